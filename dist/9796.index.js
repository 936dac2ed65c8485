"use strict";
exports.id = 9796;
exports.ids = [9796];
exports.modules = {

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

/***/ 66486:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayEvidence: () => (/* binding */ replayEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/model/data/canonical-json.js
var canonical_json = __webpack_require__(98927);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/policy/merge.js
var merge = __webpack_require__(90522);
// EXTERNAL MODULE: ./build/policy/stored.js
var stored = __webpack_require__(77615);
// EXTERNAL MODULE: ./build/seal/evidence/chain.js
var chain = __webpack_require__(52466);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var judge = __webpack_require__(51673);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 2 modules
var parse_report = __webpack_require__(3983);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 3 modules
var read = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/collect/reports/registry.js + 45 modules
var registry = __webpack_require__(99813);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
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
        differences.push(...(await replayReport((0,evidence_content/* contentPath */.n)(dir, stored), report, dir)));
    }
    return differences;
}
async function replayReport(file, before, dir) {
    const { reports, problems } = await (0,read/* readReports */.oh)(dir, [file], {
        format: (0,parse_report/* parserNamed */.dh)(before.format).id,
        roots: before.roots ?? [],
    });
    const [after] = reports;
    if (after === undefined)
        return [`The report ${before.path} cannot be read any more: ${problems[0]?.message ?? 'no reason'}`];
    const [was, is] = [keysOf(before.findings), keysOf(after.findings)];
    const gone = was.filter((key) => !is.includes(key)).length;
    const added = is.filter((key) => !was.includes(key)).length;
    return gone + added === 0
        ? []
        : [
            `The report ${before.path} is read as ${(0,counted/* counted */.h)(is.length, 'finding')} and was as ${was.length}: ${gone} gone, ${added} new`,
        ];
}
/** A finding without where it was read from, which is another place now. */
function keysOf(findings) {
    const keys = findings.map(({ rule, subject, aliases, severity }) => [rule, subject.name, severity, ...[...aliases].sort(compare_text/* compareText */.n)].join(' '));
    return [...new Set(keys)].sort(compare_text/* compareText */.n);
}

// EXTERNAL MODULE: ./build/commands/stages/stored-run.js
var stored_run = __webpack_require__(77217);
;// CONCATENATED MODULE: ./build/commands/stages/replay.js













/** Gaps that come after judging: whether a seal or the evidence could be made says nothing of the facts. */
const AFTERWARDS = ['seal', 'evidence'];
/**
 * Derives findings, decisions and verdict of every gate run in the folder from its stored facts and policy, with
 * today's Sealgate, and compares them with what was recorded. Nothing else is read.
 *
 * @param problems what was found wrong with the folder's files: one that is gone and not among them was pruned.
 */
async function replayEvidence(dir, problems = []) {
    const wrong = new Set(problems.map(({ record, path: name }) => `${record} ${name}`));
    const runs = [];
    await (0,chain/* walkChain */.nn)(external_node_path_default().join(dir, ledger/* LEDGER_FILE */.th), (run, line) => {
        if (run.action === 'gate')
            runs.push({ run, line });
    });
    const replayed = [];
    for (const { run, line } of runs) {
        const gone = run.files.filter((file) => !(0,external_node_fs_.existsSync)((0,evidence_content/* contentPath */.n)(dir, file)));
        const pruned = gone.length > 0 && gone.every((file) => !wrong.has(`${line} ${file.path}`));
        replayed.push(await replayRun(dir, run, pruned));
    }
    return replayed;
}
async function replayRun(dir, run, pruned) {
    let recordedBy;
    const outline = {
        time: run.time,
        ...(run.source.commit === undefined ? {} : { commit: run.source.commit }),
        recorded: run.result.outcome,
    };
    try {
        const record = await (0,stored_run/* readRun */.cI)(dir, run);
        recordedBy = otherVersion(record);
        const facts = await (0,stored_run/* readFacts */.MH)(dir, run, record);
        const policy = await (0,stored_run/* readPolicy */.T4)(dir, run, record);
        const again = await (0,judge/* judge */.S)(facts, (0,stored/* completePolicy */.o)(policy));
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
            ...(recordedBy === undefined ? {} : { recordedBy }),
        };
    }
    catch (error) {
        if (pruned)
            return { ...outline, agrees: false, differences: [], pruned };
        return {
            ...outline,
            agrees: false,
            differences: [`It cannot be replayed: ${whyNot(error)}`],
            ...(recordedBy === undefined ? {} : { recordedBy }),
        };
    }
}
/** What nobody thought of when the schemas of what is stored were written makes a check fail. */
function whyNot(error) {
    return error instanceof TypeError || error instanceof RangeError
        ? `what is stored is not what a run writes, and a check failed of it (${(0,errors/* messageOf */.bD)(error)})`
        : (0,errors/* messageOf */.bD)(error);
}
/** The version that judged, where it is not this one. */
function otherVersion({ context: { tool } }) {
    return tool.name === 'sealgate' && tool.version === (0,version/* version */.r)() ? undefined : `${tool.name} ${tool.version}`;
}
/** What a run says of itself elsewhere and that must fit what was judged: the ledger and the policy's digest. */
function misfits(run, record, policy) {
    const found = [];
    if (run.result.outcome !== record.verdict.verdict)
        found.push(`The ledger says '${run.result.outcome}', the run says '${record.verdict.verdict}'`);
    if ((0,merge/* policyDigest */.p1)(policy) !== record.policy.digest)
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
    differences.push(...compareGaps(record.verdict.gaps, again.verdict.gaps));
    const late = record.verdict.gaps.some((gap) => AFTERWARDS.includes(gap.check));
    const recorded = record.verdict.verdict;
    const explained = recorded === again.verdict.verdict ||
        (late && recorded === 'incomplete' && again.verdict.verdict === 'pass');
    if (!explained)
        differences.push(`The verdict was '${recorded}' and is now '${again.verdict.verdict}'`);
    return differences;
}
/** What could not be checked then and now, told by all that a gap says. */
function compareGaps(then, now) {
    const told = (list) => new Map(list.filter(({ check }) => !AFTERWARDS.includes(check)).map((gap) => [(0,canonical_json/* canonicalJson */.d)(gap), gap]));
    const [before, after] = [told(then), told(now)];
    const only = (list, other) => [...list].filter(([key]) => !other.has(key)).map(([, gap]) => gap);
    return [
        ...only(before, after).map(({ check, message }) => `No gap any more: ${check}: ${message}`),
        ...only(after, before).map(({ check, message }) => `A new gap: ${check}: ${message}`),
    ];
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

/***/ 31524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Whether a file of the evidence holds a JSON document of that kind, by its name. */
function isEvidenceOf(file, what) {
    return file.endsWith('json') && ['-', '_', '.'].some((mark) => file.includes(`_${what}${mark}`));
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    const safe = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60);
    return (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
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

/***/ 57687:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ expandScopeLicenses),
/* harmony export */   eA: () => (/* binding */ SET_PREFIX),
/* harmony export */   j$: () => (/* binding */ expandOverrideLicenses),
/* harmony export */   xY: () => (/* binding */ expandLicenseSets),
/* harmony export */   ys: () => (/* binding */ licenseSetNames)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);

/** The prefix that makes a licence entry a set: `set:permissive`. */
const SET_PREFIX = 'set:';
/** Names of the licence sets shipped in `policies/licenses/`. */
function licenseSetNames() {
    return Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e);
}
/** Licence entries with every known `set:NAME` replaced by its members; each entry once, in order. */
function expandLicenseSets(entries) {
    return [
        ...new Set(entries.flatMap((entry) => entry.startsWith(SET_PREFIX)
            ? (_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e[entry.slice(SET_PREFIX.length)] ?? [entry])
            : [entry])),
    ];
}
/** The same in the lists of every scope. */
function expandScopeLicenses(scopes) {
    return Object.fromEntries(Object.entries(scopes).map(([scope, rules]) => [scope, expandLists(rules)]));
}
/** The same in the lists of every override. */
function expandOverrideLicenses(overrides) {
    return overrides.map((override) => ({ ...override, settings: expandLists(override.settings) }));
}
function expandLists(rules) {
    return {
        ...rules,
        ...(rules.allowLicenses === undefined ? {} : { allowLicenses: expandLicenseSets(rules.allowLicenses) }),
        ...(rules.denyLicenses === undefined ? {} : { denyLicenses: expandLicenseSets(rules.denyLicenses) }),
    };
}


/***/ }),

/***/ 90522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _model_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98927);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45261);
/* harmony import */ var _license_sets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57687);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);





/**
 * The effective policy of layers, further first: a nearer layer's value replaces a further one's, maps
 * (`checks`, `rules`) are merged by key, exceptions and overrides are added up. Licence sets are expanded.
 *
 * @throws SealgateError POLICY_INVALID where two layers use the same id, or where no layer says a key.
 */
function mergeLayers(layers) {
    const merged = {};
    const origins = Object.create(null);
    for (const layer of layers) {
        for (const [property, spec] of _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3) {
            const value = layer.settings[property];
            if (value === undefined)
                continue;
            const before = merged[property];
            switch (spec.merge) {
                case 'replace':
                    merged[property] = value;
                    break;
                case 'by-key':
                    merged[property] = mergeByKey(before, value);
                    break;
                case 'concat':
                    merged[property] = [
                        ...(before ?? []),
                        ...value,
                    ];
                    break;
                case 'append':
                    merged[property] = appendItems(before ?? [], value);
                    break;
            }
        }
        Object.assign(origins, layer.origins);
    }
    const missing = _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.find(([property]) => merged[property] === undefined);
    if (missing !== undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)({}, `No layer of the policy says ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(missing[1].name)}`);
    const settings = merged;
    return {
        ...settings,
        allowLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandLicenseSets */ .xY)(settings.allowLicenses),
        denyLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandLicenseSets */ .xY)(settings.denyLicenses),
        licenseScopes: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandScopeLicenses */ .XI)(settings.licenseScopes),
        overrides: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandOverrideLicenses */ .j$)(settings.overrides),
        origins,
    };
}
function mergeByKey(before, value) {
    const result = Object.create(null);
    for (const source of [before ?? {}, value]) {
        for (const [key, member] of Object.entries(source))
            result[key] = member;
    }
    return result;
}
function appendItems(before, added) {
    const known = new Set(before.flatMap(({ id }) => (id === undefined ? [] : [id])));
    for (const item of added) {
        if (item.id === undefined || !known.has(item.id))
            continue;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(item, `The id ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(item.id)} is already used by a policy that this one extends`, {
            hint: 'Give it another id.',
        });
    }
    return [...before, ...added];
}
/** Hex SHA-256 over the RFC 8785 canonical JSON of what the policy says, without where it says it. */
function policyDigest(policy) {
    const { origins: _, ...settings } = policy;
    return (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)((0,_model_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(withoutPlaces(settings)));
}
/** Members of lists that say where an item is written, by key of the policy. */
const PLACES = {
    exceptions: ['file', 'line'],
    customRules: ['file', 'line'],
    overrides: ['origins'],
    licenseExceptions: ['place'],
    licenseClarifications: ['place'],
};
/** A value without the places in its lists: lines move whenever something above them changes. */
function withoutPlaces(value) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => {
        const places = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
        return [
            key,
            places !== undefined && Array.isArray(member) ? member.map((item) => without(item, places)) : member,
        ];
    }));
}
function without(item, places) {
    return Object.fromEntries(Object.entries(item).filter(([key]) => !places.includes(key)));
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