import type { Fix, Undo } from './finding.js';

/** Of a command that only takes a package out again. */
export function takesOut(): Undo {
  return { does: 'takes-out', words: 'This takes it out again:' };
}

/** Of a command that only goes back to a version before. @param label name and version. */
export function goesBack(label: string): Undo {
  return { does: 'goes-back', words: `This goes back to ${label}:` };
}

/** The way out in words: without a command that only undoes, and what the text says of it. Any other stays. */
export function withoutUndo(fix: Fix): Fix {
  const { undo, command: _command, ...rest } = fix;
  return undo === undefined ? fix : { ...rest, text: fix.text.slice(0, -undo.words.length).trimEnd() };
}
