// Writes test/fixtures/lockfiles/garden.pnpm-NAME.yaml: what each pnpm makes of one project that uses all it can, with a registry and a git
// server of our own on loopback.
//
//   node scripts/pnpm-fixtures.mjs NAME PROGRAM [ARGUMENT...]     e.g. 10 node_modules/.bin/pnpm
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRegistry } from '../test/support/registry/registry.mjs';

const [name = '', program = '', ...leading] = process.argv.slice(2);
const major = Number.parseInt(name, 10);
const fixtures = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../test/fixtures/lockfiles');
const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-garden-'));
const GIT_PORT = 19418;

const PACKAGES = [
  { name: 'host', version: '1.0.0' },
  { name: 'host', version: '2.0.0' },
  { name: 'plugin', version: '1.0.0', manifest: { peerDependencies: { host: '^1.0.0 || ^2.0.0' } } },
  {
    name: '@scope/nested',
    version: '1.1.0-rc.1',
    manifest: {
      peerDependencies: { '@scope/absent': '*', host: '>=1', plugin: '^1.0.0' },
      peerDependenciesMeta: { '@scope/absent': { optional: true } },
    },
  },
  { name: 'outer', version: '1.0.0', manifest: { peerDependencies: { '@scope/nested': '*', host: '>=1' } } },
  {
    name: 'wrapper',
    version: '1.0.0',
    dependencies: { plugin: '^1.0.0' },
    manifest: { peerDependencies: { host: '*' } },
  },
  { name: 'native-linux', version: '1.0.0', manifest: { os: ['linux'], cpu: ['x64'], libc: ['glibc'] } },
  { name: 'native-darwin', version: '1.0.0', manifest: { os: ['darwin'], cpu: ['x64', 'arm64'] } },
  {
    name: 'native',
    version: '1.0.0',
    manifest: { optionalDependencies: { 'native-darwin': '1.0.0', 'native-linux': '1.0.0' } },
  },
  { name: 'loop-a', version: '1.0.0', dependencies: { 'loop-b': '^1.0.0' } },
  { name: 'loop-b', version: '1.0.0', dependencies: { 'loop-a': '^1.0.0' } },
  { name: 'old', version: '1.0.0', manifest: { deprecated: "Don't: use #new\nor {this}" } },
  {
    name: 'builder',
    version: '1.0.0',
    scripts: { install: 'exit 0' },
    manifest: { bin: { builder: 'index.js' }, engines: { node: '>=10' }, hasInstallScript: true },
  },
  { name: 'inner', version: '1.0.0' },
  {
    name: 'bundler',
    version: '1.0.0',
    dependencies: { inner: '1.0.0' },
    manifest: { bundleDependencies: ['inner'] },
  },
  {
    name: 'patched',
    version: '1.0.0',
    dependencies: { 'loop-a': '1.0.0' },
    files: { 'index.js': 'before\n' },
  },
  { name: 'aliased', version: '1.0.0' },
  { name: 'aliased', version: '2.0.0' },
  { name: 'asks-aliased', version: '1.0.0', dependencies: { other: 'npm:aliased@1.0.0' } },
  { name: 'overridden', version: '1.0.0' },
  { name: 'overridden', version: '1.5.0' },
  { name: 'asks-overridden', version: '1.0.0', dependencies: { overridden: '1.0.0' } },
  { name: 'extended', version: '1.0.0' },
  { name: 'catalogued', version: '3.0.0' },
  { name: 'configured', version: '1.0.0' },
  { name: '@jsr/std__path', version: '1.0.8' },
  { name: 'tested', version: '1.0.0-rc.7', dependencies: { inner: '^1.0.0' } },
];

const registry = await startRegistry();
for (const one of PACKAGES) registry.publish(one);
// Another host than the registry's, so that it is a tarball and not the registry's package.
const tarball = `${registry.url.replace('127.0.0.1', 'localhost')}aliased/-/aliased-1.0.0.tgz`;
const commit = gitRepository();
const daemon = spawn(
  'git',
  [
    'daemon',
    '--reuseaddr',
    '--export-all',
    `--base-path=${work}/git`,
    '--listen=127.0.0.1',
    `--port=${GIT_PORT}`,
  ],
  { stdio: 'ignore' },
);
try {
  await new Promise((resolve) => setTimeout(resolve, 500));
  writeProject();
  await install();
  writeFileSync(path.join(fixtures, `garden.pnpm-${name}.yaml`), cleaned());
} finally {
  daemon.kill();
  await registry.close();
  rmSync(work, { recursive: true, force: true });
}

function gitRepository() {
  const dir = path.join(work, 'git/garden.git');
  mkdirSync(dir, { recursive: true });
  writeJson(path.join(dir, 'package.json'), {
    name: 'from-git',
    version: '0.3.0',
    dependencies: { inner: '1.0.0' },
  });
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', ['-c', 'user.name=garden', '-c', 'user.email=garden@example.test', ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
        GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
      },
    }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  return git('rev-parse', 'HEAD');
}

/** @param {string} file @param {unknown} value */
function writeJson(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function writeProject() {
  const root = path.join(work, 'project');
  const settings = {
    overrides: { overridden: '1.5.0' },
    packageExtensions: { extended: { dependencies: { inner: '1.0.0' } } },
    ...(major >= 8 ? { patchedDependencies: { 'patched@1.0.0': 'patches/patched.patch' } } : {}),
  };
  writeJson(path.join(root, 'package.json'), {
    name: 'garden',
    version: '1.0.0',
    private: true,
    dependencies: {
      '@scope/nested': '^1.1.0-rc.1',
      // pnpm 5 calls itself for ever where it should call git.
      ...(major === 5 ? {} : { 'from-git': `git://127.0.0.1:${GIT_PORT}/garden.git#${commit}` }),
      'from-url': tarball,
      host: '^2.0.0',
      linked: 'link:tools/linked',
      'local-folder': 'file:vendor/local-folder',
      outer: '^1.0.0',
      plugin: '^1.0.0',
    },
    devDependencies: { builder: '1.0.0', old: '*', tested: '1.0.0-rc.7', wrapper: '1.0.0' },
    optionalDependencies: { native: '^1.0.0' },
    ...(major <= 10 ? { pnpm: settings } : {}),
  });
  writeJson(path.join(root, 'packages/app/package.json'), {
    name: '@garden/app',
    version: '1.0.0',
    dependencies: {
      '@garden/lib': 'workspace:*',
      'asks-aliased': '*',
      'asks-overridden': '*',
      bundler: '1.0.0',
      ...(major >= 11 ? { '@std/path': 'jsr:^1.0.0' } : {}),
      ...(major >= 10 ? { catalogued: 'catalog:' } : {}),
      extended: '1.0.0',
      host: '^1.0.0',
      'loop-a': '*',
      other: 'npm:aliased@^2.0.0',
      patched: '1.0.0',
      wrapper: '1.0.0',
    },
  });
  writeJson(path.join(root, 'packages/lib/package.json'), {
    name: '@garden/lib',
    version: '1.0.0',
    dependencies: { plugin: '^1.0.0' },
    devDependencies: { '@garden/app': 'workspace:*', host: '^1.0.0' },
    peerDependencies: { host: '*' },
  });
  writeJson(path.join(root, 'packages/injecting/package.json'), {
    name: '@garden/injecting',
    version: '1.0.0',
    dependencies: { '@garden/lib': 'workspace:*', host: '^2.0.0' },
    ...(major >= 7 ? { dependenciesMeta: { '@garden/lib': { injected: true } } } : {}),
  });
  writeJson(path.join(root, 'vendor/local-folder/package.json'), {
    name: 'local-folder',
    version: '0.1.0',
    dependencies: { inner: '1.0.0' },
  });
  writeJson(path.join(root, 'tools/linked/package.json'), { name: 'linked', version: '0.2.0' });
  mkdirSync(path.join(root, 'patches'));
  writeFileSync(
    path.join(root, 'patches/patched.patch'),
    'diff --git a/index.js b/index.js\n--- a/index.js\n+++ b/index.js\n@@ -1 +1 @@\n-before\n+after\n',
  );
  const configuration = registry.publish({ name: 'configured', version: '1.0.0' });
  const workspace = [
    "packages: ['packages/*']",
    ...(major >= 10 ? ['catalog:', '  catalogued: ^3.0.0'] : []),
    ...(major >= 11
      ? [
          `overrides: ${JSON.stringify(settings.overrides)}`,
          `packageExtensions: ${JSON.stringify(settings.packageExtensions)}`,
          `patchedDependencies: ${JSON.stringify(settings.patchedDependencies)}`,
          `configDependencies: {configured: ${major >= 12 ? '1.0.0' : `1.0.0+${configuration.integrity}`}}`,
          'minimumReleaseAge: 0',
          'trustLockfile: true',
          'blockExoticSubdeps: false',
        ]
      : []),
    '',
  ];
  writeFileSync(path.join(root, 'pnpm-workspace.yaml'), workspace.join('\n'));
  writeFileSync(
    path.join(root, '.npmrc'),
    [
      `registry=${registry.url}`,
      `@jsr:registry=${registry.url}`,
      'shared-workspace-lockfile=true',
      'strict-peer-dependencies=false',
      'auto-install-peers=false',
      'link-workspace-packages=true',
      `store-dir=${work}/store`,
      `cache-dir=${work}/cache`,
      '',
    ].join('\n'),
  );
}

function install() {
  const cwd = path.join(work, 'project');
  const env = {
    PATH: process.env.PATH,
    HOME: work,
    XDG_CACHE_HOME: path.join(work, 'cache'),
    npm_config_registry: registry.url,
    CI: '',
  };
  const recursive = major < 7 ? ['recursive', 'install'] : ['install'];
  return new Promise((resolve, reject) => {
    const child = spawn(
      program,
      [...leading, ...recursive, '--lockfile-only', '--no-frozen-lockfile', '--ignore-scripts'],
      { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`${program}: exit ${code}`)),
    );
  });
}

/** Without the port, the host and the folder of this run. */
function cleaned() {
  const text = readFileSync(path.join(work, 'project/pnpm-lock.yaml'), 'utf8');
  const { host } = new URL(registry.url);
  return text
    .replaceAll(`127.0.0.1:${GIT_PORT}`, 'git.example.test')
    .replaceAll(`127.0.0.1+${GIT_PORT}`, 'git.example.test')
    .replaceAll(host, 'registry.example.test')
    .replaceAll(host.replace('127.0.0.1', 'localhost'), 'files.example.test')
    .replaceAll(host.replace('127.0.0.1:', 'localhost+'), 'files.example.test')
    .replaceAll(work, '');
}
