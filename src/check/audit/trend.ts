import { type Bucket, bucketOf } from '../../model/audit/buckets.js';
import type { RunSummary } from '../../model/audit/evidence.js';
import type { TrendPoint } from '../../model/audit/key-figures.js';
import { type FixedEpisode, median } from './episodes.js';

interface Tally {
  runs: number;
  passed: number;
  failed: number;
  incomplete: number;
  signatures?: number | undefined;
  provenance?: number | undefined;
  open?: number;
  exceptions?: number;
  readonly fixDays: number[];
}

export interface Trend {
  /** @param exceptions how many of them the run needed. */
  add(run: RunSummary, exceptions: number, fixed: readonly FixedEpisode[]): void;
  points(buckets: readonly string[]): TrendPoint[];
}

/** Tallies runs by day, week, month or quarter; what a bucket's last run says of the state is the bucket's. */
export function createTrend(bucket: Bucket): Trend {
  const tallies = new Map<string, Tally>();
  return {
    add(run, exceptions, fixed) {
      const name = bucketOf(run.time, bucket);
      const tally = tallies.get(name) ?? { runs: 0, passed: 0, failed: 0, incomplete: 0, fixDays: [] };
      tallies.set(name, tally);
      tally.runs += 1;
      if (run.verdict === 'pass') tally.passed += 1;
      else if (run.verdict === 'fail') tally.failed += 1;
      else tally.incomplete += 1;
      tally.open = run.findings.filter(({ outcome }) => outcome !== 'accept').length;
      tally.exceptions = exceptions;
      tally.signatures = shareOf(run, 'signatures') ?? tally.signatures;
      tally.provenance = shareOf(run, 'provenance') ?? tally.provenance;
      tally.fixDays.push(...fixed.map(({ days }) => days));
    },
    points: (buckets) => buckets.map((name) => pointOf(name, tallies.get(name))),
  };
}

function shareOf(run: RunSummary, check: string): number | undefined {
  const found = run.checks.get(check);
  if (found?.state !== 'ran' || found.total === 0) return undefined;
  return (100 * (found.counts.verified ?? 0)) / found.total;
}

function pointOf(bucket: string, tally: Tally | undefined): TrendPoint {
  if (tally === undefined) return { bucket, runs: 0, passed: 0, failed: 0, incomplete: 0, fixed: 0 };
  const { fixDays, ...known } = tally;
  const days = fixDays.sort((a, b) => a - b);
  return {
    bucket,
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as typeof known),
    fixed: days.length,
    ...(days.length === 0 ? {} : { fixedMedianDays: median(days) }),
  };
}
