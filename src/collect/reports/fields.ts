import { SealgateError } from '../../errors.js';
import { LongList } from '../../io/json/lists.js';
import { sha256Hex } from '../../model/data/digest.js';

/** A JSON object from outside. Its values are whatever the file says. */
export type Fields = Readonly<Record<string, unknown>>;

export function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !isList(value) ? (value as Fields) : undefined;
}

/**
 * The objects of a list that may be absent or null.
 *
 * @throws SealgateError INPUT_INVALID where it is something else, or holds something else.
 */
export function objectsAt(value: unknown, place: Place): Fields[] {
  return [...eachObject(value, place)];
}

/**
 * Like `objectsAt`, one after the other: of a long list none is kept.
 *
 * @throws SealgateError INPUT_INVALID
 */
export function* eachObject(value: unknown, place: Place): Generator<Fields> {
  if (value === undefined || value === null) return;
  const fail = (found: string, pointer: string): never => {
    throw new SealgateError('INPUT_INVALID', `${place.file} has ${found} where a list of objects belongs`, {
      location: { file: place.file, pointer },
      hint: 'Pass the report as the scanner wrote it.',
    });
  };
  if (!isList(value)) return fail(kindOf(value), place.pointer);
  let index = 0;
  for (const item of value) {
    yield asFields(item) ?? fail(kindOf(item), `${place.pointer}/${index}`);
    index += 1;
  }
}

/** Where in which report a value stands. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** Whether a value is a list, long or not. */
export function isList(value: unknown): value is readonly unknown[] | LongList {
  return Array.isArray(value) || value instanceof LongList;
}

/** What a JSON value is, in words; `nothing` where it is missing. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The non-empty strings of a list. */
export function textsOf(value: unknown, max = 200): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => idText(item, max)).filter((item) => item !== undefined);
}

/**
 * An identifier (name, version, path, id): well-formed, and where it is longer than `max` cut with a digest of
 * the whole, so that two long ones stay two.
 */
export function idText(value: unknown, max = 500): string | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string' || text === '') return undefined;
  const whole = text.toWellFormed();
  return whole.length <= max ? whole : detach(`${whole.slice(0, max - 20)}…${sha256Hex(whole).slice(0, 16)}`);
}

/** Prose in one line, cut at a word to at most `max` characters. */
export function proseText(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Descriptions run to many kilobytes; only the beginning is looked at, and single spaces stay untouched.
  const whole = value
    .slice(0, max * 2)
    .toWellFormed()
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  if (whole === '') return undefined;
  if (whole.length <= max) return value.length <= max ? whole : detach(whole);
  const cut = whole.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return detach(`${(space > max / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`);
}

/** A web address, or nothing. */
export function urlText(value: unknown): string | undefined {
  const text = idText(value, 2000);
  return text !== undefined && text.length < 1000 && /^https?:\/\/[^\s"'<>\\]+$/.test(text)
    ? text
    : undefined;
}

/** A count: a whole number that is not negative, or nothing. */
export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A line number from 1, or nothing. */
export function lineOf(value: unknown): number | undefined {
  const count = countOf(value);
  return count === undefined || count === 0 ? undefined : count;
}

/** An object of ours without its undefined members, so that it is the same before and after JSON. */
export function compact<T extends object>(value: T): T {
  if (!Object.values(value).includes(undefined)) return value;
  const kept: Partial<T> = {};
  for (const name of Object.keys(value) as (keyof T)[])
    if (value[name] !== undefined) kept[name] = value[name];
  return kept as T;
}

/** A copy that does not keep the text it was cut from alive: joining copies, and the slice is of the copy. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
