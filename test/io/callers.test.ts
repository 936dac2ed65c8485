import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readRuntime } from '../../src/io/runtime.js';

const PLAN = '5f0c3a1e-77d4-4f6e-9a35-0b1d2c3e4f50';

async function jobOf(env: Readonly<Record<string, string>>): Promise<string | undefined> {
  const now = new Date('2026-11-22T10:00:00Z');
  const all = { GITHUB_ACTIONS: 'true', GITHUB_JOB: 'gate', ...env };
  return (await readRuntime({ dir: tmpdir(), env: all, now, version: '1.0.0' })).context.source.job;
}

const calledAs = (id: string, env: Readonly<Record<string, string>> = {}): Promise<string | undefined> =>
  jobOf({ ACTIONS_ORCHESTRATION_ID: `${PLAN}.${id}`, ...env });

describe('the jobs that call a reusable workflow', () => {
  it('stand before its job, so that two callers with the same inputs are two', async () => {
    expect(await calledAs('api.gate.__default')).toBe('api / gate');
    expect(await calledAs('web.gate.__default')).toBe('web / gate');
    expect(await calledAs('release.checks.gate.__default')).toBe('release / checks / gate');
    expect(await calledAs('release.__default.gate.__default')).toBe('release / gate');
    expect(await calledAs('api.gate.20.ubuntu', { SEALGATE_MATRIX: '{"node":20}' })).toBe('api / gate (20)');
    expect(await calledAs('api.gate.__default', { INPUT_DIR: 'web' })).toBe('api / gate, web');
  });

  it('are told apart from a job that calls a job of its own name', async () => {
    expect(await calledAs('gate.gate.__default')).toBe('gate / gate');
    expect(await calledAs('gate.__default')).toBe('gate');
    expect(await calledAs('gate.gate', { SEALGATE_MATRIX: '{"part":"gate"}' })).toBe('gate (gate)');
  });

  it('are none where nobody says so', async () => {
    expect(await jobOf({})).toBe('gate');
    expect(await calledAs('something-else')).toBe('gate');
    expect(await jobOf({ ACTIONS_ORCHESTRATION_ID: '' })).toBe('gate');
    expect(await jobOf({ ACTIONS_ORCHESTRATION_ID: `${PLAN}.${'a.'.repeat(10_000)}gate.__default` })).toBe(
      'gate',
    );
  });
});
