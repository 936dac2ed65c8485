/** What one pass over JSON tells before anything is parsed. */
export interface JsonScan {
  /** Members of all objects together, duplicates counted. */
  readonly members: number;
  /** Deepest nesting of objects and arrays. */
  readonly depth: number;
  /** Line, from 1, of each member of the top-level object named by `section`; the last one wins. Keys unescaped. */
  readonly lines: ReadonlyMap<string, number>;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_ARRAY = 0x5d;
const SPACE = 0x20;

/**
 * Walks over JSON text without building anything. It trusts the syntax: what it says of a text that JSON.parse
 * refuses means nothing. It never recurses and stops at `maxDepth`.
 */
export function scanJson(text: string, section: string, maxDepth: number): JsonScan {
  const lines = new Map<string, number>();
  let members = 0;
  let depth = 0;
  let deepest = 0;
  let line = 1;
  let keyNext = false;
  let inSection = false;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters, digits and white space other than newlines say nothing.
    if (code === SPACE) continue;
    if (code === QUOTE) {
      const start = at + 1;
      at = stringEnd(text, at);
      if (!keyNext) continue;
      keyNext = false;
      if (depth === 1) inSection = keyOf(text, start, at) === section;
      else if (depth === 2 && inSection) lines.set(keyOf(text, start, at), line);
    } else if (code === NEWLINE) line += 1;
    else if (code === COLON) members += 1;
    else if (code === COMMA) keyNext = depth <= 2;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (depth > maxDepth) break;
      keyNext = code === OPEN_OBJECT && depth <= 2;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      depth -= 1;
      keyNext = false;
    }
  }
  return { members, depth: deepest, lines };
}

/** The place of the quote that ends the string whose opening quote is at `at`; the text's end where there is none. */
function stringEnd(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && text.charCodeAt(end - 1) === BACKSLASH) {
    let slashes = 1;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) break;
    end = text.indexOf('"', end + 1);
  }
  return end === -1 ? text.length : end;
}

function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    // Not JSON: JSON.parse of the whole says so to the user.
    return raw;
  }
}

/** Where an object names the same member twice, or names one `__proto__`. */
export interface KeyFault {
  readonly key: string;
  readonly kind: 'duplicate' | 'prototype';
  readonly line: number;
  /** For duplicates: the line of the one before. */
  readonly firstLine: number;
}

/** Finds the first bad key of valid JSON no deeper than what scanJson accepted. The slow pass, only for naming the fault. */
export function findKeyFault(text: string): KeyFault | undefined {
  const open: (Map<string, number> | undefined)[] = [];
  let line = 1;
  let keyNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) line += 1;
    else if (code === QUOTE) {
      const start = at + 1;
      at = stringEnd(text, at);
      const keys = open.at(-1);
      if (!keyNext || keys === undefined) continue;
      keyNext = false;
      const key = keyOf(text, start, at);
      if (key === '__proto__') return { key, kind: 'prototype', line, firstLine: line };
      const firstLine = keys.get(key);
      if (firstLine !== undefined) return { key, kind: 'duplicate', line, firstLine };
      keys.set(key, line);
    } else if (code === COMMA) keyNext = open.at(-1) !== undefined;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      keyNext = code === OPEN_OBJECT;
      open.push(keyNext ? new Map() : undefined);
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      open.pop();
      keyNext = false;
    }
  }
  return undefined;
}
