import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStaging } from '../../../src/commands/stages/staging.js';

let root: string;
let temp: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-left-'));
  temp = path.join(root, 'tmp');
  mkdirSync(temp);
  vi.stubEnv('TMPDIR', temp);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const DAYS_AGO = new Date(Date.now() - 3 * 24 * 60 * 60_000);
function folder(name: string, old: boolean): void {
  mkdirSync(path.join(temp, name));
  writeFileSync(path.join(temp, name, 'state.json'), '{}');
  if (old) utimesSync(path.join(temp, name), DAYS_AGO, DAYS_AGO);
}

describe.skipIf(process.platform === 'win32')('what killed runs left among temporary files', () => {
  it('is removed a day later, and nothing else', async () => {
    const outside = path.join(root, 'outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'kept'), '');
    folder('sealgate-staging-abc123', true);
    const kept = ['sealgate-staging-abc124', 'sealgate-staging-of-mine', 'sealgate-review', 'other'];
    folder('sealgate-staging-abc124', false);
    for (const name of kept.slice(1)) folder(name, true);
    symlinkSync(outside, path.join(temp, 'sealgate-staging-link12'));
    const made = await createStaging({});
    expect(path.dirname(made)).toBe(temp);
    expect(readdirSync(temp).sort()).toEqual(
      [...kept, 'sealgate-staging-link12', path.basename(made)].sort(),
    );
    expect(readdirSync(outside)).toEqual(['kept']);
  });

  it('stays where the runner has a folder of its own, which it empties', async () => {
    folder('sealgate-staging-abc123', true);
    await createStaging({ RUNNER_TEMP: temp });
    expect(readdirSync(temp)).toContain('sealgate-staging-abc123');
  });
});
