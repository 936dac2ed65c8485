import type { KeyObject } from 'node:crypto';
import { sign } from 'node:crypto';
import { SealgateError } from '../errors.js';
import { type LocalKey, loadPrivateKey } from './keys.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Services that witness a signature; each is asked only where named. */
export interface Services {
  readonly rekorUrl?: string;
  readonly tsaUrl?: string;
  /** A single request may take this long. Logs wait for their next checkpoint, which takes seconds. */
  readonly timeoutMs?: number;
  readonly retries?: number;
}

/** Something that signs for one identity. It never gives its key away. */
export interface Signer {
  readonly kind: 'key' | 'keyless';
  /** Services that witness each signature. */
  readonly services: Services;
  /** Signs bytes as they are (for DSSE: the pre-authentication encoding). */
  sign(data: Buffer): Promise<RawSignature>;
}

export interface RawSignature {
  readonly signature: Buffer;
  /** Who signed, for people: a workflow's address, or a key's fingerprint. */
  readonly identity: string;
  readonly by:
    | { readonly kind: 'certificate'; readonly pem: string }
    | { readonly kind: 'public-key'; readonly pem: string; readonly hint: string };
}

export interface SignerOptions {
  /** File or `env://NAME`. Wins over the runner's identity. */
  readonly key?: string;
  /** With a key: only used when given. Keyless: the public good instance by default. */
  readonly rekorUrl?: string;
  readonly tsaUrl?: string;
}

/**
 * Chooses who signs: the key that was named, else nobody, with the reason.
 *
 * @throws SealgateError when a key was named and cannot be used: that is an error, not a missing signer.
 */
export async function chooseSigner(
  env: Env,
  options: SignerOptions = {},
): Promise<Signer | { readonly none: string }> {
  if (options.key !== undefined) {
    const key = await loadPrivateKey(options.key, env);
    return keySigner(key, {
      ...(options.rekorUrl === undefined ? {} : { rekorUrl: options.rekorUrl }),
      ...(options.tsaUrl === undefined ? {} : { tsaUrl: options.tsaUrl }),
    });
  }
  return { none: 'no key was given (--key)' };
}

/** Signs with a local key: ECDSA over SHA-256 on every curve (what cosign verifies with `--key`), or Ed25519. */
export function keySigner(key: LocalKey, services: Services): Signer {
  if (key.fingerprint.hash === null && services.rekorUrl !== undefined) {
    throw new SealgateError('USAGE', 'The transparency log takes no plain Ed25519 signature', {
      hint: 'Use an ECDSA key, or leave --rekor-url away.',
    });
  }
  const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    kind: 'key',
    services,
    sign: async (data) => ({
      signature: signWith(key.privateKey, key.fingerprint.hash, data),
      identity: key.fingerprint.text,
      by: { kind: 'public-key', pem, hint: key.fingerprint.hint },
    }),
  };
}

function signWith(privateKey: KeyObject, hash: 'sha256' | null, data: Buffer): Buffer {
  return sign(hash, data, privateKey);
}
