/** How files begin that hold their content compressed, as Latin-1. */
const BEGINNINGS: readonly (readonly [kind: string, beginning: string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zip', 'PK\x03\x04'],
  ['xz', '\xfd7zXZ\x00'],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['bzip2', 'BZh'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['PDF', '%PDF-'],
];

/** The format of a file whose text does not stand there as it reads, known by its first bytes. */
export function compressionOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return BEGINNINGS.find(([, beginning]) => start.startsWith(beginning))?.[0];
}
