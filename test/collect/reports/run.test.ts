import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runScanners } from '../../../src/collect/reports/run.js';
import { findTool } from '../../../src/seal/tools/find-tool.js';
import { keptLog } from '../../support/log.js';
import { startRegistry } from '../../support/registry/registry.mjs';
import { fixtureBytes } from '../../support/reports.js';

const log = keptLog();
let root: string;
let shop: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-run-'));
  shop = path.join(root, 'shop');
  mkdirSync(shop);
  for (const name of ['package.json', 'package-lock.json', 'pnpm-lock.yaml'])
    writeFileSync(path.join(shop, name), fixtureBytes(`shop.${name}`));
  registry = await startRegistry({ keys: null });
  registry.advisories.set('lodash', [
    {
      id: 1106913,
      url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
      title: 'Command Injection in lodash',
      severity: 'high',
      vulnerable_versions: '<4.17.21',
      cwe: ['CWE-77'],
      cvss: { score: 7.2, vectorString: null },
    },
  ]);
});

afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true, force: true });
});

afterEach(() => vi.unstubAllEnvs());

function useRegistry(url = registry.url): void {
  vi.stubEnv('npm_config_registry', url);
  vi.stubEnv('NPM_CONFIG_REGISTRY', url);
  vi.stubEnv('npm_config_cache', path.join(root, 'cache'));
  vi.stubEnv('npm_config_fetch_retries', '0');
}

/** A program of that name in front of PATH. It prints what is given. */
function fakeTool(name: string, script: string): void {
  const bin = mkdtempSync(path.join(root, 'bin-'));
  writeFileSync(
    path.join(bin, name),
    `#!/bin/sh\nif [ "$1" = --version ]; then echo "Version: 9.9.9"; exit 0; fi\n${script}\n`,
  );
  chmodSync(path.join(bin, name), 0o755);
  vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`);
}

function has(program: string): boolean {
  const found = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!found) console.warn(`skipped: ${program} is not on PATH (npm install -g ${program})`);
  return found;
}

const find = (name: string) => findTool(name, { env: process.env, pathTools: ['trivy'] });
const posix = process.platform !== 'win32';

describe('the version of a program', () => {
  it.skipIf(!posix)('T21 is asked for away from the repository, where pnpm would run its hooks', async () => {
    const seen = path.join(root, 'seen');
    const bin = mkdtempSync(path.join(root, 'bin-'));
    writeFileSync(path.join(bin, 'pnpm'), `#!/bin/sh\n{ pwd; ls -A; } >> '${seen}'\necho 9.9.9\n`);
    chmodSync(path.join(bin, 'pnpm'), 0o755);
    vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`);
    writeFileSync(path.join(shop, '.pnpmfile.cjs'), '');
    const before = process.cwd();
    process.chdir(shop);
    try {
      await runScanners('.', ['pnpm-audit'], { log, find });
    } finally {
      process.chdir(before);
      rmSync(path.join(shop, '.pnpmfile.cjs'));
    }
    const [where = '', ...more] = readFileSync(seen, 'utf8').split('\n');
    expect(where).toContain('sealgate-version-');
    // The audit itself runs among the lockfile and a package.json of our own.
    expect(more.join(' ')).not.toContain('.pnpmfile.cjs');
  });
});

describe('runScanners with the real npm', () => {
  it('reads the audit of the lockfile, and how it was made', async () => {
    useRegistry();
    const { reports, problems, raw } = await runScanners(shop, ['npm-audit'], { log, find });
    expect(problems).toEqual([]);
    expect(reports).toHaveLength(1);
    const [report] = reports;
    expect(report?.run).toMatchObject({ exitCode: 1, version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(report?.run?.command.slice(0, 3)).toEqual(['npm', 'audit', '--json']);
    expect(report?.findings.map((finding) => finding.subject.name)).toEqual(['lodash']);
    expect(raw).toEqual([expect.objectContaining({ name: 'npm-audit.json', tool: 'audit', target: 'npm' })]);
    expect(JSON.parse(Buffer.from(raw[0]?.bytes ?? []).toString())).toHaveProperty('auditReportVersion', 2);
  });

  it('T8 does not let the repository say which registry is asked', async () => {
    useRegistry();
    writeFileSync(path.join(shop, '.npmrc'), 'registry=http://127.0.0.1:9/\naudit=false\nomit=dev\n');
    const { reports } = await runScanners(shop, ['npm-audit'], { log, find });
    rmSync(path.join(shop, '.npmrc'));
    expect(reports[0]?.findings).toHaveLength(1);
  });

  it('asks the registry that the caller names', async () => {
    useRegistry('http://127.0.0.1:9/');
    const { reports } = await runScanners(shop, ['npm-audit'], { log, find, registry: registry.url });
    expect(reports[0]?.findings).toHaveLength(1);
    expect(reports[0]?.run?.command.slice(-2)).toEqual(['--registry', registry.url]);
  });

  it('T28 a registry that refuses is unreachable, and its answer is kept', async () => {
    useRegistry();
    registry.fault('/-/npm/v1/security', { status: 405 });
    const { reports, problems, raw } = await runScanners(shop, ['npm-audit'], { log, find });
    registry.clearFaults();
    expect(reports).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'tool',
        state: 'unreachable',
        subject: 'run:npm-audit',
        message: expect.stringContaining('405'),
      }),
    ]);
    expect(raw).toHaveLength(1);
  });

  it('F network down is unreachable', async () => {
    useRegistry('http://127.0.0.1:9/');
    const { problems } = await runScanners(shop, ['npm-audit'], { log, find });
    expect(problems).toEqual([expect.objectContaining({ kind: 'tool', state: 'unreachable' })]);
  });

  it('says where there is no lockfile', async () => {
    useRegistry();
    const empty = mkdtempSync(path.join(root, 'empty-'));
    const { problems } = await runScanners(empty, ['npm-audit'], { log, find });
    expect(problems).toEqual([
      expect.objectContaining({ state: 'missing', message: expect.stringContaining('package-lock.json') }),
    ]);
  });
});

describe.skipIf(!has('pnpm'))('runScanners with the real pnpm', () => {
  it('reads the audit, or says why there is none', async () => {
    useRegistry();
    const { reports, problems } = await runScanners(shop, ['pnpm-audit'], { log, find });
    // pnpm up to 10 asks endpoints that this registry, like the public one, no longer has.
    if (reports.length === 0) expect(problems).toEqual([expect.objectContaining({ state: 'unreachable' })]);
    else expect(reports[0]?.findings.map((finding) => finding.subject.name)).toEqual(['lodash@4.17.15']);
  });
});

describe.skipIf(!posix)('runScanners offline', () => {
  it('runs no audit, which would ask a registry', async () => {
    const seen = path.join(root, 'audited');
    fakeTool('npm', `touch '${seen}'`);
    const { reports, problems } = await runScanners(shop, ['npm-audit'], { log, find, offline: true });
    expect(reports).toEqual([]);
    expect(problems).toEqual([
      {
        kind: 'tool',
        subject: 'run:npm-audit',
        state: 'missing',
        message: 'npm audit asks a registry, and nothing is asked offline, so it was not run',
        hint: 'Run without --offline, or give a report of it with --report.',
        covers: ['vulnerabilities'],
      },
    ]);
    expect(existsSync(seen)).toBe(false);
  });

  it('has Trivy go by the database that it has', async () => {
    const file = path.join(root, 'offline.json');
    writeFileSync(file, fixtureBytes('trivy-fs.json'));
    fakeTool('trivy', `cat ${file}`);
    const command = async (offline: boolean): Promise<string> =>
      (await runScanners(shop, ['trivy-fs'], { log, find, offline })).reports[0]?.run?.command.join(' ') ??
      '';
    expect(await command(true)).toContain('--offline-scan --skip-db-update --skip-java-db-update');
    expect(await command(false)).not.toContain('--skip-db-update');
  });
});

describe.skipIf(!posix)('runScanners with programs that misbehave', () => {
  const trivy = async (script: string): ReturnType<typeof runScanners> => {
    fakeTool('trivy', script);
    return runScanners(shop, ['trivy-fs'], { log, find });
  };

  it('knows that Trivy ran all its scanners, and gives it none of the repository’s settings', async () => {
    const file = path.join(root, 'trivy.json');
    writeFileSync(file, fixtureBytes('trivy-fs.json'));
    const seen = path.join(root, 'args');
    const { reports } = await trivy(`echo "$@" > ${seen}; cat ${file}`);
    expect(reports[0]).toMatchObject({
      tool: { name: 'trivy', version: '9.9.9' },
      covers: ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'],
      run: { exitCode: 0, version: '9.9.9' },
      problems: [],
    });
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(seen, 'utf8')).toMatch(/--config \S+ --ignorefile \S+ --secret-config \S+ \.\n$/);
  });

  it.each([
    [
      'prints nothing and fails',
      'echo "FATAL cannot download the database" >&2; exit 1',
      'unreachable',
      'cannot download the database',
    ],
    ['prints a web page', 'echo "<html>no</html>"', 'invalid', 'web page'],
    ['prints half a report', 'printf \'{"SchemaVersion":2,"Results":[\'', 'invalid', 'not valid JSON'],
    [
      'prints a report of another tool',
      'echo \'{"auditReportVersion":2,"vulnerabilities":{}}\'',
      'invalid',
      'is not Trivy JSON',
    ],
  ])('F a tool that %s is a problem', async (_, script, state, message) => {
    const { reports, problems } = await trivy(script);
    expect(reports).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'tool', state, message: expect.stringContaining(message) }),
    ]);
  });

  it('T31 an exit code that does not fit the report is a problem of it', async () => {
    const file = path.join(root, 'config.json');
    writeFileSync(file, fixtureBytes('trivy-config.json'));
    const { reports } = await trivy(`cat ${file}; echo "error: one file was not read" >&2; exit 2`);
    expect(reports[0]?.problems).toEqual(['trivy fs ended with exit code 2: error: one file was not read']);
  });

  it('T29 an old vulnerability database is a problem', async () => {
    const file = path.join(root, 'old.json');
    writeFileSync(file, fixtureBytes('trivy-fs.json'));
    const bin = mkdtempSync(path.join(root, 'bin-'));
    writeFileSync(
      path.join(bin, 'trivy'),
      `#!/bin/sh\nif [ "$1" = --version ]; then printf 'Version: 0.68.2\\nVulnerability DB:\\n  Version: 2\\n  UpdatedAt: 2026-10-01 00:00:00 +0000 UTC\\n'; exit 0; fi\ncat ${file}\n`,
    );
    chmodSync(path.join(bin, 'trivy'), 0o755);
    vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`);
    const { reports } = await runScanners(shop, ['trivy-fs'], { log, find });
    expect(reports[0]?.problems[0]).toMatch(/database is of 2026-10-01, 5\d days/);
    expect(reports[0]?.tool.version).toBe('0.68.2');
  });

  it('F a tool that is not there is missing', async () => {
    vi.stubEnv('PATH', mkdtempSync(path.join(root, 'nothing-')));
    const { problems } = await runScanners(shop, ['trivy-fs'], { log, find });
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'tool',
        state: 'missing',
        hint: expect.stringContaining('Install trivy'),
      }),
    ]);
  });
});

it('refuses a name that does not exist, with the nearest', async () => {
  await expect(runScanners(shop, ['trivi-fs'], { log, find })).rejects.toThrow("did you mean 'trivy-fs'?");
});
