import type { Environment } from '@marcbachmann/cel-js';
import { withinTime } from '../data/within-time.js';
import type { Facts } from '../facts.js';
import { type Finding, SUBJECT_KINDS } from '../findings/finding.js';
import { SEVERITIES } from '../findings/severity.js';
import type { Package } from '../packages/graph.js';
import { inRange } from '../packages/in-range.js';
import { conditionProblem, newEnvironment } from './cel.js';
import {
  type ExpressionFault,
  type FieldWords,
  isRange,
  noRange,
  textsComparedWith,
  wordProblem,
} from './expression-words.js';
import type { CustomRule } from './policy.js';
import { CHECK_IDS, POLICY_SCOPES } from './words.js';

/** Longest text that an expression sees of a value, in characters. */
const TEXT = 4096;
/** Longest list that an expression sees. */
const ITEMS = 200;
/** Milliseconds that one rule may take over all findings or packages of a run. */
const TIME = 2000;
/** Milliseconds that all rules over findings, or all over packages, may take together. */
const TOTAL_TIME = 10_000;

const FIELDS = {
  package: {
    name: 'string',
    version: 'string',
    purl: 'string',
    scope: 'string',
    direct: 'bool',
    license: 'string',
    source: 'string',
    url: 'string',
    integrity: 'bool',
    installScript: 'bool',
    deprecated: 'bool',
    lockfile: 'string',
  },
  finding: {
    check: 'string',
    rule: 'string',
    severity: 'string',
    subject: 'string',
    kind: 'string',
    purl: 'string',
    scope: 'string',
    title: 'string',
    message: 'string',
    ids: 'list<string>',
    tools: 'list<string>',
    file: 'string',
    fixed: 'string',
    suppressed: 'bool',
  },
} as const;

/** What expressions call the thing they look at: `package` is a reserved word of the language. */
export const VARIABLE = { package: 'pkg', finding: 'finding' } as const;

/** What the fields say that have one of a few values; the empty text where it is not known. */
const WORDS: Readonly<Record<CustomRule['for'], FieldWords>> = {
  package: {
    scope: ['runtime', 'optional', 'development'],
    source: ['registry', 'tarball', 'git', 'file', 'link'],
  },
  finding: {
    check: CHECK_IDS,
    severity: SEVERITIES,
    kind: SUBJECT_KINDS,
    scope: ['', ...POLICY_SCOPES],
  },
};

function environmentOf(kind: CustomRule['for']): Environment {
  return newEnvironment()
    .registerVariable(VARIABLE[kind], { schema: FIELDS[kind] })
    .registerFunction('inRange(string, string): bool', (version: string, range: string) => {
      // A range that nobody can read would hold for no version at all.
      if (!isRange(range)) throw new Error(noRange(range));
      return inRange(version, range);
    });
}

/** Names of what an expression over packages or findings can ask for. */
export function expressionFields(kind: CustomRule['for']): readonly string[] {
  return Object.keys(FIELDS[kind]);
}

/** Why an expression cannot be a condition, or not one that holds as it is meant; `undefined` where it can. */
export function expressionProblem(kind: CustomRule['for'], text: string): ExpressionFault | undefined {
  const environment = environmentOf(kind);
  const problem = conditionProblem(environment.check(text), ['bool']);
  if (problem !== undefined) return { problem };
  return wordProblem(environment.parse(text).ast, VARIABLE[kind], WORDS[kind]);
}

/** The texts that a rule's expression compares a field with; none where rules of its kind have no such field. */
export function comparedWith(rule: CustomRule, field: string): readonly string[] {
  if (!Object.hasOwn(FIELDS[rule.for], field)) return [];
  return textsComparedWith(environmentOf(rule.for).parse(rule.when).ast, VARIABLE[rule.for], field);
}

const NO_TIME = `the rules before it took the ${TOTAL_TIME / 1000} seconds that all have together`;

export type Answer<T> =
  | { readonly state: 'done'; readonly matched: readonly T[] }
  /** Nobody knows: it took too long, or could not be evaluated. */
  | { readonly state: 'failed'; readonly reason: string };

/**
 * Which items each rule's expression holds for. The expression language has no loops, names nothing but the fields
 * it is given, and is stopped after two seconds, all rules together after ten: data from outside may be made to be
 * slow. A rule that no time is left for has failed, like one that was stopped.
 */
export function matchAll<T>(
  rules: readonly CustomRule[],
  items: readonly T[],
  view: (item: T) => object,
): readonly { readonly rule: CustomRule; readonly answer: Answer<T> }[] {
  let left = TOTAL_TIME;
  return rules.map((rule) => {
    if (left < 1) return { rule, answer: { state: 'failed', reason: NO_TIME } };
    const start = performance.now();
    const answer = filterWithin(Math.min(TIME, Math.ceil(left)), items, matcherOf(rule, view));
    left -= performance.now() - start;
    return { rule, answer };
  });
}

/** Whether a rule's expression holds for an item. */
function matcherOf<T>(rule: CustomRule, view: (item: T) => object): (item: T) => boolean {
  const evaluate = environmentOf(rule.for).parse(rule.when);
  return (item) => evaluate({ [VARIABLE[rule.for]]: view(item) }) === true;
}

function filterWithin<T>(
  milliseconds: number,
  items: readonly T[],
  matches: (item: T) => boolean,
): Answer<T> {
  const answer = withinTime(milliseconds, () => items.filter(matches));
  return answer.state === 'done' ? { state: 'done', matched: answer.value } : answer;
}

/** A package as expressions see it: what is not known is the empty text. */
export function packageView(node: Package, lockfile: string, facts: Facts): object {
  const { source } = node;
  return {
    name: cut(node.name),
    version: cut(node.version),
    purl: cut(node.purl),
    scope: node.scope,
    direct: node.direct,
    license: cut(facts.licenses[node.id]?.license ?? node.license ?? ''),
    source: source.kind,
    url: cut('url' in source ? (source.url ?? '') : ''),
    integrity: node.integrity !== undefined,
    installScript: node.hasInstallScript === true,
    deprecated: node.deprecated !== undefined,
    lockfile: cut(lockfile),
  };
}

/** A finding as expressions see it. */
export function findingView(finding: Finding): object {
  const { subject } = finding;
  return {
    check: finding.check,
    rule: cut(finding.rule),
    severity: finding.severity,
    subject: cut(subject.name),
    kind: subject.kind,
    purl: cut(subject.purl ?? ''),
    scope: subject.scope ?? '',
    title: cut(finding.title),
    message: cut(finding.message),
    ids: finding.aliases.slice(0, ITEMS).map(cut),
    tools: (finding.seenBy ?? []).slice(0, ITEMS).map(({ tool }) => cut(tool)),
    file: cut(finding.location?.file ?? (subject.kind === 'file' ? subject.name : '')),
    fixed: cut(finding.fix?.version ?? ''),
    suppressed: finding.suppressed !== undefined,
  };
}

function cut(text: string): string {
  return text.length > TEXT ? text.slice(0, TEXT) : text;
}
