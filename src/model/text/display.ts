/**
 * Characters that a reader cannot see, or that change how the text around them is shown: controls (but tab and
 * line feed), format characters (bidirectional, zero-width, tags), line and paragraph separators, private use,
 * noncharacters, lone surrogates and whatever Unicode lets a font leave out. A variation selector after a
 * pictograph is part of it and stays.
 */
const HIDDEN =
  /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f|\t|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/** Most text is this, and is known for it in a fraction of the time. */
const PLAIN = /^[\t\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2190-\u21ff]*$/;

/** Text from outside with every hidden character written as a visible escape, e.g. `\u{202e}`. */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * Text that came from outside, made safe for a terminal and a runner's log: hidden characters become visible
 * escapes, and the runner's command markers (`::` at the start of a line, `##[` anywhere) are broken up.
 */
export function displayText(text: string): string {
  const visible = visibleText(text);
  if (!visible.includes('##[') && !visible.includes('::')) return visible;
  return visible.replace(/##\[/g, '## [').replace(/^([^\S\n\r\u2028\u2029]*)::/gm, '$1: :');
}

/** As displayText, in one line: tabs and line feeds become spaces. */
export function displayLine(text: string): string {
  return displayText(text).replace(/[\t\n]/g, ' ');
}

/**
 * Lines for a terminal, each of them one line: a line feed inside one, which could pretend to be a line of ours,
 * becomes a visible escape.
 */
export function displayLines(lines: readonly string[]): string {
  return lines.map((line) => displayText(line).replaceAll('\n', '\\u{a}')).join('\n');
}
