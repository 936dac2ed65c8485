import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/findings/finding.js';
import { overrideMatcher, type Place, placesOf } from '../model/findings/places.js';
import type { Override } from '../model/policy/override.js';
import type { Policy } from '../model/policy/policy.js';

/** What judges a finding in one place: the policy now, and what it will be on days to come. */
export interface PlacedPolicy {
  readonly now: Policy;
  /** Earliest first. */
  readonly later: readonly { readonly since: string; readonly policy: Policy }[];
}

/**
 * Prepares the question by which policies a finding is judged: one for every place it is in, with the overrides
 * that hold there. The strongest answer counts: what is also in a workspace with stricter rules is judged by those.
 *
 * @param today `YYYY-MM-DD`, UTC.
 */
export function policiesFor(
  facts: Facts,
  policy: Policy,
  today: string,
): (finding: Finding) => readonly PlacedPolicy[] {
  // A policy in old evidence does not have this key.
  const { overrides = [] } = policy as Partial<Policy>;
  const plain: readonly PlacedPolicy[] = [{ now: policy, later: [] }];
  if (overrides.length === 0) return () => plain;
  const needsPlaces = overrides.some(({ paths, workspaces }) => paths.length > 0 || workspaces.length > 0);
  const where = needsPlaces ? placesOf(facts) : (): readonly Place[] => [{ paths: [], workspaces: [] }];
  const matchers = overrides.map(overrideMatcher);
  const known = new Map<string, PlacedPolicy>();
  return (finding) => {
    const chosen = new Map<string, PlacedPolicy>();
    for (const place of where(finding)) {
      const held = overrides.map((_, index) => matchers[index]?.(finding, place) === true);
      const key = held.map(Number).join('');
      const placed =
        known.get(key) ??
        build(
          policy,
          overrides.filter((_, index) => held[index]),
          today,
        );
      known.set(key, placed);
      chosen.set(key, placed);
    }
    return [...chosen.values()];
  };
}

function build(policy: Policy, held: readonly Override[], today: string): PlacedPolicy {
  const inForce = (day: string): readonly Override[] =>
    held.filter(({ since }) => since === undefined || since <= day);
  const days = [
    ...new Set(held.flatMap(({ since }) => (since === undefined || since <= today ? [] : [since]))),
  ].sort();
  return {
    now: apply(policy, inForce(today)),
    later: days.map((since) => ({ since, policy: apply(policy, inForce(since)) })),
  };
}

function apply(policy: Policy, overrides: readonly Override[]): Policy {
  if (overrides.length === 0) return policy;
  return {
    ...policy,
    ...Object.assign({}, ...overrides.map(({ settings }) => settings)),
    rules: Object.assign(
      Object.create(null),
      policy.rules,
      ...overrides.map(({ settings }) => settings.rules),
    ),
    origins: Object.assign(Object.create(null), policy.origins, ...overrides.map(({ origins }) => origins)),
  };
}
