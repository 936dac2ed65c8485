import { SealgateError } from '../errors.js';
import { decodeText } from '../io/text.js';
import type { BaselineFacts, CollectProblem } from '../model/facts.js';
import { compareText } from '../model/text/compare-text.js';
import { type FindOptions, makeReader, readInside } from './find.js';

/** One finding of a baseline. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** For the reader. */
  readonly subject: string;
}

/**
 * Reads the baseline: from the base where there is one, and what the working tree adds to it. A base without the
 * file knows nothing.
 *
 * @returns the facts, or the problem that keeps the verdict from passing.
 */
export async function readBaseline(
  options: FindOptions,
  path: string,
): Promise<{ readonly baseline?: BaselineFacts; readonly problem?: CollectProblem }> {
  try {
    const before = await makeReader(options).readLocal(path);
    const after = options.base === undefined ? before : await readInside(options.dir, path);
    if (before === undefined && after === undefined) {
      throw new SealgateError('INPUT_NOT_FOUND', `The baseline ${path} does not exist`, {
        hint: 'Write it with sealgate policy baseline, or take baseline: out of the policy.',
      });
    }
    const entries = before === undefined ? [] : parseBaseline(before, path);
    const known = fingerprints(entries);
    const here = after === undefined ? [] : fingerprints(parseBaseline(after, path));
    const isKnown = new Set(known);
    const rules = Object.fromEntries(entries.map(({ fingerprint, rule }) => [fingerprint, rule]));
    return { baseline: { path, known, rules, added: here.filter((one) => !isKnown.has(one)) } };
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    const { message, hint } = error;
    return {
      problem: {
        kind: 'policy',
        subject: path,
        state: 'invalid',
        message,
        ...(hint === undefined ? {} : { hint }),
      },
    };
  }
}

function fingerprints(entries: readonly BaselineEntry[]): readonly string[] {
  return [...new Set(entries.map(({ fingerprint }) => fingerprint))].sort(compareText);
}

/** @throws SealgateError INPUT_INVALID where it is not a baseline. */
export function parseBaseline(bytes: Uint8Array, file: string): readonly BaselineEntry[] {
  const wrong = (what: string, cause?: unknown): SealgateError =>
    new SealgateError('INPUT_INVALID', `${file} is not a baseline: ${what}`, {
      location: { file },
      hint: 'Write it again with sealgate policy baseline.',
      ...(cause === undefined ? {} : { cause }),
    });
  let document: unknown;
  try {
    document = JSON.parse(decodeText(bytes, file));
  } catch (cause) {
    throw wrong('no JSON', cause);
  }
  if (
    typeof document !== 'object' ||
    document === null ||
    !('schema' in document) ||
    document.schema !== SCHEMA
  )
    throw wrong(`its schema is not ${SCHEMA}`);
  const list = 'findings' in document ? document.findings : undefined;
  if (!Array.isArray(list)) throw wrong('it has no list of findings');
  return list.map((item: unknown, index): BaselineEntry => {
    const entry = typeof item === 'object' && item !== null ? (item as Partial<BaselineEntry>) : {};
    const { fingerprint, rule, subject } = entry;
    if (typeof fingerprint !== 'string' || !/^[0-9a-f]{8,128}$/.test(fingerprint))
      throw wrong(`finding ${index + 1} has no fingerprint`);
    return {
      fingerprint,
      rule: typeof rule === 'string' ? rule : '',
      subject: typeof subject === 'string' ? subject : '',
    };
  });
}

const SCHEMA = 'sealgate/baseline/v1';

/** The file, a line for each finding, in an order that does not change. Ends with a line feed. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const unique = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort(
    (a, b) =>
      compareText(a.rule, b.rule) ||
      compareText(a.subject, b.subject) ||
      compareText(a.fingerprint, b.fingerprint),
  );
  const lines = unique.map(
    ({ fingerprint, rule, subject }) => `    ${JSON.stringify({ fingerprint, rule, subject })}`,
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schema": "${SCHEMA}",\n  "findings": ${list}\n}\n`;
}
