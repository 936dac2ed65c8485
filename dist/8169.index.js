"use strict";
exports.id = 8169;
exports.ids = [8169];
exports.modules = {

/***/ 1299:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ changedPackages)
});

// EXTERNAL MODULE: ./build/model/packages/history.js
var packages_history = __webpack_require__(27115);
// EXTERNAL MODULE: ./build/model/packages/lockfile-before.js
var lockfile_before = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/model/packages/nearest-before.js
var nearest_before = __webpack_require__(51141);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/packages/brought.js
var brought = __webpack_require__(27722);
;// CONCATENATED MODULE: ./build/check/trust/platform-builds.js


/**
 * Finds them in what a change brings. A build that several packages need, or a project itself, is nobody's, and so is
 * one of a package that the change does not touch and that had none.
 *
 * @param isBuild whether a package is for certain processors, by lockfile or registry.
 */
function platformBuilds({ graph, before: base, change }, isBuild) {
    const members = new Set();
    const begun = new Map();
    const come = (0,brought/* incoming */.R)(change);
    const builds = come.filter((node) => !node.direct && isBuild(node));
    if (builds.length === 0)
        return { members, begun };
    const dependants = dependantsOf(graph);
    const before = new Map([
        ...(base?.packages ?? []).map((node) => [node.id, node]),
        ...change.added.map((node) => [node.id, undefined]),
        ...change.updated.map(({ before: old, after }) => [after.id, old]),
    ]);
    const known = new Set(come.map(({ id }) => id));
    const names = new Set(builds.map(({ name }) => name));
    const hadBuilds = namesNeeded(base, (node) => isBuild(node) || names.has(node.name));
    for (const node of builds) {
        const [owner, other] = ownersOf(node, dependants, isBuild);
        if (owner === undefined || other !== undefined)
            continue;
        const old = before.get(owner.id);
        const had = old !== undefined && hadBuilds(old);
        if (!had && !known.has(owner.id))
            continue;
        members.add(node.id);
        if (!had)
            (0,group/* addToList */.v)(begun, owner.id, node);
    }
    return { members, begun };
}
function dependantsOf(graph) {
    const dependants = new Map();
    for (const node of graph.packages) {
        for (const { to } of node.dependencies)
            (0,group/* addToList */.v)(dependants, to, node);
    }
    return dependants;
}
/** The packages that need a build, past other builds that need it. */
function ownersOf(build, dependants, isBuild) {
    const owners = new Set();
    const seen = new Set([build.id]);
    const queue = [build];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        for (const next of dependants.get(node.id) ?? []) {
            if (seen.has(next.id))
                continue;
            seen.add(next.id);
            if (isBuild(next))
                queue.push(next);
            else
                owners.add(next);
        }
    }
    return [...owners];
}
function namesNeeded(base, matches) {
    const builds = new Set(base?.packages.filter(matches).map(({ id }) => id));
    return ({ dependencies }) => dependencies.some(({ to }) => builds.has(to));
}

;// CONCATENATED MODULE: ./build/check/changed-packages.js





/** What the change brings, lockfile by lockfile. A new one counts as added as a whole. */
function changedPackages(facts) {
    const { base, registry } = facts;
    if (base === undefined)
        return [];
    const graphs = new Map(facts.graphs.map((graph) => [graph.lockfile.path, graph]));
    const known = (0,nearest_before/* versionsByName */.A)(base.graphs.flatMap(({ packages }) => packages));
    return base.changes.flatMap((change) => {
        const graph = graphs.get(change.lockfile);
        if (graph === undefined)
            return [];
        const before = (0,lockfile_before/* lockfileBefore */.XI)(base, change.lockfile);
        const isNew = before === undefined;
        const old = new Map(before?.packages.map((one) => [`${one.name}@${one.version}`, one]));
        const { members, begun } = platformBuilds({ graph, before, change }, (node) => isForProcessors(node, registry));
        // Of builds for one platform each, one is installed.
        const added = new Set(change.added.flatMap(({ id }) => (members.has(id) ? [] : [id])));
        // By id, once for all that the lockfile has; only an update of it asks.
        const nodes = new Map(isNew ? [] : graph.packages.map((node) => [node.id, node]));
        const pairs = [
            ...change.added.map((node) => ({ node, before: undefined })),
            ...change.updated.map(({ before, after }) => ({ node: after, before })),
        ];
        return pairs.map(({ node, before }) => {
            const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
            const history = historyOf(about);
            const brings = node.direct && !isNew ? countAdded(nodes, node, added) : 0;
            const builds = begun.get(node.id) ?? [];
            const against = before?.version ?? (0,nearest_before/* nearestBefore */.o)(node.version, known.get(node.name) ?? []);
            const from = before ?? old.get(`${node.name}@${against}`);
            const isBuild = members.has(node.id);
            return { graph, node, before, against, from, about, history, brings, builds, isBuild };
        });
    });
}
function historyOf(about) {
    return about?.history?.state === 'had' ? about.history.value : undefined;
}
/** By the lockfile, or by the registry where that does not say. */
function isForProcessors(node, registry) {
    if (node.cpu !== undefined)
        return true;
    const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
    return historyOf(about)?.after?.native.includes(packages_history/* FOR_PROCESSORS */.W6) === true;
}
/** @param nodes all packages of the lockfile, by id. */
function countAdded(nodes, from, added) {
    const seen = new Set([from.id]);
    const queue = [from];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        for (const { to } of node.dependencies) {
            const next = nodes.get(to);
            if (next === undefined || seen.has(to))
                continue;
            seen.add(to);
            queue.push(next);
        }
    }
    seen.delete(from.id);
    let count = 0;
    for (const id of seen)
        if (added.has(id))
            count += 1;
    return count;
}


/***/ }),

/***/ 54859:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   JW: () => (/* binding */ nothingToCheck),
/* harmony export */   Rq: () => (/* binding */ packageFindings),
/* harmony export */   kR: () => (/* binding */ nodeProblem)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72802);
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12720);
/* harmony import */ var _model_packages_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78815);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44963);







/** A package node that breaks a rule: what the rule says of itself, and `message` of this node. */
function nodeProblem({ graph, node }, { id, title, severity, fix }, message) {
    return { graph, node, rule: id, title, severity, fix, message };
}
/**
 * A sentence of a package and a reason. Reasons are predicates of the package (`has no …`), or say something of their
 * own, such as what its registry answered.
 */
function sentenceOf(node, reason) {
    const predicate = /^(?:is|has|carries|advertises|needs|was) /.test(reason);
    return `${(0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node)}${predicate ? '' : ':'} ${reason}.`;
}
/** One finding a package and rule, however many lockfiles and nodes have the problem. Sorted by package, then rule. */
function packageFindings(facts, check, problems) {
    const finders = new Map(facts.graphs.map((graph) => [graph, (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFinder */ .Uq)(graph)]));
    const groups = (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(problems, (problem) => JSON.stringify([problem.node.purl, problem.rule, problem.code ?? '']));
    return [...groups]
        .sort(([a], [b]) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b))
        .map(([, group]) => {
        const [first] = group;
        const { graph, node } = first;
        return {
            check,
            rule: first.rule,
            severity: first.severity,
            subject: {
                kind: 'package',
                name: (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node),
                purl: node.purl,
                nodes: [...new Set(group.map((one) => one.node.id))].sort(),
                scope: _model_packages_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .i.find((scope) => group.some((one) => one.node.scope === scope)) ?? node.scope,
            },
            title: first.title,
            message: `${first.message}${lockfilesOf(group)}`,
            aliases: first.code === undefined ? [] : [first.code],
            fix: { text: first.fix },
            location: { file: graph.lockfile.path, ...(node.line === undefined ? {} : { line: node.line }) },
            paths: finders.get(graph)?.(node.id) ?? [],
            ...(first.detail === undefined ? {} : { detail: first.detail }),
            fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)([first.rule, node.purl, first.code ?? '']),
        };
    });
}
/** So many lockfiles are named. */
const NAMED = 3;
/** Which lockfiles have it, where several do: what mends it is to be done in each. */
function lockfilesOf(group) {
    const files = [...new Set(group.map(({ graph }) => graph.lockfile.path))].sort();
    if (files.length < 2)
        return '';
    return ` In ${files.length} lockfiles: ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_5__/* .fewOf */ .s)(files, NAMED)}.`;
}
/** Why a check over packages has nothing to look at, if so: an empty lockfile must not pass for a checked one. */
function nothingToCheck(facts) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (facts.problems.some((problem) => problem.kind === 'lockfile' && !(0,_model_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isNoLockfile */ .Z)(problem)))
        return { state: 'incomplete', reason: 'No lockfile could be read.' };
    const declared = facts.graphs.some((graph) => graph.importers.some((importer) => importer.dependencies.some((edge) => !edge.to.startsWith('workspace:'))));
    if (declared)
        return { state: 'incomplete', reason: 'Dependencies are declared, but the lockfiles list no package.' };
    return { state: 'not-applicable', reason: 'No lockfile lists a package.' };
}


/***/ }),

/***/ 14828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B4: () => (/* binding */ loadProvenanceJudge),
  aH: () => (/* binding */ provenance),
  $6: () => (/* binding */ provenanceResult)
});

// EXTERNAL MODULE: ./build/check/package-findings.js
var package_findings = __webpack_require__(54859);
// EXTERNAL MODULE: ./build/model/packages/integrity.js
var integrity = __webpack_require__(95488);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/signatures/statement.js
var signatures_statement = __webpack_require__(19056);
// EXTERNAL MODULE: ./build/check/signatures/certificate-identity.js
var certificate_identity = __webpack_require__(95240);
;// CONCATENATED MODULE: ./build/check/signatures/attestations.js




/**
 * Verifies all attestations of a package: each bundle, that each is about this package and the lockfile's bytes,
 * and that provenance was signed by a build, not by a person. One bad attestation makes the package invalid.
 */
function judgeAttestations(node, attestations, verify) {
    const hashes = (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(node.integrity ?? ''));
    if (hashes[0]?.algorithm !== 'sha512' || new Set(hashes.map((hash) => hash.hex)).size !== 1)
        return {
            result: 'missing',
            reason: 'has no single SHA-512 integrity in the lockfile that provenance could be bound to',
        };
    const pinned = { name: node.name, version: node.version, sha512: hashes[0].hex };
    let build;
    let published = false;
    for (const attestation of attestations) {
        const outcome = judgeOne(pinned, attestation, verify);
        if ('result' in outcome)
            return outcome;
        build ??= outcome.build;
        published ||= outcome.published;
    }
    if (build === undefined)
        return { result: 'missing', reason: 'has attestations, but none of provenance', published };
    return { result: 'verified', build, published };
}
function judgeOne(pinned, { predicateType, bundle }, verify) {
    const statement = (0,signatures_statement/* readStatement */.cO)(bundle);
    if (typeof statement === 'string')
        return invalid('EATTESTATIONVERIFY', `has an attestation that ${statement}`);
    if (statement.predicateType !== predicateType)
        return invalid('EATTESTATIONVERIFY', `has an attestation of ${statement.predicateType} that is served as ${predicateType}`);
    const outcome = verify(bundle);
    if (outcome.state === 'unknown-key')
        return {
            result: 'unreachable',
            code: 'EMISSINGSIGNATUREKEY',
            reason: `has an attestation ${outcome.reason}`,
        };
    if (outcome.state === 'invalid')
        return invalid('EATTESTATIONVERIFY', `has an attestation (${predicateType}) that does not verify: ${outcome.reason}`);
    const wrong = checkSubject(pinned, statement);
    if (wrong !== undefined)
        return invalid('EATTESTATIONSUBJECT', wrong);
    if (predicateType === signatures_statement/* PUBLISH_PREDICATE */.ce) {
        return outcome.signer === 'key'
            ? { build: undefined, published: true }
            : invalid('EATTESTATIONVERIFY', "has a publish attestation that is not signed with the registry's key");
    }
    if (!(0,signatures_statement/* isProvenance */.WX)(predicateType))
        return { build: undefined, published: false };
    if (outcome.identity === undefined)
        return invalid('EATTESTATIONVERIFY', 'has provenance that is signed with a key instead of the identity of a build');
    return judgeBuild(statement, outcome.identity);
}
/** npm writes the scope's `@` encoded and the rest as it is; the purl specification encodes more. Both are this package. */
function checkSubject({ name, version, sha512 }, { subjects }) {
    const names = [(0,purl/* npmPurl */.NP)(name, version), `pkg:npm/${name.replace(/^@/, '%40')}@${version}`];
    const about = subjects.filter((subject) => names.includes(subject.name));
    if (about.length === 0)
        return `has an attestation about ${subjects.map((subject) => subject.name).join(', ') || 'nothing'}`;
    if (about.some((subject) => subject.sha512 === sha512))
        return undefined;
    return 'has an attestation about other bytes than those the lockfile pins';
}
function judgeBuild(statement, identity) {
    const { issuer } = identity;
    if (issuer === undefined || !certificate_identity/* BUILD_ISSUERS */.S.includes(issuer))
        return invalid('EATTESTATIONVERIFY', `has provenance signed by an identity of ${issuer ?? 'nobody'}, which is no known build service`);
    const claim = (0,signatures_statement/* readBuildClaim */.zT)(statement);
    const differs = ['repository', 'commit'].find((key) => claim[key] !== undefined && identity[key] !== undefined && !same(claim[key], identity[key]));
    if (differs !== undefined) {
        return invalid('EATTESTATIONVERIFY', `has provenance that claims the ${differs} ${claim[differs]}, but was signed for ${identity[differs]}`);
    }
    const { repository, repositoryId, ownerId, commit, ref, trigger, runner, run, signer, config } = identity;
    const known = {
        repository,
        repositoryId,
        ownerId,
        commit,
        ref,
        workflow: identity.subject,
        config,
        signer,
        trigger,
        runner,
        run,
        builder: claim.builder,
    };
    const entries = Object.entries(known).filter(([, value]) => value !== undefined);
    return { build: { ...Object.fromEntries(entries), issuer }, published: false };
}
/** GitHub and GitLab do not tell owners and names apart by case. */
function same(a, b) {
    return a?.toLowerCase() === b?.toLowerCase();
}
function invalid(code, reason) {
    return { result: 'invalid', code, reason };
}

// EXTERNAL MODULE: ./build/model/data/paths.js
var paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/data/repository-url.js
var repository_url = __webpack_require__(40696);
// EXTERNAL MODULE: ./build/model/packages/history.js
var packages_history = __webpack_require__(27115);
// EXTERNAL MODULE: ./build/model/packages/pattern.js + 1 modules
var packages_pattern = __webpack_require__(61541);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/check/changed-packages.js + 1 modules
var changed_packages = __webpack_require__(1299);
// EXTERNAL MODULE: ./build/check/signatures/build-workflow.js
var build_workflow = __webpack_require__(7466);
;// CONCATENATED MODULE: ./build/check/signatures/provenance-policy.js








const PROVENANCE_POLICY_RULES = {
    required: {
        id: 'provenance/required',
        title: 'Provenance is required, and there is none',
        severity: 'high',
        why: 'The policy wants to know who built this package, and nothing proves it: anybody with the publisher’s password could have made it.',
        fix: 'Take a version with provenance. If you publish it yourself, publish from CI with a trusted publisher.',
    },
    unexpected: {
        id: 'provenance/unexpected',
        title: 'Built by somebody else than expected',
        severity: 'critical',
        why: 'The policy names who builds this package, and the certificate of this build names another: another repository, workflow or branch made these bytes.',
        fix: 'Do not install it until the maintainers explain it. If the build moved for good, change provenance.expect in the policy.',
    },
    downgrade: {
        id: 'provenance/downgrade',
        title: 'Lost the proof of its publication',
        severity: 'high',
        why: 'Earlier versions prove which build published them, this one does not: it was published past that build, as one does with a stolen password.',
        fix: 'Stay on the version before, and ask the maintainers why this one was not published as usual.',
    },
    pullRequest: {
        id: 'provenance/pull-request',
        title: 'Built from a pull request',
        severity: 'high',
        why: 'The provenance verifies, but a pull request started the build. With pull_request_target anybody starts it, and what it runs signs in the project’s name; with the other events only members do, but nobody may have merged what was built.',
        fix: 'Stay on the version before, and ask the maintainers. If they publish like this on purpose, look at what was built and add a dated exception.',
    },
    mismatch: {
        id: 'provenance/repository-mismatch',
        title: 'Built from another repository than it claims',
        severity: 'moderate',
        why: 'package.json names one repository and the provenance proves another: who reviews the one does not see what was built.',
        fix: 'Review the repository that the provenance names, and tell the maintainers to mend package.json.',
    },
};
/** What the policy says of packages whose attestations were judged. */
function policyProblems(facts, outcomes, policy) {
    const required = policy.provenance.require.map(packages_pattern/* demandPattern */.Ky);
    const expected = Object.entries(policy.provenance.expect).map(([pattern, build]) => [pattern, (0,packages_pattern/* demandPattern */.Ky)(pattern), build]);
    const judged = outcomes.flatMap((one) => {
        const { node } = one;
        const subject = { name: (0,paths/* labelOf */.Wy)(node), purl: node.purl };
        const expects = expected.filter(([, { matches }]) => matches(subject));
        const asking = [
            ...expects.map(([, asks]) => asks),
            ...required.filter(({ matches }) => matches(subject)),
        ];
        return [
            ...requiredProblems(one, asking),
            ...expects.flatMap(([pattern, , build]) => expectedProblems(one, pattern, build)),
            ...pullRequestProblems(one),
            ...mismatchProblems(one, facts),
        ];
    });
    return [...judged, ...downgradeProblems(facts)];
}
function requiredProblems({ graph, node, outcome }, asking) {
    // What is invalid or unreachable is told by rules of its own. Who asks it of everything means what registries have:
    // of a commit or a workspace there is no provenance to ask for.
    const isMissed = outcome.result === 'missing'
        ? asking.length > 0
        : outcome.result === 'skipped' && asking.some(({ everything }) => !everything);
    if (!isMissed)
        return [];
    const message = `${(0,paths/* labelOf */.Wy)(node)} ${outcome.reason ?? 'has no provenance'}.`;
    return [(0,package_findings/* nodeProblem */.kR)({ graph, node }, PROVENANCE_POLICY_RULES.required, message)];
}
function expectedProblems({ graph, node, outcome }, pattern, expected) {
    const { build } = outcome;
    if (outcome.result !== 'verified' || build === undefined)
        return [];
    const wrong = Object.entries(expected).flatMap(([key, wanted]) => {
        const found = certified(key, build);
        return found.includes(wanted)
            ? []
            : [`${WORDS[key]} is ${found[0] ?? 'not told'} instead of ${wanted}`];
    });
    if (wrong.length === 0)
        return [];
    const message = `${(0,paths/* labelOf */.Wy)(node)} was not built as provenance.expect says for ${pattern}: ${wrong.join('; ')}.`;
    return [(0,package_findings/* nodeProblem */.kR)({ graph, node }, PROVENANCE_POLICY_RULES.unexpected, message)];
}
const WORDS = {
    repository: 'its source repository',
    repositoryId: 'the number of its source repository',
    ownerId: 'the number of its source’s owner',
    workflow: 'its workflow',
    ref: 'its ref',
    event: 'the event that started it',
    builder: 'its builder',
    issuer: 'the issuer of its identity',
};
/** What a certificate says, in every spelling that a policy may use; compared whole and exactly. */
function certified(key, build) {
    switch (key) {
        case 'repository':
            return listed(build.repository === undefined ? undefined : (0,repository_url/* normalizeRepository */.Y)(build.repository));
        case 'repositoryId':
            return listed(build.repositoryId);
        case 'ownerId':
            return listed(build.ownerId);
        case 'workflow':
            return listed((0,build_workflow/* workflowPath */.R)(build));
        case 'ref':
            return listed(build.ref);
        case 'event':
            return listed(build.trigger);
        case 'builder':
            return [
                ...listed(build.runner),
                ...(build.runner === undefined ? [] : [`https://github.com/actions/runner/${build.runner}`]),
                ...listed(build.signer),
            ];
        case 'issuer':
            return [build.issuer];
    }
}
function listed(value) {
    return value === undefined ? [] : [value];
}
/** Events of pull requests that have no token to sign with where a fork's code is proposed: only members start them. */
const MEMBERS_EVENTS = ['pull_request', 'merge_request_event'];
/** Anybody starts `pull_request_target`, with the project's own rights; the others warn, as some publish when they merge. */
function pullRequestProblems({ graph, node, outcome }) {
    const { build } = outcome;
    if (outcome.result !== 'verified' || build === undefined)
        return [];
    const isOpen = build.trigger === 'pull_request_target';
    const isOne = isOpen ||
        MEMBERS_EVENTS.includes(build.trigger) ||
        /^refs\/(?:pull|merge-requests)\//.test(build.ref ?? '');
    if (!isOne)
        return [];
    const rule = PROVENANCE_POLICY_RULES.pullRequest;
    const message = `${(0,paths/* labelOf */.Wy)(node)} was built by ${build.trigger ?? 'an event that is not told'} on ${build.ref ?? 'a ref that is not told'} of ${build.repository ?? 'its repository'}.`;
    return [(0,package_findings/* nodeProblem */.kR)({ graph, node }, isOpen ? rule : { ...rule, severity: 'moderate' }, message)];
}
function mismatchProblems({ graph, node, outcome }, facts) {
    const { build } = outcome;
    const about = facts.registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(facts.registry, node);
    const claimed = about?.manifest.state === 'had' ? about.manifest.value.repository : undefined;
    if (outcome.result !== 'verified' || build?.repository === undefined || claimed === undefined)
        return [];
    const [claim, proof] = [(0,repository_url/* normalizeRepository */.Y)(claimed), (0,repository_url/* normalizeRepository */.Y)(build.repository)];
    if (claim === proof)
        return [];
    const message = `${(0,paths/* labelOf */.Wy)(node)} claims ${claim ?? claimed.slice(0, 200)} in package.json and was built from ${proof ?? build.repository}.`;
    return [(0,package_findings/* nodeProblem */.kR)({ graph, node }, PROVENANCE_POLICY_RULES.mismatch, message)];
}
const LEVEL_WORDS = {
    none: 'nothing that proves who published it',
    provenance: 'provenance',
    'trusted-publisher': 'a trusted publisher',
    'staged-publish': 'a trusted publisher and a person’s approval',
};
function downgradeProblems(facts) {
    return (0,changed_packages/* changedPackages */.c)(facts).flatMap(({ graph, node, history }) => {
        const after = history?.after;
        const best = history === undefined ? undefined : (0,packages_history/* trustToKeep */.Nu)(history);
        if (after === undefined || best === undefined || (0,packages_history/* trustRank */.Hg)(best.trust) <= (0,packages_history/* trustRank */.Hg)(after.trust))
            return [];
        const message = `${(0,paths/* labelOf */.Wy)(node)} has ${LEVEL_WORDS[after.trust]}; ${best.version}${best.publishedAt === undefined ? '' : ` of ${best.publishedAt.slice(0, 10)}`} had ${LEVEL_WORDS[best.trust]}.`;
        return [(0,package_findings/* nodeProblem */.kR)({ graph, node }, PROVENANCE_POLICY_RULES.downgrade, message)];
    });
}

// EXTERNAL MODULE: ./build/check/signatures/registry-node.js
var registry_node = __webpack_require__(54784);
// EXTERNAL MODULE: ./build/check/signatures/registry-result.js
var registry_result = __webpack_require__(66341);
// EXTERNAL MODULE: ./build/check/signatures/yarn-archives.js
var yarn_archives = __webpack_require__(37128);
// EXTERNAL MODULE: ./build/check/trust/record.js
var record = __webpack_require__(4724);
;// CONCATENATED MODULE: ./build/check/provenance.js







const RULES = {
    invalid: {
        id: 'provenance/invalid',
        title: 'Provenance does not verify',
        severity: 'critical',
        why: 'An attestation says who built these bytes from which source. One that does not verify, or is about other bytes, is forged or was moved here from another package.',
        fix: 'Do not install it. Ask the maintainers, and report it to the registry; go back to the version before.',
    },
    unreachable: {
        id: 'provenance/unreachable',
        title: 'Provenance could not be checked',
        severity: 'low',
        why: 'The registry advertises attestations that could not be had, or what verifies them could not. That is no proof of anything, so the run is incomplete.',
        fix: 'Mend what the reason names, such as a token that is missing; else run again when the registry answers.',
    },
};
/** Brings in the verifier, if there is anything to verify at all. */
async function loadProvenanceJudge(facts) {
    const any = Object.values(facts.registry?.packages ?? {}).some((one) => one.attestations?.state === 'had');
    const create = any
        ? (await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187), __webpack_require__.e(6779)]).then(__webpack_require__.bind(__webpack_require__, 16779))).createBundleVerifier
        : undefined;
    return (input) => {
        const { registry } = input;
        if (registry === undefined)
            return [];
        const verifierOf = createVerifiers(registry, create);
        return input.graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node, outcome: judgeNode(node, registry, verifierOf) })));
    };
}
/** One verifier a registry, because each has keys of its own. */
function createVerifiers(registry, create) {
    const verifiers = new Map();
    return (url) => {
        let verifier = verifiers.get(url);
        if (verifier === undefined) {
            verifier = makeVerifier(registry, url, create);
            verifiers.set(url, verifier);
        }
        return verifier;
    };
}
function makeVerifier(registry, url, create) {
    if (registry.trustedRoot === undefined)
        return "needs Sigstore's trusted root, which could not be had";
    if (create === undefined)
        return 'has attestations that were not there when the check began';
    const verifier = create(registry.trustedRoot.json, (0,registry_node/* keysFor */.qm)(registry, url));
    return typeof verifier === 'string' ? `needs another trusted root: ${verifier}` : verifier;
}
function judgeNode(node, registry, verifierOf) {
    const outside = (0,registry_node/* outsideRegistry */.vg)(node);
    if (outside !== undefined)
        return outside;
    const facts = (0,registry_node/* askedAbout */.cT)(node, registry);
    if ('result' in facts)
        return facts;
    return judgeFacts(node, facts, verifierOf);
}
function judgeFacts(node, facts, verifierOf) {
    const { manifest, attestations } = facts;
    if (manifest.state !== 'had')
        return {
            result: 'unreachable',
            reason: manifest.reason,
            ...(manifest.state === 'absent' ? { absent: true } : {}),
        };
    if (manifest.value.attestationsUrl === undefined)
        return { result: 'missing', reason: 'advertises no attestations' };
    if (attestations?.state !== 'had')
        return {
            result: 'unreachable',
            reason: attestations?.reason ?? 'has attestations that were not asked for',
        };
    const verifier = verifierOf(facts.registry);
    if (typeof verifier === 'string')
        return { result: 'unreachable', reason: verifier };
    const integrity = node.integrity ?? (0,yarn_archives/* packedIntegrity */.uo)(node, facts);
    const pinned = {
        name: node.name,
        version: node.version,
        ...(integrity === undefined ? {} : { integrity }),
    };
    const outcome = judgeAttestations(pinned, attestations.value, verifier);
    const advertised = manifest.value.provenance;
    if (outcome.result === 'missing' &&
        advertised !== undefined &&
        !attestations.value.some((one) => one.predicateType === advertised))
        return {
            result: 'unreachable',
            reason: `advertises provenance (${advertised}) that its registry does not serve`,
        };
    if (outcome.result === 'invalid' && attestations.from === 'cache')
        return { ...outcome, reason: `${outcome.reason} (as kept in the cache; remove the cache to ask again)` };
    return outcome;
}
/** The check's result from what each node's attestations say. */
function provenanceResult(facts, outcomes, policy) {
    return (0,registry_result/* registryResult */.R)(facts, {
        check: 'provenance',
        outcomes,
        problems: () => [
            ...outcomes.flatMap(problemOf),
            ...policyProblems(facts, outcomes, policy),
            ...(0,record/* pinProblems */.SM)(facts, outcomes),
        ],
        aside: (0,record/* recordFindings */.S9)(facts),
    });
}
function problemOf({ graph, node, outcome }) {
    if (outcome.result !== 'invalid' && outcome.result !== 'unreachable')
        return [];
    const rule = RULES[outcome.result];
    const problem = (0,package_findings/* nodeProblem */.kR)({ graph, node }, rule, (0,package_findings/* sentenceOf */.$N)(node, outcome.reason ?? rule.title));
    return [outcome.code === undefined ? problem : { ...problem, code: outcome.code }];
}
/** Attestations of who built a package, from which source. */
const provenance = {
    meta: {
        id: 'provenance',
        title: 'Provenance',
        rules: [
            ...Object.values(RULES),
            ...Object.values(PROVENANCE_POLICY_RULES),
            ...Object.values(record/* TRUST_RECORD_RULES */.pN),
        ],
        policyKeys: ['provenance'],
        needsNetwork: true,
    },
    load: async (facts) => {
        const judgeNodes = await loadProvenanceJudge(facts);
        return (input, policy) => provenanceResult(input, judgeNodes(input), policy);
    },
};


/***/ }),

/***/ 9693:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ summarizeReasons)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24959);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44963);




/**
 * Why packages could not be checked, in a sentence or two: the most frequent reasons first, each with a package it
 * happened to. `undefined` where all could be.
 *
 * @param what of the packages could not be checked, e.g. `Signatures`.
 */
function summarizeReasons(what, outcomes) {
    const failed = outcomes.filter(({ outcome }) => outcome.result === 'unreachable');
    if (failed.length === 0)
        return undefined;
    const reasons = new Map();
    for (const { node, outcome } of failed) {
        const reason = outcome.reason ?? 'for an unknown reason';
        const { key, name } = (outcome.absent === true ? splitAbsent(reason, node) : undefined) ?? {
            key: reason,
            name: undefined,
        };
        const known = reasons.get(key) ?? { example: (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node), reason, absent: [], count: 0 };
        known.count += 1;
        if (name !== undefined)
            known.absent.push(name);
        reasons.set(key, known);
    }
    const worst = [...reasons].sort(([a, x], [b, y]) => y.count - x.count || (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b)).slice(0, 3);
    const list = worst.map(([key, { example, reason, absent, count }]) => {
        if (count === 1)
            return `${example}: ${reason}`;
        if (absent.length > 0)
            return `${key} ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_2__/* .fewOf */ .s)(absent, NAMED)}`;
        return `${example} and ${count - 1} more: ${reason}`;
    });
    const others = reasons.size - worst.length;
    const rest = others > 0 ? `; and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(others, 'other reason')}` : '';
    const packages = (0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(failed.length, 'package');
    // What is behind a colon, several checks have in common.
    const named = (worst[0]?.[1].absent.length ?? 0) > 1;
    return {
        reason: `${what} of ${packages} could not be checked${named ? ':' : '.'} ${list.join('; ')}${rest}.`,
        ...(failed.every(({ outcome }) => outcome.absent === true) ? { absent: true } : {}),
    };
}
/** Of what a registry does not have, so many are named. */
const NAMED = 3;
/** What a registry does not have, without the name of it: it is the same reason for all that it does not have. */
function splitAbsent(reason, node) {
    const name = [(0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node), node.name].find((one) => reason.endsWith(` ${one}`));
    return name === undefined ? undefined : { key: reason.slice(0, -name.length - 1), name };
}


/***/ }),

/***/ 5985:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ signaturesResult),
/* harmony export */   D8: () => (/* binding */ judgeSignatures),
/* harmony export */   EW: () => (/* binding */ signatures)
/* harmony export */ });
/* harmony import */ var _model_packages_yarn_pin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75083);
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46544);
/* harmony import */ var _model_signatures_registry_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76136);
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54859);
/* harmony import */ var _signatures_registry_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54784);
/* harmony import */ var _signatures_registry_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66341);
/* harmony import */ var _signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22997);
/* harmony import */ var _signatures_yarn_archives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37128);
/* harmony import */ var _trust_installed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1665);









/** What every package node's signature says, in the graphs' order. Empty without registry facts. */
function judgeSignatures(facts) {
    const { registry } = facts;
    if (registry === undefined)
        return [];
    const judging = { registry, ringOf: createRings(registry), now: facts.context.time };
    return facts.graphs.flatMap((graph) => graph.packages.map((node) => ({
        graph,
        node,
        outcome: judgeNode(graph, node, judging),
    })));
}
function judgeNode(graph, node, { registry, ringOf, now }) {
    const outside = (0,_signatures_registry_node_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideRegistry */ .vg)(node);
    if (outside !== undefined)
        return outside;
    const pin = (0,_model_packages_yarn_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .yarnPin */ .k)(graph, node);
    const archived = pin === 'archive' ? (0,_signatures_yarn_archives_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveBinding */ .ud)(node, registry) : undefined;
    if (archived === 'different') {
        return {
            result: 'invalid',
            code: 'EINTEGRITYSIGNATURE',
            reason: "is pinned by Yarn's archive that holds other files than the tarball that the registry signed",
        };
    }
    const facts = (0,_signatures_registry_node_js__WEBPACK_IMPORTED_MODULE_4__/* .askedAbout */ .cT)(node, registry);
    if ('result' in facts)
        return facts;
    const keys = Object.hasOwn(registry.keys, facts.registry) ? registry.keys[facts.registry] : undefined;
    if (keys?.state === 'unreachable')
        return withoutKeys(keys);
    const { manifest } = facts;
    if (manifest.state !== 'had')
        return withoutManifest(manifest, facts.registry);
    const ring = ringOf(facts.registry);
    const { signatures } = manifest.value;
    if (keys?.state !== 'had' &&
        (signatures.length === 0 || !signatures.some(({ keyid }) => ring.has(keyid)))) {
        const reason = keys === undefined ? 'has a registry whose keys were not asked for' : keys.reason;
        if (keys?.state !== 'absent')
            return { result: 'unreachable', reason };
        return contradicted(node, manifest.value) ?? { result: 'skipped', reason };
    }
    if (signatures.length === 0)
        return (contradicted(node, manifest.value) ?? {
            result: 'missing',
            reason: 'carries no signature, although its registry signs',
        });
    const published = [facts.publishedAt, facts.publishedBy].find((time) => time?.state === 'had');
    const outcome = (0,_model_signatures_registry_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyRegistrySignature */ .H2)({
        name: node.name,
        version: node.version,
        integrity: pin === undefined ? node.integrity : manifest.value.integrity,
        manifest: manifest.value,
        now,
        ...(published?.state === 'had' ? { publishedBy: published.value } : {}),
    }, ring);
    const told = ofUnusedKind(outcome, signatures, (0,_signatures_registry_node_js__WEBPACK_IMPORTED_MODULE_4__/* .keysFor */ .qm)(registry, facts.registry)) ??
        (keys?.state === 'had' && keys.value.source === 'file' ? forGivenKeys(outcome) : outcome);
    return pin === undefined || archived !== undefined ? told : (0,_signatures_yarn_archives_js__WEBPACK_IMPORTED_MODULE_2__/* .unboundByYarn */ .Fk)(told, pin, facts);
}
function withoutKeys(keys) {
    return {
        result: 'unreachable',
        reason: `the keys of its registry could not be had: ${keys.reason}`,
        ...(keys.refused === true ? { fix: _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .REFUSED_FIX */ .HY } : {}),
    };
}
function withoutManifest({ state, reason }, registry) {
    if (state !== 'absent')
        return { result: 'unreachable', reason };
    const { host } = new URL(registry);
    return {
        result: 'unreachable',
        reason,
        absent: true,
        fix: `Look at name and version. If it comes from another registry than ${host}, map its scope to that one in your own .npmrc; if it was taken down there, go to a version that is there.`,
    };
}
/** What a registry states without signing it is no proof, but a lockfile that says otherwise is wrong or forged. */
function contradicted({ integrity }, manifest) {
    const reason = (0,_model_signatures_registry_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .contradiction */ .qX)(integrity, manifest);
    return reason === undefined ? undefined : { result: 'invalid', reason, contradicted: true };
}
/** The registry tells the key, but it is of a kind that packages are not signed with: waiting for others is of no use. */
function ofUnusedKind(outcome, signatures, keys) {
    if (outcome.code !== 'EMISSINGSIGNATUREKEY')
        return undefined;
    const told = keys.find(({ keyid }) => signatures.some((signature) => signature.keyid === keyid));
    if (told === undefined)
        return undefined;
    const kind = ['', 'ecdsa-sha2-nistp256'].includes(told.keytype) ? '' : ` but ${told.keytype}`;
    return {
        ...outcome,
        reason: `is signed with ${told.keyid}, which is no P-256 key${kind}: registries sign packages with P-256 keys only`,
        fix: 'Whoever runs the registry has to sign with a key of type ecdsa-sha2-nistp256, as npm’s registries do.',
    };
}
/** The user's own keys are all there are: nobody is asked for others. */
function forGivenKeys(outcome) {
    return outcome.code === 'EMISSINGSIGNATUREKEY'
        ? {
            ...outcome,
            fix: 'If whoever runs the registry vouches for this key, add it to the file given with --keys.',
        }
        : outcome;
}
/** One ring a registry. */
function createRings(registry) {
    const rings = new Map();
    return (url) => {
        let ring = rings.get(url);
        if (ring === undefined) {
            ring = (0,_model_signatures_registry_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeyRing */ .a3)((0,_signatures_registry_node_js__WEBPACK_IMPORTED_MODULE_4__/* .keysFor */ .qm)(registry, url));
            rings.set(url, ring);
        }
        return ring;
    };
}
/** The check's result from what each node's signature says. */
function signaturesResult(facts, outcomes) {
    return (0,_signatures_registry_result_js__WEBPACK_IMPORTED_MODULE_7__/* .registryResult */ .R)(facts, {
        check: 'signatures',
        outcomes,
        problems: () => [
            ...outcomes.flatMap(problemOf),
            ...outcomes.flatMap((one) => (0,_trust_installed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .installedProblems */ .vP)(one, facts.registry)),
        ],
        unreached: () => outcomes.flatMap(({ node }) => (0,_trust_installed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .unopened */ .xJ)(node, facts.registry)),
        aside: (0,_signatures_yarn_archives_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveFindings */ .XQ)(outcomes, facts.registry),
    });
}
function problemOf({ graph, node, outcome }) {
    const rule = ruleOf(node, outcome);
    if (rule === undefined)
        return [];
    const message = (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .sentenceOf */ .$N)(node, outcome.reason ?? rule.title);
    return [
        {
            ...(0,_package_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeProblem */ .kR)({ graph, node }, { ...rule, fix: outcome.fix ?? rule.fix }, message),
            ...(outcome.code === undefined ? {} : { code: outcome.code }),
            ...(outcome.keyid === undefined ? {} : { detail: { keyid: outcome.keyid } }),
        },
    ];
}
function ruleOf(node, outcome) {
    switch (outcome.result) {
        case 'verified':
            return undefined;
        case 'skipped':
            if (outcome.archive === true)
                return undefined;
            // What is no registry package is the business of the check of sources.
            return node.source.kind === 'registry' && !(node.bundled === true && node.integrity === undefined)
                ? _signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_RULES */ .D.skipped
                : undefined;
        case 'missing':
            return outcome.unbound === true ? _signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_RULES */ .D.unbound : _signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_RULES */ .D.missing;
        case 'invalid':
            return outcome.contradicted === true ? _signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_RULES */ .D.differs : _signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_RULES */ .D.invalid;
        case 'unreachable':
            return _signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_RULES */ .D.unreachable;
    }
}
/** Registry signatures over what the lockfile pins. */
const signatures = {
    meta: {
        id: 'signatures',
        title: 'Registry signatures',
        rules: Object.values(_signatures_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE_RULES */ .D),
        policyKeys: ['missing-signature', 'skipped-signature'],
        needsNetwork: true,
    },
    load: async () => (facts) => signaturesResult(facts, judgeSignatures(facts)),
};


/***/ }),

/***/ 7466:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath),
/* harmony export */   q: () => (/* binding */ builtRef)
/* harmony export */ });
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99399);

/** `.github/workflows/x.yml` of `https://host/owner/name/.github/workflows/x.yml@refs/heads/main`. */
function workflowPath({ config, workflow, repository, ref }) {
    const text = config ?? workflow;
    const prefix = `${repository ?? ''}/`;
    if (text === undefined || !text.toLowerCase().startsWith(prefix.toLowerCase()))
        return text;
    // GitLab writes two slashes before the path.
    return (0,_model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWorkflow */ .y)(text.slice(prefix.length), ref).file.replace(/^\/+/, '');
}
/** The branch that was built, whole; of tags and pull requests, whose names differ each time, only that it was one. */
function builtRef({ ref }) {
    return ref?.replace(/^(refs\/(?:tags|pull|merge-requests)\/).*$/s, '$1*');
}


/***/ }),

/***/ 95240:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ BUILD_ISSUERS),
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99399);

const PREFIX = '1.3.6.1.4.1.57264.1.';
/**
 * Reads the extensions of a Fulcio certificate: numbers 8 and above are DER UTF8Strings, the older ones bare text.
 *
 * @see Fulcio, docs/oid-info.md
 */
function readIdentity(identity) {
    const values = new Map();
    for (const { oid, value } of identity.oids ?? []) {
        const id = oid?.id.join('.') ?? '';
        if (id.startsWith(PREFIX))
            values.set(id.slice(PREFIX.length), value);
    }
    const bare = (number) => values.get(number)?.toString('utf8');
    const der = (number) => utf8String(values.get(number));
    const slug = bare('5');
    const issuer = der('8') ?? bare('1');
    return {
        issuer,
        subject: identity.subjectAlternativeName,
        repository: der('12') ??
            (slug === undefined || issuer !== _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .o ? undefined : `https://github.com/${slug}`),
        repositoryId: der('15'),
        ownerId: der('17'),
        commit: der('13') ?? bare('3'),
        ref: der('14') ?? bare('6'),
        trigger: der('20') ?? bare('2'),
        runner: der('11'),
        signer: der('9'),
        config: der('18'),
        run: der('21'),
    };
}
/** Issuers whose tokens stand for a build, not for a person. Compared exactly. */
const BUILD_ISSUERS = [_model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .o, 'https://gitlab.com'];
/** A DER UTF8String's text, or `undefined` where the bytes are no such thing. @see ITU-T X.690, section 8.23 */
function utf8String(bytes) {
    if (bytes?.[0] !== 0x0c)
        return undefined;
    const first = bytes[1] ?? 0;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2)
        return undefined;
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
    const start = 2 + lengthBytes;
    return bytes.length === start + length ? bytes.toString('utf8', start) : undefined;
}


/***/ }),

/***/ 54784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ askedAbout),
/* harmony export */   qm: () => (/* binding */ keysFor),
/* harmony export */   vg: () => (/* binding */ outsideRegistry)
/* harmony export */ });
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46544);

/** Why no registry is asked about a node, if so: it is no registry's package. */
function outsideRegistry(node) {
    if (node.bundled === true && node.integrity === undefined)
        return { result: 'skipped', reason: "is shipped inside another package's tarball" };
    if (node.source.kind !== 'registry')
        return { result: 'skipped', reason: `is not from a registry (${node.source.kind})` };
    return undefined;
}
/** What was learnt of a registry's package. */
function askedAbout(node, registry) {
    return (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .packageFactsOf */ .B9)(registry, node) ?? { result: 'unreachable', reason: 'was not asked about' };
}
/** A registry's own keys; where it has none, those that Sigstore vouches for, because mirrors pass on what npm signed. */
function keysFor(registry, url) {
    const own = Object.hasOwn(registry.keys, url) ? registry.keys[url] : undefined;
    if (own?.state === 'had')
        return own.value.keys;
    return Object.values(registry.keys).flatMap((keys) => keys.state === 'had' && (keys.value.source === 'tuf' || keys.value.source === 'seed')
        ? keys.value.keys
        : []);
}


/***/ }),

/***/ 66341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ whyNotAsked),
/* harmony export */   R: () => (/* binding */ registryResult)
/* harmony export */ });
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46544);
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54859);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9693);



/**
 * The result of a check that asks registries about every package node: nothing to check, not checked, ran, or
 * incomplete where a node could not be judged.
 *
 * @param input `problems` is asked only where a registry was; `unreached` are what else could not be checked; `aside`
 * are findings that need no registry.
 */
function registryResult(facts, input) {
    const { check, outcomes, problems, unreached, aside = [] } = input;
    const total = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
    const empty = (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToCheck */ .JW)(facts);
    if (empty !== undefined)
        return { check, ...empty, counts: {}, total, findings: [] };
    if (facts.registry === undefined) {
        const { reason, causes } = whyNotAsked(facts);
        return {
            check,
            state: 'not-checked',
            reason: `${reason}.`,
            causes,
            counts: { 'not-checked': total },
            total,
            findings: [...aside],
        };
    }
    const counts = { verified: 0, missing: 0, invalid: 0, skipped: 0, unreachable: 0 };
    for (const { outcome } of outcomes)
        counts[outcome.result] += 1;
    const what = check === 'signatures' ? 'Signatures' : 'Provenance';
    const summary = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeReasons */ .t)(what, [...outcomes, ...(unreached?.() ?? [])]);
    return {
        check,
        ...(summary === undefined
            ? { state: 'ran' }
            : { state: 'incomplete', ...summary, causes: problemsOf(outcomes, facts) }),
        counts,
        total,
        findings: [...(0,_package_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .packageFindings */ .Rq)(facts, check, problems()), ...aside],
    };
}
/** What could not be had of the registries whose packages could not be judged. */
function problemsOf(outcomes, { registry, problems }) {
    if (registry === undefined)
        return [];
    const failed = outcomes.filter(({ outcome }) => outcome.result === 'unreachable');
    const asked = new Set(failed.map(({ node }) => (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFactsOf */ .B9)(registry, node)?.registry));
    return problems.filter(({ kind, subject }) => kind === 'registry' && asked.has(subject));
}
/** Why there is nothing of any registry: nobody was to be asked, or the asking could not begin. */
function whyNotAsked({ offline, problems }) {
    if (offline)
        return { reason: 'The run was offline', causes: [] };
    const problem = problems.find(({ kind }) => kind === 'registry');
    return problem === undefined
        ? { reason: 'No registry was asked', causes: [] }
        : { reason: `No registry was asked: ${problem.message}`, causes: [problem] };
}


/***/ }),

/***/ 22997:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SIGNATURE_RULES)
/* harmony export */ });
/** What the check of signatures finds. */
const SIGNATURE_RULES = {
    invalid: {
        id: 'signatures/invalid',
        title: 'Does not match its registry signature',
        severity: 'critical',
        why: 'The registry signs name, version and integrity of what was published. Where that does not match the lockfile, other bytes would be installed than those that were published.',
        fix: 'Do not install it. Restore the lockfile entry from a trusted commit, or remove it and lock the package again; if the registry itself serves it so, report it to the registry.',
    },
    differs: {
        id: 'signatures/differs',
        title: 'Is not what its registry states',
        severity: 'critical',
        why: 'The registry signs nothing here, but it states the hash of what was published, and the lockfile pins another: other bytes would be installed than those that the registry has.',
        fix: 'Do not install it. Restore the lockfile entry from a trusted commit, or remove it and lock the package again. If the lockfile was made with another registry, name that one in your own .npmrc or with --registry.',
    },
    missing: {
        id: 'signatures/missing',
        title: 'Has no registry signature',
        severity: 'moderate',
        why: 'The registry signs what it publishes, but this version carries no signature, so nothing proves that these bytes were published.',
        fix: 'Update to a version that is signed, or accept this one with a dated exception.',
    },
    unbound: {
        id: 'signatures/unbound',
        title: 'Lockfile entry cannot be bound to its signature',
        severity: 'high',
        why: 'A signature covers one hash. Without that hash in the lockfile, other bytes could be installed than those that were signed.',
        fix: 'Lock the package again, so that the lockfile holds its SHA-512 integrity.',
    },
    skipped: {
        id: 'signatures/skipped',
        title: 'Comes from a registry without signing keys',
        severity: 'low',
        why: 'A registry that publishes no keys signs nothing: what it serves cannot be verified.',
        fix: 'Use a registry that signs, or one that passes on the signatures of the packages it mirrors.',
    },
    archive: {
        id: 'signatures/archive',
        title: 'Lockfile pins archives that no registry signed',
        severity: 'low',
        why: 'Yarn 2 and later pins the hash of a zip file that it packs itself. The registry signs its tarball. That signature was verified; that the zip holds the same files was not. Of what a change brings, the zip is packed again and compared, where the lockfile’s format allows that.',
        fix: 'Run `sealgate signatures --installed` after `yarn install`: it compares the archives that Yarn keeps with the signed tarballs, file by file. Where that runs, accept this rule: `rules: { signatures/archive: accept }`.',
    },
    installed: {
        id: 'signatures/installed-differs',
        title: 'Installed files are not those of the tarball',
        severity: 'critical',
        why: 'What runs is what lies in node_modules. These files are not the ones that the lockfile pins and the registry signed: they were changed after the installation, or something else was installed.',
        fix: 'Remove node_modules and install again from the lockfile. If the files differ again, look at what install scripts change, write patches anew that do not fit, and accept what is yours with a dated exception.',
    },
    unreachable: {
        id: 'signatures/unreachable',
        title: 'Signature could not be checked',
        severity: 'low',
        why: 'What is needed to verify the signature could not be had. That is no proof of anything, so the run is incomplete.',
        fix: 'Mend what the reason names, such as a token that is missing; else run again when the registry answers.',
    },
};


/***/ }),

/***/ 37128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ unboundByYarn),
/* harmony export */   XQ: () => (/* binding */ archiveFindings),
/* harmony export */   ud: () => (/* binding */ archiveBinding),
/* harmony export */   uo: () => (/* binding */ packedIntegrity)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92866);
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12720);
/* harmony import */ var _model_packages_yarn_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75083);
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46544);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24959);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44963);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22997);







const BY_YARN = {
    archive: {
        is: "is pinned by Yarn's checksum of an archive that Yarn packs itself",
        open: 'whether that holds the same files is not known',
    },
    different: {
        is: "is pinned by Yarn's checksum of an archive that Yarn packs itself",
        open: 'the archive that Yarn packs of that has another checksum',
    },
    nothing: {
        is: 'is for certain platforms only, and Yarn writes no checksum of such a package',
        open: 'the lockfile does not pin it',
    },
};
/** What a good signature of the tarball is worth where the lockfile pins an archive that was not looked into, or nothing. */
function unboundByYarn(outcome, pin, { packed }) {
    if (outcome.result !== 'verified' && outcome.unbound !== true)
        return outcome;
    const { is, open } = BY_YARN[pin === 'archive' && packed?.state === 'had' ? 'different' : pin];
    const rest = outcome.result === 'verified'
        ? `The signature of its tarball is good, but ${open}`
        : `${open.charAt(0).toUpperCase()}${open.slice(1)}`;
    return { result: 'skipped', archive: true, reason: `${is}. ${rest}` };
}
/** The integrity of the tarball of which Yarn packs the archive that the lockfile pins, where it was packed again. */
function packedIntegrity({ checksum }, { manifest, packed }) {
    if (manifest.state !== 'had' || packed?.state !== 'had' || packed.value !== checksum)
        return undefined;
    return manifest.value.integrity;
}
/**
 * The integrity that the registry signs, where the lockfile's checksum is that of the archive that Yarn packs of its
 * tarball, or where the archive of that checksum was found in Yarn's cache and holds just the files of that tarball:
 * then the signature binds what the lockfile pins.
 */
function archiveBinding(node, registry) {
    const about = (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFactsOf */ .B9)(registry, node);
    if (about?.manifest.state !== 'had')
        return undefined;
    const packed = packedIntegrity(node, about);
    if (packed !== undefined)
        return { integrity: packed };
    const { integrity } = about.manifest.value;
    if (about.tarball?.state !== 'had')
        return undefined;
    const { archive, installed } = about.tarball.value;
    if (archive !== node.checksum || installed === undefined || integrity === undefined)
        return undefined;
    return installed.changed.length + installed.added.length === 0 ? { integrity } : 'different';
}
/** One finding a lockfile: Yarn pins every package so. What it does not pin at all is the business of the check of sources. */
function archiveFindings(outcomes, registry) {
    const byFile = new Map();
    for (const { graph, node, outcome } of outcomes) {
        if (outcome.archive !== true || (0,_model_packages_yarn_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .yarnPin */ .k)(graph, node) !== 'archive')
            continue;
        const { path } = graph.lockfile;
        const here = byFile.get(path) ?? { nodes: [], different: [] };
        here.nodes.push(node);
        const about = registry === undefined ? undefined : (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFactsOf */ .B9)(registry, node);
        if (about?.packed?.state === 'had')
            here.different.push(node);
        byFile.set(path, here);
    }
    const { id, title, severity, fix } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_RULES */ .D.archive;
    return [...byFile].map(([path, { nodes, different }]) => ({
        check: 'signatures',
        rule: id,
        severity,
        subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
        title,
        message: `${path} pins ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(nodes.length, 'package')} by archives that Yarn packs itself, which no registry signature covers.${differentWords(different)}`,
        aliases: [],
        fix: { text: fix },
        location: { file: path },
        detail: { count: nodes.length },
        fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)([id, path]),
    }));
}
function differentWords(nodes) {
    if (nodes.length === 0)
        return '';
    const shown = (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_5__/* .fewOf */ .s)(nodes.map(_model_data_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy), 5);
    return ` What Yarn packs of the signed tarball has another checksum than the lockfile has of ${shown}: look at who changed that.`;
}


/***/ }),

/***/ 1665:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ installedState),
/* harmony export */   ly: () => (/* binding */ installedPatches),
/* harmony export */   vP: () => (/* binding */ installedProblems),
/* harmony export */   xJ: () => (/* binding */ unopened)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92866);
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46544);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44963);
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54859);
/* harmony import */ var _signatures_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22997);





/**
 * Whether the installed files of a package are those of the tarball that the lockfile pins, or those with the
 * repository's patches applied; `undefined` where nobody looked or the package is not installed. Files that an
 * install script may have made are no difference.
 */
function installedState(node, about) {
    const tarball = about?.tarball;
    if (tarball === undefined)
        return undefined;
    if (tarball.state !== 'had')
        return 'unknown';
    const { installed, patched, declares } = tarball.value;
    const builds = Object.keys(declares.scripts).length > 0;
    const published = stateOf(installed, builds);
    // Yarn packs another archive of a patched package, and that is what is used.
    return node.patchedArchives === undefined || published === 'different'
        ? published
        : stateOf(patched, builds);
}
function stateOf(installed, builds) {
    if (installed === undefined || installed.folders === 0)
        return undefined;
    const { changed, added, patches, foreign = [] } = installed;
    if (changed.length > 0 || foreign.length > 0 || (added.length > 0 && !builds))
        return 'different';
    return patches === undefined ? 'same' : 'patched';
}
/** Paths of the repository's patches that a package is installed with. */
function installedPatches(node, about) {
    if (about?.tarball?.state !== 'had' || installedState(node, about) !== 'patched')
        return [];
    const { installed, patched } = about.tarball.value;
    return (patched ?? installed)?.patches ?? [];
}
/** Installed files that are not those of the tarball. */
function installedProblems({ graph, node }, registry) {
    const about = registry === undefined ? undefined : (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFactsOf */ .B9)(registry, node);
    if (about?.tarball?.state !== 'had' || installedState(node, about) !== 'different')
        return [];
    const { installed, patched } = about.tarball.value;
    const compared = [installed, patched].flatMap((one) => one ?? []);
    const changed = compared.flatMap((one) => one.changed);
    const added = compared.flatMap((one) => one.added);
    const foreign = compared.flatMap((one) => one.foreign ?? []);
    const parts = [
        ...(changed.length === 0 ? [] : [`other bytes in, or without, ${listed(changed)}`]),
        ...(added.length === 0 ? [] : [`files that the tarball does not have: ${listed(added)}`]),
        ...(foreign.length === 0
            ? []
            : [`packages inside or beside it that the lockfile does not put there: ${listed(foreign)}`]),
    ];
    const patches = compared.flatMap((one) => one.patches ?? []);
    const unpatched = compared.find((one) => one.unpatched !== undefined)?.unpatched;
    const beside = [
        ...(patches.length === 0 ? [] : [` This is so with ${listed(patches)} applied to the tarball.`]),
        ...(unpatched === undefined ? [] : [` No patch explains that: ${unpatched}.`]),
    ];
    const message = `${(0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(node)} is installed with ${parts.join('; with ')}.${beside.join('')}`;
    return [(0,_package_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeProblem */ .kR)({ graph, node }, _signatures_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_RULES */ .D.installed, message)];
}
/** A tarball that was to be compared with the installed files and could not be had. */
function unopened(node, registry) {
    const tarball = registry === undefined ? undefined : (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFactsOf */ .B9)(registry, node)?.tarball;
    if (tarball === undefined || tarball.state === 'had')
        return [];
    return [{ node, outcome: { result: 'unreachable', reason: tarball.reason } }];
}
function listed(files) {
    return (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_4__/* .fewOf */ .s)(files, 3);
}


/***/ }),

/***/ 4724:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ recordFindings),
/* harmony export */   SM: () => (/* binding */ pinProblems),
/* harmony export */   Vl: () => (/* binding */ shownVersions),
/* harmony export */   pN: () => (/* binding */ TRUST_RECORD_RULES)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92866);
/* harmony import */ var _model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12720);
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46544);
/* harmony import */ var _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56977);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24959);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44963);
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54859);
/* harmony import */ var _signatures_build_workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7466);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5985);










const TRUST_RECORD_RULES = {
    differs: {
        id: 'provenance/pin-differs',
        title: 'Not who published or built it before',
        severity: 'high',
        why: 'The trust record of this repository says who published and built this package when it was first used. Now it is somebody else: the package moved, or it was taken over.',
        fix: 'Look for an announcement of the maintainers. If it is right, run sealgate signatures --trust-record --repin PACKAGE and commit the record with this change, so that it is reviewed; else stay on the version before.',
    },
    repinned: {
        id: 'provenance/pin-replaced',
        title: 'This change accepts another publisher or build',
        severity: 'moderate',
        why: 'The package is not published or built by whom the trust record of the base names, and the change writes the new one into the record. Whoever approves the change approves that.',
        fix: 'Check the new values against an announcement of the maintainers before you approve.',
    },
    key: {
        id: 'provenance/pin-key',
        title: 'Signed with another key than before',
        severity: 'low',
        why: 'The registry signed this version with a key that the trust record does not name. Registries rotate their keys; the signature itself verified.',
        fix: 'If the registry announced the key, run sealgate signatures --trust-record --repin PACKAGE and commit the record.',
    },
    unpinned: {
        id: 'provenance/unpinned',
        title: 'Packages are not in the trust record',
        severity: 'low',
        why: 'The repository keeps a trust record, and these packages are not in it: who publishes and builds them may change unseen.',
        fix: 'Run sealgate signatures --trust-record and commit the record with this change.',
    },
    edited: {
        id: 'provenance/record-changed',
        title: 'This change edits the trust record',
        severity: 'moderate',
        why: 'The record says who may publish and build what this repository uses. The base’s record is in force until the change is merged.',
        fix: 'Read the differences as you would read a change of the policy. Pins that were removed or replaced need a reason.',
    },
};
/** What the trust record says of the packages in use: by name, each version against the pins in force. */
function pinProblems(facts, builds) {
    const { trustRecord } = facts;
    const pins = trustRecord?.pins;
    if (pins === undefined || facts.registry === undefined)
        return [];
    return shownVersions(facts, builds).flatMap(({ graph, node, shown }) => {
        const pin = (0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .pinOf */ .nZ)(pins, node.name);
        const differences = pin === undefined ? [] : (0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePin */ .tX)(pin, shown);
        if (differences.length === 0)
            return [];
        const other = differences.filter(({ key }) => key !== 'keys');
        const next = trustRecord?.base === true ? (0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .pinOf */ .nZ)(trustRecord.head ?? pins, node.name) : undefined;
        const accepted = next !== undefined && writesDown(next, shown, differences);
        const rule = accepted
            ? TRUST_RECORD_RULES.repinned
            : other.length > 0
                ? TRUST_RECORD_RULES.differs
                : TRUST_RECORD_RULES.key;
        const fix = rule.fix.replace('PACKAGE', node.name);
        const message = `${(0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(node)}: ${differences.map(sentence).join('; ')} (${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RECORD_PATH */ .bi}).`;
        return [(0,_package_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeProblem */ .kR)({ graph, node }, { ...rule, fix }, message)];
    });
}
/** Whether a pin names what the version shows; one that only leaves out what differs accepts nothing. */
function writesDown(pin, shown, differences) {
    return ((0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePin */ .tX)(pin, shown).length === 0 &&
        differences.every(({ key, found }) => found === undefined || pin[key] !== undefined));
}
function sentence({ key, pinned, found }) {
    return `its ${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .PINNED */ .LS[key]} is ${found ?? 'not told'} instead of ${pinned.slice(0, 3).join(' or ')}`;
}
/** What each version of a registry's package shows, in the graphs' order. */
function shownVersions(facts, builds) {
    const signatures = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSignatures */ .D8)(facts);
    return builds.flatMap(({ graph, node, outcome }, index) => {
        const about = facts.registry === undefined ? undefined : (0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFactsOf */ .B9)(facts.registry, node);
        const signature = signatures[index]?.outcome;
        if (about?.manifest.state !== 'had' || node.source.kind !== 'registry')
            return [];
        const { publisher } = about.manifest.value;
        return [
            {
                graph,
                node,
                shown: {
                    publishers: publisher ?? null,
                    ...(signature?.result === 'verified' && signature.keyid !== undefined
                        ? { keys: signature.keyid }
                        : {}),
                    ...shownBuild(outcome),
                },
            },
        ];
    });
}
/** What is invalid or unreachable is told by rules of its own. */
function shownBuild({ result, build }) {
    if (result === 'missing')
        return { repositories: null, repositoryIds: null, workflows: null, refs: null };
    if (result !== 'verified' || build === undefined)
        return {};
    const { repository } = build;
    return {
        repositories: repository === undefined ? null : ((0,_model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeRepository */ .Y)(repository) ?? repository),
        repositoryIds: build.repositoryId ?? null,
        workflows: (0,_signatures_build_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowPath */ .R)(build) ?? null,
        refs: (0,_signatures_build_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .builtRef */ .q)(build) ?? null,
    };
}
const MOST_NAMED = 20;
/** What is to say of the record itself: what it lacks, and what the change does to it. */
function recordFindings(facts) {
    const { trustRecord } = facts;
    if (trustRecord === undefined)
        return [];
    // What cannot be read was not taken away: that is a problem of its own.
    const isRead = !facts.problems.some(({ subject }) => subject === _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RECORD_PATH */ .bi);
    return [...unpinnedFinding(facts), ...(isRead ? editedFinding(trustRecord) : [])];
}
function unpinnedFinding(facts) {
    const record = facts.trustRecord?.head;
    if (record === undefined)
        return [];
    const pinnable = (node) => node.source.kind === 'registry' && node.bundled !== true && (0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .pinOf */ .nZ)(record, node.name) === undefined;
    const names = facts.graphs.flatMap(({ packages }) => packages.filter(pinnable).map(({ name }) => name));
    const unique = [...new Set(names)].sort();
    if (unique.length === 0)
        return [];
    return [
        aboutRecord(TRUST_RECORD_RULES.unpinned, `${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(unique.length, 'package is', 'packages are')} not pinned: ${listed(unique)}.`, unique),
    ];
}
function editedFinding({ base, start, head }) {
    if (base !== true)
        return [];
    const { added, removed, changed } = (0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRecords */ .aB)(start, head);
    const parts = [
        ...changed.map(({ name, text }) => `${name}: ${text}`),
        ...(removed.length === 0 ? [] : [`pins removed of ${listed(removed)}`]),
        ...(added.length === 0 ? [] : [`pins added for ${listed(added)}`]),
    ];
    if (parts.length === 0)
        return [];
    const rule = TRUST_RECORD_RULES.edited;
    const mild = changed.length === 0 && removed.length === 0;
    return [
        aboutRecord(mild ? { ...rule, severity: 'info' } : rule, `${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_8__/* .fewOf */ .s)(parts, MOST_NAMED, '; ')}.`, [
            ...changed.map(({ name, text }) => `~ ${name}: ${text}`),
            ...removed.map((name) => `- ${name}`),
            ...added.map((name) => `+ ${name}`),
        ]),
    ];
}
function aboutRecord(rule, message, packages) {
    const { id, severity, title, fix } = rule;
    return {
        check: 'provenance',
        rule: id,
        severity,
        subject: { kind: 'file', name: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RECORD_PATH */ .bi },
        title,
        message,
        aliases: [],
        fix: { text: fix },
        location: { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_RECORD_PATH */ .bi },
        detail: { packages: packages.slice(0, 1000) },
        fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_9__/* .fingerprint */ .R)([id]),
    };
}
function listed(names) {
    return (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_8__/* .fewOf */ .s)(names, MOST_NAMED);
}


/***/ }),

/***/ 72802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isNoLockfile)
/* harmony export */ });
/** Whether a problem says that the repository has no lockfile at all: nothing is broken, there is nothing to read. */
function isNoLockfile(problem) {
    return problem.kind === 'lockfile' && problem.state === 'missing' && problem.subject === '.';
}


/***/ }),

/***/ 19250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ cvesOf),
/* harmony export */   XT: () => (/* binding */ withExploitation),
/* harmony export */   ni: () => (/* binding */ epssOf),
/* harmony export */   qX: () => (/* binding */ isKnownExploited)
/* harmony export */ });
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33934);

/** CVE ids of findings, in one spelling. */
function cvesOf(findings) {
    const ids = new Set();
    for (const finding of findings)
        for (const alias of finding.aliases) {
            const id = (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalId */ .iS)(alias);
            if (id.startsWith('CVE-'))
                ids.add(id);
        }
    return ids;
}
/**
 * Findings with what the lists say of any of their CVEs, in `detail`: `knownExploited`, `kev` and `epss`. What a
 * scanner said already stays where the lists say nothing.
 */
function withExploitation(findings, exploitation) {
    if (exploitation === undefined || Object.keys(exploitation.entries).length === 0)
        return [...findings];
    const entries = new Map(Object.entries(exploitation.entries));
    return findings.map((finding) => {
        const known = [...cvesOf([finding])].map((id) => entries.get(id)).filter((entry) => entry !== undefined);
        return known.length === 0 ? finding : { ...finding, detail: { ...finding.detail, ...detailOf(known) } };
    });
}
/** Of several CVEs of one finding: the first day in the catalogue, the highest score. */
function detailOf(known) {
    const [listed] = known
        .filter((entry) => entry.added !== undefined)
        .sort((a, b) => ((a.added ?? '') < (b.added ?? '') ? -1 : 1));
    const [scored] = known
        .filter((entry) => entry.epss !== undefined)
        .sort((a, b) => (b.epss ?? 0) - (a.epss ?? 0));
    const detail = {};
    if (listed?.added !== undefined) {
        detail.knownExploited = true;
        detail.kev = {
            added: listed.added,
            ...(listed.due === undefined ? {} : { due: listed.due }),
            ...(known.some((entry) => entry.ransomware === true) ? { ransomware: true } : {}),
        };
    }
    if (scored?.epss !== undefined) {
        detail.epss = scored.epss;
        if (scored.percentile !== undefined)
            detail.epssPercentile = scored.percentile;
    }
    return detail;
}
/** Whether a list or a scanner says that attackers use it. */
function isKnownExploited(finding) {
    return finding.detail?.knownExploited === true;
}
/** The chance that it is used within 30 days, 0 to 1, where a list or a scanner gives one. */
function epssOf(finding) {
    const score = finding.detail?.epss;
    return typeof score === 'number' && score >= 0 && score <= 1 ? score : undefined;
}


/***/ }),

/***/ 43894:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   f: () => (/* binding */ overrideMatcher)
/* harmony export */ });
/* harmony import */ var _data_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56250);
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61541);



const NOWHERE = { paths: [], workspaces: [] };
/**
 * Prepares the question where a finding is. A package is in every workspace that reaches it; a file in the
 * nearest workspace above it. A finding that nothing places is nowhere, and no path or workspace holds for it.
 */
function placesOf(facts) {
    const byNode = new Map();
    const folders = [];
    for (const graph of facts.graphs)
        addGraph(graph, byNode, folders);
    folders.sort((a, b) => b.folder.length - a.folder.length);
    const ofFile = (path) => {
        const owner = folders.find(({ folder }) => folder === '.' || path.startsWith(`${folder}/`));
        return { paths: [path], workspaces: owner?.workspaces ?? [] };
    };
    return ({ subject, location }) => {
        const nodes = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
        const places = nodes.flatMap((node) => byNode.get(node) ?? []);
        if (places.length > 0)
            return places;
        const path = subject.kind === 'file' || subject.kind === 'lockfile' ? subject.name : location?.file;
        return [path === undefined ? NOWHERE : ofFile(path)];
    };
}
function addGraph(graph, byNode, folders) {
    const packages = new Map(graph.packages.map((node) => [node.id, node]));
    const importers = new Map(graph.importers.map((importer) => [importer.id, importer]));
    const parts = graph.lockfile.path.split('/').slice(0, -1);
    for (const importer of graph.importers) {
        const folder = [...parts, ...importer.path.split('/')].filter((part) => part !== '.' && part !== '').join('/') || '.';
        const workspaces = [folder, ...(importer.name === undefined ? [] : [importer.name])];
        folders.push({ folder, workspaces });
        const manifest = folder === '.' ? 'package.json' : `${folder}/package.json`;
        const place = { paths: [manifest, graph.lockfile.path], workspaces };
        for (const id of reachable(importer, packages, importers)) {
            const purl = packages.get(id)?.purl;
            for (const key of new Set([id, purl ?? id]))
                (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(byNode, key, place);
        }
    }
}
/** Ids of packages that an importer reaches, also through other workspaces. */
function reachable(importer, packages, importers) {
    const seen = new Set([importer.id]);
    const queue = [importer.id];
    for (const id of queue) {
        for (const { to } of (packages.get(id) ?? importers.get(id))?.dependencies ?? []) {
            if (seen.has(to))
                continue;
            seen.add(to);
            queue.push(to);
        }
    }
    return seen;
}
/** Prepares the question whether an override holds for a finding in a place. */
function overrideMatcher(override) {
    const globs = override.paths.map(_data_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU);
    const patterns = override.packages.map(_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb);
    const { workspaces, scopes } = override;
    return ({ subject }, place) => {
        if (globs.length > 0 &&
            !place.paths.some((path) => withFolders(path).some((one) => globs.some((matches) => matches(one)))))
            return false;
        if (workspaces.length > 0 &&
            !place.workspaces.some((name) => workspaces.some((wanted) => (0,_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSegment */ .tx)(wanted, name))))
            return false;
        if (scopes.length > 0 && (subject.scope === undefined || !scopes.includes(subject.scope)))
            return false;
        if (patterns.length === 0)
            return true;
        const prepared = (0,_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(subject);
        return subject.kind === 'package' && patterns.some((pattern) => pattern.matches(prepared));
    };
}
/** A path and the folders above it. */
function withFolders(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 13359:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/** Every address that a package of a plain address is downloaded from: one, or one a platform. */
function addressesOf(source) {
    return [...new Set([source.url, ...(source.archives ?? []).map(({ url }) => url)])];
}


/***/ }),

/***/ 27722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ incoming),
/* harmony export */   d: () => (/* binding */ broughtBy)
/* harmony export */ });
/** What a change adds, and what it updates, as it is since. */
function incoming({ added, updated }) {
    return [...added, ...updated.map(({ after }) => after)];
}
/** What all lockfiles' changes bring, by the id and the package URL of each package; none without a base. */
function broughtBy(base) {
    return new Set(base?.changes.flatMap(incoming).flatMap(({ id, purl }) => [id, purl]));
}


/***/ }),

/***/ 44490:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareIntegrity)
/* harmony export */ });
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95488);

/**
 * Whether the bytes that one integrity string accepts are those that another, the known one, accepts too. Package
 * managers look at the strongest algorithm alone and take bytes that match any of its hashes: one more hash is other
 * bytes. `incomparable` where the known string has no hash of that algorithm.
 */
function compareIntegrity(known, other) {
    if (known === other)
        return 'same';
    const accepted = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(other));
    const digests = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(known)
        .filter(({ algorithm }) => algorithm === accepted[0]?.algorithm)
        .map(({ hex }) => hex);
    if (digests.length === 0)
        return 'incomparable';
    return accepted.every(({ hex }) => digests.includes(hex)) ? 'same' : 'different';
}


/***/ }),

/***/ 78815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/** Computed by reachability from the importers, the strongest first: runtime wins over optional, optional over development. */
const SCOPES = ['runtime', 'optional', 'development'];


/***/ }),

/***/ 27115:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ trustRank),
/* harmony export */   Nu: () => (/* binding */ trustToKeep),
/* harmony export */   W6: () => (/* binding */ FOR_PROCESSORS),
/* harmony export */   aY: () => (/* binding */ releaseLine)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);

/** Why a package counts as native code where it is for some processors only. */
const FOR_PROCESSORS = 'is built for certain processors';
/** How a version was published, weakest first: each proves more than the one before of who could have done it. */
const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged-publish'];
/** The better of two proofs of publication, as a number to compare. */
function trustRank(level) {
    return TRUST_LEVELS.indexOf(level);
}
/** `1` of 1.2.3, `0.4` of 0.4.1: versions that are meant to replace one another. */
function releaseLine(version) {
    const [, major = version, minor = ''] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    return major === '0' ? `0.${minor}` : major;
}
/**
 * The version whose proof of publication a new version must reach: the best one of its own line published before it,
 * or of the version it replaces, unless that is of a newer line (a patch of an old major is no loss).
 */
function trustToKeep(history) {
    const { after } = history;
    if (after === undefined)
        return undefined;
    const line = releaseLine(after.version);
    const replaced = history.before.filter((one) => releaseLine(one.version) === line || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one.version, after.version) < 0);
    let best;
    for (const one of [...replaced, ...history.line]) {
        if (best === undefined || trustRank(one.trust) > trustRank(best.trust))
            best = one;
    }
    return best;
}


/***/ }),

/***/ 38124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inRange: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);

const LOOSE = { includePrerelease: true, loose: true };
const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * Whether a version is in a range, as npm reads both: loosely, a pre-release like any other version.
 *
 * Nearly all ranges are `^1.2.3`, `~1.2.3` or `1.2.3`, and versions without pre-release; these are compared as
 * the numbers they are, which is many times faster and gives the same answer.
 */
function inRange(version, range) {
    const wanted = PLAIN_RANGE.exec(range);
    const given = wanted === null ? null : PLAIN_VERSION.exec(version);
    if (wanted === null || given === null)
        return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(version, range, LOOSE);
    const [major, minor, patch] = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])];
    const sameMajor = Number(given[1]) === major;
    const sameMinor = sameMajor && Number(given[2]) === minor;
    const later = Number(given[3]) - patch;
    if (sameMinor)
        return range.startsWith('^0.0.') || wanted[1] === '' ? later === 0 : later >= 0;
    return wanted[1] === '^' && sameMajor && major !== 0 && Number(given[2]) > minor;
}


/***/ }),

/***/ 82949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mendedLockfiles)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

/**
 * The base's lockfiles that say nothing anybody can read, in whose place the change leaves one that is read: it mends
 * the lockfile, or goes over to another format or package manager. One that the clone does not have is none of them.
 */
function mendedLockfiles({ graphs, problems }) {
    const unread = new Set(problems.filter(({ kind }) => kind === 'lockfile').map(({ subject }) => subject));
    const paths = graphs.map(({ lockfile }) => lockfile.path).sort();
    return problems.flatMap((problem) => {
        const { kind, state, subject } = problem;
        if (kind !== 'base' || state !== 'invalid' || unread.has(subject))
            return [];
        const now = paths.includes(subject)
            ? [subject]
            : paths.filter((path) => (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(path) === (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(subject));
        return now.length === 0 ? [] : [{ problem, now }];
    });
}


/***/ }),

/***/ 51141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ versionsByName),
/* harmony export */   o: () => (/* binding */ nearestBefore)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27115);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);


/** The versions of registries' packages by name. */
function versionsByName(packages) {
    const versions = new Map();
    for (const { name, version, source } of packages) {
        if (source.kind !== 'registry')
            continue;
        const known = versions.get(name);
        if (known === undefined)
            versions.set(name, [version]);
        else if (!known.includes(version))
            known.push(version);
    }
    return versions;
}
/**
 * The version in use that an added one is compared with: the highest below it, else the lowest above it of the same
 * release line. An update that leaves the old version in place somewhere is no new package.
 */
function nearestBefore(version, known) {
    const others = known.filter((one) => one !== version).sort(_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy);
    const below = others.filter((one) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one, version) < 0).at(-1);
    return below ?? others.find((one) => (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLine */ .aY)(one) === (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLine */ .aY)(version));
}


/***/ }),

/***/ 82897:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aliasesOf),
/* harmony export */   t: () => (/* binding */ withoutAlias)
/* harmony export */ });
/* harmony import */ var _data_url_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33128);

/** The aliases of a policy; one in old evidence has none. */
function aliasesOf(policy) {
    return policy.registryAliases ?? {};
}
/**
 * An address as it is under the registry's own one.
 *
 * @param aliases https URLs with a slash at their end, what they stand for likewise; aliases of aliases are not followed.
 * @returns the address itself where no alias is the start of it, or where it leads out of the folder that it begins with.
 */
function withoutAlias(address, aliases) {
    const starts = Object.keys(aliases);
    // Asked of every package, and nearly always for nothing.
    if (starts.length === 0)
        return address;
    const text = `${address.origin}${address.pathname}`;
    const alias = starts.find((start) => `${text}/`.startsWith(start));
    const own = alias === undefined ? undefined : aliases[alias];
    if (alias === undefined || own === undefined || (0,_data_url_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesFolder */ .t)(address.pathname))
        return address;
    return new URL(`${own}${text.slice(alias.length)}`);
}


/***/ }),

/***/ 75083:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ yarnPin)
/* harmony export */ });
/**
 * What a lockfile of Yarn 2 and later has of a package's bytes, where it is no hash of the tarball: `archive`, the
 * checksum of the archive that Yarn packs itself; `nothing` of a package that is for certain platforms only
 * (`conditions`), whose checksum Yarn writes on no platform. `undefined` of every other package.
 */
function yarnPin({ lockfile }, node) {
    if (lockfile.format !== 'yarn-berry' || node.source.kind !== 'registry' || node.integrity !== undefined)
        return undefined;
    if (node.checksum !== undefined)
        return 'archive';
    return (node.os ?? node.cpu ?? node.libc) === undefined ? undefined : 'nothing';
}


/***/ }),

/***/ 76136:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qX: () => (/* binding */ contradiction),
  a3: () => (/* binding */ createKeyRing),
  UN: () => (/* binding */ needsPublishTime),
  YZ: () => (/* binding */ readKey),
  VW: () => (/* binding */ verifyAhead),
  H2: () => (/* binding */ verifyRegistrySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/packages/compare-integrity.js
var compare_integrity = __webpack_require__(44490);
// EXTERNAL MODULE: ./build/model/packages/integrity.js
var integrity = __webpack_require__(95488);
;// CONCATENATED MODULE: ./build/model/signatures/pool.js

/** Signatures that are handed to the thread pool at once, at most. */
const TOGETHER = 64;
/** Longest that one waits for others. */
const WAIT_MS = 5;
let waiting = [];
let timer;
/**
 * Verifies an ECDSA signature with SHA-256 over a text in UTF-8 on the thread pool. Signatures are handed over
 * together: waking a thread for each costs the main thread as much as verifying it would.
 *
 * @throws where the key cannot be used
 */
function verifyOnPool(message, key, signature) {
    return new Promise((resolve, reject) => {
        waiting.push({ message, key, signature, resolve, reject });
        if (waiting.length >= TOGETHER)
            handOver();
        else
            timer ??= setTimeout(handOver, WAIT_MS);
    });
}
function handOver() {
    clearTimeout(timer);
    timer = undefined;
    const all = waiting;
    waiting = [];
    for (const { message, key, signature, resolve, reject } of all)
        (0,external_node_crypto_.verify)('sha256', Buffer.from(message, 'utf8'), key, signature, (error, good) => error === null ? resolve(good) : reject(error));
}

;// CONCATENATED MODULE: ./build/model/signatures/registry-signature.js




/**
 * What was found of a signature, by key and message. Verifying is a pure function and most of the work of a warm run;
 * collecting and judging ask the same questions of the same objects, so each is answered once.
 */
const answers = new WeakMap();
/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
function createKeyRing(keys) {
    const ring = new Map();
    for (const entry of keys) {
        if (entry.usage !== undefined && entry.usage !== 'npm:signatures')
            continue;
        const key = readKey(entry.key);
        if (key !== undefined)
            ring.set(entry.keyid, { key, der: entry.key, expires: entry.expires });
    }
    return ring;
}
/** A P-256 public key from base64 DER, or `undefined` where it is anything else. */
function readKey(base64) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
        return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
            ? key
            : undefined;
    }
    catch {
        // Not a key: whoever signed with it counts as unknown.
        return undefined;
    }
}
/**
 * Verifies a registry's ECDSA signatures over `name@version:integrity`, with the lockfile's integrity.
 *
 * Every signature by a known key must be right, and at least one must be by a key in force when the version was
 * published. Signatures by unknown keys prove nothing and harm nothing beside a good one.
 */
function verifyRegistrySignature(question, ring) {
    const { manifest } = question;
    const known = manifest.signatures.filter((signature) => ring.has(signature.keyid));
    if (known.length === 0) {
        const ids = manifest.signatures.map((signature) => signature.keyid).join(', ');
        return {
            result: 'unreachable',
            code: 'EMISSINGSIGNATUREKEY',
            reason: `is signed with ${ids}, which is not among the registry's known keys`,
            fix: 'Run it again later: where a registry has just changed its keys, they are not told everywhere yet. If whoever runs the registry gave you the new keys, pass them with --keys FILE.',
        };
    }
    const binding = bindIntegrity(question);
    if ('unbound' in binding)
        return { result: 'missing', unbound: true, reason: binding.unbound };
    const bad = known.find((signature) => !binding.signed.some((integrity) => signs(messageOf(question, integrity), signature, ring)));
    if (bad !== undefined)
        return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
    return judgeExpiry(question, known, ring);
}
/** What a manifest's signatures may be over, by the lockfile's integrity: asked for once to verify and again to judge. */
const bounds = new WeakMap();
function bindIntegrity(question) {
    const known = bounds.get(question.manifest) ?? new Map();
    const text = question.integrity ?? '';
    let bound = known.get(text);
    if (bound === undefined) {
        bound = findBound(question);
        known.set(text, bound);
        bounds.set(question.manifest, known);
    }
    return bound;
}
/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function findBound(question) {
    const { hashes, strange } = (0,integrity/* readIntegrity */.Qx)(question.integrity ?? '');
    const pinned = (0,integrity/* strongestHashes */.Wt)(hashes);
    const first = pinned[0];
    if (first === undefined || question.integrity === undefined)
        return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
    if (strange.length > 0)
        return { unbound: 'has an integrity in the lockfile of which a part is no hash that is known' };
    const registry = (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(registryIntegrity(question.manifest) ?? ''));
    // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
    const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
    const theirText = registryIntegrity(question.manifest);
    if (theirText !== undefined && sameHashes(pinned, registry))
        signed.push(theirText);
    const theirs = registry[0]?.algorithm;
    if (theirs === undefined || theirs === first.algorithm)
        return { signed: [...new Set(signed)] };
    // Hashes of two algorithms cannot be compared; only SHA-1 can be shown to differ, by the registry's own shasum.
    const shasum = question.manifest.shasum?.toLowerCase();
    if (first.algorithm === 'sha1' && shasum !== undefined && shasum !== first.hex)
        return { signed: [] };
    return {
        unbound: `is pinned by ${first.algorithm} in the lockfile, while its signature covers ${theirs}`,
    };
}
/**
 * Why a lockfile's hash is not of what the registry serves, where nothing signed says so: its manifest names other
 * bytes. `undefined` where it names the same, or none that could be compared.
 */
function contradiction(integrity, manifest) {
    const stated = [manifest.integrity, shasumIntegrity(manifest)].filter((one) => one !== undefined).join(' ');
    if (integrity === undefined || (0,compare_integrity/* compareIntegrity */.J)(stated, integrity) !== 'different')
        return undefined;
    return `has an integrity in the lockfile that is not the one its registry states (${registryIntegrity(manifest)}): the lockfile was changed, or the package was replaced`;
}
/** What the registry signed: the integrity, or for versions of before 2017 their SHA-1 in its place, as npm writes it. */
function registryIntegrity(manifest) {
    return manifest.integrity ?? shasumIntegrity(manifest);
}
function shasumIntegrity({ shasum }) {
    return shasum !== undefined && /^[0-9a-f]{40}$/i.test(shasum)
        ? `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`
        : undefined;
}
function sameHashes(a, b) {
    const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
    const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
    return left.size === right.size && [...left].every((hash) => right.has(hash));
}
function signs(message, signature, ring) {
    const known = ring.get(signature.keyid);
    if (known === undefined)
        return false;
    const asked = answerKey(known, message);
    const found = answers.get(signature)?.get(asked);
    if (found !== undefined)
        return found;
    const good = (0,external_node_crypto_.verify)('sha256', Buffer.from(message, 'utf8'), known.key, bytesOf(signature));
    remember(signature, asked, good);
    return good;
}
/**
 * Verifies a package's signatures on the thread pool, so that the same question to verifyRegistrySignature is answered
 * at once. Changes no answer.
 */
async function verifyAhead(question, ring) {
    const binding = bindIntegrity(question);
    const integrity = 'unbound' in binding ? undefined : binding.signed[0];
    if (integrity === undefined)
        return;
    const message = messageOf(question, integrity);
    await Promise.all(question.manifest.signatures.map(async (signature) => {
        const known = ring.get(signature.keyid);
        if (known === undefined)
            return;
        const asked = answerKey(known, message);
        if (answers.get(signature)?.has(asked) === true)
            return;
        remember(signature, asked, await verifyOnPool(message, known.key, bytesOf(signature)));
    }));
}
function messageOf({ name, version }, integrity) {
    return `${name}@${version}:${integrity}`;
}
function bytesOf({ sig }) {
    return Buffer.from(sig, 'base64');
}
/** What an answer is kept by. */
function answerKey({ der }, message) {
    return `${der}\n${message}`;
}
function remember(signature, asked, good) {
    const known = answers.get(signature) ?? new Map();
    known.set(asked, good);
    answers.set(signature, known);
}
function explainInvalid(question, bad, ring) {
    const theirs = registryIntegrity(question.manifest);
    const lockfileDiffers = theirs !== undefined && signs(messageOf(question, theirs), bad, ring);
    return {
        result: 'invalid',
        code: 'EINTEGRITYSIGNATURE',
        reason: lockfileDiffers
            ? `has an integrity in the lockfile that is not the one the registry signed (${theirs}): the lockfile was changed, or the package was replaced`
            : `has a registry signature by ${bad.keyid} that does not match its name, version and integrity`,
    };
}
function judgeExpiry(question, good, ring) {
    const now = Date.parse(question.now);
    let expired;
    for (const signature of good) {
        const expires = ring.get(signature.keyid)?.expires ?? null;
        if (expires === null || Date.parse(expires) > now)
            return { result: 'verified', keyid: signature.keyid };
        if (question.publishedBy !== undefined && Date.parse(question.publishedBy) <= Date.parse(expires))
            return { result: 'verified', keyid: signature.keyid, publishedBy: question.publishedBy };
        expired ??= signature;
    }
    const keyid = expired?.keyid ?? '';
    const expires = ring.get(keyid)?.expires ?? '';
    if (question.publishedBy === undefined) {
        return {
            result: 'unreachable',
            code: 'EEXPIREDSIGNATUREKEY',
            keyid,
            reason: `is signed with ${keyid}, which expired ${expires}, and when the version was published could not be had`,
        };
    }
    return {
        result: 'invalid',
        code: 'EEXPIREDSIGNATUREKEY',
        keyid,
        reason: `is signed with ${keyid}, which expired ${expires}, and was published later (${question.publishedBy})`,
    };
}
/** Whether only signatures by keys that have expired by `now` are there, so that a publish time is needed. */
function needsPublishTime(signatures, ring, now) {
    const known = signatures.flatMap((signature) => ring.get(signature.keyid) ?? []);
    return (known.length > 0 &&
        known.every((key) => key.expires !== null && Date.parse(key.expires) <= Date.parse(now)));
}


/***/ }),

/***/ 56977:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ PINNED),
/* harmony export */   QN: () => (/* binding */ readTrustRecord),
/* harmony export */   aB: () => (/* binding */ compareRecords),
/* harmony export */   bi: () => (/* binding */ TRUST_RECORD_PATH),
/* harmony export */   nZ: () => (/* binding */ pinOf),
/* harmony export */   tX: () => (/* binding */ comparePin),
/* harmony export */   uv: () => (/* binding */ makePin),
/* harmony export */   xT: () => (/* binding */ printTrustRecord)
/* harmony export */ });
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36544);


/** Where a repository keeps its trust record. */
const TRUST_RECORD_PATH = '.github/sealgate-trust.json';
const SCHEMA = 'sealgate/trust/v1';
/** What is pinned of a package, and its word for people. Each is a list: any of its members will do, each exactly. */
const PINNED = {
    repositories: 'source repository',
    repositoryIds: 'number of the source repository',
    workflows: 'workflow',
    refs: 'branch or tag',
    publishers: 'publisher',
    keys: 'signing key',
};
const KEYS = Object.keys(PINNED);
/** The pin of a package, if there is one. */
function pinOf(record, name) {
    return Object.hasOwn(record.packages, name) ? record.packages[name] : undefined;
}
function comparePin(pin, shown) {
    return KEYS.flatMap((key) => {
        const pinned = pin[key];
        const found = shown[key];
        if (pinned === undefined || found === undefined)
            return [];
        if (found === null)
            return [{ key, pinned }];
        return pinned.includes(found) ? [] : [{ key, pinned, found }];
    });
}
/** A pin of what the versions in use show; what only some of them show is not pinned, for the others would break it. */
function makePin(versions) {
    const entries = KEYS.flatMap((key) => {
        const values = versions.flatMap((shown) => shown[key] ?? []);
        return values.length < versions.length || values.length === 0
            ? []
            : [[key, [...new Set(values)].sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)]];
    });
    return Object.fromEntries(entries);
}
function compareRecords(before, after) {
    const [old, now] = [before?.packages ?? {}, after?.packages ?? {}];
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
    return {
        added: names.filter((name) => !Object.hasOwn(old, name)),
        removed: names.filter((name) => !Object.hasOwn(now, name)),
        changed: names.flatMap((name) => {
            if (!Object.hasOwn(old, name) || !Object.hasOwn(now, name))
                return [];
            const text = describePinChange(old[name] ?? {}, now[name] ?? {});
            return text === '' ? [] : [{ name, text }];
        }),
    };
}
function describePinChange(before, after) {
    return KEYS.flatMap((key) => {
        const [old, now] = [before[key] ?? [], after[key] ?? []].map((list) => [...list].sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n).join(' or '));
        return old === now ? [] : [`${PINNED[key]} ${old || 'none'} → ${now || 'none'}`];
    }).join('; ');
}
/**
 * Reads a record's document.
 *
 * @returns what is wrong with it, as text that follows the file's name, where it is none.
 */
function readTrustRecord(document) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(document))
        return 'is no object';
    if (document.schema !== SCHEMA)
        return `has the schema ${quote(document.schema)}; expected '${SCHEMA}'`;
    const { packages } = document;
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(packages))
        return 'has no map of packages';
    const unknown = Object.keys(document).find((key) => key !== 'schema' && key !== 'packages');
    if (unknown !== undefined)
        return `has a member ${quote(unknown)}; expected schema and packages`;
    const read = [];
    for (const [name, value] of Object.entries(packages)) {
        const pin = readPin(value);
        if (typeof pin === 'string')
            return `has a pin of ${quote(name)} that ${pin}`;
        read.push([name, pin]);
    }
    return { packages: Object.fromEntries(read) };
}
function readPin(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        return 'is no object';
    for (const [key, list] of Object.entries(value)) {
        if (!KEYS.includes(key))
            return `has a member ${quote(key)}; expected ${KEYS.join(', ')}`;
        if (!Array.isArray(list) ||
            list.length === 0 ||
            list.some((one) => typeof one !== 'string' || one === ''))
            return `has ${key} that are no list of texts`;
    }
    // It would look pinned, and anybody could publish it.
    if (Object.keys(value).length === 0)
        return `pins nothing; expected ${KEYS.join(', ')}, or no pin`;
    return value;
}
/** The file's text: the same record gives the same bytes, one package a line group, so that changes can be reviewed. */
function printTrustRecord({ packages }) {
    const sorted = Object.keys(packages)
        .sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)
        .map((name) => [name, orderPin(packages[name] ?? {})]);
    return `${JSON.stringify({ schema: SCHEMA, packages: Object.fromEntries(sorted) }, null, 2)}\n`;
}
function orderPin(pin) {
    return Object.fromEntries(KEYS.flatMap((key) => {
        const list = pin[key];
        return list === undefined ? [] : [[key, [...list].sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)]];
    }));
}
function quote(value) {
    return value === undefined ? 'none' : `'${String(value).slice(0, 80)}'`;
}


/***/ })

};
;