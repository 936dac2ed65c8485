import { SealgateError } from '../../errors.js';
import { JsonLines, parseJsonLines, parseJsonPages } from '../../io/json/lines.js';
import { type ListShape, listShape } from '../../io/json/list-shape.js';
import { LongList, parseJsonLists } from '../../io/json/lists.js';
import { startText } from '../../io/text.js';
import type { ReportFile, ReportParser } from '../../model/contracts.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { JsonObject } from '../../model/data/json.js';
import { numberTwins } from '../../model/findings/merge-findings.js';
import type { Report } from '../../model/findings/report.js';
import { nearest } from '../../model/text/nearest.js';
import { documentFailure, type ToolFailure, textFailure } from './failures.js';
import { isList, kindOf } from './fields.js';
import { otherFormat } from './other-formats.js';
import { reportParsers } from './registry.js';
import { withRelativePaths } from './relative-paths.js';

export type ParsedReport = { readonly report: Report } | { readonly failure: ToolFailure };

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

export interface ParseOptions extends Pick<ReportFile, 'scoreOf' | 'each'> {
  readonly forced?: ReportParser;
  /** Folders that paths are told relative to. */
  readonly roots?: readonly string[];
  /** What the bytes hold, where they are no JSON and were read as what they are. */
  readonly document?: JsonObject;
}

/**
 * One report's bytes → report, or the failure that a tool printed instead of one.
 *
 * @throws SealgateError INPUT_INVALID naming the place.
 */
export function parseReport(
  bytes: Uint8Array,
  name: string,
  { forced, roots, document, ...given }: ParseOptions = {},
): ParsedReport {
  const file = (): ReportFile => ({
    path: name,
    size: bytes.length,
    sha256: given.each === undefined ? sha256Hex(bytes) : '',
    ...given,
  });
  if (document !== undefined) return parseDocument(document, name, { forced, roots, file });
  const start = startText(bytes);
  const clean = forced?.clean?.find((text) => bytes.length < 64 && start.trim() === text);
  if (forced !== undefined && clean !== undefined) return { report: forced.parse(undefined, file()) };
  const failed = textFailure(start, bytes.length);
  if (failed !== undefined) return { failure: failed };
  return parseDocument(documentOf(bytes, name, given.each !== undefined), name, { forced, roots, file });
}

/**
 * A parsed document → report, or the failure that a tool printed instead of one.
 *
 * @throws SealgateError INPUT_INVALID
 */
export function parseDocument(
  document: unknown,
  name: string,
  {
    forced,
    roots = [],
    file,
  }: Pick<ParseOptions, 'roots'> & {
    readonly forced: ReportParser | undefined;
    readonly file: () => ReportFile;
  },
): ParsedReport {
  const failure = documentFailure(document);
  if (failure !== undefined) return { failure };
  const parser = forced ?? reportParsers.find((candidate) => candidate.detects(document));
  if (parser?.detects(document) !== true) throw unrecognised(name, document, forced);
  const given = file();
  const read = withRelativePaths(parser.parse(document, given), roots);
  const report = parser.namesCves === undefined ? read : { ...read, namesCves: parser.namesCves };
  if (given.each === undefined) return { report: { ...report, findings: numberTwins(report.findings) } };
  for (const finding of report.findings) given.each(finding);
  return { report: { ...report, findings: [] } };
}

/** The lists that any format can have long; with `look`, for findings that are given to `each`. */
export function longLists(look = false): ListShape {
  return listShape(
    reportParsers.flatMap((parser) => parser.lists ?? []),
    look,
  );
}

/** One JSON document, or where it is not one, lists one behind the other, or a document a line. */
function documentOf(bytes: Uint8Array, name: string, look: boolean): unknown {
  try {
    return parseJsonLists(bytes, name, { shape: longLists(look) });
  } catch (error) {
    const lines = parseJsonPages(bytes, name) ?? parseJsonLines(bytes, name);
    if (lines === undefined) throw error;
    return lines;
  }
}

function unrecognised(name: string, document: unknown, forced: ReportParser | undefined): SealgateError {
  const other = forced && reportParsers.find((parser) => parser.detects(document));
  const known = other === undefined ? otherFormat(document) : undefined;
  const expected = forced === undefined ? 'a report of a known format' : forced.title;
  const title = other?.title ?? known?.title;
  const found = title === undefined ? `holds ${wordsFor(document)}` : `is ${title}`;
  return new SealgateError('INPUT_INVALID', `${name} is not ${expected}: it ${found}`, {
    location: { file: name },
    hint: known?.hint ?? (forced === undefined ? hintFor(document, name) : OTHER_FILE),
  });
}

const OTHER_FILE = 'Leave the format out, so that it is told from the content, or pass the right file.';

/** An empty list or object is clean where it is said whose it is; of anything else, what is read. */
function hintFor(document: unknown, name: string): string {
  const text = isEmpty(document) ? (isList(document) ? '[]' : '{}') : undefined;
  const tools = reportParsers
    .filter(({ clean }) => text !== undefined && clean?.includes(text))
    .map(({ id }) => `${id}:${name}`);
  if (tools.length > 0)
    return `Some tools print this for "nothing found", others where they failed. Where the tool ended well, say which it was: ${tools.join(', ')}.`;
  return `Most scanners can write SARIF. Expected one of: ${reportParsers.map((parser) => parser.title).join(', ')}.`;
}

function isEmpty(document: unknown): boolean {
  if (isList(document)) return document.length === 0;
  return typeof document === 'object' && document !== null && Object.keys(document).length === 0;
}

function wordsFor(document: unknown): string {
  if (document instanceof JsonLines) {
    const [first] = document.lines;
    const parser = reportParsers.find((candidate) => candidate.detects(first));
    const each = parser === undefined ? '' : `, each of them ${parser.title}: give each a file of its own`;
    return `${document.lines.length} lines of JSON${each}`;
  }
  if (Array.isArray(document) || document instanceof LongList) return `a list of ${document.length}`;
  const keys = Object.keys(typeof document === 'object' && document !== null ? document : {}).slice(0, 5);
  const shown = keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ');
  return keys.length === 0 ? kindOf(document) : `${kindOf(document)} with ${shown}`;
}
