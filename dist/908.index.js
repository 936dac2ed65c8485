export const id = 908;
export const ids = [908];
export const modules = {

/***/ 74535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ licenses),
/* harmony export */   d: () => (/* binding */ loadLicenseJudge)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27866);
/* harmony import */ var _model_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36677);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91066);
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98086);




const DENIED = {
    id: 'licenses/denied',
    title: 'Licence is not allowed',
    severity: 'high',
    why: 'The policy allows other licences than this package has. Shipping it may oblige you to things you did not agree to.',
    fix: 'Use another package; or allow the licence (allow-licenses) or this package (allow-dependencies-licenses); or add a dated exception.',
};
const UNKNOWN = {
    id: 'licenses/unknown',
    title: 'Licence is unknown',
    severity: 'moderate',
    why: 'Without a licence that can be named nobody may use the package, and nobody can tell what it asks for.',
    fix: 'Look into the package for its licence and ask its author to declare an SPDX id; until then allow the package (allow-dependencies-licenses) or add a dated exception.',
};
const UNREAD = {
    id: 'licenses/unread',
    title: 'Licences could not be read',
    severity: 'moderate',
    why: 'Neither the lockfile nor an installed package nor the registry said what the licence is.',
    fix: 'Run after the packages are installed, or without --offline.',
};
const meta = {
    id: 'licenses',
    title: 'Licences',
    rules: [DENIED, UNKNOWN, UNREAD],
    policyKeys: ['allow-licenses', 'deny-licenses', 'allow-dependencies-licenses', 'unknown-license'],
    needsNetwork: false,
};
/** Prepares the licence question. Loads the SPDX lists, so only for those who ask. */
async function loadLicenseJudge() {
    const { licenseJudge } = await Promise.all(/* import() */[__webpack_require__.e(4572), __webpack_require__.e(6235)]).then(__webpack_require__.bind(__webpack_require__, 26235));
    return (facts, policy) => {
        const judge = licenseJudge({ allow: policy.allowLicenses, deny: policy.denyLicenses });
        const allowed = policy.allowDependenciesLicenses.map((purl) => [purl, (0,_model_package_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .packagePattern */ .hd)(purl)]);
        return (node) => {
            if (node.source.kind === 'link')
                return { outcome: 'own', reason: 'code of this repository' };
            const exempt = allowed.find(([, matches]) => matches({ name: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(node), purl: node.purl }));
            if (exempt !== undefined)
                return { outcome: 'allowed', reason: `${exempt[0]} is in allow-dependencies-licenses` };
            const fact = Object.hasOwn(facts.licenses, node.id) ? facts.licenses[node.id] : undefined;
            if (fact === undefined)
                return { outcome: 'unread', reason: 'its licence could not be read' };
            return judge(fact.license);
        };
    };
}
/** Licences of all packages against the policy's lists. */
const licenses = {
    meta,
    async load() {
        const prepare = await loadLicenseJudge();
        return (facts, policy) => judgeAll(facts, prepare(facts, policy));
    },
};
function judgeAll(facts, licenseOf) {
    const counts = { allowed: 0, denied: 0, unknown: 0, unread: 0, own: 0 };
    const problems = [];
    const unread = new Map();
    for (const graph of facts.graphs) {
        for (const node of graph.packages) {
            const answer = licenseOf(node);
            counts[answer.outcome] += 1;
            if (answer.outcome === 'denied')
                problems.push(toProblem(graph, node, DENIED, facts, answer.reason));
            if (answer.outcome === 'unknown')
                problems.push(toProblem(graph, node, UNKNOWN, facts, answer.reason));
            if (answer.outcome === 'unread')
                unread.set(graph, [...(unread.get(graph) ?? []), node]);
        }
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const result = { check: meta.id, counts, total };
    const nothing = (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingToCheck */ .J)(facts);
    if (nothing !== undefined)
        return { ...result, ...nothing, findings: [] };
    if (counts.unread > 0 && counts.unread + counts.own === total) {
        return {
            ...result,
            state: facts.offline ? 'not-checked' : 'incomplete',
            reason: `No licence could be read: ${[...unread.keys()].map((graph) => graph.lockfile.path).join(', ')} holds none, nothing is installed, and the registry ${facts.offline ? 'was not asked' : 'gave none'}.`,
            findings: [],
        };
    }
    const findings = [
        ...(0,_package_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFindings */ .R)(facts, meta.id, problems),
        ...[...unread].map(([graph, nodes]) => unreadFinding(graph, nodes)),
    ];
    return { ...result, state: 'ran', findings };
}
function toProblem(graph, node, rule, facts, reason) {
    const license = facts.licenses[node.id]?.license ?? '';
    return {
        graph,
        node,
        rule: rule.id,
        severity: rule.severity,
        title: rule.title,
        message: license === '' ? `It declares no licence.` : `It declares ${cut(license)}: ${reason}.`,
        fix: rule.fix,
        detail: { license: cut(license), reason },
    };
}
/** One finding a lockfile: thousands of equal lines would hide the others. */
function unreadFinding(graph, nodes) {
    const { path } = graph.lockfile;
    const names = nodes.map(_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy);
    const shown = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return {
        check: meta.id,
        rule: UNREAD.id,
        severity: UNREAD.severity,
        subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
        title: `Licences of ${names.length} ${names.length === 1 ? 'package' : 'packages'} could not be read`,
        message: `Nothing said what the licence of ${shown}${more} is.`,
        aliases: [],
        fix: { text: UNREAD.fix },
        location: { file: path },
        detail: { packages: names.slice(0, 200), count: names.length },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([UNREAD.id, path]),
    };
}
function cut(text) {
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}


/***/ }),

/***/ 40908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(27866);
;// CONCATENATED MODULE: ./build/check/exceptions.js

const WARN_DAYS = 14;
const EXPIRING = {
    id: 'exceptions/expiring',
    title: 'Exception ends soon',
    severity: 'low',
    why: `An exception that ends within ${WARN_DAYS} days will block again, perhaps on the day of a release.`,
    fix: 'Fix what it waives, or have it approved again with a new date.',
};
const UNUSED = {
    id: 'exceptions/unused',
    title: 'Nothing needs this exception',
    severity: 'low',
    why: 'An exception that matches nothing waits for the next problem and hides it.',
    fix: 'Remove it from the policy.',
};
/** Dates of the policy's exceptions. `exceptions/unused` is found when all other findings are judged. */
const meta = {
    id: 'exceptions',
    title: 'Exceptions',
    rules: [EXPIRING, UNUSED],
    policyKeys: ['exceptions'],
    needsNetwork: false,
};
const judge = (facts, policy) => {
    const today = facts.context.time.slice(0, 10);
    const soon = new Date(Date.parse(`${today}T00:00:00Z`) + WARN_DAYS * 86_400_000).toISOString().slice(0, 10);
    const counts = { active: 0, expiring: 0, expired: 0 };
    const findings = [];
    for (const exception of policy.exceptions) {
        if (exception.expires < today)
            counts.expired += 1;
        else if (exception.expires > soon)
            counts.active += 1;
        else {
            counts.expiring += 1;
            findings.push(expiringFinding(exception, today));
        }
    }
    return { check: 'exceptions', state: 'ran', counts, total: policy.exceptions.length, findings };
};
function expiringFinding(exception, today) {
    const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
    const days = Math.round((Date.parse(expires) - Date.parse(today)) / 86_400_000);
    const left = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
    return {
        check: 'exceptions',
        rule: EXPIRING.id,
        severity: EXPIRING.severity,
        subject: { kind: 'policy', name: id },
        title: `Exception ends ${left}`,
        message: `Exception ${id} (${rule} for ${subject}), approved by ${approvedBy}, ends on ${expires}. After that day it blocks again.`,
        aliases: [],
        fix: { text: EXPIRING.fix },
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)([EXPIRING.id, id, expires]),
    };
}
const exceptions = { meta, load: async () => judge };

// EXTERNAL MODULE: ./build/check/licenses.js
var licenses = __webpack_require__(74535);
// EXTERNAL MODULE: ./build/model/integrity.js
var integrity = __webpack_require__(10217);
;// CONCATENATED MODULE: ./build/model/compare-integrity.js

/**
 * Whether two integrity strings mean the same bytes, by the strongest algorithm both have; `incomparable` where
 * they have none in common.
 */
function compareIntegrity(a, b) {
    if (a === b)
        return 'same';
    const [first, second] = [(0,integrity/* parseIntegrity */.hN)(a), (0,integrity/* parseIntegrity */.hN)(b)];
    for (const algorithm of integrity/* HASH_ALGORITHMS */.UH) {
        const digests = (hashes) => hashes.filter((hash) => hash.algorithm === algorithm).map((hash) => hash.hex);
        const [left, right] = [digests(first), digests(second)];
        if (left.length === 0 || right.length === 0)
            continue;
        return left.some((digest) => right.includes(digest)) ? 'same' : 'different';
    }
    return 'incomparable';
}

// EXTERNAL MODULE: ./build/model/facts.js
var model_facts = __webpack_require__(16609);
// EXTERNAL MODULE: ./build/check/package-findings.js
var package_findings = __webpack_require__(98086);
;// CONCATENATED MODULE: ./build/check/lockfiles.js




const CHANGED = {
    id: 'lockfiles/integrity-changed',
    title: 'Other bytes under the same version',
    severity: 'critical',
    why: 'A published version never changes. Another hash under the same name and version means that other bytes will be installed than before: the lockfile was edited, or the registry was.',
    fix: 'Restore the lockfile from the base branch and install again. If the hash changes once more, do not merge: tell the registry.',
};
const REPLACED = {
    id: 'lockfiles/integrity-replaced',
    title: 'Hash of another kind under the same version',
    severity: 'moderate',
    why: 'The old and the new hash of this version use different algorithms, so nobody can tell from the lockfile whether the bytes are the same.',
    fix: 'Check that the package manager made the change, e.g. by installing again from the old lockfile.',
};
const REMOVED = {
    id: 'lockfiles/integrity-removed',
    title: 'Hash removed from the lockfile',
    severity: 'high',
    why: 'The base had a hash of this version and the change takes it away: any bytes would be installed.',
    fix: 'Restore the lockfile from the base branch and install again.',
};
const CONFLICT = {
    id: 'lockfiles/conflicting-integrity',
    title: 'Two hashes for one version',
    severity: 'high',
    why: 'The lockfile holds the same name and version with different bytes: at least one of them is not what was published.',
    fix: 'Delete the entry with the wrong hash and install again.',
};
const PROBLEMS = {
    'dangling-edge': {
        id: 'lockfiles/dangling-edge',
        title: 'Dependency without entry',
        severity: 'moderate',
        why: 'A package asks for another that the lockfile does not hold: what will be installed is decided later, by the registry.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'unmet-peer': {
        id: 'lockfiles/unmet-peer',
        title: 'Peer dependency without package',
        severity: 'info',
        why: 'A package expects another beside it that is not there. Package managers allow it; what happens at run time is the author’s guess.',
        fix: 'Add the peer dependency, if the package is used in a way that needs it.',
    },
    'missing-version': {
        id: 'lockfiles/missing-version',
        title: 'Entry without version',
        severity: 'moderate',
        why: 'An entry without version cannot be matched with advisories or signatures.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'missing-entry': {
        id: 'lockfiles/missing-entry',
        title: 'Entry is missing',
        severity: 'moderate',
        why: 'The lockfile refers to an entry that it does not hold.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'unsupported-entry': {
        id: 'lockfiles/unsupported-entry',
        title: 'Entry that could not be understood',
        severity: 'moderate',
        why: 'This part of the lockfile was not looked at.',
        fix: 'Report the entry to Sealgate, and look at it by hand until then.',
    },
    'duplicate-key': {
        id: 'lockfiles/duplicate-key',
        title: 'Entry written twice',
        severity: 'high',
        why: 'Readers disagree on which of two entries with one key counts: what a reviewer sees need not be what is installed.',
        fix: 'Install again so that the package manager writes the lockfile anew.',
    },
};
/** The lockfiles themselves: there, whole, and true to what the base had. */
const lockfiles_meta = {
    id: 'lockfiles',
    title: 'Lockfiles',
    rules: [CHANGED, REPLACED, REMOVED, CONFLICT, ...Object.values(PROBLEMS)],
    policyKeys: ['checks', 'rules'],
    needsNetwork: false,
};
const lockfiles_judge = (facts) => {
    const problems = facts.graphs.flatMap((graph) => [...conflicts(graph), ...changes(graph, facts)]);
    const findings = [...facts.graphs.flatMap(graphFindings), ...(0,package_findings/* packageFindings */.R)(facts, 'lockfiles', problems)];
    const total = facts.graphs.length;
    const flagged = new Set(findings.map((finding) => finding.location?.file)).size;
    return {
        check: 'lockfiles',
        ...stateOf(facts),
        counts: { ok: total - flagged, flagged },
        total,
        findings,
    };
};
/** A lockfile that cannot be read, or none, is no clean one. */
function stateOf(facts) {
    const unread = facts.problems.filter((problem) => problem.kind === 'lockfile' && !(0,model_facts/* isNoLockfile */.Z)(problem));
    if (unread.length > 0)
        return { state: 'incomplete', reason: unread.map((problem) => problem.message).join(' ') };
    if (facts.graphs.length === 0) {
        return {
            state: 'not-checked',
            reason: 'No lockfile was found, so no dependency was looked at.',
        };
    }
    if (facts.graphs.every((graph) => graph.packages.length === 0)) {
        const names = facts.graphs.map((graph) => graph.lockfile.path).join(', ');
        return { state: 'not-checked', reason: `No package in ${names}, so no dependency was looked at.` };
    }
    return { state: 'ran' };
}
function graphFindings(graph) {
    const { path } = graph.lockfile;
    return graph.problems.map((problem) => {
        const rule = PROBLEMS[problem.code];
        const { code, place = null } = problem;
        return {
            check: 'lockfiles',
            rule: rule.id,
            severity: rule.severity,
            subject: { kind: 'lockfile', name: path },
            title: rule.title,
            message: problem.message,
            aliases: [],
            fix: { text: rule.fix },
            location: { file: path },
            detail: { code, place },
            fingerprint: (0,fingerprint/* fingerprint */.R)([rule.id, path, place ?? problem.message]),
        };
    });
}
function conflicts(graph) {
    const first = new Map();
    return graph.packages.flatMap((node) => {
        const before = first.get(node.purl);
        if (before === undefined) {
            first.set(node.purl, node);
            return [];
        }
        if (before.integrity === undefined || node.integrity === undefined)
            return [];
        if (compareIntegrity(before.integrity, node.integrity) !== 'different')
            return [];
        const message = `${placeOf(before)} says ${before.integrity}, ${placeOf(node)} says ${node.integrity}.`;
        return [problem(graph, node, CONFLICT, message)];
    });
}
function placeOf(node) {
    return node.places[0] ?? node.id;
}
function problem(graph, node, rule, message) {
    const { id, severity, title, fix } = rule;
    return { graph, node, rule: id, severity, title, message, fix };
}
/** Compares each package with the same name and version in the base's lockfile of the same path. */
function changes(graph, facts) {
    const base = facts.base?.graphs.find((candidate) => candidate.lockfile.path === graph.lockfile.path);
    if (facts.base === undefined || base === undefined || base.lockfile.sha256 === graph.lockfile.sha256)
        return [];
    const before = new Map();
    for (const node of base.packages)
        before.set(node.purl, [...(before.get(node.purl) ?? []), node]);
    const { ref } = facts.base;
    return graph.packages.flatMap((node) => {
        const known = (before.get(node.purl) ?? []).flatMap((old) => old.integrity ?? []);
        if (known.length === 0)
            return [];
        const was = `On ${ref} this version has ${known.join(' or ')}`;
        if (node.integrity === undefined)
            return [problem(graph, node, REMOVED, `${was}; here it has none.`)];
        const after = node.integrity;
        const answers = known.map((integrity) => compareIntegrity(integrity, after));
        if (answers.includes('same'))
            return [];
        const rule = answers.includes('different') ? CHANGED : REPLACED;
        return [problem(graph, node, rule, `${was}; here it has ${after}.`)];
    });
}
const lockfiles = { meta: lockfiles_meta, load: async () => lockfiles_judge };

// EXTERNAL MODULE: ./build/check/provenance.js + 1 modules
var provenance = __webpack_require__(77090);
// EXTERNAL MODULE: ./build/model/merge-findings.js + 1 modules
var merge_findings = __webpack_require__(9921);
// EXTERNAL MODULE: ./build/model/advisory-ids.js
var advisory_ids = __webpack_require__(47024);
// EXTERNAL MODULE: ./build/model/paths.js
var paths = __webpack_require__(91066);
;// CONCATENATED MODULE: ./build/check/bind-packages.js


function indexPackages(graphs) {
    const purls = new Map();
    const names = new Map();
    const finders = new Map();
    let places;
    const add = (map, key, bound) => {
        const list = map.get(key);
        if (list === undefined)
            map.set(key, [bound]);
        else
            list.push(bound);
    };
    for (const graph of graphs) {
        for (const node of graph.packages) {
            add(purls, (0,advisory_ids/* barePurl */.oJ)(node.purl), { graph, node });
            add(names, node.name, { graph, node });
        }
    }
    const byPlaces = () => {
        if (places !== undefined)
            return places;
        places = new Map();
        for (const graph of graphs)
            for (const node of graph.packages)
                for (const place of node.places)
                    add(places, place, { graph, node });
        return places;
    };
    const finderOf = (graph) => {
        const known = finders.get(graph) ?? (0,paths/* pathFinder */.Uq)(graph);
        finders.set(graph, known);
        return known;
    };
    return {
        byPurl: (purl) => purls.get((0,advisory_ids/* barePurl */.oJ)(purl)) ?? [],
        byName: (name) => names.get(name) ?? [],
        byPlace: (place) => byPlaces().get(place) ?? [],
        pathsTo: (bound, max = 3) => {
            const paths = bound.flatMap(({ graph, node }) => finderOf(graph)(node.id, max));
            if (paths.length < 2)
                return paths.slice(0, max);
            const unique = new Map(paths.map((path) => [path.join('\0'), path]));
            return [...unique]
                .sort(([a, left], [b, right]) => left.length - right.length || (a < b ? -1 : 1))
                .slice(0, max)
                .map(([, path]) => path);
        },
    };
}
const SCOPES = ['runtime', 'optional', 'development'];
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
        const bound = {
            ...finding,
            subject: { ...subject, nodes: here.nodes, scope },
            location: here.location,
        };
        if (here.paths.length > 0)
            bound.paths = here.paths;
        bound.detail = { ...finding.detail, direct: here.direct };
        return bound;
    };
}
function describe(index, bound) {
    const [first] = bound;
    if (first === undefined)
        return undefined;
    const { line } = first.node;
    return {
        nodes: [...new Set(bound.map(({ node }) => node.id))].sort(),
        scope: SCOPES.find((scope) => bound.some(({ node }) => node.scope === scope)) ?? 'runtime',
        location: { file: first.graph.lockfile.path, ...(line === undefined ? {} : { line }) },
        paths: index.pathsTo(bound),
        direct: bound.some(({ node }) => node.direct),
    };
}

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/check/report-state.js

/** Reports that say, or may say, something about one of the kinds. */
function reportsCovering(facts, kinds) {
    return facts.reports.filter((report) => report.covers === undefined || kinds.some((kind) => report.covers?.includes(kind)));
}
/** Why reports prove less than they seem to: those that could not be read, and those with problems of their own. */
function reportTroubles(facts, kinds) {
    const unread = facts.problems
        .filter((problem) => concerns(problem, kinds))
        .map((problem) => problem.message);
    const doubtful = facts.reports
        .filter((report) => report.covers === undefined ||
        report.covers.length === 0 ||
        kinds.some((kind) => report.covers?.includes(kind)))
        .flatMap((report) => report.problems.map((problem) => `${report.path}: ${problem}`));
    return [...unread, ...doubtful];
}
function concerns(problem, kinds) {
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
    for (const severity of model_severity/* SEVERITIES */.oC) {
        const count = seen.get(severity);
        if (count !== undefined)
            counts[severity] = count;
    }
    const base = { check, counts, total: findings.length, findings };
    if (state.troubles.length > 0)
        return { ...base, state: 'incomplete', reason: sentence(state.troubles) };
    if (state.covering === 0)
        return { ...base, state: 'not-checked', reason: state.nothing };
    return { ...base, state: 'ran' };
}
function sentence(troubles) {
    const shown = troubles.slice(0, 3).join('. ');
    return troubles.length <= 3 ? shown : `${shown}. And ${troubles.length - 3} more`;
}

;// CONCATENATED MODULE: ./build/check/scanners.js



const scanners_meta = {
    id: 'scanners',
    title: 'Misconfigurations, secrets and licences that scanners reported',
    rules: [
        {
            id: 'scanners/misconfiguration',
            title: 'Misconfiguration',
            severity: 'moderate',
            why: 'A setting in a Dockerfile, manifest or infrastructure file gives more than it must.',
            fix: 'Change the setting as the finding says.',
        },
        {
            id: 'scanners/secret',
            title: 'Secret in a file',
            severity: 'critical',
            why: 'Whoever can read the repository or the image can use it, also after it is deleted.',
            fix: 'Revoke the secret, then remove it and keep it in a secret store.',
        },
        {
            id: 'scanners/license',
            title: 'Licence that a scanner rates as a risk',
            severity: 'moderate',
            why: 'The scanner puts the licence into a class that asks something of those who ship it.',
            fix: 'Replace the package, or allow the licence in the policy after a look at its terms.',
        },
    ],
    policyKeys: ['fail-on-severity', 'rules'],
    needsNetwork: false,
};
const KINDS = ['misconfigurations', 'secrets', 'licenses'];
/** What scanners found besides vulnerable packages. */
const scanners = {
    meta: scanners_meta,
    async load() {
        return scanners_judge;
    },
};
function scanners_judge(facts) {
    const index = indexPackages(facts.graphs);
    const reported = facts.reports.flatMap((report) => report.findings.filter((finding) => finding.check === scanners_meta.id && !isInventory(finding)).map(rate));
    const findings = (0,merge_findings/* mergeFindings */.DF)(reported).map(packageBinder(index));
    return reportResult(scanners_meta.id, findings, {
        covering: reportsCovering(facts, KINDS).length,
        troubles: reportTroubles(facts, KINDS),
        nothing: facts.reports.length === 0
            ? 'No scanner report given'
            : 'No report shows that misconfigurations, secrets or licences were looked for',
    });
}
/** Trivy lists every licence it sees; those that ask for no more than a notice are an inventory, not a risk. */
const HARMLESS = ['notice', 'permissive', 'unencumbered'];
function isInventory(finding) {
    return (finding.rule === 'scanners/license' && HARMLESS.includes(String(finding.detail?.category ?? 'unknown')));
}
/**
 * A licence the scanner could not put into a class has no rating, which is not the rating of an unrated weakness:
 * the check `licenses` decides about unknown licences.
 */
function rate(finding) {
    const unclassified = finding.rule === 'scanners/license' && finding.severity === 'unknown';
    return unclassified ? { ...finding, severity: 'low' } : finding;
}

// EXTERNAL MODULE: ./build/check/signatures.js
var signatures = __webpack_require__(42368);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/check/source-rules.js
/** What the sources check can find, in the order of its documentation. */
const SOURCE_RULES = {
    INSECURE: {
        id: 'sources/insecure-url',
        title: 'Downloaded without encryption',
        severity: 'high',
        why: 'Over http or git:// anybody on the way can replace the package.',
        fix: 'Use the https address of the registry or repository and install again.',
    },
    REGISTRY: {
        id: 'sources/registry',
        title: 'Registry is not allowed',
        severity: 'high',
        why: 'The policy names the registries packages may come from, and this address is none of them.',
        fix: 'Install the package from an allowed registry, or add this one to allow-registries.',
    },
    MISMATCH: {
        id: 'sources/url-mismatch',
        title: 'Address is of another package',
        severity: 'high',
        why: 'The lockfile says one name and version and downloads from an address that names another: a lockfile edited to install something else looks like this.',
        fix: 'Restore the entry from the base branch, or remove it and install again.',
    },
    UNDECLARED: {
        id: 'sources/undeclared',
        title: 'Nobody asks for this source',
        severity: 'high',
        why: 'Everything that depends on the package asks the registry for a version, but the lockfile takes it from a repository or address.',
        fix: 'If an override or resolution of yours does this, add a dated exception; else restore the entry from the base branch and install again.',
    },
    GIT: {
        id: 'sources/git',
        title: 'Comes from a git repository',
        severity: 'moderate',
        why: 'A git dependency has no registry signature, no provenance and often no hash; its install scripts build it on your machine.',
        fix: 'Depend on a published version, or publish your fork to a registry.',
    },
    UNPINNED: {
        id: 'sources/unpinned-git',
        title: 'Git dependency without commit',
        severity: 'high',
        why: 'Without a full commit hash the same lockfile installs whatever the branch or tag holds that day.',
        fix: 'Install again so that the lockfile holds the commit.',
    },
    TARBALL: {
        id: 'sources/tarball',
        title: 'Comes from a plain address',
        severity: 'moderate',
        why: 'A package from a web address is in no registry: it has no signature, no advisories name it, and it can vanish.',
        fix: 'Depend on a published version, or publish it to a registry of yours.',
    },
    NO_INTEGRITY: {
        id: 'sources/missing-integrity',
        title: 'No hash in the lockfile',
        severity: 'high',
        why: 'Without a hash nobody can tell whether the bytes that are installed are those that were locked.',
        fix: 'Remove the entry and install again, so that the package manager records the hash.',
    },
    BAD_INTEGRITY: {
        id: 'sources/invalid-integrity',
        title: 'Hash that is none',
        severity: 'high',
        why: 'The integrity text holds no hash of a known algorithm and length, so it protects nothing.',
        fix: 'Remove the entry and install again, so that the package manager records the hash.',
    },
    WEAK_INTEGRITY: {
        id: 'sources/weak-integrity',
        title: 'Only a weak hash',
        severity: 'moderate',
        why: 'SHA-1 and MD5 can be forged: two packages can be made with one hash.',
        fix: 'Remove the entry and install again; where the registry itself has no better hash of this old version, update to a newer one.',
    },
    OUTSIDE: {
        id: 'sources/outside',
        title: 'Comes from outside the repository',
        severity: 'high',
        why: 'The path leads out of the repository: what it installs was not reviewed here and differs from machine to machine.',
        fix: 'Move the package into the repository, or depend on a published version.',
    },
    MIXED: {
        id: 'sources/mixed-host',
        title: 'From another host than its neighbours',
        severity: 'high',
        why: 'A scope is configured to come from one registry. One package of it from another host is what a lockfile edited to install something else looks like.',
        fix: 'Restore the entry from the base branch and install again; if the host is yours, name it in allow-registries.',
    },
    OTHER: {
        id: 'sources/other-host',
        title: 'From another host than most packages',
        severity: 'moderate',
        why: 'All packages of this scope come from a host that the rest of the lockfile does not use. With a private registry that is as it should be; the policy does not say that it is.',
        fix: 'Name your registries in allow-registries.',
    },
};

;// CONCATENATED MODULE: ./build/check/source-url.js
/**
 * Whether the address of a registry's tarball names the package it is for.
 *
 * Known layouts, under any path prefix: `…/<name>/-/<base>-<version>.tgz` (npm and what is compatible with it;
 * the file name may repeat the scope) and `…/<name>/<version>/<anything>` (GitHub Packages). Parts may be percent-encoded.
 */
function namesPackage(url, name, version) {
    const path = decode(url.pathname);
    if (path === undefined)
        return false;
    const base = name.slice(name.lastIndexOf('/') + 1);
    const dash = path.lastIndexOf('/-/');
    if (dash !== -1) {
        const file = path.slice(dash + 3);
        const files = [`${base}-${version}.tgz`, `${name}-${version}.tgz`];
        const front = path.slice(0, dash);
        return front.endsWith(`/${name}`) && isWholeName(front, name) && files.includes(file);
    }
    const at = path.lastIndexOf(`/${name}/`);
    if (at === -1 || !isWholeName(path.slice(0, at + name.length + 1), name))
        return false;
    return path.slice(at + name.length + 2).split('/')[0] === version;
}
/** `/@evil/left` is the address of another package than `left`. */
function isWholeName(path, name) {
    const before = path.slice(0, path.length - name.length - 1);
    return name.startsWith('@') || !before.slice(before.lastIndexOf('/') + 1).startsWith('@');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** The URL of a text from a lockfile, or `undefined` where it is none. */
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
const FORGES = ['codeload.github.com', 'github.com', 'gitlab.com', 'bitbucket.org'];
/** Whether a tarball is a public forge's archive of one commit, named by its full hash. */
function isPinnedArchive(address) {
    const url = parseUrl(address);
    return (url?.protocol === 'https:' &&
        FORGES.includes(url.host) &&
        /(?:^|[/=.-])[0-9a-f]{40}(?:[/.]|$)/.test(`${url.pathname}${url.search}`));
}

;// CONCATENATED MODULE: ./build/check/source-hosts.js




/** A host that serves this share of a scope is where the scope is configured to come from. */
const USUAL_SHARE = 0.8;
/**
 * Judges hosts by the lockfile alone, where the policy names no registries: a package whose scope nearly all
 * comes from another host is odd. The whole lockfile's less common hosts are `otherHostFindings`.
 */
function oddHosts(graph, policy) {
    if (policy.allowRegistries.length > 0)
        return () => undefined;
    const groups = new Map();
    for (const [node, host] of hostsOf(graph)) {
        const group = groups.get(scopeOf(node)) ?? new Map();
        groups.set(scopeOf(node), group.set(host, (group.get(host) ?? 0) + 1));
    }
    const usual = new Map([...groups].map(([scope, hosts]) => [scope, usualHost(hosts)]));
    return (node, host) => {
        const scope = scopeOf(node);
        const expected = usual.get(scope);
        if (expected === undefined || expected === host)
            return undefined;
        const others = scope === '' ? 'packages without scope' : `packages of ${scope}`;
        return [SOURCE_RULES.MIXED, `It comes from ${host}, other ${others} from ${expected}.`];
    };
}
/** One finding for each host that is not the lockfile's most common one. */
function otherHostFindings(graph, policy) {
    if (policy.allowRegistries.length > 0)
        return [];
    const hosts = new Map();
    for (const [node, host] of hostsOf(graph)) {
        const nodes = hosts.get(host);
        if (nodes === undefined)
            hosts.set(host, [node]);
        else
            nodes.push(node);
    }
    const [most, ...others] = [...hosts].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
    const rule = SOURCE_RULES.OTHER;
    const { path } = graph.lockfile;
    return others.map(([host, nodes]) => {
        const names = nodes.map(paths/* labelOf */.Wy);
        const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
        return {
            check: 'sources',
            rule: rule.id,
            severity: rule.severity,
            subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
            title: rule.title,
            message: `${host} serves ${names.slice(0, 5).join(', ')}${more}; most packages come from ${most?.[0]}.`,
            aliases: [],
            fix: { text: rule.fix },
            location: { file: path },
            detail: { host, packages: names.slice(0, 200), count: names.length },
            fingerprint: (0,fingerprint/* fingerprint */.R)([rule.id, path, host]),
        };
    });
}
function hostsOf(graph) {
    return graph.packages.flatMap((node) => {
        const { source } = node;
        const url = source.kind === 'registry' && source.url !== undefined ? parseUrl(source.url) : undefined;
        return url === undefined ? [] : [[node, url.host]];
    });
}
function usualHost(hosts) {
    const total = [...hosts.values()].reduce((sum, count) => sum + count, 0);
    return [...hosts].find(([, count]) => count / total >= USUAL_SHARE)?.[0];
}
function scopeOf(node) {
    return node.name.startsWith('@') ? (node.name.split('/')[0] ?? '') : '';
}

;// CONCATENATED MODULE: ./build/check/sources.js






/** Where packages come from, and whether the lockfile pins their bytes. */
const sources_meta = {
    id: 'sources',
    title: 'Sources',
    rules: Object.values(SOURCE_RULES),
    policyKeys: ['allow-registries', 'allow-git', 'missing-integrity'],
    needsNetwork: false,
};
const sources_judge = (facts, policy) => {
    const problems = [];
    let flagged = 0;
    let total = 0;
    for (const graph of facts.graphs) {
        const isDeclared = declaredAddresses(graph);
        const oddHost = oddHosts(graph, policy);
        for (const node of graph.packages) {
            const faults = faultsOf(node, { graph, policy, isDeclared, oddHost });
            total += 1;
            if (faults.length > 0)
                flagged += 1;
            for (const [rule, message] of faults)
                problems.push(toProblem(graph, node, rule, message));
        }
    }
    const findings = [
        ...(0,package_findings/* packageFindings */.R)(facts, sources_meta.id, problems),
        ...facts.graphs.flatMap((graph) => otherHostFindings(graph, policy)),
    ];
    return {
        check: sources_meta.id,
        ...((0,package_findings/* nothingToCheck */.J)(facts) ?? { state: 'ran' }),
        counts: { ok: total - flagged, flagged },
        total,
        findings,
    };
};
function faultsOf(node, context) {
    const { source } = node;
    switch (source.kind) {
        case 'registry':
            return [...urlFaults(node, source.url, context), ...integrityFaults(node)];
        case 'tarball':
            // What a forge packs from a named commit is that commit: the package manager needs no hash to pin it.
            if (isPinnedArchive(source.url))
                return [
                    [SOURCE_RULES.GIT, `It comes from ${shown(source.url)}.`],
                    ...undeclaredFaults(node, context),
                ];
            return [
                [SOURCE_RULES.TARBALL, `It is downloaded from ${shown(source.url)}.`],
                ...undeclaredFaults(node, context),
                ...tarballFaults(source.url, context.policy),
                ...integrityFaults(node),
            ];
        case 'git':
            return [
                [SOURCE_RULES.GIT, `It comes from ${shown(source.url)}.`],
                ...undeclaredFaults(node, context),
                ...gitFaults(source.url, source.commit),
            ];
        case 'file':
        case 'link':
            return outsideFaults(source.path, context.graph);
    }
}
function urlFaults(node, address, context) {
    // Lockfiles may leave the address to the user's own configuration.
    if (address === undefined)
        return [];
    const url = parseUrl(address);
    if (url === undefined)
        return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
    if (url.protocol !== 'https:')
        return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
    const faults = [];
    if (!isAllowed(url, context.policy.allowRegistries))
        faults.push([
            SOURCE_RULES.REGISTRY,
            `${shown(address)} is under none of the registries in allow-registries.`,
        ]);
    if (!namesPackage(url, node.name, node.version))
        faults.push([
            SOURCE_RULES.MISMATCH,
            `It is downloaded from ${shown(address)}, which is not the address of ${node.name} ${node.version}.`,
        ]);
    const odd = context.oddHost(node, url.host);
    if (odd !== undefined)
        faults.push(odd);
    return faults;
}
function tarballFaults(address, policy) {
    const url = parseUrl(address);
    if (url === undefined)
        return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
    if (url.protocol !== 'https:')
        return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
    if (isAllowed(url, policy.allowRegistries))
        return [];
    return [[SOURCE_RULES.REGISTRY, `${shown(address)} is under none of the registries in allow-registries.`]];
}
function isAllowed(url, registries) {
    return (registries.length === 0 ||
        registries.some((registry) => `${url.origin}${url.pathname}`.startsWith(registry)));
}
function gitFaults(address, commit) {
    const faults = [];
    if (/^(?:git\+)?(?:http|git|ftp):/i.test(address))
        faults.push([SOURCE_RULES.INSECURE, `It is cloned from ${shown(address)}.`]);
    if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        const found = commit === undefined || commit === '' ? 'no commit' : `'${shown(commit)}'`;
        faults.push([SOURCE_RULES.UNPINNED, `The lockfile holds ${found} instead of a full commit hash.`]);
    }
    return faults;
}
function undeclaredFaults(node, context) {
    if (context.isDeclared(node))
        return [];
    return [[SOURCE_RULES.UNDECLARED, `Its dependants ask the registry for a version of ${node.name}.`]];
}
/** Whether somebody asks for a package by address, or nobody's range is known. */
function declaredAddresses(graph) {
    const asked = new Map();
    for (const owner of [...graph.importers, ...graph.packages]) {
        for (const { to, range } of owner.dependencies) {
            if (range !== undefined)
                asked.set(to, (asked.get(to) ?? false) || isAddress(range));
        }
    }
    return (node) => asked.get(node.id) ?? true;
}
function isAddress(range) {
    return !range.startsWith('npm:') && (range.includes('/') || /^[a-z][a-z0-9+.-]*:/i.test(range));
}
function integrityFaults(node) {
    // A bundled package's bytes are covered by the hash of the package that holds it.
    if (node.bundled === true)
        return [];
    if (node.integrity === undefined || node.integrity.trim() === '')
        return [[SOURCE_RULES.NO_INTEGRITY, 'Its entry in the lockfile has no integrity.']];
    const hashes = (0,integrity/* parseIntegrity */.hN)(node.integrity);
    if (hashes.length === 0)
        return [[SOURCE_RULES.BAD_INTEGRITY, `The integrity '${shown(node.integrity)}' holds no hash.`]];
    if (hashes.some((hash) => hash.algorithm !== 'sha1' && hash.algorithm !== 'md5'))
        return [];
    return [
        [
            SOURCE_RULES.WEAK_INTEGRITY,
            `Its integrity is ${hashes.map((hash) => hash.algorithm).join(', ')} only.`,
        ],
    ];
}
function outsideFaults(path, graph) {
    const absolute = /^(?:[/\\~]|[A-Za-z]:)/.test(path);
    const joined = (0,repository_path/* joinPath */.u)((0,repository_path/* parentPath */.y)(graph.lockfile.path), path.replaceAll('\\', '/'));
    if (!absolute && joined !== '..' && !joined.startsWith('../'))
        return [];
    return [[SOURCE_RULES.OUTSIDE, `Its path is ${shown(path)}.`]];
}
function shown(text) {
    // Credentials in an address of the lockfile are no reason to print them everywhere.
    const clean = text.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1…@');
    return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}
function toProblem(graph, node, rule, message) {
    const { id, severity, title, fix } = rule;
    return { graph, node, rule: id, severity, title, message, fix };
}
const sources = { meta: sources_meta, load: async () => sources_judge };

// EXTERNAL MODULE: ./build/model/expand-versions.js
var expand_versions = __webpack_require__(26152);
;// CONCATENATED MODULE: ./build/check/vulnerabilities.js





const vulnerabilities_meta = {
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
    ],
    policyKeys: ['fail-on-severity', 'fail-on-scopes', 'ignore-unfixed', 'allow-ghsas', 'require-reports'],
    needsNetwork: false,
};
/** What scanners found in packages: merged over tools and aliases, bound to the dependency graphs. */
const vulnerabilities = {
    meta: vulnerabilities_meta,
    async load() {
        const { default: satisfies } = await __webpack_require__.e(/* import() */ 8011).then(__webpack_require__.t.bind(__webpack_require__, 68011, 19));
        const inRange = (version, range) => satisfies(version, range, { includePrerelease: true, loose: true });
        return (facts) => vulnerabilities_judge(facts, inRange);
    },
};
function vulnerabilities_judge(facts, satisfies) {
    const reports = reportsCovering(facts, ['vulnerabilities']);
    const index = indexPackages(facts.graphs);
    const reported = facts.reports.flatMap((report) => report.findings
        .filter((finding) => finding.rule === 'vulnerabilities/known')
        .flatMap((finding) => resolveVersions(finding, report, index, satisfies)));
    const known = (0,merge_findings/* mergeFindings */.DF)(reported).map(packageBinder(index));
    const unscanned = reports.length === 0 ? [] : unscannedLockfiles(facts.graphs, reports);
    const findings = (0,merge_findings/* sortFindings */.Tc)([...known, ...unscanned]);
    return reportResult(vulnerabilities_meta.id, findings, {
        covering: reports.length,
        troubles: reportTroubles(facts, ['vulnerabilities']),
        nothing: facts.reports.length === 0
            ? 'No scanner report given'
            : 'No report looked into packages: give a report of npm audit, pnpm audit or Trivy with its vulnerability scanner',
    });
}
/**
 * npm audit names places in node_modules and a range, not versions: the graphs tell which versions stand there,
 * and the range which of them are meant. Without a graph the range stays.
 */
function resolveVersions(finding, report, index, satisfies) {
    const detail = finding.detail ?? {};
    if (finding.subject.kind !== 'package' || detail.versions !== undefined)
        return (0,expand_versions/* expandVersions */.m)(finding);
    if (report.format !== 'npm-audit' || typeof detail.range !== 'string')
        return [finding];
    const { range } = detail;
    const nodes = Array.isArray(detail.nodes) ? detail.nodes.filter((node) => typeof node === 'string') : [];
    const placed = nodes.flatMap((node) => index.byPlace(node)).filter(isNpm);
    const bound = placed.length > 0 ? placed : index.byName(finding.subject.name);
    const hit = new Map();
    for (const one of bound) {
        if (satisfies(one.node.version, range))
            hit.set(`${one.node.name}@${one.node.version}`, one);
    }
    if (hit.size === 0)
        return [finding];
    return [...hit.values()].map(({ node }) => (0,expand_versions/* withVersion */.$)(finding, node.name, node.version));
}
function isNpm(bound) {
    return bound.graph.lockfile.format === 'npm';
}
/** T29: a lockfile with packages to ship that no report names and no package manager's audit is about. */
function unscannedLockfiles(graphs, reports) {
    return graphs
        .filter((graph) => graph.packages.some((node) => node.scope === 'runtime'))
        .filter((graph) => !reports.some((report) => looksInto(report, graph.lockfile)))
        .map(({ lockfile }) => {
        const draft = {
            check: vulnerabilities_meta.id,
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
function looksInto(report, lockfile) {
    const manager = /^(.+)-audit$/.exec(report.format)?.[1];
    if (manager !== undefined)
        return lockfile.format.startsWith(manager) || report.tool.name.startsWith(lockfile.format);
    if (report.scanned === undefined)
        return true;
    if (report.target?.kind === 'image')
        return false;
    return report.scanned.some((name) => {
        const clean = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        return (clean === lockfile.path || clean.endsWith(`/${lockfile.path}`) || lockfile.path.endsWith(`/${clean}`));
    });
}

;// CONCATENATED MODULE: ./build/check/registry.js








/** Every check, in the order that summaries show them. All of them always run. */
const checks = [
    signatures/* signatures */.EW,
    provenance/* provenance */.aH,
    vulnerabilities,
    licenses/* licenses */.V,
    sources,
    lockfiles,
    scanners,
    exceptions,
];


/***/ })

};
