import path from 'node:path';
import { changedBetween } from '../../io/git/changed.js';
import type { CollectProblem } from '../../model/facts.js';

/** A file or folder that the caller or the policy names, and that says what is good. */
export interface Judge {
  /** As it was named. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** `signing keys`, `advisories` … */
  readonly what: string;
}

/**
 * What judges a change must not be the change's own: a file of the repository that the change adds, edits or leads
 * to by a link decides nothing. One that git does not track was made by the job.
 *
 * @param compare the commit that the change is compared with.
 * @returns a problem for each that the change touches.
 * @see docs/decisions/0244-what-judges-a-change.md
 */
export async function changedJudges(
  dir: string,
  compare: string | undefined,
  judges: readonly Judge[],
): Promise<(CollectProblem & { readonly path: string })[]> {
  if (compare === undefined || judges.length === 0) return [];
  const changed = await changedBetween(
    dir,
    [compare, 'HEAD'],
    judges.map((judge) => judge.path),
  );
  return judges
    .filter((judge) => changed.has(judge.path))
    .map(({ name, what, path: file }) => ({
      kind: 'policy',
      subject: name,
      state: 'invalid',
      message: `The ${what} in ${name} judge this change, and the change itself touches them: they decide nothing.`,
      hint: 'Bring them in by a change of their own, reviewed and merged by somebody who may bypass this check.',
      path: file,
    }));
}

/** The judges among what was asked for. */
export function judgesOf(
  dir: string,
  cwd: string,
  named: {
    readonly keys: string | undefined;
    readonly trustedRoot: string | undefined;
    readonly advisories: readonly string[];
    readonly baseReports: readonly string[];
  },
): Judge[] {
  const from = (folder: string, what: string, names: readonly (string | undefined)[]): Judge[] =>
    names.flatMap((name) => (name === undefined ? [] : [{ name, what, path: path.resolve(folder, name) }]));
  return [
    ...from(cwd, 'signing keys', [named.keys]),
    ...from(cwd, 'trusted roots', [named.trustedRoot]),
    ...from(dir, 'advisories', named.advisories),
    ...from(dir, 'reports of the base', named.baseReports),
  ];
}
