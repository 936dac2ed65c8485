import { blobsAt } from '../../io/git/git.js';
import type { CollectProblem } from '../../model/facts.js';
import type { Report } from '../../model/findings/report.js';
import { fewOf } from '../../model/text/few.js';
import type { CollectInput } from './collect-input.js';

/**
 * What was asked for by paths and globs that name nothing but reports which the change adds. The scanner of the job left
 * none there: a change must not stand in for it, nor turn "no file matches" into a check that nobody asked for.
 *
 * @param named what each path or glob names.
 * @param reports as they are judged: those of the change are `pending`.
 */
export async function broughtAlone(
  named: readonly { readonly pattern: string; readonly paths: readonly string[] }[],
  reports: readonly Report[],
  { dir, compare }: Pick<CollectInput, 'dir' | 'compare'>,
): Promise<CollectProblem[]> {
  if (compare === undefined) return [];
  // A VEX document shows of nobody that they looked, whoever brings it.
  const brought = new Set(
    reports.flatMap(({ path, pending, statements }) =>
      pending === true && statements === undefined ? [path] : [],
    ),
  );
  const alone = named.filter(({ paths }) => paths.length > 0 && paths.every((path) => brought.has(path)));
  if (alone.length === 0) return [];
  const inside = alone.flatMap(({ paths }) => paths).filter((path) => !/^(?:\.\.\/|\/|[A-Za-z]:)/.test(path));
  const before = await blobsAt(dir, compare, inside);
  return alone
    .filter(({ paths }) => !paths.some((path) => before.has(path)))
    .map(({ pattern, paths }) => ({
      kind: 'report',
      subject: pattern,
      state: 'missing',
      message: `Nothing matches ${pattern} but what the change itself adds, which counts after the merge: ${fewOf(paths, 3)}`,
      hint: 'Check that the scanner ran before this step and wrote its report there, under a name that the change does not have.',
    }));
}
