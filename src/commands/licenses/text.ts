import { LICENSE_OUTCOMES } from '../../model/policy/words.js';
import { compareText } from '../../model/text/compare-text.js';
import { paint, plainLine, plainName } from '../../render/terminal/text.js';
import { moreLine } from '../../render/words.js';
import type { Style } from '../command.js';
import type { ListedLicense } from './rows.js';

const MOST_SHOWN = 10;
const COLOR = { denied: 'red', unknown: 'yellow', allowed: 'green' } as const;

/**
 * What is denied and unknown, one line a package with its reason; what contradicts a package or was read as something
 * else; what is allowed, by licence; the counts.
 */
export function licensesText(rows: readonly ListedLicense[], style: Style): string {
  const lines: string[] = [];
  for (const outcome of LICENSE_OUTCOMES.slice(0, 2)) {
    const group = rows.filter((row) => row.outcome === outcome && row.license !== null);
    if (group.length === 0) continue;
    lines.push(paint(`${capital(outcome)} (${group.length})`, COLOR[outcome], style), ...table(group), '');
  }
  const unread = rows.filter((row) => row.outcome === 'unknown' && row.license === null);
  if (unread.length > 0) {
    lines.push(
      paint(`Not read (${unread.length})`, 'yellow', style),
      ...firstOf(unread.map((row) => `  ${labelOf(row)}`)),
    );
    lines.push('  Install the packages first, or add --online to ask the registry.', '');
  }
  lines.push(...notes(rows, style));
  const allowed = byLicense(rows.filter((row) => row.outcome === 'allowed'));
  if (allowed.length > 0) {
    lines.push(paint('Allowed', 'green', style));
    for (const [license, count] of allowed) lines.push(`  ${String(count).padStart(6)}  ${license}`);
    lines.push('');
  }
  const counts = LICENSE_OUTCOMES.map(
    (outcome) => `${rows.filter((row) => row.outcome === outcome).length} ${outcome}`,
  );
  lines.push(`${rows.length} ${rows.length === 1 ? 'package' : 'packages'}: ${counts.reverse().join(', ')}`);
  return lines.join('\n');
}

/** What a reader should know of packages that are allowed as well. */
function notes(rows: readonly ListedLicense[], style: Style): readonly string[] {
  const section = (title: string, group: readonly ListedLicense[], say: (row: ListedLicense) => string) => {
    if (group.length === 0) return [];
    const width = columnOf(group);
    const said = group.map((row) => `  ${labelOf(row).padEnd(width)}  ${plainLine(say(row), 200)}`);
    return [paint(`${title} (${group.length})`, 'cyan', style), ...firstOf(said), ''];
  };
  return [
    ...section(
      'Another licence is found',
      rows.filter(({ conflicts }) => conflicts.length > 0),
      (row) => `declares ${row.license ?? 'nothing'}; ${row.conflicts.join('; ')}`,
    ),
    ...section(
      'Told by the licence file',
      rows.filter(({ basis, outcome }) => basis === 'text' && outcome === 'allowed'),
      (row) => `${row.spdx} (${row.confidence} %)`,
    ),
    ...section(
      'Read as',
      rows.filter(({ corrections }) => corrections.length > 0),
      (row) => row.corrections.map(({ found, meant }) => `'${found}' is ${meant}`).join('; '),
    ),
  ];
}

function firstOf(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_SHOWN) return lines;
  return [...lines.slice(0, MOST_SHOWN), `  ${moreLine(lines.length - MOST_SHOWN)}`];
}

function columnOf(rows: readonly ListedLicense[]): number {
  return Math.min(48, Math.max(...rows.map((row) => labelOf(row).length)));
}

function table(rows: readonly ListedLicense[]): readonly string[] {
  const width = columnOf(rows);
  return rows.map((row) => {
    const why = row.license === '' ? row.reason.replace(/^no licence is declared(?:; )?/, '') : row.reason;
    const reason = why === '' ? '' : `: ${plainLine(why, 200)}`;
    return `  ${labelOf(row).padEnd(width)}  ${licenseText(row)}${reason}`;
  });
}

function labelOf(row: ListedLicense): string {
  return plainName(`${row.name}@${row.version}`, 80);
}

function licenseText(row: ListedLicense): string {
  if (row.license === null) return row.reason;
  return row.license === '' ? 'declares no licence' : plainLine(row.license, 80);
}

/** Most used first. */
function byLicense(rows: readonly ListedLicense[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = row.spdx === null ? licenseText(row) : plainLine(row.spdx, 80);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
