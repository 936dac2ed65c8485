import { EXIT, SealgateError } from '../../errors.js';
import { resolveCommit } from '../../io/git/git.js';
import type { Incident } from '../../model/incidents/incident.js';
import type { ContainRule } from '../../model/incidents/rules.js';
import { displayLines } from '../../model/text/display.js';
import { dispatchInputs } from '../../model/workflows/inputs.js';
import { makeReader } from '../../policy/find.js';
import { loadPolicy } from '../../policy/load.js';
import { createRemoteReader } from '../../policy/remote.js';
import { readHeadOfDefault, startWorkflow } from '../../publish/incidents/contain.js';
import type { FollowWorld } from '../../publish/incidents/follow.js';
import { commentIssue } from '../../publish/incidents/write-issue.js';
import { containComment } from '../../render/incidents/comment.js';
import { version } from '../../version.js';
import type { Answer, Command, Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { declaredInputs } from './declared-inputs.js';
import { DESK_OPTIONS, openDesk, whyNotHere } from './desk.js';
import { findIncident } from './known.js';

export const command: Command = {
  name: 'incident contain',
  summary: 'Start a workflow that the policy names, to contain an incident.',
  usage: ['incident contain KEY --workflow .github/workflows/contain.yml [--input service=api …]'],
  positionals: 'KEY of the incident, or the beginning of it.',
  options: [
    {
      name: 'workflow',
      type: 'string',
      value: 'FILE',
      description: "One of the policy's incidents.contain.",
    },
    { name: 'input', type: 'list', value: 'NAME=VALUE', description: 'A value for one of its inputs.' },
    ...DESK_OPTIONS,
  ],
  notes: [
    'Policy and workflow are read from the default branch as GitHub names it now, never from this checkout; it runs there.',
    'Inputs must be declared and of their type. One that takes any text takes only what the policy lists; `incident` is the key.',
    'GITHUB_TOKEN needs actions: write and issues: write.',
    'Exit codes: 0 started and recorded; 2 wrong usage, or not allowed; 3 GitHub did not start it.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const wanted = textOf(values, 'workflow');
  if (wanted === undefined)
    throw new SealgateError('USAGE', '--workflow is missing', {
      hint: "Name one of the policy's incidents.contain, e.g. .github/workflows/contain.yml.",
    });
  const desk = await openDesk(values, world);
  if (desk.issues === undefined)
    throw new SealgateError('USAGE', `Nothing can be started: ${desk.noIssues}`, {
      hint: 'The token needs actions: write.',
    });
  const { incident, issue } = await findIncident(positionals, desk, 'contain');
  if (incident.state === 'closed')
    throw new SealgateError('USAGE', `Incident ${incident.key} is closed`, {
      hint: 'There is nothing to contain.',
    });
  const base = await baseOf(desk.issues, desk.folder.repositoryDir, world);
  const rule = await ruleFor(incident, wanted, { dir: desk.folder.repositoryDir, base, values, world });
  const inputs = await inputsOf(rule, incident, { dir: desk.folder.repositoryDir, base, values });
  const started = await startWorkflow(desk.issues, { workflow: rule.workflow, ref: base.branch, inputs });
  const shown = Object.entries(inputs).map(([name, value]) => `${name}=${value}`);
  const note = `${rule.workflow} on ${base.branch}@${base.commit.slice(0, 12)}${shown.length === 0 ? '' : ` with ${shown.join(', ')}`}`;
  if (started !== undefined) {
    await desk.record(incident, { kind: 'updated', note: `could not be contained: ${note}: ${started}` });
    return said(EXIT.incomplete, [`✗ not started: ${started}`], { started: false, problem: started });
  }
  const after: Incident = { ...incident, updated: desk.at.time };
  await desk.record(after, { kind: 'contained', note });
  const told =
    issue === undefined ||
    (await commentIssue(desk.issues, issue.number, containComment(note, desk.telling.locale)));
  return said(
    EXIT.pass,
    [
      `Started: ${note}`,
      ...(told ? [] : [`  issue ${issue?.number} is locked: no comment could be written`]),
    ],
    { started: true, workflow: rule.workflow, ref: base.branch, commit: base.commit, inputs },
  );
}

interface Base {
  readonly ref: string;
  readonly branch: string;
  readonly commit: string;
}

/** The default branch as it is now, and that this run may act for it. */
async function baseOf(issues: FollowWorld, dir: string, world: World): Promise<Base> {
  const { branch, commit } = await readHeadOfDefault(issues);
  const reason = await whyNotHere(world, branch);
  if (reason !== undefined)
    throw new SealgateError('USAGE', `Refused: ${reason}`, {
      hint: `Incidents are contained from ${branch} only, by what stands there.`,
    });
  if ((await resolveCommit(dir, commit)) === undefined)
    throw new SealgateError(
      'INPUT_NOT_FOUND',
      `${branch} is at ${commit.slice(0, 12)}, which this clone does not have`,
      {
        hint: `git fetch origin ${branch}`,
      },
    );
  return { ref: branch, branch, commit };
}

interface Place {
  readonly dir: string;
  readonly base: Base;
  readonly values: Values;
}

/** What the policy of the default branch says of the workflow. @throws SealgateError USAGE where it does not name it */
async function ruleFor(
  incident: Incident,
  wanted: string,
  { dir, base, values, world }: Place & { readonly world: World },
): Promise<ContainRule> {
  const file = textOf(values, 'policy');
  const { policy } = await loadPolicy({
    dir,
    base,
    ...(file === undefined ? {} : { file }),
    overrides: { names: [] },
    readRemote: createRemoteReader({ env: world.env, userAgent: `sealgate/${version()}` }),
  });
  const rules = policy.incidents.contain;
  const rule = rules.find(({ workflow }) => workflow === wanted);
  if (rule === undefined)
    throw new SealgateError(
      'USAGE',
      `The policy of ${base.branch} does not name ${wanted} under incidents.contain`,
      {
        hint:
          rules.length === 0
            ? 'It names none.'
            : `It names ${rules.map(({ workflow }) => workflow).join(', ')}.`,
      },
    );
  if (incident.level >= rule.level) return rule;
  throw new SealgateError(
    'USAGE',
    `${wanted} is for incidents from level ${rule.level}, and this is level ${incident.level}`,
    {
      hint: `Raise it first: sealgate incident update ${incident.key} --level ${rule.level}`,
    },
  );
}

async function inputsOf(
  rule: ContainRule,
  incident: Incident,
  { dir, base, values }: Place,
): Promise<Readonly<Record<string, string>>> {
  const bytes = await makeReader({ dir, base }).readLocal(rule.workflow);
  if (bytes === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `${rule.workflow} does not exist on ${base.branch}`, {
      location: { file: rule.workflow },
    });
  const checked = dispatchInputs(await declaredInputs(bytes, rule.workflow), givenInputs(values), {
    key: incident.key,
    values: rule.inputs,
  });
  if ('values' in checked) return checked.values;
  throw new SealgateError('USAGE', checked.problem, {
    location: { file: rule.workflow },
    hint: checked.hint,
  });
}

/** `--input NAME=VALUE`, each name once. A value may hold commas: nothing is split here. */
function givenInputs(values: Values): Map<string, string> {
  const given = new Map<string, string>();
  const list = Array.isArray(values.input) ? (values.input as readonly string[]) : [];
  for (const item of list) {
    const at = item.indexOf('=');
    const name = item.slice(0, at);
    if (at < 1 || given.has(name))
      throw new SealgateError(
        'USAGE',
        `--input '${item.slice(0, 80)}' ${at < 1 ? 'has no =' : 'is given twice'}`,
        {
          hint: 'Write --input service=api, each name once.',
        },
      );
    given.set(name, item.slice(at + 1));
  }
  return given;
}

function said(exitCode: Answer['exitCode'], lines: readonly string[], json: object): Answer {
  return { exitCode, json, text: displayLines(lines) };
}
