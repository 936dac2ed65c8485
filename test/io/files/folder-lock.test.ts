import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFolderLock } from '../../../src/io/files/folder-lock.js';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-lock-'));
  folder = path.join(root, 'evidence');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const LONG_AGO = new Date('2020-01-01T00:00:00Z');
function putOld(place: string): void {
  writeFileSync(place, 'x');
  utimesSync(place, LONG_AGO, LONG_AGO);
}

describe('the lock of a folder that somebody else may have filled', () => {
  it.skipIf(process.platform === 'win32')(
    'T44 a link in its place is not followed: nothing behind it is removed, nothing is locked',
    async () => {
      const outside = path.join(root, 'outside');
      mkdirSync(outside);
      for (const name of ['id_rsa', `1.${'a'.repeat(12)}.${'b'.repeat(24)}`])
        putOld(path.join(outside, name));
      symlinkSync(outside, path.join(folder, '.lock'));
      let worked = false;
      await expect(
        withFolderLock(folder, async () => {
          worked = true;
        }),
      ).rejects.toThrow(/\.lock is a link or a file, and no lock/);
      expect([worked, readdirSync(outside).length]).toEqual([false, 2]);
    },
  );

  it('a file in its place is told', async () => {
    writeFileSync(path.join(folder, '.lock'), '');
    await expect(withFolderLock(folder, async () => undefined)).rejects.toMatchObject({
      code: 'IO_FAILED',
      hint: expect.stringContaining('Remove it'),
    });
  });

  it('T44 removes claims of the dead, and no file that is no claim', async () => {
    const claims = path.join(folder, '.lock');
    mkdirSync(claims);
    const dead = `1.${'a'.repeat(12)}.${'b'.repeat(24)}`;
    for (const name of ['notes.txt', dead]) putOld(path.join(claims, name));
    expect(await withFolderLock(folder, async () => 'worked')).toBe('worked');
    expect(readdirSync(claims)).toEqual(['notes.txt']);
  });

  describe('in a repository', () => {
    const claims = (): string => path.join(folder, '.lock');
    const claim = `1.${'a'.repeat(12)}.${'b'.repeat(24)}`;
    beforeEach(() => {
      mkdirSync(claims());
      execFileSync('git', ['init', '-q'], { cwd: root });
      writeFileSync(path.join(claims(), claim), '');
    });

    it('is not held by a claim that came with the checkout, which stays as it is', async () => {
      execFileSync('git', ['add', '-f', '.'], { cwd: root });
      expect(await withFolderLock(folder, async () => readdirSync(claims()).length)).toBe(2);
      expect(readdirSync(claims())).toEqual([claim]);
    });

    it('is held by the claim of another machine until that is gone', async () => {
      const order: string[] = [];
      const gone = sleep(600).then(() => {
        order.push('gone');
        rmSync(path.join(claims(), claim));
      });
      await withFolderLock(folder, async () => order.push('worked'));
      await gone;
      expect(order).toEqual(['gone', 'worked']);
    });
  });

  it('leaves nothing behind', async () => {
    await withFolderLock(folder, async () => undefined);
    expect(existsSync(path.join(folder, '.lock'))).toBe(false);
  });
});
