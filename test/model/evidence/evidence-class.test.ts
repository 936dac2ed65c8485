import { describe, expect, it } from 'vitest';
import { retainUntil } from '../../../src/model/evidence/class.js';
import { tombstoneFrom } from '../../../src/model/evidence/tombstone.js';

const retention = { public: 1, internal: 3, confidential: 5, restricted: 100 };

describe('how long evidence is kept', () => {
  it('so many years to the second, 29 February until 1 March', () => {
    expect(retainUntil('2026-01-28T21:10:00Z', 'internal', retention)).toBe('2029-01-28T21:10:00Z');
    expect(retainUntil('2024-02-29T12:00:00Z', 'public', retention)).toBe('2025-03-01T12:00:00Z');
  });

  it('a year of five digits, which comes before all others as text, makes nothing due', () => {
    expect(retainUntil('9950-01-01T00:00:00Z', 'restricted', retention)).toBe('9999-12-31T23:59:59Z');
  });

  it.each(['later', '', '2027-02-31T00:00:00Z'])('a tombstone of the time %j is none', (time) => {
    const files = [
      { record: 1, path: 'a.json', sha256: '', class: 'public', retainUntil: '2026-01-01T00:00:00Z' },
    ];
    const tombstone = { schema: 'sealgate/tombstone/v1', retention: {}, files };
    expect(() => tombstoneFrom({ ...tombstone, time })).toThrow('it is no tombstone');
    expect(() => tombstoneFrom({ ...tombstone, time: '2026-06-01T00:00:00Z' })).not.toThrow();
    const until = { ...tombstone, files: files.map((file) => ({ ...file, retainUntil: time })) };
    expect(() => tombstoneFrom({ ...until, time: '2026-06-01T00:00:00Z' })).toThrow('it is no tombstone');
  });
});
