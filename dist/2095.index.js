"use strict";
exports.id = 2095;
exports.ids = [2095];
exports.modules = {

/***/ 78287:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46807);
/* harmony import */ var _io_interrupts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34330);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38639);
/* harmony import */ var _render_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64477);
/* harmony import */ var _stages_check_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39801);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1238);
/* harmony import */ var _stages_publish_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94880);
/* harmony import */ var _stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47296);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88226);









const command = {
    name: 'gate',
    summary: 'Read, check, decide, seal, publish and keep the evidence, in one run.',
    usage: ['gate [--dir DIR] [--base REF] [--policy FILE] [--report GLOB …] [--offline] [--out DIR]'],
    positionals: 'none',
    options: [..._stages_options_js__WEBPACK_IMPORTED_MODULE_5__/* .GATE_OPTIONS */ .FF, ..._stages_options_js__WEBPACK_IMPORTED_MODULE_5__/* .ALIAS_OPTIONS */ .ke, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOptions */ .V],
    notes: [
        'Exit codes: 0 pass, 1 fail, 2 wrong usage, policy or input, 3 incomplete (a required check could not run).',
    ],
    async run(_positionals, given, world) {
        const values = (0,_stages_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAliases */ .JW)(given);
        const staging = (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_8__/* .openStaging */ .gO)(await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_8__/* .createStaging */ .qp)(world.env));
        const takeBack = (0,_io_interrupts_js__WEBPACK_IMPORTED_MODULE_1__/* .removeOnInterrupt */ .v)(staging.dir);
        try {
            const checked = await (0,_stages_check_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .checkStage */ .R)({ staging, values, world });
            const sealed = await (0,_stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .sealStage */ .C)(staging, checked, { values, world });
            const published = await (0,_stages_publish_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .publishStage */ .W)(staging, sealed, { values, world });
            return {
                exitCode: published.exitCode,
                json: published.record,
                text: (0,_render_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .b)(published.record, world.style, published.names !== undefined
                    ? {
                        evidenceDir: (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)(published.evidenceDir, world.cwd),
                        names: published.names,
                        ...(world.program === undefined ? {} : { program: world.program }),
                    }
                    : {}),
            };
        }
        finally {
            takeBack();
            await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_8__/* .removeStaging */ .O7)(staging);
        }
    },
};


/***/ }),

/***/ 47296:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sealStage)
/* harmony export */ });
/* harmony import */ var _decide_gaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19056);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51046);
/* harmony import */ var _seal_statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81627);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91676);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88226);







/**
 * The second stage: signs the SBOM and a statement of the verdict. Nothing that goes wrong here is hidden:
 * the record says sealed, pending, not sealed, or failed, and a policy that requires a seal turns all but the first into
 * a gap.
 */
async function sealStage(staging, state, call) {
    const start = performance.now();
    const outcome = await seal(staging, state.record, call);
    const sealed = { ...state.record, seal: outcome.seal, files: [...state.record.files, ...outcome.files] };
    const record = {
        ...sealed,
        verdict: (0,_decide_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .withSeal */ .m)(sealed.verdict, outcome.seal, state),
    };
    return { ...state, record, timings: { ...state.timings, seal: performance.now() - start } };
}
async function seal(staging, record, { values, world }) {
    try {
        const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_4__/* .signerOf */ .K)(values, world);
        if ('none' in signer)
            return { seal: { state: 'not-sealed', reason: signer.none }, files: [] };
        const statement = await (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .stage */ .dw)(staging, {
            what: 'statement',
            name: { what: 'verdict', extension: 'intoto.json' },
            mediaType: _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .IN_TOTO_TYPE */ .QN,
            data: `${JSON.stringify((0,_seal_statements_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictStatement */ .bI)(record, record.files))}\n`,
        }, (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .namesBeside */ .dk)(record));
        const sbom = record.files.filter((file) => file.what === 'sbom');
        await (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(staging);
        const sealed = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .sealFiles */ .pL)({
            files: [...sbom, statement],
            stagingDir: staging.dir,
            signer,
            log: world.log,
        });
        // The statement is evidence only with its seal, made or pending: both hold a copy, and verifying compares the two.
        return sealed.files.length === 0 ? sealed : { ...sealed, files: [statement, ...sealed.files] };
    }
    catch (error) {
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }, files: [] };
    }
}


/***/ }),

/***/ 62093:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ openRunner)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, outputEntry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35543);
/* harmony import */ var _standard_streams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58267);






/** What the runner keeps of one step's summary; a larger file is dropped whole, without failing the step. */
const SUMMARY_LIMIT = 1024 * 1024;
/**
 * The runner of this process. Commands go to standard error, which the runner reads like standard output, so
 * that what a command prints on standard output stays what it is.
 *
 * @param write takes one finished line.
 */
function openRunner(env, write = (line) => {
    (0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .standardError */ .g)((node_process__WEBPACK_IMPORTED_MODULE_2___default())).write(line);
}) {
    const note = (variable, name, value) => append(env, variable, outputEntry(name, value, `sealgate_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`));
    return {
        annotate: (level, message, place = {}) => {
            const properties = [
                ['title', place.title],
                ['file', place.file],
                ['line', place.line],
                ['endLine', place.endLine],
            ];
            const written = properties
                .filter(([, value]) => value !== undefined)
                .map(([key, value]) => `${key}=${escapeProperty((0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .WV)(String(value)))}`)
                .join(',');
            write(`::${level}${written === '' ? '' : ` ${written}`}::${escapeData((0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .WV)(message))}\n`);
        },
        mask: (secret) => {
            // Each line is its own mask: the log is masked line by line.
            for (const line of secret.split(/\r?\n/)) {
                if (line.trim().length >= 4)
                    write(`::add-mask::${escapeData(line)}\n`);
            }
        },
        setOutput: (name, value) => note('GITHUB_OUTPUT', name, value),
        setVariable: (name, value) => note('GITHUB_ENV', name, value),
        saveState: (name, value) => note('GITHUB_STATE', name, value),
        appendSummary: async (markdown) => {
            const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
            const present = await sizeOf(env.GITHUB_STEP_SUMMARY);
            const bytes = Buffer.byteLength(text, 'utf8');
            if (present + bytes > SUMMARY_LIMIT) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_TOO_LARGE', `The job summary would have ${present + bytes} bytes, and the runner drops what is over ${SUMMARY_LIMIT}`, { hint: 'The full report is in the artifact folder.' });
            }
            await append(env, 'GITHUB_STEP_SUMMARY', text);
        },
    };
}
/**
 * One entry of an output, environment or state file, in its here-document form.
 *
 * @param delimiter must not be guessable by whoever made the value (CVE-2022-35954).
 * @throws SealgateError IO_FAILED on a name that is none, or a value that contains the delimiter.
 */
function outputEntry(name, value, delimiter) {
    if (!/^(?:[a-z][a-z0-9-]*|SEALGATE_[A-Z]+)$/.test(name) || value.includes(delimiter)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `The output '${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .WV)(name)}' cannot be written safely`);
    }
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
async function append(env, variable, text) {
    const file = env[variable];
    if (file === undefined || file === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `${variable} is not set`, {
            hint: 'The Actions runner sets it; outside of a workflow there is nothing to write to.',
        });
    }
    try {
        // The runner made the file; a missing one means that it would not be read either.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, text, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `${variable} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            cause: error,
        });
    }
}
async function sizeOf(file) {
    if (file === undefined || file === '')
        return 0;
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .notRead */ .Qk)(file, error);
    }
}
/** @see actions/runner ActionCommand.cs: what it unescapes in data and in properties. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ })

};
;