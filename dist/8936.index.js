"use strict";
exports.id = 8936;
exports.ids = [8936,1076];
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

/***/ 58936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  figureCharts: () => (/* binding */ figureCharts)
});

// EXTERNAL MODULE: ./build/render/audit/chart-frame.js
var chart_frame = __webpack_require__(1076);
;// CONCATENATED MODULE: ./build/render/audit/charts.js

const LEFT = 52;
const RIGHT = 190;
const TOP = 44;
const PLOT = 150;
/**
 * One or two lines over time, each with its name and last value at its end.
 *
 * @param options.show a value as text, unit included.
 * @param options.most top of the scale; without it, a round number above all values.
 */
function lineChart(about, options) {
    const { buckets, series, show } = options;
    const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
    const most = options.most ?? roundAbove(values.reduce((max, value) => Math.max(max, value), 0));
    const wide = chart_frame/* WIDTH */.lR - LEFT - RIGHT;
    const x = (index) => LEFT + (buckets.length < 2 ? wide / 2 : (index * wide) / (buckets.length - 1));
    const y = (value) => TOP + PLOT - (value / most) * PLOT;
    const grid = [0, most / 2, most].map((value) => `<line class="grid" x1="${LEFT}" x2="${chart_frame/* WIDTH */.lR - RIGHT}" y1="${(0,chart_frame.at)(y(value))}" y2="${(0,chart_frame.at)(y(value))}"/><text class="soft" text-anchor="end" x="${LEFT - 8}" y="${(0,chart_frame.at)(y(value) + 4)}">${(0,chart_frame/* label */.Pf)(show(value), 10)}</text>`);
    const ends = endLabels(series, y);
    const lines = series.map((one, index) => {
        const tone = index === 0 ? 'a' : 'b';
        const end = ends[index];
        const name = end === undefined
            ? ''
            : `<text class="text-${tone}" x="${chart_frame/* WIDTH */.lR - RIGHT + 12}" y="${(0,chart_frame.at)(end.y)}">${(0,chart_frame/* label */.Pf)(`${one.name} ${show(end.value)}`, 28)}</text>`;
        return `${drawLine(one, tone, { x, y })}${name}`;
    });
    return (0,chart_frame/* frame */.Gt)(about, TOP + PLOT + 34, [...grid, timeAxis(buckets, x), ...lines].join(''));
}
/** A line with a dot for every value, interrupted where nothing was measured. */
function drawLine({ values }, tone, { x, y }) {
    const pieces = [[]];
    const dots = [];
    values.forEach((value, index) => {
        if (value === undefined)
            pieces.push([]);
        else {
            pieces.at(-1)?.push(`${(0,chart_frame.at)(x(index))},${(0,chart_frame.at)(y(value))}`);
            dots.push(`<circle class="dot-${tone}" cx="${(0,chart_frame.at)(x(index))}" cy="${(0,chart_frame.at)(y(value))}" r="3"/>`);
        }
    });
    const lines = pieces
        .filter((points) => points.length > 1)
        .map((points) => `<polyline class="line ${tone}" points="${points.join(' ')}"/>`);
    return [...lines, ...dots].join('');
}
/** Where the lines' names stand: beside their last values, and never on each other. */
function endLabels(series, y) {
    const ends = series.map(({ values }) => {
        const value = values.findLast((one) => one !== undefined);
        return value === undefined ? undefined : { value, y: y(value) + 4 };
    });
    const [first, second] = ends;
    if (first === undefined || second === undefined || Math.abs(first.y - second.y) >= 16)
        return ends;
    const upper = first.y <= second.y ? 0 : 1;
    const middle = Math.min(TOP + PLOT - 4, Math.max(TOP + 12, (first.y + second.y) / 2));
    return ends.map((end, index) => end === undefined ? undefined : { ...end, y: middle + (index === upper ? -8 : 8) });
}
/** First, middle and last bucket. */
function timeAxis(buckets, x) {
    const last = buckets.length - 1;
    const shown = [...new Set(last < 6 ? [0, last] : [0, Math.floor(last / 2), last])];
    return shown
        .filter((index) => index >= 0)
        .map((index) => `<text class="soft" text-anchor="middle" x="${(0,chart_frame.at)(x(index))}" y="${TOP + PLOT + 20}">${(0,chart_frame/* label */.Pf)(buckets[index] ?? '', 12)}</text>`)
        .join('');
}
const NAMES = 190;
const ROW = 26;
/** Horizontal bars, one a row. */
function barChart(about, bars) {
    const room = chart_frame/* WIDTH */.lR - NAMES - 262;
    const most = bars.reduce((max, { value, mark }) => Math.max(max, value, mark ?? 0), 0) || 1;
    const wide = (value) => (Math.max(0, value) / most) * room;
    const rows = bars.map((bar, index) => {
        const top = TOP + index * ROW;
        const markAt = bar.mark === undefined ? undefined : NAMES + wide(bar.mark);
        const mark = markAt === undefined
            ? ''
            : `<line class="limit" x1="${(0,chart_frame.at)(markAt)}" x2="${(0,chart_frame.at)(markAt)}" y1="${top - 1}" y2="${top + 17}"/>`;
        const end = Math.max(NAMES + wide(bar.value), markAt ?? 0) + 8;
        return `<text text-anchor="end" x="${NAMES - 10}" y="${top + 13}">${(0,chart_frame/* label */.Pf)(bar.name, 27)}</text><rect class="${bar.tone}" x="${NAMES}" y="${top + 2}" width="${(0,chart_frame.at)(Math.max(1, wide(bar.value)))}" height="12" rx="2"/>${mark}<text class="soft" x="${(0,chart_frame.at)(end)}" y="${top + 13}">${(0,chart_frame/* label */.Pf)(bar.text, 38)}</text>`;
    });
    return (0,chart_frame/* frame */.Gt)(about, TOP + bars.length * ROW + 10, rows.join(''));
}
/**
 * Stacked columns over time: what was bad at the bottom, then what is not known, then what was good.
 *
 * @param words names of the three, with how many there were in all.
 */
function columnChart(about, columns, words) {
    const most = columns.reduce((max, { good, meh, bad }) => Math.max(max, good + meh + bad), 0) || 1;
    const step = (chart_frame/* WIDTH */.lR - LEFT - RIGHT) / Math.max(1, columns.length);
    const x = (index) => LEFT + index * step + step / 2;
    const drawn = columns.map((column, index) => {
        let bottom = TOP + PLOT;
        return ['bad', 'meh', 'good']
            .filter((tone) => column[tone] > 0)
            .map((tone) => {
            const high = (column[tone] / most) * PLOT;
            bottom -= high;
            return `<rect class="${tone}" x="${(0,chart_frame.at)(LEFT + index * step + step * 0.15)}" y="${(0,chart_frame.at)(bottom)}" width="${(0,chart_frame.at)(step * 0.7)}" height="${(0,chart_frame.at)(Math.max(1, high - 1))}"/>`;
        })
            .join('');
    });
    const legend = ['good', 'meh', 'bad'].map((tone, index) => `<rect class="${tone}" x="${chart_frame/* WIDTH */.lR - RIGHT + 12}" y="${TOP + index * 22}" width="12" height="12"/><text x="${chart_frame/* WIDTH */.lR - RIGHT + 32}" y="${TOP + 10 + index * 22}">${(0,chart_frame/* label */.Pf)(words[tone], 24)}</text>`);
    const scale = [0, most].map((value) => {
        const y = TOP + PLOT - (value / most) * PLOT;
        return `<line class="grid" x1="${LEFT}" x2="${chart_frame/* WIDTH */.lR - RIGHT}" y1="${(0,chart_frame.at)(y)}" y2="${(0,chart_frame.at)(y)}"/><text class="soft" text-anchor="end" x="${LEFT - 8}" y="${(0,chart_frame.at)(y + 4)}">${value}</text>`;
    });
    const axis = timeAxis(columns.map(({ name }) => name), x);
    return (0,chart_frame/* frame */.Gt)(about, TOP + PLOT + 34, [...scale, ...drawn, axis, ...legend].join(''));
}
/** 2, 4, 10, 20, 40, 100 … at or above a number: even, so that the line in the middle is at a whole one, too. */
function roundAbove(value) {
    for (let step = 1;; step *= 10)
        for (const round of [2 * step, 4 * step, 10 * step])
            if (round >= value)
                return round;
}

;// CONCATENATED MODULE: ./build/render/audit/figure-charts.js

/** Bars of one chart at most, the worst first. */
const BARS = 14;
/**
 * The charts of the key figures, by what they show; what was never measured has no chart.
 *
 * @param now RFC 3339 UTC: exceptions are past their end by it.
 */
function figureCharts(figures, texts, now) {
    const words = texts.figures;
    return [
        ...line(figures, texts, {
            id: 'coverage',
            title: words.coverage,
            show: texts.percent,
            most: 100,
            lines: [
                [words.signatures, ({ signatures }) => signatures],
                [words.provenance, ({ provenance }) => provenance],
            ],
        }),
        ...line(figures, texts, {
            id: 'open',
            title: words.openTrend,
            show: (value) => String(Math.round(value)),
            lines: [
                [words.open, ({ open }) => open],
                [words.exceptions, ({ exceptions }) => exceptions],
            ],
        }),
        ...bars('time-to-fix', words.fixTitle, fixBars(figures, texts)),
        ...line(figures, texts, {
            id: 'time-to-fix-trend',
            title: words.fixTrend,
            show: texts.shortDays,
            lines: [[words.median, ({ fixedMedianDays }) => fixedMedianDays]],
        }),
        ...bars('exceptions', words.exceptionTitle, exceptionBars(figures, texts, now)),
        ...bars('freshness', words.freshness, freshnessBars(figures, texts)),
        ...runColumns(figures.trend, texts),
    ];
}
function line({ trend }, texts, question) {
    const { id, title, show, most, lines } = question;
    const series = lines
        .map(([name, read]) => ({ name, values: trend.map(read) }))
        .filter(({ values }) => values.some((value) => value !== undefined));
    const [first, second] = series;
    if (first === undefined)
        return [];
    const description = series
        .map(({ name, values }) => {
        const known = values.filter((value) => value !== undefined);
        const [first, last] = [show(known[0] ?? 0), show(known.at(-1) ?? 0)];
        return texts.figures.described({ name, first, last, points: known.length });
    })
        .join(' ');
    return [
        lineChart({ id, title, description }, {
            buckets: trend.map(({ bucket }) => bucket),
            series: second === undefined ? [first] : [first, second],
            show,
            ...(most === undefined ? {} : { most }),
        }),
    ];
}
function bars(id, title, all) {
    if (all.length === 0)
        return [];
    const shown = all.slice(0, BARS);
    return [
        barChart({ id, title, description: shown.map(({ name, text }) => `${name}: ${text}.`).join(' ') }, shown),
    ];
}
function fixBars({ timeToFix }, texts) {
    return timeToFix.map(({ severity, fixed, medianDays, p90Days }) => ({
        name: texts.severities[severity],
        value: medianDays,
        mark: p90Days,
        tone: 'plain',
        text: texts.figures.fixText(medianDays, p90Days, fixed),
    }));
}
function exceptionBars({ exceptions }, texts, now) {
    return exceptions.map(({ id, ageDays, inUse, expires }) => ({
        name: id,
        value: ageDays,
        tone: expires !== undefined && `${expires}T23:59:59Z` < now ? 'bad' : inUse ? 'plain' : 'meh',
        text: texts.figures.exceptionText(ageDays, expires, inUse),
    }));
}
function freshnessBars({ freshness }, texts) {
    return freshness.map(({ kind, ageDays, limitDays }) => ({
        name: kind,
        value: ageDays,
        ...(limitDays === undefined ? {} : { mark: limitDays }),
        tone: limitDays === undefined ? 'plain' : ageDays > limitDays ? 'bad' : 'good',
        text: texts.figures.freshText(ageDays, limitDays),
    }));
}
function runColumns(trend, texts) {
    const total = (of) => trend.reduce((sum, point) => sum + of(point), 0);
    if (total(({ runs }) => runs) === 0)
        return [];
    const { runs, passed, failed, incomplete } = texts.figures;
    const words = {
        good: `${passed} ${total((point) => point.passed)}`,
        meh: `${incomplete} ${total((point) => point.incomplete)}`,
        bad: `${failed} ${total((point) => point.failed)}`,
    };
    return [
        columnChart({ id: 'runs', title: runs, description: `${words.good}, ${words.meh}, ${words.bad}.` }, trend.map((point) => ({
            name: point.bucket,
            good: point.passed,
            meh: point.incomplete,
            bad: point.failed,
        })), words),
    ];
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