import { realpathSync } from 'node:fs';
import path from 'node:path';
import { formatLocation, messageWithPlace, SealgateError } from '../../errors.js';
import { keepYoungSmall } from '../../io/engine.js';
import { readStart } from '../../io/files/blocks.js';
import { displayPath, fileSize, readCapped } from '../../io/files/files.js';
import { isXmlBom, readXmlBom } from '../../io/formats/bom-xml.js';
import { inflated } from '../../io/formats/inflate.js';
import { refuseLinkOut } from '../../io/git/changed.js';
import { folderInRepository, repositoryTop } from '../../io/git/repository-folder.js';
import { useJsonFile } from '../../io/json/file.js';
import type { ReportParser } from '../../model/contracts.js';
import type { CollectProblem } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import type { ToolFailure } from './failures.js';
import { compact } from './fields.js';
import { findFiles, linksBeyond, withoutPast } from './find-files.js';
import {
  longLists,
  type ParsedReport,
  type ParseOptions,
  parseDocument,
  parseReport,
  parserNamed,
} from './parse-report.js';
import { type RawReport, rawOf, toolWord } from './raw-report.js';
import { withRelativePath } from './relative-paths.js';
import { nothingMatches, splitSpec } from './report-spec.js';

/** V8 holds no longer string than about 512 MiB; above this a report that cannot be read in parts must be split. */
const REPORT_CAP = 400 * 1024 * 1024;

/** Larger files are read in parts. */
const LARGE = 32 * 1024 * 1024;

/** As much of a report as tells whether it is Trivy's. */
const HEAD = 4096;

/** The same where the findings are only looked at: memory that is used again is faster than memory that is new. */
const LARGE_LOOK = 2 * 1024 * 1024;

export interface ReadReports {
  readonly reports: Report[];
  readonly problems: CollectProblem[];
  readonly raw: RawReport[];
}

export interface ReadFiles extends ReadReports {
  /** Globs that also match evidence of past runs, which was not read. */
  readonly past: string[];
  /** What each path or glob named, by the reports' own paths. */
  readonly named: { readonly pattern: string; readonly paths: readonly string[] }[];
}

export interface ReadOptions {
  readonly stdin?: (maxBytes: number) => Promise<Uint8Array>;
  /** Of every report that does not name its own. */
  readonly format?: string;
  /**
   * Takes the findings one by one with the path of their report, which then holds none; see `ReportFile.each`.
   * What it was given of a report that is not among those read in the end is worth nothing.
   */
  readonly each?: (finding: Finding, report: string) => void;
  /** Folders of which absolute paths are told relative to them. Default: the repository. */
  readonly roots?: readonly string[];
  /** Folders of the evidence of past runs, from the repository, with `/`: globs that do not begin there pass them over. */
  readonly evidence?: readonly string[];
}

/**
 * Reads scanner reports. What cannot be read is a problem, never silence; the other reports are still read.
 *
 * @param dir the repository; paths are relative to it.
 * @param specs paths, globs (`reports/*.json`), `-` for standard input, each with an optional forced format
 *   in front: `trivy:reports/image.json`. Files may be compressed by gzip.
 * @throws SealgateError USAGE for a format that does not exist.
 */
export async function readReports(
  dir: string,
  specs: readonly string[],
  options: ReadOptions = {},
): Promise<ReadFiles> {
  const result: ReadFiles = { reports: [], problems: [], raw: [], past: [], named: [] };
  const reading: Reading = { ...options, dir, roots: options.roots ?? rootsOf(dir), result };
  const seen = new Set<string>();
  const fallback =
    options.format === undefined || options.format === 'auto' ? undefined : parserNamed(options.format);
  for (const spec of specs) {
    const { parser, pattern } = splitSpec(spec, dir);
    const matching = pattern === '-' ? ['-'] : findFiles(dir, pattern);
    const files = withoutPast(matching, pattern, options.evidence);
    if (files.length < matching.length) result.past.push(pattern);
    if (files.length === 0) result.problems.push(nothingMatches(pattern));
    result.named.push({ pattern, paths: files.map((file) => nameOf(file, dir)) });
    for (const link of linksBeyond(dir, pattern)) await refuseLinked(dir, link, result);
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      await readOne(file, parser ?? fallback, reading);
    }
  }
  return result;
}

function nameOf(file: string, dir: string): string {
  return file === '-' ? 'stdin' : displayPath(path.resolve(dir, file), dir);
}

/** A folder of reports that git tracks as a link out of the repository: what is behind it is not read, and that is told. */
async function refuseLinked(dir: string, link: string, { problems }: ReadReports): Promise<void> {
  try {
    await refuseLinkOut(dir, link);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    problems.push(errorProblem(link, error));
  }
}

interface Reading extends Pick<ReadOptions, 'stdin' | 'each'> {
  readonly dir: string;
  readonly roots: readonly string[];
  readonly result: ReadReports;
}

async function readOne(
  file: string,
  parser: ReportParser | undefined,
  { dir, stdin, each: giveEach, roots, result }: Reading,
): Promise<void> {
  const name = nameOf(file, dir);
  const tool = parser === undefined ? 'unknown' : toolWord(parser.id);
  const each = giveEach && ((finding: Finding): void => giveEach(withRelativePath(finding, roots), name));
  const options = compact({ forced: parser, each, roots });
  let content: Pick<RawReport, 'bytes' | 'file'> | undefined;
  try {
    const full = path.resolve(dir, file);
    if (file !== '-') await refuseLinkOut(dir, file);
    const large = file === '-' ? undefined : await readLarge(full, name, options);
    if (large !== undefined) content = large.content;
    else content = { bytes: file === '-' ? await readStdin(stdin) : await readCapped(full, REPORT_CAP) };
    const whole = await inflated(content.bytes ?? new Uint8Array(0), name, REPORT_CAP);
    const answer = large?.answer ?? (await parseBytes(whole, name, options));
    if ('failure' in answer) {
      result.problems.push(failureProblem(name, answer.failure));
      result.raw.push({ name, tool, ...content });
      return;
    }
    result.reports.push(answer.report);
    const { sha256 } = answer.report;
    result.raw.push(rawOf(answer.report, whole === content.bytes ? { ...content, sha256 } : content));
  } catch (error) {
    if (!(error instanceof SealgateError) || error.code === 'USAGE') throw error;
    result.problems.push(errorProblem(name, error));
    if (content !== undefined) result.raw.push({ name, tool, ...content });
  }
}

async function parseBytes(bytes: Uint8Array, name: string, options: ParseOptions): Promise<ParsedReport> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Vectors of version 2 have no prefix, and alone have this metric.
  const vectors = whole.includes('CVSS:') || whole.includes('/Au:');
  return parseReport(bytes, name, {
    ...(vectors ? await scoresFor(whole.subarray(0, HEAD)) : {}),
    ...(isXmlBom(bytes) ? { document: await readXmlBom(bytes, name) } : {}),
    ...options,
  });
}

/** Trivy rates everything itself; the calculator is loaded only for those that may not. */
async function scoresFor(head: Buffer): Promise<Pick<ParseOptions, 'scoreOf'>> {
  if (head.includes('"SchemaVersion"')) return {};
  return { scoreOf: (await import('../../model/findings/cvss.js')).scoreOf };
}

/** A large file, read in parts. `undefined` for any other, and where only a reader of the whole can tell what is wrong. */
async function readLarge(
  file: string,
  name: string,
  { forced, each, roots }: ParseOptions,
): Promise<{ readonly answer: ParsedReport; readonly content: Pick<RawReport, 'file'> } | undefined> {
  const look = each !== undefined;
  const size = await fileSize(file);
  if (size === undefined || size < (look ? LARGE_LOOK : LARGE)) return undefined;
  const scores = await scoresFor(readStart(file, HEAD));
  if (look && size >= LARGE) keepYoungSmall(process.versions.v8);
  return useJsonFile(file, { shape: longLists(look), digest: !look }, ({ document, ...read }) => ({
    answer: parseDocument(document, name, {
      forced,
      ...(roots === undefined ? {} : { roots }),
      file: () => ({ path: name, ...read, ...scores, ...(each === undefined ? {} : { each }) }),
    }),
    content: { file: { path: file, sha256: read.sha256 } },
  }))?.result;
}

/**
 * The repository, by its own path, by the links that lead to it, and where GitHub puts it into the container of a
 * Docker action.
 */
function rootsOf(dir: string): string[] {
  const own = path.resolve(dir);
  return [...new Set([own, realOf(own), ...mountsOf(own)])]
    .map((root) => root.replaceAll('\\', '/'))
    .filter((root) => root !== '/');
}

/** The same folder in the container of a Docker action; none outside of a git repository. */
function mountsOf(dir: string): string[] {
  if (repositoryTop(dir) === undefined) return [];
  return [path.posix.join('/github/workspace', folderInRepository(dir) ?? '')];
}

function realOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    // What is not there has no other name; reading from it says so.
    return folder;
  }
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
  const isNamed = error.location !== undefined && formatLocation(error.location) === name;
  return {
    kind: 'report',
    subject: name,
    state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
    message: isNamed ? error.message : messageWithPlace(error),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

async function readStdin(stdin: ReadOptions['stdin']): Promise<Uint8Array> {
  if (stdin !== undefined) return stdin(REPORT_CAP);
  throw new SealgateError('USAGE', "'-' reads standard input, which this command does not have", {
    hint: 'Write the report to a file and pass that.',
  });
}
