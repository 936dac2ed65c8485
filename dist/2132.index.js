"use strict";
exports.id = 2132;
exports.ids = [2132];
exports.modules = {

/***/ 12357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 1 modules
var parse_report = __webpack_require__(10883);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 1 modules
var read = __webpack_require__(93285);
// EXTERNAL MODULE: ./build/collect/reports/registry.js + 31 modules
var registry = __webpack_require__(27418);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/merge-findings.js + 1 modules
var merge_findings = __webpack_require__(55634);
// EXTERNAL MODULE: ./build/model/vex.js
var vex = __webpack_require__(88314);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
;// CONCATENATED MODULE: ./build/commands/findings-text.js



/** Groups in the order of concern; an unrated finding may be as bad as the worst. */
const ORDER = [...severity/* SEVERITIES */.oC].sort((a, b) => Number(b === 'critical') - Number(a === 'critical') || Number(b === 'unknown') - Number(a === 'unknown'));
const COLORS = {
    critical: '\u001b[1;31m',
    unknown: '\u001b[1;35m',
    high: '\u001b[31m',
    moderate: '\u001b[33m',
    low: '\u001b[36m',
    info: '\u001b[2m',
};
/** Findings as a table for people, grouped by severity, with one line a report under it. */
function findingsText(findings, reports, style) {
    const lines = [];
    for (const severity of ORDER) {
        const group = (0,merge_findings/* sortFindings */.Tc)(findings.filter((finding) => finding.severity === severity));
        if (group.length === 0)
            continue;
        const heading = `${severity.toUpperCase()} (${group.length})`;
        lines.push(style.color ? `${COLORS[severity]}${heading}\u001b[0m` : heading, ...table(group, style.width), '');
    }
    if (findings.length === 0)
        lines.push('No findings.', '');
    for (const report of reports)
        lines.push(reportLine(report));
    return `${lines.join('\n')}\n`;
}
function table(findings, width) {
    const rows = findings.map((finding) => [
        subjectOf(finding),
        finding.aliases[0] ?? finding.rule.replace(/^.*\//, ''),
        fixOf(finding),
        titleOf(finding),
    ]);
    const clean = rows.map((row) => row.map((cell) => (0,display_text/* displayText */.W)(cell).replace(/\s/g, ' ')));
    const widths = [44, 24, 14].map((limit, column) => Math.min(limit, clean.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0)));
    return clean.map((row) => {
        const cells = widths.map((size, column) => cut(row[column] ?? '', size).padEnd(size));
        const line = `  ${cells.join('  ')}`;
        return `${line}  ${cut(row[3] ?? '', Math.max(20, width - line.length - 2))}`.trimEnd();
    });
}
function subjectOf(finding) {
    const { subject, location, detail } = finding;
    if (subject.kind === 'package') {
        const range = subject.purl !== undefined && !subject.purl.includes('@') ? detail?.range : undefined;
        return typeof range === 'string' ? `${subject.name} ${range}` : subject.name;
    }
    return location?.line === undefined ? subject.name : `${subject.name}:${location.line}`;
}
function fixOf({ fix, rule }) {
    if (rule !== 'vulnerabilities/known')
        return '';
    return fix === undefined ? 'no fix' : `→ ${fix.version ?? 'update'}`;
}
function titleOf({ title, suppressed, seenBy }) {
    const tools = [...new Set((seenBy ?? []).map((seen) => seen.tool))];
    const marks = [
        suppressed === undefined ? '' : `[suppressed by ${suppressed.by}] `,
        tools.length > 1 ? `[${tools.join(', ')}] ` : '',
    ];
    return `${marks.join('')}${title}`;
}
function cut(text, size) {
    return text.length <= size ? text : `${text.slice(0, Math.max(0, size - 1)).toWellFormed()}…`;
}
function reportLine(report) {
    const suppressed = report.findings.filter((finding) => finding.suppressed !== undefined).length;
    const count = `${report.findings.length} finding${report.findings.length === 1 ? '' : 's'}`;
    const parts = [
        suppressed === 0 ? count : `${count}, ${suppressed} suppressed`,
        report.target === undefined ? '' : `of ${report.target.kind} ${report.target.name}`,
        report.createdAt === undefined ? '' : `at ${report.createdAt}`,
    ];
    return (0,display_text/* displayText */.W)(`${report.path} [${report.format}]: ${parts.filter((part) => part !== '').join(' ')}`);
}

;// CONCATENATED MODULE: ./build/commands/findings.js








/** Parses scanner reports and lists what they say. */
const command = {
    name: 'findings',
    summary: "List the findings of scanners' reports, as reported or merged over tools.",
    usage: ['findings --report FILE … [--format auto] [--merge] [--json]', 'findings FILE …'],
    positionals: 'FILE is a report, a glob (quote it), or - for standard input, like the value of --report.',
    options: [
        {
            name: 'report',
            type: 'list',
            value: 'FILE',
            description: 'A report, a glob (quote it), or - for standard input; FORMAT:FILE forces the format.',
        },
        {
            name: 'format',
            type: 'string',
            value: 'FORMAT',
            description: `Format of every report: auto (from its content), ${registry/* reportParsers */.B.map((parser) => parser.id).join(', ')}. Default: auto.`,
        },
        {
            name: 'merge',
            type: 'boolean',
            description: 'One finding for what several reports, tools or advisory ids tell of the same thing.',
        },
        {
            name: 'dir',
            type: 'string',
            value: 'DIR',
            description: 'Folder that paths are relative to. Default: here.',
        },
    ],
    notes: [
        'Findings that the tool or its ignore file suppressed are listed too, and marked.',
        'Exit code 2 where a report cannot be read; the others are listed all the same.',
    ],
    run,
};
async function run(positionals, values, world) {
    const specs = [...(Array.isArray(values.report) ? values.report : []), ...positionals];
    if (specs.length === 0) {
        throw new errors/* SealgateError */.De('USAGE', 'No report is named', {
            hint: 'sealgate findings --report trivy.json, or sealgate findings - to read standard input.',
        });
    }
    const format = typeof values.format === 'string' ? values.format : 'auto';
    if (format !== 'auto')
        (0,parse_report/* parserNamed */.dh)(format);
    const dir = external_node_path_default().resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
    const { reports, problems } = await (0,read/* readReports */.oh)(dir, specs, { stdin: world.stdin, format });
    if (reports.length === 0)
        throw nothingRead(problems);
    for (const problem of problems) {
        world.log.error(problem.hint === undefined ? problem.message : `${problem.message}\n  fix: ${problem.hint}`);
    }
    for (const report of reports) {
        for (const problem of report.problems)
            world.log.warn(`${report.path}: ${problem}`);
    }
    const reported = reports.flatMap((report) => report.findings);
    const statements = reports.flatMap((report) => report.statements ?? []);
    const images = reports.flatMap(({ target }) => (target?.kind === 'image' ? [target.name] : []));
    const listed = values.merge === true ? (0,merge_findings/* mergeFindings */.DF)(reported) : reported;
    const findings = (0,vex/* applyVex */.kg)(listed, statements, images);
    return {
        exitCode: problems.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.usage,
        text: findingsText(findings, reports, world.style),
        json: findings,
    };
}
function nothingRead(problems) {
    const [first, ...others] = problems;
    const more = others.map((problem) => `\n${problem.message}`).join('');
    return new errors/* SealgateError */.De(first?.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', `${first?.message ?? 'No report was found'}${more}`, first?.hint === undefined ? {} : { hint: first.hint });
}


/***/ }),

/***/ 91647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89984);





/** 1 GiB: larger inputs are refused rather than half read. */
const DEFAULT_CAP = 1024 * 1024 * 1024;
/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
async function readCapped(file, cap = DEFAULT_CAP) {
    try {
        // Without the thread pool: reading takes less time than the ways there and back.
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (!info.isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a file`, {
                location: { file },
                hint: 'Name a regular file.',
            });
        }
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
        try {
            // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
            if (info.size > cap)
                throw tooLarge(file, info.size, cap);
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
            if (bytes.length > cap)
                throw tooLarge(file, bytes.length, cap);
            return bytes;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
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
    const directory = node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(directory, `.${node_path__WEBPACK_IMPORTED_MODULE_3___default().basename(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
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
    const relative = node_path__WEBPACK_IMPORTED_MODULE_3___default().relative(root, node_path__WEBPACK_IMPORTED_MODULE_3___default().resolve(root, file));
    const inside = relative !== '' && !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_3___default().isAbsolute(relative);
    return (inside ? relative : file).split((node_path__WEBPACK_IMPORTED_MODULE_3___default().sep)).join('/');
}


/***/ }),

/***/ 19601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

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

/***/ 5832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 63061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Lower-case hex SHA-256 of bytes, or of a string's UTF-8. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}


/***/ }),

/***/ 24965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
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


/***/ }),

/***/ 74900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 1486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** npm's and GitHub's words. `unknown` gates like the highest (a missing rating proves nothing). */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unknown'];
/** A threshold a policy may set: findings at or above it count. `never` switches the threshold off. */
const THRESHOLDS = ['critical', 'high', 'moderate', 'low', 'info', 'never'];
const RANK = { unknown: 5, critical: 4, high: 3, moderate: 2, low: 1, info: 0 };
const WORDS = {
    critical: 'critical',
    blocker: 'critical',
    high: 'high',
    important: 'high',
    major: 'high',
    error: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    warning: 'moderate',
    low: 'low',
    minor: 'low',
    note: 'low',
    info: 'info',
    informational: 'info',
    none: 'info',
    negligible: 'info',
    unimportant: 'info',
};
/** Every word that `parseSeverity` knows, lower case. */
const SEVERITY_WORDS = Object.keys(WORDS);
/** Any scanner's severity word, in any case, to ours; what is not known is `unknown`, never dropped. */
function parseSeverity(word) {
    if (typeof word !== 'string')
        return 'unknown';
    const key = word.trim().toLowerCase();
    return Object.hasOwn(WORDS, key) ? WORDS[key] : 'unknown';
}
/** Sort order, most severe first, with `unknown` right after `critical`. */
function compareSeverity(a, b) {
    const order = (s) => (s === 'unknown' ? 3.5 : RANK[s]);
    return order(b) - order(a);
}
/** Whether a severity reaches a threshold. `unknown` reaches every threshold but `never`. */
function reaches(severity, threshold) {
    return threshold !== 'never' && RANK[severity] >= RANK[threshold];
}


/***/ }),

/***/ 31012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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