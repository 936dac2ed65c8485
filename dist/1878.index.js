"use strict";
exports.id = 1878;
exports.ids = [1878];
exports.modules = {

/***/ 51878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ headSigner),
/* harmony export */   bJ: () => (/* binding */ whoRuns),
/* harmony export */   eg: () => (/* binding */ FOLDER_OPTIONS),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   nn: () => (/* binding */ headSealText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75204);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96011);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77459);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58066);
/* harmony import */ var _publish_who_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7399);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18743);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);
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
    const repositoryDir = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'dir') ?? '.');
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'policy');
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'evidence');
    const { policy } = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__.loadPolicy)({
        dir: repositoryDir,
        ...(file === undefined ? {} : { file }),
        overrides: { names: [] },
        ruleIds: _check_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .checks */ .A.flatMap((check) => check.meta.rules.map((rule) => rule.id)),
        readRemote: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .createRemoteReader */ .K)({ env: world.env, userAgent: `sealgate/${(0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r)()}` }),
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
    const { context } = await (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .readRuntime */ .Ft)({ dir, env: world.env, now: world.now(), version: (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r)() });
    return (0,_publish_who_js__WEBPACK_IMPORTED_MODULE_9__/* .whoOf */ .O)(context);
}
/** What signs a ledger's new head, where the flags or the job give a signer; the reason where there is none. */
async function headSigner(values, world) {
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_8__/* .signerOf */ .Kv)(values, world);
    return 'none' in signer ? { none: signer.none } : { sealHead: (head) => (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealLedgerHead */ .Pw)(signer, head) };
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

/***/ 96011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ readRuntime),
  j0: () => (/* binding */ readSourceContext),
  ag: () => (/* binding */ rfc3339)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(67432);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
;// CONCATENATED MODULE: ./build/io/github-event.js


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
        payload = JSON.parse((await (0,files/* readCapped */.EF)(file, 25 * 1024 * 1024)).toString('utf8'));
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The event file is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, {
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
    return {
        name,
        ...(isSha(before) ? { before } : {}),
        ...branchOf(name === 'merge_group' ? base_ref : event.ref),
    };
}
function pullRequestOf(raw, file) {
    const head = objectOf(raw.head);
    const base = objectOf(raw.base);
    const { number } = raw;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isSha(head.sha) || !isSha(base.sha)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', 'The event has no pull_request with number, head.sha and base.sha', {
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
    const event = await readGithubEvent(env);
    const head = await (0,git/* resolveCommit */.WL)(dir, 'HEAD');
    refusePrivilegedCheckout(event, { head, sha: env.GITHUB_SHA });
    // With the base checked out nothing is known of the pull request: the run is about the base.
    const pullRequest = isPrivileged(event) ? undefined : event?.pullRequest;
    const problem = await checkoutProblem(dir, pullRequest, head);
    const commit = pullRequest?.headSha ?? head ?? nonEmpty(env.GITHUB_SHA);
    const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await (0,git/* commitTime */.bX)(dir, head));
    const url = repositoryUrl(env) ?? (head === undefined ? undefined : await (0,git/* remoteUrl */.gX)(dir));
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const ref = nonEmpty(env.GITHUB_REF);
    const defaultBase = pullRequest?.baseSha ?? event?.before;
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
    const head = await (0,git/* headCommit */.Qo)(input.dir);
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
    // For this event GITHUB_SHA is a commit of the base's branch, newer than the base where that has moved on.
    const ofBase = pull !== undefined && (head === pull.baseSha || head === sha) && head !== pull.headSha;
    if (head !== undefined && ofBase)
        return;
    throw new errors/* SealgateError */.De('USAGE', `Refused: '${event.name}' runs with a token that can write, and the checkout is not the base commit`, {
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
async function checkoutProblem(dir, pull, head) {
    // Without git there is no base either, and that is told.
    if (pull === undefined || head === undefined || (await (0,git/* contains */.gR)(dir, head, pull.headSha)))
        return undefined;
    return {
        kind: 'checkout',
        subject: head,
        state: 'invalid',
        message: `The checkout is at ${head.slice(0, 7)}, which does not contain the pull request's commit ${pull.headSha.slice(0, 7)}: what was read is not what would be merged.`,
        hint: 'Check out what actions/checkout takes by default, without `ref`.',
    };
}
function actorOf(env) {
    const onGithub = env.GITHUB_ACTIONS === 'true';
    const login = nonEmpty(onGithub ? env.GITHUB_ACTOR : (env.USER ?? env.USERNAME));
    const id = onGithub ? nonEmpty(env.GITHUB_ACTOR_ID) : undefined;
    return {
        ...(id === undefined ? {} : { id }),
        ...(login === undefined ? {} : { login }),
        role: onGithub ? 'workflow' : 'operator',
    };
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

/***/ 7399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 51046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Pw: () => (/* binding */ sealLedgerHead),
/* harmony export */   pL: () => (/* binding */ sealFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74561);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1674);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81627);








/** Media type of Sigstore bundles, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `failed`, with the reason.
 */
async function sealFiles(options) {
    const { files, stagingDir, log } = options;
    if (files.length === 0)
        return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
    const written = [];
    try {
        const made = await signAll(options);
        for (const { subject, bundle } of made) {
            const name = options.bundle ?? `${subject}.sigstore.json`;
            const { sha256, bytes } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, name), bundle.json);
            written.push({ path: name, what: 'bundle', mediaType: BUNDLE_MEDIA_TYPE, sha256, bytes });
        }
        for (const { subject } of made)
            await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetPending */ .rE)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, subject));
        const identities = [...new Set(made.map(({ bundle }) => bundle.identity))];
        const bundles = made.map(({ subject }, i) => ({ file: written[i]?.path ?? '', subject }));
        return { seal: { state: 'sealed', identity: identities.join(', '), bundles }, files: written };
    }
    catch (error) {
        for (const file of written)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, file.path), { force: true });
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }, files: [] };
    }
    finally {
        log?.progress(undefined);
    }
}
/** Services take their time, and more at once would only be told to wait. */
const SIGNING_AT_ONCE = 8;
async function signAll({ files, stagingDir, signer, log, }) {
    const slots = (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_7__/* .createSlots */ .e)(SIGNING_AT_ONCE);
    const failure = new AbortController();
    let done = 0;
    // Each that has begun comes to its end, so that what is pending is kept before anybody is told.
    const results = await Promise.allSettled(files.map((file) => slots(async () => {
        // One failed: what is not begun yet would be thrown away, but stand in the log for ever.
        failure.signal.throwIfAborted();
        try {
            const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, file.path));
            const bundle = await sealBytes(signer, bytes, node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, file.path), file.what);
            done += 1;
            log?.progress(`Sealed ${done} of ${files.length}`);
            return { subject: file.path, bundle };
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
    })));
    if (failure.signal.aborted)
        throw failure.signal.reason;
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
/** Signs, or has witnessed what an earlier run with the same key signed and could not have witnessed. */
async function sealBytes(signer, bytes, file, what) {
    const payloadType = what === 'statement' ? _statements_js__WEBPACK_IMPORTED_MODULE_6__/* .IN_TOTO_TYPE */ .QN : undefined;
    const earlier = await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .readPending */ .ct)(file, signer, bytes, payloadType);
    try {
        if (earlier !== undefined)
            return await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .assemble */ .fT)(signer, earlier.raw, earlier.content);
        return payloadType === undefined
            ? await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signBlob */ .Pk)(signer, bytes)
            : await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, bytes, payloadType);
    }
    catch (error) {
        if (!(error instanceof _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .UnwitnessedError */ ._H) || !(await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .keepPending */ .D6)(file, error)))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('SEAL_FAILED', `${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file)} is signed but pending: ${error.message}`, {
            hint: 'Run the same again when the service answers: it completes the seal.',
            cause: error,
        });
    }
}
/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
async function sealLedgerHead(signer, head) {
    const payload = Buffer.from(JSON.stringify((0,_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .headStatement */ .G0)(head)), 'utf8');
    return (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, payload, _statements_js__WEBPACK_IMPORTED_MODULE_6__/* .IN_TOTO_TYPE */ .QN)).json;
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ signBlob),
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42144);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89539);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48503);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1674);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90950);







const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
async function signBlob(signer, artifact) {
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const raw = await signer.sign(artifact);
    return assemble(signer, raw, {
        $case: 'messageSignature',
        messageSignature: {
            messageDigest: {
                algorithm: HashAlgorithm.SHA2_256,
                digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(artifact).digest(),
            },
            signature: raw.signature,
        },
    });
}
/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
async function signEnvelope(signer, payload, payloadType) {
    const raw = await signer.sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_5__/* .preAuthEncoding */ .J)(payloadType, payload));
    return assemble(signer, raw, {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
            payload,
            payloadType,
            // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
            signatures: [{ sig: raw.signature, keyid: '' }],
        },
    });
}
/**
 * Has a signature witnessed, and makes the bundle of both.
 *
 * @throws UnwitnessedError where a service did not: the signature itself was made.
 */
async function assemble(signer, raw, content) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const witnessed = await (0,_witness_js__WEBPACK_IMPORTED_MODULE_4__/* .witness */ .u)(signer.services, content, raw.by).catch((error) => {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De ? new _pending_js__WEBPACK_IMPORTED_MODULE_3__/* .UnwitnessedError */ ._H(error, content, raw) : error;
    });
    const bundle = {
        mediaType: BUNDLE_V03,
        content,
        verificationMaterial: {
            content: raw.by.kind === 'public-key'
                ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
                : { $case: 'certificate', certificate: { rawBytes: (0,_pem_js__WEBPACK_IMPORTED_MODULE_6__/* .pemDer */ .c)(raw.by.pem) } },
            tlogEntries: witnessed.tlogEntries,
            timestampVerificationData: { rfc3161Timestamps: witnessed.rfc3161Timestamps },
        },
    };
    await assertWitnessed(signer.services, bundle, raw);
    return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}
/**
 * A service that answers nonsense with a good status must not make a bundle that nobody can verify: entries must
 * name this signature and signer, timestamps this signature.
 */
async function assertWitnessed(services, bundle, raw) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const signer = (0,_pem_js__WEBPACK_IMPORTED_MODULE_6__/* .pemDer */ .c)(raw.by.pem);
    try {
        for (const entry of tlogEntries)
            (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLogBinding */ .g)(entry.canonicalizedBody, raw.signature, signer);
    }
    catch (error) {
        const logs = services.logs.map(({ url }) => url).join(', ');
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(`The transparency log ${logs}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
    if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return;
    try {
        const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
        for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(raw.signature);
    }
    catch (error) {
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(`The timestamp authority ${services.timestampAuthorities.join(', ')}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
}


/***/ }),

/***/ 42144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/** What a DSSE signature is made over. @see DSSE v1.0, protocol.md */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}


/***/ }),

/***/ 89539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertProof),
/* harmony export */   g: () => (/* binding */ assertLogBinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * That a log entry was made for this signature by this certificate or key. The verifying library compares signature
 * and digest only; without the signer, an entry that somebody else logged over the same would do.
 *
 * @param body the entry's canonicalised body, as logged.
 * @param signer DER of the certificate, or of the key as SubjectPublicKeyInfo.
 * @throws SealgateError VERIFICATION_FAILED
 */
function assertLogBinding(body, signature, signer) {
    const logged = loggedSignatures(body);
    if (logged.some((entry) => entry.signer.equals(signer) && entry.signature.equals(signature)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry was made for another signature, certificate or key');
}
/**
 * That an inclusion proof says the same as its own checkpoint, which is all that the verifying library looks at: what
 * is in a bundle and wrong is refused, needed or not.
 *
 * @param proof root hash and tree size as the bundle has them, `checkpoint` the signed note.
 * @throws SealgateError VERIFICATION_FAILED
 * @see C2SP tlog-checkpoint: origin, size and root hash on the first three lines
 */
function assertProof(proof) {
    const [, size, root = ''] = proof.checkpoint.split('\n');
    if (size === proof.treeSize && Buffer.from(root, 'base64').equals(proof.rootHash))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its inclusion proof names another tree than its checkpoint');
}
/** Signatures and signers in the body of the entry kinds hashedrekord, dsse and intoto, of Rekor 1 and 2. */
function loggedSignatures(body) {
    const spec = member(parse(body), 'spec');
    const v2 = member(spec, 'hashedRekordV002') ?? member(spec, 'dsseV002');
    if (v2 !== undefined) {
        return list(member(v2, 'signatures') ?? member(v2, 'signature')).map((entry) => {
            const verifier = member(entry, 'verifier');
            const raw = member(verifier, 'x509Certificate') ?? member(verifier, 'publicKey');
            return { signature: base64(member(entry, 'content')), signer: base64(member(raw, 'rawBytes')) };
        });
    }
    const hashed = member(spec, 'signature');
    if (hashed !== undefined) {
        const signer = pemDer(member(member(hashed, 'publicKey'), 'content'));
        return [{ signature: base64(member(hashed, 'content')), signer }];
    }
    const dsse = member(spec, 'signatures');
    if (dsse !== undefined) {
        return list(dsse).map((entry) => ({
            signature: base64(member(entry, 'signature')),
            signer: pemDer(member(entry, 'verifier')),
        }));
    }
    const envelope = member(member(spec, 'content'), 'envelope');
    return list(member(envelope, 'signatures')).map((entry) => ({
        // The kind `intoto` encodes the signature's base64 once more.
        signature: base64(base64(member(entry, 'sig')).toString('latin1')),
        signer: pemDer(member(entry, 'publicKey')),
    }));
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry is not JSON', { cause });
    }
}
/** Base64 of a PEM text (or of DER) to DER. */
function pemDer(value) {
    const bytes = base64(value);
    const armored = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(bytes.toString('latin1'))?.[1];
    return armored === undefined ? bytes : Buffer.from(armored, 'base64');
}
function base64(value) {
    return Buffer.from(typeof value === 'string' ? value : '', 'base64');
}
function list(value) {
    return value === undefined ? [] : [value].flat();
}
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}


/***/ }),

/***/ 48503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pemDer)
/* harmony export */ });
/** DER of the first block of a PEM text. */
function pemDer(pem) {
    const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
    return Buffer.from(body, 'base64');
}


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ keepPending),
/* harmony export */   _H: () => (/* binding */ UnwitnessedError),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   q4: () => (/* binding */ pendingReason),
/* harmony export */   rE: () => (/* binding */ forgetPending)
/* harmony export */ });
/* unused harmony export pendingFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42144);





/** What a file's signature is kept as while a log or timestamp authority has not witnessed it yet. No bundle. */
const PENDING_TYPE = 'application/vnd.sealgate.pending-seal.v1+json';
const MAX_BYTES = 32 * 1024 * 1024;
/** A signature that was made and that a service did not witness. */
class UnwitnessedError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De {
    content;
    raw;
    constructor(cause, content, raw) {
        super(cause.code, cause.message, { cause, ...(cause.hint === undefined ? {} : { hint: cause.hint }) });
        this.name = 'UnwitnessedError';
        this.content = content;
        this.raw = raw;
    }
}
/** Where a file's pending seal is: beside it, and under no name that anybody takes for a bundle. */
function pendingFile(file) {
    return `${file}.sigstore.pending.json`;
}
/**
 * Keeps a key's signature until its witnesses answer. An identity's is not kept: its certificate ends in minutes, and
 * a new one costs nothing.
 *
 * @returns whether it was kept.
 */
async function keepPending(file, { content, raw, message }) {
    if (raw.by.kind !== 'public-key')
        return false;
    const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : undefined;
    const json = {
        mediaType: PENDING_TYPE,
        missing: message,
        identity: raw.identity,
        signature: raw.signature.toString('base64'),
        ...(envelope === undefined
            ? {}
            : { payloadType: envelope.payloadType, payload: envelope.payload.toString('base64') }),
    };
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(pendingFile(file), `${JSON.stringify(json)}\n`);
    return true;
}
/**
 * A pending seal of this very content by this very key, or nothing: another file's, another key's and a planted one
 * are passed over, and the content is signed anew.
 *
 * @param payloadType of a statement's envelope; absent for a plain signature.
 */
async function readPending(file, signer, bytes, payloadType) {
    const stored = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
    if (stored === undefined || signer.verifies === undefined || signer.publicKey === undefined)
        return undefined;
    const signature = signatureIn(stored);
    const signed = payloadType === undefined ? bytes : (0,_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .preAuthEncoding */ .J)(payloadType, bytes);
    if (signature === undefined || !signer.verifies(signed, signature))
        return undefined;
    const raw = { signature, ...signer.publicKey };
    if (payloadType !== undefined) {
        const signatures = [{ sig: signature, keyid: '' }];
        return {
            raw,
            content: { $case: 'dsseEnvelope', dsseEnvelope: { payload: bytes, payloadType, signatures } },
        };
    }
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    const messageDigest = { algorithm: HashAlgorithm.SHA2_256, digest };
    return { raw, content: { $case: 'messageSignature', messageSignature: { messageDigest, signature } } };
}
async function forgetPending(file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pendingFile(file), { force: true });
}
/** What a pending seal still lacks, for people; `undefined` where there is none. */
async function pendingReason(file) {
    const stored = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    return typeof value?.missing === 'string' ? value.missing.slice(0, 500) : undefined;
}
function signatureIn(stored) {
    const value = parsed(stored);
    if (value?.mediaType !== PENDING_TYPE || typeof value.signature !== 'string')
        return undefined;
    return Buffer.from(value.signature, 'base64');
}
function parsed(stored) {
    try {
        const value = JSON.parse(stored.toString('utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
}


/***/ }),

/***/ 90950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** Has the logs and the timestamp authorities witness a signature. All that were named must answer. */
async function witness(services, content, by) {
    const { logs, timestampAuthorities } = services;
    const [tlogEntries, rfc3161Timestamps] = await Promise.all([
        Promise.all(logs.map((log) => ask(`The transparency log ${log.url}`, () => enter(log, services, content, by)))),
        Promise.all(timestampAuthorities.map((url) => ask(`The timestamp authority ${url}`, async () => {
            const { requestTimestamp } = await __webpack_require__.e(/* import() */ 4081).then(__webpack_require__.bind(__webpack_require__, 54081));
            return { signedTimestamp: await requestTimestamp(url, signatureOf(content), services) };
        }))),
    ]);
    return { tlogEntries, rfc3161Timestamps };
}
async function enter(log, services, content, by) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 82775));
        return enterLog(log.url, services, content, by);
    }
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9654), __webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179));
    const client = new RekorWitness({
        rekorBaseURL: log.url,
        timeout: services.timeoutMs ?? 30_000,
        retry: { retries: services.retries ?? 2 },
    });
    const [entry] = (await client.testify(content, by.pem)).tlogEntries ?? [];
    if (entry === undefined)
        throw new Error('it gave no entry');
    return entry;
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function ask(who, question) {
    try {
        return await question();
    }
    catch (error) {
        throw failed(who, `did not witness the signature: ${reasonOf(error)}`, error);
    }
}
/** The message with what lies under it: the libraries wrap network errors twice. */
function reasonOf(error) {
    const reasons = [];
    for (let at = error; at !== undefined && at !== null && reasons.length < 4;) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(at);
        if (!reasons.some((known) => known.includes(message)))
            reasons.push(message);
        at = at instanceof Error ? at.cause : undefined;
    }
    return reasons.join(': ');
}
/** An error that names the service and says that nothing was sealed. */
function failed(who, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `${who} ${what}`, {
        hint: 'Nothing was sealed. Run it again when the service answers.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
;