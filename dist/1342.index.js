"use strict";
exports.id = 1342;
exports.ids = [1342];
exports.modules = {

/***/ 61342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const command = {
    name: 'incident',
    summary: 'Open, list, show, update, contain and close incidents: one issue each, every step in the ledger.',
    usage: ['incident open|list|show|update|contain|close …'],
    positionals: 'none',
    options: [],
    notes: ['What becomes an incident by itself, the policy says (incidents:); the gate opens it.'],
    async run() {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'What to do with incidents was not named', {
            hint: 'sealgate incident --help lists it: open, list, show, update, contain, close.',
        });
    },
};


/***/ })

};
;