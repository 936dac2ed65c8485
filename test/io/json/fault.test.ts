import { expect, it } from 'vitest';
import { jsonFault } from '../../../src/io/json/fault.js';

function faultOf(text: string): { readonly message: string; readonly offset: number } {
  try {
    JSON.parse(text);
  } catch (error) {
    return jsonFault(error, text);
  }
  throw new Error('it was taken');
}

it.each([
  ['{"a": |x, "b": 1}'],
  ['{"a": |, "b": 1}'],
  ['{"a": |}'],
  ['{"a": [1, |], "b": 1}'],
  ['{"a": [|, 1], "b": 1}'],
  ['{"a": {|, "b": 1}}'],
  ['{"a": 1, |}'],
  ['{"a" |1, "b": 1}'],
  ['{"a": 1 |"b": 1}'],
  ['{"a": [1 |2], "b": 1}'],
  ['{"a": [1|}, "b": 1]'],
  ['{"a": {"b": 1|], "c": 1}'],
  ['{"a": {"b": "\\"{"}, "c": |tru, "d": 1}'],
  ['{"a": "at position 3", "b": |x, "c": 1}'],
  ['{"a": 1} |}'],
  ['|<!DOCTYPE html>'],
  ['|'],
  ['{"a": [1, {"b": 2|'],
  ['{"a": fal|'],
  ['{"a": |fal '],
  ['{"a": "|\u0001"}'],
])('says at which character %s is wrong', (marked) => {
  const text = marked.replace('|', '');
  expect(text.slice(0, faultOf(text).offset)).toBe(marked.slice(0, marked.indexOf('|')));
});

it('says it on one line, without the place that only some engines name', () => {
  expect(faultOf('{"a": 1\n"b": 2}').message).toBe("Expected ',' or '}' after property value");
  expect(faultOf('{"a": 1} {').message).toBe('Unexpected non-whitespace character after JSON');
  expect(faultOf('{"a": 1,\n"b": x,\n"c": 3}').message).not.toMatch(/\n/);
});
