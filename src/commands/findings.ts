import path from 'node:path';
import { parserNamed } from '../collect/reports/parse-report.js';
import { type ReadOptions, readReports } from '../collect/reports/read.js';
import { reportParsers } from '../collect/reports/registry.js';
import { EXIT, SealgateError } from '../errors.js';
import type { CollectProblem } from '../model/facts.js';
import { cvesOf, withExploitation } from '../model/findings/exploitation.js';
import { judgedImage } from '../model/findings/judged-products.js';
import type { Report } from '../model/findings/report.js';
import { ageProblem } from '../model/findings/report-age.js';
import { applyVex, futureVex } from '../model/findings/vex.js';
import { duration } from '../policy/duration.js';
import type { Answer, Command, Values, World } from './command.js';
import { addRow, type FindingRows, findingsText, noRows, reportLine, rowsText } from './findings-text.js';
import { listOf, textOf } from './flags.js';

/** Parses scanner reports and lists what they say. */
export const command: Command = {
  name: 'findings',
  summary: "List the findings of scanners' reports, as reported or merged over tools.",
  usage: ['findings --report FILE … [--format auto] [--merge] [--json]', 'findings FILE …'],
  positionals: 'FILE is a report, a glob (quote it), or - for standard input, like the value of --report.',
  argument: 'files',
  options: [
    {
      name: 'report',
      type: 'list',
      value: 'FILE',
      description: 'A report, a glob (quote it), or - for standard input; FORMAT:FILE forces the format.',
    },
    {
      name: 'format',
      type: 'string',
      value: 'FORMAT',
      choices: ['auto', ...reportParsers.map((parser) => parser.id)],
      description: `Format of every report: auto (from its content), ${reportParsers.map((parser) => parser.id).join(', ')}. Default: auto.`,
    },
    {
      name: 'merge',
      type: 'boolean',
      description: 'One finding for what several reports, tools or advisory ids tell of the same thing.',
    },
    {
      name: 'kev',
      type: 'list',
      value: 'FILE',
      description:
        "CISA's catalogue of known exploited vulnerabilities (JSON): says which findings are in it.",
    },
    {
      name: 'epss',
      type: 'list',
      value: 'FILE',
      description: 'EPSS scores (CSV, compressed or not, or JSON): says how likely each is used.',
    },
    {
      name: 'max-age',
      type: 'string',
      value: 'AGE',
      description: 'Says which reports are older (7d, 24h), or do not say when they were made.',
    },
    {
      name: 'dir',
      type: 'string',
      value: 'DIR',
      description: 'Folder that paths are relative to. Default: here.',
    },
  ],
  notes: [
    'Findings that the tool or its ignore file suppressed are listed too, and marked.',
    'Exit code 2 where a report cannot be read; the others are listed all the same.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const specs = [...listOf(values, 'report'), ...positionals];
  if (specs.length === 0) {
    throw new SealgateError('USAGE', 'No report is named', {
      hint: 'sealgate findings --report trivy.json, or sealgate findings - to read standard input.',
    });
  }
  const format = typeof values.format === 'string' ? values.format : 'auto';
  if (format !== 'auto') parserNamed(format);
  const dir = path.resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
  const options = { stdin: world.stdin, format };
  if (isLook(values, specs)) {
    const answer = await look({ dir, specs, options }, values, world);
    if (answer !== undefined) return answer;
  }
  const { reports, problems } = await readReports(dir, specs, options);
  if (reports.length === 0) throw nothingRead(problems);
  const reported = reports.flatMap((report: Report) => report.findings);
  const age = { now: world.now().toISOString(), maxAge: maxAgeOf(values) };
  const files = { kev: listOf(values, 'kev'), epss: listOf(values, 'epss') };
  const wanted = files.kev.length + files.epss.length === 0 ? new Set<string>() : cvesOf(reported);
  const { readExploitation } = await import('../collect/reports/exploitation.js');
  const lists = await readExploitation(dir, files, { wanted, age });
  const troubles = [...problems, ...lists.problems];
  tell(world, reports, { troubles, age });
  const statements = reports
    .flatMap((report: Report) => report.statements ?? [])
    .map((statement) => {
      const invalid = futureVex(statement, age.now);
      return invalid === undefined ? statement : { ...statement, invalid };
    });
  const images = reports.flatMap(({ target }: Report) =>
    target?.kind === 'image' ? [judgedImage(target.name, target.digest)] : [],
  );
  const listed =
    values.merge === true
      ? (await import('../model/findings/merge-findings.js')).mergeFindings(reported)
      : reported;
  const findings = applyVex(withExploitation(listed, lists.exploitation), statements, { here: images });
  return {
    exitCode: troubles.length === 0 ? EXIT.pass : EXIT.usage,
    get text() {
      return findingsText(findings, reports, world.style);
    },
    json: findings,
  };
}

/** Whether only the table is wanted, of files that can be read again. */
function isLook(values: Values, specs: readonly string[]): boolean {
  const others = values.json === true || values.merge === true;
  const lists = listOf(values, 'kev').length + listOf(values, 'epss').length;
  return !others && lists === 0 && !specs.some((spec) => spec === '-' || spec.endsWith(':-'));
}

/** Which reports are read, and how. */
interface Reading {
  readonly dir: string;
  readonly specs: readonly string[];
  readonly options: ReadOptions;
}

/**
 * The table alone: each finding becomes its row as soon as it is read, so that a report of 300 MB needs no more
 * memory than its rows. `undefined` where a report holds VEX statements: what they say goes for all findings.
 */
async function look(
  { dir, specs, options }: Reading,
  values: Values,
  world: World,
): Promise<Answer | undefined> {
  const rows = new Map<string, FindingRows>();
  const of = (path: string): FindingRows => {
    const known = rows.get(path) ?? noRows();
    rows.set(path, known);
    return known;
  };
  const { reports, problems } = await readReports(dir, specs, {
    ...options,
    each: (finding, path) => addRow(of(path), finding),
  });
  if (reports.length === 0) throw nothingRead(problems);
  if (reports.some(({ statements }) => statements !== undefined)) return undefined;
  const age = { now: world.now().toISOString(), maxAge: maxAgeOf(values) };
  tell(world, reports, { troubles: problems, age });
  const about = reports.map((report) => reportLine(report, of(report.path)));
  const read = reports.map(({ path }) => of(path));
  return {
    exitCode: problems.length === 0 ? EXIT.pass : EXIT.usage,
    get text() {
      return [...rowsText(read, about, world.style)].join('');
    },
    get parts() {
      return rowsText(read, about, world.style);
    },
    json: [],
  };
}

/** What could not be read, and what reports say against themselves. */
function tell(
  world: World,
  reports: readonly Report[],
  {
    troubles,
    age,
  }: { readonly troubles: readonly CollectProblem[]; readonly age: Parameters<typeof ageProblem>[1] },
): void {
  for (const problem of troubles) {
    world.log.error(problem.message, problem.hint);
  }
  for (const report of reports) {
    const old = report.statements === undefined ? ageProblem(report.createdAt, age) : undefined;
    const ended = (report.ended ?? []).map(({ system }) => `${system} is no longer maintained`);
    for (const problem of [
      ...report.problems,
      ...(old === undefined ? [] : [old]),
      ...ended,
      ...(report.notes ?? []),
    ])
      world.log.warn(`${report.path}: ${problem}`);
  }
}

/** Minutes; 0 without the flag. @throws SealgateError USAGE */
function maxAgeOf(values: Values): number {
  const value = textOf(values, 'max-age');
  return value === undefined ? 0 : duration.read({ kind: 'scalar', value, place: { flag: '--max-age' } });
}

function nothingRead(problems: readonly CollectProblem[]): SealgateError {
  const [first, ...also] = problems.map((problem) => errorOf(problem));
  if (first === undefined) return new SealgateError('INPUT_INVALID', 'No report was found');
  const { code, message, hint } = first;
  return new SealgateError(code, message, { ...(hint === undefined ? {} : { hint }), also });
}

function errorOf({ state, message, hint }: CollectProblem): SealgateError {
  const code = state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID';
  return new SealgateError(code, message, hint === undefined ? {} : { hint });
}
