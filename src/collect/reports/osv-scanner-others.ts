import type { ReportFile } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { ReportKind } from '../../model/findings/report.js';
import type { Severity } from '../../model/findings/severity.js';
import { asFields, compact, type Fields, idText, isList, objectsAt, proseText, textsOf } from './fields.js';
import { fileAt, otherFinding } from './make-finding.js';

/** Its severities by number, as the enumeration `SeverityEnum` of OSV-SCALIBR counts them. */
const SEVERITIES: readonly Severity[] = ['unknown', 'info', 'low', 'moderate', 'high', 'critical'];

/** What OSV-Scanner looks for beside vulnerabilities: licences where it was given a list, and what its detectors know. */
export function otherKinds(document: Fields): readonly ReportKind[] {
  const licenses = asFields(asFields(document.experimental_config)?.licenses);
  return [
    ...(isList(licenses?.allowlist) ? (['licenses'] as const) : []),
    ...(isList(document.experimental_generic_findings) ? (['misconfigurations'] as const) : []),
  ];
}

/** A package's licences that the list given to OSV-Scanner (`--licenses`) does not name. */
export function licenseFindings(
  entry: Fields,
  about: {
    readonly file: ReportFile;
    readonly pointer: string;
    readonly name: string;
    readonly purl: string | undefined;
    readonly path: string | undefined;
  },
): Finding[] {
  const { file, pointer, name, purl, path } = about;
  return textsOf(entry.license_violations).map((license) =>
    otherFinding({
      source: { tool: 'osv-scanner', report: file.path, pointer: `${pointer}/license_violations` },
      rule: 'scanners/license',
      subject: compact({ kind: 'package' as const, name, purl }),
      ids: [],
      // It rates none: one that is not allowed is as our own check rates it, one that nobody knows is not classified.
      severity: license === 'UNKNOWN' ? 'low' : 'high',
      title: `Licence ${license}`,
      message: `The list of licences that OSV-Scanner was given does not allow ${license}.`,
      location: path === undefined ? undefined : { file: path.replaceAll('\\', '/') },
      detail: { license, category: 'osv-scanner' },
    }),
  );
}

/** What its detectors found: weak passwords in an image, say. What exactly stays in the report. */
export function detectorFindings(document: Fields, file: ReportFile): Finding[] {
  const at = '/experimental_generic_findings';
  return objectsAt(document.experimental_generic_findings, { file: file.path, pointer: at }).map(
    (item, index) => {
      const advisory = asFields(item.Adv) ?? {};
      const advice = proseText(advisory.Recommendation, 400);
      return otherFinding({
        source: { tool: 'osv-scanner', report: file.path, pointer: `${at}/${index}` },
        rule: 'scanners/misconfiguration',
        ...fileAt(undefined),
        ids: textsOf([asFields(advisory.ID)?.Reference]),
        severity: SEVERITIES[Number(advisory.Sev)] ?? 'unknown',
        title: advisory.Title,
        message: advisory.Description,
        fix: advice === undefined ? undefined : { text: advice },
        detail: { detector: idText(textsOf(item.Plugins).join(', '), 200) },
      });
    },
  );
}
