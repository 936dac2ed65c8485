import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../errors.js';
import { linkNew, writeAtomic } from '../io/files/files.js';
import type { LedgerFile } from '../model/evidence/evidence.js';
import { type Staged, unsafe } from './evidence-files.js';

/** What GitHub calls a run: its address and attempt. */
export interface RunMark {
  readonly run?: string;
  readonly attempt?: string;
}

/**
 * Brings files into the evidence folder: each appears whole or not at all and never replaces another. Where a name
 * is taken, all of them get the same short suffix.
 *
 * @param run what GitHub calls the run, for a suffix that tells it; without, chance.
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
export async function placeFiles(
  folder: string,
  staged: readonly Staged[],
  run: RunMark = {},
): Promise<{ readonly files: LedgerFile[]; readonly suffix: string }> {
  for (let attempt = 0; ; attempt += 1) {
    const suffix = attempt === 0 ? '' : runSuffix(run, attempt);
    const files = await tryPlace(folder, staged, suffix);
    if (files !== undefined) return { files, suffix };
    if (attempt >= 20) throw unsafe(`${folder} has no free names for this run`, 'Look at what fills it.');
  }
}

/** Writes all files under one suffix, or none: `undefined` where a name is taken. */
async function tryPlace(
  folder: string,
  staged: readonly Staged[],
  suffix: string,
): Promise<LedgerFile[] | undefined> {
  const files: LedgerFile[] = [];
  const failures: unknown[] = [];
  const waiting = staged.entries();
  // Two at a time: one waits for the disk while the other is read, and no more than two are in memory.
  const lane = async (): Promise<void> => {
    for (const [index, file] of waiting) {
      if (failures.length > 0) return;
      try {
        files[index] = await placeOne(folder, file, suffix);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all([lane(), lane()]);
  if (failures.length === 0) return files;
  for (const file of files) if (file !== undefined) await rm(path.join(folder, file.path), { force: true });
  const grave = failures.find((failure) => !isTaken(failure));
  if (grave !== undefined) throw grave;
  return undefined;
}

async function placeOne(folder: string, file: Staged, suffix: string): Promise<LedgerFile> {
  const name = withSuffix(file.path, suffix);
  const said = { path: name, mediaType: file.mediaType, ...file.said };
  if (file.untouched && (await linkNew(file.source, path.join(folder, name))))
    return { ...said, sha256: file.sha256, bytes: file.bytes };
  const written = await writeAtomic(path.join(folder, name), await file.read(), { exclusive: true });
  return { ...said, sha256: written.sha256, bytes: written.bytes };
}

export function isTaken(error: unknown): boolean {
  const cause = error instanceof SealgateError ? error.cause : undefined;
  return cause instanceof Error && (cause as NodeJS.ErrnoException).code === 'EEXIST';
}

/** The run's own mark: its number and attempt on GitHub, else chance. */
function runSuffix({ run, attempt: runAttempt }: RunMark, attempt: number): string {
  const number = run?.match(/\d{4,}/g)?.at(-1);
  if (attempt === 1 && number !== undefined) return `_${number}-${runAttempt ?? '1'}`;
  return `_${randomBytes(4).toString('hex')}`;
}

/** `a_b.cdx.json.sigstore.json` + `_x` → `a_b_x.cdx.json.sigstore.json`. */
function withSuffix(name: string, suffix: string): string {
  const end = /(\.cdx|\.intoto)?\.[A-Za-z0-9]+(\.sigstore\.json)?$/.exec(name)?.index ?? name.length;
  return `${name.slice(0, end)}${suffix}${name.slice(end)}`;
}
