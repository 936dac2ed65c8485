import { FIELDS, UNKNOWN_FIELD } from '../../model/boms/unknown-fields.js';
import { copyrightNotices } from '../../model/licenses/copyright-notices.js';
import type { PackageDescription, PackageDescriptions } from '../../model/packages/details.js';
import { npmPurl } from '../../model/packages/purl.js';
import { compareText } from '../../model/text/compare-text.js';
import type { LicenseChoice } from './license.js';
import { type PropertyEntry, withEngines, withInstallation } from './properties.js';
import { detailReferences } from './references.js';
import type { ComponentEntry, Sheet } from './sheet.js';

/**
 * Adds to every component what its own package.json and licence files say, and which of the fields that CISA asks for
 * are still not known: after looking everywhere an empty place is an answer, and it is to be told from one that was
 * forgotten.
 */
export function describeSheet(sheet: Sheet, descriptions: PackageDescriptions): Sheet {
  return {
    ...sheet,
    root: withUnknown(sheet.root),
    components: sheet.components.map((entry) => {
      const found = entry.packages.map(({ id }) => descriptions.get(id)).find((known) => known !== undefined);
      return withUnknown(found === undefined ? entry : describe(entry, found));
    }),
  };
}

/** @see 2026 Minimum Elements for an SBOM (CISA), "Explicitly Identifying Unknown Information" */
function withUnknown(entry: ComponentEntry): ComponentEntry {
  const { authors, version, purl, hashes, license, properties } = entry;
  const open = [
    ...(hashes.length > 0 ? [] : [FIELDS.hash]),
    ...(purl === undefined ? [FIELDS.identifiers] : []),
    ...(license === undefined ? [FIELDS.license] : []),
    ...((authors ?? []).some(({ name }) => name !== undefined) ? [] : [FIELDS.producer]),
    ...(version === undefined ? [FIELDS.version] : []),
  ];
  if (open.length === 0) return entry;
  const told = open.map((value) => ({ name: UNKNOWN_FIELD, value }));
  return { ...entry, properties: [...told, ...properties].sort((a, b) => compareText(a.name, b.name)) };
}

function describe(entry: ComponentEntry, description: PackageDescription): ComponentEntry {
  const { authors, licenseFiles, licenseSection } = description;
  const copyright = copyrightNotices(licenseSection === undefined ? licenseFiles : [licenseSection]);
  const references = [...entry.references, ...detailReferences(description)];
  const licenseText = referredText(entry.license, description);
  const known = new Map(references.map((reference) => [`${reference.type} ${reference.url}`, reference]));
  return {
    ...entry,
    ...versionOf(entry, description),
    description: description.description,
    references: [...known.values()],
    properties: withEngines(
      withInstallation(withOrigin(entry.properties, description), description.installation),
      description.engines,
    ),
    ...(authors === undefined ? {} : { authors }),
    ...(licenseText === undefined ? {} : { licenseText }),
    ...(licenseFiles.length === 0 ? {} : { licenseFiles }),
    ...(copyright.length === 0 ? {} : { copyright }),
  };
}

/** The ref stays: it is made of what the lockfile says, and the same whether anything is installed or not. */
function versionOf(
  { group, name, version, purl }: ComponentEntry,
  { version: found }: PackageDescription,
): Partial<ComponentEntry> {
  if (version !== undefined || found === undefined) return {};
  const bare = npmPurl(group === undefined ? name : `${group}/${name}`, found);
  return { version: found, purl: purl?.replace(/^[^?#]*/, () => bare) };
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
