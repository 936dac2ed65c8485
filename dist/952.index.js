"use strict";
exports.id = 952;
exports.ids = [952,4561];
exports.modules = {

/***/ 15827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask),
/* harmony export */   v: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);


/** Asks for a JSON document. Reasons name the host and say what to do about missing credentials. */
async function ask(client, url, request = {}) {
    return asJson(url, await client.get(url, request));
}
/** What a request's result says as JSON. */
function asJson(url, result) {
    const { host } = new URL(url);
    switch (result.kind) {
        case 'failed':
            return { state: 'unreachable', reason: `${host} ${result.reason}` };
        case 'refused':
            return refused(host, result);
        case 'answer':
            try {
                return { state: 'had', document: (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(result.body, `the answer of ${host}`) };
            }
            catch (error) {
                return { state: 'unreachable', reason: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${contentTypeNote(result.headers)}` };
            }
    }
}
/** A login page or a proxy's error says what it is by its type, where its first character says nothing. */
function contentTypeNote(headers) {
    const type = String(headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim();
    if (type === undefined || /^(?:application\/(?:[\w.+-]+\+)?json)?$/i.test(type))
        return '';
    return ` (it was sent as ${type.slice(0, 80)}: a login page, or a proxy in between?)`;
}
function refused(host, { status, reason, authorized }) {
    if (status === 404)
        return { state: 'absent', status, reason: `${host} answered 404` };
    if (status === 401 || status === 403) {
        return {
            state: 'unreachable',
            status,
            reason: `${host} answered ${status}: ${authorized === true ? `the credentials for //${host}/ in your own .npmrc are wrong, have expired, or may not read this` : `a token for //${host}/ is missing from your own .npmrc`}`,
        };
    }
    return { state: 'unreachable', status, reason: `${host} ${reason}` };
}


/***/ }),

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

/***/ 70952:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectRegistryFacts: () => (/* binding */ collectRegistryFacts)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/settings/npm-cache.js
var npm_cache = __webpack_require__(30470);
// EXTERNAL MODULE: ./build/io/slots.js
var slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/collect/packages/cache.js
var packages_cache = __webpack_require__(83436);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/signatures/registry-signature.js + 1 modules
var registry_signature = __webpack_require__(76136);
// EXTERNAL MODULE: ./build/collect/packages/ask.js
var ask = __webpack_require__(15827);
// EXTERNAL MODULE: ./build/collect/packages/narrow.js
var narrow = __webpack_require__(6315);
// EXTERNAL MODULE: ./build/collect/packages/trust-root/seeds.js
var trust_root_seeds = __webpack_require__(75320);
// EXTERNAL MODULE: ./build/collect/packages/trust-root/tuf.js
var trust_root_tuf = __webpack_require__(39977);
;// CONCATENATED MODULE: ./build/collect/packages/keys/keys.js








const CAP = 1024 * 1024;
/**
 * Reads a list of keys, in either of the forms in use: a registry's keys endpoint
 * (`{keys: [{keyid, key, keytype, expires}]}`) or Sigstore's target (`{keys: [{keyId, keyUsage, publicKey}]}`).
 *
 * @returns the reason as text where it is neither.
 */
function readKeys(document) {
    const entries = (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(document, 'keys'), 256);
    if (entries === undefined)
        return 'has no list of keys';
    const keys = [];
    for (const entry of entries) {
        const key = (0,narrow/* member */.Dc)(entry, 'publicKey') === undefined ? endpointKey(entry) : targetKey(entry);
        if (key === undefined)
            return 'has a key without id, key or a readable expiry';
        keys.push(key);
    }
    return keys;
}
function endpointKey(entry) {
    const keyid = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(entry, 'keyid'), 256);
    const key = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(entry, 'key'), 4096);
    const expires = readExpiry((0,narrow/* member */.Dc)(entry, 'expires'));
    if (keyid === undefined || key === undefined || expires === undefined)
        return undefined;
    return { keyid, key, keytype: (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(entry, 'keytype'), 64) ?? '', expires };
}
function targetKey(entry) {
    const keyid = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(entry, 'keyId'), 256);
    const publicKey = (0,narrow/* member */.Dc)(entry, 'publicKey');
    const key = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(publicKey, 'rawBytes'), 4096);
    const expires = readExpiry((0,narrow/* member */.Dc)((0,narrow/* member */.Dc)(publicKey, 'validFor'), 'end'));
    if (keyid === undefined || key === undefined || expires === undefined)
        return undefined;
    const usage = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(entry, 'keyUsage'), 64);
    const keytype = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(publicKey, 'keyDetails'), 64) ?? '';
    return { keyid, key, keytype, expires, ...(usage === undefined ? {} : { usage }) };
}
/** `null` where there is no end, `undefined` where there is one that cannot be read. */
function readExpiry(value) {
    return value === undefined || value === null ? null : (0,narrow/* asTime */.GU)(value);
}
/**
 * Keys from a file given by the user.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, also where no package could be verified with any of them
 */
async function readKeysFile(file) {
    const wrong = (what) => new errors/* SealgateError */.De('INPUT_INVALID', `${file} ${what}`, {
        location: { file },
        hint: "Expected what a registry's /-/npm/v1/keys answers, or Sigstore's keys.json.",
    });
    const bytes = await (0,files/* readCapped */.EF)(file, CAP);
    if (bytes.toString('latin1', 0, 64).trimStart().startsWith('-----BEGIN'))
        throw wrong('is in PEM form');
    const keys = readKeys((0,json/* parseJson */.q)(bytes, file));
    if (typeof keys === 'string')
        throw wrong(keys);
    if ((0,registry_signature/* createKeyRing */.a3)(keys).size === 0)
        throw wrong('holds no key that packages are signed with: a P-256 public key, base64 of its DER');
    return { state: 'had', value: { keys, source: 'file' }, from: 'network' };
}
/**
 * A registry's keys: Sigstore's TUF target where it has one for this registry, else the registry's own endpoint.
 * A registry that answers 404 there has no keys.
 *
 * @param options.fresh ask again, past what is kept: a signature names a key that is not known.
 */
async function fetchKeys(registry, options) {
    const name = (0,trust_root_seeds/* keysTargetOf */.VM)(registry);
    const target = options.tuf.knows(name) ? await options.tuf.target(name, options.fresh) : undefined;
    if (target?.state === 'had') {
        const keys = readKeys((0,json/* parseJson */.q)(target.bytes, name));
        return typeof keys === 'string'
            ? { state: 'unreachable', reason: `${name} ${keys}` }
            : { state: 'had', value: { keys, ...(0,trust_root_tuf/* originOf */.yv)(target) }, from: 'network' };
    }
    // Keys that Sigstore vouches for are not replaced by the registry's own word, for then blocking Sigstore would be enough.
    if (target?.state === 'unreachable')
        return {
            state: 'unreachable',
            reason: target.reason,
            ...(target.refused === true ? { refused: true } : {}),
        };
    const kept = options.fresh === true ? undefined : await options.memory.recall(registry);
    if (kept !== undefined)
        return { state: 'had', value: { keys: kept, source: 'endpoint' }, from: 'cache' };
    return askForKeys(registry, options);
}
async function askForKeys(registry, options) {
    const { host } = new URL(registry);
    const answer = await (0,ask/* ask */.k)(await options.client(), `${registry}-/npm/v1/keys`, { maxBytes: CAP });
    if (answer.state === 'absent')
        return { state: 'absent', reason: `${host} publishes no signing keys` };
    // What some registries without keys say of a path that they do not know; npm takes it for the same.
    if (answer.state === 'unreachable' && answer.status === 400)
        return { state: 'absent', reason: `${host} publishes no signing keys (it answered 400)` };
    if (answer.state === 'unreachable')
        return { state: 'unreachable', reason: answer.reason };
    const keys = readKeys(answer.document);
    if (typeof keys === 'string')
        return { state: 'unreachable', reason: `${host}: the keys endpoint's answer ${keys}` };
    if (keys.length === 0)
        return { state: 'absent', reason: `${host} publishes no signing keys` };
    await options.memory.remember(registry, answer.document);
    return { state: 'had', value: { keys, source: 'endpoint' }, from: 'network' };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
;// CONCATENATED MODULE: ./build/collect/packages/keys/memory.js







/** How long keys from a registry's own endpoint are believed without asking again. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
const memory_CAP = 1024 * 1024;
/**
 * The folder of the user's own state, by the platform's habit; `undefined` where there is none.
 *
 * @see XDG Base Directory Specification
 */
function stateFolder(env) {
    const chosen = env.SEALGATE_STATE;
    if (chosen === 'none')
        return undefined;
    if (chosen !== undefined && chosen !== '')
        return external_node_path_default().resolve(chosen);
    if (process.platform === 'win32')
        return env.LOCALAPPDATA === undefined ? undefined : external_node_path_default().join(env.LOCALAPPDATA, 'sealgate', 'State');
    if (env.XDG_STATE_HOME?.startsWith('/'))
        return external_node_path_default().join(env.XDG_STATE_HOME, 'sealgate');
    return env.HOME === undefined || env.HOME === ''
        ? undefined
        : external_node_path_default().join(env.HOME, '.local', 'state', 'sealgate');
}
function openKeyMemory(folder, now) {
    const fileOf = (registry) => external_node_path_default().join(folder ?? '', 'registry-keys', `${(0,digest/* sha256Hex */.f)(registry).slice(0, 16)}.json`);
    return {
        recall: async (registry) => {
            const document = folder === undefined ? undefined : await readState(fileOf(registry));
            const asked = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(document, 'asked'));
            if (asked === undefined || (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(document, 'registry')) !== registry)
                return undefined;
            const age = Date.parse(now) - Date.parse(asked);
            if (age < 0 || age > MAX_AGE_MS)
                return undefined;
            const keys = readKeys((0,narrow/* member */.Dc)(document, 'document'));
            return typeof keys === 'string' || keys.length === 0 ? undefined : keys;
        },
        remember: async (registry, document) => {
            if (folder === undefined)
                return;
            try {
                await (0,files/* writeAtomic */.vZ)(fileOf(registry), `${JSON.stringify({ registry, asked: now, document })}\n`, {
                    mode: 0o600,
                });
            }
            catch (error) {
                // A home that cannot be written to costs one request the next time, nothing else.
                if (!(error instanceof errors/* SealgateError */.De))
                    throw error;
            }
        },
    };
}
/** A file that cannot be read is as good as none. */
async function readState(file) {
    try {
        const bytes = await (0,files/* readIfExists */.OR)(file, memory_CAP);
        return bytes === undefined ? undefined : (0,json/* parseJson */.q)(bytes, file);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/collect/packages/keys/store.js




/** How often keys are asked for again: a new key may not be at every edge of a content network yet. */
const REFRESHES = 2;
function createKeyStore(options) {
    const state = { options, sets: new Map(), rings: new Map() };
    return {
        keysOf: (registry) => keysOf(state, registry),
        ringOf: (registry) => ringOf(state, registry),
        refreshFor: async (packages) => {
            if (options.given !== undefined)
                return;
            const all = [...packages];
            for (let round = 0; round < REFRESHES; round += 1) {
                const registries = await unknownTo(state, all);
                if (registries.size === 0)
                    return;
                for (const registry of registries)
                    await refresh(state, registry);
            }
        },
        facts: async () => {
            const entries = await Promise.all([...state.sets].map(async ([url, keys]) => [url, await keys]));
            return Object.fromEntries(entries.sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)));
        },
        problems: () => problemsOf(state),
    };
}
function keysOf({ options, sets }, registry) {
    let keys = sets.get(registry);
    if (keys === undefined) {
        keys = options.given === undefined ? fetchKeys(registry, options) : Promise.resolve(options.given);
        sets.set(registry, keys);
    }
    return keys;
}
function ringOf(state, registry) {
    let ring = state.rings.get(registry);
    if (ring === undefined) {
        ring = makeRing(state, registry);
        state.rings.set(registry, ring);
    }
    return ring;
}
async function makeRing(state, registry) {
    const own = await keysOf(state, registry);
    if (own.state === 'had')
        return (0,registry_signature/* createKeyRing */.a3)(own.value.keys);
    const { npm: origin } = state.options;
    if (own.state !== 'absent' || registry === origin)
        return new Map();
    const npm = await keysOf(state, origin);
    return npm.state === 'had' && npm.value.source !== 'endpoint' ? (0,registry_signature/* createKeyRing */.a3)(npm.value.keys) : new Map();
}
/** Registries that have signed one of these packages, but with no key that is known. */
async function unknownTo(state, packages) {
    const registries = new Set();
    for (const { registry, manifest } of packages) {
        if (manifest.state !== 'had' || manifest.value.signatures.length === 0)
            continue;
        const ring = await ringOf(state, registry);
        if (ring.size > 0 && !manifest.value.signatures.some(({ keyid }) => ring.has(keyid)))
            registries.add(registry);
    }
    return registries;
}
/** Asks again for a registry's keys, or npm's where it has none; what was known stays known. */
async function refresh(state, registry) {
    const { options, sets, rings } = state;
    const before = await keysOf(state, registry);
    const source = before.state === 'had' ? registry : options.npm;
    const known = await keysOf(state, source);
    const again = await fetchKeys(source, { ...options, fresh: true });
    if (again.state !== 'had')
        return;
    const keys = known.state === 'had' ? union(known.value.keys, again.value.keys) : again.value.keys;
    sets.set(source, Promise.resolve({ ...again, value: { ...again.value, keys } }));
    rings.clear();
}
async function problemsOf({ sets }) {
    const problems = [];
    for (const [url, pending] of sets) {
        const keys = await pending;
        if (keys.state !== 'unreachable')
            continue;
        problems.push({
            kind: 'registry',
            subject: url,
            state: 'unreachable',
            message: `The signing keys of ${url} could not be had: ${keys.reason}`,
            hint: keys.refused === true
                ? registry_facts/* REFUSED_FIX */.HY
                : 'Mend what the reason names, or run again when the registry answers. Keys alone can be passed with --keys FILE.',
        });
    }
    return problems.sort((a, b) => (0,compare_text/* compareText */.n)(a.subject, b.subject));
}
function union(a, b) {
    const id = (key) => JSON.stringify([key.keyid, key.usage ?? '', key.key]);
    return [...new Map([...a, ...b].map((key) => [id(key), key])).values()];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/collect/packages/manifests/reader.js





/** Below this a thread costs more than it takes over. */
const WORTH_A_THREAD = 200;
/**
 * A reader where there may be many to read, there is a second processor, and the thread's script lies beside this one.
 *
 * @param count manifests that may be asked for.
 * @see docs/decisions/0262-manifests-in-a-second-thread.md
 */
function openManifestReader(count, log) {
    const script = external_node_path_default().join(external_node_path_default().dirname((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href)), 'manifest-thread.js');
    if (count < WORTH_A_THREAD || (0,external_node_os_.availableParallelism)() < 2 || !(0,external_node_fs_.existsSync)(script))
        return undefined;
    let thread;
    let gone = false;
    let waiting = [];
    const sent = [];
    const stop = () => {
        gone = true;
        for (const { resolve } of [...sent.flat(), ...waiting])
            resolve(undefined);
        sent.length = 0;
        waiting = [];
    };
    const start = () => {
        if (thread !== undefined || gone)
            return;
        const threads = process.getBuiltinModule('node:worker_threads');
        // It needs nothing of the environment, so it is given nothing of it.
        thread = new threads.Worker(script, { env: {}, execArgv: [] });
        thread.on('message', (text) => {
            const manifests = JSON.parse(text);
            for (const [at, { resolve }] of sent.shift()?.entries() ?? [])
                resolve(manifests[at] ?? undefined);
        });
        thread.on('error', (error) => {
            log.warn(`The thread that reads manifests ended, and they are read without it: ${(0,errors/* messageOf */.bD)(error)}`);
            stop();
        });
        thread.on('exit', stop);
    };
    const post = () => {
        if (waiting.length === 0)
            return;
        const batch = packBatch(waiting);
        thread?.postMessage(batch, [batch.bodies.buffer]);
        sent.push(waiting);
        waiting = [];
    };
    let prepared = false;
    return {
        prepare: () => {
            if (!prepared)
                setImmediate(start);
            prepared = true;
        },
        read: async (body, answer) => {
            if (gone)
                return undefined;
            start();
            return new Promise((resolve) => {
                waiting.push({ body, answer, resolve });
                // What comes in the same turn goes together.
                if (waiting.length === 1)
                    setImmediate(post);
            });
        },
        close: () => {
            stop();
            void thread?.terminate();
        },
    };
}
/** All bodies in one piece, which can be handed over without a copy. */
function packBatch(waiting) {
    const bodies = new Uint8Array(waiting.reduce((sum, { body }) => sum + body.length, 0));
    let at = 0;
    for (const { body } of waiting) {
        bodies.set(body, at);
        at += body.length;
    }
    return { bodies, answers: waiting.map(({ body, answer }) => ({ ...answer, length: body.length })) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/io/formats/tar.js + 1 modules
var tar = __webpack_require__(32669);
// EXTERNAL MODULE: ./build/model/packages/integrity.js
var integrity = __webpack_require__(95488);
// EXTERNAL MODULE: ./build/model/packages/install-scripts.js
var install_scripts = __webpack_require__(59045);
;// CONCATENATED MODULE: ./build/collect/packages/declared.js


/**
 * What a manifest declares that an installation acts on: of a package.json or of a registry's document.
 *
 * @param hasBuildFile a binding.gyp lies beside it, which package managers build where no script of its own does;
 * registries say so with `gypfile`.
 */
function readDeclared(document, hasBuildFile) {
    const name = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(document, 'name'), 500);
    const version = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(document, 'version'), 500);
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version: version.replace(/^[v=\s]+/, '') }),
        dependencies: {
            ...textsOf((0,narrow/* member */.Dc)(document, 'dependencies')),
            ...textsOf((0,narrow/* member */.Dc)(document, 'optionalDependencies')),
        },
        scripts: (0,install_scripts/* scriptsRun */.wL)(document, hasBuildFile ?? (0,narrow/* member */.Dc)(document, 'gypfile') === true),
        commands: commandsOf(document, name),
    };
}
function commandsOf(document, name) {
    const bin = (0,narrow/* member */.Dc)(document, 'bin');
    const single = (0,narrow/* asText */.e1)(bin);
    const plain = single === undefined ? textsOf(bin) : { [(name ?? '').replace(/^.*\//, '')]: single };
    return Object.fromEntries(Object.entries(plain).map(([key, file]) => [key.replace(/^.*\//, ''), file.replace(/^(?:\.?\/)+/, '')]));
}
function textsOf(value) {
    const texts = (0,narrow/* asTexts */.DW)(value, { key: 500, text: 2000, most: 5000 });
    return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]));
}

// EXTERNAL MODULE: ./build/collect/packages/manifests/manifest.js
var manifests_manifest = __webpack_require__(65974);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/collect/packages/strangers.js



const MANIFEST_CAP = 4 * 1024 * 1024;
/**
 * Names of what stands where a package's own requires look first, in its own node_modules and beside it in a virtual
 * store (`../ms`), and was put there neither by the lockfile nor by the package's tarball.
 *
 * @param folder absolute.
 * @param surroundings.root what their folders are relative to.
 * @param published the tarball's files by path, and whose they are.
 */
async function strangers(folder, { inside, beside, root = '' }, published) {
    const found = [];
    const nested = inside === undefined ? [] : await packagesIn(external_node_path_default().join(folder, 'node_modules'));
    if (inside !== undefined && nested.length > 0) {
        const expected = inside();
        const bundled = [...published.files.keys()].filter((file) => file.startsWith('node_modules/'));
        for (const name of nested)
            if (!(await isPlaced(external_node_path_default().join(folder, 'node_modules', name), expected, name)) &&
                !bundled.some((file) => file.startsWith(`node_modules/${name}/`)))
                found.push(name);
    }
    if (beside === undefined)
        return found;
    const shelf = folder.slice(0, -published.name.length - 1);
    const linked = (await packagesIn(shelf)).filter((name) => name !== published.name);
    const expected = linked.length === 0 ? new Map() : beside();
    for (const name of linked)
        if (!(await isLinked(external_node_path_default().join(shelf, name), expected, { name, root })))
            found.push(`../${name}`);
    return found;
}
/** Names of the packages of a node_modules. One with a dot in front is none: package managers keep their own things there. */
async function packagesIn(modules) {
    const found = [];
    for (const name of await namesIn(modules))
        if (name.startsWith('@'))
            found.push(...(await namesIn(external_node_path_default().join(modules, name))).map((part) => `${name}/${part}`));
        else if (!name.startsWith('.'))
            found.push(name);
    return found;
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return [];
        throw error;
    }
}
async function isPlaced(folder, expected, name) {
    const versions = expected.get(name);
    return versions === undefined ? expected.has(name) : versions.has(await versionIn(folder));
}
/** The version that a folder's package.json says; nothing where it says none. */
async function versionIn(folder) {
    const bytes = await (0,files/* readIfExists */.OR)(external_node_path_default().join(folder, 'package.json'), MANIFEST_CAP);
    try {
        const { version } = JSON.parse((bytes ?? '{}').toString());
        return String(version ?? '');
    }
    catch {
        // What cannot be read has no version that a lockfile could mean.
        return '';
    }
}
/** Whether it is a link to a folder that is compared as the package which the lockfile means. */
async function isLinked(link, expected, { name, root }) {
    const folders = expected.get(name);
    if (folders === undefined)
        return expected.has(name);
    if (!(await (0,promises_.lstat)(link)).isSymbolicLink())
        return false;
    const target = await realPathOf(link);
    for (const folder of folders)
        if ((await realPathOf(external_node_path_default().join(root, folder))) === target)
            return target !== undefined;
    return false;
}
async function realPathOf(file) {
    try {
        return await (0,promises_.realpath)(file);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/collect/packages/archives/apply-patches.js

/**
 * The files of a package with the repository's patches applied, as pnpm, Yarn, Bun and patch-package apply them: as
 * UTF-8, in order, where all lines of a hunk are there, white space at their ends aside. Nothing is applied in part.
 *
 * @param files by path in the package.
 * @param options.name the package's: patch-package's files begin with `node_modules/<name>/`.
 * @param options.unixPatches the patches are read with line ends as on Unix: Yarn does so.
 * @returns why not, where a patch is not in the repository or does not fit.
 */
async function applyPatches(files, patches, { name, unixPatches }) {
    const { applyPatch, parsePatch } = await __webpack_require__.e(/* import() */ 6320).then(__webpack_require__.bind(__webpack_require__, 56320));
    const patched = new Map(files);
    for (const { name: said, file } of patches) {
        if (file?.text === undefined)
            return `${JSON.stringify(said)} is no file of the repository`;
        const written = Buffer.from(file.text.content, file.text.encoding ?? 'utf8').toString('utf8');
        const text = unixPatches ? written.replaceAll('\r\n', '\n') : written;
        let parts;
        try {
            parts = parsePatch(text);
        }
        catch (error) {
            return `${JSON.stringify(file.path)} is no patch that can be read: ${(0,errors/* messageOf */.bD)(error)}`;
        }
        for (const part of parts) {
            const [from, to] = [part.oldFileName, part.newFileName].map((one) => pathIn(one, name));
            if (part.hunks.length === 0 && from === undefined && to === undefined)
                continue;
            const before = from === undefined ? undefined : patched.get(from);
            if (from !== undefined && before === undefined && part.isCreate !== true)
                return `${JSON.stringify(file.path)} changes ${JSON.stringify(from)}, which the package does not have`;
            const kept = part.isDelete === true || to === undefined ? undefined : to;
            const after = applyPatch(before?.toString('utf8') ?? '', part, {
                autoConvertLineEndings: false,
                // biome-ignore lint/complexity/useMaxParams: the library hands over number, line, kind and wanted text
                compareLine: (_, line, __, content) => line?.trimEnd() === content.trimEnd(),
            });
            if (after === false && kept !== undefined)
                return `${JSON.stringify(file.path)} does not fit ${JSON.stringify(from ?? kept)}`;
            if (from !== undefined && part.isCopy !== true)
                patched.delete(from);
            // Bytes that no hunk touches stay as they are, whatever they are.
            if (kept !== undefined)
                patched.set(kept, part.hunks.length === 0 && before !== undefined ? before : Buffer.from(after || ''));
        }
    }
    return patched;
}
/** `a/lib/x.js`, `b/node_modules/<name>/lib/x.js` → `lib/x.js`; `undefined` for no file. */
function pathIn(written, name) {
    if (written === undefined || written === '/dev/null')
        return undefined;
    const file = written.slice(written.indexOf('/') + 1);
    const folder = `node_modules/${name}/`;
    const at = file.startsWith('node_modules/') ? file.indexOf(folder) : -1;
    return at === -1 ? file : file.slice(at + folder.length);
}

;// CONCATENATED MODULE: ./build/collect/packages/archives/compare-installed.js





const compare_installed_CAP = 256 * 1024 * 1024;
/** Files that are named of a package that is not what was published. */
const NAMED = 20;
/** Whether the files of a package's folders are those of its tarball, or those with the patches applied. */
async function compareFolders(published, folders) {
    const compared = await Promise.all(folders.map(async ({ path: folder, patches, ...surroundings }) => {
        const there = await listFiles(folder);
        if (there === undefined)
            return [];
        const read = async (file) => there.has(file) || file.startsWith('node_modules/') || file.includes('/node_modules/')
            ? (0,files/* readIfExists */.OR)(external_node_path_default().join(folder, file), compare_installed_CAP)
            : undefined;
        const one = await compareOne(published, { names: there, read }, patches);
        const foreign = await strangers(folder, surroundings, published);
        return [foreign.length === 0 ? one : { ...one, foreign }];
    }));
    return together(compared.flat());
}
/** The same of archives, whose files are all in memory. */
async function compareArchives(published, archives) {
    const compared = archives.map(({ files, patches }) => compareOne(published, { names: [...files.keys()], read: async (file) => files.get(file) }, patches));
    return together(await Promise.all(compared));
}
/** Held against the tarball and, where there are patches, against the patched files: whichever is nearer is told. */
async function compareOne({ name, files }, installed, patches) {
    const plain = await differences(files, installed);
    if (patches.length === 0 || distance(plain) === 0)
        return plain;
    let nearest = plain;
    for (const unixPatches of [false, true]) {
        const patched = await applyPatches(files, patches, { name, unixPatches });
        if (typeof patched === 'string')
            return nearest === plain ? { ...plain, unpatched: patched } : nearest;
        const { changed, added: all } = await differences(patched, installed);
        const added = [];
        for (const file of all)
            if (!(await isMark(file, installed)))
                added.push(file);
        const one = { changed, added, patches: patches.flatMap(({ file }) => file?.path ?? []) };
        if (distance(one) < distance(nearest))
            nearest = one;
        if (distance(nearest) === 0)
            break;
    }
    return nearest;
}
/** How many files are not as expected. */
function distance({ changed, added }) {
    return changed.length + added.length;
}
/** What Bun and patch-package leave in a folder that they patched. */
async function isMark(file, { read }) {
    if (file === '.patch-package.json')
        return true;
    return /^\.bun-tag-[0-9a-f]{1,32}$/.test(file) && (await read(file))?.length === 0;
}
async function differences(expected, { names, read }) {
    const changed = [];
    const renamed = new Set();
    for (const [file, bytes] of expected) {
        if ((await read(file))?.equals(bytes) === true)
            continue;
        const other = unpackedAs(file);
        const isRenamed = other !== file &&
            (await read(file)) === undefined &&
            (expected.has(other) || (await read(other))?.equals(bytes) === true);
        if (isRenamed)
            renamed.add(other);
        else
            changed.push(file);
    }
    return { changed, added: [...names].filter((file) => !expected.has(file) && !renamed.has(file)) };
}
/** npm unpacks a `.gitignore` as `.npmignore`, unless the package has one: git would take it for one of the project's. */
function unpackedAs(file) {
    return file.replace(/(^|\/)\.gitignore$/, '$1.npmignore');
}
function together(compared) {
    const named = (files) => [...new Set(files)].sort();
    const patches = named(compared.flatMap((one) => one.patches ?? []));
    const unpatched = compared.find((one) => one.unpatched !== undefined)?.unpatched;
    const foreign = named(compared.flatMap((one) => one.foreign ?? []));
    return {
        folders: compared.length,
        changed: named(compared.flatMap(({ changed }) => changed)).slice(0, NAMED),
        added: named(compared.flatMap(({ added }) => added)).slice(0, NAMED),
        ...(patches.length === 0 ? {} : { patches }),
        ...(unpatched === undefined ? {} : { unpatched }),
        ...(foreign.length === 0 ? {} : { foreign: foreign.slice(0, NAMED) }),
    };
}
/** Files below a package's folder, without what is nested in its own node_modules; `undefined` where there is none. */
async function listFiles(folder) {
    const info = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (info === undefined)
        return undefined;
    const found = new Set();
    const walk = async (below) => {
        for (const entry of await (0,promises_.readdir)(external_node_path_default().join(folder, below), { withFileTypes: true })) {
            const file = below === '' ? entry.name : `${below}/${entry.name}`;
            if (file === 'node_modules')
                continue;
            if (entry.isDirectory())
                await walk(file);
            else
                found.add(file);
        }
    };
    await walk('');
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/collect/packages/archives/yarn-archive.js



/** The archives that can be packed again: Yarn's tenth format, with nothing compressed, which is Yarn 4's default. */
const PACKABLE = '10c0/';
/** What a zip can count without the extensions of Zip64. */
const MOST_ENTRIES = 0xfffe;
const MOST_BYTES = 0xffff_fffe;
/** 1984-06-22 21:50:00, which Yarn gives to everything, as a DOS time and date. */
const TIME = 0xae40;
const DATE = 0x08d6;
const NOTHING = Buffer.alloc(0);
/**
 * The checksum that Yarn 4 writes of a package from this tarball: the SHA-512 of the zip that it packs of it. Where it
 * is the lockfile's, the lockfile pins this tarball; where it is not, nothing is shown, because Yarn's settings and
 * versions may pack otherwise.
 *
 * @param entries of the tarball, in its order.
 * @returns `undefined` where the tarball holds what is not known to be packed so: links, or too much.
 * @see PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
function yarnChecksum(name, entries) {
    const items = itemsOf(`node_modules/${name}`, entries);
    if (items === undefined || items.size > MOST_ENTRIES)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha512');
    const directory = [];
    let offset = 0;
    for (const [path, item] of items) {
        const written = Buffer.from(path);
        const fields = commonFields(path, item);
        const local = Buffer.concat([unsigned(0x04034b50), fields, lengths(written.length, 2), written]);
        hash.update(local).update(item.bytes);
        directory.push(unsigned(0x02014b50), MADE_BY, fields, lengths(written.length, 6), NO_ATTRIBUTES);
        directory.push(unsigned(item.mode * 0x10000), unsigned(offset), written);
        offset += local.length + item.bytes.length;
        if (offset > MOST_BYTES)
            return undefined;
    }
    const central = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(items.size, 8);
    end.writeUInt16LE(items.size, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(offset, 16);
    return `${PACKABLE}${hash.update(central).update(end).digest('hex')}`;
}
/** Version 6.3, on Unix. */
const MADE_BY = Buffer.from([0x3f, 3]);
/** Binary. */
const NO_ATTRIBUTES = Buffer.alloc(2);
/** Files and the folders that they need, each before what is in it; a file that comes twice is the second. */
function itemsOf(root, entries) {
    const items = new Map();
    const addFolders = (path) => {
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
            const folder = path.slice(0, at + 1);
            if (!items.has(folder))
                items.set(folder, { mode: 0o40755, bytes: NOTHING });
        }
    };
    for (const { kind, path, mode, bytes } of entries) {
        const parts = (0,ends/* trimEndOf */.f)(path, '/').split('/');
        if (kind === 'other' || parts.some((part) => part === '' || part === '.'))
            return undefined;
        if (parts.includes('..') || parts.length < 2)
            continue;
        const inside = [root, ...parts.slice(1)].join('/');
        addFolders(kind === 'folder' ? `${inside}/` : inside);
        // What may be run by anybody may be run by all.
        if (kind === 'file')
            items.set(inside, { mode: (mode & 0o111) === 0 ? 0o100644 : 0o100755, bytes });
    }
    return items;
}
/** What the head of a file and its entry in the directory share: from the version that unpacks it to its size. */
function commonFields(path, { bytes }) {
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(path.endsWith('/') ? 20 : 10, 0);
    fields.writeUInt16LE(/^[\x20-\x7e]*$/.test(path) ? 0 : 0x800, 2);
    fields.writeUInt16LE(TIME, 6);
    fields.writeUInt16LE(DATE, 8);
    fields.writeUInt32LE((0,external_node_zlib_.crc32)(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    return fields;
}
function unsigned(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value, 0);
    return bytes;
}
/** The length of the path, then zeros: what is not there has no length, and all is on the first disk. */
function lengths(path, bytes) {
    const written = Buffer.alloc(bytes + 2);
    written.writeUInt16LE(path, 0);
    return written;
}

;// CONCATENATED MODULE: ./build/collect/packages/archives/tarball.js











/** What tarballs may have that are opened while others are, and what those may have that are opened in turns. */
const SMALL = { packed: 8 * 1024 * 1024, unpacked: 64 * 1024 * 1024 };
const LARGE = { packed: 256 * 1024 * 1024, unpacked: 1024 * 1024 * 1024 };
/**
 * The tarball that the lockfile pins: from npm's own cache or its registry, whichever has the bytes of that hash. What
 * its package.json declares, which native code it holds, and whether the installed files are these.
 */
async function fetchTarball(client, question) {
    const pins = new Set(question.integrities.map((text) => (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(text ?? ''))[0]?.text));
    const [pin] = pins;
    if (pins.size !== 1 || pin === undefined)
        return {
            state: 'unreachable',
            reason: 'has no single hash in the lockfiles that a tarball could be held against',
        };
    const opened = await tarball_open(client, question, { pin, limits: SMALL });
    return opened === 'larger'
        ? question.inTurn(async () => {
            const large = await tarball_open(client, question, { pin, limits: LARGE });
            return large === 'larger' ? tooLarge(question) : large;
        })
        : opened;
}
function tooLarge({ registry }) {
    const { packed, unpacked } = LARGE;
    const reason = `has a tarball of more than ${packed} bytes, or of ${unpacked} unpacked, at ${new URL(registry).host}`;
    return { state: 'unreachable', reason };
}
async function tarball_open(client, question, { pin, limits }) {
    const { npmCache } = question;
    const kept = npmCache === undefined ? undefined : await (0,npm_cache/* fromNpmCache */.sr)(npmCache, pin, limits.packed);
    if (kept === 'larger' && limits === SMALL)
        return kept;
    const cached = typeof kept === 'object' ? kept : undefined;
    const fetched = cached ?? (await fromRegistry(await client(), question, limits.packed));
    if (fetched === 'larger')
        return fetched;
    if ('reason' in fetched)
        return { state: 'unreachable', reason: fetched.reason };
    const { host } = new URL(question.registry);
    if (!(0,npm_cache/* isOf */.yW)(fetched, pin))
        return {
            state: 'unreachable',
            reason: `${host} serves a tarball with other bytes than the lockfile pins`,
        };
    try {
        const entries = (0,tar/* readTar */.s)(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(fetched, { maxOutputLength: limits.unpacked }));
        return {
            state: 'had',
            value: await describe(entries, question),
            from: cached === undefined ? 'network' : 'cache',
        };
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return 'larger';
        return { state: 'unreachable', reason: `has a tarball that cannot be read: it ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
async function describe(entries, { folders, archive, patched, name, pack }) {
    const files = (0,tar/* tarFiles */.d)(entries);
    const packed = pack === true ? yarnChecksum(name, entries) : undefined;
    const manifest = files.find((file) => file.path === 'package.json');
    if (manifest === undefined)
        throw new Error('holds no package.json');
    const hasBuildFile = files.some((file) => file.path === 'binding.gyp');
    const declares = readDeclared((0,json/* parseJson */.q)(manifest.bytes, `package.json of ${name}`), hasBuildFile);
    const native = files.filter(({ bytes, path: file }) => isNative(file, bytes)).map((file) => file.path);
    // An archive may name a file twice; the last one is what is unpacked.
    const published = { name, files: new Map(files.map((file) => [file.path, file.bytes])) };
    const installed = archive !== undefined
        ? await compareArchives(published, [{ files: archive.files, patches: [] }])
        : folders && (await compareFolders(published, folders));
    return {
        declares,
        native: native.sort().slice(0, NAMED),
        ...(installed === undefined ? {} : { installed }),
        ...(archive === undefined ? {} : { archive: archive.checksum }),
        ...(patched === undefined ? {} : { patched: await compareArchives(published, patched) }),
        ...(packed === undefined ? {} : { packed }),
    };
}
/** By content: ELF, Mach-O, PE, WebAssembly; and node's own name for native modules. */
function isNative(file, bytes) {
    if (file.endsWith('.node'))
        return true;
    const magic = bytes.subarray(0, 4).toString('hex');
    if (['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', '0061736d'].includes(magic))
        return true;
    return magic.startsWith('4d5a') && bytes.length > 1024;
}
/**
 * The tarball from the configured registry, at the path that most serve it under, or at that of its manifest; never where
 * a lockfile says, nor at another origin. Its bytes are held against the lockfile's hash whoever serves them.
 */
async function fromRegistry(client, { name, version, registry, address }, maxBytes) {
    const { host } = new URL(registry);
    const get = (url) => client.get(url, { accept: '*/*', maxBytes });
    const usual = await get(tarballUrl(registry, name, version));
    const other = usual.kind === 'refused' && usual.status === 404 ? ofOrigin(await address(), registry) : undefined;
    const result = other === undefined ? usual : await get(other);
    if (result.kind === 'answer')
        return result.body;
    if (result.kind === 'failed' && result.tooLarge === true)
        return 'larger';
    return { reason: `${host} ${result.reason} for the tarball` };
}
function ofOrigin(address, registry) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    return new URL(address).origin === new URL(registry).origin ? address : undefined;
}
/** Where most registries serve a version's tarball. */
function tarballUrl(registry, name, version) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    return `${registry}${name}/-/${(0,manifests_manifest/* escapePart */.zg)(`${base}-${version}`)}.tgz`;
}

;// CONCATENATED MODULE: ./build/collect/packages/archives/yarn-tarball.js



/** Whether no lockfile has a hash of the tarball, because Yarn writes none. */
function isYarns({ integrities, byYarn }) {
    return byYarn && integrities.every((integrity) => integrity === undefined);
}
/**
 * The tarball of what only Yarn pins, held against the hash that the registry signs, because the lockfile has none of
 * it; and the checksum of the archive that Yarn packs of it, which the lockfile's can be compared with.
 */
async function yarnsTarball(wanted, manifest, world) {
    const { client, tarballs, npmCache, inTurn } = world;
    const installed = typeof tarballs === 'object';
    if (!isYarns(wanted) || (!installed && wanted.replaces === undefined))
        return {};
    if (manifest.state !== 'had' || manifest.value.integrity === undefined)
        return {};
    const pack = wanted.checksums.some((checksum) => checksum.startsWith(PACKABLE));
    const archive = installed ? await archiveOf(wanted, world) : undefined;
    if (archive !== undefined && 'state' in archive)
        return { tarball: archive };
    const patched = installed ? await patchedOf(wanted, world) : [];
    if ('state' in patched)
        return { tarball: patched };
    const asked = archive !== undefined || patched.length > 0 || tarballs === 'changed';
    if (!asked && !pack)
        return {};
    const { name, version } = wanted;
    const tarball = await fetchTarball(client, {
        name,
        version,
        registry: wanted.registry.url,
        address: async () => manifest.value.tarball,
        integrities: [manifest.value.integrity],
        pack,
        inTurn,
        ...(archive === undefined ? {} : { archive }),
        ...(wanted.patched.length === 0 ? {} : { patched }),
        ...(npmCache === undefined ? {} : { npmCache }),
    });
    return { ...(asked ? { tarball } : {}), ...(pack ? { packed: packedOf(tarball) } : {}) };
}
function packedOf(tarball) {
    if (tarball.state !== 'had')
        return tarball;
    const { packed } = tarball.value;
    if (packed === undefined)
        return { state: 'absent', reason: 'how Yarn packs it is not known' };
    return { state: 'had', value: packed, from: tarball.from };
}
/** The archive that the lockfile pins, where Yarn keeps it. */
async function archiveOf(wanted, world) {
    const [checksum, other] = wanted.checksums;
    if (checksum === undefined || other !== undefined)
        return undefined;
    const files = await filesOf(wanted, checksum, world);
    if (files === undefined)
        return undefined;
    return 'state' in files ? files : { checksum, files };
}
/** The archives of the patched package; none at all where one of them is not there, so that none is taken for all. */
async function patchedOf(wanted, world) {
    const found = [];
    for (const { checksum, patches } of wanted.patched) {
        const files = await filesOf(wanted, checksum, world);
        if (files === undefined || patches.some(({ file }) => file === undefined))
            return [];
        if ('state' in files)
            return files;
        found.push({ files, patches });
    }
    return found;
}
async function filesOf({ name, version }, checksum, { archives }) {
    try {
        return await archives?.({ name, version, checksum });
    }
    catch (error) {
        return {
            state: 'unreachable',
            reason: `has an archive in Yarn's cache that cannot be read: ${(0,errors/* messageOf */.bD)(error)}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/collect/packages/attestations.js



const attestations_CAP = 8 * 1024 * 1024;
/**
 * The attestations of a version that advertises them. They are asked of the configured registry, never of the host
 * that a manifest names; that they are advertised and cannot be had is `unreachable`, not absence.
 */
async function fetchAttestations(client, wanted) {
    const { name, version, registry } = wanted;
    const { host } = new URL(registry);
    const url = `${registry}-/npm/v1/attestations/${(0,manifests_manifest/* escapeName */.L$)(name)}@${(0,manifests_manifest/* escapePart */.zg)(version)}`;
    const answer = await (0,ask/* ask */.k)(client, url, { maxBytes: attestations_CAP });
    if (answer.state !== 'had')
        return { state: 'unreachable', reason: `${answer.reason} for the attestations that it advertises` };
    const attestations = (0,packages_cache/* readAttestations */.aF)(answer.document);
    if (attestations === undefined)
        return { state: 'unreachable', reason: `${host} answered without the attestations that it advertises` };
    return { state: 'had', value: attestations, from: 'network' };
}

// EXTERNAL MODULE: ./build/model/data/json.js
var data_json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/data/repository-url.js
var repository_url = __webpack_require__(40696);
// EXTERNAL MODULE: ./build/model/packages/history.js
var packages_history = __webpack_require__(27115);
// EXTERNAL MODULE: ./build/model/packages/versions.js
var packages_versions = __webpack_require__(13714);
;// CONCATENATED MODULE: ./build/collect/packages/history.js










const history_CAP = 128 * 1024 * 1024;
const LINE = 100;
const PUBLISHERS = 100;
/** Packages whose only purpose is to build or fetch native code at installation. */
const NATIVE_HELPERS = [
    'node-gyp',
    'node-gyp-build',
    'node-pre-gyp',
    '@mapbox/node-pre-gyp',
    'prebuild-install',
    'prebuildify',
    'bindings',
    'nan',
    'node-addon-api',
    'cmake-js',
    'neon-cli',
    '@napi-rs/cli',
];
/**
 * The past of one package: one request for its packument, of which only what a change is judged by is kept.
 *
 * @param wanted.replaces versions that the change takes away for this one.
 */
async function fetchHistory(client, wanted) {
    const { host } = new URL(wanted.registry);
    const answer = await (0,ask/* ask */.k)(client, `${wanted.registry}${(0,manifests_manifest/* escapeName */.L$)(wanted.name)}`, { maxBytes: history_CAP });
    if (answer.state === 'absent')
        return { state: 'absent', reason: `${host} has no package ${wanted.name}` };
    if (answer.state === 'unreachable')
        return { state: 'unreachable', reason: answer.reason };
    const history = readHistory(answer.document, wanted);
    return typeof history === 'string'
        ? { state: 'unreachable', reason: `${host} ${history}` }
        : { state: 'had', value: history, from: 'network' };
}
/** @returns the reason as text where the document is not this package's packument. */
function readHistory(document, wanted) {
    const name = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(document, 'name'));
    const versions = (0,data_json/* objectOf */.X)((0,narrow/* member */.Dc)(document, 'versions'));
    if (name === undefined || versions === undefined)
        return 'answered something that is not a packument';
    if (name !== wanted.name)
        return `answered with the packument of ${name}`;
    const times = (0,narrow/* member */.Dc)(document, 'time');
    const packument = { versions, times };
    const detail = (version) => Object.hasOwn(versions, version) ? readDetail(packument, version) : undefined;
    const after = detail(wanted.version);
    const created = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(times, 'created')) ?? earliest(Object.keys(versions), times);
    const names = Object.keys(versions);
    const earlier = earlierVersions(wanted.version, packument);
    const repositorySince = after === undefined ? undefined : claimedSince(after, earlier, packument);
    const highest = names
        .filter((version) => version !== wanted.version && !version.includes('-'))
        .sort(packages_versions/* compareVersions */.Zy)
        .at(-1);
    return {
        ...(created === undefined ? {} : { created }),
        versions: names.length,
        tags: (0,narrow/* asTexts */.DW)((0,narrow/* member */.Dc)(document, 'dist-tags'), { key: 256, text: 256, most: 100 }),
        ...(highest === undefined ? {} : { highest }),
        maintainers: accounts((0,narrow/* member */.Dc)(document, 'maintainers')),
        publishers: publishersOf(earlier, packument),
        ...(repositorySince === undefined ? {} : { repositorySince }),
        ...(after === undefined ? {} : { after: { ...after, declares: readDeclared(versions[wanted.version]) } }),
        before: wanted.replaces.flatMap((version) => detail(version) ?? []),
        line: lineOf(wanted.version, earlier, packument),
    };
}
/** Versions that were published before this one; without times, those that are lower. */
function earlierVersions(version, { versions, times }) {
    const published = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(times, version));
    return Object.keys(versions).filter((other) => {
        if (other === version)
            return false;
        const time = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(times, other));
        return published === undefined || time === undefined || time === published
            ? (0,packages_versions/* compareVersions */.Zy)(other, version) < 0
            : time < published;
    });
}
/**
 * Those of the same line. Pre-releases count for pre-releases only, as for pnpm: many projects build them on every push,
 * with provenance, and publish what they release in another way.
 */
function lineOf(version, earlier, packument) {
    const line = (0,packages_history/* releaseLine */.aY)(version);
    const counts = (other) => isPrerelease(version) || !isPrerelease(other);
    return earlier
        .filter((other) => (0,packages_history/* releaseLine */.aY)(other) === line && counts(other))
        .sort((a, b) => (0,packages_versions/* compareVersions */.Zy)(b, a))
        .slice(0, LINE)
        .map((other) => readSummary(packument, other));
}
function isPrerelease(version) {
    return /^[^+]*-/.test(version);
}
/** Over the versions just below it that claim the same source, without a break: one that was left long ago may be anybody's by now. */
function claimedSince({ version, repository }, earlier, { versions, times }) {
    if (repository === undefined)
        return undefined;
    const below = earlier
        .filter((other) => (0,packages_versions/* compareVersions */.Zy)(other, version) < 0)
        .sort((a, b) => (0,packages_versions/* compareVersions */.Zy)(b, a));
    const end = below.findIndex((other) => {
        const claimed = (0,manifests_manifest/* repositoryOf */._M)(versions[other]);
        return claimed === undefined || !(0,repository_url/* sameRepository */.R)(claimed, repository);
    });
    return earliest(end === -1 ? below : below.slice(0, end), times);
}
function publishersOf(earlier, packument) {
    const since = new Map();
    for (const version of earlier) {
        const { publisher, publishedAt, trust } = readSummary(packument, version);
        if (publisher === undefined || (0,packages_history/* trustRank */.Hg)(trust) >= (0,packages_history/* trustRank */.Hg)('trusted-publisher'))
            continue;
        const known = since.get(publisher);
        if (!since.has(publisher) || (publishedAt !== undefined && (known === undefined || publishedAt < known)))
            since.set(publisher, publishedAt);
    }
    return [...since]
        .map(([name, time]) => (time === undefined ? { name } : { name, since: time }))
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.since ?? '', b.since ?? '') || (0,compare_text/* compareText */.n)(a.name, b.name))
        .slice(0, PUBLISHERS)
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
}
function readSummary({ versions, times }, version) {
    const manifest = versions[version];
    const publishedAt = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(times, version));
    const publisher = (0,manifests_manifest/* accountOf */.XP)((0,narrow/* member */.Dc)(manifest, '_npmUser'));
    return {
        version,
        ...(publishedAt === undefined ? {} : { publishedAt }),
        ...(publisher === undefined ? {} : { publisher }),
        trust: trustOf(manifest),
    };
}
function readDetail(packument, version) {
    const manifest = packument.versions[version];
    const license = (0,manifests_manifest/* licenseOf */.L3)(manifest);
    const repository = (0,manifests_manifest/* repositoryOf */._M)(manifest);
    const deprecated = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(manifest, 'deprecated'));
    return {
        ...readSummary(packument, version),
        scripts: scriptsOf(manifest),
        native: nativeOf(manifest),
        maintainers: accounts((0,narrow/* member */.Dc)(manifest, 'maintainers')),
        ...(license === undefined ? {} : { license }),
        ...(repository === undefined ? {} : { repository }),
        ...(deprecated === undefined || deprecated === '' ? {} : { deprecated }),
    };
}
/** What the registry noted when it took the version. `approver`: a person released it after a build had staged it. */
function trustOf(manifest) {
    const user = (0,narrow/* member */.Dc)(manifest, '_npmUser');
    const trusted = (0,data_json/* objectOf */.X)((0,narrow/* member */.Dc)(user, 'trustedPublisher')) !== undefined;
    if (trusted && (0,data_json/* objectOf */.X)((0,narrow/* member */.Dc)(user, 'approver')) !== undefined)
        return 'staged-publish';
    if (trusted)
        return 'trusted-publisher';
    return (0,data_json/* objectOf */.X)((0,narrow/* member */.Dc)((0,narrow/* member */.Dc)((0,narrow/* member */.Dc)(manifest, 'dist'), 'attestations'), 'provenance')) === undefined
        ? 'none'
        : 'provenance';
}
function scriptsOf(manifest) {
    const found = (0,install_scripts/* installScripts */.In)(manifest);
    // The abbreviated form says only that there is one.
    return Object.keys(found).length === 0 && (0,narrow/* member */.Dc)(manifest, 'hasInstallScript') === true
        ? { install: '' }
        : found;
}
function nativeOf(manifest) {
    const reasons = [];
    if ((0,narrow/* member */.Dc)(manifest, 'gypfile') === true)
        reasons.push('has a binding.gyp');
    if ((0,data_json/* objectOf */.X)((0,narrow/* member */.Dc)(manifest, 'binary')) !== undefined)
        reasons.push('names a binary to download');
    const dependencies = [(0,narrow/* member */.Dc)(manifest, 'dependencies'), (0,narrow/* member */.Dc)(manifest, 'optionalDependencies')];
    for (const helper of NATIVE_HELPERS) {
        if (dependencies.some((one) => (0,narrow/* member */.Dc)(one, helper) !== undefined))
            reasons.push(`depends on ${helper}`);
    }
    const cpu = (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(manifest, 'cpu'), 64);
    if (cpu !== undefined && cpu.length > 0)
        reasons.push(packages_history/* FOR_PROCESSORS */.W6);
    return reasons;
}
function accounts(value) {
    const names = ((0,narrow/* asList */.DD)(value, 1000) ?? []).flatMap((entry) => (0,manifests_manifest/* accountOf */.XP)(entry) ?? []);
    return [...new Set(names)].sort();
}
function earliest(versions, times) {
    return versions
        .flatMap((version) => (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(times, version)) ?? [])
        .sort()
        .at(0);
}

// EXTERNAL MODULE: ./build/collect/packages/manifests/kept-manifest.js
var kept_manifest = __webpack_require__(29173);
;// CONCATENATED MODULE: ./build/collect/packages/manifests/answer.js



/** Most bytes of one version's manifest, compressed and decompressed alike. */
const answer_MANIFEST_CAP = 4 * 1024 * 1024;
/**
 * Unpacks and reads an answer.
 *
 * @returns nothing where it is anything but a manifest as it should be. Why, whoever asks for it plainly is told.
 */
function readManifestAnswer(body, answer) {
    const { encoding } = answer;
    if (encoding !== 'gzip' && encoding !== 'identity')
        return undefined;
    try {
        const room = Math.max(1024, Math.min(body.length * 4, answer_MANIFEST_CAP));
        const plain = encoding === 'gzip' ? gunzipSync(body, { maxOutputLength: answer_MANIFEST_CAP, chunkSize: room }) : body;
        const manifest = readRegistryManifest(parseJson(plain, 'manifest'), answer);
        return typeof manifest === 'string' ? undefined : manifest;
    }
    catch {
        // Broken, too large or no JSON: the words for it belong to whoever asks again.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/collect/packages/version.js





const PACKUMENT_CAP = 128 * 1024 * 1024;
const ABBREVIATED = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
function packumentUrl({ registry, name }) {
    return `${registry}${(0,manifests_manifest/* escapeName */.L$)(name)}`;
}
/**
 * One version's manifest: a few kB from `GET /name/version`, or out of the packument where the registry does not
 * know that request.
 *
 * @param wanted.details also what it says of itself.
 * @param reader reads answers in another thread.
 */
async function fetchManifest(client, wanted, reader) {
    const { name, version, registry } = wanted;
    const one = await askManifest(client, wanted, reader);
    if ('value' in one)
        return one;
    if (one.state === 'had')
        return settle(wanted, one.document);
    if (one.state === 'unreachable' && one.status !== 405 && one.status !== 400)
        return { state: 'unreachable', reason: one.reason };
    const all = await (0,ask/* ask */.k)(client, packumentUrl(wanted), { accept: ABBREVIATED, maxBytes: PACKUMENT_CAP });
    if (all.state === 'unreachable')
        return { state: 'unreachable', reason: all.reason };
    const { host } = new URL(registry);
    if (all.state === 'absent')
        return { state: 'absent', reason: `${host} has no package ${name}` };
    const found = (0,narrow/* member */.Dc)((0,narrow/* member */.Dc)(all.document, 'versions'), version);
    if (found === undefined)
        return { state: 'absent', reason: `${host} has no ${name}@${version}` };
    return settle(wanted, found);
}
/** With a reader, its manifest; what it does not read as one is asked for again, and read here. */
async function askManifest(client, wanted, reader) {
    const { name, version, details } = wanted;
    const url = `${packumentUrl(wanted)}/${(0,manifests_manifest/* escapePart */.zg)(version)}`;
    const request = { maxBytes: answer_MANIFEST_CAP };
    if (reader === undefined)
        return (0,ask/* ask */.k)(client, url, request);
    reader.prepare();
    const result = await client.get(url, { ...request, packed: true });
    if (result.kind !== 'answer')
        return (0,ask/* asJson */.v)(url, result);
    const encoding = String(result.headers['content-encoding'] ?? 'identity').toLowerCase();
    const value = await reader.read(result.body, { name, version, details, encoding });
    return value === undefined ? (0,ask/* ask */.k)(client, url, request) : { state: 'had', value, from: 'network' };
}
function settle(wanted, document) {
    const value = (0,manifests_manifest/* readRegistryManifest */.tZ)(document, wanted);
    return typeof value === 'string'
        ? { state: 'unreachable', reason: `${new URL(wanted.registry).host} ${value}` }
        : { state: 'had', value, from: 'network' };
}
/**
 * Whether a version is older than a key's expiry, as cheaply as can be had honestly. The tarball cannot have been
 * there before it was published, so its Last-Modified (a few hundred bytes) bounds the publish time from above;
 * only where that bound is too late, or missing, is the packument read, which may have megabytes.
 *
 * @param before RFC 3339: the expiry that the publish time is compared with.
 */
async function fetchPublishTime(client, wanted) {
    const { name, version, registry } = wanted;
    const head = await client.get(tarballUrl(registry, name, version), { method: 'HEAD', accept: '*/*' });
    const modified = head.kind === 'answer' ? (0,narrow/* asTime */.GU)(head.headers['last-modified']) : undefined;
    if (modified !== undefined && Date.parse(modified) <= Date.parse(wanted.before))
        return { publishedBy: { state: 'had', value: modified, from: 'network' } };
    const packument = await (0,ask/* ask */.k)(client, packumentUrl(wanted), { maxBytes: PACKUMENT_CAP });
    if (packument.state !== 'had')
        return { publishedAt: { state: 'unreachable', reason: packument.reason } };
    const time = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)((0,narrow/* member */.Dc)(packument.document, 'time'), version));
    const { host } = new URL(registry);
    return {
        publishedAt: time === undefined
            ? { state: 'absent', reason: `${host} does not say when ${name}@${version} was published` }
            : { state: 'had', value: time, from: 'network' },
    };
}

;// CONCATENATED MODULE: ./build/collect/packages/package.js









/** Everything about one package: from the cache where what is kept there verifies, else from its registry. */
async function collectPackage(wanted, world) {
    const registry = wanted.registry.url;
    const { name, version, registryBefore } = wanted;
    const base = { name, version, registry, ...(registryBefore === undefined ? {} : { registryBefore }) };
    const { untrusted } = wanted.registry;
    if (untrusted !== undefined)
        return { ...base, manifest: { state: 'not-asked', reason: untrusted } };
    if (!isAskable(wanted))
        return {
            ...base,
            manifest: { state: 'not-asked', reason: 'has a name or version that no registry takes' },
        };
    const { replaces } = wanted;
    const asked = manifestAndAttestations(wanted, world);
    const [had, history, tarball] = await Promise.all([
        asked,
        replaces === undefined
            ? undefined
            : world.client().then((client) => fetchHistory(client, { ...wanted, registry, replaces })),
        tarballOf(wanted, world, async () => addressIn((await asked).manifest)),
    ]);
    const yarns = await yarnsTarball(wanted, had.manifest, world);
    return {
        ...base,
        ...had,
        ...(history === undefined ? {} : { history }),
        ...(tarball === undefined ? {} : { tarball }),
        ...yarns,
    };
}
async function tarballOf(wanted, { client, tarballs, npmCache, inTurn }, address) {
    if (tarballs === undefined || (tarballs === 'changed' && wanted.replaces === undefined))
        return undefined;
    if (isYarns(wanted))
        return undefined;
    const { name, version, integrities } = wanted;
    return fetchTarball(client, {
        name,
        version,
        registry: wanted.registry.url,
        address,
        integrities,
        inTurn,
        ...(tarballs === 'changed'
            ? {}
            : {
                folders: wanted.folders.map((folder) => ({
                    ...folder,
                    path: external_node_path_default().join(tarballs.installed, folder.path),
                    root: tarballs.installed,
                })),
            }),
        ...(npmCache === undefined ? {} : { npmCache }),
    });
}
function addressIn(manifest) {
    return manifest.state === 'had' ? manifest.value.tarball : undefined;
}
async function manifestAndAttestations(wanted, world) {
    const had = (await fromCache(wanted, world)) ?? (await fromNetwork(wanted, world));
    if (had.manifest.state !== 'had' || had.manifest.value.attestationsUrl === undefined)
        return had;
    return { ...had, attestations: await attestationsOf(wanted, world) };
}
/** Names and versions that cannot reach another path of the registry than their own. */
function isAskable({ name, version }) {
    const segments = name.split('/');
    const plain = (text) => text !== '' && text.length <= 256 && !/^\.+$/.test(text) && !/[\s\\]/.test(text);
    const scoped = segments.length === 2 && (segments[0] ?? '').length > 1 && name.startsWith('@');
    const bare = segments.length === 1 && name !== '-' && !name.startsWith('@');
    return (scoped || bare) && segments.every(plain) && plain(version);
}
/**
 * Whether what is kept may answer. Not for what the change brings: its author may have filled the cache, and licence,
 * install scripts and whether there are attestations are signed by nobody.
 */
function mayBeKept({ replaces }) {
    return replaces === undefined;
}
/** What is kept is used only if every integrity of the lockfiles verifies from it. */
async function fromCache(wanted, world) {
    if (!mayBeKept(wanted))
        return undefined;
    const document = await world.cache.manifest(wanted.registry.url, labelOf(wanted));
    if (document === undefined)
        return undefined;
    const manifest = (0,kept_manifest/* readKeptManifest */.a)(document, wanted, world.details);
    if (manifest === undefined || (world.details && manifest.details === undefined))
        return undefined;
    const publishedAt = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(document, 'publishedAt'));
    const publishedBy = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(document, 'publishedBy'));
    const learnt = {
        manifest: { state: 'had', value: manifest, from: 'cache' },
        ...(publishedAt === undefined
            ? {}
            : { publishedAt: { state: 'had', value: publishedAt, from: 'cache' } }),
        ...(publishedBy === undefined
            ? {}
            : { publishedBy: { state: 'had', value: publishedBy, from: 'cache' } }),
    };
    return (await verifies(wanted, learnt, world)) ? learnt : undefined;
}
async function fromNetwork(wanted, world) {
    const registry = wanted.registry.url;
    const client = await world.client();
    // The keys are on their way while manifests are asked for.
    const [manifest] = await Promise.all([
        fetchManifest(client, { ...wanted, registry, details: world.details }, world.reader),
        world.keys.keysOf(registry),
    ]);
    return withTimes(wanted, manifest, world);
}
/** With the publish time, where a key's expiry needs it. What verifies is kept for later runs. */
async function withTimes(wanted, manifest, world) {
    if (manifest.state !== 'had' || manifest.value.signatures.length === 0)
        return { manifest };
    const registry = wanted.registry.url;
    const ring = await world.keys.ringOf(registry);
    const before = latestExpiry(manifest.value, ring);
    const learnt = before !== undefined && (0,registry_signature/* needsPublishTime */.UN)(manifest.value.signatures, ring, world.now)
        ? { manifest, ...(await fetchPublishTime(await world.client(), { ...wanted, registry, before })) }
        : { manifest };
    if (await verifies(wanted, learnt, world))
        world.cache.keepManifest(registry, labelOf(wanted), (0,kept_manifest/* keptDocument */._)(manifest.value, learnt));
    return learnt;
}
function latestExpiry(manifest, ring) {
    const dates = manifest.signatures.flatMap(({ keyid }) => ring.get(keyid)?.expires ?? []);
    return dates.sort().at(-1);
}
async function verifies(wanted, learnt, { keys, now }) {
    const { manifest } = learnt;
    if (manifest.state !== 'had')
        return false;
    const ring = await keys.ringOf(wanted.registry.url);
    const published = [learnt.publishedAt, learnt.publishedBy].find((time) => time?.state === 'had');
    for (const integrity of wanted.integrities) {
        const question = {
            name: wanted.name,
            version: wanted.version,
            // Yarn pins no tarball: what can be held against the signature is what the registry says it signed.
            integrity: integrity ?? (wanted.byYarn ? manifest.value.integrity : undefined),
            manifest: manifest.value,
            now,
            ...(published?.state === 'had' ? { publishedBy: published.value } : {}),
        };
        await (0,registry_signature/* verifyAhead */.VW)(question, ring);
        if ((0,registry_signature/* verifyRegistrySignature */.H2)(question, ring).result !== 'verified')
            return false;
    }
    return true;
}
async function attestationsOf(wanted, world) {
    const registry = wanted.registry.url;
    const kept = mayBeKept(wanted) ? await world.cache.attestations(registry, labelOf(wanted)) : undefined;
    if (kept !== undefined)
        return { state: 'had', value: kept, from: 'cache' };
    const fetched = await fetchAttestations(await world.client(), { ...wanted, registry });
    if (fetched.state === 'had')
        world.cache.keepAttestations(registry, labelOf(wanted), fetched.value);
    return fetched;
}
function labelOf(wanted) {
    return `${wanted.name}@${wanted.version}`;
}

// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/collect/packages/progress.js

/** Answers from which a rate can be told. */
const TELLING = 10;
/** Seconds in which nobody asks how far it is. */
const QUIET = 1;
/** Seconds between two tellings. */
const PACE = 0.1;
/** Tells how many packages a registry was asked about, how fast that goes, and how long it will take. */
function createProgress(log, total, now) {
    const start = now().getTime();
    let done = 0;
    let told = QUIET - PACE;
    return {
        step: () => {
            done += 1;
            const seconds = (now().getTime() - start) / 1000;
            if (seconds - told < PACE)
                return;
            told = seconds;
            const telling = done >= TELLING;
            const rate = telling ? `, ${Math.round(done / seconds)}/s` : '';
            const left = telling && done < total ? `, ${timeLeft(((total - done) * seconds) / done)} left` : '';
            log.progress(`registry: ${done} of ${(0,counted/* counted */.h)(total, 'package')}${rate}${left}`);
        },
    };
}
function timeLeft(seconds) {
    const whole = Math.ceil(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

// EXTERNAL MODULE: ./build/collect/packages/registries/config.js + 4 modules
var registries_config = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/collect/packages/registries/connection.js
var registries_connection = __webpack_require__(85722);
;// CONCATENATED MODULE: ./build/collect/packages/trust-root/trusted-root.js





const trusted_root_CAP = 4 * 1024 * 1024;
const TARGET = 'trusted_root.json';
/**
 * Sigstore's trusted root: the user's file, else the TUF target (the seed of this build where the network does not
 * allow more).
 *
 * @throws SealgateError INPUT_NOT_FOUND or INPUT_INVALID on the user's file.
 */
async function collectTrustedRoot(tuf, file) {
    if (file !== undefined)
        return { root: { source: 'file', json: await readRootFile(file) }, problems: [] };
    const target = await tuf.target(TARGET);
    if (target.state === 'had')
        return { root: { ...(0,trust_root_tuf/* originOf */.yv)(target), json: (0,json/* parseJson */.q)(target.bytes, TARGET) }, problems: [] };
    const reason = target.state === 'absent' ? 'the TUF repository has none' : target.reason;
    return {
        problems: [
            {
                kind: 'registry',
                subject: 'Sigstore trusted root',
                state: 'unreachable',
                message: `Sigstore's trusted root could not be had: ${reason}`,
                hint: target.state === 'unreachable' && target.refused === true
                    ? trust_root_tuf/* REFUSED_ROOT_FIX */.Cy
                    : 'Pass one with --trusted-root FILE, or allow the network.',
            },
        ],
    };
}
async function readRootFile(file) {
    const document = (0,json/* parseJson */.q)(await (0,files/* readCapped */.EF)(file, trusted_root_CAP), file);
    if ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(document, 'tlogs'), 64) === undefined ||
        (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(document, 'certificateAuthorities'), 64) === undefined) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a Sigstore trusted root`, {
            location: { file },
            hint: 'Expected trusted_root.json as Sigstore publishes it, with tlogs and certificateAuthorities.',
        });
    }
    return document;
}

// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/brought.js
var packages_brought = __webpack_require__(27722);
// EXTERNAL MODULE: ./build/model/packages/config-place.js
var config_place = __webpack_require__(7803);
// EXTERNAL MODULE: ./build/model/packages/nearest-before.js
var nearest_before = __webpack_require__(51141);
// EXTERNAL MODULE: ./build/model/packages/yarn-pin.js
var yarn_pin = __webpack_require__(75083);
;// CONCATENATED MODULE: ./build/collect/packages/archives/nested-packages.js

const nested_packages_NOTHING = new Map();
const STORES = /(?:^|\/)node_modules\/\.(?:pnpm|bun)\//;
function isProject(target) {
    return !('source' in target);
}
/**
 * Prepares the question what may stand in and beside a package's folder. npm's lockfile names every place. In a virtual
 * store of pnpm, Bun or npm a package has nothing of its own, and links to what it needs beside it. Where Yarn 1, Bun and
 * pnpm hoist, a package's folder can only hold what it needs itself, or what something that it needs does.
 */
function surroundingsOf(graphs, foldersOf) {
    const places = placesOfNpm(graphs);
    const indexes = new Map();
    const indexOf = (graph) => {
        const known = indexes.get(graph) ?? new Map([...graph.importers, ...graph.packages].map((one) => [one.id, one]));
        indexes.set(graph, known);
        return known;
    };
    return (graph, node, folder) => {
        const { format } = graph.lockfile;
        const isStored = (format === 'npm' ? /(?:^|\/)node_modules\/\.store\// : STORES).test(folder);
        if (format === 'npm' && !isStored)
            return { inside: () => places.get(folder) ?? nested_packages_NOTHING };
        if (isStored)
            return {
                inside: () => nested_packages_NOTHING,
                beside: () => linksOf(node, indexOf(graph), (other) => foldersOf(graph, other)),
            };
        return ['yarn-classic', 'bun', 'pnpm'].includes(format)
            ? { inside: () => neededBelow(node, indexOf(graph)) }
            : {};
    };
}
function placesOfNpm(graphs) {
    const inside = new Map();
    for (const { lockfile, packages } of graphs) {
        if (lockfile.format !== 'npm')
            continue;
        for (const place of packages.flatMap(({ places }) => places)) {
            const at = place.lastIndexOf('/node_modules/');
            if (at === -1)
                continue;
            const parent = (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), place.slice(0, at));
            const names = inside.get(parent) ?? new Map();
            inside.set(parent, names.set(place.slice(at + '/node_modules/'.length), undefined));
        }
    }
    return inside;
}
function linksOf(node, index, foldersOf) {
    const links = new Map();
    for (const { to, name } of node.dependencies) {
        const target = index.get(to);
        // Projects and folders of the repository stand where they are; what comes from elsewhere is compared with nothing.
        if (target === undefined || isProject(target) || target.source.kind !== 'registry')
            links.set(name, undefined);
        else if (!links.has(name))
            links.set(name, [...foldersOf(target)]);
        else
            links.get(name)?.push(...foldersOf(target));
    }
    return links;
}
/** Names and versions of all that a package leads to, however far. */
function neededBelow(node, index) {
    const found = new Map();
    const seen = new Set();
    const open = [node.dependencies];
    for (let edges = open.pop(); edges !== undefined; edges = open.pop()) {
        for (const { to, name } of edges) {
            const target = index.get(to);
            const version = target === undefined || isProject(target) ? '' : target.version;
            if (version === '')
                found.set(name, undefined);
            else if (!found.has(name))
                found.set(name, new Set([version]));
            else
                found.get(name)?.add(version);
            if (seen.has(to))
                continue;
            seen.add(to);
            open.push(target?.dependencies ?? []);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/collect/packages/pnpm-folders.js

/** `virtual-store-dir-max-length`, on Windows the second. */
const LENGTHS = [120, 60];
/**
 * Folders that pnpm may keep a key of its lockfile in, below `node_modules/.pnpm`: names that are long, as those with a
 * patch and peers are, or have capitals are cut and end in a hash.
 *
 * @see depPathToFilename of pnpm's `@pnpm/dependency-path`
 */
function pnpmFolders(key) {
    const plain = key.replace(/^\//, '').replace(/[\\/:*?"<>|#]/g, '+');
    const name = plain.includes('(') ? plain.replace(/\)$/, '').replace(/\)\(|\(|\)/g, '_') : plain;
    const capitals = name !== name.toLowerCase();
    const hash = (0,digest/* sha256Hex */.f)(name).slice(0, 32);
    return [
        name,
        ...LENGTHS.filter((length) => capitals || name.length > length).map((length) => `${name.slice(0, length - hash.length - 1)}_${hash}`),
    ];
}

;// CONCATENATED MODULE: ./build/collect/packages/wanted.js








/**
 * The packages of all graphs that come from a registry, sorted by purl.
 *
 * @param options.places for lockfiles that name no places.
 */
function wantedPackages(graphs, config, options = {}) {
    const from = new Map((options.changes ?? []).map((change) => [change.lockfile, change.from?.[0]]));
    const replaced = replacedVersions(options.changes ?? [], graphs);
    const found = new Map();
    const folders = new Map();
    const patched = new Map();
    const checksums = new Map();
    const byYarn = new Set();
    const surroundings = surroundingsOf(graphs, (graph, node) => foldersOf(graph, node, options.places));
    for (const { graph, node } of graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node })))) {
        if (node.source.kind !== 'registry' || (node.bundled === true && node.integrity === undefined))
            continue;
        const patches = options.patches?.(graph, node) ?? [];
        const here = folders.get(node.purl) ?? new Map();
        // Of a folder that two lockfiles claim, nobody can tell what else may stand there.
        for (const path of new Set(foldersOf(graph, node, options.places)))
            here.set(path, { path, patches, ...(here.has(path) ? {} : surroundings(graph, node, path)) });
        folders.set(node.purl, here);
        const archives = patched.get(node.purl) ?? new Map();
        for (const archive of node.patchedArchives ?? [])
            archives.set(archive.checksum, {
                checksum: archive.checksum,
                patches: archive.patches.map((name) => patches.find((one) => one.name === name) ?? { name }),
            });
        patched.set(node.purl, archives);
        if ((0,yarn_pin/* yarnPin */.k)(graph, node) !== undefined)
            byYarn.add(node.purl);
        if (node.checksum !== undefined)
            checksums.set(node.purl, (checksums.get(node.purl) ?? new Set()).add(node.checksum));
        const known = found.get(node.purl);
        if (known === undefined) {
            const { purl, name, version, integrity } = node;
            const replaces = replaced.get(purl);
            const registry = config.registryFor(name, graph.lockfile);
            const later = { checksums: [], byYarn: false, folders: [], patched: [] };
            const wanted = { purl, name, version, registry, integrities: [integrity], ...later };
            const path = from.get(graph.lockfile.path) ?? graph.lockfile.path;
            const was = options.before?.registryFor(name, { ...graph.lockfile, path }).url;
            const moved = was === undefined || was === registry.url ? {} : { registryBefore: was };
            found.set(purl, replaces === undefined ? wanted : { ...wanted, ...moved, replaces: [...replaces].sort() });
        }
        else if (!known.integrities.includes(node.integrity)) {
            known.integrities.push(node.integrity);
        }
    }
    return [...found.values()]
        .map((one) => ({
        ...one,
        folders: [...(folders.get(one.purl)?.values() ?? [])].sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path)),
        patched: [...(patched.get(one.purl)?.values() ?? [])],
        checksums: [...(checksums.get(one.purl) ?? [])].sort(),
        byYarn: byYarn.has(one.purl),
    }))
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.purl, b.purl));
}
/**
 * Folders of one package: npm's places are folders, but with `install-strategy=linked`, which has a store; pnpm's keys name those below its virtual store, beside which pnpm 10
 * keeps what it needs itself (later ones link there from a store outside of the repository). The others are
 * looked for, and so are pnpm's, which has no virtual store with `node-linker: hoisted`.
 */
function foldersOf(graph, node, find = () => []) {
    const { name, places } = node;
    const root = (0,repository_path/* parentPath */.yl)(graph.lockfile.path);
    const { format } = graph.lockfile;
    const found = find(graph, node).map((folder) => (0,repository_path/* joinPath */.uJ)(root, folder));
    if (format === 'npm')
        return [
            ...places.map((place) => (0,repository_path/* joinPath */.uJ)(root, place)),
            ...found.filter((folder) => folder.includes('node_modules/.store/')),
        ];
    if (format !== 'pnpm')
        return found;
    const stored = places.flatMap((place) => place === (0,config_place/* configPlace */.o)(name)
        ? [`node_modules/.pnpm-config/${name}`]
        : pnpmFolders(place).map((folder) => `node_modules/.pnpm/${folder}/node_modules/${name}`));
    return [...stored.map((folder) => (0,repository_path/* joinPath */.uJ)(root, folder)), ...found];
}
/** By purl of what was added or updated, the versions that went for it, or that it is compared with. */
function replacedVersions(changes, graphs) {
    const replaced = new Map();
    const of = (purl) => {
        const known = replaced.get(purl) ?? new Set();
        replaced.set(purl, known);
        return known;
    };
    const before = changes.some(({ added }) => added.length > 0) ? versionsBefore(changes, graphs) : undefined;
    for (const { added, updated } of changes) {
        for (const node of added) {
            const versions = of(node.purl);
            const nearest = (0,nearest_before/* nearestBefore */.o)(node.version, before?.get(node.name) ?? []);
            if (nearest !== undefined)
                versions.add(nearest);
        }
        for (const { before, after } of updated) {
            // The same version with another integrity or source replaces no version.
            const versions = of(after.purl);
            if (before.version !== after.version)
                versions.add(before.version);
        }
    }
    return replaced;
}
/** Versions of registries' packages that were there before the change: what went, and what it did not bring. */
function versionsBefore(changes, graphs) {
    const brought = new Map(changes.map((change) => [change.lockfile, new Set((0,packages_brought/* incoming */.R)(change).map(({ id }) => id))]));
    const stayed = graphs.flatMap(({ lockfile, packages }) => packages.filter(({ id }) => brought.get(lockfile.path)?.has(id) !== true));
    const went = changes.flatMap(({ removed, updated }) => [
        ...removed,
        ...updated.map(({ before }) => before),
    ]);
    return (0,nearest_before/* versionsByName */.A)([...stayed, ...went]);
}

;// CONCATENATED MODULE: ./build/collect/packages/collect.js

















/**
 * Asks the configured registries about every registry package of the graphs: its manifest with signatures, the
 * registry's keys, its attestations where it advertises any, and its publish time where a key's expiry needs it.
 * Whatever cannot be had is in the facts with its reason; nothing here decides.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND or INPUT_INVALID on what the user gave (registry, keys, trusted root).
 */
async function collectRegistryFacts(graphs, options) {
    const seeds = await (0,trust_root_seeds/* loadSeeds */.Tr)();
    const asked = {
        dir: options.dir,
        env: options.env,
        ...(options.registry === undefined ? {} : { registry: (0,registries_config/* registryUrl */.N)(options.registry, '--registry') }),
        defaultRegistry: (0,trust_root_seeds/* defaultRegistryOf */.oB)(seeds),
    };
    const config = await (0,registries_config/* loadRegistryConfig */.c)({ ...asked, lockfiles: graphs.map(({ lockfile }) => lockfile) });
    for (const note of config.notes)
        options.log.warn(note);
    const before = await configBefore(asked, graphs, options);
    const wanted = wantedPackages(graphs, config, { ...options, ...(before === undefined ? {} : { before }) });
    const connection = (0,registries_connection/* openConnection */.J)(options, config);
    const folder = (0,packages_cache/* cacheFolder */.nF)(options.cacheDir, options.env);
    const { TUF_MIRROR: mirror, TUF_ROOT_JSON: rootFile, SEALGATE_TUF: refresh } = options.env;
    const now = options.now().toISOString();
    const tuf = (0,trust_root_tuf/* createTufStore */.tQ)({
        seeds,
        client: connection.client,
        cacheDir: folder,
        ...(mirror === undefined || mirror === '' ? {} : { mirror }),
        ...(rootFile === undefined || rootFile === '' ? {} : { rootFile }),
        ...(refresh === 'never' ? { refresh } : {}),
        now,
    });
    try {
        return await collectAll({ wanted, options, connection, folder, tuf, now, npm: (0,trust_root_seeds/* defaultRegistryOf */.oB)(seeds) });
    }
    finally {
        options.log.progress(undefined);
        await connection.close();
    }
}
/** The registry configuration by the files that the base has, where the change brings anything. */
async function configBefore(asked, graphs, { changes = [], base }) {
    const brings = changes.some(({ added, updated }) => added.length + updated.length > 0);
    if (base === undefined || !brings)
        return undefined;
    const from = new Map(changes.map((change) => [change.lockfile, change.from?.[0]]));
    const lockfiles = graphs.map(({ lockfile }) => ({
        path: from.get(lockfile.path) ?? lockfile.path,
        format: lockfile.format,
    }));
    return (0,registries_config/* loadRegistryConfig */.c)({ ...asked, lockfiles, commit: base });
}
async function collectAll(run) {
    const { wanted, options, connection, tuf, now } = run;
    const cache = (0,packages_cache/* openCache */.bp)(run.folder);
    const keys = createKeyStore({
        tuf,
        client: connection.client,
        memory: openKeyMemory(run.folder === undefined ? undefined : stateFolder(options.env), now),
        npm: run.npm,
        ...(options.keysFile === undefined ? {} : { given: await readKeysFile(options.keysFile) }),
    });
    const progress = createProgress(options.log, wanted.length, options.now);
    const packages = new Map();
    const { client } = connection;
    const details = options.details === true;
    const reader = openManifestReader(wanted.length, options.log);
    const world = {
        ...{ client, cache, keys, now, details, inTurn: (0,slots/* createSlots */.e)(1), ...tarballWorld(options) },
        ...(reader === undefined ? {} : { reader }),
    };
    try {
        await inTurns(wanted, async (one) => {
            packages.set(one.purl, await collectPackage(one, world));
            progress.step();
        });
    }
    finally {
        reader?.close();
    }
    await keys.refreshFor(packages.values());
    const anyAttestations = [...packages.values()].some((facts) => facts.attestations?.state === 'had');
    const trustedRoot = anyAttestations
        ? await collectTrustedRoot(tuf, options.trustedRootFile)
        : { problems: [] };
    try {
        await cache.save();
    }
    catch (error) {
        // The answers are all here; only the next run is slower.
        options.log.warn(`What was learnt cannot be kept for the next run: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const { requests, receivedBytes } = await connection.usage();
    const facts = {
        keys: await keys.facts(),
        packages: Object.fromEntries(wanted.flatMap(({ purl }) => pair(purl, packages.get(purl)))),
        ...('root' in trustedRoot ? { trustedRoot: trustedRoot.root } : {}),
        requests,
        receivedBytes,
    };
    for (const sentence of seedsUsed(facts))
        options.log.warn(sentence);
    return { facts, problems: [...(await keys.problems()), ...trustedRoot.problems] };
}
/** Each way in which the build's copy of Sigstore's repository stood in for it, unless that was asked for. */
function seedsUsed({ keys, trustedRoot }) {
    const seeds = [
        ...Object.values(keys).map((set) => (set.state === 'had' ? set.value.seed : undefined)),
        trustedRoot?.seed,
    ];
    const told = seeds.flatMap((seed) => seed === undefined || seed.reason === trust_root_tuf/* NOT_ASKED */.Lf ? [] : [(0,registry_facts/* seedInUse */.EC)(seed)]);
    return [...new Set(told)].sort();
}
/** Begins with as many as can be asked for at once: those are on their way before the rest is prepared. */
async function inTurns(items, task) {
    const begun = [];
    for (const [at, item] of items.entries()) {
        if (at > 0 && at % registries_connection/* CONNECTIONS */.U === 0)
            await new Promise((resolve) => setImmediate(resolve));
        const one = task(item);
        // It is waited for below; until then nobody would hear of an error.
        one.catch(() => undefined);
        begun.push(one);
    }
    await Promise.all(begun);
}
function tarballWorld({ tarballs, dir, env, archives, }) {
    if (tarballs === undefined)
        return {};
    const npmCache = (0,npm_cache/* npmCacheFolder */.Qx)(env);
    return {
        tarballs: tarballs === 'changed' ? tarballs : { installed: dir },
        ...(npmCache === undefined ? {} : { npmCache }),
        ...(archives === undefined ? {} : { archives }),
    };
}
function pair(key, value) {
    return value === undefined ? [] : [[key, value]];
}


/***/ }),

/***/ 29173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keptDocument),
/* harmony export */   a: () => (/* binding */ readKeptManifest)
/* harmony export */ });
/* harmony import */ var _model_packages_details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92053);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6315);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65974);



/** What the cache keeps of a version, in the members that a registry's own manifest has. */
function keptDocument(manifest, { publishedAt, publishedBy }) {
    const { signatures, integrity, shasum, tarball, attestationsUrl, provenance, publisher, details, ...rest } = manifest;
    const attestations = attestationsUrl === undefined
        ? {}
        : { attestations: { url: attestationsUrl, provenance: { predicateType: provenance } } };
    return {
        manifest: {
            ...rest,
            ...(publisher === undefined ? {} : { _npmUser: { name: publisher } }),
            dist: { integrity, shasum, tarball, signatures, ...attestations },
        },
        ...(details === undefined ? {} : { details: keptDetails(details) }),
        ...(publishedAt?.state === 'had' ? { publishedAt: publishedAt.value } : {}),
        ...(publishedBy?.state === 'had' ? { publishedBy: publishedBy.value } : {}),
    };
}
/** In the members of a package.json: an author is the first contributor. */
function keptDetails({ authors, engines, ...rest }) {
    const ranges = engines?.map(({ name, range }) => [name, range]);
    return {
        ...rest,
        ...(authors === undefined ? {} : { contributors: authors }),
        ...(ranges === undefined ? {} : { engines: Object.fromEntries(ranges) }),
    };
}
/**
 * The manifest in a document that the cache kept; `undefined` where it is not that version's.
 *
 * @param withDetails also what the version says of itself. What Sealgate kept before it asked for that lacks it.
 */
function readKeptManifest(document, { name, version }, withDetails) {
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(document, 'manifest'), name, version);
    if (typeof manifest === 'string')
        return undefined;
    const details = withDetails ? (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(document, 'details') : undefined;
    return details === undefined ? manifest : { ...manifest, details: (0,_model_packages_details_js__WEBPACK_IMPORTED_MODULE_0__/* .readPackageDetails */ .xx)(details) };
}


/***/ }),

/***/ 65974:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   tZ: () => (/* binding */ readRegistryManifest),
/* harmony export */   zg: () => (/* binding */ escapePart)
/* harmony export */ });
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
/* harmony import */ var _model_packages_details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92053);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6315);



/** How a registry's paths write a package's name: the slash of a scope encoded. */
function escapeName(name) {
    return name.split('/').map(escapePart).join('%2f').replace(/^%40/, '@');
}
/** A part of a registry's path. Half a character, as only a lockfile can have it, becomes one that no name has. */
function escapePart(text) {
    return encodeURIComponent(text.toWellFormed());
}
/**
 * Reads one version's manifest, from `GET /name/version` or a packument's `versions`.
 *
 * @returns the reason as text where the document is not this version's manifest.
 */
function readManifest(document, name, version) {
    const dist = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'dist');
    const said = { name: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'name')), version: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'version')) };
    if (said.name === undefined || said.version === undefined || (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)(dist) === undefined)
        return 'answered something that is not a version manifest';
    if (said.name !== name || said.version !== version)
        return `answered with the manifest of ${said.name}@${said.version}`;
    const signatures = readSignatures((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(dist, 'signatures'));
    if (signatures === undefined)
        return 'answered with signatures that cannot be read';
    const optional = {
        integrity: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(dist, 'integrity')),
        shasum: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(dist, 'shasum'), 64),
        tarball: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(dist, 'tarball')),
        attestationsUrl: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(dist, 'attestations'), 'url')),
        provenance: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(dist, 'attestations'), 'provenance'), 'predicateType')),
        license: licenseOf(document),
        repository: repositoryOf(document),
        hasInstallScript: installScriptOf(document),
        publisher: accountOf((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, '_npmUser')),
    };
    return {
        name,
        version,
        signatures,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
/**
 * Reads a registry's own document, with details where they are wanted.
 *
 * @returns the reason as text where it is not this version's manifest.
 */
function readRegistryManifest(document, { name, version, details }) {
    const manifest = readManifest(document, name, version);
    return typeof manifest === 'string' || !details
        ? manifest
        : { ...manifest, details: (0,_model_packages_details_js__WEBPACK_IMPORTED_MODULE_0__/* .readPackageDetails */ .xx)(document) };
}
/** `undefined` where something is there that is not a list of signatures: it must not pass for "none". */
function readSignatures(value) {
    if (value === undefined || value === null)
        return [];
    const entries = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(value, 32)?.map((entry) => ({
        keyid: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'keyid'), 256),
        sig: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'sig'), 1024),
    }));
    if (entries === undefined || entries.some((entry) => entry.keyid === undefined || entry.sig === undefined))
        return undefined;
    return entries;
}
/** The licence that a manifest declares, as text. */
function licenseOf(document) {
    const license = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'license');
    const single = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(license, 1000) ?? (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(license, 'type'), 1000);
    if (single !== undefined)
        return single;
    // Manifests of before 2014 may hold a list: any of them may be chosen.
    const several = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'licenses'), 16)
        ?.map((entry) => (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(entry, 200) ?? (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'type'), 200))
        .filter((entry) => entry !== undefined);
    if (several === undefined || several.length === 0)
        return undefined;
    return several.length === 1 ? several[0] : `(${several.join(' OR ')})`;
}
/** The repository that a manifest claims, as written. */
function repositoryOf(document) {
    const repository = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'repository');
    return (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(repository) ?? (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(repository, 'url'));
}
/** The account's name of `{name, email}`, or of `name <email>` as before 2014. */
function accountOf(value) {
    const text = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value, 500) ?? (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, 'name'), 500);
    const name = text?.split('<', 1)[0]?.trim();
    return name === undefined || name === '' ? undefined : name;
}
function installScriptOf(document) {
    const stated = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'hasInstallScript');
    if (typeof stated === 'boolean')
        return stated;
    const scripts = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(document, 'scripts'));
    if (scripts === undefined)
        return undefined;
    return ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
}


/***/ }),

/***/ 85722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   U: () => (/* binding */ CONNECTIONS)
/* harmony export */ });
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27436);

/** Requests under way at once: fifty leave the processor idle where a registry is 20 ms away. */
const CONNECTIONS = 96;
/** A client for registries with the user’s configuration and one deadline over all it asks. */
function openConnection(options, config) {
    let opened;
    const controller = new AbortController();
    const deadlineMs = options.deadlineMs ?? 300_000;
    const timer = setTimeout(() => controller.abort(new Error(`was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`)), deadlineMs);
    timer.unref();
    const { backoffMs, maxRetryAfterMs, totalMs } = options.retry ?? {};
    return {
        client: () => {
            opened ??= (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)({
                env: options.env,
                userAgent: options.userAgent ?? 'sealgate',
                network: config.network,
                authorization: config.authorization,
                secrets: config.secrets,
                signal: controller.signal,
                concurrency: options.concurrency ?? CONNECTIONS,
                ...(backoffMs === undefined ? {} : { backoffMs }),
                ...(maxRetryAfterMs === undefined ? {} : { maxRetryAfterMs }),
                ...(totalMs === undefined ? {} : { timeouts: { totalMs } }),
            });
            return opened;
        },
        usage: async () => (opened === undefined ? { requests: 0, receivedBytes: 0 } : (await opened).usage),
        close: async () => {
            clearTimeout(timer);
            await (await opened)?.close();
        },
    };
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

/***/ 74561:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sleepFor),
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** At most `size` tasks at a time, first come first served. */
function createSlots(size) {
    let free = Math.max(1, size);
    const waiting = [];
    let head = 0;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting[head];
            if (next === undefined)
                free += 1;
            else {
                head += 1;
                next();
            }
        }
    };
}
/** Waits; an aborted signal ends the wait early, without an error. */
function sleepFor(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted === true)
            end();
    });
}


/***/ }),

/***/ 7803:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ configPlace)
/* harmony export */ });
/** The place of a package that pnpm installs before it resolves anything: pnpm 10 has no key for it in its lockfile. */
function configPlace(name) {
    return `configDependencies>${name}`;
}


/***/ })

};
;