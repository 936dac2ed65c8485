/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 53922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COMMON_OPTIONS)
/* harmony export */ });
/** Flags every command takes. */
const COMMON_OPTIONS = [
    { name: 'json', type: 'boolean', description: 'Print JSON on standard output, nothing else.' },
    {
        name: 'quiet',
        short: 'q',
        type: 'boolean',
        description: 'Print no progress and no notes on standard error.',
    },
    { name: 'help', short: 'h', type: 'boolean', description: 'Show this help.' },
];


/***/ }),

/***/ 89984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   De: () => (/* binding */ SealgateError),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   OA: () => (/* binding */ MOST_ERRORS),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   X9: () => (/* binding */ messageWithHint),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cM: () => (/* binding */ asKnownError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   ro: () => (/* binding */ messageWithPlace),
/* harmony export */   xc: () => (/* binding */ notWritten)
/* harmony export */ });
/** As many errors of one input are told at once: nobody reads on after fifty, and a hostile file could have a million. */
const MOST_ERRORS = 50;
/** An error that a user can act on. It is printed as message, place and hint, without a stack trace. */
class SealgateError extends Error {
    code;
    hint;
    location;
    also;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'SealgateError';
        this.code = code;
        this.hint = options.hint;
        this.location = options.location;
        this.also = options.also ?? [];
    }
}
/** `file:line:column (pointer)`, leaving out what is not known. */
function formatLocation(location) {
    const { file, line, column, pointer } = location;
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;
    return pointer === undefined || pointer === '' ? place : `${place} (at ${pointer})`;
}
/** Where an error is, as formatLocation; `undefined` where its message says so already. */
function placeOf({ message, location }) {
    const place = location === undefined ? undefined : formatLocation(location);
    return place === undefined || message.includes(place) ? undefined : place;
}
/** An error's message with its place behind it; of a place without a line, only the pointer where the file is named already. */
function messageWithPlace(error) {
    const { message, location } = error;
    const place = placeOf(error);
    if (place === undefined || location === undefined)
        return message;
    const { file, line, pointer } = location;
    return `${message} (${line === undefined && message.includes(file) ? `at ${pointer}` : place})`;
}
/** The message of anything that was thrown, in one line. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return thrown.message === '' ? thrown.name : thrown.message;
    return String(thrown);
}
/** What to do about anything that was thrown, as a member of what tells of it. */
function hintOf(thrown) {
    return thrown instanceof SealgateError && thrown.hint !== undefined ? { hint: thrown.hint } : {};
}
/** What happened and what to do about it, as sentences in one line. */
function messageWithHint({ message, hint }) {
    return hint === undefined ? message : `${message.replace(/\.?$/, '.')} ${hint}`;
}
/** Faults of the machine and what its user can do about each. */
const MACHINE_FAULTS = {
    EMFILE: 'Let the process open more files (ulimit -n 1024).',
    ENFILE: 'The system has no file handles left: end what holds them, or raise its limit.',
    ENOSPC: 'Make room on the disk, or point TMPDIR and --out to one that has it.',
    EDQUOT: 'Make room within the quota, or point TMPDIR and --out elsewhere.',
    EROFS: 'Point TMPDIR and --out to a place that can be written to.',
    ENOMEM: 'Give the process more memory.',
};
/** What the system answers where a folder stands in the place of a file. */
const FOLDERS = ['EISDIR', 'ENOTEMPTY'];
/** What the system answers where this user may not do a thing, whichever it is. */
const REFUSALS = ['EACCES', 'EPERM'];
/**
 * What was thrown, or where it is a fault of the machine that reached us raw (from the loading of our own code, for
 * one), an IO_FAILED that says what to do.
 */
function asKnownError(thrown) {
    if (thrown instanceof SealgateError || !(thrown instanceof Error))
        return thrown;
    if (REFUSALS.includes(thrown.code))
        return new SealgateError('IO_FAILED', `The system does not allow it: ${messageOf(thrown)}`, {
            hint: 'Check that whoever runs this may read, or write, what the message names.',
            cause: thrown,
        });
    const hint = machineHint(thrown);
    if (hint === undefined)
        return thrown;
    return new SealgateError('IO_FAILED', `The machine gave out: ${messageOf(thrown)}`, {
        hint,
        cause: thrown,
    });
}
function machineHint(thrown) {
    const { code = '' } = thrown;
    return Object.hasOwn(MACHINE_FAULTS, code) ? MACHINE_FAULTS[code] : undefined;
}
/** What the system said, without call and paths: `EACCES: permission denied`. The file is named beside it. */
function systemWords(thrown) {
    const { syscall } = thrown;
    const [said] = syscall === undefined ? [] : messageOf(thrown).split(`, ${syscall}`, 1);
    return said ?? messageOf(thrown);
}
/** IO_FAILED for a file that the system does not let us write, with what to do about it. @param cause what it threw */
function notWritten(file, cause) {
    if (FOLDERS.includes(cause.code))
        return new SealgateError('USAGE', `${file} is a folder`, { hint: 'Name a file in it.' });
    return new SealgateError('IO_FAILED', `${file} cannot be written: ${systemWords(cause)}`, {
        location: { file },
        hint: machineHint(cause) ?? 'Check that the folder is writable and the disk has room.',
        cause,
    });
}
/** IO_FAILED for a file that the system does not let us read, with what to do about it. @param cause what it threw */
function notRead(file, cause) {
    return new SealgateError('IO_FAILED', `${file} cannot be read: ${systemWords(cause)}`, {
        location: { file },
        hint: machineHint(cause) ?? 'Check that whoever runs this may read it.',
        cause,
    });
}
/** Exit codes of the contract, the same for both doors. */
const EXIT = { pass: 0, fail: 1, usage: 2, incomplete: 3, bug: 70 };
/** The exit code an error ends the process with. Errors of the world outside (network, services, tools) leave a run incomplete. */
function exitCodeOf(error) {
    if (!(error instanceof SealgateError))
        return EXIT.bug;
    switch (error.code) {
        case 'USAGE':
        case 'POLICY_INVALID':
        case 'INPUT_NOT_FOUND':
        case 'INPUT_INVALID':
        case 'INPUT_TOO_LARGE':
            return EXIT.usage;
        case 'VERIFICATION_FAILED':
        case 'EVIDENCE_INVALID':
            return EXIT.fail;
        case 'NETWORK_UNREACHABLE':
        case 'NETWORK_RESPONSE':
        case 'TOOL_FAILED':
        case 'SEAL_FAILED':
        case 'GITHUB_API':
        case 'IO_FAILED':
            return EXIT.incomplete;
    }
}


/***/ }),

/***/ 79794:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fO: () => (/* binding */ keepYoungSmall),
  Bc: () => (/* binding */ tuneEngine)
});

// UNUSED EXPORTS: engineFlags

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: ./build/io/engine.js

/**
 * What runs for a fraction of a second pays for optimised machine code that it hardly uses, and for a collector of
 * garbage that works in small steps so that nobody has to wait. By V8's version line, so that no engine is ever given
 * a flag that it may not know (it would say so on standard error).
 *
 * 11.3 (Node 20) starts its optimising compiler after very little work: a larger budget leaves to it what is really
 * hot, and saves a third of the processor time. 13.6 and 14.6 (Node 24 and 26) have a second, cheaper compiler that
 * suffices. All three collect at once what they would mark in steps; 11.3 loses more by waking threads to collect what is
 * young than they take over. 12.4 (Node 22) gains nothing measurable of either.
 *
 * @see docs/decisions/0082-speed-goals.md
 */
const FLAGS = [
    ['11.3.244.', '--interrupt-budget=1000000 --no-incremental-marking --no-parallel-scavenge'],
    ['13.6.233.', '--no-opt --no-incremental-marking'],
    ['14.6.202.', '--no-opt --no-incremental-marking'],
];
/** @param version as `process.versions.v8` has it. */
function engineFlags(version) {
    return FLAGS.find(([line]) => version.startsWith(line))?.[1];
}
/**
 * Keeps the space for young objects as small as it is now: V8 lets it grow to 32 MB and more, which a program that
 * reads hundreds of megabytes in parts and keeps little of them has no use for. It is emptied more often, which
 * costs a tenth of the processor time.
 *
 * @param version as `process.versions.v8` has it.
 */
function keepYoungSmall(version) {
    if (/^1[1-3]\./.test(version))
        (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Sets the running engine's flags, where it has some. */
function tuneEngine(version) {
    const flags = engineFlags(version);
    if (flags !== undefined)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flags);
}


/***/ }),

/***/ 46807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   OR: () => (/* binding */ readIfExists),
/* harmony export */   Ov: () => (/* binding */ fileSize),
/* harmony export */   V4: () => (/* binding */ linkNew),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* unused harmony export renameOver */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89984);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(81764);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77540);





/** 1 GiB: larger inputs are refused rather than half read. */
const DEFAULT_CAP = 1024 * 1024 * 1024;
/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
async function readCapped(file, cap = DEFAULT_CAP) {
    // Errors get into comments and evidence, where this machine's folders mean nothing.
    const shown = () => displayPath(file, process.cwd());
    try {
        // Without the thread pool: reading takes less time than the ways there and back.
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!info.isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${shown()} is not a file`, {
                location: { file: shown() },
                hint: 'Name a regular file.',
            });
        }
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        try {
            // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
            if (info.size > cap)
                throw tooLarge(shown(), info.size, cap);
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
            if (bytes.length > cap)
                throw tooLarge(shown(), bytes.length, cap);
            return bytes;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${shown()} does not exist`, {
                location: { file: shown() },
                hint: 'Check the path. It is shown from where the command runs; lockfiles and reports are named from --dir.',
                cause: error,
            });
        }
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(shown(), error);
    }
}
/** The size of a regular file in bytes; `undefined` for anything else, or nothing. */
async function fileSize(file) {
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        return info.isFile() ? info.size : undefined;
    }
    catch {
        // Not there, or not to be seen: neither is a file to read.
        return undefined;
    }
}
/** @param size absent where it is not known, for the rest was not read. */
function tooLarge(file, size, cap) {
    const has = size === undefined ? 'more bytes than' : `${size} bytes, more than`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file} has ${has} the limit of ${cap}`, {
        location: { file },
        hint: 'Split the input, or check that it is the right file.',
    });
}
/** No file can be there: a name that no system takes is as good as nothing. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
/**
 * A path with its symbolic links resolved; `undefined` where there is nothing.
 *
 * @throws the system's error where something may be there that this process may not see.
 */
function realPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch (error) {
        if (NOTHING_THERE.includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}
/** Whether an absolute path is below `root`, and not `root` itself. Links are not followed: give real paths. */
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, file);
    return relative !== '' && relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}
/** Whether a real path is below the real path of a repository, and not in git's own folder, which may hold credentials. */
function isOwnFile(root, real) {
    return isInside(root, real) && node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, real).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))[0]?.toLowerCase() !== '.git';
}
/** Whether nothing is there that this process may see. */
function isAbsent(error) {
    const code = error.code ?? '';
    return [...NOTHING_THERE, 'EACCES', 'EPERM', 'ENXIO', 'EINVAL', 'EISDIR'].includes(code);
}
/** Like readCapped, but `undefined` where the file does not exist. */
async function readIfExists(file, cap = DEFAULT_CAP) {
    try {
        return await readCapped(file, cap);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De && error.code === 'INPUT_NOT_FOUND')
            return undefined;
        throw error;
    }
}
/**
 * Writes a file so that a reader sees the old or the new content, never a part: temporary file, fsync, rename.
 * Folders are made. With `exclusive`, an existing file is an error. Nothing goes through the thread pool, whose
 * start costs more than writing.
 *
 * @param data text in UTF-8, bytes, or content that is made while it is written.
 * @throws SealgateError IO_FAILED
 */
async function writeAtomic(file, data, options = {}) {
    const content = typeof data === 'string' ? Buffer.from(data) : data;
    let written;
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
    const random = process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex');
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, `.${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file)}.${process.pid}.${random}.tmp`);
    try {
        (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(directory);
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, flags, options.mode ?? 0o644);
        try {
            if (content instanceof Uint8Array) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, content);
                written = { sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .f)(content), bytes: content.length };
            }
            else
                written = writeStreamed(descriptor, temporary, content);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
        if (options.exclusive === true)
            placeNew(temporary, file);
        else
            renameOver(temporary, file);
    }
    catch (error) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        }
        catch {
            // What went wrong first is what is said.
        }
        // What the making of the content throws is no fault of the file.
        const isOurs = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De || error.code === undefined;
        throw isOurs ? error : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)(file, error);
    }
    return written;
}
/** @throws what making the content throws, and errors of the file system. */
function writeStreamed(descriptor, file, { parts, patch }) {
    for (const part of parts)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, part);
    const { offset, bytes } = patch();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, 0, bytes.length, offset);
    // Read back, because the digest begins with what was known last.
    const hash = (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .startSha256 */ .y)();
    const chunk = Buffer.allocUnsafe(1024 * 1024);
    const reader = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    let total = 0;
    try {
        for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(reader, chunk); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(reader, chunk)) {
            hash.update(chunk.subarray(0, read));
            total += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(reader);
    }
    return { sha256: hash.digest('hex'), bytes: total };
}
/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
function placeNew(temporary, file) {
    if (tryLink(temporary, file)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY));
    renameOver(temporary, file);
}
/** What Windows answers while another process (a virus scanner, an indexer) holds the file that is replaced. */
const HELD = ['EPERM', 'EACCES', 'EBUSY'];
const RENAME_MS = 3000;
/**
 * Renames, replacing what is there. On Windows it waits for others to let go of it, as long as that may take.
 *
 * @param system for tests.
 * @throws the system's error
 */
function renameOver(from, to, system = {
    platform: process.platform,
    rename: node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync,
}) {
    let deadline;
    for (let wait = 5;; wait = Math.min(wait * 2, 200)) {
        try {
            system.rename(from, to);
            return;
        }
        catch (error) {
            const isHeld = HELD.includes(error.code ?? '');
            if (system.platform !== 'win32' || !isHeld)
                throw error;
            deadline ??= performance.now() + RENAME_MS;
            if (performance.now() > deadline)
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
        }
    }
}
/**
 * Gives a file a second name, `file`, only if nobody has it.
 *
 * @returns false where the two places are not of one file system, or that has no hard links.
 * @throws SealgateError IO_FAILED, with the cause EEXIST where the name is taken.
 */
async function linkNew(source, file) {
    try {
        return tryLink(source, file);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notWritten */ .xc)(file, error);
    }
}
function tryLink(source, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(source, file);
        return true;
    }
    catch (error) {
        const code = error.code ?? '';
        if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
            return false;
        throw error;
    }
}
/** A path as evidence and output name it: relative to `root` where inside, with `/`. */
function displayPath(file, root) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, file);
    return (isInside(root, absolute) ? node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, absolute) : file).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/');
}


/***/ }),

/***/ 40350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ assertFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89984);


/**
 * Refuses a path that is no folder, before a program is started in it or a file is looked for below it.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
function assertFolder(dir) {
    const hint = 'Pass an existing folder as --dir.';
    let isFolder;
    try {
        isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir).isDirectory();
    }
    catch (cause) {
        const isGone = cause.code === 'ENOENT';
        const what = isGone ? 'does not exist' : `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${dir} ${what}`, { location: { file: dir }, hint, cause });
    }
    if (isFolder)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${dir} is not a folder`, { location: { file: dir }, hint });
}


/***/ }),

/***/ 77540:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Other processes may make and take away the same folders meanwhile; what a file system refuses stays refused. */
const MOST_TRIES = 100;
/**
 * Makes a folder and those above it; one that is there is well. Node's own recursive call (all of 20 to 24) never ends
 * where a file system says of a new name in a folder that is there that it does not exist, as `/proc` does.
 *
 * @param folder is made with the mode that the process gives to what it makes.
 * @throws the file system's error, of the folder that could not be made.
 */
function makeFolders(folder) {
    for (let tries = 1;; tries += 1) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
            return;
        }
        catch (error) {
            if (isFolder(folder))
                return;
            const { code } = error;
            const parent = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder);
            const mayChange = code === 'ENOENT' ? parent !== folder : code === 'EEXIST' && !isTaken(folder);
            if (!mayChange || tries === MOST_TRIES)
                throw error;
            if (code === 'ENOENT' && !isFolder(parent))
                makeFolders(parent);
        }
    }
}
function isFolder(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Whether there is something that is no folder; what was gone a moment ago may be one again. */
function isTaken(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === false;
}


/***/ }),

/***/ 63479:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStream)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46807);

/**
 * Everything that a stream holds, within a cap: what comes after is not read, and a stream that never ends does not
 * fill the memory.
 *
 * @param name for messages.
 * @throws SealgateError INPUT_TOO_LARGE
 */
async function readStream(stream, name, cap) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > cap)
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(name, undefined, cap);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 22106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35543);
/* harmony import */ var _model_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99684);


/** No sentence of ours is longer; a name from a hostile file can be. */
const LONGEST = 4000;
/** The beginning and the end of a long text: what is wrong often stands behind the name. */
function bounded(text) {
    return text.length <= LONGEST ? text : `${(0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, LONGEST / 2)} ${text.slice(-LONGEST / 2)}`;
}
/** A terminal that does not know its size says 0. */
function columnsOf({ columns }) {
    return columns > 0 ? columns : 80;
}
/**
 * @param open gives the stream, asked at the first message: making it costs, and most short runs say nothing.
 * @param options.live false where the terminal knows no escape sequences.
 */
function createLog(open, options = {}) {
    let shown = false;
    let last = 0;
    const clear = () => {
        if (shown)
            open().write('\r\u001b[2K');
        shown = false;
    };
    const line = (prefix, message) => {
        clear();
        // A line feed in a name must not make a line that could be taken for ours.
        open().write(`${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayLines */ .kF)([`${prefix}${bounded(message)}`])}\n`);
    };
    return {
        info: (message) => {
            if (options.quiet !== true)
                line('', message);
        },
        warn: (message) => line('warning: ', message),
        error: (message, hint) => {
            line('error: ', message);
            if (hint !== undefined)
                open().write(`${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(`  fix: ${hint}`)}\n`);
        },
        progress: (message) => {
            if (options.quiet === true)
                return;
            if (message === undefined)
                return clear();
            const stream = open();
            if (options.live !== false && stream.isTTY === true) {
                stream.write(`\r\u001b[2K${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayLines */ .kF)([message]).slice(0, columnsOf(stream) - 1)}`);
                shown = true;
                return;
            }
            const now = Date.now();
            if (now - last < 2000)
                return;
            last = now;
            stream.write(`${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayLines */ .kF)([message])}\n`);
        },
    };
}


/***/ }),

/***/ 58267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ standardError)
/* harmony export */ });
/**
 * Standard error, ready to be written to. Where it takes no text any more (a full disk, a reader that is gone), what is
 * said there is lost and nothing else: a run that has a verdict to give still gives it.
 */
function standardError({ stderr }) {
    // There is no place left to say it.
    if (stderr.listenerCount('error') === 0)
        stderr.on('error', () => undefined);
    return stderr;
}


/***/ }),

/***/ 81764:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex),
/* harmony export */   y: () => (/* binding */ startSha256)
/* harmony export */ });
// Loaded when something is hashed: it takes longer than all else that `--help` and `findings` load of Node.
const crypto = () => process.getBuiltinModule('node:crypto');
/** Lower-case hex SHA-256 of bytes, or of a string's UTF-8. */
function sha256Hex(data) {
    return crypto().hash('sha256', data, 'hex');
}
/** A SHA-256 of what comes in parts. */
function startSha256() {
    return crypto().createHash('sha256');
}


/***/ }),

/***/ 68053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ foreignAdvice)
/* harmony export */ });
/* unused harmony export FOREIGN_NAMES */
/** Of names that we share with others there is nothing to say; these we do not, each for the reason that its row gives. */
const FOREIGN_NAMES = [
    {
        names: ['audit-level', 'severity-cutoff', 'severity', 'severity-threshold', 'fail-on-vuln'],
        of: 'npm, pnpm, scan-action, trivy-action, OSV-Scanner',
        here: 'Here it is fail-on-severity, with the severity words of any scanner.',
    },
    {
        names: ['only-fixed', 'ignore-unfixable', 'ignore-status'],
        of: 'scan-action, pnpm, Trivy',
        here: 'Here it is ignore-unfixed.',
    },
    {
        names: ['exit-code', 'fail-build', 'continue-on-error'],
        of: 'trivy-action, scan-action',
        here: 'Here a finding blocks, warns or is accepted by the policy; warn-only lets nothing block.',
    },
    {
        names: ['omit', 'prod', 'production', 'only'],
        of: 'npm, pnpm',
        here: 'Here all packages are looked at, and fail-on-scopes says in which of them vulnerabilities block.',
    },
    {
        names: ['trivyignores', 'ignorefile', 'ignore-file', 'ignore-policy', 'ignored-vulns'],
        of: 'Trivy, trivy-action, OSV-Scanner',
        here: 'Here what is accepted stands once, in exceptions of the policy, dated and approved; sealgate exceptions export writes it for Trivy and OSV-Scanner.',
    },
    {
        names: ['vex'],
        of: 'Trivy, scan-action',
        here: 'Here a VEX document is given with --report; vex-findings and vex-signers of the policy say whether it counts.',
    },
    {
        names: ['head-ref'],
        of: 'dependency-review-action',
        here: 'Here the commit that is checked out is judged: check out another one to judge that. What it is compared with is --base.',
    },
    {
        names: ['base-ref', 'config-file'],
        of: 'dependency-review-action',
        here: 'Here a run is told its base and its policy file when it is started: gate --base REF --policy FILE, or the action’s inputs of these names. A policy that builds on another one says extends.',
    },
    {
        names: ['old-results', 'new-results'],
        of: 'OSV-Scanner',
        here: 'Here reports are given with --report, and those of the base with --base-report.',
    },
    {
        names: ['license-check', 'vulnerability-check'],
        of: 'dependency-review-action',
        here: 'Here each check is required, optional or off under checks of the policy.',
    },
    {
        names: ['deny-packages', 'deny-groups'],
        of: 'dependency-review-action',
        here: 'Here custom-rules of the policy block packages by name.',
    },
    {
        names: ['trust-policy', 'fail-on-downgrade', 'fail-on-provenance-change'],
        of: 'pnpm, provenance-action',
        here: 'Here it is downgrade under provenance of the policy.',
    },
    {
        names: ['trust-policy-exclude'],
        of: 'pnpm',
        here: 'Here an exception of the policy names the package, why, and until when.',
    },
    {
        names: ['npm-minimal-age-gate', 'cooldown', 'before'],
        of: 'Yarn, Dependabot, npm',
        here: 'Here it is minimum-release-age, with a unit (3d, 72h).',
    },
    {
        names: ['allowed-hosts', 'allowed-urls', 'allow-registry', 'unknown-registry', 'trust-lockfile'],
        of: 'lockfile-lint, cargo-deny, pnpm',
        here: 'Here it is allow-registries.',
    },
    {
        names: ['validate-https', 'allowed-schemes', 'validate-package-names'],
        of: 'lockfile-lint',
        here: 'Here every lockfile is checked for that; checks.sources of the policy says whether it is required.',
    },
    {
        names: ['validate-integrity'],
        of: 'lockfile-lint',
        here: 'Here it is missing-integrity.',
    },
    {
        names: ['unknown-git', 'block-exotic-subdeps'],
        of: 'cargo-deny, pnpm',
        here: 'Here it is allow-git.',
    },
    {
        names: ['include-attestations'],
        of: 'npm',
        here: 'Here sealgate signatures verifies attestations always.',
    },
    {
        names: ['sbom-format', 'sbom-spec-version'],
        of: 'pnpm',
        here: 'Here sealgate sbom --spec VERSION writes CycloneDX, and sealgate sbom --spdx SPDX.',
    },
    {
        names: ['subject-path', 'subject-checksums', 'predicate-type', 'predicate-path'],
        of: 'actions/attest',
        here: 'Here sealgate seal FILE… --predicate JSON --type TYPE attests files.',
    },
    {
        names: ['subject-digest', 'subject-name', 'push-to-registry'],
        of: 'actions/attest',
        here: 'Here sealgate seal --image HOST/NAME@sha256:… attests an image, and brings it to its registry.',
    },
    {
        names: ['sbom-path'],
        of: 'actions/attest',
        here: 'Here sealgate seal --image REF --sbom FILE attests an SBOM; the action’s output sbom-path names the one that a run has written.',
    },
    {
        names: ['bundle-path'],
        of: 'actions/attest',
        here: 'Here sealgate seal FILE --bundle OUT says where the bundle goes; by itself it stands beside the file, as FILE.sigstore.json.',
    },
];
/** What a name that we do not know is here, where another tool has it. Spelt with `-`, `_` or as one word with capitals. */
function foreignAdvice(name) {
    const kebab = name
        .slice(0, 100)
        .replace(/^--?/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
        .replaceAll('_', '-')
        .toLowerCase();
    return FOREIGN_NAMES.find(({ names }) => names.includes(kebab))?.here;
}


/***/ }),

/***/ 35543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   kF: () => (/* binding */ displayLines),
/* harmony export */   pr: () => (/* binding */ displayLine)
/* harmony export */ });
/**
 * Characters that a reader cannot see, or that change how the text around them is shown: controls (but tab and
 * line feed), format characters (bidirectional, zero-width, tags), line and paragraph separators, private use,
 * noncharacters, lone surrogates and whatever Unicode lets a font leave out. A variation selector after a
 * pictograph is part of it and stays.
 */
const HIDDEN = /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f|\t|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/** Most text is this, and is known for it in a fraction of the time. */
const PLAIN = /^[\t\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2190-\u21ff]*$/;
/** Text from outside with every hidden character written as a visible escape, e.g. `\u{202e}`. */
function visibleText(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(HIDDEN, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * Text that came from outside, made safe for a terminal and a runner's log: hidden characters become visible
 * escapes, and the runner's command markers (`::` at the start of a line, `##[` anywhere) are broken up.
 */
function displayText(text) {
    const visible = visibleText(text);
    if (!visible.includes('##[') && !visible.includes('::'))
        return visible;
    return visible.replace(/##\[/g, '## [').replace(/^([^\S\n\r\u2028\u2029]*)::/gm, '$1: :');
}
/** As displayText, in one line: tabs and line feeds become spaces. */
function displayLine(text) {
    return displayText(text).replace(/[\t\n]/g, ' ');
}
/**
 * Lines for a terminal, each of them one line: a line feed inside one, which could pretend to be a line of ours,
 * becomes a visible escape.
 */
function displayLines(lines) {
    return lines.map((line) => displayText(line).replaceAll('\n', '\\u{a}')).join('\n');
}


/***/ }),

/***/ 47707:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word nearest to what was typed, or `undefined` where none is near enough to suggest. */
function nearest(given, known) {
    const wanted = given.toLowerCase().slice(0, 100);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const word of known) {
        const distance = editDistance(wanted, word.toLowerCase());
        if (distance < least) {
            least = distance;
            best = word;
        }
    }
    return best;
}
/** Optimal string alignment distance: insert, delete, replace, swap neighbours. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
            row.push(value);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 99684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most `max` UTF-16 units: of a longer one the beginning, no character cut in half, and `…`. */
function shorten(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 18743:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);



/** The version of this build: of the package.json that the build writes into `dist/`; in tests of the one above `src/`. */
function version() {
    const here = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(require("url").pathToFileURL(__filename).href));
    for (const folder of [here, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(here)]) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'package.json');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            continue;
        const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        if (typeof parsed === 'object' &&
            parsed !== null &&
            'version' in parsed &&
            typeof parsed.version === 'string')
            return parsed.version;
    }
    throw new Error('package.json has no version');
}


/***/ }),

/***/ 42613:
/***/ (function (module) {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ (function (module) {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ (function (module) {

module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ (function (module) {

module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ (function (module) {

module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = require("node:querystring");

/***/ }),

/***/ 80099:
/***/ (function (module) {

module.exports = require("node:sqlite");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = require("node:stream");

/***/ }),

/***/ 87997:
/***/ (function (module) {

module.exports = require("node:timers");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 30714:
/***/ (function (module) {

module.exports = require("node:vm");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function (module) {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ (function (module) {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ (function (module) {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ (function (module) {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
var external_node_process_default = /*#__PURE__*/__nccwpck_require__.n(external_node_process_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/commands/common-options.js
var common_options = __nccwpck_require__(53922);
;// CONCATENATED MODULE: ./build/commands/registry.js
/** Every command of the contract, in the order that help shows. Each loads only its own rooms. */
const commands = [
    {
        name: 'gate',
        summary: 'Read, check, decide, seal, publish and keep the evidence, in one run.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(9170), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(5315), __nccwpck_require__.e(2526), __nccwpck_require__.e(7468), __nccwpck_require__.e(6546), __nccwpck_require__.e(3983), __nccwpck_require__.e(5075), __nccwpck_require__.e(7613), __nccwpck_require__.e(2285), __nccwpck_require__.e(3046), __nccwpck_require__.e(7272), __nccwpck_require__.e(5746), __nccwpck_require__.e(9672), __nccwpck_require__.e(4347), __nccwpck_require__.e(2479), __nccwpck_require__.e(5309), __nccwpck_require__.e(2515), __nccwpck_require__.e(2095)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78287))).command,
    },
    {
        name: 'packages',
        summary: 'List every package of the lockfiles, and what brought it in.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1115), __nccwpck_require__.e(5315), __nccwpck_require__.e(4708), __nccwpck_require__.e(3605)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73605))).command,
    },
    {
        name: 'findings',
        summary: "List the findings of scanners' reports, as reported or merged over tools.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(2353), __nccwpck_require__.e(3983), __nccwpck_require__.e(2285), __nccwpck_require__.e(1958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12357))).command,
    },
    {
        name: 'signatures',
        summary: 'Verify registry signatures and provenance of every package, over what the lockfile pins.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(8169), __nccwpck_require__.e(5315), __nccwpck_require__.e(7468), __nccwpck_require__.e(5075), __nccwpck_require__.e(7613), __nccwpck_require__.e(4708), __nccwpck_require__.e(952), __nccwpck_require__.e(7142)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96769))).command,
    },
    {
        name: 'licenses',
        summary: 'Judge and list the licence of every package, write notices, or judge one SPDX expression.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2299), __nccwpck_require__.e(4050), __nccwpck_require__.e(5315), __nccwpck_require__.e(4708), __nccwpck_require__.e(7272), __nccwpck_require__.e(8931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97899))).command,
    },
    {
        name: 'sbom',
        summary: 'Write a bill of materials of the lockfiles: CycloneDX or SPDX.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9170), __nccwpck_require__.e(1115), __nccwpck_require__.e(193), __nccwpck_require__.e(5315), __nccwpck_require__.e(2479), __nccwpck_require__.e(6565)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90009))).command,
        subcommands: [
            {
                name: 'sbom merge',
                summary: 'Join several bills of materials, of workspaces or images, into one.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9170), __nccwpck_require__.e(3622), __nccwpck_require__.e(5559), __nccwpck_require__.e(3326)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53326))).command,
            },
            {
                name: 'sbom diff',
                summary: 'What two bills of materials differ in: packages, versions, licences, hashes.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3622), __nccwpck_require__.e(5559), __nccwpck_require__.e(6124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30834))).command,
            },
            {
                name: 'sbom check',
                summary: 'What a bill of materials lacks of NTIA, CISA 2026 and BSI TR-03183-2.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5559), __nccwpck_require__.e(8593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28593))).command,
            },
        ],
    },
    {
        name: 'policy',
        summary: 'Check that the policy and all it extends can be used, and name what it is made of.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(4465), __nccwpck_require__.e(4154)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44154))).command,
        subcommands: [
            {
                name: 'policy explain',
                summary: 'Show the effective policy: every value, and the file and line that set it.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(4465), __nccwpck_require__.e(1074)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11074))).command,
            },
            {
                name: 'policy baseline',
                summary: 'Write the baseline from a run: the first time all that blocks or warns, later only less.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(4465), __nccwpck_require__.e(1830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61830))).command,
            },
            {
                name: 'policy test',
                summary: 'Run example findings and packages against the policy, and compare what it decides.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(5075), __nccwpck_require__.e(4465), __nccwpck_require__.e(7613), __nccwpck_require__.e(3046), __nccwpck_require__.e(1777)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80911))).command,
            },
        ],
    },
    {
        name: 'exceptions',
        summary: "List the policy's exceptions: which hold, until when, and which do not and why.",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2299), __nccwpck_require__.e(4050), __nccwpck_require__.e(4465)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77298))).command,
        subcommands: [
            {
                name: 'exceptions add',
                summary: 'Write an exception into the policy file; a reviewer approves it.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(4465), __nccwpck_require__.e(9367)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39367))).command,
            },
            {
                name: 'exceptions export',
                summary: "Write the exceptions in another tool's own format, so that it agrees.",
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(3983), __nccwpck_require__.e(4465), __nccwpck_require__.e(2285), __nccwpck_require__.e(899)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97411))).command,
            },
        ],
    },
    {
        name: 'tool',
        summary: 'Fetch cosign or Trivy at the pinned version, verified before it runs, and print where it is.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1790), __nccwpck_require__.e(7377), __nccwpck_require__.e(8484), __nccwpck_require__.e(1113)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46610))).command,
    },
    {
        name: 'init',
        summary: 'Write a policy and a workflow for this repository, each line explained.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5315), __nccwpck_require__.e(5746), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88504))).command,
    },
    {
        name: 'seal',
        summary: 'Sign files, or an attestation about them, as Sigstore bundles.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1676), __nccwpck_require__.e(1046), __nccwpck_require__.e(1790), __nccwpck_require__.e(7377), __nccwpck_require__.e(7924), __nccwpck_require__.e(5493), __nccwpck_require__.e(2374), __nccwpck_require__.e(8985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68985))).command,
    },
    {
        name: 'verify',
        summary: 'Verify an evidence folder, or a file against its Sigstore bundle, offline.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1790), __nccwpck_require__.e(5493), __nccwpck_require__.e(4779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88836))).command,
    },
    {
        name: 'audit',
        summary: 'Answer control catalogues from the evidence; or judge past runs by what is known today.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(1790), __nccwpck_require__.e(5075), __nccwpck_require__.e(7613), __nccwpck_require__.e(3046), __nccwpck_require__.e(7183), __nccwpck_require__.e(2838), __nccwpck_require__.e(6487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79689))).command,
    },
    {
        name: 'evidence',
        summary: 'File anything as evidence; list, show, join, anchor and prune what was filed.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 3597).then(__nccwpck_require__.bind(__nccwpck_require__, 43597))).command,
        subcommands: [
            {
                name: 'evidence add',
                summary: "File anything: a runbook's output, a restore test, a penetration-test report.",
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(5176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55176))).command,
            },
            {
                name: 'evidence list',
                summary: 'List the records of the ledger.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(9287)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57604))).command,
            },
            {
                name: 'evidence show',
                summary: 'One record in full, and whether its files are what it says.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48485))).command,
            },
            {
                name: 'evidence timeline',
                summary: 'What happened, day by day.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(520)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51835))).command,
            },
            {
                name: 'evidence merge',
                summary: 'Join histories of one ledger that went on from one head.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(7759)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47759))).command,
            },
            {
                name: 'evidence anchor',
                summary: "Put the ledger's head into the transparency log.",
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(7361)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97361))).command,
            },
            {
                name: 'evidence prune',
                summary: 'Remove files whose time is over, leaving a signed tombstone.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(4952)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24952))).command,
            },
            {
                name: 'evidence push',
                summary: 'Bring the evidence to the places that the policy names.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(9852)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43368))).command,
            },
        ],
    },
    {
        name: 'incident',
        summary: 'Open, list, show, update, contain and close incidents: one issue each, every step in the ledger.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 1342).then(__nccwpck_require__.bind(__nccwpck_require__, 61342))).command,
        subcommands: [
            {
                name: 'incident open',
                summary: 'Report an incident: a level and what happened.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(2526), __nccwpck_require__.e(6546), __nccwpck_require__.e(5830), __nccwpck_require__.e(4585), __nccwpck_require__.e(4824), __nccwpck_require__.e(5447)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25447))).command,
            },
            {
                name: 'incident list',
                summary: 'List the incidents that the ledger knows: the open ones, or all.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(4585), __nccwpck_require__.e(712)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18063))).command,
            },
            {
                name: 'incident show',
                summary: 'One incident: what is known, who answers for it, what is done, and its time line.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(2526), __nccwpck_require__.e(6546), __nccwpck_require__.e(5830), __nccwpck_require__.e(4585), __nccwpck_require__.e(4824), __nccwpck_require__.e(2397)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34778))).command,
            },
            {
                name: 'incident update',
                summary: 'Look at the evidence and bring all incidents up to date; or change one.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(1790), __nccwpck_require__.e(2526), __nccwpck_require__.e(6546), __nccwpck_require__.e(5830), __nccwpck_require__.e(4585), __nccwpck_require__.e(4824), __nccwpck_require__.e(5534)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5534))).command,
            },
            {
                name: 'incident contain',
                summary: 'Start a workflow that the policy names, to contain an incident.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(2526), __nccwpck_require__.e(6546), __nccwpck_require__.e(5830), __nccwpck_require__.e(4585), __nccwpck_require__.e(4824), __nccwpck_require__.e(8643)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8643))).command,
            },
            {
                name: 'incident close',
                summary: 'Close an incident with its report: time line from the ledger, cause, prevention.',
                load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(2353), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(2154), __nccwpck_require__.e(1676), __nccwpck_require__.e(193), __nccwpck_require__.e(1046), __nccwpck_require__.e(2857), __nccwpck_require__.e(3878), __nccwpck_require__.e(2526), __nccwpck_require__.e(6546), __nccwpck_require__.e(5830), __nccwpck_require__.e(4585), __nccwpck_require__.e(4824), __nccwpck_require__.e(39)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50039))).command,
            },
        ],
    },
    {
        name: 'fix',
        summary: 'Plan the updates that mend vulnerable packages, and apply the safe ones with --apply.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(4641), __nccwpck_require__.e(5763), __nccwpck_require__.e(2353), __nccwpck_require__.e(8628), __nccwpck_require__.e(193), __nccwpck_require__.e(5315), __nccwpck_require__.e(3983), __nccwpck_require__.e(2285), __nccwpck_require__.e(3046), __nccwpck_require__.e(4708), __nccwpck_require__.e(3757)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49819))).command,
    },
    {
        name: 'explain',
        summary: 'Why a package is here, why something was blocked, and how to fix it.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8011), __nccwpck_require__.e(2299), __nccwpck_require__.e(5763), __nccwpck_require__.e(4050), __nccwpck_require__.e(8169), __nccwpck_require__.e(8628), __nccwpck_require__.e(1115), __nccwpck_require__.e(2808), __nccwpck_require__.e(5315), __nccwpck_require__.e(2526), __nccwpck_require__.e(4708), __nccwpck_require__.e(1573)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9014))).command,
    },
    {
        name: 'completion',
        summary: 'Print the script that completes commands, flags and values in bash, zsh or fish.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5746), __nccwpck_require__.e(6506)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77752))).completionOf(commands),
    },
];

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __nccwpck_require__(89984);
// EXTERNAL MODULE: ./build/io/engine.js + 1 modules
var engine = __nccwpck_require__(79794);
// EXTERNAL MODULE: ./build/io/files/folder.js
var folder = __nccwpck_require__(40350);
// EXTERNAL MODULE: ./build/io/files/read-stream.js
var read_stream = __nccwpck_require__(63479);
;// CONCATENATED MODULE: ./build/io/hyperlinks.js
/**
 * Whether a terminal shows links of OSC 8. Those that do not may print the address in the middle of the line, so only
 * terminals that are known to are trusted; FORCE_HYPERLINK decides for all others.
 */
function supportsHyperlinks(env, isTty) {
    const forced = env.FORCE_HYPERLINK;
    if (forced !== undefined && forced !== '')
        return forced !== '0';
    if (!isTty || (env.CI ?? '') !== '' || env.TERM === 'dumb')
        return false;
    if ((env.WT_SESSION ?? '') !== '' || (env.KITTY_WINDOW_ID ?? '') !== '')
        return true;
    if (Number(env.VTE_VERSION ?? 0) >= 5000)
        return true;
    return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby'].includes(env.TERM_PROGRAM ?? '');
}

// EXTERNAL MODULE: ./build/io/log.js
var log = __nccwpck_require__(22106);
// EXTERNAL MODULE: ./build/io/standard-streams.js
var standard_streams = __nccwpck_require__(58267);
// EXTERNAL MODULE: ./build/model/policy/foreign-names.js
var foreign_names = __nccwpck_require__(68053);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __nccwpck_require__(35543);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __nccwpck_require__(47707);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(18743);
;// CONCATENATED MODULE: ./build/cli.js















/** The terminal's door: arguments → command → stdout and exit code. */
async function main(argv, process_) {
    const [name, ...rest] = argv;
    if (name === '--version' || name === '-V' || name === 'version')
        return print(process_, `${(0,version/* version */.r)()}\n`);
    if (name === 'action') {
        (0,engine/* tuneEngine */.Bc)(process_.versions.v8);
        const { actionMain } = await __nccwpck_require__.e(/* import() */ 3393).then(__nccwpck_require__.bind(__nccwpck_require__, 13393));
        return actionMain(rest, process_);
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        if (name === 'help' && rest[0] !== undefined)
            return main([...rest, '--help'], process_);
        return print(process_, overview());
    }
    const command = commands.find((candidate) => candidate.name === name);
    const inner = command?.subcommands?.find((candidate) => candidate.name === `${name} ${rest[0]}`);
    if (inner !== undefined)
        rest.shift();
    const entry = inner ?? command;
    if (entry === undefined) {
        const isFlag = name.startsWith('-');
        return report(process_, unknown(isFlag ? 'flag' : 'command', name, {
            known: isFlag ? ['--help', '--version'] : commands.map((candidate) => candidate.name),
            hint: 'sealgate --help lists them.',
        }));
    }
    (0,engine/* tuneEngine */.Bc)(process_.versions.v8);
    let json = rest.includes('--json');
    try {
        const loaded = await entry.load();
        const { values, positionals } = parse(loaded, rest, entry.subcommands);
        json = values.json === true;
        if (values.help === true) {
            const { helpText } = await __nccwpck_require__.e(/* import() */ 2803).then(__nccwpck_require__.bind(__nccwpck_require__, 92803));
            return print(process_, helpText(loaded, {
                options: [...loaded.options, ...common_options/* COMMON_OPTIONS */.D],
                subcommands: entry.subcommands ?? [],
                width: columnsOf(process_) ?? Number.POSITIVE_INFINITY,
            }));
        }
        if (typeof values.dir === 'string' && values.dir !== '')
            (0,folder/* assertFolder */.Z)(values.dir);
        const answer = await loaded.run(positionals, values, worldOf(process_, values));
        return printAnswer(process_, answer, json);
    }
    catch (error) {
        return report(process_, error);
    }
}
function worldOf(process_, values) {
    const { env } = process_;
    const isTty = process_.stdout.isTTY === true;
    // no-color.org: any text but none switches colours off.
    const color = isTty && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    return {
        cwd: process_.cwd(),
        env,
        log: (0,log/* createLog */.h)(() => (0,standard_streams/* standardError */.g)(process_), {
            quiet: values.quiet === true,
            live: env.TERM !== 'dumb',
        }),
        now: () => new Date(),
        stdin: (maxBytes) => (0,read_stream/* readStream */.b)(process_.stdin, 'stdin', maxBytes),
        program: programOf(process_),
        style: { color, width: columnsOf(process_) ?? 100, links: supportsHyperlinks(env, isTty) },
    };
}
/** Columns of the terminal; elsewhere what COLUMNS says, if it says a number. */
function columnsOf({ stdout, env }) {
    const asked = /^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined;
    // A terminal of an unknown size says 0.
    return stdout.isTTY === true && stdout.columns > 0 ? stdout.columns : asked;
}
/** What starts this program again: its name, where it is installed under that, else Node and its file. */
function programOf({ argv, cwd }) {
    const file = argv[1] ?? '';
    if (file === '' || external_node_path_default().basename(file) === 'sealgate')
        return 'sealgate';
    const relative = external_node_path_default().relative(cwd(), file);
    const shown = relative.length < file.length ? relative : file;
    return `node ${/^[A-Za-z0-9@%_+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`}`;
}
/** Parses flags as the command declares them. @throws SealgateError USAGE with the nearest known flag. */
function parse(command, args, subcommands = []) {
    const known = [...command.options, ...common_options/* COMMON_OPTIONS */.D];
    const parsed = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(known.map((option) => [
            option.name,
            {
                type: option.type === 'boolean' ? 'boolean' : 'string',
                multiple: option.type === 'list',
                ...(option.short === undefined ? {} : { short: option.short }),
            },
        ])),
    });
    const usage = `sealgate ${command.name} --help shows its flags.`;
    const given = new Map();
    for (const token of parsed.tokens) {
        if (token.kind !== 'option')
            continue;
        const option = known.find((candidate) => candidate.name === token.name);
        if (option === undefined)
            throw unknown('flag', token.rawName, {
                known: known.map((candidate) => `--${candidate.name}`),
                hint: usage,
            });
        // The last one would win in silence, and with it another key or policy. Values are not shown: one may be a secret.
        if (option.type === 'string' && given.has(token.name) && given.get(token.name) !== token.value)
            throw new build_errors/* SealgateError */.De('USAGE', `${token.rawName} is given twice, with different values`, {
                hint: usage,
            });
        given.set(token.name, token.value);
        if (option.type === 'boolean' && token.value !== undefined) {
            throw new build_errors/* SealgateError */.De('USAGE', `${token.rawName} takes no value, but got '${token.value}'`, {
                hint: usage,
            });
        }
        if (option.type !== 'boolean' &&
            (token.value === undefined || (!token.inlineValue && /^--?[a-z]/i.test(token.value)))) {
            throw new build_errors/* SealgateError */.De('USAGE', `${token.rawName} needs a value (${option.value ?? 'VALUE'})`, {
                hint: usage,
            });
        }
    }
    if (command.positionals === 'none' && parsed.positionals.length > 0) {
        if (subcommands.length > 0) {
            const names = subcommands.map((candidate) => candidate.name.slice(command.name.length + 1));
            throw unknown('subcommand', parsed.positionals[0] ?? '', { known: names, hint: usage });
        }
        throw new build_errors/* SealgateError */.De('USAGE', `'${command.name}' takes no arguments, but got '${parsed.positionals[0]}'`, { hint: usage });
    }
    return { values: parsed.values, positionals: parsed.positionals };
}
function unknown(kind, given, { known, hint }) {
    const advice = kind === 'flag' ? (0,foreign_names/* foreignAdvice */.l)(given) : undefined;
    if (advice !== undefined)
        return new build_errors/* SealgateError */.De('USAGE', `Unknown ${kind} '${given}'`, { hint: advice });
    const near = (0,nearest/* nearest */.p)(given, known);
    return new build_errors/* SealgateError */.De('USAGE', `Unknown ${kind} '${given}'${near === undefined ? '' : `: did you mean '${near}'?`}`, { hint });
}
function print(process_, text) {
    process_.stdout.write(text);
    return build_errors/* EXIT */.dc.pass;
}
function printAnswer(process_, answer, json) {
    // Asked once: what is read for it may be gone then.
    const parts = json ? undefined : answer.parts;
    if (parts !== undefined) {
        for (const part of parts)
            process_.stdout.write(part);
        return answer.exitCode;
    }
    const text = json ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text;
    process_.stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`);
    return answer.exitCode;
}
/** Prints an error for people on stderr and gives its exit code. */
function report(process_, thrown) {
    const error = (0,build_errors/* asKnownError */.cM)(thrown);
    const code = (0,build_errors/* exitCodeOf */.FO)(error);
    if (error instanceof build_errors/* SealgateError */.De) {
        const errors = [error, ...error.also];
        // The same advice for several of them is told once, below the last.
        const lines = errors.flatMap((one, at) => errorLines(one, { advised: one.hint === errors[at + 1]?.hint }));
        if (errors.length === build_errors/* MOST_ERRORS */.OA)
            lines.push(`Only the first ${build_errors/* MOST_ERRORS */.OA} errors are shown.`);
        (0,standard_streams/* standardError */.g)(process_).write(`${lines.join('\n')}\n`);
        return code;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    (0,standard_streams/* standardError */.g)(process_).write(`${(0,display/* displayText */.WV)(`error: Sealgate itself failed. Please report this with the lines below (look through them for private names first).\n${stack}`)}\n`);
    return code;
}
/** Safe for a terminal: what happened is told in one line each, whatever names are in it; advice of ours may have more. */
function errorLines(error, { advised }) {
    const { cause, hint } = error;
    const place = (0,build_errors/* placeOf */.$t)(error);
    // That there is no file needs no system's word for it.
    const said = cause === undefined || error.code === 'INPUT_NOT_FOUND' || error.message.includes((0,build_errors/* messageOf */.bD)(cause));
    return [
        (0,display/* displayLines */.kF)([
            `error: ${error.message}`,
            ...(place === undefined ? [] : [`  at ${place}`]),
            ...(said ? [] : [`  because: ${(0,build_errors/* messageOf */.bD)(cause)}`]),
        ]),
        ...(hint === undefined || advised ? [] : [(0,display/* displayText */.WV)(`  fix: ${hint}`)]),
    ];
}
function overview() {
    const width = Math.max(...commands.map((command) => command.name.length), 0);
    return [
        'sealgate: gate every change, seal every release, keep the evidence.',
        '',
        'Usage: sealgate <command> [flags]',
        '',
        ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
        '',
        'sealgate <command> --help shows the flags of one command.',
        'Exit codes: 0 pass, 1 fail, 2 wrong usage or input, 3 incomplete, 70 a bug of ours.',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/index.js



// Standard output is for answers. What libraries find worth telling (a folder on PATH that may not be read) is none.
console.log = console.error;
external_node_process_default().stdout.on('error', (error) => {
    // A reader that closes the pipe early (`| head`) is not an error.
    if (error.code === 'EPIPE')
        external_node_process_default().exit((external_node_process_default()).exitCode ?? 0);
    const code = report((external_node_process_default()), new build_errors/* SealgateError */.De('IO_FAILED', `Standard output cannot be written: ${error.message}`, {
        hint: 'Make room on the disk, or send the output elsewhere.',
        cause: error,
    }));
    // Nobody has read a verdict of `pass`.
    external_node_process_default().exit((external_node_process_default()).exitCode || code);
});
main(external_node_process_default().argv.slice(2), (external_node_process_default())).then((code) => {
    (external_node_process_default()).exitCode = code;
}, (error) => {
    (external_node_process_default()).exitCode = report((external_node_process_default()), error);
});

module.exports = __webpack_exports__;
/******/ })()
;