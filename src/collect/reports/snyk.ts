import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report, ReportKind } from '../../model/findings/report.js';
import { canonicalPurl, npmPurl } from '../../model/packages/purl.js';
import {
  asFields,
  compact,
  countOf,
  type Fields,
  idText,
  isList,
  lineOf,
  objectsAt,
  proseText,
  textsOf,
} from './fields.js';
import { fileAt, otherFinding, vulnerabilityFinding } from './make-finding.js';
import { rate } from './rating.js';

/** Snyk's own JSON (`snyk test --json`, `snyk container test --json`, `snyk iac test --json`): a project or a list. */
export const snykParser: ReportParser = {
  id: 'snyk',
  title: 'Snyk JSON',
  namesCves: true,
  lists: ['vulnerabilities', '*/vulnerabilities'],
  detects(document) {
    const projects = projectsOf(document);
    return projects.some(isProject) && projects.every((project) => isProject(project) || isFailed(project));
  },
  parse(document, file): Report {
    const many = isList(document);
    const parts = projectsOf(document).flatMap((project, index) =>
      withApplications(project, file, many ? `/${index}` : ''),
    );
    const projects = parts.map(({ project }) => project);
    const findings = parts.flatMap(({ project, pointer }) => projectFindings(project, file, pointer));
    const image = projects.some((project) => asFields(project.docker) !== undefined);
    const names = projects.map(targetOf).filter((name) => name !== undefined);
    const kinds = new Set<ReportKind>(
      projects.map((project) => (isIac(project) ? 'misconfigurations' : 'vulnerabilities')),
    );
    if (findings.some((finding) => finding.rule === 'scanners/license')) kinds.add('licenses');
    return compact<Report>({
      format: 'snyk',
      tool: { name: 'snyk' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target:
        names[0] === undefined
          ? undefined
          : {
              kind: image ? ('image' as const) : ('filesystem' as const),
              name: idText(names.join(', '), 300) ?? '',
            },
      covers: [...kinds],
      scanned: image ? undefined : names,
      findings,
      problems: projects.flatMap(problemsOf),
    });
  },
};

function projectsOf(document: unknown): Fields[] {
  const list = isList(document) ? [...document] : [document];
  return list.map(asFields).filter((fields) => fields !== undefined);
}

function isProject(fields: Fields): boolean {
  return (
    (isList(fields.vulnerabilities) &&
      ('packageManager' in fields || 'dependencyCount' in fields || 'ok' in fields)) ||
    isIac(fields)
  );
}

interface Part {
  readonly project: Fields;
  /** JSON pointer of the project. */
  readonly pointer: string;
}

/** A project, and those inside it: `snyk container test` puts the applications of an image below the image. */
function withApplications(project: Fields, file: ReportFile, pointer: string): Part[] {
  const at = `${pointer}/applications`;
  const inside = objectsAt(project.applications, { file: file.path, pointer: at });
  return [
    { project, pointer },
    ...inside.map((one, index) => ({
      project: { ...one, docker: one.docker ?? {} },
      pointer: `${at}/${index}`,
    })),
  ];
}

/** What `snyk test --all-projects` writes in the place of a project that it could not test. */
function isFailed(fields: Fields): boolean {
  return fields.ok === false && typeof fields.error === 'string';
}

function isIac(fields: Fields): boolean {
  return isList(fields.infrastructureAsCodeIssues);
}

function targetOf(project: Fields): string | undefined {
  return (
    idText(project.displayTargetFile, 500) ??
    idText(project.targetFile, 500) ??
    idText(project.projectName, 300)
  );
}

function projectFindings(project: Fields, file: ReportFile, base: string): Finding[] {
  const iac = `${base}/infrastructureAsCodeIssues`;
  const found = objectsAt(project.infrastructureAsCodeIssues, { file: file.path, pointer: iac }).map(
    (item, index) => iacFinding(item, project, { file, pointer: `${iac}/${index}` }),
  );
  const issues = LISTS.flatMap(([list, hidden]) => issuesOf(project, { list, hidden, file, base }));
  return [...found, ...issues];
}

/** Where a project's issues stand: those that its policy ignores or calls patched are not among the others. */
const LISTS = [
  ['vulnerabilities', undefined],
  ['filtered/ignore', 'snyk ignore'],
  ['filtered/patch', 'snyk patch'],
] as const;

/** The issues of one list, each once: Snyk repeats an issue for every path that leads to it. */
function issuesOf(
  project: Fields,
  {
    list,
    hidden,
    file,
    base,
  }: {
    readonly list: string;
    readonly hidden: string | undefined;
    readonly file: ReportFile;
    readonly base: string;
  },
): Finding[] {
  const at = `${base}/${list}`;
  const entries = list.split('/').reduce<unknown>((value, member) => asFields(value)?.[member], project);
  const findings = new Map<string, { finding: Finding; paths: string[][] }>();
  objectsAt(entries, { file: file.path, pointer: at }).forEach((item, index) => {
    const key = JSON.stringify([
      idText(item.id),
      idText(item.name) ?? idText(item.packageName),
      idText(item.version),
    ]);
    const path = textsOf(item.from, 300);
    const known = findings.get(key);
    if (known === undefined)
      findings.set(key, {
        finding: issueFinding(item, project, { file, pointer: `${at}/${index}`, hidden }),
        paths: [path],
      });
    else known.paths.push(path);
  });
  return [...findings.values()].map(({ finding, paths }) => withPaths(finding, paths));
}

/** The three shortest of the paths; the first step is the project itself. */
function withPaths(finding: Finding, paths: readonly string[][]): Finding {
  const told = paths
    .filter((path) => path.length > 1)
    .map((path) => ['.', ...path.slice(1)])
    .sort((a, b) => a.length - b.length || (a.join('>') < b.join('>') ? -1 : 1))
    .slice(0, 3);
  return finding.subject.kind !== 'package' || told.length === 0 ? finding : { ...finding, paths: told };
}

function issueFinding(
  item: Fields,
  project: Fields,
  {
    file,
    pointer,
    hidden,
  }: { readonly file: ReportFile; readonly pointer: string; readonly hidden: string | undefined },
): Finding {
  const source = { tool: 'snyk', report: file.path, pointer };
  const name =
    idText(item.packageName) ?? idText(item.name) ?? idText(item.moduleName) ?? '(package not named)';
  const version = idText(item.version, 200);
  const manager = idText(item.packageManager, 60) ?? idText(project.packageManager, 60) ?? '';
  const purl = /^(?:npm|yarn|pnpm)/.test(manager)
    ? npmPurl(name, version ?? '')
    : canonicalPurl(idText(item.purl, 1000));
  const ids = asFields(item.identifiers) ?? {};
  const rating = rate(
    {
      word: item.severityWithCritical ?? item.severity,
      score: item.cvssScore,
      vectors: [item.CVSSv3],
      by: 'snyk',
    },
    file,
  );
  const target = project.docker === undefined ? targetOf(project) : undefined;
  const location = target === undefined ? undefined : { file: target };
  const suppressed = suppressionOf(item, hidden);
  if (item.type === 'license') {
    return otherFinding({
      source,
      rule: 'scanners/license',
      subject: compact({ kind: 'package', name: version === undefined ? name : `${name}@${version}`, purl }),
      ids: [],
      severity: rating.severity,
      title: `Licence ${idText(item.license, 200) ?? '(not named)'}`,
      message: item.title,
      location,
      suppressed,
      detail: { license: idText(item.license, 200), category: 'snyk' },
    });
  }
  const epss = Number(asFields(item.epssDetails)?.probability);
  return vulnerabilityFinding({
    source,
    name,
    version,
    purl,
    ids: [...textsOf(ids.CVE), ...textsOf(ids.GHSA), ...textsOf([item.id]), ...textsOf(item.alternativeIds)],
    severity: rating.severity,
    title: item.title,
    message: proseOf(item.description) ?? item.title,
    fixedVersions: textsOf(item.fixedIn, 100),
    url: `https://security.snyk.io/vuln/${encodeURIComponent(idText(item.id, 200) ?? '')}`,
    location,
    suppressed,
    detail: {
      ...rating.detail,
      cwes: textsOf(ids.CWE, 40),
      ...(Number.isFinite(epss) && epss > 0 ? { epss } : {}),
    },
  });
}

/** What its policy file or its service hides, with the first reason it gives. */
function suppressionOf(item: Fields, hidden: string | undefined): Finding['suppressed'] {
  const told = asFields(item.filtered);
  const by = hidden ?? (item.isIgnored === true || isList(told?.ignored) ? 'snyk ignore' : undefined);
  if (by === undefined) return undefined;
  const [first] = Array.isArray(told?.ignored) ? told.ignored.map(asFields) : [];
  return compact({ by, reason: proseText(first?.reason, 300) });
}

/** The first paragraph under the description's heading. */
function proseOf(description: unknown): string | undefined {
  return proseText(typeof description === 'string' ? description.replace(/^#[^\n]*\n/, '') : undefined, 400);
}

function iacFinding(
  item: Fields,
  project: Fields,
  { file, pointer }: { readonly file: ReportFile; readonly pointer: string },
): Finding {
  return otherFinding({
    source: { tool: 'snyk', report: file.path, pointer },
    rule: 'scanners/misconfiguration',
    ...fileAt(targetOf(project), { line: lineOf(item.lineNumber) }),
    ids: textsOf([item.id]),
    severity: rate({ word: item.severity }, file).severity,
    title: item.title,
    message: item.issue ?? item.description ?? item.title,
    url: item.documentation,
    suppressed: item.isIgnored === true ? { by: 'snyk ignore' } : undefined,
    detail: { resource: idText(textsOf(item.path).join('.'), 200) },
  });
}

function problemsOf(project: Fields): string[] {
  if (isFailed(project)) {
    const path = idText(project.path, 300);
    return [
      `Snyk could not test ${path === undefined ? 'a project' : path}: ${proseText(project.error, 200) ?? 'it gives no reason'}`,
    ];
  }
  if (isIac(project)) return [];
  const total = countOf(project.dependencyCount);
  const listed = isList(project.vulnerabilities) && project.vulnerabilities.length > 0;
  if (total === 0 && !listed) return ['It tested 0 dependencies, so it proves nothing'];
  if (project.ok === false && !listed)
    return ['It says that there are issues but lists none: the report is not complete'];
  return [];
}
