import type { JsonObject } from '../model/json.js';
import { nearest } from '../model/nearest.js';
import type { Scope } from '../model/package-graph.js';
import type { LicenseClarification, LicenseException, ScopeLicenses } from '../model/policy.js';
import { listItems } from './entries.js';
import { type Kind, list, type MapKind, map, text, word } from './kinds.js';
import { describe, type PolicyEntry, type PolicyNode, placeText, policyError, quote } from './node.js';
import { level, license, packageName } from './values.js';

const SCOPE_WORDS = ['runtime', 'optional', 'development'] as const satisfies readonly Scope[];
const SCOPE_ALIASES = { dev: 'development', prod: 'runtime', production: 'runtime' } as const;
const scope = word<Scope>(SCOPE_WORDS, SCOPE_ALIASES);
const scopes = list(scope, 'scopes');
const licenses = list(license, 'SPDX licences');
const anyLicenses = list(text({ words: 'a licence', max: 1000 }), 'licences');

/** A whole percentage, with or without its sign. */
export const confidence: Kind<number> = {
  words: 'a whole number from 50 to 100',
  schema: {
    anyOf: [
      { type: 'integer', minimum: 50, maximum: 100 },
      { type: 'string', pattern: '^\\s*(?:[5-9][0-9]|100)\\s*%?\\s*$' },
    ],
  },
  read(node) {
    const found = node.kind === 'scalar' ? /^\s*(\d{1,3})\s*%?\s*$/.exec(String(node.value))?.[1] : undefined;
    const value = Number(found);
    if (found !== undefined && value >= 50 && value <= 100) return value;
    throw policyError(node.place, `Expected a percentage from 50 to 100, found ${describe(node)}`);
  },
};

/** Fields of one entry of a list, each with what reads it. */
type Fields = Readonly<Record<string, Kind<unknown> & { readonly required?: true }>>;

/** What the keys of one scope say. */
const scopeRules: Kind<ScopeLicenses> = {
  words: '`allow-licenses`, `deny-licenses` and `unknown-license`',
  schema: objectSchema({ 'allow-licenses': licenses, 'deny-licenses': licenses, 'unknown-license': level }),
  read(node) {
    const values = readFields(node, 'The licence rules of a scope', {
      'allow-licenses': licenses,
      'deny-licenses': licenses,
      'unknown-license': level,
    });
    return {
      ...values.optional('allow-licenses', licenses, 'allowLicenses'),
      ...values.optional('deny-licenses', licenses, 'denyLicenses'),
      ...values.optional('unknown-license', level, 'unknownLicense'),
    };
  },
};

/** Licence rules by scope. */
export const licenseScopes: MapKind<ScopeLicenses> = map<ScopeLicenses>({
  words: 'a map of scopes (`runtime`, `optional`, `development`) to licence rules',
  keySchema: { enum: [...SCOPE_WORDS, ...Object.keys(SCOPE_ALIASES)] },
  key: (name, fail) => {
    const found = new Map<string, Scope>([
      ...Object.entries(SCOPE_ALIASES),
      ...SCOPE_WORDS.map((item) => [item, item] as const),
    ]).get(name.trim().toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(name, SCOPE_WORDS);
    return fail(
      `There is no scope ${quote(name)}`,
      near === undefined ? `The scopes are ${SCOPE_WORDS.join(', ')}.` : `Did you mean '${near}'?`,
    );
  },
  value: scopeRules,
});

const reason = text({ words: 'a reason', max: 2000 });

const EXCEPTION_FIELDS: Fields = {
  package: { ...packageName, required: true },
  licenses: { ...anyLicenses, required: true },
  reason: { ...reason, required: true },
  scopes,
};

/** Packages that may have a licence which the lists do not allow. */
export const licenseExceptions: Kind<readonly LicenseException[]> = listOf({
  words: 'a list of maps of `package`, `licenses`, `reason` and, where wanted, `scopes`',
  fields: EXCEPTION_FIELDS,
  read(node) {
    const values = readFields(node, 'A licence exception', EXCEPTION_FIELDS);
    const named = values.required('licenses', anyLicenses);
    if (named.length === 0) throw policyError(node.place, 'A licence exception names no licence');
    return {
      package: values.required('package', packageName),
      licenses: named,
      reason: values.required('reason', reason),
      scopes: values.optional('scopes', scopes, 'scopes').scopes ?? [],
      place: placeText(node.place),
    };
  },
});

const fileName = text({
  words: 'the name of a file at the top of the package',
  max: 200,
  pattern: /^(?!\.{1,2}$)[^/\\\0]+$/,
});
const digest = text({ words: 'a SHA-256 in hex (64 digits)', pattern: /^[0-9a-fA-F]{64}$/ });
const integrity = text({
  words: 'an integrity as the lockfile has it (sha512-…)',
  max: 200,
  pattern: /^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/,
});

const CLARIFICATION_FIELDS: Fields = {
  package: { ...packageName, required: true },
  license: { ...license, required: true },
  file: fileName,
  sha256: digest,
  integrity,
  reason,
};

/** What somebody found the licence of a package to be. */
export const licenseClarifications: Kind<readonly LicenseClarification[]> = listOf({
  words: 'a list of maps of `package`, `license`, and `file` with `sha256`, or `integrity`',
  fields: CLARIFICATION_FIELDS,
  read(node) {
    const values = readFields(node, 'A licence clarification', CLARIFICATION_FIELDS);
    const pinned = {
      ...values.optional('file', fileName, 'file'),
      ...values.optional('sha256', digest, 'sha256'),
      ...values.optional('integrity', integrity, 'integrity'),
    };
    if ((pinned.file === undefined) !== (pinned.sha256 === undefined) || Object.keys(pinned).length === 0) {
      throw policyError(
        node.place,
        'A licence clarification must say what was looked at: file and sha256, or integrity',
        'sealgate licenses --json lists the licence files of every package with their sha256.',
      );
    }
    return {
      package: values.required('package', packageName),
      license: values.required('license', license),
      ...pinned,
      ...(pinned.sha256 === undefined ? {} : { sha256: pinned.sha256.toLowerCase() }),
      ...values.optional('reason', reason, 'reason'),
      place: placeText(node.place),
    };
  },
});

interface ListKind<T> {
  readonly words: string;
  readonly fields: Fields;
  readonly read: (node: PolicyNode) => T;
}

function listOf<T>({ words, fields, read }: ListKind<T>): Kind<readonly T[]> {
  return {
    words,
    schema: { anyOf: [{ type: 'array', items: objectSchema(fields) }, { type: 'null' }] },
    read(node) {
      return listItems(node, words.replaceAll('`', '')).map(read);
    },
  };
}

interface ReadFields {
  required<T>(name: string, kind: Kind<T>): T;
  /** The value under another name, or nothing where it is not given. */
  optional<T, K extends string>(name: string, kind: Kind<T>, as: K): { readonly [P in K]?: T };
}

/** @throws SealgateError POLICY_INVALID for unknown, repeated and missing fields. */
function readFields(node: PolicyNode, what: string, fields: Fields): ReadFields {
  const names = Object.keys(fields);
  if (node.kind !== 'map')
    throw policyError(node.place, `${what} is a map of ${names.join(', ')}, but this is ${describe(node)}`);
  const found = new Map<string, PolicyEntry>();
  for (const entry of node.entries) {
    const name = entry.key.replaceAll('_', '-');
    if (!names.includes(name)) {
      const near = nearest(name, names);
      throw policyError(
        entry.keyPlace,
        `${what} has no key ${quote(entry.key)}`,
        near === undefined ? `Its keys are ${names.join(', ')}.` : `Did you mean '${near}'?`,
      );
    }
    if (found.has(name))
      throw policyError(entry.keyPlace, `${quote(name)} is given twice`, 'Keep one of the two.');
    found.set(name, entry);
  }
  return {
    required(name, kind) {
      const entry = found.get(name);
      if (entry === undefined) throw policyError(node.place, `${what} needs ${quote(name)}`);
      return kind.read(entry.value);
    },
    optional(name, kind, as) {
      const entry = found.get(name);
      const read: Record<string, unknown> = entry === undefined ? {} : { [as]: kind.read(entry.value) };
      return read as Record<never, never>;
    },
  };
}

function objectSchema(fields: Fields): JsonObject {
  const required = Object.entries(fields).flatMap(([name, kind]) => (kind.required === true ? [name] : []));
  const properties = Object.fromEntries(
    Object.entries(fields).flatMap(([name, { schema }]) =>
      name.includes('-')
        ? [
            [name, schema],
            [name.replaceAll('-', '_'), schema],
          ]
        : [[name, schema]],
    ),
  ) as JsonObject;
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}
