import { existsSync } from 'node:fs';
import path from 'node:path';
import { git } from './git.js';
import { lacksHistory } from './history.js';
import { repositoryTop } from './repository-folder.js';

/**
 * The submodules below `dir` and the commit that each is pinned to, by their paths relative to it.
 *
 * @param commit as the tree of this commit has them; without one, as the index has them.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
export async function submodulesOf(dir: string, commit?: string): Promise<ReadonlyMap<string, string>> {
  if (commit === undefined && !hasSubmodules(dir)) return new Map();
  const args = commit === undefined ? ['ls-files', '--stage', '-z'] : ['ls-tree', '-r', '-z', commit];
  const { exitCode, stdout, stderr } = await git(dir, args);
  if (exitCode !== 0 && commit === undefined) return new Map();
  if (exitCode !== 0) throw lacksHistory(`list ${commit}`, stderr);
  // `160000 <commit> 0\t<path>`, or `160000 commit <commit>\t<path>`.
  const lines = stdout.toString('utf8').split('\0');
  return new Map(
    lines.flatMap((line) => {
      const [, pinned, file] =
        /^160000 (?:commit )?([0-9a-f]+)(?![0-9a-f])[^\t]*\t([\s\S]+)$/.exec(line) ?? [];
      return pinned === undefined || file === undefined ? [] : [[file, pinned] as const];
    }),
  );
}

/** Without this file at the top of the repository git can check no submodule out: most repositories need not be listed. */
function hasSubmodules(dir: string): boolean {
  const top = repositoryTop(dir);
  return top !== undefined && existsSync(path.join(top, '.gitmodules'));
}
