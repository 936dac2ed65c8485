export const id = 9798;
export const ids = [9798,2817];
export const modules = {

/***/ 12817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ pickLockfiles),
/* harmony export */   d$: () => (/* binding */ LOCKFILE_CAP),
/* harmony export */   readLockfiles: () => (/* binding */ readLockfiles),
/* harmony export */   tX: () => (/* binding */ lockfileProblem)
/* harmony export */ });
/* unused harmony export findLockfiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60198);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86349);
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88597);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5810);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5450);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5955);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53086);











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
        const project = (0,_project_files_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOnDisk */ .eD)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(dir, file), { root: dir, listBelow });
        const graph = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .readLockfile */ .GQ)(source, project);
        return compare ? (0,_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .compareWithManifests */ .kW)(source, graph, project) : graph;
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
        problems.push(nothingFound());
    for (const file of found.files) {
        try {
            await refuseOutside(dir, file);
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
    const listed = (await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(directory)) ?? (await walk(directory, problems));
    const [first] = problems;
    if (first === undefined)
        return listed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', first.message, {
        location: { file: first.subject },
        ...(first.hint === undefined ? {} : { hint: first.hint }),
    });
}
async function load(dir, file, cap) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(dir, file), cap);
    return { path: (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(file, dir), bytes };
}
function nothingFound() {
    return {
        kind: 'lockfile',
        subject: '.',
        state: 'missing',
        message: 'No lockfile was found',
        hint: 'Commit the lockfile of your package manager, or name the right folder with --dir.',
    };
}
/** A found lockfile may be a symbolic link, but not one that leads out of the project. */
async function refuseOutside(dir, file) {
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(dir), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, file))]);
    if (real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `${file} is a symbolic link that leads out of the project`, {
        location: { file },
        hint: 'Replace it by a regular file.',
    });
}
/** What an error of reading one lockfile is to the run. @throws what is not an error of the input. */
function lockfileProblem(file, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De))
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
    const listed = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(dir);
    const found = pickLockfiles(listed ?? (await walk(dir, problems)), exclude);
    if (listed === undefined)
        return { ...found, problems: [...problems, ...found.problems] };
    // Git lists what was deleted and not yet committed, too.
    const isThere = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, file));
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
        const known = (0,_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .readerOf */ .TC)(name) !== undefined;
        if (!known && !Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadLockfiles */ .I5, name))
            continue;
        if (slash !== -1 && file.slice(0, slash).split('/').includes('node_modules'))
            continue;
        if (isExcluded(file))
            picked.excluded.push(file);
        else if (known)
            picked.files.push(file);
        else
            picked.problems.push({ kind: 'lockfile', subject: file, state: 'invalid', ...(0,_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .notRead */ .Qk)(file) });
    }
    return {
        files: sorted(picked.files),
        excluded: sorted(picked.excluded),
        problems: picked.problems.sort((a, b) => (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n)(a.subject, b.subject)),
    };
}
/** Whether a glob names a path or a folder above it. */
function matcherOf(globs) {
    const matchers = globs.map((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .globMatcher */ .fU)(glob));
    return (file) => {
        for (let at = file; at !== '.'; at = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_10__/* .parentPath */ .y)(at)) {
            if (matchers.some((matches) => matches(at)))
                return true;
        }
        return false;
    };
}
async function walk(dir, problems) {
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
        for (const entry of await list(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, current.path), current.path, problems)) {
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
async function list(directory, shown, problems) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (shown === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${directory} cannot be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
                location: { file: directory },
                hint: 'Pass an existing folder as --dir.',
                cause: error,
            });
        }
        problems.push({
            kind: 'lockfile',
            subject: shown,
            state: 'invalid',
            message: `The folder cannot be searched for lockfiles: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
        });
        return [];
    }
}
function sorted(values) {
    return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 43751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* unused harmony export parseManifest */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60198);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58426);
/* harmony import */ var _model_package_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72489);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5450);







/** No package.json that people write comes near it. */
const CAP = 4 * 1024 * 1024;
/**
 * Reads the package.json of the repository and of every project the lockfiles name. Paths come from lockfiles,
 * so only files inside `dir`, symbolic links resolved, are opened.
 */
async function readManifests(dir, graphs) {
    const places = new Set(['.']);
    for (const { lockfile, importers } of graphs) {
        for (const importer of importers)
            places.add((0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .u)((0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parentPath */ .y)(lockfile.path), importer.path));
    }
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir);
    const read = await Promise.all([...places].sort().map((place) => readManifest(root, place)));
    const manifests = new Map();
    const problems = [];
    for (const answer of read) {
        if (answer.manifest !== undefined)
            manifests.set(answer.place, answer.manifest);
        if (answer.problem !== undefined)
            problems.push({ path: answer.place, message: answer.problem });
    }
    return { manifests, problems };
}
async function readManifest(root, place) {
    const name = place === '.' ? 'package.json' : `${place}/package.json`;
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => undefined);
        if (real === undefined)
            return { place };
        if (!isInside(root, real))
            return { place, problem: `${name} is outside the directory and was not read` };
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(real, CAP);
        return bytes === undefined ? { place } : { place, manifest: parseManifest(bytes, name) };
    }
    catch (error) {
        return { place, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file);
    return relative !== '' && relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
}
/** @throws SealgateError INPUT_INVALID */
function parseManifest(bytes, name) {
    const invalid = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${name} ${what}`, { location: { file: name }, cause });
    let parsed;
    try {
        parsed = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes, name));
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De ? error : invalid(`is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw invalid('is not an object');
    const fields = new Map(Object.entries(parsed));
    const text = (key) => {
        const value = fields.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const license = text('license') ?? licenseType(fields.get('license'));
    return {
        ...(text('name') === undefined ? {} : { name: text('name') }),
        ...(text('version') === undefined ? {} : { version: text('version') }),
        ...(license === undefined ? {} : { license }),
        ...(0,_model_package_details_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackageDetails */ .xx)(parsed),
        private: fields.get('private') === true,
    };
}
/** `{"type": "MIT", "url": …}`, as package.json files had it before SPDX. */
function licenseType(value) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'type'))
        return undefined;
    const { type } = value;
    return typeof type === 'string' && type !== '' ? type : undefined;
}


/***/ }),

/***/ 58426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the byte offset's line on anything else.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 68703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ omitScopes),
/* harmony export */   s: () => (/* binding */ cutKey)
/* harmony export */ });
/** A node of one lockfile. */
function cutKey(graph, node) {
    return `${graph.lockfile.path}\n${node.id}`;
}
/**
 * Dependency graphs without the packages of some scopes. Scopes are computed by reachability, so what stays
 * does not need what goes; edges to what is gone go with it.
 */
function omitScopes(graphs, scopes) {
    const cut = new Set();
    const kept = graphs.map((graph) => {
        const gone = new Set(graph.packages.filter(({ scope }) => scopes.includes(scope)).map(({ id }) => id));
        const without = (node) => {
            const dependencies = node.dependencies.filter(({ to }) => !gone.has(to));
            if (dependencies.length < node.dependencies.length)
                cut.add(cutKey(graph, node));
            return { ...node, dependencies };
        };
        const packages = graph.packages.filter(({ id }) => !gone.has(id)).map(without);
        return { ...graph, importers: graph.importers.map(without), packages };
    });
    return { graphs: kept, scopes, cut };
}


/***/ }),

/***/ 72489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ publicRepository),
/* harmony export */   xx: () => (/* binding */ readPackageDetails)
/* harmony export */ });
/* unused harmony exports readPerson, repositoryAddress */
const MAX_PEOPLE = 50;
const MAX_TEXT = 10_000;
/**
 * Reads the descriptive members of a package.json. What has another type than npm's documentation says, or is
 * no address where one belongs, is left out.
 *
 * @param manifest parsed JSON from outside.
 */
function readPackageDetails(manifest) {
    const fields = fieldsOf(manifest);
    const description = textOf(fields.get('description'));
    const homepage = addressOf(fields.get('homepage'));
    const repository = repositoryAddress(fields.get('repository'));
    const bugs = addressOf(fields.get('bugs')) ?? addressOf(fieldsOf(fields.get('bugs')).get('url'));
    const authors = authorsOf(fields);
    return {
        ...(authors.length === 0 ? {} : { authors }),
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(repository === undefined ? {} : { repository }),
        ...(bugs === undefined ? {} : { bugs }),
    };
}
function authorsOf(fields) {
    const contributors = fields.get('contributors');
    const stated = [fields.get('author'), ...(Array.isArray(contributors) ? contributors : [])];
    const people = new Map();
    for (const value of stated.slice(0, MAX_PEOPLE)) {
        const person = readPerson(value);
        if (person !== undefined)
            people.set(JSON.stringify(person), person);
    }
    return [...people.values()];
}
const EMAIL = /^[^\s<>()@]+@[^\s<>()@]+$/;
/** A person as an object, or as text in npm's form `Name <email> (address)`. */
function readPerson(value) {
    if (typeof value === 'string')
        return personOfText(value);
    const fields = fieldsOf(value);
    return makePerson(textOf(fields.get('name')), textOf(fields.get('email')), textOf(fields.get('url')) ?? textOf(fields.get('web')));
}
function personOfText(text) {
    if (text.length > MAX_TEXT)
        return undefined;
    const end = text.search(/[<(]/);
    const rest = end === -1 ? '' : text.slice(end);
    return makePerson(textOf(end === -1 ? text : text.slice(0, end)), textOf(/<([^<>]*)>/.exec(rest)?.[1]), textOf(/\(([^()]*)\)/.exec(rest)?.[1]));
}
function makePerson(name, email, url) {
    const address = addressOf(url);
    const person = {
        ...(name === undefined ? {} : { name }),
        ...(email !== undefined && EMAIL.test(email) ? { email } : {}),
        ...(address === undefined ? {} : { url: address }),
    };
    return Object.keys(person).length === 0 ? undefined : person;
}
const HOSTS = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/**
 * The address of a repository as package.json has it: text or `{url}`, a URL, `git@host:path`, or one of
 * npm's short forms (`user/repo`, `gitlab:user/repo`).
 */
function repositoryAddress(value) {
    const text = textOf(value) ?? textOf(fieldsOf(value).get('url'));
    if (text === undefined || text.length > 2000)
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket|gist):)?(\w[\w.-]*(?:\/[\w.-]+)?)$/.exec(text);
    if (short !== null && (short[1] !== undefined || text.includes('/'))) {
        return `git+${HOSTS[short[1] ?? 'github'] ?? ''}${(short[2] ?? '').replace(/\.git$/, '')}.git`;
    }
    const scp = /^(?:git\+ssh:\/\/)?([\w.-]+@[\w.-]+):(?!\d*\/\/|\/)([^\s]+)$/.exec(text);
    if (scp !== null)
        return `git+ssh://${scp[1]}/${scp[2]}`;
    return /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
/**
 * The address of a git remote as everybody can open it, so that clones over SSH and HTTPS tell the same: SSH
 * to the well-known hosts becomes HTTPS, `.git` at the end goes.
 */
function publicRepository(remote) {
    const address = repositoryAddress(remote)?.replace(/^git\+(?=https?:|ssh:)/, '');
    if (address === undefined)
        return undefined;
    return address
        .replace(/^(?:ssh|git):\/\/(?:[^@/]*@)?(github\.com|gitlab\.com|bitbucket\.org)\//, 'https://$1/')
        .replace(/\.git$/, '');
}
/** A web address in its canonical spelling. */
function addressOf(value) {
    const text = textOf(value);
    if (text === undefined || text.length > 2000 || !/^https?:\/\//i.test(text))
        return undefined;
    try {
        return new URL(text.toWellFormed()).href;
    }
    catch (error) {
        // The URL parser's only way to say no.
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function textOf(value) {
    const text = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
    return text === '' ? undefined : text;
}
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ contactsOf),
/* harmony export */   aw: () => (/* binding */ authorLine),
/* harmony export */   kx: () => (/* binding */ supplierOf)
/* harmony export */ });
/* harmony import */ var _cyclonedx_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30011);

/** The people with a name or an address. */
function contactsOf(people) {
    return people
        .map(({ name, email }) => ({
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { email }),
    }))
        .filter((contact) => Object.keys(contact).length > 0);
}
/**
 * Who supplies a package: the first that its package.json names. NTIA's minimum elements mean by supplier the
 * one that creates and identifies a component, which for a package is its author.
 */
function supplierOf([first]) {
    if (first?.name === undefined)
        return undefined;
    const { name, url, email } = first;
    return {
        name,
        ...(url === undefined ? {} : { url: [(0,_cyclonedx_references_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(url)] }),
        ...(email === undefined ? {} : { contact: [{ email }] }),
    };
}
/** The people in one line, as versions before 1.6 have them. */
function authorLine(people) {
    return contactsOf(people)
        .map(({ name, email }) => email === undefined ? name : name === undefined ? email : `${name} <${email}>`)
        .join(', ');
}


/***/ }),

/***/ 30011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   YC: () => (/* binding */ detailReferences),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);

/** Addresses that a package.json names: source, website, where problems are reported. */
function detailReferences({ repository, homepage, bugs }) {
    const found = [];
    const add = (type, url) => {
        if (url !== undefined)
            found.push({ type, url: publicUrl(url), hashes: [] });
    };
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS, repository);
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Website, homepage);
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.IssueTracker, bugs);
    return found;
}
const NONE = [];
/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
function referencesOf(packages, hashes) {
    const found = [];
    for (const { source } of packages) {
        if (source.kind === 'file' || source.kind === 'link' || source.url === undefined)
            continue;
        const git = source.kind === 'git';
        const url = publicUrl(git && source.commit !== undefined ? `${source.url}#${source.commit}` : source.url);
        if (found.some((known) => known.url === url))
            continue;
        const type = git ? _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS : _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Distribution;
        found.push({ type, url, hashes: git ? [] : hashes });
    }
    if (found.length === 0)
        return NONE;
    return found.length === 1 ? found : found.sort((a, b) => (a.url < b.url ? -1 : 1));
}
/**
 * An address fit to be published: without user name, password or token before the host (the user name of
 * `ssh://git@…` is part of the address), and with the characters encoded that no URI has.
 */
function publicUrl(url) {
    const clean = CREDENTIALS.test(url) ? withoutCredentials(url) : url;
    return NO_URI.test(clean)
        ? clean.replace(/[ "'[\]<>{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        : clean;
}
const NO_URI = /[ "'[\]<>{}]/;
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
function withoutCredentials(url) {
    return url.replace(CREDENTIALS, (whole, scheme) => /^(git\+)?ssh:/i.test(scheme) && whole.indexOf(':', scheme.length) === -1 ? whole : scheme);
}


/***/ }),

/***/ 12505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withSerial),
/* harmony export */   z: () => (/* binding */ NO_SERIAL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Stands in a BOM while its digest is taken; comes before anything from outside. */
const NO_SERIAL = 'urn:uuid:00000000-0000-0000-0000-000000000000';
/**
 * Gives a finished BOM its serial number, made of its content.
 *
 * @param text holds NO_SERIAL; its first place is replaced.
 * @see RFC 9562, 5.8 and B.2: a UUID version 8 made of a SHA-256 digest.
 */
function withSerial(text) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return text.replace(NO_SERIAL, `urn:uuid:${hex}`);
}


/***/ }),

/***/ 98931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ makeSheet)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/model/package-details.js
var package_details = __webpack_require__(72489);
;// CONCATENATED MODULE: ./build/render/cyclonedx-hash.js

/** Algorithms of subresource integrity (and those npm wrote before), with the digest's length in bytes. */
const ALGORITHMS = new Map([
    ['md5', { alg: enums.HashAlgorithm.MD5, bytes: 16 }],
    ['sha1', { alg: enums.HashAlgorithm['SHA-1'], bytes: 20 }],
    ['sha256', { alg: enums.HashAlgorithm['SHA-256'], bytes: 32 }],
    ['sha384', { alg: enums.HashAlgorithm['SHA-384'], bytes: 48 }],
    ['sha512', { alg: enums.HashAlgorithm['SHA-512'], bytes: 64 }],
]);
/**
 * The digests of an integrity string. Where an algorithm stands twice the first counts. What is not a digest
 * of its algorithm's length is left out: a BOM has no place for it.
 *
 * @see W3C Subresource Integrity, 3.5: hashes separated by white space, options after `?` ignored.
 */
function hashesOf(integrity) {
    const hashes = [];
    if (integrity === undefined)
        return hashes;
    for (const token of /\s/.test(integrity) ? integrity.split(/\s+/) : [integrity]) {
        const dash = token.indexOf('-');
        const known = ALGORITHMS.get(token.slice(0, dash).toLowerCase());
        if (known === undefined || hashes.some(({ alg }) => alg === known.alg))
            continue;
        const options = token.indexOf('?', dash);
        const digest = Buffer.from(token.slice(dash + 1, options === -1 ? undefined : options), 'base64');
        if (digest.length === known.bytes)
            hashes.push({ alg: known.alg, content: digest.toString('hex') });
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(63217);
// EXTERNAL MODULE: ./build/model/omit-scopes.js
var omit_scopes = __webpack_require__(68703);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/render/cyclonedx-drafts.js


const ROOT = '.';
/** Adds one lockfile's nodes and edges; gives back the project at the lockfile's own directory. */
function addGraph(graph, drafts, omitted) {
    const directory = (0,repository_path/* parentPath */.y)(graph.lockfile.path);
    const byId = new Map();
    let head;
    for (const importer of graph.importers) {
        const draft = projectAt((0,repository_path/* joinPath */.u)(directory, importer.path), drafts.projects);
        draft.importers.push(importer);
        byId.set(importer.id, draft);
        if (importer.path === ROOT)
            head = draft;
    }
    const workspaces = [...byId.values()];
    head ??= workspaces[0];
    for (const node of graph.packages) {
        const draft = packageLike(node, drafts.packages);
        draft.packages.push(node);
        for (const place of node.places) {
            if (isInstallPath(place))
                draft.places.push(directory === ROOT ? place : `${directory}/${place}`);
        }
        byId.set(node.id, draft);
    }
    for (const node of graph.importers)
        connect(node, byId);
    for (const node of graph.packages)
        connect(node, byId);
    for (const draft of workspaces)
        if (draft !== head)
            head?.edges.add(draft);
    markGaps(graph, byId);
    if (omitted !== undefined)
        markCuts(graph, byId, omitted);
    return head;
}
/**
 * Marks whose dependencies a lockfile leaves open: where a reader's problem names the place, that item's;
 * where it does not, everything of the lockfile is in doubt. A linked folder's own dependencies stand in
 * another lockfile, if anywhere.
 */
function markGaps(graph, byId) {
    for (const { id, source, dependencies } of graph.packages) {
        if (source.kind === 'link' && dependencies.length === 0)
            lower(byId.get(id), 'unknown');
    }
    // A peer that nobody installed is not missing from the list of what is.
    const problems = graph.problems.filter(({ code }) => code !== 'unmet-peer');
    if (problems.length === 0)
        return;
    const idAt = new Map();
    for (const { id, path } of graph.importers)
        idAt.set(path === ROOT ? '' : path, id).set(path, id);
    for (const { id, places } of graph.packages)
        for (const place of places)
            idAt.set(place, id);
    for (const { place } of problems) {
        const id = place === undefined ? undefined : idAt.get(place);
        if (id !== undefined)
            lower(byId.get(id), 'incomplete');
        else
            for (const draft of byId.values())
                lower(draft, 'unknown');
    }
}
/** What was left out on purpose is missing all the same. */
function markCuts(graph, byId, { cut }) {
    for (const node of [...graph.importers, ...graph.packages]) {
        if (cut.has((0,omit_scopes/* cutKey */.s)(graph, node)))
            lower(byId.get(node.id), 'incomplete');
    }
}
function lower(draft, to) {
    if (draft !== undefined && draft.completeness !== 'incomplete')
        draft.completeness = to;
}
function connect(node, byId) {
    const from = byId.get(node.id);
    if (from === undefined)
        return;
    for (const edge of node.dependencies) {
        const to = byId.get(edge.to);
        if (to !== undefined && to !== from)
            from.edges.add(to);
    }
}
function projectAt(path, projects) {
    let draft = projects.get(path);
    if (draft === undefined) {
        draft = { ref: `workspace:${path}`, edges: new Set(), path, importers: [], completeness: 'complete' };
        projects.set(path, draft);
    }
    return draft;
}
function packageLike(node, packages) {
    const same = packages.get(node.purl);
    const bytes = bytesOf(node);
    const known = same?.find((draft) => draft.bytes === bytes);
    if (known !== undefined)
        return known;
    const draft = {
        ref: node.purl,
        bytes,
        edges: new Set(),
        packages: [],
        places: [],
        completeness: 'complete',
    };
    if (same === undefined)
        packages.set(node.purl, [draft]);
    else
        same.push(draft);
    return draft;
}
/** What tells two packages of one purl apart. */
function bytesOf(node) {
    return node.integrity ?? `from ${sourceKey(node)}`;
}
function sourceKey({ source }) {
    switch (source.kind) {
        case 'registry':
            return `registry ${source.url ?? ''}`;
        case 'tarball':
            return `tarball ${source.url}`;
        case 'git':
            return `git ${source.url} ${source.commit ?? ''}`;
        case 'file':
        case 'link':
            return `${source.kind} ${source.path}`;
    }
}
/** npm's places are where it installs; other lockfiles' keys are no paths. */
function isInstallPath(place) {
    return place.startsWith('node_modules/') || place.includes('/node_modules/');
}

;// CONCATENATED MODULE: ./build/render/cyclonedx-inventory.js


const cyclonedx_inventory_ROOT = '.';
/**
 * Joins the graphs of all lockfiles into one inventory.
 *
 * A directory is one project, whatever number of lockfiles names it. Packages are one item when purl and
 * integrity agree, or, without an integrity, purl and source: the bytes decide, not the lockfile. The root
 * is the project at `.`; where no lockfile stands there it is the only lockfile's own root, or a project
 * made up for the repository. It depends on the root of every lockfile, and these on their workspaces, so
 * that everything is reachable from the root.
 */
function buildInventory(graphs, options) {
    const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
    const drafts = { projects: new Map(), packages: new Map() };
    const heads = new Set();
    for (const graph of ordered) {
        const head = addGraph(graph, drafts, options.omitted);
        if (head !== undefined)
            heads.add(head);
    }
    nameRefs(drafts.packages);
    const root = rootOf(drafts.projects, heads);
    for (const head of heads)
        if (head !== root)
            root.edges.add(head);
    const items = new Map();
    for (const draft of drafts.projects.values()) {
        if (draft !== root)
            items.set(draft.ref, projectItem(draft, options, false));
    }
    for (const same of drafts.packages.values()) {
        for (const draft of same)
            items.set(draft.ref, packageItem(draft, options));
    }
    return {
        root: projectItem(root, options, true),
        items: [...items.keys()].sort().map((ref) => items.get(ref)),
    };
}
function nameRefs(packages) {
    for (const [purl, same] of packages) {
        if (same.length === 1)
            continue;
        same.sort((a, b) => (a.bytes < b.bytes ? -1 : 1));
        for (const [index, draft] of same.entries())
            draft.ref = index === 0 ? purl : `${purl}#${index + 1}`;
    }
}
function rootOf(projects, heads) {
    const at = projects.get(cyclonedx_inventory_ROOT);
    if (at !== undefined)
        return at;
    const [only] = heads;
    return only !== undefined && heads.size === 1 ? only : projectAt(cyclonedx_inventory_ROOT, projects);
}
function projectItem(draft, options, isRoot) {
    const manifest = options.manifests?.get(draft.path);
    const told = (pick) => draft.importers.map(pick).find((value) => value !== undefined);
    const known = nonEmpty(manifest?.name) ?? nonEmpty(told((importer) => importer.name));
    const folder = draft.path === cyclonedx_inventory_ROOT ? undefined : draft.path.slice(draft.path.lastIndexOf('/') + 1);
    const version = nonEmpty(manifest?.version) ?? nonEmpty(told((importer) => importer.version));
    return {
        kind: 'project',
        ref: draft.ref,
        path: draft.path,
        private: manifest?.private === true,
        name: known ?? (isRoot ? (options.fallbackName ?? folder) : folder) ?? 'unnamed',
        version,
        purl: known === undefined ? undefined : (0,purl/* npmPurl */.N)(known, version ?? ''),
        details: manifest ?? {},
        license: nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license)),
        dependsOn: refsOf(draft.edges),
        completeness: draft.completeness,
    };
}
function packageItem(draft, options) {
    const { packages, places } = draft;
    return {
        kind: 'package',
        ref: draft.ref,
        packages,
        scope: strongestScope(packages),
        license: licenseOf(packages, options.licenses),
        places: places.length > 1 ? [...new Set(places)].sort() : places,
        dependsOn: refsOf(draft.edges),
        completeness: draft.completeness,
    };
}
/** A package that declares nothing, read where it stands, is as good as one that was not read: the next one counts. */
function licenseOf(packages, facts) {
    for (const { id } of packages) {
        const fact = facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
        const license = nonEmpty(fact?.license);
        if (fact !== undefined && license !== undefined)
            return { license, from: fact.from };
    }
    for (const { license } of packages) {
        const text = nonEmpty(license);
        if (text !== undefined)
            return { license: text, from: 'lockfile' };
    }
    return undefined;
}
function refsOf(edges) {
    const refs = [];
    for (const { ref } of edges)
        refs.push(ref);
    return refs.sort();
}
function strongestScope(packages) {
    if (packages.some((node) => node.scope === 'runtime'))
        return 'runtime';
    return packages.some((node) => node.scope === 'optional') ? 'optional' : 'development';
}
function nonEmpty(text) {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js
var spdx = __webpack_require__(61290);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/render/cyclonedx-license.js


/** Longer texts are no expressions that anybody wrote, and the parser recurses. */
const MAX_EXPRESSION = 2000;
/**
 * Reads declared licences: an SPDX id (its spelling mended), a valid SPDX expression, or else a name.
 * Every text is judged once.
 */
function createLicenseReader() {
    const known = new Map();
    return (text) => {
        const choice = known.get(text) ?? readLicense(text);
        known.set(text, choice);
        return choice;
    };
}
function readLicense(text) {
    const id = (0,spdx.fixupSpdxId)(text);
    if (id !== undefined)
        return { kind: 'id', text: id };
    return { kind: isExpression(text) ? 'expression' : 'name', text };
}
function isExpression(text) {
    if (text.length > MAX_EXPRESSION)
        return false;
    try {
        spdx_expression_parse(text);
        return true;
    }
    catch {
        // The parser's only way to say no.
        return false;
    }
}

// EXTERNAL MODULE: ./build/render/cyclonedx-references.js
var cyclonedx_references = __webpack_require__(30011);
;// CONCATENATED MODULE: ./build/render/cyclonedx-sheet.js






/** Joins what lockfiles, manifests and licences say into what the BOM says. */
function makeSheet(graphs, options) {
    const { context } = options;
    const slug = context.repository?.slug;
    const inventory = buildInventory(graphs, {
        licenses: options.licenses,
        manifests: options.manifests,
        omitted: options.omitted,
        fallbackName: slug?.slice(slug.lastIndexOf('/') + 1),
    });
    const readLicense = createLicenseReader();
    const root = rootEntry(inventory.root, context, readLicense);
    const components = inventory.items.map((item) => item.kind === 'package'
        ? packageEntry(item, readLicense)
        : projectEntry(item, enums.ComponentType.Library, readLicense));
    return {
        timestamp: context.sourceDate === undefined ? undefined : new Date(context.sourceDate),
        tool: context.tool,
        properties: metadataProperties(graphs, options),
        root,
        components,
        compositions: compositionsOf([root, ...components]),
    };
}
function compositionsOf(entries) {
    const refs = { complete: [], incomplete: [], unknown: [] };
    for (const { completeness, ref } of entries)
        refs[completeness].push(ref);
    return ['complete', 'incomplete', 'unknown']
        .map((aggregate) => ({ aggregate, refs: refs[aggregate] }))
        .filter((entry) => entry.refs.length > 0);
}
/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(graphs, { context: { commit }, omitted }) {
    const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
    return [
        { name: 'cdx:reproducible', value: 'true' },
        ...(commit === undefined ? [] : [{ name: 'sealgate:commit', value: commit }]),
        ...ordered.flatMap(({ lockfile, problems }) => [
            { name: 'sealgate:lockfile', value: `${lockfile.path} sha256:${lockfile.sha256}` },
            ...problems.map((problem) => ({
                name: 'sealgate:lockfile:problem',
                value: `${lockfile.path}: ${problem.message}`,
            })),
        ]),
        ...(omitted?.scopes ?? []).map((value) => ({ name: 'sealgate:omitted', value })),
    ];
}
/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES = {
    runtime: enums.ComponentScope.Required,
    optional: enums.ComponentScope.Optional,
    development: enums.ComponentScope.Excluded,
};
/** The root tells its repository at the commit that was read: by its own package.json, else by the clone. */
function rootEntry(item, { repository, commit }, readLicense) {
    const entry = projectEntry(item, enums.ComponentType.Application, readLicense);
    const own = entry.references.find(({ type }) => type === enums.ExternalReferenceType.VCS)?.url;
    const address = own ?? (repository?.url === undefined ? undefined : (0,package_details/* publicRepository */.kZ)(repository.url));
    if (address === undefined)
        return entry;
    const url = (0,cyclonedx_references/* publicUrl */.x6)(commit === undefined ? address : `${address.replace(/#.*$/s, '')}#${commit}`);
    const others = entry.references.filter(({ type }) => type !== enums.ExternalReferenceType.VCS);
    return { ...entry, references: [{ type: enums.ExternalReferenceType.VCS, url, hashes: [] }, ...others] };
}
function projectEntry(item, type, readLicense) {
    const properties = [{ name: 'cdx:npm:package:path', value: item.path === '.' ? '' : item.path }];
    if (item.private)
        properties.push({ name: 'cdx:npm:package:private', value: 'true' });
    const { details } = item;
    return {
        type,
        ref: item.ref,
        group: groupOf(item.name),
        name: baseNameOf(item.name),
        version: item.version,
        description: details.description,
        purl: item.purl,
        scope: undefined,
        hashes: [],
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: (0,cyclonedx_references/* detailReferences */.YC)(details),
        properties,
        dependsOn: item.dependsOn,
        completeness: item.completeness,
        packages: [],
        ...(details.authors === undefined ? {} : { authors: details.authors }),
    };
}
function packageEntry(item, readLicense) {
    const { packages } = item;
    const { name, version, purl } = packages[0];
    const hashes = hashesOf(packages.find((node) => node.integrity !== undefined)?.integrity);
    return {
        type: enums.ComponentType.Library,
        ref: item.ref,
        group: groupOf(name),
        name: baseNameOf(name),
        version: version === '' ? undefined : version,
        description: undefined,
        purl,
        scope: SCOPES[item.scope],
        hashes,
        license: item.license === undefined ? undefined : readLicense(item.license.license),
        references: (0,cyclonedx_references/* referencesOf */.CL)(packages, hashes),
        properties: propertiesOf(item),
        dependsOn: item.dependsOn,
        completeness: item.completeness,
        packages,
    };
}
/** `@scope` of `@scope/name`. */
function groupOf(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash === -1 ? undefined : name.slice(0, slash);
}
function baseNameOf(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
/** Sorted by name. */
function propertiesOf({ packages, scope, places, license }) {
    const properties = [];
    const flag = (name, is) => {
        if (is)
            properties.push({ name, value: 'true' });
    };
    flag('cdx:npm:package:bundled', packages.some((node) => node.bundled));
    addEach(properties, 'cdx:npm:package:constraint:os', packages, 'os');
    flag('cdx:npm:package:development', scope === 'development');
    for (const value of places)
        properties.push({ name: 'cdx:npm:package:path', value });
    addEach(properties, 'sealgate:constraint:cpu', packages, 'cpu');
    addEach(properties, 'sealgate:constraint:libc', packages, 'libc');
    const deprecated = packages.find((node) => node.deprecated !== undefined)?.deprecated;
    if (deprecated !== undefined)
        properties.push({ name: 'sealgate:deprecated', value: String(deprecated) });
    flag('sealgate:install-script', packages.some((node) => node.hasInstallScript));
    if (license !== undefined && license.from !== 'lockfile') {
        properties.push({ name: 'sealgate:license:from', value: license.from });
    }
    return properties;
}
/** The platforms that a package is made for. Nodes of one component come from the same bytes, so the first that tells counts. */
function addEach(properties, name, packages, key) {
    for (const value of packages.find((node) => node[key] !== undefined)?.[key] ?? [])
        properties.push({ name, value });
}


/***/ }),

/***/ 51704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderCycloneDx)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);
/* harmony import */ var _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12505);
/* harmony import */ var _cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98931);




/**
 * One CycloneDX 1.6 BOM of all lockfiles, as JSON (two spaces deep a level), ending in a newline. The same
 * graphs, licences, manifests, source date and tool version give the same bytes anywhere: lists are sorted by
 * code units, the serial number is made of the content.
 *
 * The document is written without the library's models, which take half of the time; a test compares it byte
 * for byte with what `renderWithModels` makes of the same input.
 *
 * @see docs/decisions/0080-cyclonedx-library.md, docs/decisions/0081-sbom-conventions.md
 */
function renderCycloneDx(graphs, options) {
    return (0,_cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_2__/* .withSerial */ .v)(`${JSON.stringify(bomOf((0,_cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSheet */ .w)(graphs, options)), null, 2)}\n`);
}
function bomOf(sheet) {
    const entries = [sheet.root, ...sheet.components];
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        serialNumber: _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SERIAL */ .z,
        metadata: {
            ...(sheet.timestamp === undefined ? {} : { timestamp: sheet.timestamp.toISOString() }),
            // A lockfile is read before anything is built.
            lifecycles: [{ phase: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LifecyclePhase.PreBuild }],
            tools: { components: [{ type: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, ...sheet.tool }] },
            component: projectOf(sheet.root),
            properties: [...sheet.properties],
        },
        components: sheet.components.map((entry) => entry.authors === undefined ? componentOf(entry) : projectOf(entry)),
        dependencies: entries.map(({ ref, dependsOn }) => ({
            ref,
            dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
        })),
        compositions: sheet.compositions.map(({ aggregate, refs }) => ({ aggregate, dependencies: refs })),
    };
}
/** A component that knows its makers: they stand after its ref. */
function projectOf(entry) {
    const component = componentOf(entry);
    if (entry.authors === undefined)
        return component;
    const { type, name, group, version, 'bom-ref': ref, ...rest } = component;
    const supplier = (0,_cyclonedx_people_js__WEBPACK_IMPORTED_MODULE_1__/* .supplierOf */ .kx)(entry.authors);
    const authors = orNothing((0,_cyclonedx_people_js__WEBPACK_IMPORTED_MODULE_1__/* .contactsOf */ .RS)(entry.authors));
    return { type, name, group, version, 'bom-ref': ref, supplier, authors, ...rest };
}
/** Keys in the library's order; `undefined` is not written. */
function componentOf(entry) {
    return {
        type: entry.type,
        name: entry.name,
        group: entry.group,
        version: entry.version,
        'bom-ref': entry.ref,
        description: entry.description,
        scope: entry.scope,
        hashes: orNothing(entry.hashes),
        licenses: entry.license === undefined ? undefined : [licenseOf(entry.license)],
        purl: entry.purl,
        externalReferences: orNothing(entry.references.map(({ type, url, hashes }) => ({ url, type, hashes: orNothing(hashes) }))),
        properties: orNothing(entry.properties),
    };
}
function licenseOf({ kind, text }) {
    const acknowledgement = _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LicenseAcknowledgement.Declared;
    switch (kind) {
        case 'id':
            return { license: { id: text, acknowledgement } };
        case 'name':
            return { license: { name: text, acknowledgement } };
        case 'expression':
            return { expression: text, acknowledgement };
    }
}
function orNothing(list) {
    return list.length === 0 ? undefined : [...list];
}


/***/ })

};
