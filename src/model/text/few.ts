/**
 * The first of some texts, and how many more there are: `a, b and 3 more`, or `a; b; and 3 more` where the texts have
 * commas of their own.
 */
export function fewOf(texts: readonly string[], most: number, separator: ', ' | '; ' = ', '): string {
  const shown = texts.slice(0, most).join(separator);
  const hidden = texts.length - most;
  return hidden > 0 ? `${shown}${separator === ', ' ? '' : ';'} and ${hidden} more` : shown;
}
