"use strict";
exports.id = 1076;
exports.ids = [1076];
exports.modules = {

/***/ 1076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   VM: () => (/* binding */ CHART_STYLE),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   chartFile: () => (/* binding */ chartFile),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/* harmony import */ var _html_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4235);

/**
 * Colours of charts for light and dark. Every colour has a contrast of at least 3 to its background, of text 4.5; no
 * meaning is told by colour alone.
 */
const CHART_STYLE = `.chart{--fg:#1c2127;--soft:#59636e;--paper:#ffffff;--grid:#d8dee4;--a:#0757b8;--b:#7d5100;--good:#14692f;--meh:#9a6700;--bad:#b3261e;font:12px system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK JP",sans-serif}
@media (prefers-color-scheme:dark){.chart{--fg:#e9edf1;--soft:#9aa4ae;--paper:#0f1318;--grid:#313943;--a:#6cb6ff;--b:#e3b341;--good:#4ac26b;--meh:#e3b341;--bad:#ff7b72}}
.chart .paper{fill:var(--paper)}.chart text{fill:var(--fg)}.chart .soft{fill:var(--soft)}.chart .head{font-weight:600;font-size:14px}
.chart .grid{stroke:var(--grid);stroke-width:1}.chart .line{fill:none;stroke-width:2}.chart .a{stroke:var(--a)}.chart .b{stroke:var(--b);stroke-dasharray:6 3}
.chart .dot-a{fill:var(--a)}.chart .dot-b{fill:var(--b)}.chart .text-a{fill:var(--a)}.chart .text-b{fill:var(--b)}
.chart .plain{fill:var(--a)}.chart .good{fill:var(--good)}.chart .meh{fill:var(--meh)}.chart .bad{fill:var(--bad)}.chart .limit{stroke:var(--fg);stroke-width:2}`;
const WIDTH = 720;
/** Puts the drawing of a chart into its frame: title, description, background. */
function frame(about, height, drawing) {
    const { id, title, description } = about;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(title)}</title><desc id="${id}-desc">${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(description)}</desc><rect class="paper" width="${WIDTH}" height="${height}"/><text class="head" x="16" y="24">${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(title)}</text>${drawing}</svg>`;
    return { ...about, svg };
}
/** A chart as a file of its own. */
function chartFile({ svg }) {
    const at = svg.indexOf('<title');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.slice(0, at)}<style>${CHART_STYLE}</style>${svg.slice(at)}\n`;
}
/** A number as a coordinate: at most one decimal. */
function at(value) {
    return String(Math.round(value * 10) / 10);
}
/** Text of a label, cut to what has room. */
function label(text, most) {
    const cut = [...text];
    return (0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(cut.length <= most ? text : `${cut.slice(0, most - 1).join('')}…`);
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


/***/ })

};
;