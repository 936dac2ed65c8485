import { afterEach, describe, expect, it } from 'vitest';
import { timeText } from '../../../src/collect/reports/times.js';
import { parseTime } from '../../../src/model/data/calendar.js';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('times that reports give', () => {
  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('are the same in %s', (name) => {
    process.env.TZ = name;
    expect(timeText('2026-11-23T07:00:00')).toBe('2026-11-23T07:00:00Z');
    expect(timeText('2026-11-23T07:00:00.123456')).toBe('2026-11-23T07:00:00.123456Z');
    expect(timeText('2026-11-23T07:00:00+02:00')).toBe('2026-11-23T07:00:00+02:00');
    expect(timeText('2026-11-23T07:00:00Z')).toBe('2026-11-23T07:00:00Z');
    for (const time of [
      '2026-11-23',
      '2026-11-23T00:00:00',
      '2026-11-23 00:00:00',
      '2026-11-23T00:00:00+0000',
    ])
      expect([time, parseTime(time)]).toEqual([time, Date.UTC(2026, 10, 23)]);
  });

  it.each(['', 'today', '2026-11-23', '2026-13-45T00:00:00Z', 7, null])('are not %j', (value) => {
    expect(timeText(value)).toBeUndefined();
  });
});
