import type { JsonObject } from '../model/data/json.js';

/**
 * JSON Schema of a map with these members and no others. A name with `-` may be written with `_`, as its reader takes it.
 *
 * @param members schemas by name.
 */
export function objectSchema(
  members: Readonly<Record<string, JsonObject>>,
  required: readonly string[] = [],
): JsonObject {
  const properties = Object.fromEntries(
    Object.entries(members).flatMap(([name, schema]) => spellings(name).map((one) => [one, schema])),
  );
  const plain = required.filter((name) => !name.includes('-'));
  const either = required
    .filter((name) => name.includes('-'))
    .map((name) => ({ anyOf: spellings(name).map((one) => ({ required: [one] })) }));
  return {
    type: 'object',
    properties,
    ...(plain.length === 0 ? {} : { required: plain }),
    ...(either.length === 0 ? {} : { allOf: either }),
    additionalProperties: false,
  };
}

function spellings(name: string): string[] {
  return name.includes('-') ? [name, name.replaceAll('-', '_')] : [name];
}
