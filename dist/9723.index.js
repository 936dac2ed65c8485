"use strict";
exports.id = 9723;
exports.ids = [9723];
exports.modules = {

/***/ 51408:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/check/custom.js
var custom = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/check/registry.js + 34 modules
var registry = __webpack_require__(62123);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(21540);
// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(23248);
// EXTERNAL MODULE: ./build/model/statement.js
var model_statement = __webpack_require__(79120);
// EXTERNAL MODULE: ./build/check/installed-files.js
var installed_files = __webpack_require__(89740);
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
                    : { binding: (0,binding/* bindingOf */.h)(signature, provenance, (0,installed_files/* installedState */.Sh)(node, about)) }),
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

// EXTERNAL MODULE: ./build/decide/decide.js + 7 modules
var decide = __webpack_require__(54413);
// EXTERNAL MODULE: ./build/decide/fixes.js + 2 modules
var fixes = __webpack_require__(26554);
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
        // The global `performance` takes 3 ms to load.
        const start = process.hrtime.bigint();
        results.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = Number(process.hrtime.bigint() - start) / 1e6;
    }
    const findings = (0,fixes/* withFixes */.O)(results.flatMap((result) => result.findings), facts);
    const customRules = await (0,custom/* judgeFindings */.q)(findings, policy, results);
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

/***/ 29723:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readOutput),
  c: () => (/* binding */ readRun),
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
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(69786);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/model/evidence-name.js
var evidence_name = __webpack_require__(73618);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/policy/merge.js
var merge = __webpack_require__(90522);
// EXTERNAL MODULE: ./build/model/policy-words.js
var policy_words = __webpack_require__(5011);
// EXTERNAL MODULE: ./build/policy/baseline.js
var baseline = __webpack_require__(72563);
;// CONCATENATED MODULE: ./build/policy/stored.js


/**
 * A policy as evidence holds it, for judging by it again. An older Sealgate knew fewer keys: one that is younger is
 * what `baseline` says, and a check that is younger was not asked for.
 */
function completePolicy(stored) {
    const { policy: known } = (0,baseline/* baselinePolicy */.U)();
    const complete = { ...known, ...stored };
    for (const [key, value] of Object.entries(known)) {
        const said = complete[key];
        if (isPlain(value) && isPlain(said))
            complete[key] = { ...value, ...said };
    }
    const notAsked = Object.fromEntries(policy_words/* CHECK_IDS */.Sh.map((id) => [id, 'off']));
    return {
        ...complete,
        checks: { ...notAsked, ...stored.checks },
    };
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/seal/chain.js
var chain = __webpack_require__(42272);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var judge = __webpack_require__(51408);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 2 modules
var parse_report = __webpack_require__(91433);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 2 modules
var read = __webpack_require__(86625);
// EXTERNAL MODULE: ./build/collect/reports/registry.js + 36 modules
var registry = __webpack_require__(69676);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(64983);
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
        const record = await readRun(dir, run);
        recordedBy = otherVersion(record);
        const facts = (await readOutput(dir, run, record, 'facts'));
        const policy = (await readOutput(dir, run, record, 'policy'));
        const again = await (0,judge/* judge */.S)(facts, completePolicy(policy));
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
            differences: [`It cannot be replayed: ${(0,errors/* messageOf */.bD)(error)}`],
            ...(recordedBy === undefined ? {} : { recordedBy }),
        };
    }
}
/** The version that judged, where it is not this one. */
function otherVersion({ context: { tool } }) {
    return tool.name === 'sealgate' && tool.version === (0,version/* version */.r)() ? undefined : `${tool.name} ${tool.version}`;
}
/** The run record among the files of a ledger's record. */
async function readRun(dir, run) {
    for (const file of run.files.filter(({ path: name }) => (0,evidence_name/* isEvidenceOf */.h)(name, 'run'))) {
        const value = await readListed(dir, file);
        const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
        if (schema === 'sealgate/run/v1')
            return value;
        if (typeof schema === 'string' && schema.startsWith('sealgate/run/'))
            throw new Error(`${file.path} is of ${schema}, which this version (${(0,version/* version */.r)()}) does not know`);
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
    const bytes = await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, file));
    if ((0,digest/* sha256Hex */.f)(bytes) !== file.sha256)
        throw new Error(`${file.path} has another content than was recorded`);
    return (0,json/* parseJson */.q)(bytes, file.path);
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

/***/ 26554:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withFixes)
});

// EXTERNAL MODULE: ./build/model/few.js
var few = __webpack_require__(66395);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/decide/fix-image.js

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
function dockerfileLine(finding, facts) {
    const purl = (0,model_purl/* parsePurl */.$l)(finding.subject.purl ?? '');
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

// EXTERNAL MODULE: ./build/model/fix-step.js
var fix_step = __webpack_require__(48605);
;// CONCATENATED MODULE: ./build/decide/fix-undo.js



/**
 * The way back for a package that the change itself brings and that no version mends (a licence, a name, an age):
 * the command that takes out the declared dependency which brings it, or goes back to the version before, for each
 * lockfile that has it. None where several declared dependencies of one bring it, or where the base declared the same.
 *
 * @returns the finding's own fix with that command; `undefined` where there is no such way.
 */
function undoOf(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const ways = homes.map((home) => wayBack(home, finding, facts));
    const [first] = ways;
    // Half a way back mends nothing, and one sentence stands for all commands.
    if (first === undefined || ways.some((way) => way?.said !== first.said))
        return undefined;
    return {
        text: finding.fix === undefined ? first.said : `${finding.fix.text} ${first.said}`,
        command: [...new Set(ways.map((way) => way?.command))].join(' && '),
    };
}
function wayBack(home, { subject: { nodes = [] }, check }, facts) {
    const changes = facts.base?.changes.find(({ lockfile }) => lockfile === home.graph.lockfile.path);
    if (changes === undefined)
        return undefined;
    const come = new Set([...changes.added, ...changes.updated.map(({ after }) => after)].map(({ id }) => id));
    const here = nodes.filter((id) => home.nodes.has(id));
    if (!here.every((id) => come.has(id)))
        return undefined;
    const tops = declaredAbove(home, here);
    const [top] = tops.keys();
    const node = top === undefined ? undefined : home.nodes.get(top);
    if (node === undefined || tops.size > 1)
        return undefined;
    const declared = tops.get(node.id) ?? [];
    const before = changes.updated.find(({ after }) => after.id === node.id)?.before;
    // The version before has the same licence: the way back leads nowhere.
    const alike = before?.license !== undefined && before.license === node.license && here.includes(node.id);
    if (check === 'licenses' && alike)
        return undefined;
    const steps = changes.added.some(({ id }) => id === node.id)
        ? (0,fix_commands/* removeDirect */.MH)({ graph: home.graph, name: node.name, version: node.version }, declared)
        : before === undefined || before.version === node.version
            ? undefined
            : (0,fix_commands/* bumpDirect */.Eb)({ graph: home.graph, name: node.name, version: before.version }, declared);
    if (steps?.command === undefined)
        return undefined;
    const said = before === undefined ? (0,fix_step/* takesOut */.xQ)() : (0,fix_step/* goesBack */.m)(`${node.name} ${before.version}`);
    return { said, command: steps.command };
}
/** The packages that importers declare and from which these can be reached, with who declares them. */
function declaredAbove(index, ids) {
    const tops = new Map();
    const seen = new Set(ids);
    for (const id of seen) {
        for (const { from, edge } of index.parentsOf(id)) {
            if ((0,fix_graph/* isImporter */.Py)(from))
                tops.set(id, [...(tops.get(id) ?? []), { importer: from, edge }]);
            else
                seen.add(from.id);
        }
    }
    return tops;
}

// EXTERNAL MODULE: ./build/decide/fix-way.js + 2 modules
var fix_way = __webpack_require__(28963);
;// CONCATENATED MODULE: ./build/decide/fixes.js






/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
    'signatures/differs',
    'signatures/invalid',
    'sources/substituted',
    'lockfiles/integrity-changed',
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
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
        if (UNKNOWN.has(finding.rule))
            return finding;
        const fix = undoOf(finding, graphs, facts);
        return fix === undefined ? finding : { ...finding, fix };
    });
}
function withUpdate(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding, facts);
    const version = (0,fix_graph/* targetVersion */.I$)(finding, node.version);
    if (version === undefined)
        return { ...finding, fix: noFix(finding, node) };
    const steps = knownSteps(home, node, version, finding);
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
    const elsewhere = (0,few/* fewOf */.s)(others.map((index) => index.graph.lockfile.path), MOST_NAMED);
    return { ...finding, fix: fixOf({ ...steps, text: `${steps.text} The same in ${elsewhere}.` }, version) };
}
/** Lockfiles named at most. */
const MOST_NAMED = 3;
function stepsIn(index, finding, version) {
    const node = finding.subject.nodes?.map((id) => index.nodes.get(id)).find((found) => found !== undefined);
    return node === undefined ? undefined : knownSteps(index, node, version, finding);
}
function fixOf({ text, command }, version) {
    return { text, ...(command === undefined ? {} : { command }), version };
}
function withoutGraph(finding, facts) {
    if (finding.fix === undefined)
        return { ...finding, fix: { text: NOTHING_KNOWN } };
    const dockerfile = dockerfileLine(finding, facts);
    return dockerfile === undefined ? finding : { ...finding, fix: { ...finding.fix, dockerfile } };
}
const NOTHING_KNOWN = 'No version without it is known yet: replace the package, or accept the finding with a dated exception.';
function noFix(finding, node) {
    // The tool knows a way (another direct dependency) although no version of the package itself is known.
    if (finding.fix !== undefined && finding.fix.version === undefined)
        return finding.fix;
    return { text: node.direct ? NOTHING_KNOWN : `${NOTHING_KNOWN} It came in by the path shown.` };
}
function knownSteps(index, node, version, finding) {
    if (finding.detail?.update !== undefined)
        return stepsFor(index, node, version, finding);
    const key = `${node.id}\0${version}`;
    const steps = index.known.get(key) ?? stepsFor(index, node, version, finding);
    index.known.set(key, steps);
    return steps;
}
function stepsFor(index, node, version, finding) {
    return (0,fix_way/* wayTo */.b)(index, node, version, viaDirect(index, finding)).steps;
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

/***/ 48605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ beforeUndo),
/* harmony export */   fp: () => (/* binding */ undoKind),
/* harmony export */   m: () => (/* binding */ goesBack),
/* harmony export */   xQ: () => (/* binding */ takesOut)
/* harmony export */ });
/** What a command says that only takes a package out again. */
function takesOut() {
    return 'This takes it out again:';
}
/** What a command says that only goes back to a version before. @param label name and version. */
function goesBack(label) {
    return `This goes back to ${label}:`;
}
/** Which of the two the words of a fix end with, for those who say it in another language. */
function undoKind(text) {
    if (text.endsWith(takesOut()))
        return 'takes-out';
    return startOfReturn(text) === undefined ? undefined : 'goes-back';
}
/** The words of a fix without those of the two. */
function beforeUndo(text) {
    return text.slice(0, text.endsWith(takesOut()) ? -takesOut().length : startOfReturn(text)).trimEnd();
}
/** Where the words start that say which version a command goes back to. */
function startOfReturn(text) {
    const said = 'This goes back to ';
    const at = text.lastIndexOf(said);
    return at !== -1 && /^[^:\n]{1,400}:$/.test(text.slice(at + said.length)) ? at : undefined;
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


/***/ })

};
;