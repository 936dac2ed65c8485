import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runLimited } from '../../../src/io/exec/run-limited.js';

const cwd = mkdtempSync(path.join(tmpdir(), 'sealgate-limited-'));
const node = (script: string, more: Partial<Parameters<typeof runLimited>[2]> = {}) =>
  runLimited(process.execPath, ['-e', script], { cwd, env: {}, timeoutMs: 20_000, maxBytes: 1000, ...more });

describe('runLimited', () => {
  it('collects what a program prints and how it ends', async () => {
    expect(await node("console.log('out'); console.error('err'); process.exitCode = 3")).toMatchObject({
      ended: 'exited',
      exitCode: 3,
      stdout: Buffer.from('out\n'),
      stderr: 'err\n',
    });
  });

  it('gives nothing of the environment but what is named, and no input', async () => {
    const { stdout } = await node(
      "process.stdin.on('data', () => 0).on('end', () => console.log(JSON.stringify(process.env.SECRET_TOKEN ?? 'none') + process.env.NAMED))",
      { env: { NAMED: 'yes' } },
    );
    expect(stdout.toString()).toBe('"none"yes\n');
  });

  it('knows no shell', async () => {
    const { stdout } = await runLimited(
      process.execPath,
      ['-e', 'console.log(process.argv[1])', '$(id); `id` | cat > /tmp/x && echo *'],
      { cwd, env: {}, timeoutMs: 20_000, maxBytes: 1000 },
    );
    expect(stdout.toString()).toBe('$(id); `id` | cat > /tmp/x && echo *\n');
  });

  it('ends what takes too long, with all that it started', async () => {
    const pidFile = path.join(cwd, 'pid');
    const result = await node(
      `const { spawn } = require('node:child_process');
       const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'inherit' });
       require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
       console.log('started'); setInterval(() => 0, 1000)`,
      { timeoutMs: 1500 },
    );
    expect(result).toMatchObject({ ended: 'timed-out', stdout: Buffer.from('started\n') });
    // What has ended is there until the system's first process has asked how.
    await vi.waitFor(
      () => expect(() => process.kill(Number(readFileSync(pidFile, 'utf8')), 0)).toThrow('ESRCH'),
      { timeout: 20_000, interval: 100 },
    );
  });

  it('ends what prints too much', async () => {
    const result = await node("setInterval(() => process.stdout.write('x'.repeat(600)), 1)");
    expect(result.ended).toBe('too-much-output');
    expect(result.stdout.length).toBeLessThanOrEqual(1000);
  });

  it('says that a program is not there', async () => {
    expect(
      await runLimited('no-such-program', [], { cwd, env: { PATH: '' }, timeoutMs: 1000, maxBytes: 10 }),
    ).toMatchObject({ ended: 'not-started', reason: expect.stringMatching(/ENOENT|no program .* on PATH/) });
  });
});
