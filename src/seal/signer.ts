import type { KeyObject } from 'node:crypto';
import { sign, verify } from 'node:crypto';
import path from 'node:path';
import { SealgateError } from '../errors.js';
import { assertPlace, type LocalKey, loadPrivateKey } from './keys/keys.js';
import type { KeyFingerprint } from './keys/kinds.js';
import { type FindCosign, isKmsKey, type KmsKey } from './keys/kms-reference.js';
import { tokenSource } from './services/oidc.js';
import { assertSecure, type Services, timestampAddress } from './services/services.js';
import type { ChosenServices } from './services/signing-config.js';
import type { Signer } from './signer-types.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface SignerOptions {
  /** File or `env://NAME`. Wins over the job's identity. */
  readonly key?: string;
  /** What relative paths are taken from. Default: as given. */
  readonly cwd?: string;
  /** File with the services of a Sigstore instance; instead of the addresses below. */
  readonly signingConfig?: string;
  readonly fulcioUrl?: string;
  /** With a key: only used when given. Keyless: Sigstore's public good instance by default. */
  readonly rekorUrl?: string;
  /** Version of the API that `rekorUrl` speaks. Default 1. */
  readonly rekorVersion?: 1 | 2;
  /** Only used when given: the promise of a log of version 1 proves the time too. */
  readonly tsaUrl?: string;
  readonly timeoutMs?: number;
  readonly retries?: number;
  /** The cosign that keys in a KMS are asked with. */
  readonly findCosign?: FindCosign;
}

export const PUBLIC_FULCIO = 'https://fulcio.sigstore.dev';
export const PUBLIC_REKOR = 'https://rekor.sigstore.dev';

/**
 * Chooses who signs: the key that was named, else the job's own identity, else nobody, with the reason.
 *
 * @throws SealgateError when a key was named and cannot be used: that is an error, not a missing signer. USAGE where
 * services contradict each other or could not prove a time.
 */
export async function chooseSigner(
  env: Env,
  options: SignerOptions = {},
): Promise<Signer | { readonly none: string }> {
  const { key, cwd, timeoutMs, retries } = options;
  const chosen = await chooseServices(options, key === undefined);
  const services: Services = {
    logs: chosen.logs,
    timestampAuthorities: chosen.timestampAuthorities,
    env,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(retries === undefined ? {} : { retries }),
  };
  if (key !== undefined && isKmsKey(key)) {
    const { findCosign } = options;
    if (findCosign === undefined)
      throw new SealgateError('USAGE', `${key} is in a KMS, which cannot be asked here`, {
        hint: 'Seal with sealgate seal --key, which asks it with cosign.',
      });
    const { kmsKey } = await import('./keys/kms.js');
    return kmsSigner(await kmsKey(key, findCosign, { env }), services);
  }
  if (key !== undefined) {
    assertPlace(key, cwd);
    const file = cwd === undefined || key.includes('://') ? key : path.resolve(cwd, key);
    return keySigner(await loadPrivateKey(file, env), services);
  }
  if (services.logs.length === 0)
    throw new SealgateError('USAGE', 'A keyless signature needs a transparency log, and none is named', {
      hint: 'Name one in the signing configuration (rekorTlogUrls), or with --rekor-url.',
    });
  if (services.timestampAuthorities.length === 0 && services.logs.every(({ version }) => version === 2))
    throw new SealgateError(
      'USAGE',
      'A log of version 2 proves no time, and no timestamp authority is named',
      {
        hint: 'Name one in the signing configuration (tsaUrls), or with --tsa-url.',
      },
    );
  const source = tokenSource(env);
  if ('none' in source) return source;
  const { keylessSigner } = await import('./services/keyless.js');
  return keylessSigner({ source, env, fulcioUrl: chosen.fulcioUrl ?? PUBLIC_FULCIO, services });
}

async function chooseServices(options: SignerOptions, keyless: boolean): Promise<ChosenServices> {
  const { cwd, signingConfig, fulcioUrl, rekorUrl, rekorVersion, tsaUrl } = options;
  if (signingConfig !== undefined) {
    if ([fulcioUrl, rekorUrl, tsaUrl, rekorVersion].some((value) => value !== undefined))
      throw new SealgateError('USAGE', '--signing-config and the addresses of services exclude each other', {
        hint: 'Keep the file, or name --fulcio-url, --rekor-url and --tsa-url.',
      });
    const { loadSigningConfig } = await import('./services/signing-config.js');
    const file = cwd === undefined ? signingConfig : path.resolve(cwd, signingConfig);
    const chosen = await loadSigningConfig(file, new Date());
    if (keyless && chosen.fulcioUrl === undefined)
      throw new SealgateError('USAGE', `${signingConfig} names no certificate authority`, {
        hint: 'Add its caUrls, or sign with --key.',
      });
    return chosen;
  }
  for (const url of [fulcioUrl, rekorUrl, tsaUrl]) if (url !== undefined) assertSecure(url);
  const log = rekorUrl ?? (keyless ? PUBLIC_REKOR : undefined);
  return {
    ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
    logs: log === undefined ? [] : [{ url: log, version: rekorVersion ?? 1 }],
    timestampAuthorities: tsaUrl === undefined ? [] : [timestampAddress(tsaUrl)],
  };
}

/** Signs with a local key: ECDSA and RSA (PKCS#1 1.5) over SHA-256 (what cosign verifies with `--key`), or Ed25519. */
function keySigner(key: LocalKey, services: Services): Signer {
  assertLoggable(key.fingerprint, services);
  const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const { text: identity, hint } = key.fingerprint;
  const publicKey = { identity, by: { kind: 'public-key', pem, hint } } as const;
  return {
    kind: 'key',
    services,
    publicKey,
    sign: async (data) => ({
      signature: signWith(key.privateKey, key.fingerprint.hash, data),
      ...publicKey,
    }),
    verifies: (data, signature) => verify(key.fingerprint.hash, data, key.publicKey, signature),
  };
}

/** Signs with a key that never leaves its KMS. */
function kmsSigner({ publicKey, fingerprint, sign: signThere }: KmsKey, services: Services): Signer {
  assertLoggable(fingerprint, services);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const named = {
    identity: fingerprint.text,
    by: { kind: 'public-key', pem, hint: fingerprint.hint },
  } as const;
  return {
    kind: 'key',
    services,
    publicKey: named,
    sign: async (data) => {
      const signature = await signThere(data);
      // What the KMS answers goes through two programs: it must be by this key over this data.
      if (!verify(fingerprint.hash, data, publicKey, signature))
        throw new SealgateError('SEAL_FAILED', 'What the KMS signed does not verify with its key', {
          hint: 'Check that the key is for signing with ECDSA and SHA-256.',
        });
      return { signature, ...named };
    },
    verifies: (data, signature) => verify(fingerprint.hash, data, publicKey, signature),
  };
}

function signWith(privateKey: KeyObject, hash: 'sha256' | null, data: Buffer): Buffer {
  return sign(hash, data, privateKey);
}

/** Logs take what their kind of entry knows. @throws SealgateError USAGE */
function assertLoggable({ kind }: KeyFingerprint, { logs }: Services): void {
  if (kind === 'Ed25519' && logs.length > 0)
    throw new SealgateError('USAGE', 'The transparency log takes no plain Ed25519 signature', {
      hint: 'Use an ECDSA or RSA key, or leave --rekor-url away.',
    });
  if (kind !== 'P-256' && logs.some(({ version }) => version === 2))
    throw new SealgateError('USAGE', `A log of version 2 takes no ${kind} signature over SHA-256`, {
      hint: 'Use a P-256 key, or a log of version 1.',
    });
}
