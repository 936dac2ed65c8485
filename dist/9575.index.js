"use strict";
exports.id = 9575;
exports.ids = [9575];
exports.modules = {

/***/ 49575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upgradeLegacy: () => (/* binding */ upgradeLegacy)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-values.js
var json_values = __webpack_require__(65020);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-legacy-spec.js


const GIT = /^(?:git\b|ssh:|github:|gitlab:|bitbucket:|gist:)/i;
const SHORT_GITHUB = /^[^@/:\s]+\/[^/:\s][^/:\s#]*(?:#.*)?$/;
const TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;
/**
 * What an entry of version 1 is: there `version` holds a version, `npm:name@version` for an alias, or the address of
 * a git repository, a tarball, a file or a directory.
 */
function readLegacySpec(name, lock) {
    const version = (0,json_values/* stringOf */.Je)(lock.version) ?? '';
    const resolved = (0,json_values/* stringOf */.Je)(lock.resolved);
    const integrity = (0,json_values/* stringOf */.Je)(lock.integrity);
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

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-legacy.js




/**
 * A lockfile of version 1 (or older, without one) as the `packages` of a newer one, read as npm 7 and later read
 * it: nested `dependencies` are places below each other, `requires` becomes dependencies, optional ones where only
 * the target is marked so. What the project itself asks for stands in package.json alone.
 *
 * @param lines of the members of `dependencies`.
 * @see npm's own reading of old lockfiles: @npmcli/arborist, Shrinkwrap.load
 */
async function upgradeLegacy(root, lines, { project, problems }) {
    const modules = (0,json_values/* objectOf */.Xy)(root.dependencies) ?? {};
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
    const own = manifests.get('') ?? needsOfUnknownProject(modules, problems);
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
        const lock = (0,json_values/* objectOf */.Xy)(at.modules[name]);
        if (lock === undefined) {
            upgrade.packages[place] = at.modules[name];
            continue;
        }
        const inner = { modules: (0,json_values/* objectOf */.Xy)(lock.dependencies) ?? {}, outer: at };
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
    const isNeeded = ['dependencies', 'optionalDependencies'].some((member) => Object.hasOwn((0,json_values/* objectOf */.Xy)(parent[member]) ?? {}, name));
    if (!isNeeded)
        return;
    const list = Array.isArray(parent.bundleDependencies) ? parent.bundleDependencies : [];
    parent.bundleDependencies = [...list, name];
}
/** `requires` does not tell optional dependencies apart: one that is marked optional below one that is not, is one. */
function needsOf(lock, inner) {
    const dependencies = {};
    const optionalDependencies = {};
    const requires = (0,json_values/* objectOf */.Xy)(lock.requires) ?? {};
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
            return (0,json_values/* objectOf */.Xy)(at.modules[name]);
    }
    return undefined;
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
            const lock = (0,json_values/* objectOf */.Xy)(level[key]);
            for (const name of Object.keys((0,json_values/* objectOf */.Xy)(lock?.requires) ?? {}))
                needed.add(name);
            const inner = (0,json_values/* objectOf */.Xy)(lock?.dependencies);
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
        const lock = (0,json_values/* objectOf */.Xy)(modules[name]) ?? {};
        const member = lock.dev === true
            ? 'devDependencies'
            : lock.optional === true
                ? 'optionalDependencies'
                : 'dependencies';
        own[member][name] = (0,json_values/* stringOf */.Je)(lock.version) ?? '';
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
    try {
        return (0,json_values/* objectOf */.Xy)(JSON.parse((0,io_text/* decodeText */.g7)(bytes, file))) ?? `${file} is not an object`;
    }
    catch (error) {
        return `${file} was not read: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}


/***/ })

};
;