"use strict";
exports.id = 8055;
exports.ids = [8055];
exports.modules = {

/***/ 83436:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ sharedFolder),
/* harmony export */   U5: () => (/* binding */ SHARED_FILES),
/* harmony export */   aF: () => (/* binding */ readAttestations),
/* harmony export */   bp: () => (/* binding */ openCache),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   s1: () => (/* binding */ SHARED_FILE_CAP)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12737);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81764);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6315);






const FILE_CAP = 64 * 1024 * 1024;
/** The files that runs may share, below the cache folder, and how large one may be. */
const SHARED_FILES = /^(?:manifests|attestations)-[0-9a-f]{16}\.jsonl$/;
const SHARED_FILE_CAP = FILE_CAP;
function sharedFolder(cache) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().join(cache, 'registry-v1');
}
/** The folder for what is kept between runs, by the platform's habit, or `undefined` where `none` is asked for. */
function cacheFolder(given, env) {
    const chosen = given ?? env.SEALGATE_CACHE;
    if (chosen === 'none')
        return undefined;
    if (chosen !== undefined && chosen !== '')
        return node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(chosen);
    if (process.platform === 'win32')
        return env.LOCALAPPDATA === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().join(env.LOCALAPPDATA, 'sealgate', 'Cache');
    if (env.XDG_CACHE_HOME?.startsWith('/'))
        return node_path__WEBPACK_IMPORTED_MODULE_0___default().join(env.XDG_CACHE_HOME, 'sealgate');
    return env.HOME === undefined || env.HOME === '' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().join(env.HOME, '.cache', 'sealgate');
}
function openCache(folder) {
    const shelves = new Map();
    const pending = [];
    const shelf = (kind, registry) => {
        const name = `${kind}-${(0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .f)(registry).slice(0, 16)}.jsonl`;
        let opened = shelves.get(name);
        if (opened === undefined) {
            opened = openShelf(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(sharedFolder(folder ?? ''), name), folder !== undefined);
            shelves.set(name, opened);
        }
        return opened;
    };
    const take = async (kind, registry, id) => {
        if (folder === undefined)
            return undefined;
        const opened = await shelf(kind, registry);
        const text = opened.lines.get(id);
        if (text === undefined)
            return undefined;
        opened.used.add(id);
        return parseLine(text, opened.file);
    };
    /** @param open is called when it is written. */
    const keep = (open, id, value) => {
        if (folder === undefined || /[\t\r\n]/.test(id))
            return;
        const text = JSON.stringify(value);
        pending.push(async () => {
            const opened = await open();
            opened.lines.delete(id);
            opened.lines.set(id, text);
            opened.changed = true;
        });
    };
    return {
        manifest: (registry, id) => take('manifests', registry, id),
        attestations: async (registry, id) => readAttestations(await take('attestations', registry, id)),
        keepManifest: (registry, id, document) => keep(() => shelf('manifests', registry), id, document),
        keepAttestations: (registry, id, attestations) => keep(() => shelf('attestations', registry), id, { attestations }),
        save: async () => {
            for (const task of pending.splice(0))
                await task();
            for (const opened of shelves.values())
                await saveShelf(await opened);
        },
    };
}
async function openShelf(file, exists) {
    const lines = new Map();
    const bytes = exists ? await readShelf(file) : undefined;
    for (const line of bytes?.toString('utf8').split('\n') ?? []) {
        const tab = line.indexOf('\t');
        if (tab > 0)
            lines.set(line.slice(0, tab), line.slice(tab + 1));
    }
    return { file, lines, used: new Set(), changed: false };
}
/** A shelf that is too large or is no file is as good as none: it is written anew. */
async function readShelf(file) {
    try {
        return await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(file, FILE_CAP);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De && error.code === 'INPUT_TOO_LARGE')
            return undefined;
        throw error;
    }
}
async function saveShelf(shelf) {
    if (!shelf.changed)
        return;
    // Another run may have written meanwhile: what it learnt stays, what this run learnt wins.
    const others = await openShelf(shelf.file, true);
    const merged = new Map([...others.lines, ...shelf.lines]);
    let size = 0;
    const kept = [];
    const newestFirst = [...merged]
        .reverse()
        .sort(([a], [b]) => Number(shelf.used.has(b)) - Number(shelf.used.has(a)));
    for (const [id, text] of newestFirst) {
        const line = `${id}\t${text}\n`;
        size += Buffer.byteLength(line);
        if (size > FILE_CAP)
            break;
        kept.push(line);
    }
    await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(shelf.file, kept.reverse().join(''), { mode: 0o600 });
}
/** A line that cannot be read is as good as none. */
function parseLine(text, file) {
    try {
        return (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(Buffer.from(text, 'utf8'), file);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De)
            return undefined;
        throw error;
    }
}
/** Attestations from a document as the registry serves it: `{attestations: [{predicateType, bundle}]}`. */
function readAttestations(document) {
    const entries = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(document, 'attestations'), 64);
    const read = entries?.map((entry) => ({
        predicateType: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(entry, 'predicateType')),
        bundle: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(entry, 'bundle'),
    }));
    if (read === undefined || read.length === 0)
        return undefined;
    if (read.some((entry) => entry.predicateType === undefined || typeof entry.bundle !== 'object' || entry.bundle === null))
        return undefined;
    return read;
}


/***/ }),

/***/ 6315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);


/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .X)(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
/** The members of a map that are texts: no more, and none longer than the limits; nothing of anything else. */
function asTexts(value, { key: longest, text: max, most }) {
    const entries = Object.entries((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .X)(value) ?? {}).flatMap(([key, one]) => {
        const text = asText(one, max);
        return text === undefined || key.length > longest || key === '__proto__' ? [] : [[key, text]];
    });
    return Object.fromEntries(entries.slice(0, most));
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. One without a zone is in UTC, on every machine. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = (0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(value);
    const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
    // Years of more than four digits have a sign, and would come before all others wherever times are put in order.
    return /^\d/.test(text) ? text : undefined;
}


/***/ }),

/***/ 8055:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheRestoreStep: () => (/* binding */ cacheRestoreStep),
  cacheSaveStep: () => (/* binding */ cacheSaveStep)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/collect/packages/cache.js
var cache = __webpack_require__(83436);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/io/exec/exec.js + 2 modules
var exec = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/io/files/make-folders.js
var make_folders = __webpack_require__(77540);
// EXTERNAL MODULE: ./build/io/files/scratch.js
var scratch = __webpack_require__(3438);
;// CONCATENATED MODULE: ./build/io/runner/actions-cache.js







/** Whether this process can reach the cache service: the runner tells JavaScript actions alone. */
function reachesActionsCache(env) {
    const url = env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
    return url !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '';
}
/** For GNU tar: no folder in any name, and the modes of folders that are there stay (`x/..` names one, too). */
const FLAT = '--no-overwrite-dir --transform=s,^.*/,,';
/**
 * Restores the newest entry whose key starts with `prefix`. An archive of the cache may hold any path, and the
 * library unpacks absolute ones too; whoever could write to the cache could so replace files of this machine. So tar is
 * told to drop every folder, into an empty one, and only regular files with the expected names are taken from there.
 */
async function restoreFromActionsCache(files, prefix) {
    if (!(await unpacksFlat()))
        return { done: false, text: 'nothing was restored: that needs GNU tar, which is not on PATH' };
    const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(1955), __webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(3838), __webpack_require__.e(2221)]).then(__webpack_require__.bind(__webpack_require__, 22221));
    const restore = async (scratch) => {
        try {
            const key = await withEnvironment({ TAR_OPTIONS: FLAT, GITHUB_WORKSPACE: scratch }, () => restoreCache([patternOf(files)], `${prefix}none`, [prefix]));
            if (key === undefined)
                return { done: false, text: 'there is nothing in the cache yet' };
            const taken = await takeFiles(scratch, files);
            return { done: taken > 0, text: `${(0,counted/* counted */.h)(taken, 'file')} of ${key}` };
        }
        catch (error) {
            // Without a cache the run asks the registry: slower, not wrong.
            return { done: false, text: `nothing was restored: ${(0,errors/* messageOf */.bD)(error)}` };
        }
    };
    return (0,scratch/* inScratchFolder */.y)('sealgate-restore-', restore, process.env.RUNNER_TEMP);
}
/** Saves the files under a key that must not be there yet. */
async function saveToActionsCache(files, key) {
    const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(1955), __webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(3838), __webpack_require__.e(2221)]).then(__webpack_require__.bind(__webpack_require__, 22221));
    try {
        const id = await saveCache([patternOf(files)], key);
        // The library answers -1 where it could not save, after it has said why.
        return id === -1 ? { done: false, text: 'nothing was saved' } : { done: true, text: key };
    }
    catch (error) {
        return { done: false, text: `nothing was saved: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/** The library makes the pattern part of an entry's identity: saving and restoring must name the same one. */
function patternOf({ folder }) {
    return `${folder.split((external_node_path_default()).sep).join('/')}/*.jsonl`;
}
async function takeFiles(from, { folder, name, maxBytes }) {
    (0,make_folders/* makeFolders */.w)(folder);
    let taken = 0;
    for (const file of (await (0,promises_.readdir)(from)).sort()) {
        const source = external_node_path_default().join(from, file);
        const info = await (0,promises_.lstat)(source);
        if (!info.isFile() || info.nlink !== 1 || info.size > maxBytes || !name.test(file))
            continue;
        await (0,promises_.copyFile)(source, external_node_path_default().join(folder, file));
        taken += 1;
    }
    return taken;
}
/** The library takes `gtar` where it is there, else `tar`; only GNU's reads TAR_OPTIONS. */
async function unpacksFlat() {
    for (const command of ['gtar', 'tar']) {
        try {
            const { stdout } = await (0,exec/* run */.e)(command, ['--version']);
            return stdout.toString('utf8').includes('GNU tar');
        }
        catch {
            // Not there: the library takes the next one, too.
        }
    }
    return false;
}
/** The library reads the process's environment and hands it on to tar: changed for as long as it works. */
async function withEnvironment(values, action) {
    const before = Object.keys(values).map((name) => [name, process.env[name]]);
    Object.assign(process.env, values);
    try {
        return await action();
    }
    finally {
        for (const [name, value] of before) {
            if (value === undefined)
                delete process.env[name];
            else
                process.env[name] = value;
        }
    }
}

// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/workflows/strangers-events.js
var strangers_events = __webpack_require__(77297);
;// CONCATENATED MODULE: ./build/commands/action/cache-steps.js








/** Entries of another layout of the files have another prefix. */
const PREFIX = 'sealgate-registry-v1-';
const NOT_REACHED = 'The Actions cache is out of reach here: the runner opens it to JavaScript actions alone.';
/**
 * Brings back what earlier runs learnt of packages, and names the folder to the steps to come (SEALGATE_CACHE).
 * Nothing of it is believed: every signature in it is verified again. A cache that fails costs time, never the job.
 */
async function cacheRestoreStep({ env }, runner, print) {
    const folder = external_node_path_default().resolve((0,cache/* cacheFolder */.nF)(undefined, env) ?? external_node_path_default().join(env.RUNNER_TEMP ?? '.', 'sealgate-cache'));
    await runner.setVariable('SEALGATE_CACHE', folder);
    const files = filesOf(folder);
    if (!reachesActionsCache(env)) {
        runner.annotate('notice', NOT_REACHED, { title: 'Sealgate' });
        return errors/* EXIT */.dc.pass;
    }
    const { text } = await restoreFromActionsCache(files, PREFIX);
    await runner.saveState('folder', folder);
    await runner.saveState('restored', await digestOf(files));
    print(`Sealgate cache: ${text}.`);
    return errors/* EXIT */.dc.pass;
}
/** Saves what this job learnt, where it learnt anything. */
async function cacheSaveStep({ env }, print) {
    const folder = env.STATE_folder ?? '';
    if (folder === '' || !reachesActionsCache(env))
        return errors/* EXIT */.dc.pass;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (strangers_events/* STRANGERS_ON_BASE */.c.includes(event)) {
        print(`Sealgate cache: nothing is saved, because a run of ${event} writes to the cache of the default branch.`);
        return errors/* EXIT */.dc.pass;
    }
    const files = filesOf(folder);
    const digest = await digestOf(files);
    if (digest === NOTHING || digest === env.STATE_restored) {
        print('Sealgate cache: nothing new to save.');
        return errors/* EXIT */.dc.pass;
    }
    const { text } = await saveToActionsCache(files, `${PREFIX}${digest.slice(0, 32)}`);
    print(`Sealgate cache: ${text}.`);
    return errors/* EXIT */.dc.pass;
}
function filesOf(folder) {
    return { folder: (0,cache/* sharedFolder */.AX)(folder), name: cache/* SHARED_FILES */.U5, maxBytes: cache/* SHARED_FILE_CAP */.s1 };
}
const NOTHING = 'nothing';
/** Content of all files, whatever their times. */
async function digestOf({ folder, name, maxBytes }) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((file) => name.test(file)).sort();
    if (names.length === 0)
        return NOTHING;
    const parts = names.map(async (file) => `${file} ${(0,digest/* sha256Hex */.f)(await (0,files/* readCapped */.EF)(external_node_path_default().join(folder, file), maxBytes))}`);
    return (0,digest/* sha256Hex */.f)((await Promise.all(parts)).join('\n'));
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

/***/ 3438:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeScratchFolder),
/* harmony export */   y: () => (/* binding */ inScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _interrupts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34330);





/**
 * Uses a new folder for files that nobody else needs, and removes it in the end, also where a signal ends this process.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
async function inScratchFolder(name, use, parent = node_os__WEBPACK_IMPORTED_MODULE_2___default().tmpdir()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(parent, name));
    const takeBack = (0,_interrupts_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOnInterrupt */ .v)(folder);
    try {
        return await use(folder);
    }
    finally {
        takeBack();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Makes a new folder for files that are needed until this process ends, and removes it then, also where a signal ends
 * it.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
async function makeScratchFolder(name, parent = node_os__WEBPACK_IMPORTED_MODULE_2___default().tmpdir()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(parent, name));
    (0,_interrupts_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOnInterrupt */ .v)(folder);
    process.on('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    return folder;
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

/***/ 77297:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STRANGERS),
/* harmony export */   c: () => (/* binding */ STRANGERS_ON_BASE)
/* harmony export */ });
/**
 * Events that strangers can cause and whose runs are of the default branch: with its cache, and with what its workflow
 * may.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const STRANGERS_ON_BASE = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'watch',
];
/** All events that strangers can cause: those of a pull request run its own commit besides. */
const STRANGERS = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    ...STRANGERS_ON_BASE,
];


/***/ })

};
;