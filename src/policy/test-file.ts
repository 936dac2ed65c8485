import { nearest } from '../model/nearest.js';
import { type Level, POLICY_SCOPES, type PolicyScope } from '../model/policy-words.js';
import { parseSeverity, SEVERITIES, SEVERITY_WORDS, type Severity } from '../model/severity.js';
import { type Kind, list, text, word, yesOrNo } from './kinds.js';
import { describe, type Place, type PolicyEntry, type PolicyNode, policyError, quote } from './node.js';
import { day, level } from './values.js';
import { parsePolicyYaml } from './yaml.js';

/** A finding to run against the policy. */
export interface ExampleFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** `name@version`. */
  readonly package?: string;
  readonly file?: string;
  readonly scope?: PolicyScope;
  readonly ids: readonly string[];
  /** Version without the problem. */
  readonly fixed?: string;
  readonly suppressed: boolean;
}

/** A package to run against the checks that need nothing but the lockfile. */
export interface ExamplePackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly scope?: PolicyScope;
  /** URL it comes from; a registry where there is none. */
  readonly source?: string;
  /** False: the lockfile has no hash of it. */
  readonly integrity: boolean;
}

export interface PolicyCase {
  readonly name: string;
  readonly place: Place;
  readonly environment?: string;
  /** The day it is judged on. */
  readonly date?: string;
  /** Folder of the workspace that it is in. */
  readonly workspace?: string;
  /** Whether the change brought it; absent: nothing to compare with. */
  readonly new?: boolean;
  readonly example:
    | { readonly kind: 'finding'; readonly finding: ExampleFinding }
    | { readonly kind: 'package'; readonly package: ExamplePackage };
  readonly expect: Level;
  /** The key, rule, exception id or place that must have decided. */
  readonly by?: string;
}

const severity: Kind<Severity> = {
  ...word(SEVERITIES),
  read(node) {
    const value = node.kind === 'scalar' ? String(node.value) : '';
    const parsed = parseSeverity(value);
    if (parsed !== 'unknown' || value.trim().toLowerCase() === 'unknown') return parsed;
    const near = nearest(value, SEVERITY_WORDS);
    throw policyError(
      node.place,
      `Expected a severity, found ${describe(node)}`,
      near === undefined ? undefined : `Did you mean '${near}'?`,
    );
  },
};

const short = text({ max: 300 });
const scope = word(POLICY_SCOPES, { dev: 'development', prod: 'runtime', production: 'runtime' });

const FINDING = {
  rule: short,
  severity,
  package: short,
  file: short,
  scope,
  ids: list(short, 'ids'),
  fixed: short,
  suppressed: yesOrNo,
};
const PACKAGE = { name: short, version: short, license: short, scope, source: short, integrity: yesOrNo };
const CASE = {
  name: short,
  environment: short,
  date: day,
  workspace: short,
  new: yesOrNo,
  expect: level,
  by: short,
};

/**
 * Reads a file of policy tests: `tests:` with a list of examples, each with what the policy shall decide.
 *
 * @throws SealgateError POLICY_INVALID with line and column, and the nearest key.
 */
export async function readPolicyTests(bytes: Uint8Array, file: string): Promise<readonly PolicyCase[]> {
  const document = await parsePolicyYaml(bytes, file);
  const top = entriesOf(document, ['tests', '$schema'], 'a file of policy tests');
  const tests = top.get('tests')?.value;
  if (tests?.kind !== 'list' || tests.items.length === 0) {
    throw policyError(
      tests?.place ?? document.place,
      'Expected tests: with a list of examples',
      'See docs/policy-command.md.',
    );
  }
  return tests.items.map(readCase);
}

function readCase(node: PolicyNode, index: number): PolicyCase {
  const entries = entriesOf(node, [...Object.keys(CASE), 'finding', 'package'], 'an example');
  const fields = readFields(entries, CASE);
  const [finding, one] = [entries.get('finding'), entries.get('package')];
  if ((finding === undefined) === (one === undefined))
    throw policyError(node.place, 'An example has either a finding or a package');
  if (fields.expect === undefined)
    throw policyError(node.place, 'An example says what it expects', 'Add expect: block, warn or accept.');
  const { name = `example ${index + 1}`, expect, ...rest } = fields;
  return {
    ...rest,
    name,
    expect,
    place: node.place,
    example:
      finding !== undefined
        ? { kind: 'finding', finding: readFinding(finding.value) }
        : { kind: 'package', package: readPackage(one?.value ?? node) },
  };
}

function readFinding(node: PolicyNode): ExampleFinding {
  const fields = readFields(entriesOf(node, Object.keys(FINDING), 'a finding'), FINDING);
  const { rule = 'vulnerabilities/known', severity: rated, ids = [], suppressed = false } = fields;
  if (!/^[a-z]+\/[a-z0-9._-]+$/.test(rule)) {
    throw policyError(
      node.place,
      `${quote(rule)} is not a rule id`,
      'A rule id is check/what, e.g. licenses/denied.',
    );
  }
  return { ...fields, rule, severity: rated ?? 'unknown', ids, suppressed };
}

function readPackage(node: PolicyNode): ExamplePackage {
  const fields = readFields(entriesOf(node, Object.keys(PACKAGE), 'a package'), PACKAGE);
  const { name, version = '1.0.0', integrity = true } = fields;
  if (name === undefined) throw policyError(node.place, 'A package has a name');
  return { ...fields, name, version, integrity };
}

type Kinds = Readonly<Record<string, Kind<unknown>>>;
type Read<T extends Kinds> = { readonly [K in keyof T]?: T[K] extends Kind<infer V> ? V : never };

function readFields<T extends Kinds>(entries: ReadonlyMap<string, PolicyEntry>, kinds: T): Read<T> {
  const read = Object.entries(kinds).flatMap(([name, kind]) => {
    const entry = entries.get(name);
    return entry === undefined ? [] : [[name, kind.read(entry.value)] as const];
  });
  return Object.fromEntries(read) as Read<T>;
}

function entriesOf(
  node: PolicyNode,
  known: readonly string[],
  what: string,
): ReadonlyMap<string, PolicyEntry> {
  if (node.kind !== 'map') throw policyError(node.place, `Expected ${what}, found ${describe(node)}`);
  const found = new Map<string, PolicyEntry>();
  for (const entry of node.entries) {
    if (!known.includes(entry.key)) {
      const near = nearest(entry.key, known);
      throw policyError(
        entry.keyPlace,
        `There is no key ${quote(entry.key)} in ${what}`,
        near === undefined ? `Its keys are ${known.join(', ')}.` : `Did you mean '${near}'?`,
      );
    }
    found.set(entry.key, entry);
  }
  return found;
}
