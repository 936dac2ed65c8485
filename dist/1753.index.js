"use strict";
exports.id = 1753;
exports.ids = [1753,6557,1674];
exports.modules = {

/***/ 58807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFolder: () => (/* binding */ verifyFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/git.js + 2 modules
var git = __webpack_require__(26557);
;// CONCATENATED MODULE: ./build/io/clone-of.js

/** The clone around a folder, where it has an `origin`. @param file in that folder. */
async function cloneOf(dir, file) {
    const repository = await (0,git/* remoteUrl */.gX)(dir);
    if (repository === undefined)
        return undefined;
    const listed = await (0,git.git)(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', file]);
    return { repository, tracked: listed.exitCode === 0 && listed.stdout.length > 0 };
}
/**
 * Which of some commits a clone has, and whether it would have every commit of its repository: a shallow clone lacks
 * most, and a partial one is not asked, because it would fetch what it lacks.
 */
async function commitsIn(dir, commits) {
    const unknown = { there: new Set(), complete: false };
    const promisor = await (0,git.git)(dir, ['config', '--get-regexp', String.raw `^remote\..*\.promisor$`]);
    if (promisor.exitCode !== 1)
        return unknown;
    const asked = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
    const answer = await (0,git.git)(dir, ['cat-file', '--batch-check'], Buffer.from(`${asked.join('\n')}\n`));
    if (answer.exitCode !== 0)
        return unknown;
    const said = answer.stdout.toString('utf8').matchAll(/^([0-9a-f]+) commit \d+$/gm);
    const shallow = await (0,git.git)(dir, ['rev-parse', '--is-shallow-repository']);
    return {
        there: new Set([...said].flatMap(([, commit]) => commit ?? [])),
        complete: shallow.stdout.toString('utf8').trim() === 'false',
    };
}

// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/repository-url.js
var repository_url = __webpack_require__(87225);
// EXTERNAL MODULE: ./build/model/sealed-head.js
var sealed_head = __webpack_require__(19604);
// EXTERNAL MODULE: ./build/seal/branch-records.js
var branch_records = __webpack_require__(64018);
// EXTERNAL MODULE: ./build/seal/verify-evidence.js + 4 modules
var verify_evidence = __webpack_require__(65420);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/verify-text.js
var verify_text = __webpack_require__(19937);
// EXTERNAL MODULE: ./build/commands/verify-trust.js
var verify_trust = __webpack_require__(98166);
;// CONCATENATED MODULE: ./build/commands/verify-folder.js













/** A folder of evidence against its ledger, and with `--replay` against what this Sealgate says of its facts. @throws SealgateError */
async function verifyFolder(dir, shown, values, world) {
    for (const name of ['bundle', 'type'])
        if ((0,flags/* textOf */.b6)(values, name) !== undefined)
            throw new errors/* SealgateError */.De('USAGE', `--${name} goes with a file, not with an evidence folder`, {
                hint: 'The folder names its own bundles.',
            });
    const head = await headOf(values, world);
    const signers = await signersIn(values, world);
    const base = (0,flags/* textOf */.b6)(values, 'base');
    const report = await (0,verify_evidence/* verifyEvidence */.J)(dir, {
        ...(signers === undefined ? {} : { signers }),
        ...(head === undefined ? {} : { head }),
        ...(base === undefined ? {} : { base: await readBase(dir, base) }),
        about: aboutIn(dir, values, world),
    });
    const text = (0,verify_text/* evidenceText */.rS)({ ...report, folder: shown });
    if (values.replay !== true) {
        return { exitCode: report.ok ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail, text, json: { ...report, folder: shown } };
    }
    const { replayEvidence } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(5400), __webpack_require__.e(49), __webpack_require__.e(9676), __webpack_require__.e(8758), __webpack_require__.e(7314), __webpack_require__.e(2123), __webpack_require__.e(1433), __webpack_require__.e(6625), __webpack_require__.e(8823), __webpack_require__.e(2216), __webpack_require__.e(8963), __webpack_require__.e(1408), __webpack_require__.e(5309)]).then(__webpack_require__.bind(__webpack_require__, 29723));
    const replay = await replayEvidence(dir, report.files.problems);
    const left = replay.filter(({ pruned }) => pruned !== true);
    return {
        exitCode: report.ok && left.length > 0 && left.every((run) => run.agrees) ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: `${text}\n${(0,verify_text/* replayText */.zl)(replay)}`,
        json: { ...report, folder: shown, replay },
    };
}
/** Who may have sealed the folder, by the flags or the policy; `undefined` where nobody is named. */
async function signersIn(values, world) {
    if ((0,flags/* textOf */.b6)(values, 'policy') === undefined)
        return (0,verify_trust/* saysWho */.PS)(values) ? [await (0,verify_trust/* trustOf */.An)(values, world)] : undefined;
    const { signersOf, trustsOf } = await Promise.all(/* import() */[__webpack_require__.e(8031), __webpack_require__.e(9186)]).then(__webpack_require__.bind(__webpack_require__, 58031));
    const rules = await signersOf(values, world);
    if (rules.threshold > 1)
        throw new errors/* SealgateError */.De('USAGE', `The policy asks for ${rules.threshold} signers, and what is in an evidence folder has one seal each`, { hint: 'Name who sealed the evidence in a policy file of its own, without a threshold.' });
    return trustsOf(rules, await (0,verify_trust.rootsOf)(values, world), world);
}
/** What the folder must be about, and the clone that it lies in. @throws SealgateError USAGE */
function aboutIn(dir, values, world) {
    const commit = (0,flags/* textOf */.b6)(values, 'commit')?.toLowerCase();
    if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw new errors/* SealgateError */.De('USAGE', `--commit ${commit} is not a whole commit id`, {
            hint: 'Write all of its 40 (or 64) hex digits: git rev-parse HEAD shows them.',
        });
    const server = world.env.GITHUB_SERVER_URL;
    const repositories = (0,flags/* listOf */.c3)(values, 'repository').map((name) => {
        const address = server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}/${name}` : name;
        const repository = (0,repository_url/* normalizeRepository */.Y)(address);
        if (repository !== undefined)
            return repository;
        throw new errors/* SealgateError */.De('USAGE', `--repository ${name} names no repository`, {
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
                const clone = await cloneOf(dir, ledger/* LEDGER_FILE */.th);
                return clone && { ...clone, ...(await commitsIn(dir, commits)) };
            }
            catch (error) {
                if (!(error instanceof errors/* SealgateError */.De))
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
    const head = (0,flags/* textOf */.b6)(values, 'head');
    if (head === undefined || /^[0-9a-f]{64}$/.test(head))
        return head;
    const bytes = await (0,files/* readIfExists */.OR)(external_node_path_default().resolve(world.cwd, head), 1024 * 1024);
    if (bytes === undefined)
        throw new errors/* SealgateError */.De('USAGE', `--head ${head} is neither a record's hash nor a file`, {
            hint: '64 hex digits, or an old ledger.head.json or its bundle.',
        });
    return ((0,sealed_head/* sealedHeadIn */.m)(bytes) ?? (0,ledger/* parseLedgerHead */.fw)(bytes)).hash;
}
/** The base branch's ledger, by git. @throws SealgateError USAGE */
async function readBase(dir, ref) {
    const commit = await (0,git/* resolveBase */.gU)(dir, ref);
    if (commit === undefined)
        throw new errors/* SealgateError */.De('USAGE', `--base ${ref} is no commit here`, {
            hint: 'Check out with fetch-depth: 0, or fetch the branch first.',
        });
    return (0,branch_records/* readBaseLedger */.J0)(dir, { ref, commit });
}


/***/ }),

/***/ 35979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST, file.sha256);
    return isFile(aside) ? aside : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}
/** Without the thread pool, because it is asked of every recorded file: the ways there and back take longer. */
function isFile(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        // What may not be seen is not there.
        return false;
    }
}


/***/ }),

/***/ 707:
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
;// CONCATENATED MODULE: ./build/io/exec-direct.js



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
    const child = spawn(command, [...args], {
        env: { ...process.env, ...env },
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: group,
        ...(cwd === undefined ? {} : { cwd }),
    });
    const takeBack = (0,interrupts/* onInterrupt */.n)(() => end(child, group), `${command} goes on`);
    try {
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
function end({ pid, exitCode, signalCode }, group) {
    if (pid === undefined || exitCode !== null || signalCode !== null)
        return;
    try {
        process.kill(group ? -pid : pid, 'SIGTERM');
    }
    catch (error) {
        // It has ended by itself meanwhile.
        if (error.code !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/io/exec-toolkit.js

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

;// CONCATENATED MODULE: ./build/io/exec.js


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

/***/ 18357:
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

/***/ 26557:
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
  yj: () => (/* binding */ isKnownApart),
  h7: () => (/* binding */ linkedFileAt),
  CS: () => (/* binding */ listFiles),
  SB: () => (/* binding */ listNamed),
  VS: () => (/* binding */ notCheckedOut),
  fY: () => (/* binding */ parentsOf),
  gX: () => (/* binding */ remoteUrl),
  gU: () => (/* binding */ resolveBase),
  WL: () => (/* binding */ resolveCommit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/exec.js + 2 modules
var exec = __webpack_require__(707);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/git-history.js
var git_history = __webpack_require__(18357);
;// CONCATENATED MODULE: ./build/io/git-lookalike.js




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
                hint: 'Take HEAD, objects and refs (or commondir) out of the folder, or judge another folder (--dir).',
            });
    }
}

;// CONCATENATED MODULE: ./build/io/git-owner.js



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

;// CONCATENATED MODULE: ./build/io/git.js








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
];
// A commit is judged for what it is: objects that a `git replace` puts in its place are not what would be merged.
const ENV = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
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
    // A link to a folder of a repository stands elsewhere itself.
    for (let at = (0,files/* realPath */.Ye)(dir) ?? external_node_path_default().resolve(dir);; at = external_node_path_default().dirname(at)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_default().join(at, '.git')))
            return true;
        if (external_node_path_default().dirname(at) === at)
            return false;
    }
}
/** The commit a ref names, or `undefined` where it names none (or this is no repository). */
async function resolveCommit(dir, ref) {
    if (ref.startsWith('-'))
        throw new errors/* SealgateError */.De('USAGE', `'${ref}' is not a git ref`, { hint: 'Pass a branch, tag or commit.' });
    if (!mayBeRepository(dir))
        return undefined;
    if (ref === 'HEAD') {
        const { plainHead } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 20838));
        const known = plainHead(dir);
        if (known !== undefined)
            return known.commit;
    }
    const result = await git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const text = result.stdout.toString('utf8').trim();
    return result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
/** As resolveCommit; a branch that only the remote has here (every other one, in a fresh clone) goes by its own name. */
async function resolveBase(dir, ref) {
    const commit = await resolveCommit(dir, ref);
    // `HEAD~1` of the remote is another commit than HEAD~1.
    if (commit !== undefined || !/^[\w./-]+$/.test(ref) || ref.startsWith('HEAD'))
        return commit;
    return resolveCommit(dir, `refs/remotes/origin/${ref}`);
}
/** A commit's committer time, RFC 3339 UTC. */
async function commitTime(dir, commit) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainCommitTime } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 20838));
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
    const { plainHead } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 20838));
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
/**
 * As listFiles, of the files with a wanted name; those in `node_modules` may be missing. For a project that is not
 * too large, whose wanted files are all tracked, git is not run.
 */
async function listNamed(dir, isWanted) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainFiles } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 20838));
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
    const { plainOrigin } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 20838));
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
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26407);




const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Does something before a signal ends this process; then the signal ends it, as if nobody had listened. What was asked
 * for last is done first: a program is ended before the folder that it writes to is removed.
 *
 * @param act with `failed`, what is said where it throws.
 * @returns takes it back.
 */
function onInterrupt(act, failed) {
    const takeBack = () => {
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_1___default().off(signal, end);
    };
    const end = (signal) => {
        takeBack();
        try {
            act();
        }
        catch (error) {
            node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(`${(0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(`warning: ${failed}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)}\n`);
        }
        node_process__WEBPACK_IMPORTED_MODULE_1___default().kill((node_process__WEBPACK_IMPORTED_MODULE_1___default().pid), signal);
    };
    for (const signal of SIGNALS)
        node_process__WEBPACK_IMPORTED_MODULE_1___default().prependListener(signal, end);
    return takeBack;
}
/** Removes a folder before a signal ends this process. @returns takes it back. */
function removeOnInterrupt(folder) {
    // What the thread pool is still writing may land in the folder while it is emptied.
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    return onInterrupt(remove, `${folder} stays behind`);
}


/***/ }),

/***/ 53539:
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
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
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

/***/ 34131:
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

/***/ 64264:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

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

/***/ 87225:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   Y: () => (/* binding */ normalizeRepository)
/* harmony export */ });
/* harmony import */ var _ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);

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
    const [owner = '', name = '', ...more] = (0,_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(path, '/')
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

/***/ 19604:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readSealedHeadIn),
/* harmony export */   m: () => (/* binding */ sealedHeadIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65603);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53968);



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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 11431:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWorkflow)
/* harmony export */ });
/**
 * Where a workflow's identity says the file ends and the ref begins: `…/.github/workflows/x.yml@refs/heads/main`. Both
 * may hold an `@`: a file may be called `release.yml@evil.yml`, and a branch `x@refs/heads/main`. A ref that is known
 * settles it; without, the file ends at the first `@refs/`, for no file name holds a slash.
 *
 * @param text an identity, or the part of one from the file's path on.
 * @param known the ref, where it is told elsewhere too.
 */
function splitWorkflow(text, known) {
    const first = text.indexOf('@refs/');
    const at = known !== undefined && known !== '' && text.endsWith(`@${known}`)
        ? text.length - known.length - 1
        : first === -1
            ? text.lastIndexOf('@')
            : first;
    return at === -1 ? { file: text, ref: undefined } : { file: text.slice(0, at), ref: text.slice(at + 1) };
}


/***/ }),

/***/ 42272:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53539);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64983);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53968);
/* harmony import */ var _model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64264);





/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    const links = (0,_model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinkTracker */ .v)();
    let lines = 0;
    let torn = 0;
    let stopped;
    let last;
    try {
        for await (const batch of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLineBatches */ .p)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            for (const line of batch) {
                if (!line.complete) {
                    torn = line.bytes.length;
                    break;
                }
                const read = readRecord(line.bytes, line.number);
                if ('kind' in read) {
                    stopped = read;
                    break;
                }
                links.follow(read, line.number);
                lines = line.number;
                last = { hash: read.hash, time: read.time };
                const told = onRecord(read, line.number);
                if (told !== undefined)
                    await told;
            }
            if (stopped !== undefined)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De) || error.code !== 'INPUT_TOO_LARGE')
            throw error;
        stopped = { kind: 'malformed', record: lines + 1, message: 'its line is longer than any record' };
    }
    const tampering = (await brokenLink(file, links)) ?? stopped;
    const intact = tampering === undefined ? lines : tampering.record - 1;
    return {
        intact,
        ...(last === undefined || intact < lines ? {} : { last }),
        ...(tampering === undefined ? {} : { tampering }),
        torn: tampering === undefined ? torn : 0,
        joined: links.joins,
    };
}
/** One line as the walk takes it: a record whose own hash holds, or what is wrong with it. */
function readRecord(bytes, line) {
    try {
        const { record, hash } = (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerLine */ .Qc)(bytes);
        if (hash === record.hash)
            return record;
        const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
        return { kind: 'changed', record: line, message };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** The first record whose link does not hold: it begins no branch, or one that nothing joins. */
async function brokenLink(file, links) {
    if (links.branches.length === 0 && links.badJoin === undefined)
        return undefined;
    const parents = new Map(links.branches.map(({ parent }) => [parent, Number.NaN]));
    const first = new Map(links.branches.map(({ hash }) => [hash, Number.NaN]));
    if (parents.has(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw))
        parents.set(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw, 0);
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const record = line.complete ? tryParse(line.bytes) : undefined;
        if (record === undefined)
            break;
        if (Number.isNaN(parents.get(record.hash)))
            parents.set(record.hash, line.number);
        if (Number.isNaN(first.get(record.hash)))
            first.set(record.hash, line.number);
    }
    const unjoined = links.firstUnjoined();
    const broken = links.branches.find((branch) => !((parents.get(branch.parent) ?? Number.NaN) < branch.line) ||
        first.get(branch.hash) !== branch.line ||
        branch === unjoined);
    const bad = links.badJoin;
    if (bad !== undefined && (broken === undefined || bad.line < broken.line))
        return {
            kind: 'removed',
            record: bad.line,
            message: `it joins a history that ends in ${short(bad.hash)}, and none does: records of it were removed`,
        };
    return broken === undefined ? undefined : explainBreak(file, broken);
}
/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(file, { hash, parent, line: at }) {
    const expected = await hashAt(file, at - 1);
    let parentLine;
    let sameEarlier;
    let rightfulLine;
    let siblingLine;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const other = tryParse(line.bytes);
        if (other === undefined)
            continue;
        if (other.hash === parent)
            parentLine ??= line.number;
        if (other.hash === hash && line.number < at)
            sameEarlier ??= line.number;
        if (other.previous === expected && line.number > at)
            rightfulLine ??= line.number;
        if (other.previous === parent && line.number < at)
            siblingLine ??= line.number;
    }
    const tell = (kind, message) => ({ kind, record: at, message });
    const before = at - 1;
    if (sameEarlier !== undefined)
        return tell('inserted', `it is record ${sameEarlier} a second time`);
    if (siblingLine !== undefined)
        return tell('fork', `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: no merge record joins the two histories, or one was put in (sealgate evidence merge joins them)`);
    if (rightfulLine !== undefined && parentLine !== undefined)
        return tell('reordered', `it follows record ${parentLine}, and record ${rightfulLine} belongs in its place`);
    if (rightfulLine !== undefined)
        return tell('inserted', `it follows no record of this ledger; record ${rightfulLine} belongs here`);
    if (parentLine !== undefined && parentLine > at)
        return tell('reordered', `it follows record ${parentLine}, which stands after it`);
    const removed = before === 0
        ? `it does not begin the ledger: what stood before it was removed`
        : `it does not follow record ${before}: a record between them was removed, or record ${before} was replaced`;
    return tell('removed', removed);
}
/** Hash of the record at a line; of line 0, what the first record follows. */
async function hashAt(file, at) {
    if (at === 0)
        return _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR))
        if (line.number === at)
            return tryParse(line.bytes)?.hash ?? '';
    return '';
}
/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param what how messages name the head.
 */
function compareHead(head, place, what) {
    const { intact, hashAt, ofJoined } = place;
    if (hashAt === head.hash || ofJoined)
        return undefined;
    if (hashAt === undefined)
        return {
            kind: 'cut-off',
            record: intact + 1,
            message: `${what} is of a ledger of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count, 'record')}, and ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(intact, 'is', 'are')} here: ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count - intact, 'was', 'were')} cut off`,
        };
    return {
        kind: 'changed',
        record: head.count,
        message: `${what} says that it is ${short(head.hash)}, but it is ${short(hashAt)}: the ledger was rewritten`,
    };
}
function tryParse(bytes) {
    try {
        return (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(bytes);
    }
    catch {
        // Only used to explain a fault that stands already; another broken line explains nothing.
        return undefined;
    }
}
function short(hash) {
    return `${hash.slice(0, 16)}…`;
}


/***/ }),

/***/ 19905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ headFinder),
/* harmony export */   xA: () => (/* binding */ headRemoved),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);




/** The head as written, which nobody need have signed. */
async function readHead(dir) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d), 4096);
    if (bytes === undefined)
        return {};
    try {
        return { head: (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLedgerHead */ .fw)(bytes) };
    }
    catch (error) {
        return { problem: { kind: 'malformed', record: 0, message: `${_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` } };
    }
}
/**
 * That a ledger has a head. A run writes its record first, so the first record may be without; every later run begins
 * by writing the head that it misses.
 */
function headRemoved({ intact }, head) {
    if (head !== undefined || intact < 2)
        return undefined;
    return {
        kind: 'removed',
        record: 0,
        message: `there is no ${_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d}, which every run writes: records behind number ${intact} may have been cut off`,
    };
}
/** Looks out for the record that a head names, while the ledger is walked. */
function headFinder(head) {
    let hashAt;
    let found = false;
    return {
        see(hash, line) {
            if (line === head?.count)
                hashAt = hash;
            if (hash === head?.hash)
                found = true;
        },
        place: ({ intact, joined }) => ({
            intact,
            hashAt,
            ofJoined: found && joined > 0 && hashAt !== head?.hash,
        }),
    };
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
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91647);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65603);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53968);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5890);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42144);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90950);










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
        super('SEAL_FAILED', (0,_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing), {
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
    return (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(pendingFile(file), `${JSON.stringify({ mediaType: PENDING_TYPE, ...json })}\n`);
}
/**
 * A pending seal of this very content by this very signer, or nothing: another file's, another signer's and a planted
 * one are passed over, and the content is signed anew.
 *
 * @param payloadType of a statement's envelope; absent for a plain signature.
 */
async function readPending(file, signer, bytes, payloadType) {
    const stored = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
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
    const raw = await signerOf(bundle, signer, signedBytes(content, bytes, payloadType));
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
function signedBytes(content, bytes, payloadType) {
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
        const names = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .alternativeNames */ .k)(pem);
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
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th)).catch(() => undefined)) !== undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pendingFile(file), { force: true });
}
/**
 * What a pending seal still lacks, for people; `undefined` where there is none.
 *
 * @param file the pending seal itself.
 */
async function pendingReason(file) {
    const stored = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(file, MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE || !Array.isArray(value.missing))
        return undefined;
    const missing = value.missing.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G).map(({ service, url, reason }) => ({
        service: service === 'timestamp authority' ? service : 'transparency log',
        url: String(url),
        reason: String(reason),
    }));
    if (missing.length === 0)
        return 'other files of its run were not witnessed';
    return (0,_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing).slice(0, 500);
}
function parsed(stored) {
    try {
        const value = JSON.parse(stored.toString('utf8'));
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G)(value) ? value : undefined;
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
}


/***/ }),

/***/ 90950:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52587);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89539);



/**
 * Has the logs and the timestamp authorities witness a signature. One that answers nonsense with a good status is
 * missing too: an entry must name this signature and signer, a timestamp this signature.
 *
 * @param before what they gave to an earlier run: who is done is not asked again.
 */
async function witness(services, content, by, before = { tlogEntries: [], rfc3161Timestamps: [] }) {
    const { logs, timestampAuthorities } = services;
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
                const entry = await enter(log, services, content, by);
                assertSense(() => (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .assertLogBinding */ .g)(entry.canonicalizedBody, signatureOf(content), (0,_model_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemDer */ .c)(by.pem)));
                return entry;
            }))),
        before.rfc3161Timestamps.length === timestampAuthorities.length
            ? before.rfc3161Timestamps
            : Promise.all(timestampAuthorities.map((url) => ask('timestamp authority', url, async () => {
                const { requestTimestamp } = await __webpack_require__.e(/* import() */ 4081).then(__webpack_require__.bind(__webpack_require__, 54081));
                const signedTimestamp = await requestTimestamp(url, signatureOf(content), services);
                await assertTimestamp(signedTimestamp, content);
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
async function enter(log, services, content, by) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 82775));
        return enterLog(log.url, services, content, by);
    }
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9654), __webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179));
    const client = new RekorWitness({
        rekorBaseURL: log.url,
        timeout: services.timeoutMs ?? 30_000,
        retry: { retries: services.retries ?? 2 },
    });
    const [entry] = (await client.testify(content, by.pem)).tlogEntries ?? [];
    if (entry === undefined)
        throw new Error('it gave no entry');
    return entry;
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function assertTimestamp(signedTimestamp, content) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
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