import { parseNpmrc } from '../../../io/settings/npmrc.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import type { DependencyGraph } from '../../../model/packages/graph.js';
import { mainLockfileOf } from '../../../model/packages/lockfile-before.js';
import { settingsOf } from './workspace.js';

/**
 * The graphs as they are, but a `pnpm-lock.yaml` that pnpm leaves as it is until a branch is merged
 * (`gitBranchLockfile`) is not out of date: the branch's own lockfile beside it is for the package.json files.
 *
 * @param projectOf the project around a lockfile.
 */
export async function withoutBehindBranches(
  graphs: readonly DependencyGraph[],
  projectOf: (lockfile: string) => ProjectFiles,
): Promise<DependencyGraph[]> {
  const current = graphs.filter((graph) => !isOutOfDate(graph));
  const covered = new Set(current.flatMap(({ lockfile }) => mainLockfileOf(lockfile.path) ?? []));
  const result: DependencyGraph[] = [];
  for (const graph of graphs) {
    const { path } = graph.lockfile;
    const isBehind = covered.has(path) && isOutOfDate(graph) && (await hasBranches(path, projectOf(path)));
    const problems = graph.problems.filter(({ code }) => code !== 'out-of-date');
    result.push(isBehind ? { ...graph, problems } : graph);
  }
  return result;
}

function isOutOfDate({ problems }: DependencyGraph): boolean {
  return problems.some(({ code }) => code === 'out-of-date');
}

async function hasBranches(lockfile: string, project: ProjectFiles): Promise<boolean> {
  const { files, workspace } = await settingsOf(lockfile, project);
  if (workspace?.root.get('gitBranchLockfile') === 'true') return true;
  const npmrc = (await files.read(['.npmrc'])).get('.npmrc');
  const text = npmrc instanceof Uint8Array ? Buffer.from(npmrc).toString('utf8') : '';
  return parseNpmrc(text).get('git-branch-lockfile') === 'true';
}
