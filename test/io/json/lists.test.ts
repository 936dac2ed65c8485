import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SealgateError } from '../../../src/errors.js';
import { useJsonFile } from '../../../src/io/json/file.js';
import { parseJson } from '../../../src/io/json/json.js';
import { listShape } from '../../../src/io/json/list-shape.js';
import { LongList, parseJsonLists } from '../../../src/io/json/lists.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-lists-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const shape = listShape(['list', 'runs/*/results', '*/items']);

/** The document with every long list as a plain one. */
function plain(value: unknown): unknown {
  if (value instanceof LongList || Array.isArray(value)) return [...value].map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(value)) copy[name] = plain(member);
  return copy;
}

/** What a reader says of some bytes: its value, or the place and words of its complaint. */
function outcome(read: () => unknown): unknown {
  try {
    return { value: plain(read()) };
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return { message: error.message, location: error.location };
  }
}

function fromFile(bytes: Uint8Array, window: number): unknown {
  const file = path.join(dir, 'document.json');
  writeFileSync(file, bytes);
  const read = useJsonFile(file, { shape, window, shortList: 0 }, ({ document }) => plain(document));
  return read === undefined ? 'not plain' : read.result;
}

const TEXTS = [
  '{"list":[1,"two",{"three":3},null,true,[4]],"after":"x"}',
  ' { "runs" : [ { "name":"a" , "results" : [ {} , {"a":[]} ] }, {"results":[]}, {"results":null} ] } ',
  '[{"items":[1,2]},{"items":{"a":1}},[],"x"]',
  '{"list":["caf\u00e9 \u{1f600} \\u00e9 \\" \\\\ \\n","\\ud83d"],"\u00fc":{"list":[1]}}',
  '"just text"',
  '\ufeff{"list":[]}',
  '{"__proto__":{"list":[1]},"list":[{"__proto__":1}]}',
  '{"\\u006cist":[1,2],"list":3}',
];

const BROKEN = [
  '',
  ' ',
  '{',
  '{"list":[1,2',
  '{"list":[1,]}',
  '{"list":[1 2]}',
  '{"list":[nul]}',
  '{"list":[01]}',
  '{"list":[+1,1.e2]}',
  '{"list":["a\nb"]}',
  '{"list":["\\x"]}',
  '{"list":["\\u12g4"]}',
  '{"list":[{"a":1,"b":2,"a":3}]}',
  '{"list":[{"a":1,"\\u0061":3}]}',
  '{"a":{"b":1,"b":1},"list":[]}',
  '{"list":[]} x',
  '{"list":[]}{}',
  '{"list":[}]}',
  `{"list":[${'['.repeat(200)}${']'.repeat(200)}]}`,
  `{"list":[],"a":"unfinished}`,
  '{"list":[\u0000]}',
];

describe('JSON with long lists', () => {
  it.each([...TEXTS, ...BROKEN])('says of %j what the plain reader says', (text) => {
    const bytes = Buffer.from(text);
    const expected = outcome(() => parseJson(bytes, 'x.json'));
    expect(outcome(() => parseJsonLists(bytes, 'x.json', { shape, shortList: 0 }))).toEqual(expected);
  });

  it.each(TEXTS.slice(0, 5))('reads %j from a file, whatever the window cuts', (text) => {
    const expected = plain(parseJson(Buffer.from(text), 'x.json'));
    expect(fromFile(Buffer.from(text), 1)).toEqual(expected);
  });

  it('gives a list of the shape item by item, and each time anew', () => {
    const document = parseJsonLists(Buffer.from('{"list":[{"a":1},{"a":2}],"other":[3]}'), 'x.json', {
      shape,
      shortList: 0,
    }) as { list: LongList; other: unknown };
    expect(document.list).toBeInstanceOf(LongList);
    expect(document.list.length).toBe(2);
    expect([...document.list]).toEqual([{ a: 1 }, { a: 2 }]);
    expect([...document.list]).toEqual([{ a: 1 }, { a: 2 }]);
    expect(document.other).toEqual([3]);
  });

  it('T45 finds a member named twice among thousands, and not one that only shares a hash', () => {
    const names = Array.from({ length: 5000 }, (_, n) => `"n${n}":${n}`);
    const good = Buffer.from(`{"list":[{${names.join(',')}}],"Aa":1,"BB":2}`);
    expect(outcome(() => parseJsonLists(good, 'x', { shape, shortList: 0 }))).toEqual(
      outcome(() => parseJson(good, 'x')),
    );
    const bad = Buffer.from(`{"list":[{${names.join(',')},"n7":0}]}`);
    expect(() => parseJsonLists(bad, 'x', { shape, shortList: 0 })).toThrow(/"n7" twice/);
  });

  it('reads a file of several windows and blocks, with text that every window cuts', () => {
    const item = (n: number): unknown => ({
      n,
      text: `${'caf\u00e9 \u{1f600} "quoted" \\'.repeat(n % 90)}`,
      none: [],
    });
    const document = {
      list: Array.from({ length: 4000 }, (_, n) => item(n)),
      big: `\u00e9${'x'.repeat(2_500_000)}`,
      runs: [{ results: [1, 2, 3] }],
    };
    for (const indent of [0, 1]) {
      const bytes = Buffer.from(JSON.stringify(document, null, indent));
      expect(bytes.length).toBeGreaterThan(5_000_000);
      expect(JSON.stringify(fromFile(bytes, 1))).toBe(JSON.stringify(plain(document)));
    }
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])],
    ['a character that is cut off', Buffer.from([0x22, 0xc3])],
    ['a member named twice', Buffer.from('{"a":1,"a":2}')],
    ['a text that goes on', Buffer.from(`{"a":"${'x'.repeat(3_000_000)}`)],
  ])('leaves %s to the reader of the whole', (_name, bytes) => {
    expect(fromFile(bytes, 1)).toBe('not plain');
  });

  it('learns the form of items from none that a window has left', () => {
    const big = path.join(dir, 'learning.json');
    const items = Array.from({ length: 40 }, (_, n) => ({
      n,
      text: String.fromCharCode(97 + (n % 26)).repeat(88_000),
    }));
    writeFileSync(big, JSON.stringify({ list: items }));
    const read = useJsonFile(big, { shape }, ({ document }) => plain(document));
    expect(read?.result).toEqual({ list: items });
  });

  it('T59 refuses a file that changes between the scan and the items', () => {
    const big = path.join(dir, 'changes-late.json');
    const items = Array.from({ length: 40_000 }, (_, n) => ({ n, text: 'x'.repeat(60) }));
    writeFileSync(big, JSON.stringify({ list: items }));
    expect(() =>
      useJsonFile(big, { shape }, ({ document }) => {
        const [first, ...others] = (document as { list: LongList }).list;
        void first;
        writeFileSync(
          big,
          JSON.stringify({ list: items.map((item) => ({ ...item, text: 'y'.repeat(60) })) }),
        );
        return [others, [...(document as { list: LongList }).list]];
      }),
    ).toThrow(/changed while it was read/);
  });
});

const keeping = listShape([
  {
    path: 'list',
    keep: new Map<string, 'always' | { holding: string }>([
      ['id', 'always'],
      ['end', 'always'],
      ['links', { holding: 'GHSA-' }],
    ]),
  },
]);

/** An item as it comes where only what is read of it is kept; shorter members may stay. */
function lean(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).filter(([name, value]) => name !== 'skip' && (name !== 'links' || value !== 'none')),
  );
}

describe('items of which only some members are read', () => {
  const long = 'x"\\\n\u00e9'.repeat(40);
  const deep = { a: [{ b: [1.5e-3, true, null, { c: long }] }] };
  const items: Record<string, unknown>[] = [
    { id: 1, skip: deep, end: 'e' },
    { skip: long, id: 2 },
    { id: 3, end: [{}], skip: deep },
    { skip: deep },
    { id: 4, links: `${long} GHSA-2222`, end: 0 },
    { id: '5 \u00fc\u{1f600}', end: { skip: long }, short: 1 },
    {},
    { end: 7, skip: long, id: '__proto__' },
  ];

  it.each([0, 1, 3])('are without the others, whatever the order (indent %i)', (indent) => {
    const bytes = Buffer.from(JSON.stringify({ list: items, skip: { id: long } }, null, indent));
    const read = parseJsonLists(bytes, 'x', { shape: keeping, shortList: 0 }) as Record<string, unknown>;
    expect([...(read.list as LongList)]).toEqual(items.map(lean));
    expect(read.skip).toEqual({ id: long });
  });

  it('keep a member that may hold the text once it is decoded', () => {
    const text = `{"list":[{"id":1,"links":["GHSA\\u002d2222${'x'.repeat(99)}"]},{"id":2,"links":["${'x'.repeat(99)}"]}]}`;
    const read = parseJsonLists(Buffer.from(text), 'x', { shape: keeping, shortList: 0 });
    expect([...(read as { list: LongList }).list]).toEqual([
      { id: 1, links: [`GHSA-2222${'x'.repeat(99)}`] },
      { id: 2 },
    ]);
  });

  it('come the same from a file that windows cut', () => {
    const many: Record<string, unknown>[] = Array.from({ length: 3000 }, (_, n) => ({
      ...items[n % items.length],
      end: n,
    }));
    const huge = [
      ...many,
      { id: 9, skip: 'y'.repeat(3_000_000), links: `none${'z'.repeat(2_000_000)}`, end: 1 },
    ];
    const file = path.join(dir, 'keeping.json');
    for (const indent of [0, 1]) {
      writeFileSync(file, JSON.stringify({ list: huge }, null, indent));
      const read = useJsonFile(file, { shape: keeping, window: 1, shortList: 0 }, ({ document }) => [
        ...(document as { list: LongList }).list,
      ]);
      const found = (read?.result ?? []) as Record<string, unknown>[];
      // A value that the window has left is kept.
      expect(found.map(({ links: _, ...item }) => item)).toEqual(
        huge.map(({ links: _, ...item }) => lean(item)).map(({ links: _, ...item }) => item),
      );
    }
  });

  it.each([
    ['a member named twice', '{"a":1,"b":2,"a":3}'],
    ['a number that is none', '[1,01]'],
    ['a number without its fraction', '1.'],
    ['a number without its exponent', '1e+'],
    ['a sign alone', '-'],
    ['a word that is none', 'nulL'],
    ['half a word', 'fals'],
    ['a control character', '"a\u0001"'],
    ['a bad escape', '"\\x"'],
    ['depth', '['.repeat(200) + ']'.repeat(200)],
  ])('T45 are refused for %s in what is passed over', (_what, value) => {
    const raw = value.replace('\u0001', '\u0001');
    const text = `{"list":[{"id":1,"skip":[${JSON.stringify('x'.repeat(99))},${raw}]}]}`;
    const bytes = Buffer.from(text);
    const expected = outcome(() => parseJson(bytes, 'x'));
    expect(expected).toHaveProperty('message');
    expect(outcome(() => parseJsonLists(bytes, 'x', { shape: keeping, shortList: 0 }))).toEqual(expected);
  });

  it('reads tables of names that nobody foresees, and finds the name that is there twice', () => {
    const table = (from: number, count: number): string =>
      Array.from({ length: count }, (_, n) => `"n${from + n}":{"id":${n}}`).join(',');
    const tables = Array.from({ length: 400 }, (_, n) => `{${table(n * 20, 20)}}`);
    const text = `{"list":[{"id":{${table(0, 5000)}}},${tables.join(',')}],"t":[${tables.join(',')}]}`;
    const good = Buffer.from(text);
    const whole = { shape: listShape(['list']), shortList: 0 };
    expect(outcome(() => parseJsonLists(good, 'x', whole))).toEqual(outcome(() => parseJson(good, 'x')));
    for (const name of ['n7', 'n60', 'n63', 'n64', 'n4999']) {
      const bad = Buffer.from(text.replace('"n4999":', `"${name}":0,"n4999":`));
      expect(() => parseJsonLists(bad, 'x', whole)).toThrow(new RegExp(`"${name}" twice`));
    }
  });
});

describe('a document with one byte changed', () => {
  const text =
    '{"list":[{"a":"x\\n\u00e9","b":[1.5e3,-2]},true,null],"runs":[{"results":[{}]}],"\u00fc":{"list":[]}}';
  const bytes = Buffer.from(text);

  it.each([...'"\\{}[],: x0-.\u0000'].map((c) => c.charCodeAt(0)).concat(0xc3, -1))(
    'is judged as the plain reader judges it: code %i at every place',
    (code) => {
      for (let at = 0; at < bytes.length; at += 1) {
        const changed =
          code === -1
            ? Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
            : Buffer.from(bytes.map((byte, index) => (index === at ? code : byte)));
        const expected = outcome(() => parseJson(changed, 'x'));
        const found = outcome(() => parseJsonLists(changed, 'x', { shape, shortList: 0 }));
        if (JSON.stringify(found) !== JSON.stringify(expected)) expect([at, found]).toEqual([at, expected]);
      }
    },
  );
});
