import { findingFingerprint } from './advisory-ids.js';
import type { Finding } from './finding.js';
import { npmPurl } from './purl.js';
import { nearestAbove } from './versions.js';

/**
 * A report may tell of one advisory in several versions of a package (`detail.versions`): one finding for each,
 * with the nearest fix of that version.
 */
export function expandVersions(finding: Finding): Finding[] {
  const versions = finding.detail?.versions;
  if (finding.subject.kind !== 'package' || !Array.isArray(versions)) return [finding];
  return versions
    .filter((version): version is string => typeof version === 'string')
    .map((version) => withVersion(finding, finding.subject.name, version));
}

/** The finding of an npm package as it stands for one version of it. */
export function withVersion(finding: Finding, name: string, version: string): Finding {
  const { versions: _versions, nodes: _nodes, ...detail } = finding.detail ?? {};
  const candidates = Array.isArray(detail.fixedVersions)
    ? detail.fixedVersions.filter((item): item is string => typeof item === 'string')
    : [];
  const fixed = nearestAbove(version, candidates) ?? finding.fix?.version;
  const made = {
    ...finding,
    subject: { ...finding.subject, name: `${name}@${version}`, purl: npmPurl(name, version) },
    ...(finding.fix === undefined && fixed === undefined
      ? {}
      : {
          fix: {
            text: finding.fix?.text ?? `Update ${name} to ${fixed}.`,
            ...(fixed === undefined ? {} : { version: fixed }),
          },
        }),
    detail,
  };
  return { ...made, fingerprint: findingFingerprint(made) };
}
