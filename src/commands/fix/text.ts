import { stepName } from '../../model/data/paths.js';
import { displayText } from '../../model/text/display.js';
import { fewOf } from '../../model/text/few.js';
import { moreLine } from '../../render/words.js';
import type { Style } from '../command.js';
import type { AppliedFixes } from './apply-fixes.js';
import type { FixEntry } from './entry.js';

/** Longer diffs are cut on a terminal; --json has all of it. */
const MAX_DIFF_LINES = 200;

const STATES: Readonly<Record<FixEntry['state'], string>> = {
  planned: 'would apply',
  manual: 'needs you',
  applied: 'applied',
  failed: 'failed',
};

/** The plan, what became of it, and the diff. */
export function fixText(
  entries: readonly FixEntry[],
  applied: AppliedFixes | undefined,
  style: Style,
): string {
  if (entries.length === 0) return 'No vulnerable package in the lockfiles.\n';
  const lines = entries.flatMap((entry) => stepLines(entry, style));
  const count = (state: FixEntry['state']): number => entries.filter((entry) => entry.state === state).length;
  const totals = (Object.keys(STATES) as FixEntry['state'][])
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${count(state) > 1 && state === 'manual' ? 'need you' : STATES[state]}`);
  lines.push(totals.join(', '));
  if (applied === undefined && count('planned') > 0) lines.push('Nothing was changed: --apply does it.');
  if (applied !== undefined && applied.changes.length > 0)
    lines.push('', 'Packages that changed:', ...applied.changes.map((change) => `  ${displayText(change)}`));
  if (applied !== undefined && applied.diff !== '') lines.push('', ...diffLines(applied.diff));
  return `${lines.join('\n')}\n`;
}

function stepLines(entry: FixEntry, style: Style): string[] {
  const target = entry.to === undefined ? '' : ` → ${entry.to}`;
  const heading = `${entry.severity.toUpperCase()} ${entry.name} ${entry.from}${target}  [${entry.kind}, ${STATES[entry.state]}]`;
  const ids = fewOf(entry.ids, 5);
  const details = [
    `${entry.lockfile}: ${ids}`,
    ...entry.paths.slice(0, 3).map((steps) => `by ${steps.map(stepName).join(' › ')}`),
    entry.text,
    ...(entry.command === null ? [] : [`$ ${entry.command}`]),
    ...(entry.reason === undefined ? [] : [`because ${entry.reason}`]),
    ...(entry.unfixed.length > 0 && entry.to !== undefined
      ? [`no fix is known for ${entry.unfixed.join(', ')}`]
      : []),
  ];
  const bold = style.color ? `\u001b[1m${displayText(heading)}\u001b[0m` : displayText(heading);
  return [bold, ...details.map((line) => `  ${displayText(line)}`), ''];
}

function diffLines(diff: string): string[] {
  const lines = diff.trimEnd().split('\n').map(displayText);
  if (lines.length <= MAX_DIFF_LINES) return lines;
  return [...lines.slice(0, MAX_DIFF_LINES), moreLine(lines.length - MAX_DIFF_LINES, 'git diff, or --json')];
}
