"use strict";
exports.id = 3597;
exports.ids = [3597];
exports.modules = {

/***/ 43597:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const command = {
    name: 'evidence',
    summary: 'File anything as evidence; list, show, join, anchor and prune what was filed.',
    usage: ['evidence add|list|show|timeline|merge|anchor|push|prune …'],
    positionals: 'none',
    options: [],
    notes: ['sealgate verify DIR verifies a folder of evidence.'],
    async run() {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'What to do with the evidence was not named', {
            hint: 'sealgate evidence --help lists it: add, list, show, timeline, merge, anchor, push, prune.',
        });
    },
};


/***/ })

};
;