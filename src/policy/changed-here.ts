import path from 'node:path';
import { SealgateError } from '../errors.js';
import { realPath } from '../io/files.js';
import { isSameText } from '../io/text.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { PolicySource } from '../model/policy.js';
import { shorten } from '../model/shorten.js';
import type { Resolved } from './extends.js';
import { defaultPolicy, type FoundPolicy, readInside } from './find.js';
import { KEY_ENTRIES } from './keys.js';
import type { PolicyFile } from './layer-types.js';
import { withoutPlaces } from './merge.js';

type ReadPolicy = (bytes: Uint8Array, file: string) => Promise<PolicyFile>;

const MAX_SUMMARY = 600;

/**
 * What the change does to the policy files that judge it, for the reader; they take effect after merge.
 *
 * @returns `undefined` where the change leaves them alone.
 */
export async function summarizeChange(
  dir: string,
  found: FoundPolicy,
  resolved: Resolved,
  read: ReadPolicy,
): Promise<PolicySource['changedHere']> {
  if (!found.atBase) return undefined;
  const extended = resolved.raw.filter((file) => !file.path.includes('@'));
  const sentences: string[] = [];
  let first: string | undefined;
  for (const file of [{ path: found.path, bytes: found.bytes }, ...extended]) {
    const sentence = await summarizeFile(dir, file, read);
    if (sentence === undefined) continue;
    first ??= file.path;
    sentences.push(sentence);
  }
  if (first === undefined) return undefined;
  return { path: first, summary: shorten(sentences.join('; '), MAX_SUMMARY) };
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
  return {
    path: changed?.path ?? file,
    summary: shorten([...(changed === undefined ? [] : [changed.summary]), sentence].join('; '), MAX_SUMMARY),
  };
}

async function summarizeFile(
  dir: string,
  before: { readonly path: string; readonly bytes?: Uint8Array | undefined },
  read: ReadPolicy,
): Promise<string | undefined> {
  const { path } = before;
  try {
    const after = await readInside(dir, path);
    if (before.bytes === undefined) return after === undefined ? undefined : `${path} is new`;
    if (after === undefined) return `${path} is removed; it still judges this change`;
    if (isSameText(before.bytes, after)) return undefined;
    const changes = compareFiles(await read(before.bytes, path), await read(after, path));
    return `${path} changes ${changes.length === 0 ? 'nothing that decides' : changes.join(', ')}`;
  } catch (error) {
    // What is wrong with it is a problem of the run, told there.
    if (error instanceof SealgateError) return `${path} would no longer be valid`;
    throw error;
  }
}

function compareFiles(before: PolicyFile, after: PolicyFile): readonly string[] {
  const changes: string[] = [];
  const targets = (file: PolicyFile): string => file.extends.map((entry) => entry.text).join(' + ');
  if (targets(before) !== targets(after))
    changes.push(`extends: ${targets(before) || 'baseline'} → ${targets(after) || 'baseline'}`);
  for (const [property, spec] of KEY_ENTRIES) {
    const [old, now] = [before, after].map(
      ({ settings }) =>
        (withoutPlaces({ [property]: settings[property] }) as Readonly<Record<string, unknown>>)[property],
    );
    if (canonicalJson({ value: old ?? null }) === canonicalJson({ value: now ?? null })) continue;
    changes.push(describeChange(spec.name, old, now));
  }
  for (const name of new Set([...before.environments.keys(), ...after.environments.keys()])) {
    const [old, now] = [before, after].map((file) =>
      canonicalJson(withoutPlaces(file.environments.get(name)?.settings ?? {})),
    );
    if (old !== now || before.environments.has(name) !== after.environments.has(name))
      changes.push(`environments.${name}${after.environments.has(name) ? '' : ' (removed)'}`);
  }
  return changes;
}

function describeChange(key: string, before: unknown, after: unknown): string {
  if (after === undefined) return `${key} (removed)`;
  if (typeof after !== 'object')
    return `${key}: ${before === undefined ? 'not set' : String(before)} → ${String(after)}`;
  const [old, now] = [membersOf(before), membersOf(after)];
  const added = [...now].filter(([name, text]) => old.get(name) !== text).map(([name]) => `+${name}`);
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `-${name}`);
  return `${key} (${[...added, ...gone].join(' ')})`;
}

/** Members of a list or map by a name to show; the value tells a changed member from an unchanged one. */
function membersOf(value: unknown): ReadonlyMap<string, string> {
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
