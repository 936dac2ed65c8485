"use strict";
exports.id = 4513;
exports.ids = [4513];
exports.modules = {

/***/ 7560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   tq: () => (/* binding */ inputValues)
/* harmony export */ });
/* unused harmony export inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38639);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .FF, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
/** The environment variable that carries an input into a step: a name every shell lets through. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false, or two names of one thing differ.
 */
function inputValues(options, env) {
    const values = new Map();
    const takes = (wanted) => options.some(({ name }) => name === wanted);
    const aliases = _stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .ALIAS_OPTIONS */ .ke.filter(({ name }) => takes(_stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_ALIASES */ .TN.get(name) ?? ''));
    for (const option of [...options, ...aliases]) {
        const value = readInput(option, env);
        if (value !== undefined)
            values.set(option.name, value);
    }
    return (0,_stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAliases */ .JW)(Object.fromEntries(values));
}
function readInput(option, env) {
    const text = env[inputVariable(option.name)]?.trim() ?? '';
    if (text === '')
        return undefined;
    switch (option.type) {
        case 'string':
            return text;
        case 'list':
            return [text];
        case 'boolean':
            return readSwitch(option.name, text);
    }
}
function readSwitch(name, text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The input '${name}' is '${text.slice(0, 40)}', neither true nor false`, {
        hint: `Set ${name}: true or ${name}: false.`,
    });
}


/***/ }),

/***/ 22941:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88226);
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82741);




/**
 * What the step before left, byte for byte as it said: its output carries the digest.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is none, INPUT_INVALID where it is not the one.
 */
async function openState(env) {
    const folder = await (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .findStateFolder */ .$)(env);
    if (folder === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', 'The check step left nothing', {
            hint: 'Look at the log of the check step.',
        });
    }
    const { state, bytes } = await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(folder);
    const digest = env.SEALGATE_DIGEST ?? '';
    if (digest !== (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(bytes)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', digest === ''
            ? 'The step before ended without saying what it left'
            : "The run's state was changed between the steps", {
            location: { file: folder },
            hint: 'Run the job again; no other step may write to RUNNER_TEMP/sealgate-*.',
        });
    }
    return { folder, state };
}


/***/ }),

/***/ 73287:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealStep: () => (/* binding */ sealStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47296);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88226);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7560);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22941);





/** The action's second step: seals what the first one left. A seal that fails is in the record, not in the exit code. */
async function sealStep(world, runner) {
    const { folder, state } = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_4__/* .openState */ .G)(world.env);
    const sealed = await (0,_stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .sealStage */ .C)((0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .openStaging */ .gO)(folder), state, {
        values: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputValues */ .tq)(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .actionOptions */ .Rj, world.env),
        world,
    });
    await runner.setOutput('digest', await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .writeState */ .Jq)(folder, sealed));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 82741:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findStateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);




/**
 * The folder that the check step made, before it is used: named by that step's output, right inside
 * RUNNER_TEMP, a real folder, ours, and closed to others where the system can say so.
 *
 * @returns `undefined` where no folder was named, which means that the check step did not get that far.
 * @throws SealgateError INPUT_INVALID where what was named is not such a folder.
 */
async function findStateFolder(env) {
    const named = env.SEALGATE_STATE;
    if (named === undefined || named === '')
        return undefined;
    const refuse = (why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `The folder of the check step cannot be used: ${why}`, {
        location: { file: named },
        hint: 'It is made by the check step and must not be touched in between.',
        ...(cause === undefined ? {} : { cause }),
    });
    const temp = env.RUNNER_TEMP;
    if (temp === undefined || temp === '')
        throw refuse('RUNNER_TEMP is not set');
    if (!/^sealgate-[A-Za-z0-9]{6}$/.test(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(named)))
        throw refuse('it has another name');
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(named);
        if (info.isSymbolicLink() || !info.isDirectory())
            throw refuse('it is not a folder');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(named))) !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temp)))
            throw refuse('it is not in RUNNER_TEMP');
        if ((node_process__WEBPACK_IMPORTED_MODULE_2___default().getuid) !== undefined && info.uid !== node_process__WEBPACK_IMPORTED_MODULE_2___default().getuid())
            throw refuse('it belongs to another user');
        if ((node_process__WEBPACK_IMPORTED_MODULE_2___default().platform) !== 'win32' && (info.mode & 0o077) !== 0)
            throw refuse('others may read or write it');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
    return named;
}


/***/ }),

/***/ 46257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iK: () => (/* binding */ LOCKFILE_OPTION),
/* harmony export */   mM: () => (/* binding */ DIR_OPTION),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _model_text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58161);

/** The repository to look at. */
const DIR_OPTION = {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'Folder of the repository. Default: here.',
};
/** Lockfiles to read instead of looking for them. */
const LOCKFILE_OPTION = {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Read this lockfile, relative to the folder, instead of those that are found.',
};
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given.flatMap(_model_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listItemsOf */ .W);
}
/** Whether a flag was given and says something: an input left blank or an empty list does not. */
function isGiven(values, name) {
    const value = values[name];
    return Array.isArray(value)
        ? listOf(values, name).length > 0
        : value !== undefined && value !== false && value !== '';
}


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

/***/ 55491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lstatIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** What stands at a place, links not followed; `undefined` where nothing does. @throws what else the system says. */
async function lstatIfThere(place) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 34330:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt),
/* harmony export */   v: () => (/* binding */ removeOnInterrupt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35543);




const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What is to be done, in the order in which it was asked for. */
const acts = new Set();
/**
 * Does something before a signal ends this process; then the signal ends it, as if nobody had listened. What was asked
 * for last is done first: a program is ended before the folder that it writes to is removed.
 *
 * @param act with `failed`, what is said where it throws.
 * @returns takes it back.
 */
function onInterrupt(act, failed) {
    const asked = { act, failed };
    // One listener for all: Node warns of a leak where an event has more than ten.
    if (acts.size === 0)
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_1___default().prependListener(signal, interrupted);
    acts.add(asked);
    return () => {
        if (acts.delete(asked) && acts.size === 0)
            stopListening();
    };
}
function interrupted(signal) {
    stopListening();
    const asked = [...acts].reverse();
    acts.clear();
    for (const { act, failed } of asked) {
        try {
            act();
        }
        catch (error) {
            node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(`${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(`warning: ${failed}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)}\n`);
        }
    }
    node_process__WEBPACK_IMPORTED_MODULE_1___default().kill((node_process__WEBPACK_IMPORTED_MODULE_1___default().pid), signal);
}
function stopListening() {
    for (const signal of SIGNALS)
        node_process__WEBPACK_IMPORTED_MODULE_1___default().off(signal, interrupted);
}
/** Removes a folder before a signal ends this process. @returns takes it back. */
function removeOnInterrupt(folder) {
    // What the thread pool is still writing may land in the folder while it is emptied.
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    return onInterrupt(remove, `${folder} stays behind`);
}


/***/ }),

/***/ 71143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ parsePlainJson),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   xC: () => (/* binding */ jsonFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44963);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10852);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);




/** V8 quotes the text around the fault; in a hostile file that may be long. */
const LONGEST = 160;
/** @param error what JSON.parse threw on the text. */
function jsonFault(error, text) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ');
    // At the end only: what V8 quotes of the file may hold such words, too.
    const stated = /(?: in JSON)? at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said);
    const plain = stated === null ? said : said.slice(0, stated.index);
    return {
        message: plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain,
        offset: stated === null ? unexpectedAt(text) : Number(stated[1]),
    };
}
/**
 * Parses JSON that people write (package.json), where what is wrong is told with something else.
 *
 * @returns the value, or as a part of a sentence why there is none: what is wrong and in which line, or in which lines
 * a merge left its markers.
 */
function parsePlainJson(bytes, file) {
    let text;
    try {
        text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        const line = error.location?.line;
        return { fault: line === undefined ? error.message : `${error.message} (line ${line})` };
    }
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { fault: describeFault(error, text) };
    }
}
function describeFault(error, text) {
    const marked = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (marked.length > 0) {
        return `merge-conflict markers on ${marked.length === 1 ? 'line' : 'lines'} ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewOf */ .s)(marked.map(String), 12)}`;
    }
    const { message, offset } = jsonFault(error, text);
    return `${message} (line ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset).line})`;
}
const BACKSLASH = 92;
const WORD = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** A word that the end of the file cuts off. */
const BEGUN = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)$/;
/**
 * Offset of the first token that cannot stand where it does. Of an unexpected token V8 does not always say where it
 * is; what is wrong inside of strings it does.
 */
function unexpectedAt(text) {
    const open = [];
    let next = 'value';
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        if (' \t\r\n'.includes(sign)) {
            at += 1;
        }
        else if (next === ':') {
            if (sign !== ':')
                return at;
            next = 'value';
            at += 1;
        }
        else if (sign === '}' || sign === ']') {
            if (open.pop() !== sign || !(next === 'end' || next.endsWith(sign)))
                return at;
            next = 'end';
            at += 1;
        }
        else if (next === 'end') {
            const inside = open.at(-1);
            if (sign !== ',' || inside === undefined)
                return at;
            next = inside === '}' ? 'name' : 'value';
            at += 1;
        }
        else if (sign === '"') {
            const end = stringEnd(text, at);
            if (end === -1)
                return text.length;
            next = next.startsWith('name') ? ':' : 'end';
            at = end + 1;
        }
        else if (next.startsWith('name')) {
            return at;
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            next = sign === '{' ? 'name or }' : 'value or ]';
            at += 1;
        }
        else {
            WORD.lastIndex = at;
            if (!WORD.test(text))
                return BEGUN.test(text.slice(at, at + 8)) ? text.length : at;
            next = 'end';
            at = WORD.lastIndex;
        }
    }
    return text.length;
}
/** Offset of a string's closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
/** The end of a number or word. */
function literalEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the line of the first bytes that are no UTF-8.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFault(bytes);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file, ...(line === undefined ? {} : { line }) },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** The line, from 1, of the first bytes that are no UTF-8; none in UTF-16, whose lines end otherwise. */
function lineOfFault(bytes) {
    if (isUtf16(bytes))
        return undefined;
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return undefined;
}
/** The first characters, whatever the encoding, to tell what a file is. */
function startText(bytes, length = 2048) {
    const head = bytes.subarray(0, length);
    const encoding = !isUtf16(head) ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(encoding).decode(head);
}
/** Whether two files are the same but for the line ends that a checkout on Windows may give one of them. */
function isSameText(a, b) {
    const plain = (bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return Buffer.compare(a, b) === 0 || plain(a) === plain(b);
}
/** Whether a byte-order mark says that bytes are UTF-16. */
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 9798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Xx: () => (/* binding */ zoned),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. V8 takes 2026-02-31 for March 3rd, which nobody meant. */
function isDay(text) {
    return typeof text === 'string' && DAY.test(text) && isTime(`${text}T00:00:00Z`);
}
/** Whether a text is a time that exists, as RFC 3339 writes it in UTC to the second. */
function isTime(text) {
    if (typeof text !== 'string' || !TIME.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
}
/** Milliseconds since 1970 of a day or a time; `NaN` for what is neither. Without a zone both are in UTC. */
function parseTime(text) {
    return Date.parse(zoned(text));
}
/** A time with its zone. The engine takes one without for a time of the machine. */
function zoned(text) {
    return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
}
const DAY_MS = 86_400_000;
/** What comes later is written with a sign and more digits, which nobody else reads as a day. */
const LAST_DAY = '9999-12-31';
/** Whole and broken days from one day or time to another. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
/** The day so many whole days after another one, `YYYY-MM-DD` both; 9999-12-31 at the most. */
function addDays(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
    return time < Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : LAST_DAY;
}


/***/ }),

/***/ 98927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
}


/***/ }),

/***/ 56250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;
/** Whether a path pattern has wildcards. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
function globMatcher(pattern) {
    const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((wanted) => matchSegments(wanted, segments));
    };
}
/** The directory part of a pattern that has no wildcard, `.` where there is none. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
    return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = firstChoice(one);
        if (choice === undefined)
            done.push(one);
        else
            for (const text of one.slice(choice.start + 1, choice.end).split(','))
                open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** The first braces that have a comma and no braces within. */
function firstChoice(text) {
    for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
        const start = text.lastIndexOf('{', end);
        if (start >= from && text.slice(start, end).includes(','))
            return { start, end };
        from = end + 1;
    }
    return undefined;
}
/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern, path) {
    let reached = path.map(() => false);
    reached.unshift(true);
    for (const segment of pattern) {
        const next = reached.map(() => false);
        for (let at = 0; at <= path.length; at += 1) {
            if (segment === '**')
                next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
            else
                next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
        }
        reached = next;
    }
    return reached[path.length] === true;
}
/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern, text) {
    let at = 0;
    let wanted = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (wanted < pattern.length &&
            (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
            pattern[wanted] !== '*') {
            at += 1;
            wanted += 1;
        }
        else if (pattern[wanted] === '*') {
            star = wanted;
            from = at;
            wanted += 1;
        }
        else if (star !== -1) {
            wanted = star + 1;
            from += 1;
            at = from;
        }
        else
            return false;
    }
    while (pattern[wanted] === '*')
        wanted += 1;
    return wanted === pattern.length;
}


/***/ }),

/***/ 98262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed value where it is a JSON object. Ask it for own members only: `Object.hasOwn`, or names that no prototype has. */
function objectOf(value) {
    return isObject(value) ? value : undefined;
}


/***/ }),

/***/ 92642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   h: () => (/* binding */ leadsAbove),
/* harmony export */   sL: () => (/* binding */ testFolderOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** Whether a path that joinPath gave leads out above its start. Something inside may well be called `..cache`. */
function leadsAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** The directory a file stands in, `.` at the top. */
function parentPath(file) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? '.' : file.slice(0, slash);
}
/** A folder and all above it in the repository, itself first. */
function upwards(folder) {
    return folder === '.' ? ['.'] : [folder, ...upwards(parentPath(folder))];
}
const TEST_DATA = /^(.*?(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test-?data|mocks?|__mocks__))\//i;
/** The folder of tests or of their data that a file is in, by its name; `undefined` for any other file. */
function testFolderOf(file) {
    return TEST_DATA.exec(file)?.[1];
}


/***/ }),

/***/ 40696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   Y: () => (/* binding */ normalizeRepository)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

const FORGES = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** Names that the forges answer to as well. */
const SAME_HOST = {
    'www.github.com': 'github.com',
    'ssh.github.com': 'github.com',
    'www.gitlab.com': 'gitlab.com',
    'altssh.gitlab.com': 'gitlab.com',
    'www.bitbucket.org': 'bitbucket.org',
};
/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
function normalizeRepository(text) {
    const plain = text
        .trim()
        .replace(/^git\+/i, '')
        .replace(/#.*$/s, '');
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
    if (short !== null)
        return join(FORGES[short[1] ?? 'github'] ?? '', short[2] ?? '');
    const nested = /^gitlab:(?!\/)([\w./-]+)$/.exec(plain);
    if (nested !== null)
        return join('gitlab.com', nested[1] ?? '');
    // After ssh:// a number between colon and slash is a port.
    const scp = /^(?:git@|ssh:\/\/git@(?![\w.-]+:\d+\/))([\w.-]+)[:/](.+)$/i.exec(plain);
    if (scp !== null)
        return join(scp[1] ?? '', scp[2] ?? '');
    const url = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(plain)
        ? `https://${plain}`
        : plain;
    if (!/^(https?|git|ssh):\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, hostname, pathname } = new URL(url);
    return join(protocol === 'ssh:' ? hostname : host, pathname);
}
/** Whether two texts name the same source repository; texts that name none must be equal. */
function sameRepository(a, b) {
    return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}
function join(named, path) {
    const small = named.toLowerCase();
    const host = Object.hasOwn(SAME_HOST, small) ? (SAME_HOST[small] ?? small) : small;
    const [owner = '', name = '', ...more] = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(path, '/')
        .split('/')
        .map((part) => part.trim());
    if (owner === '' || name === '')
        return undefined;
    // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
    const rest = host === 'github.com' || host === 'bitbucket.org' ? [] : more;
    const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
    return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 72802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isNoLockfile)
/* harmony export */ });
/** Whether a problem says that the repository has no lockfile at all: nothing is broken, there is nothing to read. */
function isNoLockfile(problem) {
    return problem.kind === 'lockfile' && problem.state === 'missing' && problem.subject === '.';
}


/***/ }),

/***/ 82949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mendedLockfiles)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

/**
 * The base's lockfiles that say nothing anybody can read, in whose place the change leaves one that is read: it mends
 * the lockfile, or goes over to another format or package manager. One that the clone does not have is none of them.
 */
function mendedLockfiles({ graphs, problems }) {
    const unread = new Set(problems.filter(({ kind }) => kind === 'lockfile').map(({ subject }) => subject));
    const paths = graphs.map(({ lockfile }) => lockfile.path).sort();
    return problems.flatMap((problem) => {
        const { kind, state, subject } = problem;
        if (kind !== 'base' || state !== 'invalid' || unread.has(subject))
            return [];
        const now = paths.includes(subject)
            ? [subject]
            : paths.filter((path) => (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(path) === (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(subject));
        return now.length === 0 ? [] : [{ problem, now }];
    });
}


/***/ }),

/***/ 50590:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   oJ: () => (/* binding */ barePurl),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);



/** Longer texts are no package URLs. */
const MAX_LENGTH = 4096;
/**
 * Reads a package URL, however it is spelled: `%40scope` or `@scope`, with slashes behind `pkg:`, a type in capitals.
 * A stray percent sign stands for itself.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
function parsePurl(text) {
    if (text.length > MAX_LENGTH || !/^pkg:/i.test(text))
        return undefined;
    const [located, subpath] = cut(text.slice('pkg:'.length), '#');
    const [main, query] = cut(located, '?');
    const rest = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(main, '/');
    const [kind, named] = cut(rest, '/');
    if (!/^[a-z][a-z0-9.+-]*$/i.test(kind))
        return undefined;
    // The version starts at the last @ that is not a scope's.
    const at = named.lastIndexOf('@');
    const versioned = at > named.lastIndexOf('/') + 1;
    const name = segments(versioned ? named.slice(0, at) : named);
    if (name === '')
        return undefined;
    return {
        type: kind.toLowerCase(),
        name,
        version: versioned ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(named.slice(at + 1)) : '',
        qualifiers: qualifiersIn(query),
        subpath: segments(subpath),
    };
}
/** The spelling that the specification gives a package URL. */
function formatPurl({ type, name, version, qualifiers, subpath }) {
    const path = encodeSegments(name);
    const sorted = [...qualifiers].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
    const query = sorted.map(([key, value]) => `${key}=${encode(value)}`).join('&');
    return [
        `pkg:${type}/${path}`,
        version === '' ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === '' ? '' : `#${encodeSegments(subpath)}`,
    ].join('');
}
/** A package URL that somebody wrote, spelled as the specification says; `undefined` where it is none. */
function canonicalPurl(text) {
    const purl = text === undefined ? undefined : parsePurl(text);
    return purl === undefined ? undefined : formatPurl(purl);
}
/** A purl without qualifiers and subpath: the same package whatever the architecture or the place. */
function barePurl(purl) {
    if (!purl.includes('?') && !purl.includes('#'))
        return purl;
    return purl.slice(0, purl.search(/[?#]/));
}
function qualifiersIn(query) {
    const found = new Map();
    for (const part of query.split('&')) {
        const [key, value] = cut(part, '=');
        if (key !== '' && value !== '')
            found.set(key.toLowerCase(), (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(value));
    }
    return found;
}
function segments(text) {
    return text
        .split('/')
        .filter((part) => part !== '')
        .map(_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)
        .join('/');
}
function encodeSegments(text) {
    return text.split('/').map(encode).join('/');
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 89503:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ settingFoldersOf),
/* harmony export */   Sc: () => (/* binding */ patchPlace),
/* harmony export */   dL: () => (/* binding */ rushPlaceOf)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

const PLACE = /\/common\/config\/(?:rush|subspaces\/([^/]+))(?:\/variants\/([^/]+))?$/;
/**
 * Rush installs in `common/temp` and keeps the lockfile elsewhere.
 *
 * @param lockfile path relative to the repository.
 * @returns `undefined` for a lockfile that is not Rush's, by its folder.
 */
function rushPlaceOf(lockfile) {
    const folder = `/${(0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile)}`;
    const found = PLACE.exec(folder);
    if (found === null)
        return undefined;
    const [, subspace, variant] = found;
    const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
    const own = subspace === undefined ? [] : [`common/config/subspaces/${subspace}`];
    return {
        root,
        base: (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, `common/temp/${subspace ?? ''}`),
        subspace,
        variant,
        configs: [...own, 'common/config/rush'],
    };
}
/**
 * Where a patch is whose path is relative to the folder that Rush installs in. It copies the patches there.
 *
 * @returns relative to the folder of rush.json.
 */
function patchPlace({ subspace, configs: [config = ''] }, file) {
    const name = /^(?:\.\/)?patches\/(.+)$/s.exec(file)?.[1];
    if (name === undefined)
        return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(`common/temp/${subspace ?? ''}`, file);
    return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(subspace === undefined ? 'common' : config, `pnpm-patches/${name}`);
}
/**
 * Where settings of a lockfile stand: beside it; for those of Rush's subspaces and variants also in `common/config/rush`.
 *
 * @param lockfile path relative to the repository, as are the folders.
 */
function settingFoldersOf(lockfile) {
    const folder = (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile);
    const rush = rushPlaceOf(lockfile);
    return rush === undefined
        ? [folder]
        : [...new Set([folder, ...rush.configs.map((config) => (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, `${rush.root}/${config}`))])];
}


/***/ }),

/***/ 19056:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   QN: () => (/* binding */ IN_TOTO_TYPE),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   zT: () => (/* binding */ readBuildClaim)
/* harmony export */ });
/** Media type of the Sigstore bundles that are written, version 0.3, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** DSSE payload type of in-toto statements. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v\d+(\.\d+)?$/;
function isProvenance(predicateType) {
    return PROVENANCE.test(predicateType);
}
/**
 * The in-toto statement in a Sigstore bundle's DSSE envelope. Only read, not verified.
 *
 * @returns the reason as text where there is none.
 * @see in-toto Attestation Framework, Statement v0.1 and v1
 */
function readStatement(bundle) {
    const envelope = own(bundle, 'dsseEnvelope');
    if (own(envelope, 'payloadType') !== IN_TOTO_TYPE)
        return 'holds no in-toto statement';
    const payload = own(envelope, 'payload');
    if (typeof payload !== 'string')
        return 'holds no in-toto statement';
    let document;
    try {
        document = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    }
    catch {
        return 'holds a statement that is not JSON';
    }
    const predicateType = own(document, 'predicateType');
    const subjects = own(document, 'subject');
    if (!/^https:\/\/in-toto\.io\/Statement\/v(0\.1|1)$/.test(String(own(document, '_type'))))
        return 'holds a statement of an unknown type';
    if (typeof predicateType !== 'string' || !Array.isArray(subjects) || subjects.length > 1024)
        return 'holds a statement without predicate type or subjects';
    return {
        predicateType,
        subjects: subjects.map((subject) => {
            const sha512 = own(own(subject, 'digest'), 'sha512');
            return {
                name: String(own(subject, 'name') ?? ''),
                sha512: typeof sha512 === 'string' ? sha512.toLowerCase() : undefined,
            };
        }),
        predicate: own(document, 'predicate'),
    };
}
/**
 * Source and builder that SLSA provenance claims, for the build types of npm's publishers.
 *
 * @see SLSA provenance v0.2 and v1; npm's `gha` and `gitlab` build types
 */
function readBuildClaim(statement) {
    const { predicate } = statement;
    const definition = own(predicate, 'buildDefinition');
    return definition === undefined ? claimOfV02(predicate) : claimOfV1(predicate, definition);
}
function claimOfV1(predicate, definition) {
    const workflow = own(own(definition, 'externalParameters'), 'workflow');
    const dependencies = own(definition, 'resolvedDependencies');
    const source = Array.isArray(dependencies) ? dependencies[0] : undefined;
    return compact({
        repository: text(own(workflow, 'repository')) ?? repositoryOf(text(own(source, 'uri'))),
        commit: text(own(own(source, 'digest'), 'gitCommit')),
        ref: text(own(workflow, 'ref')),
        workflow: text(own(workflow, 'path')),
        builder: text(own(own(own(predicate, 'runDetails'), 'builder'), 'id')),
    });
}
function claimOfV02(predicate) {
    const source = own(own(predicate, 'invocation'), 'configSource');
    const uri = text(own(source, 'uri'));
    const entry = text(own(source, 'entryPoint'));
    return compact({
        repository: repositoryOf(uri),
        commit: text(own(own(source, 'digest'), 'sha1')),
        ref: uri === undefined ? undefined : /@(refs\/.+)$/s.exec(uri)?.[1],
        workflow: entry === undefined ? undefined : /(\.github\/workflows\/[^@]+)/.exec(entry)?.[1],
        builder: text(own(own(predicate, 'builder'), 'id')),
    });
}
/** `git+https://host/owner/name@ref` → `https://host/owner/name`. */
function repositoryOf(uri) {
    return uri === undefined ? undefined : /^(?:git\+)?(https:\/\/[^@\s]+?)(?:\.git)?(?:@.*)?$/.exec(uri)?.[1];
}
function own(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function text(value) {
    return typeof value === 'string' && value !== '' && value.length <= 2048 ? value : undefined;
}
function compact(claim) {
    return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 36544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 30395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trimEndsOf),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * A text without those of `chars` that stand at its end. `/[chars]+$/` tries every place of a long run anew, which
 * takes quadratic time where the run does not end the text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** A text without those of `chars` that stand at its beginning or its end. */
function trimEndsOf(text, chars) {
    let start = 0;
    while (start < text.length && chars.includes(text.charAt(start)))
        start += 1;
    return trimEndOf(text.slice(start), chars);
}


/***/ }),

/***/ 44963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
/**
 * The first of some texts, and how many more there are: `a, b and 3 more`, or `a; b; and 3 more` where the texts have
 * commas of their own.
 */
function fewOf(texts, most, separator = ', ') {
    const shown = texts.slice(0, most).join(separator);
    const hidden = texts.length - most;
    return hidden > 0 ? `${shown}${separator === ', ' ? '' : ';'} and ${hidden} more` : shown;
}


/***/ }),

/***/ 58161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listItemsOf)
/* harmony export */ });
/**
 * The items of one text: parted by commas and newlines, trimmed, none empty. A comma within braces belongs to a
 * pattern (`{trivy,grype}.json`) and parts nothing.
 */
function listItemsOf(text) {
    const items = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at <= text.length; at += 1) {
        const character = text[at];
        if (character === '{' && text.includes('}', at))
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
            items.push(text.slice(start, at).trim());
            start = at + 1;
            depth = 0;
        }
    }
    return items.filter((item) => item !== '');
}


/***/ }),

/***/ 10852:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ }),

/***/ 42424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decodeLoosely),
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** A percent-encoded text decoded once, `undefined` where it cannot be. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** As decodePercent; what is not encoded rightly (a stray percent sign) stays as it is. */
function decodeLoosely(text) {
    return decodePercent(text) ?? text;
}


/***/ }),

/***/ 47658:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readExtends)
/* harmony export */ });
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47707);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84285);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76207);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);




/**
 * Reads what `extends` names.
 *
 * @param from the file that extends it: one of another repository has an `@` in its name.
 * @throws SealgateError POLICY_INVALID with line and column: every entry that is none.
 */
function readExtends(node, from) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(node.kind === 'list' ? node.items : [node], (item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(item.place, `Expected a preset, a path or owner/repo/path@commit, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(item)}`);
        }
        const text = item.value.trim();
        return { text, target: readTarget(text, item, from), node: item };
    });
}
function readTarget(target, node, from) {
    const presets = Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESET_LAYERS */ .vt);
    if (presets.includes(target))
        return { kind: 'preset', name: target };
    if (target.includes('@'))
        return { kind: 'remote', remote: parseRemote(target, node) };
    const fromRemote = from.includes('@');
    if (!/[/\\.]/.test(target)) {
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(target, presets);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `There is no preset ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`, {
            hint: near === undefined ? `The presets are ${presets.join(', ')}.` : `Did you mean '${near}'?`,
        });
    }
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    if (target.startsWith('/') || /[\\:\0]/.test(target) || parts.includes('..')) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} is not a path inside the repository`, {
            hint: 'Write it relative to the repository’s root, with /, e.g. .github/policies/base.yml.',
        });
    }
    if (fromRemote) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `A policy of another repository cannot extend the path ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`, {
            hint: 'Write it as owner/repo/path@commit.',
        });
    }
    return { kind: 'local', path: parts.join('/') };
}
function parseRemote(target, node) {
    const at = target.lastIndexOf('@');
    const [owner = '', repo = '', ...rest] = target.slice(0, at).split('/');
    const commit = target.slice(at + 1);
    const path = rest.join('/');
    const name = /^[A-Za-z0-9_.-]+$/;
    if (!name.test(owner) || !name.test(repo) || repo.startsWith('.') || !isPlainPath(rest)) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} is not owner/repo/path@commit`, {
            hint: 'Name a preset, a file of this repository as ./path, or a file of another one and its commit.',
        });
    }
    if (!/^[0-9a-f]{40}$/.test(commit)) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} must name a commit by its 40 hex digits, not ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(commit)}`, { hint: 'A branch or tag can be moved to other rules without anybody reviewing them here.' });
    }
    return { owner, repo, path, commit };
}
function isPlainPath(parts) {
    return (parts.length > 0 && parts.every((part) => /^[A-Za-z0-9_.@ -]+$/.test(part) && !/^\.{1,2}$/.test(part)));
}


/***/ }),

/***/ 97062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ readLayer),
  BK: () => (/* binding */ readPolicyFile),
  gj: () => (/* binding */ readPolicyFileKeeping)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/policy/foreign-names.js
var foreign_names = __webpack_require__(68053);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/policy/custom-rules.js
var custom_rules = __webpack_require__(91457);
// EXTERNAL MODULE: ./build/policy/entries.js
var policy_entries = __webpack_require__(77914);
// EXTERNAL MODULE: ./build/policy/environment-name.js
var environment_name = __webpack_require__(22647);
// EXTERNAL MODULE: ./build/policy/faults.js
var policy_faults = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/policy/keys.js + 11 modules
var keys = __webpack_require__(45261);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
;// CONCATENATED MODULE: ./build/policy/environments.js






const KEYS = ['mode', ...keys/* KEY_ENTRIES */.J3.map(([, { name }]) => name)];
/** `warn`: what would block warns. `enforce`: it blocks, whatever the plain policy says. */
const MODES = ['warn', 'enforce'];
const mode = (0,kinds/* word */.Vm)(MODES);
/**
 * Reads `environments`: a layer for each name. `mode` is another word for `warn-only`.
 *
 * @throws SealgateError POLICY_INVALID with line and column, and the nearest key.
 */
async function readEnvironments(node, file, readLayer) {
    const seen = new Set();
    const layers = await (0,policy_faults/* readAllAsync */.mI)(entriesOf(node, 'a map of environments'), async (entry) => {
        const { key, keyPlace, value } = entry;
        if (!environment_name/* ENVIRONMENT_NAME */.Y.test(key)) {
            throw (0,policy_node/* policyError */.nq)(keyPlace, `${(0,policy_node/* quote */.hD)(key)} cannot be the name of an environment`, {
                hint: 'Write dev, staging, production or another word of small letters, digits and -.',
            });
        }
        if (seen.has(key))
            throw (0,policy_node/* policyError */.nq)(keyPlace, `The environment ${(0,policy_node/* quote */.hD)(key)} is given twice`);
        seen.add(key);
        return [key, await readEnvironment(value, `${file}, environment ${key}`, readLayer)];
    });
    return new Map(layers);
}
async function readEnvironment(node, name, readLayer) {
    const entries = entriesOf(node, 'a map of keys');
    const found = new Map(entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
    const chosen = found.get('mode');
    const values = new Map([...found].map(([key, entry]) => [key, entry.value]));
    const [, mood, layer] = await (0,policy_faults/* takeAllAsync */.Dq)([
        () => (0,policy_entries/* entriesByKey */.H)(entries, KEYS, 'An environment'),
        () => (chosen === undefined ? undefined : mode.read(chosen.value)),
        () => readLayer(values, name, found),
    ]);
    if (chosen === undefined)
        return layer;
    if (layer.settings.warnOnly !== undefined) {
        throw (0,policy_node/* policyError */.nq)(chosen.keyPlace, 'mode and warn-only say the same thing', {
            hint: 'Keep one of the two.',
        });
    }
    return {
        ...layer,
        settings: { ...layer.settings, warnOnly: mood === 'warn' },
        origins: { ...layer.origins, 'warn-only': (0,policy_node/* placeText */.Z9)(chosen.keyPlace) },
    };
}
function entriesOf(node, expected) {
    if (node.kind === 'map')
        return node.entries;
    if (node.kind === 'scalar' && node.value === null)
        return [];
    throw (0,policy_node/* policyError */.nq)(node.place, `Expected ${expected}, found ${(0,policy_node/* describe */.q0)(node)}`);
}

// EXTERNAL MODULE: ./build/policy/extends-entry.js
var extends_entry = __webpack_require__(47658);
;// CONCATENATED MODULE: ./build/policy/layer.js









/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';
/** Keys that say where answers come from, not what they are. */
const OUTER_KEYS = ['extends', 'environments'];
/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
async function readPolicyFile(document, name) {
    if (document.kind !== 'map') {
        throw (0,policy_node/* policyError */.nq)(document.place, `A policy is a map of keys, but this is ${(0,policy_node/* describe */.q0)(document)}`, {
            hint: 'Start with a key, e.g. extends: baseline.',
        });
    }
    const found = new Map(document.entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
    const [extending, environments] = [found.get('extends'), found.get('environments')];
    const entries = [...found].filter(([key]) => !OUTER_KEYS.includes(key) && key !== SCHEMA_KEY);
    const values = new Map(entries.map(([key, entry]) => [key, entry.value]));
    const [, targets, layer, others] = await (0,policy_faults/* takeAllAsync */.Dq)([
        () => refuseUnknownKeys(document.entries),
        () => (extending === undefined ? [] : (0,extends_entry/* readExtends */.Q)(extending.value, name)),
        () => readLayer(values, name, found),
        () => (environments === undefined ? new Map() : readEnvironments(environments.value, name, readLayer)),
    ]);
    return { ...layer, extends: targets, environments: others };
}
/**
 * `readPolicyFile`, which goes on where something is wrong: then the file has no values, and extends what of its
 * `extends` can be read, so that what is wrong with those files is heard of too.
 *
 * @param faults takes what is wrong.
 */
async function readPolicyFileKeeping(document, name, faults) {
    try {
        return await readPolicyFile(document, name);
    }
    catch (error) {
        (0,policy_faults/* keep */.aC)(faults, error);
        return {
            name,
            settings: {},
            origins: {},
            extends: readableTargets(document, name),
            environments: new Map(),
        };
    }
}
function readableTargets(document, name) {
    const value = document.kind === 'map' && document.entries.find(({ key }) => key === 'extends')?.value;
    if (!value)
        return [];
    return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
        try {
            return (0,extends_entry/* readExtends */.Q)(item, name);
        }
        catch (error) {
            if (error instanceof errors/* SealgateError */.De)
                return [];
            throw error;
        }
    });
}
/**
 * Reads values by key into a layer.
 *
 * @param found where the keys stand, for origins; without, the values' own places are shown.
 */
async function readLayer(values, name, found) {
    const settings = {};
    const origins = Object.create(null);
    const places = new Map();
    await (0,policy_faults/* readAllAsync */.mI)(keys/* KEY_ENTRIES */.J3, async ([property, spec]) => {
        const node = values.get(spec.name);
        if (node === undefined)
            return;
        const value = spec.kind.read(node);
        settings[property] = value;
        origins[spec.name] = (0,policy_node/* placeText */.Z9)(found?.get(spec.name)?.keyPlace ?? node.place);
        if (spec.merge === 'by-key') {
            for (const [member, place] of spec.kind.places(node)) {
                origins[`${spec.name}.${member}`] = (0,policy_node/* placeText */.Z9)(place);
                places.set(`${spec.name}.${member}`, place);
            }
        }
        await checkMeaning(property, node, value);
    });
    return { name, settings: settings, origins, places };
}
/** What a kind cannot tell without a library that few policies need: expressions and licences. */
async function checkMeaning(property, node, value) {
    if (property === 'customRules')
        await (0,custom_rules/* checkExpressions */.M)(node, value);
    if (property === 'allowLicenses' || property === 'denyLicenses') {
        const { checkLicenseNodes } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 73128));
        checkLicenseNodes(node);
    }
    if (property === 'licenseScopes' || property === 'licenseClarifications' || property === 'overrides') {
        if (isEmptyNode(node))
            return;
        const { checkNestedLicenses } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 73128));
        checkNestedLicenses(property, node);
    }
}
function isEmptyNode(node) {
    if (node.kind === 'map')
        return node.entries.length === 0;
    return node.kind === 'list' ? node.items.length === 0 : node.value === null;
}
function refuseUnknownKeys(entries) {
    const known = [...OUTER_KEYS, ...keys/* KEY_ENTRIES */.J3.map(([, spec]) => spec.name)];
    const seen = new Map();
    (0,policy_faults/* readAll */.yw)(entries, (entry) => {
        const key = entry.key.replaceAll('_', '-');
        const before = seen.get(key);
        if (before !== undefined) {
            throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `${(0,policy_node/* quote */.hD)(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`, { hint: 'Keep one of the two.' });
        }
        seen.set(key, entry);
        if (key === SCHEMA_KEY || known.includes(key))
            return;
        const near = (0,nearest/* nearest */.p)(key, known);
        throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `Unknown key ${(0,policy_node/* quote */.hD)(entry.key)}`, {
            hint: (0,foreign_names/* foreignAdvice */.l)(entry.key) ??
                (near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`),
        });
    });
}


/***/ })

};
;