import type { GraphProblem } from '../../model/package-graph.js';
import { compareVersions } from '../../model/versions.js';
import { holderOf } from './bun-keys.js';
import { type BunImporter, type BunPackage, type BunPlaces, MEMBERS } from './bun-places.js';
import { type DraftEdge, draftEdge } from './draft-graph.js';
import type { Jsonc, JsoncMap } from './jsonc-reader.js';

type InRange = (version: string, range: string) => boolean;
type Node = BunPackage | BunImporter;

/** Packages of the registry by their own name, newest version first: what a peer may be given. */
export type Candidates = ReadonlyMap<string, readonly BunPackage[]>;

interface State extends BunPlaces {
  readonly candidates: Candidates;
  readonly inRange: InRange;
  readonly problems: GraphProblem[];
}

/** Whether a peer dependency has several versions to choose from. */
export function needsRanges(places: BunPlaces, candidates: Candidates): boolean {
  return [...places.importers, ...places.packages].some(({ info }) => {
    const peers = info.get('peerDependencies');
    return (
      peers instanceof Map &&
      [...(peers as JsoncMap)].some(([name, range]) => {
        const wanted = peerRange(places, name, range);
        return wanted !== undefined && (candidates.get(wanted.name)?.length ?? 0) > 1;
      })
    );
  });
}

/** Gives every workspace and package its edges, each found from its place outwards. */
export function connectPlaces(
  places: BunPlaces,
  how: Pick<State, 'candidates' | 'inRange' | 'problems'>,
): void {
  const state: State = { ...places, ...how };
  for (const importer of places.importers) connect(importer, state);
  for (const one of places.packages) connect(one, state);
}

function connect(node: Node, state: State): void {
  const { info, place, draft } = node;
  if (info.size === 0) return;
  const edges: DraftEdge[] = [];
  const stronger: JsoncMap[] = [];
  for (const [member, kind] of MEMBERS) {
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
      const peer = kind === 'peer' && !isOptionalPeer ? settlePeer(state, name, range) : undefined;
      const target = peer ?? findFrom(state.byPlace, place, name, isOptionalPeer);
      if (target !== undefined)
        edges.push(draftEdge(target.draft, name, isOptionalPeer ? 'optional-peer' : kind, range));
      else if (kind !== 'optional' && !isOptionalPeer) {
        const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(range.slice(0, 300))})`;
        state.problems.push(
          kind === 'peer'
            ? { code: 'unmet-peer', message: `No package for the peer dependency ${what}`, place }
            : { code: 'dangling-edge', message: `No package for the dependency ${what}`, place },
        );
      }
    }
    stronger.push(declared);
  }
  if (edges.length > 0) draft.edges = edges.slice();
}

/**
 * What stands nearest: beside the dependencies of a place's own, then outwards.
 *
 * @param atBundle an optional peer of what is bundled is looked for in the bundle only.
 */
function findFrom(
  byPlace: ReadonlyMap<string, Node>,
  place: string,
  name: string,
  atBundle: boolean,
): Node | undefined {
  let holder = place;
  while (holder !== '') {
    const found = byPlace.get(`${holder}/${name}`);
    if (found !== undefined) return found;
    const here = byPlace.get(holder);
    const bundled = atBundle && here?.draft.kind === 'package' && here.draft.bundled;
    holder = holderOf(holder);
    if (bundled) return byPlace.get(holder === '' ? name : `${holder}/${name}`);
  }
  return byPlace.get(name);
}

/**
 * A peer gets the newest version that it accepts, wherever that stands, else the newest of all. Bun leaves to
 * the place what any version will do for, and what an override is about.
 */
function settlePeer(state: State, name: string, written: string): BunPackage | undefined {
  const wanted = peerRange(state, name, written);
  const candidates = wanted === undefined ? undefined : state.candidates.get(wanted.name);
  if (wanted === undefined || candidates === undefined) return undefined;
  if (candidates.length === 1) return candidates[0];
  return candidates.find(({ draft }) => state.inRange(draft.version, wanted.range)) ?? candidates[0];
}

/** The name and range that a peer asks the registry for; none where it asks for anything, or for something else. */
function peerRange(
  { catalogs, overridden, byPlace }: BunPlaces,
  name: string,
  written: Jsonc,
): { readonly name: string; readonly range: string } | undefined {
  if (typeof written !== 'string') return undefined;
  let range: Jsonc | undefined = written;
  if (written.startsWith('catalog:')) range = catalogs.get(written.slice(8).trim())?.get(name);
  if (typeof range !== 'string' || overridden.has(name)) return undefined;
  // A workspace of that name is the peer, whatever the registry has.
  if (byPlace.get(name)?.draft.kind === 'importer') return undefined;
  const alias = /^npm:(.[^@]*)@(.*)$/s.exec(range);
  if (alias !== null) return { name: alias[1] ?? name, range: alias[2] ?? '' };
  const isRange = /^[\d\sv^~<>=xX|.*-]/.test(range) && !range.includes('/') && !/^[*xX\s]*$/.test(range);
  return isRange ? { name, range } : undefined;
}

/** Every version that each name has in the lockfile. */
export function candidatesOf({ packages }: BunPlaces): Candidates {
  const byName = new Map<string, BunPackage[]>();
  for (const one of packages) {
    if (!one.fromRegistry) continue;
    const known = byName.get(one.draft.name);
    if (known === undefined) byName.set(one.draft.name, [one]);
    else if (!known.some(({ draft }) => draft.version === one.draft.version)) known.push(one);
  }
  for (const list of byName.values()) {
    if (list.length > 1) list.sort((a, b) => compareVersions(b.draft.version, a.draft.version));
  }
  return byName;
}

function listed(list: Jsonc | undefined, name: string): boolean {
  return Array.isArray(list) && list.includes(name);
}
