import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { canonicalPurl, parsePurl } from '../../model/packages/purl.js';
import { asFields, compact, type Fields, idText, isList, objectsAt, proseText, textsOf } from './fields.js';
import { listedPackages } from './listed-packages.js';
import { vulnerabilityFinding } from './make-finding.js';
import { rate } from './rating.js';

/**
 * AuditJS's JSON, of Sonatype Guide or OSS Index, which answer the same: a list of the packages that were looked up,
 * each with its vulnerabilities. With `--quiet` it lists vulnerable ones alone, and nothing shows what was looked up.
 */
export const auditjsParser: ReportParser = {
  id: 'auditjs',
  title: 'AuditJS JSON',
  detects(document) {
    return isList(document) && document.length > 0 && [...document].map(asFields).every(isComponent);
  },
  parse(document, file): Report {
    const components = objectsAt(document, { file: file.path, pointer: '' });
    const purls = components.flatMap(({ coordinates }) => canonicalPurl(idText(coordinates, 1000)) ?? []);
    const listed = listedPackages('node_modules', purls);
    return compact<Report>({
      format: 'auditjs',
      tool: { name: 'auditjs' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      covers: ['vulnerabilities'],
      // It goes by what is installed, names no lockfile, and leaves out what is for development.
      scanned: [],
      listed: listed === undefined ? undefined : [listed],
      findings: components.flatMap((one, index) => findingsOf(one, file, index)),
      problems: [],
    });
  },
};

function isComponent(fields: Fields | undefined): boolean {
  return fields !== undefined && /^pkg:/.test(String(fields.coordinates)) && isList(fields.vulnerabilities);
}

function findingsOf(component: Fields, file: ReportFile, at: number): Finding[] {
  const purl = canonicalPurl(idText(component.coordinates, 1000));
  const parts = purl === undefined ? undefined : parsePurl(purl);
  const pointer = `/${at}/vulnerabilities`;
  return objectsAt(component.vulnerabilities, { file: file.path, pointer }).map((item, index) => {
    const cvss = idText(item.cvssVector, 400);
    // What nobody has rated yet has a score of 0.
    const score = cvss === undefined && item.cvssScore === 0 ? undefined : item.cvssScore;
    const { severity, detail } = rate({ score, vectors: [cvss] }, file);
    return vulnerabilityFinding({
      source: { tool: 'auditjs', report: file.path, pointer: `${pointer}/${index}` },
      name: parts?.name ?? '(package not named)',
      version: parts?.version,
      purl,
      ids: idsOf(item),
      severity,
      // `[CVE-2021-23337] CWE-94: …`: the id stands beside it.
      title: proseText(item.title, 300)?.replace(/^\[[^\]]{1,100}\] ?/, ''),
      message: item.description,
      url: item.reference,
      detail,
    });
  });
}

function idsOf({ cve, id }: Fields): string[] {
  const ids = textsOf([cve, id]);
  return ids.length > 1 ? ids.filter((one) => !UUID.test(one)) : ids;
}

/** OSS Index's own number of an advisory, until 2021: nobody else knows it. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
