import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIST, sealgate } from '../support/cli.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';
import { actionFolder, type Files, lockfile, type Repository, repository } from './repository.js';
import { type ActionResult, runAction } from './runner.js';

const GOOD: Files = {
  'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', dependencies: { left: '1.0.0' } }),
  'package-lock.json': lockfile({ left: { integrity: `sha512-${Buffer.alloc(64).toString('base64')}` } }),
};
const log = (result: ActionResult): string => result.steps.map((step) => step.log).join('\n');
const recordsIn = (folder: string): number =>
  readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n').length;

describe('a sink that the policy requires', () => {
  let github: LoopbackGithub;
  beforeEach(async () => {
    github = await startGithub();
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });

  const gate = (repo: Repository, run: string): Promise<ActionResult> =>
    runAction({
      action: actionFolder(),
      workspace: repo.dir,
      inputs: { offline: 'true' },
      github: {
        repository: 'acme/shop',
        server_url: 'https://github.com',
        api_url: github.url,
        event_name: 'push',
        sha: repo.head,
        ref: 'refs/heads/main',
        actor: 'octocat',
        run_id: run,
        run_attempt: '1',
        workflow_ref: 'acme/shop/.github/workflows/sealgate.yml@refs/heads/main',
        event: { ref: 'refs/heads/main', before: repo.base, after: repo.head },
      },
    });

  it('and that fails makes the run incomplete; the next run brings there what it lacks', async () => {
    const policy = { '.github/sealgate.yml': 'evidence-sinks: [branch:evidence]\nrequire-sinks: [branch]\n' };
    const repo = repository({ ...policy, ...GOOD }, { 'README.md': 'x' });
    const bare = mkdtempSync(path.join(os.tmpdir(), 'sealgate-bare-'));
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', bare]);
    github.state.gitDir = bare;
    github.fail({
      on: '*',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      times: 99,
    });
    const failed = await gate(repo, '100');
    expect(failed.outputs.verdict, log(failed)).toBe('incomplete');
    expect(failed.steps.at(-1)?.exitCode).toBe(3);
    expect(failed.steps.at(-1)?.summary).toContain('the policy requires the evidence in `branch:evidence`');

    await github.close();
    github = await startGithub();
    github.state.gitDir = bare;
    const passed = await gate(repo, '101');
    expect(passed.outputs.verdict, log(passed)).toBe('pass');
    const ledger = execFileSync('git', ['--git-dir', bare, 'show', 'evidence:ledger.jsonl'], {
      encoding: 'utf8',
    });
    expect(ledger.trimEnd().split('\n')).toHaveLength(2);
    rmSync(bare, { recursive: true });
  });
});

describe('records of a pull request’s own branch', () => {
  let sigstore: Sigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  }, 60_000);
  afterAll(() => sigstore.stop());

  it('T58 count only where the base branch’s workflow sealed them: gate, then verify --base, through dist/', async () => {
    const repo = repository(GOOD, { 'README.md': 'x' });
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', repo.dir, '-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
        encoding: 'utf8',
      });
    const workflow = 'https://github.com/octo/shop/.github/workflows/gate.yml';
    const gate = async (ref: string): Promise<void> => {
      await sigstore.control({ claims: { sub: `${workflow}@${ref}` } });
      const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
      const env = { ...sigstore.env, GITHUB_EVENT_NAME: 'push', GITHUB_REF: ref } as Record<string, string>;
      const done = await sealgate(['gate', '--offline', ...services], { cwd: repo.dir, env });
      expect(done.code, done.stdout + done.stderr).toBe(0);
    };
    const verify = async (): Promise<{ code: number | null; branch: unknown; text: string }> => {
      const who = [
        '--certificate-identity-regexp',
        `${workflow}@refs/.*`,
        '--certificate-oidc-issuer',
        sigstore.issuer,
      ];
      const root = ['--trusted-root', sigstore.trustedRootFile];
      const done = await sealgate(
        ['verify', 'docs/security/evidence', '--base', 'main', ...who, ...root, '--json'],
        { cwd: repo.dir },
      );
      const json = JSON.parse(done.stdout) as { branch: unknown };
      return { code: done.code, branch: json.branch, text: done.stdout + done.stderr };
    };

    await gate('refs/heads/main');
    git('add', '-A');
    git('commit', '-qm', 'evidence of main');
    git('checkout', '-qb', 'feature');
    await gate('refs/pull/7/merge');
    const own = await verify();
    expect(own.branch, own.text).toMatchObject({
      base: 1,
      counted: 1,
      notCounted: 1,
      reason: expect.stringContaining('@refs/pull/7/merge, which is no workflow of main'),
    });
    await gate('refs/heads/main');
    expect((await verify()).branch).toMatchObject({ base: 1, counted: 3, notCounted: 0 });
  }, 120_000);
});

/** bash that can set a limit on the size of files, and whose children then get an error instead of a signal. */
const limited = spawnSync('bash', [
  '-c',
  'ulimit -S -f 1 && trap "" XFSZ && head -c 4096 /dev/zero >"$0"',
  '/dev/null',
]);
const canLimit = limited.status === 0 && process.platform !== 'win32';
if (!canLimit) console.warn('skipped: no bash with ulimit -f here; a disk that is full cannot be had');

describe('a disk that is full', () => {
  let dir: string;
  let evidence: string;
  beforeEach(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-full-'));
    evidence = path.join(dir, 'evidence');
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(path.join(dir, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(path.join(dir, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(path.join(dir, 'small.txt'), 'ports\n');
    writeFileSync(path.join(dir, 'big.txt'), 'x'.repeat(300_000));
    for (let index = 0; index < 8; index += 1)
      expect((await sealgate(add('small.txt', index), { cwd: dir })).code).toBe(0);
  }, 60_000);
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const add = (file: string, index: number): string[] => [
    ...['evidence', 'add', file, '--scope', 'prod', '--what', `x${index}`],
    ...['--message', 'm'.repeat(400), '--evidence', evidence, '--key', 'key.pem'],
  ];
  /** As `sealgate`, where no file may become larger than so many kB. */
  const onFullDisk = (args: readonly string[], kilobytes: number, signal = false) =>
    spawnSync(
      'bash',
      [
        '-c',
        `ulimit -c 0; ulimit -S -f ${kilobytes}; ${signal ? '' : 'trap "" XFSZ;'} exec "$@"`,
        'bash',
        process.execPath,
        DIST,
        ...args,
      ],
      { cwd: dir, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
  const stands = async (): Promise<void> => {
    const verified = await sealgate(['verify', evidence, '--key', 'key.pub'], { cwd: dir });
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
  };

  it.skipIf(!canLimit).each([
    ['says so', false],
    ['or a kill in the middle of a write', true],
  ])(
    '%s: what was acknowledged stands, the ledger verifies, and the next record goes on from it',
    async (_name, signal) => {
      const ledger = path.join(evidence, 'ledger.jsonl');
      const before = readFileSync(ledger, 'utf8');
      const size = Math.floor(statSync(ledger).size / 1024);
      // No room for the file; then room for it, and none for the whole line of the ledger.
      for (const [file, room] of [
        ['big.txt', 64],
        ['small.txt', size],
        ['small.txt', size + 1],
      ] as const) {
        const full = onFullDisk(add(file, 9), room, signal);
        if (full.status === 0) continue;
        if (!signal) {
          expect(full.status, full.stderr).toBe(3);
          expect(full.stderr).toMatch(/cannot be written|EFBIG|File too large|no room/i);
        }
        expect(readFileSync(ledger, 'utf8').startsWith(before)).toBe(true);
        await stands();
      }
      const next = await sealgate(add('small.txt', 10), { cwd: dir });
      expect(next.code, next.stderr).toBe(0);
      expect(recordsIn(evidence)).toBeGreaterThanOrEqual(9);
      expect(readFileSync(ledger, 'utf8').startsWith(before)).toBe(true);
      expect(readdirSync(evidence).filter((name) => /\.tmp|\.lock$/.test(name))).toEqual([]);
      await stands();
    },
    120_000,
  );
});
