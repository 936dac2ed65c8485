import { addToList } from '../model/data/group.js';
import { normalizeRepository } from '../model/data/repository-url.js';
import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/findings/finding.js';
import { addressesOf } from '../model/packages/addresses.js';
import type { Package, PackageSource } from '../model/packages/graph.js';
import { type RegistryAliases, withoutAlias } from '../model/packages/registry-aliases.js';

/**
 * Prepares the question whether a finding about where a package comes from was another one when the policy was written:
 * the base has packages of this name, and none from there. An exception names a package; that it may come from one
 * repository says nothing of another.
 *
 * @returns gives one of the places that the base has the package from, or `undefined` where that is no matter.
 */
export function movedSources(
  { graphs, base }: Facts,
  aliases: RegistryAliases = {},
): (finding: Finding) => string | undefined {
  if (base === undefined) return () => undefined;
  const before = new Map<string, Set<string>>();
  for (const { name, source } of base.graphs.flatMap(({ packages }) => packages)) {
    const places = before.get(name) ?? new Set();
    before.set(name, places.add(placeOf(source, aliases)));
  }
  const here = new Map<string, Package[]>();
  for (const node of graphs.flatMap(({ packages }) => packages)) {
    for (const key of new Set([node.id, node.purl])) addToList(here, key, node);
  }
  return ({ check, subject }) => {
    if (check !== 'sources') return undefined;
    const keys = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
    for (const { name, source } of keys.flatMap((key) => here.get(key) ?? [])) {
      const places = before.get(name);
      if (places !== undefined && !isAmong(places, source, aliases)) return [...places].sort()[0];
    }
    return undefined;
  };
}

/** A registry's address that only one of the two names says nothing: npm can leave it out. */
const UNNAMED = 'a registry';

function isAmong(places: ReadonlySet<string>, source: PackageSource, aliases: RegistryAliases): boolean {
  const place = placeOf(source, aliases);
  if (places.has(place) || source.kind !== 'registry') return places.has(place);
  return places.has(UNNAMED) || (place === UNNAMED && [...places].some((other) => /^https?:/.test(other)));
}

/** Folders of an address behind its host that tell owners and projects apart, without what changes with each version. */
const OWN_FOLDERS = 2;

/** Where a package comes from, whatever its version: a repository, a host and the first folders of an address. */
function placeOf(source: PackageSource, aliases: RegistryAliases): string {
  switch (source.kind) {
    case 'git':
      return partOf(normalizeRepository(source.url) ?? source.url, source.part);
    case 'tarball':
      return partOf([...new Set(addressesOf(source).map(folderOf))].sort().join(' '), source.part);
    case 'registry':
      return source.url === undefined || !URL.canParse(source.url)
        ? UNNAMED
        : withoutAlias(new URL(source.url), aliases).origin;
    case 'file':
    case 'link':
      return 'this repository';
  }
}

function partOf(place: string, part: string | undefined): string {
  return part === undefined ? place : `${place}#${part}`;
}

function folderOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname } = new URL(address);
  const folders = pathname.split('/').slice(1, -1).slice(0, OWN_FOLDERS);
  return [origin, ...folders].join('/').toLowerCase();
}
