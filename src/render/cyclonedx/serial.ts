import { createHash } from 'node:crypto';

/** Stands in a BOM while its digest is taken; comes before anything from outside. */
export const NO_SERIAL = 'urn:uuid:00000000-0000-0000-0000-000000000000';

/**
 * Gives a finished BOM its serial number, made of its content.
 *
 * @param text holds NO_SERIAL; its first place is replaced.
 * @see RFC 9562, 5.8 and B.2: a UUID version 8 made of a SHA-256 digest.
 */
export function withSerial(text: string): string {
  const digest = serialDigest();
  digest.update(text);
  return text.replace(NO_SERIAL, digest.serial());
}

/** Takes a document with NO_SERIAL part by part, and makes its serial number of all that it got. */
export interface SerialDigest {
  readonly update: (part: string | Uint8Array) => void;
  readonly serial: () => string;
}

export function serialDigest(): SerialDigest {
  const hash = createHash('sha256');
  return {
    update: (part) => void hash.update(part),
    serial: () => {
      const bytes = hash.digest().subarray(0, 16);
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      const hex = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
      return `urn:uuid:${hex}`;
    },
  };
}
