"use strict";
exports.id = 4512;
exports.ids = [4512];
exports.modules = {

/***/ 44512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ pickLockfiles),
/* harmony export */   d$: () => (/* binding */ LOCKFILE_CAP),
/* harmony export */   readLockfiles: () => (/* binding */ readLockfiles),
/* harmony export */   tX: () => (/* binding */ lockfileProblem)
/* harmony export */ });
/* unused harmony export findLockfiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67432);
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5832);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30743);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63537);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94145);










/** A lockfile of 100,000 packages has about 50 MB. */
const LOCKFILE_CAP = 256 * 1024 * 1024;
/** Bounds of the walk where git does not say which files belong to the project. */
const WALK = { depth: 16, entries: 200_000 };
/**
 * Reads the lockfiles below `dir`. One that cannot be read becomes a problem, so that the others are still
 * read; one that was named in `files` throws.
 *
 * @param dir absolute path of the repository; paths in the answer are relative to it, with `/`.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, INPUT_TOO_LARGE for files that were named.
 */
async function readLockfiles(dir, options = {}) {
    const { files, cap = LOCKFILE_CAP, compare = false, exclude = [] } = options;
    const readOne = async (file, source) => {
        const project = (0,_project_files_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOnDisk */ .eD)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, file), { root: dir, listBelow });
        const graph = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLockfile */ .GQ)(source, project);
        return compare ? (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .compareWithManifests */ .kW)(source, graph, project) : graph;
    };
    const graphs = [];
    const raw = [];
    if (files !== undefined) {
        for (const file of sorted(files)) {
            const source = await load(dir, file, cap);
            graphs.push(await readOne(file, source));
            raw.push(source);
        }
        return { graphs, problems: [], excluded: [], raw };
    }
    const found = await findLockfiles(dir, exclude);
    const problems = [...found.problems];
    if (found.files.length === 0 && problems.length === 0 && found.excluded.length === 0)
        problems.push(nothingFound(dir));
    for (const file of found.files) {
        try {
            refuseOutside(dir, file);
            const source = await load(dir, file, cap);
            raw.push(source);
            graphs.push(await readOne(file, source));
        }
        catch (error) {
            problems.push(lockfileProblem(file, error));
        }
    }
    return { graphs, problems, excluded: found.excluded, raw };
}
/** Every file below a directory, as findLockfiles sees them. @throws SealgateError where the walk cannot see all. */
async function listBelow(directory) {
    const problems = [];
    const listed = (await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(directory)) ?? walk(directory, problems);
    const [first] = problems;
    if (first === undefined)
        return listed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', first.message, {
        location: { file: first.subject },
        ...(first.hint === undefined ? {} : { hint: first.hint }),
    });
}
async function load(dir, file, cap) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, file), cap);
    return { path: (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(file, dir), bytes };
}
function nothingFound(dir) {
    const above = lockfileAbove(dir);
    return {
        kind: 'lockfile',
        subject: '.',
        state: 'missing',
        message: above === undefined
            ? 'No lockfile was found'
            : `No lockfile was found here; ${above.name} stands in ${above.folder} (--dir ${above.folder})`,
        hint: above === undefined
            ? 'Commit the lockfile of your package manager, or name the right folder with --dir.'
            : `Run it again with --dir ${above.folder}`,
    };
}
/** For who stands in a folder of a repository: the next lockfile above, never above the repository's own folder. */
function lockfileAbove(dir) {
    let found;
    for (let at = dir, up = ''; up.length < WALK.depth * 3; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at), up = `../${up}`) {
        const names = _registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileReaders */ .iw.flatMap((reader) => reader.fileNames);
        const name = up === '' ? undefined : names.find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, candidate)));
        if (name !== undefined)
            found ??= { name, folder: up.slice(0, -1) };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return found;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))
            return undefined;
    }
    return undefined;
}
/** A found lockfile may be a symbolic link, but not one that leads out of the project. */
function refuseOutside(dir, file) {
    const [root, real] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, file))];
    if (real.startsWith(root.endsWith((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)) ? root : root + (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${file} is a symbolic link that leads out of the project`, {
        location: { file },
        hint: 'Replace it by a regular file.',
    });
}
/** What an error of reading one lockfile is to the run. @throws what is not an error of the input. */
function lockfileProblem(file, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De))
        throw error;
    const line = error.location?.line;
    return {
        kind: 'lockfile',
        subject: file,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
        message: line === undefined ? error.message : `${error.message} (line ${line})`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
/**
 * Finds lockfiles below `dir`: of git's tracked and untracked files without the ignored ones, or, outside a
 * repository, by a bounded walk. Never inside `node_modules`. A lockfile of a kind that is not read, and a walk
 * that met its bounds, are problems.
 *
 * @param exclude globs of paths, or of folders above them, that are left out.
 */
async function findLockfiles(dir, exclude = []) {
    const problems = [];
    const listed = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(dir);
    const found = pickLockfiles(listed ?? walk(dir, problems), exclude);
    if (listed === undefined)
        return { ...found, problems: [...problems, ...found.problems] };
    // Git lists what was deleted and not yet committed, too.
    const isThere = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, file));
    return {
        files: found.files.filter(isThere),
        excluded: found.excluded.filter(isThere),
        problems: found.problems.filter(({ subject }) => isThere(subject)),
    };
}
/** The lockfiles among paths; those of kinds that are not read become problems. */
function pickLockfiles(files, exclude = []) {
    const picked = { files: [], excluded: [], problems: [] };
    const isExcluded = matcherOf(exclude);
    for (const file of files) {
        const slash = file.lastIndexOf('/');
        const name = file.slice(slash + 1);
        const known = (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readerOf */ .TC)(name) !== undefined;
        if (!known && !Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadLockfiles */ .I5, name))
            continue;
        if (slash !== -1 && file.slice(0, slash).split('/').includes('node_modules'))
            continue;
        if (isExcluded(file))
            picked.excluded.push(file);
        else if (known)
            picked.files.push(file);
        else
            picked.problems.push({ kind: 'lockfile', subject: file, state: 'invalid', ...(0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .notRead */ .Qk)(file) });
    }
    return {
        files: sorted(picked.files),
        excluded: sorted(picked.excluded),
        problems: picked.problems.sort((a, b) => (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.subject, b.subject)),
    };
}
/** Whether a glob names a path or a folder above it. */
function matcherOf(globs) {
    const matchers = globs.map((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .globMatcher */ .fU)(glob));
    return (file) => {
        for (let at = file; at !== '.'; at = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .parentPath */ .y)(at)) {
            if (matchers.some((matches) => matches(at)))
                return true;
        }
        return false;
    };
}
function walk(dir, problems) {
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
    for (let current = open.shift(); current !== undefined; current = open.shift()) {
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
function sorted(values) {
    return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 30743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;
/** Whether a path pattern has wildcards. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
function globMatcher(pattern) {
    const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((wanted) => matchSegments(wanted, segments));
    };
}
/** The directory part of a pattern that has no wildcard, `.` where there is none. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
    return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
function expandBraces(pattern) {
    let done = [''];
    let rest = pattern;
    for (;;) {
        const match = /^([^{]*)\{([^{}]*,[^{}]*)\}/.exec(rest);
        if (match === null)
            return done.map((head) => head + rest);
        const [whole, before, choices] = match;
        done = done
            .flatMap((head) => choices.split(',').map((choice) => head + before + choice))
            .slice(0, MAX_ALTERNATIVES);
        rest = rest.slice(whole.length);
    }
}
/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern, path) {
    let reached = path.map(() => false);
    reached.unshift(true);
    for (const segment of pattern) {
        const next = reached.map(() => false);
        for (let at = 0; at <= path.length; at += 1) {
            if (segment === '**')
                next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
            else
                next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
        }
        reached = next;
    }
    return reached[path.length] === true;
}
/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern, text) {
    let at = 0;
    let wanted = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (wanted < pattern.length &&
            (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
            pattern[wanted] !== '*') {
            at += 1;
            wanted += 1;
        }
        else if (pattern[wanted] === '*') {
            star = wanted;
            from = at;
            wanted += 1;
        }
        else if (star !== -1) {
            wanted = star + 1;
            from += 1;
            at = from;
        }
        else
            return false;
    }
    while (pattern[wanted] === '*')
        wanted += 1;
    return wanted === pattern.length;
}


/***/ })

};
;