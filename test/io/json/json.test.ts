import { describe, expect, it } from 'vitest';
import { SealgateError } from '../../../src/errors.js';
import { MAX_DEPTH, parseJson } from '../../../src/io/json/json.js';

function fault(text: string | Uint8Array): SealgateError {
  try {
    parseJson(typeof text === 'string' ? Buffer.from(text) : text, 'a.json');
  } catch (error) {
    if (error instanceof SealgateError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

function place(text: string): string {
  const { location } = fault(text);
  return `${location?.line}:${location?.column}`;
}

describe('parseJson', () => {
  it.each([
    ['{"a": [1, -2.5e3, true, null, "x\\"y\\\\"]}', { a: [1, -2500, true, null, 'x"y\\'] }],
    ['[]', []],
    ['"only text"', 'only text'],
    [' {"a":{"b":1},"b":{"b":2}} ', { a: { b: 1 }, b: { b: 2 } }],
  ])('reads %s', (text, value) => expect(parseJson(Buffer.from(text), 'a.json')).toEqual(value));

  it('reads a byte-order mark, and UTF-16 as PowerShell writes it', () => {
    expect(parseJson(Buffer.from('\ufeff{"a":1}'), 'a.json')).toEqual({ a: 1 });
    expect(parseJson(Buffer.from('\ufeff{"a":"ü"}', 'utf16le'), 'a.json')).toEqual({ a: 'ü' });
  });

  it.each([
    ['{"a": 1,\n  "b": x}', '2:8'],
    ['{"a": 1,}', '1:9'],
    ['[1, 2', '1:6'],
    ['{"a": "x\n"}', '1:9'],
    ['{"a": 1}\n}', '2:1'],
    ['{"a": 1]', '1:8'],
    ['{"a": "never closed', '1:20'],
    ['nul', '1:4'],
    ['nuX', '1:1'],
  ])('says where %j is wrong', (text, where) => {
    expect(fault(text).code).toBe('INPUT_INVALID');
    expect(place(text)).toBe(where);
  });

  it('T45 refuses a member named twice, also when one of the two is escaped', () => {
    expect(fault('{"Severity":"HIGH",\n"Severity":"LOW"}').message).toContain('"Severity" twice');
    expect(place('{"Severity":"HIGH",\n"Severity":"LOW"}')).toBe('2:1');
    expect(fault('{"a":1,"\\u0061":2}').message).toContain('twice');
    expect(fault('[{"a":{"x":1,"y":[{}],"x":2}}]').message).toContain('"x" twice');
  });

  it('T54 refuses deep nesting and takes what is just deep enough', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(Array.isArray(parseJson(Buffer.from(nested(MAX_DEPTH)), 'a.json'))).toBe(true);
    expect(fault(nested(MAX_DEPTH + 1)).message).toContain('128 levels');
    expect(fault('{"a":'.repeat(1_000_000)).message).toContain('128 levels');
  });

  it.each(['[]', '{}', '0', '""'])(
    'T56 refuses more than 20 million of %s, which take far more memory than text',
    (value) => {
      const list = (count: number): string => `[${`${value},`.repeat(count)}${value}]`;
      expect(fault(list(20_000_000)).message).toBe('a.json holds more than 20000000 values');
      expect(parseJson(Buffer.from(list(1_000_000)), 'a.json')).toHaveLength(1_000_001);
    },
    60_000,
  );

  it('T55 takes __proto__ as a member like any other', () => {
    const value = parseJson(Buffer.from('{"__proto__": {"polluted": 1}}'), 'a.json') as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses bytes that are no text', () => {
    expect(fault(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22])).message).toContain('not UTF-8');
  });
});
