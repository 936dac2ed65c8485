import { describe, expect, it } from 'vitest';
import { buildMarker, type CommentMarker, parseMarker } from '../../src/model/marker.js';
import { expectLinear } from '../support/growth.js';

const marker: CommentMarker = {
  key: '0123456789abcdef',
  run: 19_384_221_001,
  attempt: 2,
  commit: 'a'.repeat(40),
  verdict: 'fail',
  headline: 'Blocked: 1 package <!-- --> does not match 🔏',
  history: [{ commit: 'b'.repeat(40), verdict: 'pass', headline: 'Passed' }],
  sections: [
    {
      id: 'fedcba9876543210',
      name: 'gate (20) --> <img>',
      run: 7,
      attempt: 1,
      commit: 'a'.repeat(40),
      verdict: 'fail',
      headline: 'Blocked',
      ranges: [[10, 20]],
      digest: '0011223344556677',
    },
  ],
};

describe('comment marker', () => {
  it('reads back what it wrote, at the end of a comment', () => {
    expect(parseMarker(`### Blocked\n\ntext\n\n${buildMarker(marker)}\n`)).toEqual(marker);
  });

  it('is one line that cannot close itself early', () => {
    const line = buildMarker({ ...marker, headline: '--> <script>\n-->' });
    expect(line).toMatch(/^<!-- sealgate:v1:[A-Za-z0-9_-]+ -->$/);
  });

  it('keeps the newest eight of a long history and cuts long headlines on whole characters', () => {
    const history = Array.from({ length: 30 }, (_, i) => ({
      commit: i.toString(16).padStart(40, '0'),
      verdict: 'fail' as const,
      headline: '😀'.repeat(500),
    }));
    const line = buildMarker({ ...marker, history });
    expect(Buffer.byteLength(line)).toBeLessThan(15_000);
    const read = parseMarker(line);
    expect(read?.history).toHaveLength(8);
    expect(read?.history.at(-1)?.commit).toBe(history.at(-1)?.commit);
    expect(read?.history[0]?.headline.isWellFormed()).toBe(true);
  });

  it('T50 does not read a marker that is quoted above other text', () => {
    expect(parseMarker(`${buildMarker(marker)}\n> hello`)).toBeUndefined();
  });

  it.each([
    ['no marker', 'hello'],
    ['not base64url', '<!-- sealgate:v1:*** -->'],
    ['not JSON', '<!-- sealgate:v1:AAAA -->'],
    ['an array', `<!-- sealgate:v1:${Buffer.from('[]').toString('base64url')} -->`],
    ['a wrong verdict', encode({ ...marker, verdict: 'green' })],
    ['a wrong commit', encode({ ...marker, commit: 'main' })],
    ['a wrong key', encode({ ...marker, key: '../..' })],
    ['a negative run', encode({ ...marker, run: -1 })],
    ['a history that is no list', encode({ ...marker, history: { length: 1 } })],
    ['a history with strangers in it', encode({ ...marker, history: [{ __proto__: null }] })],
    ['a headline of 10,000 characters', encode({ ...marker, headline: 'x'.repeat(10_000) })],
  ])('refuses %s', (_name, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });

  it('T54 answers in linear time on a body full of openings', async () => {
    const work = (size: number) => {
      const body = '<!-- sealgate:v1:'.repeat(size);
      return () => parseMarker(body);
    };
    await expectLinear({ from: 1000, work });
    expect(parseMarker('<!-- sealgate:v1:'.repeat(20_000))).toBeUndefined();
  });
});

function encode(state: unknown): string {
  return `<!-- sealgate:v1:${Buffer.from(JSON.stringify(state)).toString('base64url')} -->`;
}
