import type { Facts, LicenseFact } from '../model/facts.js';
import type { LicenseNode } from '../model/license-expression.js';
import type { LicenseAnswer } from '../model/license-rules.js';
import type { Package, Scope } from '../model/package-graph.js';
import { labelOf } from '../model/paths.js';
import { patternIndex } from '../model/pattern-index.js';
import type { Policy } from '../model/policy.js';
import { entryKeeper, type UnusedEntry } from './license-entries.js';
import type { PackageLicense } from './package-license.js';

export interface LicenseJudgement {
  of(node: Package): PackageLicense;
  /** After all packages were asked about. What could not be looked at is not called unused. */
  unused(): readonly UnusedEntry[];
}

export type LicenseInput = Pick<Facts, 'licenses'>;
export type LicensePolicy = Pick<
  Policy,
  | 'allowLicenses'
  | 'denyLicenses'
  | 'allowDependenciesLicenses'
  | 'licenseScopes'
  | 'licenseExceptions'
  | 'licenseClarifications'
  | 'licenseConfidence'
>;

/** For policies of old evidence, which do not have these keys. */
const NO_RULES = {
  licenseScopes: {},
  licenseExceptions: [],
  licenseClarifications: [],
  licenseConfidence: 90,
} as const;

/** Whether a policy has an opinion on licences, so that what packages really hold is worth reading. */
export function judgesLicenses(policy: LicensePolicy): boolean {
  const scopes = Object.values(policy.licenseScopes);
  return [policy, ...scopes].some(
    ({ allowLicenses = [], denyLicenses = [] }) => allowLicenses.length + denyLicenses.length > 0,
  );
}

/** Prepares the licence question. Loads the SPDX lists, so only for those who ask. */
export async function loadLicenseJudge(): Promise<
  (facts: LicenseInput, policy: LicensePolicy) => LicenseJudgement
> {
  const [rules, conflicts, expressions, reading] = await Promise.all([
    import('../model/license-rules.js'),
    import('../model/license-conflict.js'),
    import('../model/license-expression.js'),
    import('../model/license-read.js'),
  ]);
  /** A text that is the same for licences that are: of expressions that differ in order only, or word for word. */
  const keyOf = (license: string): string => {
    const read = reading.readLicense(license);
    return read.state === 'read' ? expressions.expressionKey(read.node) : license.trim().toLowerCase();
  };
  return (facts, given) => {
    const policy = { ...NO_RULES, ...given };
    const judges = scopeJudges(policy, rules.licenseJudge);
    const exempt = patternIndex(policy.allowDependenciesLicenses.map((purl) => ({ package: purl })));
    /** Part by part: those that an exception is for it waives, word for word; the lists judge the others. */
    const holdsFor = (node: LicenseNode, waived: ReadonlySet<string>, scope: Scope): boolean => {
      if (waived.has(expressions.expressionKey(node))) return true;
      if (judges(scope)(expressions.expressionText(node)).outcome === 'allowed') return true;
      if (node.kind === 'leaf') return false;
      const parts = [node.left, node.right];
      return node.kind === 'and'
        ? parts.every((part) => holdsFor(part, waived, scope))
        : parts.some((part) => holdsFor(part, waived, scope));
    };
    const allowedBut = (waived: ReadonlySet<string>, scope: Scope, spdx: string): boolean => {
      const read = reading.readLicense(spdx);
      return read.state === 'read' && holdsFor(read.node, waived, scope);
    };
    const entries = entryKeeper(policy, { keyOf, allowedBut });
    const open = (node: Package, fact: LicenseFact): PackageLicense => {
      const judge = judges(node.scope);
      const declared = judge(fact.license);
      if (declared.spdx !== undefined || isRefusal(fact.license))
        return Object.assign({}, declared, { basis: 'declared' as const });
      const text = conflicts.textLicense(fact.license, fact, policy.licenseConfidence);
      if (typeof text === 'string')
        return { ...declared, reason: `${declared.reason}; ${text}`, basis: 'declared' };
      const { outcome, reason, spdx } = judge(text.license);
      return {
        outcome,
        reason: `${text.words}; ${reason}`,
        ...(spdx === undefined ? {} : { spdx }),
        basis: 'text',
        confidence: text.confidence,
      };
    };
    const contradict = (node: Package, fact: LicenseFact): Pick<PackageLicense, 'conflicts'> => {
      const judge = judges(node.scope);
      const found = conflicts
        .licenseClaims(fact, policy.licenseConfidence)
        .map((claim) => ({ ...claim, outcome: judge(claim.license).outcome }))
        // Texts of others beside its own are many and harmless, but where they are denied.
        .filter(({ words, outcome }) => outcome !== 'allowed' || !words.includes(' also holds '));
      return found.length === 0 ? {} : { conflicts: found };
    };
    return {
      of(node) {
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
          const answer = judges(node.scope)(license);
          const reason = `${answer.reason}, as license-clarifications (${place}) found`;
          return entries.except(node, { ...answer, reason, basis: 'clarification' }, fact);
        }
        if (fact === undefined)
          return {
            outcome: 'unread',
            reason: `its licence could not be read${clarified.note}`,
            basis: 'none',
          };
        const answer = open(node, fact);
        const noted =
          answer.outcome === 'allowed' ? answer : { ...answer, reason: `${answer.reason}${clarified.note}` };
        return { ...entries.except(node, noted, fact), ...contradict(node, fact) };
      },
      unused: entries.unused,
    };
  };
}

/** A text that says that there is no licence is believed: no file stands in for it. */
function isRefusal(license: string): boolean {
  return /^\s*(?:unlicen[sc]ed|none)\s*$/i.test(license);
}

/** The lists of every scope, each prepared once. */
function scopeJudges(
  policy: LicensePolicy,
  licenseJudge: (lists: {
    allow: readonly string[];
    deny: readonly string[];
  }) => (text: string) => LicenseAnswer,
): (scope: Scope) => (text: string) => LicenseAnswer {
  const judges = new Map<Scope | undefined, (text: string) => LicenseAnswer>();
  return (scope) => {
    const rules = policy.licenseScopes[scope];
    const key = rules === undefined ? undefined : scope;
    const known = judges.get(key);
    if (known !== undefined) return known;
    const judge = licenseJudge({
      allow: rules?.allowLicenses ?? policy.allowLicenses,
      deny: rules?.denyLicenses ?? policy.denyLicenses,
    });
    judges.set(key, judge);
    return judge;
  };
}
