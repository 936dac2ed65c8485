"use strict";
exports.id = 2803;
exports.ids = [2803];
exports.modules = {

/***/ 92803:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _render_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2342);

/** Widest column of flags; a longer one has its words on the next line. */
const FLAGS = 34;
/** What is left for words where the screen is narrow. */
const LEAST_WORDS = 24;
/**
 * What `--help` prints of a command: usage, flags, notes.
 *
 * @param about `width`: columns of the screen, which the words of flags are broken to; infinite where it is none.
 */
function helpText(command, about) {
    const { options, subcommands } = about;
    const flags = options.map((option) => [flagOf(option), wordsOf(option)]);
    const column = Math.min(Math.max(...flags.map(([name]) => name.length)), FLAGS);
    const names = Math.max(...subcommands.map((candidate) => candidate.name.length), 0);
    const indent = ' '.repeat(column + 4);
    return [
        `sealgate ${command.name}: ${command.summary}`,
        '',
        ...command.usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} sealgate ${line}`),
        ...(command.positionals === 'none' ? [] : ['', command.positionals]),
        ...(subcommands.length === 0 ? [] : ['']),
        ...subcommands.map((candidate) => `  ${candidate.name.padEnd(names)}  ${candidate.summary}`),
        '',
        ...flags.map(([name, text]) => {
            const room = Math.max(LEAST_WORDS, about.width - indent.length);
            const words = (0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, room).replaceAll('\n', `\n${indent}`);
            return name.length > column ? `  ${name}\n${indent}${words}` : `  ${name.padEnd(column)}  ${words}`;
        }),
        ...(command.notes === undefined ? [] : ['', ...command.notes]),
        '',
    ].join('\n');
}
function flagOf(option) {
    const short = option.short === undefined ? '    ' : `-${option.short}, `;
    return `${short}--${option.name}${option.type === 'boolean' ? '' : ` ${option.value ?? 'VALUE'}`}`;
}
function wordsOf(option) {
    return `${option.description}${option.type === 'list' ? ' May be repeated.' : ''}`;
}


/***/ }),

/***/ 30395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trimEndsOf),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * A text without those of `chars` that stand at its end. `/[chars]+$/` tries every place of a long run anew, which
 * takes quadratic time where the run does not end the text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** A text without those of `chars` that stand at its beginning or its end. */
function trimEndsOf(text, chars) {
    let start = 0;
    while (start < text.length && chars.includes(text.charAt(start)))
        start += 1;
    return trimEndOf(text.slice(start), chars);
}


/***/ }),

/***/ 95409:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  ym: () => (/* binding */ cutEnd),
  it: () => (/* binding */ cutMiddle),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  CS: () => (/* binding */ prose),
  Pl: () => (/* binding */ safeUrl),
  PP: () => (/* binding */ tableHead),
  jD: () => (/* binding */ tableRow)
});

// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/model/text/runs.js
/** A run of text in scripts that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[-_. ][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;
/**
 * Text cut where its direction changes. What is written from right to left has to be isolated from the rest: a browser
 * shows digits and punctuation that follow such a word before it, and a version would change places with its name.
 */
function textRuns(line) {
    const runs = [];
    let after = 0;
    for (const { 0: text, index } of line.matchAll(FROM_RIGHT)) {
        if (index > after)
            runs.push({ text: line.slice(after, index), fromRight: false });
        runs.push({ text, fromRight: true });
        after = index + text.length;
    }
    if (after < line.length)
        runs.push({ text: line.slice(after), fromRight: false });
    return runs;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/markdown.js




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
const ACTIVE = /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d|(?<![\w-])--[a-z]/i;
const ENTITIES = {
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
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil(((max - 1) * 2) / 3);
    const tail = max - 1 - head;
    return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `max` UTF-16 units, without half a character at the end. */
function cutEnd(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text) {
    return (0,display/* visibleText */.Q6)(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}
/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole stands after it.
 */
function code(text, max = NAME_LIMIT) {
    if (text.length > max) {
        // A hostile text of megabytes is not escaped as a whole before it is cut.
        const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
        return `${codeSpans(shown)} ${omission((0,words/* formatNumber */.ZV)(text.length))}`;
    }
    return text === '' ? '`""`' : codeSpans(visibleLine(text));
}
/** The sign that something was left out, in any language: `[…]`, or with the length of the whole `[…10,000]`. */
function omission(length = '') {
    return `&#91;…${length}&#93;`;
}
/** Text from outside as an HTML code element, for where Markdown is not read: inside of `<summary>`. */
function htmlCode(text, max = NAME_LIMIT) {
    const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
    const escaped = (part) => part.replace(/[&<>"'|`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${inOrder(shown, escaped)}</code>`;
}
function codeSpans(line) {
    return line
        .split('|')
        .map((part) => (part === '' ? '' : inOrder(part, codeSpan)))
        .join('&#124;');
}
/** Text with what is written from right to left isolated from the rest. */
function inOrder(line, show) {
    return textRuns(line)
        .map(({ text, fromRight }) => (fromRight ? `<span dir="rtl">${show(text)}</span>` : show(text)))
        .join('');
}
/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line) {
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
function prose(text, max = PROSE_LIMIT) {
    const cut = text.length > max;
    const line = (0,display/* visibleText */.Q6)(cut ? cutEnd(text, max) : text);
    const shown = ACTIVE.test(line) ? withCodeSpans(line) : plain(collapse(line.trim()));
    return `${guardStart(shown)}${cut ? ` ${omission()}` : ''}`;
}
/** White space as single spaces. Most lines have no other. */
function collapse(line) {
    return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
function withCodeSpans(line) {
    const words = [];
    for (const [word, before = '', between, expression, after = ''] of line.matchAll(WORDS)) {
        const quoted = between ?? expression;
        if (quoted !== undefined)
            words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
        else
            words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
    }
    return words.join(' ');
}
/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word) {
    const inner = word.replace(/^[("']+/, '');
    const core = (0,ends/* trimEndOf */.f)(inner, ')"\'.,;:!?');
    const before = word.slice(0, word.length - inner.length);
    const after = inner.slice(core.length);
    // An emoji's name needs its colons inside the span, or they would meet outside it.
    return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}
function plain(word) {
    return word.replace(/[&<>|*_~[\]]/g, (c) => ENTITIES[c] ?? c);
}
/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line) {
    return line
        .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);
}
/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
function codeBlock(lines, language = 'sh') {
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
function markdown_link(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : `[${label}](${url})`;
}
/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
function safeUrl(address) {
    if (address === undefined || address.length > 2000 || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    return url.href.replace(/[()<>[\]|"'`\\*_~^{}@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The lines that start a table. `columns` are our own words. */
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}
/** One row of a table; cells are Markdown of this module, without line feeds. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 2342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardLines),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35543);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function paint(text, color, style) {
    const [on, off] = CODES[color];
    return style.color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
/** Prose from outside in one line: hidden characters as escapes, no runner command in it, `[…]` where it is cut. */
function plainLine(text, max = 400) {
    const line = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(text, max * 2))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= max && text.length <= max * 2 ? line : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(line, max - CUT.length)}${CUT}`;
}
const CUT = ' […]';
/** A name or command from outside: as plainLine, but white space stays as it is, line feeds shown. */
function plainName(text, max = 120) {
    const shown = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(text, max * 2)).replace(/[\t\n]/g, (c) => c === '\n' ? '\\u{a}' : '\\u{9}');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(shown, max);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mark}/u;
/** Columns a text takes on a terminal. */
function widthOf(text) {
    let width = 0;
    for (const c of text)
        width += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return width;
}
/** The start of a text within so many columns, with an ellipsis where something is left out. */
function cutTo(text, width) {
    if (widthOf(text) <= width)
        return text;
    let cut = '';
    for (const c of text) {
        if (widthOf(cut + c) > width - 1)
            break;
        cut += c;
    }
    return `${cut}…`;
}
/**
 * Breaks a line between words into lines of at most `width` columns; a word that is longer is broken inside.
 *
 * @param indent put before every line but the first.
 */
function wrap(text, width, indent = '') {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, room - indent.length))) {
        const prefix = lines.length === 0 ? '' : indent;
        if (line !== '' && widthOf(`${prefix}${line} ${word}`) > room) {
            // Two spaces between words leave one behind where the line breaks.
            lines.push(`${prefix}${line.trimEnd()}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(`${lines.length === 0 ? '' : indent}${line}`);
    return lines.join('\n');
}
function breakWord(word, room) {
    if (widthOf(word) <= room)
        return [word];
    const parts = [];
    let part = '';
    for (const c of word) {
        if (widthOf(part + c) > room) {
            parts.push(part);
            part = '';
        }
        part += c;
    }
    return [...parts, part];
}
/** Wrapping can put `::` at the start of a line, where a runner would take it for a command. */
function guardLines(text) {
    return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*)::/gm, '$1: :');
}
/** Columns of a label, in front of what it names. */
const LABEL = 10;
function heading(text, style) {
    return paint(text, 'bold', style);
}
/** `  label     text`, wrapped under itself. */
function labelled(label, text, style) {
    const indent = ' '.repeat(LABEL + 2);
    return `${paint(`  ${label.padEnd(LABEL)}`, 'dim', style)}${wrap(text, style.width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`;
}


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ })

};
;