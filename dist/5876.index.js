"use strict";
exports.id = 5876;
exports.ids = [5876];
exports.modules = {

/***/ 5876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPatches: () => (/* binding */ collectPatches)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/patch-files.js
var patch_files = __webpack_require__(25125);
// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/workspace.js + 1 modules
var workspace = __webpack_require__(32533);
// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/collect/lockfiles/patches/package.js
/**
 * The package that a file of patch-package is for: `name+1.2.3.patch`, `@scope+name+1.2.3.patch`,
 * `outer++inner+1.2.3.patch`, also with a number and a name of its own (`name+1.2.3+001+what.patch`) or for
 * development only (`name+1.2.3.dev.patch`).
 *
 * @returns `undefined` where the lockfile has no such version, or several packages of it and none at that place.
 * @see patch-package, src/PackageDetails.ts, and "Nested packages" in its README
 */
function packagePatchedBy(file, { packages }) {
    const parts = file.replace(/(?:\.dev)?\.patch$/, '').split('++');
    const names = [];
    let version;
    for (const part of parts) {
        const read = readPart(part);
        if (read === undefined)
            return undefined;
        names.push(read.name);
        version = read.version;
    }
    if (version === undefined)
        return undefined;
    const name = names.at(-1);
    const same = packages.filter((node) => node.name === name && node.version === version);
    const place = names.map((one) => `node_modules/${one}`).join('/');
    return (same.find(({ places }) => places.some((one) => one === place || one.endsWith(`/${place}`))) ??
        (same.length === 1 ? same[0] : undefined));
}
/** `@scope+name+1.2.3+001+what`: the version is the first part behind the name that begins with a digit. */
function readPart(part) {
    const words = part.split('+');
    const scoped = words[0]?.startsWith('@') === true;
    const name = words.splice(0, scoped ? 2 : 1).join('/');
    if (name === '' || (scoped && !name.includes('/')))
        return undefined;
    const [version] = words;
    return { name, ...(version !== undefined && /^\d/.test(version) ? { version } : {}) };
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/patches/files.js











/** Longer patches are told by their digest alone. */
const MAX_TEXT = 256 * 1024;
const CAP = 64 * 1024 * 1024;
/**
 * What `readPatches` answers. Paths come from lockfiles, so only files inside `dir`, symbolic links resolved, are
 * opened.
 */
async function collectPatches(dir, graphs, { texts }) {
    const patches = new Map();
    const problems = [];
    const known = new Map();
    const root = (0,files/* realPath */.Ye)(dir);
    if (root === undefined)
        return { patches, problems };
    for (const graph of graphs) {
        const patched = graph.packages.filter((node) => node.patches !== undefined);
        const byTool = graph.packages.some(({ name }) => name === 'patch-package');
        const project = { root, directory: (0,repository_path/* parentPath */.yl)(graph.lockfile.path), texts, problems, known };
        for (const node of patched)
            add(patches, node.id, await patchesOf(node, project, graph));
        if (byTool)
            await addPatchPackage(graph, project, patches);
    }
    return { patches, problems };
}
function add(patches, id, more) {
    const list = patches.get(id) ?? [];
    for (const patch of more)
        if (!list.some(({ name, file }) => name === patch.name && file?.path === patch.file?.path))
            list.push(patch);
    patches.set(id, list);
}
async function patchesOf(node, project, graph) {
    return Promise.all((node.patches ?? []).map(async (name) => {
        if (name.startsWith('builtin<'))
            return { name };
        const hash = /^patch_hash=(.+)$/s.exec(name)?.[1];
        const file = hash === undefined ? await readNamed(name, project) : await readHashed(hash, project, graph);
        return { name, ...(file === undefined ? {} : { file }) };
    }));
}
async function readNamed(name, project) {
    const file = await readPatch((0,repository_path/* joinPath */.uJ)(project.directory, name), project);
    if (file === undefined)
        project.problems.push(`The patch ${JSON.stringify(name)} is not there, or not a file of the repository`);
    return file;
}
/** pnpm 11 and later keep a patch's hash only; its path stands in the settings. */
async function readHashed(hash, project, { lockfile }) {
    for (const declared of await patchesAround(lockfile.path, project)) {
        const place = (0,repository_path/* joinPath */.uJ)(project.directory, declared);
        const bytes = await readInside(place, project);
        if (bytes !== undefined && (0,patch_files/* matchesPatchHash */.Ad)(bytes, hash))
            return readPatch(place, project);
    }
    project.problems.push(`No patch of the project has the hash ${JSON.stringify(hash)} of ${lockfile.path}`);
    return undefined;
}
/** Paths from the lockfile. Settings that cannot be read declare none here; the checks that judge them say so. */
async function patchesAround(lockfile, { root }) {
    const files = (0,project_files/* projectOnDisk */.eD)(external_node_path_default().resolve(root, lockfile), { root, listBelow: async () => [] });
    try {
        return await (0,patch_files/* declaredPatches */.Z3)(await (0,workspace/* settingsOf */.f5)(lockfile, files));
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return [];
    }
}
/** patch-package changes what is installed by the files of a folder; a lockfile says no more than that it is there. */
async function addPatchPackage(graph, project, patches) {
    for (const importer of graph.importers) {
        if (!importer.dependencies.some(({ name }) => name === 'patch-package'))
            continue;
        const folder = (0,repository_path/* joinPath */.uJ)(project.directory, `${importer.path}/patches`);
        for (const name of listPatches(folder, project)) {
            const place = `${folder}/${name}`;
            const node = packagePatchedBy(name, graph);
            if (node === undefined) {
                project.problems.push(`${JSON.stringify(place)} is for a package and version that ${graph.lockfile.path} does not have`);
                continue;
            }
            const file = await readPatch(place, project);
            add(patches, node.id, [{ name: place, ...(file === undefined ? {} : { file }) }]);
        }
    }
}
function listPatches(folder, { root, problems }) {
    try {
        const real = (0,files/* realPath */.Ye)(external_node_path_default().join(root, folder));
        if (real === undefined || !(0,files/* isInside */.FK)(root, real))
            return [];
        return (0,external_node_fs_.readdirSync)(real)
            .filter((name) => name.endsWith('.patch'))
            .sort(compare_text/* compareText */.n);
    }
    catch (error) {
        if (!(0,files/* isAbsent */.W0)(error))
            problems.push(`${folder} could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}
function readPatch(place, project) {
    const known = project.known.get(place);
    if (known !== undefined)
        return known;
    const reading = readInside(place, project).then((bytes) => bytes === undefined ? undefined : patchFile(place, bytes, project.texts));
    project.known.set(place, reading);
    return reading;
}
function patchFile(place, bytes, texts) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (texts === false || (texts === true && bytes.length > MAX_TEXT))
        return { path: place, sha256 };
    const content = plainText(bytes);
    return {
        path: place,
        sha256,
        text: content === undefined
            ? { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
            : { content },
    };
}
/** What both JSON and XML give back as it is; a diff of anything else is told as base64. */
function plainText(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        // The decoder's only way to say no.
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
    return /[^\t\n\r\u0020-\ufffd]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
        ? undefined
        : text;
}
async function readInside(place, { root, problems }) {
    try {
        const real = (0,files/* realPath */.Ye)(external_node_path_default().resolve(root, place));
        if (real === undefined || !(0,files/* isInside */.FK)(root, real))
            return undefined;
        return await (0,files/* readIfExists */.OR)(real, CAP);
    }
    catch (error) {
        problems.push(`${place} could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 25125:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ matchesPatchHash),
/* harmony export */   Z3: () => (/* binding */ declaredPatches),
/* harmony export */   _B: () => (/* binding */ comparePatches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98262);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92642);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23794);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32533);





/**
 * Whether a patch has the hash that pnpm's lockfile keeps of it: hex SHA-256 since pnpm 10, base32 MD5 before;
 * either with line ends as on Unix.
 *
 * @see createHexHashFromFile and createBase32HashFromFile of pnpm's `@pnpm/crypto.hash`
 */
function matchesPatchHash(bytes, hash) {
    const text = Buffer.from(bytes).toString('latin1');
    return [text, text.replaceAll('\r\n', '\n')].some((content) => {
        const data = Buffer.from(content, 'latin1');
        if (/^[0-9a-f]{64}$/.test(hash))
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex') === hash;
        return base32((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(data).digest()) === hash;
    });
}
/** RFC 4648, lower case, without padding. */
function base32(bytes) {
    let text = '';
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        bits += 8;
        for (; bits >= 5; bits -= 5)
            text += ALPHABET[(held >> (bits - 5)) & 31];
    }
    return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31];
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** Paths of the patches that a project's settings declare, relative to the lockfile. */
async function declaredPatches({ folder, files, workspace, }) {
    const manifest = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(files, 'package.json');
    const found = [...patchesIn(workspace?.root).values(), ...patchesInManifest(manifest).values()];
    return [...new Set(found)].map((file) => (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, file));
}
/**
 * Where the patches are others than the lockfile was made with: pnpm refuses it (`ERR_PNPM_LOCKFILE_CONFIG_MISMATCH`).
 *
 * @param locked `patchedDependencies` of the lockfile: `name@version` with the hash, before pnpm 11 also the path.
 */
async function comparePatches(project, workspace, locked) {
    const manifest = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const inWorkspace = patchesIn(workspace?.root);
    const asked = new Map([...patchesInManifest(manifest), ...inWorkspace]);
    const file = inWorkspace.size > 0 ? (workspace?.file ?? _workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un) : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlace */ .hs)(workspace);
    const hashes = hashesIn(locked);
    const contents = await project.read([...asked.values()]);
    const problems = [];
    for (const [label, patch] of asked) {
        const hash = hashes.get(label);
        const bytes = contents.get(patch);
        if (hash === undefined)
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)}, and its file ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(patch)} is not there`));
        else if (bytes instanceof Uint8Array && !matchesPatchHash(bytes, hash))
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(patch, `${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(patch)} is another patch than the one that the lockfile was made with`));
    }
    // Config dependencies bring patches along that no file of the project names.
    if (workspace?.root.has('configDependencies') === true)
        return problems;
    for (const label of hashes.keys())
        if (!asked.has(label))
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `The lockfile has a patch of ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)}, and ${file} does not`));
    return problems;
}
function hashesIn(locked) {
    const hashes = new Map();
    if (!(locked instanceof Map))
        return hashes;
    for (const [label, value] of locked) {
        const hash = value instanceof Map ? value.get('hash') : value;
        if (typeof hash === 'string')
            hashes.set(label, hash);
    }
    return hashes;
}
/** `patchedDependencies` of pnpm-workspace.yaml, by `name@version`. */
function patchesIn(root) {
    const written = root?.get('patchedDependencies');
    const found = new Map();
    if (!(written instanceof Map))
        return found;
    for (const [label, file] of written)
        if (typeof file === 'string')
            found.set(label, file);
    return found;
}
/** `pnpm.patchedDependencies` of a package.json, by `name@version`. */
function patchesInManifest(manifest) {
    const patches = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)(manifest)?.pnpm)?.patchedDependencies) ?? {};
    return new Map(Object.entries(patches).filter((entry) => typeof entry[1] === 'string'));
}


/***/ })

};
;