"use strict";
exports.id = 7272;
exports.ids = [7272,8671];
exports.modules = {

/***/ 43679:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPackageFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63061);
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5005);
/* harmony import */ var _small_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37342);




/**
 * The package of this name and version in a folder.
 *
 * @param within absolute, resolved path that the folder must not lead out of, whatever links stand in it.
 */
function readPackageFolder(folder, wanted, { within, from }) {
    const real = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_2__/* .visiblePath */ .ex)(folder);
    if (real === undefined || !(0,_small_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(within, real))
        return undefined;
    const manifest = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .EW)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, 'package.json')));
    if (!(0,_package_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestOf */ .v)(manifest, wanted))
        return undefined;
    const file = (name) => {
        const bytes = name === node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(name) ? (0,_small_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallBytes */ .Nz)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, name)) : undefined;
        return bytes && { file: name, text: bytes.toString('utf8'), sha256: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes) };
    };
    return {
        from,
        manifest,
        licenseFiles: () => (0,_package_files_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseFileNames */ .k)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFolder */ .bt)(real), manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}


/***/ }),

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
    return (node) => {
        const places = node.places.filter((place) => /(?:^|\/)node_modules\//.test(place));
        stores ??= virtualStores(base);
        const stored = stores.get(storeKey(node.name, node.version)) ?? [];
        const likely = [
            ...places,
            ...stored.map((entry) => entry.replace('\0', node.name)),
            `node_modules/${node.name}`,
        ];
        const found = firstOf(likely, node, base, root);
        if (found !== undefined || places.length > 0)
            return found;
        walked ??= walkNodeModules(base, trees);
        return firstOf(walked.get(node.name) ?? [], node, base, root);
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
function firstOf(folders, node, base, within) {
    for (const folder of new Set(folders)) {
        const found = (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageFolder */ .r)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, folder), node, { within, from: 'installed' });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function storeKey(name, version) {
    return `${name.replaceAll('/', '+')}@${version}`;
}
/**
 * Folders of virtual stores by `name@version` (`/` as `+`), `\0` standing for the package's name: pnpm and Bun
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
            // Peers follow after an underscore (pnpm before 9: a bracket), Bun's after a plus sign.
            const end = entry.slice(at).search(store === '.bun' ? /\+[0-9a-f]{8,}$/ : /[_(]/);
            add(end === -1 ? entry : entry.slice(0, at + end), `node_modules/${store}/${entry}/node_modules/\0`);
        }
    }
    for (const entry of (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'node_modules/.store'))) {
        const [, name, version] = /^(.+?)-(?:npm|virtual)-(.+)-[0-9a-f]{10}$/.exec(entry) ?? [];
        if (name !== undefined && version !== undefined)
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

/***/ 5005:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ licenseFileNames),
/* harmony export */   v: () => (/* binding */ isManifestOf)
/* harmony export */ });
/** Files that hold a licence or a notice by npm's habits; code of that name is none. */
const LICENSE_FILE = /^(?:(?:un)?licen[cs]e|copying|copyright|notice)|\.licen[cs]e$/i;
const CODE = /\.(?:[cm]?[jt]sx?|json|map|d\.ts)$/i;
const MAX_FILES = 20;
/** The names of licence files among those of a folder, few and sorted. */
function licenseFileNames(names, manifest) {
    const referred = referredFile(manifest);
    return names
        .filter((name) => name === referred || (LICENSE_FILE.test(name) && !CODE.test(name)))
        .sort()
        .slice(0, MAX_FILES);
}
/** The file that `SEE LICENSE IN <file>` names, where it is one of the top folder. */
function referredFile(manifest) {
    const license = 'license' in manifest ? manifest.license : undefined;
    if (typeof license !== 'string')
        return undefined;
    const file = /^SEE LICEN[SC]E IN (.{1,200})$/i.exec(license)?.[1]?.trim().replace(/^\.\//, '');
    return file === undefined || /[/\\]/.test(file) ? undefined : file;
}
/** Whether a package.json is of this name and version. */
function isManifestOf(manifest, { name, version }) {
    if (manifest === undefined)
        return false;
    const said = manifest;
    return said.name === name && said.version === version;
}


/***/ }),

/***/ 37342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   Nz: () => (/* binding */ readSmallBytes),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   ex: () => (/* binding */ visiblePath),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   uT: () => (/* binding */ listFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);



/** A file larger than this is not read. */
const CAP = 1024 * 1024;
/** A folder's path with its symbolic links resolved; `undefined` where there is nothing that this process may see. */
function visiblePath(folder) {
    try {
        return (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder);
    }
    catch (error) {
        if ((0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return undefined;
        throw error;
    }
}
/** A regular file's text within the cap. Neither follows a link nor waits on a pipe. */
function readSmallFile(file) {
    return readSmallBytes(file)?.toString('utf8');
}
/** The same as bytes. */
function readSmallBytes(file) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return undefined;
        throw error;
    }
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!info.isFile() || info.size > CAP)
            return undefined;
        const buffer = Buffer.allocUnsafe(info.size);
        let length = 0;
        while (length < info.size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, length, info.size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** Names in a folder, sorted; none where it is not there. */
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return [];
        throw error;
    }
}
/** Names of the real folders in a folder (no links), sorted. */
function listFolders(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
    }
    catch (error) {
        if ((0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return [];
        throw error;
    }
}
/** Whether a resolved path is `root` or below it. */
function isWithin(root, real) {
    return real === root || real.startsWith(root + (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
}
/** A JSON object, or `undefined` where the text is none. */
function parseObject(text) {
    if (text === undefined)
        return undefined;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
    }
    catch (error) {
        // A broken file says nothing: the package stays unread, which is reported.
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Errors that mean "not there for us": missing, a link where none may be, a loop, no permission, a name no file can have. */


/***/ }),

/***/ 14294:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ storeFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

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
        pnpm: first(given(env.npm_config_store_dir ?? env.NPM_CONFIG_STORE_DIR ?? env.pnpm_config_store_dir), given(env.PNPM_HOME, 'store'), given(env.XDG_DATA_HOME, 'pnpm/store'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'pnpm/store')) : [], platform === 'darwin' ? below('Library/pnpm/store') : [], below('.local/share/pnpm/store')),
    };
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 26172:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createPrefixIndex),
  H: () => (/* binding */ findInStores)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/collect/installed/folder.js
var installed_folder = __webpack_require__(43679);
// EXTERNAL MODULE: ./build/collect/installed/package-files.js
var package_files = __webpack_require__(5005);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/integrity.js
var model_integrity = __webpack_require__(58474);
// EXTERNAL MODULE: ./build/collect/installed/small-files.js
var small_files = __webpack_require__(37342);
;// CONCATENATED MODULE: ./build/collect/installed/pnpm-store.js






/**
 * Finds packages in pnpm's content-addressed store, by the integrity in the lockfile. Every file is named by
 * its own digest there, and is compared with it. Known are the layouts with an index in JSON (pnpm 7 to 10:
 * `v3`, `v10`); pnpm 11 and newer keep theirs in a database.
 *
 * @param stores absolute paths of folders with `v10` or `v3` in them.
 */
function findInPnpmStore(stores) {
    const versions = stores.flatMap((store) => (0,small_files/* listFolder */.bt)(store)
        .filter((name) => name === 'v10' || name === 'v3')
        .map((name) => external_node_path_default().join(store, name)));
    return (node) => {
        const hex = (0,model_integrity/* parseIntegrity */.hN)(node.integrity ?? '').find(({ algorithm }) => algorithm === 'sha512')?.hex;
        if (hex === undefined)
            return undefined;
        for (const version of versions) {
            const index = readIndex(version, hex);
            const found = index === undefined ? undefined : packageOf(version, index, node);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
function readIndex(version, hex) {
    const text = external_node_path_default().basename(version) === 'v3'
        ? (0,small_files/* readSmallFile */.EW)(external_node_path_default().join(version, 'files', hex.slice(0, 2), `${hex.slice(2)}-index.json`))
        : indexText(external_node_path_default().join(version, 'index', hex.slice(0, 2)), `${hex.slice(2, 64)}-`);
    const files = new Map(Object.entries((0,small_files/* parseObject */.lj)(text) ?? {})).get('files');
    if (typeof files !== 'object' || files === null)
        return undefined;
    const index = new Map();
    for (const [name, entry] of Object.entries(files)) {
        const integrity = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'integrity') : undefined;
        if (typeof integrity === 'string')
            index.set(name, integrity);
    }
    return index;
}
/** The index of a tarball; its name goes on with the package's, which does not matter: the content is compared. */
function indexText(folder, prefix) {
    const name = (0,small_files/* listFolder */.bt)(folder).find((entry) => entry.startsWith(prefix));
    return name === undefined ? undefined : (0,small_files/* readSmallFile */.EW)(external_node_path_default().join(folder, name));
}
function packageOf(version, index, node) {
    const manifest = (0,small_files/* parseObject */.lj)(readContent(version, index.get('package.json')));
    if (!(0,package_files/* isManifestOf */.v)(manifest, node))
        return undefined;
    const file = (name) => {
        const text = readContent(version, index.get(name));
        return text === undefined ? undefined : { file: name, text, sha256: (0,digest/* sha256Hex */.f)(text) };
    };
    return {
        from: 'store',
        manifest,
        licenseFiles: () => (0,package_files/* licenseFileNames */.k)([...index.keys()], manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}
/** A file of the store, if it has the digest that names it. */
function readContent(version, integrity) {
    const hex = (0,model_integrity/* parseIntegrity */.hN)(integrity ?? '').find(({ algorithm }) => algorithm === 'sha512')?.hex;
    if (hex === undefined)
        return undefined;
    const file = external_node_path_default().join(version, 'files', hex.slice(0, 2), hex.slice(2));
    const text = (0,small_files/* readSmallFile */.EW)(file) ?? (0,small_files/* readSmallFile */.EW)(`${file}-exec`);
    return text !== undefined && (0,external_node_crypto_.createHash)('sha512').update(text).digest('hex') === hex ? text : undefined;
}

// EXTERNAL MODULE: ./build/collect/installed/zip.js
var zip = __webpack_require__(27760);
;// CONCATENATED MODULE: ./build/collect/installed/stores.js







/**
 * Finds packages that are not installed in what package managers keep of their downloads: pnpm's store, Yarn's
 * archives and folders, Bun's cache. A store of another package manager is as good: name and version must agree.
 */
function findInStores(stores) {
    const pnpm = findInPnpmStore(stores.pnpm);
    const archives = createPrefixIndex(stores.yarnBerry);
    const classic = createPrefixIndex(stores.yarnClassic);
    const bun = createPrefixIndex(stores.bun);
    return async (node) => {
        if (node.source.kind !== 'registry')
            return undefined;
        const flat = node.name.replace('/', '-');
        const found = pnpm(node) ??
            inFolders(classic(`npm-${flat}-${node.version}-`), `node_modules/${node.name}`, node) ??
            inFolders(bun(`${node.name}@${node.version}@@`), '.', node);
        if (found !== undefined)
            return found;
        for (const file of archives(`${flat}-npm-${node.version}-`)) {
            const archived = file.endsWith('.zip') ? await inArchive(file, node) : undefined;
            if (archived !== undefined)
                return archived;
        }
        return undefined;
    };
}
/** Entries of folders (with scopes' own folders) that begin with a text, absolute. Each folder is listed once. */
function createPrefixIndex(folders) {
    const lists = new Map();
    return (prefix) => folders.flatMap((folder) => {
        const slash = prefix.startsWith('@') ? prefix.indexOf('/') : -1;
        const within = slash === -1 ? folder : external_node_path_default().join(folder, prefix.slice(0, slash));
        const rest = prefix.slice(slash + 1);
        if (/[/\\\0]/.test(rest))
            return [];
        const names = lists.get(within) ?? (0,small_files/* listFolder */.bt)(within);
        lists.set(within, names);
        return startingWith(names, rest).map((name) => external_node_path_default().join(within, name));
    });
}
/** @param sorted by code units, so that what begins alike stands together. */
function startingWith(sorted, prefix) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (sorted[end]?.startsWith(prefix))
        end += 1;
    return sorted.slice(low, end);
}
function inFolders(folders, inner, node) {
    for (const folder of folders) {
        const within = (0,small_files/* visiblePath */.ex)(folder);
        if (within === undefined)
            continue;
        const found = (0,installed_folder/* readPackageFolder */.r)(external_node_path_default().join(within, inner), node, { within, from: 'store' });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function inArchive(archive, node) {
    const top = `node_modules/${node.name}/`;
    const topName = (name) => name.startsWith(top) && !name.includes('/', top.length) ? name.slice(top.length) : undefined;
    const texts = await (0,zip/* readZip */.u)(archive, (name) => {
        const base = topName(name);
        // What a manifest refers to is only known once it is read, so every small text at the top is.
        return (base !== undefined && (base === 'package.json' || !/\.(?:[cm]?[jt]sx?|map|wasm|node)$/i.test(base)));
    });
    const manifest = (0,small_files/* parseObject */.lj)(texts.get(`${top}package.json`));
    if (!(0,package_files/* isManifestOf */.v)(manifest, node))
        return undefined;
    const names = [...texts.keys()].map((name) => name.slice(top.length));
    const file = (name) => {
        const text = texts.get(top + name);
        return text === undefined ? undefined : { file: name, text, sha256: (0,digest/* sha256Hex */.f)(text) };
    };
    return {
        from: 'store',
        manifest,
        licenseFiles: () => (0,package_files/* licenseFileNames */.k)(names, manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}


/***/ }),

/***/ 27760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** An archive with more entries than this is no package. */
const MAX_ENTRIES = 100_000;
/** An entry larger than this (unpacked) is not read. */
const ENTRY_CAP = 1024 * 1024;
/** All entries of an archive together are at most so large, unpacked. */
const ALL_CAP = 1024 * 1024 * 1024;
/**
 * The files of a zip archive below a folder, by their names from there.
 *
 * @param archive its bytes: those that were hashed, and no others.
 * @throws RangeError beyond the limits, and what the reader finds wrong.
 */
async function unpackZip(archive, below) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const files = new Map();
    const zip = await fromBufferPromise(archive, { lazyEntries: true });
    let unpacked = 0;
    for await (const entry of entriesOf(zip)) {
        unpacked += entry.uncompressedSize;
        if (unpacked > ALL_CAP)
            throw new RangeError(`it holds more than ${ALL_CAP} bytes`);
        if (!entry.fileName.startsWith(below) || entry.fileName.endsWith('/'))
            continue;
        files.set(entry.fileName.slice(below.length), await contentOf(zip, entry));
    }
    return files;
}
/**
 * Texts of a zip archive's entries. The archive is read where it lies, entry by entry; sizes and places are
 * checked by the reader before anything is unpacked.
 *
 * @param file absolute path.
 * @param isWanted asked of every entry's name.
 * @returns by name, those within the size that is read.
 * @throws SealgateError INPUT_INVALID where it is no archive that can be read.
 */
async function readZip(file, isWanted) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const texts = new Map();
    try {
        const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
        try {
            for await (const entry of entriesOf(zip)) {
                if (!isWanted(entry.fileName) || entry.uncompressedSize > ENTRY_CAP)
                    continue;
                texts.set(entry.fileName, (await contentOf(zip, entry)).toString('utf8'));
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a zip archive that can be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'Install again, so that the package manager writes it anew.',
            cause: error,
        });
    }
    return texts;
}
async function* entriesOf(zip) {
    let seen = 0;
    for await (const entry of zip.eachEntry()) {
        seen += 1;
        if (seen > MAX_ENTRIES)
            throw new RangeError(`it has more than ${MAX_ENTRIES} entries`);
        yield entry;
    }
}
async function contentOf(zip, entry) {
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
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
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);
/* harmony import */ var _model_license_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51075);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82305);
/* harmony import */ var _model_pattern_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81134);
/* harmony import */ var _model_registry_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23248);
/* harmony import */ var _installed_node_modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88671);
/* harmony import */ var _installed_store_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14294);
/* harmony import */ var _installed_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26172);









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
    const root = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(dir);
    const describe = await describer(question);
    const named = (0,_model_pattern_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternIndex */ .z)(question.named ?? []);
    for (const graph of graphs) {
        const installed = root === undefined ? undefined : (0,_installed_node_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .findInstalled */ .c)(root, graph);
        const stored = storeFinder(dir, graph, question.env);
        for (const node of graph.packages) {
            if (facts[node.id] !== undefined || node.source.kind === 'link')
                continue;
            const told = [licenseInLockfile(node), fromRegistry(node, question.registry)];
            const known = told.find((fact) => fact !== undefined);
            const files = named({ name: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(node), purl: node.purl }).flatMap(({ file }) => file ?? []);
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
    return { license: (0,_model_license_field_js__WEBPACK_IMPORTED_MODULE_7__/* .licenseField */ .i)(manifest), from };
}
function fromRegistry(node, registry) {
    const manifest = registry === undefined ? undefined : (0,_model_registry_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .packageFactsOf */ .B)(registry, node)?.manifest;
    if (manifest?.state !== 'had')
        return undefined;
    return { license: manifest.value.license ?? '', from: 'registry' };
}
function storeFinder(dir, graph, env) {
    if (env === undefined)
        return undefined;
    return (0,_installed_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .findInStores */ .H)((0,_installed_store_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFolders */ .R)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(graph.lockfile.path)), env));
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
            readTexts ??= (await __webpack_require__.e(/* import() */ 9246).then(__webpack_require__.bind(__webpack_require__, 29246))).createTextReader();
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

/***/ 51075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ licenseField)
/* harmony export */ });
/**
 * The licence that a package manifest (package.json) declares, as one text: the `license` string, or the older
 * `license: {type}` and `licenses: [{type}]`, whose entries are alternatives.
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
    const { type, name } = value;
    return [type, name].find((part) => typeof part === 'string')?.trim() ?? '';
}


/***/ })

};
;