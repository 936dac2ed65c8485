import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { readIfExists, writeAtomic } from '../../io/files/files.js';
import { addDays } from '../../model/data/calendar.js';
import { lastDay } from '../../model/policy/exception-rules.js';
import type { Policy } from '../../model/policy/policy.js';
import { PENDING, VEX_JUSTIFICATIONS } from '../../model/policy/words.js';
import { addException, blockLines, type WrittenException } from '../../policy/add-exception.js';
import { duration } from '../../policy/duration.js';
import { POLICY_PATHS } from '../../policy/find.js';
import { isOurs, refuseUnknownRule } from '../../policy/rule-ids.js';
import { POLICY_CAP } from '../../policy/yaml.js';
import type { Command, Option, Values } from '../command.js';
import { loadWorkingPolicy, POLICY_OPTION } from '../exceptions.js';
import { DIR_OPTION, textOf } from '../flags.js';
import { knownNames } from '../known-names.js';

const FIELDS = [
  ['id', 'ID', 'Its id. Default: the next EX-number.'],
  ['rule', 'RULE', 'What it waives: one advisory (GHSA-…, CVE-…) or a rule (licenses/denied).'],
  ['package', 'PATTERN', 'For which package: purl, name or name@version; a path where it is no package.'],
  ['reason', 'TEXT', 'Why that is acceptable.'],
  ['owner', 'WHO', 'Who will fix it.'],
  ['expires', 'DATE', 'Its last day (2027-01-31), or how long from today (90d).'],
  ['ticket', 'URL', 'Where the work on it is tracked.'],
  ['justification', 'WORD', "Why it cannot be exploited here, in VEX's words."],
] as const;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  rule: knownNames().ruleIds,
  justification: VEX_JUSTIFICATIONS,
};

export const command: Command = {
  name: 'exceptions add',
  summary: 'Write an exception into the policy file; a reviewer approves it.',
  usage: [
    'exceptions add --rule RULE --package PATTERN --reason TEXT --expires DATE [--owner WHO] [--ticket URL] [--json]',
  ],
  positionals: 'none',
  options: [
    DIR_OPTION,
    POLICY_OPTION,
    ...FIELDS.map(([name, value, description]): Option => {
      const choices = CHOICES[name];
      return { name, type: 'string', value, ...(choices === undefined ? {} : { choices }), description };
    }),
  ],
  notes: [
    'It is written with approved-by: pending, and holds once a reviewer has put a name there and the change is merged.',
    'Comments, order and format of the file stay as they are.',
    'Exit codes: 0 written, 2 wrong usage or policy.',
  ],
  async run(_positionals, values, world) {
    const { policy, source, home: dir } = await loadWorkingPolicy(values, world);
    const file = source.path ?? (await freePath(dir));
    const today = world.now().toISOString().slice(0, 10);
    const exception = describe(values, policy, today);
    refuseMisspelled(exception, policy);
    const absolute = path.resolve(dir, file);
    const text = await addException(await readIfExists(absolute, POLICY_CAP), file, exception);
    await writeAtomic(absolute, text);
    const fields = Object.fromEntries(exception);
    const line = 1 + text.split('\n').findIndex((one) => one.includes(`id: ${fields.id}`));
    return {
      exitCode: EXIT.pass,
      json: { file, line, exception: fields },
      text: [
        `Wrote ${fields.id} to ${file}:${line}`,
        '',
        ...blockLines(exception, '  '),
        '',
        'It waives nothing yet: a reviewer puts their name under approved-by, and it holds once that is merged.',
        'A change is judged by the policy of its base, so merge this before the change that needs it.',
      ].join('\n'),
    };
  },
};

async function freePath(dir: string): Promise<string> {
  for (const file of POLICY_PATHS)
    if ((await readIfExists(path.resolve(dir, file), POLICY_CAP)) !== undefined) return file;
  return POLICY_PATHS[0];
}

/** @throws SealgateError USAGE where a field is missing or the policy would not let it hold. */
function describe(values: Values, policy: Policy, today: string): WrittenException {
  const given = new Map(
    FIELDS.flatMap(([name]) => {
      const value = textOf(values, name)?.trim();
      return value === undefined || value === '' ? [] : [[name as string, value] as const];
    }),
  );
  const needed = ['rule', 'package', 'reason', 'expires', ...policy.exceptionRequire];
  const missing = needed.filter((name) => !given.has(name));
  if (missing.length > 0) {
    throw new SealgateError('USAGE', `An exception needs ${missing.map((name) => `--${name}`).join(', ')}`, {
      hint: 'sealgate exceptions add --help shows what each says.',
    });
  }
  const expires = lastDayOf(given.get('expires') ?? '', today);
  const cap = lastDay(policy.exceptionMaxAge, today);
  if (expires < today || (cap !== undefined && expires > cap)) {
    const why = expires < today ? 'is over' : `is later than exception-max-age allows (${cap})`;
    throw new SealgateError('USAGE', `--expires: ${expires} ${why}`, {
      hint: cap === undefined ? 'Name a day to come.' : `Name a day from ${today} to ${cap}.`,
    });
  }
  const id = given.get('id') ?? nextId(policy);
  return [
    ['id', id],
    ...['rule', 'package', 'reason', 'owner'].flatMap((name) => written(name, given)),
    ['approved-by', PENDING],
    ['expires', expires],
    ...['ticket', 'justification'].flatMap((name) => written(name, given)),
  ];
}

/** @throws SealgateError USAGE for a rule that begins as ours do and is none: it would waive nothing. */
function refuseMisspelled(exception: WrittenException, policy: Policy): void {
  const rule = exception.find(([name]) => name === 'rule')?.[1] ?? '';
  const { ruleIds } = knownNames();
  if (isOurs(rule, ruleIds)) refuseUnknownRule(rule, policy, { ruleIds, place: { flag: '--rule' } });
}

function written(name: string, given: ReadonlyMap<string, string>): WrittenException {
  const value = given.get(name);
  return value === undefined ? [] : [[name, value]];
}

/** A date as it is, or today and a length of time. */
function lastDayOf(text: string, today: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const minutes = duration.read({ kind: 'scalar', value: text, place: { flag: '--expires' } });
  return addDays(today, Math.floor(minutes / 1440));
}

function nextId(policy: Policy): string {
  const numbers = policy.exceptions.map(({ id }) => Number(/^EX-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `EX-${Math.max(0, ...numbers) + 1}`;
}
