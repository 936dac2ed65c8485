import type { Period } from './assessment.js';

/** What a figure's trend counts by: the period itself. */
export type Bucket = 'day' | 'week' | 'month' | 'quarter';

export const BUCKET_OF: Readonly<Record<Period, Bucket>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};

/** How many buckets a trend goes back. */
export const BUCKETS_SHOWN: Readonly<Record<Bucket, number>> = { day: 30, week: 26, month: 24, quarter: 12 };

const DAY = 86_400_000;

/**
 * The name of the bucket that a time is in, UTC: `2026-11-21`, `2026-W47` (ISO 8601), `2026-11`, `2026-Q4`.
 *
 * @param time RFC 3339 UTC
 */
export function bucketOf(time: string, bucket: Bucket): string {
  switch (bucket) {
    case 'day':
      return time.slice(0, 10);
    case 'week':
      return isoWeek(Date.parse(time));
    case 'month':
      return time.slice(0, 7);
    case 'quarter':
      return `${time.slice(0, 4)}-Q${Math.ceil(Number(time.slice(5, 7)) / 3)}`;
  }
}

/** The newest buckets until `now`, oldest first: as many as a trend shows, or since `first` where that is later. */
export function bucketsUntil(now: string, bucket: Bucket, first: string | undefined): string[] {
  const names: string[] = [];
  const oldest = first === undefined ? bucketOf(now, bucket) : bucketOf(first, bucket);
  // A day at a time names every bucket, whatever its length.
  for (let at = Date.parse(now); names.length < BUCKETS_SHOWN[bucket]; at -= DAY) {
    const name = bucketOf(new Date(at).toISOString(), bucket);
    if (names.at(-1) === name) continue;
    if (name < oldest) break;
    names.push(name);
  }
  return names.reverse();
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(at: number): string {
  const date = new Date(at);
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(at + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
