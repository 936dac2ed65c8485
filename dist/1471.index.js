"use strict";
exports.id = 1471;
exports.ids = [1471,2809,5190,4294,1392];
exports.modules = {

/***/ 14294:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFolders: () => (/* binding */ storeFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_npm_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19966);


/**
 * The stores of this machine's user: from the environment variables that the package managers read, else their
 * defaults. Settings of the repository are not followed: they could name any folder.
 *
 * @param base absolute path of the lockfile's folder.
 */
function storeFolders(base, env, platform = process.platform) {
    const home = nonEmpty(env.HOME) ?? nonEmpty(env.USERPROFILE);
    const below = (...parts) => (home === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0___default().join(home, ...parts)]);
    const given = (value, ...parts) => nonEmpty(value) === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(value ?? '', ...parts)];
    const first = (...choices) => choices.find((choice) => choice.length > 0) ?? [];
    const local = given(env.LOCALAPPDATA);
    return {
        yarnBerry: [
            node_path__WEBPACK_IMPORTED_MODULE_0___default().join(base, '.yarn/cache'),
            ...first(given(env.YARN_CACHE_FOLDER), given(env.YARN_GLOBAL_FOLDER, 'cache'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'Yarn/Berry/cache')) : [], below('.yarn/berry/cache')),
        ],
        yarnClassic: first(given(env.YARN_CACHE_FOLDER, 'v6'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'Yarn/Cache/v6')) : [], platform === 'darwin' ? below('Library/Caches/Yarn/v6') : [], given(env.XDG_CACHE_HOME, 'yarn/v6'), below('.cache/yarn/v6')),
        bun: first(given(env.BUN_INSTALL_CACHE_DIR), given(env.BUN_INSTALL, 'install/cache'), below('.bun/install/cache')),
        npm: given((0,_io_npm_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .npmCacheFolder */ .Qx)(env, platform)),
        pnpm: [
            // Not read by pnpm 11 and newer.
            ...given(env.npm_config_store_dir ?? env.NPM_CONFIG_STORE_DIR),
            ...first(given(env.pnpm_config_store_dir ?? env.PNPM_CONFIG_STORE_DIR), given(env.PNPM_HOME, 'store'), given(env.XDG_DATA_HOME, 'pnpm/store'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'pnpm/store')) : [], platform === 'darwin' ? below('Library/pnpm/store') : [], below('.local/share/pnpm/store')),
        ],
    };
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 45011:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectDescriptions: () => (/* binding */ collectDescriptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(64983);
// EXTERNAL MODULE: ./build/model/license-field.js
var license_field = __webpack_require__(51075);
// EXTERNAL MODULE: ./build/model/package-details.js
var package_details = __webpack_require__(92758);
// EXTERNAL MODULE: ./build/collect/installed/node-modules.js
var node_modules = __webpack_require__(88671);
;// CONCATENATED MODULE: ./build/collect/installed/readme-license.js
/** A section is cut at what nobody writes about a licence any more. */
const MAX_SECTION = 20_000;
const NAMES = [
    'README.md',
    'readme.md',
    'Readme.md',
    'README',
    'README.markdown',
    'Readme.markdown',
    'README.txt',
];
/**
 * What a package's README says under a heading about its licence, where that names who has the copyright: many small
 * packages have no licence file, and the line that their licence asks to keep stands only there.
 */
function readmeLicense(found) {
    for (const name of NAMES) {
        const readme = found.file(name);
        if (readme === undefined)
            continue;
        const text = licenseSection(readme.text);
        return text === undefined ? undefined : { file: name, text };
    }
    return undefined;
}
/** The last section of a Markdown text that is about the licence and holds a copyright notice, without its heading. */
function licenseSection(markdown) {
    const lines = markdown.split(/\r\n?|\n/);
    const headings = headingsOf(lines);
    for (let index = headings.length - 1; index >= 0; index -= 1) {
        const heading = headings[index];
        if (heading === undefined || !/licen[sc]e|copyright/i.test(heading.text))
            continue;
        const section = lines.slice(heading.end, endOf(headings, index)).join('\n').trim();
        if (section.length <= MAX_SECTION && NOTICE.test(section))
            return section;
    }
    return undefined;
}
/** The line of the next heading that is not below this one. */
function endOf(headings, index) {
    const level = headings[index]?.level ?? 0;
    let next = index + 1;
    while ((headings[next]?.level ?? 0) > level)
        next += 1;
    return headings[next]?.at;
}
/** `Copyright (c) 2012 Jane`, `(c) 2012`, `© Jane`: an owner or a year behind the sign. */
const NOTICE = /(?:copyright(?:\s*(?:\(c\)|©|&copy;))?|\(c\)|©|&copy;)\s*(?:\d{4}|\[|[A-Z])/i;
function headingsOf(lines) {
    const headings = [];
    let fence;
    lines.forEach((line, at) => {
        const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
        if (mark !== undefined && (fence === undefined || fence === mark))
            fence = fence === undefined ? mark : undefined;
        if (fence !== undefined || line.length > 200)
            return;
        const marked = /^ {0,3}(#{1,6})\s*(\S.*)$/.exec(line);
        const under = /^ {0,3}(=+|-{2,})\s*$/.exec(lines[at + 1] ?? '')?.[1];
        if (marked !== null)
            headings.push({ at, end: at + 1, level: marked[1]?.length ?? 1, text: marked[2] ?? '' });
        else if (under !== undefined && line.trim() !== '')
            headings.push({ at, end: at + 2, level: under.startsWith('=') ? 1 : 2, text: line });
    });
    return headings;
}

// EXTERNAL MODULE: ./build/collect/installed/store-folders.js
var store_folders = __webpack_require__(14294);
// EXTERNAL MODULE: ./build/collect/installed/stores.js + 4 modules
var stores = __webpack_require__(77755);
// EXTERNAL MODULE: ./build/collect/licenses.js
var collect_licenses = __webpack_require__(7272);
;// CONCATENATED MODULE: ./build/collect/package-descriptions.js











/**
 * What packages say of themselves, from what is installed, else from the package managers' stores of this
 * machine. Nothing is asked of the network.
 *
 * @param dir absolute path of the repository.
 */
async function collectDescriptions(graphs, options) {
    const { dir, env, log, licenseTexts } = options;
    const root = (0,files/* realPath */.Ye)(dir);
    const descriptions = new Map();
    const licenses = Object.create(null);
    const unfetched = new Map();
    const noteUnfetched = (archive) => {
        const folder = external_node_path_default().dirname(archive);
        unfetched.set(folder, (unfetched.get(folder) ?? new Set()).add(archive));
    };
    for (const graph of graphs) {
        const base = external_node_path_default().join(dir, external_node_path_default().dirname(graph.lockfile.path));
        const installed = root === undefined ? undefined : (0,node_modules/* findInstalled */.c)(root, graph);
        const stored = (0,stores.findInStores)((0,store_folders.storeFolders)(base, env), noteUnfetched);
        for (const node of graph.packages) {
            if (node.source.kind === 'link' || descriptions.has(node.id))
                continue;
            const stated = (0,collect_licenses/* licenseInLockfile */.o)(node);
            if (stated !== undefined)
                licenses[node.id] = stated;
            const found = installed?.(node) ?? (await fromStore(stored, node, log));
            if (found === undefined)
                continue;
            descriptions.set(node.id, describe(found, node, licenseTexts));
            licenses[node.id] ??= { license: (0,license_field/* licenseField */.i)(found.manifest), from: found.from };
        }
    }
    for (const [folder, archives] of unfetched)
        log.warn(`${(0,counted/* counted */.h)(archives.size, 'archive')} in ${(0,files/* displayPath */.Gt)(folder, dir)} ${archives.size === 1 ? 'is' : 'are'} not here: Git LFS has not fetched them (git lfs pull). What they hold is described only where it is installed or in another store.`);
    return { descriptions, licenses };
}
/** A store that is damaged leaves the package undescribed, and says so. */
async function fromStore(find, node, log) {
    try {
        return await find(node);
    }
    catch (error) {
        log.warn(`${node.name}@${node.version} is not described: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function describe(found, node, licenseTexts) {
    const { version } = found.manifest;
    const texts = licenseTexts ? found.licenseFiles().map(({ file, text }) => ({ file, text })) : [];
    const section = licenseTexts && texts.length === 0 ? readmeLicense(found) : undefined;
    return {
        ...(0,package_details/* readPackageDetails */.xx)(found.manifest),
        ...(node.version === '' && typeof version === 'string' && version !== '' ? { version } : {}),
        licenseFiles: texts,
        ...(section === undefined ? {} : { licenseSection: section }),
    };
}


/***/ }),

/***/ 4656:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRich: () => (/* binding */ renderRich)
/* harmony export */ });
/* harmony import */ var _collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45011);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64983);
/* harmony import */ var _sbom_licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28514);




/** Every BOM but the usual one: other versions and formats, with details or vulnerabilities, or SPDX. */
async function renderRich(graphs, options, request) {
    const { form } = request;
    const known = form.details ? await describe(graphs, request) : undefined;
    const full = known === undefined ? options : { ...options, ...known };
    if (form.spdx) {
        const { renderSpdx } = await __webpack_require__.e(/* import() */ 8969).then(__webpack_require__.bind(__webpack_require__, 68969));
        return renderSpdx(graphs, full);
    }
    const judged = form.vulnerabilities
        ? {
            ...(await judgeReports(graphs, request)),
            scoreOf: (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(1710)]).then(__webpack_require__.bind(__webpack_require__, 11710))).scoreOf,
        }
        : {};
    const { renderWithModels } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(4278)]).then(__webpack_require__.bind(__webpack_require__, 94278));
    return renderWithModels(graphs, { ...full, spec: form.spec, format: form.format, ...judged });
}
async function describe(graphs, { dir, form, values, world }) {
    const { env, log } = world;
    const known = await (0,_collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__.collectDescriptions)(graphs, { dir, env, log, licenseTexts: form.licenseTexts });
    const { licenses } = known;
    const cacheDir = typeof values.cache === 'string' ? values.cache : undefined;
    const { describeFromCache } = await Promise.all(/* import() */[__webpack_require__.e(8226), __webpack_require__.e(2783)]).then(__webpack_require__.bind(__webpack_require__, 66857));
    await describeFromCache(known, graphs, { dir, env, cacheDir });
    if (values.online === true)
        await describeFromRegistry(known, graphs, { dir, values, world });
    const open = (0,_sbom_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .countOpenLicenses */ .S)(graphs, licenses);
    if (open > 0) {
        log.warn(`The licence of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(open, 'package')} is not known here${values.online === true ? '' : '; install them, or ask the registry with --online'}.`);
    }
    return known;
}
async function describeFromRegistry(known, graphs, { dir, values, world }) {
    const { describeByManifest, undescribed } = await Promise.all(/* import() */[__webpack_require__.e(8226), __webpack_require__.e(2783)]).then(__webpack_require__.bind(__webpack_require__, 66857));
    const open = graphs.map((graph) => ({ ...graph, packages: undescribed(known, graph) }));
    if (open.every(({ packages }) => packages.length === 0))
        return;
    const { collectRegistryFacts } = await Promise.all(/* import() */[__webpack_require__.e(8226), __webpack_require__.e(3444), __webpack_require__.e(2715)]).then(__webpack_require__.bind(__webpack_require__, 53444));
    const { env, log, now } = world;
    const { facts } = await collectRegistryFacts(open, {
        dir,
        env,
        log,
        now,
        details: true,
        ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
        ...(typeof values.cache === 'string' ? { cacheDir: values.cache } : {}),
    });
    for (const node of open.flatMap(({ packages }) => packages)) {
        const manifest = facts.packages[node.purl]?.manifest;
        if (manifest?.state === 'unreachable') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `The registry could not be asked: ${manifest.reason}`, {
                hint: 'Try again, or leave --online out.',
            });
        }
        if (manifest?.state === 'had')
            describeByManifest(known, node, manifest.value);
    }
}
/** What the policy says to what the reports found, by the same check and decision as `gate`. */
async function judgeReports(graphs, { dir, values, world }) {
    const { judgeVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(5400), __webpack_require__.e(4050), __webpack_require__.e(49), __webpack_require__.e(4024), __webpack_require__.e(3890), __webpack_require__.e(7314), __webpack_require__.e(2123), __webpack_require__.e(1433), __webpack_require__.e(6625), __webpack_require__.e(8823), __webpack_require__.e(4122), __webpack_require__.e(6554), __webpack_require__.e(2142)]).then(__webpack_require__.bind(__webpack_require__, 21178));
    return judgeVulnerabilities(graphs, { dir, values, world });
}


/***/ }),

/***/ 88929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The user's own folder; `undefined` where there is none: a container's user without an entry among the accounts, or a
 * HOME that is empty. Never a path relative to where we stand, which would make the repository's files the user's.
 */
function homeFolder(env) {
    return [() => env.HOME, () => env.USERPROFILE, (node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir), () => node_os__WEBPACK_IMPORTED_MODULE_0___default().userInfo().homedir]
        .map(found)
        .find((folder) => folder !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder));
}
function found(ask) {
    try {
        return ask();
    }
    catch {
        // The system knows no account of this id.
        return undefined;
    }
}


/***/ }),

/***/ 19966:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ npmCacheFolder),
/* harmony export */   sr: () => (/* binding */ fromNpmCache),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_integrity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58474);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88929);





/** npm's cache on this machine: from the environment, else where npm has it by default. */
function npmCacheFolder(env, platform = process.platform) {
    const given = env.npm_config_cache ?? env.NPM_CONFIG_CACHE;
    if (given !== undefined && given !== '')
        return given;
    if (platform === 'win32' && env.LOCALAPPDATA)
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.LOCALAPPDATA, 'npm-cache');
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .homeFolder */ .W)(env);
    return home === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npm');
}
/**
 * The bytes that npm keeps under a hash, where they are of that hash.
 *
 * @param pin one hash of an integrity: `sha512-…`.
 * @see cacache, `content-v2`
 */
async function fromNpmCache(folder, pin, cap) {
    const [hash] = (0,_model_integrity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIntegrity */ .hN)(pin);
    if (hash === undefined)
        return undefined;
    const { hex, algorithm } = hash;
    const place = [algorithm, hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)];
    const bytes = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, '_cacache', 'content-v2', ...place), cap).catch(() => undefined);
    return bytes !== undefined && isOf(bytes, pin) ? bytes : undefined;
}
/** Whether bytes have a hash. */
function isOf(bytes, pin) {
    const [hash] = (0,_model_integrity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIntegrity */ .hN)(pin);
    return hash !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash.algorithm).update(bytes).digest('hex') === hash.hex;
}


/***/ }),

/***/ 86835:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ tarFiles),
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
const BLOCK = 512;
const MAX_FILES = 200_000;
/** The regular files of an npm tarball. Other kinds of entries are what package managers do not unpack either. */
function tarFiles(entries) {
    return entries.flatMap(({ kind, path, bytes }) => kind === 'file' ? [{ path: stripFirst(path), bytes }] : []);
}
/**
 * The entries of a tar archive, decompressed. Reads ustar with its prefix, pax paths and GNU long names.
 *
 * @throws Error where the archive is cut short or is none.
 * @see POSIX.1-2017, pax, "ustar Interchange Format"
 */
function readTar(archive) {
    const entries = [];
    let longName;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const header = archive.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            return entries;
        if (!hasChecksum(header))
            throw new Error('is not a tar archive');
        const size = readNumber(header.subarray(124, 136));
        const start = at + BLOCK;
        if (size > archive.length - start)
            throw new Error('is cut short');
        const bytes = archive.subarray(start, start + size);
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x')
            longName = paxPath(bytes) ?? longName;
        else if (type === 'L')
            longName = text(bytes);
        else if (type !== 'g') {
            const mode = readNumber(header.subarray(100, 108));
            entries.push({ kind: kindOf(type), path: longName ?? nameOf(header), mode, bytes });
            longName = undefined;
        }
        if (entries.length > MAX_FILES)
            throw new Error(`holds more than ${MAX_FILES} files`);
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    throw new Error('is cut short');
}
function kindOf(type) {
    if (type === '0' || type === '\0')
        return 'file';
    return type === '5' ? 'folder' : 'other';
}
function hasChecksum(header) {
    let sum = 0;
    for (let at = 0; at < BLOCK; at += 1)
        sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
    return sum === readNumber(header.subarray(148, 156));
}
/** Octal, or base 256 where the first bit is set. */
function readNumber(field) {
    if (((field[0] ?? 0) & 0x80) !== 0)
        return field.readUIntBE(field.length - 6, 6);
    const value = Number.parseInt(text(field).trim() || '0', 8);
    return Number.isNaN(value) ? -1 : value;
}
function nameOf(header) {
    const name = text(header.subarray(0, 100));
    const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Records of `LENGTH KEY=VALUE\n`. */
function paxPath(bytes) {
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const length = space === -1 ? Number.NaN : Number(bytes.toString('utf8', at, space));
        if (!(length > 0))
            return undefined;
        const record = bytes.toString('utf8', space + 1, at + length - 1);
        if (record.startsWith('path='))
            return record.slice(5);
        at += length;
    }
    return undefined;
}
function text(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}
function stripFirst(path) {
    const clean = path.replace(/^(?:\.?\/)+/, '');
    const slash = clean.indexOf('/');
    return slash === -1 ? clean : clean.slice(slash + 1);
}


/***/ }),

/***/ 58474:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/* unused harmony export HASH_ALGORITHMS */
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    const hashes = [];
    for (const part of text.split(/\s+/)) {
        const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
        if (match === null)
            continue;
        const algorithm = match[1];
        const digest = Buffer.from(match[2] ?? '', 'base64');
        if (digest.length !== BYTES[algorithm])
            continue;
        hashes.push({ algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') });
    }
    return hashes;
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 82305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel)
/* harmony export */ });
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`; of a folder that states no version the name alone. */
function labelOf(node) {
    return node.version === '' ? node.name : `${node.name}@${node.version}`;
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 23248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ packageFactsOf)
/* harmony export */ });
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ })

};
;