import { canonicalJson } from '../model/canonical-json.js';
import { sha256Hex } from '../model/digest.js';
import type { Exception, Policy, PolicySettings } from '../model/policy.js';
import { KEY_ENTRIES } from './keys.js';
import type { Layer } from './layer.js';
import { expandLicenseSets, expandScopeLicenses } from './license-sets.js';
import { policyError, quote } from './node.js';

/**
 * The effective policy of layers, further first: a nearer layer's value replaces a further one's, maps
 * (`checks`, `rules`) are merged by key, exceptions are added up. Licence sets are expanded.
 *
 * @throws SealgateError POLICY_INVALID where two layers use the same exception id, or where no layer says a key.
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
          merged[property] = appendExceptions(
            (before as readonly Exception[] | undefined) ?? [],
            value as readonly Exception[],
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

function appendExceptions(before: readonly Exception[], added: readonly Exception[]): readonly Exception[] {
  const known = new Set(before.map((exception) => exception.id));
  for (const exception of added) {
    if (!known.has(exception.id)) continue;
    throw policyError(
      exception,
      `The exception id ${quote(exception.id)} is already used by a policy that this one extends`,
      'Give it another id.',
    );
  }
  return [...before, ...added];
}

/** Hex SHA-256 over the RFC 8785 canonical JSON of what the policy says, without where it says it. */
export function policyDigest(policy: Policy): string {
  const { origins: _, ...settings } = policy;
  const exceptions = settings.exceptions.map(({ file: _file, line: _line, ...exception }) => exception);
  const licenseExceptions = settings.licenseExceptions.map(({ place: _place, ...entry }) => entry);
  const licenseClarifications = settings.licenseClarifications.map(({ place: _place, ...entry }) => entry);
  return sha256Hex(canonicalJson({ ...settings, exceptions, licenseExceptions, licenseClarifications }));
}
