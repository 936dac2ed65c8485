export const id = 9873;
export const ids = [9873];
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
    const create = any ? (await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187), __webpack_require__.e(3132)]).then(__webpack_require__.bind(__webpack_require__, 33132))).createBundleVerifier : undefined;
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

/***/ 7715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/package-pattern.js
var package_pattern = __webpack_require__(36677);
;// CONCATENATED MODULE: ./build/decide/exceptions.js

/**
 * Opens the policy's exceptions for questions.
 *
 * @param time RFC 3339 UTC; an exception holds through the end of its day in UTC.
 */
function openExceptions(exceptions, time) {
    const today = time.slice(0, 10);
    const used = new Set();
    // By rule or advisory id, so that thousands of findings do not meet hundreds of exceptions each.
    const byRule = new Map();
    for (const exception of exceptions) {
        const key = exception.rule.toLowerCase();
        const entries = byRule.get(key) ?? [];
        entries.push({
            exception,
            matches: (0,package_pattern/* packagePattern */.hd)(exception.package),
            state: exception.expires >= today ? 'active' : 'expired',
        });
        byRule.set(key, entries);
    }
    for (const entries of byRule.values())
        entries.sort(compareEntries);
    return {
        used,
        find(finding) {
            if (byRule.size === 0)
                return undefined;
            const found = [];
            for (const key of new Set([finding.rule, ...finding.aliases].map((id) => id.toLowerCase()))) {
                for (const entry of byRule.get(key) ?? []) {
                    if (!entry.matches(finding.subject))
                        continue;
                    used.add(entry.exception.id);
                    found.push(entry);
                }
            }
            const [best] = found.sort(compareEntries);
            return best === undefined ? undefined : { exception: best.exception, state: best.state };
        },
    };
}
function compareEntries(a, b) {
    if (a.exception.expires !== b.exception.expires)
        return a.exception.expires > b.exception.expires ? -1 : 1;
    return a.exception.id < b.exception.id ? -1 : 1;
}

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/policy.js
var model_policy = __webpack_require__(50154);
;// CONCATENATED MODULE: ./build/decide/gaps.js


/**
 * Everything required that could not be done, in the order of the checks: each makes the verdict `incomplete`.
 *
 * - a check that started and could not finish, unless it is `off`;
 * - a check that was not run, where it is `required`, or `when-online` and this run is online;
 * - what could not be read, where a check that counts needed it;
 * - reports that the policy requires.
 */
function findGaps(facts, policy, results) {
    const gaps = [];
    for (const check of model_policy/* CHECK_IDS */.Sh) {
        const gap = checkGap(check, facts, policy, results);
        if (gap !== undefined)
            gaps.push(gap);
    }
    const empty = emptyGap(facts, policy, gaps);
    if (empty !== undefined)
        gaps.push(empty);
    gaps.push(...missingReports(facts, policy));
    for (const problem of facts.problems) {
        const gap = problemGap(problem, facts, policy, gaps);
        if (gap !== undefined)
            gaps.push(gap);
    }
    return gaps;
}
/** The verdict once it is known whether the run's outputs were signed. */
function withSeal(verdict, seal, policy) {
    if (!policy.requireSeal || seal.state === 'sealed')
        return verdict;
    const gap = {
        check: 'seal',
        message: `The policy requires a seal, and there is none: ${seal.reason}`,
        hint: 'Give the job id-token: write, or pass --key.',
    };
    return {
        ...verdict,
        verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
        gaps: [...verdict.gaps, gap],
    };
}
function checkGap(check, facts, policy, results) {
    const requirement = policy.checks[check];
    if (requirement === 'off')
        return undefined;
    const result = results.find((candidate) => candidate.check === check);
    const hint = `Make it possible, or set checks.${check} in the policy to what you can accept.`;
    if (result === undefined)
        return counts(requirement, facts) ? { check, message: 'It did not run.', hint } : undefined;
    switch (result.state) {
        case 'ran':
        case 'not-applicable':
            return undefined;
        case 'incomplete':
            return { check, message: result.reason ?? 'It could not finish.', hint };
        case 'not-checked':
            if (!counts(requirement, facts))
                return undefined;
            return {
                check,
                message: result.reason ?? 'It was not run.',
                hint: facts.offline ? 'Run without --offline.' : hint,
            };
    }
}
function counts(requirement, facts) {
    return requirement === 'required' || (requirement === 'when-online' && !facts.offline);
}
/** No packages at all: whatever a check found in nothing proves nothing. */
function emptyGap(facts, policy, gaps) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (gaps.some((gap) => gap.check === 'lockfiles'))
        return undefined;
    const needing = ['signatures', 'provenance'].filter((check) => policy.checks[check] === 'required' && !gaps.some((gap) => gap.check === check));
    const [check] = needing;
    if (check === undefined)
        return undefined;
    return {
        check,
        message: 'No lockfile names a package, so nothing was verified.',
        hint: `Commit the lockfile, or set checks.${check} to when-online if this repository has no dependencies.`,
    };
}
/** Checks that cannot be trusted when something of this kind could not be read. */
const NEEDED_BY = {
    lockfile: ['lockfiles', 'sources', 'licenses', 'signatures', 'provenance'],
    report: ['vulnerabilities', 'scanners'],
    tool: ['vulnerabilities', 'scanners'],
    advisories: ['vulnerabilities'],
    registry: ['signatures', 'provenance'],
    base: [],
    policy: [],
};
function problemGap(problem, facts, policy, gaps) {
    const needing = NEEDED_BY[problem.kind];
    const told = gaps.some((gap) => needing.includes(gap.check) &&
        (gap.message.includes(problem.subject) || gap.message.includes(problem.message)));
    if (told)
        return undefined;
    const gap = {
        check: needing.find((check) => policy.checks[check] !== 'off') ?? problem.kind,
        message: problem.message,
        ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    };
    switch (problem.kind) {
        case 'base':
        case 'policy':
            return gap;
        case 'lockfile':
        case 'report':
        case 'tool':
            // Somebody asked for it to be read: that it could not be is never a pass, unless nobody looks.
            return needing.every((check) => policy.checks[check] === 'off') ? undefined : gap;
        case 'advisories':
        case 'registry':
            return needing.some((check) => counts(policy.checks[check], facts)) ? gap : undefined;
    }
}
function missingReports(facts, policy) {
    return policy.requireReports
        .filter((wanted) => !facts.reports.some((report) => isWanted(report, wanted)))
        .map((wanted) => ({
        check: 'vulnerabilities',
        message: `The policy requires the report ${wanted}, and none was read.`,
        hint: 'Let the scan step run before this one and pass its file with --report, or look at why it failed.',
    }));
}
function isWanted(report, wanted) {
    if (!wanted.startsWith('format:'))
        return (0,glob/* globMatcher */.fU)(wanted)(report.path);
    const [, format, target] = wanted.split(':');
    return report.format === format && (target === undefined || report.target?.kind === target);
}

;// CONCATENATED MODULE: ./build/decide/level.js

/** Rules with a policy key of their own. */
const KEYED_RULES = {
    'licenses/unknown': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
    'licenses/unread': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
    'sources/git': { key: 'allow-git', level: (policy) => policy.allowGit },
    'sources/missing-integrity': { key: 'missing-integrity', level: (policy) => policy.missingIntegrity },
    'signatures/missing': { key: 'missing-signature', level: (policy) => policy.missingSignature },
    'signatures/skipped': { key: 'skipped-signature', level: (policy) => policy.skippedSignature },
};
/** Checks whose severities are scanners' words, and therefore the policy's to weigh. */
const RATED_CHECKS = ['vulnerabilities', 'scanners'];
const WEIGHT = { accept: 0, warn: 1, block: 2 };
/** Whether a level is milder than another. */
function isMilder(a, b) {
    return WEIGHT[a] < WEIGHT[b];
}
/** Whether scanners' thresholds, scopes and filters apply to a finding. */
function isRated(finding) {
    return RATED_CHECKS.includes(finding.check);
}
/**
 * What the policy answers to a finding before anything speaks for it: `rules`, then the rule's own key, then
 * `fail-on-severity` (scanners' findings) or the rule's severity (ours).
 */
function firstLevel(finding, policy) {
    if (policy.checks[finding.check] === 'off') {
        const key = `checks.${finding.check}`;
        return { level: 'accept', reason: { kind: 'rule', text: `${key}: off`, ...keyed(policy, key) } };
    }
    for (const id of [finding.rule, `${finding.check}/*`]) {
        const level = Object.hasOwn(policy.rules, id) ? policy.rules[id] : undefined;
        if (level === undefined)
            continue;
        return {
            level,
            reason: { kind: 'rule', text: `rules: ${id} is ${level}`, ...keyed(policy, `rules.${id}`) },
        };
    }
    const own = Object.hasOwn(KEYED_RULES, finding.rule) ? KEYED_RULES[finding.rule] : undefined;
    if (own !== undefined) {
        const level = own.level(policy);
        const kind = finding.check === 'licenses' ? 'license' : 'rule';
        return { level, reason: { kind, text: `${own.key}: ${level}`, ...keyed(policy, own.key) } };
    }
    if (isRated(finding))
        return byThreshold(finding.severity, policy);
    const level = ownLevel(finding.severity);
    const kind = finding.check === 'licenses' ? 'license' : 'severity';
    return { level, reason: { kind, text: `rule ${finding.rule}, ${finding.severity}` } };
}
function byThreshold(severity, policy) {
    const key = 'fail-on-severity';
    const threshold = policy.failOnSeverity;
    const says = `${key}: ${threshold}`;
    const word = severity === 'unknown' ? 'unknown severity, judged as the highest' : severity;
    if ((0,model_severity/* reaches */.O6)(severity, threshold))
        return { level: 'block', reason: { kind: 'severity', text: `${word}; ${says}`, ...keyed(policy, key) } };
    return {
        level: severity === 'info' ? 'accept' : 'warn',
        reason: { kind: 'severity', text: `${word}, below ${says}`, ...keyed(policy, key) },
    };
}
/** Sealgate's own rules: critical and high ones block, moderate and low ones warn, notes are shown. */
function ownLevel(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
        case 'unknown':
            return 'block';
        case 'moderate':
        case 'low':
            return 'warn';
        case 'info':
            return 'accept';
    }
}
/** The key that decided, and who set it. A member of a map falls back to the map's place. */
function keyed(policy, key) {
    const origin = policy.origins[key] ?? policy.origins[key.split('.')[0] ?? key];
    return { key, ...(origin === undefined ? {} : { origin }) };
}

;// CONCATENATED MODULE: ./build/decide/novelty.js
/**
 * Prepares the question whether a finding came with this change.
 *
 * A package's finding is new when the change added or updated the package, or moved it into a scope that the
 * policy counts and its old scope was not; else it is existing when the base has the package. Other findings
 * are compared with the base's reports. What cannot be told is `unknown`, and judged as new.
 */
function noveltyOf(facts, policy) {
    const { base } = facts;
    if (base === undefined)
        return () => 'unknown';
    const known = packagesByNode(base.graphs);
    const brought = new Set(base.changes.flatMap((change) => [...change.added, ...change.updated.map((update) => update.after)].flatMap((node) => [
        node.id,
        node.purl,
    ])));
    const head = packagesByNode(facts.graphs);
    const reported = new Set(base.reports.flatMap((report) => report.findings.map((f) => f.fingerprint)));
    const widened = (node) => {
        const [before, after] = [known.get(node)?.scope, head.get(node)?.scope];
        return (before !== undefined &&
            after !== undefined &&
            !policy.failOnScopes.includes(before) &&
            policy.failOnScopes.includes(after));
    };
    return (finding) => {
        const { subject } = finding;
        if (subject.kind === 'policy')
            return 'existing';
        const nodes = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
        if (nodes.some((node) => brought.has(node) || widened(node)))
            return 'new';
        if (reported.has(finding.fingerprint))
            return 'existing';
        if (nodes.length > 0 && nodes.every((node) => known.has(node)))
            return 'existing';
        if (subject.kind === 'lockfile')
            return lockfileNovelty(finding, base, facts);
        return base.reports.length > 0 ? 'new' : 'unknown';
    };
}
function packagesByNode(graphs) {
    const nodes = new Map();
    for (const graph of graphs) {
        for (const node of graph.packages) {
            nodes.set(node.id, node);
            if (!nodes.has(node.purl))
                nodes.set(node.purl, node);
        }
    }
    return nodes;
}
/** A lockfile's own problem is old when the base has the same bytes, or the same problem at the same place. */
function lockfileNovelty(finding, base, facts) {
    const path = finding.subject.name;
    const before = base.graphs.find((graph) => graph.lockfile.path === path);
    if (before === undefined)
        return 'new';
    const after = facts.graphs.find((graph) => graph.lockfile.path === path);
    if (after?.lockfile.sha256 === before.lockfile.sha256)
        return 'existing';
    const { code, place } = finding.detail ?? {};
    const same = before.problems.some((problem) => problem.code === code && (problem.place ?? null) === (place ?? null));
    return same ? 'existing' : 'new';
}

// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(27866);
;// CONCATENATED MODULE: ./build/decide/unused.js

const ADVISORY_CHECKS = ['vulnerabilities', 'scanners'];
/**
 * A finding for every exception that matched nothing (rule `exceptions/unused`). Only where the checks that
 * could need it ran to the end: a check that did not run says nothing about its exceptions.
 *
 * @param used ids of exceptions that matched a finding.
 * @param time RFC 3339 UTC.
 */
function unusedExceptions(policy, results, used, time) {
    if (policy.checks.exceptions === 'off')
        return [];
    return policy.exceptions
        .filter((exception) => !used.has(exception.id) && couldHaveMatched(exception, results))
        .map((exception) => unusedFinding(exception, time));
}
function couldHaveMatched(exception, results) {
    const [check = '', what] = exception.rule.split('/');
    const isRule = what !== undefined && results.some((result) => result.check === check);
    const states = results
        .filter((result) => (isRule ? result.check === check : ADVISORY_CHECKS.includes(result.check)))
        .map((result) => result.state);
    return states.some((state) => state === 'ran') && !states.includes('incomplete');
}
function unusedFinding(exception, time) {
    const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
    const over = expires < time.slice(0, 10) ? `; it expired on ${expires}` : '';
    return {
        check: 'exceptions',
        rule: 'exceptions/unused',
        severity: 'low',
        subject: { kind: 'policy', name: id },
        title: 'Nothing needs this exception',
        message: `Exception ${id} (${rule} for ${subject}, approved by ${approvedBy}) matches no finding${over}. An exception that nobody needs waits for the next problem and hides it.`,
        aliases: [],
        fix: { text: `Remove exception ${id} from the policy.` },
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(['exceptions/unused', id]),
    };
}

;// CONCATENATED MODULE: ./build/decide/decide.js






/**
 * Judges findings by the policy. Pure: the same facts give the same answer, in any order of the findings.
 *
 * Each finding starts at the level of `rules`, its rule's key or its severity; then scope, missing fix, allowed
 * advisory, exception, the scanner's own suppression, age and `warn-only` may each make it milder, never
 * stronger. The reason shown is the one that gave the final outcome. docs/policy.md says the same to users.
 *
 * @returns decisions, blocking ones first, and the verdict: `fail` where anything blocks, else `incomplete`
 *   where something required could not be done, else `pass`. Gaps are listed with a `fail` too.
 */
function decide({ facts, policy, results, findings }) {
    const book = openExceptions(policy.exceptions, facts.context.time);
    const novelty = noveltyOf(facts, policy);
    const judge = (finding) => judgeFinding(finding, { policy, book, novelty });
    const decisions = findings.map(judge);
    // Only now is it known which exceptions nothing needed.
    decisions.push(...unusedExceptions(policy, results, book.used, facts.context.time).map(judge));
    decisions.sort(compareDecisions);
    return { decisions, verdict: verdictOf(decisions, facts, policy, results) };
}
function judgeFinding(finding, { policy, book, novelty }) {
    const age = novelty(finding);
    let judged = firstLevel(finding, policy);
    const lower = (level, reason) => {
        if (isMilder(level, judged.level))
            judged = { level, reason };
    };
    if (isRated(finding))
        lowerRated(finding, policy, lower);
    const waiver = book.find(finding);
    if (waiver?.state === 'active') {
        const { id, approvedBy, expires, reason } = waiver.exception;
        lower('accept', {
            kind: 'exception',
            text: `exception ${id} by ${approvedBy} until ${expires}: ${reason}`,
            exception: id,
            ...place(waiver.exception),
        });
    }
    if (finding.suppressed !== undefined) {
        const { by, reason } = finding.suppressed;
        lower(policy.suppressedFindings, {
            kind: 'suppressed',
            text: `hidden by ${by}${reason === undefined ? '' : `: ${reason}`}`,
            ...keyed(policy, 'suppressed-findings'),
        });
    }
    if (age === 'existing') {
        lower(policy.existingFindings, {
            kind: 'existing',
            text: `was there before this change; existing-findings: ${policy.existingFindings}`,
            ...keyed(policy, 'existing-findings'),
        });
    }
    if (policy.warnOnly && judged.level === 'block') {
        lower('warn', {
            kind: 'warn-only',
            text: `would block (${judged.reason.text}); warn-only`,
            ...keyed(policy, 'warn-only'),
        });
    }
    if (waiver?.state === 'expired' && judged.level !== 'accept') {
        const { id, approvedBy, expires } = waiver.exception;
        judged = {
            level: judged.level,
            reason: {
                kind: 'expired-exception',
                text: `exception ${id} by ${approvedBy} expired on ${expires}; ${judged.reason.text}`,
                exception: id,
                ...place(waiver.exception),
            },
        };
    }
    return { finding, outcome: judged.level, reason: judged.reason, novelty: age };
}
/** What the policy lets pass of scanners' findings. */
function lowerRated(finding, policy, lower) {
    const { scope } = finding.subject;
    if (scope !== undefined && !policy.failOnScopes.includes(scope)) {
        lower('warn', {
            kind: 'scope',
            text: `scope ${scope}; fail-on-scopes: ${policy.failOnScopes.join(', ') || 'none'}`,
            ...keyed(policy, 'fail-on-scopes'),
        });
    }
    if (policy.ignoreUnfixed && finding.check === 'vulnerabilities' && !hasFix(finding)) {
        lower('warn', {
            kind: 'unfixed',
            text: 'no fixed version yet; ignore-unfixed',
            ...keyed(policy, 'ignore-unfixed'),
        });
    }
    const ids = new Set(finding.aliases.map((alias) => alias.toLowerCase()));
    const allowed = policy.allowGhsas.find((id) => ids.has(id.toLowerCase()));
    if (allowed !== undefined) {
        lower('accept', {
            kind: 'allowed-advisory',
            text: `allow-ghsas names ${allowed}`,
            ...keyed(policy, 'allow-ghsas'),
        });
    }
}
/** A fix that our own reading of the tree could not place still counts: some tool knows a fixed version. */
function hasFix(finding) {
    return (finding.fix?.version !== undefined || finding.seenBy?.some((s) => s.fixedVersion !== undefined) === true);
}
function place(exception) {
    if (exception.file === undefined)
        return {};
    return { origin: exception.line === undefined ? exception.file : `${exception.file}:${exception.line}` };
}
const ORDER = { block: 0, warn: 1, accept: 2 };
/** Blocking first, then the most severe, then by check, rule, subject and fingerprint. */
function compareDecisions(a, b) {
    return (ORDER[a.outcome] - ORDER[b.outcome] ||
        (0,model_severity/* compareSeverity */.zK)(a.finding.severity, b.finding.severity) ||
        compareText(a.finding.check, b.finding.check) ||
        compareText(a.finding.rule, b.finding.rule) ||
        compareText(a.finding.subject.name, b.finding.subject.name) ||
        compareText(a.finding.fingerprint, b.finding.fingerprint));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function verdictOf(decisions, facts, policy, results) {
    const count = (outcome) => decisions.filter((decision) => decision.outcome === outcome).length;
    const gaps = findGaps(facts, policy, results);
    const blocked = count('block');
    return {
        verdict: blocked > 0 ? 'fail' : gaps.length > 0 ? 'incomplete' : 'pass',
        blocked,
        warned: count('warn'),
        accepted: count('accept'),
        gaps,
    };
}


/***/ }),

/***/ 27866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
