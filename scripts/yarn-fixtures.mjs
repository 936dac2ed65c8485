// Writes test/fixtures/lockfiles/garden.yarn-NAME.lock and .json: what each Yarn makes of one project that uses all it can, with a registry
// and a git server of our own on loopback; the JSON file holds the project's own files and, of Yarn 2 and later, what `yarn info` says.
//
//   node scripts/yarn-fixtures.mjs NAME PROGRAM     e.g. 4.18 node_modules/@yarnpkg/cli-dist/bin/yarn.js
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRegistry } from '../test/support/registry/registry.mjs';

const [name = '', program = ''] = process.argv.slice(2);
const major = Number.parseInt(name, 10);
const minor = Number.parseInt(name.split('.')[1] ?? '0', 10);
const hasJsr = major > 4 || (major === 4 && minor >= 9);
const hasCatalogs = major > 4 || (major === 4 && minor >= 10);
const fixtures = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../test/fixtures/lockfiles');
const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-garden-'));
const project = path.join(work, 'project');
const GIT_PORT = 19419;
const GENERATE =
  "require('fs').writeFileSync(execEnv.buildDir + '/package.json', JSON.stringify({ name: 'generated', version: '0.4.0', dependencies: { inner: '1.0.0' } }));\n";

const PACKAGES = [
  { name: 'host', version: '1.0.0' },
  { name: 'host', version: '2.0.0' },
  { name: 'plugin', version: '1.0.0', manifest: { peerDependencies: { host: '^1.0.0 || ^2.0.0' } } },
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
  { name: 'native-linux', version: '1.0.0', manifest: { os: ['linux'], cpu: ['x64'], libc: ['glibc'] } },
  { name: 'native-darwin', version: '1.0.0', manifest: { os: ['darwin'], cpu: ['x64', 'arm64'] } },
  { name: 'native-other', version: '1.0.0', manifest: { os: ['!win32'] } },
  {
    name: 'native',
    version: '1.0.0',
    manifest: {
      optionalDependencies: { 'native-darwin': '1.0.0', 'native-linux': '1.0.0', 'native-other': '1.0.0' },
    },
  },
  { name: 'loop-a', version: '1.0.0', dependencies: { 'loop-b': '^1.0.0' } },
  { name: 'loop-b', version: '1.0.0', dependencies: { 'loop-a': '^1.0.0' } },
  {
    name: 'builder',
    version: '1.0.0',
    scripts: { install: 'exit 0' },
    manifest: { bin: { builder: 'index.js' } },
  },
  { name: 'inner', version: '1.0.0' },
  { name: 'patched', version: '1.0.0', dependencies: { 'loop-a': '1.0.0' } },
  { name: 'typescript', version: '1.5.3' },
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
  { name: 'added', version: '1.0.0' },
  { name: '@jsr/std__path', version: '1.0.8' },
  { name: 'tagged', version: '1.0.0-rc.7', dependencies: { inner: '^1.0.0' } },
];

const registry = await startRegistry();
// Yarn 1 believes the archive where it and the registry differ.
for (const one of PACKAGES)
  registry.publish({
    ...one,
    ...(one.manifest === undefined
      ? {}
      : {
          tarballManifest: {
            name: one.name,
            version: one.version,
            ...one.manifest,
            dependencies: one.dependencies ?? {},
          },
        }),
  });
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
  const files = writeProject();
  await yarn(
    major === 1
      ? ['install', '--ignore-scripts', '--non-interactive']
      : ['install', ...(major >= 3 ? ['--mode=skip-build'] : [])],
  );
  const info =
    major === 1 ? [] : (await yarn(['info', '-A', '-R', '--json', '--virtuals'])).trim().split('\n');
  writeFileSync(
    path.join(fixtures, `garden.yarn-${name}.lock`),
    cleaned(readFileSync(path.join(project, 'yarn.lock'), 'utf8')),
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
    path.join(fixtures, `garden.yarn-${name}.json`),
    `${cleaned(JSON.stringify(said, null, 1))}\n`,
  );
} finally {
  daemon.kill();
  await registry.close();
  rmSync(work, { recursive: true, force: true });
}

function gitRepository() {
  const dir = path.join(work, 'git/garden.git');
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({ name: 'from-git', version: '0.3.0', dependencies: { inner: '1.0.0' } }),
  );
  // Yarn 2 and later pack what comes from git with the package manager of its lockfile: this one is theirs.
  if (major >= 2) writeFileSync(path.join(dir, 'yarn.lock'), '__metadata:\n  version: 4\n');
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
        'from-git': `git://127.0.0.1:${GIT_PORT}/garden.git#${berry ? 'commit=' : ''}${commit}`,
        'from-url': tarball,
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
  /** @type {Record<string, string>} */
  const files = Object.fromEntries(
    Object.entries(manifests).map(([file, manifest]) => [file, `${JSON.stringify(manifest)}\n`]),
  );
  if (berry) {
    const catalogs = 'catalog:\n  catalogued: ^3.0.0\ncatalogs:\n  old:\n    tagged: 1.0.0-rc.7\n';
    const extensions =
      'packageExtensions:\n  "extended@*":\n    dependencies:\n      added: ^1.0.0\n    peerDependencies:\n      host: "*"\n';
    files['.yarnrc.yml'] = `${hasCatalogs ? catalogs : ''}${extensions}`;
  }
  const patch =
    'diff --git a/more.txt b/more.txt\nnew file mode 100644\n--- /dev/null\n+++ b/more.txt\n@@ -0,0 +1 @@\n+more\n';
  // What is packed for a git dependency is a project of its own, elsewhere, that only sees the home folder's settings.
  const settings = berry
    ? [
        `npmRegistryServer: "${registry.url.replace(/\/$/, '')}"`,
        'unsafeHttpWhitelist: ["127.0.0.1", "localhost"]',
        ...(hasJsr ? [`npmScopes: {jsr: {npmRegistryServer: "${registry.url.replace(/\/$/, '')}"}}`] : []),
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
  const all = {
    ...files,
    'patches/patched.patch': patch,
    'tools/generate.js': GENERATE,
    'yarn.lock': '',
    ...(berry
      ? { '.yarnrc.yml': `${files['.yarnrc.yml'] ?? ''}${settings}` }
      : { '.npmrc': `registry=${registry.url}\n`, '.yarnrc': `registry "${registry.url}"\n` }),
  };
  if (berry) writeFileSync(path.join(work, '.yarnrc.yml'), settings);
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  }
  return files;
}

/** @param {string[]} words @returns {Promise<string>} */
function yarn(words) {
  const env = {
    PATH: process.env.PATH,
    HOME: work,
    XDG_CACHE_HOME: path.join(work, 'cache'),
    YARN_CACHE_FOLDER: path.join(work, 'cache'),
    ...(major >= 2 ? { YARN_ENABLE_IMMUTABLE_INSTALLS: 'false', YARN_IGNORE_PATH: '1' } : {}),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve(program), ...words], { cwd: project, env });
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

/**
 * Without the port, the host and the folder of this run.
 * @param {string} text
 */
function cleaned(text) {
  const { host } = new URL(registry.url);
  return text
    .replaceAll(`127.0.0.1:${GIT_PORT}`, 'git.example.test')
    .replaceAll(host, 'registry.example.test')
    .replaceAll(encodeURIComponent(host), 'registry.example.test')
    .replaceAll(host.replace('127.0.0.1', 'localhost'), 'files.example.test')
    .replaceAll(work, '');
}
