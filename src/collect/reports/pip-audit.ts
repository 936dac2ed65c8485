import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { formatPurl } from '../../model/packages/purl.js';
import { asFields, type Fields, idText, isList, objectsAt, proseText, textsOf } from './fields.js';
import { vulnerabilityFinding } from './make-finding.js';

/**
 * pip-audit's JSON. Unlike its CycloneDX, which holds nothing where nothing was found, it lists what was looked up,
 * and what could not be.
 */
export const pipAuditParser: ReportParser = {
  id: 'pip-audit',
  title: 'pip-audit JSON',
  namesCves: true,
  detects(document) {
    const fields = asFields(document);
    return fields !== undefined && isList(fields.dependencies) && isList(fields.fixes);
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const pointer = '/dependencies';
    const dependencies = objectsAt(fields.dependencies, { file: file.path, pointer });
    return {
      format: 'pip-audit',
      tool: { name: 'pip-audit' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      covers: ['vulnerabilities'],
      // Packages of Python: it looks into no lockfile of ours.
      scanned: [],
      findings: dependencies.flatMap((one, index) => findingsOf(one, file, `${pointer}/${index}`)),
      problems: problemsOf(dependencies),
    };
  },
};

function findingsOf(dependency: Fields, file: ReportFile, at: string): Finding[] {
  const name = idText(dependency.name) ?? '(package not named)';
  const version = idText(dependency.version, 200);
  const pointer = `${at}/vulns`;
  return objectsAt(dependency.vulns, { file: file.path, pointer }).map((item, index) =>
    vulnerabilityFinding({
      source: { tool: 'pip-audit', report: file.path, pointer: `${pointer}/${index}` },
      name,
      version,
      // PyPI's names: any run of these signs is one hyphen.
      purl: formatPurl({
        type: 'pypi',
        name: name.toLowerCase().replace(/[-_.]+/g, '-'),
        version: version ?? '',
        qualifiers: new Map(),
        subpath: '',
      }),
      ids: [...textsOf([item.id]), ...textsOf(item.aliases)],
      // It tells of no severity.
      severity: 'unknown',
      message: item.description,
      fixedVersions: textsOf(item.fix_versions),
    }),
  );
}

/** T31: a package that was skipped was looked up nowhere; pip-audit says that nothing was found, and ends well. */
function problemsOf(dependencies: readonly Fields[]): string[] {
  if (dependencies.length === 0) return ['It lists no package, so it proves nothing'];
  const skipped = dependencies.filter((one) => 'skip_reason' in one);
  if (skipped.length === 0) return [];
  const because = proseText(skipped[0]?.skip_reason, 160) ?? 'without a reason';
  const count = `${skipped.length} of ${dependencies.length} packages`;
  return [`pip-audit did not look up ${count}: ${because}`];
}
