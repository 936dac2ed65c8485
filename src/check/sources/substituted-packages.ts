import { labelOf } from '../../model/data/paths.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { Facts } from '../../model/facts.js';
import type { DependencyGraph, Importer, Package } from '../../model/packages/graph.js';
import { lockfileBefore } from '../../model/packages/lockfile-before.js';
import { type Asked, askedBy, findStandIns, type StandIn } from '../../model/packages/stand-ins.js';
import { packageFactsOf } from '../../model/signatures/registry-facts.js';
import { type NodeProblem, nodeProblem } from '../package-findings.js';
import { SOURCE_RULES } from './rules.js';

type Asking = StandIn['asking'][number];

/**
 * Packages that stand under the name of another one, although whoever needs it there asks for that other one. Where
 * the lockfile does not say what was asked for (pnpm), the base tells what stood there, or the registry what was declared.
 */
export function substitutedPackages(graph: DependencyGraph, facts: Facts): readonly NodeProblem[] {
  // Without the project's settings nobody knows what they replace.
  if (graph.replaced === undefined) return [];
  const replaced = new Set(graph.replaced);
  let before: Before | undefined;
  return findStandIns(graph).flatMap(({ node, name, asking }) => {
    if (replaced.has(name)) return [];
    const answers = asking.map((one) => {
      const asked = askedBy(one.edge.range, node.name);
      if (asked !== 'unknown') return asked;
      before ??= indexBefore(graph, facts);
      return askedBefore(one, node, before) ?? askedByRegistry(one, node, facts);
    });
    if (answers.some((answer) => answer !== 'other')) return [];
    const [first] = asking;
    const who = first === undefined ? 'somebody' : holderName(graph, first.holder);
    const more = asking.length > 1 ? ` and ${asking.length - 1} more` : '';
    const range = first?.edge.range === undefined ? '' : ` ${first.edge.range.slice(0, 100)}`;
    const message = `${labelOf(node)} is installed as ${name}, and ${who}${more} asked for ${name}${range}.`;
    before ??= indexBefore(graph, facts);
    const problem = nodeProblem({ graph, node }, SOURCE_RULES.SUBSTITUTED, message);
    // The base can have the package, and not under this name.
    const isNew = before.known && !before.names.has(namesKey(name, node.name));
    return [isNew ? { ...problem, detail: { inBase: false } } : problem];
  });
}

function holderName(graph: DependencyGraph, holder: Importer | Package): string {
  return 'purl' in holder
    ? labelOf(holder)
    : joinPath(joinPath(parentPath(graph.lockfile.path), holder.path), 'package.json');
}

interface Before {
  /** Whether the base has the lockfile. */
  readonly known: boolean;
  /** By holder and name, what the base had there: the package's name, and the range that led to it. */
  readonly held: ReadonlyMap<string, { readonly name: string; readonly range: string | undefined }>;
  /** Under which names packages stood there, whoever needed them. */
  readonly names: ReadonlySet<string>;
}

function indexBefore(graph: DependencyGraph, { base }: Facts): Before {
  const held = new Map<string, { readonly name: string; readonly range: string | undefined }>();
  const names = new Set<string>();
  const old = base === undefined ? undefined : lockfileBefore(base, graph.lockfile.path);
  if (old === undefined) return { known: false, held, names };
  const nodes = new Map(old.packages.map((node) => [node.id, node]));
  for (const holder of [...old.importers, ...old.packages]) {
    for (const { to, name, range } of holder.dependencies) {
      const node = nodes.get(to);
      if (node === undefined) continue;
      held.set(keyOf(holder, name), { name: node.name, range });
      names.add(namesKey(name, node.name));
    }
  }
  return { known: true, held, names };
}

function namesKey(name: string, packageName: string): string {
  return `${name}\n${packageName}`;
}

function keyOf(holder: Importer | Package, name: string): string {
  return `${'purl' in holder ? holder.purl : holder.id}\n${name}`;
}

/** What the same version asked for in the base, where it led to something else there. */
function askedBefore({ holder, edge }: Asking, node: Package, before: Before): Asked | undefined {
  const was = before.held.get(keyOf(holder, edge.name));
  if (was === undefined || was.range !== edge.range) return undefined;
  return was.name === node.name ? 'unknown' : 'other';
}

function askedByRegistry({ holder, edge }: Asking, node: Package, { registry }: Facts): Asked {
  if (registry === undefined || !('purl' in holder)) return 'unknown';
  const history = packageFactsOf(registry, holder)?.history;
  const declared = history?.state === 'had' ? history.value.after?.declares.dependencies : undefined;
  return declared !== undefined && Object.hasOwn(declared, edge.name)
    ? askedBy(declared[edge.name], node.name)
    : 'unknown';
}
