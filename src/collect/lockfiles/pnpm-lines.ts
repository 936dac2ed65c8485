import { keyAt, type Lines, linesOf, readPeers, readReferences, skipList, skipMeta } from './pnpm-blocks.js';
import { listOf } from './pnpm-document.js';
import { type PnpmEntry, type PnpmParts, pnpmEntry } from './pnpm-parts.js';
import {
  COLON,
  DOUBLE_QUOTE,
  IRREGULAR,
  isPlain,
  NEWLINE,
  nextLine,
  QUOTE,
  SPACE,
  skipBlank,
  startsPlain,
  type Yaml,
} from './yaml-reader.js';
import { quotedEnd, unquote } from './yaml-scalars.js';
import { atMarker, keyEnd, readInline, readNested, readRegular } from './yaml-subset.js';

const NONE: ReadonlyMap<string, PnpmEntry> = new Map();

/**
 * Reads what pnpm writes in one pass, without maps in between: entries of `packages` and `snapshots` line by
 * line, all else as any regular YAML. Equal lines are parsed once.
 *
 * @returns one a document, or `undefined` where it is written otherwise, or wrong.
 */
export function readPnpmLines(text: string): PnpmParts[] | undefined {
  return readRegular(text, '', (reader) => {
    const documents: PnpmParts[] = [];
    skipBlank(reader);
    do {
      if (atMarker(reader)) nextLine(reader, reader.at + 3);
      skipBlank(reader);
      // References of one document never lead into another.
      const lines = linesOf(reader);
      documents.push(readDocument(lines));
      reader.at = lines.at;
      reader.line = lines.line;
    } while (reader.at < reader.text.length);
    return documents;
  });
}

function readDocument(lines: Lines): PnpmParts {
  const { text } = lines;
  const root = new Map<string, Yaml>();
  let packages = NONE;
  let snapshots = NONE;
  for (skipBlank(lines); lines.at < text.length && !atMarker(lines); skipBlank(lines)) {
    const { at } = lines;
    const end = text.indexOf('\n', at);
    const colon = keyEnd(text, at, end);
    const key = keyAt(text, at, colon);
    if (root.has(key)) throw IRREGULAR;
    if (colon + 1 !== end) {
      if (text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
      lines.at = colon + 2;
      root.set(key, readInline(lines, 0, end));
      continue;
    }
    nextLine(lines, end);
    if (key === 'packages') packages = readEntries(lines);
    else if (key === 'snapshots') snapshots = readEntries(lines);
    root.set(key, key === 'packages' || key === 'snapshots' ? '' : readNested(lines, 0, 0));
  }
  // A document without content is not written by anyone.
  if (root.size === 0) throw IRREGULAR;
  return { root, packages, snapshots };
}

/** Keys indented by two, their fields by four. */
function readEntries(lines: Lines): ReadonlyMap<string, PnpmEntry> {
  const { text } = lines;
  const entries = new Map<string, PnpmEntry>();
  while (true) {
    const { at } = lines;
    const first = text.charCodeAt(at);
    if (first === NEWLINE) {
      nextLine(lines, at);
      continue;
    }
    if (first !== SPACE) return entries;
    if (text.charCodeAt(at + 1) !== SPACE) throw IRREGULAR;
    const end = text.indexOf('\n', at);
    // `key:` with fields below, or `key: {}`.
    const isEmpty = text.charCodeAt(end - 1) !== COLON;
    const key = entryKey(text, at + 2, isEmpty ? end - 4 : end - 1);
    if (entries.has(key) || (isEmpty && !text.startsWith(': {}', end - 4))) throw IRREGULAR;
    const entry = pnpmEntry();
    entry.line = lines.line;
    entries.set(key, entry);
    nextLine(lines, end);
    if (!isEmpty) readFields(lines, entry);
  }
}

function entryKey(text: string, at: number, colon: number): string {
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    if (quotedEnd(text, at) !== colon - 1) throw IRREGULAR;
    return unquote(text, at, colon - 1);
  }
  const key = text.slice(at, colon);
  if (!startsPlain(text, at) || !isPlain(key)) throw IRREGULAR;
  return key;
}

/** Each field's own bit tells whether it was there before. */
const FIELDS: ReadonlyMap<string, number> = new Map(
  [
    'resolution',
    'dependencies',
    'optionalDependencies',
    'engines',
    'peerDependencies',
    'peerDependenciesMeta',
    'transitivePeerDependencies',
    'hasBin',
    'dev',
    'optional',
    'os',
    'cpu',
    'libc',
    'deprecated',
    'requiresBuild',
    'name',
    'version',
  ].map((name, index) => [name, 1 << index]),
);

function readFields(lines: Lines, entry: PnpmEntry): void {
  const { text } = lines;
  let seen = 0;
  let others: Set<string> | undefined;
  while (text.startsWith('    ', lines.at) && text.charCodeAt(lines.at + 4) > SPACE) {
    const start = lines.at + 4;
    const end = text.indexOf('\n', start);
    const colon = text.indexOf(':', start);
    if (colon === -1 || colon >= end) throw IRREGULAR;
    const field = text.slice(start, colon);
    const bit = FIELDS.get(field) ?? 0;
    if (bit === 0) {
      // A field that is not known here is read as any YAML, and says nothing of the graph.
      others ??= new Set();
      const isPlainKey = startsPlain(text, start) && keyEnd(text, start, end) === colon;
      if (!isPlainKey || others.has(field)) throw IRREGULAR;
      others.add(field);
    } else if ((seen & bit) !== 0) throw IRREGULAR;
    // A bit that no field has, so that an entry is known to have fields.
    seen |= bit === 0 ? 1 << 30 : bit;
    readField(lines, entry, field, colon, end);
  }
  if (seen === 0) throw IRREGULAR;
}

const ONLY_INTEGRITY = '{integrity: ';
const HASH = /^[A-Za-z0-9+/=-]+$/;

function readField(lines: Lines, entry: PnpmEntry, field: string, colon: number, end: number): void {
  const { text } = lines;
  const isNested = colon + 1 === end;
  if (!isNested && text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
  if (field === 'resolution' && text.startsWith(ONLY_INTEGRITY, colon + 2)) {
    const hash = text.slice(colon + 2 + ONLY_INTEGRITY.length, end - 1);
    if (text.charCodeAt(end - 1) === 0x7d && HASH.test(hash)) {
      entry.integrity = hash;
      nextLine(lines, end);
      return;
    }
  }
  if (isNested) {
    nextLine(lines, end);
    switch (field) {
      case 'dependencies':
        entry.dependencies = readReferences(lines);
        return;
      case 'optionalDependencies':
        entry.optional = readReferences(lines);
        return;
      case 'peerDependencies':
        entry.peers = readPeers(lines);
        return;
      case 'peerDependenciesMeta':
        if (skipMeta(lines)) return;
        break;
      case 'transitivePeerDependencies':
        if (skipList(lines)) return;
        break;
    }
    setField(entry, field, readNested(lines, 4, 2));
    return;
  }
  lines.at = colon + 2;
  if (field === 'engines' || field === 'hasBin') skipValue(lines, end);
  else setField(entry, field, readInline(lines, 4, end));
}

/** A value that says nothing of the graph, on one line; equal ones are looked at once. */
function skipValue(lines: Lines, end: number): void {
  const value = lines.text.slice(lines.at, end);
  if (lines.values.has(value)) nextLine(lines, end);
  else {
    readInline(lines, 4, end);
    if (lines.text.charCodeAt(lines.at - 1) === NEWLINE && lines.at === end + 1) lines.values.add(value);
  }
}

/** As the reading of a YAML document takes it. */
function setField(entry: PnpmEntry, field: string, value: Yaml): void {
  switch (field) {
    case 'resolution': {
      const only = value instanceof Map && value.size === 1 ? value.get('integrity') : undefined;
      if (typeof only === 'string' && only !== '') entry.integrity = only;
      else entry.resolution = value;
      return;
    }
    case 'os':
    case 'cpu':
    case 'libc':
      entry[field] = listOf(value);
      return;
    case 'name':
    case 'version':
    case 'deprecated':
      entry[field] = typeof value === 'string' && value !== '' ? value : undefined;
      return;
    case 'requiresBuild':
      entry.requiresBuild = value === 'true';
      return;
    // Not written in one line: what they say would be lost.
    case 'dependencies':
    case 'optionalDependencies':
    case 'peerDependencies':
      throw IRREGULAR;
  }
}
