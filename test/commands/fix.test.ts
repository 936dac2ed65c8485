import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import type { Answer } from '../../src/commands/command.js';
import type { FixEntry } from '../../src/commands/fix/entry.js';
import { command } from '../../src/commands/fix.js';
import { peer } from '../support/peers.js';
import { project, writeFiles } from '../support/project.js';
import { startRegistry } from '../support/registry/registry.mjs';
import { trivyReport } from '../support/reports.js';
import { testWorld } from '../support/world.js';

const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-fix-'));
const canary = path.join(work, 'canary');
const saved = { ...process.env };
let registry: Awaited<ReturnType<typeof startRegistry>>;
const registries: (typeof registry)[] = [];
const folders: string[] = [work];

/** What the project needs; every one of them is vulnerable in 1.0.0. */
const OLD: readonly { readonly name: string; readonly dependencies?: Record<string, string> }[] = [
  { name: 'parent', dependencies: { leaf: '^1.0.0' } },
  { name: 'pinner', dependencies: { pinned: '1.0.0' } },
  { name: 'leaf' },
  { name: 'pinned' },
  { name: 'direct' },
  { name: 'ranged' },
  { name: 'ancient' },
];
const FIXED = { leaf: '1.0.1', pinned: '1.0.1', direct: '1.1.0', ranged: '1.2.0', ancient: '2.0.0' };

afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
  Object.assign(process.env, saved);
  for (const one of registries) await one.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const report = (): string =>
  trivyReport(
    Object.entries({ ...FIXED, parent: '' }).map(([name, fixed]) => ({
      VulnerabilityID: `CVE-2026-${name}`,
      PkgName: name,
      InstalledVersion: '1.0.0',
      FixedVersion: fixed,
      Severity: 'HIGH',
      Title: 'Bad',
    })),
    { Target: 'lockfile', Packages: [{ Name: 'leaf', Version: '1.0.0' }] },
  );

/** A package manager, and what differs in its steps. */
interface Manager {
  readonly lockfile: string;
  /** The program's name among the peers; none for npm, which Node brings. */
  readonly peer?: string;
  readonly program: string;
  /** What locks the project without touching `node_modules`, where it can. */
  readonly install: readonly string[];
  /** Settings that the repository of such a project has. */
  readonly files: (registry: string) => Readonly<Record<string, string>>;
  readonly root: string;
  readonly refresh: string;
  /** What is planned for `pinned`, which no range lets through. */
  readonly pinned: 'override' | 'refresh';
  readonly override: string;
}

const MANAGERS = {
  npm: {
    lockfile: 'package-lock.json',
    program: 'npm',
    install: ['install', '--ignore-scripts', '--package-lock-only', '--no-audit'],
    files: () => ({}),
    root: 'app',
    refresh: 'npm update leaf',
    pinned: 'override',
    override: 'package.json',
  },
  pnpm: {
    lockfile: 'pnpm-lock.yaml',
    peer: 'pnpm',
    program: 'pnpm',
    install: ['install', '--ignore-scripts', '--lockfile-only'],
    files: () => ({}),
    root: '.',
    refresh: 'pnpm update --depth Infinity leaf',
    // pnpm's lockfile does not keep what `pinner` asks for: it is tried, and found out.
    pinned: 'refresh',
    override: 'pnpm-workspace.yaml',
  },
  'Yarn 1': {
    lockfile: 'yarn.lock',
    peer: 'yarn1',
    program: 'yarn',
    install: ['install', '--ignore-scripts'],
    files: (registry) => ({ '.yarnrc': `registry "${registry}"\n` }),
    root: 'app',
    refresh: `perl -ni -e 'print unless /^"?leaf\\@/../^\\r?$/' yarn.lock && yarn install`,
    pinned: 'override',
    override: 'package.json',
  },
  'Yarn 4': {
    lockfile: 'yarn.lock',
    peer: 'yarn',
    program: 'yarn',
    install: ['install', '--mode=update-lockfile'],
    files: (registry) => ({
      '.yarnrc.yml': `npmRegistryServer: "${registry}"\nunsafeHttpWhitelist: ["127.0.0.1"]\n`,
      'yarn.lock': '',
    }),
    root: 'app',
    refresh: 'yarn up -R leaf',
    pinned: 'override',
    override: 'package.json',
  },
  Bun: {
    lockfile: 'bun.lock',
    peer: 'bun',
    program: 'bun',
    install: ['install', '--ignore-scripts', '--lockfile-only'],
    files: () => ({}),
    root: 'app',
    refresh: 'bun update leaf',
    pinned: 'override',
    override: 'package.json',
  },
} as const satisfies Readonly<Record<string, Manager>>;

/** Puts a package manager before all others of its name; its path, `undefined` where it is not there. */
function usePeer({ peer: name, program }: Manager): string | undefined {
  // Peers on PATH are looked for there: the link of the one before must not answer for this one.
  process.env.PATH = saved.PATH;
  if (name === undefined) return program;
  const found = peer(name);
  if (found === undefined) return undefined;
  const folder = path.join(work, `bin-${name}`);
  mkdirSync(folder, { recursive: true });
  const link = path.join(folder, program);
  if (!existsSync(link)) symlinkSync(found, link);
  process.env.PATH = `${folder}${path.delimiter}${saved.PATH}`;
  return link;
}

/** Points every package manager at the registry of the test, with a cache of its own. */
function useCache(name: string): void {
  const cache = path.join(work, name);
  Object.assign(process.env, {
    npm_config_registry: registry.url,
    npm_config_cache: cache,
    npm_config_userconfig: path.join(work, 'none'),
    npm_config_store_dir: path.join(cache, 'store'),
    npm_config_cache_dir: path.join(cache, 'pnpm'),
    XDG_CACHE_HOME: cache,
    XDG_DATA_HOME: cache,
    COREPACK_ENABLE_STRICT: '0',
    YARN_CACHE_FOLDER: path.join(cache, 'yarn'),
    YARN_GLOBAL_FOLDER: path.join(cache, 'yarn-global'),
    YARN_ENABLE_TELEMETRY: 'false',
    BUN_INSTALL_CACHE_DIR: path.join(cache, 'bun'),
  });
}

async function oldRegistry(): Promise<void> {
  registry = await startRegistry();
  registries.push(registry);
  for (const entry of OLD) registry.publish({ version: '1.0.0', ...entry });
}

/** A project as the package manager locks it while only the old versions are there. */
async function oldProject(manager: Manager): Promise<string> {
  await oldRegistry();
  const dir = project({
    'package.json': `${JSON.stringify(
      {
        name: 'app',
        version: '1.0.0',
        private: true,
        dependencies: {
          parent: '^1.0.0',
          pinner: '^1.0.0',
          direct: '1.0.0',
          ranged: '^1.0.0',
          ancient: '^1.0.0',
        },
      },
      null,
      2,
    )}\n`,
    '.npmrc': `registry=${registry.url}\n`,
    'trivy.json': report(),
    ...manager.files(registry.url),
  });
  folders.push(dir);
  useCache(`before-${registries.length}`);
  await promisify(execFile)(manager.program, manager.install, { cwd: dir, timeout: 60_000 });
  rmSync(path.join(dir, 'node_modules'), { recursive: true, force: true });
  return dir;
}

/** Two workspaces whose lockfile is in a folder of the repository. */
async function oldWorkspaces(manager: Manager): Promise<string> {
  await oldRegistry();
  const workspaces = { name: 'web', version: '1.0.0', private: true, workspaces: ['packages/*'] };
  const workspace = (name: string, dependencies: object): string =>
    `${JSON.stringify({ name, version: '1.0.0', private: true, dependencies }, null, 2)}\n`;
  const settings = { '.npmrc': `registry=${registry.url}\n`, ...manager.files(registry.url) };
  const dir = project({
    'trivy.json': report(),
    'web/package.json': `${JSON.stringify(workspaces, null, 2)}\n`,
    'web/packages/a/package.json': workspace('a', { direct: '1.0.0', parent: '^1.0.0' }),
    'web/packages/b/package.json': workspace('b', { direct: '1.0.0', pinner: '^1.0.0' }),
    ...Object.fromEntries(Object.entries(settings).map(([name, text]) => [`web/${name}`, text])),
    ...(manager.program === 'pnpm' ? { 'web/pnpm-workspace.yaml': 'packages:\n  - packages/*\n' } : {}),
  });
  folders.push(dir);
  useCache(`before-${registries.length}`);
  const cwd = path.join(dir, 'web');
  await promisify(execFile)(manager.program, manager.install, { cwd, timeout: 60_000 });
  return dir;
}

function publishFixes(): void {
  const scripts = { postinstall: `node -e "require('fs').writeFileSync('${canary}', '')"` };
  for (const [name, version] of Object.entries(FIXED)) registry.publish({ name, version, scripts });
}

async function fix(
  dir: string,
  ...args: string[]
): Promise<{ answer: Answer; steps: Map<string, FixEntry> }> {
  const { values, positionals } = parse(command, ['--report', 'trivy.json', ...args]);
  const answer = await command.run(positionals, values, testWorld(dir));
  const { steps } = answer.json as { steps: FixEntry[] };
  return { answer, steps: new Map(steps.map((step) => [step.name, step])) };
}

const summary = (steps: Map<string, FixEntry>): unknown =>
  Object.fromEntries([...steps].map(([name, { kind, to, state }]) => [name, [kind, to, state]]));

const TABLE: readonly (readonly [string, Manager])[] = Object.entries(MANAGERS);

describe.each(TABLE)('sealgate fix with %s', (name, manager) => {
  it('plans, applies what is safe, shows the diff, and leaves the rest to a human', async (context) => {
    if (usePeer(manager) === undefined) return context.skip();
    const dir = await oldProject(manager);
    const before = readFileSync(path.join(dir, manager.lockfile), 'utf8');
    publishFixes();
    useCache(`after-${registries.length}`);

    const planned = await fix(dir);
    expect(summary(planned.steps)).toEqual({
      pinned: [manager.pinned, '1.0.1', 'planned'],
      leaf: ['refresh', '1.0.1', 'planned'],
      ranged: ['bump', '1.2.0', 'planned'],
      direct: ['bump', '1.1.0', 'planned'],
      ancient: ['bump', '2.0.0', 'manual'],
      parent: ['none', undefined, 'manual'],
    });
    expect(planned.steps.get('leaf')).toMatchObject({
      ids: ['CVE-2026-LEAF'],
      paths: [[manager.root, 'parent@1.0.0', 'leaf@1.0.0']],
      command: manager.refresh,
    });
    expect(planned.steps.get('ancient')?.reason).toContain('semver: not compatible');
    expect(planned.answer.exitCode).toBe(0);
    expect(planned.answer.text).toContain('Nothing was changed: --apply does it.');
    expect(readFileSync(path.join(dir, manager.lockfile), 'utf8')).toBe(before);

    const applied = await fix(dir, '--apply');
    expect(summary(applied.steps)).toEqual({
      pinned: ['override', '1.0.1', 'applied'],
      leaf: ['refresh', '1.0.1', 'applied'],
      ranged: ['bump', '1.2.0', 'applied'],
      direct: ['bump', '1.1.0', 'applied'],
      ancient: ['bump', '2.0.0', 'manual'],
      parent: ['none', undefined, 'manual'],
    });
    expect(applied.answer.exitCode).toBe(1);
    expect(applied.answer.text).toContain('leaf 1.0.0 → 1.0.1');
    const { diff } = applied.answer.json as { diff: string };
    expect(diff).toMatch(/^\+.*1\.0\.1/m);
    expect(diff).toContain(`b/${manager.lockfile}`);
    expect(diff).toContain(`b/${manager.override}`);
    expect(diff).not.toContain('ancient-2.0.0');
    // Yarn 1 alone knows no way to write the lockfile without installing.
    expect(existsSync(path.join(dir, 'node_modules', 'leaf'))).toBe(name === 'Yarn 1');
    expect(existsSync(canary)).toBe(false);

    const again = await fix(dir, '--apply');
    expect(summary(again.steps)).toEqual({
      ancient: ['bump', '2.0.0', 'manual'],
      parent: ['none', undefined, 'manual'],
    });
  }, 120_000);

  it('applies to workspaces whose lockfile is in a folder of the repository', async (context) => {
    if (usePeer(manager) === undefined) return context.skip();
    const dir = await oldWorkspaces(manager);
    publishFixes();
    useCache(`after-${registries.length}`);
    const { steps, answer } = await fix(dir, '--apply');
    expect(summary(steps), answer.text).toEqual({
      pinned: ['override', '1.0.1', 'applied'],
      leaf: ['refresh', '1.0.1', 'applied'],
      direct: ['bump', '1.1.0', 'applied'],
      parent: ['none', undefined, 'manual'],
    });
    for (const workspace of ['a', 'b']) {
      const manifest = readFileSync(path.join(dir, `web/packages/${workspace}/package.json`), 'utf8');
      expect(JSON.parse(manifest)).toMatchObject({
        dependencies: { direct: expect.stringContaining('1.1.0') },
      });
    }
    expect(existsSync(canary)).toBe(false);
  }, 120_000);
});

describe('sealgate fix', () => {
  it('puts everything back where the package manager fails', async () => {
    const dir = await oldProject(MANAGERS.npm);
    const names = ['package.json', 'package-lock.json'];
    const before = names.map((name) => readFileSync(path.join(dir, name), 'utf8'));
    writeFiles(dir, { '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n' });
    process.env.npm_config_registry = 'http://127.0.0.1:9/';
    process.env.npm_config_fetch_retries = '0';
    process.env.npm_config_cache = path.join(work, 'empty');
    const { answer, steps } = await fix(dir, '--apply');
    expect(steps.get('leaf')?.state).toBe('failed');
    expect(steps.get('leaf')?.reason).toMatch(/put back$/);
    expect(answer.exitCode).toBe(1);
    expect(names.map((name) => readFileSync(path.join(dir, name), 'utf8'))).toEqual(before);
  }, 60_000);

  it('updates what is declared first: no override holds back what the newer one asks for', async () => {
    await oldRegistry();
    registry.publish({ name: 'host', version: '1.0.0', dependencies: { pinned: '1.0.0', ancient: '1.0.0' } });
    const dir = project({
      'package.json': '{"name":"app","version":"1.0.0","private":true,"dependencies":{"host":"1.0.0"}}\n',
      '.npmrc': `registry=${registry.url}\n`,
      'trivy.json': report().replace(
        'CVE-2026-direct","PkgName":"direct"',
        'CVE-2026-host","PkgName":"host"',
      ),
    });
    folders.push(dir);
    useCache(`before-${registries.length}`);
    await promisify(execFile)('npm', [...MANAGERS.npm.install], { cwd: dir, timeout: 60_000 });
    registry.publish({ name: 'host', version: '1.1.0', dependencies: { pinned: '1.2.0' } });
    for (const version of ['1.0.1', '1.2.0']) registry.publish({ name: 'pinned', version });
    registry.publish({ name: 'ancient', version: '2.0.0' });
    useCache(`after-${registries.length}`);
    const planned = await fix(dir);
    expect(planned.steps.get('pinned')?.text).toMatch(
      /^Update host first: 1\.1\.0 may need no pinned 1\.0\.0/,
    );
    const { steps, answer } = await fix(dir, '--apply');
    expect(steps.get('pinned')).toMatchObject({
      state: 'applied',
      text: 'Another step brought pinned 1.2.0 instead.',
      command: null,
    });
    expect(planned.steps.get('ancient')?.state).toBe('manual');
    expect(steps.get('ancient')).toMatchObject({
      state: 'applied',
      text: 'Another step took ancient 1.0.0 out.',
    });
    expect(steps.get('ancient')).not.toHaveProperty('reason');
    expect(answer.exitCode).toBe(0);
    expect(JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8'))).not.toHaveProperty('overrides');
  }, 60_000);

  it('what another step set back to an even older version is not mended', async () => {
    await oldRegistry();
    registry.publish({ name: 'pinned', version: '0.9.0' });
    registry.publish({ name: 'keeper', version: '1.0.0', dependencies: { pinned: '0.9.0' } });
    const manifest = { name: 'app', version: '1.0.0', dependencies: { keeper: '1.0.0', direct: '1.0.0' } };
    const dir = project({
      'package.json': JSON.stringify({ ...manifest, overrides: { pinned: '1.0.0' } }),
      '.npmrc': `registry=${registry.url}\n`,
      'trivy.json': report(),
    });
    folders.push(dir);
    useCache(`before-${registries.length}`);
    await promisify(execFile)('npm', [...MANAGERS.npm.install], { cwd: dir, timeout: 60_000 });
    // The override goes, and its version stays in the lockfile until npm resolves it again.
    writeFiles(dir, { 'package.json': JSON.stringify(manifest) });
    publishFixes();
    useCache(`after-${registries.length}`);
    const { steps, answer } = await fix(dir, '--apply');
    expect(summary(steps), answer.text).toEqual({
      direct: ['bump', '1.1.0', 'applied'],
      pinned: ['override', '1.0.1', 'applied'],
    });
    expect(steps.get('pinned')?.text).not.toContain('Another step');
    const lockfile = JSON.parse(readFileSync(path.join(dir, 'package-lock.json'), 'utf8'));
    expect(lockfile.packages['node_modules/pinned'].version).toBe('1.0.1');
  }, 60_000);

  it('puts a step back that would bring a version again which another one has mended', async () => {
    await oldRegistry();
    registry.publish({ name: 'early', version: '0.9.0' });
    registry.publish({ name: 'early', version: '1.0.0' });
    registry.publish({ name: 'late', version: '1.0.0' });
    const manifest = { name: 'app', version: '1.0.0', dependencies: { early: '1.0.0', late: '1.0.0' } };
    const vulnerable = (name: string) => ({
      VulnerabilityID: `CVE-2026-${name}`,
      PkgName: name,
      InstalledVersion: '1.0.0',
      FixedVersion: '1.0.1',
      Severity: 'HIGH',
      Title: 'Bad',
    });
    const dir = project({
      'package.json': JSON.stringify(manifest),
      '.npmrc': `registry=${registry.url}\n`,
      'trivy.json': trivyReport(['early', 'late'].map(vulnerable), {
        Target: 'lockfile',
        Packages: [{ Name: 'early', Version: '1.0.0' }],
      }),
    });
    folders.push(dir);
    useCache(`before-${registries.length}`);
    await promisify(execFile)('npm', [...MANAGERS.npm.install], { cwd: dir, timeout: 60_000 });
    registry.publish({ name: 'early', version: '1.0.1' });
    registry.publish({ name: 'late', version: '1.0.1', dependencies: { early: '0.9.0' } });
    useCache(`after-${registries.length}`);
    const { steps, answer } = await fix(dir, '--apply');
    expect(summary(steps), answer.text).toEqual({
      early: ['bump', '1.0.1', 'applied'],
      late: ['bump', '1.0.1', 'failed'],
    });
    expect(steps.get('late')?.reason).toBe(
      'it would bring early 0.9.0, 1.0.1, which another step has mended; put back',
    );
    expect(answer.exitCode).toBe(1);
    expect(readFileSync(path.join(dir, 'package-lock.json'), 'utf8')).not.toContain('0.9.0');
  }, 60_000);

  it('does not let another Yarn rewrite the lockfile', async () => {
    const bin = path.join(work, 'bin-other-yarn');
    mkdirSync(bin);
    writeFiles(bin, { yarn: '#!/bin/sh\n[ "$1" = --version ] && echo 4.12.0 || echo changed > yarn.lock\n' });
    chmodSync(path.join(bin, 'yarn'), 0o755);
    process.env.PATH = `${bin}${path.delimiter}${saved.PATH}`;
    const lockfile = '# yarn lockfile v1\n\n\nleaf@^1.0.0:\n  version "1.0.0"\n';
    const dir = project({
      'package.json': '{"name":"app","version":"1.0.0","dependencies":{"leaf":"^1.0.0"}}\n',
      'yarn.lock': lockfile,
      'trivy.json': report(),
    });
    folders.push(dir);
    const { steps } = await fix(dir, '--apply');
    expect(steps.get('leaf')).toMatchObject({
      state: 'failed',
      reason: 'the lockfile is of Yarn 1, and yarn is 4.12.0; put back',
    });
    expect(readFileSync(path.join(dir, 'yarn.lock'), 'utf8')).toBe(lockfile);
  });

  it('gives Yarn 2 nothing that came with Yarn 3', async () => {
    const bin = path.join(work, 'bin-yarn-2');
    mkdirSync(bin);
    const yarn = `case "$*" in
  --version) echo 2.4.2 ;;
  install) grep -q '"leaf@' yarn.lock || cp next.lock yarn.lock ;;
  *) echo 'Unknown Syntax Error: Unsupported option name'; exit 1 ;;
esac`;
    writeFiles(bin, { yarn: `#!/bin/sh\n${yarn}\n` });
    chmodSync(path.join(bin, 'yarn'), 0o755);
    process.env.PATH = `${bin}${path.delimiter}${saved.PATH}`;
    const entry = (name: string, version: string, needs = ''): string =>
      `"${name}@npm:^1.0.0":\n  version: ${version}\n  resolution: "${name}@npm:${version}"\n${needs}  checksum: aa\n  languageName: node\n  linkType: hard\n`;
    const root =
      '"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    parent: ^1.0.0\n  languageName: unknown\n  linkType: soft\n';
    const lockfile = (leaf: string): string =>
      [
        '__metadata:\n  version: 4\n  cacheKey: 7\n',
        root,
        entry('leaf', leaf),
        entry('parent', '1.0.0', '  dependencies:\n    leaf: ^1.0.0\n'),
      ].join('\n');
    const dir = project({
      'package.json': '{"name":"app","dependencies":{"parent":"^1.0.0"}}\n',
      'yarn.lock': lockfile('1.0.0'),
      'next.lock': lockfile('1.0.1'),
      'trivy.json': report(),
    });
    folders.push(dir);
    const { steps } = await fix(dir, '--apply');
    expect(steps.get('leaf')).toMatchObject({ state: 'applied', kind: 'refresh' });
    expect(steps.get('leaf')?.command).toContain('perl -ni -e');
  });

  it('plans by advisories, without a scanner: the registry’s, or OSV records on disk', async () => {
    await oldRegistry();
    const advisory = { id: 7, title: 'Bad', severity: 'high', vulnerable_versions: '<1.1.0', url: '' };
    registry.advisories.set('left', [advisory]);
    const osv = {
      id: 'GHSA-aaaa-bbbb-cccc',
      affected: [
        {
          package: { ecosystem: 'npm', name: 'left' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.1.0' }] }],
        },
      ],
    };
    const dir = project({
      'package-lock.json': JSON.stringify({
        name: 'app',
        lockfileVersion: 3,
        packages: {
          '': { name: 'app', dependencies: { left: '^1.0.0' } },
          'node_modules/left': { version: '1.0.0' },
        },
      }),
      'package.json': '{"name":"app","dependencies":{"left":"^1.0.0"}}',
      'osv/GHSA-aaaa-bbbb-cccc.json': JSON.stringify(osv),
    });
    folders.push(dir);
    const env = { npm_config_registry: registry.url };
    const run = async (...args: string[]): Promise<unknown> => {
      const { values } = parse(command, ['--dir', dir, ...args]);
      const { json } = await command.run([], values, testWorld(dir, env));
      return (json as { steps: FixEntry[] }).steps.map(({ name, to, command: typed }) => [name, to, typed]);
    };
    const step = [['left', '1.1.0', 'npm install left@1.1.0']];
    expect(await run('--advisories', 'registry')).toEqual(step);
    expect(await run('--advisories', 'osv:osv')).toEqual(step);
    await expect(run('--advisories', 'osv')).rejects.toThrow('--advisories osv is no source of advisories');
  });

  it('asks for what is vulnerable, and says where nothing is', async () => {
    const { values } = parse(command, []);
    await expect(command.run([], values, testWorld(work))).rejects.toThrow('Nothing says what is vulnerable');
    const clean = project({
      'package-lock.json': '{"name":"app","lockfileVersion":3,"packages":{"":{"name":"app"}}}',
      'trivy.json': report(),
    });
    folders.push(clean);
    const { answer } = await fix(clean);
    expect(answer).toMatchObject({ exitCode: 0, text: 'No vulnerable package in the lockfiles.\n' });
  });
});
