import path from 'node:path';
import { formatLocation, SealgateError } from '../../errors.js';
import { displayPath, readCapped } from '../../io/files.js';
import { parseJson } from '../../io/json.js';
import type { ReportParser } from '../../model/contracts.js';
import { sha256Hex } from '../../model/digest.js';
import type { CollectProblem } from '../../model/facts.js';
import { numberTwins } from '../../model/merge-findings.js';
import { nearest } from '../../model/nearest.js';
import type { Report } from '../../model/report.js';
import { documentFailure, type ToolFailure, textFailure } from './failures.js';
import { kindOf } from './fields.js';
import { exists, findFiles } from './find-files.js';
import { reportParsers } from './registry.js';

/** V8 holds no longer string than about 512 MiB; above this a report must be split. */
const REPORT_CAP = 400 * 1024 * 1024;

/** A report as it was given: its bytes are evidence whether or not they could be parsed. */
export interface RawReport {
  readonly name: string;
  /** Word for the file name: `trivy`, `audit`; `unknown` where it could not be told. */
  readonly tool: string;
  readonly target?: string;
  readonly bytes: Uint8Array;
}

export interface ReadReports {
  readonly reports: Report[];
  readonly problems: CollectProblem[];
  readonly raw: RawReport[];
}

/**
 * Reads scanner reports. What cannot be read is a problem, never silence; the other reports are still read.
 *
 * @param dir the repository; paths are relative to it.
 * @param specs paths, globs (`reports/*.json`), `-` for standard input, each with an optional forced format
 *   in front: `trivy:reports/image.json`.
 * @throws SealgateError USAGE for a format that does not exist.
 */
export async function readReports(
  dir: string,
  specs: readonly string[],
  options: { readonly stdin?: () => Promise<Uint8Array>; readonly format?: string } = {},
): Promise<ReadReports> {
  const result: ReadReports = { reports: [], problems: [], raw: [] };
  const seen = new Set<string>();
  const fallback =
    options.format === undefined || options.format === 'auto' ? undefined : parserNamed(options.format);
  for (const spec of specs) {
    const { parser, pattern } = await splitSpec(spec, dir);
    const files = pattern === '-' ? ['-'] : await findFiles(dir, pattern);
    if (files.length === 0) result.problems.push(nothingMatches(pattern));
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      await readOne(dir, file, parser ?? fallback, options.stdin, result);
    }
  }
  return result;
}

/** The parser of a format's name. @throws SealgateError USAGE with the nearest name. */
export function parserNamed(id: string): ReportParser {
  const parser = reportParsers.find((candidate) => candidate.id === id);
  if (parser !== undefined) return parser;
  const known = reportParsers.map((candidate) => candidate.id);
  const near = nearest(id, known);
  throw new SealgateError(
    'USAGE',
    `Unknown report format '${id}'${near === undefined ? '' : `: did you mean '${near}'?`}`,
    {
      hint: `Formats are: auto, ${known.join(', ')}.`,
    },
  );
}

async function readOne(
  dir: string,
  file: string,
  parser: ReportParser | undefined,
  stdin: (() => Promise<Uint8Array>) | undefined,
  result: ReadReports,
): Promise<void> {
  const name = file === '-' ? 'stdin' : displayPath(path.resolve(dir, file), dir);
  let bytes: Uint8Array | undefined;
  try {
    bytes = file === '-' ? await readStdin(stdin) : await readCapped(path.resolve(dir, file), REPORT_CAP);
    const answer = parseReport(bytes, name, parser);
    if ('failure' in answer) {
      result.problems.push(failureProblem(name, answer.failure));
      result.raw.push({ name, tool: parser === undefined ? 'unknown' : toolWord(parser.id), bytes });
      return;
    }
    result.reports.push(answer.report);
    result.raw.push(rawOf(answer.report, bytes));
  } catch (error) {
    if (!(error instanceof SealgateError) || error.code === 'USAGE') throw error;
    result.problems.push(errorProblem(name, error));
    if (bytes !== undefined)
      result.raw.push({ name, tool: parser === undefined ? 'unknown' : toolWord(parser.id), bytes });
  }
}

/**
 * One report's bytes → report, or the failure that a tool printed instead of one.
 *
 * @throws SealgateError INPUT_INVALID naming the place.
 */
export function parseReport(
  bytes: Uint8Array,
  name: string,
  forced?: ReportParser,
): { readonly report: Report } | { readonly failure: ToolFailure } {
  const failed = textFailure(startOf(bytes), bytes.length);
  if (failed !== undefined) return { failure: failed };
  const document = parseJson(bytes, name);
  const failure = documentFailure(document);
  if (failure !== undefined) return { failure };
  const parser = forced ?? reportParsers.find((candidate) => candidate.detects(document));
  if (parser?.detects(document) !== true) throw unrecognised(name, document, forced);
  const report = parser.parse(document, { path: name, bytes, sha256: sha256Hex(bytes) });
  return { report: { ...report, findings: numberTwins(report.findings) } };
}

/** How raw evidence of a report is named. */
export function rawOf(report: Report, bytes: Uint8Array): RawReport {
  const target = report.format === 'trivy' ? trivyTarget(report) : report.format.replace(/-audit$/, '');
  return {
    name: report.path,
    tool: toolWord(report.format),
    ...(target === undefined ? {} : { target }),
    bytes,
  };
}

export function failureProblem(name: string, failure: ToolFailure): CollectProblem {
  return {
    kind: 'report',
    subject: name,
    state: failure.state,
    message: `${name} ${failure.message}`,
    hint: failure.hint,
    ...(failure.covers === undefined ? {} : { covers: failure.covers }),
  };
}

/** An error of reading or parsing as a problem of the run. */
export function errorProblem(name: string, error: SealgateError): CollectProblem {
  const where =
    error.location === undefined || formatLocation(error.location) === name
      ? ''
      : ` (${formatLocation(error.location)})`;
  return {
    kind: 'report',
    subject: name,
    state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
    message: `${error.message}${where}`,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

function toolWord(format: string): string {
  return format.endsWith('-audit') ? 'audit' : format;
}

function trivyTarget(report: Report): string | undefined {
  switch (report.target?.kind) {
    case 'filesystem':
      return 'fs';
    case 'repository':
      return 'repo';
    case 'config':
      return 'config';
    case 'image':
      return `image_${
        report.target.name
          .replace(/@.*$/, '')
          .replace(/:[^:/]+$/, '')
          .split('/')
          .pop() ?? ''
      }`;
    case 'lockfile':
    case 'unknown':
    case undefined:
      return undefined;
  }
}

function unrecognised(name: string, document: unknown, forced: ReportParser | undefined): SealgateError {
  const keys = Object.keys(typeof document === 'object' && document !== null ? document : {}).slice(0, 5);
  const found = Array.isArray(document)
    ? `a list of ${document.length}`
    : `${kindOf(document)}${keys.length === 0 ? '' : ` with ${keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ')}`}`;
  const expected =
    forced === undefined ? reportParsers.map((parser) => parser.title).join(', ') : forced.title;
  return new SealgateError('INPUT_INVALID', `${name} is not ${expected}: it holds ${found}`, {
    location: { file: name },
    hint:
      forced === undefined
        ? `Expected one of: ${expected}.`
        : 'Leave the format out, so that it is told from the content, or pass the right file.',
  });
}

async function readStdin(stdin: (() => Promise<Uint8Array>) | undefined): Promise<Uint8Array> {
  if (stdin !== undefined) return stdin();
  throw new SealgateError('USAGE', "'-' reads standard input, which this command does not have", {
    hint: 'Write the report to a file and pass that.',
  });
}

/** `trivy:path` where the word before the colon is a format; a file whose name is the whole spec wins. */
async function splitSpec(
  spec: string,
  dir: string,
): Promise<{ readonly parser?: ReportParser; readonly pattern: string }> {
  const match = /^([a-z][a-z0-9-]+):(.+)$/s.exec(spec);
  const [, word, rest] = match ?? [];
  if (word === undefined || rest === undefined || (await exists(path.resolve(dir, spec))))
    return { pattern: spec };
  if (word === 'auto') return { pattern: rest };
  return { parser: parserNamed(word), pattern: rest };
}

function nothingMatches(pattern: string): CollectProblem {
  return {
    kind: 'report',
    subject: pattern,
    state: 'missing',
    message: `No file matches ${pattern}`,
    hint: 'Check the pattern, and that the scanner ran before this step and wrote its report there.',
  };
}

/** The first characters, whatever the encoding, to tell a report from a web page or a message. */
function startOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2048);
  const encoding =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(head);
}
