"use strict";
exports.id = 1573;
exports.ids = [1573,6544,9117];
exports.modules = {

/***/ 9014:
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
// EXTERNAL MODULE: ./build/check/registry.js + 46 modules
var registry = __webpack_require__(72808);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/discover.js + 1 modules
var discover = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/paths.js
var paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/policy/load.js + 4 modules
var load = __webpack_require__(94050);
// EXTERNAL MODULE: ./build/policy/overrides.js
var overrides = __webpack_require__(38639);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/policy/renewal.js
var policy_renewal = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/render/seen-by.js
var seen_by = __webpack_require__(38103);
// EXTERNAL MODULE: ./build/render/terminal/problems.js
var problems = __webpack_require__(99269);
// EXTERNAL MODULE: ./build/render/terminal/text.js
var terminal_text = __webpack_require__(2342);
;// CONCATENATED MODULE: ./build/commands/explain/text.js







const COLOR = { block: 'red', warn: 'yellow', accept: 'green' };
const WORD = { block: 'Blocked', warn: 'Warning', accept: 'Accepted' };
const LABEL = 11;
/** An explanation for a terminal: where a package is and what brought it in, then what the last run said. */
function explanationText(explanation, style) {
    const { packages, decisions, run, rules } = explanation;
    const width = Math.min(Math.max(style.width, 40), 120);
    const screen = { color: style.color, width };
    // What several lockfiles say alike of a package is said once.
    const alike = (0,group/* groupBy */.$)(packages, (one) => JSON.stringify([one.name, one.version, detailLines(one, screen)]));
    const parts = [...alike.values()].map((same) => packageText(same, screen));
    if (run === null) {
        parts.push('No run is recorded yet: sealgate gate says what it thinks of it.');
    }
    else {
        const when = `${run.time}${run.commit === null ? '' : `, commit ${run.commit.slice(0, 7)}`}`;
        const said = decisions.length === 0 ? 'found nothing here' : `found ${decisions.length} here`;
        parts.push((0,terminal_text/* wrap */.LV)(`The run of ${when} ${said} (${(0,terminal_text/* plainName */.MH)(run.file, 200)}).`, width));
    }
    parts.push(...decisions.map((decision) => decisionText(decision, screen)));
    for (const rule of rules) {
        const lines = [
            (0,terminal_text/* paint */.nI)(`Rule ${rule.id}: ${rule.title}`, 'bold', screen),
            labelled('why', rule.why, screen),
            labelled('fix', rule.fix, screen),
            labelled('more', `docs/rules/${rule.id.replace('/', '-')}.md`, screen),
        ];
        parts.push(lines.join('\n'));
    }
    return (0,terminal_text/* guardLines */.F)(`${parts.join('\n\n')}\n`);
}
/** More lockfiles than these are counted. */
const PLACES = 8;
function packageText(same, style) {
    const [first] = same;
    const places = same.slice(0, PLACES).map(placeText);
    const more = same.length > PLACES ? [`and ${(0,counted/* counted */.h)(same.length - PLACES, 'more lockfile')}`] : [];
    return [
        (0,terminal_text/* paint */.nI)((0,terminal_text/* plainName */.MH)((0,paths/* labelOf */.Wy)(first), 120), 'bold', style),
        ...[...places, ...more].map((place, index) => labelled(index === 0 ? 'in' : '', place, style)),
        ...detailLines(first, style),
    ].join('\n');
}
function placeText({ lockfile, line, scope, direct }) {
    const place = `${(0,terminal_text/* plainName */.MH)(lockfile, 200)}${line === null ? '' : `:${line}`}`;
    return `${place}, ${scope}${direct ? ', direct' : ''}`;
}
/** All that a lockfile says of a package but where. */
function detailLines(one, style) {
    const declared = one.declaredBy.map(({ importer, range }) => `${(0,terminal_text/* plainName */.MH)((0,paths/* stepName */.u)(importer))}${range === null ? '' : ` (${(0,terminal_text/* plainName */.MH)(range, 60)})`}`);
    const lines = [
        ...(declared.length === 0 ? [] : [labelled('declared by', declared.join(', '), style)]),
        labelled('from', one.from === null ? 'the configured registry' : (0,terminal_text/* plainName */.MH)(one.from, 200), style),
        pinLine(one, style),
        ...(one.license === null ? [] : [labelled('licence', (0,terminal_text/* plainLine */.h0)(one.license, 120), style)]),
        ...(one.deprecated === null
            ? []
            : [labelled('deprecated', one.deprecated === true ? 'yes' : (0,terminal_text/* plainLine */.h0)(one.deprecated, 200), style)]),
        ...(one.installScript === true ? [labelled('scripts', 'runs a script when it is installed', style)] : []),
        ...one.paths.map((path, index) => labelled(index === 0 ? 'because' : '', pathText(path), style)),
    ];
    if (one.paths.length === 0)
        lines.push(labelled('because', 'nothing in this lockfile needs it', style));
    return lines;
}
/** Of which bytes the lockfile says that they are the package. */
function pinLine({ integrity, checksum }, style) {
    const isYarns = integrity === null && checksum !== null;
    const pin = integrity ?? checksum;
    return `${labelled(isYarns ? 'checksum' : 'integrity', '', style)}${pin === null ? 'none' : (0,terminal_text/* plainName */.MH)(pin, 200)}`;
}
function pathText(path) {
    return path.map((step) => (0,terminal_text/* plainName */.MH)((0,paths/* stepName */.u)(step), 80)).join(' → ');
}
function decisionText({ finding, outcome, reason, novelty }, style) {
    const ids = finding.aliases.length === 0 ? '' : ` (${finding.aliases.map((id) => (0,terminal_text/* plainName */.MH)(id, 40)).join(', ')})`;
    const head = `${WORD[outcome]}: ${(0,terminal_text/* plainName */.MH)(finding.subject.name, 120)}: ${(0,terminal_text/* plainLine */.h0)(finding.title, 200)}`;
    const age = { new: 'new with this change', existing: 'was there before', unknown: 'judged as new' }[novelty];
    const renewal = (0,policy_renewal/* renewalOf */.w)(reason);
    const seenBy = (0,seen_by/* seenByTexts */.D)(finding.seenBy).map((one) => (0,terminal_text/* plainName */.MH)(one, 120));
    return [
        (0,terminal_text/* wrap */.LV)((0,terminal_text/* paint */.nI)(head, COLOR[outcome], style), style.width, '  '),
        labelled('rule', `${finding.rule}${ids}, ${finding.severity}, ${age}`, style),
        labelled('what', (0,terminal_text/* plainLine */.h0)(finding.message, 600), style),
        labelled('decided', `${(0,terminal_text/* plainLine */.h0)(reason.text, 400)}${(0,problems/* originText */.CQ)(reason)}`, style),
        ...(finding.location === undefined
            ? []
            : [
                labelled('in', `${(0,terminal_text/* plainName */.MH)(finding.location.file, 200)}${finding.location.line === undefined ? '' : `:${finding.location.line}`}`, style),
            ]),
        ...(finding.paths ?? []).map((path, index) => labelled(index === 0 ? 'because' : '', pathText(path), style)),
        ...(renewal === undefined ? [] : [labelled('fix', (0,terminal_text/* plainLine */.h0)(renewal), style)]),
        ...(finding.fix === undefined ? [] : [labelled('fix', (0,terminal_text/* plainLine */.h0)(finding.fix.text, 600), style)]),
        // One line, whatever its length: it is there to be copied.
        ...[finding.fix?.command, finding.fix?.dockerfile]
            .filter((command) => command !== undefined)
            .map((command) => `${' '.repeat(LABEL + 4)}${(0,terminal_text/* plainName */.MH)(command, 2000)}`),
        ...(seenBy.length === 0 ? [] : [labelled('seen by', seenBy.join(', '), style)]),
        ...(finding.url === undefined ? [] : [labelled('more', (0,terminal_text/* plainName */.MH)(finding.url, 300), style)]),
        labelled('id', finding.fingerprint, style),
    ].join('\n');
}
function labelled(label, text, style) {
    const indent = ' '.repeat(LABEL + 4);
    const lines = (0,terminal_text/* wrap */.LV)(text, style.width - indent.length).replaceAll('\n', `\n${indent}`);
    return `  ${(0,terminal_text/* paint */.nI)(label.padEnd(LABEL), 'dim', style)}  ${lines}`;
}

// EXTERNAL MODULE: ./build/commands/find-record.js
var find_record = __webpack_require__(99117);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/list-packages.js
var list_packages = __webpack_require__(99732);
// EXTERNAL MODULE: ./build/commands/warn-of-foreign.js
var warn_of_foreign = __webpack_require__(63785);
;// CONCATENATED MODULE: ./build/commands/explain.js














const MAX_PATHS = 20;
/** Why a package is here, what the last run said about it or about a finding, and how to fix it. */
const command = {
    name: 'explain',
    summary: 'Why a package is here, why something was blocked, and how to fix it.',
    usage: ['explain PACKAGE|FINDING [--dir DIR] [--record FILE] [--json]'],
    positionals: 'PACKAGE: name, name@version or purl. FINDING: advisory (GHSA, CVE), rule (licenses/denied), exception or fingerprint.',
    options: [
        flags/* DIR_OPTION */.mM,
        flags/* LOCKFILE_OPTION */.iK,
        {
            name: 'record',
            type: 'string',
            value: 'FILE',
            description: 'The run to explain: gate --json, or *_repo_run.json. Default: the newest in the evidence folder.',
        },
    ],
    notes: ['Exit codes: 0 explained; 2 nothing of that name, or input that cannot be read.'],
    run,
};
async function run(positionals, values, world) {
    const [asked, ...others] = positionals;
    if (asked === undefined || others.length > 0) {
        throw new errors/* SealgateError */.De('USAGE', asked === undefined ? 'Nothing to explain is named' : 'One thing at a time', {
            hint: 'sealgate explain left-pad, or sealgate explain GHSA-xxxx-xxxx-xxxx.',
        });
    }
    const dir = external_node_path_default().resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
    const files = Array.isArray(values.lockfile) ? values.lockfile : undefined;
    const read = await (0,discover.readLockfiles)(dir, files === undefined ? {} : { files });
    const { graphs, problems } = read;
    (0,warn_of_foreign/* warnOfForeign */.q)(read, world);
    for (const problem of problems) {
        if (graphs.length > 0 || problem.state !== 'missing')
            world.log.warn(problem.message);
    }
    const record = await findRecord(dir, values, world);
    const packages = graphs.flatMap((graph) => explainPackages(graph, asked));
    const decisions = (record?.run.decisions ?? []).filter((decision) => isAbout(decision, asked));
    const rules = registry/* checks */.A.flatMap((check) => check.meta.rules);
    const named = rules.filter((rule) => rule.id === asked || decisions.some((d) => d.finding.rule === rule.id));
    if (packages.length === 0 && decisions.length === 0 && named.length === 0)
        throw nothingFound(asked, graphs, record?.run);
    const explanation = {
        asked,
        packages,
        rules: named,
        run: record === undefined
            ? null
            : { file: record.file, time: record.run.context.time, commit: record.run.context.commit ?? null },
        decisions,
    };
    return { exitCode: errors/* EXIT */.dc.pass, text: explanationText(explanation, world.style), json: explanation };
}
async function findRecord(dir, values, world) {
    if (typeof values.record === 'string') {
        const file = external_node_path_default().resolve(world.cwd, values.record);
        return { file: values.record, run: await (0,find_record.readRecord)(file) };
    }
    const { policy } = await (0,load.loadPolicy)({ dir, overrides: await (0,overrides/* readOverrides */.i)({}) });
    const file = await (0,find_record/* newestRecord */.o)(external_node_path_default().join(dir, policy.evidencePath));
    return file === undefined
        ? undefined
        : { file: external_node_path_default().relative(world.cwd, file), run: await (0,find_record.readRecord)(file) };
}
function explainPackages(graph, asked) {
    const pathsTo = (0,paths/* pathFinder */.Uq)(graph);
    return graph.packages
        .filter((node) => isNamed(node, asked))
        .map((node) => ({
        lockfile: graph.lockfile.path,
        line: node.line ?? null,
        purl: node.purl,
        name: node.name,
        version: node.version,
        scope: node.scope,
        direct: node.direct,
        declaredBy: graph.importers.flatMap((importer) => importer.dependencies
            .filter((edge) => edge.to === node.id)
            .map((edge) => ({ importer: (0,paths/* importerLabel */.d9)(importer), range: edge.range ?? null }))),
        from: (0,list_packages/* addressOf */.c)(node.source) ?? null,
        integrity: node.integrity ?? null,
        checksum: node.checksum ?? null,
        license: node.license ?? null,
        deprecated: node.deprecated ?? null,
        installScript: node.hasInstallScript ?? null,
        paths: pathsTo(node.id, MAX_PATHS),
    }));
}
function isNamed(node, asked) {
    if (asked === node.name || asked === (0,paths/* labelOf */.Wy)(node) || asked === node.purl || asked === node.id)
        return true;
    const purl = asked.startsWith('pkg:') ? (0,packages_purl/* parsePurl */.$l)(asked) : undefined;
    if (purl === undefined)
        return false;
    return (purl.type === 'npm' && purl.name === node.name && (purl.version === '' || purl.version === node.version));
}
function isAbout({ finding, reason }, asked) {
    const { subject, rule, aliases, fingerprint } = finding;
    const lower = asked.toLowerCase();
    const purl = (0,packages_purl/* parsePurl */.$l)(asked) ?? (subject.purl === undefined ? undefined : (0,packages_purl/* parsePurl */.$l)(subject.purl));
    return (rule === asked ||
        aliases.some((alias) => alias.toLowerCase() === lower) ||
        (lower.length >= 8 && fingerprint.startsWith(lower)) ||
        reason.exception === asked ||
        subject.name === asked ||
        subject.purl === asked ||
        (purl !== undefined &&
            subject.purl !== undefined &&
            [purl.name, `${purl.name}@${purl.version}`].includes(asked.startsWith('pkg:') ? '' : asked)) ||
        (asked.startsWith('pkg:') && subject.purl?.startsWith(`${asked}@`) === true));
}
function nothingFound(asked, graphs, record) {
    const known = [
        ...graphs.flatMap((graph) => graph.packages.flatMap((node) => [node.name, (0,paths/* labelOf */.Wy)(node)])),
        ...(record?.decisions ?? []).flatMap(({ finding }) => [...finding.aliases, finding.subject.name]),
        ...registry/* checks */.A.flatMap((check) => check.meta.rules.map((rule) => rule.id)),
    ];
    const near = (0,nearest/* nearest */.p)(asked, [...new Set(known)]);
    const where = `${graphs.length} ${graphs.length === 1 ? 'lockfile' : 'lockfiles'}`;
    const looked = record === undefined ? `${where} (no run is recorded yet)` : `${where} and the last run`;
    return new errors/* SealgateError */.De('USAGE', `No package, finding or exception that was used is called '${asked.slice(0, 200)}' in ${looked}`, {
        hint: near === undefined
            ? 'sealgate packages lists the packages, sealgate exceptions the exceptions, and sealgate gate finds the findings.'
            : `Did you mean '${near}'?`,
    });
}


/***/ }),

/***/ 99117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ newestRecord),
/* harmony export */   readRecord: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12737);





const RECORD_CAP = 256 * 1024 * 1024;
/** How evidence folders name run records, oldest first when sorted. */
const RECORD_NAME = /^\d{8}-\d{4}_repo_run(?:[-_][^/]*)?\.json$/;
/** The newest run record of an evidence folder, or `undefined` where there is none. */
async function newestRecord(evidenceDir) {
    try {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(evidenceDir)).filter((name) => RECORD_NAME.test(name)).sort();
        const newest = names.at(-1);
        return newest === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(evidenceDir, newest);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(evidenceDir, error);
    }
}
/**
 * Reads a run record and checks it against its schema: whoever could write to the folder could write to it.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, INPUT_INVALID naming the member that is wrong.
 */
async function readRecord(file) {
    const document = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(file, RECORD_CAP), file);
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(7409)]).then(__webpack_require__.bind(__webpack_require__, 29790));
    const parsed = recordSchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const pointer = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${file} is no run record: ${issue?.message ?? 'wrong shape'}`, {
        location: { file, ...(pointer === '' ? {} : { pointer }) },
        hint: 'Pass the file that ends in _repo_run.json of an evidence folder, or what gate --json printed.',
    });
}


/***/ }),

/***/ 99732:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPackages),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);


const STRENGTH = { runtime: 2, optional: 1, development: 0 };
/**
 * The packages of all lockfiles, sorted by purl, then integrity and address. What several lockfiles hold alike
 * is listed once, with the strongest scope and all paths.
 */
function listPackages(graphs) {
    const listed = new Map();
    for (const graph of graphs) {
        const pathsTo = (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFinder */ .Uq)(graph);
        for (const node of graph.packages) {
            const one = listOne(node, pathsTo(node.id));
            const key = JSON.stringify([one.purl, one.integrity, one.resolved]);
            const known = listed.get(key);
            listed.set(key, known === undefined ? one : joined(known, one));
        }
    }
    return [...listed.entries()].sort(([a], [b]) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b)).map(([, one]) => one);
}
function listOne(node, paths) {
    return {
        purl: node.purl,
        name: node.name,
        version: node.version,
        integrity: node.integrity ?? null,
        resolved: addressOf(node.source) ?? null,
        scope: node.scope,
        direct: node.direct,
        licenses: node.license === undefined ? [] : [node.license],
        paths,
    };
}
function joined(a, b) {
    return {
        ...a,
        scope: STRENGTH[a.scope] >= STRENGTH[b.scope] ? a.scope : b.scope,
        direct: a.direct || b.direct,
        licenses: [...new Set([...a.licenses, ...b.licenses])].sort(),
        paths: [...a.paths, ...b.paths],
    };
}
/** Where the bytes come from, as lockfiles write it. */
function addressOf(source) {
    switch (source.kind) {
        case 'registry':
            return source.url;
        case 'tarball':
            return source.part === undefined ? source.url : `${source.url}#${source.part}`;
        case 'git': {
            const { url, commit, part } = source;
            // As git writes a file of a commit.
            const behind = `${commit ?? ''}${part === undefined ? '' : `:${part}`}`;
            return behind === '' ? url : `${url}#${behind}`;
        }
        case 'file':
        case 'link':
            return `${source.kind}:${source.path}`;
    }
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

/***/ 98927:
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

/***/ 40696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   Y: () => (/* binding */ normalizeRepository)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

const FORGES = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** Names that the forges answer to as well. */
const SAME_HOST = {
    'www.github.com': 'github.com',
    'ssh.github.com': 'github.com',
    'www.gitlab.com': 'gitlab.com',
    'altssh.gitlab.com': 'gitlab.com',
    'www.bitbucket.org': 'bitbucket.org',
};
/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
function normalizeRepository(text) {
    const plain = text
        .trim()
        .replace(/^git\+/i, '')
        .replace(/#.*$/s, '');
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
    if (short !== null)
        return join(FORGES[short[1] ?? 'github'] ?? '', short[2] ?? '');
    const nested = /^gitlab:(?!\/)([\w./-]+)$/.exec(plain);
    if (nested !== null)
        return join('gitlab.com', nested[1] ?? '');
    // After ssh:// a number between colon and slash is a port.
    const scp = /^(?:git@|ssh:\/\/git@(?![\w.-]+:\d+\/))([\w.-]+)[:/](.+)$/i.exec(plain);
    if (scp !== null)
        return join(scp[1] ?? '', scp[2] ?? '');
    const url = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(plain)
        ? `https://${plain}`
        : plain;
    if (!/^(https?|git|ssh):\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, hostname, pathname } = new URL(url);
    return join(protocol === 'ssh:' ? hostname : host, pathname);
}
/** Whether two texts name the same source repository; texts that name none must be equal. */
function sameRepository(a, b) {
    return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}
function join(named, path) {
    const small = named.toLowerCase();
    const host = Object.hasOwn(SAME_HOST, small) ? (SAME_HOST[small] ?? small) : small;
    const [owner = '', name = '', ...more] = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(path, '/')
        .split('/')
        .map((part) => part.trim());
    if (owner === '' || name === '')
        return undefined;
    // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
    const rest = host === 'github.com' || host === 'bitbucket.org' ? [] : more;
    const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
    return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 82288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BUILT_IN)
/* harmony export */ });
/** How the `origin` of a decision starts where a rule holds without a line of any policy. */
const BUILT_IN = 'built in';


/***/ }),

/***/ 80462:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ groupGaps)
/* harmony export */ });
/**
 * Gaps with what they have in common: one registry that does not answer stops three checks. The cause is the end of
 * their messages, from a colon on, or all of them. A gap with a command stands for itself.
 */
function groupGaps(gaps) {
    const groups = [];
    const open = [...gaps];
    for (let first = open.shift(); first !== undefined; first = open.shift()) {
        const cause = first.command === undefined ? sharedCause(first, open) : undefined;
        const alike = cause === undefined ? [] : open.filter((gap) => isOf(gap, cause));
        for (const gap of alike)
            open.splice(open.indexOf(gap), 1);
        const all = [first, ...alike];
        const hint = alike.length === 0 ? first.hint : withoutKey(first.hint);
        groups.push({
            first,
            gaps: all,
            cause: cause ?? first.message,
            checks: [...new Set(all.map(({ check }) => check))],
            ...(hint === undefined ? {} : { hint }),
        });
    }
    return groups;
}
function withoutKey(hint) {
    return hint?.replace(/ checks\.\w+ in the policy says [^.]*\.$/, '');
}
/** The longest end of its message that another one has, too. */
function sharedCause({ message }, others) {
    const starts = [0, ...[...message.matchAll(/: /g)].map(({ index }) => index + 2)];
    return starts.map((start) => message.slice(start)).find((end) => others.some((gap) => isOf(gap, end)));
}
/** Some messages are sentences, others not: a full stop makes no other cause. */
function isOf({ message, command }, cause) {
    const [said, end] = [message, cause].map((one) => one.replace(/\.$/, ''));
    return command === undefined && (said === end || said.endsWith(`: ${end}`));
}


/***/ }),

/***/ 29341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeBeside: () => (/* binding */ mergeBeside),
  mergeFindings: () => (/* binding */ mergeFindings),
  numberTwins: () => (/* binding */ numberTwins),
  sortFindings: () => (/* binding */ sortFindings)
});

// EXTERNAL MODULE: ./build/model/data/group.js
var data_group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/packages/expand-versions.js
var expand_versions = __webpack_require__(32053);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/findings/advisory-ids.js
var advisory_ids = __webpack_require__(33934);
// EXTERNAL MODULE: ./build/model/findings/merge-class.js
var merge_class = __webpack_require__(80489);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
;// CONCATENATED MODULE: ./build/model/findings/told-apart.js



/**
 * What ids join, without what one report tells apart: two CVE ids are two vulnerabilities, also where another tool's
 * advisory is about both. What is accepted of one (an exception, VEX) must not hold for the other. The advisory becomes
 * a witness of each, and its own ids references.
 *
 * @param findings of one rule and subject that are linked by ids.
 */
function toldApart(findings) {
    if (new Set(findings.flatMap(cvesIn)).size < 2)
        return [findings];
    const cores = mostApart(findings);
    if (cores.length < 2)
        return [findings];
    const parts = cores.map((core) => ({ core: idsIn(core), findings: [...core], witnesses: [] }));
    const inCores = new Set(cores.flat());
    const left = place(findings.filter((finding) => !inCores.has(finding)), parts);
    return [...parts.flatMap((part) => toldApart(together(part))), ...linked(left)];
}
/** An advisory about several vulnerabilities describes this one only where nobody else does. */
function together({ findings, witnesses }) {
    // The words of one that is suppressed are not shown where another is not.
    if (!findings.some((one) => one.suppressed === undefined && (0,merge_class/* saidBy */.TT)(one) > 0))
        return [...findings, ...witnesses];
    const hasUrl = findings.some(({ url }) => url !== undefined);
    const silent = witnesses.map(({ url, ...witness }) => ({
        ...witness,
        title: witness.aliases[0] ?? witness.title,
        message: '',
        ...(hasUrl || url === undefined ? {} : { url }),
    }));
    return [...findings, ...silent];
}
/** So many parts have an advisory about more of them as a witness. */
const WITNESSED = 100;
/** Puts findings to the parts they share an id with, over any chain. @returns those that share none. */
function place(findings, parts) {
    const waiting = new Map();
    for (const [index, { aliases }] of findings.entries())
        for (const id of aliases)
            (0,data_group/* addToList */.v)(waiting, id, index);
    const byId = new Map();
    let fresh = new Set();
    const reach = (id, part) => {
        const known = byId.get(id);
        if (known !== undefined && known.size < WITNESSED)
            known.add(part);
        if (known !== undefined)
            return;
        byId.set(id, new Set([part]));
        fresh.add(id);
    };
    for (const part of parts)
        for (const id of part.core)
            reach(id, part);
    const placed = new Set();
    while (fresh.size > 0) {
        const met = new Set([...fresh].flatMap((id) => waiting.get(id) ?? []));
        fresh = new Set();
        // All of a round go by what was there before it, so that their order does not matter.
        const round = [...met]
            .filter((index) => !placed.has(index))
            .sort((a, b) => a - b)
            .map((index) => {
            placed.add(index);
            const finding = findings[index];
            const hits = new Set(finding.aliases.flatMap((id) => [...(byId.get(id) ?? [])]));
            return { finding, hits: [...hits].slice(0, WITNESSED) };
        });
        for (const { finding, hits } of round) {
            const alone = hits.length === 1;
            for (const part of hits)
                if (alone)
                    part.findings.push(finding);
                else
                    part.witnesses.push(asWitness(finding, part.core));
            // A CVE id that only an advisory about several names is none of theirs.
            for (const id of finding.aliases.filter((one) => alone || !isCve(one)))
                for (const part of hits)
                    reach(id, part);
        }
    }
    const left = findings.filter((_, index) => !placed.has(index));
    // A witness without an id of its own.
    parts[0]?.findings.push(...left.filter(({ aliases }) => aliases.length === 0));
    return left.filter(({ aliases }) => aliases.length > 0);
}
/** Of an advisory about several vulnerabilities: what it says of one of them. */
function asWitness(finding, core) {
    const aliases = finding.aliases.filter((id) => core.has(id));
    const others = finding.aliases.filter((id) => !core.has(id) && !isCve(id));
    const related = [...new Set([...(0,merge_class/* textList */.gC)(finding.detail?.related), ...others])].sort();
    return { ...finding, aliases, detail: { ...finding.detail, related } };
}
/** The findings of that report which tells the most CVE ids apart. */
function mostApart(findings) {
    const byReport = new Map();
    for (const finding of findings.filter((one) => cvesIn(one).length > 0))
        for (const report of new Set((finding.seenBy ?? []).map((seen) => seen.report ?? seen.tool)))
            (0,data_group/* addToList */.v)(byReport, report, finding);
    return [...byReport]
        .sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b))
        .map(([, own]) => linked(own))
        .reduce((most, one) => (one.length > most.length ? one : most), []);
}
/** Findings together that have an id in common, over any chain. */
function linked(findings) {
    const groups = new Set();
    const byId = new Map();
    for (const finding of findings) {
        const same = new Set(finding.aliases.flatMap((id) => groupAt(id, byId)));
        const [largest = [], ...others] = [...same].sort((a, b) => b.length - a.length);
        for (const other of others)
            groups.delete(other);
        for (const one of [...others.flat(), finding]) {
            largest.push(one);
            for (const id of one.aliases)
                byId.set(id, largest);
        }
        groups.add(largest);
    }
    return [...groups];
}
function groupAt(id, byId) {
    const group = byId.get(id);
    return group === undefined ? [] : [group];
}
function idsIn(findings) {
    return new Set(findings.flatMap(({ aliases }) => aliases));
}
function cvesIn({ aliases }) {
    return aliases.filter(isCve);
}
function isCve(id) {
    return id.startsWith('CVE-');
}

;// CONCATENATED MODULE: ./build/model/findings/merge-findings.js








/**
 * One finding for what several tools, reports or aliases tell of the same thing: same rule, same package and
 * version (or same file and line), and an id in common. The highest known severity wins; `seenBy` says who saw
 * it and where they disagree. Neither order nor tool changes the answer, and merging twice is merging once.
 */
function mergeFindings(findings) {
    const groups = (0,data_group/* groupBy */.$)(findings.flatMap(expand_versions/* expandVersions */.m), groupKey);
    const merged = [...groups.values()].flatMap((group) => classesOf(group).map(merge_class/* mergeClass */.X$));
    return sortFindings(numberTwins(absorbOpen(merged)));
}
/**
 * As mergeFindings, with findings of reports that nobody vouches for: what they tell of the same thing joins nothing,
 * and takes the place of nothing; the rest stands beside.
 */
function mergeBeside(findings, unvouched) {
    const merged = mergeFindings(findings);
    if (unvouched.length === 0)
        return merged;
    const keysOf = (finding) => idsOf(finding).map((id) => `${groupKey(finding)}\0${id}`);
    const known = new Set(merged.flatMap((finding) => [finding.fingerprint, ...keysOf(finding)]));
    const others = mergeFindings(unvouched).filter((finding) => ![finding.fingerprint, ...keysOf(finding)].some((key) => known.has(key)));
    return sortFindings([...merged, ...others]);
}
/** Most severe first, then by subject, rule, id and place. */
function sortFindings(findings) {
    return [...findings].sort(compareFindings);
}
function compareFindings(a, b) {
    return ((a.severity === b.severity ? 0 : (0,severity/* compareSeverity */.zK)(a.severity, b.severity)) ||
        (0,compare_text/* compareText */.n)(a.subject.name, b.subject.name) ||
        (0,compare_text/* compareText */.n)(a.rule, b.rule) ||
        (0,compare_text/* compareText */.n)(a.aliases[0] ?? '', b.aliases[0] ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (0,compare_text/* compareText */.n)(a.title, b.title) ||
        (0,compare_text/* compareText */.n)(a.fingerprint, b.fingerprint));
}
function groupKey(finding) {
    const { subject, location } = finding;
    const about = subject.kind === 'package'
        ? subject.purl === undefined
            ? subject.name
            : (0,packages_purl/* barePurl */.oJ)(subject.purl)
        : subject.name;
    const line = subject.kind === 'package' ? '' : String(location?.line ?? '');
    return `${finding.rule}\0${subject.kind}\0${line}\0${about}`;
}
/** Union-find over the ids of one group; findings without any id meet by their title. */
function classesOf(group) {
    if (group.length === 1)
        return [group];
    const ordered = [...group].sort((a, b) => (0,compare_text/* compareText */.n)((0,merge_class/* identity */.D_)(a), (0,merge_class/* identity */.D_)(b)));
    const parent = ordered.map((_, index) => index);
    const find = (index) => {
        let root = index;
        while (parent[root] !== root)
            root = parent[root];
        parent[index] = root;
        return root;
    };
    const owner = new Map();
    const join = (id, index) => {
        const first = owner.get(id);
        if (first === undefined)
            owner.set(id, index);
        else
            parent[find(index)] = find(first);
    };
    ordered.forEach((finding, index) => {
        for (const id of idsOf(finding))
            join(id, index);
    });
    const toolsOf = new Map();
    ordered.forEach((finding, index) => {
        const tools = toolsOf.get(find(index)) ?? new Set();
        toolsOf.set(find(index), tools);
        for (const { tool } of finding.seenBy ?? [])
            tools.add(tool);
    });
    // A reference is weaker than an id: it joins no two classes that one tool already tells apart.
    ordered.forEach((finding, index) => {
        for (const id of relatedOf(finding)) {
            const other = owner.get(id);
            if (other === undefined || find(other) === find(index))
                continue;
            const [left, right] = [toolsOf.get(find(index)), toolsOf.get(find(other))];
            if (left === undefined || right === undefined || !areApart(left, right))
                continue;
            parent[find(index)] = find(other);
            for (const tool of left)
                right.add(tool);
        }
    });
    const classes = new Map();
    for (const [index, finding] of ordered.entries())
        (0,data_group/* addToList */.v)(classes, find(index), finding);
    return [...classes.values()].flatMap(toldApart);
}
function areApart(some, others) {
    return ![...some].some((one) => others.has(one));
}
function idsOf(finding) {
    return finding.aliases.length > 0 ? (0,advisory_ids/* sortIds */.x8)(finding.aliases) : [`title:${finding.title}`];
}
function relatedOf(finding) {
    return (0,merge_class/* textList */.gC)(finding.detail?.related);
}
/**
 * A finding that leaves out what another tells is the same thing where they have an id in common, and becomes one
 * more witness of it: a package without a version (npm audit without a lockfile to look it up, licences in SARIF) or
 * without a purl (SARIF), a file without a line (Trivy's JSON, where its SARIF says line 1).
 */
function absorbOpen(findings) {
    if (!findings.some((finding) => toldBy(finding) < ALL))
        return [...findings];
    const kept = [];
    const byId = new Map();
    const witnesses = new Map();
    for (const finding of [...findings].sort((a, b) => toldBy(b) - toldBy(a))) {
        const keys = openKeys(finding, idsOf(finding));
        const others = new Set(toldBy(finding) === ALL ? [] : keys.flatMap((key) => byId.get(key) ?? []));
        const same = [...others].filter((other) => mayBeSame(finding, other));
        for (const other of same)
            (0,data_group/* addToList */.v)(witnesses, other, finding);
        if (same.length > 0)
            continue;
        kept.push(finding);
        for (const key of new Set([...keys, ...openKeys(finding, relatedOf(finding))]))
            (0,data_group/* addToList */.v)(byId, key, finding);
    }
    return kept.map((finding) => addWitnesses(finding, witnesses.get(finding) ?? []));
}
function addWitnesses(finding, open) {
    if (open.length === 0)
        return finding;
    const others = open.map(({ fix, location: _location, ...less }) => ({
        ...less,
        subject: finding.subject,
        message: '',
        // Fixes of a range may be of another release line: the finding's own stands.
        ...(fix === undefined || finding.subject.kind === 'package' ? {} : { fix }),
    }));
    return (0,merge_class/* mergeClass */.X$)([finding, ...others]);
}
const ALL = 3;
/** How much a finding tells of what it is about. */
function toldBy({ subject, location }) {
    if (subject.kind === 'file')
        return location?.line === undefined ? 0 : ALL;
    if (subject.kind !== 'package')
        return ALL;
    if (subject.purl === undefined)
        return hasVersion(subject.name) ? 1 : 0;
    return hasVersion((0,packages_purl/* barePurl */.oJ)(subject.purl)) ? ALL : 2;
}
/** Of `name@version` or a purl: an `@` that is not the beginning of a scope. */
function hasVersion(text) {
    return text.lastIndexOf('@') > Math.max(0, text.lastIndexOf('/'));
}
function bareName(name) {
    return hasVersion(name) ? name.slice(0, name.lastIndexOf('@')) : name;
}
/** Under which a finding is looked for: only one of the same rule and subject, with an id in common, may be the same. */
function openKeys({ rule, subject }, ids) {
    const name = subject.kind === 'package' ? bareName(subject.name) : subject.name;
    return ids.map((id) => JSON.stringify([rule, subject.kind, name, id]));
}
/** Whether one of two findings with the same keys leaves out what the other tells, and says nothing else. */
function mayBeSame(less, more) {
    if (toldBy(less) >= toldBy(more))
        return false;
    if (less.subject.kind !== 'package')
        return !inOneReport(less, more);
    const [a, b] = [less.subject, more.subject];
    if (hasVersion(a.name) && a.name !== b.name)
        return false;
    return a.purl === undefined || (b.purl !== undefined && purlName(a.purl) === purlName(b.purl));
}
/** Then the report tells them apart. */
function inOneReport(a, b) {
    const reports = new Set((a.seenBy ?? []).map(({ report }) => report));
    return (b.seenBy ?? []).some(({ report }) => reports.has(report));
}
function purlName(purl) {
    return bareName((0,packages_purl/* barePurl */.oJ)(purl));
}
/**
 * Findings that share rule, id and subject (two secrets of one kind in one file) get their number among them,
 * in the order of their lines, so that each has a fingerprint of its own and line moves change none. The order
 * of the list stays.
 *
 * @param findings with the fingerprint that `findingFingerprint` gives the first of its kind.
 */
function numberTwins(findings) {
    const seen = new Set();
    const double = new Map();
    for (const { fingerprint } of findings) {
        if (seen.has(fingerprint))
            double.set(fingerprint, []);
        else
            seen.add(fingerprint);
    }
    if (double.size === 0)
        return [...findings];
    for (const finding of findings)
        double.get(finding.fingerprint)?.push(finding);
    const prints = new Map();
    for (const group of double.values()) {
        sortFindings(group).forEach((finding, index) => {
            prints.set(finding, (0,advisory_ids/* findingFingerprint */.ix)(finding, index + 1));
        });
    }
    return findings.map((finding) => {
        const print = prints.get(finding);
        return print === undefined ? finding : { ...finding, fingerprint: print };
    });
}


/***/ }),

/***/ 13075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ IMPLICIT_BUILD),
/* harmony export */   M: () => (/* binding */ compareDeclared)
/* harmony export */ });
/** What is run of a package with a binding.gyp and no script of its own; npm adds it to the registry's manifest. */
const IMPLICIT_BUILD = 'node-gyp rebuild';
/**
 * In what a tarball's package.json and the registry's manifest differ, a sentence each; empty where they agree.
 *
 * @param tarball, registry of the same name and version.
 */
function compareDeclared(tarball, registry) {
    const differences = [];
    for (const key of ['name', 'version']) {
        if (tarball[key] !== registry[key])
            differences.push(`${key} is ${tarball[key] ?? 'not given'} in the tarball and ${registry[key] ?? 'not given'} at the registry`);
    }
    const registryScripts = tarball.scripts.install === undefined && registry.scripts.install === IMPLICIT_BUILD
        ? without(registry.scripts, 'install')
        : registry.scripts;
    return [
        ...differences,
        ...compareMembers('dependency', tarball.dependencies, registry.dependencies),
        ...compareMembers('script', tarball.scripts, registryScripts),
        ...compareMembers('command', tarball.commands, registry.commands),
    ];
}
function compareMembers(what, tarball, registry) {
    const names = [...new Set([...Object.keys(tarball), ...Object.keys(registry)])].sort();
    return names.flatMap((name) => {
        const [inside, said] = [own(tarball, name), own(registry, name)];
        if (inside === said)
            return [];
        if (said === undefined)
            return [`the ${what} ${name} (${inside}) is in the tarball alone`];
        if (inside === undefined)
            return [`the ${what} ${name} (${said}) is at the registry alone`];
        return [`the ${what} ${name} is ${inside} in the tarball and ${said} at the registry`];
    });
}
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function without(record, name) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}


/***/ }),

/***/ 32053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion),
/* harmony export */   m: () => (/* binding */ expandVersions)
/* harmony export */ });
/* harmony import */ var _findings_advisory_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33934);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50590);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);



/**
 * A report may tell of one advisory in several versions of a package (`detail.versions`): one finding for each,
 * with the nearest fix of that version.
 */
function expandVersions(finding) {
    const versions = finding.detail?.versions;
    if (finding.subject.kind !== 'package' || !Array.isArray(versions))
        return [finding];
    return versions
        .filter((version) => typeof version === 'string')
        .map((version) => withVersion(finding, finding.subject.name, version));
}
/** The finding of an npm package as it stands for one version of it. */
function withVersion(finding, name, version) {
    const { versions: _versions, nodes: _nodes, ...detail } = finding.detail ?? {};
    const candidates = Array.isArray(detail.fixedVersions)
        ? detail.fixedVersions.filter((item) => typeof item === 'string')
        : [];
    // A fix of another release line, below this version, is none.
    const fixed = candidates.length === 0 ? finding.fix?.version : (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestAbove */ .kq)(version, candidates);
    const fix = fixFor(finding.fix, name, fixed);
    const { fix: _fix, ...rest } = finding;
    const made = {
        ...rest,
        subject: { ...finding.subject, name: `${name}@${version}`, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .npmPurl */ .NP)(name, version) },
        ...(fix === undefined ? {} : { fix }),
        detail,
    };
    return { ...made, fingerprint: (0,_findings_advisory_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .findingFingerprint */ .ix)(made) };
}
function fixFor(given, name, version) {
    if (given?.version === version)
        return given;
    if (version === undefined)
        return undefined;
    return { text: `Update ${name} to ${version}.`, version };
}


/***/ }),

/***/ 95488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    return readIntegrity(text).hashes;
}
/**
 * As `parseIntegrity`, with the parts that are no hash of a known algorithm and length. Package managers do not agree on
 * them: npm takes `sha224-…` for stronger than SHA-1, and compares what it can of a cut-off SHA-512.
 */
function readIntegrity(text) {
    const hashes = [];
    const strange = [];
    for (const part of text.split(/\s+/)) {
        const hash = hashIn(part);
        if (hash !== undefined)
            hashes.push(hash);
        else if (part !== '')
            strange.push(part);
    }
    return { hashes, strange };
}
function hashIn(part) {
    const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
    if (match === null)
        return undefined;
    const algorithm = match[1];
    const digest = Buffer.from(match[2] ?? '', 'base64');
    if (digest.length !== BYTES[algorithm])
        return undefined;
    return { algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') };
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 70506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shortHashes)
/* harmony export */ });
/** An integrity as lockfiles write it, or 64 hex digits and more. */
const HASH = /(?<![\w+/=-])(?:(sha(?:1|256|384|512)-)([A-Za-z0-9+/]{8})[A-Za-z0-9+/]{8,}([A-Za-z0-9+/]{4}={0,2})|([0-9a-f]{12})[0-9a-f]{46,}([0-9a-f]{6}))(?![\w+/=])/g;
/**
 * Prose whose hashes are cut in the middle, `sha512-6atgQZeT…UzA==`: whole ones fill three lines of a phone and are
 * compared by nobody there. Text in which two different ones would look alike stays as it is.
 */
function shortHashes(text) {
    const shown = new Map();
    for (const [whole, kind = '', start, end, hexStart, hexEnd] of text.matchAll(HASH))
        shown.set(whole, `${kind}${start ?? hexStart}…${end ?? hexEnd}`);
    if (shown.size === 0 || new Set(shown.values()).size < shown.size)
        return text;
    return text.replace(HASH, (whole) => shown.get(whole) ?? whole);
}


/***/ }),

/***/ 33415:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lastDay),
/* harmony export */   w: () => (/* binding */ exceptionFault)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34577);

/**
 * What the policy's rules for exceptions have against one, or `undefined`: an exception that breaks them does
 * not hold. That it has ended is another matter.
 *
 * @param today `YYYY-MM-DD`, UTC.
 */
function exceptionFault(exception, rules, today) {
    const { approvedBy, expires } = exception;
    // A policy in old evidence does not have these keys.
    const { exceptionMaxAge = 0, exceptionApprovers = [], exceptionRequire = [] } = rules;
    if (approvedBy.toLowerCase() === _words_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return { kind: 'pending', text: 'waits for approval' };
    if (!mayApprove(approvedBy, exceptionApprovers)) {
        return {
            kind: 'approver',
            text: `is approved by ${approvedBy}, who may not: exception-approvers names ${exceptionApprovers.join(', ')}`,
        };
    }
    const missing = exceptionRequire.filter((field) => exception[field] === undefined);
    if (missing.length > 0)
        return {
            kind: 'undocumented',
            text: `has no ${missing.join(' and no ')}, which exception-require asks for`,
        };
    const last = lastDay(exceptionMaxAge, today);
    if (last !== undefined && expires > last)
        return { kind: 'too-long', text: `ends on ${expires}, later than exception-max-age allows (${last})` };
    return undefined;
}
/** The last day that an exception may name, `undefined` without a cap. */
function lastDay(maxAge, today) {
    if (maxAge === 0)
        return undefined;
    const days = Math.floor(maxAge / 1440);
    const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
    const date = new Date(time);
    // Beyond what a date can say there is no cap that anybody could exceed.
    return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
        ? undefined
        : date.toISOString().slice(0, 10);
}
/** Names are compared as GitHub does: in any case, with or without the @. A team is always named with its organisation. */
function mayApprove(name, approvers) {
    if (approvers.length === 0)
        return true;
    const wanted = plainName(name);
    return approvers.some((approver) => plainName(approver) === wanted);
}
function plainName(name) {
    return name.trim().replace(/^@/, '').toLowerCase();
}


/***/ }),

/***/ 6828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renewalOf)
/* harmony export */ });
/** Of what an exception waived until its date, the first way out is a later date; `undefined` for all else. */
function renewalOf({ kind, exception }) {
    return kind === 'expired-exception' && exception !== undefined
        ? `Have exception ${exception} approved again until a later date.`
        : undefined;
}


/***/ }),

/***/ 46544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ packageFactsOf),
/* harmony export */   EC: () => (/* binding */ seedInUse),
/* harmony export */   HY: () => (/* binding */ REFUSED_FIX)
/* harmony export */ });
/** What to do where a repository of keys answers what must not be believed. */
const REFUSED_FIX = 'Ask again from another network. Until that is explained, pass keys that you trust with --keys FILE.';
/** One sentence on a seed that was used. */
function seedInUse({ root, expires, reason }) {
    return `Sigstore's TUF repository was not had (${reason}); the copy in this build is used: root ${root}, believed until ${expires}`;
}
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ }),

/***/ 19056:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   QN: () => (/* binding */ IN_TOTO_TYPE),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   zT: () => (/* binding */ readBuildClaim)
/* harmony export */ });
/** Media type of the Sigstore bundles that are written, version 0.3, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** DSSE payload type of in-toto statements. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v\d+(\.\d+)?$/;
function isProvenance(predicateType) {
    return PROVENANCE.test(predicateType);
}
/**
 * The in-toto statement in a Sigstore bundle's DSSE envelope. Only read, not verified.
 *
 * @returns the reason as text where there is none.
 * @see in-toto Attestation Framework, Statement v0.1 and v1
 */
function readStatement(bundle) {
    const envelope = own(bundle, 'dsseEnvelope');
    if (own(envelope, 'payloadType') !== IN_TOTO_TYPE)
        return 'holds no in-toto statement';
    const payload = own(envelope, 'payload');
    if (typeof payload !== 'string')
        return 'holds no in-toto statement';
    let document;
    try {
        document = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    }
    catch {
        return 'holds a statement that is not JSON';
    }
    const predicateType = own(document, 'predicateType');
    const subjects = own(document, 'subject');
    if (!/^https:\/\/in-toto\.io\/Statement\/v(0\.1|1)$/.test(String(own(document, '_type'))))
        return 'holds a statement of an unknown type';
    if (typeof predicateType !== 'string' || !Array.isArray(subjects) || subjects.length > 1024)
        return 'holds a statement without predicate type or subjects';
    return {
        predicateType,
        subjects: subjects.map((subject) => {
            const sha512 = own(own(subject, 'digest'), 'sha512');
            return {
                name: String(own(subject, 'name') ?? ''),
                sha512: typeof sha512 === 'string' ? sha512.toLowerCase() : undefined,
            };
        }),
        predicate: own(document, 'predicate'),
    };
}
/**
 * Source and builder that SLSA provenance claims, for the build types of npm's publishers.
 *
 * @see SLSA provenance v0.2 and v1; npm's `gha` and `gitlab` build types
 */
function readBuildClaim(statement) {
    const { predicate } = statement;
    const definition = own(predicate, 'buildDefinition');
    return definition === undefined ? claimOfV02(predicate) : claimOfV1(predicate, definition);
}
function claimOfV1(predicate, definition) {
    const workflow = own(own(definition, 'externalParameters'), 'workflow');
    const dependencies = own(definition, 'resolvedDependencies');
    const source = Array.isArray(dependencies) ? dependencies[0] : undefined;
    return compact({
        repository: text(own(workflow, 'repository')) ?? repositoryOf(text(own(source, 'uri'))),
        commit: text(own(own(source, 'digest'), 'gitCommit')),
        ref: text(own(workflow, 'ref')),
        workflow: text(own(workflow, 'path')),
        builder: text(own(own(own(predicate, 'runDetails'), 'builder'), 'id')),
    });
}
function claimOfV02(predicate) {
    const source = own(own(predicate, 'invocation'), 'configSource');
    const uri = text(own(source, 'uri'));
    const entry = text(own(source, 'entryPoint'));
    return compact({
        repository: repositoryOf(uri),
        commit: text(own(own(source, 'digest'), 'sha1')),
        ref: uri === undefined ? undefined : /@(refs\/.+)$/s.exec(uri)?.[1],
        workflow: entry === undefined ? undefined : /(\.github\/workflows\/[^@]+)/.exec(entry)?.[1],
        builder: text(own(own(predicate, 'builder'), 'id')),
    });
}
/** `git+https://host/owner/name@ref` → `https://host/owner/name`. */
function repositoryOf(uri) {
    return uri === undefined ? undefined : /^(?:git\+)?(https:\/\/[^@\s]+?)(?:\.git)?(?:@.*)?$/.exec(uri)?.[1];
}
function own(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function text(value) {
    return typeof value === 'string' && value !== '' && value.length <= 2048 ? value : undefined;
}
function compact(claim) {
    return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 99399:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   y: () => (/* binding */ splitWorkflow)
/* harmony export */ });
/** Issuer of the identity tokens of jobs on github.com, as certificates name it. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Where a workflow's identity says the file ends and the ref begins: `…/.github/workflows/x.yml@refs/heads/main`. Both
 * may hold an `@`: a file may be called `release.yml@evil.yml`, and a branch `x@refs/heads/main`. A ref that is known
 * settles it; without, the file ends at the first `@refs/`, for no file name holds a slash.
 *
 * @param text an identity, or the part of one from the file's path on.
 * @param known the ref, where it is told elsewhere too.
 */
function splitWorkflow(text, known) {
    const first = text.indexOf('@refs/');
    const at = known !== undefined && known !== '' && text.endsWith(`@${known}`)
        ? text.length - known.length - 1
        : first === -1
            ? text.lastIndexOf('@')
            : first;
    return at === -1 ? { file: text, ref: undefined } : { file: text.slice(0, at), ref: text.slice(at + 1) };
}


/***/ }),

/***/ 38639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34577);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76207);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45261);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97062);





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
/** Words that a flag takes, those of its values that are words. */
const CHOICES = {
    failOnSeverity: _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm,
    vulnerabilities: ['registry'],
    failOn: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$,
    failOnScopes: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_SCOPES */ .jH,
    commentSummaryInPr: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMENT_MODES */ .p8,
    locale: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCALES */ .YZ,
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        choices: Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESET_LAYERS */ .vt),
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    {
        name: 'environment',
        type: 'string',
        value: 'NAME',
        description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        const choices = CHOICES[property];
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                ...(choices === undefined ? {} : { choices }),
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
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayer */ .w6)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
        ...(environment === undefined ? {} : { environment }),
    };
}


/***/ }),

/***/ 11166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ gapText),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   pQ: () => (/* binding */ clauseOf)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93929);
/* harmony import */ var _model_findings_gap_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80462);
/* harmony import */ var _model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95037);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53740);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46609);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6729);







/** How many kinds of problem the first line names before it counts the rest. */
const KINDS = 3;
const GAP_LENGTH = 140;
/** The verdict in plain words with the reason. Plain text: every renderer escapes it for its medium. */
function headlineOf(record, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en) {
    const { verdict } = record.verdict;
    const blocking = record.decisions.filter((decision) => decision.outcome === 'block');
    const { gaps } = record.verdict;
    const say = texts.headline;
    switch (verdict) {
        case 'fail': {
            const reasons = blocking.length === 0 ? say.notMet : describe(blocking, texts);
            return {
                icon: '⛔',
                text: `${say.blocked(reasons)}${gaps.length === 0 ? '' : say.alsoGaps(gaps.length)}`,
            };
        }
        case 'incomplete': {
            const also = blocking.length === 0 ? '' : say.alsoBlocked(describe(blocking, texts));
            return { icon: '⏸️', text: `${say.notDecided(describeGaps(record, texts))}${also}` };
        }
        case 'pass':
            return passed(record, texts);
    }
}
function passed(record, texts) {
    const would = record.decisions.filter((decision) => decision.reason.kind === 'warn-only');
    const gaps = record.verdict.gaps.length;
    const say = texts.headline;
    if (would.length > 0 || gaps > 0) {
        const reasons = would.length === 0 ? '' : say.wouldBlock(describe(would, texts));
        const undone = gaps === 0 ? '' : say.gaps(gaps);
        return { icon: '⚠️', text: say.warnOnly([reasons, undone].filter((part) => part !== '')) };
    }
    const warned = record.decisions.filter((decision) => decision.outcome === 'warn' && decision.novelty !== 'existing').length;
    const existing = record.decisions.some((decision) => decision.novelty === 'existing');
    // What only an exception lets in is no news to its approver, but to who reads the change.
    const excepted = record.decisions.filter(({ reason, novelty }) => reason.kind === 'exception' && novelty === 'new').length;
    return { icon: '✅', text: say.passed(existing, warned, excepted) };
}
/** A gap's message as part of a sentence. */
function clauseOf(gap) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .asClause */ .eI)(gap.message.replace(/\.$/, ''));
}
/** As clauseOf, cut where it is long. */
function gapText(gap) {
    const message = clauseOf(gap);
    if (message.length <= GAP_LENGTH)
        return message;
    const cut = message.slice(0, GAP_LENGTH - 1);
    const word = cut.lastIndexOf(' ');
    // Half a path or half a word helps nobody; a single long one is cut where it must be.
    return `${word > GAP_LENGTH / 2 ? cut.slice(0, word) : cut}…`;
}
function describeGaps(record, texts) {
    const { gaps } = record.verdict;
    const [first] = gaps;
    if (first === undefined)
        return texts.headline.gapUnknown;
    if (gaps.length === 1)
        return texts.headline.gap((0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(first.check, texts), gapText(first));
    const checks = [...new Set(gaps.map((gap) => (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(gap.check, texts)))];
    // A fourth is as short as a sign that there is one.
    const shown = checks.length === KINDS + 1 ? checks : checks.slice(0, KINDS);
    const list = texts.headline.gapList(gaps.length, shown, checks.length > shown.length);
    const [{ cause } = { cause: '' }, ...others] = (0,_model_findings_gap_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .groupGaps */ .R)(gaps);
    return others.length > 0 ? list : `${list}: ${gapText({ ...first, message: cause })}`;
}
/** `1 package whose signature does not match the lockfile and 3 new vulnerabilities (1 critical, 2 high)`. */
function describe(decisions, texts) {
    const told = [...withoutConsequences(decisions)].sort(_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
    const kinds = (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(told, (decision) => kindOf(decision, texts));
    const all = [...kinds.values()];
    const shown = all.slice(0, KINDS).map((kind) => phraseOf(kind, texts));
    if (all.length <= KINDS)
        return texts.joinWords(shown);
    const rest = all.slice(KINDS).reduce((sum, kind) => sum + kind.length, 0);
    return texts.headline.moreProblems(shown, rest);
}
/** A package whose hash was taken out has none: that is one thing to the reader. */
function withoutConsequences(decisions) {
    const of = (rule) => decisions.filter(({ finding }) => finding.rule === rule);
    const removed = new Set(of('lockfiles/integrity-removed').map(({ finding }) => finding.subject.name));
    return removed.size === 0
        ? decisions
        : decisions.filter(({ finding: { rule, subject } }) => rule !== 'sources/missing-integrity' || !removed.has(subject.name));
}
/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration', 'scanners/code']);
/** What is told together: the same words say it, new or known. */
function kindOf({ finding: { rule, check }, novelty }, texts) {
    return Object.hasOwn(texts.headline.packages, rule)
        ? rule
        : `${wordedAs(rule, check, texts)} ${novelty ?? ''}`;
}
/** The rule or the check that this language has words for; the check where it has none. */
function wordedAs(rule, check, texts) {
    return [rule, check].find((key) => Object.hasOwn(texts.headline.problems, key)) ?? check;
}
function phraseOf(kind, texts) {
    const [{ finding, novelty }] = kind;
    const { rule, check } = finding;
    const { packages, problems, problemsOf } = texts.headline;
    const ofPackages = Object.hasOwn(packages, rule) ? packages[rule] : undefined;
    if (ofPackages !== undefined)
        return ofPackages(new Set(kind.map((decision) => decision.finding.subject.name)).size);
    const rated = new Map();
    for (const { finding: one } of kind)
        if (RATED.has(one.rule))
            rated.set(one.severity, (rated.get(one.severity) ?? 0) + 1);
    const about = {
        ...(novelty === 'new' ? { fresh: 'new' } : novelty === 'existing' ? { fresh: 'known' } : {}),
        rated: [...rated]
            .sort(([one], [other]) => (0,_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(one, other))
            .map(([severity, n]) => ({ severity: severityWord(severity, texts), n })),
    };
    const say = problems[wordedAs(rule, check, texts)];
    return say === undefined ? problemsOf(check, kind.length, about) : say(kind.length, about);
}
/** `unknown` says more as what it is. */
function severityWord(severity, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en) {
    return texts.severities[severity];
}
/** The most severe of some decisions. */
function worstOf(decisions) {
    return decisions.map((decision) => decision.finding.severity).sort(_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)[0] ?? 'unknown';
}


/***/ }),

/***/ 38103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ seenByTexts)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11166);

/** A tool that saw a finding, with what it says otherwise than the others: `trivy (high, fixed in 1.2.3)`. */
function seenByText({ tool, severity, fixedVersion }) {
    const otherwise = [
        ...(severity === undefined ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWord */ .Oh)(severity)]),
        ...(fixedVersion === undefined ? [] : [`fixed in ${fixedVersion}`]),
    ];
    return otherwise.length === 0 ? tool : `${tool} (${otherwise.join(', ')})`;
}
/** Every tool that saw it, once for each thing it says. */
function seenByTexts(seenBy = []) {
    return [...new Set(seenBy.map(seenByText))];
}


/***/ }),

/***/ 46609:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ tellStory),
/* harmony export */   R1: () => (/* binding */ lapsedException),
/* harmony export */   Tq: () => (/* binding */ checkTitle)
/* harmony export */ });
/* harmony import */ var _model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _model_findings_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55619);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53740);



/** Comment, terminal and report tell the same decisions: each group is gathered once for all of them. */
const told = new WeakMap();
/** Sorts a record's decisions into what a reader wants to know, in the order in which it matters. */
function tellStory({ decisions }) {
    const story = told.get(decisions) ?? sortDecisions(decisions);
    told.set(decisions, story);
    return story;
}
function sortDecisions(decisions) {
    const groups = {
        blocking: [],
        warnings: [],
        existing: [],
        excepted: [],
        accepted: [],
    };
    const wouldBlock = [];
    for (const decision of decisions) {
        groups[groupOf(decision)].push(decision);
        if (decision.reason.kind === 'warn-only')
            wouldBlock.push(decision);
    }
    wouldBlock.sort(_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
    // Gathered when asked for: most readers want one or two of the groups, and there may be thousands of decisions.
    const gathered = new Map();
    const problemsOf = (group) => {
        const known = gathered.get(group) ?? (0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherProblems */ .yt)(groups[group]);
        gathered.set(group, known);
        return known;
    };
    return {
        get blocking() {
            return problemsOf('blocking');
        },
        get warnings() {
            return problemsOf('warnings');
        },
        get existing() {
            return problemsOf('existing');
        },
        get excepted() {
            return problemsOf('excepted');
        },
        get accepted() {
            return problemsOf('accepted');
        },
        wouldBlock,
    };
}
function groupOf(decision) {
    switch (decision.outcome) {
        case 'block':
            return 'blocking';
        case 'warn':
            return (0,_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownBefore */ .pP)(decision) ? 'existing' : 'warnings';
        case 'accept':
            if (decision.reason.kind === 'exception')
                return 'excepted';
            return (0,_model_findings_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownBefore */ .pP)(decision) ? 'existing' : 'accepted';
    }
}
/** What a reader knows a check as; an id we do not know stays as it is. */
function checkTitle(check, texts = _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en) {
    return Object.hasOwn(texts.checks, check) ? (texts.checks[check] ?? check) : check;
}
/** `exception EX-1 by web team expired on 2026-06-30`, or why it does not hold, where that is why one of the findings blocks again. */
function lapsedException(decisions) {
    const lapsed = decisions.find(({ reason }) => reason.kind === 'expired-exception' || reason.kind === 'void-exception');
    // Records of older versions say it in the text alone.
    return lapsed?.reason.lapsed ?? lapsed?.reason.text.split('; ')[0];
}


/***/ }),

/***/ 12183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   SO: () => (/* binding */ namedParts),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   qB: () => (/* binding */ NAMED)
/* harmony export */ });
/* harmony import */ var _model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55619);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35543);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53740);



/** So many are named; of more, what they have in common and how many they are. */
const NAMED = 3;
/**
 * What has a problem, in a few words: names, or what they have in common and how many they are.
 *
 * @param show a name from outside as the medium shows it.
 */
function subjectWords({ first, subjects, causedBy }, texts, show) {
    const say = texts.problem;
    const names = [...new Set(subjects.map(({ finding }) => finding.subject.name))];
    const [name = first.finding.subject.name] = names;
    if (names.length === 1)
        return subjects.length === 1 ? show(name) : say.lines(show(name), subjects.length);
    if (names.length <= NAMED)
        return names.map(show).join(texts.comma);
    if (causedBy === name)
        return say.withBrought(show(name), names.length - 1);
    if (causedBy !== undefined)
        return say.broughtBy(show(causedBy), names.length);
    if (first.finding.subject.kind === 'lockfile')
        return say.andLockfiles(show(name), names.length - 1);
    const packages = new Set(names.map(_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutVersion */ .Pv));
    return packages.size === 1
        ? say.versionsOf(show((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutVersion */ .Pv)(name)), names.length)
        : say.andOthers(show(name), names.length - 1);
}
/** No name holds it: hidden characters are made visible first. */
const AROUND_NAMES = '\u0000';
/** The same in English as words and names by turns, beginning with words. Names show hidden characters. */
function namedParts(problem) {
    const words = subjectWords(problem, _locale_en_js__WEBPACK_IMPORTED_MODULE_1__.en, (name) => `${AROUND_NAMES}${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(name)}${AROUND_NAMES}`);
    return words.split(AROUND_NAMES);
}
/** `file:line`, or the image that holds it: what an image holds stands in no file of the repository. */
function placeOf({ location, detail }) {
    if (location === undefined)
        return typeof detail?.image === 'string' ? detail.image : undefined;
    return location.line === undefined ? location.file : `${location.file}:${location.line}`;
}
/** The licence that a finding is about, as it is declared; most titles name none. */
function licenseOf({ check, detail }) {
    const license = check === 'licenses' ? detail?.license : undefined;
    return typeof license === 'string' && license !== '' ? license : undefined;
}


/***/ }),

/***/ 99269:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   IU: () => (/* binding */ warningPart),
/* harmony export */   ZB: () => (/* binding */ blockingPart),
/* harmony export */   cm: () => (/* binding */ BLOCKING),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92866);
/* harmony import */ var _model_findings_decision_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82288);
/* harmony import */ var _model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55619);
/* harmony import */ var _model_packages_short_hashes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70506);
/* harmony import */ var _model_policy_renewal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6828);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44963);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11166);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53740);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46609);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12183);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6729);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2342);












/** Problems that block and are told at length; seven fill a screen. */
const BLOCKING = 7;
const WARNINGS = 4;
/** Ways out of one problem of several subjects. */
const FIXES = 3;
/** Lines of one file after the first. */
const LINES = 4;
function blockingPart(story, style) {
    const { blocking } = story;
    if (blocking.length === 0)
        return [];
    const shown = blocking.slice(0, BLOCKING).map((problem) => problemLines(problem, style));
    const hidden = blocking.slice(BLOCKING);
    const more = hidden.length > 0 ? [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g0)((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(hidden), 'see the report')}`] : [];
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)('What blocks', style), ...shown, ...more].join('\n')];
}
/** Where it stands; of several lines of one file the first ones. */
function placesOf({ first: { finding }, subjects }) {
    const all = subjects.map((one) => one.finding.location);
    const lines = all.flatMap((one) => (one?.file === finding.location?.file ? [one?.line] : []));
    const [, ...others] = lines.filter((line) => line !== undefined);
    if (others.length < 1 || others.length + 1 < all.length)
        return (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding) ?? '';
    return `${(0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding)}, ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_7__/* .fewOf */ .s)(others.map(String), LINES)}`;
}
function problemLines(problem, style) {
    const { finding } = problem.first;
    const name = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(problem, _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en, (one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(one, 80));
    const head = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${name}  ${whatText(problem)}`, style.width - 2, '  ').replace(name, () => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)(name, 'cyan', style));
    const path = problem.causedBy === undefined ? finding.paths?.[0] : finding.paths?.[0]?.slice(0, 2);
    const where = path === undefined || path.length === 0
        ? placesOf(problem)
        : path.map((step) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)((0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .stepName */ .u)(step), 60)).join(' → ');
    const alike = problem.subjects.every((one) => one.finding.message === finding.message);
    const why = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)((0,_model_packages_short_hashes_js__WEBPACK_IMPORTED_MODULE_9__/* .shortHashes */ .H)(finding.message));
    const renewal = (0,_model_policy_renewal_js__WEBPACK_IMPORTED_MODULE_10__/* .renewalOf */ .w)(problem.first.reason);
    const lines = [
        `  ${head.replaceAll('\n', '\n  ')}`,
        ...(!(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .saysMore */ .s7)(finding) ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  why', alike ? why : _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en.problem.forExample(why), style)]),
        ...(where === '' ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  from', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(where, 240), style)]),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  policy', policyLine(problem), style),
        ...(renewal === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  fix', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(renewal), style)]),
        ...problem.fixes
            .slice(0, FIXES)
            .flatMap((fix) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  fix', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(fix.text), style),
            ...[fix.command, fix.dockerfile]
                .filter((command) => command !== undefined)
                .map((command) => commandText(command, style)),
        ]),
        ...(problem.fixes.length > FIXES
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('', (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g0)(problem.fixes.length - FIXES, 'see the report'), style)]
            : []),
    ];
    return lines.join('\n');
}
/** A command is never broken or cut: it is there to be copied. */
function commandText(command, style) {
    return `${' '.repeat(_text_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL */ .d_ + 2)}${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(command, 4000), 'green', style)}`;
}
/** What the policy says to it, and which line of which policy says so. */
function policyLine({ first: { reason } }) {
    const { origin } = reason;
    const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(reason.text, 240);
    return origin?.startsWith(_model_findings_decision_js__WEBPACK_IMPORTED_MODULE_11__/* .BUILT_IN */ .$) === true ? `${said} (${_model_findings_decision_js__WEBPACK_IMPORTED_MODULE_11__/* .BUILT_IN */ .$})` : `${said}${originText(reason)}`;
}
/** Behind a reason: which line of which policy gave it. Of an exception that does not hold, where that stands. */
function originText({ kind, origin }) {
    if (origin === undefined)
        return '';
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(origin, 200);
    const lapsed = kind === 'expired-exception' || kind === 'void-exception';
    return lapsed ? `; the exception is in ${place}` : `, set by ${place}`;
}
function whatText({ first, own: decisions }) {
    const { finding } = first;
    const rated = finding.check === 'vulnerabilities' || finding.check === 'scanners';
    const ids = [...new Set(decisions.flatMap((decision) => decision.finding.aliases.slice(0, 1)))];
    const lapsed = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .lapsedException */ .R1)(decisions);
    const { since } = first.reason;
    const license = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseOf */ .L3)(finding);
    const notes = [
        ...(rated ? [(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWord */ .Oh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(decisions))] : []),
        ...ids.slice(0, 2).map((id) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(id, 60)),
        ...(ids.length > 2 ? [`${ids.length - 2} more`] : []),
        ...(license === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(license, 60)]),
        ...(lapsed === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(lapsed, 200)]),
        ...(since === undefined ? [] : [`blocks from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(since, 20)}`]),
    ];
    const titles = [...new Set(decisions.map((decision) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(decision.finding.title, 160)))];
    const several = titles.length > 2 ? [...titles.slice(0, 2), `${titles.length - 2} more`] : titles;
    // Advisories are named by their ids; of other findings nothing else says what they are.
    const what = rated && decisions.length > 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(decisions.length, 'finding') : several.join('; ');
    return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}
/** What a warning is about, with its line in a file. */
function aboutOf(problem) {
    const { subject, location } = problem.first.finding;
    const inFile = subject.kind === 'file' && location?.line !== undefined && location.file === subject.name;
    return problem.subjects.length === 1 && inFile
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(`${subject.name}:${location.line}`, 80)
        : (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(problem, _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en, (name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(name, 80));
}
function warningPart(story, style) {
    const { warnings } = story;
    if (warnings.length === 0)
        return [];
    const lines = warnings
        .slice(0, WARNINGS)
        .map((problem) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`! ${aboutOf(problem)}  ${whatText(problem)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`);
    const hidden = warnings.slice(WARNINGS);
    const more = hidden.length > 0 ? [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g0)((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(hidden), 'see the report')}`] : [];
    return [
        [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(`Warnings (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(warnings))})`, style), ...lines, ...more].join('\n'),
    ];
}


/***/ }),

/***/ 2342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardLines),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35543);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function paint(text, color, style) {
    const [on, off] = CODES[color];
    return style.color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
/** Prose from outside in one line: hidden characters as escapes, no runner command in it, `[…]` where it is cut. */
function plainLine(text, max = 400) {
    const line = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(text, max * 2))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= max && text.length <= max * 2 ? line : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(line, max - CUT.length)}${CUT}`;
}
const CUT = ' […]';
/** A name or command from outside: as plainLine, but white space stays as it is, line feeds shown. */
function plainName(text, max = 120) {
    const shown = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(text, max * 2)).replace(/[\t\n]/g, (c) => c === '\n' ? '\\u{a}' : '\\u{9}');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(shown, max);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mark}/u;
/** Columns a text takes on a terminal. */
function widthOf(text) {
    let width = 0;
    for (const c of text)
        width += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return width;
}
/** The start of a text within so many columns, with an ellipsis where something is left out. */
function cutTo(text, width) {
    if (widthOf(text) <= width)
        return text;
    let cut = '';
    for (const c of text) {
        if (widthOf(cut + c) > width - 1)
            break;
        cut += c;
    }
    return `${cut}…`;
}
/**
 * Breaks a line between words into lines of at most `width` columns; a word that is longer is broken inside.
 *
 * @param indent put before every line but the first.
 */
function wrap(text, width, indent = '') {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, room - indent.length))) {
        const prefix = lines.length === 0 ? '' : indent;
        if (line !== '' && widthOf(`${prefix}${line} ${word}`) > room) {
            // Two spaces between words leave one behind where the line breaks.
            lines.push(`${prefix}${line.trimEnd()}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(`${lines.length === 0 ? '' : indent}${line}`);
    return lines.join('\n');
}
function breakWord(word, room) {
    if (widthOf(word) <= room)
        return [word];
    const parts = [];
    let part = '';
    for (const c of word) {
        if (widthOf(part + c) > room) {
            parts.push(part);
            part = '';
        }
        part += c;
    }
    return [...parts, part];
}
/** Wrapping can put `::` at the start of a line, where a runner would take it for a command. */
function guardLines(text) {
    return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*)::/gm, '$1: :');
}
/** Columns of a label, in front of what it names. */
const LABEL = 10;
function heading(text, style) {
    return paint(text, 'bold', style);
}
/** `  label     text`, wrapped under itself. */
function labelled(label, text, style) {
    const indent = ' '.repeat(LABEL + 2);
    return `${paint(`  ${label.padEnd(LABEL)}`, 'dim', style)}${wrap(text, style.width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`;
}


/***/ })

};
;