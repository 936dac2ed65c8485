"use strict";
exports.id = 4596;
exports.ids = [4596,2364,1831];
exports.modules = {

/***/ 86499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 98291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
async function run(command, args, options = {}) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const chunks = [];
    const errors = [];
    const cap = options.maxBytes ?? 256 * 1024 * 1024;
    let size = 0;
    try {
        const exitCode = await exec(command, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.input === undefined ? {} : { input: options.input }),
            env: { ...process.env, ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (data) => {
                    size += data.length;
                    if (size <= cap)
                        chunks.push(data);
                },
                stderr: (data) => {
                    if (errors.length < 4096)
                        errors.push(data);
                },
            },
        });
        if (size > cap) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} could not be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
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
    if (name === 'pull_request' || name === 'pull_request_target' || name === 'pull_request_review') {
        return { name, pullRequest: pullRequestOf(objectOf(event.pull_request), file) };
    }
    const before = name === 'merge_group' ? objectOf(event.merge_group).base_sha : event.before;
    return { name, ...(isSha(before) ? { before } : {}) };
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
    refusePrivilegedCheckout(event, head);
    const commit = event?.pullRequest?.headSha ?? head ?? nonEmpty(env.GITHUB_SHA);
    const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await (0,git/* commitTime */.bX)(dir, head));
    const url = repositoryUrl(env) ?? (head === undefined ? undefined : await (0,git/* remoteUrl */.gX)(dir));
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const ref = nonEmpty(env.GITHUB_REF);
    const defaultBase = event?.pullRequest?.baseSha ?? event?.before;
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
            ...(event?.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
            actor: actorOf(env),
            source: sourceOf(env, input.version),
            tool: { name: 'sealgate', version: input.version },
        },
        ...(defaultBase === undefined ? {} : { defaultBase }),
        ...(head === undefined ? {} : { head }),
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
function refusePrivilegedCheckout(event, head) {
    if (event === undefined || !PRIVILEGED.includes(event.name))
        return;
    const base = event.pullRequest?.baseSha;
    if (base !== undefined && head === base)
        return;
    throw new errors/* SealgateError */.De('USAGE', `Refused: '${event.name}' runs with a token that can write, and the checkout is not the base commit`, {
        hint: "Run Sealgate on 'pull_request' instead; workflows/publish-comment.yml posts the comment for forks safely.",
    });
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
    const repository = repositoryUrl(env);
    const id = nonEmpty(env.GITHUB_RUN_ID);
    return {
        ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(workflowRef === undefined ? {} : { workflowRef }),
        runner: `${runner}-${nonEmpty(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
        userAgent,
    };
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

/***/ 54679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   hQ: () => (/* binding */ buildMarker),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export commentKey */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);

const OPEN = '<!-- sealgate:v1:';
const MARKER = /<!-- sealgate:v1:([A-Za-z0-9_-]{1,24000}) -->\s*$/;
const KEY = /^[0-9a-f]{16}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const MAX_HISTORY = 8;
const MAX_HEADLINE = 200;
const VERDICTS = ['pass', 'fail', 'incomplete'];
/**
 * The marker's line, to be put at the very end of the comment's Markdown: at most about 14 kB, no characters
 * but letters, digits, `-`, `_` and `:` inside an HTML comment.
 */
function buildMarker(marker) {
    const state = {
        key: marker.key,
        run: marker.run,
        attempt: marker.attempt,
        commit: marker.commit,
        verdict: marker.verdict,
        headline: cutHeadline(marker.headline),
        history: marker.history
            .slice(-MAX_HISTORY)
            .map(({ commit, verdict, headline }) => ({ commit, verdict, headline: cutHeadline(headline) })),
    };
    return `${OPEN}${Buffer.from(JSON.stringify(state), 'utf8').toString('base64url')} -->`;
}
/** Reads the marker at the end of a comment's Markdown; `undefined` where there is none that is well-formed. */
function parseMarker(body) {
    // The line is last: a copy quoted further up is not ours. Only the tail is searched, so the cost is bounded.
    const encoded = MARKER.exec(body.slice(Math.max(body.lastIndexOf(OPEN), 0)))?.[1];
    if (encoded === undefined)
        return undefined;
    let state;
    try {
        state = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
    return readState(state);
}
/**
 * The marker of a run's comment.
 *
 * @param headline the comment's first line, plain text.
 * @param previous what the comment said before; its verdict becomes history where it was about another commit.
 */
function markerOf(record, headline, previous) {
    const commit = record.context.commit ?? '';
    const history = previous === undefined ? [] : [...previous.history];
    if (previous !== undefined && previous.commit !== commit) {
        history.push({ commit: previous.commit, verdict: previous.verdict, headline: previous.headline });
    }
    return {
        key: commentKey(record),
        run: runId(record),
        attempt: wholeNumber(record.context.source.attempt),
        commit: COMMIT.test(commit) ? commit : '',
        verdict: record.verdict.verdict,
        headline,
        history,
    };
}
/** 16 hex digits that stay the same for one workflow file of one repository, whatever ref it runs from. */
function commentKey(record) {
    const workflow = (record.context.source.workflowRef ?? '').replace(/@[^@]*$/, '');
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`sealgate comment\n${workflow}`).slice(0, 16);
}
/** The number at the end of the run's address; 0 where there is none. */
function runId(record) {
    return wholeNumber(/\/runs\/(\d{1,15})$/.exec(record.context.source.run ?? '')?.[1]);
}
function wholeNumber(text) {
    const number = text === undefined || !/^\d{1,15}$/.test(text) ? 0 : Number(text);
    return Number.isSafeInteger(number) ? number : 0;
}
function cutHeadline(text) {
    const wellFormed = text.toWellFormed();
    return wellFormed.length <= MAX_HEADLINE
        ? wellFormed
        : `${wellFormed.slice(0, MAX_HEADLINE - 1).toWellFormed()}…`;
}
function readState(state) {
    if (typeof state !== 'object' || state === null)
        return undefined;
    const { key, run, attempt, history } = state;
    const last = readVerdict(state);
    if (last === undefined || typeof key !== 'string' || !KEY.test(key))
        return undefined;
    if (!isCount(run) || !isCount(attempt) || !Array.isArray(history) || history.length > MAX_HISTORY)
        return undefined;
    const read = history.map(readVerdict);
    const before = read.filter((entry) => entry !== undefined);
    return before.length === read.length ? { key, run, attempt, ...last, history: before } : undefined;
}
function readVerdict(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { commit, verdict, headline } = value;
    const word = VERDICTS.find((candidate) => candidate === verdict);
    if (word === undefined || typeof commit !== 'string' || !COMMIT.test(commit))
        return undefined;
    if (typeof headline !== 'string' || headline.length > MAX_HEADLINE)
        return undefined;
    return { commit, verdict: word, headline };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 16738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ commentPublisher)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/marker.js
var model_marker = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
// EXTERNAL MODULE: ./build/publish/identity.js
var identity = __webpack_require__(9173);
;// CONCATENATED MODULE: ./build/publish/pull-request.js


/** Comments a page, and pages at most: a pull request with more comments gets none of ours. */
const PAGE = 100;
const MAX_PAGES = 100;
/**
 * Our comments with this key, oldest first: by marker *and* author, since anybody can write the marker.
 *
 * @param options.since only those changed since then (RFC 3339).
 * @param options.all read on after the first hit.
 * @throws GithubError
 */
async function findOwnComments(github, pull, options) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            owner: pull.owner,
            repo: pull.repo,
            issue_number: pull.number,
            per_page: PAGE,
            page,
            ...(options.since === undefined ? {} : { since: options.since }),
        });
        if (!Array.isArray(answer.data)) {
            throw new github_error.GithubError('unexpected', answer.status, 'GitHub answered something else than comments');
        }
        for (const item of answer.data) {
            const comment = readComment(item);
            if (comment === undefined || !isBy(comment.author, options.me))
                continue;
            const marker = (0,model_marker/* parseMarker */.gY)(comment.body);
            if (marker?.key !== options.key)
                continue;
            found.push({ id: comment.id, url: comment.url, body: comment.body, marker });
        }
        if ((found.length > 0 && options.all !== true) || !answer.hasNext)
            return found.sort((a, b) => a.id - b.id);
    }
    throw new github_error.GithubError('rejected', 200, `The pull request has more than ${PAGE * MAX_PAGES} comments, and ours is not among the first`);
}
/** The commit the pull request stands at now. @throws GithubError */
async function headOf(github, pull) {
    const { data, status } = await github.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        owner: pull.owner,
        repo: pull.repo,
        pull_number: pull.number,
    });
    const sha = data?.head?.sha;
    if (typeof sha !== 'string') {
        throw new github_error.GithubError('unexpected', status, 'GitHub answered something else than a pull request');
    }
    return sha;
}
/** @returns the comment's id and address. @throws GithubError */
async function createComment(github, pull, body) {
    const { data, status } = await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner: pull.owner,
        repo: pull.repo,
        issue_number: pull.number,
        body,
    });
    const { id, html_url: url, created_at: createdAt } = (data ?? {});
    if (typeof id !== 'number' || typeof url !== 'string' || typeof createdAt !== 'string') {
        throw new github_error.GithubError('unexpected', status, 'GitHub answered something else than the new comment');
    }
    return { id, url, createdAt };
}
/** @throws GithubError, `not-found` where somebody deleted the comment. */
async function updateComment(github, pull, id, body) {
    await github.call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner: pull.owner,
        repo: pull.repo,
        comment_id: id,
        body,
    });
}
/** @throws GithubError */
async function deleteComment(github, pull, id) {
    await github.call('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner: pull.owner,
        repo: pull.repo,
        comment_id: id,
    });
}
function readComment(item) {
    const { id, html_url: url, body, user, performed_via_github_app: via, } = (item ?? {});
    const { login, id: userId } = (user ?? {});
    const { slug } = (via ?? {});
    if (typeof id !== 'number' || typeof url !== 'string' || typeof body !== 'string')
        return undefined;
    // A comment whose author was deleted has no user, and so is not ours.
    if (typeof login !== 'string' || typeof userId !== 'number')
        return undefined;
    return { id, url, body, author: { login, id: userId, ...(typeof slug === 'string' ? { app: slug } : {}) } };
}
function isBy(author, me) {
    if (author.login !== me.login || (me.id !== undefined && author.id !== me.id))
        return false;
    // An app's own comments name that app or none; a person's name none.
    const app = me.login.endsWith('[bot]') ? me.login.slice(0, -'[bot]'.length) : undefined;
    return author.app === undefined || author.app === app;
}

;// CONCATENATED MODULE: ./build/publish/comment.js





/** What GitHub takes is larger (262,144 bytes measured); servers of one's own may take less. */
const MAX_BYTES = 65_000;
/** The one comment on the pull request: found again by marker and author, and updated in place. */
const commentPublisher = {
    id: 'comment',
    title: 'Pull-request comment',
    applies: (run, world) => {
        if (run.commentMode === 'never')
            return 'The policy asks for no comment';
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        if (run.record.context.pullRequest === undefined)
            return 'This run belongs to no pull request';
        if (pullRequestOf(run, world) === undefined)
            return 'GITHUB_REPOSITORY is not set';
        return (0,identity/* tokenOf */.B9)(world.env) === undefined ? 'There is no token' : true;
    },
    publish: async (run, world) => {
        const token = (0,identity/* tokenOf */.B9)(world.env);
        const pull = pullRequestOf(run, world);
        if (token === undefined || pull === undefined)
            return skipped('There is no token or no pull request');
        try {
            return await publishComment(run, pull, await (0,identity/* githubOf */.zq)(token, world), world);
        }
        catch (error) {
            return explain(error);
        }
    },
};
function pullRequestOf(run, world) {
    const [owner, repo, more] = (world.env.GITHUB_REPOSITORY ?? '').split('/');
    const number = run.record.context.pullRequest?.number;
    if (owner === undefined || owner === '' || repo === undefined || more !== undefined)
        return undefined;
    return number === undefined ? undefined : { owner, repo, number };
}
async function publishComment(run, pull, github, world) {
    const me = await (0,identity/* whoAmI */.Wc)(github, world.env);
    const ours = markerIn(run.texts.comment(undefined));
    const [found] = await findOwnComments(github, pull, { me, key: ours.key });
    // Last of the reads, so that little time is left for the pull request to move on.
    const head = await headOf(github, pull);
    const expected = run.record.context.pullRequest?.headSha;
    if (head !== expected) {
        return skipped(`The pull request has moved on to ${head.slice(0, 7)}; its own run comments on that`);
    }
    if (found !== undefined && isNewer(found.marker, ours))
        return skipped('A newer run has commented already');
    if (found === undefined && !deservesComment(run)) {
        return skipped(`Nothing to say under comment-summary-in-pr: ${run.commentMode}`);
    }
    const body = run.texts.comment(found?.marker);
    if (Buffer.byteLength(body, 'utf8') > MAX_BYTES) {
        return failed(`The comment has ${Buffer.byteLength(body, 'utf8')} bytes, more than ${MAX_BYTES}`);
    }
    if (found === undefined)
        return create({ run, pull, github, me, body, ours });
    if (found.body === body)
        return done('The comment says this already', found.url);
    try {
        await updateComment(github, pull, found.id, body);
        return done('Updated the comment', found.url);
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError) || error.fault !== 'not-found')
            throw error;
        // Deleted since it was read: the verdict is said again, in a new one.
        return create({ run, pull, github, me, body, ours });
    }
}
/** Creates the comment, then makes sure that it is the only one: two jobs may have created theirs at once. */
async function create(creation) {
    const { github, pull, body } = creation;
    let made;
    try {
        made = await createComment(github, pull, body);
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError) || error.fault !== 'unavailable')
            throw error;
        // The answer was lost, the comment may not be: look before writing a second one.
        const [lost] = await findOwnComments(github, pull, { me: creation.me, key: creation.ours.key });
        if (lost !== undefined) {
            if (lost.body !== body)
                await updateComment(github, pull, lost.id, body);
            return done('Created the comment', lost.url);
        }
        made = await createComment(github, pull, body);
    }
    try {
        return await keepOne(creation, made);
    }
    catch (error) {
        // The comment stands; that its twins could not be looked for does not take it back.
        return done(`Created the comment (not checked for a twin: ${(0,errors/* messageOf */.bD)(error)})`, made.url);
    }
}
/** Of comments created at once, the oldest stays and says what the newest run says. */
async function keepOne(creation, made) {
    const { github, pull, me, ours } = creation;
    const since = new Date(Date.parse(made.createdAt) - 120_000).toISOString();
    const all = await findOwnComments(github, pull, { me, key: ours.key, since, all: true });
    const oldest = all[0];
    if (oldest === undefined || oldest.id >= made.id)
        return done('Created the comment', made.url);
    if (!isNewer(oldest.marker, ours)) {
        await updateComment(github, pull, oldest.id, creation.run.texts.comment(oldest.marker));
    }
    await deleteComment(github, pull, made.id);
    return done('Updated the comment that another job had just created', oldest.url);
}
/** A later run on the same commit, or a later attempt of the same run. Runs on other commits were told apart by the head. */
function isNewer(theirs, ours) {
    if (theirs.commit !== ours.commit)
        return false;
    return theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);
}
/** Whether a first comment is due. One that stands is always kept up to date. */
function deservesComment(run) {
    const { record } = run;
    const muted = record.decisions.some((decision) => decision.reason.kind === 'warn-only');
    const red = record.verdict.verdict !== 'pass' || record.verdict.gaps.length > 0 || muted;
    switch (run.commentMode) {
        case 'always':
            return true;
        case 'never':
            return false;
        case 'on-failure':
            return red;
        case 'on-change':
            return red || isChange(record);
    }
}
/** The tree or the policy changed, or something new was found. Without a base nobody can tell, so it counts as changed. */
function isChange({ change, decisions, policy }) {
    const changed = change === undefined ||
        change.lockfiles.some((file) => file.added.length + file.removed.length + file.updated.length > 0);
    return changed || policy.changedHere !== undefined || decisions.some(({ novelty }) => novelty === 'new');
}
function markerIn(body) {
    const marker = (0,model_marker/* parseMarker */.gY)(body);
    if (marker === undefined)
        throw new Error('The rendered comment does not end in its marker');
    return marker;
}
function explain(error) {
    if (!(error instanceof github_error.GithubError))
        throw error;
    if (error.fault === 'forbidden' &&
        /not accessible by (?:integration|personal access token)/i.test(error.message)) {
        return skipped('This token may not comment (a fork, Dependabot, or no `pull-requests: write`); ' +
            'the job summary and the artifact folder say the same');
    }
    return failed(`${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
}
function done(message, url) {
    return { publisher: 'comment', state: 'done', message, url, outputs: { 'comment-url': url } };
}
function skipped(message) {
    return { publisher: 'comment', state: 'skipped', message };
}
function failed(message) {
    return { publisher: 'comment', state: 'failed', message };
}


/***/ }),

/***/ 51831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 62364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithub: () => (/* binding */ openGithub)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51831);


const TRIES = 3;
/** A client of GitHub's API (`GITHUB_API_URL`, proxies as `@actions/github` reads them), with bounded patience. */
async function openGithub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const wait = options.wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
    const now = options.now ?? Date.now;
    const octokit = getOctokit(options.token, {
        baseUrl: options.env.GITHUB_API_URL ?? 'https://api.github.com',
        userAgent: 'sealgate',
        log: { debug: ignore, info: ignore, warn: (text) => options.log.warn(text), error: ignore },
    });
    let budget = options.waitBudgetMs ?? 90_000;
    const call = async (route, parameters = {}, tried = 1) => {
        try {
            const answer = await octokit.request(route, {
                ...parameters,
                request: { signal: AbortSignal.timeout(options.timeoutMs ?? 20_000) },
            });
            return {
                status: answer.status,
                data: answer.data,
                hasNext: /rel="next"/.test(String(answer.headers.link ?? '')),
            };
        }
        catch (error) {
            const failure = readFailure(error);
            const pause = pauseBefore(failure, { tried, creates: route.startsWith('POST '), now: now() });
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
function readFailure(error) {
    const { response } = error;
    const headers = new Map(Object.entries(response?.headers ?? {}));
    const said = response?.data?.message;
    return {
        status: response?.status ?? 0,
        message: typeof said === 'string' ? said.slice(0, 300) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 300),
        header: (name) => {
            const value = headers.get(name);
            return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
        },
        cause: error,
    };
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
    return passing && !at.creates && at.tried < TRIES ? 500 * 2 ** (at.tried - 1) : undefined;
}
function toError(route, failure, pause) {
    const fault = isRateLimit(failure) ? 'rate-limited' : faultOf(failure.status);
    const answered = failure.status === 0 ? 'did not answer' : `answered ${failure.status}`;
    const later = pause === undefined ? '' : ` (it asks to wait ${Math.ceil(pause / 1000)} s)`;
    return new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError(fault, failure.status, `GitHub ${answered} to ${route}: ${failure.message}${later}`, {
        hint: HINTS[fault],
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
    unauthorized: 'The token is wrong or has ended: pass a valid one as the input `token`.',
    forbidden: 'The token may not do this: give the job `permissions: pull-requests: write`.',
    'not-found': 'It does not exist, or the token may not see it.',
    rejected: 'GitHub refused the request as it was made.',
    'rate-limited': 'Run the job again later.',
    unavailable: 'See githubstatus.com, and run the job again.',
    unexpected: 'Check GITHUB_API_URL: it does not answer like GitHub.',
};
function ignore() {
    // Octokit's chatter is not for the user.
}


/***/ }),

/***/ 9173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Wc: () => (/* binding */ whoAmI),
/* harmony export */   zq: () => (/* binding */ githubOf)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62364);
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
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', 200, 'GitHub does not say whose token this is');
    }
    return typeof number === 'number' ? { login, id: number } : { login };
}


/***/ }),

/***/ 95411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   EQ: () => (/* binding */ staticSection),
/* harmony export */   WK: () => (/* binding */ fitSections)
/* harmony export */ });
/** A section without rows. */
function staticSection(importance, text) {
    return { importance, before: text, count: 0, row: () => '', separator: '', cap: 0, more: () => '' };
}
/**
 * Joins sections, in the order given, into at most `maxBytes` bytes of UTF-8. Sections get room by importance: first
 * every section's frame, then rows. A section whose frame has no room is left out, least important first; the
 * most important one is never left out.
 */
function fitSections(sections, maxBytes) {
    const byImportance = [...sections].sort((a, b) => a.importance - b.importance);
    const shown = new Map();
    let left = maxBytes;
    for (const section of byImportance) {
        const cost = frameCost(section);
        if (shown.size > 0 && cost > left)
            continue;
        shown.set(section, []);
        left -= cost;
    }
    for (const section of byImportance) {
        const rows = shown.get(section);
        if (rows === undefined)
            continue;
        const most = Math.min(section.count, section.cap);
        for (let index = 0; index < most; index += 1) {
            const row = section.row(index);
            const cost = bytesOf(row) + section.separator.length;
            if (cost > left)
                break;
            rows.push(row);
            left -= cost;
        }
    }
    return sections
        .filter((section) => shown.has(section))
        .map((section) => write(section, shown.get(section) ?? []))
        .filter((text) => text !== '')
        .join('\n\n');
}
function write(section, rows) {
    const hidden = section.count - rows.length;
    const more = hidden > 0 ? section.more(hidden) : '';
    if (section.count > 0 && rows.length === 0 && more === '')
        return '';
    const start = section.before === '' ? [] : [section.before];
    const head = [...start, ...(rows.length > 0 ? [rows.join(section.separator)] : [])].join('\n');
    return [head, more, section.after ?? ''].filter((part) => part !== '').join('\n\n');
}
/** Bytes of a section with no row, and with the longest line that says so. */
function frameCost(section) {
    const more = section.count > 0 ? bytesOf(section.more(section.count)) + 2 : 0;
    return bytesOf(section.before) + bytesOf(section.after ?? '') + more + 8;
}
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 22113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Q: () => (/* binding */ documentSections),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./build/model/marker.js
var model_marker = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(95411);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(11166);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(87407);
// EXTERNAL MODULE: ./build/render/sections/change.js
var change = __webpack_require__(37105);
// EXTERNAL MODULE: ./build/render/sections/checks.js
var checks = __webpack_require__(43848);
// EXTERNAL MODULE: ./build/render/sections/closing.js
var closing = __webpack_require__(95746);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/sections/links.js
var sections_links = __webpack_require__(70672);
// EXTERNAL MODULE: ./build/render/sections/problem-cells.js
var problem_cells = __webpack_require__(4490);
;// CONCATENATED MODULE: ./build/render/sections/problems.js






/** Up to this many problems are told at length, each with a block to copy; more become a table. */
const AT_LENGTH = 3;
/** Of a long table, these rows are open; the rest is a click away. */
const OPEN_ROWS = 20;
const COPY_LINES = 12;
/** What blocks: the part of the comment that is cut last. */
function blockingSections(problems, record, links) {
    if (problems.length === 0)
        return [];
    const more = (hidden) => `…and **${(0,words/* formatNumber */.ZV)(hidden)} more that block**, ${(0,words/* formatNumber */.ZV)(record.verdict.blocked)} findings in all: ${(0,sections_links/* reportReference */.q)(record, links)}`;
    if (problems.length <= AT_LENGTH) {
        return [
            {
                importance: 10,
                before: '',
                count: problems.length,
                row: (index) => atLength(problems[index]),
                separator: '\n\n',
                cap: AT_LENGTH,
                more,
            },
        ];
    }
    const head = (0,markdown/* tableHead */.PP)(['', 'What blocks', 'Where from', 'Fix']);
    const table = { count: problems.length, separator: '\n', more };
    if (problems.length <= OPEN_ROWS + 5) {
        const row = (index) => blockingRow(problems[index]);
        return [{ ...table, importance: 10, before: head, row, cap: problems.length }, ...copySection(problems)];
    }
    const rest = problems.slice(OPEN_ROWS);
    return [
        {
            ...table,
            importance: 9,
            before: head,
            count: OPEN_ROWS,
            row: (index) => blockingRow(problems[index]),
            cap: OPEN_ROWS,
        },
        {
            ...table,
            importance: 10,
            before: `<details><summary>${(0,words/* count */.U9)(rest.length, 'more package or place', 'more packages or places')} with something that blocks</summary>\n\n${head}`,
            count: rest.length,
            row: (index) => blockingRow(rest[index]),
            cap: 150,
            after: '</details>',
        },
    ];
}
function atLength(problem) {
    const { finding } = problem.first;
    const where = (0,problem_cells/* whereOf */.de)(problem);
    const command = (0,problem_cells/* commandOf */.Nl)(problem);
    const message = finding.message === finding.title ? '' : (0,markdown/* prose */.CS)(finding.message, 300);
    const lines = [
        `${(0,problem_cells/* iconOf */.ZG)(finding.check)} **${(0,problem_cells/* subjectOf */.et)(finding)}: ${(0,problem_cells/* titleOf */.Gg)(problem)}**${(0,problem_cells/* notesOf */.h$)(problem)}`,
        message,
        where === '–' ? '' : `**From** ${where}`,
        (0,problem_cells/* decidedBy */.yP)(problem) === '' ? '' : `**Blocked by** ${(0,problem_cells/* decidedBy */.yP)(problem)}`,
        (0,problem_cells/* fixTextOf */.C3)(problem) === '' ? '' : `**Fix:** ${(0,problem_cells/* fixTextOf */.C3)(problem)}`,
    ];
    const text = lines.filter((line) => line !== '').join('<br>\n');
    return command === undefined ? text : `${text}\n\n${(0,markdown/* codeBlock */.DV)([command])}`;
}
function blockingRow(problem) {
    const { finding } = problem.first;
    return (0,markdown/* tableRow */.jD)([
        (0,problem_cells/* iconOf */.ZG)(finding.check),
        [`**${(0,problem_cells/* subjectOf */.et)(finding)}**`, (0,problem_cells/* whatOf */.Em)(problem), (0,problem_cells/* decidedBy */.yP)(problem)]
            .filter((part) => part !== '')
            .join('<br>'),
        (0,problem_cells/* whereOf */.de)(problem),
        (0,problem_cells/* fixCell */.I3)(problem),
    ]);
}
/** All commands in one block with one copy button. Shell comments are left out: names from outside could end them. */
function copySection(problems) {
    const commands = [...new Set(problems.map(problem_cells/* commandOf */.Nl).filter((command) => command !== undefined))];
    if (commands.length < 2 || commands.length > COPY_LINES)
        return [];
    return [
        {
            importance: 40,
            before: '',
            count: 1,
            row: () => `All fixes, to copy:\n\n${(0,markdown/* codeBlock */.DV)(commands)}`,
            separator: '\n\n',
            cap: 1,
            more: () => '',
        },
    ];
}
/** What is missing for a verdict, and how to get it. */
function gapSections(record) {
    const { gaps, verdict } = record.verdict;
    const [only] = gaps;
    if (only === undefined)
        return [];
    const proves = 'This blocks as a failure does: what could not be checked proves nothing.';
    if (verdict === 'incomplete' && gaps.length === 1 && (0,headline/* headlineOf */.gD)(record).text.includes((0,headline/* gapText */.Ml)(only))) {
        const fix = only.hint === undefined ? '' : `**Fix:** ${(0,markdown/* prose */.CS)(only.hint, 300)}<br>\n`;
        return [(0,budget/* staticSection */.EQ)(15, `${fix}${proves}`)];
    }
    const lead = verdict === 'pass'
        ? '**Could not be done** (`warn-only` lets it pass)'
        : verdict === 'incomplete'
            ? `**What is missing.** ${proves}`
            : '**Also missing**';
    return [
        {
            importance: 15,
            before: `${lead}\n`,
            count: gaps.length,
            row: (index) => {
                const gap = gaps[index];
                if (gap === undefined)
                    return '';
                const fix = gap.hint === undefined ? '' : `<br>**Fix:** ${(0,markdown/* prose */.CS)(gap.hint, 300)}`;
                return `- ⏸️ ${(0,markdown/* code */.aY)(gap.check, 40)}: ${(0,markdown/* prose */.CS)(gap.message, 400)}${fix}`;
            },
            separator: '\n',
            cap: 20,
            more: (hidden) => `…and ${(0,words/* count */.U9)(hidden, 'more gap')}.`,
        },
    ];
}
const WARNINGS_AT_LENGTH = 5;
/** Warnings: the first few open, the rest collapsed. */
function warningSections(problems, record, links) {
    if (problems.length === 0)
        return [];
    const row = (problem) => {
        const fix = (0,problem_cells/* commandOf */.Nl)(problem) === undefined ? '' : ` · ${(0,markdown/* code */.aY)((0,problem_cells/* commandOf */.Nl)(problem) ?? '', 600)}`;
        const held = problem.first.reason.kind === 'warn-only' ? ' · **would block**' : '';
        const by = (0,problem_cells/* decidedBy */.yP)(problem) === '' ? '' : ` · ${(0,problem_cells/* decidedBy */.yP)(problem)}`;
        return `- ⚠️ ${(0,problem_cells/* subjectOf */.et)(problem.first.finding)}: ${(0,problem_cells/* whatOf */.Em)(problem)}${held}${by}${fix}`;
    };
    const open = problems.slice(0, WARNINGS_AT_LENGTH);
    const rest = problems.slice(WARNINGS_AT_LENGTH);
    const sections = [
        {
            importance: 30,
            before: `**${(0,words/* count */.U9)(problems.length, 'warning')}**\n`,
            count: open.length,
            row: (index) => row(open[index]),
            separator: '\n',
            cap: WARNINGS_AT_LENGTH,
            more: (hidden) => `…and ${(0,words/* count */.U9)(hidden, 'more warning')}: ${(0,sections_links/* reportReference */.q)(record, links)}`,
        },
    ];
    if (rest.length > 0) {
        sections.push({
            importance: 60,
            before: `<details><summary>${(0,words/* count */.U9)(rest.length, 'more warning')}</summary>\n`,
            count: rest.length,
            row: (index) => row(rest[index]),
            separator: '\n',
            cap: 100,
            more: (hidden) => `…and ${(0,words/* count */.U9)(hidden, 'more warning')}: ${(0,sections_links/* reportReference */.q)(record, links)}`,
            after: '</details>',
        });
    }
    return sections;
}
/** A collapsed table of problems that do not block: known before, waived, accepted. */
function collapsedSection(problems, options) {
    if (problems.length === 0)
        return [];
    return [
        {
            importance: options.importance,
            before: `<details><summary>${options.title}</summary>\n\n${(0,markdown/* tableHead */.PP)(['Severity', 'What', 'Where from', options.whyTitle])}`,
            count: problems.length,
            row: (index) => {
                const problem = problems[index];
                return (0,markdown/* tableRow */.jD)([
                    (0,headline/* severityWord */.Oh)(problem.first.finding.severity),
                    `${(0,problem_cells/* subjectOf */.et)(problem.first.finding)}<br>${(0,problem_cells/* whatOf */.Em)(problem, { severity: false })}`,
                    (0,problem_cells/* whereOf */.de)(problem),
                    options.why(problem),
                ]);
            },
            separator: '\n',
            cap: options.cap,
            more: (hidden) => `…and ${(0,words/* formatNumber */.ZV)(hidden)} more: ${(0,sections_links/* reportReference */.q)(options.record, options.links)}`,
            after: '</details>',
        },
    ];
}
/** The reason a decision fell as it did, and the policy key that decided. */
function reasonCell(problem) {
    const { reason, outcome } = problem.first;
    const word = outcome === 'warn' ? 'warns' : outcome === 'block' ? 'blocks' : 'accepted';
    const by = (0,problem_cells/* decidedBy */.yP)(problem);
    return `${word}: ${(0,markdown/* prose */.CS)(reason.text, 200)}${by === '' ? '' : `<br>${by}`}`;
}

// EXTERNAL MODULE: ./build/render/story.js
var render_story = __webpack_require__(46609);
;// CONCATENATED MODULE: ./build/render/comment.js










/** What a comment may weigh, in bytes of UTF-8, its marker included. */
const COMMENT_LIMIT = 60_000;
/**
 * The pull request's comment: GitHub-flavoured Markdown of at most `maxBytes` bytes of UTF-8, the hidden marker as
 * its last line. Everything from outside is shown literally. What has no room is left out from the end of the
 * least important section on, and each cut names how many rows it hides and the full report's digest.
 */
function renderComment(record, options) {
    const maxBytes = options.maxBytes ?? COMMENT_LIMIT;
    const { text } = (0,headline/* headlineOf */.gD)(record);
    const marker = (0,model_marker/* buildMarker */.hQ)((0,model_marker/* markerOf */.we)(record, text, options.previous));
    const sections = documentSections(record, options);
    return `${(0,budget/* fitSections */.WK)(sections, maxBytes - (0,budget/* bytesOf */.$$)(marker) - 2)}\n\n${marker}`;
}
/** The sections of comment and summary, in the order in which they are read. */
function documentSections(record, options) {
    const { links } = options;
    const story = (0,render_story/* tellStory */.F5)(record);
    const { icon, text } = (0,headline/* headlineOf */.gD)(record);
    return [
        (0,budget/* staticSection */.EQ)(0, `### ${icon} ${(0,markdown/* prose */.CS)(text, 300)}`),
        ...(0,closing/* historySections */.P0)(record, options.previous)
            .slice(0, 1)
            .filter((section) => section.count === 0),
        ...blockingSections(story.blocking, record, links),
        ...gapSections(record),
        ...(0,closing/* policyNote */.vK)(record),
        ...(0,closing/* trustRecordNote */.iG)(record),
        ...(0,change/* changeSections */.dk)(record, links),
        ...warningSections(story.warnings, record, links),
        ...(0,checks/* notCheckedSections */.nu)(record),
        ...(0,checks/* checkSections */.fM)(record, options.timings),
        ...collapsedSection(story.existing, {
            record,
            links,
            title: `Known before this change: ${(0,words/* count */.U9)(sumOf(story.existing), 'finding')}`,
            importance: 80,
            cap: 50,
            why: reasonCell,
            whyTitle: 'Decision',
        }),
        ...collapsedSection(story.excepted, {
            record,
            links,
            title: `Exceptions used: ${(0,words/* count */.U9)(sumOf(story.excepted), 'finding')}`,
            importance: 75,
            cap: 50,
            why: ({ first }) => (0,markdown/* prose */.CS)(first.reason.text, 240),
            whyTitle: 'Exception',
        }),
        ...collapsedSection(story.accepted, {
            record,
            links,
            title: `Accepted: ${(0,words/* count */.U9)(sumOf(story.accepted), 'finding')}`,
            importance: 85,
            cap: 50,
            why: ({ first }) => (0,markdown/* prose */.CS)(first.reason.text, 200),
            whyTitle: 'Why',
        }),
        ...(0,closing/* historySections */.P0)(record, options.previous).filter((section) => section.count > 0),
        ...(0,closing/* verifySection */.VN)(record, links),
        (0,closing/* footerSection */.NG)(record, links),
    ];
}
function sumOf(problems) {
    return problems.reduce((sum, problem) => sum + problem.decisions.length, 0);
}


/***/ }),

/***/ 11166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ gapText),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46609);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);



/** How many kinds of problem the first line names before it counts the rest. */
const KINDS = 3;
const GAP_LENGTH = 140;
/** The verdict in plain words with the reason. Plain text: every renderer escapes it for its medium. */
function headlineOf(record) {
    const { verdict } = record.verdict;
    const blocking = record.decisions.filter((decision) => decision.outcome === 'block');
    const gaps = record.verdict.gaps;
    switch (verdict) {
        case 'fail': {
            const reasons = blocking.length === 0 ? 'the policy is not met' : describe(blocking);
            const also = gaps.length === 0 ? '' : `; also ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(gaps.length, 'required check')} could not be done`;
            return { icon: '⛔', text: `Blocked: ${reasons}${also}` };
        }
        case 'incomplete': {
            const also = blocking.length === 0 ? '' : `; also blocked by ${describe(blocking)}`;
            return { icon: '⏸️', text: `Not decided: ${describeGaps(record)}${also}` };
        }
        case 'pass':
            return passed(record);
    }
}
function passed(record) {
    const would = record.decisions.filter((decision) => decision.reason.kind === 'warn-only');
    const gaps = record.verdict.gaps.length;
    if (would.length > 0 || gaps > 0) {
        const reasons = would.length === 0 ? '' : `${describe(would)} would block`;
        const undone = gaps === 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(gaps, 'required check')} could not be done`;
        return {
            icon: '⚠️',
            text: `Passed because of warn-only: ${[reasons, undone].filter((part) => part !== '').join('; ')}`,
        };
    }
    const warned = record.decisions.filter((decision) => decision.outcome === 'warn' && decision.novelty !== 'existing').length;
    const existing = record.decisions.some((decision) => decision.novelty === 'existing');
    const text = existing ? 'Passed: nothing new blocks' : 'Passed: nothing blocks';
    return { icon: '✅', text: warned === 0 ? text : `${text}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warned, 'warning')}` };
}
/** A gap's message as part of a sentence, cut where it is long. */
function gapText(gap) {
    const message = gap.message.replace(/\.$/, '');
    return message.length > GAP_LENGTH ? `${message.slice(0, GAP_LENGTH - 1)}…` : message;
}
function describeGaps(record) {
    const gaps = record.verdict.gaps;
    const [first] = gaps;
    if (first === undefined)
        return 'a required check could not be done';
    if (gaps.length === 1) {
        return gapText(first);
    }
    const checks = [...new Set(gaps.map((gap) => (0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTitle */ .Tq)(gap.check).toLowerCase()))];
    const shown = checks.slice(0, KINDS);
    const rest = checks.length > KINDS ? ', …' : '';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(gaps.length, 'required thing')} could not be done (${shown.join(', ')}${rest})`;
}
/** `1 package whose signature does not match the lockfile and 2 new critical vulnerabilities`. */
function describe(decisions) {
    const kinds = new Map();
    for (const decision of [...decisions].sort(_story_js__WEBPACK_IMPORTED_MODULE_1__/* .byImportance */ .G5)) {
        const phrase = phraseOf(decision);
        const known = kinds.get(phrase.key);
        if (known === undefined) {
            const subjects = new Set([decision.finding.subject.name]);
            kinds.set(phrase.key, { phrase, subjects, decisions: 1, first: decision });
        }
        else {
            known.subjects.add(decision.finding.subject.name);
            known.decisions += 1;
        }
    }
    const all = [...kinds.values()].map(({ phrase, subjects, decisions: n }) => phrase.say(phrase.counts === 'subjects' ? subjects.size : n));
    if (all.length <= KINDS)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joinWords */ .yZ)(all);
    const rest = [...kinds.values()].slice(KINDS).reduce((sum, kind) => sum + kind.decisions, 0);
    return `${all.slice(0, KINDS).join(', ')} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, 'other problem')}`;
}
/** What follows `1 package`. */
const PACKAGES = {
    'signatures/invalid': 'whose signature does not match the lockfile',
    'signatures/missing': 'without a registry signature',
    'signatures/unbound': 'whose signature cannot be bound to the lockfile',
    'signatures/skipped': 'from a registry without signing keys',
    'signatures/unreachable': 'whose signature could not be checked',
    'provenance/invalid': 'with invalid provenance',
    'provenance/unreachable': 'whose provenance could not be checked',
    'lockfiles/integrity-changed': 'with other bytes under the same version',
    'lockfiles/integrity-replaced': 'whose hash was replaced under the same version',
    'lockfiles/integrity-removed': 'whose hash was removed from the lockfile',
    'lockfiles/conflicting-integrity': 'with two hashes for one version',
    'licenses/denied': 'with a denied licence',
    'licenses/not-allowed': 'with a licence that is not allowed',
    'licenses/unknown': 'with an unknown licence',
    'licenses/unread': 'whose licence could not be read',
    'sources/git': 'from a git repository',
    'sources/missing-integrity': 'without a hash in the lockfile',
    'sources/weak-integrity': 'with only a weak hash',
};
/** One and many, after the number and `new`. A scanner's severity stands before them. */
const NOUNS = {
    'vulnerabilities/known': ['vulnerability', 'vulnerabilities'],
    'vulnerabilities/unscanned-lockfile': ['lockfile without a scan', 'lockfiles without a scan'],
    'scanners/misconfiguration': ['misconfiguration', 'misconfigurations'],
    'scanners/secret': ['secret in a file', 'secrets in files'],
    'scanners/code': ['weakness in the code', 'weaknesses in the code'],
    'scanners/license': ['licence rated as a risk', 'licences rated as a risk'],
    signatures: ['signature problem', 'signature problems'],
    provenance: ['provenance problem', 'provenance problems'],
    vulnerabilities: ['vulnerability problem', 'vulnerability problems'],
    lockfiles: ['lockfile problem', 'lockfile problems'],
    sources: ['package from a source that is not allowed', 'packages from sources that are not allowed'],
    licenses: ['licence problem', 'licence problems'],
    scanners: ['scanner finding', 'scanner findings'],
    exceptions: ['problem with an exception', 'problems with exceptions'],
};
/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration', 'scanners/code']);
function phraseOf({ finding, novelty }) {
    const { rule, check, severity } = finding;
    const packages = Object.hasOwn(PACKAGES, rule) ? PACKAGES[rule] : undefined;
    if (packages !== undefined) {
        return { key: rule, counts: 'subjects', say: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, 'package')} ${packages}` };
    }
    const known = [rule, check].find((key) => Object.hasOwn(NOUNS, key)) ?? check;
    const [one, many] = NOUNS[known] ?? [`problem of ${check}`, `problems of ${check}`];
    const fresh = novelty === 'new' ? 'new ' : novelty === 'existing' ? 'known ' : '';
    const before = `${fresh}${RATED.has(rule) ? `${severityWord(severity)} ` : ''}`;
    return {
        key: `${known} ${before}`,
        counts: 'decisions',
        say: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, `${before}${one}`, `${before}${many}`),
    };
}
/** `unknown` says more as what it is. */
function severityWord(severity) {
    return severity === 'unknown' ? 'unrated' : severity;
}
/** The most severe of some decisions. */
function worstOf(decisions) {
    return decisions.map((decision) => decision.finding.severity).sort(_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)[0] ?? 'unknown';
}


/***/ }),

/***/ 87407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26407);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6729);


/**
 * The one place that makes Markdown of text from outside. GitHub turns mentions, issue numbers, commit ids,
 * addresses and emoji names into links and pictures after the Markdown is parsed, in every text node outside code;
 * entities and backslashes do not stop that, invisible separators poison what readers copy. So whatever could
 * become active stands in a code span, and the rest has its punctuation as entities.
 */
/** Names longer than this are cut in the middle. */
const NAME_LIMIT = 100;
const PROSE_LIMIT = 400;
/** A quotation between backticks with the punctuation around it, or a word. */
const WORDS = /(["'(]*)`([^`\n]{1,200})`([)"'.,;:!?]*)(?=\s|$)|\S+/gu;
/** What GitHub would act on in plain text. Rather too much than too little: a code span is never wrong. */
const ACTIVE = /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
};
/** Keeps the start and the end of a text of more than `max` UTF-16 units, and never half a character. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil(((max - 1) * 2) / 3);
    const tail = max - 1 - head;
    return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `max` UTF-16 units, without half a character at the end. */
function cutEnd(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text) {
    return (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}
/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole is said after it.
 */
function code(text, max = NAME_LIMIT) {
    if (text.length > max) {
        // A hostile text of megabytes is not escaped as a whole before it is cut.
        const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
        return `${codeSpans(shown)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(text.length)} characters, whole in the report)`;
    }
    return text === '' ? '(empty)' : codeSpans(visibleLine(text));
}
function codeSpans(line) {
    return line
        .split('|')
        .map((part) => (part === '' ? '' : codeSpan(part)))
        .join('&#124;');
}
/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line) {
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || (/^ | $/.test(line) && /[^ ]/.test(line)) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Prose from outside as one line of inline Markdown that shows it literally. Words that GitHub would act on, and what
 * the writer put between backticks, stand in code spans. Longer than `max` UTF-16 units it is cut at the end, and
 * that is said.
 */
function prose(text, max = PROSE_LIMIT) {
    const cut = text.length > max;
    const line = (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(cut ? cutEnd(text, max) : text);
    const shown = ACTIVE.test(line) ? withCodeSpans(line) : plain(collapse(line.trim()));
    return `${guardStart(shown)}${cut ? ' … (cut)' : ''}`;
}
/** White space as single spaces. Most lines have no other. */
function collapse(line) {
    return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
function withCodeSpans(line) {
    const words = [];
    for (const [word, before = '', quoted, after = ''] of line.matchAll(WORDS)) {
        if (quoted !== undefined)
            words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
        else
            words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
    }
    return words.join(' ');
}
/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word) {
    const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([)"'.,;:!?]*)$/su.exec(word) ?? [];
    // An emoji's name needs its colons inside the span, or they would meet outside it.
    return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}
function plain(word) {
    return word.replace(/[&<>|*_~[\]]/g, (c) => ENTITIES[c] ?? c);
}
/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line) {
    return line
        .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);
}
/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
function codeBlock(lines, language = 'sh') {
    const shown = lines.map((line) => visibleLine(line));
    const longest = (shown.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}
/**
 * A link of our own making. The address is written so that it cannot end the link or the table's cell; what is not
 * an https or http address without credentials gives the label alone.
 *
 * @param label Markdown that this module made.
 */
function link(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : `[${label}](${url})`;
}
/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
function safeUrl(address) {
    if (address === undefined || address.length > 2000 || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    return url.href.replace(/[()<>[\]|"'`\\*_~^{}@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The lines that start a table. `columns` are our own words. */
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}
/** One row of a table; cells are Markdown of this module, without line feeds. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 37105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ changedPackages),
/* harmony export */   dk: () => (/* binding */ changeSections),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87407);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70672);




/** Every package that the change adds, updates or removes, once however many lockfiles name it. */
function changedPackages(record) {
    const found = new Map();
    const keep = (changed) => {
        found.set(JSON.stringify([changed.kind, changed.before?.id, changed.after?.id]), changed);
    };
    for (const lockfile of record.change?.lockfiles ?? []) {
        for (const after of lockfile.added)
            keep({ kind: 'added', after, signals: signalsOf(record, after) });
        for (const { before, after } of lockfile.updated)
            keep({ kind: 'updated', before, after, signals: signalsOf(record, after) });
        for (const before of lockfile.removed)
            keep({ kind: 'removed', before, signals: {} });
    }
    return [...found.values()].sort(byAttention);
}
/** What the record knows of a package; the lockfile's own word where nothing else is known. */
function signalsOf(record, node) {
    const known = Object.hasOwn(record.signals, node.id) ? record.signals[node.id] : undefined;
    return {
        ...(node.hasInstallScript === undefined ? {} : { installScript: node.hasInstallScript }),
        ...(node.license === undefined ? {} : { license: node.license }),
        ...known,
    };
}
const KIND_RANK = { added: 0, updated: 1, removed: 2 };
/** What deserves a look first; then what somebody chose over what came with it; then by name. */
function byAttention(a, b) {
    return (attention(b) - attention(a) ||
        Number(nodeOf(b).direct) - Number(nodeOf(a).direct) ||
        KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(nodeOf(a).name, nodeOf(b).name) ||
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(nodeOf(a).id, nodeOf(b).id));
}
function attention({ kind, signals }) {
    if (kind === 'removed')
        return -1;
    if (signals.signature === 'invalid' || signals.provenance === 'invalid')
        return 3;
    if (signals.installScript === true)
        return 2;
    if (signals.signature === 'missing' || signals.signature === 'unreachable')
        return 1;
    return 0;
}
function nodeOf({ before, after }) {
    return (after ?? before);
}
/** `adds 4 packages (1 direct), updates 2 and removes 1`. */
function changeWords(changed) {
    const of = (kind) => changed.filter((one) => one.kind === kind);
    const parts = [
        ['adds', of('added')],
        ['updates', of('updated')],
        ['removes', of('removed')],
    ].filter(([, all]) => all.length > 0);
    if (parts.length === 0)
        return 'changes no package';
    const words = parts.map(([verb, all], index) => {
        const direct = all.filter((one) => nodeOf(one).direct).length;
        const number = index === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all.length, 'package') : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(all.length);
        return `${verb} ${number}${direct > 0 && direct < all.length ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(direct)} direct)` : ''}`;
    });
    return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
const UNKNOWN = '–';
/** Short columns first: on a phone they are what is seen without scrolling. */
function columnsOf(now) {
    return [
        { title: 'Signed', cell: ({ signals }) => signed(signals) },
        { title: 'Age', cell: ({ signals }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ageOf */ .hy)(signals.publishedAt, now) ?? UNKNOWN },
        {
            title: 'Scripts',
            cell: ({ signals }) => signals.installScript === undefined ? UNKNOWN : signals.installScript ? '⚠️ install' : 'none',
        },
        {
            title: 'Licence',
            cell: ({ signals }) => signals.license === undefined || signals.license === '' ? UNKNOWN : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(signals.license, 40),
        },
        { title: 'Built from', cell: ({ signals }) => builtFrom(signals) },
    ];
}
function signed({ signature }) {
    switch (signature) {
        case 'verified':
            return '✅';
        case 'invalid':
            return '❌';
        case 'missing':
            return '⚠️ no';
        case 'unreachable':
            return '⏸️';
        case 'skipped':
            return 'no keys';
        case 'not-checked':
        case undefined:
            return UNKNOWN;
    }
}
function builtFrom({ provenance, builtFrom: source }) {
    switch (provenance) {
        case 'invalid':
            return '❌ invalid';
        case 'unreachable':
            return '⏸️ unreachable';
        case 'missing':
            return 'no provenance';
        case 'verified':
            return source === undefined ? '✅' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sourceText(source), 60);
        case 'not-checked':
        case undefined:
            return UNKNOWN;
    }
}
/** `acme/tiny-merge@9f3c1d2`; the whole address where it is not on GitHub. */
function sourceText(source) {
    const repository = source.repository
        .replace(/^git\+/, '')
        .replace(/^https:\/\/github\.com\//, '')
        .replace(/\.git$/, '');
    return source.commit === undefined ? repository : `${repository}@${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(source.commit)}`;
}
const ICON = { added: '➕', updated: '⬆️', removed: '➖' };
function packageCell({ kind, before, after }) {
    const node = (after ?? before);
    if (kind !== 'updated' || before === undefined)
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(node.name)} ${version(node)}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(node.name)} ${version(before)} → ${version(node)}`;
}
/** A version of the usual form reads better without a code span. */
function version({ version: text }) {
    return /^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(text) ? text : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text, 40);
}
const OPEN_ROWS = 12;
/** What the change did to the dependency tree: words, then a table of the columns of which anything is known. */
function changeSections(record, links) {
    if (record.change === undefined)
        return [];
    const changed = changedPackages(record);
    const lockfiles = record.change.lockfiles.filter((one) => one.added.length + one.updated.length + one.removed.length > 0);
    const inFiles = lockfiles.length > 1 ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(lockfiles.length, 'lockfile')}` : '';
    const lead = `**This change** ${changeWords(changed)}${inFiles}.`;
    if (changed.length === 0)
        return [{ ...empty(20), before: lead }];
    const columns = columnsOf(record.context.time).filter((column) => changed.some((one) => one.kind !== 'removed' && column.cell(one) !== UNKNOWN));
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(['Package', ...columns.map((column) => column.title)]);
    const row = (one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
        `${ICON[one.kind]}&nbsp;${packageCell(one)}`,
        ...columns.map((column) => (one.kind === 'removed' ? '' : column.cell(one))),
    ]);
    const open = changed.length <= OPEN_ROWS + 3 ? changed : changed.slice(0, OPEN_ROWS);
    const rest = changed.slice(open.length);
    const more = (hidden) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(hidden, 'more changed package')}: ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .reportReference */ .q)(record, links)}`;
    return [
        {
            importance: 20,
            before: `${lead}\n\n${head}`,
            count: open.length,
            row: (index) => row(open[index]),
            separator: '\n',
            cap: open.length,
            more,
        },
        ...(rest.length === 0
            ? []
            : [
                {
                    importance: 70,
                    before: `<details><summary>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest.length, 'more changed package')}</summary>\n\n${head}`,
                    count: rest.length,
                    row: (index) => row(rest[index]),
                    separator: '\n',
                    cap: 400,
                    more,
                    after: '</details>',
                },
            ]),
    ];
}
function empty(importance) {
    return { importance, before: '', count: 0, row: () => '', separator: '', cap: 0, more: () => '' };
}


/***/ }),

/***/ 43848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fM: () => (/* binding */ checkSections),
/* harmony export */   nu: () => (/* binding */ notCheckedSections),
/* harmony export */   oE: () => (/* binding */ checkIcon)
/* harmony export */ });
/* unused harmony export countWords */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95411);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87407);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46609);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);




/** Every check with its outcome and its counts, which add up to the total. */
function checkSections(record, timings) {
    const checks = [...record.checks].sort((a, b) => (0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .compareChecks */ .$J)(a.check, b.check));
    if (checks.length === 0)
        return [];
    const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
    const took = timings?.total === undefined ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(timings.total)}`;
    const timed = timings?.checks !== undefined;
    return [
        {
            importance: 50,
            before: `<details><summary>Checks: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(packages, 'package')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(record.lockfiles.length, 'lockfile')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(record.reports.length, 'scanner report')}${took}</summary>\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(['', 'Check', 'Outcome', ...(timed ? ['Time'] : [])])}`,
            count: checks.length,
            row: (index) => {
                const check = checks[index];
                const time = timings?.checks?.[check.check];
                return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
                    checkIcon(record, check),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTitle */ .Tq)(check.check), 60),
                    checkWords(check),
                    ...(timed ? [time === undefined ? '–' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(time)] : []),
                ]);
            },
            separator: '\n',
            cap: 50,
            more: (hidden) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(hidden, 'more check')}.`,
            after: `${inputs(record)}</details>`,
        },
    ];
}
/** ❌ blocks, ⚠️ warns, ⏸️ could not be done, ✅ ran and found nothing that counts. */
function checkIcon(record, check) {
    if (check.state === 'incomplete')
        return '⏸️';
    if (check.state === 'not-checked' || check.state === 'not-applicable')
        return '–';
    const outcomes = record.decisions
        .filter((decision) => decision.finding.check === check.check)
        .map((decision) => decision.outcome);
    return outcomes.includes('block') ? '❌' : outcomes.includes('warn') ? '⚠️' : '✅';
}
function checkWords(check) {
    const counts = countWords(check);
    const reason = check.reason === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(check.reason, 240);
    switch (check.state) {
        case 'ran':
            return [counts === '' ? 'found nothing' : counts, reason].filter((part) => part !== '').join('<br>');
        case 'incomplete':
            return [`could not be done: ${reason}`, counts].filter((part) => part !== '').join('<br>');
        case 'not-checked':
            return `not checked: ${reason}`;
        case 'not-applicable':
            return reason === '' ? 'nothing to check' : `nothing to check: ${reason}`;
    }
}
/** `1,602 verified, 1 invalid, 1 skipped (1,604 in all)`; what the counts leave out is said. */
function countWords(check) {
    const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
    if (entries.length === 0)
        return check.total === 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(check.total)} in all`;
    const sum = entries.reduce((total, [, value]) => total + value, 0);
    const words = entries.map(([word, value]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(word, 40)}`);
    if (sum < check.total)
        words.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(check.total - sum)} not counted`);
    return `${words.join(', ')}${entries.length > 1 || sum < check.total ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(check.total)} in all)` : ''}`;
}
function inputs(record) {
    const lockfiles = record.lockfiles
        .slice(0, 20)
        .map((lockfile) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(lockfile.path, 80)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${lockfile.format} ${lockfile.version}`, 40)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(lockfile.packages, 'package')})`);
    const reports = record.reports
        .slice(0, 20)
        .map((report) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.path, 80)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(report.tool, 60)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(report.findings, 'finding')})`);
    const line = (title, items, all) => items.length === 0
        ? ''
        : `${title}: ${items.join(', ')}${all > items.length ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(all - items.length)} more` : ''}\n\n`;
    return `${line('Lockfiles', lockfiles, record.lockfiles.length)}${line('Reports', reports, record.reports.length)}`;
}
/** Checks that the caller left out (`--offline`), so that a pass is not read as more than it is. */
function notCheckedSections(record) {
    const left = record.checks.filter((check) => check.state === 'not-checked');
    if (left.length === 0)
        return [];
    const byReason = new Map();
    for (const check of left) {
        const reason = (check.reason ?? '').replace(/\.$/, '');
        byReason.set(reason, [...(byReason.get(reason) ?? []), (0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTitle */ .Tq)(check.check).toLowerCase()]);
    }
    const parts = [...byReason].map(([reason, names]) => {
        const why = reason === '' ? '' : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(reason, 200)})`;
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joinWords */ .yZ)(names), 200)}${why}`;
    });
    return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .staticSection */ .EQ)(25, `**Not checked:** ${parts.join('; ')}`)];
}


/***/ }),

/***/ 95746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ footerSection),
/* harmony export */   P0: () => (/* binding */ historySections),
/* harmony export */   VN: () => (/* binding */ verifySection),
/* harmony export */   iG: () => (/* binding */ trustRecordNote),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   vK: () => (/* binding */ policyNote)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95411);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87407);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6729);



/** How to check this run without trusting the comment. */
function verifySection(record, links) {
    const { seal } = record;
    const sealed = seal.state === 'sealed'
        ? `Sealed by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(seal.identity, 200)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(seal.bundles.length, 'bundle')}.`
        : seal.state === 'failed'
            ? `⚠️ Sealing failed: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(seal.reason, 300)}`
            : `Not sealed: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(seal.reason, 300)}`;
    const report = record.files.find((file) => file.what === 'report');
    const lines = [
        sealed,
        `Verdict of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(record.context.time)} by sealgate ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(record.context.tool.version, 40)}, policy digest sha256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(record.policy.digest)}.`,
        ...(report === undefined
            ? []
            : [`Full report: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.path, 120)}, sha256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.sha256)}.`]),
        ...(links.evidenceDir === undefined
            ? []
            : [`Check the evidence offline:\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([`sealgate verify ${shellWord(links.evidenceDir)}`])}`]),
    ];
    return [
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(55, `<details><summary>How to verify</summary>\n\n${lines.join('\n\n')}\n\n</details>`),
    ];
}
/** A path as one word of a POSIX shell. */
function shellWord(text) {
    return /^[A-Za-z0-9._/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Whose rules judged what, and where to go on. */
function footerSection(record, links) {
    const { policy, context } = record;
    const from = policy.unusable !== undefined
        ? `, because ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.unusable, 80)} could not be used`
        : policy.path === undefined
            ? ', no policy file'
            : ` with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.path, 80)}`;
    const at = policy.ref === undefined
        ? ''
        : ` from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${policy.ref}${policy.commit === undefined ? '' : `@${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(policy.commit)}`}`, 80)}`;
    const overrides = policy.overrides.length === 0
        ? ''
        : `, changed by ${policy.overrides
            .slice(0, 5)
            .map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one, 40))
            .join(', ')}`;
    const parts = [
        `Policy ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.presets.at(-1) ?? 'none', 40)}${from}${at} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.digest.slice(0, 12))})${overrides}`,
        ...(context.commit === undefined ? [] : [`commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(context.commit), 40)}`]),
        ...(links.report === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('full report', links.report)]),
        ...(links.evidence === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('evidence', links.evidence)]),
        ...(links.run === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('run', links.run)]),
        ...(links.evidenceDir === undefined
            ? []
            : [`verify: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`sealgate verify ${shellWord(links.evidenceDir)}`, 160)}`]),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(12, `<sub>${parts.join(' · ')}</sub>`);
}
/** Said where the change edits the policy it is judged by. */
function policyNote(record) {
    const { changedHere } = record.policy;
    if (changedHere === undefined)
        return [];
    return [
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(14, `📋 **This change edits the policy** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(changedHere.path, 80)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(changedHere.summary, 300)}. It was judged by the base's policy; the edit is in force after the merge.`),
    ];
}
/** The differences of the trust record, as a change of rules that reviewers must see whatever its level is. */
function trustRecordNote({ decisions }) {
    const found = decisions.find(({ finding }) => finding.rule === 'provenance/record-changed')?.finding;
    if (found === undefined)
        return [];
    const lines = Array.isArray(found.detail?.packages) ? found.detail.packages.map(String) : [];
    const shown = lines.slice(0, MOST_PINS);
    const more = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : [];
    return [
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(14, `📋 **This change edits the trust record** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(found.subject.name, 80)} (+ pinned, ~ replaced, - removed):\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([...shown, ...more], 'diff')}`),
    ];
}
const MOST_PINS = 12;
const WORDS = { pass: 'passed', fail: 'blocked', incomplete: 'not decided' };
/** `blocked at a81c3d9 (1 new critical vulnerability)`. */
function told(entry) {
    const at = entry.commit === '' ? '' : ` at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(entry.commit), 40)}`;
    const reason = entry.headline.replace(/^[^:]{0,40}: /, '');
    return `${WORDS[entry.verdict]}${at} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(reason, 200)})`;
}
/** What the comment said of earlier commits: one line when that is resolved now, the rest collapsed. */
function historySections(record, previous) {
    if (previous === undefined)
        return [];
    const commit = record.context.commit ?? '';
    const earlier = [...previous.history, previous].filter((entry) => entry.commit !== commit || entry.verdict !== record.verdict.verdict);
    const last = earlier.at(-1);
    if (last === undefined)
        return [];
    const resolved = record.verdict.verdict === 'pass' && last.verdict !== 'pass';
    const rest = resolved ? earlier.slice(0, -1) : earlier;
    const sections = resolved
        ? [(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(11, `**Resolved.** Earlier on this pull request: ${told(last)}.`)]
        : [];
    if (rest.length > 0) {
        sections.push({
            importance: 65,
            before: `<details><summary>Earlier on this pull request: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest.length, 'verdict')}</summary>\n`,
            count: rest.length,
            row: (index) => `- ${told(rest[rest.length - 1 - index])}`,
            separator: '\n',
            cap: 10,
            more: (hidden) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, 'older verdict')}.`,
            after: '</details>',
        });
    }
    return sections;
}


/***/ }),

/***/ 70672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reportReference)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87407);

/** `full report (sha256 …)`: where rows that were left out are found, and how to know that it is the right file. */
function reportReference(record, links) {
    const file = record.files.find((candidate) => candidate.what === 'report');
    const label = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('full report', links.report ?? links.run);
    return file === undefined ? label : `${label} (sha256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.sha256)})`;
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ fixTextOf),
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   I3: () => (/* binding */ fixCell),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   yP: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11166);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87407);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46609);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);




const IDS = 3;
/** Of a path, these many steps at each end are shown. */
const STEPS = 2;
const ICONS = {
    signatures: '🔏',
    provenance: '🏭',
    lockfiles: '🔒',
    sources: '🌐',
    vulnerabilities: '🐞',
    licenses: '⚖️',
    scanners: '🔎',
    exceptions: '📅',
};
function iconOf(check) {
    return Object.hasOwn(ICONS, check) ? (ICONS[check] ?? '•') : '•';
}
/** `axios@1.7.2`, as a code span. */
function subjectOf(finding) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.subject.name);
}
/** What is wrong, without the subject: title, severity where a scanner rated it, and the ids to look it up by. */
function whatOf(problem, options = { severity: true }) {
    return `${titleOf(problem)}${notesOf(problem, options)}`;
}
/** The title of one finding, or what several are together. */
function titleOf({ first, decisions }) {
    const title = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(first.finding.title, 160);
    if (decisions.length === 1)
        return title;
    if (new Set(decisions.map((decision) => decision.finding.title)).size === 1)
        return `${title}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(decisions.length, 'time')}`;
    return first.finding.check === 'vulnerabilities'
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(decisions.length, 'vulnerability', 'vulnerabilities')
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(decisions.length, 'problem');
}
/** ` (worst critical, GHSA-…)`, or nothing. */
function notesOf({ first, decisions }, options = { severity: true }) {
    const rated = options.severity && (first.finding.check === 'vulnerabilities' || first.finding.check === 'scanners');
    const ids = idsOf(decisions);
    const lapsed = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .lapsedException */ .R1)(decisions);
    const notes = [
        ...(rated ? [`${decisions.length > 1 ? 'worst ' : ''}${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWord */ .Oh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(decisions))}`] : []),
        ...(ids === '' ? [] : [ids]),
        ...(lapsed === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lapsed, 200)]),
    ];
    return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}
/** Which line of which policy decided: `` `fail-on-severity` in `.github/sealgate.yml:4` ``, or nothing. */
function decidedBy({ first: { reason } }) {
    const parts = [
        ...(reason.key === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.key, 80)]),
        ...(reason.exception === undefined ? [] : [`exception ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.exception, 80)}`]),
        ...(reason.origin === undefined ? [] : [`in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.origin, 120)}`]),
    ];
    return parts.join(' ');
}
function idsOf(decisions) {
    const ids = [...new Set(decisions.flatMap(({ finding }) => finding.aliases.slice(0, 1)))];
    const shown = ids.slice(0, IDS).map(advisoryLink).join(', ');
    return ids.length > IDS ? `${shown} and ${ids.length - IDS} more` : shown;
}
/** An advisory's id as a link to where it is published, where the id is one of a known form; else the id alone. */
function advisoryLink(id) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id, 60), advisoryUrl(id));
}
/** Where an advisory of a well-formed id is published. Addresses in reports are never linked. */
function advisoryUrl(id) {
    if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.test(id))
        return `https://github.com/advisories/${id}`;
    if (/^CVE-\d{4}-\d{4,12}$/.test(id))
        return `https://www.cve.org/CVERecord?id=${id}`;
    return undefined;
}
/** Where it comes from: `web` → `chalk-kit@2.0.0`, or the place in a file. */
function whereOf({ first, decisions }) {
    const { finding } = first;
    const paths = decisions.map((decision) => decision.finding.paths ?? []).find((all) => all.length > 0) ?? [];
    const [path] = paths;
    if (path === undefined || path.length === 0)
        return placeOf(finding);
    const steps = path.at(-1) === finding.subject.name ? path.slice(0, -1) : path;
    const direct = steps.length === 1 ? ' (direct)' : '';
    const more = paths.length > 1 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(paths.length - 1, 'other way', 'other ways')}` : '';
    return `${stepsOf(steps)}${direct}${more}`;
}
function stepsOf(steps) {
    if (steps.length <= STEPS * 2 + 1)
        return steps.map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step, 60)).join(' → ');
    const start = steps.slice(0, STEPS).map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step, 60));
    const end = steps.slice(-STEPS).map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step, 60));
    return [...start, `… ${steps.length - STEPS * 2} more …`, ...end].join(' → ');
}
function placeOf(finding) {
    const { location } = finding;
    if (location === undefined)
        return '–';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(location.line === undefined ? location.file : `${location.file}:${location.line}`, 80);
}
/** Commands longer than this are left to the report: half a command is worse than none. */
const COMMAND_LIMIT = 600;
/** The command that fixes it, as it must be pasted; `undefined` where there is none or it is too long. */
function commandOf({ first }) {
    const command = first.finding.fix?.command;
    return command === undefined || command.length > COMMAND_LIMIT ? undefined : command;
}
/** The fix in words. */
function fixTextOf({ first }) {
    const { fix } = first.finding;
    if (fix === undefined)
        return '';
    const long = (fix.command?.length ?? 0) > COMMAND_LIMIT;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(fix.text, 240)}${long ? ' The command is in the report.' : ''}`;
}
/** Fix as a table's cell: words, then the command on a line of its own. */
function fixCell(problem) {
    const command = commandOf(problem);
    const parts = [fixTextOf(problem), ...(command === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command, COMMAND_LIMIT)])];
    return parts.filter((part) => part !== '').join('<br>') || '–';
}


/***/ }),

/***/ 46609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ compareChecks),
/* harmony export */   F5: () => (/* binding */ tellStory),
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   R1: () => (/* binding */ lapsedException),
/* harmony export */   Tq: () => (/* binding */ checkTitle)
/* harmony export */ });
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5832);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);


/** Sorts a record's decisions into what a reader wants to know, in the order in which it matters. */
function tellStory(record) {
    const groups = {
        blocking: [],
        warnings: [],
        existing: [],
        excepted: [],
        accepted: [],
    };
    const wouldBlock = [];
    for (const decision of record.decisions) {
        groups[groupOf(decision)].push(decision);
        if (decision.reason.kind === 'warn-only')
            wouldBlock.push(decision);
    }
    wouldBlock.sort(byImportance);
    // Gathered when asked for: most readers want one or two of the groups, and there may be thousands of decisions.
    const gathered = new Map();
    const problemsOf = (group) => {
        const known = gathered.get(group) ?? gather(groups[group]);
        gathered.set(group, known);
        return known;
    };
    return {
        get blocking() {
            return problemsOf('blocking');
        },
        get warnings() {
            return problemsOf('warnings');
        },
        get existing() {
            return problemsOf('existing');
        },
        get excepted() {
            return problemsOf('excepted');
        },
        get accepted() {
            return problemsOf('accepted');
        },
        wouldBlock,
    };
}
function groupOf(decision) {
    switch (decision.outcome) {
        case 'block':
            return 'blocking';
        case 'warn':
            // What would block but for warn-only must not hide among what was known before.
            return decision.novelty === 'existing' && decision.reason.kind !== 'warn-only'
                ? 'existing'
                : 'warnings';
        case 'accept':
            if (decision.reason.kind === 'exception')
                return 'excepted';
            return decision.novelty === 'existing' ? 'existing' : 'accepted';
    }
}
function gather(decisions) {
    const problems = new Map();
    for (const decision of [...decisions].sort(byImportance)) {
        const { check, subject, fix, location } = decision.finding;
        const place = subject.kind === 'package' ? '' : `${location?.file ?? ''}:${location?.line ?? ''}`;
        const { kind, name } = subject;
        const way = fix?.command ?? fix?.text ?? '';
        // Lengths in front, so that no name can pass for another with its fix.
        const key = `${check} ${kind} ${name.length} ${way.length} ${name} ${way} ${place}`;
        const known = problems.get(key);
        if (known === undefined)
            problems.set(key, [decision]);
        else
            known.push(decision);
    }
    return [...problems.values()].map((all) => ({ first: all[0], decisions: all }));
}
/** Most severe first; then what is told most urgently (a forged package before a known flaw); then by name. */
function byImportance(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.finding.severity, b.finding.severity) ||
        checkRank(a.finding.check) - checkRank(b.finding.check) ||
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.subject.name, b.finding.subject.name) ||
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.rule, b.finding.rule) ||
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.fingerprint, b.finding.fingerprint));
}
const CHECK_ORDER = [
    'signatures',
    'provenance',
    'trust',
    'lockfiles',
    'sources',
    'vulnerabilities',
    'licenses',
    'scanners',
    'exceptions',
];
function checkRank(check) {
    const at = CHECK_ORDER.indexOf(check);
    return at === -1 ? CHECK_ORDER.length : at;
}
/** Checks in the order in which they are shown; unknown ones last, by id. */
function compareChecks(a, b) {
    return checkRank(a) - checkRank(b) || (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b);
}
const TITLES = {
    signatures: 'Signatures',
    provenance: 'Provenance',
    trust: 'Trust signals of the change',
    lockfiles: 'Lockfiles',
    sources: 'Sources',
    vulnerabilities: 'Vulnerabilities',
    licenses: 'Licences',
    scanners: 'Other scanner findings',
    exceptions: 'Exceptions',
};
/** What a reader knows a check as; an id we do not know stays as it is. */
function checkTitle(check) {
    return Object.hasOwn(TITLES, check) ? (TITLES[check] ?? check) : check;
}
/** `exception EX-1 by web team expired on 2026-06-30`, or why it does not hold, where that is why one of the findings blocks again. */
function lapsedException(decisions) {
    const lapsed = decisions.find(({ reason }) => reason.kind === 'expired-exception' || reason.kind === 'void-exception');
    return lapsed?.reason.text.split('; ')[0];
}


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* unused harmony export capitalise */
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
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
/** How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what is not or lies ahead. */
function ageOf(time, now) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return count(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return count(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return count(Math.floor(days), 'day');
    if (days < 730)
        return count(Math.floor(days / 30.44), 'month');
    return count(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`. */
function formatTime(time) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? `${time.slice(0, 10)} ${time.slice(11, 16)} UTC` : time;
}


/***/ })

};
;