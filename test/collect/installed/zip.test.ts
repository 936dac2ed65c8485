import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackZip } from '../../../src/collect/installed/zip.js';

type Files = readonly (readonly [name: string, text: string])[];

const BELOW = 'node_modules/left/';
const PLAIN: Files = [
  ['node_modules/', ''],
  [BELOW, ''],
  [`${BELOW}index.js`, 'good'],
];

function fields(text: string): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt32LE(crc32(text), 10);
  bytes.writeUInt32LE(text.length, 14);
  bytes.writeUInt32LE(text.length, 18);
  return bytes;
}

const lengths = (name: string, bytes: number): Buffer => {
  const written = Buffer.alloc(bytes);
  written.writeUInt16LE(name.length, 0);
  return written;
};

/** An archive that stores its files, in parts; `before` bytes stand in front of it. */
function parts(files: Files, before = 0): { local: Buffer; directory: Buffer; end: Buffer } {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = before;
  for (const [name, text] of files) {
    const one = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      fields(text),
      lengths(name, 4),
      Buffer.from(name + text),
    ]);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    directory.push(Buffer.from('PK\x01\x02\x3f\x03', 'latin1'), fields(text), lengths(name, 14), offset);
    directory.push(Buffer.from(name));
    local.push(one);
    at += one.length;
  }
  const written = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(written.length, 12);
  end.writeUInt32LE(at, 16);
  return { local: Buffer.concat(local), directory: written, end };
}

function zip(files: Files): Buffer {
  const { local, directory, end } = parts(files);
  return Buffer.concat([local, directory, end]);
}

describe("Yarn's archives", () => {
  it('are read, and one that holds another archive too', async () => {
    const files = await unpackZip(zip([...PLAIN, [`${BELOW}x.zip`, zip(PLAIN).toString('latin1')]]), BELOW);
    expect([...files.keys()]).toEqual(['index.js', 'x.zip']);
    expect(files.get('index.js')?.toString()).toBe('good');
  });

  // Yarn 4 takes the last of each for left's index.js, or for a file beside it.
  it.each([
    './node_modules/left/index.js',
    'node_modules//left/index.js',
    'node_modules/x/../left/index.js',
    'node_modules/left/./index.js',
    'node_modules/left/index.js',
    'node_modules/other/index.js',
  ])('T23 are refused where %s stands behind the rest', async (name) => {
    await expect(unpackZip(zip([...PLAIN, [name, 'evil']]), BELOW)).rejects.toThrow();
  });

  it('T23 are refused where a second directory stands before the last', async () => {
    const good = parts(PLAIN);
    const evil = parts([[`${BELOW}index.js`, 'evil']], good.local.length);
    const before = Buffer.concat([good.local, evil.local, evil.directory, evil.end]);
    good.end.writeUInt32LE(before.length, 16);
    const archive = Buffer.concat([before, good.directory, good.end]);
    await expect(unpackZip(archive, BELOW)).rejects.toThrow('more than one directory');
  });

  it('T23 are refused where a directory of Zip64 is told of', async () => {
    const { local, directory, end } = parts(PLAIN);
    const locator = Buffer.alloc(20);
    locator.write('PK\x06\x07', 'latin1');
    const archive = Buffer.concat([local, directory, locator, end]);
    await expect(unpackZip(archive, BELOW)).rejects.toThrow('more than one directory');
  });
});
