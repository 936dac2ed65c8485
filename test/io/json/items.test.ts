import { describe, expect, it } from 'vitest';
import { SealgateError } from '../../../src/errors.js';
import { parseJson } from '../../../src/io/json/json.js';
import { listShape } from '../../../src/io/json/list-shape.js';
import { LongList, parseJsonLists } from '../../../src/io/json/lists.js';
import type { When } from '../../../src/model/contracts.js';
import { expectLinear } from '../../support/growth.js';
import { type Random, random } from '../../support/random.js';

const shape = listShape(['list']);
const GOOD = '{"name":"é \\u00e9 \\" x","at":[1,-2.5e+3,{"deep":[true,null]}],"more":{"k":[[]],"o":{}}}';

/** What the items are, or the complaint. */
function items(text: string, of = shape): unknown {
  try {
    const document = parseJsonLists(Buffer.from(text), 'x.json', { shape: of, shortList: 0 });
    const { list } = document as { list: LongList };
    expect(list).toBeInstanceOf(LongList);
    return [...list];
  } catch (error) {
    if (error instanceof SealgateError) return `refused: ${error.message}`;
    throw error;
  }
}

function expected(text: string): unknown {
  try {
    return (parseJson(Buffer.from(text), 'x.json') as { list: unknown[] }).list;
  } catch (error) {
    if (error instanceof SealgateError) return `refused: ${error.message}`;
    throw error;
  }
}

const among = (item: string): string => `{"list":[${[GOOD, GOOD, item, GOOD].join(' ,\n')}]}`;

describe('items that look like those before', () => {
  it.each([
    GOOD,
    ' { "name" : "y" } ',
    '{}',
    '{"more":{"o":{}},"name":"another order"}',
    '{"at":[],"new":"member"}',
    '{"name":12}',
    '[1]',
    '"text"',
    '{"name":"\u007f\u00a0"}',
    `{"name":"${'long '.repeat(60_000)}"}`,
  ])('are read: %#', (item) => {
    expect(items(among(item))).toEqual(expected(among(item)));
  });

  it.each([
    '{"name":"a","name":"b"}',
    '{"name":"a","at":[],"name":"b"}',
    '{"more":{"k":[],"k":[]}}',
    '{"at":[{"deep":[],"deep":[]}]}',
    '{"name":"a",}',
    '{"name":"a" "at":[]}',
    '{"name" "a"}',
    '{,"name":"a"}',
    '{"at":[1,]}',
    '{"at":[1 2]}',
    '{"at":[01]}',
    '{"at":[1.]}',
    '{"at":[-]}',
    '{"at":[+1]}',
    '{"at":[tru]}',
    '{"at":[1,{"deep":[truefalse]}]}',
    '{"name":"a\u0001"}',
    '{"name":"a\nb"}',
    '{"name":"\\x"}',
    '{"name":"\\u12g4"}',
    '{"name":"open}',
    '{"name":"a"]',
    '{"more":{"o":{}}',
    '{"name":\'a\'}',
    '{name:"a"}',
    '{"name":\u00a0"a"}',
    '{"name":"a"}}',
  ])('and are none are refused as ever: %s', (item) => {
    const answer = items(among(item));
    expect(answer).toMatch(/^refused: /);
    expect(answer).toEqual(expected(among(item)));
  });

  it('T45 are no deeper than allowed', () => {
    const nested = (depth: number): string => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const list = (depth: number): string =>
      `{"list":[${Array.from({ length: 4 }, () => nested(depth)).join()}]}`;
    for (const depth of [1, 50, 120, 600]) expect(items(list(depth))).toEqual(expected(list(depth)));
    expect(items(list(600))).toMatch(/^refused: /);
  });

  it('come the same as from the whole, whatever they are', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const from = random(seed);
      const names = Array.from({ length: 6 }, (_, at) => `${'abcdef'[at]}${from.pick(['', '.x', '$', '*'])}`);
      const list = Array.from({ length: 30 }, () => itemOf(from, names, 0));
      const text = `{"list":${JSON.stringify(list, null, from.pick([0, 1, 4]))}}`;
      expect(items(text), `seed ${seed}`).toEqual(list);
      const at = from.below(text.length);
      const broken =
        text.slice(0, at) +
        from.pick(['"', ',', '}', ']', '\\', '\u0000', ':', '1', '{']) +
        text.slice(at + 1);
      const answer = outcomeOf(broken);
      if (answer !== undefined) expect(answer.ours, `seed ${seed}`).toEqual(answer.theirs);
    }
  });

  it('fail in linear time', async () => {
    const made = (size: number): string[] => {
      const long = `{"name":"${'\\n'.repeat(size)}","at":[${'1,'.repeat(size)}`;
      return [
        ...['x', '1', '1]', '1]}', '1],'].map((end) => among(`${long}${end}`)),
        ...['', '}', ',}'].map((end) => among(`{"name":"a"${' '.repeat(3 * size)}${end}`)),
      ];
    };
    const work = (size: number) => {
      const texts = made(size);
      return () => texts.forEach((text) => void items(text));
    };
    await expectLinear({ from: 1250, work });
  });
});

describe('members of such items', () => {
  const BIG = 'z'.repeat(300);
  const item = (title: string, description: string): string =>
    `{"id":"1","title":${title},"description":${description},"big":"${BIG}","refs":["${BIG}"],"end":1}`;
  const kept = listShape([
    {
      path: 'list',
      keep: new Map<string, When>([
        ['id', 'always'],
        ['title', 'always'],
        ['description', { unless: 'title' }],
        ['refs', { holding: 'GHSA' }],
        ['end', 'always'],
      ]),
    },
  ]);

  it('are left out where nothing reads them, and where another one says enough', () => {
    const first = item('"t"', `"${BIG}"`);
    const rows = [
      first,
      first,
      item('""', `"${BIG}"`),
      item('"\\u0020"', `"${BIG}"`),
      item('null', `"${BIG}"`),
      item('"words"', `"${BIG}"`),
      item('"words"', '"short"').replace(BIG, `${BIG}GHSA`),
      item('"words"', '"short"').replace(`["${BIG}"]`, `["GHSA-${BIG}"]`),
    ];
    const read = items(`{"list":[${rows.join()}]}`, kept) as Record<string, unknown>[];
    const has = (name: string): boolean[] => read.map((one) => name in one).slice(1);
    expect(has('description')).toEqual([false, true, true, true, false, false, false]);
    expect(has('refs')).toEqual([false, false, false, false, false, false, true]);
    expect(has('big')).toEqual(Array.from({ length: 7 }, () => false));
    expect(read.map(({ id, end }) => [id, end])).toEqual(rows.map(() => ['1', 1]));
  });
});

/** What both readers say of a text whose list is still one, or nothing. */
function outcomeOf(text: string): { readonly ours: unknown; readonly theirs: unknown } | undefined {
  const theirs = expected(text);
  return Array.isArray(theirs) || typeof theirs === 'string' ? { ours: items(text), theirs } : undefined;
}

function itemOf(from: Random, names: readonly string[], depth: number): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const name of names) if (from.chance(0.8)) item[name] = anyValue(from, names, depth);
  return item;
}

function anyValue(from: Random, names: readonly string[], depth: number): unknown {
  switch (from.below(depth > 2 ? 4 : 6)) {
    case 0:
      return from.pick(['', 'plain', 'q"\\/\n\u0001', 'ü€\u{1f600}', '\ud83d']);
    case 1:
      return from.pick([0, -1, 1.5, 1e21, -2e-7]);
    case 2:
      return from.pick([true, false, null]);
    case 3:
      return [];
    case 4:
      return Array.from({ length: from.below(4) }, () => anyValue(from, names, depth + 1));
    default:
      return itemOf(from, names.slice(0, 3), depth + 1);
  }
}
