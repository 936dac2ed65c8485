import { sha256Hex } from '../../../model/data/digest.js';
import type { Json } from '../../../model/data/json.js';
import { findingFingerprint, sortIds } from '../../../model/findings/advisory-ids.js';
import type { Finding } from '../../../model/findings/finding.js';
import type { Report } from '../../../model/findings/report.js';
import type { Severity } from '../../../model/findings/severity.js';
import { npmPurl } from '../../../model/packages/purl.js';
import { nearestAbove } from '../../../model/packages/versions.js';
import { compareText } from '../../../model/text/compare-text.js';
import { shorten } from '../../../model/text/shorten.js';

/** One advisory about one package, from wherever. */
export interface Advisory {
  readonly name: string;
  readonly ids: readonly string[];
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly url?: string;
  /** As the source writes it. */
  readonly range?: string;
  readonly fixedVersions: readonly string[];
  /** What its severity was worked out from, where nobody said it in a word. */
  readonly detail?: Readonly<Record<string, Json>>;
}

export interface AdvisorySource {
  /** `registry-advisories`, `osv`. */
  readonly format: string;
  /** As readers see it: `advisories of registry.example.test`. */
  readonly tool: string;
  /** File name of the raw answer in the evidence. */
  readonly file: string;
  /** It names the CVE id wherever an advisory has one. */
  readonly namesCves?: true;
}

/** What a source answered about the packages of the lockfiles. */
export interface SourceAnswer {
  /** As it is kept with the evidence. */
  readonly raw: Buffer;
  readonly found: readonly { readonly advisory: Advisory; readonly version: string }[];
  /** RFC 3339: of when the source's knowledge is. */
  readonly createdAt?: string;
  readonly problems?: readonly string[];
}

/** A source's advisories as a report, so that they are merged with and judged like those of scanners. */
export function advisoryReport(
  source: AdvisorySource,
  { raw, found, createdAt, problems = [] }: SourceAnswer,
): Report {
  return {
    format: source.format,
    tool: { name: source.tool },
    path: source.file,
    sha256: sha256Hex(raw),
    bytes: raw.length,
    ...(createdAt === undefined ? {} : { createdAt }),
    covers: ['vulnerabilities'],
    ...(source.namesCves === undefined ? {} : { namesCves: source.namesCves }),
    findings: found
      .map(({ advisory, version }) => toFinding(advisory, version, source))
      .sort(
        (a, b) => compareText(a.subject.name, b.subject.name) || compareText(a.fingerprint, b.fingerprint),
      ),
    problems,
  };
}

function toFinding(advisory: Advisory, version: string, source: AdvisorySource): Finding {
  const { name, severity, title, message, url, range, fixedVersions, detail } = advisory;
  const fixed = nearestAbove(version, fixedVersions);
  const draft = {
    check: 'vulnerabilities',
    rule: 'vulnerabilities/known',
    subject: { kind: 'package' as const, name: `${name}@${version}`, purl: npmPurl(name, version) },
    title,
    message,
    aliases: sortIds(advisory.ids),
    ...(fixed === undefined ? {} : { fix: { text: `Update ${name} to ${fixed}.`, version: fixed } }),
    evidence: { file: source.file },
    seenBy: [{ tool: source.tool, report: source.file }],
    ...(url === undefined ? {} : { url }),
    detail: {
      ...detail,
      ...(range === undefined ? {} : { range }),
      ...(fixedVersions.length === 0 ? {} : { fixedVersions: [...fixedVersions] }),
    },
  };
  return { ...draft, severity, fingerprint: findingFingerprint(draft) };
}

/** One line of at most `max` characters, or `undefined` where there is no text. */
export function oneLine(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, max * 3)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : shorten(text, max);
}
