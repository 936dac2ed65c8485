"use strict";
exports.id = 6251;
exports.ids = [6251];
exports.modules = {

/***/ 76251:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storedFactsSchema: () => (/* binding */ storedFactsSchema),
/* harmony export */   storedPolicySchema: () => (/* binding */ storedPolicySchema),
/* harmony export */   storedRunSchema: () => (/* binding */ storedRunSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/**
 * What is read back from evidence to be judged again, as far as everything else goes by it. Texts and lists have no
 * bounds here: what a run could write must be read again. Members of older versions may be missing, unless no run was
 * ever without them; what is not named here is kept as it is.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text);
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY();
const loose = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({});
const source = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('registry'), url: text.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tarball'),
        url: text,
        archives: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: text, integrity: text.optional() })).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('git'), url: text, commit: text.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('link'), path: text }),
]);
const edges = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ to: text, name: text, range: text.optional(), kind: text }));
const node = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: text,
    purl: text,
    name: text,
    version: text,
    source,
    integrity: text.optional(),
    checksum: text.optional(),
    patches: texts.optional(),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['runtime', 'optional', 'development']),
    direct: flag,
    bundled: flag.optional(),
    license: text.optional(),
    hasInstallScript: flag.optional(),
    commands: texts.optional(),
    places: texts,
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    dependencies: edges,
});
const nodes = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(node);
const graph = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    lockfile: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: text, format: text, version: text, sha256: text }),
    importers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: text, path: text, name: text.optional(), dependencies: edges })),
    packages: nodes,
    problems: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: text, message: text, place: text.optional() })),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    check: text,
    rule: text,
    severity: text,
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: text, name: text, purl: text.optional(), nodes: texts.optional() }),
    title: text,
    message: text,
    aliases: texts,
    location: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: text, line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional() }).optional(),
    fingerprint: text,
});
const report = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: text,
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, version: text.optional() }),
    path: text,
    sha256: text,
    covers: texts.optional(),
    scanned: texts.optional(),
    roots: texts.optional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding),
    statements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(loose).optional(),
    problems: texts,
});
const context = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ time: text, event: text, source: loose, actor: loose });
function fetched(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('had'), value }),
        ...['absent', 'unreachable', 'not-asked'].map((state) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(state), reason: text })),
    ]);
}
const asked = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: text,
    version: text,
    registry: text,
    manifest: fetched(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: text,
        version: text,
        integrity: text.optional(),
        signatures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ keyid: text, sig: text })),
    })),
    publishedAt: fetched(text).optional(),
    publishedBy: fetched(text).optional(),
    attestations: fetched(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ predicateType: text, bundle: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9() }))).optional(),
    history: fetched(loose).optional(),
    tarball: fetched(loose).optional(),
    packed: fetched(text).optional(),
});
const key = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ keyid: text, key: text, keytype: text, expires: text.nullable() });
/** Facts of a run. */
const storedFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sealgate/facts/v1'),
    context,
    graphs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(graph),
    excludedLockfiles: texts.optional(),
    foreignLockfiles: texts.optional(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ref: text,
        commit: text,
        graphs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(graph),
        changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            lockfile: text,
            added: nodes,
            removed: nodes,
            updated: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: node, after: node })),
        })),
        reports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(report),
    })
        .optional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: text, known: texts, added: texts }).optional(),
    reports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(report),
    workflows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(loose).optional(),
    licenses: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ license: text, from: text })),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, fetched(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(key), source: text }))),
        packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, asked),
    })
        .optional(),
    offline: flag,
    problems: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: text, subject: text, state: text, message: text, hint: text.optional() })),
});
/** A run record, as far as a run that is judged again is compared with it. */
const storedRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sealgate/run/v1'),
    context: context.extend({ tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, version: text, action: text.optional() }) }),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ digest: text }),
    decisions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ finding, outcome: text, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ text }) })),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'incomplete']),
        gaps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ check: text, message: text })),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ what: text, path: text, mediaType: text, sha256: text })),
});
/** A policy's parts that hold entries; what has one value is completed by the known policies. */
const storedPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, text),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: text, rule: text, package: text, reason: text, approvedBy: text, expires: text })),
    customRules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: text, for: text, when: text, level: text })).optional(),
    overrides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(loose).optional(),
});


/***/ })

};
;