"use strict";
exports.id = 976;
exports.ids = [976];
exports.modules = {

/***/ 976:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactSink: () => (/* binding */ artifactSink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98534);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24959);






/**
 * A folder for `actions/upload-artifact`: the ledger, its head, and the files of this run's records. What a workflow
 * step may upload by itself, the runner's token is not given to (decision 70).
 */
const artifactSink = {
    kind: 'artifact',
    title: 'Actions artifact',
    async push(_target, source, world) {
        const { GITHUB_ACTIONS, RUNNER_TEMP } = world.env;
        if (GITHUB_ACTIONS !== 'true' || RUNNER_TEMP === undefined || RUNNER_TEMP === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', 'An artifact can be left in a workflow run only', {
                hint: 'Take it out of evidence-sinks, or run there.',
            });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(RUNNER_TEMP, 'sealgate-evidence-'));
        let records = 0;
        for await (const record of source.newestFirst()) {
            if (record.source.run !== world.who.source.run && records > 0)
                break;
            records += 1;
            for (const file of record.files) {
                const bytes = await source.content(file);
                if (bytes !== undefined)
                    await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path), bytes);
            }
        }
        await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th), await source.ledger());
        await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d), (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .headText */ .WI)(source.head));
        const bundle = await source.headBundle();
        if (bundle !== undefined)
            await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_BUNDLE_FILE */ .dR), bundle);
        return {
            records,
            message: `${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(records, 'record')} in ${folder}, for actions/upload-artifact`,
            outputs: { 'evidence-artifact-path': folder },
        };
    },
};


/***/ })

};
;