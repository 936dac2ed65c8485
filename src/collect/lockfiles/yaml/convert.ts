import type { Document, LineCounter, Pair } from 'yaml';
import { type ErrorLocation, SealgateError } from '../../../errors.js';
import { wayOut } from '../plain-faults.js';
import type { Yaml, YamlMap } from './reader.js';
import type { YamlDocument } from './subset.js';

/** Scalars after aliases are followed: a bound for alias bombs. */
const MAX_SCALARS = 5_000_000;

export interface FullDocument {
  readonly yaml: typeof import('yaml');
  readonly document: Document;
  readonly counter: LineCounter;
  readonly file: string;
  readonly section: string;
  readonly mergeKeys: boolean;
}

interface Conversion extends FullDocument {
  /** What anchors stand for so far, and how many scalars that is. */
  readonly anchors: Map<string, { readonly value: Yaml; readonly scalars: number }>;
  readonly lines: Map<string, number>;
  scalars: number;
}

/**
 * A document of the full parser, as the quick reader would give it. Tags are refused: they change values, and no two
 * parsers know the same ones.
 *
 * @throws SealgateError INPUT_INVALID with the line
 */
export function convertDocument(source: FullDocument): YamlDocument {
  const { document, counter, file } = source;
  const [error] = document.errors;
  if (error !== undefined) {
    const [message = ''] = error.message.split('\n');
    throw yamlFault({ file, line: counter.linePos(error.pos[0]).line }, message.slice(0, 300), error);
  }
  const conversion: Conversion = { ...source, anchors: new Map(), lines: new Map(), scalars: 0 };
  const root = convert(conversion, document.contents, []);
  if (root instanceof Map) return { root, lines: conversion.lines };
  if (root === '') return { root: new Map(), lines: conversion.lines };
  throw yamlFault(placeOf(conversion, document.contents), 'the top level is not a map');
}

/** @param path keys of the maps around the node. */
function convert(conversion: Conversion, node: unknown, path: readonly string[]): Yaml {
  const { yaml, anchors } = conversion;
  if (yaml.isAlias(node)) {
    const known = anchors.get(node.source);
    if (known === undefined) {
      throw yamlFault(
        placeOf(conversion, node),
        `the alias *${node.source.slice(0, 100)} has no value before it`,
      );
    }
    count(conversion, known.scalars, node);
    return known.value;
  }
  const before = conversion.scalars;
  const value = convertPlain(conversion, node, path);
  if (yaml.isNode(node) && node.anchor !== undefined) {
    anchors.set(node.anchor, { value, scalars: conversion.scalars - before });
  }
  return value;
}

function convertPlain(conversion: Conversion, node: unknown, path: readonly string[]): Yaml {
  const { yaml } = conversion;
  count(conversion, 1, node);
  if (node === null || node === undefined) return '';
  if (yaml.isNode(node) && 'tag' in node && typeof node.tag === 'string')
    throw yamlFault(placeOf(conversion, node), `it has the tag ${JSON.stringify(node.tag.slice(0, 100))}`);
  if (yaml.isScalar(node)) return textOf(node.value);
  if (yaml.isSeq(node)) return node.items.map((item) => convert(conversion, item, [...path, '']));
  if (yaml.isMap(node)) return convertMap(conversion, node.items, path);
  throw yamlFault(placeOf(conversion, node), 'it has a node of an unknown kind');
}

function convertMap(conversion: Conversion, pairs: readonly Pair[], path: readonly string[]): YamlMap {
  const { yaml, file, section, lines, mergeKeys } = conversion;
  const map = new Map<string, Yaml>();
  const merged: Yaml[] = [];
  for (const { key, value } of pairs) {
    const name = convert(conversion, key, path);
    if (typeof name !== 'string') throw yamlFault(placeOf(conversion, key), 'a key is not a scalar');
    // To some parsers it is empty, to others the word "null".
    if (name === '') throw yamlFault(placeOf(conversion, key), 'a key is empty');
    if (map.has(name)) {
      const shown = JSON.stringify(name.slice(0, 200));
      throw yamlFault(placeOf(conversion, key), `the key ${shown} comes twice`);
    }
    const below = convert(conversion, value, [...path, name]);
    if (mergeKeys && name === '<<' && yaml.isScalar(key) && key.type === 'PLAIN') merged.push(below);
    else map.set(name, below);
    if (section === '' ? path.length === 0 : path.length === 1 && path[0] === section)
      lines.set(name, lineOf(conversion, key));
  }
  for (const below of merged.flat()) {
    if (!(below instanceof Map)) throw yamlFault({ file, line: 1 }, 'a merge key (<<) does not name a map');
    for (const [key, value] of below) if (!map.has(key)) map.set(key, value);
  }
  return map;
}

function textOf(value: unknown): string {
  return value === null ? '' : String(value);
}

function count(conversion: Conversion, scalars: number, node: unknown): void {
  conversion.scalars += scalars;
  if (conversion.scalars <= MAX_SCALARS) return;
  throw yamlFault(placeOf(conversion, node), `it has more than ${MAX_SCALARS} values, aliases followed`);
}

function lineOf({ yaml, counter }: FullDocument, node: unknown): number {
  return yaml.isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
}

function placeOf(conversion: Conversion, node: unknown): ErrorLocation {
  return { file: conversion.file, line: lineOf(conversion, node) };
}

export function yamlFault(location: ErrorLocation, what: string, cause?: unknown): SealgateError {
  const { file } = location;
  return new SealgateError('INPUT_INVALID', `${file} cannot be read as YAML: ${what}`, {
    location,
    hint: wayOut(file, 'Restore the file from version control, or let the package manager write it again.'),
    ...(cause === undefined ? {} : { cause }),
  });
}
