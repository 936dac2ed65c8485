import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { pemBlocks } from '../../model/data/pem.js';
import { isCosignKey, openCosignKey } from './cosign-key.js';
import { fingerprintOf, type KeyFingerprint } from './kinds.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface LocalKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly fingerprint: KeyFingerprint;
}

/**
 * Reads a private key: a file (or `env://NAME`, which keeps it off the disk) with a PKCS#8, SEC1 or encrypted
 * PKCS#8 PEM, or cosign's encrypted key. Passwords come from COSIGN_PASSWORD.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID; no message holds anything of the key.
 */
export async function loadPrivateKey(reference: string, env: Env): Promise<LocalKey> {
  const { pem, source } = await readKeyText(reference, env);
  const password = env.COSIGN_PASSWORD;
  if (isCosignKey(pem)) {
    if (password === undefined) throw needsPassword(source);
    const der = await openCosignKey(pem, password, source);
    return localKey(parsePrivate(source, { key: der, format: 'der', type: 'pkcs8' }), source);
  }
  if (pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----') || pem.includes('Proc-Type: 4,ENCRYPTED')) {
    if (password === undefined) throw needsPassword(source);
    return localKey(parsePrivate(source, { key: pem, passphrase: password }), source);
  }
  const own = [...pemBlocks(pem)].find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (own === undefined && /-----BEGIN (CERTIFICATE|PUBLIC KEY)-----/.test(pem)) {
    throw new SealgateError('INPUT_INVALID', `${source} holds no private key, but something public`, {
      hint: 'Name the private key (cosign.key, not cosign.pub).',
    });
  }
  return localKey(parsePrivate(source, { key: own?.text ?? pem }), source);
}

/**
 * Refuses a key that was given itself where its place is asked for: what is no file is named in messages, in comments
 * and in the evidence.
 *
 * @throws SealgateError USAGE; no message holds anything of the key.
 */
export function assertPlace(reference: string, cwd = '.'): void {
  const named = reference.replace(/^env:\/\//, '');
  const isText = /-----BEGIN|[\r\n]/.test(named);
  const isData = /^[A-Za-z0-9+/=]{40,}$/.test(named) && !existsSync(path.resolve(cwd, named));
  if (!isText && !isData) return;
  throw new SealgateError(
    'USAGE',
    'What was given as the key is a key itself, not where it is: put it into an environment variable and name that (env://NAME)',
    { hint: 'In a workflow: `env: SEAL_KEY` from a secret, and `key: env://SEAL_KEY`.' },
  );
}

/**
 * Reads a public key for verification: PEM in a file or `env://NAME`.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
export async function loadPublicKey(
  reference: string,
  env: Env,
): Promise<{ readonly publicKey: KeyObject; readonly fingerprint: KeyFingerprint }> {
  const { pem, source } = await readKeyText(reference, env);
  return parsePublicKey(pem, source);
}

/**
 * A public key from its PEM.
 *
 * @param source where it comes from, for messages.
 * @throws SealgateError INPUT_INVALID
 */
export function parsePublicKey(
  pem: string,
  source: string,
): { readonly publicKey: KeyObject; readonly fingerprint: KeyFingerprint } {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new SealgateError(
      'INPUT_INVALID',
      `${source} holds a private key; verifying needs the public one`,
      {
        hint: 'Name the public key (cosign.pub), and keep the private one away from those who verify.',
      },
    );
  }
  if ([...pemBlocks(pem)].some(({ label }) => label.endsWith('CERTIFICATE'))) {
    throw new SealgateError(
      'INPUT_INVALID',
      `${source} holds a certificate, whose dates and uses a key does not have`,
      { hint: 'Name the public key itself: `openssl x509 -in CERTIFICATE -pubkey -noout`.' },
    );
  }
  try {
    const publicKey = createPublicKey(pem);
    return { publicKey, fingerprint: fingerprintOf(publicKey, source) };
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw new SealgateError('INPUT_INVALID', `${source} is not a public key in PEM`, {
      hint: 'Pass the cosign.pub that belongs to the key.',
      cause: error,
    });
  }
}

async function readKeyText(
  reference: string,
  env: Env,
): Promise<{ readonly pem: string; readonly source: string }> {
  assertPlace(reference);
  const name = /^env:\/\/(.+)$/.exec(reference)?.[1];
  if (name !== undefined) {
    const pem = env[name];
    if (pem === undefined || pem === '')
      throw new SealgateError('INPUT_NOT_FOUND', `The environment variable ${name} holds no key`, {
        hint: `Set ${name} to the PEM text of the key.`,
      });
    return { pem, source: `in ${name}` };
  }
  if (/^[a-z0-9]+:\/\//.test(reference))
    throw new SealgateError('INPUT_INVALID', `'${reference.split('://')[0]}://' keys are not supported`, {
      hint: 'Pass a PEM file, a cosign.key, or env://NAME.',
    });
  const bytes = await readCapped(reference, 64 * 1024);
  return { pem: bytes.toString('utf8'), source: reference };
}

function parsePrivate(source: string, input: Parameters<typeof createPrivateKey>[0]): KeyObject {
  try {
    return createPrivateKey(input);
  } catch (error) {
    const badPassword = typeof input === 'object' && 'passphrase' in input;
    throw new SealgateError(
      'INPUT_INVALID',
      badPassword
        ? `The password does not open the key ${source}`
        : `${source} is not a private key that can be read`,
      {
        hint: badPassword
          ? 'Put the password that the key was made with into COSIGN_PASSWORD.'
          : 'Pass a PKCS#8 PEM (`-----BEGIN PRIVATE KEY-----`) or a cosign.key.',
        // OpenSSL's code says what it met; its message could not hold the key, but need not be trusted with it.
        ...(error instanceof Error && 'code' in error ? { cause: new Error(String(error.code)) } : {}),
      },
    );
  }
}

function localKey(privateKey: KeyObject, source: string): LocalKey {
  const publicKey = createPublicKey(privateKey);
  return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey, source) };
}

function needsPassword(source: string): SealgateError {
  return new SealgateError(
    'INPUT_INVALID',
    `The key ${source} is encrypted, and COSIGN_PASSWORD is not set`,
    {
      hint: 'Set COSIGN_PASSWORD (an empty one counts too).',
    },
  );
}
