import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

/** A commit is a page of text; a larger one is git's to read. */
const MOST_BYTES = 256 * 1024;
/** With more packs, git's own index over them is quicker. */
const MOST_PACKS = 64;

const COMMIT = 1;

/**
 * When a commit was made, seconds since 1970, from its object: loose, or whole in a pack.
 *
 * @param commit 40 hex digits.
 * @returns undefined where git must be asked: not here, stored as a difference, or not written as git writes.
 * @throws errors of the file system and of zlib, for which the same holds.
 * @see gitformat-pack(5); git-hash-object(1)
 */
export function commitSeconds(commonDir: string, commit: string): number | undefined {
  const objects = path.join(commonDir, 'objects');
  const body = looseCommit(objects, commit) ?? packedCommit(path.join(objects, 'pack'), commit);
  if (body === undefined) return undefined;
  const named = Buffer.concat([Buffer.from(`commit ${body.length}\0`), body]);
  if (hash('sha1', named, 'hex') !== commit) return undefined;
  const [header = ''] = body.toString('latin1').split('\n\n', 1);
  const seconds = /\ncommitter [^\n]*> (\d{1,12}) [+-]\d{4}(?:\n|$)/.exec(header)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}

function looseCommit(objects: string, commit: string): Buffer | undefined {
  const file = path.join(objects, commit.slice(0, 2), commit.slice(2));
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined || info.size > MOST_BYTES) return undefined;
  const content = inflateSync(readFileSync(file), { maxOutputLength: MOST_BYTES });
  const start = content.indexOf(0) + 1;
  return content.toString('latin1', 0, start) === `commit ${content.length - start}\0`
    ? content.subarray(start)
    : undefined;
}

function packedCommit(folder: string, commit: string): Buffer | undefined {
  const names = readdirSync(folder).filter((name) => name.endsWith('.idx'));
  if (names.length > MOST_PACKS) return undefined;
  for (const name of names) {
    const offset = offsetIn(path.join(folder, name), commit);
    if (offset !== undefined) return wholeCommit(path.join(folder, `${name.slice(0, -4)}.pack`), offset);
  }
  return undefined;
}

/** A pack's index, version 2: magic, 256 running totals by first byte, names, checksums, offsets. */
const TOTALS = 8;
const NAMES = TOTALS + 256 * 4;

function offsetIn(index: string, commit: string): number | undefined {
  const descriptor = openSync(index, 'r');
  try {
    const totals = readAt(descriptor, 0, NAMES);
    if (totals.readUInt32BE(0) !== 0xff744f63 || totals.readUInt32BE(4) !== 2) return undefined;
    const wanted = Buffer.from(commit, 'hex');
    const first = wanted[0] as number;
    const from = first === 0 ? 0 : totals.readUInt32BE(TOTALS + (first - 1) * 4);
    const to = totals.readUInt32BE(TOTALS + first * 4);
    const all = totals.readUInt32BE(TOTALS + 255 * 4);
    const at = placeOf(wanted, readAt(descriptor, NAMES + from * 20, (to - from) * 20));
    if (at === undefined) return undefined;
    const offset = readAt(descriptor, NAMES + all * 24 + (from + at) * 4, 4).readUInt32BE(0);
    // With its highest bit set it would lead into a table for packs beyond 2 GB.
    return offset < 0x80000000 ? offset : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** Among sorted names of 20 bytes each. */
function placeOf(wanted: Buffer, names: Buffer): number | undefined {
  let low = 0;
  let high = names.length / 20;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = names.compare(wanted, 0, 20, middle * 20, middle * 20 + 20);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** @returns undefined where the object is a difference to another one. */
function wholeCommit(pack: string, offset: number): Buffer | undefined {
  const descriptor = openSync(pack, 'r');
  try {
    const start = Buffer.alloc(64 * 1024);
    const read = readSync(descriptor, start, 0, start.length, offset);
    let at = 0;
    let byte = start[at] as number;
    if (((byte >> 4) & 7) !== COMMIT) return undefined;
    let size = byte & 15;
    for (let shift = 4; (byte & 0x80) !== 0; shift += 7) {
      at += 1;
      byte = start[at] as number;
      size += (byte & 0x7f) * 2 ** shift;
    }
    if (size > MOST_BYTES) return undefined;
    // What follows the object in the pack is not looked at.
    const body = inflateSync(start.subarray(at + 1, read), { maxOutputLength: MOST_BYTES });
    return body.length === size ? body : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** @throws where the file ends before. */
function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(descriptor, bytes, 0, length, position) !== length) throw new Error('The file is cut off');
  return bytes;
}
