import type { Json, JsonObject } from '../model/data/json.js';
import { listItemsOf } from '../model/text/list.js';
import { nearest } from '../model/text/nearest.js';
import { readAll, takeAll } from './faults.js';
import { describe, type Place, type PolicyEntry, type PolicyNode, policyError, quote } from './node.js';

/** A kind of policy value: how it is read, how JSON Schema says it, and how the reference names it. */
export interface Kind<T> {
  /** For the reference and `expected …`: `true or false`. */
  readonly words: string;
  readonly schema: JsonObject;
  /** @throws SealgateError with the value's place, what was found and what was expected. */
  read(node: PolicyNode): T;
  /** The value as the file writes it, where that differs: `72h`. */
  write?(value: T): Json;
}

export const yesOrNo: Kind<boolean> = {
  words: 'true or false',
  schema: { type: 'boolean' },
  read(node) {
    if (node.kind === 'scalar') {
      if (typeof node.value === 'boolean') return node.value;
      // A flag or input carries text.
      if (node.place.flag !== undefined && (node.value === 'true' || node.value === 'false'))
        return node.value === 'true';
    }
    throw policyError(node.place, `Expected true or false, found ${describe(node)}`);
  },
};

/** One of a few words, in any case, with `_` or `-`; `aliases` are other people's words for the same. */
export function word<T extends string>(
  words: readonly T[],
  aliases: Readonly<Record<string, NoInfer<T>>> = {},
): Kind<T> {
  const known = new Map<string, T>(Object.entries(aliases));
  for (const item of words) known.set(item, item);
  const spelled = [...known.keys()];
  return {
    words: words.map((item) => `\`${item}\``).join(', '),
    schema: {
      anyOf: [
        { enum: [...words, ...(known.has('true') ? [true] : []), ...(known.has('false') ? [false] : [])] },
        { type: 'string', pattern: `^\\s*(?:${spelled.map(anyCase).join('|')})\\s*$` },
      ],
    },
    read(node) {
      // YAML reads true and false as booleans, also where a word is meant.
      const value = node.kind === 'scalar' && typeof node.value === 'boolean' ? `${node.value}` : undefined;
      const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : value;
      const found = text === undefined ? undefined : known.get(normalWord(text));
      if (found !== undefined) return found;
      const near = text === undefined ? undefined : nearest(normalWord(text), spelled);
      throw policyError(node.place, `Expected one of ${words.join(', ')}, found ${describe(node)}`, {
        hint: near === undefined ? undefined : `Did you mean '${near}'?`,
      });
    },
  };
}

function normalWord(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', '-');
}

/** A pattern for a word in any case with `_` for `-`: JSON Schema has no flag for that. */
function anyCase(item: string): string {
  return [...item]
    .map((c) => (c === '-' ? '[-_]' : /[a-z]/.test(c) ? `[${c}${c.toUpperCase()}]` : c))
    .join('');
}

/** Text of at most `max` characters, trimmed, not empty. */
export function text(
  options: { readonly words?: string; readonly pattern?: RegExp; readonly max?: number } = {},
): Kind<string> {
  const { words = 'text', pattern, max = 1000 } = options;
  return {
    words,
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: max,
      ...(pattern === undefined ? {} : { pattern: pattern.source }),
    },
    read(node) {
      const value = node.kind === 'scalar' ? node.value : null;
      if (typeof value === 'string') {
        const trimmed = value.trim();
        if (trimmed.length > max)
          throw policyError(node.place, `Longer than ${max} characters: ${quote(trimmed)}`, {
            hint: `It has ${trimmed.length}: shorten it.`,
          });
        if (trimmed !== '' && (pattern === undefined || pattern.test(trimmed))) return trimmed;
      }
      throw policyError(node.place, `Expected ${words}, found ${describe(node)}`, {
        hint: typeof value === 'number' ? 'Put it in quotes.' : undefined,
      });
    },
  };
}

/**
 * A YAML list, or one text with items separated by commas or newlines. Repeated items count once. A key with nothing
 * behind it is refused: an empty list takes the place of what the policy extends, and a list whose items were all
 * commented out is seldom meant so.
 */
export function list<T extends string>(item: Kind<T>, words: string): Kind<readonly T[]> {
  return {
    words,
    schema: {
      anyOf: [
        { type: 'array', items: item.schema },
        { type: 'string', description: 'Separated by commas or newlines.' },
      ],
    },
    read(node) {
      if (node.kind === 'scalar' && node.value === null)
        throw policyError(node.place, `Expected ${words} (a list), found nothing`, {
          hint: 'Write [] for an empty list, or remove the key.',
        });
      const nodes = listItems(node);
      if (nodes === undefined)
        throw policyError(node.place, `Expected ${words} (a list), found ${describe(node)}`);
      return [...new Set(readAll(nodes, (entry) => item.read(entry)))];
    },
  };
}

/** Items of a list value: YAML list, or text cut at commas and newlines; `undefined` where it is neither. */
export function listItems(node: PolicyNode): readonly PolicyNode[] | undefined {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'map') return undefined;
  if (node.value === null) return [];
  if (typeof node.value !== 'string') return undefined;
  return listItemsOf(node.value).map((value): PolicyNode => ({ kind: 'scalar', value, place: node.place }));
}

/** A map whose keys are read by `key` and values by `value`; origins by key come from `places`. */
export interface MapKind<V> extends Kind<Readonly<Record<string, V>>> {
  /** Of the members, where all have the same. */
  readonly value?: Kind<V>;
  /** Place of each member, as text, by the key as read. */
  places(node: PolicyNode): ReadonlyMap<string, Place>;
}

export function map<V>(options: {
  readonly words: string;
  readonly key: (text: string, fail: (message: string, hint?: string) => never) => string;
  readonly keySchema: JsonObject;
  readonly value: Kind<V>;
}): MapKind<V> {
  const entriesOf = (node: PolicyNode): readonly PolicyEntry[] => {
    if (node.kind === 'map') return node.entries;
    if (node.kind === 'scalar' && node.value === null) return [];
    throw policyError(node.place, `Expected ${options.words}, found ${describe(node)}`);
  };
  const keysOf = (entries: readonly PolicyEntry[]): readonly string[] => {
    const seen = new Set<string>();
    return readAll(entries, (entry) => {
      const fail = (message: string, hint?: string): never => {
        throw policyError(entry.keyPlace, message, { hint });
      };
      const key = options.key(entry.key, fail);
      if (seen.has(key)) fail(`${quote(key)} is given twice`, 'Keep one of the two.');
      seen.add(key);
      return key;
    });
  };
  const write = options.value.write?.bind(options.value);
  return {
    words: options.words,
    value: options.value,
    ...(write === undefined ? {} : { write: (values) => writeEach(values, write) }),
    schema: {
      anyOf: [
        {
          type: 'object',
          propertyNames: options.keySchema,
          additionalProperties: options.value.schema,
        },
        { type: 'null' },
      ],
    },
    read(node) {
      const entries = entriesOf(node);
      const [keys, values] = takeAll<[readonly string[], readonly V[]]>([
        () => keysOf(entries),
        () => readAll(entries, (entry) => options.value.read(entry.value)),
      ]);
      const result: Record<string, V> = Object.create(null);
      for (const [index, key] of keys.entries()) result[key] = values[index] as V;
      return result;
    },
    places(node) {
      const entries = entriesOf(node);
      return new Map(keysOf(entries).map((key, index) => [key, entries[index]?.keyPlace ?? node.place]));
    },
  };
}

function writeEach<V>(values: Readonly<Record<string, V>>, write: (value: V) => Json): Json {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, write(value)]));
}

/** JSON of a default or preset value, for the schema and the reference. */
export function plainJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
