"use strict";
exports.id = 4316;
exports.ids = [4316];
exports.modules = {

/***/ 48107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/runtime.js
var runtime = __webpack_require__(48032);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/commands/evidence-folder.js
var evidence_folder = __webpack_require__(51878);
// EXTERNAL MODULE: ./build/commands/evidence-read.js
var evidence_read = __webpack_require__(23462);
// EXTERNAL MODULE: ./build/commands/evidence-text.js
var evidence_text = __webpack_require__(48129);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var judge = __webpack_require__(51408);
// EXTERNAL MODULE: ./build/commands/stages/replay.js + 1 modules
var replay = __webpack_require__(66486);
;// CONCATENATED MODULE: ./build/commands/stages/rejudge.js





/**
 * Judges the stored facts of runs that passed by today's advisories and policy. Facts are read one run at a time;
 * runs with the same packages ask for advisories once.
 */
function createRejudge(options) {
    const asked = new Map();
    const advisoriesOf = (graphs) => {
        const key = packagesKey(graphs);
        const answer = asked.get(key) ?? options.advisories(graphs);
        asked.set(key, answer);
        return answer;
    };
    return async (run, number) => {
        const outline = {
            number,
            time: run.time,
            object: run.object,
            recorded: run.result.outcome,
            ...(run.source.commit === undefined ? {} : { commit: run.source.commit }),
        };
        try {
            const record = await (0,replay/* readRun */.c)(options.dir, run);
            const facts = (await (0,replay/* readOutput */.o)(options.dir, run, record, 'facts'));
            const today = todays(facts, await advisoriesOf(facts.graphs), options.now);
            const { verdict, decisions } = await (0,judge/* judge */.S)(today, options.policy);
            return {
                ...outline,
                ...pullRequestOf(record),
                now: verdict.verdict,
                blocking: decisions.filter(({ outcome }) => outcome === 'block').map(shown),
                gaps: verdict.gaps,
            };
        }
        catch (error) {
            return { ...outline, blocking: [], gaps: [], problem: (0,errors/* messageOf */.bD)(error) };
        }
    };
}
/** The facts of then, with what is known of their packages now. */
function todays(facts, advisories, now) {
    const fresh = new Set(advisories.reports.map(({ format }) => format));
    return {
        ...facts,
        context: { ...facts.context, time: now },
        // What the same source said then is in what it says now, unless it was withdrawn since.
        reports: [...facts.reports.filter(({ format }) => !fresh.has(format)), ...advisories.reports],
        problems: [...facts.problems.filter(({ kind }) => kind !== 'advisories'), ...advisories.problems],
    };
}
function packagesKey(graphs) {
    const names = graphs.flatMap(({ packages }) => packages.map(({ name, version }) => `${name}@${version}`));
    return (0,digest/* sha256Hex */.f)([...new Set(names)].sort(compare_text/* compareText */.n).join('\n'));
}
function pullRequestOf({ context }) {
    return context.pullRequest === undefined ? {} : { pullRequest: context.pullRequest.number };
}
function shown({ finding, reason }) {
    return {
        rule: finding.rule,
        subject: finding.subject.name,
        title: finding.title,
        aliases: finding.aliases,
        reason: reason.text,
    };
}

;// CONCATENATED MODULE: ./build/commands/audit-rejudge.js








/** Flags of `audit --rejudge`. */
const REJUDGE_OPTIONS = [
    {
        name: 'rejudge',
        type: 'boolean',
        description: "Judge the stored facts of every run that passed by today's advisories and policy, and list those that would be red now.",
    },
    {
        name: 'advisories',
        type: 'list',
        value: 'SOURCE',
        description: "With --rejudge: where today's advisories come from: registry, osv:FOLDER. Default: the policy's vulnerabilities, else registry.",
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'With --rejudge: the package registry to ask. Default: as npm is configured.',
    },
    {
        name: 'offline',
        type: 'boolean',
        description: 'With --rejudge: ask nothing of the network; osv:FOLDER still counts.',
    },
];
/** Judges every stored run that passed anew, and lists those that would not pass today. */
async function rejudgeEvidence(values, world) {
    const folder = await (0,evidence_folder/* openEvidence */.i)(values, world);
    const { records, walk } = await (0,evidence_read/* readRecords */.T)(folder.evidenceDir, {
        since: values.since,
        until: values.until,
    });
    const passed = records.filter(({ record }) => record.action === 'gate' && record.result.outcome === 'pass');
    const sources = sourcesOf(values, folder.policy.vulnerabilities);
    const { collectAdvisories } = await __webpack_require__.e(/* import() */ 8638).then(__webpack_require__.bind(__webpack_require__, 88638));
    const registry = (0,flags/* textOf */.b6)(values, 'registry');
    const rejudge = createRejudge({
        dir: folder.evidenceDir,
        policy: folder.policy,
        now: (0,runtime/* rfc3339 */.ag)(world.now()),
        advisories: (graphs) => collectAdvisories(graphs, sources, {
            dir: folder.repositoryDir,
            env: world.env,
            now: world.now,
            offline: values.offline === true,
            ...(registry === undefined ? {} : { registry }),
        }),
    });
    const runs = await rejudgeAll(passed, rejudge, world);
    const red = runs.filter(({ now }) => now === 'fail');
    const unclear = runs.filter(({ now }) => now === undefined || now === 'incomplete');
    const broken = walk.tampering !== undefined;
    return {
        exitCode: red.length > 0 || broken ? errors/* EXIT */.dc.fail : unclear.length > 0 ? errors/* EXIT */.dc.incomplete : errors/* EXIT */.dc.pass,
        json: {
            folder: folder.shown,
            advisories: sources,
            passed: passed.length,
            red: red.length,
            unclear: unclear.length,
            ...(broken ? { tampering: walk.tampering } : {}),
            runs,
        },
        text: (0,display_text/* displayText */.W)([...(0,evidence_text/* brokenText */.vO)(walk), ...rejudgedText(runs, red, unclear)].join('\n')),
    };
}
async function rejudgeAll(passed, rejudge, world) {
    const runs = [];
    for (const { number, record } of passed) {
        world.log.progress(`Judging run ${runs.length + 1} of ${passed.length}`);
        runs.push(await rejudge(record, number));
    }
    world.log.progress(undefined);
    return runs;
}
function sourcesOf(values, policy) {
    const named = (0,flags/* listOf */.c3)(values, 'advisories');
    const strange = named.find((source) => source !== 'registry' && !/^osv:./.test(source));
    if (strange !== undefined)
        throw new errors/* SealgateError */.De('USAGE', `--advisories ${strange} is no source of advisories`, {
            hint: 'registry, or osv:FOLDER.',
        });
    if (named.length > 0)
        return named;
    return policy.length > 0 ? policy : ['registry'];
}
function rejudgedText(runs, red, unclear) {
    if (runs.length === 0)
        return ['No run of the gate that passed is in the evidence'];
    const lines = [
        `Judged ${runs.length} runs that passed: ${red.length} would be red now, ${unclear.length} cannot be told`,
    ];
    for (const run of [...red, ...unclear]) {
        const pull = run.pullRequest === undefined ? '' : ` #${run.pullRequest}`;
        lines.push(`  record ${run.number}  ${run.time}  ${run.object}${pull}: ${run.now ?? 'unknown'}`);
        if (run.problem !== undefined)
            lines.push(`    ${run.problem}`);
        for (const { subject, title, rule, aliases } of run.blocking.slice(0, 10))
            lines.push(`    ✗ ${subject}: ${title} (${[rule, ...aliases.slice(0, 2)].join(', ')})`);
        if (run.blocking.length > 10)
            lines.push(`    … and ${run.blocking.length - 10} more (--json lists all)`);
        if (run.now !== 'fail')
            for (const gap of run.gaps.slice(0, 5))
                lines.push(`    ? ${gap.message}`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/commands/audit.js



const command = {
    name: 'audit',
    summary: 'Judge what was kept: which past runs that passed would be red by what is known today.',
    usage: ['audit --rejudge [--advisories registry|osv:FOLDER] [--since DATE] [--evidence DIR]'],
    positionals: 'none',
    options: [
        ...REJUDGE_OPTIONS,
        { name: 'since', type: 'string', value: 'DATE', description: 'Only runs from this day on (UTC).' },
        { name: 'until', type: 'string', value: 'DATE', description: 'Only runs until this day (UTC).' },
        ...evidence_folder/* FOLDER_OPTIONS */.eg,
    ],
    notes: [
        'Exit codes: 0 all that passed would pass today; 1 one would not, or the ledger was touched; 2 wrong usage or input; 3 one cannot be told.',
    ],
    async run(_positionals, values, world) {
        if (values.rejudge === true)
            return rejudgeEvidence(values, world);
        throw new errors/* SealgateError */.De('USAGE', 'What to audit was not named', {
            hint: 'sealgate audit --rejudge judges past runs by what is known today.',
        });
    },
};


/***/ }),

/***/ 35979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
async function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST, file.sha256);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(aside).catch(() => undefined);
    return info?.isFile() === true ? aside : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
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


/***/ })

};
;