import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { useJsonFile } from '../../../src/io/json/file.js';
import { createHeldItems } from '../../../src/io/json/held-items.js';
import { listShape } from '../../../src/io/json/list-shape.js';
import type { LongList } from '../../../src/io/json/lists.js';

const CHUNK = 256 * 1024;

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-held-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The items of a document's list, as the reader of files gives them. */
function readBack(items: readonly unknown[]): unknown {
  const file = path.join(dir, 'document.json');
  writeFileSync(file, JSON.stringify({ list: items }));
  const shape = listShape(['list']);
  return useJsonFile(file, { shape, shortList: 0 }, ({ document }) => [
    ...(document as { list: LongList }).list,
  ])?.result;
}

/** An item whose JSON has so many bytes. */
const itemOf = (bytes: number, letter: string): string => letter.repeat(bytes - 2);

describe('held items', () => {
  it.each([
    ['fill a chunk to the byte', CHUNK / 4 - 1],
    ['leave a byte of a chunk', CHUNK / 4 - 2],
    ['need one byte more than a chunk has', CHUNK / 4],
    ['fill a chunk alone', CHUNK - 1],
    ['are as long as a chunk', CHUNK],
    ['are longer than any chunk', CHUNK + 100],
  ])('come back where they %s', (_, bytes) => {
    const items = Array.from({ length: 40 }, (_, n) => itemOf(bytes, String.fromCharCode(97 + (n % 26))));
    expect(readBack(items)).toEqual(items);
  });

  it('come back in order, those that are held and those that are read again', () => {
    const items = Array.from({ length: 3000 }, (_, n) => ({
      n,
      text: String.fromCharCode(97 + (n % 26)).repeat(n % 500 === 0 ? 400_000 : n % 3000),
    }));
    expect(readBack(items)).toEqual(items);
  });

  it('come back where characters are longer than a byte', () => {
    const items = Array.from({ length: 2000 }, (_, n) => ({
      n,
      text: '\u00fc\u{1f600}\u65e5'.repeat(n % 40),
    }));
    expect(readBack(items)).toEqual(items);
  });

  it('are held up to 4 MB, whatever the document has', () => {
    const held = createHeldItems();
    const bytes = Buffer.alloc(1000, '1');
    let count = 0;
    while (held.take({ bytes, start: 0 }, [0], bytes.length) !== undefined && count < 10_000) count += 1;
    expect(count).toBeGreaterThan(4000);
    expect(count).toBeLessThanOrEqual((4 * 1024 * 1024) / 1000);
  });

  it('are the parts that are kept, with one comma before the next', () => {
    const held = createHeldItems();
    const bytes = Buffer.from('xx{"a":1,"b":2}');
    const first = held.take({ bytes, start: 100 }, [102, 108, 114], 115);
    const second = held.take({ bytes, start: 100 }, [102], 115);
    expect(held.bytes(first?.from ?? 0, second?.to ?? 0).toString()).toBe('{"a":1},{"a":1,"b":2}');
  });
});
