/** A run of text in scripts that are written from right to left. */
const FROM_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[-_. ][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;

/** Text that is all written in one direction. */
export interface TextRun {
  readonly text: string;
  readonly fromRight: boolean;
}

/**
 * Text cut where its direction changes. What is written from right to left has to be isolated from the rest: a browser
 * shows digits and punctuation that follow such a word before it, and a version would change places with its name.
 */
export function textRuns(line: string): TextRun[] {
  const runs: TextRun[] = [];
  let after = 0;
  for (const { 0: text, index } of line.matchAll(FROM_RIGHT)) {
    if (index > after) runs.push({ text: line.slice(after, index), fromRight: false });
    runs.push({ text, fromRight: true });
    after = index + text.length;
  }
  if (after < line.length) runs.push({ text: line.slice(after), fromRight: false });
  return runs;
}
