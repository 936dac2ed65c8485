"use strict";
exports.id = 3434;
exports.ids = [3434];
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
// EXTERNAL MODULE: ./build/io/runtime.js + 1 modules
var runtime = __webpack_require__(96011);
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
    const { records, walk } = await (0,evidence_read/* readRecords */.T3)(folder.evidenceDir, {
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

/***/ 51408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/check/registry.js + 20 modules
var registry = __webpack_require__(75204);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(21540);
// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(23248);
// EXTERNAL MODULE: ./build/model/statement.js
var model_statement = __webpack_require__(79120);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(5985);
;// CONCATENATED MODULE: ./build/check/signals.js




/**
 * What is known of every package that the change added or updated, by package id. Nothing here is judged: the
 * signature and provenance words are those of the checks.
 *
 * @param results of the checks over the same facts.
 */
function packageSignals(facts, results) {
    const changed = (facts.base?.changes ?? []).flatMap((change) => [
        ...change.added,
        ...change.updated.map(({ after }) => after),
    ]);
    const graphs = facts.graphs.map((graph) => {
        const ids = new Set(changed.map((node) => node.id));
        return { ...graph, packages: graph.packages.filter((node) => ids.has(node.id)) };
    });
    const signatures = new Map((0,check_signatures/* judgeSignatures */.D8)({ ...facts, graphs }).map(({ node, outcome }) => [keyOf(node), outcome.result]));
    const entries = changed.map((node) => {
        const signature = signatures.get(keyOf(node)) ?? 'not-checked';
        const provenance = provenanceOf(node, facts.registry, results);
        const about = facts.registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B)(facts.registry, node);
        const license = facts.licenses[node.id]?.license ?? node.license;
        return [
            node.id,
            compact({
                signature,
                provenance,
                ...(facts.registry === undefined
                    ? {}
                    : { binding: (0,binding/* bindingOf */.h)(signature, provenance, (0,check_signatures/* installedState */.Sh)(about)) }),
                ...registrySignals(node, facts.registry, results),
                ...(license === undefined ? {} : { license }),
            }),
        ];
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
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
    const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B)(registry, node);
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
    const { repository, commit } = statement === undefined ? {} : (0,model_statement/* readBuildClaim */.zT)(statement);
    if (repository === undefined)
        return {};
    return { builtFrom: { repository, ...(commit === undefined ? {} : { commit }) } };
}
function provenanceStatement(node, registry) {
    const attestations = (0,registry_facts/* packageFactsOf */.B)(registry, node)?.attestations;
    if (attestations?.state !== 'had' || node.integrity === undefined)
        return undefined;
    for (const { predicateType, bundle } of attestations.value) {
        if (!(0,model_statement/* isProvenance */.WX)(predicateType))
            continue;
        const statement = (0,model_statement/* readStatement */.cO)(bundle);
        if (typeof statement !== 'string')
            return statement;
    }
    return undefined;
}
function compact(signals) {
    return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/decide/decide.js + 5 modules
var decide = __webpack_require__(92457);
// EXTERNAL MODULE: ./build/decide/fixes.js
var fixes = __webpack_require__(58351);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/commands/stages/judge.js





/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
async function judge(facts, policy) {
    const results = [];
    const timings = {};
    for (const check of registry/* checks */.A) {
        if (policy.checks[check.meta.id] === 'off')
            continue;
        const start = performance.now();
        results.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = performance.now() - start;
    }
    const findings = (0,fixes/* withFixes */.O)(results.flatMap((result) => result.findings), facts);
    const { decisions, verdict } = (0,decide/* decide */.L)({ facts, policy, results, findings });
    return { results, decisions, verdict, signals: packageSignals(facts, results), timings };
}
async function runCheck(check, facts, policy) {
    try {
        return (await check.load(facts))(facts, policy);
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

/***/ 66486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readOutput),
  c: () => (/* binding */ readRun),
  replayEvidence: () => (/* binding */ replayEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(69786);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/policy/merge.js
var merge = __webpack_require__(90522);
// EXTERNAL MODULE: ./build/seal/chain.js
var chain = __webpack_require__(42272);
// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var judge = __webpack_require__(51408);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 1 modules
var parse_report = __webpack_require__(10883);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 1 modules
var read = __webpack_require__(93285);
// EXTERNAL MODULE: ./build/collect/reports/registry.js + 31 modules
var registry = __webpack_require__(27418);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
;// CONCATENATED MODULE: ./build/commands/stages/replay-reports.js





/**
 * Reads every stored report again with today's parsers and compares what it finds with what the facts say it found.
 *
 * @param files those of the run's record.
 * @returns what differs, one sentence each.
 */
async function replayReports(dir, facts, files) {
    const differences = [];
    for (const report of facts.reports) {
        // Advisories that were asked for are kept as they were answered, and have no parser of reports.
        if (!registry/* reportParsers */.B.some(({ id }) => id === report.format))
            continue;
        const stored = files.find(({ sha256 }) => sha256 === report.sha256);
        // What was redacted before it was kept is another file than was read, and the ledger says so.
        if (stored === undefined && files.some(({ redactions }) => redactions !== undefined))
            continue;
        if (stored === undefined) {
            differences.push(`The report ${report.path} is not in the evidence as it was read`);
            continue;
        }
        differences.push(...(await replayReport(await (0,evidence_content/* contentPath */.n)(dir, stored), report, dir)));
    }
    return differences;
}
async function replayReport(file, before, dir) {
    const { reports, problems } = await (0,read/* readReports */.oh)(dir, [file], { format: (0,parse_report/* parserNamed */.dh)(before.format).id });
    const [after] = reports;
    if (after === undefined)
        return [`The report ${before.path} cannot be read any more: ${problems[0]?.message ?? 'no reason'}`];
    const [was, is] = [keysOf(before.findings), keysOf(after.findings)];
    const gone = was.filter((key) => !is.includes(key)).length;
    const added = is.filter((key) => !was.includes(key)).length;
    return gone + added === 0
        ? []
        : [
            `The report ${before.path} is read as ${is.length} findings and was as ${was.length}: ${gone} gone, ${added} new`,
        ];
}
/** A finding without where it was read from, which is another place now. */
function keysOf(findings) {
    const keys = findings.map(({ rule, subject, aliases, severity }) => [rule, subject.name, severity, ...[...aliases].sort(compare_text/* compareText */.n)].join(' '));
    return [...new Set(keys)].sort(compare_text/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/commands/stages/replay.js












/** Gaps that come after judging: whether a seal or the evidence could be made says nothing of the facts. */
const AFTERWARDS = ['seal', 'evidence'];
/**
 * Derives findings, decisions and verdict of every gate run in the folder from its stored facts and policy, with
 * today's Sealgate, and compares them with what was recorded. Nothing else is read.
 */
async function replayEvidence(dir) {
    const runs = [];
    await (0,chain/* walkChain */.nn)(external_node_path_default().join(dir, ledger/* LEDGER_FILE */.th), (record) => {
        if (record.action === 'gate')
            runs.push(record);
    });
    const replayed = [];
    for (const run of runs)
        replayed.push(await replayRun(dir, run));
    return replayed;
}
async function replayRun(dir, run) {
    const outline = {
        time: run.time,
        ...(run.source.commit === undefined ? {} : { commit: run.source.commit }),
        recorded: run.result.outcome,
    };
    try {
        const record = await readRun(dir, run);
        const facts = (await readOutput(dir, run, record, 'facts'));
        const policy = (await readOutput(dir, run, record, 'policy'));
        const again = await (0,judge/* judge */.S)(facts, policy);
        const differences = [
            ...compare(record, again),
            ...misfits(run, record, policy),
            ...(await replayReports(dir, facts, run.files)),
        ];
        return {
            ...outline,
            recorded: record.verdict.verdict,
            replayed: again.verdict.verdict,
            agrees: differences.length === 0,
            differences,
        };
    }
    catch (error) {
        return { ...outline, agrees: false, differences: [`It cannot be replayed: ${(0,errors/* messageOf */.bD)(error)}`] };
    }
}
/** The run record among the files of a ledger's record. */
async function readRun(dir, run) {
    for (const file of run.files.filter(({ path: name }) => /_run[_.].*json$/.test(name))) {
        const value = await readListed(dir, file);
        if (typeof value === 'object' &&
            value !== null &&
            'schema' in value &&
            value.schema === 'sealgate/run/v1')
            return value;
    }
    throw new Error('the ledger names no run record');
}
/** A JSON output of the run, found by its digest: where names were taken, the evidence has others than the run. */
async function readOutput(dir, run, record, what) {
    const output = record.files.find((file) => file.what === what && file.mediaType === 'application/json');
    const file = run.files.find(({ sha256 }) => sha256 === output?.sha256);
    if (file === undefined)
        throw new Error(`the ledger names no ${what} of this run`);
    return readListed(dir, file);
}
/** The very bytes whose digest the ledger names, or nothing. */
async function readListed(dir, file) {
    const bytes = await (0,files/* readCapped */.EF)(await (0,evidence_content/* contentPath */.n)(dir, file));
    if ((0,digest/* sha256Hex */.f)(bytes) !== file.sha256)
        throw new Error(`${file.path} has another content than was recorded`);
    return (0,json/* parseJson */.q)(bytes, file.path);
}
/** What a run says of itself elsewhere and that must fit what was judged: the ledger and the policy's digest. */
function misfits(run, record, policy) {
    const found = [];
    if (run.result.outcome !== record.verdict.verdict)
        found.push(`The ledger says '${run.result.outcome}', the run says '${record.verdict.verdict}'`);
    if ((0,merge/* policyDigest */.p)(policy) !== record.policy.digest)
        found.push('The policy in the evidence is not the one whose digest the run names');
    return found;
}
function compare(record, again) {
    const differences = [];
    const key = (decisions) => new Map(decisions.map((decision) => [
        `${decision.finding.rule} ${decision.finding.subject.name} ${decision.finding.fingerprint}`,
        decision.outcome,
    ]));
    const before = key(record.decisions);
    const after = key(again.decisions);
    for (const [finding, outcome] of before) {
        const now = after.get(finding);
        if (now === undefined)
            differences.push(`${finding} was '${outcome}' and is no finding any more`);
        else if (now !== outcome)
            differences.push(`${finding} was '${outcome}' and is now '${now}'`);
    }
    for (const [finding, outcome] of after)
        if (!before.has(finding))
            differences.push(`${finding} is new, '${outcome}'`);
    const gaps = (list) => (0,canonical_json/* canonicalJson */.d)(list.filter((gap) => !AFTERWARDS.includes(gap.check)));
    if (gaps(record.verdict.gaps) !== gaps(again.verdict.gaps))
        differences.push('The gaps differ');
    const late = record.verdict.gaps.some((gap) => AFTERWARDS.includes(gap.check));
    const recorded = record.verdict.verdict;
    const explained = recorded === again.verdict.verdict ||
        (late && recorded === 'incomplete' && again.verdict.verdict === 'pass');
    if (!explained)
        differences.push(`The verdict was '${recorded}' and is now '${again.verdict.verdict}'`);
    return differences;
}


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


/***/ })

};
;