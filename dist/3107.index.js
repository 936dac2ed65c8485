export const id = 3107;
export const ids = [3107,2817];
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

/***/ 61466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_lockfiles_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12817);
/* harmony import */ var _collect_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43751);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60198);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7690);
/* harmony import */ var _render_cyclonedx_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51704);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58508);








const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
const FORMATS = ['json', 'xml'];
const command = {
    name: 'sbom',
    summary: 'Write a CycloneDX bill of materials of the lockfiles.',
    usage: ['sbom [--dir DIR] [--lockfile FILE] [--spec 1.6] [--format json|xml] [-o FILE]'],
    positionals: 'none',
    options: [
        {
            name: 'dir',
            type: 'string',
            value: 'DIR',
            description: 'The repository. Default: the current directory.',
        },
        {
            name: 'lockfile',
            type: 'list',
            value: 'FILE',
            description: 'Only this lockfile, relative to --dir. Default: every lockfile below --dir.',
        },
        {
            name: 'spec',
            type: 'string',
            value: 'VERSION',
            description: `CycloneDX version: ${SPECS.join(', ')}. Default: 1.6.`,
        },
        { name: 'format', type: 'string', value: 'json|xml', description: 'Default: json.' },
        {
            name: 'output',
            short: 'o',
            type: 'string',
            value: 'FILE',
            description: 'Write to this file and print what was written. Default: standard output.',
        },
    ],
    notes: [
        'Several lockfiles make one BOM. Nothing is asked of the network.',
        'The same commit gives the same bytes on every machine; the time in it is that of the commit, or SOURCE_DATE_EPOCH.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.cwd, text(values.dir) ?? '.');
    const spec = choose('spec', text(values.spec) ?? '1.6', SPECS);
    const format = choose('format', text(values.format) ?? 'json', FORMATS);
    const output = text(values.output);
    if (format === 'xml' && values.json === true && output === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', '--json and --format xml contradict each other', {
            hint: 'Leave one of them out, or add -o FILE to write XML there and print a JSON summary.',
        });
    }
    const bom = await buildBom(dir, values, { spec, format }, world);
    if (output !== undefined)
        return writeBom(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.cwd, output), output, bom);
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass,
        text: bom.text,
        get json() {
            return JSON.parse(bom.text);
        },
    };
}
async function buildBom(dir, values, form, world) {
    const files = list(values.lockfile);
    // Asked first, so that git answers while the lockfiles are read.
    const asked = (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .readSourceContext */ .j0)({ dir, env: world.env, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r)() });
    const [context, { graphs, problems }] = await Promise.all([
        asked,
        (0,_collect_lockfiles_discover_js__WEBPACK_IMPORTED_MODULE_1__.readLockfiles)(dir, files.length === 0 ? {} : { files }),
    ]);
    const [problem] = problems;
    // A BOM that silently lacks a lockfile would claim completeness it does not have.
    if (problem !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', problem.message, {
            location: { file: problem.subject },
            ...(problem.hint === undefined ? {} : { hint: problem.hint }),
        });
    }
    if (graphs.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_NOT_FOUND', `No lockfile was found in ${dir}`, {
            hint: 'Run it where the lockfile is, or name the folder with --dir.',
        });
    }
    const [licenses, { manifests, problems: unread }] = await Promise.all([
        readLicenses(dir, graphs),
        (0,_collect_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifests */ .P)(dir, graphs),
    ]);
    warn(graphs, unread, world);
    return {
        text: await render(graphs, { context, licenses, manifests }, form),
        lockfiles: graphs.map((graph) => graph.lockfile.path),
        packages: graphs.reduce((sum, graph) => sum + graph.packages.length, 0),
    };
}
/** Licences that the lockfiles leave open are looked up in what is installed; with none open there is nothing to load. */
async function readLicenses(dir, graphs) {
    const open = graphs.some(({ packages }) => packages.some((node) => node.license === undefined));
    if (!open)
        return {};
    const { collectLicenses } = await __webpack_require__.e(/* import() */ 6706).then(__webpack_require__.bind(__webpack_require__, 96706));
    return collectLicenses(dir, graphs);
}
/** The usual form has a fast writer of its own; for the others the library's models are loaded. */
async function render(graphs, options, form) {
    if (form.spec === '1.6' && form.format === 'json')
        return (0,_render_cyclonedx_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCycloneDx */ .i)(graphs, options);
    const { renderWithModels } = await Promise.all(/* import() */[__webpack_require__.e(9748), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 80898));
    return renderWithModels(graphs, { ...options, ...form });
}
function warn(graphs, unread, world) {
    for (const { message } of unread)
        world.log.warn(message);
    for (const { lockfile, problems } of graphs) {
        for (const problem of problems)
            world.log.warn(`${lockfile.path}: ${problem.message}`);
    }
}
async function writeBom(file, shown, bom) {
    const { sha256, bytes } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(file, bom.text);
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass,
        text: `${shown}: ${bom.packages} packages of ${bom.lockfiles.join(', ')}, ${bytes} bytes, sha256 ${sha256}`,
        json: { file: shown, sha256, bytes, packages: bom.packages, lockfiles: bom.lockfiles },
    };
}
function choose(flag, given, known) {
    const found = known.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', `--${flag} ${given} is not supported`, {
        hint: `Use one of ${known.join(', ')}.`,
    });
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function list(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
async function run(command, args, options = {}) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const chunks = [];
    const errors = [];
    const cap = options.maxBytes ?? 256 * 1024 * 1024;
    let size = 0;
    try {
        const exitCode = await exec(command, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.input === undefined ? {} : { input: options.input }),
            env: { ...process.env, ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (data) => {
                    size += data.length;
                    if (size <= cap)
                        chunks.push(data);
                },
                stderr: (data) => {
                    if (errors.length < 4096)
                        errors.push(data);
                },
            },
        });
        if (size > cap) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} could not be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
    }
}


/***/ }),

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   OR: () => (/* binding */ readIfExists),
/* harmony export */   Ov: () => (/* binding */ fileSize),
/* harmony export */   V4: () => (/* binding */ linkNew),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* unused harmony export DEFAULT_CAP */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);





/** 1 GiB: larger inputs are refused rather than half read. */
const DEFAULT_CAP = 1024 * 1024 * 1024;
/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
async function readCapped(file, cap = DEFAULT_CAP) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
        if (!info.isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a file`, {
                location: { file },
                hint: 'Name a regular file.',
            });
        }
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r');
        try {
            // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
            if (info.size > cap)
                throw tooLarge(file, info.size, cap);
            const bytes = await handle.readFile();
            if (bytes.length > cap)
                throw tooLarge(file, bytes.length, cap);
            return bytes;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist`, {
                location: { file },
                hint: 'Check the path; it is taken relative to the directory the command runs in.',
                cause: error,
            });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            cause: error,
        });
    }
}
/** The size of a regular file in bytes; `undefined` for anything else, or nothing. */
async function fileSize(file) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
    return info?.isFile() === true ? info.size : undefined;
}
function tooLarge(file, size, cap) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
        location: { file },
        hint: 'Split the input, or check that it is the right file.',
    });
}
/** Like readCapped, but `undefined` where the file does not exist. */
async function readIfExists(file, cap = DEFAULT_CAP) {
    try {
        return await readCapped(file, cap);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De && error.code === 'INPUT_NOT_FOUND')
            return undefined;
        throw error;
    }
}
/**
 * Writes a file so that a reader sees the old or the new content, never a part: temporary file, fsync, rename.
 * Folders are made. With `exclusive`, an existing file is an error.
 *
 * @throws SealgateError IO_FAILED
 */
async function writeAtomic(file, data, options = {}) {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    const directory = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, `.${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY, options.mode ?? 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (options.exclusive === true ? placeNew(temporary, file) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritten(file, error);
    }
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
async function placeNew(temporary, file) {
    if (await tryLink(temporary, file)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        return;
    }
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY)).close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
}
/**
 * Gives a file a second name, `file`, only if nobody has it.
 *
 * @returns false where the two places are not of one file system, or that has no hard links.
 * @throws SealgateError IO_FAILED, with the cause EEXIST where the name is taken.
 */
async function linkNew(source, file) {
    try {
        return await tryLink(source, file);
    }
    catch (error) {
        throw notWritten(file, error);
    }
}
async function tryLink(source, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(source, file);
        return true;
    }
    catch (error) {
        const code = error.code ?? '';
        if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
            return false;
        throw error;
    }
}
function notWritten(file, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}`, {
        location: { file },
        hint: 'Check that the folder is writable and the disk has room.',
        cause,
    });
}
/** A path as evidence and output name it: relative to `root` where inside, with `/`. */
function displayPath(file, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_3__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root, file));
    const inside = relative !== '' && !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(relative);
    return (inside ? relative : file).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}


/***/ }),

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ readRuntime),
  j0: () => (/* binding */ readSourceContext),
  ag: () => (/* binding */ rfc3339)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(60198);
;// CONCATENATED MODULE: ./build/io/github-event.js


const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZERO = /^0+$/;
/**
 * Reads GITHUB_EVENT_PATH.
 *
 * @returns `undefined` outside GitHub Actions.
 * @throws SealgateError INPUT_INVALID where the file is not what the event's name promises.
 */
async function readGithubEvent(env) {
    const name = env.GITHUB_EVENT_NAME;
    const file = env.GITHUB_EVENT_PATH;
    if (env.GITHUB_ACTIONS !== 'true' || name === undefined || name === '')
        return undefined;
    if (file === undefined || file === '')
        return { name };
    let payload;
    try {
        payload = JSON.parse((await (0,files/* readCapped */.EF)(file, 25 * 1024 * 1024)).toString('utf8'));
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The event file is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
            cause,
        });
    }
    const event = objectOf(payload);
    if (name === 'pull_request' || name === 'pull_request_target' || name === 'pull_request_review') {
        return { name, pullRequest: pullRequestOf(objectOf(event.pull_request), file) };
    }
    const before = name === 'merge_group' ? objectOf(event.merge_group).base_sha : event.before;
    return { name, ...(isSha(before) ? { before } : {}) };
}
function pullRequestOf(raw, file) {
    const head = objectOf(raw.head);
    const base = objectOf(raw.base);
    const { number } = raw;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isSha(head.sha) || !isSha(base.sha)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', 'The event has no pull_request with number, head.sha and base.sha', {
            location: { file, pointer: '/pull_request' },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
        });
    }
    const headRepo = objectOf(head.repo).full_name;
    // A deleted fork has no repository: that, too, is not ours.
    return {
        number,
        headSha: head.sha,
        baseSha: base.sha,
        fromFork: headRepo !== objectOf(base.repo).full_name,
    };
}
function isSha(value) {
    return typeof value === 'string' && SHA.test(value) && !ZERO.test(value);
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}

;// CONCATENATED MODULE: ./build/io/runtime.js



/** Events whose token may write although what they check out may come from a stranger. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * Who runs what, on what, from where: from the runner's environment, the event file and git.
 *
 * @throws SealgateError USAGE where a privileged event has a stranger's code checked out.
 */
async function readRuntime(input) {
    const { dir, env } = input;
    const event = await readGithubEvent(env);
    const head = await (0,git/* resolveCommit */.WL)(dir, 'HEAD');
    refusePrivilegedCheckout(event, head);
    const commit = event?.pullRequest?.headSha ?? head ?? nonEmpty(env.GITHUB_SHA);
    const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await (0,git/* commitTime */.bX)(dir, head));
    const url = repositoryUrl(env) ?? (head === undefined ? undefined : await (0,git/* remoteUrl */.gX)(dir));
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const ref = nonEmpty(env.GITHUB_REF);
    const defaultBase = event?.pullRequest?.baseSha ?? event?.before;
    return {
        context: {
            time: rfc3339(input.now),
            ...(sourceDate === undefined ? {} : { sourceDate }),
            ...(slug === undefined && url === undefined
                ? {}
                : { repository: { ...(slug === undefined ? {} : { slug }), ...(url === undefined ? {} : { url }) } }),
            ...(commit === undefined ? {} : { commit }),
            ...(ref === undefined ? {} : { ref }),
            event: event?.name ?? 'terminal',
            ...(event?.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
            actor: actorOf(env),
            source: sourceOf(env, input.version),
            tool: { name: 'sealgate', version: input.version },
        },
        ...(defaultBase === undefined ? {} : { defaultBase }),
        ...(head === undefined ? {} : { head }),
    };
}
/** The part of the context that reproducible output carries, at the cost of one question to git. */
async function readSourceContext(input) {
    const sourceDate = sourceDateOf(input.env) ?? (await (0,git/* commitTime */.bX)(input.dir, 'HEAD'));
    const slug = nonEmpty(input.env.GITHUB_REPOSITORY);
    return {
        ...(sourceDate === undefined ? {} : { sourceDate }),
        ...(slug === undefined ? {} : { repository: { slug } }),
        tool: { name: 'sealgate', version: input.version },
    };
}
/**
 * A `pull_request_target` (or similar) run holds a writing token. With the pull request's own code checked
 * out beside it, a stranger's files would be read with that token at hand; the base's checkout is fine.
 */
function refusePrivilegedCheckout(event, head) {
    if (event === undefined || !PRIVILEGED.includes(event.name))
        return;
    const base = event.pullRequest?.baseSha;
    if (base !== undefined && head === base)
        return;
    throw new errors/* SealgateError */.De('USAGE', `Refused: '${event.name}' runs with a token that can write, and the checkout is not the base commit`, {
        hint: "Run Sealgate on 'pull_request' instead; workflows/publish-comment.yml posts the comment for forks safely.",
    });
}
function actorOf(env) {
    const onGithub = env.GITHUB_ACTIONS === 'true';
    const login = nonEmpty(onGithub ? env.GITHUB_ACTOR : (env.USER ?? env.USERNAME));
    const id = onGithub ? nonEmpty(env.GITHUB_ACTOR_ID) : undefined;
    return {
        ...(id === undefined ? {} : { id }),
        ...(login === undefined ? {} : { login }),
        role: onGithub ? 'workflow' : 'operator',
    };
}
function sourceOf(env, version) {
    const userAgent = `sealgate/${version} node/${process.versions.node}`;
    const runner = nonEmpty(env.RUNNER_OS) ?? process.platform;
    const attempt = nonEmpty(env.GITHUB_RUN_ATTEMPT);
    const workflowRef = nonEmpty(env.GITHUB_WORKFLOW_REF);
    const repository = repositoryUrl(env);
    const id = nonEmpty(env.GITHUB_RUN_ID);
    return {
        ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(workflowRef === undefined ? {} : { workflowRef }),
        runner: `${runner}-${nonEmpty(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
        userAgent,
    };
}
function repositoryUrl(env) {
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const server = nonEmpty(env.GITHUB_SERVER_URL);
    return env.GITHUB_ACTIONS === 'true' && slug !== undefined && server !== undefined
        ? `${server}/${slug}`
        : undefined;
}
/** @see reproducible-builds.org, SOURCE_DATE_EPOCH: seconds since 1970 as an integer. */
function sourceDateOf(env) {
    const text = nonEmpty(env.SOURCE_DATE_EPOCH);
    if (text === undefined)
        return undefined;
    const seconds = Number(text);
    if (!/^\d{1,12}$/.test(text) || !Number.isSafeInteger(seconds)) {
        throw new errors/* SealgateError */.De('USAGE', `SOURCE_DATE_EPOCH is '${text}', not seconds since 1970`, {
            hint: 'Set it to an integer or unset it.',
        });
    }
    return rfc3339(new Date(seconds * 1000));
}
/** RFC 3339 UTC, to the second. */
function rfc3339(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
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

/***/ 13836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of bytes, or of a string's UTF-8. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
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


/***/ })

};
