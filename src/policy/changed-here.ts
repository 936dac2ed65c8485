import path from 'node:path';
import { SealgateError } from '../errors.js';
import { realPath } from '../io/files/files.js';
import { isSameText } from '../io/text.js';
import { canonicalJson } from '../model/data/canonical-json.js';
import type { Json } from '../model/data/json.js';
import type { PolicySource } from '../model/policy/policy.js';
import { shorten } from '../model/text/shorten.js';
import type { Resolved } from './extends.js';
import { defaultPolicy, type FoundPolicy, readInside } from './find.js';
import { KEY_ENTRIES } from './keys.js';
import { plainJson } from './kinds.js';
import type { LayerSettings, PolicyFile } from './layer-types.js';
import { withoutPlaces } from './merge.js';
import { writtenValue } from './written.js';

interface ChangeContext {
  readonly dir: string;
  readonly read: (bytes: Uint8Array, file: string) => Promise<PolicyFile>;
  /** What judges where the base has no policy file: `--preset`; else the baseline. */
  readonly preset: PolicyFile | undefined;
}

/** A policy file that says nothing. */
const NOTHING: Compared = {
  extends: [],
  settings: {},
  environments: new Map(),
};

const MAX_SUMMARY = 600;
/** Above all keys of a policy that a change can touch. */
const MAX_CHANGES = 120;
const MAX_CHANGE = 240;

/** One file: what happens to it in a sentence, and each key of it that another value decides. */
interface FileChange {
  readonly sentence: string;
  readonly changes: readonly string[];
}

/**
 * What the change does to the policy files that judge it, for the reader; they take effect after merge.
 *
 * @returns `undefined` where the change leaves them alone.
 */
export async function summarizeChange(
  found: FoundPolicy,
  resolved: Resolved,
  context: ChangeContext,
): Promise<PolicySource['changedHere']> {
  if (!found.atBase) return undefined;
  const extended = resolved.raw.filter((file) => !file.path.includes('@'));
  const sentences: string[] = [];
  const changes: string[] = [];
  let first: string | undefined;
  for (const file of [{ path: found.path, bytes: found.bytes }, ...extended]) {
    const change = await summarizeFile(file, context);
    if (change === undefined) continue;
    // The first is named above the list.
    const of = first === undefined ? '' : `${file.path}: `;
    first ??= file.path;
    sentences.push(change.sentence);
    changes.push(...change.changes.map((one) => `${of}${one}`));
  }
  return first === undefined ? undefined : changeOf(first, sentences, changes);
}

/** The same, where the top of the repository judges a folder and the change brings a policy for the folder itself. */
export async function withPolicyBelow(
  changed: PolicySource['changedHere'],
  { home, dir }: { readonly home: string; readonly dir: string },
): Promise<PolicySource['changedHere']> {
  const place = home === dir ? undefined : await defaultPolicy((file) => readInside(dir, file));
  if (place === undefined) return changed;
  const file = path
    .join(path.relative(home, realPath(dir) ?? dir), place)
    .split(path.sep)
    .join('/');
  const sentence = `${file} is new, and takes the place of the policy above it after the merge`;
  if (changed === undefined) return changeOf(file, [sentence], []);
  return changeOf(changed.path, [changed.summary, sentence], [sentence, ...(changed.changes ?? [])]);
}

/** No key that changes is left out, however many there are: what is not named would be merged unseen. */
function changeOf(
  path: string,
  sentences: readonly string[],
  changes: readonly string[],
): PolicySource['changedHere'] {
  const shown = changes.slice(0, MAX_CHANGES).map((one) => shorten(one, MAX_CHANGE));
  const hidden = changes.length - shown.length;
  const more = hidden === 0 ? [] : [`… and ${hidden} more`];
  return {
    path,
    summary: shorten(sentences.join('; '), MAX_SUMMARY),
    ...(shown.length === 0 ? {} : { changes: [...shown, ...more] }),
  };
}

async function summarizeFile(
  before: { readonly path: string; readonly bytes?: Uint8Array | undefined },
  { dir, read, preset }: ChangeContext,
): Promise<FileChange | undefined> {
  const { path } = before;
  const whole = (what: string): FileChange => ({ sentence: `${path} ${what}`, changes: [what] });
  try {
    const after = await readInside(dir, path);
    if (before.bytes === undefined) {
      if (after === undefined) return undefined;
      const changes = compareFiles({ ...NOTHING, ...preset }, await read(after, path));
      return { sentence: `${path} is new`, changes };
    }
    if (after === undefined) return whole('is removed; it still judges this change');
    if (isSameText(before.bytes, after)) return undefined;
    const changes = compareFiles(await read(before.bytes, path), await read(after, path));
    if (changes.length === 0) return whole('changes nothing that decides');
    return { sentence: `${path} changes ${changes.join(', ')}`, changes };
  } catch (error) {
    // What is wrong with it is a problem of the run, told there.
    if (!(error instanceof SealgateError)) throw error;
    return before.bytes === undefined
      ? { sentence: `${path} is new, and not valid`, changes: [] }
      : whole('would no longer be valid');
  }
}

type Compared = Pick<PolicyFile, 'extends' | 'settings' | 'environments'>;

function compareFiles(before: Compared, after: Compared): readonly string[] {
  const changes: string[] = [];
  const targets = (file: Compared): string => file.extends.map((entry) => entry.text).join(' + ');
  if (targets(before) !== targets(after))
    changes.push(`extends: ${targets(before) || 'baseline'} → ${targets(after) || 'baseline'}`);
  changes.push(...compareSettings(before.settings, after.settings));
  for (const name of new Set([...before.environments.keys(), ...after.environments.keys()])) {
    const [old, now] = [before, after].map((file) => file.environments.get(name));
    const inside = compareSettings(old?.settings ?? {}, now?.settings ?? {});
    if (now === undefined) changes.push(`environments.${name} (removed)`);
    else if (old === undefined && inside.length === 0) changes.push(`environments.${name} (new)`);
    else changes.push(...inside.map((one) => `environments.${name}.${one}`));
  }
  return changes;
}

function compareSettings(before: LayerSettings, after: LayerSettings): readonly string[] {
  return KEY_ENTRIES.flatMap(([property, spec]) => {
    const [old, now] = [before, after].map(
      (settings) =>
        (withoutPlaces({ [property]: settings[property] }) as Readonly<Record<string, unknown>>)[property],
    );
    const isSame = canonicalJson({ value: old ?? null }) === canonicalJson({ value: now ?? null });
    return isSame ? [] : describeChange(spec.name, old, now);
  });
}

/** A line for the key, and one for each named member of it (an exception) that is new or says something else. */
function describeChange(key: string, before: unknown, after: unknown): readonly string[] {
  if (typeof (after ?? before) !== 'object') {
    const [old, now] = [before, after].map((value) =>
      value === undefined ? 'not set' : String(writtenValue(key, value as Json)),
    );
    return [`${key}: ${old} → ${now}`];
  }
  const [old, now] = [before, after].map((value) =>
    membersOf(value === undefined ? undefined : writtenValue(key, plainJson(value))),
  ) as [Members, Members];
  const other = [...now].filter(([name, text]) => old.has(name) && old.get(name) !== text);
  const changed = other
    .slice(0, AT_LENGTH)
    .map(([name, text]) => `${key} ${name}: ${changedFields(old.get(name) ?? '', text)}`);
  const added = [...now]
    .filter(([name, text]) => !old.has(name) && text !== '')
    .slice(0, AT_LENGTH - changed.length)
    .map(([name, text]) => `${key} ${name}: ${fieldsText(text)}`);
  const words = [
    ...other.slice(AT_LENGTH).map(([name]) => `~${name}`),
    ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `+${name}`),
    ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `-${name}`),
  ];
  const shown = words.slice(0, MEMBERS);
  const more = words.length > shown.length ? ` … and ${words.length - shown.length} more` : '';
  if (words.length > 0)
    return [
      ...changed,
      ...added,
      `${key} (${shown.join(' ')}${more})${after === undefined ? ', not set any more' : ''}`,
    ];
  // An empty list is an answer of its own.
  return changed.length > 0
    ? changed
    : [`${key}: ${[before, after].map((value) => (value === undefined ? 'not set' : 'none')).join(' → ')}`];
}

/** `expires 2027-01-31 → 2027-12-31, package left → *`, from two members as JSON. */
function changedFields(before: string, after: string): string {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)))
    .map((name) => `${name} ${fieldText(old.get(name))} → ${fieldText(now.get(name))}`)
    .join(', ');
}

/** `rule sources/git, package left, expires 2027-01-31, reason …`: its reason may be as long as it likes, so it is last. */
function fieldsText(member: string): string {
  const { reason, ...fields } = Object.fromEntries(fieldsOf(member));
  return Object.entries({ ...fields, ...(reason === undefined ? {} : { reason }) })
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => `${name} ${fieldText(value)}`)
    .join(', ');
}

function fieldsOf(member: string): ReadonlyMap<string, Json> {
  return new Map(Object.entries(JSON.parse(member) as Record<string, Json>));
}

function fieldText(value: Json | undefined): string {
  return value === undefined ? 'not set' : typeof value === 'string' ? value : JSON.stringify(value);
}

/** Of so many members it is told what they say now: with those of all keys there is room for every key. */
const AT_LENGTH = 6;

/** Of a list or map, so many members are named. */
const MEMBERS = 12;

type Members = ReadonlyMap<string, string>;

/** Members of a list or map by a name to show; the value tells a changed member from an unchanged one. */
function membersOf(value: unknown): Members {
  if (Array.isArray(value)) {
    return new Map(
      value.map((item: unknown, index) => {
        if (typeof item !== 'object' || item === null) return [String(item), ''];
        return ['id' in item ? String(item.id) : `#${index + 1}`, JSON.stringify(item)];
      }),
    );
  }
  if (typeof value !== 'object' || value === null) return new Map();
  const shown = (member: unknown): string =>
    typeof member === 'object' ? JSON.stringify(member) : String(member);
  return new Map(Object.entries(value).map(([name, member]) => [`${name}=${shown(member)}`, '']));
}
