import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { peer } from '../support/peers.js';
import { ROOT } from '../support/root.js';

const recheck = peer('recheck');

/** Expressions that only ever meet short texts, and where it is seen to. */
const ON_SHORT_TEXTS: Readonly<Record<string, string>> = {
  'collect/lockfiles/yarn-berry/overrides.ts': 'patterns of resolutions, at most MAX_PATTERN characters',
};

interface Slow {
  readonly place: string;
  readonly text: string;
  readonly time: string;
  readonly attack: string;
}

describe.skipIf(recheck === undefined)('regular expressions', () => {
  it('take linear time, whatever text they meet', { timeout: 600_000 }, () => {
    const { status, stdout, stderr } = spawnSync(recheck ?? '', [path.join(ROOT, 'src')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(status, stderr).toBe(0);
    const lines = stdout.trim().split('\n');
    const { checked } = JSON.parse(lines.pop() ?? '{}') as { checked: number };
    expect(checked).toBeGreaterThan(300);
    const slow = lines.map((line) => JSON.parse(line) as Slow);
    const fileOf = ({ place }: Slow): string => place.slice(0, place.lastIndexOf(':'));
    expect(slow.filter((one) => ON_SHORT_TEXTS[fileOf(one)] === undefined)).toEqual([]);
  });
});
