import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
const files =
  listed.status === 0
    ? listed.stdout.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)))
    : [];
if (files.length === 0) console.warn('skipped: not a git checkout (git clone the repository)');

const PICTURE = /^docs\/images\/[\w-]+\.png$/;

/** Whether the bytes are text a reviewer can read: UTF-8 without control characters. */
function isText(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

/** Bytes after the end of a PNG, which no viewer shows. */
function hiddenInPng(bytes: Buffer): number {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    if (type === 'IEND') return bytes.length - at;
  }
  return -1;
}

describe.skipIf(files.length === 0)('the repository', () => {
  it('T10 holds no opaque file: text, and pictures that are nothing else', () => {
    const opaque = files.filter((name) => {
      const bytes = readFileSync(path.join(root, name));
      return PICTURE.test(name) ? hiddenInPng(bytes) !== 0 : !isText(bytes);
    });
    expect(opaque).toEqual([]);
    expect(files.length).toBeGreaterThan(300);
  });

  it('T10 knows an opaque file when it sees one', () => {
    expect(isText(Buffer.from([0x1f, 0x8b, 0x08, 0x00]))).toBe(false);
    expect(isText(Buffer.from('naïve 日本\n'))).toBe(true);
    const picture = readFileSync(path.join(root, files.find((name) => PICTURE.test(name)) ?? ''));
    expect(hiddenInPng(Buffer.concat([picture, Buffer.from('payload')]))).toBe(7);
  });
});

describe.skipIf(!existsSync(path.join(root, 'dist/index.js')))('dist/', () => {
  it('needs nothing beside it', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sealgate-alone-'));
    try {
      cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
      const ran = (...words: string[]) =>
        spawnSync(process.execPath, [path.join(folder, 'dist/index.js'), ...words], {
          cwd: folder,
          encoding: 'utf8',
        });
      expect(ran('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) });
      writeFileSync(path.join(folder, 'a.txt'), 'a');
      expect(ran('evidence', 'add', 'a.txt', '--scope', 'repo', '--what', 'note')).toMatchObject({
        status: 0,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
