import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { notRead, notWritten, SealgateError } from '../../errors.js';
import { sha256Hex, startSha256 } from '../../model/data/digest.js';
import { makeFolders } from './make-folders.js';

/** 1 GiB: larger inputs are refused rather than half read. */
const DEFAULT_CAP = 1024 * 1024 * 1024;

/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
export async function readCapped(file: string, cap = DEFAULT_CAP): Promise<Buffer> {
  // Errors get into comments and evidence, where this machine's folders mean nothing.
  const shown = (): string => displayPath(file, process.cwd());
  try {
    // Without the thread pool: reading takes less time than the ways there and back.
    const info = statSync(file);
    if (!info.isFile()) {
      throw new SealgateError('INPUT_INVALID', `${shown()} is not a file`, {
        location: { file: shown() },
        hint: 'Name a regular file.',
      });
    }
    const descriptor = openSync(file, 'r');
    try {
      // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
      if (info.size > cap) throw tooLarge(shown(), info.size, cap);
      const bytes = readFileSync(descriptor);
      if (bytes.length > cap) throw tooLarge(shown(), bytes.length, cap);
      return bytes;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new SealgateError('INPUT_NOT_FOUND', `${shown()} does not exist`, {
        location: { file: shown() },
        hint: 'Check the path. It is shown from where the command runs; lockfiles and reports are named from --dir.',
        cause: error,
      });
    }
    throw notRead(shown(), error);
  }
}

/** The size of a regular file in bytes; `undefined` for anything else, or nothing. */
export async function fileSize(file: string): Promise<number | undefined> {
  try {
    const info = statSync(file);
    return info.isFile() ? info.size : undefined;
  } catch {
    // Not there, or not to be seen: neither is a file to read.
    return undefined;
  }
}

/** @param size absent where it is not known, for the rest was not read. */
export function tooLarge(file: string, size: number | undefined, cap: number): SealgateError {
  const has = size === undefined ? 'more bytes than' : `${size} bytes, more than`;
  return new SealgateError('INPUT_TOO_LARGE', `${file} has ${has} the limit of ${cap}`, {
    location: { file },
    hint: 'Split the input, or check that it is the right file.',
  });
}

/** No file can be there: a name that no system takes is as good as nothing. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/**
 * A path with its symbolic links resolved; `undefined` where there is nothing.
 *
 * @throws the system's error where something may be there that this process may not see.
 */
export function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch (error) {
    if (NOTHING_THERE.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Whether an absolute path is below `root`, and not `root` itself. Links are not followed: give real paths. */
export function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** Whether a real path is below the real path of a repository, and not in git's own folder, which may hold credentials. */
export function isOwnFile(root: string, real: string): boolean {
  return isInside(root, real) && path.relative(root, real).split(path.sep)[0]?.toLowerCase() !== '.git';
}

/** Whether nothing is there that this process may see. */
export function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return [...NOTHING_THERE, 'EACCES', 'EPERM', 'ENXIO', 'EINVAL', 'EISDIR'].includes(code);
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
 * Folders are made. With `exclusive`, an existing file is an error. Nothing goes through the thread pool, whose
 * start costs more than writing.
 *
 * @param data text in UTF-8, bytes, or content that is made while it is written.
 * @throws SealgateError IO_FAILED
 */
export async function writeAtomic(
  file: string,
  data: Uint8Array | string | StreamedContent,
  options: { readonly exclusive?: boolean; readonly mode?: number } = {},
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const content = typeof data === 'string' ? Buffer.from(data) : data;
  let written: { readonly sha256: string; readonly bytes: number };
  const directory = path.dirname(file);
  const random = process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex');
  const temporary = path.join(directory, `.${path.basename(file)}.${process.pid}.${random}.tmp`);
  try {
    makeFolders(directory);
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY;
    const descriptor = openSync(temporary, flags, options.mode ?? 0o644);
    try {
      if (content instanceof Uint8Array) {
        writeFileSync(descriptor, content);
        written = { sha256: sha256Hex(content), bytes: content.length };
      } else written = writeStreamed(descriptor, temporary, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (options.exclusive === true) placeNew(temporary, file);
    else renameOver(temporary, file);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // What went wrong first is what is said.
    }
    // What the making of the content throws is no fault of the file.
    const isOurs = error instanceof SealgateError || (error as NodeJS.ErrnoException).code === undefined;
    throw isOurs ? error : notWritten(file, error);
  }
  return written;
}

/** Content that is made while it is written, and that knows only at its end what a place near its start holds. */
export interface StreamedContent {
  readonly parts: Iterable<Uint8Array>;
  /** Asked when all parts are written: bytes to write over those at the offset. */
  readonly patch: () => { readonly offset: number; readonly bytes: Uint8Array };
}

/** @throws what making the content throws, and errors of the file system. */
function writeStreamed(
  descriptor: number,
  file: string,
  { parts, patch }: StreamedContent,
): { readonly sha256: string; readonly bytes: number } {
  for (const part of parts) writeFileSync(descriptor, part);
  const { offset, bytes } = patch();
  writeSync(descriptor, bytes, 0, bytes.length, offset);
  // Read back, because the digest begins with what was known last.
  const hash = startSha256();
  const chunk = Buffer.allocUnsafe(1024 * 1024);
  const reader = openSync(file, 'r');
  let total = 0;
  try {
    for (let read = readSync(reader, chunk); read > 0; read = readSync(reader, chunk)) {
      hash.update(chunk.subarray(0, read));
      total += read;
    }
  } finally {
    closeSync(reader);
  }
  return { sha256: hash.digest('hex'), bytes: total };
}

/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
function placeNew(temporary: string, file: string): void {
  if (tryLink(temporary, file)) {
    rmSync(temporary, { force: true });
    return;
  }
  closeSync(openSync(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY));
  renameOver(temporary, file);
}

/** What Windows answers while another process (a virus scanner, an indexer) holds the file that is replaced. */
const HELD = ['EPERM', 'EACCES', 'EBUSY'];
const RENAME_MS = 3000;

/**
 * Renames, replacing what is there. On Windows it waits for others to let go of it, as long as that may take.
 *
 * @param system for tests.
 * @throws the system's error
 */
export function renameOver(
  from: string,
  to: string,
  system: { readonly platform: NodeJS.Platform; readonly rename: typeof renameSync } = {
    platform: process.platform,
    rename: renameSync,
  },
): void {
  let deadline: number | undefined;
  for (let wait = 5; ; wait = Math.min(wait * 2, 200)) {
    try {
      system.rename(from, to);
      return;
    } catch (error) {
      const isHeld = HELD.includes((error as NodeJS.ErrnoException).code ?? '');
      if (system.platform !== 'win32' || !isHeld) throw error;
      deadline ??= performance.now() + RENAME_MS;
      if (performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}

/**
 * Gives a file a second name, `file`, only if nobody has it.
 *
 * @returns false where the two places are not of one file system, or that has no hard links.
 * @throws SealgateError IO_FAILED, with the cause EEXIST where the name is taken.
 */
export async function linkNew(source: string, file: string): Promise<boolean> {
  try {
    return tryLink(source, file);
  } catch (error) {
    throw notWritten(file, error);
  }
}

function tryLink(source: string, file: string): boolean {
  try {
    linkSync(source, file);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
      return false;
    throw error;
  }
}

/** A path as evidence and output name it: relative to `root` where inside, with `/`. */
export function displayPath(file: string, root: string): string {
  const absolute = path.resolve(root, file);
  return (isInside(root, absolute) ? path.relative(root, absolute) : file).split(path.sep).join('/');
}
