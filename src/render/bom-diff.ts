import type { BomDiff, DiffPair, DiffSide } from '../model/boms/diff.js';
import { saySameLicenses } from '../model/boms/same-licenses.js';
import { displayLine } from '../model/text/display.js';
import { code } from './markdown.js';

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Name, what was, what is; as they came from outside. */
interface Row {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The sections that have rows, the most worrying first. */
function sectionsOf(diff: BomDiff): Section[] {
  return [
    { title: 'Same version, other bytes', rows: diff.hashChanged.map(hashRow) },
    { title: 'Patched in another way', rows: diff.patchesChanged.map(patchRow) },
    {
      title: 'Added',
      rows: diff.added.map((side) => ({ ...nameRow(side), before: '', after: describe(side) })),
    },
    {
      title: 'Removed',
      rows: diff.removed.map((side) => ({ ...nameRow(side), before: describe(side), after: '' })),
    },
    { title: 'Updated', rows: diff.updated.map(updatedRow) },
    { title: 'Licence changed', rows: diff.licenseChanged.map(licenseRow) },
    { title: 'Scope changed', rows: diff.scopeChanged.map(scopeRow) },
  ].filter(({ rows }) => rows.length > 0);
}

function nameRow({ name }: DiffSide): Pick<Row, 'name'> {
  return { name };
}

/** Version and licence, as far as known. */
function describe({ version, licenses }: DiffSide): string {
  return [version ?? '', licensesIn({ licenses })].filter((part) => part !== '').join(' ');
}

function licensesIn({ licenses }: Pick<DiffSide, 'licenses'>): string {
  return licenses.length === 0 ? '' : `(${licenses.join(', ')})`;
}

/** An update has two sides, also where one of them, a folder, names none. */
function versionOf({ version }: DiffSide): string {
  return version === null || version === '' ? 'no version' : version;
}

function updatedRow({ before, after }: DiffPair): Row {
  const same = saySameLicenses(before.licenses, after.licenses);
  const told = (side: DiffSide): string =>
    [versionOf(side), same ? '' : licensesIn(side)].filter((part) => part !== '').join(' ');
  return { name: after.name, before: told(before), after: told(after) };
}

function hashRow({ after }: DiffPair): Row {
  return { name: after.name, before: after.version ?? '', after: `${after.version ?? ''} with another hash` };
}

function patchRow({ before, after }: DiffPair): Row {
  return { name: label(after), before: patchesOf(before), after: patchesOf(after) };
}

function patchesOf({ patches }: DiffSide): string {
  return patches.length === 0 ? 'no patch' : patches.map(shortDigest).join(', ');
}

/** A whole digest makes a table wider than its page; the JSON has it. */
function shortDigest(patch: string): string {
  return patch.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
}

function licenseRow({ before, after }: DiffPair): Row {
  return { name: label(after), before: licensesOf(before), after: licensesOf(after) };
}

function scopeRow({ before, after }: DiffPair): Row {
  return { name: label(after), before: before.scope ?? 'required', after: after.scope ?? 'required' };
}

function label({ name, version }: DiffSide): string {
  return version === null ? name : `${name}@${version}`;
}

function licensesOf({ licenses }: DiffSide): string {
  return licenses.length === 0 ? 'none' : licenses.join(', ');
}

const SAME = 'No component was added, removed or changed.';

/** For a terminal. */
export function diffText(diff: BomDiff): string {
  const lines = sectionsOf(diff).flatMap(({ title, rows }) => [
    `${title} (${rows.length})`,
    ...rows.map(({ name, before, after }) => {
      const arrow = before !== '' && after !== '' ? `${before} → ${after}` : `${before}${after}`;
      return `  ${displayLine(name)} ${displayLine(arrow)}`.trimEnd();
    }),
    '',
  ]);
  const unchanged = `${diff.unchanged} unchanged`;
  return lines.length === 0 ? `${SAME}\n${unchanged}\n` : `${lines.join('\n')}\n${unchanged}\n`;
}

/** For a comment or a job summary: every text from outside is in a code span. */
export function diffMarkdown(diff: BomDiff): string {
  const sections = sectionsOf(diff);
  if (sections.length === 0) return `${SAME}\n`;
  const span = (text: string): string => (text === '' ? '' : code(text));
  const tables = sections.map(({ title, rows }) => {
    // What was added has no before, and what was removed no after.
    const sides = (['before', 'after'] as const).filter((side) => rows.some((row) => row[side] !== ''));
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
      `### ${title} (${rows.length})`,
      '',
      line(['component', ...sides]),
      `|${'---|'.repeat(sides.length + 1)}`,
      ...rows.map((row) => line([span(row.name), ...sides.map((side) => span(row[side]))])),
      '',
    ].join('\n');
  });
  return `${tables.join('\n')}\n${diff.unchanged} unchanged\n`;
}
