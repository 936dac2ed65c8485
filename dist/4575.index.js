"use strict";
exports.id = 4575;
exports.ids = [4575,1831];
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

/***/ 37591:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48032);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26407);
/* harmony import */ var _model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63397);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6729);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51878);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);
/* harmony import */ var _incidents_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74585);








const command = {
    name: 'incident list',
    summary: 'List the incidents that the ledger knows: the open ones, or all.',
    usage: ['incident list [--all] [--environment production] [--evidence DIR]'],
    positionals: 'none',
    options: [
        { name: 'all', type: 'boolean', description: 'Closed ones, too.' },
        { name: 'environment', type: 'list', value: 'NAME', description: 'Only of these environments.' },
        ..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_OPTIONS */ .eg,
    ],
    notes: ['Exit codes: 0 listed; 2 wrong usage, or the ledger was touched.'],
    async run(_positionals, values, world) {
        const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)(values, world);
        const { incidents, unreadable } = await (0,_incidents_known_js__WEBPACK_IMPORTED_MODULE_5__/* .readIncidents */ .E)(folder.evidenceDir);
        const wanted = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(values, 'environment');
        const shown = incidents
            .map(({ incident }) => incident)
            .filter(({ state }) => values.all === true || state === 'open')
            .filter(({ environment }) => wanted.length === 0 || wanted.includes(environment ?? ''));
        const now = (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(world.now());
        const lines = [
            `${folder.shown}: ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(shown.length, values.all === true ? 'incident' : 'open incident')}`,
            ...shown.map((incident) => lineOf(incident, now)),
            ...(unreadable.length === 0
                ? []
                : [`  what records ${unreadable.join(', ')} filed is gone or was changed`]),
        ];
        return {
            exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass,
            json: {
                folder: folder.shown,
                incidents: shown.map((incident) => ({ ...incident, overdue: (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(incident, now) })),
                unreadable,
            },
            text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_7__/* .displayLines */ .kF)(lines),
        };
    },
};
function lineOf(incident, now) {
    const { key, level, state, deadline, environment, what, issue } = incident;
    const due = state === 'closed' ? 'closed' : (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(incident, now) ? `LATE since ${deadline}` : `until ${deadline}`;
    const where = environment === undefined ? '' : `  ${environment}`;
    return `  ${key}  level ${level}  ${due}${where}  ${what}${issue === undefined ? '' : `  #${issue}`}`;
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

/***/ 53539:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   p: () => (/* binding */ readLineBatches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



const READ_BYTES = 256 * 1024;
/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
async function* readLines(file, maxBytes) {
    for await (const lines of readLineBatches(file, maxBytes))
        yield* lines;
}
/**
 * As `readLines`, all lines at once that one reading from the disk completes: waiting for each costs more than it.
 * Their bytes are there until the next batch is asked for.
 */
async function* readLineBatches(file, maxBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return;
        if (code !== 'ELOOP')
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(file, error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'It is a symbolic link; put the file itself in its place.',
            cause: error,
        });
    }
    try {
        const buffer = Buffer.allocUnsafe(READ_BYTES);
        let held = [];
        let heldBytes = 0;
        let number = 1;
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                break;
            const chunk = buffer.subarray(0, bytesRead);
            let from = 0;
            const lines = [];
            for (;;) {
                const end = chunk.indexOf(0x0a, from);
                const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
                heldBytes += piece.length;
                if (heldBytes > maxBytes) {
                    if (lines.length > 0)
                        yield lines;
                    throw tooLong(file, number, maxBytes);
                }
                if (end === -1) {
                    // The next reading overwrites what this one read.
                    held.push(Buffer.from(piece));
                    break;
                }
                held.push(piece);
                const bytes = held.length === 1 ? piece : Buffer.concat(held);
                lines.push({ bytes, number, offset, complete: true });
                offset += bytes.length + 1;
                number += 1;
                held = [];
                heldBytes = 0;
                from = end + 1;
            }
            if (lines.length > 0)
                yield lines;
        }
        if (heldBytes > 0)
            yield [{ bytes: Buffer.concat(held), number, offset, complete: false }];
    }
    finally {
        await handle.close();
    }
}
function tooLong(file, line, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file}:${line} is longer than ${maxBytes} bytes`, {
        location: { file, line },
    });
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

/***/ 92560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   Y0: () => (/* binding */ foreignLines),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   e3: () => (/* binding */ stepMark),
/* harmony export */   rM: () => (/* binding */ readIncident),
/* harmony export */   zm: () => (/* binding */ buildBody)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63061);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84531);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65603);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);




/**
 * The body of an incident's issue: a part that Sealgate writes anew, between two marks; below it the runbook and
 * whatever people write, which is theirs; a last line with what is known. Anybody may write the same marks into an
 * issue of theirs, so they are only read from issues whose author is us.
 */
const OPEN = /^<!-- sealgate:incident:([0-9a-f]{16}) -->$/m;
const CLOSE = '<!-- /sealgate:incident -->';
const STATE = /\n?<!-- sealgate:incident-state:v1:([A-Za-z0-9_-]{1,60000}) -->\s*$/;
const STEP = /^\s*[-*+]\s+\[([ xX])\].*<!-- step:([a-z]+) -->/gm;
/** What GitHub takes of an issue, with room to spare. */
const MAX_BODY = 60_000;
/** Takes a body apart; `undefined` where it is no incident's. */
function parseBody(text) {
    const body = text.replaceAll('\r\n', '\n');
    const opened = OPEN.exec(body);
    const state = readState(STATE.exec(body)?.[1]);
    const key = opened?.[1] ?? state?.incident.key;
    if (key === undefined)
        return undefined;
    const end = body.length - (STATE.exec(body)?.[0].length ?? 0);
    const from = opened === null ? 0 : opened.index;
    const inside = opened === null ? 0 : from + opened[0].length;
    const to = opened === null ? -1 : body.indexOf(CLOSE, inside);
    const whole = to !== -1 && to < end;
    const facts = whole ? body.slice(inside, to).trim() : undefined;
    const known = state?.incident.key === key ? state : undefined;
    return {
        key,
        incident: known?.incident,
        facts,
        untouched: facts !== undefined && known?.digest === digestOf(facts),
        before: whole ? body.slice(0, from).trim() : '',
        after: (whole ? body.slice(to + CLOSE.length, end) : body.slice(inside, end)).trim(),
        done: stepsIn(body),
    };
}
/** Steps whose box is ticked. */
function stepsIn(body) {
    const ticked = new Set([...body.matchAll(STEP)].flatMap(([, mark, step]) => (mark === ' ' ? [] : [String(step)])));
    return _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_STEPS */ .ze.filter((step) => ticked.has(step));
}
/** The mark that ends the line of a step, so that its box is found again in any language. */
function stepMark(step) {
    return `<!-- step:${step} -->`;
}
/**
 * Puts a body together.
 *
 * @param parts.facts Sealgate's part.
 * @param parts.after the runbook and people's text.
 */
function buildBody(incident, parts) {
    const facts = parts.facts.trim();
    const state = Buffer.from(JSON.stringify({ digest: digestOf(facts), incident }), 'utf8').toString('base64url');
    return [
        ...(parts.before === '' ? [] : [parts.before, '']),
        `<!-- sealgate:incident:${incident.key} -->`,
        facts,
        CLOSE,
        '',
        parts.after,
        '',
        `<!-- sealgate:incident-state:v1:${state} -->`,
    ].join('\n');
}
/** Lines that people wrote into Sealgate's part, in order: those that it did not write itself. */
function foreignLines(found, written) {
    const ours = new Set(written.split('\n').map((line) => line.trim()));
    return found.split('\n').filter((line) => line.trim() !== '' && !ours.has(line.trim()));
}
function digestOf(facts) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(facts.trim()).slice(0, 16);
}
/** Whoever may edit the issue may edit this line too: nothing in it is taken that is not of its form. */
function readState(encoded) {
    if (encoded === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    }
    catch {
        // A damaged line says nothing: the incident is built from what is seen now.
        return undefined;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.digest !== 'string')
        return undefined;
    const incident = readIncident(value.incident);
    return incident === undefined ? undefined : { digest: value.digest, incident };
}
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** An incident from JSON of outside; `undefined` where it is none. Members that it does not know are dropped. */
function readIncident(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || value.schema !== 'sealgate/incident/v1')
        return undefined;
    const { key, rule, what, level, state, opened, updated, deadline } = value;
    const times = [opened, updated, deadline].every(isTime);
    if (typeof key !== 'string' || !/^[0-9a-f]{16}$/.test(key) || !(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(level) || !times)
        return undefined;
    if (!isText(rule, 200) || !isText(what, 300) || (state !== 'open' && state !== 'closed'))
        return undefined;
    return {
        schema: 'sealgate/incident/v1',
        key,
        rule,
        what,
        ...texts(value, { target: 200, environment: 40, run: 500, commit: 64, note: 4000 }),
        ...texts(value, { cause: 4000, prevention: 4000 }),
        level,
        ...(value.levelSet === true ? { levelSet: true } : {}),
        state,
        opened: opened,
        updated: updated,
        deadline: deadline,
        escalations: wholeNumber(value.escalations),
        alerts: listOf(value.alerts, readAlert).slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALERTS */ .l4),
        more: wholeNumber(value.more),
        done: _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_STEPS */ .ze.filter((step) => Array.isArray(value.done) && value.done.includes(step)),
        evidence: listOf(value.evidence, readEvidence).slice(0, 10),
        ...(wholeNumber(value.issue) > 0 ? { issue: wholeNumber(value.issue) } : {}),
    };
}
function readAlert(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return undefined;
    const { id, subject, message, since, by } = value;
    if (!isText(id, 64) || !isText(subject, 300) || !isText(message, 500))
        return undefined;
    if (!isText(by, 40) || !isTime(since))
        return undefined;
    const severity = _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((word) => word === value.severity);
    return { id, ...(severity === undefined ? {} : { severity }), subject, message, since, by };
}
function readEvidence(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.record !== 'string' || !/^[0-9a-f]{64}$/.test(value.record))
        return undefined;
    return { record: value.record, ...texts(value, { file: 200 }) };
}
function listOf(value, read) {
    return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : [];
}
function texts(value, limits) {
    const found = Object.entries(limits).filter(([name, max]) => isText(value[name], max));
    return Object.fromEntries(found.map(([name]) => [name, value[name]]));
}
function isText(value, max) {
    return typeof value === 'string' && value !== '' && value.length <= max;
}
function isTime(value) {
    return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
function wholeNumber(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}


/***/ }),

/***/ 63397:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ seeAgain),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   TH: () => (/* binding */ passOn),
/* harmony export */   nl: () => (/* binding */ closedByHand),
/* harmony export */   pF: () => (/* binding */ openIncident),
/* harmony export */   ws: () => (/* binding */ reopenIncident)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84531);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);



/** The incident that a sighting opens. */
function openIncident(sighting, at) {
    const { alerts, more } = worst(sighting.alerts);
    const { target, environment, evidence, note } = sighting;
    const incident = {
        schema: 'sealgate/incident/v1',
        key: (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentKey */ .Qq)(sighting),
        rule: sighting.rule,
        what: sighting.what,
        ...(target === undefined ? {} : { target }),
        ...(environment === undefined ? {} : { environment }),
        level: sighting.level,
        state: 'open',
        opened: at.time,
        updated: at.time,
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[sighting.level]),
        escalations: 0,
        alerts,
        more,
        done: [],
        evidence: evidence === undefined ? [] : [evidence],
        ...placeOf(at),
        ...(note === undefined ? {} : { note }),
    };
    return { incident, changes: ['opened'] };
}
/**
 * What an incident becomes when its rule is looked at again.
 *
 * @param sighting what the source sees now; `undefined` where it looked and saw nothing any more.
 */
function seeAgain(before, sighting, at) {
    const others = before.alerts.filter(({ by }) => by !== at.by);
    const known = new Map(before.alerts.map((alert) => [`${alert.by} ${alert.id}`, alert]));
    const seen = (sighting?.alerts ?? []).map((alert) => {
        const first = known.get(`${alert.by} ${alert.id}`);
        return first === undefined ? alert : { ...alert, since: first.since };
    });
    const { alerts, more } = worst([...others, ...seen]);
    const level = before.levelSet === true || sighting === undefined ? before.level : (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .higher */ .uz)(before.level, sighting.level);
    const raised = level > before.level;
    const ids = new Set(alerts.map(({ id }) => id));
    const changes = [
        ...(raised ? ['level-raised'] : []),
        ...(alerts.some(({ id }) => !before.alerts.some((old) => old.id === id)) || more > before.more
            ? ['alerts-added']
            : []),
        ...(before.alerts.some(({ id }) => !ids.has(id)) ? ['alerts-gone'] : []),
    ];
    if (changes.length === 0)
        return { incident: before, changes };
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[level]);
    return {
        incident: {
            ...before,
            what: sighting?.what ?? before.what,
            level,
            deadline: raised && due < before.deadline ? due : before.deadline,
            alerts,
            more,
            updated: at.time,
            ...placeOf(at),
            evidence: joined(before, sighting),
        },
        changes,
    };
}
/** An issue that somebody closed on GitHub: nobody wrote a report. */
function closedByHand(before, now) {
    return { incident: { ...before, state: 'closed', updated: now }, changes: ['closed-by-hand'] };
}
/** A closed incident whose alerts are still there, or came again: its time begins anew. */
function reopenIncident(before, at) {
    const { cause: _cause, prevention: _prevention, ...rest } = before;
    return {
        ...rest,
        state: 'open',
        updated: at.time,
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[before.level]),
        escalations: 0,
    };
}
/**
 * Calls the next person where the deadline has passed with first steps open. After each call the level's time runs
 * again, at least an hour, until there is nobody left to call.
 *
 * @param people how many there are to call.
 */
function passOn(before, people, now) {
    const pause = Math.max(1, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[before.level]) * before.escalations;
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(lateFrom(before), pause);
    if (!isWaiting(before) || now < due || before.escalations >= Math.max(1, people))
        return { incident: before, changes: [] };
    return {
        incident: { ...before, escalations: before.escalations + 1, updated: now },
        changes: ['overdue'],
    };
}
/** Whether the first steps are late. */
function isOverdue(incident, now) {
    return isWaiting(incident) && now >= lateFrom(incident);
}
function isWaiting({ state, done }) {
    return state === 'open' && _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_STEPS */ .jF.some((step) => !done.includes(step));
}
/** The deadline; "at once" is late after a quarter of an hour. */
function lateFrom({ deadline, level }) {
    return _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[level] === 0 ? (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(deadline, 0.25) : deadline;
}
function worst(alerts) {
    const sorted = [...new Map(alerts.map((alert) => [`${alert.by} ${alert.id}`, alert])).values()].sort((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity ?? 'info', b.severity ?? 'info') ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.subject, b.subject) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id));
    return { alerts: sorted.slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALERTS */ .l4), more: Math.max(0, sorted.length - _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALERTS */ .l4) };
}
function joined(before, sighting) {
    const { evidence } = sighting ?? {};
    if (evidence === undefined || before.evidence.some(({ record }) => record === evidence.record))
        return before.evidence;
    return [...before.evidence, evidence].slice(-10);
}
function placeOf({ run, commit }) {
    return { ...(run === undefined ? {} : { run }), ...(commit === undefined ? {} : { commit }) };
}


/***/ }),

/***/ 64264:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

function createLinkTracker() {
    /** Number of the branch by hash of its last record; 0 is the history that begins the ledger. */
    const ends = new Map([[_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw, 0]]);
    const groups = [0];
    const branches = [];
    let badJoin;
    let joins = 0;
    const groupOf = (branch) => {
        let group = branch;
        while (groups[group] !== group)
            group = groups[group] ?? 0;
        return group;
    };
    const join = (end, line, into) => {
        const other = ends.get(end);
        if (other === undefined) {
            badJoin ??= { line, hash: end };
            return;
        }
        ends.delete(end);
        joins += 1;
        const [a, b] = [groupOf(other), groupOf(into)];
        groups[Math.max(a, b)] = Math.min(a, b);
    };
    return {
        follow(record, line) {
            let branch = ends.get(record.previous);
            if (branch === undefined) {
                branch = branches.push({ line, hash: record.hash, parent: record.previous });
                groups[branch] = branch;
            }
            else
                ends.delete(record.previous);
            for (const end of record.joins ?? [])
                join(end, line, branch);
            ends.set(record.hash, branch);
        },
        branches,
        get badJoin() {
            return badJoin;
        },
        get joins() {
            return joins;
        },
        openEnds: (last) => [...ends.keys()].filter((end) => end !== last),
        firstUnjoined: () => branches.find((_branch, index) => groupOf(index + 1) !== 0),
    };
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

/***/ 51831:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubError: () => (/* binding */ GithubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** A request to GitHub's API that failed for good. `status` is 0 where no answer came. */
class GithubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De {
    fault;
    status;
    constructor(fault, status, message, options = {}) {
        super('GITHUB_API', message, options);
        this.name = 'GithubError';
        this.fault = fault;
        this.status = status;
    }
}


/***/ }),

/***/ 48620:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findOwnIssues),
/* harmony export */   x: () => (/* binding */ readOwnIssue)
/* harmony export */ });
/* harmony import */ var _model_incident_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92560);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51831);


const PAGE = 100;
/** What changed last comes first: an incident that is worked on is among these. */
const MAX_PAGES = 30;
/**
 * Our incidents, oldest first: issues by marker *and* author, since anybody can write the marker.
 *
 * @throws GithubError
 */
async function findOwnIssues(github, at, me) {
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await github.call('GET /repos/{owner}/{repo}/issues', {
            ...at,
            state: 'all',
            creator: me.login,
            sort: 'updated',
            direction: 'desc',
            per_page: PAGE,
            page,
        });
        if (!Array.isArray(answer.data))
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', answer.status, 'GitHub answered something else than issues');
        for (const item of answer.data) {
            const issue = readIssue(item, me);
            if (issue !== undefined)
                found.set(issue.number, issue);
        }
        if (!answer.hasNext)
            break;
    }
    return [...found.values()].sort((a, b) => a.number - b.number);
}
/** One issue as it stands now; `undefined` where it was deleted, moved, or is no incident of ours. @throws GithubError */
async function readOwnIssue(github, at, number, me) {
    try {
        const { data } = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}', {
            ...at,
            issue_number: number,
        });
        return readIssue(data, me);
    }
    catch (error) {
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError && error.fault === 'not-found')
            return undefined;
        throw error;
    }
}
function readIssue(item, me) {
    const issue = (item ?? {});
    const { number, html_url: url, title, body: text, state, state_reason: reason } = issue;
    const { login, id } = (issue.user ?? {});
    if (issue.pull_request !== undefined || typeof number !== 'number' || typeof url !== 'string')
        return undefined;
    if (login !== me.login || (me.id !== undefined && id !== me.id))
        return undefined;
    if (typeof text !== 'string' || typeof title !== 'string')
        return undefined;
    const body = (0,_model_incident_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBody */ .OG)(text);
    if (body === undefined)
        return undefined;
    return {
        number,
        url,
        title,
        state: state === 'closed' ? 'closed' : 'open',
        reason: typeof reason === 'string' ? reason : undefined,
        body,
        text,
    };
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


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* unused harmony export capitalise */
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ })

};
;