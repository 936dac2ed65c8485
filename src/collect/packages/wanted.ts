import type { DependencyGraph } from '../../model/package-graph.js';
import type { RegistryChoice, RegistryConfig } from './registry-config.js';

/** One name@version to ask a registry about, whatever number of graphs and nodes name it. */
export interface Wanted {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly registry: RegistryChoice;
  /** Every integrity that a lockfile pins it with; `undefined` for a node without one. */
  readonly integrities: readonly (string | undefined)[];
}

/** The packages of all graphs that come from a registry, sorted by purl. */
export function wantedPackages(graphs: readonly DependencyGraph[], config: RegistryConfig): Wanted[] {
  const found = new Map<string, Wanted & { readonly integrities: (string | undefined)[] }>();
  for (const node of graphs.flatMap((graph) => graph.packages)) {
    if (node.source.kind !== 'registry' || (node.bundled === true && node.integrity === undefined)) continue;
    const known = found.get(node.purl);
    if (known === undefined) {
      const { purl, name, version, integrity } = node;
      found.set(purl, { purl, name, version, registry: config.registryFor(name), integrities: [integrity] });
    } else if (!known.integrities.includes(node.integrity)) {
      known.integrities.push(node.integrity);
    }
  }
  return [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
