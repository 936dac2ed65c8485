"use strict";
exports.id = 9885;
exports.ids = [9885];
exports.modules = {

/***/ 89885:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoreOf: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__);

// Node gives a CommonJS library as `default`; the bundle in dist/ gives its names.
const { fromVector } = (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default()) ?? ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__;
/**
 * The base score of a CVSS vector of version 2, 3.0, 3.1 or 4.0.
 *
 * @returns 0 to 10, or `undefined` where it is no vector or leaves out a base metric.
 */
function scoreOf(vector) {
    if (vector.length > 400)
        return undefined;
    const parsed = fromVector(vector);
    if (parsed === null || parsed === undefined || !parsed.isBaseFullyDefined())
        return undefined;
    const { base } = parsed.calculateScores();
    return base;
}


/***/ })

};
;