import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Json } from '../../model/data/json.js';
import { findingFingerprint, ghsaIdsIn, npmId, sortIds } from '../../model/findings/advisory-ids.js';
import type { Finding } from '../../model/findings/finding.js';
import { noDescription } from '../../model/findings/no-description.js';
import type { Report } from '../../model/findings/report.js';
import { parseSeverity } from '../../model/findings/severity.js';
import { npmPurl } from '../../model/packages/purl.js';
import { nearestAbove } from '../../model/packages/versions.js';
import { AUDITED_NOTHING, countProblems } from './audit-counts.js';
import { asFields, countOf, type Fields, idText, objectsAt, proseText, textsOf, urlText } from './fields.js';
import { auditCvss } from './rating.js';

/** Paths a finding keeps; the dependency graph gives better ones where there is one. */
const MAX_PATHS = 3;

/**
 * pnpm's audit JSON: the registry's quick-audit answer that pnpm up to 10 (and npm 6) prints unchanged, and
 * what pnpm 11 and 12 build from bulk advisories (`cwe` a string, findings with dev, optional, bundled).
 * One finding an advisory.
 */
export const pnpmAuditParser: ReportParser = {
  id: 'pnpm-audit',
  title: 'pnpm audit JSON',
  detects: isQuickAudit,
  parse(document, file): Report {
    const { tool, ...read } = readQuickAudit(document, file);
    return {
      format: 'pnpm-audit',
      tool: { name: tool },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      // npm 6 and Yarn 2 and 3 print the same: nothing in it tells whose lockfile it is about.
      ...(tool === 'pnpm audit' ? { target: { kind: 'lockfile', name: 'pnpm-lock.yaml' } } : {}),
      covers: ['vulnerabilities'],
      ...read,
    };
  },
};

/** Whether it is the answer of the registry's quick audit, which several package managers print. */
export function isQuickAudit(document: unknown): boolean {
  const fields = asFields(document);
  return (
    fields !== undefined &&
    asFields(fields.advisories) !== undefined &&
    ('metadata' in fields || 'muted' in fields || 'actions' in fields)
  );
}

/**
 * What the answer of the registry's quick audit says.
 *
 * @param given the tool that printed it, where that is known.
 * @throws SealgateError INPUT_INVALID where an advisory is something else.
 */
export function readQuickAudit(
  document: unknown,
  file: ReportFile,
  given?: string,
): Pick<Report, 'findings' | 'problems'> & { readonly tool: string } {
  const fields = asFields(document) ?? {};
  const entries = Object.entries(asFields(fields.advisories) ?? {});
  objectsAt(
    entries.map(([, value]) => value),
    { file: file.path, pointer: '/advisories' },
  );
  const tool = given ?? toolOf(fields, entries);
  const findings = entries.map(([key, value]) =>
    advisoryFinding(asFields(value) ?? {}, key, { report: file.path, tool }),
  );
  return { tool, findings, problems: problemsOf(asFields(fields.metadata), findings.length) };
}

/** The finding of one advisory in the form of the registry's quick audit. */
export function advisoryFinding(
  item: Fields,
  key: string,
  source: { readonly report: string; readonly tool: string; readonly pointer?: string },
): Finding {
  const pointer =
    source.pointer ?? `/advisories/${key.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 200)}`;
  const occurrences = objectsAt(item.findings, { file: source.report, pointer: `${pointer}/findings` });
  const name = idText(item.module_name) ?? idText(item.name) ?? '(package not named)';
  const versions = [...new Set(textsOf(occurrences.map((one) => one.version)))].sort();
  const [version] = versions.length === 1 ? versions : [];
  const fixedVersions = patchedVersions(idText(item.patched_versions, 1000) ?? '');
  const fixed = nearestAbove(version, fixedVersions) ?? fixedVersions[0];
  const url = urlText(item.url);
  const paths = pathsOf(occurrences, source.tool);
  const draft = {
    check: 'vulnerabilities',
    rule: 'vulnerabilities/known',
    subject: {
      kind: 'package' as const,
      name: version === undefined ? name : `${name}@${version}`,
      purl: npmPurl(name, version ?? ''),
    },
    title: proseText(item.title, 160) ?? 'Known vulnerability',
    message: proseText(item.overview, 400) ?? proseText(item.title, 400) ?? noDescription(source.tool),
    aliases: sortIds([
      ...textsOf([item.github_advisory_id]),
      ...textsOf(item.cves),
      ...ghsaIdsIn(url ?? ''),
      ...npmId(item.id ?? key),
    ]),
    ...(fixed === undefined ? {} : { fix: { text: `Update ${name} to ${fixed}.`, version: fixed } }),
    ...(paths.length === 0 ? {} : { paths }),
    evidence: { file: source.report, pointer },
    seenBy: [{ tool: source.tool, report: source.report }],
    ...(url === undefined ? {} : { url }),
    detail: detailOf(item, versions, fixedVersions),
  };
  return { ...draft, severity: parseSeverity(item.severity), fingerprint: findingFingerprint(draft) };
}

function detailOf(
  item: Fields,
  versions: readonly string[],
  fixedVersions: readonly string[],
): Record<string, Json> {
  const range = idText(item.vulnerable_versions, 500);
  const cwes = typeof item.cwe === 'string' ? item.cwe.slice(0, 400).split(/,\s*/) : textsOf(item.cwe, 40);
  return {
    ...(versions.length > 1 ? { versions } : {}),
    ...(range === undefined ? {} : { range }),
    ...(fixedVersions.length === 0 ? {} : { fixedVersions }),
    ...(cwes.length === 0 ? {} : { cwes }),
    ...auditCvss(item.cvss),
  };
}

/** `>=1.2.6` → `1.2.6`; `<0.0.0` is how npm says that there is none. */
function patchedVersions(range: string): string[] {
  return [...range.matchAll(/(?:>=|\^|~)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1] as string);
}

function pathsOf(occurrences: readonly Fields[], tool: string): string[][] {
  const paths = occurrences
    .flatMap((one) => (Array.isArray(one.paths) ? one.paths.slice(0, 100) : []))
    .filter((text): text is string => typeof text === 'string' && text.length < 4000)
    .map((text) => [...(tool === 'pnpm audit' ? [] : ['.']), ...text.toWellFormed().split('>')]);
  paths.sort((a, b) => a.length - b.length || (a.join('>') < b.join('>') ? -1 : 1));
  return paths.slice(0, MAX_PATHS);
}

/** npm 6, Yarn 2 and 3 print the same answer of the same server; only pnpm's paths begin with an importer. */
function toolOf(report: Fields, entries: readonly (readonly [string, unknown])[]): string {
  if (!('runId' in report)) return 'pnpm audit';
  const paths = entries.flatMap(([, value]) => {
    const findings = asFields(value)?.findings;
    return Array.isArray(findings) ? textsOf(asFields(findings[0])?.paths, 4000) : [];
  });
  return paths.some((text) => text.startsWith('.>')) ? 'pnpm audit' : 'npm audit';
}

/** T13: an audit of nothing finds nothing. */
function problemsOf(metadata: Fields | undefined, listed: number): string[] {
  const total = countOf(metadata?.totalDependencies);
  const problems: string[] = [];
  if (total === undefined)
    problems.push('It does not say how many dependencies it audited, so it may have audited none');
  if (total === 0 && listed === 0) problems.push(AUDITED_NOTHING);
  return [...problems, ...countProblems(metadata?.vulnerabilities, listed)];
}
