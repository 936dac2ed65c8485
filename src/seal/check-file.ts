import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { contentPath } from '../io/evidence-content.js';
import type { LedgerFile } from '../model/evidence.js';

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
export async function checkFile(
  dir: string,
  file: LedgerFile,
  record: number,
): Promise<FileProblem | undefined> {
  const full = await contentPath(dir, file);
  const tell = (problem: FileProblem['problem'], message: string): FileProblem => ({
    record,
    path: file.path,
    problem,
    message,
  });
  const info = await lstat(full).catch(() => undefined);
  if (info === undefined) return tell('missing', `${file.path} is gone`);
  if (!info.isFile()) return tell('not-a-file', `${file.path} is a link or a folder`);
  if (info.size !== file.bytes)
    return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}`);
  const handle = await open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const hash = createHash('sha256');
    for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk as Buffer);
    return hash.digest('hex') === file.sha256
      ? undefined
      : tell('changed', `${file.path} has another content than was recorded`);
  } finally {
    await handle.close();
  }
}
