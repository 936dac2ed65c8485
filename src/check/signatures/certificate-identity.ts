import { GITHUB_ISSUER } from '../../model/signatures/workflow-identity.js';
/** Who signed, as the certificate of Sigstore's authority says. Nothing of it is the signer's own claim. */
export interface CertificateIdentity {
  readonly issuer: string | undefined;
  /** Subject alternative name: the workflow that ran, with its ref. */
  readonly subject: string | undefined;
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly commit: string | undefined;
  readonly ref: string | undefined;
  /** `push`, `release`, `workflow_dispatch` … */
  readonly trigger: string | undefined;
  readonly runner: string | undefined;
  /** Build signer: the (reusable) workflow that asked for the certificate. */
  readonly signer: string | undefined;
  /** Build config: the workflow that was started, in the source repository. */
  readonly config: string | undefined;
  readonly run: string | undefined;
}

interface Oid {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Buffer;
}

const PREFIX = '1.3.6.1.4.1.57264.1.';

/**
 * Reads the extensions of a Fulcio certificate: numbers 8 and above are DER UTF8Strings, the older ones bare text.
 *
 * @see Fulcio, docs/oid-info.md
 */
export function readIdentity(identity: {
  readonly subjectAlternativeName?: string | undefined;
  readonly oids?: readonly Oid[] | undefined;
}): CertificateIdentity {
  const values = new Map<string, Buffer>();
  for (const { oid, value } of identity.oids ?? []) {
    const id = oid?.id.join('.') ?? '';
    if (id.startsWith(PREFIX)) values.set(id.slice(PREFIX.length), value);
  }
  const bare = (number: string): string | undefined => values.get(number)?.toString('utf8');
  const der = (number: string): string | undefined => utf8String(values.get(number));
  const slug = bare('5');
  const issuer = der('8') ?? bare('1');
  return {
    issuer,
    subject: identity.subjectAlternativeName,
    repository:
      der('12') ??
      (slug === undefined || issuer !== GITHUB_ISSUER ? undefined : `https://github.com/${slug}`),
    repositoryId: der('15'),
    ownerId: der('17'),
    commit: der('13') ?? bare('3'),
    ref: der('14') ?? bare('6'),
    trigger: der('20') ?? bare('2'),
    runner: der('11'),
    signer: der('9'),
    config: der('18'),
    run: der('21'),
  };
}

/** Issuers whose tokens stand for a build, not for a person. Compared exactly. */
export const BUILD_ISSUERS: readonly string[] = [GITHUB_ISSUER, 'https://gitlab.com'];

/** A DER UTF8String's text, or `undefined` where the bytes are no such thing. @see ITU-T X.690, section 8.23 */
function utf8String(bytes: Buffer | undefined): string | undefined {
  if (bytes?.[0] !== 0x0c) return undefined;
  const first = bytes[1] ?? 0;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 2) return undefined;
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
  const start = 2 + lengthBytes;
  return bytes.length === start + length ? bytes.toString('utf8', start) : undefined;
}
