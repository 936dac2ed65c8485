"use strict";
exports.id = 7352;
exports.ids = [7352];
exports.modules = {

/***/ 37352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assessmentSchema: () => (/* binding */ assessmentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83775);


const state = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({
    done: true,
    partial: true,
    none: true,
    stale: true,
    'not-run': true,
    'not-applicable': true,
});
const score = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(3)]);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(-1000).max(1000);
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
const reference = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    record: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1.describe('Line of ledger.jsonl.'),
    hash: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    time: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
    file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.optional(),
    sha256: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.optional(),
});
const attestedBy = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    who: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    role: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    when: day,
    expires: day.describe('The last day that it is believed.'),
    statement: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    from: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const how = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({
    automatic: true,
    assertion: true,
    attestation: true,
    combined: true,
});
const answered = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    state,
    how,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    evidenced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    automated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    monitored: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    evidence: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(reference).describe('Newest first.'),
    time: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB.optional(),
    due: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB.optional().describe('From then on it is stale.'),
    by: attestedBy.optional(),
    get parts() {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(answered).optional();
    },
}).meta({ id: 'Answered', description: 'What came of a question.' });
const control = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    group: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    question: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    weight: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1,
    action: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    answered,
    score: score
        .optional()
        .describe('0 none, 1 partial, 2 done, 3 done with evidence, automation and monitoring.'),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state, score: score.optional() }).optional(),
}).meta({ id: 'ControlResult' });
const totals = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    controls: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    states: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(state, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    mean: number.optional().describe('Weighted mean of the scores of answered controls.'),
    rate: number.optional().describe('Percent of what all applicable controls could score.'),
    answered: number.optional().describe('Percent of applicable controls that are answered.'),
});
const delta = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    catalogueChanged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    mean: number.optional(),
    rate: number.optional(),
    better: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
    worse: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
    added: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
    removed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
});
const scorecard = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    catalogue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
        title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        publisher: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
        covers: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        from: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
        digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    }),
    totals,
    controls: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(control),
    delta: delta.optional(),
}).meta({ id: 'Scorecard' });
const period = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ daily: true, weekly: true, monthly: true, quarterly: true });
const tampering = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, record: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
/** What an audit found. Members that it does not name are dropped, as of run records. */
const assessmentSchema = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)()({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sealgate/assessment/v1'),
    time: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
    period,
    since: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sealgate'), version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.optional(),
    ledger: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ records: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, last: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.optional(), tampering: tampering.optional() }),
    faults: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ record: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, file: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, inPeriod: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    policy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    previous: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ record: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1, time: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB, sha256: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }).optional(),
    scorecards: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(scorecard),
}).meta({ id: 'Assessment', description: 'What an audit found.' });


/***/ }),

/***/ 83775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

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
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
function many(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).max(100_000);
}


/***/ })

};
;