import { parseSeverity, SEVERITIES, SEVERITY_WORDS, type Severity } from '../model/findings/severity.js';
import { type Level, POLICY_SCOPES, type PolicyScope } from '../model/policy/words.js';
import { nearest } from '../model/text/nearest.js';
import { entriesByKey } from './entries.js';
import { readAll } from './faults.js';
import { type Kind, list, text, word, yesOrNo } from './kinds.js';
import { describe, type Place, type PolicyNode, policyError, quote } from './node.js';
import { readRecord } from './record.js';
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
    throw policyError(node.place, `Expected a severity, found ${describe(node)}`, {
      hint: near === undefined ? undefined : `Did you mean '${near}'?`,
    });
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

const exampleFinding: Kind<ExampleFinding> = {
  words: 'a finding',
  schema: {},
  read(node) {
    const { values, entries } = readRecord(node, { owner: 'A finding', fields: FINDING, required: [] });
    const { rule = 'vulnerabilities/known', severity: rated, ids = [], suppressed = false } = values;
    if (!/^[a-z]+\/[a-z0-9._-]+$/.test(rule)) {
      throw policyError(entries.get('rule')?.value.place ?? node.place, `${quote(rule)} is not a rule id`, {
        hint: 'A rule id is check/what, e.g. licenses/denied.',
      });
    }
    return { ...values, rule, severity: rated ?? 'unknown', ids, suppressed };
  },
};

const examplePackage: Kind<ExamplePackage> = {
  words: 'a package',
  schema: {},
  read(node) {
    const { values } = readRecord(node, { owner: 'A package', fields: PACKAGE, required: ['name'] });
    const { version = '1.0.0', integrity = true } = values;
    return { ...values, version, integrity };
  },
};

const CASE = {
  name: short,
  environment: short,
  date: day,
  workspace: short,
  new: yesOrNo,
  expect: level,
  by: short,
  finding: exampleFinding,
  package: examplePackage,
};

/**
 * Reads a file of policy tests: `tests:` with a list of examples, each with what the policy shall decide.
 *
 * @throws SealgateError POLICY_INVALID with line and column, and the nearest key.
 */
export async function readPolicyTests(bytes: Uint8Array, file: string): Promise<readonly PolicyCase[]> {
  const document = await parsePolicyYaml(bytes, file);
  if (document.kind !== 'map')
    throw policyError(document.place, `Expected a file of policy tests, found ${describe(document)}`);
  const top = entriesByKey(document.entries, ['tests', '$schema'], 'A file of policy tests');
  const tests = top.get('tests')?.value;
  if (tests?.kind !== 'list' || tests.items.length === 0) {
    throw policyError(tests?.place ?? document.place, 'Expected tests: with a list of examples', {
      hint: 'See docs/policy-command.md.',
    });
  }
  return readAll(tests.items, readCase);
}

function readCase(node: PolicyNode, index: number): PolicyCase {
  const { values } = readRecord(node, { owner: 'An example', fields: CASE, required: ['expect'] });
  const { name = `example ${index + 1}`, finding, package: one, ...rest } = values;
  const place = node.place;
  if (finding !== undefined && one === undefined)
    return { ...rest, name, place, example: { kind: 'finding', finding } };
  if (one !== undefined && finding === undefined)
    return { ...rest, name, place, example: { kind: 'package', package: one } };
  throw policyError(place, 'An example has either a finding or a package');
}
