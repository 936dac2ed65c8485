"use strict";
exports.id = 2274;
exports.ids = [2274];
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
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65848);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63061);
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
        const name = `${kind}-${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .f)(registry).slice(0, 16)}.jsonl`;
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
    const keep = (kind, registry, id, value) => {
        if (folder === undefined || /[\t\r\n]/.test(id))
            return;
        const text = JSON.stringify(value);
        pending.push(async () => {
            const opened = await shelf(kind, registry);
            opened.lines.delete(id);
            opened.lines.set(id, text);
            opened.changed = true;
        });
    };
    return {
        manifest: (registry, id) => take('manifests', registry, id),
        attestations: async (registry, id) => readAttestations(await take('attestations', registry, id)),
        keepManifest: (registry, id, document) => keep('manifests', registry, id, document),
        keepAttestations: (registry, id, attestations) => keep('attestations', registry, id, { attestations }),
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
        return await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(file, FILE_CAP);
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
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(shelf.file, kept.reverse().join(''), { mode: 0o600 });
}
/** A line that cannot be read is as good as none. */
function parseLine(text, file) {
    try {
        return (0,_io_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(Buffer.from(text, 'utf8'), file);
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
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/* harmony import */ var _model_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14843);

/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = asRecord(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. One without a zone is in UTC, on every machine. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = (0,_model_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(value);
    const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
    // Years of more than four digits have a sign, and would come before all others wherever times are put in order.
    return /^\d/.test(text) ? text : undefined;
}


/***/ }),

/***/ 82274:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshTrustedRoot: () => (/* binding */ refreshTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_create_http_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31631);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19452);
/* harmony import */ var _tuf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91869);





/**
 * The newest trusted root of Sigstore's TUF repository (or of another, as TUF_MIRROR and TUF_ROOT_JSON name it),
 * verified from the root of trust that this build carries.
 *
 * @returns its JSON, and whether the network gave it or, where that does not answer, the seed of this build.
 * @throws SealgateError NETWORK_UNREACHABLE where neither can be had: the seed is not believed beyond its expiry.
 */
async function refreshTrustedRoot(options) {
    const { env } = options;
    const seeds = await (0,_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSeeds */ .Tr)();
    const client = await (0,_io_create_http_client_js__WEBPACK_IMPORTED_MODULE_4__/* .createHttpClient */ .u)({ env, userAgent: 'sealgate' });
    try {
        const { TUF_MIRROR: mirror = '', TUF_ROOT_JSON: rootFile = '' } = env;
        const store = (0,_tuf_js__WEBPACK_IMPORTED_MODULE_3__/* .createTufStore */ .t)({
            seeds,
            client: async () => client,
            cacheDir: (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFolder */ .nF)(undefined, env),
            ...(mirror === '' ? {} : { mirror }),
            ...(rootFile === '' ? {} : { rootFile }),
            now: options.now.toISOString(),
        });
        const target = await store.target('trusted_root.json', true);
        if (target.state === 'had')
            return target;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `Sigstore's trusted root could not be had: ${target.state === 'absent' ? 'the TUF repository has none' : target.reason}`, { hint: 'Pass one with --trusted-root FILE, or leave --refresh-trusted-root away.' });
    }
    finally {
        await client.close();
    }
}


/***/ }),

/***/ 19452:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ loadSeeds),
/* harmony export */   VM: () => (/* binding */ keysTargetOf),
/* harmony export */   oB: () => (/* binding */ defaultRegistryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const KEYS_TARGET = /^([^/]+)\/keys\.json$/;
/**
 * The seeds that @sigstore/tuf ships. Loaded only when needed.
 *
 * @see docs/decisions/0030-default-registry.md
 */
async function loadSeeds() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [mirror, seed] = Object.entries(seeds)[0] ?? [];
    if (mirror === undefined || seed === undefined)
        throw new Error('@sigstore/tuf ships no seed');
    const root = Buffer.from(seed['root.json'], 'base64');
    const parsed = JSON.parse(root.toString('utf8'));
    return {
        mirror,
        root,
        expires: parsed.signed.expires,
        targets: new Map(Object.entries(seed.targets).map(([name, text]) => [
            decodeURIComponent(name),
            Buffer.from(text, 'base64'),
        ])),
    };
}
/** The registry that Sigstore publishes keys for: npm's default. */
function defaultRegistryOf(seeds) {
    for (const name of seeds.targets.keys()) {
        const host = KEYS_TARGET.exec(name)?.[1];
        if (host !== undefined)
            return `https://${host}/`;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'No default registry is known to this build', {
        hint: 'Name one with --registry URL.',
    });
}
/** Name of the TUF target that holds a registry's keys, as npm looks it up. */
function keysTargetOf(registry) {
    const { host, pathname } = new URL(registry);
    return `${host}${pathname.replace(/\/$/, '')}/keys.json`;
}


/***/ }),

/***/ 91869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createTufStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91647);
/* harmony import */ var _io_scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97670);
/* harmony import */ var _model_ends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34131);







/**
 * Sigstore's TUF repository: kept metadata while they are in force, else the network, else the seed of this build
 * until its root expires. What is kept is verified from the built-in root on every use, so a planted file changes
 * nothing.
 *
 * @param options.mirror, options.rootFile another repository, as cosign's TUF_MIRROR and TUF_ROOT_JSON; it has no seed.
 * @see The Update Framework specification, section 5
 */
function createTufStore(options) {
    const own = options.mirror !== undefined && options.mirror !== options.seeds.mirror;
    const mirror = (0,_model_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .trimEndOf */ .f)(options.mirror ?? options.seeds.mirror, '/');
    const known = new Map();
    const fromSeed = (name, reason) => {
        if (own)
            return { state: 'unreachable', reason };
        if (Date.parse(options.seeds.expires) <= Date.parse(options.now)) {
            return {
                state: 'unreachable',
                reason: `${reason}, and the trust root built into this version expired ${options.seeds.expires}`,
            };
        }
        const bytes = options.seeds.targets.get(name);
        return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'seed' };
    };
    const load = async (name, fresh) => {
        if (options.refresh === 'never')
            return fromSeed(name, 'Sigstore was not asked');
        const ask = async (dir) => {
            const root = options.rootFile === undefined ? options.seeds.root : await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(options.rootFile);
            const bytes = await refresh({ name, dir, mirror, root, fresh, client: options.client });
            return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'tuf' };
        };
        try {
            return await (options.cacheDir === undefined
                ? (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .inScratchFolder */ .y)('sealgate-tuf-', ask)
                : ask(options.cacheDir));
        }
        catch (error) {
            return fromSeed(name, `${new URL(mirror).host} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
    };
    // One at a time: the client keeps its files in one folder.
    let last = Promise.resolve();
    return {
        knows: (name) => own || options.seeds.targets.has(name),
        target: (name, fresh = false) => {
            const kept = known.get(name);
            if (kept !== undefined && !fresh)
                return kept;
            const next = last.then(() => load(name, fresh));
            last = next;
            known.set(name, next);
            return next;
        },
    };
}
async function refresh(options) {
    const [{ BaseFetcher, Updater }, { DownloadHTTPError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4706)]).then(__webpack_require__.bind(__webpack_require__, 84706)),
        __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.bind(__webpack_require__, 86376)),
    ]);
    class Fetcher extends BaseFetcher {
        async fetch(url) {
            const client = await options.client();
            const result = await client.get(url, { accept: '*/*', tries: 1, totalMs: 5000 });
            if (result.kind === 'failed')
                throw new Error(result.reason);
            if (result.kind === 'refused')
                throw new DownloadHTTPError(result.reason, result.status);
            return new Blob([new Uint8Array(result.body)]).stream();
        }
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(options.dir, 'tuf', encodeURIComponent(options.mirror.replace(/^https?:\/\//, '')));
    // The chain always starts at the built-in root: one that lies in the cache folder is never believed.
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'root.json'), options.root);
    const updater = new Updater({
        metadataDir: folder,
        metadataBaseUrl: options.mirror,
        targetDir: folder,
        targetBaseUrl: `${options.mirror}/targets`,
        fetcher: new Fetcher(),
        forceCache: !options.fresh,
    });
    const info = await updater.getTargetInfo(options.name);
    if (info === undefined)
        return undefined;
    const file = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    // What is verified is what is used: the very bytes in memory, not the file read once more.
    await info.verify(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([bytes]));
    return bytes;
}


/***/ }),

/***/ 31631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it. All of it is loaded here and not before: most
 * commands may ask the network, and do not.
 */
async function createHttpClient(options) {
    const { openHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(6634), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 3078));
    return openHttpClient(options);
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
            node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(`${(0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(`warning: ${failed}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)}\n`);
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

/***/ 97670:
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


/***/ })

};
;