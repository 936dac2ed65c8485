"use strict";
exports.id = 4413;
exports.ids = [4413];
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

/***/ 21178:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeVulnerabilities: () => (/* binding */ judgeVulnerabilities)
/* harmony export */ });
/* harmony import */ var _collect_reports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93285);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48032);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77459);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38639);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51408);







/**
 * Reads scanner reports and judges what they know of the packages as `gate` does.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where a report cannot be read: a list of vulnerabilities
 *   that lacks a report would pass for a clean one.
 */
async function judgeVulnerabilities(graphs, { dir, values, world }) {
    const { env, log } = world;
    const specs = Array.isArray(values.report) ? values.report : [];
    const { reports, problems } = await (0,_collect_reports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readReports */ .oh)(dir, specs, { stdin: world.stdin });
    const [problem] = problems;
    if (problem !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De(problem.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', problem.message, problem.hint === undefined ? {} : { hint: problem.hint });
    }
    for (const report of reports) {
        for (const trouble of report.problems)
            log.warn(`${report.path}: ${trouble}`);
    }
    const file = typeof values.policy === 'string' ? values.policy : undefined;
    const { policy } = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__.loadPolicy)({
        dir,
        overrides: await (0,_policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .readOverrides */ .i)({}),
        ...(file === undefined ? {} : { file }),
    });
    const { context } = await (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .readRuntime */ .Ft)({ dir, env, now: world.now(), version: (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)() });
    const facts = {
        schema: 'sealgate/facts/v1',
        context,
        graphs,
        reports,
        licenses: {},
        offline: true,
        problems: [],
    };
    const { decisions } = await (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .judge */ .S)(facts, onlyVulnerabilities(policy));
    return decisions;
}
function onlyVulnerabilities(policy) {
    const checks = Object.fromEntries(Object.keys(policy.checks).map((id) => [id, id === 'vulnerabilities' ? 'required' : 'off']));
    return { ...policy, checks };
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

/***/ 69786:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
}


/***/ }),

/***/ 65603:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 74997:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listItemsOf)
/* harmony export */ });
/**
 * The items of one text: parted by commas and newlines, trimmed, none empty. A comma within braces belongs to a
 * pattern (`{trivy,grype}.json`) and parts nothing.
 */
function listItemsOf(text) {
    const items = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at <= text.length; at += 1) {
        const character = text[at];
        if (character === '{' && text.includes('}', at))
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
            items.push(text.slice(start, at).trim());
            start = at + 1;
            depth = 0;
        }
    }
    return items.filter((item) => item !== '');
}


/***/ }),

/***/ 38639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84478);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97062);


const OPTION_TYPES = {
    vulnerabilities: 'list',
    failOn: 'list',
    failOnScopes: 'list',
    ignoreUnfixed: 'boolean',
    allowGhsas: 'list',
    allowLicenses: 'list',
    denyLicenses: 'list',
    allowDependenciesLicenses: 'list',
    warnOnly: 'boolean',
    checkRun: 'boolean',
    labels: 'boolean',
    dependencySubmission: 'boolean',
};
const VALUES = {
    failOnSeverity: 'SEVERITY',
    vulnerabilities: 'SOURCES',
    failOn: 'WORDS',
    failOnEpss: 'SCORE',
    failOnScopes: 'SCOPES',
    maxAge: 'AGE',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
    locale: 'LANGUAGE',
    timeZone: 'ZONE',
    minimumReleaseAge: 'AGE',
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    {
        name: 'environment',
        type: 'string',
        value: 'NAME',
        description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                description: spec.flag,
            },
        ];
    }),
];
/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
async function readOverrides(values) {
    const nodes = new Map();
    for (const { name } of policyOptions) {
        const value = values[name];
        if (value === undefined || value === '' || name === 'preset' || name === 'environment')
            continue;
        const place = { flag: `--${name}` };
        if (typeof value === 'string' || typeof value === 'boolean') {
            nodes.set(name, { kind: 'scalar', value, place });
            continue;
        }
        const text = value.join('\n');
        if (text.trim() !== '')
            nodes.set(name, { kind: 'scalar', value: text, place });
    }
    const word = (name) => {
        const value = values[name];
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
    const [preset, environment] = [word('preset'), word('environment')];
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w6)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
        ...(environment === undefined ? {} : { environment }),
    };
}


/***/ })

};
;