import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { collectTrustRecord } from '../../src/collect/trust-record.js';
import { TRUST_RECORD_PATH } from '../../src/model/trust-record.js';
import { commitAll, project } from '../support/project.js';

let room: string;
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'sealgate-trace-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(room, { recursive: true });
});

it('asks git once a commit where none has a trust record', async () => {
  const dir = project({ 'package.json': '{}' });
  const commit = commitAll(dir);
  const trace = path.join(room, 'git.txt');
  vi.stubEnv('GIT_TRACE', trace);
  expect(await collectTrustRecord(dir, { base: commit, compare: commit })).toEqual({ problems: [] });
  vi.unstubAllEnvs();
  const starts = readFileSync(trace, 'utf8').split('trace: built-in: git').length - 1;
  expect([existsSync(path.join(dir, TRUST_RECORD_PATH)), starts]).toEqual([false, 1]);
});

it('does not take a record that git has lost for none', async () => {
  const dir = project({ [TRUST_RECORD_PATH]: '{}' });
  const commit = commitAll(dir);
  const { problems } = await collectTrustRecord(dir, { base: commit.replace(/^../, 'ff'), compare: commit });
  expect(problems[0]).toMatchObject({ subject: TRUST_RECORD_PATH, state: 'invalid' });
});
