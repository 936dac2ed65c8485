import type { ReportParser } from '../../model/contracts.js';
import { ghsaIdsIn, npmId } from '../../model/findings/advisory-ids.js';
import type { Report } from '../../model/findings/report.js';
import { npmPurl } from '../../model/packages/purl.js';
import { upperBounds } from '../../model/packages/versions.js';
import { asFields, type Fields, idText, objectsAt, textsOf } from './fields.js';
import { vulnerabilityFinding } from './make-finding.js';
import { rate } from './rating.js';

/**
 * `bun audit --json`: the registry's bulk advisories as they come, a list by package name. It names ranges and no
 * versions; the dependency graph tells which are meant.
 */
export const bunAuditParser: ReportParser = {
  id: 'bun-audit',
  title: 'Bun audit JSON',
  // An empty object is what many things print; as an answer of Bun it is clean.
  clean: ['{}'],
  detects(document) {
    const fields = asFields(document);
    const lists = Object.values(fields ?? {});
    return lists.length > 0 && lists.every(isAdvisories);
  },
  parse(document, file): Report {
    const entries = Object.entries(asFields(document) ?? {});
    const findings = entries.flatMap(([name, list]) => {
      const pointer = `/${name.slice(0, 200).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return objectsAt(list, { file: file.path, pointer }).map((item, index) => {
        const cvss = asFields(item.cvss);
        const rating = rate(
          {
            word: item.severity,
            score: cvss?.score === 0 ? undefined : cvss?.score,
            vectors: [cvss?.vectorString],
          },
          file,
        );
        const range = idText(item.vulnerable_versions, 500);
        return vulnerabilityFinding({
          source: { tool: 'bun audit', report: file.path, pointer: `${pointer}/${index}` },
          name: idText(name) ?? '(package not named)',
          purl: npmPurl(idText(name) ?? '', ''),
          ids: [...ghsaIdsIn(idText(item.url, 1000) ?? ''), ...npmId(item.id)],
          severity: rating.severity,
          title: item.title,
          fixedVersions: upperBounds(range ?? ''),
          url: item.url,
          detail: { ...rating.detail, range, cwes: textsOf(item.cwe, 40) },
        });
      });
    });
    return {
      format: 'bun-audit',
      tool: { name: 'bun audit' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'lockfile', name: 'bun.lock' },
      covers: ['vulnerabilities'],
      findings,
      problems: [],
    };
  },
};

function isAdvisories(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item: unknown) => {
      const fields: Fields | undefined = asFields(item);
      return fields !== undefined && 'vulnerable_versions' in fields && 'id' in fields;
    })
  );
}
