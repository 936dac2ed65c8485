import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, ROOT, sealgate } from '../support/cli.js';
import { peer } from '../support/peers.js';

const wine = peer('wine');
const node = peer('node-windows');
const canRun = wine !== undefined && node !== undefined;
/** It stands beside the program that starts others. */
const wineserver = path.join(path.dirname(wine ?? ''), 'wineserver');

let home: string;
beforeAll(() => {
  if (!canRun) return;
  home = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'sealgate-windows-'));
  cpSync(path.join(ROOT, 'examples'), path.join(home, 'examples'), { recursive: true });
  // Wine's server ends a few seconds after the last program, and a program that starts just then finds none.
  mkdirSync(path.join(home, 'prefix'));
  expect(spawnSync(wineserver, ['-p'], { env: environment(), stdio: 'ignore' }).status).toBe(0);
  // Makes the folders of Windows, of a version that Node runs on.
  expect(start(['winecfg', '-v', 'win10']).code).toBe(0);
  expect(onWindows(['--version']).code).toBe(0);
}, 300_000);
afterAll(() => {
  if (home === undefined) return;
  for (const flag of ['-k', '-w']) spawnSync(wineserver, [flag], { env: environment(), stdio: 'ignore' });
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
});

/** A path of this machine as Windows sees it. */
const windowsPath = (file: string): string => `Z:${file.replaceAll('/', '\\')}`;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function environment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    WINEPREFIX: path.join(home, 'prefix'),
    WINEDEBUG: '-all',
    // Without a browser and another runtime nothing asks to install them.
    WINEDLLOVERRIDES: 'mscoree=d;mshtml=d',
    NO_COLOR: '1',
    SOURCE_DATE_EPOCH: '1769634600',
  };
}

/**
 * Runs a program of Windows. Output goes through files: pipes from here are none to that system. Each run has its own,
 * as what an earlier one left running may still hold its.
 *
 * @throws where it did not start, or was killed: that is no answer of the program.
 */
function start(args: readonly string[], cwd = home): Ended {
  const folder = mkdtempSync(path.join(home, 'std-'));
  const [out = '', err = ''] = ['out', 'err'].map((name) => path.join(folder, name));
  const streams = [out, err].map((file) => openSync(file, 'w'));
  const options = { cwd, stdio: ['ignore' as const, ...streams], timeout: 240_000, env: environment() };
  const { status, signal, error } = spawnSync(wine ?? '', args, options);
  for (const stream of streams) closeSync(stream);
  const ended = { code: status, stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8') };
  if (error !== undefined || status === null)
    throw new Error(`${args.join(' ')} ended by ${signal ?? 'no signal'}: ${ended.stderr}`, { cause: error });
  return ended;
}

const onWindows = (args: readonly string[], cwd?: string): Ended =>
  start([realpathSync(node ?? ''), windowsPath(DIST), ...args], cwd);

/** The same here, with a home that has as little in it. */
const here = (args: readonly string[], cwd: string): Promise<Ended> =>
  sealgate(args, {
    cwd,
    env: {
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      npm_config_cache: home,
      PNPM_HOME: home,
      SOURCE_DATE_EPOCH: '1769634600',
    },
  });

/** What a project of an example becomes: a copy outside of any repository, since there is no git on that system. */
function copyOf(example: string): string {
  const dir = mkdtempSync(path.join(home, 'project-'));
  cpSync(path.join(home, 'examples', example), dir, { recursive: true });
  return dir;
}

describe.skipIf(!canRun)('the bundle on the Node of Windows', () => {
  it.each([
    'sbom',
    'sbom --format xml',
    'sbom --spdx',
    'packages --json',
    'licenses --json',
    'explain lodash',
    'policy explain --json',
    'findings reports --json',
    'fix --json',
  ])(
    'prints for %s what it prints here, byte for byte',
    async (line) => {
      const args = line.split(' ');
      for (const example of ['npm-blocked', 'pnpm-workspace']) {
        const dir = copyOf(example);
        expect(onWindows(args, dir), example).toEqual(await here(args, dir));
      }
    },
    240_000,
  );

  it('gates, seals and files evidence that is intact on both', async () => {
    const dir = copyOf('npm-blocked');
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = path.join(home, 'key.pem');
    const pub = path.join(home, 'key.pub');
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(pub, publicKey.export({ type: 'spki', format: 'pem' }));
    const gate = ['gate', '--offline', '--out', 'evidence', '--key'];
    const there = onWindows([...gate, windowsPath(key)], dir);
    expect(there.stdout).toContain('✗ Blocked: 3 vulnerabilities (2 critical, 1 high)');
    expect(there.code).toBe(1);
    expect(readdirSync(path.join(dir, 'evidence')).join()).not.toContain('\\');
    const ledger = path.join(dir, 'evidence/ledger.jsonl');
    expect(readFileSync(ledger, 'utf8')).not.toMatch(/\\\\|\r/);
    // The next record of the same ledger, from here.
    expect((await here([...gate, key], dir)).code).toBe(1);
    const verify = ['verify', 'evidence', '--key'];
    const verified = await here([...verify, pub], dir);
    expect(verified.stdout).toMatch(/^Intact: evidence, 2 records/);
    expect(onWindows([...verify, windowsPath(pub)], dir)).toEqual(verified);
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"fail"', '"pass"'));
    expect(onWindows([...verify, windowsPath(pub)], dir).code).toBe(1);
  }, 240_000);

  it('tells files that a scanner names by their drive relative to the project', () => {
    const dir = mkdtempSync(path.join(home, 'project-'));
    mkdirSync(path.join(dir, 'src'));
    const uri = `file:///z%3A${dir}/src/a%20b.js`;
    const results = [{ ruleId: 'no-eval', locations: [{ physicalLocation: { artifactLocation: { uri } } }] }];
    const runs = [{ tool: { driver: { name: 'ESLint' } }, results }];
    writeFileSync(path.join(dir, 'eslint.sarif'), JSON.stringify({ version: '2.1.0', runs }));
    const { stdout } = onWindows(['findings', 'eslint.sarif', '--json'], dir);
    expect(JSON.parse(stdout)).toMatchObject([
      { subject: { name: 'src/a b.js' }, location: { file: 'src/a b.js' } },
    ]);
  }, 240_000);

  it('names a wrong path as it was given, without a stack trace', () => {
    const missing = 'C:\\no\\such\\folder';
    const { code, stderr } = onWindows(['gate', '--dir', missing]);
    expect(stderr).toContain(missing);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
    expect(existsSync(path.join(home, 'docs'))).toBe(false);
  }, 240_000);
});
