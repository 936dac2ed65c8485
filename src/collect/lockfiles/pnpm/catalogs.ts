import type { ProjectFiles } from '../../../model/contracts.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { outOfDate, quote } from '../manifest-needs.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { changesSettings } from './hooks.js';
import type { PnpmWorkspace } from './workspace.js';

/**
 * Where entries of catalogs are for other ranges than those of pnpm-workspace.yaml. The lockfile holds the entries
 * that are used; of the others nothing is installed.
 *
 * @param locked `catalogs` of the lockfile: by catalog and name, the `specifier` and what it resolved to.
 */
export async function compareCatalogs(
  project: ProjectFiles,
  workspace: PnpmWorkspace | undefined,
  locked: Yaml | undefined,
): Promise<GraphProblem[]> {
  if (workspace === undefined || !(locked instanceof Map)) return [];
  const { file, root } = workspace;
  const problems: GraphProblem[] = [];
  for (const [catalog, entries] of locked as YamlMap) {
    if (!(entries instanceof Map)) continue;
    for (const [name, entry] of entries as YamlMap) {
      const specifier = entry instanceof Map ? entry.get('specifier') : undefined;
      const asked = rangeOf(root, catalog, name);
      if (typeof specifier !== 'string' || asked === specifier) continue;
      const has =
        asked === undefined
          ? `${file} does not have ${quote(name)} in the catalog ${quote(catalog)}`
          : `${file} has ${quote(`${name}@${asked}`)} in the catalog ${quote(catalog)}`;
      problems.push(outOfDate(file, `${has}, and the lockfile is for ${quote(specifier)}`));
    }
  }
  // Code of the project, or a package, may bring entries of its own.
  return problems.length > 0 && (await changesSettings(project, root)) ? [] : problems;
}

/** `catalog`, or `catalogs.default`, is the one without a name. */
function rangeOf(workspace: YamlMap, catalog: string, name: string): string | undefined {
  const named = workspace.get('catalogs');
  const own = catalog === 'default' ? workspace.get('catalog') : undefined;
  for (const entries of [own, named instanceof Map ? named.get(catalog) : undefined]) {
    const range = entries instanceof Map ? entries.get(name) : undefined;
    if (typeof range === 'string') return range;
  }
  return undefined;
}
