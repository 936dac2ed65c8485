import path from 'node:path';
import { loadLicenseJudge, type PackageLicense } from '../check/licenses.js';
import { collectLicenses } from '../collect/licenses.js';
import { readLockfiles } from '../collect/lockfiles/discover.js';
import { EXIT, type ExitCode, SealgateError } from '../errors.js';
import type { LicenseFact } from '../model/facts.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import type { Policy } from '../model/policy.js';
import { loadPolicy } from '../policy/load.js';
import { policyOptions, readOverrides } from '../policy/overrides.js';
import type { Answer, Command, Values, World } from './command.js';
import { DIR_OPTION, LOCKFILE_OPTION } from './flags.js';
import { licensesText } from './licenses-text.js';

const POLICY_FLAGS: readonly string[] = [
  'preset',
  'allow-licenses',
  'deny-licenses',
  'allow-dependencies-licenses',
];

/** One package as `licenses --json` prints it. */
export interface ListedLicense {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  /** As declared; null where nothing could be read. */
  readonly license: string | null;
  readonly from: LicenseFact['from'] | null;
  readonly outcome: 'allowed' | 'denied' | 'unknown';
  readonly reason: string;
}

/** Judges licences by the policy's lists: of all packages, or of one expression. */
export const command: Command = {
  name: 'licenses',
  summary: 'Judge the licence of every package, or of one SPDX expression, by the policy.',
  usage: [
    'licenses [--dir DIR] [--policy FILE] [--lockfile FILE …] [--online] [--json]',
    'licenses --expression "MIT OR GPL-3.0-only" [--allow-licenses LICENSES] [--json]',
  ],
  positionals: 'none',
  options: [
    DIR_OPTION,
    {
      name: 'policy',
      type: 'string',
      value: 'FILE',
      description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
    LOCKFILE_OPTION,
    {
      name: 'expression',
      type: 'string',
      value: 'SPDX',
      description: 'Judge this licence expression instead of the packages.',
    },
    {
      name: 'online',
      type: 'boolean',
      description: 'Ask the registry where neither the lockfile nor an installed package names a licence.',
    },
    {
      name: 'registry',
      type: 'string',
      value: 'URL',
      description: 'The registry that --online asks. Default: as npm is configured.',
    },
    ...policyOptions.filter((option) => POLICY_FLAGS.includes(option.name)),
  ],
  notes: [
    'Licences are read from the lockfile, else from the installed package, else (--online) from the registry.',
    'Exit codes: 0 allowed; 1 denied, or unknown where the policy says unknown-license: block;',
    '2 wrong usage or input; 3 an expression that is unknown, or no package’s licence could be read.',
  ],
  run,
};

async function run(_: readonly string[], values: Values, world: World): Promise<Answer> {
  const dir = path.resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
  const file = typeof values.policy === 'string' ? values.policy : undefined;
  const overrides = await readOverrides(values);
  const { policy } = await loadPolicy({ dir, overrides, ...(file === undefined ? {} : { file }) });
  if (typeof values.expression === 'string') return judgeExpression(values.expression, policy);

  const files = Array.isArray(values.lockfile) ? (values.lockfile as string[]) : undefined;
  const { graphs, problems } = await readLockfiles(dir, files === undefined ? {} : { files });
  const [first] = problems;
  if (graphs.length === 0) {
    throw new SealgateError(
      first === undefined || first.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID',
      first?.message ?? 'No lockfile was found',
      { hint: first?.hint ?? 'Pass --dir or --lockfile.' },
    );
  }
  for (const problem of problems) world.log.error(problem.message);
  const facts = await readLicenses(dir, graphs, values, world);
  const rows = await listLicenses(graphs, facts, policy);
  return {
    exitCode: first === undefined ? exitCodeOf(rows, policy) : EXIT.usage,
    text: licensesText(rows, world.style),
    json: rows,
  };
}

async function judgeExpression(expression: string, policy: Policy): Promise<Answer> {
  const { licenseJudge } = await import('../model/license-rules.js');
  const { outcome, reason } = licenseJudge({ allow: policy.allowLicenses, deny: policy.denyLicenses })(
    expression,
  );
  const exit = { allowed: EXIT.pass, denied: EXIT.fail, unknown: EXIT.incomplete } as const;
  return { exitCode: exit[outcome], text: `${outcome}: ${reason}`, json: { expression, outcome, reason } };
}

async function readLicenses(
  dir: string,
  graphs: readonly DependencyGraph[],
  values: Values,
  world: World,
): Promise<Readonly<Record<string, LicenseFact>>> {
  const facts = await collectLicenses(dir, graphs);
  if (values.online !== true) return facts;
  const unread = graphs.map((graph) => ({
    ...graph,
    packages: graph.packages.filter(
      (node) => facts[node.id] === undefined && node.source.kind === 'registry',
    ),
  }));
  if (unread.every((graph) => graph.packages.length === 0)) return facts;
  const { collectRegistryFacts } = await import('../collect/packages/collect.js');
  const { env, log, now } = world;
  const registry = await collectRegistryFacts(unread, {
    dir,
    env,
    log,
    now,
    ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
  });
  return { ...(await collectLicenses(dir, unread, registry.facts)), ...facts };
}

/** Every package once, sorted by purl. */
async function listLicenses(
  graphs: readonly DependencyGraph[],
  facts: Readonly<Record<string, LicenseFact>>,
  policy: Policy,
): Promise<readonly ListedLicense[]> {
  const licenseOf = (await loadLicenseJudge())({ licenses: facts }, policy);
  const rows = new Map<string, ListedLicense>();
  for (const graph of graphs) {
    for (const node of graph.packages) rows.set(node.purl, toRow(node, facts[node.id], licenseOf(node)));
  }
  return [...rows.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

function toRow(node: Package, fact: LicenseFact | undefined, answer: PackageLicense): ListedLicense {
  const { purl, name, version } = node;
  const outcome =
    answer.outcome === 'own' ? 'allowed' : answer.outcome === 'unread' ? 'unknown' : answer.outcome;
  return {
    purl,
    name,
    version,
    license: fact?.license ?? null,
    from: fact?.from ?? null,
    outcome,
    reason: answer.reason,
  };
}

function exitCodeOf(rows: readonly ListedLicense[], policy: Policy): ExitCode {
  if (rows.some((row) => row.outcome === 'denied')) return EXIT.fail;
  const unknown = rows.filter((row) => row.outcome === 'unknown');
  // Nothing at all could be read: that is no answer, whatever the policy makes of single packages.
  if (rows.length > 0 && rows.every((row) => row.license === null && row.outcome === 'unknown'))
    return EXIT.incomplete;
  return unknown.length > 0 && policy.unknownLicense === 'block' ? EXIT.fail : EXIT.pass;
}
