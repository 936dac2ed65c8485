import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyContent } from '../../src/publish/copy-content.js';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-copy-'));
  folder = path.join(root, 'evidence');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const NAME = '20260128-2110_repo_run.json';
const SHA256 = createHash('sha256').update('theirs').digest('hex');
const FILE = { path: NAME, sha256: SHA256, bytes: 6, mediaType: 'application/json' };
const copy = () =>
  copyContent(
    { name: 'theirs', content: async () => Buffer.from('theirs') } as unknown as Parameters<
      typeof copyContent
    >[0],
    FILE,
    folder,
  );

describe('a content of another history', () => {
  it('whose name is taken comes under its digest', async () => {
    writeFileSync(path.join(folder, NAME), 'ours');
    await copy();
    expect(readFileSync(path.join(folder, 'sha256', SHA256), 'utf8')).toBe('theirs');
    expect(readFileSync(path.join(folder, NAME), 'utf8')).toBe('ours');
  });

  it.skipIf(process.platform === 'win32')('T44 is written behind no link', async () => {
    writeFileSync(path.join(folder, NAME), 'ours');
    const outside = path.join(root, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, path.join(folder, 'sha256'));
    await expect(copy()).rejects.toThrow(/sha256 is not a folder but a link or a file/);
    expect(readdirSync(outside)).toEqual([]);
  });
});
