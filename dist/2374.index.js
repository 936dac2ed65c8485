"use strict";
exports.id = 2374;
exports.ids = [2374];
exports.modules = {

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

/***/ 53332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withFolderLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89984);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81764);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77540);








const FOLDER = '.lock';
/** Process, machine and chance, as `withFolderLock` writes them. */
const CLAIM = /^\d+\.[0-9a-f]{12}\.[0-9a-f]{24}$/;
/** Somebody else's claim is in the folder, it is gone already, or it is none. */
const STAYS = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EPERM', 'EBUSY']);
const MOST_WAIT_MS = 60_000;
/** Honest runs are done by then; what still stands may have come with the checkout. */
const ASK_GIT_AFTER_MS = 200;
/** Nothing holds the lock this long: it is held for milliseconds. */
const STALE_MS = 2 * 60_000;
/**
 * Runs `work` while no other process runs its own on the same folder.
 *
 * A writer makes a claim, a file of a name never used again, then lists all claims, and goes on only if it is
 * alone; else it takes its claim back and waits. Claims of the dead can so be removed by name without ever
 * removing a living one's.
 *
 * The folder may be another's work (a checkout of a change): what lies there under the lock's name and is not ours
 * is neither followed nor removed, and a claim that git tracks holds nobody up: no run commits its own.
 *
 * @throws SealgateError IO_FAILED when others hold it for longer than a minute, or a link or a file stands in its place.
 */
async function withFolderLock(folder, work) {
    const claims = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, FOLDER);
    const start = Date.now();
    let met = 0;
    let committed;
    const others = async (mine) => livingClaims(claims, mine, committed);
    try {
        for (;;) {
            if ((await others('')).length === 0) {
                const mine = `${process.pid}.${hostMark()}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex')}`;
                const own = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, mine);
                try {
                    await makeClaim(claims, own);
                    if ((await others(mine)).length === 0)
                        return await work();
                    met += 1;
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
                }
            }
            const waited = Date.now() - start;
            if (waited > MOST_WAIT_MS)
                throw busy(claims, folder, await others(''));
            if (waited > ASK_GIT_AFTER_MS)
                committed ??= await committedClaims(folder);
            // Where many want it at once, on a busy machine, their claims meet again and again: each waits longer then.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(2 + Math.random() * 20 * 2 ** Math.min(met, 6));
        }
    }
    finally {
        await removeIfEmpty(claims);
    }
}
async function makeClaim(claims, own) {
    for (let attempt = 0;; attempt += 1) {
        try {
            (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .w)(claims);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(own, '', { flag: 'wx' });
            return;
        }
        catch (error) {
            // The folder goes when the last claim goes; that may be between the two calls.
            if (error.code === 'ENOENT' && attempt < 100)
                continue;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .notWritten */ .xc)(own, error);
        }
    }
}
/** Claims of living writers other than `mine`; claims of dead ones are removed. */
async function livingClaims(claims, mine, committed) {
    const living = [];
    for (const name of await claimsIn(claims)) {
        if (name === mine || committed?.has(name) === true)
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, name);
        const state = await stateOf(file);
        if (state === 'dead')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (state === 'living')
            living.push(name);
    }
    return living;
}
async function claimsIn(claims) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(claims)).isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De('IO_FAILED', `${claims} is a link or a file, and no lock`, {
                location: { file: claims },
                hint: 'Remove it: Sealgate makes a folder there for milliseconds, and never a link.',
            });
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(claims)).filter((name) => CLAIM.test(name));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
async function stateOf(file) {
    try {
        if (Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file)).mtimeMs > STALE_MS)
            return 'dead';
        const [pid, host] = node_path__WEBPACK_IMPORTED_MODULE_3___default().basename(file).split('.');
        if (host === hostMark())
            process.kill(Number(pid), 0);
        return 'living';
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return 'gone';
        return code === 'ESRCH' ? 'dead' : 'living';
    }
}
/** Tells this machine's claims from others': a process id means nothing elsewhere. */
function hostMark() {
    return (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .f)(node_os__WEBPACK_IMPORTED_MODULE_2___default().hostname()).slice(0, 12);
}
/** Claims that came with the checkout. None are known where git cannot be asked: then they hold as any other's. */
async function committedClaims(folder) {
    const { trackedBelow } = await __webpack_require__.e(/* import() */ 2214).then(__webpack_require__.bind(__webpack_require__, 19833));
    try {
        return new Set((await trackedBelow(folder, FOLDER)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_3___default().posix.basename(file)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De)
            return new Set();
        throw error;
    }
}
function busy(claims, folder, holders) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De('IO_FAILED', `${folder} is held by another run (${holders.join(', ')})`, {
        hint: `Wait for it to end; if none runs, remove ${claims}.`,
    });
}
async function removeIfEmpty(claims) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(claims);
    }
    catch (error) {
        const code = error.code;
        if (!STAYS.has(code ?? ''))
            throw error;
    }
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

/***/ 69223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25209);


const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/;
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACTS = 1000;
/**
 * Reads every bundle that refers to a digest, one after the other: whoever may push could fill the memory with them.
 *
 * @throws SealgateError where one cannot be read: none is passed over.
 */
async function* readAttached(store, digest) {
    const referrers = await store.referrers(digest);
    if (referrers.length > MAX_ARTIFACTS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${store.name}: ${referrers.length} artifacts refer to ${digest}`, {
            hint: `No more than ${MAX_ARTIFACTS} are read. Remove those that nobody needs.`,
        });
    for (const referrer of referrers) {
        const name = `${store.name}@${referrer.digest}`;
        if (referrer.size > _manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} is a manifest of ${referrer.size} bytes`, {
                hint: 'No manifest is that large. Remove the artifact.',
            });
        const stored = await store.manifest(referrer.digest);
        // Listed and gone: a registry cleans up while it answers.
        if (stored === undefined)
            continue;
        const manifest = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(stored.bytes, name);
        // The list is the registry's word; the manifest itself says what it refers to.
        if (manifest.subject?.digest !== digest)
            continue;
        const layer = manifest.layers.find(({ mediaType }) => BUNDLE.test(mediaType));
        yield layer === undefined
            ? { artifactType: manifest.artifactType ?? manifest.config?.mediaType ?? stored.descriptor.mediaType }
            : { artifact: referrer.digest, bytes: await store.blob(layer.digest, MAX_BUNDLE_BYTES) };
    }
}


/***/ }),

/***/ 26240:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ assertTag),
  U: () => (/* binding */ openImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/folder-lock.js
var folder_lock = __webpack_require__(53332);
// EXTERNAL MODULE: ./build/io/files/make-folders.js
var make_folders = __webpack_require__(77540);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
// EXTERNAL MODULE: ./build/seal/oci/referrers-tag.js
var referrers_tag = __webpack_require__(98434);
;// CONCATENATED MODULE: ./build/seal/oci/layout-store.js








const REF_NAME = 'org.opencontainers.image.ref.name';
const MAX_ENTRIES = 10_000;
/**
 * An OCI image layout on disk. Referrers stand in its index.json like images, and are found by their subject.
 *
 * @param folder absolute.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where it is no layout.
 * @see OCI image specification 1.1, image layout
 */
async function openLayout(folder, shown) {
    const layout = { folder, shown };
    await requireLayout(layout);
    return {
        name: shown,
        manifest: (reference) => manifestOf(layout, reference),
        blob: (digest, maxBytes) => blobOf(layout, digest, maxBytes),
        pushBlob: async (bytes, mediaType) => {
            const descriptor = { mediaType, digest: (0,manifests/* digestOf */.ol)(bytes), size: bytes.length };
            (0,make_folders/* makeFolders */.w)(external_node_path_default().join(folder, 'blobs/sha256'));
            await (0,files/* writeAtomic */.vZ)(blobFile(layout, descriptor.digest), bytes);
            return descriptor;
        },
        pushReferrer: async (_subject, bytes, descriptor) => {
            await (0,files/* writeAtomic */.vZ)(blobFile(layout, descriptor.digest), bytes);
            await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
                const index = (0,referrers_tag/* mergedIndex */.b)(await readIndex(layout), descriptor, `${shown}/index.json`);
                if (index !== undefined)
                    await (0,files/* writeAtomic */.vZ)(indexFile(layout), index);
            });
        },
        // Under the lock nobody takes away what another added.
        confirmReferrers: async () => undefined,
        tag: (tag, { descriptor }) => (0,folder_lock/* withFolderLock */.i)(folder, async () => {
            await (0,files/* writeAtomic */.vZ)(indexFile(layout), taggedIndex(await readIndex(layout), tag, descriptor));
        }),
        referrers: (digest) => referrersOf(layout, digest),
        close: async () => undefined,
    };
}
async function requireLayout({ folder, shown }) {
    const marker = await (0,files/* readIfExists */.OR)(external_node_path_default().join(folder, 'oci-layout'), 64 * 1024);
    const version = marker === undefined
        ? undefined
        : (0,json/* parseJson */.q)(marker, `${shown}/oci-layout`);
    if (typeof version?.imageLayoutVersion === 'string' && version.imageLayoutVersion.startsWith('1.'))
        return;
    throw new errors/* SealgateError */.De(marker === undefined ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', `${shown} is no OCI image layout: ${marker === undefined ? 'it has no file oci-layout' : 'its version is not 1'}`, {
        location: { file: shown },
        hint: 'Make one with skopeo copy … oci:folder, or docker buildx build --output type=oci.',
    });
}
function indexFile({ folder }) {
    return external_node_path_default().join(folder, 'index.json');
}
function blobFile({ folder }, digest) {
    return external_node_path_default().join(folder, 'blobs/sha256', digest.slice('sha256:'.length));
}
function readIndex(layout) {
    return (0,files/* readCapped */.EF)(indexFile(layout), manifests/* MAX_MANIFEST_BYTES */.ZJ);
}
async function entriesOf(layout) {
    return (0,manifests/* parseManifest */.Ng)(await readIndex(layout), `${layout.shown}/index.json`).manifests;
}
async function blobOf(layout, digest, maxBytes) {
    const file = blobFile(layout, digest);
    const bytes = await (0,files/* readCapped */.EF)(file, maxBytes);
    if ((0,manifests/* digestOf */.ol)(bytes) === digest)
        return bytes;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${layout.shown} holds other content under ${digest}`, {
        location: { file },
        hint: 'The layout was changed or is damaged. Do not use the image.',
    });
}
/** @param known what the index says of it. */
async function byDigest(layout, digest, known) {
    const bytes = await blobOf(layout, digest, manifests/* MAX_MANIFEST_BYTES */.ZJ);
    const { mediaType } = (0,manifests/* parseManifest */.Ng)(bytes, `${layout.shown}@${digest}`);
    return {
        bytes,
        descriptor: { mediaType: mediaType ?? known?.mediaType ?? '', digest, size: bytes.length },
    };
}
async function manifestOf(layout, reference) {
    if (reference.startsWith('sha256:')) {
        const there = await (0,files/* readIfExists */.OR)(blobFile(layout, reference), manifests/* MAX_MANIFEST_BYTES */.ZJ);
        return there === undefined ? undefined : byDigest(layout, reference);
    }
    const found = (await entriesOf(layout)).filter((entry) => entry.annotations?.[REF_NAME] === reference);
    const [only, second] = found;
    if (second !== undefined)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${layout.shown} holds ${found.length} images tagged '${reference}'`, {
            hint: 'Name one by its digest: oci:folder@sha256:…',
        });
    return only === undefined ? undefined : byDigest(layout, only.digest, only);
}
async function referrersOf(layout, digest) {
    const { shown } = layout;
    const all = await entriesOf(layout);
    if (all.length > MAX_ENTRIES)
        throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${shown}/index.json lists ${all.length} manifests`, {
            hint: `No more than ${MAX_ENTRIES} are read.`,
        });
    const found = [];
    for (const entry of all) {
        if ((0,manifests/* isIndex */.nw)(entry.mediaType))
            continue;
        const { bytes } = await byDigest(layout, entry.digest, entry);
        if ((0,manifests/* parseManifest */.Ng)(bytes, `${shown}@${entry.digest}`).subject?.digest === digest)
            found.push(entry);
    }
    return found;
}
/** An index in which this tag means the manifest, and no other entry has its name. */
function taggedIndex(bytes, tag, { mediaType, digest, size }) {
    const json = JSON.parse(bytes.toString('utf8'));
    const others = (json.manifests ?? []).flatMap((entry) => {
        if (entry.annotations?.[REF_NAME] !== tag)
            return [entry];
        const { [REF_NAME]: _moved, ...annotations } = entry.annotations;
        return entry.digest === digest ? [] : [{ ...entry, annotations }];
    });
    // The entry without a name of its own gets this one; one that has another keeps it.
    const bare = others.find((entry) => entry.digest === digest && entry.annotations?.[REF_NAME] === undefined);
    const annotations = { ...bare?.annotations, [REF_NAME]: tag };
    const named = { ...(bare ?? { mediaType, digest, size }), annotations };
    const manifests = [...others.filter((entry) => entry !== bare), named];
    return Buffer.from(JSON.stringify({ ...json, manifests }), 'utf8');
}
/** The one image of a layout where nothing names it; @throws SealgateError USAGE where there are several. */
async function onlyImage(folder, shown) {
    const layout = { folder, shown };
    const images = [];
    for (const entry of await entriesOf(layout)) {
        const manifest = await (0,files/* readCapped */.EF)(blobFile(layout, entry.digest), manifests/* MAX_MANIFEST_BYTES */.ZJ);
        if ((0,manifests/* parseManifest */.Ng)(manifest, `${shown}@${entry.digest}`).subject === undefined)
            images.push(entry.digest);
    }
    const [only, second] = images;
    if (only !== undefined && second === undefined)
        return only;
    throw new errors/* SealgateError */.De('USAGE', `${shown} holds ${images.length} images`, {
        hint: 'Name one by tag or digest: oci:folder:tag or oci:folder@sha256:…',
    });
}

// EXTERNAL MODULE: ./build/seal/oci/registry-store.js + 7 modules
var registry_store = __webpack_require__(79605);
;// CONCATENATED MODULE: ./build/seal/oci/open-image.js




/**
 * Finds an image and settles its digest. Where a digest and a tag are given, the digest counts and the tag must
 * agree with it.
 *
 * @param cwd what a layout's folder is taken from.
 * @throws SealgateError INPUT_NOT_FOUND where there is no such image, VERIFICATION_FAILED where tag and digest differ.
 */
async function openImage(reference, options) {
    const store = reference.kind === 'registry'
        ? await (0,registry_store/* openRegistry */.M)(reference, options)
        : await openLayout(external_node_path_default().resolve(options.cwd, reference.folder), reference.folder);
    try {
        const wanted = reference.digest ?? reference.tag ?? (await defaultOf(reference, options.cwd));
        const subject = await store.manifest(wanted);
        if (subject === undefined)
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${store.name} has no image ${wanted}`, {
                hint: 'Check the name, tag or digest; a registry also says so of what the login may not see.',
            });
        if (reference.digest !== undefined && reference.tag !== undefined)
            await assertTag(store, reference.tag, reference.digest);
        return {
            store,
            subject,
            ...(reference.tag === undefined ? {} : { tag: reference.tag }),
        };
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
/** That a tag still means this digest. @throws SealgateError VERIFICATION_FAILED */
async function assertTag(store, tag, digest) {
    const now = (await store.manifest(tag))?.descriptor.digest;
    if (now === digest)
        return;
    throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${store.name}:${tag} is ${now ?? 'gone'}, not ${digest}: the tag was moved`, { hint: 'Find out who pushed to the tag. Use images by digest only.' });
}
async function defaultOf(reference, cwd) {
    if (reference.kind === 'layout')
        return onlyImage(external_node_path_default().resolve(cwd, reference.folder), reference.folder);
    throw new errors/* SealgateError */.De('USAGE', `'${reference.text}' names neither a digest nor a tag`, {
        hint: `Name the digest that was pushed: ${reference.text}@sha256:…`,
    });
}


/***/ })

};
;