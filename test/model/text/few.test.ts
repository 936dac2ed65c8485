import { describe, expect, it } from 'vitest';
import { fewOf } from '../../../src/model/text/few.js';
import { moreLine } from '../../../src/render/words.js';

describe('the first of some texts', () => {
  it('are all where there are few', () => {
    expect(fewOf([], 2)).toBe('');
    expect(fewOf(['a'], 2)).toBe('a');
    expect(fewOf(['a', 'b'], 2)).toBe('a, b');
  });

  it('say how many more there are', () => {
    expect(fewOf(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect(fewOf(['a, b', 'c', 'd', 'e'], 2, '; ')).toBe('a, b; c; and 2 more');
    expect(moreLine(1204)).toBe('… and 1,204 more: --json lists all');
    expect(moreLine(3, 'see the report')).toBe('… and 3 more: see the report');
  });
});
