"use strict";
exports.id = 9790;
exports.ids = [9790];
exports.modules = {

/***/ 29790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordSchema: () => (/* binding */ recordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/schemas/shape.js
var shape = __webpack_require__(83775);
;// CONCATENATED MODULE: ./build/model/schemas/finding-schema.js



const finding_schema_severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC).describe('`unknown` gates like the highest.');
const scope = (0,shape/* wordsOf */.Z9)({ runtime: true, optional: true, development: true, unknown: true });
const subject = (0,shape/* shapeOf */.F5)()({
    kind: (0,shape/* wordsOf */.Z9)({
        package: true,
        file: true,
        image: true,
        policy: true,
        lockfile: true,
        repository: true,
    }),
    name: shape/* text */.Qq.describe('`name@version` of a package, the path of a file, the reference of an image.'),
    purl: shape/* text */.Qq.optional(),
    nodes: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('Node ids of the dependency graphs.'),
    scope: scope.optional(),
});
const finding_schema_location = (0,shape/* shapeOf */.F5)()({
    file: shape/* text */.Qq.describe('Relative to the repository, with `/`.'),
    line: shape/* position */.G1.optional(),
    endLine: shape/* position */.G1.optional(),
});
const undo = (0,shape/* shapeOf */.F5)()({
    does: (0,shape/* wordsOf */.Z9)({ 'takes-out': true, 'goes-back': true }),
    words: shape/* text */.Qq.describe('How the text ends.'),
});
const fix = (0,shape/* shapeOf */.F5)()({
    text: shape/* text */.Qq,
    command: shape/* text */.Qq.optional().describe('Can be pasted into a shell as it stands.'),
    version: shape/* text */.Qq.optional().describe('The nearest version without the problem.'),
    dockerfile: shape/* text */.Qq
        .optional()
        .describe('An instruction for the Dockerfile of the image that holds the package.'),
    undo: undo
        .optional()
        .describe('Where the command mends nothing and undoes what the change did: takes the package out, or goes back.'),
});
const seenBy = (0,shape/* shapeOf */.F5)()({
    tool: shape/* text */.Qq,
    severity: finding_schema_severity.optional(),
    fixedVersion: shape/* text */.Qq.optional(),
    report: shape/* text */.Qq.optional(),
});
const evidence = (0,shape/* shapeOf */.F5)()({ file: shape/* text */.Qq, pointer: shape/* text */.Qq.optional() });
/** One finding, as `findings --json` prints it and run records hold it. */
const findingSchema = (0,shape/* shapeOf */.F5)()({
    check: shape/* text */.Qq.describe('Id of the check that made it.'),
    rule: shape/* text */.Qq.describe('`check/what`, documented in docs/rules.'),
    severity: finding_schema_severity,
    subject: subject.describe('What it is about.'),
    title: shape/* text */.Qq.describe('One short line, without the subject.'),
    message: shape/* text */.Qq.describe('What, and why it matters. Plain text.'),
    aliases: (0,shape/* many */._d)(shape/* text */.Qq).describe('All ids of the same thing, the primary one first.'),
    fix: fix.optional(),
    location: finding_schema_location.optional(),
    paths: (0,shape/* many */._d)((0,shape/* many */._d)(shape/* text */.Qq))
        .optional()
        .describe('From a root to the subject: importer, then `name@version` each.'),
    evidence: evidence.optional(),
    seenBy: (0,shape/* many */._d)(seenBy).optional().describe('The tools that saw it, and where they disagree.'),
    suppressed: schemas/* strictObject */.rej({ by: shape/* text */.Qq, reason: shape/* text */.Qq.optional(), vex: schemas/* literal */.euz(true).optional() })
        .optional()
        .describe('Hidden by the tool’s own ignore file or comment, or (`vex`) by a VEX statement.'),
    url: shape/* text */.Qq.optional(),
    detail: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional().describe('Facts a machine may want, by rule.'),
    fingerprint: shape/* text */.Qq.describe('The same for the same problem in the same subject over re-scans.'),
}).meta({ id: 'Finding', description: 'One fact that may matter.' });
/** What one check did, without its findings. */
const checkResultSchema = (0,shape/* shapeOf */.F5)()({
    check: shape/* text */.Qq,
    state: (0,shape/* wordsOf */.Z9)({
        ran: true,
        'not-checked': true,
        incomplete: true,
        'not-applicable': true,
    }),
    reason: shape/* text */.Qq.optional(),
    counts: schemas/* record */.g1P(schemas/* string */.YjP(), shape/* count */.U9).describe('Outcomes that add up to `total`.'),
    total: shape/* count */.U9,
}).meta({ id: 'CheckResult' });

;// CONCATENATED MODULE: ./build/model/schemas/package-schema.js


const archive = (0,shape/* shapeOf */.F5)()({ url: shape/* text */.Qq, integrity: shape/* text */.Qq.optional() });
const source = schemas/* discriminatedUnion */.gMt('kind', [
    (0,shape/* shapeOf */.F5)()({ kind: schemas/* literal */.euz('registry'), url: shape/* text */.Qq.optional() }),
    (0,shape/* shapeOf */.F5)()({
        kind: schemas/* literal */.euz('tarball'),
        url: shape/* text */.Qq,
        part: shape/* text */.Qq.optional(),
        archives: (0,shape/* many */._d)(archive).optional().describe('Of a package that has one archive a platform: all of them.'),
    }),
    (0,shape/* shapeOf */.F5)()({
        kind: schemas/* literal */.euz('git'),
        url: shape/* text */.Qq,
        commit: shape/* text */.Qq.optional(),
        part: shape/* text */.Qq.optional().describe('The folder of the repository that is the package, or `workspace=NAME`.'),
    }),
    (0,shape/* shapeOf */.F5)()({ kind: schemas/* literal */.euz('file'), path: shape/* text */.Qq }),
    (0,shape/* shapeOf */.F5)()({ kind: schemas/* literal */.euz('link'), path: shape/* text */.Qq }),
]);
const edge = (0,shape/* shapeOf */.F5)()({
    to: shape/* text */.Qq,
    name: shape/* text */.Qq.describe('The name it is required by: the alias where there is one.'),
    range: shape/* text */.Qq.optional(),
    kind: (0,shape/* wordsOf */.Z9)({ prod: true, dev: true, optional: true, peer: true }),
});
const packageSchema = (0,shape/* shapeOf */.F5)()({
    id: shape/* text */.Qq,
    purl: shape/* text */.Qq,
    name: shape/* text */.Qq,
    version: shape/* text */.Qq,
    source,
    integrity: shape/* text */.Qq.optional().describe('Subresource integrity as the lockfile has it.'),
    checksum: shape/* text */.Qq
        .optional()
        .describe("Yarn's checksum of the archive it makes, after the archive's format and a slash; not the tarball's hash."),
    patches: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('What the package manager changes in its files.'),
    patchedArchives: (0,shape/* many */._d)((0,shape/* shapeOf */.F5)()({
        checksum: shape/* text */.Qq,
        patches: (0,shape/* many */._d)(shape/* text */.Qq),
        hash: shape/* text */.Qq.optional().describe('What Yarn calls the texts of the patches.'),
    }))
        .optional()
        .describe("Yarn's checksums of the archives that it makes with patches applied."),
    scope: (0,shape/* wordsOf */.Z9)({ runtime: true, optional: true, development: true }),
    peer: schemas/* boolean */.zMY().optional(),
    direct: schemas/* boolean */.zMY(),
    bundled: schemas/* boolean */.zMY().optional(),
    bundles: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('Packages in its tarball that the lockfile may not list.'),
    license: shape/* text */.Qq.optional(),
    deprecated: schemas/* union */.KCZ([shape/* text */.Qq, schemas/* literal */.euz(true)]).optional(),
    hasInstallScript: schemas/* boolean */.zMY().optional(),
    commands: (0,shape/* many */._d)(shape/* text */.Qq).optional().describe('Commands that the lockfile says it brings, each `name=file`.'),
    os: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    cpu: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    libc: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    places: (0,shape/* many */._d)(shape/* text */.Qq).describe('Where the lockfile keeps it.'),
    line: shape/* position */.G1.optional(),
    dependencies: (0,shape/* many */._d)(edge),
}).meta({ id: 'Package', description: 'One name@version from one source with one integrity.' });
/** What a change did to one lockfile. */
const lockfileChangeSchema = (0,shape/* shapeOf */.F5)()({
    lockfile: shape/* text */.Qq,
    from: (0,shape/* many */._d)(shape/* text */.Qq)
        .optional()
        .describe('Lockfiles of the base that it continues: it moved, another package manager writes it, or pnpm keeps one for a branch.'),
    added: (0,shape/* many */._d)(packageSchema),
    removed: (0,shape/* many */._d)(packageSchema),
    updated: (0,shape/* many */._d)(schemas/* object */.Ikc({ before: packageSchema, after: packageSchema })),
}).meta({ id: 'LockfileChange' });

;// CONCATENATED MODULE: ./build/model/evidence/record-schema.js




const context = (0,shape/* shapeOf */.F5)()({
    time: shape/* time */.kB.describe('When it ran. Exceptions expire by this clock.'),
    sourceDate: shape/* time */.kB.optional().describe('What reproducible output carries.'),
    repository: schemas/* object */.Ikc({
        slug: shape/* text */.Qq.optional(),
        url: shape/* text */.Qq.optional(),
        folder: shape/* text */.Qq
            .optional()
            .describe('The folder that was judged, where that is not all: files are told from there.'),
    })
        .optional(),
    commit: shape/* commit */.cd.optional(),
    ref: shape/* line */.n8.optional(),
    event: shape/* text */.Qq.describe('Event name on GitHub, `terminal` elsewhere.'),
    pullRequest: schemas/* strictObject */.rej({ number: schemas/* int */.Whr().min(1), headSha: shape/* commit */.cd, baseSha: shape/* commit */.cd, fromFork: schemas/* boolean */.zMY() })
        .optional(),
    actor: schemas/* object */.Ikc({ id: shape/* text */.Qq.optional(), login: shape/* text */.Qq.optional(), role: shape/* text */.Qq.optional() }),
    source: schemas/* object */.Ikc({
        run: shape/* text */.Qq.optional(),
        attempt: shape/* text */.Qq.optional(),
        workflowRef: shape/* text */.Qq.optional(),
        job: shape/* text */.Qq.optional(),
        step: shape/* text */.Qq
            .optional()
            .describe('The step of the job: its id, or the name that GitHub makes where it has none.'),
        runner: shape/* text */.Qq.optional(),
        userAgent: shape/* text */.Qq,
    }),
    tool: schemas/* object */.Ikc({
        name: schemas/* literal */.euz('sealgate'),
        version: shape/* text */.Qq,
        action: shape/* text */.Qq.optional().describe('How the workflow names the action: `octo/sealgate@<commit>`.'),
    }),
});
const policy = (0,shape/* shapeOf */.F5)()({
    presets: (0,shape/* many */._d)(shape/* text */.Qq).describe('Names of the presets that apply, nearest last.'),
    path: shape/* text */.Qq.optional(),
    unusable: shape/* text */.Qq.optional().describe('The file that could not be used; the presets judged in its place.'),
    ref: shape/* line */.n8.optional(),
    commit: shape/* commit */.cd.optional(),
    digest: shape/* sha256 */.sc.describe('SHA-256 over the RFC 8785 canonical JSON of the effective policy.'),
    environment: shape/* text */.Qq.optional().describe('The environment whose answers apply.'),
    overrides: (0,shape/* many */._d)(shape/* text */.Qq).describe('Inputs and flags that changed the file’s answer.'),
    changedHere: schemas/* object */.Ikc({
        path: shape/* text */.Qq,
        summary: shape/* text */.Qq,
        changes: (0,shape/* many */._d)(shape/* text */.Qq)
            .optional()
            .describe('Every key that has another answer, one a line; absent in records of older versions.'),
    })
        .optional(),
});
const reason = (0,shape/* shapeOf */.F5)()({
    kind: (0,shape/* wordsOf */.Z9)({
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
    text: shape/* text */.Qq,
    exception: shape/* text */.Qq.optional(),
    lapsed: shape/* text */.Qq.optional().describe('Why that exception does not hold.'),
    since: shape/* text */.Qq.optional().describe('The day from which it blocks.'),
    key: shape/* text */.Qq.optional().describe('The policy key that decided.'),
    origin: shape/* text */.Qq.optional().describe('Who set it.'),
});
const decision = (0,shape/* shapeOf */.F5)()({
    finding: findingSchema,
    outcome: (0,shape/* wordsOf */.Z9)({ block: true, warn: true, accept: true }),
    reason,
    novelty: (0,shape/* wordsOf */.Z9)({ new: true, existing: true, unknown: true }),
}).meta({ id: 'Decision', description: 'One finding and what the policy says about it.' });
const gap = (0,shape/* shapeOf */.F5)()({
    check: shape/* text */.Qq,
    message: shape/* text */.Qq,
    hint: shape/* text */.Qq.optional(),
    command: shape/* text */.Qq.optional(),
});
const verdict = (0,shape/* shapeOf */.F5)()({
    verdict: (0,shape/* wordsOf */.Z9)({ pass: true, fail: true, incomplete: true }),
    blocked: shape/* count */.U9,
    warned: shape/* count */.U9,
    accepted: shape/* count */.U9,
    gaps: (0,shape/* many */._d)(gap).describe('What was required and could not be done.'),
}).meta({ id: 'Verdict' });
const bundle = schemas/* object */.Ikc({ file: shape/* text */.Qq, subject: shape/* text */.Qq });
const seal = schemas/* discriminatedUnion */.gMt('state', [
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('sealed'), identity: shape/* text */.Qq, bundles: (0,shape/* many */._d)(bundle) }),
    schemas/* object */.Ikc({
        state: schemas/* literal */.euz('pending'),
        identity: shape/* text */.Qq,
        reason: shape/* text */.Qq,
        pending: (0,shape/* many */._d)(bundle),
        missing: (0,shape/* many */._d)(schemas/* object */.Ikc({ service: schemas/* enum */.k5n(['transparency log', 'timestamp authority']), url: shape/* text */.Qq, reason: shape/* text */.Qq })),
    }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('not-sealed'), reason: shape/* text */.Qq }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('failed'), reason: shape/* text */.Qq }),
]);
const outputFile = (0,shape/* shapeOf */.F5)()({
    path: shape/* text */.Qq,
    what: (0,shape/* wordsOf */.Z9)({
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
    mediaType: shape/* text */.Qq,
    sha256: shape/* sha256 */.sc,
    bytes: shape/* count */.U9,
});
const signals = (0,shape/* shapeOf */.F5)()({
    binding: (0,shape/* wordsOf */.Z9)({
        complete: true,
        built: true,
        installed: true,
        patched: true,
        signed: true,
        unbound: true,
        broken: true,
        unknown: true,
    }).optional(),
    signature: (0,shape/* wordsOf */.Z9)({
        verified: true,
        missing: true,
        invalid: true,
        skipped: true,
        unreachable: true,
        'not-checked': true,
    }).optional(),
    builtFrom: schemas/* object */.Ikc({ repository: shape/* text */.Qq, commit: shape/* text */.Qq.optional() }).optional(),
    provenance: (0,shape/* wordsOf */.Z9)({
        verified: true,
        missing: true,
        invalid: true,
        unreachable: true,
        'not-checked': true,
    }).optional(),
    publishedAt: shape/* text */.Qq.optional(),
    installScript: schemas/* boolean */.zMY().optional(),
    license: shape/* text */.Qq.optional(),
}).meta({ id: 'PackageSignals' });
/**
 * The whole run: what `gate --json` prints and the evidence keeps, and what is read back from there. Members that
 * it does not name are dropped, so what passes holds nothing but what the types say.
 */
const recordSchema = (0,shape/* shapeOf */.F5)()({
    schema: schemas/* literal */.euz('sealgate/run/v1'),
    context: context.describe('Who ran what, on what, from where.'),
    policy: policy.describe('Whose rules judged.'),
    lockfiles: (0,shape/* many */._d)(schemas/* object */.Ikc({ path: shape/* text */.Qq, format: shape/* text */.Qq, version: shape/* text */.Qq, packages: shape/* count */.U9 })),
    reports: (0,shape/* many */._d)(schemas/* object */.Ikc({ path: shape/* text */.Qq, format: shape/* text */.Qq, tool: shape/* text */.Qq, findings: shape/* count */.U9 })),
    checks: (0,shape/* many */._d)(checkResultSchema),
    decisions: (0,shape/* many */._d)(decision).describe('Blocking ones first.'),
    change: schemas/* strictObject */.rej({
        baseRef: shape/* line */.n8,
        baseCommit: shape/* commit */.cd,
        lockfiles: (0,shape/* many */._d)(lockfileChangeSchema),
        unread: (0,shape/* many */._d)(shape/* text */.Qq).optional(),
    })
        .optional(),
    signals: schemas/* record */.g1P(schemas/* string */.YjP(), signals).describe('Trust signals of changed packages, by package id.'),
    verdict,
    seal,
    files: (0,shape/* many */._d)(outputFile),
}).meta({ id: 'RunRecord', description: 'One run of Sealgate.' });


/***/ }),

/***/ 83775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);


/**
 * A schema of exactly the members of an interface: a member that the schema lacks, has too many, or gets
 * wrong does not compile. So the published JSON Schemas cannot drift from the types.
 */
function shapeOf() {
    return (shape) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape);
}
/** A schema of exactly the words of a union. */
function wordsOf(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(Object.keys(words));
}
/**
 * Text from outside: any characters, escaped by whoever writes it. Lengths are capped well above what real runs
 * hold, because a record may come back from a place that a stranger could write to.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20_000);
/** Short text: names, ids, addresses. */
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** RFC 3339 UTC, whole seconds. */
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    .refine(_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8, 'is no time that exists');
/** `YYYY-MM-DD` */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N, 'is no day of the calendar');
function many(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).max(100_000);
}


/***/ })

};
;