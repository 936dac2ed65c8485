import { nearest } from '../model/text/nearest.js';
import { readAll } from './faults.js';
import type { Layer } from './layer-types.js';
import { policyError, quote } from './node.js';
import { originPlace, refuseUnknownRules } from './rule-ids.js';

/** What there is that a policy may name, of rooms that policies do not know. */
export interface KnownNames {
  /** Of all checks. */
  readonly ruleIds: readonly string[];
  /** Of the parsers of reports. */
  readonly reportFormats: readonly string[];
}

/**
 * Refuses names of rules, formats of reports and environments that there are not: what is misspelled would silently
 * do nothing, or leave a verdict incomplete for ever.
 *
 * @throws SealgateError POLICY_INVALID with the place and the nearest name: every one that is wrong.
 */
export async function refuseUnknownNames(
  named: readonly Layer[],
  { ruleIds, reportFormats }: Partial<KnownNames>,
): Promise<void> {
  const layers = [...new Set(named.flatMap((layer) => [layer, ...(layer.environments?.values() ?? [])]))];
  if (ruleIds !== undefined) await refuseUnknownRules(layers, ruleIds);
  if (reportFormats !== undefined) readAll(layers, (layer) => refuseUnknownFormats(layer, reportFormats));
  refuseMisspelledEnvironments(layers);
}

function refuseUnknownFormats({ settings, origins }: Layer, known: readonly string[]): void {
  for (const wanted of settings.requireReports ?? []) {
    const [, format, target] = /^format:([^:]*)(:.*)?$/.exec(wanted) ?? [];
    if (format === undefined || known.includes(format)) continue;
    const near = nearest(format, known);
    throw policyError(
      originPlace(origins['require-reports']),
      `${quote(wanted)} names no format of reports`,
      {
        hint:
          near === undefined
            ? `The formats are ${known.join(', ')}.`
            : `Did you mean 'format:${near}${target ?? ''}'?`,
      },
    );
  }
}

/**
 * A name that is nearly one of the policy's environments is misspelled. One that is like none may be of the
 * repositories that extend the policy, or that it is shared with.
 */
function refuseMisspelledEnvironments(layers: readonly Layer[]): void {
  const known = [...new Set(layers.flatMap((layer) => [...(layer.environments?.keys() ?? [])]))];
  readAll(layers, ({ settings, origins }) => {
    for (const name of (settings.notify ?? []).flatMap(({ environments }) => environments)) {
      const near = known.includes(name) ? undefined : nearest(name, known);
      if (near === undefined) continue;
      throw policyError(originPlace(origins.notify), `The policy has no environment ${quote(name)}`, {
        hint: `Did you mean '${near}'?`,
      });
    }
  });
}
