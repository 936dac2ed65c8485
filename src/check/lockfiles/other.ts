import type { Facts } from '../../model/facts.js';
import type { ListedPackages } from '../../model/findings/report.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { isLockfile, namesLockfile } from '../reports/targets.js';
import type { PackageIndex } from '../signatures/bind-packages.js';

/**
 * T30: a report that lists other packages of a lockfile than it has is about another project, or another state of this
 * one. What differs a little (workspaces, platforms, how a tool names an alias) is no proof of that: most of it is.
 *
 * Tools run in a folder above or below, so that a name may mean several lockfiles, and several names one: what a report
 * lists under a name is strange only where it is none of these, and none of these is listed under another name.
 */
export function otherLockfiles(
  { graphs, reports, excludedLockfiles = [] }: Facts,
  index: PackageIndex,
): string[] {
  return reports.flatMap(({ path, target: of, listed = [] }) => {
    // An image holds lockfiles of its own.
    if (of?.kind === 'image') return [];
    const strangers = listed.filter((one) => {
      if (excludedLockfiles.some((excluded) => isLockfile(one.target, excluded))) return false;
      const named = graphsNamed(one, graphs);
      return (
        named.some((graph) => !listed.some((other) => isOf(other, graph, index))) &&
        !named.some((graph) => isOf(one, graph, index))
      );
    });
    return strangers.map(({ target, total, sample }) => {
      const missing = sample.find((purl) => index.byPurl(purl).length === 0) ?? sample[0] ?? '';
      return `${path}: Of the ${total} ${total === 1 ? 'package' : 'packages'} that it lists of ${target}, most are not in that lockfile (${purlText(missing)}): it is a report of another project, or of another state of this one`;
    });
  });
}

function graphsNamed({ target }: ListedPackages, graphs: readonly DependencyGraph[]): DependencyGraph[] {
  return graphs.filter(({ lockfile }) => namesLockfile(target, lockfile.path));
}

/** Whether a list may be that of a lockfile: by its name, and by at least half of its packages. */
function isOf({ target, sample }: ListedPackages, graph: DependencyGraph, index: PackageIndex): boolean {
  if (!namesLockfile(target, graph.lockfile.path)) return false;
  const own = new Set(graph.importers.map(({ name }) => name));
  const known = sample.filter(
    (purl) => own.has(purlName(purl)) || index.byPurl(purl).some((bound) => bound.graph === graph),
  );
  return known.length * 2 >= sample.length;
}

function purlText(purl: string): string {
  return purl.replace('pkg:npm/', '').replace(/%40/gi, '@');
}

function purlName(purl: string): string {
  return purlText(purl).replace(/(?<=.)@[^@/]*$/, '');
}
