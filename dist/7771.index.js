"use strict";
exports.id = 7771;
exports.ids = [7771];
exports.modules = {

/***/ 27739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkStep: () => (/* binding */ checkStep)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/github-event.js
var github_event = __webpack_require__(8428);
// EXTERNAL MODULE: ./build/commands/stages/check-stage.js + 20 modules
var check_stage = __webpack_require__(52868);
// EXTERNAL MODULE: ./build/commands/stages/staging.js + 1 modules
var stages_staging = __webpack_require__(88283);
// EXTERNAL MODULE: ./build/commands/action/failure.js
var failure = __webpack_require__(3979);
// EXTERNAL MODULE: ./build/commands/action/inputs.js
var inputs = __webpack_require__(7560);
;// CONCATENATED MODULE: ./build/commands/action/own-branch.js
/** Events whose run is told by its branch which policy and which past count. */
const BY_BRANCH = new Set(['push', 'workflow_dispatch']);
/**
 * T8: what to say of a run on a branch that any writer may have to themselves. It is judged by the branch's own policy
 * and compared with its own past, and its check stands at the same commit, under the same name, as a pull request's.
 * `undefined` on the default branch and on branches that have rules.
 */
function ownBranchNote(event, env) {
    if (event === undefined || !BY_BRANCH.has(event.name))
        return undefined;
    if (env.GITHUB_REF_TYPE !== 'branch' || env.GITHUB_REF_PROTECTED !== 'false')
        return undefined;
    if (event.defaultBranch === undefined || event.into === undefined || event.into === event.defaultBranch)
        return undefined;
    const branch = event.into.slice(0, 100);
    const past = event.name === 'push' ? ' and compared with what was pushed to it before' : '';
    return `The branch '${branch}' was judged by its own policy${past}, which whoever writes to it decides, and the check stands under the same name as a pull request's. Name the branches that count: on: push: branches: [${event.defaultBranch.slice(0, 100)}].`;
}

// EXTERNAL MODULE: ./build/commands/action/step-name.js
var step_name = __webpack_require__(92119);
;// CONCATENATED MODULE: ./build/commands/action/check-step.js








/**
 * The action's first step. Whatever the verdict is, this step succeeds: the last step answers for it, so that
 * sealing and publishing are not skipped. It fails only where no verdict came about.
 */
async function checkStep(world, runner) {
    const folder = await (0,stages_staging/* createStaging */.qp)(world.env);
    const step = await (0,step_name/* nameStep */.gP)(folder, world.env);
    // At once, so that a step that is killed later still leaves the way to what it had.
    await runner.setOutput('state', folder);
    const staging = (0,stages_staging/* openStaging */.gO)(folder);
    try {
        const state = await (0,check_stage/* checkStage */.R)({
            staging,
            values: (0,inputs/* inputValues */.tq)(inputs/* actionOptions */.Rj, world.env),
            world: (0,step_name/* withStep */.p$)(world, step),
            checkpoint: async (early) => {
                await (0,stages_staging/* settle */.G9)(staging);
                await (0,stages_staging/* writeState */.Jq)(folder, early);
            },
        });
        const note = ownBranchNote(await (0,github_event/* readGithubEvent */.a)(world.env), world.env);
        if (note !== undefined)
            runner.annotate('warning', note, { title: 'Sealgate: a branch by its own rules' });
        await (0,stages_staging/* settle */.G9)(staging);
        await runner.setOutput('digest', await (0,stages_staging/* writeState */.Jq)(folder, state));
        return errors/* EXIT */.dc.pass;
    }
    catch (error) {
        await (0,failure/* writeFailure */.EU)(folder, (0,failure/* failureOf */.g5)(error));
        throw error;
    }
}


/***/ }),

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
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);



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
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, FILE), JSON.stringify(failure), { mode: 0o600 });
}
/** @returns `undefined` where the check step left none, or something else than one. */
async function readFailure(folder) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, FILE), 1024 * 1024);
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
/* unused harmony exports ALIASES, inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38639);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .F, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
/** Names that users of other gates know, for inputs of ours. */
const ALIASES = [
    ['base-ref', 'base'],
    ['config-file', 'policy'],
];
/** The environment variable that carries an input into a step: a name every shell lets through. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false.
 */
function inputValues(options, env) {
    const values = new Map();
    for (const option of options) {
        const value = readInput(option, env);
        if (value !== undefined)
            values.set(option.name, value);
    }
    for (const [alias, name] of ALIASES) {
        const text = env[inputVariable(alias)]?.trim() ?? '';
        if (text === '' || !options.some((option) => option.name === name))
            continue;
        const other = values.get(name);
        if (other !== undefined && other !== text) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The inputs '${name}' and '${alias}' mean the same and differ`, {
                hint: `Give only ${name}.`,
            });
        }
        values.set(name, text);
    }
    return Object.fromEntries(values);
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
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);




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
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, FILE), step, { mode: 0o600 });
    return step;
}
/** What `nameStep` left. @throws SealgateError */
async function readStep(folder) {
    return (await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, FILE), MAX_BYTES))?.toString('utf8');
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

/***/ 86375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* unused harmony export findBase */
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26557);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46257);


/** What the change is compared with: what the user names, else what the event does, under the name of its branch. */
async function baseOf(dir, values, { defaultBase, baseName }, world) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(values, 'base');
    const ref = given ?? defaultBase;
    if (ref === undefined)
        return {};
    const found = await findBase(dir, ref, world);
    if (given !== undefined || found.base === undefined || baseName === undefined)
        return found;
    return { ...found, base: { ...found.base, ref: baseName } };
}
/**
 * The commit a change is compared with: where the branch left the base, so that what others merged meanwhile
 * is not held against it. A shallow clone that lacks the base asks for it once.
 */
async function findBase(dir, ref, world) {
    let commit = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .gU)(dir, ref);
    if (commit === undefined && world.env.GITHUB_ACTIONS === 'true') {
        await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['fetch', '--no-tags', '--quiet', '--depth=1', 'origin', ref]);
        commit = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .gU)(dir, ref);
    }
    if (commit === undefined)
        return { problem: await missingBase(dir, ref, world) };
    const merged = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['merge-base', commit, 'HEAD']);
    const fork = merged.stdout.toString('utf8').trim();
    return { base: { ref, commit }, compare: merged.exitCode === 0 && fork !== '' ? fork : commit };
}
/** Why there is no base, and what to do about it here. */
async function missingBase(dir, ref, world) {
    const common = { kind: 'base', subject: ref, state: 'missing' };
    const inside = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['rev-parse', '--git-dir']);
    const refusal = inside.stderr.trim();
    if (inside.exitCode !== 0 && !refusal.includes('not a git repository'))
        return {
            ...common,
            message: `git does not read the repository here: ${refusal.split('\n', 1)[0]}. So there is no base '${ref}' to tell new findings from known ones.`,
            hint: refusal.includes('dubious ownership')
                ? 'It belongs to another user. Allow it in a step before, as the user that runs this: git config --global --add safe.directory "$PWD"'
                : 'Mend the repository, or clone it again.',
        };
    if (inside.exitCode !== 0)
        return {
            ...common,
            message: `There is no git repository here, so there is no base '${ref}' to tell new findings from known ones.`,
            hint: world.env.GITHUB_ACTIONS === 'true'
                ? 'Check the repository out first. In a container without git actions/checkout takes the files alone: install git before it.'
                : 'Run it in a clone; without --base everything counts as new.',
        };
    return {
        ...common,
        message: `The base '${ref}' is not in this clone, so new findings cannot be told from known ones.`,
        hint: world.env.GITHUB_ACTIONS === 'true'
            ? 'Check out with fetch-depth: 0.'
            : 'Fetch it (git fetch origin; git fetch --unshallow in a shallow clone), or name a branch or commit that git knows here.',
    };
}


/***/ }),

/***/ 1238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GATE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58674);

/** Flags of `gate` that say what to read, from where, and where results go. Policy keys have flags of their own. */
const GATE_OPTIONS = [
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository to gate. Default: the current directory.',
    },
    {
        name: 'base',
        type: 'string',
        value: 'REF',
        description: "What the change is compared with: only what is new gates. Default: the pull request's base.",
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
    {
        name: 'lockfile',
        type: 'list',
        value: 'FILE',
        description: 'Read this lockfile instead of all that are found.',
    },
    {
        name: 'report',
        type: 'list',
        value: 'GLOB',
        description: 'Scanner reports to read; the format is found from the content, trivy:PATH forces one.',
    },
    {
        name: 'kev',
        type: 'list',
        value: 'FILE',
        description: "CISA's catalogue of known exploited vulnerabilities (JSON), for fail-on: kev.",
    },
    {
        name: 'epss',
        type: 'list',
        value: 'FILE',
        description: 'EPSS scores (CSV, compressed or not, or JSON), for fail-on-epss.',
    },
    {
        name: 'base-report',
        type: 'list',
        value: 'GLOB',
        description: "The same scanners' reports of the base, so that known findings can be told from new ones.",
    },
    {
        name: 'run',
        type: 'list',
        value: 'TOOL',
        description: 'Run a scanner: pnpm-audit, npm-audit, trivy-fs. Trivy is the pinned one, unless the policy takes the one on PATH.',
    },
    {
        name: 'offline',
        type: 'boolean',
        description: 'Ask nothing of the network; checks that need it read "not checked".',
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'The package registry to ask. Default: as npm is configured.',
    },
    {
        name: 'keys',
        type: 'string',
        value: 'FILE',
        description: "The registry's signing keys. Default: Sigstore's TUF target, then the registry's own endpoint.",
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'FILE',
        description: "Sigstore trusted root. Default: the public-good instance's.",
    },
    {
        name: 'cache',
        type: 'string',
        value: 'DIR',
        description: "Where registry answers are kept. Default: the user's cache folder.",
    },
    {
        name: 'tarballs',
        type: 'boolean',
        description: 'Open the tarballs of what the change brings, and compare them with what the registry says of them.',
    },
    ..._seal_options_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOptions */ .w,
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];


/***/ }),

/***/ 83207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72563);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94050);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58066);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49440);








/**
 * The policy, or (where it cannot be used) the baseline with a problem that keeps the verdict from passing:
 * the facts are still collected and kept, and the exit code still says that the policy is wrong. A change that
 * breaks a policy is a problem too: once merged, no run could decide anything, not even the one that mends it.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND for what the caller asked for.
 */
async function readRules(dir, values, base, world) {
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'policy') ?? (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'config-file');
    const here = {
        dir,
        ...(file === undefined ? {} : { file }),
        overrides: await (0,_policy_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .readOverrides */ .i)(values),
        ...(0,_known_names_js__WEBPACK_IMPORTED_MODULE_7__/* .knownNames */ .U)(),
    };
    try {
        const loaded = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)({
            ...here,
            ...(base === undefined ? {} : { base }),
            ...(values.offline === true
                ? {}
                : { readRemote: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .createRemoteReader */ .K)({ env: world.env, userAgent: `sealgate/${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)()}` }) }),
        });
        if (loaded.source.changedHere === undefined)
            return loaded;
        const fault = await faultOf(here);
        if (fault === undefined)
            return loaded;
        const broken = problemsOf(fault, (said) => `This change breaks the policy: ${said}`);
        return { ...loaded, problems: [...loaded.problems, ...broken] };
    }
    catch (error) {
        if (!isFault(error))
            throw error;
        const fallback = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselinePolicy */ .U)();
        const at = base?.ref === base?.commit ? base?.commit.slice(0, 7) : base?.ref;
        const problems = problemsOf(error, (text) => (at === undefined ? text : `On ${at}: ${text}`));
        const mended = base !== undefined && (await faultOf(here)) === undefined;
        return {
            policy: fallback.policy,
            source: { ...fallback.source, unusable: error.location?.file ?? file ?? 'policy' },
            raw: [],
            exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
            problems: mended ? problems.map((problem) => ({ ...problem, hint: MENDED })) : problems,
        };
    }
}
const MENDED = 'This change mends it, and no valid policy is there to judge the change by: have it reviewed, and merged by somebody who may bypass this check.';
/** What is wrong with the policy of the working tree. Policies of other repositories are left out of it. */
async function faultOf(here) {
    try {
        await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(here);
        return undefined;
    }
    catch (error) {
        if (isFault(error))
            return error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            return undefined;
        throw error;
    }
}
function isFault(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De && error.code === 'POLICY_INVALID';
}
function problemsOf(error, say) {
    return [error, ...error.also].map((one) => ({
        kind: 'policy',
        subject: one.location?.file ?? 'policy',
        state: 'invalid',
        message: say((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithPlace */ .ro)(one)),
        ...(one.hint === undefined ? {} : { hint: one.hint }),
    }));
}


/***/ }),

/***/ 88283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ createStaging),
  gO: () => (/* binding */ openStaging),
  un: () => (/* binding */ readState),
  O7: () => (/* binding */ removeStaging),
  G9: () => (/* binding */ settle),
  dw: () => (/* binding */ stage),
  Jq: () => (/* binding */ writeState)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/make-folders.js
var make_folders = __webpack_require__(75180);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
;// CONCATENATED MODULE: ./build/io/write-new.js




/** Two of these take turns: one is filled while the other is written. */
const BLOCK_BYTES = 1024 * 1024;
/**
 * Writes a new file. Comes back as soon as every byte is known and on its way, so that the caller can go on while
 * the disk works; `done` says how that ended.
 *
 * @param data text is written as UTF-8; parts one after the other, never all in memory; those that are bytes have
 *   at most a megabyte.
 * @param options.sha256 where the digest of `data` is known already.
 * @throws SealgateError IO_FAILED, also where the file is there already; what making the parts throws.
 */
async function writeNew(file, data, options = {}) {
    const fail = (cause) => {
        throw (0,errors/* notWritten */.xc)(file, cause);
    };
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY, 0o644).catch(fail);
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    if (bytes instanceof Uint8Array) {
        const done = finish(handle, writeAll(handle, bytes)).catch(fail);
        done.catch(ignore);
        return { sha256: options.sha256 ?? (0,digest/* sha256Hex */.f)(bytes), bytes: bytes.length, done };
    }
    try {
        const written = await writeParts(handle, bytes, fail);
        const done = finish(handle, written.last).catch(fail);
        done.catch(ignore);
        return { sha256: written.sha256, bytes: written.bytes, done };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
async function writeParts(handle, parts, fail) {
    const hash = (0,digest/* startSha256 */.y)();
    let [block, spare] = [Buffer.allocUnsafeSlow(BLOCK_BYTES), Buffer.allocUnsafeSlow(BLOCK_BYTES)];
    let filled = 0;
    let total = 0;
    let last = Promise.resolve();
    const send = async (bytes) => {
        hash.update(bytes);
        total += bytes.length;
        await last.catch(fail);
        last = writeAll(handle, bytes);
        last.catch(ignore);
    };
    for (const part of parts) {
        const text = typeof part === 'string';
        const size = text ? Buffer.byteLength(part) : part.length;
        if (filled + size > BLOCK_BYTES) {
            await send(block.subarray(0, filled));
            [block, spare] = [spare, block];
            filled = 0;
        }
        if (!text) {
            block.set(part, filled);
            filled += size;
        }
        else if (size > BLOCK_BYTES)
            await send(Buffer.from(part, 'utf8'));
        // As many bytes as units: all ASCII, and copied as it stands.
        else
            filled += block.write(part, filled, size === part.length ? 'latin1' : 'utf8');
    }
    await send(block.subarray(0, filled));
    return { sha256: hash.digest('hex'), bytes: total, last };
}
async function writeAll(handle, bytes) {
    for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
        at += bytesWritten;
    }
}
async function finish(handle, written) {
    try {
        await written;
        await handle.sync();
        const { ino, size, ctimeNs } = await handle.stat({ bigint: true });
        return { inode: ino, size, changed: ctimeNs };
    }
    finally {
        await handle.close();
    }
}
/** Whoever waits for `done` hears of it; nobody else is to be ended by it. */
function ignore() {
    // Deliberately nothing: see above.
}

// EXTERNAL MODULE: ./build/model/evidence-name.js
var evidence_name = __webpack_require__(73618);
;// CONCATENATED MODULE: ./build/commands/stages/staging.js








const STATE_FILE = 'state.json';
/** A folder that only this user can read, under RUNNER_TEMP where there is one. */
async function createStaging(env) {
    const parent = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,external_node_os_.tmpdir)() : env.RUNNER_TEMP;
    (0,make_folders/* makeFolders */.w)(parent);
    return (0,promises_.mkdtemp)(external_node_path_default().join(parent, 'sealgate-'));
}
function openStaging(dir) {
    return { dir, pending: new Map() };
}
/**
 * Waits until all files of this process are on the disk.
 *
 * @returns how each of them looked then, by name.
 * @throws SealgateError IO_FAILED
 */
async function settle(staging) {
    const stamps = new Map();
    for (const [name, stamp] of staging.pending)
        stamps.set(name, await stamp);
    return stamps;
}
/** Removes the folder with everything in it, once nothing is being written there. */
async function removeStaging(staging) {
    await Promise.allSettled(staging.pending.values());
    await (0,promises_.rm)(staging.dir, { recursive: true, force: true });
}
/**
 * Writes one file of the run under its evidence name; a name that is taken gets a number. The disk may still be
 * at work when this comes back: see `settle`.
 *
 * @throws SealgateError IO_FAILED
 */
async function stage(staging, context, file, taken) {
    const named = (target) => (0,evidence_name/* evidenceName */.X)(context.time, {
        scope: 'repo',
        what: file.name.what,
        ...(target === undefined ? {} : { target }),
        extension: file.name.extension,
    });
    let name = named(file.name.target);
    for (let count = 2; taken.has(name); count += 1)
        name = named(`${file.name.target ?? ''} ${count}`);
    taken.add(name);
    const written = await writeNew(external_node_path_default().join(staging.dir, name), file.data, file.sha256 === undefined ? {} : { sha256: file.sha256 });
    staging.pending.set(name, written.done);
    return {
        path: name,
        what: file.what,
        mediaType: file.mediaType,
        sha256: written.sha256,
        bytes: written.bytes,
    };
}
/** @returns hex SHA-256 of the written state, for the next step to compare. */
async function writeState(stagingDir, state) {
    const { sha256 } = await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(stagingDir, STATE_FILE), JSON.stringify(state), {
        mode: 0o600,
    });
    return sha256;
}
/**
 * Reads what an earlier stage left.
 *
 * @throws SealgateError INPUT_NOT_FOUND where no stage got that far, INPUT_INVALID where it is not a state of ours.
 */
async function readState(stagingDir) {
    const file = external_node_path_default().join(stagingDir, STATE_FILE);
    const bytes = await (0,files/* readCapped */.EF)(file);
    try {
        const parsed = JSON.parse(bytes.toString('utf8'));
        if (parsed.schema === 'sealgate/state/v1' && parsed.record.schema === 'sealgate/run/v1')
            return { state: parsed, bytes };
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The run's state is damaged: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            cause,
        });
    }
    throw new errors/* SealgateError */.De('INPUT_INVALID', "The run's state is of another version of Sealgate", {
        location: { file },
    });
}


/***/ }),

/***/ 86499:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/** The record of a run that decided nothing: `incomplete`, with the gaps that say why. */
function undecided(outline, why) {
    return {
        schema: 'sealgate/run/v1',
        lockfiles: [],
        reports: [],
        files: [],
        ...outline,
        checks: [],
        decisions: [],
        signals: {},
        verdict: { verdict: 'incomplete', blocked: 0, warned: 0, accepted: 0, gaps: why.gaps },
        seal: { state: 'not-sealed', reason: why.notSealed },
    };
}


/***/ }),

/***/ 8428:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readGithubEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);


const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZERO = /^0+$/;
const OF_PULL_REQUESTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/**
 * Reads GITHUB_EVENT_PATH.
 *
 * @returns `undefined` outside GitHub Actions.
 * @throws SealgateError INPUT_INVALID where the file is not what the event's name promises.
 */
async function readGithubEvent(env) {
    const name = env.GITHUB_EVENT_NAME;
    const file = env.GITHUB_EVENT_PATH;
    if (env.GITHUB_ACTIONS !== 'true' || name === undefined || name === '')
        return undefined;
    if (file === undefined || file === '')
        return { name };
    let payload;
    try {
        payload = JSON.parse((await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 25 * 1024 * 1024)).toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `The event file is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
            location: { file },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
            cause,
        });
    }
    const event = objectOf(payload);
    if (OF_PULL_REQUESTS.has(name)) {
        const pull = objectOf(event.pull_request);
        return { name, pullRequest: pullRequestOf(pull, file), ...branchOf(objectOf(pull.base).ref) };
    }
    const { base_sha, base_ref } = objectOf(event.merge_group);
    // A push that deletes a branch runs on the default branch: what the branch was is nothing to compare that with.
    const pushed = event.deleted === true ? undefined : event.before;
    const before = name === 'merge_group' ? base_sha : pushed;
    const { default_branch: branch } = objectOf(event.repository);
    return {
        name,
        ...(isSha(before) ? { before } : {}),
        ...(name === 'workflow_run' ? followedBy(objectOf(event.workflow_run), env.GITHUB_REPOSITORY) : {}),
        ...branchOf(name === 'merge_group' ? base_ref : event.ref),
        ...(typeof branch === 'string' && branch !== '' ? { defaultBranch: branch } : {}),
    };
}
/** Events of a run that no stranger's commit can be behind. */
const OF_WRITERS = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
function followedBy(run, repository) {
    const { full_name } = objectOf(run.head_repository);
    const own = repository !== undefined && full_name === repository && OF_WRITERS.has(run.event);
    return own && isSha(run.head_sha) ? { follows: run.head_sha } : {};
}
function pullRequestOf(raw, file) {
    const head = objectOf(raw.head);
    const base = objectOf(raw.base);
    const { number } = raw;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isSha(head.sha) || !isSha(base.sha)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', 'The event has no pull_request with number, head.sha and base.sha', {
            location: { file, pointer: '/pull_request' },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
        });
    }
    const headRepo = objectOf(head.repo).full_name;
    // A deleted fork has no repository: that, too, is not ours.
    return {
        number,
        headSha: head.sha,
        baseSha: base.sha,
        fromFork: headRepo !== objectOf(base.repo).full_name,
    };
}
function branchOf(ref) {
    if (typeof ref !== 'string' || ref === '' || ref.length > 500)
        return {};
    return { into: ref.replace(/^refs\/heads\//, '') };
}
function isSha(value) {
    return typeof value === 'string' && SHA.test(value) && !ZERO.test(value);
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}


/***/ }),

/***/ 90650:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q$: () => (/* binding */ CALLS),
  s4: () => (/* binding */ TELLING_INPUTS),
  Ft: () => (/* binding */ readRuntime),
  j0: () => (/* binding */ readSourceContext),
  ag: () => (/* binding */ rfc3339)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/git.js + 2 modules
var git = __webpack_require__(26557);
// EXTERNAL MODULE: ./build/io/github-event.js
var github_event = __webpack_require__(8428);
// EXTERNAL MODULE: ./build/model/ends.js
var ends = __webpack_require__(34131);
// EXTERNAL MODULE: ./build/model/repository-url.js
var repository_url = __webpack_require__(87225);
;// CONCATENATED MODULE: ./build/io/judged-repository.js



/**
 * The repository that `dir` is a clone of, where that is another than the workflow's: a job may check out others beside
 * its own. Told by `origin`, unless the clone has the commit that the run is about: a fork, or a repository that was
 * renamed, is the workflow's own.
 */
async function otherRepository(dir, env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: own = '', GITHUB_SHA: sha = '' } = env;
    if (env.GITHUB_ACTIONS !== 'true' || server === '' || own === '' || sha === '')
        return undefined;
    const origin = await (0,git/* remoteUrl */.gX)(dir);
    const [named, expected] = [origin ?? '', `${server}/${own}`].map(repository_url/* normalizeRepository */.Y);
    if (origin === undefined || named === undefined || expected === undefined || named === expected)
        return undefined;
    if (new URL(named).host !== new URL(expected).host)
        return undefined;
    const slug = /(?<![^/:])[^/:]+\/[^/:]+$/.exec((0,ends/* trimEndOf */.f)(origin, '/').replace(/\.git$/, ''))?.[0];
    if (slug === undefined || (await (0,git/* resolveCommit */.WL)(dir, sha)) !== undefined)
        return undefined;
    return { slug, url: `${server}/${slug}` };
}

// EXTERNAL MODULE: ./build/io/repository-folder.js
var repository_folder = __webpack_require__(43707);
;// CONCATENATED MODULE: ./build/io/runtime.js






/** Events whose token may write although what they check out may come from a stranger. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * Who runs what, on what, from where: from the runner's environment, the event file and git.
 *
 * @throws SealgateError USAGE where a privileged event has a stranger's code checked out.
 */
async function readRuntime(input) {
    const { dir, env } = input;
    const event = await (0,github_event/* readGithubEvent */.a)(env);
    const head = await (0,git/* resolveCommit */.WL)(dir, 'HEAD');
    refusePrivilegedCheckout(event, { head, sha: env.GITHUB_SHA });
    // With the base checked out nothing is known of the pull request: the run is about the base.
    const pullRequest = isPrivileged(event) ? undefined : event?.pullRequest;
    const isOther = pullRequest !== undefined && head !== undefined && head !== pullRequest.headSha;
    const parents = isOther ? await (0,git/* parentsOf */.fY)(dir, head) : [];
    const problem = await checkoutProblem(dir, pullRequest, { head, parents });
    const commit = pullRequest?.headSha ?? head ?? nonEmpty(env.GITHUB_SHA);
    const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await (0,git/* commitTime */.bX)(dir, head));
    // Of a pull request only what contains its commit is judged.
    const other = event?.pullRequest === undefined ? await otherRepository(dir, env) : undefined;
    const { slug, url } = other ?? (await ownRepository(dir, env, head));
    // The event speaks of the workflow's own repository.
    const ref = other === undefined ? nonEmpty(env.GITHUB_REF) : undefined;
    const before = other === undefined ? event?.before : undefined;
    const merged = await mergedBase(dir, env, pullRequest, { head, parents });
    const defaultBase = merged ?? pullRequest?.baseSha ?? before;
    return {
        context: {
            time: rfc3339(input.now),
            ...(sourceDate === undefined ? {} : { sourceDate }),
            ...repositoryOf({ slug, url, folder: (0,repository_folder/* folderInRepository */.Q)(dir) }),
            ...(commit === undefined ? {} : { commit }),
            ...(ref === undefined ? {} : { ref }),
            event: event?.name ?? 'terminal',
            ...(pullRequest === undefined ? {} : { pullRequest }),
            actor: actorOf(env),
            source: sourceOf(env, input.version),
            tool: { name: 'sealgate', version: input.version },
        },
        ...(defaultBase === undefined ? {} : { defaultBase }),
        ...(defaultBase === undefined || event?.into === undefined ? {} : { baseName: event.into }),
        ...(head === undefined ? {} : { head }),
        ...(problem === undefined ? {} : { problem }),
        ...(pullRequest === event?.pullRequest || head === undefined
            ? {}
            : { note: baseNote(event?.name, head) }),
    };
}
async function ownRepository(dir, env, head) {
    const url = repositoryUrl(env) ?? (head === undefined ? undefined : await (0,git/* remoteUrl */.gX)(dir));
    return { slug: nonEmpty(env.GITHUB_REPOSITORY), url };
}
function repositoryOf(known) {
    const repository = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    return Object.keys(repository).length === 0 ? {} : { repository };
}
/** The part of the context that reproducible output carries, at the cost of one question to git. */
async function readSourceContext(input) {
    const head = await (0,git/* headCommit */.Qo)(input.dir);
    const sourceDate = sourceDateOf(input.env) ?? head?.time;
    const other = head === undefined ? undefined : await otherRepository(input.dir, input.env);
    const slug = other?.slug ?? nonEmpty(input.env.GITHUB_REPOSITORY);
    return {
        ...(sourceDate === undefined ? {} : { sourceDate }),
        ...(slug === undefined ? {} : { repository: { slug } }),
        ...(head === undefined ? {} : { commit: head.commit }),
        tool: { name: 'sealgate', version: input.version },
    };
}
/**
 * A `pull_request_target` (or similar) run holds a writing token. With the pull request's own code checked
 * out beside it, a stranger's files would be read with that token at hand; the base's checkout is fine.
 */
function refusePrivilegedCheckout(event, { head, sha }) {
    if (event === undefined || !isPrivileged(event))
        return;
    const pull = event.pullRequest;
    // For these events GITHUB_SHA is the newest commit of the default branch, or of the pull request's base, which may
    // have moved on since the event.
    const own = pull === undefined ? [sha, event.follows] : [sha, pull.baseSha];
    if (head !== undefined && own.includes(head) && head !== pull?.headSha)
        return;
    const expected = pull === undefined ? 'a commit of the default branch' : 'the base commit';
    throw new errors/* SealgateError */.De('USAGE', `Refused: '${event.name}' runs with a token that can write, and the checkout is not ${expected}`, {
        hint: "Run Sealgate on 'pull_request' instead; workflows/publish-comment.yml posts the comment for forks safely.",
    });
}
function isPrivileged(event) {
    return event !== undefined && PRIVILEGED.includes(event.name);
}
function baseNote(event, head) {
    return (`This run judged the base commit ${head.slice(0, 7)}, not the pull request, because '${event}' has the base ` +
        "checked out; it writes no comment. Run Sealgate on 'pull_request' to judge the change.");
}
/** What is checked out must be the pull request's commit or a merge of it: the verdict names that commit. */
async function checkoutProblem(dir, pull, { head, parents }) {
    // Without git there is no base either, and that is told.
    if (pull === undefined || head === undefined || head === pull.headSha || parents.includes(pull.headSha))
        return undefined;
    if (await (0,git/* isAncestor */.QX)(dir, pull.headSha, head))
        return undefined;
    return {
        kind: 'checkout',
        subject: head,
        state: 'invalid',
        message: `The checkout is at ${head.slice(0, 7)}, which does not contain the pull request's commit ${pull.headSha.slice(0, 7)}: what was read is not what would be merged.`,
        hint: 'Check out what actions/checkout takes by default, without `ref`.',
    };
}
/**
 * What GitHub merged the pull request into for this run, where that merge is checked out: the first of its two parents.
 * The event's own base is older where its branch has moved on since the last push, and what others merged meanwhile
 * would count as this change. A merge into another branch, made before the pull request was turned to this one, is
 * none of it.
 */
async function mergedBase(dir, env, pull, { head, parents }) {
    if (pull === undefined || head === undefined || head !== env.GITHUB_SHA || head === pull.headSha)
        return undefined;
    const [base, merged, other] = parents;
    if (base === undefined || merged !== pull.headSha || other !== undefined)
        return undefined;
    return base !== pull.baseSha && (await (0,git/* isKnownApart */.yj)(dir, pull.baseSha, base)) ? undefined : base;
}
function actorOf(env) {
    const onGithub = env.GITHUB_ACTIONS === 'true';
    const login = nonEmpty(onGithub ? env.GITHUB_ACTOR : (env.USER ?? env.USERNAME ?? accountName()));
    const id = onGithub ? nonEmpty(env.GITHUB_ACTOR_ID) : undefined;
    return {
        ...(id === undefined ? {} : { id }),
        ...(login === undefined ? {} : { login }),
        role: onGithub ? 'workflow' : 'operator',
    };
}
/** The account that runs this process, for where no variable names it: cron, systemd, containers. */
function accountName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        // An id without an entry among the system's accounts has no name.
        return undefined;
    }
}
function sourceOf(env, version) {
    const userAgent = `sealgate/${version} node/${process.versions.node}`;
    const runner = nonEmpty(env.RUNNER_OS) ?? process.platform;
    const attempt = nonEmpty(env.GITHUB_RUN_ATTEMPT);
    const workflowRef = nonEmpty(env.GITHUB_WORKFLOW_REF);
    const job = jobOf(env);
    const step = stepOf(env);
    const repository = repositoryUrl(env);
    const id = nonEmpty(env.GITHUB_RUN_ID);
    return {
        ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(workflowRef === undefined ? {} : { workflowRef }),
        ...(job === undefined ? {} : { job }),
        ...(step === undefined ? {} : { step }),
        runner: `${runner}-${nonEmpty(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
        userAgent,
    };
}
/**
 * Inputs that tell apart the jobs of one workflow where their names do not: the callers of a reusable workflow, and the
 * entries of their matrices, all run the same job.
 */
const TELLING_INPUTS = [
    'INPUT_DIR',
    'INPUT_LOCKFILE',
    'INPUT_POLICY',
    'INPUT_CONFIG_FILE',
    'INPUT_PRESET',
    'INPUT_ENVIRONMENT',
];
/**
 * `release / gate (20, ubuntu-24.04), web`: the job, before it those that call its workflow, then the values of its
 * matrix, and what it was given to judge and to judge by.
 */
function jobOf(env) {
    const job = nonEmpty(env.GITHUB_JOB);
    if (job === undefined)
        return undefined;
    const matrix = leavesOf(parseMatrix(env.SEALGATE_MATRIX)).join(', ');
    const given = TELLING_INPUTS.map((input) => (env[input] ?? '').trim().replace(/\s+/g, ' '));
    const called = [...callersOf(env.ACTIONS_ORCHESTRATION_ID, job), job].join(CALLS);
    const name = [matrix === '' ? called : `${called} (${matrix})`, ...given.filter((text) => text !== '')];
    return name.join(', ').slice(0, 500);
}
/** Between a job and the one that it calls, as GitHub writes it. */
const CALLS = ' / ';
/**
 * The jobs that call the workflow a job stands in, the outermost first, as newer runners tell them:
 * `<id of the run>.<job>.<job of the workflow it calls>.__default`, or the values of a matrix in the last place.
 */
function callersOf(orchestration, job) {
    const [, ...keys] = (orchestration ?? '').slice(0, 1000).split('.');
    const at = keys.at(-1) === '__default' && keys.at(-2) === job ? keys.length - 2 : keys.indexOf(job);
    return at === -1 ? [] : keys.slice(0, at).filter((key) => key !== '__default');
}
/**
 * The job's step: `licences`, where it has that id; `__sealgate_sealgate_2`, where it has none and is the second use
 * of the action. Inside composite actions it is the step of the job that uses the outermost of them.
 *
 * @see actions/runner, StepsRunner.cs: only steps of the job itself set `github.action`
 */
function stepOf(env) {
    const step = nonEmpty(env.SEALGATE_STEP) ?? nonEmpty(env.GITHUB_ACTION);
    // Of scripts without an id the number changes with every other script.
    return step === undefined || /^__run(?:_\d+)?$/.test(step) ? undefined : step.slice(0, 200);
}
/** The runner's `toJSON(matrix)`; nothing where there is no matrix. */
function parseMatrix(text) {
    if (text === undefined || text === '' || text === 'null')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // Only tells jobs apart: as text it does so too.
        return text;
    }
}
function leavesOf(value, depth = 0) {
    if (value === undefined || value === null || depth > 8)
        return [];
    if (typeof value !== 'object')
        return [String(value)];
    return Object.values(value).flatMap((member) => leavesOf(member, depth + 1));
}
function repositoryUrl(env) {
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const server = nonEmpty(env.GITHUB_SERVER_URL);
    return env.GITHUB_ACTIONS === 'true' && slug !== undefined && server !== undefined
        ? `${server}/${slug}`
        : undefined;
}
/** @see reproducible-builds.org, SOURCE_DATE_EPOCH: seconds since 1970 as an integer. */
function sourceDateOf(env) {
    const text = nonEmpty(env.SOURCE_DATE_EPOCH);
    if (text === undefined)
        return undefined;
    const seconds = Number(text);
    if (!/^\d{1,12}$/.test(text) || !Number.isSafeInteger(seconds)) {
        throw new errors/* SealgateError */.De('USAGE', `SOURCE_DATE_EPOCH is '${text}', not seconds since 1970`, {
            hint: 'Set it to an integer or unset it.',
        });
    }
    return rfc3339(new Date(seconds * 1000));
}
/** RFC 3339 UTC, to the second. */
function rfc3339(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 73618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);

/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Whether a file of the evidence holds a JSON document of that kind, by its name. */
function isEvidenceOf(file, what) {
    return file.endsWith('json') && ['-', '_', '.'].some((mark) => file.includes(`_${what}${mark}`));
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    const safe = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60);
    return (0,_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
}


/***/ }),

/***/ 37693:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   iP: () => (/* binding */ NO_ESCALATION),
/* harmony export */   jQ: () => (/* binding */ escalationFor)
/* harmony export */ });
const NO_ESCALATION = { owners: [], breach: [] };
/** The level of something wrong: the highest that any rule gives it; `undefined` where none does. */
function levelOf({ levels }, alert) {
    const fitting = levels.filter(({ rules, severities }) => matchesRule(rules, alert.rule) &&
        (severities.length === 0 || (alert.severity !== undefined && severities.includes(alert.severity))));
    return fitting.reduce((most, { level }) => (most === undefined || level > most ? level : most), undefined);
}
/** Who answers for an incident, by the first rule that fits. */
function escalationFor({ owners }, about) {
    return owners.find(({ rules, levels, environments }) => matchesRule(rules, about.rule) &&
        (levels.length === 0 || levels.includes(about.level)) &&
        (environments.length === 0 ||
            (about.environment !== undefined && environments.includes(about.environment))));
}
/** Whether a rule id is one of those named, or of a check named by `check/*`; no names take any. */
function matchesRule(named, rule) {
    return (named.length === 0 ||
        named.some((name) => name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1)))));
}


/***/ }),

/***/ 29076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ jsonParts)
/* harmony export */ });
/** Longer arrays are written in slices of this many items. */
const SLICE = 64;
/** Objects are taken apart down to here; what we write in bulk lies no deeper. */
const DEPTH = 4;
/**
 * The text of JSON.stringify in parts, so that a document of megabytes is never one string: a single character
 * outside Latin-1 would double its size in memory.
 *
 * @param value plain JSON data without `toJSON`; members that are `undefined` are left out.
 * @param end what comes after it.
 */
function* jsonParts(value, end = '') {
    yield* partsOf(value, DEPTH);
    yield end;
}
function* partsOf(value, depth) {
    if (typeof value !== 'object' || value === null || depth === 0)
        yield JSON.stringify(value) ?? 'null';
    else if (Array.isArray(value))
        yield* itemsOf(value, depth);
    else
        yield* membersOf(value, depth);
}
function* itemsOf(items, depth) {
    let before = '[';
    if (items.length > SLICE) {
        for (let at = 0; at < items.length; at += SLICE) {
            yield before;
            yield JSON.stringify(items.slice(at, at + SLICE)).slice(1, -1);
            before = ',';
        }
    }
    else {
        for (const item of items) {
            yield before;
            yield* partsOf(item, depth - 1);
            before = ',';
        }
    }
    yield items.length === 0 ? '[]' : ']';
}
function* membersOf(value, depth) {
    let before = '{';
    for (const [key, member] of Object.entries(value)) {
        if (member === undefined)
            continue;
        yield `${before}${JSON.stringify(key)}:`;
        yield* partsOf(member, depth - 1);
        before = ',';
    }
    yield before === '{' ? '{}' : '}';
}


/***/ }),

/***/ 19624:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tellingOf),
/* harmony export */   r: () => (/* binding */ TELL_COMMENT_ONLY)
/* harmony export */ });
/* harmony import */ var _incident_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37693);

/** What a policy says of telling: the part of it that decides nothing. */
function tellingOf(policy) {
    return {
        locale: policy.locale,
        timeZone: policy.timeZone,
        commentMode: policy.commentSummaryInPr,
        checkRun: policy.checkRun,
        labels: policy.labels,
        dependencySubmission: policy.dependencySubmission,
        notify: policy.notify,
        incidents: { ...policy.incidents, people: _incident_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ESCALATION */ .iP },
    };
}
/** What is told where no policy could be read: the comment, so that nobody waits for it, and nobody else. */
const TELL_COMMENT_ONLY = {
    locale: 'en',
    timeZone: 'UTC',
    commentMode: 'always',
    checkRun: false,
    labels: false,
    dependencySubmission: false,
    notify: [],
    incidents: { levels: [], escalation: '', contain: [], people: _incident_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ESCALATION */ .iP },
};


/***/ }),

/***/ 72563:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselinePolicy)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90522);


/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
function baselinePolicy() {
    const layer = _generated_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_LAYERS */ .vt.baseline;
    if (layer === undefined || layer.extends.length > 0)
        throw new Error('The preset baseline stands on its own');
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)([layer]);
    return { policy, source: { presets: ['baseline'], digest: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p1)(policy), overrides: [] } };
}


/***/ }),

/***/ 38639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88657);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97062);


const OPTION_TYPES = {
    vulnerabilities: 'list',
    failOn: 'list',
    failOnScopes: 'list',
    ignoreUnfixed: 'boolean',
    allowGhsas: 'list',
    allowLicenses: 'list',
    denyLicenses: 'list',
    allowDependenciesLicenses: 'list',
    warnOnly: 'boolean',
    checkRun: 'boolean',
    labels: 'boolean',
    dependencySubmission: 'boolean',
};
const VALUES = {
    failOnSeverity: 'SEVERITY',
    vulnerabilities: 'SOURCES',
    failOn: 'WORDS',
    failOnEpss: 'SCORE',
    failOnScopes: 'SCOPES',
    maxAge: 'AGE',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
    locale: 'LANGUAGE',
    timeZone: 'ZONE',
    minimumReleaseAge: 'AGE',
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    {
        name: 'environment',
        type: 'string',
        value: 'NAME',
        description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                description: spec.flag,
            },
        ];
    }),
];
/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
async function readOverrides(values) {
    const nodes = new Map();
    for (const { name } of policyOptions) {
        const value = values[name];
        if (value === undefined || value === '' || name === 'preset' || name === 'environment')
            continue;
        const place = { flag: `--${name}` };
        if (typeof value === 'string' || typeof value === 'boolean') {
            nodes.set(name, { kind: 'scalar', value, place });
            continue;
        }
        const text = value.join('\n');
        if (text.trim() !== '')
            nodes.set(name, { kind: 'scalar', value: text, place });
    }
    const word = (name) => {
        const value = values[name];
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
    const [preset, environment] = [word('preset'), word('environment')];
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w6)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
        ...(environment === undefined ? {} : { environment }),
    };
}


/***/ }),

/***/ 58066:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createRemoteReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31631);
/* harmony import */ var _model_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34131);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86435);




/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
function createRemoteReader(options) {
    const { env, userAgent } = options;
    const api = (0,_model_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .f)(env.GITHUB_API_URL ?? '', '/') || 'https://api.github.com';
    const token = env.GITHUB_TOKEN ?? '';
    return async ({ owner, repo, path, commit }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
        const client = await (0,_io_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createHttpClient */ .u)({
            env,
            userAgent,
            secrets: token === '' ? [] : [token],
            authorization: (asked) => token !== '' && asked.origin === new URL(api).origin ? `Bearer ${token}` : undefined,
        });
        try {
            const result = await client.get(url, {
                accept: 'application/vnd.github.raw+json',
                maxBytes: _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_CAP */ .A,
            });
            if (result.kind === 'answer')
                return result.body;
            throw refusal(result, `${owner}/${repo}`, token !== '');
        }
        finally {
            await client.close();
        }
    };
}
function refusal(result, repository, hasToken) {
    if (result.kind === 'failed') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', result.reason, {
            hint: 'Run again when GitHub’s API can be reached.',
        });
    }
    const hint = hasToken
        ? `Check path and commit, and that GITHUB_TOKEN may read ${repository}.`
        : `Check path and commit; where ${repository} is private, set GITHUB_TOKEN to a token that may read it.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('GITHUB_API', `GitHub answered ${result.status}: ${result.reason}`, { hint });
}


/***/ }),

/***/ 80198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ findSecretIn),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   Vk: () => (/* binding */ searchable),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   mt: () => (/* binding */ findSecret),
/* harmony export */   xU: () => (/* binding */ knownSecrets),
/* harmony export */   xv: () => (/* binding */ secretRanges)
/* harmony export */ });
/** Shapes of credentials that must not leave the runner; a group is a part before the match. Each is linear. */
const SHAPES = [
    ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}/],
    ['a GitHub token', /\bgithub_pat_[A-Za-z0-9_]{50}/],
    // What actions/checkout leaves in .git/config when credentials persist.
    ['git credentials', /extraheader\s*=\s*authorization:/i],
    ['git credentials', /https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i],
    ['a registry token', /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8}/],
    ['a registry token', /\bnpm_[A-Za-z0-9]{36}/],
    ['a private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/],
    ['an AWS key', /\bAKIA[0-9A-Z]{16}\b/],
    // What curl -v and HTTP clients' logs show.
    [
        'an authorization header',
        /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16}/i,
    ],
    // Begins at the dot, which ends a run of letters, and captures what stands before it: no run is tried twice.
    ['a JSON web token', /\.eyJ(?<=\b(eyJ[A-Za-z0-9_-]{15,})\.eyJ)[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}/],
];
/** Names of environment variables whose values are secrets. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|CREDENTIALS)$/i;
/** The secrets that this process was given, by name. Short values are left out: they would match anything. */
function knownSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= 12 && SECRET_NAME.test(name) ? [[name, value]] : []);
}
/** UTF-16 is known by its byte-order mark, or by the zero bytes of its ASCII letters, as Windows shells write it. */
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf16be';
    const zeros = [0, 0];
    const looked = Math.min(bytes.length - (bytes.length % 2), 4096);
    for (let at = 0; at < looked; at += 1)
        if (bytes[at] === 0)
            zeros[at % 2 === 0 ? 0 : 1] += 1;
    const many = looked / 4;
    if (looked >= 8 && zeros[1] > many && zeros[0] * 8 < zeros[1])
        return 'utf16le';
    if (looked >= 8 && zeros[0] > many && zeros[1] * 8 < zeros[0])
        return 'utf16be';
    return 'latin1';
}
/** Bytes as the text that is looked through: one character a byte of UTF-8, whatever the file's encoding. */
function searchable(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
    const text = (encoding === 'utf16be' ? even.swap16() : even).toString('utf16le');
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** `searchable` back to bytes of the encoding. */
function encoded(text, encoding) {
    const bytes = Buffer.from(text, 'latin1');
    if (encoding === 'latin1')
        return bytes;
    const wide = Buffer.from(bytes.toString('utf8'), 'utf16le');
    return encoding === 'utf16be' ? wide.swap16() : wide;
}
/** What kind of secret stands in a file, in words that do not repeat it; `undefined` where none was seen. */
function findSecret(bytes, known) {
    const text = searchable(bytes, encodingOf(bytes));
    for (const [name, value] of known) {
        if (text.includes(Buffer.from(value, 'utf8').toString('latin1')))
            return `the value of ${name}`;
    }
    return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}
/** More than any shape needs to be recognised. */
const OVERLAP = 64 * 1024;
/** As `findSecret`, of a file that is too large to hold: blocks are looked at with the end of the one before. */
function findSecretIn(blocks, known) {
    const overlap = Math.max(OVERLAP, ...known.map(([, value]) => value.length));
    let tail = Buffer.alloc(0);
    for (const block of blocks) {
        const bytes = Buffer.concat([tail, block]);
        const found = findSecret(bytes, known);
        if (found !== undefined)
            return found;
        tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - overlap)));
    }
    return undefined;
}
/** What `findSecret` would name, as places in the text: whole, so that taking them out leaves nothing of a secret. */
function secretRanges(text, known) {
    const ranges = [];
    for (const [name, value] of known) {
        // The text is read as Latin-1; so must the value be.
        const bytes = Buffer.from(value, 'utf8').toString('latin1');
        for (let at = text.indexOf(bytes); at !== -1; at = text.indexOf(bytes, at + bytes.length))
            ranges.push({ start: at, end: at + bytes.length, rule: `variable-${name}` });
    }
    for (const [kind, pattern] of SHAPES) {
        const whole = WHOLE[kind] ?? pattern;
        for (const match of text.matchAll(new RegExp(whole.source, `${whole.flags}g`)))
            ranges.push({
                start: match.index - (match[1]?.length ?? 0),
                end: match.index + match[0].length,
                rule: ruleOf(kind),
            });
    }
    return ranges;
}
/** Where a shape is only the beginning of a secret: all of it. */
const WHOLE = {
    'git credentials': /extraheader\s*=\s*authorization:[^\r\n"]{0,4000}|https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i,
    'a registry token': /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8,4000}|\bnpm_[A-Za-z0-9]{36,}/,
    'a private key': /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[A-Za-z0-9+/=:,\s-]|\\[nr]){16,}?(?:-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----|(?=[^A-Za-z0-9+/=:,\s\\-])|$)/,
    'an authorization header': /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16,4000}/i,
    'a GitHub token': /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{50,}/,
};
function ruleOf(kind) {
    return kind.replace(/^an? /, '').toLowerCase().replaceAll(' ', '-');
}


/***/ })

};
;