import { labelOf } from '../model/data/paths.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { fewOf } from '../model/text/few.js';
import type { ChangedPackage } from './changed-packages.js';
import { isAddress } from './sources/url.js';
import type { TrustFault } from './trust/past.js';
import { TRUST_RULES } from './trust/rules.js';

/**
 * A package from a git repository or a plain address that a registry's package brings along. Nobody in this repository
 * asked for it: what an importer itself asks for, `sources/git` and `sources/tarball` tell.
 */
export function broughtFaults({ graph, node, from }: ChangedPackage): readonly TrustFault[] {
  const { source } = node;
  if (from !== undefined || (source.kind !== 'git' && source.kind !== 'tarball')) return [];
  const isAskedBy = (owner: { readonly dependencies: (typeof node)['dependencies'] }): boolean =>
    owner.dependencies.some(({ to, range }) => to === node.id && (range === undefined || isAddress(range)));
  if (graph.importers.some(isAskedBy)) return [];
  const owner = graph.packages.find((one) => one.source.kind === 'registry' && isAskedBy(one));
  if (owner === undefined) return [];
  const what = source.kind === 'git' ? 'a git repository' : 'a plain address';
  const runs = node.hasInstallScript === true ? ', and runs code when it is installed' : '';
  return [[TRUST_RULES.BROUGHT, `comes from ${what}, because ${labelOf(owner)} asks for it there${runs}.`]];
}

/**
 * Install scripts of packages that a changed package has inside its tarball: no registry tells of them, and npm runs
 * them like any other's. By the lockfile's word.
 *
 * @param bundled by lockfile, the packages that lie in others' tarballs.
 * @param carried names of such packages with scripts that the base has.
 */
export function carriedScriptFaults(
  { graph, node, against }: ChangedPackage,
  {
    bundled,
    carried,
  }: { readonly bundled: ReadonlyMap<DependencyGraph, Bundled>; readonly carried: ReadonlySet<string> },
): readonly TrustFault[] {
  const inside = insideOf(bundled.get(graph), node).filter(
    ({ name, hasInstallScript }) => hasInstallScript === true && !carried.has(name),
  );
  if (inside.length === 0) return [];
  const names = fewOf(inside.map(labelOf).sort(), 3);
  const message = `runs code when it is installed: that of ${names} inside its tarball`;
  return against === undefined
    ? [[TRUST_RULES.SCRIPT, `${message}.`]]
    : [[TRUST_RULES.SCRIPT_ADDED, `${message}, which ${against} did not.`]];
}

/** By id. */
export type Bundled = ReadonlyMap<string, Package>;

/** The packages of a lockfile that lie in others' tarballs. */
export function bundledOf({ packages }: DependencyGraph): Bundled {
  return new Map(packages.filter(({ bundled }) => bundled === true).map((one) => [one.id, one]));
}

/** Packages that lie in a package's own tarball, also those below others in there. */
function insideOf(nodes: Bundled | undefined, holder: Package): readonly Package[] {
  const seen = new Set<Package>();
  if (nodes === undefined || nodes.size === 0) return [];
  const queue = holder.bundled === true ? [] : [holder];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { to } of next.dependencies) {
      const inner = nodes.get(to);
      if (inner === undefined || seen.has(inner)) continue;
      seen.add(inner);
      queue.push(inner);
    }
  }
  return [...seen];
}

/** Names of packages inside others' tarballs that run code when they are installed. */
export function carriedScripts(graphs: readonly DependencyGraph[]): ReadonlySet<string> {
  return new Set(
    graphs.flatMap(({ packages }) =>
      packages.flatMap(({ name, bundled, hasInstallScript }) =>
        bundled === true && hasInstallScript === true ? [name] : [],
      ),
    ),
  );
}
