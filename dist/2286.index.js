"use strict";
exports.id = 2286;
exports.ids = [2286];
exports.modules = {

/***/ 44512:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15181);










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

/***/ 67432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   cu: () => (/* binding */ blobsAt),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   gX: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98291);




/**
 * Git on a repository that a pull request may have shaped: its configuration must not be able to start
 * programs (fsmonitor, hooks), and nothing may prompt.
 */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.ext.allow=never',
];
const ENV = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
function git(dir, args, input) {
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)('git', [...SAFE, ...args], { cwd: dir, env: ENV, ...(input === undefined ? {} : { input }) });
}
/** Whether git would find a repository at `dir` or above it, asked of the file system alone: starting git costs more than reading a lockfile. */
function mayBeRepository(dir) {
    if (process.env.GIT_DIR !== undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, 'objects')))
        return true;
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return true;
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) === at)
            return false;
    }
}
/** The commit a ref names, or `undefined` where it names none (or this is no repository). */
async function resolveCommit(dir, ref) {
    if (ref.startsWith('-'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `'${ref}' is not a git ref`, { hint: 'Pass a branch, tag or commit.' });
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const text = result.stdout.toString('utf8').trim();
    return result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
/** A commit's committer time, RFC 3339 UTC. */
async function commitTime(dir, commit) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['show', '-s', '--format=%ct', commit]);
    const seconds = Number(result.stdout.toString('utf8').trim());
    return result.exitCode === 0 && Number.isSafeInteger(seconds)
        ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
        : undefined;
}
/** The checked-out commit and its committer time (RFC 3339 UTC), by one question to git. */
async function headCommit(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['show', '-s', '--format=%H %ct', 'HEAD']);
    const [commit = '', seconds = ''] = result.stdout.toString('utf8').trim().split(' ');
    if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit) || !/^\d{1,12}$/.test(seconds))
        return undefined;
    return { commit, time: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
/** A file's bytes at a commit, or `undefined` where it is not there. `file` is relative to `dir`, with `/`. */
async function fileAt(dir, commit, file) {
    const result = await git(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
    return result.exitCode === 0 ? result.stdout : undefined;
}
/** Paths of all files at a commit below `dir`, relative to it. */
async function filesAt(dir, commit) {
    const result = await git(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
    if (result.exitCode !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `git cannot list ${commit}: ${result.stderr.trim()}`, {
            hint: 'Check out the repository with its history (fetch-depth: 0).',
        });
    }
    return result.stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/**
 * The bytes of several files at a commit, read by one git process. A file that is not there, or is a folder or
 * a submodule, is missing from the answer. Symbolic links give their target's path, as git stores them.
 *
 * @param files relative to `dir`, with `/`.
 * @throws SealgateError TOOL_FAILED, INPUT_INVALID where git's answer is cut off.
 */
async function blobsAt(dir, commit, files) {
    const blobs = new Map();
    // The batch protocol ends a name at a newline: such files are asked for one by one.
    const plain = files.filter((file) => !file.includes('\n'));
    for (const file of files) {
        const blob = file.includes('\n') ? await fileAt(dir, commit, file) : undefined;
        if (blob !== undefined)
            blobs.set(file, blob);
    }
    if (plain.length === 0)
        return blobs;
    const asked = plain.map((file) => `${commit}:./${file}\n`).join('');
    const { stdout, stderr, exitCode } = await git(dir, ['cat-file', '--batch'], Buffer.from(asked));
    const cutOff = () => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `git cannot read files at ${commit}: ${stderr.trim()}`, {
        hint: 'Check out the repository with its history (fetch-depth: 0).',
    });
    if (exitCode !== 0)
        throw cutOff();
    let at = 0;
    for (const file of plain) {
        const end = stdout.indexOf(0x0a, at);
        if (end === -1)
            throw cutOff();
        const header = stdout.toString('utf8', at, end);
        at = end + 1;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
        if (type === undefined)
            continue;
        if (at + Number(size) > stdout.length)
            throw cutOff();
        if (type === 'blob')
            blobs.set(file, stdout.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}
/**
 * Files git tracks or would track below `dir` (ignored ones left out), relative to it; `undefined` outside a
 * repository, and for a folder that is ignored as a whole: whoever names it means it.
 */
async function listFiles(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (result.exitCode !== 0)
        return undefined;
    const names = [...new Set(result.stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
    if (names.length === 0 && (await git(dir, ['check-ignore', '--quiet', '.'])).exitCode === 0)
        return undefined;
    return names;
}
/**
 * The address of the repository's `origin` without credentials, or `undefined` where there is none, or one that
 * means something on this machine only (a path, `file:`): evidence and SBOMs are the same on any machine.
 */
async function remoteUrl(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['config', '--get', 'remote.origin.url']);
    const text = result.stdout.toString('utf8').trim();
    if (result.exitCode !== 0 || text === '')
        return undefined;
    return publicAddress(text);
}
function publicAddress(text) {
    const web = /^(https?:\/\/)(?:[^/@]*@)?([^/].*)$/i.exec(text);
    if (web !== null)
        return `${web[1]}${web[2]}`;
    if (/^file:/i.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text))
        return text.replace(/^([^/]*:\/\/[^/@:]*):[^/@]*@/, '$1@');
    // One letter before the colon is a drive of Windows, not a host.
    return /^[^/\\:]{2,}:(?!:)/.test(text) ? text : undefined;
}
/**
 * Whether `commit` is `of` or comes after it: in a pull request, its head or a merge of it. Parents are read from
 * the commit itself, because a shallow clone hides them.
 */
async function contains(dir, commit, of) {
    if (commit === of)
        return true;
    const { stdout, exitCode } = await git(dir, ['cat-file', 'commit', commit]);
    const [header = ''] = stdout.toString('utf8').split('\n\n', 1);
    if (exitCode === 0 && header.split('\n').includes(`parent ${of}`))
        return true;
    return (await git(dir, ['merge-base', '--is-ancestor', of, commit])).exitCode === 0;
}


/***/ }),

/***/ 30743:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   PH: () => (/* binding */ expandBraces),
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
/** A pattern's `{a,b}` written out. */
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


/***/ }),

/***/ 74900:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 63537:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ joinPath),
/* harmony export */   y: () => (/* binding */ parentPath)
/* harmony export */ });
/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The directory a file stands in, `.` at the top. */
function parentPath(file) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? '.' : file.slice(0, slash);
}


/***/ }),

/***/ 31012:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   kq: () => (/* binding */ nearestAbove)
/* harmony export */ });
/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    if (TRIPLE.test(a) && TRIPLE.test(b))
        return compareTriples(a, b);
    const left = split(a);
    const right = split(b);
    for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
        const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
        if (order !== 0)
            return order;
    }
    if (left.pre === right.pre)
        return 0;
    if (left.pre === '')
        return 1;
    if (right.pre === '')
        return -1;
    const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)];
    for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
        const [one, other] = [pre[0][index], pre[1][index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const order = comparePart(one, other);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;
function compareTriples(a, b) {
    let [atA, atB] = [0, 0];
    for (let part = 0; part < 3; part += 1) {
        const endA = part < 2 ? a.indexOf('.', atA) : a.length;
        const endB = part < 2 ? b.indexOf('.', atB) : b.length;
        const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
        if (order !== 0)
            return order;
        [atA, atB] = [endA + 1, endB + 1];
    }
    return 0;
}
/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
function nearestAbove(installed, candidates) {
    let best;
    for (const candidate of candidates) {
        if (installed !== undefined && compareVersions(candidate, installed) <= 0)
            continue;
        if (best === undefined || compareVersions(candidate, best) < 0)
            best = candidate;
    }
    return best;
}
/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
function upperBounds(range) {
    return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function split(version) {
    const plus = version.indexOf('+');
    const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
    const dash = plain.indexOf('-');
    return dash === -1
        ? { release: plain.split('.'), pre: '' }
        : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}
const NUMBER = /^\d{1,15}$/;
function comparePart(a, b) {
    if (a === b)
        return 0;
    const isNumber = NUMBER.test(a);
    const other = NUMBER.test(b);
    if (isNumber && other)
        return Number(a) - Number(b);
    // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
    if (isNumber !== other)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;