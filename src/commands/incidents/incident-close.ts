import { EXIT, SealgateError } from '../../errors.js';
import type { IncidentBody } from '../../model/incidents/body.js';
import type { Incident } from '../../model/incidents/incident.js';
import { displayLines } from '../../model/text/display.js';
import { problemOf } from '../../publish/incidents/follow.js';
import { commentIssue, updateIssue } from '../../publish/incidents/write-issue.js';
import { incidentReport } from '../../render/incidents/report.js';
import type { Answer, Command, Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { DESK_OPTIONS, type Desk, GITHUB_NOTE, openDesk } from './desk.js';
import { type FoundIncident, findIncident, readIncidents } from './known.js';
import { withoutSecrets } from './without-secrets.js';

export const command: Command = {
  name: 'incident close',
  summary: 'Close an incident with its report: time line from the ledger, cause, prevention.',
  usage: ['incident close KEY --cause TEXT --prevention TEXT [--not-planned]'],
  positionals: 'KEY of the incident, or the beginning of it.',
  options: [
    { name: 'cause', type: 'string', value: 'TEXT', description: 'Why it happened.' },
    { name: 'prevention', type: 'string', value: 'TEXT', description: 'What keeps it from happening again.' },
    {
      name: 'not-planned',
      type: 'boolean',
      description: 'Close it although what it names is still found: it stays closed until something else is.',
    },
    ...DESK_OPTIONS,
  ],
  notes: [
    GITHUB_NOTE,
    'Exit codes: 0 closed, the report filed and written; 2 wrong usage or input; 3 closed in the ledger, but the issue could not be written.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const names = ['cause', 'prevention'];
  const said = await withoutSecrets(values, names, world);
  const [cause, prevention] = names.map((name) => reasonOf(said, name));
  const desk = await openDesk(values, world);
  const found = await findIncident(positionals, desk, 'close');
  const before = found.incident;
  const notPlanned = values['not-planned'] === true;
  if (before.state === 'closed' && found.issue?.state !== 'open')
    throw new SealgateError('USAGE', `Incident ${before.key} is closed already`, {
      hint: `sealgate incident show ${before.key} tells how.`,
    });
  const left = before.alerts.length + before.more;
  if (left > 0 && !notPlanned)
    throw new SealgateError('USAGE', `What incident ${before.key} names is still found: ${left} alerts`, {
      hint: 'Mend it and let the gate run, or pass --not-planned: then it stays closed until something else is found.',
    });
  const { cause: _cause, prevention: _prevention, ...rest } = before;
  const incident: Incident = {
    ...rest,
    state: 'closed',
    updated: desk.at.time,
    ...(cause === undefined ? {} : { cause }),
    ...(prevention === undefined ? {} : { prevention }),
  };
  await desk.record(incident, { kind: 'closed', note: `cause: ${cause}; prevention: ${prevention}` });
  const report = await reportOf(desk, incident);
  await desk.record(incident, { kind: 'reported', note: 'report', report });
  const problem = await writeClosed(desk, found.issue, { incident, report, notPlanned });
  const told = await desk.tell([
    { event: 'incident-closed', incident, ...(found.issue === undefined ? {} : { url: found.issue.url }) },
  ]);
  return {
    exitCode: problem === undefined ? EXIT.pass : EXIT.incomplete,
    json: { incident, report, ...(problem === undefined ? {} : { problem }) },
    text: displayLines([
      `Closed: incident ${incident.key}`,
      ...(found.issue === undefined ? [] : [`  ${found.issue.url}`]),
      ...told.map((line) => `  ${line}`),
      ...(problem === undefined ? [] : [`  ✗ the issue: ${problem}`]),
      '',
      ...report.split('\n'),
    ]),
  };
}

function reasonOf(values: Values, name: string): string {
  const text = textOf(values, name)?.trim() ?? '';
  if (text !== '' && text.length <= 4000) return text;
  throw new SealgateError(
    'USAGE',
    text === '' ? `--${name} is missing` : `--${name} is longer than 4,000 characters`,
    {
      hint: 'An incident is closed with its cause and what prevents it: --cause "…" --prevention "…".',
    },
  );
}

/** The report, from what the ledger has by now. */
async function reportOf({ folder, telling }: Desk, incident: Incident): Promise<string> {
  const { incidents } = await readIncidents(folder.evidenceDir);
  const events = incidents.find((known) => known.incident.key === incident.key)?.events ?? [];
  return incidentReport(incident, events, { locale: telling.locale, timeZone: telling.timeZone });
}

async function writeClosed(
  { issues, noIssues }: Desk,
  issue: FoundIncident['issue'],
  {
    incident,
    report,
    notPlanned,
  }: { readonly incident: Incident; readonly report: string; readonly notPlanned: boolean },
): Promise<string | undefined> {
  if (issues === undefined) return noIssues;
  if (issue === undefined) return 'it has none';
  try {
    const told = await commentIssue(issues, issue.number, report);
    // A locked issue takes no comment: then the report stands in its text.
    const standing: IncidentBody = told
      ? issue.body
      : { ...issue.body, after: `${issue.body.after}\n\n${report}`.trim() };
    await updateIssue(issues, issue.number, {
      body: issues.texts.body(incident, standing),
      state: 'closed',
      state_reason: notPlanned ? 'not_planned' : 'completed',
    });
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}
