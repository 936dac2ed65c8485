import type { ReportParser } from '../../model/contracts.js';
import type { Report } from '../../model/findings/report.js';
import type { Severity } from '../../model/findings/severity.js';
import { asFields, compact, countOf, type Fields, idText, isList, objectsAt, proseText } from './fields.js';
import { otherFinding } from './make-finding.js';
import { timeText } from './times.js';

/** OWASP ZAP's traditional JSON report: one finding an alert of a site; the places it was seen at are counted. */
export const zapParser: ReportParser = {
  id: 'zap',
  title: 'OWASP ZAP JSON',
  detects(document) {
    const fields = asFields(document);
    return (
      fields !== undefined &&
      '@version' in fields &&
      (isList(fields.site) || asFields(fields.site) !== undefined)
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const sites = isList(fields.site)
      ? objectsAt(fields.site, { file: file.path, pointer: '/site' })
      : [asFields(fields.site) ?? {}];
    const findings = sites.flatMap((site, index) => {
      const at = isList(fields.site) ? `/site/${index}/alerts` : '/site/alerts';
      return objectsAt(site.alerts, { file: file.path, pointer: at }).map((alert, number) =>
        alertFinding(alert, site, { report: file.path, pointer: `${at}/${number}` }),
      );
    });
    const names = sites.map((site) => idText(site['@name'], 300)).filter((name) => name !== undefined);
    return compact<Report>({
      format: 'zap',
      tool: compact({ name: 'zap', version: idText(fields['@version'], 40) }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target:
        names[0] === undefined ? undefined : { kind: 'unknown', name: idText(names.join(', '), 300) ?? '' },
      // Older versions say it only in words and without a zone.
      createdAt: timeText(fields.created),
      covers: ['code'],
      findings,
      problems: [
        ...(sites.length === 0 ? ['It names no site, so it tested nothing'] : []),
        ...sites
          .filter((site) => !isList(site.alerts))
          .map(
            (site) =>
              `It has no list of alerts of ${idText(site['@name'], 300) ?? 'a site'}: it is not complete`,
          ),
        ...unfinished(fields),
      ],
    });
  },
};

/** A plan of the Automation Framework with errors, and one that an insight stopped, did not test everything. */
function unfinished(fields: Fields): string[] {
  const errors = isList(fields.afPlanErrors) ? [...fields.afPlanErrors] : [];
  const stopped = asFields(fields.stoppingInsight);
  const said = proseText(errors[0], 160);
  return [
    ...(errors.length === 0
      ? []
      : [
          `ZAP's plan had ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}: ${said ?? 'without words'}`,
        ]),
    ...(stopped === undefined
      ? []
      : [
          `ZAP stopped before the end: ${proseText(stopped.description, 160) ?? idText(stopped.key, 100) ?? 'it gives no reason'}`,
        ]),
  ];
}

const RISKS: readonly Severity[] = ['info', 'low', 'moderate', 'high'];

function alertFinding(
  alert: Fields,
  site: Fields,
  { report, pointer }: { readonly report: string; readonly pointer: string },
): Report['findings'][number] {
  const id = idText(alert.alertRef, 40) ?? idText(alert.pluginid, 40);
  const risk = Number(idText(alert.riskcode, 4));
  // A confidence of 0 is how the tester says that it is a false alarm.
  const dismissed = idText(alert.confidence, 4) === '0';
  const cwe = /^\d{1,6}$/.exec(idText(alert.cweid, 10) ?? '')?.[0];
  const solution = plain(alert.solution, 300);
  return otherFinding({
    source: { tool: 'zap', report, pointer },
    rule: 'scanners/code',
    subject: { kind: 'repository', name: idText(site['@name'], 300) ?? '(site not named)' },
    ids: id === undefined ? [] : [id],
    severity: RISKS[risk] ?? 'unknown',
    title: alert.name ?? alert.alert,
    message: plain(alert.desc, 400),
    fix: solution === undefined ? undefined : { text: solution },
    suppressed: dismissed ? { by: 'zap', reason: 'marked as a false positive' } : undefined,
    detail: {
      ...(cwe === undefined || cwe === '0' ? {} : { cwes: [`CWE-${cwe}`] }),
      places:
        Number(idText(alert.count, 12)) ||
        (isList(alert.instances) ? alert.instances.length : (countOf(alert.count) ?? 0)),
    },
  });
}

/** ZAP writes paragraphs as HTML. */
function plain(value: unknown, max: number): string | undefined {
  return proseText(typeof value === 'string' ? value.slice(0, 4000).replace(/<\/?p>/g, ' ') : undefined, max);
}
