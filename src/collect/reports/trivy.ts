import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/finding.js';
import type { Report, ReportKind } from '../../model/report.js';
import { REPORT_KINDS } from '../../model/report.js';
import { asFields, compact, type Fields, idText, isList, kindOf, objectsAt } from './fields.js';
import { LISTS, readResult, wrong } from './trivy-result.js';

/** The newest schema this parser knows. */
const SCHEMA = 2;

/**
 * Trivy's JSON report, schema version 2: file system, repository, image, virtual machine, SBOM, configuration;
 * one report or a list of them.
 */
export const trivyParser: ReportParser = {
  id: 'trivy',
  title: 'Trivy JSON',
  lists: [
    'Results/*/Vulnerabilities',
    'Results/*/Misconfigurations',
    'Results/*/Secrets',
    'Results/*/Licenses',
    'Results/*/Packages',
  ],
  detects(document) {
    const first = asFields(Array.isArray(document) ? document[0] : document);
    return (
      first !== undefined &&
      typeof first.SchemaVersion === 'number' &&
      (typeof first.ArtifactName === 'string' || 'ArtifactType' in first || 'Results' in first)
    );
  },
  parse(document, file) {
    const many = Array.isArray(document);
    const parts = (many ? document : [document]).map((item: unknown, index) => {
      const fields = asFields(item);
      if (fields === undefined)
        throw wrong(file, `${kindOf(item)} instead of a report`, many ? `/${index}` : '');
      return readArtifact(fields, file, many ? `/${index}` : '');
    });
    const target = targetOf(parts);
    const createdAt = parts.map((part) => part.createdAt).find((time) => time !== undefined);
    return compact<Report>({
      format: 'trivy',
      tool: compact({
        name: 'trivy',
        version: parts.map((part) => part.version).find((v) => v !== undefined),
      }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target,
      commit: commitOf(parts),
      createdAt,
      covers: REPORT_KINDS.filter((kind) => parts.some((part) => part.covers.has(kind))),
      scanned: [...new Set(parts.flatMap((part) => part.scanned))].sort(),
      findings: parts.flatMap((part) => part.findings),
      problems: parts.flatMap((part) => part.problems),
    });
  },
};

interface Artifact {
  readonly name: string;
  readonly kind: NonNullable<Report['target']>['kind'];
  readonly digest: string | undefined;
  readonly commit: string | undefined;
  readonly version: string | undefined;
  readonly createdAt: string | undefined;
  readonly covers: ReadonlySet<ReportKind>;
  readonly scanned: readonly string[];
  readonly findings: readonly Finding[];
  readonly problems: readonly string[];
}

function readArtifact(report: Fields, file: ReportFile, base: string): Artifact {
  if (typeof report.SchemaVersion !== 'number')
    throw wrong(file, `${kindOf(report.SchemaVersion)} as SchemaVersion`, `${base}/SchemaVersion`);
  const name = idText(report.ArtifactName) ?? '(not named)';
  const type = idText(report.ArtifactType, 80) ?? '';
  const image = type === 'container_image';
  const results = objectsAt(report.Results, { file: file.path, pointer: `${base}/Results` });
  const findings: Finding[] = [];
  const covers = new Set<ReportKind>();
  const scanned: string[] = [];
  const purls = purlsOf(results);
  results.forEach((result, index) => {
    const pointer = `${base}/Results/${index}`;
    const target = idText(result.Target) ?? '(not named)';
    const place = {
      report: file.path,
      target,
      type: idText(result.Type, 80) ?? '',
      purls,
      ...(image ? { image: name } : {}),
    };
    readResult(result, pointer, place, findings);
    const kind = kindOfResult(result);
    if (kind !== undefined) covers.add(kind);
    if (kind === 'vulnerabilities' && !image) scanned.push(target);
  });
  const problems = problemsOf(report.SchemaVersion, name, results.length);
  return {
    name,
    kind: artifactKind(type, results),
    digest: digestOf(asFields(report.Metadata)),
    commit: idText(asFields(report.Metadata)?.Commit, 64),
    version: idText(asFields(report.Trivy)?.Version, 80),
    createdAt: timeOf(report.CreatedAt),
    covers,
    scanned,
    findings,
    problems,
  };
}

/** T29: Trivy leaves `Results` out when it recognised nothing, which is not the same as finding nothing. */
function problemsOf(schema: number, name: string, results: number): string[] {
  const problems: string[] = [];
  if (schema > SCHEMA) {
    problems.push(
      `Its schema version ${schema} is newer than ${SCHEMA}, the newest that Sealgate knows: what is new in it was not read`,
    );
  } else if (schema < SCHEMA) {
    problems.push(`Its schema version ${schema} is older than ${SCHEMA}: scan again with a current Trivy`);
  }
  if (results === 0) {
    problems.push(
      `It names no scanned target in ${name}: Trivy recognised nothing there, so it proves nothing. Check the path it was run on`,
    );
  }
  return problems;
}

/** What a result was made by; older reports have no class, so what it holds tells. */
function kindOfResult(result: Fields): ReportKind | undefined {
  switch (result.Class) {
    case 'os-pkgs':
    case 'lang-pkgs':
      return 'vulnerabilities';
    case 'config':
      return 'misconfigurations';
    case 'secret':
      return 'secrets';
    case 'license':
    case 'license-file':
      return 'licenses';
    default:
      return LISTS.find(([list]) => isList(result[list]))?.[1];
  }
}

function purlsOf(results: readonly Fields[]): ReadonlyMap<string, string> {
  const purls = new Map<string, string>();
  const twice = new Set<string>();
  if (!results.some((result) => isList(result.Licenses))) return purls;
  for (const result of results) {
    for (const item of isList(result.Packages) ? result.Packages : []) {
      const fields = asFields(item);
      const name = idText(fields?.Name);
      const purl = idText(asFields(fields?.Identifier)?.PURL, 1000);
      if (name === undefined || purl === undefined || !purl.startsWith('pkg:')) continue;
      if (purls.has(name) && purls.get(name) !== purl) twice.add(name);
      purls.set(name, purl);
    }
  }
  for (const name of twice) purls.delete(name);
  return purls;
}

function artifactKind(type: string, results: readonly Fields[]): Artifact['kind'] {
  if (type === 'container_image') return 'image';
  const config = results.length > 0 && results.every((result) => result.Class === 'config');
  if (type === 'filesystem') return config ? 'config' : 'filesystem';
  return type === 'repository' ? 'repository' : 'unknown';
}

/** The digest the image is known by in its registry, else its id. */
function digestOf(metadata: Fields | undefined): string | undefined {
  const named = idText(Array.isArray(metadata?.RepoDigests) ? metadata.RepoDigests[0] : undefined, 1000);
  const digest = named?.slice(named.lastIndexOf('@') + 1) ?? idText(metadata?.ImageID, 200);
  return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}

function timeOf(value: unknown): string | undefined {
  const text = idText(value, 60);
  return text !== undefined && /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}

/** The commit that all parts are about; Trivy names it for a folder that is a clean git checkout. */
function commitOf(parts: readonly Artifact[]): string | undefined {
  const commits = new Set(parts.map((part) => part.commit));
  const [commit] = commits;
  return commits.size === 1 && commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
    ? commit
    : undefined;
}

function targetOf(parts: readonly Artifact[]): Report['target'] {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  if (others.length > 0) {
    const kind = others.every((part) => part.kind === first.kind) ? first.kind : 'unknown';
    return { kind, name: idText(parts.map((part) => part.name).join(', '), 300) ?? '' };
  }
  return compact({ kind: first.kind, name: first.name, digest: first.digest });
}
