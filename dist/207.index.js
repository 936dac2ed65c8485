"use strict";
exports.id = 207;
exports.ids = [207];
exports.modules = {

/***/ 88368:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeVulnerabilities: () => (/* binding */ judgeVulnerabilities)
/* harmony export */ });
/* harmony import */ var _collect_reports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32285);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50193);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94050);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38639);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _advisory_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55672);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51673);









/**
 * Reads scanner reports and advisories, and judges what they know of the packages as `gate` does.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where a report or a folder of advisories cannot be read,
 *   NETWORK_UNREACHABLE where a registry cannot be asked: a list of vulnerabilities that lacks one would pass for a
 *   clean one.
 */
async function judgeVulnerabilities(graphs, { dir, values, world }) {
    const { env, log } = world;
    const given = await (0,_collect_reports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readReports */ .oh)(dir, (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)(values, 'report'), { stdin: world.stdin });
    refuseProblem(given.problems);
    const advisories = await readAdvisories(graphs, { dir, values, world });
    refuseProblem(advisories.problems);
    const reports = [...given.reports, ...advisories.reports];
    for (const report of reports) {
        for (const trouble of report.problems)
            log.warn(`${report.path}: ${trouble}`);
    }
    const file = typeof values.policy === 'string' ? values.policy : undefined;
    const { policy } = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__.loadPolicy)({
        dir,
        overrides: await (0,_policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .readOverrides */ .i)({}),
        ...(file === undefined ? {} : { file }),
    });
    const { context } = await (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .readRuntime */ .Ft)({ dir, env, now: world.now(), version: (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)() });
    const facts = {
        schema: 'sealgate/facts/v1',
        context,
        graphs,
        reports,
        licenses: {},
        offline: true,
        problems: [],
    };
    const { decisions } = await (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(facts, onlyVulnerabilities(policy));
    const justifications = new Map(policy.exceptions.flatMap(({ id, justification }) => justification === undefined ? [] : [[id, justification]]));
    return { decisions, justifications };
}
function refuseProblem([problem]) {
    if (problem === undefined)
        return;
    const codes = { unreachable: 'NETWORK_UNREACHABLE', missing: 'INPUT_NOT_FOUND' };
    const code = problem.state === 'unreachable' || problem.state === 'missing' ? codes[problem.state] : 'INPUT_INVALID';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De(code, problem.message, problem.hint === undefined ? {} : { hint: problem.hint });
}
async function readAdvisories(graphs, { dir, values, world: { env, now } }) {
    const sources = (0,_advisory_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .advisorySources */ .G)(values);
    if (sources.length === 0)
        return { reports: [], problems: [] };
    const { collectAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(5298), __webpack_require__.e(5801)]).then(__webpack_require__.bind(__webpack_require__, 35298));
    const registry = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'registry');
    const options = { dir, env, now, offline: false, ...(registry === undefined ? {} : { registry }) };
    return collectAdvisories(graphs, sources, options);
}
function onlyVulnerabilities(policy) {
    const checks = Object.fromEntries(Object.keys(policy.checks).map((id) => [id, id === 'vulnerabilities' ? 'required' : 'off']));
    return { ...policy, checks };
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


/***/ })

};
;