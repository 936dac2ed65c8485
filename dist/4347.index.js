"use strict";
exports.id = 4347;
exports.ids = [4347];
exports.modules = {

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

/***/ 80462:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupGaps)
/* harmony export */ });
/**
 * Gaps with what they have in common: one registry that does not answer stops three checks. The cause is the end of
 * their messages, from a colon on, or all of them. A gap with a command stands for itself.
 */
function groupGaps(gaps) {
    const groups = [];
    const open = [...gaps];
    for (let first = open.shift(); first !== undefined; first = open.shift()) {
        const cause = first.command === undefined ? sharedCause(first, open) : undefined;
        const alike = cause === undefined ? [] : open.filter((gap) => isOf(gap, cause));
        for (const gap of alike)
            open.splice(open.indexOf(gap), 1);
        const all = [first, ...alike];
        const hint = alike.length === 0 ? first.hint : withoutKey(first.hint);
        groups.push({
            first,
            gaps: all,
            cause: cause ?? first.message,
            checks: [...new Set(all.map(({ check }) => check))],
            ...(hint === undefined ? {} : { hint }),
        });
    }
    return groups;
}
function withoutKey(hint) {
    return hint?.replace(/ checks\.\w+ in the policy says [^.]*\.$/, '');
}
/** The longest end of its message that another one has, too. */
function sharedCause({ message }, others) {
    const starts = [0, ...[...message.matchAll(/: /g)].map(({ index }) => index + 2)];
    return starts.map((start) => message.slice(start)).find((end) => others.some((gap) => isOf(gap, end)));
}
/** Some messages are sentences, others not: a full stop makes no other cause. */
function isOf({ message, command }, cause) {
    const [said, end] = [message, cause].map((one) => one.replace(/\.$/, ''));
    return command === undefined && (said === end || said.endsWith(`: ${end}`));
}


/***/ }),

/***/ 70506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shortHashes)
/* harmony export */ });
/** An integrity as lockfiles write it, or 64 hex digits and more. */
const HASH = /(?<![\w+/=-])(?:(sha(?:1|256|384|512)-)([A-Za-z0-9+/]{8})[A-Za-z0-9+/]{8,}([A-Za-z0-9+/]{4}={0,2})|([0-9a-f]{12})[0-9a-f]{46,}([0-9a-f]{6}))(?![\w+/=])/g;
/**
 * Prose whose hashes are cut in the middle, `sha512-6atgQZeT…UzA==`: whole ones fill three lines of a phone and are
 * compared by nobody there. Text in which two different ones would look alike stays as it is.
 */
function shortHashes(text) {
    const shown = new Map();
    for (const [whole, kind = '', start, end, hexStart, hexEnd] of text.matchAll(HASH))
        shown.set(whole, `${kind}${start ?? hexStart}…${end ?? hexEnd}`);
    if (shown.size === 0 || new Set(shown.values()).size < shown.size)
        return text;
    return text.replace(HASH, (whole) => shown.get(whole) ?? whole);
}


/***/ }),

/***/ 30262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentPublisher)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_runner_run_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25554);
/* harmony import */ var _model_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54679);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51831);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9173);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45448);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97923);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8889);









/** What GitHub takes is larger (262,144 bytes measured); servers of one's own may take less. */
const MAX_BYTES = 65_000;
/** The one comment on the pull request: found again by marker and author, and updated in place. */
const commentPublisher = {
    id: 'comment',
    title: 'Pull-request comment',
    applies: (run, world) => {
        if (run.telling.commentMode === 'never')
            return 'The policy asks for no comment';
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        if (run.record.context.pullRequest === undefined)
            return 'This run belongs to no pull request';
        if (pullRequestOf(run, world) === undefined)
            return 'GITHUB_REPOSITORY is not set';
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenOf */ .B9)(world.env) === undefined ? 'There is no token' : true;
    },
    publish: async (run, world) => {
        const token = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenOf */ .B9)(world.env);
        const pull = pullRequestOf(run, world);
        if (token === undefined || pull === undefined)
            return skipped('There is no token or no pull request');
        try {
            return await publishComment({ run, pull, github: await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .githubOf */ .zq)(token, world), world });
        }
        catch (error) {
            return explain(error);
        }
    },
};
function pullRequestOf(run, world) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._M)(world.env);
    const number = run.record.context.pullRequest?.number;
    return repository === undefined || number === undefined ? undefined : { ...repository, number };
}
async function publishComment(shared) {
    const { run, pull, github, world } = shared;
    const me = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .whoAmI */ .Wc)(github, world.env);
    const ours = markerIn(run.texts.comment(undefined));
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(github, pull);
    const expected = run.record.context.pullRequest?.headSha;
    if (head !== expected) {
        return skipped(`The pull request has moved on to ${head.slice(0, 7)}; its own run comments on that`);
    }
    // Last of the reads: another job may write at any moment, and what it wrote must be in what we write.
    const [found] = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwnComments */ .gP)(github, pull, { me, key: ours.key });
    if (found !== undefined && isNewer(found.marker, run.record))
        return skipped('A newer run has commented already');
    if (found === undefined && !deservesComment(run)) {
        return skipped(`Nothing to say under comment-summary-in-pr: ${run.telling.commentMode}`);
    }
    const body = run.texts.comment(found && (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .previousOf */ .te)(found.body, found.marker));
    if (Buffer.byteLength(body, 'utf8') > MAX_BYTES) {
        return failed(`The comment has ${Buffer.byteLength(body, 'utf8')} bytes, more than ${MAX_BYTES}`);
    }
    const creation = { ...shared, me, body, ours };
    if (found === undefined)
        return create(creation);
    if (found.body === body)
        return done('The comment says this already', found.url);
    try {
        await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, { id: found.id, body });
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_2__.GithubError) || error.fault !== 'not-found')
            throw error;
        // Deleted since it was read: the verdict is said again, in a new one.
        return create(creation);
    }
    try {
        await keepSection(shared, { id: found.id, body });
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_2__.GithubError))
            throw error;
        // The comment stands; that nobody could look whether another job wrote over it does not take it back.
        return done(`Updated the comment (not looked at again: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, found.url);
    }
    return done('Updated the comment', found.url);
}
/** Writes of other jobs that may take ours away before we give up. */
const ROUNDS = 8;
/** As long as another job may take from its reading to its writing. */
const OTHERS_WRITE_MS = 1000;
/**
 * GitHub has no conditional update: a job that read before our write and wrote after it has taken our section away.
 * Where there are other jobs, the comment is read once more, and a section that is missing is written again into
 * what stands there now.
 */
async function keepSection(shared, written) {
    const { run, pull, github, world } = shared;
    if (!hasCompany(written.body, run.record.context.source, world))
        return;
    const [own] = markerIn(run.texts.comment(undefined)).sections;
    for (let round = 0; round < ROUNDS; round += 1) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseBefore(round, own?.id ?? '', world));
        const body = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x8)(github, pull, written.id);
        const marker = body === undefined ? undefined : (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(body);
        if (body === undefined || marker === undefined)
            return;
        const there = marker.sections.find((section) => (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnSection */ .WD)(section, run.record));
        const stands = there?.run === own?.run && there?.attempt === own?.attempt;
        if (stands || (there !== undefined && isNewer(marker, run.record)))
            return;
        // Another commit's job has written: what we have to say is no longer asked for.
        if (marker.commit !== run.record.context.commit)
            return;
        await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, { id: written.id, body: run.texts.comment((0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .previousOf */ .te)(body, marker)) });
    }
    world.log.warn('Other jobs kept writing over this job’s part of the comment; the job summary has it');
}
/** Each job waits another time, and longer each round, so that jobs that met once do not meet again. */
function pauseBefore(round, id, { othersWriteMs = OTHERS_WRITE_MS }) {
    const spread = (Number.parseInt(id.slice(0, 4), 16) || 0) / 0xffff;
    return othersWriteMs * (1 + round * 0.5) * (1 + spread);
}
/**
 * Whether other jobs write into this comment too, or may: those of a matrix, those that call the same workflow, and
 * those told apart by what they are given.
 */
function hasCompany(body, { job = '' }, { env }) {
    const matrix = env.SEALGATE_MATRIX ?? '';
    return (((0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(body)?.sections.length ?? 0) > 1 ||
        !['', 'null', '{}'].includes(matrix) ||
        job.includes(_io_runner_run_source_js__WEBPACK_IMPORTED_MODULE_8__/* .CALLS */ .q$) ||
        _io_runner_run_source_js__WEBPACK_IMPORTED_MODULE_8__/* .TELLING_INPUTS */ .s4.some((input) => (env[input] ?? '') !== ''));
}
/** Creates the comment, then makes sure that it is the only one: two jobs may have created theirs at once. */
async function create(creation) {
    const { github, pull, body } = creation;
    let made;
    try {
        made = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .createComment */ .eT)(github, pull, body);
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_2__.GithubError) || error.fault !== 'unavailable')
            throw error;
        // The answer was lost, the comment may not be: look before writing a second one.
        const [lost] = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwnComments */ .gP)(github, pull, { me: creation.me, key: creation.ours.key });
        if (lost !== undefined) {
            if (lost.body !== body)
                await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, { id: lost.id, body });
            return done('Created the comment', lost.url);
        }
        made = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .createComment */ .eT)(github, pull, body);
    }
    try {
        return await keepOne(creation, made);
    }
    catch (error) {
        // The comment stands; that its twins could not be looked for does not take it back.
        return done(`Created the comment (not checked for a twin: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, made.url);
    }
}
/** Of comments created at once, the oldest stays and says what the newest run says. */
async function keepOne(creation, made) {
    const { github, pull, me, ours } = creation;
    const since = new Date(Date.parse(made.createdAt) - 120_000).toISOString();
    const all = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwnComments */ .gP)(github, pull, { me, key: ours.key, since, all: true });
    const oldest = all[0];
    if (oldest === undefined || oldest.id >= made.id) {
        await keepSection(creation, { id: made.id, body: creation.body });
        return done('Created the comment', made.url);
    }
    const body = creation.run.texts.comment((0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .previousOf */ .te)(oldest.body, oldest.marker));
    if (!isNewer(oldest.marker, creation.run.record))
        await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, { id: oldest.id, body });
    await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .deleteComment */ .Tu)(github, pull, made.id);
    await keepSection(creation, { id: oldest.id, body });
    return done('Updated the comment that another job had just created', oldest.url);
}
/** A later run on the same commit, or a later attempt of the same run. Runs on other commits were told apart by the head. */
function isNewer(theirs, record) {
    const ours = (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .sectionOf */ .ZE)(record, '');
    // Jobs of one run finish in any order: only what the same step said can be newer.
    const last = theirs.sections.length === 0 ? theirs : theirs.sections.find((section) => (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnSection */ .WD)(section, record));
    if (last === undefined || last.commit !== ours.commit)
        return false;
    return last.run > ours.run || (last.run === ours.run && last.attempt > ours.attempt);
}
/** Whether a first comment is due. One that stands is always kept up to date. */
function deservesComment(run) {
    const { record } = run;
    const muted = record.decisions.some((decision) => decision.reason.kind === 'warn-only');
    const red = record.verdict.verdict !== 'pass' || record.verdict.gaps.length > 0 || muted;
    switch (run.telling.commentMode) {
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
    const marker = (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(body);
    if (marker === undefined)
        throw new Error('The rendered comment does not end in its marker');
    return marker;
}
function explain(error) {
    if ((0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefused */ .H)(error))
        return skipped('This token may not comment (a fork, Dependabot, or no `pull-requests: write`); ' +
            'the job summary and the artifact folder say the same');
    return (0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOfFault */ ._)('comment', error, 'pull-requests: write');
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

/***/ 45448:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   gP: () => (/* binding */ findOwnComments),
/* harmony export */   vv: () => (/* binding */ updateComment),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _model_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54679);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51831);


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
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_0__.GithubError('unexpected', 'GitHub answered something else than comments', {
                status: answer.status,
            });
        }
        for (const item of answer.data) {
            const comment = readComment(item);
            if (comment === undefined || !isBy(comment.author, options.me))
                continue;
            const marker = (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(comment.body);
            if (marker?.key !== options.key)
                continue;
            found.push({ id: comment.id, url: comment.url, body: comment.body, marker });
        }
        if ((found.length > 0 && options.all !== true) || !answer.hasNext)
            return found.sort((a, b) => a.id - b.id);
    }
    throw new _github_error_js__WEBPACK_IMPORTED_MODULE_0__.GithubError('rejected', `The pull request has more than ${PAGE * MAX_PAGES} comments, and ours is not among the first`, { status: 200 });
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
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_0__.GithubError('unexpected', 'GitHub answered something else than a pull request', { status });
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
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_0__.GithubError('unexpected', 'GitHub answered something else than the new comment', { status });
    }
    return { id, url, createdAt };
}
/** A comment's Markdown as it stands now; `undefined` where it was deleted. @throws GithubError */
async function readBody(github, pull, id) {
    try {
        const { data } = await github.call('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            owner: pull.owner,
            repo: pull.repo,
            comment_id: id,
        });
        const { body } = (data ?? {});
        return typeof body === 'string' ? body : undefined;
    }
    catch (error) {
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__.GithubError && error.fault === 'not-found')
            return undefined;
        throw error;
    }
}
/** @throws GithubError, `not-found` where somebody deleted the comment. */
async function updateComment(github, pull, { id, body }) {
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


/***/ }),

/***/ 8889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused),
/* harmony export */   _: () => (/* binding */ resultOfFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51831);


/** Whether GitHub refused because of what the token may do: of a fork, of Dependabot, or of a job without the permission. */
function isRefused(error) {
    return (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError &&
        error.fault === 'forbidden' &&
        /not accessible by (?:integration|personal access token)/i.test(error.message));
}
/**
 * What becomes of a fault of GitHub: a token that may not is no failure, everything else is one.
 *
 * @param permission what the job would need: `checks: write`.
 * @throws what is no fault of GitHub.
 */
function resultOfFault(publisher, error, permission) {
    if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError))
        throw error;
    if (isRefused(error)) {
        const message = `This token may not do it (a fork, Dependabot, or no \`${permission}\`)`;
        return { publisher, state: 'skipped', message };
    }
    return { publisher, state: 'failed', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithHint */ .X9)(error) };
}


/***/ }),

/***/ 7742:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Q: () => (/* binding */ documentSections),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(95411);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(11166);
// EXTERNAL MODULE: ./build/render/locale/locales.js + 1 modules
var locales = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/findings/undo.js
var undo = __webpack_require__(45220);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(95409);
// EXTERNAL MODULE: ./build/render/story.js
var render_story = __webpack_require__(46609);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/sections/links.js
var links = __webpack_require__(70672);
// EXTERNAL MODULE: ./build/render/sections/problem-cells.js
var problem_cells = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/model/findings/vex.js
var vex = __webpack_require__(11515);
;// CONCATENATED MODULE: ./build/render/sections/vex-lines.js



/** So many documents' words are told. */
const WORDS = 3;
/**
 * What VEX documents say of a problem that blocks all the same: that somebody looked at it, and why that does not
 * count. Empty where none says anything.
 */
function vexOf({ decisions }, texts) {
    const told = new Map();
    for (const decision of decisions) {
        const words = wordsOf(decision, texts);
        if (words !== undefined)
            (0,group/* addToList */.v)(told, words, decision);
    }
    const lines = [...told].map(([words, about]) => about.length === decisions.length ? words : texts.problem.vexOf(words, idsOf(about).join(texts.comma)));
    const more = lines.length > WORDS ? [`…${texts.checking.andMore(lines.length - WORDS)}`] : [];
    return [...lines.slice(0, WORDS), ...more].join('<br>\n');
}
function wordsOf({ finding }, texts) {
    const word = (0,vex/* vexWordOf */.BA)(finding);
    if (word === undefined)
        return undefined;
    const says = word.justification === undefined ? '' : texts.inBrackets((0,markdown/* prose */.CS)(word.justification, 120));
    return texts.problem.vex((0,markdown/* code */.aY)(word.document, 80), `${(0,markdown/* code */.aY)(word.status, 40)}${says}`, weightOf(word, finding));
}
function weightOf({ pending, invalid, elsewhere }, { suppressed }) {
    if (pending)
        return { kind: 'pending' };
    if (invalid !== undefined)
        return { kind: 'invalid', reason: (0,markdown/* prose */.CS)(invalid, 160) };
    if (elsewhere !== undefined)
        return { kind: 'elsewhere', product: (0,markdown/* code */.aY)(elsewhere, 120) };
    return suppressed?.vex === true ? { kind: 'policy', key: (0,markdown/* code */.aY)('vex-findings') } : { kind: 'none' };
}
function idsOf(decisions) {
    const ids = decisions.flatMap(({ finding }) => finding.aliases.slice(0, 1));
    return [...new Set(ids)].slice(0, WORDS).map((id) => (0,markdown/* code */.aY)(id, 60));
}

;// CONCATENATED MODULE: ./build/render/sections/blocking.js








/** Up to this many problems are told with why they matter. */
const AT_LENGTH = 3;
/** Of many problems, these stand open; the rest is a click away, and the change below within reach. */
const OPEN = 10;
/** So few more than that are not worth the click. */
const SPARE = 5;
/** Before any kind of problem takes more, each has this many. */
const EACH = 3;
/**
 * What blocks: the part of the comment that is cut last. Each kind of problem has its heading, its list and one block
 * of commands. No table: its second column would be off the screen of a phone.
 */
function blockingSections(problems, scene) {
    if (problems.length === 0)
        return [];
    const kinds = kindsOf(problems, scene.texts);
    const told = new Set();
    const open = [];
    const rest = [];
    for (const [index, size] of openSizes(kinds, problems.length).entries()) {
        const [first, ...others] = kinds[index];
        rest.push(...others.slice(Math.max(size - 1, 0)), ...(size === 0 ? [first] : []));
        if (size === 0)
            continue;
        const shown = [first, ...others.slice(0, size - 1)];
        open.push(others.length === 0
            ? singleSection(first, told, { scene, withWhy: problems.length <= AT_LENGTH })
            : kindSection(shown, told, scene));
        for (const command of shown.flatMap((one) => [...(0,problem_cells/* commandsOf */.Kf)(one), ...(0,problem_cells/* dockerfileLines */.S5)(one)]))
            told.add(command);
    }
    return [...open, ...restSections(rest, scene)];
}
/** By their kind, each in order, by the order of their first. */
function kindsOf(problems, texts) {
    const kinds = new Map();
    // Few are told at length, in their order.
    for (const [index, problem] of problems.entries()) {
        const { finding } = problem.first;
        const kind = JSON.stringify([
            problems.length <= AT_LENGTH ? index : '',
            finding.check,
            (0,problem_cells/* isScanned */.zq)(finding) ? '' : (0,problem_cells/* titleOf */.Gg)(problem, texts),
            (0,problem_cells/* decidedBy */.yP)(problem, texts),
        ]);
        (0,group/* addToList */.v)(kinds, kind, problem);
    }
    return [...kinds.values()];
}
/** How many of each kind stand open. */
function openSizes(kinds, all) {
    if (all <= OPEN + SPARE)
        return kinds.map((kind) => kind.length);
    let left = OPEN;
    const take = (most) => {
        const taken = Math.max(0, Math.min(most, left));
        left -= taken;
        return taken;
    };
    const sizes = kinds.map((kind) => take(Math.min(kind.length, EACH)));
    return sizes.map((size, index) => size + take((kinds[index]?.length ?? size) - size));
}
/** Paragraphs joined as one: heading, from, policy's line, fix. */
function lines(parts) {
    return parts.filter((part) => part !== '').join('<br>\n');
}
function labelled(label, text) {
    return text === '' || text === '–' ? '' : `${label}${text}`;
}
/** The ways out of problems, what earlier ones have told already told once. */
function fixesOf(problems, told, texts) {
    const own = [...new Set(problems.flatMap(problem_cells/* commandsOf */.Kf))];
    const commands = own.filter((command) => !told.has(command));
    if (own.length > 0 && commands.length === 0)
        return { text: texts.problem.fixAbove(own.length), commands: [] };
    const text = common(problems, (problem) => (0,problem_cells/* fixTextOf */.C3)(problem, texts));
    if (text !== undefined || commands.length === 0)
        return { text, commands };
    // They differ in what their commands undo, or in whether there is one.
    const plain = common(problems, (problem) => (0,problem_cells/* fixTextOf */.C3)(inWords(problem), texts));
    const undoes = problems.every((problem) => (0,problem_cells/* commandsOf */.Kf)(problem).length > 0)
        ? texts.problem.undoes
        : texts.problem.undoesSome;
    return { text: plain === undefined ? undefined : `${plain} ${undoes}`, commands };
}
/** The same problem with a way out that says no word of what its command undoes. */
function inWords(problem) {
    return { ...problem, fixes: problem.fixes.map(undo/* withoutUndo */.TV) };
}
/** Wider than this, a command is told in lines. */
const WIDE = 100;
/** A long command by its parts; a shell goes on after `&&`. What is quoted stays as it is. */
function broken(command) {
    if (command.length <= WIDE || /["']/.test(command))
        return [command];
    const parts = command.split(' && ');
    return parts.map((part, index) => (index < parts.length - 1 ? `${part} &&` : part));
}
/** Lines for a Dockerfile that no kind before has told. */
function dockerfileBlock(problems, told, texts) {
    const lines = [...new Set(problems.flatMap(problem_cells/* dockerfileLines */.S5))].filter((line) => !told.has(line));
    return lines.length === 0 ? '' : `${texts.problem.inDockerfile}\n\n${(0,markdown/* codeBlock */.DV)(lines, 'dockerfile')}`;
}
/** What is said of all of them; undefined where it differs. */
function common(problems, say) {
    const first = say(problems[0]);
    return problems.every((problem) => say(problem) === first) ? first : undefined;
}
function singleSection(problem, told, { scene, withWhy }) {
    const { texts } = scene;
    const { text = '', commands } = fixesOf([problem], told, texts);
    const name = (0,problem_cells/* subjectOf */.et)(problem, texts);
    const title = withWhy ? (0,problem_cells/* headingOf */.Wm)(problem, texts) : (0,problem_cells/* titleOf */.Gg)(problem, texts);
    const body = [
        lines([
            `${(0,problem_cells/* iconOf */.ZG)(problem.first.finding.check)} **${[name, title].filter((part) => part !== '').join(': ')}**${(0,problem_cells/* notesOf */.h$)(problem, texts)}`,
            withWhy ? (0,problem_cells/* whyOf */.gf)(problem, texts) : '',
            labelled(texts.problem.from, (0,problem_cells/* whereOf */.de)(problem, texts)),
            labelled(texts.problem.blockedBy, (0,problem_cells/* decidedBy */.yP)(problem, texts)),
            vexOf(problem, texts),
            labelled(texts.problem.fix, text),
        ]),
        (0,problem_cells/* subjectList */.BV)(problem, texts),
        commands.length === 0 ? '' : (0,markdown/* codeBlock */.DV)(commands.flatMap(broken)),
        dockerfileBlock([problem], told, texts),
    ];
    const row = () => body.filter((part) => part !== '').join('\n\n');
    return { ...blocking_frame(scene), before: '', count: 1, row, separator: '\n\n', cap: 1 };
}
function kindSection(kind, told, scene) {
    const { texts } = scene;
    const [first] = kind;
    const title = common(kind, (problem) => (0,problem_cells/* uncountedTitle */.Ol)(problem, texts));
    const notes = common(kind, (problem) => (0,problem_cells/* notesOf */.h$)(problem, texts));
    const where = common(kind, (problem) => (0,problem_cells/* whereOf */.de)(problem, texts));
    const fixes = fixesOf(kind, told, texts);
    const before = lines([
        `${(0,problem_cells/* iconOf */.ZG)(first.first.finding.check)} **${title ?? (0,render_story/* checkTitle */.Tq)(first.first.finding.check, texts)}**${notes ?? ''}`,
        where === undefined ? '' : labelled(texts.problem.from, where),
        labelled(texts.problem.blockedBy, (0,problem_cells/* decidedBy */.yP)(first, texts)),
    ]);
    const row = (index) => {
        const problem = kind[index];
        // The commands stand together below: none of them follows here.
        const plain = (0,problem_cells/* commandsOf */.Kf)(problem).length === 0 ? problem : inWords(problem);
        const parts = [
            `${[`**${(0,problem_cells/* subjectOf */.et)(problem, texts)}**`, title === undefined ? (0,problem_cells/* titleOf */.Gg)(problem, texts) : ''].filter((part) => part !== '').join(': ')}${notes === undefined ? (0,problem_cells/* notesOf */.h$)(problem, texts) : ''}`,
            where === undefined ? labelled(texts.problem.from, (0,problem_cells/* whereOf */.de)(problem, texts)) : '',
            vexOf(problem, texts),
            fixes.text === undefined ? labelled(texts.problem.fix, (0,problem_cells/* fixTextOf */.C3)(plain, texts)) : '',
        ];
        return `- ${parts.filter((part) => part !== '').join('<br>')}${(0,problem_cells/* subjectList */.BV)(problem, texts)}`;
    };
    const after = [
        labelled(texts.problem.fix, fixes.text ?? ''),
        fixes.commands.length === 0 ? '' : (0,markdown/* codeBlock */.DV)(fixes.commands.flatMap(broken)),
        dockerfileBlock(kind, told, texts),
    ];
    return {
        ...blocking_frame(scene),
        before: `${before}\n`,
        count: kind.length,
        row,
        separator: '\n',
        cap: kind.length,
        after: after.filter((part) => part !== '').join('\n\n'),
    };
}
/** What all parts have: room first of all, and how many of what blocks have none. */
function blocking_frame({ record, texts, ...scene }) {
    const all = (0,words/* formatNumber */.ZV)(record.verdict.blocked);
    return {
        importance: 9,
        more: (hidden) => `${texts.blocking.moreMarkdown((0,words/* formatNumber */.ZV)(hidden), all)}${(0,links/* reportReference */.q)({ record, texts, ...scene })}`,
    };
}
/** The rest, a click away: each with its own command, as it is too many for a block. */
function restSections(rest, scene) {
    if (rest.length === 0)
        return [];
    const { texts } = scene;
    const row = (index) => {
        const problem = rest[index];
        const parts = [
            texts.labelled(`${(0,problem_cells/* iconOf */.ZG)(problem.first.finding.check)} **${(0,problem_cells/* subjectOf */.et)(problem, texts)}**`, (0,problem_cells/* whatOf */.Em)(problem, texts)),
            labelled(texts.problem.from, (0,problem_cells/* whereOf */.de)(problem, texts)),
            (0,problem_cells/* decidedBy */.yP)(problem, texts),
            vexOf(problem, texts),
            [
                labelled(texts.problem.fix, (0,problem_cells/* fixTextOf */.C3)(problem, texts)),
                ...(0,problem_cells/* commandsOf */.Kf)(problem).map((command) => (0,markdown/* code */.aY)(command, problem_cells/* COMMAND_LIMIT */.i9)),
            ].join(' '),
        ];
        return `- ${parts.filter((part) => part.trim() !== '').join('<br>')}${(0,problem_cells/* subjectList */.BV)(problem, texts)}`;
    };
    return [
        {
            ...blocking_frame(scene),
            // A click away: what stands open, and the checks, come first.
            importance: 52,
            before: `<details><summary>${texts.blocking.rest(rest.length)}</summary>\n`,
            count: rest.length,
            row,
            separator: '\n',
            cap: 150,
            after: '</details>',
        },
    ];
}

// EXTERNAL MODULE: ./build/render/sections/change.js + 1 modules
var change = __webpack_require__(50207);
// EXTERNAL MODULE: ./build/render/sections/checks.js
var checks = __webpack_require__(43848);
// EXTERNAL MODULE: ./build/render/sections/closing.js
var closing = __webpack_require__(95746);
// EXTERNAL MODULE: ./build/model/findings/gap-cause.js
var gap_cause = __webpack_require__(80462);
;// CONCATENATED MODULE: ./build/render/sections/gaps.js






/** What is missing for a verdict, and how to get it. */
function gapSections({ record, texts }) {
    const { gaps, verdict } = record.verdict;
    const [only] = gaps;
    if (only === undefined)
        return [];
    const { proves, passLead, incompleteLead, alsoLead, more } = texts.gaps;
    const fixOf = ({ check, hint }) => hint === undefined ? '' : `${texts.problem.fix}${texts.gaps.fix(check, (0,markdown/* prose */.CS)(hint, 300))}`;
    if (verdict === 'incomplete' &&
        gaps.length === 1 &&
        // What the first line cuts short, the list says whole.
        (0,render_headline/* gapText */.Ml)(only) === (0,render_headline/* clauseOf */.pQ)(only) &&
        (0,render_headline/* headlineOf */.gD)(record, texts).text.includes((0,render_headline/* clauseOf */.pQ)(only))) {
        const fix = fixOf(only);
        if (only.command !== undefined)
            return [(0,budget/* staticSection */.EQ)(15, `${fix}${commandBlock(only, '')}\n\n${proves}`)];
        return [(0,budget/* staticSection */.EQ)(15, [fix, proves].filter((part) => part !== '').join('<br>\n'))];
    }
    const lead = verdict === 'pass' ? passLead : verdict === 'incomplete' ? `${incompleteLead}${proves}` : alsoLead;
    const groups = (0,gap_cause/* groupGaps */.R)(gaps);
    return [
        {
            importance: 15,
            before: `${lead}\n`,
            count: groups.length,
            row: (index) => {
                const group = groups[index];
                if (group === undefined)
                    return '';
                const { first: gap, cause, hint } = group;
                const fix = hint === undefined ? '' : fixOf({ check: gap.check, hint });
                const checks = group.checks.map((check) => checkName(check, texts));
                return `- ⏸️ ${texts.labelled(texts.joinWords(checks), texts.problem.original((0,markdown/* prose */.CS)((0,words/* asClause */.eI)(cause), 400)))}${fix === '' ? '' : `<br>${fix}`}${commandBlock(gap, '  ')}`;
            },
            separator: '\n',
            cap: 20,
            more,
        },
    ];
}
function checkName(check, texts) {
    return Object.hasOwn(texts.checks, check) ? (0,render_story/* checkTitle */.Tq)(check, texts) : (0,markdown/* code */.aY)(check, 40);
}
/** The command of a gap as a block to copy, indented as the list item it belongs to. */
function commandBlock({ command }, indent) {
    if (command === undefined)
        return '';
    return `\n\n${(0,markdown/* codeBlock */.DV)([command])}`.replaceAll('\n', `\n${indent}`);
}

// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/render/sections/changed-packages.js
var changed_packages = __webpack_require__(42379);
;// CONCATENATED MODULE: ./build/render/sections/licenses.js



/** Packages named in one row. */
const NAMED = 12;
/** The licences of what the change adds and updates, most frequent first. */
function licenseSections({ record, texts }) {
    const brought = (0,changed_packages/* changedPackages */.cS)(record).filter(({ kind }) => kind !== 'removed');
    if (!brought.some(({ signals }) => signals.license !== undefined))
        return [];
    const groups = new Map();
    for (const { after, signals } of brought) {
        const license = signals.license ?? '';
        const names = groups.get(license) ?? [];
        names.push(`${after?.name ?? ''}@${after?.version ?? ''}`);
        groups.set(license, names);
    }
    const rows = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (0,compare_text/* compareText */.n)(a, b));
    const words = texts.licenses;
    return [
        {
            importance: 72,
            before: `<details><summary>${words.title(brought.length)}</summary>\n`,
            head: (0,markdown/* tableHead */.PP)(words.columns),
            count: rows.length,
            row: (index) => {
                const [license, names] = rows[index];
                const shown = names.slice(0, NAMED).map((name) => (0,markdown/* code */.aY)(name, 60));
                const rest = names.length - shown.length;
                return (0,markdown/* tableRow */.jD)([
                    license === '' ? words.unknown : (0,markdown/* code */.aY)(license, 60),
                    `${shown.join(texts.comma)}${rest > 0 ? texts.checking.andMore(rest) : ''}`,
                ]);
            },
            separator: '\n',
            cap: 50,
            more: words.more,
            after: '</details>',
        },
    ];
}

// EXTERNAL MODULE: ./build/model/data/paths.js
var data_paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/render/mermaid.js
var mermaid = __webpack_require__(33579);
;// CONCATENATED MODULE: ./build/render/sections/pictures.js






/** More than this and a picture explains nothing. */
const PATHS = 20;
const STEPS = 8;
const RUNS = 30;
const COLORS = {
    critical: '#cf222e',
    high: '#e16f24',
    moderate: '#bf8700',
    low: '#4d9be6',
    info: '#8c959f',
    unknown: '#a475f9',
};
/** Colours that say how bad something is, in place of the theme's. */
function themed(themeVariables) {
    return `%%{init: ${JSON.stringify({ themeVariables })}}%%`;
}
/** How what blocks gets in: the paths of all blocking packages as one graph, from the repository to them. */
function pathPicture(blocking, { texts }) {
    const all = blocking.flatMap(({ decisions }) => decisions.flatMap(({ finding }) => finding.paths ?? []));
    const paths = [...new Map(all.map((path) => [JSON.stringify(path), path])).values()];
    if (paths.length === 0)
        return [];
    const ids = new Map();
    const edges = new Set();
    const bad = new Set();
    const idOf = (step) => {
        const known = ids.get(step) ?? `n${ids.size}`;
        ids.set(step, known);
        return known;
    };
    for (const path of paths.slice(0, PATHS)) {
        const steps = path.length <= STEPS
            ? path
            : [...path.slice(0, STEPS / 2), `… ${path.length - STEPS} …`, ...path.slice(-STEPS / 2)];
        steps.forEach((step, index) => {
            const next = steps[index + 1];
            if (next === undefined)
                bad.add(idOf(step));
            else
                edges.add(`  ${idOf(step)} --> ${idOf(next)}`);
        });
    }
    const lines = [
        'flowchart LR',
        ...[...ids].map(([step, id]) => `  ${id}["${(0,mermaid/* chartLabel */.t)((0,data_paths/* stepName */.u)(step))}"]`),
        ...edges,
        '  classDef bad fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:2px',
        `  class ${[...bad].join(',')} bad`,
    ];
    const hidden = paths.length - PATHS;
    const more = hidden > 0 ? `\n\n${texts.summary.pathsMore(hidden)}` : '';
    return [(0,budget/* staticSection */.EQ)(18, `**${texts.summary.pathsTitle}**\n\n${(0,markdown/* codeBlock */.DV)(lines, 'mermaid')}${more}`)];
}
/** Findings by severity, and how many there were in the last runs. */
function charts(scene, history) {
    return [...severityChart(scene), ...trendChart(scene, history)];
}
function severityChart({ record, texts }) {
    const counts = new Map();
    for (const { finding, outcome } of record.decisions) {
        if (outcome !== 'accept')
            counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
    }
    // A pie of one piece shows nothing that its number does not say.
    if (counts.size < 2)
        return [];
    const shown = [...severity/* SEVERITIES */.oC].sort(severity/* compareSeverity */.zK).filter((severity) => counts.has(severity));
    const palette = Object.fromEntries(
    // Mermaid gives the first colour to the largest slice, and so on down.
    [...shown]
        .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
        .map((severity, index) => [`pie${index + 1}`, COLORS[severity]]));
    const lines = [
        themed({ ...palette, pieOpacity: '0.9' }),
        'pie showData',
        `  title ${(0,mermaid/* chartLabel */.t)(texts.summary.severityTitle)}`,
        ...shown.map((severity) => `  ${(0,mermaid/* quoted */.T)((0,render_headline/* severityWord */.Oh)(severity, texts))} : ${counts.get(severity)}`),
    ];
    return [(0,budget/* staticSection */.EQ)(62, (0,markdown/* codeBlock */.DV)(lines, 'mermaid'))];
}
/** Blocking findings as bars, warnings as a line: the runs that the evidence folder holds, this one last. */
function trendChart({ record, texts }, history) {
    const { blocked, warned } = record.verdict;
    const runs = [
        ...(history?.runs ?? []).flatMap((run) => run.blocked === undefined || run.warned === undefined
            ? []
            : [{ time: run.time, blocked: run.blocked, warned: run.warned }]),
        { time: record.context.time, blocked, warned },
    ].slice(-RUNS);
    if (runs.length < 2)
        return [];
    const most = Math.max(1, ...runs.flatMap((run) => [run.blocked, run.warned]));
    const words = texts.summary;
    const lines = [
        themed({ xyChart: { plotColorPalette: `${COLORS.critical}, ${COLORS.moderate}` } }),
        'xychart-beta',
        `  title ${(0,mermaid/* quoted */.T)(texts.labelled(words.trendTitle, `${words.blocks} ▮ · ${words.warns} ─`))}`,
        `  x-axis [${runs.map(({ time }) => (0,mermaid/* quoted */.T)(time.slice(5, 10))).join(', ')}]`,
        `  y-axis ${(0,mermaid/* quoted */.T)(words.trendAxis)} 0 --> ${most}`,
        `  bar [${runs.map((run) => run.blocked).join(', ')}]`,
        `  line [${runs.map((run) => run.warned).join(', ')}]`,
    ];
    return [(0,budget/* staticSection */.EQ)(63, (0,markdown/* codeBlock */.DV)(lines, 'mermaid'))];
}

// EXTERNAL MODULE: ./build/model/findings/problem.js
var problem = __webpack_require__(55619);
// EXTERNAL MODULE: ./build/render/subjects.js
var subjects = __webpack_require__(12183);
;// CONCATENATED MODULE: ./build/render/sections/problems.js









const WARNINGS_AT_LENGTH = 5;
/** As many things of which the same is said are one line. */
const ALIKE = 3;
function linesOf(problems, saidOf) {
    const lines = (0,group/* groupBy */.$)(problems, (problem) => saidOf(problem));
    return [...lines].flatMap(([said, alike]) => alike.length < ALIKE || alike.some(({ subjects }) => subjects.length > 1)
        ? alike.map((problem) => ({ said, problems: [problem] }))
        : [{ said, problems: alike }]);
}
/** The first few names; all of them a click away. */
function namesOf(problems, texts) {
    const names = problems.map((problem) => (0,problem_cells/* subjectOf */.et)(problem, texts));
    const hidden = names.length - subjects/* NAMED */.qB;
    if (hidden <= 0)
        return names.join(texts.comma);
    const more = names.length > problem_cells/* LISTED */.CQ ? `<br>…${texts.checking.andMore(names.length - problem_cells/* LISTED */.CQ)}` : '';
    return `${names.slice(0, subjects/* NAMED */.qB).join(texts.comma)}${texts.checking.andMore(hidden)}<details><summary>${texts.problem.all(names.length)}</summary>${names.slice(0, problem_cells/* LISTED */.CQ).join('<br>')}${more}</details>`;
}
/** Warnings: the first few open, the rest collapsed. */
function warningSections({ warnings: problems, blocking }, scene) {
    if (problems.length === 0)
        return [];
    const { texts } = scene;
    // Told above, each in a block to copy or in its row.
    const above = new Set(blocking.flatMap(problem_cells/* commandsOf */.Kf));
    const byAnother = (0,problem/* endedBy */.mr)(blocking.filter((one) => (0,problem_cells/* commandsOf */.Kf)(one).length > 0));
    const saidOf = (problem) => {
        const commands = (0,problem_cells/* commandsOf */.Kf)(problem);
        const by = byAnother(problem);
        const told = commands.length > 0 && (by !== undefined || commands.every((command) => above.has(command)));
        const undo = problem.fixes[0]?.undo;
        const does = undo === undefined ? '' : texts.warnings.undo(undo.does);
        const fix = told
            ? ` · ${texts.problem.fixAbove((by === undefined ? commands : (0,problem_cells/* commandsOf */.Kf)(by)).length)}`
            : commands.map((command) => ` · ${does}${(0,markdown/* code */.aY)(command, 600)}`).join('');
        const held = heldOf(problem.first.reason, texts);
        const decided = (0,problem_cells/* decidedBy */.yP)(problem, texts);
        const decision = decided === '' ? '' : ` · ${decided}`;
        return `${(0,problem_cells/* whatOf */.Em)(problem, texts)}${held}${decision}${fix}`;
    };
    const lines = linesOf(problems, saidOf);
    const row = ({ said, problems: [first, ...others] }) => others.length === 0
        ? `- ⚠️ ${texts.labelled((0,problem_cells/* subjectOf */.et)(first, texts), said)}${(0,problem_cells/* subjectList */.BV)(first, texts)}`
        : `- ⚠️ ${texts.labelled(said, namesOf([first, ...others], texts))}`;
    const open = lines.slice(0, WARNINGS_AT_LENGTH);
    const rest = lines.slice(WARNINGS_AT_LENGTH);
    // Counted as the headings count: a line may tell many.
    const moreOf = (lines) => (hidden) => `${texts.warnings.hidden(countLines(lines.slice(-hidden)))}${(0,links/* reportReference */.q)(scene)}`;
    const sections = [
        {
            importance: 30,
            before: `${texts.warnings.lead((0,problem/* countFindings */.Gt)(problems))}\n`,
            count: open.length,
            row: (index) => row(open[index]),
            separator: '\n',
            cap: WARNINGS_AT_LENGTH,
            more: moreOf(open),
        },
    ];
    if (rest.length > 0) {
        sections.push({
            importance: 60,
            before: `<details><summary>${texts.warnings.more(countLines(rest))}</summary>\n`,
            count: rest.length,
            row: (index) => row(rest[index]),
            separator: '\n',
            cap: 100,
            more: moreOf(rest),
            after: '</details>',
        });
    }
    return sections;
}
function countLines(lines) {
    return (0,problem/* countFindings */.Gt)(lines.flatMap(({ problems }) => problems));
}
/** What scanners find outside of lockfiles is old only where a report of the base has it, too. */
function noveltyNote(blocking, { record, texts }) {
    if (record.change === undefined)
        return [];
    const untold = blocking
        .flatMap(({ decisions }) => decisions)
        .filter(({ novelty, finding }) => novelty === 'unknown' && (finding.seenBy ?? []).length > 0);
    return untold.length === 0
        ? []
        : [(0,budget/* staticSection */.EQ)(13, texts.blocking.untold(untold.length, (0,markdown/* code */.aY)('base-report')))];
}
/** What keeps a warning from blocking, where that may end. */
function heldOf({ kind, since }, texts) {
    if (kind === 'warn-only')
        return texts.problem.wouldBlock;
    return kind === 'since' && since !== undefined ? texts.problem.blocksFrom((0,markdown/* prose */.CS)(since, 20)) : '';
}
/** A collapsed table of problems that do not block: known before, waived, accepted. */
function collapsedSection(problems, scene, options) {
    if (problems.length === 0)
        return [];
    const { texts } = scene;
    return [
        {
            importance: options.importance,
            before: `<details><summary>${options.title}</summary>\n`,
            head: (0,markdown/* tableHead */.PP)([...texts.collapsed.columns, options.whyTitle]),
            count: problems.length,
            row: (index) => {
                const problem = problems[index];
                return (0,markdown/* tableRow */.jD)([
                    (0,render_headline/* severityWord */.Oh)(problem.first.finding.severity, texts),
                    `${(0,problem_cells/* subjectOf */.et)(problem, texts)}<br>${(0,problem_cells/* whatOf */.Em)(problem, texts, { severity: false, lapsed: false })}${(0,problem_cells/* subjectList */.BV)(problem, texts)}`,
                    (0,problem_cells/* whereOf */.de)(problem, texts),
                    options.why(problem),
                ]);
            },
            separator: '\n',
            cap: options.cap,
            more: (hidden) => `${texts.collapsed.more((0,words/* formatNumber */.ZV)((0,problem/* countFindings */.Gt)(problems.slice(-hidden))))}${(0,links/* reportReference */.q)(scene)}`,
            after: '</details>',
        },
    ];
}
/** The reason a decision fell as it did, and the policy key that decided. */
function reasonCell(problem, texts) {
    const { reason, outcome } = problem.first;
    const by = (0,problem_cells/* decidedBy */.yP)(problem, texts);
    return `${texts.collapsed.reason(outcome, (0,problem_cells/* reasonText */.uV)(reason, texts, 200))}${by === '' ? '' : `<br>${by}`}`;
}

// EXTERNAL MODULE: ./build/model/marker.js
var marker = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/render/companions.js
var render_companions = __webpack_require__(60273);
;// CONCATENATED MODULE: ./build/render/shared-comment.js





/** A job gets at least so many bytes; others' parts are left out for it, passed ones first. */
const LEAST_BYTES = 12_000;
const ICON = { pass: '✅', fail: '⛔', incomplete: '⏸️' };
function headingSection({ icon, text }) {
    return (0,budget/* staticSection */.EQ)(0, `### ${icon} ${(0,markdown/* prose */.CS)(text, 300)}`);
}
/**
 * A document as the comment's Markdown. Parts that other jobs wrote about the same commit are kept as they stand;
 * of jobs that have not yet spoken about this commit only the names are shown, never their old verdicts.
 */
function layOut(document, layout) {
    const { others, waiting } = (0,render_companions/* companionsOf */.Lo)(layout.record, layout.previous);
    return others.length === 0 && waiting.length === 0
        ? layOutAlone(document, layout)
        : layOutShared(document, layout, { others, waiting });
}
function layOutAlone(document, layout) {
    const { record, previous, maxBytes } = layout;
    const { heading, resolved, body, history, footer, headline } = document;
    const markerFor = (sections) => (0,marker/* buildMarker */.hQ)((0,marker/* markerOf */.we)(record, { headline: headline.text, sections }, previous));
    const own = (0,marker/* sectionOf */.ZE)(record, headline.text);
    const room = maxBytes - (0,budget/* bytesOf */.$$)(markerFor([{ ...own, ...PLACEHOLDER }])) - 2;
    const [head = '', before = '', text = '', past = '', foot = ''] = (0,budget/* fitGroups */.kl)([heading, resolved, body, history, footer], room);
    const page = createPage();
    page.add(head);
    page.add(before);
    const ranges = page.range(text);
    page.add(past);
    ranges.push(...page.range(foot));
    return page.end(markerFor([{ ...own, ranges, digest: page.digest(ranges) }]));
}
function layOutShared(document, layout, companions) {
    const { record, previous, texts, maxBytes } = layout;
    const own = (0,marker/* sectionOf */.ZE)(record, document.headline.text);
    const names = (0,render_companions/* namesOf */.eZ)([own, ...companions.others, ...companions.waiting], texts);
    const { waiting } = companions;
    const verdicts = [own, ...companions.others].map(({ verdict }) => verdict);
    const verdict = worst(verdicts);
    const of = (word) => verdicts.filter((one) => one === word).length;
    const text = texts.headline.shared({
        jobs: verdicts.length + waiting.length,
        steps: names.steps,
        fail: of('fail'),
        incomplete: of('incomplete'),
        waiting: waiting.length,
    });
    const markerFor = (sections) => (0,marker/* buildMarker */.hQ)((0,marker/* markerOf */.we)(record, { headline: text, verdict, sections }, previous));
    const marks = [own, ...companions.others, ...waiting].map((one) => ({ ...one, ...PLACEHOLDER }));
    const frame = (0,budget/* bytesOf */.$$)(markerFor(marks)) + 2000 + waiting.length * 120;
    const { others, room } = makeRoom(companions.others, maxBytes - frame);
    const [ownText = '', past = '', ownFoot = ''] = (0,budget/* fitGroups */.kl)([document.body, document.history, document.footer], room);
    const parts = [
        { section: own, pieces: [ownText, ownFoot].filter((piece) => piece !== '') },
        ...others.map((section) => ({ section, pieces: section.text === undefined ? [] : [section.text] })),
    ].sort((a, b) => RANK[a.section.verdict] - RANK[b.section.verdict] ||
        (0,compare_text/* compareText */.n)(names.of(a.section), names.of(b.section)));
    const page = createPage();
    page.add(`### ${ICON[verdict]} ${(0,markdown/* prose */.CS)(text, 300)}`);
    for (const section of document.resolved)
        page.add(section.before);
    const written = [];
    for (const { section, pieces } of parts) {
        const open = section.verdict !== 'pass';
        page.add(open ? `#### ${titleOf(section, names.of(section), texts)}` : summaryOf(section, names.of(section)));
        if (pieces.length === 0)
            page.add(missingText(section, layout));
        const ranges = pieces.flatMap((piece) => page.range(piece));
        if (!open)
            page.add('</details>');
        written.push(markOf(section, { ranges, digest: page.digest(ranges) }));
    }
    if (waiting.length > 0)
        page.add(texts.shared.waiting(waiting.map((one) => (0,markdown/* code */.aY)(names.of(one), render_companions/* NAME_SHOWN */.od)).join(texts.comma)));
    page.add(past);
    return page.end(markerFor([...written, ...waiting.map((one) => markOf(one, PLACEHOLDER_EMPTY))]));
}
const RANK = { fail: 0, incomplete: 1, pass: 2 };
const PLACEHOLDER_EMPTY = { ranges: [], digest: '0'.repeat(16) };
/** As long as a real one can be. */
const PLACEHOLDER = {
    ranges: [
        [99_999, 99_999],
        [99_999, 99_999],
    ],
    digest: '0'.repeat(16),
};
function worst(verdicts) {
    return [...verdicts].sort((a, b) => RANK[a] - RANK[b])[0] ?? 'incomplete';
}
/** `⛔ gate (20): Blocked: …`. */
function titleOf(section, name, texts) {
    return `${ICON[section.verdict]} ${texts.labelled((0,markdown/* code */.aY)(name, render_companions/* NAME_SHOWN */.od), (0,markdown/* prose */.CS)(section.headline, 200))}`;
}
/** Markdown is not read inside of `<summary>`: the name stands there as HTML, the headline below it. */
function summaryOf(section, name) {
    return `<details><summary>${ICON[section.verdict]} ${(0,markdown/* htmlCode */.h8)(name, render_companions/* NAME_SHOWN */.od)}</summary>\n\n${(0,markdown/* prose */.CS)(section.headline, 200)}`;
}
/** What stands where a part cannot be shown: the way to its own run. */
function missingText(section, { record, texts }) {
    const url = record.context.repository?.url;
    const where = (0,markdown/* link */.nf)(texts.closing.run, url === undefined ? undefined : `${url}/actions/runs/${section.run}`);
    return section.shortened === true ? texts.shared.shortened(where) : texts.shared.edited(where);
}
function markOf(section, at) {
    const { id, name, step, run, attempt, commit, verdict, headline } = section;
    const named = step === undefined ? { name } : { name, step };
    return { id, ...named, run, attempt, commit, verdict, headline, ...at };
}
/** Leaves out parts of others until enough is left for one's own: passed ones first, then the longest. */
function makeRoom(others, bytes) {
    const kept = new Map(others.map((section) => [section.id, section]));
    const cost = ({ text, headline }) => (0,budget/* bytesOf */.$$)(text ?? '') + (0,budget/* bytesOf */.$$)(headline) * 4 + 400;
    let room = bytes - others.reduce((sum, section) => sum + cost(section), 0);
    const order = [...others].sort((a, b) => RANK[b.verdict] - RANK[a.verdict] || (0,budget/* bytesOf */.$$)(b.text ?? '') - (0,budget/* bytesOf */.$$)(a.text ?? ''));
    for (const section of order) {
        if (room >= LEAST_BYTES)
            break;
        if (section.text === undefined)
            continue;
        const { text: _text, ...rest } = section;
        kept.set(section.id, { ...rest, shortened: true });
        room += (0,budget/* bytesOf */.$$)(section.text);
    }
    return { others: others.map((section) => kept.get(section.id) ?? section), room };
}
function createPage() {
    let page = '';
    const add = (text) => {
        if (text !== '')
            page += page === '' ? text : `\n\n${text}`;
    };
    return {
        add,
        range: (text) => {
            add(text);
            return text === '' ? [] : [[page.length - text.length, text.length]];
        },
        digest: (ranges) => (0,marker/* digestOf */.ol)(ranges.map(([start, length]) => page.slice(start, start + length))),
        end: (marker) => `${page}\n\n${marker}`,
    };
}

;// CONCATENATED MODULE: ./build/render/comment.js














/** What a comment may weigh, in bytes of UTF-8, its marker included. */
const COMMENT_LIMIT = 60_000;
/**
 * The pull request's comment: GitHub-flavoured Markdown of at most `maxBytes` bytes of UTF-8, the hidden marker as
 * its last line. Everything from outside is shown literally. What has no room is left out from the end of the
 * least important section on, and each cut names how many rows it hides and the full report's digest. Where other
 * jobs wrote about the same commit, their parts stay: see shared-comment.ts.
 */
function renderComment(record, options) {
    const document = documentParts(record, options);
    return layOut(document, {
        record,
        previous: options.previous,
        texts: (0,locales/* textsOf */.C)(options.locale),
        maxBytes: options.maxBytes ?? COMMENT_LIMIT,
    });
}
/** The sections of comment and summary by what they are to a shared comment, each group in reading order. */
function documentParts(record, options) {
    const scene = {
        record,
        links: options.links,
        texts: (0,locales/* textsOf */.C)(options.locale),
        timeZone: options.timeZone,
    };
    const story = (0,render_story/* tellStory */.F5)(record);
    const headline = (0,render_headline/* headlineOf */.gD)(record, scene.texts);
    const history = (0,closing/* historySections */.P0)(scene, options.previous);
    return {
        headline,
        heading: [headingSection(headline)],
        resolved: history.filter((section) => section.count === 0),
        body: [
            ...(options.foreign === true ? [(0,budget/* staticSection */.EQ)(1, scene.texts.foreign)] : []),
            ...(0,closing/* folderNote */.xS)(scene),
            ...blockingSections(story.blocking, scene),
            ...noveltyNote(story.blocking, scene),
            ...(options.pictures === undefined ? [] : pathPicture(story.blocking, scene)),
            ...gapSections(scene),
            ...(0,closing/* policyNote */.vK)(scene),
            ...(0,closing/* trustRecordNote */.iG)(scene),
            ...(0,change/* changeSections */.dk)(scene),
            ...warningSections(story, scene),
            ...(0,checks/* notCheckedSections */.nu)(scene),
            ...(options.pictures === undefined ? [] : charts(scene, options.pictures.history)),
            ...collapsedSections(story, scene),
            ...licenseSections(scene),
            ...(0,checks/* checkSections */.fM)(scene, options.timings),
            ...(0,closing/* verifySection */.VN)(scene),
        ],
        history: history.filter((section) => section.count > 0),
        footer: [(0,closing/* footerSection */.NG)(scene)],
    };
}
/** The sections of comment and summary, in the order in which they are read. */
function documentSections(record, options) {
    const { heading, resolved, body, history, footer } = documentParts(record, options);
    return [...heading, ...resolved, ...body, ...history, ...footer];
}
/** What was known before, what exceptions waive, what is accepted: a click away. */
function collapsedSections(story, scene) {
    const { texts } = scene;
    const words = texts.collapsed;
    return [
        ...collapsedSection(story.existing, scene, {
            title: words.existing(sumOf(story.existing)),
            importance: 80,
            cap: 50,
            why: (problem) => reasonCell(problem, texts),
            whyTitle: words.decision,
        }),
        ...collapsedSection(story.excepted, scene, {
            title: words.excepted(sumOf(story.excepted)),
            importance: 75,
            cap: 50,
            why: ({ first }) => (0,problem_cells/* reasonText */.uV)(first.reason, texts, 240),
            whyTitle: words.exception,
        }),
        ...collapsedSection(story.accepted, scene, {
            title: words.accepted(sumOf(story.accepted)),
            importance: 85,
            cap: 50,
            why: ({ first }) => (0,problem_cells/* reasonText */.uV)(first.reason, texts, 200),
            whyTitle: words.why,
        }),
    ];
}
function sumOf(problems) {
    return problems.reduce((sum, problem) => sum + problem.decisions.length, 0);
}


/***/ }),

/***/ 11166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ gapText),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   pQ: () => (/* binding */ clauseOf)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93929);
/* harmony import */ var _model_findings_gap_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80462);
/* harmony import */ var _model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95037);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53740);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46609);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6729);







/** How many kinds of problem the first line names before it counts the rest. */
const KINDS = 3;
const GAP_LENGTH = 140;
/** The verdict in plain words with the reason. Plain text: every renderer escapes it for its medium. */
function headlineOf(record, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en) {
    const { verdict } = record.verdict;
    const blocking = record.decisions.filter((decision) => decision.outcome === 'block');
    const { gaps } = record.verdict;
    const say = texts.headline;
    switch (verdict) {
        case 'fail': {
            const reasons = blocking.length === 0 ? say.notMet : describe(blocking, texts);
            return {
                icon: '⛔',
                text: `${say.blocked(reasons)}${gaps.length === 0 ? '' : say.alsoGaps(gaps.length)}`,
            };
        }
        case 'incomplete': {
            const also = blocking.length === 0 ? '' : say.alsoBlocked(describe(blocking, texts));
            return { icon: '⏸️', text: `${say.notDecided(describeGaps(record, texts))}${also}` };
        }
        case 'pass':
            return passed(record, texts);
    }
}
function passed(record, texts) {
    const would = record.decisions.filter((decision) => decision.reason.kind === 'warn-only');
    const gaps = record.verdict.gaps.length;
    const say = texts.headline;
    if (would.length > 0 || gaps > 0) {
        const reasons = would.length === 0 ? '' : say.wouldBlock(describe(would, texts));
        const undone = gaps === 0 ? '' : say.gaps(gaps);
        return { icon: '⚠️', text: say.warnOnly([reasons, undone].filter((part) => part !== '')) };
    }
    const warned = record.decisions.filter((decision) => decision.outcome === 'warn' && decision.novelty !== 'existing').length;
    const existing = record.decisions.some((decision) => decision.novelty === 'existing');
    // What only an exception lets in is no news to its approver, but to who reads the change.
    const excepted = record.decisions.filter(({ reason, novelty }) => reason.kind === 'exception' && novelty === 'new').length;
    return { icon: '✅', text: say.passed(existing, warned, excepted) };
}
/** A gap's message as part of a sentence. */
function clauseOf(gap) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asClause */ .eI)(gap.message.replace(/\.$/, ''));
}
/** As clauseOf, cut where it is long. */
function gapText(gap) {
    const message = clauseOf(gap);
    if (message.length <= GAP_LENGTH)
        return message;
    const cut = message.slice(0, GAP_LENGTH - 1);
    const word = cut.lastIndexOf(' ');
    // Half a path or half a word helps nobody; a single long one is cut where it must be.
    return `${word > GAP_LENGTH / 2 ? cut.slice(0, word) : cut}…`;
}
function describeGaps(record, texts) {
    const { gaps } = record.verdict;
    const [first] = gaps;
    if (first === undefined)
        return texts.headline.gapUnknown;
    if (gaps.length === 1)
        return texts.headline.gap((0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(first.check, texts), gapText(first));
    const checks = [...new Set(gaps.map((gap) => (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(gap.check, texts)))];
    // A fourth is as short as a sign that there is one.
    const shown = checks.length === KINDS + 1 ? checks : checks.slice(0, KINDS);
    const list = texts.headline.gapList(gaps.length, shown, checks.length > shown.length);
    const [{ cause } = { cause: '' }, ...others] = (0,_model_findings_gap_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .groupGaps */ .R)(gaps);
    return others.length > 0 ? list : `${list}: ${gapText({ ...first, message: cause })}`;
}
/** `1 package whose signature does not match the lockfile and 3 new vulnerabilities (1 critical, 2 high)`. */
function describe(decisions, texts) {
    const told = [...withoutConsequences(decisions)].sort(_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
    const kinds = (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(told, (decision) => kindOf(decision, texts));
    const all = [...kinds.values()];
    const shown = all.slice(0, KINDS).map((kind) => phraseOf(kind, texts));
    if (all.length <= KINDS)
        return texts.joinWords(shown);
    const rest = all.slice(KINDS).reduce((sum, kind) => sum + kind.length, 0);
    return texts.headline.moreProblems(shown, rest);
}
/** A package whose hash was taken out has none: that is one thing to the reader. */
function withoutConsequences(decisions) {
    const of = (rule) => decisions.filter(({ finding }) => finding.rule === rule);
    const removed = new Set(of('lockfiles/integrity-removed').map(({ finding }) => finding.subject.name));
    return removed.size === 0
        ? decisions
        : decisions.filter(({ finding: { rule, subject } }) => rule !== 'sources/missing-integrity' || !removed.has(subject.name));
}
/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration', 'scanners/code']);
/** What is told together: the same words say it, new or known. */
function kindOf({ finding: { rule, check }, novelty }, texts) {
    return Object.hasOwn(texts.headline.packages, rule)
        ? rule
        : `${wordedAs(rule, check, texts)} ${novelty ?? ''}`;
}
/** The rule or the check that this language has words for; the check where it has none. */
function wordedAs(rule, check, texts) {
    return [rule, check].find((key) => Object.hasOwn(texts.headline.problems, key)) ?? check;
}
function phraseOf(kind, texts) {
    const [{ finding, novelty }] = kind;
    const { rule, check } = finding;
    const { packages, problems, problemsOf } = texts.headline;
    const ofPackages = Object.hasOwn(packages, rule) ? packages[rule] : undefined;
    if (ofPackages !== undefined)
        return ofPackages(new Set(kind.map((decision) => decision.finding.subject.name)).size);
    const rated = new Map();
    for (const { finding: one } of kind)
        if (RATED.has(one.rule))
            rated.set(one.severity, (rated.get(one.severity) ?? 0) + 1);
    const about = {
        ...(novelty === 'new' ? { fresh: 'new' } : novelty === 'existing' ? { fresh: 'known' } : {}),
        rated: [...rated]
            .sort(([one], [other]) => (0,_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(one, other))
            .map(([severity, n]) => ({ severity: severityWord(severity, texts), n })),
    };
    const say = problems[wordedAs(rule, check, texts)];
    return say === undefined ? problemsOf(check, kind.length, about) : say(kind.length, about);
}
/** `unknown` says more as what it is. */
function severityWord(severity, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en) {
    return texts.severities[severity];
}
/** The most severe of some decisions. */
function worstOf(decisions) {
    return decisions.map((decision) => decision.finding.severity).sort(_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)[0] ?? 'unknown';
}


/***/ }),

/***/ 33579:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   t: () => (/* binding */ chartLabel)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35543);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);


const LABEL = 48;
/**
 * Text from outside as a label in a Mermaid chart: everything but letters, digits and a few signs as a character
 * code, so that it can neither end the label nor start a directive, a link or markup.
 *
 * @see Mermaid, "Flowcharts", entity codes: `#` , the number, `;`.
 */
function chartLabel(text) {
    const line = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(text, LABEL)).replace(/[\s]+/g, ' ');
    // A label without a character is a syntax error.
    if (line.trim() === '')
        return '·';
    return line.replace(/[^\p{L}\p{M}\p{N} .…·▮─-]/gu, (c) => `#${c.codePointAt(0)};`);
}
/** A label in quotes, for charts that know no character codes: what they cannot carry is left out. Our own words only. */
function quoted(text) {
    return `"${text.replace(/["\\\n;#]/g, ' ')}"`;
}


/***/ }),

/***/ 43785:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ packageCell),
/* harmony export */   pq: () => (/* binding */ trustCell),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);
/* harmony import */ var _changed_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42379);



const ICON = { added: '➕', up: '⬆️', down: '⬇️', same: '🔄', removed: '➖' };
/** Name and version, before and after. */
function packageCell(changed) {
    const { before, after } = changed;
    const versions = [before, after].flatMap((one) => (one === undefined ? [] : version(one)));
    const icon = ICON[(0,_changed_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(changed)];
    return `${icon}&nbsp;${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_changed_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeOf */ .E7)(changed).name)} ${[...new Set(versions)].join(' → ')}`;
}
/**
 * What is known of a package that comes in: signature, install scripts, what it was built from, age, licence, and how
 * many packages it brings. In one cell, because a phone shows no more than two columns.
 *
 * @param scene the run, and the words of the language.
 * @param brings packages that come in newly below one.
 */
function trustCell(changed, { record, texts }, brings) {
    const { kind, after, signals } = changed;
    if (kind === 'removed' || after === undefined)
        return '';
    const more = brings(after);
    const age = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ageOf */ .hy)(signals.publishedAt, record.context.time, texts.age);
    const signs = [
        signed(signals, texts),
        scripts(changed, texts),
        builtFrom(signals, texts),
        age === undefined ? '' : texts.change.published(age),
        signals.license === undefined || signals.license === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(signals.license, 40),
        more === 0 ? '' : texts.change.brings(more),
    ].filter((sign) => sign !== '');
    return signs.join(' · ');
}
function scripts({ signals, before }, texts) {
    if (signals.installScript !== true)
        return '';
    return before?.hasInstallScript === false ? texts.change.scripts.added : texts.change.scripts.runs;
}
function signed({ signature }, texts) {
    return signature === undefined || signature === 'not-checked' ? '' : texts.change.signatures[signature];
}
function builtFrom({ provenance, builtFrom: source }, texts) {
    const words = texts.change.provenance;
    switch (provenance) {
        case 'invalid':
            return words.invalid;
        case 'unreachable':
            return words.unreachable;
        case 'missing':
            return words.missing;
        case 'verified':
            return source === undefined ? words.verified : words.builtFrom((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sourceText(source), 60));
        case 'not-checked':
        case undefined:
            return '';
    }
}
/** `acme/tiny-merge@9f3c1d2`; the whole address where it is not on GitHub. */
function sourceText(source) {
    const repository = source.repository
        .replace(/^git\+/, '')
        .replace(/^https:\/\/github\.com\//, '')
        .replace(/\.git$/, '');
    return source.commit === undefined ? repository : `${repository}@${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(source.commit)}`;
}
/** A version of the usual form reads better without a code span. */
function version({ version: text }) {
    return /^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(text) ? text : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text, 40);
}


/***/ }),

/***/ 50207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dk: () => (/* binding */ changeSections),
  mF: () => (/* binding */ changeWords),
  Jy: () => (/* binding */ firstHashes),
  Di: () => (/* binding */ movedFiles)
});

// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(95411);
// EXTERNAL MODULE: ./build/render/locale/en.js
var en = __webpack_require__(53740);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(95409);
// EXTERNAL MODULE: ./build/render/sections/change-cells.js
var change_cells = __webpack_require__(43785);
// EXTERNAL MODULE: ./build/render/sections/changed-packages.js
var changed_packages = __webpack_require__(42379);
// EXTERNAL MODULE: ./build/render/sections/links.js
var links = __webpack_require__(70672);
;// CONCATENATED MODULE: ./build/render/sections/subtree.js
/** The packages that a change adds, as a graph of their own: what was there before is no part of it. */
function subtreeOf(lockfiles) {
    const added = new Map();
    const changed = new Map();
    for (const lockfile of lockfiles) {
        for (const node of lockfile.added)
            added.set(node.id, targetsOf(node, added.get(node.id)));
        for (const { after } of lockfile.updated)
            changed.set(after.id, targetsOf(after, changed.get(after.id)));
    }
    const brings = (targets) => {
        for (const id of targets)
            if (added.has(id))
                return true;
        return false;
    };
    return {
        any: [...added.values(), ...changed.values()].some(brings),
        sizeOf: (node) => {
            const seen = new Set();
            const stack = [...(added.get(node.id) ?? changed.get(node.id) ?? [])];
            for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
                const next = added.get(id);
                if (next === undefined || id === node.id || seen.has(id))
                    continue;
                seen.add(id);
                stack.push(...next);
            }
            return seen.size;
        },
    };
}
function targetsOf({ dependencies }, known) {
    const targets = known ?? new Set();
    for (const { to } of dependencies)
        targets.add(to);
    return targets;
}

;// CONCATENATED MODULE: ./build/render/sections/change.js








/** `adds 4 packages (1 direct), updates 2 and removes 1`. */
function changeWords(changed, texts = en.en) {
    const counts = ['added', 'updated', 'removed']
        .map((kind) => ({ kind, of: changed.filter((one) => one.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => ({ kind, all: of.length, direct: of.filter((one) => (0,changed_packages/* nodeOf */.E7)(one).direct).length }));
    return counts.length === 0 ? texts.change.nothing : texts.change.words(counts);
}
/** What is said of packages that a lockfile without hashes had already; empty where there are none. */
function firstHashes(changed, texts = en.en) {
    const count = changed.filter(getsFirstHash).length;
    return count === 0 ? [] : [texts.change.firstHashes(count)];
}
function getsFirstHash({ kind, before, after }) {
    if (kind !== 'updated' || before === undefined || after === undefined)
        return false;
    const [from, to] = [before.source, after.source];
    return (before.version === after.version &&
        before.integrity === undefined &&
        after.integrity !== undefined &&
        from.kind === 'registry' &&
        to.kind === 'registry' &&
        (from.url === undefined || from.url === to.url));
}
const OPEN_ROWS = 12;
/** More different changes than these are one table, and a click away one for each. */
const MOST_TABLES = 4;
/**
 * What the change did to the dependency tree: words, then a table with what is known of each package; one
 * for each lockfile where several changed.
 */
function changeSections(scene) {
    const { record, texts } = scene;
    if (record.change === undefined)
        return [];
    const lockfiles = record.change.lockfiles.filter((one) => one.added.length + one.updated.length + one.removed.length > 0);
    const changed = (0,changed_packages/* changedPackages */.cS)(record, lockfiles);
    const unread = record.change.unread ?? [];
    const notKnown = unread.length === 0 ? [] : [texts.change.notKnown(unread.map((file) => (0,markdown/* code */.aY)(file, 80)))];
    if (changed.length === 0 && notKnown.length > 0)
        return notKnown.map((text) => (0,budget/* staticSection */.EQ)(20, text));
    const words = texts.change.lead(changeWords(changed, texts), lockfiles.length);
    const moved = movedFiles(record).map(([file, from]) => texts.change.moved((0,markdown/* code */.aY)(file, 80), from.map((one) => (0,markdown/* code */.aY)(one, 80))));
    const lead = [words, ...firstHashes(changed, texts), ...moved, ...notKnown].join('<br>\n');
    if (changed.length === 0)
        return [(0,budget/* staticSection */.EQ)(20, lead)];
    const subtree = subtreeOf(lockfiles);
    const table = { scene, brings: subtree.sizeOf };
    if (lockfiles.length < 2)
        return tableSections({ ...table, lead, changed, open: OPEN_ROWS });
    const groups = alike(lockfiles);
    if (groups.length > MOST_TABLES)
        return joinedSections({ ...table, lead, changed, open: OPEN_ROWS }, groups);
    const open = Math.floor(OPEN_ROWS / groups.length);
    return [
        (0,budget/* staticSection */.EQ)(20, lead),
        ...groups.flatMap((group) => {
            const own = (0,changed_packages/* changedPackages */.cS)(record, group);
            const title = texts.labelled(namesOf(group, texts), changeWords(own, texts));
            return tableSections({ ...table, lead: title, changed: own, open });
        }),
    ];
}
/** Lockfiles with the same change together: one table says it of all. */
function alike(lockfiles) {
    const groups = new Map();
    const shown = ({ id, direct, integrity }) => [id, direct, integrity];
    for (const lockfile of lockfiles) {
        const { added, updated, removed } = lockfile;
        const pairs = updated.map(({ before, after }) => [shown(before), shown(after)]);
        const parts = [added.map(shown), pairs, removed.map(shown)];
        const key = JSON.stringify(parts.map((part) => part.map((one) => JSON.stringify(one)).sort()));
        (0,group/* addToList */.v)(groups, key, lockfile);
    }
    return [...groups.values()];
}
/** So many lockfiles with the same change are named. */
const NAMED = 6;
function namesOf(group, texts) {
    const names = group.slice(0, NAMED).map(({ lockfile }) => `**${(0,markdown/* code */.aY)(lockfile, 80)}**`);
    const hidden = group.length - names.length;
    return `${names.join(texts.comma)}${hidden === 0 ? '' : texts.checking.andMore(hidden)}`;
}
/** Lockfiles that take the place of others, with those. */
function movedFiles({ change }) {
    return (change?.lockfiles ?? []).flatMap(({ lockfile, from = [] }) => {
        const others = from.filter((one) => one !== lockfile);
        return others.length === 0 ? [] : [[lockfile, others]];
    });
}
/**
 * Which rows are open: what somebody chose, and what deserves a look by itself. What came along with it (a package for
 * each platform) and is no different from the others is behind what it came with, a click away.
 */
function openRows(changed, most) {
    const chosen = changed.filter((one) => (0,changed_packages/* nodeOf */.E7)(one).direct || (0,changed_packages/* needsLook */.B4)(one));
    const open = new Set((chosen.length === 0 ? changed : chosen).slice(0, most));
    return [[...open], changed.filter((one) => !open.has(one))];
}
/** The first rows over all lockfiles, and then every lockfile's own, all of them behind one click. */
function joinedSections(input, groups) {
    const { scene, lead, changed, open } = input;
    const { texts } = scene;
    const { head, row } = tableOf(input);
    const first = openRows(changed, open)[0];
    const own = groups.flatMap((group) => {
        const rows = (0,changed_packages/* changedPackages */.cS)(scene.record, group);
        const title = texts.labelled(namesOf(group, texts), changeWords(rows, texts));
        return rows.map((one, index) => (index === 0 ? `\n${title}\n\n${head}\n${row(one)}` : row(one)));
    });
    const more = (hidden) => `${texts.change.more(hidden)}${(0,links/* reportReference */.q)(scene)}`;
    return [
        {
            importance: 20,
            before: `${lead}\n`,
            head,
            count: first.length,
            row: (index) => row(first[index]),
            separator: '\n',
            cap: first.length,
            more,
        },
        {
            importance: 70,
            before: `<details><summary>${texts.change.byLockfile(groups.flat().length)}</summary>`,
            count: own.length,
            row: (index) => own[index],
            separator: '\n',
            cap: 400,
            more,
            after: '</details>',
        },
    ];
}
/** A table's head, and the row of a package in it. */
function tableOf({ scene, brings, changed }) {
    const trusted = changed.some((one) => (0,change_cells/* trustCell */.pq)(one, scene, brings) !== '');
    const [what, trust] = scene.texts.change.columns;
    return {
        head: (0,markdown/* tableHead */.PP)(trusted ? [what, trust] : [what]),
        row: (one) => (0,markdown/* tableRow */.jD)([(0,change_cells/* packageCell */.Jt)(one), ...(trusted ? [(0,change_cells/* trustCell */.pq)(one, scene, brings)] : [])]),
    };
}
function tableSections({ scene, brings, lead, changed, open: most }) {
    const { texts } = scene;
    const { head, row } = tableOf({ scene, brings, changed });
    const [open, rest] = changed.length <= most + 3 ? [changed, []] : openRows(changed, most);
    const more = (hidden) => `${texts.change.more(hidden)}${(0,links/* reportReference */.q)(scene)}`;
    const first = {
        importance: 20,
        before: `${lead}\n`,
        head,
        count: open.length,
        row: (index) => row(open[index]),
        separator: '\n',
        cap: open.length,
        more,
    };
    if (rest.length === 0)
        return [first];
    return [
        first,
        {
            importance: 70,
            before: `<details><summary>${texts.change.moreRows(rest.length)}</summary>\n`,
            head,
            count: rest.length,
            row: (index) => row(rest[index]),
            separator: '\n',
            cap: 400,
            more,
            after: '</details>',
        },
    ];
}


/***/ }),

/***/ 42379:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ needsLook),
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   cS: () => (/* binding */ changedPackages)
/* harmony export */ });
/* harmony import */ var _model_packages_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13714);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36544);


/**
 * Every package that the change adds, updates or removes, once however many lockfiles name it.
 *
 * @param lockfiles those to look at. Default: all.
 */
function changedPackages(record, lockfiles = record.change?.lockfiles ?? []) {
    const found = new Map();
    const keep = (changed) => {
        const { kind, before, after } = changed;
        // The length keeps any two pairs of names apart, whatever is in them.
        found.set(`${kind} ${before?.id.length ?? -1} ${before?.id ?? ''} ${after?.id ?? ''}`, changed);
    };
    for (const lockfile of lockfiles) {
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
        (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(nodeOf(a).name, nodeOf(b).name) ||
        (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(nodeOf(a).id, nodeOf(b).id));
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
/** Whether a package deserves a look by itself, whatever it came with. */
function needsLook(changed) {
    return attention(changed) > 1;
}
/** What the package is now, or was before it went. */
function nodeOf({ before, after }) {
    return (after ?? before);
}
/** Which way a package goes: to another version of its name, or to other bytes or another source of the same one. */
function directionOf({ kind, before, after, }) {
    if (kind !== 'updated' || before === undefined || after === undefined)
        return kind === 'removed' ? 'removed' : 'added';
    const order = (0,_model_packages_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(before.version, after.version);
    return order < 0 ? 'up' : order > 0 ? 'down' : 'same';
}


/***/ }),

/***/ 43848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fM: () => (/* binding */ checkSections),
/* harmony export */   nu: () => (/* binding */ notCheckedSections),
/* harmony export */   oE: () => (/* binding */ checkIcon)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93929);
/* harmony import */ var _model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95411);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53740);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95409);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46609);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6729);







/** Every check with its outcome and its counts, which add up to the total; then the steps that took time too. */
function checkSections({ record, texts }, timings) {
    const checks = [...record.checks].sort((a, b) => (0,_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .compareChecks */ .$J)(a.check, b.check));
    if (checks.length === 0)
        return [];
    const words = texts.checking;
    const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
    const took = timings?.total === undefined ? undefined : duration(timings.total, texts);
    const summary = words.title({
        packages,
        lockfiles: record.lockfiles.length,
        reports: record.reports.length,
        took,
    });
    const timed = timings?.checks !== undefined;
    const [title, outcome, time] = words.columns;
    const steps = STEPS.filter((step) => timings?.checks?.[step] !== undefined);
    const row = (cells, milliseconds) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        ...cells,
        ...(timed
            ? [milliseconds === undefined ? '–' : duration(milliseconds, texts).replaceAll(' ', '&nbsp;')]
            : []),
    ]);
    return [
        {
            importance: 50,
            before: `<details><summary>${summary}</summary>\n`,
            head: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['', title, outcome, ...(timed ? [time] : [])]),
            count: checks.length + steps.length,
            row: (index) => {
                const step = steps[index - checks.length];
                if (step !== undefined)
                    return row(['', words.step(step), ''], timings?.checks?.[step]);
                const check = checks[index];
                return row([checkIcon(record, check), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(check.check, texts), 60), checkWords(check, texts)], 
                // What did not run took no time, which is no measurement.
                check.state === 'ran' || check.state === 'incomplete' ? timings?.checks?.[check.check] : undefined);
            },
            separator: '\n',
            cap: 50,
            more: words.more,
            after: `${inputs(record, texts)}</details>`,
        },
    ];
}
/** What a run does beside its checks that takes time. */
const STEPS = ['collect', 'sbom'];
function duration(milliseconds, texts) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(milliseconds, texts.duration);
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
function checkWords(check, texts) {
    const words = texts.checking;
    const counts = countWords(check, texts);
    const said = check.reason === undefined ? '' : texts.checkReason(check.reason);
    const reason = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(check.state === 'ran' ? said : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asClause */ .eI)(said), 240);
    switch (check.state) {
        case 'ran':
            return [counts === '' ? words.nothing : counts, reason].filter((part) => part !== '').join('<br>');
        case 'incomplete':
            return [words.undone(reason), counts].filter((part) => part !== '').join('<br>');
        case 'not-checked':
            return words.notChecked(reason);
        case 'not-applicable':
            return reason === '' ? words.nothingToCheck : texts.labelled(words.nothingToCheck, reason);
    }
}
/** `1,602 verified, 1 invalid, 1 skipped (1,604 in all)`; what the counts leave out is said. */
function countWords(check, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_1__.en) {
    const words = texts.checking;
    const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
    if (entries.length === 0)
        return check.total === 0 ? '' : words.inAll(check.total);
    const sum = entries.reduce((total, [, value]) => total + value, 0);
    const parts = entries.map(([word, value]) => outcomeCount(word, value, texts));
    if (sum < check.total)
        parts.push(words.notCounted(check.total - sum));
    const all = entries.length > 1 || sum < check.total ? texts.inBrackets(words.inAll(check.total)) : '';
    return `${parts.join(texts.comma)}${all}`;
}
function outcomeCount(word, value, texts) {
    const own = Object.hasOwn(texts.outcomes, word) ? texts.outcomes[word] : undefined;
    return own === undefined ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(word, 40)}` : `${own} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value)}`;
}
function inputs(record, texts) {
    const words = texts.checking;
    const lockfiles = record.lockfiles
        .slice(0, 20)
        .map(({ path, format, version, packages }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path, 80)}${texts.inBrackets([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${format} ${version}`, 40), words.packages(packages)].join(texts.comma))}`);
    const reports = record.reports
        .slice(0, 20)
        .map(({ path, tool, findings }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path, 80)}${texts.inBrackets([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(tool, 60), words.findings(findings)].join(texts.comma))}`);
    const line = (title, items, all) => items.length === 0
        ? ''
        : `${texts.labelled(title, items.join(texts.comma))}${all > items.length ? words.andMore(all - items.length) : ''}\n\n`;
    return `${line(words.lockfiles, lockfiles, record.lockfiles.length)}${line(words.reports, reports, record.reports.length)}`;
}
/** Checks that the caller left out (`--offline`), so that a pass is not read as more than it is; not what is missing anyway. */
function notCheckedSections({ record, texts }) {
    const isMissing = ({ check, reason }) => record.verdict.gaps.some((gap) => gap.check === check && gap.message === reason);
    const left = record.checks.filter((check) => check.state === 'not-checked' && !isMissing(check));
    if (left.length === 0)
        return [];
    const byReason = new Map();
    for (const check of left) {
        const reason = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asClause */ .eI)(texts.checkReason(check.reason ?? '').replace(/\.$/, ''));
        (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_5__/* .addToList */ .v)(byReason, reason, (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(check.check, texts).toLowerCase());
    }
    const parts = [...byReason].map(([reason, names]) => {
        const why = reason === '' ? '' : texts.inBrackets((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason, 200));
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(texts.joinWords(names), 200)}${why}`;
    });
    return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .staticSection */ .EQ)(25, `${texts.checking.notCheckedLead}${parts.join(texts.semicolon)}`)];
}


/***/ }),

/***/ 70672:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reportReference)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);

/** `full report (sha256 …)`: where rows that were left out are found, and how to know that it is the right file. */
function reportReference({ record, links, texts }) {
    const file = record.files.find((candidate) => candidate.what === 'report');
    const label = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(texts.closing.report, links.report ?? links.run);
    return file === undefined ? label : `${label}${texts.inBrackets(`sha256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.sha256)}`)}`;
}


/***/ }),

/***/ 4490:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ subjectList),
/* harmony export */   C3: () => (/* binding */ fixTextOf),
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   Ol: () => (/* binding */ uncountedTitle),
/* harmony export */   S5: () => (/* binding */ dockerfileLines),
/* harmony export */   Wm: () => (/* binding */ headingOf),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   i9: () => (/* binding */ COMMAND_LIMIT),
/* harmony export */   uV: () => (/* binding */ reasonText),
/* harmony export */   yP: () => (/* binding */ decidedBy),
/* harmony export */   zq: () => (/* binding */ isScanned)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92866);
/* harmony import */ var _model_findings_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82288);
/* harmony import */ var _model_packages_short_hashes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70506);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11166);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95409);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46609);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12183);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6729);








const IDS = 3;
/** Of a path, these many steps at each end are shown. */
const STEPS = 2;
const ICONS = {
    signatures: '🔏',
    provenance: '🏭',
    trust: '🕵️',
    lockfiles: '🔒',
    sources: '🌐',
    vulnerabilities: '🐞',
    licenses: '⚖️',
    scanners: '🔎',
    workflows: '⚙️',
    exceptions: '📅',
};
function iconOf(check) {
    return Object.hasOwn(ICONS, check) ? (ICONS[check] ?? '•') : '•';
}
/** `axios@1.7.2`, as a code span; of several, what they have in common. */
function subjectOf(problem, texts) {
    return isPlace(problem)
        ? placeCell(problem.first.finding)
        : (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectWords */ .oR)(problem, texts, (name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name));
}
/** Whether one file is all that it is about, so that its place is its name. */
function isPlace({ first, subjects }) {
    const { subject, location } = first.finding;
    return subjects.length === 1 && subject.kind === 'file' && location?.file === subject.name;
}
/** Names in the list of all subjects at most. */
const LISTED = 40;
/** All subjects, a click away, where not all are named; each with its way in, where they have no common one. */
function subjectList({ subjects, causedBy }, texts) {
    if (subjects.length <= _subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMED */ .qB)
        return '';
    const lines = subjects.slice(0, LISTED).map(({ finding }) => {
        if (finding.subject.kind !== 'package')
            return placeCell(finding);
        const steps = causedBy === undefined ? stepsTo(finding).slice(0, -1) : [];
        const way = steps.length === 0 ? '' : ` ← ${stepsOf(steps.toReversed(), texts, ' ← ')}`;
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.subject.name)}${way}`;
    });
    const hidden = subjects.length - lines.length;
    const more = hidden > 0 ? `<br>…${texts.checking.andMore(hidden)}` : '';
    return `<details><summary>${texts.problem.all(subjects.length)}</summary>${lines.join('<br>')}${more}</details>`;
}
/** What is wrong, without the subject: title, severity where a scanner rated it, and the ids to look it up by. */
function whatOf(problem, texts, options = {}) {
    return `${titleOf(problem, texts)}${notesOf(problem, texts, options)}`;
}
/** Scanners write their own titles: what they found is told in their words. */
function isScanned({ rule }) {
    return rule === 'vulnerabilities/known' || rule.startsWith('scanners/');
}
/** The catalogue's words for a rule, where this language has some. */
function wordsOf({ rule }, texts) {
    return Object.hasOwn(texts.rules, rule) ? texts.rules[rule] : undefined;
}
function titleText(finding, texts) {
    const own = isScanned(finding) ? undefined : wordsOf(finding, texts);
    if (own === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.title, 160);
    return own.titleOf?.(finding.detail ?? {}) ?? own.title;
}
/** So many different titles of one subject are told, each by itself; more are counted. */
const TITLES = 3;
/** The title of one finding, or what several are together. */
function titleOf(problem, texts) {
    const { first, own: decisions } = problem;
    const title = uncountedTitle(problem, texts);
    if (title !== undefined) {
        const alike = new Set(decisions.map(({ finding }) => titleText(finding, texts))).size === 1;
        return alike && decisions.length > 1 ? texts.problem.times(title, decisions.length) : title;
    }
    return first.finding.check === 'vulnerabilities'
        ? texts.problem.vulnerabilities(decisions.length)
        : texts.problem.problems(decisions.length);
}
/** The same without a number, which above a list would be taken for that of the list; none where it is one. */
function uncountedTitle({ first, own }, texts) {
    const titles = [...new Set(own.map(({ finding }) => titleText(finding, texts)))];
    if (titles.length === 1)
        return titles[0];
    const isCounted = first.finding.check === 'vulnerabilities' || titles.length > TITLES;
    return isCounted ? undefined : titles.join(texts.semicolon);
}
/** The same for a line above `whyOf`: empty where that begins with it. */
function headingOf(problem, texts) {
    const { first, own } = problem;
    const alike = own.every(({ finding }) => finding.title === first.finding.title);
    return alike && isScanned(first.finding) && (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isCutOff */ .o7)(first.finding) ? '' : titleOf(problem, texts);
}
/** The message with a licence of several words as one: `MIT AND GPL-2.0-only`. */
function withQuotedLicense(finding) {
    const license = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseOf */ .L3)(finding);
    return license === undefined || !license.includes(' ') || license.includes('`')
        ? finding.message
        : finding.message.replace(` ${license}`, () => ` \`${license}\``);
}
/** Why it matters, in one or two sentences; empty where the title says all. */
function whyOf({ first: { finding }, subjects }, texts) {
    const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .saysMore */ .s7)(finding) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_model_packages_short_hashes_js__WEBPACK_IMPORTED_MODULE_5__/* .shortHashes */ .H)(withQuotedLicense(finding)), 300) : '';
    const messages = new Set(subjects.map((one) => one.finding.message));
    const message = said === '' || messages.size === 1 ? said : texts.problem.forExample(said);
    const own = isScanned(finding) ? undefined : wordsOf(finding, texts);
    if (own === undefined)
        return message;
    return message === '' ? own.why : `${own.why}<br>\n<sub>${texts.problem.original(message)}</sub>`;
}
/** ` (worst critical, GHSA-…)`, or nothing. */
function notesOf({ first, own, decisions }, texts, { severity = true, lapsed: withLapsed = true } = {}) {
    const rated = severity && (first.finding.check === 'vulnerabilities' || first.finding.check === 'scanners');
    const ids = idsOf(decisions, texts);
    const license = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseOf */ .L3)(first.finding);
    const lapsed = withLapsed ? (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .lapsedException */ .R1)(decisions) : undefined;
    const worst = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWord */ .Oh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(decisions), texts);
    const notes = [
        ...(rated ? [own.length > 1 ? texts.problem.worst(worst) : worst] : []),
        ...(ids === '' ? [] : [ids]),
        ...(license === undefined || first.finding.title.includes(license) ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(license, 60)]),
        ...(lapsed === undefined ? [] : [texts.problem.lapsed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lapsed, 200))]),
    ];
    return notes.length === 0 ? '' : texts.inBrackets(notes.join(texts.comma));
}
/** Which line of which policy decided: `` `fail-on-severity` in `.github/sealgate.yml:4` ``, or nothing. */
function decidedBy({ first: { reason } }, texts) {
    const cell = (text, max) => text === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text, max);
    const builtIn = reason.origin?.startsWith(_model_findings_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .BUILT_IN */ .$) === true;
    const origin = builtIn ? undefined : cell(reason.origin, 120);
    const id = cell(reason.exception, 80);
    const exception = id === undefined ? undefined : { id, holds: reason.kind === 'exception' };
    const by = texts.problem.decidedBy(cell(reason.key, 80), exception, origin);
    return builtIn ? `${by}${texts.inBrackets(texts.problem.builtIn)}` : by;
}
function idsOf(decisions, texts) {
    const ids = [...new Set(decisions.flatMap(({ finding }) => finding.aliases.slice(0, 1)))];
    const shown = ids.slice(0, IDS).map(advisoryLink).join(texts.comma);
    return ids.length > IDS ? `${shown}${texts.problem.moreIds(ids.length - IDS)}` : shown;
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
function whereOf(problem, texts) {
    const { first, own, subjects, causedBy } = problem;
    const { finding } = first;
    if (isPlace(problem))
        return '–';
    if (subjects.length > 1 && causedBy === undefined)
        return subjects.length > _subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMED */ .qB ? placesOf(subjects) : subjects.map(wayOf(texts)).join('<br>');
    const paths = own.map((decision) => decision.finding.paths ?? []).find((all) => all.length > 0) ?? [];
    const path = causedBy === undefined ? paths[0] : paths[0]?.slice(0, 2);
    if (path === undefined || path.length === 0)
        return placeCell(finding);
    const steps = path.at(-1) === finding.subject.name ? path.slice(0, -1) : path;
    const direct = steps.length === 1 ? texts.problem.direct : '';
    const more = paths.length > 1 ? texts.problem.otherWays(paths.length - 1) : '';
    return `${stepsOf(steps, texts)}${direct}${more}`;
}
/** The way of one subject of several. */
function wayOf(texts) {
    return ({ finding }) => {
        const steps = stepsTo(finding);
        return steps.length === 0 ? placeCell(finding) : stepsOf(steps, texts);
    };
}
/** From an importer to the subject itself. */
function stepsTo({ paths, subject }) {
    const [path = []] = paths ?? [];
    return path.length === 0 || path.at(-1) === subject.name ? path : [...path, subject.name];
}
/** Files that several subjects stand in. */
function placesOf(subjects) {
    const files = [...new Set(subjects.map(({ finding }) => finding.location?.file))];
    const known = files.filter((file) => file !== undefined);
    return (known
        .slice(0, _subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMED */ .qB)
        .map((file) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file, 80))
        .join('<br>') || '–');
}
function stepsOf(steps, texts, arrow = ' → ') {
    const shown = (some) => some.map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .stepName */ .u)(step), 60));
    if (steps.length <= STEPS * 2 + 1)
        return shown(steps).join(arrow);
    const [start, end] = [shown(steps.slice(0, STEPS)), shown(steps.slice(-STEPS))];
    return [...start, texts.problem.moreSteps(steps.length - STEPS * 2), ...end].join(arrow);
}
function placeCell(finding) {
    const place = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(finding);
    return place === undefined ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place, 80);
}
/** Commands longer than this are left to the report: half a command is worse than none. */
const COMMAND_LIMIT = 600;
/** The commands that fix it, as they must be pasted; none where there is none or one is too long. */
function commandsOf({ fixes }) {
    const commands = fixes.map(({ command }) => command).filter((command) => command !== undefined);
    const cut = commands.length < fixes.length || commands.length > COMMANDS;
    return cut || commands.some((command) => command.length > COMMAND_LIMIT) ? [] : commands;
}
/** Above what the longest of our own takes (overrides below five packages): half a way out is none. */
const FIX_LIMIT = 600;
/** More ways than these are left to the report. */
const COMMANDS = 5;
/** What belongs into the Dockerfile of the images that hold it. */
function dockerfileLines({ fixes }) {
    return fixes.map(({ dockerfile }) => dockerfile).filter((line) => line !== undefined);
}
/** The fix in words; of several ways with a command each, the commands say it. */
function fixTextOf(problem, texts) {
    const { first, fixes } = problem;
    if (fixes.length > 1 && commandsOf(problem).length > 0)
        return '';
    const words = new Set(fixes.slice(0, _subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMED */ .qB).map((fix) => fixWords(first.finding, fix, texts)));
    const left = fixes.some(({ command }) => command !== undefined) && commandsOf(problem).length === 0;
    return `${renewal(first, texts)}${[...words].join('<br>')}${left ? texts.problem.commandInReport : ''}`;
}
/** Of what an exception waived until its date, the first way out is a later date. */
function renewal({ reason: { kind, exception } }, texts) {
    return kind === 'expired-exception' && exception !== undefined
        ? texts.problem.renew((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(exception, 80))
        : '';
}
function fixWords(finding, fix, texts) {
    const own = wordsOf(finding, texts);
    if (own === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(fix.text, FIX_LIMIT);
    if (fix.version !== undefined)
        return texts.problem.update((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fix.version, 60));
    if (fix.command === undefined)
        return own.fix;
    const { undo } = fix;
    return `${own.fix} ${undo === undefined ? texts.problem.update(undefined) : texts.problem.undo(undo.does)}`;
}
/** Why a decision fell as it did. */
function reasonText({ kind, text }, texts, max) {
    const own = Object.hasOwn(texts.reasons, kind) ? texts.reasons[kind] : undefined;
    return own === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text, max) : `${own}${texts.inBrackets((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text, max))}`;
}


/***/ }),

/***/ 46609:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ tellStory),
/* harmony export */   R1: () => (/* binding */ lapsedException),
/* harmony export */   Tq: () => (/* binding */ checkTitle)
/* harmony export */ });
/* harmony import */ var _model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _model_findings_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55619);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53740);



/** Comment, terminal and report tell the same decisions: each group is gathered once for all of them. */
const told = new WeakMap();
/** Sorts a record's decisions into what a reader wants to know, in the order in which it matters. */
function tellStory({ decisions }) {
    const story = told.get(decisions) ?? sortDecisions(decisions);
    told.set(decisions, story);
    return story;
}
function sortDecisions(decisions) {
    const groups = {
        blocking: [],
        warnings: [],
        existing: [],
        excepted: [],
        accepted: [],
    };
    const wouldBlock = [];
    for (const decision of decisions) {
        groups[groupOf(decision)].push(decision);
        if (decision.reason.kind === 'warn-only')
            wouldBlock.push(decision);
    }
    wouldBlock.sort(_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
    // Gathered when asked for: most readers want one or two of the groups, and there may be thousands of decisions.
    const gathered = new Map();
    const problemsOf = (group) => {
        const known = gathered.get(group) ?? (0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherProblems */ .yt)(groups[group]);
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
            return (0,_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownBefore */ .pP)(decision) ? 'existing' : 'warnings';
        case 'accept':
            if (decision.reason.kind === 'exception')
                return 'excepted';
            return (0,_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownBefore */ .pP)(decision) ? 'existing' : 'accepted';
    }
}
/** What a reader knows a check as; an id we do not know stays as it is. */
function checkTitle(check, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en) {
    return Object.hasOwn(texts.checks, check) ? (texts.checks[check] ?? check) : check;
}
/** `exception EX-1 by web team expired on 2026-06-30`, or why it does not hold, where that is why one of the findings blocks again. */
function lapsedException(decisions) {
    const lapsed = decisions.find(({ reason }) => reason.kind === 'expired-exception' || reason.kind === 'void-exception');
    // Records of older versions say it in the text alone.
    return lapsed?.reason.lapsed ?? lapsed?.reason.text.split('; ')[0];
}


/***/ }),

/***/ 12183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   SO: () => (/* binding */ namedParts),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   qB: () => (/* binding */ NAMED)
/* harmony export */ });
/* harmony import */ var _model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55619);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35543);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53740);



/** So many are named; of more, what they have in common and how many they are. */
const NAMED = 3;
/**
 * What has a problem, in a few words: names, or what they have in common and how many they are.
 *
 * @param show a name from outside as the medium shows it.
 */
function subjectWords({ first, subjects, causedBy }, texts, show) {
    const say = texts.problem;
    const names = [...new Set(subjects.map(({ finding }) => finding.subject.name))];
    const [name = first.finding.subject.name] = names;
    if (names.length === 1)
        return subjects.length === 1 ? show(name) : say.lines(show(name), subjects.length);
    if (names.length <= NAMED)
        return names.map(show).join(texts.comma);
    if (causedBy === name)
        return say.withBrought(show(name), names.length - 1);
    if (causedBy !== undefined)
        return say.broughtBy(show(causedBy), names.length);
    if (first.finding.subject.kind === 'lockfile')
        return say.andLockfiles(show(name), names.length - 1);
    const packages = new Set(names.map(_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutVersion */ .Pv));
    return packages.size === 1
        ? say.versionsOf(show((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutVersion */ .Pv)(name)), names.length)
        : say.andOthers(show(name), names.length - 1);
}
/** No name holds it: hidden characters are made visible first. */
const AROUND_NAMES = '\u0000';
/** The same in English as words and names by turns, beginning with words. Names show hidden characters. */
function namedParts(problem) {
    const words = subjectWords(problem, _locale_en_js__WEBPACK_IMPORTED_MODULE_1__.en, (name) => `${AROUND_NAMES}${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(name)}${AROUND_NAMES}`);
    return words.split(AROUND_NAMES);
}
/** `file:line`, or the image that holds it: what an image holds stands in no file of the repository. */
function placeOf({ location, detail }) {
    if (location === undefined)
        return typeof detail?.image === 'string' ? detail.image : undefined;
    return location.line === undefined ? location.file : `${location.file}:${location.line}`;
}
/** The licence that a finding is about, as it is declared; most titles name none. */
function licenseOf({ check, detail }) {
    const license = check === 'licenses' ? detail?.license : undefined;
    return typeof license === 'string' && license !== '' ? license : undefined;
}


/***/ })

};
;