import { messageOf, SealgateError } from '../errors.js';
import { decodeText } from '../io/text.js';
import { readAll } from './faults.js';
import { type Place, type PolicyEntry, type PolicyNode, policyError, quote } from './node.js';

/** Larger policies are refused: 500 exceptions are about 100 kB. */
export const POLICY_CAP = 1024 * 1024;
const MAX_DEPTH = 16;
const PLAIN_TAGS = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;
const MAX_NODES = 100_000;

/**
 * Reads the YAML of a policy into nodes with places. YAML 1.2 core schema, one document, string keys; anchors,
 * aliases, tags and merge keys are refused, because a policy must mean what a reviewer sees.
 *
 * @param bytes UTF-8 (a byte-order mark is fine), at most POLICY_CAP.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
export async function parsePolicyYaml(bytes: Uint8Array, file: string): Promise<PolicyNode> {
  if (bytes.length > POLICY_CAP) {
    throw policyError(
      { file },
      `${file} has ${bytes.length} bytes, more than a policy may have (${POLICY_CAP})`,
      { hint: 'Move shared parts to another file and name it under extends.' },
    );
  }
  const text = decode(bytes, file);
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = await import('yaml');
  const { contents, at } = documentOf({ LineCounter, parseAllDocuments }, text, file);
  return nodeReader({ isAlias, isMap, isScalar, isSeq }, file, at)(contents, 0);
}

type Yaml = typeof import('yaml');
/** The place of an offset in the file. */
type PlaceAt = (offset: number | undefined) => Place;

/** The one document that a policy is. @throws SealgateError POLICY_INVALID where it is none, empty or several */
function documentOf(
  { LineCounter, parseAllDocuments }: Pick<Yaml, 'LineCounter' | 'parseAllDocuments'>,
  text: string,
  file: string,
): { readonly contents: unknown; readonly at: PlaceAt } {
  const lines = new LineCounter();
  const documents = (() => {
    try {
      return parseAllDocuments(text, {
        lineCounter: lines,
        prettyErrors: false,
        // Repeated keys are told below, all of them and with the line of the first.
        uniqueKeys: false,
        merge: false,
        logLevel: 'silent',
      });
    } catch (cause) {
      if (cause instanceof RangeError) throw tooDeep({ file }, cause);
      throw policyError({ file }, `${file} is not YAML: ${messageOf(cause)}`, { cause });
    }
  })();
  const at: PlaceAt = (offset) => {
    if (offset === undefined) return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const list = Array.isArray(documents) ? documents : [];
  const broken = list.flatMap((document) => document.errors)[0];
  if (broken !== undefined) {
    if (broken.message.includes('call stack')) throw tooDeep(at(broken.pos[0]), broken);
    throw policyError(at(broken.pos[0]), `Not valid YAML: ${broken.message}`, {
      hint: yamlHint(broken.code),
      cause: broken,
    });
  }
  const [document, second] = list;
  if (second !== undefined) {
    throw policyError(at(second.range?.[0]), 'A policy is one YAML document, but a second one starts here', {
      hint: 'Remove the --- line or move the second part to another file.',
    });
  }
  if (document === undefined || document.contents === null) {
    throw policyError({ file, line: 1, column: 1 }, `${file} is empty`, {
      hint: 'Write at least one key, e.g. extends: baseline, or remove the file: baseline applies without one.',
    });
  }
  return { contents: document.contents, at };
}

/** Makes nodes of YAML's, and refuses what a reviewer would not see through. */
function nodeReader(
  { isAlias, isMap, isScalar, isSeq }: Pick<Yaml, 'isAlias' | 'isMap' | 'isScalar' | 'isSeq'>,
  file: string,
  at: PlaceAt,
): (node: unknown, depth: number) => PolicyNode {
  let count = 0;
  const convert = (node: unknown, depth: number): PolicyNode => {
    count += 1;
    if (count > MAX_NODES) throw policyError({ file }, `More than ${MAX_NODES} values in one policy`);
    if (isAlias(node)) {
      throw policyError(at(node.range?.[0]), `The alias *${node.source} is not allowed in a policy`, {
        hint: 'Write the value out.',
      });
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) throw policyError({ file }, 'A value is missing');
    const place = at(node.range?.[0]);
    if (node.anchor !== undefined) {
      throw policyError(place, `The anchor &${node.anchor} is not allowed in a policy`, {
        hint: 'Remove it.',
      });
    }
    if (node.tag !== undefined && !PLAIN_TAGS.test(node.tag)) {
      throw policyError(place, `The tag ${quote(node.tag)} is not allowed in a policy`, {
        hint: 'Remove it.',
      });
    }
    if (depth > MAX_DEPTH) throw tooDeep(place);
    if (isScalar(node)) {
      const { value } = node;
      if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return { kind: 'scalar', value, place };
      if (typeof value === 'string') return { kind: 'scalar', value, place };
      throw policyError(place, 'Not a text, number or true/false');
    }
    if (isSeq(node))
      return { kind: 'list', items: readAll(node.items, (item) => convert(item, depth + 1)), place };
    const lineOf = new Map<string, number | undefined>();
    const entries = readAll(node.items, (pair): PolicyEntry => {
      const { key } = pair;
      if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
        throw policyError(place, 'A key must be plain text', { hint: 'Quote it if it is meant as text.' });
      }
      const keyPlace = at(key.range?.[0]);
      const name = String(key.value);
      if (lineOf.has(name)) {
        throw policyError(keyPlace, `${quote(name)} is given twice (first in line ${lineOf.get(name)})`, {
          hint: 'Keep one of the two.',
        });
      }
      lineOf.set(name, keyPlace.line);
      const value: PolicyNode =
        pair.value === null || pair.value === undefined
          ? { kind: 'scalar', value: null, place: keyPlace }
          : convert(pair.value, depth + 1);
      return { key: name, keyPlace, value };
    });
    return { kind: 'map', entries, place };
  };
  return convert;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes, file);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    throw policyError({ file }, error.message, { hint: error.hint, cause: error });
  }
}

/** Also for the library's stack overflow: it composes nested values by recursion. */
function tooDeep(place: Place, cause?: unknown): SealgateError {
  const hint = 'Check that it is the right file.';
  return policyError(place, `Nested more than ${MAX_DEPTH} levels deep`, { hint, cause });
}

function yamlHint(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.';
    default:
      return 'Check the indentation and quotes around this line.';
  }
}
