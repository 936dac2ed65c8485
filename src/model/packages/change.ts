import { groupBy } from '../data/group.js';
import type { LockfileChange } from '../facts.js';
import { compareText } from '../text/compare-text.js';
import type { DependencyGraph, GraphChange, Package, PackageSource } from './graph.js';
import { joinGraphs, movedLockfiles } from './lockfile-before.js';
import { compareVersions } from './versions.js';

/**
 * What a change did to one graph. A package is unchanged where name, version, source and what pins its bytes are
 * the same. Of one name, a package that went and one that came are an update: the same version first (other
 * integrity or source), then what projects themselves depend on before and after, then within a major version, upwards
 * where one of them is lower, then the newest with the newest; what stays over is added or removed. `undefined` is a lockfile that was not there.
 */
export function diffGraphs(
  before: DependencyGraph | undefined,
  after: DependencyGraph | undefined,
): GraphChange {
  const gone = byName(before?.packages ?? []);
  const added: Package[] = [];
  const removed: Package[] = [];
  const updated: { before: Package; after: Package }[] = [];
  const migrated = usualFormat(before) !== usualFormat(after);
  for (const [name, come] of byName(after?.packages ?? [])) {
    const went = gone.get(name);
    gone.delete(name);
    if (went === undefined) {
      added.push(...come);
      continue;
    }
    takePairs(went, come, (a, b) => a.version === b.version && sameContent(a, b, migrated));
    const pairs = [
      ...takePairs(went, come, (a, b) => a.version === b.version),
      ...takePairs(went, come, (a, b) => a.direct && b.direct && majorOf(a.version) === majorOf(b.version)),
      ...takePairs(went, come, (a, b) => a.direct && b.direct),
      ...takePairs(went, come, (a, b) => majorOf(a.version) === majorOf(b.version) && !isOlder(b, a)),
      ...takePairs(went, come, (a, b) => majorOf(a.version) === majorOf(b.version)),
      ...takePairs(went, come, () => true),
    ];
    for (const [old, now] of pairs) updated.push({ before: old, after: now });
    added.push(...come);
    removed.push(...went);
  }
  for (const went of gone.values()) removed.push(...went);
  return {
    added: added.sort(byId),
    removed: removed.sort(byId),
    updated: updated.sort((a, b) => byId(a.after, b.after)),
  };
}

/** The changes of all lockfiles that changed, matched by path, or by content where one moved, and sorted by path. */
export function diffLockfiles(
  base: readonly DependencyGraph[],
  head: readonly DependencyGraph[],
): LockfileChange[] {
  const before = new Map(base.map((graph) => [graph.lockfile.path, graph]));
  const after = new Map(head.map((graph) => [graph.lockfile.path, graph]));
  const moved = movedLockfiles(base, head);
  const gone = new Set([...moved.values()].flat());
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => after.has(path) || !gone.has(before.get(path) as DependencyGraph))
    .map((path): LockfileChange => {
      const from = moved.get(path);
      if (from === undefined) return { lockfile: path, ...diffGraphs(before.get(path), after.get(path)) };
      const names = from.map(({ lockfile }) => lockfile.path).sort();
      return { lockfile: path, from: names, ...diffGraphs(joinGraphs(from), after.get(path)) };
    })
    .filter(
      ({ from, added, removed, updated }) =>
        from !== undefined || added.length + removed.length + updated.length > 0,
    );
}

/** Packages by name, the newest version first. */
function byName(packages: readonly Package[]): Map<string, Package[]> {
  const names = groupBy(packages, ({ name }) => name);
  for (const list of names.values()) {
    if (list.length > 1) list.sort((a, b) => compareVersions(b.version, a.version) || byId(a, b));
  }
  return names;
}

function isOlder(a: Package, b: Package): boolean {
  return compareVersions(a.version, b.version) < 0;
}

/** Takes matching packages out of both lists, in order, one for one. */
function takePairs(
  went: Package[],
  come: Package[],
  matches: (a: Package, b: Package) => boolean,
): (readonly [Package, Package])[] {
  const pairs: (readonly [Package, Package])[] = [];
  for (let index = 0; index < went.length; ) {
    const old = went[index] as Package;
    const at = come.findIndex((now) => matches(old, now));
    if (at === -1) {
      index += 1;
      continue;
    }
    pairs.push([old, come[at] as Package]);
    went.splice(index, 1);
    come.splice(at, 1);
  }
  return pairs;
}

function sameContent(a: Package, b: Package, migrated: boolean): boolean {
  return (
    a.integrity === b.integrity &&
    a.bundled === b.bundled &&
    sameChecksum(a.checksum, b.checksum, migrated) &&
    samePatched(a, b, migrated) &&
    sameSource(a.source, b.source) &&
    (isPinned(a) || addressOf(a) === addressOf(b))
  );
}

/** Of what has no hash, and is in no other package's tarball, the address alone says which bytes are installed. */
function isPinned({ integrity, checksum, bundled }: Package): boolean {
  return integrity !== undefined || checksum !== undefined || bundled === true;
}

function addressOf({ source }: Package): string | undefined {
  return source.kind === 'registry' ? source.url : undefined;
}

/**
 * A checksum that was not there yet says nothing. Those of archives in another format do not either, where the
 * whole lockfile moved to that format: a new release of Yarn.
 */
function sameChecksum(a: string | undefined, b: string | undefined, migrated: boolean): boolean {
  if (a === undefined || a === b) return true;
  return b !== undefined && migrated && archiveFormat(a) !== archiveFormat(b);
}

/** The format of archives that most of a lockfile's checksums are of; `undefined` where it has none. */
function usualFormat(graph: DependencyGraph | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { checksum } of graph?.packages ?? []) {
    if (checksum === undefined) continue;
    const format = archiveFormat(checksum);
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0];
}

/** What stands before the slash of Yarn's checksum: its version and compression level, where it writes them. */
export function archiveFormat(checksum: string): string {
  return checksum.slice(0, checksum.lastIndexOf('/') + 1);
}

/** Where a patch is another one, that tells of it. */
function samePatched(a: Package, b: Package, migrated: boolean): boolean {
  const after = new Map((b.patchedArchives ?? []).map((one) => [one.patches.join('\0'), one]));
  return (a.patchedArchives ?? []).every(({ patches, hash, checksum }) => {
    const one = after.get(patches.join('\0'));
    const isTold = one?.hash !== hash && !patches.every((patch) => patch.startsWith('builtin<'));
    return one === undefined || isTold || sameChecksum(checksum, one.checksum, migrated);
  });
}

/** A registry's address that only one of the two knows says nothing: npm can leave it out. */
function sameSource(a: PackageSource, b: PackageSource): boolean {
  switch (a.kind) {
    case 'registry':
      return b.kind === 'registry' && (a.url === undefined || b.url === undefined || a.url === b.url);
    case 'tarball':
      return (
        b.kind === 'tarball' &&
        a.url === b.url &&
        a.part === b.part &&
        JSON.stringify(a.archives) === JSON.stringify(b.archives)
      );
    case 'git':
      return b.kind === 'git' && a.url === b.url && a.commit === b.commit && a.part === b.part;
    case 'file':
    case 'link':
      return b.kind === a.kind && a.path === b.path;
  }
}

function majorOf(version: string): string {
  return /^\d+/.exec(version)?.[0] ?? version;
}

function byId(a: Package, b: Package): number {
  return compareText(a.id, b.id);
}
