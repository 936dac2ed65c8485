"use strict";
exports.id = 6487;
exports.ids = [6487];
exports.modules = {

/***/ 55672:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ advisoriesOption),
/* harmony export */   G: () => (/* binding */ advisorySources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46257);


/** The flag that names where advisories come from. @param description what they are asked for */
function advisoriesOption(description) {
    return { name: 'advisories', type: 'list', value: 'SOURCE', choices: ['registry'], description };
}
/**
 * The sources that were named: `registry`, `osv:FOLDER`.
 *
 * @throws SealgateError USAGE of anything else.
 */
function advisorySources(values) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(values, 'advisories');
    const strange = named.find((source) => source !== 'registry' && !/^osv:./.test(source));
    if (strange !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--advisories ${strange} is no source of advisories`, {
            hint: 'registry, or osv:FOLDER.',
        });
    return named;
}


/***/ }),

/***/ 79689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/commands/audit/period.js + 54 modules
var period = __webpack_require__(2838);
// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var runtime = __webpack_require__(50193);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/commands/advisory-sources.js
var advisory_sources = __webpack_require__(55672);
// EXTERNAL MODULE: ./build/commands/evidence/folder.js
var evidence_folder = __webpack_require__(10216);
// EXTERNAL MODULE: ./build/commands/evidence/read.js
var read = __webpack_require__(6360);
// EXTERNAL MODULE: ./build/commands/evidence/text.js
var evidence_text = __webpack_require__(4927);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var judge = __webpack_require__(51673);
// EXTERNAL MODULE: ./build/commands/stages/stored-run.js
var stored_run = __webpack_require__(77217);
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
            const record = await (0,stored_run/* readRun */.cI)(options.dir, run);
            const facts = await (0,stored_run/* readFacts */.MH)(options.dir, run, record);
            const today = todays(facts, await advisoriesOf(facts.graphs), options.now);
            const { verdict, decisions } = await (0,judge/* judge */.S)(today, needingAdvisories(options.policy, facts));
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
/** Whoever asks for today's advisories is not answered without them, though the gate may go without. */
function needingAdvisories(policy, { graphs }) {
    const { checks } = policy;
    if (checks.vulnerabilities === 'off' || graphs.every(({ packages }) => packages.length === 0))
        return policy;
    return { ...policy, checks: { ...checks, vulnerabilities: 'required' } };
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

;// CONCATENATED MODULE: ./build/commands/audit/rejudge.js











/** Flags of `audit --rejudge`. */
const REJUDGE_OPTIONS = [
    {
        name: 'rejudge',
        type: 'boolean',
        description: "Judge the stored facts of every run that passed by today's advisories and policy, and list those that would be red now.",
    },
    (0,advisory_sources/* advisoriesOption */.D)("With --rejudge: where today's advisories come from: registry, osv:FOLDER. Default: the policy's vulnerabilities, else registry."),
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
    const { records, walk } = await (0,read/* readRecords */.T)(folder.evidenceDir, {
        since: values.since,
        until: values.until,
    });
    const passed = records.filter(({ record }) => record.action === 'gate' && record.result.outcome === 'pass');
    const sources = sourcesOf(values, folder.policy.vulnerabilities);
    const { collectAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(5298), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 35298));
    const registry = (0,flags/* textOf */.b6)(values, 'registry');
    const rejudge = createRejudge({
        dir: folder.evidenceDir,
        policy: folder.policy,
        now: (0,runtime/* rfc3339 */.ag)(world.now()),
        advisories: async (graphs) => {
            const offline = values.offline === true;
            if (offline && sources.every((source) => source === 'registry'))
                return NOT_ASKED;
            return collectAdvisories(graphs, sources, {
                dir: folder.repositoryDir,
                env: world.env,
                now: world.now,
                offline,
                ...(registry === undefined ? {} : { registry }),
            });
        },
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
        text: (0,display/* displayLines */.kF)([...(0,evidence_text/* brokenText */.vO)(walk), ...rejudgedText(runs, red, unclear)]),
    };
}
/** What is known of today where nobody may be asked: nothing, which no run passes by. */
const NOT_ASKED = {
    reports: [],
    problems: [
        {
            kind: 'advisories',
            subject: 'registry',
            state: 'unreachable',
            message: "The registry was not asked for today's advisories (--offline)",
            hint: 'Name a folder of them with --advisories osv:FOLDER, or run without --offline.',
        },
    ],
    raw: [],
};
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
    const named = (0,advisory_sources/* advisorySources */.G)(values);
    if (named.length > 0)
        return named;
    return policy.length > 0 ? policy : ['registry'];
}
function rejudgedText(runs, red, unclear) {
    if (runs.length === 0)
        return ['No run of the gate that passed is in the evidence'];
    const lines = [
        `Judged ${(0,counted/* counted */.h)(runs.length, 'run')} that passed: ${red.length} would be red now, ${unclear.length} cannot be told`,
    ];
    for (const run of [...red, ...unclear]) {
        const pull = run.pullRequest === undefined ? '' : ` #${run.pullRequest}`;
        lines.push(`  record ${run.number}  ${run.time}  ${run.object}${pull}: ${run.now ?? 'unknown'}`);
        if (run.problem !== undefined)
            lines.push(`    ${run.problem}`);
        for (const { subject, title, rule, aliases } of run.blocking.slice(0, 10))
            lines.push(`    ✗ ${subject}: ${title} (${[rule, ...aliases.slice(0, 2)].join(', ')})`);
        if (run.blocking.length > 10)
            lines.push(`    ${(0,words/* moreLine */.g0)(run.blocking.length - 10)}`);
        if (run.now !== 'fail')
            for (const gap of run.gaps.slice(0, 5))
                lines.push(`    ? ${gap.message}`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/commands/audit.js





const OF_REJUDGE = [
    ...REJUDGE_OPTIONS,
    {
        name: 'since',
        type: 'string',
        value: 'DATE',
        description: 'With --rejudge: only runs from this day on (UTC).',
    },
    {
        name: 'until',
        type: 'string',
        value: 'DATE',
        description: 'With --rejudge: only runs until this day (UTC).',
    },
];
const command = {
    name: 'audit',
    summary: 'Answer control catalogues from the evidence; or judge past runs by what is known today.',
    usage: [
        'audit --period daily|weekly|monthly|quarterly [--catalogue ID|FILE …] [--fail-if gaps|worse|never] [--dry-run]',
        'audit --rejudge [--advisories registry|osv:FOLDER] [--since DATE] [--evidence DIR]',
    ],
    positionals: 'none',
    options: [...period/* PERIOD_OPTIONS */.D, ...OF_REJUDGE, ...evidence_folder/* FOLDER_OPTIONS */.eg],
    notes: [
        'Exit codes of --period: 0 all controls are met; 1 one is not, or the ledger was touched; 2 wrong usage, policy or input; 3 one has no current answer. --fail-if changes what counts.',
        'Exit codes of --rejudge: 0 all that passed would pass today; 1 one would not, or the ledger was touched; 2 wrong usage or input; 3 one cannot be told.',
    ],
    async run(_positionals, values, world) {
        if ((0,flags/* textOf */.b6)(values, 'period') !== undefined) {
            refuseOthers(values, OF_REJUDGE, '--period');
            return (0,period/* auditPeriod */.W)(values, world);
        }
        if (values.rejudge === true) {
            refuseOthers(values, period/* PERIOD_OPTIONS */.D, '--rejudge');
            return rejudgeEvidence(values, world);
        }
        throw new errors/* SealgateError */.De('USAGE', 'What to audit was not named', {
            hint: 'sealgate audit --period monthly answers controls from the evidence; --rejudge judges past runs by what is known today.',
        });
    },
};
/** Flags of one audit say nothing to the other: who gives them meant something else. @throws SealgateError USAGE */
function refuseOthers(values, others, chosen) {
    const wrong = others.find(({ name }) => (0,flags/* isGiven */.qR)(values, name));
    if (wrong !== undefined)
        throw new errors/* SealgateError */.De('USAGE', `--${wrong.name} does not go with ${chosen}`, {
            hint: 'sealgate audit --help says which flags go together.',
        });
}


/***/ }),

/***/ 6360:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords),
/* harmony export */   W: () => (/* binding */ FILTER_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9798);
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13907);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_record_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99450);
/* harmony import */ var _seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52466);
/* harmony import */ var _seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34219);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);










/** Flags that choose records. */
const FILTER_OPTIONS = [
    { name: 'scope', type: 'list', value: 'SCOPE', description: 'Only what is about this: prod, repo …' },
    { name: 'what', type: 'list', value: 'WHAT', description: 'Only this: ports_status, gate, restore_test …' },
    { name: 'target', type: 'list', value: 'NAME', description: 'Only on this.' },
    {
        name: 'class',
        type: 'list',
        value: 'CLASS',
        choices: _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__/* .EVIDENCE_CLASSES */ .Np,
        description: 'Only with a file of this class.',
    },
    { name: 'since', type: 'string', value: 'DATE', description: 'Only from this day or time on (UTC).' },
    { name: 'until', type: 'string', value: 'DATE', description: 'Only until this day or time (UTC).' },
];
/**
 * The records that the flags choose, every hash and link recomputed on the way, and the head compared.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; USAGE.
 */
async function readRecords(dir, values) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (info?.isFile() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist or is not a plain file`, {
            location: { file },
            hint: 'Name the evidence folder with --evidence; a first record is made by gate or evidence add.',
        });
    const wanted = chooser(values);
    const records = [];
    const heads = await (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(dir);
    const headAt = (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headFinder */ .JZ)(heads.head);
    const walked = await (0,_seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .walkChain */ .nn)(file, (record, number) => {
        headAt.see(record, number);
        if (wanted(record))
            records.push({ number, record });
    });
    const tampering = walked.tampering ??
        heads.problem ??
        (heads.head && (0,_seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .compareHead */ ._L)(heads.head, headAt.place(walked), _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d)) ??
        (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headRemoved */ .xA)(walked, heads.head);
    const walk = tampering === undefined ? walked : { ...walked, tampering };
    return { records: records.filter(({ number }) => number <= walk.intact), walk };
}
function chooser(values) {
    const [scopes, whats, targets, classes] = ['scope', 'what', 'target', 'class'].map((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)(values, name));
    const since = instant(values, 'since', '00:00:00');
    const until = instant(values, 'until', '23:59:59');
    const among = (list, value) => list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
    return (record) => {
        const about = (0,_model_evidence_record_about_js__WEBPACK_IMPORTED_MODULE_4__/* .aboutRecord */ .b)(record);
        return (among(scopes, about.scope) &&
            among(whats, about.what) &&
            among(targets, about.target) &&
            (classes === undefined ||
                classes.length === 0 ||
                record.files.some((kept) => classes.includes(kept.class ?? _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CLASS */ .Z6))) &&
            (since === undefined || record.time >= since) &&
            (until === undefined || record.time <= until));
    };
}
function instant(values, name, clock) {
    const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, name);
    if (value === undefined)
        return undefined;
    const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T${clock}Z` : value;
    if ((0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_9__/* .isTime */ .K8)(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `--${name} '${value}' is no day and no time`, {
        hint: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
    });
}


/***/ }),

/***/ 4927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   vO: () => (/* binding */ brokenText)
/* harmony export */ });
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13907);

/** The first record that was touched, where there is one. */
function brokenText({ tampering }) {
    return tampering === undefined
        ? []
        : [
            `  ✗ NOT intact: ${tampering.record === 0 ? 'the head' : `record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`,
        ];
}
/** A record in full, for people: when, who, what, on what, from where, result. */
function recordText(number, record) {
    const { actor, source, result } = record;
    const who = [actor.login, actor.id === undefined ? undefined : `id ${actor.id}`, actor.role];
    const lines = [
        `Record ${number}`,
        `  hash      ${record.hash}`,
        `  previous  ${record.previous}`,
        ...(record.joins ?? []).map((end) => `  joins     ${end}`),
        `  when      ${record.time}`,
        `  who       ${who.filter((part) => part !== undefined).join(', ') || 'unknown'}`,
        `  what      ${record.action}`,
        `  on what   ${record.object}`,
        `  from      ${[source.run, source.workflowRef, source.runner, source.userAgent].filter((part) => part !== undefined).join(', ')}`,
        ...(source.commit === undefined ? [] : [`  commit    ${source.commit}`]),
        `  result    ${result.outcome} (${result.code})${result.message === '' ? '' : `: ${result.message}`}`,
    ];
    return lines;
}
/** What is known of a recorded file. */
function fileText(file, state) {
    const more = [
        `${file.bytes} bytes`,
        file.class ?? _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CLASS */ .Z6,
        ...(file.encryption === undefined ? [] : [file.encryption]),
        ...(file.redactions ?? []).map(({ rule, count }) => `${count} redacted (${rule})`),
    ];
    return `  ${state}  ${file.path}  ${more.join(', ')}`;
}


/***/ }),

/***/ 77217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31524);
/* harmony import */ var _policy_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77615);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18743);







/**
 * What a run left in the evidence, for judging it again. Whoever can write the folder can write a ledger that fits:
 * each file is checked against its schema, so that what is no such file is told as that.
 */
/** The run record among the files of a ledger's record. @throws Error saying which file is no record, and where. */
async function readRun(dir, run) {
    for (const file of run.files.filter(({ path: name }) => (0,_model_evidence_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isEvidenceOf */ .h)(name, 'run'))) {
        const value = await readListed(dir, file);
        const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
        const { storedRunSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6251)]).then(__webpack_require__.bind(__webpack_require__, 76251));
        if (schema === 'sealgate/run/v1')
            return shaped(storedRunSchema, value, file.path);
        if (typeof schema === 'string' && schema.startsWith('sealgate/run/'))
            throw new Error(`${file.path} is of ${schema}, which this version (${(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r)()}) does not know`);
    }
    throw new Error('the ledger names no run record');
}
/** The facts that the run was judged by. @throws Error as readRun. */
async function readFacts(dir, run, record) {
    const file = outputOf(run, record, 'facts');
    const value = await readListed(dir, file);
    const { storedFactsSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6251)]).then(__webpack_require__.bind(__webpack_require__, 76251));
    return shaped(storedFactsSchema, value, file.path);
}
/** The policy that the run was judged by. @throws Error as readRun. */
async function readPolicy(dir, run, record) {
    const file = outputOf(run, record, 'policy');
    const value = await readListed(dir, file);
    const { storedPolicySchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6251)]).then(__webpack_require__.bind(__webpack_require__, 76251));
    const policy = shaped(storedPolicySchema, value, file.path);
    const misplaced = (0,_policy_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .misplacedIn */ .k)(policy);
    if (misplaced !== undefined)
        throw new Error(`${file.path} is not what a run writes: ${misplaced}`);
    return policy;
}
/** A JSON output of the run, found by its digest: where names were taken, the evidence has others than the run. */
function outputOf(run, record, what) {
    const output = record.files.find((file) => file.what === what && file.mediaType === 'application/json');
    const file = run.files.find(({ sha256 }) => sha256 === output?.sha256);
    if (file === undefined)
        throw new Error(`the ledger names no ${what} of this run`);
    return file;
}
/** The very bytes whose digest the ledger names, or nothing. */
async function readListed(dir, file) {
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentPath */ .n)(dir, file));
    if ((0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(bytes) !== file.sha256)
        throw new Error(`${file.path} has another content than was recorded`);
    return (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, file.path);
}
/** The value as it is: a schema would take away what it does not name. */
function shaped(schema, value, name) {
    const { error } = schema.safeParse(value);
    const [issue] = error?.issues ?? [];
    if (issue === undefined)
        return value;
    const keys = issue.path.map((key) => String(key).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1'));
    const place = keys.map((key) => `/${key}`).join('');
    throw new Error(`${name} is not what a run writes: ${place === '' ? '' : `at ${place}: `}${issue.message.slice(0, 200)}`);
}


/***/ }),

/***/ 89503:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ settingFoldersOf),
/* harmony export */   Sc: () => (/* binding */ patchPlace),
/* harmony export */   dL: () => (/* binding */ rushPlaceOf)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

const PLACE = /\/common\/config\/(?:rush|subspaces\/([^/]+))(?:\/variants\/[^/]+)?$/;
/**
 * Rush installs in `common/temp` and keeps the lockfile elsewhere.
 *
 * @param lockfile path relative to the repository.
 * @returns `undefined` for a lockfile that is not Rush's, by its folder.
 */
function rushPlaceOf(lockfile) {
    const folder = `/${(0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile)}`;
    const found = PLACE.exec(folder);
    if (found === null)
        return undefined;
    const [, subspace] = found;
    const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
    const own = subspace === undefined ? [] : [`common/config/subspaces/${subspace}`];
    return {
        root,
        base: (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, `common/temp/${subspace ?? ''}`),
        subspace,
        configs: [...own, 'common/config/rush'],
    };
}
/**
 * Where a patch is whose path is relative to the folder that Rush installs in. It copies the patches there.
 *
 * @returns relative to the folder of rush.json.
 */
function patchPlace({ subspace, configs: [config = ''] }, file) {
    const name = /^(?:\.\/)?patches\/(.+)$/s.exec(file)?.[1];
    if (name === undefined)
        return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(`common/temp/${subspace ?? ''}`, file);
    return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(subspace === undefined ? 'common' : config, `pnpm-patches/${name}`);
}
/**
 * Where settings of a lockfile stand: beside it; for those of Rush's subspaces and variants also in `common/config/rush`.
 *
 * @param lockfile path relative to the repository, as are the folders.
 */
function settingFoldersOf(lockfile) {
    const folder = (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile);
    const rush = rushPlaceOf(lockfile);
    return rush === undefined
        ? [folder]
        : [...new Set([folder, ...rush.configs.map((config) => (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, `${rush.root}/${config}`))])];
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


/***/ }),

/***/ 77615:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ misplacedIn),
/* harmony export */   o: () => (/* binding */ completePolicy)
/* harmony export */ });
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34577);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72563);



/**
 * A policy as evidence holds it, for judging by it again. An older Sealgate knew fewer keys: one that is younger is
 * what `baseline` says, and a check that is younger was not asked for.
 */
function completePolicy(stored) {
    const { policy: known } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePolicy */ .U)();
    const complete = { ...known, ...stored };
    for (const [key, value] of Object.entries(known)) {
        const said = complete[key];
        if ((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(said))
            complete[key] = { ...value, ...said };
    }
    const notAsked = Object.fromEntries(_model_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_IDS */ .Sh.map((id) => [id, 'off']));
    return {
        ...complete,
        checks: { ...notAsked, ...stored.checks },
    };
}
/** Which key of a stored policy holds a list where none belongs, or none where one does; `undefined` where all fit. */
function misplacedIn(stored) {
    const { policy: known } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePolicy */ .U)();
    for (const [key, value] of Object.entries(stored)) {
        const expected = Object.hasOwn(known, key) ? known[key] : undefined;
        if (expected === undefined || shapeOf(value) === shapeOf(expected))
            continue;
        return `at /${key}: expected a ${shapeOf(expected)}, found a ${shapeOf(value)}`;
    }
    return undefined;
}
function shapeOf(value) {
    if (Array.isArray(value))
        return 'list';
    return (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? 'map' : 'value';
}


/***/ })

};
;