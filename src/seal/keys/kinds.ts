import type { KeyObject } from 'node:crypto';
import { SealgateError } from '../../errors.js';
import { sha256Hex } from '../../model/data/digest.js';

/** Kinds of keys that a Sigstore bundle carries and cosign verifies. */
type KeyKind = 'P-256' | 'P-384' | 'P-521' | 'Ed25519' | 'RSA-2048' | 'RSA-3072' | 'RSA-4096';

/** How a public key is named. */
export interface KeyFingerprint {
  /** Base64 SHA-256 of the SubjectPublicKeyInfo, as cosign writes it into bundles. */
  readonly hint: string;
  /** For people: `key sha256:<hex> (P-256)`. */
  readonly text: string;
  /** The digest that signatures of this key are made with; `null` for Ed25519, which hashes by itself. */
  readonly hash: 'sha256' | null;
  readonly kind: KeyKind;
}

/** Curves by OpenSSL's names, with the bytes that a public key on them takes where it names its curve. */
const CURVES: Readonly<Record<string, readonly [kind: KeyKind, bytes: number]>> = {
  prime256v1: ['P-256', 91],
  secp384r1: ['P-384', 120],
  secp521r1: ['P-521', 158],
};
const RSA: Readonly<Record<number, KeyKind>> = { 2048: 'RSA-2048', 3072: 'RSA-3072', 4096: 'RSA-4096' };
const RSA_EXPONENT = 65_537n;

/**
 * Names a public key.
 *
 * @param source where it comes from, for messages.
 * @throws SealgateError INPUT_INVALID on a kind of key that cosign does not verify with.
 */
export function fingerprintOf(publicKey: KeyObject, source: string): KeyFingerprint {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const kind = kindOf(publicKey, der.length, source);
  const digest = sha256Hex(der);
  return {
    hint: Buffer.from(digest, 'hex').toString('base64'),
    text: `key sha256:${digest} (${kind})`,
    hash: kind === 'Ed25519' ? null : 'sha256',
    kind,
  };
}

function kindOf(publicKey: KeyObject, bytes: number, source: string): KeyKind {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details = {} } = publicKey;
  if (type === 'ed25519') return 'Ed25519';
  const curve = type === 'ec' ? CURVES[details.namedCurve ?? ''] : undefined;
  if (curve?.[1] === bytes) return curve[0];
  if (curve !== undefined)
    throw new SealgateError(
      'INPUT_INVALID',
      `The key ${source} spells its curve out, or shortens its point, which cosign does not read`,
      { hint: 'Write it again: `openssl ec -in KEY -param_enc named_curve -conv_form uncompressed`.' },
    );
  const rsa = type === 'rsa' ? RSA[details.modulusLength ?? 0] : undefined;
  if (rsa !== undefined && details.publicExponent === RSA_EXPONENT) return rsa;
  const what = details.namedCurve ?? (details.modulusLength === undefined ? '' : sizeOf(details));
  throw new SealgateError(
    'INPUT_INVALID',
    `The key ${source} is ${type ?? 'of an unknown kind'} ${what}`.trim(),
    { hint: 'Use ECDSA (P-256, P-384, P-521), Ed25519, or RSA of 2048, 3072 or 4096 bits.' },
  );
}

function sizeOf(details: NonNullable<KeyObject['asymmetricKeyDetails']>): string {
  const exponent = details.publicExponent === RSA_EXPONENT ? '' : ` with exponent ${details.publicExponent}`;
  return `of ${details.modulusLength} bits${exponent}`;
}
