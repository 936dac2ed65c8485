import type { AuditReport } from '../../model/audit/report.js';
import type { JsonObject } from '../../model/data/json.js';
import { compareText } from '../../model/text/compare-text.js';
import { type OscalItem, oscalItems } from './oscal-items.js';
import { line, type OscalNames, oscalNames } from './oscal-names.js';
import { resultOf } from './oscal-result.js';

/** The version of OSCAL whose schema the document is valid for. */
const OSCAL_VERSION = '1.2.3';

/**
 * An audit as OSCAL assessment results (JSON): a result for the checklist and one for each catalogue, an observation
 * and a finding for each control or item, the evidence as resources with their SHA-256. What was not run is
 * `not-satisfied` with the reason `other`, never satisfied. UUIDs are made of the content, so the same audit gives the
 * same bytes.
 *
 * @param reportFile name of the audit's JSON report, which lies beside the document, and its hex SHA-256.
 * @see NIST OSCAL, assessment results model
 */
export function renderOscal(
  report: AuditReport,
  reportFile: { readonly name: string; readonly sha256: string },
): string {
  const names = oscalNames(reportFile.sha256);
  const groups = oscalItems(report);
  const items = groups.flatMap((group) => group.items);
  const parties = partiesOf(items, names);
  const plan = names.uuid('plan');
  const document = {
    'assessment-results': {
      uuid: names.uuid('document'),
      metadata: {
        title: line(`${report.checklist.title}: ${report.repository ?? 'repository'}`),
        'last-modified': report.time,
        version: report.time,
        'oscal-version': OSCAL_VERSION,
        props: [names.prop('period', report.period), names.prop('policy-sha256', report.policy)],
        ...(parties.length === 0 ? {} : { parties }),
      },
      'import-ap': { href: `#${plan}` },
      results: groups.map((group) => resultOf(report, group, names)),
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: 'Assessment plan',
            description: line(
              `The checklist of the ${report.period} audit (${report.checklist.from}) and its catalogues; the audit's whole report holds them as they were used.`,
            ),
            rlinks: [
              {
                href: reportFile.name,
                'media-type': 'application/json',
                hashes: [{ algorithm: 'SHA-256', value: reportFile.sha256 }],
              },
            ],
          },
          ...resourcesOf(items, names),
        ],
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Everybody who attested something. */
function partiesOf(items: readonly OscalItem[], names: OscalNames): JsonObject[] {
  const people = new Set(
    items.flatMap(({ answered }) => (answered.by === undefined ? [] : [answered.by.who])),
  );
  return [...people].sort(compareText).map((who) => ({
    uuid: names.uuid(`party ${who}`),
    type: 'person',
    name: names.text(who),
  }));
}

/** Every file of the evidence that an answer rests on, once. */
function resourcesOf(items: readonly OscalItem[], names: OscalNames): JsonObject[] {
  const files = new Map<
    string,
    { readonly file: string; readonly sha256: string; readonly record: number }
  >();
  for (const { answered } of items)
    for (const { file, sha256, record } of answered.evidence)
      if (file !== undefined && sha256 !== undefined)
        files.set(`${file} ${sha256}`, { file, sha256, record });
  return [...files.values()]
    .sort((a, b) => compareText(a.file, b.file) || compareText(a.sha256, b.sha256))
    .map(({ file, sha256, record }) => ({
      uuid: names.uuid(`resource ${file} ${sha256}`),
      title: line(file),
      description: line(`Evidence of record ${record} of ledger.jsonl.`),
      rlinks: [{ href: encodeURI(file), hashes: [{ algorithm: 'SHA-256', value: sha256 }] }],
    }));
}
