import { SealgateError } from '../errors.js';
import { nearest } from '../model/nearest.js';
import type { Policy } from '../model/policy.js';
import { readAll } from './faults.js';
import type { Place } from './node.js';

/**
 * Refuses rules that there are not, under `rules` and in exceptions: what is misspelled would silently do nothing.
 * An exception may also name an id of somebody else's (`GHSA-…`, a scanner's rule); it is taken for one of ours
 * where it begins as ours do.
 *
 * @param ruleIds of all checks.
 * @throws SealgateError POLICY_INVALID with the place and the nearest rule: every one that is wrong.
 */
export function refuseUnknownRules(policy: Policy, ruleIds: readonly string[]): void {
  const named = [
    ...Object.keys(policy.rules)
      .filter((id) => !id.endsWith('/*'))
      .map((id) => ({ id, place: originPlace(policy.origins[`rules.${id}`]) })),
    ...policy.exceptions
      .filter(({ rule }) => isOurs(rule, ruleIds))
      .map(({ rule, file, line }) => ({
        id: rule,
        place: { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) },
      })),
  ];
  readAll(named, ({ id, place }) => refuseUnknownRule(id, policy, { ruleIds, place }));
}

/** @throws SealgateError POLICY_INVALID where there is no such rule. */
export function refuseUnknownRule(
  id: string,
  { customRules }: Pick<Policy, 'customRules'>,
  { ruleIds, place = {} }: { readonly ruleIds: readonly string[]; readonly place?: Place },
): void {
  const known = [...ruleIds, ...customRules.map((rule) => `custom/${rule.id}`)];
  if (known.includes(id)) return;
  const near = nearest(id, known);
  const { file, line } = place;
  throw new SealgateError('POLICY_INVALID', `There is no rule '${id}'`, {
    ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
    hint: near === undefined ? 'docs/rules lists them.' : `Did you mean '${near}'?`,
  });
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
