import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canonicalJson } from '../../../src/model/data/canonical-json.js';

export type TufRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

interface TufKey {
  readonly id: string;
  readonly key: KeyObject;
  readonly published: object;
}

const ROLES: readonly TufRole[] = ['root', 'timestamp', 'snapshot', 'targets'];
const DAY = 24 * 60 * 60 * 1000;

export function createTufKey(): TufKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const published = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex') },
  };
  return { id: sha256(canonicalJson(published)), key: privateKey, published };
}

/** What a TUF repository says, as it is published next, and what it serves. */
export interface TufRepository {
  /** What it serves, by path. */
  readonly files: Map<string, Buffer | ((response: ServerResponse) => void)>;
  readonly targets: Record<string, string>;
  readonly keys: Record<TufRole, TufKey[]>;
  readonly threshold: Record<TufRole, number>;
  readonly version: Record<TufRole, number>;
  /** When it expires, in days from now. */
  readonly days: Record<TufRole, number>;
  /** Keys that sign in place of the role's own. */
  readonly signers: Partial<Record<TufRole, readonly TufKey[]>>;
  /** Root metadata of a version, as they are served. */
  root(version?: number): Buffer;
  /** @param before the keys of the root before it, which have to sign a new one too. */
  publishRoot(before?: readonly TufKey[]): void;
  publish(): void;
  publishSnapshot(): void;
  publishTimestamp(): void;
}

/** A TUF repository with consistent snapshots, each of whose parts can be made wrong before it is published. */
export function createTufRepository(targets: Record<string, string>): TufRepository {
  const all = <T>(make: (role: TufRole) => T): Record<TufRole, T> =>
    Object.fromEntries(ROLES.map((role) => [role, make(role)])) as Record<TufRole, T>;
  const files: TufRepository['files'] = new Map();
  const keys = all(() => [createTufKey()]);
  const threshold = all(() => 1);
  const version = all(() => 1);
  const days: Record<TufRole, number> = { root: 365, timestamp: 7, snapshot: 30, targets: 90 };
  const signers: TufRepository['signers'] = {};

  const signed = (role: TufRole, rest: object, also: readonly TufKey[] = []): Buffer => {
    const said = {
      _type: role,
      spec_version: '1.0.31',
      version: version[role],
      expires: new Date(Date.now() + days[role] * DAY).toISOString(),
      ...rest,
    };
    const bytes = Buffer.from(canonicalJson(said));
    const by = new Map([...also, ...(signers[role] ?? keys[role])].map((one) => [one.id, one]));
    const signatures = [...by.values()].map(({ id, key }) => ({
      keyid: id,
      sig: sign(null, bytes, key).toString('hex'),
    }));
    return Buffer.from(JSON.stringify({ signatures, signed: said }));
  };
  const publishTimestamp = (): void => {
    const meta = { 'snapshot.json': { version: version.snapshot } };
    files.set('timestamp.json', signed('timestamp', { meta }));
  };
  const publishSnapshot = (): void => {
    const meta = { 'targets.json': { version: version.targets } };
    files.set(`${version.snapshot}.snapshot.json`, signed('snapshot', { meta }));
    publishTimestamp();
  };
  const publish = (): void => {
    const named = Object.entries(targets).map(([name, text]) => {
      const at = name.lastIndexOf('/') + 1;
      files.set(`targets/${name.slice(0, at)}${sha256(text)}.${name.slice(at)}`, Buffer.from(text));
      return [name, { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } }];
    });
    files.set(`${version.targets}.targets.json`, signed('targets', { targets: Object.fromEntries(named) }));
    publishSnapshot();
  };
  const publishRoot = (before: readonly TufKey[] = []): void => {
    const known = ROLES.flatMap((role) => keys[role]).map(({ id, published }) => [id, published]);
    const roles = all((role) => ({ keyids: keys[role].map(({ id }) => id), threshold: threshold[role] }));
    const rest = { keys: Object.fromEntries(known), roles, consistent_snapshot: true };
    files.set(`${version.root}.root.json`, signed('root', rest, before));
  };
  publishRoot();
  publish();
  return {
    ...{ files, targets, keys, threshold, version, days, signers },
    ...{ publishRoot, publish, publishSnapshot, publishTimestamp },
    root: (number = 1) => files.get(`${number}.root.json`) as Buffer,
  };
}

export interface ServedTuf {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** Serves a repository on loopback. */
export async function serveTuf(repository: Pick<TufRepository, 'files'>): Promise<ServedTuf> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1));
    asked.push(path);
    const file = repository.files.get(path);
    if (typeof file === 'function') return file(response);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
