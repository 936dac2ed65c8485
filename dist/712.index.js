"use strict";
exports.id = 712;
exports.ids = [712,9833,239,2214,1831,2620];
exports.modules = {

/***/ 10216:
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
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50193);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94050);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58066);
/* harmony import */ var _publish_who_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7399);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49440);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91676);










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

/***/ 46257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iK: () => (/* binding */ LOCKFILE_OPTION),
/* harmony export */   mM: () => (/* binding */ DIR_OPTION),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _model_text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58161);

/** The repository to look at. */
const DIR_OPTION = {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'Folder of the repository. Default: here.',
};
/** Lockfiles to read instead of looking for them. */
const LOCKFILE_OPTION = {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Read this lockfile, relative to the folder, instead of those that are found.',
};
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given.flatMap(_model_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listItemsOf */ .W);
}
/** Whether a flag was given and says something: an input left blank or an empty list does not. */
function isGiven(values, name) {
    const value = values[name];
    return Array.isArray(value)
        ? listOf(values, name).length > 0
        : value !== undefined && value !== false && value !== '';
}


/***/ }),

/***/ 18063:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50193);
/* harmony import */ var _model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86464);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35543);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6729);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10216);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74585);








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
        const { incidents, unreadable } = await (0,_known_js__WEBPACK_IMPORTED_MODULE_5__/* .readIncidents */ .E)(folder.evidenceDir);
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
                incidents: shown.map((incident) => ({ ...incident, overdue: (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(incident, now) })),
                unreadable,
            },
            text: (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_7__/* .displayLines */ .kF)(lines),
        };
    },
};
function lineOf(incident, now) {
    const { key, level, state, deadline, environment, what, issue } = incident;
    const due = state === 'closed' ? 'closed' : (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(incident, now) ? `LATE since ${deadline}` : `until ${deadline}`;
    const where = environment === undefined ? '' : `  ${environment}`;
    return `  ${key}  level ${level}  ${due}${where}  ${what}${issue === undefined ? '' : `  #${issue}`}`;
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

/***/ 98927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
}


/***/ }),

/***/ 56250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;
/** Whether a path pattern has wildcards. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
function globMatcher(pattern) {
    const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((wanted) => matchSegments(wanted, segments));
    };
}
/** The directory part of a pattern that has no wildcard, `.` where there is none. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
    return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = firstChoice(one);
        if (choice === undefined)
            done.push(one);
        else
            for (const text of one.slice(choice.start + 1, choice.end).split(','))
                open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** The first braces that have a comma and no braces within. */
function firstChoice(text) {
    for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
        const start = text.lastIndexOf('{', end);
        if (start >= from && text.slice(start, end).includes(','))
            return { start, end };
        from = end + 1;
    }
    return undefined;
}
/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern, path) {
    let reached = path.map(() => false);
    reached.unshift(true);
    for (const segment of pattern) {
        const next = reached.map(() => false);
        for (let at = 0; at <= path.length; at += 1) {
            if (segment === '**')
                next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
            else
                next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
        }
        reached = next;
    }
    return reached[path.length] === true;
}
/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern, text) {
    let at = 0;
    let wanted = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (wanted < pattern.length &&
            (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
            pattern[wanted] !== '*') {
            at += 1;
            wanted += 1;
        }
        else if (pattern[wanted] === '*') {
            star = wanted;
            from = at;
            wanted += 1;
        }
        else if (star !== -1) {
            wanted = star + 1;
            from += 1;
            at = from;
        }
        else
            return false;
    }
    while (pattern[wanted] === '*')
        wanted += 1;
    return wanted === pattern.length;
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

/***/ 65813:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   Y0: () => (/* binding */ foreignLines),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   e3: () => (/* binding */ stepMark),
/* harmony export */   rM: () => (/* binding */ readIncident),
/* harmony export */   zm: () => (/* binding */ buildBody)
/* harmony export */ });
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9798);
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81764);
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98262);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);





/**
 * The body of an incident's issue: a part that Sealgate writes anew, between two marks; below it the runbook and
 * whatever people write, which is theirs; a last line with what is known. Anybody may write the same marks into an
 * issue of theirs, so they are only read from issues whose author is us.
 */
const OPEN = /^<!-- sealgate:incident:([0-9a-f]{16}) -->$/m;
const CLOSE = '<!-- /sealgate:incident -->';
const STATE = /\n?<!-- sealgate:incident-state:v1:([A-Za-z0-9_-]{1,60000}) -->\s*$/;
const STEP = /^[^\S\n\r\u2028\u2029]*[-*+]\s+\[([ xX])\].*<!-- step:([a-z]+) -->/gm;
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
    return _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_STEPS */ .ze.filter((step) => ticked.has(step));
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
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(facts.trim()).slice(0, 16);
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
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.digest !== 'string')
        return undefined;
    const incident = readIncident(value.incident);
    return incident === undefined ? undefined : { digest: value.digest, incident };
}
/** An incident from JSON of outside; `undefined` where it is none. Members that it does not know are dropped. */
function readIncident(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || value.schema !== 'sealgate/incident/v1')
        return undefined;
    const { key, rule, what, level, state, opened, updated, deadline } = value;
    const times = [opened, updated, deadline].every(_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8);
    if (typeof key !== 'string' || !/^[0-9a-f]{16}$/.test(key) || !(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isLevel */ .NW)(level) || !times)
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
        alerts: listOf(value.alerts, readAlert).slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALERTS */ .l4),
        more: wholeNumber(value.more),
        done: _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_STEPS */ .ze.filter((step) => Array.isArray(value.done) && value.done.includes(step)),
        evidence: listOf(value.evidence, readEvidence).slice(0, 10),
        ...(wholeNumber(value.issue) > 0 ? { issue: wholeNumber(value.issue) } : {}),
    };
}
function readAlert(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return undefined;
    const { id, subject, message, since, by } = value;
    if (!isText(id, 64) || !isText(subject, 300) || !isText(message, 500))
        return undefined;
    if (!isText(by, 40) || !(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8)(since))
        return undefined;
    const severity = _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.find((word) => word === value.severity);
    return { id, ...(severity === undefined ? {} : { severity }), subject, message, since, by };
}
function readEvidence(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.record !== 'string' || !/^[0-9a-f]{64}$/.test(value.record))
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
function wholeNumber(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}


/***/ }),

/***/ 86464:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ seeAgain),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   TH: () => (/* binding */ passOn),
/* harmony export */   nl: () => (/* binding */ closedByHand),
/* harmony export */   pF: () => (/* binding */ openIncident),
/* harmony export */   ws: () => (/* binding */ reopenIncident)
/* harmony export */ });
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);



/** The incident that a sighting opens. */
function openIncident(sighting, at) {
    const { alerts, more } = worst(sighting.alerts);
    const { target, environment, evidence, note } = sighting;
    const incident = {
        schema: 'sealgate/incident/v1',
        key: (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentKey */ .Qq)(sighting),
        rule: sighting.rule,
        what: sighting.what,
        ...(target === undefined ? {} : { target }),
        ...(environment === undefined ? {} : { environment }),
        level: sighting.level,
        state: 'open',
        opened: at.time,
        updated: at.time,
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[sighting.level]),
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
    const level = before.levelSet === true || sighting === undefined ? before.level : (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .higher */ .uz)(before.level, sighting.level);
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
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[level]);
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
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[before.level]),
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
    const pause = Math.max(1, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[before.level]) * before.escalations;
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(lateFrom(before), pause);
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
    return state === 'open' && _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_STEPS */ .jF.some((step) => !done.includes(step));
}
/** The deadline; "at once" is late after a quarter of an hour. */
function lateFrom({ deadline, level }) {
    return _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[level] === 0 ? (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(deadline, 0.25) : deadline;
}
function worst(alerts) {
    const sorted = [...new Map(alerts.map((alert) => [`${alert.by} ${alert.id}`, alert])).values()].sort((a, b) => (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity ?? 'info', b.severity ?? 'info') ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.subject, b.subject) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id));
    return { alerts: sorted.slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALERTS */ .l4), more: Math.max(0, sorted.length - _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALERTS */ .l4) };
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

/***/ 33415:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lastDay),
/* harmony export */   w: () => (/* binding */ exceptionFault)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34577);

/**
 * What the policy's rules for exceptions have against one, or `undefined`: an exception that breaks them does
 * not hold. That it has ended is another matter.
 *
 * @param today `YYYY-MM-DD`, UTC.
 */
function exceptionFault(exception, rules, today) {
    const { approvedBy, expires } = exception;
    // A policy in old evidence does not have these keys.
    const { exceptionMaxAge = 0, exceptionApprovers = [], exceptionRequire = [] } = rules;
    if (approvedBy.toLowerCase() === _words_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return { kind: 'pending', text: 'waits for approval' };
    if (!mayApprove(approvedBy, exceptionApprovers)) {
        return {
            kind: 'approver',
            text: `is approved by ${approvedBy}, who may not: exception-approvers names ${exceptionApprovers.join(', ')}`,
        };
    }
    const missing = exceptionRequire.filter((field) => exception[field] === undefined);
    if (missing.length > 0)
        return {
            kind: 'undocumented',
            text: `has no ${missing.join(' and no ')}, which exception-require asks for`,
        };
    const last = lastDay(exceptionMaxAge, today);
    if (last !== undefined && expires > last)
        return { kind: 'too-long', text: `ends on ${expires}, later than exception-max-age allows (${last})` };
    return undefined;
}
/** The last day that an exception may name, `undefined` without a cap. */
function lastDay(maxAge, today) {
    if (maxAge === 0)
        return undefined;
    const days = Math.floor(maxAge / 1440);
    const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
    const date = new Date(time);
    // Beyond what a date can say there is no cap that anybody could exceed.
    return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
        ? undefined
        : date.toISOString().slice(0, 10);
}
/** Names are compared as GitHub does: in any case, with or without the @. A team is always named with its organisation. */
function mayApprove(name, approvers) {
    if (approvers.length === 0)
        return true;
    const wanted = plainName(name);
    return approvers.some((approver) => plainName(approver) === wanted);
}
function plainName(name) {
    return name.trim().replace(/^@/, '').toLowerCase();
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

/***/ 58161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listItemsOf)
/* harmony export */ });
/**
 * The items of one text: parted by commas and newlines, trimmed, none empty. A comma within braces belongs to a
 * pattern (`{trivy,grype}.json`) and parts nothing.
 */
function listItemsOf(text) {
    const items = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at <= text.length; at += 1) {
        const character = text[at];
        if (character === '{' && text.includes('}', at))
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
            items.push(text.slice(start, at).trim());
            start = at + 1;
            depth = 0;
        }
    }
    return items.filter((item) => item !== '');
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

/***/ 58066:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createRemoteReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27436);
/* harmony import */ var _model_text_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30395);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86435);




/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
function createRemoteReader(options) {
    const { env, userAgent } = options;
    const api = (0,_model_text_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .f)(env.GITHUB_API_URL ?? '', '/') || 'https://api.github.com';
    const token = env.GITHUB_TOKEN ?? '';
    return async ({ owner, repo, path, commit }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
        const client = await (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createHttpClient */ .u)({
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
    constructor(fault, message, { status, ...options }) {
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
/* harmony import */ var _model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65813);
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
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', 'GitHub answered something else than issues', {
                status: answer.status,
            });
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
async function readOwnIssue({ github, at, me }, number) {
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
    const body = (0,_model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBody */ .OG)(text);
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
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
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
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
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