"use strict";
exports.id = 1831;
exports.ids = [1831];
exports.modules = {

/***/ 51831:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubError: () => (/* binding */ GithubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** A request to GitHub's API that failed for good. `status` is 0 where no answer came. */
class GithubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De {
    fault;
    status;
    constructor(fault, message, { status, ...options }) {
        super('GITHUB_API', message, options);
        this.name = 'GithubError';
        this.fault = fault;
        this.status = status;
    }
}


/***/ })

};
;