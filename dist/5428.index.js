"use strict";
exports.id = 5428;
exports.ids = [5428];
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

/***/ 43707:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop),
/* harmony export */   Q: () => (/* binding */ folderInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);



/** Real path of the top of the repository that a folder lies in; `undefined` outside of any. */
function repositoryTop(dir) {
    for (let at = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) === at)
            return undefined;
    }
}
/** Where a folder lies in its repository, with `/`; `undefined` at the top of it, and outside of any. */
function folderInRepository(dir) {
    const top = repositoryTop(dir);
    if (top === undefined)
        return undefined;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir))
        .split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))
        .join('/');
    return folder === '' ? undefined : folder;
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
/* unused harmony export matchesRule */
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