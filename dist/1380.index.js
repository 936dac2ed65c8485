"use strict";
exports.id = 1380;
exports.ids = [1380,9833,8999];
exports.modules = {

/***/ 21380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExploitation: () => (/* binding */ readExploitation)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/formats/inflate.js
var inflate = __webpack_require__(79432);
// EXTERNAL MODULE: ./build/io/git/changed.js
var changed = __webpack_require__(30999);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/findings/report-age.js
var report_age = __webpack_require__(32070);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
;// CONCATENATED MODULE: ./build/collect/reports/epss.js



/**
 * Reads FIRST's EPSS scores: the daily CSV, whose first line is `#model_version:…,score_date:…`, or an answer of
 * the API as JSON.
 *
 * @throws SealgateError INPUT_INVALID naming the line.
 */
function readEpss(bytes, file, wanted) {
    return bytes[0] === 0x7b ? readAnswer(bytes, file, wanted) : readTable(bytes, file, wanted);
}
function refuse(file, found, line) {
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a list of EPSS scores: ${found}`, {
        location: { file, ...(line === undefined ? {} : { line }) },
        hint: 'Pass epss_scores-YYYY-MM-DD.csv (or .csv.gz) as FIRST publishes it.',
    });
}
function readTable(bytes, file, wanted) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const entries = new Map();
    let date;
    let version;
    let count = 0;
    let line = 0;
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const row = text.slice(from, end).trimEnd();
        line += 1;
        from = end + 1;
        if (row === '' || row.startsWith('cve,'))
            continue;
        if (row.startsWith('#')) {
            date ??= /score_date:([^,\s]+)/.exec(row)?.[1];
            version ??= /model_version:([^,\s]{1,60})/.exec(row)?.[1];
            continue;
        }
        const [id = '', score = '', rank = ''] = row.slice(0, 100).split(',');
        if (!/^CVE-\d{4}-\d{4,}$/.test(id))
            return refuse(file, 'a line does not begin with a CVE id', line);
        count += 1;
        if (wanted.has(id))
            entries.set(id, scored(score, rank) ?? refuse(file, 'a score is not from 0 to 1', line));
    }
    if (count === 0)
        return refuse(file, 'it lists nothing');
    return {
        source: { ...dated(date, file), ...(version === undefined ? {} : { version }), entries: count },
        entries,
    };
}
function readAnswer(bytes, file, wanted) {
    const document = (0,json/* parseJson */.q)(bytes, file);
    if (!Array.isArray(document.data) || document.data.length === 0)
        return refuse(file, 'it has no data');
    const entries = new Map();
    const dates = [];
    for (const item of document.data) {
        const { cve, epss, percentile, date } = (item ?? {});
        if (typeof cve !== 'string')
            return refuse(file, 'an entry has no cve');
        if (typeof date === 'string')
            dates.push(date);
        const id = cve.toUpperCase();
        if (wanted.has(id))
            entries.set(id, scored(String(epss), String(percentile)) ?? refuse(file, 'a score is not from 0 to 1'));
    }
    // The oldest: a list is as old as its oldest part.
    return { source: { ...dated(dates.sort()[0], file), entries: document.data.length }, entries };
}
function scored(score, rank) {
    const epss = portion(score);
    const percentile = portion(rank);
    if (epss === undefined)
        return undefined;
    return { epss, ...(percentile === undefined ? {} : { percentile }) };
}
function portion(text) {
    const value = /^(?:\d+(?:\.\d+)?(?:[eE]-?\d+)?)$/.test(text) ? Number(text) : Number.NaN;
    return value >= 0 && value <= 1 ? value : undefined;
}
function dated(date, file) {
    const time = (0,calendar/* parseTime */.pe)(date ?? '');
    if (Number.isNaN(time))
        return refuse(file, 'it does not say of which day it is');
    return { date: new Date(time).toISOString() };
}

;// CONCATENATED MODULE: ./build/collect/reports/kev.js



/**
 * Reads CISA's Known Exploited Vulnerabilities catalogue (JSON).
 *
 * @throws SealgateError INPUT_INVALID naming the place; also where it lists fewer entries than it says.
 */
function readKev(bytes, file, wanted) {
    const fail = (found, pointer = '') => {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not CISA's KEV catalogue: ${found}`, {
            location: { file, ...(pointer === '' ? {} : { pointer }) },
            hint: 'Pass known_exploited_vulnerabilities.json as CISA publishes it.',
        });
    };
    const document = (0,json/* parseJson */.q)(bytes, file);
    const list = document?.vulnerabilities;
    if (document === null || typeof document !== 'object' || !Array.isArray(list))
        return fail('it has no list of vulnerabilities');
    const date = String(document.dateReleased);
    if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN((0,calendar/* parseTime */.pe)(date)))
        return fail('dateReleased is not a date, so nobody can tell how old it is', '/dateReleased');
    if (list.length === 0)
        return fail('it is empty', '/vulnerabilities');
    if (typeof document.count === 'number' && document.count !== list.length)
        return fail(`it says that it has ${document.count} entries and has ${list.length}`, '/count');
    const entries = new Map();
    for (const [index, item] of list.entries()) {
        const { cveID, dateAdded, dueDate, knownRansomwareCampaignUse } = (item ?? {});
        if (typeof cveID !== 'string' || !/^CVE-\d{4}-\d{4,}$/i.test(cveID.trim()))
            return fail('an entry has no cveID', `/vulnerabilities/${index}`);
        const id = cveID.trim().toUpperCase();
        if (!wanted.has(id))
            continue;
        entries.set(id, {
            added: dayOf(dateAdded) ?? date.slice(0, 10),
            ...(dayOf(dueDate) === undefined ? {} : { due: dayOf(dueDate) }),
            ...(knownRansomwareCampaignUse === 'Known' ? { ransomware: true } : {}),
        });
    }
    const version = document.catalogVersion;
    return {
        source: {
            date: new Date((0,calendar/* parseTime */.pe)(date)).toISOString(),
            ...(typeof version === 'string' && version.length < 60 ? { version } : {}),
            entries: list.length,
        },
        entries,
    };
}
function dayOf(value) {
    return (0,calendar/* isDay */.N)(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/collect/reports/read.js + 3 modules
var reports_read = __webpack_require__(32285);
;// CONCATENATED MODULE: ./build/collect/reports/exploitation.js













const LIST_CAP = 64 * 1024 * 1024;
/**
 * Reads lists of exploited vulnerabilities from files; nothing is fetched.
 *
 * @param options.wanted the CVE ids to keep entries of.
 * @param options.base a commit: a list that is committed there is read from there, because a change may not
 *   shorten the list that judges it.
 */
async function readExploitation(dir, files, options) {
    const sources = [];
    const entries = new Map();
    const problems = [];
    const all = [
        ...files.kev.map((file) => ({ kind: 'kev', file, read: readKev })),
        ...files.epss.map((file) => ({ kind: 'epss', file, read: readEpss })),
    ];
    for (const { kind, file, read } of all) {
        const name = (0,files_files/* displayPath */.Gt)(external_node_path_default().resolve(dir, file), dir);
        try {
            const bytes = (await committedBytes(dir, name, options.base)) ?? (await fileBytes(dir, file));
            const list = read(await (0,inflate/* inflated */.k)(bytes, name, LIST_CAP), name, options.wanted);
            sources.push({ kind, path: name, sha256: (0,digest/* sha256Hex */.f)(bytes), ...list.source });
            const old = options.age && (0,report_age/* ageProblem */.r)(list.source.date, options.age);
            if (old !== undefined)
                problems.push({
                    kind: 'report',
                    subject: name,
                    state: 'stale',
                    covers: ['vulnerabilities'],
                    message: `${name}: ${old}`,
                    hint: 'Fetch it again in a step before this one.',
                });
            for (const [id, entry] of list.entries)
                entries.set(id, { ...entries.get(id), ...entry });
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            problems.push({ ...(0,reports_read/* errorProblem */.gx)(name, error), covers: ['vulnerabilities'] });
        }
    }
    if (all.length === 0)
        return { problems };
    const sorted = [...entries].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
    return { exploitation: { sources, entries: Object.fromEntries(sorted) }, problems };
}
/** What is committed at a path of the repository; `undefined` where nothing is, and without a commit to look at. */
async function committedBytes(dir, name, commit) {
    if (commit === undefined || external_node_path_default().isAbsolute(name) || (0,repository_path/* leadsAbove */.h)(name))
        return undefined;
    const before = await (0,git/* linkedFileAt */.h7)(dir, commit, name);
    return before instanceof Uint8Array ? before : undefined;
}
async function fileBytes(dir, file) {
    await (0,changed/* refuseLinkOut */.rS)(dir, file);
    return (0,files_files/* readCapped */.EF)(external_node_path_default().resolve(dir, file), LIST_CAP);
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

/***/ 92642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   h: () => (/* binding */ leadsAbove),
/* harmony export */   sL: () => (/* binding */ testFolderOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** Whether a path that joinPath gave leads out above its start. Something inside may well be called `..cache`. */
function leadsAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** The directory a file stands in, `.` at the top. */
function parentPath(file) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? '.' : file.slice(0, slash);
}
/** A folder and all above it in the repository, itself first. */
function upwards(folder) {
    return folder === '.' ? ['.'] : [folder, ...upwards(parentPath(folder))];
}
const TEST_DATA = /^(.*?(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test-?data|mocks?|__mocks__))\//i;
/** The folder of tests or of their data that a file is in, by its name; `undefined` for any other file. */
function testFolderOf(file) {
    return TEST_DATA.exec(file)?.[1];
}


/***/ })

};
;