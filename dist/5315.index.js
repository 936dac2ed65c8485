exports.id = 5315;
exports.ids = [5315];
exports.modules = {

/***/ 90543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ credentialProblem),
/* harmony export */   G_: () => (/* binding */ folderPart),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

/**
 * A text with the user names and passwords taken out of the addresses in it: what a graph holds goes into
 * evidence, reports and comments. The user name of an ssh address (`git@`) stays; without it the address is
 * another one, and it is no secret.
 */
function withoutCredentials(text) {
    if (!mayHoldCredentials(text))
        return text;
    let clean = text;
    for (let at = clean.indexOf('://'); at !== -1; at = clean.indexOf('://', at + 3)) {
        const start = at + 3;
        const end = authorityEnd(clean, start);
        const sign = clean.lastIndexOf('@', end - 1);
        if (sign < start)
            continue;
        const colon = clean.indexOf(':', start);
        const hasPassword = colon !== -1 && colon < sign;
        if (clean.slice(0, at).toLowerCase().endsWith('ssh')) {
            if (hasPassword)
                clean = clean.slice(0, colon) + clean.slice(sign);
        }
        else
            clean = clean.slice(0, start) + clean.slice(sign + 1);
    }
    return clean;
}
/** The quick answer for nearly all: the first `@`, if any, stands behind the first address's host, and no address follows. */
function mayHoldCredentials(text) {
    const at = text.indexOf('://');
    if (at === -1)
        return false;
    const sign = text.indexOf('@', at);
    if (sign === -1)
        return false;
    const slash = text.indexOf('/', at + 3);
    return slash === -1 || sign < slash || text.indexOf('://', at + 3) !== -1;
}
function authorityEnd(text, start) {
    for (let at = start; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '/' || sign === '?' || sign === '#' || sign === ' ' || sign === '\\')
            return at;
    }
    return text.length;
}
/** The credential is a fault of the lockfile, and it is not repeated. */
function credentialProblem(place) {
    return {
        code: 'credentials',
        message: 'The address holds a user name or password, which everybody who sees the lockfile can read',
        place,
    };
}
/** The folder of a repository that is the package, as `part` of its source; nothing where it is the whole. */
function folderPart(folder) {
    const part = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)('.', folder);
    return part === '.' ? {} : { part };
}


/***/ }),

/***/ 68968:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ BINARY_HINT)
/* harmony export */ });
/** How to get from `bun.lockb` to `bun.lock`. */
const BINARY_HINT = 'Write it as text, commit bun.lock and delete bun.lockb: bun install --save-text-lockfile --frozen-lockfile --lockfile-only';


/***/ }),

/***/ 55315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ LOCKFILE_CAP),
  readLockfiles: () => (/* binding */ readLockfiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/collect/lockfiles/lockfile-problems.js
var lockfile_problems = __webpack_require__(24091);
// EXTERNAL MODULE: ./build/io/settings/npmrc.js
var settings_npmrc = __webpack_require__(52602);
// EXTERNAL MODULE: ./build/model/packages/lockfile-before.js
var lockfile_before = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/workspace.js + 1 modules
var pnpm_workspace = __webpack_require__(32533);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/branch-lockfiles.js



/**
 * The graphs as they are, but a `pnpm-lock.yaml` that pnpm leaves as it is until a branch is merged
 * (`gitBranchLockfile`) is not out of date: the branch's own lockfile beside it is for the package.json files.
 *
 * @param projectOf the project around a lockfile.
 */
async function withoutBehindBranches(graphs, projectOf) {
    const current = graphs.filter((graph) => !isOutOfDate(graph));
    const covered = new Set(current.flatMap(({ lockfile }) => (0,lockfile_before/* mainLockfileOf */.mq)(lockfile.path) ?? []));
    const result = [];
    for (const graph of graphs) {
        const { path } = graph.lockfile;
        const isBehind = covered.has(path) && isOutOfDate(graph) && (await hasBranches(path, projectOf(path)));
        const problems = graph.problems.filter(({ code }) => code !== 'out-of-date');
        result.push(isBehind ? { ...graph, problems } : graph);
    }
    return result;
}
function isOutOfDate({ problems }) {
    return problems.some(({ code }) => code === 'out-of-date');
}
async function hasBranches(lockfile, project) {
    const { files, workspace } = await (0,pnpm_workspace/* settingsOf */.f5)(lockfile, project);
    if (workspace?.root.get('gitBranchLockfile') === 'true')
        return true;
    const npmrc = (await files.read(['.npmrc'])).get('.npmrc');
    const text = npmrc instanceof Uint8Array ? Buffer.from(npmrc).toString('utf8') : '';
    return (0,settings_npmrc/* parseNpmrc */.k)(text).get('git-branch-lockfile') === 'true';
}

// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/collect/lockfiles/registry.js + 6 modules
var registry = __webpack_require__(43569);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/find-lockfiles.js
var find_lockfiles = __webpack_require__(51316);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/walk-folder.js
var walk_folder = __webpack_require__(25178);
;// CONCATENATED MODULE: ./build/collect/lockfiles/discovery/discover.js












/** A lockfile of 100,000 packages has about 50 MB. */
const LOCKFILE_CAP = 256 * 1024 * 1024;
/**
 * Reads the lockfiles below `dir`. One that cannot be read becomes a problem, so that the others are still
 * read; one that was named in `files` throws.
 *
 * @param dir absolute path of the repository; paths in the answer are relative to it, with `/`.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, INPUT_TOO_LARGE for files that were named.
 */
async function readLockfiles(dir, options = {}) {
    const { files, cap = LOCKFILE_CAP, compare = false, exclude = [] } = options;
    const lists = new Map();
    const listOnce = (directory) => {
        const known = lists.get(directory) ?? listBelow(directory);
        lists.set(directory, known);
        return known;
    };
    const projectOf = (file) => (0,project_files/* projectOnDisk */.eD)(external_node_path_default().resolve(dir, file), { root: dir, listBelow: listOnce });
    const readOne = async (file, source) => {
        const project = projectOf(file);
        const graph = await (0,registry/* readLockfile */.GQ)(source, project);
        return compare ? (0,registry/* compareWithManifests */.kW)(source, graph, project) : graph;
    };
    const graphs = [];
    const raw = [];
    if (files !== undefined) {
        for (const file of (0,find_lockfiles/* sorted */.IP)(files)) {
            const source = await load(dir, file, cap);
            graphs.push(await readOne(file, source));
            raw.push(source);
        }
        return { graphs, problems: [], excluded: [], foreign: [], raw };
    }
    const found = await (0,find_lockfiles/* findLockfiles */.wN)(dir, exclude);
    const problems = [...found.problems];
    if (found.files.length === 0 && problems.length === 0 && found.excluded.length === 0)
        problems.push(nothingFound(dir, found.foreign));
    for (const file of found.files) {
        try {
            refuseOutside(dir, file);
            const source = await load(dir, file, cap);
            raw.push(source);
            graphs.push(await readOne(file, source));
        }
        catch (error) {
            problems.push((0,lockfile_problems/* lockfileProblem */.tX)(file, error));
        }
    }
    const { excluded, foreign } = found;
    return { graphs: await withoutBehindBranches(graphs, projectOf), problems, excluded, foreign, raw };
}
/** Every file below a directory, as findLockfiles sees them. @throws SealgateError where the walk cannot see all. */
async function listBelow(directory) {
    const problems = [];
    const listed = (await (0,git/* listFiles */.CS)(directory)) ?? (0,walk_folder/* walkFolder */.a)(directory, problems);
    const [first] = problems;
    if (first === undefined)
        return listed;
    throw new errors/* SealgateError */.De('INPUT_INVALID', first.message, {
        location: { file: first.subject },
        ...(first.hint === undefined ? {} : { hint: first.hint }),
    });
}
async function load(dir, file, cap) {
    const bytes = await (0,files/* readCapped */.EF)(external_node_path_default().resolve(dir, file), cap);
    return { path: (0,files/* displayPath */.Gt)(file, dir), bytes };
}
function nothingFound(dir, foreign) {
    const missing = { kind: 'lockfile', subject: '.', state: 'missing' };
    const above = lockfileAbove(dir);
    if (above !== undefined)
        return {
            ...missing,
            message: `No lockfile was found here; ${above.name} stands in ${above.folder} (--dir ${above.folder})`,
            hint: `Run it again with --dir ${above.folder}`,
        };
    const [first] = foreign;
    if (first === undefined)
        return {
            ...missing,
            message: 'No lockfile was found',
            hint: 'Commit the lockfile of your package manager, or name the right folder with --dir.',
        };
    const manager = registry/* foreignLockfiles */.J1[external_node_path_default().posix.basename(first)] ?? '';
    return {
        ...missing,
        message: `No lockfile that is read was found (${(0,few/* fewOf */.s)(foreign, 3)} ${foreign.length === 1 ? 'is none' : 'are none'} of them)`,
        hint: `Packages that ${manager} installs are not judged. Where npm, pnpm, Yarn or Bun install here as well, commit their lockfile; where none of them does, checks.lockfiles: optional in the policy has the gate judge the rest.`,
    };
}
/** For who stands in a folder of a repository: the next lockfile above, never above the repository's own folder. */
function lockfileAbove(dir) {
    const names = registry/* lockfileReaders */.iw.flatMap(({ fileNames }) => fileNames);
    let found;
    for (let at = dir, up = '';; at = external_node_path_default().dirname(at), up = `../${up}`) {
        const name = up === '' ? undefined : names.find((candidate) => (0,external_node_fs_.existsSync)(external_node_path_default().join(at, candidate)));
        if (name !== undefined)
            found ??= { name, folder: up.slice(0, -1) };
        if ((0,external_node_fs_.existsSync)(external_node_path_default().join(at, '.git')))
            return found;
        if (at === external_node_path_default().dirname(at))
            return undefined;
    }
}
/** A found lockfile may be a symbolic link, but not one that leads out of the project. */
function refuseOutside(dir, file) {
    const real = (0,files/* realPath */.Ye)(external_node_path_default().join(dir, file));
    if (real === undefined)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${file} is a symbolic link that leads to nothing`, {
            location: { file },
            hint: 'Replace it by a regular file.',
        });
    if ((0,files/* isOwnFile */.Z4)(external_node_fs_.realpathSync.native(dir), real))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is a symbolic link that leads out of the project`, {
        location: { file },
        hint: 'Replace it by a regular file.',
    });
}


/***/ }),

/***/ 51316:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   UM: () => (/* binding */ pickLockfiles),
/* harmony export */   wN: () => (/* binding */ findLockfiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19833);
/* harmony import */ var _model_data_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56250);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92642);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36544);
/* harmony import */ var _lockfile_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24091);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43569);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25178);









/**
 * Finds lockfiles below `dir`: of git's tracked and untracked files without the ignored ones, or, outside a
 * repository, by a bounded walk. Never inside `node_modules`. A lockfile of a kind that is not read, and a walk
 * that met its bounds, are problems.
 *
 * @param exclude globs of paths, or of folders above them, that are left out.
 */
async function findLockfiles(dir, exclude = []) {
    const problems = [];
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .listNamed */ .SB)(dir, (name) => isLockfileName(name) || meantName(name) !== undefined);
    const names = listed ?? (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .a)(dir, problems);
    const picked = pickLockfiles(names, exclude);
    const found = { ...picked, problems: [...picked.problems, ...otherCase(names, exclude)] };
    if (listed === undefined)
        return { ...found, problems: [...problems, ...found.problems] };
    // Git lists what was deleted and not yet committed, too. A link to nothing is there, and cannot be read.
    const isThere = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, file), { throwIfNoEntry: false }) !== undefined;
    return {
        files: found.files.filter(isThere),
        excluded: found.excluded.filter(isThere),
        foreign: found.foreign.filter(isThere),
        problems: [
            ...found.problems.filter(({ subject }) => isThere(subject)),
            ...found.files.filter((file) => file.includes(NOT_UTF8) && !isThere(file)).map(_lockfile_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .unnamedProblem */ .W7),
            ...(await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .notCheckedOut */ .VS)(dir, found.files.filter((file) => !isThere(file)))).map(_lockfile_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .sparseProblem */ .KW),
        ],
    };
}
/** What stands for bytes of a name that are no UTF-8; under the name with it nothing is found. */
const NOT_UTF8 = '\ufffd';
/** The lockfiles among paths; those of kinds that are not read become problems. */
function pickLockfiles(files, exclude = []) {
    const picked = { files: [], excluded: [], foreign: [], problems: [] };
    const isExcluded = matcherOf(exclude);
    for (const file of files) {
        const slash = file.lastIndexOf('/');
        const name = file.slice(slash + 1);
        if (!isLockfileName(name))
            continue;
        if (slash !== -1 && file.slice(0, slash).split('/').includes('node_modules'))
            continue;
        if (isExcluded(file))
            picked.excluded.push(file);
        else if (Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignLockfiles */ .J1, name))
            picked.foreign.push(file);
        else if ((0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .readerOf */ .TC)(name) !== undefined)
            picked.files.push(file);
        else
            picked.problems.push((0,_lockfile_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .notReadProblem */ .zN)(file));
    }
    return {
        files: sorted(picked.files),
        excluded: sorted(picked.excluded),
        foreign: sorted(picked.foreign),
        problems: picked.problems.sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a.subject, b.subject)),
    };
}
/** What file systems that do not tell upper from lower case take for a lockfile, and others do not. */
function otherCase(files, exclude) {
    const isExcluded = matcherOf(exclude);
    return files.flatMap((file) => {
        const meant = meantName(file.slice(file.lastIndexOf('/') + 1));
        if (meant === undefined || file.split('/').includes('node_modules') || isExcluded(file))
            return [];
        return [
            {
                kind: 'lockfile',
                subject: file,
                state: 'invalid',
                message: `${file} is the lockfile ${meant} where upper and lower case are one (macOS, Windows), and none elsewhere`,
                hint: `Rename it to ${meant}, or delete it.`,
            },
        ];
    });
}
/** The lockfile's name that another one is but for upper and lower case. */
function meantName(name) {
    if (isLockfileName(name))
        return undefined;
    const small = name.toLowerCase();
    return _registry_js__WEBPACK_IMPORTED_MODULE_4__/* .lockfileReaders */ .iw.flatMap(({ fileNames }) => fileNames).find((one) => one.toLowerCase() === small);
}
function isLockfileName(name) {
    return ((0,_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .readerOf */ .TC)(name) !== undefined ||
        Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadLockfiles */ .I5, name) ||
        Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignLockfiles */ .J1, name));
}
/** Whether a glob names a path or a folder above it. */
function matcherOf(globs) {
    const matchers = globs.map((glob) => (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatcher */ .fU)(glob));
    return (file) => {
        for (let at = file; at !== '.'; at = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .parentPath */ .yl)(at)) {
            if (matchers.some((matches) => matches(at)))
                return true;
        }
        return false;
    };
}
/** Paths in one order, each once. */
function sorted(values) {
    return [...new Set(values)].sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n);
}


/***/ }),

/***/ 25178:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



/** Bounds of the walk. */
const WALK = { depth: 16, entries: 200_000 };
/**
 * Every file below a folder, where git does not say which belong to the project; nothing of `node_modules` and `.git`.
 *
 * @param dir absolute path; paths in the answer are relative to it, with `/`.
 * @param problems takes the folders that could not be looked into, and the bound that was met.
 * @throws SealgateError INPUT_NOT_FOUND where the folder itself cannot be listed.
 */
function walkFolder(dir, problems) {
    const files = [];
    const open = [{ path: '', depth: 0 }];
    let seen = 0;
    const stopped = (why, subject) => {
        problems.push({
            kind: 'lockfile',
            subject,
            state: 'invalid',
            message: `The search for lockfiles stopped: ${why}`,
            hint: 'Name the lockfiles with --lockfile, or run it in a git repository.',
        });
    };
    for (const current of open) {
        for (const entry of list(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, current.path), current.path, problems)) {
            seen += 1;
            if (seen > WALK.entries) {
                stopped(`more than ${WALK.entries} files and folders`, current.path === '' ? '.' : current.path);
                return files;
            }
            const below = current.path === '' ? entry.name : `${current.path}/${entry.name}`;
            if (entry.isFile())
                files.push(below);
            else if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name === '.git')
                continue;
            else if (current.depth >= WALK.depth)
                stopped(`folders more than ${WALK.depth} deep`, below);
            else
                open.push({ path: below, depth: current.depth + 1 });
        }
    }
    return files;
}
function list(directory, shown, problems) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (shown === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${directory} cannot be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
                location: { file: directory },
                hint: 'Pass an existing folder as --dir.',
                cause: error,
            });
        }
        problems.push({
            kind: 'lockfile',
            subject: shown,
            state: 'invalid',
            message: `The folder cannot be searched for lockfiles: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
        });
        return [];
    }
}


/***/ }),

/***/ 55233:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ workspaceMatcher)
/* harmony export */ });
/* harmony import */ var _model_data_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56250);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
/* harmony import */ var _model_text_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30395);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68146);




/**
 * Which directories a root's `workspaces` member names: path patterns, and `!` for exclusion.
 *
 * @param workspaces the member as the manifest has it: a list, or `{packages: […]}`.
 */
function workspaceMatcher(workspaces) {
    const listed = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(workspaces) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .X)(workspaces)?.packages) ?? [];
    const patterns = listed.map((pattern) => {
        const excluded = pattern.startsWith('!');
        return { excluded, matches: (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(normalise(excluded ? pattern.slice(1) : pattern)) };
    });
    return (directory) => {
        let matched = false;
        for (const { excluded, matches } of patterns) {
            if (matched === excluded && matches(directory))
                matched = !excluded;
        }
        return matched;
    };
}
function normalise(pattern) {
    return (0,_model_text_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .f)(pattern.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, ''), '/');
}


/***/ }),

/***/ 14439:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VN: () => (/* binding */ assembleGraph),
  EN: () => (/* binding */ lockfileInfo),
  rB: () => (/* binding */ withProblems)
});

// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/draft-graph.js
var draft_graph = __webpack_require__(86402);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var purl = __webpack_require__(50590);
;// CONCATENATED MODULE: ./build/collect/lockfiles/graph/merge-drafts.js



/** Shared by the nodes of one draft, which are nearly all; never written to. */
const NONE = [];
/**
 * Groups drafts with the same name, version, source, integrity and bundling into nodes, sorted by id, and
 * gives every draft the index of its node. A node's id is its purl; a second one with that purl gets `#2`.
 */
function mergeDrafts(drafts) {
    const byPurl = new Map();
    for (const draft of drafts) {
        const purl = purlOf(draft);
        const known = byPurl.get(purl);
        const same = known === undefined ? undefined : findSame(known, draft);
        if (same !== undefined) {
            if (same.others === NONE)
                same.others = [draft];
            else
                same.others.push(draft);
            continue;
        }
        const node = { first: draft, others: NONE, purl, id: purl, edges: draft.edges };
        if (known === undefined)
            byPurl.set(purl, node);
        else if (Array.isArray(known))
            known.push(node);
        else
            byPurl.set(purl, [known, node]);
    }
    const nodes = inOrder(byPurl);
    for (let index = 0; index < nodes.length; index += 1) {
        const { first, others } = nodes[index];
        first.index = index;
        for (const other of others)
            other.index = index;
    }
    for (const node of nodes)
        if (node.others !== NONE)
            uniteEdges(node);
    return nodes;
}
/**
 * By id. The purls are sorted as plain texts, which the engine does natively; only nodes that share one are
 * compared by what tells them apart, so that ids do not depend on the order of reading.
 */
function inOrder(byPurl) {
    const nodes = [];
    let most = 1;
    for (const purl of [...byPurl.keys()].sort()) {
        const found = byPurl.get(purl);
        if (!Array.isArray(found)) {
            nodes.push(found);
            continue;
        }
        found.sort((a, b) => (0,compare_text/* compareText */.n)(tieKey(a.first), tieKey(b.first)));
        most = Math.max(most, found.length);
        for (let at = 0; at < found.length; at += 1) {
            const node = found[at];
            if (at > 0)
                node.id = `${purl}#${at + 1}`;
            nodes.push(node);
        }
    }
    // `#10` sorts before `#2`: only then is the order by purl not the order by id.
    return most > 9 ? nodes.sort((a, b) => (0,compare_text/* compareText */.n)(a.id, b.id)) : nodes;
}
function findSame(known, draft) {
    if (!Array.isArray(known))
        return isSame(known.first, draft) ? known : undefined;
    return known.find((node) => isSame(node.first, draft));
}
/** For drafts with the same purl. */
function isSame(a, b) {
    return (a.integrity === b.integrity &&
        a.bundled === b.bundled &&
        a.version === b.version &&
        a.name === b.name &&
        a.source.kind === b.source.kind &&
        (a.source === b.source || sourceKey(a.source) === sourceKey(b.source)));
}
function sourceKey(source) {
    switch (source.kind) {
        case 'registry':
            return source.url ?? '';
        case 'tarball':
            return `${source.url}#${source.part ?? ''}`;
        case 'git':
            return `${source.url}#${source.commit ?? ''}:${source.part ?? ''}`;
        case 'file':
        case 'link':
            return source.path;
    }
}
function tieKey({ name, version, source, integrity = '', bundled }) {
    return [name, version, bundled ? '1' : '0', source.kind, sourceKey(source), integrity].join('\0');
}
/**
 * @see Package URL specification, qualifiers `vcs_url` and `download_url`. Packages of any registry carry no
 * qualifier: the same package through a mirror is the same package (docs/decisions/0010).
 */
function purlOf({ name, version, source }) {
    switch (source.kind) {
        case 'registry':
            return (0,purl/* npmPurl */.NP)(name, version);
        case 'tarball':
            return (0,purl/* npmPurl */.NP)(name, version, { download_url: source.url });
        case 'git': {
            const { url, commit, part } = source;
            const at = commit === undefined ? '' : `@${commit}`;
            // A workspace that is known by its name only is no path.
            const folder = part === undefined || part.startsWith('workspace=') ? '' : `#${part}`;
            return (0,purl/* npmPurl */.NP)(name, version, { vcs_url: `${vcsUrl(url)}${at}${folder}` });
        }
        case 'file':
        case 'link':
            return (0,purl/* npmPurl */.NP)(name, version, { download_url: `file:${source.path}` });
    }
}
/** An address as `vcs_url` has it: `git+` before the scheme, and ssh's short form (`git@host:path`) written out. */
function vcsUrl(url) {
    if (/^git[+:]/.test(url))
        return url;
    const short = /^([^/:@]+@[^/:@]+):(?!\/\/)(.*)$/s.exec(url);
    return short === null ? `git+${url}` : `git+ssh://${short[1]}/${short[2]}`;
}
/** More edges than this are told apart by a key. */
const FEW = 24;
function uniteEdges(node) {
    const { first, others } = node;
    let edges;
    for (const { edges: more } of others) {
        if (more === first.edges || more.length === 0)
            continue;
        edges ??= first.edges.slice();
        if (edges.length + more.length > FEW) {
            node.edges = uniteByKey(node);
            return;
        }
        for (let at = 0; at < more.length; at += 1) {
            const edge = more[at];
            if (!hasEdge(edges, edge))
                edges.push(edge);
        }
    }
    if (edges !== undefined)
        node.edges = edges;
}
function hasEdge(edges, { name, kind, range = '', to }) {
    for (let at = 0; at < edges.length; at += 1) {
        const known = edges[at];
        if (known.name !== name || (0,draft_graph/* kindInGraph */.Gs)(known.kind) !== (0,draft_graph/* kindInGraph */.Gs)(kind))
            continue;
        if ((known.range ?? '') !== range)
            continue;
        if (targetKey(known.to) === targetKey(to))
            return true;
    }
    return false;
}
function targetKey(to) {
    return to.kind === 'package' ? to.index : to.path;
}
function uniteByKey({ first, others }) {
    const edges = [];
    const seen = new Set();
    for (const draft of [first, ...others]) {
        for (const edge of draft.edges) {
            const key = `${edge.name}\0${edge.to.kind}\0${targetKey(edge.to)}\0${(0,draft_graph/* kindInGraph */.Gs)(edge.kind)}\0${edge.range ?? ''}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            edges.push(edge);
        }
    }
    return edges;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/graph/reach-scopes.js
const BIT = {
    prod: 1,
    peer: 2,
    optional: 4,
    dev: 8,
    'optional-peer': 16,
};
const PEERS = BIT.peer | BIT['optional-peer'];
const RUNTIME = BIT.prod | BIT.peer;
const OPTIONAL = RUNTIME | BIT.optional | BIT['optional-peer'];
const ALL = OPTIONAL | BIT.dev;
/** Weakest last. */
const SCOPES = [
    ['runtime', RUNTIME],
    ['optional', OPTIONAL],
    ['development', ALL],
];
/**
 * What reaches every draft from the importers; the lockfile's own flags are not asked. It is asked of drafts, not of
 * the nodes they become: what only one place or peer context of a package needs is not needed by the others.
 *
 * @param drafts get their place in the list as `index`, which mergeDrafts replaces by that of their node.
 */
function reachDrafts(importers, drafts) {
    for (let index = 0; index < drafts.length; index += 1)
        drafts[index].index = index;
    const marks = new Uint8Array(drafts.length);
    const queue = new Uint32Array(drafts.length);
    const { needed, offered } = kindsOfEdges(importers, drafts);
    let length = 0;
    let before = 0;
    for (let mark = 1; mark <= SCOPES.length; mark += 1) {
        const kinds = SCOPES[mark - 1][1];
        const marked = length;
        for (const { edges } of importers)
            length = follow(edges, { kinds, mark, marks, queue, length });
        // From the start again: what is marked already leads further over the kinds that are new.
        for (let head = 0; head < length; head += 1) {
            const index = queue[head];
            const open = head < marked ? kinds & ~before : kinds;
            if ((offered[index] & open) === 0)
                continue;
            length = follow(drafts[index].edges, { kinds, mark, marks, queue, length });
        }
        before = kinds;
    }
    return { marks, needed };
}
/**
 * Of every node, the strongest scope of its drafts: runtime wins over optional, optional over development. What
 * nothing reaches is `runtime`: nobody said that it may be left out of production.
 *
 * @param drafts hold their node's index.
 */
function reachNodes(drafts, { marks, needed }, count) {
    const strongest = new Uint8Array(count);
    const needs = new Uint8Array(count);
    for (let at = 0; at < drafts.length; at += 1) {
        const { index } = drafts[at];
        const mark = marks[at];
        const known = strongest[index];
        if (mark !== 0 && (known === 0 || mark < known))
            strongest[index] = mark;
        needs[index] = needs[index] | needed[at];
    }
    const reach = [];
    for (let index = 0; index < count; index += 1) {
        const mark = strongest[index];
        const need = needs[index];
        reach.push({
            scope: SCOPES[Math.max(mark, 1) - 1][0],
            direct: (need & DIRECT) !== 0,
            peer: (need & PEERS) !== 0 && (need & ALL & ~PEERS) === 0,
        });
    }
    return reach;
}
/** Marks and queues what edges of these kinds lead to for the first time; gives back the queue's new length. */
function follow(edges, { kinds, mark, marks, queue, length }) {
    let end = length;
    // Counted, here and below: an iterator costs code that runs once as much as all that is done with the edge.
    for (let at = 0; at < edges.length; at += 1) {
        const { to, kind } = edges[at];
        if (to.kind !== 'package' || marks[to.index] !== 0 || (BIT[kind] & kinds) === 0)
            continue;
        marks[to.index] = mark;
        queue[end] = to.index;
        end += 1;
    }
    return end;
}
/** An importer needs it. */
const DIRECT = 32;
/** Of every node, the kinds of all edges that lead to it, and of all that it has. */
function kindsOfEdges(importers, nodes) {
    const needed = new Uint8Array(nodes.length);
    const offered = new Uint8Array(nodes.length);
    for (const { edges } of importers)
        noteKinds(edges, needed, DIRECT);
    for (let index = 0; index < nodes.length; index += 1) {
        const { edges } = nodes[index];
        if (edges.length > 0)
            offered[index] = noteKinds(edges, needed, 0);
    }
    return { needed, offered };
}
/** @returns the kinds of the edges. */
function noteKinds(edges, needed, more) {
    let kinds = 0;
    for (let at = 0; at < edges.length; at += 1) {
        const { to, kind } = edges[at];
        const bit = BIT[kind];
        kinds |= bit;
        if (to.kind === 'package')
            needed[to.index] = needed[to.index] | bit | more;
    }
    return kinds;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/graph/assemble-graph.js






/**
 * Drafts → graph: entries that are the same package become one node with the union of their edges; ids,
 * scopes, `direct` and `peer` are computed; everything is sorted.
 */
function assembleGraph(draft) {
    const importers = [...draft.importers].sort((a, b) => importerOrder(a.path, b.path));
    const reached = reachDrafts(importers, draft.packages);
    const nodes = mergeDrafts(draft.packages);
    const reach = reachNodes(draft.packages, reached, nodes.length);
    return {
        lockfile: draft.lockfile,
        importers: importers.map((importer) => finishImporter(importer, finishEdges(importer.edges, nodes))),
        packages: nodes.map((node, index) => finishPackage(node, reach[index], finishEdges(node.edges, nodes))),
        problems: draft.problems.map(cleanProblem).sort(problemOrder),
    };
}
/** A graph with more problems, in their order. */
function withProblems(graph, more) {
    return { ...graph, problems: [...graph.problems, ...more.map(cleanProblem)].sort(problemOrder) };
}
/** Path, format, version, digest and size of a lockfile. */
function lockfileInfo(file, format, version) {
    return { path: file.path, format, version, sha256: (0,digest/* sha256Hex */.f)(file.bytes), bytes: file.bytes.length };
}
function importerId(path) {
    return `workspace:${path}`;
}
function importerOrder(a, b) {
    if (a === b)
        return 0;
    if (a === '.' || b === '.')
        return a === '.' ? -1 : 1;
    return a < b ? -1 : 1;
}
function cleanProblem({ code, message, place }) {
    const clean = { code, message: (0,addresses/* withoutCredentials */.ri)(message) };
    return place === undefined ? clean : { ...clean, place: (0,addresses/* withoutCredentials */.ri)(place) };
}
function problemOrder(a, b) {
    const keyOf = ({ place = '', code, message }) => `${place}\0${code}\0${message}`;
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
/**
 * Puts ids in the place of drafts, and sorts. In place: a large lockfile has tens of thousands of edges. Nodes
 * may share an edge, which is then done already.
 */
function finishEdges(drafts, nodes) {
    const edges = drafts;
    // Lockfiles are written in order, so that most lists need no sorting.
    let ordered = true;
    for (let at = 0; at < drafts.length; at += 1) {
        const edge = drafts[at];
        const { to } = edge;
        edge.kind = (0,draft_graph/* kindInGraph */.Gs)(edge.kind);
        if (typeof to !== 'string')
            edge.to = to.kind === 'package' ? nodes[to.index].id : importerId(to.path);
        if (at > 0 && ordered)
            ordered = edges[at - 1].name < edge.name;
    }
    return ordered ? edges : [...edges].sort(edgeOrder);
}
function edgeOrder(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    if (a.to !== b.to)
        return a.to < b.to ? -1 : 1;
    if (a.kind !== b.kind)
        return a.kind < b.kind ? -1 : 1;
    if (a.range === b.range)
        return 0;
    return (a.range ?? '') < (b.range ?? '') ? -1 : 1;
}
function finishImporter(draft, dependencies) {
    const { path, name, version, license } = draft;
    return {
        id: importerId(path),
        path,
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(license === undefined ? {} : { license }),
        dependencies,
    };
}
function patchedArchives(drafts) {
    return drafts.flatMap(({ patchedChecksum: checksum, patchHash: hash, patches = [] }) => checksum === undefined ? [] : [{ checksum, patches, ...(hash === undefined ? {} : { hash }) }]);
}
/** Written member by member: this runs for every package, and spreading conditions costs a third of the reading. */
function finishPackage(node, reach, dependencies) {
    const { first, others } = node;
    const done = {
        id: node.id,
        purl: node.purl,
        name: first.name,
        version: first.version,
        source: first.source,
        scope: reach.scope,
        direct: reach.direct,
        places: [first.place],
        dependencies,
    };
    let { line, license, deprecated, hasInstallScript, checksum, patches, commands } = first;
    if (others.length > 0) {
        done.places = [first.place, ...others.map((one) => one.place)].sort();
        for (const one of others) {
            if (one.line !== undefined && (line === undefined || one.line < line))
                line = one.line;
            license ??= one.license;
            deprecated ??= one.deprecated;
            hasInstallScript ||= one.hasInstallScript;
            checksum ??= one.checksum;
            patches ??= one.patches;
            if (one.commands !== undefined)
                commands = uniteTexts(commands, one.commands);
        }
        if (patches !== undefined)
            patches = [...new Set([first, ...others].flatMap((one) => one.patches ?? []))];
    }
    if (first.integrity !== undefined)
        done.integrity = first.integrity;
    if (checksum !== undefined)
        done.checksum = checksum;
    if (patches !== undefined) {
        done.patches = patches;
        const archives = patchedArchives([first, ...others]);
        if (archives.length > 0)
            done.patchedArchives = archives;
    }
    if (reach.peer)
        done.peer = true;
    if (first.bundled)
        done.bundled = true;
    if (first.bundles !== undefined)
        done.bundles = first.bundles;
    if (license !== undefined)
        done.license = license;
    if (deprecated !== undefined)
        done.deprecated = deprecated;
    if (hasInstallScript)
        done.hasInstallScript = true;
    if (commands !== undefined)
        done.commands = commands;
    if (first.os !== undefined)
        done.os = first.os;
    if (first.cpu !== undefined)
        done.cpu = first.cpu;
    if (first.libc !== undefined)
        done.libc = first.libc;
    if (line !== undefined)
        done.line = line;
    return done;
}
/** One place of a package may say another command than the others: all of them are kept. */
function uniteTexts(one, other) {
    if (one === undefined)
        return other;
    return other.every((text) => one.includes(text)) ? one : [...new Set([...one, ...other])].sort(compare_text/* compareText */.n);
}


/***/ }),

/***/ 86402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ draftEdge),
/* harmony export */   Gs: () => (/* binding */ kindInGraph),
/* harmony export */   UO: () => (/* binding */ draftImporter),
/* harmony export */   uC: () => (/* binding */ draftPackage)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90543);

function kindInGraph(kind) {
    return kind === 'optional-peer' ? 'peer' : kind;
}
const NO_EDGES = [];
/** A package whose version is not known yet: that of one that has none stays empty. */
function draftPackage(name, source, place) {
    return {
        kind: 'package',
        name,
        version: '',
        source,
        place,
        integrity: undefined,
        checksum: undefined,
        patches: undefined,
        patchedChecksum: undefined,
        patchHash: undefined,
        line: undefined,
        bundled: false,
        bundles: undefined,
        license: undefined,
        deprecated: undefined,
        hasInstallScript: false,
        commands: undefined,
        os: undefined,
        cpu: undefined,
        libc: undefined,
        index: -1,
        edges: NO_EDGES,
    };
}
function draftImporter(path) {
    return {
        kind: 'importer',
        path,
        name: undefined,
        version: undefined,
        license: undefined,
        edges: NO_EDGES,
    };
}
/** An edge as the graph may hold it: itself, where its range has no credentials. */
function draftEdge(edge) {
    const { range } = edge;
    return range?.includes('://') === true ? { ...edge, range: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(range) } : edge;
}


/***/ }),

/***/ 98084:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ul: () => (/* binding */ parseRegularJson),
  RJ: () => (/* binding */ parseStrictJson),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/json/fault.js
var fault = __webpack_require__(71143);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
;// CONCATENATED MODULE: ./build/collect/lockfiles/json/regular.js
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
/**
 * Answers for JSON as JSON.stringify writes it with an indent, which is how package managers write: whether a
 * text is exactly that is asked of the engine itself, by writing the parsed value again. A text that comes back
 * the same has no member named twice, and each member on a line of its own; no pass over its characters in
 * JavaScript finds that out as fast.
 *
 * @param value what JSON.parse made of `text`.
 * @returns line, from 1, of each member of the top-level object's member `section`; `undefined` where the text
 * is written in another way, is nested deeper than `maxDepth`, or may hold a member called `__proto__`.
 */
function linesOfRegular(text, value, { section, maxDepth }) {
    const form = formOf(text);
    if (form === undefined || text.includes('"__proto__"'))
        return undefined;
    const { indent, newline } = form;
    if (text.includes(`\n${indent.repeat(maxDepth)}`) || !isWrittenSo(text, value, form))
        return undefined;
    const start = text.indexOf(`\n${indent}${JSON.stringify(section)}: {${newline}`);
    const members = value[section];
    if (start === -1 || typeof members !== 'object' || members === null)
        return new Map();
    return numberLines(text, start, { keys: Object.keys(members), indent: indent.length });
}
/** How the first member is set off, where the text starts with an object. */
function formOf(text) {
    const match = /^\{(\r?\n)( {1,10}|\t{1,10})"/.exec(text);
    return match === null ? undefined : { newline: match[1], indent: match[2] };
}
/** With the newline at the end, as files have it, or without. */
function isWrittenSo(text, value, { indent, newline }) {
    let written;
    try {
        written = JSON.stringify(value, null, indent);
    }
    catch (error) {
        // Deeper than the engine's stack: such a text is for the careful pass to refuse.
        if (error instanceof RangeError)
            return false;
        throw error;
    }
    if (newline !== '\n')
        written = written.replaceAll('\n', newline);
    return text === `${written}${newline}` || text === written;
}
/** Lines of the members of the object that opens on the line after `start`, whose keys come in the text's order. */
function numberLines(text, start, { keys, indent }) {
    const lines = new Map();
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at <= start; at = text.indexOf('\n', at + 1))
        line += 1;
    let next = 0;
    for (let at = text.indexOf('\n', start + 1); next < keys.length && at !== -1; at = text.indexOf('\n', at + 1)) {
        line += 1;
        const first = text.charCodeAt(at + 1 + indent);
        if (first !== SPACE && first !== TAB)
            break;
        if (text.charCodeAt(at + 1 + 2 * indent) !== QUOTE)
            continue;
        lines.set(keys[next], line);
        next += 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/json/scan.js
const scan_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_ARRAY = 0x5d;
const scan_SPACE = 0x20;
/**
 * Walks over JSON text without building anything. It trusts the syntax: what it says of a text that JSON.parse
 * refuses means nothing. It never recurses and stops at `maxDepth`.
 */
function scanJson(text, section, maxDepth) {
    const lines = new Map();
    let members = 0;
    let depth = 0;
    let deepest = 0;
    let line = 1;
    let keyNext = false;
    let inSection = false;
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
        const code = text.charCodeAt(at);
        // Letters, digits and white space other than newlines say nothing.
        if (code === scan_SPACE)
            continue;
        if (code === scan_QUOTE) {
            const start = at + 1;
            at = stringEnd(text, at);
            if (!keyNext)
                continue;
            keyNext = false;
            if (depth === 1)
                inSection = keyOf(text, start, at) === section;
            else if (depth === 2 && inSection)
                lines.set(keyOf(text, start, at), line);
        }
        else if (code === NEWLINE)
            line += 1;
        else if (code === COLON)
            members += 1;
        else if (code === COMMA)
            keyNext = depth <= 2;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            if (depth > deepest)
                deepest = depth;
            if (depth > maxDepth)
                break;
            keyNext = code === OPEN_OBJECT && depth <= 2;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
            depth -= 1;
            keyNext = false;
        }
    }
    return { members, depth: deepest, lines };
}
/** The place of the quote that ends the string whose opening quote is at `at`; the text's end where there is none. */
function stringEnd(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text.charCodeAt(end - 1) === BACKSLASH) {
        let slashes = 1;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            break;
        end = text.indexOf('"', end + 1);
    }
    return end === -1 ? text.length : end;
}
function keyOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        // Not JSON: JSON.parse of the whole says so to the user.
        return raw;
    }
}
/** Finds the first bad key of valid JSON no deeper than what scanJson accepted. The slow pass, only for naming the fault. */
function findKeyFault(text) {
    const open = [];
    let line = 1;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === NEWLINE)
            line += 1;
        else if (code === scan_QUOTE) {
            const start = at + 1;
            at = stringEnd(text, at);
            const keys = open.at(-1);
            if (!keyNext || keys === undefined)
                continue;
            keyNext = false;
            const key = keyOf(text, start, at);
            if (key === '__proto__')
                return { key, kind: 'prototype', line, firstLine: line };
            const firstLine = keys.get(key);
            if (firstLine !== undefined)
                return { key, kind: 'duplicate', line, firstLine };
            keys.set(key, line);
        }
        else if (code === COMMA)
            keyNext = open.at(-1) !== undefined;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            keyNext = code === OPEN_OBJECT;
            open.push(keyNext ? new Map() : undefined);
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
            open.pop();
            keyNext = false;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/json/door.js







/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 128;
/** Characters that may go to JSON.parse unseen: even if every one of them opens a level, memory suffices. */
const HARMLESS = 4 * 1024 * 1024;
/**
 * Reads JSON from outside: UTF-8 (or UTF-16 with its mark), at most 128 levels deep, no member named twice
 * and none named `__proto__`.
 *
 * @param section a member of the top-level object, whose own members' lines are wanted.
 * @throws SealgateError INPUT_INVALID naming file, line, what was found and what was expected.
 */
function parseStrictJson(bytes, file, section) {
    const text = textOf(bytes, file);
    (0,plain_faults/* refuseEmpty */.Ot)(text, file);
    if (text.length > HARMLESS)
        refuseDepth(scanJson(text, section, MAX_DEPTH), file);
    const value = parse(text, file);
    const lines = linesOfRegular(text, value, { section, maxDepth: MAX_DEPTH });
    if (lines !== undefined)
        return { value, lines };
    // The careful pass, for texts that are not written as package managers write.
    const found = scanJson(text, section, MAX_DEPTH);
    refuseDepth(found, file);
    if (countMembers(value) !== found.members)
        throw keyFault(text, file);
    return { value, lines: found.lines };
}
/**
 * As parseStrictJson, of text that is written as JSON.stringify writes it.
 *
 * @returns undefined for any other: nothing is known of it then.
 */
function parseRegularJson(text) {
    if (text.length > HARMLESS)
        return undefined;
    try {
        const value = JSON.parse(text);
        const lines = linesOfRegular(text, value, { section: '', maxDepth: MAX_DEPTH });
        return lines === undefined ? undefined : { value };
    }
    catch {
        // The careful way says what is wrong.
        return undefined;
    }
}
function refuseDepth({ depth }, file) {
    if (depth <= MAX_DEPTH)
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is nested more than ${MAX_DEPTH} levels deep`, {
        location: { file },
        hint: 'No package manager writes this. Restore the file from version control, or write it again.',
    });
}
/** As decodeText, by the quicker way where the bytes are plain UTF-8. */
function textOf(bytes, file) {
    if (bytes[0] === 0xef || !(0,external_node_buffer_.isUtf8)(bytes))
        return (0,io_text/* decodeText */.g7)(bytes, file);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
        const { message, offset } = (0,fault/* jsonFault */.xC)(cause, text);
        const cut = offset >= text.trimEnd().length ? '; the file may be cut off' : '';
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not JSON: ${message}${cut}`, {
            location: { file, ...(0,io_text/* positionAt */.t$)(text, offset) },
            hint: hintFor(text),
            cause,
        });
    }
}
function hintFor(text) {
    if (/^# yarn lockfile v1/m.test(text.slice(0, 400)))
        return 'This is a yarn.lock; name it so.';
    if (/^lockfileVersion:/m.test(text.slice(0, 10_000)))
        return 'This is a pnpm-lock.yaml; name it so.';
    return 'Restore the file from version control, or write it again with `npm install --package-lock-only`.';
}
/** Members of all objects of a parsed value; -1 where one is named `__proto__`. */
function countMembers(root) {
    let members = 0;
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const item of value)
                if (typeof item === 'object' && item !== null)
                    open.push(item);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key in value) {
                if (key === '__proto__')
                    return -1;
                members += 1;
                const member = value[key];
                if (typeof member === 'object' && member !== null)
                    open.push(member);
            }
        }
    }
    return members;
}
function keyFault(text, file) {
    const fault = findKeyFault(text);
    const key = JSON.stringify((fault?.key ?? '').slice(0, 200));
    const message = fault?.kind === 'prototype'
        ? `${file} has a member named __proto__`
        : `${file} names ${key} twice in one object (first on line ${fault?.firstLine ?? '?'})`;
    return new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file, ...(fault === undefined ? {} : { line: fault.line }) },
        hint: 'Readers disagree on what such a file means. Write it again with `npm install --package-lock-only`.',
    });
}


/***/ }),

/***/ 55869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
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
        if (depth === 1)
            state.inSection = key === state.section;
        else if (depth === 2 && state.inSection)
            state.lines.set(key, line);
        skipBlank(state);
        if (state.text.charCodeAt(state.at) !== COLON)
            throw expected(state, 'a colon');
        state.at += 1;
        skipBlank(state);
        const value = readValue(state);
        // Bun itself writes an optional peer dependency twice where it is a development dependency, too.
        if (map.has(key) && map.get(key) !== value)
            throw fault({ ...state, line }, `${JSON.stringify(key.slice(0, 200))} comes twice in one object`);
        map.set(key, value);
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
        hint: (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .wayOut */ .YX)(file, 'Restore the file from version control, or write it again: `bun install --lockfile-only`'),
        cause,
    });
}


/***/ }),

/***/ 68146:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);

function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The strings of a list, or of a single string; `undefined` where there are none. */
function stringsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}
/** A manifest's licence as one text: old manifests hold objects (`{type}`) and lists of either, of which one may choose. */
function licenseOf(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (Array.isArray(value)) {
        const all = value.map((item) => licenseOf(item)).filter((item) => item !== undefined);
        return all.length > 1 ? `(${all.join(' OR ')})` : all[0];
    }
    return stringOf((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .X)(value)?.type);
}


/***/ }),

/***/ 24091:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ sparseProblem),
/* harmony export */   W7: () => (/* binding */ unnamedProblem),
/* harmony export */   tX: () => (/* binding */ lockfileProblem),
/* harmony export */   zN: () => (/* binding */ notReadProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_written_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28550);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43569);




/** What an error of reading one lockfile is to the run. @throws what is not an error of the input. */
function lockfileProblem(file, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
        throw error;
    const { line, file: at = file } = error.location ?? {};
    const out = leaveOutOfTests(file);
    const hints = [error.hint === undefined || out === undefined ? error.hint : ended(error.hint), out].filter((hint) => hint !== undefined);
    return {
        kind: 'lockfile',
        subject: file,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
        ...((0,_model_packages_written_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrittenByPeople */ .E)(at) ? { settings: at } : {}),
        message: line === undefined ? error.message : `${error.message} (line ${line})`,
        ...(hints.length === 0 ? {} : { hint: hints.join(' ') }),
    };
}
/** How a lockfile below a folder of tests is left out. */
function leaveOutOfTests(file) {
    const folder = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .testFolderOf */ .sL)(file);
    return folder === undefined ? undefined : leaveOut(folder, 'only tests use it');
}
function leaveOut(glob, when) {
    // What would be a pattern of its own is for its writer to spell.
    if (/[*?[\]{}()!\\]/.test(glob))
        return undefined;
    const item = /^\w[\w./@-]*$/.test(glob) ? glob : JSON.stringify(glob);
    return `If ${when}, leave it out: exclude-lockfiles: [${item}] in the policy.`;
}
/** A hint that may end in a command, as a sentence before another one. */
function ended(hint) {
    return hint.endsWith('.') ? hint : `${hint}.`;
}
/** What a lockfile of a kind that is not read is to the run. */
function notReadProblem(file) {
    const { message, hint } = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(file);
    const out = leaveOutOfTests(file) ?? leaveOut(file, 'nothing that counts is installed by it');
    return {
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message,
        hint: out === undefined ? hint : `${ended(hint)} ${out}`,
    };
}
/** What a lockfile is to the run whose path git lists in bytes that are no UTF-8. */
function unnamedProblem(file) {
    return {
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message: `${file} cannot be read: its path is not UTF-8`,
        hint: 'Rename the folder, or delete the lockfile.',
    };
}
/** What nobody looked at must not look like what the change took away. */
function sparseProblem(file) {
    return {
        kind: 'lockfile',
        subject: file,
        state: 'missing',
        message: `${file} is not checked out: the checkout is sparse`,
        hint: 'Check out all lockfiles, gate a folder of its own with --dir, or leave it out by exclude-lockfiles in the policy.',
    };
}


/***/ }),

/***/ 23794:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   D8: () => (/* binding */ readProjectManifest),
/* harmony export */   Gd: () => (/* binding */ outOfDate),
/* harmony export */   No: () => (/* binding */ NEED_MEMBERS),
/* harmony export */   bv: () => (/* binding */ needsOfImporter),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hN: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var _io_json_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71143);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76833);



/** Strongest first: a name that several members declare counts as what the first of them says. */
const NEED_MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
    ['peerDependencies', 'peer'],
];
/** What a manifest, or an entry of a lockfile that copies one, asks for. */
function needsOf(manifest) {
    const needs = new Map();
    const meta = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)(manifest.peerDependenciesMeta);
    for (const [member, kind] of NEED_MEMBERS) {
        const declared = manifest[member];
        const entries = declared instanceof Map ? [...declared] : Object.entries((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)(declared) ?? {});
        for (const [name, range] of entries) {
            if (typeof name !== 'string' || typeof range !== 'string' || needs.has(name))
                continue;
            const mayMiss = kind === 'peer' && (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)(meta?.[name])?.optional === true;
            needs.set(name, mayMiss ? { range, kind, mayMiss } : { range, kind });
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
/** What a file holds as a package.json, or why that cannot be used. */
function manifestOf(answer, file) {
    if (!(answer instanceof Uint8Array))
        return answer.refused;
    const read = (0,_io_json_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlainJson */ .Ct)(answer, file);
    if ('fault' in read)
        return read.fault;
    return (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)(read.value) ?? `it holds ${(0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(read.value)}, expected an object`;
}
/** A finding that a file of the project and the lockfile differ. */
function outOfDate(file, message) {
    return { code: 'out-of-date', message, place: file };
}
/** Text of a lockfile or a manifest for a message, not longer than a line or two. */
function quote(text) {
    return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}


/***/ }),

/***/ 76833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   YX: () => (/* binding */ wayOut),
/* harmony export */   dB: () => (/* binding */ refuseControls),
/* harmony export */   lU: () => (/* binding */ refuseMergeConflict),
/* harmony export */   ob: () => (/* binding */ noteMissingEnd),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_packages_written_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28550);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44963);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10852);





/** What to do with a file that cannot be read: as `hint` says, where a package manager writes it. */
function wayOut(file, hint) {
    return (0,_model_packages_written_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrittenByPeople */ .E)(file) ? _model_packages_written_files_js__WEBPACK_IMPORTED_MODULE_2__/* .MEND_BY_HAND */ .R : hint;
}
/** Yarn 2 and later has people make an empty one, so that a folder inside of a project is a project of its own. */
const EMPTY_OF_YARN = 'It pins nothing: install in its folder (yarn install) and commit what Yarn writes. One that only marks the top of a project, and that nobody installs by, is left out by exclude-lockfiles in the policy.';
/** @throws SealgateError INPUT_INVALID where there is nothing but white space. */
function refuseEmpty(text, file) {
    if (/\S/.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is empty`, {
        location: { file },
        hint: /(?:^|\/)yarn\.lock$/.test(file)
            ? EMPTY_OF_YARN
            : wayOut(file, 'Restore the file from version control, or write it again with the package manager.'),
    });
}
/** What no package manager writes, and what makes readers disagree on where a line ends. */
const CONTROL = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f]/;
function hasControls(text) {
    return CONTROL.test(text);
}
/**
 * @throws SealgateError INPUT_INVALID naming the line of the first control character. A carriage return alone ends a
 * line for package managers, and not for those who review the file: behind it anything can hide.
 */
function refuseControls(text, file) {
    const at = text.search(CONTROL);
    if (at === -1)
        return;
    const code = text.charCodeAt(at);
    const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const what = code === 0x0d
        ? `a carriage return without a line feed (${shown}), which ends a line for package managers only`
        : `the control character ${shown}`;
    const { line } = (0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, at);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has ${what}`, {
        location: { file, line },
        hint: wayOut(file, 'No package manager writes this. Restore the file from version control, or let the package manager write it again.'),
    });
}
/** A problem where the last line has no end: package managers write one, so the file may have been cut off in it. */
function noteMissingEnd(text, problems) {
    if (text.endsWith('\n'))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'The last line has no end, as package managers write it: the file may be cut off',
    });
}
/**
 * @throws SealgateError INPUT_INVALID naming the lines, where an unresolved merge left its markers.
 */
function refuseMergeConflict(text, file) {
    const lines = markerLines(text);
    if (lines.length === 0)
        return;
    const shown = (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewOf */ .s)(lines.map(String), 12);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has merge-conflict markers on ${lines.length === 1 ? 'line' : 'lines'} ${shown}`, {
        location: { file, line: lines[0] ?? 1 },
        hint: (0,_model_packages_written_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrittenByPeople */ .E)(file)
            ? 'Resolve the merge: decide between the two sides, and take the markers out.'
            : 'Resolve the merge: take one side of the file, then let the package manager write it again.',
    });
}
/** No lockfile has a row of `=` by itself: where it stands alone, only the other markers were taken out. */
function markerLines(text) {
    const lines = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictLines */ ._)(text);
    const left = lines.length === 0 ? text.search(/^={7}\r?$/m) : -1;
    return left === -1 ? lines : [(0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, left).line];
}
/** What a value is, in a few words for an error. */
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    return String(value);
}


/***/ }),

/***/ 32533:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ WORKSPACE),
  hs: () => (/* binding */ emptyPlace),
  Yl: () => (/* binding */ hasSeparateLockfiles),
  Di: () => (/* binding */ movedFiles),
  f5: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/rush-place.js
var rush_place = __webpack_require__(89503);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/workspace-globs.js
var workspace_globs = __webpack_require__(55233);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/door.js + 2 modules
var door = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/packages/written-files.js
var written_files = __webpack_require__(28550);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/jsonc-reader.js
var jsonc_reader = __webpack_require__(55869);
;// CONCATENATED MODULE: ./build/collect/lockfiles/rush/settings.js






const RUSH = 'rush.json';
const CONFIG = 'pnpm-config.json';
const NOTHING = new Map();
/** Files that one of Rush's may extend, one another. */
const MOST_EXTENDED = 10;
/** What pnpm calls the settings that Rush hands on. Of `pnpm` in its package.json, pnpm calls them so, too. */
const NAMES = {
    globalOverrides: 'overrides',
    globalPackageExtensions: 'packageExtensions',
    globalPatchedDependencies: 'patchedDependencies',
    globalIgnoredOptionalDependencies: 'ignoredOptionalDependencies',
    globalCatalogs: 'catalogs',
    autoInstallPeers: 'autoInstallPeers',
};
/**
 * Rush installs in a folder that no repository holds, and writes the settings there: from pnpm-config.json, of a subspace
 * from its own where it has one, else from `pnpmOptions` of rush.json.
 *
 * @param project its paths are relative to the folder of rush.json, too.
 * @returns `undefined` without rush.json, and where settings come from outside of the repository.
 * @throws SealgateError INPUT_INVALID on a file that cannot be read.
 * @see resolvePnpmSettings of Rush's InstallHelpers
 */
async function readRushSettings(project, place) {
    const rush = await readMap(project, RUSH);
    if (rush === undefined)
        return undefined;
    for (const folder of place.configs) {
        const file = (0,repository_path/* joinPath */.uJ)(folder, CONFIG);
        const own = await readMap(project, file);
        if (own === undefined)
            continue;
        const config = await extended(project, file, own);
        return config && { file, ...settingsIn(config, rush, place) };
    }
    return { file: RUSH, ...settingsIn(mapOf(rush.get('pnpmOptions')), rush, place) };
}
function settingsIn(config, rush, place) {
    const named = new Map([...config].flatMap(([key, value]) => {
        const name = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
        return name === undefined ? [] : [[name, value]];
    }));
    const settings = readsManifest(rush) ? withUnsupported(named, config) : named;
    const patches = [...mapOf(settings.get('patchedDependencies'))].map(([label, file]) => [label, typeof file === 'string' ? (0,rush_place/* patchPlace */.Sc)(place, file) : file]);
    const said = [...settings, ['patchedDependencies', new Map(patches)]].filter(([, value]) => value !== null);
    return {
        root: new Map(said.map(([key, value]) => [key, plain(value)])),
        text: JSON.stringify(asJson(new Map(said))),
    };
}
/** Before version 11 pnpm takes settings from package.json, too. */
function readsManifest(rush) {
    const version = rush.get('pnpmVersion');
    return typeof version !== 'string' || Number(version.split('.')[0]) < 11;
}
/** What stands in `unsupportedPackageJsonSettings` is put into the package.json over all else, member by member. */
function withUnsupported(settings, config) {
    const manifest = mapOf(config.get('unsupportedPackageJsonSettings'));
    const over = merged(settings, mapOf(manifest.get('pnpm')));
    const resolutions = mapOf(manifest.get('resolutions'));
    if (resolutions.size === 0)
        return over;
    return new Map([...over, ['overrides', new Map([...resolutions, ...mapOf(over.get('overrides'))])]]);
}
function merged(base, over) {
    const all = new Map(base);
    for (const [key, value] of over) {
        const was = all.get(key);
        all.set(key, was instanceof Map && value instanceof Map ? merged(was, value) : value);
    }
    return all;
}
/**
 * A file with those that it extends, one another: lists are joined, all else takes the place of what was there.
 *
 * @returns `undefined` where one is in a package.
 * @see `extends` of Rush Stack's `@rushstack/heft-config-file`
 */
async function extended(project, file, config) {
    const configs = [config];
    let above = file;
    for (let next = config.get('extends'); typeof next === 'string'; next = configs[0]?.get('extends')) {
        if (!/^\.\.?\//.test(next) || configs.length > MOST_EXTENDED)
            return undefined;
        above = (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(above), next);
        const read = await readMap(project, above);
        if (read === undefined)
            return undefined;
        configs.unshift(read);
    }
    return configs.reduce(extend);
}
function extend(base, config) {
    const all = new Map(base);
    for (const [key, value] of config) {
        const was = all.get(key);
        if (Array.isArray(was) && Array.isArray(value) && config.get(`$${key}.inheritanceType`) !== 'replace')
            all.set(key, [...was, ...value]);
        else if (config.get(`$${key}.inheritanceType`) === 'merge')
            all.set(key, merged(mapOf(was), mapOf(value)));
        else
            all.set(key, value);
    }
    return all;
}
async function readMap(project, file) {
    const answer = (await project.read([file])).get(file);
    if (answer === undefined)
        return undefined;
    if (!(answer instanceof Uint8Array))
        throw new errors/* SealgateError */.De('INPUT_INVALID', answer.refused);
    try {
        return mapOf((0,jsonc_reader/* parseJsonc */.p)((0,door/* textOf */.b6)(answer, file), file, '').value);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        // What it extends may have any name.
        throw new errors/* SealgateError */.De('INPUT_INVALID', error.message, {
            ...(error.location === undefined ? {} : { location: error.location }),
            cause: error,
            hint: written_files/* MEND_BY_HAND */.R,
        });
    }
}
function mapOf(value) {
    return value instanceof Map ? value : NOTHING;
}
function asJson(value) {
    if (Array.isArray(value))
        return value.map(asJson);
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, inner]) => [key, asJson(inner)]));
    return value;
}
/** As YAML has it, whose scalars are texts. */
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (value instanceof Map)
        return new Map([...value].map(([key, inner]) => [key, plain(inner)]));
    return String(value);
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/door.js + 1 modules
var yaml_door = __webpack_require__(1593);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/workspace.js






const WORKSPACE = 'pnpm-workspace.yaml';
/**
 * Settings stand beside the lockfile. With `sharedWorkspaceLockfile: false` every project of a workspace has a
 * lockfile, and the settings are those of the workspace's root: the next folder upwards with a pnpm-workspace.yaml, if
 * that names the lockfile's folder. Rush has files of its own.
 *
 * @param lockfile path relative to the repository.
 */
async function settingsOf(lockfile, project) {
    const rush = (0,rush_place/* rushPlaceOf */.dL)(lockfile);
    if (rush !== undefined)
        return ofRush(project, rush);
    const directory = (0,repository_path/* parentPath */.yl)(lockfile);
    const parts = directory === '.' ? [] : directory.split('/');
    // Of a lockfile outside of the repository nothing above it is known.
    const folders = parts.some((part) => part === '' || part === '..')
        ? []
        : parts.map((_, at) => upwards(at + 1));
    const answers = await project.read(['.', ...folders].map((folder) => (0,repository_path/* joinPath */.uJ)(folder, WORKSPACE)));
    const own = await workspaceIn(answers.get(WORKSPACE));
    if (!answers.has(WORKSPACE)) {
        for (const [at, folder] of folders.entries()) {
            const answer = answers.get((0,repository_path/* joinPath */.uJ)(folder, WORKSPACE));
            if (answer === undefined)
                continue;
            const workspace = await workspaceIn(answer);
            const isMember = (0,workspace_globs/* workspaceMatcher */.m)(workspace?.packages);
            if (!isMember(parts.slice(parts.length - at - 1).join('/')))
                break;
            return { folder, files: movedFiles(project, folder), workspace };
        }
    }
    return { folder: '.', files: project, workspace: own };
}
/** With the package.json that Rush writes, and what it copies from beside the lockfile. */
async function ofRush(project, place) {
    const { root } = place;
    const moved = movedFiles(project, root);
    const settings = await readRushSettings(moved, place);
    if (settings === undefined)
        return { folder: '.', files: project, workspace: undefined };
    return {
        folder: root,
        files: {
            manifests: () => project.manifests(),
            read: async (paths) => new Map([
                ...(await moved.read(paths.filter((path) => path.includes('/')))),
                ...(await project.read(paths.filter((path) => !path.includes('/') && path !== 'package.json'))),
                ...(paths.includes('package.json') ? [['package.json', Buffer.from('{}')]] : []),
            ]),
        },
        workspace: { ...settings, isOnly: true, packages: undefined },
    };
}
/** The file that would have a setting which is nowhere. */
function emptyPlace(workspace) {
    return workspace?.isOnly === true ? workspace.file : 'package.json';
}
/** Whether every project of the workspace has a lockfile of its own. */
async function hasSeparateLockfiles({ files, workspace }) {
    if (workspace?.root.get('sharedWorkspaceLockfile') === 'false')
        return true;
    const answer = (await files.read(['.npmrc'])).get('.npmrc');
    const text = answer instanceof Uint8Array ? Buffer.from(answer).toString('latin1') : '';
    return /^[ \t]*shared-workspace-lockfile[ \t]*=[ \t]*"?false\b/m.test(text);
}
function upwards(levels) {
    return Array.from({ length: levels }, () => '..').join('/');
}
async function workspaceIn(answer) {
    if (!(answer instanceof Uint8Array))
        return undefined;
    const text = (0,door/* textOf */.b6)(answer, WORKSPACE);
    if (!/^[^#\s]/m.test(text))
        return undefined;
    const root = (await (0,yaml_door/* parseYaml */.h)(text, WORKSPACE, ''))[0]?.root ?? new Map();
    const packages = root.get('packages');
    return {
        file: WORKSPACE,
        text,
        root,
        packages: Array.isArray(packages)
            ? packages.filter((one) => typeof one === 'string')
            : undefined,
    };
}
/** The same files, with paths relative to another folder. */
function movedFiles(project, folder) {
    return {
        manifests: () => project.manifests(),
        read: async (paths) => {
            const places = new Map(paths.map((path) => [(0,repository_path/* joinPath */.uJ)(folder, path), path]));
            const answers = await project.read([...places.keys()]);
            return new Map([...answers].map(([place, answer]) => [places.get(place) ?? place, answer]));
        },
    };
}


/***/ }),

/***/ 9144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ projectsAt),
/* harmony export */   eD: () => (/* binding */ projectOnDisk),
/* harmony export */   m0: () => (/* binding */ NO_PROJECT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19833);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92642);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36544);








/** No package.json that people write comes near the first; Yarn writes its table for a thousand packages with 1 MB. */
const CAPS = { manifest: 4 * 1024 * 1024, loader: 128 * 1024 * 1024 };
/** A lockfile that stands alone. */
const NO_PROJECT = {
    manifests: async () => [],
    read: async () => new Map(),
};
/**
 * The project around a lockfile on the disk. Paths to read come from lockfiles and manifests: only files inside
 * the repository, symbolic links resolved, are opened.
 *
 * @param lockfile absolute path.
 * @param root absolute path of the repository; a lockfile outside of it has its own directory for one.
 * @param listBelow paths of the project's files below an absolute directory, relative to it.
 */
function projectOnDisk(lockfile, { root, listBelow, }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(lockfile);
    const border = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, lockfile) ? root : directory;
    return {
        manifests: async (folder = '.') => {
            const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(directory, folder);
            const isKnown = place === directory || place === node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(border) || (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(border, place);
            return isKnown ? manifestsOf(await listBelow(place)) : [];
        },
        owns: async (name) => (await listBelow(directory)).includes(name),
        read: async (paths) => {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(border);
            const answers = await Promise.all(paths.map(async (name) => [name, await readInside(real, node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(directory, name), name)]));
            return withoutMissing(answers);
        },
    };
}
/**
 * The projects around lockfiles at a commit, each by the lockfile's path relative to `dir`, with `/`. What is wanted for
 * one of them is not asked for again for another.
 *
 * @param files paths of all files of the commit below `dir`.
 */
function projectsAt({ dir, commit, files, }) {
    const there = new Set(files);
    const blobOf = blobsTogether((asked) => (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsAt */ .cu)(dir, commit, asked));
    return (lockfile) => projectAt((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parentPath */ .yl)(lockfile), { files, there, blobOf });
}
function projectAt(directory, { files, there, blobOf, }) {
    return {
        manifests: async (folder = '.') => {
            const place = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(directory, folder);
            const prefix = place === '.' ? '' : `${place}/`;
            return manifestsOf(files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length)));
        },
        read: async (paths) => {
            const places = paths.map((name) => [name, (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(directory, name)]);
            const wanted = places.filter(([, file]) => there.has(file));
            const blobs = await Promise.all(wanted.map(([, file]) => blobOf(file)));
            return withoutMissing(wanted.map(([name], index) => {
                const bytes = blobs[index];
                if (bytes === 'outside')
                    return [name, isOutside(name)];
                return [name, bytes === undefined || bytes.length <= capOf(name) ? bytes : tooLarge(name)];
            }));
        },
    };
}
/** Asks for what is wanted at one time together, and for nothing twice: each question costs a process of git. */
function blobsTogether(ask) {
    const answers = new Map();
    let open;
    const begin = () => {
        const files = [];
        const blobs = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)().then(() => {
            open = undefined;
            return ask(files);
        });
        return { files, blobs };
    };
    return (file) => {
        const known = answers.get(file);
        if (known !== undefined)
            return known;
        open ??= begin();
        open.files.push(file);
        const answer = open.blobs.then((blobs) => blobs.get(file));
        answers.set(file, answer);
        return answer;
    };
}
function manifestsOf(files) {
    return files
        .filter((file) => file === 'package.json' || file.endsWith('/package.json'))
        .filter((file) => !file.split('/').includes('node_modules'))
        .sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n);
}
async function readInside(root, file, name) {
    try {
        const real = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(file);
        if (real === undefined)
            return undefined;
        if (!(0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, real))
            return isOutside(name);
        return await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(real, capOf(name));
    }
    catch (error) {
        return { refused: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
    }
}
function capOf(name) {
    return /(?:^|\/)\.pnp\./.test(name) ? CAPS.loader : CAPS.manifest;
}
function isOutside(name) {
    return { refused: `${name} is outside the project and was not read` };
}
function tooLarge(name) {
    return { refused: `${name} has more bytes than the limit of ${capOf(name)}` };
}
function withoutMissing(answers) {
    return new Map(answers.flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer]])));
}


/***/ }),

/***/ 43569:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ compareWithManifests),
  J1: () => (/* binding */ foreignLockfiles),
  iw: () => (/* binding */ lockfileReaders),
  Qk: () => (/* binding */ notRead),
  GQ: () => (/* binding */ readLockfile),
  TC: () => (/* binding */ readerOf),
  I5: () => (/* binding */ unreadLockfiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/git/lfs.js
var lfs = __webpack_require__(70024);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/packages/stand-ins.js
var stand_ins = __webpack_require__(8466);
// EXTERNAL MODULE: ./build/collect/lockfiles/bun/binary.js
var binary = __webpack_require__(68968);
;// CONCATENATED MODULE: ./build/collect/lockfiles/bun/reader.js
/**
 * Bun's text lockfile: `workspaces`, and `packages`, whose keys are places (`a/b` is the `b` that only `a` sees)
 * and whose values are tuples.
 *
 * @see Bun's documentation of the lockfile
 */
const bunReader = {
    id: 'bun',
    title: 'Bun: bun.lock, versions 0 to 3',
    fileNames: ['bun.lock'],
    begins: /^\{\s*"lockfileVersion":\s*\d+,\s*(?:"configVersion":\s*\d+,\s*)?"workspaces":/,
    read: async (file) => (await __webpack_require__.e(/* import() */ 6917).then(__webpack_require__.bind(__webpack_require__, 26917))).readBun(file),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9948)]).then(__webpack_require__.bind(__webpack_require__, 49948))).bunOutOfDate(read),
};

// EXTERNAL MODULE: ./build/collect/lockfiles/graph/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(14439);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/reader.js
/**
 * npm's lockfiles. Versions 2 to 4 are read by their `packages` member, whose keys are places on disk; version 1 and
 * older, which have none, are brought into that form first.
 *
 * @see npm's documentation of package-lock.json
 */
const npmReader = {
    id: 'npm',
    title: 'npm: package-lock.json and npm-shrinkwrap.json, versions 1 to 4',
    fileNames: ['package-lock.json', 'npm-shrinkwrap.json'],
    read: async (file, project) => (await __webpack_require__.e(/* import() */ 4104).then(__webpack_require__.bind(__webpack_require__, 44104))).readNpm(file, project),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(8027)]).then(__webpack_require__.bind(__webpack_require__, 48027))).npmOutOfDate(read),
};

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/reader.js
/**
 * pnpm's lockfile, from version 5.0 (pnpm 3) to 9.0 (pnpm 9 to 12). The newest pnpm writes a document of what
 * it needs itself (configDependencies, packageManagerDependencies) before the project's; both are read.
 *
 * @see https://github.com/pnpm/spec/tree/master/lockfile
 */
const pnpmReader = {
    id: 'pnpm',
    title: 'pnpm: pnpm-lock.yaml, versions 5.x, 6.x and 9.x',
    fileNames: ['pnpm-lock.yaml'],
    // With gitBranchLockfile, pnpm keeps a lockfile a branch, `/` of its name written as `!`.
    namePattern: /^pnpm-lock\.[^/]+\.yaml$/,
    begins: /^lockfileVersion:/m,
    read: async (file, project) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(3016)]).then(__webpack_require__.bind(__webpack_require__, 83016))).readPnpm(file, project),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(8201)]).then(__webpack_require__.bind(__webpack_require__, 8201))).pnpmOutOfDate(read),
};

// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/door.js + 2 modules
var door = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/collect/lockfiles/manifest-needs.js
var manifest_needs = __webpack_require__(23794);
// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/workspace.js + 1 modules
var pnpm_workspace = __webpack_require__(32533);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/door.js + 1 modules
var yaml_door = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/overrides.js
var yarn_berry_overrides = __webpack_require__(88322);
;// CONCATENATED MODULE: ./build/collect/lockfiles/version-settings.js









const MANIFEST = 'package.json';
const YARNRC = '.yarnrc.yml';
/** Overrides within overrides; nobody writes more. */
const MAX_DEPTH = 20;
/** Names and versions are shorter. */
const MAX_TEXT = 300;
/**
 * What a project's own settings say of versions: overrides, resolutions and catalogs, of whatever package manager.
 *
 * @param lockfile path relative to the repository.
 * @returns `undefined` without a package.json, which would name them.
 * @throws SealgateError INPUT_INVALID on settings that are no YAML.
 */
async function readRules(lockfile, project, { yaml = true } = {}) {
    const plain = { folder: '.', files: project, workspace: undefined };
    const { folder, files, workspace } = yaml ? await (0,pnpm_workspace/* settingsOf */.f5)(lockfile, project) : plain;
    const manifest = await (0,manifest_needs/* readProjectManifest */.D8)(files, MANIFEST);
    if (typeof manifest !== 'object')
        return undefined;
    return [
        ...rulesIn(manifest, (0,repository_path/* joinPath */.uJ)(folder, MANIFEST)),
        ...yamlRules(workspace?.root, (0,repository_path/* joinPath */.uJ)(folder, workspace?.file ?? pnpm_workspace/* WORKSPACE */.un)),
        ...yamlRules(yaml ? await yarnSettings(project) : undefined, YARNRC),
    ];
}
/**
 * Names of dependencies that a project's own settings may give another package, unless they say a plain range.
 * Sorted; `undefined` without a package.json.
 *
 * @throws SealgateError INPUT_INVALID on settings that are no YAML.
 */
async function replacedNames(lockfile, project) {
    const rules = await readRules(lockfile, project);
    const names = rules?.flatMap(({ name, value }) => (isPlain(value) ? [] : [name]));
    return names && [...new Set(names)].sort(compare_text/* compareText */.n);
}
/** Which keys a package manager takes to heart; the others' may stand in the same package.json. */
const HEEDED = {
    npm: ['overrides'],
    pnpm: ['overrides', 'resolutions', 'pnpm', 'catalog', 'catalogs'],
    'yarn-classic': ['resolutions'],
    'yarn-berry': ['resolutions', 'catalog', 'catalogs'],
    bun: ['overrides', 'resolutions', 'workspaces', 'catalog', 'catalogs'],
};
/**
 * Of the package manager that wrote the lockfile: what it is told of versions of the packages there. Advice rests on
 * it and no finding does, so settings that are no YAML are left to those who must read them.
 */
async function versionSettings(graph, project) {
    const { path, format } = graph.lockfile;
    const heeded = HEEDED[format];
    if (heeded === undefined)
        return [];
    const yaml = format === 'pnpm' || format === 'yarn-berry';
    const rules = await readRules(path, project, { yaml }).catch((error) => {
        if (error instanceof errors/* SealgateError */.De)
            return undefined;
        throw error;
    });
    const names = new Set(graph.packages.map(({ name }) => name));
    return (rules ?? []).flatMap((rule) => {
        const { value, file, path: keys, ...about } = rule;
        const { name } = about;
        if (!names.has(name) || typeof value !== 'string')
            return [];
        if (!heeded.includes(keys[0] ?? '') || !isOwnFile(file, format))
            return [];
        if ([value, ...keys].some((text) => text.length > MAX_TEXT))
            return [];
        return [{ ...about, value, file: (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(path), file), path: keys }];
    });
}
/** Whether the package manager reads that file. */
function isOwnFile(file, format) {
    if (file.endsWith(pnpm_workspace/* WORKSPACE */.un))
        return format === 'pnpm';
    return file !== YARNRC || format === 'yarn-berry';
}
/** Whether it is a range or a tag, which ask for the package of the same name. */
function isPlain(value) {
    return typeof value === 'string' && /^(?:npm:(?=[\d^~<>=*vx]))?[^:/$]*$/.test(value);
}
function rulesIn(manifest, file) {
    const { overrides, resolutions, pnpm, workspaces } = manifest;
    const inside = (0,json/* objectOf */.X)(workspaces);
    const patterns = Object.entries((0,json/* objectOf */.X)(resolutions) ?? {});
    return [
        ...overriddenIn(overrides, { file, path: ['overrides'] }),
        ...overriddenIn((0,json/* objectOf */.X)(pnpm)?.overrides, { file, path: ['pnpm', 'overrides'] }),
        ...patterns.flatMap(([key, value]) => (0,yarn_berry_overrides/* parseResolutions */.fe)([[globless(key), String(value)]]).map(({ from, name, to }) => ({
            kind: 'override',
            name,
            ...(from === undefined ? {} : { below: from.name }),
            value: to,
            file,
            path: ['resolutions', key],
        }))),
        ...catalogsIn(Object.entries(manifest), file, []),
        ...catalogsIn(Object.entries(inside ?? {}), file, ['workspaces']),
    ];
}
/** Rules may stand below the package whose dependencies they are about; `.` is about that package itself. */
function overriddenIn(rules, at, above) {
    return Object.entries((0,json/* objectOf */.X)(rules) ?? {}).flatMap(([key, value]) => {
        const own = key === '.' ? { name: above ?? '' } : targetOf(key);
        const here = { file: at.file, path: [...at.path, key] };
        if (typeof value !== 'string' && here.path.length <= MAX_DEPTH)
            return overriddenIn(value, here, own.name);
        const below = own.below ?? (key === '.' ? undefined : above);
        return [{ kind: 'override', name: own.name, ...(below === undefined ? {} : { below }), value, ...here }];
    });
}
/** `catalog` and `catalogs`, of JSON or of YAML. */
function catalogsIn(fields, file, above) {
    return [...fields].flatMap(([key, value]) => {
        if (key === 'catalog')
            return catalogIn(value, file, [...above, key]);
        if (key !== 'catalogs')
            return [];
        return entriesOf(value).flatMap(([name, entries]) => catalogIn(entries, file, [...above, key, name]));
    });
}
function catalogIn(entries, file, path) {
    return entriesOf(entries).map(([name, value]) => ({
        kind: 'catalog',
        name,
        value,
        file,
        path: [...path, name],
    }));
}
function yamlRules(root, file) {
    if (root === undefined)
        return [];
    const overrides = entriesOf(root.get('overrides')).map(([key, value]) => ({
        kind: 'override',
        ...targetOf(key),
        value,
        file,
        path: ['overrides', key],
    }));
    return [...overrides, ...catalogsIn(root, file, [])];
}
function entriesOf(value) {
    return value instanceof Map
        ? [...value]
        : Object.entries((0,json/* objectOf */.X)(value) ?? {});
}
/** `b` and `a` of `a@1>b@>=1`, where the first `>` parts two packages and the second belongs to a range. */
function targetOf(key) {
    const cuts = [...key.matchAll(/[^ |@]>/g)];
    const cut = cuts.at(-1)?.index;
    if (cut === undefined)
        return { name: withoutRange(key) };
    const parent = key.slice((cuts.at(-2)?.index ?? -2) + 2, cut + 1);
    return { name: withoutRange(key.slice(cut + 2)), below: withoutRange(parent) };
}
function withoutRange(key) {
    const at = key.indexOf('@', 1);
    return (at === -1 ? key : key.slice(0, at)).trim();
}
/** Yarn 1 has globs of folders before a name. */
function globless(pattern) {
    return pattern.replace(/\*{1,2}\//g, '');
}
async function yarnSettings(project) {
    const answer = (await project.read([YARNRC])).get(YARNRC);
    const text = answer instanceof Uint8Array ? (0,door/* textOf */.b6)(answer, YARNRC) : '';
    return /^[^#\s]/m.test(text) ? (await (0,yaml_door/* parseYaml */.h)(text, YARNRC, ''))[0]?.root : undefined;
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/versions.js
var versions = __webpack_require__(20030);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/reader.js

/**
 * Yarn 2 and later ("Berry"). Dependencies of workspaces stand in one list in the lockfile: what is for
 * development, only their package.json files say.
 *
 * @see generateLockfile and setupResolutions of Yarn's core, Project
 */
const yarnBerryReader = {
    id: 'yarn-berry',
    title: `Yarn 2 and later: yarn.lock, metadata versions ${versions/* OLDEST */._} to ${versions/* NEWEST */.R}`,
    fileNames: ['yarn.lock'],
    begins: /^__metadata:/m,
    detects: (bytes) => {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return text.indexOf('\n__metadata:') !== -1 || text.subarray(0, 16).includes('__metadata:');
    },
    read: async (file, project) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9672), __webpack_require__.e(3712)]).then(__webpack_require__.bind(__webpack_require__, 59672))).readYarnBerry(file, project),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9672), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 95902))).berryOutOfDate(read),
};

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-classic/reader.js
/**
 * Yarn 1 ("Classic"). Its lockfile maps patterns to packages and knows no project: what is needed directly, and
 * by which workspace, only the package.json files say.
 */
const yarnClassicReader = {
    id: 'yarn-classic',
    title: 'Yarn 1: yarn.lock, version 1',
    fileNames: ['yarn.lock'],
    begins: /^# yarn lockfile v\d/m,
    read: async (file, project) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 10348))).readYarnClassic(file, project),
    outOfDate: async (read) => (await __webpack_require__.e(/* import() */ 9378).then(__webpack_require__.bind(__webpack_require__, 29378))).classicOutOfDate(read),
};

;// CONCATENATED MODULE: ./build/collect/lockfiles/registry.js














/** Every lockfile format that is read. */
const lockfileReaders = [
    npmReader,
    pnpmReader,
    bunReader,
    yarnBerryReader,
    yarnClassicReader,
];
/** Lockfiles that are known and not read: finding one is said, never passed over. */
const unreadLockfiles = {
    'bun.lockb': 'Bun',
};
/**
 * Lockfiles of programs that install npm packages too and that no reader knows, by the programs' names. What stands in
 * them is not looked at, and that is said; the project is judged by the others.
 */
const foreignLockfiles = {
    'aube-lock.yaml': 'aube',
    'deno.lock': 'Deno',
    'package-lock.kdl': 'Orogene',
    'shrinkwrap.yaml': 'pnpm 1 and 2',
    'vlt-lock.json': 'vlt',
};
/** The reader that answers for a file's name, without its folder. */
function readerOf(name) {
    return lockfileReaders.find((one) => answersFor(one, name));
}
function answersFor({ fileNames, namePattern }, name) {
    return fileNames.includes(name) || namePattern?.test(name) === true;
}
/**
 * Reads a lockfile with the reader that answers for its name, or, where the name says nothing, for its content.
 *
 * @param project the files around it; without, what only they say is missing from the graph, and the graph says so.
 * @throws SealgateError INPUT_INVALID
 */
async function readLockfile(file, project = project_files/* NO_PROJECT */.m0) {
    refuseUtf16(file);
    refusePointer(file);
    const name = external_node_path_default().posix.basename(file.path);
    const reader = readerByName(file, name) ?? readerByContent(file, name);
    if (reader !== undefined)
        return reader.read(file, project);
    const { message, hint } = notRead(file.path);
    throw new errors/* SealgateError */.De('INPUT_INVALID', message, { location: { file: file.path }, hint });
}
/** No package manager reads UTF-16: npm passes over such a lockfile without a word, and installs what it likes. */
function refuseUtf16({ path: file, bytes }) {
    if (!(0,io_text/* isUtf16 */.bJ)(bytes))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is UTF-16 text, which no package manager reads`, {
        location: { file },
        hint: 'Write the file again as UTF-8; `>` of Windows PowerShell writes UTF-16.',
    });
}
/** Without its text nobody knows what would be installed; every package manager refuses such a file. */
function refusePointer({ path: file, bytes }) {
    if (!(0,lfs/* isLfsPointer */.N)(bytes))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is a pointer of Git LFS, and no lockfile`, {
        location: { file },
        hint: 'Have it fetched (git lfs pull, or lfs: true for actions/checkout), or take lockfiles out of Git LFS: .gitattributes.',
    });
}
/**
 * The graph with what its manifests ask for and the lockfile was not made for among its problems, with what the
 * project's settings say of versions, and, where a package stands under another's name, with the names they replace.
 */
async function compareWithManifests(file, graph, project) {
    const reader = lockfileReaders.find(({ id }) => id === graph.lockfile.format);
    const problems = (await reader?.outOfDate?.({ file, graph, project })) ?? [];
    const replaced = (0,stand_ins/* findStandIns */.k)(graph).length === 0 ? undefined : await replacedNames(file.path, project);
    const settings = await versionSettings(graph, project);
    const known = {
        ...graph,
        ...(replaced === undefined ? {} : { replaced }),
        ...(settings.length === 0 ? {} : { settings }),
    };
    return problems.length === 0 ? known : (0,assemble_graph/* withProblems */.rB)(known, problems);
}
/** What is said of a file that no reader answers for. */
function notRead(file) {
    const name = external_node_path_default().posix.basename(file);
    const manager = managerOf(name);
    const known = `What is read: ${lockfileReaders.map((one) => one.title).join('; ')}.`;
    if (manager === undefined)
        return { message: `${file} is no lockfile that is known`, hint: known };
    if (name === 'bun.lockb')
        return { message: `${file} is a binary lockfile of Bun, which nobody can review`, hint: binary/* BINARY_HINT */.w };
    return { message: `${file} is a lockfile of ${manager}, which is not read`, hint: known };
}
/** Whose lockfile it is that no reader answers for. */
function managerOf(name) {
    return [unreadLockfiles, foreignLockfiles].find((names) => Object.hasOwn(names, name))?.[name];
}
/** Where several readers answer for a name, the content tells whose it is. */
function readerByName(file, name) {
    return lockfileReaders.find((one) => answersFor(one, name) && (one.detects?.(file.bytes) ?? true));
}
/** For files under another name, such as a copy: the first bytes tell. npm's reader says what is wrong with any other JSON. */
function readerByContent(file, name) {
    if (managerOf(name) !== undefined)
        return undefined;
    const start = Buffer.from(file.bytes.subarray(0, 4096)).toString('utf8').trimStart();
    return (lockfileReaders.find(({ begins }) => begins?.test(start)) ??
        (start.startsWith('{') ? npmReader : undefined));
}


/***/ }),

/***/ 1593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ parseIrregularYaml),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yaml/convert.js


/** Scalars after aliases are followed: a bound for alias bombs. */
const MAX_SCALARS = 5_000_000;
/**
 * A document of the full parser, as the quick reader would give it. Tags are refused: they change values, and no two
 * parsers know the same ones.
 *
 * @throws SealgateError INPUT_INVALID with the line
 */
function convertDocument(source) {
    const { document, counter, file } = source;
    const [error] = document.errors;
    if (error !== undefined) {
        const [message = ''] = error.message.split('\n');
        throw yamlFault({ file, line: counter.linePos(error.pos[0]).line }, message.slice(0, 300), error);
    }
    const conversion = { ...source, anchors: new Map(), lines: new Map(), scalars: 0 };
    const root = convert(conversion, document.contents, []);
    if (root instanceof Map)
        return { root, lines: conversion.lines };
    if (root === '')
        return { root: new Map(), lines: conversion.lines };
    throw yamlFault(placeOf(conversion, document.contents), 'the top level is not a map');
}
/** @param path keys of the maps around the node. */
function convert(conversion, node, path) {
    const { yaml, anchors } = conversion;
    if (yaml.isAlias(node)) {
        const known = anchors.get(node.source);
        if (known === undefined) {
            throw yamlFault(placeOf(conversion, node), `the alias *${node.source.slice(0, 100)} has no value before it`);
        }
        count(conversion, known.scalars, node);
        return known.value;
    }
    const before = conversion.scalars;
    const value = convertPlain(conversion, node, path);
    if (yaml.isNode(node) && node.anchor !== undefined) {
        anchors.set(node.anchor, { value, scalars: conversion.scalars - before });
    }
    return value;
}
function convertPlain(conversion, node, path) {
    const { yaml } = conversion;
    count(conversion, 1, node);
    if (node === null || node === undefined)
        return '';
    if (yaml.isNode(node) && 'tag' in node && typeof node.tag === 'string')
        throw yamlFault(placeOf(conversion, node), `it has the tag ${JSON.stringify(node.tag.slice(0, 100))}`);
    if (yaml.isScalar(node))
        return textOf(node.value);
    if (yaml.isSeq(node))
        return node.items.map((item) => convert(conversion, item, [...path, '']));
    if (yaml.isMap(node))
        return convertMap(conversion, node.items, path);
    throw yamlFault(placeOf(conversion, node), 'it has a node of an unknown kind');
}
function convertMap(conversion, pairs, path) {
    const { yaml, file, section, lines, mergeKeys } = conversion;
    const map = new Map();
    const merged = [];
    for (const { key, value } of pairs) {
        const name = convert(conversion, key, path);
        if (typeof name !== 'string')
            throw yamlFault(placeOf(conversion, key), 'a key is not a scalar');
        // To some parsers it is empty, to others the word "null".
        if (name === '')
            throw yamlFault(placeOf(conversion, key), 'a key is empty');
        if (map.has(name)) {
            const shown = JSON.stringify(name.slice(0, 200));
            throw yamlFault(placeOf(conversion, key), `the key ${shown} comes twice`);
        }
        const below = convert(conversion, value, [...path, name]);
        if (mergeKeys && name === '<<' && yaml.isScalar(key) && key.type === 'PLAIN')
            merged.push(below);
        else
            map.set(name, below);
        if (section === '' ? path.length === 0 : path.length === 1 && path[0] === section)
            lines.set(name, lineOf(conversion, key));
    }
    for (const below of merged.flat()) {
        if (!(below instanceof Map))
            throw yamlFault({ file, line: 1 }, 'a merge key (<<) does not name a map');
        for (const [key, value] of below)
            if (!map.has(key))
                map.set(key, value);
    }
    return map;
}
function textOf(value) {
    return value === null ? '' : String(value);
}
function count(conversion, scalars, node) {
    conversion.scalars += scalars;
    if (conversion.scalars <= MAX_SCALARS)
        return;
    throw yamlFault(placeOf(conversion, node), `it has more than ${MAX_SCALARS} values, aliases followed`);
}
function lineOf({ yaml, counter }, node) {
    return yaml.isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
}
function placeOf(conversion, node) {
    return { file: conversion.file, line: lineOf(conversion, node) };
}
function yamlFault(location, what, cause) {
    const { file } = location;
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} cannot be read as YAML: ${what}`, {
        location,
        hint: (0,plain_faults/* wayOut */.YX)(file, 'Restore the file from version control, or let the package manager write it again.'),
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/subset.js
var subset = __webpack_require__(74841);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yaml/door.js




/** Brackets left open, or columns before a line's first word. No lockfile comes near. */
const MAX_DEPTH = 160;
/** The full parser needs about a second a megabyte. */
const MAX_IRREGULAR = 16 * 1024 * 1024;
/**
 * Reads all documents of a YAML file whose top level are maps; scalars stay text. What package managers write
 * is read by the quick reader, all else by the full parser.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @throws SealgateError INPUT_INVALID, INPUT_TOO_LARGE naming file, line, what was found and what was expected.
 */
async function parseYaml(text, file, section) {
    (0,plain_faults/* refuseEmpty */.Ot)(text, file);
    const quick = (0,subset/* readYamlSubset */.AJ)(text, section);
    if (quick !== undefined)
        return quick;
    (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    return parseIrregularYaml(text, file, { section, mergeKeys: true });
}
/** As parseYaml, by the full parser. */
async function parseIrregularYaml(text, file, { section, mergeKeys }) {
    (0,plain_faults/* refuseControls */.dB)(text, file);
    if (text.length > MAX_IRREGULAR) {
        throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${file} is not written as its package manager writes it, and has ${text.length} characters, more than the limit of ${MAX_IRREGULAR} for such a file`, { location: { file }, hint: (0,plain_faults/* wayOut */.YX)(file, 'Let the package manager write the file again.') });
    }
    refuseDeep(text, file);
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new yaml.LineCounter();
    try {
        // Equal keys are looked for later: the library compares every key with every other.
        const parsed = yaml.parseAllDocuments(text, {
            schema: 'failsafe',
            uniqueKeys: false,
            lineCounter: counter,
            logLevel: 'silent',
            // Making each error pretty copies its line: hours for one line of 100,000 errors.
            prettyErrors: false,
        });
        const documents = 'empty' in parsed ? [] : parsed;
        return documents
            .map((document) => convertDocument({ yaml, document, counter, file, section, mergeKeys }))
            .filter(({ root }) => root.size > 0);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw yamlFault({ file, line: 1 }, (0,errors/* messageOf */.bD)(error), error);
    }
}
/**
 * The full parser recurses. When it runs out of stack inside a regular expression, the engine does not throw
 * but ends the process: depth must be bounded before. Counted without regard to quotes, which only makes it
 * stricter.
 */
function refuseDeep(text, file) {
    let open = 0;
    let line = 1;
    let column = 0;
    let inPrefix = true;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x0a) {
            line += 1;
            column = 0;
            inPrefix = true;
            continue;
        }
        // Spaces, tabs and the marks of lists, keys and values: what nests blocks on one line.
        if (inPrefix && (code === 0x20 || code === 0x09 || code === 0x2d || code === 0x3a || code === 0x3f))
            column += 1;
        else
            inPrefix = false;
        if (code === 0x5b || code === 0x7b)
            open += 1;
        else if ((code === 0x5d || code === 0x7d) && open > 0)
            open -= 1;
        if (open > MAX_DEPTH || column > MAX_DEPTH) {
            throw yamlFault({ file, line }, `it is nested more than ${MAX_DEPTH} levels deep`);
        }
    }
}


/***/ }),

/***/ 33084:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   W8: () => (/* binding */ skipBlank),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   fi: () => (/* binding */ DOUBLE_QUOTE),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   jr: () => (/* binding */ DASH),
/* harmony export */   km: () => (/* binding */ IRREGULAR),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   q4: () => (/* binding */ startsPlain),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/** Ends the quick reading. It carries no message, because the full parser then tells what is wrong, if anything is. */
const IRREGULAR = Symbol('irregular');
const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const COLON = 0x3a;
const DASH = 0x2d;
/** What may not begin a plain scalar. A dash may, unless white space follows. */
const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));
function startsPlain(text, at) {
    const first = text.charCodeAt(at);
    // Letters and digits first: they are nearly all.
    if ((first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39))
        return true;
    if (first <= SPACE || INDICATORS.has(first))
        return false;
    if (first !== DASH)
        return true;
    const next = text.charCodeAt(at + 1);
    return next !== SPACE && next !== NEWLINE && !text.startsWith('---', at);
}
/** Whether a plain scalar outside flow collections may read so. */
function isPlain(value) {
    if (value.endsWith(':'))
        return false;
    return !value.includes(' ') || !(value.endsWith(' ') || value.includes(': ') || value.includes(' #'));
}
/** Moves to the line after the one that ends at `end`. */
function nextLine(reader, end) {
    reader.at = end + 1;
    reader.line += 1;
}
function skipBlank(reader) {
    while (reader.text.charCodeAt(reader.at) === NEWLINE)
        nextLine(reader, reader.at);
}


/***/ }),

/***/ 5010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   cu: () => (/* binding */ quotedEnd),
/* harmony export */   he: () => (/* binding */ readFlow)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33084);

/** Where a quoted scalar that begins at `at` ends on its line: the place of its closing quote. */
function quotedEnd(text, at) {
    const single = text.charCodeAt(at) === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA;
    let end = text.indexOf(single ? "'" : '"', at + 1);
    while (single && end !== -1 && text.charCodeAt(end + 1) === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
        end = text.indexOf("'", end + 2);
    if (end === -1)
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    return end;
}
/** The scalar between two quotes. Escapes and lines that go on are the full parser's. */
function unquote(text, at, end) {
    const body = text.slice(at + 1, end);
    if (body.includes('\n'))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    if (text.charCodeAt(at) === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
        return body.includes("''") ? body.replaceAll("''", "'") : body;
    if (body.includes('\\'))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    return body;
}
const ONLY_INTEGRITY = /^\{integrity: [A-Za-z0-9+/=-]+\}$/;
const LONGEST_KEPT = 48;
/** `{a: b, c: d}` or `[a, b]`, not nested, up to the line's end. */
function readFlow(reader, end) {
    const { text, at, flows } = reader;
    const source = text.slice(at, end);
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
    if (source.length > LONGEST_KEPT) {
        if (ONLY_INTEGRITY.test(source))
            return new Map([['integrity', source.slice(12, -1)]]);
        return parseFlow(source);
    }
    let value = flows.get(source);
    if (value === undefined) {
        value = parseFlow(source);
        flows.set(source, value);
    }
    return value;
}
function parseFlow(source) {
    const isMap = source.startsWith('{');
    if (!source.endsWith(isMap ? '}' : ']'))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    const map = new Map();
    const list = [];
    const last = source.length - 1;
    const flow = { source, at: 1, last };
    while (flow.at < last) {
        const scalar = flowScalar(flow, isMap);
        if (isMap) {
            if (!source.startsWith(': ', flow.at) || map.has(scalar))
                throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            flow.at += 2;
            map.set(scalar, flowScalar(flow, false));
        }
        else
            list.push(scalar);
        if (flow.at === last)
            break;
        // A comma at the end is allowed by YAML and written by nobody.
        if (!source.startsWith(', ', flow.at) || flow.at + 2 >= last)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        flow.at += 2;
    }
    return isMap ? map : list;
}
/** A scalar inside a flow collection; leaves the place at what ends it. */
function flowScalar(flow, isKey) {
    const { source, at: start, last } = flow;
    if (source.charCodeAt(start) === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA) {
        const end = quotedEnd(source, start);
        if (end >= last)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        flow.at = end + 1;
        return unquote(source, start, end);
    }
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .startsPlain */ .q4)(source, start))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    let end = start;
    for (; end < last; end += 1) {
        const code = source.charCodeAt(end);
        if (code === 0x2c)
            break;
        if (code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH && source.charCodeAt(end + 1) === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6) {
            if (!isKey)
                throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            break;
        }
        if (code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        if (code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 && source.charCodeAt(end + 1) === 0x23)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    }
    const value = source.slice(start, end);
    if (value.endsWith(' ') || value.endsWith(':'))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    flow.at = end;
    return value;
}
/** `|`, `|-`, `>` or `>-`, whose line ends at `end`: the lines below, deeper than the key. */
function readBlock(reader, indent, end) {
    const header = reader.text.slice(reader.at, end);
    if (!/^[|>]-?$/.test(header))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
    const lines = blockLines(reader, indent);
    const body = header.startsWith('|') ? lines.join('\n') : fold(lines);
    return header.endsWith('-') ? body : `${body}\n`;
}
/** The lines of a block scalar without their indentation and without blank ones at the end. */
function blockLines(reader, indent) {
    const { text } = reader;
    const lines = [];
    let width = 0;
    while (reader.at < text.length) {
        const end = text.indexOf('\n', reader.at);
        const line = text.slice(reader.at, end);
        const spaces = line.length - line.trimStart().length;
        if (line === '') {
            // Blank lines at the start take part in finding the indentation.
            if (width === 0)
                throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        }
        else if (spaces === line.length)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        else if (width === 0) {
            if (spaces <= indent)
                throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            width = spaces;
        }
        else if (spaces <= indent)
            break;
        else if (spaces < width)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        lines.push(line.slice(width));
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
    }
    while (lines.at(-1) === '')
        lines.pop();
    if (lines.length === 0)
        throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    return lines;
}
/** Line breaks become spaces, blank lines become line breaks. */
function fold(lines) {
    let body = '';
    let breaks = 0;
    for (const [index, line] of lines.entries()) {
        if (line === '') {
            breaks += 1;
            continue;
        }
        if (line.startsWith(' '))
            throw _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        if (index > 0)
            body += breaks === 0 ? ' ' : '\n'.repeat(breaks);
        body += line;
        breaks = 0;
    }
    return body;
}


/***/ }),

/***/ 74841:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ readYamlSubset),
/* harmony export */   FM: () => (/* binding */ keyEnd),
/* harmony export */   KB: () => (/* binding */ atMarker),
/* harmony export */   SG: () => (/* binding */ readInline),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   _h: () => (/* binding */ readNested)
/* harmony export */ });
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76833);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33084);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5010);



/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 24;
const PADS = Array.from({ length: 65 }, (_, width) => ' '.repeat(width));
/**
 * Reads the regular part of YAML that package managers write: block maps, block lists, one-line flow maps and
 * lists, plain and quoted scalars on one line, block scalars. In one pass, and strictly: whatever else YAML
 * allows, and whatever is wrong, makes it give up. A reading is made only once, before the engine has compiled
 * anything: lines are therefore cut by native string searches, not character by character.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @returns the documents, or `undefined` where the full parser must decide.
 */
function readYamlSubset(text, section) {
    return readRegular(text, section, readDocuments);
}
/**
 * Calls `read` with a reader at the start of the text.
 *
 * @returns what it gives, or `undefined` where it found something irregular.
 */
function readRegular(text, section, read) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (plain.includes('\t') || (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControls */ .Lx)(text))
        return undefined;
    const reader = {
        text: plain.endsWith('\n') ? plain : `${plain}\n`,
        at: 0,
        line: 1,
        section,
        inSection: false,
        lines: new Map(),
        flows: new Map(),
    };
    try {
        return read(reader);
    }
    catch (error) {
        if (error === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km)
            return undefined;
        throw error;
    }
}
function readDocuments(reader) {
    const documents = [];
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlank */ .W8)(reader);
    do {
        if (atMarker(reader))
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, reader.at + 3);
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlank */ .W8)(reader);
        reader.lines = new Map();
        // A document without content is not written by anyone.
        if (reader.at >= reader.text.length)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        const root = readMap(reader, 0, 0);
        documents.push({ root, lines: reader.lines });
    } while (reader.at < reader.text.length);
    return documents;
}
/** At a line `---` and nothing else on it. */
function atMarker({ text, at }) {
    return text.charCodeAt(at) === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DASH */ .jr && text.startsWith('---\n', at);
}
/** Spaces at the start of the next line that is not blank; -1 at the end of the text. Leaves `at` at that line. */
function nextIndent(reader) {
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlank */ .W8)(reader);
    const { text, at } = reader;
    if (at >= text.length)
        return -1;
    let end = at;
    while (text.charCodeAt(end) === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6)
        end += 1;
    // A line of spaces only is blank to YAML, and not written by anyone.
    if (text.charCodeAt(end) === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWLINE */ .Xy)
        throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    return end - at;
}
/** Whether the reader is at a line with content that is indented by exactly `indent`. */
function isAtIndent({ text, at }, indent) {
    const first = text.charCodeAt(at + indent);
    return first > _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6 && text.startsWith(PADS[indent] ?? '\n', at);
}
function readMap(reader, indent, depth) {
    return toKey(reader, indent) ? readKeys(reader, indent, depth) : new Map();
}
/** Moves to the next key of a map that is indented by `indent`. @returns false where there is none. */
function toKey(reader, indent) {
    if (!isAtIndent(reader, indent)) {
        const found = nextIndent(reader);
        if (found < indent)
            return false;
        if (found > indent)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    }
    if (indent === 0 && atMarker(reader))
        return false;
    reader.at += indent;
    return true;
}
/** A map from its first key on, which may follow a `- ` on the same line. */
function readKeys(reader, indent, depth) {
    if (depth > MAX_DEPTH)
        throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    const { text } = reader;
    const map = new Map();
    do {
        const { at, line } = reader;
        const end = text.indexOf('\n', at);
        const colon = keyEnd(text, at, end);
        const first = text.charCodeAt(at);
        const quoted = first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi;
        const key = quoted ? (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .unquote */ ._n)(text, at, colon - 1) : text.slice(at, colon);
        if (map.has(key))
            throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        if (depth === 0)
            reader.inSection = key === reader.section;
        else if (depth === 1 && reader.inSection)
            reader.lines.set(key, line);
        if (colon + 1 === end) {
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, end);
            map.set(key, readNested(reader, indent, depth));
        }
        else {
            if (text.charCodeAt(colon + 1) !== _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6)
                throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
            reader.at = colon + 2;
            map.set(key, readInline(reader, indent, end));
        }
    } while (toKey(reader, indent));
    return map;
}
/** The place of the colon behind the key that begins at `at`, on a line that ends at `end`. */
function keyEnd(text, at, end) {
    const first = text.charCodeAt(at);
    if (first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi) {
        const colon = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, at) + 1;
        if (text.charCodeAt(colon) !== _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        return colon;
    }
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .startsPlain */ .q4)(text, at))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    let colon = text.indexOf(':', at);
    while (colon !== -1 && colon < end) {
        const next = text.charCodeAt(colon + 1);
        if (next === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6 || next === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWLINE */ .Xy) {
            if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(text.slice(at, colon)))
                throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
            return colon;
        }
        colon = text.indexOf(':', colon + 1);
    }
    throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
}
/** What stands on the lines below a key that is indented by `indent`. */
function readNested(reader, indent, depth) {
    // Nearly always the next line is two deeper.
    const found = isAtIndent(reader, indent + 2) ? indent + 2 : nextIndent(reader);
    if (found < indent)
        return '';
    if (isItem(reader.text, reader.at + found))
        return readList(reader, found, depth + 1);
    return found > indent ? readMap(reader, found, depth + 1) : '';
}
function isItem(text, at) {
    return text.charCodeAt(at) === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DASH */ .jr && text.charCodeAt(at + 1) === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6;
}
function readList(reader, indent, depth) {
    if (depth > MAX_DEPTH)
        throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    const { text } = reader;
    const items = [];
    while (true) {
        const found = isAtIndent(reader, indent) ? indent : nextIndent(reader);
        if (found > indent)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        if (found < indent || !isItem(text, reader.at + found))
            return items;
        reader.at += indent + 2;
        const end = text.indexOf('\n', reader.at);
        items.push(hasKey(text, reader.at, end)
            ? readKeys(reader, indent + 2, depth + 1)
            : readInline(reader, indent, end));
    }
}
/** Whether a list item's line goes on with `key: ` or `key:`. */
function hasKey(text, at, end) {
    const first = text.charCodeAt(at);
    if (first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi)
        return text.charCodeAt((0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, at) + 1) === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH;
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .startsPlain */ .q4)(text, at))
        return false;
    const line = text.slice(at, end);
    return line.includes(': ') || line.endsWith(':');
}
/** A value on the rest of the line, which ends at `end`. Leaves `at` at the next line. */
function readInline(reader, indent, end) {
    const { text, at } = reader;
    const first = text.charCodeAt(at);
    if (first === 0x7b || first === 0x5b)
        return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlow */ .he)(reader, end);
    if (first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi) {
        const close = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, at);
        if (close + 1 !== end)
            throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, end);
        return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .unquote */ ._n)(text, at, close);
    }
    if (first === 0x7c || first === 0x3e)
        return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlock */ .Gr)(reader, indent, end);
    const value = text.slice(at, end);
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .startsPlain */ .q4)(text, at) || !(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(value))
        throw _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, end);
    return value;
}


/***/ }),

/***/ 14633:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   w: () => (/* binding */ parseIdent)
/* harmony export */ });
/** `undefined` for what is neither descriptor nor locator. */
function parseIdent(text) {
    const at = text.indexOf('@', 1);
    if (at === -1 || (text.startsWith('@') && text.indexOf('/') > at))
        return undefined;
    const name = text.slice(0, at);
    if (text.startsWith('@') && !name.includes('/'))
        return undefined;
    return { name, rest: text.slice(at + 1) };
}
/**
 * @param rest a range or reference; the wrapper `virtual:hash#` of an instance is taken off.
 * @see parseRange of Yarn's core, structUtils
 */
function parseReference(rest) {
    const plain = rest.startsWith('virtual:') ? rest.slice(rest.indexOf('#') + 1) : rest;
    const mark = plain.indexOf('::');
    const body = mark === -1 ? plain : plain.slice(0, mark);
    const params = mark === -1 ? '' : plain.slice(mark + 2);
    const hash = body.indexOf('#');
    const selector = hash === -1 ? '' : body.slice(hash + 1);
    const front = hash === -1 ? body : body.slice(0, hash);
    const protocol = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(front)?.[0] ?? '';
    return { protocol, source: protocol === '' ? front : front.slice(protocol.length + 1), selector, params };
}


/***/ }),

/***/ 88322:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   fe: () => (/* binding */ parseResolutions),
/* harmony export */   rJ: () => (/* binding */ readCatalogs)
/* harmony export */ });
/* harmony import */ var _yarn_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64079);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14633);


/** Names and ranges are shorter; taking a pattern apart takes quadratic time. */
const MAX_PATTERN = 1000;
/**
 * Patterns as Yarn 2 and later read them: `a`, `a@range`, `parent/a`, `parent@reference/a@range`. Globs are not
 * read by these versions, and a pattern that Yarn refuses overrides nothing.
 *
 * @see parseResolution of Yarn's parsers package
 */
function parseResolutions(resolutions) {
    return resolutions.flatMap(([pattern, to]) => {
        if (pattern.length > MAX_PATTERN)
            return [];
        const match = /^(?:(@?[^/@*]+(?:(?<=^@[^/@]+)\/[^/@*]+)?)(?:@([^/].*?))?\/)?((?:@[^/@*]+\/)?[^/@*]+)(?:@(.+))?$/.exec(pattern);
        if (match === null)
            return [];
        const [, parent, reference, name = '', range] = match;
        // `@scope/name` alone is a name, not a parent and its dependency.
        if (parent?.startsWith('@') && !parent.includes('/') && reference === undefined)
            return [{ from: undefined, name: `${parent}/${name}`, range, to }];
        const from = parent === undefined ? undefined : { name: parent, reference };
        return [{ from, name, range, to }];
    });
}
/**
 * The range that the first fitting line puts in the place of a dependency's own.
 *
 * @param parent locator of the package that asks.
 */
function overridden({ resolutions, areNormalised }, parent, { name, range }) {
    const isSame = (a, b) => a === b || (areNormalised && (0,_yarn_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNpm */ ._)(a) === (0,_yarn_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNpm */ ._)(b));
    for (const one of resolutions) {
        if (one.name !== name)
            continue;
        if (one.range !== undefined && !isSame(one.range, range))
            continue;
        if (one.from === undefined)
            return one.to;
        const { name: owner, reference } = one.from;
        const ident = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIdent */ .w)(parent);
        if (ident?.name === owner && (reference === undefined || isSame(reference, ident.rest)))
            return one.to;
    }
    return undefined;
}
/** `catalog` and `catalogs` of a .yarnrc.yml. */
function readCatalogs(root, file, problems) {
    const catalogs = new Map();
    const add = (name, value) => {
        if (value === undefined || value === '')
            return;
        if (value instanceof Map)
            catalogs.set(name, textsOf(value));
        else
            problems.push({ code: 'unsupported-entry', message: 'A catalog is not a map', place: file });
    };
    add('', root.get('catalog'));
    const named = root.get('catalogs');
    if (named instanceof Map)
        for (const [name, value] of named)
            add(name, value);
    return catalogs;
}
function textsOf(map) {
    return new Map([...map].filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 20030:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ NEWEST),
/* harmony export */   _: () => (/* binding */ OLDEST)
/* harmony export */ });
/** Metadata versions: 4 of Yarn 2, 5 and 6 of Yarn 3, 7 to 10 of Yarn 4. */
const OLDEST = 4;
const NEWEST = 10;


/***/ }),

/***/ 64079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withoutNpm),
/* harmony export */   d: () => (/* binding */ quoteNeed)
/* harmony export */ });
/** A range without the `npm:` that Yarn puts before one that has no protocol. */
function withoutNpm(range) {
    return range.startsWith('npm:') ? range.slice(4) : range;
}
/** What asks for a package, in quotes, for messages. */
function quoteNeed(name, range) {
    return JSON.stringify(`${name}@${range}`.slice(0, 300));
}


/***/ }),

/***/ 70024:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ POINTER_CAP),
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** Longer files are no pointers. */
const POINTER_CAP = 1024;
/** What Git LFS leaves in a file's place where it was not asked to fetch it. */
function isLfsPointer(bytes) {
    return (bytes.length < POINTER_CAP &&
        Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}


/***/ }),

/***/ 52602:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseNpmrc),
/* harmony export */   x: () => (/* binding */ ambiguousLine)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15756);
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ini__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);


/**
 * Parses an `.npmrc` with npm's own reader.
 *
 * @param env given for the user's own files, whose `${VAR}`, npm's `${VAR?}` and pnpm's `${VAR-default}` and
 * `${VAR:-default}` stand for environment variables. A repository's file gets none: whoever can change it must not be
 * able to read the environment.
 * @param unset is told of each key that is left out because a variable in it is not set.
 * @see npm documentation, "npmrc"
 */
function parseNpmrc(text, env, unset = () => { }) {
    const values = new Map();
    for (const [written, raw] of Object.entries((0,ini__WEBPACK_IMPORTED_MODULE_0__.parse)(text))) {
        // A section, whose settings no package manager takes.
        if ((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(raw))
            continue;
        const tell = (variable) => unset(written, variable);
        const key = expand(written, env, tell);
        const value = expand(textOf(raw), env, tell);
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
/** A list (`key[]`) is a line an item. */
function textOf(value) {
    if (Array.isArray(value))
        return value.map(textOf).join('\n');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/**
 * The line at which package managers begin to disagree on what an `.npmrc` says, and why; `undefined` where they agree.
 * npm, pnpm 10, Yarn 1 and Bun pass over settings below a section's head and end a line at a carriage return; pnpm 12
 * does neither.
 */
function ambiguousLine(text) {
    const lines = text.split('\n');
    for (const [index, written] of lines.entries()) {
        const line = written.endsWith('\r') ? written.slice(0, -1) : written;
        if (line.includes('\r'))
            return { line: index + 1, why: 'a carriage return within a line' };
        if (/^\s*\[[^\]]*\]\s*$/.test(line))
            return { line: index + 1, why: 'the head of a section' };
    }
    return undefined;
}
/** `undefined` where a variable that must be set is not: npm leaves the text as it is, which would send it as a token. */
function expand(text, env, unset) {
    if (env === undefined || !text.includes('${'))
        return text;
    let missing = false;
    const expanded = text.replace(/(?<!\\)\$\{([^${}?:-]+)(\?|:?-[^${}]*)?\}/g, (_whole, name, otherwise) => {
        const value = env[name];
        if (value !== undefined && (value !== '' || otherwise?.startsWith(':') !== true))
            return value;
        if (otherwise === undefined) {
            missing = true;
            unset(name);
        }
        return otherwise?.replace(/^(?:\?|:?-)/, '') ?? '';
    });
    return missing ? undefined : expanded;
}


/***/ }),

/***/ 89503:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ settingFoldersOf),
/* harmony export */   Sc: () => (/* binding */ patchPlace),
/* harmony export */   dL: () => (/* binding */ rushPlaceOf)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

const PLACE = /\/common\/config\/(?:rush|subspaces\/([^/]+))(?:\/variants\/([^/]+))?$/;
/**
 * Rush installs in `common/temp` and keeps the lockfile elsewhere.
 *
 * @param lockfile path relative to the repository.
 * @returns `undefined` for a lockfile that is not Rush's, by its folder.
 */
function rushPlaceOf(lockfile) {
    const folder = `/${(0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile)}`;
    const found = PLACE.exec(folder);
    if (found === null)
        return undefined;
    const [, subspace, variant] = found;
    const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
    const own = subspace === undefined ? [] : [`common/config/subspaces/${subspace}`];
    return {
        root,
        base: (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, `common/temp/${subspace ?? ''}`),
        subspace,
        variant,
        configs: [...own, 'common/config/rush'],
    };
}
/**
 * Where a patch is whose path is relative to the folder that Rush installs in. It copies the patches there.
 *
 * @returns relative to the folder of rush.json.
 */
function patchPlace({ subspace, configs: [config = ''] }, file) {
    const name = /^(?:\.\/)?patches\/(.+)$/s.exec(file)?.[1];
    if (name === undefined)
        return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(`common/temp/${subspace ?? ''}`, file);
    return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(subspace === undefined ? 'common' : config, `pnpm-patches/${name}`);
}
/**
 * Where settings of a lockfile stand: beside it; for those of Rush's subspaces and variants also in `common/config/rush`.
 *
 * @param lockfile path relative to the repository, as are the folders.
 */
function settingFoldersOf(lockfile) {
    const folder = (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile);
    const rush = rushPlaceOf(lockfile);
    return rush === undefined
        ? [folder]
        : [...new Set([folder, ...rush.configs.map((config) => (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, `${rush.root}/${config}`))])];
}


/***/ }),

/***/ 28550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isWrittenByPeople),
/* harmony export */   R: () => (/* binding */ MEND_BY_HAND)
/* harmony export */ });
/** Files that people write: no package manager writes one anew. */
const WRITTEN = new Set([
    'package.json',
    '.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
    'pnpm-workspace.yaml',
    'pnpm-config.json',
    'common-versions.json',
    'bunfig.toml',
    'lerna.json',
    'rush.json',
]);
/** What to do with such a file that cannot be read. */
const MEND_BY_HAND = 'Correct the file there, or restore it from version control.';
/** Whether people write the file, by its name; its folder does not matter. */
function isWrittenByPeople(file) {
    return WRITTEN.has(file.slice(file.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 15756:
/***/ (function (module) {

const { hasOwnProperty } = Object.prototype

const encode = (obj, opt = {}) => {
  if (typeof opt === 'string') {
    opt = { section: opt }
  }
  opt.align = opt.align === true
  opt.newline = opt.newline === true
  opt.sort = opt.sort === true
  opt.whitespace = opt.whitespace === true || opt.align === true
  // The `typeof` check is required because accessing the `process` directly fails on browsers.
  /* istanbul ignore next */
  opt.platform = opt.platform || (typeof process !== 'undefined' && process.platform)
  opt.bracketedArray = opt.bracketedArray !== false

  /* istanbul ignore next */
  const eol = opt.platform === 'win32' ? '\r\n' : '\n'
  const separator = opt.whitespace ? ' = ' : '='
  const children = []

  const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)

  let padToChars = 0
  // If aligning on the separator, then padToChars is determined as follows:
  // 1. Get the keys
  // 2. Exclude keys pointing to objects unless the value is null or an array
  // 3. Add `[]` to array keys
  // 4. Ensure non empty set of keys
  // 5. Reduce the set to the longest `safe` key
  // 6. Get the `safe` length
  if (opt.align) {
    padToChars = safe(
      (
        keys
          .filter(k => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== 'object')
          .map(k => Array.isArray(obj[k]) ? `${k}[]` : k)
      )
        .concat([''])
        .reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
    ).length
  }

  let out = ''
  const arraySuffix = opt.bracketedArray ? '[]' : ''

  for (const k of keys) {
    const val = obj[k]
    if (val && Array.isArray(val)) {
      for (const item of val) {
        out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
      }
    } else if (val && typeof val === 'object') {
      children.push(k)
    } else {
      out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
    }
  }

  if (opt.section && out.length) {
    out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
  }

  for (const k of children) {
    const nk = splitSections(k, '.').join('\\.')
    const section = (opt.section ? opt.section + '.' : '') + nk
    const child = encode(obj[k], {
      ...opt,
      section,
    })
    if (out.length && child.length) {
      out += eol
    }

    out += child
  }

  return out
}

function splitSections (str, separator) {
  var lastMatchIndex = 0
  var lastSeparatorIndex = 0
  var nextIndex = 0
  var sections = []

  do {
    nextIndex = str.indexOf(separator, lastMatchIndex)

    if (nextIndex !== -1) {
      lastMatchIndex = nextIndex + separator.length

      if (nextIndex > 0 && str[nextIndex - 1] === '\\') {
        continue
      }

      sections.push(str.slice(lastSeparatorIndex, nextIndex))
      lastSeparatorIndex = nextIndex + separator.length
    }
  } while (nextIndex !== -1)

  sections.push(str.slice(lastSeparatorIndex))

  return sections
}

const decode = (str, opt = {}) => {
  opt.bracketedArray = opt.bracketedArray !== false
  const out = Object.create(null)
  let p = out
  let section = null
  //          section          |key      = value
  const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
  const lines = str.split(/[\r\n]+/g)
  const duplicates = {}

  for (const line of lines) {
    if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
      continue
    }
    const match = line.match(re)
    if (!match) {
      continue
    }
    if (match[1] !== undefined) {
      section = unsafe(match[1])
      if (section === '__proto__') {
        // not allowed
        // keep parsing the section, but don't attach it.
        p = Object.create(null)
        continue
      }
      p = out[section] = out[section] || Object.create(null)
      continue
    }
    const keyRaw = unsafe(match[2])
    let isArray
    if (opt.bracketedArray) {
      isArray = keyRaw.length > 2 && keyRaw.slice(-2) === '[]'
    } else {
      duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
      isArray = duplicates[keyRaw] > 1
    }
    const key = isArray && keyRaw.endsWith('[]')
      ? keyRaw.slice(0, -2) : keyRaw

    if (key === '__proto__') {
      continue
    }
    const valueRaw = match[3] ? unsafe(match[4]) : true
    const value = valueRaw === 'true' ||
      valueRaw === 'false' ||
      valueRaw === 'null' ? JSON.parse(valueRaw)
      : valueRaw

    // Convert keys with '[]' suffix to an array
    if (isArray) {
      if (!hasOwnProperty.call(p, key)) {
        p[key] = []
      } else if (!Array.isArray(p[key])) {
        p[key] = [p[key]]
      }
    }

    // safeguard against resetting a previously defined
    // array by accidentally forgetting the brackets
    if (Array.isArray(p[key])) {
      p[key].push(value)
    } else {
      p[key] = value
    }
  }

  // {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
  // use a filter to return the keys that have to be deleted.
  const remove = []
  for (const k of Object.keys(out)) {
    if (!hasOwnProperty.call(out, k) ||
      typeof out[k] !== 'object' ||
      Array.isArray(out[k])) {
      continue
    }

    // see if the parent section is also an object.
    // if so, add it to that, and mark this one for deletion
    const parts = splitSections(k, '.')
    p = out
    const l = parts.pop()
    const nl = l.replace(/\\\./g, '.')
    for (const part of parts) {
      if (part === '__proto__') {
        continue
      }
      if (!hasOwnProperty.call(p, part) || typeof p[part] !== 'object') {
        p[part] = Object.create(null)
      }
      p = p[part]
    }
    if (p === out && nl === l) {
      continue
    }

    p[nl] = out[k]
    remove.push(k)
  }
  for (const del of remove) {
    delete out[del]
  }

  return out
}

const isQuoted = val => {
  return (val.startsWith('"') && val.endsWith('"')) ||
    (val.startsWith("'") && val.endsWith("'"))
}

const safe = val => {
  if (
    typeof val !== 'string' ||
    val.match(/[=\r\n]/) ||
    val.match(/^\[/) ||
    (val.length > 1 && isQuoted(val)) ||
    val !== val.trim()
  ) {
    return JSON.stringify(val)
  }
  return val.split(';').join('\\;').split('#').join('\\#')
}

const unsafe = val => {
  val = (val || '').trim()
  if (isQuoted(val)) {
    // remove the single quotes before calling JSON.parse
    if (val.charAt(0) === "'") {
      val = val.slice(1, -1)
    }
    try {
      val = JSON.parse(val)
    } catch {
      // ignore errors
    }
  } else {
    // walk the val to find the first not-escaped ; character
    let esc = false
    let unesc = ''
    for (let i = 0, l = val.length; i < l; i++) {
      const c = val.charAt(i)
      if (esc) {
        if ('\\;#'.indexOf(c) !== -1) {
          unesc += c
        } else {
          unesc += '\\' + c
        }

        esc = false
      } else if (';#'.indexOf(c) !== -1) {
        break
      } else if (c === '\\') {
        esc = true
      } else {
        unesc += c
      }
    }
    if (esc) {
      unesc += '\\'
    }

    return unesc.trim()
  }
  return val
}

module.exports = {
  parse: decode,
  decode,
  stringify: encode,
  encode,
  safe,
  unsafe,
}


/***/ })

};
;