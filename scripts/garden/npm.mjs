// Writes test/fixtures/lockfiles/garden.NAME: what npm and Bun make of one project that uses all they can, with a registry and a git server
// of our own on loopback.
//
//   node scripts/garden/npm.mjs npm-v3.json npm     also npm-v1.json and npm-v2.json: the lockfile's version
//   node scripts/garden/npm.mjs npm-v4.json npm     npm 12.2 or later, which writes it for patches and extensions
//   node scripts/garden/npm.mjs bun-v2.lock .peers/bin/bun
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { asFiles, FIXTURES, openGarden, PATCHES } from './garden.mjs';

const [name = '', program = ''] = process.argv.slice(2);
const isBun = name.startsWith('bun');
const hasRepairs = name === 'npm-v4.json';
const EXTENSION =
  "export const transformManifest = (pkg) =>\n  pkg.name === 'tested' ? { ...pkg, dependencies: { ...pkg.dependencies, extended: '1.0.0' } } : pkg;\n";

const PACKAGES = [
  {
    name: '@scope/nested',
    version: '1.1.0-rc.1',
    manifest: {
      peerDependencies: { '@scope/absent': '*', host: '>=1', plugin: '^1.0.0' },
      peerDependenciesMeta: { '@scope/absent': { optional: true } },
    },
  },
  {
    name: 'native',
    version: '1.0.0',
    manifest: { optionalDependencies: { 'native-darwin': '1.0.0', 'native-linux': '1.0.0' } },
  },
  { name: 'old', version: '1.0.0', manifest: { deprecated: "Don't: use #new\nor {this}" } },
  {
    name: 'builder',
    version: '1.0.0',
    scripts: { install: 'exit 0' },
    manifest: { bin: { builder: 'index.js' }, hasInstallScript: true },
  },
  {
    name: 'bundler',
    version: '1.0.0',
    dependencies: { inner: '1.0.0' },
    manifest: { bundleDependencies: ['inner'] },
    files: { 'node_modules/inner/package.json': '{"name":"inner","version":"1.0.0"}\n' },
  },
  { name: 'patched', version: '1.0.0', dependencies: { 'loop-a': '1.0.0' } },
  { name: 'overridden', version: '1.6.0' },
  { name: 'asks-too', version: '1.0.0', dependencies: { overridden: '1.0.0' } },
  { name: 'tested', version: '1.0.0-rc.7', dependencies: { inner: '^1.0.0' } },
];

const garden = await openGarden({ packages: PACKAGES });
const ENVIRONMENT = {
  ...garden.environment,
  npm_config_registry: garden.registry.url,
  npm_config_cache: path.join(garden.work, 'cache'),
  npm_config_allow_git: 'all',
  npm_config_allow_remote: 'all',
  BUN_INSTALL_CACHE_DIR: path.join(garden.work, 'cache'),
};
try {
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
  await promisify(execFile)(program, args, { cwd: garden.project, env: ENVIRONMENT });
  const text = readFileSync(path.join(garden.project, isBun ? 'bun.lock' : 'package-lock.json'), 'utf8');
  writeFileSync(path.join(FIXTURES, `garden.${name}`), garden.clean(text));
  if (name === 'npm-v1.json' || hasRepairs)
    writeFileSync(
      path.join(FIXTURES, hasRepairs ? 'garden.npm-v4-files.json' : 'garden.npm-files.json'),
      garden.clean(`${JSON.stringify(files, null, 1)}\n`),
    );
} finally {
  await garden.close();
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
        'from-git': `${garden.gitUrl}#${garden.commit}`,
        'from-url': garden.tarball,
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
  const files = asFiles(manifests);
  const repairs = {
    'patches/patched.patch': PATCHES.adds,
    ...(hasRepairs ? { '.npm-extension.mjs': EXTENSION } : {}),
  };
  garden.write({ ...files, ...repairs, '.npmrc': `registry=${garden.registry.url}\n` });
  return hasRepairs ? { ...files, ...repairs } : files;
}
