import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kmsKey } from '../../../src/seal/keys/kms.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-kms-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A cosign that does this when it is asked. */
function cosign(script: string): string {
  const file = path.join(dir, 'cosign');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
const SECRET = 'vault-token-of-the-job';
const env = { PATH: process.env.PATH ?? '', VAULT_TOKEN: SECRET };
const key = (script: string, timeoutMs = 60_000) =>
  kmsKey('hashivault://release', async () => cosign(script), { env, timeoutMs });

describe.skipIf(process.platform === 'win32')('a cosign that asks a KMS', () => {
  it('F that never ends is ended, with what it started', async () => {
    await expect(key('sleep 600 & wait', 200)).rejects.toMatchObject({
      code: 'TOOL_FAILED',
      message: 'The KMS of hashivault://release did not answer: cosign was ended after 1 seconds',
    });
  });

  it('F that is ended midway while it signs leaves no signature', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(path.join(dir, 'pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    const { sign } = await key(
      `case $1 in public-key) cat '${path.join(dir, 'pub.pem')}' ;; *) sleep 600 ;; esac`,
      5000,
    );
    await expect(sign(Buffer.from('data'))).rejects.toThrow('cosign was ended after 5 seconds');
  }, 60_000);

  it('T56 that prints without end is ended', async () => {
    await expect(key('while :; do echo yes yes yes yes yes yes; done')).rejects.toThrow(
      'cosign printed more than 1048576 bytes',
    );
  }, 60_000);

  it('has no part of a secret in its message, also where that is cut', async () => {
    const failure = key(`printf 'Error: %0284d ${SECRET}\\n' 0 >&2; exit 1`);
    await expect(failure).rejects.toThrow(/did not answer: Error: 0+ /);
    await expect(failure).rejects.not.toThrow(/vault-/);
  });

  it('that cannot be started is told', async () => {
    const missing = kmsKey('hashivault://release', async () => path.join(dir, 'no-cosign'), { env });
    await expect(missing).rejects.toThrow('cosign could not be started');
  });
});
