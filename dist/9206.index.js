"use strict";
exports.id = 9206;
exports.ids = [9206];
exports.modules = {

/***/ 49206:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26407);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51878);
/* harmony import */ var _evidence_sinks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73576);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58674);





const command = {
    name: 'evidence push',
    summary: 'Bring the evidence to the places that the policy names, whatever they lack.',
    usage: ['evidence push [--sink PLACE …] [--evidence DIR]'],
    positionals: 'none',
    options: [..._evidence_sinks_js__WEBPACK_IMPORTED_MODULE_2__/* .SINK_OPTIONS */ .nQ, ..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER_OPTIONS */ .eg, ..._seal_options_js__WEBPACK_IMPORTED_MODULE_3__/* .sealOptions */ .w],
    notes: [
        'Places: folder:PATH, artifact, branch:NAME, oci:HOST/NAME, s3://BUCKET/PREFIX?region=R&endpoint=URL&lock=compliance.',
        'Exit codes: 0 every place that is required has everything; 2 wrong usage; 3 one has not.',
    ],
    async run(_positionals, values, world) {
        (0,_evidence_sinks_js__WEBPACK_IMPORTED_MODULE_2__/* .assertSinks */ .L$)(values);
        const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .openEvidence */ .i)(values, world);
        const pushed = await (0,_evidence_sinks_js__WEBPACK_IMPORTED_MODULE_2__/* .pushEvidence */ .a2)(folder, values, world);
        if (pushed.results.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'Neither the policy nor a flag names a place', {
                hint: 'Pass --sink, or set evidence-sinks in the policy.',
            });
        return {
            exitCode: pushed.missing.length === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.incomplete,
            json: { folder: folder.shown, sinks: pushed.results },
            text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_4__/* .displayLines */ .kF)([`${folder.shown}:`, ...(0,_evidence_sinks_js__WEBPACK_IMPORTED_MODULE_2__/* .pushText */ .cq)(pushed)]),
        };
    },
};


/***/ }),

/***/ 73576:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ assertSinks),
/* harmony export */   a2: () => (/* binding */ pushEvidence),
/* harmony export */   cq: () => (/* binding */ pushText),
/* harmony export */   nQ: () => (/* binding */ SINK_OPTIONS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_sink_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23606);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51878);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46257);




/** Flags that say where evidence goes besides its folder. */
const SINK_OPTIONS = [
    {
        name: 'sink',
        type: 'list',
        value: 'PLACE',
        description: "Bring the evidence here instead of to the policy's evidence-sinks.",
    },
];
/** @throws SealgateError USAGE where a flag names no place: said before anything is filed. */
function assertSinks(values) {
    for (const named of (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(values, 'sink')) {
        const target = (0,_model_sink_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSinkTarget */ .gu)(named);
        if ('problem' in target)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--sink ${named} names no place: ${target.problem}`, {
                hint: `Write it as one of ${_model_sink_target_js__WEBPACK_IMPORTED_MODULE_3__/* .SINK_FORMS */ .AE}.`,
            });
    }
}
/** Brings the folder's evidence to the places that the flags or the policy name. */
async function pushEvidence(folder, values, world) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(values, 'sink');
    const targets = named.length > 0 ? named : folder.policy.evidenceSinks;
    const required = named.length > 0 ? named : folder.policy.requireSinks;
    if (targets.length + required.length === 0)
        return { results: [], missing: [] };
    const { pushToSinks } = await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(2341)]).then(__webpack_require__.bind(__webpack_require__, 24722));
    const { sealHead } = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .headSigner */ .Nw)(values, world);
    const results = await pushToSinks({
        folder: folder.evidenceDir,
        targets,
        required,
        world: {
            env: world.env,
            log: world.log,
            who: await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .whoRuns */ .bJ)(folder.repositoryDir, world),
            repositoryDir: folder.repositoryDir,
            retention: folder.policy.evidenceRetention,
            ...(sealHead === undefined ? {} : { sealHead }),
        },
    });
    return { results, missing: results.filter(({ required: must, state }) => must && state === 'failed') };
}
/** What became of each place, a line each. */
function pushText({ results }) {
    return results.map(({ state, sink, message, required }) => state === 'done'
        ? `  ✓ ${sink}: ${message}`
        : `  ✗ ${sink}: ${message}${required ? ' (required)' : ''}; what it lacks goes there at the next run`);
}


/***/ })

};
;