/** DER of the first block of a PEM text. */
export function pemDer(pem: string): Buffer {
  const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
  return Buffer.from(body, 'base64');
}
