"use strict";
exports.id = 8024;
exports.ids = [8024,1831];
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


/***/ })

};
;