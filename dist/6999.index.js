"use strict";
exports.id = 6999;
exports.ids = [6999];
exports.modules = {

/***/ 21178:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeVulnerabilities: () => (/* binding */ judgeVulnerabilities)
/* harmony export */ });
/* harmony import */ var _collect_reports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86625);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90650);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94050);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38639);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51408);







/**
 * Reads scanner reports and judges what they know of the packages as `gate` does.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where a report cannot be read: a list of vulnerabilities
 *   that lacks a report would pass for a clean one.
 */
async function judgeVulnerabilities(graphs, { dir, values, world }) {
    const { env, log } = world;
    const specs = Array.isArray(values.report) ? values.report : [];
    const { reports, problems } = await (0,_collect_reports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readReports */ .oh)(dir, specs, { stdin: world.stdin });
    const [problem] = problems;
    if (problem !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De(problem.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', problem.message, problem.hint === undefined ? {} : { hint: problem.hint });
    }
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
    const { decisions } = await (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .judge */ .S)(facts, onlyVulnerabilities(policy));
    const justifications = new Map(policy.exceptions.flatMap(({ id, justification }) => justification === undefined ? [] : [[id, justification]]));
    return { decisions, justifications };
}
function onlyVulnerabilities(policy) {
    const checks = Object.fromEntries(Object.keys(policy.checks).map((id) => [id, id === 'vulnerabilities' ? 'required' : 'off']));
    return { ...policy, checks };
}


/***/ }),

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

/***/ 65848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 69786:
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

/***/ 65603:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 74997:
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

/***/ 36140:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most `max` UTF-16 units: of a longer one the beginning, no character cut in half, and `…`. */
function shorten(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 11431:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWorkflow)
/* harmony export */ });
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
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84478);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97062);


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
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    {
        name: 'environment',
        type: 'string',
        value: 'NAME',
        description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
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
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w6)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
        ...(environment === undefined ? {} : { environment }),
    };
}


/***/ })

};
;