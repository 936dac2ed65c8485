import type { ProjectFiles } from '../../model/contracts.js';
import { joinPath } from '../../model/data/repository-path.js';
import type { DependencyGraph, GraphProblem, Package } from '../../model/packages/graph.js';
import { inRange } from '../../model/packages/in-range.js';
import { needsOf, outOfDate, quote, readProjectManifest } from './manifest-needs.js';
import { withoutNpm } from './yarn/words.js';

interface Task {
  readonly graph: DependencyGraph;
  readonly project: ProjectFiles;
  /** Whether the package manager was told to take another range than the folder's. */
  readonly isReplaced: (name: string) => boolean;
}

/**
 * Compares folders that are installed as packages (`file:`, `portal:`) with what the lockfile has them need. What it
 * has and they do not declare may come from package extensions, and is left alone.
 */
export async function compareFolders({ graph, project, isReplaced }: Task): Promise<GraphProblem[]> {
  const packages = new Map(graph.packages.map((one) => [one.id, one]));
  const problems: GraphProblem[] = [];
  const folders = graph.packages.flatMap((folder) => {
    const directory = directoryOf(folder);
    return directory === undefined ? [] : [{ folder, file: joinPath(directory, 'package.json') }];
  });
  const manifests = await Promise.all(folders.map(({ file }) => readProjectManifest(project, file)));
  for (const [index, { folder, file }] of folders.entries()) {
    const manifest = manifests[index];
    if (typeof manifest !== 'object') continue;
    const edges = new Map(folder.dependencies.map((edge) => [edge.name, edge]));
    for (const [name, { range, kind }] of needsOf(manifest)) {
      if (kind === 'dev' || kind === 'peer' || isReplaced(name)) continue;
      const edge = edges.get(name);
      const target = edge === undefined ? undefined : packages.get(edge.to);
      const declares = `${file} declares ${quote(`${name}@${range}`)}`;
      if (edge === undefined) {
        if (kind === 'prod')
          problems.push(outOfDate(file, `${declares}, and the lockfile does not know of it`));
      } else if (edge.range !== undefined) {
        if (withoutNpm(edge.range) !== withoutNpm(range))
          problems.push(
            outOfDate(file, `${declares}, and the lockfile is for ${quote(`${name}@${edge.range}`)}`),
          );
      } else if (target !== undefined && isOutside(target, range))
        problems.push(outOfDate(file, `${declares}, and the lockfile has ${target.version}`));
    }
  }
  return problems;
}

function directoryOf({ source, places }: Package): string | undefined {
  const isFolder =
    source.kind === 'file'
      ? !/\.(?:tgz|tar\.gz|tar|js|cjs|mjs)$/i.test(source.path)
      : source.kind === 'link' && places.some((place) => place.includes('@portal:'));
  return isFolder && 'path' in source ? source.path : undefined;
}

/** Whether a version is not in a range; of anything but a plain range nothing is known. */
function isOutside({ version, source }: Package, range: string): boolean {
  return (
    source.kind === 'registry' && /^[\^~<>=\d][\d\sv^~<>=xX.|*-]*$/.test(range) && !inRange(version, range)
  );
}
