"use strict";
exports.id = 7779;
exports.ids = [7779];
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

/***/ 67940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeByManifest: () => (/* binding */ describeByManifest),
/* harmony export */   describeFromCache: () => (/* binding */ describeFromCache),
/* harmony export */   undescribed: () => (/* binding */ undescribed)
/* harmony export */ });
/* harmony import */ var _model_packages_compare_integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44490);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _registries_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7468);
/* harmony import */ var _trust_root_seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75320);
/* harmony import */ var _kept_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29173);





/** Packages of registries of which a licence or any description is still missing. */
function undescribed({ descriptions, licenses }, graph) {
    return graph.packages.filter(({ id, source }) => source.kind === 'registry' && (!descriptions.has(id) || (licenses[id]?.license ?? '') === ''));
}
/**
 * Takes over what a registry's manifest says of a package, where nothing nearer said it. A manifest of other bytes
 * than the lockfile pins says nothing about it.
 */
function describeByManifest(known, node, manifest) {
    const { integrity, license, details } = manifest;
    const isOther = node.integrity !== undefined &&
        integrity !== undefined &&
        (0,_model_packages_compare_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareIntegrity */ .J)(node.integrity, integrity) === 'different';
    if (isOther)
        return;
    if (license !== undefined && (known.licenses[node.id]?.license ?? '') === '')
        known.licenses[node.id] = { license, from: 'registry' };
    if (details !== undefined && !known.descriptions.has(node.id))
        known.descriptions.set(node.id, { ...details, licenseFiles: [], from: 'registry' });
}
/** Adds what registry manifests of earlier runs say, for packages of which something is missing. */
async function describeFromCache(known, graphs, options) {
    const open = graphs.flatMap((graph) => undescribed(known, graph).map((node) => ({ graph, node })));
    const folder = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFolder */ .nF)(options.cacheDir, options.env);
    if (open.length === 0 || folder === undefined)
        return;
    const { dir, env } = options;
    const config = await (0,_registries_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRegistryConfig */ .c)({
        dir,
        env,
        lockfiles: graphs.map(({ lockfile }) => lockfile),
        defaultRegistry: (0,_trust_root_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRegistryOf */ .oB)(await (0,_trust_root_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSeeds */ .Tr)()),
    });
    const cache = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .openCache */ .bp)(folder);
    for (const { graph, node } of open) {
        const registry = config.registryFor(node.name, graph.lockfile);
        if (registry.untrusted !== undefined)
            continue;
        const document = await cache.manifest(registry.url, `${node.name}@${node.version}`);
        const manifest = (0,_kept_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeptManifest */ .a)(document, node, true);
        if (manifest !== undefined)
            describeByManifest(known, node, manifest);
    }
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

/***/ 35268:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** The four numbers of an IPv4 address of this machine, as a URL's host has them. */
const LOOPBACK_4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || LOOPBACK_4.test(bare);
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

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    // Begins where a scheme can, and only there: else a long word is tried from each of its letters on.
    let clean = text.replace(/(?<![a-z0-9+.-])([a-z0-9+.-]+:\/\/)[^\s/?#]*@/gi, '$1***@');
    for (const secret of secrets) {
        // Host names come back in lower case, whatever was sent.
        if (secret.length >= 4)
            clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
    }
    return clean;
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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

/***/ 33128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ folderPath),
/* harmony export */   t: () => (/* binding */ leavesFolder)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);


/** A URL's path with one slash at its end: as the folder that it names. */
function folderPath({ pathname }) {
    return `${(0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndOf */ .f)(pathname, '/')}/`;
}
/**
 * Whether a path, once it is decoded, leads out of the folders that it begins with: `/team-a/..%2fteam-b/` passes for
 * a place in `/team-a/`, and a server that decodes it serves `/team-b/`. What cannot be decoded may lead anywhere.
 */
function leavesFolder(pathname) {
    const path = (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(pathname);
    return path === undefined || path.split(/[/\\]/).some((part) => part === '..' || part === '.');
}


/***/ }),

/***/ 44490:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareIntegrity)
/* harmony export */ });
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95488);

/**
 * Whether the bytes that one integrity string accepts are those that another, the known one, accepts too. Package
 * managers look at the strongest algorithm alone and take bytes that match any of its hashes: one more hash is other
 * bytes. `incomparable` where the known string has no hash of that algorithm.
 */
function compareIntegrity(known, other) {
    if (known === other)
        return 'same';
    const accepted = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(other));
    const digests = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(known)
        .filter(({ algorithm }) => algorithm === accepted[0]?.algorithm)
        .map(({ hex }) => hex);
    if (digests.length === 0)
        return 'incomparable';
    return accepted.every(({ hex }) => digests.includes(hex)) ? 'same' : 'different';
}


/***/ })

};
;