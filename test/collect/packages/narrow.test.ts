import { afterEach, describe, expect, it } from 'vitest';
import { asTexts, asTime, member } from '../../../src/collect/packages/narrow.js';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('T55 a member that nobody wrote is none, whatever objects have by themselves', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(member({}, name), name).toBeUndefined();
    expect(member(JSON.parse(`{"${name}":1}`), name), name).toBe(1);
  }
});

it('T33 of a map only texts are taken, as long and as many as asked for', () => {
  const limits = { key: 3, text: 4, most: 2 };
  const given = JSON.parse('{"__proto__":"x","a":"1","b":2,"long":"1","c":"12345","d":"1234","e":"1"}');
  expect(Object.entries(asTexts(given, limits))).toEqual([
    ['a', '1'],
    ['d', '1234'],
  ]);
  for (const none of [undefined, null, 'a', 7, ['a']]) expect(asTexts(none, limits)).toEqual({});
});

describe('times that a registry gives', () => {
  it.each(['UTC', 'Pacific/Kiritimati'])('are the same in %s', (name) => {
    process.env.TZ = name;
    for (const time of [
      '2026-01-31T12:00:00.000Z',
      '2026-01-31T12:00:00',
      '2026-01-31 12:00:00',
      '2026-01-31T14:00:00+02:00',
      'Sat, 31 Jan 2026 12:00:00 GMT',
    ])
      expect([time, asTime(time)]).toEqual([time, '2026-01-31T12:00:00.000Z']);
  });

  it.each(['', 'yesterday', '+200000-01-01T00:00:00Z', '-100000-01-01T00:00:00Z', '2026-13-45', 7, null])(
    '%j is none: it would come before all others where times are put in order',
    (value) => {
      expect(asTime(value)).toBeUndefined();
    },
  );
});
