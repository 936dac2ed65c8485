import type { Json } from '../model/data/json.js';
import { KEY_ENTRIES } from './keys.js';
import type { Kind } from './kinds.js';

/** Members of the policy's values by the names that they have in ours: `any-of` by `anyOf`. */
const MEMBER_NAMES: ReadonlyMap<string, string> = new Map(
  KEY_ENTRIES.flatMap(([, { kind }]) => memberNames(kind.schema))
    .filter((name) => name.includes('-'))
    .map((name) => [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), name]),
);

/** What a schema calls the members of objects, at any depth. */
function memberNames(schema: Json): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one: Json) => memberNames(one));
  const { properties = {} } = schema as { readonly properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap((one) => memberNames(one as Json))];
}

/** A value with its keys as the policy writes them: `approved-by`. Texts that people chose as keys stay as they are. */
export function inWords(value: Json): Json {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [MEMBER_NAMES.get(key) ?? key, inWords(member as Json)]),
  );
}

/**
 * A value as people write it into the policy: `72h`, `3y`, `any-of`.
 *
 * @param key the policy's, or that of a member: `max-age`, `evidence-retention.public`.
 */
export function writtenValue(key: string, value: Json): Json {
  return inWords(kindAt(key)?.write?.(value) ?? value);
}

function kindAt(key: string): Kind<unknown> | undefined {
  const [name, member] = key.split('.', 2);
  const kind = KEY_ENTRIES.find(([, spec]) => spec.name === name)?.[1].kind;
  if (kind === undefined || member === undefined) return kind;
  return 'value' in kind ? kind.value : undefined;
}
