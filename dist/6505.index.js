"use strict";
exports.id = 6505;
exports.ids = [6505];
exports.modules = {

/***/ 95197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30743);




/**
 * The files a pattern names, sorted, relative to `dir`. A path without wildcards is taken as it is, whether it
 * exists or not. `node_modules` and `.git` are looked into only where the pattern names them.
 *
 * @throws SealgateError IO_FAILED where a folder cannot be listed.
 */
function findFiles(dir, given) {
    const pattern = (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep) === '\\' ? given.replaceAll('\\', '/') : given;
    if (!(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(pattern) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, given)))
        return [given];
    const clean = pattern.replace(/^(?:\.\/)+/, '');
    const base = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globBase */ .EI)(clean);
    const matches = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(clean);
    const everywhere = /(?:^|\/)(?:node_modules|\.git)\//.test(clean);
    const found = [];
    walk(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, base), base === '.' ? '' : base.replace(/\/?$/, '/'), everywhere, (file) => {
        if (matches(file))
            found.push(file);
    });
    return found.sort();
}
/** Calls back for every file below a directory; links to directories are not followed. */
function walk(directory, prefix, everywhere, visit) {
    for (const entry of entriesOf(directory)) {
        if (entry.isDirectory()) {
            if (!everywhere && (entry.name === 'node_modules' || entry.name === '.git'))
                continue;
            walk(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, entry.name), `${prefix}${entry.name}/`, everywhere, visit);
        }
        else if (entry.isFile() || entry.isSymbolicLink())
            visit(`${prefix}${entry.name}`);
    }
}
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        const { code, message } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${directory} cannot be listed: ${message}`, { cause });
    }
}


/***/ }),

/***/ 76531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toolWord),
/* harmony export */   U: () => (/* binding */ rawOf)
/* harmony export */ });
/** How raw evidence of a report is named. */
function rawOf(report, content) {
    const target = report.format.endsWith('-audit') ? report.format.replace(/-audit$/, '') : targetWord(report);
    return {
        name: report.path,
        tool: toolWord(report.format),
        ...(target === undefined ? {} : { target }),
        ...content,
    };
}
function toolWord(format) {
    return format.endsWith('-audit') ? 'audit' : format;
}
function targetWord(report) {
    switch (report.target?.kind) {
        case 'filesystem':
            return 'fs';
        case 'repository':
            return 'repo';
        case 'config':
            return 'config';
        case 'image':
            return `image_${report.target.name
                .replace(/@.*$/, '')
                .replace(/:[^:/]+$/, '')
                .split('/')
                .pop() ?? ''}`;
        case 'lockfile':
        case 'unknown':
        case undefined:
            return undefined;
    }
}


/***/ }),

/***/ 93285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gx: () => (/* binding */ errorProblem),
  Gq: () => (/* binding */ failureProblem),
  oh: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/engine.js + 1 modules
var engine = __webpack_require__(79794);
// EXTERNAL MODULE: ./build/io/file-blocks.js
var file_blocks = __webpack_require__(30275);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/inflate.js
var inflate = __webpack_require__(50539);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/model/digest.js
var model_digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/io/json-lists.js
var json_lists = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/io/json-scan.js + 2 modules
var json_scan = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/io/json-file.js








const BLOCK = 1024 * 1024;
/**
 * Reads a JSON file of any size, a megabyte at a time, and hands the document to `use`. What the long lists
 * give is read a second time; a file that changes between is refused.
 *
 * @param options.window bytes to hold at a time.
 * @param options.digest `false` where nobody wants to know the SHA-256.
 * @returns what `use` returned, or `undefined` where the file is not plain JSON: a reader of the whole says why.
 * @throws SealgateError IO_FAILED, and INPUT_INVALID where the file changes meanwhile.
 */
function useJsonFile(file, options, use) {
    const handle = (0,file_blocks/* reading */.hF)(file, () => (0,external_node_fs_.openSync)(file, 'r'));
    try {
        const read = (into, position) => (0,file_blocks/* reading */.hF)(file, () => (0,external_node_fs_.readSync)(handle, into, 0, into.length, position));
        const before = (0,external_node_fs_.fstatSync)(handle, { bigint: true });
        const windows = createWindows(read, options.window ?? BLOCK, options.digest !== false);
        const scan = (0,json_scan/* scanJson */.E)(windows.next(0), windows.next, { ...options, maxDepth: json/* MAX_DEPTH */.l });
        const seen = windows.end();
        if (scan === undefined || !seen.utf8)
            return undefined;
        const slice = createSlices(read, seen.ascii ? 'latin1' : 'utf8');
        const broken = () => {
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} holds a number or word that JSON does not have`, {
                location: { file },
                hint: 'Write the file again with the tool that made it, and pass it unchanged.',
            });
        };
        const document = (0,json_lists/* assemble */.fT)(scan, { slice, length: seen.size }, broken);
        const result = use({ document, size: seen.size, sha256: seen.sha256 });
        if (isSame(before, (0,external_node_fs_.fstatSync)(handle, { bigint: true })))
            return { result };
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} changed while it was read`, {
            location: { file },
            hint: 'Let the scanner end before this step.',
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** Whether a file was not written to between two looks (T59). */
function isSame(a, b) {
    return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
/** Windows over a file, in order; hashes what passes and checks that it is UTF-8. */
function createWindows(read, room, digest) {
    const buffer = Buffer.allocUnsafeSlow(Math.max(room, BLOCK));
    const whole = digest ? (0,model_digest/* startSha256 */.y)() : undefined;
    let held = 0;
    let size = 0;
    let utf8 = true;
    let ascii = true;
    let tail = Buffer.alloc(0);
    function see(bytes) {
        whole?.update(bytes);
        size += bytes.length;
        if (ascii && (0,external_node_buffer_.isAscii)(bytes))
            return;
        ascii = false;
        const text = tail.length === 0 ? bytes : Buffer.concat([tail, bytes]);
        const cut = characterEnd(text);
        if (utf8 && !(0,external_node_buffer_.isUtf8)(text.subarray(0, cut)))
            utf8 = false;
        tail = Buffer.from(text.subarray(cut));
    }
    return {
        next(from) {
            buffer.copyWithin(0, from, held);
            held -= from;
            for (;;) {
                const count = read(buffer.subarray(held), size);
                see(buffer.subarray(held, held + count));
                held += count;
                const last = count === 0 && held < buffer.length;
                if (last || held === buffer.length)
                    return { bytes: buffer.subarray(0, held), last };
            }
        },
        end() {
            return { size, sha256: whole?.digest('hex') ?? '', utf8: utf8 && tail.length === 0, ascii };
        },
    };
}
/** The end of the last character that is whole, where the bytes are UTF-8. */
function characterEnd(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
        const code = bytes[bytes.length - back];
        if ((code & 0xc0) === 0x80)
            continue;
        const need = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : code >= 0xc0 ? 2 : 1;
        return need > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
/** Parts of a file as text, read a block at a time. */
function createSlices(read, encoding) {
    const buffer = Buffer.allocUnsafeSlow(BLOCK);
    let start = 0;
    let end = 0;
    return (from, to) => {
        if (from >= start && to <= end)
            return (0,json_lists/* partText */.Rn)(buffer, encoding, from - start, to - start);
        const into = to - from > BLOCK ? Buffer.allocUnsafeSlow(to - from) : buffer;
        let count = 0;
        for (let more = 1; more > 0 && count < into.length; count += more)
            more = read(into.subarray(count), from + count);
        if (into === buffer)
            [start, end] = [from, from + count];
        return into.toString(encoding, 0, Math.min(count, to - from));
    };
}

// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(4641);
// EXTERNAL MODULE: ./build/collect/reports/find-files.js
var find_files = __webpack_require__(95197);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 2 modules
var parse_report = __webpack_require__(91433);
// EXTERNAL MODULE: ./build/collect/reports/raw-report.js
var raw_report = __webpack_require__(76531);
// EXTERNAL MODULE: ./build/collect/reports/relative-paths.js
var relative_paths = __webpack_require__(58501);
;// CONCATENATED MODULE: ./build/collect/reports/read.js













/** V8 holds no longer string than about 512 MiB; above this a report that cannot be read in parts must be split. */
const REPORT_CAP = 400 * 1024 * 1024;
/** Larger files are read in parts. */
const LARGE = 32 * 1024 * 1024;
/** As much of a report as tells whether it is Trivy's. */
const HEAD = 4096;
/** The same where the findings are only looked at: memory that is used again is faster than memory that is new. */
const LARGE_LOOK = 2 * 1024 * 1024;
/**
 * Reads scanner reports. What cannot be read is a problem, never silence; the other reports are still read.
 *
 * @param dir the repository; paths are relative to it.
 * @param specs paths, globs (`reports/*.json`), `-` for standard input, each with an optional forced format
 *   in front: `trivy:reports/image.json`. Files may be compressed by gzip.
 * @throws SealgateError USAGE for a format that does not exist.
 */
async function readReports(dir, specs, options = {}) {
    const result = { reports: [], problems: [], raw: [] };
    const seen = new Set();
    const roots = options.roots ?? rootsOf(dir);
    const fallback = options.format === undefined || options.format === 'auto' ? undefined : (0,parse_report/* parserNamed */.dh)(options.format);
    for (const spec of specs) {
        const { parser, pattern } = splitSpec(spec, dir);
        const files = pattern === '-' ? ['-'] : (0,find_files/* findFiles */.l)(dir, pattern);
        if (files.length === 0)
            result.problems.push(nothingMatches(pattern));
        for (const file of files) {
            if (seen.has(file))
                continue;
            seen.add(file);
            await readOne(dir, file, parser ?? fallback, { ...options, roots }, result);
        }
    }
    return result;
}
async function readOne(dir, file, parser, { stdin, each: giveEach, roots = [] }, result) {
    const name = file === '-' ? 'stdin' : (0,files/* displayPath */.Gt)(external_node_path_default().resolve(dir, file), dir);
    const tool = parser === undefined ? 'unknown' : (0,raw_report/* toolWord */.N)(parser.id);
    const each = giveEach && ((finding) => giveEach((0,relative_paths/* withRelativePath */.w)(finding, roots), name));
    const options = (0,fields/* compact */.oE)({ forced: parser, each, roots });
    let content;
    try {
        const full = external_node_path_default().resolve(dir, file);
        const large = file === '-' ? undefined : await readLarge(full, name, options);
        if (large !== undefined)
            content = large.content;
        else
            content = { bytes: file === '-' ? await readStdin(stdin) : await (0,files/* readCapped */.EF)(full, REPORT_CAP) };
        const whole = await (0,inflate/* inflated */.k)(content.bytes ?? new Uint8Array(0), name, REPORT_CAP);
        const answer = large?.answer ?? (await parseBytes(whole, name, options));
        if ('failure' in answer) {
            result.problems.push(failureProblem(name, answer.failure));
            result.raw.push({ name, tool, ...content });
            return;
        }
        result.reports.push(answer.report);
        const { sha256 } = answer.report;
        result.raw.push((0,raw_report/* rawOf */.U)(answer.report, whole === content.bytes ? { ...content, sha256 } : content));
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De) || error.code === 'USAGE')
            throw error;
        result.problems.push(errorProblem(name, error));
        if (content !== undefined)
            result.raw.push({ name, tool, ...content });
    }
}
async function parseBytes(bytes, name, options) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Vectors of version 2 have no prefix, and alone have this metric.
    const vectors = whole.includes('CVSS:') || whole.includes('/Au:');
    return (0,parse_report.parseReport)(bytes, name, {
        ...(vectors ? await scoresFor(whole.subarray(0, HEAD)) : {}),
        ...options,
    });
}
/** Trivy rates everything itself; the calculator is loaded only for those that may not. */
async function scoresFor(head) {
    if (head.includes('"SchemaVersion"'))
        return {};
    return { scoreOf: (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(1710)]).then(__webpack_require__.bind(__webpack_require__, 11710))).scoreOf };
}
/** A large file, read in parts. `undefined` for any other, and where only a reader of the whole can tell what is wrong. */
async function readLarge(file, name, { forced, each, roots }) {
    const look = each !== undefined;
    const size = await (0,files/* fileSize */.Ov)(file);
    if (size === undefined || size < (look ? LARGE_LOOK : LARGE))
        return undefined;
    const scores = await scoresFor((0,file_blocks/* readStart */.H6)(file, HEAD));
    if (look && size >= LARGE)
        (0,engine/* keepYoungSmall */.fO)(process.versions.v8);
    return useJsonFile(file, { shape: (0,parse_report/* longLists */.a0)(look), digest: !look }, ({ document, ...read }) => ({
        answer: (0,parse_report/* parseDocument */.Tp)(document, name, {
            forced,
            ...(roots === undefined ? {} : { roots }),
            file: () => ({ path: name, ...read, ...scores, ...(each === undefined ? {} : { each }) }),
        }),
        content: { file: { path: file, sha256: read.sha256 } },
    }))?.result;
}
/**
 * The repository, by its own path, by the links that lead to it, and where GitHub puts it into the container of a
 * Docker action.
 */
function rootsOf(dir) {
    const own = external_node_path_default().resolve(dir);
    return [...new Set([own, realOf(own), ...mountsOf(own)])]
        .map((root) => root.replaceAll('\\', '/'))
        .filter((root) => root !== '/');
}
/** The same folder in the container of a Docker action; none outside of a git repository. */
function mountsOf(dir) {
    let top = dir;
    while (!(0,external_node_fs_.existsSync)(external_node_path_default().join(top, '.git'))) {
        const above = external_node_path_default().dirname(top);
        if (above === top)
            return [];
        top = above;
    }
    return [external_node_path_default().posix.join('/github/workspace', ...external_node_path_default().relative(top, dir).split((external_node_path_default()).sep))];
}
function realOf(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch {
        // What is not there has no other name; reading from it says so.
        return folder;
    }
}
function failureProblem(name, failure) {
    return {
        kind: 'report',
        subject: name,
        state: failure.state,
        message: `${name} ${failure.message}`,
        hint: failure.hint,
        ...(failure.covers === undefined ? {} : { covers: failure.covers }),
    };
}
/** An error of reading or parsing as a problem of the run. */
function errorProblem(name, error) {
    const isNamed = error.location !== undefined && (0,errors/* formatLocation */.j$)(error.location) === name;
    return {
        kind: 'report',
        subject: name,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
        message: isNamed ? error.message : (0,errors/* messageWithPlace */.ro)(error),
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
async function readStdin(stdin) {
    if (stdin !== undefined)
        return stdin();
    throw new errors/* SealgateError */.De('USAGE', "'-' reads standard input, which this command does not have", {
        hint: 'Write the report to a file and pass that.',
    });
}
/** `trivy:path` where the word before the colon is a format; a file whose name is the whole spec wins. */
function splitSpec(spec, dir) {
    const match = /^([a-z][a-z0-9-]+):(.+)$/s.exec(spec);
    const [, word, rest] = match ?? [];
    if (word === undefined || rest === undefined || (0,external_node_fs_.existsSync)(external_node_path_default().resolve(dir, spec)))
        return { pattern: spec };
    if (word === 'auto')
        return { pattern: rest };
    return { parser: (0,parse_report/* parserNamed */.dh)(word), pattern: rest };
}
function nothingMatches(pattern) {
    return {
        kind: 'report',
        subject: pattern,
        state: 'missing',
        message: `No file matches ${pattern}`,
        hint: 'Check the pattern, and that the scanner ran before this step and wrote its report there.',
    };
}


/***/ }),

/***/ 1075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ runScanners)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/exec.js
var exec = __webpack_require__(98291);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/collect/reports/failures.js
var failures = __webpack_require__(32355);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(4641);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 2 modules
var parse_report = __webpack_require__(91433);
// EXTERNAL MODULE: ./build/collect/reports/raw-report.js
var raw_report = __webpack_require__(76531);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 1 modules
var read = __webpack_require__(93285);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
;// CONCATENATED MODULE: ./build/collect/reports/audit-folder.js






/**
 * Runs something in a folder of its own that holds only the lockfile (and, where needed, the package.json
 * files) of `dir`. The repository's own configuration (.npmrc, pnpm-workspace.yaml, package manager pins)
 * stays out: a pull request could point the audit at a server that says nothing is wrong, list advisories to
 * ignore, or have another program started.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no lockfile.
 */
async function inAuditFolder(dir, input, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(external_node_os_default().tmpdir(), 'sealgate-audit-'));
    try {
        const lockfile = await copyFirst(dir, input.lockfiles, folder);
        if (lockfile === undefined) {
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `There is no ${input.lockfiles.join(' or ')} to audit`, {
                hint: 'Run it in the folder of the lockfile (--dir), or leave it out of --run.',
            });
        }
        if (input.manifests)
            await copyManifests(dir, lockfile, folder);
        else
            await (0,promises_.writeFile)(external_node_path_default().join(folder, 'package.json'), '{"name":"audited","version":"0.0.0","private":true}\n');
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function copyFirst(dir, names, folder) {
    for (const name of names) {
        const bytes = await (0,files/* readIfExists */.OR)(external_node_path_default().join(dir, name));
        if (bytes === undefined)
            continue;
        await (0,promises_.writeFile)(external_node_path_default().join(folder, name), bytes);
        return { name, text: bytes.toString('utf8') };
    }
    return undefined;
}
/** The root's package.json and those of the workspaces that the lockfile names, never one outside of `dir`. */
async function copyManifests(dir, lockfile, folder) {
    const places = ['', ...workspacesOf(lockfile.text)];
    for (const place of places) {
        const from = external_node_path_default().join(dir, place, 'package.json');
        if ((await (0,files/* readIfExists */.OR)(from)) === undefined)
            continue;
        await (0,promises_.mkdir)(external_node_path_default().join(folder, place), { recursive: true });
        await (0,promises_.copyFile)(from, external_node_path_default().join(folder, place, 'package.json'));
    }
}
/** Folders of workspaces as npm's lockfile lists them. The reader of lockfiles reports what is wrong with the file. */
function workspacesOf(text) {
    let document;
    try {
        document = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return [];
    }
    const packages = (0,fields/* asFields */.qI)((0,fields/* asFields */.qI)(document)?.packages) ?? {};
    return Object.keys(packages).filter((place) => {
        const parts = place.split('/');
        return (place !== '' &&
            !place.includes('\\') &&
            !external_node_path_default().isAbsolute(place) &&
            !/^[a-z]:/i.test(place) &&
            !parts.some((part) => part === '..' || part === 'node_modules' || part === ''));
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/scanner-tools.js




const NPM_ARGS = [
    'audit',
    '--json',
    '--package-lock-only',
    '--ignore-scripts',
    // Whatever NODE_ENV or the user's settings leave out is still shipped to somebody.
    '--include=dev',
    '--include=optional',
    '--include=peer',
];
const PNPM_ARGS = ['audit', '--json'];
const TRIVY_SCANNERS = 'vuln,secret,misconfig,license';
/** The tools `--run` knows, by name. */
const scannerTools = [
    {
        id: 'npm-audit',
        title: 'npm audit',
        program: 'npm',
        format: 'npm-audit',
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'], manifests: true }, (cwd) => use({ args: NPM_ARGS, shown: NPM_ARGS, cwd })),
    },
    {
        id: 'pnpm-audit',
        title: 'pnpm audit',
        program: 'pnpm',
        format: 'pnpm-audit',
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['pnpm-lock.yaml'], manifests: false }, (cwd) => use({ args: PNPM_ARGS, shown: PNPM_ARGS, cwd })),
    },
    {
        id: 'trivy-fs',
        title: 'trivy fs',
        program: 'trivy',
        format: 'trivy',
        exitCodes: [0],
        prepare: withOwnTrivySettings,
    },
];
/**
 * Trivy reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` of the folder it runs in, so a pull request
 * could switch it off: it gets empty ones instead.
 */
async function withOwnTrivySettings(dir, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(external_node_os_default().tmpdir(), 'sealgate-trivy-'));
    try {
        const settings = { config: 'trivy.yaml', ignorefile: 'ignore', 'secret-config': 'secret.yaml' };
        const flags = [];
        for (const [flag, name] of Object.entries(settings)) {
            const file = external_node_path_default().join(folder, name);
            await (0,promises_.writeFile)(file, flag === 'ignorefile' ? '' : '{}\n');
            flags.push(`--${flag}`, file);
        }
        const common = ['--format', 'json', '--quiet', '--include-dev-deps', '--scanners', TRIVY_SCANNERS];
        return await use({ args: ['fs', ...common, ...flags, '.'], shown: ['fs', ...common, '.'], cwd: dir });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/collect/reports/run.js










/** The scanners that `trivy-fs` is run with. */
const TRIVY_KINDS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
/**
 * Runs scanners and reads what they print. What they printed is kept byte for byte; whether it
 * is a report or an error is told from the content, because their exit code 1 means either.
 *
 * @param names of `scannerTools`.
 * @param find gives the program to run: a pinned one, or the copy on PATH.
 * @throws SealgateError USAGE for a name that does not exist.
 */
async function runScanners(dir, names, log, find) {
    const tools = [...new Set(names)].map(toolNamed);
    const result = { reports: [], problems: [], raw: [] };
    for (const tool of tools) {
        log.progress(`Running ${tool.title}`);
        const one = { reports: [], problems: [], raw: [] };
        await runOne(dir, tool, one, find);
        const covers = tool.format === 'trivy' ? TRIVY_KINDS : ['vulnerabilities'];
        result.reports.push(...one.reports);
        result.problems.push(...one.problems.map((problem) => ({ ...problem, covers })));
        result.raw.push(...one.raw);
    }
    log.progress(undefined);
    return result;
}
function toolNamed(name) {
    const tool = scannerTools.find((candidate) => candidate.id === name);
    if (tool !== undefined)
        return tool;
    const known = scannerTools.map((candidate) => candidate.id);
    const near = (0,nearest/* nearest */.p)(name, known);
    throw new errors/* SealgateError */.De('USAGE', `Unknown scanner '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `--run takes ${known.join(', ')}.`,
    });
}
async function runOne(dir, tool, result, find) {
    const name = `run:${tool.id}`;
    try {
        const program = await programOf(tool, find, name, result);
        if (program === undefined)
            return;
        const version = await versionOf(program.path);
        if (version === undefined) {
            result.problems.push(notInstalled(name, tool));
            return;
        }
        await tool.prepare(dir, async (call) => {
            const output = await (0,exec/* run */.e)(program.path, call.args, { cwd: call.cwd });
            // Asked again: a scan may have brought a newer database.
            const about = tool.id === 'trivy-fs' ? ((await versionOf(program.path)) ?? version) : version;
            readOutput(name, tool, { about, call, output, program }, result);
        });
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        result.problems.push(toolProblem(name, error));
    }
}
/** The program, or a problem that says why there is none. One that is not the pinned file is no missing one. */
async function programOf(tool, find, name, result) {
    try {
        return await find(tool.program);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'TOOL_FAILED')
            throw error;
        result.problems.push({
            ...toolProblem(name, error),
            state: 'missing',
            message: `${error.message}, so ${tool.title} was not run`,
        });
        return undefined;
    }
}
function readOutput(name, tool, done, result) {
    const { output } = done;
    const raw = { name: `${tool.id}.json`, ...wordsOf(tool), bytes: output.stdout };
    try {
        const answer = (0,parse_report.parseReport)(output.stdout, name, { forced: (0,parse_report/* parserNamed */.dh)(tool.format) });
        if ('failure' in answer) {
            result.problems.push(toolFailed(name, tool, answer.failure, output));
        }
        else {
            const report = withRun(answer.report, tool, done);
            result.reports.push(report);
            result.raw.push({ ...(0,raw_report/* rawOf */.U)(report, { bytes: output.stdout, sha256: report.sha256 }), name: raw.name });
            return;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        result.problems.push({
            ...(0,read/* errorProblem */.gx)(name, error),
            kind: 'tool',
            message: withExit(error.message, tool, output),
        });
    }
    if (output.stdout.length > 0)
        result.raw.push(raw);
}
/** The report with how it was made. An exit code that does not fit what it says is a problem of it. */
function withRun(report, tool, { about, call, output, program }) {
    const version = versionIn(about);
    const run = {
        command: [tool.program, ...call.shown],
        version,
        exitCode: output.exitCode,
        program: { from: program.from, sha256: program.sha256 },
    };
    const problems = [...report.problems];
    const said = lastWords(output.stderr);
    const because = said === '' ? '' : `: ${said}`;
    if (!tool.exitCodes.includes(output.exitCode)) {
        problems.push(`${tool.title} ended with exit code ${output.exitCode}${because}`);
    }
    else if (output.exitCode !== 0 && report.findings.length === 0) {
        problems.push(`${tool.title} ended with exit code ${output.exitCode} but lists nothing${because}`);
    }
    const stale = staleDatabase(about, report.createdAt);
    if (stale !== undefined)
        problems.push(stale);
    // We chose its scanners ourselves, so what it does not list it did not find.
    const covers = tool.id === 'trivy-fs' && report.covers?.length !== 0 ? { covers: TRIVY_KINDS } : {};
    return { ...report, ...covers, tool: { ...report.tool, version }, problems, run };
}
/** A failed tool's own words: what it printed instead of a report, else the last line of its standard error. */
function toolFailed(name, tool, failure, output) {
    const said = lastWords(output.stderr);
    const silent = output.stdout.toString('utf8', 0, 64).trim() === '' && output.exitCode !== 0;
    const told = (0,failures/* textFailure */.c)(output.stderr, output.stderr.length);
    const best = silent
        ? {
            ...(said === '' ? failure : { ...failure, ...told, message: `is empty; it said: ${said}` }),
            state: 'unreachable',
        }
        : failure;
    const problem = (0,read/* failureProblem */.Gq)(`The output of ${tool.title}`, best);
    return { ...problem, kind: 'tool', subject: name, message: withExit(problem.message, tool, output) };
}
function withExit(message, tool, output) {
    return `${message.replace(/[.:\s]+$/, '')} (${tool.title} ended with exit code ${output.exitCode})`;
}
function toolProblem(name, error) {
    return {
        kind: 'tool',
        subject: name,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'unreachable',
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
function notInstalled(name, tool) {
    return {
        kind: 'tool',
        subject: name,
        state: 'missing',
        message: `${tool.program} does not start, so ${tool.title} was not run`,
        hint: `Install ${tool.program} in a step before this one, or leave ${tool.id} out of --run.`,
    };
}
/** What the program says its version is, `undefined` where it does not start. */
async function versionOf(program) {
    const answer = await (0,exec/* run */.e)(program, ['--version']).catch((error) => {
        if (error instanceof errors/* SealgateError */.De && error.code === 'TOOL_FAILED')
            return undefined;
        throw error;
    });
    if (answer === undefined || answer.exitCode !== 0)
        return undefined;
    return answer.stdout.toString('utf8');
}
function versionIn(about) {
    const [first = ''] = about.trim().split('\n');
    return ((/\d+\.\d+[0-9A-Za-z.+-]*/.exec(first)?.[0] ?? (0,fields/* proseText */.lz)(first.replace(/^version:\s*/i, ''), 60)) ||
        'unknown');
}
/** Trivy's database is rebuilt several times a day; one older than this was kept back on purpose. */
const DATABASE_DAYS = 7;
/** T29: an old vulnerability database knows nothing of what came after it. */
function staleDatabase(about, createdAt) {
    const updated = /Vulnerability DB:[\s\S]*?UpdatedAt:\s*(\d{4}-\d\d-\d\d)/.exec(about)?.[1];
    if (updated === undefined || createdAt === undefined)
        return undefined;
    const days = Math.floor((Date.parse(createdAt) - Date.parse(updated)) / 86_400_000);
    if (!(days > DATABASE_DAYS))
        return undefined;
    return `Its vulnerability database is of ${updated}, ${days} days before the scan: let Trivy update it`;
}
function wordsOf(tool) {
    return tool.format === 'trivy'
        ? { tool: 'trivy', target: 'fs' }
        : { tool: 'audit', target: tool.format.replace(/-audit$/, '') };
}
/** The last lines that say something, as one, without colours and frames. */
function lastWords(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text.slice(-20_000))
        .split('\n')
        .map((line) => line.replace(/^[\s│╭╰─×✗]+/, '').trim())
        .filter((line) => line !== '' && !/^npm (?:warn|notice)\b/i.test(line));
    return (0,fields/* proseText */.lz)(lines.slice(-4).join(' '), 300) ?? '';
}


/***/ }),

/***/ 30275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   "do": () => (/* binding */ fileBlocks),
/* harmony export */   hF: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


const BLOCK = 1024 * 1024;
/** What `action` gives. @throws SealgateError IO_FAILED where the system refuses to read `file`. */
function reading(file, action) {
    try {
        return action();
    }
    catch (cause) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk)(file, cause);
    }
}
/**
 * The bytes of a file, a megabyte at a time; each block is worth something until the next is asked for.
 *
 * @throws SealgateError IO_FAILED
 */
function* fileBlocks(file) {
    const handle = reading(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r'));
    try {
        const block = Buffer.allocUnsafeSlow(BLOCK);
        for (;;) {
            const count = reading(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, block, 0, BLOCK, null));
            if (count === 0)
                return;
            yield block.subarray(0, count);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** The first bytes of a file, at most `length`. @throws SealgateError IO_FAILED */
function readStart(file, length) {
    const handle = reading(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r'));
    try {
        const block = Buffer.allocUnsafe(length);
        return block.subarray(0, reading(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, block, 0, length, 0)));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ }),

/***/ 50539:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ inflated)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/** A compressed file may become this many times larger, and always this large. JSON reaches about 40 times. */
const INFLATION = 200;
const INFLATED = 8 * 1024 * 1024;
/**
 * The bytes, or where gzip made them what was compressed.
 *
 * @throws SealgateError INPUT_INVALID, INPUT_TOO_LARGE
 */
async function inflated(bytes, name, cap) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    const most = Math.min(cap, Math.max(INFLATED, bytes.length * INFLATION));
    // Few reports are compressed, and loading it takes longer than reading a small one.
    const { gunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    try {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(gunzip)(bytes, { maxOutputLength: most });
    }
    catch (cause) {
        const tooLarge = cause.code === 'ERR_BUFFER_TOO_LARGE';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De(tooLarge ? 'INPUT_TOO_LARGE' : 'INPUT_INVALID', tooLarge
            ? `${name} has more than ${most} bytes when it is decompressed`
            : `${name} is not whole: gzip says ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, { location: { file: name }, hint: 'Pass the file as it was made, not compressed.', cause });
    }
}


/***/ }),

/***/ 65848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);


/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text));
    }
}
/** Where JSON.parse stopped. Node 20 does not always say, so the tokens are walked once more. */
function errorOffset(error, text) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    const fault = scan(text, true);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text, strict = false) {
    const open = [];
    let duplicate;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = stringEnd(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at, strict);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
            }
        }
    }
    return duplicate;
}
/** Offset of the closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** The end of a number or word; when looking for the place of an error, only of a right one. */
function literalEnd(text, start, strict) {
    if (strict) {
        LITERAL.lastIndex = start;
        return LITERAL.test(text) ? LITERAL.lastIndex : start;
    }
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 72563:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselinePolicy)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90522);


/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
function baselinePolicy() {
    const layer = _generated_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_LAYERS */ .vt.baseline;
    if (layer === undefined || layer.extends.length > 0)
        throw new Error('The preset baseline stands on its own');
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)([layer]);
    return { policy, source: { presets: ['baseline'], digest: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p1)(policy), overrides: [] } };
}


/***/ })

};
;