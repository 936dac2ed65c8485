"use strict";
exports.id = 9948;
exports.ids = [9948];
exports.modules = {

/***/ 49948:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bunOutOfDate: () => (/* binding */ bunOutOfDate)
/* harmony export */ });
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98262);
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98084);
/* harmony import */ var _json_jsonc_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55869);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22154);





/** Bun's lockfile holds what every workspace declares, the overrides and the catalogs. */
const bunOutOfDate = async ({ file, graph, project }) => {
    const { value } = (0,_json_jsonc_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonc */ .p)((0,_json_door_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(file.bytes, file.path), file.path, '');
    const lock = value;
    const workspaces = lock.get('workspaces');
    const projects = [...workspaces].map(([path, info]) => projectOf(path, info));
    const compared = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .compareProjects */ .it)({
        graph,
        project,
        projects,
        // Version 0 has the folder of a workspace in the place of the range.
        ignores: ({ asked, locked }) => graph.lockfile.version === '0' && asked?.kind === locked?.kind && locked?.range.includes('/') === true,
    });
    const root = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof root !== 'object')
        return compared;
    return [
        ...compared,
        ...(await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .newWorkspaces */ .pF)(project, root.workspaces, projects)),
        ...(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .goneWorkspaces */ .eu)(root.workspaces, projects),
        ...compareOverrides(root, lock),
        ...compareCatalogs(root, lock),
        ...comparePatches(root, lock),
    ];
};
/** Nobody asks for the root by its name. */
function projectOf(path, info) {
    const optional = info.get('optionalPeers');
    const names = Array.isArray(optional) ? optional.filter((one) => typeof one === 'string') : [];
    const peerDependenciesMeta = Object.fromEntries(names.map((name) => [name, { optional: true }]));
    const needs = (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .hN)({ ...Object.fromEntries(info), peerDependenciesMeta });
    const name = info.get('name');
    return path === '' ? { path: '.', needs } : { path, needs, ...(typeof name === 'string' ? { name } : {}) };
}
function compareOverrides(root, lock) {
    const written = flatten(toJsonc(root.overrides ?? root.resolutions));
    const asked = new Map([...written].filter(([, value]) => !value.startsWith('$')));
    const locked = new Map([...flatten(lock.get('overrides'))].filter(([name]) => asked.has(name) || !written.has(name)));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSettings */ .ZK)('package.json', 'override', { asked, locked });
}
/** Catalogs stand beside `workspaces`, or in it. */
function compareCatalogs(root, lock) {
    const inside = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)(root.workspaces);
    const catalogs = (unnamed, named) => new Map([...flatten(unnamed), ...flatten(named)].map(([name, value]) => [name, value]));
    const asked = catalogs(toJsonc(inside?.catalog ?? root.catalog), toJsonc(inside?.catalogs ?? root.catalogs));
    const locked = catalogs(lock.get('catalog'), lock.get('catalogs'));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSettings */ .ZK)('package.json', 'catalog entry', { asked, locked });
}
/** Bun applies the patches that package.json names, also where the lockfile is frozen and knows of none. */
function comparePatches(root, lock) {
    const asked = flatten(toJsonc(root.patchedDependencies));
    const locked = flatten(lock.get('patchedDependencies'));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSettings */ .ZK)('package.json', 'patch', { asked, locked });
}
/** Rules below a parent get its name before theirs; `.` is the rule for the parent itself. */
function flatten(rules) {
    const flat = new Map();
    if (!(rules instanceof Map))
        return flat;
    for (const [name, value] of rules) {
        if (typeof value === 'string')
            flat.set(name, value);
        else if (value instanceof Map) {
            for (const [below, text] of value) {
                if (typeof text === 'string')
                    flat.set(below === '.' ? name : `${name} > ${below}`, text);
            }
        }
    }
    return flat;
}
/** Two levels are all that overrides and catalogs have. */
function toJsonc(value, depth = 0) {
    if (typeof value === 'string')
        return value;
    const object = depth < 2 ? (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)(value) : undefined;
    if (object === undefined)
        return undefined;
    const members = [];
    for (const [name, member] of Object.entries(object)) {
        const one = toJsonc(member, depth + 1);
        if (one !== undefined)
            members.push([name, one]);
    }
    return new Map(members);
}


/***/ }),

/***/ 22154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ namedOtherwise),
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   eu: () => (/* binding */ goneWorkspaces),
/* harmony export */   it: () => (/* binding */ compareProjects),
/* harmony export */   pF: () => (/* binding */ newWorkspaces)
/* harmony export */ });
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90543);
/* harmony import */ var _discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55233);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23794);





/**
 * Compares what the manifests ask for with what the lockfile was made for. Where the project has no
 * package.json of its own (a lockfile alone), there is nothing to compare.
 */
async function compareProjects(comparison) {
    const { project, projects, anchor = 'package.json' } = comparison;
    const answers = await project.read([...projects.map(manifestPath), anchor]);
    if (!answers.has(anchor))
        return [];
    const problems = [];
    for (const one of projects) {
        const file = manifestPath(one);
        const answer = answers.get(file);
        if (answer === undefined) {
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} is not there, and the lockfile has the project ${one.path}`));
            continue;
        }
        const manifest = (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOf */ .$V)(answer, file);
        if (typeof manifest === 'string') {
            problems.push({
                code: 'unsupported-entry',
                message: `${file} cannot be used: ${manifest}`,
                place: file,
            });
        }
        else
            problems.push(...compareProject(manifest, one, comparison));
    }
    return problems;
}
function manifestPath({ path }) {
    return (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(path, 'package.json');
}
/** Workspaces that the root's manifest names and the lockfile does not have. */
async function newWorkspaces(project, workspaces, projects) {
    if (workspaces === undefined)
        return [];
    const known = new Set(projects.map(({ path }) => path));
    const isWorkspace = (0,_discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceMatcher */ .m)(workspaces);
    const directories = (await project.manifests()).map(_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parentPath */ .yl);
    return directories
        .filter((directory) => directory !== '.' && isWorkspace(directory) && !known.has(directory))
        .map((directory) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(`${directory}/package.json`, `${directory} is a workspace, and the lockfile does not know of it`));
}
/**
 * Projects of the lockfile that the root's manifest does not name any more. One below another may be a workspace of
 * that.
 */
function goneWorkspaces(workspaces, projects) {
    const isWorkspace = (0,_discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceMatcher */ .m)(workspaces);
    const paths = projects.map(({ path }) => path).filter((path) => path !== '.' && !(0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsAbove */ .h)(path));
    return paths
        .filter((path) => !isWorkspace(path) && !paths.some((other) => path.startsWith(`${other}/`)))
        .map((path) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)('package.json', `The lockfile has the workspace ${path}, which package.json does not name among its own`));
}
/**
 * Where a manifest and the lockfile differ in settings of one kind.
 *
 * @param file where they are asked for.
 * @param what the kind, as messages name it.
 */
function compareSettings(file, what, { asked, locked }) {
    const problems = [];
    for (const [name, value] of asked) {
        const known = locked.get(name);
        if (known === value)
            continue;
        const was = known === undefined ? 'does not know of it' : `is for ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(known)}`;
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} has the ${what} ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}: ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}, and the lockfile ${was}`));
    }
    for (const [name, value] of locked) {
        if (asked.has(name))
            continue;
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `The lockfile has the ${what} ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}: ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}, and ${file} does not`));
    }
    return problems;
}
function compareProject(manifest, locked, { graph, ignores, needs = _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN }) {
    const file = manifestPath(locked);
    const asked = needs(manifest);
    const versions = lockedVersions(graph, locked.path);
    const problems = [];
    if (locked.name !== undefined && typeof manifest.name === 'string' && manifest.name !== locked.name)
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, namedOtherwise(file, manifest.name, locked.name)));
    for (const name of new Set([...asked.keys(), ...locked.needs.keys()])) {
        const difference = { name, asked: asked.get(name), locked: locked.needs.get(name) };
        if (isSame(difference) || ignores?.(difference, locked) === true)
            continue;
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, explain(file, difference, versions.get(name))));
    }
    return problems;
}
function isSame({ asked, locked }) {
    if (asked === undefined || locked === undefined || asked.mayMiss !== locked.mayMiss)
        return false;
    return asked.kind === locked.kind && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(asked.range) === (0,_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(locked.range);
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
        return `The lockfile is for ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${locked?.range ?? ''}`)}, which ${file} does not declare`;
    const declares = `${file} declares ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${asked.range}`)}`;
    if (locked === undefined)
        return `${declares}, and the lockfile does not know of it`;
    if (asked.range === locked.range)
        return `${declares} as ${wordsOf(asked)}, and the lockfile has it as ${wordsOf(locked)}`;
    const kept = version !== '' && (0,_model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, asked.range) ? `; ${version}, which is locked, is in both` : '';
    return `${declares}, and the lockfile is for ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${locked.range}`)}${kept}`;
}
function wordsOf({ kind, mayMiss }) {
    return mayMiss === true ? `${WORDS[kind]} that may be missing` : WORDS[kind];
}
/** What is said of a project that has another name than the lockfile. */
function namedOtherwise(file, asked, locked) {
    return `${file} has the name ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(asked)}, and the lockfile knows it as ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(locked)}`;
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