import { SealgateError } from '../../errors.js';

/** A member of a document from outside, with the place it stands at for error messages. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** An object's own members; nothing of a prototype. */
export type Fields = ReadonlyMap<string, unknown>;

export function wrong(place: Place, expected: string, found: unknown): SealgateError {
  return new SealgateError('INPUT_INVALID', `${place.file} has ${kindOf(found)} where ${expected} belongs`, {
    location: { file: place.file, pointer: place.pointer },
    hint: 'Write the file again with the tool that made it.',
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`.replace('a object', 'an object');
}

/** @throws SealgateError INPUT_INVALID where it is no object. */
export function fieldsOf(value: unknown, place: Place): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(place, 'an object', value);
  return new Map(Object.entries(value));
}

/** An optional object; empty where it is absent. @throws SealgateError INPUT_INVALID where it is something else. */
export function optionalFields(fields: Fields, key: string, place: Place): Fields {
  const value = fields.get(key);
  return value === undefined ? new Map() : fieldsOf(value, at(place, key));
}

/** An optional text. @throws SealgateError INPUT_INVALID where it is something else. */
export function optionalText(fields: Fields, key: string, place: Place): string | undefined {
  const value = fields.get(key);
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw wrong(at(place, key), 'text', value);
  return value === '' ? undefined : value;
}

/** An optional list; empty where it is absent. @throws SealgateError INPUT_INVALID where it is something else. */
export function listOf(
  fields: Fields,
  key: string,
  place: Place,
): readonly { value: unknown; place: Place }[] {
  const value = fields.get(key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong(at(place, key), 'a list', value);
  return value.map((entry: unknown, index) => ({ value: entry, place: at(at(place, key), String(index)) }));
}

/** A list of texts. @throws SealgateError INPUT_INVALID */
export function textsOf(fields: Fields, key: string, place: Place): string[] {
  return listOf(fields, key, place).map((entry) => {
    if (typeof entry.value !== 'string') throw wrong(entry.place, 'text', entry.value);
    return entry.value;
  });
}

export function at(place: Place, key: string): Place {
  return { file: place.file, pointer: `${place.pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}` };
}
