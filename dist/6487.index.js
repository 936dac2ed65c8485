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

/***/ 51673:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/check/custom.js
var custom = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/check/registry.js + 46 modules
var registry = __webpack_require__(72808);
// EXTERNAL MODULE: ./build/model/packages/brought.js
var brought = __webpack_require__(27722);
// EXTERNAL MODULE: ./build/model/signatures/binding.js
var binding = __webpack_require__(66244);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/signatures/statement.js
var signatures_statement = __webpack_require__(19056);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/check/trust/installed-files.js
var installed_files = __webpack_require__(1665);
;// CONCATENATED MODULE: ./build/check/trust/signals.js







/**
 * What is known of every package that the change added or updated, by package id. Nothing here is judged: the
 * signature and provenance words are those of the checks.
 *
 * @param results of the checks over the same facts.
 */
function packageSignals(facts, results) {
    const changed = (facts.base?.changes ?? []).flatMap(brought/* incoming */.R);
    const graphs = facts.graphs.map((graph) => {
        const ids = new Set(changed.map((node) => node.id));
        return { ...graph, packages: graph.packages.filter((node) => ids.has(node.id)) };
    });
    const signatures = new Map((0,check_signatures/* judgeSignatures */.D8)({ ...facts, graphs }).map(({ node, outcome }) => [keyOf(node), outcome.result]));
    const entries = changed.map((node) => {
        const signature = signatures.get(keyOf(node)) ?? 'not-checked';
        const provenance = provenanceOf(node, facts.registry, results);
        const about = facts.registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(facts.registry, node);
        const license = facts.licenses[node.id]?.license ?? node.license;
        return [
            node.id,
            compact({
                signature,
                provenance,
                ...(facts.registry === undefined
                    ? {}
                    : { binding: (0,binding/* bindingOf */.h)(signature, provenance, (0,installed_files/* installedState */.Sh)(node, about)) }),
                ...registrySignals(node, facts.registry, results),
                ...(license === undefined ? {} : { license }),
            }),
        ];
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)));
}
/** Nodes of several lockfiles may share an id and differ in what they pin. */
function keyOf(node) {
    return `${node.id}\n${node.integrity ?? ''}`;
}
/** The word of the provenance check: its findings name what is wrong, and what it passed has provenance or has none. */
function provenanceOf(node, registry, results) {
    const result = results.find(({ check }) => check === 'provenance');
    if (registry === undefined ||
        result === undefined ||
        (result.state !== 'ran' && result.state !== 'incomplete'))
        return 'not-checked';
    if (node.source.kind !== 'registry')
        return undefined;
    const said = (rule) => result.findings.some((finding) => finding.rule === rule && finding.subject.nodes?.includes(node.id) === true);
    if (said('provenance/invalid'))
        return 'invalid';
    if (said('provenance/unreachable'))
        return 'unreachable';
    return provenanceStatement(node, registry) === undefined ? 'missing' : 'verified';
}
function registrySignals(node, registry, results) {
    const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
    const manifest = about?.manifest.state === 'had' ? about.manifest.value : undefined;
    const installScript = node.hasInstallScript ?? manifest?.hasInstallScript;
    const listed = about?.history?.state === 'had' ? about.history.value.after?.publishedAt : undefined;
    const publishedAt = about?.publishedAt?.state === 'had' ? about.publishedAt.value : listed;
    return {
        ...(publishedAt === undefined ? {} : { publishedAt }),
        ...(installScript === undefined ? {} : { installScript }),
        ...builtFrom(node, registry, results),
    };
}
/** The statement's claim counts only where the check found it equal to the certificate it was signed with. */
function builtFrom(node, registry, results) {
    if (registry === undefined || provenanceOf(node, registry, results) !== 'verified')
        return {};
    const statement = provenanceStatement(node, registry);
    const { repository, commit } = statement === undefined ? {} : (0,signatures_statement/* readBuildClaim */.zT)(statement);
    if (repository === undefined)
        return {};
    return { builtFrom: { repository, ...(commit === undefined ? {} : { commit }) } };
}
function provenanceStatement(node, registry) {
    const attestations = (0,registry_facts/* packageFactsOf */.B9)(registry, node)?.attestations;
    if (attestations?.state !== 'had' || node.integrity === undefined)
        return undefined;
    for (const { predicateType, bundle } of attestations.value) {
        if (!(0,signatures_statement/* isProvenance */.WX)(predicateType))
            continue;
        const statement = (0,signatures_statement/* readStatement */.cO)(bundle);
        if (typeof statement !== 'string')
            return statement;
    }
    return undefined;
}
function compact(signals) {
    return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/decide/decide.js + 10 modules
var decide = __webpack_require__(71210);
// EXTERNAL MODULE: ./build/decide/fixes.js + 2 modules
var fixes = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/commands/stages/judge.js






/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
async function judge(facts, policy) {
    const checked = [];
    const timings = {};
    for (const check of registry/* checks */.A) {
        if (policy.checks[check.meta.id] === 'off')
            continue;
        // The global `performance` takes 3 ms to load.
        const start = process.hrtime.bigint();
        checked.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = Number(process.hrtime.bigint() - start) / 1e6;
    }
    const findings = (0,fixes/* withFixes */.O)(checked.flatMap((result) => result.findings), facts);
    const { chosen: customRules, results } = await (0,custom/* judgeFindings */.q)(findings, policy, checked);
    const { decisions, verdict } = (0,decide/* decide */.L)({ facts, policy, results, findings, customRules });
    return { results, decisions, verdict, signals: packageSignals(facts, results), timings };
}
async function runCheck(check, facts, policy) {
    try {
        return (await check.load(facts, policy))(facts, policy);
    }
    catch (error) {
        return {
            check: check.meta.id,
            state: 'incomplete',
            reason: `The check itself failed: ${(0,errors/* messageOf */.bD)(error)}`,
            counts: {},
            total: 0,
            findings: [],
        };
    }
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

/***/ 43662:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withFixes)
});

// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
;// CONCATENATED MODULE: ./build/decide/fix-image.js

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
function dockerfileLine(finding, facts) {
    const purl = (0,packages_purl/* parsePurl */.$l)(finding.subject.purl ?? '');
    if (purl === undefined || !isOfImage(finding, facts))
        return undefined;
    const namespace = purl.name.slice(0, Math.max(0, purl.name.indexOf('/')));
    switch (purl.type) {
        case 'deb':
            return 'RUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*';
        case 'apk':
            return namespace === 'alpine' ? 'RUN apk upgrade --no-cache' : undefined;
        case 'rpm':
            return rpmLine(namespace, purl.qualifiers.get('distro') ?? '');
        default:
            return undefined;
    }
}
/** Every report that has the finding is of an image: the packages of a machine are no Dockerfile's. */
function isOfImage({ seenBy = [] }, facts) {
    const kinds = new Map(facts.reports.map(({ path, target }) => [path, target?.kind]));
    return seenBy.length > 0 && seenBy.every(({ report }) => kinds.get(report ?? '') === 'image');
}
function rpmLine(namespace, distro) {
    if (/suse|^sles/.test(namespace))
        return 'RUN zypper --non-interactive update && zypper clean --all';
    if (/^(?:photon|mariner|azurelinux|cbl-mariner)$/.test(namespace))
        return 'RUN tdnf upgrade -y && tdnf clean all';
    // The last releases that have no dnf.
    return /^(?:amazon|amzn|centos|redhat|rhel|oracle|ol)-(?:[5-7]|2)(?![\d]|\.\d{4})/.test(distro)
        ? 'RUN yum update -y && yum clean all'
        : 'RUN dnf upgrade -y && dnf clean all';
}

;// CONCATENATED MODULE: ./build/decide/fix-elsewhere.js


/** Lockfiles named at most. */
const MOST_NAMED = 3;
/**
 * What to know of a vulnerable npm package that no lockfile has in that version: whoever has just updated it and gives
 * the report of before would be told to update again.
 *
 * @returns `undefined` where no lockfile is meant: packages of an image or of another ecosystem, and runs without one.
 */
function elsewhereText(finding, graphs, facts) {
    const { name, purl = '' } = finding.subject;
    if (!purl.startsWith('pkg:npm/') || graphs.length === 0 || isOfImage(finding, facts))
        return undefined;
    const at = name.lastIndexOf('@');
    const bare = at > 0 ? name.slice(0, at) : name;
    const has = graphs.flatMap(({ graph, versions }) => {
        const found = versions.get(bare);
        return found === undefined ? [] : [`${graph.lockfile.path} has ${(0,few/* fewOf */.s)([...found], MOST_NAMED)}`];
    });
    const instead = has.length === 0 ? '' : ` (${(0,few/* fewOf */.s)(has, MOST_NAMED, '; ')})`;
    return `No lockfile that was read has ${at > 0 ? name : `an affected version of ${bare}`}${instead}: if the report is older than them, make it again. Else:`;
}

// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/decide/fix-undo.js
var fix_undo = __webpack_require__(37406);
// EXTERNAL MODULE: ./build/decide/fix-way.js + 3 modules
var fix_way = __webpack_require__(48029);
// EXTERNAL MODULE: ./build/decide/without-fix.js
var without_fix = __webpack_require__(66378);
;// CONCATENATED MODULE: ./build/decide/fixes.js









/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
    'signatures/differs',
    'signatures/invalid',
    'sources/substituted',
    'lockfiles/integrity-changed',
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
    'lockfiles/repatched',
    'lockfiles/redirected',
]);
/** What could not be looked at: to take the package out again mends nothing. */
const UNKNOWN = new Set([
    'signatures/unreachable',
    'provenance/unreachable',
    'trust/unreachable',
    'licenses/unread',
]);
/**
 * The findings with the way out of each: the nearest version without the problem, and the command that gets
 * there with the package manager of that lockfile (a bump of what is declared, a refresh within the declared
 * ranges, or an override). Names from outside that no package can have get no command.
 */
function withFixes(findings, facts) {
    const graphs = facts.graphs.map(fix_graph/* indexGraph */.f5);
    return findings.map((finding) => {
        if (finding.fix?.command !== undefined)
            return finding;
        if (finding.rule === 'vulnerabilities/known')
            return withUpdate(finding, graphs, facts);
        if (RESTORABLE.has(finding.rule))
            return withRestore(finding, graphs, facts);
        if (finding.rule === 'sources/missing-integrity' && hadHash(finding, facts))
            return withRestore(finding, graphs, facts);
        if (finding.rule === 'lockfiles/removed')
            return withFileBack(finding, facts);
        if (UNKNOWN.has(finding.rule))
            return finding;
        if (isMovedBySettings(finding, graphs, facts))
            return withSettingsBack(finding, facts);
        const fix = (0,fix_undo/* undoOf */.C)(finding, graphs, facts);
        return fix === undefined ? finding : { ...finding, fix };
    });
}
function withUpdate(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding, graphs, facts);
    const version = (0,fix_graph/* targetVersion */.I$)(finding, node.version);
    if (version === undefined) {
        const fix = noFix(finding, node);
        if (fix.command !== undefined)
            return { ...finding, fix };
        return { ...finding, fix: (0,fix_undo/* undoOf */.C)({ ...finding, fix }, graphs, facts) ?? fix };
    }
    const steps = knownSteps({ index: home, node }, finding, version);
    if (homes.length === 1)
        return { ...finding, fix: fixOf(steps, version) };
    const others = homes.filter((index) => index !== home);
    const all = [steps, ...others.map((index) => stepsIn(index, finding, version))];
    const commands = all.map((one) => one?.command);
    // One sentence for all commands, or the sentence and the command of the one lockfile.
    if (commands.every((one) => one !== undefined) && all.every((one) => one?.text === steps.text)) {
        const fix = { ...steps, command: [...new Set(commands)].join(' && ') };
        return { ...finding, fix: fixOf(fix, version) };
    }
    const elsewhere = (0,few/* fewOf */.s)(others.map((index) => index.graph.lockfile.path), fixes_MOST_NAMED);
    return { ...finding, fix: fixOf({ ...steps, text: `${steps.text} The same in ${elsewhere}.` }, version) };
}
/** Lockfiles named at most. */
const fixes_MOST_NAMED = 3;
function stepsIn(index, finding, version) {
    const node = finding.subject.nodes?.map((id) => index.nodes.get(id)).find((found) => found !== undefined);
    return node === undefined ? undefined : knownSteps({ index, node }, finding, version);
}
function fixOf({ text, command }, version) {
    return { text, ...(command === undefined ? {} : { command }), version };
}
function withoutGraph(finding, graphs, facts) {
    const elsewhere = elsewhereText(finding, graphs, facts);
    const fix = finding.fix ?? { text: (0,without_fix/* withoutFix */.y)([finding]) };
    if (elsewhere !== undefined)
        return { ...finding, fix: { ...fix, text: `${elsewhere} ${fix.text}` } };
    const dockerfile = finding.fix === undefined ? undefined : dockerfileLine(finding, facts);
    return { ...finding, fix: dockerfile === undefined ? fix : { ...fix, dockerfile } };
}
function noFix(finding, node) {
    // The tool knows a way (another direct dependency) although no version of the package itself is known.
    if (finding.fix !== undefined && finding.fix.version === undefined)
        return finding.fix;
    const text = (0,without_fix/* withoutFix */.y)([finding]);
    return { text: node.direct ? text : `${text} It came in by the path shown.` };
}
function knownSteps(home, finding, version) {
    if (finding.detail?.update !== undefined)
        return stepsFor(home, finding, version);
    const { index, node } = home;
    const key = `${node.id}\0${version}`;
    const steps = index.known.get(key) ?? stepsFor(home, finding, version);
    index.known.set(key, steps);
    return steps;
}
function stepsFor({ index, node }, finding, to) {
    return (0,fix_way/* wayTo */.b)(index, node, { to, instead: viaDirect(index, finding) }).steps;
}
/** npm audit may know a release of a direct dependency that no longer brings the vulnerable version. */
function viaDirect(index, finding) {
    const update = finding.detail?.update;
    if (typeof update !== 'object' || update === null || Array.isArray(update))
        return undefined;
    const { name, version, major } = update;
    if (typeof name !== 'string' || typeof version !== 'string' || major === true)
        return undefined;
    const declared = index.graph.importers.flatMap((importer) => importer.dependencies
        .filter((edge) => index.nodes.get(edge.to)?.name === name)
        .map((edge) => ({ importer, edge })));
    if (declared.length === 0)
        return undefined;
    const steps = (0,fix_commands/* bumpDirect */.Eb)({ graph: index.graph, name, version }, declared);
    return { ...steps, text: `${steps.text.slice(0, -1)}, which no longer brings the vulnerable version.` };
}
/** A lockfile that is gone comes back as the base has it; whoever wants another way out reads on. */
function withFileBack(finding, { base }) {
    const command = base === undefined ? undefined : (0,fix_commands/* checkoutFile */.ni)(finding.subject.name, base.commit);
    return finding.fix === undefined || command === undefined
        ? finding
        : { ...finding, fix: { ...finding.fix, command } };
}
/** Whether the change's settings make the package come from another registry, whatever the lockfile says. */
function isMovedBySettings({ rule, subject: { nodes = [] } }, graphs, { registry }) {
    if (rule !== 'trust/registry-changed' || registry === undefined)
        return false;
    return graphs.some((index) => nodes.some((id) => {
        const node = index.nodes.get(id);
        return node !== undefined && (0,registry_facts/* packageFactsOf */.B9)(registry, node)?.registryBefore !== undefined;
    }));
}
/** Taking the package out would leave the settings as they are: the files that name the registry go back. */
function withSettingsBack(finding, { base }) {
    const files = (base?.installation ?? []).flatMap((change) => change.kind === 'setting' && change.before !== undefined && /registr/i.test(change.key)
        ? [change.path]
        : []);
    const commands = [...new Set(files)].map((file) => base && (0,fix_commands/* checkoutFile */.ni)(file, base.commit));
    if (finding.fix === undefined || commands.length === 0 || commands.includes(undefined))
        return finding;
    return { ...finding, fix: { ...finding.fix, command: commands.join(' && ') } };
}
/** Whether the base has the hash that the change leaves out. */
function hadHash({ location, subject: { nodes = [] } }, { base }) {
    const before = base?.graphs.find((graph) => graph.lockfile.path === location?.file);
    return before?.packages.some((node) => node.integrity !== undefined && nodes.includes(node.id)) === true;
}
/** The base's lockfile helps only where it does not hold the very same entry. */
function withRestore(finding, graphs, facts) {
    const file = finding.location?.file;
    const index = graphs.find((candidate) => candidate.graph.lockfile.path === file);
    const before = facts.base?.graphs.find((graph) => graph.lockfile.path === file);
    if (index === undefined || before === undefined || facts.base === undefined)
        return finding;
    const ids = finding.subject.nodes ?? [];
    const same = ids.some((id) => {
        const old = before.packages.find((node) => node.id === id);
        return old !== undefined && old.integrity === index.nodes.get(id)?.integrity;
    });
    if (same)
        return finding;
    const { text, command } = (0,fix_commands/* restoreLockfile */.Eh)(index.graph, facts.base.commit);
    return { ...finding, fix: { text, ...(command === undefined ? {} : { command }) } };
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

const PLACE = /\/common\/config\/(?:rush|subspaces\/([^/]+))(?:\/variants\/([^/]+))?$/;
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
    const [, subspace, variant] = found;
    const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
    const own = subspace === undefined ? [] : [`common/config/subspaces/${subspace}`];
    return {
        root,
        base: (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, `common/temp/${subspace ?? ''}`),
        subspace,
        variant,
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