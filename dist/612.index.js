export const id = 612;
export const ids = [612];
export const modules = {

/***/ 10612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionMain: () => (/* binding */ actionMain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** The runner's door: inputs and event → command → outputs and exit code. */
async function actionMain(args, _process) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `Unknown step '${args[0] ?? ''}'`, {
        hint: 'The steps are check, seal and publish.',
    });
}


/***/ })

};
