import { describe, expect, it } from 'vitest';
import { pemBlocks, pemDer } from '../../../src/model/data/pem.js';
import { enclosed } from '../../../src/model/text/enclosed.js';
import { trimEndOf, trimEndsOf } from '../../../src/model/text/ends.js';

const MANY = 200_000;

describe('ends of texts', () => {
  it.each([
    ['a//', 'a'],
    ['//a/b', '//a/b'],
    ['//', ''],
    ['', ''],
  ])('trimEndOf(%j) is %j', (text, expected) => expect(trimEndOf(text, '/')).toBe(expected));

  it.each([
    ['--a.b-.', 'a.b'],
    ['-.', ''],
    ['a', 'a'],
  ])('trimEndsOf(%j) is %j', (text, expected) => expect(trimEndsOf(text, '-.')).toBe(expected));

  it('leaves a long run that ends nothing', () => {
    const text = `${'/'.repeat(MANY)}x`;
    expect(trimEndOf(text, '/')).toBe(text);
  });
});

describe('enclosed', () => {
  it('gives what stands between two marks, and where', () => {
    expect([...enclosed('a<< b >>c<<d>>', '<<', '>>')]).toEqual([
      { index: 1, inner: ' b ' },
      { index: 9, inner: 'd' },
    ]);
  });

  it('opens nothing within what is open, and nothing that is never closed', () => {
    expect([...enclosed('((a)(b', '(', ')')]).toEqual([{ index: 0, inner: '(a' }]);
    expect([...enclosed('('.repeat(MANY), '(', ')')]).toEqual([]);
  });
});

describe('PEM blocks', () => {
  const block = (label: string, body: string): string =>
    `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;

  it('are read with text between them', () => {
    const text = `subject=a\n${block('CERTIFICATE', 'AAAA')}\nand\n${block('PUBLIC KEY', 'BBBB')}\n`;
    expect([...pemBlocks(text)]).toEqual([
      { label: 'CERTIFICATE', body: '\nAAAA\n', text: block('CERTIFICATE', 'AAAA') },
      { label: 'PUBLIC KEY', body: '\nBBBB\n', text: block('PUBLIC KEY', 'BBBB') },
    ]);
    expect(pemDer(text)).toEqual(Buffer.from('AAAA', 'base64'));
  });

  it.each([
    ['nothing', ''],
    ['no end', '-----BEGIN CERTIFICATE-----\nAAAA'],
    ['a label without end', `-----BEGIN ${'A'.repeat(MANY)}`],
    ['many beginnings', '-----BEGIN CERTIFICATE'.repeat(MANY / 20)],
    ['many beginnings with dashes', '-----BEGIN CERTIFICATE-----'.repeat(MANY / 20)],
  ])('are none in %s', (_, text) => {
    expect([...pemBlocks(text)]).toEqual([]);
    expect(pemDer(text)).toHaveLength(0);
  });
});
