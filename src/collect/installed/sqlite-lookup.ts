import { readSync } from 'node:fs';
import { withOpenFile } from './small-files.js';

const MAGIC = 'SQLite format 3\0';
/** Kinds of B-tree pages (https://www.sqlite.org/fileformat2.html, 1.6). */
const INDEX_INTERIOR = 2;
const TABLE_INTERIOR = 5;
const INDEX_LEAF = 10;
const TABLE_LEAF = 13;
/** A tree of pages is never so deep: the smallest ones would hold 2^60 entries. */
const MAX_DEPTH = 20;
/** A value larger than this is not read. */
const VALUE_CAP = 32 * 1024 * 1024;
const MAX_SCHEMA_ROWS = 1000;

/**
 * Looks one row up in a table of an SQLite 3 database, which every Node.js can: the file's own B-tree is
 * followed page by page. The table must be WITHOUT ROWID with a text key and one value. What a write-ahead log
 * beside it holds is not seen, so a row that was written a moment ago may be missing; nothing is locked or written.
 *
 * @param file absolute path; a link is not followed.
 * @returns the value's bytes; `undefined` where there is no such file, table or row, or the file is damaged.
 */
export function lookUpInSqlite(file: string, table: string, key: string): Buffer | undefined {
  return withOpenFile(file, (handle) => {
    try {
      const database = openDatabase(handle);
      const root = database === undefined ? undefined : findRoot(database, table);
      if (database === undefined || root === undefined) return undefined;
      return findValue(database, root, Buffer.from(key, 'utf8'));
    } catch (error) {
      // Every place in the file is read through checked reads: a number that leads out of it is the file's fault.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  });
}

interface Database {
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  /** @param number 1 is the first. @throws RangeError where the file has no such page. */
  page(number: number): Buffer;
}

function openDatabase(handle: number): Database | undefined {
  const head = Buffer.alloc(100);
  if (readSync(handle, head, 0, 100, 0) < 100 || head.toString('latin1', 0, 16) !== MAGIC) return undefined;
  const stated = head.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  const usable = pageSize - head.readUInt8(20);
  const isUtf8 = head.readUInt32BE(56) === 1;
  if (pageSize < 512 || usable < 480 || !isUtf8) return undefined;
  const page = (number: number): Buffer => {
    const bytes = Buffer.alloc(pageSize);
    const at = (number - 1) * pageSize;
    if (number < 1 || readSync(handle, bytes, 0, pageSize, at) < pageSize)
      throw new RangeError(`there is no page ${number}`);
    return bytes;
  };
  return { pageSize, usable, page };
}

/** The page where a table begins, as the table of tables on page 1 says. */
function findRoot(database: Database, table: string): number | undefined {
  const pages = [{ number: 1, depth: 0 }];
  let seen = 0;
  for (let next = pages.pop(); next !== undefined; next = pages.pop()) {
    const { number, depth } = next;
    const bytes = database.page(number);
    const { kind, cells, right } = readHead(bytes, number === 1 ? 100 : 0);
    seen += cells.length;
    if (depth > MAX_DEPTH || seen > MAX_SCHEMA_ROWS) return undefined;
    if (kind === TABLE_INTERIOR) {
      const children = [...cells.map((at) => bytes.readUInt32BE(at)), right];
      pages.push(...children.map((child) => ({ number: child, depth: depth + 1 })));
    } else if (kind === TABLE_LEAF) {
      for (const at of cells) {
        const { value: length, end } = readVarint(bytes, at);
        const start = readVarint(bytes, end).end;
        const [type, name, , root] = readRecord(
          payloadOf(database, bytes, { start, length, isIndex: false }),
        );
        if (
          type?.toString() === 'table' &&
          name?.toString() === table &&
          root !== undefined &&
          root.length > 0
        )
          return root.readUIntBE(0, Math.min(root.length, 6));
      }
    } else {
      return undefined;
    }
  }
  return undefined;
}

/** Follows the tree of a table WITHOUT ROWID: keys stand in its inner pages, too. */
function findValue(database: Database, root: number, key: Buffer): Buffer | undefined {
  let number = root;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const bytes = database.page(number);
    const { kind, cells, right } = readHead(bytes, 0);
    if (kind !== INDEX_INTERIOR && kind !== INDEX_LEAF) return undefined;
    const isInner = kind === INDEX_INTERIOR;
    const rowAt = (at: number): readonly Buffer[] => {
      const { value: length, end } = readVarint(bytes, isInner ? at + 4 : at);
      return readRecord(payloadOf(database, bytes, { start: end, length, isIndex: true }));
    };
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const [found, value] = rowAt(cells[middle] ?? 0);
      const order = found === undefined ? 0 : Buffer.compare(found, key);
      if (order === 0) return found === undefined ? undefined : value;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    if (!isInner) return undefined;
    const at = cells[low];
    number = at === undefined ? right : bytes.readUInt32BE(at);
  }
  return undefined;
}

interface PageHead {
  readonly kind: number;
  /** Offsets of the page's cells. */
  readonly cells: readonly number[];
  /** The last child of an inner page. */
  readonly right: number;
}

function readHead(bytes: Buffer, at: number): PageHead {
  const kind = bytes.readUInt8(at);
  const isInner = kind === INDEX_INTERIOR || kind === TABLE_INTERIOR;
  const first = at + (isInner ? 12 : 8);
  const count = bytes.readUInt16BE(at + 3);
  const cells = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(first + 2 * index));
  return { kind, cells, right: isInner ? bytes.readUInt32BE(at + 8) : 0 };
}

/** A cell's content; what does not fit stands on a chain of other pages (1.6, "Cell Payload Overflow Pages"). */
function payloadOf(
  { usable, pageSize, page }: Database,
  bytes: Buffer,
  cell: { readonly start: number; readonly length: number; readonly isIndex: boolean },
): Buffer {
  const { start, length } = cell;
  if (length > VALUE_CAP) throw new RangeError('a value is larger than is read');
  const most = cell.isIndex ? Math.floor(((usable - 12) * 64) / 255) - 23 : usable - 35;
  if (length <= most) return slice(bytes, start, length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (usable - 4));
  const local = wanted <= most ? wanted : least;
  const parts = [slice(bytes, start, local)];
  let missing = length - local;
  let next = bytes.readUInt32BE(start + local);
  while (missing > 0) {
    const more = page(next);
    const part = more.subarray(4, 4 + Math.min(missing, usable - 4, pageSize - 4));
    parts.push(part);
    missing -= part.length;
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** The columns of a record as they stand there; numbers are big-endian. @throws RangeError */
function readRecord(payload: Buffer): readonly Buffer[] {
  const { value: headLength, end } = readVarint(payload, 0);
  const columns: Buffer[] = [];
  let at = end;
  let content = headLength;
  while (at < headLength) {
    const { value: type, end: next } = readVarint(payload, at);
    const length = type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : (NUMBER_LENGTHS[type] ?? 0);
    columns.push(slice(payload, content, length));
    content += length;
    at = next;
  }
  return columns;
}

/** By serial type (2.1): null, integers of 1, 2, 3, 4, 6 and 8 bytes, a float, the constants 0 and 1. */
const NUMBER_LENGTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new RangeError('a value goes beyond its page');
  return bytes.subarray(start, start + length);
}

/** Lengths and types never need more than the 6 bytes (42 bits) that are read here. */
function readVarint(bytes: Buffer, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 6; index += 1) {
    const byte = bytes.readUInt8(at + index);
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + index + 1 };
  }
  throw new RangeError('a number is too long');
}
