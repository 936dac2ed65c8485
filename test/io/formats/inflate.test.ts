import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflated } from '../../../src/io/formats/inflate.js';

const MIB = 1024 * 1024;

/** Its length alone: a difference in megabytes is nothing to print. */
async function lengthOf(bytes: Buffer, name: string, cap: number): Promise<number> {
  return (await inflated(bytes, name, cap)).length;
}

describe('compressed files', () => {
  it('T56 a gzip bomb stops at a multiple of its own size, far below the cap of the file', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB));
    expect(bomb.length).toBeLessThan(MIB / 8);
    await expect(lengthOf(bomb, 'report.json.gz', 400 * MIB)).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
      message: expect.stringMatching(/^report\.json\.gz has more than \d+ bytes when it is decompressed$/),
    });
  });

  it('takes what tools compress: a few bytes up to 8 MiB, and forty times its size beyond', async () => {
    expect(await lengthOf(gzipSync(Buffer.alloc(7 * MIB)), 'a', 400 * MIB)).toBe(7 * MIB);
    const line = (index: number): string =>
      `{"id":"CVE-2026-${index}","severity":"HIGH","package":"left-pad"}\n`;
    const text = Buffer.from(Array.from({ length: 200_000 }, (_, index) => line(index)).join(''));
    expect(Buffer.compare(await inflated(gzipSync(text), 'a', 400 * MIB), text)).toBe(0);
    await expect(lengthOf(gzipSync(text), 'a', MIB)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
  });

  it('gives other bytes as they are, and names those that are cut off', async () => {
    const plain = Buffer.from('{}');
    expect(await inflated(plain, 'a', 10)).toBe(plain);
    await expect(inflated(gzipSync('x'.repeat(1000)).subarray(0, -9), 'a.gz', MIB)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});
