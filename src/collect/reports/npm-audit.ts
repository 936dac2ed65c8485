import { SealgateError } from '../../errors.js';
import type { ReportParser } from '../../model/contracts.js';
import { addToList } from '../../model/data/group.js';
import type { Json } from '../../model/data/json.js';
import { findingFingerprint, ghsaIdsIn, npmId, sortIds } from '../../model/findings/advisory-ids.js';
import type { Finding, Fix } from '../../model/findings/finding.js';
import { noDescription } from '../../model/findings/no-description.js';
import type { Report } from '../../model/findings/report.js';
import { parseSeverity } from '../../model/findings/severity.js';
import { npmPurl } from '../../model/packages/purl.js';
import { upperBounds } from '../../model/packages/versions.js';
import { AUDITED_NOTHING, countProblems } from './audit-counts.js';
import {
  asFields,
  countOf,
  type Fields,
  idText,
  kindOf,
  objectsAt,
  type Place,
  proseText,
  textsOf,
  urlText,
} from './fields.js';
import { auditCvss } from './rating.js';

/**
 * npm's audit JSON, `auditReportVersion` 2 (npm 7 and later). One finding an advisory of a package; packages
 * that are named only because they depend on a vulnerable one are not findings of their own.
 */
export const npmAuditParser: ReportParser = {
  id: 'npm-audit',
  title: 'npm audit JSON (auditReportVersion 2)',
  detects(document) {
    const fields = asFields(document);
    return (
      fields !== undefined &&
      (typeof fields.auditReportVersion === 'number' ||
        (asFields(fields.vulnerabilities) !== undefined &&
          asFields(asFields(fields.metadata)?.dependencies) !== undefined))
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const packages = packagesOf(fields.vulnerabilities, file.path);
    const explained = explainedPackages(packages);
    const findings = [...packages].flatMap(([name, entry]) =>
      packageFindings({ name, entry, isExplained: explained.has(name) }, file.path),
    );
    return {
      format: 'npm-audit',
      tool: { name: 'npm audit' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'lockfile', name: 'package-lock.json' },
      covers: ['vulnerabilities'],
      findings,
      problems: problemsOf(fields, packages.size),
    };
  },
};

function packagesOf(value: unknown, report: string): Map<string, Fields> {
  const packages = new Map<string, Fields>();
  const fields = asFields(value);
  if (fields === undefined) {
    throw new SealgateError('INPUT_INVALID', `${report} has ${kindOf(value)} as vulnerabilities`, {
      location: { file: report, pointer: '/vulnerabilities' },
      hint: 'Pass the report as `npm audit --json` wrote it.',
    });
  }
  for (const [name, entry] of Object.entries(fields)) {
    objectsAt([entry], { file: report, pointer: `/vulnerabilities/${escapePointer(name)}` });
    const told = asFields(entry) ?? {};
    refuseOtherCauses(told.via, { file: report, pointer: `/vulnerabilities/${escapePointer(name)}/via` });
    packages.set(name, told);
  }
  return packages;
}

/** A cause is an advisory, or the name of a package that has one. @throws SealgateError INPUT_INVALID */
function refuseOtherCauses(via: unknown, { file, pointer }: Place): void {
  if (!Array.isArray(via)) return;
  const odd = via.findIndex((cause) => typeof cause !== 'string' && asFields(cause) === undefined);
  if (odd === -1) return;
  throw new SealgateError(
    'INPUT_INVALID',
    `${file} has ${kindOf(via[odd])} where an advisory or a package's name belongs`,
    {
      location: { file, pointer: `${pointer}/${odd}` },
      hint: 'Pass the report as `npm audit --json` wrote it.',
    },
  );
}

/** Packages whose `via` leads to an advisory of the report, over any number of steps. */
function explainedPackages(packages: ReadonlyMap<string, Fields>): ReadonlySet<string> {
  const dependents = new Map<string, string[]>();
  const queue: string[] = [];
  for (const [name, entry] of packages) {
    for (const via of Array.isArray(entry.via) ? entry.via : []) {
      if (typeof via !== 'string') {
        queue.push(name);
        continue;
      }
      addToList(dependents, via, name);
    }
  }
  const explained = new Set(queue);
  for (const name of explained) for (const dependent of dependents.get(name) ?? []) explained.add(dependent);
  return explained;
}

/** A package that the report lists. */
interface Listed {
  readonly name: string;
  readonly entry: Fields;
  /** An advisory of the report says why it is vulnerable: its own, or that of what it depends on. */
  readonly isExplained: boolean;
}

function packageFindings(listed: Listed, report: string): Finding[] {
  const { name, entry } = listed;
  const pointer = `/vulnerabilities/${escapePointer(name)}`;
  const via = Array.isArray(entry.via) ? entry.via : [];
  const advisories = via.flatMap((item: unknown, index) => {
    const fields = asFields(item);
    return fields === undefined
      ? []
      : [makeFinding(listed, fields, { file: report, pointer: `${pointer}/via/${index}` })];
  });
  if (advisories.length > 0 || listed.isExplained) return advisories;
  // Nothing in the report says why it is vulnerable: better one finding too many than one lost.
  const causes = textsOf(via).slice(0, 5).join(', ');
  const title = causes === '' ? 'Reported as vulnerable' : `Vulnerable through ${causes}`;
  const told = { title, severity: entry.severity, range: entry.range };
  return [makeFinding(listed, told, { file: report, pointer })];
}

function makeFinding({ name: key, entry }: Listed, advisory: Fields, place: Place): Finding {
  const name = idText(key) ?? '(package not named)';
  const url = urlText(advisory.url);
  const range = idText(advisory.range, 500) ?? idText(entry.range, 500);
  const fixedVersions = upperBounds(range ?? '');
  const nodes = textsOf(entry.nodes, 1000);
  const fix = fixOf(name, entry.fixAvailable, fixedVersions);
  const draft = {
    check: 'vulnerabilities',
    rule: 'vulnerabilities/known',
    subject: { kind: 'package' as const, name, purl: npmPurl(name, '') },
    title: proseText(advisory.title, 160) ?? 'Known vulnerability',
    message: proseText(advisory.title, 400) ?? noDescription('npm audit'),
    aliases: sortIds([...ghsaIdsIn(url ?? ''), ...npmId(advisory.source)]),
    ...(fix === undefined ? {} : { fix }),
    evidence: { file: place.file, pointer: place.pointer },
    seenBy: [{ tool: 'npm audit', report: place.file }],
    ...(url === undefined ? {} : { url }),
    detail: {
      ...(range === undefined ? {} : { range }),
      ...(nodes.length === 0 ? {} : { nodes }),
      ...(fixedVersions.length === 0 ? {} : { fixedVersions }),
      ...cwesOf(advisory),
      ...auditCvss(advisory.cvss),
      ...updateOf(entry.fixAvailable),
    },
  };
  return { ...draft, severity: parseSeverity(advisory.severity), fingerprint: findingFingerprint(draft) };
}

/** The direct dependency to change, as npm worked it out. */
function updateOf(available: unknown): Record<string, Json> {
  const change = asFields(available);
  const name = idText(change?.name);
  const version = idText(change?.version, 200);
  if (name === undefined || version === undefined) return {};
  return { update: { name, version, major: change?.isSemVerMajor === true } };
}

function cwesOf(advisory: Fields): Record<string, Json> {
  const cwes = textsOf(advisory.cwe, 40);
  return cwes.length === 0 ? {} : { cwes };
}

/** `fixAvailable` names the direct dependency to change; the range's end names the version of the package itself. */
function fixOf(name: string, available: unknown, bounds: readonly string[]): Fix | undefined {
  const change = asFields(available);
  const changed = idText(change?.name);
  const to = idText(change?.version, 200);
  const [only] = bounds.length === 1 ? bounds : [];
  const version = only ?? (changed === name ? to : undefined);
  const withVersion = version === undefined ? {} : { version };
  if (changed !== undefined && to !== undefined) {
    const major = change?.isSemVerMajor === true ? ' (a major change)' : '';
    const text =
      changed === name
        ? `Update ${name} to ${to}${major}.`
        : `Update ${changed} to ${to}${major}, which no longer brings a vulnerable ${name}.`;
    return { text, ...withVersion };
  }
  if (version !== undefined) return { text: `Update ${name} to ${version}.`, version };
  return available === true ? { text: 'npm audit fix updates it within the declared ranges.' } : undefined;
}

/** T13, T31: an audit of nothing, or one that was cut, finds nothing. */
function problemsOf(report: Fields, listed: number): string[] {
  const problems: string[] = [];
  const version = report.auditReportVersion;
  if (version !== 2) {
    problems.push(
      `Its auditReportVersion is ${typeof version === 'number' ? version : 'not given'}, and Sealgate knows 2: what differs was not read`,
    );
  }
  const metadata = asFields(report.metadata);
  const dependencies = asFields(metadata?.dependencies);
  const total = countOf(dependencies?.total) ?? countOf(metadata?.totalDependencies);
  if (total === undefined)
    problems.push('It does not say how many dependencies it audited, so it may have audited none');
  if (total === 0 && listed === 0) problems.push(AUDITED_NOTHING);
  const counts = asFields(metadata?.vulnerabilities);
  const counted = countOf(counts?.total) ?? 0;
  if (listed > 0 && counted > listed)
    problems.push(
      `It counts ${counted} vulnerable ${counted === 1 ? 'package' : 'packages'} and lists ${listed}: the report is not complete`,
    );
  return [...problems, ...countProblems(counts, listed)];
}

function escapePointer(key: string): string {
  return key.slice(0, 200).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}
