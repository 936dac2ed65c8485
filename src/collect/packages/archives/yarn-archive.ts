import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { TarEntry } from '../../../io/formats/tar.js';
import { trimEndOf } from '../../../model/text/ends.js';

/** The archives that can be packed again: Yarn's tenth format, with nothing compressed, which is Yarn 4's default. */
export const PACKABLE = '10c0/';

/** What a zip can count without the extensions of Zip64. */
const MOST_ENTRIES = 0xfffe;
const MOST_BYTES = 0xffff_fffe;

/** 1984-06-22 21:50:00, which Yarn gives to everything, as a DOS time and date. */
const TIME = 0xae40;
const DATE = 0x08d6;
const NOTHING = Buffer.alloc(0);

/**
 * The checksum that Yarn 4 writes of a package from this tarball: the SHA-512 of the zip that it packs of it. Where it
 * is the lockfile's, the lockfile pins this tarball; where it is not, nothing is shown, because Yarn's settings and
 * versions may pack otherwise.
 *
 * @param entries of the tarball, in its order.
 * @returns `undefined` where the tarball holds what is not known to be packed so: links, or too much.
 * @see PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function yarnChecksum(name: string, entries: readonly TarEntry[]): string | undefined {
  const items = itemsOf(`node_modules/${name}`, entries);
  if (items === undefined || items.size > MOST_ENTRIES) return undefined;
  const hash = createHash('sha512');
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, item] of items) {
    const written = Buffer.from(path);
    const fields = commonFields(path, item);
    const local = Buffer.concat([unsigned(0x04034b50), fields, lengths(written.length, 2), written]);
    hash.update(local).update(item.bytes);
    directory.push(unsigned(0x02014b50), MADE_BY, fields, lengths(written.length, 6), NO_ATTRIBUTES);
    directory.push(unsigned(item.mode * 0x10000), unsigned(offset), written);
    offset += local.length + item.bytes.length;
    if (offset > MOST_BYTES) return undefined;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(items.size, 8);
  end.writeUInt16LE(items.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return `${PACKABLE}${hash.update(central).update(end).digest('hex')}`;
}

interface Item {
  readonly mode: number;
  readonly bytes: Buffer;
}

/** Version 6.3, on Unix. */
const MADE_BY = Buffer.from([0x3f, 3]);
/** Binary. */
const NO_ATTRIBUTES = Buffer.alloc(2);

/** Files and the folders that they need, each before what is in it; a file that comes twice is the second. */
function itemsOf(root: string, entries: readonly TarEntry[]): Map<string, Item> | undefined {
  const items = new Map<string, Item>();
  const addFolders = (path: string): void => {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at + 1);
      if (!items.has(folder)) items.set(folder, { mode: 0o40755, bytes: NOTHING });
    }
  };
  for (const { kind, path, mode, bytes } of entries) {
    const parts = trimEndOf(path, '/').split('/');
    if (kind === 'other' || parts.some((part) => part === '' || part === '.')) return undefined;
    if (parts.includes('..') || parts.length < 2) continue;
    const inside = [root, ...parts.slice(1)].join('/');
    addFolders(kind === 'folder' ? `${inside}/` : inside);
    // What may be run by anybody may be run by all.
    if (kind === 'file') items.set(inside, { mode: (mode & 0o111) === 0 ? 0o100644 : 0o100755, bytes });
  }
  return items;
}

/** What the head of a file and its entry in the directory share: from the version that unpacks it to its size. */
function commonFields(path: string, { bytes }: Item): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(path.endsWith('/') ? 20 : 10, 0);
  fields.writeUInt16LE(/^[\x20-\x7e]*$/.test(path) ? 0 : 0x800, 2);
  fields.writeUInt16LE(TIME, 6);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  return fields;
}

function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

/** The length of the path, then zeros: what is not there has no length, and all is on the first disk. */
function lengths(path: number, bytes: 2 | 6): Buffer {
  const written = Buffer.alloc(bytes + 2);
  written.writeUInt16LE(path, 0);
  return written;
}
