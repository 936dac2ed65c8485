"use strict";
exports.id = 1958;
exports.ids = [1958,3466];
exports.modules = {

/***/ 12357:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 2 modules
var parse_report = __webpack_require__(3983);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 3 modules
var reports_read = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/collect/reports/registry.js + 45 modules
var registry = __webpack_require__(99813);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/findings/exploitation.js
var exploitation = __webpack_require__(19250);
// EXTERNAL MODULE: ./build/model/findings/judged-products.js
var judged_products = __webpack_require__(43580);
// EXTERNAL MODULE: ./build/model/findings/report-age.js
var report_age = __webpack_require__(32070);
// EXTERNAL MODULE: ./build/model/findings/vex.js
var vex = __webpack_require__(11515);
// EXTERNAL MODULE: ./build/policy/duration.js
var duration = __webpack_require__(32324);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
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
function noRows() {
    return { groups: new Map(), all: 0, suppressed: 0 };
}
/** Adds a finding's row. */
function addRow(rows, finding) {
    rows.all += 1;
    if (finding.suppressed !== undefined)
        rows.suppressed += 1;
    let group = rows.groups.get(finding.severity);
    if (group === undefined) {
        group = { rows: [], widths: [0, 0, 0] };
        rows.groups.set(finding.severity, group);
    }
    const { widths } = group;
    const plain = cellsOf(finding);
    const row = plain.join(BETWEEN);
    const cells = isPlain(row) ? plain : plain.map(cellOf);
    const shown = shownOf(cells);
    widths[0] = Math.min(LIMITS[0], Math.max(widths[0], shown[0].length));
    widths[1] = Math.min(LIMITS[1], Math.max(widths[1], shown[1].length));
    widths[2] = Math.min(LIMITS[2], Math.max(widths[2], shown[2].length));
    group.rows.push(cells === plain ? row : cells.join(BETWEEN));
}
/** Rows as a table for people, in parts: grouped by severity, with the lines about the reports under it. */
function* rowsText(all, about, style) {
    let none = true;
    for (const severity of ORDER) {
        const groups = all.flatMap((rows) => rows.groups.get(severity) ?? []);
        const rows = groups.flatMap((group) => group.rows);
        if (rows.length === 0)
            continue;
        const heading = `${severity.toUpperCase()} (${rows.length})`;
        const widths = [0, 1, 2].map((column) => Math.max(...groups.map((group) => group.widths[column])));
        none = false;
        yield style.color ? `${COLORS[severity]}${heading}\u001b[0m\n` : `${heading}\n`;
        rows.sort();
        for (let at = 0; at < rows.length; at += BATCH) {
            const batch = rows.slice(at, at + BATCH).map((row) => `${lineOf(row, widths, style.width)}\n`);
            yield batch.join('');
        }
        yield '\n';
    }
    if (none)
        yield 'No findings.\n\n';
    yield `${about.join('\n')}\n`;
}
/** Findings as such a table. */
function findingsText(findings, reports, style) {
    const rows = noRows();
    for (const finding of findings)
        addRow(rows, finding);
    const about = reports.map((report) => {
        const suppressed = report.findings.filter((finding) => finding.suppressed !== undefined).length;
        return reportLine(report, { all: report.findings.length, suppressed });
    });
    return [...rowsText([rows], about, style)].join('');
}
/** So many lines together are one text: single ones live too long for the collector of young garbage. */
const BATCH = 512;
const LIMITS = [44, 24, 14];
/** Stands in no cell: there it would be written as an escape. */
const BETWEEN = '\0';
/** The parts of a row: the first five are what it is sorted by; empty ones are as the part that they repeat. */
function cellsOf(finding) {
    const { subject, rule, aliases, location, title } = finding;
    const line = location?.line === undefined ? '' : String(location.line).padStart(16, '0');
    const id = aliases[0] ?? '';
    const about = subjectOf(finding);
    return [
        subject.name,
        rule,
        id,
        line,
        title,
        about === subject.name ? '' : about,
        id === '' ? rule.replace(/^.*\//, '') : '',
        fixOf(finding),
        marksOf(finding),
    ];
}
/** Subject, id, fix and title, as they are shown. */
function shownOf(parts) {
    const at = (index) => parts[index] ?? '';
    return [at(5) || at(0), at(2) || at(6), at(7), `${at(8)}${at(4)}`];
}
function lineOf(row, widths, width) {
    const shown = shownOf(row.split(BETWEEN));
    let line = '';
    for (let column = 0; column < widths.length; column += 1) {
        const size = widths[column] ?? 0;
        line += `  ${(0,shorten/* shorten */.m)(shown[column] ?? '', Math.max(1, size)).padEnd(size)}`;
    }
    return `${line}  ${(0,shorten/* shorten */.m)(shown[3], Math.max(20, width - line.length - 2))}`.trimEnd();
}
/** A row of printable ASCII (and the arrow of a fix) without a runner's markers: shown as it is. */
function isPlain(row) {
    return PLAIN_ROW.test(row) && !row.includes('::') && !row.includes('##[');
}
/** Nine cells, so that none holds what stands between them. */
const PLAIN_ROW = /^(?:[\x20-\x7e→]*\0){8}[\x20-\x7e→]*$/;
function cellOf(text) {
    return (0,display/* displayText */.WV)(text).replace(/\s/g, ' ');
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
function marksOf(finding) {
    const { suppressed, seenBy } = finding;
    const tools = (seenBy ?? []).length < 2 ? [] : [...new Set((seenBy ?? []).map((seen) => seen.tool))];
    const epss = (0,exploitation/* epssOf */.ni)(finding);
    const marks = [
        (0,exploitation/* isKnownExploited */.qX)(finding) ? '[known exploited] ' : '',
        epss === undefined ? '' : `[EPSS ${epss}] `,
        suppressed === undefined ? '' : `[suppressed by ${suppressed.by}] `,
        tools.length > 1 ? `[${tools.join(', ')}] ` : '',
    ];
    return marks.join('');
}
/** What a report holds, in a line. */
function reportLine(report, { all, suppressed }) {
    const count = (0,counted/* counted */.h)(all, 'finding');
    const parts = [
        suppressed === 0 ? count : `${count}, ${suppressed} suppressed`,
        report.target === undefined ? '' : `of ${report.target.kind} ${report.target.name}`,
        report.createdAt === undefined ? '' : `at ${report.createdAt}`,
    ];
    return (0,display/* displayText */.WV)(`${report.path} [${report.format}]: ${parts.filter((part) => part !== '').join(' ')}`);
}

// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
;// CONCATENATED MODULE: ./build/commands/findings.js












/** Parses scanner reports and lists what they say. */
const command = {
    name: 'findings',
    summary: "List the findings of scanners' reports, as reported or merged over tools.",
    usage: ['findings --report FILE … [--format auto] [--merge] [--json]', 'findings FILE …'],
    positionals: 'FILE is a report, a glob (quote it), or - for standard input, like the value of --report.',
    argument: 'files',
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
            choices: ['auto', ...registry/* reportParsers */.B.map((parser) => parser.id)],
            description: `Format of every report: auto (from its content), ${registry/* reportParsers */.B.map((parser) => parser.id).join(', ')}. Default: auto.`,
        },
        {
            name: 'merge',
            type: 'boolean',
            description: 'One finding for what several reports, tools or advisory ids tell of the same thing.',
        },
        {
            name: 'kev',
            type: 'list',
            value: 'FILE',
            description: "CISA's catalogue of known exploited vulnerabilities (JSON): says which findings are in it.",
        },
        {
            name: 'epss',
            type: 'list',
            value: 'FILE',
            description: 'EPSS scores (CSV, compressed or not, or JSON): says how likely each is used.',
        },
        {
            name: 'max-age',
            type: 'string',
            value: 'AGE',
            description: 'Says which reports are older (7d, 24h), or do not say when they were made.',
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
    const specs = [...(0,flags/* listOf */.c3)(values, 'report'), ...positionals];
    if (specs.length === 0) {
        throw new errors/* SealgateError */.De('USAGE', 'No report is named', {
            hint: 'sealgate findings --report trivy.json, or sealgate findings - to read standard input.',
        });
    }
    const format = typeof values.format === 'string' ? values.format : 'auto';
    if (format !== 'auto')
        (0,parse_report/* parserNamed */.dh)(format);
    const dir = external_node_path_default().resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
    const options = { stdin: world.stdin, format };
    if (isLook(values, specs)) {
        const answer = await look({ dir, specs, options }, values, world);
        if (answer !== undefined)
            return answer;
    }
    const { reports, problems } = await (0,reports_read/* readReports */.oh)(dir, specs, options);
    if (reports.length === 0)
        throw nothingRead(problems);
    const reported = reports.flatMap((report) => report.findings);
    const age = { now: world.now().toISOString(), maxAge: maxAgeOf(values) };
    const files = { kev: (0,flags/* listOf */.c3)(values, 'kev'), epss: (0,flags/* listOf */.c3)(values, 'epss') };
    const wanted = files.kev.length + files.epss.length === 0 ? new Set() : (0,exploitation/* cvesOf */.RW)(reported);
    const { readExploitation } = await __webpack_require__.e(/* import() */ 1380).then(__webpack_require__.bind(__webpack_require__, 21380));
    const lists = await readExploitation(dir, files, { wanted, age });
    const troubles = [...problems, ...lists.problems];
    tell(world, reports, { troubles, age });
    const statements = reports
        .flatMap((report) => report.statements ?? [])
        .map((statement) => {
        const invalid = (0,vex/* futureVex */.V)(statement, age.now);
        return invalid === undefined ? statement : { ...statement, invalid };
    });
    const images = reports.flatMap(({ target }) => target?.kind === 'image' ? [(0,judged_products/* judgedImage */.FK)(target.name, target.digest)] : []);
    const listed = values.merge === true
        ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29341))).mergeFindings(reported)
        : reported;
    const findings = (0,vex/* applyVex */.kg)((0,exploitation/* withExploitation */.XT)(listed, lists.exploitation), statements, { here: images });
    return {
        exitCode: troubles.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.usage,
        get text() {
            return findingsText(findings, reports, world.style);
        },
        json: findings,
    };
}
/** Whether only the table is wanted, of files that can be read again. */
function isLook(values, specs) {
    const others = values.json === true || values.merge === true;
    const lists = (0,flags/* listOf */.c3)(values, 'kev').length + (0,flags/* listOf */.c3)(values, 'epss').length;
    return !others && lists === 0 && !specs.some((spec) => spec === '-' || spec.endsWith(':-'));
}
/**
 * The table alone: each finding becomes its row as soon as it is read, so that a report of 300 MB needs no more
 * memory than its rows. `undefined` where a report holds VEX statements: what they say goes for all findings.
 */
async function look({ dir, specs, options }, values, world) {
    const rows = new Map();
    const of = (path) => {
        const known = rows.get(path) ?? noRows();
        rows.set(path, known);
        return known;
    };
    const { reports, problems } = await (0,reports_read/* readReports */.oh)(dir, specs, {
        ...options,
        each: (finding, path) => addRow(of(path), finding),
    });
    if (reports.length === 0)
        throw nothingRead(problems);
    if (reports.some(({ statements }) => statements !== undefined))
        return undefined;
    const age = { now: world.now().toISOString(), maxAge: maxAgeOf(values) };
    tell(world, reports, { troubles: problems, age });
    const about = reports.map((report) => reportLine(report, of(report.path)));
    const read = reports.map(({ path }) => of(path));
    return {
        exitCode: problems.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.usage,
        get text() {
            return [...rowsText(read, about, world.style)].join('');
        },
        get parts() {
            return rowsText(read, about, world.style);
        },
        json: [],
    };
}
/** What could not be read, and what reports say against themselves. */
function tell(world, reports, { troubles, age, }) {
    for (const problem of troubles) {
        world.log.error(problem.message, problem.hint);
    }
    for (const report of reports) {
        const old = report.statements === undefined ? (0,report_age/* ageProblem */.r)(report.createdAt, age) : undefined;
        const ended = (report.ended ?? []).map(({ system }) => `${system} is no longer maintained`);
        for (const problem of [
            ...report.problems,
            ...(old === undefined ? [] : [old]),
            ...ended,
            ...(report.notes ?? []),
        ])
            world.log.warn(`${report.path}: ${problem}`);
    }
}
/** Minutes; 0 without the flag. @throws SealgateError USAGE */
function maxAgeOf(values) {
    const value = (0,flags/* textOf */.b6)(values, 'max-age');
    return value === undefined ? 0 : duration/* duration */.p.read({ kind: 'scalar', value, place: { flag: '--max-age' } });
}
function nothingRead(problems) {
    const [first, ...also] = problems.map((problem) => errorOf(problem));
    if (first === undefined)
        return new errors/* SealgateError */.De('INPUT_INVALID', 'No report was found');
    const { code, message, hint } = first;
    return new errors/* SealgateError */.De(code, message, { ...(hint === undefined ? {} : { hint }), also });
}
function errorOf({ state, message, hint }) {
    const code = state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID';
    return new errors/* SealgateError */.De(code, message, hint === undefined ? {} : { hint });
}


/***/ }),

/***/ 46257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iK: () => (/* binding */ LOCKFILE_OPTION),
/* harmony export */   mM: () => (/* binding */ DIR_OPTION),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _model_text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58161);

/** The repository to look at. */
const DIR_OPTION = {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'Folder of the repository. Default: here.',
};
/** Lockfiles to read instead of looking for them. */
const LOCKFILE_OPTION = {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Read this lockfile, relative to the folder, instead of those that are found.',
};
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given.flatMap(_model_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listItemsOf */ .W);
}
/** Whether a flag was given and says something: an input left blank or an empty list does not. */
function isGiven(values, name) {
    const value = values[name];
    return Array.isArray(value)
        ? listOf(values, name).length > 0
        : value !== undefined && value !== false && value !== '';
}


/***/ }),

/***/ 94819:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lacksHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * What to say where git does not have a commit, or not all of it. A partial clone has every commit, and fetches files
 * when they are asked for, if it may.
 *
 * @param file what the caller names as the place, where it is one file.
 */
function lacksHistory(what, stderr, file) {
    const isPartial = stderr.includes('promisor remote');
    const [said = ''] = stderr.trim().split('\n', 1);
    const why = isPartial
        ? `the clone is partial, and the rest could not be fetched: ${said.replace(/^fatal: /, '')}`
        : stderr.trim();
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `git cannot ${what}${why === '' ? '' : `: ${why}`}`, {
        ...(file === undefined ? {} : { location: { file } }),
        hint: isPartial
            ? 'actions/checkout makes such a clone for `filter` and for `sparse-checkout`: leave them out, or let git fetch the rest (persist-credentials: true).'
            : 'Check out the repository with its history (fetch-depth: 0).',
    });
}


/***/ }),

/***/ 74328:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop),
/* harmony export */   Q: () => (/* binding */ folderInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);



/**
 * Real path of the top of the repository that a folder lies in; `undefined` outside of any. A link to a folder of a
 * repository stands elsewhere itself.
 */
function repositoryTop(dir) {
    for (let at = (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) === at)
            return undefined;
    }
}
/** Where a folder lies in its repository, with `/`; `undefined` at the top of it, and outside of any. */
function folderInRepository(dir) {
    const top = repositoryTop(dir);
    if (top === undefined)
        return undefined;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir))
        .split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))
        .join('/');
    return folder === '' ? undefined : folder;
}


/***/ }),

/***/ 71143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ parsePlainJson),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   xC: () => (/* binding */ jsonFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44963);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10852);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);




/** V8 quotes the text around the fault; in a hostile file that may be long. */
const LONGEST = 160;
/** @param error what JSON.parse threw on the text. */
function jsonFault(error, text) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ');
    // At the end only: what V8 quotes of the file may hold such words, too.
    const stated = /(?: in JSON)? at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said);
    const plain = stated === null ? said : said.slice(0, stated.index);
    return {
        message: plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain,
        offset: stated === null ? unexpectedAt(text) : Number(stated[1]),
    };
}
/**
 * Parses JSON that people write (package.json), where what is wrong is told with something else.
 *
 * @returns the value, or as a part of a sentence why there is none: what is wrong and in which line, or in which lines
 * a merge left its markers.
 */
function parsePlainJson(bytes, file) {
    let text;
    try {
        text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        const line = error.location?.line;
        return { fault: line === undefined ? error.message : `${error.message} (line ${line})` };
    }
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { fault: describeFault(error, text) };
    }
}
function describeFault(error, text) {
    const marked = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (marked.length > 0) {
        return `merge-conflict markers on ${marked.length === 1 ? 'line' : 'lines'} ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewOf */ .s)(marked.map(String), 12)}`;
    }
    const { message, offset } = jsonFault(error, text);
    return `${message} (line ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset).line})`;
}
const BACKSLASH = 92;
const WORD = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** A word that the end of the file cuts off. */
const BEGUN = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)$/;
/**
 * Offset of the first token that cannot stand where it does. Of an unexpected token V8 does not always say where it
 * is; what is wrong inside of strings it does.
 */
function unexpectedAt(text) {
    const open = [];
    let next = 'value';
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        if (' \t\r\n'.includes(sign)) {
            at += 1;
        }
        else if (next === ':') {
            if (sign !== ':')
                return at;
            next = 'value';
            at += 1;
        }
        else if (sign === '}' || sign === ']') {
            if (open.pop() !== sign || !(next === 'end' || next.endsWith(sign)))
                return at;
            next = 'end';
            at += 1;
        }
        else if (next === 'end') {
            const inside = open.at(-1);
            if (sign !== ',' || inside === undefined)
                return at;
            next = inside === '}' ? 'name' : 'value';
            at += 1;
        }
        else if (sign === '"') {
            const end = stringEnd(text, at);
            if (end === -1)
                return text.length;
            next = next.startsWith('name') ? ':' : 'end';
            at = end + 1;
        }
        else if (next.startsWith('name')) {
            return at;
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            next = sign === '{' ? 'name or }' : 'value or ]';
            at += 1;
        }
        else {
            WORD.lastIndex = at;
            if (!WORD.test(text))
                return BEGUN.test(text.slice(at, at + 8)) ? text.length : at;
            next = 'end';
            at = WORD.lastIndex;
        }
    }
    return text.length;
}
/** Offset of a string's closing quote, or -1. */
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


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
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
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
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
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
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
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
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
/** The end of a number or word. */
function literalEnd(text, start) {
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

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the line of the first bytes that are no UTF-8.
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
        const line = lineOfFault(bytes);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file, ...(line === undefined ? {} : { line }) },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** The line, from 1, of the first bytes that are no UTF-8; none in UTF-16, whose lines end otherwise. */
function lineOfFault(bytes) {
    if (isUtf16(bytes))
        return undefined;
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return undefined;
}
/** The first characters, whatever the encoding, to tell what a file is. */
function startText(bytes, length = 2048) {
    const head = bytes.subarray(0, length);
    const encoding = !isUtf16(head) ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(encoding).decode(head);
}
/** Whether two files are the same but for the line ends that a checkout on Windows may give one of them. */
function isSameText(a, b) {
    const plain = (bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return Buffer.compare(a, b) === 0 || plain(a) === plain(b);
}
/** Whether a byte-order mark says that bytes are UTF-16. */
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
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

/***/ 9798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Xx: () => (/* binding */ zoned),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. V8 takes 2026-02-31 for March 3rd, which nobody meant. */
function isDay(text) {
    return typeof text === 'string' && DAY.test(text) && isTime(`${text}T00:00:00Z`);
}
/** Whether a text is a time that exists, as RFC 3339 writes it in UTC to the second. */
function isTime(text) {
    if (typeof text !== 'string' || !TIME.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
}
/** Milliseconds since 1970 of a day or a time; `NaN` for what is neither. Without a zone both are in UTC. */
function parseTime(text) {
    return Date.parse(zoned(text));
}
/** A time with its zone. The engine takes one without for a time of the machine. */
function zoned(text) {
    return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
}
const DAY_MS = 86_400_000;
/** What comes later is written with a sign and more digits, which nobody else reads as a day. */
const LAST_DAY = '9999-12-31';
/** Whole and broken days from one day or time to another. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
/** The day so many whole days after another one, `YYYY-MM-DD` both; 9999-12-31 at the most. */
function addDays(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
    return time < Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : LAST_DAY;
}


/***/ }),

/***/ 56250:
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
/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = firstChoice(one);
        if (choice === undefined)
            done.push(one);
        else
            for (const text of one.slice(choice.start + 1, choice.end).split(','))
                open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** The first braces that have a comma and no braces within. */
function firstChoice(text) {
    for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
        const start = text.lastIndexOf('{', end);
        if (start >= from && text.slice(start, end).includes(','))
            return { start, end };
        from = end + 1;
    }
    return undefined;
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

/***/ 93929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   v: () => (/* binding */ addToList)
/* harmony export */ });
/** Adds a value to the list of its key, in place: a new list for each value would take quadratic time. */
function addToList(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Values by a key of each, keys and values in the order they were met; what `Map.groupBy` is from Node 21 on. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        addToList(groups, keyOf(value), value);
    return groups;
}


/***/ }),

/***/ 98262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed value where it is a JSON object. Ask it for own members only: `Object.hasOwn`, or names that no prototype has. */
function objectOf(value) {
    return isObject(value) ? value : undefined;
}


/***/ }),

/***/ 19250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ cvesOf),
/* harmony export */   XT: () => (/* binding */ withExploitation),
/* harmony export */   ni: () => (/* binding */ epssOf),
/* harmony export */   qX: () => (/* binding */ isKnownExploited)
/* harmony export */ });
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33934);

/** CVE ids of findings, in one spelling. */
function cvesOf(findings) {
    const ids = new Set();
    for (const finding of findings)
        for (const alias of finding.aliases) {
            const id = (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalId */ .iS)(alias);
            if (id.startsWith('CVE-'))
                ids.add(id);
        }
    return ids;
}
/**
 * Findings with what the lists say of any of their CVEs, in `detail`: `knownExploited`, `kev` and `epss`. What a
 * scanner said already stays where the lists say nothing.
 */
function withExploitation(findings, exploitation) {
    if (exploitation === undefined || Object.keys(exploitation.entries).length === 0)
        return [...findings];
    const entries = new Map(Object.entries(exploitation.entries));
    return findings.map((finding) => {
        const known = [...cvesOf([finding])].map((id) => entries.get(id)).filter((entry) => entry !== undefined);
        return known.length === 0 ? finding : { ...finding, detail: { ...finding.detail, ...detailOf(known) } };
    });
}
/** Of several CVEs of one finding: the first day in the catalogue, the highest score. */
function detailOf(known) {
    const [listed] = known
        .filter((entry) => entry.added !== undefined)
        .sort((a, b) => ((a.added ?? '') < (b.added ?? '') ? -1 : 1));
    const [scored] = known
        .filter((entry) => entry.epss !== undefined)
        .sort((a, b) => (b.epss ?? 0) - (a.epss ?? 0));
    const detail = {};
    if (listed?.added !== undefined) {
        detail.knownExploited = true;
        detail.kev = {
            added: listed.added,
            ...(listed.due === undefined ? {} : { due: listed.due }),
            ...(known.some((entry) => entry.ransomware === true) ? { ransomware: true } : {}),
        };
    }
    if (scored?.epss !== undefined) {
        detail.epss = scored.epss;
        if (scored.percentile !== undefined)
            detail.epssPercentile = scored.percentile;
    }
    return detail;
}
/** Whether a list or a scanner says that attackers use it. */
function isKnownExploited(finding) {
    return finding.detail?.knownExploited === true;
}
/** The chance that it is used within 30 days, 0 to 1, where a list or a scanner gives one. */
function epssOf(finding) {
    const score = finding.detail?.epss;
    return typeof score === 'number' && score >= 0 && score <= 1 ? score : undefined;
}


/***/ }),

/***/ 12720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 85040:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ REPORT_TARGETS),
/* harmony export */   t: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
/** What a report can tell about. */
const REPORT_KINDS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses', 'code'];
/** What a report can be of. */
const REPORT_TARGETS = ['filesystem', 'image', 'repository', 'lockfile', 'config', 'unknown'];


/***/ }),

/***/ 95037:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 50590:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   oJ: () => (/* binding */ barePurl),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);



/** Longer texts are no package URLs. */
const MAX_LENGTH = 4096;
/**
 * Reads a package URL, however it is spelled: `%40scope` or `@scope`, with slashes behind `pkg:`, a type in capitals.
 * A stray percent sign stands for itself.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
function parsePurl(text) {
    if (text.length > MAX_LENGTH || !/^pkg:/i.test(text))
        return undefined;
    const [located, subpath] = cut(text.slice('pkg:'.length), '#');
    const [main, query] = cut(located, '?');
    const rest = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(main, '/');
    const [kind, named] = cut(rest, '/');
    if (!/^[a-z][a-z0-9.+-]*$/i.test(kind))
        return undefined;
    // The version starts at the last @ that is not a scope's.
    const at = named.lastIndexOf('@');
    const versioned = at > named.lastIndexOf('/') + 1;
    const name = segments(versioned ? named.slice(0, at) : named);
    if (name === '')
        return undefined;
    return {
        type: kind.toLowerCase(),
        name,
        version: versioned ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(named.slice(at + 1)) : '',
        qualifiers: qualifiersIn(query),
        subpath: segments(subpath),
    };
}
/** The spelling that the specification gives a package URL. */
function formatPurl({ type, name, version, qualifiers, subpath }) {
    const path = encodeSegments(name);
    const sorted = [...qualifiers].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
    const query = sorted.map(([key, value]) => `${key}=${encode(value)}`).join('&');
    return [
        `pkg:${type}/${path}`,
        version === '' ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === '' ? '' : `#${encodeSegments(subpath)}`,
    ].join('');
}
/** A package URL that somebody wrote, spelled as the specification says; `undefined` where it is none. */
function canonicalPurl(text) {
    const purl = text === undefined ? undefined : parsePurl(text);
    return purl === undefined ? undefined : formatPurl(purl);
}
/** A purl without qualifiers and subpath: the same package whatever the architecture or the place. */
function barePurl(purl) {
    if (!purl.includes('?') && !purl.includes('#'))
        return purl;
    return purl.slice(0, purl.search(/[?#]/));
}
function qualifiersIn(query) {
    const found = new Map();
    for (const part of query.split('&')) {
        const [key, value] = cut(part, '=');
        if (key !== '' && value !== '')
            found.set(key.toLowerCase(), (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(value));
    }
    return found;
}
function segments(text) {
    return text
        .split('/')
        .filter((part) => part !== '')
        .map(_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)
        .join('/');
}
function encodeSegments(text) {
    return text.split('/').map(encode).join('/');
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
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

/***/ 36544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 24959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 package`, `2 packages`, digits as they are; `plural` where an `s` is not enough. */
function counted(value, singular, plural = `${singular}s`) {
    return `${value} ${value === 1 ? singular : plural}`;
}


/***/ }),

/***/ 30395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trimEndsOf),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * A text without those of `chars` that stand at its end. `/[chars]+$/` tries every place of a long run anew, which
 * takes quadratic time where the run does not end the text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** A text without those of `chars` that stand at its beginning or its end. */
function trimEndsOf(text, chars) {
    let start = 0;
    while (start < text.length && chars.includes(text.charAt(start)))
        start += 1;
    return trimEndOf(text.slice(start), chars);
}


/***/ }),

/***/ 44963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
/**
 * The first of some texts, and how many more there are: `a, b and 3 more`, or `a; b; and 3 more` where the texts have
 * commas of their own.
 */
function fewOf(texts, most, separator = ', ') {
    const shown = texts.slice(0, most).join(separator);
    const hidden = texts.length - most;
    return hidden > 0 ? `${shown}${separator === ', ' ? '' : ';'} and ${hidden} more` : shown;
}


/***/ }),

/***/ 58161:
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

/***/ 10852:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ }),

/***/ 42424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decodeLoosely),
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** A percent-encoded text decoded once, `undefined` where it cannot be. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** As decodePercent; what is not encoded rightly (a stray percent sign) stays as it is. */
function decodeLoosely(text) {
    return decodePercent(text) ?? text;
}


/***/ }),

/***/ 32324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95520);

const MINUTES = { m: 1, h: 60, d: 1440, w: 10_080 };
const PATTERN = /^(\d{1,7})\s*(m|h|d|w|mins?|minutes?|hours?|days?|weeks?)?$/i;
/** A length of time in minutes: `72h`, `3 days`, or a bare number of minutes. */
const duration = {
    words: 'a length of time such as `72h` or `3d`',
    schema: {
        anyOf: [
            { type: 'integer', minimum: 0 },
            {
                type: 'string',
                pattern: '^\\s*[0-9]{1,7}\\s*([mM]|[hH]|[dD]|[wW]|mins?|minutes?|hours?|days?|weeks?)?\\s*$',
            },
        ],
    },
    read(node) {
        const value = node.kind === 'scalar' ? node.value : null;
        if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000_000)
            return value;
        const match = typeof value === 'string' ? PATTERN.exec(value.trim()) : null;
        if (match?.[1] === undefined)
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Expected a length of time, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)}`, {
                hint: 'Write 72h, 3d or 90m; a bare number is minutes.',
            });
        return Number(match[1]) * (MINUTES[(match[2] ?? 'm')[0]?.toLowerCase() ?? 'm'] ?? 1);
    },
    write: durationText,
};
/** Minutes as a policy writes them: `365d`, `72h`, `90m`; `0` as it is. */
function durationText(minutes) {
    if (minutes === 0)
        return '0';
    if (minutes % 1440 === 0 && minutes > 4320)
        return `${minutes / 1440}d`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}


/***/ }),

/***/ 95520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nq: () => (/* binding */ policyError),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** An error at a place of a policy: POLICY_INVALID in a file, USAGE in a flag. Both exit with 2. */
function policyError(place, message, { hint, cause } = {}) {
    const options = { ...(hint === undefined ? {} : { hint }), ...(cause === undefined ? {} : { cause }) };
    if (place.flag !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${place.flag}: ${message}`, options);
    const location = {
        file: place.file ?? 'policy',
        ...(place.line === undefined ? {} : { line: place.line }),
        ...(place.column === undefined ? {} : { column: place.column }),
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('POLICY_INVALID', message, { location, ...options });
}
/** A place for the reader, as origins and reasons show it: `.github/sealgate.yml:3`, `--warn-only`. */
function placeText(place) {
    if (place.flag !== undefined)
        return place.flag;
    const file = place.file ?? 'policy';
    return place.line === undefined ? file : `${file}:${place.line}`;
}
/** What a value looks like, for `found …` in messages. Long text is cut. */
function describe(node) {
    switch (node.kind) {
        case 'list':
            return `a list of ${node.items.length}`;
        case 'map':
            return 'a map';
        case 'scalar':
            return node.value === null ? 'nothing' : quote(String(node.value));
    }
}
/** Text from a policy in quotes, at most 80 characters of it. */
function quote(text) {
    return `'${text.length > 80 ? `${text.slice(0, 77)}…` : text}'`;
}


/***/ })

};
;