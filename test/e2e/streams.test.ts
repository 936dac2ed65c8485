import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { DIST, ROOT } from '../support/cli.js';
import { packageLock, project } from '../support/project.js';
import { trivyReport } from '../support/reports.js';

const FULL = '/dev/full';
const posix = process.platform !== 'win32';

function folder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'sealgate-streams-'));
}

/** That a script and what it started, whose ids a file holds, are at work no more. */
async function expectEnded(file: string): Promise<void> {
  const pids = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  expect(pids).toHaveLength(2);
  // What has ended is there until the system's first process has asked how.
  for (const pid of pids)
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), {
      timeout: 20_000,
      interval: 50,
    });
}

/** A gate's arguments that need no network and leave nothing in the repository. */
function gate(example: string): string[] {
  return [DIST, 'gate', '--offline', '--dir', path.join(ROOT, 'examples', example), '--out', folder()];
}

describe.skipIf(!existsSync(FULL))('on a full disk', () => {
  const withFull = (args: readonly string[], stream: 1 | 2): ReturnType<typeof spawnSync> => {
    const full = openSync(FULL, 'w');
    const stdio = stream === 1 ? ['ignore', full, 'pipe'] : ['ignore', 'pipe', full];
    const ended = spawnSync(process.execPath, args, { stdio: stdio as never, encoding: 'utf8' });
    closeSync(full);
    return ended;
  };

  it('output that is lost is an error with a way out, and never a pass', () => {
    const { status, stderr } = withFull([DIST, 'packages', '--dir', ROOT], 1);
    expect(stderr).toMatch(/^error: Standard output cannot be written: ENOSPC/);
    expect(stderr).toContain('fix: Make room on the disk');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(3);
    expect(withFull(gate('pnpm-workspace'), 1).status).toBe(3);
    // A verdict of fail stays what it is.
    expect(withFull(gate('npm-blocked'), 1).status).toBe(1);
  });

  it('diagnostics that are lost change no verdict', () => {
    const passed = withFull(gate('pnpm-workspace'), 2);
    expect(passed.stdout).toMatch(/^✓ Passed/);
    expect(passed.status).toBe(0);
    expect(withFull(gate('npm-blocked'), 2).status).toBe(1);
    expect(withFull([DIST, 'gate', '--dir', '/no/such/folder'], 2).status).toBe(2);
  });
});

describe.skipIf(!posix)('a reader that goes', () => {
  it.each([
    ['pnpm-workspace', 0],
    ['npm-blocked', 1],
  ])('early changes no verdict: %s', (example, code) => {
    const line = [process.execPath, ...gate(example)].map((word) => `'${word}'`).join(' ');
    for (const reader of ['| head -1', '2>&1 | true', '2> >(true) | cat']) {
      const ended = spawnSync('bash', ['-c', `${line} ${reader} >/dev/null; exit \${PIPESTATUS[0]}`]);
      expect([reader, ended.status]).toEqual([reader, code]);
    }
  });
});

describe.skipIf(!posix)('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the run and leaves nothing behind', async (signal) => {
    const temporary = folder();
    const child = spawn(process.execPath, gate('npm-blocked'), {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: '' },
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('close', (_code, by) => resolve(by));
    });
    const until = Date.now() + 20_000;
    // The first file of the run: from then on there is something to leave behind.
    const started = (): boolean => readdirSync(temporary, { recursive: true }).length > 1;
    while (!started() && child.exitCode === null && Date.now() < until) await sleep(2);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe.skipIf(!posix)('a signal to Sealgate alone while a scanner runs', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the scanner and what it started', async (signal) => {
    const [bin, temporary, dir] = [folder(), folder(), project({ 'package-lock.json': packageLock({}) })];
    const npm = path.join(bin, 'npm');
    const pids = path.join(bin, 'pids');
    const script = `[ "$1" = --version ] && exec echo 11.0.0; sleep 60 & echo $! > '${pids}.part'; echo $$ >> '${pids}.part'; mv '${pids}.part' '${pids}'; wait`;
    writeFileSync(npm, `#!/bin/sh\n${script}\n`);
    chmodSync(npm, 0o755);
    const child = spawn(process.execPath, [DIST, 'gate', '--run', 'npm-audit'], {
      cwd: dir,
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: temporary, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('close', (_code, by) => resolve(by));
    });
    const until = Date.now() + 20_000;
    while (!existsSync(pids) && child.exitCode === null && Date.now() < until) await sleep(10);
    child.kill(signal);
    expect(await ended).toBe(signal);
    await expectEnded(pids);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe.skipIf(!posix)('a signal while an audit fetches its evidence', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the command and what it started', async (signal) => {
    const pids = path.join(folder(), 'pids');
    const script = `sleep 60 & echo $! > '${pids}.part'; echo $$ >> '${pids}.part'; mv '${pids}.part' '${pids}'; wait`;
    const dir = project({
      '.github/sealgate.yml': `audit-commands:\n  ports: { run: [sh, -c, ${JSON.stringify(script)}] }\n`,
      'policies/audits/daily.yml': [
        'period: daily',
        'title: Our day',
        "items: [{id: ports, title: P, question: Q, answer: {evidence: '*_audit_ports*'}, collect: {command: ports}, cycle: day, impact: 3}]",
        '',
      ].join('\n'),
    });
    const child = spawn(process.execPath, [DIST, 'audit', '--period', 'daily'], {
      cwd: dir,
      stdio: 'ignore',
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('close', (_code, by) => resolve(by));
    });
    const until = Date.now() + 20_000;
    while (!existsSync(pids) && child.exitCode === null && Date.now() < until) await sleep(10);
    child.kill(signal);
    expect(await ended).toBe(signal);
    await expectEnded(pids);
  });
});

describe.skipIf(!posix)('a signal in the midst of fix --apply', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s puts back what was half done', async (signal) => {
    const names = ['package.json', 'package-lock.json'];
    const dir = project({
      'package.json': '{"name":"app","version":"1.0.0","dependencies":{"left":"^1.0.0"}}\n',
      'package-lock.json': packageLock({ left: {} }),
      'trivy.json': trivyReport([
        {
          VulnerabilityID: 'CVE-2026-1',
          PkgName: 'left',
          InstalledVersion: '1.0.0',
          FixedVersion: '1.0.1',
          Severity: 'HIGH',
          Title: 'Bad',
        },
      ]),
    });
    const bin = folder();
    const temporary = folder();
    const npm = path.join(bin, 'npm');
    writeFileSync(npm, '#!/bin/sh\necho half > package.json\necho half > package-lock.json\nexec sleep 20\n');
    chmodSync(npm, 0o755);
    const read = (): string[] => names.map((name) => readFileSync(path.join(dir, name), 'utf8'));
    const before = read();
    // A group of its own, which the signal of a terminal reaches as a whole.
    const child = spawn(process.execPath, [DIST, 'fix', '--apply', '--report', 'trivy.json'], {
      cwd: dir,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      env: { ...process.env, TMPDIR: temporary, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString('utf8');
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('close', (_code, by) => resolve(by));
    });
    const until = Date.now() + 20_000;
    while (read()[1] !== 'half\n' && child.exitCode === null && Date.now() < until) await sleep(5);
    process.kill(-(child.pid ?? Number.NaN), signal);
    expect(await ended).toBe(signal);
    expect(read()).toEqual(before);
    expect(said).toContain('Interrupted while updating left in package-lock.json: that step was put back');
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('what a library says of its own accord', () => {
  it('goes to standard error: standard output holds the answer alone', () => {
    const chatty = path.join(folder(), 'chatty.cjs');
    // As @actions/io does of a folder on PATH that it may not read.
    writeFileSync(chatty, "setImmediate(() => console.log('Unexpected error'));\n");
    const dir = project({ 'package-lock.json': packageLock({ left: {} }) });
    const ended = spawnSync(process.execPath, ['--require', chatty, DIST, 'packages', '--json'], {
      cwd: dir,
      encoding: 'utf8',
    });
    expect(ended.stderr).toContain('Unexpected error');
    expect(JSON.parse(ended.stdout)).toMatchObject([{ name: 'left' }]);
  });
});

describe('COLUMNS', () => {
  it('says how wide text may be where no terminal does', () => {
    const { stdout } = spawnSync(process.execPath, gate('npm-blocked'), {
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '60' },
    });
    const commands = /^ {12}(?:npm|node) |^ {2}(?:Report|Evidence) /;
    const wide = stdout.split('\n').filter((line) => [...line].length > 60 && !commands.test(line));
    expect(wide).toEqual([]);
  });
});
