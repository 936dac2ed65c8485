import { isObject, type Json } from '../data/json.js';
import { compareText } from '../text/compare-text.js';

/** A text that is the same for JSON values that say the same, whatever the order of their members. */
export function jsonKey(value: Json): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isObject(member) ? Object.entries(member).sort(([a], [b]) => compareText(a, b)) : member,
  );
}

/** The entries of a list, each once. */
export function once(list: readonly Json[]): Json[] {
  const known = new Map<string, Json>();
  for (const entry of list) {
    const key = jsonKey(entry);
    if (!known.has(key)) known.set(key, entry);
  }
  return [...known.values()];
}
