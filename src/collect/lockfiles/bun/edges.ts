import type { GraphProblem } from '../../../model/packages/graph.js';
import { type DraftEdge, draftEdge } from '../graph/draft-graph.js';
import { missingPackage } from '../graph/missing-package.js';
import type { Jsonc, JsoncMap } from '../json/jsonc-reader.js';
import { NEED_MEMBERS } from '../manifest-needs.js';
import { holderOf } from './keys.js';
import type { BunImporter, BunPackage, BunPlaces } from './places.js';

type Node = BunPackage | BunImporter;

interface State extends BunPlaces {
  readonly problems: GraphProblem[];
}

/** Gives every workspace and package its edges, peers too, each found from its place outwards. */
export function connectPlaces(places: BunPlaces, problems: GraphProblem[]): void {
  const state: State = { ...places, problems };
  for (const importer of places.importers) connect(importer, state);
  for (const one of places.packages) connect(one, state);
}

function connect(node: Node, state: State): void {
  const { info, place, draft } = node;
  if (info.size === 0) return;
  const edges: DraftEdge[] = [];
  const stronger: JsoncMap[] = [];
  for (const [member, kind] of NEED_MEMBERS) {
    const declared = info.get(member);
    if (declared === undefined) continue;
    if (!(declared instanceof Map)) {
      const message = `"${member}" is not an object`;
      state.problems.push({ code: 'unsupported-entry', message, place });
      continue;
    }
    for (const [name, written] of declared as JsoncMap) {
      if (stronger.some((one) => one.has(name))) continue;
      const range = typeof written === 'string' ? written : '';
      const isOptionalPeer = kind === 'peer' && listed(info.get('optionalPeers'), name);
      const find = isOptionalPeer ? findInBundle : findOutwards;
      const to = find(state.byPlace, place, name)?.draft;
      if (to !== undefined)
        edges.push(draftEdge({ to, name, range, kind: isOptionalPeer ? 'optional-peer' : kind }));
      else if (kind !== 'optional' && !isOptionalPeer)
        state.problems.push({ ...missingPackage(kind, name, range), place });
    }
    stronger.push(declared);
  }
  if (edges.length > 0) draft.edges = edges.slice();
}

type Nodes = ReadonlyMap<string, Node>;

/** What stands nearest: beside the dependencies of a place's own, then outwards. */
function findOutwards(byPlace: Nodes, place: string, name: string): Node | undefined {
  for (let holder = place; ; holder = holderOf(holder)) {
    const found = byPlace.get(placeIn(holder, name));
    if (found !== undefined || holder === '') return found;
  }
}

/** As findOutwards for an optional peer: that of what is bundled is looked for in the bundle only. */
function findInBundle(byPlace: Nodes, place: string, name: string): Node | undefined {
  for (let holder = place; ; holder = holderOf(holder)) {
    const found = byPlace.get(placeIn(holder, name));
    if (found !== undefined || holder === '') return found;
    const here = byPlace.get(holder)?.draft;
    if (here?.kind === 'package' && here.bundled) return byPlace.get(placeIn(holderOf(holder), name));
  }
}

function placeIn(holder: string, name: string): string {
  return holder === '' ? name : `${holder}/${name}`;
}

function listed(list: Jsonc | undefined, name: string): boolean {
  return Array.isArray(list) && list.includes(name);
}
