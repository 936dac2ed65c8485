import type { Json } from '../../model/data/json.js';
import { fingerprintBy, sortIds } from '../../model/findings/advisory-ids.js';
import type { Finding, Fix, Location, Subject } from '../../model/findings/finding.js';
import { noDescription } from '../../model/findings/no-description.js';
import type { Severity } from '../../model/findings/severity.js';
import { nearestAbove } from '../../model/packages/versions.js';
import { compact, idText, proseText, urlText } from './fields.js';

/** Who says it, and where in which report. */
export interface Source {
  readonly tool: string;
  readonly report: string;
  /** JSON pointer of the entry. */
  readonly pointer: string;
  /** What its findings have as `seenBy`, so that thousands hold it once. */
  readonly seenBy?: Finding['seenBy'];
  /** `false` where the findings are only looked at: without message and fingerprint. */
  readonly held?: boolean;
}

type Detail = Readonly<Record<string, Json | undefined>>;

export interface VulnerabilityInput {
  readonly source: Source;
  readonly name: string;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
  /** CVE, GHSA, vendor ids. */
  readonly ids: readonly string[];
  /** Ids that may mean the same. */
  readonly related?: readonly string[];
  readonly severity: Severity;
  readonly title?: unknown;
  readonly message?: unknown;
  readonly fixedVersions?: readonly string[];
  readonly fix?: Fix | undefined;
  readonly url?: unknown;
  readonly location?: Location | undefined;
  readonly paths?: readonly (readonly string[])[];
  readonly suppressed?: Finding['suppressed'] | undefined;
  readonly detail?: Detail;
}

/** A package with a known vulnerability. */
export function vulnerabilityFinding(input: VulnerabilityInput): Finding {
  const { name, version, source } = input;
  const aliases = sortIds(input.ids);
  const fixedVersions = [...new Set(input.fixedVersions ?? [])].filter((fixed) => fixed !== '');
  const fixed = nearestAbove(version, fixedVersions);
  const subject: Subject = compact({
    kind: 'package',
    name: version === undefined || version === '' ? name : `${name}@${version}`,
    purl: input.purl,
  });
  const related = sortIds(input.related ?? []).filter((id) => !aliases.includes(id));
  return complete(
    {
      check: 'vulnerabilities',
      rule: 'vulnerabilities/known',
      subject,
      title:
        proseText(input.title, 160) ?? proseText(input.message, 160) ?? aliases[0] ?? 'Known vulnerability',
      message: messageOf(input),
      aliases,
      fix:
        input.fix ??
        (fixed === undefined ? undefined : { text: `Update ${name} to ${fixed}.`, version: fixed }),
      location: input.location,
      paths: input.paths === undefined || input.paths.length === 0 ? undefined : input.paths,
      suppressed: input.suppressed,
      url: urlText(input.url),
      detail: { ...input.detail, fixedVersions, related },
    },
    input.severity,
    source,
  );
}

/** What a scanner may find besides vulnerable packages. */
export type OtherRule =
  | 'scanners/misconfiguration'
  | 'scanners/secret'
  | 'scanners/license'
  | 'scanners/code';

export interface OtherInput {
  readonly source: Source;
  readonly rule: OtherRule;
  readonly subject: Subject;
  /** The tool's ids of the rule. */
  readonly ids: readonly string[];
  readonly severity: Severity;
  readonly title?: unknown;
  readonly message?: unknown;
  readonly fix?: Fix | undefined;
  readonly url?: unknown;
  readonly location?: Location | undefined;
  readonly suppressed?: Finding['suppressed'] | undefined;
  readonly detail?: Detail;
}

const TITLES: Readonly<Record<OtherRule, string>> = {
  'scanners/misconfiguration': 'Misconfiguration',
  'scanners/secret': 'Secret',
  'scanners/license': 'Licence',
  'scanners/code': 'Weakness in the code',
};

/** A finding about a file, an image, or the repository. */
export function otherFinding(input: OtherInput): Finding {
  const { source, rule } = input;
  return complete(
    {
      check: 'scanners',
      rule,
      subject: input.subject,
      title: proseText(input.title, 160) ?? idText(input.ids[0], 160) ?? TITLES[rule],
      message: messageOf(input),
      aliases: sortIds(input.ids),
      fix: input.fix,
      location: input.location,
      suppressed: input.suppressed,
      url: urlText(input.url),
      detail: input.detail,
    },
    input.severity,
    source,
  );
}

/**
 * A secret in a file. What the scanner matched stays in its report: a finding says which kind, where, and no
 * character of it.
 */
export function secretFinding(
  input: Omit<OtherInput, 'rule' | 'message' | 'fix'> & { readonly kind?: string | undefined },
): Finding {
  const kind = input.kind ?? 'no category';
  return otherFinding({
    ...input,
    rule: 'scanners/secret',
    message: `Looks like a secret (${kind}): whoever can read this file can use it.`,
    fix: { text: 'Revoke it, then remove it from the file and keep it in a secret store.' },
  });
}

/** An image without tag and digest: the same one over rebuilds. */
export function imageName(reference: string): string {
  return reference.replace(/@sha256:[0-9a-f]+$/i, '').replace(/:[^:/]+$/, '');
}

/** A file, with its place. */
export function fileAt(
  file: string | undefined,
  lines: { readonly line?: number | undefined; readonly endLine?: number | undefined } = {},
): { readonly subject: Subject; readonly location?: Location } {
  if (file === undefined) return { subject: { kind: 'repository', name: '.' } };
  const { line, endLine } = lines;
  return {
    subject: { kind: 'file', name: file },
    location: compact({ file, line, endLine: endLine === line ? undefined : endLine }),
  };
}

function messageOf({ source, message, title }: Pick<OtherInput, 'source' | 'message' | 'title'>): string {
  if (source.held === false) return '';
  return proseText(message, 400) ?? proseText(title, 400) ?? noDescription(source.tool);
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };
type Draft = {
  [Key in keyof Omit<Finding, 'severity' | 'fingerprint' | 'seenBy' | 'evidence' | 'detail'>]:
    | Finding[Key]
    | undefined;
} & {
  readonly title: string;
  /** Sorted. */
  readonly aliases: readonly string[];
  readonly detail: Detail | undefined;
};

/** Member by member, in the order they are written: copies of thousands of half-made findings cost more than they. */
function complete(draft: Draft, severity: Severity, source: Source): Finding {
  const { check, rule, subject, title, message, aliases } = draft;
  const finding = { check, rule, subject, title, message, aliases } as Open<Finding>;
  if (draft.fix !== undefined) finding.fix = draft.fix;
  if (draft.location !== undefined) finding.location = draft.location;
  if (draft.paths !== undefined) finding.paths = draft.paths;
  if (draft.suppressed !== undefined) finding.suppressed = draft.suppressed;
  if (draft.url !== undefined) finding.url = draft.url;
  const detail = compactDetail(draft.detail);
  if (detail !== undefined) finding.detail = detail;
  finding.severity = severity;
  finding.evidence = { file: source.report, pointer: source.pointer };
  finding.seenBy = source.seenBy ?? [{ tool: source.tool, report: source.report }];
  finding.fingerprint = source.held === false ? '' : fingerprintBy(aliases[0] ?? title, finding);
  return finding;
}

/** Members that say nothing (absent, empty) left out; nothing where none says something. */
function compactDetail(detail: Detail | undefined): Record<string, Json> | undefined {
  let kept: Record<string, Json> | undefined;
  for (const key in detail) {
    const value = detail[key];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    kept ??= {};
    kept[key] = value;
  }
  return kept;
}
