import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { DIST, sealgate } from '../support/cli.js';
import { commitAll, packageLock, project, writeFiles } from '../support/project.js';
import { startRegistry } from '../support/registry/registry.mjs';

const posix = process.platform !== 'win32';
const fresh = (name: string): string => mkdtempSync(path.join(tmpdir(), `sealgate-${name}-`));

const MANIFEST = '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"left":"^1.0.0"}}\n';
const LOCK = packageLock({ left: {} });

const trivy = (vulnerable: readonly string[], commit?: string): string =>
  JSON.stringify({
    SchemaVersion: 2,
    CreatedAt: '2026-11-20T10:00:00Z',
    ArtifactName: '.',
    ArtifactType: 'repository',
    ...(commit === undefined ? {} : { Metadata: { Commit: commit } }),
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Vulnerabilities: vulnerable.map((name) => ({
          VulnerabilityID: 'CVE-2099-0001',
          PkgName: name,
          InstalledVersion: '1.0.0',
          Severity: 'CRITICAL',
          Title: `${name} is broken`,
          PkgIdentifier: { PURL: `pkg:npm/${name}@1.0.0` },
        })),
      },
    ],
  });

async function gate(
  dir: string,
  args: readonly string[],
): Promise<{ code: number | null; record: RunRecord }> {
  const command = ['gate', '--dir', dir, '--offline', '--json', '--out', fresh('evidence'), ...args];
  const { code, stdout, stderr } = await sealgate(command);
  expect(stdout, stderr).not.toBe('');
  return { code, record: JSON.parse(stdout) };
}

describe('reports', () => {
  it('T30 a report on another commit is not decided on, one on this commit is', async () => {
    const dir = project({
      'package.json': MANIFEST,
      'package-lock.json': LOCK,
      '.gitignore': 'trivy.json\n',
    });
    const old = commitAll(dir);
    writeFiles(dir, { 'README.md': 'more' });
    const head = commitAll(dir);
    writeFiles(dir, { 'trivy.json': trivy([], old) });
    const stale = await gate(dir, ['--report', 'trivy.json']);
    expect(stale.code).toBe(3);
    expect(JSON.stringify(stale.record.verdict.gaps)).toContain(
      `a report on commit ${old.slice(0, 12)}, and this run judges ${head.slice(0, 12)}`,
    );
    writeFiles(dir, { 'trivy.json': trivy([], head) });
    expect((await gate(dir, ['--report', 'trivy.json'])).code).toBe(0);
  });
});

describe('the base', () => {
  it('F base branch moved: what others merged meanwhile is neither held against the change nor shown as its own', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK });
    const fork = commitAll(dir);
    const git = (...args: string[]): void => {
      execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore' });
    };
    git('checkout', '-q', '-b', 'feature');
    writeFiles(dir, { 'package-lock.json': packageLock({ left: {}, right: {} }) });
    commitAll(dir);
    git('checkout', '-q', 'main');
    writeFiles(dir, { 'package-lock.json': packageLock({ other: {} }) });
    commitAll(dir);
    git('checkout', '-q', 'feature');
    const { record } = await gate(dir, ['--base', 'main']);
    expect(record.change?.baseCommit).toBe(fork);
    expect(
      record.change?.lockfiles.map(({ added, removed }) =>
        [added, removed].map((list) => list.map((one) => one.name)),
      ),
    ).toEqual([[['right'], []]]);
  });
});

describe('code that is scanned', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  beforeAll(async () => {
    registry = await startRegistry({ keys: null });
  });
  afterAll(() => registry.close());

  /** Everything by which a repository can have its own code run, each leaving `canary`. */
  function trap(canary: string): string {
    const script = `node -e "require('fs').appendFileSync('${canary}', 'x')"`;
    const module_ = `require('fs').appendFileSync(${JSON.stringify(canary)}, 'x');\n`;
    const hooks = [
      'preinstall',
      'install',
      'postinstall',
      'prepare',
      'preaudit',
      'audit',
      'postaudit',
      'pretest',
    ];
    const dir = project({
      'package.json': JSON.stringify({
        name: 'app',
        version: '1.0.0',
        license: 'MIT',
        dependencies: { left: '^1.0.0' },
        scripts: Object.fromEntries(hooks.map((hook) => [hook, script])),
      }),
      'package-lock.json': packageLock({ left: { hasInstallScript: true } }),
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .: {}\n",
      'node_modules/left/package.json': JSON.stringify({
        name: 'left',
        version: '1.0.0',
        license: 'MIT',
        scripts: { preinstall: script, install: script, postinstall: script },
      }),
      'canary.cjs': module_,
      '.pnpmfile.cjs': module_,
      'sealgate.config.js': module_,
      '.npmrc': 'node-options=--require=./canary.cjs\nscript-shell=./npm\ngit=./npm\nignore-scripts=false\n',
      'trivy.yaml': 'plugins: [./npm]\n',
      ...Object.fromEntries(
        ['npm', 'pnpm', 'trivy', 'git', 'node_modules/.bin/npm', 'node_modules/.bin/git'].map((name) => [
          name,
          `#!/bin/sh\necho x >> '${canary}'\n`,
        ]),
      ),
    });
    for (const name of ['npm', 'pnpm', 'trivy', 'git', 'node_modules/.bin/npm', 'node_modules/.bin/git'])
      chmodSync(path.join(dir, name), 0o755);
    return dir;
  }

  it.skipIf(!posix)('T21 is never run, though npm audit runs beside it', async () => {
    const canary = path.join(fresh('canary'), 'ran');
    const dir = trap(canary);
    commitAll(dir);
    const args = [
      'gate',
      '--dir',
      dir,
      '--json',
      '--out',
      fresh('evidence'),
      '--run',
      'npm-audit,pnpm-audit',
    ];
    const { stdout, stderr } = await sealgate(
      [...args, '--registry', registry.url, '--cache', fresh('cache')],
      {
        cwd: dir,
        env: {
          npm_config_registry: registry.url,
          npm_config_cache: fresh('npm'),
          npm_config_fetch_retries: '0',
        },
      },
    );
    const record: RunRecord = JSON.parse(stdout);
    expect(
      record.reports.map(({ format }) => format),
      stderr,
    ).toContain('npm-audit');
    expect(existsSync(canary)).toBe(false);
  });

  it.skipIf(!posix)('T21 the trap is one: npm springs it when it runs the scripts', () => {
    const canary = path.join(fresh('canary'), 'ran');
    const dir = trap(canary);
    spawnSync('npm', ['run', 'preinstall'], { cwd: dir, stdio: 'ignore' });
    expect(existsSync(canary)).toBe(true);
  });

  it('T21 says of an added package that it has an install script', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK });
    const base = commitAll(dir);
    writeFiles(dir, { 'package-lock.json': packageLock({ left: {}, evil: { hasInstallScript: true } }) });
    commitAll(dir);
    const { record } = await gate(dir, ['--base', base]);
    expect(record.signals['pkg:npm/evil@1.0.0']).toMatchObject({ installScript: true });
  });
});

describe.skipIf(!posix)('a machine that gives out', () => {
  interface Ended {
    readonly code: number | null;
    readonly stderr: string;
    readonly left: readonly string[];
  }

  /** The gate under a limit of the shell's `ulimit`. */
  function limited(limit: string): Promise<Ended> {
    const dir = project({
      'package.json': MANIFEST,
      'package-lock.json': LOCK,
      'trivy.json': trivy(['left']),
    });
    const evidence = fresh('evidence');
    const command = `ulimit ${limit} && exec "$@"`;
    const args = [DIST, 'gate', '--dir', dir, '--offline', '--report', 'trivy.json', '--out', evidence];
    return new Promise((resolve, reject) => {
      const child = spawn('bash', ['-c', command, 'bash', process.execPath, ...args], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        stderr += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, stderr, left: readdirSync(evidence) }));
    });
  }

  it.each([1, 2, 4, 8])(
    'F disk full after %i blocks of a file: 3, named, nothing half-written stays',
    async (blocks) => {
      const { code, stderr, left } = await limited(`-f ${blocks}`);
      expect(code, stderr).toBe(3);
      expect(stderr).toMatch(/cannot be written: EFBIG/);
      expect(left).toEqual([]);
    },
  );

  // Below 24 Node itself does not start.
  it.each([24, 28, 32, 36])(
    'F EMFILE: %i file handles are no pass, and no fault of ours',
    async (handles) => {
      const { code, stderr, left } = await limited(`-n ${handles}`);
      if (code === 1 || code === 0) {
        // Enough after all: then the run is whole.
        expect(left).toContain('ledger.jsonl');
        return;
      }
      expect(code, stderr).toBe(3);
      expect(stderr).toMatch(/EMFILE|too many open files/);
      expect(stderr).toContain('ulimit -n');
      expect(left.filter((name) => name.startsWith('ledger'))).toEqual([]);
    },
  );

  it('F a file in the place of the evidence folder: 3, and the file stays', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK });
    const place = path.join(fresh('evidence'), 'taken');
    writeFileSync(place, 'mine');
    const { code, stderr } = await sealgate(['gate', '--dir', dir, '--offline', '--out', place]);
    expect(code, stderr).not.toBe(0);
    expect(stderr).toContain(place);
    expect(execFileSync('cat', [place], { encoding: 'utf8' })).toBe('mine');
  });
});
