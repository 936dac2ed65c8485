import type { Document, LineCounter, Node } from 'yaml';
import { messageOf, SealgateError } from '../../errors.js';
import { refuseEmpty, refuseMergeConflict } from './plain-faults.js';
import type { Yaml, YamlMap } from './yaml-reader.js';
import { readYamlSubset, type YamlDocument } from './yaml-subset.js';

/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 128;
/** Values after aliases are followed: a bound for alias bombs. */
const MAX_VALUES = 5_000_000;
/** The full parser needs about a second a megabyte. */
const MAX_IRREGULAR = 16 * 1024 * 1024;

/**
 * Reads all documents of a YAML file whose top level are maps; scalars stay text. What package managers write
 * is read by the quick reader, all else by the full parser.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @throws SealgateError INPUT_INVALID, INPUT_TOO_LARGE naming file, line, what was found and what was expected.
 */
export async function parseYaml(text: string, file: string, section: string): Promise<YamlDocument[]> {
  refuseEmpty(text, file);
  const quick = readYamlSubset(text, section);
  if (quick !== undefined) return quick;
  refuseMergeConflict(text, file);
  return parseIrregularYaml(text, file, section);
}

/** As parseYaml, by the full parser. */
export async function parseIrregularYaml(
  text: string,
  file: string,
  section: string,
): Promise<YamlDocument[]> {
  if (text.length > MAX_IRREGULAR) {
    throw new SealgateError(
      'INPUT_TOO_LARGE',
      `${file} is not written as its package manager writes it, and has ${text.length} characters, more than the limit of ${MAX_IRREGULAR} for such a file`,
      { location: { file }, hint: 'Let the package manager write the file again.' },
    );
  }
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  try {
    // Equal keys are looked for below: the library compares every key with every other.
    const parsed = yaml.parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter: counter,
      logLevel: 'silent',
    });
    const documents: Document[] = 'empty' in parsed ? [] : parsed;
    const read = documents.map((document) => convert(yaml, { document, counter, file, section }));
    return read.filter(({ root }) => root.size > 0);
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw invalid(file, 1, error instanceof RangeError ? 'it is nested too deeply' : messageOf(error), error);
  }
}

interface Source {
  readonly document: Document;
  readonly counter: LineCounter;
  readonly file: string;
  readonly section: string;
}

function convert(yaml: typeof import('yaml'), { document, counter, file, section }: Source): YamlDocument {
  const [error] = document.errors;
  if (error !== undefined) {
    throw invalid(file, counter.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? '', error);
  }
  const lines = new Map<string, number>();
  let values = 0;
  const lineOf = (node: unknown): number =>
    yaml.isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;

  const read = (node: unknown, depth: number, path: string): Yaml => {
    values += 1;
    if (values > MAX_VALUES || depth > MAX_DEPTH) {
      throw invalid(file, lineOf(node), `it has more than ${MAX_DEPTH} levels or ${MAX_VALUES} values`);
    }
    if (node === null || node === undefined) return '';
    if (yaml.isScalar(node)) return node.value === null ? '' : String(node.value);
    if (yaml.isAlias(node)) return read(node.resolve(document), depth + 1, path);
    if (yaml.isSeq(node)) return node.items.map((item) => read(item, depth + 1, path));
    if (yaml.isMap(node)) return mapOf(node.items, depth, path);
    throw invalid(file, lineOf(node), 'it has a node of an unknown kind');
  };

  const mapOf = (
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    depth: number,
    path: string,
  ): YamlMap => {
    const map = new Map<string, Yaml>();
    const merged: Yaml[] = [];
    for (const { key, value } of pairs) {
      const name = yaml.isAlias(key) ? key.resolve(document) : key;
      if (name !== null && !yaml.isScalar(name)) throw invalid(file, lineOf(key), 'a key is not a scalar');
      const text = name === null || name.value === null ? '' : String(name.value);
      if (map.has(text))
        throw invalid(file, lineOf(key), `the key ${JSON.stringify(text.slice(0, 200))} comes twice`);
      const below = read(value, depth + 1, depth === 0 ? text : '');
      if (text === '<<' && yaml.isScalar(name) && name.type === 'PLAIN') merged.push(below);
      else map.set(text, below);
      if (depth === 1 && path === section) lines.set(text, lineOf(key));
    }
    for (const below of merged.flat()) {
      if (!(below instanceof Map)) throw invalid(file, 1, 'a merge key (<<) does not name a map');
      for (const [key, value] of below) if (!map.has(key)) map.set(key, value);
    }
    return map;
  };

  const root = read(document.contents as Node | null, 0, '');
  if (root === '') return { root: new Map(), lines };
  if (!(root instanceof Map)) throw invalid(file, lineOf(document.contents), 'the top level is not a map');
  return { root, lines };
}

function invalid(file: string, line: number, what: string, cause?: unknown): SealgateError {
  return new SealgateError('INPUT_INVALID', `${file} cannot be read as YAML: ${what}`, {
    location: { file, line },
    hint: 'Restore the file from version control, or let the package manager write it again.',
    ...(cause === undefined ? {} : { cause }),
  });
}
