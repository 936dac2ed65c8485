/** A regular file of a tar archive. */
export interface TarFile {
  /** Path without the archive's first folder (`package/`), with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Anything in a tar archive but what describes others. */
export interface TarEntry {
  readonly kind: 'file' | 'folder' | 'other';
  /** As written. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  readonly bytes: Buffer;
}

const BLOCK = 512;
const MAX_FILES = 200_000;

/** The regular files of an npm tarball. Other kinds of entries are what package managers do not unpack either. */
export function tarFiles(entries: readonly TarEntry[]): TarFile[] {
  return entries.flatMap(({ kind, path, bytes }) =>
    kind === 'file' ? [{ path: stripFirst(path), bytes }] : [],
  );
}

/**
 * The entries of a tar archive, decompressed. Reads ustar with its prefix, pax paths and GNU long names.
 *
 * @throws Error where the archive is cut short or is none.
 * @see POSIX.1-2017, pax, "ustar Interchange Format"
 */
export function readTar(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return entries;
    if (!hasChecksum(header)) throw new Error('is not a tar archive');
    const size = readNumber(header.subarray(124, 136));
    const start = at + BLOCK;
    if (size > archive.length - start) throw new Error('is cut short');
    const bytes = archive.subarray(start, start + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'x') longName = paxPath(bytes) ?? longName;
    else if (type === 'L') longName = text(bytes);
    else if (type !== 'g') {
      const mode = readNumber(header.subarray(100, 108));
      entries.push({ kind: kindOf(type), path: longName ?? nameOf(header), mode, bytes });
      longName = undefined;
    }
    if (entries.length > MAX_FILES) throw new Error(`holds more than ${MAX_FILES} files`);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error('is cut short');
}

function kindOf(type: string): TarEntry['kind'] {
  if (type === '0' || type === '\0') return 'file';
  return type === '5' ? 'folder' : 'other';
}

function hasChecksum(header: Buffer): boolean {
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
  return sum === readNumber(header.subarray(148, 156));
}

/** Octal, or base 256 where the first bit is set. */
function readNumber(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) !== 0) return field.readUIntBE(field.length - 6, 6);
  const value = Number.parseInt(text(field).trim() || '0', 8);
  return Number.isNaN(value) ? -1 : value;
}

function nameOf(header: Buffer): string {
  const name = text(header.subarray(0, 100));
  const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Records of `LENGTH KEY=VALUE\n`. */
function paxPath(bytes: Buffer): string | undefined {
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const length = space === -1 ? Number.NaN : Number(bytes.toString('utf8', at, space));
    if (!(length > 0)) return undefined;
    const record = bytes.toString('utf8', space + 1, at + length - 1);
    if (record.startsWith('path=')) return record.slice(5);
    at += length;
  }
  return undefined;
}

function text(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

function stripFirst(path: string): string {
  const clean = path.replace(/^(?:\.?\/)+/, '');
  const slash = clean.indexOf('/');
  return slash === -1 ? clean : clean.slice(slash + 1);
}
