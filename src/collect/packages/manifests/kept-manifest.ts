import { type PackageDetails, readPackageDetails } from '../../../model/packages/details.js';
import type { VersionManifest } from '../../../model/signatures/registry-facts.js';
import { member } from '../narrow.js';
import type { PublishTime } from '../version.js';
import { readManifest } from './manifest.js';

/** What the cache keeps of a version, in the members that a registry's own manifest has. */
export function keptDocument(manifest: VersionManifest, { publishedAt, publishedBy }: PublishTime): object {
  const { signatures, integrity, shasum, tarball, attestationsUrl, provenance, publisher, details, ...rest } =
    manifest;
  const attestations =
    attestationsUrl === undefined
      ? {}
      : { attestations: { url: attestationsUrl, provenance: { predicateType: provenance } } };
  return {
    manifest: {
      ...rest,
      ...(publisher === undefined ? {} : { _npmUser: { name: publisher } }),
      dist: { integrity, shasum, tarball, signatures, ...attestations },
    },
    ...(details === undefined ? {} : { details: keptDetails(details) }),
    ...(publishedAt?.state === 'had' ? { publishedAt: publishedAt.value } : {}),
    ...(publishedBy?.state === 'had' ? { publishedBy: publishedBy.value } : {}),
  };
}

/** In the members of a package.json: an author is the first contributor. */
function keptDetails({ authors, engines, ...rest }: PackageDetails): object {
  const ranges = engines?.map(({ name, range }) => [name, range] as const);
  return {
    ...rest,
    ...(authors === undefined ? {} : { contributors: authors }),
    ...(ranges === undefined ? {} : { engines: Object.fromEntries(ranges) }),
  };
}

/**
 * The manifest in a document that the cache kept; `undefined` where it is not that version's.
 *
 * @param withDetails also what the version says of itself. What Sealgate kept before it asked for that lacks it.
 */
export function readKeptManifest(
  document: unknown,
  { name, version }: { readonly name: string; readonly version: string },
  withDetails: boolean,
): VersionManifest | undefined {
  const manifest = readManifest(member(document, 'manifest'), name, version);
  if (typeof manifest === 'string') return undefined;
  const details = withDetails ? member(document, 'details') : undefined;
  return details === undefined ? manifest : { ...manifest, details: readPackageDetails(details) };
}
