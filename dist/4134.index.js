"use strict";
exports.id = 4134;
exports.ids = [4134,9833,2214,9790,7409];
exports.modules = {

/***/ 50922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentStep: () => (/* binding */ commentStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var runtime = __webpack_require__(50193);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/policy/telling.js
var telling = __webpack_require__(86237);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/publish/comment.js
var comment = __webpack_require__(30262);
// EXTERNAL MODULE: ./build/publish/identity.js
var identity = __webpack_require__(9173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/data/json.js
var data_json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
;// CONCATENATED MODULE: ./build/publish/workflow-run.js







/** Messages are what belongs there: see `wrongMember`. */
const id = schemas/* int */.Whr('a whole number above 0').positive('a whole number above 0');
const workflow_run_text = schemas/* string */.YjP('a text').min(1, 'a text');
const payload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        id,
        full_name: workflow_run_text.regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'the name of a repository (owner/name)'),
    }, 'an object'),
    workflow_run: schemas/* object */.Ikc({
        id,
        run_attempt: id,
        event: workflow_run_text,
        head_sha: workflow_run_text.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the full hash of a commit'),
        head_branch: workflow_run_text,
        // A fork that was deleted since has none.
        head_repository: schemas/* object */.Ikc({ id, owner: schemas/* object */.Ikc({ login: workflow_run_text }, 'an object') }, 'an object or null')
            .nullable(),
        path: schemas/* string */.YjP('a text'),
        html_url: schemas/* string */.YjP('a text'),
        conclusion: schemas/* string */.YjP('a text or null').nullable(),
    }, 'an object'),
}, 'an object');
const RERUN = 'The runner writes this file (GITHUB_EVENT_PATH): run the job again, without a step that changes it.';
/** @throws SealgateError USAGE for another event, INPUT_INVALID where the event file is not one of `workflow_run`. */
async function readCompletedRun(env) {
    if (env.GITHUB_EVENT_NAME !== 'workflow_run') {
        throw new errors/* SealgateError */.De('USAGE', `This step is for 'workflow_run', not for '${env.GITHUB_EVENT_NAME ?? ''}'`, {
            hint: 'See workflows/publish-comment.yml; on pull_request the action writes its comment itself.',
        });
    }
    const file = env.GITHUB_EVENT_PATH ?? '';
    if (file === '')
        throw new errors/* SealgateError */.De('USAGE', 'GITHUB_EVENT_PATH is not set', {
            hint: 'This step runs in GitHub Actions, which sets it.',
        });
    const document = readEvent(await (0,files/* readCapped */.EF)(file, 25 * 1024 * 1024), file);
    const parsed = payload.safeParse(document);
    if (!parsed.success)
        throw wrongMember(parsed.error, document, file);
    const { workflow_run: run, repository } = parsed.data;
    return {
        repository: repository.full_name,
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headOwner: run.head_repository?.owner.login ?? '',
        headRepositoryId: run.head_repository?.id ?? 0,
        fromFork: run.head_repository?.id !== repository.id,
        path: run.path,
        url: run.html_url,
        conclusion: run.conclusion ?? '',
    };
}
function readEvent(bytes, file) {
    try {
        return (0,json/* parseJson */.q)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        const { code, message, location } = error;
        throw new errors/* SealgateError */.De(code, message, { ...(location && { location }), hint: RERUN, cause: error });
    }
}
/** What an event has where something else belongs; the schema's message says what. */
function wrongMember({ issues: [issue] }, document, file) {
    const path = (issue?.path ?? []).map(String);
    const found = path.reduce((value, key) => ((0,data_json/* isObject */.G)(value) ? value[key] : undefined), document);
    const pointer = path.map((key) => `/${key}`).join('');
    return new errors/* SealgateError */.De('INPUT_INVALID', `The event file is not one of workflow_run: it has ${found === undefined ? 'nothing' : (0,shorten/* shorten */.m)(JSON.stringify(found), 60)} where ${issue?.message ?? 'something else'} belongs`, { location: { file, ...(pointer === '' ? {} : { pointer }) }, hint: RERUN });
}
const pulls = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: id,
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id }).nullable() }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/) }),
}));
/**
 * The open pull requests whose head is the run's commit, asked of GitHub: what the run itself says about its
 * pull request is not asked. Runs of forks name none in the event.
 *
 * @throws GithubError
 */
async function findPulls(github, run) {
    if (run.headOwner === '')
        return [];
    const [owner, repo] = run.repository.split('/');
    const answer = await github.call('GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        state: 'open',
        head: `${run.headOwner}:${run.headBranch}`,
        per_page: 100,
    });
    const parsed = pulls.safeParse(answer.data);
    if (!parsed.success) {
        throw new github_error.GithubError('unexpected', 'GitHub answered something else than pull requests', {
            status: answer.status,
        });
    }
    return parsed.data
        .filter(({ head }) => head.sha === run.headSha && head.repo?.id === run.headRepositoryId)
        .map(({ number, base }) => ({ number, baseSha: base.sha }));
}

// EXTERNAL MODULE: ./build/render/comment.js + 7 modules
var render_comment = __webpack_require__(7742);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/undecided.js
var undecided = __webpack_require__(86499);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/evidence/record-schema.js + 2 modules
var record_schema = __webpack_require__(29790);
;// CONCATENATED MODULE: ./build/commands/action/foreign-record.js






const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 128;
/**
 * Reads the record that a run left in its artifact. Whoever shaped that run shaped this file: it is checked
 * against the schema, and must be about the commit that GitHub says the run was about.
 *
 * @param given the artifact's folder, or the file.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, INPUT_TOO_LARGE
 */
async function readForeignRecord(given, run) {
    const file = await recordFile(given);
    const invalid = (message, cause) => new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file },
        hint: 'The artifact must be the one that Sealgate left in that run.',
        ...(cause === undefined ? {} : { cause }),
    });
    let document;
    try {
        document = JSON.parse((0,io_text/* decodeText */.g7)(await (0,files/* readCapped */.EF)(file, MAX_BYTES), file));
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw invalid(`The run's record is not JSON: ${(0,errors/* messageOf */.bD)(error)}`, error);
    }
    const shape = findBadShape(document);
    if (shape !== undefined)
        throw invalid(`The run's record ${shape}`);
    const parsed = record_schema.recordSchema.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw invalid(`The run's record is not one: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 500));
    }
    const record = parsed.data;
    if ((record.context.pullRequest?.headSha ?? record.context.commit) !== run.headSha) {
        throw invalid('The record is about another commit than the run');
    }
    return record;
}
async function recordFile(given) {
    try {
        const info = await (0,promises_.lstat)(given);
        const file = info.isDirectory() ? external_node_path_default().join(given, 'record.json') : given;
        if ((await (0,promises_.lstat)(file)).isFile())
            return file;
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', 'The run left no record', {
            location: { file: given },
            hint: 'Look at the run itself; it may have ended before Sealgate could write.',
            cause,
        });
    }
    throw new errors/* SealgateError */.De('INPUT_INVALID', 'The record is not a regular file', { location: { file: given } });
}
/** Walks without recursion: a parser takes what a stack does not. */
function findBadShape(document) {
    const stack = [{ value: document, depth: 1 }];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        const { value, depth } = item;
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > MAX_DEPTH)
            return `is nested deeper than ${MAX_DEPTH} levels`;
        if (Object.hasOwn(value, '__proto__'))
            return "has a key '__proto__'";
        for (const member of Object.values(value))
            stack.push({ value: member, depth: depth + 1 });
    }
    return undefined;
}
/**
 * The record as it may be shown with our name under it: who, what and where come from GitHub; commands to paste
 * and addresses to follow are left out, because the author of the change could have written them.
 */
function asSeenByGithub(record, { run, pull, server }) {
    const url = `${server}/${run.repository}`;
    const said = record.verdict;
    const contradicted = said.verdict === 'pass' && run.conclusion !== 'success';
    return {
        ...record,
        context: {
            ...record.context,
            repository: { slug: run.repository, url },
            commit: run.headSha,
            event: run.event,
            pullRequest: {
                number: pull.number,
                headSha: run.headSha,
                baseSha: pull.baseSha,
                fromFork: run.fromFork,
            },
            source: {
                ...record.context.source,
                run: `${url}/actions/runs/${run.id}`,
                attempt: String(run.attempt),
                workflowRef: `${run.repository}/${run.path}`,
            },
        },
        decisions: record.decisions.map(({ finding, ...decision }) => {
            const { url: _url, fix, ...rest } = finding;
            const { command: _command, ...advice } = fix ?? { text: '' };
            return { ...decision, finding: fix === undefined ? rest : { ...rest, fix: advice } };
        }),
        verdict: contradicted
            ? {
                ...said,
                verdict: 'incomplete',
                gaps: [
                    ...said.gaps,
                    {
                        check: 'run',
                        message: `The workflow run ended as '${run.conclusion}', although its record says 'pass'`,
                        hint: 'Look at the run.',
                    },
                ],
            }
            : said,
    };
}

// EXTERNAL MODULE: ./build/commands/action/pin.js
var pin = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/commands/action/comment-step.js














/**
 * The privileged half of the fork-safe comment: takes a run's record as data, finds the pull request from the
 * run's head commit, and writes the text itself. It checks out and executes nothing.
 */
async function commentStep(world, runner, print) {
    (0,pin/* warnUnlessPinned */.t)(world, runner);
    const run = await readCompletedRun(world.env);
    if (run.event !== 'pull_request') {
        print(`Nothing to do: the run was for '${run.event}', not for a pull request.`);
        return errors/* EXIT */.dc.pass;
    }
    const token = (0,identity/* tokenOf */.B9)(world.env);
    if (token === undefined) {
        throw new errors/* SealgateError */.De('USAGE', 'There is no token', {
            hint: 'Leave the input `token` to its default.',
        });
    }
    const { record, problem } = await readRecord(world, run);
    const found = await findPulls(await (0,identity/* githubOf */.zq)(token, world), run);
    // Several pull requests may share a head; the record may choose among them, and only among them.
    const pull = found.find(({ number }) => number === record.context.pullRequest?.number) ?? found[0];
    if (pull === undefined) {
        print('Nothing to do: no open pull request stands at the commit of that run any more.');
        return errors/* EXIT */.dc.pass;
    }
    const server = world.env.GITHUB_SERVER_URL ?? 'https://github.com';
    const finished = finishedRun(asSeenByGithub(record, { run, pull, server }), run, world);
    const applies = comment/* commentPublisher */.w.applies(finished, world);
    const result = applies === true
        ? await comment/* commentPublisher */.w.publish(finished, world)
        : { publisher: 'comment', state: 'skipped', message: applies };
    print(`${result.state}: ${result.message}`);
    await runner.setOutput('comment-url', ('url' in result ? result.url : undefined) ?? '');
    if (result.state === 'failed')
        runner.annotate('error', result.message, { title: 'Sealgate comment' });
    if (problem !== undefined)
        runner.annotate('error', problem, { title: 'Sealgate comment' });
    return result.state === 'failed' || problem !== undefined ? errors/* EXIT */.dc.incomplete : errors/* EXIT */.dc.pass;
}
async function readRecord(world, run) {
    const given = world.env.INPUT_RECORD;
    if (given === undefined || given === '') {
        throw new errors/* SealgateError */.De('USAGE', "The input 'record' is empty", {
            hint: 'Pass the folder that the artifact was downloaded to.',
        });
    }
    try {
        return { record: await readForeignRecord(external_node_path_default().resolve(world.cwd, given), run) };
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return { record: noRecord(error, world), problem: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Stands in for a record that is missing or unusable: it decides nothing, and says why. */
function noRecord(error, world) {
    const { message, hint } = error;
    return (0,undecided/* undecided */.o)({
        context: {
            time: (0,runtime/* rfc3339 */.ag)(world.now()),
            event: 'pull_request',
            actor: {},
            source: { userAgent: `sealgate/${(0,version/* version */.r)()}` },
            tool: { name: 'sealgate', version: (0,version/* version */.r)() },
        },
        policy: { presets: [], digest: (0,digest/* sha256Hex */.f)(''), overrides: [] },
    }, {
        gaps: [{ check: 'run', message, ...(hint === undefined ? {} : { hint }) }],
        notSealed: 'There is no record.',
    });
}
function finishedRun(record, run, world) {
    const links = { run: run.url, report: `${run.url}#artifacts`, evidence: `${run.url}#artifacts` };
    const mode = words/* COMMENT_MODES */.p8.find((candidate) => candidate === world.env.INPUT_COMMENT_SUMMARY_IN_PR) ?? 'always';
    return {
        record,
        stagingDir: '',
        evidenceDir: '',
        repositoryDir: '',
        telling: { ...telling/* TELL_COMMENT_ONLY */.r, commentMode: mode },
        places: async () => new Map(),
        texts: {
            summary: '',
            short: '',
            headline: '',
            comment: (previous) => (0,render_comment/* renderComment */.wQ)(record, {
                links,
                foreign: true,
                locale: words/* LOCALES */.YZ.find((candidate) => candidate === world.env.INPUT_LOCALE),
                timeZone: readTimeZone(world.env.INPUT_TIME_ZONE),
                previous,
            }),
        },
    };
}
/** A zone that this runtime knows; anything else shows UTC alone. */
function readTimeZone(given) {
    if (given === undefined || given === '')
        return undefined;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('USAGE', `The input 'time-zone' is '${given.slice(0, 40)}', which is no time zone`, {
            hint: 'Write an IANA name: Asia/Tokyo, Europe/Berlin, UTC.',
            cause,
        });
    }
}


/***/ }),

/***/ 65902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ warnUnlessPinned)
/* harmony export */ });
/* harmony import */ var _io_runner_used_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28793);

/**
 * T1: warns where the workflow names the action by a tag or branch, which its owner (or whoever takes the account)
 * can move to other code. Silent where it is pinned, or is part of the repository itself.
 */
function warnUnlessPinned({ env }, runner) {
    const ref = (0,_io_runner_used_action_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAction */ .K)(env)?.ref;
    if (ref === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
        return;
    runner.annotate('warning', `The workflow uses Sealgate at '${ref.slice(0, 100)}', a name that can be moved to other code. Write the full commit hash after the @ instead, with the version as a comment.`, { title: 'Sealgate: not pinned' });
}


/***/ }),

/***/ 49887:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(34330);
// EXTERNAL MODULE: ./build/io/exec/send-signal.js
var send_signal = __webpack_require__(55829);
;// CONCATENATED MODULE: ./build/io/exec/direct.js




/** How long what a program leaves running may hold its output open. */
const LINGER_MS = 10_000;
/**
 * Runs a program by Node itself, which takes a third of the time that @actions/exec does, and knows the program's id:
 * a signal that ends this process alone (a runner's, a supervisor's) must not leave a scanner at work.
 *
 * @throws SealgateError as `run` does.
 */
async function runDirect(command, args, options) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 23));
    const { cwd, input, env, maxBytes = 256 * 1024 * 1024, group = false } = options;
    let child;
    // Before it starts: a signal in between would end this process alone.
    const takeBack = (0,interrupts/* onInterrupt */.n)(() => end(child, group), `${command} goes on`);
    try {
        child = spawn(command, [...args], {
            env: { ...process.env, ...env },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: group,
            ...(cwd === undefined ? {} : { cwd }),
        });
        return await collect(child, { command, cwd, input, maxBytes });
    }
    finally {
        takeBack();
    }
}
function collect(child, { command, cwd, input, maxBytes }) {
    return new Promise((resolve, reject) => {
        const failed = (what, hint, cause) => reject(new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} ${what}`, { hint, cause }));
        const chunks = [];
        const errors = [];
        let size = 0;
        child.stdout?.on('data', (data) => {
            size += data.length;
            if (size <= maxBytes)
                chunks.push(data);
            else
                child.kill();
        });
        child.stderr?.on('data', (data) => {
            if (errors.length < 4096)
                errors.push(data);
        });
        // A program may end before it has read all: what it answers counts.
        child.stdin?.on('error', () => child.stdin?.destroy());
        child.stdin?.end(input);
        child.on('error', (error) => {
            // The system says of a missing folder what it says of a missing program.
            if (cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd))
                failed(`could not be run: ${cwd} does not exist`, 'Name a folder that is there.', error);
            else
                failed(`could not be run: ${(0,build_errors/* messageOf */.bD)(error)}`, `Install ${command}, or make sure it is on PATH.`, error);
        });
        child.on('exit', () => {
            const lingering = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, LINGER_MS);
            child.on('close', () => clearTimeout(lingering));
        });
        child.on('close', (code, signal) => {
            if (size > maxBytes) {
                failed(`printed more than the limit of ${maxBytes} bytes`, 'Let it write to a file and pass that file instead.');
            }
            else if (code === null) {
                failed(`was ended by ${signal}`, 'Run it again; if it happens again, look at why the system ends it.');
            }
            else
                resolve({
                    exitCode: code,
                    stdout: Buffer.concat(chunks),
                    stderr: Buffer.concat(errors).toString('utf8'),
                });
        });
    });
}
/** Asks a program to end, with its group all that it started. */
function end(child, group) {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    (0,send_signal/* sendSignal */.v)(group ? -child.pid : child.pid, 'SIGTERM');
}

;// CONCATENATED MODULE: ./build/io/exec/toolkit.js

/**
 * Runs a program by @actions/exec, which on Windows looks it up on PATH before the system would look in the current
 * folder, and knows how batch files are started.
 *
 * @throws SealgateError as `run` does.
 */
async function runByToolkit(command, args, options) {
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
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
            throw new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof build_errors/* SealgateError */.De)
            throw error;
        throw new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} could not be run: ${(0,build_errors/* messageOf */.bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/io/exec/exec.js


/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error. Where a signal ends this process, it ends the program too.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
function run(command, args, options = {}) {
    return process.platform === 'win32'
        ? runByToolkit(command, args, options)
        : runDirect(command, args, options);
}


/***/ }),

/***/ 55829:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sendSignal)
/* harmony export */ });
/**
 * Sends a signal to a process, or to its group; does nothing where it has ended by itself meanwhile.
 *
 * @param id of the process; of a group, that of its first process with a minus before it.
 */
function sendSignal(id, signal) {
    try {
        process.kill(id, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 19833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ blobsAt),
  bX: () => (/* binding */ commitTime),
  Wd: () => (/* binding */ fileAt),
  Tl: () => (/* binding */ filesAt),
  git: () => (/* binding */ git),
  Qo: () => (/* binding */ headCommit),
  QX: () => (/* binding */ isAncestor),
  pi: () => (/* binding */ isIgnored),
  yj: () => (/* binding */ isKnownApart),
  h7: () => (/* binding */ linkedFileAt),
  CS: () => (/* binding */ listFiles),
  SB: () => (/* binding */ listNamed),
  VS: () => (/* binding */ notCheckedOut),
  fY: () => (/* binding */ parentsOf),
  gX: () => (/* binding */ remoteUrl),
  WL: () => (/* binding */ resolveCommit),
  trackedBelow: () => (/* binding */ trackedBelow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/exec/exec.js + 2 modules
var exec = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/io/git/history.js
var git_history = __webpack_require__(94819);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
;// CONCATENATED MODULE: ./build/io/git/lookalike.js




/**
 * Refuses a folder that git would take for a repository of its own because of files that a commit can hold: `HEAD`,
 * `objects` and `refs`, or `commondir` in the place of both. Git would answer from them, with whatever base and policy
 * they make up, instead of from the repository around. Git from 2.38 on can be told so (`safe.bareRepository`), and
 * does not say which folder it is.
 *
 * @throws SealgateError INPUT_INVALID
 * @see gitrepository-layout(5)
 */
function refuseLookalike(dir, env) {
    // Whoever names the repository is asked for no other.
    if (env.GIT_DIR !== undefined)
        return;
    for (let at = (0,files/* realPath */.Ye)(dir) ?? external_node_path_default().resolve(dir);; at = external_node_path_default().dirname(at)) {
        const has = (name) => (0,external_node_fs_.lstatSync)(external_node_path_default().join(at, name), { throwIfNoEntry: false }) !== undefined;
        if (has('.git') || external_node_path_default().dirname(at) === at)
            return;
        if (has('HEAD') && ((has('objects') && has('refs')) || has('commondir')))
            throw new errors/* SealgateError */.De('INPUT_INVALID', 'This folder looks like a git repository without a working tree: git would answer from its files, not from the repository around it', {
                location: { file: at },
                hint: 'If it is one (a bare clone), clone it and judge the clone, which has files. If it only looks like one, take HEAD, objects and refs (or commondir) out of the folder, or judge another folder (--dir).',
            });
    }
}

;// CONCATENATED MODULE: ./build/io/git/owner.js



/**
 * Names a job's own checkout to git as safe, for one call. The runner's user makes the workspace, and the steps of a
 * container job are mostly root's: git would refuse to read it. Who could write its configuration could change the
 * job itself. A repository above the workspace, or beside it, is left to git.
 *
 * @returns arguments for git, none outside of GitHub Actions.
 * @see git-config(1), safe.directory
 */
function ownCheckout(dir, { GITHUB_ACTIONS: actions, GITHUB_WORKSPACE: named }) {
    const workspace = actions === 'true' && named ? (0,files/* realPath */.Ye)(named) : undefined;
    const start = (0,files/* realPath */.Ye)(dir);
    if (workspace === undefined || start === undefined)
        return [];
    for (let at = start; at === workspace || (0,files/* isInside */.FK)(workspace, at); at = external_node_path_default().dirname(at)) {
        // Git knows the folder by this path, with `/` on Windows too.
        if ((0,external_node_fs_.existsSync)(external_node_path_default().join(at, '.git')))
            return ['-c', `safe.directory=${at.split((external_node_path_default()).sep).join('/')}`];
    }
    return [];
}

// EXTERNAL MODULE: ./build/io/git/repository-folder.js
var repository_folder = __webpack_require__(74328);
;// CONCATENATED MODULE: ./build/io/git/git.js








/**
 * Git on a repository that a pull request may have shaped: its configuration must not be able to start
 * programs (fsmonitor, hooks), its files are no repository (a bare one can be committed), and nothing may prompt.
 * What a user's own configuration adds to answers (what a signature is worth) must not be read for the answer.
 */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'safe.bareRepository=explicit',
    '-c',
    'log.showSignature=false',
    // Of the file of grafts that is named below, which is empty: six lines before each message of git's own.
    '-c',
    'advice.graftFileDeprecated=false',
];
// A commit is judged for what it is: objects that a `git replace` puts in its place, and parents that a file of grafts
// gives it, are not what would be merged.
const ENV = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
/** @throws SealgateError INPUT_INVALID where files of `dir` would be git's repository, TOOL_FAILED where git cannot run. */
async function git(dir, args, input) {
    refuseLookalike(dir, process.env);
    return (0,exec/* run */.e)('git', [...SAFE, ...ownCheckout(dir, process.env), ...args], {
        cwd: dir,
        env: ENV,
        ...(input === undefined ? {} : { input }),
    });
}
/** Whether git would find a repository at `dir` or above it, asked of the file system alone: starting git costs more than reading a lockfile. */
function mayBeRepository(dir) {
    if (process.env.GIT_DIR !== undefined || (0,external_node_fs_.existsSync)(external_node_path_default().join(dir, 'objects')))
        return true;
    return (0,repository_folder/* repositoryTop */.K)(dir) !== undefined;
}
/** The commit a ref names, or `undefined` where it names none (or this is no repository). */
async function resolveCommit(dir, ref) {
    if (ref.startsWith('-'))
        throw new errors/* SealgateError */.De('USAGE', `'${ref}' is not a git ref`, { hint: 'Pass a branch, tag or commit.' });
    if (!mayBeRepository(dir))
        return undefined;
    if (ref === 'HEAD') {
        const { plainHead } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
        const known = plainHead(dir);
        if (known !== undefined)
            return known.commit;
    }
    const result = await git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const text = result.stdout.toString('utf8').trim();
    return result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
/** A commit's committer time, RFC 3339 UTC. */
async function commitTime(dir, commit) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainCommitTime } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainCommitTime(dir, commit);
    if (known !== undefined)
        return timeOf(known);
    const result = await git(dir, ['show', '-s', '--format=%ct', commit]);
    const seconds = Number(result.stdout.toString('utf8').trim());
    return result.exitCode === 0 && Number.isSafeInteger(seconds) ? timeOf(seconds) : undefined;
}
/** The checked-out commit and its committer time (RFC 3339 UTC), from the repository's files or by one question to git. */
async function headCommit(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainHead } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainHead(dir);
    if (known !== undefined)
        return { commit: known.commit, time: timeOf(known.seconds) };
    const result = await git(dir, ['show', '-s', '--format=%H %ct', 'HEAD']);
    const [commit = '', seconds = ''] = result.stdout.toString('utf8').trim().split(' ');
    if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit) || !/^\d{1,12}$/.test(seconds))
        return undefined;
    return { commit, time: timeOf(Number(seconds)) };
}
function timeOf(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/** A file's bytes at a commit, or `undefined` where it is not there. `file` is relative to `dir`, with `/`. */
async function fileAt(dir, commit, file) {
    const result = await git(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
    return result.exitCode === 0 ? result.stdout : undefined;
}
/**
 * As fileAt, where a symbolic link counts as the file it leads to at that commit; `outside` where it leads out of
 * the repository. `file` holds no line break.
 */
async function linkedFileAt(dir, commit, file) {
    const asked = Buffer.from(`${commit}:./${file}\n`);
    const { stdout, exitCode } = await git(dir, ['cat-file', '--batch', '--follow-symlinks'], asked);
    const end = stdout.indexOf(0x0a);
    const header = stdout.toString('utf8', 0, end);
    if (exitCode !== 0 || end === -1)
        return undefined;
    if (/^symlink \d+$/.test(header))
        return 'outside';
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    return size === undefined ? undefined : stdout.subarray(end + 1, end + 1 + Number(size));
}
/** Paths of all files at a commit below `dir`, relative to it. */
async function filesAt(dir, commit) {
    const result = await git(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
    if (result.exitCode !== 0)
        throw (0,git_history/* lacksHistory */.R)(`list ${commit}`, result.stderr);
    return result.stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/** What `git cat-file --batch --follow-symlinks` says before that many bytes. */
const FOLLOWED = /^(?:[0-9a-f]+ )?(blob|tree|commit|tag|symlink|dangling|loop|notdir) (\d+)$/;
/**
 * The bytes of several files at a commit, read by one git process. A symbolic link counts as the file it leads to at
 * that commit; `outside` where it leads out of the repository. A file that is not there, or is a folder or a
 * submodule, is missing from the answer.
 *
 * @param files relative to `dir`, with `/`.
 * @throws SealgateError TOOL_FAILED, INPUT_INVALID where git's answer is cut off.
 */
async function blobsAt(dir, commit, files) {
    const blobs = new Map();
    // The batch protocol ends a name at a newline: such files are asked for one by one.
    const plain = files.filter((file) => !file.includes('\n'));
    for (const file of files) {
        const blob = file.includes('\n') ? await fileAt(dir, commit, file) : undefined;
        if (blob !== undefined)
            blobs.set(file, blob);
    }
    if (plain.length === 0)
        return blobs;
    const asked = plain.map((file) => `${commit}:./${file}\n`).join('');
    const batch = ['cat-file', '--batch', '--follow-symlinks'];
    const { stdout, stderr, exitCode } = await git(dir, batch, Buffer.from(asked));
    const cutOff = () => (0,git_history/* lacksHistory */.R)(`read files at ${commit}`, stderr);
    if (exitCode !== 0)
        throw cutOff();
    let at = 0;
    for (const file of plain) {
        const end = stdout.indexOf(0x0a, at);
        if (end === -1)
            throw cutOff();
        const header = stdout.toString('utf8', at, end);
        at = end + 1;
        const [, type, size] = FOLLOWED.exec(header) ?? [];
        if (type === undefined)
            continue;
        if (at + Number(size) > stdout.length)
            throw cutOff();
        if (type === 'blob')
            blobs.set(file, stdout.subarray(at, at + Number(size)));
        if (type === 'symlink')
            blobs.set(file, 'outside');
        at += Number(size) + 1;
    }
    return blobs;
}
/**
 * Files git tracks or would track below `dir` (ignored ones left out), relative to it; `undefined` outside a
 * repository, and for a folder that is ignored as a whole: whoever names it means it.
 */
async function listFiles(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (result.exitCode !== 0)
        return undefined;
    const names = [...new Set(result.stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
    if (names.length === 0 && (await git(dir, ['check-ignore', '--quiet', '.'])).exitCode === 0)
        return undefined;
    return names;
}
/** Files that git tracks in a folder below `dir`; none outside a repository. */
async function trackedBelow(dir, folder) {
    if (!mayBeRepository(dir))
        return [];
    const { exitCode, stdout } = await git(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', folder]);
    return exitCode === 0
        ? stdout
            .toString('utf8')
            .split('\0')
            .filter((file) => file !== '')
        : [];
}
/** Whether git passes over a file that it does not track. */
async function isIgnored(dir, file) {
    return (await git(dir, ['check-ignore', '--quiet', '--', file])).exitCode === 0;
}
/**
 * As listFiles, of the files with a wanted name; those in `node_modules` may be missing. For a project that is not
 * too large, whose wanted files are all tracked, git is not run.
 */
async function listNamed(dir, isWanted) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainFiles } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainFiles(dir, isWanted) ?? (await listFiles(dir));
    return known?.filter((file) => isWanted(file.slice(file.lastIndexOf('/') + 1)));
}
/** Which tracked files a sparse checkout left out, of some that are not on the disk. */
async function notCheckedOut(dir, files) {
    if (files.length === 0)
        return [];
    const args = ['--literal-pathspecs', 'ls-files', '-v', '-z', '--cached', '--', ...files];
    const { exitCode, stdout } = await git(dir, args);
    if (exitCode !== 0)
        return [...files];
    const lines = stdout.toString('utf8').split('\0');
    return lines.filter((line) => /^s /i.test(line)).map((line) => line.slice(2));
}
/**
 * The address of the repository's `origin` without credentials, or `undefined` where there is none, or one that
 * means something on this machine only (a path, `file:`): evidence and SBOMs are the same on any machine.
 */
async function remoteUrl(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainOrigin } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainOrigin(dir) ?? (await configuredOrigin(dir));
    return known === undefined || known === '' ? undefined : publicAddress(known);
}
async function configuredOrigin(dir) {
    const { exitCode, stdout } = await git(dir, ['config', '--get', 'remote.origin.url']);
    return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}
function publicAddress(text) {
    const web = /^(https?:\/\/)(?:[^/@]*@)?([^/].*)$/i.exec(text);
    if (web !== null)
        return `${web[1]}${web[2]}`;
    if (/^file:/i.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text))
        return text.replace(/^([^/]*:\/\/[^/@:]*):[^/@]*@/, '$1@');
    // One letter before the colon is a drive of Windows, not a host.
    return /^[^/\\:]{2,}:(?!:)/.test(text) ? text : undefined;
}
/** The commits that `commit` was made of, in order; read from the commit itself, because a shallow clone hides them. */
async function parentsOf(dir, commit) {
    const { stdout, exitCode } = await git(dir, ['cat-file', 'commit', commit]);
    if (exitCode !== 0)
        return [];
    const [header = ''] = stdout.toString('utf8').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, parent]) => parent ?? []);
}
/** Whether `commit` comes after `ancestor`, as far as the clone's history tells. */
async function isAncestor(dir, ancestor, commit) {
    return (await git(dir, ['merge-base', '--is-ancestor', ancestor, commit])).exitCode === 0;
}
/** Whether the clone shows that `commit` does not come after `ancestor`: it has both, and not cut off. */
async function isKnownApart(dir, ancestor, commit) {
    if ((await git(dir, ['merge-base', '--is-ancestor', ancestor, commit])).exitCode !== 1)
        return false;
    const { stdout } = await git(dir, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString('utf8').trim() === 'false';
}


/***/ }),

/***/ 94819:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lacksHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * What to say where git does not have a commit, or not all of it. A partial clone has every commit, and fetches files
 * when they are asked for, if it may.
 *
 * @param file what the caller names as the place, where it is one file.
 */
function lacksHistory(what, stderr, file) {
    const isPartial = stderr.includes('promisor remote');
    const [said = ''] = stderr.trim().split('\n', 1);
    const why = isPartial
        ? `the clone is partial, and the rest could not be fetched: ${said.replace(/^fatal: /, '')}`
        : stderr.trim();
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `git cannot ${what}${why === '' ? '' : `: ${why}`}`, {
        ...(file === undefined ? {} : { location: { file } }),
        hint: isPartial
            ? 'actions/checkout makes such a clone for `filter` and for `sparse-checkout`: leave them out, or let git fetch the rest (persist-credentials: true).'
            : 'Check out the repository with its history (fetch-depth: 0).',
    });
}


/***/ }),

/***/ 74328:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop),
/* harmony export */   Q: () => (/* binding */ folderInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);



/**
 * Real path of the top of the repository that a folder lies in; `undefined` outside of any. A link to a folder of a
 * repository stands elsewhere itself.
 */
function repositoryTop(dir) {
    for (let at = (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) === at)
            return undefined;
    }
}
/** Where a folder lies in its repository, with `/`; `undefined` at the top of it, and outside of any. */
function folderInRepository(dir) {
    const top = repositoryTop(dir);
    if (top === undefined)
        return undefined;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir))
        .split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))
        .join('/');
    return folder === '' ? undefined : folder;
}


/***/ }),

/***/ 34330:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt),
/* harmony export */   v: () => (/* binding */ removeOnInterrupt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35543);




const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What is to be done, in the order in which it was asked for. */
const acts = new Set();
/**
 * Does something before a signal ends this process; then the signal ends it, as if nobody had listened. What was asked
 * for last is done first: a program is ended before the folder that it writes to is removed.
 *
 * @param act with `failed`, what is said where it throws.
 * @returns takes it back.
 */
function onInterrupt(act, failed) {
    const asked = { act, failed };
    // One listener for all: Node warns of a leak where an event has more than ten.
    if (acts.size === 0)
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_1___default().prependListener(signal, interrupted);
    acts.add(asked);
    return () => {
        if (acts.delete(asked) && acts.size === 0)
            stopListening();
    };
}
function interrupted(signal) {
    stopListening();
    const asked = [...acts].reverse();
    acts.clear();
    for (const { act, failed } of asked) {
        try {
            act();
        }
        catch (error) {
            node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(`${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(`warning: ${failed}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)}\n`);
        }
    }
    node_process__WEBPACK_IMPORTED_MODULE_1___default().kill((node_process__WEBPACK_IMPORTED_MODULE_1___default().pid), signal);
}
function stopListening() {
    for (const signal of SIGNALS)
        node_process__WEBPACK_IMPORTED_MODULE_1___default().off(signal, interrupted);
}
/** Removes a folder before a signal ends this process. @returns takes it back. */
function removeOnInterrupt(folder) {
    // What the thread pool is still writing may land in the folder while it is emptied.
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    return onInterrupt(remove, `${folder} stays behind`);
}


/***/ }),

/***/ 71143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ parsePlainJson),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   xC: () => (/* binding */ jsonFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44963);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10852);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);




/** V8 quotes the text around the fault; in a hostile file that may be long. */
const LONGEST = 160;
/** @param error what JSON.parse threw on the text. */
function jsonFault(error, text) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ');
    // At the end only: what V8 quotes of the file may hold such words, too.
    const stated = /(?: in JSON)? at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said);
    const plain = stated === null ? said : said.slice(0, stated.index);
    return {
        message: plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain,
        offset: stated === null ? unexpectedAt(text) : Number(stated[1]),
    };
}
/**
 * Parses JSON that people write (package.json), where what is wrong is told with something else.
 *
 * @returns the value, or as a part of a sentence why there is none: what is wrong and in which line, or in which lines
 * a merge left its markers.
 */
function parsePlainJson(bytes, file) {
    let text;
    try {
        text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        const line = error.location?.line;
        return { fault: line === undefined ? error.message : `${error.message} (line ${line})` };
    }
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { fault: describeFault(error, text) };
    }
}
function describeFault(error, text) {
    const marked = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (marked.length > 0) {
        return `merge-conflict markers on ${marked.length === 1 ? 'line' : 'lines'} ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewOf */ .s)(marked.map(String), 12)}`;
    }
    const { message, offset } = jsonFault(error, text);
    return `${message} (line ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset).line})`;
}
const BACKSLASH = 92;
const WORD = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** A word that the end of the file cuts off. */
const BEGUN = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)$/;
/**
 * Offset of the first token that cannot stand where it does. Of an unexpected token V8 does not always say where it
 * is; what is wrong inside of strings it does.
 */
function unexpectedAt(text) {
    const open = [];
    let next = 'value';
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        if (' \t\r\n'.includes(sign)) {
            at += 1;
        }
        else if (next === ':') {
            if (sign !== ':')
                return at;
            next = 'value';
            at += 1;
        }
        else if (sign === '}' || sign === ']') {
            if (open.pop() !== sign || !(next === 'end' || next.endsWith(sign)))
                return at;
            next = 'end';
            at += 1;
        }
        else if (next === 'end') {
            const inside = open.at(-1);
            if (sign !== ',' || inside === undefined)
                return at;
            next = inside === '}' ? 'name' : 'value';
            at += 1;
        }
        else if (sign === '"') {
            const end = stringEnd(text, at);
            if (end === -1)
                return text.length;
            next = next.startsWith('name') ? ':' : 'end';
            at = end + 1;
        }
        else if (next.startsWith('name')) {
            return at;
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            next = sign === '{' ? 'name or }' : 'value or ]';
            at += 1;
        }
        else {
            WORD.lastIndex = at;
            if (!WORD.test(text))
                return BEGUN.test(text.slice(at, at + 8)) ? text.length : at;
            next = 'end';
            at = WORD.lastIndex;
        }
    }
    return text.length;
}
/** Offset of a string's closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
/** The end of a number or word. */
function literalEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    // Begins where a scheme can, and only there: else a long word is tried from each of its letters on.
    let clean = text.replace(/(?<![a-z0-9+.-])([a-z0-9+.-]+:\/\/)[^\s/?#]*@/gi, '$1***@');
    for (const secret of secrets) {
        // Host names come back in lower case, whatever was sent.
        if (secret.length >= 4)
            clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
    }
    return clean;
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the line of the first bytes that are no UTF-8.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFault(bytes);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file, ...(line === undefined ? {} : { line }) },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** The line, from 1, of the first bytes that are no UTF-8; none in UTF-16, whose lines end otherwise. */
function lineOfFault(bytes) {
    if (isUtf16(bytes))
        return undefined;
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return undefined;
}
/** The first characters, whatever the encoding, to tell what a file is. */
function startText(bytes, length = 2048) {
    const head = bytes.subarray(0, length);
    const encoding = !isUtf16(head) ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(encoding).decode(head);
}
/** Whether two files are the same but for the line ends that a checkout on Windows may give one of them. */
function isSameText(a, b) {
    const plain = (bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return Buffer.compare(a, b) === 0 || plain(a) === plain(b);
}
/** Whether a byte-order mark says that bytes are UTF-16. */
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 9798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Xx: () => (/* binding */ zoned),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. V8 takes 2026-02-31 for March 3rd, which nobody meant. */
function isDay(text) {
    return typeof text === 'string' && DAY.test(text) && isTime(`${text}T00:00:00Z`);
}
/** Whether a text is a time that exists, as RFC 3339 writes it in UTC to the second. */
function isTime(text) {
    if (typeof text !== 'string' || !TIME.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
}
/** Milliseconds since 1970 of a day or a time; `NaN` for what is neither. Without a zone both are in UTC. */
function parseTime(text) {
    return Date.parse(zoned(text));
}
/** A time with its zone. The engine takes one without for a time of the machine. */
function zoned(text) {
    return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
}
const DAY_MS = 86_400_000;
/** What comes later is written with a sign and more digits, which nobody else reads as a day. */
const LAST_DAY = '9999-12-31';
/** Whole and broken days from one day or time to another. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
/** The day so many whole days after another one, `YYYY-MM-DD` both; 9999-12-31 at the most. */
function addDays(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
    return time < Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : LAST_DAY;
}


/***/ }),

/***/ 93929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   v: () => (/* binding */ addToList)
/* harmony export */ });
/** Adds a value to the list of its key, in place: a new list for each value would take quadratic time. */
function addToList(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Values by a key of each, keys and values in the order they were met; what `Map.groupBy` is from Node 21 on. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        addToList(groups, keyOf(value), value);
    return groups;
}


/***/ }),

/***/ 98262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed value where it is a JSON object. Ask it for own members only: `Object.hasOwn`, or names that no prototype has. */
function objectOf(value) {
    return isObject(value) ? value : undefined;
}


/***/ }),

/***/ 92866:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`; of a folder that states no version the name alone. */
function labelOf(node) {
    return node.version === '' ? node.name : `${node.name}@${node.version}`;
}
/**
 * A step of a path as people read it: the root of a lockfile that holds no name of it is its package.json, and what
 * Rush's lockfile names from where it lies (`../../../apps/api`) is told from the folder of rush.json.
 */
function stepName(step) {
    return step === '.' ? 'package.json' : step.replace(/^(?:\.\.\/){3,6}/, '');
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 40696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   Y: () => (/* binding */ normalizeRepository)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

const FORGES = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** Names that the forges answer to as well. */
const SAME_HOST = {
    'www.github.com': 'github.com',
    'ssh.github.com': 'github.com',
    'www.gitlab.com': 'gitlab.com',
    'altssh.gitlab.com': 'gitlab.com',
    'www.bitbucket.org': 'bitbucket.org',
};
/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
function normalizeRepository(text) {
    const plain = text
        .trim()
        .replace(/^git\+/i, '')
        .replace(/#.*$/s, '');
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
    if (short !== null)
        return join(FORGES[short[1] ?? 'github'] ?? '', short[2] ?? '');
    const nested = /^gitlab:(?!\/)([\w./-]+)$/.exec(plain);
    if (nested !== null)
        return join('gitlab.com', nested[1] ?? '');
    // After ssh:// a number between colon and slash is a port.
    const scp = /^(?:git@|ssh:\/\/git@(?![\w.-]+:\d+\/))([\w.-]+)[:/](.+)$/i.exec(plain);
    if (scp !== null)
        return join(scp[1] ?? '', scp[2] ?? '');
    const url = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(plain)
        ? `https://${plain}`
        : plain;
    if (!/^(https?|git|ssh):\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, hostname, pathname } = new URL(url);
    return join(protocol === 'ssh:' ? hostname : host, pathname);
}
/** Whether two texts name the same source repository; texts that name none must be equal. */
function sameRepository(a, b) {
    return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}
function join(named, path) {
    const small = named.toLowerCase();
    const host = Object.hasOwn(SAME_HOST, small) ? (SAME_HOST[small] ?? small) : small;
    const [owner = '', name = '', ...more] = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(path, '/')
        .split('/')
        .map((part) => part.trim());
    if (owner === '' || name === '')
        return undefined;
    // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
    const rest = host === 'github.com' || host === 'bitbucket.org' ? [] : more;
    const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
    return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 29790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordSchema: () => (/* binding */ recordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/schemas/shape.js
var shape = __webpack_require__(83775);
;// CONCATENATED MODULE: ./build/model/schemas/finding-schema.js



const finding_schema_severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC).describe('`unknown` gates like the highest.');
const scope = (0,shape/* wordsOf */.Z9)({ runtime: true, optional: true, development: true, unknown: true });
const subject = (0,shape/* shapeOf */.F5)()({
    kind: (0,shape/* wordsOf */.Z9)({
        package: true,
        file: true,
        image: true,
        policy: true,
        lockfile: true,
        repository: true,
    }),
    name: shape/* text */.Qq.describe('`name@version` of a package, the path of a file, the reference of an image.'),
    purl: shape/* text */.Qq.optional(),
    nodes: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('Node ids of the dependency graphs.'),
    scope: scope.optional(),
});
const finding_schema_location = (0,shape/* shapeOf */.F5)()({
    file: shape/* text */.Qq.describe('Relative to the repository, with `/`.'),
    line: shape/* position */.G1.optional(),
    endLine: shape/* position */.G1.optional(),
});
const undo = (0,shape/* shapeOf */.F5)()({
    does: (0,shape/* wordsOf */.Z9)({ 'takes-out': true, 'goes-back': true }),
    words: shape/* text */.Qq.describe('How the text ends.'),
});
const fix = (0,shape/* shapeOf */.F5)()({
    text: shape/* text */.Qq,
    command: shape/* text */.Qq.optional().describe('Can be pasted into a shell as it stands.'),
    version: shape/* text */.Qq.optional().describe('The nearest version without the problem.'),
    dockerfile: shape/* text */.Qq
        .optional()
        .describe('An instruction for the Dockerfile of the image that holds the package.'),
    undo: undo
        .optional()
        .describe('Where the command mends nothing and undoes what the change did: takes the package out, or goes back.'),
});
const seenBy = (0,shape/* shapeOf */.F5)()({
    tool: shape/* text */.Qq,
    severity: finding_schema_severity.optional(),
    fixedVersion: shape/* text */.Qq.optional(),
    report: shape/* text */.Qq.optional(),
});
const evidence = (0,shape/* shapeOf */.F5)()({ file: shape/* text */.Qq, pointer: shape/* text */.Qq.optional() });
/** One finding, as `findings --json` prints it and run records hold it. */
const findingSchema = (0,shape/* shapeOf */.F5)()({
    check: shape/* text */.Qq.describe('Id of the check that made it.'),
    rule: shape/* text */.Qq.describe('`check/what`, documented in docs/rules.'),
    severity: finding_schema_severity,
    subject: subject.describe('What it is about.'),
    title: shape/* text */.Qq.describe('One short line, without the subject.'),
    message: shape/* text */.Qq.describe('What, and why it matters. Plain text.'),
    aliases: (0,shape/* many */._d)(shape/* text */.Qq).describe('All ids of the same thing, the primary one first.'),
    fix: fix.optional(),
    location: finding_schema_location.optional(),
    paths: (0,shape/* many */._d)((0,shape/* many */._d)(shape/* text */.Qq))
        .optional()
        .describe('From a root to the subject: importer, then `name@version` each.'),
    evidence: evidence.optional(),
    seenBy: (0,shape/* many */._d)(seenBy).optional().describe('The tools that saw it, and where they disagree.'),
    suppressed: schemas/* strictObject */.rej({ by: shape/* text */.Qq, reason: shape/* text */.Qq.optional(), vex: schemas/* literal */.euz(true).optional() })
        .optional()
        .describe('Hidden by the tool’s own ignore file or comment, or (`vex`) by a VEX statement.'),
    url: shape/* text */.Qq.optional(),
    detail: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional().describe('Facts a machine may want, by rule.'),
    fingerprint: shape/* text */.Qq.describe('The same for the same problem in the same subject over re-scans.'),
}).meta({ id: 'Finding', description: 'One fact that may matter.' });
/** What one check did, without its findings. */
const checkResultSchema = (0,shape/* shapeOf */.F5)()({
    check: shape/* text */.Qq,
    state: (0,shape/* wordsOf */.Z9)({
        ran: true,
        'not-checked': true,
        incomplete: true,
        'not-applicable': true,
    }),
    reason: shape/* text */.Qq.optional(),
    counts: schemas/* record */.g1P(schemas/* string */.YjP(), shape/* count */.U9).describe('Outcomes that add up to `total`.'),
    total: shape/* count */.U9,
}).meta({ id: 'CheckResult' });

;// CONCATENATED MODULE: ./build/model/schemas/package-schema.js


const archive = (0,shape/* shapeOf */.F5)()({ url: shape/* text */.Qq, integrity: shape/* text */.Qq.optional() });
const source = schemas/* discriminatedUnion */.gMt('kind', [
    (0,shape/* shapeOf */.F5)()({ kind: schemas/* literal */.euz('registry'), url: shape/* text */.Qq.optional() }),
    (0,shape/* shapeOf */.F5)()({
        kind: schemas/* literal */.euz('tarball'),
        url: shape/* text */.Qq,
        part: shape/* text */.Qq.optional(),
        archives: (0,shape/* many */._d)(archive).optional().describe('Of a package that has one archive a platform: all of them.'),
    }),
    (0,shape/* shapeOf */.F5)()({
        kind: schemas/* literal */.euz('git'),
        url: shape/* text */.Qq,
        commit: shape/* text */.Qq.optional(),
        part: shape/* text */.Qq.optional().describe('The folder of the repository that is the package, or `workspace=NAME`.'),
    }),
    (0,shape/* shapeOf */.F5)()({ kind: schemas/* literal */.euz('file'), path: shape/* text */.Qq }),
    (0,shape/* shapeOf */.F5)()({ kind: schemas/* literal */.euz('link'), path: shape/* text */.Qq }),
]);
const edge = (0,shape/* shapeOf */.F5)()({
    to: shape/* text */.Qq,
    name: shape/* text */.Qq.describe('The name it is required by: the alias where there is one.'),
    range: shape/* text */.Qq.optional(),
    kind: (0,shape/* wordsOf */.Z9)({ prod: true, dev: true, optional: true, peer: true }),
});
const packageSchema = (0,shape/* shapeOf */.F5)()({
    id: shape/* text */.Qq,
    purl: shape/* text */.Qq,
    name: shape/* text */.Qq,
    version: shape/* text */.Qq,
    source,
    integrity: shape/* text */.Qq.optional().describe('Subresource integrity as the lockfile has it.'),
    checksum: shape/* text */.Qq
        .optional()
        .describe("Yarn's checksum of the archive it makes, after the archive's format and a slash; not the tarball's hash."),
    patches: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('What the package manager changes in its files.'),
    patchedArchives: (0,shape/* many */._d)((0,shape/* shapeOf */.F5)()({
        checksum: shape/* text */.Qq,
        patches: (0,shape/* many */._d)(shape/* text */.Qq),
        hash: shape/* text */.Qq.optional().describe('What Yarn calls the texts of the patches.'),
    }))
        .optional()
        .describe("Yarn's checksums of the archives that it makes with patches applied."),
    scope: (0,shape/* wordsOf */.Z9)({ runtime: true, optional: true, development: true }),
    peer: schemas/* boolean */.zMY().optional(),
    direct: schemas/* boolean */.zMY(),
    bundled: schemas/* boolean */.zMY().optional(),
    bundles: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('Packages in its tarball that the lockfile may not list.'),
    license: shape/* text */.Qq.optional(),
    deprecated: schemas/* union */.KCZ([shape/* text */.Qq, schemas/* literal */.euz(true)]).optional(),
    hasInstallScript: schemas/* boolean */.zMY().optional(),
    commands: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('Commands that the lockfile says it brings, each `name=file`.'),
    os: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    cpu: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    libc: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    places: (0,shape/* many */._d)(shape/* text */.Qq).describe('Where the lockfile keeps it.'),
    line: shape/* position */.G1.optional(),
    dependencies: (0,shape/* many */._d)(edge),
}).meta({ id: 'Package', description: 'One name@version from one source with one integrity.' });
/** What a change did to one lockfile. */
const lockfileChangeSchema = (0,shape/* shapeOf */.F5)()({
    lockfile: shape/* text */.Qq,
    from: (0,shape/* many */._d)(shape/* text */.Qq)
        .optional()
        .describe('Lockfiles of the base that it continues: it moved, another package manager writes it, or pnpm keeps one for a branch.'),
    added: (0,shape/* many */._d)(packageSchema),
    removed: (0,shape/* many */._d)(packageSchema),
    updated: (0,shape/* many */._d)(schemas/* object */.Ikc({ before: packageSchema, after: packageSchema })),
}).meta({ id: 'LockfileChange' });

;// CONCATENATED MODULE: ./build/model/evidence/record-schema.js




const context = (0,shape/* shapeOf */.F5)()({
    time: shape/* time */.kB.describe('When it ran. Exceptions expire by this clock.'),
    sourceDate: shape/* time */.kB.optional().describe('What reproducible output carries.'),
    repository: schemas/* object */.Ikc({
        slug: shape/* text */.Qq.optional(),
        url: shape/* text */.Qq.optional(),
        folder: shape/* text */.Qq
            .optional()
            .describe('The folder that was judged, where that is not all: files are told from there.'),
    })
        .optional(),
    commit: shape/* commit */.cd.optional(),
    ref: shape/* line */.n8.optional(),
    event: shape/* text */.Qq.describe('Event name on GitHub, `terminal` elsewhere.'),
    pullRequest: schemas/* strictObject */.rej({ number: schemas/* int */.Whr().min(1), headSha: shape/* commit */.cd, baseSha: shape/* commit */.cd, fromFork: schemas/* boolean */.zMY() })
        .optional(),
    actor: schemas/* object */.Ikc({ id: shape/* text */.Qq.optional(), login: shape/* text */.Qq.optional(), role: shape/* text */.Qq.optional() }),
    source: schemas/* object */.Ikc({
        run: shape/* text */.Qq.optional(),
        attempt: shape/* text */.Qq.optional(),
        workflowRef: shape/* text */.Qq.optional(),
        job: shape/* text */.Qq.optional(),
        step: shape/* text */.Qq
            .optional()
            .describe('The step of the job: its id, or the name that GitHub makes where it has none.'),
        runner: shape/* text */.Qq.optional(),
        userAgent: shape/* text */.Qq,
    }),
    tool: schemas/* object */.Ikc({
        name: schemas/* literal */.euz('sealgate'),
        version: shape/* text */.Qq,
        action: shape/* text */.Qq.optional().describe('How the workflow names the action: `octo/sealgate@<commit>`.'),
    }),
});
const policy = (0,shape/* shapeOf */.F5)()({
    presets: (0,shape/* many */._d)(shape/* text */.Qq).describe('Names of the presets that apply, nearest last.'),
    path: shape/* text */.Qq.optional(),
    unusable: shape/* text */.Qq.optional().describe('The file that could not be used; the presets judged in its place.'),
    ref: shape/* line */.n8.optional(),
    commit: shape/* commit */.cd.optional(),
    digest: shape/* sha256 */.sc.describe('SHA-256 over the RFC 8785 canonical JSON of the effective policy.'),
    environment: shape/* text */.Qq.optional().describe('The environment whose answers apply.'),
    overrides: (0,shape/* many */._d)(shape/* text */.Qq).describe('Inputs and flags that changed the file’s answer.'),
    changedHere: schemas/* object */.Ikc({
        path: shape/* text */.Qq,
        summary: shape/* text */.Qq,
        changes: (0,shape/* many */._d)(shape/* text */.Qq)
            .optional()
            .describe('Every key that has another answer, one a line; absent in records of older versions.'),
    })
        .optional(),
});
const reason = (0,shape/* shapeOf */.F5)()({
    kind: (0,shape/* wordsOf */.Z9)({
        severity: true,
        rule: true,
        scope: true,
        exception: true,
        'expired-exception': true,
        'void-exception': true,
        existing: true,
        unfixed: true,
        'allowed-advisory': true,
        suppressed: true,
        since: true,
        'warn-only': true,
        license: true,
    }),
    text: shape/* text */.Qq,
    exception: shape/* text */.Qq.optional(),
    lapsed: shape/* text */.Qq.optional().describe('Why that exception does not hold.'),
    since: shape/* text */.Qq.optional().describe('The day from which it blocks.'),
    key: shape/* text */.Qq.optional().describe('The policy key that decided.'),
    origin: shape/* text */.Qq.optional().describe('Who set it.'),
});
const decision = (0,shape/* shapeOf */.F5)()({
    finding: findingSchema,
    outcome: (0,shape/* wordsOf */.Z9)({ block: true, warn: true, accept: true }),
    reason,
    novelty: (0,shape/* wordsOf */.Z9)({ new: true, existing: true, unknown: true }),
}).meta({ id: 'Decision', description: 'One finding and what the policy says about it.' });
const gap = (0,shape/* shapeOf */.F5)()({
    check: shape/* text */.Qq,
    message: shape/* text */.Qq,
    hint: shape/* text */.Qq.optional(),
    command: shape/* text */.Qq.optional(),
});
const verdict = (0,shape/* shapeOf */.F5)()({
    verdict: (0,shape/* wordsOf */.Z9)({ pass: true, fail: true, incomplete: true }),
    blocked: shape/* count */.U9,
    warned: shape/* count */.U9,
    accepted: shape/* count */.U9,
    gaps: (0,shape/* many */._d)(gap).describe('What was required and could not be done.'),
}).meta({ id: 'Verdict' });
const bundle = schemas/* object */.Ikc({ file: shape/* text */.Qq, subject: shape/* text */.Qq });
const seal = schemas/* discriminatedUnion */.gMt('state', [
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('sealed'), identity: shape/* text */.Qq, bundles: (0,shape/* many */._d)(bundle) }),
    schemas/* object */.Ikc({
        state: schemas/* literal */.euz('pending'),
        identity: shape/* text */.Qq,
        reason: shape/* text */.Qq,
        pending: (0,shape/* many */._d)(bundle),
        missing: (0,shape/* many */._d)(schemas/* object */.Ikc({ service: schemas/* enum */.k5n(['transparency log', 'timestamp authority']), url: shape/* text */.Qq, reason: shape/* text */.Qq })),
    }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('not-sealed'), reason: shape/* text */.Qq }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('failed'), reason: shape/* text */.Qq }),
]);
const outputFile = (0,shape/* shapeOf */.F5)()({
    path: shape/* text */.Qq,
    what: (0,shape/* wordsOf */.Z9)({
        facts: true,
        policy: true,
        record: true,
        sbom: true,
        sarif: true,
        report: true,
        'raw-report': true,
        bundle: true,
        'pending-seal': true,
        statement: true,
        summary: true,
    }),
    mediaType: shape/* text */.Qq,
    sha256: shape/* sha256 */.sc,
    bytes: shape/* count */.U9,
});
const signals = (0,shape/* shapeOf */.F5)()({
    binding: (0,shape/* wordsOf */.Z9)({
        complete: true,
        built: true,
        installed: true,
        patched: true,
        signed: true,
        unbound: true,
        broken: true,
        unknown: true,
    }).optional(),
    signature: (0,shape/* wordsOf */.Z9)({
        verified: true,
        missing: true,
        invalid: true,
        skipped: true,
        unreachable: true,
        'not-checked': true,
    }).optional(),
    builtFrom: schemas/* object */.Ikc({ repository: shape/* text */.Qq, commit: shape/* text */.Qq.optional() }).optional(),
    provenance: (0,shape/* wordsOf */.Z9)({
        verified: true,
        missing: true,
        invalid: true,
        unreachable: true,
        'not-checked': true,
    }).optional(),
    publishedAt: shape/* text */.Qq.optional(),
    installScript: schemas/* boolean */.zMY().optional(),
    license: shape/* text */.Qq.optional(),
}).meta({ id: 'PackageSignals' });
/**
 * The whole run: what `gate --json` prints and the evidence keeps, and what is read back from there. Members that
 * it does not name are dropped, so what passes holds nothing but what the types say.
 */
const recordSchema = (0,shape/* shapeOf */.F5)()({
    schema: schemas/* literal */.euz('sealgate/run/v1'),
    context: context.describe('Who ran what, on what, from where.'),
    policy: policy.describe('Whose rules judged.'),
    lockfiles: (0,shape/* many */._d)(schemas/* object */.Ikc({ path: shape/* text */.Qq, format: shape/* text */.Qq, version: shape/* text */.Qq, packages: shape/* count */.U9 })),
    reports: (0,shape/* many */._d)(schemas/* object */.Ikc({ path: shape/* text */.Qq, format: shape/* text */.Qq, tool: shape/* text */.Qq, findings: shape/* count */.U9 })),
    checks: (0,shape/* many */._d)(checkResultSchema),
    decisions: (0,shape/* many */._d)(decision).describe('Blocking ones first.'),
    change: schemas/* strictObject */.rej({
        baseRef: shape/* line */.n8,
        baseCommit: shape/* commit */.cd,
        lockfiles: (0,shape/* many */._d)(lockfileChangeSchema),
        unread: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    })
        .optional(),
    signals: schemas/* record */.g1P(schemas/* string */.YjP(), signals).describe('Trust signals of changed packages, by package id.'),
    verdict,
    seal,
    files: (0,shape/* many */._d)(outputFile),
}).meta({ id: 'RunRecord', description: 'One run of Sealgate.' });


/***/ }),

/***/ 33934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ ghsaIdsIn),
/* harmony export */   Te: () => (/* binding */ npmId),
/* harmony export */   gQ: () => (/* binding */ fingerprintBy),
/* harmony export */   iS: () => (/* binding */ canonicalId),
/* harmony export */   ix: () => (/* binding */ findingFingerprint),
/* harmony export */   x8: () => (/* binding */ sortIds)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50590);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36544);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12720);



/** CVE first, because every tool can learn it; then GHSA; then the rest; last the ids that tools have given up. */
function rank(id) {
    if (id.startsWith('CVE-'))
        return 0;
    if (id.startsWith('GHSA-'))
        return 1;
    return id.startsWith('AVD-') ? 3 : 2;
}
/** Ids in one spelling: CVE and other upper-case, GHSA with the lower-case tail GitHub writes. */
function canonicalId(id) {
    const trimmed = id.trim();
    if (/^ghsa-/i.test(trimmed))
        return `GHSA-${trimmed.slice(5).toLowerCase()}`;
    return /^(?:cve|cwe|osv|rustsec|pysec|go|mal|dsa|rhsa|usn)-/i.test(trimmed)
        ? trimmed.toUpperCase()
        : trimmed;
}
/** Ids without repetition, in one spelling, the primary one first: the same order whatever tool gave them. */
function sortIds(ids) {
    if (Array.isArray(ids) && ids.length === 1) {
        const only = canonicalId(String(ids[0]));
        return only === '' ? [] : [only];
    }
    const unique = new Set();
    for (const id of ids) {
        const canonical = canonicalId(id);
        if (canonical !== '')
            unique.add(canonical);
    }
    return [...unique].sort((a, b) => rank(a) - rank(b) || (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
}
const NONE = [];
/** GitHub advisory ids that a text (a URL, mostly) names. */
function ghsaIdsIn(text) {
    if (!text.includes('GHSA-') && !text.includes('ghsa-'))
        return NONE;
    return [...text.matchAll(/\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b/gi)].map((match) => canonicalId(match[0]));
}
/** npm's own advisory number, which npm and pnpm share. */
function npmId(id) {
    return /^\d{1,15}$/.test(String(id)) ? [`npm:${id}`] : [];
}
/**
 * Who a finding is over runs, tools and line moves: its rule, its primary id (or title, where no tool gave an
 * id), and its subject: the purl with version of a package, the path of a file.
 *
 * @param nth 1 for the first of several that share all of these in one file.
 */
function findingFingerprint(finding, nth = 1) {
    return fingerprintBy(sortIds(finding.aliases)[0] ?? finding.title, finding, nth);
}
/** As `findingFingerprint`, where the primary id (or title) is known. */
function fingerprintBy(id, { rule, subject }, nth = 1) {
    const about = subject.purl === undefined ? subject.name : (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .barePurl */ .oJ)(subject.purl);
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(nth === 1 ? [rule, id, about] : [rule, id, about, String(nth)]);
}


/***/ }),

/***/ 82288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BUILT_IN)
/* harmony export */ });
/** How the `origin` of a decision starts where a rule holds without a line of any policy. */
const BUILT_IN = 'built in';


/***/ }),

/***/ 12720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 7036:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ compareChecks),
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   pP: () => (/* binding */ isKnownBefore)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);


/** Checks in the order in which they are told. */
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
/** Most severe first; then what is told most urgently (a forged package before a known flaw); then by name. */
function byImportance(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.finding.severity, b.finding.severity) ||
        checkRank(a.finding.check) - checkRank(b.finding.check) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.subject.name, b.finding.subject.name) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.rule, b.finding.rule) ||
        (a.finding.location?.line ?? 0) - (b.finding.location?.line ?? 0) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.fingerprint, b.finding.fingerprint));
}
/** Checks in the order in which they are shown; unknown ones last, by id. */
function compareChecks(a, b) {
    return checkRank(a) - checkRank(b) || (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b);
}
function checkRank(check) {
    const at = CHECK_ORDER.indexOf(check);
    return at === -1 ? CHECK_ORDER.length : at;
}
/**
 * Known before the change and not blocking: what a reader of the change need not look at first. What would block but
 * for warn-only must not hide among it.
 */
function isKnownBefore({ novelty, outcome, reason }) {
    switch (outcome) {
        case 'block':
            return false;
        case 'warn':
            return novelty === 'existing' && reason.kind !== 'warn-only';
        case 'accept':
            return novelty === 'existing' && reason.kind !== 'exception';
    }
}


/***/ }),

/***/ 43580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ judgedImage),
/* harmony export */   Tt: () => (/* binding */ judgedProject),
/* harmony export */   cY: () => (/* binding */ judgingOf),
/* harmony export */   sh: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50590);

/**
 * Whether a product of a statement is what is judged: by its name, of a type that can mean it. Where the statement
 * names a version, only that one: what was found out about another says nothing of this.
 *
 * @param product package URL or name, as the document has it.
 */
function judgingOf(product, judged) {
    const { types, names, versions, location } = judged;
    const purl = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(product);
    if (purl === undefined)
        return names.includes(product.toLowerCase()) ? 'judged' : asText(product, judged);
    const same = types.includes(purl.type) &&
        names.includes(purl.name.toLowerCase()) &&
        [...purl.qualifiers].every(([key, value]) => key === 'tag' || isPlace(key, value, location));
    if (!same)
        return 'other';
    const wanted = [purl.version, purl.qualifiers.get('tag') ?? ''].filter((version) => version !== '');
    return wanted.every((version) => versions.includes(version.toLowerCase())) ? 'judged' : 'other-version';
}
/** A text may be a name with a version behind it. */
function asText(product, { names, versions }) {
    const text = product.toLowerCase();
    const rest = names
        .filter((name) => text.startsWith(`${name}@`) || text.startsWith(`${name}:`))
        .map((name) => text.slice(name.length + 1));
    if (rest.length === 0)
        return 'other';
    return rest.some((version) => versions.includes(version)) ? 'judged' : 'other-version';
}
/** A qualifier that says where the image lies; of no other can be told whether it is so. */
function isPlace(key, value, location) {
    if (key !== 'repository_url' || location === undefined)
        return false;
    const place = value
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, '');
    return location === place || location.startsWith(`${place}/`);
}
/** A project of a lockfile. */
function judgedProject(name, version) {
    return {
        types: ['npm', 'generic'],
        names: [name.toLowerCase()],
        versions: version === undefined ? [] : [version.toLowerCase()],
    };
}
/**
 * The repository.
 *
 * @param about commits, and the ref that is checked out.
 */
function judgedRepository({ slug, url }, { commits, ref }) {
    const branch = ref?.replace(/^refs\/(?:heads|tags)\//, '');
    return {
        types: ['github'],
        names: [slug, url].filter((name) => name !== undefined).map((name) => name.toLowerCase()),
        versions: [...commits, branch].filter((one) => one !== undefined).map((one) => one.toLowerCase()),
    };
}
/**
 * An image that was scanned, by the name and digest that the report gives it.
 *
 * @param name `registry.example.test/team/app:1.0`, with or without tag and digest.
 */
function judgedImage(name, digest) {
    const [tagged = '', own] = name.toLowerCase().split('@', 2);
    const colon = tagged.lastIndexOf(':');
    const isTagged = colon > tagged.lastIndexOf('/');
    const bare = isTagged ? tagged.slice(0, colon) : tagged;
    const tag = isTagged ? tagged.slice(colon + 1) : undefined;
    const [host = '', ...rest] = bare.split('/');
    const path = rest.length > 0 && /[.:]|^localhost$/.test(host) ? rest.join('/') : bare;
    return {
        types: ['oci', 'docker', 'generic'],
        names: [...new Set([name.toLowerCase(), bare, path, bare.slice(bare.lastIndexOf('/') + 1)])],
        versions: [tag, own, digest?.toLowerCase()].filter((one) => one !== undefined),
        location: bare,
    };
}


/***/ }),

/***/ 55619:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Pd: () => (/* binding */ messageAbout),
/* harmony export */   Pv: () => (/* binding */ withoutVersion),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   yt: () => (/* binding */ gatherProblems)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88747);
/* harmony import */ var _packages_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13714);
/* harmony import */ var _importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);




/**
 * Gathers decisions into problems, the most important first. First what the same fix of one subject ends (eight
 * advisories of a package that one update mends); then what several subjects have by one cause: the same advisories
 * in several versions, the same findings of all that one direct dependency brings, or of several lines of one file,
 * the same registry or lockfile that is the reason.
 */
function gatherProblems(decisions) {
    const sorted = [...decisions].sort(_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
    const bySubject = (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(sorted, subjectKey).values();
    return [...(0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(bySubject, causeKey).values()].map(problemOf);
}
/** As first lines count: a problem may stand for several findings. */
function countFindings(problems) {
    return problems.reduce((sum, { decisions }) => sum + decisions.length, 0);
}
function subjectKey({ finding }) {
    const { check, subject, location } = finding;
    const place = subject.kind === 'package' ? '' : `${location?.file ?? ''}:${location?.line ?? ''}`;
    return JSON.stringify([check, subject.kind, subject.name, wayOut(finding), place]);
}
/** What ends a finding. Versions of one release line are one way: the highest of them ends all. */
function wayOut({ fix }) {
    if (fix?.version !== undefined)
        return `to ${releaseLine(fix.version)}`;
    return fix?.command ?? fix?.text ?? '';
}
/** Versions that a caret range takes together: `4`, `0.2`, `0.0.3`; any other version stands for itself. */
function releaseLine(version) {
    const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
    if (major === undefined || minor === undefined || patch === undefined)
        return version;
    if (major !== '0')
        return major;
    return minor === '0' ? `0.0.${patch}` : `0.${minor}`;
}
/** What several subjects have by one cause. Without a cause that can be told, every subject stands for itself. */
function causeKey(own) {
    const [{ finding, reason }] = own;
    const { check, subject, location, detail } = finding;
    // An id says what it is; scanners name one advisory in words of their own.
    const what = own.map(({ finding: { rule, aliases, title } }) => [rule, aliases[0] ?? title]);
    // Licences are told by name, and not in the title.
    const same = [
        check,
        subject.kind,
        what.map((one) => JSON.stringify(one)).sort(),
        detail?.license,
        detail?.found,
    ];
    const judged = [reason.kind, reason.key, reason.origin, reason.text, reason.exception];
    const alone = JSON.stringify([subject.name, wayOut(finding), location?.line, location?.file]);
    // Each lockfile's title counts its own packages.
    if (own.length === 1 && finding.rule === _licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREAD_LICENSES */ .PY)
        return JSON.stringify([finding.rule, subject.kind, subject.scope, judged, wayOut(finding)]);
    if (check === 'vulnerabilities' && finding.aliases.length > 0) {
        // One command mends the versions of one package. What has none (system packages of one source) goes by its fix.
        const together = finding.fix?.command === undefined ? wayOut(finding) : withoutVersion(subject.name);
        return JSON.stringify([same, judged, together]);
    }
    if (subject.kind === 'package') {
        const beyond = causeBeyond(finding);
        if (beyond !== undefined)
            return JSON.stringify([same, judged, beyond, wayOut(finding)]);
        const cause = directOf(finding);
        return JSON.stringify([same, judged, ...(cause === undefined ? [alone] : [cause, wayOut(finding)])]);
    }
    if (subject.kind === 'file')
        return JSON.stringify([same, judged, subject.name, wayOut(finding)]);
    return JSON.stringify([same, judged, alone]);
}
/** Who wrote the lockfile left it out of many entries, or wrote another kind of hash, whatever brings the packages. */
const LEFT_OUT = new Set([
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
    'sources/missing-integrity',
    'sources/weak-integrity',
]);
/**
 * A cause that lies beyond what brings the packages: the registry that does not answer, has no keys or is another one
 * than before, or how the lockfile was written.
 */
function causeBeyond(finding) {
    const { rule, location } = finding;
    if (LEFT_OUT.has(rule))
        return location?.file ?? '';
    if (rule === 'trust/registry-changed')
        return withoutNames(finding).replace(/; \S+ came from /, '; came from ');
    return rule.endsWith('/unreachable') || rule === 'signatures/skipped' ? withoutNames(finding) : undefined;
}
/** What is said of a package, without its name at either end and without the lockfiles that it stands in. */
function withoutNames({ subject, message: said }) {
    const files = [...said.matchAll(/ In \d+ lockfiles: /g)].at(-1)?.index;
    const message = said.slice(0, files);
    const names = [subject.name, withoutVersion(subject.name)];
    const reason = message.startsWith(subject.name) ? message.slice(subject.name.length) : message;
    const last = names.map((name) => ` ${name}.`).find((end) => reason.endsWith(end));
    return last === undefined ? reason : reason.slice(0, -last.length);
}
/** `name@version` of the direct dependency that a package came with, or is. */
function directOf({ paths }) {
    return paths?.[0]?.[1];
}
/** `@img/sharp-linux-x64@0.34.4` → `@img/sharp-linux-x64`. */
function withoutVersion(name) {
    const at = name.lastIndexOf('@');
    return at > 0 ? name.slice(0, at) : name;
}
function problemOf(groups) {
    const cause = groups.length > 1 ? commonCause(groups) : undefined;
    const at = groups.findIndex(([{ finding }]) => finding.subject.name === cause);
    const leading = groups[at] ?? groups[0];
    const ordered = [leading, ...groups.filter((group) => group !== leading)];
    const own = ownOf(ordered, leading);
    const fixes = ordered.map(fixOfAll).filter((fix) => fix !== undefined);
    return {
        first: own[0],
        decisions: groups.length === 1 ? leading : ordered.flat(),
        own,
        subjects: ordered.map(([decision]) => decision),
        ...(cause === undefined ? {} : { causedBy: cause }),
        fixes: [...(0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(fixes, ({ command, text }) => command ?? text).values()].map(([fix]) => fix),
    };
}
/** What the row tells: of the first subject, or, where that would be only a part of a number, of all. */
function ownOf(groups, leading) {
    const [first, ...others] = groups.map(([decision]) => decision);
    return first !== undefined && others.length > 0 && first.finding.rule === _licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREAD_LICENSES */ .PY
        ? [(0,_licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .joinUnread */ .e1)([first, ...others])]
        : leading;
}
/** Versions of one package each came their own way: what brings them is no cause that they share. */
function commonCause(groups) {
    const subjects = groups.map(([{ finding }]) => finding);
    if (new Set(subjects.map(({ subject }) => withoutVersion(subject.name))).size === 1)
        return undefined;
    const causes = new Set(subjects.map((one) => (one.subject.kind === 'package' ? directOf(one) : undefined)));
    return causes.size === 1 ? [...causes][0] : undefined;
}
/** The fix with the highest version; the first where none leads to a version. */
function fixOfAll(own) {
    return own
        .map(({ finding }) => finding.fix)
        .reduce((best, fix) => fix?.version !== undefined &&
        best?.version !== undefined &&
        (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(fix.version, best.version) > 0
        ? fix
        : best);
}
/** More packages and release lines than this one problem has only in a report that was made to be slow. */
const MOST_REACHED = 10_000;
/**
 * Prepares the question which of some problems ends another one of the same packages too: its fix goes as far, or
 * further on the same release line. Linear in what is prepared and in what is asked.
 */
function endedBy(problems) {
    const furthest = new Map();
    for (const problem of problems) {
        const reach = reachOf(problem);
        if (reach.packages.size * reach.versions.size > MOST_REACHED)
            continue;
        for (const name of reach.packages)
            for (const [line, version] of reach.versions) {
                const known = furthest.get(`${name} ${line}`)?.versions.get(line);
                if (known === undefined || (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(version, known) > 0)
                    furthest.set(`${name} ${line}`, reach);
            }
    }
    return (other) => {
        const [subject] = other.subjects;
        const version = other.fixes[0]?.version;
        if (subject === undefined || version === undefined)
            return undefined;
        const reach = furthest.get(`${packageOf(subject)} ${releaseLine(version)}`);
        return reach !== undefined && ends(reach, other) ? reach.problem : undefined;
    };
}
function reachOf(problem) {
    const versions = new Map();
    for (const { version } of problem.fixes) {
        if (version === undefined)
            continue;
        const line = releaseLine(version);
        const known = versions.get(line);
        if (known === undefined || (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(version, known) > 0)
            versions.set(line, version);
    }
    return { problem, packages: new Set(problem.subjects.map(packageOf)), versions };
}
function ends({ packages, versions }, other) {
    return (other.fixes.every(({ version }) => {
        const furthest = version === undefined ? undefined : versions.get(releaseLine(version));
        return version !== undefined && furthest !== undefined && (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(furthest, version) >= 0;
    }) && other.subjects.every((subject) => packages.has(packageOf(subject))));
}
function packageOf({ finding: { subject } }) {
    return `${subject.kind} ${subject.purl ?? subject.name}`;
}
/** A finding's message with what it is about in front, where it does not begin with that. */
function messageAbout({ subject, message }) {
    return [' ', ': '].some((after) => message.startsWith(`${subject.name}${after}`))
        ? message
        : `${subject.name}: ${message}`;
}


/***/ }),

/***/ 32070:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFuture),
/* harmony export */   r: () => (/* binding */ ageProblem)
/* harmony export */ });
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);
/* harmony import */ var _text_duration_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65097);


/**
 * Why something of a date is too old to prove anything, in words; `undefined` where it is not. Without a date
 * nobody can tell, and a date in the future (by more than a day, clocks differ) is none.
 */
function ageProblem(date, { now, maxAge }) {
    if (!(maxAge > 0))
        return undefined;
    const limit = `max-age is ${(0,_text_duration_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .S)(maxAge)}`;
    const made = Date.parse(date ?? '');
    if (date === undefined || Number.isNaN(made))
        return `It does not say when it was made, and ${limit}: let Sealgate run the tool, or use a format with a date`;
    const age = (Date.parse(now) - made) / 60_000;
    if (isFuture(date, now))
        return `It says that it was made on ${date.slice(0, 10)}, which is in the future`;
    return age > maxAge
        ? `It was made on ${date.slice(0, 10)}, ${(0,_text_duration_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .S)(age)} ago, and ${limit}`
        : undefined;
}
/** Whether a date lies in the future, by more than a day: clocks differ. */
function isFuture(date, now) {
    return (0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(now, date) > 1;
}


/***/ }),

/***/ 95037:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** npm's and GitHub's words. `unknown` gates like the highest (a missing rating proves nothing). */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unknown'];
/** A threshold a policy may set: findings at or above it count. `never` switches the threshold off. */
const THRESHOLDS = ['critical', 'high', 'moderate', 'low', 'info', 'never'];
const RANK = { unknown: 5, critical: 4, high: 3, moderate: 2, low: 1, info: 0 };
const WORDS = {
    critical: 'critical',
    blocker: 'critical',
    high: 'high',
    important: 'high',
    major: 'high',
    error: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    warning: 'moderate',
    low: 'low',
    minor: 'low',
    note: 'low',
    info: 'info',
    informational: 'info',
    none: 'info',
    negligible: 'info',
    unimportant: 'info',
};
/** Every word that `parseSeverity` knows, lower case. */
const SEVERITY_WORDS = Object.keys(WORDS);
/** Any scanner's severity word, in any case, to ours; what is not known is `unknown`, never dropped. */
function parseSeverity(word) {
    if (typeof word !== 'string')
        return 'unknown';
    const key = word.trim().toLowerCase();
    return Object.hasOwn(WORDS, key) ? WORDS[key] : 'unknown';
}
/** Sort order, most severe first, with `unknown` right after `critical`. */
function compareSeverity(a, b) {
    const order = (s) => (s === 'unknown' ? 3.5 : RANK[s]);
    return order(b) - order(a);
}
/** Whether a severity reaches a threshold. `unknown` reaches every threshold but `never`. */
function reaches(severity, threshold) {
    return threshold !== 'never' && RANK[severity] >= RANK[threshold];
}


/***/ }),

/***/ 45220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ withoutUndo),
/* harmony export */   m: () => (/* binding */ goesBack),
/* harmony export */   xQ: () => (/* binding */ takesOut)
/* harmony export */ });
/** Of a command that only takes a package out again. */
function takesOut() {
    return { does: 'takes-out', words: 'This takes it out again:' };
}
/** Of a command that only goes back to a version before. @param label name and version. */
function goesBack(label) {
    return { does: 'goes-back', words: `This goes back to ${label}:` };
}
/** The way out in words: without a command that only undoes, and what the text says of it. Any other stays. */
function withoutUndo(fix) {
    const { undo, command: _command, ...rest } = fix;
    return undo === undefined ? fix : { ...rest, text: fix.text.slice(0, -undo.words.length).trimEnd() };
}


/***/ }),

/***/ 11515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ vexWordOf),
/* harmony export */   HC: () => (/* binding */ VEX_STATUSES),
/* harmony export */   V: () => (/* binding */ futureVex),
/* harmony export */   kg: () => (/* binding */ applyVex)
/* harmony export */ });
/* unused harmony export purlMatches */
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93929);
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50590);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36544);
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33934);
/* harmony import */ var _judged_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43580);
/* harmony import */ var _report_age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32070);






const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * Findings with what VEX statements say of them: those that are not affected, or fixed, are marked as suppressed;
 * other words are noted. Of several statements about one finding the newest counts, of equally old ones the most
 * cautious; what a scanner's own document says of its findings is one of them.
 */
function applyVex(findings, statements, { here, overIgnored = false }) {
    const byId = new Map();
    for (const statement of statements) {
        const placed = placeStatement(statement, here);
        if (placed === undefined)
            continue;
        for (const id of statement.ids)
            (0,_data_group_js__WEBPACK_IMPORTED_MODULE_0__/* .addToList */ .v)(byId, id, placed);
    }
    if (byId.size === 0)
        return [...findings];
    return findings.map((finding) => {
        if (finding.subject.kind !== 'package')
            return finding;
        const about = new Set(finding.aliases.flatMap((id) => byId.get((0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalId */ .iS)(id)) ?? []));
        const [told] = [...about].filter((one) => isAbout(one.component, finding)).sort(compareStatements);
        if (told === undefined)
            return finding;
        const { suppressed, ...shown } = finding;
        if (suppressed === undefined)
            return withStatement(finding, told);
        const replaces = suppressed.vex === true ? hasWeight(told) : overIgnored && excuses(told);
        return replaces ? withStatement(shown, told) : finding;
    });
}
function placeStatement(statement, here) {
    const { product } = statement;
    if (product === undefined)
        return statement;
    const found = here.map((judged) => (0,_judged_products_js__WEBPACK_IMPORTED_MODULE_2__/* .judgingOf */ .cY)(product, judged));
    if (found.includes('judged'))
        return statement;
    return found.includes('other-version') ? { ...statement, elsewhere: true } : undefined;
}
function withStatement(finding, told) {
    const vex = {
        status: told.status,
        document: told.document,
        ...(told.justification === undefined ? {} : { justification: told.justification }),
        ...(told.author === undefined ? {} : { author: told.author }),
        ...(told.pending === undefined ? {} : { pending: told.pending }),
        ...(told.invalid === undefined ? {} : { invalid: told.invalid }),
        ...(told.elsewhere === undefined || told.product === undefined ? {} : { elsewhere: told.product }),
    };
    const noted = { ...finding, detail: { ...finding.detail, vex } };
    if (!excuses(told))
        return noted;
    const reason = told.justification === undefined ? told.status : `${told.status}: ${told.justification}`;
    const by = told.author === undefined ? told.document : `${told.author} (${told.document})`;
    return { ...noted, suppressed: { by, reason, vex: true } };
}
/** Reads back what `applyVex` noted at a finding; `undefined` where no document says anything of it. */
function vexWordOf({ detail }) {
    const vex = detail?.vex;
    if (typeof vex !== 'object' || vex === null || Array.isArray(vex))
        return undefined;
    const { status, justification, document, pending, invalid, elsewhere } = vex;
    return {
        document: String(document),
        status: String(status),
        ...(typeof justification === 'string' ? { justification } : {}),
        pending: pending === true,
        ...(typeof invalid === 'string' ? { invalid } : {}),
        ...(typeof elsewhere === 'string' ? { elsewhere } : {}),
    };
}
function hasWeight({ pending, invalid, elsewhere }) {
    return pending === undefined && invalid === undefined && elsewhere === undefined;
}
/** Whether it says that the vulnerability does not matter, and may. */
function excuses(statement) {
    return hasWeight(statement) && isMild(statement);
}
function isMild({ status }) {
    return status === 'not_affected' || status === 'fixed';
}
/**
 * Why a statement that excuses does not count for its date: one of the future would be the newest whatever is said
 * until then. One that warns counts.
 *
 * @param now RFC 3339.
 */
function futureVex(statement, now) {
    const { time } = statement;
    if (time === undefined || !isMild(statement) || !(0,_report_age_js__WEBPACK_IMPORTED_MODULE_3__/* .isFuture */ .G)(time, now))
        return undefined;
    return `it is dated ${time.slice(0, 10)}, which is in the future`;
}
/** From the least to the most that a statement takes away. */
const CAUTION = ['affected', 'under_investigation', 'fixed', 'not_affected'];
function compareStatements(a, b) {
    return (Number(hasWeight(b)) - Number(hasWeight(a)) ||
        moment(b) - moment(a) ||
        CAUTION.indexOf(a.status) - CAUTION.indexOf(b.status) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.document, b.document) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.justification ?? '', b.justification ?? ''));
}
function moment(statement) {
    const time = Date.parse(statement.time ?? '');
    return Number.isNaN(time) ? 0 : time;
}
function isAbout(component, finding) {
    const purl = finding.subject.purl;
    return purl !== undefined && purlMatches(component, purl);
}
/**
 * Whether a purl of a statement covers a package: same type and name; version and qualifiers where it gives them.
 *
 * @see OpenVEX specification, "Product matching"
 */
function purlMatches(pattern, purl) {
    const wanted = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePurl */ .$l)(pattern);
    const found = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePurl */ .$l)(purl);
    if (wanted === undefined || found === undefined || !isSameName(wanted, found))
        return false;
    if (wanted.version !== '' && wanted.version !== found.version)
        return false;
    return [...wanted.qualifiers].every(([key, value]) => found.qualifiers.get(key) === value);
}
function isSameName(a, b) {
    return a.type === b.type && a.name === b.name;
}


/***/ }),

/***/ 88747:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ UNREAD_LICENSES),
/* harmony export */   Xc: () => (/* binding */ unreadWords),
/* harmony export */   e1: () => (/* binding */ joinUnread)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24959);
/* harmony import */ var _text_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44963);


const UNREAD_LICENSES = 'licenses/unread';
/** As many names stand in a finding; of more, only their number. */
const NAMED = 200;
/**
 * What is said of packages of which nothing said the licence.
 *
 * @param names `name@version`; where there are more than `count` names, all are counted all the same.
 */
function unreadWords(names, count = names.length) {
    const shown = `${(0,_text_few_js__WEBPACK_IMPORTED_MODULE_0__/* .fewOf */ .s)(names.slice(0, 5), 5)}${count > 5 ? ` and ${count - 5} more` : ''}`;
    return {
        title: count === 1
            ? `The licence of ${shown} could not be read`
            : `Licences of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(count, 'package')} could not be read`,
        message: `Nothing said what the licence of ${shown} is.`,
        detail: { packages: names.slice(0, NAMED), count },
    };
}
/** The same of several lockfiles as one: each package is counted once. */
function joinUnread(decisions) {
    const [first] = decisions;
    const findings = decisions.map(({ finding }) => finding);
    const nodes = new Set(findings.flatMap(({ subject }) => subject.nodes ?? []));
    const names = new Set(findings.flatMap(({ detail }) => namesIn(detail?.packages)));
    const count = Math.max(nodes.size, names.size);
    return { ...first, finding: { ...first.finding, ...unreadWords([...names].sort(), count) } };
}
function namesIn(packages) {
    return Array.isArray(packages) ? packages.filter((one) => typeof one === 'string') : [];
}


/***/ }),

/***/ 50590:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   oJ: () => (/* binding */ barePurl),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);



/** Longer texts are no package URLs. */
const MAX_LENGTH = 4096;
/**
 * Reads a package URL, however it is spelled: `%40scope` or `@scope`, with slashes behind `pkg:`, a type in capitals.
 * A stray percent sign stands for itself.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
function parsePurl(text) {
    if (text.length > MAX_LENGTH || !/^pkg:/i.test(text))
        return undefined;
    const [located, subpath] = cut(text.slice('pkg:'.length), '#');
    const [main, query] = cut(located, '?');
    const rest = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(main, '/');
    const [kind, named] = cut(rest, '/');
    if (!/^[a-z][a-z0-9.+-]*$/i.test(kind))
        return undefined;
    // The version starts at the last @ that is not a scope's.
    const at = named.lastIndexOf('@');
    const versioned = at > named.lastIndexOf('/') + 1;
    const name = segments(versioned ? named.slice(0, at) : named);
    if (name === '')
        return undefined;
    return {
        type: kind.toLowerCase(),
        name,
        version: versioned ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(named.slice(at + 1)) : '',
        qualifiers: qualifiersIn(query),
        subpath: segments(subpath),
    };
}
/** The spelling that the specification gives a package URL. */
function formatPurl({ type, name, version, qualifiers, subpath }) {
    const path = encodeSegments(name);
    const sorted = [...qualifiers].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
    const query = sorted.map(([key, value]) => `${key}=${encode(value)}`).join('&');
    return [
        `pkg:${type}/${path}`,
        version === '' ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === '' ? '' : `#${encodeSegments(subpath)}`,
    ].join('');
}
/** A package URL that somebody wrote, spelled as the specification says; `undefined` where it is none. */
function canonicalPurl(text) {
    const purl = text === undefined ? undefined : parsePurl(text);
    return purl === undefined ? undefined : formatPurl(purl);
}
/** A purl without qualifiers and subpath: the same package whatever the architecture or the place. */
function barePurl(purl) {
    if (!purl.includes('?') && !purl.includes('#'))
        return purl;
    return purl.slice(0, purl.search(/[?#]/));
}
function qualifiersIn(query) {
    const found = new Map();
    for (const part of query.split('&')) {
        const [key, value] = cut(part, '=');
        if (key !== '' && value !== '')
            found.set(key.toLowerCase(), (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(value));
    }
    return found;
}
function segments(text) {
    return text
        .split('/')
        .filter((part) => part !== '')
        .map(_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)
        .join('/');
}
function encodeSegments(text) {
    return text.split('/').map(encode).join('/');
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 13714:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   aK: () => (/* binding */ isStrictVersion),
/* harmony export */   kq: () => (/* binding */ nearestAbove)
/* harmony export */ });
/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    if (TRIPLE.test(a) && TRIPLE.test(b))
        return compareTriples(a, b);
    const left = split(a);
    const right = split(b);
    for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
        const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
        if (order !== 0)
            return order;
    }
    if (left.pre === right.pre)
        return 0;
    if (left.pre === '')
        return 1;
    if (right.pre === '')
        return -1;
    const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)];
    for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
        const [one, other] = [pre[0][index], pre[1][index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const order = comparePart(one, other);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;
function compareTriples(a, b) {
    let [atA, atB] = [0, 0];
    for (let part = 0; part < 3; part += 1) {
        const endA = part < 2 ? a.indexOf('.', atA) : a.length;
        const endB = part < 2 ? b.indexOf('.', atB) : b.length;
        const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
        if (order !== 0)
            return order;
        [atA, atB] = [endA + 1, endB + 1];
    }
    return 0;
}
/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
function nearestAbove(installed, candidates) {
    let best;
    for (const candidate of candidates) {
        if (installed !== undefined && compareVersions(candidate, installed) <= 0)
            continue;
        if (best === undefined || compareVersions(candidate, best) < 0)
            best = candidate;
    }
    return best;
}
/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
function upperBounds(range) {
    return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function split(version) {
    const plus = version.indexOf('+');
    const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
    const dash = plain.indexOf('-');
    return dash === -1
        ? { release: plain.split('.'), pre: '' }
        : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}
const NUMBER = /^\d{1,15}$/;
function comparePart(a, b) {
    if (a === b)
        return 0;
    const isNumber = NUMBER.test(a);
    const other = NUMBER.test(b);
    if (isNumber && other)
        return Number(a) - Number(b);
    // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
    if (isNumber !== other)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
const STRICT = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * Whether a text is a version as registries have them, and nothing more. Package managers read others too (`01.2.0`,
 * `1.2.0 2.0.0`), as another version than those who compare texts.
 *
 * @see Semantic Versioning 2.0.0, section 9 to 11
 */
function isStrictVersion(text) {
    return STRICT.test(text);
}


/***/ }),

/***/ 34577:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   E5: () => (/* binding */ LICENSE_OUTCOMES),
/* harmony export */   O1: () => (/* binding */ VEX_JUSTIFICATIONS),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   YB: () => (/* binding */ NOTIFY_KINDS),
/* harmony export */   YZ: () => (/* binding */ LOCALES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   eG: () => (/* binding */ PENDING),
/* harmony export */   el: () => (/* binding */ PATH_TOOLS),
/* harmony export */   iD: () => (/* binding */ EXCEPTION_FIELDS),
/* harmony export */   jH: () => (/* binding */ POLICY_SCOPES),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   r7: () => (/* binding */ AUDIT_FAIL_IF),
/* harmony export */   yK: () => (/* binding */ NOTIFY_EVENTS)
/* harmony export */ });
/** What the policy answers to a kind of finding. */
const LEVELS = ['block', 'warn', 'accept'];
/** When a check must have run: `required` makes a check that could not run `incomplete`; `when-online` only without --offline. */
const REQUIREMENTS = ['required', 'when-online', 'optional', 'off'];
/** What a policy says of a licence, the strictest first. */
const LICENSE_OUTCOMES = ['denied', 'unknown', 'allowed'];
const CHECK_IDS = [
    'signatures',
    'provenance',
    'trust',
    'vulnerabilities',
    'licenses',
    'sources',
    'lockfiles',
    'scanners',
    'workflows',
    'custom',
    'exceptions',
];
/** Why a product is not affected by a vulnerability: the words of VEX (CISA, OpenVEX). */
const VEX_JUSTIFICATIONS = [
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
];
/** Fields of an exception that a policy may ask for beyond those that all must have. */
const EXCEPTION_FIELDS = ['owner', 'ticket'];
/** What makes an audit fail: controls that are not met, those that became worse, or nothing but a ledger that was touched. */
const AUDIT_FAIL_IF = ['gaps', 'worse', 'never'];
/** What `approved-by` says of an exception that nobody has approved yet. */
const PENDING = 'pending';
/** Scopes a policy may count; `unknown` is a package that no lockfile explains. */
const POLICY_SCOPES = ['runtime', 'optional', 'development', 'unknown'];
const FAIL_ON = ['kev'];
/** Programs that are pinned, and may be taken from PATH where the policy says so. */
const PATH_TOOLS = ['cosign', 'trivy'];
const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'never'];
/** Languages of comment and summary. */
const LOCALES = ['en', 'ja'];
const NOTIFY_KINDS = ['slack', 'teams', 'webhook'];
const NOTIFY_EVENTS = [
    'blocked',
    'not-decided',
    'passed',
    'critical',
    'exception-ending',
    'incident-opened',
    'incident-escalated',
    'incident-closed',
];


/***/ }),

/***/ 83775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);


/**
 * A schema of exactly the members of an interface: a member that the schema lacks, has too many, or gets
 * wrong does not compile. So the published JSON Schemas cannot drift from the types.
 */
function shapeOf() {
    return (shape) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape);
}
/** A schema of exactly the words of a union. */
function wordsOf(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(Object.keys(words));
}
/**
 * Text from outside: any characters, escaped by whoever writes it. Lengths are capped well above what real runs
 * hold, because a record may come back from a place that a stranger could write to.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20_000);
/** Short text: names, ids, addresses. */
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** RFC 3339 UTC, whole seconds. */
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    .refine(_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8, 'is no time that exists');
/** `YYYY-MM-DD` */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N, 'is no day of the calendar');
function many(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).max(100_000);
}


/***/ }),

/***/ 36544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 24959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 package`, `2 packages`, digits as they are; `plural` where an `s` is not enough. */
function counted(value, singular, plural = `${singular}s`) {
    return `${value} ${value === 1 ? singular : plural}`;
}


/***/ }),

/***/ 65097:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24959);

/** Minutes in whole units, the largest of which at least two are left: `3 days`, `26 hours`, `1 minute`. */
function durationWords(minutes) {
    if (minutes >= 2 * 1440)
        return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes / 1440), 'day');
    if (minutes >= 2 * 60)
        return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes / 60), 'hour');
    return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes), 'minute');
}


/***/ }),

/***/ 30395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trimEndsOf),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * A text without those of `chars` that stand at its end. `/[chars]+$/` tries every place of a long run anew, which
 * takes quadratic time where the run does not end the text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** A text without those of `chars` that stand at its beginning or its end. */
function trimEndsOf(text, chars) {
    let start = 0;
    while (start < text.length && chars.includes(text.charAt(start)))
        start += 1;
    return trimEndOf(text.slice(start), chars);
}


/***/ }),

/***/ 44963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
/**
 * The first of some texts, and how many more there are: `a, b and 3 more`, or `a; b; and 3 more` where the texts have
 * commas of their own.
 */
function fewOf(texts, most, separator = ', ') {
    const shown = texts.slice(0, most).join(separator);
    const hidden = texts.length - most;
    return hidden > 0 ? `${shown}${separator === ', ' ? '' : ';'} and ${hidden} more` : shown;
}


/***/ }),

/***/ 10852:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ }),

/***/ 42424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decodeLoosely),
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** A percent-encoded text decoded once, `undefined` where it cannot be. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** As decodePercent; what is not encoded rightly (a stray percent sign) stays as it is. */
function decodeLoosely(text) {
    return decodePercent(text) ?? text;
}


/***/ }),

/***/ 16275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jobAndStep),
/* harmony export */   v: () => (/* binding */ stepLabel)
/* harmony export */ });
/**
 * What tells a step of a job from another one, in short: its id (`licences`), or `#2` for the second of those without
 * one that use the same action, `#1.2` for the second time that a composite action uses ours.
 *
 * @param step as `RunContext.source.step` has it.
 */
function stepLabel(step) {
    if (!step.startsWith('__'))
        return step;
    const [, use = '1', inner] = /^.*?(?:_([1-9]\d{0,3}))?(?: (\d+))?$/.exec(step) ?? [];
    return `#${use}${inner === undefined ? '' : `.${inner}`}`;
}
/** A job's name with its step, where that is not the only or first one without an id. */
function jobAndStep({ job, step, }) {
    const label = step === undefined ? '#1' : stepLabel(step);
    return job === undefined || label === '#1' ? job : `${job}, ${label}`;
}


/***/ })

};
;