export const id = 479;
export const ids = [479];
export const modules = {

/***/ 12817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readLockfiles),
/* harmony export */   UM: () => (/* binding */ pickLockfiles),
/* harmony export */   d$: () => (/* binding */ LOCKFILE_CAP),
/* harmony export */   tX: () => (/* binding */ lockfileProblem)
/* harmony export */ });
/* unused harmony export findLockfiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60198);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86349);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81053);







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
    const { files, cap = LOCKFILE_CAP } = options;
    const graphs = [];
    const raw = [];
    if (files !== undefined) {
        for (const file of sorted(files)) {
            const source = await load(dir, file, cap);
            graphs.push(await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLockfile */ .GQ)(source));
            raw.push(source);
        }
        return { graphs, problems: [], raw };
    }
    const found = await findLockfiles(dir);
    const problems = [...found.problems];
    if (found.files.length === 0 && problems.length === 0)
        problems.push(nothingFound());
    for (const file of found.files) {
        try {
            await refuseOutside(dir, file);
            const source = await load(dir, file, cap);
            raw.push(source);
            graphs.push(await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLockfile */ .GQ)(source));
        }
        catch (error) {
            problems.push(lockfileProblem(file, error));
        }
    }
    return { graphs, problems, raw };
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
 * Finds lockfiles below `dir`, sorted by path: of git's tracked and untracked files without the ignored ones,
 * or, outside a repository, by a bounded walk. Never inside `node_modules`. A lockfile of a kind that is not
 * read, and a walk that met its bounds, are problems.
 */
async function findLockfiles(dir) {
    const problems = [];
    const listed = (await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(dir))?.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, file)));
    const files = listed ?? (await walk(dir, problems));
    return pickLockfiles(files, problems);
}
/** The lockfiles among paths; those of kinds that are not read become problems. */
function pickLockfiles(files, problems = []) {
    const names = new Set(_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileReaders */ .iw.flatMap((reader) => reader.fileNames));
    const picked = [];
    for (const file of sorted(files)) {
        const parts = file.split('/');
        const name = parts.pop() ?? '';
        if (parts.includes('node_modules'))
            continue;
        if (names.has(name))
            picked.push(file);
        else if (Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadLockfiles */ .I5, name))
            problems.push(unread(file, _registry_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadLockfiles */ .I5[name] ?? ''));
    }
    return { files: picked, problems };
}
function unread(file, manager) {
    return {
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message: `${file} is a lockfile of ${manager}, which is not read`,
        hint: `What is read: ${_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileReaders */ .iw.map((reader) => reader.title).join('; ')}.`,
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
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5450);






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
            places.add((0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .u)((0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parentPath */ .y)(lockfile.path), importer.path));
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
        ...(text('description') === undefined ? {} : { description: text('description') }),
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
        (0,_collect_lockfiles_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .readLockfiles */ .HT)(dir, files.length === 0 ? {} : { files }),
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

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   OR: () => (/* binding */ readIfExists),
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'Check that the folder is writable and the disk has room.',
            cause: error,
        });
    }
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
async function placeNew(temporary, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
    catch (error) {
        const code = error.code ?? '';
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
            throw error;
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY)).close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    }
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

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 34845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ makeSheet)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
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
    for (const token of integrity?.split(/\s+/) ?? []) {
        const dash = token.indexOf('-');
        const known = ALGORITHMS.get(token.slice(0, dash).toLowerCase());
        if (known === undefined || hashes.some(({ alg }) => alg === known.alg))
            continue;
        const digest = Buffer.from(token.slice(dash + 1).split('?', 1)[0] ?? '', 'base64');
        if (digest.length === known.bytes)
            hashes.push({ alg: known.alg, content: digest.toString('hex') });
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(63217);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/render/cyclonedx-inventory.js


const ROOT = '.';
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
        const head = addGraph(graph, drafts);
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
    for (const draft of drafts.packages.values())
        items.set(draft.ref, packageItem(draft, options));
    return {
        root: projectItem(root, options, true),
        items: [...items.keys()].sort().map((ref) => items.get(ref)),
    };
}
/** Adds one lockfile's nodes and edges; gives back the project at the lockfile's own directory. */
function addGraph(graph, drafts) {
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
    return head;
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
        draft = { ref: `workspace:${path}`, edges: new Set(), path, importers: [] };
        projects.set(path, draft);
    }
    return draft;
}
function packageLike(node, packages) {
    const key = `${node.purl}\0${node.integrity ?? `\0${sourceKey(node)}`}`;
    let draft = packages.get(key);
    if (draft === undefined) {
        draft = { ref: '', edges: new Set(), packages: [], places: [] };
        packages.set(key, draft);
    }
    return draft;
}
function nameRefs(packages) {
    const count = new Map();
    for (const key of [...packages.keys()].sort()) {
        const draft = packages.get(key);
        const purl = firstOf(draft).purl;
        const n = (count.get(purl) ?? 0) + 1;
        count.set(purl, n);
        draft.ref = n === 1 ? purl : `${purl}#${n}`;
    }
}
function rootOf(projects, heads) {
    const at = projects.get(ROOT);
    if (at !== undefined)
        return at;
    const [only] = heads;
    return only !== undefined && heads.size === 1 ? only : projectAt(ROOT, projects);
}
function projectItem(draft, options, isRoot) {
    const manifest = options.manifests?.get(draft.path);
    const told = (pick) => draft.importers.map(pick).find((value) => value !== undefined);
    const known = nonEmpty(manifest?.name) ?? nonEmpty(told((importer) => importer.name));
    const folder = draft.path === ROOT ? undefined : draft.path.slice(draft.path.lastIndexOf('/') + 1);
    const version = nonEmpty(manifest?.version) ?? nonEmpty(told((importer) => importer.version));
    return {
        kind: 'project',
        ref: draft.ref,
        path: draft.path,
        private: manifest?.private === true,
        name: known ?? (isRoot ? (options.fallbackName ?? folder) : folder) ?? 'unnamed',
        version,
        purl: known === undefined ? undefined : (0,purl/* npmPurl */.N)(known, version ?? ''),
        description: nonEmpty(manifest?.description),
        license: nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license)),
        dependsOn: refsOf(draft.edges),
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
    };
}
function licenseOf(packages, facts) {
    for (const { id } of packages) {
        const license = facts !== undefined && Object.hasOwn(facts, id) ? nonEmpty(facts[id]?.license) : undefined;
        if (license !== undefined)
            return license;
    }
    for (const { license } of packages)
        if (nonEmpty(license) !== undefined)
            return nonEmpty(license);
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
function firstOf({ packages }) {
    return packages[0];
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

;// CONCATENATED MODULE: ./build/render/cyclonedx-sheet.js




/** Joins what lockfiles, manifests and licences say into what the BOM says. */
function makeSheet(graphs, options) {
    const { context } = options;
    const slug = context.repository?.slug;
    const inventory = buildInventory(graphs, {
        licenses: options.licenses,
        manifests: options.manifests,
        fallbackName: slug?.slice(slug.lastIndexOf('/') + 1),
    });
    const readLicense = createLicenseReader();
    return {
        timestamp: context.sourceDate === undefined ? undefined : new Date(context.sourceDate),
        tool: context.tool,
        properties: metadataProperties(graphs),
        root: projectEntry(inventory.root, enums.ComponentType.Application, readLicense),
        components: inventory.items.map((item) => item.kind === 'package'
            ? packageEntry(item, readLicense)
            : projectEntry(item, enums.ComponentType.Library, readLicense)),
    };
}
/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(graphs) {
    const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
    return [
        { name: 'cdx:reproducible', value: 'true' },
        ...ordered.flatMap(({ lockfile, problems }) => [
            { name: 'sealgate:lockfile', value: `${lockfile.path} sha256:${lockfile.sha256}` },
            ...problems.map((problem) => ({
                name: 'sealgate:lockfile:problem',
                value: `${lockfile.path}: ${problem.message}`,
            })),
        ]),
    ];
}
/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES = {
    runtime: enums.ComponentScope.Required,
    optional: enums.ComponentScope.Optional,
    development: enums.ComponentScope.Excluded,
};
function projectEntry(item, type, readLicense) {
    const properties = [{ name: 'cdx:npm:package:path', value: item.path === '.' ? '' : item.path }];
    if (item.private)
        properties.push({ name: 'cdx:npm:package:private', value: 'true' });
    return {
        type,
        ref: item.ref,
        group: groupOf(item.name),
        name: baseNameOf(item.name),
        version: item.version,
        description: item.description,
        purl: item.purl,
        scope: undefined,
        hashes: [],
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: [],
        properties,
        dependsOn: item.dependsOn,
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
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: referencesOf(packages, hashes),
        properties: propertiesOf(item),
        dependsOn: item.dependsOn,
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
        const type = git ? enums.ExternalReferenceType.VCS : enums.ExternalReferenceType.Distribution;
        found.push({ type, url, hashes: git ? [] : hashes });
    }
    if (found.length === 0)
        return NONE;
    return found.length === 1 ? found : found.sort((a, b) => (a.url < b.url ? -1 : 1));
}
function propertiesOf({ packages, scope, places }) {
    const properties = [];
    if (packages.some((node) => node.bundled)) {
        properties.push({ name: 'cdx:npm:package:bundled', value: 'true' });
    }
    if (scope === 'development')
        properties.push({ name: 'cdx:npm:package:development', value: 'true' });
    for (const value of places)
        properties.push({ name: 'cdx:npm:package:path', value });
    const deprecated = packages.find((node) => node.deprecated !== undefined)?.deprecated;
    if (deprecated !== undefined)
        properties.push({ name: 'sealgate:deprecated', value: String(deprecated) });
    if (packages.some((node) => node.hasInstallScript)) {
        properties.push({ name: 'sealgate:install-script', value: 'true' });
    }
    return properties;
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

/***/ 51704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderCycloneDx)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12505);
/* harmony import */ var _cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34845);



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
    return (0,_cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__/* .withSerial */ .v)(`${JSON.stringify(bomOf((0,_cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSheet */ .w)(graphs, options)), null, 2)}\n`);
}
function bomOf(sheet) {
    const entries = [sheet.root, ...sheet.components];
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        serialNumber: _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERIAL */ .z,
        metadata: {
            ...(sheet.timestamp === undefined ? {} : { timestamp: sheet.timestamp.toISOString() }),
            // A lockfile is read before anything is built.
            lifecycles: [{ phase: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LifecyclePhase.PreBuild }],
            tools: { components: [{ type: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, ...sheet.tool }] },
            component: componentOf(sheet.root),
            properties: [...sheet.properties],
        },
        components: sheet.components.map(componentOf),
        dependencies: entries.map(({ ref, dependsOn }) => ({
            ref,
            dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
        })),
    };
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
