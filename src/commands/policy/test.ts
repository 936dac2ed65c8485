import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import type { RunContext } from '../../model/facts.js';
import type { Policy } from '../../model/policy/policy.js';
import type { Level } from '../../model/policy/words.js';
import { placeText } from '../../policy/node.js';
import { refuseUnknownRule } from '../../policy/rule-ids.js';
import { type PolicyCase, readPolicyTests } from '../../policy/test-file.js';
import { POLICY_CAP } from '../../policy/yaml.js';
import { plainLine, plainName } from '../../render/terminal/text.js';
import { version } from '../../version.js';
import type { Command, Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { knownNames } from '../known-names.js';
import { loadNamedPolicy, POLICY_OPTIONS } from '../policy.js';
import { decideExample } from './examples.js';

const DEFAULT_FILE = '.github/sealgate.test.yml';

/** One example as `policy test --json` prints it. */
export interface TestedCase {
  readonly name: string;
  /** Where it is written. */
  readonly place: string;
  readonly ok: boolean;
  readonly expected: Level;
  readonly actual: Level;
  /** Why the policy decided so, and which line of it did; absent where there was nothing to find. */
  readonly reason?: string;
  readonly key?: string;
  readonly origin?: string;
  /** `by`, where somebody else decided. */
  readonly expectedBy?: string;
}

export const command: Command = {
  name: 'policy test',
  summary: 'Run example findings and packages against the policy, and compare what it decides.',
  usage: ['policy test [FILE …] [--policy FILE] [--environment NAME] [--json]'],
  positionals: `FILE  Files of examples. Default: ${DEFAULT_FILE}.`,
  argument: 'files',
  options: POLICY_OPTIONS,
  notes: [
    'docs/policy-command.md describes the file.',
    'Exit codes: 0 all as expected, 1 some not, 2 the policy or a file is wrong, 3 a part of the policy could not be read.',
  ],
  async run(positionals, values, world) {
    const dir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
    const files =
      positionals.length === 0
        ? [path.join(dir, DEFAULT_FILE)]
        : positionals.map((file) => path.resolve(world.cwd, file));
    const policies = policyLoader(values, world);
    const rows: TestedCase[] = [];
    for (const file of files) {
      const name = path.relative(world.cwd, file).split(path.sep).join('/');
      for (const one of await readPolicyTests(await readExamples(file, positionals.length > 0), name))
        rows.push(await testCase(one, await policies.of(one.environment), world));
    }
    const wrong = rows.filter(({ ok }) => !ok).length;
    const text = [...rows.map(rowText), '', `${rows.length - wrong} of ${rows.length} as expected`];
    return {
      exitCode: wrong > 0 ? EXIT.fail : policies.whole() ? EXIT.pass : EXIT.incomplete,
      json: rows,
      text: text.join('\n'),
    };
  },
};

/** @throws SealgateError INPUT_NOT_FOUND, which says where examples are looked for where none were named. */
async function readExamples(file: string, named: boolean): Promise<Uint8Array> {
  try {
    return await readCapped(file, POLICY_CAP);
  } catch (error) {
    if (named || !(error instanceof SealgateError) || error.code !== 'INPUT_NOT_FOUND') throw error;
    throw new SealgateError('INPUT_NOT_FOUND', `There is no ${DEFAULT_FILE}`, {
      hint: 'Write examples there (docs/policy-command.md shows some), or name the files that have them.',
      cause: error,
    });
  }
}

/** The policy by environment, each loaded once; an example's own environment is stronger than the flag. */
function policyLoader(
  values: Values,
  world: World,
): { readonly of: (environment: string | undefined) => Promise<Policy>; readonly whole: () => boolean } {
  const loaded = new Map<string, Policy>();
  let problems = 0;
  return {
    whole: () => problems === 0,
    of: async (environment) => {
      const key = environment ?? textOf(values, 'environment') ?? '';
      const known = loaded.get(key);
      if (known !== undefined) return known;
      const result = await loadNamedPolicy({ ...values, ...(key === '' ? {} : { environment: key }) }, world);
      problems += result.problems.length;
      loaded.set(key, result.policy);
      return result.policy;
    },
  };
}

async function testCase(one: PolicyCase, policy: Policy, world: World): Promise<TestedCase> {
  // A rule that there is not is decided too, by its severity: an example of it would prove nothing.
  if (one.example.kind === 'finding')
    refuseUnknownRule(one.example.finding.rule, policy, { ...knownNames(), place: one.place });
  const decision = await decideExample(one, policy, contextOf(one, world));
  const actual = decision?.outcome ?? 'accept';
  const { text, key, origin, exception } = decision?.reason ?? {};
  const deciders = [key, key?.split('.')[0], origin, exception, decision?.finding.rule];
  const byOther = one.by !== undefined && !deciders.includes(one.by);
  return {
    name: one.name,
    place: placeText(one.place),
    ok: actual === one.expect && !byOther,
    expected: one.expect,
    actual,
    ...(text === undefined ? {} : { reason: text }),
    ...(key === undefined ? {} : { key }),
    ...(origin === undefined ? {} : { origin }),
    ...(byOther && one.by !== undefined ? { expectedBy: one.by } : {}),
  };
}

function contextOf({ date }: PolicyCase, world: World): RunContext {
  const time = date === undefined ? `${world.now().toISOString().slice(0, 19)}Z` : `${date}T12:00:00Z`;
  return {
    time,
    event: 'terminal',
    actor: {},
    source: { userAgent: `sealgate/${version()}` },
    tool: { name: 'sealgate', version: version() },
  };
}

function rowText(row: TestedCase): string {
  const decided = row.reason === undefined ? 'nothing is found' : plainLine(row.reason, 300);
  const origin = row.origin === undefined ? '' : ` (${plainName(row.origin, 200)})`;
  const head = `${row.ok ? 'ok  ' : 'FAIL'} ${plainLine(row.name, 200)}: ${row.actual}`;
  if (row.ok) return `${head}, ${decided}${origin}`;
  const wanted = row.actual === row.expected ? `by ${plainName(row.expectedBy ?? '', 200)}` : row.expected;
  return `${head}, expected ${wanted} at ${plainName(row.place, 200)}\n     ${decided}${origin}`;
}
