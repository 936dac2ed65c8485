import type { Keep, ReportFile, When } from '../../model/contracts.js';
import type { Json } from '../../model/data/json.js';
import { fingerprintBy, ghsaIdsIn, sortIds } from '../../model/findings/advisory-ids.js';
import { newestFirst } from '../../model/findings/cvss-severity.js';
import type { Finding, Location, Subject } from '../../model/findings/finding.js';
import { noDescription } from '../../model/findings/no-description.js';
import { parseSeverity } from '../../model/findings/severity.js';
import { canonicalPurl, npmPurl, parsePurl } from '../../model/packages/purl.js';
import { nearestAbove } from '../../model/packages/versions.js';
import { asFields, compact, type Fields, idText, lineOf, proseText, textsOf, urlText } from './fields.js';
import { imageName } from './make-finding.js';

/** Where in which report an item stands. */
export interface TrivyPlace {
  /** Path of the report, for evidence pointers. */
  readonly report: string;
  /** JSON pointer of the item. */
  readonly pointer: string;
  /** What the item's result is about: a lockfile, a file, an operating system. */
  readonly target: string;
  /** Trivy's type of the target: `npm`, `pnpm`, `debian` … */
  readonly type: string;
  /** Name of the image, where an image was scanned: its files are not the repository's. */
  readonly image?: string;
  readonly suppressed?: { readonly by: string; readonly reason?: string };
  /** What the findings of one result have in common, so that thousands of them hold it once. */
  readonly common: Common;
  /** purl by name of the packages the report lists, where a name has only one. */
  readonly purls: ReadonlyMap<string, string>;
}

export interface Common {
  readonly seenBy: NonNullable<Finding['seenBy']>;
  readonly location: Location;
  /** Titles, descriptions and addresses: the same vulnerability comes with the same words for many packages. */
  readonly texts: Map<string, string>;
  /** Whether the findings are held: they need message, address and fingerprint. */
  readonly held: boolean;
}

export function commonOf({ path, each }: ReportFile, target: string): Common {
  return {
    seenBy: [{ tool: 'trivy', report: path }],
    location: { file: target },
    texts: new Map(),
    held: each === undefined,
  };
}

/** More different texts than this are not worth the table. */
const MAX_TEXTS = 20_000;

function once(text: string | undefined, { texts, held }: Common): string | undefined {
  if (text === undefined || !held) return text;
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size < MAX_TEXTS) texts.set(text, text);
  return text;
}

const NPM_TYPES = ['npm', 'pnpm', 'yarn', 'bun', 'node-pkg', 'nodejs'];

/** What `vulnerabilityFinding` reads of an entry. */
export const VULNERABILITY: Keep = new Map<string, When>([
  ...[
    'VulnerabilityID',
    'VendorIDs',
    'PkgName',
    'PkgPath',
    'PkgIdentifier',
    'InstalledVersion',
    'FixedVersion',
    'Status',
    'Severity',
    'SeveritySource',
    'CVSS',
    'PrimaryURL',
    'Title',
    'Description',
    'CweIDs',
  ].map((name) => [name, 'always'] as const),
  ['References', { holding: 'GHSA-' }],
]);

/** What it reads where the findings are not held: what their table shows. */
export const SHOWN_VULNERABILITY: Keep = new Map<string, When>([
  ...['VulnerabilityID', 'VendorIDs', 'PkgName', 'InstalledVersion', 'FixedVersion', 'Severity', 'Title'].map(
    (name) => [name, 'always'] as const,
  ),
  ['Description', { unless: 'Title' }],
]);

/** An entry of `Vulnerabilities`. */
export function vulnerabilityFinding(item: Fields, place: TrivyPlace): Finding {
  const name = idText(item.PkgName) ?? '(package not named)';
  const version = idText(item.InstalledVersion, 200) ?? '';
  const id = idText(item.VulnerabilityID, 200);
  const aliases = sortIds([...(id === undefined ? [] : [id]), ...textsOf(item.VendorIDs)]);
  const fixedVersions = listedVersions(item);
  const fixed =
    fixedVersions.length > 1
      ? (nearestAbove(version === '' ? undefined : version, fixedVersions) ?? fixedVersions[0])
      : fixedVersions[0];
  const given = place.common.held ? idText(asFields(item.PkgIdentifier)?.PURL, 1000) : undefined;
  // Built again, so that it is spelled as the dependency graph spells it.
  const purl =
    place.common.held && version !== '' && isNpm(given, place)
      ? npmPurl(name, version)
      : canonicalPurl(given);
  const subject: Subject = { kind: 'package', name: version === '' ? name : `${name}@${version}` };
  if (purl !== undefined) (subject as Open<Subject>).purl = purl;
  const draft: Draft = {
    check: 'vulnerabilities',
    rule: 'vulnerabilities/known',
    subject,
    title:
      once(proseText(item.Title, 160) ?? proseText(item.Description, 160), place.common) ??
      id ??
      'Known vulnerability',
    message: place.common.held
      ? (once(proseText(item.Description, 400) ?? proseText(item.Title, 400), place.common) ??
        noDescription('Trivy'))
      : '',
    aliases,
  };
  if (fixed !== undefined) draft.fix = { text: `Update ${name} to ${fixed}.`, version: fixed };
  if (place.image === undefined) draft.location = place.common.location;
  if (!place.common.held) return finish(item, place, draft);
  draft.detail = compactDetail({
    fixedVersions,
    related: relatedIds(item, aliases),
    status: idText(item.Status, 40),
    ratedBy: idText(item.SeveritySource, 40),
    ...cvssOf(item),
    path: idText(item.PkgPath),
    cwes: textsOf(item.CweIDs, 40),
    image: place.image,
  });
  return finish(item, place, draft);
}

/** The vector of who rated it; where that one has none, the newest of the others', by whom. */
function cvssOf(item: Fields): { readonly cvss?: string; readonly cvssBy?: string } {
  const by = idText(item.SeveritySource, 40) ?? '';
  const vectors = new Map<string, string>();
  for (const [source, told] of Object.entries(asFields(item.CVSS) ?? {})) {
    const { V40Vector, V3Vector, V2Vector } = asFields(told) ?? {};
    const vector = idText(V40Vector, 400) ?? idText(V3Vector, 400) ?? idText(V2Vector, 400);
    if (vector !== undefined) vectors.set(vector, vectors.get(vector) ?? idText(source, 40) ?? '');
    if (vector !== undefined && source === by) return { cvss: vector };
  }
  const [newest] = newestFirst([...vectors.keys()].sort());
  return newest === undefined ? {} : { cvss: newest, cvssBy: vectors.get(newest) ?? '' };
}

function listedVersions(item: Fields): string[] {
  const versions: string[] = [];
  for (const part of (idText(item.FixedVersion, 500) ?? '').split(',')) {
    const version = part.trim();
    if (version !== '') versions.push(version);
  }
  return versions;
}

/** An entry of `Misconfigurations`, or nothing for a check that passed. */
export function misconfigurationFinding(item: Fields, place: TrivyPlace): Finding | undefined {
  if (item.Status === 'PASS') return undefined;
  const cause = asFields(item.CauseMetadata) ?? {};
  const resource = idText(cause.Resource, 200);
  const resolution = proseText(item.Resolution, 300);
  return finish(item, place, {
    check: 'scanners',
    rule: 'scanners/misconfiguration',
    subject: fileSubject(place.target, place),
    title: proseText(item.Title, 160) ?? idText(item.ID, 160) ?? 'Misconfiguration',
    message: proseText(item.Message, 400) ?? proseText(item.Description, 400) ?? noDescription('Trivy'),
    aliases: sortIds(textsOf([item.ID, item.AVDID])),
    ...(resolution === undefined ? {} : { fix: { text: resolution } }),
    ...locate(place.target, cause, place),
    ...(item.Status === 'EXCEPTION' ? { suppressed: { by: 'trivy exception' } } : {}),
    detail: compactDetail({ type: idText(item.Type, 80), resource, image: place.image }),
  });
}

/** An entry of `Secrets`. The matched text stays out: it may hold the secret. */
export function secretFinding(item: Fields, place: TrivyPlace): Finding {
  const category = idText(item.Category, 80);
  const title = proseText(item.Title, 160) ?? idText(item.RuleID, 160) ?? 'Secret';
  return finish(item, place, {
    check: 'scanners',
    rule: 'scanners/secret',
    subject: fileSubject(place.target, place),
    title,
    message: `Looks like a secret (${category ?? 'no category'}): whoever can read this file can use it.`,
    aliases: sortIds(textsOf([item.RuleID])),
    fix: { text: 'Revoke it, then remove it from the file and keep it in a secret store.' },
    ...locate(place.target, item, place),
    detail: compactDetail({ category, image: place.image }),
  });
}

/** An entry of `Licenses`: a licence that Trivy saw on a package or in a file, with Trivy's own rating. */
export function licenseFinding(item: Fields, place: TrivyPlace): Finding {
  const name = idText(item.PkgName);
  const file = idText(item.FilePath) ?? place.target;
  const license = idText(item.Name, 200) ?? '(not named)';
  const category = idText(item.Category, 40)?.toLowerCase() ?? 'unknown';
  const purl = name === undefined ? undefined : place.purls.get(name);
  return finish(item, place, {
    check: 'scanners',
    rule: 'scanners/license',
    subject:
      name === undefined
        ? fileSubject(file, place)
        : compact({ kind: 'package', name: packageLabel(name, purl), purl }),
    title: `Licence ${license}`,
    message: `Trivy rates the licence ${license} as ${category}.`,
    aliases: [],
    ...(place.image === undefined ? { location: { file } } : {}),
    detail: compactDetail({ license, category, image: place.image }),
  });
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };
type Draft = Open<Omit<Finding, 'severity' | 'fingerprint' | 'evidence' | 'seenBy'>>;

/** Completes a draft in place: with thousands of findings, copies of half-made ones would be most of the work. */
function finish(item: Fields, place: TrivyPlace, draft: Draft): Finding {
  const finding = draft as Open<Finding>;
  finding.severity = parseSeverity(item.Severity);
  finding.evidence = { file: place.report, pointer: place.pointer };
  finding.seenBy = place.common.seenBy;
  if (place.suppressed !== undefined) finding.suppressed = place.suppressed;
  const { held } = place.common;
  const url = held ? once(urlText(item.PrimaryURL), place.common) : undefined;
  if (url !== undefined) finding.url = url;
  finding.fingerprint = held ? fingerprintBy(draft.aliases[0] ?? draft.title, draft) : '';
  return finding;
}

function isNpm(given: string | undefined, { type }: TrivyPlace): boolean {
  return given === undefined ? NPM_TYPES.includes(type) : given.startsWith('pkg:npm/');
}

/**
 * A GitHub advisory id that the references name, where they name exactly one: then it is the same vulnerability
 * told by another database. Several would be guesswork.
 */
function relatedIds(item: Fields, aliases: readonly string[]): string[] {
  if (!Array.isArray(item.References)) return [];
  const ids = new Set<string>();
  const count = Math.min(item.References.length, 200);
  for (let index = 0; index < count; index += 1) {
    const reference: unknown = item.References[index];
    if (typeof reference === 'string' && reference.length < 500 && reference.includes('GHSA-'))
      for (const id of ghsaIdsIn(reference)) ids.add(id);
  }
  return ids.size === 1 ? [...ids].filter((id) => !aliases.includes(id)) : [];
}

function fileSubject(file: string, place: TrivyPlace): Subject {
  // An image's files get the image's name without tag and digest in front: the same file over rebuilds.
  return place.image === undefined
    ? { kind: 'file', name: file }
    : { kind: 'image', name: `${imageName(place.image)}:${file.startsWith('/') ? '' : '/'}${file}` };
}

function locate(file: string, lines: Fields, place: TrivyPlace): { readonly location?: Location } {
  if (place.image !== undefined) return {};
  return { location: compact({ file, line: lineOf(lines.StartLine), endLine: lineOf(lines.EndLine) }) };
}

function packageLabel(name: string, purl: string | undefined): string {
  const version = purl === undefined ? '' : (parsePurl(purl)?.version ?? '');
  return version === '' ? name : `${name}@${version}`;
}

/** Members that say nothing (absent, empty) left out. */
function compactDetail(detail: Record<string, Json | undefined>): Record<string, Json> {
  const kept: Record<string, Json> = {};
  for (const key in detail) {
    const value = detail[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  }
  return kept;
}
