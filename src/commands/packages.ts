import path from 'node:path';
import { sideBySide } from '../check/lockfiles/side-by-side.js';
import { submodules } from '../check/lockfiles/submodules.js';
import { readLockfiles } from '../collect/lockfiles/discovery/discover.js';
import { readSubmodules } from '../collect/lockfiles/discovery/submodules.js';
import { EXIT, SealgateError } from '../errors.js';
import { stepName } from '../model/data/paths.js';
import type { CollectProblem } from '../model/facts.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import { counted } from '../model/text/counted.js';
import { displayText } from '../model/text/display.js';
import { shorten } from '../model/text/shorten.js';
import type { Command, Values, World } from './command.js';
import { DIR_OPTION, LOCKFILE_OPTION } from './flags.js';
import { type ListedPackage, listPackages } from './list-packages.js';
import { warnOfForeign } from './warn-of-foreign.js';
import { warnOfGraphs } from './warn-of-graphs.js';

/** No name, address or way of a package that somebody published is longer; --json has them whole. */
const LONGEST_CELL = 1000;

/** Lists the packages of the lockfiles. */
export const command: Command = {
  name: 'packages',
  summary: 'List every package of the lockfiles, and what brought it in.',
  usage: ['packages [--dir DIR] [--lockfile FILE …] [--json]'],
  positionals: 'none',
  options: [DIR_OPTION, LOCKFILE_OPTION],
  notes: [
    'Lockfiles are found in all folders, except those that git ignores and node_modules.',
    'Exit code 2 where a lockfile cannot be read; the others are listed all the same.',
  ],
  run,
};

async function run(_: readonly string[], values: Values, world: World) {
  const dir = path.resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
  const files = Array.isArray(values.lockfile) ? (values.lockfile as string[]) : undefined;
  const read = await readLockfiles(dir, files === undefined ? {} : { files });
  const { graphs, problems } = read;
  warnOfForeign(read, world);
  if (files === undefined)
    for (const { message } of submodules({ submodules: await readSubmodules(dir) })) world.log.warn(message);
  if (graphs.length === 0) throw nothingRead(problems, dir);
  for (const { message } of sideBySide({ graphs, problems })) world.log.warn(message);
  for (const problem of problems) {
    world.log.error(problem.message, problem.hint);
  }
  warnOfGraphs(graphs, world);
  const packages = listPackages(graphs);
  return {
    exitCode: problems.length === 0 ? EXIT.pass : EXIT.usage,
    text: textOf(graphs, packages),
    json: packages,
  };
}

function nothingRead(problems: readonly CollectProblem[], dir: string): SealgateError {
  const [first, ...others] = problems;
  const message = first?.message ?? 'No lockfile was found';
  const more = others.length === 0 ? '' : ` (and ${counted(others.length, 'more problem')})`;
  return new SealgateError(
    first?.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID',
    `${message}${more}`,
    {
      location: { file: first === undefined || first.subject === '.' ? dir : first.subject },
      ...(first?.hint === undefined ? {} : { hint: first.hint }),
    },
  );
}

function textOf(graphs: readonly DependencyGraph[], packages: readonly ListedPackage[]): string {
  const rows = packages.map((one) => [
    `${one.name}@${one.version === '' ? '-' : one.version}`,
    one.scope,
    one.direct ? 'direct' : '',
    originOf(one),
    viaOf(one),
  ]);
  const table = [['PACKAGE', 'SCOPE', '', 'FROM', 'BROUGHT IN BY'], ...rows].map((row) =>
    row.map((cell) => displayText(shorten(cell, LONGEST_CELL)).replace(/\s/g, ' ')),
  );
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(
      60,
      table.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
    ),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...graphs.map(summaryOf), ''].join('\n');
}

function originOf({ resolved, integrity }: ListedPackage): string {
  const from = resolved === null ? 'registry' : (/^([a-z+]+:\/\/[^/]+)/i.exec(resolved)?.[1] ?? resolved);
  return integrity === null ? `${from}, no integrity` : from;
}

/** The last step before the package on its shortest path, and where the path starts. */
function viaOf({ paths }: ListedPackage): string {
  const [first] = paths;
  if (first === undefined) return 'nothing';
  const [root = '', ...rest] = first.slice(0, -1);
  const parent = rest.at(-1);
  return parent === undefined ? stepName(root) : `${parent} (${stepName(root)})`;
}

function summaryOf(graph: DependencyGraph): string {
  const count = (scope: string): number => graph.packages.filter((one) => one.scope === scope).length;
  const { path: file, format, version } = graph.lockfile;
  const workspaces = graph.importers.length;
  return [
    `${displayText(file)}: ${counted(graph.packages.length, 'package')}`,
    `(${count('runtime')} runtime, ${count('optional')} optional, ${count('development')} development)`,
    workspaces === 1 ? '' : `for ${workspaces} workspaces`,
    `[${format} ${version}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
