import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { canonicalPurl, parsePurl } from '../../model/packages/purl.js';
import { asFields, compact, type Fields, idText, isList, objectsAt, proseText, textsOf } from './fields.js';
import { vulnerabilityFinding } from './make-finding.js';
import { rate } from './rating.js';
import { timeText } from './times.js';

/** OWASP Dependency-Check's JSON: one finding a vulnerability of a dependency; suppressed ones are marked. */
export const dependencyCheckParser: ReportParser = {
  id: 'dependency-check',
  title: 'OWASP Dependency-Check JSON',
  namesCves: true,
  lists: ['dependencies'],
  detects(document) {
    const fields = asFields(document);
    return (
      fields !== undefined &&
      'reportSchema' in fields &&
      isList(fields.dependencies) &&
      asFields(fields.scanInfo) !== undefined
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const info = asFields(fields.scanInfo) ?? {};
    const about = asFields(fields.projectInfo) ?? {};
    const dependencies = objectsAt(fields.dependencies, { file: file.path, pointer: '/dependencies' });
    const failures = objectsAt(info.analysisExceptions, {
      file: file.path,
      pointer: '/scanInfo/analysisExceptions',
    });
    const first = asFields(failures[0]?.exception);
    return compact<Report>({
      format: 'dependency-check',
      tool: compact({ name: 'dependency-check', version: idText(info.engineVersion, 40) }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'filesystem', name: idText(about.name, 300) ?? '.' },
      createdAt: timeText(about.reportDate),
      covers: ['vulnerabilities'],
      findings: dependencies.flatMap((dependency, index) =>
        dependencyFindings(dependency, file, `/dependencies/${index}`),
      ),
      problems: [
        ...(dependencies.length === 0 ? ['It looked at 0 dependencies, so it proves nothing'] : []),
        ...(failures.length === 0
          ? []
          : [
              `It reports ${failures.length} ${failures.length === 1 ? 'error' : 'errors'} of its analysis: ${proseText(first?.message, 160) ?? 'without words'}`,
            ]),
      ],
    });
  },
};

function dependencyFindings(dependency: Fields, file: ReportFile, base: string): Finding[] {
  return (['vulnerabilities', 'suppressedVulnerabilities'] as const).flatMap((list) => {
    const at = `${base}/${list}`;
    return objectsAt(dependency[list], { file: file.path, pointer: at }).map((item, index) =>
      vulnerabilityOf(item, dependency, {
        file,
        pointer: `${at}/${index}`,
        suppressed: list !== 'vulnerabilities',
      }),
    );
  });
}

function vulnerabilityOf(
  item: Fields,
  dependency: Fields,
  {
    file,
    pointer,
    suppressed,
  }: { readonly file: ReportFile; readonly pointer: string; readonly suppressed: boolean },
): Finding {
  const packages = objectsAt(dependency.packages, { file: file.path, pointer: '/dependencies' });
  const purl = packages.map((one) => canonicalPurl(idText(one.id, 1000))).find((id) => id !== undefined);
  const parts = purl === undefined ? undefined : parsePurl(purl);
  const name = parts?.name ?? idText(dependency.fileName) ?? '(dependency not named)';
  const [v4, v3, v2] = [asFields(item.cvssv4), asFields(item.cvssv3), asFields(item.cvssv2)];
  const rating = rate(
    {
      word: item.severity === 'NONE' ? undefined : item.severity,
      score: v4?.baseScore ?? v3?.baseScore ?? v2?.score,
      vectors: [v4?.vectorString, v3?.vectorString, v2?.vectorString],
      by: item.source,
    },
    file,
  );
  return vulnerabilityFinding({
    source: { tool: 'dependency-check', report: file.path, pointer },
    name,
    version: parts?.version,
    purl,
    ids: textsOf([item.name]),
    fixedVersions: fixedVersions(item, pointer, file.path),
    severity: rating.severity,
    title: item.description,
    message: item.description,
    url: textsOf(
      objectsAt(item.references, { file: file.path, pointer }).map((one) => one.url),
      1000,
    )[0],
    location: locationOf(dependency),
    suppressed: suppressed
      ? compact({ by: 'dependency-check suppression', reason: proseText(item.notes, 300) })
      : undefined,
    detail: {
      ...rating.detail,
      cwes: textsOf(item.cwes, 40).map((cwe) => /CWE-\d+/.exec(cwe)?.[0] ?? cwe),
      ...(item.knownExploitedVulnerability === undefined ? {} : { knownExploited: true }),
    },
  });
}

/** Of the CPE ranges, the one that the dependency is in says where it ends. */
function fixedVersions(item: Fields, pointer: string, file: string): string[] {
  const matched = objectsAt(item.vulnerableSoftware, { file, pointer })
    .map((one) => asFields(one.software) ?? {})
    .filter((software) => String(software.vulnerabilityIdMatched) === 'true');
  return textsOf(matched.map((software) => software.versionEndExcluding));
}

/** `package-lock.json?lodash` is how it names an entry of a lockfile. */
function locationOf(dependency: Fields): Finding['location'] {
  const path = idText(dependency.filePath, 1000)?.replaceAll('\\', '/').replace(/\?.*$/s, '');
  return path === undefined || path === '' ? undefined : { file: path };
}
