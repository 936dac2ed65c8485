import path from 'node:path';
import { EXIT, SealgateError } from '../errors.js';
import { daysBetween, isDay } from '../model/data/calendar.js';
import { exceptionFault } from '../model/policy/exception-rules.js';
import type { Exception, Policy } from '../model/policy/policy.js';
import { compareText } from '../model/text/compare-text.js';
import { fewOf } from '../model/text/few.js';
import { type LoadedPolicy, loadPolicy } from '../policy/load.js';
import { readOverrides } from '../policy/overrides.js';
import { plainLine, plainName, wrap } from '../render/terminal/text.js';
import type { Answer, Command, Option, Style, Values, World } from './command.js';
import { brokenText } from './evidence/text.js';
import { DIR_OPTION, textOf } from './flags.js';

const WARN_DAYS = 14;

/** The policy whose exceptions are meant. */
export const POLICY_OPTION: Option = {
  name: 'policy',
  type: 'string',
  value: 'FILE',
  description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
};

/** One exception as `exceptions --json` prints it. */
export interface ListedException extends Exception {
  readonly state: 'active' | 'expiring' | 'expired' | 'pending' | 'not-in-force';
  /** Why it does not hold. */
  readonly reasonNotInForce?: string;
  /** Days until its last day; negative after it. */
  readonly daysLeft: number;
}

export const command: Command = {
  name: 'exceptions',
  summary: "List the policy's exceptions: which hold, until when, and which do not and why.",
  usage: [
    'exceptions [--dir DIR] [--policy FILE] [--at DATE] [--json]',
    'exceptions --evidence DIR [--at DATE] [--json]',
  ],
  positionals: 'none',
  options: [
    DIR_OPTION,
    POLICY_OPTION,
    {
      name: 'evidence',
      type: 'string',
      value: 'DIR',
      description:
        'The policy of the last run that this evidence folder has of then, and what each let through.',
    },
    { name: 'at', type: 'string', value: 'DATE', description: 'As of this day (UTC). Default: today.' },
  ],
  notes: [
    'The policy is read from the working tree, with what it extends. Which exceptions nothing needs, gate says.',
    'Exit codes: 0 listed, 1 the ledger of --evidence was touched, 2 wrong usage, policy or evidence.',
  ],
  async run(_positionals, values, world) {
    const day = dayOf(values) ?? world.now().toISOString().slice(0, 10);
    if (values.evidence !== undefined) return listPast(day, values, world);
    const { policy } = await loadWorkingPolicy(values, world);
    const rows = listExceptions(policy, day);
    return { exitCode: EXIT.pass, json: rows, text: listText(rows, world.style) };
  },
};

/** @throws SealgateError USAGE */
function dayOf(values: Values): string | undefined {
  const day = textOf(values, 'at');
  if (day === undefined || isDay(day)) return day;
  throw new SealgateError('USAGE', `--at '${day}' is no day of the calendar`, { hint: 'Write 2026-01-31.' });
}

/** The exceptions that were in force on a day, as the evidence has them. */
async function listPast(day: string, values: Values, world: World): Promise<Answer> {
  const given = ['dir', 'policy'].find((name) => values[name] !== undefined);
  if (given !== undefined)
    throw new SealgateError('USAGE', `--${given} and --evidence exclude each other`, {
      hint: 'The evidence holds the policy of each run.',
    });
  const { policyOn, runWords } = await import('./exceptions/past.js');
  const { policy, run, used, walk } = await policyOn(day, values, world);
  const rows = listExceptions(policy, day).map((row) => ({ ...row, accepted: used.get(row.id) ?? [] }));
  const { number, record } = run;
  return {
    exitCode: walk.tampering === undefined ? EXIT.pass : EXIT.fail,
    json: {
      at: day,
      run: { number, hash: record.hash, time: record.time, object: record.object, result: record.result },
      exceptions: rows,
      ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
    },
    text: [
      `On ${day}, by the policy of ${plainLine(runWords(number, record), 400)}`,
      ...brokenText(walk),
      '',
      rows.length === 0
        ? 'The policy had no exceptions.'
        : rows.map((row) => `${rowText(row, world.style)}\n  ${acceptedText(row.accepted)}`).join('\n\n'),
    ].join('\n'),
  };
}

function acceptedText(accepted: readonly string[]): string {
  if (accepted.length === 0) return 'let nothing through in this run';
  return `let through in this run: ${plainLine(fewOf(accepted, ACCEPTED, '; '), 1_000)}`;
}

/** So many findings of one exception are named. */
const ACCEPTED = 5;

/** The policy of the working tree. @throws SealgateError POLICY_INVALID, INPUT_NOT_FOUND */
export async function loadWorkingPolicy(
  values: Values,
  world: World,
): Promise<LoadedPolicy & { readonly dir: string }> {
  const dir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  const file = textOf(values, 'policy');
  const loaded = await loadPolicy({
    dir,
    ...(file === undefined ? {} : { file }),
    overrides: await readOverrides(values),
  });
  for (const problem of loaded.problems) world.log.error(problem.message);
  return { ...loaded, dir };
}

/** The exceptions with their state on a day, those that need somebody first. */
function listExceptions(policy: Policy, today: string): readonly ListedException[] {
  const rows = policy.exceptions.map((exception): ListedException => {
    const daysLeft = daysBetween(today, exception.expires);
    const fault = exceptionFault(exception, policy, today);
    if (daysLeft < 0) return { ...exception, state: 'expired', daysLeft };
    if (fault !== undefined) {
      const state = fault.kind === 'pending' ? 'pending' : 'not-in-force';
      return { ...exception, state, reasonNotInForce: fault.text, daysLeft };
    }
    return { ...exception, state: daysLeft <= WARN_DAYS ? 'expiring' : 'active', daysLeft };
  });
  const order = ['expired', 'not-in-force', 'pending', 'expiring', 'active'];
  return rows.sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) || a.daysLeft - b.daysLeft || compareText(a.id, b.id),
  );
}

function listText(rows: readonly ListedException[], style: Style): string {
  if (rows.length === 0) return 'The policy has no exceptions.';
  return rows.map((row) => rowText(row, style)).join('\n\n');
}

function rowText(row: ListedException, style: Style): string {
  const where =
    row.file === undefined
      ? ''
      : `  ${plainName(row.file, 200)}${row.line === undefined ? '' : `:${row.line}`}`;
  const details = [
    `${plainLine(row.reason, 400)}`,
    [
      row.approvedBy === 'pending' ? 'not approved yet' : `approved by ${plainLine(row.approvedBy, 200)}`,
      ...(row.owner === undefined ? [] : [`owner ${plainLine(row.owner, 200)}`]),
      ...(row.ticket === undefined ? [] : [plainName(row.ticket, 300)]),
    ].join(', '),
  ];
  return [
    `${plainName(row.id, 80)}  ${stateText(row)}${where}`,
    `  ${plainName(row.rule, 200)} for ${plainName(row.package, 300)}`,
    ...details.map((text) => `  ${wrap(text, style.width - 2).replaceAll('\n', '\n  ')}`),
  ].join('\n');
}

function stateText(row: ListedException): string {
  const days = Math.abs(row.daysLeft);
  const count = `${days} ${days === 1 ? 'day' : 'days'}`;
  switch (row.state) {
    case 'active':
      return `holds until ${row.expires} (${count})`;
    case 'expiring':
      return `ENDS ${row.daysLeft === 0 ? 'today' : `in ${count}`} (${row.expires})`;
    case 'expired':
      return `EXPIRED on ${row.expires} (${count} ago)`;
    case 'pending':
      return `WAITS FOR APPROVAL (until ${row.expires})`;
    case 'not-in-force':
      return `DOES NOT HOLD: it ${plainLine(row.reasonNotInForce ?? '', 300)}`;
  }
}
