"use strict";
exports.id = 4883;
exports.ids = [4883];
exports.modules = {

/***/ 88671:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findInstalled),
/* harmony export */   findFolders: () => (/* binding */ findFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43679);
/* harmony import */ var _small_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37342);




/** A tree with more package folders than this is not walked to its end. */
const MAX_FOLDERS = 200_000;
/**
 * Looks packages up where their package manager installs them, beside the lockfile: npm's places, the virtual
 * stores of pnpm, Bun and Yarn's pnpm linker, the top folder and those of the workspaces, and last, for
 * lockfiles that name no places, wherever a walk through `node_modules` finds the name.
 *
 * @param root absolute, resolved path of the repository; nothing outside of it is read.
 */
function findInstalled(root, graph) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(graph.lockfile.path));
    // Asked of the file system once: most checkouts of a lockfile have nothing installed.
    const trees = graph.importers
        .map((importer) => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(importer.path, 'node_modules'))
        .filter((tree) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, tree)));
    if (trees.length === 0)
        return () => undefined;
    let stores;
    let walked;
    let named;
    // A lockfile that states no version (Bun's, of packages from git and archives) leaves it to the package.json.
    const wantedOf = (node, places) => {
        if (node.version !== '')
            return node;
        named ??= countNames(graph);
        const sure = places.length > 0 || named.get(node.name) === 1;
        return sure ? { name: node.name, version: undefined } : node;
    };
    return (node) => {
        const places = node.places.filter((place) => /(?:^|\/)node_modules\//.test(place));
        stores ??= virtualStores(base);
        const stored = [
            ...byAddress(stores, node),
            ...(node.version === '' ? [] : (stores.get(storeKey(node.name, node.version)) ?? [])),
        ];
        const likely = [
            ...places,
            ...stored.map((entry) => entry.replace('\0', node.name)),
            `node_modules/${node.name}`,
        ];
        const wanted = wantedOf(node, places);
        const found = firstOf(likely, wanted, base, root);
        if (found !== undefined || places.length > 0)
            return found;
        walked ??= walkNodeModules(base, trees);
        return firstOf(walked.get(node.name) ?? [], wanted, base, root);
    };
}
/**
 * Where the packages of lockfiles that name no places are installed: every folder of that name whose package.json says
 * name and version. One that says a version that the lockfile does not have stands for all of its versions, because
 * something in it was changed.
 *
 * @param root absolute, resolved path of the repository.
 * @returns folders relative to the lockfile's.
 */
function findFolders(root) {
    const finders = new Map();
    return (graph, node) => {
        const find = finders.get(graph) ?? foldersOfGraph(root, graph);
        finders.set(graph, find);
        return find(node);
    };
}
function foldersOfGraph(root, graph) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(graph.lockfile.path));
    const trees = graph.importers
        .map((importer) => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(importer.path, 'node_modules'))
        .filter((tree) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, tree)));
    if (trees.length === 0)
        return () => [];
    const stores = virtualStores(base);
    const walked = walkNodeModules(base, trees);
    const versions = new Map();
    for (const { name, version } of graph.packages)
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    return ({ name, version }) => {
        const stored = (stores.get(storeKey(name, version)) ?? []).map((entry) => entry.replace('\0', name));
        return [...new Set([...stored, ...(walked.get(name) ?? [])])].filter((folder) => {
            const said = manifestIn(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, folder), root);
            if (said === undefined || said.name !== name)
                return false;
            return said.version === version || !versions.get(name)?.has(String(said.version));
        });
    };
}
function manifestIn(folder, root) {
    const real = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .visiblePath */ .ex)(folder);
    if (real === undefined || !(0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, real))
        return undefined;
    return (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(real, 'package.json')));
}
function countNames({ packages }) {
    const counts = new Map();
    for (const { name } of packages)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
function firstOf(folders, wanted, base, within) {
    for (const folder of new Set(folders)) {
        const found = (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageFolder */ .r)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, folder), wanted, { within, from: 'installed' });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function storeKey(name, version) {
    return `${name.replaceAll('/', '+')}@${version}`;
}
/** What comes from git, an archive or a folder has its address for a version in the virtual stores' names. */
function byAddress(stores, { name, source }) {
    if (source.kind === 'registry')
        return [];
    const all = stores.get(storeKey(name, '')) ?? [];
    const commit = source.kind === 'git' ? source.commit : undefined;
    const exact = commit === undefined ? [] : all.filter((entry) => entry.includes(commit));
    return exact.length > 0 ? exact : all;
}
/**
 * Folders of virtual stores by `name@version`, and by `name@` where an address stands in the version's place (`/` as `+`), `\0` standing for the package's name: pnpm and Bun
 * keep `<key><peers>/node_modules/<name>`, Yarn `<name>-npm-<version>-<hash>/package`.
 */
function virtualStores(base) {
    const folders = new Map();
    const add = (key, folder) => {
        const known = folders.get(key);
        if (known === undefined)
            folders.set(key, [folder]);
        else
            known.push(folder);
    };
    for (const store of ['.pnpm', '.bun']) {
        for (const entry of (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'node_modules', store))) {
            const at = entry.indexOf('@', 1);
            if (at === -1)
                continue;
            const folder = `node_modules/${store}/${entry}/node_modules/\0`;
            if (!/^\d/.test(entry.slice(at + 1))) {
                add(entry.slice(0, at + 1), folder);
                continue;
            }
            // Peers follow after an underscore (pnpm before 9: a bracket), Bun's after a plus sign.
            const end = entry.slice(at).search(store === '.bun' ? /\+[0-9a-f]{8,}$/ : /[_(]/);
            add(end === -1 ? entry : entry.slice(0, at + end), folder);
        }
    }
    for (const entry of (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'node_modules/.store'))) {
        const locator = /^(.*)-[0-9a-f]{10}$/.exec(entry)?.[1] ?? '';
        const marker = /-(?:npm|virtual)-/.exec(locator);
        const name = locator.slice(0, marker?.index ?? 0);
        const version = locator.slice(name.length + (marker?.[0].length ?? 0));
        if (name !== '' && version !== '')
            add(`${name.replace(/^(@[^-]+)-/, '$1+')}@${version}`, `node_modules/.store/${entry}/package`);
    }
    return folders;
}
/** Every package folder of `node_modules` trees, by package name. Links are not followed: what they lead to is found where it stands. */
function walkNodeModules(base, trees) {
    const folders = new Map();
    const open = [...trees];
    let seen = 0;
    for (let at = open.pop(); at !== undefined && seen < MAX_FOLDERS; at = open.pop()) {
        for (const entry of (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolders */ .uT)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, at))) {
            if (entry.startsWith('.'))
                continue;
            const scoped = entry.startsWith('@');
            const names = scoped
                ? (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolders */ .uT)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, at, entry)).map((name) => `${entry}/${name}`)
                : [entry];
            for (const name of names) {
                seen += 1;
                const known = folders.get(name);
                if (known === undefined)
                    folders.set(name, [`${at}/${name}`]);
                else
                    known.push(`${at}/${name}`);
                open.push(`${at}/${name}/node_modules`);
            }
        }
    }
    return folders;
}


/***/ }),

/***/ 7272:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectLicenses: () => (/* binding */ collectLicenses),
/* harmony export */   o: () => (/* binding */ licenseInLockfile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_license_field_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51075);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82305);
/* harmony import */ var _model_pattern_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81134);
/* harmony import */ var _model_registry_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23248);
/* harmony import */ var _installed_node_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88671);
/* harmony import */ var _installed_store_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14294);
/* harmony import */ var _installed_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77755);










/**
 * What each package says its licence is: the lockfile, else the installed package of the same name and
 * version, else the registry's manifest, else the package in a store of this machine. Of the repository's files
 * nothing outside of `dir` is read, whatever links point there.
 *
 * Files are read synchronously: thousands of small reads take a fraction of what the thread pool needs for them.
 *
 * @param dir absolute path of the repository.
 * @returns by package id; a package of which nothing could be read has no entry, one that declares nothing an empty text.
 */
async function collectLicenses(dir, graphs, question = {}) {
    const facts = Object.create(null);
    const root = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir);
    const describe = await describer(question);
    const named = (0,_model_pattern_index_js__WEBPACK_IMPORTED_MODULE_3__/* .patternIndex */ .z)(question.named ?? []);
    for (const graph of graphs) {
        const installed = root === undefined ? undefined : (0,_installed_node_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .findInstalled */ .c)(root, graph);
        const stored = storeFinder(dir, graph, question.env);
        for (const node of graph.packages) {
            if (facts[node.id] !== undefined || node.source.kind === 'link')
                continue;
            const told = [licenseInLockfile(node), fromRegistry(node, question.registry)];
            const known = told.find((fact) => fact !== undefined);
            const files = named({ name: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .labelOf */ .Wy)(node), purl: node.purl }).flatMap(({ file }) => file ?? []);
            const wanted = known === undefined || question.texts === 'all' || files.length > 0 || describe.isOpen(known.license);
            const here = wanted
                ? (installed?.(node) ?? (known === undefined ? await stored?.(node) : undefined))
                : undefined;
            const [locked, registered] = told;
            const said = [locked, here === undefined ? undefined : manifestFact(here), registered].filter((fact) => fact !== undefined);
            const fact = await describe.join(said, here, files);
            if (fact !== undefined)
                facts[node.id] = fact;
        }
    }
    return facts;
}
/** The licence that a lockfile names. */
function licenseInLockfile(node) {
    return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}
function manifestFact({ manifest, from }) {
    return { license: (0,_model_license_field_js__WEBPACK_IMPORTED_MODULE_8__/* .licenseField */ .i)(manifest), from };
}
function fromRegistry(node, registry) {
    const manifest = registry === undefined ? undefined : (0,_model_registry_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .packageFactsOf */ .B)(registry, node)?.manifest;
    if (manifest?.state !== 'had')
        return undefined;
    return { license: manifest.value.license ?? '', from: 'registry' };
}
function storeFinder(dir, graph, env) {
    if (env === undefined)
        return undefined;
    const find = (0,_installed_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .findInStores */ .H)((0,_installed_store_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFolders */ .R)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(graph.lockfile.path)), env));
    return async (node) => {
        try {
            return await find(node);
        }
        catch (error) {
            // An archive that is none, as Git LFS leaves one that it did not fetch: as good as not there. Where nobody else
            // knows the licence, that is a finding.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De && error.code === 'INPUT_INVALID')
                return undefined;
            throw error;
        }
    };
}
/** Loads what reads expressions only where somebody asked for texts, and what reads texts where there is one. */
async function describer({ texts }) {
    const pick = (said) => said.find(({ license }) => license !== '') ?? said[0];
    if (texts === undefined)
        return { isOpen: () => false, join: async (said) => pick(said) };
    const spdxOf = await spellingReader();
    let readTexts;
    return {
        isOpen: (license) => spdxOf(license) === undefined,
        async join(said, here, files) {
            const first = pick(said);
            if (first === undefined)
                return undefined;
            const known = spdxOf(first.license) ?? first.license;
            const others = said.filter(({ license }) => license !== '' && (spdxOf(license) ?? license) !== known);
            const fact = others.length === 0 ? first : { ...first, others };
            const isOpen = spdxOf(first.license) === undefined || files.length > 0;
            if (here === undefined || (texts === 'open' && !isOpen))
                return fact;
            readTexts ??= (await Promise.all(/* import() */[__webpack_require__.e(3556), __webpack_require__.e(5780)]).then(__webpack_require__.bind(__webpack_require__, 65780))).createTextReader();
            return { ...fact, texts: readTexts(here, files) };
        },
    };
}
/** The SPDX expression of a declared text with sorted operands, each text read once; `undefined` where it is none. */
async function spellingReader() {
    const [{ readLicense }, { expressionKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2717), __webpack_require__.e(7150), __webpack_require__.e(6339)]).then(__webpack_require__.bind(__webpack_require__, 26339)),
        __webpack_require__.e(/* import() */ 2717).then(__webpack_require__.bind(__webpack_require__, 82717)),
    ]);
    const known = new Map();
    return (license) => {
        if (!known.has(license)) {
            const read = readLicense(license);
            known.set(license, read.state === 'read' ? expressionKey(read.node) : undefined);
        }
        return known.get(license);
    };
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

/***/ 51075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ licenseField)
/* harmony export */ });
/**
 * The licence that a package manifest (package.json) declares, as one text: the `license` string, or the older
 * `license: {type}` and `licenses: [{type}]` (or only `{url}`), whose entries are alternatives.
 *
 * @param manifest parsed JSON from outside.
 * @returns empty where it declares none, or nothing that is text.
 */
function licenseField(manifest) {
    if (typeof manifest !== 'object' || manifest === null)
        return '';
    const { license, licenses } = manifest;
    const texts = [license, licenses].map(licenseText);
    return texts.find((text) => text !== '') ?? '';
}
/** One licence or a list of them; a list in a list is nobody's way of saying it, and could be nested without end. */
function licenseText(value) {
    if (!Array.isArray(value))
        return entryText(value);
    const parts = [...new Set(value.slice(0, 20).map(entryText))].filter((part) => part !== '');
    return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? '');
}
function entryText(value) {
    if (typeof value === 'string')
        return value.trim();
    if (typeof value !== 'object' || value === null)
        return '';
    // Old packages name a licence by its address alone.
    const { type, name, url } = value;
    for (const part of [type, name, url]) {
        const text = typeof part === 'string' ? part.trim() : '';
        if (text !== '')
            return text;
    }
    return '';
}


/***/ })

};
;