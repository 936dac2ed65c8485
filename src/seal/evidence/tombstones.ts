import { messageOf } from '../../errors.js';
import { contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { PRUNE_ACTION, type Tombstone, tombstoneFrom } from '../../model/evidence/tombstone.js';
import type { FileProblem } from './check-file.js';
import type { SealResult } from './report.js';

/** Reads the tombstone that a record names; `undefined` for records of other kinds. A problem where it is none. */
export async function readTombstone(
  dir: string,
  record: LedgerRecord,
  line: number,
): Promise<Tombstone | FileProblem | undefined> {
  if (record.action !== PRUNE_ACTION) return undefined;
  const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
  const path = file?.path ?? '';
  try {
    if (file === undefined) throw new Error('it names no tombstone');
    const bytes = await readCapped(contentPath(dir, file), 256 * 1024 * 1024);
    return tombstoneFrom(parseJson(bytes, file.path));
  } catch (error) {
    return { record: line, path, problem: 'changed', message: `the tombstone ${path}: ${messageOf(error)}` };
  }
}

/** What a walk found, without what is gone by right. */
export function withoutPruned(
  tombstones: readonly Tombstone[],
  found: { readonly problems: readonly FileProblem[]; readonly seals: readonly SealResult[] },
): {
  readonly problems: readonly FileProblem[];
  readonly seals: readonly SealResult[];
  /** Files that are gone by right. */
  readonly pruned: number;
} {
  const gone = new Set(
    tombstones.flatMap(({ files }) => files.map(({ record, path }) => `${record} ${path}`)),
  );
  const isGone = (record: number, path: string): boolean => gone.has(`${record} ${path}`);
  return {
    problems: found.problems.filter(
      ({ record, path, problem }) => problem !== 'missing' || !isGone(record, path),
    ),
    // A seal whose file or bundle is gone proves nothing any more, and need not.
    seals: found.seals.filter(
      ({ record, bundle, subject }) => !isGone(record, bundle) && !isGone(record, subject),
    ),
    pruned: gone.size,
  };
}
