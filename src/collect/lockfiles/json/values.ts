import { objectOf } from '../../../model/data/json.js';

/** An object from JSON.parse. Its members are own ones; names of Object.prototype are never asked for. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The strings of a list, or of a single string; `undefined` where there are none. */
export function stringsOf(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return undefined;
  const strings = value.filter((item): item is string => typeof item === 'string');
  return strings.length === 0 ? undefined : strings;
}

/** A manifest's licence as one text: old manifests hold objects (`{type}`) and lists of either, of which one may choose. */
export function licenseOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (Array.isArray(value)) {
    const all = value.map((item) => licenseOf(item)).filter((item) => item !== undefined);
    return all.length > 1 ? `(${all.join(' OR ')})` : all[0];
  }
  return stringOf(objectOf(value)?.type);
}
