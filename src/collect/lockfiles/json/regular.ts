const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * Answers for JSON as JSON.stringify writes it with an indent, which is how package managers write: whether a
 * text is exactly that is asked of the engine itself, by writing the parsed value again. A text that comes back
 * the same has no member named twice, and each member on a line of its own; no pass over its characters in
 * JavaScript finds that out as fast.
 *
 * @param value what JSON.parse made of `text`.
 * @returns line, from 1, of each member of the top-level object's member `section`; `undefined` where the text
 * is written in another way, is nested deeper than `maxDepth`, or may hold a member called `__proto__`.
 */
export function linesOfRegular(
  text: string,
  value: unknown,
  { section, maxDepth }: { readonly section: string; readonly maxDepth: number },
): ReadonlyMap<string, number> | undefined {
  const form = formOf(text);
  if (form === undefined || text.includes('"__proto__"')) return undefined;
  const { indent, newline } = form;
  if (text.includes(`\n${indent.repeat(maxDepth)}`) || !isWrittenSo(text, value, form)) return undefined;
  const start = text.indexOf(`\n${indent}${JSON.stringify(section)}: {${newline}`);
  const members = (value as Readonly<Record<string, unknown>>)[section];
  if (start === -1 || typeof members !== 'object' || members === null) return new Map();
  return numberLines(text, start, { keys: Object.keys(members), indent: indent.length });
}

interface Form {
  readonly indent: string;
  readonly newline: string;
}

/** How the first member is set off, where the text starts with an object. */
function formOf(text: string): Form | undefined {
  const match = /^\{(\r?\n)( {1,10}|\t{1,10})"/.exec(text);
  return match === null ? undefined : { newline: match[1] as string, indent: match[2] as string };
}

/** With the newline at the end, as files have it, or without. */
function isWrittenSo(text: string, value: unknown, { indent, newline }: Form): boolean {
  let written: string;
  try {
    written = JSON.stringify(value, null, indent);
  } catch (error) {
    // Deeper than the engine's stack: such a text is for the careful pass to refuse.
    if (error instanceof RangeError) return false;
    throw error;
  }
  if (newline !== '\n') written = written.replaceAll('\n', newline);
  return text === `${written}${newline}` || text === written;
}

/** Lines of the members of the object that opens on the line after `start`, whose keys come in the text's order. */
function numberLines(
  text: string,
  start: number,
  { keys, indent }: { readonly keys: readonly string[]; readonly indent: number },
): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at <= start; at = text.indexOf('\n', at + 1)) line += 1;
  let next = 0;
  for (
    let at = text.indexOf('\n', start + 1);
    next < keys.length && at !== -1;
    at = text.indexOf('\n', at + 1)
  ) {
    line += 1;
    const first = text.charCodeAt(at + 1 + indent);
    if (first !== SPACE && first !== TAB) break;
    if (text.charCodeAt(at + 1 + 2 * indent) !== QUOTE) continue;
    lines.set(keys[next] as string, line);
    next += 1;
  }
  return lines;
}
