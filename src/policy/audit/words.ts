import type { JsonObject } from '../../model/data/json.js';
import { type Kind, text } from '../kinds.js';
import type { PolicyEntry } from '../node.js';
import { fieldsOf, objectSchema, optional } from './fields.js';

export const line = text({ max: 300 });
export const long = text({ max: 1000 });

/** What controls and items are called and ask for, by the key of the file. */
export const ITEM_WORDS = {
  title: line,
  question: long,
  action: long,
  effort: line,
  'side-effects': long,
} as const;

type Words = Readonly<Record<string, Kind<string>>>;
type Camel<Key extends string> = Key extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : Key;
type Read<Keys extends Words> = { -readonly [Key in keyof Keys & string as Camel<Key>]?: string };

/**
 * The texts of these keys that are there; `side-effects` as `sideEffects`.
 *
 * @throws SealgateError POLICY_INVALID with the place.
 */
export function wordsOf<const Keys extends Words>(
  fields: ReadonlyMap<string, PolicyEntry>,
  keys: Keys,
): Read<Keys> {
  const found = Object.entries(keys).flatMap(([key, kind]): [string, string][] => {
    const value = optional(fields, key, kind);
    return value === undefined ? [] : [[camel(key), value]];
  });
  return Object.fromEntries(found) as Read<Keys>;
}

function camel(key: string): string {
  return key.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

/** `ja:`, the same words in Japanese, as far as somebody wrote them. @throws SealgateError POLICY_INVALID */
export function translationsOf<const Keys extends Words>(
  fields: ReadonlyMap<string, PolicyEntry>,
  keys: Keys,
): { readonly words?: { readonly ja: Read<Keys> } } {
  const node = fields.get('ja')?.value;
  if (node === undefined) return {};
  return { words: { ja: wordsOf(fieldsOf(node, Object.keys(keys), 'The Japanese words'), keys) } };
}

/** The schema of `ja:`. */
export function translationSchema(keys: Words): JsonObject {
  return {
    ...objectSchema(Object.fromEntries(Object.entries(keys).map(([key, kind]) => [key, kind.schema])), []),
    description: 'The same in Japanese, for the Japanese report.',
  };
}

/** The schema of an item's words. */
export const itemWordsSchema: Readonly<Record<keyof typeof ITEM_WORDS, JsonObject>> = {
  title: ITEM_WORDS.title.schema,
  question: { ...ITEM_WORDS.question.schema, description: 'Yes is good.' },
  action: { ...ITEM_WORDS.action.schema, description: 'What to do where it is not done.' },
  effort: { ...ITEM_WORDS.effort.schema, description: 'As people say it: 2 h, half a day, 3 days, 2 weeks.' },
  'side-effects': {
    ...ITEM_WORDS['side-effects'].schema,
    description: 'What the action may break or cost.',
  },
};
