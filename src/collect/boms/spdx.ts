import { SealgateError } from '../../errors.js';
import type { Bom, BomComponent, BomParty, BomTool } from '../../model/boms/bom.js';
import { FIELDS, UNKNOWN_FIELD } from '../../model/boms/unknown-fields.js';
import { addToList } from '../../model/data/group.js';
import { formatPurl, parsePurl } from '../../model/packages/purl.js';
import { compareText } from '../../model/text/compare-text.js';
import { trimEndOf } from '../../model/text/ends.js';
import { shorten } from '../../model/text/shorten.js';
import {
  at,
  type Fields,
  fieldsOf,
  listOf,
  optionalFields,
  optionalText,
  type Place,
  textsOf,
  wrong,
} from './fields.js';

const VERSIONS = ['SPDX-2.2', 'SPDX-2.3'];
const NOTHING = ['NOASSERTION', 'NONE'];

/**
 * Reads an SPDX 2.2 or 2.3 document.
 *
 * @throws SealgateError INPUT_INVALID where a member has another type than the specification gives it.
 */
export function readSpdx(fields: Fields, source: { readonly file: string; readonly sha256: string }): Bom {
  const place = { file: source.file, pointer: '' };
  const version = optionalText(fields, 'spdxVersion', place) ?? '';
  if (!VERSIONS.includes(version)) {
    throw new SealgateError(
      'INPUT_INVALID',
      `${source.file} is of '${shorten(version, 40)}', which is not known`,
      {
        location: { file: source.file, pointer: '/spdxVersion' },
        hint: `Known are ${VERSIONS.join(' and ')}.`,
      },
    );
  }
  const info = optionalFields(fields, 'creationInfo', place);
  const inInfo = at(place, 'creationInfo');
  const creators = textsOf(info, 'creators', inInfo);
  const timestamp = optionalText(info, 'created', inInfo);
  const serial = optionalText(fields, 'documentNamespace', place);
  const packages = listOf(fields, 'packages', place).map((entry) => readPackage(entry.value, entry.place));
  const { dependencies, described } = readRelationships(fields, place);
  const root = packages.find(({ ref }) => described.has(ref));
  return {
    ...source,
    format: 'SPDX',
    specVersion: version.replace('SPDX-', ''),
    ...(serial === undefined ? {} : { serial }),
    // SPDX 2 has no place for one.
    signed: false,
    ...(timestamp === undefined ? {} : { timestamp }),
    authors: creators.filter((text) => !text.startsWith('Tool:')).map(readCreator),
    tools: creators.filter((text) => text.startsWith('Tool:')).map(readTool),
    lifecycles: CONTEXT.exec(optionalText(info, 'comment', inInfo) ?? '')?.slice(0, 1) ?? [],
    ...(root === undefined ? {} : { root }),
    components: packages.filter((entry) => entry !== root),
    otherRefs: new Set([
      optionalText(fields, 'SPDXID', place) ?? '',
      ...['files', 'snippets'].flatMap((key) =>
        listOf(fields, key, place).map(
          (entry) => optionalText(fieldsOf(entry.value, entry.place), 'SPDXID', entry.place) ?? '',
        ),
      ),
    ]),
    dependencies,
    aggregates: new Map(),
    licenseNames: readLicenseNames(fields, place),
    // SPDX 2 has no place for them.
    vulnerabilities: 0,
  };
}

function readLicenseNames(fields: Fields, place: Place): Map<string, string> {
  const names = new Map<string, string>();
  for (const entry of listOf(fields, 'hasExtractedLicensingInfos', place)) {
    const info = fieldsOf(entry.value, entry.place);
    const id = optionalText(info, 'licenseId', entry.place);
    const name = asserted(optionalText(info, 'name', entry.place));
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

/** One of these words in the creators' comment. @see SPDX specification 2.3.1, annex L.2 */
const CONTEXT = /\b(?:Design|Source|Build|Analyzed|Deployed|Runtime)\b/;

/** `Tool: name-version`. */
function readTool(text: string): BomTool {
  const tool = text.slice('Tool:'.length).trim();
  const bare = tool.replace(/\)$/, '');
  const last = bare.split(/[\s()]/).at(-1) ?? '';
  const match = /(?:^|-)v?(\d.*)$/s.exec(last);
  const name = trimEndOf(bare.slice(0, bare.length - last.length + (match?.index ?? 0)), '-( \t');
  return match?.[1] === undefined || name === '' ? { name: tool } : { name, version: match[1] };
}

/**
 * Microsoft's sbom-tool writes `pkg:npm/left%401.0.0`: with the sign before the version encoded it belongs to the name,
 * and the package to no other document's.
 */
function withVersionApart(text: string | undefined, version: string | undefined): string | undefined {
  const purl = text?.includes('%40') === true ? parsePurl(text) : undefined;
  const end = `@${version ?? ''}`;
  if (purl === undefined || end === '@' || purl.version !== '' || !purl.name.endsWith(end)) return text;
  return formatPurl({ ...purl, name: purl.name.slice(0, -end.length), version: end.slice(1) });
}

/** @see SPDX specification 2.3, clause 7.7 */
const VCS = /^(?:git|hg|bzr|svn)(?:\+|:\/\/)/i;

function readPackage(value: unknown, place: Place): BomComponent {
  const fields = fieldsOf(value, place);
  const text = (key: string): string | undefined => optionalText(fields, key, place);
  const name = fields.get('name');
  if (typeof name !== 'string') throw wrong(at(place, 'name'), "a package's name", name);
  const references = listOf(fields, 'externalRefs', place).map((entry) => {
    const reference = fieldsOf(entry.value, entry.place);
    return {
      type: optionalText(reference, 'referenceType', entry.place) ?? '',
      url: optionalText(reference, 'referenceLocator', entry.place) ?? '',
    };
  });
  const version = text('versionInfo');
  const purl = withVersionApart(references.find(({ type }) => type === 'purl')?.url, version);
  const download = asserted(text('downloadLocation'));
  const licenses = ['licenseDeclared', 'licenseConcluded'].map((key) => asserted(text(key)));
  return {
    ref: text('SPDXID') ?? place.pointer,
    pointer: place.pointer,
    type: text('primaryPackagePurpose')?.toLowerCase() ?? 'unknown',
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    identifiers: references.filter(({ type }) => /^cpe2|^swh|^gitoid|^swid/.test(type)).map(({ url }) => url),
    licenses: licenses.filter((license) => license !== undefined).slice(0, 1),
    hashes: listOf(fields, 'checksums', place).flatMap((entry) => {
      const checksum = fieldsOf(entry.value, entry.place);
      const alg = optionalText(checksum, 'algorithm', entry.place)?.replace(/^SHA(?=\d)/, 'SHA-');
      const content = optionalText(checksum, 'checksumValue', entry.place)?.toLowerCase();
      return alg === undefined || content === undefined ? [] : [{ alg, content }];
    }),
    makers: ['supplier', 'originator'].flatMap((key) => {
      const party = asserted(text(key));
      return party === undefined ? [] : [readCreator(party)];
    }),
    patches: linesIn(text('comment') ?? '', 'sealgate:patch').sort(compareText),
    properties: [],
    unknown: [
      ...linesIn(text('comment') ?? '', UNKNOWN_FIELD),
      ...UNKNOWN.filter(([, keys]) => keys.some((key) => NOTHING.includes(text(key) ?? ''))).map(
        ([name]) => name,
      ),
    ],
    references: [
      ...(download === undefined
        ? []
        : [{ type: VCS.test(download) ? 'vcs' : 'distribution', url: download }]),
      ...linesIn(text('sourceInfo') ?? '', 'source repository').map((url) => ({ type: 'vcs', url })),
    ],
  };
}

function asserted(text: string | undefined): string | undefined {
  return text === undefined || NOTHING.includes(text) ? undefined : text;
}

/** `Person: name (email)` or `Organization: name (email)`. */
function readCreator(text: string): BomParty {
  const rest = text.replace(/^(?:Person|Organization):\s*/, '');
  const end = /\(([^()]*)\)\s*$/.exec(rest)?.[1];
  const email = end?.includes('@') === true ? end : undefined;
  const name = (email === undefined ? rest : rest.slice(0, rest.lastIndexOf('(')))
    .replace(/\(\s*\)\s*$/, '')
    .trim();
  return { ...(name === '' ? {} : { name }), ...(email === undefined ? {} : { email }) };
}

function readRelationships(
  fields: Fields,
  place: Place,
): { readonly dependencies: Map<string, string[]>; readonly described: ReadonlySet<string> } {
  const dependencies = new Map<string, string[]>();
  const described = new Set(textsOf(fields, 'documentDescribes', place));
  for (const entry of listOf(fields, 'relationships', place)) {
    const relationship = fieldsOf(entry.value, entry.place);
    const [from, type, to] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map(
      (key) => optionalText(relationship, key, entry.place) ?? '',
    ) as [string, string, string];
    const forward = type === 'DEPENDS_ON' || type === 'CONTAINS';
    const backward = /^(?:DEV_|OPTIONAL_|RUNTIME_|BUILD_|TEST_|PROVIDED_)?DEPENDENCY_OF$|^CONTAINED_BY$/.test(
      type,
    );
    if (type === 'DESCRIBES') described.add(to);
    if (type === 'DESCRIBED_BY') described.add(from);
    if (!forward && !backward) continue;
    const [needs, needed] = forward ? [from, to] : [to, from];
    addToList(dependencies, needs, needed);
  }
  return { dependencies, described };
}

/** Properties, which SPDX 2 has no place for; our own documents have them in the comment. */
function linesIn(comment: string, property: string): string[] {
  const mark = `${property}: `;
  return comment
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}

/** What NOASSERTION in these members says nobody knows. */
const UNKNOWN: readonly (readonly [string, readonly string[]])[] = [
  [FIELDS.producer, ['originator', 'supplier']],
  [FIELDS.license, ['licenseDeclared', 'licenseConcluded']],
];
