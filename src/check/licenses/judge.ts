import { labelOf } from '../../model/data/paths.js';
import type { Facts, LicenseFact } from '../../model/facts.js';
import { overrideMatcher, placesOf } from '../../model/findings/places.js';
import type { LicenseClaim } from '../../model/licenses/conflict.js';
import type { LicenseNode } from '../../model/licenses/expression.js';
import type { LicenseAnswer, LicenseLists } from '../../model/licenses/rules.js';
import type { Package } from '../../model/packages/graph.js';
import { patternIndex } from '../../model/packages/pattern-index.js';
import type { Policy } from '../../model/policy/policy.js';
import { LICENSE_OUTCOMES } from '../../model/policy/words.js';
import { entryKeeper, type UnusedEntry } from './entries.js';
import type { PackageLicense } from './package-license.js';

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
  const [rules, conflicts, expressions, reading] = await Promise.all([
    import('../../model/licenses/rules.js'),
    import('../../model/licenses/conflict.js'),
    import('../../model/licenses/expression.js'),
    import('../../model/licenses/read.js'),
  ]);
  /** A text that is the same for licences that are: of expressions that differ in order only, or word for word. */
  const keyOf = (license: string): string => {
    const read = reading.readLicense(license);
    return read.state === 'read' ? expressions.expressionKey(read.node) : license.trim().toLowerCase();
  };
  return (facts, given) => {
    const policy = { ...NO_RULES, ...given };
    const judges = placedJudges(facts, policy, rules.licenseJudge);
    const exempt = patternIndex(policy.allowDependenciesLicenses.map((purl) => ({ package: purl })));
    /** Part by part: those that an exception is for it waives, word for word; the lists judge the others. */
    const holdsFor = (node: LicenseNode, waived: ReadonlySet<string>, holder: Package): boolean => {
      if (waived.has(expressions.expressionKey(node))) return true;
      if (judges(holder)(expressions.expressionText(node)).outcome === 'allowed') return true;
      if (node.kind === 'leaf') return false;
      const parts = [node.left, node.right];
      return node.kind === 'and'
        ? parts.every((part) => holdsFor(part, waived, holder))
        : parts.some((part) => holdsFor(part, waived, holder));
    };
    const allowedBut = (waived: ReadonlySet<string>, holder: Package, spdx: string): boolean => {
      const read = reading.readLicense(spdx);
      return read.state === 'read' && holdsFor(read.node, waived, holder);
    };
    const entries = entryKeeper(policy, { keyOf, allowedBut });
    const open = (node: Package, fact: LicenseFact): PackageLicense => {
      const judge = judges(node);
      const declared = judge(fact.license);
      if (declared.spdx !== undefined || isRefusal(fact.license))
        return Object.assign({}, declared, { basis: 'declared' as const });
      const text = conflicts.textLicense(fact.license, fact, policy.licenseConfidence);
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
    };
    const contradict = (node: Package, fact: LicenseFact): Pick<PackageLicense, 'conflicts'> => {
      const judge = judges(node);
      const { claims, beside } = conflicts.licenseClaims(fact, policy.licenseConfidence);
      const judged = (claim: LicenseClaim) => ({ ...claim, outcome: judge(claim.license).outcome });
      // Texts of others beside its own are many and harmless, but where they are denied.
      const found = [
        ...claims.map(judged),
        ...beside.map(judged).filter(({ outcome }) => outcome !== 'allowed'),
      ];
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
          const answer = judges(node)(license);
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

type AskLicense = (text: string) => LicenseAnswer;

/**
 * The lists that hold for a package, each pair prepared once: by its scope, and by the overrides of every place that
 * it is in. In several places the strictest answer counts.
 */
function placedJudges(
  facts: Pick<Facts, 'graphs'>,
  policy: LicensePolicy,
  licenseJudge: (lists: LicenseLists) => AskLicense,
): (node: Package) => AskLicense {
  const overrides = policy.overrides.filter(
    ({ settings }) => settings.allowLicenses !== undefined || settings.denyLicenses !== undefined,
  );
  const matchers = overrides.map(overrideMatcher);
  const where = overrides.length === 0 ? undefined : placesOf(facts);
  const judges = new Map<string, AskLicense>();
  const judgeFor = (scope: Package['scope'], held: readonly boolean[]): AskLicense => {
    const rules = policy.licenseScopes[scope];
    const key = `${rules === undefined ? '' : scope} ${held.map(Number).join('')}`;
    const known = judges.get(key);
    if (known !== undefined) return known;
    const layers = [policy, rules, ...overrides.filter((_, index) => held[index]).map((one) => one.settings)];
    const judge = licenseJudge({
      allow: layers.findLast((layer) => layer?.allowLicenses !== undefined)?.allowLicenses ?? [],
      deny: layers.findLast((layer) => layer?.denyLicenses !== undefined)?.denyLicenses ?? [],
    });
    judges.set(key, judge);
    return judge;
  };
  return (node) => {
    if (where === undefined) return judgeFor(node.scope, []);
    const subject = {
      kind: 'package',
      name: labelOf(node),
      purl: node.purl,
      scope: node.scope,
      nodes: [node.id],
    } as const;
    const held = where({ subject }).map((place) => matchers.map((matches) => matches({ subject }, place)));
    const asked = [...new Set(held.map((one) => judgeFor(node.scope, one)))];
    return (text) => strictest(asked.map((ask) => ask(text)));
  };
}

function strictest(answers: readonly LicenseAnswer[]): LicenseAnswer {
  const found = LICENSE_OUTCOMES.map((outcome) => answers.find((answer) => answer.outcome === outcome));
  return found.find((answer) => answer !== undefined) ?? { outcome: 'unknown', reason: 'it is in no place' };
}
