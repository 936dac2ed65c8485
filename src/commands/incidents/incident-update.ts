import { EXIT, SealgateError } from '../../errors.js';
import {
  addHours,
  INCIDENT_LEVELS,
  type Incident,
  isLevel,
  LEVEL_HOURS,
  type Sighting,
} from '../../model/incidents/incident.js';
import { displayLines } from '../../model/text/display.js';
import { GithubError } from '../../publish/github-error.js';
import { problemOf } from '../../publish/incidents/follow.js';
import { commentIssue, createIssue, updateIssue } from '../../publish/incidents/write-issue.js';
import { noteComment } from '../../render/incidents/comment.js';
import type { Answer, Command, Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { type Carried, carryIncidents, noteOf } from './carry.js';
import { DESK_OPTIONS, type Desk, GITHUB_NOTE, openDesk } from './desk.js';
import { evidenceSightings, isEvidenceRule } from './evidence-sightings.js';
import { type FoundIncident, findIncident, readIncidents } from './known.js';
import { withoutSecrets } from './without-secrets.js';

export const command: Command = {
  name: 'incident update',
  summary: 'Look at the evidence and bring all incidents up to date; or change one.',
  usage: ['incident update [--evidence DIR]', 'incident update KEY [--level 4] [--note TEXT]'],
  positionals: 'KEY of an incident, or the beginning of it. Without: all of them.',
  options: [
    {
      name: 'level',
      type: 'string',
      value: '1-4',
      choices: INCIDENT_LEVELS.map(String),
      description: 'The level that a person gives it, for good.',
    },
    {
      name: 'note',
      type: 'string',
      value: 'TEXT',
      description: 'What happened since: into the ledger and the issue.',
    },
    ...DESK_OPTIONS,
  ],
  notes: [
    'Without a KEY: verifies the evidence folder, reads its failed audits, opens what the policy makes incidents of them, writes issues that are missing, and passes on what is late.',
    GITHUB_NOTE,
    'Exit codes: 0 up to date; 2 wrong usage or input; 3 an issue could not be written.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const desk = await openDesk(values, world);
  if (positionals.length > 0)
    return updateOne(positionals, await withoutSecrets(values, ['note'], world), desk);
  if (isGivenOne(values))
    throw new SealgateError('USAGE', '--level and --note are about one incident, and none is named', {
      hint: 'sealgate incident list shows their keys.',
    });
  return updateAll(desk, world);
}

function isGivenOne(values: Values): boolean {
  return textOf(values, 'level') !== undefined || textOf(values, 'note') !== undefined;
}

async function updateAll(desk: Desk, world: World): Promise<Answer> {
  const sightings = await evidenceSightings(desk.folder.evidenceDir, desk.telling, desk.at);
  if (desk.issues === undefined)
    return said(EXIT.incomplete, [
      ...sightings.map(({ what }) => `Seen: ${what}`),
      `No issue was looked at: ${desk.noIssues}`,
    ]);
  const written = await writeMissing(desk);
  const carried = await carry(desk, sightings, world);
  const told = await desk.tell(carried.news);
  const problems = [...written.problems, ...carried.problems, ...peopleProblem(desk)];
  return said(problems.length === 0 ? EXIT.pass : EXIT.incomplete, [
    ...written.lines,
    ...carried.followed
      .filter(({ changes }) => changes.length > 0)
      .map(
        ({ incident, changes, issue }) =>
          `${incident.key}  ${noteOf(incident, changes)}  ${issue?.url ?? ''}`,
      ),
    ...(written.lines.length + carried.news.length === 0
      ? ['Nothing to say that the issues do not say']
      : []),
    ...told,
    ...problems.map((problem) => `✗ ${problem}`),
  ]);
}

/** Follows all incidents; a GitHub that cannot be asked is a problem like others. */
async function carry(
  { folder, telling, who, at }: Desk,
  sightings: readonly Sighting[],
  world: World,
): Promise<Carried> {
  const inside = folder.inside === undefined ? {} : { repositoryDir: folder.inside };
  try {
    return await carryIncidents(
      { sightings, looked: isEvidenceRule, at },
      { telling, ledger: { evidenceDir: folder.evidenceDir, ...inside, who } },
      world,
    );
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return { followed: [], news: [], problems: [problemOf(error)] };
  }
}

function peopleProblem({ telling }: Desk): string[] {
  const { peopleProblem: problem, levels } = telling.incidents;
  return problem === undefined || levels.length === 0 ? [] : [problem];
}

/** Incidents that were filed where no issue could be written get theirs. */
async function writeMissing(desk: Desk): Promise<{ lines: string[]; problems: string[] }> {
  const { issues } = desk;
  const lines: string[] = [];
  const problems: string[] = [];
  if (issues === undefined) return { lines, problems };
  const { incidents } = await readIncidents(desk.folder.evidenceDir);
  for (const { incident } of incidents) {
    if (incident.state !== 'open' || incident.issue !== undefined) continue;
    try {
      const { issue } = await createIssue(issues, incident);
      await desk.record(
        { ...incident, issue: issue.number, updated: desk.at.time },
        { kind: 'updated', note: `issue ${issue.number}` },
      );
      lines.push(`${incident.key}  ${incident.what}  ${issue.url}`);
    } catch (error) {
      problems.push(`${incident.key}: ${problemOf(error)}`);
    }
  }
  return { lines, problems };
}

async function updateOne(positionals: readonly string[], values: Values, desk: Desk): Promise<Answer> {
  const note = textOf(values, 'note');
  const named = textOf(values, 'level');
  const level = named === undefined ? undefined : Number(named);
  if (level !== undefined && !isLevel(level))
    throw new SealgateError('USAGE', `--level '${named}' is no level`, {
      hint: `One of ${INCIDENT_LEVELS.join(', ')}.`,
    });
  if (level === undefined && note === undefined)
    throw new SealgateError('USAGE', 'What to change was not named', {
      hint: 'Pass --level, --note or both.',
    });
  const found = await findIncident(positionals, desk, 'update');
  const before = found.incident;
  if (before.state === 'closed')
    throw new SealgateError('USAGE', `Incident ${before.key} is closed`, {
      hint: 'Open the issue again on GitHub, or report what happened as a new one.',
    });
  const incident: Incident = {
    ...before,
    updated: desk.at.time,
    ...(level === undefined || level === before.level
      ? {}
      : { level, levelSet: true, deadline: addHours(before.opened, LEVEL_HOURS[level]) }),
  };
  const raised = incident.level > before.level;
  const words = [
    ...(incident.level === before.level ? [] : [`level ${incident.level}, before ${before.level}`]),
    ...(note === undefined ? [] : [note]),
  ];
  await desk.record(incident, { kind: raised ? 'escalated' : 'updated', note: words.join('; ') });
  const problem = await writeChange(desk, found, { incident, note, raised });
  const told = raised
    ? await desk.tell([
        {
          event: 'incident-escalated',
          incident,
          ...(found.issue === undefined ? {} : { url: found.issue.url }),
        },
      ])
    : [];
  return said(problem === undefined ? EXIT.pass : EXIT.incomplete, [
    `Incident ${incident.key}: ${words.join('; ')}`,
    ...told,
    ...(problem === undefined ? [] : [`✗ the issue: ${problem}`]),
  ]);
}

async function writeChange(
  { issues, noIssues }: Desk,
  { issue }: FoundIncident,
  { incident, note, raised }: { incident: Incident; note: string | undefined; raised: boolean },
): Promise<string | undefined> {
  if (issues === undefined) return noIssues;
  if (issue === undefined) return 'it has none; sealgate incident update without a key writes it';
  try {
    await updateIssue(issues, issue.number, {
      title: issues.texts.title(incident),
      body: issues.texts.body(incident, issue.body),
    });
    const text = [
      issues.texts.comment(incident, raised ? ['level-raised'] : []),
      ...(note === undefined ? [] : [noteComment(note)]),
    ].filter((part) => part !== undefined);
    if (text.length > 0 && !(await commentIssue(issues, issue.number, text.join('\n\n'))))
      return `issue ${issue.number} is locked: no comment could be written`;
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

function said(exitCode: Answer['exitCode'], lines: readonly string[]): Answer {
  return { exitCode, json: { lines }, text: displayLines(lines) };
}
