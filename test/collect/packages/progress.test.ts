import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/collect/packages/progress.js';

describe('progress', () => {
  it('tells rate and remaining time once they can be known', () => {
    const lines: (string | undefined)[] = [];
    const ignore = (): undefined => undefined;
    let seconds = 0;
    const log = { info: ignore, warn: ignore, error: ignore, progress: (line?: string) => lines.push(line) };
    const progress = createProgress(log, 760, () => new Date(seconds * 1000));
    for (let done = 1; done <= 760; done += 1) {
      seconds = done === 1 ? 2.9 : 2.9 + done / 100;
      progress.step();
    }
    expect(lines[0]).toBe('registry: 1 of 760 packages');
    expect(lines[8]).toBe('registry: 9 of 760 packages');
    expect(lines[99]).toBe('registry: 100 of 760 packages, 26/s, 26 s left');
    expect(lines[759]).toBe('registry: 760 of 760 packages, 72/s');
  });
});
