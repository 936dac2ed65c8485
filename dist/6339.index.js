"use strict";
exports.id = 6339;
exports.ids = [6339];
exports.modules = {

/***/ 26339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLicense: () => (/* binding */ readLicense)
/* harmony export */ });
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82717);
/* harmony import */ var _license_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97150);


/**
 * Reads what a package says its licence is: an SPDX expression, or a text that can only mean one. Every
 * correction is told.
 */
function readLicense(text) {
    const parsed = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(text);
    if (parsed.state === 'parsed') {
        const { node, corrections } = parsed;
        return { state: 'read', node, spdx: (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(node), corrections };
    }
    const meant = (0,_license_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .correctSpelling */ .t)(text.trim());
    const mended = meant === undefined ? parsed : (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(meant);
    if (mended.state === 'unknown')
        return parsed;
    const spdx = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(mended.node);
    return {
        state: 'read',
        node: mended.node,
        spdx,
        corrections: [{ kind: 'misspelled', found: text.trim(), meant: spdx }],
    };
}


/***/ })

};
;