import type { KeyObject } from 'node:crypto';
import type { KeyFingerprint } from './kinds.js';

/** Gives the cosign to run: the pinned one, or the copy on PATH where that is allowed. */
export type FindCosign = () => Promise<string>;

const SCHEME = /^(?:awskms|gcpkms|azurekms|hashivault):\/\/\S+$/;

/** Whether a key reference names a key in a KMS. */
export function isKmsKey(reference: string): boolean {
  return SCHEME.test(reference);
}

/** A key in a KMS: it signs there and never leaves. */
export interface KmsKey {
  readonly publicKey: KeyObject;
  readonly fingerprint: KeyFingerprint;
  sign(data: Buffer): Promise<Buffer>;
}
