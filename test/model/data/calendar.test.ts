import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, isTime } from '../../../src/model/data/calendar.js';

describe('days and times that exist', () => {
  it.each(['2026-01-31', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => {
    expect(isDay(day)).toBe(true);
    expect(isTime(`${day}T23:59:59Z`)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-02-31',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '+200000-01-01',
    '2026-01-31 ',
    '',
    20260131,
    null,
  ])('%j is none', (day) => {
    expect(isDay(day)).toBe(false);
    expect(isTime(`${String(day)}T12:00:00Z`)).toBe(false);
  });

  it.each(['T24:00:00Z', 'T23:60:00Z', 'T23:59:60Z', 'T12:00:00', 'T12:00:00.5Z', 'T12:00:00+00:00'])(
    '%s is no time of a day',
    (clock) => {
      expect(isTime(`2026-01-31${clock}`)).toBe(false);
    },
  );
});

describe('reckoning with days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['2026-01-01', 3_000_000, '9999-12-31'],
    ['2026-01-01', Number.MAX_VALUE, '9999-12-31'],
  ])('%s and %i days is %s', (day, days, sum) => {
    expect(addDays(day, days)).toBe(sum);
  });

  it('counts whole and broken days, backwards below zero', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-01T12:00:00Z', '2026-03-01')).toBe(-0.5);
  });
});
