import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/collect/packages/progress.js';

describe('progress', () => {
  it('says nothing in the first second, then rate and remaining time, at a pace that can be read', () => {
    const lines: (string | undefined)[] = [];
    const ignore = (): undefined => undefined;
    let seconds = 0;
    const log = { info: ignore, warn: ignore, error: ignore, progress: (line?: string) => lines.push(line) };
    const progress = createProgress(log, 760, () => new Date(seconds * 1000));
    for (let done = 1; done <= 760; done += 1) {
      seconds = done / 64;
      progress.step();
    }
    expect(lines[0]).toBe('registry: 65 of 760 packages, 64/s, 11 s left');
    expect(lines[1]).toBe('registry: 72 of 760 packages, 64/s, 11 s left');
    expect(lines).toHaveLength(100);
  });

  it('tells no rate from a few answers', () => {
    const lines: (string | undefined)[] = [];
    const ignore = (): undefined => undefined;
    let seconds = 0;
    const log = { info: ignore, warn: ignore, error: ignore, progress: (line?: string) => lines.push(line) };
    const progress = createProgress(log, 760, () => new Date(seconds * 1000));
    for (seconds = 3; seconds < 6; seconds += 1) progress.step();
    expect(lines).toEqual([1, 2, 3].map((done) => `registry: ${done} of 760 packages`));
  });
});
