import { describe, expect, it } from 'vitest';
import { BUCKETS_SHOWN, bucketOf, bucketsUntil } from '../../../src/model/audit/buckets.js';

describe('bucketOf', () => {
  it.each([
    ['2026-01-01T00:00:00Z', 'week', '2026-W01'],
    ['2024-12-30T00:00:00Z', 'week', '2025-W01'],
    ['2021-01-03T23:59:59Z', 'week', '2020-W53'],
    ['2026-11-21T06:42:00Z', 'day', '2026-11-21'],
    ['2026-11-21T06:42:00Z', 'month', '2026-11'],
    ['2026-03-31T23:59:59Z', 'quarter', '2026-Q1'],
    ['2026-04-01T00:00:00Z', 'quarter', '2026-Q2'],
  ] as const)('%s by %s is %s', (time, bucket, name) => {
    expect(bucketOf(time, bucket)).toBe(name);
  });
});

describe('bucketsUntil', () => {
  it('names every bucket since the first, and no more than are shown', () => {
    expect(bucketsUntil('2026-11-21T06:42:00Z', 'month', '2026-08-31T00:00:00Z')).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(bucketsUntil('2026-11-21T06:42:00Z', 'quarter', '2010-01-01T00:00:00Z')).toHaveLength(
      BUCKETS_SHOWN.quarter,
    );
    expect(bucketsUntil('2026-11-21T06:42:00Z', 'day', undefined)).toEqual(['2026-11-21']);
    // A first run of the future, by a clock that ran ahead.
    expect(bucketsUntil('2026-11-21T06:42:00Z', 'week', '2027-01-01T00:00:00Z')).toEqual([]);
  });
});
