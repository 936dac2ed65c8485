"use strict";
exports.id = 1097;
exports.ids = [1097,7166];
exports.modules = {

/***/ 13478:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npmOutOfDate: () => (/* binding */ npmOutOfDate)
/* harmony export */ });
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23969);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65020);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22154);



/** npm's versions 2 and 3 hold a copy of every project's package.json; version 1 holds none. */
const npmOutOfDate = async ({ file, graph, project }) => {
    const lock = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(JSON.parse((0,_json_door_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(file.bytes, file.path)));
    const packages = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(lock?.packages);
    if (packages === undefined)
        return [];
    const projects = [];
    for (const { path } of graph.importers) {
        const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(packages[path === '.' ? '' : path]) ?? {};
        // npm keeps the entry of a folder that is no workspace any more.
        if (path === '.' || entry.extraneous !== true)
            projects.push({ path, needs: (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(entry) });
    }
    const root = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, 'package.json');
    const compared = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .compareProjects */ .it)({ graph, project, projects });
    const workspaces = typeof root === 'object' ? root.workspaces : undefined;
    return [...compared, ...(await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .newWorkspaces */ .pF)(project, workspaces, projects))];
};


/***/ }),

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