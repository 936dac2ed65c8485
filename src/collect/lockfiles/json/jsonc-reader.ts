import { SealgateError } from '../../../errors.js';
import { refuseControls, refuseEmpty, refuseMergeConflict, wayOut } from '../plain-faults.js';

/** JSON with comments and trailing commas, as Bun writes it. Objects are maps: keys come from outside. */
export type Jsonc = string | number | boolean | null | JsoncMap | readonly Jsonc[];
export type JsoncMap = ReadonlyMap<string, Jsonc>;

export interface JsoncDocument {
  readonly value: Jsonc;
  /** Line, from 1, of each member of the section asked for. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Deeper nesting than any lockfile has; it bounds the recursion. */
const MAX_DEPTH = 64;

interface State {
  readonly text: string;
  readonly file: string;
  readonly section: string;
  readonly lines: Map<string, number>;
  at: number;
  line: number;
  depth: number;
  inSection: boolean;
}

const EMPTY_MAP: JsoncMap = new Map();
const EMPTY_LIST: readonly Jsonc[] = [];

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/**
 * Reads a text in one pass: at most 64 levels deep, no member named twice.
 *
 * @param section a member of the top-level object, whose own members' lines are wanted.
 * @throws SealgateError INPUT_INVALID naming file, line, what was found and what was expected.
 */
export function parseJsonc(text: string, file: string, section: string): JsoncDocument {
  refuseEmpty(text, file);
  refuseControls(text, file);
  const state: State = {
    text,
    file,
    section,
    lines: new Map(),
    at: 0,
    line: 1,
    depth: 0,
    inSection: false,
  };
  skipBlank(state);
  const value = readValue(state);
  skipBlank(state);
  if (state.at < text.length) throw expected(state, 'the end of the file');
  return { value, lines: state.lines };
}

/** White space and comments. */
function skipBlank(state: State): void {
  const { text } = state;
  for (; ; state.at += 1) {
    const code = text.charCodeAt(state.at);
    if (code === SPACE || code === 0x0d || code === 0x09) continue;
    if (code === NEWLINE) state.line += 1;
    else if (code === SLASH && skipComment(state)) continue;
    else return;
  }
}

/** Leaves the reader on the comment's last character. */
function skipComment(state: State): boolean {
  const { text, at } = state;
  if (text.charCodeAt(at + 1) === SLASH) {
    const end = text.indexOf('\n', at);
    const comment = text.slice(at, end === -1 ? text.length : end);
    if (/[\u2028\u2029]/.test(comment))
      throw fault(
        state,
        'a comment has a line or paragraph separator (U+2028, U+2029), which ends it for Bun',
      );
    state.at = at + comment.length - 1;
    return true;
  }
  if (text[at + 1] !== '*') return false;
  const end = text.indexOf('*/', at + 2);
  if (end === -1) throw fault(state, 'a comment has no end');
  for (let next = text.indexOf('\n', at); next !== -1 && next < end; next = text.indexOf('\n', next + 1)) {
    state.line += 1;
  }
  state.at = end + 1;
  return true;
}

function readValue(state: State): Jsonc {
  switch (state.text.charCodeAt(state.at)) {
    case QUOTE:
      return readString(state);
    case OPEN_MAP:
      return readMap(state);
    case OPEN_LIST:
      return readList(state);
    default:
      return readWord(state);
  }
}

function readMap(state: State): JsoncMap {
  enter(state);
  if (state.text.charCodeAt(state.at) === CLOSE_MAP) return leave(state, EMPTY_MAP);
  const map = new Map<string, Jsonc>();
  const { depth } = state;
  for (;;) {
    if (state.text.charCodeAt(state.at) !== QUOTE) throw expected(state, 'a name in quotes or }');
    const { line } = state;
    const key = readString(state);
    if (depth === 1) state.inSection = key === state.section;
    else if (depth === 2 && state.inSection) state.lines.set(key, line);
    skipBlank(state);
    if (state.text.charCodeAt(state.at) !== COLON) throw expected(state, 'a colon');
    state.at += 1;
    skipBlank(state);
    const value = readValue(state);
    // Bun itself writes an optional peer dependency twice where it is a development dependency, too.
    if (map.has(key) && map.get(key) !== value)
      throw fault({ ...state, line }, `${JSON.stringify(key.slice(0, 200))} comes twice in one object`);
    map.set(key, value);
    if (!readComma(state, CLOSE_MAP)) throw expected(state, 'a comma or }');
    if (state.text.charCodeAt(state.at) === CLOSE_MAP) return leave(state, map);
  }
}

function readList(state: State): readonly Jsonc[] {
  enter(state);
  if (state.text.charCodeAt(state.at) === CLOSE_LIST) return leave(state, EMPTY_LIST);
  const list: Jsonc[] = [];
  for (;;) {
    list.push(readValue(state));
    if (!readComma(state, CLOSE_LIST)) throw expected(state, 'a comma or ]');
    if (state.text.charCodeAt(state.at) === CLOSE_LIST) return leave(state, list);
  }
}

function enter(state: State): void {
  state.depth += 1;
  if (state.depth > MAX_DEPTH) throw fault(state, `it is nested more than ${MAX_DEPTH} levels deep`);
  state.at += 1;
  skipBlank(state);
}

function leave<T>(state: State, value: T): T {
  state.depth -= 1;
  state.at += 1;
  return value;
}

/** Between two members, or behind the last one: whether there is a comma or the end. */
function readComma(state: State, end: number): boolean {
  skipBlank(state);
  if (state.text.charCodeAt(state.at) !== COMMA) return state.text.charCodeAt(state.at) === end;
  state.at += 1;
  skipBlank(state);
  return true;
}

function readString(state: State): string {
  const { text } = state;
  const start = state.at + 1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      state.at = at + 1;
      return text.slice(start, at);
    }
    if (code === BACKSLASH) return readEscaped(state, start, at);
    if (code < SPACE) break;
  }
  throw fault(state, 'a text in quotes has no end on its line');
}

/** From the first backslash on: JSON.parse knows the escapes. */
function readEscaped(state: State, start: number, from: number): string {
  const { text } = state;
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === BACKSLASH) end += 2;
    else if (code === QUOTE) break;
    else if (Number.isNaN(code) || code < SPACE)
      throw fault(state, 'a text in quotes has no end on its line');
    else end += 1;
  }
  try {
    const value: unknown = JSON.parse(text.slice(start - 1, end + 1));
    state.at = end + 1;
    return String(value);
  } catch (cause) {
    throw fault(state, 'a text in quotes has an escape that is none', cause);
  }
}

const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

function readWord(state: State): Jsonc {
  WORD.lastIndex = state.at;
  const word = WORD.exec(state.text)?.[0];
  if (word === undefined) throw expected(state, 'a value');
  state.at += word.length;
  return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : Number(word);
}

function expected(state: State, what: string): SealgateError {
  const found = state.text.slice(state.at, state.at + 20).split('\n')[0] ?? '';
  const shown = state.at >= state.text.length ? 'the end of the file' : JSON.stringify(found);
  return fault(state, `found ${shown}, expected ${what}`);
}

function fault({ text, file, line }: State, what: string, cause?: unknown): SealgateError {
  refuseMergeConflict(text, file);
  return new SealgateError('INPUT_INVALID', `${file} cannot be read: ${what}`, {
    location: { file, line },
    hint: wayOut(
      file,
      'Restore the file from version control, or write it again: `bun install --lockfile-only`',
    ),
    cause,
  });
}
