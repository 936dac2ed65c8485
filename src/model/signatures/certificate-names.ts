import { X509Certificate } from 'node:crypto';

/**
 * The names in a certificate's subjectAltName extension, without their kind.
 *
 * @param certificate DER, or PEM.
 * @throws Error where it is no certificate.
 */
export function alternativeNames(certificate: Buffer | string): string[] {
  const text = new X509Certificate(certificate).subjectAltName ?? '';
  // Node quotes, as JSON, a value that would be ambiguous in a comma-separated list.
  const names = text.matchAll(
    /(?:^|, )([A-Za-z ]+):(?:"((?:[^"\\]|\\.)*)"|([^,]*(?:,(?! [A-Za-z ]+:)[^,]*)*))/g,
  );
  return [...names].map((match) =>
    match[2] === undefined ? (match[3] ?? '') : String(JSON.parse(`"${match[2]}"`)),
  );
}
