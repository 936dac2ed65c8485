// Writes test/fixtures/lockfiles/garden.yarn-NAME.lock and .json: what each Yarn makes of one project that uses all it can, with a registry
// and a git server of our own on loopback; the JSON file holds the project's own files and, of Yarn 2 and later, what `yarn info` says.
//
//   node scripts/garden/yarn.mjs NAME PROGRAM     e.g. 4.18 node_modules/@yarnpkg/cli-dist/bin/yarn.js
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asFiles, FIXTURES, openGarden, PATCHES } from './garden.mjs';

const [name = '', program = ''] = process.argv.slice(2);
const major = Number.parseInt(name, 10);
const minor = Number.parseInt(name.split('.')[1] ?? '0', 10);
const hasJsr = major > 4 || (major === 4 && minor >= 9);
const hasCatalogs = major > 4 || (major === 4 && minor >= 10);
const GENERATE =
  "require('fs').writeFileSync(execEnv.buildDir + '/package.json', JSON.stringify({ name: 'generated', version: '0.4.0', dependencies: { inner: '1.0.0' } }));\n";

const PACKAGES = [
  {
    name: '@scope/nested',
    version: '1.1.0-rc.1',
    manifest: {
      peerDependencies: { '@scope/absent': '*', host: '>=1', plugin: '^1.0.0' },
      peerDependenciesMeta: { '@scope/absent': { optional: true }, 'only-meta': { optional: true } },
    },
  },
  { name: 'outer', version: '1.0.0', manifest: { peerDependencies: { '@scope/nested': '*', host: '>=1' } } },
  {
    name: 'wrapper',
    version: '1.0.0',
    dependencies: { plugin: '^1.0.0' },
    manifest: { peerDependencies: { host: '*' } },
  },
  { name: 'native-other', version: '1.0.0', manifest: { os: ['!win32'] } },
  {
    name: 'native',
    version: '1.0.0',
    manifest: {
      optionalDependencies: { 'native-darwin': '1.0.0', 'native-linux': '1.0.0', 'native-other': '1.0.0' },
    },
  },
  {
    name: 'builder',
    version: '1.0.0',
    scripts: { install: 'exit 0' },
    manifest: { bin: { builder: 'index.js' } },
  },
  { name: 'patched', version: '1.0.0', dependencies: { 'loop-a': '1.0.0' } },
  { name: 'typescript', version: '1.5.3' },
  { name: 'overridden', version: '1.6.0' },
  { name: 'asks-too', version: '1.0.0', dependencies: { overridden: '1.0.0' } },
  { name: 'added', version: '1.0.0' },
  { name: 'tagged', version: '1.0.0-rc.7', dependencies: { inner: '^1.0.0' } },
];

const garden = await openGarden({
  packages: PACKAGES,
  // Yarn 2 and later pack what comes from git with the package manager of its lockfile: this one is theirs.
  gitFiles: major >= 2 ? { 'yarn.lock': '__metadata:\n  version: 4\n' } : {},
  // Yarn 1 believes the archive where it and the registry differ.
  inArchive: true,
});
try {
  const files = writeProject();
  await yarn(
    major === 1
      ? ['install', '--ignore-scripts', '--non-interactive']
      : ['install', ...(major >= 3 ? ['--mode=skip-build'] : [])],
  );
  const info =
    major === 1 ? [] : (await yarn(['info', '-A', '-R', '--json', '--virtuals'])).trim().split('\n');
  writeFileSync(
    path.join(FIXTURES, `garden.yarn-${name}.lock`),
    garden.clean(readFileSync(path.join(garden.project, 'yarn.lock'), 'utf8')),
  );
  const said = {
    files,
    info: info
      .map((line) => JSON.parse(line))
      .map(({ value, children }) => [
        value,
        children.Dependencies ?? [],
        children['Peer dependencies'] ?? [],
      ]),
  };
  writeFileSync(
    path.join(FIXTURES, `garden.yarn-${name}.json`),
    `${garden.clean(JSON.stringify(said, null, 1))}\n`,
  );
} finally {
  await garden.close();
}

/** Writes the project; gives back its own files, as the reader may ask for them. */
function writeProject() {
  const berry = major >= 2;
  /** @type {Record<string, any>} */
  const manifests = {
    'package.json': {
      name: 'garden',
      version: '1.0.0',
      private: true,
      license: 'MIT',
      workspaces: berry ? ['packages/*'] : { packages: ['packages/*'], nohoist: ['**/tagged'] },
      dependencies: {
        '@scope/nested': '^1.1.0-rc.1',
        'from-git': `${garden.gitUrl}#${berry ? 'commit=' : ''}${garden.commit}`,
        'from-url': garden.tarball,
        ...(major >= 4 ? { generated: 'exec:./tools/generate.js' } : {}),
        host: '^2.0.0',
        linked: 'link:tools/linked',
        'local-folder': 'file:vendor/local-folder',
        outer: '^1.0.0',
        plugin: '^1.0.0',
      },
      devDependencies: { builder: '1.0.0', tagged: '1.0.0-rc.7', typescript: '^1.5.0', wrapper: '1.0.0' },
      optionalDependencies: { native: '^1.0.0' },
      ...(berry ? { dependenciesMeta: { builder: { built: false } } } : {}),
      resolutions: berry
        ? {
            'asks-overridden/overridden': '1.5.0',
            [major < 4 ? 'overridden@1.0.0' : 'overridden@npm:1.0.0']: '1.6.0',
          }
        : { 'asks-overridden/overridden': '1.5.0', '**/overridden': '1.6.0' },
    },
    'packages/app/package.json': {
      name: '@garden/app',
      version: '1.0.0',
      dependencies: {
        '@garden/lib': berry ? (major > 3 ? 'workspace:^' : 'workspace:*') : '^1.0.0',
        'asks-aliased': '*',
        'asks-overridden': '*',
        'asks-too': '*',
        ...(berry ? { extended: '1.0.0' } : {}),
        ...(hasJsr ? { '@std/path': 'jsr:^1.0.0' } : {}),
        ...(hasCatalogs ? { catalogued: 'catalog:', tagged: 'catalog:old' } : {}),
        host: '^1.0.0',
        'loop-a': '*',
        other: 'npm:aliased@^2.0.0',
        patched: berry
          ? `patch:patched@${major === 2 ? '' : 'npm%3A'}1.0.0#${major < 4 ? '../../patches/patched.patch' : '~/patches/patched.patch'}`
          : '1.0.0',
        ...(berry ? { portal: 'portal:../../tools/portal' } : {}),
        wrapper: '1.0.0',
      },
    },
    'packages/lib/package.json': {
      name: '@garden/lib',
      version: '1.0.0',
      dependencies: { plugin: '^1.0.0' },
      devDependencies: { '@garden/app': berry ? 'workspace:*' : '1.0.0', host: '^1.0.0' },
      peerDependencies: { outer: '*' },
      peerDependenciesMeta: { outer: { optional: true } },
    },
    'vendor/local-folder/package.json': {
      name: 'local-folder',
      version: '0.1.0',
      dependencies: { inner: '1.0.0' },
    },
    'tools/linked/package.json': { name: 'linked', version: '0.2.0', dependencies: { inner: '^1.0.0' } },
    'tools/portal/package.json': {
      name: 'portal',
      version: '0.2.0',
      dependencies: { inner: '^1.0.0' },
      peerDependencies: { host: '*' },
    },
  };
  const files = asFiles(manifests);
  if (berry) {
    const catalogs = 'catalog:\n  catalogued: ^3.0.0\ncatalogs:\n  old:\n    tagged: 1.0.0-rc.7\n';
    const extensions =
      'packageExtensions:\n  "extended@*":\n    dependencies:\n      added: ^1.0.0\n    peerDependencies:\n      host: "*"\n';
    files['.yarnrc.yml'] = `${hasCatalogs ? catalogs : ''}${extensions}`;
  }
  // What is packed for a git dependency is a project of its own, elsewhere, that only sees the home folder's settings.
  const settings = berry
    ? [
        `npmRegistryServer: "${garden.registry.url.replace(/\/$/, '')}"`,
        'unsafeHttpWhitelist: ["127.0.0.1", "localhost"]',
        ...(hasJsr
          ? [`npmScopes: {jsr: {npmRegistryServer: "${garden.registry.url.replace(/\/$/, '')}"}}`]
          : []),
        'enableTelemetry: false',
        'enableScripts: true',
        'enableGlobalCache: false',
        'nodeLinker: node-modules',
        ...(major >= 4 ? ['enableHardenedMode: false'] : []),
        ...(major > 4 || (major === 4 && minor >= 12)
          ? ['npmMinimalAgeGate: 0', 'approvedGitRepositories: ["**"]']
          : []),
        '',
      ].join('\n')
    : '';
  garden.write({
    ...files,
    'patches/patched.patch': PATCHES.adds,
    'tools/generate.js': GENERATE,
    'yarn.lock': '',
    ...(berry
      ? { '.yarnrc.yml': `${files['.yarnrc.yml'] ?? ''}${settings}` }
      : { '.npmrc': `registry=${garden.registry.url}\n`, '.yarnrc': `registry "${garden.registry.url}"\n` }),
  });
  if (berry) writeFileSync(path.join(garden.work, '.yarnrc.yml'), settings);
  return files;
}

/** @param {string[]} words @returns {Promise<string>} */
function yarn(words) {
  const env = {
    ...garden.environment,
    YARN_CACHE_FOLDER: path.join(garden.work, 'cache'),
    ...(major >= 2 ? { YARN_ENABLE_IMMUTABLE_INSTALLS: 'false', YARN_IGNORE_PATH: '1' } : {}),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve(program), ...words], { cwd: garden.project, env });
    const out = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => process.stderr.write(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(out).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new Error(`${program} ${words.join(' ')}: exit ${code}\n${text}`));
    });
  });
}
