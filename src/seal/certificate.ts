import type { Signer as VerifiedSigner } from '@sigstore/verify';
import { SealgateError } from '../errors.js';
import { alternativeNames } from '../model/signatures/certificate-names.js';
import type { CertificateSigner } from './identity.js';

/** Fulcio's certificate extensions that say more of a workflow. @see sigstore/fulcio docs/oid-info.md */
const OIDS = {
  repository: '1.3.6.1.4.1.57264.1.12',
  commit: '1.3.6.1.4.1.57264.1.13',
  ref: '1.3.6.1.4.1.57264.1.14',
  trigger: '1.3.6.1.4.1.57264.1.20',
  run: '1.3.6.1.4.1.57264.1.21',
  // Deprecated, and the only place that has the workflow's name.
  name: '1.3.6.1.4.1.57264.1.4',
} as const;

/**
 * Who a verified certificate was issued to.
 *
 * @param raw the certificate's DER: it must carry exactly one name, so that no second one goes unseen.
 * @throws SealgateError VERIFICATION_FAILED
 */
export function certificateSigner(verified: VerifiedSigner, raw: Buffer): CertificateSigner {
  const identity = verified.identity?.subjectAlternativeName;
  const issuer = verified.identity?.extensions?.issuer;
  if (identity === undefined || identity === '') throw refused('names nobody');
  if (issuer === undefined || issuer === '') throw refused('does not say who vouches for the identity');
  const names = alternativeNames(raw);
  if (names.length !== 1 || names[0] !== identity) throw refused(`names ${names.length} identities, not one`);
  const extra: Partial<Record<keyof typeof OIDS, string>> = {};
  for (const [name, id] of Object.entries(OIDS) as [keyof typeof OIDS, string][]) {
    const value = verified.identity?.oids?.find((entry) => entry.oid?.id.join('.') === id)?.value;
    if (value !== undefined) extra[name] = utf8String(value);
  }
  return { identity, issuer, ...extra };
}

/** The text of a DER UTF8String. */
function utf8String(der: Buffer): string {
  if (der[0] !== 0x0c) return der.toString('utf8');
  const length = der[1] ?? 0;
  return der.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f)).toString('utf8');
}

function refused(what: string): SealgateError {
  return new SealgateError('VERIFICATION_FAILED', `The certificate ${what}`);
}
