import type { Package } from '../../model/packages/graph.js';
import { type RegistryAliases, withoutAlias } from '../../model/packages/registry-aliases.js';
import type { ChangedPackage } from '../changed-packages.js';
import type { TrustFault } from '../trust/past.js';
import { TRUST_RULES } from '../trust/rules.js';
import { leavesOutAddresses } from './hosts.js';
import { type AddressPlace, addressPlace, parseUrl } from './url.js';

/** Which registry is asked, by the repository's files before the change and by those that it brings. */
export function registryFaults({ about }: ChangedPackage, aliases: RegistryAliases): readonly TrustFault[] {
  if (about?.registryBefore === undefined) return [];
  const own = [about.registry, about.registryBefore].map((text) => {
    const url = parseUrl(text);
    return url === undefined ? text : withoutAlias(url, aliases).href;
  });
  if (own[0] === own[1]) return [];
  const [now, was] = [about.registry, about.registryBefore].map(
    (url) => parseUrl(url)?.host || 'one without address',
  );
  const places = now === was ? [about.registry, about.registryBefore] : [now, was];
  return [
    [
      TRUST_RULES.HOST,
      `comes from ${places[0]} by the settings that the change brings; by those of the base it would come from ${places[1]}.`,
    ],
  ];
}

/**
 * Where it came from and comes from now, by what the lockfiles say. A lockfile that leaves an address out means the
 * registry that is configured: those of pnpm, Bun and Yarn 2 and later always, the others where they had one before.
 * On one host the folder of the registry counts too, as each may belong to somebody else.
 */
export function sourceFaults(
  { graph, node, from: before, about }: ChangedPackage,
  aliases: RegistryAliases,
): readonly TrustFault[] {
  if (before === undefined || before.source.kind !== 'registry') return [];
  if (node.source.kind === 'registry') {
    const words = movedWords({
      from: placeOf(before, aliases),
      to: placeOf(node, aliases),
      configured: configuredPlace(about?.registry, aliases),
      leavesOut: () => leavesOutAddresses(graph),
      version: before.version,
    });
    return words === undefined ? [] : [[TRUST_RULES.HOST, words]];
  }
  if (node.source.kind === 'link') return [];
  const kinds = { git: 'a git repository', tarball: 'a plain address', file: 'a file' } as const;
  return [
    [TRUST_RULES.HOST, `comes from ${kinds[node.source.kind]}; ${before.version} came from a registry.`],
  ];
}

interface Move {
  readonly from: AddressPlace | undefined;
  readonly to: AddressPlace | undefined;
  readonly configured: AddressPlace | undefined;
  readonly leavesOut: () => boolean;
  /** The version that came from there. */
  readonly version: string;
}

/** Where a registry's package comes from now, if that is another place than before. */
function movedWords({ from, to, configured, leavesOut, version }: Move): string | undefined {
  if (from !== undefined && to !== undefined) {
    if (isSame(from, to) || (from.host === to.host && isWithin(to, configured))) return undefined;
    const [here, there] = apart(to, from);
    return `comes from ${here}; ${version} came from ${there}.`;
  }
  if (configured === undefined) return undefined;
  if (from !== undefined) {
    if (isWithin(from, configured)) return undefined;
    const [here, there] = apart(configured, from);
    return `has no address in the lockfile any more, so it comes from ${here}, which is configured; ${version} came from ${there}.`;
  }
  if (to === undefined || isWithin(to, configured) || !leavesOut()) return undefined;
  const [here, there] = apart(to, configured);
  return `comes from ${here}; ${version} came from ${there}, which is configured, as all that have no address.`;
}

function placeOf({ source, name }: Package, aliases: RegistryAliases): AddressPlace | undefined {
  const url = source.kind === 'registry' && source.url !== undefined ? parseUrl(source.url) : undefined;
  return url === undefined ? undefined : addressPlace(withoutAlias(url, aliases), name);
}

function configuredPlace(registry: string | undefined, aliases: RegistryAliases): AddressPlace | undefined {
  const asked = registry === undefined ? undefined : parseUrl(registry);
  const url = asked === undefined ? undefined : withoutAlias(asked, aliases);
  return url === undefined || url.host === '' ? undefined : { host: url.host, folder: url.pathname };
}

/** An address of unknown layout names no folder: the host has to do. */
function isSame(a: AddressPlace, b: AddressPlace): boolean {
  return a.host === b.host && (a.folder === undefined || b.folder === undefined || a.folder === b.folder);
}

/** Whether a place is the registry that is configured, or below it: some keep their archives in a folder of their own. */
function isWithin(place: AddressPlace, registry: AddressPlace | undefined): boolean {
  if (registry?.folder === undefined || place.host !== registry.host) return false;
  return place.folder === undefined || place.folder.startsWith(registry.folder);
}

/** Two places by what tells them apart. */
function apart(a: AddressPlace, b: AddressPlace): readonly [string, string] {
  return a.host === b.host ? [`${a.host}${a.folder ?? ''}`, `${b.host}${b.folder ?? ''}`] : [a.host, b.host];
}
