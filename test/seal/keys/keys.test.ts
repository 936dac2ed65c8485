import { createPublicKey, generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { secretbox } from '@noble/ciphers/salsa.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPrivateKey, loadPublicKey } from '../../../src/seal/keys/keys.js';
import { chooseSigner } from '../../../src/seal/signer.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-keys-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

/** A key file as cosign writes it; `change` spoils its JSON. */
function cosignKey(
  password: string,
  label = 'ENCRYPTED SIGSTORE PRIVATE KEY',
  change: (json: never) => unknown = (x) => x,
): string {
  const [salt, nonce, N] = [randomBytes(32), randomBytes(24), 4096];
  const key = scryptSync(password, salt, 32, { N, r: 8, p: 1 });
  const json = {
    kdf: { name: 'scrypt', params: { N, r: 8, p: 1 }, salt: salt.toString('base64') },
    cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
    ciphertext: Buffer.from(secretbox(key, nonce).seal(der)).toString('base64'),
  };
  const body = Buffer.from(JSON.stringify(change(json as never)))
    .toString('base64')
    .replace(/.{64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

async function load(pem: string, env: Record<string, string> = {}) {
  const file = path.join(dir, 'key');
  writeFileSync(file, pem);
  return loadPrivateKey(file, env);
}

describe('loadPrivateKey', () => {
  it.each(['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'])(
    "opens cosign's %s",
    async (label) => {
      const key = await load(cosignKey('pässword', label), { COSIGN_PASSWORD: 'pässword' });
      expect(key.publicKey.equals(createPublicKey(publicPem))).toBe(true);
      expect(key.fingerprint.text).toMatch(/^key sha256:[0-9a-f]{64} \(P-256\)$/);
    },
  );

  it('takes an empty password, but not none', async () => {
    await load(cosignKey(''), { COSIGN_PASSWORD: '' });
    await expect(load(cosignKey(''))).rejects.toThrow(/COSIGN_PASSWORD is not set/);
  });

  it('says that a password is wrong, and shows neither password nor key', async () => {
    const error = await load(cosignKey('right'), { COSIGN_PASSWORD: 'wrong-one' }).catch(
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('password does not open'),
    });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('wrong-one');
  });

  it.each([
    [
      'work without end',
      (j: { kdf: { params: object } }) => ({ ...j, kdf: { ...j.kdf, params: { N: 2 ** 30, r: 8, p: 1 } } }),
    ],
    [
      'parallel work without end',
      (j: { kdf: { params: object } }) => ({ ...j, kdf: { ...j.kdf, params: { N: 4096, r: 8, p: 1e6 } } }),
    ],
    [
      'a gigabyte of memory',
      (j: { kdf: { params: object } }) => ({ ...j, kdf: { ...j.kdf, params: { N: 2 ** 20, r: 8, p: 1 } } }),
    ],
    [
      'an odd N',
      (j: { kdf: { params: object } }) => ({ ...j, kdf: { ...j.kdf, params: { N: 4095, r: 8, p: 1 } } }),
    ],
    ['another kdf', (j: object) => ({ ...j, kdf: { name: 'argon2' } })],
    ['another cipher', (j: object) => ({ ...j, cipher: { name: 'aes' } })],
    ['a short nonce', (j: { cipher: object }) => ({ ...j, cipher: { ...j.cipher, nonce: 'AAAA' } })],
    ['nothing', () => null],
    ['a list', () => []],
    ['no ciphertext', (j: object) => ({ ...j, ciphertext: 1 })],
  ] as [string, (json: never) => unknown][])('refuses a cosign key with %s', async (_name, change) => {
    await expect(load(cosignKey('x', undefined, change), { COSIGN_PASSWORD: 'x' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('is not a cosign key that can be read'),
    });
  });

  it('ends with an error of its own where the key asks for next to no work', async () => {
    const change = (j: { kdf: object }) => ({ ...j, kdf: { ...j.kdf, params: { N: 2, r: 1, p: 1 } } });
    const opened = load(cosignKey('x', undefined, change as never), { COSIGN_PASSWORD: 'x' });
    await expect(opened).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('password does not open'),
    });
  });

  it('reads PKCS#8, SEC1 and encrypted PKCS#8', async () => {
    for (const pem of [
      pair.privateKey.export({ type: 'pkcs8', format: 'pem' }),
      pair.privateKey.export({ type: 'sec1', format: 'pem' }),
      pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pw' }),
    ])
      expect((await load(pem.toString(), { COSIGN_PASSWORD: 'pw' })).publicKey.equals(pair.publicKey)).toBe(
        true,
      );
    const locked = pair.privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'pw',
    });
    await expect(load(locked.toString(), { COSIGN_PASSWORD: 'no' })).rejects.toThrow(
      /password does not open/,
    );
    await expect(load(locked.toString())).rejects.toThrow(/COSIGN_PASSWORD is not set/);
  });

  it('refuses kinds of keys that bundles do not carry', async () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    await expect(load(small.export({ type: 'pkcs8', format: 'pem' }).toString())).rejects.toThrow(
      /is rsa of 1024 bits$/,
    );
    const odd = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).privateKey;
    await expect(load(odd.export({ type: 'pkcs8', format: 'pem' }).toString())).rejects.toThrow(
      /is rsa of 2048 bits with exponent 3$/,
    );
    const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey;
    await expect(load(pss.export({ type: 'pkcs8', format: 'pem' }).toString())).rejects.toThrow(/is rsa-pss/);
    const k1 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    });
    await expect(load(k1.toString())).rejects.toThrow(/is ec secp256k1/);
  });

  it('reads RSA as PKCS#8 and PKCS#1', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const type of ['pkcs8', 'pkcs1'] as const)
      expect((await load(privateKey.export({ type, format: 'pem' }).toString())).fingerprint).toMatchObject({
        kind: 'RSA-2048',
        hash: 'sha256',
      });
  });

  it('takes the private key of a file that holds public ones before it', async () => {
    const own = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const words = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    for (const pem of [publicPem + own, words + own, `\uFEFF${own}`, own.replaceAll('\n', '\r\n')])
      expect((await load(pem)).publicKey.equals(pair.publicKey)).toBe(true);
  });

  it('refuses a key whose curve is spelt out, which cosign could not verify with', async () => {
    const spelt = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
    const pem = spelt.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await expect(load(pem)).rejects.toThrow(/spells its curve out/);
  });

  it('F shows nothing of a key that is spoilt', async () => {
    const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const spoilt = pem.replace(/[A-Za-z]/g, (c, at: number) => (at > 60 && at < 70 ? 'A' : c));
    const error = (await load(spoilt).catch((thrown: Error) => thrown)) as Error & { cause?: Error };
    const told = `${error.message} ${error.stack} ${error.cause?.message}`;
    expect(told).not.toContain(spoilt.split('\n')[2]);
  });
});

describe('a key where its place is asked for', () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const [, body = ''] = pem.split('\n');
  it.each([
    ['PEM', pem],
    ['PEM in one line', pem.replaceAll('\n', ' ')],
    ['escaped PEM', JSON.stringify(pem)],
    ['what stands between its lines', body],
    ['base64 of the PEM', Buffer.from(pem).toString('base64')],
    ['behind env://', `env://${body}`],
  ])('is refused, and no message holds anything of it: %s', async (_name, given) => {
    for (const load of [
      chooseSigner({}, { key: given }),
      chooseSigner({}, { key: given, cwd: os.tmpdir() }),
    ]) {
      const error = await load.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining('env://NAME') });
      for (const part of [body.slice(0, 20), body.slice(20, 40), given.slice(0, 30)])
        expect(inspect(error)).not.toContain(part);
    }
  });

  it('is no long path of a file that is there', async () => {
    const long = path.join('deep'.repeat(8), 'cosignkey'.repeat(4));
    mkdirSync(path.join(dir, path.dirname(long)), { recursive: true });
    writeFileSync(path.join(dir, long), pem);
    expect(await chooseSigner({}, { key: long, cwd: dir })).toMatchObject({ kind: 'key' });
  });
});

describe('loadPublicKey', () => {
  it('refuses a certificate, whose dates nobody would look at', async () => {
    const cert = readFileSync(
      path.join(import.meta.dirname, '../../fixtures/certificates/later.pem'),
      'utf8',
    );
    expect(createPublicKey(cert).type).toBe('public');
    await expect(loadPublicKey('env://CERT', { CERT: cert })).rejects.toThrow(/holds a certificate/);
  });

  it('reads a public key, and refuses a private one', async () => {
    writeFileSync(path.join(dir, 'pub'), publicPem);
    expect((await loadPublicKey(path.join(dir, 'pub'), {})).fingerprint.hash).toBe('sha256');
    writeFileSync(path.join(dir, 'key'), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await expect(loadPublicKey(path.join(dir, 'key'), {})).rejects.toThrow(/holds a private key/);
    expect((await loadPublicKey('env://PUB', { PUB: publicPem })).publicKey.equals(pair.publicKey)).toBe(
      true,
    );
  });
});
