import { compareText } from '../model/compare-text.js';
import type { PackageDescription, PackageDescriptions } from '../model/package-details.js';
import type { LicenseChoice } from './cyclonedx-license.js';
import { type PropertyEntry, withEngines } from './cyclonedx-properties.js';
import { detailReferences } from './cyclonedx-references.js';
import type { ComponentEntry, Sheet } from './cyclonedx-sheet.js';

/** Adds to every component what its own package.json and licence files say. */
export function describeSheet(sheet: Sheet, descriptions: PackageDescriptions): Sheet {
  return {
    ...sheet,
    components: sheet.components.map((entry) => {
      const found = entry.packages.map(({ id }) => descriptions.get(id)).find((known) => known !== undefined);
      return found === undefined ? entry : describe(entry, found);
    }),
  };
}

function describe(entry: ComponentEntry, description: PackageDescription): ComponentEntry {
  const { authors, licenseFiles } = description;
  const references = [...entry.references, ...detailReferences(description)];
  const licenseText = referredText(entry.license, description);
  const known = new Map(references.map((reference) => [`${reference.type} ${reference.url}`, reference]));
  return {
    ...entry,
    description: description.description,
    references: [...known.values()],
    properties: withEngines(withOrigin(entry.properties, description), description.engines),
    ...(authors === undefined ? {} : { authors }),
    ...(licenseText === undefined ? {} : { licenseText }),
    ...(licenseFiles.length === 0 ? {} : { licenseFiles }),
  };
}

/** Says that it is the registry that tells, and not the package: nothing signs that. */
function withOrigin(
  properties: readonly PropertyEntry[],
  { from }: PackageDescription,
): readonly PropertyEntry[] {
  if (from === undefined) return properties;
  const origin = { name: 'sealgate:details:from', value: from };
  return [...properties, origin].sort((a, b) => compareText(a.name, b.name));
}

/** The file that a licence names in npm's form, `SEE LICENSE IN <file>`. */
function referredText(
  license: LicenseChoice | undefined,
  { licenseFiles }: PackageDescription,
): string | undefined {
  const file = license?.kind === 'name' ? /^SEE LICEN[SC]E IN (.+)$/i.exec(license.text)?.[1] : undefined;
  return file === undefined
    ? undefined
    : licenseFiles.find((known) => known.file === file.trim().replace(/^\.\//, ''))?.text;
}
