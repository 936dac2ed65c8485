import type { LicenseTextFact } from '../model/facts.js';
import { createLicenseMatcher } from '../model/licenses/match.js';
import type { PackageFiles } from './installed/package-files.js';

/** Files that tell about others' licences or about owners, not about the package's own licence. */
const OF_OTHERS = /third.?part|3rd.?part|notice|vendor|^copyright|dependenc|bundled/i;

/**
 * Prepares the reading of licence files: which licences of the SPDX list each holds. Loads their texts, so only
 * for those who ask.
 *
 * @param named files that are read beside those whose names say that they are licences.
 */
export function createTextReader(): (
  found: PackageFiles,
  named: readonly string[],
) => readonly LicenseTextFact[] {
  const match = createLicenseMatcher();
  return (found, named) => {
    const files = found.licenseFiles().filter(({ file }) => named.includes(file) || !OF_OTHERS.test(file));
    const others = named.filter((name) => !files.some(({ file }) => file === name));
    return [...files, ...others.flatMap((name) => found.file(name) ?? [])].map(({ file, text, sha256 }) => ({
      file,
      sha256,
      ...match(text),
    }));
  };
}
