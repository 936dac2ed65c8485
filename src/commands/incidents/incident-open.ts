import { EXIT, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { isObject } from '../../model/data/json.js';
import {
  INCIDENT_LEVELS,
  incidentKey,
  isLevel,
  REPORTED_RULE,
  type Sighting,
} from '../../model/incidents/incident.js';
import { openIncident } from '../../model/incidents/next.js';
import { displayLines, displayText } from '../../model/text/display.js';
import { ENVIRONMENT_NAME } from '../../policy/environment-name.js';
import { GithubError } from '../../publish/github-error.js';
import { type Followed, followIncidents, problemOf } from '../../publish/incidents/follow.js';
import { eventOf } from '../../publish/incidents/record.js';
import type { Answer, Command, Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { newsOf, noteOf } from './carry.js';
import { DESK_OPTIONS, type Desk, GITHUB_NOTE, openDesk } from './desk.js';
import { readIncidents } from './known.js';
import { withoutSecrets } from './without-secrets.js';

export const command: Command = {
  name: 'incident open',
  summary: 'Report an incident: a level and what happened.',
  usage: [
    'incident open --level 3 --what "The sign-in page answers slowly" [--target web] [--environment production] [--note TEXT]',
    'incident open --event   # from the payload of a repository_dispatch: a webhook',
  ],
  positionals: 'none',
  options: [
    {
      name: 'level',
      type: 'string',
      value: '1-4',
      choices: INCIDENT_LEVELS.map(String),
      description: 'How much haste: 1 leaves 24 hours, 2 leaves 4, 3 leaves one, 4 is at once.',
    },
    { name: 'what', type: 'string', value: 'TEXT', description: 'What happened, in a line.' },
    { name: 'target', type: 'string', value: 'NAME', description: 'On what: a host, a service, an image.' },
    { name: 'environment', type: 'string', value: 'NAME', description: 'Where: dev, staging, production …' },
    { name: 'note', type: 'string', value: 'TEXT', description: 'More about it, several lines if need be.' },
    {
      name: 'event',
      type: 'boolean',
      description: 'Take level, what, target, environment and note from the event (client_payload).',
    },
    ...DESK_OPTIONS,
  ],
  notes: [
    'The same words on the same target are the same incident: one that is open is not opened twice.',
    GITHUB_NOTE,
    'Exit codes: 0 filed, with its issue; 2 wrong usage; 3 filed, but the issue could not be written.',
  ],
  run,
};

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const said = values.event === true ? await payloadOf(world) : values;
  const report = reportOf(await withoutSecrets(said, ['what', 'target', 'note'], world));
  const desk = await openDesk(values, world);
  const seen = { sightings: [report], looked: () => false, at: desk.at, only: true as const };
  if (desk.issues === undefined) return withoutIssue(desk, report, desk.noIssues);
  let followed: Followed | undefined;
  try {
    [followed] = await followIncidents(desk.issues, seen);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return withoutIssue(desk, report, problemOf(error));
  }
  if (followed === undefined)
    return answer(EXIT.pass, incidentKey(report), [`Open already: incident ${incidentKey(report)}`]);
  const { incident, changes, issue, problem } = followed;
  if (changes.length === 0) return withoutIssue(desk, report, problem ?? 'GitHub did not take it');
  await desk.record(incident, { kind: eventOf(changes), note: noteOf(incident, changes) });
  const told = await desk.tell(newsOf(followed));
  return answer(problem === undefined ? EXIT.pass : EXIT.incomplete, incident.key, [
    `Incident ${incident.key}, level ${incident.level}: first steps until ${incident.deadline}`,
    ...(issue === undefined ? [] : [`  ${issue.url}`]),
    ...(problem === undefined ? [] : [`  ✗ the issue: ${problem}`]),
    ...told.map((line) => `  ${line}`),
    ...nobody(desk),
  ]);
}

/** Filed in the ledger alone: `incident update` with a token writes the issue. */
async function withoutIssue(desk: Desk, report: Sighting, reason: string): Promise<Answer> {
  const key = incidentKey(report);
  const { incidents } = await readIncidents(desk.folder.evidenceDir);
  const known = incidents.find(({ incident }) => incident.key === key && incident.state === 'open');
  const { incident } = known ?? openIncident(report, desk.at);
  let told: readonly string[] = [];
  if (known === undefined) {
    await desk.record(incident, { kind: 'opened', note: noteOf(incident, ['opened']) });
    told = await desk.tell([{ event: 'incident-opened', incident }]);
  }
  return answer(EXIT.incomplete, key, [
    known === undefined
      ? `Incident ${key}, level ${incident.level}: first steps until ${incident.deadline}`
      : `Open already: incident ${key}`,
    `  ✗ no issue: ${reason}`,
    '  sealgate incident update writes it as soon as it can',
    ...told.map((line) => `  ${line}`),
    ...nobody(desk),
  ]);
}

/** That nobody is named who answers for it, where that is so. */
function nobody({ telling }: Desk): string[] {
  const { peopleProblem } = telling.incidents;
  return peopleProblem === undefined ? [] : [`  note: ${peopleProblem}`];
}

function answer(exitCode: Answer['exitCode'], key: string, lines: readonly string[]): Answer {
  return { exitCode, json: { key, lines }, text: displayLines(lines) };
}

/** @throws SealgateError USAGE naming the flag */
function reportOf(values: Values): Sighting {
  const given = textOf(values, 'level');
  const missing = given === undefined || given === '';
  const level = missing ? undefined : Number(given);
  if (!isLevel(level))
    throw new SealgateError('USAGE', missing ? '--level is missing' : `--level '${given}' is no level`, {
      hint: `One of ${INCIDENT_LEVELS.join(', ')}: 1 leaves 24 hours, 4 is at once.`,
    });
  const what = textOf(values, 'what')?.trim().replace(/\s+/g, ' ') ?? '';
  if (what === '' || what.length > 200)
    throw new SealgateError(
      'USAGE',
      what === '' ? '--what is missing' : '--what is longer than 200 characters',
      {
        hint: 'Say in a line what happened; --note takes more.',
      },
    );
  const [target, environment, note] = ['target', 'environment', 'note'].map((name) => textOf(values, name));
  if (environment !== undefined && !ENVIRONMENT_NAME.test(environment))
    throw new SealgateError('USAGE', `--environment '${environment}' is no name of an environment`, {
      hint: 'Small letters, digits and -: production.',
    });
  if ((target?.length ?? 0) > 200 || (note?.length ?? 0) > 4000)
    throw new SealgateError('USAGE', '--target takes 200 characters, --note 4,000');
  return {
    rule: REPORTED_RULE,
    what,
    ...(target === undefined ? {} : { target }),
    ...(environment === undefined ? {} : { environment }),
    ...(note === undefined ? {} : { note }),
    dir: '.',
    level,
    alerts: [],
  };
}

const MEMBERS = ['level', 'what', 'target', 'environment', 'note'] as const;

/** What a webhook sent, as flags. Whoever may send it has a token that may write the repository. */
async function payloadOf({ env }: World): Promise<Values> {
  const file = env.GITHUB_EVENT_PATH ?? '';
  if (env.GITHUB_EVENT_NAME !== 'repository_dispatch' || file === '')
    throw new SealgateError(
      'USAGE',
      `--event is for 'repository_dispatch', not for '${env.GITHUB_EVENT_NAME ?? ''}'`,
      {
        hint: 'docs/incidents.md shows the workflow.',
      },
    );
  const event: unknown = JSON.parse((await readCapped(file, 1024 * 1024)).toString('utf8'));
  const payload = isObject(event) ? event.client_payload : undefined;
  if (!isObject(payload))
    throw new SealgateError('INPUT_INVALID', 'The event has no client_payload', { location: { file } });
  const strange = Object.keys(payload).find((name) => !MEMBERS.some((member) => member === name));
  if (strange !== undefined)
    throw new SealgateError(
      'INPUT_INVALID',
      `client_payload has a member ${displayText(strange).slice(0, 80)}`,
      {
        location: { file, pointer: '/client_payload' },
        hint: `Its members are ${MEMBERS.join(', ')}.`,
      },
    );
  return Object.fromEntries(
    MEMBERS.flatMap((name) => {
      const value = payload[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
}
