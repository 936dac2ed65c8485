import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealFiles } from '../../src/seal/blob.js';
import { identityConstraint } from '../../src/seal/identity.js';
import { loadPublicKey } from '../../src/seal/keys/keys.js';
import { pendingReason } from '../../src/seal/pending.js';
import { loadTrustedRoot } from '../../src/seal/services/trusted-root.js';
import { chooseSigner, type SignerOptions } from '../../src/seal/signer.js';
import { type Trust, verifyBundle } from '../../src/seal/verify.js';
import { sealgate } from '../support/cli.js';
import { newKey } from '../support/keys.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

let dir: string;
let sigstore: Sigstore;
const at = (name: string) => path.join(dir, name);
const PENDING = 'app.tar.sigstore.pending.json';
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.stop());
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-pending-'));
  newKey(dir, 'P-256');
  newKey(dir, 'P-256', 'other');
  writeFileSync(at('app.tar'), 'the release');
  writeFileSync(
    at('v.json'),
    '{"_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"urn:x","predicate":{}}',
  );
  return () => rmSync(dir, { recursive: true, force: true });
});

const FILES = [
  { path: 'app.tar', what: 'raw-report' },
  { path: 'v.json', what: 'statement' },
] as const;

async function seal(key = 'P-256', more: SignerOptions = {}) {
  const chosen = await chooseSigner(
    {},
    { key: at(`${key}.pem`), rekorUrl: sigstore.url, retries: 0, ...more },
  );
  if ('none' in chosen) throw new Error(chosen.none);
  return (await sealFiles({ files: FILES, stagingDir: dir, signer: chosen })).seal;
}

async function keyless(env = sigstore.env) {
  const signingConfig = sigstore.signingConfig(2);
  const chosen = await chooseSigner(env, { signingConfig, timeoutMs: 2000, retries: 0 });
  if ('none' in chosen) throw new Error(chosen.none);
  return (await sealFiles({ files: FILES, stagingDir: dir, signer: chosen })).seal;
}

async function verifyBoth(trust: Trust): Promise<void> {
  for (const { path: name } of FILES)
    await verifyBundle(
      { name, bytes: readFileSync(at(`${name}.sigstore.json`)) },
      { kind: 'bytes', name, bytes: readFileSync(at(name)) },
      trust,
    );
}
const byKey = async (): Promise<Trust> => ({
  kind: 'key',
  ...(await loadPublicKey(at('P-256.pub'), {})),
  roots: () => loadTrustedRoot(sigstore.trustedRootFile),
});
const stored = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));
const signatureOf = (name = PENDING) => stored(name).bundle.messageSignature.signature;

describe('seal now, log later', () => {
  it('F the log is down: pending, what is missing is named, nothing looks sealed, and the next run completes it', async () => {
    await sigstore.control({ faults: { rekor: { mode: '502' } } });
    expect(await seal()).toMatchObject({
      state: 'pending',
      identity: expect.stringMatching(/SHA256:|P-256|key/),
      reason: expect.stringMatching(/^The transparency log http:\S+ did not witness the signature/),
      missing: [{ service: 'transparency log', url: sigstore.url }],
      pending: FILES.map(({ path: subject }) => ({ subject, file: `${subject}.sigstore.pending.json` })),
    });
    expect(readdirSync(dir).filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
    expect(await pendingReason(`${at('app.tar')}.sigstore.pending.json`)).toContain(sigstore.url);
    const signature = signatureOf();
    await sigstore.control();
    expect(await seal()).toMatchObject({ state: 'sealed' });
    expect(readdirSync(dir).filter((name) => name.includes('pending'))).toEqual([]);
    expect(stored('app.tar.sigstore.json').messageSignature.signature).toBe(signature);
    await verifyBoth(await byKey());
  });

  it('F the timestamp authority is down: the log is not asked twice for the same signature', async () => {
    const tsaUrl = sigstore.url;
    await sigstore.control({ faults: { tsa: { mode: '500' } } });
    expect(await seal('P-256', { tsaUrl })).toMatchObject({
      state: 'pending',
      missing: [{ service: 'timestamp authority', url: `${tsaUrl}/api/v1/timestamp` }],
    });
    const logged = stored(PENDING).bundle.verificationMaterial.tlogEntries;
    expect(logged).toHaveLength(1);
    await sigstore.control();
    expect(await seal('P-256', { tsaUrl })).toMatchObject({ state: 'sealed' });
    const asked = (await sigstore.control()).map(({ service }) => service);
    // The second file had not been sent to the log: the services were known to be down.
    expect(asked.filter((service) => service === 'rekor').length).toBeLessThan(2);
    expect(stored('app.tar.sigstore.json').verificationMaterial.tlogEntries).toEqual(logged);
    await verifyBoth(await byKey());
  });

  it('F keyless with a log of version 2 that is down: the same signature is completed by the same identity only', async () => {
    await sigstore.control({ faults: { rekor2: { mode: 'down' } } });
    expect(await keyless()).toMatchObject({
      state: 'pending',
      identity: sigstore.identity,
      missing: [{ service: 'transparency log' }],
    });
    const signature = signatureOf();
    const roots = await loadTrustedRoot(sigstore.trustedRootFile);
    const constraint = identityConstraint({ identity: sigstore.identity, issuer: sigstore.issuer });
    // Another identity finds it, and signs anew.
    const stranger = `${sigstore.identity}-evil`;
    const before = readFileSync(at(PENDING));
    await sigstore.control({ claims: { sub: stranger } });
    expect(await keyless()).toMatchObject({ state: 'sealed', identity: stranger });
    expect(stored('app.tar.sigstore.json').messageSignature.signature).not.toBe(signature);
    writeFileSync(at(PENDING), before);
    await sigstore.control();
    expect(await keyless()).toMatchObject({ state: 'sealed', identity: sigstore.identity });
    expect(stored('app.tar.sigstore.json').messageSignature.signature).toBe(signature);
    await verifyBoth({ kind: 'identity', constraint, roots });
  });

  it('F keyless with a log of version 1 cannot wait: failed, and signed anew', async () => {
    await sigstore.control({ faults: { rekor: { mode: 'down' } } });
    const { url } = sigstore;
    const chosen = await chooseSigner(sigstore.env, { fulcioUrl: url, rekorUrl: url, retries: 0 });
    if ('none' in chosen) throw new Error(chosen.none);
    const { seal: state } = await sealFiles({ files: FILES, stagingDir: dir, signer: chosen });
    expect(state).toMatchObject({ state: 'failed', reason: expect.stringContaining('transparency log') });
    expect(existsSync(at(PENDING))).toBe(false);
  });

  it('another content, another key and a planted file are signed anew', async () => {
    await sigstore.control({ faults: { rekor: { mode: 'down' } } });
    await seal();
    const signature = signatureOf();
    await sigstore.control();
    await seal('other');
    expect(stored('app.tar.sigstore.json').messageSignature.signature).not.toBe(signature);
    const mediaType = 'application/vnd.sealgate.pending-seal.v1+json';
    for (const planted of [
      'not JSON',
      JSON.stringify({ mediaType, bundle: {} }),
      JSON.stringify({ mediaType }),
    ]) {
      writeFileSync(at(PENDING), planted);
      expect(await seal()).toMatchObject({ state: 'sealed' });
      expect(existsSync(at(PENDING))).toBe(false);
    }
  });

  it('the command says so, in words and as JSON, exits with 3, and verify names what is missing', async () => {
    const args = ['seal', 'app.tar', '--key', 'P-256.pem', '--rekor-url', sigstore.url];
    await sigstore.control({ faults: { rekor: { mode: '400' } } });
    const text = await sealgate(args, { cwd: dir });
    expect(text).toMatchObject({ code: 3 });
    expect(text.stdout).toMatch(/^PENDING: signed by .*\n {2}missing {2}the transparency log http/);
    const json = await sealgate([...args, '--json'], { cwd: dir });
    expect(JSON.parse(json.stdout)).toMatchObject({ state: 'pending', missing: [{ url: sigstore.url }] });
    const verified = await sealgate(['verify', 'app.tar', '--key', 'P-256.pub'], { cwd: dir });
    expect(verified.code).toBe(1);
    expect(verified.stderr).toContain('the seal is pending: The transparency log');
    writeFileSync(at('p.json'), '{"a":1}');
    const attest = [...args, '--predicate', 'p.json', '--type', 'urn:x'];
    expect(await sealgate(attest, { cwd: dir })).toMatchObject({ code: 3 });
    expect(existsSync(at('app.tar.intoto.sigstore.pending.json'))).toBe(true);
    await sigstore.control();
    expect(await sealgate(attest, { cwd: dir })).toMatchObject({ code: 0 });
    expect(existsSync(at('app.tar.intoto.sigstore.pending.json'))).toBe(false);
  });
});
