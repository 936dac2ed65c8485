import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { SealgateError } from '../errors.js';
import { decodeText } from '../io/text.js';
import { canonicalJson } from '../model/data/canonical-json.js';
import type { Exception } from '../model/policy/policy.js';
import { readPolicyFile } from './layer.js';
import type { PolicyFile } from './layer-types.js';
import { parsePolicyYaml } from './yaml.js';

/** An exception as it is written: its fields by name, in order. */
export type WrittenException = readonly (readonly [field: string, value: string])[];

/**
 * Writes one exception into a policy. Everything else keeps its bytes: comments, order, indentation, line ends.
 *
 * @param bytes the policy as it is; `undefined` where there is none yet.
 * @returns the whole text.
 * @throws SealgateError POLICY_INVALID where the policy or the exception is wrong, INPUT_INVALID where the file is
 *   written in a way that only a person can add to.
 */
export async function addException(
  bytes: Uint8Array | undefined,
  file: string,
  exception: WrittenException,
): Promise<string> {
  const before = bytes === undefined ? 'extends: baseline\n' : decodeText(bytes, file);
  const old = await readText(before, file);
  const after = await insert(before, exception);
  const now = after === undefined ? undefined : await readText(after, file);
  if (after !== undefined && now !== undefined && isOneMore(old, now)) return after;
  throw new SealgateError(
    'INPUT_INVALID',
    `${file} is written in a way that nothing can be added to safely`,
    {
      location: { file },
      hint: `Add this under exceptions:\n${blockLines(exception, '  ').join('\n')}`,
    },
  );
}

async function readText(text: string, file: string): Promise<PolicyFile> {
  return readPolicyFile(await parsePolicyYaml(Buffer.from(text), file), file);
}

/** Only if the policy says what it said, and one exception more, was it written where it should be. */
function isOneMore(old: PolicyFile, now: PolicyFile): boolean {
  const plain = (file: PolicyFile): string => {
    const { exceptions: _, ...settings } = file.settings;
    return canonicalJson({ settings, extends: file.extends.map(({ text }) => text) });
  };
  const listed = (file: PolicyFile): string[] =>
    (file.settings.exceptions ?? []).map(({ file: _file, line: _line, ...rest }: Exception) =>
      canonicalJson(rest),
    );
  const [was, is] = [listed(old), listed(now)];
  return plain(old) === plain(now) && is.length === was.length + 1 && was.every((one) => is.includes(one));
}

async function insert(text: string, exception: WrittenException): Promise<string | undefined> {
  const { isMap, isSeq, parseDocument } = await import('yaml');
  const document: Document = parseDocument(text);
  const root = document.contents;
  if (!isMap(root) || root.flow === true) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const pair = (root as YAMLMap).items.find(({ key }) => String(key) === 'exceptions');
  if (pair === undefined) {
    const end = text === '' || text.endsWith('\n') ? '' : eol;
    return [`${text}${end}`, 'exceptions:', ...blockLines(exception, '  '), ''].join(eol);
  }
  const { value } = pair;
  if (isSeq(value) && value.items.length > 0) {
    return value.flow === true
      ? insertInFlow(text, value as YAMLSeq, exception)
      : insertInBlock({ text, eol }, value as YAMLSeq, exception);
  }
  // `exceptions:` alone or `exceptions: []`: the list begins on the next line.
  const key = pair.key as { range?: readonly number[] };
  const start = isSeq(value) ? value.range?.[0] : undefined;
  const end = isSeq(value) ? value.range?.[1] : undefined;
  const cut =
    start === undefined || end === undefined ? text : text.slice(0, start).trimEnd() + text.slice(end);
  const at = lineEnd(cut, start === undefined ? (key.range?.[1] ?? cut.length) : start - 1);
  return splice({ text: cut, eol }, at, blockLines(exception, '  '));
}

function insertInFlow(text: string, list: YAMLSeq, exception: WrittenException): string | undefined {
  const last = list.items.at(-1) as { range?: readonly number[] } | undefined;
  const at = last?.range?.[1];
  if (at === undefined) return undefined;
  const fields = exception.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${text.slice(0, at)}, { ${fields.join(', ')} }${text.slice(at)}`;
}

/** A policy's text, and how its lines end. */
interface Source {
  readonly text: string;
  readonly eol: string;
}

function insertInBlock(source: Source, list: YAMLSeq, exception: WrittenException): string | undefined {
  const { text } = source;
  const [first, last] = [list.items[0], list.items.at(-1)] as { range?: readonly number[] }[];
  const [from, to] = [first?.range?.[0], last?.range?.[1]];
  if (from === undefined || to === undefined) return undefined;
  const dash = text.lastIndexOf('-', from - 1);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  if (/\S/.test(indent)) return undefined;
  let at = lineEnd(text, Math.max(to - 1, 0));
  // Comments that are indented below the last item belong to it.
  for (;;) {
    const next = text.slice(at + 1, lineEnd(text, at + 1));
    if (at >= text.length || !next.startsWith(`${indent} `) || !next.trimStart().startsWith('#')) break;
    at = lineEnd(text, at + 1);
  }
  return splice(source, at, blockLines(exception, indent));
}

/** Offset of the line feed that ends the line of an offset, or of the text's end. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at;
}

/** Lines after the line that ends at `at`. */
function splice({ text, eol }: Source, at: number, lines: readonly string[]): string {
  const block = lines.join(eol);
  if (at >= text.length) return `${text}${eol}${block}${eol}`;
  return `${text.slice(0, at + 1)}${block}${eol}${text.slice(at + 1)}`;
}

/** The exception as an item of a YAML list. */
export function blockLines(exception: WrittenException, indent: string): string[] {
  return exception.map(
    ([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${scalar(name, value)}`,
  );
}

/** A YAML scalar that reads as this text again: plain where that is safe, else in double quotes. */
function scalar(name: string, value: string): string {
  if (name === 'approved-by' && value === 'pending') return 'pending # a reviewer puts their name here';
  const plain =
    /^[A-Za-z][A-Za-z0-9 ,.()'/_%+@-]*$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|\.?(?:nan|inf))$/i.test(value) &&
    !value.endsWith(' ');
  const isPurl = /^pkg:[A-Za-z0-9/._%+@-]+$/.test(value);
  return plain || isPurl || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}
