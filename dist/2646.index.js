"use strict";
exports.id = 2646;
exports.ids = [2646];
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

/***/ 42646:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshTrustedRoot: () => (/* binding */ refreshTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27436);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75320);
/* harmony import */ var _tuf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39977);





/**
 * The newest trusted root of Sigstore's TUF repository (or of another, as TUF_MIRROR and TUF_ROOT_JSON name it),
 * verified from the root of trust that this build carries.
 *
 * @returns its JSON, and whether the network gave it or, where that does not answer, the seed of this build.
 * @throws SealgateError NETWORK_UNREACHABLE where neither can be had: the seed is not believed beyond its expiry;
 *   VERIFICATION_FAILED where the repository answers what must not be believed.
 */
async function refreshTrustedRoot(options) {
    const { env } = options;
    const seeds = await (0,_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSeeds */ .Tr)();
    const client = await (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_4__/* .createHttpClient */ .u)({ env, userAgent: 'sealgate' });
    try {
        const { TUF_MIRROR: mirror = '', TUF_ROOT_JSON: rootFile = '' } = env;
        const store = (0,_tuf_js__WEBPACK_IMPORTED_MODULE_3__/* .createTufStore */ .tQ)({
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
        if (target.state === 'unreachable' && target.refused === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `Sigstore's trusted root is refused: ${target.reason}`, {
                hint: _tuf_js__WEBPACK_IMPORTED_MODULE_3__/* .REFUSED_ROOT_FIX */ .Cy,
            });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `Sigstore's trusted root could not be had: ${target.state === 'absent' ? 'the TUF repository has none' : target.reason}`, { hint: 'Pass one with --trusted-root FILE, or leave --refresh-trusted-root away.' });
    }
    finally {
        await client.close();
    }
}


/***/ }),

/***/ 75320:
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
        version: parsed.signed.version,
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

/***/ 39977:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ REFUSED_ROOT_FIX),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   tQ: () => (/* binding */ createTufStore),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _model_text_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30395);




/** Why the seed is used where SEALGATE_TUF=never asks for that. */
const NOT_ASKED = 'Sigstore was not asked';
/** What to do where the repository's root must not be believed. */
const REFUSED_ROOT_FIX = 'Ask again from another network. Until that is explained, pass a root that you trust with --trusted-root FILE.';
/**
 * Sigstore's TUF repository: kept metadata while they are in force, else the network, else, where that does not
 * answer, the seed of this build until its root expires. A repository that answers what must not be believed is no
 * network that is gone: nothing takes its place.
 *
 * @param options.mirror, options.rootFile another repository, as cosign's TUF_MIRROR and TUF_ROOT_JSON; it has no seed.
 * @see docs/decisions/0306-a-trust-root-that-is-refused.md
 */
function createTufStore(options) {
    const { seeds } = options;
    const mirror = (0,_model_text_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .f)(options.mirror ?? seeds.mirror, '/');
    const own = mirror !== seeds.mirror || options.rootFile !== undefined;
    const known = new Map();
    const fromSeed = (name, reason) => {
        if (own)
            return { state: 'unreachable', reason };
        if (Date.parse(seeds.expires) <= Date.parse(options.now)) {
            return {
                state: 'unreachable',
                reason: `${reason}, and the trust root built into this version expired ${seeds.expires}`,
            };
        }
        const bytes = seeds.targets.get(name);
        const seed = { root: seeds.version, expires: seeds.expires, reason };
        return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'seed', seed };
    };
    const load = async (name, fresh) => {
        if (options.refresh === 'never')
            return fromSeed(name, NOT_ASKED);
        const answer = await ask({ ...options, name, mirror, fresh });
        if (answer.kind === 'had')
            return { state: 'had', bytes: answer.bytes, source: 'tuf' };
        if (answer.kind === 'absent')
            return { state: 'absent' };
        if (answer.kind === 'refused')
            return { state: 'unreachable', reason: answer.reason, refused: true };
        return fromSeed(name, answer.reason);
    };
    // One at a time: later targets use the metadata that the first one had.
    let last = Promise.resolve();
    return {
        knows: (name) => own || seeds.targets.has(name),
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
/** What facts say of how a target was had. */
function originOf(target) {
    return target.source === 'tuf' ? { source: 'tuf' } : { source: 'seed', seed: target.seed };
}
async function ask(options) {
    const { name, mirror, fresh, client, rootFile } = options;
    if (!URL.canParse(mirror))
        return { kind: 'unreachable', reason: `TUF_MIRROR is no address: '${mirror}'` };
    const place = encodeURIComponent(mirror.replace(/^https?:\/\//, ''));
    const folder = options.cacheDir === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().join(options.cacheDir, 'tuf', place);
    const { askRepository } = await __webpack_require__.e(/* import() */ 5483).then(__webpack_require__.bind(__webpack_require__, 65483));
    try {
        const root = rootFile === undefined ? options.seeds.root : await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(rootFile);
        return await askRepository({ name, mirror, root, folder, fresh, client });
    }
    catch (error) {
        const what = rootFile === undefined ? new URL(mirror).host : `TUF_ROOT_JSON ${rootFile}`;
        return { kind: 'unreachable', reason: `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
    }
}


/***/ }),

/***/ 27436:
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
    const { openHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 60468));
    return openHttpClient(options);
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


/***/ })

};
;