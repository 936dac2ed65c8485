import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolders } from '../../../src/io/files/make-folders.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-folders-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const code = (make: () => void): unknown => {
  try {
    make();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
  return undefined;
};

describe('folders are made', () => {
  it('with all above them, and again without a word', () => {
    const folder = path.join(dir, 'a/b/c');
    makeFolders(folder);
    makeFolders(`${folder}/`);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('through a link to a folder, and not where a file or a link to nothing is in the way', () => {
    mkdirSync(path.join(dir, 'real'));
    symlinkSync(path.join(dir, 'real'), path.join(dir, 'link'));
    symlinkSync(path.join(dir, 'gone'), path.join(dir, 'dangling'));
    writeFileSync(path.join(dir, 'file'), '');
    makeFolders(path.join(dir, 'link/inner'));
    expect(existsSync(path.join(dir, 'real/inner'))).toBe(true);
    expect(code(() => makeFolders(path.join(dir, 'file')))).toBe('EEXIST');
    expect(code(() => makeFolders(path.join(dir, 'file/inner')))).toBe('ENOTDIR');
    expect(code(() => makeFolders(path.join(dir, 'dangling')))).toBe('EEXIST');
  });

  it('while another thread makes and takes away the same ones', async () => {
    const folder = path.join(dir, 'shared/inner');
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const other = new Worker(
      `const { mkdirSync, rmdirSync } = require('node:fs');
       const { workerData: { folder, parent, stop } } = require('node:worker_threads');
       while (Atomics.load(stop, 0) === 0) {
         for (const one of [parent, folder]) try { mkdirSync(one); } catch {}
         for (const one of [folder, parent]) try { rmdirSync(one); } catch {}
       }`,
      { eval: true, workerData: { folder, parent: path.dirname(folder), stop } },
    );
    await once(other, 'online');
    try {
      for (let n = 0; n < 10_000; n += 1) makeFolders(folder);
    } finally {
      Atomics.store(stop, 0, 1);
      await once(other, 'exit');
    }
  });

  it.skipIf(process.platform !== 'linux')(
    'F a file system that makes nothing is an error, and not asked for ever',
    () => {
      expect(code(() => makeFolders('/proc/sealgate'))).toBe('ENOENT');
      expect(code(() => makeFolders('/proc/sealgate/inner'))).toBe('ENOENT');
    },
  );

  it.skipIf(process.platform !== 'linux')('F a gate whose evidence belongs there ends, and says so', () => {
    const index = path.resolve('dist/index.js');
    const example = path.resolve('examples/pnpm-workspace');
    const run = spawnSync(
      process.execPath,
      [index, 'gate', '--offline', '--dir', example, '--out', '/proc/x'],
      {
        encoding: 'utf8',
        timeout: 60_000,
      },
    );
    expect(run.signal).toBeNull();
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('/proc/x');
  });
});
