export const id = 6706;
export const ids = [6706];
export const modules = {

/***/ 96706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectLicenses: () => (/* binding */ collectLicenses)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/model/license-field.js
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

// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(31705);
;// CONCATENATED MODULE: ./build/collect/licenses.js




/** A manifest larger than this is not read. */
const MANIFEST_CAP = 1024 * 1024;
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
    const root = realPath(dir);
    for (const graph of graphs) {
        const installed = root === undefined ? undefined : installedPackages(root, graph);
        for (const node of graph.packages) {
            if (facts[node.id] !== undefined || node.source.kind === 'link')
                continue;
            const fact = fromLockfile(node) ?? installed?.(node) ?? fromRegistry(node, registry);
            if (fact !== undefined)
                facts[node.id] = fact;
        }
    }
    return facts;
}
function fromLockfile(node) {
    return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}
function fromRegistry(node, registry) {
    const manifest = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B)(registry, node)?.manifest;
    if (manifest?.state !== 'had')
        return undefined;
    return { license: manifest.value.license ?? '', from: 'registry' };
}
/** Looks a package up where its package manager installs it, beside the lockfile. */
function installedPackages(root, graph) {
    const base = external_node_path_.join(root, external_node_path_.dirname(graph.lockfile.path));
    let store;
    return (node) => {
        store ??= pnpmStore(base);
        const folders = [
            ...node.places.filter((place) => /(?:^|\/)node_modules\//.test(place)),
            ...(store.get(`${node.name.replaceAll('/', '+')}@${node.version}`) ?? []).map((entry) => `node_modules/.pnpm/${entry}/node_modules/${node.name}`),
            `node_modules/${node.name}`,
        ];
        for (const folder of new Set(folders)) {
            const manifest = readManifest(root, external_node_path_.join(base, folder));
            if (manifest !== undefined && manifest.name === node.name && manifest.version === node.version)
                return { license: licenseField(manifest), from: 'installed' };
        }
        return undefined;
    };
}
/** Folders of pnpm's virtual store by `name@version` (`/` as `+`): peers follow after an underscore. */
function pnpmStore(base) {
    const store = new Map();
    for (const entry of listFolder(external_node_path_.join(base, 'node_modules/.pnpm'))) {
        const at = entry.indexOf('@', 1);
        if (at === -1)
            continue;
        const end = entry.slice(at).search(/[_(]/);
        const key = end === -1 ? entry : entry.slice(0, at + end);
        store.set(key, [...(store.get(key) ?? []), entry]);
    }
    return store;
}
function listFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        if (isAbsent(error))
            return [];
        throw error;
    }
}
/** A package.json inside the repository, or `undefined` where there is none that can be used. */
function readManifest(root, folder) {
    const real = realPath(folder);
    if (real === undefined || !(real === root || real.startsWith(root + external_node_path_.sep)))
        return undefined;
    const text = readSmallFile(external_node_path_.join(real, 'package.json'));
    if (text === undefined)
        return undefined;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
    }
    catch (error) {
        // A broken manifest says nothing about the licence: the package stays unread, which is reported.
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** A regular file's text within the cap. Neither follows a link nor waits on a pipe. */
function readSmallFile(file) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
    try {
        const info = (0,external_node_fs_.fstatSync)(handle);
        if (!info.isFile() || info.size > MANIFEST_CAP)
            return undefined;
        const buffer = Buffer.allocUnsafe(info.size);
        let length = 0;
        while (length < info.size) {
            const read = (0,external_node_fs_.readSync)(handle, buffer, length, info.size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.toString('utf8', 0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function realPath(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch (error) {
        if (isAbsent(error))
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

/***/ 31705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ packageFactsOf)
/* harmony export */ });
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ })

};
