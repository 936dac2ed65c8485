import { SealgateError } from '../../errors.js';
import { positionAt } from '../../io/text.js';
import type { GraphProblem } from '../../model/packages/graph.js';
import { isWrittenByPeople, MEND_BY_HAND } from '../../model/packages/written-files.js';
import { fewOf } from '../../model/text/few.js';
import { conflictLines } from '../../model/text/merge-conflict.js';

/** What to do with a file that cannot be read: as `hint` says, where a package manager writes it. */
export function wayOut(file: string, hint: string): string {
  return isWrittenByPeople(file) ? MEND_BY_HAND : hint;
}

/** Yarn 2 and later has people make an empty one, so that a folder inside of a project is a project of its own. */
const EMPTY_OF_YARN =
  'It pins nothing: install in its folder (yarn install) and commit what Yarn writes. One that only marks the top of a project, and that nobody installs by, is left out by exclude-lockfiles in the policy.';

/** @throws SealgateError INPUT_INVALID where there is nothing but white space. */
export function refuseEmpty(text: string, file: string): void {
  if (/\S/.test(text)) return;
  throw new SealgateError('INPUT_INVALID', `${file} is empty`, {
    location: { file },
    hint: /(?:^|\/)yarn\.lock$/.test(file)
      ? EMPTY_OF_YARN
      : wayOut(file, 'Restore the file from version control, or write it again with the package manager.'),
  });
}

/** What no package manager writes, and what makes readers disagree on where a line ends. */
const CONTROL = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f]/;

export function hasControls(text: string): boolean {
  return CONTROL.test(text);
}

/**
 * @throws SealgateError INPUT_INVALID naming the line of the first control character. A carriage return alone ends a
 * line for package managers, and not for those who review the file: behind it anything can hide.
 */
export function refuseControls(text: string, file: string): void {
  const at = text.search(CONTROL);
  if (at === -1) return;
  const code = text.charCodeAt(at);
  const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const what =
    code === 0x0d
      ? `a carriage return without a line feed (${shown}), which ends a line for package managers only`
      : `the control character ${shown}`;
  const { line } = positionAt(text, at);
  throw new SealgateError('INPUT_INVALID', `${file} has ${what}`, {
    location: { file, line },
    hint: wayOut(
      file,
      'No package manager writes this. Restore the file from version control, or let the package manager write it again.',
    ),
  });
}

/** A problem where the last line has no end: package managers write one, so the file may have been cut off in it. */
export function noteMissingEnd(text: string, problems: GraphProblem[]): void {
  if (text.endsWith('\n')) return;
  problems.push({
    code: 'missing-entry',
    message: 'The last line has no end, as package managers write it: the file may be cut off',
  });
}

/**
 * @throws SealgateError INPUT_INVALID naming the lines, where an unresolved merge left its markers.
 */
export function refuseMergeConflict(text: string, file: string): void {
  const lines = markerLines(text);
  if (lines.length === 0) return;
  const shown = fewOf(lines.map(String), 12);
  throw new SealgateError(
    'INPUT_INVALID',
    `${file} has merge-conflict markers on ${lines.length === 1 ? 'line' : 'lines'} ${shown}`,
    {
      location: { file, line: lines[0] ?? 1 },
      hint: isWrittenByPeople(file)
        ? 'Resolve the merge: decide between the two sides, and take the markers out.'
        : 'Resolve the merge: take one side of the file, then let the package manager write it again.',
    },
  );
}

/** No lockfile has a row of `=` by itself: where it stands alone, only the other markers were taken out. */
function markerLines(text: string): readonly number[] {
  const lines = conflictLines(text);
  const left = lines.length === 0 ? text.search(/^={7}\r?$/m) : -1;
  return left === -1 ? lines : [positionAt(text, left).line];
}

/** What a value is, in a few words for an error. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return String(value);
}
