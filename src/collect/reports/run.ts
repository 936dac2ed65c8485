import { stripVTControlCharacters } from 'node:util';
import { SealgateError } from '../../errors.js';
import { run } from '../../io/exec/exec.js';
import type { ExecResult } from '../../io/exec/types.js';
import { inScratchFolder } from '../../io/files/scratch.js';
import type { Log } from '../../io/log.js';
import { daysBetween } from '../../model/data/calendar.js';
import type { CollectProblem } from '../../model/facts.js';
import type { Report, ReportKind, ToolRun } from '../../model/findings/report.js';
import { nearest } from '../../model/text/nearest.js';
import { type ToolFailure, textFailure } from './failures.js';
import { proseText } from './fields.js';
import { parseReport, parserNamed } from './parse-report.js';
import { type RawReport, rawOf } from './raw-report.js';
import { errorProblem, failureProblem, type ReadReports } from './read.js';
import { type ScannerCall, type ScannerTool, scannerTools, whereAsked } from './scanner-tools.js';

/** The program to run for a name. @throws SealgateError TOOL_FAILED, VERIFICATION_FAILED */
export type FindProgram = (name: string) => Promise<{
  readonly path: string;
  readonly sha256: string;
  readonly from: 'pinned' | 'path';
}>;

export interface ScannerOptions {
  readonly log: Log;
  /** Gives the program to run: a pinned one, or the copy on PATH. */
  readonly find: FindProgram;
  /** The registry that audits ask, an https address without credentials. Default: the one that the package manager is configured for. */
  readonly registry?: string | undefined;
  /** Nothing may be asked of the network: audits of a registry are not run, and Trivy takes the database that it has. */
  readonly offline?: boolean;
}

/** The scanners that `trivy-fs` is run with. */
const TRIVY_KINDS: readonly ReportKind[] = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];

/**
 * Runs scanners and reads what they print. What they printed is kept byte for byte; whether it
 * is a report or an error is told from the content, because their exit code 1 means either.
 *
 * @param names of `scannerTools`.
 * @throws SealgateError USAGE for a name that does not exist.
 */
export async function runScanners(
  dir: string,
  names: readonly string[],
  { log, find, registry, offline = false }: ScannerOptions,
): Promise<ReadReports> {
  const tools = [...new Set(names)].map(toolNamed).map((tool) => whereAsked(tool, { registry, offline }));
  const result: ReadReports = { reports: [], problems: [], raw: [] };
  for (const tool of tools) {
    log.progress(`Running ${tool.title}`);
    const one: ReadReports = { reports: [], problems: [], raw: [] };
    if (offline && tool.asksRegistry) one.problems.push(notOffline(tool));
    else await runOne({ tool, name: `run:${tool.id}`, result: one }, dir, find);
    const covers = tool.format === 'trivy' ? TRIVY_KINDS : (['vulnerabilities'] as const);
    result.reports.push(...one.reports);
    result.problems.push(...one.problems.map((problem) => ({ ...problem, covers })));
    result.raw.push(...one.raw);
  }
  log.progress(undefined);
  return result;
}

function toolNamed(name: string): ScannerTool {
  const tool = scannerTools.find((candidate) => candidate.id === name);
  if (tool !== undefined) return tool;
  const known = scannerTools.map((candidate) => candidate.id);
  const near = nearest(name, known);
  throw new SealgateError(
    'USAGE',
    `Unknown scanner '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`,
    {
      hint: `--run takes ${known.join(', ')}.`,
    },
  );
}

/** A scanner that is run. */
interface ScannerRun {
  readonly tool: ScannerTool;
  /** Of its report, and of what is told of it. */
  readonly name: string;
  /** Takes the report and the problems. */
  readonly result: ReadReports;
}

async function runOne(running: ScannerRun, dir: string, find: FindProgram): Promise<void> {
  const { tool, name, result } = running;
  try {
    const program = await programOf(running, find);
    if (program === undefined) return;
    const version = await versionOf(program.path);
    if (version === undefined) {
      result.problems.push(notInstalled(name, tool));
      return;
    }
    await tool.prepare(dir, async (call) => {
      const output = await run(program.path, call.args, { cwd: call.cwd, group: true });
      // Asked again: a scan may have brought a newer database.
      const about = tool.id === 'trivy-fs' ? ((await versionOf(program.path)) ?? version) : version;
      readOutput(running, { about, call, output, program });
    });
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    result.problems.push(toolProblem(name, error));
  }
}

/** The program, or a problem that says why there is none. One that is not the pinned file is no missing one. */
async function programOf(
  { tool, name, result }: ScannerRun,
  find: FindProgram,
): Promise<Awaited<ReturnType<FindProgram>> | undefined> {
  try {
    return await find(tool.program);
  } catch (error) {
    if (!(error instanceof SealgateError) || error.code !== 'TOOL_FAILED') throw error;
    result.problems.push({
      ...toolProblem(name, error),
      state: 'missing',
      message: `${error.message}, so ${tool.title} was not run`,
    });
    return undefined;
  }
}

interface Finished {
  /** What the program printed for --version. */
  readonly about: string;
  readonly call: ScannerCall;
  readonly output: ExecResult;
  readonly program: NonNullable<ToolRun['program']>;
}

function readOutput(running: ScannerRun, done: Finished): void {
  const { tool, name, result } = running;
  const { output } = done;
  const raw: RawReport = { name: `${tool.id}.json`, ...wordsOf(tool), bytes: output.stdout };
  try {
    const answer = parseReport(output.stdout, name, { forced: parserNamed(tool.format) });
    if ('failure' in answer) {
      result.problems.push(toolFailed(running, answer.failure, output));
    } else {
      const report = withRun(answer.report, tool, done);
      result.reports.push(report);
      result.raw.push({ ...rawOf(report, { bytes: output.stdout, sha256: report.sha256 }), name: raw.name });
      return;
    }
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    result.problems.push({
      ...errorProblem(name, error),
      kind: 'tool',
      message: withExit(error.message, tool, output),
    });
  }
  if (output.stdout.length > 0) result.raw.push(raw);
}

/** The report with how it was made. An exit code that does not fit what it says is a problem of it. */
function withRun(report: Report, tool: ScannerTool, { about, call, output, program }: Finished): Report {
  const version = versionIn(about);
  const run: ToolRun = {
    command: [tool.program, ...call.shown],
    version,
    exitCode: output.exitCode,
    program: { from: program.from, sha256: program.sha256 },
  };
  const problems = [...report.problems];
  const said = lastWords(output.stderr);
  const because = said === '' ? '' : `: ${said}`;
  if (!tool.exitCodes.includes(output.exitCode)) {
    problems.push(`${tool.title} ended with exit code ${output.exitCode}${because}`);
  } else if (output.exitCode !== 0 && report.findings.length === 0) {
    problems.push(`${tool.title} ended with exit code ${output.exitCode} but lists nothing${because}`);
  }
  const stale = staleDatabase(about, report.createdAt);
  if (stale !== undefined) problems.push(stale);
  // We chose its scanners ourselves, so what it does not list it did not find.
  const covers = tool.id === 'trivy-fs' && report.covers?.length !== 0 ? { covers: TRIVY_KINDS } : {};
  return { ...report, ...covers, tool: { ...report.tool, version }, problems, run };
}

/** A failed tool's own words: what it printed instead of a report, else the last line of its standard error. */
function toolFailed({ tool, name }: ScannerRun, failure: ToolFailure, output: ExecResult): CollectProblem {
  const said = lastWords(output.stderr);
  const silent = output.stdout.toString('utf8', 0, 64).trim() === '' && output.exitCode !== 0;
  const told = textFailure(output.stderr, output.stderr.length);
  const best: ToolFailure = silent
    ? {
        ...(said === '' ? failure : { ...failure, ...told, message: `is empty; it said: ${said}` }),
        state: 'unreachable',
      }
    : failure;
  const problem = failureProblem(`The output of ${tool.title}`, best);
  return { ...problem, kind: 'tool', subject: name, message: withExit(problem.message, tool, output) };
}

function withExit(message: string, tool: ScannerTool, output: ExecResult): string {
  return `${message.replace(/(?<![.:\s])[.:\s]+$/, '')} (${tool.title} ended with exit code ${output.exitCode})`;
}

function toolProblem(name: string, error: SealgateError): CollectProblem {
  return {
    kind: 'tool',
    subject: name,
    state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'unreachable',
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

function notOffline(tool: ScannerTool): CollectProblem {
  return {
    kind: 'tool',
    subject: `run:${tool.id}`,
    state: 'missing',
    message: `${tool.title} asks a registry, and nothing is asked offline, so it was not run`,
    hint: 'Run without --offline, or give a report of it with --report.',
  };
}

function notInstalled(name: string, tool: ScannerTool): CollectProblem {
  return {
    kind: 'tool',
    subject: name,
    state: 'missing',
    message: `${tool.program} does not start, so ${tool.title} was not run`,
    hint: `Install ${tool.program} in a step before this one, or leave ${tool.id} out of --run.`,
  };
}

/**
 * What the program says its version is, `undefined` where it does not start. T21: in a folder of its own. Even for its
 * version pnpm runs the `.pnpmfile.cjs` of the folder that it is started in, and others read their settings there.
 */
async function versionOf(program: string): Promise<string | undefined> {
  const asked = inScratchFolder('sealgate-version-', (cwd) =>
    run(program, ['--version'], { cwd, group: true }),
  );
  const answer = await asked.catch((error: unknown) => {
    if (error instanceof SealgateError && error.code === 'TOOL_FAILED') return undefined;
    throw error;
  });
  if (answer === undefined || answer.exitCode !== 0) return undefined;
  return answer.stdout.toString('utf8');
}

function versionIn(about: string): string {
  const [first = ''] = about.trim().split('\n');
  return (
    (/(?<!\d)\d+\.\d+[0-9A-Za-z.+-]*/.exec(first)?.[0] ??
      proseText(first.replace(/^version:\s*/i, ''), 60)) ||
    'unknown'
  );
}

/** Trivy's database is rebuilt several times a day; one older than this was kept back on purpose. */
const DATABASE_DAYS = 7;

/** T29: an old vulnerability database knows nothing of what came after it. */
function staleDatabase(about: string, createdAt: string | undefined): string | undefined {
  const database = about.indexOf('Vulnerability DB:');
  const updated =
    database === -1 ? undefined : /UpdatedAt:\s*(\d{4}-\d\d-\d\d)/.exec(about.slice(database))?.[1];
  if (updated === undefined || createdAt === undefined) return undefined;
  const days = Math.floor(daysBetween(updated, createdAt));
  if (!(days > DATABASE_DAYS)) return undefined;
  return `Its vulnerability database is of ${updated}, ${days} days before the scan: let Trivy update it`;
}

function wordsOf(tool: ScannerTool): { readonly tool: string; readonly target: string } {
  return tool.format === 'trivy'
    ? { tool: 'trivy', target: 'fs' }
    : { tool: 'audit', target: tool.format.replace(/-audit$/, '') };
}

/** The last lines that say something, as one, without colours and frames. */
function lastWords(text: string): string {
  const lines = stripVTControlCharacters(text.slice(-20_000))
    .split('\n')
    .map((line) => line.replace(/^[\s│╭╰─×✗]+/, '').trim())
    .filter((line) => line !== '' && !/^npm (?:warn|notice)\b/i.test(line));
  return proseText(lines.slice(-4).join(' '), 300) ?? '';
}
