"use strict";
exports.id = 7822;
exports.ids = [7822,8936,1076];
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

/***/ 27822:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditDocument: () => (/* binding */ auditDocument),
  stateCounts: () => (/* binding */ stateCounts)
});

// EXTERNAL MODULE: ./build/model/audit/answered.js
var answered = __webpack_require__(33362);
// EXTERNAL MODULE: ./build/model/audit/trail.js
var audit_trail = __webpack_require__(76877);
// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/audit/blocks.js
var blocks = __webpack_require__(29076);
// EXTERNAL MODULE: ./build/render/audit/figure-charts.js + 1 modules
var figure_charts = __webpack_require__(58936);
;// CONCATENATED MODULE: ./build/render/audit/figure-blocks.js



function figureBlocks({ figures, time }, texts) {
    const words = texts.figures;
    const heading = { kind: 'heading', level: 2, text: words.title };
    const drawn = (0,figure_charts.figureCharts)(figures, texts, time);
    const charts = drawn.length === 0 ? [] : [{ kind: 'charts', charts: drawn }];
    if (figures.runs === 0)
        return [heading, { kind: 'note', text: words.empty }, ...charts];
    return [
        heading,
        {
            kind: 'text',
            text: words.line({
                ref: figures.ref,
                runs: figures.runs,
                first: (0,render_words/* formatTime */.fU)(figures.first ?? ''),
                last: (0,render_words/* formatTime */.fU)(figures.last ?? ''),
            }),
        },
        {
            kind: 'table',
            caption: words.title,
            columns: words.columns,
            numbers: [],
            rows: [
                [(0,blocks/* strong */.ko)(words.signatures), coverageText(figures.signatures, texts)],
                [(0,blocks/* strong */.ko)(words.provenance), coverageText(figures.provenance, texts)],
            ],
        },
        ...fixTable(figures, texts),
        ...openTable(figures, texts),
        ...charts,
        { kind: 'note', text: words.fixNote },
        ...(figures.exceptions.length === 0 ? [] : [{ kind: 'note', text: words.exceptionNote }]),
        ...(figures.freshness.length === 0 ? [] : [{ kind: 'note', text: words.freshNote }]),
    ];
}
function coverageText(coverage, texts) {
    if (coverage === undefined)
        return texts.notMeasured;
    const { verified, total, time } = coverage;
    return `${texts.percent((100 * verified) / total)} · ${texts.figures.of(verified, total, (0,render_words/* formatTime */.fU)(time))}`;
}
function fixTable({ timeToFix }, texts) {
    const { fixTitle, fixColumns } = texts.figures;
    if (timeToFix.length === 0)
        return [{ kind: 'note', text: `${fixTitle}: ${texts.notMeasured}` }];
    return [
        {
            kind: 'table',
            caption: fixTitle,
            columns: [`${fixTitle}: ${fixColumns[0]}`, ...fixColumns.slice(1)],
            numbers: [1, 2, 3],
            rows: timeToFix.map(({ severity, fixed, medianDays, p90Days }) => [
                texts.severities[severity],
                String(fixed),
                texts.days(medianDays),
                texts.days(p90Days),
            ]),
        },
    ];
}
function openTable({ open }, texts) {
    const { openTitle, openColumns } = texts.figures;
    if (open.length === 0)
        return [{ kind: 'note', text: `${openTitle}: ${texts.none}` }];
    return [
        {
            kind: 'table',
            caption: openTitle,
            columns: [`${openTitle}: ${openColumns[0]}`, ...openColumns.slice(1)],
            numbers: [1, 2, 3],
            rows: open.map(({ severity, open: all, waived, oldestDays }) => [
                texts.severities[severity],
                String(all),
                String(waived),
                texts.days(oldestDays),
            ]),
        },
    ];
}

;// CONCATENATED MODULE: ./build/render/audit/states.js
const STATE_ICONS = {
    done: '✓',
    partial: '◐',
    none: '✗',
    stale: '⏱',
    'not-run': '?',
    'not-applicable': '–',
};
const STATE_TONES = {
    done: 'good',
    partial: 'meh',
    none: 'bad',
    stale: 'meh',
    'not-run': 'meh',
    'not-applicable': 'soft',
};
function stateBadge(state, texts) {
    return { kind: 'badge', tone: STATE_TONES[state], icon: STATE_ICONS[state], text: texts.states[state] };
}
const LEVEL_TONES = {
    critical: 'bad',
    high: 'bad',
    medium: 'meh',
    low: 'soft',
    unknown: 'soft',
};
function levelBadge({ level, risk }, texts) {
    const icon = risk === undefined ? '?' : String(risk);
    return { kind: 'badge', tone: LEVEL_TONES[level], icon, text: texts.levels[level] };
}
const TRAIL = {
    shown: ['good', '✓'],
    said: ['meh', '○'],
    stale: ['meh', '⏱'],
    'not-shown': ['bad', '?'],
    partial: ['meh', '◐'],
    missing: ['bad', '✗'],
    'not-applicable': ['soft', '–'],
};
function trailBadge(state, texts) {
    const [tone, icon] = TRAIL[state];
    return { kind: 'badge', tone, icon, text: texts.trail.states[state] };
}

;// CONCATENATED MODULE: ./build/render/audit/open-blocks.js



/** Rows of one table at most; the JSON report has all. */
const ROWS = 40;
function riskBlocks({ risks, gaps }, wording) {
    const { texts } = wording;
    const rows = risks.map((risk) => {
        const words = wording.of(risk.gap);
        const gap = gaps.find(({ id }) => id === risk.gap);
        const seen = gap?.reason;
        const remedy = gap === undefined || risk.measures === undefined ? {} : wording.remedy(gap.ids);
        return [
            String(risk.rank),
            [
                (0,blocks/* strong */.ko)(words.title ?? risk.title),
                ' ',
                (0,blocks/* name */.UU)(risk.gap),
                ...(seen === undefined ? [] : [' ', (0,blocks/* soft */.LN)(texts.reason(seen))]),
            ],
            remedy.action ?? risk.measures ?? actionInstead(gap, wording),
            ...factors(risk).map((factor) => [String(factor.value), ' ', (0,blocks/* soft */.LN)(`(${texts.risks.basis(factor.basis)})`)]),
            (0,blocks/* strong */.ko)(String(risk.priority)),
            remedy.sideEffects ?? risk.sideEffects ?? texts.notStated,
        ];
    });
    return [
        { kind: 'heading', level: 2, text: texts.risks.title },
        ...(rows.length === 0 ? [] : [{ kind: 'text', text: texts.risks.lead }]),
        (0,blocks/* tableOr */.cq)(texts.risks.empty, {
            caption: texts.risks.title,
            columns: texts.risks.columns,
            numbers: [0, 7],
            rows,
        }),
        ...(rows.length === 0 ? [] : [{ kind: 'note', text: texts.risks.formula }]),
    ];
}
function factors({ impact, likelihood, detectability, recoverability }) {
    return [impact, likelihood, detectability, recoverability];
}
function deltaBlocks({ delta }, wording) {
    const { texts } = wording;
    const heading = { kind: 'heading', level: 2, text: texts.delta.title };
    if (delta === undefined)
        return [heading, { kind: 'note', text: texts.delta.first }];
    const rows = (changes) => changes
        .slice(0, ROWS)
        .map(({ id, title, before, after }) => [
        [wording.of(id).title ?? title, ' ', (0,blocks/* name */.UU)(id)],
        stateBadge(before, texts),
        stateBadge(after, texts),
    ]);
    const tables = [
        [texts.delta.worse, delta.worse],
        [texts.delta.better, delta.better],
    ].flatMap(([title, changes]) => changes.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: `${title} (${changes.length})` },
            { kind: 'table', caption: title, columns: texts.delta.columns, numbers: [], rows: rows(changes) },
            ...moreNote(changes.length, wording),
        ]);
    return [
        heading,
        { kind: 'text', text: texts.delta.since((0,render_words/* formatTime */.fU)(delta.since)) },
        ...(tables.length === 0 ? [{ kind: 'note', text: texts.delta.same }] : tables),
    ];
}
function checklistBlocks({ checklist }, wording) {
    const { texts } = wording;
    const rows = checklist.items.map(({ id, title, question, answered }) => {
        const words = wording.of(id);
        return [
            stateBadge(answered.state, texts),
            [(0,blocks/* strong */.ko)(words.title ?? title), ' ', (0,blocks/* name */.UU)(id), ' ', (0,blocks/* soft */.LN)(words.question ?? question)],
            texts.reason(answered.reason),
            evidenceCell(answered, wording),
        ];
    });
    return [
        { kind: 'heading', level: 2, text: texts.checklist.title },
        (0,blocks/* tableOr */.cq)(texts.checklist.empty, {
            caption: texts.checklist.title,
            columns: texts.checklist.columns,
            numbers: [],
            rows,
        }),
    ];
}
/** The newest evidence, or who says so. */
function evidenceCell({ evidence, by }, { texts }) {
    const newest = evidence[0];
    if (newest?.file !== undefined)
        return { kind: 'file', name: newest.file };
    if (by !== undefined)
        return texts.checklist.by(by.who, by.when, by.expires);
    return newest === undefined ? texts.none : texts.checklist.record(newest.record);
}
function overdueBlocks({ overdue }, wording) {
    const { texts } = wording;
    return [
        { kind: 'heading', level: 2, text: texts.overdue.title },
        (0,blocks/* tableOr */.cq)(texts.overdue.empty, {
            caption: texts.overdue.title,
            columns: texts.overdue.columns,
            numbers: [],
            rows: overdue
                .slice(0, ROWS)
                .map((one) => [
                [wording.of(one.id).title ?? one.title, ' ', (0,blocks/* name */.UU)(one.id)],
                texts.cycles[one.cycle],
                one.last === undefined ? texts.overdue.never : (0,render_words/* formatTime */.fU)(one.last),
                texts.overdue.why(one),
            ]),
        }),
        ...moreNote(overdue.length, wording),
    ];
}
/** Where nobody states what to do: to look first, as far as it is known at what. */
function actionInstead(gap, { texts }) {
    if (gap?.wanted !== undefined)
        return texts.gaps.file(gap.wanted);
    return gap?.waitsForGate === true ? texts.gaps.gate : texts.notStated;
}
function gapBlocks({ gaps }, wording) {
    const { texts } = wording;
    const rows = gaps.slice(0, ROWS).map((gap) => {
        const words = wording.of(gap.id);
        const remedy = gap.action === undefined ? {} : wording.remedy(gap.ids);
        const also = gap.ids.length > 1 ? [' ', (0,blocks/* soft */.LN)(`(${texts.gaps.also(gap.ids.length)})`)] : [];
        return [
            stateBadge(gap.state, texts),
            [(0,blocks/* strong */.ko)(words.title ?? gap.title), ' ', (0,blocks/* name */.UU)(gap.id), ...also, ' ', (0,blocks/* soft */.LN)(texts.reason(gap.reason))],
            levelBadge(gap, texts),
            remedy.action ?? gap.action ?? actionInstead(gap, wording),
            gap.difficulty === undefined ? texts.notStated : texts.difficulties[gap.difficulty],
            gap.effort === undefined ? texts.notStated : texts.effort(remedy.effort ?? gap.effort),
        ];
    });
    return [
        { kind: 'heading', level: 2, text: texts.gaps.title },
        ...(rows.length === 0 ? [] : [{ kind: 'text', text: texts.gaps.lead }]),
        (0,blocks/* tableOr */.cq)(texts.gaps.empty, {
            caption: texts.gaps.title,
            columns: texts.gaps.columns,
            numbers: [],
            rows,
        }),
        ...moreNote(gaps.length, wording),
    ];
}
function moreNote(all, { texts }) {
    return all > ROWS ? [{ kind: 'note', text: texts.andMore(all - ROWS) }] : [];
}
function evidenceBlocks(report, wording) {
    const { texts } = wording;
    const { ledger, runs, previous, collected, policy, tool } = report;
    return [
        { kind: 'heading', level: 2, text: texts.evidence.title },
        { kind: 'text', text: texts.evidence.ledger(ledger.records, runs.total, runs.inPeriod) },
        ...(previous === undefined
            ? []
            : [
                {
                    kind: 'text',
                    text: texts.evidence.previous(previous.record, (0,render_words/* formatTime */.fU)(previous.time)),
                },
            ]),
        ...(collected.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    caption: texts.evidence.collectedColumns[1],
                    columns: texts.evidence.collectedColumns,
                    numbers: [],
                    rows: collected.map(({ item, outcome, message, evidence }) => [
                        (0,blocks/* name */.UU)(item),
                        {
                            kind: 'badge',
                            tone: outcome === 'filed' ? 'good' : 'bad',
                            icon: outcome === 'filed' ? '✓' : '✗',
                            text: texts.evidence.outcomes[outcome],
                        },
                        evidence?.file === undefined
                            ? texts.reason(message)
                            : [texts.reason(message), ' ', { kind: 'file', name: evidence.file }],
                    ]),
                },
            ]),
        {
            kind: 'text',
            text: [texts.evidence.policy, ' ', (0,blocks/* name */.UU)(policy.slice(0, 16)), ' · ', texts.evidence.made(tool.version)],
        },
        { kind: 'text', text: texts.evidence.verify },
        { kind: 'note', text: texts.evidence.states },
    ];
}

// EXTERNAL MODULE: ./build/render/audit/wording.js
var audit_wording = __webpack_require__(48916);
;// CONCATENATED MODULE: ./build/render/audit/scorecard-blocks.js



function scorecardBlocks({ scorecards }, { texts }) {
    return [
        { kind: 'heading', level: 2, text: texts.scorecards.title },
        ...(scorecards.length === 0 ? [] : [{ kind: 'text', text: texts.scorecards.lead }]),
        (0,blocks/* tableOr */.cq)(texts.scorecards.empty, {
            caption: texts.scorecards.title,
            columns: texts.scorecards.columns,
            numbers: [1, 2, 3],
            rows: scorecards.map((card) => summaryRow(card, texts)),
        }),
        ...scorecards.map((card) => controlsOf(card, texts)),
    ];
}
function summaryRow({ catalogue, totals, delta }, texts) {
    const percent = (value) => value === undefined ? texts.notMeasured : texts.percent(value);
    return [
        [(0,blocks/* strong */.ko)((0,audit_wording/* translated */.v)(catalogue, texts).title), ' ', (0,blocks/* soft */.LN)(catalogue.version)],
        percent(totals.rate),
        totals.mean === undefined ? texts.notMeasured : totals.mean.toFixed(2),
        percent(totals.answered),
        deltaText(delta, texts),
    ];
}
function deltaText(delta, texts) {
    if (delta === undefined)
        return '–';
    const { better, worse, rate, catalogueChanged } = delta;
    const parts = [
        ...(rate === undefined ? [] : [`${rate >= 0 ? '+' : '−'}${Math.abs(rate).toFixed(1)}`]),
        ...(better.length > 0 ? [`↑ ${better.length}`] : []),
        ...(worse.length > 0 ? [`↓ ${worse.length}`] : []),
        ...(catalogueChanged ? [texts.scorecards.changed] : []),
    ];
    return parts.join(', ');
}
function controlsOf({ catalogue, controls }, texts) {
    const title = texts.scorecards.detailsTitle(`${(0,audit_wording/* translated */.v)(catalogue, texts).title} ${catalogue.version}`);
    return {
        kind: 'details',
        summary: title,
        blocks: [
            {
                kind: 'table',
                caption: title,
                columns: texts.scorecards.details,
                numbers: [2],
                rows: controls
                    .map((control) => (0,audit_wording/* translated */.v)(control, texts))
                    .map(({ id, title: what, question, answered, score }) => [
                    [(0,blocks/* name */.UU)(id), ' ', (0,blocks/* strong */.ko)(what), ' ', (0,blocks/* soft */.LN)(question)],
                    stateBadge(answered.state, texts),
                    score === undefined ? '–' : String(score),
                    texts.reason(answered.reason),
                ]),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/render/audit/trail-blocks.js




function trailBlocks({ trail }, texts) {
    const heading = { kind: 'heading', level: 2, text: texts.trail.title };
    if (trail === undefined)
        return [heading, { kind: 'note', text: texts.trail.absent }];
    const results = trail.results.map((one) => (0,audit_wording/* translated */.v)(one, texts));
    const missing = results.filter(audit_trail/* isTrailGap */.Zc);
    return [
        heading,
        coverageTable(trail, texts),
        { kind: 'heading', level: 3, text: texts.trail.missingTitle },
        (0,blocks/* tableOr */.cq)(texts.trail.nothingMissing, {
            caption: texts.trail.missingTitle,
            columns: texts.trail.missingColumns,
            numbers: [],
            rows: missing.map((one) => [
                notificationCell(one, texts),
                one.environment,
                [(0,blocks/* strong */.ko)(one.component), ' ', (0,blocks/* name */.UU)(one.id)],
                one.accessPath,
                [one.log, ' ', (0,blocks/* soft */.LN)(one.why)],
                trailBadge(one.state, texts),
            ]),
        }),
        {
            kind: 'details',
            summary: texts.trail.allTitle,
            blocks: [
                {
                    kind: 'table',
                    caption: texts.trail.allTitle,
                    columns: texts.trail.allColumns,
                    numbers: [],
                    rows: results.map((one) => [
                        one.environment,
                        [(0,blocks/* strong */.ko)(one.component), ' ', (0,blocks/* name */.UU)(one.id)],
                        one.accessPath,
                        one.log,
                        one.why,
                        one.threats.map((threat) => texts.trail.threats[threat]).join(', '),
                        one.means,
                        notificationCell(one, texts),
                        stateCell(one, texts),
                    ]),
                },
            ],
        },
    ];
}
function coverageTable({ coverage }, texts) {
    return {
        kind: 'table',
        caption: texts.trail.title,
        columns: texts.trail.columns,
        numbers: [1, 2, 3, 4],
        rows: coverage.map(({ environment, requirement, applicable, shown, said, rate }) => [
            [(0,blocks/* strong */.ko)(environment), ' ', (0,blocks/* soft */.LN)(`(${texts.trail.requirements[requirement]})`)],
            String(applicable),
            String(shown),
            String(said),
            rate === undefined ? '–' : texts.percent(rate),
        ]),
    };
}
function notificationCell({ notification, requirement }, texts) {
    const word = texts.trail.notifications[notification];
    return notification === 'mandatory' && requirement === 'required' ? (0,blocks/* strong */.ko)(word) : word;
}
function stateCell(one, texts) {
    const badge = trailBadge(one.state, texts);
    if (one.evidence !== undefined)
        return [badge, ' ', { kind: 'file', name: one.evidence.file }];
    return one.reason === undefined ? badge : [badge, ' ', (0,blocks/* soft */.LN)(one.reason)];
}

;// CONCATENATED MODULE: ./build/render/audit/document.js








/** An audit's report, in one language and no medium yet: what to do first stands first. */
function auditDocument(report, texts) {
    const wording = (0,audit_wording/* wordingOf */.O)(report, texts);
    return {
        locale: texts.locale,
        title: texts.headline.title(report.period, report.repository),
        about: texts.headline.about((0,render_words/* formatTime */.fU)(report.since), (0,render_words/* formatTime */.fU)(report.time)),
        lead: leadOf(report, texts),
        blocks: [
            ...riskBlocks(report, wording),
            ...deltaBlocks(report, wording),
            ...checklistBlocks(report, wording),
            ...overdueBlocks(report, wording),
            ...gapBlocks(report, wording),
            ...scorecardBlocks(report, wording),
            ...trailBlocks(report, texts),
            ...figureBlocks(report, texts),
            ...evidenceBlocks(report, wording),
        ],
    };
}
/** How many items of the checklist are in which state. */
function stateCounts(states) {
    return Object.fromEntries(answered/* ANSWER_STATES */.O9.map((state) => [state, states.filter((one) => one === state).length]));
}
function leadOf(report, texts) {
    const { ledger, faults, checklist, trail, runs } = report;
    const { headline } = texts;
    const counts = stateCounts(checklist.items.map(({ answered }) => answered.state));
    const open = counts.none + counts.partial + counts.stale + counts['not-run'];
    const missing = (trail?.results ?? []).filter(audit_trail/* isTrailGap */.Zc);
    const mandatory = missing.filter(({ notification }) => notification === 'mandatory').length;
    return [
        ...(ledger.tampering === undefined
            ? []
            : [
                {
                    tone: 'bad',
                    icon: '✗',
                    text: headline.tampered(ledger.tampering.record, ledger.tampering.message),
                },
            ]),
        ...(faults.length === 0
            ? []
            : [{ tone: 'bad', icon: '✗', text: headline.faults(faults.length) }]),
        open === 0 && checklist.items.length > 0
            ? { tone: 'good', icon: '✓', text: headline.clear(checklist.items.length) }
            : {
                tone: counts.none > 0 ? 'bad' : 'meh',
                icon: counts.none > 0 ? '✗' : '◐',
                text: headline.open(counts, checklist.items.length),
            },
        ...(missing.length === 0
            ? []
            : [
                {
                    tone: mandatory > 0 ? 'bad' : 'meh',
                    icon: mandatory > 0 ? '✗' : '◐',
                    text: headline.trailGaps(mandatory, missing.length),
                },
            ]),
        ...(runs.inPeriod > 0 ? [] : [{ tone: 'meh', icon: '?', text: headline.noRuns }]),
    ];
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

/***/ 48916:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ wordingOf),
/* harmony export */   v: () => (/* binding */ translated)
/* harmony export */ });
/* harmony import */ var _model_audit_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82816);

function wordingOf(report, texts) {
    const words = new Map();
    for (const { catalogue, controls } of report.scorecards)
        for (const control of controls)
            words.set((0,_model_audit_control_js__WEBPACK_IMPORTED_MODULE_0__/* .controlKey */ .v)(catalogue, control), translated(control, texts));
    for (const item of report.checklist.items)
        words.set(item.id, translated(item, texts));
    const of = (id) => words.get(id) ?? {};
    return { texts, of, remedy: (ids) => ids.map(of).find(({ action }) => action !== undefined) ?? {} };
}
/** Something with its words in the report's language, as far as somebody wrote them. */
function translated(said, { locale }) {
    return locale === 'en' ? said : { ...said, ...said.words?.[locale] };
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