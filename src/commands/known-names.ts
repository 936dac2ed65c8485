import { checks } from '../check/registry.js';
import { reportParsers } from '../collect/reports/registry.js';
import type { KnownNames } from '../policy/known-names.js';

/** What there is that a policy may name: rules, and formats of reports. */
export function knownNames(): KnownNames {
  return {
    ruleIds: checks.flatMap((check) => check.meta.rules.map(({ id }) => id)),
    reportFormats: reportParsers.map(({ id }) => id),
  };
}
