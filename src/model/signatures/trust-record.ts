import { isObject, type Json } from '../data/json.js';
import { compareText } from '../text/compare-text.js';

/** Where a repository keeps its trust record. */
export const TRUST_RECORD_PATH = '.github/sealgate-trust.json';
const SCHEMA = 'sealgate/trust/v1';

/** What is pinned of a package, and its word for people. Each is a list: any of its members will do, each exactly. */
export const PINNED = {
  repositories: 'source repository',
  repositoryIds: 'number of the source repository',
  workflows: 'workflow',
  refs: 'branch or tag',
  publishers: 'publisher',
  keys: 'signing key',
} as const;
export type PinnedKey = keyof typeof PINNED;
const KEYS = Object.keys(PINNED) as readonly PinnedKey[];

/** Who published and built a package when it was first used. */
export type Pin = { readonly [K in PinnedKey]?: readonly string[] };

/** First-use pins by package name, committed to the repository. */
export interface TrustRecord {
  readonly packages: Readonly<Record<string, Pin>>;
}

/**
 * What one version shows of itself: only what verified, but for the publisher, which is the registry's word. `null`
 * where it shows nothing; absent where that could not be told.
 */
export type Shown = { readonly [K in PinnedKey]?: string | null };

/** The pin of a package, if there is one. */
export function pinOf(record: TrustRecord, name: string): Pin | undefined {
  return Object.hasOwn(record.packages, name) ? record.packages[name] : undefined;
}

/** What a version shows that its pin does not allow. `found` is absent where the pin has something and the version shows nothing. */
export interface PinDifference {
  readonly key: PinnedKey;
  readonly pinned: readonly string[];
  readonly found?: string;
}

export function comparePin(pin: Pin, shown: Shown): readonly PinDifference[] {
  return KEYS.flatMap((key): PinDifference[] => {
    const pinned = pin[key];
    const found = shown[key];
    if (pinned === undefined || found === undefined) return [];
    if (found === null) return [{ key, pinned }];
    return pinned.includes(found) ? [] : [{ key, pinned, found }];
  });
}

/** A pin of what the versions in use show; what only some of them show is not pinned, for the others would break it. */
export function makePin(versions: readonly Shown[]): Pin {
  const entries = KEYS.flatMap((key): [PinnedKey, readonly string[]][] => {
    const values = versions.flatMap((shown) => shown[key] ?? []);
    return values.length < versions.length || values.length === 0
      ? []
      : [[key, [...new Set(values)].sort(compareText)]];
  });
  return Object.fromEntries(entries);
}

/** What one record says and another does not, by package. */
export interface RecordChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly name: string; readonly text: string }[];
}

export function compareRecords(
  before: TrustRecord | undefined,
  after: TrustRecord | undefined,
): RecordChange {
  const [old, now] = [before?.packages ?? {}, after?.packages ?? {}];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort(compareText);
  return {
    added: names.filter((name) => !Object.hasOwn(old, name)),
    removed: names.filter((name) => !Object.hasOwn(now, name)),
    changed: names.flatMap((name) => {
      if (!Object.hasOwn(old, name) || !Object.hasOwn(now, name)) return [];
      const text = describePinChange(old[name] ?? {}, now[name] ?? {});
      return text === '' ? [] : [{ name, text }];
    }),
  };
}

function describePinChange(before: Pin, after: Pin): string {
  return KEYS.flatMap((key) => {
    const [old, now] = [before[key] ?? [], after[key] ?? []].map((list) =>
      [...list].sort(compareText).join(' or '),
    );
    return old === now ? [] : [`${PINNED[key]} ${old || 'none'} → ${now || 'none'}`];
  }).join('; ');
}

/**
 * Reads a record's document.
 *
 * @returns what is wrong with it, as text that follows the file's name, where it is none.
 */
export function readTrustRecord(document: unknown): TrustRecord | string {
  if (!isObject(document)) return 'is no object';
  if (document.schema !== SCHEMA) return `has the schema ${quote(document.schema)}; expected '${SCHEMA}'`;
  const { packages } = document;
  if (!isObject(packages)) return 'has no map of packages';
  const unknown = Object.keys(document).find((key) => key !== 'schema' && key !== 'packages');
  if (unknown !== undefined) return `has a member ${quote(unknown)}; expected schema and packages`;
  const read: [string, Pin][] = [];
  for (const [name, value] of Object.entries(packages)) {
    const pin = readPin(value);
    if (typeof pin === 'string') return `has a pin of ${quote(name)} that ${pin}`;
    read.push([name, pin]);
  }
  return { packages: Object.fromEntries(read) };
}

function readPin(value: unknown): Pin | string {
  if (!isObject(value)) return 'is no object';
  for (const [key, list] of Object.entries(value)) {
    if (!(KEYS as readonly string[]).includes(key))
      return `has a member ${quote(key)}; expected ${KEYS.join(', ')}`;
    if (
      !Array.isArray(list) ||
      list.length === 0 ||
      list.some((one) => typeof one !== 'string' || one === '')
    )
      return `has ${key} that are no list of texts`;
  }
  // It would look pinned, and anybody could publish it.
  if (Object.keys(value).length === 0) return `pins nothing; expected ${KEYS.join(', ')}, or no pin`;
  return value as Pin;
}

/** The file's text: the same record gives the same bytes, one package a line group, so that changes can be reviewed. */
export function printTrustRecord({ packages }: TrustRecord): string {
  const sorted = Object.keys(packages)
    .sort(compareText)
    .map((name): [string, Json] => [name, orderPin(packages[name] ?? {})]);
  return `${JSON.stringify({ schema: SCHEMA, packages: Object.fromEntries(sorted) }, null, 2)}\n`;
}

function orderPin(pin: Pin): Json {
  return Object.fromEntries(
    KEYS.flatMap((key): [string, Json][] => {
      const list = pin[key];
      return list === undefined ? [] : [[key, [...list].sort(compareText)]];
    }),
  );
}

function quote(value: unknown): string {
  return value === undefined ? 'none' : `'${String(value).slice(0, 80)}'`;
}
