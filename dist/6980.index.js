"use strict";
exports.id = 6980;
exports.ids = [6980];
exports.modules = {

/***/ 89945:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ linkedByLerna)
/* harmony export */ });
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23465);
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98262);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38124);
/* harmony import */ var _discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55233);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68146);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);








const NONE = () => false;
/**
 * Until version 6 `lerna bootstrap` installs each package of a repository in its own folder, with a lockfile of its own,
 * and takes out of its package.json before what the repository has itself, in a version that the range allows. That is
 * in no lockfile.
 *
 * @param lockfile path relative to the repository.
 */
async function linkedByLerna(lockfile, project) {
    const directory = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parentPath */ .yl)(lockfile);
    const parts = directory === '.' ? [] : directory.split('/');
    if (parts.some((part) => part === '' || part === '..'))
        return NONE;
    const folders = parts.map((_, at) => Array.from({ length: at + 1 }, () => '..').join('/'));
    const found = await project.read(folders.map((folder) => `${folder}/lerna.json`));
    const at = folders.findIndex((folder) => found.has(`${folder}/lerna.json`));
    const folder = folders[at];
    if (folder === undefined)
        return NONE;
    const lerna = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, `${folder}/lerna.json`);
    const root = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, `${folder}/package.json`);
    if (typeof lerna !== 'object' || typeof root !== 'object' || !hasBootstrap(root))
        return NONE;
    const isMember = (0,_discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMatcher */ .m)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .stringsOf */ .iw)(lerna.packages) ?? root.workspaces ?? ['packages/*']);
    if (!isMember(parts.slice(parts.length - at - 1).join('/')))
        return NONE;
    const members = (await project.manifests(folder)).filter((file) => isMember((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parentPath */ .yl)(file)));
    const versions = new Map();
    for (const manifest of await Promise.all(members.map((file) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(folder, file))))) {
        if (typeof manifest !== 'object')
            continue;
        const { name, version } = manifest;
        if (typeof name === 'string' && typeof version === 'string')
            versions.set(name, version);
    }
    return (name, range) => {
        const version = versions.get(name);
        return version !== undefined && (0,_model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_2__.inRange)(version, range);
    };
}
function hasBootstrap(root) {
    const range = [root.devDependencies, root.dependencies]
        .map((section) => (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .X)(section)?.lerna)
        .find((one) => typeof one === 'string');
    return range !== undefined && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range) !== null && semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0___default()(range, '<7.0.0');
}


/***/ }),

/***/ 56980:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upgradeLegacy: () => (/* binding */ upgradeLegacy)
});

// EXTERNAL MODULE: ./build/io/json/fault.js
var fault = __webpack_require__(71143);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/values.js
var values = __webpack_require__(68146);
// EXTERNAL MODULE: ./build/collect/lockfiles/lerna.js
var lerna = __webpack_require__(89945);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/legacy-spec.js


const GIT = /^(?:git\b|ssh:|github:|gitlab:|bitbucket:|gist:)/i;
const SHORT_GITHUB = /^[^@/:\s]+\/[^/:\s][^/:\s#]*(?:#.*)?$/;
const TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;
/**
 * What an entry of version 1 is: there `version` holds a version, `npm:name@version` for an alias, or the address of
 * a git repository, a tarball, a file or a directory.
 */
function readLegacySpec(name, lock) {
    const version = (0,values/* stringOf */.Je)(lock.version) ?? '';
    const resolved = (0,values/* stringOf */.Je)(lock.resolved);
    const integrity = (0,values/* stringOf */.Je)(lock.integrity);
    const pinned = integrity === undefined ? {} : { integrity };
    if (version.startsWith('file:')) {
        const path = normalPath(version.slice('file:'.length));
        if (!TARBALL.test(path))
            return { directory: path, entry: {} };
        return { entry: { ...versionOf(name, path), resolved: `file:${path}`, ...pinned } };
    }
    if (GIT.test(version) || SHORT_GITHUB.test(version))
        return { entry: { resolved: withHost(version) } };
    if (/^https?:/i.test(version)) {
        return { entry: { ...versionOf(name, version), resolved: version, ...pinned } };
    }
    const alias = /^npm:(@?[^@]+)@(.+)$/s.exec(version);
    const [real, exact] = alias === null ? [undefined, version] : [alias[1], alias[2]];
    return {
        entry: {
            ...(real === undefined || real === name ? {} : { name: real }),
            ...(exact === undefined || exact === '' ? {} : { version: exact }),
            ...(resolved === undefined ? {} : { resolved }),
            ...pinned,
        },
    };
}
/** `user/repository` is GitHub's. */
function withHost(address) {
    return GIT.test(address) ? address : `github:${address}`;
}
/** The version that a tarball's file name carries, where it is npm's form `name-version.tgz`. */
function versionOf(name, address) {
    const file = /(?<![^/\\])([^/\\]+?)\.tgz(?:[?#].*)?$/is.exec(address)?.[1];
    const base = name.slice(name.indexOf('/') + 1);
    if (file === undefined || !file.startsWith(`${base}-`))
        return {};
    const version = semver_default().valid(file.slice(base.length + 1));
    return version === null ? {} : { version };
}
/** Without `.` and empty segments; `..` goes up where something is above it. */
function normalPath(path) {
    const kept = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join('/');
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/legacy.js





/**
 * A lockfile of version 1 (or older, without one) as the `packages` of a newer one, read as npm 7 and later read
 * it: nested `dependencies` are places below each other, `requires` becomes dependencies, optional ones where only
 * the target is marked so. What the project itself asks for stands in package.json alone.
 *
 * @param lines of the members of `dependencies`.
 * @param path of the lockfile, relative to the repository.
 * @see npm's own reading of old lockfiles: @npmcli/arborist, Shrinkwrap.load
 */
async function upgradeLegacy(root, lines, { path, project, problems, }) {
    const modules = (0,json/* objectOf */.X)(root.dependencies) ?? {};
    const upgrade = { packages: {}, lines: new Map(), directories: new Set(), problems };
    addModules(upgrade, '', { modules, outer: undefined });
    for (const [name, line] of lines)
        upgrade.lines.set(`node_modules/${name}`, line);
    const manifests = await readManifests(['', ...upgrade.directories], project, problems);
    for (const directory of upgrade.directories) {
        const manifest = manifests.get(directory);
        if (manifest !== undefined)
            upgrade.packages[directory] = manifest;
    }
    const manifest = manifests.get('');
    const own = manifest === undefined
        ? needsOfUnknownProject(modules, problems)
        : withoutLinked(manifest, modules, await (0,lerna/* linkedByLerna */.z)(path, project));
    const described = { name: root.name, version: root.version, ...own };
    return { packages: { '': described, ...upgrade.packages }, lines: upgrade.lines };
}
function addModules(upgrade, base, at) {
    const parent = base === '' ? undefined : upgrade.packages[base];
    for (const name of Object.keys(at.modules)) {
        const place = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
        if (name.includes('/node_modules/')) {
            const message = 'The name leads to a place inside another package, where that may have an entry of its own';
            upgrade.problems.push({ code: 'contradiction', message, place });
        }
        const lock = (0,json/* objectOf */.X)(at.modules[name]);
        if (lock === undefined) {
            upgrade.packages[place] = at.modules[name];
            continue;
        }
        const inner = { modules: (0,json/* objectOf */.X)(lock.dependencies) ?? {}, outer: at };
        const spec = readLegacySpec(name, lock);
        const needs = needsOf(lock, inner);
        if (spec.directory !== undefined) {
            upgrade.packages[place] = { link: true, resolved: spec.directory };
            if (spec.directory !== '') {
                upgrade.packages[spec.directory] ??= needs;
                upgrade.directories.add(spec.directory);
            }
            addModules(upgrade, spec.directory, inner);
            continue;
        }
        upgrade.packages[place] = { ...spec.entry, ...needs };
        if (lock.bundled === true && parent !== undefined)
            noteBundled(parent, name);
        addModules(upgrade, place, inner);
    }
}
/** As npm does it: the outermost of what is marked as bundled, where its parent needs it, is on the parent's list. */
function noteBundled(parent, name) {
    if (parent.inBundle === true)
        return;
    const isNeeded = ['dependencies', 'optionalDependencies'].some((member) => Object.hasOwn((0,json/* objectOf */.X)(parent[member]) ?? {}, name));
    if (!isNeeded)
        return;
    const list = Array.isArray(parent.bundleDependencies) ? parent.bundleDependencies : [];
    parent.bundleDependencies = [...list, name];
}
/** `requires` does not tell optional dependencies apart: one that is marked optional below one that is not, is one. */
function needsOf(lock, inner) {
    const dependencies = {};
    const optionalDependencies = {};
    const requires = (0,json/* objectOf */.X)(lock.requires) ?? {};
    for (const name of Object.keys(requires)) {
        const isOptional = lock.optional !== true && lookup(inner, name)?.optional === true;
        (isOptional ? optionalDependencies : dependencies)[name] = requires[name];
    }
    return {
        ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
        ...(Object.keys(optionalDependencies).length === 0 ? {} : { optionalDependencies }),
        ...(lock.bundled === true ? { inBundle: true } : {}),
    };
}
function lookup(from, name) {
    for (let at = from; at !== undefined; at = at.outer) {
        if (Object.hasOwn(at.modules, name))
            return (0,json/* objectOf */.X)(at.modules[name]);
    }
    return undefined;
}
/** What Lerna links is in no lockfile, and npm never heard of it. */
function withoutLinked(manifest, modules, isLinked) {
    const needed = { ...manifest };
    for (const member of ['dependencies', 'devDependencies', 'optionalDependencies']) {
        const ranges = (0,json/* objectOf */.X)(manifest[member]);
        if (ranges === undefined)
            continue;
        const kept = Object.entries(ranges).filter(([name, range]) => Object.hasOwn(modules, name) || typeof range !== 'string' || !isLinked(name, range));
        needed[member] = Object.fromEntries(kept);
    }
    return needed;
}
/** Without package.json: the project needs what nothing else in the lockfile does. */
function needsOfUnknownProject(modules, problems) {
    if (Object.keys(modules).length === 0)
        return {};
    problems.push({
        code: 'missing-entry',
        message: 'This version of the lockfile does not say what the project itself needs, and its package.json was not read: what no other package needs counts as its own',
        place: '',
    });
    const needed = new Set();
    const open = [modules];
    for (let level = open.pop(); level !== undefined; level = open.pop()) {
        for (const key of Object.keys(level)) {
            const lock = (0,json/* objectOf */.X)(level[key]);
            for (const name of Object.keys((0,json/* objectOf */.X)(lock?.requires) ?? {}))
                needed.add(name);
            const inner = (0,json/* objectOf */.X)(lock?.dependencies);
            if (inner !== undefined)
                open.push(inner);
        }
    }
    const own = {
        dependencies: {},
        devDependencies: {},
        optionalDependencies: {},
    };
    for (const name of Object.keys(modules)) {
        if (needed.has(name))
            continue;
        const lock = (0,json/* objectOf */.X)(modules[name]) ?? {};
        const member = lock.dev === true
            ? 'devDependencies'
            : lock.optional === true
                ? 'optionalDependencies'
                : 'dependencies';
        own[member][name] = (0,values/* stringOf */.Je)(lock.version) ?? '';
    }
    return own;
}
const MEMBERS = [
    'name',
    'version',
    'license',
    'workspaces',
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
];
/** By directory, what package.json says there of the members that newer lockfiles copy from it. */
async function readManifests(directories, project, problems) {
    const fileOf = (directory) => directory === '' ? 'package.json' : `${directory}/package.json`;
    const answers = await project.read(directories.map(fileOf));
    const manifests = new Map();
    for (const directory of directories) {
        const file = fileOf(directory);
        const answer = answers.get(file);
        if (answer === undefined)
            continue;
        const manifest = 'refused' in answer ? answer.refused : parseManifest(answer, file);
        if (typeof manifest === 'string') {
            problems.push({ code: 'unsupported-entry', message: manifest, place: directory });
        }
        else {
            const known = MEMBERS.filter((member) => Object.hasOwn(manifest, member));
            manifests.set(directory, Object.fromEntries(known.map((member) => [member, manifest[member]])));
        }
    }
    return manifests;
}
/** The manifest, or why it is none. */
function parseManifest(bytes, file) {
    const read = (0,fault/* parsePlainJson */.Ct)(bytes, file);
    if ('fault' in read)
        return `${file} was not read: ${read.fault}`;
    return (0,json/* objectOf */.X)(read.value) ?? `${file} is not an object`;
}


/***/ }),

/***/ 38124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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