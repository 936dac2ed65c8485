import type { Facts } from '../model/facts.js';
import type { DependencyGraph } from '../model/package-graph.js';
import type { ListedPackages } from '../model/report.js';
import type { PackageIndex } from './bind-packages.js';
import { isLockfile, namesLockfile } from './report-targets.js';

/**
 * T30: a report that lists other packages of a lockfile than it has is about another project, or another state of this
 * one. What differs a little (workspaces, platforms, how a tool names an alias) is no proof of that: most of it is.
 */
export function otherLockfiles(facts: Facts, index: PackageIndex): string[] {
  return facts.reports.flatMap(({ path, listed = [] }) =>
    listed.flatMap(({ target, total, sample }) => {
      const meant = meantBy(target, listed, facts);
      const own = new Set(meant.flatMap(({ importers }) => importers.map(({ name }) => name)));
      const strange = sample.filter(
        (purl) => !index.byPurl(purl).some(({ graph }) => meant.includes(graph)) && !own.has(purlName(purl)),
      );
      if (meant.length === 0 || strange.length * 2 <= sample.length) return [];
      return [
        `${path}: Of the ${total} ${total === 1 ? 'package' : 'packages'} that it lists of ${target}, most are not in that lockfile (${purlText(strange[0] ?? '')}): it is a report of another project, or of another state of this one`,
      ];
    }),
  );
}

/** The lockfiles that a target may be: the one of that path, else those that no other target of the report is. */
function meantBy(
  target: string,
  listed: readonly ListedPackages[],
  { graphs, excludedLockfiles = [] }: Facts,
): readonly DependencyGraph[] {
  const exact = graphs.filter(({ lockfile }) => isLockfile(target, lockfile.path));
  if (exact.length > 0) return exact;
  if (excludedLockfiles.some((path) => isLockfile(target, path))) return [];
  return graphs.filter(
    ({ lockfile }) =>
      namesLockfile(target, lockfile.path) && !listed.some((one) => isLockfile(one.target, lockfile.path)),
  );
}

function purlText(purl: string): string {
  return purl.replace('pkg:npm/', '').replace(/%40/gi, '@');
}

function purlName(purl: string): string {
  return purlText(purl).replace(/(?<=.)@[^@/]*$/, '');
}
