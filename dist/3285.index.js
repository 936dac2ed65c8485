"use strict";
exports.id = 3285;
exports.ids = [3285];
exports.modules = {

/***/ 32355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ documentFailure),
/* harmony export */   c: () => (/* binding */ textFailure)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4641);

const AUDIT_HINT = 'Audit against a registry that serves advisories (npm audit --registry URL), or give a Trivy report instead.';
const RERUN_HINT = 'Run the tool again, look at what it prints on standard error, and pass its JSON report.';
/** Codes and words of a registry that could not be asked, as npm and pnpm print them. */
const UNREACHABLE = /\b(?:ERR_PNPM_AUDIT_(?:BAD_RESPONSE|ENDPOINT_NOT_EXISTS)|ENOAUDIT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|CERT_[A-Z_]+|E4\d\d|E5\d\d|(?:responded with|^) ?[45]\d\d)\b/;
/** The error that npm or pnpm printed where a report should be, e.g. `{"error": {"code": …}}`. */
function documentFailure(document) {
    if (document === null) {
        return { state: 'invalid', message: 'holds only `null`, which says nothing', hint: RERUN_HINT };
    }
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(document);
    if (fields === undefined ||
        'auditReportVersion' in fields ||
        'advisories' in fields ||
        'SchemaVersion' in fields)
        return undefined;
    const error = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(fields.error);
    const text = typeof fields.error === 'string' ? fields.error : undefined;
    const status = typeof fields.statusCode === 'number' ? fields.statusCode : undefined;
    if (error === undefined && text === undefined && status === undefined)
        return undefined;
    const code = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .idText */ .FP)(error?.code, 80);
    const words = [fields.message, error?.message, error?.summary, text].map((part) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .proseText */ .lz)(part, 240));
    const said = [code, words.find((part) => part !== undefined)]
        .filter((part) => part !== undefined)
        .join(': ');
    const unreachable = (status !== undefined && status >= 400) || UNREACHABLE.test(said);
    if (code === 'ENOLOCK' || code === 'ERR_PNPM_AUDIT_NO_LOCKFILE') {
        return {
            state: 'missing',
            message: `is an error message, not a report: ${said}`,
            hint: 'Run the audit in the folder of the lockfile.',
        };
    }
    return {
        state: unreachable ? 'unreachable' : 'invalid',
        message: `is an error message, not a report${said === '' ? '' : `: ${said}`}`,
        hint: unreachable ? AUDIT_HINT : RERUN_HINT,
        ...auditOnly(said),
    };
}
/** An audit of a package manager that failed says nothing of misconfigurations or secrets, and would not have. */
function auditOnly(said) {
    return /AUDIT|\/-\/npm\/v1\/security\//.test(said) ? { covers: ['vulnerabilities'] } : {};
}
/**
 * What an output that is no JSON looks like, from its first characters.
 *
 * @param size bytes of the whole output.
 */
function textFailure(start, size) {
    const text = start.trim();
    if (text === '') {
        if (size > start.length * 4)
            return undefined;
        return { state: 'invalid', message: 'is empty: the tool wrote no report', hint: RERUN_HINT };
    }
    if (/^<(?:!doctype|html|\?xml|head|body)/i.test(text)) {
        return {
            state: 'invalid',
            message: 'is a web page (HTML or XML), not a JSON report: a proxy or an error page answered',
            hint: RERUN_HINT,
        };
    }
    if (/^[[{"]/.test(text) || /^-?\d|^(?:true|false|null)\b/.test(text))
        return undefined;
    const line = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .proseText */ .lz)(text.split('\n', 1)[0], 200) ?? '';
    const unreachable = UNREACHABLE.test(line);
    return {
        state: unreachable ? 'unreachable' : 'invalid',
        message: `is plain text, not a JSON report: ${line}`,
        hint: unreachable ? AUDIT_HINT : RERUN_HINT,
        ...auditOnly(line),
    };
}


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   lz: () => (/* binding */ proseText),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   rc: () => (/* binding */ eachObject),
/* harmony export */   xG: () => (/* binding */ urlText),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8884);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63061);



function asFields(value) {
    return typeof value === 'object' && value !== null && !isList(value) ? value : undefined;
}
/**
 * The objects of a list that may be absent or null.
 *
 * @throws SealgateError INPUT_INVALID where it is something else, or holds something else.
 */
function objectsAt(value, place) {
    return [...eachObject(value, place)];
}
/**
 * Like `objectsAt`, one after the other: of a long list none is kept.
 *
 * @throws SealgateError INPUT_INVALID
 */
function* eachObject(value, place) {
    if (value === undefined || value === null)
        return;
    const fail = (found, pointer) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${place.file} has ${found} where a list of objects belongs`, {
            location: { file: place.file, pointer },
            hint: 'Pass the report as the scanner wrote it.',
        });
    };
    if (!isList(value))
        return fail(kindOf(value), place.pointer);
    let index = 0;
    for (const item of value) {
        yield asFields(item) ?? fail(kindOf(item), `${place.pointer}/${index}`);
        index += 1;
    }
}
/** Whether a value is a list, long or not. */
function isList(value) {
    return Array.isArray(value) || value instanceof _io_json_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .LongList */ .JL;
}
/** What a JSON value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** The non-empty strings of a list. */
function textsOf(value, max = 200) {
    if (!Array.isArray(value))
        return [];
    return value.map((item) => idText(item, max)).filter((item) => item !== undefined);
}
/**
 * An identifier (name, version, path, id): well-formed, and where it is longer than `max` cut with a digest of
 * the whole, so that two long ones stay two.
 */
function idText(value, max = 500) {
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (typeof text !== 'string' || text === '')
        return undefined;
    const whole = text.toWellFormed();
    return whole.length <= max ? whole : detach(`${whole.slice(0, max - 20)}…${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(whole).slice(0, 16)}`);
}
/** Prose in one line, cut at a word to at most `max` characters. */
function proseText(value, max) {
    if (typeof value !== 'string')
        return undefined;
    // Descriptions run to many kilobytes; only the beginning is looked at, and single spaces stay untouched.
    const whole = value
        .slice(0, max * 2)
        .toWellFormed()
        .replace(/\s{2,}|[^\S ]/g, ' ')
        .trim();
    if (whole === '')
        return undefined;
    if (whole.length <= max)
        return value.length <= max ? whole : detach(whole);
    const cut = whole.slice(0, max - 1);
    const space = cut.lastIndexOf(' ');
    return detach(`${(space > max / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`);
}
/** A web address, or nothing. */
function urlText(value) {
    const text = idText(value, 2000);
    return text !== undefined && text.length < 1000 && /^https?:\/\/[^\s"'<>\\]+$/.test(text)
        ? text
        : undefined;
}
/** A count: a whole number that is not negative, or nothing. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** A line number from 1, or nothing. */
function lineOf(value) {
    const count = countOf(value);
    return count === undefined || count === 0 ? undefined : count;
}
/** An object without its undefined members, so that it is the same before and after JSON. */
function compact(value) {
    if (!Object.values(value).includes(undefined))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
/** A copy that does not keep the text it was cut from alive: joining copies, and the slice is of the copy. */
function detach(text) {
    return ` ${text}`.slice(1);
}


/***/ }),

/***/ 95197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles),
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
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
async function findFiles(dir, given) {
    const pattern = (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep) === '\\' ? given.replaceAll('\\', '/') : given;
    if (!(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(pattern) || (await exists(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, given))))
        return [given];
    const clean = pattern.replace(/^(?:\.\/)+/, '');
    const base = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globBase */ .EI)(clean);
    const matches = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(clean);
    const found = [];
    await walk(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, base), base === '.' ? '' : base.replace(/\/?$/, '/'), /(?:^|\/)(?:node_modules|\.git)\//.test(clean), (file) => {
        if (matches(file))
            found.push(file);
    });
    return found.sort();
}
/** Calls back for every file below a directory; links to directories are not followed. */
async function walk(directory, prefix, everywhere, visit) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${directory} cannot be listed: ${error.message}`, { cause: error });
    });
    for (const entry of entries) {
        if (entry.isDirectory()) {
            if (!everywhere && (entry.name === 'node_modules' || entry.name === '.git'))
                continue;
            await walk(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, entry.name), `${prefix}${entry.name}/`, everywhere, visit);
        }
        else if (entry.isFile() || entry.isSymbolicLink())
            visit(`${prefix}${entry.name}`);
    }
}
/** Whether something is at a path. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(() => true, () => false);
}


/***/ }),

/***/ 95699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a0: () => (/* binding */ longLists),
  Tp: () => (/* binding */ parseDocument),
  MM: () => (/* binding */ parseReport),
  dh: () => (/* binding */ parserNamed)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
;// CONCATENATED MODULE: ./build/io/json-lines.js



/** A text with one JSON document a line (NDJSON). A class, so that it is told from what JSON can hold. */
class JsonLines {
    lines;
    constructor(lines) {
        this.lines = lines;
    }
}
/**
 * Parses NDJSON; empty lines are passed over.
 *
 * @returns `undefined` where the first line is no document, or the only one.
 * @throws SealgateError INPUT_INVALID naming the line that is none.
 */
function parseJsonLines(bytes, file) {
    const texts = (0,io_text/* decodeText */.g)(bytes, file).split('\n');
    const lines = [];
    for (const [index, text] of texts.entries()) {
        if (text.trim() === '')
            continue;
        try {
            lines.push((0,json/* parseJson */.q)(Buffer.from(text), file));
        }
        catch (error) {
            if (lines.length === 0 || !(error instanceof errors/* SealgateError */.De))
                return undefined;
            throw new errors/* SealgateError */.De('INPUT_INVALID', error.message, {
                location: { file, line: index + 1 },
                hint: 'Pass the output as the tool wrote it, one JSON document a line and nothing else.',
                cause: error,
            });
        }
    }
    return lines.length < 2 ? undefined : new JsonLines(lines);
}

// EXTERNAL MODULE: ./build/io/json-lists.js
var json_lists = __webpack_require__(8884);
;// CONCATENATED MODULE: ./build/io/list-shape.js
/**
 * The shape of paths such as `Results/*\/Vulnerabilities`, where `*` is every item of a list and the last name
 * is that of the list.
 */
function listShape(paths) {
    const root = { members: new Map(), item: undefined, noted: false };
    for (const path of paths) {
        let node = root;
        for (const step of path.split('/'))
            node = childOf(node, step);
        node.noted = true;
    }
    return shapeOf(root);
}
function childOf(node, step) {
    if (step === '')
        return node;
    const known = step === '*' ? node.item : node.members.get(step);
    const child = known ?? { members: new Map(), item: undefined, noted: false };
    if (step === '*')
        node.item = child;
    else
        node.members.set(step, child);
    return child;
}
function shapeOf(node) {
    if (node.noted)
        return { noted: true };
    const members = new Map([...node.members].map(([name, child]) => [name, shapeOf(child)]));
    return {
        ...(members.size === 0 ? {} : { members }),
        ...(node.item === undefined ? {} : { item: shapeOf(node.item) }),
    };
}

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/model/merge-findings.js + 1 modules
var merge_findings = __webpack_require__(55634);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/collect/reports/failures.js
var failures = __webpack_require__(32355);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(4641);
// EXTERNAL MODULE: ./build/collect/reports/registry.js + 5 modules
var registry = __webpack_require__(11617);
;// CONCATENATED MODULE: ./build/collect/reports/parse-report.js










/** The parser of a format's name. @throws SealgateError USAGE with the nearest name. */
function parserNamed(id) {
    const parser = registry/* reportParsers */.B.find((candidate) => candidate.id === id);
    if (parser !== undefined)
        return parser;
    const known = registry/* reportParsers */.B.map((candidate) => candidate.id);
    const near = (0,nearest/* nearest */.p)(id, known);
    throw new errors/* SealgateError */.De('USAGE', `Unknown report format '${id}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `Formats are: auto, ${known.join(', ')}.`,
    });
}
/**
 * One report's bytes → report, or the failure that a tool printed instead of one.
 *
 * @throws SealgateError INPUT_INVALID naming the place.
 */
function parseReport(bytes, name, forced) {
    const file = () => ({ path: name, size: bytes.length, sha256: (0,digest/* sha256Hex */.f)(bytes) });
    const start = startOf(bytes);
    const clean = forced?.clean?.find((text) => bytes.length < 64 && start.trim() === text);
    if (forced !== undefined && clean !== undefined)
        return { report: forced.parse(undefined, file()) };
    const failed = (0,failures/* textFailure */.c)(start, bytes.length);
    if (failed !== undefined)
        return { failure: failed };
    return parseDocument(documentOf(bytes, name), name, { forced, file });
}
/**
 * A parsed document → report, or the failure that a tool printed instead of one.
 *
 * @throws SealgateError INPUT_INVALID
 */
function parseDocument(document, name, { forced, file }) {
    const failure = (0,failures/* documentFailure */.I)(document);
    if (failure !== undefined)
        return { failure };
    const parser = forced ?? registry/* reportParsers */.B.find((candidate) => candidate.detects(document));
    if (parser?.detects(document) !== true)
        throw unrecognised(name, document, forced);
    const report = parser.parse(document, file());
    return { report: { ...report, findings: (0,merge_findings/* numberTwins */.$g)(report.findings) } };
}
/** The lists that any format can have long. */
function longLists() {
    return listShape(registry/* reportParsers */.B.flatMap((parser) => parser.lists ?? []));
}
/** One JSON document, or where it is not one, a document a line. */
function documentOf(bytes, name) {
    try {
        return (0,json_lists/* parseJsonLists */.X4)(bytes, name, { shape: longLists() });
    }
    catch (error) {
        const lines = parseJsonLines(bytes, name);
        if (lines === undefined)
            throw error;
        return lines;
    }
}
function unrecognised(name, document, forced) {
    const expected = forced === undefined ? registry/* reportParsers */.B.map((parser) => parser.title).join(', ') : forced.title;
    return new errors/* SealgateError */.De('INPUT_INVALID', `${name} is not ${expected}: it holds ${wordsFor(document)}`, {
        location: { file: name },
        hint: forced === undefined
            ? `Expected one of: ${expected}.`
            : 'Leave the format out, so that it is told from the content, or pass the right file.',
    });
}
function wordsFor(document) {
    if (document instanceof JsonLines)
        return `${document.lines.length} lines of JSON`;
    if (Array.isArray(document) || document instanceof json_lists/* LongList */.JL)
        return `a list of ${document.length}`;
    const keys = Object.keys(typeof document === 'object' && document !== null ? document : {}).slice(0, 5);
    const shown = keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ');
    return keys.length === 0 ? (0,fields/* kindOf */.I)(document) : `${(0,fields/* kindOf */.I)(document)} with ${shown}`;
}
/** The first characters, whatever the encoding, to tell a report from a web page or a message. */
function startOf(bytes) {
    const head = bytes.subarray(0, 2048);
    const encoding = head[0] === 0xff && head[1] === 0xfe
        ? 'utf-16le'
        : head[0] === 0xfe && head[1] === 0xff
            ? 'utf-16be'
            : 'utf-8';
    return new TextDecoder(encoding).decode(head);
}


/***/ }),

/***/ 76531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gx: () => (/* binding */ errorProblem),
  Gq: () => (/* binding */ failureProblem),
  oh: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/io/json-lists.js
var json_lists = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/io/json-scan.js
var json_scan = __webpack_require__(87684);
;// CONCATENATED MODULE: ./build/io/json-file.js







const BLOCK = 1024 * 1024;
/**
 * Reads a JSON file of any size, a megabyte at a time, and hands the document to `use`. What the long lists
 * give is read a second time; a file that changes between is refused.
 *
 * @param options.window bytes to hold at a time.
 * @returns what `use` returned, or `undefined` where the file is not plain JSON: a reader of the whole says why.
 * @throws SealgateError IO_FAILED, and INPUT_INVALID where the file changes meanwhile.
 */
function useJsonFile(file, options, use) {
    const handle = guard(file, () => (0,external_node_fs_.openSync)(file, 'r'));
    try {
        const read = (into, position) => guard(file, () => (0,external_node_fs_.readSync)(handle, into, 0, into.length, position));
        const before = (0,external_node_fs_.fstatSync)(handle, { bigint: true });
        const windows = createWindows(read, options.window ?? BLOCK);
        const scan = (0,json_scan/* scanJson */.E)(windows.next(0), windows.next, { ...options, maxDepth: json/* MAX_DEPTH */.l });
        const seen = windows.end();
        if (scan === undefined || !seen.utf8)
            return undefined;
        const slice = createSlices(read);
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
function createWindows(read, room) {
    const buffer = Buffer.allocUnsafeSlow(Math.max(room, BLOCK));
    const whole = (0,external_node_crypto_.createHash)('sha256');
    let held = 0;
    let size = 0;
    let utf8 = true;
    let tail = Buffer.alloc(0);
    function see(bytes) {
        whole.update(bytes);
        size += bytes.length;
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
            return { size, sha256: whole.digest('hex'), utf8: utf8 && tail.length === 0 };
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
function createSlices(read) {
    const buffer = Buffer.allocUnsafeSlow(BLOCK);
    let start = 0;
    let end = 0;
    return (from, to) => {
        if (from >= start && to <= end)
            return buffer.toString('utf8', from - start, to - start);
        const into = to - from > BLOCK ? Buffer.allocUnsafeSlow(to - from) : buffer;
        let count = 0;
        for (let more = 1; more > 0 && count < into.length; count += more)
            more = read(into.subarray(count), from + count);
        if (into === buffer)
            [start, end] = [from, from + count];
        return into.toString('utf8', 0, Math.min(count, to - from));
    };
}
function guard(file, action) {
    try {
        return action();
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('IO_FAILED', `${file} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/collect/reports/find-files.js
var find_files = __webpack_require__(95197);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 2 modules
var parse_report = __webpack_require__(95699);
// EXTERNAL MODULE: ./build/collect/reports/raw-report.js
var raw_report = __webpack_require__(76531);
;// CONCATENATED MODULE: ./build/collect/reports/read.js









/** V8 holds no longer string than about 512 MiB; above this a report that cannot be read in parts must be split. */
const REPORT_CAP = 400 * 1024 * 1024;
/** Larger files are read in parts. */
const LARGE = 32 * 1024 * 1024;
/** A compressed report may become this many times larger, and always this large. JSON reaches about 40 times. */
const INFLATION = 200;
const INFLATED = 8 * 1024 * 1024;
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
    const fallback = options.format === undefined || options.format === 'auto' ? undefined : (0,parse_report/* parserNamed */.dh)(options.format);
    for (const spec of specs) {
        const { parser, pattern } = await splitSpec(spec, dir);
        const files = pattern === '-' ? ['-'] : await (0,find_files/* findFiles */.l)(dir, pattern);
        if (files.length === 0)
            result.problems.push(nothingMatches(pattern));
        for (const file of files) {
            if (seen.has(file))
                continue;
            seen.add(file);
            await readOne(dir, file, parser ?? fallback, options.stdin, result);
        }
    }
    return result;
}
async function readOne(dir, file, parser, stdin, result) {
    const name = file === '-' ? 'stdin' : (0,files/* displayPath */.Gt)(external_node_path_default().resolve(dir, file), dir);
    const tool = parser === undefined ? 'unknown' : (0,raw_report/* toolWord */.N)(parser.id);
    let content;
    try {
        const full = external_node_path_default().resolve(dir, file);
        const large = file === '-' ? undefined : await readLarge(full, name, parser);
        if (large !== undefined)
            content = large.content;
        else
            content = { bytes: file === '-' ? await readStdin(stdin) : await (0,files/* readCapped */.EF)(full, REPORT_CAP) };
        const whole = await inflated(content.bytes, name);
        const answer = large?.answer ?? (0,parse_report/* parseReport */.MM)(whole, name, parser);
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
/** A large file, read in parts. `undefined` for any other, and where only a reader of the whole can tell what is wrong. */
async function readLarge(file, name, forced) {
    const size = await (0,files/* fileSize */.Ov)(file);
    if (size === undefined || size < LARGE)
        return undefined;
    return useJsonFile(file, { shape: (0,parse_report/* longLists */.a0)() }, ({ document, ...read }) => ({
        answer: (0,parse_report/* parseDocument */.Tp)(document, name, { forced, file: () => ({ path: name, ...read }) }),
        content: { file: { path: file, sha256: read.sha256 } },
    }))?.result;
}
/** The bytes, or where gzip made them what was compressed. @throws SealgateError INPUT_INVALID, INPUT_TOO_LARGE */
async function inflated(bytes, name) {
    if (bytes === undefined)
        return new Uint8Array(0);
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    const most = Math.min(REPORT_CAP, Math.max(INFLATED, bytes.length * INFLATION));
    try {
        return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: most });
    }
    catch (cause) {
        const tooLarge = cause.code === 'ERR_BUFFER_TOO_LARGE';
        throw new errors/* SealgateError */.De(tooLarge ? 'INPUT_TOO_LARGE' : 'INPUT_INVALID', tooLarge
            ? `${name} has more than ${most} bytes when it is decompressed`
            : `${name} is not whole: gzip says ${(0,errors/* messageOf */.bD)(cause)}`, { location: { file: name }, hint: 'Pass the report as the scanner wrote it, not compressed.', cause });
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
    const where = error.location === undefined || (0,errors/* formatLocation */.j$)(error.location) === name
        ? ''
        : ` (${(0,errors/* formatLocation */.j$)(error.location)})`;
    return {
        kind: 'report',
        subject: name,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
        message: `${error.message}${where}`,
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
async function splitSpec(spec, dir) {
    const match = /^([a-z][a-z0-9-]+):(.+)$/s.exec(spec);
    const [, word, rest] = match ?? [];
    if (word === undefined || rest === undefined || (await (0,find_files/* exists */.t)(external_node_path_default().resolve(dir, spec))))
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

/***/ 11617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ reportParsers)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/advisory-ids.js
var advisory_ids = __webpack_require__(27949);
// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(74900);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
// EXTERNAL MODULE: ./build/model/versions.js
var model_versions = __webpack_require__(31012);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var reports_fields = __webpack_require__(4641);
;// CONCATENATED MODULE: ./build/collect/reports/npm-audit.js






/**
 * npm's audit JSON, `auditReportVersion` 2 (npm 7 and later). One finding an advisory of a package; packages
 * that are named only because they depend on a vulnerable one are not findings of their own.
 */
const npmAuditParser = {
    id: 'npm-audit',
    title: 'npm audit JSON (auditReportVersion 2)',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            (typeof fields.auditReportVersion === 'number' ||
                ((0,reports_fields/* asFields */.qI)(fields.vulnerabilities) !== undefined &&
                    (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(fields.metadata)?.dependencies) !== undefined)));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const packages = packagesOf(fields.vulnerabilities, file.path);
        const explained = explainedPackages(packages);
        const findings = [...packages].flatMap(([name, entry]) => packageFindings(name, entry, file.path, explained));
        return {
            format: 'npm-audit',
            tool: { name: 'npm audit' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'lockfile', name: 'package-lock.json' },
            covers: ['vulnerabilities'],
            findings,
            problems: problemsOf(fields, packages.size),
        };
    },
};
function packagesOf(value, report) {
    const packages = new Map();
    const fields = (0,reports_fields/* asFields */.qI)(value);
    if (fields === undefined) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${report} has ${value === undefined ? 'nothing' : (0,reports_fields/* kindOf */.I)(value)} as vulnerabilities`, {
            location: { file: report, pointer: '/vulnerabilities' },
            hint: 'Pass the report as `npm audit --json` wrote it.',
        });
    }
    for (const [name, entry] of Object.entries(fields)) {
        (0,reports_fields/* objectsAt */.yR)([entry], { file: report, pointer: `/vulnerabilities/${escapePointer(name)}` });
        packages.set(name, (0,reports_fields/* asFields */.qI)(entry) ?? {});
    }
    return packages;
}
/** Packages whose `via` leads to an advisory of the report, over any number of steps. */
function explainedPackages(packages) {
    const dependents = new Map();
    const queue = [];
    for (const [name, entry] of packages) {
        for (const via of Array.isArray(entry.via) ? entry.via : []) {
            if (typeof via === 'string')
                dependents.set(via, [...(dependents.get(via) ?? []), name]);
            else
                queue.push(name);
        }
    }
    const explained = new Set(queue);
    for (const name of explained)
        for (const dependent of dependents.get(name) ?? [])
            explained.add(dependent);
    return explained;
}
function packageFindings(name, entry, report, explained) {
    const pointer = `/vulnerabilities/${escapePointer(name)}`;
    const via = Array.isArray(entry.via) ? entry.via : [];
    const advisories = via.flatMap((item, index) => {
        const fields = (0,reports_fields/* asFields */.qI)(item);
        return fields === undefined
            ? []
            : [makeFinding(name, entry, fields, { report, pointer: `${pointer}/via/${index}` })];
    });
    if (advisories.length > 0 || explained.has(name))
        return advisories;
    // Nothing in the report says why it is vulnerable: better one finding too many than one lost.
    const causes = (0,reports_fields/* textsOf */.CB)(via).slice(0, 5).join(', ');
    const title = causes === '' ? 'Reported as vulnerable' : `Vulnerable through ${causes}`;
    return [
        makeFinding(name, entry, { title, severity: entry.severity, range: entry.range }, { report, pointer }),
    ];
}
function makeFinding(key, entry, advisory, source) {
    const name = (0,reports_fields/* idText */.FP)(key) ?? '(package not named)';
    const url = (0,reports_fields/* urlText */.xG)(advisory.url);
    const range = (0,reports_fields/* idText */.FP)(advisory.range, 500) ?? (0,reports_fields/* idText */.FP)(entry.range, 500);
    const fixedVersions = (0,model_versions/* upperBounds */.Sp)(range ?? '');
    const nodes = (0,reports_fields/* textsOf */.CB)(entry.nodes, 1000);
    const fix = fixOf(name, entry.fixAvailable, fixedVersions);
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject: { kind: 'package', name, purl: (0,purl/* npmPurl */.N)(name, '') },
        title: (0,reports_fields/* proseText */.lz)(advisory.title, 160) ?? 'Known vulnerability',
        message: (0,reports_fields/* proseText */.lz)(advisory.title, 400) ?? 'npm audit gives no description.',
        aliases: (0,advisory_ids/* sortIds */.x8)([...(0,advisory_ids/* ghsaIdsIn */.FD)(url ?? ''), ...(0,advisory_ids/* npmId */.Te)(advisory.source)]),
        ...(fix === undefined ? {} : { fix }),
        evidence: { file: source.report, pointer: source.pointer },
        seenBy: [{ tool: 'npm audit', report: source.report }],
        ...(url === undefined ? {} : { url }),
        detail: {
            ...(range === undefined ? {} : { range }),
            ...(nodes.length === 0 ? {} : { nodes }),
            ...(fixedVersions.length === 0 ? {} : { fixedVersions }),
            ...cwesOf(advisory),
            ...updateOf(entry.fixAvailable),
        },
    };
    return { ...draft, severity: (0,severity/* parseSeverity */.lv)(advisory.severity), fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
}
/** The direct dependency to change, as npm worked it out. */
function updateOf(available) {
    const change = (0,reports_fields/* asFields */.qI)(available);
    const name = (0,reports_fields/* idText */.FP)(change?.name);
    const version = (0,reports_fields/* idText */.FP)(change?.version, 200);
    if (name === undefined || version === undefined)
        return {};
    return { update: { name, version, major: change?.isSemVerMajor === true } };
}
function cwesOf(advisory) {
    const cwes = (0,reports_fields/* textsOf */.CB)(advisory.cwe, 40);
    return cwes.length === 0 ? {} : { cwes };
}
/** `fixAvailable` names the direct dependency to change; the range's end names the version of the package itself. */
function fixOf(name, available, bounds) {
    const change = (0,reports_fields/* asFields */.qI)(available);
    const changed = (0,reports_fields/* idText */.FP)(change?.name);
    const to = (0,reports_fields/* idText */.FP)(change?.version, 200);
    const [only] = bounds.length === 1 ? bounds : [];
    const version = only ?? (changed === name ? to : undefined);
    const withVersion = version === undefined ? {} : { version };
    if (changed !== undefined && to !== undefined) {
        const major = change?.isSemVerMajor === true ? ' (a major change)' : '';
        const text = changed === name
            ? `Update ${name} to ${to}${major}.`
            : `Update ${changed} to ${to}${major}, which no longer brings a vulnerable ${name}.`;
        return { text, ...withVersion };
    }
    if (version !== undefined)
        return { text: `Update ${name} to ${version}.`, version };
    return available === true ? { text: 'npm audit fix updates it within the declared ranges.' } : undefined;
}
/** T13, T31: an audit of nothing, or one that was cut, finds nothing. */
function problemsOf(report, listed) {
    const problems = [];
    const version = report.auditReportVersion;
    if (version !== 2) {
        problems.push(`Its auditReportVersion is ${typeof version === 'number' ? version : 'not given'}, and Sealgate knows 2: what differs was not read`);
    }
    const metadata = (0,reports_fields/* asFields */.qI)(report.metadata);
    const dependencies = (0,reports_fields/* asFields */.qI)(metadata?.dependencies);
    const total = (0,reports_fields/* countOf */.pq)(dependencies?.total) ?? (0,reports_fields/* countOf */.pq)(metadata?.totalDependencies);
    if (total === undefined)
        problems.push('It does not say how many dependencies it audited, so it may have audited none');
    if (total === 0 && listed === 0)
        problems.push('It audited 0 dependencies, so it proves nothing: run the audit in the folder of the lockfile');
    if (listed === 0 && ((0,reports_fields/* countOf */.pq)((0,reports_fields/* asFields */.qI)(metadata?.vulnerabilities)?.total) ?? 0) > 0)
        problems.push('It counts vulnerabilities but lists none: the report is not complete');
    return problems;
}
function escapePointer(key) {
    return key.slice(0, 200).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./build/collect/reports/pnpm-audit.js





/** Paths a finding keeps; the dependency graph gives better ones where there is one. */
const MAX_PATHS = 3;
/**
 * pnpm's audit JSON: the registry's quick-audit answer that pnpm up to 10 (and npm 6) prints unchanged, and
 * what pnpm 11 and 12 build from bulk advisories (`cwe` a string, findings with dev, optional, bundled).
 * One finding an advisory.
 */
const pnpmAuditParser = {
    id: 'pnpm-audit',
    title: 'pnpm audit JSON',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            (0,reports_fields/* asFields */.qI)(fields.advisories) !== undefined &&
            ('metadata' in fields || 'muted' in fields || 'actions' in fields));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const entries = Object.entries((0,reports_fields/* asFields */.qI)(fields.advisories) ?? {});
        (0,reports_fields/* objectsAt */.yR)(entries.map(([, value]) => value), { file: file.path, pointer: '/advisories' });
        const tool = toolOf(fields, entries);
        const findings = entries.map(([key, value]) => advisoryFinding((0,reports_fields/* asFields */.qI)(value) ?? {}, key, { report: file.path, tool }));
        return {
            format: 'pnpm-audit',
            tool: { name: tool },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'lockfile', name: tool === 'npm audit' ? 'package-lock.json' : 'pnpm-lock.yaml' },
            covers: ['vulnerabilities'],
            findings,
            problems: pnpm_audit_problemsOf((0,reports_fields/* asFields */.qI)(fields.metadata), findings.length),
        };
    },
};
function advisoryFinding(item, key, source) {
    const pointer = `/advisories/${key.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 200)}`;
    const occurrences = (0,reports_fields/* objectsAt */.yR)(item.findings, { file: source.report, pointer: `${pointer}/findings` });
    const name = (0,reports_fields/* idText */.FP)(item.module_name) ?? (0,reports_fields/* idText */.FP)(item.name) ?? '(package not named)';
    const versions = [...new Set((0,reports_fields/* textsOf */.CB)(occurrences.map((one) => one.version)))].sort();
    const [version] = versions.length === 1 ? versions : [];
    const fixedVersions = patchedVersions((0,reports_fields/* idText */.FP)(item.patched_versions, 1000) ?? '');
    const fixed = (0,model_versions/* nearestAbove */.kq)(version, fixedVersions) ?? fixedVersions[0];
    const url = (0,reports_fields/* urlText */.xG)(item.url);
    const paths = pathsOf(occurrences, source.tool);
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject: {
            kind: 'package',
            name: version === undefined ? name : `${name}@${version}`,
            purl: (0,purl/* npmPurl */.N)(name, version ?? ''),
        },
        title: (0,reports_fields/* proseText */.lz)(item.title, 160) ?? 'Known vulnerability',
        message: (0,reports_fields/* proseText */.lz)(item.overview, 400) ?? (0,reports_fields/* proseText */.lz)(item.title, 400) ?? `${source.tool} gives no description.`,
        aliases: (0,advisory_ids/* sortIds */.x8)([
            ...(0,reports_fields/* textsOf */.CB)([item.github_advisory_id]),
            ...(0,reports_fields/* textsOf */.CB)(item.cves),
            ...(0,advisory_ids/* ghsaIdsIn */.FD)(url ?? ''),
            ...(0,advisory_ids/* npmId */.Te)(item.id ?? key),
        ]),
        ...(fixed === undefined ? {} : { fix: { text: `Update ${name} to ${fixed}.`, version: fixed } }),
        ...(paths.length === 0 ? {} : { paths }),
        evidence: { file: source.report, pointer },
        seenBy: [{ tool: source.tool, report: source.report }],
        ...(url === undefined ? {} : { url }),
        detail: detailOf(item, versions, fixedVersions),
    };
    return { ...draft, severity: (0,severity/* parseSeverity */.lv)(item.severity), fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
}
function detailOf(item, versions, fixedVersions) {
    const range = (0,reports_fields/* idText */.FP)(item.vulnerable_versions, 500);
    const cwes = typeof item.cwe === 'string' ? item.cwe.slice(0, 400).split(/,\s*/) : (0,reports_fields/* textsOf */.CB)(item.cwe, 40);
    return {
        ...(versions.length > 1 ? { versions } : {}),
        ...(range === undefined ? {} : { range }),
        ...(fixedVersions.length === 0 ? {} : { fixedVersions }),
        ...(cwes.length === 0 ? {} : { cwes }),
    };
}
/** `>=1.2.6` → `1.2.6`; `<0.0.0` is how npm says that there is none. */
function patchedVersions(range) {
    return [...range.matchAll(/(?:>=|\^|~)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function pathsOf(occurrences, tool) {
    const paths = occurrences
        .flatMap((one) => (Array.isArray(one.paths) ? one.paths.slice(0, 100) : []))
        .filter((text) => typeof text === 'string' && text.length < 4000)
        .map((text) => [...(tool === 'npm audit' ? ['.'] : []), ...text.toWellFormed().split('>')]);
    paths.sort((a, b) => a.length - b.length || (a.join('>') < b.join('>') ? -1 : 1));
    return paths.slice(0, MAX_PATHS);
}
/** npm 6 prints the same answer of the same server; only pnpm's paths begin with an importer. */
function toolOf(report, entries) {
    if (!('runId' in report))
        return 'pnpm audit';
    const paths = entries.flatMap(([, value]) => {
        const findings = (0,reports_fields/* asFields */.qI)(value)?.findings;
        return Array.isArray(findings) ? (0,reports_fields/* textsOf */.CB)((0,reports_fields/* asFields */.qI)(findings[0])?.paths, 4000) : [];
    });
    return paths.some((text) => text.startsWith('.>')) ? 'pnpm audit' : 'npm audit';
}
/** T13: an audit of nothing finds nothing. */
function pnpm_audit_problemsOf(metadata, listed) {
    const total = (0,reports_fields/* countOf */.pq)(metadata?.totalDependencies);
    const problems = [];
    if (total === undefined)
        problems.push('It does not say how many dependencies it audited, so it may have audited none');
    if (total === 0 && listed === 0)
        problems.push('It audited 0 dependencies, so it proves nothing: run the audit in the folder of the lockfile');
    const counts = Object.values((0,reports_fields/* asFields */.qI)(metadata?.vulnerabilities) ?? {});
    if (listed === 0 && counts.some((count) => ((0,reports_fields/* countOf */.pq)(count) ?? 0) > 0))
        problems.push('It counts vulnerabilities but lists none: the report is not complete');
    return problems;
}

// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(30847);
;// CONCATENATED MODULE: ./build/collect/reports/trivy-findings.js





const NPM_TYPES = ['npm', 'pnpm', 'yarn', 'bun', 'node-pkg', 'nodejs'];
/** An entry of `Vulnerabilities`. */
function vulnerabilityFinding(item, place) {
    const name = (0,reports_fields/* idText */.FP)(item.PkgName) ?? '(package not named)';
    const version = (0,reports_fields/* idText */.FP)(item.InstalledVersion, 200) ?? '';
    const id = (0,reports_fields/* idText */.FP)(item.VulnerabilityID, 200);
    const aliases = (0,advisory_ids/* sortIds */.x8)([...(id === undefined ? [] : [id]), ...(0,reports_fields/* textsOf */.CB)(item.VendorIDs)]);
    const fixedVersions = listedVersions(item);
    const fixed = (0,model_versions/* nearestAbove */.kq)(version === '' ? undefined : version, fixedVersions) ?? fixedVersions[0];
    const subject = (0,reports_fields/* compact */.oE)({
        kind: 'package',
        name: version === '' ? name : `${name}@${version}`,
        purl: purlOf(item, name, version, place),
    });
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject,
        title: (0,reports_fields/* proseText */.lz)(item.Title, 160) ?? (0,reports_fields/* proseText */.lz)(item.Description, 160) ?? id ?? 'Known vulnerability',
        message: (0,reports_fields/* proseText */.lz)(item.Description, 400) ?? (0,reports_fields/* proseText */.lz)(item.Title, 400) ?? 'Trivy gives no description.',
        aliases,
    };
    if (fixed !== undefined)
        draft.fix = { text: `Update ${name} to ${fixed}.`, version: fixed };
    if (place.image === undefined)
        draft.location = { file: place.target };
    draft.detail = compactDetail({
        fixedVersions,
        related: relatedIds(item, aliases),
        status: (0,reports_fields/* idText */.FP)(item.Status, 40),
        path: (0,reports_fields/* idText */.FP)(item.PkgPath),
        cwes: (0,reports_fields/* textsOf */.CB)(item.CweIDs, 40),
        image: place.image,
    });
    return finish(item, place, draft);
}
function listedVersions(item) {
    const versions = [];
    for (const part of ((0,reports_fields/* idText */.FP)(item.FixedVersion, 500) ?? '').split(',')) {
        const version = part.trim();
        if (version !== '')
            versions.push(version);
    }
    return versions;
}
/** An entry of `Misconfigurations`, or nothing for a check that passed. */
function misconfigurationFinding(item, place) {
    if (item.Status === 'PASS')
        return undefined;
    const cause = (0,reports_fields/* asFields */.qI)(item.CauseMetadata) ?? {};
    const resource = (0,reports_fields/* idText */.FP)(cause.Resource, 200);
    const resolution = (0,reports_fields/* proseText */.lz)(item.Resolution, 300);
    return finish(item, place, {
        check: 'scanners',
        rule: 'scanners/misconfiguration',
        subject: fileSubject(place.target, place),
        title: (0,reports_fields/* proseText */.lz)(item.Title, 160) ?? (0,reports_fields/* idText */.FP)(item.ID, 160) ?? 'Misconfiguration',
        message: (0,reports_fields/* proseText */.lz)(item.Message, 400) ?? (0,reports_fields/* proseText */.lz)(item.Description, 400) ?? 'Trivy gives no description.',
        aliases: (0,advisory_ids/* sortIds */.x8)((0,reports_fields/* textsOf */.CB)([item.ID, item.AVDID])),
        ...(resolution === undefined ? {} : { fix: { text: resolution } }),
        ...locate(place.target, cause, place),
        ...(item.Status === 'EXCEPTION' ? { suppressed: { by: 'trivy exception' } } : {}),
        detail: compactDetail({ type: (0,reports_fields/* idText */.FP)(item.Type, 80), resource, image: place.image }),
    });
}
/** An entry of `Secrets`. The matched text stays out: it may hold the secret. */
function secretFinding(item, place) {
    const category = (0,reports_fields/* idText */.FP)(item.Category, 80);
    const title = (0,reports_fields/* proseText */.lz)(item.Title, 160) ?? (0,reports_fields/* idText */.FP)(item.RuleID, 160) ?? 'Secret';
    return finish(item, place, {
        check: 'scanners',
        rule: 'scanners/secret',
        subject: fileSubject(place.target, place),
        title,
        message: `Looks like a secret (${category ?? 'no category'}): whoever can read this file can use it.`,
        aliases: (0,advisory_ids/* sortIds */.x8)((0,reports_fields/* textsOf */.CB)([item.RuleID])),
        fix: { text: 'Revoke it, then remove it from the file and keep it in a secret store.' },
        ...locate(place.target, item, place),
        detail: compactDetail({ category, image: place.image }),
    });
}
/** An entry of `Licenses`: a licence that Trivy saw on a package or in a file, with Trivy's own rating. */
function licenseFinding(item, place) {
    const name = (0,reports_fields/* idText */.FP)(item.PkgName);
    const file = (0,reports_fields/* idText */.FP)(item.FilePath) ?? place.target;
    const license = (0,reports_fields/* idText */.FP)(item.Name, 200) ?? '(not named)';
    const category = (0,reports_fields/* idText */.FP)(item.Category, 40)?.toLowerCase() ?? 'unknown';
    const purl = name === undefined ? undefined : place.purls.get(name);
    return finish(item, place, {
        check: 'scanners',
        rule: 'scanners/license',
        subject: name === undefined
            ? fileSubject(file, place)
            : (0,reports_fields/* compact */.oE)({ kind: 'package', name: packageLabel(name, purl), purl }),
        title: `Licence ${license}`,
        message: `Trivy rates the licence ${license} as ${category}.`,
        aliases: [],
        ...(place.image === undefined ? { location: { file } } : {}),
        detail: compactDetail({ license, category, image: place.image }),
    });
}
/** Completes a draft in place: with thousands of findings, copies of half-made ones would be most of the work. */
function finish(item, place, draft) {
    const finding = draft;
    finding.severity = (0,severity/* parseSeverity */.lv)(item.Severity);
    finding.evidence = { file: place.report, pointer: place.pointer };
    finding.seenBy = [{ tool: 'trivy', report: place.report }];
    if (place.suppressed !== undefined)
        finding.suppressed = place.suppressed;
    const url = (0,reports_fields/* urlText */.xG)(item.PrimaryURL);
    if (url !== undefined)
        finding.url = url;
    finding.fingerprint = (0,advisory_ids/* findingFingerprint */.ix)(draft);
    return finding;
}
function purlOf(item, name, version, place) {
    const given = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(item.PkgIdentifier)?.PURL, 1000);
    // Built again, so that it is spelled as the dependency graph spells it.
    const npm = given === undefined ? NPM_TYPES.includes(place.type) : given.startsWith('pkg:npm/');
    if (npm && version !== '')
        return (0,purl/* npmPurl */.N)(name, version);
    return given?.startsWith('pkg:') ? given : undefined;
}
/**
 * A GitHub advisory id that the references name, where they name exactly one: then it is the same vulnerability
 * told by another database. Several would be guesswork.
 */
function relatedIds(item, aliases) {
    if (!Array.isArray(item.References))
        return [];
    const ids = new Set();
    const count = Math.min(item.References.length, 200);
    for (let index = 0; index < count; index += 1) {
        const reference = item.References[index];
        if (typeof reference === 'string' && reference.length < 500 && reference.includes('GHSA-'))
            for (const id of (0,advisory_ids/* ghsaIdsIn */.FD)(reference))
                ids.add(id);
    }
    return ids.size === 1 ? [...ids].filter((id) => !aliases.includes(id)) : [];
}
function fileSubject(file, place) {
    // An image's files get the image's name without tag and digest in front: the same file over rebuilds.
    return place.image === undefined
        ? { kind: 'file', name: file }
        : { kind: 'image', name: `${imageName(place.image)}:${file.startsWith('/') ? '' : '/'}${file}` };
}
function imageName(reference) {
    return reference.replace(/@sha256:[0-9a-f]+$/i, '').replace(/:[^:/]+$/, '');
}
function locate(file, lines, place) {
    if (place.image !== undefined)
        return {};
    return { location: (0,reports_fields/* compact */.oE)({ file, line: (0,reports_fields/* lineOf */.cA)(lines.StartLine), endLine: (0,reports_fields/* lineOf */.cA)(lines.EndLine) }) };
}
function packageLabel(name, purl) {
    const version = purl === undefined ? undefined : /@([^@?#]+)(?:[?#]|$)/.exec(purl.slice(4))?.[1];
    return version === undefined ? name : `${name}@${decode(version)}`;
}
function decode(text) {
    return text.replace(/%(?:2B|3A)/gi, (code) => (code.toUpperCase() === '%2B' ? '+' : ':'));
}
/** Members that say nothing (absent, empty) left out. */
function compactDetail(detail) {
    const kept = {};
    for (const [key, value] of Object.entries(detail)) {
        if (value !== undefined && !(Array.isArray(value) && value.length === 0))
            kept[key] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/collect/reports/trivy-result.js



/** Adds the findings of one entry of `Results`, suppressed ones marked. @throws SealgateError INPUT_INVALID */
function readResult(result, pointer, base, findings) {
    for (const [list, kind] of LISTS) {
        const at = `${pointer}/${list}`;
        const place = { ...base, pointer: at };
        let index = 0;
        for (const item of (0,reports_fields/* eachObject */.rc)(result[list], { file: base.report, pointer: at })) {
            place.pointer = `${at}/${index}`;
            const finding = readItem(kind, item, place);
            if (finding !== undefined)
                findings.push(finding);
            index += 1;
        }
    }
    const at = `${pointer}/ExperimentalModifiedFindings`;
    (0,reports_fields/* objectsAt */.yR)(result.ExperimentalModifiedFindings, { file: base.report, pointer: at }).forEach((item, index) => {
        const fields = (0,reports_fields/* asFields */.qI)(item.Finding);
        if (fields === undefined) {
            throw wrong({ path: base.report }, `${(0,reports_fields/* kindOf */.I)(item.Finding)} as Finding`, `${at}/${index}/Finding`);
        }
        const reason = [(0,reports_fields/* idText */.FP)(item.Status, 40), (0,reports_fields/* idText */.FP)(item.Statement, 300)].filter((part) => part !== undefined);
        const finding = readItem(modifiedKind(item.Type), fields, {
            ...base,
            pointer: `${at}/${index}/Finding`,
            suppressed: {
                by: (0,reports_fields/* idText */.FP)(item.Source, 200) ?? 'trivy',
                ...(reason.length === 0 ? {} : { reason: reason.join(': ') }),
            },
        });
        if (finding !== undefined)
            findings.push(finding);
    });
}
/** The lists of a result, and what each holds. */
const LISTS = [
    ['Vulnerabilities', 'vulnerabilities'],
    ['Misconfigurations', 'misconfigurations'],
    ['Secrets', 'secrets'],
    ['Licenses', 'licenses'],
];
function readItem(kind, item, place) {
    switch (kind) {
        case 'vulnerabilities':
            return vulnerabilityFinding(item, place);
        case 'misconfigurations':
            return misconfigurationFinding(item, place);
        case 'secrets':
            return secretFinding(item, place);
        case 'licenses':
            return licenseFinding(item, place);
    }
}
function modifiedKind(type) {
    if (type === 'misconfiguration')
        return 'misconfigurations';
    if (type === 'secret')
        return 'secrets';
    return type === 'license' ? 'licenses' : 'vulnerabilities';
}
/** A report that Trivy did not write so. */
function wrong(file, found, pointer) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file.path} has ${found}`, {
        location: { file: file.path, pointer },
        hint: 'Pass the report as `trivy … --format json` wrote it.',
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/trivy.js



/** The newest schema this parser knows. */
const SCHEMA = 2;
/**
 * Trivy's JSON report, schema version 2: file system, repository, image, virtual machine, SBOM, configuration;
 * one report or a list of them.
 */
const trivyParser = {
    id: 'trivy',
    title: 'Trivy JSON',
    lists: [
        'Results/*/Vulnerabilities',
        'Results/*/Misconfigurations',
        'Results/*/Secrets',
        'Results/*/Licenses',
        'Results/*/Packages',
    ],
    detects(document) {
        const first = (0,reports_fields/* asFields */.qI)(Array.isArray(document) ? document[0] : document);
        return (first !== undefined &&
            typeof first.SchemaVersion === 'number' &&
            (typeof first.ArtifactName === 'string' || 'ArtifactType' in first || 'Results' in first));
    },
    parse(document, file) {
        const many = Array.isArray(document);
        const parts = (many ? document : [document]).map((item, index) => {
            const fields = (0,reports_fields/* asFields */.qI)(item);
            if (fields === undefined)
                throw wrong(file, `${(0,reports_fields/* kindOf */.I)(item)} instead of a report`, many ? `/${index}` : '');
            return readArtifact(fields, file, many ? `/${index}` : '');
        });
        const target = targetOf(parts);
        const createdAt = parts.map((part) => part.createdAt).find((time) => time !== undefined);
        return (0,reports_fields/* compact */.oE)({
            format: 'trivy',
            tool: (0,reports_fields/* compact */.oE)({
                name: 'trivy',
                version: parts.map((part) => part.version).find((v) => v !== undefined),
            }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target,
            commit: commitOf(parts),
            createdAt,
            covers: report/* REPORT_KINDS */.t.filter((kind) => parts.some((part) => part.covers.has(kind))),
            scanned: [...new Set(parts.flatMap((part) => part.scanned))].sort(),
            findings: parts.flatMap((part) => part.findings),
            problems: parts.flatMap((part) => part.problems),
        });
    },
};
function readArtifact(report, file, base) {
    if (typeof report.SchemaVersion !== 'number')
        throw wrong(file, `${(0,reports_fields/* kindOf */.I)(report.SchemaVersion)} as SchemaVersion`, `${base}/SchemaVersion`);
    const name = (0,reports_fields/* idText */.FP)(report.ArtifactName) ?? '(not named)';
    const type = (0,reports_fields/* idText */.FP)(report.ArtifactType, 80) ?? '';
    const image = type === 'container_image';
    const results = (0,reports_fields/* objectsAt */.yR)(report.Results, { file: file.path, pointer: `${base}/Results` });
    const findings = [];
    const covers = new Set();
    const scanned = [];
    const purls = purlsOf(results);
    results.forEach((result, index) => {
        const pointer = `${base}/Results/${index}`;
        const target = (0,reports_fields/* idText */.FP)(result.Target) ?? '(not named)';
        const place = {
            report: file.path,
            target,
            type: (0,reports_fields/* idText */.FP)(result.Type, 80) ?? '',
            purls,
            ...(image ? { image: name } : {}),
        };
        readResult(result, pointer, place, findings);
        const kind = kindOfResult(result);
        if (kind !== undefined)
            covers.add(kind);
        if (kind === 'vulnerabilities' && !image)
            scanned.push(target);
    });
    const problems = trivy_problemsOf(report.SchemaVersion, name, results.length);
    return {
        name,
        kind: artifactKind(type, results),
        digest: digestOf((0,reports_fields/* asFields */.qI)(report.Metadata)),
        commit: (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(report.Metadata)?.Commit, 64),
        version: (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(report.Trivy)?.Version, 80),
        createdAt: timeOf(report.CreatedAt),
        covers,
        scanned,
        findings,
        problems,
    };
}
/** T29: Trivy leaves `Results` out when it recognised nothing, which is not the same as finding nothing. */
function trivy_problemsOf(schema, name, results) {
    const problems = [];
    if (schema > SCHEMA) {
        problems.push(`Its schema version ${schema} is newer than ${SCHEMA}, the newest that Sealgate knows: what is new in it was not read`);
    }
    else if (schema < SCHEMA) {
        problems.push(`Its schema version ${schema} is older than ${SCHEMA}: scan again with a current Trivy`);
    }
    if (results === 0) {
        problems.push(`It names no scanned target in ${name}: Trivy recognised nothing there, so it proves nothing. Check the path it was run on`);
    }
    return problems;
}
/** What a result was made by; older reports have no class, so what it holds tells. */
function kindOfResult(result) {
    switch (result.Class) {
        case 'os-pkgs':
        case 'lang-pkgs':
            return 'vulnerabilities';
        case 'config':
            return 'misconfigurations';
        case 'secret':
            return 'secrets';
        case 'license':
        case 'license-file':
            return 'licenses';
        default:
            return LISTS.find(([list]) => (0,reports_fields/* isList */.Lv)(result[list]))?.[1];
    }
}
function purlsOf(results) {
    const purls = new Map();
    const twice = new Set();
    if (!results.some((result) => (0,reports_fields/* isList */.Lv)(result.Licenses)))
        return purls;
    for (const result of results) {
        for (const item of (0,reports_fields/* isList */.Lv)(result.Packages) ? result.Packages : []) {
            const fields = (0,reports_fields/* asFields */.qI)(item);
            const name = (0,reports_fields/* idText */.FP)(fields?.Name);
            const purl = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(fields?.Identifier)?.PURL, 1000);
            if (name === undefined || purl === undefined || !purl.startsWith('pkg:'))
                continue;
            if (purls.has(name) && purls.get(name) !== purl)
                twice.add(name);
            purls.set(name, purl);
        }
    }
    for (const name of twice)
        purls.delete(name);
    return purls;
}
function artifactKind(type, results) {
    if (type === 'container_image')
        return 'image';
    const config = results.length > 0 && results.every((result) => result.Class === 'config');
    if (type === 'filesystem')
        return config ? 'config' : 'filesystem';
    return type === 'repository' ? 'repository' : 'unknown';
}
/** The digest the image is known by in its registry, else its id. */
function digestOf(metadata) {
    const named = (0,reports_fields/* idText */.FP)(Array.isArray(metadata?.RepoDigests) ? metadata.RepoDigests[0] : undefined, 1000);
    const digest = named?.slice(named.lastIndexOf('@') + 1) ?? (0,reports_fields/* idText */.FP)(metadata?.ImageID, 200);
    return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
function timeOf(value) {
    const text = (0,reports_fields/* idText */.FP)(value, 60);
    return text !== undefined && /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))
        ? text
        : undefined;
}
/** The commit that all parts are about; Trivy names it for a folder that is a clean git checkout. */
function commitOf(parts) {
    const commits = new Set(parts.map((part) => part.commit));
    const [commit] = commits;
    return commits.size === 1 && commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
        ? commit
        : undefined;
}
function targetOf(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        return undefined;
    if (others.length > 0) {
        const kind = others.every((part) => part.kind === first.kind) ? first.kind : 'unknown';
        return { kind, name: (0,reports_fields/* idText */.FP)(parts.map((part) => part.name).join(', '), 300) ?? '' };
    }
    return (0,reports_fields/* compact */.oE)({ kind: first.kind, name: first.name, digest: first.digest });
}

;// CONCATENATED MODULE: ./build/collect/reports/registry.js



/** Every report format Sealgate reads; the first that detects a document parses it. */
const reportParsers = [trivyParser, pnpmAuditParser, npmAuditParser];


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ LongList),
/* harmony export */   X4: () => (/* binding */ parseJsonLists),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65848);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87684);




/**
 * A list of a document whose items are built one at a time, each time it is walked: thousands of findings are
 * never held twice. A class, because a value must be told from what JSON can hold, and quickly.
 */
class LongList {
    length;
    #items;
    #read;
    /** @param items offsets, begin and end in turn. */
    constructor(items, read) {
        this.length = items.length / 2;
        this.#items = items;
        this.#read = read;
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.#items.length; index += 2)
            yield this.#read(this.#items[index], this.#items[index + 1]);
    }
}
/**
 * Parses JSON as `parseJson` does and for the same faults refuses it; where the lists that `shape` names are
 * long, they come as `LongList`.
 *
 * @throws SealgateError INPUT_INVALID with line and column; for a number or word that is none inside a long
 *   list, when that item is reached.
 */
function parseJsonLists(bytes, file, options) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const scan = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer)
        ? (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJson */ .E)({ bytes: buffer, last: true }, noMore, { ...options, maxDepth: _json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l })
        : undefined;
    if (scan === undefined)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, file);
    const slice = (from, to) => buffer.toString('utf8', from, to);
    // Whatever is wrong with a part is wrong with the whole, and told there with its place.
    const explain = () => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, file);
    return assemble(scan, { slice, length: buffer.length }, explain);
}
/**
 * The document of a scan: all but the long lists, and those as `LongList`.
 *
 * @param explain called where a part is not JSON; should throw what is wrong.
 */
function assemble(scan, source, explain) {
    const parse = (text) => {
        try {
            return JSON.parse(text);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            explain();
            throw error;
        }
    };
    const parts = [];
    let from = 0;
    for (let index = 0; index < scan.left.length; index += 2) {
        parts.push(source.slice(from, scan.left[index]));
        from = scan.left[index + 1];
    }
    parts.push(source.slice(from, source.length));
    const document = parse(parts.join('').replace(/^\uFEFF/, ''));
    for (const list of scan.lists)
        place(document, list, new LongList(list.items, (a, b) => parse(source.slice(a, b))));
    return document;
}
/** Puts a list where the document has an empty one. Paths come from shapes, and the scan has seen each step. */
function place(document, { path }, list) {
    let node = document;
    for (const step of path.slice(0, -1))
        node = node[step];
    node[path[path.length - 1]] = list;
}
function noMore() {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', 'the document ends before it is complete');
}


/***/ }),

/***/ 87684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/** Thrown inside for whatever is not plain: a slower reader then says what is wrong, and where. */
const FAULT = new Error('not plain JSON');
const QUOTE = 34;
const BACKSLASH = 92;
/** Objects with more members than this have their names looked up in a set. */
const FEW = 64;
/** No token but a string may be longer. */
const MARGIN = 64 * 1024;
/** Shorter lists are built with the rest. */
const SHORT_LIST = 64 * 1024;
/** 1 for what may stand in a string as it is. */
const PLAIN = new Uint8Array(256).fill(1);
PLAIN.fill(0, 0, 32);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;
/**
 * Checks what JSON.parse does not (depth, members named twice) in one pass over the bytes, and notes the items
 * of the lists that `shape` names. Strings and structure are checked by the grammar of RFC 8259; numbers and
 * words are left to JSON.parse, which sees all of them later.
 *
 * @param next the window that begins at an offset of the one before.
 * @returns `undefined` where something is wrong or unusual (an escaped name).
 */
function scanJson(first, next, options) {
    try {
        return createScanner(first, next, options)();
    }
    catch (error) {
        if (error === FAULT)
            return undefined;
        throw error;
    }
}
/** The first group of four bytes, from `word` on, with a quote, a backslash or a control character. */
function plainWords(words, from) {
    const end = words.length;
    let word = from;
    while (word < end) {
        const four = words[word];
        const quote = four ^ 0x22222222;
        const slash = four ^ 0x5c5c5c5c;
        // The high bit of a byte is set where a byte at or below it is one of them.
        const hit = ((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((four - 0x20202020) & ~four);
        if ((hit & 0x80808080) !== 0)
            break;
        word += 1;
    }
    return word;
}
// One closure and small functions: each is soon compiled, and a report is read once in a process.
function createScanner(first, next, { shape, maxDepth, shortList = SHORT_LIST }) {
    let bytes = first.bytes;
    let last = first.last;
    /** Offset of the window in the document. */
    let start = 0;
    /** Beyond this the window slides before the next token. */
    let limit = 0;
    // Four bytes at a time: words[n] holds the bytes from n * 4 - offset on.
    let offset = 0;
    let words = new Int32Array(0);
    let at = 0;
    // Names of the objects that are open: their bytes one after the other, and hash and end of each.
    let letters = Buffer.alloc(2 * MARGIN);
    let names = new Int32Array(2048);
    let top = 0;
    const lists = [];
    const left = [];
    const path = [];
    function open(window) {
        bytes = window.bytes;
        last = window.last;
        limit = last ? Number.POSITIVE_INFINITY : bytes.length - MARGIN;
        offset = bytes.byteOffset & 3;
        words = new Int32Array(bytes.buffer, bytes.byteOffset - offset, (bytes.length + offset) >> 2);
    }
    function slide() {
        start += at;
        open(next(at));
        at = 0;
    }
    function space() {
        let code = bytes[at];
        while (code === 32 || code === 10 || code === 13 || code === 9) {
            at += 1;
            if (at > limit)
                slide();
            code = bytes[at];
        }
        return code;
    }
    /** From the opening quote to behind the closing one. */
    function passString() {
        let here = endOfPlain(at + 1);
        while (bytes[here] !== QUOTE) {
            if (here > limit) {
                at = here;
                slide();
                here = 0;
            }
            else if (bytes[here] === BACKSLASH)
                here = passEscape(here + 1);
            else
                throw FAULT;
            here = endOfPlain(here);
        }
        at = here + 1;
    }
    /** The next quote, backslash, control character or end of the window. */
    function endOfPlain(from) {
        const short = from + 12;
        let here = from;
        for (; here < short; here += 1)
            if (PLAIN[bytes[here]] !== 1)
                return here;
        here = (plainWords(words, (here + offset) >> 2) << 2) - offset;
        while (PLAIN[bytes[here]] === 1)
            here += 1;
        return here;
    }
    /** From behind a backslash to behind the escape. */
    function passEscape(from) {
        const code = bytes[from];
        if (code !== 117) {
            if (code === undefined || !'"\\/bfnrt'.includes(String.fromCharCode(code)))
                throw FAULT;
            return from + 1;
        }
        for (let digit = from + 1; digit <= from + 4; digit += 1) {
            const lower = bytes[digit] | 32;
            if (!((lower >= 48 && lower <= 57) || (lower >= 97 && lower <= 102)))
                throw FAULT;
        }
        return from + 5;
    }
    /** A number or a word, as far as it goes. */
    function passLiteral() {
        const from = at;
        let code = bytes[at];
        while (code > 32 && code !== 44 && code !== 93 && code !== 125) {
            if (code === QUOTE || code === 58 || code === 91 || code === 123)
                throw FAULT;
            at += 1;
            code = bytes[at];
        }
        if (at === from || (at === bytes.length && !last))
            throw FAULT;
    }
    function passValue(depth, here) {
        if (at > limit)
            slide();
        const code = bytes[at];
        if (code === QUOTE)
            passString();
        else if (code === 123)
            passObject(depth + 1, here);
        else if (code !== 91)
            passLiteral();
        else if (here?.noted === true)
            noteList(depth + 1);
        else
            passList(depth + 1, here);
    }
    function passList(depth, here) {
        if (depth > maxDepth)
            throw FAULT;
        at += 1;
        if (space() === 93) {
            at += 1;
            return;
        }
        if (here !== undefined)
            path.push(0);
        for (let index = 0;; index += 1) {
            if (here !== undefined)
                path[path.length - 1] = index;
            passValue(depth, here?.item);
            const code = space();
            at += 1;
            if (code === 93)
                break;
            if (code !== 44)
                throw FAULT;
            space();
        }
        if (here !== undefined)
            path.pop();
    }
    /** Passes a list and remembers its items. */
    function noteList(depth) {
        if (depth > maxDepth)
            throw FAULT;
        at += 1;
        const items = [];
        const from = start + at;
        if (space() !== 93) {
            for (;;) {
                if (at > limit)
                    slide();
                items.push(start + at);
                passValue(depth, undefined);
                items.push(start + at);
                const code = space();
                if (code === 93)
                    break;
                if (code !== 44)
                    throw FAULT;
                at += 1;
                space();
            }
        }
        if (start + at - from >= shortList) {
            lists.push({ path: [...path], items });
            left.push(from, start + at);
        }
        at += 1;
    }
    function passObject(depth, here) {
        if (depth > maxDepth)
            throw FAULT;
        const base = top;
        at += 1;
        if (space() === 125) {
            at += 1;
            return;
        }
        let many;
        for (;;) {
            if (at > limit)
                slide();
            passName();
            const name = here?.members === undefined ? undefined : nameAt(top - 3);
            many = many === undefined ? addName(base) : addToMany(many);
            if (space() !== 58)
                throw FAULT;
            at += 1;
            space();
            if (name === undefined)
                passValue(depth, undefined);
            else
                passMember(name, depth, here);
            const code = space();
            at += 1;
            if (code === 125)
                break;
            if (code !== 44)
                throw FAULT;
            space();
        }
        top = base;
    }
    function passMember(name, depth, here) {
        const shape = here?.members?.get(name);
        if (shape !== undefined)
            path.push(name);
        passValue(depth, shape);
        if (shape !== undefined)
            path.pop();
    }
    /** From the opening quote of a name to behind the closing one; its letters become the newest name. */
    function passName() {
        if (bytes[at] !== QUOTE)
            throw FAULT;
        const from = top === 0 ? 0 : names[top - 1];
        if (from + MARGIN > letters.length)
            letters = Buffer.concat([letters, Buffer.alloc(letters.length)]);
        let here = at + 1;
        let to = from;
        let hash = 0;
        for (let code = bytes[here]; PLAIN[code] === 1; code = bytes[here]) {
            hash = (Math.imul(hash, 31) + code) | 0;
            letters[to] = code;
            to += 1;
            here += 1;
        }
        if (bytes[here] !== QUOTE || to - from > MARGIN)
            throw FAULT;
        at = here + 1;
        if (top + 3 > names.length)
            names = grown(names);
        names[top] = hash;
        names[top + 1] = from;
        names[top + 2] = to;
        top += 3;
    }
    /** Compares the newest name with those of its object, which begin at `base`; where they are many, gives them as a set. */
    function addName(base) {
        const newest = top - 3;
        const hash = names[newest];
        for (let index = base; index < newest; index += 3) {
            if (names[index] === hash && nameAt(index) === nameAt(newest))
                throw FAULT;
        }
        if (top - base <= FEW * 3)
            return undefined;
        const set = new Set();
        for (let index = base; index < top; index += 3)
            set.add(nameAt(index));
        return set;
    }
    function addToMany(many) {
        top -= 3;
        const name = nameAt(top);
        if (many.has(name))
            throw FAULT;
        return many.add(name);
    }
    function nameAt(index) {
        return letters.toString('utf8', names[index + 1], names[index + 2]);
    }
    return () => {
        open(first);
        if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
            at = 3;
        space();
        passValue(0, shape);
        space();
        if (at !== bytes.length || !last)
            throw FAULT;
        return { lists, left };
    };
}
function grown(numbers) {
    const more = new Int32Array(numbers.length * 2);
    more.set(numbers);
    return more;
}


/***/ }),

/***/ 65848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t)(text, offset) },
            hint: 'Write the file again with the tool that made it, and pass it unchanged.',
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

/***/ 30847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
/** What a report can tell about. */
const REPORT_KINDS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];


/***/ })

};
;