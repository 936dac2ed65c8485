import { constants, createHash, generateKeyPairSync, privateEncrypt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealFiles } from '../../../src/seal/blob.js';
import { parsePublicKey } from '../../../src/seal/keys/keys.js';
import { loadTrustedRoot } from '../../../src/seal/services/trusted-root.js';
import { chooseSigner } from '../../../src/seal/signer.js';
import type { Artifact } from '../../../src/seal/subject.js';
import { verifyBundle } from '../../../src/seal/verify.js';

const own = generateKeyPairSync('rsa', { modulusLength: 3072 });
const other = generateKeyPairSync('rsa', { modulusLength: 3072 });
const RELEASE = Buffer.from('the release');
const hexOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('a seal by an RSA key', () => {
  let dir: string;
  let bundle: Buffer;
  beforeAll(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-rsa-'));
    writeFileSync(path.join(dir, 'app.tar'), RELEASE);
    const pem = own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const signer = await chooseSigner({ SEAL_KEY: pem }, { cwd: dir, key: 'env://SEAL_KEY' });
    if ('none' in signer) throw new Error(signer.none);
    const files = [{ path: 'app.tar', what: 'raw-report' }] as const;
    expect(await sealFiles({ files, stagingDir: dir, signer })).toMatchObject({ seal: { state: 'sealed' } });
    bundle = readFileSync(path.join(dir, 'app.tar.sigstore.json'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  function check(artifact: Artifact, key = own.publicKey, bytes = bundle): Promise<object> {
    const pem = key.export({ type: 'spki', format: 'pem' }).toString();
    const trust = {
      kind: 'key',
      ...parsePublicKey(pem, 'key'),
      roots: () => loadTrustedRoot(undefined),
    } as const;
    return verifyBundle({ name: 'b.json', bytes }, artifact, trust);
  }
  const file: Artifact = { kind: 'bytes', name: 'app.tar', bytes: RELEASE };
  const digest = (hex: string): Artifact => ({ kind: 'digest', algorithm: 'sha256', hex });
  const changed = Buffer.from('the relaese');
  const refused = { code: 'VERIFICATION_FAILED' };

  it('verifies over the file and over its digest alone', async () => {
    for (const artifact of [file, digest(hexOf(RELEASE))])
      expect(await check(artifact)).toMatchObject({ signedBy: { kind: 'key' } });
  });

  it('is refused over anything else, and by another key', async () => {
    await expect(check({ ...file, bytes: changed })).rejects.toMatchObject(refused);
    await expect(check(digest(hexOf(changed)))).rejects.toMatchObject(refused);
    await expect(check(file, other.publicKey)).rejects.toMatchObject(refused);
    await expect(check(digest(hexOf(RELEASE)), other.publicKey)).rejects.toMatchObject(refused);
  });

  it.each([
    ['the digest alone, without what says that it is SHA-256', Buffer.from(hexOf(RELEASE), 'hex')],
    [
      'more behind the digest',
      Buffer.concat([
        Buffer.from('3031300d060960864801650304020105000420', 'hex'),
        Buffer.from(hexOf(RELEASE), 'hex'),
        Buffer.from('more'),
      ]),
    ],
  ])('is refused where it signs %s', async (_, signed) => {
    const padding = constants.RSA_PKCS1_PADDING;
    const signature = privateEncrypt({ key: own.privateKey, padding }, signed).toString('base64');
    const json = JSON.parse(bundle.toString());
    json.messageSignature.signature = signature;
    const forged = Buffer.from(JSON.stringify(json));
    await expect(check(file, own.publicKey, forged)).rejects.toMatchObject(refused);
    await expect(check(digest(hexOf(RELEASE)), own.publicKey, forged)).rejects.toMatchObject(refused);
  });
});
