import { EXIT } from '../../errors.js';
import { FIRST_STEPS, INCIDENT_STEPS } from '../../model/incidents/incident.js';
import { escalationFor } from '../../model/incidents/rules.js';
import { displayLines } from '../../model/text/display.js';
import { INCIDENT_LANGUAGES } from '../../render/incidents/languages.js';
import { moreLine } from '../../render/words.js';
import type { Answer, Command, Values, World } from '../command.js';
import { DESK_OPTIONS, openDesk } from './desk.js';
import { findIncident } from './known.js';

export const command: Command = {
  name: 'incident show',
  summary: 'One incident: what is known, who answers for it, what is done, and its time line.',
  usage: ['incident show KEY [--evidence DIR]'],
  positionals: 'KEY of the incident, or the beginning of it.',
  options: DESK_OPTIONS,
  notes: [
    'From the ledger, and from its issue where GITHUB_TOKEN and GITHUB_REPOSITORY are set.',
    'Exit codes: 0 shown; 2 wrong usage or input.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const desk = await openDesk(values, world);
  const { incident, events, issue } = await findIncident(positionals, desk, 'show');
  const owner = escalationFor(desk.telling.incidents.people, incident);
  const names = INCIDENT_LANGUAGES.en.steps;
  const lines = [
    `Incident ${incident.key}, level ${incident.level}, ${incident.state}`,
    `  ${incident.what}`,
    ...(incident.target === undefined ? [] : [`  on ${incident.target}`]),
    ...(incident.environment === undefined ? [] : [`  environment ${incident.environment}`]),
    `  rule ${incident.rule}; opened ${incident.opened}; first steps until ${incident.deadline}`,
    `  owner ${owner?.owner ?? 'nobody'}${owner === undefined || owner.escalateTo.length === 0 ? '' : `, then ${owner.escalateTo.join(', ')}`}`,
    ...(issue === undefined ? [] : [`  ${issue.url}`]),
    ...incident.alerts.map(({ severity, subject, message }) => `  ${severity ?? ''} ${subject}: ${message}`),
    ...(incident.more === 0 ? [] : [`  ${moreLine(incident.more)}`]),
    ...(incident.note ?? '').split('\n').flatMap((line) => (line === '' ? [] : [`  > ${line}`])),
    'Runbook',
    ...INCIDENT_STEPS.map(
      (step) =>
        `  [${incident.done.includes(step) ? 'x' : ' '}] ${names[step][0]}${FIRST_STEPS.includes(step) ? '' : ' (no deadline)'}`,
    ),
    ...(incident.cause === undefined ? [] : [`Cause: ${incident.cause}`]),
    ...(incident.prevention === undefined ? [] : [`Prevention: ${incident.prevention}`]),
    'Time line',
    ...events.map(
      ({ time, kind, note, by, record }) => `  ${time}  ${kind}  ${note}  (${by}, ${record.slice(0, 12)})`,
    ),
  ];
  return {
    exitCode: EXIT.pass,
    json: { incident, owner: owner ?? null, issue: issue?.url ?? null, events },
    text: displayLines(lines),
  };
}
