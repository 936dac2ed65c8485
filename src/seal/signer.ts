import type { KeyObject } from 'node:crypto';
import { sign, verify } from 'node:crypto';
import path from 'node:path';
import { SealgateError } from '../errors.js';
import { isLoopbackHost } from '../io/http-address.js';
import { redact } from '../io/redact.js';
import { type LocalKey, loadPrivateKey } from './keys.js';
import { tokenSource } from './oidc.js';

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
  /** Of a key: whether a signature over the data was made with it. */
  readonly verifies?: (data: Buffer, signature: Buffer) => boolean;
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
  /** File or `env://NAME`. Wins over the job's identity. */
  readonly key?: string;
  /** What a relative key path is taken from. Default: as given. */
  readonly cwd?: string;
  readonly fulcioUrl?: string;
  /** With a key: only used when given. Keyless: Sigstore's public good instance by default. */
  readonly rekorUrl?: string;
  /** Only used when given: the log's own promise proves the time too. */
  readonly tsaUrl?: string;
  readonly timeoutMs?: number;
  readonly retries?: number;
}

export const PUBLIC_FULCIO = 'https://fulcio.sigstore.dev';
export const PUBLIC_REKOR = 'https://rekor.sigstore.dev';

/**
 * Chooses who signs: the key that was named, else the job's own identity, else nobody, with the reason.
 *
 * @throws SealgateError when a key was named and cannot be used: that is an error, not a missing signer.
 */
export async function chooseSigner(
  env: Env,
  options: SignerOptions = {},
): Promise<Signer | { readonly none: string }> {
  const { key, cwd, fulcioUrl, rekorUrl, tsaUrl, timeoutMs, retries } = options;
  for (const url of [fulcioUrl, rekorUrl, tsaUrl]) assertSecure(url);
  const services: Services = {
    ...(rekorUrl === undefined ? {} : { rekorUrl }),
    ...(tsaUrl === undefined ? {} : { tsaUrl }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(retries === undefined ? {} : { retries }),
  };
  if (key !== undefined) {
    const file = cwd === undefined || key.includes('://') ? key : path.resolve(cwd, key);
    return keySigner(await loadPrivateKey(file, env), services);
  }
  const source = tokenSource(env);
  if ('none' in source) return source;
  const { keylessSigner } = await import('./keyless.js');
  return keylessSigner({
    source,
    env,
    fulcioUrl: fulcioUrl ?? PUBLIC_FULCIO,
    services: { ...services, rekorUrl: rekorUrl ?? PUBLIC_REKOR },
  });
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
    verifies: (data, signature) => verify(key.fingerprint.hash, data, key.publicKey, signature),
  };
}

function signWith(privateKey: KeyObject, hash: 'sha256' | null, data: Buffer): Buffer {
  return sign(hash, data, privateKey);
}

/** Tokens and signatures go over https, or to this machine. @throws SealgateError USAGE */
function assertSecure(address: string | undefined): void {
  if (address === undefined) return;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:') return;
  if (url?.protocol === 'http:' && isLoopbackHost(url.hostname)) return;
  throw new SealgateError('USAGE', `'${redact(address)}' is not an https address`, {
    hint: 'Name the service as https://host.',
  });
}
