import { describe, expect, it } from 'vitest';
import { compareVersions, nearestAbove, upperBounds } from '../../../src/model/packages/versions.js';

describe('versions', () => {
  it.each([
    ['1.2.10', '1.2.9', 1],
    ['1.2', '1.2.0', 0],
    ['v1.0.0', '1.0.0', 0],
    ['1.0.0-rc.1', '1.0.0', -1],
    ['1.0.0-rc.2', '1.0.0-rc.10', -1],
    ['1.0.0-alpha', '1.0.0-alpha.1', -1],
    ['1.0.0+build', '1.0.0', 0],
    ['2.0.0-1', '2.0.0-beta', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a))).toBe(sign === 0 ? 0 : -sign);
  });

  it('takes the nearest version above the installed one', () => {
    expect(nearestAbove('1.2.0', ['0.2.4', '2.0.0', '1.2.6'])).toBe('1.2.6');
    expect(nearestAbove('0.0.8', ['1.2.6', '0.2.4'])).toBe('0.2.4');
    expect(nearestAbove('3.0.0', ['1.2.6'])).toBeUndefined();
    expect(nearestAbove(undefined, ['1.2.6', '0.2.4'])).toBe('0.2.4');
  });

  it('reads the ends of vulnerable ranges', () => {
    expect(upperBounds('>=1.0.0 <1.2.6 || <0.2.1')).toEqual(['1.2.6', '0.2.1']);
    expect(upperBounds('<=1.2.5')).toEqual([]);
    expect(upperBounds('*')).toEqual([]);
  });
});
