/** A text of at most `max` UTF-16 units: of a longer one the beginning, no character cut in half, and `…`. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
