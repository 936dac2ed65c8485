"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {

/***/ 30010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26407);
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30109);
/* harmony import */ var _model_record_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53708);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51878);
/* harmony import */ var _evidence_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23462);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48129);







const command = {
    name: 'evidence list',
    summary: 'List the records of the ledger: when, what, on what, by whom, how it ended.',
    usage: ['evidence list [--scope prod] [--what ports_status] [--since 2026-01-01] [--evidence DIR]'],
    positionals: 'none',
    options: [..._evidence_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FILTER_OPTIONS */ .W, ..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER_OPTIONS */ .eg],
    notes: [
        'Every hash and link is recomputed on the way; records behind the first that was touched are not listed.',
        'Exit codes: 0 listed; 1 the ledger was touched; 2 wrong usage or input.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openEvidence */ .i)(values, world);
    const { records, walk } = await (0,_evidence_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(folder.evidenceDir, values);
    const lines = [
        `${folder.shown}: ${records.length} of ${walk.intact} records`,
        ...(0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brokenText */ .vO)(walk),
        ...records.map(recordLine),
    ];
    return {
        exitCode: walk.tampering === undefined ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fail,
        json: {
            folder: folder.shown,
            intact: walk.intact,
            ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
            records: records.map(({ number, record }) => ({ number, ...(0,_model_record_about_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutRecord */ .b)(record), record })),
        },
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .W)(lines.join('\n')),
    };
}
function recordLine({ number, record }) {
    const { scope, what, target } = (0,_model_record_about_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutRecord */ .b)(record);
    const classes = [...new Set(record.files.map((file) => file.class ?? _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_CLASS */ .Z6))];
    const [only, ...more] = record.files;
    const files = only === undefined ? '' : more.length === 0 ? `  ${only.path}` : `  ${record.files.length} files`;
    const who = record.actor.login ?? record.actor.id ?? 'unknown';
    return `  ${String(number).padStart(4)}  ${record.time}  ${scope} ${what}${target === undefined ? '' : ` ${target}`}  ${record.result.outcome}  ${who}  ${classes.join(',')}${files}`;
}


/***/ })

};
;