import { canonicalJson } from '../model/data/canonical-json.js';
import { sha256Hex } from '../model/data/digest.js';
import type { Policy, PolicySettings } from '../model/policy/policy.js';
import { KEY_ENTRIES } from './keys.js';
import type { Layer } from './layer-types.js';
import { expandLicenseSets, expandOverrideLicenses, expandScopeLicenses } from './license-sets.js';
import { type Place, policyError, quote } from './node.js';

/**
 * The effective policy of layers, further first: a nearer layer's value replaces a further one's, maps
 * (`checks`, `rules`) are merged by key, exceptions and overrides are added up. Licence sets are expanded.
 *
 * @throws SealgateError POLICY_INVALID where two layers use the same id, or where no layer says a key.
 */
export function mergeLayers(layers: readonly Layer[]): Policy {
  const merged: Record<string, unknown> = {};
  const origins: Record<string, string> = Object.create(null);
  for (const layer of layers) {
    for (const [property, spec] of KEY_ENTRIES) {
      const value = layer.settings[property];
      if (value === undefined) continue;
      const before = merged[property];
      switch (spec.merge) {
        case 'replace':
          merged[property] = value;
          break;
        case 'by-key':
          merged[property] = mergeByKey(before as object | undefined, value as object);
          break;
        case 'concat':
          merged[property] = [
            ...((before as readonly unknown[] | undefined) ?? []),
            ...(value as readonly unknown[]),
          ];
          break;
        case 'append':
          merged[property] = appendItems(
            (before as readonly Item[] | undefined) ?? [],
            value as readonly Item[],
          );
          break;
      }
    }
    Object.assign(origins, layer.origins);
  }
  const missing = KEY_ENTRIES.find(([property]) => merged[property] === undefined);
  if (missing !== undefined) throw policyError({}, `No layer of the policy says ${quote(missing[1].name)}`);
  const settings = merged as unknown as PolicySettings;
  return {
    ...settings,
    allowLicenses: expandLicenseSets(settings.allowLicenses),
    denyLicenses: expandLicenseSets(settings.denyLicenses),
    licenseScopes: expandScopeLicenses(settings.licenseScopes),
    overrides: expandOverrideLicenses(settings.overrides),
    origins,
  };
}

function mergeByKey(before: object | undefined, value: object): object {
  const result: Record<string, unknown> = Object.create(null);
  for (const source of [before ?? {}, value]) {
    for (const [key, member] of Object.entries(source)) result[key] = member;
  }
  return result;
}

/** An item of a list that layers add to: exceptions and custom rules have ids, overrides have none. */
interface Item extends Place {
  readonly id?: string;
}

function appendItems(before: readonly Item[], added: readonly Item[]): readonly Item[] {
  const known = new Set(before.flatMap(({ id }) => (id === undefined ? [] : [id])));
  for (const item of added) {
    if (item.id === undefined || !known.has(item.id)) continue;
    throw policyError(item, `The id ${quote(item.id)} is already used by a policy that this one extends`, {
      hint: 'Give it another id.',
    });
  }
  return [...before, ...added];
}

/** Hex SHA-256 over the RFC 8785 canonical JSON of what the policy says, without where it says it. */
export function policyDigest(policy: Policy): string {
  const { origins: _, ...settings } = policy;
  return sha256Hex(canonicalJson(withoutPlaces(settings)));
}

/** Members of lists that say where an item is written, by key of the policy. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  exceptions: ['file', 'line'],
  customRules: ['file', 'line'],
  overrides: ['origins'],
  licenseExceptions: ['place'],
  licenseClarifications: ['place'],
};

/** A value without the places in its lists: lines move whenever something above them changes. */
export function withoutPlaces(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const places = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
      return [
        key,
        places !== undefined && Array.isArray(member) ? member.map((item) => without(item, places)) : member,
      ];
    }),
  );
}

function without(item: object, places: readonly string[]): object {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !places.includes(key)));
}
