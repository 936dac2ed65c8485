import { IRREGULAR, nextLine, SPACE } from '../yaml/reader.js';
import type { PnpmEntry, Reference } from './parts.js';
import { knownRow, type RowReader } from './rows.js';

/** The lines below a field, indented by six; what the field says goes into the entry. */
export function readBlock(reader: RowReader, field: string, entry: PnpmEntry): void {
  switch (field) {
    case 'dependencies':
      entry.dependencies = readReferences(reader);
      return;
    case 'optionalDependencies':
      entry.optional = readReferences(reader);
      return;
    case 'peerDependencies':
      entry.peers = readPeers(reader);
      return;
    case 'peerDependenciesMeta':
      skipMeta(reader);
      return;
    default:
      skipList(reader);
  }
}

function isInBlock(text: string, at: number): boolean {
  return text.startsWith('      ', at) && text.charCodeAt(at + 6) > SPACE;
}

/** `name: version` lines. */
function readReferences(reader: RowReader): readonly Reference[] {
  const { text } = reader;
  const list: Reference[] = [];
  let names: Set<string> | undefined;
  let last = '';
  while (isInBlock(text, reader.at)) {
    const end = text.indexOf('\n', reader.at);
    const row = knownRow(reader, end);
    if (row?.kind !== 'pair') throw IRREGULAR;
    // pnpm writes them in order; only where it is broken can a name come twice.
    if (names === undefined && row.name <= last) names = new Set(list.map(({ name }) => name));
    if (names !== undefined) {
      if (names.has(row.name)) throw IRREGULAR;
      names.add(row.name);
    }
    last = row.name;
    list.push(row);
    nextLine(reader, end);
  }
  // A field with nothing below it: what that means the full parser's way knows. The same goes for peers.
  if (list.length === 0) throw IRREGULAR;
  return list;
}

/** `name: range` lines. */
function readPeers(reader: RowReader): ReadonlyMap<string, string> {
  const { text } = reader;
  const map = new Map<string, string>();
  while (isInBlock(text, reader.at)) {
    const end = text.indexOf('\n', reader.at);
    const row = knownRow(reader, end);
    if (row?.kind !== 'pair' || map.has(row.name)) throw IRREGULAR;
    map.set(row.name, row.version);
    nextLine(reader, end);
  }
  if (map.size === 0) throw IRREGULAR;
  return map;
}

const META = '        optional: true\n';

/** `name:` lines in order, below each nothing but `optional: true`. */
function skipMeta(reader: RowReader): void {
  const { text } = reader;
  let last = '';
  while (isInBlock(text, reader.at)) {
    const end = text.indexOf('\n', reader.at);
    const row = knownRow(reader, end);
    if (row?.kind !== 'name' || row.name <= last || !text.startsWith(META, end + 1)) throw IRREGULAR;
    last = row.name;
    nextLine(reader, end);
    nextLine(reader, end + META.length);
  }
}

/** `- name` lines. */
function skipList(reader: RowReader): void {
  const { text } = reader;
  while (isInBlock(text, reader.at)) {
    const end = text.indexOf('\n', reader.at);
    if (knownRow(reader, end)?.kind !== 'item') throw IRREGULAR;
    nextLine(reader, end);
  }
}
