import { SealgateError } from '../../../errors.js';
import { positionAt } from '../../../io/text.js';
import { refuseControls, refuseMergeConflict } from '../plain-faults.js';

/** A dependency as an entry lists it. */
export interface ClassicNeed {
  readonly name: string;
  readonly range: string;
}

/** One entry of a Yarn lockfile of version 1. Mutable on purpose: the reader fills it in. */
export interface ClassicEntry {
  /** The patterns (`name@range`) it answers for. */
  readonly patterns: readonly string[];
  readonly line: number;
  name: string | undefined;
  version: string | undefined;
  resolved: string | undefined;
  integrity: string | undefined;
  needs: readonly ClassicNeed[];
  optional: readonly ClassicNeed[];
}

const NONE: readonly never[] = [];

/** A text that ends with a newline, and a place in it. */
interface Cursor {
  readonly text: string;
  readonly file: string;
  /** Whether one blank line inside an entry does not end it: Yarn takes two line feeds for one. */
  readonly mayBeBlank: boolean;
  /** Start of the line, and then of the next token. */
  at: number;
  line: number;
  /** Where the line ends. */
  end: number;
  /** Whether what was passed over before the line ends an entry for Yarn, or ends all it reads. */
  gap: 'none' | 'entry' | 'all';
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;

/**
 * Reads the format of Yarn 1: entries, members and dependencies at columns 0, 2 and 4, in one pass. What Yarn takes
 * otherwise than it looks is refused: Yarn stops at a line of another indentation without a word, and at what it
 * cannot read it starts again with the whole file as YAML.
 *
 * @throws SealgateError INPUT_INVALID naming line, what was found and what was expected.
 * @see parse.js of Yarn 1, lockfile
 */
export function readClassic(text: string, file: string): ClassicEntry[] {
  refuseControls(text, file);
  refuseHalves(text, file);
  const hasReturns = text.includes('\r');
  const plain = hasReturns ? text.replaceAll('\r\n', '\n') : text;
  const cursor: Cursor = {
    text: plain.endsWith('\n') ? plain : `${plain}\n`,
    file,
    mayBeBlank: !hasReturns,
    at: 0,
    line: 0,
    end: -1,
    gap: 'none',
  };
  const entries: ClassicEntry[] = [];
  while (nextLine(cursor)) {
    if (indentOf(cursor) !== 0) throw fault(cursor, 'an indented line that belongs to no entry');
    const entry = readKey(cursor);
    if (entry.patterns.includes('__metadata'))
      throw fault(cursor, 'the key of a later Yarn’s lockfile, which makes Yarn 1 ignore all of this one');
    entries.push(entry);
    readMembers(cursor, entry);
  }
  return entries;
}

/** Moves to the next line that is neither blank nor a comment. */
function nextLine(cursor: Cursor): boolean {
  const { text } = cursor;
  cursor.gap = 'none';
  for (let passed = 0; ; passed += 1) {
    const start = cursor.end + 1;
    if (start >= text.length) {
      cursor.at = text.length;
      return false;
    }
    cursor.line += 1;
    cursor.at = start;
    cursor.end = text.indexOf('\n', start);
    let first = start;
    while (text.charCodeAt(first) === SPACE) first += 1;
    const code = text.charCodeAt(first);
    if (code !== NEWLINE && code !== HASH) {
      refuseGap(cursor, first - start);
      return true;
    }
    if (code === HASH) checkVersion(cursor, first);
    if ((first - start) % 2 === 1)
      throw fault(cursor, 'an odd number of spaces before nothing or a comment, which Yarn cannot read');
    if (first > start) cursor.gap = 'all';
    else if (code === HASH || passed > 0 || !cursor.mayBeBlank)
      cursor.gap = cursor.gap === 'all' ? 'all' : 'entry';
  }
}

/** @throws SealgateError where Yarn does not take the line, indented by so many columns, for a part of what is above. */
function refuseGap(cursor: Cursor, indent: number): void {
  const { gap, line } = cursor;
  if (gap === 'all' && line > 1)
    throw fault(cursor, 'something behind an indented blank line or comment, where Yarn stops reading');
  if (gap === 'entry' && indent > 0)
    throw fault(cursor, 'a part of an entry behind blank lines or a comment, which end it for Yarn');
}

/** Puts the line that was just moved to back, for whoever reads the level above. */
function stepBack(cursor: Cursor, start: number): void {
  cursor.end = start - 1;
  cursor.line -= 1;
}

function checkVersion(cursor: Cursor, at: number): void {
  if (!cursor.text.startsWith('# yarn lockfile v', at)) return;
  const version = cursor.text.slice(at + 17, cursor.end).trim();
  if (version === '1' || !/^\d+$/.test(version)) return;
  throw new SealgateError(
    'INPUT_INVALID',
    `${cursor.file} has version ${version.slice(0, 20)}; version 1 is read, and versions of Yarn 2 and later, which have __metadata`,
    {
      location: { file: cursor.file, line: cursor.line },
      hint: 'Write it again with Yarn 1: `yarn install`',
    },
  );
}

function indentOf({ text, at }: Cursor): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end += 1;
  return end - at;
}

function readKey(cursor: Cursor): ClassicEntry {
  const { text, line, end } = cursor;
  const patterns: string[] = [];
  while (true) {
    patterns.push(readToken(cursor));
    const next = text.charCodeAt(cursor.at);
    cursor.at += 1;
    if (next === COLON && cursor.at === end) break;
    if (next !== COMMA)
      throw fault(cursor, 'something else than a colon at the end of an entry’s first line');
    while (text.charCodeAt(cursor.at) === SPACE) cursor.at += 1;
  }
  return {
    patterns,
    line,
    name: undefined,
    version: undefined,
    resolved: undefined,
    integrity: undefined,
    needs: NONE,
    optional: NONE,
  };
}

function readMembers(cursor: Cursor, entry: ClassicEntry): void {
  while (nextLine(cursor)) {
    const start = cursor.at;
    const indent = indentOf(cursor);
    if (indent === 0) {
      stepBack(cursor, start);
      return;
    }
    if (indent !== 2) throw fault(cursor, `a line indented by ${indent} columns where 2 are expected`);
    cursor.at = start + 2;
    const name = readToken(cursor);
    if (isListStart(cursor)) {
      const needs = readNeeds(cursor);
      if (name === 'dependencies') entry.needs = needs;
      else if (name === 'optionalDependencies') entry.optional = needs;
      continue;
    }
    const value = readValue(cursor);
    switch (name) {
      case 'dependencies':
      case 'optionalDependencies':
        throw fault(cursor, `a value where the ${name} are expected on the lines below`);
      case 'name':
      case 'version':
      case 'resolved':
      case 'integrity':
        if (entry[name] !== undefined) throw fault(cursor, `a second ${name} of one entry`);
        entry[name] = value;
    }
  }
}

/** At the colon that ends the line. */
function isListStart({ text, at, end }: Cursor): boolean {
  return at + 1 === end && text.charCodeAt(at) === COLON;
}

function readNeeds(cursor: Cursor): ClassicNeed[] {
  const needs: ClassicNeed[] = [];
  while (nextLine(cursor)) {
    const start = cursor.at;
    const indent = indentOf(cursor);
    if (indent < 4) {
      stepBack(cursor, start);
      break;
    }
    if (indent !== 4) throw fault(cursor, `a line indented by ${indent} columns where 4 are expected`);
    cursor.at = start + 4;
    const name = readToken(cursor);
    needs.push({ name, range: readValue(cursor) });
  }
  return needs;
}

/** A token after white space (or, as hand-made files have it, a colon), up to the line's end. */
function readValue(cursor: Cursor): string {
  const { text, end } = cursor;
  if (text.charCodeAt(cursor.at) === COLON) cursor.at += 1;
  const start = cursor.at;
  while (text.charCodeAt(cursor.at) === SPACE) cursor.at += 1;
  if (cursor.at === start || cursor.at === end) throw fault(cursor, 'a name without a value');
  const value = readToken(cursor);
  let rest = cursor.at;
  while (text.charCodeAt(rest) === SPACE) rest += 1;
  if (rest !== end && text.charCodeAt(rest) !== HASH) throw fault(cursor, 'more than one value on a line');
  return value;
}

/** What Yarn takes for a bare word. It reads `true` and `false` as such, whatever follows. */
const WORD = /(?!true|false)[A-Za-z/.-][^ :,\n]*|\d+(?=\n)/y;

/** A string in quotes, as in JSON, or a bare word: up to a colon, a comma or white space. */
function readToken(cursor: Cursor): string {
  const { text, at } = cursor;
  if (text.charCodeAt(at) === QUOTE) return readQuoted(cursor);
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) throw fault(cursor, 'no name where one is expected');
  cursor.at = at + word.length;
  return word;
}

function readQuoted(cursor: Cursor): string {
  const { text, at, end } = cursor;
  let close = text.indexOf('"', at + 1);
  let hasEscape = false;
  while (close !== -1 && close < end && isEscaped(text, close)) {
    hasEscape = true;
    close = text.indexOf('"', close + 1);
  }
  if (close === -1 || close >= end) throw fault(cursor, 'a quote that is not closed');
  cursor.at = close + 1;
  const body = text.slice(at + 1, close);
  if (body.includes('\t')) throw fault(cursor, 'a tab in quotes, which JSON does not allow');
  if (!hasEscape && !body.includes('\\')) return body;
  try {
    return String(JSON.parse(`"${body}"`));
  } catch (cause) {
    throw fault(cursor, 'an escape in quotes that JSON does not know', cause);
  }
}

/** As Yarn sees it, which looks at two characters and no more. */
function isEscaped(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x5c && text.charCodeAt(at - 2) !== 0x5c;
}

/**
 * @throws SealgateError INPUT_INVALID where the three kinds of conflict markers are anywhere in the text: from the
 * first kind at the start of a line on, Yarn makes two files of one and joins them.
 */
function refuseHalves(text: string, file: string): void {
  if (!['<<<<<<<', '=======', '>>>>>>>'].every((marker) => text.includes(marker))) return;
  refuseMergeConflict(text, file);
  const { line } = positionAt(text, text.indexOf('<<<<<<<'));
  throw new SealgateError(
    'INPUT_INVALID',
    `${file} has what Yarn 1 takes for the markers of a merge conflict`,
    {
      location: { file, line },
      hint: 'Take <<<<<<<, ======= and >>>>>>> out of the file, comments included, or let Yarn write it again: `yarn install`',
    },
  );
}

function fault({ text, file, line }: Cursor, found: string, cause?: unknown): SealgateError {
  try {
    refuseMergeConflict(text, file);
  } catch (conflict) {
    if (conflict instanceof SealgateError) return conflict;
    throw conflict;
  }
  return new SealgateError(
    'INPUT_INVALID',
    `${file} cannot be read as a lockfile of Yarn 1: line ${line} has ${found}`,
    {
      location: { file, line },
      hint: 'Restore the file from version control, or let Yarn write it again: `yarn install`',
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
