// Writes test/fixtures/lockfiles/garden.NAME: what npm and Bun make of one project that uses all they can, with a registry and a git server
// of our own on loopback.
//
//   node scripts/npm-fixtures.mjs npm-v3.json npm     also npm-v1.json and npm-v2.json: the lockfile's version
//   node scripts/npm-fixtures.mjs npm-v4.json npm     npm 12.2 or later, which writes it for patches and extensions
//   node scripts/npm-fixtures.mjs bun-v2.lock .peers/bin/bun
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startRegistry } from '../test/support/registry/registry.mjs';

const [name = '', program = ''] = process.argv.slice(2);
const isBun = name.startsWith('bun');
const hasRepairs = name === 'npm-v4.json';
const fixtures = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../test/fixtures/lockfiles');
const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-garden-'));
const project = path.join(work, 'project');
const GIT_PORT = 19420;
const EXTENSION =
  "export const transformManifest = (pkg) =>\n  pkg.name === 'tested' ? { ...pkg, dependencies: { ...pkg.dependencies, extended: '1.0.0' } } : pkg;\n";

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
    manifest: { bin: { builder: 'index.js' }, hasInstallScript: true },
  },
  { name: 'inner', version: '1.0.0' },
  {
    name: 'bundler',
    version: '1.0.0',
    dependencies: { inner: '1.0.0' },
    manifest: { bundleDependencies: ['inner'] },
    files: { 'node_modules/inner/package.json': '{"name":"inner","version":"1.0.0"}\n' },
  },
  { name: 'patched', version: '1.0.0', dependencies: { 'loop-a': '1.0.0' } },
  { name: 'aliased', version: '1.0.0' },
  { name: 'aliased', version: '2.0.0' },
  { name: 'asks-aliased', version: '1.0.0', dependencies: { other: 'npm:aliased@1.0.0' } },
  { name: 'overridden', version: '1.0.0' },
  { name: 'overridden', version: '1.5.0' },
  { name: 'overridden', version: '1.6.0' },
  { name: 'asks-overridden', version: '1.0.0', dependencies: { overridden: '1.0.0' } },
  { name: 'asks-too', version: '1.0.0', dependencies: { overridden: '1.0.0' } },
  { name: 'catalogued', version: '3.0.0' },
  { name: 'extended', version: '1.0.0' },
  { name: '@jsr/std__path', version: '1.0.8' },
  { name: 'tested', version: '1.0.0-rc.7', dependencies: { inner: '^1.0.0' } },
];

const registry = await startRegistry();
for (const one of PACKAGES) registry.publish(one);
// Another host than the registry's, so that it is a tarball and not the registry's package.
const tarball = `${registry.url.replace('127.0.0.1', 'localhost')}aliased/-/aliased-1.0.0.tgz`;
const commit = gitRepository();
const serve = ['daemon', '--reuseaddr', '--export-all', `--base-path=${work}/git`, '--listen=127.0.0.1'];
const daemon = spawn('git', [...serve, `--port=${GIT_PORT}`], { stdio: 'ignore' });
try {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const files = writeProject();
  const version = /v(\d)/.exec(name)?.[1] ?? '';
  const args = isBun
    ? ['install', '--save-text-lockfile', '--lockfile-only', '--ignore-scripts']
    : [
        'install',
        '--package-lock-only',
        '--no-audit',
        ...(hasRepairs ? [] : ['--ignore-scripts', `--lockfile-version=${version}`]),
      ];
  await promisify(execFile)(program, args, { cwd: project, env: environment() });
  const text = readFileSync(path.join(project, isBun ? 'bun.lock' : 'package-lock.json'), 'utf8');
  writeFileSync(path.join(fixtures, `garden.${name}`), cleaned(text));
  if (name === 'npm-v1.json' || hasRepairs)
    writeFileSync(
      path.join(fixtures, hasRepairs ? 'garden.npm-v4-files.json' : 'garden.npm-files.json'),
      cleaned(`${JSON.stringify(files, null, 1)}\n`),
    );
} finally {
  daemon.kill();
  await registry.close();
  rmSync(work, { recursive: true, force: true });
}

function environment() {
  return {
    PATH: process.env.PATH,
    HOME: work,
    npm_config_registry: registry.url,
    npm_config_cache: path.join(work, 'cache'),
    npm_config_allow_git: 'all',
    npm_config_allow_remote: 'all',
    BUN_INSTALL_CACHE_DIR: path.join(work, 'cache'),
  };
}

function gitRepository() {
  const dir = path.join(work, 'git/garden.git');
  mkdirSync(dir, { recursive: true });
  const manifest = { name: 'from-git', version: '0.3.0', dependencies: { inner: '1.0.0' } };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
  const GIT_AUTHOR_DATE = '2026-01-01T00:00:00Z';
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', ['-c', 'user.name=garden', '-c', 'user.email=garden@example.test', ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE, GIT_COMMITTER_DATE: GIT_AUTHOR_DATE },
    }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  return git('rev-parse', 'HEAD');
}

/** Writes the project; gives back its package.json files, as the reader of version 1 asks for them. */
function writeProject() {
  const overrides = isBun
    ? { overridden: '1.5.0' }
    : { 'asks-overridden': { overridden: '1.5.0' }, 'asks-too': { overridden: '1.6.0' } };
  const manifests = {
    'package.json': {
      name: 'garden',
      version: '1.0.0',
      private: true,
      license: 'MIT',
      workspaces: isBun ? { packages: ['packages/*'], catalog: { catalogued: '^3.0.0' } } : ['packages/*'],
      dependencies: {
        '@scope/nested': '^1.1.0-rc.1',
        '@std/path': 'npm:@jsr/std__path@^1.0.0',
        'from-git': `git://127.0.0.1:${GIT_PORT}/garden.git#${commit}`,
        'from-url': tarball,
        host: '^2.0.0',
        linked: 'file:tools/linked',
        plugin: '^1.0.0',
      },
      devDependencies: { builder: '1.0.0', old: '*', tested: '1.0.0-rc.7' },
      optionalDependencies: { native: '^1.0.0' },
      overrides,
      ...(isBun ? { trustedDependencies: ['builder'] } : {}),
      ...(isBun || hasRepairs ? { patchedDependencies: { 'patched@1.0.0': 'patches/patched.patch' } } : {}),
      ...(hasRepairs ? { packageExtensions: { 'extended@1': { dependencies: { inner: '1.0.0' } } } } : {}),
    },
    'packages/app/package.json': {
      name: '@garden/app',
      version: '1.0.0',
      dependencies: {
        '@garden/lib': isBun ? 'workspace:*' : '^1.0.0',
        'asks-aliased': '*',
        'asks-overridden': '*',
        'asks-too': '*',
        bundler: '1.0.0',
        ...(hasRepairs ? { extended: '1.0.0' } : {}),
        ...(isBun ? { catalogued: 'catalog:' } : {}),
        host: '^1.0.0',
        'loop-a': '*',
        other: 'npm:aliased@^2.0.0',
        patched: '1.0.0',
      },
    },
    'packages/lib/package.json': {
      name: '@garden/lib',
      version: '1.0.0',
      dependencies: { plugin: '^1.0.0' },
      devDependencies: { host: '^1.0.0' },
    },
    'tools/linked/package.json': { name: 'linked', version: '0.2.0', dependencies: { inner: '^1.0.0' } },
  };
  const files = Object.fromEntries(
    Object.entries(manifests).map(([file, manifest]) => [file, `${JSON.stringify(manifest)}\n`]),
  );
  const patch =
    'diff --git a/more.txt b/more.txt\nnew file mode 100644\n--- /dev/null\n+++ b/more.txt\n@@ -0,0 +1 @@\n+more\n';
  const repairs = {
    'patches/patched.patch': patch,
    ...(hasRepairs ? { '.npm-extension.mjs': EXTENSION } : {}),
  };
  const all = { ...files, ...repairs, '.npmrc': `registry=${registry.url}\n` };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  }
  return hasRepairs ? { ...files, ...repairs } : files;
}

/** Without the port, the host and the folder of this run. */
function cleaned(/** @type {string} */ text) {
  const { host } = new URL(registry.url);
  return text
    .replaceAll(`127.0.0.1:${GIT_PORT}`, 'git.example.test')
    .replaceAll(host, 'registry.example.test')
    .replaceAll(host.replace('127.0.0.1', 'localhost'), 'files.example.test')
    .replaceAll(work, '');
}
