"use strict";
exports.id = 7272;
exports.ids = [7272,4228];
exports.modules = {

/***/ 43679:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPackageFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5005);
/* harmony import */ var _small_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37342);




/**
 * The package of this name and version in a folder.
 *
 * @param within absolute, resolved path that the folder must not lead out of, whatever links stand in it.
 */
function readPackageFolder(folder, wanted, { within, from }) {
    const real = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .visiblePath */ .ex)(folder);
    if (real === undefined || !(0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(within, real))
        return undefined;
    const manifest = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, 'package.json')));
    if (!(0,_package_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestOf */ .v)(manifest, wanted))
        return undefined;
    const file = (name) => {
        const bytes = name === node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(name) ? (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallBytes */ .Nz)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, name)) : undefined;
        return bytes && { file: name, text: bytes.toString('utf8'), sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(bytes) };
    };
    return {
        from,
        manifest,
        licenseFiles: () => (0,_package_files_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseFileNames */ .k)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(real), manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}


/***/ }),

/***/ 64228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFolders: () => (/* binding */ findFolders),
  c: () => (/* binding */ findInstalled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
;// CONCATENATED MODULE: ./build/collect/installed/bundled-folders.js
/**
 * Prepares the question whether a folder came in the tarball of a package above it, by what that one's package.json
 * says it bundles. Such a folder is no other place of a package of its name, and is compared as part of the one that
 * brings it.
 *
 * @param manifestIn folders relative to the lockfile's.
 */
function bundledFolders(manifestIn) {
    const known = new Map();
    return (folder) => {
        const parts = folder.split('/node_modules/');
        return parts.some((part, index) => {
            // The first part is a project with its first package: `node_modules/a`, `packages/b/node_modules/a`.
            if (index < (parts[0]?.startsWith('node_modules/') ? 1 : 2))
                return false;
            const above = parts.slice(0, index).join('/node_modules/');
            const bundled = known.get(above) ?? bundledIn(above, manifestIn);
            known.set(above, bundled);
            return bundled.has(part);
        });
    };
}
/** Names in a package's own node_modules that it bundles, and of what those need there: found as Node finds them. */
function bundledIn(folder, manifestIn) {
    const manifest = manifestIn(folder);
    const stated = manifest?.bundleDependencies ?? manifest?.bundledDependencies;
    const names = stated === true ? namesOf(manifest?.dependencies) : Array.isArray(stated) ? stated : namesOf(stated);
    const open = names.map((name) => [name, folder]);
    const seen = new Set();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [name, from] = next;
        if (typeof name !== 'string')
            continue;
        const at = placesBetween(folder, from).find((place) => manifestIn(`${place}/${name}`) !== undefined);
        const place = `${at}/${name}`;
        if (at === undefined || seen.has(place))
            continue;
        seen.add(place);
        const own = manifestIn(place);
        for (const needed of [...namesOf(own?.dependencies), ...namesOf(own?.optionalDependencies)])
            open.push([needed, place]);
    }
    const below = `${folder}/node_modules/`;
    return new Set([...seen].map((place) => place.slice(below.length).split('/node_modules/', 1)[0] ?? ''));
}
/** The folders `node_modules` from a package up to that of one above it, the nearest first. */
function placesBetween(top, from) {
    const places = [];
    for (let at = from; at.length >= top.length; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
        places.push(`${at}/node_modules`);
        if (at === top)
            break;
    }
    return places;
}
function namesOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

// EXTERNAL MODULE: ./build/collect/installed/folder.js
var installed_folder = __webpack_require__(43679);
// EXTERNAL MODULE: ./build/collect/installed/small-files.js
var small_files = __webpack_require__(37342);
;// CONCATENATED MODULE: ./build/collect/installed/node-modules.js






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
    const base = external_node_path_default().join(root, external_node_path_default().dirname(graph.lockfile.path));
    // Asked of the file system once: most checkouts of a lockfile have nothing installed.
    const trees = graph.importers
        .map((importer) => external_node_path_default().posix.join(importer.path, 'node_modules'))
        .filter((tree) => (0,external_node_fs_.existsSync)(external_node_path_default().join(base, tree)));
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
    const firstOf = (folders, wanted) => {
        for (const folder of new Set(folders)) {
            const where = external_node_path_default().join(base, folder);
            const found = (0,installed_folder/* readPackageFolder */.r)(where, wanted, { within: root, from: 'installed' });
            if (found !== undefined)
                return found;
        }
        return undefined;
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
        const found = firstOf(likely, wanted);
        if (found !== undefined || places.length > 0)
            return found;
        walked ??= walkNodeModules(base, trees);
        return firstOf(walked.get(node.name) ?? [], wanted);
    };
}
/**
 * Where the packages of lockfiles that name no places are installed: every folder of that name whose package.json says
 * name and version. One that says a version that the lockfile does not have stands for all of its versions, because
 * something in it was changed. What lies in another's tarball and is left out of the lockfile is compared with nothing.
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
    const base = external_node_path_default().join(root, external_node_path_default().dirname(graph.lockfile.path));
    const trees = graph.importers
        .map((importer) => external_node_path_default().posix.join(importer.path, 'node_modules'))
        .filter((tree) => (0,external_node_fs_.existsSync)(external_node_path_default().join(base, tree)));
    if (trees.length === 0)
        return () => [];
    const stores = virtualStores(base);
    const walked = walkNodeModules(base, trees);
    const bundlers = new Set(graph.packages.flatMap(({ name, bundles }) => (bundles === undefined ? [] : [name])));
    const isBundled = bundledFolders((folder) => manifestIn(external_node_path_default().join(base, folder), root));
    const versions = new Map();
    for (const { name, version } of graph.packages)
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    return ({ name, version }) => {
        const stored = (stores.get(storeKey(name, version)) ?? []).map((entry) => entry.replace('\0', name));
        const placed = (walked.get(name) ?? []).filter((folder) => !isBelow(folder, bundlers) && !isBundled(folder));
        return [...new Set([...stored, ...placed])].filter((folder) => {
            const said = manifestIn(external_node_path_default().join(base, folder), root);
            if (said === undefined || said.name !== name)
                return false;
            return said.version === version || !versions.get(name)?.has(String(said.version));
        });
    };
}
/** Whether a folder (`node_modules/a/node_modules/b`) is below one of these packages. */
function isBelow(folder, names) {
    const above = folder.split('/node_modules/').slice(0, -1);
    return above.some((part) => names.has(part.replace(/^(?:.*\/)?node_modules\//, '')));
}
function manifestIn(folder, root) {
    const real = (0,small_files/* visiblePath */.ex)(folder);
    if (real === undefined || !(0,small_files/* isWithin */.UO)(root, real))
        return undefined;
    return (0,small_files/* parseObject */.lj)((0,small_files/* readSmallFile */.EW)(external_node_path_default().join(real, 'package.json')));
}
function countNames({ packages }) {
    const counts = new Map();
    for (const { name } of packages)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
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
 * keep `<key><peers>/node_modules/<name>`, Yarn `<name>-npm-<version>-<hash>/package`, and npm with
 * `install-strategy=linked` `<name>@<version>-<hash>/node_modules/<name>`.
 */
function virtualStores(base) {
    const folders = new Map();
    for (const store of ['.pnpm', '.bun']) {
        for (const entry of (0,small_files/* listFolder */.bt)(external_node_path_default().join(base, 'node_modules', store))) {
            const at = entry.indexOf('@', 1);
            if (at === -1)
                continue;
            const folder = `node_modules/${store}/${entry}/node_modules/\0`;
            if (!/^\d/.test(entry.slice(at + 1))) {
                (0,group/* addToList */.v)(folders, entry.slice(0, at + 1), folder);
                continue;
            }
            // Peers follow after an underscore (pnpm before 9: a bracket), Bun's after a plus sign.
            const end = entry.slice(at).search(store === '.bun' ? /\+[0-9a-f]{8,}$/ : /[_(]/);
            (0,group/* addToList */.v)(folders, end === -1 ? entry : entry.slice(0, at + end), folder);
        }
    }
    for (const entry of npmStore(base)) {
        const key = linkedByNpm(entry);
        if (key !== undefined)
            (0,group/* addToList */.v)(folders, key.replaceAll('/', '+'), `node_modules/.store/${entry}/node_modules/\0`);
    }
    for (const entry of (0,small_files/* listFolder */.bt)(external_node_path_default().join(base, 'node_modules/.store'))) {
        const locator = /^(.*)-[0-9a-f]{10}$/.exec(entry)?.[1] ?? '';
        const marker = /-(?:npm|virtual)-/.exec(locator);
        const name = locator.slice(0, marker?.index ?? 0);
        const version = locator.slice(name.length + (marker?.[0].length ?? 0));
        if (name !== '' && version !== '')
            (0,group/* addToList */.v)(folders, `${name.replace(/^(@[^-]+)-/, '$1+')}@${version}`, `node_modules/.store/${entry}/package`);
    }
    return folders;
}
/**
 * The package, as name@version, that a folder of npm's store is for; `undefined` for another folder.
 *
 * @see `getKey` of npm's `@npmcli/arborist`, isolated-reifier.js: the hash is base64 of 16 bytes
 */
function linkedByNpm(entry) {
    const end = entry.length - 23;
    if (end < 1 || !/^-[\w-]{22}$/.test(entry.slice(end)))
        return undefined;
    const key = entry.slice(0, end);
    return /@\d/.test(key.slice(1)) ? key : undefined;
}
/** Entries of npm's store, those of scopes in folders of their own. */
function npmStore(base) {
    const store = external_node_path_default().join(base, 'node_modules/.store');
    return (0,small_files/* listFolder */.bt)(store).flatMap((entry) => entry.startsWith('@') && !entry.includes('@', 1)
        ? (0,small_files/* listFolder */.bt)(external_node_path_default().join(store, entry)).map((name) => `${entry}/${name}`)
        : [entry]);
}
/** Every package folder of `node_modules` trees, by package name. Links are not followed: what they lead to is found where it stands. */
function walkNodeModules(base, trees) {
    const folders = new Map();
    const open = [...trees];
    let seen = 0;
    for (let at = open.pop(); at !== undefined && seen < MAX_FOLDERS; at = open.pop()) {
        for (const entry of (0,small_files/* listFolders */.uT)(external_node_path_default().join(base, at))) {
            if (entry.startsWith('.'))
                continue;
            const scoped = entry.startsWith('@');
            const names = scoped
                ? (0,small_files/* listFolders */.uT)(external_node_path_default().join(base, at, entry)).map((name) => `${entry}/${name}`)
                : [entry];
            for (const name of names) {
                seen += 1;
                (0,group/* addToList */.v)(folders, name, `${at}/${name}`);
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
/** Files that hold a licence or a notice by npm's habits (`MIT-LICENSE.txt` is jQuery's); code of that name is none. */
const LICENSE_FILE = /^(?:(?:un)?licen[cs]e|copying|copyright|notice)|\.licen[cs]e$|^[a-z0-9]+[-_]licen[cs]e(?:\.(?:txt|md|markdown))?$/i;
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
    return said.name === name && (version === undefined || said.version === version);
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
/* harmony export */   lv: () => (/* binding */ withOpenFile),
/* harmony export */   uT: () => (/* binding */ listFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);



/** A file larger than this is not read. */
const CAP = 1024 * 1024;
/** A folder's path with its symbolic links resolved; `undefined` where there is nothing that this process may see. */
function visiblePath(folder) {
    try {
        return (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder);
    }
    catch (error) {
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
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
    return withOpenFile(file, (handle, size) => {
        if (size > CAP)
            return undefined;
        const buffer = Buffer.allocUnsafe(size);
        let length = 0;
        while (length < size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, length, size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.subarray(0, length);
    });
}
/** Reads of a regular file while it is open; `undefined` where there is none. Neither follows a link nor waits on a pipe. */
function withOpenFile(file, read) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return undefined;
        throw error;
    }
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        return info.isFile() ? read(handle, info.size) : undefined;
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
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
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
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
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
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92866);
/* harmony import */ var _model_licenses_field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33730);
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46544);
/* harmony import */ var _installed_node_modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64228);







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
    const root = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir);
    const describe = await describer(question);
    const filesOf = await namedFiles(question.named ?? []);
    for (const graph of graphs) {
        const installed = root === undefined ? undefined : (0,_installed_node_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .findInstalled */ .c)(root, graph);
        const stored = await storeFinder(dir, graph, question.env);
        for (const node of graph.packages) {
            if (question.only?.has(node.id) === false)
                continue;
            if (facts[node.id] !== undefined || node.source.kind === 'link')
                continue;
            const told = [licenseInLockfile(node), fromRegistry(node, question.registry)];
            const known = told.find((fact) => fact !== undefined);
            const files = filesOf(node);
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
/** The files that are asked for by name, of a package. */
async function namedFiles(named) {
    if (named.length === 0)
        return () => [];
    const { patternIndex } = await __webpack_require__.e(/* import() */ 5812).then(__webpack_require__.bind(__webpack_require__, 35812));
    const find = patternIndex(named);
    return (node) => find({ name: (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(node), purl: node.purl }).flatMap(({ file }) => file ?? []);
}
/** The licence that a lockfile names. */
function licenseInLockfile(node) {
    return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}
function manifestFact({ manifest, from }) {
    return { license: (0,_model_licenses_field_js__WEBPACK_IMPORTED_MODULE_5__/* .licenseField */ .i)(manifest), from };
}
function fromRegistry(node, registry) {
    const manifest = registry === undefined ? undefined : (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .packageFactsOf */ .B9)(registry, node)?.manifest;
    if (manifest?.state !== 'had')
        return undefined;
    return { license: manifest.value.license ?? '', from: 'registry' };
}
async function storeFinder(dir, graph, env) {
    if (env === undefined)
        return undefined;
    const [{ findInStores }, { storeFolders }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7755), __webpack_require__.e(1690)]).then(__webpack_require__.bind(__webpack_require__, 77755)),
        __webpack_require__.e(/* import() */ 4294).then(__webpack_require__.bind(__webpack_require__, 14294)),
    ]);
    const find = findInStores(storeFolders(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(graph.lockfile.path)), env));
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
            readTexts ??= (await Promise.all(/* import() */[__webpack_require__.e(8693), __webpack_require__.e(5780)]).then(__webpack_require__.bind(__webpack_require__, 65780))).createTextReader();
            return { ...fact, texts: readTexts(here, files) };
        },
    };
}
/** The SPDX expression of a declared text with sorted operands, each text read once; `undefined` where it is none. */
async function spellingReader() {
    const [{ readLicense }, { expressionKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(8430)]).then(__webpack_require__.bind(__webpack_require__, 47400)),
        __webpack_require__.e(/* import() */ 4778).then(__webpack_require__.bind(__webpack_require__, 84778)),
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

/***/ 33730:
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