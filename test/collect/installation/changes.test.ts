import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { installationFindings } from '../../../src/check/trust/installation.js';
import { type Files, findingsIn, told } from '../../support/installation.js';
import { commitAll, packageLock, project, writeFiles } from '../../support/project.js';
import { makeZip } from '../../support/zip.js';

const NPM: Files = {
  'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { left: '^1.0.0' } }),
  'package-lock.json': packageLock({ left: {} }),
};
const PNPM: Files = {
  'package.json': '{ "name": "app" }',
  'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
};
const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/pnp');
const ARCHIVE = '.yarn/cache/left-pad-npm-1.3.0-0382e69409-';
const archive = makeZip({ 'node_modules/left-pad/package.json': '{}' });
const checksum = createHash('sha512').update(archive).digest('hex');
const named = `${ARCHIVE}${checksum.slice(0, 10)}.zip`;
const script = readFileSync(path.join(FIXTURES, 'yarn-4.12.pnp.cjs'), 'utf8');
const YARN: Files = {
  'package.json': '{ "name": "app", "packageManager": "yarn@4.12.0" }',
  'yarn.lock': readFileSync(path.join(FIXTURES, 'yarn-4.12.lock'), 'utf8').replaceAll(
    /3fb59c76e2[0-9a-f]{118}/g,
    checksum,
  ),
  '.yarnrc.yml': 'yarnPath: .yarn/releases/yarn-4.12.0.cjs\n',
  '.yarn/releases/yarn-4.12.0.cjs': 'one\n',
  '.pnp.cjs': script,
  [named]: archive,
};

describe('settings that a change touches', () => {
  it.each([
    ['.npmrc', 'script-shell=./sh', 'moderate', 'script-shell is ./sh (the program that runs every script).'],
    [
      '.npmrc',
      'package-lock = false',
      'high',
      'package-lock is false (the lockfile is neither read nor written).',
    ],
    [
      '.npmrc',
      'strict-ssl=false',
      'high',
      'strict-ssl is false (anybody on the way can answer for the registry).',
    ],
    [
      '.npmrc',
      '@acme:registry=https://registry.example.test/',
      'moderate',
      '@acme:registry is https://registry',
    ],
    [
      '.npmrc',
      '\u0024{NOT_THERE?}package-lock=false',
      'moderate',
      'a setting whose name the environment completes',
    ],
    ['.yarnrc.yml', 'checksumBehavior: ignore', 'high', 'checksumBehavior is ignore'],
    ['.yarnrc.yml', 'plugins:\n  - ./gone.cjs', 'moderate', 'plugins is ["./gone.cjs"]'],
    [
      '.yarnrc.yml',
      'npmScopes:\n  acme:\n    npmRegistryServer: "https://x.test"',
      'moderate',
      'npmScopes.acme.npm',
    ],
    ['.yarnrc', 'yarn-path "./gone.js"', 'moderate', 'yarn-path is ./gone.js'],
    ['.yarnrc', '--install.no-lockfile true', 'high', '--install.no-lockfile is true'],
    [
      'pnpm-workspace.yaml',
      'configDependencies:\n  hooks: 1.0.0+sha512-AA==',
      'moderate',
      'configDependencies.hooks is',
    ],
    [
      'pnpm-workspace.yaml',
      'allowBuilds:\n  left: true',
      'moderate',
      'allowBuilds.left is true (its install scripts',
    ],
    ['bunfig.toml', '# why\npreload = [\n  "./gone.ts", # first\n]', 'moderate', 'preload is ["./gone.ts"]'],
    [
      'bunfig.toml',
      '[install.lockfile]\nsave = false # not now',
      'high',
      'install.lockfile.save is false (the',
    ],
    ['bunfig.toml', '"run"."shell" = "bun"', 'moderate', 'run.shell is bun'],
    [
      'bunfig.toml',
      'install = { registry = "https://x.test/" }',
      'moderate',
      'install.registry is https://x.test/',
    ],
    [
      'bunfig.toml',
      '["inst\\u0061ll"]\nregistry.url = "https://x.test/"',
      'moderate',
      'install.registry.url is',
    ],
    [
      'bunfig.toml',
      '[install.cache]\ndir = "c"',
      'moderate',
      'what is committed there is installed as it is',
    ],
    ['bunfig.toml', '[install\nregistry = "https://x.test/"', 'high', 'is not valid TOML'],
    ['.npmrc', 'registry=https://x.test/\n[x]\nregistry=y', 'high', 'line 2 has the head of a section'],
    ['.npmrc', '#\rregistry=https://x.test/', 'high', 'line 1 has a carriage return within'],
    ['.npmrc', 'registry[]=https://x.test/', 'moderate', 'registry is https://x.test/'],
    ['.npmrc', '"regist\\u0072y"=https://x.test/', 'moderate', 'registry is https://x.test/'],
    ['.npmrc', 'allow-git=all', 'moderate', 'allow-git is all (whether packages may come from git)'],
    ['.npmrc', 'min-release-age-exclude[]=left', 'moderate', 'min-release-age-exclude is left'],
    ['.npmrc', 'electron_mirror=https://x.test/', 'moderate', 'install scripts get it'],
    ['.npmrc', 'node-gyp=./g.js', 'moderate', 'node-gyp is ./g.js (install scripts get it'],
    ['.npmrc', 'sharp-binary-host=https://x.test/', 'moderate', 'sharp-binary-host is https://x.test/'],
    ['.npmrc', 'pnpmfile=[x', 'moderate', 'pnpmfile is [x'],
    ['.npmrc', 'node-mirror:release=https://x.test/', 'moderate', 'where pnpm downloads Node from'],
    ['.yarnrc', '"yarn-p\\u0061th" "./gone.js"', 'moderate', 'yarn-path is ./gone.js'],
    ['.yarnrc', 'sass_binary_site "https://x.test/"', 'moderate', 'sass_binary_site is'],
    ['pnpm-workspace.yaml', 'storeDir: ./st', 'moderate', 'storeDir is ./st'],
  ])('T21 in %s: %s', async (file, text, severity, says) => {
    expect(await told(NPM, { [file]: `${text}\n` })).toEqual([
      { rule: 'install-settings', severity, file, message: expect.stringContaining(says) },
    ]);
  });

  it.each([
    [
      'scripts',
      { postinstall: 'node x.js' },
      'moderate',
      'scripts.postinstall is node x.js (runs at installation).',
    ],
    [
      'packageManager',
      'pnpm@https://x.test/p.tgz',
      'moderate',
      'packageManager is pnpm@https://x.test/p.tgz',
    ],
    ['packageManager', 'pnpm@10.0.0', 'info', 'packageManager is pnpm@10.0.0'],
    ['trustedDependencies', ['left'], 'moderate', 'trustedDependencies is ["left"]'],
    ['dependenciesMeta', { left: { built: true } }, 'moderate', 'dependenciesMeta.left.built is true'],
  ])('T21 in package.json: %s %j', async (key, value, severity, says) => {
    const edited = JSON.stringify({ ...JSON.parse(String(NPM['package.json'])), [key]: value });
    expect(await told(NPM, { 'package.json': edited })).toEqual([
      { rule: 'install-settings', severity, file: 'package.json', message: expect.stringContaining(says) },
    ]);
  });

  it('are told with what was there, all of a file in one finding, as grave as the gravest', async () => {
    const before = {
      ...NPM,
      '.npmrc': 'ignore-scripts=true\nregistry=https://one.example.test/\nsave-exact=true\n',
    };
    const after = 'registry=https://user:secret@two.example.test/\nshrinkwrap=false\nsave-exact=false\n';
    expect(await told(before, { '.npmrc': after })).toEqual([
      {
        rule: 'install-settings',
        severity: 'high',
        file: '.npmrc',
        message:
          'ignore-scripts is gone, was true (whether install scripts are left out); ' +
          'registry is https://two.example.test/, was https://one.example.test/ (where packages come from); ' +
          'shrinkwrap is false (the lockfile is neither read nor written).',
      },
    ]);
  });

  it('are cut to what a person reads, however many and long they are', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `  ${'n'.repeat(2000)}${index}: 1.0.0\n`);
    const [found] = await told(NPM, { 'pnpm-workspace.yaml': `configDependencies:\n${names.join('')}` });
    expect(found?.message).toMatch(/; and 480 more\.$/);
    expect(found?.message.length).toBeLessThan(8000);
  });

  it.each([
    ['what does no harm', { '.npmrc': 'ignore-scripts=true\nsave-exact=true\npackage-lock=true\n' }],
    ['scripts that do not run at installation', { 'package.json': '{ "scripts": { "test": "x" } }' }],
    [
      'what no package takes for its own setting',
      {
        '.npmrc': 'cache=./c\nsave-prefix=~\nhoist-pattern[]=*eslint*\nmy_token=x\n//x.test/:_authToken=x\n',
      },
    ],
    ['a cache that is off', { 'bunfig.toml': '[install]\ncache = false\n' }],
    ['files of other folders', { 'docs/.npmrc': 'script-shell=./sh\n' }],
    ['nothing', {}],
  ])('are nothing to look at: %s', async (_what, after) => {
    expect(await told(NPM, after)).toEqual([]);
  });

  it('are those of workspaces and of folders above a lockfile, too', async () => {
    const workspaces = JSON.stringify({
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app', workspaces: ['a'] },
        a: { version: '1.0.0' },
        'node_modules/a': { link: true, resolved: 'a' },
      },
    });
    const before = {
      'x/package.json': '{ "workspaces": ["a"] }',
      'x/a/package.json': '{}',
      'x/package-lock.json': workspaces,
    };
    const after = {
      'x/a/package.json': '{ "scripts": { "install": "node-gyp rebuild" } }',
      '.npmrc': 'git=./git\n',
    };
    expect((await told(before, after)).map(({ file }) => file)).toEqual(['.npmrc', 'x/a/package.json']);
  });

  it.each([
    ['packages/a/.yarnrc', 'script-shell "./sh"\n', ['packages/a/.yarnrc']],
    ['packages/.npmrc', 'script-shell=./sh\n', ['packages/.npmrc']],
    ['packages/b/.npmrc', 'script-shell=./sh\n', []],
  ])('are those that count for commands in a workspace: %s', async (file, text, found) => {
    const before = {
      'package.json': '{ "private": true, "workspaces": ["packages/a"] }',
      'packages/a/package.json': '{ "name": "a", "version": "1.0.0" }',
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  packages/a: {}\n",
    };
    expect((await told(before, { [file]: text })).map((one) => one.file)).toEqual(found);
  });

  it('T21 are those above the folder that is judged, with what they name, and no others', async () => {
    const inside = Object.fromEntries(
      Object.entries(NPM).map(([file, content]) => [`apps/web/${file}`, content]),
    );
    const top = project(inside);
    const compare = commitAll(top);
    writeFiles(top, {
      '.yarnrc.yml': 'yarnPath: ./yarn.cjs\n',
      'yarn.cjs': '1',
      'apps/.npmrc': 'ignore-scripts=false\n',
      'apps/other/.npmrc': 'git=./git\n',
      'apps/web/.npmrc': 'strict-ssl=false\n',
      'node_modules/x/index.js': '1',
    });
    commitAll(top);
    const found = await findingsIn(path.join(top, 'apps/web'), compare);
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'install-code ../../yarn.cjs',
      'install-settings ../.npmrc',
      'install-settings .npmrc',
    ]);
  });

  it('T21 are variables that Yarn and Bun take from files, by their own files', async () => {
    const bun = {
      'package.json': NPM['package.json'] ?? '',
      'bun.lock': JSON.stringify({
        lockfileVersion: 1,
        workspaces: { '': { name: 'app', dependencies: { left: '^1.0.0' } } },
        packages: { left: ['left@1.0.0', '', {}, 'sha512-AA=='] },
      }),
      '.env': 'GREETING=hello\n',
    };
    const text =
      'GREETING=bye\nexport NODE_OPTIONS="--require ./x.cjs" # why\nBUN_CONFIG_REGISTRY=https://x.test\n';
    expect(await told(bun, { '.env': text, '.env.yarn': text })).toEqual([
      {
        rule: 'install-settings',
        severity: 'moderate',
        file: '.env',
        message:
          'BUN_CONFIG_REGISTRY is https://x.test (a setting of the package manager and of install scripts); ' +
          'NODE_OPTIONS is --require ./x.cjs (given to Node in every script; it can load code).',
      },
    ]);
    const tls = { '.env.yarn': 'NODE_TLS_REJECT_UNAUTHORIZED=0\n', '.env': text };
    expect(await told(YARN, tls)).toEqual([expect.objectContaining({ severity: 'high', file: '.env.yarn' })]);
    expect(await told(NPM, tls)).toEqual([]);
  });

  it('T21 are variables of files that injectEnvironmentFiles names, and of workspaces', async () => {
    const before = {
      ...YARN,
      '.yarnrc.yml': `${YARN['.yarnrc.yml']}injectEnvironmentFiles:\n  - ./config/my.env\n  - "gone.env?"\n`,
      'config/my.env': 'GREETING=hello\n',
      'packages/a/package.json': '{ "name": "a" }',
      'packages/a/.yarnrc.yml': 'injectEnvironmentFiles: ["own.env"]\n',
    };
    const text = 'NODE_OPTIONS="--require ./x.cjs"\nGREETING=bye\n';
    const message = 'NODE_OPTIONS is --require ./x.cjs (given to Node in every script; it can load code).';
    const files = ['config/my.env', 'gone.env', 'packages/a/.env.yarn', 'packages/a/own.env'];
    const others = ['my.env', 'own.env', 'packages/a/config/my.env', 'packages/.env.yarn'];
    const change = Object.fromEntries([...files, ...others].map((file) => [file, text]));
    expect(await told(before, change)).toEqual(
      files.map((file) => ({ rule: 'install-settings', severity: 'moderate', file, message })),
    );
    expect(await told(before, { 'config/my.env': 'GREETING=bye\n' })).toEqual([]);
  });

  it('T21 are told where the change takes a file away and does nothing else', async () => {
    expect(await told({ ...NPM, '.npmrc': 'ignore-scripts=true\n' }, { '.npmrc': null })).toEqual([
      expect.objectContaining({
        file: '.npmrc',
        message: 'ignore-scripts is gone, was true (whether install scripts are left out).',
      }),
    ]);
  });

  it('T21 are told where what forbids scripts goes', async () => {
    const manifest = (more: object): Files => ({
      'package.json': JSON.stringify({ ...JSON.parse(String(NPM['package.json'])), ...more }),
    });
    const before = { ...NPM, ...manifest({ dependenciesMeta: { left: { built: false } } }) };
    expect((await told(before, manifest({}))).map(({ message }) => message)).toEqual([
      'dependenciesMeta.left.built is gone, was false (its install scripts run).',
    ]);
    expect(await told(NPM, manifest({ dependenciesMeta: { left: { built: false } } }))).toEqual([]);
    const never = (...names: string[]): Files => manifest({ pnpm: { neverBuiltDependencies: names } });
    const all = { ...NPM, ...never('left', 'right') };
    expect(await told(all, never('left'))).toHaveLength(1);
    expect(await told(all, never('left', 'right', 'other'))).toEqual([]);
  });

  it('T21 are those of folders that are installed as packages', async () => {
    const lock = JSON.parse(String(NPM['package-lock.json'])) as { packages: Record<string, unknown> };
    lock.packages['vendor/v'] = { version: '1.0.0' };
    lock.packages['node_modules/v'] = { resolved: 'vendor/v', link: true };
    lock.packages['../out'] = { version: '1.0.0' };
    lock.packages['node_modules/out'] = { resolved: '../out', link: true };
    const before: Files = {
      ...NPM,
      'package-lock.json': JSON.stringify(lock),
      'vendor/v/package.json': '{ "name": "v" }',
    };
    const after: Files = {
      'vendor/v/package.json': '{ "name": "v", "scripts": { "postinstall": "./x", "test": "y" } }',
      'vendor/v/binding.gyp': '{}',
      'other/package.json': '{ "scripts": { "postinstall": "./x" } }',
    };
    expect(await told(before, after)).toMatchObject([
      { rule: 'install-code', file: 'vendor/v/binding.gyp' },
      { rule: 'install-settings', message: 'scripts.postinstall is ./x (runs at installation).' },
    ]);
    const linked: Files = {
      ...PNPM,
      'pnpm-lock.yaml': `${PNPM['pnpm-lock.yaml']}`.replace(
        '.: {}',
        '.:\n    dependencies:\n      v:\n        specifier: link:vendor/v\n        version: link:vendor/v',
      ),
    };
    // pnpm leaves what it links alone.
    expect(await told(linked, after)).toEqual([]);
  });

  it('T21 are those of Rush, which are JSON with comments', async () => {
    const config = 'common/config/rush/pnpm-config.json';
    const files: Files = {
      'rush.json': '{ "pnpmVersion": "10.34.8", // as Rush writes it\n "projects": [], }',
      'common/config/rush/pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
      [config]: '/* none */ {}',
      'common/config/rush/rush-plugins.json': '{ "plugins": [] }',
    };
    const change: Files = {
      'rush.json':
        '{ "pnpmVersion": "10.34.9", "eventHooks": { "preRushInstall": ["./x"] }, "projects": [] }',
      [config]:
        '{ "globalOnlyBuiltDependencies": ["x"], "environmentVariables": { "NODE_OPTIONS": { "value": "-r ./x" } }, "unsupportedPackageJsonSettings": { "pnpm": { "blockExoticSubdeps": false } }, "useWorkspaces": true }',
      'common/config/rush/rush-plugins.json': '{ "plugins": [{ "packageName": "x" }] }',
    };
    expect((await told(files, change)).map(({ file, message }) => `${file}: ${message}`)).toEqual([
      `${config}: environmentVariables.NODE_OPTIONS.value is -r ./x (a variable that the package manager and every install script get); globalOnlyBuiltDependencies is ["x"] (packages whose install scripts run); unsupportedPackageJsonSettings.pnpm.blockExoticSubdeps is false (packages may bring others from git and plain addresses).`,
      'common/config/rush/rush-plugins.json: plugins is [{"packageName":"x"}], was [] (code that runs with every rush command).',
      'rush.json: eventHooks.preRushInstall is ["./x"] (runs at installation); pnpmVersion is 10.34.9, was 10.34.8 (a program that is downloaded and runs).',
    ]);
    const templates: Files = {
      'rush.json': '{ "pnpmVersion": "10.34.9", "eventHooks": { "preRushInstall": [] } }',
    };
    expect((await told(files, templates)).map(({ severity }) => severity)).toEqual(['info']);
    expect((await told(files, { 'rush.json': '{ "pnpmVersion": ' }))[0]?.message).toContain('rush.json');
  });

  it('T21 of Rush’s subspaces are those of all, too', async () => {
    const files: Files = {
      'rush.json': '{}',
      'common/config/subspaces/one/pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
    };
    const found = await told(files, {
      'common/config/rush/.npmrc': 'script-shell=./sh',
      'common/config/rush/.pnpmfile.cjs': 'one\n',
      'common/config/subspaces/one/.pnpmfile-subspace.cjs': 'two\n',
    });
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'install-code common/config/rush/.pnpmfile.cjs',
      'install-code common/config/subspaces/one/.pnpmfile-subspace.cjs',
      'install-settings common/config/rush/.npmrc',
    ]);
  });

  it('T21 are what Corepack takes from a file of the project', async () => {
    const managed: Files = { ...NPM, 'package.json': '{ "packageManager": "npm@11.0.0" }' };
    const found = await told(managed, {
      '.corepack.env':
        'COREPACK_NPM_REGISTRY=https://x.test\nCOREPACK_INTEGRITY_KEYS=0\nCOREPACK_HOME=./tools\nCOREPACK_ENABLE_NETWORK=0\n',
      'tools/v1/npm/11.0.0/bin/npm-cli.js': 'evil\n',
    });
    expect(found.map(({ rule, severity, file }) => `${rule} ${severity} ${file}`)).toEqual(
      ['install-settings high .corepack.env', 'install-code moderate tools'].sort(),
    );
    expect(found.find(({ file }) => file === '.corepack.env')?.message).toBe(
      'COREPACK_HOME is ./tools (where package managers are kept; what is committed there runs as it is); COREPACK_INTEGRITY_KEYS is 0 (who may sign for the package manager; 0 is anybody); COREPACK_NPM_REGISTRY is https://x.test (where the package manager itself is downloaded from).',
    );
  });

  it('T21 is what pnpm and Yarn 1 have Node load in every script, used or not', async () => {
    const pnpm: Files = {
      ...PNPM,
      'pnpm-lock.yaml': `${PNPM['pnpm-lock.yaml']}`.replace('.: {}', '.: {}\n\n  packages/a: {}'),
      'packages/a/package.json': '{}',
    };
    const added = await told(pnpm, {
      '.pnp.cjs': 'evil\n',
      'packages/a/.pnp.cjs': 'evil\n',
      '.pnp.js': 'no\n',
    });
    expect(added.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'install-code .pnp.cjs',
      'install-code packages/a/.pnp.cjs',
    ]);
    expect(added[0]?.message).toContain('have Node load it first in every script');
    const yarn: Files = { 'package.json': '{}', 'yarn.lock': '# yarn lockfile v1\n' };
    const found = await told(yarn, { '.pnp.cjs': 'no\n', '.pnp.js': 'evil\n' });
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['install-code .pnp.js']);
    expect(await told(NPM, { '.pnp.cjs': 'no\n', '.pnp.js': 'no\n' })).toEqual([]);
  });

  it('T21 of Rush are what starts it, its hooks of git, and settings that are extended or in rush.json', async () => {
    const files: Files = {
      'rush.json': '{}',
      'common/config/rush/pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
      'common/scripts/install-run-rush.js': 'one\n',
      'common/git-hooks/commit-msg.sample': 'one\n',
    };
    const found = await told(files, {
      'rush.json': '{ "pnpmOptions": { "globalOnlyBuiltDependencies": ["x"] } }',
      'common/config/rush/pnpm-config.json': '{ "extends": "../base.json" }',
      'common/config/base.json': '{ "extends": "./more.json", "trustPolicy": "off" }',
      'common/config/more.json': '{ "minimumReleaseAge": 0 }',
      'common/scripts/install-run-rush.js': 'two\n',
      'common/scripts/other.js': 'two\n',
      'common/git-hooks/pre-commit': 'two\n',
      'common/git-hooks/commit-msg.sample': 'two\n',
    });
    expect(found.map(({ rule, file, message }) => `${rule} ${file}: ${message.split('.')[0]}`)).toEqual([
      'install-code common/git-hooks/pre-commit: common/git-hooks/pre-commit is new',
      'install-code common/scripts/install-run-rush.js: common/scripts/install-run-rush',
      'install-settings common/config/base.json: extends is ',
      'install-settings common/config/more.json: minimumReleaseAge is 0 (how old a version must be before it is installed)',
      'install-settings common/config/rush/pnpm-config.json: extends is ',
      'install-settings rush.json: pnpmOptions',
    ]);
  });

  it('that cannot be read are said', async () => {
    expect(await told(NPM, { '.yarnrc.yml': 'plugins: [\n' })).toEqual([
      expect.objectContaining({ severity: 'high', message: expect.stringContaining('cannot be read') }),
    ]);
  });

  it('that a sparse checkout leaves out did not go away, and are said where the change edits them', async () => {
    const dir = project({
      ...NPM,
      '.npmrc': 'ignore-scripts=true\n',
      '.yarnrc': '"registry" "https://one.example.test"\n',
    });
    const compare = commitAll(dir);
    writeFiles(dir, { '.yarnrc': '"registry" "https://two.example.test"\n', left: '1' });
    commitAll(dir);
    execFileSync('git', ['update-index', '--skip-worktree', '.npmrc', '.yarnrc'], { cwd: dir });
    for (const file of ['.npmrc', '.yarnrc']) rmSync(path.join(dir, file));
    expect(await findingsIn(dir, compare)).toEqual([
      expect.objectContaining({
        file: '.yarnrc',
        severity: 'moderate',
        message: expect.stringContaining('touches this file, which is not here'),
      }),
    ]);
  });

  it('are found where they are a link to another file, and said where the link leads out', async () => {
    const dir = project({ ...NPM, settings: '' });
    symlinkSync('settings', path.join(dir, '.npmrc'));
    const compare = commitAll(dir);
    writeFiles(dir, { settings: 'script-shell=./sh\n' });
    commitAll(dir);
    expect(await findingsIn(dir, compare)).toEqual([
      expect.objectContaining({ file: '.npmrc', severity: 'moderate' }),
    ]);
    rmSync(path.join(dir, '.npmrc'));
    symlinkSync(path.join(project({ npmrc: '' }), 'npmrc'), path.join(dir, '.npmrc'));
    commitAll(dir);
    expect(await findingsIn(dir, compare)).toEqual([
      expect.objectContaining({
        severity: 'high',
        message: expect.stringContaining('leads out of the repository'),
      }),
    ]);
  });
});

describe('code that a change brings', () => {
  it('T21 is binding.gyp of a project or a workspace: its installation starts node-gyp', async () => {
    const workspaces = PNPM['pnpm-lock.yaml']?.toString().replace('.: {}', '.: {}\n\n  packages/a: {}') ?? '';
    const before: Files = { ...PNPM, 'pnpm-lock.yaml': workspaces, 'packages/a/package.json': '{}' };
    const found = await told(before, {
      'binding.gyp': '{ "targets": [{ "sources": ["<!(./x)"] }] }',
      'packages/a/binding.gyp': '{}',
      'docs/binding.gyp': '{}',
    });
    expect(found).toMatchObject([
      { rule: 'install-code', file: 'binding.gyp', message: expect.stringContaining('runs node-gyp') },
      { rule: 'install-code', file: 'packages/a/binding.gyp' },
    ]);
    expect(await told({ ...NPM, 'binding.gyp': '{}' }, { 'a.txt': '' })).toEqual([]);
    // Yarn 4.12 leaves it alone in projects.
    expect(await told(YARN, { 'binding.gyp': '{}' })).toEqual([]);
  });

  it('T21 is yarn.config.cjs, where the repository has every installation run it', async () => {
    const before: Files = { ...YARN, 'yarn.config.cjs': 'module.exports = {};\n' };
    const after: Files = { 'yarn.config.cjs': 'require("./x");\n' };
    expect(await told(before, after)).toEqual([]);
    const checked = { ...before, '.yarnrc.yml': `${YARN['.yarnrc.yml']}enableConstraintsChecks: true\n` };
    expect(await told(checked, after)).toMatchObject([
      {
        rule: 'install-code',
        file: 'yarn.config.cjs',
        message: expect.stringContaining('Yarn runs it at every installation'),
      },
    ]);
    expect(await told(before, { '.yarnrc.yml': checked['.yarnrc.yml'] })).toMatchObject([
      { rule: 'install-settings', file: '.yarnrc.yml' },
    ]);
  });

  it('T21 is told, a Yarn upgrade in one row', async () => {
    const after = {
      '.yarnrc.yml': 'yarnPath: .yarn/releases/yarn-4.13.0.cjs\n',
      '.yarn/releases/yarn-4.12.0.cjs': null,
      '.yarn/releases/yarn-4.13.0.cjs': 'two\n',
    };
    expect(await told(YARN, after)).toEqual([
      {
        rule: 'install-code',
        severity: 'moderate',
        file: '.yarn/releases/yarn-4.13.0.cjs',
        message: `.yarn/releases/yarn-4.13.0.cjs is new. It is Yarn itself: every yarn command runs it. SHA-256: ${createHash('sha256').update('two\n').digest('hex')}.`,
      },
    ]);
  });

  it.each([
    ['.yarn/releases/yarn-4.13.0.cjs', '@yarnpkg/cli-dist@4.13.0'],
    ['yarn-1.22.22.cjs', undefined],
    ['yarn-4.13.0;x.cjs', undefined],
  ])('%s has the command that prints what was published: %s', (file, published) => {
    const code = { kind: 'code', path: file, role: 'yarn', added: true, sha256: '0'.repeat(64) } as const;
    const base = { ref: 'main', commit: 'c', graphs: [], changes: [], reports: [], installation: [code] };
    const [found] = installationFindings({ base });
    if (published === undefined) expect(found?.fix?.command).toBeUndefined();
    else expect(found?.fix?.command).toContain(`"$(npm pack --silent ${published})" package/bin/yarn.js)`);
  });

  it.each([
    [
      'Yarn itself under its old name',
      YARN,
      { '.yarn/releases/yarn-4.12.0.cjs': 'two\n' },
      'was changed. It is Yarn',
    ],
    ['a plugin', { ...YARN, '.yarnrc.yml': 'plugins:\n  - path: p.cjs\n' }, { 'p.cjs': '1' }, 'is a plugin'],
    [
      'the program of a loader',
      YARN,
      { '.pnp.cjs': `${script}\nrun();\n` },
      'where Node loads each package from',
    ],
    [
      'an extension of npm',
      NPM,
      { '.npm-extension.cjs': 'module.exports = {}\n' },
      'npm 12 runs it whenever it resolves',
    ],
    ['a pnpmfile', PNPM, { '.pnpmfile.cjs': 'module.exports = {}\n' }, 'It is a pnpmfile'],
    [
      'a pnpmfile by a setting',
      PNPM,
      { 'pnpm-workspace.yaml': 'pnpmfile: [h.cjs]\n', 'h.cjs': '1' },
      'It is a pnpmfile',
    ],
    [
      'a preload of Bun',
      { ...NPM, 'bunfig.toml': "preload = ['./p.ts']\n" },
      { 'p.ts': '1' },
      'Bun runs it before',
    ],
    [
      'packages in a cache that a setting names',
      { ...NPM, '.yarnrc': 'cache-folder "./c"\n' },
      { 'c/v6/x/a.js': '1' },
      '1 file in c was',
    ],
    [
      'committed packages',
      NPM,
      { 'node_modules/x/a.js': '1', 'node_modules/x/b.js': '2' },
      '2 files in node_modules',
    ],
    [
      'packages that Yarn unpacked',
      YARN,
      { '.yarn/unplugged/x/node_modules/x/a.js': '1' },
      '1 file in .yarn/unplugged',
    ],
    [
      'what editors start',
      { ...YARN, '.yarn/sdks/typescript/bin/tsc': '1' },
      { '.yarn/sdks/typescript/bin/tsc': '2', '.yarn/sdks/typescript/lib/tsserver.js': '1' },
      '2 files in .yarn/sdks were added or changed. Editors that are set to it start it',
    ],
  ])('T21 is told: %s', async (_what, before: Files, after, says) => {
    expect(await told(before, after)).toEqual([
      expect.objectContaining({ rule: 'install-code', message: expect.stringContaining(says) }),
    ]);
  });

  it.each([
    [
      'the table of a loader, which is compared with yarn.lock',
      YARN,
      { '.pnp.cjs': script.replace('"HARD"', '"SOFT"') },
    ],
    ['a release of Yarn that nothing names', YARN, { '.yarn/releases/other.cjs': '1' }],
    ['what goes', YARN, { '.pnp.cjs': null }],
    [
      'wrappers for editors that go, or are test data',
      { ...YARN, '.yarn/sdks/eslint/lib/api.js': '1' },
      { '.yarn/sdks/eslint/lib/api.js': null, 'test/fixtures/a/.yarn/sdks/eslint/lib/api.js': '1' },
    ],
    ['packages of test data', NPM, { 'test/fixtures/node_modules/x/a.js': '1' }],
    ['a pnpmfile that no pnpm reads', NPM, { '.pnpmfile.cjs': '1' }],
  ])('is nothing to look at: %s', async (_what, before: Files, after) => {
    expect(await told(before, after)).toEqual([]);
  });
});

describe('archives of Yarn’s cache', () => {
  it('T21 that are not those which yarn.lock pins are found', async () => {
    expect(await told(YARN, { [named]: 'other' })).toEqual([
      {
        rule: 'archive',
        severity: 'critical',
        file: named,
        message: expect.stringContaining(
          `yarn.lock pins left-pad@npm:1.3.0 by SHA-512 ${checksum.slice(0, 16)}…; here is`,
        ),
      },
    ]);
    const away = `elsewhere/left-pad-npm-1.3.0-0382e69409-10c0.zip`;
    expect(await told(YARN, { [away]: 'other' })).toEqual([expect.objectContaining({ file: away })]);
    const folder = await told(YARN, { [`${away}/node_modules/left-pad/index.js`]: '1' });
    expect(folder).toContainEqual(
      expect.objectContaining({ rule: 'archive', message: expect.stringContaining('here is a folder') }),
    );
  });

  it('that are pinned, or belong to nothing that is, say nothing', async () => {
    const { [named]: _gone, ...without } = YARN;
    expect(await told(without, { [named]: archive })).toEqual([]);
    expect(await told(YARN, { '.yarn/cache/other-npm-1.0.0-0000000000-0000000000.zip': 'x' })).toEqual([]);
  });

  it('T21 of packages for certain platforms, which have no checksum, are told by what changed', async () => {
    const files: Files = {
      ...YARN,
      'yarn.lock': `${YARN['yarn.lock']}`.replaceAll(
        new RegExp(` {2}checksum: .*${checksum}`, 'g'),
        '  conditions: os=linux',
      ),
    };
    expect(await told(files, { [named]: 'other' })).toEqual([
      {
        rule: 'install-code',
        severity: 'moderate',
        file: named,
        message: expect.stringContaining(
          '(left-pad@npm:1.3.0) was changed. It is installed as that package, and the lockfile has no hash',
        ),
      },
    ]);
    const folder = await told(files, { 'elsewhere/left-pad-npm-1.3.0-0382e69409-10c0.zip/a.js': '1' });
    expect(folder.map(({ rule }) => rule)).toEqual(['install-code']);
    expect(await told(files, { 'README.md': 'x' })).toEqual([]);
  });

  it('whose content Git LFS has not fetched are said once', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
    const other = '.yarn/cache/is-odd-npm-3.0.1-93c3c3f41b-89ee2e353c.zip';
    expect(await told(YARN, { [named]: pointer, [other]: pointer })).toEqual([
      {
        rule: 'archive',
        severity: 'moderate',
        file: '.yarn/cache',
        message: expect.stringContaining('2 archives in .yarn/cache that are not here'),
      },
    ]);
  });
});
