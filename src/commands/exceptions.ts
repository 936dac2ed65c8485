import path from 'node:path';
import { EXIT } from '../errors.js';
import { exceptionFault } from '../model/exception-rules.js';
import type { Exception, Policy } from '../model/policy.js';
import { type LoadedPolicy, loadPolicy } from '../policy/load.js';
import { readOverrides } from '../policy/overrides.js';
import { plainLine, plainName, wrap } from '../render/terminal-text.js';
import type { Command, Option, Style, Values, World } from './command.js';
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
  usage: ['exceptions [--dir DIR] [--policy FILE] [--json]'],
  positionals: 'none',
  options: [DIR_OPTION, POLICY_OPTION],
  notes: [
    'The policy is read from the working tree, with what it extends. Which exceptions nothing needs, gate says.',
    'Exit codes: 0 listed, 2 wrong usage or policy.',
  ],
  async run(_positionals, values, world) {
    const { policy } = await loadWorkingPolicy(values, world);
    const rows = listExceptions(policy, world.now().toISOString().slice(0, 10));
    return { exitCode: EXIT.pass, json: rows, text: listText(rows, world.style) };
  },
};

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
    const daysLeft = Math.round((Date.parse(exception.expires) - Date.parse(today)) / 86_400_000);
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
      order.indexOf(a.state) - order.indexOf(b.state) ||
      a.daysLeft - b.daysLeft ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
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
