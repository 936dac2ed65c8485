import { ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import type { PackageDetails } from '../../model/packages/details.js';
import type { Package } from '../../model/packages/graph.js';
import { compareText } from '../../model/text/compare-text.js';
import { type HashEntry, hashesOf } from './hash.js';

export interface ReferenceEntry {
  readonly type: ExternalReferenceType;
  readonly url: string;
  readonly hashes: readonly HashEntry[];
}

/** Addresses that a package.json names: source, website, where problems are reported. */
export function detailReferences({ repository, homepage, bugs }: PackageDetails): ReferenceEntry[] {
  const found: ReferenceEntry[] = [];
  const add = (type: ExternalReferenceType, url: string | undefined): void => {
    if (url !== undefined) found.push({ type, url: publicUrl(url), hashes: [] });
  };
  add(ExternalReferenceType.VCS, repository);
  add(ExternalReferenceType.Website, homepage);
  add(ExternalReferenceType.IssueTracker, bugs);
  return found;
}

const NONE: readonly ReferenceEntry[] = [];

/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
export function referencesOf(
  packages: readonly Package[],
  hashes: readonly HashEntry[],
): readonly ReferenceEntry[] {
  const found: ReferenceEntry[] = [];
  for (const { source } of packages) {
    if (source.kind === 'file' || source.kind === 'link' || source.url === undefined) continue;
    if (source.kind === 'tarball' && source.archives !== undefined) {
      for (const { url, integrity } of source.archives) {
        const address = publicUrl(url);
        if (!found.some((known) => known.url === address))
          found.push({ type: ExternalReferenceType.Distribution, url: address, hashes: hashesOf(integrity) });
      }
      continue;
    }
    const git = source.kind === 'git';
    const url = publicUrl(git && source.commit !== undefined ? `${source.url}#${source.commit}` : source.url);
    if (found.some((known) => known.url === url)) continue;
    const type = git ? ExternalReferenceType.VCS : ExternalReferenceType.Distribution;
    found.push({ type, url, hashes: git ? [] : hashes });
  }
  if (found.length === 0) return NONE;
  return found.length === 1 ? found : found.sort((a, b) => compareText(a.url, b.url));
}

/**
 * An address fit to be published: without user name, password or token before the host (the user name of
 * `ssh://git@…` is part of the address), and with the characters encoded that no URI has.
 */
export function publicUrl(url: string): string {
  const clean = CREDENTIALS.test(url) ? withoutCredentials(url) : url;
  return NO_URI.test(clean)
    ? clean.replace(/[ "'[\]<>{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    : clean;
}

const NO_URI = /[ "'[\]<>{}]/;
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;

function withoutCredentials(url: string): string {
  return url.replace(CREDENTIALS, (whole, scheme: string) =>
    /^(git\+)?ssh:/i.test(scheme) && whole.indexOf(':', scheme.length) === -1 ? whole : scheme,
  );
}
