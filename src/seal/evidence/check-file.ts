import { createHash } from 'node:crypto';
import { closeSync, constants, lstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import path from 'node:path';
import { BY_DIGEST, contentPath } from '../../io/evidence-content.js';
import type { LedgerFile } from '../../model/evidence/evidence.js';
import { LINE_ENDS_CONVERTED } from '../../model/evidence/ledger.js';

/** Larger files are not looked into for what changed them. */
const CONVERTED_CAP = 64 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;

export interface FileProblem {
  readonly record: number;
  readonly path: string;
  readonly problem: 'missing' | 'changed' | 'not-a-file';
  readonly message: string;
}

/**
 * Compares a recorded file with what its record says: there, a plain file, as long, of the same SHA-256.
 *
 * @param record line of the record.
 */
export function checkFile(dir: string, file: LedgerFile, record: number): FileProblem | undefined {
  const full = contentPath(dir, file);
  const tell = (problem: FileProblem['problem'], message: string): FileProblem => ({
    record,
    path: file.path,
    problem,
    message,
  });
  const info = statOf(full);
  if (info === undefined) return tell('missing', `${file.path} is gone`);
  if (!info.isFile()) return tell('not-a-file', `${file.path} is a link or a folder`);
  if (info.size !== file.bytes) {
    const why = isConverted(full, info.size, file) ? `: ${LINE_ENDS_CONVERTED}` : '';
    return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}${why}`);
  }
  return digestOf(full, info.size) === file.sha256
    ? undefined
    : tell('changed', `${file.path} has another content than was recorded`);
}

/** Whether it is what was recorded but for line ends, as Windows writes them. */
function isConverted(full: string, size: number, file: LedgerFile): boolean {
  if (size <= file.bytes || size > 2 * file.bytes || size > CONVERTED_CAP) return false;
  const text = readFileSync(full, 'latin1').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text, 'latin1').digest('hex') === file.sha256;
}

/** Names of recorded files whose contents stand under their digest: what stands there must be recorded too. */
export interface NameWatch {
  /** Is told every file of every record, in order. @returns where in the folder its content stands. */
  see(file: LedgerFile, record: number): string;
  /** Files under a recorded name that are content of no record. */
  problems(): FileProblem[];
}

/**
 * Of a name that joined histories used for several contents, the records are checked where their contents stand, aside
 * or in place. Where none is in place, nothing has been compared with what the name holds, and whoever reads the folder
 * by its names reads that.
 */
export function watchNames(dir: string): NameWatch {
  const any = statOf(path.join(dir, BY_DIGEST)) !== undefined;
  const inPlace = new Set<string>();
  const aside = new Map<string, { readonly record: number; readonly digests: Set<string> }>();
  return {
    see(file, record) {
      if (!any) return file.path;
      if (contentPath(dir, file) === path.join(dir, file.path)) {
        inPlace.add(file.path);
        return file.path;
      }
      const known = aside.get(file.path) ?? { record, digests: new Set<string>() };
      aside.set(file.path, known);
      known.digests.add(file.sha256);
      return `${BY_DIGEST}/${file.sha256}`;
    },
    problems: () =>
      [...aside].flatMap(([name, { record, digests }]): FileProblem[] => {
        const full = path.join(dir, name);
        const info = inPlace.has(name) ? undefined : statOf(full);
        if (info === undefined || (info.isFile() && digests.has(digestOf(full, info.size)))) return [];
        const message = `${name} is content of no record: what was recorded under that name stands in ${BY_DIGEST}/`;
        return [{ record, path: name, problem: info.isFile() ? 'changed' : 'not-a-file', message }];
      }),
  };
}

function statOf(full: string): Stats | undefined {
  try {
    return lstatSync(full, { throwIfNoEntry: false });
  } catch {
    // A folder that may not be seen, say: for whoever verifies, the file is not there.
    return undefined;
  }
}

/** Read in pieces, without the thread pool: reading takes less time than the ways there and back. */
function digestOf(full: string, size: number): string {
  const descriptor = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), PIECE_BYTES));
    for (;;) {
      const read = readSync(descriptor, piece);
      if (read === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}
