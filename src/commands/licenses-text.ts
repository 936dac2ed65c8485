import { paint, plainLine, plainName } from '../render/terminal-text.js';
import type { Style } from './command.js';
import type { ListedLicense } from './licenses.js';

const ORDER = ['denied', 'unknown', 'allowed'] as const;
const UNREAD_SHOWN = 10;
const COLOR = { denied: 'red', unknown: 'yellow', allowed: 'green' } as const;

/** What is denied and unknown, one line a package with its reason; what is allowed, by licence; the counts. */
export function licensesText(rows: readonly ListedLicense[], style: Style): string {
  const lines: string[] = [];
  for (const outcome of ORDER.slice(0, 2)) {
    const group = rows.filter((row) => row.outcome === outcome && row.license !== null);
    if (group.length === 0) continue;
    lines.push(paint(`${capital(outcome)} (${group.length})`, COLOR[outcome], style), ...table(group), '');
  }
  const unread = rows.filter((row) => row.outcome === 'unknown' && row.license === null);
  if (unread.length > 0) {
    const shown = unread.slice(0, UNREAD_SHOWN).map((row) => `  ${labelOf(row)}`);
    const more = unread.length > shown.length ? [`  … and ${unread.length - shown.length} more`] : [];
    lines.push(paint(`Not read (${unread.length})`, 'yellow', style), ...shown, ...more);
    lines.push('  Install the packages first, or add --online to ask the registry.', '');
  }
  const allowed = byLicense(rows.filter((row) => row.outcome === 'allowed'));
  if (allowed.length > 0) {
    lines.push(paint('Allowed', 'green', style));
    for (const [license, count] of allowed) lines.push(`  ${String(count).padStart(6)}  ${license}`);
    lines.push('');
  }
  const counts = ORDER.map((outcome) => `${rows.filter((row) => row.outcome === outcome).length} ${outcome}`);
  lines.push(`${rows.length} ${rows.length === 1 ? 'package' : 'packages'}: ${counts.reverse().join(', ')}`);
  return lines.join('\n');
}

function table(rows: readonly ListedLicense[]): readonly string[] {
  const width = Math.min(48, Math.max(...rows.map((row) => labelOf(row).length)));
  return rows.map((row) => {
    const reason = row.license === '' ? '' : `: ${plainLine(row.reason, 200)}`;
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
    const name = licenseText(row);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
