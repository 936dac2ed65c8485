import { leavesFolder } from '../../model/data/url-folder.js';
import { addressesOf } from '../../model/packages/addresses.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { parseUrl } from './url.js';

/** Where the publishers of runtimes have them, and what stands in each address before and behind the version. */
const PUBLISHERS: ReadonlyMap<string, readonly (readonly [place: string, mark: string])[]> = new Map([
  [
    'node',
    [
      ['https://nodejs.org/download/', '/v'],
      ['https://unofficial-builds.nodejs.org/download/', '/v'],
    ],
  ],
  ['deno', [['https://github.com/denoland/deno/releases/download/', '/v']]],
  ['bun', [['https://github.com/oven-sh/bun/releases/download/', '/bun-v']]],
]);

/** Whether it is called as a runtime that pnpm knows where to get. */
export function hasPublisher({ name }: Package): boolean {
  return PUBLISHERS.has(name);
}

/** Ids of the packages that somebody asks pnpm for as runtimes: it takes those from their publishers, or a mirror. */
export function runtimesOf({ importers, packages }: DependencyGraph): ReadonlySet<string> {
  const edges = [...importers, ...packages].flatMap(({ dependencies }) => dependencies);
  return new Set(edges.flatMap(({ to, range }) => (range?.startsWith('runtime:') ? [to] : [])));
}

/** The first address of a runtime that is not its publisher's of this version, if there is one. */
export function foreignAddress(
  { name, version, source }: Package,
  isAllowed: (url: URL) => boolean,
): string | undefined {
  if (source.kind !== 'tarball') return undefined;
  return addressesOf(source).find((address) => {
    const url = parseUrl(address);
    if (url === undefined || leavesFolder(url.pathname)) return true;
    const isOwn = PUBLISHERS.get(name)?.some(
      ([place, mark]) => url.href.startsWith(place) && url.href.includes(`${mark}${version}/`),
    );
    return isOwn !== true && !isAllowed(url);
  });
}
