"use strict";
exports.id = 2686;
exports.ids = [2686,2364,1831];
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

/***/ 37693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 54679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ sectionId),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   Wf: () => (/* binding */ MAX_SECTIONS),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   hQ: () => (/* binding */ buildMarker),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   te: () => (/* binding */ previousOf),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);

const OPEN = '<!-- sealgate:v1:';
const MARKER = /<!-- sealgate:v1:([A-Za-z0-9_-]{1,40000}) -->\s*$/;
const KEY = /^[0-9a-f]{16}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const MAX_HISTORY = 8;
const MAX_HEADLINE = 200;
/** Jobs that share a comment. */
const MAX_SECTIONS = 24;
const MAX_NAME = 80;
const MAX_SECTION_HEADLINE = 140;
const MAX_RANGES = 4;
const VERDICTS = ['pass', 'fail', 'incomplete'];
/**
 * The marker's line, to be put at the very end of the comment's Markdown: at most about 14 kB and half a kB a job, no characters
 * but letters, digits, `-`, `_` and `:` inside an HTML comment.
 */
function buildMarker(marker) {
    const state = {
        key: marker.key,
        run: marker.run,
        attempt: marker.attempt,
        commit: marker.commit,
        verdict: marker.verdict,
        headline: cutText(marker.headline),
        history: marker.history
            .slice(-MAX_HISTORY)
            .map(({ commit, verdict, headline }) => ({ commit, verdict, headline: cutText(headline) })),
        ...(marker.sections.length === 0
            ? {}
            : { sections: marker.sections.slice(-MAX_SECTIONS).map(writeSection) }),
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
function markerOf(record, headline, previous, shared = {}) {
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
        verdict: shared.verdict ?? record.verdict.verdict,
        headline,
        history,
        sections: shared.sections ?? [],
    };
}
/** 16 hex digits that stay the same for one workflow file of one repository, whatever ref it runs from. */
function commentKey(record) {
    const workflow = (record.context.source.workflowRef ?? '').replace(/@[^@]*$/, '');
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`sealgate comment\n${workflow}`).slice(0, 16);
}
/** 16 hex digits that stay the same for one job of a workflow, whatever run it is of. */
function sectionId(record) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`sealgate section\n${record.context.source.job ?? ''}`).slice(0, 16);
}
/** A job's part of a comment, but where it stands. */
function sectionOf(record, headline) {
    const commit = record.context.commit ?? '';
    return {
        id: sectionId(record),
        name: cutText(record.context.source.job ?? '', MAX_NAME),
        run: runId(record),
        attempt: wholeNumber(record.context.source.attempt),
        commit: COMMIT.test(commit) ? commit : '',
        verdict: record.verdict.verdict,
        headline: cutText(headline),
    };
}
/** Start of a digest of a part's pieces. */
function digestOf(pieces) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(pieces.join('\n\n')).slice(0, 16);
}
/** What a comment of ours said, with every job's part cut out of its Markdown. */
function previousOf(body, marker) {
    // Who edits a comment in the browser leaves carriage returns.
    const text = body.replaceAll('\r\n', '\n');
    const { commit, verdict, headline, history } = marker;
    const sections = marker.sections.map(({ ranges, digest, ...section }) => {
        if (ranges.length === 0)
            return { ...section, shortened: true };
        const pieces = ranges.map(([start, length]) => text.slice(start, start + length));
        return digestOf(pieces) === digest ? { ...section, text: pieces.join('\n\n') } : section;
    });
    return { commit, verdict, headline, history, sections };
}
/** The number at the end of the run's address; 0 where there is none. */
function runId(record) {
    return wholeNumber(/\/runs\/(\d{1,15})$/.exec(record.context.source.run ?? '')?.[1]);
}
function wholeNumber(text) {
    const number = text === undefined || !/^\d{1,15}$/.test(text) ? 0 : Number(text);
    return Number.isSafeInteger(number) ? number : 0;
}
function cutText(text, max = MAX_HEADLINE) {
    const wellFormed = text.toWellFormed();
    return wellFormed.length <= max ? wellFormed : `${wellFormed.slice(0, max - 1).toWellFormed()}…`;
}
function writeSection(section) {
    const { id, name, run, attempt, commit, verdict, ranges, digest } = section;
    const headline = cutText(section.headline, MAX_SECTION_HEADLINE);
    return { id, name: cutText(name, MAX_NAME), run, attempt, commit, verdict, headline, ranges, digest };
}
function readState(state) {
    if (typeof state !== 'object' || state === null)
        return undefined;
    const { key, run, attempt, history, sections = [] } = state;
    const last = readVerdict(state);
    if (last === undefined || typeof key !== 'string' || !KEY.test(key))
        return undefined;
    if (!isCount(run) || !isCount(attempt) || !Array.isArray(history) || history.length > MAX_HISTORY)
        return undefined;
    const read = history.map(readVerdict);
    const before = read.filter((entry) => entry !== undefined);
    if (!Array.isArray(sections) || sections.length > MAX_SECTIONS)
        return undefined;
    const parts = sections.map(readSection).filter((entry) => entry !== undefined);
    return before.length === read.length && parts.length === sections.length
        ? { key, run, attempt, ...last, history: before, sections: parts }
        : undefined;
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
function readSection(value) {
    const verdict = readVerdict(value);
    if (verdict === undefined)
        return undefined;
    const { id, name, run, attempt, ranges, digest } = value;
    if (typeof id !== 'string' || !KEY.test(id) || typeof digest !== 'string' || !KEY.test(digest))
        return undefined;
    if (typeof name !== 'string' || name.length > MAX_NAME || !isCount(run) || !isCount(attempt))
        return undefined;
    if (!Array.isArray(ranges) || ranges.length > MAX_RANGES || !ranges.every(isRange))
        return undefined;
    return { id, name, run, attempt, ...verdict, ranges, digest };
}
function isRange(value) {
    return Array.isArray(value) && value.length === 2 && value.every(isCount);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 19624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 30262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentPublisher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54679);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51831);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9173);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45448);





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
            return await publishComment(run, pull, await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .githubOf */ .zq)(token, world), world);
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
    const me = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .whoAmI */ .Wc)(github, world.env);
    const ours = markerIn(run.texts.comment(undefined));
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(github, pull);
    const expected = run.record.context.pullRequest?.headSha;
    if (head !== expected) {
        return skipped(`The pull request has moved on to ${head.slice(0, 7)}; its own run comments on that`);
    }
    // Last of the reads: another job may write at any moment, and what it wrote must be in what we write.
    const [found] = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwnComments */ .gP)(github, pull, { me, key: ours.key });
    if (found !== undefined && isNewer(found.marker, ours))
        return skipped('A newer run has commented already');
    if (found === undefined && !deservesComment(run)) {
        return skipped(`Nothing to say under comment-summary-in-pr: ${run.telling.commentMode}`);
    }
    const body = run.texts.comment(found && (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(found.body, found.marker));
    if (Buffer.byteLength(body, 'utf8') > MAX_BYTES) {
        return failed(`The comment has ${Buffer.byteLength(body, 'utf8')} bytes, more than ${MAX_BYTES}`);
    }
    if (found === undefined)
        return create({ run, pull, github, me, body, ours, world });
    if (found.body === body)
        return done('The comment says this already', found.url);
    try {
        await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, found.id, body);
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_2__.GithubError) || error.fault !== 'not-found')
            throw error;
        // Deleted since it was read: the verdict is said again, in a new one.
        return create({ run, pull, github, me, body, ours, world });
    }
    await keepSection({ run, pull, github, world }, { id: found.id, body });
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
    if (!hasCompany(written.body, world))
        return;
    const [own] = markerIn(run.texts.comment(undefined)).sections;
    for (let round = 0; round < ROUNDS; round += 1) {
        await wait(pauseBefore(round, own?.id ?? '', world));
        const body = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x8)(github, pull, written.id);
        const marker = body === undefined ? undefined : (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(body);
        if (body === undefined || marker === undefined)
            return;
        const there = marker.sections.find(({ id }) => id === own?.id);
        const stands = there?.run === own?.run && there?.attempt === own?.attempt;
        if (stands || (there !== undefined && isNewer(marker, markerIn(run.texts.comment(undefined)))))
            return;
        // Another commit's job has written: what we have to say is no longer asked for.
        if (marker.commit !== run.record.context.commit)
            return;
        await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, written.id, run.texts.comment((0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(body, marker)));
    }
    world.log.warn('Other jobs kept writing over this job’s part of the comment; the job summary has it');
}
/** Each job waits another time, and longer each round, so that jobs that met once do not meet again. */
function pauseBefore(round, id, { othersWriteMs = OTHERS_WRITE_MS }) {
    const spread = (Number.parseInt(id.slice(0, 4), 16) || 0) / 0xffff;
    return othersWriteMs * (1 + round * 0.5) * (1 + spread);
}
/** Whether other jobs write into this comment too. */
function hasCompany(body, { env }) {
    const matrix = env.SEALGATE_MATRIX ?? '';
    return ((0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(body)?.sections.length ?? 0) > 1 || !['', 'null', '{}'].includes(matrix);
}
function wait(milliseconds) {
    return new Promise((done) => setTimeout(done, milliseconds));
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
                await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, lost.id, body);
            return done('Created the comment', lost.url);
        }
        made = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .createComment */ .eT)(github, pull, body);
    }
    try {
        return await keepOne(creation, made);
    }
    catch (error) {
        // The comment stands; that its twins could not be looked for does not take it back.
        return done(`Created the comment (not checked for a twin: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, made.url);
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
    if (!isNewer(oldest.marker, ours)) {
        await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .updateComment */ .vv)(github, pull, oldest.id, creation.run.texts.comment((0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(oldest.body, oldest.marker)));
    }
    await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .deleteComment */ .Tu)(github, pull, made.id);
    await keepSection(creation, {
        id: oldest.id,
        body: creation.run.texts.comment((0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(oldest.body, oldest.marker)),
    });
    return done('Updated the comment that another job had just created', oldest.url);
}
/** A later run on the same commit, or a later attempt of the same run. Runs on other commits were told apart by the head. */
function isNewer(theirs, ours) {
    const [own] = ours.sections;
    // Jobs of one run finish in any order: only what the same job said can be newer.
    const last = theirs.sections.length === 0 ? theirs : theirs.sections.find((section) => section.id === own?.id);
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
    const marker = (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(body);
    if (marker === undefined)
        throw new Error('The rendered comment does not end in its marker');
    return marker;
}
function explain(error) {
    if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_2__.GithubError))
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
const GRAPHQL = 'POST /graphql';
/** GitHub Enterprise Server has its REST API at `/api/v3` and GraphQL beside it, at `/api/graphql`. */
function graphqlUrl(baseUrl) {
    return `${baseUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}
/** A client of GitHub's API (`GITHUB_API_URL`, proxies as `@actions/github` reads them), with bounded patience. */
async function openGithub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const wait = options.wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
    const now = options.now ?? Date.now;
    const baseUrl = options.env.GITHUB_API_URL ?? 'https://api.github.com';
    const octokit = getOctokit(options.token, {
        baseUrl,
        userAgent: 'sealgate',
        log: { debug: ignore, info: ignore, warn: (text) => options.log.warn(text), error: ignore },
    });
    let budget = options.waitBudgetMs ?? 90_000;
    const call = async (route, parameters = {}, tried = 1) => {
        try {
            const answer = await octokit.request(route === GRAPHQL ? `POST ${graphqlUrl(baseUrl)}` : route, {
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
        message: (typeof said === 'string' ? said : innermostReason(error)).slice(0, 300),
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(inner);
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
    unavailable: 'See githubstatus.com, look whether a proxy stands between, and run the job again.',
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

/***/ 45448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   gP: () => (/* binding */ findOwnComments),
/* harmony export */   vv: () => (/* binding */ updateComment),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _model_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51831);


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
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', answer.status, 'GitHub answered something else than comments');
        }
        for (const item of answer.data) {
            const comment = readComment(item);
            if (comment === undefined || !isBy(comment.author, options.me))
                continue;
            const marker = (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(comment.body);
            if (marker?.key !== options.key)
                continue;
            found.push({ id: comment.id, url: comment.url, body: comment.body, marker });
        }
        if ((found.length > 0 && options.all !== true) || !answer.hasNext)
            return found.sort((a, b) => a.id - b.id);
    }
    throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('rejected', 200, `The pull request has more than ${PAGE * MAX_PAGES} comments, and ours is not among the first`);
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
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', status, 'GitHub answered something else than a pull request');
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
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', status, 'GitHub answered something else than the new comment');
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
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError && error.fault === 'not-found')
            return undefined;
        throw error;
    }
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


/***/ }),

/***/ 95411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   EQ: () => (/* binding */ staticSection),
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   kl: () => (/* binding */ fitGroups)
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
    return fitGroups([sections], maxBytes).join('\n\n');
}
/** As fitSections, with each group's text by itself; empty where nothing of it is shown. */
function fitGroups(groups, maxBytes) {
    const sections = groups.flat();
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
    return groups.map((group) => group
        .filter((section) => shown.has(section))
        .map((section) => write(section, shown.get(section) ?? []))
        .filter((text) => text !== '')
        .join('\n\n'));
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

/***/ 6362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Q: () => (/* binding */ documentSections),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT, documentParts

// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(95411);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(11166);
// EXTERNAL MODULE: ./build/render/locale/locales.js + 1 modules
var locales = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/render/sections/change.js + 1 modules
var change = __webpack_require__(50207);
// EXTERNAL MODULE: ./build/render/sections/checks.js
var checks = __webpack_require__(43848);
// EXTERNAL MODULE: ./build/render/sections/closing.js
var closing = __webpack_require__(95746);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(87407);
;// CONCATENATED MODULE: ./build/render/sections/licenses.js



/** Packages named in one row. */
const NAMED = 12;
/** The licences of what the change adds and updates, most frequent first. */
function licenseSections({ record, texts }) {
    const brought = (0,change/* changedPackages */.cS)(record).filter(({ kind }) => kind !== 'removed');
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
            before: `<details><summary>${words.title(brought.length)}</summary>\n\n${(0,markdown/* tableHead */.PP)(words.columns)}`,
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

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
;// CONCATENATED MODULE: ./build/render/mermaid.js


const LABEL = 48;
/**
 * Text from outside as a label in a Mermaid chart: everything but letters, digits and a few signs as a character
 * code, so that it can neither end the label nor start a directive, a link or markup.
 *
 * @see Mermaid, "Flowcharts", entity codes: `#` , the number, `;`.
 */
function chartLabel(text) {
    const line = (0,display_text/* visibleText */.Q)((0,markdown/* cutMiddle */.it)(text, LABEL)).replace(/[\s]+/g, ' ');
    // A label without a character is a syntax error.
    if (line.trim() === '')
        return '·';
    return line.replace(/[^\p{L}\p{M}\p{N} .…·▮─-]/gu, (c) => `#${c.codePointAt(0)};`);
}
/** A label in quotes, for charts that know no character codes: what they cannot carry is left out. Our own words only. */
function quoted(text) {
    return `"${text.replace(/["\\\n;#]/g, ' ')}"`;
}

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
        ...[...ids].map(([step, id]) => `  ${id}["${chartLabel(step)}"]`),
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
    if (counts.size === 0)
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
        `  title ${chartLabel(texts.summary.severityTitle)}`,
        ...shown.map((severity) => `  ${quoted((0,render_headline/* severityWord */.Oh)(severity, texts))} : ${counts.get(severity)}`),
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
        `  title ${quoted(texts.labelled(words.trendTitle, `${words.blocks} ▮ · ${words.warns} ─`))}`,
        `  x-axis [${runs.map(({ time }) => quoted(time.slice(5, 10))).join(', ')}]`,
        `  y-axis ${quoted(words.trendAxis)} 0 --> ${most}`,
        `  bar [${runs.map((run) => run.blocked).join(', ')}]`,
        `  line [${runs.map((run) => run.warned).join(', ')}]`,
    ];
    return [(0,budget/* staticSection */.EQ)(63, (0,markdown/* codeBlock */.DV)(lines, 'mermaid'))];
}

// EXTERNAL MODULE: ./build/render/sections/problem-cells.js
var problem_cells = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/render/story.js
var render_story = __webpack_require__(46609);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/sections/links.js
var links = __webpack_require__(70672);
;// CONCATENATED MODULE: ./build/render/sections/problems.js







/** Up to this many problems are told at length, each with a block to copy; more become a table. */
const AT_LENGTH = 3;
/** Of a long table, these rows are open; the rest is a click away, and the change below it within reach. */
const OPEN_ROWS = 10;
const COPY_LINES = 12;
/** What blocks: the part of the comment that is cut last. */
function blockingSections(problems, scene) {
    if (problems.length === 0)
        return [];
    const { record, texts } = scene;
    const more = (hidden) => `${texts.blocking.moreMarkdown((0,words/* formatNumber */.ZV)(hidden), (0,words/* formatNumber */.ZV)(record.verdict.blocked))}${(0,links/* reportReference */.q)(scene)}`;
    if (problems.length <= AT_LENGTH) {
        return [
            {
                importance: 10,
                before: '',
                count: problems.length,
                row: (index) => atLength(problems[index], texts),
                separator: '\n\n',
                cap: AT_LENGTH,
                more,
            },
        ];
    }
    const head = (0,markdown/* tableHead */.PP)(texts.blocking.columns);
    const table = { count: problems.length, separator: '\n', more };
    if (problems.length <= OPEN_ROWS + 5) {
        const row = (index) => blockingRow(problems[index], texts);
        return [
            { ...table, importance: 10, before: head, row, cap: problems.length },
            ...copySection(problems, texts),
        ];
    }
    const rest = problems.slice(OPEN_ROWS);
    return [
        {
            ...table,
            importance: 9,
            before: head,
            count: OPEN_ROWS,
            row: (index) => blockingRow(problems[index], texts),
            cap: OPEN_ROWS,
        },
        {
            ...table,
            importance: 10,
            before: `<details><summary>${texts.blocking.rest(rest.length)}</summary>\n\n${head}`,
            count: rest.length,
            row: (index) => blockingRow(rest[index], texts),
            cap: 150,
            after: '</details>',
        },
    ];
}
function atLength(problem, texts) {
    const { finding } = problem.first;
    const where = (0,problem_cells/* whereOf */.de)(problem, texts);
    const fix = (0,problem_cells/* fixTextOf */.C3)(problem, texts);
    const command = (0,problem_cells/* commandOf */.Nl)(problem);
    const by = (0,problem_cells/* decidedBy */.yP)(problem, texts);
    const lines = [
        `${(0,problem_cells/* iconOf */.ZG)(finding.check)} **${(0,problem_cells/* subjectOf */.et)(finding)}: ${(0,problem_cells/* titleOf */.Gg)(problem, texts)}**${(0,problem_cells/* notesOf */.h$)(problem, texts)}`,
        (0,problem_cells/* whyOf */.gf)(problem, texts),
        where === '–' ? '' : `${texts.problem.from}${where}`,
        by === '' ? '' : `${texts.problem.blockedBy}${by}`,
        fix === '' ? '' : `${texts.problem.fix}${fix}`,
    ];
    const text = lines.filter((line) => line !== '').join('<br>\n');
    return command === undefined ? text : `${text}\n\n${(0,markdown/* codeBlock */.DV)([command])}`;
}
function blockingRow(problem, texts) {
    const { finding } = problem.first;
    return (0,markdown/* tableRow */.jD)([
        (0,problem_cells/* iconOf */.ZG)(finding.check),
        [`**${(0,problem_cells/* subjectOf */.et)(finding)}**`, (0,problem_cells/* whatOf */.Em)(problem, texts), (0,problem_cells/* decidedBy */.yP)(problem, texts)]
            .filter((part) => part !== '')
            .join('<br>'),
        (0,problem_cells/* whereOf */.de)(problem, texts),
        (0,problem_cells/* fixCell */.I3)(problem, texts),
    ]);
}
/** All commands in one block with one copy button. Shell comments are left out: names from outside could end them. */
function copySection(problems, texts) {
    const commands = [...new Set(problems.map(problem_cells/* commandOf */.Nl).filter((command) => command !== undefined))];
    if (commands.length < 2 || commands.length > COPY_LINES)
        return [];
    return [
        {
            importance: 40,
            before: '',
            count: 1,
            row: () => `${texts.blocking.copy}\n\n${(0,markdown/* codeBlock */.DV)(commands)}`,
            separator: '\n\n',
            cap: 1,
            more: () => '',
        },
    ];
}
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
        (0,render_headline/* headlineOf */.gD)(record, texts).text.includes((0,render_headline/* gapText */.Ml)(only))) {
        return [(0,budget/* staticSection */.EQ)(15, [fixOf(only), proves].filter((part) => part !== '').join('<br>\n'))];
    }
    const lead = verdict === 'pass' ? passLead : verdict === 'incomplete' ? `${incompleteLead}${proves}` : alsoLead;
    return [
        {
            importance: 15,
            before: `${lead}\n`,
            count: gaps.length,
            row: (index) => {
                const gap = gaps[index];
                if (gap === undefined)
                    return '';
                const fix = fixOf(gap);
                const check = Object.hasOwn(texts.checks, gap.check)
                    ? (0,render_story/* checkTitle */.Tq)(gap.check, texts)
                    : (0,markdown/* code */.aY)(gap.check, 40);
                return `- ⏸️ ${texts.labelled(check, texts.problem.original((0,markdown/* prose */.CS)(gap.message, 400)))}${fix === '' ? '' : `<br>${fix}`}`;
            },
            separator: '\n',
            cap: 20,
            more,
        },
    ];
}
const WARNINGS_AT_LENGTH = 5;
/** As the first line counts: a row may stand for several that the same fix ends. */
function findingsOf(problems) {
    return problems.reduce((sum, { decisions }) => sum + decisions.length, 0);
}
/** Warnings: the first few open, the rest collapsed. */
function warningSections(problems, scene) {
    if (problems.length === 0)
        return [];
    const { texts } = scene;
    const row = (problem) => {
        const command = (0,problem_cells/* commandOf */.Nl)(problem);
        const fix = command === undefined ? '' : ` · ${(0,markdown/* code */.aY)(command, 600)}`;
        const held = problem.first.reason.kind === 'warn-only' ? texts.problem.wouldBlock : '';
        const decided = (0,problem_cells/* decidedBy */.yP)(problem, texts);
        const by = decided === '' ? '' : ` · ${decided}`;
        return `- ⚠️ ${texts.labelled((0,problem_cells/* subjectOf */.et)(problem.first.finding), (0,problem_cells/* whatOf */.Em)(problem, texts))}${held}${by}${fix}`;
    };
    const open = problems.slice(0, WARNINGS_AT_LENGTH);
    const rest = problems.slice(WARNINGS_AT_LENGTH);
    const more = (hidden) => `${texts.warnings.hidden(hidden)}${(0,links/* reportReference */.q)(scene)}`;
    const sections = [
        {
            importance: 30,
            before: `${texts.warnings.lead(findingsOf(problems))}\n`,
            count: open.length,
            row: (index) => row(open[index]),
            separator: '\n',
            cap: WARNINGS_AT_LENGTH,
            more,
        },
    ];
    if (rest.length > 0) {
        sections.push({
            importance: 60,
            before: `<details><summary>${texts.warnings.more(findingsOf(rest))}</summary>\n`,
            count: rest.length,
            row: (index) => row(rest[index]),
            separator: '\n',
            cap: 100,
            more,
            after: '</details>',
        });
    }
    return sections;
}
/** A collapsed table of problems that do not block: known before, waived, accepted. */
function collapsedSection(problems, scene, options) {
    if (problems.length === 0)
        return [];
    const { texts } = scene;
    return [
        {
            importance: options.importance,
            before: `<details><summary>${options.title}</summary>\n\n${(0,markdown/* tableHead */.PP)([...texts.collapsed.columns, options.whyTitle])}`,
            count: problems.length,
            row: (index) => {
                const problem = problems[index];
                return (0,markdown/* tableRow */.jD)([
                    (0,render_headline/* severityWord */.Oh)(problem.first.finding.severity, texts),
                    `${(0,problem_cells/* subjectOf */.et)(problem.first.finding)}<br>${(0,problem_cells/* whatOf */.Em)(problem, texts, { severity: false })}`,
                    (0,problem_cells/* whereOf */.de)(problem, texts),
                    options.why(problem),
                ]);
            },
            separator: '\n',
            cap: options.cap,
            more: (hidden) => `${texts.collapsed.more((0,words/* formatNumber */.ZV)(hidden))}${(0,links/* reportReference */.q)(scene)}`,
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
    const { others, waiting } = companions(layout);
    return others.length === 0 && waiting.length === 0
        ? layOutAlone(document, layout)
        : layOutShared(document, layout, { others, waiting });
}
/** Other jobs' parts: those about our commit, and those that spoke about the commit before. */
function companions({ record, previous }) {
    const own = (0,marker/* sectionOf */.ZE)(record, '');
    const all = (previous?.sections ?? []).filter(({ id }) => id !== own.id);
    const others = all.filter(({ commit }) => commit === own.commit);
    // A job that was silent for a whole commit is not waited for any more.
    const waiting = all.filter(({ commit }) => commit !== own.commit && (commit === previous?.commit || previous?.commit === own.commit));
    const most = marker/* MAX_SECTIONS */.Wf - 1;
    return { others: others.slice(-most), waiting: waiting.slice(-Math.max(0, most - others.length)) };
}
function layOutAlone(document, layout) {
    const { record, previous, maxBytes } = layout;
    const { heading, resolved, body, history, footer, headline } = document;
    const markerFor = (sections) => (0,marker/* buildMarker */.hQ)((0,marker/* markerOf */.we)(record, headline.text, previous, { sections }));
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
    const { waiting } = companions;
    const own = (0,marker/* sectionOf */.ZE)(record, document.headline.text);
    const verdicts = [own, ...companions.others].map(({ verdict }) => verdict);
    const verdict = worst(verdicts);
    const of = (word) => verdicts.filter((one) => one === word).length;
    const text = texts.headline.shared({
        jobs: verdicts.length + waiting.length,
        fail: of('fail'),
        incomplete: of('incomplete'),
        waiting: waiting.length,
    });
    const markerFor = (sections) => (0,marker/* buildMarker */.hQ)((0,marker/* markerOf */.we)(record, text, previous, { verdict, sections }));
    const marks = [own, ...companions.others, ...waiting].map((one) => ({ ...one, ...PLACEHOLDER }));
    const frame = (0,budget/* bytesOf */.$$)(markerFor(marks)) + 2000 + waiting.length * 120;
    const { others, room } = makeRoom(companions.others, maxBytes - frame);
    const [ownText = '', past = '', ownFoot = ''] = (0,budget/* fitGroups */.kl)([document.body, document.history, document.footer], room);
    const parts = [
        { section: own, pieces: [ownText, ownFoot].filter((piece) => piece !== '') },
        ...others.map((section) => ({ section, pieces: section.text === undefined ? [] : [section.text] })),
    ].sort((a, b) => RANK[a.section.verdict] - RANK[b.section.verdict] || (a.section.name < b.section.name ? -1 : 1));
    const page = createPage();
    page.add(`### ${ICON[verdict]} ${(0,markdown/* prose */.CS)(text, 300)}`);
    for (const section of document.resolved)
        page.add(section.before);
    const written = [];
    for (const { section, pieces } of parts) {
        const open = section.verdict !== 'pass';
        page.add(open ? `#### ${titleOf(section, texts)}` : summaryOf(section, texts));
        if (pieces.length === 0)
            page.add(missingText(section, layout));
        const ranges = pieces.flatMap((piece) => page.range(piece));
        if (!open)
            page.add('</details>');
        written.push(markOf(section, { ranges, digest: page.digest(ranges) }));
    }
    if (waiting.length > 0)
        page.add(texts.shared.waiting(waiting.map((one) => nameOf(one, texts)).join(texts.comma)));
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
function titleOf(section, texts) {
    return `${ICON[section.verdict]} ${texts.labelled(nameOf(section, texts), (0,markdown/* prose */.CS)(section.headline, 200))}`;
}
/** Markdown is not read inside of `<summary>`: the name stands there as HTML, the headline below it. */
function summaryOf(section, texts) {
    const name = section.name === '' ? texts.shared.unnamed : (0,markdown/* htmlCode */.h8)(section.name, 80);
    return `<details><summary>${ICON[section.verdict]} ${name}</summary>\n\n${(0,markdown/* prose */.CS)(section.headline, 200)}`;
}
function nameOf({ name }, texts) {
    return name === '' ? texts.shared.unnamed : (0,markdown/* code */.aY)(name, 80);
}
/** What stands where a part cannot be shown: the way to its own run. */
function missingText(section, { record, texts }) {
    const url = record.context.repository?.url;
    const where = (0,markdown/* link */.nf)(texts.closing.run, url === undefined ? undefined : `${url}/actions/runs/${section.run}`);
    return section.shortened === true ? texts.shared.shortened(where) : texts.shared.edited(where);
}
function markOf(section, at) {
    const { id, name, run, attempt, commit, verdict, headline } = section;
    return { id, name, run, attempt, commit, verdict, headline, ...at };
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
            ...blockingSections(story.blocking, scene),
            ...(options.pictures === undefined ? [] : pathPicture(story.blocking, scene)),
            ...gapSections(scene),
            ...(0,closing/* policyNote */.vK)(scene),
            ...(0,closing/* trustRecordNote */.iG)(scene),
            ...(0,change/* changeSections */.dk)(scene),
            ...warningSections(story.warnings, scene),
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ gapText),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53740);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46609);



/** How many kinds of problem the first line names before it counts the rest. */
const KINDS = 3;
const GAP_LENGTH = 140;
/** The verdict in plain words with the reason. Plain text: every renderer escapes it for its medium. */
function headlineOf(record, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_1__.en) {
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
    return { icon: '✅', text: say.passed(existing, warned) };
}
/** A gap's message as part of a sentence, cut where it is long. */
function gapText(gap) {
    const message = gap.message.replace(/\.$/, '');
    return message.length > GAP_LENGTH ? `${message.slice(0, GAP_LENGTH - 1)}…` : message;
}
function describeGaps(record, texts) {
    const { gaps } = record.verdict;
    const [first] = gaps;
    if (first === undefined)
        return texts.headline.gapUnknown;
    if (gaps.length === 1)
        return texts.headline.gap((0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTitle */ .Tq)(first.check, texts), gapText(first));
    const checks = [...new Set(gaps.map((gap) => (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTitle */ .Tq)(gap.check, texts)))];
    return texts.headline.gapList(gaps.length, checks.slice(0, KINDS), checks.length > KINDS);
}
/** `1 package whose signature does not match the lockfile and 2 new critical vulnerabilities`. */
function describe(decisions, texts) {
    const kinds = new Map();
    for (const decision of [...decisions].sort(_story_js__WEBPACK_IMPORTED_MODULE_2__/* .byImportance */ .G5)) {
        const phrase = phraseOf(decision, texts);
        const known = kinds.get(phrase.key);
        if (known === undefined) {
            kinds.set(phrase.key, { phrase, subjects: new Set([decision.finding.subject.name]), decisions: 1 });
        }
        else {
            known.subjects.add(decision.finding.subject.name);
            known.decisions += 1;
        }
    }
    const all = [...kinds.values()].map(({ phrase, subjects, decisions: n }) => phrase.say(phrase.counts === 'subjects' ? subjects.size : n));
    if (all.length <= KINDS)
        return texts.joinWords(all);
    const rest = [...kinds.values()].slice(KINDS).reduce((sum, kind) => sum + kind.decisions, 0);
    return texts.headline.moreProblems(all.slice(0, KINDS), rest);
}
/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration', 'scanners/code']);
function phraseOf({ finding, novelty }, texts) {
    const { rule, check, severity } = finding;
    const { packages, problems, problemsOf } = texts.headline;
    const ofPackages = Object.hasOwn(packages, rule) ? packages[rule] : undefined;
    if (ofPackages !== undefined)
        return { key: rule, counts: 'subjects', say: ofPackages };
    const known = [rule, check].find((key) => Object.hasOwn(problems, key)) ?? check;
    const fresh = novelty === 'new' ? 'new' : novelty === 'existing' ? 'known' : undefined;
    const about = {
        ...(fresh === undefined ? {} : { fresh }),
        ...(RATED.has(rule) ? { severity: severityWord(severity, texts) } : {}),
    };
    const say = problems[known];
    return {
        key: `${known} ${fresh ?? ''} ${about.severity ?? ''}`,
        counts: 'decisions',
        say: (n) => (say === undefined ? problemsOf(check, n, about) : say(n, about)),
    };
}
/** `unknown` says more as what it is. */
function severityWord(severity, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_1__.en) {
    return texts.severities[severity];
}
/** The most severe of some decisions. */
function worstOf(decisions) {
    return decisions.map((decision) => decision.finding.severity).sort(_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)[0] ?? 'unknown';
}


/***/ }),

/***/ 53740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ en)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6729);

/** `1 package whose …`. */
const packages = (rest) => (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package')} ${rest}`;
/** `2 new critical vulnerabilities`. */
const problems = (one, many) => (n, { fresh, severity }) => {
    const before = [fresh, severity].filter((word) => word !== undefined).map((word) => `${word} `);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, `${before.join('')}${one}`, `${before.join('')}${many}`);
};
const VERBS = { added: 'adds', updated: 'updates', removed: 'removes' };
const TOLD = { pass: 'passed', fail: 'blocked', incomplete: 'not decided' };
const DECIDED = { block: 'blocks', warn: 'warns', accept: 'accepted' };
function shared({ jobs, fail, incomplete, waiting }) {
    const of = ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, 'job')}`;
    const parts = [
        ...(fail > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fail)} blocked`] : []),
        ...(incomplete > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(incomplete)} not decided`] : []),
        ...(waiting > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(waiting)} not finished`] : []),
    ];
    if (fail > 0)
        return `Blocked: ${parts.join(', ')}${of}`;
    if (incomplete > 0)
        return `Not decided: ${parts.join(', ')}${of}`;
    return waiting > 0 ? `Passed so far: ${parts.join(', ')}${of}` : `Passed: all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, 'job')}`;
}
const en = {
    locale: 'en',
    comma: ', ',
    semicolon: '; ',
    stop: '.',
    joinWords: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWords */ .yZ,
    inBrackets: (text) => ` (${text})`,
    labelled: (label, text) => `${label}: ${text}`,
    severities: {
        critical: 'critical',
        high: 'high',
        moderate: 'moderate',
        low: 'low',
        info: 'info',
        unknown: 'unrated',
    },
    checks: {
        signatures: 'Signatures',
        provenance: 'Provenance',
        trust: 'Trust signals of the change',
        lockfiles: 'Lockfiles',
        sources: 'Sources',
        vulnerabilities: 'Vulnerabilities',
        licenses: 'Licences',
        scanners: 'Other scanner findings',
        workflows: 'Workflows',
        custom: 'Rules of this policy',
        exceptions: 'Exceptions',
        run: 'run',
        seal: 'seal',
        evidence: 'evidence',
        policy: 'policy',
        reports: 'reports',
    },
    outcomes: {},
    rules: {},
    reasons: {},
    headline: {
        blocked: (reasons) => `Blocked: ${reasons}`,
        notMet: 'the policy is not met',
        alsoGaps: (n) => `; also ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'required check')} could not be done`,
        notDecided: (reason) => `Not decided: ${reason}`,
        alsoBlocked: (reasons) => `; also blocked by ${reasons}`,
        warnOnly: (parts) => `Passed because of warn-only: ${parts.join('; ')}`,
        wouldBlock: (reasons) => `${reasons} would block`,
        gaps: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'required check')} could not be done`,
        gapUnknown: 'a required check could not be done',
        gap: (_check, reason) => reason,
        gapList: (n, checks, more) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'required thing')} could not be done (${checks.map((one) => one.toLowerCase()).join(', ')}${more ? ', …' : ''})`,
        passed: (existing, warnings) => `${existing ? 'Passed: nothing new blocks' : 'Passed: nothing blocks'}${warnings === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warnings, 'warning')}`}`,
        packages: {
            'signatures/invalid': packages('whose signature does not match the lockfile'),
            'signatures/missing': packages('without a registry signature'),
            'signatures/unbound': packages('whose signature cannot be bound to the lockfile'),
            'signatures/skipped': packages('from a registry without signing keys'),
            'signatures/unreachable': packages('whose signature could not be checked'),
            'provenance/invalid': packages('with invalid provenance'),
            'provenance/unreachable': packages('whose provenance could not be checked'),
            'lockfiles/integrity-changed': packages('with other bytes under the same version'),
            'lockfiles/integrity-replaced': packages('whose hash was replaced under the same version'),
            'lockfiles/integrity-removed': packages('whose hash was removed from the lockfile'),
            'lockfiles/conflicting-integrity': packages('with two hashes for one version'),
            'licenses/denied': packages('with a denied licence'),
            'licenses/not-allowed': packages('with a licence that is not allowed'),
            'licenses/unknown': packages('with an unknown licence'),
            'licenses/unread': packages('whose licence could not be read'),
            'sources/git': packages('from a git repository'),
            'sources/missing-integrity': packages('without a hash in the lockfile'),
            'sources/weak-integrity': packages('with only a weak hash'),
        },
        problems: {
            'vulnerabilities/known': problems('vulnerability', 'vulnerabilities'),
            'vulnerabilities/unscanned-lockfile': problems('lockfile without a scan', 'lockfiles without a scan'),
            'scanners/misconfiguration': problems('misconfiguration', 'misconfigurations'),
            'scanners/secret': problems('secret in a file', 'secrets in files'),
            'scanners/code': problems('weakness in the code', 'weaknesses in the code'),
            'scanners/license': problems('licence rated as a risk', 'licences rated as a risk'),
            signatures: problems('signature problem', 'signature problems'),
            provenance: problems('provenance problem', 'provenance problems'),
            trust: problems('trust signal', 'trust signals'),
            vulnerabilities: problems('vulnerability problem', 'vulnerability problems'),
            lockfiles: problems('lockfile problem', 'lockfile problems'),
            sources: problems('package from a source that is not allowed', 'packages from sources that are not allowed'),
            licenses: problems('licence problem', 'licence problems'),
            scanners: problems('scanner finding', 'scanner findings'),
            workflows: problems('problem in a workflow', 'problems in workflows'),
            custom: problems('problem by a rule of this policy', 'problems by rules of this policy'),
            exceptions: problems('problem with an exception', 'problems with exceptions'),
        },
        problemsOf: (check, n, about) => problems(`problem of ${check}`, `problems of ${check}`)(n, about),
        moreProblems: (shown, more) => `${shown.join(', ')} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'other problem')}`,
        shared,
    },
    problem: {
        times: (title, n) => `${title}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'time')}`,
        vulnerabilities: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'vulnerability', 'vulnerabilities'),
        problems: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'problem'),
        worst: (severity) => `worst ${severity}`,
        moreIds: (n) => ` and ${n} more`,
        direct: ' (direct)',
        otherWays: (n) => ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'other way', 'other ways')}`,
        moreSteps: (n) => `… ${n} more …`,
        from: '**From** ',
        fix: '**Fix:** ',
        commandInReport: ' The command is in the report.',
        update: (version) => (version === undefined ? '' : `Update to ${version}.`),
        lapsed: (text) => text,
        original: (text) => text,
        wouldBlock: ' · **would block**',
        decidedBy: (key, exception, origin) => [key, exception && `exception ${exception}`, origin && `in ${origin}`].filter(Boolean).join(' '),
        blockedBy: '**Blocked by** ',
    },
    blocking: {
        columns: ['', 'What blocks', 'Where from', 'Fix'],
        moreMarkdown: (hidden, all) => `…and **${hidden} more that block**, ${all} findings in all: `,
        rest: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more package or place', 'more packages or places')} with something that blocks`,
        copy: 'All fixes, to copy:',
    },
    gaps: {
        proves: 'This blocks as a failure does: what could not be checked proves nothing.',
        passLead: '**Could not be done** (`warn-only` lets it pass)',
        incompleteLead: '**What is missing.** ',
        alsoLead: '**Also missing**',
        fix: (_check, hint) => hint,
        more: (n) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more gap')}.`,
    },
    change: {
        lead: (words, lockfiles) => `**This change** ${words}${lockfiles > 1 ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}` : ''}.`,
        words: (counts) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWords */ .yZ)(counts.map(({ kind, all, direct }, index) => {
            const number = index === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package') : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(all);
            return `${VERBS[kind]} ${number}${direct > 0 && direct < all ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(direct)} direct)` : ''}`;
        })),
        nothing: 'changes no package',
        columns: {
            package: 'Package',
            signed: 'Signed',
            age: 'Age',
            scripts: 'Scripts',
            license: 'Licence',
            brings: 'Brings',
            builtFrom: 'Built from',
        },
        unsigned: '⚠️ no',
        noKeys: 'no keys',
        scripts: { none: 'none', runs: '⚠️ install', added: '⚠️ install, new' },
        provenance: { invalid: '❌ invalid', unreachable: '⏸️ unreachable', missing: 'no provenance' },
        more: (n) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more changed package')}: `,
        moreRows: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more changed package'),
        brings: (n) => `+${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)}`,
    },
    warnings: {
        lead: (n) => `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'warning')}**`,
        more: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more warning'),
        hidden: (n) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more warning')}: `,
    },
    collapsed: {
        existing: (n) => `Known before this change: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding')}`,
        excepted: (n) => `Exceptions used: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding')}`,
        accepted: (n) => `Accepted: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding')}`,
        columns: ['Severity', 'What', 'Where from'],
        decision: 'Decision',
        exception: 'Exception',
        why: 'Why',
        more: (n) => `…and ${n} more: `,
        reason: (outcome, text) => `${DECIDED[outcome]}: ${text}`,
    },
    checking: {
        title: (n, lockfiles, reports, took) => `Checks: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(reports, 'scanner report')}${took === undefined ? '' : ` in ${took}`}`,
        columns: ['Check', 'Outcome', 'Time'],
        more: (n) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more check')}.`,
        nothing: 'found nothing',
        undone: (reason) => `could not be done: ${reason}`,
        notChecked: (reason) => `not checked: ${reason}`,
        nothingToCheck: 'nothing to check',
        inAll: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} in all`,
        notCounted: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} not counted`,
        lockfiles: 'Lockfiles',
        reports: 'Reports',
        packages: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package'),
        findings: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding'),
        andMore: (n) => ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} more`,
        notCheckedLead: '**Not checked:** ',
        step: (name) => ({ collect: 'Reading everything', sbom: 'Writing the SBOM' })[name],
    },
    licenses: {
        title: (n) => `Licences of what the change brings: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package')}`,
        columns: ['Licence', 'Packages'],
        unknown: 'not known',
        more: (n) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more licence')}.`,
    },
    closing: {
        verifyTitle: 'How to verify',
        sealed: (identity, bundles) => `Sealed by ${identity}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bundles, 'bundle')}.`,
        sealFailed: (reason) => `⚠️ Sealing failed: ${reason}`,
        sealPending: (files, identity, reason) => `⚠️ Seal pending: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')} signed by ${identity}, none sealed yet. ${reason}`,
        notSealed: (reason) => `Not sealed: ${reason}`,
        verdictOf: (time, version, digest) => `Verdict of ${time} by sealgate ${version}, policy digest sha256 ${digest}.`,
        policyFrom: (policy) => `${policy}.`,
        reportFile: (file, digest) => `Full report: ${file}, sha256 ${digest}.`,
        checkOffline: 'Check the evidence offline:',
        policy: (preset) => `Policy ${preset}`,
        policyFile: (file) => ` with ${file}`,
        noPolicyFile: ', no policy file',
        unusable: (file) => `, because ${file} could not be used`,
        policyAt: (ref) => ` from ${ref}`,
        overrides: (names) => `, changed by ${names}`,
        commit: 'commit ',
        report: 'full report',
        evidence: 'evidence',
        run: 'run',
        verify: 'verify: ',
        policyEdited: (file, summary) => `📋 **This change edits the policy** ${file}: ${summary}. It was judged by the base's policy; the edit is in force after the merge.`,
        trustRecordEdited: (file) => `📋 **This change edits the trust record** ${file} (+ pinned, ~ replaced, - removed):`,
        told: (verdict, at, reason) => `${TOLD[verdict]}${at === undefined ? '' : ` at ${at}`} (${reason})`,
        resolved: (told) => `**Resolved.** Earlier on this pull request: ${told}.`,
        earlier: (n) => `Earlier on this pull request: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'verdict')}`,
        olderVerdicts: (n) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'older verdict')}.`,
    },
    foreign: "> [!NOTE]\n> Written for a run whose own token may not comment. It repeats what that run reported, which the author of the change can shape; what counts is the run's own result.",
    shared: {
        unnamed: 'job',
        waiting: (names) => `⏳ No verdict on this commit yet: ${names}`,
        shortened: (where) => `Left out to make room for the other jobs: ${where}`,
        edited: (where) => `Somebody edited this part of the comment: ${where}`,
    },
    summary: {
        pathsTitle: 'How what blocks gets in',
        pathsMore: (n) => `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more path')}; the tables have them all.`,
        severityTitle: 'Findings by severity',
        trendTitle: 'Findings in the last runs',
        trendAxis: 'Findings',
        blocks: 'blocks',
        warns: 'warns',
        existing: 'known before',
        you: 'this repository',
    },
    age: (value, unit) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value, unit),
    duration: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .inEnglish */ .kK,
};


/***/ }),

/***/ 68336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ textsOf)
});

// UNUSED EXPORTS: LANGUAGES

// EXTERNAL MODULE: ./build/render/locale/en.js
var en = __webpack_require__(53740);
// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/locale/ja.js

/** `署名が…パッケージ 1 件`. */
const ja_packages = (which) => (n) => `${which}パッケージ ${(0,render_words/* formatNumber */.ZV)(n)} 件`;
/** `新たな深刻度「緊急」の脆弱性 1 件`. */
const problems = (noun) => (n, { fresh, severity }) => `${fresh === undefined ? '' : { new: '新たな', known: '既知の' }[fresh]}${severity === undefined ? '' : `深刻度「${severity}」の`}${noun} ${(0,render_words/* formatNumber */.ZV)(n)} 件`;
const VERBS = { added: '追加', updated: '更新', removed: '削除' };
const TOLD = { pass: '合格', fail: 'ブロック', incomplete: '判定できず' };
const DECIDED = { block: 'ブロック', warn: '警告', accept: '許容' };
const UNITS = { minute: '分', hour: '時間', day: '日', month: 'か月', year: '年' };
const RERUN = 'レジストリが応答するようになってから、もう一度実行してください。';
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
function shared({ jobs, fail, incomplete, waiting }) {
    const parts = [
        ...(fail > 0 ? [`${(0,render_words/* formatNumber */.ZV)(fail)} 件がブロック`] : []),
        ...(incomplete > 0 ? [`${(0,render_words/* formatNumber */.ZV)(incomplete)} 件が判定できず`] : []),
        ...(waiting > 0 ? [`${(0,render_words/* formatNumber */.ZV)(waiting)} 件が未完了`] : []),
    ];
    const of = `${(0,render_words/* formatNumber */.ZV)(jobs)} 件のジョブのうち ${parts.join('、')}`;
    if (fail > 0)
        return `ブロック: ${of}`;
    if (incomplete > 0)
        return `判定できません: ${of}`;
    return waiting > 0 ? `ここまで合格: ${of}` : `合格: ${(0,render_words/* formatNumber */.ZV)(jobs)} 件のジョブすべて`;
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
        seal: '封印',
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
            why: 'ロックファイル、インストール済みのパッケージ、レジストリのいずれからもライセンスが分かりませんでした。',
            fix: 'パッケージのインストール後に実行するか、`--offline` を外してください。',
        },
        'lockfiles/conflicting-integrity': {
            title: '同じバージョンに 2 つのハッシュ',
            why: '同じ名前とバージョンに異なる内容が記録されています。少なくとも一方は公開されたものではありません。',
            fix: '誤ったハッシュの項目を削除して、もう一度インストールしてください。',
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
        'lockfiles/out-of-date': {
            title: 'package.json と一致しないロックファイル',
            why: 'package.json の依存関係がロックファイルと異なります。ここで検査したものとは別のパッケージがインストールされるか、インストールに失敗します。',
            fix: 'インストールしてロックファイルを書き直させ、両方のファイルを一緒にコミットしてください。',
        },
        'lockfiles/side-by-side': {
            title: '1 つのプロジェクトに 2 つのロックファイル',
            why: 'パッケージマネージャーはそれぞれ自分のロックファイルに従います。検査やテストをしたものがインストールされるとは限りません。',
            fix: 'パッケージマネージャーを 1 つに決めて他方のロックファイルを削除し、package.json の `packageManager` に記載してください。',
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
            fix: RERUN,
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
            fix: RERUN,
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
            fix: `${RESTORE}自社のホストであれば、\`allow-registries\` に記載してください。`,
        },
        'sources/other-host': {
            title: '大半のパッケージと異なるホスト',
            why: 'このスコープは、他では使われていないホストから取得されます。プライベートレジストリなら正常ですが、ポリシーに記載がありません。',
            fix: '使うレジストリを `allow-registries` に記載してください。',
        },
        'sources/other-platform': {
            title: 'チェックサム未記録（別のプラットフォーム向け）',
            why: 'Yarn は取得時にチェックサムを記録しますが、このパッケージは別のプラットフォーム向けのため、まだ取得されていません。そのプラットフォームで最初にインストールした人が、正しい内容を決めることになります。',
            fix: '`.yarnrc.yml` の `supportedArchitectures` にそのプラットフォームを記載してインストールし、Yarn に一度取得させてください。',
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
            why: 'このバージョンの公開者は、これまでのどのバージョンも公開していません。盗難や譲渡はこうして始まります。',
            fix: 'メンテナーの発表と 2 つのバージョンの差分を確認し、それまでは前のバージョンにとどまってください。',
        },
        'trust/registry-changed': {
            title: '以前と異なる取得元',
            why: 'ベースとは別のレジストリ、またはレジストリ以外から取得されます。書き換えられたロックファイルや、社内の名前が外部で取られた場合にこうなります。',
            fix: 'レジストリを移した場合は `allow-registries` に記載して期限付きの例外を追加し、そうでなければベースブランチの項目に戻してください。',
        },
        'trust/repository-changed': {
            title: '申告されたソースリポジトリの変更',
            why: 'ソースの場所が以前と異なります。移転するプロジェクトもあれば、乗っ取られて移されるパッケージもあります。',
            fix: '元のリポジトリに、転送・アーカイブの注記・告知があるか確認してください。',
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
            fix: RERUN,
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
        'workflows/broad-permissions': {
            title: 'トークンに必要以上の権限',
            why: 'ジョブ内で動くものはすべてトークンを使えます。侵害された依存関係やアクションがそれで書き込めます。',
            fix: 'ワークフローに `permissions: {}` を置き、必要な権限をジョブごとに書いてください。',
        },
        'workflows/kept-credentials': {
            title: 'チェックアウトがトークンをディスクに残す',
            why: 'actions/checkout はクローンの設定にトークンを残します。後続のすべてのステップと、そのフォルダーを含むアーティファクトから読めます。',
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
    reasons: {
        severity: '深刻度のしきい値による',
        rule: 'ルールの設定による',
        scope: '対象外のスコープ',
        exception: '例外を適用',
        'expired-exception': '例外の期限切れ',
        existing: '変更前から存在',
        unfixed: '修正版が未公開',
        'allowed-advisory': 'ポリシーで許可された脆弱性情報',
        suppressed: 'スキャナー側で抑制',
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
        passed: (existing, warnings) => `${existing ? '合格: 新たにブロックするものはありません' : '合格: ブロックするものはありません'}${warnings === 0 ? '' : `。警告 ${(0,render_words/* formatNumber */.ZV)(warnings)} 件`}`,
        packages: {
            'signatures/invalid': ja_packages('署名がロックファイルと一致しない'),
            'signatures/missing': ja_packages('レジストリの署名がない'),
            'signatures/unbound': ja_packages('署名をロックファイルと結び付けられない'),
            'signatures/skipped': ja_packages('署名鍵のないレジストリから取得する'),
            'signatures/unreachable': ja_packages('署名を検査できなかった'),
            'provenance/invalid': ja_packages('来歴が不正な'),
            'provenance/unreachable': ja_packages('来歴を検査できなかった'),
            'lockfiles/integrity-changed': ja_packages('同じバージョンなのに内容が異なる'),
            'lockfiles/integrity-replaced': ja_packages('同じバージョンでハッシュが置き換えられた'),
            'lockfiles/integrity-removed': ja_packages('ロックファイルからハッシュが消えた'),
            'lockfiles/conflicting-integrity': ja_packages('1 つのバージョンにハッシュが 2 つある'),
            'licenses/denied': ja_packages('ライセンスが許可されていない'),
            'licenses/not-allowed': ja_packages('ライセンスが許可されていない'),
            'licenses/unknown': ja_packages('ライセンスが不明な'),
            'licenses/unread': ja_packages('ライセンスを読み取れなかった'),
            'sources/git': ja_packages('git リポジトリから取得する'),
            'sources/missing-integrity': ja_packages('ロックファイルにハッシュがない'),
            'sources/weak-integrity': ja_packages('弱いハッシュしかない'),
        },
        problems: {
            'vulnerabilities/known': problems('脆弱性'),
            'vulnerabilities/unscanned-lockfile': problems('スキャンされていないロックファイル'),
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
        commandInReport: ' コマンドはレポートにあります。',
        update: (version) => version === undefined ? '次のコマンドで対処できます。' : `${version} に更新してください。`,
        lapsed: (text) => `期限切れの例外: ${text}`,
        original: (text) => `原文: ${text}`,
        wouldBlock: ' · **本来はブロック対象**',
        decidedBy: (key, exception, origin) => [key, exception && `例外 ${exception}`, origin && `（${origin}）`].filter(Boolean).join(' '),
        blockedBy: '**根拠:** ',
    },
    blocking: {
        columns: ['', 'ブロックするもの', '経路', '対処'],
        moreMarkdown: (hidden, all) => `…**ほかにブロックするものが ${hidden} 件**（全 ${all} 件）: `,
        rest: (n) => `ほかにブロックするパッケージ・箇所 ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        copy: 'すべての対処コマンド:',
    },
    gaps: {
        proves: '検査できなかったものは何も証明しないため、失敗と同じくブロックします。',
        passLead: '**実施できなかった検査**（`warn-only` により合格扱い）',
        incompleteLead: '**足りないもの。** ',
        alsoLead: '**ほかに足りないもの**',
        fix: (check, hint) => `${GAP_FIXES[check] ?? READ_LOG}<br>\n<sub>原文: ${hint}</sub>`,
        more: (n) => `…ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件。`,
    },
    change: {
        lead: (words, lockfiles) => `**この変更** ${lockfiles > 1 ? `${(0,render_words/* formatNumber */.ZV)(lockfiles)} 個のロックファイルで` : ''}${words}。`,
        words: (counts) => `パッケージを ${counts
            .map(({ kind, all, direct }) => `${(0,render_words/* formatNumber */.ZV)(all)} 件${VERBS[kind]}${direct > 0 && direct < all ? `（うち直接 ${(0,render_words/* formatNumber */.ZV)(direct)} 件）` : ''}`)
            .join('、')}`,
        nothing: 'パッケージの変更はありません',
        columns: {
            package: 'パッケージ',
            signed: '署名',
            age: '公開後',
            scripts: '実行',
            license: 'ライセンス',
            brings: '追加',
            builtFrom: 'ビルド元',
        },
        unsigned: '⚠️ なし',
        noKeys: '鍵なし',
        scripts: { none: 'なし', runs: '⚠️ あり', added: '⚠️ 新たに実行' },
        provenance: { invalid: '❌ 不正', unreachable: '⏸️ 取得できず', missing: '来歴なし' },
        more: (n) => `…変更されたパッケージがほかに ${(0,render_words/* formatNumber */.ZV)(n)} 件: `,
        moreRows: (n) => `変更されたパッケージ ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        brings: (n) => `+${(0,render_words/* formatNumber */.ZV)(n)}`,
    },
    warnings: {
        lead: (n) => `**警告 ${(0,render_words/* formatNumber */.ZV)(n)} 件**`,
        more: (n) => `警告 ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        hidden: (n) => `…警告 ほか ${(0,render_words/* formatNumber */.ZV)(n)} 件: `,
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
        title: (n, lockfiles, reports, took) => `検査: パッケージ ${(0,render_words/* formatNumber */.ZV)(n)} 件、ロックファイル ${(0,render_words/* formatNumber */.ZV)(lockfiles)} 個、スキャナーのレポート ${(0,render_words/* formatNumber */.ZV)(reports)} 件${took === undefined ? '' : `（${took}）`}`,
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
        verifyTitle: '検証方法',
        sealed: (identity, bundles) => `${identity} により封印済み（バンドル ${(0,render_words/* formatNumber */.ZV)(bundles)} 個）。`,
        sealFailed: (reason) => `⚠️ 封印に失敗しました: ${reason}`,
        sealPending: (files, identity, reason) => `⚠️ 封印は保留中です。${identity} がファイル ${(0,render_words/* formatNumber */.ZV)(files)} 個に署名しましたが、まだ封印されていません。${reason}`,
        notSealed: (reason) => `未封印: ${reason}`,
        verdictOf: (time, version, digest) => `${time} に sealgate ${version} が判定。ポリシーのダイジェスト: sha256 ${digest}。`,
        policyFrom: (policy) => `${policy}。`,
        reportFile: (file, digest) => `詳細レポート: ${file}、sha256 ${digest}。`,
        checkOffline: '証跡はオフラインで検証できます:',
        policy: (preset) => `ポリシー ${preset}`,
        policyFile: (file) => `、ファイル ${file}`,
        noPolicyFile: '、ポリシーファイルなし',
        unusable: (file) => `（${file} を使用できなかったため）`,
        policyAt: (ref) => `、取得元 ${ref}`,
        overrides: (names) => `、上書き ${names}`,
        commit: 'コミット ',
        report: '詳細レポート',
        evidence: '証跡',
        run: '実行',
        verify: '検証: ',
        policyEdited: (file, summary) => `📋 **この変更はポリシーを編集しています** ${file}: ${summary}。判定にはベースのポリシーを使いました。編集はマージ後に有効になります。`,
        trustRecordEdited: (file) => `📋 **この変更は信頼記録を編集しています** ${file}（+ 追加、~ 置換、- 削除）:`,
        told: (verdict, at, reason) => `${at === undefined ? '' : `${at} で`}${TOLD[verdict]}（${reason}）`,
        resolved: (told) => `**解決済み。** このプルリクエストの以前の判定: ${told}。`,
        earlier: (n) => `このプルリクエストの以前の判定: ${(0,render_words/* formatNumber */.ZV)(n)} 件`,
        olderVerdicts: (n) => `…さらに古い判定 ${(0,render_words/* formatNumber */.ZV)(n)} 件。`,
    },
    foreign: '> [!NOTE]\n> 自分のトークンではコメントできない実行に代わって書いたものです。変更の作者が左右できる報告を繰り返しているにすぎません。効力があるのは、その実行自身の結果です。',
    shared: {
        unnamed: 'ジョブ',
        waiting: (names) => `⏳ このコミットの判定待ち: ${names}`,
        shortened: (where) => `ほかのジョブを表示するため省略しました: ${where}`,
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


/***/ }),

/***/ 87407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
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
/** Text from outside as an HTML code element, for where Markdown is not read: inside of `<summary>`. */
function htmlCode(text, max = NAME_LIMIT) {
    const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
    return `<code>${shown.replace(/[&<>"'|`]/g, (c) => `&#${c.charCodeAt(0)};`)}</code>`;
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

/***/ 50207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dk: () => (/* binding */ changeSections),
  mF: () => (/* binding */ changeWords),
  cS: () => (/* binding */ changedPackages),
  rI: () => (/* binding */ sourceText)
});

// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(95411);
// EXTERNAL MODULE: ./build/render/locale/en.js
var en = __webpack_require__(53740);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(87407);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
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
        (0,compare_text/* compareText */.n)(nodeOf(a).name, nodeOf(b).name) ||
        (0,compare_text/* compareText */.n)(nodeOf(a).id, nodeOf(b).id));
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
function changeWords(changed, texts = en.en) {
    const counts = ['added', 'updated', 'removed']
        .map((kind) => ({ kind, of: changed.filter((one) => one.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => ({ kind, all: of.length, direct: of.filter((one) => nodeOf(one).direct).length }));
    return counts.length === 0 ? texts.change.nothing : texts.change.words(counts);
}
const UNKNOWN = '–';
/** Short columns first: on a phone they are what is seen without scrolling. */
function columnsOf({ record, texts }, subtree) {
    const { columns, scripts } = texts.change;
    return [
        { title: columns.signed, cell: ({ signals }) => signed(signals, texts) },
        {
            title: columns.age,
            cell: ({ signals }) => (0,words/* ageOf */.hy)(signals.publishedAt, record.context.time, texts.age) ?? UNKNOWN,
        },
        {
            title: columns.scripts,
            cell: ({ signals, before }) => signals.installScript === undefined
                ? UNKNOWN
                : !signals.installScript
                    ? scripts.none
                    : before?.hasInstallScript === false
                        ? scripts.added
                        : scripts.runs,
        },
        {
            title: columns.license,
            cell: ({ signals }) => signals.license === undefined || signals.license === '' ? UNKNOWN : (0,markdown/* code */.aY)(signals.license, 40),
        },
        { title: columns.brings, cell: (one) => bringsCell(one, subtree, texts), known: subtree.any },
        { title: columns.builtFrom, cell: ({ signals }) => builtFrom(signals, texts) },
    ];
}
function bringsCell({ after }, subtree, texts) {
    const brings = after === undefined ? 0 : subtree.sizeOf(after);
    return brings === 0 ? UNKNOWN : texts.change.brings(brings);
}
function signed({ signature }, texts) {
    switch (signature) {
        case 'verified':
            return '✅';
        case 'invalid':
            return '❌';
        case 'missing':
            return texts.change.unsigned;
        case 'unreachable':
            return '⏸️';
        case 'skipped':
            return texts.change.noKeys;
        case 'not-checked':
        case undefined:
            return UNKNOWN;
    }
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
            return source === undefined ? '✅' : (0,markdown/* code */.aY)(sourceText(source), 60);
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
    return source.commit === undefined ? repository : `${repository}@${(0,words/* shortCommit */.Ax)(source.commit)}`;
}
const ICON = { added: '➕', updated: '⬆️', removed: '➖' };
function packageCell({ kind, before, after }) {
    const node = (after ?? before);
    if (kind !== 'updated' || before === undefined)
        return `${(0,markdown/* code */.aY)(node.name)} ${version(node)}`;
    return `${(0,markdown/* code */.aY)(node.name)} ${version(before)} → ${version(node)}`;
}
/** A version of the usual form reads better without a code span. */
function version({ version: text }) {
    return /^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(text) ? text : (0,markdown/* code */.aY)(text, 40);
}
const OPEN_ROWS = 12;
/** Of each of several lockfiles, at least so many rows are open. */
const LEAST_ROWS = 3;
/**
 * What the change did to the dependency tree: words, then a table of the columns of which anything is known; one
 * for each lockfile where several changed.
 */
function changeSections(scene) {
    const { record, texts } = scene;
    if (record.change === undefined)
        return [];
    const lockfiles = record.change.lockfiles.filter((one) => one.added.length + one.updated.length + one.removed.length > 0);
    const changed = changedPackages(record, lockfiles);
    const lead = texts.change.lead(changeWords(changed, texts), lockfiles.length);
    if (changed.length === 0)
        return [(0,budget/* staticSection */.EQ)(20, lead)];
    const columns = columnsOf(scene, subtreeOf(lockfiles)).filter((column) => column.known ?? changed.some((one) => one.kind !== 'removed' && column.cell(one) !== UNKNOWN));
    const table = { scene, columns };
    if (lockfiles.length < 2)
        return tableSections({ ...table, lead, changed, open: OPEN_ROWS });
    const open = Math.max(LEAST_ROWS, Math.floor(OPEN_ROWS / lockfiles.length));
    return [
        (0,budget/* staticSection */.EQ)(20, lead),
        ...lockfiles.flatMap((lockfile) => {
            const own = changedPackages(record, [lockfile]);
            const words = texts.labelled(`**${(0,markdown/* code */.aY)(lockfile.lockfile, 80)}**`, changeWords(own, texts));
            return tableSections({ ...table, lead: words, changed: own, open });
        }),
    ];
}
function tableSections({ scene, columns, lead, changed, open: most }) {
    const { texts } = scene;
    const head = (0,markdown/* tableHead */.PP)([texts.change.columns.package, ...columns.map((column) => column.title)]);
    const row = (one) => (0,markdown/* tableRow */.jD)([
        `${ICON[one.kind]}&nbsp;${packageCell(one)}`,
        ...columns.map((column) => (one.kind === 'removed' ? '' : column.cell(one))),
    ]);
    const open = changed.length <= most + 3 ? changed : changed.slice(0, most);
    const rest = changed.slice(open.length);
    const more = (hidden) => `${texts.change.more(hidden)}${(0,links/* reportReference */.q)(scene)}`;
    const first = {
        importance: 20,
        before: `${lead}\n\n${head}`,
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
            before: `<details><summary>${texts.change.moreRows(rest.length)}</summary>\n\n${head}`,
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

/***/ 43848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fM: () => (/* binding */ checkSections),
/* harmony export */   nu: () => (/* binding */ notCheckedSections),
/* harmony export */   oE: () => (/* binding */ checkIcon)
/* harmony export */ });
/* unused harmony export countWords */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95411);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53740);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87407);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46609);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);





/** Every check with its outcome and its counts, which add up to the total; then the steps that took time too. */
function checkSections({ record, texts }, timings) {
    const checks = [...record.checks].sort((a, b) => (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .compareChecks */ .$J)(a.check, b.check));
    if (checks.length === 0)
        return [];
    const words = texts.checking;
    const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
    const took = timings?.total === undefined ? undefined : duration(timings.total, texts);
    const timed = timings?.checks !== undefined;
    const [title, outcome, time] = words.columns;
    const steps = STEPS.filter((step) => timings?.checks?.[step] !== undefined);
    const row = (cells, milliseconds) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
        ...cells,
        ...(timed ? [milliseconds === undefined ? '–' : duration(milliseconds, texts)] : []),
    ]);
    return [
        {
            importance: 50,
            before: `<details><summary>${words.title(packages, record.lockfiles.length, record.reports.length, took)}</summary>\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['', title, outcome, ...(timed ? [time] : [])])}`,
            count: checks.length + steps.length,
            row: (index) => {
                const step = steps[index - checks.length];
                if (step !== undefined)
                    return row(['', words.step(step), ''], timings?.checks?.[step]);
                const check = checks[index];
                return row([checkIcon(record, check), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTitle */ .Tq)(check.check, texts), 60), checkWords(check, texts)], timings?.checks?.[check.check]);
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
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(milliseconds, texts.duration);
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
    const reason = check.reason === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(check.reason, 240);
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
function countWords(check, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_0__.en) {
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
    return own === undefined ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(word, 40)}` : `${own} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value)}`;
}
function inputs(record, texts) {
    const words = texts.checking;
    const lockfiles = record.lockfiles
        .slice(0, 20)
        .map(({ path, format, version, packages }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 80)}${texts.inBrackets([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`${format} ${version}`, 40), words.packages(packages)].join(texts.comma))}`);
    const reports = record.reports
        .slice(0, 20)
        .map(({ path, tool, findings }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 80)}${texts.inBrackets([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(tool, 60), words.findings(findings)].join(texts.comma))}`);
    const line = (title, items, all) => items.length === 0
        ? ''
        : `${texts.labelled(title, items.join(texts.comma))}${all > items.length ? words.andMore(all - items.length) : ''}\n\n`;
    return `${line(words.lockfiles, lockfiles, record.lockfiles.length)}${line(words.reports, reports, record.reports.length)}`;
}
/** Checks that the caller left out (`--offline`), so that a pass is not read as more than it is. */
function notCheckedSections({ record, texts }) {
    const left = record.checks.filter((check) => check.state === 'not-checked');
    if (left.length === 0)
        return [];
    const byReason = new Map();
    for (const check of left) {
        const reason = (check.reason ?? '').replace(/\.$/, '');
        byReason.set(reason, [...(byReason.get(reason) ?? []), (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTitle */ .Tq)(check.check, texts).toLowerCase()]);
    }
    const parts = [...byReason].map(([reason, names]) => {
        const why = reason === '' ? '' : texts.inBrackets((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason, 200));
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(texts.joinWords(names), 200)}${why}`;
    });
    return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .staticSection */ .EQ)(25, `${texts.checking.notCheckedLead}${parts.join(texts.semicolon)}`)];
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
/* harmony import */ var _model_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95411);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87407);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);




/** How to check this run without trusting the comment; whose policy judged it, by digest and origin. */
function verifySection({ record, links, texts, timeZone }) {
    const { seal, policy, context } = record;
    const say = texts.closing;
    const sealed = seal.state === 'sealed'
        ? say.sealed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(seal.identity, 200), seal.bundles.length)
        : seal.state === 'failed'
            ? say.sealFailed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(seal.reason, 300))
            : seal.state === 'pending'
                ? say.sealPending(seal.pending.length, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(seal.identity, 200), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(seal.reason, 300))
                : say.notSealed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(seal.reason, 300));
    const report = record.files.find((file) => file.what === 'report');
    const lines = [
        sealed,
        say.verdictOf((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(context.time, timeZone), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(context.tool.version, 40), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy.digest)),
        say.policyFrom(policyWords(record, texts)),
        ...(report === undefined ? [] : [say.reportFile((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.path, 120), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.sha256))]),
        ...(links.evidenceDir === undefined
            ? []
            : [`${say.checkOffline}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)([`sealgate verify ${shellWord(links.evidenceDir)}`])}`]),
    ];
    return [
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .staticSection */ .EQ)(55, `<details><summary>${say.verifyTitle}</summary>\n\n${lines.join('\n\n')}\n\n</details>`),
    ];
}
/** A path as one word of a POSIX shell. */
function shellWord(text) {
    return /^[A-Za-z0-9._/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Whose rules judged: preset, file, the ref and commit it was read from, and what overrode it. */
function policyWords({ policy }, texts) {
    const say = texts.closing;
    const from = policy.unusable !== undefined
        ? say.unusable((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy.unusable, 80))
        : policy.path === undefined
            ? say.noPolicyFile
            : say.policyFile((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy.path, 80));
    const commit = policy.commit === undefined ? '' : `@${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(policy.commit)}`;
    const at = policy.ref === undefined ? '' : say.policyAt((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${policy.ref}${commit}`, 80));
    const names = policy.overrides.slice(0, 5).map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(one, 40));
    const overrides = names.length === 0 ? '' : say.overrides(names.join(texts.comma));
    const environment = policy.environment === undefined ? '' : `${texts.comma}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy.environment, 40)}`;
    const digest = texts.inBrackets(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy.digest.slice(0, 12))}${environment}`);
    return `${say.policy((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy.presets.at(-1) ?? 'none', 40))}${from}${at}${digest}${overrides}`;
}
/** Whose rules judged what, when, and where to go on. */
function footerSection({ record, links, texts, timeZone }) {
    const { context } = record;
    const say = texts.closing;
    const parts = [
        policyWords(record, texts),
        ...(context.commit === undefined ? [] : [`${say.commit}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(context.commit), 40)}`]),
        ...(timeZone === undefined || timeZone === 'UTC' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(context.time, timeZone), 100)]),
        ...(links.report === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(say.report, links.report)]),
        ...(links.evidence === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(say.evidence, links.evidence)]),
        ...(links.run === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(say.run, links.run)]),
        ...(links.evidenceDir === undefined
            ? []
            : [`${say.verify}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`sealgate verify ${shellWord(links.evidenceDir)}`, 160)}`]),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .staticSection */ .EQ)(12, `<sub>${parts.join(' · ')}</sub>`);
}
/** Said where the change edits the policy it is judged by. */
function policyNote({ record, texts }) {
    const { changedHere } = record.policy;
    if (changedHere === undefined)
        return [];
    const said = texts.closing.policyEdited((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(changedHere.path, 80), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(changedHere.summary, 300));
    return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .staticSection */ .EQ)(14, said)];
}
/** The differences of the trust record, as a change of rules that reviewers must see whatever its level is. */
function trustRecordNote({ record: { decisions }, texts }) {
    const found = decisions.find(({ finding }) => finding.rule === 'provenance/record-changed')?.finding;
    if (found === undefined)
        return [];
    const lines = Array.isArray(found.detail?.packages) ? found.detail.packages.map(String) : [];
    const shown = lines.slice(0, MOST_PINS);
    const more = lines.length > shown.length ? [`…${texts.checking.andMore(lines.length - shown.length)}`] : [];
    const said = texts.closing.trustRecordEdited((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(found.subject.name, 80));
    return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .staticSection */ .EQ)(14, `${said}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)([...shown, ...more], 'diff')}`)];
}
const MOST_PINS = 12;
/** `blocked at a81c3d9 (1 new critical vulnerability)`. */
function told(entry, texts) {
    const at = entry.commit === '' ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(entry.commit), 40);
    const reason = entry.headline.replace(/^[^:]{0,40}: /, '');
    return texts.closing.told(entry.verdict, at, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason, 200));
}
/** What the comment said of earlier commits: one line when that is resolved now, the rest collapsed. */
function historySections({ record, texts }, previous) {
    if (previous === undefined)
        return [];
    const say = texts.closing;
    const commit = record.context.commit ?? '';
    // What other jobs said of the same commit stands beside this and is not past.
    const alone = (previous.sections ?? []).every(({ id }) => id === (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionId */ .F2)(record));
    const earlier = [...previous.history, previous].filter((entry) => entry.commit !== commit || (alone && entry.verdict !== record.verdict.verdict));
    const last = earlier.at(-1);
    if (last === undefined)
        return [];
    const resolved = record.verdict.verdict === 'pass' && last.verdict !== 'pass';
    const rest = resolved ? earlier.slice(0, -1) : earlier;
    const sections = resolved ? [(0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .staticSection */ .EQ)(11, say.resolved(told(last, texts)))] : [];
    if (rest.length > 0) {
        sections.push({
            importance: 65,
            before: `<details><summary>${say.earlier(rest.length)}</summary>\n`,
            count: rest.length,
            row: (index) => `- ${told(rest[rest.length - 1 - index], texts)}`,
            separator: '\n',
            cap: 10,
            more: say.olderVerdicts,
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
function reportReference({ record, links, texts }) {
    const file = record.files.find((candidate) => candidate.what === 'report');
    const label = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(texts.closing.report, links.report ?? links.run);
    return file === undefined ? label : `${label}${texts.inBrackets(`sha256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.sha256)}`)}`;
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
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   uV: () => (/* binding */ reasonText),
/* harmony export */   yP: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11166);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87407);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46609);



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
/** `axios@1.7.2`, as a code span. */
function subjectOf(finding) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.subject.name);
}
/** What is wrong, without the subject: title, severity where a scanner rated it, and the ids to look it up by. */
function whatOf(problem, texts, options = { severity: true }) {
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
    return own?.title ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.title, 160);
}
/** The title of one finding, or what several are together. */
function titleOf({ first, decisions }, texts) {
    const title = titleText(first.finding, texts);
    if (decisions.length === 1)
        return title;
    if (new Set(decisions.map((decision) => decision.finding.title)).size === 1)
        return texts.problem.times(title, decisions.length);
    return first.finding.check === 'vulnerabilities'
        ? texts.problem.vulnerabilities(decisions.length)
        : texts.problem.problems(decisions.length);
}
/** Why it matters, in one or two sentences; empty where the title says all. */
function whyOf({ first: { finding } }, texts) {
    const message = finding.message === finding.title ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.message, 300);
    const own = isScanned(finding) ? undefined : wordsOf(finding, texts);
    if (own === undefined)
        return message;
    return message === '' ? own.why : `${own.why}<br>\n<sub>${texts.problem.original(message)}</sub>`;
}
/** ` (worst critical, GHSA-…)`, or nothing. */
function notesOf({ first, decisions }, texts, options = { severity: true }) {
    const rated = options.severity && (first.finding.check === 'vulnerabilities' || first.finding.check === 'scanners');
    const ids = idsOf(decisions, texts);
    const lapsed = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .lapsedException */ .R1)(decisions);
    const worst = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWord */ .Oh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(decisions), texts);
    const notes = [
        ...(rated ? [decisions.length > 1 ? texts.problem.worst(worst) : worst] : []),
        ...(ids === '' ? [] : [ids]),
        ...(lapsed === undefined ? [] : [texts.problem.lapsed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lapsed, 200))]),
    ];
    return notes.length === 0 ? '' : texts.inBrackets(notes.join(texts.comma));
}
/** Which line of which policy decided: `` `fail-on-severity` in `.github/sealgate.yml:4` ``, or nothing. */
function decidedBy({ first: { reason } }, texts) {
    const cell = (text, max) => text === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text, max);
    return texts.problem.decidedBy(cell(reason.key, 80), cell(reason.exception, 80), cell(reason.origin, 120));
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
function whereOf({ first, decisions }, texts) {
    const { finding } = first;
    const paths = decisions.map((decision) => decision.finding.paths ?? []).find((all) => all.length > 0) ?? [];
    const [path] = paths;
    if (path === undefined || path.length === 0)
        return placeOf(finding);
    const steps = path.at(-1) === finding.subject.name ? path.slice(0, -1) : path;
    const direct = steps.length === 1 ? texts.problem.direct : '';
    const more = paths.length > 1 ? texts.problem.otherWays(paths.length - 1) : '';
    return `${stepsOf(steps, texts)}${direct}${more}`;
}
function stepsOf(steps, texts) {
    if (steps.length <= STEPS * 2 + 1)
        return steps.map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step, 60)).join(' → ');
    const start = steps.slice(0, STEPS).map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step, 60));
    const end = steps.slice(-STEPS).map((step) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step, 60));
    return [...start, texts.problem.moreSteps(steps.length - STEPS * 2), ...end].join(' → ');
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
function fixTextOf({ first: { finding } }, texts) {
    const { fix } = finding;
    if (fix === undefined)
        return '';
    const long = (fix.command?.length ?? 0) > COMMAND_LIMIT;
    return `${fixWords(finding, fix, texts)}${long ? texts.problem.commandInReport : ''}`;
}
function fixWords(finding, fix, texts) {
    const own = wordsOf(finding, texts);
    if (own === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(fix.text, 240);
    if (fix.version === undefined && fix.command === undefined)
        return own.fix;
    return texts.problem.update(fix.version === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fix.version, 60));
}
/** Fix as a table's cell: words, then the command on a line of its own. */
function fixCell(problem, texts) {
    const command = commandOf(problem);
    const parts = [fixTextOf(problem, texts), ...(command === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command, COMMAND_LIMIT)])];
    return parts.filter((part) => part !== '').join('<br>') || '–';
}
/** Why a decision fell as it did. */
function reasonText({ kind, text }, texts, max) {
    const own = Object.hasOwn(texts.reasons, kind) ? texts.reasons[kind] : undefined;
    return own === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text, max) : `${own}${texts.inBrackets((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text, max))}`;
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
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53740);



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
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.finding.subject.name, b.finding.subject.name) ||
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.finding.rule, b.finding.rule) ||
        (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.finding.fingerprint, b.finding.fingerprint));
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
    'workflows',
    'exceptions',
];
function checkRank(check) {
    const at = CHECK_ORDER.indexOf(check);
    return at === -1 ? CHECK_ORDER.length : at;
}
/** Checks in the order in which they are shown; unknown ones last, by id. */
function compareChecks(a, b) {
    return checkRank(a) - checkRank(b) || (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b);
}
/** What a reader knows a check as; an id we do not know stays as it is. */
function checkTitle(check, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_1__.en) {
    return Object.hasOwn(texts.checks, check) ? (texts.checks[check] ?? check) : check;
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
/* harmony export */   kK: () => (/* binding */ inEnglish),
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


/***/ })

};
;