"use strict";
exports.id = 8886;
exports.ids = [8886];
exports.modules = {

/***/ 51878:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ headSigner),
/* harmony export */   bJ: () => (/* binding */ whoRuns),
/* harmony export */   eg: () => (/* binding */ FOLDER_OPTIONS),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   nn: () => (/* binding */ headSealText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48032);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94050);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58066);
/* harmony import */ var _publish_who_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7399);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49440);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58674);










/** Flags that say which folder is meant. */
const FOLDER_OPTIONS = [
    {
        name: 'evidence',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository. Default: the current directory.',
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
];
/** The folder and the policy that the flags mean. @throws SealgateError POLICY_INVALID, USAGE */
async function openEvidence(values, world) {
    const repositoryDir = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'dir') ?? '.');
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'policy');
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'evidence');
    const { policy } = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)({
        dir: repositoryDir,
        ...(file === undefined ? {} : { file }),
        overrides: { names: [] },
        ...(0,_known_names_js__WEBPACK_IMPORTED_MODULE_7__/* .knownNames */ .U)(),
        readRemote: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .createRemoteReader */ .K)({ env: world.env, userAgent: `sealgate/${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)()}` }),
    });
    return {
        repositoryDir,
        evidenceDir: named === undefined ? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(repositoryDir, policy.evidencePath) : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, named),
        shown: named ?? policy.evidencePath,
        ...(named === undefined ? { inside: repositoryDir } : {}),
        policy,
    };
}
/** Who runs this command, when and from where. */
async function whoRuns(dir, world) {
    const { context } = await (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuntime */ .Ft)({ dir, env: world.env, now: world.now(), version: (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)() });
    return (0,_publish_who_js__WEBPACK_IMPORTED_MODULE_9__/* .whoOf */ .O)(context);
}
/** What signs a ledger's new head, where the flags or the job give a signer; the reason where there is none. */
async function headSigner(values, world) {
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_8__/* .signerOf */ .K)(values, world);
    return 'none' in signer ? { none: signer.none } : { sealHead: (head) => (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_4__/* .sealLedgerHead */ .Pw)(signer, head) };
}
/** How a head was sealed, in words. */
function headSealText(seal, none) {
    switch (seal.state) {
        case 'sealed':
            return "the ledger's head is sealed";
        case 'failed':
            return `the ledger's head is NOT sealed: ${seal.reason}`;
        case 'not-sealed':
            return `the ledger's head is not sealed${none === undefined ? '' : `: ${none}`}`;
    }
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
    const before = name === 'merge_group' ? base_sha : event.before;
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

/***/ 48032:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ readRuntime),
/* harmony export */   ag: () => (/* binding */ rfc3339),
/* harmony export */   j0: () => (/* binding */ readSourceContext)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8428);




/** Events whose token may write although what they check out may come from a stranger. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * Who runs what, on what, from where: from the runner's environment, the event file and git.
 *
 * @throws SealgateError USAGE where a privileged event has a stranger's code checked out.
 */
async function readRuntime(input) {
    const { dir, env } = input;
    const event = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readGithubEvent */ .a)(env);
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(dir, 'HEAD');
    refusePrivilegedCheckout(event, { head, sha: env.GITHUB_SHA });
    // With the base checked out nothing is known of the pull request: the run is about the base.
    const pullRequest = isPrivileged(event) ? undefined : event?.pullRequest;
    const isOther = pullRequest !== undefined && head !== undefined && head !== pullRequest.headSha;
    const parents = isOther ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .parentsOf */ .fY)(dir, head) : [];
    const problem = await checkoutProblem(dir, pullRequest, { head, parents });
    const commit = pullRequest?.headSha ?? head ?? nonEmpty(env.GITHUB_SHA);
    const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTime */ .bX)(dir, head));
    const url = repositoryUrl(env) ?? (head === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteUrl */ .gX)(dir));
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const ref = nonEmpty(env.GITHUB_REF);
    const merged = mergedBase(env, pullRequest, { head, parents });
    const defaultBase = merged ?? pullRequest?.baseSha ?? event?.before;
    return {
        context: {
            time: rfc3339(input.now),
            ...(sourceDate === undefined ? {} : { sourceDate }),
            ...(slug === undefined && url === undefined
                ? {}
                : { repository: { ...(slug === undefined ? {} : { slug }), ...(url === undefined ? {} : { url }) } }),
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
/** The part of the context that reproducible output carries, at the cost of one question to git. */
async function readSourceContext(input) {
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .headCommit */ .Qo)(input.dir);
    const sourceDate = sourceDateOf(input.env) ?? head?.time;
    const slug = nonEmpty(input.env.GITHUB_REPOSITORY);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `Refused: '${event.name}' runs with a token that can write, and the checkout is not ${expected}`, {
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
    if (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isAncestor */ .QX)(dir, pull.headSha, head))
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
 * would count as this change.
 */
function mergedBase(env, pull, { head, parents }) {
    if (pull === undefined || head === undefined || head !== env.GITHUB_SHA || head === pull.headSha)
        return undefined;
    const [base, merged, other] = parents;
    return merged === pull.headSha && other === undefined ? base : undefined;
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
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
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
    const repository = repositoryUrl(env);
    const id = nonEmpty(env.GITHUB_RUN_ID);
    return {
        ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(workflowRef === undefined ? {} : { workflowRef }),
        ...(job === undefined ? {} : { job }),
        runner: `${runner}-${nonEmpty(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
        userAgent,
    };
}
/** `gate (20, ubuntu-24.04), web`: the job, the values of its matrix, and the folder and lockfiles it was given. */
function jobOf(env) {
    const job = nonEmpty(env.GITHUB_JOB);
    if (job === undefined)
        return undefined;
    const matrix = leavesOf(parseMatrix(env.SEALGATE_MATRIX)).join(', ');
    const given = [env.INPUT_DIR, env.INPUT_LOCKFILE].map((text) => (text ?? '').trim().replace(/\s+/g, ' '));
    const name = [matrix === '' ? job : `${job} (${matrix})`, ...given.filter((text) => text !== '')];
    return name.join(', ').slice(0, 500);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `SOURCE_DATE_EPOCH is '${text}', not seconds since 1970`, {
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

/***/ 58066:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createRemoteReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_create_http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31631);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86435);



/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
function createRemoteReader(options) {
    const { env, userAgent } = options;
    const api = (env.GITHUB_API_URL ?? '').replace(/\/+$/, '') || 'https://api.github.com';
    const token = env.GITHUB_TOKEN ?? '';
    return async ({ owner, repo, path, commit }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
        const client = await (0,_io_create_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttpClient */ .u)({
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

/***/ 38076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   SE: () => (/* binding */ findStaged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_make_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75180);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53968);







/**
 * Finds the files to keep: plain files of the staging folder, with safe names. None is read yet, so that a run's
 * files are never in memory together.
 *
 * @param stamps what this process left, by file name.
 * @throws SealgateError EVIDENCE_INVALID, INPUT_NOT_FOUND
 */
async function findStaged(stagingDir, files, stamps = new Map()) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(stagingDir);
    const staged = [];
    const seen = new Set();
    for (const file of files) {
        if (!(0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .isEvidenceFileName */ .pI)(file.path))
            throw unsafe(`'${file.path}' is not a name for an evidence file`, 'Use letters, digits, dot, dash.');
        if (seen.has(file.path.toLowerCase()))
            throw unsafe(`'${file.path}' is named twice`, 'Name each file once.');
        seen.add(file.path.toLowerCase());
        const source = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file.path);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source, { bigint: true }).catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${source} does not exist`, {
                location: { file: source },
                cause,
            });
        });
        if (!info.isFile())
            throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
        staged.push({
            path: file.path,
            mediaType: file.mediaType,
            source,
            sha256: file.sha256,
            bytes: file.bytes,
            untouched: isUntouched(info, stamps.get(file.path), file.bytes),
            read: () => readRecorded(source, file.sha256),
        });
    }
    return staged;
}
function isUntouched(info, stamp, bytes) {
    return (stamp !== undefined &&
        info.ino === stamp.inode &&
        info.ctimeNs === stamp.changed &&
        info.size === stamp.size &&
        info.size === BigInt(bytes));
}
async function readRecorded(source, sha256) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(source);
    if ((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(bytes) === sha256)
        return bytes;
    throw unsafe(`${source} is not the file that the run recorded: its SHA-256 differs`, 'Run the gate again.');
}
/** Makes the evidence folder and gives its real path. @throws SealgateError EVIDENCE_INVALID, IO_FAILED */
async function openFolder(evidenceDir, repositoryDir) {
    if (repositoryDir !== undefined)
        await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
    try {
        (0,_io_make_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .w)(evidenceDir);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(evidenceDir);
        if (repositoryDir !== undefined)
            await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
        return folder;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${evidenceDir} cannot be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file: evidenceDir },
            hint: 'Name a writable folder as evidence path.',
            cause: error,
        });
    }
}
/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir, evidenceDir) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(repositoryDir, evidenceDir);
    if (relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative))
        throw unsafe(`${evidenceDir} is outside the repository`, 'Name a folder inside it as evidence path.');
    let at = repositoryDir;
    for (const part of relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).filter((name) => name !== '')) {
        at = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, part);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (info === undefined)
            return;
        if (!info.isDirectory())
            throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    }
}
/** Something about names or folders that evidence must not follow. */
function unsafe(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', message, { hint });
}


/***/ }),

/***/ 19079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ fileRecord),
  _: () => (/* binding */ sealHead)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/folder-lock.js
var folder_lock = __webpack_require__(40092);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/sealed-head.js
var sealed_head = __webpack_require__(19604);
// EXTERNAL MODULE: ./build/publish/ledger.js + 1 modules
var publish_ledger = __webpack_require__(14146);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
;// CONCATENATED MODULE: ./build/publish/place-files.js






/**
 * Brings files into the evidence folder: each appears whole or not at all and never replaces another. Where a name
 * is taken, all of them get the same short suffix.
 *
 * @param run what GitHub calls the run, for a suffix that tells it; without, chance.
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
async function placeFiles(folder, staged, run = {}) {
    for (let attempt = 0;; attempt += 1) {
        const suffix = attempt === 0 ? '' : runSuffix(run, attempt);
        const files = await tryPlace(folder, staged, suffix);
        if (files !== undefined)
            return { files, suffix };
        if (attempt >= 20)
            throw (0,evidence_files/* unsafe */.N9)(`${folder} has no free names for this run`, 'Look at what fills it.');
    }
}
/** Writes all files under one suffix, or none: `undefined` where a name is taken. */
async function tryPlace(folder, staged, suffix) {
    const files = [];
    const failures = [];
    const waiting = staged.entries();
    // Two at a time: one waits for the disk while the other is read, and no more than two are in memory.
    const lane = async () => {
        for (const [index, file] of waiting) {
            if (failures.length > 0)
                return;
            try {
                files[index] = await placeOne(folder, file, suffix);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all([lane(), lane()]);
    if (failures.length === 0)
        return files;
    for (const file of files)
        if (file !== undefined)
            await (0,promises_.rm)(external_node_path_default().join(folder, file.path), { force: true });
    const grave = failures.find((failure) => !isTaken(failure));
    if (grave !== undefined)
        throw grave;
    return undefined;
}
async function placeOne(folder, file, suffix) {
    const name = withSuffix(file.path, suffix);
    const said = { path: name, mediaType: file.mediaType, ...file.said };
    if (file.untouched && (await (0,files/* linkNew */.V4)(file.source, external_node_path_default().join(folder, name))))
        return { ...said, sha256: file.sha256, bytes: file.bytes };
    const written = await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, name), await file.read(), { exclusive: true });
    return { ...said, sha256: written.sha256, bytes: written.bytes };
}
function isTaken(error) {
    const cause = error instanceof errors/* SealgateError */.De ? error.cause : undefined;
    return cause instanceof Error && cause.code === 'EEXIST';
}
/** The run's own mark: its number and attempt on GitHub, else chance. */
function runSuffix({ run, attempt: runAttempt }, attempt) {
    const number = run?.match(/\d{4,}/g)?.at(-1);
    if (attempt === 1 && number !== undefined)
        return `_${number}-${runAttempt ?? '1'}`;
    return `_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
}
/** `a_b.cdx.json.sigstore.json` + `_x` → `a_b_x.cdx.json.sigstore.json`. */
function withSuffix(name, suffix) {
    const end = /(\.cdx|\.intoto)?\.[A-Za-z0-9]+(\.sigstore\.json)?$/.exec(name)?.index ?? name.length;
    return `${name.slice(0, end)}${suffix}${name.slice(end)}`;
}

;// CONCATENATED MODULE: ./build/publish/file-record.js









/**
 * What git is told of the folder: to change no line ends, which would change every hash, and to keep both sides'
 * records where two branches went on from one head; the next record joins them.
 */
const GIT_ATTRIBUTES = '* -text\nledger.jsonl merge=union\n';
/**
 * Places files in the evidence folder and appends the record that names them. What stops before the ledger's line
 * leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
async function fileRecord(options) {
    const { folder } = options;
    const { files, suffix } = await placeFiles(folder, options.staged, options.run);
    await writeIfMissing(external_node_path_default().join(folder, '.gitattributes'), GIT_ATTRIBUTES);
    const appended = await (0,publish_ledger/* appendRecord */.EB)(folder, options.draft(files));
    const notes = [];
    if (suffix !== '')
        notes.push(`Another run of the same minute had these names: this run's files end in '${suffix}', and the ledger names them so.`);
    if (appended.repaired > 0)
        notes.push(`${appended.repaired} bytes that a killed run had left at the ledger's end, never a whole record, were cut away.`);
    if (appended.joined !== undefined)
        notes.push(`Two histories had gone on from one head: a merge record (${appended.joined.hash.slice(0, 12)}) joins them.`);
    const headSeal = await sealHead(folder, appended.head, options.sealHead);
    return { record: appended.record, folder, head: appended.head, headSeal, notes };
}
/** Signs the head outside the lock (it takes seconds), then files the bundle unless a later head is sealed already. */
async function sealHead(folder, head, sign) {
    if (sign === undefined)
        return { state: 'not-sealed' };
    try {
        const bundle = await sign(head);
        await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
            const file = external_node_path_default().join(folder, ledger/* HEAD_BUNDLE_FILE */.dR);
            const there = await (0,files/* readIfExists */.OR)(file, 1024 * 1024);
            if (there === undefined || ((0,sealed_head/* sealedHeadIn */.m)(there)?.count ?? 0) < head.count)
                await (0,files/* writeAtomic */.vZ)(file, bundle);
        });
        return { state: 'sealed' };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
async function writeIfMissing(file, text) {
    if ((0,external_node_fs_.existsSync)(file))
        return;
    try {
        await (0,files/* writeAtomic */.vZ)(file, text, { exclusive: true });
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
    }
}


/***/ }),

/***/ 7399:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whoOf)
/* harmony export */ });
/** Who writes a record, when and from where: a run's context as the ledger says it. */
function whoOf(context) {
    const { run, attempt, workflowRef, runner, userAgent } = context.source;
    const runId = run !== undefined && attempt !== undefined ? `${run} attempt ${attempt}` : run;
    return {
        time: context.time,
        actor: context.actor,
        source: {
            ...(runId === undefined ? {} : { run: runId }),
            ...(workflowRef === undefined ? {} : { workflowRef }),
            ...(context.commit === undefined ? {} : { commit: context.commit }),
            ...(runner === undefined ? {} : { runner }),
            userAgent,
        },
    };
}


/***/ })

};
;