"use strict";
exports.id = 5282;
exports.ids = [5282];
exports.modules = {

/***/ 55282:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bunOutOfDate: () => (/* binding */ bunOutOfDate)
/* harmony export */ });
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23969);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65020);
/* harmony import */ var _jsonc_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9114);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22154);





/** Bun's lockfile holds what every workspace declares, the overrides and the catalogs. */
const bunOutOfDate = async ({ file, graph, project }) => {
    const { value } = (0,_jsonc_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonc */ .p)((0,_json_door_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(file.bytes, file.path), file.path, '');
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
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSettings */ .ZK)('package.json', 'override', asked, locked);
}
/** Catalogs stand beside `workspaces`, or in it. */
function compareCatalogs(root, lock) {
    const inside = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(root.workspaces);
    const catalogs = (unnamed, named) => new Map([...flatten(unnamed), ...flatten(named)].map(([name, value]) => [name, value]));
    const asked = catalogs(toJsonc(inside?.catalog ?? root.catalog), toJsonc(inside?.catalogs ?? root.catalogs));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSettings */ .ZK)('package.json', 'catalog entry', asked, catalogs(lock.get('catalog'), lock.get('catalogs')));
}
/** Bun applies the patches that package.json names, also where the lockfile is frozen and knows of none. */
function comparePatches(root, lock) {
    const asked = flatten(toJsonc(root.patchedDependencies));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSettings */ .ZK)('package.json', 'patch', asked, flatten(lock.get('patchedDependencies')));
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
    const object = depth < 2 ? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value) : undefined;
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

/***/ 9114:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76833);


/** Deeper nesting than any lockfile has; it bounds the recursion. */
const MAX_DEPTH = 64;
const EMPTY_MAP = new Map();
const EMPTY_LIST = [];
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
/**
 * Reads a text in one pass: at most 64 levels deep, no member named twice.
 *
 * @param section a member of the top-level object, whose own members' lines are wanted.
 * @throws SealgateError INPUT_INVALID naming file, line, what was found and what was expected.
 */
function parseJsonc(text, file, section) {
    (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEmpty */ .Ot)(text, file);
    (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControls */ .dB)(text, file);
    const state = {
        text,
        file,
        section,
        lines: new Map(),
        at: 0,
        line: 1,
        depth: 0,
        inSection: false,
    };
    skipBlank(state);
    const value = readValue(state);
    skipBlank(state);
    if (state.at < text.length)
        throw expected(state, 'the end of the file');
    return { value, lines: state.lines };
}
/** White space and comments. */
function skipBlank(state) {
    const { text } = state;
    for (;; state.at += 1) {
        const code = text.charCodeAt(state.at);
        if (code === SPACE || code === 0x0d || code === 0x09)
            continue;
        if (code === NEWLINE)
            state.line += 1;
        else if (code === SLASH && skipComment(state))
            continue;
        else
            return;
    }
}
/** Leaves the reader on the comment's last character. */
function skipComment(state) {
    const { text, at } = state;
    if (text.charCodeAt(at + 1) === SLASH) {
        const end = text.indexOf('\n', at);
        const comment = text.slice(at, end === -1 ? text.length : end);
        if (/[\u2028\u2029]/.test(comment))
            throw fault(state, 'a comment has a line or paragraph separator (U+2028, U+2029), which ends it for Bun');
        state.at = at + comment.length - 1;
        return true;
    }
    if (text[at + 1] !== '*')
        return false;
    const end = text.indexOf('*/', at + 2);
    if (end === -1)
        throw fault(state, 'a comment has no end');
    for (let next = text.indexOf('\n', at); next !== -1 && next < end; next = text.indexOf('\n', next + 1)) {
        state.line += 1;
    }
    state.at = end + 1;
    return true;
}
function readValue(state) {
    switch (state.text.charCodeAt(state.at)) {
        case QUOTE:
            return readString(state);
        case OPEN_MAP:
            return readMap(state);
        case OPEN_LIST:
            return readList(state);
        default:
            return readWord(state);
    }
}
function readMap(state) {
    enter(state);
    if (state.text.charCodeAt(state.at) === CLOSE_MAP)
        return leave(state, EMPTY_MAP);
    const map = new Map();
    const { depth } = state;
    for (;;) {
        if (state.text.charCodeAt(state.at) !== QUOTE)
            throw expected(state, 'a name in quotes or }');
        const { line } = state;
        const key = readString(state);
        if (map.has(key))
            throw fault(state, `${JSON.stringify(key.slice(0, 200))} comes twice in one object`);
        if (depth === 1)
            state.inSection = key === state.section;
        else if (depth === 2 && state.inSection)
            state.lines.set(key, line);
        skipBlank(state);
        if (state.text.charCodeAt(state.at) !== COLON)
            throw expected(state, 'a colon');
        state.at += 1;
        skipBlank(state);
        map.set(key, readValue(state));
        if (!readComma(state, CLOSE_MAP))
            throw expected(state, 'a comma or }');
        if (state.text.charCodeAt(state.at) === CLOSE_MAP)
            return leave(state, map);
    }
}
function readList(state) {
    enter(state);
    if (state.text.charCodeAt(state.at) === CLOSE_LIST)
        return leave(state, EMPTY_LIST);
    const list = [];
    for (;;) {
        list.push(readValue(state));
        if (!readComma(state, CLOSE_LIST))
            throw expected(state, 'a comma or ]');
        if (state.text.charCodeAt(state.at) === CLOSE_LIST)
            return leave(state, list);
    }
}
function enter(state) {
    state.depth += 1;
    if (state.depth > MAX_DEPTH)
        throw fault(state, `it is nested more than ${MAX_DEPTH} levels deep`);
    state.at += 1;
    skipBlank(state);
}
function leave(state, value) {
    state.depth -= 1;
    state.at += 1;
    return value;
}
/** Between two members, or behind the last one: whether there is a comma or the end. */
function readComma(state, end) {
    skipBlank(state);
    if (state.text.charCodeAt(state.at) !== COMMA)
        return state.text.charCodeAt(state.at) === end;
    state.at += 1;
    skipBlank(state);
    return true;
}
function readString(state) {
    const { text } = state;
    const start = state.at + 1;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            state.at = at + 1;
            return text.slice(start, at);
        }
        if (code === BACKSLASH)
            return readEscaped(state, start, at);
        if (code < SPACE)
            break;
    }
    throw fault(state, 'a text in quotes has no end on its line');
}
/** From the first backslash on: JSON.parse knows the escapes. */
function readEscaped(state, start, from) {
    const { text } = state;
    let end = from;
    for (;;) {
        const code = text.charCodeAt(end);
        if (code === BACKSLASH)
            end += 2;
        else if (code === QUOTE)
            break;
        else if (Number.isNaN(code) || code < SPACE)
            throw fault(state, 'a text in quotes has no end on its line');
        else
            end += 1;
    }
    try {
        const value = JSON.parse(text.slice(start - 1, end + 1));
        state.at = end + 1;
        return String(value);
    }
    catch (cause) {
        throw fault(state, 'a text in quotes has an escape that is none', cause);
    }
}
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
function readWord(state) {
    WORD.lastIndex = state.at;
    const word = WORD.exec(state.text)?.[0];
    if (word === undefined)
        throw expected(state, 'a value');
    state.at += word.length;
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : Number(word);
}
function expected(state, what) {
    const found = state.text.slice(state.at, state.at + 20).split('\n')[0] ?? '';
    const shown = state.at >= state.text.length ? 'the end of the file' : JSON.stringify(found);
    return fault(state, `found ${shown}, expected ${what}`);
}
function fault({ text, file, line }, what, cause) {
    (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseMergeConflict */ .lU)(text, file);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} cannot be read: ${what}`, {
        location: { file, line },
        hint: 'Restore the file from version control, or write it again: bun install --lockfile-only',
        cause,
    });
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
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37166);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63537);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90543);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23794);
/* harmony import */ var _workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91124);





/**
 * Compares what the manifests ask for with what the lockfile was made for. Where the project has no
 * package.json of its own (a lockfile alone), there is nothing to compare.
 */
async function compareProjects(comparison) {
    const { project, projects, anchor = 'package.json' } = comparison;
    const files = projects.map(({ path }) => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(path, 'package.json'));
    const answers = await project.read([...files, anchor]);
    if (!answers.has(anchor))
        return [];
    const problems = [];
    for (const [index, one] of projects.entries()) {
        const file = files[index];
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
            problems.push(...compareProject(file, manifest, one, comparison));
    }
    return problems;
}
/** Workspaces that the root's manifest names and the lockfile does not have. */
async function newWorkspaces(project, workspaces, projects) {
    if (workspaces === undefined)
        return [];
    const known = new Set(projects.map(({ path }) => path));
    const isWorkspace = (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceMatcher */ .m)(workspaces);
    const directories = (await project.manifests()).map(_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parentPath */ .yl);
    return directories
        .filter((directory) => directory !== '.' && isWorkspace(directory) && !known.has(directory))
        .map((directory) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(`${directory}/package.json`, `${directory} is a workspace, and the lockfile does not know of it`));
}
/**
 * Projects of the lockfile that the root's manifest does not name any more. One below another may be a workspace of
 * that.
 */
function goneWorkspaces(workspaces, projects) {
    const isWorkspace = (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceMatcher */ .m)(workspaces);
    const paths = projects.map(({ path }) => path).filter((path) => path !== '.' && !(0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsAbove */ .h)(path));
    return paths
        .filter((path) => !isWorkspace(path) && !paths.some((other) => path.startsWith(`${other}/`)))
        .map((path) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)('package.json', `The lockfile has the workspace ${path}, which package.json does not name among its own`));
}
/** Settings that change what is installed, as a manifest or a lockfile has them: by name, each one text. */
function compareSettings(file, what, asked, locked) {
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
function compareProject(file, manifest, locked, { graph, ignores, needs = _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN }) {
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
    const kept = version !== '' && (0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, asked.range) ? `; ${version}, which is locked, is in both` : '';
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

/***/ 37166:
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