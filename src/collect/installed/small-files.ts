import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { isAbsent, realPath } from '../../io/files/files.js';

/** A file larger than this is not read. */
const CAP = 1024 * 1024;

/** A folder's path with its symbolic links resolved; `undefined` where there is nothing that this process may see. */
export function visiblePath(folder: string): string | undefined {
  try {
    return realPath(folder);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** A regular file's text within the cap. Neither follows a link nor waits on a pipe. */
export function readSmallFile(file: string): string | undefined {
  return readSmallBytes(file)?.toString('utf8');
}

/** The same as bytes. */
export function readSmallBytes(file: string): Buffer | undefined {
  return withOpenFile(file, (handle, size) => {
    if (size > CAP) return undefined;
    const buffer = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const read = readSync(handle, buffer, length, size - length, length);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  });
}

/** Reads of a regular file while it is open; `undefined` where there is none. Neither follows a link nor waits on a pipe. */
export function withOpenFile<T>(
  file: string,
  read: (handle: number, size: number) => T | undefined,
): T | undefined {
  let handle: number;
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
  try {
    const info = fstatSync(handle);
    return info.isFile() ? read(handle, info.size) : undefined;
  } finally {
    closeSync(handle);
  }
}

/** Names in a folder, sorted; none where it is not there. */
export function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Names of the real folders in a folder (no links), sorted. */
export function listFolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Whether a resolved path is `root` or below it. */
export function isWithin(root: string, real: string): boolean {
  return real === root || real.startsWith(root + path.sep);
}

/** A JSON object, or `undefined` where the text is none. */
export function parseObject(text: string | undefined): object | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch (error) {
    // A broken file says nothing: the package stays unread, which is reported.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
