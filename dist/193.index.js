"use strict";
exports.id = 193;
exports.ids = [193];
exports.modules = {

/***/ 77278:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ repositoryUrl),
/* harmony export */   h: () => (/* binding */ nonEmpty)
/* harmony export */ });
/** GitHub gives some variables empty: those are not there. */
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}
/** The address of the workflow's repository; `undefined` outside of GitHub Actions. */
function repositoryUrl(env) {
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const server = nonEmpty(env.GITHUB_SERVER_URL);
    return env.GITHUB_ACTIONS === 'true' && slug !== undefined && server !== undefined
        ? `${server}/${slug}`
        : undefined;
}


/***/ }),

/***/ 18601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readGithubEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);



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
        payload = JSON.parse((await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 25 * 1024 * 1024)).toString('utf8'));
    }
    catch (cause) {
        const what = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De ? 'cannot be read' : 'is not JSON';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `The event file ${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
            location: { file },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
            cause,
        });
    }
    const event = membersOf(payload);
    if (OF_PULL_REQUESTS.has(name)) {
        const pull = membersOf(event.pull_request);
        return { name, pullRequest: pullRequestOf(pull, file), ...branchOf(membersOf(pull.base).ref) };
    }
    const { base_sha, base_ref } = membersOf(event.merge_group);
    // A push that deletes a branch runs on the default branch: what the branch was is nothing to compare that with.
    const pushed = event.deleted === true ? undefined : event.before;
    const before = name === 'merge_group' ? base_sha : pushed;
    const { default_branch: branch } = membersOf(event.repository);
    return {
        name,
        ...(isSha(before) ? { before } : {}),
        ...(name === 'workflow_run' ? followedBy(membersOf(event.workflow_run), env.GITHUB_REPOSITORY) : {}),
        ...branchOf(name === 'merge_group' ? base_ref : event.ref),
        ...(typeof branch === 'string' && branch !== '' ? { defaultBranch: branch } : {}),
    };
}
/** Events of a run that no stranger's commit can be behind. */
const OF_WRITERS = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
function followedBy(run, repository) {
    const { full_name } = membersOf(run.head_repository);
    const own = repository !== undefined && full_name === repository && OF_WRITERS.has(run.event);
    return own && isSha(run.head_sha) ? { follows: run.head_sha } : {};
}
function pullRequestOf(raw, file) {
    const head = membersOf(raw.head);
    const base = membersOf(raw.base);
    const { number } = raw;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isSha(head.sha) || !isSha(base.sha)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', 'The event has no pull_request with number, head.sha and base.sha', {
            location: { file, pointer: '/pull_request' },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
        });
    }
    const headRepo = membersOf(head.repo).full_name;
    // A deleted fork has no repository: that, too, is not ours.
    return {
        number,
        headSha: head.sha,
        baseSha: base.sha,
        fromFork: headRepo !== membersOf(base.repo).full_name,
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
/** The members of what should be an object; of anything else none. */
function membersOf(value) {
    return (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)(value) ?? {};
}


/***/ }),

/***/ 25554:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ CALLS),
/* harmony export */   s4: () => (/* binding */ TELLING_INPUTS),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77278);

/** Which run, job and step this is, and on what machine. */
function sourceOf(env, version, action) {
    const used = action === undefined ? '' : ` (${action})`;
    const userAgent = `sealgate/${version}${used} node/${process.versions.node}`;
    const runner = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.RUNNER_OS) ?? process.platform;
    const attempt = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.GITHUB_RUN_ATTEMPT);
    const workflowRef = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.GITHUB_WORKFLOW_REF);
    const job = jobOf(env);
    const step = stepOf(env);
    const repository = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .E)(env);
    const id = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.GITHUB_RUN_ID);
    return {
        ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(workflowRef === undefined ? {} : { workflowRef }),
        ...(job === undefined ? {} : { job }),
        ...(step === undefined ? {} : { step }),
        runner: `${runner}-${(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
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
    const job = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.GITHUB_JOB);
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
    const step = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.SEALGATE_STEP) ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(env.GITHUB_ACTION);
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


/***/ }),

/***/ 28793:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ usedAction)
/* harmony export */ });
/** Actions of ours in folders of their own. */
const FOLDERS = /\/(?:audit|cache|comment|image|tool)$/;
const COMMIT = /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\/|$)/;
/**
 * How a workflow names the action that runs: `octo/sealgate@<commit>`, or a tag or branch behind the `@`. It tells
 * which code judged.
 *
 * @param env `GITHUB_ACTION_PATH`, where the runner puts actions by owner, repository and ref; elsewhere
 *   `SEALGATE_ACTION`, which action.yml makes of the contexts `github.action_repository` and `github.action_ref`. These
 *   name the outermost action, where one uses another (actions/runner#2473), so the folder comes first.
 * @returns `undefined` in a terminal, and where the action is part of the repository itself (`uses: ./`).
 */
function usedAction(env) {
    const folder = (env.GITHUB_ACTION_PATH ?? '').replaceAll('\\', '/');
    const [, owner, name, rest] = /\/_actions\/([^/\s]{1,100})\/([^/\s]{1,100})\/(\S{1,300})$/.exec(folder) ?? [];
    if (rest !== undefined)
        return { repository: `${owner}/${name}`, ref: COMMIT.exec(rest)?.[0] ?? rest.replace(FOLDERS, '') };
    const workspace = (env.GITHUB_WORKSPACE ?? '').replaceAll('\\', '/');
    if (workspace !== '' && `${folder}/`.startsWith(`${workspace}/`))
        return undefined;
    const [, repository, ref] = /^([^@\s]{3,200})@(\S{1,300})$/.exec(env.SEALGATE_ACTION ?? '') ?? [];
    return repository === undefined || ref === undefined ? undefined : { repository, ref };
}


/***/ }),

/***/ 50193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ readRuntime),
  j0: () => (/* binding */ readSourceContext),
  ag: () => (/* binding */ rfc3339)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/model/data/repository-url.js
var repository_url = __webpack_require__(40696);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/io/git/judged-repository.js



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

// EXTERNAL MODULE: ./build/io/git/repository-folder.js
var repository_folder = __webpack_require__(74328);
;// CONCATENATED MODULE: ./build/io/runner/checkout.js


/** Events whose token may write although what they check out may come from a stranger. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
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
async function mergedBase(dir, pull, { head, parents }) {
    if (pull === undefined || head === undefined || head === pull.headSha)
        return undefined;
    const [base, merged, other] = parents;
    if (base === undefined || merged !== pull.headSha || other !== undefined)
        return undefined;
    return base !== pull.baseSha && (await (0,git/* isKnownApart */.yj)(dir, pull.baseSha, base)) ? undefined : base;
}

// EXTERNAL MODULE: ./build/io/runner/environment.js
var environment = __webpack_require__(77278);
// EXTERNAL MODULE: ./build/io/runner/github-event.js
var github_event = __webpack_require__(18601);
// EXTERNAL MODULE: ./build/io/runner/run-source.js
var run_source = __webpack_require__(25554);
// EXTERNAL MODULE: ./build/io/runner/used-action.js
var used_action = __webpack_require__(28793);
;// CONCATENATED MODULE: ./build/io/runtime.js










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
    const commit = pullRequest?.headSha ?? head ?? (0,environment/* nonEmpty */.h)(env.GITHUB_SHA);
    const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await (0,git/* commitTime */.bX)(dir, head));
    // Of a pull request only what contains its commit is judged.
    const other = event?.pullRequest === undefined ? await otherRepository(dir, env) : undefined;
    const { slug, url } = other ?? (await ownRepository(dir, env, head));
    // The event speaks of the workflow's own repository.
    const ref = other === undefined ? (0,environment/* nonEmpty */.h)(env.GITHUB_REF) : undefined;
    const before = other === undefined ? event?.before : undefined;
    const isOfRun = head === env.GITHUB_SHA;
    const merged = isOfRun ? await mergedBase(dir, pullRequest, { head, parents }) : undefined;
    const used = (0,used_action/* usedAction */.K)(env);
    const action = used === undefined ? undefined : `${used.repository}@${used.ref}`;
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
            source: (0,run_source/* sourceOf */.vz)(env, input.version, action),
            tool: { name: 'sealgate', version: input.version, ...(action === undefined ? {} : { action }) },
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
    const url = (0,environment/* repositoryUrl */.E)(env) ?? (head === undefined ? undefined : await (0,git/* remoteUrl */.gX)(dir));
    return { slug: (0,environment/* nonEmpty */.h)(env.GITHUB_REPOSITORY), url };
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
    const slug = other?.slug ?? (0,environment/* nonEmpty */.h)(input.env.GITHUB_REPOSITORY);
    return {
        ...(sourceDate === undefined ? {} : { sourceDate }),
        ...(slug === undefined ? {} : { repository: { slug } }),
        ...(head === undefined ? {} : { commit: head.commit }),
        tool: { name: 'sealgate', version: input.version },
    };
}
function actorOf(env) {
    const onGithub = env.GITHUB_ACTIONS === 'true';
    const login = (0,environment/* nonEmpty */.h)(onGithub ? env.GITHUB_ACTOR : (env.USER ?? env.USERNAME ?? accountName()));
    const id = onGithub ? (0,environment/* nonEmpty */.h)(env.GITHUB_ACTOR_ID) : undefined;
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
/** @see reproducible-builds.org, SOURCE_DATE_EPOCH: seconds since 1970 as an integer. */
function sourceDateOf(env) {
    const text = (0,environment/* nonEmpty */.h)(env.SOURCE_DATE_EPOCH);
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


/***/ })

};
;