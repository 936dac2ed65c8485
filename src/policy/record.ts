import { nearest } from '../model/text/nearest.js';
import { entriesByKey } from './entries.js';
import { takeAll } from './faults.js';
import type { Kind } from './kinds.js';
import { describe, type PolicyEntry, type PolicyNode, policyError, quote } from './node.js';

type Kinds = Readonly<Record<string, Kind<unknown>>>;
type ValueOf<K> = K extends Kind<infer V> ? V : never;

/** A map with a fixed set of keys, as exceptions, rules and examples are. */
export interface RecordShape<F extends Kinds, R extends keyof F & string> {
  /** Whose keys they are, as an error begins: `An exception`. */
  readonly owner: string;
  /** What reads each key, by its name in kebab-case. */
  readonly fields: F;
  readonly required: readonly R[];
}

export interface ReadRecord<F extends Kinds, R extends keyof F & string> {
  readonly values: { readonly [K in R]: ValueOf<F[K]> } & {
    readonly [K in Exclude<keyof F, R>]?: ValueOf<F[K]>;
  };
  /** Where each key and value stand. */
  readonly entries: ReadonlyMap<string, PolicyEntry>;
}

/**
 * Reads a map by its shape; keys with `-` or `_`.
 *
 * @throws SealgateError POLICY_INVALID with line and column: every unknown, repeated and missing key, and every
 *   value that is wrong, the first of them with the others in `also`.
 */
export function readRecord<F extends Kinds, R extends keyof F & string>(
  node: PolicyNode,
  shape: RecordShape<F, R>,
): ReadRecord<F, R> {
  const { owner, fields, required } = shape;
  const names = Object.keys(fields);
  if (node.kind !== 'map')
    throw policyError(node.place, `${owner} is a map of ${names.join(', ')}, but this is ${describe(node)}`, {
      hint: `Write each as key: value, on a line of its own${node.kind === 'list' ? ', without the dash' : ''}.`,
    });
  const values: Record<string, unknown> = {};
  const entries = new Map(node.entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
  takeAll([
    () => entriesByKey(node.entries, names, owner),
    ...names.map((name) => () => {
      const entry = entries.get(name);
      if (entry !== undefined) values[name] = fields[name]?.read(entry.value);
    }),
    () => {
      // A key that is only misspelled was told already, with the right one.
      const meant = [...entries.keys()].flatMap((key) =>
        Object.hasOwn(fields, key) ? [] : (nearest(key, names) ?? []),
      );
      const missing = required.filter((name) => !entries.has(name) && !meant.includes(name));
      if (missing.length === 0) return;
      throw policyError(node.place, `${named(owner, values)} needs ${missing.map(quote).join(', ')}`, {
        hint: `It must have ${required.join(', ')}.`,
      });
    },
  ]);
  return { values: values as ReadRecord<F, R>['values'], entries };
}

/** The owner with its id, where it has one: `The exception 'EX-1'` is found sooner than `An exception`. */
function named(owner: string, { id }: Readonly<Record<string, unknown>>): string {
  return typeof id === 'string' ? `${owner} (${quote(id)})` : owner;
}
