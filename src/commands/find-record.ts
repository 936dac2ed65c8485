import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { notRead, SealgateError } from '../errors.js';
import { readCapped } from '../io/files/files.js';
import { parseJson } from '../io/json/json.js';
import type { RunRecord } from '../model/findings/decision.js';

const RECORD_CAP = 256 * 1024 * 1024;

/** How evidence folders name run records, oldest first when sorted. */
const RECORD_NAME = /^\d{8}-\d{4}_repo_run(?:[-_][^/]*)?\.json$/;

/** The newest run record of an evidence folder, or `undefined` where there is none. */
export async function newestRecord(evidenceDir: string): Promise<string | undefined> {
  try {
    const names = (await readdir(evidenceDir)).filter((name) => RECORD_NAME.test(name)).sort();
    const newest = names.at(-1);
    return newest === undefined ? undefined : path.join(evidenceDir, newest);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw notRead(evidenceDir, error);
  }
}

/**
 * Reads a run record and checks it against its schema: whoever could write to the folder could write to it.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, INPUT_INVALID naming the member that is wrong.
 */
export async function readRecord(file: string): Promise<RunRecord> {
  const document = parseJson(await readCapped(file, RECORD_CAP), file);
  const { recordSchema } = await import('../model/evidence/record-schema.js');
  const parsed = recordSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const pointer = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
  throw new SealgateError('INPUT_INVALID', `${file} is no run record: ${issue?.message ?? 'wrong shape'}`, {
    location: { file, ...(pointer === '' ? {} : { pointer }) },
    hint: 'Pass the file that ends in _repo_run.json of an evidence folder, or what gate --json printed.',
  });
}
