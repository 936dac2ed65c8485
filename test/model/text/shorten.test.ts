import { expect, it } from 'vitest';
import { shorten } from '../../../src/model/text/shorten.js';

it.each([
  ['', 5, ''],
  ['abcde', 5, 'abcde'],
  ['abcdef', 5, 'abcd…'],
  ['abc😀def', 5, 'abc…'],
  ['ab😀cdef', 5, 'ab😀…'],
])('shortens %j to %i units', (text, max, short) => expect(shorten(text, max)).toBe(short));
