import { fewOf } from '../model/few.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import { labelOf } from '../model/paths.js';
import { type PackageFacts, packageFactsOf, type RegistryFacts } from '../model/registry-facts.js';
import { type NodeProblem, nodeProblem } from './package-findings.js';
import { SIGNATURE_RULES } from './signature-rules.js';

/**
 * Whether the installed files of a package are those of the tarball that the lockfile pins; `undefined` where nobody
 * looked or the package is not installed. Files that an install script may have made are no difference.
 */
export function installedState(
  about: PackageFacts | undefined,
): 'same' | 'different' | 'unknown' | undefined {
  const tarball = about?.tarball;
  if (tarball === undefined) return undefined;
  if (tarball.state !== 'had') return 'unknown';
  const { installed, declares } = tarball.value;
  if (installed === undefined || installed.folders === 0) return undefined;
  const builds = Object.keys(declares.scripts).length > 0;
  return installed.changed.length > 0 || (installed.added.length > 0 && !builds) ? 'different' : 'same';
}

/** Installed files that are not those of the tarball. */
export function installedProblems(
  { graph, node }: { readonly graph: DependencyGraph; readonly node: Package },
  registry: RegistryFacts | undefined,
): NodeProblem[] {
  const about = registry === undefined ? undefined : packageFactsOf(registry, node);
  if (about?.tarball?.state !== 'had' || installedState(about) !== 'different') return [];
  const { changed = [], added = [] } = about.tarball.value.installed ?? {};
  const parts = [
    ...(changed.length === 0 ? [] : [`other bytes in, or without, ${listed(changed)}`]),
    ...(added.length === 0 ? [] : [`files that the tarball does not have: ${listed(added)}`]),
  ];
  const message = `${labelOf(node)} is installed with ${parts.join('; with ')}.`;
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
