"use strict";
exports.id = 3393;
exports.ids = [3393];
exports.modules = {

/***/ 13393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionMain: () => (/* binding */ actionMain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22106);
/* harmony import */ var _io_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62093);
/* harmony import */ var _io_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58267);




/** The runner's door: inputs and event → command → outputs and exit code. */
async function actionMain(args, process_) {
    const runner = (0,_io_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .openRunner */ .NH)(process_.env);
    const world = {
        cwd: process_.cwd(),
        env: process_.env,
        log: (0,_io_log_js__WEBPACK_IMPORTED_MODULE_2__/* .createLog */ .h)(() => (0,_io_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .standardError */ .g)(process_)),
        now: () => new Date(),
        stdin: async () => Buffer.alloc(0),
        style: { color: false, width: 100 },
    };
    const print = (text) => {
        process_.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    };
    try {
        const step = await stepNamed(args[0] ?? '');
        return await step(world, runner, print);
    }
    catch (error) {
        annotate(runner, error);
        throw error;
    }
}
/** The runner shows ten annotations of a step: the log has the others. */
function annotate(runner, thrown) {
    const title = 'Sealgate';
    if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)) {
        runner.annotate('error', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), { title });
        return;
    }
    for (const { message, hint, location } of [thrown, ...thrown.also]) {
        runner.annotate('error', hint === undefined ? message : `${message}\n${hint}`, {
            title,
            ...(location?.line === undefined ? {} : { file: location.file, line: location.line }),
        });
    }
}
/** @throws SealgateError USAGE where there is no such step. */
async function stepNamed(name) {
    switch (name) {
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9170), __webpack_require__.e(2299), __webpack_require__.e(4641), __webpack_require__.e(5763), __webpack_require__.e(4050), __webpack_require__.e(2353), __webpack_require__.e(8169), __webpack_require__.e(8628), __webpack_require__.e(1115), __webpack_require__.e(2808), __webpack_require__.e(2154), __webpack_require__.e(1676), __webpack_require__.e(193), __webpack_require__.e(5315), __webpack_require__.e(7468), __webpack_require__.e(3983), __webpack_require__.e(5075), __webpack_require__.e(7613), __webpack_require__.e(2285), __webpack_require__.e(3046), __webpack_require__.e(7272), __webpack_require__.e(9672), __webpack_require__.e(2479), __webpack_require__.e(9577), __webpack_require__.e(2515), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 27739))).checkStep;
        case 'seal':
            return (await Promise.all(/* import() */[__webpack_require__.e(2299), __webpack_require__.e(4641), __webpack_require__.e(1676), __webpack_require__.e(1046), __webpack_require__.e(5075), __webpack_require__.e(9577), __webpack_require__.e(4513)]).then(__webpack_require__.bind(__webpack_require__, 73287))).sealStep;
        case 'publish':
            return (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2299), __webpack_require__.e(4641), __webpack_require__.e(5763), __webpack_require__.e(4050), __webpack_require__.e(2353), __webpack_require__.e(8169), __webpack_require__.e(8628), __webpack_require__.e(1115), __webpack_require__.e(2808), __webpack_require__.e(2154), __webpack_require__.e(1676), __webpack_require__.e(193), __webpack_require__.e(1046), __webpack_require__.e(2857), __webpack_require__.e(3878), __webpack_require__.e(2526), __webpack_require__.e(6546), __webpack_require__.e(5746), __webpack_require__.e(4347), __webpack_require__.e(9577), __webpack_require__.e(5309), __webpack_require__.e(5586)]).then(__webpack_require__.bind(__webpack_require__, 20546))).publishStep;
        case 'comment':
            return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(193), __webpack_require__.e(2526), __webpack_require__.e(6546), __webpack_require__.e(5746), __webpack_require__.e(4347), __webpack_require__.e(4134)]).then(__webpack_require__.bind(__webpack_require__, 50922))).commentStep;
        case 'image':
            return (await Promise.all(/* import() */[__webpack_require__.e(2299), __webpack_require__.e(4641), __webpack_require__.e(1676), __webpack_require__.e(1046), __webpack_require__.e(1790), __webpack_require__.e(7377), __webpack_require__.e(7924), __webpack_require__.e(5493), __webpack_require__.e(2374), __webpack_require__.e(8985), __webpack_require__.e(9442)]).then(__webpack_require__.bind(__webpack_require__, 72303))).imageStep;
        case 'audit':
            return (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2299), __webpack_require__.e(4641), __webpack_require__.e(5763), __webpack_require__.e(4050), __webpack_require__.e(2353), __webpack_require__.e(8169), __webpack_require__.e(8628), __webpack_require__.e(1115), __webpack_require__.e(2808), __webpack_require__.e(2154), __webpack_require__.e(1676), __webpack_require__.e(193), __webpack_require__.e(1046), __webpack_require__.e(2857), __webpack_require__.e(3878), __webpack_require__.e(1790), __webpack_require__.e(7183), __webpack_require__.e(2838), __webpack_require__.e(6801)]).then(__webpack_require__.bind(__webpack_require__, 96801))).auditStep;
        case 'cache-restore':
            return (await __webpack_require__.e(/* import() */ 8055).then(__webpack_require__.bind(__webpack_require__, 8055))).cacheRestoreStep;
        case 'cache-save': {
            const { cacheSaveStep } = await __webpack_require__.e(/* import() */ 8055).then(__webpack_require__.bind(__webpack_require__, 8055));
            return (world, _runner, print) => cacheSaveStep(world, print);
        }
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `Unknown step '${name}'`, {
                hint: 'The steps are check, seal, publish, comment, image, audit, cache-restore and cache-save. They are run by action.yml; in a terminal use sealgate gate.',
            });
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