import type { CustomRule, Policy } from '../model/policy/policy.js';
import { CHECK_IDS } from '../model/policy/words.js';
import { nearest } from '../model/text/nearest.js';
import { readAll } from './faults.js';
import type { Layer } from './layer-types.js';
import { type Place, policyError } from './node.js';

/**
 * Refuses rules that there are not, under `rules` (of overrides too) and `incidents`, in exceptions and in the
 * expressions of custom rules. The last two may also name an id of somebody else's (`GHSA-…`, a scanner's rule); it
 * is taken for one of ours where it begins as ours do.
 *
 * @param layers with those of environments.
 * @param ruleIds of all checks.
 * @throws SealgateError POLICY_INVALID with the place and the nearest rule: every one that is wrong.
 */
export async function refuseUnknownRules(
  layers: readonly Layer[],
  ruleIds: readonly string[],
): Promise<void> {
  const customRules = layers.flatMap(({ settings }) => settings.customRules ?? []);
  const named = [...layers.flatMap(rulesNamed), ...(await rulesCompared(customRules))];
  readAll(named, ({ id, place, foreign }) => {
    if (foreign && !isOurs(id, ruleIds)) return;
    refuseUnknownRule(id, { customRules }, { ruleIds, place });
  });
}

interface NamedRule {
  readonly id: string;
  readonly place: Place;
  /** Whether it may be an id of somebody else's. */
  readonly foreign: boolean;
}

function rulesNamed({ settings, origins, places }: Layer): readonly NamedRule[] {
  const { rules = {}, overrides = [], exceptions = [], incidents } = settings;
  const here = Object.keys(rules).map((id): NamedRule => {
    const key = `rules.${id}`;
    return { id, place: places?.get(key) ?? originPlace(origins[key]), foreign: false };
  });
  const inOverrides = overrides.flatMap((override) =>
    Object.keys(override.settings.rules ?? {}).map((id): NamedRule => {
      return { id, place: originPlace(override.origins[`rules.${id}`]), foreign: false };
    }),
  );
  const ofIncidents = (incidents?.levels ?? [])
    .flatMap((level) => level.rules)
    .filter((id) => CHECK_IDS.some((check) => id.startsWith(`${check}/`)))
    .map((id): NamedRule => {
      return { id, place: originPlace(origins['incidents.levels'] ?? origins.incidents), foreign: false };
    });
  return [
    ...[...here, ...inOverrides, ...ofIncidents].filter(({ id }) => !id.endsWith('/*')),
    ...exceptions.map(({ rule, file, line }): NamedRule => {
      const place = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
      };
      return { id: rule, place, foreign: true };
    }),
  ];
}

/** What the expressions of custom rules compare `finding.rule` with. */
async function rulesCompared(customRules: readonly CustomRule[]): Promise<readonly NamedRule[]> {
  if (customRules.length === 0) return [];
  const { comparedWith } = await import('../model/policy/custom-expressions.js');
  return customRules.flatMap((rule) => {
    const { file, line } = rule;
    const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    return comparedWith(rule, 'rule').map((id): NamedRule => ({ id, place, foreign: true }));
  });
}

/** @throws SealgateError POLICY_INVALID, or for a flag USAGE, where there is no such rule. */
export function refuseUnknownRule(
  id: string,
  { customRules }: Pick<Policy, 'customRules'>,
  { ruleIds, place }: { readonly ruleIds: readonly string[]; readonly place: Place },
): void {
  const known = [...ruleIds, ...customRules.map((rule) => `custom/${rule.id}`)];
  if (known.includes(id)) return;
  const near = nearest(id, known);
  throw policyError(place, `There is no rule '${id}'`, {
    hint: near === undefined ? 'docs/rules lists them.' : `Did you mean '${near}'?`,
  });
}

/** Whether an id begins as the rules of a check do, or is a rule of one whose name is misspelled (`licences/denied`). */
export function isOurs(id: string, ruleIds: readonly string[]): boolean {
  const [check = '', what] = id.split('/');
  if (what === undefined) return false;
  if (check === 'custom' || ruleIds.some((rule) => rule.startsWith(`${check}/`))) return true;
  const meant = nearest(check, CHECK_IDS);
  return meant !== undefined && ruleIds.includes(`${meant}/${what}`);
}

/** `FILE:LINE` in parts. */
export function originPlace(origin: string | undefined): Place {
  const match = /^(.*):(\d+)$/.exec(origin ?? '');
  if (match?.[1] === undefined) return origin === undefined ? {} : { file: origin };
  return { file: match[1], line: Number(match[2]) };
}
