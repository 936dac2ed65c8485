"use strict";
exports.id = 1667;
exports.ids = [1667,9833,2214,1674];
exports.modules = {

/***/ 55912:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyFolder: () => (/* binding */ verifyFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _io_git_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12098);
/* harmony import */ var _io_git_clone_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73606);
/* harmony import */ var _model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40696);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92858);
/* harmony import */ var _seal_evidence_branch_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30844);
/* harmony import */ var _seal_evidence_verify_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31727);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46257);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93087);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16680);













/** A folder of evidence against its ledger, and with `--replay` against what this Sealgate says of its facts. @throws SealgateError */
async function verifyFolder(dir, shown, { values, world }) {
    for (const name of ['bundle', 'type'])
        if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(values, name) !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--${name} goes with a file, not with an evidence folder`, {
                hint: 'The folder names its own bundles.',
            });
    const head = await headOf(values, world);
    const signers = await signersIn(values, world);
    const base = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(values, 'base');
    const report = await (0,_seal_evidence_verify_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyEvidence */ .J)(dir, {
        ...(signers === undefined ? {} : { signers }),
        ...(head === undefined ? {} : { head }),
        ...(base === undefined ? {} : { base: await readBase(dir, base) }),
        about: aboutIn(dir, values, world),
    });
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_11__/* .evidenceText */ .rS)({ ...report, folder: shown });
    if (values.replay !== true) {
        return { exitCode: report.ok ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fail, text, json: { ...report, folder: shown } };
    }
    const { replayEvidence } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2299), __webpack_require__.e(4641), __webpack_require__.e(5763), __webpack_require__.e(2353), __webpack_require__.e(8169), __webpack_require__.e(8628), __webpack_require__.e(1115), __webpack_require__.e(2808), __webpack_require__.e(3983), __webpack_require__.e(5075), __webpack_require__.e(7613), __webpack_require__.e(2285), __webpack_require__.e(3046), __webpack_require__.e(9796)]).then(__webpack_require__.bind(__webpack_require__, 66486));
    const replay = await replayEvidence(dir, report.files.problems);
    const left = replay.filter(({ pruned }) => pruned !== true);
    return {
        exitCode: report.ok && left.length > 0 && left.every((run) => run.agrees) ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fail,
        text: `${text}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_11__/* .replayText */ .zl)(replay)}`,
        json: { ...report, folder: shown, replay },
    };
}
/** Who may have sealed the folder, by the flags or the policy; `undefined` where nobody is named. */
async function signersIn(values, world) {
    if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(values, 'policy') === undefined)
        return (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__/* .saysWho */ .PS)(values) ? [await (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__/* .trustOf */ .An)(values, world)] : undefined;
    const { signersOf, trustsOf } = await Promise.all(/* import() */[__webpack_require__.e(7789), __webpack_require__.e(9223)]).then(__webpack_require__.bind(__webpack_require__, 77789));
    const rules = await signersOf(values, world);
    if (rules.threshold > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `The policy asks for ${rules.threshold} signers, and what is in an evidence folder has one seal each`, { hint: 'Name who sealed the evidence in a policy file of its own, without a threshold.' });
    return trustsOf(rules, await (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__.rootsOf)(values, world), world);
}
/** What the folder must be about, and the clone that it lies in. @throws SealgateError USAGE */
function aboutIn(dir, values, world) {
    const commit = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(values, 'commit')?.toLowerCase();
    if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--commit ${commit} is not a whole commit id`, {
            hint: 'Write all of its 40 (or 64) hex digits: git rev-parse HEAD shows them.',
        });
    const server = world.env.GITHUB_SERVER_URL;
    const repositories = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .listOf */ .c3)(values, 'repository').map((name) => {
        const address = server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}/${name}` : name;
        const repository = (0,_model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeRepository */ .Y)(address);
        if (repository !== undefined)
            return repository;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--repository ${name} names no repository`, {
            hint: 'Write owner/repo, or the whole address where it is not on github.com.',
        });
    });
    return {
        repositories,
        ...(commit === undefined ? {} : { commit }),
        cloneWith: async (commits) => {
            if (repositories.length > 0)
                return undefined;
            try {
                return await (0,_io_git_clone_of_js__WEBPACK_IMPORTED_MODULE_4__/* .cloneOf */ .J)(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_FILE */ .th, commits);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                    throw error;
                // A folder verifies without git, too: that no clone was compared is said.
                world.log.warn(`Nothing tells which repository this is a clone of: ${error.message}`);
                return undefined;
            }
        },
    };
}
/** The hash that `--head` means. @throws SealgateError USAGE, INPUT_NOT_FOUND */
async function headOf(values, world) {
    const head = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(values, 'head');
    if (head === undefined || /^[0-9a-f]{64}$/.test(head))
        return head;
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, head), 1024 * 1024);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--head ${head} is neither a record's hash nor a file`, {
            hint: '64 hex digits, or an old ledger.head.json or its bundle.',
        });
    return ((0,_model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedHeadIn */ .m)(bytes) ?? (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLedgerHead */ .fw)(bytes)).hash;
}
/** The base branch's ledger, by git. @throws SealgateError USAGE */
async function readBase(dir, ref) {
    const commit = await (0,_io_git_base_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBase */ .g)(dir, ref);
    if (commit === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--base ${ref} is no commit here`, {
            hint: 'Check out with fetch-depth: 0, or fetch the branch first.',
        });
    return (0,_seal_evidence_branch_records_js__WEBPACK_IMPORTED_MODULE_8__/* .readBaseLedger */ .J0)(dir, { ref, commit });
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

/***/ 52971:
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
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null).catch((error) => {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(file, error);
            });
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

/***/ 71730:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98534);

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

/***/ 92858:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readSealedHeadIn),
/* harmony export */   m: () => (/* binding */ sealedHeadIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98534);



/** The head that a bundle says it seals, unverified. @throws SealgateError EVIDENCE_INVALID where it says none */
function readSealedHeadIn(bundle) {
    const envelope = memberOf(parse(Buffer.from(bundle)), 'dsseEnvelope');
    const payload = memberOf(envelope, 'payload');
    if (typeof payload !== 'string')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no attestation');
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .headFrom */ .f0)(memberOf(parse(Buffer.from(payload, 'base64')), 'predicate'));
}
/** As `readSealedHeadIn`, and `undefined` where the bundle says none. */
function sealedHeadIn(bundle) {
    try {
        return readSealedHeadIn(bundle);
    }
    catch {
        // Whatever it is, it is no seal of a head: callers replace it.
        return undefined;
    }
}
function parse(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is not JSON', { cause });
    }
}
function memberOf(value, name) {
    return (0,_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
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

/***/ 27810:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ watchNames),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98534);





/** Larger files are not looked into for what changed them. */
const CONVERTED_CAP = 64 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;
/**
 * Compares a recorded file with what its record says: there, a plain file, as long, of the same SHA-256.
 *
 * @param record line of the record.
 */
function checkFile(dir, file, record) {
    const full = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file);
    const tell = (problem, message) => ({
        record,
        path: file.path,
        problem,
        message,
    });
    const info = statOf(full);
    if (info === undefined)
        return tell('missing', `${file.path} is gone`);
    if (!info.isFile())
        return tell('not-a-file', `${file.path} is a link or a folder`);
    if (info.size !== file.bytes) {
        const why = isConverted(full, info.size, file) ? `: ${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_ENDS_CONVERTED */ .Zv}` : '';
        return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}${why}`);
    }
    return digestOf(full, info.size) === file.sha256
        ? undefined
        : tell('changed', `${file.path} has another content than was recorded`);
}
/** Whether it is what was recorded but for line ends, as Windows writes them. */
function isConverted(full, size, file) {
    if (size <= file.bytes || size > 2 * file.bytes || size > CONVERTED_CAP)
        return false;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full, 'latin1').replaceAll('\r\n', '\n');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex') === file.sha256;
}
/**
 * Of a name that joined histories used for several contents, the records are checked where their contents stand, aside
 * or in place. Where none is in place, nothing has been compared with what the name holds, and whoever reads the folder
 * by its names reads that.
 */
function watchNames(dir) {
    const any = statOf(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t)) !== undefined;
    const inPlace = new Set();
    const aside = new Map();
    return {
        see(file, record) {
            if (!any)
                return file.path;
            if ((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file) === node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, file.path)) {
                inPlace.add(file.path);
                return file.path;
            }
            const known = aside.get(file.path) ?? { record, digests: new Set() };
            aside.set(file.path, known);
            known.digests.add(file.sha256);
            return `${_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t}/${file.sha256}`;
        },
        problems: () => [...aside].flatMap(([name, { record, digests }]) => {
            const full = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name);
            const info = inPlace.has(name) ? undefined : statOf(full);
            if (info === undefined || (info.isFile() && digests.has(digestOf(full, info.size))))
                return [];
            const message = `${name} is content of no record: what was recorded under that name stands in ${_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t}/`;
            return [{ record, path: name, problem: info.isFile() ? 'changed' : 'not-a-file', message }];
        }),
    };
}
function statOf(full) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full, { throwIfNoEntry: false });
    }
    catch {
        // A folder that may not be seen, say: for whoever verifies, the file is not there.
        return undefined;
    }
}
/** Read in pieces, without the thread pool: reading takes less time than the ways there and back. */
function digestOf(full, size) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), PIECE_BYTES));
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece);
            if (read === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, read));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 31727:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var evidence_ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/seal/evidence/about.js
var about = __webpack_require__(91798);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/lines.js
var lines = __webpack_require__(52971);
;// CONCATENATED MODULE: ./build/seal/evidence/anchors.js






/** Reads the anchored head that a record names; `undefined` for records of other kinds. */
async function readAnchor(dir, record, line) {
    if (record.action !== evidence_ledger/* ANCHOR_ACTION */.zi)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    try {
        if (file === undefined)
            throw new Error('it names no head');
        return { record: line, head: (0,evidence_ledger/* parseLedgerHead */.fw)(await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, file), 4096)) };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: `its anchored head: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/**
 * That the ledger holds every head that was anchored.
 *
 * @returns the first that it does not: history was rewritten since.
 */
async function checkAnchors(dir, anchors) {
    if (anchors.length === 0)
        return undefined;
    const wanted = new Set(anchors.map(({ head }) => head.hash));
    for await (const line of (0,lines/* readLines */.S)(external_node_path_default().join(dir, evidence_ledger/* LEDGER_FILE */.th), evidence_ledger/* MAX_RECORD_BYTES */.xR)) {
        if (!line.complete || wanted.size === 0)
            break;
        wanted.delete((0,evidence_ledger/* parseLedgerLine */.Du)(line.bytes).hash);
    }
    const lost = anchors.find(({ head }) => wanted.has(head.hash));
    return lost === undefined
        ? undefined
        : {
            kind: 'changed',
            record: lost.head.count,
            message: `record ${lost.record} anchored it as ${lost.head.hash.slice(0, 16)}…, and the ledger holds no such record: it was rewritten`,
        };
}

// EXTERNAL MODULE: ./build/seal/evidence/branch-records.js
var branch_records = __webpack_require__(30844);
// EXTERNAL MODULE: ./build/seal/evidence/chain.js
var chain = __webpack_require__(52466);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/seal/evidence/faults.js





/** Why the evidence is not ok, one sentence each, the first break first. */
function faultsOf(found) {
    const { tampering, problems, seals, headSeal, options, pinned, branch } = found;
    // Records that do not count are said to, and are no fault of those that do.
    const counted = branch?.counted ?? Number.POSITIVE_INFINITY;
    const faults = [];
    if (tampering !== undefined)
        faults.push(`${tampering.record === 0 ? 'The head' : `Record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`);
    for (const problem of problems.filter(({ record }) => record <= counted))
        faults.push(`Record ${problem.record}, file: ${problem.message}`);
    for (const seal of seals.filter(({ state, record }) => state === 'failed' && record <= counted))
        faults.push(`Record ${seal.record}, seal: ${seal.reason ?? seal.bundle}`);
    if (headSeal.state === 'failed' && branch === undefined)
        faults.push(`The sealed head: ${headSeal.reason}`);
    if (options.head !== undefined && !pinned)
        faults.push(`The record ${options.head} is not in the ledger: it was cut off, or history was rewritten`);
    return faults;
}
/** Whoever can write the folder can put a whole older one in its place, seals, head and anchors with it. */
const OLDER_COPY = 'That nothing came after its last record: an older copy of the whole folder is as intact. Pass --head with the hash of a record that was kept elsewhere.';
/** What nobody was asked to verify, or nothing here can show. */
function notVerifiedOf({ signers, head, base }, seals, headSeal) {
    const waiting = seals
        .filter(({ state }) => state === 'pending')
        .map(({ record, subject, reason }) => `Record ${record}, ${subject}: its seal is pending. ${reason ?? ''}`);
    if (signers !== undefined) {
        const which = signers.length < 2
            ? []
            : [`Which of the ${signers.length} signers had to make which seal: each counts for every record.`];
        return [...waiting, ...which, ...(head === undefined && base === undefined ? [OLDER_COPY] : [])];
    }
    const bundles = seals.length - waiting.length + (headSeal.state === 'not-checked' ? 1 : 0);
    if (bundles === 0)
        return [
            ...waiting,
            'Who wrote it: nothing is sealed, so whoever can write the folder could have made all of it anew.',
        ];
    return [
        ...waiting,
        `Who wrote it: ${(0,counted/* counted */.h)(bundles, 'seal was', 'seals were')} not checked. Pass --key, or --certificate-identity and --certificate-oidc-issuer.`,
    ];
}
/** What is odd about the ledger's end and proves nothing bad. */
function endNotes(walk, { head, problem }) {
    const notes = [];
    if (walk.torn > 0)
        notes.push(`The ledger ends in ${walk.torn} bytes of a record that a killed run never finished; the next run removes them.`);
    if (walk.tampering === undefined && head === undefined && problem === undefined && walk.intact === 1)
        notes.push(`There is no ${evidence_ledger/* HEAD_FILE */._d}: the run that began the ledger was killed before it wrote it.`);
    if (walk.tampering === undefined && head !== undefined && head.count < walk.intact)
        notes.push(`${evidence_ledger/* HEAD_FILE */._d} names record ${head.count}: the ${walk.intact - head.count} after it came from runs killed before they moved it, or were added by hand.`);
    return notes;
}
/**
 * What lies in the folder beside what its records name.
 *
 * @param listed names that are no strangers.
 */
async function strangerNotes(dir, listed) {
    const here = await (0,promises_.readdir)(dir);
    const aside = here.includes(evidence_content/* BY_DIGEST */.t) ? await (0,promises_.readdir)(external_node_path_default().join(dir, evidence_content/* BY_DIGEST */.t)).catch(() => []) : [];
    const there = [...here, ...aside.map((name) => `${evidence_content/* BY_DIGEST */.t}/${name}`)];
    const extra = there.filter((name) => !listed.has(name)).sort();
    if (extra.length === 0)
        return [];
    const names = `${extra.slice(0, 5).join(', ')}${extra.length > 5 ? ' …' : ''}`;
    return [`${(0,counted/* counted */.h)(extra.length, 'file is', 'files are')} in the folder that no record names: ${names}`];
}

// EXTERNAL MODULE: ./build/seal/evidence/find-head.js
var find_head = __webpack_require__(34219);
// EXTERNAL MODULE: ./build/seal/evidence/head-seal.js
var head_seal = __webpack_require__(55143);
// EXTERNAL MODULE: ./build/model/evidence/subject.js
var subject = __webpack_require__(63331);
// EXTERNAL MODULE: ./build/model/evidence/tombstone.js
var tombstone = __webpack_require__(25824);
// EXTERNAL MODULE: ./build/seal/pending.js
var seal_pending = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/seal/evidence/check-file.js
var check_file = __webpack_require__(27810);
// EXTERNAL MODULE: ./build/seal/verify-any.js
var verify_any = __webpack_require__(25695);
;// CONCATENATED MODULE: ./build/seal/evidence/check-seals.js





/** Verifies the bundles of one record over the files beside which they stand, wherever their contents are kept. */
async function checkSeals(record, line, { dir, signers }) {
    const results = [];
    for (const bundle of record.files.filter((file) => file.path.endsWith('.sigstore.json'))) {
        const name = bundle.path.slice(0, -'.sigstore.json'.length);
        const subject = record.files.find((file) => file.path === name);
        const base = { record: line, bundle: bundle.path, subject: name };
        if (subject === undefined)
            results.push({ ...base, state: 'failed', reason: `the record does not name ${name}` });
        else if (signers === undefined)
            results.push({ ...base, state: 'not-checked' });
        else
            results.push({ ...base, ...(await checkSeal(bundle, subject, { dir, signers })) });
    }
    for (const pending of record.files.filter((file) => file.path.endsWith(seal_pending/* PENDING_SUFFIX */._o))) {
        const subject = pending.path.slice(0, -seal_pending/* PENDING_SUFFIX */._o.length);
        const reason = (await (0,seal_pending.pendingReason)((0,evidence_content/* contentPath */.n)(dir, pending))) ?? 'it does not say what is missing';
        results.push({ record: line, bundle: pending.path, subject, state: 'pending', reason });
    }
    return results;
}
async function checkSeal(bundle, subject, { dir, signers }) {
    try {
        const bytes = await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, bundle), 16 * 1024 * 1024);
        const artifact = await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, subject));
        const verified = await (0,verify_any/* verifyByAny */.n)({ bytes, name: bundle.path }, { kind: 'bytes', name: subject.path, bytes: artifact }, signers);
        return { state: 'verified', identity: verified.signedBy.identity };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error), ...(0,errors/* hintOf */.$z)(error) };
    }
}

// EXTERNAL MODULE: ./build/seal/evidence/tombstones.js
var evidence_tombstones = __webpack_require__(96187);
;// CONCATENATED MODULE: ./build/seal/evidence/walk-folder.js











/**
 * Walks through the ledger of a folder once and checks what each record names.
 *
 * @param onRecord is shown every record that holds.
 */
async function walkFolder(dir, options, onRecord) {
    let pinned = false;
    let verified = 0;
    let brokenAnchor;
    const listed = new Set([evidence_ledger/* LEDGER_FILE */.th, evidence_ledger/* HEAD_FILE */._d, evidence_ledger/* HEAD_BUNDLE_FILE */.dR, '.gitattributes', '.lock', evidence_content/* BY_DIGEST */.t]);
    const found = { problems: [], seals: [] };
    const tombstones = [];
    const anchors = [];
    const names = (0,check_file/* watchNames */.s)(dir);
    const subjects = (0,subject/* gatherSubjects */.H)();
    const lookInto = async (record, line) => {
        const anchor = await readAnchor(dir, record, line);
        if (anchor !== undefined && 'head' in anchor)
            anchors.push(anchor);
        else
            brokenAnchor ??= anchor;
        const tombstone = await (0,evidence_tombstones/* readTombstone */.i)(dir, record, line);
        if (tombstone !== undefined && 'files' in tombstone)
            tombstones.push(tombstone);
        else if (tombstone !== undefined)
            found.problems.push(tombstone);
        found.seals.push(...(await checkSeals(record, line, { dir, signers: options.signers })));
    };
    const walk = await (0,chain/* walkChain */.nn)(external_node_path_default().join(dir, evidence_ledger/* LEDGER_FILE */.th), (record, line) => {
        subjects.see(record, line);
        onRecord(record, line);
        if (record.hash === options.head)
            pinned = true;
        for (const file of record.files) {
            listed.add(file.path).add(names.see(file, line));
            const problem = (0,check_file/* checkFile */.v)(dir, file, line);
            if (problem === undefined)
                verified += 1;
            else
                found.problems.push(problem);
        }
        return isSpecial(record) ? lookInto(record, line) : undefined;
    });
    found.problems.push(...names.problems());
    return {
        walk,
        pinned,
        subjects: subjects.list(),
        verified,
        listed,
        anchors,
        brokenAnchor,
        ...(0,evidence_tombstones/* withoutPruned */.b)(tombstones, found),
    };
}
/** Whether a record says or holds what is read besides its files' digests: an anchor, a tombstone, seals. */
function isSpecial({ action, files }) {
    return (action === evidence_ledger/* ANCHOR_ACTION */.zi ||
        action === tombstone/* PRUNE_ACTION */.uJ ||
        files.some(({ path: name }) => name.endsWith('.sigstore.json') || name.endsWith(seal_pending/* PENDING_SUFFIX */._o)));
}

;// CONCATENATED MODULE: ./build/seal/evidence/verify-evidence.js












/**
 * Verifies an evidence folder from its files alone: every hash and link of the ledger, the head, every file that a
 * record names, and, given a key or an identity, every seal.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger, IO_FAILED.
 */
async function verifyEvidence(dir, options = {}) {
    const ledger = external_node_path_default().join(dir, evidence_ledger/* LEDGER_FILE */.th);
    await assertLedger(ledger);
    const heads = await (0,find_head/* readHead */.zy)(dir);
    const sealed = await (0,head_seal/* readSealedHead */.p)(dir);
    const headAt = (0,find_head/* headFinder */.JZ)(heads.head);
    const sealedAt = (0,find_head/* headFinder */.JZ)(sealed?.head);
    const { walk, problems, seals, pruned, ...seen } = await walkFolder(dir, options, (record, line) => {
        headAt.see(record, line);
        sealedAt.see(record, line);
    });
    const headProblem = heads.problem ?? (heads.head && (0,chain/* compareHead */._L)(heads.head, headAt.place(walk), evidence_ledger/* HEAD_FILE */._d));
    const headSeal = await (0,head_seal/* verifyHeadSeal */.X)(sealed, sealedAt.place(walk), options.signers);
    const { base } = options;
    const tampering = walk.tampering ??
        (base && (await (0,branch_records/* compareWithBase */.te)(ledger, base))) ??
        headProblem ??
        headSeal.tampering ??
        (0,find_head/* headRemoved */.xA)(walk, heads.head) ??
        seen.brokenAnchor ??
        (await checkAnchors(dir, seen.anchors));
    const branch = base && (0,branch_records/* countRecords */.qJ)(base, walk.intact, headSeal);
    const about = await aboutOf(seen.subjects, options, branch?.counted ?? walk.intact);
    const faults = [
        ...faultsOf({ tampering, problems, seals, headSeal, options, pinned: seen.pinned, branch }),
        ...about.faults,
    ];
    return {
        folder: dir,
        ok: faults.length === 0,
        about: seen.subjects.map(({ commits, ...subject }) => ({ ...subject, commits: commits.size })),
        ...(about.ofCommit === undefined ? {} : { ofCommit: about.ofCommit }),
        records: walk.intact,
        ...(walk.last === undefined ? {} : { head: walk.last }),
        ...(tampering === undefined ? {} : { tampering }),
        files: { verified: seen.verified, problems, pruned },
        seals,
        headSeal,
        anchors: seen.anchors.length,
        ...(branch === undefined ? {} : { branch }),
        faults,
        notVerified: [...about.notVerified, ...notVerifiedOf(options, seals, headSeal)],
        notes: [
            ...endNotes(walk, heads),
            ...(walk.tampering === undefined ? await strangerNotes(dir, seen.listed) : []),
        ],
    };
}
async function aboutOf(subjects, { about: { cloneWith, ...wanted } = {} }, counted) {
    const clone = await cloneWith?.(subjects.flatMap(({ commits }) => [...commits.keys()]));
    return (0,about/* compareAbout */.$)(subjects, { ...wanted, ...(clone === undefined ? {} : { clone }) }, counted);
}
async function assertLedger(ledger) {
    const info = await (0,promises_.lstat)(ledger).catch(() => undefined);
    if (info?.isFile() === true)
        return;
    throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${ledger} does not exist or is not a plain file`, {
        location: { file: ledger },
        hint: 'Name the evidence folder (docs/security/evidence by default).',
    });
}


/***/ }),

/***/ 1674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ canWait),
/* harmony export */   D6: () => (/* binding */ keepPending),
/* harmony export */   _H: () => (/* binding */ UnwitnessedError),
/* harmony export */   _o: () => (/* binding */ PENDING_SUFFIX),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   fL: () => (/* binding */ PENDING_TYPE),
/* harmony export */   pendingFile: () => (/* binding */ pendingFile),
/* harmony export */   pendingReason: () => (/* binding */ pendingReason),
/* harmony export */   rE: () => (/* binding */ forgetPending)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98262);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98534);
/* harmony import */ var _model_signatures_certificate_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71359);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42144);
/* harmony import */ var _services_witness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70453);










/** What a file's signature is kept as while a log or timestamp authority has not witnessed it yet. No bundle. */
const PENDING_TYPE = 'application/vnd.sealgate.pending-seal.v1+json';
const PENDING_SUFFIX = '.sigstore.pending.json';
const MAX_BYTES = 32 * 1024 * 1024;
/** A signature that was made and that a service did not witness. */
class UnwitnessedError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De {
    /** With what the others witnessed. */
    bundle;
    raw;
    missing;
    constructor(bundle, raw, missing) {
        super('SEAL_FAILED', (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing), {
            hint: 'Nothing was sealed. Run it again when the service answers.',
        });
        this.name = 'UnwitnessedError';
        this.bundle = bundle;
        this.raw = raw;
        this.missing = missing;
    }
}
/** Where a file's pending seal is: beside it, and under no name that anybody takes for a bundle. */
function pendingFile(file) {
    return `${file}${PENDING_SUFFIX}`;
}
/**
 * Whether a log may witness the signature later: a key's at any time. An identity's certificate ends in minutes, so
 * a timestamp must prove that it was used before, and the log must not claim another time, as those of version 2 do not.
 */
function canWait({ bundle, raw }, { services }) {
    if (raw.by.kind === 'public-key')
        return true;
    const stamps = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    return (services.timestampAuthorities.length > 0 &&
        stamps.length === services.timestampAuthorities.length &&
        services.logs.every(({ version }) => version === 2));
}
/** Keeps a signature until its witnesses answer, or until those of the run's other files do. */
async function keepPending(file, sealed) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const json = sealed instanceof UnwitnessedError
        ? { identity: sealed.raw.identity, missing: sealed.missing, bundle: bundleToJSON(sealed.bundle) }
        : { identity: sealed.identity, missing: [], bundle: JSON.parse(sealed.json) };
    return (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(pendingFile(file), `${JSON.stringify({ mediaType: PENDING_TYPE, ...json })}\n`);
}
/**
 * A pending seal of this very content by this very signer, or nothing: another file's, another signer's and a planted
 * one are passed over, and the content is signed anew.
 */
async function readPending(file, signer, unsigned) {
    const stored = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE)
        return undefined;
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    let bundle;
    try {
        bundle = bundleFromJSON(value.bundle);
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
    const { content, verificationMaterial: material } = bundle;
    const raw = await signerOf(bundle, signer, signedBytes(content, unsigned));
    if (raw === undefined)
        return undefined;
    return {
        content,
        raw,
        material: {
            tlogEntries: material.tlogEntries,
            rfc3161Timestamps: material.timestampVerificationData?.rfc3161Timestamps ?? [],
        },
    };
}
/** What must be signed, where the bundle is about this content. */
function signedBytes(content, { bytes, payloadType }) {
    if (content.$case === 'dsseEnvelope') {
        const { dsseEnvelope } = content;
        const same = dsseEnvelope.payloadType === payloadType && Buffer.from(dsseEnvelope.payload).equals(bytes);
        return same ? (0,_dsse_js__WEBPACK_IMPORTED_MODULE_8__/* .preAuthEncoding */ .J)(dsseEnvelope.payloadType, bytes) : undefined;
    }
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    const same = Buffer.from(content.messageSignature.messageDigest.digest).equals(digest);
    return payloadType === undefined && same ? bytes : undefined;
}
/** The signature, if this signer made it over these bytes. */
async function signerOf({ content, verificationMaterial }, signer, signed) {
    if (signed === undefined)
        return undefined;
    const found = content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : content.dsseEnvelope.signatures[0]?.sig;
    const signature = Buffer.from(found ?? '');
    if (signer.verifies !== undefined && signer.publicKey !== undefined)
        return signer.verifies(signed, signature) ? { signature, ...signer.publicKey } : undefined;
    const { content: by } = verificationMaterial;
    if (by.$case !== 'certificate' || signer.identify === undefined)
        return undefined;
    try {
        const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(by.certificate.rawBytes));
        const pem = certificate.toString();
        const { identity } = await signer.identify();
        const names = (0,_model_signatures_certificate_names_js__WEBPACK_IMPORTED_MODULE_6__/* .alternativeNames */ .k)(pem);
        if (names.length !== 1 || names[0] !== identity)
            return undefined;
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, certificate.publicKey, signature)
            ? { signature, identity, by: { kind: 'certificate', pem } }
            : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        // No certificate that can be read: the content is signed anew.
        return undefined;
    }
}
/** Removes a pending seal once it is complete, unless it is evidence: a ledger beside it names it. */
async function forgetPending(file) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th)).catch(() => undefined)) !== undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pendingFile(file), { force: true });
}
/**
 * What a pending seal still lacks, for people; `undefined` where there is none.
 *
 * @param file the pending seal itself.
 */
async function pendingReason(file) {
    const stored = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(file, MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE || !Array.isArray(value.missing))
        return undefined;
    const missing = value.missing.filter(_model_data_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G).map(({ service, url, reason }) => ({
        service: service === 'timestamp authority' ? service : 'transparency log',
        url: String(url),
        reason: String(reason),
    }));
    if (missing.length === 0)
        return 'other files of its run were not witnessed';
    return (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing).slice(0, 500);
}
function parsed(stored) {
    try {
        const value = JSON.parse(stored.toString('utf8'));
        return (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G)(value) ? value : undefined;
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
}


/***/ }),

/***/ 70453:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_data_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19276);
/* harmony import */ var _model_signatures_log_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26567);



/**
 * Has the logs and the timestamp authorities witness a signature. One that answers nonsense with a good status is
 * missing too: an entry must name this signature and signer, a timestamp this signature.
 *
 * @param before what they gave to an earlier run: who is done is not asked again.
 */
async function witness(services, signed, before = { tlogEntries: [], rfc3161Timestamps: [] }) {
    const { logs, timestampAuthorities } = services;
    const signature = signatureOf(signed.content);
    const missing = [];
    const ask = async (service, url, question) => {
        try {
            return [await question()];
        }
        catch (error) {
            missing.push({ service, url, reason: reasonOf(error) });
            return [];
        }
    };
    const [tlogEntries, rfc3161Timestamps] = await Promise.all([
        before.tlogEntries.length === logs.length
            ? before.tlogEntries
            : Promise.all(logs.map((log) => ask('transparency log', log.url, async () => {
                const entry = await enter(log, services, signed);
                assertSense(() => (0,_model_signatures_log_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .assertLogBinding */ .g)(entry.canonicalizedBody, signature, (0,_model_data_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemDer */ .c)(signed.by.pem)));
                return entry;
            }))),
        before.rfc3161Timestamps.length === timestampAuthorities.length
            ? before.rfc3161Timestamps
            : Promise.all(timestampAuthorities.map((url) => ask('timestamp authority', url, async () => {
                const { requestTimestamp } = await __webpack_require__.e(/* import() */ 5502).then(__webpack_require__.bind(__webpack_require__, 25502));
                const signedTimestamp = await requestTimestamp(url, signature, services);
                await assertTimestamp(signedTimestamp, signed.content);
                return { signedTimestamp };
            }))),
    ]);
    return { tlogEntries: tlogEntries.flat(), rfc3161Timestamps: rfc3161Timestamps.flat(), missing };
}
/** What is missing, for people. */
function missingText(missing) {
    return missing
        .map(({ service, url, reason }) => `The ${service} ${url} did not witness the signature: ${reason}`)
        .join('. ');
}
async function enter(log, services, signed) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 6558).then(__webpack_require__.bind(__webpack_require__, 76558));
        return enterLog(log.url, services, signed);
    }
    const { enterLogV1 } = await __webpack_require__.e(/* import() */ 7771).then(__webpack_require__.bind(__webpack_require__, 77771));
    return enterLogV1(log.url, services, signed);
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function assertTimestamp(signedTimestamp, content) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    assertSense(() => {
        const { timestamps } = toSignedEntity({
            mediaType: '',
            content,
            verificationMaterial: {
                content: { $case: 'publicKey', publicKey: { hint: '' } },
                tlogEntries: [],
                timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] },
            },
        });
        for (const stamp of timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(signatureOf(content));
    });
}
function assertSense(check) {
    try {
        check();
    }
    catch (error) {
        throw new Error(`it answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { cause: error });
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


/***/ })

};
;