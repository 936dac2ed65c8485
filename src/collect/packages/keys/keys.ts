import { SealgateError } from '../../../errors.js';
import { readCapped } from '../../../io/files/files.js';
import type { HttpClient } from '../../../io/http/http.js';
import { parseJson } from '../../../io/json/json.js';
import type { Fetched, RegistryKey, SeedInUse } from '../../../model/signatures/registry-facts.js';
import { createKeyRing } from '../../../model/signatures/registry-signature.js';
import { ask } from '../ask.js';
import { asList, asText, asTime, member } from '../narrow.js';
import { keysTargetOf } from '../trust-root/seeds.js';
import { originOf, type TufStore } from '../trust-root/tuf.js';

export type KeySet = Fetched<{
  readonly keys: readonly RegistryKey[];
  readonly source: 'tuf' | 'seed' | 'endpoint' | 'file';
  readonly seed?: SeedInUse;
}>;

const CAP = 1024 * 1024;

/**
 * Reads a list of keys, in either of the forms in use: a registry's keys endpoint
 * (`{keys: [{keyid, key, keytype, expires}]}`) or Sigstore's target (`{keys: [{keyId, keyUsage, publicKey}]}`).
 *
 * @returns the reason as text where it is neither.
 */
export function readKeys(document: unknown): RegistryKey[] | string {
  const entries = asList(member(document, 'keys'), 256);
  if (entries === undefined) return 'has no list of keys';
  const keys: RegistryKey[] = [];
  for (const entry of entries) {
    const key = member(entry, 'publicKey') === undefined ? endpointKey(entry) : targetKey(entry);
    if (key === undefined) return 'has a key without id, key or a readable expiry';
    keys.push(key);
  }
  return keys;
}

function endpointKey(entry: unknown): RegistryKey | undefined {
  const keyid = asText(member(entry, 'keyid'), 256);
  const key = asText(member(entry, 'key'), 4096);
  const expires = readExpiry(member(entry, 'expires'));
  if (keyid === undefined || key === undefined || expires === undefined) return undefined;
  return { keyid, key, keytype: asText(member(entry, 'keytype'), 64) ?? '', expires };
}

function targetKey(entry: unknown): RegistryKey | undefined {
  const keyid = asText(member(entry, 'keyId'), 256);
  const publicKey = member(entry, 'publicKey');
  const key = asText(member(publicKey, 'rawBytes'), 4096);
  const expires = readExpiry(member(member(publicKey, 'validFor'), 'end'));
  if (keyid === undefined || key === undefined || expires === undefined) return undefined;
  const usage = asText(member(entry, 'keyUsage'), 64);
  const keytype = asText(member(publicKey, 'keyDetails'), 64) ?? '';
  return { keyid, key, keytype, expires, ...(usage === undefined ? {} : { usage }) };
}

/** `null` where there is no end, `undefined` where there is one that cannot be read. */
function readExpiry(value: unknown): string | null | undefined {
  return value === undefined || value === null ? null : asTime(value);
}

/**
 * Keys from a file given by the user.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, also where no package could be verified with any of them
 */
export async function readKeysFile(file: string): Promise<KeySet> {
  const wrong = (what: string): SealgateError =>
    new SealgateError('INPUT_INVALID', `${file} ${what}`, {
      location: { file },
      hint: "Expected what a registry's /-/npm/v1/keys answers, or Sigstore's keys.json.",
    });
  const bytes = await readCapped(file, CAP);
  if (bytes.toString('latin1', 0, 64).trimStart().startsWith('-----BEGIN')) throw wrong('is in PEM form');
  const keys = readKeys(parseJson(bytes, file));
  if (typeof keys === 'string') throw wrong(keys);
  if (createKeyRing(keys).size === 0)
    throw wrong('holds no key that packages are signed with: a P-256 public key, base64 of its DER');
  return { state: 'had', value: { keys, source: 'file' }, from: 'network' };
}

/**
 * A registry's keys: Sigstore's TUF target where it has one for this registry, else the registry's own endpoint.
 * A registry that answers 404 there has no keys.
 *
 * @param options.fresh ask again, past what is kept: a signature names a key that is not known.
 */
export async function fetchKeys(
  registry: string,
  options: {
    readonly tuf: TufStore;
    readonly client: () => Promise<HttpClient>;
    readonly memory: KeyMemory;
    readonly fresh?: boolean;
  },
): Promise<KeySet> {
  const name = keysTargetOf(registry);
  const target = options.tuf.knows(name) ? await options.tuf.target(name, options.fresh) : undefined;
  if (target?.state === 'had') {
    const keys = readKeys(parseJson(target.bytes, name));
    return typeof keys === 'string'
      ? { state: 'unreachable', reason: `${name} ${keys}` }
      : { state: 'had', value: { keys, ...originOf(target) }, from: 'network' };
  }
  // Keys that Sigstore vouches for are not replaced by the registry's own word, for then blocking Sigstore would be enough.
  if (target?.state === 'unreachable')
    return {
      state: 'unreachable',
      reason: target.reason,
      ...(target.refused === true ? { refused: true } : {}),
    };
  const kept = options.fresh === true ? undefined : await options.memory.recall(registry);
  if (kept !== undefined) return { state: 'had', value: { keys: kept, source: 'endpoint' }, from: 'cache' };
  return askForKeys(registry, options);
}

async function askForKeys(
  registry: string,
  options: { readonly client: () => Promise<HttpClient>; readonly memory: KeyMemory },
): Promise<KeySet> {
  const { host } = new URL(registry);
  const answer = await ask(await options.client(), `${registry}-/npm/v1/keys`, { maxBytes: CAP });
  if (answer.state === 'absent') return { state: 'absent', reason: `${host} publishes no signing keys` };
  // What some registries without keys say of a path that they do not know; npm takes it for the same.
  if (answer.state === 'unreachable' && answer.status === 400)
    return { state: 'absent', reason: `${host} publishes no signing keys (it answered 400)` };
  if (answer.state === 'unreachable') return { state: 'unreachable', reason: answer.reason };
  const keys = readKeys(answer.document);
  if (typeof keys === 'string')
    return { state: 'unreachable', reason: `${host}: the keys endpoint's answer ${keys}` };
  if (keys.length === 0) return { state: 'absent', reason: `${host} publishes no signing keys` };
  await options.memory.remember(registry, answer.document);
  return { state: 'had', value: { keys, source: 'endpoint' }, from: 'network' };
}

/**
 * Keys that registries told this user, for a day. They are what signatures are verified with, so they do not lie in
 * the cache, which may be shared between machines and restored from elsewhere, but beside the user's own settings.
 */
export interface KeyMemory {
  recall(registry: string): Promise<RegistryKey[] | undefined>;
  remember(registry: string, document: unknown): Promise<void>;
}
