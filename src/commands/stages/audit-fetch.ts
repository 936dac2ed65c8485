import { type LastChange, lastChange } from '../../io/git/last-change.js';
import { rfc3339 } from '../../io/runtime.js';
import type { Checklist } from '../../model/audit/checklist.js';
import type { AskedQuestion } from '../../model/audit/question.js';
import type { CollectedFile } from '../../model/audit/report.js';
import { expandBraces } from '../../model/data/glob.js';
import { whoOf } from '../../publish/who.js';
import type { World } from '../command.js';
import type { AuditInput } from './audit-input.js';

/** The items of a checklist as questions. */
export function itemQuestions({ items }: Checklist): readonly AskedQuestion[] {
  return items.map(({ id, answer }) => ({ id, question: answer }));
}

/**
 * Fetches what a checklist's items ask for, before anything is judged. In a pull request nothing is: its records do not
 * count, and nothing that it brings may run.
 */
export async function fetchForItems(
  checklist: Checklist,
  input: AuditInput,
  { dryRun, world }: { readonly dryRun: boolean; readonly world: World },
): Promise<readonly CollectedFile[]> {
  const wanting = checklist.items.filter(({ collect }) => collect !== undefined);
  const refusal = dryRun
    ? 'nothing is fetched with --dry-run'
    : input.base === undefined
      ? undefined
      : 'nothing is fetched where a base is given: the records of a change do not count';
  if (refusal !== undefined)
    return wanting.map(({ id }) => ({ item: id, outcome: 'refused', message: refusal }));
  if (wanting.length === 0) return [];
  const { collectItems } = await import('./audit-collect.js');
  return collectItems(wanting, {
    dir: input.repositoryDir,
    evidenceDir: input.evidenceDir,
    ...(input.inside === undefined ? {} : { repositoryDir: input.inside }),
    policy: input.policy,
    env: world.env,
    who: { ...whoOf(input.context), time: rfc3339(world.now()) },
    progress: (text) => world.log.progress(text),
  });
}

/** When what items depend on last changed, by item. */
export async function changesOf({ items }: Checklist, dir: string): Promise<ReadonlyMap<string, LastChange>> {
  const changes = new Map<string, LastChange>();
  for (const { id, cycle, changes: globs } of items)
    if (cycle === 'on-change') changes.set(id, await lastChange(dir, globs.flatMap(expandBraces)));
  return changes;
}
