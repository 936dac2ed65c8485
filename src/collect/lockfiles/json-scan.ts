/** What one pass over JSON bytes tells before anything is parsed. */
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

/**
 * Walks over UTF-8 JSON without building anything. It trusts the syntax: what it says of bytes that
 * JSON.parse refuses means nothing. It never recurses and stops at `maxDepth`.
 */
export function scanJson(bytes: Uint8Array, section: string, maxDepth: number): JsonScan {
  const lines = new Map<string, number>();
  let members = 0;
  let depth = 0;
  let deepest = 0;
  let line = 1;
  let keyNext = false;
  let inSection = false;
  const length = bytes.length;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    // Letters, digits and white space other than newlines say nothing.
    if (byte === 0x20) continue;
    if (byte === QUOTE) {
      const start = at + 1;
      at += 1;
      while (at < length) {
        const inner = bytes[at];
        if (inner === QUOTE) break;
        at += inner === BACKSLASH ? 2 : 1;
      }
      if (!keyNext) continue;
      keyNext = false;
      if (depth === 1) inSection = textOf(bytes, start, at) === section;
      else if (depth === 2 && inSection) lines.set(textOf(bytes, start, at), line);
    } else if (byte === NEWLINE) line += 1;
    else if (byte === COLON) members += 1;
    else if (byte === COMMA) keyNext = depth <= 2;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (depth > maxDepth) break;
      keyNext = byte === OPEN_OBJECT && depth <= 2;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      keyNext = false;
    }
  }
  return { members, depth: deepest, lines };
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
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
export function findKeyFault(bytes: Uint8Array): KeyFault | undefined {
  const open: (Map<string, number> | undefined)[] = [];
  let line = 1;
  let keyNext = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === NEWLINE) line += 1;
    else if (byte === QUOTE) {
      const start = at + 1;
      at += 1;
      while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
      const keys = open.at(-1);
      if (!keyNext || keys === undefined) continue;
      keyNext = false;
      const key = textOf(bytes, start, at);
      if (key === '__proto__') return { key, kind: 'prototype', line, firstLine: line };
      const firstLine = keys.get(key);
      if (firstLine !== undefined) return { key, kind: 'duplicate', line, firstLine };
      keys.set(key, line);
    } else if (byte === COMMA) keyNext = open.at(-1) !== undefined;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      keyNext = byte === OPEN_OBJECT;
      open.push(keyNext ? new Map() : undefined);
    } else if (byte === 0x7d || byte === 0x5d) {
      open.pop();
      keyNext = false;
    }
  }
  return undefined;
}
