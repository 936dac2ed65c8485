"use strict";
exports.id = 2311;
exports.ids = [2311,7166];
exports.modules = {

/***/ 22154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ readProjectManifest),
/* harmony export */   Gd: () => (/* binding */ outOfDate),
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   bv: () => (/* binding */ needsOfImporter),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   it: () => (/* binding */ compareProjects),
/* harmony export */   pF: () => (/* binding */ newWorkspaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37166);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63537);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90543);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65020);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76833);
/* harmony import */ var _workspace_globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91124);








/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
    ['peerDependencies', 'peer'],
];
/** What a manifest, or an entry of a lockfile that copies one, asks for. */
function needsOf(manifest) {
    const needs = new Map();
    for (const [member, kind] of MEMBERS) {
        const declared = manifest[member];
        const entries = declared instanceof Map ? [...declared] : Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(declared) ?? {});
        for (const [name, range] of entries) {
            if (typeof name !== 'string' || typeof range !== 'string' || needs.has(name))
                continue;
            needs.set(name, { range, kind });
        }
    }
    return needs;
}
/** A project's needs as the graph has them: what leads nowhere is not among them. */
function needsOfImporter({ dependencies }) {
    return new Map(dependencies.map(({ name, range = '', kind }) => [name, { range, kind }]));
}
/** Reads a package.json; a text says why it cannot be used, `undefined` that it is not there. */
async function readProjectManifest(project, file) {
    const answer = (await project.read([file])).get(file);
    return answer === undefined ? undefined : manifestOf(answer, file);
}
function manifestOf(answer, file) {
    if (!(answer instanceof Uint8Array))
        return answer.refused;
    try {
        const value = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(answer, file));
        return (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value) ?? `it holds ${(0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(value)}, expected an object`;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
}
/**
 * Compares what the manifests ask for with what the lockfile was made for. Where the project has no
 * package.json of its own (a lockfile alone), there is nothing to compare.
 */
async function compareProjects(comparison) {
    const { project, projects } = comparison;
    const files = projects.map(({ path }) => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .u)(path, 'package.json'));
    const answers = await project.read(files);
    if (!answers.has('package.json'))
        return [];
    const problems = [];
    for (const [index, one] of projects.entries()) {
        const file = files[index];
        const answer = answers.get(file);
        if (answer === undefined) {
            problems.push(outOfDate(file, `${file} is not there, and the lockfile has the project ${one.path}`));
            continue;
        }
        const manifest = manifestOf(answer, file);
        if (typeof manifest === 'string') {
            problems.push({
                code: 'unsupported-entry',
                message: `${file} cannot be used: ${manifest}`,
                place: file,
            });
        }
        else
            problems.push(...compareProject(file, manifest, one, comparison));
    }
    return problems;
}
/** Workspaces that the root's manifest names and the lockfile does not have. */
async function newWorkspaces(project, workspaces, projects) {
    if (workspaces === undefined)
        return [];
    const known = new Set(projects.map(({ path }) => path));
    const isWorkspace = (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceMatcher */ .m)(workspaces);
    const directories = (await project.manifests()).map(_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parentPath */ .y);
    return directories
        .filter((directory) => directory !== '.' && isWorkspace(directory) && !known.has(directory))
        .map((directory) => outOfDate(`${directory}/package.json`, `${directory} is a workspace, and the lockfile does not know of it`));
}
/** Settings that change what is installed, as a manifest or a lockfile has them: by name, each one text. */
function compareSettings(file, what, asked, locked) {
    const problems = [];
    for (const [name, value] of asked) {
        const known = locked.get(name);
        if (known === value)
            continue;
        const was = known === undefined ? 'does not know of it' : `is for ${quote(known)}`;
        problems.push(outOfDate(file, `${file} has the ${what} ${quote(name)}: ${quote(value)}, and the lockfile ${was}`));
    }
    for (const [name, value] of locked) {
        if (asked.has(name))
            continue;
        problems.push(outOfDate(file, `The lockfile has the ${what} ${quote(name)}: ${quote(value)}, and ${file} does not`));
    }
    return problems;
}
function outOfDate(file, message) {
    return { code: 'out-of-date', message, place: file };
}
function compareProject(file, manifest, locked, { graph, ignores }) {
    const asked = needsOf(manifest);
    const versions = lockedVersions(graph, locked.path);
    const problems = [];
    for (const name of new Set([...asked.keys(), ...locked.needs.keys()])) {
        const difference = { name, asked: asked.get(name), locked: locked.needs.get(name) };
        if (isSame(difference) || ignores?.(difference, locked) === true)
            continue;
        problems.push(outOfDate(file, explain(file, difference, versions.get(name))));
    }
    return problems;
}
function isSame({ asked, locked }) {
    if (asked === undefined || locked === undefined)
        return false;
    return asked.kind === locked.kind && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(asked.range) === (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(locked.range);
}
function lockedVersions(graph, path) {
    const importer = graph.importers.find((one) => one.path === path);
    const versions = new Map(graph.packages.map(({ id, version }) => [id, version]));
    return new Map(importer?.dependencies.map(({ name, to }) => [name, versions.get(to) ?? '']));
}
const WORDS = {
    prod: 'a dependency',
    dev: 'a development dependency',
    optional: 'an optional dependency',
    peer: 'a peer dependency',
};
function explain(file, { name, asked, locked }, version = '') {
    if (asked === undefined)
        return `The lockfile is for ${quote(`${name}@${locked?.range ?? ''}`)}, which ${file} does not declare`;
    const declares = `${file} declares ${quote(`${name}@${asked.range}`)}`;
    if (locked === undefined)
        return `${declares}, and the lockfile does not know of it`;
    if (asked.range === locked.range)
        return `${declares} as ${WORDS[asked.kind]}, and the lockfile has it as ${WORDS[locked.kind]}`;
    const kept = version !== '' && (0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_2__.inRange)(version, asked.range) ? `; ${version}, which is locked, is in both` : '';
    return `${declares}, and the lockfile is for ${quote(`${name}@${locked.range}`)}${kept}`;
}
/** Text of a lockfile or a manifest for a message, not longer than a line or two. */
function quote(text) {
    return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}


/***/ }),

/***/ 62311:
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
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(63537);
;// CONCATENATED MODULE: ./build/collect/lockfiles/patch-package.js
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

// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm-patch-files.js
var pnpm_patch_files = __webpack_require__(82243);
;// CONCATENATED MODULE: ./build/collect/lockfiles/patch-files.js









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
    let root;
    for (const graph of graphs) {
        const patched = graph.packages.filter((node) => node.patches !== undefined);
        const byTool = graph.packages.some(({ name }) => name === 'patch-package');
        if (patched.length === 0 && !byTool)
            continue;
        root ??= (0,files/* realPath */.Ye)(dir);
        if (root === undefined)
            break;
        const project = { root, directory: (0,repository_path/* parentPath */.y)(graph.lockfile.path), texts, problems, known };
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
    const file = await readPatch((0,repository_path/* joinPath */.u)(project.directory, name), project);
    if (file === undefined)
        project.problems.push(`The patch ${JSON.stringify(name)} is not there, or not a file of the repository`);
    return file;
}
/** pnpm 11 and later keep a patch's hash only; its path stands in the settings. */
async function readHashed(hash, project, { lockfile }) {
    const places = await (0,pnpm_patch_files/* declaredPatches */.Z3)((name) => readInside((0,repository_path/* joinPath */.u)(project.directory, name), project));
    for (const place of places.map((declared) => (0,repository_path/* joinPath */.u)(project.directory, declared))) {
        const bytes = await readInside(place, project);
        if (bytes !== undefined && (0,pnpm_patch_files/* matchesPatchHash */.Ad)(bytes, hash))
            return readPatch(place, project);
    }
    project.problems.push(`No patch of the project has the hash ${JSON.stringify(hash)} of ${lockfile.path}`);
    return undefined;
}
/** patch-package changes what is installed by the files of a folder; a lockfile says no more than that it is there. */
async function addPatchPackage(graph, project, patches) {
    for (const importer of graph.importers) {
        if (!importer.dependencies.some(({ name }) => name === 'patch-package'))
            continue;
        const folder = (0,repository_path/* joinPath */.u)(project.directory, `${importer.path}/patches`);
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
    if (!texts || bytes.length > MAX_TEXT)
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

/***/ 82243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ matchesPatchHash),
/* harmony export */   Z3: () => (/* binding */ declaredPatches),
/* harmony export */   _B: () => (/* binding */ comparePatches)
/* harmony export */ });
/* unused harmony exports patchesIn, patchesInManifest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23969);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65020);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22154);
/* harmony import */ var _yaml_door_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59311);






const WORKSPACE = 'pnpm-workspace.yaml';
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
/**
 * Paths of the patches that pnpm-workspace.yaml, or before pnpm 10 package.json, declares, relative to their
 * directory. A file that cannot be read declares none here; the checks that judge it say so.
 *
 * @param read bytes of a file of that directory.
 */
async function declaredPatches(read) {
    const workspace = await read(WORKSPACE);
    const manifest = await read('package.json');
    const found = new Set();
    if (workspace !== undefined)
        for (const file of patchesIn(await rootOf(workspace)).values())
            found.add(file);
    if (manifest !== undefined)
        for (const file of patchesInManifest(parsed(manifest)).values())
            found.add(file);
    return [...found];
}
/**
 * Where the patches are others than the lockfile was made with: pnpm refuses it (`ERR_PNPM_LOCKFILE_CONFIG_MISMATCH`).
 *
 * @param locked `patchedDependencies` of the lockfile: `name@version` with the hash, before pnpm 11 also the path.
 */
async function comparePatches(project, workspace, locked) {
    const manifest = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const inWorkspace = patchesIn(workspace);
    const asked = new Map([...patchesInManifest(manifest), ...inWorkspace]);
    const file = inWorkspace.size > 0 ? WORKSPACE : 'package.json';
    const hashes = hashesIn(locked);
    const contents = await project.read([...asked.values()]);
    const problems = [];
    for (const [label, patch] of asked) {
        const hash = hashes.get(label);
        const bytes = contents.get(patch);
        if (hash === undefined)
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and its file ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(patch)} is not there`));
        else if (bytes instanceof Uint8Array && !matchesPatchHash(bytes, hash))
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(patch, `${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(patch)} is another patch than the one that the lockfile was made with`));
    }
    // Config dependencies bring patches along that no file of the project names.
    if (workspace?.has('configDependencies') === true)
        return problems;
    for (const label of hashes.keys())
        if (!asked.has(label))
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `The lockfile has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and ${file} does not`));
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
    const patches = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(manifest)?.pnpm)?.patchedDependencies) ?? {};
    return new Map(Object.entries(patches).filter((entry) => typeof entry[1] === 'string'));
}
function parsed(manifest) {
    try {
        return JSON.parse(Buffer.from(manifest).toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
async function rootOf(workspace) {
    try {
        const text = (0,_json_door_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(workspace, WORKSPACE);
        return /^[^#\s]/m.test(text) ? (await (0,_yaml_door_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, WORKSPACE, ''))[0]?.root : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 37166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inRange: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);

const LOOSE = { includePrerelease: true, loose: true };
const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * Whether a version is in a range, as npm reads both: loosely, a pre-release like any other version.
 *
 * Nearly all ranges are `^1.2.3`, `~1.2.3` or `1.2.3`, and versions without pre-release; these are compared as
 * the numbers they are, which is many times faster and gives the same answer.
 */
function inRange(version, range) {
    const wanted = PLAIN_RANGE.exec(range);
    const given = wanted === null ? null : PLAIN_VERSION.exec(version);
    if (wanted === null || given === null)
        return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(version, range, LOOSE);
    const [major, minor, patch] = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])];
    const sameMajor = Number(given[1]) === major;
    const sameMinor = sameMajor && Number(given[2]) === minor;
    const later = Number(given[3]) - patch;
    if (sameMinor)
        return range.startsWith('^0.0.') || wanted[1] === '' ? later === 0 : later >= 0;
    return wanted[1] === '^' && sameMajor && major !== 0 && Number(given[2]) > minor;
}


/***/ })

};
;