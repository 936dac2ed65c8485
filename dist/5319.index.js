"use strict";
exports.id = 5319;
exports.ids = [5319];
exports.modules = {

/***/ 85319:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ ALL_OF),
/* harmony export */   Ot: () => (/* binding */ commandTexts),
/* harmony export */   TS: () => (/* binding */ leadsOutOfPackage)
/* harmony export */ });
/* unused harmony export commandText */
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5832);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63537);


/**
 * A command of a package in one form, `name=file`, however a manifest or lockfile writes it: package managers take the
 * last part of the name, and read the path from the package's folder.
 */
function commandText(name, file) {
    const last = name.slice(Math.max(...['/', '\\', ':'].map((mark) => name.lastIndexOf(mark))) + 1);
    return `${last}=${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)('.', file.replaceAll('\\', '/'))}`;
}
/** In the place of a name: every file of a folder is a command. */
const ALL_OF = '*';
/** All commands of a list, sorted, none twice. */
function commandTexts(commands) {
    return [...new Set([...commands].map(([name, file]) => commandText(name, file)))].sort(_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
}
/** Whether it runs a file that is not the package's own. */
function leadsOutOfPackage(command) {
    return /=\.\.(?:\/|$)/.test(command);
}


/***/ })

};
;