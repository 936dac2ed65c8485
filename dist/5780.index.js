"use strict";
exports.id = 5780;
exports.ids = [5780];
exports.modules = {

/***/ 65780:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTextReader: () => (/* binding */ createTextReader)
/* harmony export */ });
/* harmony import */ var _model_licenses_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58693);

/** Files that tell about others' licences or about owners, not about the package's own licence. */
const OF_OTHERS = /third.?part|3rd.?part|notice|vendor|^copyright|dependenc|bundled/i;
/**
 * Prepares the reading of licence files: which licences of the SPDX list each holds. Loads their texts, so only
 * for those who ask.
 *
 * @param named files that are read beside those whose names say that they are licences.
 */
function createTextReader() {
    const match = (0,_model_licenses_match_js__WEBPACK_IMPORTED_MODULE_0__/* .createLicenseMatcher */ .q)();
    return (found, named) => {
        const files = found.licenseFiles().filter(({ file }) => named.includes(file) || !OF_OTHERS.test(file));
        const others = named.filter((name) => !files.some(({ file }) => file === name));
        return [...files, ...others.flatMap((name) => found.file(name) ?? [])].map(({ file, text, sha256 }) => ({
            file,
            sha256,
            ...match(text),
        }));
    };
}


/***/ })

};
;