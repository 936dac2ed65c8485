"use strict";
exports.id = 6546;
exports.ids = [6546,8024,1831];
exports.modules = {

/***/ 89946:
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

/***/ 86237:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tellingOf),
/* harmony export */   r: () => (/* binding */ TELL_COMMENT_ONLY)
/* harmony export */ });
/* harmony import */ var _incidents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89946);

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
        incidents: { ...policy.incidents, people: _incidents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ESCALATION */ .iP },
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
    incidents: { levels: [], escalation: '', contain: [], people: _incidents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ESCALATION */ .iP },
};


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

/***/ 97923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   l0: () => (/* binding */ pathsOnGithub),
/* harmony export */   nc: () => (/* binding */ isOwnRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74328);



/** The repository that GITHUB_REPOSITORY names, as routes want it; `undefined` where it names none. */
function repositoryOf(env) {
    const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === undefined || owner === '' || repo === undefined || repo === '' || more !== undefined)
        return undefined;
    return { owner, repo };
}
/** Whether what was judged is the workflow's own repository, and none that its job checked out beside it. */
function isOwnRepository({ record }, env) {
    const slug = record.context.repository?.slug?.toLowerCase();
    return slug === undefined || slug === (env.GITHUB_REPOSITORY ?? slug).toLowerCase();
}
/**
 * The paths by which GitHub knows files that findings name from the folder that was judged: from the top of the
 * repository, wherever in the workspace it is checked out; from the workspace where there is none of the workflow's own.
 *
 * @returns of a file, `undefined` where it is outside of it.
 */
function pathsOnGithub(run, env) {
    const dir = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(run.repositoryDir) ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(run.repositoryDir);
    const named = env.GITHUB_WORKSPACE ?? '';
    const workspace = named === '' ? dir : ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(named) ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(named));
    const top = isOwnRepository(run, env) ? (0,_io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryTop */ .K)(dir) : undefined;
    const root = top !== undefined && (top === workspace || (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(workspace, top)) ? top : workspace;
    return (file) => {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(dir, file);
        return (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(root, absolute) ? node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(root, absolute).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/') : undefined;
    };
}


/***/ }),

/***/ 6556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reasonJa)
/* harmony export */ });
const age = (text) => text.replace(/^(\d+) (day|hour|minute)s?$/, (_all, number, unit) => `${number} ${{ day: '日', hour: '時間', minute: '分' }[unit] ?? unit}`);
const CHECKS = '検査';
/** What the gate's runs and the ledger answer. */
const AUTOMATIC = [
    [/^No run of the gate is in the evidence$/, '証跡にゲートの実行がない'],
    [
        /^The newest run of the gate, of (\S+), is older than (.+)$/,
        ([time, limit]) => `最新のゲートの実行（${time}）が ${age(limit ?? '')}より古い`,
    ],
    [/^It ran on (\S+)$/, '$1 に実行'],
    [/^(\d+) of (\d+) runs of the period passed$/, '期間中の実行 $2 回のうち $1 回が合格'],
    [/^The newest run failed with (\d+) that block$/, '最新の実行は不合格（ブロック $1 件）'],
    [
        /^The newest run could not decide: (.*)$/s,
        ([why]) => `最新の実行は判定できなかった: ${reasonJa(why ?? '')}`,
    ],
    [/^The policy only warns \(warn-only\)$/, 'ポリシーが警告だけにしている（warn-only）'],
    [
        /^The newest run let (\d+) pass that block \(warn-only\)$/,
        '最新の実行は、ブロックすべき $1 件を通した（warn-only）',
    ],
    [
        /^The newest run was judged by another policy than today’s$/,
        '最新の実行は、現在と異なるポリシーで判定された',
    ],
    [
        /^No severity of a scanner’s finding fails \(fail-on-severity: never\)$/,
        'スキャナーの指摘は、どの深刻度でも不合格にならない（fail-on-severity: never）',
    ],
    [/^Findings from (\S+) on fail$/, '深刻度 $1 以上の指摘で不合格になる'],
    [/^Only presets judged: (.*)$/, 'プリセットだけで判定している: $1'],
    [/^The rules stand in (.*)$/, '規則は $1 にある'],
    [/^Findings on exceptions that no longer hold: (\d+)$/, '効力を失った例外による指摘が $1 件ある'],
    [/^(\d+) of (\d+) exceptions no longer hold$/, '例外 $2 件のうち $1 件が効力を失っている'],
    [/^Open findings about exceptions: (\d+)$/, '例外についての未解決の指摘が $1 件ある'],
    [/^There are no exceptions$/, '例外はない'],
    [/^All (\d+) exceptions hold$/, '例外 $1 件はすべて有効'],
    [/^No run of the gate in this time is of a branch$/, 'この期間に、ブランチのゲートの実行がない'],
    [
        /^(\d+) of (\d+) runs name commit, workflow and workflow run$/,
        '実行 $2 回のうち $1 回が、コミット、ワークフロー、その実行を示している',
    ],
    [/^The newest run found no lockfile$/, '最新の実行ではロックファイルが見つからなかった'],
    [/^The newest run left a bill of materials$/, '最新の実行は部品表（SBOM）を残した'],
    [/^The newest run left no bill of materials$/, '最新の実行は部品表（SBOM）を残していない'],
    [/^The newest run left no verdict$/, '最新の実行は判定の記録を残していない'],
    [
        /^The newest run sealed no (verdict|bill of materials)$/,
        ([what]) => `最新の実行は${called(what)}に署名していない`,
    ],
    [
        /^The newest run says that it sealed its (verdict|bill of materials), and nobody is named who must have \(signers in the policy\)$/,
        ([what]) => `最新の実行は${called(what)}に署名したとしているが、誰の署名であるべきかが指定されていない（ポリシーの signers）`,
    ],
    [
        /^(\d+) of (\d+): (verdict|bill of materials) sealed by who must have: (.*)$/s,
        ([good, all, what, why]) => `${called(what)} ${all} 件のうち、あるべき署名者の署名は ${good} 件: ${reasonJa(why ?? '')}`,
    ],
    [
        /^(\d+) of (\d+): (verdict|bill of materials) sealed by (.*)$/,
        ([good, all, what, who]) => `${called(what)} ${all} 件のうち ${good} 件に ${who} の署名がある`,
    ],
    [/^The verdict of the newest run is not sealed \((.*)\)$/, '最新の実行の判定に署名がない（$1）'],
    [/^No package has anything to verify$/, '検証の対象となるパッケージがない'],
    [/^(\d+) of (\d+) verified, (\d+) invalid$/, '$2 件のうち $1 件を検証、$3 件は無効'],
    [/^(\d+) of (\d+) verified$/, '$2 件のうち $1 件を検証'],
    [
        /^(\d+) of (\d+) verified: (.*)$/s,
        ([good, all, why]) => `${all} 件のうち ${good} 件を検証: ${reasonJa(why ?? '')}`,
    ],
    [/^No package could carry provenance$/, '来歴を持ちうるパッケージがない'],
    [/^(\d+) of (\d+) carry verified provenance, (\d+) invalid$/, '$2 件のうち $1 件の来歴を検証、$3 件は無効'],
    [/^(\d+) of (\d+) carry verified provenance$/, '$2 件のうち $1 件の来歴を検証'],
    [/^(\d+) block$/, '$1 件がブロック'],
    [/^The check (\S+) is not in the newest run$/, `${CHECKS} $1 は最新の実行に含まれていない`],
    [/^The check (\S+) did not run$/, `${CHECKS} $1 は実行されていない`],
    [
        /^The check (\S+) did not run: (.*)$/s,
        ([check, why]) => `${CHECKS} ${check} は実行されていない: ${reasonJa(why ?? '')}`,
    ],
    [/^The check (\S+) found nothing to look at$/, `${CHECKS} $1 の対象がなかった`],
    [
        /^The check (\S+) found nothing to look at: (.*)$/s,
        ([check, why]) => `${CHECKS} ${check} の対象がなかった: ${reasonJa(why ?? '')}`,
    ],
    [/^The check (\S+) found (\d+) that block$/, `${CHECKS} $1 でブロックが $2 件`],
    [
        /^The check (\S+) did not come to its end: (.*)$/s,
        ([check, why]) => `${CHECKS} ${check} は最後まで実行できなかった: ${reasonJa(why ?? '')}`,
    ],
    [/^The check (\S+) blocked nothing and warns of (\d+)$/, `${CHECKS} $1 はブロックなし、警告 $2 件`],
    [/^The check (\S+) ran and left nothing open$/, `${CHECKS} $1 を実行し、未解決のものはない`],
    [/^The check (\S+) ran$/, `${CHECKS} $1 を実行`],
    [/^The run was offline\.?$/, 'オフラインで実行された'],
    [
        /^(.*); only what the lockfiles themselves tell was looked at\.?$/s,
        ([why]) => `${reasonJa(why ?? '')}。ロックファイルから分かることだけを確認した`,
    ],
    [/^No registry was asked\.?$/, 'レジストリに問い合わせていない'],
    [/^No registry was asked: (.*)$/s, ([why]) => `レジストリに問い合わせていない：${why ?? ''}`],
    [/^No scanner report given\.?$/, 'スキャナーのレポートが渡されていない'],
    [
        /^No scanner report given, and registries are not asked for advisories offline\.?$/,
        'スキャナーのレポートが渡されておらず、オフラインではレジストリに脆弱性情報を問い合わせない',
    ],
    [
        /^No scanner report given, and registries have no advisories about packages that are not theirs\.?$/,
        'スキャナーのレポートが渡されておらず、レジストリにないパッケージの脆弱性情報はレジストリにはない',
    ],
    [
        /^No report shows that misconfigurations, secrets, licences or weak code were looked for$/,
        '設定ミス・秘密情報・ライセンス・脆弱なコードを調べたレポートがない',
    ],
    [
        /^No report looked but what the change itself brings, which counts after the merge: (.*)$/s,
        ([files]) => `変更自身が持ち込んだレポートしかない（マージ後に有効になる）：${files ?? ''}`,
    ],
    [
        /^No report looked into packages: give a report of npm audit, pnpm audit or Trivy with its vulnerability scanner$/,
        'パッケージを調べたレポートがない（npm audit、pnpm audit、または Trivy の脆弱性スキャンのレポートを渡す）',
    ],
    [/^No lockfile could be read\.$/, '読み取れたロックファイルがない'],
    [
        /^Dependencies are declared, but the lockfiles list no package\.$/,
        '依存関係が宣言されているが、ロックファイルにパッケージがない',
    ],
    [/^No lockfile lists a package\.$/, 'ロックファイルにパッケージがない'],
    [
        /^No lockfile was found, so no dependency was looked at\.$/,
        'ロックファイルがなく、依存関係を確認していない',
    ],
    [/^(\d+) lockfiles cannot be read: (.*)$/, '$1 個のロックファイルを読み取れない: $2'],
    [
        /^No package in (.*), so no dependency was looked at\.$/,
        '$1 にパッケージがなく、依存関係を確認していない',
    ],
    [/^Without a base there is no change to look at\.$/, '比較するベースがなく、変更を確認できない'],
    [/^The change adds or updates no package\.$/, 'パッケージを追加・更新する変更がない'],
    [
        /^(\S+): Its newest record is of (\S+), (\d+) days ago: fetch a new copy$/,
        '$1: 最新の記録が $2（$3 日前）のもの。新しいものを取得する',
    ],
    [/^no reason given$/, '理由の記載なし'],
    [/^Nothing was asked$/, '何も問われていない'],
    [/^It was not asked$/, '問われていない'],
    [/^The ledger has no records$/, '台帳に記録がない'],
    [/^All (\d+) records hold$/, '記録 $1 件はすべて正しい'],
    [/^Record (\d+) of the ledger: (.*)$/s, '台帳の記録 $1: $2'],
    [
        /^Record (\d+), (\S+): (.*)$/s,
        ([number, file, why]) => `記録 ${number} の ${file}: ${reasonJa(why ?? '')}`,
    ],
    [/^The head of the ledger has no seal$/, '台帳のヘッドに署名がない'],
    [
        /^There is a seal over (\d+) of (\d+) records, and nobody is named who must have made it \(signers in the policy\)$/,
        '記録 $2 件のうち $1 件を覆う署名があるが、誰の署名であるべきかが指定されていない（ポリシーの signers）',
    ],
    [
        /^The seal of the head is not by who must have made it: (.*)$/s,
        '台帳のヘッドの署名が、あるべき署名者のものでない: $1',
    ],
    [
        /^The head is sealed by (.*), over (\d+) of (\d+) records$/,
        '台帳のヘッドに $1 の署名があり、記録 $3 件のうち $2 件を覆う',
    ],
    [/^(\d+) signers are needed$/, '$1 者の署名が必要'],
    [
        /^The head of the ledger was never put into the transparency log$/,
        '台帳のヘッドが透明性ログに記録されたことがない',
    ],
    [
        /^The newest anchor, of (\S+), is older than (.+)$/,
        ([time, limit]) => `透明性ログへの最新の記録（${time}）が ${age(limit ?? '')}より古い`,
    ],
    [/^Anchored on (\S+)$/, '$1 に透明性ログへ記録'],
];
/** What files of the evidence and people answer. */
const FILED = [
    [/^No evidence is called (.*)$/, '$1 という名前の証跡がない'],
    [/^(\S+) is older than (.+)$/, ([file, limit]) => `${file} が ${age(limit ?? '')}より古い`],
    [
        /^(\d+) of (\d+) files in the last (.+)$/,
        ([found, wanted, limit]) => `直近 ${age(limit ?? '')}のファイルは、必要な ${wanted} 件のうち ${found} 件`,
    ],
    [/^and (\d+) more$/, 'ほか $1 件'],
    [/^(\S+): its result is '(.*)'$/, '$1: 結果は「$2」'],
    [
        /^(\S+): nobody said how it ended \(evidence add --result\)$/,
        '$1: 結果が記録されていない（evidence add --result）',
    ],
    [/^(\S+) of (\S+Z) says so$/, '$1（$2）で確認'],
    [/^(\S+) was not read$/, '$1 は読み込まれなかった'],
    [/^(\S+): it has another content than was recorded$/, '$1: 記録時と内容が異なる'],
    [/^it has another content than was recorded$/, '記録時と内容が異なる'],
    [/^(\S+): it was pruned: its time was over$/, '$1: 保存期間が過ぎて削除された'],
    [
        /^(\S+): it is encrypted, so its content cannot be looked into$/,
        '$1: 暗号化されているため内容を確認できない',
    ],
    [/^(\S+): it has more than (\d+) bytes$/, '$1: $2 バイトを超えている'],
    [/^(\S+): (.*): it does not hold$/s, '$1: $2 を満たさない'],
    [/^(\S+): (.*): it is not in the text$/s, '$1: $2 — 文中にない'],
    [/^(\S+): (.*): it is in the text$/s, '$1: $2 — 文中にある'],
    [/^(\S+): (.*): nothing in the text matches$/s, '$1: $2 — 一致する文がない'],
    [/^(\S+): (.*): it selects (\d+) values?$/s, '$1: $2 — 該当する値は $3 個'],
    [/^(\S+): (.*): the document has no such value$/s, '$1: $2 — 該当する値がない'],
    [/^(\S+): (.*): ((?:(?!: ).)*) is no number$/s, '$1: $2 — $3 は数値でない'],
    [/^(\S+): (.*): it is (.*)$/s, '$1: $2 — 値は $3'],
    [/^The attestation about it is of a day to come$/, '申告の日付が未来である'],
    [
        /^Nobody attested it(?: as (.*))? in the last (.+)$/s,
        ([role, limit]) => `直近 ${age(limit ?? '')}に${role === undefined || role === '' ? '' : ` ${role} による`}申告がない`,
    ],
    [
        /^Nobody attested it(?: as (.*))?$/,
        ([role]) => (role === undefined || role === '' ? '申告がない' : `${role} による申告がない`),
    ],
    [/^attestations by other roles: (\d+)$/, 'ほかの役割による申告が $1 件ある'],
    [
        /^(.*) attested '(\S+)' on (\S+?)(?:, filed by ([^:,]*))?(?:: (.*)|, and names evidence that the ledger does not hold: (.*))?$/s,
        ([who, state, day, by, statement, missing]) => [
            `${who}が ${day} に「${STATES[state ?? ''] ?? state}」と申告`,
            by === undefined || by === '' ? '' : `（記録者 ${by}）`,
            statement === undefined || statement === '' ? '' : `: ${statement}`,
            missing === undefined || missing === '' ? '' : `、ただし台帳にない証跡を挙げている: ${missing}`,
        ].join(''),
    ],
    [/^believed until (\S+)$/, '有効期限は $1'],
    [/^Nothing could be fetched: (.*)$/s, ([why]) => `取得できなかった: ${reasonJa(why ?? '')}`],
    [
        /^no file fits (.*), and the policy allows no command '((?:(?!, and the policy allows no command ').)*)' \(audit-commands\)$/s,
        '$1 に一致するファイルがなく、ポリシー（audit-commands）にコマンド「$2」の許可もない',
    ],
    [/^no file fits (.*)$/, '$1 に一致するファイルがない'],
    [
        /^the policy allows no command '(.*)' \(audit-commands\)$/,
        'ポリシー（audit-commands）にコマンド「$1」の許可がない',
    ],
    [/^nothing is fetched with --dry-run$/, '--dry-run では何も取得しない'],
    [
        /^nothing is fetched where a base is given: the records of a change do not count$/,
        'ベースが指定されている場合は何も取得しない（変更側の記録は数えない）',
    ],
    [
        /^Whether it changed since cannot be told: (.*)$/s,
        ([why]) => `その後に変更されたかを判断できない: ${reasonJa(why ?? '')}`,
    ],
    [
        /^the clone lacks its history \(check out with fetch-depth: 0\)$/,
        'クローンに履歴がない（fetch-depth: 0 でチェックアウトする）',
    ],
    [/^this is no git repository with a commit$/, 'コミットのある git リポジトリーでない'],
    [
        /^What it is about changed on (\S+), after the answer of (\S+?): (.*)$/s,
        ([changed, answered, why]) => `回答（${answered}）の後の ${changed} に対象が変更された: ${reasonJa(why ?? '')}`,
    ],
    [
        /^(\d+) certificates?(?:, the first ends in (-?\d+) days \((.*?)\))?$/,
        ([all, days, subject]) => `証明書 ${all} 件${days === undefined || days === '' ? '' : `、最初の期限は ${days} 日後（${subject}）`}`,
    ],
    [/^(\d+) could not be read$/, '$1 件は読み取れなかった'],
];
const STATES = {
    done: '実施済み',
    partial: '一部実施',
    none: '未実施',
    'not-applicable': '対象外',
};
function called(what) {
    return what === 'verdict' ? '判定' : '部品表（SBOM）';
}
/** Answers cut their reasons long before. */
const LONGEST = 4000;
const SENTENCES = [...AUTOMATIC, ...FILED];
/**
 * The reason of an answer in Japanese, as far as it is Sealgate's own words. What comes from elsewhere (a person's
 * statement, a tool's message, an expression) stays as it is written.
 */
function reasonJa(reason) {
    if (reason.length > LONGEST)
        return reason;
    const whole = sentenceJa(reason);
    if (whole !== undefined && !reason.includes('; '))
        return whole;
    const clauses = reason.split('; ');
    const said = clauses.map((clause) => sentenceJa(clause));
    if (said.every((one) => one === undefined))
        return whole ?? reason;
    return clauses.map((clause, index) => said[index] ?? clause).join('; ');
}
function sentenceJa(text) {
    for (const [pattern, said] of SENTENCES) {
        const found = pattern.exec(text);
        if (found === null)
            continue;
        const groups = found.slice(1).map((group) => group ?? '');
        if (typeof said !== 'string')
            return said(groups);
        return said.replace(/\$(\d)/g, (_all, number) => groups[Number(number) - 1] ?? '');
    }
    return undefined;
}


/***/ }),

/***/ 68336:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ textsOf)
});

// UNUSED EXPORTS: LANGUAGES

// EXTERNAL MODULE: ./build/render/locale/en.js
var en = __webpack_require__(53740);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(95409);
// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/locale/audit-reasons-ja.js
var audit_reasons_ja = __webpack_require__(6556);
;// CONCATENATED MODULE: ./build/render/locale/ja.js



/** `署名が…パッケージ 1 件`. */
const ja_packages = (which) => (n) => `${which}パッケージ ${(0,render_words/* formatNumber */.ZV)(n)} 件`;
/** `新たな深刻度「緊急」の脆弱性 1 件`. */
const problems = (noun) => (n, { fresh, rated }) => {
    const [only] = rated;
    const severity = rated.length === 1 && only !== undefined ? `深刻度「${only.severity}」の` : '';
    const each = rated.map((part) => `「${part.severity}」${(0,render_words/* formatNumber */.ZV)(part.n)} 件`).join('、');
    return `${fresh === undefined ? '' : { new: '新たな', known: '既知の' }[fresh]}${severity}${noun} ${(0,render_words/* formatNumber */.ZV)(n)} 件${rated.length > 1 ? `（${each}）` : ''}`;
};
const INSTALLERS = {
    yarn: 'Yarn 本体',
    'yarn-plugin': 'Yarn のプラグイン',
    constraints: 'Yarn の制約',
    'npm-extension': 'npm の拡張',
    hooks: 'pnpmfile',
    loader: 'Node がパッケージを読み込む場所',
    pnp: 'Node が各スクリプトで最初に読み込むもの',
    gyp: 'node-gyp が実行するもの',
    rush: 'Rush を起動するもの',
    'git-hook': 'Git のフック',
    preload: 'Bun が各スクリプトの前に実行するもの',
    generator: 'Yarn がパッケージを作るために実行するもの',
    tarball: 'パッケージそのものであるアーカイブ',
    patch: 'パッチ',
    editor: 'エディターが起動するもの',
    packages: 'コミットされたパッケージ',
};
const INSTALLER_WORDS = new Map(Object.entries(INSTALLERS));
const VERBS = { added: '追加', updated: '更新', removed: '削除' };
const TOLD = { pass: '合格', fail: 'ブロック', incomplete: '判定できず' };
const DECIDED = { block: 'ブロック', warn: '警告', accept: '許容' };
const UNITS = { minute: '分', hour: '時間', day: '日', month: 'か月', year: '年' };
const MEND = '理由に示された点（トークンの不足など）を直すか、レジストリが応答するようになってから、もう一度実行してください。';
const RERUN = 'レジストリが応答するようになってから、もう一度実行してください。';
const ONLINE = '`--offline` を外して実行してください。';
const REINSTALL = 'もう一度インストールし、パッケージマネージャーにロックファイルを書き直させてください。';
const RESTORE = 'ベースブランチのロックファイルに戻して、もう一度インストールしてください。';
const READ_LOG = 'ジョブをもう一度実行し、繰り返す場合はログを確認してください。';
const SCAN_FIRST = 'スキャンの手順がこの手順より前に終わるようにしてください。失敗している場合は、そのログを確認してください。';
/** How to get what is missing, by check. */
const GAP_FIXES = {
    signatures: RERUN,
    provenance: RERUN,
    trust: RERUN,
    licenses: `${RERUN}または、パッケージのインストール後に実行してください。`,
    vulnerabilities: SCAN_FIRST,
    scanners: SCAN_FIRST,
    reports: SCAN_FIRST,
    lockfiles: 'ロックファイルがコミットされ、読み取れることを確認してください。',
    policy: 'ポリシーファイルの該当箇所を修正してください。',
    seal: 'ジョブに `id-token: write` の権限を与えるか、鍵を渡してください。',
    evidence: '証跡フォルダーに書き込めることを確認してください。',
};
function shared({ jobs, steps, fail, incomplete, waiting }) {
    const all = `${(0,render_words/* formatNumber */.ZV)(jobs)} 件の${steps ? 'ステップ' : 'ジョブ'}`;
    const parts = [
        ...(fail > 0 ? [`${(0,render_words/* formatNumber */.ZV)(fail)} 件がブロック`] : []),
        ...(incomplete > 0 ? [`${(0,render_words/* formatNumber */.ZV)(incomplete)} 件が判定できず`] : []),
        ...(waiting > 0 ? [`${(0,render_words/* formatNumber */.ZV)(waiting)} 件が未完了`] : []),
    ];
    const of = `${all}のうち ${parts.join('、')}`;
    if (fail > 0)
        return `ブロック: ${of}`;
    if (incomplete > 0)
        return `判定できません: ${of}`;
    return waiting > 0 ? `ここまで合格: ${of}` : `合格: ${all}すべて`;
}
function vexWeight(weight) {
    switch (weight.kind) {
        case 'none':
            return '';
        case 'pending':
            return '（マージ後に有効になります）';
        case 'invalid':
            return `（無効: ${weight.reason}）`;
        case 'elsewhere':
            return `（${weight.product} についての記載で、判定対象は別の版です）`;
        case 'policy':
            return `（ポリシーの ${weight.key} により無効）`;
    }
}
const ja = {
    locale: 'ja',
    comma: '、',
    semicolon: '。',
    stop: '。',
    joinWords: (words) => words.join('、'),
    inBrackets: (text) => `（${text}）`,
    labelled: (label, text) => `${label}: ${text}`,
    severities: {
        critical: '緊急',
        high: '重要',
        moderate: '警告',
        low: '注意',
        info: '情報',
        unknown: '未評価',
    },
    checks: {
        signatures: '署名',
        provenance: '来歴 (provenance)',
        trust: '変更の信頼度',
        lockfiles: 'ロックファイル',
        sources: '取得元',
        vulnerabilities: '脆弱性',
        licenses: 'ライセンス',
        scanners: 'その他のスキャナー',
        workflows: 'ワークフロー',
        custom: '独自の規則',
        exceptions: '例外',
        run: '実行',
        seal: '署名の付与',
        evidence: '証跡',
        policy: 'ポリシー',
        reports: 'レポート',
    },
    outcomes: {
        verified: '検証済み',
        missing: 'なし',
        invalid: '不正',
        skipped: '対象外',
        unreachable: '取得できず',
        'not-checked': '未検査',
        allowed: '許可',
        denied: '不許可',
        unknown: '不明',
        unread: '読み取れず',
        own: '自社',
        ok: '問題なし',
        flagged: '要確認',
        matched: '該当',
        'findings judged': '判定した問題',
        active: '有効',
        expiring: '期限間近',
        expired: '期限切れ',
        critical: '緊急',
        high: '重要',
        moderate: '警告',
        low: '注意',
        info: '情報',
        known: '既知',
    },
    rules: {
        'custom/package': {
            title: 'このポリシー独自の規則に該当するパッケージ',
            why: 'ポリシーには独自の規則 (custom-rules) があり、このパッケージはその条件に当てはまります。規則名は custom/ と規則の id です。',
            fix: 'ポリシーに書かれた規則に従ってください。',
        },
        'exceptions/baseline-grown': {
            title: 'ベースラインへの追加',
            why: 'ベースラインは、書かれた時点で既にあった問題のためのものです。追加すると、その変更が持ち込む問題が隠れてしまいます。',
            fix: '問題を修正するか、責任者と期限のある例外を申請してください。',
        },
        'exceptions/baseline-stale': {
            title: 'もう存在しない問題を挙げているベースライン',
            why: '挙げられているかぎり、気付かれずに再発するおそれがあります。',
            fix: 'sealgate policy baseline で書き直してください。まだ見つかる問題だけが残ります。',
        },
        'exceptions/expiring': {
            title: 'まもなく期限を迎える例外',
            titleOf: ({ daysLeft }) => typeof daysLeft !== 'number'
                ? undefined
                : daysLeft === 0
                    ? '本日で期限を迎える例外'
                    : `あと ${(0,render_words/* formatNumber */.ZV)(daysLeft)} 日で期限を迎える例外`,
            why: '期限を過ぎると、リリース当日であっても再びブロックされます。',
            fix: '例外の対象を修正するか、新しい期限で承認を取り直してください。',
        },
        'exceptions/not-approved': {
            title: '承認されていない例外',
            why: '承認できる人の承認がないため、無効です。免除するはずの問題は、例外がないものとして判定されます。',
            fix: 'exception-approvers の一人に approved-by へ名前を書いてもらうか、例外を削除してください。',
        },
        'exceptions/out-of-bounds': {
            title: 'ポリシーの例外規則に反する例外',
            why: '期限がポリシーの上限を超えるか、必須の項目がないため、無効です。免除するはずの問題は、例外がないものとして判定されます。',
            fix: '期限を早め、exception-require が求める項目を記入してください。',
        },
        'exceptions/unused': {
            title: 'どこでも使われていない例外',
            why: '何にも当てはまらない例外は、次に起きる問題を隠してしまいます。',
            fix: 'ポリシーから削除してください。',
        },
        'licenses/corrected': {
            title: '古い表記または誤記のあるライセンス',
            why: '意味が一つに定まるライセンスとして読み取りました。他のツールでは別の解釈になるか、読み取れないことがあります。',
            fix: '対応は不要です。作者に現在の SPDX 識別子での記載を依頼してください。',
        },
        'licenses/denied': {
            title: '許可されていないライセンス',
            why: 'ポリシーはこのライセンスを許可していません。配布すると、合意していない義務を負うおそれがあります。',
            fix: '別のパッケージを使うか、ライセンス (`allow-licenses`) またはパッケージ (`allow-dependencies-licenses`) を許可するか、期限付きの例外を追加してください。',
        },
        'licenses/mismatch': {
            title: 'ライセンス文書が、許可されていない別のライセンスを示している',
            why: '宣言は誰でも書ける一語にすぎず、パッケージ内の文書こそ作者が同意した内容です。両者が食い違う場合、許可されていない方が有効かもしれません。',
            fix: 'パッケージを確認し、どちらが正しいか作者に問い合わせてください。その結果を `license-clarifications` に書くか、パッケージを置き換えてください。',
        },
        'licenses/text-differs': {
            title: 'ライセンス文書が別のライセンスを示している',
            why: 'ポリシーはどちらも許可していますが、通知や一覧には誤ったライセンスが載ります。',
            fix: 'どちらが正しいか作者に問い合わせ、`license-clarifications` に正しい方を書いてください。',
        },
        'licenses/unused': {
            title: '使われていないライセンスの例外または確認結果',
            why: '対象がすでにない記載です。残しておくと、誰も確認していないものにいつか適用されるおそれがあります。',
            fix: 'ポリシーから削除するか、もう一度確認して更新してください。',
        },
        'licenses/unknown': {
            title: '不明なライセンス',
            why: 'ライセンスが特定できないパッケージは、誰にも利用が許されておらず、条件も分かりません。',
            fix: 'パッケージの中でライセンスを確認し、作者に SPDX 識別子の記載を依頼してください。それまでは許可するか、期限付きの例外を追加してください。',
        },
        'licenses/unread': {
            title: '読み取れなかったライセンス',
            titleOf: ({ count, packages }) => {
                const [only] = Array.isArray(packages) ? packages : [];
                if (count === 1 && typeof only === 'string')
                    return `${(0,markdown/* code */.aY)(only, 80)} のライセンスを読み取れませんでした`;
                return typeof count === 'number'
                    ? `ライセンスを読み取れなかったパッケージ ${(0,render_words/* formatNumber */.ZV)(count)} 件`
                    : undefined;
            },
            why: 'ロックファイル、インストール済みのパッケージ、レジストリのいずれからもライセンスが分かりませんでした。',
            fix: 'パッケージのインストール後に実行するか、`--offline` を外してください。',
        },
        'lockfiles/archive': {
            title: 'ロックファイルの固定と異なるアーカイブがコミットされている',
            why: 'このアーカイブの中身は、ここで検査したものではありません。Node は .yarn/cache のアーカイブからパッケージを直接読み込み、何とも照合しません。パッケージそのものであるアーカイブは、インストール時に拒否されるか、キャッシュに古いものが残っていれば使われません。',
            fix: 'ベースブランチのアーカイブに戻してください。意図した変更であれば、パッケージマネージャーでハッシュをロックファイルに書き込み（.yarn/cache のものは `yarn install --check-cache` で取得し直せます）、中身をレビューしてください。',
        },
        'lockfiles/conflicting-integrity': {
            title: '同じバージョンに 2 つのハッシュ',
            why: '同じ名前とバージョンに異なる内容が記録されています。少なくとも一方は公開されたものではありません。',
            fix: '誤ったハッシュの項目を削除して、もう一度インストールしてください。',
        },
        'lockfiles/commands': {
            title: 'パッケージ自身のものではないコマンド',
            why: 'npm、Yarn、Bun は、パッケージが提供するコマンドと実行するファイルをロックファイルから読み取ります。項目が書き換えられると、名前・バージョン・ハッシュはそのままで、すべてのスクリプトの `eslint` や `git` が別のプログラムに置き換わります。',
            fix: 'ベースブランチから項目を復元するか、項目を削除してもう一度インストールしてください。',
        },
        'lockfiles/contradiction': {
            title: '内容が矛盾している項目',
            why: '項目に書かれたパッケージやバージョンとは別のものがインストールされます。レビューやスキャナーには、脆弱なバージョンが修正済みに見えるおそれがあります。',
            fix: 'ベースブランチから項目を復元するか、項目を削除してもう一度インストールしてください。',
        },
        'lockfiles/dangling-edge': {
            title: '項目のない依存関係',
            why: 'ロックファイルにないパッケージが必要とされています。何がインストールされるかは、後からレジストリが決めることになります。',
            fix: REINSTALL,
        },
        'lockfiles/duplicate-key': {
            title: '二重に書かれた項目',
            why: '同じキーの項目のどちらが有効かは、読み手によって異なります。レビューした内容がインストールされるとは限りません。',
            fix: REINSTALL,
        },
        'lockfiles/excluded': {
            title: 'ポリシーで除外されたロックファイル',
            why: '除外されたロックファイルの中身は検査されません。忘れられないよう、毎回表示します。',
            fix: 'テストデータ以外のものが入ったら、`exclude-lockfiles` から外してください。',
        },
        'lockfiles/install-code': {
            titleOf: ({ role }) => {
                const what = typeof role === 'string' ? INSTALLER_WORDS.get(role) : undefined;
                if (role === 'editor')
                    return 'エディターが実行するコードの変更';
                return what === undefined ? undefined : `パッケージマネージャーが実行するコードの変更: ${what}`;
            },
            title: 'パッケージマネージャーが実行するコードの変更',
            why: 'Yarn 本体やそのプラグイン、pnpm のフック、ローダー、コミットされたパッケージは、テストより前に、インストールする人の権限で動きます。どのロックファイルにも固定されず、束ねられたコードを一行ずつ読む人はいません。',
            fix: 'コードとしてレビューしてください。ツールが書いたものは作り直してください（`yarn set version VERSION`、`yarn plugin import NAME`、`yarn install`、`yarn dlx @yarnpkg/sdks`、`rush update`）。それと異なるファイルは編集されています。',
        },
        'lockfiles/install-settings': {
            titleOf: ({ is }) => Array.isArray(is) ? `インストール方法の変更（設定 ${(0,render_words/* formatNumber */.ZV)(is.length)} 件）` : undefined,
            title: 'インストール方法の変更',
            why: 'パッケージマネージャーはリポジトリの設定に従います。変更が選んだプログラムで全スクリプトが動いたり、これまで動かなかったインストールスクリプトが動いたり、ロックファイルが無視されたりします。ロックファイルには現れません。',
            fix: '示された値を確認してください。読み取れないファイルは直してください。何のためのものか誰も説明できなければ、ベースブランチのファイルに戻してください。',
        },
        'lockfiles/integrity-changed': {
            title: '同じバージョンなのに内容が異なる',
            why: '公開済みのバージョンの内容は変わりません。ハッシュが変わったのは、ロックファイルかレジストリが書き換えられたからです。',
            fix: `${RESTORE}再びハッシュが変わる場合はマージせず、レジストリに報告してください。`,
        },
        'lockfiles/integrity-removed': {
            title: 'ロックファイルから消えたハッシュ',
            why: 'ベースにあったハッシュが取り除かれました。どんな内容でもインストールされてしまいます。',
            fix: RESTORE,
        },
        'lockfiles/integrity-replaced': {
            title: '同じバージョンで種類の違うハッシュ',
            why: '新旧のハッシュの方式が異なるため、内容が同じかどうかロックファイルからは分かりません。',
            fix: '元のロックファイルからインストールし直すなどして、パッケージマネージャーによる変更であることを確かめてください。',
        },
        'lockfiles/redirected': {
            title: '以前からあった別のバージョンへの付け替え',
            why: 'ロックファイルを書き換えると、新しいバージョンを必要とするものに、他のものが持ち込んだ古いバージョンを渡せます。追加や更新されるパッケージがないので変更の一覧には現れません。Yarn 2 以降は範囲外のバージョンでもそのままインストールし、pnpm もパッケージの依存についてはそうします。',
            fix: 'ベースブランチのロックファイルに戻して、もう一度インストールしてください。古いバージョンを意図しているなら、package.json に書いてください。',
        },
        'lockfiles/repatched': {
            title: 'Yarn 自身のパッチが変わったパッケージ',
            why: 'Yarn が自ら修正するパッケージ（typescript など）では、修正後のアーカイブが実行されます。Yarn の更新でも変わりますが、ロックファイルとアーカイブの書き換えと見分けがつきません。',
            fix: 'Yarn を更新する変更か確かめてください。項目と .yarn/cache のアーカイブを消してインストールし直し、違いが残れば書き換えられたものです。',
        },
        'lockfiles/missing-entry': {
            title: '足りない項目',
            why: 'ロックファイルが、中に存在しない項目を参照しています。',
            fix: REINSTALL,
        },
        'lockfiles/missing-version': {
            title: 'バージョンのない項目',
            why: 'バージョンがなければ、脆弱性情報とも署名とも照合できません。',
            fix: REINSTALL,
        },
        'lockfiles/own-archive': {
            title: 'リポジトリ内のアーカイブまたはフォルダーの内容の変更',
            why: 'このパッケージはリポジトリ自身から取得され、同じバージョンのまま内容が変わりました。ビルドや編集のたびに変わりますが、アーカイブの中身はレビューでは見えません。',
            fix: 'フォルダーの変更を確認するか、ソースからアーカイブをビルドし直してハッシュを比べてください。',
        },
        'lockfiles/base-unread': {
            title: '変更前に読み取れなかったロックファイル',
            why: '変更前に何が固定されていたか分かりません。代わりのロックファイルのパッケージはすべて新しいものとして扱われ、ハッシュや取得元が変わったかどうかは判定できません。',
            fix: '新しいロックファイルとして確認してください。次の変更からは再び比較されます。',
        },
        'lockfiles/not-read': {
            title: '読み取り対象外のツールのロックファイル',
            why: 'このファイルを使ってインストールすると、どの検査も確認していないパッケージが入ります。',
            fix: '使われていなければ削除してください。使うと決めている場合は `exclude-lockfiles` で除外してください。',
        },
        'lockfiles/loader': {
            title: 'yarn.lock と一致しない Yarn のパッケージ表',
            why: 'Plug’n’Play では、Node は .pnp.cjs が示す場所から各パッケージを読み込みます。yarn.lock と異なれば、ここで検査したものとは別のコードが動き、Yarn のどのコマンドもそれを知らせません。',
            fix: 'インストール（yarn install）して .pnp.cjs を書き直させ、yarn.lock と一緒にコミットしてください。',
        },
        'lockfiles/patch': {
            title: 'パッケージへのパッチ',
            why: 'パッチはパッケージの一部として動くコードです。署名・来歴・公開日は公開されたもののままで、名前とバージョンも変わらないため、変更されたパッケージの表には何も現れません。',
            fix: 'パッチをプロジェクトのコードとして、ファイル全体をレビューしてください。レビュー画面では折りたたまれたり省かれたりすることがよくあります。',
        },
        'lockfiles/submodule': {
            title: 'ロックファイルを読み取っていないサブモジュール',
            why: 'サブモジュールは別のリポジトリで、コミットが変わればどんなパッケージも入り得ます。その中のロックファイルは確認していません。',
            fix: 'サブモジュール自身のリポジトリで検査してください。ここで読むには、サブモジュールもチェックアウトし、すべてのロックファイルを `--lockfile` で指定します。使わないと決めている場合は `exclude-lockfiles` で除外してください。',
        },
        'lockfiles/out-of-date': {
            title: 'package.json と一致しないロックファイル',
            why: 'package.json の依存関係がロックファイルと異なります。ここで検査したものとは別のパッケージがインストールされるか、インストールに失敗します。',
            fix: 'インストールしてロックファイルを書き直させ、両方のファイルを一緒にコミットしてください。',
        },
        'lockfiles/removed': {
            title: 'ロックファイルだけが削除され、package.json は残っている',
            why: 'ロックファイルがなければ、インストールのたびにその日レジストリにあるものが入ります。固定され検査されていたものはもう固定も検査もされません。',
            fix: 'ベースブランチからロックファイルを復元してください。別のロックファイルに含めるなら、そのワークスペースにしてください。もうインストールしないなら package.json も削除するか、期限付きの例外を追加してください。',
        },
        'lockfiles/side-by-side': {
            title: '1 つのプロジェクトに 2 つのロックファイル',
            why: 'パッケージマネージャーはそれぞれ自分のロックファイルに従います。検査やテストをしたものがインストールされるとは限りません。',
            fix: 'パッケージマネージャーを 1 つに決めて他方のロックファイルを削除し、package.json の `packageManager` に記載してください。',
        },
        'lockfiles/unlocked': {
            title: 'ロックファイルのないプロジェクト',
            why: 'この package.json が求めるものは何にも固定されていません。ここでインストールすれば、その日レジストリにあるものが入り、それを検査したものはありません。',
            fix: 'そこでインストールしてロックファイルをコミットするか、ロックファイルのあるプロジェクトのワークスペースにしてください。誰もインストールしないなら（テンプレート、テストデータ）、フォルダーを exclude-lockfiles に指定してください。',
        },
        'lockfiles/unmet-peer': {
            title: '満たされていないピア依存関係',
            why: '一緒に使われるはずのパッケージがありません。実行時にどう動くかは保証されません。',
            fix: 'その使い方で必要なら、ピア依存関係を追加してください。',
        },
        'lockfiles/unsupported-entry': {
            title: '解釈できない項目',
            why: 'ロックファイルのこの部分は検査されていません。',
            fix: 'Sealgate に報告し、それまでは目視で確認してください。',
        },
        'lockfiles/credentials': {
            title: 'ユーザー名やパスワードを含むアドレス',
            why: 'ロックファイルやその過去のコミットを見られる人は、誰でも読めます。@ より前の部分は、あるホストを別のホストのように見せることもあります。',
            fix: '無効化してからアドレスから取り除き、代わりに自分の .npmrc か環境変数で渡してください。',
        },
        'provenance/downgrade': {
            title: '公開元の証明が失われた',
            why: '以前のバージョンはどのビルドから公開されたか証明されていましたが、このバージョンにはありません。盗まれたパスワードによる公開は、このように見えます。',
            fix: '前のバージョンにとどまり、いつもどおりに公開されなかった理由をメンテナーに確認してください。',
        },
        'provenance/invalid': {
            title: '検証できない来歴',
            why: '来歴は、この内容を誰がどのソースからビルドしたかを示します。検証できないものは、偽造されたか、別のパッケージから移されたものです。',
            fix: 'インストールせず、メンテナーに確認してレジストリに報告し、前のバージョンに戻してください。',
        },
        'provenance/pin-differs': {
            title: '以前と異なる公開者またはビルド元',
            why: 'このリポジトリの信頼記録にある公開者・ビルド元と異なります。パッケージが移されたか、乗っ取られたかのどちらかです。',
            fix: 'メンテナーの発表を確認してください。正しければ `sealgate signatures --trust-record --repin PACKAGE` を実行し、記録をこの変更と一緒にコミットしてください。そうでなければ前のバージョンにとどまってください。',
        },
        'provenance/pin-key': {
            title: '以前と異なる鍵による署名',
            why: 'レジストリは、信頼記録にない鍵でこのバージョンに署名しました。鍵は定期的に交換されるもので、署名自体は検証できています。',
            fix: 'レジストリが鍵の交換を発表していれば、`sealgate signatures --trust-record --repin PACKAGE` を実行して記録をコミットしてください。',
        },
        'provenance/pin-replaced': {
            title: 'この変更は別の公開者またはビルド元を受け入れる',
            why: 'ベースの信頼記録にない公開者・ビルド元を、この変更が記録に書き込みます。変更を承認すると、それも承認したことになります。',
            fix: '承認する前に、新しい値をメンテナーの発表と照らし合わせてください。',
        },
        'provenance/pull-request': {
            title: 'プルリクエストからのビルド',
            why: '来歴は検証されましたが、ビルドはプルリクエストから始まっています。pull_request_target は誰でも起動でき、プロジェクトの名で署名されます。他のイベントはメンバーしか起動できませんが、マージされていない内容かもしれません。',
            fix: '前のバージョンにとどまり、メンテナーに確認してください。意図した公開方法であれば、ビルドされたものを確認して期限付きの例外を追加してください。',
        },
        'provenance/record-changed': {
            title: '信頼記録の編集',
            why: '記録は、このリポジトリが使うものを誰が公開・ビルドしてよいかを定めます。マージまではベースの記録が有効です。',
            fix: 'ポリシーの変更と同じように差分を読んでください。削除や置換には理由が必要です。',
        },
        'provenance/repository-mismatch': {
            title: '申告と異なるリポジトリからのビルド',
            why: 'package.json が示すリポジトリと、来歴が証明するリポジトリが異なります。一方をレビューしても、ビルドされたものは見えません。',
            fix: '来歴が示すリポジトリをレビューし、package.json の修正をメンテナーに依頼してください。',
        },
        'provenance/required': {
            title: '必須の来歴がない',
            why: 'ポリシーはビルド元の証明を求めていますが、ありません。公開者のパスワードを持つ誰でも作れたことになります。',
            fix: '来歴のあるバージョンを使ってください。自分で公開する場合は、trusted publisher を設定して CI から公開してください。',
        },
        'provenance/unexpected': {
            title: '想定と異なるビルド元',
            why: 'ポリシーが定めたビルド元と、このビルドの証明書が示すリポジトリ、ワークフローまたはブランチが異なります。',
            fix: 'メンテナーの説明があるまでインストールしないでください。ビルド元が正式に移った場合は、ポリシーの `provenance.expect` を変更してください。',
        },
        'provenance/unpinned': {
            title: '信頼記録にないパッケージ',
            why: 'リポジトリには信頼記録がありますが、これらのパッケージは含まれていません。公開者やビルド元が変わっても気付けません。',
            fix: '`sealgate signatures --trust-record` を実行し、記録をこの変更と一緒にコミットしてください。',
        },
        'provenance/unreachable': {
            title: '検査できなかった来歴',
            why: 'レジストリが示す来歴、またはその検証に必要なものを取得できませんでした。何も証明されないため、判定は未完了になります。',
            fix: MEND,
        },
        'scanners/code': {
            title: 'コードの弱点',
            why: '障害や攻撃につながることが知られているパターンを、静的解析が見つけました。',
            fix: '指摘に従ってコードを修正するか、ここでは無害である理由を例外に記してください。',
        },
        'scanners/license': {
            title: 'リスクがあるとされるライセンス',
            why: 'スキャナーは、配布者に義務を課す種類のライセンスと分類しています。',
            fix: 'パッケージを置き換えるか、条件を確認したうえでポリシーで許可してください。',
        },
        'scanners/misconfiguration': {
            title: '設定の不備',
            why: 'Dockerfile、マニフェスト、またはインフラ定義の設定が、必要以上の権限や公開範囲を与えています。',
            fix: '指摘に従って設定を変更してください。',
        },
        'scanners/secret': {
            title: 'ファイル内の秘密情報',
            why: 'リポジトリやイメージを読める人は誰でも、削除した後でも使えてしまいます。',
            fix: 'まず無効化し、その後ファイルから取り除いて、シークレットストアで管理してください。',
        },
        'signatures/archive': {
            title: 'レジストリが署名していないアーカイブを固定するロックファイル',
            why: 'Yarn 2 以降は、自ら作る zip のハッシュを固定します。レジストリが署名するのは tarball です。その署名は検証しましたが、zip の中身が同じかどうかは確認していません。',
            fix: '`yarn install` の後に `sealgate signatures --installed` を実行し、アーカイブを署名済みの tarball と比べてください。実行しているなら、ポリシーで `rules: { signatures/archive: accept }` としてください。',
        },
        'signatures/differs': {
            title: 'レジストリが示すものと異なる',
            why: 'レジストリはここでは何にも署名しませんが、公開されたもののハッシュを示しています。ロックファイルは別のハッシュを固定しているため、レジストリにあるものとは別の内容がインストールされます。',
            fix: 'インストールせず、信頼できるコミットの項目に戻すか、項目を削除して固定し直してください。別のレジストリで作られたロックファイルなら、そのレジストリを自分の .npmrc か `--registry` で指定してください。',
        },
        'signatures/installed-differs': {
            title: 'インストール済みのファイルが tarball と異なる',
            why: '`node_modules` のファイルが、ロックファイルが固定しレジストリが署名したものと異なります。',
            fix: '`node_modules` を削除し、ロックファイルからインストールし直してください。それでも異なる場合は、インストールスクリプトとパッチを確認してください。',
        },
        'signatures/invalid': {
            title: 'レジストリの署名と一致しない',
            why: 'レジストリは公開されたものの名前・バージョン・ハッシュに署名します。ロックファイルと一致しなければ、公開されたものとは別の内容がインストールされます。',
            fix: 'インストールせず、信頼できるコミットの項目に戻すか、項目を削除して固定し直してください。レジストリ自身がそう配信している場合は、レジストリに報告してください。',
        },
        'signatures/missing': {
            title: 'レジストリの署名がない',
            why: 'レジストリは公開物に署名しますが、このバージョンには署名がなく、公開された内容であることを証明できません。',
            fix: '署名のあるバージョンに更新するか、期限付きの例外で受け入れてください。',
        },
        'signatures/skipped': {
            title: '署名鍵のないレジストリから取得',
            why: '鍵を公開していないレジストリは署名しないため、配信されるものを検証できません。',
            fix: '署名するレジストリか、ミラー元の署名を引き継ぐレジストリを使ってください。',
        },
        'signatures/unbound': {
            title: '署名と結び付けられないロックファイルの項目',
            why: '署名は 1 つのハッシュに対するものです。ロックファイルにそのハッシュがなければ、署名されたものとは別の内容がインストールされ得ます。',
            fix: 'SHA-512 のハッシュが記録されるよう、パッケージを固定し直してください。',
        },
        'signatures/unreachable': {
            title: '検査できなかった署名',
            why: '署名の検証に必要なものを取得できませんでした。何も証明されないため、判定は未完了になります。',
            fix: MEND,
        },
        'sources/git': {
            title: 'git リポジトリから取得',
            why: 'git の依存関係には、レジストリの署名も来歴もなく、ハッシュもないことが多く、インストール時に手元のマシンでビルドされます。',
            fix: '公開されたバージョンを使うか、フォークをレジストリに公開してください。',
        },
        'sources/insecure-url': {
            title: '暗号化されていないダウンロード',
            why: 'http や git:// では、経路上の誰でもパッケージをすり替えられます。',
            fix: 'https のアドレスを使い、もう一度インストールしてください。',
        },
        'sources/invalid-integrity': {
            title: 'ハッシュとして無効な値',
            why: '既知の方式と長さのハッシュが含まれていないため、何も守られません。',
            fix: '項目を削除し、もう一度インストールしてハッシュを記録させてください。',
        },
        'sources/missing-integrity': {
            title: 'ロックファイルにハッシュがない',
            why: 'ハッシュがなければ、インストールされるものが固定したものと同じかどうか、誰にも分かりません。',
            fix: '項目を削除し、もう一度インストールしてハッシュを記録させてください。',
        },
        'sources/mixed-host': {
            title: '同じスコープの他と異なるホスト',
            why: 'スコープは 1 つのレジストリから取得する設定です。1 つだけ別のホストなのは、書き換えられたロックファイルの特徴です。',
            fix: `${RESTORE}自社のホストであれば \`allow-registries\` に、同じレジストリの別名であれば \`registry-aliases\` に記載してください。`,
        },
        'sources/other-host': {
            title: '大半のパッケージと異なるホスト',
            why: 'これらのパッケージは、ロックファイルの大半では使われていないホストから取得されます。プライベートレジストリなら正常ですが、ポリシーに記載がありません。',
            fix: '使うレジストリを `allow-registries` に、同じレジストリの別のアドレスを `registry-aliases` に記載してください。',
        },
        'sources/other-platform': {
            title: '特定のプラットフォーム向けパッケージにチェックサムなし',
            why: 'Yarn 2 以降は、特定の OS や CPU 向けのパッケージのチェックサムを、どのプラットフォームでも記録しません。ロックファイルで決まるのはバージョンだけで、内容はインストールのたびにレジストリが決めます。',
            fix: '`yarn.lock` では解決できません。これらのパッケージもレジストリの署名は検証しています。不十分な場合は、Yarn のキャッシュ（`.yarn/cache`）をコミットしてください。',
        },
        'sources/outside': {
            title: 'リポジトリの外から取得',
            why: 'パスがリポジトリの外を指しています。中身はレビューされておらず、マシンごとに異なります。',
            fix: 'パッケージをリポジトリに移すか、公開されたバージョンを使ってください。',
        },
        'sources/registry': {
            title: '許可されていないレジストリ',
            why: 'ポリシーが許可するレジストリのアドレスではありません。',
            fix: '許可されたレジストリから取得するか、`allow-registries` に追加してください。',
        },
        'sources/tarball': {
            title: '単なる Web アドレスから取得',
            why: 'どのレジストリにもないパッケージには署名も脆弱性情報もなく、突然消えることもあります。',
            fix: '公開されたバージョンを使うか、自社のレジストリに公開してください。',
        },
        'sources/runtime': {
            title: 'pnpm がダウンロードするランタイム',
            why: 'pnpm はロックファイルにあるアドレスからこれを取得し、すべてのスクリプトをこれで実行します。ハッシュはロックファイルにありますが、レジストリの署名はなく、パッケージの脆弱性情報にも載りません。',
            fix: 'ハッシュを配布元がこのバージョンについて公開している値と照合し、配布元のセキュリティリリースを確認してください。',
        },
        'sources/substituted': {
            title: '別のパッケージの名前で入っている',
            why: '依存元が求めているのは別の名前のパッケージで、プロジェクトの別名や override にもこのパッケージを入れる指定はありません。別のものをインストールするよう書き換えられたロックファイルはこのように見え、パッケージマネージャーは何も言わずにインストールします。',
            fix: 'ベースブランチの項目に戻すか、項目を削除してインストールし直してください。自分のコード (.pnpmfile.cjs、packageExtensions) によるものなら、期限付きの例外を追加してください。',
        },
        'sources/undeclared': {
            title: '誰も求めていない取得元',
            why: '依存元はすべてレジストリのバージョンを求めていますが、ロックファイルは別のリポジトリやアドレスから取得します。',
            fix: '自分の override や resolution によるものなら期限付きの例外を追加し、そうでなければベースブランチの項目に戻してください。',
        },
        'sources/unpinned-git': {
            title: 'コミットが固定されていない git の依存関係',
            why: '完全なコミットハッシュがなければ、その日のブランチやタグの内容がインストールされます。',
            fix: 'もう一度インストールし、ロックファイルにコミットを記録させてください。',
        },
        'sources/url-mismatch': {
            title: '別のパッケージのアドレス',
            why: 'ロックファイルの名前とバージョンが、ダウンロード元のアドレスと食い違っています。別のものを入れるために書き換えられたロックファイルの特徴です。',
            fix: 'ベースブランチの項目に戻すか、項目を削除してもう一度インストールしてください。',
        },
        'sources/weak-integrity': {
            title: '弱いハッシュしかない',
            why: 'SHA-1 と MD5 は偽造できます。同じハッシュを持つ 2 つのパッケージを作れてしまいます。',
            fix: '項目を削除してもう一度インストールするか、新しいバージョンに更新してください。',
        },
        'trust/brought-from-outside': {
            title: 'レジストリの外から持ち込まれるパッケージ',
            why: 'レジストリのパッケージが、git リポジトリや直接のアドレスから別のパッケージを持ち込むようになりました。署名も公開者の情報もなく、git リポジトリのコードはインストール時に実行されます (`prepare`)。汚染されたリリースはこうして中身を運びます。',
            fix: '前のバージョンにとどまってください。正当な理由がある場合は、そのコミットが何を実行するかを確認し、期限付きの例外を追加してください。',
        },
        'trust/deprecated': {
            title: 'メンテナーが非推奨としたバージョン',
            why: 'メンテナーは、このバージョンをもう使わないよう求めています。',
            fix: 'メンテナーの推奨に従ってください。',
        },
        'trust/install-script': {
            title: 'インストール時にコードを実行する新しいパッケージ',
            why: '新しく加わるパッケージが、開発者のマシンや CI でコードを実行します。',
            fix: 'スクリプトを読み、スクリプトを無効にしてインストールするか、実行を許可するパッケージとして明示してください。',
        },
        'trust/install-script-added': {
            title: 'インストール時にコードを実行し始めた',
            why: '前のバージョンは何も実行しませんでしたが、このバージョンは開発者のマシンや、秘密情報のある CI でコードを実行します。ワームはまさにこの方法で広がります。',
            fix: 'スクリプトの内容を読み、それまでは `--ignore-scripts` を付けてインストールしてください。正当な理由がなければ、前のバージョンにとどまってください。',
        },
        'trust/install-script-changed': {
            title: 'インストール時に実行するコードが変わった',
            why: 'インストール時に実行されるコマンドが、前のバージョンと異なります。',
            fix: '2 つのスクリプトと、そこから起動されるものを比べてください。',
        },
        'trust/license-changed': {
            title: '変更されたライセンス',
            why: '前のバージョンについての合意は、このバージョンには当てはまりません。',
            fix: '新しいライセンスの承認を得るか、前のバージョンにとどまってください。',
        },
        'trust/manifest-confusion': {
            title: 'tarball とレジストリの内容が食い違う',
            why: 'インストールでは tarball の package.json が使われますが、人が見るのはレジストリの情報です。食い違いがあれば、スクリプトや依存関係が隠されています。',
            fix: 'インストールせず、レジストリに報告してください。',
        },
        'trust/many-dependencies': {
            title: '多くのパッケージを連れてくる',
            why: '一緒に入るパッケージの数だけ、信頼すべき相手が増えます。',
            fix: 'この変更の一覧を確認してください。より小さなパッケージや、数行の自前のコードで足りるかもしれません。',
        },
        'trust/native-build': {
            title: 'ネイティブコードを含む',
            why: 'コンパイル済みのコードは何でもでき、パッケージの中ではレビューできません。',
            fix: 'バイナリの取得元と、ダウンロードがハッシュで固定されていることを確認してください。',
        },
        'trust/new-maintainer': {
            title: '追加されたメンテナー',
            why: '前のバージョン以降、公開できる人が増えました。多くは手伝いですが、乗っ取りの第一歩であることもあります。',
            fix: '誰なのか、メンテナー自身の発表があるかを確認してください。',
        },
        'trust/new-package': {
            title: '登録されたばかりの名前',
            why: '打ち間違いや言語モデルが作り出す名前、社内で使われる名前は、誤ってインストールさせるために他人が登録します。そうした名前は新しいものです。',
            fix: '意図したパッケージか、公開者・ソース・利用者を確認してから、期限付きの例外を追加してください。',
        },
        'trust/no-publish-time': {
            title: '公開日時が不明',
            why: 'レジストリが公開日時を示していません。数分前に公開されたものかもしれません。',
            fix: '最初に公開されたレジストリに問い合わせる (`--registry`) か、期限付きの例外で受け入れてください。',
        },
        'trust/publisher-changed': {
            title: '初めての公開者',
            why: 'このバージョンの公開者は、使用中のバージョンより前には何も公開していないか、数週間前に公開を始めたばかりです。盗難や譲渡はこうして始まります。',
            fix: 'メンテナーの発表と 2 つのバージョンの差分を確認し、それまでは前のバージョンにとどまってください。',
        },
        'trust/registry-changed': {
            title: '以前と異なる取得元',
            why: 'ベースとは別のレジストリ、またはレジストリ以外から取得されます。書き換えられたロックファイルや、社内の名前が外部で取られた場合にこうなります。',
            fix: '同じレジストリの別のアドレスであれば `registry-aliases` に記載してください。レジストリを移した場合は `allow-registries` に記載して期限付きの例外を追加し、そうでなければベースブランチの項目に戻してください。',
        },
        'trust/repository-changed': {
            title: '申告されたソースリポジトリの変更',
            why: 'ソースの場所が以前と異なり、以前からの公開者によるものだと示すものがありません。移転するプロジェクトもあれば、乗っ取られて移されるパッケージもあります。',
            fix: '元のリポジトリに、転送・アーカイブの注記・告知があるか確認してください。',
        },
        'trust/repository-moved': {
            title: 'ソースリポジトリの移転',
            why: 'ソースの場所が以前と異なりますが、以前からの公開者が公開したか、ずっと前からそう申告されています。プロジェクトは移転しますが、盗まれたアカウントも同じことを申告できます。',
            fix: '元のリポジトリを開いてください。移転していれば、新しい場所に転送されるか、その旨が書かれています。',
        },
        'trust/similar-name': {
            title: '有名なパッケージに似た名前',
            why: '誰もが知る名前から 1 文字違いの名前は、打ち間違いを狙って登録されることがあります。',
            fix: '有名な方を意図していたなら、これを削除してそちらをインストールしてください。これを意図していたなら、確認のうえ期限付きの例外を追加してください。',
        },
        'trust/too-new': {
            title: '公開されたばかり',
            why: '汚染されたリリースの多くは、数時間から数日で発見されて取り下げられます。少し待つだけで避けられます。',
            fix: '前のバージョンを使うか、十分に時間がたつまで待ってください。急ぐ修正であれば、リリースを確認して期限付きの例外を追加してください。',
        },
        'trust/unreachable': {
            title: '取得できなかったパッケージの履歴',
            why: '以前のバージョンが分からなければ、何が変わったか分かりません。何も証明されないため、判定は未完了になります。',
            fix: MEND,
        },
        'trust/version-ahead': {
            title: '他から飛び抜けたバージョン',
            why: '99.0.0 のようなバージョンはどんな範囲指定にも勝ちます。同じ名前の社内パッケージを、公開パッケージに置き換える手口です。',
            fix: '意図したレジストリから取得されているか確認し、`.npmrc` でスコープをそのレジストリに固定してください。',
        },
        'trust/version-behind': {
            title: '以前より古い、または最新から大きく遅れたバージョン',
            why: '古いバージョンに戻すと、修正された問題も戻ってきます。古いメジャーバージョンには、セキュリティ修正がほとんど提供されません。',
            fix: '古いバージョンが必要な理由を変更に書くか、新しいものを使ってください。',
        },
        'vulnerabilities/known': {
            title: '既知の脆弱性があるパッケージ',
            why: 'この弱点は公開されており、悪用の方法も知られています。',
            fix: '脆弱性のない最も近いバージョンに更新してください。',
        },
        'vulnerabilities/unscanned-lockfile': {
            title: 'どのレポートにも含まれないロックファイル',
            why: 'レポートはありますが、このロックファイルを調べたものはなく、中のパッケージは検査されていません。',
            fix: 'このロックファイルのフォルダーもスキャンし、そのレポートを渡してください。',
        },
        'vulnerabilities/unmaintained-system': {
            title: 'サポートが終了した OS',
            why: '修正は提供されず、新しく見つかった脆弱性も記録されません。スキャンで何も見つからなくても、安全とは言えません。',
            fix: 'サポートされているリリースに移行してください。',
        },
        'workflows/broad-permissions': {
            title: 'トークンに必要以上の権限',
            why: 'ジョブ内で動くものはすべてトークンを使えます。侵害された依存関係やアクションがそれで書き込めます。',
            fix: 'ワークフローに `permissions: {}` を置き、必要な権限をジョブごとに書いてください。',
        },
        'workflows/kept-credentials': {
            title: 'チェックアウトがトークンをディスクに残す',
            why: 'actions/checkout は、ジョブの後続のすべてのステップから読める場所にトークンを残します。バージョン 5 まではクローンの設定で、そのフォルダーを含むアーティファクトにも入ります。バージョン 6 からはランナーの一時フォルダーです。',
            fix: '`persist-credentials: false` を指定し、push するステップだけに git のトークンを渡してください。',
        },
        'workflows/missing-permissions': {
            title: '権限が設定任せ',
            why: '`permissions` がないと、トークンの権限はリポジトリまたは組織の設定で決まります。すべてを許している場合もあり、レビューでは見えません。',
            fix: 'ワークフローの先頭に `permissions: {}` を置き、必要な権限をジョブごとに書いてください。',
        },
        'workflows/release-cache': {
            title: 'キャッシュを使ったリリースのビルド',
            why: 'キャッシュは、信頼度の低い実行と共有されます。書き込める者は、公開物にコードを混入できます。',
            fix: 'リリースはキャッシュなしでビルドしてください。',
        },
        'workflows/script-injection': {
            title: '外部のテキストがスクリプトの一部になる',
            why: '式はシェルが読む前にスクリプトへ貼り込まれます。引用符を含むタイトルやブランチ名は、コードとして実行されます。',
            fix: '式を `env:` に入れ、スクリプトでは引用符で囲んだ変数を使ってください。',
        },
        'workflows/self-hosted-runner': {
            title: 'プルリクエストが自前のマシンで動く',
            why: 'リポジトリが公開なら、誰のプルリクエストでもそのマシンでコードを実行でき、残したものが次のジョブに影響します。',
            fix: 'プルリクエストは GitHub ホストのランナー、またはジョブごとに作り直すマシンで実行し、フォークは毎回承認してください。',
        },
        'workflows/unpinned-uses': {
            title: 'コミットで固定されていないアクション',
            why: 'タグやブランチは、一晩で別のコードに移せます。広く使われるアクションで実際に起きました。完全なコミットハッシュなら移せません。',
            fix: '完全なコミットハッシュを使い、バージョンは後ろのコメントに書いてください。Dependabot と Renovate が両方を更新します。',
        },
        'workflows/unreadable': {
            title: '読み取れないワークフロー',
            why: '読めないものは検査できません。GitHub は別の解釈をするかもしれません。',
            fix: 'ファイルを直してください。場所は actionlint が示します。',
        },
        'workflows/untrusted-checkout': {
            title: '他人のコードをこのリポジトリの権限で実行',
            why: '`pull_request_target`、`workflow_run`、`issue_comment` は、ベースのシークレットとトークンで動きます。プルリクエストの head からチェックアウトしたコードは、それを奪えます。',
            fix: 'head はシークレットのない `pull_request` ワークフローでビルドし、権限のある側には検査するデータだけを渡してください。',
        },
    },
    checkReason: audit_reasons_ja/* reasonJa */._,
    reasons: {
        severity: '深刻度のしきい値による',
        rule: 'ルールの設定による',
        scope: '対象外のスコープ',
        exception: '例外を適用',
        'expired-exception': '例外の期限切れ',
        'void-exception': '例外が無効',
        existing: '変更前から存在',
        unfixed: '修正版が未公開',
        'allowed-advisory': 'ポリシーで許可された脆弱性情報',
        suppressed: 'スキャナー側で抑制',
        since: '適用開始日まで警告のみ',
        'warn-only': '警告のみの設定',
        license: 'ライセンスの設定による',
    },
    headline: {
        blocked: (reasons) => `ブロック: ${reasons}`,
        notMet: 'ポリシーを満たしていません',
        alsoGaps: (n) => `。ほかに必須の検査 ${(0,render_words/* formatNumber */.ZV)(n)} 件を実施できませんでした`,
        notDecided: (reason) => `判定できません: ${reason}`,
        alsoBlocked: (reasons) => `。ほかにブロック対象: ${reasons}`,
        warnOnly: (parts) => `warn-only により合格: ${parts.join('。')}`,
        wouldBlock: (reasons) => `本来はブロック対象: ${reasons}`,
        gaps: (n) => `必須の検査 ${(0,render_words/* formatNumber */.ZV)(n)} 件を実施できませんでした`,
        gapUnknown: '必須の検査を実施できませんでした',
        gap: (check, reason) => `「${check}」を実施できませんでした (${reason})`,
        gapList: (n, checks, more) => `必須の ${(0,render_words/* formatNumber */.ZV)(n)} 件を実施できませんでした (${checks.join('、')}${more ? '…' : ''})`,
        passed: (existing, warnings, excepted) => [
            existing ? '合格: 新たにブロックするものはありません' : '合格: ブロックするものはありません',
            ...(excepted === 0 ? [] : [`例外により許可された新しい指摘 ${(0,render_words/* formatNumber */.ZV)(excepted)} 件`]),
            ...(warnings === 0 ? [] : [`警告 ${(0,render_words/* formatNumber */.ZV)(warnings)} 件`]),
        ].join('。'),
        packages: {
            'signatures/invalid': ja_packages('署名がロックファイルと一致しない'),
            'signatures/differs': ja_packages('レジストリの示すハッシュがロックファイルと異なる'),
            'signatures/missing': ja_packages('レジストリの署名がない'),
            'signatures/unbound': ja_packages('署名をロックファイルと結び付けられない'),
            'signatures/archive': ja_packages('署名のないアーカイブで固定された'),
            'signatures/skipped': ja_packages('署名鍵のないレジストリから取得する'),
            'signatures/unreachable': ja_packages('署名を検査できなかった'),
            'provenance/invalid': ja_packages('来歴が不正な'),
            'provenance/unreachable': ja_packages('来歴を検査できなかった'),
            'lockfiles/integrity-changed': ja_packages('同じバージョンなのに内容が異なる'),
            'lockfiles/integrity-replaced': ja_packages('同じバージョンでハッシュが置き換えられた'),
            'lockfiles/repatched': ja_packages('Yarn 自身のパッチが変わった'),
            'lockfiles/redirected': ja_packages('参照先が付け替えられた'),
            'lockfiles/integrity-removed': ja_packages('ロックファイルからハッシュが消えた'),
            'lockfiles/conflicting-integrity': ja_packages('1 つのバージョンにハッシュが 2 つある'),
            'licenses/denied': ja_packages('ライセンスが許可されていない'),
            'licenses/not-allowed': ja_packages('ライセンスが許可されていない'),
            'licenses/unknown': ja_packages('ライセンスが不明な'),
            'licenses/unread': ja_packages('ライセンスを読み取れなかった'),
            'trust/registry-changed': ja_packages('以前と異なる取得元の'),
            'sources/git': ja_packages('git リポジトリから取得する'),
            'sources/missing-integrity': ja_packages('ロックファイルにハッシュがない'),
            'sources/weak-integrity': ja_packages('弱いハッシュしかない'),
        },
        problems: {
            'vulnerabilities/known': problems('脆弱性'),
            'vulnerabilities/unscanned-lockfile': problems('スキャンされていないロックファイル'),
            'vulnerabilities/unmaintained-system': problems('サポートの終了した OS'),
            'scanners/misconfiguration': problems('設定の不備'),
            'scanners/secret': problems('ファイル内の秘密情報'),
            'scanners/code': problems('コードの弱点'),
            'scanners/license': problems('リスクがあるとされるライセンス'),
            signatures: problems('署名の問題'),
            provenance: problems('来歴の問題'),
            trust: problems('不審な兆候'),
            vulnerabilities: problems('脆弱性検査の問題'),
            lockfiles: problems('ロックファイルの問題'),
            sources: problems('許可されていない取得元のパッケージ'),
            licenses: problems('ライセンスの問題'),
            scanners: problems('スキャナーの指摘'),
            workflows: problems('ワークフローの問題'),
            custom: problems('独自の規則に該当する問題'),
            exceptions: problems('例外の問題'),
        },
        problemsOf: (check, n, about) => problems(`${check} の問題`)(n, about),
        moreProblems: (shown, more) => `${shown.join('、')}、ほか ${(0,render_words/* formatNumber */.ZV)(more)} 件`,
        shared,
    },
    problem: {
        broughtBy: (cause, n) => `${cause} が持ち込むパッケージ ${(0,render_words/* formatNumber */.ZV)(n)} 個`,
        withBrought: (cause, n) => `${cause} と、それが持ち込むパッケージ ${(0,render_words/* formatNumber */.ZV)(n)} 個`,
        versionsOf: (name, n) => `${name}（${(0,render_words/* formatNumber */.ZV)(n)} 版）`,
        andOthers: (first, n) => `${first} ほか ${(0,render_words/* formatNumber */.ZV)(n)} 個`,
        andLockfiles: (first, n) => `${first} ほかロックファイル ${(0,render_words/* formatNumber */.ZV)(n)} 個`,
        lines: (file, n) => `${file}（${(0,render_words/* formatNumber */.ZV)(n)} か所）`,
        all: (n) => `全 ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        forExample: (text) => `例：${text}`,
        times: (title, n) => `${title}（${(0,render_words/* formatNumber */.ZV)(n)} か所）`,
        vulnerabilities: (n) => `脆弱性 ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        problems: (n) => `問題 ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        worst: (severity) => `最大 ${severity}`,
        moreIds: (n) => `、ほか ${n} 件`,
        direct: '（直接の依存）',
        otherWays: (n) => `（ほか ${(0,render_words/* formatNumber */.ZV)(n)} 経路）`,
        moreSteps: (n) => `…ほか ${n} 段…`,
        from: '**経路:** ',
        fix: '**対処:** ',
        fixAbove: () => '上のコマンドで同時に解消します。',
        commandInReport: ' コマンドはレポートにあります。',
        update: (version) => version === undefined ? '次のコマンドで対処できます。' : `${version} に更新してください。`,
        undo: (kind) => kind === 'takes-out' ? '次のコマンドで取り除けます。' : '次のコマンドで前のバージョンに戻せます。',
        undoes: '次のコマンドで元に戻せます。',
        undoesSome: '一部は次のコマンドで元に戻せます。',
        lapsed: (text) => `無効な例外: ${text}`,
        renew: (id) => `例外 ${id} の期限を延ばして再承認を得るか、次のようにします: `,
        original: (text) => `原文: ${text}`,
        wouldBlock: ' · **本来はブロック対象**',
        blocksFrom: (day) => ` · **${day} からブロック**`,
        decidedBy: (key, exception, origin) => `${[key, exception && `${exception.holds ? '' : '無効な'}例外 ${exception.id}`].filter(Boolean).join(' ')}${origin === undefined ? '' : `（${origin}）`}`,
        builtIn: '組み込み',
        blockedBy: '**根拠:** ',
        vex: (document, says, weight) => `**VEX** ${document} の記載: ${says}${vexWeight(weight)}`,
        vexOf: (words, ids) => `${words}: ${ids}`,
        inDockerfile: '新しいベースイメージで作り直すか、Dockerfile に次を加えてください:',
    },
    blocking: {
        moreMarkdown: (hidden, all) => `…**ほかにブロックするものが ${hidden} 件**（全 ${all} 件）: `,
        rest: (n) => `ほかにブロックするパッケージ・箇所 ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        untold: (n, input) => `${(0,render_words/* formatNumber */.ZV)(n)} 件が変更前からあったかどうかは分かりません。同じスキャナーによるベースのレポート（${input}）があれば分かります。`,
    },
    gaps: {
        proves: '検査できなかったものは何も証明しないため、失敗と同じくブロックします。',
        passLead: '**実施できなかった検査**（`warn-only` により合格扱い）',
        incompleteLead: '**足りないもの。** ',
        alsoLead: '**ほかに足りないもの**',
        fix: (check, hint) => `${hint.startsWith('Run without') ? ONLINE : (GAP_FIXES[check] ?? READ_LOG)}<br>\n<sub>原文: ${hint}</sub>`,
        more: (n) => `…ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件。`,
    },
    change: {
        lead: (words, lockfiles) => `**この変更** ${lockfiles > 1 ? `${(0,render_words/* formatNumber */.ZV)(lockfiles)} 個のロックファイルで` : ''}${words}。`,
        words: (counts) => `パッケージを ${counts
            .map(({ kind, all, direct }) => `${(0,render_words/* formatNumber */.ZV)(all)} 件${VERBS[kind]}${direct > 0 && direct < all ? `（うち直接 ${(0,render_words/* formatNumber */.ZV)(direct)} 件）` : ''}`)
            .join('、')}`,
        nothing: 'パッケージの変更はありません',
        firstHashes: (n) => `${(0,render_words/* formatNumber */.ZV)(n)} 件はバージョンがそのままで、変更前のロックファイルになかったハッシュが加わります。`,
        moved: (file, from) => `${file} が ${from.join('、')} に取って代わります。`,
        notKnown: (files) => `${files.join('、')} を読めなかったため、この変更がそのパッケージに与える影響は不明です。`,
        columns: ['パッケージ', '信頼の手がかり'],
        signatures: {
            verified: '✅ 署名あり',
            invalid: '❌ 署名が不一致',
            missing: '⚠️ 署名なし',
            unreachable: '⏸️ 署名を取得できず',
            skipped: '署名は検証対象外',
        },
        scripts: { runs: '⚠️ インストール時に実行あり', added: '⚠️ インストール時の実行が**追加**' },
        provenance: {
            invalid: '❌ 来歴が不正',
            unreachable: '⏸️ 来歴を取得できず',
            missing: '来歴なし',
            verified: '来歴を確認済み',
            builtFrom: (source) => `ビルド元 ${source}`,
        },
        more: (n) => `…変更されたパッケージがほかに ${(0,render_words/* formatNumber */.ZV)(n)} 件: `,
        moreRows: (n) => `変更されたパッケージ ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        byLockfile: (n) => `${(0,render_words/* formatNumber */.ZV)(n)} 個のロックファイルそれぞれ`,
        published: (age) => `公開から ${age}`,
        brings: (n) => `ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件を伴う`,
    },
    warnings: {
        lead: (n) => `**警告 ${(0,render_words/* formatNumber */.ZV)(n)} 件**`,
        more: (n) => `警告 ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        hidden: (n) => `…警告 ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件: `,
        undo: (kind) => (kind === 'takes-out' ? '取り除く場合: ' : '前のバージョンに戻す場合: '),
    },
    collapsed: {
        existing: (n) => `この変更より前から既知: ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        excepted: (n) => `適用された例外: ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        accepted: (n) => `許容: ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        columns: ['深刻度', '内容', '経路'],
        decision: '判断',
        exception: '例外',
        why: '理由',
        more: (n) => `…ほか ${n} 件: `,
        reason: (outcome, text) => `${DECIDED[outcome]}: ${text}`,
    },
    checking: {
        title: ({ packages, lockfiles, reports, took }) => `検査: パッケージ ${(0,render_words/* formatNumber */.ZV)(packages)} 件、ロックファイル ${(0,render_words/* formatNumber */.ZV)(lockfiles)} 個、スキャナーのレポート ${(0,render_words/* formatNumber */.ZV)(reports)} 件${took === undefined ? '' : `（${took}）`}`,
        columns: ['検査', '結果', '時間'],
        more: (n) => `…検査 ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件。`,
        nothing: '問題なし',
        undone: (reason) => `実施できませんでした: ${reason}`,
        notChecked: (reason) => `未検査: ${reason}`,
        nothingToCheck: '対象なし',
        inAll: (n) => `全 ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        notCounted: (n) => `内訳なし ${(0,render_words/* formatNumber */.ZV)(n)}`,
        lockfiles: 'ロックファイル',
        reports: 'レポート',
        packages: (n) => `パッケージ ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        findings: (n) => `指摘 ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        andMore: (n) => `、ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        notCheckedLead: '**未検査:** ',
        step: (name) => ({ collect: '情報の収集', sbom: 'SBOM の作成' })[name],
    },
    licenses: {
        title: (n) => `この変更が持ち込むライセンス: パッケージ ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        columns: ['ライセンス', 'パッケージ'],
        unknown: '不明',
        more: (n) => `…ライセンス ほか ${(0,render_words/* formatNumber */.ZV)(n)} 種類。`,
    },
    closing: {
        verifyTitle: '署名とダイジェスト',
        sealed: (identity, bundles) => `${identity} が署名済み（バンドル ${(0,render_words/* formatNumber */.ZV)(bundles)} 個）。`,
        sealFailed: (reason) => `⚠️ 署名に失敗しました: ${reason}`,
        sealPending: (files, identity, reason) => `⚠️ 署名は保留中です。${identity} がファイル ${(0,render_words/* formatNumber */.ZV)(files)} 個に署名しましたが、時刻またはログの証明がまだそろっていません。${reason}`,
        notSealed: (reason) => `署名なし: ${reason}`,
        verdictOf: (time, version, digest) => `${time} に sealgate ${version} が判定。ポリシーのダイジェスト: sha256 ${digest}。`,
        reportFile: (file, digest) => `詳細レポート: ${file}、sha256 ${digest}。`,
        checkOffline: '証跡はオフラインで検証できます:',
        policy: (preset) => `ポリシー ${preset}`,
        policyFile: (file) => `、ファイル ${file}`,
        noPolicyFile: '、ポリシーファイルなし',
        noPolicyRead: 'ポリシーは読み込まれていません',
        unusable: (file) => `（${file} を使用できなかったため）`,
        policyAt: (ref) => `、取得元 ${ref}`,
        overrides: (names) => `、上書き ${names}`,
        commit: 'コミット ',
        report: '詳細レポート',
        evidence: '証跡',
        run: '実行',
        verify: '検証: ',
        policyEdited: (file, summary) => `📋 **この変更はポリシーを編集しています** ${file}: ${summary}。判定にはベースのポリシーを使いました。編集はマージ後に有効になります。`,
        policyChanges: (file, signs) => `📋 **この変更はポリシーを編集しています** ${file}。判定にはベースのポリシーを使いました。編集はマージ後に有効になります${signs ? '（+ 追加、~ 変更、- 削除）' : ''}:`,
        policyAdded: (file, preset, lists) => `📋 **この変更はポリシーを追加しています** ${file}。マージ後に有効になり、それまではプリセット ${preset} で判定します。${lists ? 'それと異なる内容:' : ''}`,
        trustRecordEdited: (file) => `📋 **この変更は信頼記録を編集しています** ${file}（+ 追加、~ 置換、- 削除）:`,
        told: (verdict, at, reason) => `${at === undefined ? '' : `${at} で`}${TOLD[verdict]}（${reason}）`,
        resolved: (told) => `**解決済み。** このプルリクエストの以前の判定: ${told}。`,
        earlier: (n) => `このプルリクエストの以前の判定: ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        olderVerdicts: (n) => `…さらに古い判定 ${(0,render_words/* formatNumber */.ZV)(n)} 件。`,
    },
    folder: (path) => `対象はフォルダ ${path} です。以下のファイルとコマンドはこのフォルダを基準にしています。`,
    foreign: '> [!NOTE]\n> 自分のトークンではコメントできない実行に代わって書いたものです。変更の作者が左右できる報告を繰り返しているにすぎません。効力があるのは、その実行自身の結果です。',
    shared: {
        unnamed: 'ジョブ',
        waiting: (names) => `⏳ このコミットの判定待ち: ${names}`,
        shortened: (where) => `ほかの部分を表示するため省略しました: ${where}`,
        edited: (where) => `コメントのこの部分は誰かに編集されました: ${where}`,
    },
    summary: {
        pathsTitle: 'ブロックするものが入ってくる経路',
        pathsMore: (n) => `…ほか ${(0,render_words/* formatNumber */.ZV)(n)} 経路。表にすべてあります。`,
        severityTitle: '深刻度別の件数',
        trendTitle: '最近の実行での件数の推移',
        trendAxis: '件数',
        blocks: 'ブロック',
        warns: '警告',
        existing: '既知',
        you: 'このリポジトリ',
    },
    age: (value, unit) => `${(0,render_words/* formatNumber */.ZV)(value)} ${UNITS[unit]}`,
    duration: (minutes, seconds) => minutes > 0
        ? `${minutes} 分 ${seconds} 秒`
        : seconds < 0.1
            ? `${Math.round(seconds * 1000)} ミリ秒`
            : `${seconds.toFixed(1)} 秒`,
};

;// CONCATENATED MODULE: ./build/render/locale/locales.js


/** Every language that comment and summary are written in: one file and one line each. */
const LANGUAGES = { en: en.en, ja: ja };
function textsOf(locale) {
    return LANGUAGES[locale ?? 'en'];
}


/***/ })

};
;