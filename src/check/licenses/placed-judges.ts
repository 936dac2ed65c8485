import { labelOf } from '../../model/data/paths.js';
import type { Facts } from '../../model/facts.js';
import { overrideMatcher, placesOf } from '../../model/findings/places.js';
import type { LicenseAnswer, LicenseLists } from '../../model/licenses/rules.js';
import type { Package } from '../../model/packages/graph.js';
import type { Policy } from '../../model/policy/policy.js';
import { LICENSE_OUTCOMES } from '../../model/policy/words.js';

/** What a list says of a licence text. */
export type AskLicense = (text: string) => LicenseAnswer;

/**
 * The lists that hold for a package, each pair prepared once: by its scope, and by the overrides of every place that
 * it is in. In several places the strictest answer counts.
 */
export function placedJudges(
  facts: Pick<Facts, 'graphs'>,
  policy: Pick<Policy, 'allowLicenses' | 'denyLicenses' | 'licenseScopes' | 'overrides'>,
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
