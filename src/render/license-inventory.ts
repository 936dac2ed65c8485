import { compareText } from '../model/text/compare-text.js';
import { visibleText } from '../model/text/display.js';
import { csvText } from './csv.js';
import { code, prose, tableHead, tableRow } from './markdown.js';
import { count } from './words.js';

/** One package of an inventory of licences. */
export interface InventoryRow {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope: string;
  readonly direct: boolean;
  /** As declared; null where nothing could be read. */
  readonly license: string | null;
  readonly spdx: string | null;
  readonly from: string | null;
  readonly outcome: 'allowed' | 'denied' | 'unknown';
  readonly reason: string;
  readonly confidence: number | null;
  /** What says another licence. */
  readonly conflicts: readonly string[];
  readonly files: readonly string[];
  readonly repository?: string;
  readonly authors: readonly string[];
}

const COLUMNS: readonly (readonly [
  name: string,
  of: (row: InventoryRow) => string | number | boolean | null,
])[] = [
  ['name', (row) => row.name],
  ['version', (row) => row.version],
  ['purl', (row) => row.purl],
  ['scope', (row) => row.scope],
  ['direct', (row) => row.direct],
  ['declared', (row) => row.license],
  ['spdx', (row) => row.spdx],
  ['from', (row) => row.from],
  ['outcome', (row) => row.outcome],
  ['reason', (row) => row.reason],
  ['confidence', (row) => row.confidence],
  ['conflicts', (row) => row.conflicts.join('; ')],
  ['files', (row) => row.files.join('; ')],
  ['repository', (row) => row.repository ?? ''],
  ['authors', (row) => row.authors.join('; ')],
];

/** An inventory as CSV, one row a package. */
export function inventoryCsv(rows: readonly InventoryRow[]): string {
  return csvText([COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, of]) => of(row)))]);
}

/** An inventory as Markdown: the licences with how many packages have each, then one row a package. */
export function inventoryMarkdown(rows: readonly InventoryRow[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  const licenses = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return [
    '# Licences',
    '',
    `${count(rows.length, 'package')}, ${count(licenses.length, 'licence')}.`,
    '',
    tableHead(['Licence', 'Packages']),
    ...licenses.map(([name, packages]) => tableRow([code(name), String(packages)])),
    '',
    '## Packages',
    '',
    tableHead(['Package', 'Licence', 'Scope', 'Policy', 'Why']),
    ...rows.map((row) =>
      tableRow([
        code(`${row.name}@${row.version}`),
        code(nameOf(row)),
        row.scope,
        row.outcome,
        prose([row.reason, ...row.conflicts].map(visibleText).join('; ')),
      ]),
    ),
    '',
  ].join('\n');
}

/** What a package's licence is called: the expression, what it says, or that there is none. */
function nameOf({ spdx, license }: InventoryRow): string {
  return spdx ?? (license === null ? 'not read' : license === '' ? 'none declared' : license);
}
