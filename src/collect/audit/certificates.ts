import { X509Certificate } from 'node:crypto';
import { messageOf } from '../../errors.js';
import { daysBetween } from '../../model/data/calendar.js';
import { pemBlocks } from '../../model/data/pem.js';

/** One certificate, as far as its end is concerned. */
export interface CertificateFact {
  /** Where it was read: a file of the repository, or `command NAME`. */
  readonly from: string;
  readonly subject: string;
  readonly issuer: string;
  /** Names it is for, as the certificate says them. */
  readonly names: readonly string[];
  /** RFC 3339 UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Whole days until its end; negative where it is over. */
  readonly daysLeft: number;
  /** Lower-case hex SHA-256 of its DER. */
  readonly sha256: string;
  readonly serial: string;
}

export interface CertificateReading {
  readonly certificates: readonly CertificateFact[];
  /** What looks like a certificate and cannot be read. */
  readonly problems: readonly { readonly from: string; readonly reason: string }[];
}

const LABELS = ['CERTIFICATE', 'TRUSTED CERTIFICATE', 'X509 CERTIFICATE'];
const MOST = 1000;

/**
 * Reads X.509 certificates: PEM, also many with text between them as `openssl s_client -showcerts` prints, or one in
 * DER. Chains are not verified: this tells when certificates end, nothing else.
 *
 * @param now RFC 3339 UTC: days are counted from it.
 */
export function readCertificates(bytes: Uint8Array, from: string, now: string): CertificateReading {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const blocks = [...pemBlocks(text)]
    .filter(({ label }) => LABELS.includes(label))
    .slice(0, MOST)
    .map((block) => block.text);
  // A key or a request beside the certificates has no end to watch.
  if (blocks.length === 0 && text.includes('-----BEGIN ')) return { certificates: [], problems: [] };
  const inputs: readonly (string | Uint8Array)[] = blocks.length > 0 ? blocks : [bytes];
  const seen = new Map<string, CertificateFact>();
  const problems: { from: string; reason: string }[] = [];
  for (const input of inputs) {
    try {
      const fact = factOf(new X509Certificate(input as string), from, now);
      seen.set(fact.sha256, fact);
    } catch (error) {
      problems.push({
        from,
        reason:
          blocks.length > 0
            ? `a certificate in it cannot be read: ${messageOf(error)}`
            : 'it holds no certificate',
      });
    }
  }
  return { certificates: [...seen.values()], problems };
}

function factOf(certificate: X509Certificate, from: string, now: string): CertificateFact {
  const notAfter = instant(certificate.validTo);
  return {
    from,
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: (certificate.subjectAltName ?? '')
      .split(', ')
      .filter((name) => name !== '')
      .slice(0, 100),
    notBefore: instant(certificate.validFrom),
    notAfter,
    daysLeft: Math.floor(daysBetween(now, notAfter)),
    sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    serial: certificate.serialNumber,
  };
}

/** `Nov 21 06:42:00 2026 GMT` as RFC 3339. @throws RangeError where it is no time. */
function instant(text: string): string {
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

/** `CN=a\nO=b` → `CN=a, O=b`. */
function oneLine(name: string | undefined): string {
  return (name ?? '').replaceAll('\n', ', ');
}
