"use strict";
exports.id = 6207;
exports.ids = [6207];
exports.modules = {

/***/ 29076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ soft),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   cq: () => (/* binding */ tableOr),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
/** Whether a piece is several. */
function isList(inline) {
    return Array.isArray(inline);
}
const name = (text) => ({ kind: 'name', text });
const strong = (text) => ({ kind: 'strong', text });
const soft = (text) => ({ kind: 'soft', text });
/** A table, or the sentence that says why there is none. */
function tableOr(empty, table) {
    return table.rows.length === 0 ? { kind: 'note', text: empty } : { kind: 'table', ...table };
}


/***/ }),

/***/ 98588:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditMarkdown: () => (/* binding */ auditMarkdown)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35543);
/* harmony import */ var _html_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4235);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95409);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29076);




/** Longer texts in a cell are cut; the JSON report has them whole. */
const CELL = 600;
/**
 * A report as Markdown.
 *
 * @param chartFile the file name of a chart's picture, which lies beside the report.
 */
function auditMarkdown(document, chartFile) {
    const parts = [
        `# ${prose(document.title)}`,
        prose(document.about),
        document.lead.map(({ icon, text }) => `- ${icon} **${prose(text)}**`).join('\n'),
        ...document.blocks.map((block) => blockText(block, chartFile)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** Times as the report writes them: what looks like the name of an emoji in them is none. */
const TIMES = /(\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC)/;
/** Text from anywhere as one line of Markdown that shows it literally; spaces around it are the report's own. */
function prose(text) {
    return text
        .split(TIMES)
        .map((part, index) => {
        if (index % 2 === 1)
            return part;
        const inner = part.trim();
        if (inner === '')
            return part === '' ? '' : ' ';
        const space = (is) => (is ? ' ' : '');
        return `${space(part !== part.trimStart())}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(inner, CELL)}${space(part !== part.trimEnd())}`;
    })
        .join('');
}
function blockText(block, chartFile) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${prose(block.text)}`;
        case 'text':
            return inlineText(block.text);
        case 'note':
            return `_${prose(block.text)}_`;
        case 'table':
            return [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(block.columns.map((column) => prose(column))),
                ...block.rows.map((row) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(row.map(inlineText))),
            ].join('\n');
        case 'charts':
            return block.charts
                .map(({ id, title, description }) => `![${altText(`${title}. ${description}`)}](${encodeURI(chartFile(id))} "${altText(title)}")`)
                .join('\n\n');
        case 'details': {
            const inner = block.blocks.map((one) => blockText(one, chartFile)).join('\n\n');
            return `<details><summary>${summaryText(block.summary)}</summary>\n\n${inner}\n\n</details>`;
        }
    }
}
function inlineText(inline) {
    if (typeof inline === 'string')
        return prose(inline);
    if ((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(inline))
        return inline.map(inlineText).join('');
    switch (inline.kind) {
        case 'name':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(inline.text);
        case 'strong':
            return `**${prose(inline.text)}**`;
        case 'soft':
            return prose(inline.text);
        case 'badge':
            return `${inline.icon} ${prose(inline.text)}`;
        case 'file':
            return `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(inline.name, 60)}](${encodeURI(inline.name)})`;
    }
}
/** Inside of `<summary>` Markdown is not read, but GitHub still acts on mentions and the like outside of code. */
function summaryText(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text).includes('`') ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(text) : (0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text);
}
/** Text inside of `![…]` and of a title: nothing that ends either, nothing that GitHub acts on. */
function altText(text) {
    return (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(text)
        .replace(/[\s]+/g, ' ')
        .replace(/[[\]()<>"'`|*_~@#\\!&]/g, (c) => `&#${c.charCodeAt(0)};`);
}


/***/ }),

/***/ 4235:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35543);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text from outside as HTML, for an element's content or a quoted attribute. Hidden characters are visible escapes. */
function escapeText(text) {
    return (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
/** A name from outside as HTML, apart from the direction of the text around it, line feeds visible. */
function nameText(value) {
    return `<code>${escapeText(value).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'))}</code>`;
}
/** `escapeText` for templates. */
function text(value) {
    return { html: escapeText(value) };
}
/** `nameText` for templates. */
function name(value) {
    return { html: nameText(value) };
}
/** Joins HTML, and strings as text. The tag of templates: `` html`<b>${value}</b>` ``. */
function html(parts, ...values) {
    const written = parts.map((part, index) => `${part}${write(values[index])}`);
    return { html: written.join('') };
}
function write(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
}
const NOTHING = { html: '' };
function join(all, separator) {
    return { html: all.map((one) => one.html).join(escapeText(separator)) };
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


/***/ })

};
;