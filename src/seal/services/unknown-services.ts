import { X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';

/**
 * Services that a bundle needs and a trusted root does not know: the root is older than they are, or of another
 * instance. The verifying library says only that something failed.
 *
 * @returns one sentence; `undefined` where the root knows them all, or the bundle does not name them well enough.
 */
export function unknownServices(root: TrustedRoot, bundle: Bundle): string | undefined {
  const unknown = [...unknownAuthority(root, bundle), ...unknownLogs(root, bundle)];
  return unknown.length === 0 ? undefined : `the trusted root does not know ${unknown.join(', nor ')}`;
}

function unknownAuthority(root: TrustedRoot, { verificationMaterial: { content } }: Bundle): string[] {
  const [leaf, ...rest] =
    content?.$case === 'certificate'
      ? [content.certificate]
      : content?.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates
        : [];
  const certificate = leaf === undefined ? undefined : readable(leaf.rawBytes);
  if (certificate === undefined) return [];
  const authorities = root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  const known = authorities.flatMap(({ rawBytes }) => readable(rawBytes) ?? []);
  const issuedBy = (one: X509Certificate, all: readonly X509Certificate[]): boolean =>
    all.some((issuer) => one.checkIssued(issuer));
  const between = rest.flatMap(({ rawBytes }) => readable(rawBytes) ?? []);
  if (issuedBy(certificate, [...known, ...between.filter((one) => issuedBy(one, known))])) return [];
  return [`the certificate authority (${certificate.issuer.split('\n').join(', ')})`];
}

function unknownLogs(root: TrustedRoot, { verificationMaterial }: Bundle): string[] {
  const known = new Set(root.tlogs.map(({ logId }) => hex(logId?.keyId)));
  const named = new Set(verificationMaterial.tlogEntries.map(({ logId }) => hex(logId?.keyId)));
  return [...named].filter((id) => id !== '' && !known.has(id)).map((id) => `the transparency log ${id}`);
}

function hex(id: Uint8Array | undefined): string {
  return Buffer.from(id ?? []).toString('hex');
}

function readable(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    // The verifier refuses what is no certificate, in its own words.
    return undefined;
  }
}
