export const id = 647;
export const ids = [647];
export const modules = {

/***/ 57651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ BUILD_ISSUERS),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* unused harmony export GITHUB_ISSUER */
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
            (slug === undefined || issuer !== GITHUB_ISSUER ? undefined : `https://github.com/${slug}`),
        repositoryId: der('15'),
        ownerId: der('17'),
        commit: der('13') ?? bare('3'),
        ref: der('14') ?? bare('6'),
        trigger: der('20') ?? bare('2'),
        runner: der('11'),
        run: der('21'),
    };
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Issuers whose tokens stand for a build, not for a person. Compared exactly. */
const BUILD_ISSUERS = [GITHUB_ISSUER, 'https://gitlab.com'];
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

/***/ 98086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nothingToCheck),
/* harmony export */   R: () => (/* binding */ packageFindings)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27866);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91066);


const SCOPES = ['runtime', 'optional', 'development'];
/** One finding a package and rule, however many lockfiles and nodes have the problem. Sorted by package, then rule. */
function packageFindings(facts, check, problems) {
    const finders = new Map(facts.graphs.map((graph) => [graph, (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFinder */ .Uq)(graph)]));
    const groups = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.node.purl, problem.rule, problem.code ?? '']);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [problem]);
        else
            group.push(problem);
    }
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, group]) => {
        const [first] = group;
        const { graph, node } = first;
        return {
            check,
            rule: first.rule,
            severity: first.severity,
            subject: {
                kind: 'package',
                name: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(node),
                purl: node.purl,
                nodes: [...new Set(group.map((one) => one.node.id))].sort(),
                scope: SCOPES.find((scope) => group.some((one) => one.node.scope === scope)) ?? node.scope,
            },
            title: first.title,
            message: first.message,
            aliases: first.code === undefined ? [] : [first.code],
            fix: { text: first.fix, ...(first.command === undefined ? {} : { command: first.command }) },
            location: { file: graph.lockfile.path, ...(node.line === undefined ? {} : { line: node.line }) },
            paths: finders.get(graph)?.(node.id) ?? [],
            ...(first.detail === undefined ? {} : { detail: first.detail }),
            fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([first.rule, node.purl, first.code ?? '']),
        };
    });
}
/** Why a check over packages has nothing to look at, if so: an empty lockfile must not pass for a checked one. */
function nothingToCheck(facts) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (facts.problems.some((problem) => problem.kind === 'lockfile'))
        return { state: 'incomplete', reason: 'No lockfile could be read.' };
    const declared = facts.graphs.some((graph) => graph.importers.some((importer) => importer.dependencies.some((edge) => !edge.to.startsWith('workspace:'))));
    if (declared)
        return { state: 'incomplete', reason: 'Dependencies are declared, but the lockfiles list no package.' };
    return { state: 'not-applicable', reason: 'No lockfile lists a package.' };
}


/***/ }),

/***/ 77090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B4: () => (/* binding */ loadProvenanceJudge),
  aH: () => (/* binding */ provenance),
  $6: () => (/* binding */ provenanceResult)
});

// EXTERNAL MODULE: ./build/model/paths.js
var paths = __webpack_require__(91066);
// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(31705);
// EXTERNAL MODULE: ./build/model/integrity.js
var integrity = __webpack_require__(10217);
// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(63217);
// EXTERNAL MODULE: ./build/model/statement.js
var model_statement = __webpack_require__(66363);
// EXTERNAL MODULE: ./build/check/certificate-identity.js
var certificate_identity = __webpack_require__(57651);
;// CONCATENATED MODULE: ./build/check/attestations.js




/**
 * Verifies all attestations of a package: each bundle, that each is about this package and the lockfile's bytes,
 * and that provenance was signed by a build, not by a person. One bad attestation makes the package invalid.
 */
function judgeAttestations(node, attestations, verify) {
    const pinned = (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(node.integrity ?? ''));
    if (pinned[0]?.algorithm !== 'sha512' || new Set(pinned.map((hash) => hash.hex)).size !== 1)
        return {
            result: 'missing',
            reason: 'has no single SHA-512 integrity in the lockfile that provenance could be bound to',
        };
    let build;
    let published = false;
    for (const attestation of attestations) {
        const outcome = judgeOne(node, pinned[0].hex, attestation, verify);
        if ('result' in outcome)
            return outcome;
        build ??= outcome.build;
        published ||= outcome.published;
    }
    if (build === undefined)
        return { result: 'missing', reason: 'has attestations, but none of provenance', published };
    return { result: 'verified', build, published };
}
function judgeOne(node, sha512, { predicateType, bundle }, verify) {
    const statement = (0,model_statement/* readStatement */.cO)(bundle);
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
    const wrong = checkSubject(node, sha512, statement);
    if (wrong !== undefined)
        return invalid('EATTESTATIONSUBJECT', wrong);
    if (predicateType === model_statement/* PUBLISH_PREDICATE */.ce) {
        return outcome.signer === 'key'
            ? { build: undefined, published: true }
            : invalid('EATTESTATIONVERIFY', "has a publish attestation that is not signed with the registry's key");
    }
    if (!(0,model_statement/* isProvenance */.WX)(predicateType))
        return { build: undefined, published: false };
    if (outcome.identity === undefined)
        return invalid('EATTESTATIONVERIFY', 'has provenance that is signed with a key instead of the identity of a build');
    return judgeBuild(statement, outcome.identity);
}
/** npm writes the scope's `@` encoded and the rest as it is; the purl specification encodes more. Both are this package. */
function checkSubject(node, sha512, { subjects }) {
    const names = [
        (0,purl/* npmPurl */.N)(node.name, node.version),
        `pkg:npm/${node.name.replace(/^@/, '%40')}@${node.version}`,
    ];
    const about = subjects.filter((subject) => names.includes(subject.name));
    if (about.length === 0)
        return `has an attestation about ${subjects.map((subject) => subject.name).join(', ') || 'nothing'}`;
    if (about.some((subject) => subject.sha512 === sha512))
        return undefined;
    return 'has an attestation about other bytes than those the lockfile pins';
}
function judgeBuild(statement, identity) {
    const { issuer } = identity;
    if (issuer === undefined || !certificate_identity/* BUILD_ISSUERS */.SW.includes(issuer))
        return invalid('EATTESTATIONVERIFY', `has provenance signed by an identity of ${issuer ?? 'nobody'}, which is no known build service`);
    const claim = (0,model_statement/* readBuildClaim */.zT)(statement);
    const differs = ['repository', 'commit'].find((key) => claim[key] !== undefined && identity[key] !== undefined && !same(claim[key], identity[key]));
    if (differs !== undefined) {
        return invalid('EATTESTATIONVERIFY', `has provenance that claims the ${differs} ${claim[differs]}, but was signed for ${identity[differs]}`);
    }
    const { repository, repositoryId, commit, ref, trigger, runner, run, subject: workflow } = identity;
    const known = {
        repository,
        repositoryId,
        commit,
        ref,
        workflow,
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

// EXTERNAL MODULE: ./build/check/package-findings.js
var package_findings = __webpack_require__(98086);
// EXTERNAL MODULE: ./build/check/reasons.js
var reasons = __webpack_require__(44566);
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
        fix: 'Run again when the registry answers; see the reason for what is missing.',
    },
};
/** Brings in the verifier, if there is anything to verify at all. */
async function loadProvenanceJudge(facts) {
    const any = Object.values(facts.registry?.packages ?? {}).some((one) => one.attestations?.state === 'had');
    const create = any ? (await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(187), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 33132))).createBundleVerifier : undefined;
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
    const verifier = create(registry.trustedRoot.json, keysFor(registry, url));
    return typeof verifier === 'string' ? `needs another trusted root: ${verifier}` : verifier;
}
/** A registry's own keys, and those that Sigstore vouches for, which mirrors pass on. */
function keysFor(registry, url) {
    const own = Object.hasOwn(registry.keys, url) ? registry.keys[url] : undefined;
    if (own?.state === 'had')
        return [...own.value.keys];
    return Object.values(registry.keys).flatMap((keys) => keys.state === 'had' && (keys.value.source === 'tuf' || keys.value.source === 'seed')
        ? keys.value.keys
        : []);
}
function judgeNode(node, registry, verifierOf) {
    if (node.source.kind !== 'registry')
        return { result: 'skipped', reason: `is not from a registry (${node.source.kind})` };
    if (node.bundled === true && node.integrity === undefined)
        return { result: 'skipped', reason: "is shipped inside another package's tarball" };
    const facts = (0,registry_facts/* packageFactsOf */.B)(registry, node);
    if (facts === undefined)
        return { result: 'unreachable', reason: 'was not asked about' };
    return judgeFacts(node, facts, verifierOf);
}
function judgeFacts(node, facts, verifierOf) {
    const { manifest, attestations } = facts;
    if (manifest.state !== 'had')
        return { result: 'unreachable', reason: manifest.reason };
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
    const outcome = judgeAttestations(node, attestations.value, verifier);
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
function provenanceResult(facts, outcomes) {
    const total = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
    const empty = (0,package_findings/* nothingToCheck */.J)(facts);
    if (empty !== undefined)
        return { check: 'provenance', ...empty, counts: {}, total, findings: [] };
    if (facts.registry === undefined) {
        const reason = facts.offline ? 'The run was offline.' : 'No registry was asked.';
        return {
            check: 'provenance',
            state: 'not-checked',
            reason,
            counts: { 'not-checked': total },
            total,
            findings: [],
        };
    }
    const counts = { verified: 0, missing: 0, invalid: 0, skipped: 0, unreachable: 0 };
    for (const { outcome } of outcomes)
        counts[outcome.result] += 1;
    const findings = (0,package_findings/* packageFindings */.R)(facts, 'provenance', outcomes.flatMap(problemOf));
    const reason = (0,reasons/* summarizeReasons */.t)('Provenance', outcomes);
    return {
        check: 'provenance',
        ...(reason === undefined ? { state: 'ran' } : { state: 'incomplete', reason }),
        counts,
        total,
        findings,
    };
}
function problemOf({ graph, node, outcome }) {
    if (outcome.result !== 'invalid' && outcome.result !== 'unreachable')
        return [];
    const { id, title, severity, fix } = RULES[outcome.result];
    const message = `${(0,paths/* labelOf */.Wy)(node)} ${outcome.reason ?? title}.`;
    return [
        {
            graph,
            node,
            rule: id,
            title,
            severity,
            fix,
            message,
            ...(outcome.code === undefined ? {} : { code: outcome.code }),
        },
    ];
}
/** Attestations of who built a package, from which source. */
const provenance = {
    meta: {
        id: 'provenance',
        title: 'Provenance',
        rules: Object.values(RULES),
        policyKeys: [],
        needsNetwork: true,
    },
    load: async (facts) => {
        const judgeNodes = await loadProvenanceJudge(facts);
        return (input) => provenanceResult(input, judgeNodes(input));
    },
};


/***/ }),

/***/ 44566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ summarizeReasons)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91066);

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
        const known = reasons.get(reason);
        if (known === undefined)
            reasons.set(reason, { example: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node), count: 1 });
        else
            known.count += 1;
    }
    const worst = [...reasons].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, 3);
    const list = worst.map(([reason, { example, count }]) => count === 1 ? `${example}: ${reason}` : `${example} and ${count - 1} more: ${reason}`);
    const others = reasons.size - worst.length;
    const rest = others > 0 ? `; and ${others} other reason${others === 1 ? '' : 's'}` : '';
    const packages = failed.length === 1 ? '1 package' : `${failed.length} packages`;
    return `${what} of ${packages} could not be checked. ${list.join('; ')}${rest}.`;
}


/***/ }),

/***/ 42368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ signaturesResult),
/* harmony export */   D8: () => (/* binding */ judgeSignatures),
/* harmony export */   EW: () => (/* binding */ signatures)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91066);
/* harmony import */ var _model_registry_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31705);
/* harmony import */ var _model_registry_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65232);
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98086);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44566);





const RULES = {
    invalid: {
        id: 'signatures/invalid',
        title: 'Does not match its registry signature',
        severity: 'critical',
        why: 'The registry signs name, version and integrity of what was published. Where that does not match the lockfile, other bytes would be installed than those that were published.',
        fix: 'Do not install it. Restore the lockfile entry from a trusted commit, or remove it and lock the package again; if the registry itself serves it so, report it to the registry.',
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
    unreachable: {
        id: 'signatures/unreachable',
        title: 'Signature could not be checked',
        severity: 'low',
        why: 'What is needed to verify the signature could not be had. That is no proof of anything, so the run is incomplete.',
        fix: 'Run again when the registry answers; see the reason for what is missing.',
    },
};
/** What every package node's signature says, in the graphs' order. Empty without registry facts. */
function judgeSignatures(facts) {
    const { registry } = facts;
    if (registry === undefined)
        return [];
    const ringOf = createRings(registry);
    return facts.graphs.flatMap((graph) => graph.packages.map((node) => ({
        graph,
        node,
        outcome: judgeNode(node, registry, ringOf, facts.context.time),
    })));
}
function judgeNode(node, registry, ringOf, now) {
    if (node.bundled === true && node.integrity === undefined)
        return { result: 'skipped', reason: "is shipped inside another package's tarball" };
    if (node.source.kind !== 'registry')
        return { result: 'skipped', reason: `is not from a registry (${node.source.kind})` };
    const facts = (0,_model_registry_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFactsOf */ .B)(registry, node);
    if (facts === undefined)
        return { result: 'unreachable', reason: 'was not asked about' };
    const keys = Object.hasOwn(registry.keys, facts.registry) ? registry.keys[facts.registry] : undefined;
    if (keys?.state === 'unreachable')
        return { result: 'unreachable', reason: `has unknown keys: ${keys.reason}` };
    const { manifest } = facts;
    if (manifest.state !== 'had')
        return { result: 'unreachable', reason: manifest.reason };
    const ring = ringOf(facts.registry);
    const { signatures } = manifest.value;
    if (keys?.state !== 'had' &&
        (signatures.length === 0 || !signatures.some(({ keyid }) => ring.has(keyid)))) {
        const reason = keys === undefined ? 'has a registry whose keys were not asked for' : keys.reason;
        return keys?.state === 'absent' ? { result: 'skipped', reason } : { result: 'unreachable', reason };
    }
    if (signatures.length === 0)
        return { result: 'missing', reason: 'carries no signature, although its registry signs' };
    const published = [facts.publishedAt, facts.publishedBy].find((time) => time?.state === 'had');
    return (0,_model_registry_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyRegistrySignature */ .H2)({
        name: node.name,
        version: node.version,
        integrity: node.integrity,
        manifest: manifest.value,
        now,
        ...(published?.state === 'had' ? { publishedBy: published.value } : {}),
    }, ring);
}
/** One ring a registry. A registry without keys may pass on signatures of npm's, whose keys Sigstore vouches for. */
function createRings(registry) {
    const rings = new Map();
    const vouched = Object.values(registry.keys).flatMap((keys) => keys.state === 'had' && (keys.value.source === 'tuf' || keys.value.source === 'seed')
        ? keys.value.keys
        : []);
    return (url) => {
        let ring = rings.get(url);
        if (ring === undefined) {
            const own = Object.hasOwn(registry.keys, url) ? registry.keys[url] : undefined;
            ring = (0,_model_registry_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeyRing */ .a3)(own?.state === 'had' ? own.value.keys : vouched);
            rings.set(url, ring);
        }
        return ring;
    };
}
/** The check's result from what each node's signature says. */
function signaturesResult(facts, outcomes) {
    const total = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
    const empty = (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingToCheck */ .J)(facts);
    if (empty !== undefined)
        return { check: 'signatures', ...empty, counts: {}, total, findings: [] };
    if (facts.registry === undefined) {
        const reason = facts.offline ? 'The run was offline.' : 'No registry was asked.';
        return {
            check: 'signatures',
            state: 'not-checked',
            reason,
            counts: { 'not-checked': total },
            total,
            findings: [],
        };
    }
    const counts = { verified: 0, missing: 0, invalid: 0, skipped: 0, unreachable: 0 };
    for (const { outcome } of outcomes)
        counts[outcome.result] += 1;
    const findings = (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFindings */ .R)(facts, 'signatures', outcomes.flatMap(problemOf));
    const reason = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeReasons */ .t)('Signatures', outcomes);
    return {
        check: 'signatures',
        ...(reason === undefined ? { state: 'ran' } : { state: 'incomplete', reason }),
        counts,
        total,
        findings,
    };
}
function problemOf({ graph, node, outcome }) {
    const rule = ruleOf(node, outcome);
    if (rule === undefined)
        return [];
    const { id, title, severity, fix } = rule;
    return [
        {
            graph,
            node,
            rule: id,
            title,
            severity,
            fix,
            message: `${(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(node)} ${outcome.reason ?? title}.`,
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
            // What is no registry package is the business of the check of sources.
            return node.source.kind === 'registry' && !(node.bundled === true && node.integrity === undefined)
                ? RULES.skipped
                : undefined;
        case 'missing':
            return outcome.unbound === true ? RULES.unbound : RULES.missing;
        case 'invalid':
            return RULES.invalid;
        case 'unreachable':
            return RULES.unreachable;
    }
}
/** Registry signatures over what the lockfile pins. */
const signatures = {
    meta: {
        id: 'signatures',
        title: 'Registry signatures',
        rules: Object.values(RULES),
        policyKeys: ['missing-signature', 'skipped-signature'],
        needsNetwork: true,
    },
    load: async () => (facts) => signaturesResult(facts, judgeSignatures(facts)),
};


/***/ }),

/***/ 12817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readLockfiles),
/* harmony export */   UM: () => (/* binding */ pickLockfiles),
/* harmony export */   d$: () => (/* binding */ LOCKFILE_CAP),
/* harmony export */   tX: () => (/* binding */ lockfileProblem)
/* harmony export */ });
/* unused harmony export findLockfiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60198);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86349);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6009);







/** A lockfile of 100,000 packages has about 50 MB. */
const LOCKFILE_CAP = 256 * 1024 * 1024;
/** Bounds of the walk where git does not say which files belong to the project. */
const WALK = { depth: 16, entries: 200_000 };
/**
 * Reads the lockfiles below `dir`. One that cannot be read becomes a problem, so that the others are still
 * read; one that was named in `files` throws.
 *
 * @param dir absolute path of the repository; paths in the answer are relative to it, with `/`.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, INPUT_TOO_LARGE for files that were named.
 */
async function readLockfiles(dir, options = {}) {
    const { files, cap = LOCKFILE_CAP } = options;
    const graphs = [];
    const raw = [];
    if (files !== undefined) {
        for (const file of sorted(files)) {
            const source = await load(dir, file, cap);
            graphs.push(await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLockfile */ .GQ)(source));
            raw.push(source);
        }
        return { graphs, problems: [], raw };
    }
    const found = await findLockfiles(dir);
    const problems = [...found.problems];
    if (found.files.length === 0 && problems.length === 0)
        problems.push(nothingFound());
    for (const file of found.files) {
        try {
            await refuseOutside(dir, file);
            const source = await load(dir, file, cap);
            raw.push(source);
            graphs.push(await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLockfile */ .GQ)(source));
        }
        catch (error) {
            problems.push(lockfileProblem(file, error));
        }
    }
    return { graphs, problems, raw };
}
async function load(dir, file, cap) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(dir, file), cap);
    return { path: (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(file, dir), bytes };
}
function nothingFound() {
    return {
        kind: 'lockfile',
        subject: '.',
        state: 'missing',
        message: 'No lockfile was found',
        hint: 'Commit the lockfile of your package manager, or name the right folder with --dir.',
    };
}
/** A found lockfile may be a symbolic link, but not one that leads out of the project. */
async function refuseOutside(dir, file) {
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(dir), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, file))]);
    if (real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `${file} is a symbolic link that leads out of the project`, {
        location: { file },
        hint: 'Replace it by a regular file.',
    });
}
/** What an error of reading one lockfile is to the run. @throws what is not an error of the input. */
function lockfileProblem(file, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De))
        throw error;
    const line = error.location?.line;
    return {
        kind: 'lockfile',
        subject: file,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
        message: line === undefined ? error.message : `${error.message} (line ${line})`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
/**
 * Finds lockfiles below `dir`, sorted by path: of git's tracked and untracked files without the ignored ones,
 * or, outside a repository, by a bounded walk. Never inside `node_modules`. A lockfile of a kind that is not
 * read, and a walk that met its bounds, are problems.
 */
async function findLockfiles(dir) {
    const problems = [];
    const listed = (await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(dir))?.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, file)));
    const files = listed ?? (await walk(dir, problems));
    return pickLockfiles(files, problems);
}
/** The lockfiles among paths; those of kinds that are not read become problems. */
function pickLockfiles(files, problems = []) {
    const names = new Set(_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileReaders */ .iw.flatMap((reader) => reader.fileNames));
    const picked = [];
    for (const file of sorted(files)) {
        const parts = file.split('/');
        const name = parts.pop() ?? '';
        if (parts.includes('node_modules'))
            continue;
        if (names.has(name))
            picked.push(file);
        else if (Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadLockfiles */ .I5, name))
            problems.push(unread(file, _registry_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadLockfiles */ .I5[name] ?? ''));
    }
    return { files: picked, problems };
}
function unread(file, manager) {
    return {
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message: `${file} is a lockfile of ${manager}, which is not read`,
        hint: `What is read: ${_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileReaders */ .iw.map((reader) => reader.title).join('; ')}.`,
    };
}
async function walk(dir, problems) {
    const files = [];
    const open = [{ path: '', depth: 0 }];
    let seen = 0;
    const stopped = (why, subject) => {
        problems.push({
            kind: 'lockfile',
            subject,
            state: 'invalid',
            message: `The search for lockfiles stopped: ${why}`,
            hint: 'Name the lockfiles with --lockfile, or run it in a git repository.',
        });
    };
    for (let current = open.shift(); current !== undefined; current = open.shift()) {
        for (const entry of await list(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, current.path), current.path, problems)) {
            seen += 1;
            if (seen > WALK.entries) {
                stopped(`more than ${WALK.entries} files and folders`, current.path === '' ? '.' : current.path);
                return files;
            }
            const below = current.path === '' ? entry.name : `${current.path}/${entry.name}`;
            if (entry.isFile())
                files.push(below);
            else if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name === '.git')
                continue;
            else if (current.depth >= WALK.depth)
                stopped(`folders more than ${WALK.depth} deep`, below);
            else
                open.push({ path: below, depth: current.depth + 1 });
        }
    }
    return files;
}
async function list(directory, shown, problems) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (shown === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${directory} cannot be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
                location: { file: directory },
                hint: 'Pass an existing folder as --dir.',
                cause: error,
            });
        }
        problems.push({
            kind: 'lockfile',
            subject: shown,
            state: 'invalid',
            message: `The folder cannot be searched for lockfiles: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
        });
        return [];
    }
}
function sorted(values) {
    return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 90360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   N0: () => (/* binding */ rememberLookups),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   qr: () => (/* binding */ publicOnly)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const blocked = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    blocked.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]) {
    blocked.addSubnet(network, prefix, 'ipv6');
}
/**
 * Whether an IP address is not a public one: loopback, private, link-local, shared, documentation, multicast,
 * reserved, or an IPv6 form that wraps an IPv4 address.
 *
 * @see IANA special-purpose address registries (RFC 6890)
 */
function isPrivateAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    if (family === 0)
        return false;
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
    if (mapped !== undefined)
        return blocked.check(mapped, 'ipv4');
    if (family === 6 && /^::ffff:/i.test(bare))
        return true;
    return blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 4 && bare.startsWith('127.'));
}
/** A DNS look-up that fails when any answer is not public, so that a name cannot be rebound to the inside. */
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, '', 0);
            const all = Array.isArray(addresses) ? addresses : [];
            const inside = all.find((entry) => isPrivateAddress(entry.address));
            const first = all[0];
            if (inside !== undefined || first === undefined) {
                const what = inside === undefined ? 'has no address' : 'is not a public address';
                return callback(Object.assign(new Error(`${hostname} ${what}`), { code: 'EPRIVATE' }), '', 0);
            }
            if (options.all === true)
                return callback(null, all);
            return callback(null, first.address, first.family);
        });
    };
}
/**
 * A DNS look-up that asks once a name: fifty connections opened at once to one host would send fifty questions,
 * which resolvers drop and threads wait for.
 */
function rememberLookups(lookup) {
    const answers = new Map();
    const ask = (hostname, family) => new Promise((resolve, reject) => {
        lookup(hostname, { all: true, family: Number(family) || 0 }, (error, addresses) => {
            if (error !== null)
                reject(error);
            else
                resolve(Array.isArray(addresses) ? addresses : []);
        });
    });
    return (hostname, options, callback) => {
        const key = `${hostname} ${options.family ?? 0}`;
        let answer = answers.get(key);
        if (answer === undefined) {
            answer = ask(hostname, options.family ?? 0);
            // A failure is not remembered: the next try asks again.
            answer.catch(() => answers.delete(key));
            answers.set(key, answer);
        }
        answer.then((all) => {
            const [first] = all;
            if (options.all === true)
                callback(null, [...all]);
            else if (first === undefined)
                callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, '', 0));
    };
}


/***/ }),

/***/ 73337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/http-address.js
var http_address = __webpack_require__(90360);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/io/http-dispatcher.js



/** The two connection pools: one for hosts the user configured, one (public addresses only) for hosts named by others. */
async function createDispatchers(options) {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const { env, network = {}, timeouts = {} } = options;
    // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
    const secureContext = (0,external_node_tls_.createSecureContext)(network.ca === undefined ? {} : { ca: network.ca });
    const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
    const remembered = (0,http_address/* rememberLookups */.N0)(external_node_dns_.lookup);
    const agent = (lookUp) => {
        const tls = { secureContext, timeout: timeouts.connectMs ?? 10_000, lookup: lookUp };
        return new EnvHttpProxyAgent({
            connections: options.concurrency ?? 50,
            pipelining: 1,
            keepAliveTimeout: 10_000,
            headersTimeout: timeouts.headersMs ?? 20_000,
            bodyTimeout: timeouts.bodyMs ?? 20_000,
            connect: tls,
            requestTls: tls,
            proxyTls: { timeout: timeouts.connectMs ?? 10_000 },
            httpProxy,
            httpsProxy: network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
            noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
        });
    };
    const configured = agent(remembered);
    const named = agent((0,http_address/* publicOnly */.qr)(remembered));
    return {
        configured,
        named,
        close: async () => {
            await Promise.all([configured.destroy(), named.destroy()]);
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/io/http-response.js



const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const DEFAULT_CAP = 8 * 1024 * 1024;
/** Reads one answer within its cap and says what to do with it. */
async function readResponse(response, request, usage, parseRetryAfter) {
    const { statusCode: status, headers, body } = response;
    const cap = request.maxBytes ?? DEFAULT_CAP;
    const success = status >= 200 && status < 300;
    const raw = await readBody(body, success ? cap : 64 * 1024, usage);
    if (status >= 300 && status < 400) {
        const location = headers.location;
        return typeof location === 'string'
            ? { redirect: location }
            : { done: { kind: 'refused', status, reason: `answered ${status} without a place to go` } };
    }
    if (!success) {
        const result = { kind: 'refused', status, reason: `answered ${status}` };
        if (!RETRYABLE.has(status))
            return { done: result };
        const header = headers['retry-after'];
        if (typeof header !== 'string')
            return { again: result };
        const waitMs = parseRetryAfter(header);
        if (waitMs === undefined)
            return { done: { ...result, reason: `answered ${status} and asks to wait longer than this run does` } };
        return { again: result, waitMs };
    }
    if (raw === undefined)
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    const plain = await decompress(raw, headers['content-encoding'], cap);
    if (plain === 'too-large')
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    if (plain === 'broken')
        return { again: { kind: 'failed', reason: 'sent a compressed answer that is cut short or broken' } };
    return { done: { kind: 'answer', status, headers, body: plain } };
}
/** The body's bytes, or `undefined` when there are more than `cap`. */
async function readBody(body, cap, usage) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        const bytes = chunk;
        size += bytes.length;
        usage.receivedBytes += bytes.length;
        // Leaving the loop destroys the stream, and with it the connection.
        if (size > cap)
            return undefined;
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
async function decompress(bytes, encoding, cap) {
    const name = String(encoding ?? 'identity')
        .trim()
        .toLowerCase();
    if (name === 'identity' || name === '' || bytes.length === 0)
        return bytes;
    const options = { maxOutputLength: cap };
    try {
        if (name === 'gzip' || name === 'x-gzip')
            return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, options);
        if (name === 'br')
            return await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(bytes, options);
        if (name === 'deflate')
            return await (0,external_node_util_.promisify)(external_node_zlib_.inflate)(bytes, options);
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
    }
    return 'broken';
}
/** Milliseconds to wait, or `undefined` when that is longer than `max`. @see RFC 9110, section 10.2.3 */
function retryAfterMs(header, now, max) {
    const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
    if (Number.isNaN(seconds))
        return 0;
    const ms = Math.max(0, Math.ceil(seconds * 1000));
    return ms > max ? undefined : ms;
}
/** What went wrong on the way, in words that follow a host's name. */
function networkReason(error) {
    const code = codeOf(error);
    switch (code) {
        case 'UND_ERR_CONNECT_TIMEOUT':
            return 'did not accept a connection in time';
        case 'UND_ERR_HEADERS_TIMEOUT':
            return 'did not begin to answer in time';
        case 'UND_ERR_BODY_TIMEOUT':
            return 'stopped sending in the middle of its answer';
        case 'UND_ERR_SOCKET':
        case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
        case 'ECONNRESET':
            return 'closed the connection before its answer was complete';
    }
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'took too long to answer';
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    const cause = inner instanceof Error && inner.cause instanceof Error ? inner.cause : inner;
    return code === undefined ? (0,errors/* messageOf */.bD)(cause) : `could not be reached: ${(0,errors/* messageOf */.bD)(cause)} (${code})`;
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : undefined;
}
/** Asking again cannot help: a certificate is not trusted, or the address is not public. */
function isFinal(error) {
    const code = codeOf(error) ?? '';
    return (code === 'EPRIVATE' || /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/.test(code));
}

// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(25484);
;// CONCATENATED MODULE: ./build/io/slots.js
/** At most `size` tasks at a time, first come first served. */
function createSlots(size) {
    let free = Math.max(1, size);
    const waiting = [];
    let head = 0;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting[head];
            if (next === undefined)
                free += 1;
            else {
                head += 1;
                next();
            }
        }
    };
}
/** Waits; an aborted signal ends the wait early, without an error. */
function sleepFor(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted === true)
            end();
    });
}

;// CONCATENATED MODULE: ./build/io/http.js






const MAX_REDIRECTS = 3;
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it.
 */
async function createHttpClient(options) {
    const { request: send } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await createDispatchers(options);
    const usage = { requests: 0, receivedBytes: 0 };
    const slots = createSlots(options.concurrency ?? 50);
    const pauses = new Map();
    const sleep = options.sleep ?? sleepFor;
    const now = options.now ?? Date.now;
    const limits = {
        tries: options.tries ?? 3,
        backoffMs: options.backoffMs ?? 500,
        maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
        totalMs: options.timeouts?.totalMs ?? 60_000,
    };
    const clean = (text) => (0,redact/* redact */.E)(text, options.secrets ?? []);
    const attempt = async (url, request) => {
        const signals = [AbortSignal.timeout(request.totalMs ?? limits.totalMs), options.signal].filter((s) => s !== undefined);
        const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
        usage.requests += 1;
        try {
            const response = await send(url, {
                method: request.method ?? 'GET',
                dispatcher: request.origin === 'named' ? dispatchers.named : dispatchers.configured,
                signal: AbortSignal.any(signals),
                headers: {
                    'user-agent': options.userAgent,
                    accept: request.accept ?? 'application/json',
                    'accept-encoding': 'gzip',
                    ...(authorization === undefined ? {} : { authorization }),
                },
            });
            return await readResponse(response, request, usage, (header) => retryAfterMs(header, now(), limits.maxRetryAfterMs));
        }
        catch (error) {
            const reason = options.signal?.aborted === true ? (0,errors/* messageOf */.bD)(options.signal.reason) : networkReason(error);
            const result = { kind: 'failed', reason };
            return options.signal?.aborted === true || isFinal(error) ? { done: result } : { again: result };
        }
    };
    const tryAll = async (url, request) => {
        for (let tried = 1;; tried += 1) {
            const pause = (pauses.get(url.origin) ?? 0) - now();
            if (pause > 0)
                await sleep(pause, options.signal);
            if (options.signal?.aborted === true)
                return { kind: 'failed', reason: (0,errors/* messageOf */.bD)(options.signal.reason) };
            const outcome = await attempt(url, request);
            if ('done' in outcome)
                return outcome.done;
            if ('redirect' in outcome)
                return outcome;
            if (tried >= (request.tries ?? limits.tries))
                return outcome.again;
            const wait = outcome.waitMs ?? limits.backoffMs * 2 ** (tried - 1);
            // A server that names a time speaks for all requests to it, not only for this one.
            if (outcome.waitMs !== undefined)
                pauses.set(url.origin, now() + wait);
            await sleep(wait, options.signal);
        }
    };
    const get = async (address, request = {}) => {
        let url = parseUrl(address);
        for (let hops = 0;; hops += 1) {
            const refusal = url === undefined ? `is no server: '${address}' is not a URL` : refuse(url, request);
            if (url === undefined || refusal !== undefined)
                return { kind: 'failed', reason: clean(refusal ?? '') };
            const result = await tryAll(url, request);
            if (!('redirect' in result))
                return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
            const target = parseUrl(result.redirect, url);
            if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
                const where = target === undefined ? 'nowhere' : `to ${target.origin}`;
                return {
                    kind: 'failed',
                    reason: clean(`redirects ${where}${hops >= MAX_REDIRECTS ? ' again and again' : ''}, which is not followed`),
                };
            }
            url = target;
        }
    };
    return {
        get: (address, request) => slots(() => get(address, request)),
        get usage() {
            return { ...usage };
        },
        close: dispatchers.close,
    };
}
/** Why a URL may not be asked at all. */
function refuse(url, request) {
    if (url.username !== '' || url.password !== '')
        return 'is named with credentials in its URL, which are not used';
    const loopback = (0,http_address/* isLoopbackHost */.cW)(url.hostname);
    if (request.origin === 'named' && (loopback || (0,http_address/* isPrivateAddress */.C0)(url.hostname)))
        return 'is not a public address, and was not configured by the user';
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol === 'http:' && loopback)
        return undefined;
    return `is named with ${url.protocol}//, which is not https`;
}
function parseUrl(text, base) {
    return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, '$1***@');
    for (const secret of secrets) {
        // Host names come back in lower case, whatever was sent.
        if (secret.length >= 4)
            clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
    }
    return clean;
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 10217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ HASH_ALGORITHMS),
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
    const hashes = [];
    for (const part of text.split(/\s+/)) {
        const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
        if (match === null)
            continue;
        const algorithm = match[1];
        const digest = Buffer.from(match[2] ?? '', 'base64');
        if (digest.length !== BYTES[algorithm])
            continue;
        hashes.push({ algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') });
    }
    return hashes;
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 91066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf)
/* harmony export */ });
/* unused harmony export importerLabel */
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`. */
function labelOf(node) {
    return `${node.name}@${node.version}`;
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 31705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ packageFactsOf)
/* harmony export */ });
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ }),

/***/ 65232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ verifyRegistrySignature),
/* harmony export */   UN: () => (/* binding */ needsPublishTime),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   a3: () => (/* binding */ createKeyRing)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10217);


/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
function createKeyRing(keys) {
    const ring = new Map();
    for (const entry of keys) {
        if (entry.usage !== undefined && entry.usage !== 'npm:signatures')
            continue;
        const key = readKey(entry.key);
        if (key !== undefined)
            ring.set(entry.keyid, { key, expires: entry.expires });
    }
    return ring;
}
/** A P-256 public key from base64 DER, or `undefined` where it is anything else. */
function readKey(base64) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
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
        };
    }
    const binding = bindIntegrity(question);
    if ('unbound' in binding)
        return { result: 'missing', unbound: true, reason: binding.unbound };
    const bad = known.find((signature) => !signs(question, binding.signed, signature, ring));
    if (bad !== undefined)
        return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
    return judgeExpiry(question, known, ring);
}
/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function bindIntegrity(question) {
    const pinned = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIntegrity */ .hN)(question.integrity ?? ''));
    const first = pinned[0];
    if (first === undefined || question.integrity === undefined)
        return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
    const registry = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIntegrity */ .hN)(question.manifest.integrity ?? ''));
    // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
    const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
    if (question.manifest.integrity !== undefined && sameHashes(pinned, registry))
        signed.push(question.manifest.integrity);
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
function sameHashes(a, b) {
    const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
    const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
    return left.size === right.size && [...left].every((hash) => right.has(hash));
}
function signs(question, integrities, signature, ring) {
    const key = ring.get(signature.keyid)?.key;
    if (key === undefined)
        return false;
    const bytes = Buffer.from(signature.sig, 'base64');
    return integrities.some((integrity) => {
        const message = Buffer.from(`${question.name}@${question.version}:${integrity}`, 'utf8');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', message, key, bytes);
    });
}
function explainInvalid(question, bad, ring) {
    const theirs = question.manifest.integrity;
    const lockfileDiffers = theirs !== undefined && signs(question, [theirs], bad, ring);
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

/***/ 66363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   zT: () => (/* binding */ readBuildClaim)
/* harmony export */ });
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
    if (own(envelope, 'payloadType') !== 'application/vnd.in-toto+json')
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
        ref: uri === undefined ? undefined : /@(refs\/.+)$/.exec(uri)?.[1],
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


/***/ })

};
