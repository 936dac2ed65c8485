import { sha256Hex } from '../model/data/digest.js';
import type { PackageDescriptions, Person } from '../model/packages/details.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import { compareText } from '../model/text/compare-text.js';
import { describeSheet } from './cyclonedx/describe.js';
import { contactsOf } from './cyclonedx/people.js';
import { type ComponentEntry, type CycloneDxOptions, makeSheet, type Sheet } from './cyclonedx/sheet.js';

/** Where no commit and no SOURCE_DATE_EPOCH gives a time: SPDX asks for one. */
const NO_TIME = '1970-01-01T00:00:00Z';
const UNTIMED = 'No commit and no SOURCE_DATE_EPOCH gives a time, so this is none.';
/** @see SPDX specification 2.3.1, annex L.2: one of six words in the creators' comment */
const CONTEXT = 'SBOM Generation Context: Source (made of lockfiles, before anything is built)';
const NAMESPACE_OF_NONE = 'https://spdx.org/spdxdocs/00000000-0000-0000-0000-000000000000';

/**
 * One SPDX 2.3 document of all lockfiles, as JSON ending in a newline: the components, licences, hashes and
 * edges of the CycloneDX BOM. The same input gives the same bytes; the namespace is made of the content.
 *
 * @see SPDX specification 2.3, clauses 6 (document), 7 (package), 10 (licences), 11 (relationships)
 */
export function renderSpdx(
  graphs: readonly DependencyGraph[],
  options: CycloneDxOptions & { readonly descriptions?: PackageDescriptions | undefined },
): string {
  const plain = makeSheet(graphs, options);
  const sheet = options.descriptions === undefined ? plain : describeSheet(plain, options.descriptions);
  const text = `${JSON.stringify(documentOf(sheet), null, 2)}\n`;
  const hex = sha256Hex(text);
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const name = `${sheet.root.name}-${sheet.root.version ?? ''}`
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .slice(0, 200);
  return text.replace(NAMESPACE_OF_NONE, `https://spdx.org/spdxdocs/${name}-${uuid}`);
}

function documentOf(sheet: Sheet): object {
  const entries = [sheet.root, ...sheet.components];
  const ids = new Map(entries.map((entry) => [entry.ref, idOf(entry, entry === sheet.root)]));
  const licenses = createLicenseBook();
  const packages = entries.map((entry) =>
    packageOf(entry, { id: ids.get(entry.ref) ?? '', licenses, isRoot: entry === sheet.root }),
  );
  const extracted = licenses.extracted();
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: fullName(sheet.root),
    documentNamespace: NAMESPACE_OF_NONE,
    creationInfo: {
      created: sheet.timestamp?.toISOString().replace(/\.\d{3}Z$/, 'Z') ?? NO_TIME,
      creators: [
        ...sheet.authors.flatMap((author) => personOf([author]) ?? []),
        `Tool: ${sheet.tool.name}-${sheet.tool.version}`,
      ],
      comment: [CONTEXT, ...(sheet.timestamp === undefined ? [UNTIMED] : [])].join('\n'),
    },
    comment: sheet.properties.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    packages,
    ...(extracted.length === 0 ? {} : { hasExtractedLicensingInfos: extracted }),
    relationships: [
      relationship('SPDXRef-DOCUMENT', 'DESCRIBES', ids.get(sheet.root.ref) ?? ''),
      ...entries.flatMap((entry) =>
        entry.dependsOn.map((ref) =>
          relationship(ids.get(entry.ref) ?? '', 'DEPENDS_ON', ids.get(ref) ?? ''),
        ),
      ),
    ],
  };
}

function relationship(from: string, type: string, to: string): object {
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}

/** Letters, digits, `.` and `-` are all that an id may have; the digest keeps those apart that look alike then. */
function idOf({ ref, name, version }: ComponentEntry, isRoot: boolean): string {
  const readable = `${name}-${version ?? ''}`.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 100);
  return `SPDXRef-${isRoot ? 'Root' : 'Package'}-${readable}-${sha256Hex(ref).slice(0, 12)}`;
}

function fullName({ group, name }: ComponentEntry): string {
  return group === undefined ? name : `${group}/${name}`;
}

interface PackageContext {
  readonly id: string;
  readonly licenses: LicenseBook;
  readonly isRoot: boolean;
}

function packageOf(entry: ComponentEntry, { id, licenses, isRoot }: PackageContext): object {
  const homepage = entry.references.find(({ type }) => type === 'website')?.url;
  // Without one it is said that nobody is named, which is not the same as saying nothing.
  const supplier = personOf(entry.authors ?? []) ?? 'NOASSERTION';
  const fileName = fileNameOf(entry);
  return {
    SPDXID: id,
    name: fullName(entry),
    ...(entry.version === undefined ? {} : { versionInfo: entry.version }),
    ...(fileName === undefined ? {} : { packageFileName: fileName }),
    supplier,
    originator: supplier,
    downloadLocation: downloadOf(entry),
    filesAnalyzed: false,
    ...sourceOf(entry),
    ...(entry.hashes.length === 0
      ? {}
      : {
          checksums: entry.hashes.map(({ alg, content }) => ({
            algorithm: alg.replace('SHA-', 'SHA'),
            checksumValue: content,
          })),
        }),
    ...(homepage === undefined ? {} : { homepage }),
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: licenses.declared(entry),
    copyrightText: entry.copyright?.join('\n') ?? 'NOASSERTION',
    ...(entry.description === undefined ? {} : { description: entry.description }),
    primaryPackagePurpose: isRoot ? 'APPLICATION' : 'LIBRARY',
    ...(entry.purl === undefined
      ? {}
      : {
          externalRefs: [
            { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: entry.purl },
          ],
        }),
    ...commentOf(entry),
  };
}

/** What SPDX has no member for. */
function commentOf(entry: ComponentEntry): { comment?: string } {
  const lines = [
    ...(entry.scope === undefined ? [] : [`scope: ${entry.scope}`]),
    ...(entry.completeness === 'complete' ? [] : [`dependencies: ${entry.completeness}`]),
    ...entry.properties.map(({ name, value }) => `${name}: ${value}`),
  ];
  return lines.length === 0 ? {} : { comment: lines.join('\n') };
}

function personOf(people: readonly Person[]): string | undefined {
  const [first] = contactsOf(people);
  if (first?.name === undefined) return undefined;
  // The form is `Person: name (email)`, in one line.
  const name = first.name.replace(/[\s()]+/g, ' ').trim();
  return name === '' ? undefined : `Person: ${name}${first.email === undefined ? '' : ` (${first.email})`}`;
}

/** Clause 7.12: where it is developed, as its package.json says; SPDX 2 has no kind of reference for that. */
function sourceOf({ references }: ComponentEntry): { sourceInfo?: string } {
  const sources = references.filter(({ type }) => type === 'vcs').map(({ url }) => url);
  return sources.length === 0 ? {} : { sourceInfo: `source repository: ${sources.join(', ')}` };
}

/** Clause 7.4: the tarball's name, where its address is known. */
function fileNameOf({ references }: ComponentEntry): string | undefined {
  const tarball = references.find(({ type }) => type === 'distribution')?.url;
  return /\/([^/?#]+\.(?:tgz|tar\.gz))(?:[?#]|$)/.exec(tarball ?? '')?.[1];
}

/** Clause 7.7: a URL, or `git+<url>@<commit>`. */
function downloadOf(entry: ComponentEntry): string {
  const tarball = entry.references.find(({ type }) => type === 'distribution')?.url;
  if (tarball !== undefined && LOCATION.test(tarball)) return tarball;
  // Of a package the first source is where it comes from; of a project, where it is developed.
  const source = entry.references.find(({ type }) => type === 'vcs')?.url;
  const [, address, commit] = /^([^#]+)#([0-9a-f]{40,64})$/.exec(source ?? '') ?? [];
  if (address === undefined) return 'NOASSERTION';
  const location = `${address.startsWith('git+') ? '' : 'git+'}${address}@${commit}`;
  return LOCATION.test(location) ? location : 'NOASSERTION';
}

const LOCATION = /^(?:(?:git|hg|bzr|svn)\+)?[a-z]+:\/\/[^\s/]+\/\S*$/i;

const UNREAD_REFERENCE = 'Packages declare this reference; its text was not read.';

interface LicenseBook {
  declared(entry: ComponentEntry): string;
  extracted(): object[];
}

const REFERENCE = /(?<![A-Za-z0-9.-])(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+/g;

/**
 * Licences that are no SPDX expression get a reference of the document, with the text that is known. References that
 * an expression has itself are explained too, or the document is not valid; one into a document of somebody else's
 * leads nowhere from here, so that such an expression counts as a name.
 */
function createLicenseBook(): LicenseBook {
  const named = new Map<string, object>();
  return {
    declared({ license, licenseText }) {
      if (license === undefined) return 'NOASSERTION';
      const own = license.kind === 'expression' ? [...license.text.matchAll(REFERENCE)] : [];
      if (license.kind !== 'name' && own.every(([, elsewhere]) => elsewhere === undefined)) {
        for (const [licenseId] of own) {
          if (named.has(licenseId)) continue;
          named.set(licenseId, {
            licenseId,
            name: licenseId,
            extractedText: licenseId,
            comment: UNREAD_REFERENCE,
          });
        }
        return license.text;
      }
      const licenseId = `LicenseRef-${sha256Hex(`${license.text}\n${licenseText ?? ''}`).slice(0, 16)}`;
      named.set(licenseId, {
        licenseId,
        name: license.text,
        extractedText: licenseText ?? license.text,
        ...(licenseText === undefined
          ? { comment: 'The package declares this in place of a licence; its text was not read.' }
          : {}),
      });
      return licenseId;
    },
    extracted: () => [...named].sort(([a], [b]) => compareText(a, b)).map(([, info]) => info),
  };
}
