import type { JsonObject } from '../model/data/json.js';
import { normalizeRepository } from '../model/data/repository-url.js';
import type { ExpectedBuild, ProvenancePolicy } from '../model/policy/policy.js';
import { nearest } from '../model/text/nearest.js';
import { readAll } from './faults.js';
import { type Kind, list, type MapKind, text } from './kinds.js';
import { describe, type Place, type PolicyEntry, type PolicyNode, policyError, quote } from './node.js';
import { demandedPackages } from './package-values.js';
import { level } from './values.js';

/** A source repository in one form. */
const repository: Kind<string> = {
  ...text({ words: 'the https address of a repository', max: 500 }),
  read(node) {
    const value = text({ words: 'the https address of a repository', max: 500 }).read(node);
    const normal = normalizeRepository(value);
    if (normal !== undefined) return normal;
    throw policyError(node.place, `Expected the address of a repository, found ${describe(node)}`, {
      hint: 'Write https://github.com/owner/name.',
    });
  },
};

/** YAML reads a bare id as a number; both are taken. */
const numericId: Kind<string> = {
  words: 'a number',
  schema: {
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: '^[1-9][0-9]{0,18}$' },
    ],
  },
  read(node) {
    const value = node.kind === 'scalar' ? String(node.value) : '';
    if (/^[1-9][0-9]{0,18}$/.test(value)) return value;
    throw policyError(node.place, `Expected a number, found ${describe(node)}`);
  },
};

const exactly = (words: string): Kind<string> => {
  const kind = text({ words, max: 500 });
  return {
    ...kind,
    read(node) {
      const value = kind.read(node);
      // Exact on purpose: a pattern that is not anchored lets a lookalike through.
      if (/[*?]/.test(value))
        throw policyError(node.place, `Expected ${words} without wildcards, found ${describe(node)}`);
      return value;
    },
  };
};

const MEMBERS: { readonly [K in keyof ExpectedBuild]-?: readonly [name: string, kind: Kind<string>] } = {
  repository: ['repository', repository],
  repositoryId: ['repository-id', numericId],
  ownerId: ['owner-id', numericId],
  workflow: ['workflow', exactly('the path of a workflow, .github/workflows/…')],
  ref: ['ref', exactly('a git ref, refs/heads/…')],
  event: ['event', exactly('an event, such as push or release')],
  builder: ['builder', exactly('github-hosted, self-hosted or a builder’s URI')],
  issuer: ['issuer', exactly('the URL of an OIDC issuer')],
};
const ENTRIES = Object.entries(MEMBERS) as readonly (readonly [
  keyof ExpectedBuild,
  readonly [string, Kind<string>],
])[];

const requireKind = list(demandedPackages, 'packages');
const KEYS = ['require', 'downgrade', 'expect'] as const;

/** `provenance:` of the policy: a map of three keys, any of which may be left to a further layer. */
export const provenance: MapKind<unknown> & Kind<Partial<ProvenancePolicy>> = {
  words: '`require`, `downgrade` and `expect`',
  schema: {
    type: 'object',
    properties: {
      require: requireKind.schema,
      downgrade: level.schema,
      expect: { anyOf: [{ type: 'object', additionalProperties: expectedSchema() }, { type: 'null' }] },
    },
    additionalProperties: false,
  },
  read(node) {
    const result: { -readonly [K in keyof ProvenancePolicy]?: ProvenancePolicy[K] } = {};
    readAll(membersOf(node), ({ key, value }) => {
      if (key === 'require') result.require = requireKind.read(value);
      else if (key === 'downgrade') result.downgrade = level.read(value);
      else result.expect = readExpected(value);
    });
    return result;
  },
  places: (node) => new Map(membersOf(node).map(({ key, place }) => [key, place])),
};

function membersOf(
  node: PolicyNode,
): { readonly key: (typeof KEYS)[number]; readonly value: PolicyNode; readonly place: Place }[] {
  return readAll(entriesOf(node, 'a map of require, downgrade and expect'), (entry) => ({
    key: known(entry, KEYS, 'provenance'),
    value: entry.value,
    place: entry.keyPlace,
  }));
}

function readExpected(node: PolicyNode): Record<string, ExpectedBuild> {
  if (node.kind === 'scalar' && node.value === null) return {};
  const result: Record<string, ExpectedBuild> = Object.create(null);
  readAll(entriesOf(node, 'a map of packages to what their builds must be'), (entry) => {
    const pattern = demandedPackages.read({ kind: 'scalar', value: entry.key, place: entry.keyPlace });
    result[pattern] = readBuild(entry.value);
  });
  return result;
}

function readBuild(node: PolicyNode): ExpectedBuild {
  const names = ENTRIES.map(([, [name]]) => name);
  const entries = entriesOf(node, `a map of ${names.join(', ')}`);
  if (entries.length === 0)
    throw policyError(node.place, 'Expected something to compare, found an empty map');
  const result: Record<string, string> = {};
  readAll(entries, (entry) => {
    const name = known(entry, names, 'An expected build');
    const found = ENTRIES.find(([, [candidate]]) => candidate === name);
    if (found !== undefined) result[found[0]] = found[1][1].read(entry.value);
  });
  return result;
}

function entriesOf(node: PolicyNode, words: string): readonly PolicyEntry[] {
  if (node.kind === 'map') {
    const seen = new Set<string>();
    for (const { key, keyPlace } of node.entries) {
      if (seen.has(key))
        throw policyError(keyPlace, `${quote(key)} is given twice`, { hint: 'Keep one of the two.' });
      seen.add(key);
    }
    return node.entries;
  }
  throw policyError(node.place, `Expected ${words}, found ${describe(node)}`);
}

function known<T extends string>({ key, keyPlace }: PolicyEntry, names: readonly T[], what: string): T {
  const name = names.find((candidate) => candidate === key.replaceAll('_', '-'));
  if (name !== undefined) return name;
  const near = nearest(key.replaceAll('_', '-'), names);
  throw policyError(keyPlace, `${what} has no key ${quote(key)}`, {
    hint: near === undefined ? `Its keys are ${names.join(', ')}.` : `Did you mean '${near}'?`,
  });
}

function expectedSchema(): JsonObject {
  const properties = Object.fromEntries(
    ENTRIES.flatMap(([, [name, kind]]) =>
      name.includes('-')
        ? [
            [name, kind.schema],
            [name.replaceAll('-', '_'), kind.schema],
          ]
        : [[name, kind.schema]],
    ),
  ) as JsonObject;
  return { type: 'object', properties, minProperties: 1, additionalProperties: false };
}
