"use strict";
exports.id = 2285;
exports.ids = [2285];
exports.modules = {

/***/ 95197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ withoutPast),
/* harmony export */   du: () => (/* binding */ linksBeyond),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74328);
/* harmony import */ var _model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56250);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36544);







/** More folders than any project reaches by links. */
const MOST_LINKED = 1000;
/**
 * The files a pattern names, sorted, relative to `dir`. A path without wildcards is taken as it is, whether it
 * exists or not; a file that has the pattern for its name is one of those that the pattern names, and hides none of
 * them. `node_modules` and `.git` are looked into only where the pattern names them, and links to folders are followed
 * within the repository.
 *
 * @throws SealgateError IO_FAILED where a folder cannot be listed, INPUT_TOO_LARGE where links lead round and round.
 */
function findFiles(dir, given) {
    const { files } = look(dir, given);
    return files;
}
/**
 * The links to folders outside of the repository behind which a pattern might name files, sorted, relative to `dir`.
 * They are not followed.
 */
function linksBeyond(dir, given) {
    return (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .fg)(asPattern(given)) ? look(dir, given).beyond : [];
}
function asPattern(given) {
    return (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep) === '\\' ? given.replaceAll('\\', '/') : given;
}
function look(dir, given) {
    const pattern = asPattern(given);
    if (!(0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .fg)(pattern))
        return { files: [given], beyond: [] };
    const clean = pattern.replace(/^(?:\.\/)+/, '');
    const base = (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globBase */ .EI)(clean);
    const matches = (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU)(clean);
    const [files, linked, beyond] = [[], [], []];
    const start = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, base);
    walk({ directory: start, prefix: base === '.' ? '' : base.replace(/\/?$/, '/'), above: [] }, {
        everywhere: /(?:^|\/)(?:node_modules|\.git)\//.test(clean),
        home: (0,_io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryTop */ .K)(dir) ?? (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(dir) ?? dir,
        visit: (file, above) => {
            if (matches(file))
                (above.length === 0 ? files : linked).push(file);
        },
        beyond: (link) => beyond.push(link),
        linked: 0,
    });
    if (!files.includes(clean) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, given)))
        files.push(given);
    files.push(...notAmong(files, linked, dir));
    return { files: files.sort(), beyond: notAmong([], beyond.filter(mayLeadTo(clean)), dir).sort() };
}
/** Of the files that links lead to, each that is not there by another name, once and by its shortest name. */
function notAmong(files, linked, dir) {
    const realOf = (file) => (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, file));
    const there = new Set(linked.length === 0 ? [] : files.map(realOf));
    const shortest = linked.toSorted((a, b) => a.length - b.length || (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a, b));
    return shortest.filter((file) => {
        const real = realOf(file);
        const isNew = !there.has(real);
        there.add(real);
        return isNew;
    });
}
/** Whether a pattern may name something below a folder. */
function mayLeadTo(pattern) {
    const parts = (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .expandBraces */ .PH)(pattern).map((one) => one.split('/'));
    return (folder) => {
        const { length } = folder.split('/');
        return parts.some((wanted) => {
            const any = wanted.indexOf('**');
            const known = any === -1 ? length : Math.min(any, length);
            if (any === -1 && wanted.length <= length)
                return false;
            return (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU)([...wanted.slice(0, known), ...(known < length ? ['**'] : [])].join('/'))(folder);
        });
    };
}
/**
 * Of the files that a pattern names, those that are no evidence of past runs: reports of then say nothing of now. A
 * pattern that begins in an evidence folder means what is there.
 *
 * @param evidence the evidence folders, relative to the directory, with `/`.
 */
function withoutPast(files, given, evidence = []) {
    const pattern = asPattern(given);
    if (!(0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .fg)(pattern))
        return files;
    const base = `${(0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globBase */ .EI)(pattern.replace(/^(?:\.\/)+/, ''))}/`;
    const passed = evidence.map((folder) => `${folder}/`).filter((folder) => !base.startsWith(folder));
    return files.filter((file) => !passed.some((folder) => file.startsWith(folder)));
}
/** Calls back for every file below a directory. */
function walk({ directory, prefix, above }, way) {
    for (const entry of entriesOf(directory)) {
        const name = `${prefix}${entry.name}`;
        const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, entry.name);
        if (!way.everywhere && (entry.name === 'node_modules' || entry.name === '.git'))
            continue;
        if (entry.isDirectory())
            walk({ directory: full, prefix: `${name}/`, above }, way);
        else if (entry.isSymbolicLink())
            followLink({ directory: full, prefix: name, above }, way);
        else if (entry.isFile())
            way.visit(name, above);
    }
}
function followLink({ directory, prefix, above }, way) {
    const real = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(directory);
    // A link to a file, or to nothing, is the reader's.
    if (real === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real, { throwIfNoEntry: false })?.isDirectory() !== true) {
        way.visit(prefix, above);
        return;
    }
    if (above.includes(real))
        return;
    if (real !== way.home && !(0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnFile */ .Z4)(way.home, real)) {
        way.beyond(prefix);
        return;
    }
    way.linked += 1;
    if (way.linked > MOST_LINKED)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `More than ${MOST_LINKED} folders are reached by symbolic links`, {
            location: { file: prefix },
            hint: 'Name the folder of the reports more closely.',
        });
    walk({ directory, prefix: `${prefix}/`, above: [...above, real] }, way);
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
                .replace(/@.*$/s, '')
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

/***/ 32285:
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
// EXTERNAL MODULE: ./build/io/files/blocks.js
var blocks = __webpack_require__(20048);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/formats/bom-xml.js
var bom_xml = __webpack_require__(4637);
// EXTERNAL MODULE: ./build/io/formats/inflate.js
var inflate = __webpack_require__(79432);
// EXTERNAL MODULE: ./build/io/git/changed.js
var changed = __webpack_require__(30999);
// EXTERNAL MODULE: ./build/io/git/repository-folder.js
var repository_folder = __webpack_require__(74328);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/model/data/digest.js
var data_digest = __webpack_require__(81764);
;// CONCATENATED MODULE: ./build/io/json/held-items.js
/** An item stands in one chunk; one that is longer is not held. */
const CHUNK = 256 * 1024;
/** What is held of all lists of a document, whatever its size. */
const MOST_CHUNKS = 16;
const COMMA = 44;
function createHeldItems() {
    const chunks = [];
    /** Offset behind what is held. */
    let end = 0;
    function room(length) {
        if (length + 2 > CHUNK)
            return undefined;
        // A chunk is never full to its last byte: items of two chunks do not follow one another without a gap.
        if (end + length + 1 >= chunks.length * CHUNK) {
            if (chunks.length === MOST_CHUNKS)
                return undefined;
            end = chunks.length * CHUNK;
            chunks.push(Buffer.allocUnsafeSlow(CHUNK));
        }
        return chunks.at(-1);
    }
    return {
        take({ bytes, start }, parts, behind) {
            let length = 0;
            for (let index = 0; index < parts.length; index += 2)
                length += (parts[index + 1] ?? behind) - parts[index];
            const chunk = room(length);
            if (chunk === undefined)
                return undefined;
            const from = end;
            let at = from % CHUNK;
            for (let index = 0; index < parts.length; index += 2)
                at += bytes.copy(chunk, at, parts[index] - start, (parts[index + 1] ?? behind) - start);
            chunk[at] = COMMA;
            end = from + length + 1;
            return { from, to: from + length };
        },
        bytes(from, to) {
            const chunk = chunks[Math.floor(from / CHUNK)];
            return chunk.subarray(from % CHUNK, (from % CHUNK) + to - from);
        },
    };
}

// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/io/json/lists.js
var lists = __webpack_require__(76710);
// EXTERNAL MODULE: ./build/io/json/scan.js + 2 modules
var json_scan = __webpack_require__(44728);
;// CONCATENATED MODULE: ./build/io/json/file.js









const BLOCK = 1024 * 1024;
/**
 * Reads a JSON file of any size, a megabyte at a time, and hands the document to `use`. What the long lists
 * give is held where there is room, and else read a second time; a file that changes between is refused.
 *
 * @param options.window bytes to hold at a time.
 * @param options.digest `false` where nobody wants to know the SHA-256.
 * @returns what `use` returned, or `undefined` where the file is not plain JSON: a reader of the whole says why.
 * @throws SealgateError IO_FAILED, and INPUT_INVALID where the file changes meanwhile.
 */
function useJsonFile(file, options, use) {
    const handle = (0,blocks/* reading */.hF)(file, () => (0,external_node_fs_.openSync)(file, 'r'));
    try {
        const read = (into, position) => (0,blocks/* reading */.hF)(file, () => (0,external_node_fs_.readSync)(handle, into, 0, into.length, position));
        const before = (0,external_node_fs_.fstatSync)(handle, { bigint: true });
        const windows = createWindows(read, options.window ?? BLOCK, options.digest !== false);
        const items = createHeldItems();
        const scan = (0,json_scan/* scanJson */.E)(windows.next(0), windows.next, { ...options, held: items, maxDepth: json/* MAX_DEPTH */.l });
        const seen = windows.end();
        if (scan === undefined || !seen.utf8)
            return undefined;
        const encoding = seen.ascii ? 'latin1' : 'utf8';
        const slice = createSlices(read, encoding);
        const held = (from, to) => items.bytes(from, to).toString(encoding);
        const broken = () => {
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} holds a number or word that JSON does not have`, {
                location: { file },
                hint: 'Write the file again with the tool that made it, and pass it unchanged.',
            });
        };
        const document = (0,lists/* assemble */.fT)(scan, { slice, held, length: seen.size }, broken);
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
    const whole = digest ? (0,data_digest/* startSha256 */.y)() : undefined;
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
    const part = (0,lists/* textParts */.KO)(buffer, encoding);
    let start = 0;
    let end = 0;
    return (from, to) => {
        if (from >= start && to <= end)
            return part(from - start, to - start);
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
var parse_report = __webpack_require__(3983);
// EXTERNAL MODULE: ./build/collect/reports/raw-report.js
var raw_report = __webpack_require__(76531);
// EXTERNAL MODULE: ./build/collect/reports/relative-paths.js
var relative_paths = __webpack_require__(58501);
// EXTERNAL MODULE: ./build/collect/reports/registry.js + 45 modules
var registry = __webpack_require__(99813);
;// CONCATENATED MODULE: ./build/collect/reports/report-spec.js




/**
 * `trivy:path` where the word before the colon is a format. A file that is called so is another (`./trivy:path` names
 * it): whoever adds it must not be able to hide the one that is meant.
 *
 * @throws SealgateError USAGE where the word is no format, and no file is called so.
 */
function splitSpec(spec, dir) {
    const match = /^([a-z][a-z0-9-]+):(.+)$/s.exec(spec);
    const [, word, rest] = match ?? [];
    if (word === undefined || rest === undefined)
        return { pattern: spec };
    if (word === 'auto')
        return { pattern: rest };
    const known = registry/* reportParsers */.B.some(({ id }) => id === word);
    return !known && (0,external_node_fs_.existsSync)(external_node_path_default().resolve(dir, spec))
        ? { pattern: spec }
        : { parser: (0,parse_report/* parserNamed */.dh)(word), pattern: rest };
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
    const result = { reports: [], problems: [], raw: [], past: [], named: [] };
    const reading = { ...options, dir, roots: options.roots ?? rootsOf(dir), result };
    const seen = new Set();
    const fallback = options.format === undefined || options.format === 'auto' ? undefined : (0,parse_report/* parserNamed */.dh)(options.format);
    for (const spec of specs) {
        const { parser, pattern } = splitSpec(spec, dir);
        const matching = pattern === '-' ? ['-'] : (0,find_files/* findFiles */.lY)(dir, pattern);
        const files = (0,find_files/* withoutPast */.Po)(matching, pattern, options.evidence);
        if (files.length < matching.length)
            result.past.push(pattern);
        if (files.length === 0)
            result.problems.push(nothingMatches(pattern));
        result.named.push({ pattern, paths: files.map((file) => nameOf(file, dir)) });
        for (const link of (0,find_files/* linksBeyond */.du)(dir, pattern))
            await refuseLinked(dir, link, result);
        for (const file of files) {
            if (seen.has(file))
                continue;
            seen.add(file);
            await readOne(file, parser ?? fallback, reading);
        }
    }
    return result;
}
function nameOf(file, dir) {
    return file === '-' ? 'stdin' : (0,files/* displayPath */.Gt)(external_node_path_default().resolve(dir, file), dir);
}
/** A folder of reports that git tracks as a link out of the repository: what is behind it is not read, and that is told. */
async function refuseLinked(dir, link, { problems }) {
    try {
        await (0,changed/* refuseLinkOut */.rS)(dir, link);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        problems.push(errorProblem(link, error));
    }
}
async function readOne(file, parser, { dir, stdin, each: giveEach, roots, result }) {
    const name = nameOf(file, dir);
    const tool = parser === undefined ? 'unknown' : (0,raw_report/* toolWord */.N)(parser.id);
    const each = giveEach && ((finding) => giveEach((0,relative_paths/* withRelativePath */.w)(finding, roots), name));
    const options = (0,fields/* compact */.oE)({ forced: parser, each, roots });
    let content;
    try {
        const full = external_node_path_default().resolve(dir, file);
        if (file !== '-')
            await (0,changed/* refuseLinkOut */.rS)(dir, file);
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
        ...((0,bom_xml/* isXmlBom */.sR)(bytes) ? { document: await (0,bom_xml/* readXmlBom */.Er)(bytes, name) } : {}),
        ...options,
    });
}
/** Trivy rates everything itself; the calculator is loaded only for those that may not. */
async function scoresFor(head) {
    if (head.includes('"SchemaVersion"'))
        return {};
    return { scoreOf: (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(9885)]).then(__webpack_require__.bind(__webpack_require__, 89885))).scoreOf };
}
/** A large file, read in parts. `undefined` for any other, and where only a reader of the whole can tell what is wrong. */
async function readLarge(file, name, { forced, each, roots }) {
    const look = each !== undefined;
    const size = await (0,files/* fileSize */.Ov)(file);
    if (size === undefined || size < (look ? LARGE_LOOK : LARGE))
        return undefined;
    const scores = await scoresFor((0,blocks/* readStart */.H6)(file, HEAD));
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
    if ((0,repository_folder/* repositoryTop */.K)(dir) === undefined)
        return [];
    return [external_node_path_default().posix.join('/github/workspace', (0,repository_folder/* folderInRepository */.Q)(dir) ?? '')];
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
        return stdin(REPORT_CAP);
    throw new errors/* SealgateError */.De('USAGE', "'-' reads standard input, which this command does not have", {
        hint: 'Write the report to a file and pass that.',
    });
}


/***/ }),

/***/ 20048:
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

/***/ 4637:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ readXmlBom),
/* harmony export */   sR: () => (/* binding */ isXmlBom),
/* harmony export */   y$: () => (/* binding */ isXml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99684);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);



/** A tree takes some ten times the text: no BOM in XML that we have seen comes near it. */
const CAP = 64 * 1024 * 1024;
/** Before the root there may be a licence or a comment. */
const HEAD = 16 * 1024;
const BOM_ROOT = /<(?:[A-Za-z_][\w.-]{0,40}:)?bom\s[^<>]*cyclonedx\.org/i;
/** Whether a file is markup and no JSON. */
function isXml(bytes) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startText */ .qK)(bytes, 256).trimStart().startsWith('<');
}
/** Whether a file begins like a CycloneDX document in XML. */
function isXmlBom(bytes) {
    return isXml(bytes) && BOM_ROOT.test((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startText */ .qK)(bytes, HEAD));
}
/**
 * A CycloneDX document in XML, as the same in JSON.
 *
 * @throws SealgateError INPUT_INVALID where it is not well-formed, or something else; INPUT_TOO_LARGE.
 */
async function readXmlBom(bytes, file) {
    if (bytes.length > CAP) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file} has more than ${CAP} bytes, the most that is read of XML`, {
            location: { file },
            hint: 'Write it as JSON.',
        });
    }
    const { parseXml } = await __webpack_require__.e(/* import() */ 1510).then(__webpack_require__.bind(__webpack_require__, 41510));
    const { cycloneDxJson, isCycloneDx } = await __webpack_require__.e(/* import() */ 6808).then(__webpack_require__.bind(__webpack_require__, 16808));
    const root = await parseXml(bytes, file);
    if (isCycloneDx(root))
        return cycloneDxJson(root, file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is XML, and no CycloneDX document: its root is <${(0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(root.name, 40)}>`, {
        location: { file, line: root.line },
        hint: 'Pass a CycloneDX file, or an SPDX 2.3 file as JSON.',
    });
}


/***/ }),

/***/ 79432:
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

/***/ 30999:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   jr: () => (/* binding */ changedBetween),
/* harmony export */   rS: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94819);





/** More links than any system follows. */
const MOST_LINKS = 64;
/**
 * Which of some files and folders are other ones, or in another place, because of what was committed between two
 * commits: the file itself, something in the folder, a symbolic link on the way, or the submodule that it lies in.
 * Where a name is another only by upper and lower case or by composed letters, it is the same one: many file systems
 * think so.
 *
 * @param files relative to `dir`, as the disk has them now, or absolute.
 * @throws SealgateError INPUT_INVALID where git does not have the commits.
 */
async function changedBetween(dir, [before, after], files) {
    const { git } = await __webpack_require__.e(/* import() */ 9833).then(__webpack_require__.bind(__webpack_require__, 19833));
    const top = await git(dir, ['rev-parse', '--show-toplevel']);
    // What a .gitmodules says of its submodules' changes must not count.
    const shown = ['--name-status', '--no-renames', '--ignore-submodules=none'];
    const diff = await git(dir, ['diff-tree', '-r', '-z', ...shown, before, after]);
    for (const { exitCode, stderr } of [top, diff]) {
        if (exitCode !== 0)
            throw (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksHistory */ .R)(`compare ${before} with ${after}`, stderr);
    }
    const named = top.stdout.toString('utf8').replace(/\r?\n$/, '');
    const root = folded((0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(named) ?? named);
    const { all, there } = changesOf(diff.stdout.toString('utf8'));
    const isChanged = (place) => {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, folded(place)).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/');
        const parts = relative.split('/');
        const onTheWay = parts.some((_, index) => there.has(parts.slice(0, index + 1).join('/')));
        return onTheWay || all.some((name) => name.startsWith(`${relative}/`));
    };
    return new Set(files.filter((file) => placesOf(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, file)).some(isChanged)));
}
/**
 * Paths of files that git tracks below `dir` and that are other ones than at a commit, relative to `dir`. Submodules
 * are not looked into, and line ends that git converts are no difference.
 *
 * @param options.gone names those that are gone, too.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
async function changedSince(dir, commit, { gone = false } = {}) {
    const { git } = await __webpack_require__.e(/* import() */ 9833).then(__webpack_require__.bind(__webpack_require__, 19833));
    const shown = ['--name-only', '--no-renames', '--relative', '--ignore-submodules=all'];
    const safe = ['--no-ext-diff', '--no-textconv', ...(gone ? [] : ['--diff-filter=d'])];
    const { exitCode, stdout, stderr } = await git(dir, ['diff', '-z', ...shown, ...safe, commit, '--', '.']);
    if (exitCode !== 0)
        throw (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksHistory */ .R)(`compare ${commit} with the working tree`, stderr);
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/** Names as `git diff-tree -z --name-status` tells them: all, and those that are still there. */
function changesOf(text) {
    const words = text.split('\0');
    const all = [];
    const there = new Set();
    for (let at = 0; at + 1 < words.length; at += 2) {
        const name = folded(words[at + 1] ?? '');
        all.push(name);
        if (words[at] !== 'D')
            there.add(name);
    }
    return { all, there };
}
/**
 * Refuses a file that a symbolic link of the repository takes from elsewhere on this machine, or from git's own
 * folder: what it holds would get into comments and evidence. A link that git does not track is the caller's.
 *
 * @param file relative to `dir`, or absolute.
 * @throws SealgateError INPUT_INVALID
 */
async function refuseLinkOut(dir, file) {
    const [root, real] = [(0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(dir), (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, file))];
    if (root === undefined || real === undefined || (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnFile */ .Z4)(root, real))
        return;
    const links = placesOf(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, file))
        .slice(0, -1)
        .filter((link) => (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, link));
    if (links.length === 0)
        return;
    // Loaded here: every report is looked at, and hardly one is behind a link.
    const { git } = await __webpack_require__.e(/* import() */ 9833).then(__webpack_require__.bind(__webpack_require__, 19833));
    const top = await git(dir, ['rev-parse', '--show-toplevel']);
    const named = top.stdout.toString('utf8').replace(/\r?\n$/, '');
    if (top.exitCode !== 0 || (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnFile */ .Z4)((0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(named) ?? named, real))
        return;
    const tracked = await git(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', ...links]);
    if (tracked.exitCode === 0 && tracked.stdout.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${file} is a symbolic link that leads out of the repository`, {
        location: { file },
        hint: 'Replace it by a regular file.',
    });
}
function folded(name) {
    return name.normalize('NFC').toLowerCase();
}
/** Every symbolic link on the way to a file, and where the way ends; absolute. */
function placesOf(file) {
    const places = [];
    let open = file;
    while (places.length < MOST_LINKS) {
        const link = firstLink(open);
        if (link === undefined)
            return [...places, (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(open) ?? open];
        places.push(link);
        open = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(link), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link), node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(link, open));
    }
    return places;
}
function firstLink(file) {
    const { root } = node_path__WEBPACK_IMPORTED_MODULE_1___default().parse(file);
    const parts = file.slice(root.length).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
    return parts
        .map((_, index) => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, ...parts.slice(0, index + 1)))
        .find((at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true);
}


/***/ })

};
;