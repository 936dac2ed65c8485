import type { Json } from '../model/json.js';
import { duration, durationText } from './duration.js';
import { KEY_ENTRIES } from './keys.js';

/** Keys that hold minutes; people write and read them as `72h` or `30d`. */
const DURATIONS: ReadonlySet<string> = new Set(
  KEY_ENTRIES.flatMap(([, { name, kind }]) => ((kind as unknown) === duration ? [name] : [])),
);

/** Members of the policy's values that are written otherwise in the file. */
const KEY_WORDS: ReadonlySet<string> = new Set([
  'allowLicenses',
  'anyOf',
  'approvedBy',
  'denyLicenses',
  'ownerId',
  'repositoryId',
  'unknownLicense',
  'urlEnv',
]);

/** A value with its keys as the policy writes them: `approved-by`. Texts that people chose as keys stay as they are. */
export function inWords(value: Json): Json {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      KEY_WORDS.has(key) ? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : key,
      inWords(member as Json),
    ]),
  );
}

/**
 * A value as people write it into the policy: `72h`, `3y`, `any-of`.
 *
 * @param key the policy's, or that of a member: `max-age`, `evidence-retention.public`.
 */
export function writtenValue(key: string, value: Json): Json {
  if (typeof value === 'number' && DURATIONS.has(key)) return durationText(value);
  if (typeof value === 'number' && key.startsWith('evidence-retention.')) return `${value}y`;
  if (key === 'evidence-retention' && typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, years]) => [name, writtenValue(`${key}.${name}`, years as Json)]),
    );
  return inWords(value);
}
