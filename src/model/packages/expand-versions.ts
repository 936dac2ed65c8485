import { findingFingerprint } from '../findings/advisory-ids.js';
import type { Finding, Fix } from '../findings/finding.js';
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
  // A fix of another release line, below this version, is none.
  const fixed = candidates.length === 0 ? finding.fix?.version : nearestAbove(version, candidates);
  const fix = fixFor(finding.fix, name, fixed);
  const { fix: _fix, ...rest } = finding;
  const made = {
    ...rest,
    subject: { ...finding.subject, name: `${name}@${version}`, purl: npmPurl(name, version) },
    ...(fix === undefined ? {} : { fix }),
    detail,
  };
  return { ...made, fingerprint: findingFingerprint(made) };
}

function fixFor(given: Fix | undefined, name: string, version: string | undefined): Fix | undefined {
  if (given?.version === version) return given;
  if (version === undefined) return undefined;
  return { text: `Update ${name} to ${version}.`, version };
}
