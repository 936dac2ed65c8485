import path from 'node:path';
import { collectLicenses, type LicenseQuestion } from '../collect/licenses.js';
import { readLockfiles } from '../collect/lockfiles/discovery/discover.js';
import { EXIT, type ExitCode, SealgateError } from '../errors.js';
import { writeAtomic } from '../io/files/files.js';
import type { LicenseFact } from '../model/facts.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import { omitScopes } from '../model/packages/omit-scopes.js';
import type { Policy } from '../model/policy/policy.js';
import { counted } from '../model/text/counted.js';
import { loadPolicy } from '../policy/load.js';
import { readOverrides } from '../policy/overrides.js';
import type { Answer, Call, Command, Values, World } from './command.js';
import { LICENSES_OPTIONS, type LicensesForm, readLicensesForm } from './licenses/options.js';
import { type ListedLicense, listLicenses } from './licenses/rows.js';
import { licensesText } from './licenses/text.js';
import { warnOfForeign } from './warn-of-foreign.js';

/** Judges licences by the policy's lists: of all packages, or of one expression. */
export const command: Command = {
  name: 'licenses',
  summary: 'Judge and list the licence of every package, write notices, or judge one SPDX expression.',
  usage: [
    'licenses [--dir DIR] [--policy FILE] [--lockfile FILE …] [--omit dev] [--online] [--json]',
    'licenses --csv|--markdown|--notice [-o FILE] …',
    'licenses --expression "MIT OR GPL-3.0-only" [--allow-licenses LICENSES] [--json]',
  ],
  positionals: 'none',
  options: LICENSES_OPTIONS,
  notes: [
    "Licences are read from the lockfile, the installed package, a package manager's store on this machine, or",
    '(--online) the registry. Licence files of packages that are here are compared with the texts of the SPDX list.',
    'Exit codes: 0 allowed; 1 denied, or unknown where the policy says unknown-license: block;',
    "2 wrong usage or input; 3 an expression that is unknown, no package's licence could be read, or --notice lacks",
    'packages that are not on this machine.',
  ],
  run,
};

async function run(_: readonly string[], values: Values, world: World): Promise<Answer> {
  const dir = path.resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
  const file = typeof values.policy === 'string' ? values.policy : undefined;
  const form = readLicensesForm(values);
  const overrides = await readOverrides(values);
  const { policy } = await loadPolicy({ dir, overrides, ...(file === undefined ? {} : { file }) });
  if (typeof values.expression === 'string') return judgeExpression(values.expression, policy);

  const files = Array.isArray(values.lockfile) ? (values.lockfile as string[]) : undefined;
  const read = await readLockfiles(
    dir,
    files === undefined ? { exclude: policy.excludeLockfiles } : { files },
  );
  warnOfForeign(read, world);
  const [first] = read.problems;
  if (read.graphs.length === 0) {
    throw new SealgateError(
      first === undefined || first.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID',
      first?.message ?? 'No lockfile was found',
      { hint: first?.hint ?? 'Pass --dir or --lockfile.' },
    );
  }
  for (const problem of read.problems) world.log.error(problem.message);
  const graphs = form.omit.length === 0 ? read.graphs : omitScopes(read.graphs, form.omit).graphs;
  const facts = await readLicenses(dir, graphs, { values, world, policy });
  const rows = await listLicenses(graphs, facts, policy);
  const exitCode = first === undefined ? exitCodeOf(rows, policy) : EXIT.usage;
  if (form.format !== undefined) return writeForm(dir, graphs, { form, rows, world, exitCode });
  return { exitCode, text: licensesText(rows, world.style), json: rows };
}

async function judgeExpression(expression: string, policy: Policy): Promise<Answer> {
  const { licenseJudge } = await import('../model/licenses/rules.js');
  const { outcome, reason, spdx, corrections } = licenseJudge({
    allow: policy.allowLicenses,
    deny: policy.denyLicenses,
  })(expression);
  const exit = { allowed: EXIT.pass, denied: EXIT.fail, unknown: EXIT.incomplete } as const;
  const read = (corrections ?? []).map(({ found, meant }) => ({ found, meant }));
  const told = read.map(({ found, meant }) => ` ('${found}' is read as ${meant})`).join('');
  return {
    exitCode: exit[outcome],
    text: `${outcome}: ${reason}${told}`,
    json: { expression, spdx: spdx ?? null, outcome, reason, corrections: read },
  };
}

async function readLicenses(
  dir: string,
  graphs: readonly DependencyGraph[],
  { values, world, policy }: Call & { readonly policy: Policy },
): Promise<Readonly<Record<string, LicenseFact>>> {
  const { env, log, now } = world;
  const question: LicenseQuestion = { texts: 'all', named: policy.licenseClarifications, env };
  const facts = await collectLicenses(dir, graphs, question);
  if (values.online !== true) return facts;
  const unread = graphs.map((graph) => ({
    ...graph,
    packages: graph.packages.filter(
      (node) => facts[node.id] === undefined && node.source.kind === 'registry',
    ),
  }));
  if (unread.every((graph) => graph.packages.length === 0)) return facts;
  const { collectRegistryFacts } = await import('../collect/packages/collect.js');
  const registry = await collectRegistryFacts(unread, {
    dir,
    env,
    log,
    now,
    ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
  });
  return { ...(await collectLicenses(dir, unread, { ...question, registry: registry.facts })), ...facts };
}

interface Written {
  readonly form: LicensesForm;
  readonly rows: readonly ListedLicense[];
  readonly world: World;
  readonly exitCode: ExitCode;
}

/** Prints or writes an inventory or the notices. What its packages' own files say besides licences is read only here. */
async function writeForm(
  dir: string,
  graphs: readonly DependencyGraph[],
  { form, rows, world, exitCode }: Written,
): Promise<Answer> {
  const { env, log } = world;
  const { collectDescriptions } = await import('../collect/package-descriptions.js');
  const { renderInventory } = await import('./licenses/forms.js');
  const licenseTexts = form.format === 'notice';
  const { descriptions } = await collectDescriptions(graphs, { dir, env, log, licenseTexts });
  const { text, lacking, notes } = renderInventory(form, { rows, graphs, descriptions });
  for (const line of [...lacking, ...notes]) log.warn(line);
  const code = lacking.length > 0 && exitCode === EXIT.pass ? EXIT.incomplete : exitCode;
  if (form.output === undefined) return { exitCode: code, text: text.replace(/\n$/, ''), json: rows };
  const { sha256, bytes } = await writeAtomic(path.resolve(world.cwd, form.output), text);
  return {
    exitCode: code,
    text: `${form.output}: ${counted(rows.length, 'package')}, ${bytes} bytes, sha256 ${sha256}`,
    json: { file: form.output, packages: rows.length, bytes, sha256 },
  };
}

function exitCodeOf(rows: readonly ListedLicense[], policy: Policy): ExitCode {
  if (rows.some((row) => row.outcome === 'denied')) return EXIT.fail;
  const unknown = rows.filter((row) => row.outcome === 'unknown');
  // Nothing at all could be read: that is no answer, whatever the policy makes of single packages.
  if (rows.length > 0 && rows.every((row) => row.license === null && row.outcome === 'unknown'))
    return EXIT.incomplete;
  const blocks = ({ scope }: ListedLicense): boolean =>
    (policy.licenseScopes[scope]?.unknownLicense ?? policy.unknownLicense) === 'block';
  return unknown.some(blocks) ? EXIT.fail : EXIT.pass;
}
