import { posix } from 'node:path';
import { ambiguous, describeNext, readHeader } from './tar-header.js';

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
/** Larger descriptions are passed over by some readers. */
const MAX_DESCRIPTION = 1024 * 1024;

/** Files that decide what an installation runs. */
const DECIDING = ['package.json', 'binding.gyp'];

/**
 * The regular files of an npm tarball. Other kinds of entries are what package managers do not unpack either.
 *
 * @throws Error where package managers would not take the same file for what decides about an installation.
 */
export function tarFiles(entries: readonly TarEntry[]): TarFile[] {
  const deciding = new Map<string, Buffer>();
  return entries.flatMap(({ kind, path, bytes }) => {
    const inside = path.slice(path.indexOf('/') + 1);
    if (readings(path).some((one) => DECIDING.includes(one.toLowerCase()))) {
      if (kind !== 'file' || !DECIDING.includes(inside) || inside === path)
        throw ambiguous(`not every reader takes ${path} for the same file`);
      if (deciding.get(inside)?.equals(bytes) === false) throw ambiguous(`it holds two different ${inside}`);
      deciding.set(inside, bytes);
    }
    return kind === 'file' ? [{ path: tidied(inside), bytes }] : [];
  });
}

/** Some archives write `./` inside a path, which all readers leave out. One that goes back stays as it is. */
function tidied(path: string): string {
  return path.split('/').includes('..') ? path : posix.normalize(path);
}

/** What package managers, and the systems they unpack on, make of a path: which comes first, cutting or tidying. */
function readings(path: string): string[] {
  const slashed = path.replaceAll('\\', '/');
  const tidy = posix
    .normalize(slashed)
    .split('/')
    .filter((part) => part !== '');
  const cut = posix.normalize(slashed.slice(slashed.indexOf('/') + 1)).replace(/^\/+/, '');
  return [cut, tidy.join('/'), tidy.slice(1).join('/')];
}

/**
 * The entries of a tar archive, decompressed: ustar with its prefix, pax paths and GNU long names. What the package
 * managers' readers are known to take differently is refused, since then nobody can say what would be unpacked.
 *
 * @throws Error where the archive is cut short, is none, or can be read in more than one way.
 * @see POSIX.1-2017, pax, "ustar Interchange Format"; docs/decisions/0226-tarballs-read-one-way.md
 */
export function readTar(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const block = archive.subarray(at, at + BLOCK);
    if (isZero(block)) {
      // Some readers stop at the first empty block, others at the second.
      if (!isZero(archive.subarray(at + BLOCK))) throw ambiguous('it goes on behind its end');
      if (longName !== undefined) throw ambiguous('its end has a name');
      return entries;
    }
    const header = readHeader(block);
    const start = at + BLOCK;
    const { size, type } = header;
    if (size > archive.length - start) throw new Error('is cut short');
    const bytes = archive.subarray(start, start + size);
    const described = describeNext(header, bytes);
    if (described !== undefined) {
      if (size > MAX_DESCRIPTION) throw ambiguous('it has a description of more than 1 MiB');
      if (longName !== undefined && type !== 'K') throw ambiguous('an entry of it is described twice');
      longName ??= described.path;
      if (described.size !== undefined) assertSize(described.size, archive.subarray(start), size);
    } else {
      const path = longName ?? header.path;
      longName = undefined;
      if (size > 0 && (header.kind === 'folder' || path.endsWith('/')))
        throw ambiguous(`the folder ${path} has a content`);
      entries.push({ kind: header.kind, path, mode: header.mode, bytes });
    }
    if (entries.length > MAX_FILES) throw new Error(`holds more than ${MAX_FILES} files`);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error('is cut short');
}

/** A pax size must be what the header behind it says: of which of the two counts, readers differ. */
function assertSize(size: number, behind: Buffer, descriptionSize: number): void {
  const next = Math.ceil(descriptionSize / BLOCK) * BLOCK;
  if (behind.length < next + BLOCK) throw new Error('is cut short');
  const header = readHeader(behind.subarray(next, next + BLOCK));
  if (header.size !== size) throw ambiguous('an entry of it has two sizes');
}

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}
