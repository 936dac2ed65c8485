import { isUtf8 } from 'node:buffer';
import { SealgateError } from '../../../errors.js';
import { jsonFault } from '../../../io/json/fault.js';
import { decodeText, positionAt } from '../../../io/text.js';
import { refuseEmpty, refuseMergeConflict } from '../plain-faults.js';
import { linesOfRegular } from './regular.js';
import { findKeyFault, type JsonScan, scanJson } from './scan.js';

/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 128;

/** Characters that may go to JSON.parse unseen: even if every one of them opens a level, memory suffices. */
const HARMLESS = 4 * 1024 * 1024;

export interface StrictJson {
  readonly value: unknown;
  /** Line, from 1, of each member of the section asked for. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads JSON from outside: UTF-8 (or UTF-16 with its mark), at most 128 levels deep, no member named twice
 * and none named `__proto__`.
 *
 * @param section a member of the top-level object, whose own members' lines are wanted.
 * @throws SealgateError INPUT_INVALID naming file, line, what was found and what was expected.
 */
export function parseStrictJson(bytes: Uint8Array, file: string, section: string): StrictJson {
  const text = textOf(bytes, file);
  refuseEmpty(text, file);
  if (text.length > HARMLESS) refuseDepth(scanJson(text, section, MAX_DEPTH), file);
  const value = parse(text, file);
  const lines = linesOfRegular(text, value, { section, maxDepth: MAX_DEPTH });
  if (lines !== undefined) return { value, lines };
  // The careful pass, for texts that are not written as package managers write.
  const found = scanJson(text, section, MAX_DEPTH);
  refuseDepth(found, file);
  if (countMembers(value) !== found.members) throw keyFault(text, file);
  return { value, lines: found.lines };
}

/**
 * As parseStrictJson, of text that is written as JSON.stringify writes it.
 *
 * @returns undefined for any other: nothing is known of it then.
 */
export function parseRegularJson(text: string): { readonly value: unknown } | undefined {
  if (text.length > HARMLESS) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const lines = linesOfRegular(text, value, { section: '', maxDepth: MAX_DEPTH });
    return lines === undefined ? undefined : { value };
  } catch {
    // The careful way says what is wrong.
    return undefined;
  }
}

function refuseDepth({ depth }: JsonScan, file: string): void {
  if (depth <= MAX_DEPTH) return;
  throw new SealgateError('INPUT_INVALID', `${file} is nested more than ${MAX_DEPTH} levels deep`, {
    location: { file },
    hint: 'No package manager writes this. Restore the file from version control, or write it again.',
  });
}

/** As decodeText, by the quicker way where the bytes are plain UTF-8. */
export function textOf(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xef || !isUtf8(bytes)) return decodeText(bytes, file);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    refuseMergeConflict(text, file);
    const { message, offset } = jsonFault(cause, text);
    const cut = offset >= text.trimEnd().length ? '; the file may be cut off' : '';
    throw new SealgateError('INPUT_INVALID', `${file} is not JSON: ${message}${cut}`, {
      location: { file, ...positionAt(text, offset) },
      hint: hintFor(text),
      cause,
    });
  }
}

function hintFor(text: string): string {
  if (/^# yarn lockfile v1/m.test(text.slice(0, 400))) return 'This is a yarn.lock; name it so.';
  if (/^lockfileVersion:/m.test(text.slice(0, 10_000))) return 'This is a pnpm-lock.yaml; name it so.';
  return 'Restore the file from version control, or write it again with `npm install --package-lock-only`.';
}

/** Members of all objects of a parsed value; -1 where one is named `__proto__`. */
function countMembers(root: unknown): number {
  let members = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object' && item !== null) open.push(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        if (key === '__proto__') return -1;
        members += 1;
        const member = (value as Record<string, unknown>)[key];
        if (typeof member === 'object' && member !== null) open.push(member);
      }
    }
  }
  return members;
}

function keyFault(text: string, file: string): SealgateError {
  const fault = findKeyFault(text);
  const key = JSON.stringify((fault?.key ?? '').slice(0, 200));
  const message =
    fault?.kind === 'prototype'
      ? `${file} has a member named __proto__`
      : `${file} names ${key} twice in one object (first on line ${fault?.firstLine ?? '?'})`;
  return new SealgateError('INPUT_INVALID', message, {
    location: { file, ...(fault === undefined ? {} : { line: fault.line }) },
    hint: 'Readers disagree on what such a file means. Write it again with `npm install --package-lock-only`.',
  });
}
