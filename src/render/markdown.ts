import { visibleText } from '../model/text/display.js';
import { trimEndOf } from '../model/text/ends.js';
import { textRuns } from '../model/text/runs.js';
import { formatNumber } from './words.js';

/**
 * The one place that makes Markdown of text from outside. GitHub turns mentions, issue numbers, commit ids,
 * addresses and emoji names into links and pictures after the Markdown is parsed, in every text node outside code;
 * entities and backslashes do not stop that, invisible separators poison what readers copy. So whatever could
 * become active stands in a code span, and the rest has its punctuation as entities.
 */

/** Names longer than this are cut in the middle. */
const NAME_LIMIT = 100;
const PROSE_LIMIT = 400;

/** A quotation between backticks, or an expression of a workflow, with the punctuation around it; or a word. */
const WORDS = /(["'(]*)(?:`([^`\n]{1,200})`|(\$\{\{[^`\n{}]{1,200}\}\}))([)"'.,;:!?]*)(?=\s|$)|\S+/gu;

/** What GitHub would act on in plain text, and flags, which a line would break after a dash. Rather too much than too little: a code span is never wrong. */
const ACTIVE =
  /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d|(?<![\w-])--[a-z]/i;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
};

/** Keeps the start and the end of a text of more than `max` UTF-16 units, and never half a character. */
export function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = Math.ceil(((max - 1) * 2) / 3);
  const tail = max - 1 - head;
  return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The first `max` UTF-16 units, without half a character at the end. */
export function cutEnd(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text: string): string {
  return visibleText(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}

/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole stands after it.
 */
export function code(text: string, max: number = NAME_LIMIT): string {
  if (text.length > max) {
    // A hostile text of megabytes is not escaped as a whole before it is cut.
    const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
    return `${codeSpans(shown)} ${omission(formatNumber(text.length))}`;
  }
  return text === '' ? '`""`' : codeSpans(visibleLine(text));
}

/** The sign that something was left out, in any language: `[…]`, or with the length of the whole `[…10,000]`. */
function omission(length: string = ''): string {
  return `&#91;…${length}&#93;`;
}

/** Text from outside as an HTML code element, for where Markdown is not read: inside of `<summary>`. */
export function htmlCode(text: string, max: number = NAME_LIMIT): string {
  const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
  const escaped = (part: string): string => part.replace(/[&<>"'|`]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<code>${inOrder(shown, escaped)}</code>`;
}

function codeSpans(line: string): string {
  return line
    .split('|')
    .map((part) => (part === '' ? '' : inOrder(part, codeSpan)))
    .join('&#124;');
}

/** Text with what is written from right to left isolated from the rest. */
function inOrder(line: string, show: (part: string) => string): string {
  return textRuns(line)
    .map(({ text, fromRight }) => (fromRight ? `<span dir="rtl">${show(text)}</span>` : show(text)))
    .join('');
}

/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line: string): string {
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 || (/^ | $/.test(line) && /[^ ]/.test(line)) ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/**
 * Prose from outside as one line of inline Markdown that shows it literally. Words that GitHub would act on, and what
 * the writer put between backticks, stand in code spans. Longer than `max` UTF-16 units it is cut at the end, and
 * that is said.
 */
export function prose(text: string, max: number = PROSE_LIMIT): string {
  const cut = text.length > max;
  const line = visibleText(cut ? cutEnd(text, max) : text);
  const shown = ACTIVE.test(line) ? withCodeSpans(line) : plain(collapse(line.trim()));
  return `${guardStart(shown)}${cut ? ` ${omission()}` : ''}`;
}

/** White space as single spaces. Most lines have no other. */
function collapse(line: string): string {
  return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}

function withCodeSpans(line: string): string {
  const words: string[] = [];
  for (const [word, before = '', between, expression, after = ''] of line.matchAll(WORDS)) {
    const quoted = between ?? expression;
    if (quoted !== undefined) words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
    else words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
  }
  return words.join(' ');
}

/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word: string): string {
  const inner = word.replace(/^[("']+/, '');
  const core = trimEndOf(inner, ')"\'.,;:!?');
  const before = word.slice(0, word.length - inner.length);
  const after = inner.slice(core.length);
  // An emoji's name needs its colons inside the span, or they would meet outside it.
  return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}

function plain(word: string): string {
  return word.replace(/[&<>|*_~[\]]/g, (c) => ENTITIES[c] ?? c);
}

/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line: string): string {
  return line
    .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => `${digits}&#${mark.charCodeAt(0)};`);
}

/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
export function codeBlock(lines: readonly string[], language = 'sh'): string {
  const shown = lines.map((line) => visibleLine(line));
  const longest = (shown.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}

/**
 * A link of our own making. The address is written so that it cannot end the link or the table's cell; what is not
 * an https or http address without credentials gives the label alone.
 *
 * @param label Markdown that this module made.
 */
export function link(label: string, address: string | undefined): string {
  const url = safeUrl(address);
  return url === undefined ? label : `[${label}](${url})`;
}

/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || address.length > 2000 || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  return url.href.replace(
    /[()<>[\]|"'`\\*_~^{}@\s]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** The lines that start a table. `columns` are our own words. */
export function tableHead(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}

/** One row of a table; cells are Markdown of this module, without line feeds. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
