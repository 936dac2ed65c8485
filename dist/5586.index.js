"use strict";
exports.id = 5586;
exports.ids = [5586];
exports.modules = {

/***/ 3979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);



const FILE = 'failure.json';
const CODES = Object.values(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc);
/** What an error says to the reader of the comment. A bug of ours shows no stack there. */
function failureOf(thrown) {
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asKnownError */ .cM)(thrown);
    const exitCode = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(error);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De)) {
        return {
            message: `Sealgate itself failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            hint: 'Please report this; the log of the check step has the details.',
            exitCode,
        };
    }
    return {
        ...reasonOf(error),
        ...(error.also.length === 0 ? {} : { also: error.also.map(reasonOf) }),
        exitCode,
    };
}
function reasonOf(error) {
    return {
        message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageWithPlace */ .ro)(error),
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
/** Leaves it for the publish step. @throws SealgateError IO_FAILED */
async function writeFailure(folder, failure) {
    await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, FILE), JSON.stringify(failure), { mode: 0o600 });
}
/** @returns `undefined` where the check step left none, or something else than one. */
async function readFailure(folder) {
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, FILE), 1024 * 1024);
    if (bytes === undefined)
        return undefined;
    let parsed;
    try {
        parsed = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        // Half a file says as much as none: the caller then says that the step ended early.
        return undefined;
    }
    const { also, exitCode } = (parsed ?? {});
    const code = CODES.find((candidate) => candidate === exitCode && candidate !== _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass);
    const first = readReason(parsed);
    if (first === undefined || code === undefined)
        return undefined;
    const others = Array.isArray(also) ? also.flatMap((item) => readReason(item) ?? []) : [];
    return { ...first, ...(others.length === 0 ? {} : { also: others }), exitCode: code };
}
function readReason(value) {
    const { message, hint } = (value ?? {});
    if (typeof message !== 'string')
        return undefined;
    return { message, ...(typeof hint === 'string' ? { hint } : {}) };
}


/***/ }),

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

/***/ 65902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ warnUnlessPinned)
/* harmony export */ });
/* harmony import */ var _io_runner_used_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28793);

/**
 * T1: warns where the workflow names the action by a tag or branch, which its owner (or whoever takes the account)
 * can move to other code. Silent where it is pinned, or is part of the repository itself.
 */
function warnUnlessPinned({ env }, runner) {
    const ref = (0,_io_runner_used_action_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAction */ .K)(env)?.ref;
    if (ref === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
        return;
    runner.annotate('warning', `The workflow uses Sealgate at '${ref.slice(0, 100)}', a name that can be moved to other code. Write the full commit hash after the @ instead, with the version as a comment.`, { title: 'Sealgate: not pinned' });
}


/***/ }),

/***/ 20546:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/publish/outputs.js


/**
 * What the action answers, by output name. A path is empty where the run left no such file.
 *
 * @param folders.names what the run's files are called in the evidence folder, by the record's names; absent where they
 * could not be brought there. What else has such a name there is another run's, or was put there.
 */
function outputsOf(record, results, folders) {
    const { verdict, blocked, warned } = record.verdict;
    const published = Object.assign({}, ...results.map((result) => result.outputs ?? {}));
    return {
        verdict,
        blocked: String(blocked),
        warned: String(warned),
        'evidence-path': (0,external_node_fs_.existsSync)(folders.evidenceDir) ? folders.evidenceDir : '',
        'sbom-path': pathOf(record.files, 'sbom', folders),
        'report-path': pathOf(record.files, 'report', folders),
        'sarif-path': pathOf(record.files, 'sarif', folders),
        'comment-url': published['comment-url'] ?? '',
        'artifact-path': published['artifact-path'] ?? '',
        'evidence-artifact-path': published['evidence-artifact-path'] ?? '',
    };
}
/** Writes every output. @throws SealgateError IO_FAILED, so that a run that cannot answer does not pass. */
async function writeOutputs(runner, outputs) {
    for (const [name, value] of Object.entries(outputs))
        await runner.setOutput(name, value);
}
/** The kept file where the evidence has it, else the staged one. */
function pathOf(files, what, { evidenceDir, stagingDir, names }) {
    const file = files.find((candidate) => candidate.what === what);
    if (file === undefined)
        return '';
    const kept = names?.get(file.path);
    return kept === undefined ? external_node_path_default().join(stagingDir, file.path) : external_node_path_default().join(evidenceDir, kept);
}

// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(95409);
;// CONCATENATED MODULE: ./build/render/refused-summary.js

/**
 * The job's summary where not even the run's own event can be used, or the run is refused: what stops it and what to
 * do, in English, because no policy that would name a language was read.
 */
function renderRefusedSummary(error) {
    const fix = error.hint === undefined ? '' : `\n${(0,markdown/* prose */.CS)(error.hint)}\n`;
    return `### ⏸️ Not decided: ${(0,markdown/* prose */.CS)(error.message)}\n${fix}`;
}

// EXTERNAL MODULE: ./build/render/terminal/terminal.js + 2 modules
var terminal = __webpack_require__(64477);
// EXTERNAL MODULE: ./build/commands/seal/options.js
var options = __webpack_require__(91676);
// EXTERNAL MODULE: ./build/commands/stages/publish-stage.js + 26 modules
var publish_stage = __webpack_require__(60077);
// EXTERNAL MODULE: ./build/commands/stages/staging.js + 1 modules
var staging = __webpack_require__(88226);
// EXTERNAL MODULE: ./build/commands/action/failure.js
var action_failure = __webpack_require__(3979);
// EXTERNAL MODULE: ./build/commands/action/inputs.js
var inputs = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var io_runtime = __webpack_require__(50193);
// EXTERNAL MODULE: ./build/model/policy/telling.js
var telling = __webpack_require__(86237);
// EXTERNAL MODULE: ./build/policy/baseline.js
var baseline = __webpack_require__(72563);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/stages/base.js
var stages_base = __webpack_require__(86375);
// EXTERNAL MODULE: ./build/commands/stages/rules.js
var rules = __webpack_require__(83207);
// EXTERNAL MODULE: ./build/commands/undecided.js
var undecided = __webpack_require__(86499);
;// CONCATENATED MODULE: ./build/commands/action/interrupted.js













/**
 * The state of a run whose check step came to no verdict: what it had read, if it got so far, and the reason.
 * Its verdict is `incomplete` whatever the folder says.
 *
 * @throws SealgateError where not even the event can be read, or the run is refused altogether.
 */
async function interruptedState(folder, failure, world) {
    const left = await stateLeft(folder, world);
    const gaps = [failure, ...(failure.also ?? [])].map(({ message, hint }) => {
        return { check: 'run', message, ...(hint === undefined ? {} : { hint }) };
    });
    const state = left ?? (await emptyState(world));
    const { verdict } = state.record;
    return {
        ...state,
        exitCode: failure.exitCode,
        record: { ...state.record, verdict: { ...verdict, verdict: 'incomplete', gaps } },
    };
}
/** Adds a reason why the verdict may not be `pass`. A `fail` stays one. */
function withGap(state, gap) {
    const { verdict } = state.record;
    const word = verdict.verdict === 'fail' ? 'fail' : 'incomplete';
    return {
        ...state,
        record: { ...state.record, verdict: { ...verdict, verdict: word, gaps: [...verdict.gaps, gap] } },
    };
}
/** The checkpoint of a check step that was stopped midway. Only an unfinished one counts: it can decide nothing. */
async function stateLeft(folder, world) {
    try {
        const { state } = await (0,staging/* readState */.un)(folder);
        return state.record.verdict.verdict === 'incomplete' && state.record.decisions.length === 0
            ? state
            : undefined;
    }
    catch (error) {
        world.log.info(`Nothing to go on from: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
async function emptyState(world) {
    // Only these two, which cannot be wrong in themselves: the others may be why there is no verdict.
    const places = inputs/* actionOptions */.Rj.filter(({ name }) => name === 'dir' || name === 'out');
    const values = (0,inputs/* inputValues */.tq)(places, world.env);
    const named = external_node_path_default().resolve(world.cwd, (0,flags/* textOf */.b6)(values, 'dir') ?? '.');
    // A folder that is not there is told as well as anything: from the workspace.
    const dir = (0,external_node_fs_.statSync)(named, { throwIfNoEntry: false })?.isDirectory() === true ? named : world.cwd;
    const runtime = await (0,io_runtime/* readRuntime */.Ft)({ dir, env: world.env, now: world.now(), version: (0,version/* version */.r)() });
    const { context } = runtime;
    // No rule was applied, and none is named.
    const { source } = (0,baseline/* baselinePolicy */.U)();
    const out = (0,flags/* textOf */.b6)(values, 'out');
    const record = (0,undecided/* undecided */.o)({ context, policy: { ...source, presets: [] } }, { gaps: [], notSealed: 'The run did not get that far.' });
    return {
        schema: 'sealgate/state/v1',
        record,
        repositoryDir: dir,
        evidenceDir: external_node_path_default().resolve(world.cwd, out ?? external_node_path_default().join(dir, await evidencePath(dir, runtime, world))),
        ...(out === undefined ? { evidenceInside: dir } : {}),
        telling: telling/* TELL_COMMENT_ONLY */.r,
        requireSeal: false,
        timings: {},
    };
}
/** Where the repository keeps its evidence: as its policy says where that can be read without the inputs, else the default. */
async function evidencePath(dir, runtime, world) {
    const byDefault = (0,baseline/* baselinePolicy */.U)().policy.evidencePath;
    try {
        const { base } = await (0,stages_base/* baseOf */.b)(dir, runtime, { values: {}, world });
        // What a pull request says of itself decides nothing.
        if (base === undefined && runtime.context.pullRequest !== undefined)
            return byDefault;
        const { policy } = await (0,rules/* readRules */.K)(dir, base, { values: { offline: true }, world });
        return policy.evidencePath;
    }
    catch (error) {
        world.log.info(`The policy does not tell where evidence goes: ${(0,errors/* messageOf */.bD)(error)}`);
        return byDefault;
    }
}

// EXTERNAL MODULE: ./build/commands/action/open-state.js
var open_state = __webpack_require__(22941);
// EXTERNAL MODULE: ./build/commands/action/pin.js
var pin = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/commands/action/state-folder.js
var state_folder = __webpack_require__(82741);
// EXTERNAL MODULE: ./build/commands/action/step-name.js
var step_name = __webpack_require__(92119);
;// CONCATENATED MODULE: ./build/commands/action/publish-step.js
















/** What the ledger's head is sealed with. */
const SEALING = options/* sealOptions */.w;
/**
 * The action's last step, which always runs and whose exit code is the gate: it says what was decided, or that
 * nothing was, and why.
 *
 * @param print takes the text for the log.
 */
async function publishStep(world, runner, print) {
    const { folder, state } = await recover(world).catch(async (error) => {
        await tellRefusal(world, runner, error);
        throw error;
    });
    const published = await (0,publish_stage/* publishStage */.W)((0,staging/* openStaging */.gO)(folder), state, {
        values: (0,inputs/* inputValues */.tq)(SEALING, world.env),
        world,
    });
    for (const result of published.results) {
        if (result.state === 'failed') {
            runner.annotate('warning', result.message, { title: `Sealgate: ${result.publisher}` });
        }
    }
    (0,pin/* warnUnlessPinned */.t)(world, runner);
    const { evidenceDir, names } = published;
    const kept = names === undefined ? {} : { names };
    const folders = { evidenceDir, stagingDir: folder, ...kept };
    const links = names === undefined ? {} : { evidenceDir: (0,files/* displayPath */.Gt)(evidenceDir, world.cwd), names };
    print((0,display/* displayText */.WV)((0,terminal/* renderTerminal */.b)(published.record, world.style, links)));
    await writeOutputs(runner, outputsOf(published.record, published.results, folders));
    return published.exitCode;
}
/** Where there is no run to tell of, the page of the run says why all the same. */
async function tellRefusal(world, runner, error) {
    if (!(error instanceof errors/* SealgateError */.De) || (world.env.GITHUB_STEP_SUMMARY ?? '') === '')
        return;
    try {
        await runner.appendSummary(renderRefusedSummary(error));
    }
    catch (failed) {
        world.log.warn((0,errors/* messageOf */.bD)(failed));
    }
}
/** The state to publish: what the steps before left where that can be trusted, else one that says what happened. */
async function recover(world) {
    const check = world.env.SEALGATE_CHECK_OUTCOME ?? '';
    const seal = world.env.SEALGATE_SEAL_OUTCOME ?? '';
    let refusal;
    if (check === 'success') {
        try {
            const { folder, state } = await (0,open_state/* openState */.G)(world.env);
            return { folder, state: seal === 'success' ? state : withGap(state, sealGap(seal)) };
        }
        catch (error) {
            refusal = (0,errors/* messageOf */.bD)(error);
        }
    }
    const folder = await usableFolder(world);
    const failure = await (0,action_failure/* readFailure */.f1)(folder);
    return {
        folder,
        state: await interruptedState(folder, failure ?? describe(check, refusal), (0,step_name/* withStep */.p$)(world, await (0,step_name/* readStep */.jg)(folder))),
    };
}
async function usableFolder(world) {
    try {
        return (await (0,state_folder/* findStateFolder */.$)(world.env)) ?? (await (0,staging/* createStaging */.qp)(world.env));
    }
    catch (error) {
        world.log.warn((0,errors/* messageOf */.bD)(error));
        return (0,staging/* createStaging */.qp)(world.env);
    }
}
/** What is known of a check step that left no word of its own. */
function describe(outcome, refusal) {
    const exitCode = errors/* EXIT */.dc.incomplete;
    if (refusal !== undefined)
        return { message: refusal, hint: 'Run the job again.', exitCode };
    switch (outcome) {
        case 'cancelled':
            return {
                message: 'The run was cancelled, or ran out of time, before its checks were done',
                hint: "Run the job again; if it ran out of time, raise the job's timeout-minutes.",
                exitCode,
            };
        case 'skipped':
            return {
                message: 'The check step was skipped, because the job had failed before it',
                hint: 'Look at the steps before Sealgate.',
                exitCode,
            };
        default:
            return {
                message: 'The check step ended before it had a verdict',
                hint: 'Look at the log of the check step: it may have run out of memory.',
                exitCode,
            };
    }
}
function sealGap(outcome) {
    return {
        check: 'seal',
        message: `The seal step did not finish (${outcome === '' ? 'unknown' : outcome})`,
        hint: 'Look at the log of the seal step, then run the job again.',
    };
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

/***/ 92119:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gP: () => (/* binding */ nameStep),
/* harmony export */   jg: () => (/* binding */ readStep),
/* harmony export */   p$: () => (/* binding */ withStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);




const FILE = 'step';
/** Far more than GitHub allows a step's name to have. */
const MAX_BYTES = 1000;
/**
 * The step of the job that runs, and where a composite action of somebody's uses this one more than once, a number:
 * GitHub names the outermost step alone. Left in the state folder for the steps to come.
 *
 * @param folder the state folder; those of earlier runs in the job lie beside it.
 * @returns `undefined` outside of a workflow. @throws SealgateError IO_FAILED
 */
async function nameStep(folder, env) {
    const name = env.GITHUB_ACTION;
    if (name === undefined || name === '')
        return undefined;
    const before = await stepsBeside(folder);
    let step = name;
    for (let count = 2; before.has(step); count += 1)
        step = `${name} ${count}`;
    await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, FILE), step, { mode: 0o600 });
    return step;
}
/** What `nameStep` left. @throws SealgateError */
async function readStep(folder) {
    return (await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, FILE), MAX_BYTES))?.toString('utf8');
}
/** The world as one step of several sees it. */
function withStep(world, step) {
    return step === undefined ? world : { ...world, env: { ...world.env, SEALGATE_STEP: step } };
}
async function stepsBeside(folder) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)).filter((name) => /^sealgate-[A-Za-z0-9]{6}$/.test(name));
    const steps = await Promise.all(names.map(async (name) => {
        try {
            return await readStep(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(parent, name));
        }
        catch (error) {
            // Of another user, as steps in a container leave them: it is not told apart then, and the run goes on.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De)
                return undefined;
            throw error;
        }
    }));
    return new Set(steps.filter((step) => step !== undefined));
}


/***/ }),

/***/ 82288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BUILT_IN)
/* harmony export */ });
/** How the `origin` of a decision starts where a rule holds without a line of any policy. */
const BUILT_IN = 'built in';


/***/ }),

/***/ 45220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ withoutUndo),
/* harmony export */   m: () => (/* binding */ goesBack),
/* harmony export */   xQ: () => (/* binding */ takesOut)
/* harmony export */ });
/** Of a command that only takes a package out again. */
function takesOut() {
    return { does: 'takes-out', words: 'This takes it out again:' };
}
/** Of a command that only goes back to a version before. @param label name and version. */
function goesBack(label) {
    return { does: 'goes-back', words: `This goes back to ${label}:` };
}
/** The way out in words: without a command that only undoes, and what the text says of it. Any other stays. */
function withoutUndo(fix) {
    const { undo, command: _command, ...rest } = fix;
    return undo === undefined ? fix : { ...rest, text: fix.text.slice(0, -undo.words.length).trimEnd() };
}


/***/ })

};
;