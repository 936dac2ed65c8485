"use strict";
exports.id = 8628;
exports.ids = [8628];
exports.modules = {

/***/ 99061:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ vouched),
/* harmony export */   bN: () => (/* binding */ onlyOfTheChange),
/* harmony export */   "if": () => (/* binding */ reportResult),
/* harmony export */   jj: () => (/* binding */ reportsCovering),
/* harmony export */   lJ: () => (/* binding */ reportTroubles),
/* harmony export */   mE: () => (/* binding */ mergeReported)
/* harmony export */ });
/* harmony import */ var _model_findings_merge_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29341);
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95037);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44963);



/** Reports that say, or may say, something about one of the kinds; none that the change itself brings. */
function reportsCovering(facts, kinds) {
    return vouched(facts.reports).filter((report) => covers(report, kinds));
}
/** Reports that show what was looked for: not those that the change itself brings. */
function vouched(reports) {
    return reports.filter((report) => report.pending !== true);
}
/** Findings of all reports as one list. Those that the change itself brings add to it, and make nothing milder. */
function mergeReported({ reports }, findingsOf) {
    return (0,_model_findings_merge_findings_js__WEBPACK_IMPORTED_MODULE_0__.mergeBeside)(vouched(reports).flatMap(findingsOf), reports.filter((report) => report.pending === true).flatMap(findingsOf));
}
/** Says that the reports of a kind are all of the change itself, where they are. */
function onlyOfTheChange(facts, kinds) {
    const own = facts.reports.filter((report) => report.pending === true && covers(report, kinds));
    if (own.length === 0)
        return undefined;
    const names = own.map(({ path }) => path);
    return `No report looked but what the change itself brings, which counts after the merge: ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_2__/* .fewOf */ .s)(names, 3)}`;
}
function covers(report, kinds) {
    return report.covers === undefined || kinds.some((kind) => report.covers?.includes(kind));
}
/** Why reports prove less than they seem to: those that could not be read, and those with problems of their own. */
function reportTroubles(facts, kinds) {
    const unread = facts.problems.filter((problem) => concerns(problem, kinds));
    const doubtful = facts.reports
        .filter((report) => report.covers === undefined ||
        report.covers.length === 0 ||
        kinds.some((kind) => report.covers?.includes(kind)))
        .flatMap((report) => report.problems.map((problem) => `${report.path}: ${problem}`));
    return [...unread, ...doubtful];
}
function concerns(problem, kinds) {
    if (problem.kind === 'advisories')
        return kinds.includes('vulnerabilities');
    if (problem.kind !== 'report' && problem.kind !== 'tool')
        return false;
    return problem.covers === undefined || kinds.some((kind) => problem.covers?.includes(kind));
}
/** The result of a check over reports: `not-checked` without any, `incomplete` where one of them cannot be trusted. */
function reportResult(check, findings, state) {
    const seen = new Map();
    for (const { severity } of findings)
        seen.set(severity, (seen.get(severity) ?? 0) + 1);
    const counts = {};
    for (const severity of _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC) {
        const count = seen.get(severity);
        if (count !== undefined)
            counts[severity] = count;
    }
    const base = { check, counts, total: findings.length, findings };
    if (state.troubles.length > 0) {
        const words = state.troubles.map((trouble) => (typeof trouble === 'string' ? trouble : trouble.message));
        const causes = state.troubles.map((trouble) => (typeof trouble === 'string' ? 'other' : trouble));
        return { ...base, state: 'incomplete', reason: sentence(words), causes };
    }
    if (state.covering === 0)
        return { ...base, state: 'not-checked', reason: state.nothing };
    return { ...base, state: 'ran' };
}
function sentence(troubles) {
    const shown = troubles.slice(0, 3).join('. ');
    return troubles.length <= 3 ? shown : `${shown}. And ${troubles.length - 3} more`;
}


/***/ }),

/***/ 61289:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ packageBinder),
/* harmony export */   o: () => (/* binding */ indexPackages)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93929);
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92866);
/* harmony import */ var _model_packages_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78815);
/* harmony import */ var _model_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50590);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36544);





function indexPackages(graphs) {
    const purls = new Map();
    const names = new Map();
    const finders = new Map();
    let places;
    for (const graph of graphs) {
        for (const node of graph.packages) {
            (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_0__/* .addToList */ .v)(purls, (0,_model_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .barePurl */ .oJ)(node.purl), { graph, node });
            (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_0__/* .addToList */ .v)(names, node.name, { graph, node });
        }
    }
    const byPlaces = () => {
        if (places !== undefined)
            return places;
        places = new Map();
        for (const graph of graphs)
            for (const node of graph.packages)
                for (const place of node.places)
                    (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_0__/* .addToList */ .v)(places, place, { graph, node });
        return places;
    };
    const finderOf = (graph) => {
        const known = finders.get(graph) ?? (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFinder */ .Uq)(graph);
        finders.set(graph, known);
        return known;
    };
    return {
        byPurl: (purl) => purls.get((0,_model_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .barePurl */ .oJ)(purl)) ?? [],
        byName: (name) => names.get(name) ?? [],
        hasLockfile: (path) => graphs.some(({ lockfile }) => lockfile.path === path),
        byPlace: (place) => byPlaces().get(place) ?? [],
        pathsTo: (bound, max = 3) => {
            const paths = bound.flatMap(({ graph, node }) => finderOf(graph)(node.id, max));
            if (paths.length < 2)
                return paths.slice(0, max);
            const unique = new Map(paths.map((path) => [path.join('\0'), path]));
            return [...unique]
                .sort(([a, left], [b, right]) => left.length - right.length || (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
                .slice(0, max)
                .map(([, path]) => path);
        },
    };
}
/** Prepares findings' binding: each gets what the dependency graphs know of its package, nodes, scope, paths, place in the lockfile. */
function packageBinder(index) {
    const known = new Map();
    return (finding) => {
        const { subject } = finding;
        if (subject.kind !== 'package')
            return finding;
        const purl = subject.purl ?? '';
        if (!known.has(purl))
            known.set(purl, describe(index, index.byPurl(purl)));
        const here = known.get(purl);
        if (here === undefined)
            return { ...finding, subject: { ...subject, scope: 'unknown' } };
        // What stands in an image is shipped, whatever the lockfile needs it for.
        const scope = finding.detail?.image === undefined ? here.scope : 'runtime';
        // Not by spreads: in Node 20, members after a spread make a new hidden class for every object.
        const paths = here.paths.length > 0 ? { paths: here.paths } : undefined;
        return Object.assign({}, finding, { subject: Object.assign({}, subject, { nodes: here.nodes, scope }), location: here.location }, paths, { detail: Object.assign({}, finding.detail, { direct: here.direct }) });
    };
}
function describe(index, bound) {
    const [first] = bound;
    if (first === undefined)
        return undefined;
    const { line } = first.node;
    return {
        nodes: [...new Set(bound.map(({ node }) => node.id))].sort(),
        scope: _model_packages_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .SCOPES */ .i.find((scope) => bound.some(({ node }) => node.scope === scope)) ?? 'runtime',
        location: { file: first.graph.lockfile.path, ...(line === undefined ? {} : { line }) },
        paths: index.pathsTo(bound),
        direct: bound.some(({ node }) => node.direct),
    };
}


/***/ }),

/***/ 77654:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ vulnerabilities)
});

// EXTERNAL MODULE: ./build/model/findings/advisory-ids.js
var advisory_ids = __webpack_require__(33934);
// EXTERNAL MODULE: ./build/model/findings/exploitation.js
var exploitation = __webpack_require__(19250);
// EXTERNAL MODULE: ./build/model/findings/merge-findings.js + 1 modules
var merge_findings = __webpack_require__(29341);
// EXTERNAL MODULE: ./build/model/findings/problem.js
var problem = __webpack_require__(55619);
// EXTERNAL MODULE: ./build/model/packages/expand-versions.js
var expand_versions = __webpack_require__(32053);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
;// CONCATENATED MODULE: ./build/check/reports/targets.js

/** Whether a report is, as far as it says, about a lockfile too. */
function looksInto(report, graph) {
    const { lockfile } = graph;
    const manager = /^(.+)-audit$/.exec(report.format)?.[1];
    if (manager !== undefined)
        return lockfile.format.startsWith(manager) || report.tool.name.startsWith(lockfile.format);
    // Whatever else it tells: it looked into the image, not into the folder that the lockfile lies in.
    if (report.target?.kind === 'image')
        return false;
    if (report.scanned === undefined)
        return true;
    return report.scanned.some((name) => namesLockfile(name, lockfile.path)) || listsMost(report, graph);
}
const LOCKFILE = /(?:^|[/\\])(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/;
/**
 * Whether a report of something else than lockfiles lists most of what this one ships: of an SBOM Trivy names no
 * lockfile. What it lists of another lockfile says nothing of this one.
 */
function listsMost({ listed = [] }, { packages }) {
    const shipped = new Set(packages.filter(({ scope }) => scope === 'runtime').map(({ purl }) => (0,packages_purl/* barePurl */.oJ)(purl)));
    return listed
        .filter(({ target }) => !LOCKFILE.test(target))
        .some(({ total, sample }) => {
        const known = sample.filter((purl) => shipped.has(purl)).length;
        return known > 0 && (known / sample.length) * total * 2 >= shipped.size;
    });
}
/** Whether what a tool calls a file may be this lockfile: it may have run in a folder above or below. */
function namesLockfile(name, path) {
    const clean = cleanPath(name);
    return clean === path || clean.endsWith(`/${path}`) || path.endsWith(`/${clean}`);
}
/** Whether a tool calls a file as the repository does. */
function isLockfile(name, path) {
    return cleanPath(name) === path;
}
function cleanPath(name) {
    return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

;// CONCATENATED MODULE: ./build/check/lockfiles/other.js

/**
 * T30: a report that lists other packages of a lockfile than it has is about another project, or another state of this
 * one. What differs a little (workspaces, platforms, how a tool names an alias) is no proof of that: most of it is.
 *
 * Tools run in a folder above or below, so that a name may mean several lockfiles, and several names one: what a report
 * lists under a name is strange only where it is none of these, and none of these is listed under another name.
 */
function otherLockfiles({ graphs, reports, excludedLockfiles = [] }, index) {
    return reports.flatMap(({ path, target: of, listed = [] }) => {
        // An image holds lockfiles of its own.
        if (of?.kind === 'image')
            return [];
        const strangers = listed.filter((one) => {
            if (excludedLockfiles.some((excluded) => isLockfile(one.target, excluded)))
                return false;
            const named = graphsNamed(one, graphs);
            return (named.some((graph) => !listed.some((other) => isOf(other, graph, index))) &&
                !named.some((graph) => isOf(one, graph, index)));
        });
        return strangers.map(({ target, total, sample }) => {
            const missing = sample.find((purl) => index.byPurl(purl).length === 0) ?? sample[0] ?? '';
            return `${path}: Of the ${total} ${total === 1 ? 'package' : 'packages'} that it lists of ${target}, most are not in that lockfile (${purlText(missing)}): it is a report of another project, or of another state of this one`;
        });
    });
}
function graphsNamed({ target }, graphs) {
    return graphs.filter(({ lockfile }) => namesLockfile(target, lockfile.path));
}
/** Whether a list may be that of a lockfile: by its name, and by at least half of its packages. */
function isOf({ target, sample }, graph, index) {
    if (!namesLockfile(target, graph.lockfile.path))
        return false;
    const own = new Set(graph.importers.map(({ name }) => name));
    const known = sample.filter((purl) => own.has(purlName(purl)) || index.byPurl(purl).some((bound) => bound.graph === graph));
    return known.length * 2 >= sample.length;
}
function purlText(purl) {
    return purl.replace('pkg:npm/', '').replace(/%40/gi, '@');
}
function purlName(purl) {
    return purlText(purl).replace(/(?<=.)@[^@/]*$/, '');
}

// EXTERNAL MODULE: ./build/check/package-findings.js
var package_findings = __webpack_require__(54859);
// EXTERNAL MODULE: ./build/check/reports/state.js
var state = __webpack_require__(99061);
// EXTERNAL MODULE: ./build/model/findings/judged-products.js
var judged_products = __webpack_require__(43580);
// EXTERNAL MODULE: ./build/model/findings/vex.js
var vex = __webpack_require__(11515);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
;// CONCATENATED MODULE: ./build/check/reports/vex.js



/** Findings with what the VEX documents among the reports say of them, where they are about what is judged. */
function withVex(findings, facts, policy) {
    const statements = facts.reports.flatMap((report) => {
        const pending = report.pending === undefined ? {} : { pending: report.pending };
        return (report.statements ?? []).map((statement) => {
            const invalid = unsignedBy(report, policy) ?? (0,vex/* futureVex */.V)(statement, facts.context.time);
            return { ...statement, ...pending, ...(invalid === undefined ? {} : { invalid }) };
        });
    });
    if (statements.length === 0)
        return [...findings];
    const { suppressedFindings, vexFindings } = policy;
    const overIgnored = isMilder(vexFindings, suppressedFindings);
    return (0,vex/* applyVex */.kg)(findings, statements, { here: productsOf(facts), overIgnored });
}
function isMilder(a, b) {
    return words/* LEVELS */.A_.indexOf(a) > words/* LEVELS */.A_.indexOf(b);
}
/** What a statement may call the thing that is judged: its projects, its repository, the images scanned. */
function productsOf({ graphs, context, reports }) {
    const projects = graphs
        .flatMap((graph) => graph.importers)
        .flatMap(({ name, version }) => (name === undefined ? [] : [(0,judged_products/* judgedProject */.Tt)(name, version)]));
    const { commit, pullRequest, ref, repository = {} } = context;
    const commits = [commit, pullRequest?.headSha].filter((one) => one !== undefined);
    const images = reports.flatMap(({ target }) => target?.kind === 'image' ? [(0,judged_products/* judgedImage */.FK)(target.name, target.digest)] : []);
    return [...projects, (0,judged_products/* judgedRepository */.sh)(repository, { commits, ref }), ...images];
}
/** Why a document does not count, where the policy says who must have signed it. A policy in old evidence does not. */
function unsignedBy({ vexSeal }, { vexSigners }) {
    if (vexSigners === undefined || vexSigners.anyOf.length === 0)
        return undefined;
    if (vexSeal === undefined)
        return 'nobody looked who signed it';
    return 'reason' in vexSeal ? vexSeal.reason : undefined;
}
/**
 * Whether what a document says of its own findings counts as it stands there. Where not, its statements that have
 * weight count all the same.
 */
function countsAsVex(report, { context }, policy) {
    return (report.pending !== true &&
        unsignedBy(report, policy) === undefined &&
        !report.statements?.some((statement) => (0,vex/* futureVex */.V)(statement, context.time) !== undefined));
}
/** A finding as it is without what its own document, which does not count, says of it. */
function withoutVex(finding) {
    if (finding.suppressed?.vex !== true)
        return finding;
    const { suppressed: _, ...rest } = finding;
    return rest;
}

// EXTERNAL MODULE: ./build/check/signatures/bind-packages.js
var bind_packages = __webpack_require__(61289);
;// CONCATENATED MODULE: ./build/check/vulnerabilities.js












const meta = {
    id: 'vulnerabilities',
    title: 'Known vulnerabilities',
    rules: [
        {
            id: 'vulnerabilities/known',
            title: 'Package with a known vulnerability',
            severity: 'high',
            why: 'The weakness is public: whoever wants to use it knows how.',
            fix: 'Update to the nearest version without it; the finding names the version and the command.',
        },
        {
            id: 'vulnerabilities/unscanned-lockfile',
            title: 'Lockfile that no report looked into',
            severity: 'moderate',
            why: 'Reports are there, but none of them looked into this lockfile: its packages were not checked.',
            fix: 'Let the scanner look at the folder of this lockfile too, and pass its report.',
        },
        {
            id: 'vulnerabilities/unmaintained-system',
            title: 'Operating system that is no longer maintained',
            severity: 'high',
            why: 'It gets no fixes, and what becomes known is no longer recorded: a scan without findings proves little.',
            fix: 'Move to a release of it that is maintained.',
        },
    ],
    policyKeys: [
        'vulnerabilities',
        'fail-on-severity',
        'fail-on',
        'fail-on-epss',
        'fail-on-scopes',
        'ignore-unfixed',
        'allow-ghsas',
        'require-reports',
        'max-age',
        'suppressed-findings',
        'vex-findings',
        'vex-signers',
    ],
    needsNetwork: false,
};
/** What scanners found in packages: merged over tools and aliases, bound to the dependency graphs. */
const vulnerabilities = {
    meta,
    async load() {
        const { default: satisfies } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 68011, 23));
        const { default: validRange } = await __webpack_require__.e(/* import() */ 4737).then(__webpack_require__.t.bind(__webpack_require__, 64737, 23));
        const options = { includePrerelease: true, loose: true };
        const ranges = {
            includes: (version, range) => satisfies(version, range, options),
            decides: (version, range) => satisfies(version, '*', options) && validRange(range, options) !== null,
        };
        return (facts, policy) => judge(facts, policy, ranges);
    },
};
function judge(facts, policy, ranges) {
    const reports = (0,state/* reportsCovering */.jj)(facts, ['vulnerabilities']);
    // A policy in old evidence may not have the key.
    const asksRegistry = policy.vulnerabilities?.includes('registry') === true;
    const empty = asksRegistry && facts.reports.length === 0 ? (0,package_findings/* nothingToCheck */.JW)(facts) : undefined;
    if (empty?.state === 'not-applicable')
        return { check: meta.id, ...empty, counts: {}, total: 0, findings: [] };
    const index = (0,bind_packages/* indexPackages */.o)(facts.graphs);
    const reported = (0,state/* mergeReported */.mE)(facts, (report) => report.findings
        .filter((finding) => finding.rule === 'vulnerabilities/known')
        .map((finding) => ofImage(countsAsVex(report, facts, policy) ? finding : withoutVex(finding), report))
        .flatMap((finding) => resolveVersions(finding, index, ranges)));
    const known = withVex((0,exploitation/* withExploitation */.XT)(reported.map((0,bind_packages/* packageBinder */.l)(index)).map(withoutOwnName), facts.exploitation), facts, policy);
    const unscanned = reports.length === 0 ? [] : unscannedLockfiles(facts.graphs, reports);
    const findings = (0,merge_findings.sortFindings)([...known, ...unscanned, ...unmaintainedSystems(facts.reports)]);
    return (0,state/* reportResult */["if"])(meta.id, findings, {
        covering: reports.length,
        troubles: [...(0,state/* reportTroubles */.lJ)(facts, ['vulnerabilities']), ...otherLockfiles(facts, index)],
        nothing: (0,state/* onlyOfTheChange */.bN)(facts, ['vulnerabilities']) ??
            (facts.reports.length === 0
                ? (empty?.reason ?? withoutReport(facts, asksRegistry))
                : 'No report looked into packages: give a report of npm audit, pnpm audit or Trivy with its vulnerability scanner'),
    });
}
function withoutReport({ offline }, asksRegistry) {
    if (!asksRegistry)
        return 'No scanner report given';
    return offline
        ? 'No scanner report given, and registries are not asked for advisories offline'
        : 'No scanner report given, and registries have no advisories about packages that are not theirs';
}
/** A finding of an image says so, whichever format tells it: what stands there is shipped. */
function ofImage(finding, { target }) {
    if (target?.kind !== 'image' || finding.detail?.image !== undefined)
        return finding;
    return { ...finding, detail: { ...finding.detail, image: target.name } };
}
/** Scanners title an advisory `lodash: Command injection`; the name stands beside the title wherever that is shown. */
function withoutOwnName(finding) {
    const { title, subject } = finding;
    const name = `${subject.kind === 'package' ? (0,problem/* withoutVersion */.Pv)(subject.name) : subject.name}: `;
    // One that was cut off is recognised as the start of the message.
    if (title.endsWith('…') || !title.toLowerCase().startsWith(name.toLowerCase()))
        return finding;
    const rest = title.slice(name.length).trim();
    if (rest === '')
        return finding;
    const bare = `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
    // A message that only repeats the title goes on doing so.
    return { ...finding, title: bare, ...(finding.message === `${title}.` ? { message: `${bare}.` } : {}) };
}
/**
 * npm's and Bun's audits name a range, and npm's places in node_modules, not versions: the graphs tell which versions
 * stand there, and the range which of them are meant. Without a graph the range stays. What names a lockfile that has
 * no such version is about another state of it, and mended here.
 */
function resolveVersions(finding, index, ranges) {
    const { subject, detail = {} } = finding;
    if (subject.kind !== 'package' || detail.versions !== undefined)
        return (0,expand_versions/* expandVersions */.m)(finding);
    if (typeof detail.range !== 'string' || subject.purl !== (0,packages_purl/* npmPurl */.NP)(subject.name, ''))
        return [finding];
    const { range } = detail;
    const nodes = Array.isArray(detail.nodes) ? detail.nodes.filter((node) => typeof node === 'string') : [];
    const placed = nodes.flatMap((node) => index.byPlace(node)).filter(isNpm);
    const bound = placed.length > 0 ? placed : index.byName(subject.name);
    const hit = new Map();
    for (const one of bound) {
        if (ranges.includes(one.node.version, range))
            hit.set(`${one.node.name}@${one.node.version}`, one);
    }
    // Of what has no version, such as a folder or a branch, nobody can tell.
    const told = bound.every(({ node }) => ranges.decides(node.version, range));
    if (hit.size === 0)
        return told && vulnerabilities_namesLockfile(finding, index) ? [] : [finding];
    return [...hit.values()].map(({ node }) => (0,expand_versions/* withVersion */.$)(finding, node.name, node.version));
}
/** Whether it says which lockfile it is about (an alert about the default branch), and that one was read. */
function vulnerabilities_namesLockfile({ location }, index) {
    return location !== undefined && index.hasLockfile(location.file);
}
function isNpm(bound) {
    return bound.graph.lockfile.format === 'npm';
}
/** T29: a lockfile with packages to ship that no report names and no package manager's audit is about. */
function unscannedLockfiles(graphs, reports) {
    return graphs
        .filter((graph) => graph.packages.some((node) => node.scope === 'runtime'))
        .filter((graph) => !reports.some((report) => looksInto(report, graph)))
        .map(({ lockfile }) => {
        const draft = {
            check: meta.id,
            rule: 'vulnerabilities/unscanned-lockfile',
            subject: { kind: 'lockfile', name: lockfile.path },
            title: 'Looked into by no report',
            message: 'Scanner reports are there, but none of them names this lockfile, so its packages were not checked for vulnerabilities.',
            aliases: [],
            location: { file: lockfile.path },
            fix: { text: 'Let the scanner look at the folder of this lockfile too, and pass its report.' },
        };
        return { ...draft, severity: 'moderate', fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
    });
}
/** What scanners say of the operating systems they looked into: one finding a system and image, whoever says it. */
function unmaintainedSystems(reports) {
    const all = reports.flatMap((report) => report.ended ?? []);
    const found = reports.flatMap((report) => (report.ended ?? []).map((ended) => {
        const { image, pointer } = ended;
        const system = releaseOf(ended, all);
        const draft = {
            check: meta.id,
            rule: 'vulnerabilities/unmaintained-system',
            subject: image === undefined
                ? { kind: 'repository', name: '.' }
                : { kind: 'image', name: image },
            title: `${system} is no longer maintained`,
            message: `${system} gets no more fixes, and what becomes known about its packages is in no scanner's data: that a scan finds little of it proves little.`,
            aliases: [],
            fix: { text: 'Move to a release of it that is maintained.' },
            evidence: { file: report.path, pointer },
            seenBy: [{ tool: report.tool.name, report: report.path }],
        };
        return { ...draft, severity: 'high', fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
    }));
    return (0,merge_findings.mergeFindings)(found);
}
/** What a system is called by the one who tells least of its version: to Trivy it is `debian 9.13`, to Grype `debian 9`. */
function releaseOf({ system, image }, all) {
    return all
        .filter((other) => other.image === image && `${system}.`.startsWith(`${other.system}.`))
        .reduce((shortest, other) => (other.system.length < shortest.length ? other.system : shortest), system);
}


/***/ }),

/***/ 7036:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ compareChecks),
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   pP: () => (/* binding */ isKnownBefore)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);


/** Checks in the order in which they are told. */
const CHECK_ORDER = [
    'signatures',
    'provenance',
    'trust',
    'lockfiles',
    'sources',
    'vulnerabilities',
    'licenses',
    'scanners',
    'workflows',
    'exceptions',
];
/** Most severe first; then what is told most urgently (a forged package before a known flaw); then by name. */
function byImportance(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.finding.severity, b.finding.severity) ||
        checkRank(a.finding.check) - checkRank(b.finding.check) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.subject.name, b.finding.subject.name) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.rule, b.finding.rule) ||
        (a.finding.location?.line ?? 0) - (b.finding.location?.line ?? 0) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding.fingerprint, b.finding.fingerprint));
}
/** Checks in the order in which they are shown; unknown ones last, by id. */
function compareChecks(a, b) {
    return checkRank(a) - checkRank(b) || (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b);
}
function checkRank(check) {
    const at = CHECK_ORDER.indexOf(check);
    return at === -1 ? CHECK_ORDER.length : at;
}
/**
 * Known before the change and not blocking: what a reader of the change need not look at first. What would block but
 * for warn-only must not hide among it.
 */
function isKnownBefore({ novelty, outcome, reason }) {
    switch (outcome) {
        case 'block':
            return false;
        case 'warn':
            return novelty === 'existing' && reason.kind !== 'warn-only';
        case 'accept':
            return novelty === 'existing' && reason.kind !== 'exception';
    }
}


/***/ }),

/***/ 55619:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Pd: () => (/* binding */ messageAbout),
/* harmony export */   Pv: () => (/* binding */ withoutVersion),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   yt: () => (/* binding */ gatherProblems)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88747);
/* harmony import */ var _packages_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13714);
/* harmony import */ var _importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);




/**
 * Gathers decisions into problems, the most important first. First what the same fix of one subject ends (eight
 * advisories of a package that one update mends); then what several subjects have by one cause: the same advisories
 * in several versions, the same findings of all that one direct dependency brings, or of several lines of one file,
 * the same registry or lockfile that is the reason.
 */
function gatherProblems(decisions) {
    const sorted = [...decisions].sort(_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
    const bySubject = (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(sorted, subjectKey).values();
    return [...(0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(bySubject, causeKey).values()].map(problemOf);
}
/** As first lines count: a problem may stand for several findings. */
function countFindings(problems) {
    return problems.reduce((sum, { decisions }) => sum + decisions.length, 0);
}
function subjectKey({ finding }) {
    const { check, subject, location } = finding;
    const place = subject.kind === 'package' ? '' : `${location?.file ?? ''}:${location?.line ?? ''}`;
    return JSON.stringify([check, subject.kind, subject.name, wayOut(finding), place]);
}
/** What ends a finding. Versions of one release line are one way: the highest of them ends all. */
function wayOut({ fix }) {
    if (fix?.version !== undefined)
        return `to ${releaseLine(fix.version)}`;
    return fix?.command ?? fix?.text ?? '';
}
/** Versions that a caret range takes together: `4`, `0.2`, `0.0.3`; any other version stands for itself. */
function releaseLine(version) {
    const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
    if (major === undefined || minor === undefined || patch === undefined)
        return version;
    if (major !== '0')
        return major;
    return minor === '0' ? `0.0.${patch}` : `0.${minor}`;
}
/** What several subjects have by one cause. Without a cause that can be told, every subject stands for itself. */
function causeKey(own) {
    const [{ finding, reason }] = own;
    const { check, subject, location, detail } = finding;
    // An id says what it is; scanners name one advisory in words of their own.
    const what = own.map(({ finding: { rule, aliases, title } }) => [rule, aliases[0] ?? title]);
    // Licences are told by name, and not in the title.
    const same = [
        check,
        subject.kind,
        what.map((one) => JSON.stringify(one)).sort(),
        detail?.license,
        detail?.found,
    ];
    const judged = [reason.kind, reason.key, reason.origin, reason.text, reason.exception];
    const alone = JSON.stringify([subject.name, wayOut(finding), location?.line, location?.file]);
    // Each lockfile's title counts its own packages.
    if (own.length === 1 && finding.rule === _licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREAD_LICENSES */ .PY)
        return JSON.stringify([finding.rule, subject.kind, subject.scope, judged, wayOut(finding)]);
    if (check === 'vulnerabilities' && finding.aliases.length > 0) {
        // One command mends the versions of one package. What has none (system packages of one source) goes by its fix.
        const together = finding.fix?.command === undefined ? wayOut(finding) : withoutVersion(subject.name);
        return JSON.stringify([same, judged, together]);
    }
    if (subject.kind === 'package') {
        const beyond = causeBeyond(finding);
        if (beyond !== undefined)
            return JSON.stringify([same, judged, beyond, wayOut(finding)]);
        const cause = directOf(finding);
        return JSON.stringify([same, judged, ...(cause === undefined ? [alone] : [cause, wayOut(finding)])]);
    }
    if (subject.kind === 'file')
        return JSON.stringify([same, judged, subject.name, wayOut(finding)]);
    return JSON.stringify([same, judged, alone]);
}
/** Who wrote the lockfile left it out of many entries, or wrote another kind of hash, whatever brings the packages. */
const LEFT_OUT = new Set([
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
    'sources/missing-integrity',
    'sources/weak-integrity',
]);
/**
 * A cause that lies beyond what brings the packages: the registry that does not answer, has no keys or is another one
 * than before, or how the lockfile was written.
 */
function causeBeyond(finding) {
    const { rule, location } = finding;
    if (LEFT_OUT.has(rule))
        return location?.file ?? '';
    if (rule === 'trust/registry-changed')
        return withoutNames(finding).replace(/; \S+ came from /, '; came from ');
    return rule.endsWith('/unreachable') || rule === 'signatures/skipped' ? withoutNames(finding) : undefined;
}
/** What is said of a package, without its name at either end and without the lockfiles that it stands in. */
function withoutNames({ subject, message: said }) {
    const files = [...said.matchAll(/ In \d+ lockfiles: /g)].at(-1)?.index;
    const message = said.slice(0, files);
    const names = [subject.name, withoutVersion(subject.name)];
    const reason = message.startsWith(subject.name) ? message.slice(subject.name.length) : message;
    const last = names.map((name) => ` ${name}.`).find((end) => reason.endsWith(end));
    return last === undefined ? reason : reason.slice(0, -last.length);
}
/** `name@version` of the direct dependency that a package came with, or is. */
function directOf({ paths }) {
    return paths?.[0]?.[1];
}
/** `@img/sharp-linux-x64@0.34.4` → `@img/sharp-linux-x64`. */
function withoutVersion(name) {
    const at = name.lastIndexOf('@');
    return at > 0 ? name.slice(0, at) : name;
}
function problemOf(groups) {
    const cause = groups.length > 1 ? commonCause(groups) : undefined;
    const at = groups.findIndex(([{ finding }]) => finding.subject.name === cause);
    const leading = groups[at] ?? groups[0];
    const ordered = [leading, ...groups.filter((group) => group !== leading)];
    const own = ownOf(ordered, leading);
    const fixes = ordered.map(fixOfAll).filter((fix) => fix !== undefined);
    return {
        first: own[0],
        decisions: groups.length === 1 ? leading : ordered.flat(),
        own,
        subjects: ordered.map(([decision]) => decision),
        ...(cause === undefined ? {} : { causedBy: cause }),
        fixes: [...(0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(fixes, ({ command, text }) => command ?? text).values()].map(([fix]) => fix),
    };
}
/** What the row tells: of the first subject, or, where that would be only a part of a number, of all. */
function ownOf(groups, leading) {
    const [first, ...others] = groups.map(([decision]) => decision);
    return first !== undefined && others.length > 0 && first.finding.rule === _licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREAD_LICENSES */ .PY
        ? [(0,_licenses_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .joinUnread */ .e1)([first, ...others])]
        : leading;
}
/** Versions of one package each came their own way: what brings them is no cause that they share. */
function commonCause(groups) {
    const subjects = groups.map(([{ finding }]) => finding);
    if (new Set(subjects.map(({ subject }) => withoutVersion(subject.name))).size === 1)
        return undefined;
    const causes = new Set(subjects.map((one) => (one.subject.kind === 'package' ? directOf(one) : undefined)));
    return causes.size === 1 ? [...causes][0] : undefined;
}
/** The fix with the highest version; the first where none leads to a version. */
function fixOfAll(own) {
    return own
        .map(({ finding }) => finding.fix)
        .reduce((best, fix) => fix?.version !== undefined &&
        best?.version !== undefined &&
        (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(fix.version, best.version) > 0
        ? fix
        : best);
}
/** More packages and release lines than this one problem has only in a report that was made to be slow. */
const MOST_REACHED = 10_000;
/**
 * Prepares the question which of some problems ends another one of the same packages too: its fix goes as far, or
 * further on the same release line. Linear in what is prepared and in what is asked.
 */
function endedBy(problems) {
    const furthest = new Map();
    for (const problem of problems) {
        const reach = reachOf(problem);
        if (reach.packages.size * reach.versions.size > MOST_REACHED)
            continue;
        for (const name of reach.packages)
            for (const [line, version] of reach.versions) {
                const known = furthest.get(`${name} ${line}`)?.versions.get(line);
                if (known === undefined || (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(version, known) > 0)
                    furthest.set(`${name} ${line}`, reach);
            }
    }
    return (other) => {
        const [subject] = other.subjects;
        const version = other.fixes[0]?.version;
        if (subject === undefined || version === undefined)
            return undefined;
        const reach = furthest.get(`${packageOf(subject)} ${releaseLine(version)}`);
        return reach !== undefined && ends(reach, other) ? reach.problem : undefined;
    };
}
function reachOf(problem) {
    const versions = new Map();
    for (const { version } of problem.fixes) {
        if (version === undefined)
            continue;
        const line = releaseLine(version);
        const known = versions.get(line);
        if (known === undefined || (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(version, known) > 0)
            versions.set(line, version);
    }
    return { problem, packages: new Set(problem.subjects.map(packageOf)), versions };
}
function ends({ packages, versions }, other) {
    return (other.fixes.every(({ version }) => {
        const furthest = version === undefined ? undefined : versions.get(releaseLine(version));
        return version !== undefined && furthest !== undefined && (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(furthest, version) >= 0;
    }) && other.subjects.every((subject) => packages.has(packageOf(subject))));
}
function packageOf({ finding: { subject } }) {
    return `${subject.kind} ${subject.purl ?? subject.name}`;
}
/** A finding's message with what it is about in front, where it does not begin with that. */
function messageAbout({ subject, message }) {
    return [' ', ': '].some((after) => message.startsWith(`${subject.name}${after}`))
        ? message
        : `${subject.name}: ${message}`;
}


/***/ }),

/***/ 88747:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ UNREAD_LICENSES),
/* harmony export */   Xc: () => (/* binding */ unreadWords),
/* harmony export */   e1: () => (/* binding */ joinUnread)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24959);
/* harmony import */ var _text_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44963);


const UNREAD_LICENSES = 'licenses/unread';
/** As many names stand in a finding; of more, only their number. */
const NAMED = 200;
/**
 * What is said of packages of which nothing said the licence.
 *
 * @param names `name@version`; where there are more than `count` names, all are counted all the same.
 */
function unreadWords(names, count = names.length) {
    const shown = `${(0,_text_few_js__WEBPACK_IMPORTED_MODULE_0__/* .fewOf */ .s)(names.slice(0, 5), 5)}${count > 5 ? ` and ${count - 5} more` : ''}`;
    return {
        title: count === 1
            ? `The licence of ${shown} could not be read`
            : `Licences of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(count, 'package')} could not be read`,
        message: `Nothing said what the licence of ${shown} is.`,
        detail: { packages: names.slice(0, NAMED), count },
    };
}
/** The same of several lockfiles as one: each package is counted once. */
function joinUnread(decisions) {
    const [first] = decisions;
    const findings = decisions.map(({ finding }) => finding);
    const nodes = new Set(findings.flatMap(({ subject }) => subject.nodes ?? []));
    const names = new Set(findings.flatMap(({ detail }) => namesIn(detail?.packages)));
    const count = Math.max(nodes.size, names.size);
    return { ...first, finding: { ...first.finding, ...unreadWords([...names].sort(), count) } };
}
function namesIn(packages) {
    return Array.isArray(packages) ? packages.filter((one) => typeof one === 'string') : [];
}


/***/ }),

/***/ 24379:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ archiveFormat),
/* harmony export */   PO: () => (/* binding */ diffGraphs),
/* harmony export */   qG: () => (/* binding */ diffLockfiles)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36544);
/* harmony import */ var _lockfile_before_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29528);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13714);




/**
 * What a change did to one graph. A package is unchanged where name, version, source and what pins its bytes are
 * the same. Of one name, a package that went and one that came are an update: the same version first (other
 * integrity or source), then what projects themselves depend on before and after, then within a major version, upwards
 * where one of them is lower, then the newest with the newest; what stays over is added or removed. `undefined` is a lockfile that was not there.
 */
function diffGraphs(before, after) {
    const gone = byName(before?.packages ?? []);
    const added = [];
    const removed = [];
    const updated = [];
    const migrated = usualFormat(before) !== usualFormat(after);
    for (const [name, come] of byName(after?.packages ?? [])) {
        const went = gone.get(name);
        gone.delete(name);
        if (went === undefined) {
            added.push(...come);
            continue;
        }
        takePairs(went, come, (a, b) => a.version === b.version && sameContent(a, b, migrated));
        const pairs = [
            ...takePairs(went, come, (a, b) => a.version === b.version),
            ...takePairs(went, come, (a, b) => a.direct && b.direct && majorOf(a.version) === majorOf(b.version)),
            ...takePairs(went, come, (a, b) => a.direct && b.direct),
            ...takePairs(went, come, (a, b) => majorOf(a.version) === majorOf(b.version) && !isOlder(b, a)),
            ...takePairs(went, come, (a, b) => majorOf(a.version) === majorOf(b.version)),
            ...takePairs(went, come, () => true),
        ];
        for (const [old, now] of pairs)
            updated.push({ before: old, after: now });
        added.push(...come);
        removed.push(...went);
    }
    for (const went of gone.values())
        removed.push(...went);
    return {
        added: added.sort(byId),
        removed: removed.sort(byId),
        updated: updated.sort((a, b) => byId(a.after, b.after)),
    };
}
/** The changes of all lockfiles that changed, matched by path, or by content where one moved, and sorted by path. */
function diffLockfiles(base, head) {
    const before = new Map(base.map((graph) => [graph.lockfile.path, graph]));
    const after = new Map(head.map((graph) => [graph.lockfile.path, graph]));
    const moved = (0,_lockfile_before_js__WEBPACK_IMPORTED_MODULE_0__/* .movedLockfiles */ .SL)(base, head);
    const gone = new Set([...moved.values()].flat());
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths
        .filter((path) => after.has(path) || !gone.has(before.get(path)))
        .map((path) => {
        const from = moved.get(path);
        if (from === undefined)
            return { lockfile: path, ...diffGraphs(before.get(path), after.get(path)) };
        const names = from.map(({ lockfile }) => lockfile.path).sort();
        return { lockfile: path, from: names, ...diffGraphs((0,_lockfile_before_js__WEBPACK_IMPORTED_MODULE_0__/* .joinGraphs */ .cX)(from), after.get(path)) };
    })
        .filter(({ from, added, removed, updated }) => from !== undefined || added.length + removed.length + updated.length > 0);
}
/** Packages by name, the newest version first. */
function byName(packages) {
    const names = (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(packages, ({ name }) => name);
    for (const list of names.values()) {
        if (list.length > 1)
            list.sort((a, b) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(b.version, a.version) || byId(a, b));
    }
    return names;
}
function isOlder(a, b) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(a.version, b.version) < 0;
}
/** Takes matching packages out of both lists, in order, one for one. */
function takePairs(went, come, matches) {
    const pairs = [];
    for (let index = 0; index < went.length;) {
        const old = went[index];
        const at = come.findIndex((now) => matches(old, now));
        if (at === -1) {
            index += 1;
            continue;
        }
        pairs.push([old, come[at]]);
        went.splice(index, 1);
        come.splice(at, 1);
    }
    return pairs;
}
function sameContent(a, b, migrated) {
    return (a.integrity === b.integrity &&
        a.bundled === b.bundled &&
        sameChecksum(a.checksum, b.checksum, migrated) &&
        samePatched(a, b, migrated) &&
        sameSource(a.source, b.source) &&
        (isPinned(a) || addressOf(a) === addressOf(b)));
}
/** Of what has no hash, and is in no other package's tarball, the address alone says which bytes are installed. */
function isPinned({ integrity, checksum, bundled }) {
    return integrity !== undefined || checksum !== undefined || bundled === true;
}
function addressOf({ source }) {
    return source.kind === 'registry' ? source.url : undefined;
}
/**
 * A checksum that was not there yet says nothing. Those of archives in another format do not either, where the
 * whole lockfile moved to that format: a new release of Yarn.
 */
function sameChecksum(a, b, migrated) {
    if (a === undefined || a === b)
        return true;
    return b !== undefined && migrated && archiveFormat(a) !== archiveFormat(b);
}
/** The format of archives that most of a lockfile's checksums are of; `undefined` where it has none. */
function usualFormat(graph) {
    const counts = new Map();
    for (const { checksum } of graph?.packages ?? []) {
        if (checksum === undefined)
            continue;
        const format = archiveFormat(checksum);
        counts.set(format, (counts.get(format) ?? 0) + 1);
    }
    return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0];
}
/** What stands before the slash of Yarn's checksum: its version and compression level, where it writes them. */
function archiveFormat(checksum) {
    return checksum.slice(0, checksum.lastIndexOf('/') + 1);
}
/** Where a patch is another one, that tells of it. */
function samePatched(a, b, migrated) {
    const after = new Map((b.patchedArchives ?? []).map((one) => [one.patches.join('\0'), one]));
    return (a.patchedArchives ?? []).every(({ patches, hash, checksum }) => {
        const one = after.get(patches.join('\0'));
        const isTold = one?.hash !== hash && !patches.every((patch) => patch.startsWith('builtin<'));
        return one === undefined || isTold || sameChecksum(checksum, one.checksum, migrated);
    });
}
/** A registry's address that only one of the two knows says nothing: npm can leave it out. */
function sameSource(a, b) {
    switch (a.kind) {
        case 'registry':
            return b.kind === 'registry' && (a.url === undefined || b.url === undefined || a.url === b.url);
        case 'tarball':
            return (b.kind === 'tarball' &&
                a.url === b.url &&
                a.part === b.part &&
                JSON.stringify(a.archives) === JSON.stringify(b.archives));
        case 'git':
            return b.kind === 'git' && a.url === b.url && a.commit === b.commit && a.part === b.part;
        case 'file':
        case 'link':
            return b.kind === a.kind && a.path === b.path;
    }
}
function majorOf(version) {
    return /^\d+/.exec(version)?.[0] ?? version;
}
function byId(a, b) {
    return (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.id, b.id);
}


/***/ })

};
;