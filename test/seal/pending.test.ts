import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealFiles } from '../../src/seal/blob.js';
import { loadPublicKey } from '../../src/seal/keys.js';
import { pendingReason } from '../../src/seal/pending.js';
import { chooseSigner } from '../../src/seal/signer.js';
import { loadTrustedRoot } from '../../src/seal/trusted-root.js';
import { verifyBundle } from '../../src/seal/verify.js';
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

async function seal(key = 'P-256') {
  const chosen = await chooseSigner({}, { key: at(`${key}.pem`), rekorUrl: sigstore.url, retries: 0 });
  if ('none' in chosen) throw new Error(chosen.none);
  const files = [
    { path: 'app.tar', what: 'raw-report' },
    { path: 'v.json', what: 'statement' },
  ] as const;
  return (await sealFiles({ files, stagingDir: dir, signer: chosen })).seal;
}

describe('seal now, log later', () => {
  it('F the log is down: pending, what is missing is named, nothing looks sealed, and the next run completes it', async () => {
    await sigstore.control({ faults: { rekor: { mode: '502' } } });
    expect(await seal()).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/is signed but pending: The transparency log/),
    });
    expect(existsSync(at('app.tar.sigstore.json'))).toBe(false);
    expect(await pendingReason(at('app.tar'))).toContain(sigstore.url);
    const { signature } = JSON.parse(readFileSync(at(PENDING), 'utf8'));
    await sigstore.control();
    expect(await seal()).toMatchObject({ state: 'sealed' });
    expect(existsSync(at(PENDING))).toBe(false);
    const bundle = readFileSync(at('app.tar.sigstore.json'));
    expect(JSON.parse(bundle.toString()).messageSignature.signature).toBe(signature);
    const trust = {
      kind: 'key',
      ...(await loadPublicKey(at('P-256.pub'), {})),
      roots: () => loadTrustedRoot(sigstore.trustedRootFile),
    } as const;
    for (const name of ['app.tar', 'v.json'])
      await verifyBundle(
        { name, bytes: readFileSync(at(`${name}.sigstore.json`)) },
        { kind: 'bytes', name, bytes: readFileSync(at(name)) },
        trust,
      );
  });

  it('another content, another key and a planted file are signed anew', async () => {
    await sigstore.control({ faults: { rekor: { mode: 'down' } } });
    await seal();
    const { signature } = JSON.parse(readFileSync(at(PENDING), 'utf8'));
    await sigstore.control();
    await seal('other');
    const made = () =>
      JSON.parse(readFileSync(at('app.tar.sigstore.json'), 'utf8')).messageSignature.signature;
    expect(made()).not.toBe(signature);
    writeFileSync(at(PENDING), 'not JSON');
    expect(await seal()).toMatchObject({ state: 'sealed' });
    writeFileSync(
      at(PENDING),
      JSON.stringify({ mediaType: 'application/vnd.sealgate.pending-seal.v1+json', signature: 'AAAA' }),
    );
    expect(await seal()).toMatchObject({ state: 'sealed' });
    expect(existsSync(at(PENDING))).toBe(false);
  });

  it('the private key is in no file that is left, pending ones included', async () => {
    const pem = readFileSync(at('P-256.pem'), 'utf8');
    const body = pem.split('\n').slice(1, -2).join('');
    await sigstore.control({ faults: { rekor: { mode: 'down' } } });
    await seal();
    expect(readFileSync(at(PENDING), 'utf8')).not.toContain(body.slice(40, 80));
    await sigstore.control();
    await seal();
    expect(readFileSync(at('app.tar.sigstore.json'), 'utf8')).not.toContain(body.slice(40, 80));
  });
});
