import { ChildProcess, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_PROJECT, projectOnDisk, projectsAt } from '../../../src/collect/lockfiles/project-files.js';
import { filesAt } from '../../../src/io/git/git.js';
import type { ProjectFiles } from '../../../src/model/contracts.js';

const FILES = {
  'package.json': '{"name":"top"}',
  'app/yarn.lock': '',
  'app/package.json': '{"name":"app"}',
  'app/packages/a/package.json': '{"name":"a"}',
  'app/packages/a/node_modules/b/package.json': '{"name":"b"}',
  'app/packages/a/not-package.json': '{}',
  'app/large/package.json': `{"x":"${'x'.repeat(5 * 1024 * 1024)}"}`,
};

let dir = '';
let outside = '';
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sealgate-project-'));
  outside = mkdtempSync(path.join(tmpdir(), 'sealgate-outside-'));
  writeFileSync(path.join(outside, 'package.json'), '{"name":"secret"}');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], { cwd: dir });
  };
  git('init', '-q');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'all');
  mkdirSync(path.join(dir, 'app/link'));
  symlinkSync(path.join(outside, 'package.json'), path.join(dir, 'app/link/package.json'));
});
afterAll(() => {
  for (const one of [dir, outside]) rmSync(one, { recursive: true, force: true });
});

const onDisk = (): ProjectFiles =>
  projectOnDisk(path.join(dir, 'app/yarn.lock'), {
    root: dir,
    listBelow: async () => ['packages/a/package.json', 'node_modules/x/package.json', 'a.ts', 'package.json'],
  });
const atCommit = async (): Promise<ProjectFiles> =>
  projectsAt({ dir, commit: 'HEAD', files: await filesAt(dir, 'HEAD') })('app/yarn.lock');
const text = (answer: unknown): unknown =>
  answer instanceof Uint8Array ? Buffer.from(answer).toString('utf8') : answer;

describe.each([
  ['on the disk', async () => onDisk()],
  ['at a commit', atCommit],
] as const)('files around a lockfile, %s', (_, open) => {
  it('are read relative to the lockfile; what is not there is missing', async () => {
    const files = await (await open()).read([
      'package.json',
      '../package.json',
      'packages/none/package.json',
    ]);
    expect([...files].map(([name, bytes]) => [name, text(bytes)])).toEqual([
      ['package.json', '{"name":"app"}'],
      ['../package.json', '{"name":"top"}'],
    ]);
  });

  it('are refused where they are too large', async () => {
    const files = await (await open()).read(['large/package.json']);
    expect(files.get('large/package.json')).toMatchObject({ refused: expect.stringContaining('bytes') });
  });

  it('are listed without node_modules', async () => {
    const manifests = await (await open()).manifests();
    expect(manifests).toContain('packages/a/package.json');
    expect(manifests).toContain('package.json');
    expect(manifests.filter((file) => file.includes('node_modules') || file.includes('not-'))).toEqual([]);
  });

  it('outside the repository are not opened', async () => {
    const wanted = [`../../${path.basename(outside)}/package.json`, path.join(outside, 'package.json')];
    const files = await (await open()).read(wanted);
    for (const answer of files.values()) expect(answer).not.toBeInstanceOf(Uint8Array);
  });
});

describe('files around a lockfile', () => {
  it('behind a symbolic link that leads out are refused', async () => {
    const files = await onDisk().read(['link/package.json']);
    expect(files.get('link/package.json')).toMatchObject({ refused: expect.stringContaining('outside') });
  });

  it('may be none', async () => {
    expect([...(await NO_PROJECT.manifests()), ...(await NO_PROJECT.read(['package.json']))]).toEqual([]);
  });
});

it('asks git once for all that is wanted at one time, and for nothing again', async () => {
  const project = await atCommit();
  const started = vi.spyOn(ChildProcess.prototype as unknown as { spawn: () => void }, 'spawn');
  const names = ['package.json', '../package.json', 'packages/a/package.json', 'packages/none/package.json'];
  const read = (): Promise<unknown[]> =>
    Promise.all(names.map(async (name) => text((await project.read([name])).get(name))));
  const first = await read();
  expect(first).toEqual(['{"name":"app"}', '{"name":"top"}', '{"name":"a"}', undefined]);
  expect(await read()).toEqual(first);
  expect(started).toHaveBeenCalledTimes(1);
  started.mockRestore();
});
