// Writes test/fixtures/lockfiles/garden.pnpm-NAME.yaml: what each pnpm makes of one project that uses all it can, with a registry and a git
// server of our own on loopback.
//
//   node scripts/garden/pnpm.mjs NAME PROGRAM [ARGUMENT...]     e.g. 10 node_modules/.bin/pnpm
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asFiles, FIXTURES, openGarden, PATCHES } from './garden.mjs';

const [name = '', program = '', ...leading] = process.argv.slice(2);
const major = Number.parseInt(name, 10);

const PACKAGES = [
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
    manifest: { bin: { builder: 'index.js' }, engines: { node: '>=10' }, hasInstallScript: true },
  },
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
  { name: 'configured', version: '1.0.0' },
  { name: 'tested', version: '1.0.0-rc.7', dependencies: { inner: '^1.0.0' } },
];

const garden = await openGarden({ packages: PACKAGES });
try {
  writeProject();
  await install();
  const text = readFileSync(path.join(garden.project, 'pnpm-lock.yaml'), 'utf8');
  writeFileSync(path.join(FIXTURES, `garden.pnpm-${name}.yaml`), garden.clean(text));
} finally {
  await garden.close();
}

function writeProject() {
  const settings = {
    overrides: { overridden: '1.5.0' },
    packageExtensions: { extended: { dependencies: { inner: '1.0.0' } } },
    ...(major >= 8 ? { patchedDependencies: { 'patched@1.0.0': 'patches/patched.patch' } } : {}),
  };
  const manifests = {
    'package.json': {
      name: 'garden',
      version: '1.0.0',
      private: true,
      dependencies: {
        '@scope/nested': '^1.1.0-rc.1',
        // pnpm 5 calls itself for ever where it should call git.
        ...(major === 5 ? {} : { 'from-git': `${garden.gitUrl}#${garden.commit}` }),
        'from-url': garden.tarball,
        host: '^2.0.0',
        linked: 'link:tools/linked',
        'local-folder': 'file:vendor/local-folder',
        outer: '^1.0.0',
        plugin: '^1.0.0',
      },
      devDependencies: { builder: '1.0.0', old: '*', tested: '1.0.0-rc.7', wrapper: '1.0.0' },
      optionalDependencies: { native: '^1.0.0' },
      ...(major <= 10 ? { pnpm: settings } : {}),
    },
    'packages/app/package.json': {
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
    },
    'packages/lib/package.json': {
      name: '@garden/lib',
      version: '1.0.0',
      dependencies: { plugin: '^1.0.0' },
      devDependencies: { '@garden/app': 'workspace:*', host: '^1.0.0' },
      peerDependencies: { host: '*' },
    },
    'packages/injecting/package.json': {
      name: '@garden/injecting',
      version: '1.0.0',
      dependencies: { '@garden/lib': 'workspace:*', host: '^2.0.0' },
      ...(major >= 7 ? { dependenciesMeta: { '@garden/lib': { injected: true } } } : {}),
    },
    'vendor/local-folder/package.json': {
      name: 'local-folder',
      version: '0.1.0',
      dependencies: { inner: '1.0.0' },
    },
    'tools/linked/package.json': { name: 'linked', version: '0.2.0' },
  };
  const configuration = garden.registry.publish({ name: 'configured', version: '1.0.0' });
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
  const npmrc = [
    `registry=${garden.registry.url}`,
    `@jsr:registry=${garden.registry.url}`,
    'shared-workspace-lockfile=true',
    'strict-peer-dependencies=false',
    'auto-install-peers=false',
    'link-workspace-packages=true',
    `store-dir=${garden.work}/store`,
    `cache-dir=${garden.work}/cache`,
    '',
  ];
  garden.write({
    ...asFiles(manifests),
    'patches/patched.patch': PATCHES.changes,
    'pnpm-workspace.yaml': workspace.join('\n'),
    '.npmrc': npmrc.join('\n'),
  });
}

function install() {
  const env = { ...garden.environment, npm_config_registry: garden.registry.url, CI: '' };
  const recursive = major < 7 ? ['recursive', 'install'] : ['install'];
  return new Promise((resolve, reject) => {
    const child = spawn(
      program,
      [...leading, ...recursive, '--lockfile-only', '--no-frozen-lockfile', '--ignore-scripts'],
      { cwd: garden.project, env, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`${program}: exit ${code}`)),
    );
  });
}
