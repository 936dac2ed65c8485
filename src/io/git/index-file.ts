import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A larger index is git's to read. */
const MOST_BYTES = 1024 * 1024;

const REGULAR = 2;
const EXTENDED = 3;
const FIXED = 62;
const CHECKSUM = 20;

/**
 * The paths that git's index holds, relative to the worktree's top, as bytes decoded one to one (latin1).
 *
 * @returns undefined where git must be asked: no index, a large one, paths that are cut to what differs (version 4),
 * or parts that git must understand (split and sparse indexes).
 * @throws errors of the file system and RangeError where it is cut off, for which the same holds.
 * @see gitformat-index(5)
 */
export function trackedPaths(gitDir: string): ReadonlySet<string> | undefined {
  const file = path.join(gitDir, 'index');
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined || info.size > MOST_BYTES) return undefined;
  const bytes = readFileSync(file);
  const version = bytes.readUInt32BE(4);
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || (version !== REGULAR && version !== EXTENDED))
    return undefined;
  const paths = new Set<string>();
  let at = 12;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    const isExtended = (bytes.readUInt16BE(at + FIXED - 2) & 0x4000) !== 0;
    const start = at + FIXED + (isExtended ? 2 : 0);
    const end = bytes.indexOf(0, start);
    if (end === -1) return undefined;
    paths.add(bytes.toString('latin1', start, end));
    // One to eight zeros fill up to a multiple of eight.
    at += (end - at + 8) & ~7;
  }
  return hasOnlyHints(bytes, at) ? paths : undefined;
}

/** Parts whose name starts with a capital may be passed over. */
function hasOnlyHints(bytes: Buffer, start: number): boolean {
  let at = start;
  while (at < bytes.length - CHECKSUM) {
    const first = bytes[at] as number;
    if (first < 0x41 || first > 0x5a) return false;
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return at === bytes.length - CHECKSUM;
}
