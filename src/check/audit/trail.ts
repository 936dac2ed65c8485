import type { AuditRecord } from '../../model/audit/evidence.js';
import {
  type AuditTrail,
  isTrailGap,
  type TrailAssessment,
  type TrailCoverage,
  type TrailEntry,
  type TrailResult,
} from '../../model/audit/trail.js';
import { daysBetween } from '../../model/data/calendar.js';
import { globMatcher } from '../../model/data/glob.js';
import { compareText } from '../../model/text/compare-text.js';

/**
 * How much of what should be logged is logged, by environment. What the file says is in place counts as shown only
 * where evidence that is young enough shows it; where the file asks for such evidence and there is none, it does not
 * count at all.
 *
 * @param now RFC 3339 UTC
 */
export function assessTrail(
  loaded: { readonly trail: AuditTrail; readonly from: string; readonly digest: string },
  records: readonly AuditRecord[],
  now: string,
): TrailAssessment {
  const { trail, from, digest } = loaded;
  const environments = Object.entries(trail.environments).map(
    ([environment, requirement]): RequiredOf => ({ environment, requirement }),
  );
  const results = environments.flatMap((required) =>
    trail.entries.map((entry) => resultOf(entry, required, { records, now })),
  );
  return {
    from,
    digest,
    coverage: environments.map((required) => coverageOf(required, results)),
    results: results.sort(compareResults),
  };
}

/** An environment and what is required of it. */
type RequiredOf = Pick<TrailResult, 'environment' | 'requirement'>;

function resultOf(
  entry: TrailEntry,
  required: RequiredOf,
  ledger: { readonly records: readonly AuditRecord[]; readonly now: string },
): TrailResult {
  const { environment } = required;
  const { states, evidence, ...rest } = entry;
  const said = Object.hasOwn(states, environment) ? (states[environment] ?? 'missing') : 'missing';
  const outline = { ...rest, ...required, said };
  if (said !== 'in-place') return { ...outline, state: said };
  if (evidence === undefined) return { ...outline, state: 'said' };
  const pattern = evidence.file.replaceAll('{environment}', environment);
  const found = newest(ledger.records, pattern);
  if (found === undefined) return { ...outline, state: 'not-shown' };
  const old = daysBetween(found.time, ledger.now) * 1440 > evidence.maxAge;
  return { ...outline, state: old ? 'stale' : 'shown', evidence: found };
}

/** The newest file whose name fits, of a record whose outcome is not `fail`. */
function newest(records: readonly AuditRecord[], pattern: string): TrailResult['evidence'] {
  const fits = globMatcher(pattern);
  for (let index = records.length - 1; index >= 0; index -= 1) {
    const { number, record } = records[index] as AuditRecord;
    const file = record.files.find(({ path }) => fits(path));
    if (file !== undefined && record.result.outcome !== 'fail')
      return { record: number, file: file.path, sha256: file.sha256, time: record.time };
  }
  return undefined;
}

const NOTIFICATION = { mandatory: 0, recommended: 1, none: 2 } as const;
const STATE = {
  missing: 0,
  'not-shown': 1,
  stale: 2,
  partial: 3,
  said: 4,
  shown: 5,
  'not-applicable': 6,
} as const;

/** Gaps first; of them those whose notification is mandatory; then by how much is missing. */
function compareResults(a: TrailResult, b: TrailResult): number {
  return (
    Number(isTrailGap(b)) - Number(isTrailGap(a)) ||
    NOTIFICATION[a.notification] - NOTIFICATION[b.notification] ||
    STATE[a.state] - STATE[b.state] ||
    compareText(b.environment, a.environment) ||
    compareText(a.id, b.id)
  );
}

function coverageOf(required: RequiredOf, results: readonly TrailResult[]): TrailCoverage {
  const here = results.filter(({ environment }) => environment === required.environment);
  const applicable = here.filter(({ state }) => state !== 'not-applicable').length;
  const shown = here.filter(({ state }) => state === 'shown').length;
  const said = here.filter(({ state }) => state === 'said').length;
  return {
    ...required,
    applicable,
    shown,
    said,
    ...(applicable === 0 ? {} : { rate: Math.floor((100 * (shown + said)) / applicable) }),
  };
}
