import { describe, expect, it } from 'vitest';
import {
  ageOf,
  count,
  formatDuration,
  formatNumber,
  formatTime,
  joinWords,
  shortCommit,
} from '../../src/render/words.js';

describe('words', () => {
  it('counts', () => {
    expect(formatNumber(1_234_567)).toBe('1,234,567');
    expect(count(1, 'package')).toBe('1 package');
    expect(count(1_604, 'package')).toBe('1,604 packages');
    expect(count(2, 'vulnerability', 'vulnerabilities')).toBe('2 vulnerabilities');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it.each([
    ['2026-11-21T06:41:00Z', '1 minute'],
    ['2026-11-21T03:20:00Z', '3 hours'],
    ['2026-11-19T05:00:00Z', '2 days'],
    ['2026-06-20T10:00:00Z', '5 months'],
    ['2020-06-20T10:00:00Z', '6 years'],
    ['2026-11-22T00:00:00Z', undefined],
    ['not a time', undefined],
    [undefined, undefined],
  ])('tells how old %s is', (time, age) => {
    expect(ageOf(time, '2026-11-21T06:42:10Z')).toBe(age);
  });

  it('shortens only what is a commit', () => {
    expect(shortCommit('a81c3d9e5b7f4a2c8d6e0f1a3b5c7d9e1f2a4b6c')).toBe('a81c3d9');
    expect(shortCommit('main')).toBe('main');
  });

  it('writes times and durations', () => {
    expect(formatTime('2026-11-21T06:42:10Z')).toBe('2026-11-21 06:42 UTC');
    expect(formatTime('yesterday')).toBe('yesterday');
    expect(formatDuration(2_100)).toBe('2.1 s');
    expect(formatDuration(75_000)).toBe('1 min 15 s');
  });
});
