import type { Keep, When } from '../../model/contracts.js';
import { isObject } from '../../model/data/json.js';

/** Text is looked at in pieces of this length, which V8 still puts among what is young; a longer item is passed by the scanner. */
const PIECE = 96 * 1024;

/** Members and lists of one pattern; items that have more are passed by the scanner. */
const MOST_FORMS = 400;

/** Items deeper than this are passed by the scanner. */
const MOST_DEPTH = 24;

/** Items that a pattern is made from. */
const MOST_LESSONS = 48;

/** More items than this that have another form, beyond those that have one: the pattern is not worth its time. */
const MOST_MISSES = 32;

/** Names that stand in a document as in a pattern. */
const SIMPLE_NAME = /^[\x20!\x23-\x5b\x5d-\x7e]{1,80}$/;

/** What is passed over must be longer than this to be worth another part; shorter members are kept, read or not. */
const LEAST_CUT = 64;

const COMMA = 44;

/** A window of the document, and the offset at which it begins. */
export interface Place {
  readonly bytes: Buffer;
  readonly start: number;
}

/** An item's kept parts: offsets of their begins and ends in turn, without the last end. */
export interface PassedItem {
  readonly parts: number[];
  /** Behind the item, in the window. */
  readonly end: number;
}

/** Passes items of a list that look like those before. */
export interface ItemPattern {
  /** Passes the item that begins at `at` of the window; `undefined` where it has another form, or none of JSON. */
  pass(place: Place, at: number): PassedItem | undefined;
  /** Takes the form of an item that the scanner has passed. */
  learn(bytes: Buffer, from: number, to: number): void;
}

/**
 * Objects of a list mostly have the same members in the same order. From the first ones a regular expression is made
 * that takes exactly such objects, by the grammar of RFC 8259, with names that differ and no deeper than allowed. It
 * runs as machine code from the second item on, where the scanner would be interpreted for long. What it does not
 * take, the scanner passes or refuses.
 *
 * @param keep members that are read; the others are left out. Absent: all are kept.
 * @param depth of the deepest item that is allowed.
 */
export function createItemPattern(keep: Keep | undefined, depth: number): ItemPattern {
  const form = newForm();
  const forms: Forms = { count: 0, level: 0, deepest: Math.min(depth, MOST_DEPTH) };
  let expression: RegExp | undefined;
  let runs: readonly Run[] = [];
  let lessons = 0;
  let misses = 0;
  /** The piece of text that is looked at, and its offset. */
  let text = '';
  let from = 0;

  function match(of: RegExp, { bytes, start }: Place, at: number): RegExpExecArray | null {
    const offset = start + at;
    if (offset > from && offset < from + text.length) {
      of.lastIndex = offset - from;
      const found = of.exec(text);
      if (found !== null) return found;
    }
    text = bytes.toString('latin1', at, Math.min(at + PIECE, bytes.length));
    from = offset;
    of.lastIndex = 0;
    return of.exec(text);
  }

  return {
    pass(place, at) {
      if (expression === undefined) return undefined;
      const found = match(expression, place, at);
      misses = Math.max(-MOST_MISSES, misses + (found === null ? 1 : -1));
      if (found !== null)
        return { parts: keptParts(found, runs, place.start + at), end: at + found[0].length };
      if (misses > MOST_MISSES) expression = undefined;
      return undefined;
    },
    learn(bytes, begin, end) {
      if (lessons >= MOST_LESSONS || end - begin > PIECE) return;
      lessons += 1;
      const before = forms.count;
      const value: unknown = JSON.parse(bytes.toString('latin1', begin, end));
      if (!isObject(value) || !merge(form, value, forms)) {
        lessons = MOST_LESSONS;
        return;
      }
      if (forms.count === before) return;
      runs = runsOf(form, keep);
      const groups = runs.map((run) => `(${run.members.map(memberPattern).join('')})`);
      expression = new RegExp(`\\{${SPACE}${groups.join('')}\\}`, 'y');
    },
  };
}

/** What values were met at one place. */
interface Form {
  text: boolean;
  number: boolean;
  word: boolean;
  /** What the items of lists here are; `null` for lists without any. */
  list: Form | null | undefined;
  object: boolean;
  /** In the order of the objects. */
  readonly members: Member[];
}

interface Member {
  readonly name: string;
  readonly value: Form;
  /** Length of the first value that was met. */
  readonly size: number;
}

function newForm(): Form {
  return { text: false, number: false, word: false, list: undefined, object: false, members: [] };
}

interface Forms {
  /** Grows with whatever is new. */
  count: number;
  /** Lists and objects around what is looked at. */
  level: number;
  readonly deepest: number;
}

/** Adds what a value is to a form. @returns `false` where no pattern should be made of it. */
function merge(form: Form, value: unknown, forms: Forms): boolean {
  if (Array.isArray(value) || isObject(value)) {
    if (forms.level >= forms.deepest || forms.count > MOST_FORMS) return false;
    forms.level += 1;
    const isMerged = Array.isArray(value) ? mergeList(form, value, forms) : mergeObject(form, value, forms);
    forms.level -= 1;
    return isMerged;
  }
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'word';
  if (!form[kind]) forms.count += 1;
  form[kind] = true;
  return true;
}

function mergeList(form: Form, value: readonly unknown[], forms: Forms): boolean {
  if (form.list === undefined || (form.list === null && value.length > 0)) {
    forms.count += 1;
    form.list = value.length === 0 ? null : newForm();
  }
  const { list } = form;
  return list === null || value.every((item) => merge(list, item, forms));
}

function mergeObject(form: Form, value: Readonly<Record<string, unknown>>, forms: Forms): boolean {
  if (!form.object) forms.count += 1;
  form.object = true;
  let at = 0;
  for (const [name, inner] of Object.entries(value)) {
    if (!SIMPLE_NAME.test(name)) return false;
    let index = form.members.findIndex((member) => member.name === name);
    if (index === -1) {
      index = at;
      forms.count += 1;
      const size = forms.level === 1 ? JSON.stringify(inner).length : 0;
      form.members.splice(index, 0, { name, value: newForm(), size });
    }
    at = index + 1;
    const member = form.members[index];
    if (member === undefined || !merge(member.value, inner, forms)) return false;
  }
  return true;
}

const SPACE = '[ \\n\\r\\t]*';
const PLAIN = '[^"\\\\\\x00-\\x1f]*';
const TEXT = `"${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*"`;
const NUMBER = '-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?';
/** Behind a member: a comma and another one, or the end. */
const REST = `${SPACE}(?:,${SPACE}(?=")|(?=\\}))`;

/** No two alternatives begin alike, and no part ends as the next may begin: what does not match fails in linear time. */
function valuePattern(form: Form): string {
  const kinds = [
    ...(form.text ? [TEXT] : []),
    ...(form.number ? [NUMBER] : []),
    ...(form.word ? ['true|false|null'] : []),
    ...(form.list === undefined ? [] : [listPattern(form.list)]),
    ...(form.object ? [`\\{${SPACE}${form.members.map(memberPattern).join('')}\\}`] : []),
  ];
  return `(?:${kinds.join('|')})`;
}

function listPattern(item: Form | null): string {
  if (item === null) return `\\[${SPACE}\\]`;
  return `\\[${SPACE}(?:${valuePattern(item)}${SPACE}(?:,${SPACE}(?!\\])|(?=\\])))*\\]`;
}

function memberPattern({ name, value }: Member): string {
  const escaped = name.replace(/[.*+?^${}()|[\]/]/g, '\\$&');
  return `(?:"${escaped}"${SPACE}:${SPACE}${valuePattern(value)}${REST})?`;
}

/** Members that stand together and are all read, or none of them. */
interface Run {
  readonly when: When | 'never';
  readonly members: Member[];
}

/** A member whose value is a text with a letter or digit before any escape. */
const SAYS_SOMETHING = /^"[^"]*"\s*:\s*"[^"\\]*[a-z0-9]/i;

function isUnless(when: When | 'never'): when is { readonly unless: string } {
  return typeof when === 'object' && 'unless' in when;
}

function runsOf({ members }: Form, keep: Keep | undefined): Run[] {
  const runs: Run[] = [];
  // What others depend on is a run of its own.
  const asked = new Set(
    [...(keep?.values() ?? [])].map((when) => (isUnless(when) ? when.unless : undefined)),
  );
  let alone = true;
  for (const member of members) {
    const { name, size } = member;
    const wanted = keep === undefined ? 'always' : (keep.get(name) ?? 'never');
    const when = wanted === 'never' && size < LEAST_CUT ? 'always' : wanted;
    const last = runs.at(-1);
    const joins = typeof when === 'string' && !asked.has(name) && !alone && last?.when === when;
    if (joins) last.members.push(member);
    else runs.push({ when, members: [member] });
    alone = asked.has(name);
  }
  return runs;
}

/**
 * The kept parts of an item that a pattern has matched; the groups of the match are the runs.
 *
 * @param start the item's offset in the document.
 */
function keptParts(found: RegExpExecArray, runs: readonly Run[], start: number): number[] {
  const parts = [start];
  let here = start + found[0].length - 1;
  for (let index = runs.length; index > 0; index -= 1) here -= (found[index] as string).length;
  /** Behind the last member that is kept, and where the members that are not began. */
  let kept = start + 1;
  let cut = -1;
  const cutOut = (from: number, to: number): void => {
    if (to - from >= LEAST_CUT) parts.push(from, to);
  };
  // Counted, because this runs for every item: an iterator would take as long as the rest.
  for (let index = 0; index < runs.length; index += 1) {
    const run = found[index + 1] as string;
    if (run === '') continue;
    if (isKept(index, runs, found)) {
      if (cut !== -1) cutOut(cut, here);
      cut = -1;
      kept = here + lastMemberEnd(run);
    } else if (cut === -1) cut = here;
    here += run.length;
  }
  if (cut !== -1) cutOut(kept, here);
  return parts;
}

/** @param index of one of the runs. */
function isKept(index: number, runs: readonly Run[], found: RegExpExecArray): boolean {
  const { when } = runs[index] as Run;
  if (typeof when === 'string') return when === 'always';
  if ('holding' in when) {
    const run = found[index + 1] as string;
    return run.includes(when.holding) || run.includes('\\u');
  }
  const other = runs.findIndex(({ members }) => members[0]?.name === when.unless);
  return !SAYS_SOMETHING.test(found[other + 1] ?? '');
}

/** Where the last member of a run ends: before the comma and the space that the run ends with. */
function lastMemberEnd(run: string): number {
  let end = run.length;
  while (run.charCodeAt(end - 1) <= 32) end -= 1;
  return run.charCodeAt(end - 1) === COMMA ? end - 1 : end;
}
