import { createHash, randomBytes } from 'node:crypto';
import { closeSync, constants, openSync, readFileSync, statSync } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, SealgateError } from '../errors.js';

/** 1 GiB: larger inputs are refused rather than half read. */
export const DEFAULT_CAP = 1024 * 1024 * 1024;

/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
export async function readCapped(file: string, cap = DEFAULT_CAP): Promise<Buffer> {
  try {
    // Without the thread pool: reading takes less time than the ways there and back.
    const info = statSync(file);
    if (!info.isFile()) {
      throw new SealgateError('INPUT_INVALID', `${file} is not a file`, {
        location: { file },
        hint: 'Name a regular file.',
      });
    }
    const descriptor = openSync(file, 'r');
    try {
      // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
      if (info.size > cap) throw tooLarge(file, info.size, cap);
      const bytes = readFileSync(descriptor);
      if (bytes.length > cap) throw tooLarge(file, bytes.length, cap);
      return bytes;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new SealgateError('INPUT_NOT_FOUND', `${file} does not exist`, {
        location: { file },
        hint: 'Check the path; it is taken relative to the directory the command runs in.',
        cause: error,
      });
    }
    throw new SealgateError('IO_FAILED', `${file} cannot be read: ${messageOf(error)}`, {
      location: { file },
      cause: error,
    });
  }
}

/** The size of a regular file in bytes; `undefined` for anything else, or nothing. */
export async function fileSize(file: string): Promise<number | undefined> {
  const info = await stat(file).catch(() => undefined);
  return info?.isFile() === true ? info.size : undefined;
}

function tooLarge(file: string, size: number, cap: number): SealgateError {
  return new SealgateError('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
    location: { file },
    hint: 'Split the input, or check that it is the right file.',
  });
}

/** Like readCapped, but `undefined` where the file does not exist. */
export async function readIfExists(file: string, cap = DEFAULT_CAP): Promise<Buffer | undefined> {
  try {
    return await readCapped(file, cap);
  } catch (error) {
    if (error instanceof SealgateError && error.code === 'INPUT_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * Writes a file so that a reader sees the old or the new content, never a part: temporary file, fsync, rename.
 * Folders are made. With `exclusive`, an existing file is an error.
 *
 * @throws SealgateError IO_FAILED
 */
export async function writeAtomic(
  file: string,
  data: Uint8Array | string,
  options: { readonly exclusive?: boolean; readonly mode?: number } = {},
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  const directory = path.dirname(file);
  const temporary = path.join(
    directory,
    `.${path.basename(file)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    await mkdir(directory, { recursive: true });
    const handle = await open(
      temporary,
      constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY,
      options.mode ?? 0o644,
    );
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (options.exclusive === true ? placeNew(temporary, file) : rename(temporary, file));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw notWritten(file, error);
  }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
async function placeNew(temporary: string, file: string): Promise<void> {
  if (await tryLink(temporary, file)) {
    await rm(temporary, { force: true });
    return;
  }
  await (await open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY)).close();
  await rename(temporary, file);
}

/**
 * Gives a file a second name, `file`, only if nobody has it.
 *
 * @returns false where the two places are not of one file system, or that has no hard links.
 * @throws SealgateError IO_FAILED, with the cause EEXIST where the name is taken.
 */
export async function linkNew(source: string, file: string): Promise<boolean> {
  try {
    return await tryLink(source, file);
  } catch (error) {
    throw notWritten(file, error);
  }
}

async function tryLink(source: string, file: string): Promise<boolean> {
  try {
    await link(source, file);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
      return false;
    throw error;
  }
}

function notWritten(file: string, cause: unknown): SealgateError {
  return new SealgateError('IO_FAILED', `${file} cannot be written: ${messageOf(cause)}`, {
    location: { file },
    hint: 'Check that the folder is writable and the disk has room.',
    cause,
  });
}

/** A path as evidence and output name it: relative to `root` where inside, with `/`. */
export function displayPath(file: string, root: string): string {
  const relative = path.relative(root, path.resolve(root, file));
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (inside ? relative : file).split(path.sep).join('/');
}
