import { nearest } from '../model/nearest.js';
import type { Policy } from '../model/policy.js';
import { readAll } from './faults.js';
import type { Layer } from './layer-types.js';
import { type Place, policyError } from './node.js';

/**
 * Refuses rules that there are not, under `rules` (of overrides and environments too) and in exceptions: what is
 * misspelled would silently do nothing. An exception may also name an id of somebody else's (`GHSA-…`, a scanner's
 * rule); it is taken for one of ours where it begins as ours do.
 *
 * @param ruleIds of all checks.
 * @throws SealgateError POLICY_INVALID with the place and the nearest rule: every one that is wrong.
 */
export function refuseUnknownRules(layers: readonly Layer[], ruleIds: readonly string[]): void {
  const all = new Set(layers.flatMap((layer) => [layer, ...(layer.environments?.values() ?? [])]));
  const customRules = [...all].flatMap(({ settings }) => settings.customRules ?? []);
  readAll([...all].flatMap(rulesNamed), ({ id, place, foreign }) => {
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
  const { rules = {}, overrides = [], exceptions = [] } = settings;
  const here = Object.keys(rules).map((id): NamedRule => {
    const key = `rules.${id}`;
    return { id, place: places?.get(key) ?? originPlace(origins[key]), foreign: false };
  });
  const inOverrides = overrides.flatMap((override) =>
    Object.keys(override.settings.rules ?? {}).map((id): NamedRule => {
      return { id, place: originPlace(override.origins[`rules.${id}`]), foreign: false };
    }),
  );
  return [
    ...[...here, ...inOverrides].filter(({ id }) => !id.endsWith('/*')),
    ...exceptions.map(({ rule, file, line }): NamedRule => {
      const place = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
      };
      return { id: rule, place, foreign: true };
    }),
  ];
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
  throw policyError(
    place,
    `There is no rule '${id}'`,
    near === undefined ? 'docs/rules lists them.' : `Did you mean '${near}'?`,
  );
}

/** Whether an id begins as the rules of a check do. */
export function isOurs(id: string, ruleIds: readonly string[]): boolean {
  const [check, what] = id.split('/');
  return what !== undefined && (check === 'custom' || ruleIds.some((rule) => rule.startsWith(`${check}/`)));
}

/** `FILE:LINE` in parts. */
export function originPlace(origin: string | undefined): Place {
  const match = /^(.*):(\d+)$/.exec(origin ?? '');
  if (match?.[1] === undefined) return origin === undefined ? {} : { file: origin };
  return { file: match[1], line: Number(match[2]) };
}
