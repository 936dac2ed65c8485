import type { Period } from '../../model/audit/assessment.js';
import { BUCKET_OF, bucketsUntil } from '../../model/audit/buckets.js';
import type { RunSummary } from '../../model/audit/evidence.js';
import type {
  Coverage,
  ExceptionAge,
  FixTime,
  Freshness,
  KeyFigures,
  OpenProblems,
} from '../../model/audit/key-figures.js';
import { daysBetween } from '../../model/data/calendar.js';
import { compareSeverity, SEVERITIES, type Severity } from '../../model/findings/severity.js';
import { compareText } from '../../model/text/compare-text.js';
import { createEpisodes, type Episodes, median, percentile } from './episodes.js';
import { createTrend } from './trend.js';

export interface FigureInput {
  /** RFC 3339 UTC. */
  readonly now: string;
  readonly period: Period;
  /** In the ledger's order. */
  readonly runs: readonly RunSummary[];
  /** The last day of every exception of today's policy, by id. */
  readonly expiries: ReadonlyMap<string, string>;
  /** Time of the newest evidence, by kind. */
  readonly newest: ReadonlyMap<string, string>;
  /** Days that evidence of a kind may be old. */
  readonly limits: ReadonlyMap<string, number>;
}

/**
 * Key figures over the runs that a ledger tells, of one line of development: that of the newest run outside of pull
 * requests. Runs of pull requests do not count: what they had may never have been merged.
 */
export function keyFigures(input: FigureInput): KeyFigures {
  const bucket = BUCKET_OF[input.period];
  const outline = { freshness: freshnessOf(input), bucket };
  const newest = input.runs.findLast(({ pullRequest }) => pullRequest === undefined);
  if (newest === undefined)
    return { ...outline, runs: 0, timeToFix: [], open: [], exceptions: [], trend: [] };
  const runs = input.runs.filter(({ pullRequest, ref }) => pullRequest === undefined && ref === newest.ref);
  const episodes = createEpisodes();
  const trend = createTrend(bucket);
  for (const run of runs) trend.add(run, exceptionsOf(run).size, episodes.follow(run));
  const first = runs[0]?.time ?? newest.time;
  const signatures = coverageOf(runs, 'signatures');
  const provenance = coverageOf(runs, 'provenance');
  return {
    ...(newest.ref === undefined ? {} : { ref: newest.ref }),
    runs: runs.length,
    first,
    last: newest.time,
    timeToFix: fixTimes(episodes),
    open: openProblems(episodes, input.now),
    exceptions: exceptionAges(runs, newest, input),
    ...(signatures === undefined ? {} : { signatures }),
    ...(provenance === undefined ? {} : { provenance }),
    ...outline,
    trend: trend.points(bucketsUntil(input.now, bucket, first)),
  };
}

/** What the newest run that measured it says. */
function coverageOf(runs: readonly RunSummary[], check: string): Coverage | undefined {
  const run = runs.findLast(({ checks }) => {
    const found = checks.get(check);
    return found?.state === 'ran' && found.total > 0;
  });
  const found = run?.checks.get(check);
  if (run === undefined || found === undefined) return undefined;
  return { verified: found.counts.verified ?? 0, total: found.total, time: run.time };
}

/** How many problems each exception waived in a run. */
function exceptionsOf({ findings }: RunSummary): Map<string, number> {
  const needed = new Map<string, number>();
  for (const { outcome, reason, exception } of findings)
    if (outcome === 'accept' && reason === 'exception' && exception !== undefined)
      needed.set(exception, (needed.get(exception) ?? 0) + 1);
  return needed;
}

/** The oldest first. */
function exceptionAges(
  runs: readonly RunSummary[],
  newest: RunSummary,
  { now, expiries }: FigureInput,
): ExceptionAge[] {
  const used = new Map<string, { first: string; last: string; problems: number }>();
  for (const run of runs)
    for (const [id, problems] of exceptionsOf(run))
      used.set(id, { first: used.get(id)?.first ?? run.time, last: run.time, problems });
  return [...used]
    .map(([id, { first, last, problems }]): ExceptionAge => {
      const expires = expiries.get(id);
      return {
        id,
        firstUsed: first,
        ageDays: daysBetween(first, now),
        inUse: last === newest.time,
        ...(expires === undefined ? {} : { expires }),
        problems,
      };
    })
    .sort((a, b) => compareText(a.firstUsed, b.firstUsed) || compareText(a.id, b.id));
}

function fixTimes({ fixed }: Episodes): FixTime[] {
  return bySeverity(fixed).map(([severity, all]) => {
    const days = all.map((one) => one.days).sort((a, b) => a - b);
    return { severity, fixed: days.length, medianDays: median(days), p90Days: percentile(days, 0.9) };
  });
}

function openProblems({ open }: Episodes, now: string): OpenProblems[] {
  return bySeverity([...open.values()]).map(([severity, all]) => ({
    severity,
    open: all.length,
    waived: all.filter(({ waived }) => waived).length,
    oldestDays: all.reduce((most, { since }) => Math.max(most, daysBetween(since, now)), 0),
  }));
}

function bySeverity<T extends { readonly severity: Severity }>(all: readonly T[]): [Severity, T[]][] {
  return [...SEVERITIES]
    .sort(compareSeverity)
    .map((severity): [Severity, T[]] => [severity, all.filter((one) => one.severity === severity)])
    .filter(([, some]) => some.length > 0);
}

/** What is stalest for its limit first, then what has no limit, the oldest first. */
function freshnessOf({ now, newest, limits }: FigureInput): Freshness[] {
  const used = (one: Freshness): number => (one.limitDays === undefined ? -1 : one.ageDays / one.limitDays);
  return [...newest]
    .map(([kind, time]): Freshness => {
      const limitDays = limits.get(kind);
      return {
        kind,
        time,
        ageDays: daysBetween(time, now),
        ...(limitDays === undefined ? {} : { limitDays }),
      };
    })
    .sort((a, b) => used(b) - used(a) || b.ageDays - a.ageDays || compareText(a.kind, b.kind));
}
