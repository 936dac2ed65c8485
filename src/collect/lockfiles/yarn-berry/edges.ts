import type { EdgeKind, GraphProblem } from '../../../model/packages/graph.js';
import { withoutCredentials } from '../addresses.js';
import { type DraftEdge, type DraftKind, draftEdge } from '../graph/draft-graph.js';
import type { BerryNeed } from './entries.js';
import type { BerryNode, BerryNodes } from './nodes.js';
import { type Catalogs, type Overrides, overridden } from './overrides.js';

export interface BerryRules extends Overrides {
  /** `undefined` where there is no .yarnrc.yml. */
  readonly catalogs: Catalogs | undefined;
}

/** What an entry's dependency leads to. */
export interface Link {
  readonly need: BerryNeed;
  readonly kind: DraftKind;
  readonly node: BerryNode;
}

interface Lockfile {
  readonly nodes: BerryNodes;
  readonly rules: BerryRules;
}

/** Finds the entry for each dependency. Where there is none, that is a problem, and there is no link. */
export function linkNeeds(
  nodes: BerryNodes,
  rules: BerryRules,
  problems: GraphProblem[],
): Map<BerryNode, readonly Link[]> {
  const lockfile: Lockfile = { nodes, rules };
  const links = new Map<BerryNode, readonly Link[]>();
  for (const from of nodes.all) {
    const found: Link[] = [];
    for (const need of from.entry.needs) {
      const node = targetOf(lockfile, from, need);
      const kind = kindOf(from, need.name);
      if (node !== undefined) found.push({ need, kind, node });
      else {
        problems.push(dangling(from, need, rules));
      }
    }
    links.set(from, found);
  }
  return links;
}

function dangling(from: BerryNode, need: BerryNeed, rules: BerryRules): GraphProblem {
  const { name, range } = need;
  const what = JSON.stringify(`${name}@${range}`.slice(0, 300));
  const forced = overridden(rules, from.locator, need);
  const why =
    forced !== undefined
      ? `: resolutions of package.json replace it by ${JSON.stringify(forced.slice(0, 300))}, which the lockfile does not know of`
      : rules.catalogs === undefined && range.startsWith('catalog:')
        ? ': .yarnrc.yml, which has the catalogs, is not there'
        : '';
  return {
    code: 'dangling-edge',
    message: `No entry for the dependency ${what}${why}`,
    place: placeOf(from),
  };
}

export function placeOf({ entry, draft }: BerryNode): string {
  return draft.kind === 'package' ? draft.place : withoutCredentials(entry.key);
}

/** A workspace's own manifest tells development dependencies from others; the lockfile does not. */
function kindOf({ entry, manifest }: BerryNode, name: string): EdgeKind {
  return manifest?.declared.get(name)?.kind ?? (entry.optional.includes(name) ? 'optional' : 'prod');
}

export function toEdge({ need, kind, node }: Link): DraftEdge {
  return draftEdge({ to: node.draft, name: need.name, range: need.range, kind });
}

/**
 * The entry that Yarn takes for a dependency: the range is replaced by a fitting line of `resolutions` and by
 * that of a catalog; then Yarn's own patches come first.
 */
function targetOf({ nodes, rules }: Lockfile, from: BerryNode, need: BerryNeed): BerryNode | undefined {
  const { name } = need;
  const forced = rules.resolutions.length === 0 ? undefined : overridden(rules, from.locator, need);
  const wanted = forced ?? need.range;
  if (!wanted.startsWith('catalog:'))
    return forced === undefined ? find(nodes, need, from) : find(nodes, { name, range: forced });
  if (rules.catalogs === undefined) return onlyOne(nodes, name);
  const listed = rules.catalogs.get(wanted.slice('catalog:'.length).trim())?.get(name);
  return listed === undefined ? undefined : find(nodes, { name, range: listed });
}

/** @param from the dependant, where the range is its own; paths in any other are relative to the root. */
function find(nodes: BerryNodes, { name, range }: BerryNeed, from?: BerryNode): BerryNode | undefined {
  const { byDescriptor, patched, workspaces } = nodes;
  const direct = `${name}@${range}`;
  const prefixed = `${name}@npm:${range}`;
  const own = patched.get(name);
  const mended = own?.get(direct) ?? own?.get(prefixed);
  if (mended !== undefined) return mended;
  const plain = byDescriptor.get(direct) ?? byDescriptor.get(prefixed);
  if (plain !== undefined) return plain;
  const bound = (locator: string): BerryNode | undefined =>
    byDescriptor.get(`${direct}::locator=${encodeURIComponent(locator)}`);
  const root = nodes.root?.locator;
  const local = from === undefined ? undefined : bound(from.locator);
  if (local !== undefined) return local;
  const above = root === undefined ? undefined : bound(root);
  if (above !== undefined) return above;
  return range.startsWith('workspace:') ? workspaces.get(name) : undefined;
}

/** Without the catalogs: where one entry alone has the name, no other can be meant. */
function onlyOne({ byDescriptor, patched }: BerryNodes, name: string): BerryNode | undefined {
  let only: BerryNode | undefined;
  for (const [descriptor, node] of byDescriptor) {
    if (node === only || !descriptor.startsWith(`${name}@`) || patched.get(name)?.has(descriptor)) continue;
    if (only !== undefined) return undefined;
    only = node;
  }
  return only;
}
