"use strict";
exports.id = 5483;
exports.ids = [5483];
exports.modules = {

/***/ 65483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askRepository: () => (/* binding */ askRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/scratch.js
var scratch = __webpack_require__(3438);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/collect/packages/narrow.js
var narrow = __webpack_require__(6315);
;// CONCATENATED MODULE: ./build/collect/packages/trust-root/kept.js




/** Root metadata of a version, as a repository names them. */
const ROOT_FILE = /^[1-9]\d{0,8}\.root\.json$/;
const CAP = 5 * 1024 * 1024;
/** A repository with one role for each of many hosts has a few; a folder that somebody filled has any number. */
const MOST_FILES = 64;
/**
 * What earlier runs kept of a TUF repository, by file name. Nothing of it is believed before it has been verified, and
 * what cannot be read is as good as none.
 */
async function readKept(folder) {
    const kept = new Map();
    if (folder === undefined)
        return kept;
    for (const name of namesIn(folder)) {
        const bytes = await readIfReadable(external_node_path_default().join(folder, name));
        if (bytes !== undefined)
            kept.set(name, bytes);
    }
    return kept;
}
/**
 * Keeps what was verified. Each file takes the place of the old one at once, and of a link rather than of what the link
 * leads to. A folder that cannot be written to costs some requests the next time, nothing else.
 *
 * @param had.work folder with the metadata, and the targets in `targets`. @param had.roots those that were fetched.
 */
async function keepFiles(folder, had) {
    if (folder === undefined)
        return;
    const metadata = namesIn(had.work).filter((name) => name !== 'root.json');
    const targets = namesIn(external_node_path_default().join(had.work, 'targets')).filter((name) => name === had.target);
    const files = [
        ...had.roots,
        ...metadata.map((name) => [name, (0,external_node_fs_.readFileSync)(external_node_path_default().join(had.work, name))]),
        ...targets.map((name) => [name, (0,external_node_fs_.readFileSync)(external_node_path_default().join(had.work, 'targets', name))]),
    ];
    try {
        for (const [name, bytes] of files)
            await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().join(folder, name), bytes, { mode: 0o600 });
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
    }
}
/** Metadata and targets in a folder; `root.json` is not among what is kept, for the chain begins at the build's own. */
function namesIn(folder) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
    return names
        .filter((name) => name.endsWith('.json') && !name.startsWith('.') && name !== 'root.json')
        .sort()
        .slice(0, MOST_FILES);
}
async function readIfReadable(file) {
    try {
        return await (0,files_files/* readCapped */.EF)(file, CAP);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/collect/packages/trust-root/client.js










/** More than any metadata may have: `tuf-js` holds each kind against its own limit. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Of a refusal's words, for they may quote what was sent. */
const LONGEST_REASON = 300;
/**
 * A target of a TUF repository: as it was kept, while that is in force, else from the network. The library works in a
 * folder of its own, so neither a link nor another run in the folder of kept files is in its way: what is kept is as
 * a partial mirror, all of it verified again from the given root.
 *
 * @see The Update Framework specification 1.0.34, section 5
 */
async function askRepository(question) {
    const libraries = await loadLibraries();
    return (0,scratch/* inScratchFolder */.y)('sealgate-tuf-', async (work) => {
        const kept = await readKept(question.folder);
        await (0,promises_.mkdir)(external_node_path_default().join(work, 'targets'));
        for (const [name, bytes] of kept)
            if (!ROOT_FILE.test(name))
                await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().join(work, name), bytes);
        const targetFile = encodeURIComponent(question.name);
        const target = kept.get(targetFile);
        if (target !== undefined)
            await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().join(work, 'targets', targetFile), target);
        await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().join(work, 'root.json'), question.root);
        const inForce = await takeKept(question, { libraries, work, kept });
        return inForce ?? (await askNetwork(question, { libraries, work }));
    });
}
/**
 * The target as it was kept. Also brings `root.json` of the folder as far forward as the kept roots lead, so that a
 * repository cannot take back a root that was seen once.
 */
async function takeKept(question, run) {
    const { DownloadHTTPError } = run.libraries;
    const updater = makeUpdater(question, run, async (url) => {
        const name = external_node_path_default().posix.basename(new URL(url).pathname);
        const bytes = ROOT_FILE.test(name) || name === 'timestamp.json' ? run.kept.get(name) : undefined;
        if (bytes === undefined)
            throw new DownloadHTTPError('is not kept', 404);
        return bytes;
    });
    try {
        const found = await takeTarget(updater, question.name);
        return question.fresh ? undefined : found;
    }
    catch {
        // Nothing was kept, it has expired, or somebody changed it: whatever it is, the network is asked.
        return undefined;
    }
}
async function askNetwork(question, run) {
    const { host } = new URL(question.mirror);
    const { DownloadHTTPError, DownloadLengthMismatchError, PersistError } = run.libraries;
    const roots = new Map();
    let away;
    const updater = makeUpdater(question, run, async (url) => {
        away = `${host} could not be asked`;
        const client = await question.client();
        const result = await client.get(url, { accept: '*/*', tries: 1, totalMs: 5000, maxBytes: MAX_BYTES });
        away = undefined;
        if (result.kind === 'failed' && result.tooLarge === true)
            throw new DownloadLengthMismatchError(result.reason);
        if (result.kind !== 'answer') {
            away = `${host} ${result.reason}`;
            if (result.kind === 'refused')
                throw new DownloadHTTPError(result.reason, result.status);
            throw new Error(result.reason);
        }
        const name = external_node_path_default().posix.basename(new URL(url).pathname);
        if (!url.startsWith(`${question.mirror}/targets/`) && !isMetadata(result.body)) {
            away = `${host} sent something else in place of ${name}`;
            throw new Error(away);
        }
        if (ROOT_FILE.test(name))
            roots.set(name, result.body);
        return result.body;
    });
    try {
        const found = await takeTarget(updater, question.name);
        await keepFiles(question.folder, { work: run.work, roots, target: encodeURIComponent(question.name) });
        return found;
    }
    catch (error) {
        if (away !== undefined)
            return { kind: 'unreachable', reason: away };
        // The file system's errors have a code, the library's have none.
        if (error instanceof PersistError || error.code !== undefined)
            return { kind: 'unreachable', reason: `${host} could not be asked: ${(0,errors/* messageOf */.bD)(error)}` };
        return { kind: 'refused', reason: `${host} serves what must not be believed: ${wordsOf(error)}` };
    }
}
function makeUpdater({ mirror }, { libraries, work }, fetchBytes) {
    class Fetcher extends libraries.BaseFetcher {
        async fetch(url) {
            const bytes = new Uint8Array(await fetchBytes(url));
            return new Blob([bytes]).stream();
        }
    }
    return new libraries.Updater({
        metadataDir: work,
        metadataBaseUrl: mirror,
        targetDir: external_node_path_default().join(work, 'targets'),
        targetBaseUrl: `${mirror}/targets`,
        fetcher: new Fetcher(),
    });
}
async function takeTarget(updater, name) {
    const info = await updater.getTargetInfo(name);
    if (info === undefined)
        return { kind: 'absent' };
    const file = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
    const bytes = (0,external_node_fs_.readFileSync)(file);
    // What is verified is what is used: the very bytes in memory, not the file read once more.
    await info.verify(external_node_stream_.Readable.from([bytes]));
    return { kind: 'had', bytes };
}
function isMetadata(bytes) {
    try {
        const document = (0,json/* parseJson */.q)(bytes, 'metadata');
        return (0,narrow/* member */.Dc)(document, 'signed') !== undefined && (0,narrow/* member */.Dc)(document, 'signatures') !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            return false;
        throw error;
    }
}
/** The library's sentence, without what it wraps it in. */
function wordsOf(error) {
    const words = (0,errors/* messageOf */.bD)(error).replace(/^Unable to load [a-z ]{1,40} error (?:Error: )?/, '');
    const said = words.length > LONGEST_REASON ? `${words.slice(0, LONGEST_REASON)}…` : words;
    return /is expired$/.test(said)
        ? `${said}. Either this machine's clock is wrong, or somebody keeps newer metadata from you`
        : said;
}
async function loadLibraries() {
    const [{ BaseFetcher, Updater }, { DownloadHTTPError, DownloadLengthMismatchError, PersistError }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4706)]).then(__webpack_require__.bind(__webpack_require__, 84706)), __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.bind(__webpack_require__, 86376))]);
    return { BaseFetcher, Updater, DownloadHTTPError, DownloadLengthMismatchError, PersistError };
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


/***/ })

};
;