"use strict";
exports.id = 1072;
exports.ids = [1072,8691];
exports.modules = {

/***/ 41072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordSchema: () => (/* binding */ recordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
;// CONCATENATED MODULE: ./build/model/schemas/shape.js

/**
 * A schema of exactly the members of an interface: a member that the schema lacks, has too many, or gets
 * wrong does not compile. So the published JSON Schemas cannot drift from the types.
 */
function shapeOf() {
    return (shape) => schemas/* object */.Ikc(shape);
}
/** A schema of exactly the words of a union. */
function wordsOf(words) {
    return schemas/* enum */.k5n(Object.keys(words));
}
/**
 * Text from outside: any characters, escaped by whoever writes it. Lengths are capped well above what real runs
 * hold, because a record may come back from a place that a stranger could write to.
 */
const shape_text = schemas/* string */.YjP().max(20_000);
/** Short text: names, ids, addresses. */
const line = schemas/* string */.YjP().max(2_000);
const count = schemas/* int */.Whr().min(0);
const position = schemas/* int */.Whr().min(1);
const commit = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** RFC 3339 UTC, whole seconds. */
const time = schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
function many(item) {
    return schemas/* array */.YOg(item).max(100_000);
}

;// CONCATENATED MODULE: ./build/model/schemas/finding-schema.js



const finding_schema_severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC).describe('`unknown` gates like the highest.');
const scope = wordsOf({ runtime: true, optional: true, development: true, unknown: true });
const subject = shapeOf()({
    kind: wordsOf({
        package: true,
        file: true,
        image: true,
        policy: true,
        lockfile: true,
        repository: true,
    }),
    name: shape_text.describe('`name@version` of a package, the path of a file, the reference of an image.'),
    purl: shape_text.optional(),
    nodes: many(shape_text).optional().describe('Node ids of the dependency graphs.'),
    scope: scope.optional(),
});
const finding_schema_location = shapeOf()({
    file: shape_text.describe('Relative to the repository, with `/`.'),
    line: position.optional(),
    endLine: position.optional(),
});
const fix = shapeOf()({
    text: shape_text,
    command: shape_text.optional().describe('Can be pasted into a shell as it stands.'),
    version: shape_text.optional().describe('The nearest version without the problem.'),
});
const seenBy = shapeOf()({
    tool: shape_text,
    severity: finding_schema_severity.optional(),
    fixedVersion: shape_text.optional(),
    report: shape_text.optional(),
});
const evidence = shapeOf()({ file: shape_text, pointer: shape_text.optional() });
/** One finding, as `findings --json` prints it and run records hold it. */
const findingSchema = shapeOf()({
    check: shape_text.describe('Id of the check that made it.'),
    rule: shape_text.describe('`check/what`, documented in docs/rules.'),
    severity: finding_schema_severity,
    subject: subject.describe('What it is about.'),
    title: shape_text.describe('One short line, without the subject.'),
    message: shape_text.describe('What, and why it matters. Plain text.'),
    aliases: many(shape_text).describe('All ids of the same thing, the primary one first.'),
    fix: fix.optional(),
    location: finding_schema_location.optional(),
    paths: many(many(shape_text))
        .optional()
        .describe('From a root to the subject: importer, then `name@version` each.'),
    evidence: evidence.optional(),
    seenBy: many(seenBy).optional().describe('The tools that saw it, and where they disagree.'),
    suppressed: schemas/* strictObject */.rej({ by: shape_text, reason: shape_text.optional(), vex: schemas/* literal */.euz(true).optional() })
        .optional()
        .describe('Hidden by the tool’s own ignore file or comment, or (`vex`) by a VEX statement.'),
    url: shape_text.optional(),
    detail: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional().describe('Facts a machine may want, by rule.'),
    fingerprint: shape_text.describe('The same for the same problem in the same subject over re-scans.'),
}).meta({ id: 'Finding', description: 'One fact that may matter.' });
/** What one check did, without its findings. */
const checkResultSchema = shapeOf()({
    check: shape_text,
    state: wordsOf({
        ran: true,
        'not-checked': true,
        incomplete: true,
        'not-applicable': true,
    }),
    reason: shape_text.optional(),
    counts: schemas/* record */.g1P(schemas/* string */.YjP(), count).describe('Outcomes that add up to `total`.'),
    total: count,
}).meta({ id: 'CheckResult' });

;// CONCATENATED MODULE: ./build/model/schemas/package-schema.js


const source = schemas/* discriminatedUnion */.gMt('kind', [
    shapeOf()({ kind: schemas/* literal */.euz('registry'), url: shape_text.optional() }),
    shapeOf()({ kind: schemas/* literal */.euz('tarball'), url: shape_text }),
    shapeOf()({ kind: schemas/* literal */.euz('git'), url: shape_text, commit: shape_text.optional() }),
    shapeOf()({ kind: schemas/* literal */.euz('file'), path: shape_text }),
    shapeOf()({ kind: schemas/* literal */.euz('link'), path: shape_text }),
]);
const edge = shapeOf()({
    to: shape_text,
    name: shape_text.describe('The name it is required by: the alias where there is one.'),
    range: shape_text.optional(),
    kind: wordsOf({ prod: true, dev: true, optional: true, peer: true }),
});
const packageSchema = shapeOf()({
    id: shape_text,
    purl: shape_text,
    name: shape_text,
    version: shape_text,
    source,
    integrity: shape_text.optional().describe('Subresource integrity as the lockfile has it.'),
    checksum: shape_text
        .optional()
        .describe("Yarn's checksum of the archive it makes, after the archive's format and a slash; not the tarball's hash."),
    patches: many(shape_text).optional().describe('What the package manager changes in its files.'),
    scope: wordsOf({ runtime: true, optional: true, development: true }),
    peer: schemas/* boolean */.zMY().optional(),
    direct: schemas/* boolean */.zMY(),
    bundled: schemas/* boolean */.zMY().optional(),
    license: shape_text.optional(),
    deprecated: schemas/* union */.KCZ([shape_text, schemas/* literal */.euz(true)]).optional(),
    hasInstallScript: schemas/* boolean */.zMY().optional(),
    os: many(shape_text).optional(),
    cpu: many(shape_text).optional(),
    libc: many(shape_text).optional(),
    places: many(shape_text).describe('Where the lockfile keeps it.'),
    line: position.optional(),
    dependencies: many(edge),
}).meta({ id: 'Package', description: 'One name@version from one source with one integrity.' });
/** What a change did to one lockfile. */
const lockfileChangeSchema = shapeOf()({
    lockfile: shape_text,
    added: many(packageSchema),
    removed: many(packageSchema),
    updated: many(schemas/* object */.Ikc({ before: packageSchema, after: packageSchema })),
}).meta({ id: 'LockfileChange' });

;// CONCATENATED MODULE: ./build/model/record-schema.js




const context = shapeOf()({
    time: time.describe('When it ran. Exceptions expire by this clock.'),
    sourceDate: time.optional().describe('What reproducible output carries.'),
    repository: schemas/* object */.Ikc({ slug: shape_text.optional(), url: shape_text.optional() }).optional(),
    commit: commit.optional(),
    ref: line.optional(),
    event: shape_text.describe('Event name on GitHub, `terminal` elsewhere.'),
    pullRequest: schemas/* strictObject */.rej({ number: schemas/* int */.Whr().min(1), headSha: commit, baseSha: commit, fromFork: schemas/* boolean */.zMY() })
        .optional(),
    actor: schemas/* object */.Ikc({ id: shape_text.optional(), login: shape_text.optional(), role: shape_text.optional() }),
    source: schemas/* object */.Ikc({
        run: shape_text.optional(),
        attempt: shape_text.optional(),
        workflowRef: shape_text.optional(),
        job: shape_text.optional(),
        runner: shape_text.optional(),
        userAgent: shape_text,
    }),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('sealgate'), version: shape_text }),
});
const policy = shapeOf()({
    presets: many(shape_text).describe('Names of the presets that apply, nearest last.'),
    path: shape_text.optional(),
    unusable: shape_text.optional().describe('The file that could not be used; the presets judged in its place.'),
    ref: line.optional(),
    commit: commit.optional(),
    digest: sha256.describe('SHA-256 over the RFC 8785 canonical JSON of the effective policy.'),
    environment: shape_text.optional().describe('The environment whose answers apply.'),
    overrides: many(shape_text).describe('Inputs and flags that changed the file’s answer.'),
    changedHere: schemas/* object */.Ikc({ path: shape_text, summary: shape_text }).optional(),
});
const reason = shapeOf()({
    kind: wordsOf({
        severity: true,
        rule: true,
        scope: true,
        exception: true,
        'expired-exception': true,
        'void-exception': true,
        existing: true,
        unfixed: true,
        'allowed-advisory': true,
        suppressed: true,
        since: true,
        'warn-only': true,
        license: true,
    }),
    text: shape_text,
    exception: shape_text.optional(),
    key: shape_text.optional().describe('The policy key that decided.'),
    origin: shape_text.optional().describe('Who set it.'),
});
const decision = shapeOf()({
    finding: findingSchema,
    outcome: wordsOf({ block: true, warn: true, accept: true }),
    reason,
    novelty: wordsOf({ new: true, existing: true, unknown: true }),
}).meta({ id: 'Decision', description: 'One finding and what the policy says about it.' });
const gap = shapeOf()({ check: shape_text, message: shape_text, hint: shape_text.optional() });
const verdict = shapeOf()({
    verdict: wordsOf({ pass: true, fail: true, incomplete: true }),
    blocked: count,
    warned: count,
    accepted: count,
    gaps: many(gap).describe('What was required and could not be done.'),
}).meta({ id: 'Verdict' });
const bundle = schemas/* object */.Ikc({ file: shape_text, subject: shape_text });
const seal = schemas/* discriminatedUnion */.gMt('state', [
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('sealed'), identity: shape_text, bundles: many(bundle) }),
    schemas/* object */.Ikc({
        state: schemas/* literal */.euz('pending'),
        identity: shape_text,
        reason: shape_text,
        pending: many(bundle),
        missing: many(schemas/* object */.Ikc({ service: schemas/* enum */.k5n(['transparency log', 'timestamp authority']), url: shape_text, reason: shape_text })),
    }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('not-sealed'), reason: shape_text }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('failed'), reason: shape_text }),
]);
const outputFile = shapeOf()({
    path: shape_text,
    what: wordsOf({
        facts: true,
        policy: true,
        record: true,
        sbom: true,
        sarif: true,
        report: true,
        'raw-report': true,
        bundle: true,
        'pending-seal': true,
        statement: true,
        summary: true,
    }),
    mediaType: shape_text,
    sha256: sha256,
    bytes: count,
});
const signals = shapeOf()({
    binding: wordsOf({
        complete: true,
        built: true,
        installed: true,
        signed: true,
        unbound: true,
        broken: true,
        unknown: true,
    }).optional(),
    signature: wordsOf({
        verified: true,
        missing: true,
        invalid: true,
        skipped: true,
        unreachable: true,
        'not-checked': true,
    }).optional(),
    builtFrom: schemas/* object */.Ikc({ repository: shape_text, commit: shape_text.optional() }).optional(),
    provenance: wordsOf({
        verified: true,
        missing: true,
        invalid: true,
        unreachable: true,
        'not-checked': true,
    }).optional(),
    publishedAt: shape_text.optional(),
    installScript: schemas/* boolean */.zMY().optional(),
    license: shape_text.optional(),
}).meta({ id: 'PackageSignals' });
/**
 * The whole run: what `gate --json` prints and the evidence keeps, and what is read back from there. Members that
 * it does not name are dropped, so what passes holds nothing but what the types say.
 */
const recordSchema = shapeOf()({
    schema: schemas/* literal */.euz('sealgate/run/v1'),
    context: context.describe('Who ran what, on what, from where.'),
    policy: policy.describe('Whose rules judged.'),
    lockfiles: many(schemas/* object */.Ikc({ path: shape_text, format: shape_text, version: shape_text, packages: count })),
    reports: many(schemas/* object */.Ikc({ path: shape_text, format: shape_text, tool: shape_text, findings: count })),
    checks: many(checkResultSchema),
    decisions: many(decision).describe('Blocking ones first.'),
    change: schemas/* strictObject */.rej({ baseRef: line, baseCommit: commit, lockfiles: many(lockfileChangeSchema) })
        .optional(),
    signals: schemas/* record */.g1P(schemas/* string */.YjP(), signals).describe('Trust signals of changed packages, by package id.'),
    verdict,
    seal,
    files: many(outputFile),
}).meta({ id: 'RunRecord', description: 'One run of Sealgate.' });


/***/ }),

/***/ 1486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** npm's and GitHub's words. `unknown` gates like the highest (a missing rating proves nothing). */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unknown'];
/** A threshold a policy may set: findings at or above it count. `never` switches the threshold off. */
const THRESHOLDS = ['critical', 'high', 'moderate', 'low', 'info', 'never'];
const RANK = { unknown: 5, critical: 4, high: 3, moderate: 2, low: 1, info: 0 };
const WORDS = {
    critical: 'critical',
    blocker: 'critical',
    high: 'high',
    important: 'high',
    major: 'high',
    error: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    warning: 'moderate',
    low: 'low',
    minor: 'low',
    note: 'low',
    info: 'info',
    informational: 'info',
    none: 'info',
    negligible: 'info',
    unimportant: 'info',
};
/** Every word that `parseSeverity` knows, lower case. */
const SEVERITY_WORDS = Object.keys(WORDS);
/** Any scanner's severity word, in any case, to ours; what is not known is `unknown`, never dropped. */
function parseSeverity(word) {
    if (typeof word !== 'string')
        return 'unknown';
    const key = word.trim().toLowerCase();
    return Object.hasOwn(WORDS, key) ? WORDS[key] : 'unknown';
}
/** Sort order, most severe first, with `unknown` right after `critical`. */
function compareSeverity(a, b) {
    const order = (s) => (s === 'unknown' ? 3.5 : RANK[s]);
    return order(b) - order(a);
}
/** Whether a severity reaches a threshold. `unknown` reaches every threshold but `never`. */
function reaches(severity, threshold) {
    return threshold !== 'never' && RANK[severity] >= RANK[threshold];
}


/***/ })

};
;