"use strict";
exports.id = 9338;
exports.ids = [9338];
exports.modules = {

/***/ 58031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z1: () => (/* binding */ verifyImageBySigners),
/* harmony export */   kC: () => (/* binding */ verifyFileBySigners),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* unused harmony export signersOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26407);
/* harmony import */ var _seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81518);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54667);
/* harmony import */ var _seal_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41610);
/* harmony import */ var _seal_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28965);
/* harmony import */ var _seal_verify_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17527);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46257);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58674);
/* harmony import */ var _verify_trust_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98166);












const policyOption = {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'Instead of an identity or a key: the policy whose `signers` must have signed, as many of them as its threshold says.',
};
/** The policy's signers. @throws SealgateError USAGE where it names none, or where somebody else is named besides. */
async function signersOf(values, world) {
    const other = ['key', ..._verify_trust_js__WEBPACK_IMPORTED_MODULE_10__/* .IDENTITY_FLAGS */ .hb].find((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .isGiven */ .qR)(values, name));
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--policy and --${other} exclude each other`, {
            hint: 'The policy says who must have signed.',
        });
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'policy') ?? '';
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(2573), __webpack_require__.e(7687), __webpack_require__.e(7459), __webpack_require__.e(1538)]).then(__webpack_require__.bind(__webpack_require__, 77459));
    const { policy } = await loadPolicy({ dir: world.cwd, file, overrides: { names: [] } });
    if (policy.signers.anyOf.length > 0)
        return policy.signers;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `${file} names no signers`, {
        hint: 'Name them under signers: any-of, by key, workflow, or identity and issuer.',
    });
}
/** A file or digest against the bundles that `--bundle` names, or that lie beside it. */
async function verifyFileBySigners(artifact, shown, values, world) {
    const rules = await signersOf(values, world);
    const bundle = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'bundle') ?? `${shown}.sigstore.json`;
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, bundle), 64 * 1024 * 1024);
    const bundles = (0,_seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBundles */ .w)(bytes, bundle);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'type');
    return answer(shown, rules, await eachSigner(rules, values, world, async (trust) => {
        const reasons = [];
        for (const one of bundles) {
            try {
                const { signedBy, statement } = await (0,_seal_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyBundle */ .I)(one, artifact, trust);
                if (type === undefined || statement?.predicateType === (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .predicateTypeOf */ .T4)(type))
                    return { signedBy: signedBy.identity };
                reasons.push(`${one.name} is ${statement?.predicateType ?? 'a plain signature'}`);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                    throw error;
                reasons.push(error.message);
            }
        }
        return { reason: reasons[0] ?? 'there is no bundle' };
    }));
}
/** An image against what is attached to it. */
async function verifyImageBySigners(image, values, world) {
    const rules = await signersOf(values, world);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'type');
    const name = `${image.store.name}@${image.subject.descriptor.digest}`;
    return answer(name, rules, await eachSigner(rules, values, world, async (trust) => {
        const found = await (0,_seal_verify_image_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyImage */ .Z)({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .predicateTypeOf */ .T4)(type) }),
        });
        const [fault] = found.faults;
        return fault === undefined ? { signedBy: found.seals[0]?.signedBy.identity ?? '' } : { reason: fault };
    }));
}
async function eachSigner(rules, values, world, check) {
    const roots = await (0,_verify_trust_js__WEBPACK_IMPORTED_MODULE_10__/* .rootsOf */ .RD)(values, world);
    const results = [];
    for (const signer of rules.anyOf)
        results.push({ signer: nameOf(signer), ...(await check(await trustIn(signer, roots, world))) });
    return results;
}
function nameOf({ key, workflow, identity }) {
    return key ?? workflow ?? identity ?? '';
}
async function trustIn(signer, roots, world) {
    const { key, workflow, identity, issuer } = signer;
    if (key === undefined) {
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityConstraint */ .g)({
            ...(workflow === undefined ? {} : { signerWorkflow: workflow }),
            ...(identity === undefined ? {} : { identity }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots };
    }
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    return { kind: 'key', ...(await (0,_seal_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPublicKey */ .fg)(file, world.env)), roots: async () => roots };
}
/** Two entries that the same key or identity answers are one signer. */
function answer(shown, rules, results) {
    const signed = new Set(results.flatMap(({ signedBy }) => signedBy ?? []));
    const verified = signed.size >= rules.threshold;
    const lines = [
        `${verified ? 'Verified' : 'NOT verified'}: ${shown}, by ${signed.size} of the policy's signers (${rules.threshold} needed)`,
    ];
    for (const { signer, signedBy, reason } of results)
        lines.push(signedBy === undefined ? `  – ${signer}: ${reason ?? 'nothing'}` : `  ✓ ${signer}, as ${signedBy}`);
    return {
        exitCode: verified ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fail,
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_11__/* .displayText */ .W)(lines.join('\n')),
        json: { verified, artifact: shown, threshold: rules.threshold, signers: results },
    };
}


/***/ }),

/***/ 19937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   f1: () => (/* binding */ imageText),
/* harmony export */   rS: () => (/* binding */ evidenceText),
/* harmony export */   zl: () => (/* binding */ replayText)
/* harmony export */ });
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26407);

/** The answer about a bundle, for people: what was verified, by whom, when, through which log entry. */
function bundleText(artifact, bundle, verified, trustedRoot) {
    const { signedBy, times, logEntries, statement } = verified;
    const lines = [`Verified: ${artifact} (${bundle})`, `  signed by   ${signedBy.identity}`];
    if (signedBy.kind === 'certificate') {
        lines.push(`  vouched by  ${signedBy.issuer}`);
        if (signedBy.repository !== undefined)
            lines.push(`  source      ${signedBy.repository}${signedBy.commit === undefined ? '' : ` at ${signedBy.commit}`}`);
        if (signedBy.run !== undefined)
            lines.push(`  run         ${signedBy.run}`);
    }
    for (const { from, time } of times)
        lines.push(`  time        ${time} (${from === 'log' ? 'transparency log' : 'timestamp authority'})`);
    for (const { index } of logEntries)
        lines.push(`  log entry   ${index}`);
    if (times.length === 0)
        lines.push('  time        not proven: the bundle carries no timestamp');
    if (statement !== undefined) {
        lines.push(`  attests     ${statement.predicateType}`, `  subject     ${statement.matched}`);
        const properties = propertiesOf(statement.predicate);
        if (properties !== undefined)
            lines.push(`  properties  ${properties.join(', ') || 'none'}`);
    }
    if (trustedRoot !== undefined)
        lines.push(`  trust root  ${trustedRoot}`);
    return (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .W)(lines.join('\n'));
}
/** The answer about an image, for people: what holds, what was refused and why. */
function imageText(found, trustedRoot) {
    const { image, tag, seals, refused, faults, others } = found;
    const lines = [`${faults.length === 0 ? 'Verified' : 'NOT verified'}: ${image}`];
    for (const fault of faults)
        lines.push(`  ✗ ${fault}`);
    if (tag !== undefined)
        lines.push(`  the tag ${tag} means this now; use the digest, for a tag can be moved`);
    for (const seal of seals) {
        lines.push(`  ✓ ${seal.predicateType}`, `    signed by   ${seal.signedBy.identity}`);
        if (seal.signedBy.kind === 'certificate')
            lines.push(`    vouched by  ${seal.signedBy.issuer}`);
        for (const { from, time } of seal.times)
            lines.push(`    time        ${time} (${from === 'log' ? 'transparency log' : 'timestamp authority'})`);
        for (const { index } of seal.logEntries)
            lines.push(`    log entry   ${index}`);
        const more = seal.stored === 'tag' ? " (an older cosign's tag)" : '';
        lines.push(`    attached    ${seal.artifact}${more}`);
        if (seal.subject !== image.slice(image.indexOf('@') + 1))
            lines.push(`    platform    ${seal.subject}`);
    }
    for (const { artifact, reason } of refused.slice(0, 20))
        lines.push(`  – not counted: ${artifact}: ${reason}`);
    if (refused.length > 20)
        lines.push(`  … and ${refused.length - 20} more (--json lists all)`);
    if (others.length > 0)
        lines.push(`  not looked at: ${count(others.length, 'artifact')} (${[...new Set(others)].join(', ')})`);
    if (trustedRoot !== undefined)
        lines.push(`  trust root  ${trustedRoot}`);
    return (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .W)(lines.join('\n'));
}
/** The answer about an evidence folder, for people: the first fault first. */
function evidenceText(report) {
    const { faults, files, records, seals, headSeal } = report;
    const lines = [
        report.ok
            ? `Intact: ${report.folder}, ${count(records, 'record')}, ${count(files.verified, 'file')}`
            : `NOT intact: ${report.folder}`,
    ];
    for (const fault of faults.slice(0, 20))
        lines.push(`  ✗ ${fault}`);
    if (faults.length > 20)
        lines.push(`  … and ${faults.length - 20} more (--json lists all)`);
    if (!report.ok)
        lines.push(`  ${count(records, 'record')} before the first break hold, and ${count(files.verified, 'file')}.`);
    const sealed = seals.filter(({ state }) => state === 'verified');
    if (sealed.length > 0) {
        const by = [...new Set(sealed.map(({ identity }) => identity ?? ''))].join(', ');
        lines.push(`  ${count(sealed.length, 'seal')} verified, by ${by}`);
    }
    if (headSeal.state === 'verified')
        lines.push(`  head sealed over ${count(headSeal.count ?? 0, 'record')}, by ${headSeal.identity ?? ''}`);
    if (files.pruned > 0)
        lines.push(`  ${count(files.pruned, 'file')} pruned, as tombstones of the ledger say`);
    if (report.anchors > 0)
        lines.push(`  ${count(report.anchors, 'head')} anchored in the transparency log, and the ledger holds each`);
    if (report.branch !== undefined)
        lines.push(...branchText(report.branch));
    if (report.head !== undefined)
        lines.push(`  head ${report.head.hash} of ${report.head.time}`);
    for (const missing of report.notVerified)
        lines.push(`  NOT verified: ${missing}`);
    for (const note of report.notes)
        lines.push(`  note: ${note}`);
    return (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .W)(lines.join('\n'));
}
/** Which records of a branch count. */
function branchText({ ref, base, counted, notCounted, reason, }) {
    const lines = [`  ${count(counted, 'record')} count, ${base} of them of ${ref}`];
    if (notCounted > 0)
        lines.push(`  NOT counted: ${count(notCounted, 'record')} from record ${counted + 1} on: ${reason ?? ''}`);
    return lines;
}
/** What judging the stored runs again gave, the runs that differ in full. */
function replayText(runs) {
    if (runs.length === 0)
        return 'Nothing to replay: the folder holds no run of the gate';
    const differing = runs.filter((run) => !run.agrees);
    const lines = [
        differing.length === 0
            ? `Replayed: ${count(runs.length, 'run')}, each with the verdict it had`
            : `Replayed: ${differing.length} of ${count(runs.length, 'run')} NOT as recorded`,
    ];
    for (const run of differing) {
        const commit = run.commit === undefined ? '' : ` at ${run.commit.slice(0, 12)}`;
        lines.push(`  ${run.time}${commit}: ${run.recorded}, now ${run.replayed ?? 'unknown'}`);
        for (const difference of run.differences.slice(0, 10))
            lines.push(`    ${difference}`);
        if (run.differences.length > 10)
            lines.push(`    … and ${run.differences.length - 10} more (--json lists all)`);
    }
    return (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .W)(lines.join('\n'));
}
/** The properties of a Simple Verification Result. */
function propertiesOf(predicate) {
    if (typeof predicate !== 'object' || predicate === null || !('properties' in predicate))
        return undefined;
    const { properties } = predicate;
    return Array.isArray(properties) ? properties.map(String) : undefined;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 98166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   PS: () => (/* binding */ saysWho),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   hb: () => (/* binding */ IDENTITY_FLAGS),
/* harmony export */   z5: () => (/* binding */ trustOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54667);
/* harmony import */ var _seal_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41610);
/* harmony import */ var _seal_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24927);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46257);






/** cosign's names for what a certificate says of a workflow run. */
const WORKFLOW_FLAGS = [
    [
        'certificate-github-workflow-repository',
        'repository',
        'R',
        'The repository that the certificate must name: owner/repo.',
    ],
    [
        'certificate-github-workflow-ref',
        'ref',
        'REF',
        'The ref that the run must have been for: refs/tags/v1.2.3.',
    ],
    ['certificate-github-workflow-sha', 'commit', 'SHA', 'The commit that the run must have been for.'],
    [
        'certificate-github-workflow-trigger',
        'trigger',
        'EVENT',
        'The event that must have started the run: push.',
    ],
];
/** Flags that name an identity. */
const IDENTITY_FLAGS = [
    'certificate-identity',
    'certificate-identity-regexp',
    'certificate-oidc-issuer',
    'signer-workflow',
    ...WORKFLOW_FLAGS.map(([name]) => name),
];
/** Flags that say who is believed. */
const trustOptions = [
    {
        name: 'certificate-identity',
        type: 'string',
        value: 'I',
        description: 'Who must have signed, compared letter by letter: a workflow address or an e-mail address.',
    },
    {
        name: 'certificate-identity-regexp',
        type: 'string',
        value: 'R',
        description: 'The same as a pattern that the whole identity must match.',
    },
    {
        name: 'certificate-oidc-issuer',
        type: 'string',
        value: 'U',
        description: 'Who vouches for the identity; for GitHub workflows https://token.actions.githubusercontent.com.',
    },
    {
        name: 'signer-workflow',
        type: 'string',
        value: 'W',
        description: 'Instead of an identity: owner/repo/.github/workflows/file.yml at any ref, or with @REF at that one.',
    },
    ...WORKFLOW_FLAGS.map(([name, , value, description]) => ({
        name,
        type: 'string',
        value,
        description,
    })),
    {
        name: 'key',
        type: 'string',
        value: 'PUB',
        description: 'The public key that must have signed: PEM file or env://NAME.',
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'F',
        description: "Sigstore trusted root to believe. Default: the public good instance's, as this build carries it.",
    },
    {
        name: 'refresh-trusted-root',
        type: 'boolean',
        description: "Ask Sigstore's TUF repository for the newest trusted root instead of believing the carried one.",
    },
];
/** Whether any flag says who must have signed. */
function saysWho(values) {
    return ['key', ...IDENTITY_FLAGS].some((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, name) !== undefined);
}
/** What the flags believe in. @throws SealgateError USAGE when they name nobody, or a key and an identity. */
async function trustOf(values, world) {
    const flag = (name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, name);
    const roots = () => rootsOf(values, world);
    const key = flag('key');
    if (key === undefined) {
        const identity = flag('certificate-identity');
        const identityRegexp = flag('certificate-identity-regexp');
        const issuer = flag('certificate-oidc-issuer');
        const signerWorkflow = flag('signer-workflow');
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityConstraint */ .g)({
            ...(identity === undefined ? {} : { identity }),
            ...(identityRegexp === undefined ? {} : { identityRegexp }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(signerWorkflow === undefined ? {} : { signerWorkflow }),
            workflow: workflowOf(values),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots: await roots() };
    }
    if (IDENTITY_FLAGS.some((name) => flag(name) !== undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--key and --certificate-… exclude each other', {
            hint: 'A signature is made with a key or by an identity.',
        });
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    return { kind: 'key', ...(await (0,_seal_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPublicKey */ .fg)(file, world.env)), roots };
}
/** The roots that the flags name. @throws SealgateError */
async function rootsOf(values, world) {
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, 'trusted-root');
    if (values['refresh-trusted-root'] !== true)
        return (0,_seal_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .loadTrustedRoot */ .KE)(file === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, file));
    if (file !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--trusted-root and --refresh-trusted-root exclude each other', {
            hint: 'Name the file, or let it be asked for.',
        });
    const { refreshTrustedRoot } = await __webpack_require__.e(/* import() */ 2274).then(__webpack_require__.bind(__webpack_require__, 82274));
    const { bytes, source } = await refreshTrustedRoot({ env: world.env, now: world.now() });
    if (source === 'seed')
        world.log.warn("Sigstore's TUF repository does not answer; the trusted root of this build is used");
    return (0,_seal_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrustedRoot */ .gv)(bytes, source === 'tuf' ? "Sigstore's TUF repository, asked now" : 'embedded, TUF does not answer');
}
function workflowOf(values) {
    const facts = {};
    for (const [name, fact] of WORKFLOW_FLAGS) {
        const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, name);
        if (value !== undefined)
            facts[fact] = value;
    }
    return facts;
}


/***/ }),

/***/ 89338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var io_files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(67432);
// EXTERNAL MODULE: ./build/model/ledger.js
var model_ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/sealed-head.js
var sealed_head = __webpack_require__(19604);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/lines.js
var lines = __webpack_require__(53539);
;// CONCATENATED MODULE: ./build/seal/anchors.js






/** Reads the anchored head that a record names; `undefined` for records of other kinds. */
async function readAnchor(dir, record, line) {
    if (record.action !== model_ledger/* ANCHOR_ACTION */.zi)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    try {
        if (file === undefined)
            throw new Error('it names no head');
        return { record: line, head: (0,model_ledger/* parseLedgerHead */.fw)(await (0,io_files/* readCapped */.EF)(await (0,evidence_content/* contentPath */.n)(dir, file), 4096)) };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: `its anchored head: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/**
 * That the ledger holds every head that was anchored.
 *
 * @returns the first that it does not: history was rewritten since.
 */
async function checkAnchors(dir, anchors) {
    if (anchors.length === 0)
        return undefined;
    const wanted = new Set(anchors.map(({ head }) => head.hash));
    for await (const line of (0,lines/* readLines */.S)(external_node_path_default().join(dir, model_ledger/* LEDGER_FILE */.th), model_ledger/* MAX_RECORD_BYTES */.xR)) {
        if (!line.complete || wanted.size === 0)
            break;
        wanted.delete((0,model_ledger/* parseLedgerLine */.Du)(line.bytes).hash);
    }
    const lost = anchors.find(({ head }) => wanted.has(head.hash));
    return lost === undefined
        ? undefined
        : {
            kind: 'changed',
            record: lost.head.count,
            message: `record ${lost.record} anchored it as ${lost.head.hash.slice(0, 16)}…, and the ledger holds no such record: it was rewritten`,
        };
}

;// CONCATENATED MODULE: ./build/seal/branch-records.js

/**
 * Compares the folder's ledger with the base's: it must begin with it, byte for byte.
 *
 * @returns the first record of the base that is not there.
 */
async function compareWithBase(ledger, base) {
    const handle = await (0,promises_.open)(ledger, 'r');
    try {
        const there = Buffer.alloc(base.bytes.length);
        let filled = 0;
        while (filled < there.length) {
            const { bytesRead } = await handle.read(there, filled, there.length - filled, filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        if (filled === there.length && there.equals(base.bytes))
            return undefined;
        let at = 0;
        while (at < filled && there[at] === base.bytes[at])
            at += 1;
        const record = linesBefore(base.bytes, at) + 1;
        return {
            kind: 'changed',
            record,
            message: `it is not record ${record} of ${base.ref}: the branch rewrote what the base already has`,
        };
    }
    finally {
        await handle.close();
    }
}
/**
 * What of a pull request's branch counts. A run for a pull request seals as `…@refs/pull/7/merge`, and its workflow
 * file is the pull request's own: whoever wrote the one wrote the other.
 *
 * @param intact records whose hashes and links hold.
 */
function countRecords(base, intact, headSeal) {
    const known = Math.min(linesBefore(base.bytes, base.bytes.length), intact);
    const { identity, count = 0, tampering } = headSeal;
    const wanted = `@refs/heads/${base.branch}`;
    const ofBase = identity !== undefined && (identity.startsWith('key ') || identity.endsWith(wanted));
    const sealed = ofBase && tampering === undefined ? Math.min(count, intact) : 0;
    const counted = Math.max(known, sealed);
    const notCounted = intact - counted;
    return {
        ref: base.ref,
        base: known,
        counted,
        notCounted,
        ...(notCounted === 0 ? {} : { reason: reasonOf(headSeal, ofBase, base) }),
    };
}
function reasonOf(headSeal, ofBase, base) {
    if (headSeal.identity !== undefined && !ofBase)
        return `they are sealed by ${headSeal.identity}, which is no workflow of ${base.branch}`;
    if (headSeal.state === 'not-checked' || headSeal.state === 'not-sealed')
        return 'nobody was named who must have sealed them';
    return headSeal.reason ?? `no workflow of ${base.branch} has sealed them`;
}
function linesBefore(bytes, end) {
    let lines = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1))
        lines += 1;
    return lines;
}

// EXTERNAL MODULE: ./build/seal/chain.js
var chain = __webpack_require__(42272);
// EXTERNAL MODULE: ./build/seal/check-file.js
var check_file = __webpack_require__(55940);
;// CONCATENATED MODULE: ./build/seal/evidence-faults.js


/** Why the evidence is not ok, one sentence each, the first break first. */
function faultsOf(found) {
    const { tampering, problems, seals, headSeal, options, pinned, branch } = found;
    // Records that do not count are said to, and are no fault of those that do.
    const counted = branch?.counted ?? Number.POSITIVE_INFINITY;
    const faults = [];
    if (tampering !== undefined)
        faults.push(`${tampering.record === 0 ? 'The head' : `Record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`);
    for (const problem of problems.filter(({ record }) => record <= counted))
        faults.push(`Record ${problem.record}, file: ${problem.message}`);
    for (const seal of seals.filter(({ state, record }) => state === 'failed' && record <= counted))
        faults.push(`Record ${seal.record}, seal: ${seal.reason ?? seal.bundle}`);
    if (headSeal.state === 'failed' && branch === undefined)
        faults.push(`The sealed head: ${headSeal.reason}`);
    if (options.head !== undefined && !pinned)
        faults.push(`The record ${options.head} is not in the ledger: it was cut off, or history was rewritten`);
    return faults;
}
/** What nobody was asked to verify. */
function notVerifiedOf(trust, seals, headSeal) {
    const waiting = seals
        .filter(({ state }) => state === 'pending')
        .map(({ record, subject, reason }) => `Record ${record}, ${subject}: its seal is pending. ${reason ?? ''}`);
    if (trust !== undefined)
        return waiting;
    const bundles = seals.length - waiting.length + (headSeal.state === 'not-checked' ? 1 : 0);
    if (bundles === 0)
        return [
            ...waiting,
            'Who wrote it: nothing is sealed, so whoever can write the folder could have made all of it anew.',
        ];
    return [
        ...waiting,
        `Who wrote it: ${bundles} seals were not checked. Pass --key, or --certificate-identity and --certificate-oidc-issuer.`,
    ];
}
/** What is odd and proves nothing bad. */
async function notesOf(dir, listed, walk, head) {
    const notes = [];
    if (walk.torn > 0)
        notes.push(`The ledger ends in ${walk.torn} bytes of a record that a killed run never finished; the next run removes them.`);
    if (walk.tampering === undefined && head === undefined && walk.intact > 0)
        notes.push(`There is no ${model_ledger/* HEAD_FILE */._d}: a cut-off end would not show.`);
    if (walk.tampering === undefined && head !== undefined && head.count < walk.intact)
        notes.push(`${model_ledger/* HEAD_FILE */._d} names record ${head.count}: the ${walk.intact - head.count} after it came from runs killed before they moved it, or were added by hand.`);
    if (walk.tampering !== undefined)
        return notes;
    const extra = (await (0,promises_.readdir)(dir)).filter((name) => !listed.has(name)).sort();
    if (extra.length > 0) {
        const names = `${extra.slice(0, 5).join(', ')}${extra.length > 5 ? ' …' : ''}`;
        notes.push(`${extra.length} files are in the folder that no record names: ${names}`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/seal/find-head.js




/** The head as written, which nobody need have signed. A folder of one record may still be without. */
async function readHead(dir) {
    const bytes = await (0,io_files/* readIfExists */.OR)(external_node_path_default().join(dir, model_ledger/* HEAD_FILE */._d), 4096);
    if (bytes === undefined)
        return {};
    try {
        return { head: (0,model_ledger/* parseLedgerHead */.fw)(bytes) };
    }
    catch (error) {
        return { problem: { kind: 'malformed', record: 0, message: `${model_ledger/* HEAD_FILE */._d}: ${(0,errors/* messageOf */.bD)(error)}` } };
    }
}
/** Looks out for the record that a head names, while the ledger is walked. */
function headFinder(head) {
    let hashAt;
    let found = false;
    return {
        see(hash, line) {
            if (line === head?.count)
                hashAt = hash;
            if (hash === head?.hash)
                found = true;
        },
        place: ({ intact, joined }) => ({
            intact,
            hashAt,
            ofJoined: found && joined > 0 && hashAt !== head?.hash,
        }),
    };
}

// EXTERNAL MODULE: ./build/seal/statements.js
var statements = __webpack_require__(81627);
// EXTERNAL MODULE: ./build/seal/verify.js + 3 modules
var verify = __webpack_require__(28965);
;// CONCATENATED MODULE: ./build/seal/head-seal.js







/** Reads `ledger.head.json.sigstore.json`, believing nothing of it yet. */
async function readSealedHead(dir) {
    const bytes = await (0,io_files/* readIfExists */.OR)(external_node_path_default().join(dir, model_ledger/* HEAD_BUNDLE_FILE */.dR), 1024 * 1024);
    if (bytes === undefined)
        return undefined;
    try {
        const { dsseEnvelope } = JSON.parse(bytes.toString('utf8'));
        const payload = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
        return { bytes, head: (0,model_ledger/* headFrom */.f0)(payload.predicate) };
    }
    catch (error) {
        return { bytes, problem: (0,errors/* messageOf */.bD)(error) };
    }
}
/**
 * Verifies the sealed head and that the ledger holds what it names. When somebody must have sealed, records that
 * the seal does not cover are a fault, and so is its absence: anyone could have written them.
 *
 * @param place where the ledger has what the sealed head names.
 */
async function verifyHeadSeal(dir, sealed, place, trust) {
    if (sealed === undefined)
        return trust === undefined
            ? { state: 'not-sealed' }
            : {
                state: 'failed',
                reason: `there is no ${model_ledger/* HEAD_BUNDLE_FILE */.dR}, so nobody vouches for the ledger's end`,
            };
    if (sealed.head === undefined)
        return { state: 'failed', reason: `${model_ledger/* HEAD_BUNDLE_FILE */.dR} holds no head: ${sealed.problem ?? ''}` };
    const { head } = sealed;
    const tampering = (0,chain/* compareHead */._L)(head, place, 'the sealed head');
    const known = { count: head.count, ...(tampering === undefined ? {} : { tampering }) };
    if (trust === undefined)
        return { state: 'not-checked', ...known };
    try {
        const verified = await (0,verify/* verifyBundle */.I)({ bytes: sealed.bytes, name: external_node_path_default().join(dir, model_ledger/* HEAD_BUNDLE_FILE */.dR) }, { kind: 'bytes', name: 'ledger.head.json', bytes: Buffer.from((0,model_ledger/* headText */.WI)(head), 'utf8') }, trust);
        const type = verified.statement?.predicateType;
        if (type !== statements/* LEDGER_HEAD_TYPE */.uk)
            return { state: 'failed', ...known, reason: `it attests ${type ?? 'nothing'}, not a ledger's head` };
        const { identity } = verified.signedBy;
        const { intact, ofJoined } = place;
        if (ofJoined)
            return {
                state: 'failed',
                ...known,
                identity,
                reason: `it covers one of the histories that were joined since; nobody vouches for the ledger's end`,
            };
        if (tampering === undefined && head.count < intact)
            return {
                state: 'failed',
                ...known,
                identity,
                reason: `it covers records 1 to ${head.count}; nobody vouches for records ${head.count + 1} to ${intact}`,
            };
        return { state: 'verified', ...known, identity };
    }
    catch (error) {
        return { state: 'failed', ...known, reason: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./build/seal/pending.js
var pending = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/model/tombstone.js
var tombstone = __webpack_require__(91962);
;// CONCATENATED MODULE: ./build/seal/tombstones.js





/** Reads the tombstone that a record names; `undefined` for records of other kinds. A problem where it is none. */
async function readTombstone(dir, record, line) {
    if (record.action !== tombstone/* PRUNE_ACTION */.uJ)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    const path = file?.path ?? '';
    try {
        if (file === undefined)
            throw new Error('it names no tombstone');
        const bytes = await (0,io_files/* readCapped */.EF)(await (0,evidence_content/* contentPath */.n)(dir, file), 256 * 1024 * 1024);
        return (0,tombstone/* tombstoneFrom */.oF)((0,json/* parseJson */.q)(bytes, file.path));
    }
    catch (error) {
        return { record: line, path, problem: 'changed', message: `the tombstone ${path}: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/** What a walk found, without what is gone by right. */
function withoutPruned(tombstones, found) {
    const gone = new Set(tombstones.flatMap(({ files }) => files.map(({ record, path }) => `${record} ${path}`)));
    const isGone = (record, path) => gone.has(`${record} ${path}`);
    return {
        problems: found.problems.filter(({ record, path, problem }) => problem !== 'missing' || !isGone(record, path)),
        // A seal whose file or bundle is gone proves nothing any more, and need not.
        seals: found.seals.filter(({ record, bundle, subject }) => !isGone(record, bundle) && !isGone(record, subject)),
        pruned: gone.size,
    };
}

;// CONCATENATED MODULE: ./build/seal/verify-evidence.js
















/**
 * Verifies an evidence folder from its files alone: every hash and link of the ledger, the head, every file that a
 * record names, and, given a key or an identity, every seal.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger, IO_FAILED.
 */
async function verifyEvidence(dir, options = {}) {
    const ledger = external_node_path_default().join(dir, model_ledger/* LEDGER_FILE */.th);
    await assertLedger(ledger);
    const heads = await readHead(dir);
    const sealed = await readSealedHead(dir);
    const headAt = headFinder(heads.head);
    const sealedAt = headFinder(sealed?.head);
    let pinned = false;
    const listed = new Set([
        model_ledger/* LEDGER_FILE */.th,
        model_ledger/* HEAD_FILE */._d,
        model_ledger/* HEAD_BUNDLE_FILE */.dR,
        '.gitattributes',
        '.lock',
        evidence_content/* BY_DIGEST */.t,
    ]);
    const found = { problems: [], seals: [] };
    const tombstones = [];
    const anchors = [];
    let brokenAnchor;
    let verified = 0;
    const walk = await (0,chain/* walkChain */.nn)(ledger, async (record, line) => {
        const anchor = await readAnchor(dir, record, line);
        if (anchor !== undefined && 'head' in anchor)
            anchors.push(anchor);
        else
            brokenAnchor ??= anchor;
        headAt.see(record.hash, line);
        sealedAt.see(record.hash, line);
        if (record.hash === options.head)
            pinned = true;
        for (const file of record.files) {
            listed.add(file.path);
            const problem = await (0,check_file/* checkFile */.v)(dir, file, line);
            if (problem === undefined)
                verified += 1;
            else
                found.problems.push(problem);
        }
        const tombstone = await readTombstone(dir, record, line);
        if (tombstone !== undefined && 'files' in tombstone)
            tombstones.push(tombstone);
        else if (tombstone !== undefined)
            found.problems.push(tombstone);
        found.seals.push(...(await checkSeals(dir, record, line, options.trust)));
    });
    const { problems, seals, pruned } = withoutPruned(tombstones, found);
    const headProblem = heads.problem ?? (heads.head && (0,chain/* compareHead */._L)(heads.head, headAt.place(walk), model_ledger/* HEAD_FILE */._d));
    const headSeal = await verifyHeadSeal(dir, sealed, sealedAt.place(walk), options.trust);
    const { base } = options;
    const tampering = walk.tampering ??
        (base && (await compareWithBase(ledger, base))) ??
        headProblem ??
        headSeal.tampering ??
        brokenAnchor ??
        (await checkAnchors(dir, anchors));
    const branch = base && countRecords(base, walk.intact, headSeal);
    const faults = faultsOf({ tampering, problems, seals, headSeal, options, pinned, branch });
    return {
        folder: dir,
        ok: faults.length === 0,
        records: walk.intact,
        ...(walk.last === undefined ? {} : { head: walk.last }),
        ...(tampering === undefined ? {} : { tampering }),
        files: { verified, problems, pruned },
        seals,
        headSeal,
        anchors: anchors.length,
        ...(branch === undefined ? {} : { branch }),
        faults,
        notVerified: notVerifiedOf(options.trust, seals, headSeal),
        notes: await notesOf(dir, listed, walk, heads.head),
    };
}
async function assertLedger(ledger) {
    const info = await (0,promises_.lstat)(ledger).catch(() => undefined);
    if (info?.isFile() === true)
        return;
    throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${ledger} does not exist or is not a plain file`, {
        location: { file: ledger },
        hint: 'Name the evidence folder (docs/security/evidence by default).',
    });
}
/** Verifies the bundles of one record over the files beside which they stand. */
async function checkSeals(dir, record, line, trust) {
    const results = [];
    for (const { path: bundle } of record.files.filter((file) => file.path.endsWith('.sigstore.json'))) {
        const subject = bundle.slice(0, -'.sigstore.json'.length);
        const base = { record: line, bundle, subject };
        if (!record.files.some((file) => file.path === subject))
            results.push({ ...base, state: 'failed', reason: `the record does not name ${subject}` });
        else if (trust === undefined)
            results.push({ ...base, state: 'not-checked' });
        else
            results.push({ ...base, ...(await checkSeal(dir, bundle, subject, trust)) });
    }
    for (const { path: bundle } of record.files.filter((file) => file.path.endsWith(pending/* PENDING_SUFFIX */._o))) {
        const subject = bundle.slice(0, -pending/* PENDING_SUFFIX */._o.length);
        const reason = (await (0,pending/* pendingReason */.q4)(external_node_path_default().join(dir, subject))) ?? 'it does not say what is missing';
        results.push({ record: line, bundle, subject, state: 'pending', reason });
    }
    return results;
}
async function checkSeal(dir, bundle, subject, trust) {
    try {
        const bytes = await (0,io_files/* readCapped */.EF)(external_node_path_default().join(dir, bundle), 16 * 1024 * 1024);
        const artifact = await (0,io_files/* readCapped */.EF)(external_node_path_default().join(dir, subject));
        const verified = await (0,verify/* verifyBundle */.I)({ bytes, name: bundle }, { kind: 'bytes', name: subject, bytes: artifact }, trust);
        return { state: 'verified', identity: verified.signedBy.identity };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/seal/bundle-list.js
var bundle_list = __webpack_require__(81518);
// EXTERNAL MODULE: ./build/commands/seal-options.js
var seal_options = __webpack_require__(58674);
// EXTERNAL MODULE: ./build/commands/verify-text.js
var verify_text = __webpack_require__(19937);
// EXTERNAL MODULE: ./build/commands/verify-trust.js
var verify_trust = __webpack_require__(98166);
;// CONCATENATED MODULE: ./build/commands/verify-files.js












/** One file, or its digest, against the bundle that `--bundle` names or that lies beside it. */
async function verifyFile(artifact, shown, values, world) {
    assertFileFlags(values);
    const trust = await (0,verify_trust/* trustOf */.An)(values, world);
    const named = (0,flags/* textOf */.b6)(values, 'bundle');
    if (named === undefined && artifact.kind === 'digest')
        throw new errors/* SealgateError */.De('USAGE', '--bundle is missing', {
            hint: 'Name the bundle that was made for this digest.',
        });
    const bundle = named ?? `${shown}.sigstore.json`;
    const verified = await verifyOne(artifact, bundle, { values, world, trust });
    return {
        exitCode: errors/* EXIT */.dc.pass,
        text: (0,verify_text/* bundleText */.G$)(shown, bundle, verified, rootOf(trust)),
        json: { verified: true, artifact: shown, bundle, ...verified, ...rootMember(trust) },
    };
}
/** Several files, each against the bundle beside it. All are verified, also behind one that is not. */
async function verifyFiles(files, values, world) {
    assertFileFlags(values);
    if ((0,flags/* textOf */.b6)(values, 'bundle') !== undefined)
        throw new errors/* SealgateError */.De('USAGE', '--bundle names the bundle of one file, but several are verified', {
            hint: 'Leave it away: each bundle is taken from beside its file, FILE.sigstore.json.',
        });
    const trust = await (0,verify_trust/* trustOf */.An)(values, world);
    const slots = (0,io_slots/* createSlots */.e)(FILES_AT_ONCE);
    const results = await Promise.all(files.map((shown) => slots(async () => {
        const bundle = `${shown}.sigstore.json`;
        try {
            const bytes = await (0,io_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, shown));
            const artifact = { kind: 'bytes', name: shown, bytes };
            return {
                verified: true,
                artifact: shown,
                bundle,
                ...(await verifyOne(artifact, bundle, { values, world, trust })),
            };
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            return { verified: false, artifact: shown, bundle, reason: (0,errors/* messageOf */.bD)(error) };
        }
    })));
    const failed = results.filter(({ verified }) => !verified).length;
    return {
        exitCode: failed === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: filesText(results, failed, rootOf(trust)),
        json: { verified: failed === 0, files: results, ...rootMember(trust) },
    };
}
/** Files held in memory at the same time. */
const FILES_AT_ONCE = 8;
function filesText(results, failed, root) {
    const lines = [
        failed === 0 ? `Verified: ${results.length} files` : `NOT verified: ${failed} of ${results.length} files`,
    ];
    for (const result of results) {
        if (!result.verified)
            lines.push(`  ✗ ${result.artifact}: ${result.reason}`);
        else
            lines.push(`  ✓ ${result.artifact}, by ${result.signedBy.identity}`);
    }
    if (root !== undefined)
        lines.push(`  trust root  ${root}`);
    return (0,display_text/* displayText */.W)(lines.join('\n'));
}
async function verifyOne(artifact, bundle, { values, world, trust }) {
    const bytes = await readBundle(bundle, world);
    const wanted = (0,flags/* textOf */.b6)(values, 'type');
    const type = wanted === undefined ? undefined : (0,seal_options/* predicateTypeOf */.T4)(wanted);
    // A file of several bundles holds if one of them does, as an image does.
    let refused;
    for (const one of (0,bundle_list/* splitBundles */.w)(bytes, bundle)) {
        try {
            const verified = await (0,verify/* verifyBundle */.I)(one, artifact, trust);
            if (type === undefined || verified.statement?.predicateType === type)
                return verified;
            const found = verified.statement?.predicateType ?? 'no attestation but a plain signature';
            refused ??= new errors/* SealgateError */.De('VERIFICATION_FAILED', `${one.name} verifies, but is ${found}, not ${type}`, {
                hint: 'Name the bundle of the attestation you mean.',
            });
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            refused ??= error;
        }
    }
    throw (refused ??
        new errors/* SealgateError */.De('INPUT_INVALID', `${bundle} holds no bundle`, { hint: 'Pass the bundle of this file.' }));
}
/** @throws SealgateError VERIFICATION_FAILED where the file is signed, but its seal is pending. */
async function readBundle(bundle, world) {
    const file = external_node_path_default().resolve(world.cwd, bundle);
    try {
        return await (0,io_files/* readCapped */.EF)(file, 64 * 1024 * 1024);
    }
    catch (error) {
        const missing = await (0,pending/* pendingReason */.q4)(file.replace(/\.sigstore\.json$/, ''));
        if (missing === undefined)
            throw error;
        throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `There is no ${bundle}, the seal is pending: ${missing}`, {
            hint: 'Run the same sealgate seal again to complete it.',
            cause: error,
        });
    }
}
function assertFileFlags(values) {
    for (const name of ['head', 'base', 'replay'])
        if (values[name] !== undefined)
            throw new errors/* SealgateError */.De('USAGE', `--${name} goes with an evidence folder`, {
                hint: 'Name the folder.',
            });
}
function rootOf(trust) {
    return trust.kind === 'identity' ? trust.roots.source : undefined;
}
function rootMember(trust) {
    const root = rootOf(trust);
    return root === undefined ? {} : { trustedRoot: root };
}

// EXTERNAL MODULE: ./build/commands/verify-signers.js
var verify_signers = __webpack_require__(58031);
;// CONCATENATED MODULE: ./build/commands/verify.js













const command = {
    name: 'verify',
    summary: 'Verify an evidence folder, or a file against its Sigstore bundle, offline; or an image by what is attached to it.',
    usage: [
        'verify EVIDENCE_DIR [--key PUB | --certificate-identity I --certificate-oidc-issuer U] [--head HASH|FILE] [--base REF] [--replay]',
        'verify FILE|sha256:DIGEST --bundle B --certificate-identity I --certificate-oidc-issuer U',
        'verify FILE|sha256:DIGEST --bundle B --key PUB',
        'verify FILE FILE… --key PUB | --certificate-identity I --certificate-oidc-issuer U',
        'verify FILE|sha256:DIGEST|sha512:DIGEST --bundle B --policy FILE',
        'verify --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
    ],
    positionals: 'EVIDENCE_DIR: the folder with ledger.jsonl. FILE: what was signed, or its digest; several each with FILE.sigstore.json beside it.',
    options: [
        {
            name: 'bundle',
            type: 'string',
            value: 'B',
            description: 'The Sigstore bundle. Default: FILE.sigstore.json.',
        },
        ...verify_trust/* trustOptions */.z5,
        verify_signers/* policyOption */.uN,
        {
            name: 'type',
            type: 'string',
            value: 'TYPE',
            description: 'The predicate type that an attestation must have: a URI, or cyclonedx, svr, vsa, slsaprovenance1 …',
        },
        {
            name: 'image',
            type: 'string',
            value: 'REF',
            description: 'Verify an image by its signatures, or with --type its attestations: host/name@sha256:…, or oci:folder.',
        },
        {
            name: 'recursive',
            short: 'r',
            type: 'boolean',
            description: 'With --image: each platform of an index must verify by itself too.',
        },
        {
            name: 'head',
            type: 'string',
            value: 'HASH|FILE',
            description: 'A head kept elsewhere, that the ledger must still hold: hash of a record, or an old ledger.head.json or its bundle.',
        },
        {
            name: 'base',
            type: 'string',
            value: 'REF',
            description: "For a pull request's folder: what this ref has counts, and of the rest only what a workflow of its branch sealed.",
        },
        {
            name: 'replay',
            type: 'boolean',
            description: 'Judge every run of the folder again from its stored facts and policy, and say where this Sealgate differs.',
        },
    ],
    notes: [
        'Nothing is asked of the network, but the registry of an --image and what --refresh-trusted-root asks. Exit codes: 0 verified, 1 not, 2 wrong usage or unreadable input.',
        'A keyless signature verifies only against an identity that you name: without one, any signer would do.',
    ],
    run,
};
async function run(positionals, values, world) {
    const [target, second] = positionals;
    const image = (0,flags/* textOf */.b6)(values, 'image');
    if (image !== undefined && target === undefined) {
        const { verifyImageCommand } = await __webpack_require__.e(/* import() */ 3389).then(__webpack_require__.bind(__webpack_require__, 73389));
        return verifyImageCommand(image, values, world);
    }
    if (image !== undefined)
        throw usage('--image excludes files');
    if (values.recursive === true)
        throw usage('--recursive goes with --image');
    if (target === undefined)
        throw usage('Nothing to verify was named');
    if (second !== undefined && (0,flags/* textOf */.b6)(values, 'policy') !== undefined)
        throw usage('--policy takes one file at a time');
    if (second !== undefined)
        return verifyFiles(positionals, values, world);
    const digest = digestOf(target);
    if (digest !== undefined)
        return oneFile(digest, target, values, world);
    if (/^sha\d+:/.test(target))
        throw new errors/* SealgateError */.De('USAGE', `'${target}' is not a digest`, {
            hint: 'Write sha256: and 64 hex digits, or sha512: and 128.',
        });
    const file = external_node_path_default().resolve(world.cwd, target);
    const info = await (0,promises_.lstat)(file).catch(() => undefined);
    if (info?.isDirectory() === true)
        return verifyFolder(file, target, values, world);
    return oneFile({ kind: 'bytes', name: target, bytes: await (0,io_files/* readCapped */.EF)(file) }, target, values, world);
}
/** By the policy's signers, or by the one that the flags name. */
function oneFile(artifact, shown, values, world) {
    return (0,flags/* textOf */.b6)(values, 'policy') === undefined
        ? verifyFile(artifact, shown, values, world)
        : (0,verify_signers/* verifyFileBySigners */.kC)(artifact, shown, values, world);
}
function digestOf(target) {
    const [, algorithm, hex = ''] = /^(sha256|sha512):([0-9a-fA-F]+)$/.exec(target) ?? [];
    if (algorithm === 'sha256' && hex.length === 64)
        return { kind: 'digest', algorithm, hex: hex.toLowerCase() };
    if (algorithm === 'sha512' && hex.length === 128)
        return { kind: 'digest', algorithm, hex: hex.toLowerCase() };
    return undefined;
}
function usage(what) {
    return new errors/* SealgateError */.De('USAGE', what, { hint: 'sealgate verify --help shows the forms.' });
}
async function verifyFolder(dir, shown, values, world) {
    for (const name of ['bundle', 'type', 'policy'])
        if ((0,flags/* textOf */.b6)(values, name) !== undefined)
            throw new errors/* SealgateError */.De('USAGE', `--${name} goes with a file, not with an evidence folder`, {
                hint: 'The folder names its own bundles.',
            });
    const head = await headOf(values, world);
    const trust = (0,verify_trust/* saysWho */.PS)(values) ? await (0,verify_trust/* trustOf */.An)(values, world) : undefined;
    const base = (0,flags/* textOf */.b6)(values, 'base');
    const report = await verifyEvidence(dir, {
        ...(trust === undefined ? {} : { trust }),
        ...(head === undefined ? {} : { head }),
        ...(base === undefined ? {} : { base: await readBase(dir, base) }),
    });
    const text = (0,verify_text/* evidenceText */.rS)({ ...report, folder: shown });
    if (values.replay !== true) {
        return { exitCode: report.ok ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail, text, json: { ...report, folder: shown } };
    }
    const { replayEvidence } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2573), __webpack_require__.e(7687), __webpack_require__.e(49), __webpack_require__.e(8668), __webpack_require__.e(5204), __webpack_require__.e(883), __webpack_require__.e(8607), __webpack_require__.e(8351), __webpack_require__.e(6486), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 66486));
    const replay = await replayEvidence(dir);
    return {
        exitCode: report.ok && replay.length > 0 && replay.every((run) => run.agrees) ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: `${text}\n${(0,verify_text/* replayText */.zl)(replay)}`,
        json: { ...report, folder: shown, replay },
    };
}
/** The hash that `--head` means. @throws SealgateError USAGE, INPUT_NOT_FOUND */
async function headOf(values, world) {
    const head = (0,flags/* textOf */.b6)(values, 'head');
    if (head === undefined || /^[0-9a-f]{64}$/.test(head))
        return head;
    const bytes = await (0,io_files/* readIfExists */.OR)(external_node_path_default().resolve(world.cwd, head), 1024 * 1024);
    if (bytes === undefined)
        throw new errors/* SealgateError */.De('USAGE', `--head ${head} is neither a record's hash nor a file`, {
            hint: '64 hex digits, or an old ledger.head.json or its bundle.',
        });
    return ((0,sealed_head/* sealedHeadIn */.m)(bytes) ?? (0,model_ledger/* parseLedgerHead */.fw)(bytes)).hash;
}
/** The base branch's ledger, by git. @throws SealgateError USAGE */
async function readBase(dir, ref) {
    const commit = await (0,git/* resolveCommit */.WL)(dir, ref);
    if (commit === undefined)
        throw new errors/* SealgateError */.De('USAGE', `--base ${ref} is no commit here`, {
            hint: 'Check out with fetch-depth: 0, or fetch the branch first.',
        });
    const shown = await (0,git/* git */.$Y)(dir, ['show', `${commit}:./${model_ledger/* LEDGER_FILE */.th}`]);
    return {
        ref,
        branch: ref.replace(/^refs\/(?:heads|remotes)\//, '').replace(/^origin\//, ''),
        bytes: shown.exitCode === 0 ? shown.stdout : Buffer.alloc(0),
    };
}


/***/ }),

/***/ 35979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
async function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST, file.sha256);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(aside).catch(() => undefined);
    return info?.isFile() === true ? aside : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}


/***/ }),

/***/ 67432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   cu: () => (/* binding */ blobsAt),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   gX: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98291);




/**
 * Git on a repository that a pull request may have shaped: its configuration must not be able to start
 * programs (fsmonitor, hooks), and nothing may prompt.
 */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.ext.allow=never',
];
const ENV = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
function git(dir, args, input) {
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)('git', [...SAFE, ...args], { cwd: dir, env: ENV, ...(input === undefined ? {} : { input }) });
}
/** Whether git would find a repository at `dir` or above it, asked of the file system alone: starting git costs more than reading a lockfile. */
function mayBeRepository(dir) {
    if (process.env.GIT_DIR !== undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, 'objects')))
        return true;
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return true;
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) === at)
            return false;
    }
}
/** The commit a ref names, or `undefined` where it names none (or this is no repository). */
async function resolveCommit(dir, ref) {
    if (ref.startsWith('-'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `'${ref}' is not a git ref`, { hint: 'Pass a branch, tag or commit.' });
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const text = result.stdout.toString('utf8').trim();
    return result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
/** A commit's committer time, RFC 3339 UTC. */
async function commitTime(dir, commit) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['show', '-s', '--format=%ct', commit]);
    const seconds = Number(result.stdout.toString('utf8').trim());
    return result.exitCode === 0 && Number.isSafeInteger(seconds)
        ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
        : undefined;
}
/** The checked-out commit and its committer time (RFC 3339 UTC), by one question to git. */
async function headCommit(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['show', '-s', '--format=%H %ct', 'HEAD']);
    const [commit = '', seconds = ''] = result.stdout.toString('utf8').trim().split(' ');
    if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit) || !/^\d{1,12}$/.test(seconds))
        return undefined;
    return { commit, time: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
/** A file's bytes at a commit, or `undefined` where it is not there. `file` is relative to `dir`, with `/`. */
async function fileAt(dir, commit, file) {
    const result = await git(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
    return result.exitCode === 0 ? result.stdout : undefined;
}
/** Paths of all files at a commit below `dir`, relative to it. */
async function filesAt(dir, commit) {
    const result = await git(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
    if (result.exitCode !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `git cannot list ${commit}: ${result.stderr.trim()}`, {
            hint: 'Check out the repository with its history (fetch-depth: 0).',
        });
    }
    return result.stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/**
 * The bytes of several files at a commit, read by one git process. A file that is not there, or is a folder or
 * a submodule, is missing from the answer. Symbolic links give their target's path, as git stores them.
 *
 * @param files relative to `dir`, with `/`.
 * @throws SealgateError TOOL_FAILED, INPUT_INVALID where git's answer is cut off.
 */
async function blobsAt(dir, commit, files) {
    const blobs = new Map();
    // The batch protocol ends a name at a newline: such files are asked for one by one.
    const plain = files.filter((file) => !file.includes('\n'));
    for (const file of files) {
        const blob = file.includes('\n') ? await fileAt(dir, commit, file) : undefined;
        if (blob !== undefined)
            blobs.set(file, blob);
    }
    if (plain.length === 0)
        return blobs;
    const asked = plain.map((file) => `${commit}:./${file}\n`).join('');
    const { stdout, stderr, exitCode } = await git(dir, ['cat-file', '--batch'], Buffer.from(asked));
    const cutOff = () => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `git cannot read files at ${commit}: ${stderr.trim()}`, {
        hint: 'Check out the repository with its history (fetch-depth: 0).',
    });
    if (exitCode !== 0)
        throw cutOff();
    let at = 0;
    for (const file of plain) {
        const end = stdout.indexOf(0x0a, at);
        if (end === -1)
            throw cutOff();
        const header = stdout.toString('utf8', at, end);
        at = end + 1;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
        if (type === undefined)
            continue;
        if (at + Number(size) > stdout.length)
            throw cutOff();
        if (type === 'blob')
            blobs.set(file, stdout.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}
/**
 * Files git tracks or would track below `dir` (ignored ones left out), relative to it; `undefined` outside a
 * repository, and for a folder that is ignored as a whole: whoever names it means it.
 */
async function listFiles(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (result.exitCode !== 0)
        return undefined;
    const names = [...new Set(result.stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
    if (names.length === 0 && (await git(dir, ['check-ignore', '--quiet', '.'])).exitCode === 0)
        return undefined;
    return names;
}
/** The repository's address without credentials, or `undefined`. */
async function remoteUrl(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['config', '--get', 'remote.origin.url']);
    const text = result.stdout.toString('utf8').trim();
    if (result.exitCode !== 0 || text === '')
        return undefined;
    return text.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}
/**
 * Whether `commit` is `of` or comes after it: in a pull request, its head or a merge of it. Parents are read from
 * the commit itself, because a shallow clone hides them.
 */
async function contains(dir, commit, of) {
    if (commit === of)
        return true;
    const { stdout, exitCode } = await git(dir, ['cat-file', 'commit', commit]);
    const [header = ''] = stdout.toString('utf8').split('\n\n', 1);
    if (exitCode === 0 && header.split('\n').includes(`parent ${of}`))
        return true;
    return (await git(dir, ['merge-base', '--is-ancestor', of, commit])).exitCode === 0;
}


/***/ }),

/***/ 53539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
async function* readLines(file, maxBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            ...(code === 'ELOOP' ? { hint: 'It is a symbolic link; put the file itself in its place.' } : {}),
            cause: error,
        });
    }
    try {
        const chunk = Buffer.allocUnsafe(64 * 1024);
        let held = [];
        let heldBytes = 0;
        let number = 1;
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
            if (bytesRead === 0)
                break;
            let from = 0;
            for (;;) {
                const end = chunk.subarray(0, bytesRead).indexOf(0x0a, from);
                const piece = Buffer.from(chunk.subarray(from, end === -1 ? bytesRead : end));
                heldBytes += piece.length;
                if (heldBytes > maxBytes)
                    throw tooLong(file, number, maxBytes);
                held.push(piece);
                if (end === -1)
                    break;
                const bytes = held.length === 1 ? piece : Buffer.concat(held);
                yield { bytes, number, offset, complete: true };
                offset += bytes.length + 1;
                number += 1;
                held = [];
                heldBytes = 0;
                from = end + 1;
            }
        }
        if (heldBytes > 0)
            yield { bytes: Buffer.concat(held), number, offset, complete: false };
    }
    finally {
        await handle.close();
    }
}
function tooLong(file, line, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file}:${line} is longer than ${maxBytes} bytes`, {
        location: { file, line },
    });
}


/***/ }),

/***/ 64264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

function createLinkTracker() {
    /** Number of the branch by hash of its last record; 0 is the history that begins the ledger. */
    const ends = new Map([[_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw, 0]]);
    const groups = [0];
    const branches = [];
    let badJoin;
    let joins = 0;
    const groupOf = (branch) => {
        let group = branch;
        while (groups[group] !== group)
            group = groups[group] ?? 0;
        return group;
    };
    const join = (end, line, into) => {
        const other = ends.get(end);
        if (other === undefined) {
            badJoin ??= { line, hash: end };
            return;
        }
        ends.delete(end);
        joins += 1;
        const [a, b] = [groupOf(other), groupOf(into)];
        groups[Math.max(a, b)] = Math.min(a, b);
    };
    return {
        follow(record, line) {
            let branch = ends.get(record.previous);
            if (branch === undefined) {
                branch = branches.push({ line, hash: record.hash, parent: record.previous });
                groups[branch] = branch;
            }
            else
                ends.delete(record.previous);
            for (const end of record.joins ?? [])
                join(end, line, branch);
            ends.set(record.hash, branch);
        },
        branches,
        get badJoin() {
            return badJoin;
        },
        get joins() {
            return joins;
        },
        openEnds: (last) => [...ends.keys()].filter((end) => end !== last),
        firstUnjoined: () => branches.find((_branch, index) => groupOf(index + 1) !== 0),
    };
}


/***/ }),

/***/ 19604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sealedHeadIn)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

/** The head that a bundle says it seals, unverified; `undefined` where it says none. */
function sealedHeadIn(bundle) {
    try {
        const { dsseEnvelope } = JSON.parse(new TextDecoder().decode(bundle));
        const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
        return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .headFrom */ .f0)(statement.predicate);
    }
    catch {
        // Whatever it is, it is no seal of a head: callers replace it.
        return undefined;
    }
}


/***/ }),

/***/ 91962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ tombstoneFrom),
/* harmony export */   uJ: () => (/* binding */ PRUNE_ACTION),
/* harmony export */   vu: () => (/* binding */ tombstoneText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** What the record of a pruning says it did. */
const PRUNE_ACTION = 'prune';
/** A tombstone as its file's content. */
function tombstoneText(tombstone) {
    return `${JSON.stringify(tombstone, null, 2)}\n`;
}
/**
 * A tombstone from parsed JSON.
 *
 * @throws SealgateError EVIDENCE_INVALID, also where it names a file that was not due.
 */
function tombstoneFrom(value) {
    const { schema, time, files } = (value ?? {});
    if (schema !== 'sealgate/tombstone/v1' || typeof time !== 'string' || !Array.isArray(files))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
    for (const file of files) {
        if (!Number.isSafeInteger(file.record) ||
            typeof file.path !== 'string' ||
            typeof file.sha256 !== 'string' ||
            typeof file.retainUntil !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
        if (file.retainUntil > time)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', `it names ${file.path}, which had to be kept until ${file.retainUntil}`);
    }
    return value;
}


/***/ }),

/***/ 81518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65848);


const MAX_BUNDLES = 1000;
/**
 * The bundles in a file: one, one a line (as `gh attestation download` writes them), or the document of an npm
 * registry (`{"attestations": [{"bundle": …}]}`).
 *
 * @throws SealgateError INPUT_INVALID where it is none of these, INPUT_TOO_LARGE.
 */
function splitBundles(bytes, name) {
    const text = bytes.toString('utf8').trimEnd();
    const lines = text.split('\n');
    if (lines.length > 1 && lines.every((line) => line.startsWith('{"') && line.trimEnd().endsWith('}')))
        return capped(lines.map((line, at) => ({ name: `${name}:${at + 1}`, bytes: Buffer.from(line) })), name);
    const value = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, name);
    if (typeof value !== 'object' || value === null || !('attestations' in value))
        return [{ name, bytes }];
    const { attestations } = value;
    if (!Array.isArray(attestations))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${name} has no list of attestations`, {
            location: { file: name, pointer: '/attestations' },
            hint: "Pass the registry's answer to /-/npm/v1/attestations/NAME@VERSION as it is.",
        });
    return capped(attestations.map((entry, at) => {
        const bundle = typeof entry === 'object' && entry !== null && 'bundle' in entry ? entry.bundle : null;
        return { name: `${name} (attestation ${at + 1})`, bytes: Buffer.from(JSON.stringify(bundle)) };
    }), name);
}
function capped(bundles, name) {
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} holds ${bundles.length} bundles`, {
        hint: `No more than ${MAX_BUNDLES} are read.`,
    });
}


/***/ }),

/***/ 42272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53539);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53968);
/* harmony import */ var _model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64264);




/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    const links = (0,_model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinkTracker */ .v)();
    let lines = 0;
    let torn = 0;
    let stopped;
    let last;
    try {
        for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            if (!line.complete) {
                torn = line.bytes.length;
                break;
            }
            const read = readRecord(line.bytes, line.number);
            if ('kind' in read) {
                stopped = read;
                break;
            }
            links.follow(read, line.number);
            lines = line.number;
            last = { hash: read.hash, time: read.time };
            await onRecord(read, line.number);
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De) || error.code !== 'INPUT_TOO_LARGE')
            throw error;
        stopped = { kind: 'malformed', record: lines + 1, message: 'its line is longer than any record' };
    }
    const tampering = (await brokenLink(file, links)) ?? stopped;
    const intact = tampering === undefined ? lines : tampering.record - 1;
    return {
        intact,
        ...(last === undefined || intact < lines ? {} : { last }),
        ...(tampering === undefined ? {} : { tampering }),
        torn: tampering === undefined ? torn : 0,
        joined: links.joins,
    };
}
/** One line as the walk takes it: a record whose own hash holds, or what is wrong with it. */
function readRecord(bytes, line) {
    try {
        const { record, hash } = (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerLine */ .Qc)(bytes);
        if (hash === record.hash)
            return record;
        const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
        return { kind: 'changed', record: line, message };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** The first record whose link does not hold: it begins no branch, or one that nothing joins. */
async function brokenLink(file, links) {
    if (links.branches.length === 0 && links.badJoin === undefined)
        return undefined;
    const parents = new Map(links.branches.map(({ parent }) => [parent, Number.NaN]));
    const first = new Map(links.branches.map(({ hash }) => [hash, Number.NaN]));
    if (parents.has(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw))
        parents.set(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw, 0);
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const record = line.complete ? tryParse(line.bytes) : undefined;
        if (record === undefined)
            break;
        if (Number.isNaN(parents.get(record.hash)))
            parents.set(record.hash, line.number);
        if (Number.isNaN(first.get(record.hash)))
            first.set(record.hash, line.number);
    }
    const unjoined = links.firstUnjoined();
    const broken = links.branches.find((branch) => !((parents.get(branch.parent) ?? Number.NaN) < branch.line) ||
        first.get(branch.hash) !== branch.line ||
        branch === unjoined);
    const bad = links.badJoin;
    if (bad !== undefined && (broken === undefined || bad.line < broken.line))
        return {
            kind: 'removed',
            record: bad.line,
            message: `it joins a history that ends in ${short(bad.hash)}, and none does: records of it were removed`,
        };
    return broken === undefined ? undefined : explainBreak(file, broken);
}
/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(file, { hash, parent, line: at }) {
    const expected = await hashAt(file, at - 1);
    let parentLine;
    let sameEarlier;
    let rightfulLine;
    let siblingLine;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const other = tryParse(line.bytes);
        if (other === undefined)
            continue;
        if (other.hash === parent)
            parentLine ??= line.number;
        if (other.hash === hash && line.number < at)
            sameEarlier ??= line.number;
        if (other.previous === expected && line.number > at)
            rightfulLine ??= line.number;
        if (other.previous === parent && line.number < at)
            siblingLine ??= line.number;
    }
    const tell = (kind, message) => ({ kind, record: at, message });
    const before = at - 1;
    if (sameEarlier !== undefined)
        return tell('inserted', `it is record ${sameEarlier} a second time`);
    if (siblingLine !== undefined)
        return tell('fork', `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: no merge record joins the two histories, or one was put in (sealgate evidence merge joins them)`);
    if (rightfulLine !== undefined && parentLine !== undefined)
        return tell('reordered', `it follows record ${parentLine}, and record ${rightfulLine} belongs in its place`);
    if (rightfulLine !== undefined)
        return tell('inserted', `it follows no record of this ledger; record ${rightfulLine} belongs here`);
    if (parentLine !== undefined && parentLine > at)
        return tell('reordered', `it follows record ${parentLine}, which stands after it`);
    const removed = before === 0
        ? `it does not begin the ledger: what stood before it was removed`
        : `it does not follow record ${before}: a record between them was removed, or record ${before} was replaced`;
    return tell('removed', removed);
}
/** Hash of the record at a line; of line 0, what the first record follows. */
async function hashAt(file, at) {
    if (at === 0)
        return _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR))
        if (line.number === at)
            return tryParse(line.bytes)?.hash ?? '';
    return '';
}
/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param what how messages name the head.
 */
function compareHead(head, place, what) {
    const { intact, hashAt, ofJoined } = place;
    if (hashAt === head.hash || ofJoined)
        return undefined;
    if (hashAt === undefined)
        return {
            kind: 'cut-off',
            record: intact + 1,
            message: `${what} says that there are ${head.count} records, but there are ${intact}: ${head.count - intact} were cut off`,
        };
    return {
        kind: 'changed',
        record: head.count,
        message: `${what} says that it is ${short(head.hash)}, but it is ${short(hashAt)}: the ledger was rewritten`,
    };
}
function tryParse(bytes) {
    try {
        return (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(bytes);
    }
    catch {
        // Only used to explain a fault that stands already; another broken line explains nothing.
        return undefined;
    }
}
function short(hash) {
    return `${hash.slice(0, 16)}…`;
}


/***/ }),

/***/ 55940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);




const PIECE_BYTES = 256 * 1024;
/**
 * Compares a recorded file with what its record says: there, a plain file, as long, of the same SHA-256.
 *
 * @param record line of the record.
 */
async function checkFile(dir, file, record) {
    const full = await (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file);
    const tell = (problem, message) => ({
        record,
        path: file.path,
        problem,
        message,
    });
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch(() => undefined);
    if (info === undefined)
        return tell('missing', `${file.path} is gone`);
    if (!info.isFile())
        return tell('not-a-file', `${file.path} is a link or a folder`);
    if (info.size !== file.bytes)
        return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}`);
    return digestOf(full, info.size) === file.sha256
        ? undefined
        : tell('changed', `${file.path} has another content than was recorded`);
}
/** Read in pieces, without the thread pool: reading takes less time than the ways there and back. */
function digestOf(full, size) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), PIECE_BYTES));
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece);
            if (read === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, read));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 17527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/seal/oci/attached.js
var oci_attached = __webpack_require__(69223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
;// CONCATENATED MODULE: ./build/seal/oci/legacy.js




const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const SIGNED_TYPE = 'cosign container image signature';
const BUNDLE_V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
const MAX_LAYER_BYTES = 64 * 1024 * 1024;
/**
 * Reads signatures (`sha256-….sig`) and attestations (`sha256-….att`) of cosign 1 and 2: the signature, certificate
 * and log entry stand in annotations of the layers.
 *
 * @throws SealgateError where the tags are there and cannot be read.
 * @see cosign's SIGNATURE_SPEC and ATTESTATION_SPEC
 */
async function readLegacy(store, digest) {
    const found = [];
    for (const suffix of ['sig', 'att']) {
        const tag = `${digest.replace(':', '-')}.${suffix}`;
        const stored = await store.manifest(tag);
        if (stored === undefined)
            continue;
        for (const layer of (0,manifests/* parseManifest */.Ng)(stored.bytes, `${store.name}:${tag}`).layers) {
            const carrier = `${tag} (${layer.digest.slice(0, 19)}…)`;
            if (layer.mediaType !== SIMPLE_SIGNING && layer.mediaType !== ENVELOPE)
                continue;
            try {
                const bytes = await store.blob(layer.digest, MAX_LAYER_BYTES);
                found.push(layer.mediaType === ENVELOPE
                    ? { carrier, bundle: attestationBundle(bytes, layer) }
                    : { carrier, bundle: signatureBundle(bytes, layer), signed: assertPayload(bytes, digest) });
            }
            catch (error) {
                found.push({ carrier, unreadable: (0,errors/* messageOf */.bD)(error) });
            }
        }
    }
    return found;
}
/** A payload counts for the image that it names. @throws Error */
function assertPayload(payload, digest) {
    const value = (0,json/* parseJson */.q)(payload, 'the signed payload');
    const critical = value?.critical;
    if (critical?.type !== SIGNED_TYPE)
        throw refused('its payload is no image signature');
    const named = critical.image?.['docker-manifest-digest'];
    if (named !== digest)
        throw refused(`it signs another image: ${String(named).slice(0, 100)}`);
    return payload;
}
function signatureBundle(payload, { annotations = {} }) {
    const signature = annotations['dev.cosignproject.cosign/signature'];
    if (signature === undefined)
        throw refused('its layer carries no signature');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('base64');
    return asBundle(annotations, {
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature },
    });
}
function attestationBundle(envelope, { annotations = {} }) {
    return asBundle(annotations, { dsseEnvelope: (0,json/* parseJson */.q)(envelope, 'the envelope') });
}
function asBundle(annotations, content) {
    const certificate = annotations['dev.sigstore.cosign/certificate'];
    const chain = annotations['dev.sigstore.cosign/chain'] ?? '';
    const certificates = [...pemBlocks(certificate ?? ''), ...pemBlocks(chain)].map((rawBytes) => ({
        rawBytes,
    }));
    const stamp = annotations['dev.sigstore.cosign/rfc3161timestamp'];
    const material = {
        ...(certificates.length === 0 ? { publicKey: { hint: '' } } : { x509CertificateChain: { certificates } }),
        tlogEntries: logEntries(annotations['dev.sigstore.cosign/bundle']),
        ...(stamp === undefined ? {} : { timestampVerificationData: { rfc3161Timestamps: [stampOf(stamp)] } }),
    };
    return Buffer.from(JSON.stringify({ mediaType: BUNDLE_V01, verificationMaterial: material, ...content }), 'utf8');
}
/** Rekor's answer as cosign kept it: the promise (SET) and the entry it promises. */
function logEntries(annotation) {
    if (annotation === undefined)
        return [];
    const { SignedEntryTimestamp, Payload } = (0,json/* parseJson */.q)(Buffer.from(annotation), 'the log entry');
    const { body, integratedTime, logIndex, logID } = Payload ?? {};
    if (typeof body !== 'string' || typeof logID !== 'string' || typeof SignedEntryTimestamp !== 'string')
        throw refused('its log entry is not whole');
    const kind = (0,json/* parseJson */.q)(Buffer.from(body, 'base64'), 'the log entry');
    return [
        {
            logIndex: String(logIndex),
            logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
            kindVersion: { kind: String(kind.kind), version: String(kind.apiVersion) },
            integratedTime: String(integratedTime),
            inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
            canonicalizedBody: body,
        },
    ];
}
function stampOf(annotation) {
    const { SignedRFC3161Timestamp: stamp } = (0,json/* parseJson */.q)(Buffer.from(annotation), 'the timestamp');
    if (typeof stamp !== 'string')
        throw refused('its timestamp is not whole');
    return { signedTimestamp: stamp };
}
function pemBlocks(text) {
    return [...text.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)].map(([, body = '']) => body.replace(/\s+/g, ''));
}
function refused(what) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', what);
}

// EXTERNAL MODULE: ./build/seal/seal-image.js + 2 modules
var seal_image = __webpack_require__(20553);
// EXTERNAL MODULE: ./build/seal/verify.js + 3 modules
var verify = __webpack_require__(28965);
;// CONCATENATED MODULE: ./build/seal/verify-image.js






const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/**
 * Verifies an image by what is attached to its digest, in both layouts that cosign has used. The image holds if one
 * signature (or one attestation of the type asked for) verifies for whom was asked; a verification summary must also
 * say PASSED.
 */
async function verifyImage(options) {
    const { image } = options;
    const { descriptor, bytes } = image.subject;
    const name = `${image.store.name}@${descriptor.digest}`;
    const parts = options.platforms && (0,manifests/* isIndex */.nw)(descriptor.mediaType) ? (0,manifests/* parseManifest */.Ng)(bytes, name).manifests : [];
    const digests = [
        descriptor.digest,
        ...parts.filter((part) => part.platform?.os !== 'unknown').map((p) => p.digest),
    ];
    const seals = [];
    const refused = [];
    const faults = [];
    const others = [];
    for (const digest of digests) {
        const found = await verifyDigest(options, digest);
        seals.push(...found.seals);
        refused.push(...found.refused);
        others.push(...found.others);
        const fault = faultOf(found, digest, options.predicateType);
        if (fault !== undefined)
            faults.push(fault);
    }
    return {
        image: name,
        ...(image.tag === undefined ? {} : { tag: image.tag }),
        seals,
        refused,
        faults,
        others,
    };
}
async function verifyDigest({ image, trust }, digest) {
    const { store } = image;
    const artifact = { kind: 'digest', algorithm: 'sha256', hex: digest.slice('sha256:'.length) };
    const seals = [];
    const refused = [];
    const attached = await (0,oci_attached/* readAttached */.P)(store, digest);
    for (const { artifact: carrier, bytes } of attached.bundles) {
        try {
            const verified = await (0,verify/* verifyBundle */.I)({ bytes, name: carrier }, artifact, trust);
            const predicateType = verified.statement?.predicateType ?? seal_image/* IMAGE_SIGNATURE_TYPE */.y;
            seals.push({ ...verified, subject: digest, artifact: carrier, stored: 'referrer', predicateType });
        }
        catch (error) {
            refused.push({ subject: digest, artifact: carrier, reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
    for (const candidate of await readLegacy(store, digest)) {
        try {
            if ('unreadable' in candidate)
                throw new Error(candidate.unreadable);
            const verified = await (0,verify/* verifyBundle */.I)({ bytes: candidate.bundle, name: candidate.carrier }, candidate.signed === undefined
                ? artifact
                : { kind: 'bytes', name: candidate.carrier, bytes: candidate.signed }, trust);
            const predicateType = verified.statement?.predicateType ?? seal_image/* IMAGE_SIGNATURE_TYPE */.y;
            seals.push({ ...verified, subject: digest, artifact: candidate.carrier, stored: 'tag', predicateType });
        }
        catch (error) {
            refused.push({ subject: digest, artifact: candidate.carrier, reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
    return { seals, refused, others: attached.others };
}
/** Why a digest is not verified, if it is not. */
function faultOf({ seals, refused }, digest, wanted) {
    const type = wanted ?? seal_image/* IMAGE_SIGNATURE_TYPE */.y;
    const fitting = seals.filter(({ predicateType }) => predicateType === type);
    const what = wanted === undefined ? 'signature' : `attestation of type ${wanted}`;
    if (fitting.length === 0) {
        const near = [...new Set(seals.map(({ predicateType }) => predicateType))].sort();
        const also = near.length === 0 ? '' : `; what verifies is ${near.join(', ')} (ask for it with --type)`;
        const bad = refused.length === 0
            ? 'nothing fitting is attached'
            : `${refused.length} refused: ${refused[0]?.reason}`;
        return `${digest} has no ${what} that verifies (${bad})${also}`;
    }
    if (type !== VSA_TYPE || fitting.some(({ statement }) => hasPassed(statement?.predicate)))
        return undefined;
    return `${digest}: its verification summary does not say PASSED`;
}
function hasPassed(predicate) {
    return (typeof predicate === 'object' &&
        predicate !== null &&
        'verificationResult' in predicate &&
        predicate.verificationResult === 'PASSED');
}


/***/ })

};
;