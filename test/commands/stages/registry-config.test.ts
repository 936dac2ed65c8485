import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { command as gate } from '../../../src/commands/gate.js';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import { packageLock } from '../../support/project.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sealgate-npmrc-'));
  writeFileSync(path.join(dir, 'package.json'), '{"name":"app","dependencies":{"left":"^1.0.0"}}');
  writeFileSync(path.join(dir, 'package-lock.json'), packageLock({ left: {} }));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('F a user’s .npmrc that cannot be read: no registry is asked, and the gaps say why and what helps', async () => {
  const npmrc = path.join(dir, 'looping-npmrc');
  symlinkSync(npmrc, npmrc);
  const quiet = (): void => undefined;
  const answer = await gate.run(
    [],
    { out: path.join(dir, 'evidence') },
    {
      cwd: dir,
      env: { npm_config_userconfig: npmrc },
      log: { info: quiet, warn: quiet, error: quiet, progress: quiet },
      now: () => new Date('2026-01-28T21:10:00Z'),
      stdin: async () => Buffer.alloc(0),
      style: { color: false, width: 100 },
    },
  );
  expect(answer.exitCode).toBe(3);
  const { gaps } = (answer.json as RunRecord).verdict;
  const told = gaps.find(({ check }) => check === 'signatures');
  expect(told?.message).toMatch(/^No registry was asked: .*looping-npmrc cannot be read/);
  expect(told?.hint).toBe('Check that whoever runs this may read it.');
});
