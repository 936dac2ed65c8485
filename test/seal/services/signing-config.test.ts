import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealFiles } from '../../../src/seal/blob.js';
import { identityConstraint } from '../../../src/seal/identity.js';
import { loadPublicKey } from '../../../src/seal/keys/keys.js';
import { loadSigningConfig } from '../../../src/seal/services/signing-config.js';
import { loadTrustedRoot } from '../../../src/seal/services/trusted-root.js';
import { chooseSigner, type SignerOptions } from '../../../src/seal/signer.js';
import { type Trust, type Verified, verifyBundle } from '../../../src/seal/verify.js';
import { newKey } from '../../support/keys.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const AT = new Date('2026-06-01T00:00:00Z');
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-config-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Entry {
  readonly url: string;
  readonly version?: number;
  readonly start?: string;
  readonly end?: string;
  readonly operator?: string;
}
const service = ({ url, version = 1, start = '2026-01-01T00:00:00Z', end, operator = 'a' }: Entry) => ({
  url,
  majorApiVersion: version,
  validFor: { start, ...(end === undefined ? {} : { end }) },
  operator,
});

function config(logs: readonly Entry[], more: object = {}): string {
  const file = path.join(dir, 'config.json');
  writeFileSync(
    file,
    JSON.stringify({
      mediaType: MEDIA_TYPE,
      caUrls: [service({ url: 'https://ca.example.test/' })],
      rekorTlogUrls: logs.map(service),
      rekorTlogConfig: { selector: 'ANY' },
      ...more,
    }),
  );
  return file;
}

describe('a signing configuration chooses', () => {
  it('the highest version that is valid, and of it the newest', async () => {
    const file = config([
      { url: 'https://v1.example.test', version: 1, start: '2026-05-01T00:00:00Z' },
      { url: 'https://old.example.test', version: 2, start: '2026-02-01T00:00:00Z' },
      { url: 'https://new.example.test', version: 2, start: '2026-03-01T00:00:00Z' },
      { url: 'https://gone.example.test', version: 2, end: '2026-04-01T00:00:00Z' },
      { url: 'https://coming.example.test', version: 2, start: '2027-01-01T00:00:00Z' },
      { url: 'https://unknown.example.test', version: 3 },
    ]);
    expect(await loadSigningConfig(file, AT)).toEqual({
      fulcioUrl: 'https://ca.example.test',
      logs: [{ url: 'https://new.example.test', version: 2 }],
      timestampAuthorities: [],
    });
  });

  it('a log of version 1 where no other is valid', async () => {
    const file = config([
      { url: 'https://v1.example.test', version: 1 },
      { url: 'https://v2.example.test', version: 2, start: '2027-01-01T00:00:00Z' },
    ]);
    expect((await loadSigningConfig(file, AT)).logs).toEqual([
      { url: 'https://v1.example.test', version: 1 },
    ]);
  });

  it('as many as it says, one of each operator', async () => {
    const logs = [
      { url: 'https://a.example.test', operator: 'a' },
      { url: 'https://a2.example.test', operator: 'a', start: '2025-01-01T00:00:00Z' },
      { url: 'https://b.example.test', operator: 'b' },
      { url: 'https://c.example.test', operator: 'c' },
    ];
    const chosen = async (rekorTlogConfig: object) =>
      (await loadSigningConfig(config(logs, { rekorTlogConfig }), AT)).logs.map(({ url }) => url.slice(8, 9));
    expect(await chosen({ selector: 'ALL' })).toEqual(['a', 'b', 'c']);
    expect(await chosen({ selector: 'EXACT', count: 2 })).toEqual(['a', 'b']);
    await expect(chosen({ selector: 'EXACT', count: 4 })).rejects.toThrow(/asks for 4 logs .* names 3/);
  });

  it.each([
    [
      'another media type',
      { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' },
      /media type/,
    ],
    [
      'a service that is not asked over https',
      { caUrls: [service({ url: 'http://ca.example.test' })] },
      /https/,
    ],
    [
      'services that are all over',
      { rekorTlogUrls: [service({ url: 'https://x.example.test', end: '2026-02-01T00:00:00Z' })] },
      /none of its 1 logs/,
    ],
    ['a number where an address belongs', { caUrls: 7 }, /caUrls is no list/],
  ])('refuses %s', async (_name, more, message) => {
    await expect(loadSigningConfig(config([], more), AT)).rejects.toMatchObject({
      name: 'SealgateError',
      message: expect.stringMatching(message),
    });
  });
});

describe('sealing by a signing configuration', () => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'urn:x',
    predicate: {},
  };

  let sigstore: Sigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
    writeFileSync(path.join(dir, 'app.tar'), 'the release');
    writeFileSync(path.join(dir, 'app.intoto.json'), JSON.stringify(statement));
  });
  afterAll(() => sigstore.stop());

  async function seal(options: SignerOptions, env = sigstore.env): Promise<void> {
    const signer = await chooseSigner(env, options);
    if ('none' in signer) throw new Error(signer.none);
    const { seal: state } = await sealFiles({
      files: [
        { path: 'app.tar', what: 'raw-report' },
        { path: 'app.intoto.json', what: 'statement' },
      ],
      stagingDir: dir,
      signer,
    });
    expect(state).toMatchObject({ state: 'sealed' });
  }

  async function verify(name: string, trust?: Trust): Promise<Verified> {
    const constraint = identityConstraint({ identity: sigstore.identity, issuer: sigstore.issuer });
    return verifyBundle(
      { name, bytes: readFileSync(path.join(dir, `${name}.sigstore.json`)) },
      { kind: 'bytes', name, bytes: readFileSync(path.join(dir, name)) },
      trust ?? { kind: 'identity', constraint, roots: await loadTrustedRoot(sigstore.trustedRootFile) },
    );
  }

  it('asks a log of version 2 and a timestamp authority, and verifies', async () => {
    await sigstore.control();
    await seal({ signingConfig: sigstore.signingConfig(2) });
    expect((await sigstore.control()).map(({ service }) => service).sort()).toEqual([
      'fulcio',
      'oidc',
      'rekor2',
      'rekor2',
      'tsa',
      'tsa',
    ]);
    const file = await verify('app.tar');
    expect(file.times.map(({ from }) => from)).toEqual(['timestamp-authority']);
    expect(file.logEntries).toMatchObject([{ kind: 'hashedrekord' }]);
    expect((await verify('app.intoto.json')).logEntries).toMatchObject([{ kind: 'hashedrekord' }]);
  });

  it('asks a log of version 1 where that is what it names', async () => {
    await seal({ signingConfig: sigstore.signingConfig(1) });
    expect((await sigstore.control()).map(({ service }) => service)).toContain('rekor');
    expect((await verify('app.tar')).times.map(({ from }) => from).sort()).toEqual([
      'log',
      'timestamp-authority',
    ]);
  });

  it('a key’s signature is entered into a log of version 2 as a key’s', async () => {
    const { privateFile, publicFile } = newKey(dir, 'P-256');
    await seal({ key: privateFile, rekorUrl: sigstore.url, rekorVersion: 2, tsaUrl: sigstore.url });
    const roots = () => loadTrustedRoot(sigstore.trustedRootFile);
    const trust: Trust = { kind: 'key', ...(await loadPublicKey(publicFile, {})), roots };
    expect((await verify('app.tar', trust)).logEntries).toHaveLength(1);
    expect((await verify('app.intoto.json', trust)).logEntries).toHaveLength(1);
  });

  it('T34 refuses an inclusion proof that names another tree than its checkpoint', async () => {
    await seal({ signingConfig: sigstore.signingConfig(2) });
    await verify('app.tar');
    const file = path.join(dir, 'app.tar.sigstore.json');
    const text = readFileSync(file, 'utf8');
    const { inclusionProof } = JSON.parse(text).verificationMaterial.tlogEntries[0];
    for (const other of [
      { rootHash: Buffer.alloc(32, 1).toString('base64') },
      { treeSize: String(Number(inclusionProof.treeSize) + 1) },
    ]) {
      const bundle = JSON.parse(text);
      Object.assign(bundle.verificationMaterial.tlogEntries[0].inclusionProof, other);
      writeFileSync(file, JSON.stringify(bundle));
      await expect(verify('app.tar'), JSON.stringify(other)).rejects.toMatchObject({
        code: 'VERIFICATION_FAILED',
        message: expect.stringContaining('another tree than its checkpoint'),
      });
    }
  });

  it('T16 refuses what could not prove a time, and keys that the log does not take', async () => {
    const { url } = sigstore;
    await expect(
      chooseSigner(sigstore.env, { fulcioUrl: url, rekorUrl: url, rekorVersion: 2 }),
    ).rejects.toThrow(/proves no time/);
    const { privateFile } = newKey(dir, 'P-384');
    await expect(chooseSigner({}, { key: privateFile, rekorUrl: url, rekorVersion: 2 })).rejects.toThrow(
      /P-384/,
    );
    await expect(
      chooseSigner(sigstore.env, { signingConfig: sigstore.signingConfig(2), rekorUrl: url }),
    ).rejects.toThrow(/exclude each other/);
  });

  it.each(['down', 'html', '429', 'empty-json', '500'] as const)(
    'F log of version 2 %s: named, nothing sealed',
    async (mode) => {
      await sigstore.control({ faults: { rekor2: { mode } } });
      const signer = await chooseSigner(sigstore.env, {
        signingConfig: sigstore.signingConfig(2),
        timeoutMs: 2000,
        retries: 0,
      });
      if ('none' in signer) throw new Error(signer.none);
      const sealed = await sealFiles({
        files: [{ path: 'app.tar', what: 'raw-report' }],
        stagingDir: dir,
        signer,
      });
      expect(sealed.seal).toMatchObject({
        state: 'pending',
        reason: expect.stringContaining('The transparency log'),
        missing: [{ service: 'transparency log', url: sigstore.url }],
      });
      await sigstore.control();
    },
  );
});
