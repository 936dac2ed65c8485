import type { Override, PlacedLicenses } from '../model/policy/override.js';
import type { PolicySettings, ScopeLicenses } from '../model/policy/policy.js';
import { LICENSE_SETS } from './generated.js';

/** The prefix that makes a licence entry a set: `set:permissive`. */
export const SET_PREFIX = 'set:';

/** Names of the licence sets shipped in `policies/licenses/`. */
export function licenseSetNames(): readonly string[] {
  return Object.keys(LICENSE_SETS);
}

/** Licence entries with every known `set:NAME` replaced by its members; each entry once, in order. */
export function expandLicenseSets(entries: readonly string[]): readonly string[] {
  return [
    ...new Set(
      entries.flatMap((entry) =>
        entry.startsWith(SET_PREFIX)
          ? (LICENSE_SETS[entry.slice(SET_PREFIX.length) as keyof typeof LICENSE_SETS] ?? [entry])
          : [entry],
      ),
    ),
  ];
}

/** The same in the lists of every scope. */
export function expandScopeLicenses(
  scopes: PolicySettings['licenseScopes'],
): PolicySettings['licenseScopes'] {
  return Object.fromEntries(
    Object.entries(scopes).map(([scope, rules]): [string, ScopeLicenses] => [scope, expandLists(rules)]),
  );
}

/** The same in the lists of every override. */
export function expandOverrideLicenses(overrides: readonly Override[]): readonly Override[] {
  return overrides.map((override) => ({ ...override, settings: expandLists(override.settings) }));
}

function expandLists<T extends Partial<PlacedLicenses>>(rules: T): T {
  return {
    ...rules,
    ...(rules.allowLicenses === undefined ? {} : { allowLicenses: expandLicenseSets(rules.allowLicenses) }),
    ...(rules.denyLicenses === undefined ? {} : { denyLicenses: expandLicenseSets(rules.denyLicenses) }),
  };
}
