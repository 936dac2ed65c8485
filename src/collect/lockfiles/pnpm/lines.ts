import { IRREGULAR, nextLine, SPACE, skipBlank, type Yaml } from '../yaml/reader.js';
import { atMarker, keyEnd, readInline, readNested, readRegular } from '../yaml/subset.js';
import { readEntries } from './entries.js';
import type { PnpmEntry, PnpmParts } from './parts.js';
import { keyAt, type RowReader } from './rows.js';

/**
 * Reads what pnpm writes in one pass, without maps in between: entries of `packages` and `snapshots` line by
 * line, all else as any regular YAML. Equal lines are parsed once.
 *
 * @returns one a document, or `undefined` where it is written otherwise, or wrong.
 */
export function readPnpmLines(text: string): PnpmParts[] | undefined {
  return readRegular(text, '', (start) => {
    const reader: RowReader = { ...start, rows: new Map() };
    const documents: PnpmParts[] = [];
    skipBlank(reader);
    do {
      if (atMarker(reader)) nextLine(reader, reader.at + 3);
      skipBlank(reader);
      documents.push(readDocument(reader));
    } while (reader.at < reader.text.length);
    return documents;
  });
}

function readDocument(lines: RowReader): PnpmParts {
  const { text } = lines;
  // Of one document: its references never lead into another.
  lines.rows = new Map();
  const root = new Map<string, Yaml>();
  let packages = new Map<string, PnpmEntry>();
  let snapshots = new Map<string, PnpmEntry>();
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
