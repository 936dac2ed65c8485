"use strict";
exports.id = 8576;
exports.ids = [8576,8024,1831];
exports.modules = {

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
    constructor(fault, message, { status, ...options }) {
        super('GITHUB_API', message, options);
        this.name = 'GithubError';
        this.fault = fault;
        this.status = status;
    }
}


/***/ }),

/***/ 98024:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/read-stream.js
var read_stream = __webpack_require__(63479);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
;// CONCATENATED MODULE: ./build/publish/github-redirect.js
const MAX_REDIRECTS = 5;
/**
 * Asks as `fetch` does, and goes on to where an answer leads at the same address only: whoever answers for GitHub
 * must not have texts and evidence sent to another host, or this runner ask inside its own network.
 *
 * @throws Error where an answer leads elsewhere; `fetch` itself would go there, with what is sent.
 */
function withinOrigin(fetch) {
    return async (input, init) => {
        let url = new URL(input instanceof Request ? input.url : String(input));
        for (let hops = 0;; hops += 1) {
            const response = await fetch(hops === 0 ? input : url.href, { ...init, redirect: 'manual' });
            const location = response.headers.get('location');
            if (response.status < 300 || response.status >= 400 || location === null)
                return response;
            await response.body?.cancel();
            const next = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
            if (next?.origin !== url.origin)
                throw new Error(`its answer leads to ${next?.host || 'no address'}, which is not followed`);
            if (hops >= MAX_REDIRECTS)
                throw new Error('its answers lead on and on');
            // What changes something is sent again only where the answer asks for just that.
            const reads = init?.method === undefined || init.method === 'GET' || init.method === 'HEAD';
            if (!reads && response.status !== 307 && response.status !== 308)
                throw new Error(`its answer ${response.status} leads elsewhere, which is followed for reading only`);
            url = next;
        }
    };
}

;// CONCATENATED MODULE: ./build/publish/github-refusal.js
/** Nobody reads more of a refusal than its message. */
const MAX_BYTES = 64 * 1024;
/**
 * Asks as `fetch` does, and takes of an answer that refuses no more than its beginning: Octokit would read all of it,
 * however long it is.
 */
function withShortRefusals(fetch) {
    return async (input, init) => {
        const response = await fetch(input, init);
        if (response.status < 400)
            return response;
        const beginning = await readBeginning(response.body);
        return Object.assign(response, {
            text: async () => new TextDecoder().decode(beginning),
            arrayBuffer: async () => new Uint8Array(beginning).buffer,
        });
    };
}
async function readBeginning(body) {
    const chunks = [];
    let room = MAX_BYTES;
    try {
        for await (const chunk of body ?? []) {
            chunks.push(chunk.subarray(0, room));
            room -= chunk.length;
            if (room <= 0)
                break;
        }
    }
    catch {
        // One that breaks off, or takes too long, refuses all the same: the status has come.
        return Buffer.concat(chunks);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/publish/github.js








const TRIES = 3;
const ADDS = /^(?:POST |PATCH \S*\/check-runs\/)/;
const GRAPHQL = 'POST /graphql';
/** The largest answer is a ledger as a blob, which may have 100 MB before it is written as base64. */
const github_MAX_BYTES = 160 * 1024 * 1024;
/** GitHub Enterprise Server has its REST API at `/api/v3` and GraphQL beside it, at `/api/graphql`. */
function graphqlUrl(baseUrl) {
    return `${(0,ends/* trimEndOf */.f)(baseUrl, '/').replace(/\/api\/v3$/, '/api')}/graphql`;
}
/** A client of GitHub's API (`GITHUB_API_URL`, proxies as `@actions/github` reads them), with bounded patience. */
async function openGithub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const wait = options.wait ?? promises_.setTimeout;
    const now = options.now ?? Date.now;
    const baseUrl = options.env.GITHUB_API_URL ?? 'https://api.github.com';
    const octokit = getOctokit(options.token, {
        baseUrl,
        userAgent: 'sealgate',
        log: { debug: ignore, info: ignore, warn: (text) => options.log.warn(text), error: ignore },
    });
    octokit.hook.before('request', (request) => {
        const fetch = request.request.fetch ?? globalThis.fetch;
        request.request = { ...request.request, fetch: withShortRefusals(withinOrigin(fetch)) };
    });
    let budget = options.waitBudgetMs ?? 90_000;
    const call = async (route, parameters = {}, tried = 1) => {
        try {
            const answer = await octokit.request(route === GRAPHQL ? `POST ${graphqlUrl(baseUrl)}` : route, {
                ...parameters,
                // Octokit would take a body that breaks off for an empty one, and one that never ends for as long as it comes.
                request: {
                    signal: AbortSignal.timeout(options.timeoutMs ?? 20_000),
                    parseSuccessResponseBody: false,
                },
            });
            return {
                status: answer.status,
                data: await readData(answer.data, answer.headers['content-type']),
                hasNext: /rel="next"/.test(String(answer.headers.link ?? '')),
            };
        }
        catch (error) {
            const failure = readFailure(error, options.token);
            const pause = pauseBefore(failure, { tried, adds: ADDS.test(route), now: now() });
            if (pause === undefined || pause > budget)
                throw toError(route, failure, pause);
            budget -= pause;
            options.log.warn(`GitHub answered ${failure.status || failure.message}; trying again in ${pause / 1000} s`);
            await wait(pause);
            return call(route, parameters, tried + 1);
        }
    };
    return { call: (route, parameters) => call(route, parameters) };
}
/** A body as JSON where it says that it is, else as text. @throws Error where it breaks off or does not end */
async function readData(body, type) {
    if (!isStream(body))
        return body;
    const text = (await (0,read_stream/* readStream */.b)(body, 'the answer', github_MAX_BYTES)).toString('utf8');
    if (type === undefined || !/^application\/(?:[\w.-]+\+)?json\b/i.test(type))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        // Where in it does not matter: what came is not what was sent.
        throw new Error('its JSON is not whole');
    }
}
/** Answers without a body have none. */
function isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
/** @param token may stand in what a proxy says of a request that it refuses */
function readFailure(error, token) {
    const { response } = error;
    const headers = new Map(Object.entries(response?.headers ?? {}));
    const said = response?.data?.message;
    return {
        status: response?.status ?? 0,
        message: (0,redact/* redact */.E)(typeof said === 'string' ? said : innermostReason(error), [token]).slice(0, 300),
        header: (name) => {
            const value = headers.get(name);
            return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
        },
        cause: error,
    };
}
/** Why no answer came: the innermost cause says it (a proxy's 407, a name that leads nowhere), the others only that. */
function innermostReason(error) {
    let inner = error;
    for (let depth = 0; depth < 8 && inner instanceof Error && inner.cause !== undefined; depth += 1)
        inner = inner.cause;
    return (0,errors/* messageOf */.bD)(inner);
}
/** Primary limits answer 403 or 429 with a remaining count of 0, secondary ones with `retry-after` or in words. */
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    return (failure.status === 403 &&
        (failure.header('retry-after') !== undefined ||
            failure.header('x-ratelimit-remaining') === '0' ||
            /secondary rate limit|abuse detection/i.test(failure.message)));
}
/** Milliseconds to wait before the next try, or `undefined` where there is no point in one. */
function pauseBefore(failure, at) {
    if (isRateLimit(failure)) {
        // A refused request did nothing, so a creation may be tried again too.
        if (at.tried > TRIES)
            return undefined;
        const after = Number(failure.header('retry-after'));
        if (failure.header('retry-after') !== undefined && Number.isFinite(after) && after >= 0)
            return after * 1000;
        const reset = Number(failure.header('x-ratelimit-reset'));
        if (failure.header('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
            return Math.max(reset * 1000 - at.now, 1000);
        return 60_000 * 2 ** (at.tried - 1);
    }
    const passing = failure.status === 0 || failure.status >= 500;
    return passing && !at.adds && at.tried < TRIES ? 500 * 2 ** (at.tried - 1) : undefined;
}
function toError(route, failure, pause) {
    const fault = isRateLimit(failure) ? 'rate-limited' : faultOf(failure.status);
    const answered = failure.status === 0 ? 'did not answer' : `answered ${failure.status}`;
    const later = pause === undefined ? '' : ` (it asks to wait ${Math.ceil(pause / 1000)} s)`;
    return new github_error.GithubError(fault, `GitHub ${answered} to ${route}: ${failure.message}${later}`, {
        status: failure.status,
        hint: fault === 'forbidden' && /\blocked\b/i.test(failure.message) ? LOCKED : HINTS[fault],
        cause: failure.cause,
    });
}
function faultOf(status) {
    if (status === 0 || status >= 500)
        return 'unavailable';
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    return status >= 400 ? 'rejected' : 'unexpected';
}
const HINTS = {
    unauthorized: 'The token is wrong or has ended: pass a valid one (GITHUB_TOKEN, or the input `token`).',
    forbidden: 'The token may not do this: give the job `permissions: pull-requests: write`.',
    'not-found': 'It does not exist, or the token may not see it.',
    rejected: 'GitHub refused the request as it was made.',
    'rate-limited': 'Run the job again later.',
    unavailable: 'See githubstatus.com, look whether a proxy stands between, and run the job again.',
    unexpected: 'Check GITHUB_API_URL: it does not answer like GitHub.',
};
/** GitHub refuses whoever asks: no permission of the job would help. */
const LOCKED = 'The conversation is locked: unlock it, or read the job summary, which says the same.';
function ignore() {
    // Octokit's chatter is not for the user.
}


/***/ }),

/***/ 9173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Wc: () => (/* binding */ whoAmI),
/* harmony export */   zq: () => (/* binding */ githubOf)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98024);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51831);


/** The account behind every `GITHUB_TOKEN` of github.com. */
const ACTIONS = { login: 'github-actions[bot]', id: 41_898_282 };
/** The token of this run: the action's input, else the environment's. */
function tokenOf(env) {
    const token = env.INPUT_TOKEN ?? env.GITHUB_TOKEN;
    return token === undefined || token === '' ? undefined : token;
}
/** A client for the run's token. */
function githubOf(token, world) {
    return (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.openGithub)({ token, env: world.env, log: world.log });
}
/**
 * Who we are. The workflow's own token needs no request: the action says so in
 * `SEALGATE_TOKEN_IS_DEFAULT`. Other tokens are asked for; those of apps have no `/user`, but a `viewer`.
 *
 * @throws GithubError
 */
async function whoAmI(github, env) {
    if (env.SEALGATE_TOKEN_IS_DEFAULT === 'true') {
        const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
        return server === 'https://github.com' ? ACTIONS : { login: ACTIONS.login };
    }
    try {
        return readIdentity((await github.call('GET /user')).data);
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError) || error.fault !== 'forbidden')
            throw error;
        const { data } = await github.call('POST /graphql', { query: '{viewer{login databaseId}}' });
        const viewer = data?.data?.viewer;
        return readIdentity(viewer);
    }
}
function readIdentity(data) {
    const { login, id, databaseId } = (data ?? {});
    const number = id ?? databaseId;
    if (typeof login !== 'string' || login === '') {
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', 'GitHub does not say whose token this is', { status: 200 });
    }
    return typeof number === 'number' ? { login, id: number } : { login };
}


/***/ }),

/***/ 88576:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchSink: () => (/* binding */ branchSink)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/model/evidence/ledger-join.js
var ledger_join = __webpack_require__(62775);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/publish/identity.js
var identity = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
;// CONCATENATED MODULE: ./build/publish/sinks/git-branch.js

function openBranch(github, address) {
    const { owner, repo, branch } = address;
    const place = { github, branch, at: { owner, repo }, ref: `heads/${branch}` };
    return {
        name: `${owner}/${repo}@${branch}`,
        tip: () => tipOf(place),
        read: (commit, path) => readFile(place, commit, path),
        has: async (commit, path) => (await blobOf(place, commit, path)) !== undefined,
        commit: async (parent, files, message) => {
            const tree = await makeTree(place, parent, files);
            return move(place, parent, await makeCommit(place, parent, { message, tree }));
        },
    };
}
async function tipOf({ github, branch, at, ref }) {
    const answer = await orNone(github.call('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref }));
    if (answer === undefined)
        return undefined;
    return shaOf(answer.data.object, `commit of ${branch}`);
}
/** The blob's name of a file; its directory is listed, one level. */
async function blobOf({ github, at }, commit, path) {
    const answer = await orNone(github.call('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path, ref: commit }));
    return answer === undefined ? undefined : shaOf(answer.data, `blob of ${path}`);
}
async function readFile(place, commit, path) {
    const { github, at } = place;
    const file_sha = await blobOf(place, commit, path);
    if (file_sha === undefined)
        return undefined;
    const { data } = await github.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...at, file_sha });
    const { content, encoding } = (data ?? {});
    if (typeof content !== 'string' || encoding !== 'base64')
        throw new github_error.GithubError('unexpected', `GitHub sends no content of ${path}`, { status: 200 });
    return Buffer.from(content, 'base64');
}
/** Stores files on top of a commit's own. @returns the tree's name */
async function makeTree(place, parent, files) {
    const { github, at } = place;
    const tree = [];
    for (const [path, bytes] of files) {
        const blob = await github.call('POST /repos/{owner}/{repo}/git/blobs', {
            ...at,
            content: bytes.toString('base64'),
            encoding: 'base64',
        });
        tree.push({ path, mode: '100644', type: 'blob', sha: shaOf(blob.data, 'blob') });
    }
    const base_tree = parent === undefined ? undefined : await treeOf(place, parent);
    const made = await github.call('POST /repos/{owner}/{repo}/git/trees', {
        ...at,
        tree,
        ...(base_tree === undefined ? {} : { base_tree }),
    });
    return shaOf(made.data, 'tree');
}
async function treeOf({ github, at }, commit) {
    const { data } = await github.call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...at,
        commit_sha: commit,
    });
    return shaOf(data.tree, `tree of ${commit}`);
}
/** @returns the commit's name; no branch has it yet. */
async function makeCommit({ github, at }, parent, content) {
    const parents = parent === undefined ? [] : [parent];
    const { data } = await github.call('POST /repos/{owner}/{repo}/git/commits', {
        ...at,
        ...content,
        parents,
    });
    return shaOf(data, 'commit');
}
/** Compare and swap: GitHub refuses a commit that does not come after what the branch is by now. */
async function move(place, parent, sha) {
    const { github, at, ref } = place;
    try {
        if (parent === undefined)
            await github.call('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: `refs/${ref}`, sha });
        else
            await github.call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...at, ref, sha, force: false });
        return true;
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError) || (error.status !== 422 && error.status !== 409))
            throw error;
        // A refusal is a lost race only if the branch is elsewhere now.
        const now = await tipOf(place);
        if (now === sha)
            return true;
        if (now !== parent)
            return false;
        throw error;
    }
}
async function orNone(asking) {
    try {
        return await asking;
    }
    catch (error) {
        // 409: the repository is empty.
        if (error instanceof github_error.GithubError && (error.status === 404 || error.status === 409))
            return undefined;
        throw error;
    }
}
function shaOf(data, what) {
    const { sha } = (data ?? {});
    if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha))
        return sha;
    throw new github_error.GithubError('unexpected', `GitHub names no ${what}`, { status: 200 });
}

;// CONCATENATED MODULE: ./build/publish/sinks/branch.js








/** Other runs may write at the same time; each try starts from what they left. */
const TRIES = 8;
/**
 * A branch of the repository, written through GitHub's Git data API: blobs, a tree, a commit on top of what is there,
 * and the branch moved only if nobody moved it meanwhile. Never by force; a run that lost the race reads again.
 */
const branchSink = {
    kind: 'branch',
    title: 'Branch',
    async push(target, source, world) {
        const token = (0,identity/* tokenOf */.B9)(world.env);
        const [owner = '', repo = '', more] = (world.env.GITHUB_REPOSITORY ?? '').split('/');
        if (token === undefined || owner === '' || repo === '' || more !== undefined)
            throw new errors/* SealgateError */.De('USAGE', 'A branch needs GITHUB_REPOSITORY and a token', {
                hint: 'In a workflow pass the token and give the job `permissions: contents: write`.',
            });
        const github = await (0,identity/* githubOf */.zq)(token, { env: world.env, log: world.log });
        const branch = openBranch(github, { owner, repo, branch: target.branch });
        for (let tried = 1;; tried += 1) {
            const done = await pushOnce(branch, source, world);
            if (done !== 'moved') {
                const after = tried === 1 ? '' : ` at the ${tried}th try, others having written meanwhile`;
                return done === undefined
                    ? { records: 0, message: `${target.branch} has everything` }
                    : {
                        records: done.added.length,
                        message: `${(0,counted/* counted */.h)(done.added.length, 'record')} to the branch ${target.branch}${after}${done.merge === undefined ? '' : ', joined with the history there'}`,
                    };
            }
            if (tried >= TRIES)
                throw new errors/* SealgateError */.De('GITHUB_API', `Others moved ${target.branch} ${TRIES} times while we wrote`, {
                    hint: 'The next run tries again.',
                });
            await (0,promises_.setTimeout)(100 * tried + Math.random() * 200 * tried);
        }
    },
};
async function pushOnce(branch, source, world) {
    const tip = await branch.tip();
    const there = tip === undefined ? undefined : await branch.read(tip, ledger/* LEDGER_FILE */.th);
    const joined = (0,ledger_join/* joinLedgers */.ZO)({ bytes: there ?? Buffer.alloc(0), name: `${branch.name}/${ledger/* LEDGER_FILE */.th}` }, { bytes: await source.ledger(), name: source.folder }, world.who);
    if (joined === undefined)
        return undefined;
    const files = new Map();
    // Where another history's file has the name, the content goes by its digest.
    const placeFor = async ({ path, sha256 }) => {
        const free = !files.has(path) && (tip === undefined || !(await branch.has(tip, path)));
        return free ? path : `${evidence_content/* BY_DIGEST */.t}/${sha256}`;
    };
    for (const record of joined.added)
        for (const file of record.files) {
            const bytes = await source.content(file);
            if (bytes !== undefined)
                files.set(await placeFor(file), bytes);
        }
    files.set(ledger/* LEDGER_FILE */.th, Buffer.from(joined.lines.join(''), 'utf8'));
    files.set(ledger/* HEAD_FILE */._d, Buffer.from((0,ledger/* headText */.WI)(joined.head), 'utf8'));
    const bundle = joined.merge === undefined ? await source.headBundle() : await world.sealHead?.(joined.head);
    if (bundle !== undefined)
        files.set(ledger/* HEAD_BUNDLE_FILE */.dR, Buffer.from(bundle));
    if (tip === undefined)
        files.set('.gitattributes', Buffer.from('* -text\n', 'utf8'));
    const message = `evidence: ${(0,counted/* counted */.h)(joined.added.length, 'record')}, head ${joined.head.hash.slice(0, 12)}`;
    const moved = await branch.commit(tip, files, message);
    return moved ? joined : 'moved';
}


/***/ })

};
;