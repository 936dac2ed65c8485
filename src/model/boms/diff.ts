import { addToList } from '../data/group.js';
import { compareVersions } from '../packages/versions.js';
import { compareText } from '../text/compare-text.js';
import { type Bom, type BomComponent, componentLabel } from './bom.js';
import { compareHashes, identityOf, versionOf } from './identity.js';
import { type PairedCopies, pairCopies } from './pair-copies.js';
import { namedLicenses, saySameLicenses } from './same-licenses.js';

/** One component in one of the two BOMs. */
export interface DiffSide {
  readonly name: string;
  readonly version: string | null;
  readonly purl: string | null;
  readonly licenses: readonly string[];
  readonly scope: string | null;
  readonly patches: readonly string[];
}

export interface DiffPair {
  readonly before: DiffSide;
  readonly after: DiffSide;
}

/** What two BOMs differ in; every list sorted by name, then version. */
export interface BomDiff {
  readonly added: readonly DiffSide[];
  readonly removed: readonly DiffSide[];
  /** Another version of the same package. */
  readonly updated: readonly DiffPair[];
  /** Same version, another licence. Licences that come with a new version are in `updated`. */
  readonly licenseChanged: readonly DiffPair[];
  /** Same version, other bytes: the one thing that a version must never do. */
  readonly hashChanged: readonly DiffPair[];
  /** Same version, patched in another way. */
  readonly patchesChanged: readonly DiffPair[];
  /** None where one of the two says nothing of scopes at all, as SPDX and the BOMs of several tools do. */
  readonly scopeChanged: readonly DiffPair[];
  /** Components that are the same in both. */
  readonly unchanged: number;
}

interface Draft {
  readonly added: DiffSide[];
  readonly removed: DiffSide[];
  readonly updated: DiffPair[];
  readonly licenseChanged: DiffPair[];
  readonly hashChanged: DiffPair[];
  readonly patchesChanged: DiffPair[];
  readonly scopeChanged: DiffPair[];
  readonly comparesScopes: boolean;
  unchanged: number;
}

/**
 * Compares the components of two BOMs, of any format. A component is what its package URL without the version
 * says, else its type and name. Versions of one package that are in both are the same component; of the others
 * the oldest of before belongs to the oldest of after.
 */
export function diffBoms(before: Bom, after: Bom): BomDiff {
  const draft: Draft = {
    added: [],
    removed: [],
    updated: [],
    licenseChanged: [],
    hashChanged: [],
    patchesChanged: [],
    scopeChanged: [],
    comparesScopes: [before, after].every(tellsScopes),
    unchanged: 0,
  };
  const [old, young] = [groupByIdentity(before), groupByIdentity(after)];
  for (const key of new Set([...old.keys(), ...young.keys()]))
    diffGroup(old.get(key) ?? new Map(), young.get(key) ?? new Map(), draft);
  for (const list of [draft.added, draft.removed]) list.sort(compareSides);
  const { updated, licenseChanged, hashChanged, patchesChanged, scopeChanged } = draft;
  for (const list of [updated, licenseChanged, hashChanged, patchesChanged, scopeChanged])
    list.sort((a, b) => compareSides(a.after, b.after) || compareSides(a.before, b.before));
  const { comparesScopes: _, ...diff } = draft;
  return diff;
}

function tellsScopes({ components }: Bom): boolean {
  return components.some(({ scope }) => scope !== undefined);
}

type Versions = ReadonlyMap<string, readonly BomComponent[]>;

/** Components by what they are, then by version: of one version there may be copies, with other bytes or none known. */
function groupByIdentity(bom: Bom): Map<string, Map<string, BomComponent[]>> {
  const groups = new Map<string, Map<string, BomComponent[]>>();
  for (const read of bom.components) {
    const version = versionOf(read);
    const licenses = namedLicenses(read.licenses, bom.licenseNames);
    const component = { ...read, licenses, ...(version === '' ? {} : { version }) };
    const key = identityOf(component);
    const versions = groups.get(key) ?? new Map<string, BomComponent[]>();
    groups.set(key, versions);
    addToList(versions, version, component);
  }
  return groups;
}

function diffGroup(old: Versions, young: Versions, draft: Draft): void {
  const gone: BomComponent[] = [];
  const come: BomComponent[] = [];
  for (const [version, befores] of old) {
    const afters = young.get(version);
    if (afters === undefined) {
      gone.push(...befores.slice(0, 1));
      continue;
    }
    const copies = diffCopies(befores, afters, draft);
    gone.push(...copies.gone);
    come.push(...copies.come);
  }
  for (const [version, copies] of young) if (!old.has(version)) come.push(...copies.slice(0, 1));
  gone.sort(byVersion);
  come.sort(byVersion);
  const pairs = Math.min(gone.length, come.length);
  for (const [index, before] of gone.entries()) {
    const after = index < pairs ? come[index] : undefined;
    if (after === undefined) draft.removed.push(sideOf(before));
    else draft.updated.push({ before: sideOf(before), after: sideOf(after) });
  }
  draft.added.push(...come.slice(pairs).map(sideOf));
}

/** A copy that comes along under a version that was there is told where its bytes are new. */
function diffCopies(
  befores: readonly BomComponent[],
  afters: readonly BomComponent[],
  draft: Draft,
): Pick<PairedCopies, 'come' | 'gone'> {
  const { pairs, strangers, come, gone } = pairCopies(befores, afters);
  for (const [before, after] of pairs) diffSame(before, after, draft);
  for (const [before, after] of strangers)
    draft.hashChanged.push({ before: sideOf(before), after: sideOf(after) });
  return { come, gone };
}

function diffSame(before: BomComponent, after: BomComponent, draft: Draft): void {
  const pair = { before: sideOf(before), after: sideOf(after) };
  const changes = [
    ...(saySameLicenses(before.licenses, after.licenses) ? [] : [draft.licenseChanged]),
    ...(compareHashes(before.hashes, after.hashes) === 'different' ? [draft.hashChanged] : []),
    ...(before.patches.join('\n') === after.patches.join('\n') ? [] : [draft.patchesChanged]),
    ...(draft.comparesScopes && (before.scope ?? 'required') !== (after.scope ?? 'required')
      ? [draft.scopeChanged]
      : []),
  ];
  for (const list of changes) list.push(pair);
  if (changes.length === 0) draft.unchanged += 1;
}

function sideOf({ name, version, purl, licenses, scope, patches }: BomComponent): DiffSide {
  return { name, version: version ?? null, purl: purl ?? null, licenses, scope: scope ?? null, patches };
}

function byVersion(a: BomComponent, b: BomComponent): number {
  return (
    compareVersions(a.version ?? '', b.version ?? '') || compareText(componentLabel(a), componentLabel(b))
  );
}

function compareSides(a: DiffSide, b: DiffSide): number {
  return (
    compareText(a.name, b.name) ||
    compareVersions(a.version ?? '', b.version ?? '') ||
    compareText(a.version ?? '', b.version ?? '') ||
    compareText(a.purl ?? '', b.purl ?? '')
  );
}
