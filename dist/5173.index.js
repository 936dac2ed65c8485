"use strict";
exports.id = 5173;
exports.ids = [5173];
exports.modules = {

/***/ 5173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   celHolds: () => (/* binding */ celHolds),
/* harmony export */   celProblem: () => (/* binding */ celProblem)
/* harmony export */ });
/* harmony import */ var _data_within_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _policy_cel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48148);


/** Milliseconds that one condition may take over one file. */
const TIME = 1000;
const RECORD = {
    time: 'string',
    outcome: 'string',
    message: 'string',
    scope: 'string',
    what: 'string',
    target: 'string',
    actor: 'string',
    automated: 'bool',
};
function environment() {
    return (0,_policy_cel_js__WEBPACK_IMPORTED_MODULE_1__/* .newEnvironment */ .y)()
        .registerVariable('doc', 'dyn')
        .registerVariable('text', 'string')
        .registerVariable('record', { schema: RECORD })
        .registerVariable('age', 'double');
}
/** Why an expression cannot be a condition; `undefined` where it can. */
function celProblem(expression) {
    return (0,_policy_cel_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionProblem */ .B)(environment().check(expression), ['bool', 'dyn']);
}
/** Whether an expression holds for a file; stopped after a second. */
function celHolds(expression, view) {
    const answer = (0,_data_within_time_js__WEBPACK_IMPORTED_MODULE_0__/* .withinTime */ .d)(TIME, () => environment().parse(expression)(view));
    if (answer.state === 'failed' || typeof answer.value === 'boolean')
        return answer;
    return { state: 'failed', reason: 'it gave neither true nor false' };
}


/***/ }),

/***/ 48148:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ conditionProblem),
/* harmony export */   y: () => (/* binding */ newEnvironment)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47337);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/** An expression is written by a person: what is larger is no condition. */
const LIMITS = {
    maxAstNodes: 400,
    maxDepth: 24,
    maxListElements: 100,
    maxMapEntries: 100,
    maxCallArguments: 8,
};
/** The Common Expression Language with nothing in it yet, and bounds on what is written in it. */
function newEnvironment() {
    return new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH({ limits: LIMITS });
}
/**
 * Why an expression cannot be a condition, with the offset in it; `undefined` where it can.
 *
 * @param checked what `Environment.check` says of it.
 * @param types what it may give.
 */
function conditionProblem(checked, types) {
    if (!checked.valid)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(checked.error).split('\n')[0] ?? 'it cannot be read';
    return checked.type !== undefined && types.includes(checked.type)
        ? undefined
        : `it gives ${checked.type}, and a condition gives true or false`;
}


/***/ })

};
;