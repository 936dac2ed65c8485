import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SealgateError } from '../../../src/errors.js';
import { writeNew } from '../../../src/io/files/write-new.js';

const dir = mkdtempSync(path.join(tmpdir(), 'write-new-'));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('writeNew', () => {
  it.each<[string, Uint8Array | string | Iterable<string>]>([
    ['bytes', Buffer.from([0, 255, 10])],
    ['text', 'é → 😀\n'],
    ['no part', []],
    ['parts', ['a', '', 'é', '→', '😀', '\n']],
    [
      'many parts, over several blocks',
      Array.from({ length: 50_000 }, (_, n) => `${n} → ${'x'.repeat(60)}\n`),
    ],
    ['a part larger than a block', ['before ', 'é'.repeat(3_000_000), ' after']],
  ])('writes %s and says what it wrote', async (what, data) => {
    const file = path.join(dir, what.replace(/\W+/g, '-'));
    const written = await writeNew(file, data);
    const stamp = await written.done;
    const expected = data instanceof Uint8Array ? data : Buffer.from([...data].join(''), 'utf8');
    expect(readFileSync(file).equals(expected)).toBe(true);
    expect(written.sha256).toBe(sha256(expected));
    expect(written.bytes).toBe(expected.length);
    const { ino, size, ctimeNs } = statSync(file, { bigint: true });
    expect(stamp).toEqual({ inode: ino, size, changed: ctimeNs });
  });

  it('writes bytes among the parts, whatever happens to them afterwards', async () => {
    const block = Buffer.alloc(1024 * 1024);
    const large = Buffer.alloc(3 * 1024 * 1024 + 7, 9);
    const parts = function* (): Generator<string | Uint8Array> {
      yield 'first é';
      for (const value of [1, 2, 3]) yield block.fill(value).subarray(value);
      yield large;
      large.fill(0);
    };
    const file = path.join(dir, 'blocks');
    const written = await writeNew(file, parts());
    await written.done;
    const expected = Buffer.concat([
      Buffer.from('first é'),
      ...[1, 2, 3].map((value) => Buffer.alloc(1024 * 1024 - value, value)),
      Buffer.alloc(3 * 1024 * 1024 + 7, 9),
    ]);
    expect(readFileSync(file).equals(expected)).toBe(true);
    expect(written.sha256).toBe(sha256(expected));
  });

  it('never writes over a file', async () => {
    const file = path.join(dir, 'there');
    writeFileSync(file, 'old');
    await expect(writeNew(file, ['new'])).rejects.toThrow(SealgateError);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('passes on what its parts throw as what it is, and closes the file', async () => {
    const parts = function* (): Generator<string> {
      yield 'a';
      throw new TypeError('a fault of ours');
    };
    await expect(writeNew(path.join(dir, 'broken'), parts())).rejects.toThrow('a fault of ours');
  });
});
