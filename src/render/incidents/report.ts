import { INCIDENT_STEPS, type Incident, type IncidentEventKind } from '../../model/incidents/incident.js';
import type { Locale } from '../../model/policy/words.js';
import { code, prose, tableHead, tableRow } from '../markdown.js';
import { formatTime } from '../words.js';
import { INCIDENT_LANGUAGES } from './languages.js';

/** One record of the ledger about an incident. */
export interface ReportEvent {
  readonly time: string;
  readonly kind: IncidentEventKind;
  readonly note: string;
  readonly by: string;
  /** Hash of the record. */
  readonly record: string;
}

/**
 * The report that closes an incident, as Markdown: its time line from the ledger, cause and prevention, what of the
 * runbook was done.
 *
 * @param events the ledger's records about it, oldest first.
 */
export function incidentReport(
  incident: Incident,
  events: readonly ReportEvent[],
  options: { readonly locale: Locale; readonly timeZone: string },
): string {
  const texts = INCIDENT_LANGUAGES[options.locale];
  const { report } = texts;
  const when = (time: string): string => formatTime(time, options.timeZone);
  const undone = INCIDENT_STEPS.filter((step) => !incident.done.includes(step));
  return [
    `## ${report.title}`,
    '',
    prose(incident.what),
    '',
    `${texts.levels[incident.level]}. ${report.took(durationOf(incident.opened, incident.updated))}`,
    '',
    `### ${report.cause}`,
    '',
    ...quoted(incident.cause),
    '',
    `### ${report.prevention}`,
    '',
    ...quoted(incident.prevention),
    '',
    `### ${report.timeline}`,
    '',
    tableHead(report.columns),
    ...events.map(({ time, kind, note, by, record }) =>
      tableRow([
        when(time),
        note === '' ? report.events[kind] : `${report.events[kind]}: ${prose(note)}`,
        code(by),
        code(record.slice(0, 12)),
      ]),
    ),
    '',
    ...(events.some(({ kind }) => kind === 'opened') ? [] : [report.missing, '']),
    report.source(events.length),
    '',
    `### ${report.steps}`,
    '',
    ...(undone.length === 0
      ? [report.allDone]
      : [`${report.undone}:`, '', ...undone.map((step) => `- ${texts.steps[step][0]}`)]),
    '',
  ].join('\n');
}

/** People's words, line by line, as a quotation in which nothing is active. */
function quoted(text: string | undefined): string[] {
  return (text ?? '').split('\n').map((line) => `> ${prose(line, 2000)}`);
}

/** `1 h 20 min`, `3 d 2 h`: units that both languages read. */
function durationOf(from: string, to: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours === 0 ? `${days} d` : `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
