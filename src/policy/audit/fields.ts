import type { JsonObject } from '../../model/data/json.js';
import { duration } from '../duration.js';
import { entriesByKey } from '../entries.js';
import type { Kind } from '../kinds.js';
import { describe, type PolicyEntry, type PolicyNode, policyError } from '../node.js';

const YEAR = 525_600;

/** How old something may be, in minutes: as `duration`, and in years of 365 days: `1y`. */
export const age: Kind<number> = {
  words: 'an age such as `36h`, `90d` or `1y`',
  schema: {
    anyOf: [duration.schema, { type: 'string', pattern: '^\\s*[0-9]{1,2}\\s*(y|years?)\\s*$' }],
  },
  read(node) {
    const value = node.kind === 'scalar' ? node.value : null;
    const years =
      typeof value === 'string' ? /^\s*(\d{1,2})\s*(?:y|years?)\s*$/i.exec(value)?.[1] : undefined;
    const minutes = years === undefined ? duration.read(node) : Number(years) * YEAR;
    if (minutes > 0) return minutes;
    throw policyError(node.place, `Expected an age, found ${describe(node)}`, {
      hint: 'Write 36h, 90d or 1y.',
    });
  },
};

/** A whole number between two others. */
export function whole(least: number, most: number): Kind<number> {
  return {
    words: `a whole number from ${least} to ${most}`,
    schema: { type: 'integer', minimum: least, maximum: most },
    read(node) {
      const value = node.kind === 'scalar' ? node.value : null;
      if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
        return value;
      throw policyError(
        node.place,
        `Expected a whole number from ${least} to ${most}, found ${describe(node)}`,
      );
    },
  };
}

/** Entries of a node that must be a map, by key. */
export function fieldsOf(
  node: PolicyNode,
  known: readonly string[],
  owner: string,
): ReadonlyMap<string, PolicyEntry> {
  if (node.kind !== 'map')
    throw policyError(node.place, `Expected ${owner.toLowerCase()}, found ${describe(node)}`);
  return entriesByKey(node.entries, known, owner);
}

/** Members of a map, and whose they are. */
export interface OwnedFields {
  readonly fields: ReadonlyMap<string, PolicyEntry>;
  readonly node: PolicyNode;
  readonly owner: string;
}

/** A member that must be there. */
export function required<T>({ fields, node, owner }: OwnedFields, name: string, kind: Kind<T>): T {
  const entry = fields.get(name);
  if (entry === undefined) throw policyError(node.place, `${owner} needs ${name}`);
  return kind.read(entry.value);
}

export function optional<T>(
  fields: ReadonlyMap<string, PolicyEntry>,
  name: string,
  kind: Kind<T>,
): T | undefined {
  const entry = fields.get(name);
  return entry === undefined ? undefined : kind.read(entry.value);
}

/** A list of nodes, at least one. */
export function itemsOf(node: PolicyNode, what: string, most: number): readonly PolicyNode[] {
  if (node.kind !== 'list' || node.items.length === 0)
    throw policyError(node.place, `Expected ${what}, found ${describe(node)}`);
  if (node.items.length > most) throw policyError(node.place, `More than ${most} in one list`);
  return node.items;
}

/** The schema of an object with these members and no others. */
export function objectSchema(
  properties: Readonly<Record<string, JsonObject>>,
  needed: readonly string[],
): JsonObject {
  return { type: 'object', properties, required: [...needed], additionalProperties: false };
}
