import { labelOf } from '../../model/data/paths.js';
import type { Facts, LicenseFact } from '../../model/facts.js';
import type { LicenseClaim } from '../../model/licenses/conflict.js';
import type { LicenseNode } from '../../model/licenses/expression.js';
import type { Package } from '../../model/packages/graph.js';
import { patternIndex } from '../../model/packages/pattern-index.js';
import type { Policy } from '../../model/policy/policy.js';
import { type EntryKeeper, entryKeeper, type UnusedEntry } from './entries.js';
import type { PackageLicense } from './package-license.js';
import { type AskLicense, placedJudges } from './placed-judges.js';

export interface LicenseJudgement {
  of(node: Package): PackageLicense;
  /** After all packages were asked about. What could not be looked at is not called unused. */
  unused(): readonly UnusedEntry[];
}

export type LicenseInput = Pick<Facts, 'licenses' | 'graphs'>;
export type LicensePolicy = Pick<
  Policy,
  | 'allowLicenses'
  | 'denyLicenses'
  | 'allowDependenciesLicenses'
  | 'licenseScopes'
  | 'licenseExceptions'
  | 'licenseClarifications'
  | 'licenseConfidence'
  | 'overrides'
>;

/** For policies of old evidence, which do not have these keys. */
const NO_RULES = {
  licenseScopes: {},
  licenseExceptions: [],
  licenseClarifications: [],
  licenseConfidence: 90,
  overrides: [],
} as const;

/** Whether a policy has an opinion on licences, so that what packages really hold is worth reading. */
export function judgesLicenses(policy: LicensePolicy): boolean {
  const scopes = Object.values(policy.licenseScopes);
  const places = policy.overrides.map(({ settings }) => settings);
  return [policy, ...scopes, ...places].some(
    ({ allowLicenses = [], denyLicenses = [] }) => allowLicenses.length + denyLicenses.length > 0,
  );
}

/** Prepares the licence question. Loads the SPDX lists, so only for those who ask. */
export async function loadLicenseJudge(): Promise<
  (facts: LicenseInput, policy: LicensePolicy) => LicenseJudgement
> {
  const tools = await loadTools();
  return (facts, given) => {
    const policy = { ...NO_RULES, ...given };
    const judges = placedJudges(facts, policy, tools.rules.licenseJudge);
    const exempt = patternIndex(policy.allowDependenciesLicenses.map((purl) => ({ package: purl })));
    const entries = entryKeeper(policy, {
      keyOf: (license) => keyOf(tools, license),
      allowedBut: (waived, holder, spdx) => {
        const read = tools.reading.readLicense(spdx);
        return read.state === 'read' && holdsFor(tools, read.node, { waived, judge: judges(holder) });
      },
    });
    const court: Court = { tools, facts, policy, judges, exempt, entries };
    return { of: (node) => judgePackage(court, node), unused: entries.unused };
  };
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

async function loadTools() {
  const [rules, conflicts, expressions, reading] = await Promise.all([
    import('../../model/licenses/rules.js'),
    import('../../model/licenses/conflict.js'),
    import('../../model/licenses/expression.js'),
    import('../../model/licenses/read.js'),
  ]);
  return { rules, conflicts, expressions, reading };
}

/** What all packages of some facts are judged with. */
interface Court {
  readonly tools: Tools;
  readonly facts: LicenseInput;
  readonly policy: LicensePolicy;
  readonly judges: (node: Package) => AskLicense;
  /** The entry of `allow-dependencies-licenses` that a package is of. */
  readonly exempt: ReturnType<typeof patternIndex<{ readonly package: string }>>;
  readonly entries: EntryKeeper;
}

function judgePackage(court: Court, node: Package): PackageLicense {
  const { facts, judges, exempt, entries } = court;
  if (node.source.kind === 'link')
    return { outcome: 'own', reason: 'code of this repository', basis: 'none' };
  const [waiver] = exempt({ name: labelOf(node), purl: node.purl });
  if (waiver !== undefined) {
    const reason = `${waiver.package} is in allow-dependencies-licenses`;
    return { outcome: 'allowed', reason, basis: 'policy' };
  }
  const fact = Object.hasOwn(facts.licenses, node.id) ? facts.licenses[node.id] : undefined;
  const clarified = entries.clarify(node, fact);
  if (clarified.entry !== undefined) {
    const { license, place } = clarified.entry;
    const answer = judges(node)(license);
    const reason = `${answer.reason}, as license-clarifications (${place}) found`;
    return entries.except(node, { ...answer, reason, basis: 'clarification' }, fact);
  }
  if (fact === undefined)
    return { outcome: 'unread', reason: `its licence could not be read${clarified.note}`, basis: 'none' };
  const answer = judgeFact(court, node, fact);
  const noted =
    answer.outcome === 'allowed' ? answer : { ...answer, reason: `${answer.reason}${clarified.note}` };
  return { ...entries.except(node, noted, fact), ...contradictions(court, node, fact) };
}

/** By what the package declares; where that names no licence, by its text. */
function judgeFact({ tools, policy, judges }: Court, node: Package, fact: LicenseFact): PackageLicense {
  const judge = judges(node);
  const declared = judge(fact.license);
  if (declared.spdx !== undefined || isRefusal(fact.license))
    return Object.assign({}, declared, { basis: 'declared' as const });
  const text = tools.conflicts.textLicense(fact.license, fact, policy.licenseConfidence);
  if (typeof text === 'string')
    return { ...declared, reason: `${declared.reason}; ${text}`, basis: 'declared' };
  const { outcome, reason, spdx, deniedBy } = judge(text.license);
  return {
    outcome,
    reason: `${text.words}; ${reason}`,
    ...(spdx === undefined ? {} : { spdx }),
    ...(deniedBy === undefined ? {} : { deniedBy }),
    basis: 'text',
    confidence: text.confidence,
  };
}

/** A text that says that there is no licence is believed: no file stands in for it. */
function isRefusal(license: string): boolean {
  return /^\s*(?:unlicen[sc]ed|none)\s*$/i.test(license);
}

/** What the package's files claim beside what it declares. */
function contradictions(
  { tools, policy, judges }: Court,
  node: Package,
  fact: LicenseFact,
): Pick<PackageLicense, 'conflicts'> {
  const judge = judges(node);
  const { claims, beside } = tools.conflicts.licenseClaims(fact, policy.licenseConfidence);
  const judged = (claim: LicenseClaim) => ({ ...claim, outcome: judge(claim.license).outcome });
  // Texts of others beside its own are many and harmless, but where they are denied.
  const found = [...claims.map(judged), ...beside.map(judged).filter(({ outcome }) => outcome !== 'allowed')];
  return found.length === 0 ? {} : { conflicts: found };
}

/** A text that is the same for licences that are: of expressions that differ in order only, or word for word. */
function keyOf({ reading, expressions }: Tools, license: string): string {
  const read = reading.readLicense(license);
  return read.state === 'read' ? expressions.expressionKey(read.node) : license.trim().toLowerCase();
}

/** Part by part: those that an exception is for it waives, word for word; the lists judge the others. */
function holdsFor(
  tools: Tools,
  node: LicenseNode,
  by: { readonly waived: ReadonlySet<string>; readonly judge: AskLicense },
): boolean {
  const { expressionKey, expressionText } = tools.expressions;
  if (by.waived.has(expressionKey(node))) return true;
  if (by.judge(expressionText(node)).outcome === 'allowed') return true;
  if (node.kind === 'leaf') return false;
  const parts = [node.left, node.right];
  return node.kind === 'and'
    ? parts.every((part) => holdsFor(tools, part, by))
    : parts.some((part) => holdsFor(tools, part, by));
}
