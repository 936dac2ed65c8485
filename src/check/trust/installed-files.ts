import { labelOf } from '../../model/data/paths.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import type { InstalledState } from '../../model/signatures/binding.js';
import {
  type InstalledFacts,
  type PackageFacts,
  packageFactsOf,
  type RegistryFacts,
} from '../../model/signatures/registry-facts.js';
import { fewOf } from '../../model/text/few.js';
import { type NodeProblem, nodeProblem } from '../package-findings.js';
import { SIGNATURE_RULES } from '../signatures/rules.js';

/**
 * Whether the installed files of a package are those of the tarball that the lockfile pins, or those with the
 * repository's patches applied; `undefined` where nobody looked or the package is not installed. Files that an
 * install script may have made are no difference.
 */
export function installedState(
  node: Pick<Package, 'patchedArchives'>,
  about: PackageFacts | undefined,
): InstalledState | undefined {
  const tarball = about?.tarball;
  if (tarball === undefined) return undefined;
  if (tarball.state !== 'had') return 'unknown';
  const { installed, patched, declares } = tarball.value;
  const builds = Object.keys(declares.scripts).length > 0;
  const published = stateOf(installed, builds);
  // Yarn packs another archive of a patched package, and that is what is used.
  return node.patchedArchives === undefined || published === 'different'
    ? published
    : stateOf(patched, builds);
}

function stateOf(installed: InstalledFacts | undefined, builds: boolean): InstalledState | undefined {
  if (installed === undefined || installed.folders === 0) return undefined;
  const { changed, added, patches, foreign = [] } = installed;
  if (changed.length > 0 || foreign.length > 0 || (added.length > 0 && !builds)) return 'different';
  return patches === undefined ? 'same' : 'patched';
}

/** Paths of the repository's patches that a package is installed with. */
export function installedPatches(
  node: Pick<Package, 'patchedArchives'>,
  about: PackageFacts | undefined,
): readonly string[] {
  if (about?.tarball?.state !== 'had' || installedState(node, about) !== 'patched') return [];
  const { installed, patched } = about.tarball.value;
  return (patched ?? installed)?.patches ?? [];
}

/** Installed files that are not those of the tarball. */
export function installedProblems(
  { graph, node }: { readonly graph: DependencyGraph; readonly node: Package },
  registry: RegistryFacts | undefined,
): NodeProblem[] {
  const about = registry === undefined ? undefined : packageFactsOf(registry, node);
  if (about?.tarball?.state !== 'had' || installedState(node, about) !== 'different') return [];
  const { installed, patched } = about.tarball.value;
  const compared = [installed, patched].flatMap((one) => one ?? []);
  const changed = compared.flatMap((one) => one.changed);
  const added = compared.flatMap((one) => one.added);
  const foreign = compared.flatMap((one) => one.foreign ?? []);
  const parts = [
    ...(changed.length === 0 ? [] : [`other bytes in, or without, ${listed(changed)}`]),
    ...(added.length === 0 ? [] : [`files that the tarball does not have: ${listed(added)}`]),
    ...(foreign.length === 0
      ? []
      : [`packages inside or beside it that the lockfile does not put there: ${listed(foreign)}`]),
  ];
  const patches = compared.flatMap((one) => one.patches ?? []);
  const unpatched = compared.find((one) => one.unpatched !== undefined)?.unpatched;
  const beside = [
    ...(patches.length === 0 ? [] : [` This is so with ${listed(patches)} applied to the tarball.`]),
    ...(unpatched === undefined ? [] : [` No patch explains that: ${unpatched}.`]),
  ];
  const message = `${labelOf(node)} is installed with ${parts.join('; with ')}.${beside.join('')}`;
  return [nodeProblem({ graph, node }, SIGNATURE_RULES.installed, message)];
}

/** A tarball that was to be compared with the installed files and could not be had. */
export function unopened(
  node: Package,
  registry: RegistryFacts | undefined,
): { node: Package; outcome: { result: 'unreachable'; reason: string } }[] {
  const tarball = registry === undefined ? undefined : packageFactsOf(registry, node)?.tarball;
  if (tarball === undefined || tarball.state === 'had') return [];
  return [{ node, outcome: { result: 'unreachable', reason: tarball.reason } }];
}

function listed(files: readonly string[]): string {
  return fewOf(files, 3);
}
