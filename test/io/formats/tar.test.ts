import { describe, expect, it } from 'vitest';
import { readTar, tarFiles } from '../../../src/io/formats/tar.js';

interface Fields {
  readonly type?: string;
  readonly link?: string;
  readonly prefix?: string;
  readonly format?: string;
  /** Of the size field, where it is not the length of the content. */
  readonly size?: string;
}

function header(path: string, length: number, fields: Fields = {}): Buffer {
  const block = Buffer.alloc(512);
  block.write(path, 0, 'latin1');
  block.write('0000644', 100);
  block.write(fields.size ?? length.toString(8).padStart(11, '0'), 124, 'latin1');
  block.write(fields.type ?? '0', 156, 'latin1');
  block.write(fields.link ?? '', 157);
  block.write(fields.format ?? 'ustar\x0000', 257, 'latin1');
  block.write(fields.prefix ?? '', 345);
  block.fill(32, 148, 156);
  const sum = block.reduce((all, byte) => all + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function padded(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

const file = (path: string, content: string, fields: Fields = {}): Buffer =>
  Buffer.concat([header(path, Buffer.byteLength(content), fields), padded(content)]);

function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes + 1;
  while (String(length).length + bytes !== length) length += 1;
  return `${length}${rest}`;
}

const pax = (...records: readonly string[]): Buffer => file('PaxHeader', records.join(''), { type: 'x' });
const EMPTY = Buffer.alloc(512);
const GOOD = file('package/package.json', '{}');
const EVIL = file('package/package.json', '{"scripts":{}}');

const read = (...parts: readonly Buffer[]): [string, string][] =>
  tarFiles(readTar(Buffer.concat([...parts, EMPTY, EMPTY]))).map(({ path, bytes }) => [
    path,
    bytes.toString('utf8'),
  ]);

describe('tar archives', () => {
  it('are read with prefix, pax paths, their sizes and long names', () => {
    const long = `package/${'deep/'.repeat(30)}x`;
    expect(
      read(
        file('pax_global_header', record('comment', 'abc'), { type: 'g' }),
        GOOD,
        file('b.js', '1', { prefix: 'package/lib' }),
        pax(record('path', 'package/ä'), record('size', '1'), record('mtime', '1.5')),
        file('package/cut', '2'),
        file('././@LongLink', `${long}\0`, { type: 'L' }),
        file('package/cut', '3'),
        file('././@LongLink', 'target\0', { type: 'K' }),
        header('package/link', 0, { type: '2', link: 'target' }),
        header('package/lib/', 0, { type: '5' }),
        GOOD,
      ),
    ).toEqual([
      ['package.json', '{}'],
      ['lib/b.js', '1'],
      ['ä', '2'],
      [long.slice('package/'.length), '3'],
      ['package.json', '{}'],
    ]);
  });

  // npm unpacks the second package.json of each, or another file than is read here.
  it.each<[string, readonly Buffer[]]>([
    ['a second package.json', [GOOD, EVIL]],
    ['a second package.json behind an empty block', [GOOD, EMPTY, EVIL]],
    ['one behind the end', [GOOD, EMPTY, EMPTY, EVIL]],
    ['one inside a folder', [GOOD, header('package/d/', 1024, { type: '5' }), EVIL]],
    ['one inside a file that is called like a folder', [GOOD, header('package/d/', 1024), EVIL]],
    ['one inside a file that is linked', [GOOD, header('package/d', 1024, { link: 'x' }), EVIL]],
    ['one inside a link', [GOOD, header('package/d', 1024, { type: '1', link: 'x' }), EVIL]],
    ['one of another kind of file', [GOOD, file('package/package.json', '{ }', { type: '7' })]],
    ['one of no kind', [GOOD, file('package/package.json', '{ }', { type: 'Z' })]],
    ['one that is a hard link', [GOOD, header('package/package.json', 0, { type: '1', link: 'x' })]],
    ['a path of two slashes', [GOOD, file('package//package.json', '{ }')]],
    ['a path with a dot', [GOOD, file('package/./package.json', '{ }')]],
    ['a path that goes back', [GOOD, file('package/x/../package.json', '{ }')]],
    ['a path with a backslash', [GOOD, file('package/\\package.json', '{ }')]],
    ['a path without a folder', [GOOD, file('package.json', '{ }')]],
    ['a path in capitals', [GOOD, file('package/Package.json', '{ }')]],
    ['a build file in capitals', [GOOD, file('package/BINDING.gyp', '{ }')]],
    ['a name with two ends', [EVIL, file('package/package.json\0\nx', '{}')]],
    ['a prefix of another format', [GOOD, file('package/b', '', { prefix: 'x', format: 'ustar  \0' })]],
    ['a pax header of the old kind', [GOOD, file('P', record('path', 'package/b'), { type: 'X' })]],
    ['a pax header with the size of another', [GOOD, pax(record('size', '1')), file('package/b', '12')]],
    ['a pax header with a kind', [GOOD, pax(record('type', 'Directory')), file('package/b', '12')]],
    ['a pax header of a sparse file', [GOOD, pax(record('GNU.sparse.name', 'b')), file('package/c', '1')]],
    [
      'a pax header in whose comment a path stands',
      [GOOD, pax(record('comment', `x\n${record('path', 'package/b')}`)), file('package/c', '')],
    ],
    ['a pax path with two ends', [GOOD, pax(record('path', 'package/b\0')), file('package/c', '')]],
    ['a pax header of no records', [GOOD, file('P', 'path=x\n', { type: 'x' }), file('package/c', '')]],
    ['a path for all entries', [GOOD, file('P', record('path', 'package/b'), { type: 'g' })]],
    [
      'a path by two headers',
      [
        GOOD,
        pax(record('path', 'package/b')),
        file('L', 'package/c\0', { type: 'L' }),
        file('package/d', ''),
      ],
    ],
    ['a path for the end', [GOOD, pax(record('path', 'package/b'))]],
    ['a size that is negative', [header('g', 0, { type: 'g', size: '-1000' })]],
    ['a size that is beyond counting', [header('package/b', 0, { size: '\x80\x01\0\0\0\0\0\0\0\0\0\0' })]],
    ['a size with two ends', [header('package/b', 0, { size: '0\x001000' })]],
  ])('T23 are refused where readers take them differently: %s', (_, parts) => {
    expect(() => read(...parts)).toThrow('can be read in more than one way');
  });
});
