import type { DependencyGraph } from '../../../model/packages/graph.js';
import type { PatchesAnswer } from './files.js';

/**
 * The patches of all lockfiles' packages: those that the lockfiles name (pnpm, Yarn, Bun), and those that
 * patch-package applies, which no lockfile names. Most projects have none, and load nothing.
 *
 * @param dir absolute path of the repository.
 * @param texts whether the diffs themselves are wanted: those that a BOM has room for, or all.
 */
export async function readPatches(
  dir: string,
  graphs: readonly DependencyGraph[],
  { texts }: { readonly texts: boolean | 'all' },
): Promise<PatchesAnswer> {
  const patched = graphs.filter(({ packages }) =>
    packages.some(({ name, patches }) => patches !== undefined || name === 'patch-package'),
  );
  if (patched.length === 0) return { patches: new Map(), problems: [] };
  const { collectPatches } = await import('./files.js');
  return collectPatches(dir, patched, { texts });
}
