"use strict";
exports.id = 9822;
exports.ids = [9822,1076];
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

/***/ 89822:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditHtml: () => (/* binding */ auditHtml)
});

// EXTERNAL MODULE: ./build/model/data/digest.js
var data_digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/render/html-text.js
var html_text = __webpack_require__(4235);
// EXTERNAL MODULE: ./build/render/audit/blocks.js
var blocks = __webpack_require__(29076);
// EXTERNAL MODULE: ./build/render/audit/chart-frame.js
var chart_frame = __webpack_require__(1076);
;// CONCATENATED MODULE: ./build/render/audit/page-style.js
/** Rows as cards, each cell under its column's name. */
const cards = (table, more) => {
    const of = (part) => (table === 'table' ? part : `${table} ${part}`);
    const { tbody, tr, td, thead } = { tbody: of('tbody'), tr: of('tr'), td: of('td'), thead: of('thead') };
    return `${table},${tbody},${tr},${td}{display:block}${thead}{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}${tr}{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:4px 0}${td}{border:0;padding:4px 10px}${td}::before{content:attr(data-column);display:block;color:var(--soft);font-size:12px}${more}`;
};
/** The style of an audit's page: light and dark, paper, and screens of 320 pixels. Contrasts are those of WCAG AA. */
const PAGE_STYLE = `:root{color-scheme:light dark;--fg:#1c2127;--soft:#59636e;--bg:#ffffff;--card:#f6f8fa;--line:#d8dee4;--red:#b3261e;--amber:#7d5100;--green:#14692f;--blue:#0757b8}
@media (prefers-color-scheme:dark){:root{--fg:#e9edf1;--soft:#9aa4ae;--bg:#0f1318;--card:#171c23;--line:#313943;--red:#ff7b72;--amber:#e3b341;--green:#4ac26b;--blue:#6cb6ff}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK JP","Hiragino Sans","Yu Gothic UI",sans-serif;overflow-wrap:anywhere}
main{max-width:1240px;margin:0 auto;padding:24px 20px 64px}h1{font-size:24px;line-height:1.3;margin:0 0 4px}h2{font-size:18px;margin:36px 0 8px}h3{font-size:15px;margin:20px 0 4px}p{margin:4px 0 10px}a{color:var(--blue)}
.soft{color:var(--soft)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--card);border-radius:4px;padding:1px 4px;unicode-bidi:isolate;white-space:pre-wrap}
.lead{list-style:none;margin:14px 0;padding:0}.lead li{border-left:4px solid var(--line);background:var(--card);border-radius:4px;padding:8px 12px;margin:6px 0;font-weight:600}.lead .good{border-color:var(--green)}.lead .meh{border-color:var(--amber)}.lead .bad{border-color:var(--red)}
table{width:100%;border-collapse:collapse;margin:8px 0 12px;font-size:14px}th,td{text-align:left;vertical-align:top;padding:7px 10px;border-bottom:1px solid var(--line)}th{background:var(--card);font-weight:600;overflow-wrap:normal;hyphens:auto}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.badge{white-space:nowrap;font-weight:600}.badge.good{color:var(--green)}.badge.meh{color:var(--amber)}.badge.bad{color:var(--red)}.badge.soft{color:var(--soft)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,560px),1fr));gap:14px;align-items:start;margin:14px 0}figure{margin:0;overflow-x:auto;border:1px solid var(--line);border-radius:6px}svg.chart{display:block;width:100%;min-width:560px;height:auto}
details{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:0 12px}summary{cursor:pointer;padding:9px 0;font-weight:600}
@media (min-width:761px){td.words{min-width:5em}td.words:nth-child(2){min-width:14em}td.words:last-child{min-width:8em}}
@media (max-width:760px){main{padding:16px 12px 48px}${cards('table', 'td.number{text-align:left}')}}
@media (max-width:1200px){${cards('.many', '.many td.number{text-align:left}')}.many tr{display:grid;grid-template-columns:repeat(4,1fr)}.many td:nth-child(2),.many td:last-child{grid-column:span 3}.many td:nth-child(3){grid-column:1/-1}}
@media (max-width:760px){.many tr{grid-template-columns:repeat(2,1fr)}.many td:nth-child(-n+3),.many td:nth-last-child(-n+2){grid-column:1/-1}}
@media print{body{background:#fff;color:#000}tr,figure{break-inside:avoid}details{border:0}}`;

;// CONCATENATED MODULE: ./build/render/audit/html.js





const STYLE = `${PAGE_STYLE}\n${chart_frame/* CHART_STYLE */.VM}`;
/**
 * A report as one HTML file that asks for nothing and runs nothing: its content security policy allows its own style
 * and the links to evidence that lies beside it, and no script at all.
 */
function auditHtml(document) {
    const digest = Buffer.from((0,data_digest/* sha256Hex */.f)(STYLE), 'hex').toString('base64');
    const page = (0,html_text/* html */.qy) `<!doctype html>
<html lang="${document.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ html: digest }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title} – Sealgate</title>
<style>${{ html: STYLE }}</style></head><body><main>
<h1>${document.title}</h1><p class="soft">${document.about}</p>
<ul class="lead">${document.lead.map(({ tone, icon, text: said }) => (0,html_text/* html */.qy) `<li class="${tone}"><span aria-hidden="true">${icon}</span> ${said}</li>`)}</ul>
${document.blocks.map(blockHtml)}
</main></body></html>
`;
    return page.html;
}
function blockHtml(block) {
    switch (block.kind) {
        case 'heading':
            return block.level === 2 ? (0,html_text/* html */.qy) `<h2>${block.text}</h2>\n` : (0,html_text/* html */.qy) `<h3>${block.text}</h3>\n`;
        case 'text':
            return (0,html_text/* html */.qy) `<p>${inlineHtml(block.text)}</p>\n`;
        case 'note':
            return (0,html_text/* html */.qy) `<p class="soft">${block.text}</p>\n`;
        case 'table':
            return tableHtml(block);
        case 'charts':
            // What may have to be scrolled on a phone can be reached by keyboard.
            return (0,html_text/* html */.qy) `<div class="charts">${block.charts.map(({ svg, title }) => (0,html_text/* html */.qy) `<figure tabindex="0" aria-label="${title}">${{ html: svg }}</figure>`)}</div>\n`;
        case 'details':
            return (0,html_text/* html */.qy) `<details><summary>${block.summary}</summary>${block.blocks.map(blockHtml)}</details>\n`;
    }
}
/** On a narrow screen every row is a card, each cell with its column's name; of many columns on a laptop's, too. */
function tableHtml({ caption, columns, numbers, rows }) {
    const cell = (inline, column) => {
        const kind = numbers.includes(column) ? 'number' : 'words';
        return (0,html_text/* html */.qy) `<td class="${kind}" data-column="${columns[column] ?? ''}">${inlineHtml(inline)}</td>`;
    };
    const many = { html: columns.length > 6 ? ' class="many"' : '' };
    return (0,html_text/* html */.qy) `<table${many}><caption class="hidden">${caption}</caption><thead><tr>${columns.map((column, index) => (0,html_text/* html */.qy) `<th scope="col"${{ html: numbers.includes(index) ? ' class="number"' : '' }}>${column}</th>`)}</tr></thead><tbody>
${rows.map((row) => (0,html_text/* html */.qy) `<tr>${row.map(cell)}</tr>\n`)}</tbody></table>\n`;
}
function inlineHtml(inline) {
    if (typeof inline === 'string')
        return (0,html_text/* text */.Qq)(inline);
    if ((0,blocks/* isList */.Lv)(inline))
        return { html: inline.map((one) => inlineHtml(one).html).join('') };
    switch (inline.kind) {
        case 'name':
            return (0,html_text/* name */.UU)(inline.text);
        case 'strong':
            return (0,html_text/* html */.qy) `<b>${inline.text}</b>`;
        case 'soft':
            return (0,html_text/* html */.qy) `<span class="soft">${inline.text}</span>`;
        case 'badge':
            return (0,html_text/* html */.qy) `<span class="badge ${inline.tone}"><span aria-hidden="true">${inline.icon}</span> ${inline.text}</span>`;
        case 'file':
            return (0,html_text/* html */.qy) `<a href="./${encodeURI(inline.name)}">${(0,html_text/* name */.UU)(inline.name)}</a>`;
    }
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