import { describe, expect, it } from 'vitest';
import { readStream } from '../../../src/io/files/read-stream.js';

describe('a stream read whole', () => {
  it('gives what was written, in order', async () => {
    async function* parts() {
      yield Buffer.from('one ');
      yield Buffer.from('two');
    }
    expect(String(await readStream(parts(), 'stdin', 7))).toBe('one two');
  });

  it('T56 that never ends is read up to the cap, and no further', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1000);
      }
    }
    await expect(readStream(endless(), 'stdin', 10_000)).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
      message: 'stdin has more bytes than the limit of 10000',
    });
    expect(given).toBe(11);
  });
});
