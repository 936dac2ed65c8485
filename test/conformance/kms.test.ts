import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { p256 } from '@noble/curves/nist.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealFiles } from '../../src/seal/blob.js';
import { loadPublicKey } from '../../src/seal/keys/keys.js';
import { kmsKey } from '../../src/seal/keys/kms.js';
import { loadTrustedRoot } from '../../src/seal/services/trusted-root.js';
import { chooseSigner } from '../../src/seal/signer.js';
import { verifyBundle } from '../../src/seal/verify.js';
import { peer } from '../support/peers.js';

const cosign = peer('cosign');
const TOKEN = 'vault-token-of-the-job';

/** The transit engine of Vault, as far as signing asks for it: a key that never leaves. */
describe.skipIf(cosign === undefined)('a key in a KMS, asked by cosign', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  let dir: string;
  let vault: Server;
  let env: Record<string, string>;
  let mode: 'good' | 'denied' | 'garbage' = 'good';

  beforeAll(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-kms-test-'));
    writeFileSync(path.join(dir, 'app.tar'), 'the release');
    vault = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const reply = (status: number, body: object) =>
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        if (request.headers['x-vault-token'] !== TOKEN || mode === 'denied')
          return reply(403, { errors: ['permission denied'] });
        const [, , , what, name] = (request.url ?? '').split('/');
        if (what === 'keys') {
          const pem = (name === 'big' ? other.publicKey : publicKey).export({ type: 'spki', format: 'pem' });
          return reply(200, {
            data: { latest_version: 1, keys: { 1: { public_key: pem } }, type: 'ecdsa-p256', name },
          });
        }
        const { input } = JSON.parse(Buffer.concat(chunks).toString()) as { input: string };
        const d = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
        const signed =
          mode === 'garbage'
            ? sign('sha256', Buffer.from('x'), privateKey)
            : Buffer.from(
                p256.sign(Buffer.from(input, 'base64'), d, { prehash: false, lowS: false, format: 'der' }),
              );
        return reply(200, { data: { signature: `vault:v1:${signed.toString('base64')}` } });
      });
    });
    await new Promise<void>((resolve) => vault.listen(0, '127.0.0.1', resolve));
    env = {
      PATH: process.env.PATH ?? '',
      HOME: dir,
      VAULT_ADDR: `http://127.0.0.1:${(vault.address() as AddressInfo).port}`,
      VAULT_TOKEN: TOKEN,
      VAULT_MAX_RETRIES: '0',
    };
  });
  afterAll(() => {
    vault.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const signer = async (key = 'hashivault://release') => {
    const chosen = await chooseSigner(env, { key, findCosign: async () => cosign ?? '' });
    if ('none' in chosen) throw new Error(chosen.none);
    return chosen;
  };

  it('seals with it, and verifies with its public half; the private one is nowhere', async () => {
    mode = 'good';
    writeFileSync(
      path.join(dir, 'v.json'),
      '{"_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"urn:x","predicate":{}}',
    );
    const { seal } = await sealFiles({
      files: [
        { path: 'app.tar', what: 'raw-report' },
        { path: 'v.json', what: 'statement' },
      ],
      stagingDir: dir,
      signer: await signer(),
    });
    expect(seal).toMatchObject({ state: 'sealed' });
    writeFileSync(path.join(dir, 'kms.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
    const trust = {
      kind: 'key',
      ...(await loadPublicKey(path.join(dir, 'kms.pub'), {})),
      roots: () => loadTrustedRoot(undefined),
    } as const;
    for (const name of ['app.tar', 'v.json'])
      await verifyBundle(
        { name, bytes: readFileSync(path.join(dir, `${name}.sigstore.json`)) },
        { kind: 'bytes', name, bytes: readFileSync(path.join(dir, name)) },
        trust,
      );
    const secret = privateKey.export({ format: 'jwk' }).d ?? '';
    expect(
      createPublicKey(createPrivateKey({ key: privateKey.export({ format: 'jwk' }), format: 'jwk' }))
        .asymmetricKeyType,
    ).toBe('ec');
    for (const file of readdirSync(dir)) {
      const text = readFileSync(path.join(dir, file)).toString('latin1');
      expect(text).not.toContain(secret);
      expect(text).not.toContain(TOKEN);
    }
  }, 60_000);

  it('F a KMS that refuses or signs something else: named, no token in the message, nothing sealed', async () => {
    mode = 'denied';
    await expect(signer()).rejects.toMatchObject({
      code: 'TOOL_FAILED',
      message: expect.not.stringContaining(TOKEN),
    });
    mode = 'good';
    const by = await signer();
    mode = 'garbage';
    await expect(by.sign(Buffer.from('data'))).rejects.toThrow();
    mode = 'good';
    await expect(kmsKey('hashivault://big', async () => cosign ?? '', { env })).rejects.toThrow(
      /P-384, and a KMS is asked for P-256/,
    );
    await expect(chooseSigner(env, { key: 'awskms://x' })).rejects.toThrow(/cannot be asked here/);
  }, 60_000);
});
