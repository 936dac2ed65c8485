import { execFile } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../src/commands/signatures.js';
import { peer } from '../support/peers.js';
import { silent } from '../support/registry/project.js';
import { keysDocument, startRegistry } from '../support/registry/registry.mjs';

type Registry = Awaited<ReturnType<typeof startRegistry>>;
type Run = (args: readonly string[]) => Promise<string>;

const run = promisify(execFile);
const LINES = Array.from({ length: 40 }, (_, at) => `line ${at};`);

let registry: Registry;
beforeEach(async () => {
  registry = await startRegistry();
  const files = {
    'index.js': `${LINES.join('\n')}\n`,
    'windows.js': `${LINES.join('\r\n')}\r\n`,
    'noeol.js': 'a\nb\nc',
    'gone.js': 'x\n',
  };
  registry.publish({ name: 'left', version: '1.0.0', files });
  registry.publish({ name: 'Right', version: '2.0.0', files: { 'index.js': 'right' } });
});
afterEach(() => registry.close());

/** Changes a package as its user would. */
function edit(folder: string): void {
  const lines = LINES.map((line) => (line === 'line 5;' ? 'line five;' : line));
  writeFileSync(path.join(folder, 'index.js'), `${[...lines, 'more'].join('\n')}\n`);
  writeFileSync(path.join(folder, 'windows.js'), `${lines.join('\r\n')}\r\n`);
  writeFileSync(path.join(folder, 'noeol.js'), 'a\nb\nC');
  writeFileSync(path.join(folder, 'added.js'), 'added\n');
  rmSync(path.join(folder, 'gone.js'));
}

/** A project of `left` and `Right`, and how to run the program in it. */
function makeProject(program: readonly string[]): { readonly dir: string; readonly start: Run } {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'patched-')));
  const dependencies = { left: '1.0.0', Right: '2.0.0' };
  writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({ name: 'app', version: '1.0.0', dependencies }),
  );
  const settings = [
    'frozen-lockfile=false',
    `store-dir=${path.join(dir, '.store')}`,
    `registry=${registry.url}`,
    '',
  ];
  writeFileSync(path.join(dir, '.npmrc'), settings.join('\n'));
  const env = { PATH: process.env.PATH, HOME: dir, npm_config_registry: registry.url, CI: '1' };
  // Not waited for in this thread: the registry answers in it.
  const start: Run = async (args) => {
    const [file = '', ...before] = program;
    const { stdout } = await run(file, [...before, ...args], { cwd: dir, env });
    return stdout;
  };
  return { dir, start };
}

async function bindings(dir: string): Promise<unknown> {
  const keys = path.join(dir, 'keys.json');
  writeFileSync(keys, JSON.stringify(keysDocument(registry.state.keys ?? [])));
  const world = { cwd: dir, env: { HOME: dir }, log: silent, now: () => new Date(), style: {} };
  const values = { registry: registry.url, keys, cache: 'none', installed: true };
  const { json } = await command.run([], values, world as unknown as Parameters<typeof command.run>[2]);
  const { packages } = json as { packages: { name: string; binding: string; patches?: string[] }[] };
  return packages.map(({ name, binding, patches = [] }) => [name, binding, ...patches]);
}

const patched = (file: string): unknown[] => [
  ['Right', 'installed'],
  ['left', 'patched', file],
];

describe.each(['pnpm', 'pnpm12'])('a package that %s patched', (name) => {
  const pnpm = peer(name);
  it.skipIf(pnpm === undefined)('is the tarball with the patch, and no other', async () => {
    const { dir, start } = makeProject([pnpm ?? '']);
    await start(['install']);
    await start(['patch', 'left@1.0.0', '--edit-dir', path.join(dir, '.edit')]);
    edit(path.join(dir, '.edit'));
    await start(['patch-commit', path.join(dir, '.edit')]);
    await start(['install', '--no-frozen-lockfile']);
    const store = path.join(dir, 'node_modules/.pnpm');
    const entry = readdirSync(store).find((one) => one.startsWith('left@1.0.0_')) ?? '';
    expect(await bindings(dir)).toEqual(patched('patches/left@1.0.0.patch'));
    // Names with capitals stand in folders that end in a hash.
    const right = readdirSync(store).find((one) => one.startsWith('Right@2.0.0_')) ?? '';
    expect(existsSync(path.join(store, right, 'node_modules/Right/index.js'))).toBe(true);
    const index = path.join(store, entry, 'node_modules/left/index.js');
    rmSync(index);
    writeFileSync(index, 'evil');
    expect(await bindings(dir)).toEqual([
      ['Right', 'installed'],
      ['left', 'broken'],
    ]);
  });
});

describe('a package that Bun patched', () => {
  const bun = peer('bun');
  it.skipIf(bun === undefined)('is the tarball with the patch, and no other', async () => {
    const { dir, start } = makeProject([bun ?? '']);
    await start(['install', '--no-cache']);
    await start(['patch', 'left@1.0.0']);
    edit(path.join(dir, 'node_modules/left'));
    await start(['patch', '--commit', 'node_modules/left']);
    rmSync(path.join(dir, 'node_modules'), { recursive: true });
    await start(['install']);
    expect(await bindings(dir)).toEqual(patched('patches/left@1.0.0.patch'));
    writeFileSync(path.join(dir, 'node_modules/left/.bun-tag-0123'), 'not empty');
    expect(await bindings(dir)).toEqual([
      ['Right', 'installed'],
      ['left', 'broken'],
    ]);
  });
});

describe('a package that Yarn patched', () => {
  const yarn = peer('yarn');
  it.skipIf(yarn === undefined)('is the tarball with the patch, and no other', async () => {
    const { dir, start } = makeProject([process.execPath, yarn ?? '']);
    const settings = [
      `npmRegistryServer: "${registry.url}"`,
      'unsafeHttpWhitelist: ["127.0.0.1"]',
      'enableGlobalCache: false',
      'enableTelemetry: false',
      'enableImmutableInstalls: false',
      '',
    ];
    writeFileSync(path.join(dir, '.yarnrc.yml'), settings.join('\n'));
    writeFileSync(path.join(dir, 'yarn.lock'), '');
    await start(['install']);
    const { path: folder } = JSON.parse(await start(['patch', 'left', '--json'])) as { path: string };
    edit(folder);
    await start(['patch-commit', '-s', folder]);
    await start(['install']);
    const [file = ''] = readdirSync(path.join(dir, '.yarn/patches'));
    expect(await bindings(dir)).toEqual(patched(`.yarn/patches/${file}`));
    // The archive of the package as it was published is no answer for the one that is used.
    appendFileSync(
      path.join(dir, '.yarn/patches', file),
      '--- /dev/null\n+++ b/evil.js\n@@ -0,0 +1 @@\n+evil\n',
    );
    expect(await bindings(dir)).toEqual([
      ['Right', 'installed'],
      ['left', 'broken'],
    ]);
    for (const cache of ['.yarn/cache', '.yarn/berry/cache'].map((one) => path.join(dir, one)))
      for (const one of readdirSync(cache)) if (one.startsWith('left-patch-')) rmSync(path.join(cache, one));
    expect(await bindings(dir)).toEqual([
      ['Right', 'installed'],
      ['left', 'signed'],
    ]);
  });
});
