import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIST, ROOT, sealgate } from '../support/cli.js';
import { startCacheService } from '../support/github/cache-service.js';
import { packageLock, project } from '../support/project.js';
import { createSigningKey, keysDocument, startRegistry } from '../support/registry/registry.mjs';

// The action cache/ as the runner starts it, against a cache service on loopback.
const gnuTar = /GNU tar/.test(spawnSync('tar', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const zstd = spawnSync('zstd', ['--version']).status === 0;
if (!gnuTar) console.warn('skipped: the Actions cache needs GNU tar on PATH (apt-get install tar)');

type Service = Awaited<ReturnType<typeof startCacheService>>;
let service: Service;
let registry: Awaited<ReturnType<typeof startRegistry>>;
const key = createSigningKey();
const keysFile = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-keys-')), 'keys.json');
const services: Service[] = [];
beforeAll(async () => {
  writeFileSync(keysFile, JSON.stringify(keysDocument([key])));
  registry = await startRegistry({ keys: [key] });
});
beforeEach(async () => {
  service = await startCacheService();
  services.push(service);
});
afterAll(async () => {
  for (const one of services) await one.close();
  await registry.close();
});

/** A fresh machine whose folders have the same paths as every other's, as hosted runners have: one link to a new place. */
const home = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-runner-')), 'home');
let machine = '';
function freshMachine(): string {
  machine = mkdtempSync(path.join(tmpdir(), 'sealgate-machine-'));
  execFileSync('rm', ['-f', home]);
  symlinkSync(machine, home);
  for (const name of ['temp', 'work']) mkdirSync(path.join(machine, name));
  for (const name of ['env', 'state', 'output']) writeFileSync(path.join(machine, name), '');
  return path.join(home, 'cache');
}

function run(
  script: 'restore' | 'save',
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|NODE_OPTIONS|STATE_)/.test(name),
    ),
  );
  const state = Object.fromEntries(entriesOf('state').map(([name, value]) => [`STATE_${name}`, value]));
  // The action as it is released, beside the bundle under test.
  const action = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-action-')), 'cache');
  mkdirSync(action);
  writeFileSync(path.join(action, 'run.cjs'), readFileSync(path.join(ROOT, 'cache', `${script}.cjs`)));
  symlinkSync(path.dirname(DIST), path.join(path.dirname(action), 'dist'));
  const child = spawn(process.execPath, [path.join(action, 'run.cjs')], {
    cwd: path.join(machine, 'work'),
    env: {
      ...kept,
      ...service.env,
      HOME: home,
      SEALGATE_CACHE: path.join(home, 'cache'),
      RUNNER_TEMP: path.join(machine, 'temp'),
      GITHUB_WORKSPACE: path.join(machine, 'work'),
      GITHUB_ENV: path.join(machine, 'env'),
      GITHUB_STATE: path.join(machine, 'state'),
      GITHUB_OUTPUT: path.join(machine, 'output'),
      ...state,
      ...more,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

function entriesOf(file: string): [string, string][] {
  const text = readFileSync(path.join(machine, file), 'utf8');
  return [...text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
    name,
    value,
  ]);
}

async function signatures(dir: string): Promise<{ requests: number; counts: Record<string, number> }> {
  const { stdout, stderr } = await sealgate(
    ['signatures', '--dir', dir, '--registry', registry.url, '--keys', keysFile, '--json'],
    { env: { HOME: home, SEALGATE_TUF: 'never', SEALGATE_CACHE: path.join(home, 'cache') } },
  );
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout);
}

describe.skipIf(!gnuTar)('the cache action', { timeout: 120_000 }, () => {
  it('restores nothing, saves what was learnt, and brings it back on another machine: no request', async () => {
    const { integrity } = registry.publish({ name: 'left', version: '1.0.0' });
    const dir = project({ 'package-lock.json': packageLock({ left: { integrity } }) });
    const cache = freshMachine();
    const first = await run('restore');
    expect(first.code, first.output).toBe(0);
    expect(first.output).toContain('there is nothing in the cache yet');
    expect(entriesOf('env')).toEqual([['SEALGATE_CACHE', cache]]);
    expect((await signatures(dir)).requests).toBe(1);
    const saved = await run('save');
    expect(saved.output).toMatch(/Sealgate cache: sealgate-registry-v1-[0-9a-f]{32}\./);
    expect(service.entries).toMatchObject([{ final: true }]);

    freshMachine();
    const restored = await run('restore');
    expect(restored.output).toContain('Sealgate cache: 1 file of sealgate-registry-v1-');
    expect(await signatures(dir)).toMatchObject({ requests: 0, counts: { verified: 1 } });
    const again = await run('save');
    expect(again.output).toContain('nothing new to save');
    expect(service.entries).toHaveLength(1);
  });

  it('T5 a poisoned cache writes nowhere else and makes no bad package good', async () => {
    const good = registry.publish({ name: 'right', version: '1.0.0' });
    const dir = project({ 'package-lock.json': packageLock({ right: { integrity: good.integrity } }) });
    const cache = freshMachine();
    await run('restore');
    await signatures(dir);
    await run('save');
    const [entry] = service.entries;
    if (entry === undefined) throw new Error('nothing was saved');

    // The attacker's entry: signatures for other bytes, and paths that lead out of the folder.
    const evil = `sha512-${Buffer.alloc(64, 66).toString('base64')}`;
    const [name = ''] = readdirSync(path.join(cache, 'registry-v1'));
    const text = readFileSync(path.join(cache, 'registry-v1', name), 'utf8');
    const lair = mkdtempSync(path.join(tmpdir(), 'sealgate-lair-'));
    mkdirSync(path.join(lair, 'up'));
    writeFileSync(path.join(lair, name), text.replaceAll(good.integrity, evil));
    const target = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-target-')), 'planted.txt');
    writeFileSync(target, 'as it was');
    const planted = path.join(lair, 'planted.txt');
    writeFileSync(planted, 'planted');
    symlinkSync(target, path.join(lair, 'manifests-0123456789abcdef.jsonl'));
    const archive = path.join(lair, 'cache.tar');
    const flags = ['--posix', '-cf', archive, '-P', `--transform=s,^planted.txt$,${target},`, '-C', lair];
    execFileSync('tar', [...flags, name, 'planted.txt', 'manifests-0123456789abcdef.jsonl']);
    const packed = zstd ? ['zstd', ['-q', '-c', archive]] : ['gzip', ['-c', archive]];
    entry.bytes = execFileSync(packed[0] as string, packed[1] as string[]);

    const poisoned = freshMachine();
    const restored = await run('restore');
    expect(restored.output).toContain('1 file of');
    expect(readFileSync(target, 'utf8')).toBe('as it was');
    expect(readdirSync(path.join(poisoned, 'registry-v1'))).toEqual([name]);
    // The lockfile that pins the attacker's bytes fails, and the honest one is asked about anew and passes.
    const bad = project({ 'package-lock.json': packageLock({ right: { integrity: evil } }) });
    expect((await signatures(bad)).counts).toMatchObject({ verified: 0, invalid: 1 });
    expect((await signatures(dir)).counts).toMatchObject({ verified: 1 });
  });

  it('T5 an archive cannot change the folders around it, nor bring anything but the files of the cache', async () => {
    const { integrity } = registry.publish({ name: 'wrong', version: '1.0.0' });
    const dir = project({ 'package-lock.json': packageLock({ wrong: { integrity } }) });
    const cache = freshMachine();
    await run('restore');
    await signatures(dir);
    await run('save');
    const [entry] = service.entries;
    if (entry === undefined) throw new Error('nothing was saved');
    const lair = mkdtempSync(path.join(tmpdir(), 'sealgate-lair-'));
    const [name = ''] = readdirSync(path.join(cache, 'registry-v1'));
    cpSync(path.join(cache, 'registry-v1', name), path.join(lair, name));
    mkdirSync(path.join(lair, 'folder'));
    chmodSync(path.join(lair, 'folder'), 0o777);
    execFileSync('mkfifo', [path.join(lair, `manifests-${'0'.repeat(16)}.jsonl`)]);
    const archive = path.join(lair, 'cache.tar');
    // The folder's mode, for the folder that the archive is unpacked in, and for the one above it.
    const names = ['--transform=s,^folder$,x/..,', `manifests-${'0'.repeat(16)}.jsonl`, 'folder', name];
    execFileSync('tar', ['--posix', '-cf', archive, '-P', '-C', lair, ...names]);
    const packed = zstd ? ['zstd', ['-q', '-c', archive]] : ['gzip', ['-c', archive]];
    entry.bytes = execFileSync(packed[0] as string, packed[1] as string[]);

    const other = freshMachine();
    const temp = path.join(machine, 'temp');
    chmodSync(temp, 0o700);
    const restored = await run('restore');
    expect(restored.output).toContain('Sealgate cache: 1 file of');
    expect(statSync(temp).mode & 0o777).toBe(0o700);
    expect(readdirSync(temp).filter((one) => one.startsWith('sealgate-'))).toEqual([]);
    expect(readdirSync(path.join(other, 'registry-v1'))).toEqual([name]);
  });

  it.each([
    ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'],
    ...['discussion_comment', 'fork', 'gollum', 'watch'],
  ])(
    'T5 a run of %s, which strangers cause and whose cache is the default branch’s, saves nothing',
    async (event) => {
      const { integrity } = registry.publish({ name: 'theirs', version: '1.0.0' });
      const dir = project({ 'package-lock.json': packageLock({ theirs: { integrity } }) });
      freshMachine();
      await run('restore', { GITHUB_EVENT_NAME: event });
      await signatures(dir);
      const saved = await run('save', { GITHUB_EVENT_NAME: event });
      expect(saved.output).toContain(`nothing is saved, because a run of ${event} writes to the cache`);
      expect(service.entries).toEqual([]);
      expect((await run('save', { GITHUB_EVENT_NAME: 'pull_request' })).output).toContain('registry-v1-');
    },
  );

  it('a service that fails, or is out of reach, costs nothing but time', async () => {
    freshMachine();
    const away = await run('restore', { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: '' });
    expect(away.code).toBe(0);
    expect(away.output).toContain('The Actions cache is out of reach here');
    expect(existsSync(path.join(machine, 'temp'))).toBe(true);
    const refused = await run('restore', { ACTIONS_RUNTIME_TOKEN: 'stale' });
    expect(refused.code, refused.output).toBe(0);
    expect(refused.output).toContain('nothing in the cache');
  });
});
