import { visibleText } from '../../model/text/display.js';

/** Texts that rows share, each kept once, hidden characters made visible. Index 0 is the empty text. */
export interface Texts {
  readonly all: readonly string[];
  /** The index of a text; 0 for `undefined`. */
  of(text: string | undefined): number;
}

export function collectTexts(): Texts {
  const all: string[] = [''];
  const known = new Map<string, number>([['', 0]]);
  return {
    all,
    of: (text) => {
      if (text === undefined) return 0;
      const found = known.get(text);
      if (found !== undefined) return found;
      const index = all.length;
      all.push(visibleText(text));
      known.set(text, index);
      return index;
    },
  };
}
