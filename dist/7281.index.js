"use strict";
exports.id = 7281;
exports.ids = [7281,7272];
exports.modules = {

/***/ 43679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPackageFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5005);
/* harmony import */ var _small_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37342);



/**
 * The package of this name and version in a folder.
 *
 * @param within absolute, resolved path that the folder must not lead out of, whatever links stand in it.
 */
function readPackageFolder(folder, wanted, { within, from }) {
    const real = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(folder);
    if (real === undefined || !(0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(within, real))
        return undefined;
    const manifest = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, 'package.json')));
    if (!(0,_package_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestOf */ .v)(manifest, wanted))
        return undefined;
    return {
        from,
        manifest,
        licenseFiles: () => (0,_package_files_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseFileNames */ .k)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(real), manifest).flatMap((file) => {
            const text = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, file));
            return text === undefined ? [] : [{ file, text }];
        }),
    };
}


/***/ }),

/***/ 88671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findInstalled)
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   uT: () => (/* binding */ listFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** A file larger than this is not read. */
const CAP = 1024 * 1024;
/** A regular file's text within the cap. Neither follows a link nor waits on a pipe. */
function readSmallFile(file) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (isAbsent(error))
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
        return buffer.toString('utf8', 0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function realPath(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
}
/** Names in a folder, sorted; none where it is not there. */
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch (error) {
        if (isAbsent(error))
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
        if (isAbsent(error))
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
function isAbsent(error) {
    const code = error.code ?? '';
    return [
        'ENOENT',
        'ENOTDIR',
        'ELOOP',
        'EACCES',
        'EPERM',
        'ENAMETOOLONG',
        'ENXIO',
        'EINVAL',
        'EISDIR',
        'ERR_INVALID_ARG_VALUE',
    ].includes(code);
}


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectLicenses: () => (/* binding */ collectLicenses),
/* harmony export */   o: () => (/* binding */ licenseInLockfile)
/* harmony export */ });
/* harmony import */ var _model_license_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51075);
/* harmony import */ var _model_registry_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23248);
/* harmony import */ var _installed_node_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88671);
/* harmony import */ var _installed_small_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37342);




/**
 * What each package says its licence is: the lockfile, else the installed package of the same name and
 * version, else the registry's manifest. Nothing outside of `dir` is read, whatever links point there.
 *
 * Files are read synchronously: thousands of small reads take a fraction of what the thread pool needs for them.
 *
 * @param dir absolute path of the repository.
 * @returns by package id; a package of which nothing could be read has no entry, one that declares nothing an empty text.
 */
async function collectLicenses(dir, graphs, registry) {
    const facts = Object.create(null);
    const root = (0,_installed_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(dir);
    for (const graph of graphs) {
        const find = root === undefined ? undefined : (0,_installed_node_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstalled */ .c)(root, graph);
        for (const node of graph.packages) {
            if (facts[node.id] !== undefined || node.source.kind === 'link')
                continue;
            const fact = licenseInLockfile(node) ?? fromInstalled(find?.(node)?.manifest) ?? fromRegistry(node, registry);
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
function fromInstalled(manifest) {
    return manifest === undefined ? undefined : { license: (0,_model_license_field_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseField */ .i)(manifest), from: 'installed' };
}
function fromRegistry(node, registry) {
    const manifest = registry === undefined ? undefined : (0,_model_registry_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFactsOf */ .B)(registry, node)?.manifest;
    if (manifest?.state !== 'had')
        return undefined;
    return { license: manifest.value.license ?? '', from: 'registry' };
}


/***/ }),

/***/ 37281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderRich: () => (/* binding */ renderRich)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/license-field.js
var license_field = __webpack_require__(51075);
// EXTERNAL MODULE: ./build/model/package-details.js
var package_details = __webpack_require__(92758);
// EXTERNAL MODULE: ./build/collect/installed/node-modules.js
var node_modules = __webpack_require__(88671);
// EXTERNAL MODULE: ./build/collect/installed/small-files.js
var small_files = __webpack_require__(37342);
;// CONCATENATED MODULE: ./build/collect/installed/store-folders.js

/**
 * The stores of this machine's user: from the environment variables that the package managers read, else their
 * defaults. Settings of the repository are not followed: they could name any folder.
 *
 * @param base absolute path of the lockfile's folder.
 */
function storeFolders(base, env, platform = process.platform) {
    const home = nonEmpty(env.HOME) ?? nonEmpty(env.USERPROFILE);
    const below = (...parts) => (home === undefined ? [] : [external_node_path_default().join(home, ...parts)]);
    const given = (value, ...parts) => nonEmpty(value) === undefined ? [] : [external_node_path_default().resolve(value ?? '', ...parts)];
    const first = (...choices) => choices.find((choice) => choice.length > 0) ?? [];
    const local = given(env.LOCALAPPDATA);
    return {
        yarnBerry: [
            external_node_path_default().join(base, '.yarn/cache'),
            ...first(given(env.YARN_CACHE_FOLDER), given(env.YARN_GLOBAL_FOLDER, 'cache'), platform === 'win32' ? local.map((folder) => external_node_path_default().join(folder, 'Yarn/Berry/cache')) : [], below('.yarn/berry/cache')),
        ],
        yarnClassic: first(given(env.YARN_CACHE_FOLDER, 'v6'), platform === 'win32' ? local.map((folder) => external_node_path_default().join(folder, 'Yarn/Cache/v6')) : [], platform === 'darwin' ? below('Library/Caches/Yarn/v6') : [], given(env.XDG_CACHE_HOME, 'yarn/v6'), below('.cache/yarn/v6')),
        bun: first(given(env.BUN_INSTALL_CACHE_DIR), given(env.BUN_INSTALL, 'install/cache'), below('.bun/install/cache')),
        pnpm: first(given(env.npm_config_store_dir ?? env.NPM_CONFIG_STORE_DIR ?? env.pnpm_config_store_dir), given(env.PNPM_HOME, 'store'), given(env.XDG_DATA_HOME, 'pnpm/store'), platform === 'win32' ? local.map((folder) => external_node_path_default().join(folder, 'pnpm/store')) : [], platform === 'darwin' ? below('Library/pnpm/store') : [], below('.local/share/pnpm/store')),
    };
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./build/collect/installed/folder.js
var installed_folder = __webpack_require__(43679);
// EXTERNAL MODULE: ./build/collect/installed/package-files.js
var package_files = __webpack_require__(5005);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/integrity.js
var model_integrity = __webpack_require__(58474);
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
    return {
        from: 'store',
        manifest,
        licenseFiles: () => (0,package_files/* licenseFileNames */.k)([...index.keys()], manifest).flatMap((file) => {
            const text = readContent(version, index.get(file));
            return text === undefined ? [] : [{ file, text }];
        }),
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

;// CONCATENATED MODULE: ./build/collect/installed/zip.js

/** An archive with more entries than this is no package. */
const MAX_ENTRIES = 100_000;
/** An entry larger than this (unpacked) is not read. */
const ENTRY_CAP = 1024 * 1024;
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
            let seen = 0;
            for await (const entry of zip.eachEntry()) {
                seen += 1;
                if (seen > MAX_ENTRIES)
                    throw new RangeError(`it has more than ${MAX_ENTRIES} entries`);
                if (!isWanted(entry.fileName) || entry.uncompressedSize > ENTRY_CAP)
                    continue;
                const chunks = [];
                for await (const chunk of await zip.openReadStreamPromise(entry))
                    chunks.push(chunk);
                texts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a zip archive that can be read: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file },
            hint: 'Install again, so that the package manager writes it anew.',
            cause: error,
        });
    }
    return texts;
}

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
        const within = (0,small_files/* realPath */.Ye)(folder);
        if (within === undefined)
            continue;
        const found = (0,installed_folder/* readPackageFolder */.r)(external_node_path_default().join(within, inner), node, { within, from: 'store' });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function inArchive(file, node) {
    const top = `node_modules/${node.name}/`;
    const topName = (name) => name.startsWith(top) && !name.includes('/', top.length) ? name.slice(top.length) : undefined;
    const texts = await readZip(file, (name) => {
        const base = topName(name);
        // What a manifest refers to is only known once it is read, so every small text at the top is.
        return (base !== undefined && (base === 'package.json' || !/\.(?:[cm]?[jt]sx?|map|wasm|node)$/i.test(base)));
    });
    const manifest = (0,small_files/* parseObject */.lj)(texts.get(`${top}package.json`));
    if (!(0,package_files/* isManifestOf */.v)(manifest, node))
        return undefined;
    const names = [...texts.keys()].map((name) => name.slice(top.length));
    return {
        from: 'store',
        manifest,
        licenseFiles: () => (0,package_files/* licenseFileNames */.k)(names, manifest).map((name) => ({ file: name, text: texts.get(top + name) ?? '' })),
    };
}

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
    const root = (0,small_files/* realPath */.Ye)(dir);
    const descriptions = new Map();
    const licenses = Object.create(null);
    for (const graph of graphs) {
        const base = external_node_path_default().join(dir, external_node_path_default().dirname(graph.lockfile.path));
        const installed = root === undefined ? undefined : (0,node_modules/* findInstalled */.c)(root, graph);
        const stored = findInStores(storeFolders(base, env));
        for (const node of graph.packages) {
            if (node.source.kind === 'link' || descriptions.has(node.id))
                continue;
            const stated = (0,collect_licenses/* licenseInLockfile */.o)(node);
            if (stated !== undefined)
                licenses[node.id] = stated;
            const found = installed?.(node) ?? (await fromStore(stored, node, log));
            if (found === undefined)
                continue;
            descriptions.set(node.id, describe(found, licenseTexts));
            licenses[node.id] ??= { license: (0,license_field/* licenseField */.i)(found.manifest), from: found.from };
        }
    }
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
function describe(found, licenseTexts) {
    return { ...(0,package_details/* readPackageDetails */.xx)(found.manifest), licenseFiles: licenseTexts ? found.licenseFiles() : [] };
}

;// CONCATENATED MODULE: ./build/commands/sbom-rich.js


/** Every BOM but the usual one: other versions and formats, with details or vulnerabilities, or SPDX. */
async function renderRich(graphs, options, request) {
    const { form } = request;
    const known = form.details ? await sbom_rich_describe(graphs, request) : undefined;
    const full = known === undefined ? options : { ...options, ...known };
    if (form.spdx) {
        const { renderSpdx } = await __webpack_require__.e(/* import() */ 8969).then(__webpack_require__.bind(__webpack_require__, 68969));
        return renderSpdx(graphs, full);
    }
    const decisions = form.vulnerabilities ? await judgeReports(graphs, request) : undefined;
    const { renderWithModels } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(4278)]).then(__webpack_require__.bind(__webpack_require__, 94278));
    return renderWithModels(graphs, { ...full, spec: form.spec, format: form.format, decisions });
}
async function sbom_rich_describe(graphs, { dir, form, values, world }) {
    const { env, log } = world;
    const known = await collectDescriptions(graphs, { dir, env, log, licenseTexts: form.licenseTexts });
    const { licenses } = known;
    const cacheDir = typeof values.cache === 'string' ? values.cache : undefined;
    const { addCachedLicenses } = await Promise.all(/* import() */[__webpack_require__.e(2600), __webpack_require__.e(4958)]).then(__webpack_require__.bind(__webpack_require__, 89147));
    await addCachedLicenses(licenses, graphs, { dir, env, cacheDir });
    if (values.online === true)
        await addRegistryLicenses(licenses, graphs, { dir, values, world });
    const open = countOpen(graphs, licenses);
    if (open > 0) {
        log.warn(`The licence of ${open} package${open === 1 ? '' : 's'} is not known here${values.online === true ? '' : '; install them, or ask the registry with --online'}.`);
    }
    return known;
}
function countOpen(graphs, licenses) {
    const nodes = graphs.flatMap(({ packages }) => packages);
    return nodes.filter((node) => node.source.kind !== 'link' && licenses[node.id] === undefined).length;
}
async function addRegistryLicenses(licenses, graphs, { dir, values, world }) {
    const unread = graphs.map((graph) => ({
        ...graph,
        packages: graph.packages.filter((node) => node.source.kind === 'registry' && (licenses[node.id]?.license ?? '') === ''),
    }));
    if (unread.every(({ packages }) => packages.length === 0))
        return;
    const { collectRegistryFacts } = await Promise.all(/* import() */[__webpack_require__.e(6473), __webpack_require__.e(2600), __webpack_require__.e(7981), __webpack_require__.e(4510)]).then(__webpack_require__.bind(__webpack_require__, 77981));
    const { env, log, now } = world;
    const { facts } = await collectRegistryFacts(unread, {
        dir,
        env,
        log,
        now,
        ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
        ...(typeof values.cache === 'string' ? { cacheDir: values.cache } : {}),
    });
    for (const node of unread.flatMap(({ packages }) => packages)) {
        const manifest = facts.packages[node.purl]?.manifest;
        if (manifest?.state === 'unreachable') {
            throw new errors/* SealgateError */.De('NETWORK_UNREACHABLE', `The registry could not be asked: ${manifest.reason}`, {
                hint: 'Try again, or leave --online out.',
            });
        }
        if (manifest?.state === 'had' && manifest.value.license !== undefined)
            licenses[node.id] = { license: manifest.value.license, from: 'registry' };
    }
}
/** What the policy says to what the reports found, by the same check and decision as `gate`. */
async function judgeReports(graphs, { dir, values, world }) {
    const { judgeVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(818), __webpack_require__.e(7687), __webpack_require__.e(7459), __webpack_require__.e(49), __webpack_require__.e(8668), __webpack_require__.e(5831), __webpack_require__.e(883), __webpack_require__.e(3147), __webpack_require__.e(172), __webpack_require__.e(1411)]).then(__webpack_require__.bind(__webpack_require__, 21178));
    return judgeVulnerabilities(graphs, { dir, values, world });
}


/***/ }),

/***/ 58474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ HASH_ALGORITHMS),
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
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

/***/ 51075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
function licenseText(value) {
    if (typeof value === 'string')
        return value.trim();
    if (Array.isArray(value)) {
        const parts = [...new Set(value.slice(0, 20).map(licenseText))].filter((part) => part !== '');
        return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? '');
    }
    if (typeof value !== 'object' || value === null)
        return '';
    const { type, name } = value;
    return [type, name].find((part) => typeof part === 'string')?.trim() ?? '';
}


/***/ }),

/***/ 23248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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