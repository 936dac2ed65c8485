import type { Keep, ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { EndedSystem, ListedPackages, Report, ReportKind } from '../../model/findings/report.js';
import { REPORT_KINDS } from '../../model/findings/report.js';
import { asFields, compact, countOf, type Fields, idText, isList, objectsAt, proseText } from './fields.js';
import { listedPackages } from './listed-packages.js';
import { imageName } from './make-finding.js';
import { commitOf, commitProblems } from './parts.js';
import { oldest, timeText } from './times.js';
import { artifactsIn, isCluster, isOldResult, SCHEMA, type TrivySource } from './trivy-artifacts.js';
import { commonOf, SHOWN_VULNERABILITY, VULNERABILITY } from './trivy-findings.js';
import { LISTS, readResult } from './trivy-result.js';

/** What is read of an entry of `Packages`. */
const PACKAGE: Keep = new Map([
  ['Name', 'always'],
  ['Identifier', 'always'],
]);

/**
 * Trivy's JSON report. Schema version 2: file system, repository, image, virtual machine, SBOM, configuration; one
 * report or a list of them. Version 1 (Trivy before 0.20): the bare list of results. Kubernetes: full and summary.
 */
export const trivyParser: ReportParser = {
  id: 'trivy',
  title: 'Trivy JSON',
  namesCves: true,
  lists: [
    { path: 'Results/*/Vulnerabilities', keep: VULNERABILITY, look: SHOWN_VULNERABILITY },
    'Results/*/Misconfigurations',
    'Results/*/Secrets',
    'Results/*/Licenses',
    { path: 'Results/*/Packages', keep: PACKAGE },
  ],
  detects(document) {
    const first = asFields(Array.isArray(document) ? document[0] : document);
    if (first === undefined) return false;
    if (isCluster(first)) return true;
    if (Array.isArray(document) && document.every(isOldResult)) return true;
    return (
      (typeof first.SchemaVersion === 'number' || typeof first.SchemaVersion === 'string') &&
      (typeof first.ArtifactName === 'string' || 'ArtifactType' in first || 'Results' in first)
    );
  },
  parse(document, file) {
    const parts = artifactsIn(document, file).map((artifact) => readArtifact(artifact, file));
    const target = targetOf(parts);
    const ended = parts.map((part) => part.ended).filter((one) => one !== undefined);
    const listed = parts.flatMap((part) => part.listed);
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
      commit: commitOf(parts.map((part) => part.commit)),
      createdAt: oldest(parts.map((part) => part.createdAt)),
      covers: REPORT_KINDS.filter((kind) => parts.some((part) => part.covers.has(kind))),
      scanned: [...new Set(parts.flatMap((part) => part.scanned))].sort(),
      listed: listed.length === 0 ? undefined : listed,
      ended: ended.length === 0 ? undefined : ended,
      findings: parts.flatMap((part) => part.findings),
      problems:
        parts.length === 0
          ? ['It names no resource of the cluster, so it proves nothing']
          : [...parts.flatMap((part) => part.problems), ...commitProblems(parts.map((part) => part.commit))],
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
  readonly listed: readonly ListedPackages[];
  readonly ended: EndedSystem | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly string[];
}

function readArtifact(source: TrivySource, file: ReportFile): Artifact {
  const { fields, name, foreign } = source;
  const type = idText(fields.ArtifactType, 80) ?? '';
  const results = objectsAt(source.results, { file: file.path, pointer: source.pointer });
  const findings: Finding[] = [];
  const take = file.each ?? ((finding: Finding): unknown => findings.push(finding));
  const covers = new Set<ReportKind>();
  const scanned: string[] = [];
  const listed: ListedPackages[] = [];
  const purls = purlsOf(results);
  results.forEach((result, index) => {
    const pointer = `${source.pointer}/${index}`;
    const target = idText(result.Target) ?? '(not named)';
    const place = {
      report: file.path,
      pointer,
      target,
      type: idText(result.Type, 80) ?? '',
      purls,
      common: commonOf(file, target),
      ...(foreign ? { image: name } : {}),
    };
    readResult(result, place, take);
    const kind = kindOfResult(result);
    if (kind !== undefined) covers.add(kind);
    if (kind === 'vulnerabilities' && !foreign) {
      scanned.push(target);
      // Findings that are only looked at are held against nothing.
      const list = file.each === undefined ? listedPackages(target, purlsIn(result)) : undefined;
      if (list !== undefined) listed.push(list);
    }
  });
  return {
    name,
    kind: foreign ? 'image' : artifactKind(type, results),
    digest: digestOf(asFields(fields.Metadata)),
    commit: idText(asFields(fields.Metadata)?.Commit, 64),
    version: idText(asFields(fields.Trivy)?.Version, 80),
    createdAt: timeText(fields.CreatedAt),
    covers,
    scanned,
    listed,
    ended: endedSystem(source),
    findings,
    problems: problemsOf(source, results),
  };
}

function endedSystem({ fields, pointer, name, foreign }: TrivySource): EndedSystem | undefined {
  const system = asFields(asFields(fields.Metadata)?.OS);
  if (system?.EOSL !== true) return undefined;
  const called = [idText(system.Family, 80), idText(system.Name, 80)].filter((part) => part !== undefined);
  return {
    system: called.join(' ') || 'Its operating system',
    ...(foreign ? { image: imageName(name) } : {}),
    pointer: pointer.replace(/Results$/, 'Metadata/OS'),
  };
}

/** T29: Trivy leaves `Results` out when it recognised nothing, which is not the same as finding nothing. */
function problemsOf({ schema, name, fields, resource }: TrivySource, results: readonly Fields[]): string[] {
  const problems: string[] = [];
  if (schema !== SCHEMA && schema !== 1) {
    problems.push(
      `Its schema version is ${schema}, and Sealgate knows 1 and ${SCHEMA}: what differs was not read`,
    );
  }
  const failed = proseText(fields.Error, 200);
  if (failed !== undefined) problems.push(`Trivy could not scan ${name}: ${failed}`);
  // A resource of a cluster is listed without results where there is nothing to say of it.
  if (results.length === 0 && failed === undefined && !resource) {
    problems.push(
      `It names no scanned target in ${name}: Trivy recognised nothing there, so it proves nothing. Check the path it was run on`,
    );
  }
  for (const result of results) {
    const [said, given] = [countOf(asFields(result.MisconfSummary)?.Failures) ?? 0, failuresIn(result)];
    if (said > given)
      problems.push(
        `It counts ${said} misconfigurations in ${idText(result.Target, 200) ?? name} and lists ${given}: the report is not complete`,
      );
  }
  const odd = results.findIndex((result) => !('Target' in result) && !('Class' in result));
  if (odd !== -1) {
    problems.push(
      `Result ${odd + 1} of ${name} names no target: Trivy writes none like it, so nobody can tell what it says`,
    );
  }
  return problems;
}

/** Misconfigurations that are listed: failed checks, and those that an ignore file took from them. */
function failuresIn({ Misconfigurations: listed, ExperimentalModifiedFindings: hidden }: Fields): number {
  let count = isList(hidden) ? hidden.length : 0;
  for (const item of isList(listed) ? listed : []) if (asFields(item)?.Status !== 'PASS') count += 1;
  return count;
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
      return LISTS.find(([list]) => list in result)?.[1];
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

function* purlsIn(result: Fields): Generator<string> {
  if (!isList(result.Packages)) return;
  for (const item of result.Packages) {
    const purl = idText(asFields(asFields(item)?.Identifier)?.PURL, 1000);
    if (purl !== undefined) yield purl;
  }
}

function artifactKind(type: string, results: readonly Fields[]): Artifact['kind'] {
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

function targetOf(parts: readonly Artifact[]): Report['target'] {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  if (others.length > 0) {
    const kind = others.every((part) => part.kind === first.kind) ? first.kind : 'unknown';
    return { kind, name: idText(parts.map((part) => part.name).join(', '), 300) ?? '' };
  }
  return compact({ kind: first.kind, name: first.name, digest: first.digest });
}
