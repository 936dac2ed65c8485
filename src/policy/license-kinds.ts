import type { JsonObject } from '../model/data/json.js';
import type { Scope } from '../model/packages/graph.js';
import type { LicenseClarification, LicenseException, ScopeLicenses } from '../model/policy/policy.js';
import { nearest } from '../model/text/nearest.js';
import { listItems } from './entries.js';
import { readAll } from './faults.js';
import { type Kind, list, type MapKind, map, text, word } from './kinds.js';
import { describe, type PolicyNode, placeText, policyError, quote } from './node.js';
import { objectSchema } from './object-schema.js';
import { packageName } from './package-values.js';
import { readRecord } from './record.js';
import { level, license } from './values.js';

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
    const found =
      node.kind === 'scalar' ? /^(\d{1,3})\s*%?$/.exec(String(node.value).trim())?.[1] : undefined;
    const value = Number(found);
    if (found !== undefined && value >= 50 && value <= 100) return value;
    throw policyError(node.place, `Expected a percentage from 50 to 100, found ${describe(node)}`);
  },
};

const SCOPE_FIELDS = { 'allow-licenses': licenses, 'deny-licenses': licenses, 'unknown-license': level };

/** What the keys of one scope say. */
const scopeRules: Kind<ScopeLicenses> = {
  words: '`allow-licenses`, `deny-licenses` and `unknown-license`',
  schema: objectSchema(schemasOf(SCOPE_FIELDS)),
  read(node) {
    const { values } = readRecord(node, {
      owner: 'A scope',
      fields: SCOPE_FIELDS,
      required: [],
    });
    const [allow, deny, unknown] = [
      values['allow-licenses'],
      values['deny-licenses'],
      values['unknown-license'],
    ];
    return {
      ...(allow === undefined ? {} : { allowLicenses: allow }),
      ...(deny === undefined ? {} : { denyLicenses: deny }),
      ...(unknown === undefined ? {} : { unknownLicense: unknown }),
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

const EXCEPTION = {
  owner: 'A licence exception',
  fields: { package: packageName, licenses: anyLicenses, reason, scopes },
  required: ['package', 'licenses', 'reason'],
} as const;

/** Packages that may have a licence which the lists do not allow. */
export const licenseExceptions: Kind<readonly LicenseException[]> = listOf({
  words: 'a list of maps of `package`, `licenses`, `reason` and, where wanted, `scopes`',
  shape: EXCEPTION,
  read(node) {
    const { values } = readRecord(node, EXCEPTION);
    if (values.licenses.length === 0) throw policyError(node.place, 'A licence exception names no licence');
    return { ...values, scopes: values.scopes ?? [], place: placeText(node.place) };
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

const CLARIFICATION = {
  owner: 'A licence clarification',
  fields: { package: packageName, license, file: fileName, sha256: digest, integrity, reason },
  required: ['package', 'license'],
} as const;

/** What somebody found the licence of a package to be. */
export const licenseClarifications: Kind<readonly LicenseClarification[]> = listOf({
  words: 'a list of maps of `package`, `license`, and `file` with `sha256`, or `integrity`',
  shape: CLARIFICATION,
  read(node) {
    const { values } = readRecord(node, CLARIFICATION);
    const { file, sha256 } = values;
    if ((file === undefined) !== (sha256 === undefined) || (file ?? values.integrity) === undefined) {
      throw policyError(
        node.place,
        'A licence clarification must say what was looked at: file and sha256, or integrity',
        { hint: 'sealgate licenses --json lists the licence files of every package with their sha256.' },
      );
    }
    return {
      ...values,
      ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
      place: placeText(node.place),
    };
  },
});

type Kinds = Readonly<Record<string, Kind<unknown>>>;

interface ListKind<T> {
  readonly words: string;
  readonly shape: { readonly fields: Kinds; readonly required: readonly string[] };
  readonly read: (node: PolicyNode) => T;
}

function listOf<T>({ words, shape, read }: ListKind<T>): Kind<readonly T[]> {
  return {
    words,
    schema: {
      anyOf: [
        { type: 'array', items: objectSchema(schemasOf(shape.fields), shape.required) },
        { type: 'null' },
      ],
    },
    read(node) {
      return readAll(listItems(node, words.replaceAll('`', '')), read);
    },
  };
}

function schemasOf(fields: Kinds): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
}
