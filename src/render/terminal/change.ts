import type { RunRecord } from '../../model/findings/decision.js';
import type { Package } from '../../model/packages/graph.js';
import { en } from '../locale/en.js';
import { changeWords, firstHashes, movedFiles } from '../sections/change.js';
import { sourceText } from '../sections/change-cells.js';
import { type ChangedPackage, changedPackages, directionOf } from '../sections/changed-packages.js';
import { ageOf, moreLine, shortCommit } from '../words.js';
import { type Color, cutTo, paint, plainName, type TerminalStyle, widthOf, wrap } from './text.js';

/** Rows of the table: what deserves a look first comes first. */
const ROWS = 6;
const GAP = 2;
/** What a name keeps at least before other columns give way. */
const LEAST_NAME = 16;
const MOST_NAME = 44;

interface Cell {
  readonly text: string;
  readonly color?: Color;
}

interface Column {
  readonly title: string;
  readonly cell: (changed: ChangedPackage) => Cell;
}

/** What the change does to the dependency tree: words, and a table of as many columns as the width holds. */
export function changeLines(record: RunRecord, style: TerminalStyle): string[] {
  if (record.change === undefined) return [];
  const { baseRef, baseCommit } = record.change;
  const changed = changedPackages(record);
  const commit = shortCommit(baseCommit);
  const base = baseRef === baseCommit ? commit : `${plainName(baseRef, 40)}@${commit}`;
  const unread = (record.change.unread ?? []).map((file) => plainName(file, 80));
  const said =
    unread.length === 0
      ? changeWords(changed)
      : `${changed.length === 0 ? '' : `${changeWords(changed)}; `}not known of ${unread.join(', ')}, which could not be read,`;
  const lead = wrap(`Change ${said} since ${plainName(base, 80)}`, style.width, '  ');
  const notes = [
    ...firstHashes(changed),
    ...movedFiles(record).map(([file, from]) =>
      en.change.moved(
        plainName(file, 80),
        from.map((one) => plainName(one, 80)),
      ),
    ),
  ].map((note) => wrap(note, style.width - 2, '').replaceAll(/^/gm, '  '));
  const shown = changed.slice(0, ROWS);
  const hidden = changed.length - shown.length;
  return [
    lead.replace('Change', (word) => paint(word, 'bold', style)),
    ...notes,
    ...tableLines(shown, columnsOf(record), style),
    ...(hidden > 0 ? [paint(`  ${moreLine(hidden, 'see the report')}`, 'dim', style)] : []),
  ];
}

/** The most telling first: from the last on they give way where the screen is narrow. */
function columnsOf(record: RunRecord): readonly Column[] {
  return [
    { title: 'Version', cell: ({ before, after }) => ({ text: versions(before, after) }) },
    { title: 'Signed', cell: signedCell },
    { title: 'Scripts', cell: scriptsCell },
    {
      title: 'Age',
      cell: ({ signals }) => ({ text: ageOf(signals.publishedAt, record.context.time) ?? '' }),
    },
    { title: 'Licence', cell: ({ signals }) => ({ text: plainName(signals.license ?? '', 24) }) },
    { title: 'Built from', cell: builtFromCell },
  ];
}

function versions(before: Package | undefined, after: Package | undefined): string {
  const names = [before, after].flatMap((node) => (node === undefined ? [] : plainName(node.version, 20)));
  return [...new Set(names)].join(' → ');
}

function signedCell({ kind, signals }: ChangedPackage): Cell {
  if (kind === 'removed') return { text: '' };
  switch (signals.signature) {
    case 'verified':
      return { text: 'yes', color: 'green' };
    case 'invalid':
      return { text: 'INVALID', color: 'red' };
    case 'missing':
      return { text: 'no', color: 'yellow' };
    case 'unreachable':
      return { text: 'unreachable', color: 'yellow' };
    case 'skipped':
      return { text: 'unverifiable', color: 'dim' };
    case 'not-checked':
    case undefined:
      return { text: '' };
  }
}

function scriptsCell({ kind, signals }: ChangedPackage): Cell {
  if (kind === 'removed' || signals.installScript === undefined) return { text: '' };
  return signals.installScript ? { text: 'install', color: 'yellow' } : { text: 'none', color: 'dim' };
}

function builtFromCell({ signals: { provenance, builtFrom } }: ChangedPackage): Cell {
  switch (provenance) {
    case 'verified':
      return { text: builtFrom === undefined ? 'verified' : plainName(sourceText(builtFrom), 40) };
    case 'invalid':
      return { text: 'INVALID', color: 'red' };
    case 'unreachable':
      return { text: 'unreachable', color: 'yellow' };
    case 'missing':
      return { text: 'no provenance', color: 'dim' };
    case 'not-checked':
    case undefined:
      return { text: '' };
  }
}

const MARK = {
  added: ['+', 'green'],
  up: ['↑', 'cyan'],
  down: ['↓', 'yellow'],
  same: ['~', 'yellow'],
  removed: ['-', 'dim'],
} as const;

function tableLines(rows: readonly ChangedPackage[], all: readonly Column[], style: TerminalStyle): string[] {
  if (rows.length === 0) return [];
  const names = rows.map(({ before, after }) => plainName((after ?? before)?.name ?? '', 200));
  const known = all
    .map(({ title, cell }) => ({ title, cells: rows.map(cell) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
    .map((column) => ({ ...column, width: widest([column.title, ...column.cells.map(({ text }) => text)]) }));
  // Two for the indent, two for the mark.
  const room = style.width - 4;
  const taken = (count: number): number =>
    known.slice(0, count).reduce((sum, { width }) => sum + width + GAP, 0);
  let count = known.length;
  while (count > 0 && room - taken(count) < Math.min(LEAST_NAME, widest(names))) count -= 1;
  const columns = known.slice(0, count);
  const name = Math.min(widest(['Package', ...names]), MOST_NAME, room - taken(count));
  const head = ['Package'.padEnd(name), ...columns.map(({ title, width }) => title.padEnd(width))];
  return [
    paint(`    ${head.join(' '.repeat(GAP)).trimEnd()}`, 'dim', style),
    ...rows.map((changed, row) => {
      const [mark, color] = MARK[directionOf(changed)];
      const cells = columns.map(({ cells: of, width }) => fitted(of[row] ?? { text: '' }, width, style));
      const line = [fitted({ text: cutTo(names[row] ?? '', name) }, name, style), ...cells];
      return `  ${paint(mark, color, style)} ${line.join(' '.repeat(GAP)).trimEnd()}`;
    }),
  ];
}

function fitted({ text, color }: Cell, width: number, style: TerminalStyle): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return `${color === undefined ? text : paint(text, color, style)}${space}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}
