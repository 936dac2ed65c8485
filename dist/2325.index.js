"use strict";
exports.id = 2325;
exports.ids = [2325];
exports.modules = {

/***/ 22325:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessmentSchema: () => (/* binding */ assessmentSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/model/schemas/shape.js
var shape = __webpack_require__(83775);
;// CONCATENATED MODULE: ./build/model/schemas/answered-schema.js


const state = (0,shape/* wordsOf */.Z9)({
    done: true,
    partial: true,
    none: true,
    stale: true,
    'not-run': true,
    'not-applicable': true,
});
const score = schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3)]);
const reference = (0,shape/* shapeOf */.F5)()({
    record: shape/* position */.G1.describe('Line of ledger.jsonl.'),
    hash: shape/* sha256 */.sc,
    time: shape/* time */.kB,
    file: shape/* line */.n8.optional(),
    sha256: shape/* sha256 */.sc.optional(),
});
const attestedBy = (0,shape/* shapeOf */.F5)()({
    who: shape/* text */.Qq,
    role: shape/* text */.Qq.optional(),
    when: shape/* day */.vd,
    expires: shape/* day */.vd.describe('The last day that it is believed.'),
    statement: shape/* text */.Qq,
    from: shape/* text */.Qq,
});
const how = (0,shape/* wordsOf */.Z9)({
    automatic: true,
    assertion: true,
    attestation: true,
    combined: true,
});
const answered = (0,shape/* shapeOf */.F5)()({
    id: shape/* line */.n8,
    state,
    how,
    reason: shape/* text */.Qq,
    evidenced: schemas/* boolean */.zMY(),
    automated: schemas/* boolean */.zMY(),
    monitored: schemas/* boolean */.zMY(),
    evidence: (0,shape/* many */._d)(reference).describe('Newest first.'),
    time: shape/* time */.kB.optional(),
    due: shape/* time */.kB.optional().describe('From then on it is stale.'),
    by: attestedBy.optional(),
    get parts() {
        return (0,shape/* many */._d)(answered).optional();
    },
}).meta({ id: 'Answered', description: 'What came of a question.' });

;// CONCATENATED MODULE: ./build/model/schemas/audit-parts-schema.js



const days = schemas/* number */.aig().describe('Days, whole or broken.');
const difficulty = (0,shape/* wordsOf */.Z9)({ low: true, medium: true, high: true });
const cycles = {
    day: true,
    week: true,
    month: true,
    quarter: true,
    'half-year': true,
    year: true,
    'two-years': true,
    'on-change': true,
};
const impact = schemas/* int */.Whr().min(1).max(5);
const itemWords = {
    title: shape/* text */.Qq,
    question: shape/* text */.Qq,
    action: shape/* text */.Qq.optional(),
    effort: shape/* text */.Qq.optional(),
    sideEffects: shape/* text */.Qq.optional(),
};
const translations = schemas/* object */.Ikc({
    ja: schemas/* object */.Ikc(itemWords).partial().optional(),
});
const item = (0,shape/* shapeOf */.F5)()({
    id: shape/* line */.n8,
    group: shape/* text */.Qq.optional(),
    ...itemWords,
    words: translations.optional(),
    cycle: (0,shape/* wordsOf */.Z9)(cycles),
    impact,
    difficulty: difficulty.optional(),
    answered: answered,
    score: score.optional(),
    changed: shape/* time */.kB.optional().describe('When what it depends on last changed.'),
    changeUnknown: shape/* text */.Qq.optional(),
}).meta({ id: 'ItemResult', description: 'One item of the checklist, answered.' });
const checklist = (0,shape/* shapeOf */.F5)()({
    title: shape/* text */.Qq,
    from: shape/* line */.n8.describe('`shipped`, or the file.'),
    digest: shape/* sha256 */.sc,
    items: (0,shape/* many */._d)(item),
});
const collected = (0,shape/* shapeOf */.F5)()({
    item: shape/* line */.n8,
    outcome: (0,shape/* wordsOf */.Z9)({ filed: true, refused: true, failed: true }),
    message: shape/* text */.Qq,
    evidence: reference.optional(),
});
const level = (0,shape/* wordsOf */.Z9)({ critical: true, high: true, medium: true, low: true, unknown: true });
const gap = (0,shape/* shapeOf */.F5)()({
    id: shape/* line */.n8,
    ids: (0,shape/* many */._d)(shape/* line */.n8).describe('All controls and items that the same evidence would answer.'),
    title: shape/* text */.Qq,
    reason: shape/* text */.Qq,
    state: state,
    impact,
    risk: schemas/* int */.Whr().min(1).max(25).optional().describe('Impact × likelihood, where that is known.'),
    level,
    wanted: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('Name patterns of the evidence that would answer it.'),
    waitsForGate: schemas/* boolean */.zMY().optional(),
    action: shape/* text */.Qq.optional(),
    difficulty: difficulty.optional(),
    effort: shape/* text */.Qq.optional(),
}).meta({ id: 'AuditGap' });
const watch = schemas/* enum */.k5n(['monitored', 'automated', 'evidence', 'person', 'nobody']);
const basis = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('weight'), weight: shape/* position */.G1 }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('history'), open: shape/* count */.U9, answered: shape/* count */.U9 }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('watch'), by: watch }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('recovery'), days, times: shape/* count */.U9 }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('open-for'), days }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('none') }),
]);
const factor = (0,shape/* shapeOf */.F5)()({
    value: impact.describe('5 is worst.'),
    known: schemas/* boolean */.zMY().describe('False: nothing tells it, and it counts 5.'),
    basis,
}).meta({ id: 'RiskFactor' });
const risk = (0,shape/* shapeOf */.F5)()({
    rank: shape/* position */.G1,
    gap: shape/* line */.n8,
    title: shape/* text */.Qq,
    impact: factor,
    likelihood: factor,
    detectability: factor,
    recoverability: factor,
    priority: schemas/* int */.Whr().min(1).max(625),
    measures: shape/* text */.Qq.optional(),
    sideEffects: shape/* text */.Qq.optional(),
}).meta({ id: 'Risk' });
const overdue = (0,shape/* shapeOf */.F5)()({
    id: shape/* line */.n8,
    title: shape/* text */.Qq,
    cycle: (0,shape/* wordsOf */.Z9)({ ...cycles, evidence: true }),
    why: (0,shape/* wordsOf */.Z9)({ never: true, age: true, changed: true, unknown: true }),
    last: shape/* time */.kB.optional(),
    due: shape/* time */.kB.optional(),
    days: shape/* count */.U9.optional(),
    reason: shape/* text */.Qq.optional(),
}).meta({ id: 'Overdue' });
const change = (0,shape/* shapeOf */.F5)()({ id: shape/* line */.n8, title: shape/* text */.Qq, before: state, after: state });
const auditDelta = (0,shape/* shapeOf */.F5)()({ since: shape/* time */.kB, better: (0,shape/* many */._d)(change), worse: (0,shape/* many */._d)(change) });
const severity = (0,shape/* wordsOf */.Z9)({
    critical: true,
    high: true,
    moderate: true,
    low: true,
    info: true,
    unknown: true,
});
const fixTime = (0,shape/* shapeOf */.F5)()({ severity, fixed: shape/* count */.U9, medianDays: days, p90Days: days });
const openProblems = (0,shape/* shapeOf */.F5)()({ severity, open: shape/* count */.U9, waived: shape/* count */.U9, oldestDays: days });
const exceptionAge = (0,shape/* shapeOf */.F5)()({
    id: shape/* line */.n8,
    firstUsed: shape/* time */.kB,
    ageDays: days,
    inUse: schemas/* boolean */.zMY(),
    expires: shape/* line */.n8.optional(),
    problems: shape/* count */.U9,
});
const coverage = (0,shape/* shapeOf */.F5)()({ verified: shape/* count */.U9, total: shape/* count */.U9, time: shape/* time */.kB });
const freshness = (0,shape/* shapeOf */.F5)()({ kind: shape/* line */.n8, time: shape/* time */.kB, ageDays: days, limitDays: days.optional() });
const percent = schemas/* number */.aig().min(0).max(100).optional();
const point = (0,shape/* shapeOf */.F5)()({
    bucket: shape/* line */.n8,
    runs: shape/* count */.U9,
    passed: shape/* count */.U9,
    failed: shape/* count */.U9,
    incomplete: shape/* count */.U9,
    signatures: percent,
    provenance: percent,
    fixedMedianDays: days.optional(),
    fixed: shape/* count */.U9,
    open: shape/* count */.U9.optional(),
    exceptions: shape/* count */.U9.optional(),
}).meta({ id: 'TrendPoint', description: 'What is absent was not measured.' });
const figures = (0,shape/* shapeOf */.F5)()({
    ref: shape/* line */.n8.optional(),
    runs: shape/* count */.U9,
    first: shape/* time */.kB.optional(),
    last: shape/* time */.kB.optional(),
    timeToFix: (0,shape/* many */._d)(fixTime),
    open: (0,shape/* many */._d)(openProblems),
    exceptions: (0,shape/* many */._d)(exceptionAge),
    signatures: coverage.optional(),
    provenance: coverage.optional(),
    freshness: (0,shape/* many */._d)(freshness),
    bucket: (0,shape/* wordsOf */.Z9)({ day: true, week: true, month: true, quarter: true }),
    trend: (0,shape/* many */._d)(point),
}).meta({ id: 'KeyFigures' });
const audit_parts_schema_history = (0,shape/* shapeOf */.F5)()({
    times: (0,shape/* many */._d)(shape/* time */.kB),
    states: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().regex(/^[dpnsxa-]*$/))
        .describe('By id, a letter for each time: done, partial, none, stale, x not run, a not applicable, - not asked.'),
});
const requirement = (0,shape/* wordsOf */.Z9)({ required: true, optional: true });
const trailCoverage = (0,shape/* shapeOf */.F5)()({
    environment: shape/* line */.n8,
    requirement,
    applicable: shape/* count */.U9,
    shown: shape/* count */.U9,
    said: shape/* count */.U9,
    rate: percent,
});
const trailWords = {
    component: shape/* text */.Qq,
    accessPath: shape/* text */.Qq,
    log: shape/* text */.Qq,
    why: shape/* text */.Qq,
    means: shape/* text */.Qq,
    reason: shape/* text */.Qq.optional(),
};
const trailTranslations = schemas/* object */.Ikc({ ja: schemas/* object */.Ikc(trailWords).partial().optional() });
const trailResult = (0,shape/* shapeOf */.F5)()({
    id: shape/* line */.n8,
    ...trailWords,
    words: trailTranslations.optional(),
    threats: (0,shape/* many */._d)((0,shape/* wordsOf */.Z9)({
        spoofing: true,
        tampering: true,
        repudiation: true,
        'information-disclosure': true,
        'denial-of-service': true,
        'elevation-of-privilege': true,
        insider: true,
        accident: true,
    })),
    notification: (0,shape/* wordsOf */.Z9)({ mandatory: true, recommended: true, none: true }),
    environment: shape/* line */.n8,
    requirement,
    said: (0,shape/* wordsOf */.Z9)({ 'in-place': true, partial: true, missing: true, 'not-applicable': true }),
    state: (0,shape/* wordsOf */.Z9)({
        shown: true,
        said: true,
        stale: true,
        'not-shown': true,
        partial: true,
        missing: true,
        'not-applicable': true,
    }),
    evidence: schemas/* object */.Ikc({ record: shape/* position */.G1, file: shape/* line */.n8, sha256: shape/* sha256 */.sc, time: shape/* time */.kB }).optional(),
}).meta({ id: 'TrailResult' });
const trail = (0,shape/* shapeOf */.F5)()({
    from: shape/* line */.n8,
    digest: shape/* sha256 */.sc,
    coverage: (0,shape/* many */._d)(trailCoverage),
    results: (0,shape/* many */._d)(trailResult),
});

;// CONCATENATED MODULE: ./build/model/schemas/assessment-schema.js




const number = schemas/* number */.aig().min(-1000).max(1000);
const control = (0,shape/* shapeOf */.F5)()({
    id: shape/* line */.n8,
    group: shape/* text */.Qq.optional(),
    ...itemWords,
    words: translations.optional(),
    weight: shape/* position */.G1,
    difficulty: difficulty.optional(),
    answered: answered,
    score: score
        .optional()
        .describe('0 none, 1 partial, 2 done, 3 done with evidence, automation and monitoring.'),
    before: schemas/* object */.Ikc({ state: state, score: score.optional() }).optional(),
}).meta({ id: 'ControlResult' });
const totals = (0,shape/* shapeOf */.F5)()({
    controls: shape/* count */.U9,
    states: schemas/* record */.g1P(state, shape/* count */.U9),
    mean: number.optional().describe('Weighted mean of the scores of answered controls.'),
    rate: number.optional().describe('Percent of what all applicable controls could score.'),
    answered: number.optional().describe('Percent of applicable controls that are answered.'),
});
const delta = (0,shape/* shapeOf */.F5)()({
    catalogueChanged: schemas/* boolean */.zMY(),
    mean: number.optional(),
    rate: number.optional(),
    better: (0,shape/* many */._d)(shape/* line */.n8),
    worse: (0,shape/* many */._d)(shape/* line */.n8),
    added: (0,shape/* many */._d)(shape/* line */.n8),
    removed: (0,shape/* many */._d)(shape/* line */.n8),
});
const catalogueWords = schemas/* object */.Ikc({
    ja: schemas/* object */.Ikc({ title: shape/* text */.Qq, covers: shape/* text */.Qq }).partial().optional(),
});
const scorecard = (0,shape/* shapeOf */.F5)()({
    catalogue: schemas/* object */.Ikc({
        id: shape/* line */.n8,
        title: shape/* text */.Qq,
        version: shape/* text */.Qq,
        publisher: shape/* text */.Qq,
        url: shape/* line */.n8,
        covers: shape/* text */.Qq,
        words: catalogueWords.optional(),
        from: shape/* line */.n8,
        digest: shape/* sha256 */.sc,
    }),
    totals,
    controls: (0,shape/* many */._d)(control),
    delta: delta.optional(),
}).meta({ id: 'Scorecard' });
const period = (0,shape/* wordsOf */.Z9)({ daily: true, weekly: true, monthly: true, quarterly: true });
const tampering = schemas/* object */.Ikc({ kind: shape/* line */.n8, record: shape/* count */.U9, message: shape/* text */.Qq });
/** What an audit found. Members that it does not name are dropped, as of run records. */
const assessmentSchema = (0,shape/* shapeOf */.F5)()({
    schema: schemas/* literal */.euz('sealgate/assessment/v1'),
    time: shape/* time */.kB,
    period,
    since: shape/* time */.kB,
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('sealgate'), version: shape/* text */.Qq }),
    repository: shape/* line */.n8.optional(),
    ledger: schemas/* object */.Ikc({ records: shape/* count */.U9, last: shape/* sha256 */.sc.optional(), tampering: tampering.optional() }),
    faults: (0,shape/* many */._d)(schemas/* object */.Ikc({ record: shape/* count */.U9, file: shape/* line */.n8, reason: shape/* text */.Qq })),
    runs: schemas/* object */.Ikc({ total: shape/* count */.U9, inPeriod: shape/* count */.U9 }),
    policy: shape/* sha256 */.sc,
    previous: schemas/* object */.Ikc({ record: shape/* position */.G1, time: shape/* time */.kB, sha256: shape/* sha256 */.sc }).optional(),
    scorecards: (0,shape/* many */._d)(scorecard),
    checklist: checklist.optional(),
    collected: (0,shape/* many */._d)(collected).optional().describe('What the audit fetched before it judged.'),
    trail: trail.optional(),
    gaps: (0,shape/* many */._d)(gap).optional().describe('The highest risk first.'),
    risks: (0,shape/* many */._d)(risk).optional(),
    overdue: (0,shape/* many */._d)(overdue).optional(),
    delta: auditDelta.optional(),
    figures: figures.optional(),
    history: audit_parts_schema_history.optional(),
}).meta({ id: 'Assessment', description: 'What an audit found.' });


/***/ }),

/***/ 83775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);


/**
 * A schema of exactly the members of an interface: a member that the schema lacks, has too many, or gets
 * wrong does not compile. So the published JSON Schemas cannot drift from the types.
 */
function shapeOf() {
    return (shape) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape);
}
/** A schema of exactly the words of a union. */
function wordsOf(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(Object.keys(words));
}
/**
 * Text from outside: any characters, escaped by whoever writes it. Lengths are capped well above what real runs
 * hold, because a record may come back from a place that a stranger could write to.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20_000);
/** Short text: names, ids, addresses. */
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** RFC 3339 UTC, whole seconds. */
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    .refine(_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8, 'is no time that exists');
/** `YYYY-MM-DD` */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N, 'is no day of the calendar');
function many(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).max(100_000);
}


/***/ })

};
;