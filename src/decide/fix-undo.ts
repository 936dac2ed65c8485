import { addToList } from '../model/data/group.js';
import type { Json } from '../model/data/json.js';
import type { Facts } from '../model/facts.js';
import type { Finding, Fix, Undo } from '../model/findings/finding.js';
import { goesBack, takesOut } from '../model/findings/undo.js';
import { incoming } from '../model/packages/brought.js';
import { inRange } from '../model/packages/in-range.js';
import { bumpDirect, type Declared, removeDirect } from './fix-commands.js';
import { type GraphIndex, isImporter } from './fix-graph.js';

/**
 * The way back for a package that the change itself brings and that no version mends (a licence, a name, an age):
 * the command that takes out the declared dependency which brings it, or goes back to the version before, for each
 * lockfile that has it. None where several declared dependencies of one bring it, or where the base declared the same.
 *
 * @returns the finding's own fix with that command; `undefined` where there is no such way.
 */
export function undoOf(finding: Finding, graphs: readonly GraphIndex[], facts: Facts): Fix | undefined {
  const ids = finding.subject.nodes ?? [];
  const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
  const ways = homes.map((home) => wayBack(home, finding, facts));
  const [first] = ways;
  // Half a way back mends nothing, and one sentence stands for all commands.
  if (first === undefined || ways.some((way) => way?.undo.words !== first.undo.words)) return undefined;
  const { undo } = first;
  return {
    text: finding.fix === undefined ? undo.words : `${finding.fix.text} ${undo.words}`,
    command: [...new Set(ways.map((way) => way?.command))].join(' && '),
    undo,
  };
}

function wayBack(
  home: GraphIndex,
  { subject: { nodes = [] }, check, rule, detail }: Finding,
  facts: Facts,
): { readonly undo: Undo; readonly command: string } | undefined {
  const changes = facts.base?.changes.find(({ lockfile }) => lockfile === home.graph.lockfile.path);
  if (changes === undefined) return undefined;
  const come = new Set(incoming(changes).map(({ id }) => id));
  const here = nodes.filter((id) => home.nodes.has(id));
  if (!here.every((id) => come.has(id))) return undefined;
  const tops = declaredAbove(home, here);
  const [top] = tops.keys();
  const node = top === undefined ? undefined : home.nodes.get(top);
  if (node === undefined || tops.size > 1) return undefined;
  const declared = tops.get(node.id) ?? [];
  const before = changes.updated.find(({ after }) => after.id === node.id)?.before;
  // The version before has the same licence: the way back leads nowhere.
  const alike = before?.license !== undefined && before.license === node.license && here.includes(node.id);
  if (check === 'licenses' && alike) return undefined;
  // So has it the same vulnerability.
  if (rule === 'vulnerabilities/known' && wasAffected(home, { here, range: detail?.range }, facts))
    return undefined;
  // So has it the same registry, or it would be told that it moved.
  if (rule === 'signatures/skipped' && before !== undefined) return undefined;
  const steps = changes.added.some(({ id }) => id === node.id)
    ? removeDirect({ graph: home.graph, name: node.name, version: node.version }, declared)
    : before === undefined || before.version === node.version
      ? undefined
      : bumpDirect({ graph: home.graph, name: node.name, version: before.version }, declared);
  if (steps?.command === undefined) return undefined;
  const undo = before === undefined ? takesOut() : goesBack(`${node.name} ${before.version}`);
  return { undo, command: steps.command };
}

/** Whether the base's lockfile has a version of one of these packages that the advisory is about, too. */
function wasAffected(
  home: GraphIndex,
  { here, range }: { readonly here: readonly string[]; readonly range: Json | undefined },
  { base }: Facts,
): boolean {
  if (typeof range !== 'string') return false;
  const names = new Set(here.map((id) => home.nodes.get(id)?.name));
  const before = base?.graphs.find(({ lockfile }) => lockfile.path === home.graph.lockfile.path);
  return before?.packages.some(({ name, version }) => names.has(name) && inRange(version, range)) === true;
}

/** The packages that importers declare and from which these can be reached, with who declares them. */
function declaredAbove(index: GraphIndex, ids: readonly string[]): ReadonlyMap<string, readonly Declared[]> {
  const tops = new Map<string, Declared[]>();
  const seen = new Set(ids);
  for (const id of seen) {
    for (const { from, edge } of index.parentsOf(id)) {
      if (isImporter(from)) addToList(tops, id, { importer: from, edge });
      else seen.add(from.id);
    }
  }
  return tops;
}
