"use strict";
exports.id = 7793;
exports.ids = [7793];
exports.modules = {

/***/ 67793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5832);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26407);
/* harmony import */ var _model_record_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53708);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51878);
/* harmony import */ var _evidence_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23462);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48129);







const command = {
    name: 'evidence timeline',
    summary: 'What happened, day by day, by the clock of the records.',
    usage: ['evidence timeline [--scope prod] [--since 2026-01-01] [--until 2026-03-31] [--evidence DIR]'],
    positionals: 'none',
    options: [..._evidence_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FILTER_OPTIONS */ .W, ..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER_OPTIONS */ .eg],
    notes: [
        "A record whose clock was behind the record's before it is marked: its place in the ledger is proven, its time is only said.",
        'Exit codes: 0 shown; 1 the ledger was touched; 2 wrong usage or input.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openEvidence */ .i)(values, world);
    const { records, walk } = await (0,_evidence_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(folder.evidenceDir, values);
    let latest = '';
    const entries = records.map(({ number, record }) => {
        const clockBehind = record.time < latest;
        if (!clockBehind)
            latest = record.time;
        return { number, record, clockBehind };
    });
    entries.sort((a, b) => (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.record.time, b.record.time) || a.number - b.number);
    return {
        exitCode: walk.tampering === undefined ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fail,
        json: {
            folder: folder.shown,
            ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
            entries: entries.map(({ number, record, clockBehind }) => ({
                time: record.time,
                number,
                ...(0,_model_record_about_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutRecord */ .b)(record),
                actor: record.actor,
                result: record.result,
                files: record.files.map(({ path }) => path),
                clockBehind,
            })),
        },
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .W)([...(0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_6__/* .brokenText */ .vO)(walk), ...daysText(entries)].join('\n')),
    };
}
function daysText(entries) {
    const lines = [];
    let day = '';
    for (const { number, record, clockBehind } of entries) {
        if (record.time.slice(0, 10) !== day) {
            day = record.time.slice(0, 10);
            lines.push(day);
        }
        const { scope, what, target } = (0,_model_record_about_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutRecord */ .b)(record);
        const who = record.actor.login ?? record.actor.id ?? 'unknown';
        const said = record.result.message === '' ? '' : `: ${record.result.message}`;
        lines.push(`  ${record.time.slice(11, 16)}  ${scope} ${what}${target === undefined ? '' : ` ${target}`}  ${record.result.outcome}${said}  (${who}, record ${number}${clockBehind ? ', clock behind' : ''})`);
    }
    return lines.length === 0 ? ['Nothing happened that these flags choose'] : lines;
}


/***/ })

};
;