import type { DependencyGraph, Edge, Importer, Package } from './graph.js';

/** A registry's package that stands where another name is asked for, with all who ask there. */
export interface StandIn {
  readonly node: Package;
  /** The name that it is required by. */
  readonly name: string;
  /** Who requires it by that name; nobody of them is known to ask for the package itself. */
  readonly asking: readonly { readonly holder: Importer | Package; readonly edge: Edge }[];
}

/** What a range asks for: a package of this name, one of another, or what cannot be told from it. */
export type Asked = 'this' | 'other' | 'unknown';

/**
 * Packages that stand under the name of another one, though no alias asks for them there. What is bundled is left
 * out: its bundler's hash covers it.
 */
export function findStandIns(graph: DependencyGraph): readonly StandIn[] {
  const nodes = new Map(graph.packages.map((node) => [node.id, node]));
  const found = new Map<string, { node: Package; name: string; asking: StandIn['asking'][number][] }>();
  for (const holder of [...graph.importers, ...graph.packages]) {
    for (const edge of holder.dependencies) {
      const node = nodes.get(edge.to);
      if (node === undefined || node.name === edge.name) continue;
      if (node.source.kind !== 'registry' || node.bundled === true) continue;
      const key = `${edge.name}\n${node.id}`;
      const known = found.get(key) ?? { node, name: edge.name, asking: [] };
      known.asking.push({ holder, edge });
      found.set(key, known);
    }
  }
  return [...found.values()].filter(
    ({ node, asking }) => !asking.some(({ edge }) => askedBy(edge.range, node.name) === 'this'),
  );
}

/** Whether a range, under whatever name, asks for the package `other`. */
export function askedBy(range: string | undefined, other: string): Asked {
  if (range === undefined) return 'unknown';
  const alias = /^npm:(.*)$/s.exec(range)?.[1];
  if (alias === undefined) {
    if (range.startsWith('jsr:')) return other.startsWith('@jsr/') ? 'this' : 'other';
    // Catalogs, workspaces, addresses: what they lead to stands elsewhere.
    return /[:/]/.test(range) ? 'unknown' : 'other';
  }
  const at = alias.indexOf('@', 1);
  // Without a version it is a name; Yarn 2 and later also writes plain ranges so, which are no package's name.
  const target = at === -1 ? alias : alias.slice(0, at);
  return target === other ? 'this' : 'other';
}
