import type { Incident } from '../../model/incidents/incident.js';
import type { IncidentChange } from '../../model/incidents/next.js';
import { escalationFor } from '../../model/incidents/rules.js';
import type { Locale } from '../../model/policy/words.js';
import { code, prose } from '../markdown.js';
import { type IssueOptions, mention } from './issue.js';
import { INCIDENT_LANGUAGES } from './languages.js';

/** Changes that are worth a mail to everybody who follows the issue; the others stand in its text. */
const SAID: readonly IncidentChange[] = ['reopened', 'level-raised', 'alerts-added', 'overdue'];
const MOST = 10;

/** What is said of changes in a comment on the issue; `undefined` where its text says enough. */
export function changesComment(
  incident: Incident,
  changes: readonly IncidentChange[],
  options: IssueOptions,
): string | undefined {
  const texts = INCIDENT_LANGUAGES[options.locale];
  const said = SAID.filter((change) => changes.includes(change));
  if (said.length === 0) return undefined;
  const owner = escalationFor(options.people, incident);
  const called = owner?.escalateTo[incident.escalations - 1] ?? owner?.owner;
  const newest = incident.alerts
    .filter(({ since }) => since === incident.updated)
    .map(({ subject }) => code(subject));
  const names: Readonly<Record<IncidentChange, string>> = {
    opened: '',
    reopened: '',
    'level-raised': texts.levels[incident.level],
    'alerts-added':
      newest.length > MOST
        ? `${newest.slice(0, MOST).join(', ')} (+${newest.length - MOST})`
        : newest.join(', '),
    'alerts-gone': '',
    overdue: called === undefined ? texts.nobody : mention(called),
    'steps-done': '',
    'closed-by-hand': '',
  };
  return said.map((change) => texts.changes[change](names[change])).join('\n\n');
}

/** What a person says of it since, as a quotation. */
export function noteComment(note: string): string {
  return note
    .split('\n')
    .map((line) => `> ${prose(line, 2000)}`)
    .join('\n');
}

/** That a workflow was started. */
export function containComment(note: string, locale: Locale): string {
  return `**${INCIDENT_LANGUAGES[locale].report.events.contained}**: ${code(note, 500)}`;
}
