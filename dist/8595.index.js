"use strict";
exports.id = 8595;
exports.ids = [8595];
exports.modules = {

/***/ 49038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ imageLimits),
/* harmony export */   l: () => (/* binding */ notVerifiedOf)
/* harmony export */ });
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22016);

/** What a person could take for verified, and is not: one sentence each, the weightiest first. */
function notVerifiedOf(verified, trust) {
    const { signedBy, times, logEntries, statement } = verified;
    const limits = [];
    if (statement === undefined)
        limits.push('What it is and how it was made: a signature says who signed');
    else
        limits.push(`That what it says is true: ${signedBy.identity} says so`);
    if (statement !== undefined && statement.part !== 'subject')
        limits.push(`That any file is what it is about: it names ${subjectsOf(statement.subjects)}`);
    const others = (statement?.subjects.length ?? 0) - 1;
    if (others > 0 && statement?.part === 'subject')
        limits.push(`The ${others} other subject${others === 1 ? '' : 's'} of the attestation`);
    if (times.length === 0)
        limits.push('When it was signed: nothing in the bundle proves a time');
    if (logEntries.length === 0)
        limits.push('That it can be seen in public: the bundle names no entry of a transparency log');
    limits.push(...trustLimits(signedBy, trust));
    return limits;
}
/** The same of an image: what was asked for is one signature, or one kind of attestation. */
function imageLimits({ seals, faults, refused, others, platformsLeftOut }, trust, type) {
    if (faults.length > 0)
        return [];
    const limits = [];
    const types = new Set(seals.map(({ predicateType }) => predicateType));
    if (type === undefined) {
        limits.push('What is in it, who built it and that a gate passed: --type asks for such an attestation');
        types.delete(_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIGNATURE_TYPE */ .yI);
        if (types.size > 0)
            limits.push(`What its attestations say (${[...types].sort().join(', ')}): only who made them`);
    }
    else
        limits.push(`That what ${type} says is true: ${seals[0]?.signedBy.identity ?? 'its signer'} says so`);
    if (platformsLeftOut > 0)
        limits.push(`The ${platformsLeftOut} platforms of the index, each by itself: --recursive asks for that`);
    if (refused.length > 0)
        limits.push(`${refused.length} more that are attached, and that do not verify`);
    if (others.length > 0)
        limits.push(`${others.length} attached artifacts of other kinds: not looked at`);
    if (seals.some(({ times }) => times.length === 0))
        limits.push('When it was signed: nothing proves a time');
    const [seal] = seals;
    if (seal !== undefined)
        limits.push(...trustLimits(seal.signedBy, trust));
    return limits;
}
function trustLimits(signedBy, trust) {
    if (trust.kind === 'key')
        return [];
    const { constraint, roots } = trust;
    const limits = [];
    if (constraint.identityRegexp !== undefined)
        limits.push(`Which one it is of those that match ${constraint.identityRegexp.source}: any was accepted`);
    const { ref } = signedBy.kind === 'certificate' ? signedBy : {};
    if (ref !== undefined && constraint.identityRegexp !== undefined && constraint.workflow?.ref === undefined)
        limits.push(`That it was signed for the right ref: it was ${ref}, and none was asked for`);
    if (roots.source.startsWith('embedded'))
        limits.push('Whether the trusted root has changed since this build: nobody was asked (--refresh-trusted-root asks)');
    return limits;
}
function subjectsOf(subjects) {
    const names = subjects
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ');
    return subjects.length > 3 ? `${names} and ${subjects.length - 3} more` : names || 'nothing';
}


/***/ }),

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
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26407);
/* harmony import */ var _seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81518);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54667);
/* harmony import */ var _seal_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41610);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22016);
/* harmony import */ var _seal_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86191);
/* harmony import */ var _seal_verify_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17527);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46257);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58674);
/* harmony import */ var _verify_trust_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98166);













const policyOption = {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'Instead of an identity or a key: the policy whose `signers` must have signed, as many of them as its threshold says.',
};
/** The policy's signers. @throws SealgateError USAGE where it names none, or where somebody else is named besides. */
async function signersOf(values, world) {
    const other = ['key', ..._verify_trust_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY_FLAGS */ .hb].find((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .isGiven */ .qR)(values, name));
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--policy and --${other} exclude each other`, {
            hint: 'The policy says who must have signed.',
        });
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'policy') ?? '';
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(4478), __webpack_require__.e(7687), __webpack_require__.e(7459), __webpack_require__.e(1538)]).then(__webpack_require__.bind(__webpack_require__, 77459));
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
    const bundle = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'bundle') ?? `${shown}.sigstore.json`;
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, bundle), 64 * 1024 * 1024);
    const bundles = (0,_seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBundles */ .w)(bytes, bundle);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'type');
    return answer(shown, rules, await eachSigner(rules, values, world, async (trust) => {
        const reasons = [];
        for (const one of bundles) {
            try {
                const verified = await (0,_seal_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyBundle */ .I)(one, artifact, trust);
                (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .assertPredicate */ .E3)(verified, type === undefined ? undefined : (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_10__/* .predicateTypeOf */ .T4)(type), one.name);
                return { signedBy: verified.signedBy.identity };
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
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'type');
    const name = `${image.store.name}@${image.subject.descriptor.digest}`;
    return answer(name, rules, await eachSigner(rules, values, world, async (trust) => {
        const found = await (0,_seal_verify_image_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyImage */ .Z)({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_10__/* .predicateTypeOf */ .T4)(type) }),
        });
        const [fault] = found.faults;
        return fault === undefined ? { signedBy: found.seals[0]?.signedBy.identity ?? '' } : { reason: fault };
    }));
}
async function eachSigner(rules, values, world, check) {
    const roots = await (0,_verify_trust_js__WEBPACK_IMPORTED_MODULE_11__/* .rootsOf */ .RD)(values, world);
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
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_12__/* .displayText */ .W)(lines.join('\n')),
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
function bundleText(artifact, bundle, verified, about) {
    const { signedBy, times, logEntries, statement } = verified;
    const { trustedRoot, notVerified } = about;
    const from = artifact === bundle ? '' : ` (${bundle})`;
    const lines = [`Verified: ${artifact}${from}`, `  signed by   ${signedBy.identity}`];
    if (signedBy.kind === 'certificate') {
        lines.push(`  vouched by  ${signedBy.issuer}`);
        if (signedBy.repository !== undefined)
            lines.push(`  source      ${signedBy.repository}${signedBy.commit === undefined ? '' : ` at ${signedBy.commit}`}`);
        if (signedBy.ref !== undefined)
            lines.push(`  ref         ${signedBy.ref}`);
        if (signedBy.run !== undefined)
            lines.push(`  run         ${signedBy.run}`);
    }
    for (const { from, time } of times)
        lines.push(`  time        ${time} (${from === 'log' ? 'transparency log' : 'timestamp authority'})`);
    for (const entry of logEntries)
        lines.push(`  log entry   ${logEntryText(entry)}`);
    if (statement !== undefined) {
        lines.push(`  attests     ${statement.predicateType}`);
        if (statement.part === 'statement')
            lines.push('  the file    is the statement that is signed');
        if (statement.part === 'predicate')
            lines.push('  the file    is what it says of its subjects');
        const named = statement.part === 'subject' ? [statement.matched ?? ''] : statement.subjects.map(subjectText);
        for (const subject of named.slice(0, 10))
            lines.push(`  subject     ${subject}`);
        if (named.length > 10)
            lines.push(`  subject     … and ${named.length - 10} more (--json lists all)`);
        const properties = propertiesOf(statement.predicate);
        if (properties !== undefined)
            lines.push(`  properties  ${properties.join(', ') || 'none'}`);
    }
    if (trustedRoot !== undefined)
        lines.push(`  trust root  ${trustedRoot}`);
    for (const limit of notVerified)
        lines.push(`  NOT verified: ${limit}`);
    return (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .W)(lines.join('\n'));
}
/** `1234 (hashedrekord) of https://rekor.example.test`. */
function logEntryText({ index, kind, log }) {
    return `${index} (${kind})${log === undefined ? '' : ` of ${log}`}`;
}
function subjectText({ name, digest }) {
    const [algorithm, value] = Object.entries(digest)[0] ?? ['', ''];
    return `${name} (${algorithm}:${value})`;
}
/** The answer about an image, for people: what holds, what was refused and why. */
function imageText(found, about) {
    const { image, tag, seals, refused, faults, others } = found;
    const { trustedRoot, notVerified, document } = about;
    const what = document === undefined ? image : `${document} of ${image}`;
    const lines = [`${faults.length === 0 ? 'Verified' : 'NOT verified'}: ${what}`];
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
        for (const entry of seal.logEntries)
            lines.push(`    log entry   ${logEntryText(entry)}`);
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
    for (const limit of notVerified)
        lines.push(`  NOT verified: ${limit}`);
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
    [
        'certificate-github-workflow-name',
        'name',
        'NAME',
        'The name of the workflow, as its file has it: Release image.',
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

/***/ 80687:
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
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/sealed-head.js
var sealed_head = __webpack_require__(19604);
// EXTERNAL MODULE: ./build/seal/branch-records.js
var branch_records = __webpack_require__(64018);
// EXTERNAL MODULE: ./build/seal/bundle-list.js
var bundle_list = __webpack_require__(81518);
// EXTERNAL MODULE: ./build/seal/verify-evidence.js + 2 modules
var verify_evidence = __webpack_require__(60846);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/seal/pending.js
var pending = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/seal/predicate-types.js
var predicate_types = __webpack_require__(22016);
// EXTERNAL MODULE: ./build/seal/verify.js + 4 modules
var verify = __webpack_require__(86191);
// EXTERNAL MODULE: ./build/commands/seal-options.js
var seal_options = __webpack_require__(58674);
// EXTERNAL MODULE: ./build/commands/verify-limits.js
var verify_limits = __webpack_require__(49038);
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
    const notVerified = (0,verify_limits/* notVerifiedOf */.l)(verified, trust);
    return {
        exitCode: errors/* EXIT */.dc.pass,
        text: (0,verify_text/* bundleText */.G$)(shown, bundle, verified, { trustedRoot: rootOf(trust), notVerified }),
        json: { verified: true, artifact: shown, bundle, ...verified, ...rootMember(trust), notVerified },
    };
}
/** A bundle by itself, without what it is about. Of several, those that do not verify are shown and not counted. */
async function verifyAttestations(shown, values, world) {
    assertFileFlags(values);
    const trust = await (0,verify_trust/* trustOf */.An)(values, world);
    const wanted = (0,flags/* textOf */.b6)(values, 'type');
    const type = wanted === undefined ? undefined : (0,seal_options/* predicateTypeOf */.T4)(wanted);
    const verified = [];
    const refused = [];
    for (const one of (0,bundle_list/* splitBundles */.w)(await readBundle(shown, world), shown)) {
        try {
            const found = await (0,verify/* verifyBundle */.I)(one, { kind: 'none' }, trust);
            (0,predicate_types/* assertPredicate */.E3)(found, type, one.name);
            verified.push({ ...found, bundle: one.name, notVerified: (0,verify_limits/* notVerifiedOf */.l)(found, trust) });
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            refused.push({ bundle: one.name, reason: error.message });
        }
    }
    const lines = verified.map((found) => (0,verify_text/* bundleText */.G$)(found.bundle, found.bundle, found, {
        trustedRoot: rootOf(trust),
        notVerified: found.notVerified,
    }));
    if (verified.length === 0)
        lines.push(`NOT verified: ${(0,display_text/* displayText */.W)(shown)}`);
    lines.push(...refused.map(({ bundle, reason }) => (0,display_text/* displayText */.W)(`  – not counted: ${bundle}: ${reason}`)));
    return {
        exitCode: verified.length > 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: lines.join('\n'),
        json: { verified: verified.length > 0, attestations: verified, refused, ...rootMember(trust) },
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
            const verified = await verifyOne(artifact, bundle, { values, world, trust });
            const notVerified = (0,verify_limits/* notVerifiedOf */.l)(verified, trust);
            return { verified: true, artifact: shown, bundle, ...verified, notVerified };
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
    // The same for every file mostly: said once each.
    const limits = new Set(results.flatMap((result) => (result.verified ? result.notVerified : [])));
    for (const limit of [...limits].slice(0, 10))
        lines.push(`  NOT verified: ${limit}`);
    if (limits.size > 10)
        lines.push(`  NOT verified: … and ${limits.size - 10} more (--json lists all)`);
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
            (0,predicate_types/* assertPredicate */.E3)(verified, type, one.name);
            return verified;
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
        'verify BUNDLE [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
        'verify --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
        'verify SBOM --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
    ],
    positionals: 'EVIDENCE_DIR: the folder with ledger.jsonl. FILE: what was signed, or its digest; several each with FILE.sigstore.json beside it. BUNDLE: an attestation by itself. An image may stand here too: host/name@sha256:…, or a layout’s folder.',
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
    if (image !== undefined) {
        if (second !== undefined)
            throw usage('--image takes one document at most');
        return verifyImageOf(image, target, values, world);
    }
    if (target === undefined)
        throw usage('Nothing to verify was named');
    if (second !== undefined && (0,flags/* textOf */.b6)(values, 'policy') !== undefined)
        throw usage('--policy takes one file at a time');
    if (second !== undefined) {
        assertNotRecursive(values);
        return verifyFiles(positionals, values, world);
    }
    const digest = digestOf(target);
    if (digest !== undefined)
        return oneFile(digest, target, values, world);
    if (/^sha\d+:/.test(target))
        throw new errors/* SealgateError */.De('USAGE', `'${target}' is not a digest`, {
            hint: 'Write sha256: and 64 hex digits, or sha512: and 128.',
        });
    return verifyTarget(target, values, world);
}
/** What a name means: a file, an attestation by itself, a folder of evidence, an image layout, or an image. */
async function verifyTarget(target, values, world) {
    const file = external_node_path_default().resolve(world.cwd, target);
    const info = await (0,promises_.lstat)(file).catch(() => undefined);
    if (info === undefined && isImage(target))
        return verifyImageOf(target, undefined, values, world);
    if (info?.isDirectory() === true) {
        if ((await (0,io_files/* readIfExists */.OR)(external_node_path_default().join(file, 'oci-layout'), 64 * 1024)) !== undefined)
            return verifyImageOf(`oci:${target}`, undefined, values, world);
        assertNotRecursive(values);
        return verifyFolder(file, target, values, world);
    }
    assertNotRecursive(values);
    const bytes = await (0,io_files/* readCapped */.EF)(file);
    const alone = (0,flags/* textOf */.b6)(values, 'bundle') === undefined && (await isBundleAlone(target, bytes, world));
    if (!alone)
        return oneFile({ kind: 'bytes', name: target, bytes }, target, values, world);
    return (0,flags/* textOf */.b6)(values, 'policy') === undefined
        ? verifyAttestations(target, values, world)
        : (0,verify_signers/* verifyFileBySigners */.kC)({ kind: 'none' }, target, { ...values, bundle: target }, world);
}
async function verifyImageOf(image, document, values, world) {
    const { verifyImageCommand } = await Promise.all(/* import() */[__webpack_require__.e(4113), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 73389));
    return verifyImageCommand(image, document, values, world);
}
function isImage(target) {
    return /^oci:/.test(target) || /^[^/\s]+[.:][^/\s]*\/\S+[:@]\S+$|^localhost\/\S+[:@]\S+$/.test(target);
}
/** Whether a file is a bundle, and no signed file itself: nothing that signs it lies beside it. */
async function isBundleAlone(target, bytes, world) {
    if (!(0,bundle_list/* isBundleFile */.T)(bytes))
        return false;
    const beside = external_node_path_default().resolve(world.cwd, `${target}.sigstore.json`);
    return (await (0,promises_.lstat)(beside).catch(() => undefined)) === undefined;
}
function assertNotRecursive(values) {
    if (values.recursive === true)
        throw usage('--recursive goes with an image');
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
    const report = await (0,verify_evidence/* verifyEvidence */.J)(dir, {
        ...(trust === undefined ? {} : { trust }),
        ...(head === undefined ? {} : { head }),
        ...(base === undefined ? {} : { base: await readBase(dir, base) }),
    });
    const text = (0,verify_text/* evidenceText */.rS)({ ...report, folder: shown });
    if (values.replay !== true) {
        return { exitCode: report.ok ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail, text, json: { ...report, folder: shown } };
    }
    const { replayEvidence } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(4478), __webpack_require__.e(7687), __webpack_require__.e(49), __webpack_require__.e(8668), __webpack_require__.e(5204), __webpack_require__.e(883), __webpack_require__.e(8607), __webpack_require__.e(8351), __webpack_require__.e(6486), __webpack_require__.e(3478)]).then(__webpack_require__.bind(__webpack_require__, 66486));
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
    return ((0,sealed_head/* sealedHeadIn */.m)(bytes) ?? (0,ledger/* parseLedgerHead */.fw)(bytes)).hash;
}
/** The base branch's ledger, by git. @throws SealgateError USAGE */
async function readBase(dir, ref) {
    const commit = await (0,git/* resolveCommit */.WL)(dir, ref);
    if (commit === undefined)
        throw new errors/* SealgateError */.De('USAGE', `--base ${ref} is no commit here`, {
            hint: 'Check out with fetch-depth: 0, or fetch the branch first.',
        });
    return (0,branch_records/* readBaseLedger */.J0)(dir, { ref, commit });
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

/***/ 98291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
async function run(command, args, options = {}) {
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const chunks = [];
    const errors = [];
    const cap = options.maxBytes ?? 256 * 1024 * 1024;
    let size = 0;
    try {
        const exitCode = await exec(command, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.input === undefined ? {} : { input: options.input }),
            env: { ...process.env, ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (data) => {
                    size += data.length;
                    if (size <= cap)
                        chunks.push(data);
                },
                stderr: (data) => {
                    if (errors.length < 4096)
                        errors.push(data);
                },
            },
        });
        if (size > cap) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} could not be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
    }
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
/**
 * The address of the repository's `origin` without credentials, or `undefined` where there is none, or one that
 * means something on this machine only (a path, `file:`): evidence and SBOMs are the same on any machine.
 */
async function remoteUrl(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['config', '--get', 'remote.origin.url']);
    const text = result.stdout.toString('utf8').trim();
    if (result.exitCode !== 0 || text === '')
        return undefined;
    return publicAddress(text);
}
function publicAddress(text) {
    const web = /^(https?:\/\/)(?:[^/@]*@)?([^/].*)$/i.exec(text);
    if (web !== null)
        return `${web[1]}${web[2]}`;
    if (/^file:/i.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text))
        return text.replace(/^([^/]*:\/\/[^/@:]*):[^/@]*@/, '$1@');
    // One letter before the colon is a drive of Windows, not a host.
    return /^[^/\\:]{2,}:(?!:)/.test(text) ? text : undefined;
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

/***/ 19601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the byte offset's line on anything else.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
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

/***/ 81518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isBundleFile),
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
/** Whether a file is made of bundles, in one of the forms that {@link splitBundles} takes. */
function isBundleFile(bytes) {
    const start = bytes.subarray(0, 4096).toString('latin1');
    if (!/^\s*\{/.test(start) ||
        !/"(?:mediaType|attestations|verificationMaterial)"/.test(bytes.toString('latin1')))
        return false;
    try {
        const [first] = splitBundles(bytes, 'the file');
        const value = first === undefined ? undefined : JSON.parse(first.bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && 'verificationMaterial' in value;
    }
    catch {
        // Not JSON, or JSON of another kind: a file like any other.
        return false;
    }
}
function capped(bundles, name) {
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} holds ${bundles.length} bundles`, {
        hint: `No more than ${MAX_BUNDLES} are read.`,
    });
}


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ certificateSigner),
/* harmony export */   k: () => (/* binding */ alternativeNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/** Fulcio's certificate extensions that say more of a workflow. @see sigstore/fulcio docs/oid-info.md */
const OIDS = {
    repository: '1.3.6.1.4.1.57264.1.12',
    commit: '1.3.6.1.4.1.57264.1.13',
    ref: '1.3.6.1.4.1.57264.1.14',
    trigger: '1.3.6.1.4.1.57264.1.20',
    run: '1.3.6.1.4.1.57264.1.21',
    // Deprecated, and the only place that has the workflow's name.
    name: '1.3.6.1.4.1.57264.1.4',
};
/**
 * Who a verified certificate was issued to.
 *
 * @param raw the certificate's DER: it must carry exactly one name, so that no second one goes unseen.
 * @throws SealgateError VERIFICATION_FAILED
 */
function certificateSigner(verified, raw) {
    const identity = verified.identity?.subjectAlternativeName;
    const issuer = verified.identity?.extensions?.issuer;
    if (identity === undefined || identity === '')
        throw refused('names nobody');
    if (issuer === undefined || issuer === '')
        throw refused('does not say who vouches for the identity');
    const names = alternativeNames(raw);
    if (names.length !== 1 || names[0] !== identity)
        throw refused(`names ${names.length} identities, not one`);
    const extra = {};
    for (const [name, id] of Object.entries(OIDS)) {
        const value = verified.identity?.oids?.find((entry) => entry.oid?.id.join('.') === id)?.value;
        if (value !== undefined)
            extra[name] = utf8String(value);
    }
    return { identity, issuer, ...extra };
}
/** The names in a certificate's subjectAltName extension, without their kind. */
function alternativeNames(certificate) {
    const text = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).subjectAltName ?? '';
    // Node quotes, as JSON, a value that would be ambiguous in a comma-separated list.
    const names = text.matchAll(/(?:^|, )([A-Za-z ]+):(?:"((?:[^"\\]|\\.)*)"|([^,]*(?:,(?! [A-Za-z ]+:)[^,]*)*))/g);
    return [...names].map((match) => match[2] === undefined ? (match[3] ?? '') : String(JSON.parse(`"${match[2]}"`)));
}
/** The text of a DER UTF8String. */
function utf8String(der) {
    if (der[0] !== 0x0c)
        return der.toString('utf8');
    const length = der[1] ?? 0;
    return der.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f)).toString('utf8');
}
function refused(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('VERIFICATION_FAILED', `The certificate ${what}`);
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

/***/ 42144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/** What a DSSE signature is made over. @see DSSE v1.0, protocol.md */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}


/***/ }),

/***/ 89539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertProof),
/* harmony export */   g: () => (/* binding */ assertLogBinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * That a log entry was made for this signature by this certificate or key. The verifying library compares signature
 * and digest only; without the signer, an entry that somebody else logged over the same would do.
 *
 * @param body the entry's canonicalised body, as logged.
 * @param signer DER of the certificate, or of the key as SubjectPublicKeyInfo.
 * @throws SealgateError VERIFICATION_FAILED
 */
function assertLogBinding(body, signature, signer) {
    const logged = loggedSignatures(body);
    if (logged.some((entry) => entry.signer.equals(signer) && entry.signature.equals(signature)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry was made for another signature, certificate or key');
}
/**
 * That an inclusion proof says the same as its own checkpoint, which is all that the verifying library looks at: what
 * is in a bundle and wrong is refused, needed or not.
 *
 * @param proof root hash and tree size as the bundle has them, `checkpoint` the signed note.
 * @throws SealgateError VERIFICATION_FAILED
 * @see C2SP tlog-checkpoint: origin, size and root hash on the first three lines
 */
function assertProof(proof) {
    const [, size, root = ''] = proof.checkpoint.split('\n');
    if (size === proof.treeSize && Buffer.from(root, 'base64').equals(proof.rootHash))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its inclusion proof names another tree than its checkpoint');
}
/** Signatures and signers in the body of the entry kinds hashedrekord, dsse and intoto, of Rekor 1 and 2. */
function loggedSignatures(body) {
    const spec = member(parse(body), 'spec');
    const v2 = member(spec, 'hashedRekordV002') ?? member(spec, 'dsseV002');
    if (v2 !== undefined) {
        return list(member(v2, 'signatures') ?? member(v2, 'signature')).map((entry) => {
            const verifier = member(entry, 'verifier');
            const raw = member(verifier, 'x509Certificate') ?? member(verifier, 'publicKey');
            return { signature: base64(member(entry, 'content')), signer: base64(member(raw, 'rawBytes')) };
        });
    }
    const hashed = member(spec, 'signature');
    if (hashed !== undefined) {
        const signer = pemDer(member(member(hashed, 'publicKey'), 'content'));
        return [{ signature: base64(member(hashed, 'content')), signer }];
    }
    const dsse = member(spec, 'signatures');
    if (dsse !== undefined) {
        return list(dsse).map((entry) => ({
            signature: base64(member(entry, 'signature')),
            signer: pemDer(member(entry, 'verifier')),
        }));
    }
    const envelope = member(member(spec, 'content'), 'envelope');
    return list(member(envelope, 'signatures')).map((entry) => ({
        // The kind `intoto` encodes the signature's base64 once more.
        signature: base64(base64(member(entry, 'sig')).toString('latin1')),
        signer: pemDer(member(entry, 'publicKey')),
    }));
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry is not JSON', { cause });
    }
}
/** Base64 of a PEM text (or of DER) to DER. */
function pemDer(value) {
    const bytes = base64(value);
    const armored = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(bytes.toString('latin1'))?.[1];
    return armored === undefined ? bytes : Buffer.from(armored, 'base64');
}
function base64(value) {
    return Buffer.from(typeof value === 'string' ? value : '', 'base64');
}
function list(value) {
    return value === undefined ? [] : [value].flat();
}
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}


/***/ }),

/***/ 69223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25209);


const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/;
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACTS = 1000;
/** Reads every bundle that refers to a digest. @throws SealgateError where one cannot be read: none is passed over. */
async function readAttached(store, digest) {
    const referrers = await store.referrers(digest);
    if (referrers.length > MAX_ARTIFACTS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${store.name}: ${referrers.length} artifacts refer to ${digest}`, {
            hint: `No more than ${MAX_ARTIFACTS} are read. Remove those that nobody needs.`,
        });
    const bundles = [];
    const others = [];
    for (const referrer of referrers) {
        const name = `${store.name}@${referrer.digest}`;
        if (referrer.size > _manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} is a manifest of ${referrer.size} bytes`, {
                hint: 'No manifest is that large. Remove the artifact.',
            });
        const stored = await store.manifest(referrer.digest);
        // Listed and gone: a registry cleans up while it answers.
        if (stored === undefined)
            continue;
        const manifest = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(stored.bytes, name);
        // The list is the registry's word; the manifest itself says what it refers to.
        if (manifest.subject?.digest !== digest)
            continue;
        const layer = manifest.layers.find(({ mediaType }) => BUNDLE.test(mediaType));
        if (layer === undefined) {
            others.push(manifest.artifactType ?? manifest.config?.mediaType ?? stored.descriptor.mediaType);
            continue;
        }
        bundles.push({ artifact: referrer.digest, bytes: await store.blob(layer.digest, MAX_BUNDLE_BYTES) });
    }
    return { bundles, others: others.sort() };
}


/***/ }),

/***/ 25209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65848);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65603);




const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
/** Media types that a manifest may be asked for in. */
const MANIFEST_TYPES = [IMAGE_INDEX, IMAGE_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST];
/** Registries take manifests up to 4 MiB. @see OCI distribution specification 1.1, "Pushing manifests" */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Whether a manifest lists others, one a platform. */
function isIndex(mediaType) {
    return mediaType === IMAGE_INDEX || mediaType === DOCKER_INDEX;
}
/** @throws SealgateError INPUT_INVALID naming what is wrong. */
function parseManifest(bytes, name) {
    const value = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, name);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw malformed(name, 'is not a JSON object');
    const descriptors = (key) => {
        const list = value[key] ?? [];
        if (!Array.isArray(list))
            throw malformed(name, `has no list of ${key}`);
        return list.map((entry, at) => parseDescriptor(entry, `${name} (${key}/${at})`));
    };
    const one = (key) => value[key] === undefined || value[key] === null
        ? undefined
        : parseDescriptor(value[key], `${name} (${key})`);
    return {
        mediaType: textOf(value.mediaType),
        artifactType: textOf(value.artifactType),
        config: one('config'),
        layers: descriptors('layers'),
        manifests: descriptors('manifests'),
        subject: one('subject'),
        annotations: textsOf(value.annotations),
    };
}
function parseDescriptor(value, name) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw malformed(name, 'is not a descriptor');
    const { mediaType, digest, size, artifactType, annotations, platform } = value;
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
        throw malformed(name, `has no sha256 digest but ${JSON.stringify(digest)?.slice(0, 80)}`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw malformed(name, `has no size but ${JSON.stringify(size)?.slice(0, 80)}`);
    return {
        mediaType: textOf(mediaType) ?? 'application/octet-stream',
        digest,
        size,
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
        ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(annotations) ? { annotations: textsOf(annotations) } : {}),
        ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(platform) ? { platform: platformOf(platform) } : {}),
    };
}
function platformOf(value) {
    const { os, architecture, variant } = value;
    return {
        ...(typeof os === 'string' ? { os } : {}),
        ...(typeof architecture === 'string' ? { architecture } : {}),
        ...(typeof variant === 'string' ? { variant } : {}),
    };
}
function textsOf(value) {
    const texts = Object.create(null);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return texts;
    for (const [key, text] of Object.entries(value))
        if (typeof text === 'string')
            texts[key] = text;
    return texts;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function malformed(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${name} ${what}`, {
        location: { file: name },
        hint: 'It is no manifest as the OCI image specification describes it.',
    });
}


/***/ }),

/***/ 48503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pemDer)
/* harmony export */ });
/** DER of the first block of a PEM text. */
function pemDer(pem) {
    const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
    return Buffer.from(body, 'base64');
}


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ canWait),
/* harmony export */   D6: () => (/* binding */ keepPending),
/* harmony export */   UW: () => (/* binding */ pendingFile),
/* harmony export */   _H: () => (/* binding */ UnwitnessedError),
/* harmony export */   _o: () => (/* binding */ PENDING_SUFFIX),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   fL: () => (/* binding */ PENDING_TYPE),
/* harmony export */   q4: () => (/* binding */ pendingReason),
/* harmony export */   rE: () => (/* binding */ forgetPending)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91647);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65603);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53968);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5890);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42144);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90950);










/** What a file's signature is kept as while a log or timestamp authority has not witnessed it yet. No bundle. */
const PENDING_TYPE = 'application/vnd.sealgate.pending-seal.v1+json';
const PENDING_SUFFIX = '.sigstore.pending.json';
const MAX_BYTES = 32 * 1024 * 1024;
/** A signature that was made and that a service did not witness. */
class UnwitnessedError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De {
    /** With what the others witnessed. */
    bundle;
    raw;
    missing;
    constructor(bundle, raw, missing) {
        super('SEAL_FAILED', (0,_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing), {
            hint: 'Nothing was sealed. Run it again when the service answers.',
        });
        this.name = 'UnwitnessedError';
        this.bundle = bundle;
        this.raw = raw;
        this.missing = missing;
    }
}
/** Where a file's pending seal is: beside it, and under no name that anybody takes for a bundle. */
function pendingFile(file) {
    return `${file}${PENDING_SUFFIX}`;
}
/**
 * Whether a log may witness the signature later: a key's at any time. An identity's certificate ends in minutes, so
 * a timestamp must prove that it was used before, and the log must not claim another time, as those of version 2 do not.
 */
function canWait({ bundle, raw }, { services }) {
    if (raw.by.kind === 'public-key')
        return true;
    const stamps = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    return (services.timestampAuthorities.length > 0 &&
        stamps.length === services.timestampAuthorities.length &&
        services.logs.every(({ version }) => version === 2));
}
/** Keeps a signature until its witnesses answer, or until those of the run's other files do. */
async function keepPending(file, sealed) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const json = sealed instanceof UnwitnessedError
        ? { identity: sealed.raw.identity, missing: sealed.missing, bundle: bundleToJSON(sealed.bundle) }
        : { identity: sealed.identity, missing: [], bundle: JSON.parse(sealed.json) };
    return (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(pendingFile(file), `${JSON.stringify({ mediaType: PENDING_TYPE, ...json })}\n`);
}
/**
 * A pending seal of this very content by this very signer, or nothing: another file's, another signer's and a planted
 * one are passed over, and the content is signed anew.
 *
 * @param payloadType of a statement's envelope; absent for a plain signature.
 */
async function readPending(file, signer, bytes, payloadType) {
    const stored = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE)
        return undefined;
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    let bundle;
    try {
        bundle = bundleFromJSON(value.bundle);
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
    const { content, verificationMaterial: material } = bundle;
    const raw = await signerOf(bundle, signer, signedBytes(content, bytes, payloadType));
    if (raw === undefined)
        return undefined;
    return {
        content,
        raw,
        material: {
            tlogEntries: material.tlogEntries,
            rfc3161Timestamps: material.timestampVerificationData?.rfc3161Timestamps ?? [],
        },
    };
}
/** What must be signed, where the bundle is about this content. */
function signedBytes(content, bytes, payloadType) {
    if (content.$case === 'dsseEnvelope') {
        const { dsseEnvelope } = content;
        const same = dsseEnvelope.payloadType === payloadType && Buffer.from(dsseEnvelope.payload).equals(bytes);
        return same ? (0,_dsse_js__WEBPACK_IMPORTED_MODULE_8__/* .preAuthEncoding */ .J)(dsseEnvelope.payloadType, bytes) : undefined;
    }
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    const same = Buffer.from(content.messageSignature.messageDigest.digest).equals(digest);
    return payloadType === undefined && same ? bytes : undefined;
}
/** The signature, if this signer made it over these bytes. */
async function signerOf({ content, verificationMaterial }, signer, signed) {
    if (signed === undefined)
        return undefined;
    const found = content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : content.dsseEnvelope.signatures[0]?.sig;
    const signature = Buffer.from(found ?? '');
    if (signer.verifies !== undefined && signer.publicKey !== undefined)
        return signer.verifies(signed, signature) ? { signature, ...signer.publicKey } : undefined;
    const { content: by } = verificationMaterial;
    if (by.$case !== 'certificate' || signer.identify === undefined)
        return undefined;
    try {
        const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(by.certificate.rawBytes));
        const pem = certificate.toString();
        const { identity } = await signer.identify();
        const names = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .alternativeNames */ .k)(pem);
        if (names.length !== 1 || names[0] !== identity)
            return undefined;
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, certificate.publicKey, signature)
            ? { signature, identity, by: { kind: 'certificate', pem } }
            : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        // No certificate that can be read: the content is signed anew.
        return undefined;
    }
}
/** Removes a pending seal once it is complete, unless it is evidence: a ledger beside it names it. */
async function forgetPending(file) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th)).catch(() => undefined)) !== undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pendingFile(file), { force: true });
}
/** What a pending seal still lacks, for people; `undefined` where there is none. */
async function pendingReason(file) {
    const stored = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE || !Array.isArray(value.missing))
        return undefined;
    const missing = value.missing.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G).map(({ service, url, reason }) => ({
        service: service === 'timestamp authority' ? service : 'transparency log',
        url: String(url),
        reason: String(reason),
    }));
    if (missing.length === 0)
        return 'other files of its run were not witnessed';
    return (0,_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing).slice(0, 500);
}
function parsed(stored) {
    try {
        const value = JSON.parse(stored.toString('utf8'));
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G)(value) ? value : undefined;
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
}


/***/ }),

/***/ 24927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ loadTrustedRoot),
/* harmony export */   gv: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* unused harmony export parseTrustedRoot */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65848);



/**
 * Reads a trusted root: the file, or the one of Sigstore's public instance that this build carries.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadTrustedRoot(file) {
    if (file === undefined)
        return { root: await embedded(), source: 'embedded (Sigstore public good instance)' };
    return readTrustedRoot(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 16 * 1024 * 1024), file);
}
/**
 * A trusted root from its bytes.
 *
 * @param source where they came from, for messages and the answer.
 * @throws SealgateError INPUT_INVALID
 */
async function readTrustedRoot(bytes, source) {
    try {
        return { root: await parseTrustedRoot((0,_io_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, source)), source };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${source} is not a Sigstore trusted root: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            location: { file: source },
            hint: 'Pass a trusted_root.json (media type application/vnd.dev.sigstore.trustedroot+json).',
            cause: error,
        });
    }
}
async function embedded() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [seed] = Object.values(seeds);
    const target = seed?.targets['trusted_root.json'];
    if (target === undefined)
        throw new Error('@sigstore/tuf carries no trusted root');
    return parseTrustedRoot(JSON.parse(Buffer.from(target, 'base64').toString('utf8')));
}
/**
 * A trusted root from its JSON. Every authority and log must say from when it is valid: the library takes a
 * missing start for the beginning of time.
 */
async function parseTrustedRoot(json) {
    const specs = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const root = specs.TrustedRoot.fromJSON(json);
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(root.mediaType))
        throw new Error(`its media type is '${root.mediaType}'`);
    const periods = [
        ...root.tlogs.map((log) => ({ what: `log ${log.baseUrl}`, start: log.publicKey?.validFor?.start })),
        ...root.ctlogs.map((log) => ({
            what: `certificate log ${log.baseUrl}`,
            start: log.publicKey?.validFor?.start,
        })),
        ...root.certificateAuthorities.map((ca) => ({ what: `authority ${ca.uri}`, start: ca.validFor?.start })),
        ...root.timestampAuthorities.map((ca) => ({
            what: `timestamp authority ${ca.uri}`,
            start: ca.validFor?.start,
        })),
    ];
    const endless = periods.find(({ start }) => start === undefined || Number.isNaN(start.getTime()));
    if (endless !== undefined)
        throw new Error(`the ${endless.what} does not say from when it is valid (validFor.start)`);
    return root;
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
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(69786);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(65603);
// EXTERNAL MODULE: ./build/seal/oci/attached.js
var oci_attached = __webpack_require__(69223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/io/json.js
var io_json = __webpack_require__(65848);
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
    const value = (0,io_json/* parseJson */.q)(payload, 'the signed payload');
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
    return asBundle(annotations, { dsseEnvelope: (0,io_json/* parseJson */.q)(envelope, 'the envelope') });
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
    const { SignedEntryTimestamp, Payload } = (0,io_json/* parseJson */.q)(Buffer.from(annotation), 'the log entry');
    const { body, integratedTime, logIndex, logID } = Payload ?? {};
    if (typeof body !== 'string' || typeof logID !== 'string' || typeof SignedEntryTimestamp !== 'string')
        throw refused('its log entry is not whole');
    const kind = (0,io_json/* parseJson */.q)(Buffer.from(body, 'base64'), 'the log entry');
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
    const { SignedRFC3161Timestamp: stamp } = (0,io_json/* parseJson */.q)(Buffer.from(annotation), 'the timestamp');
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

// EXTERNAL MODULE: ./build/seal/predicate-types.js
var predicate_types = __webpack_require__(22016);
// EXTERNAL MODULE: ./build/seal/verify.js + 4 modules
var verify = __webpack_require__(86191);
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
    const parts = (0,manifests/* isIndex */.nw)(descriptor.mediaType) ? (0,manifests/* parseManifest */.Ng)(bytes, name).manifests : [];
    const platforms = parts.filter((part) => part.platform?.os !== 'unknown').map((part) => part.digest);
    const digests = [descriptor.digest, ...(options.platforms ? platforms : [])];
    const seals = [];
    const refused = [];
    const faults = [];
    const others = [];
    for (const digest of digests) {
        const found = await verifyDigest(options, digest);
        seals.push(...found.seals);
        refused.push(...found.refused);
        others.push(...found.others);
        const fault = faultOf(found, digest, options);
        if (fault !== undefined)
            faults.push(fault);
    }
    return {
        image: name,
        ...(image.tag === undefined ? {} : { tag: image.tag }),
        seals,
        refused,
        faults,
        platformsLeftOut: options.platforms ? 0 : platforms.length,
        others,
    };
}
async function verifyDigest({ image, trust, predicateType: wanted }, digest) {
    const { store } = image;
    const artifact = { kind: 'digest', algorithm: 'sha256', hex: digest.slice('sha256:'.length) };
    const seals = [];
    const refused = [];
    const attached = await (0,oci_attached/* readAttached */.P)(store, digest);
    for (const { artifact: carrier, bytes } of attached.bundles) {
        try {
            const verified = await (0,verify/* verifyBundle */.I)({ bytes, name: carrier }, artifact, trust);
            const predicateType = typeOf(verified, wanted, carrier);
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
            const predicateType = typeOf(verified, wanted, candidate.carrier);
            seals.push({ ...verified, subject: digest, artifact: candidate.carrier, stored: 'tag', predicateType });
        }
        catch (error) {
            refused.push({ subject: digest, artifact: candidate.carrier, reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
    return { seals, refused, others: attached.others };
}
/** What is said; @throws SealgateError where nobody named a type that is not known. */
function typeOf(verified, wanted, name) {
    const found = verified.statement?.predicateType ?? predicate_types/* IMAGE_SIGNATURE_TYPE */.yI;
    if (found !== wanted)
        (0,predicate_types/* assertPredicate */.E3)(verified, undefined, name);
    return found;
}
/** Why a digest is not verified, if it is not. */
function faultOf({ seals, refused }, digest, { predicateType: wanted, document }) {
    const type = wanted ?? predicate_types/* IMAGE_SIGNATURE_TYPE */.yI;
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
    if (document !== undefined) {
        const text = (0,canonical_json/* canonicalJson */.d)(document);
        if (!fitting.some(({ statement }) => (0,json/* isObject */.G)(statement?.predicate) && (0,canonical_json/* canonicalJson */.d)(statement.predicate) === text))
            return `${digest} has ${fitting.length === 1 ? 'an attestation' : `${fitting.length} attestations`} of type ${type}, but of another document`;
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


/***/ }),

/***/ 90950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89539);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48503);



/**
 * Has the logs and the timestamp authorities witness a signature. One that answers nonsense with a good status is
 * missing too: an entry must name this signature and signer, a timestamp this signature.
 *
 * @param before what they gave to an earlier run: who is done is not asked again.
 */
async function witness(services, content, by, before = { tlogEntries: [], rfc3161Timestamps: [] }) {
    const { logs, timestampAuthorities } = services;
    const missing = [];
    const ask = async (service, url, question) => {
        try {
            return [await question()];
        }
        catch (error) {
            missing.push({ service, url, reason: reasonOf(error) });
            return [];
        }
    };
    const [tlogEntries, rfc3161Timestamps] = await Promise.all([
        before.tlogEntries.length === logs.length
            ? before.tlogEntries
            : Promise.all(logs.map((log) => ask('transparency log', log.url, async () => {
                const entry = await enter(log, services, content, by);
                assertSense(() => (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .assertLogBinding */ .g)(entry.canonicalizedBody, signatureOf(content), (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemDer */ .c)(by.pem)));
                return entry;
            }))),
        before.rfc3161Timestamps.length === timestampAuthorities.length
            ? before.rfc3161Timestamps
            : Promise.all(timestampAuthorities.map((url) => ask('timestamp authority', url, async () => {
                const { requestTimestamp } = await __webpack_require__.e(/* import() */ 4081).then(__webpack_require__.bind(__webpack_require__, 54081));
                const signedTimestamp = await requestTimestamp(url, signatureOf(content), services);
                await assertTimestamp(signedTimestamp, content);
                return { signedTimestamp };
            }))),
    ]);
    return { tlogEntries: tlogEntries.flat(), rfc3161Timestamps: rfc3161Timestamps.flat(), missing };
}
/** What is missing, for people. */
function missingText(missing) {
    return missing
        .map(({ service, url, reason }) => `The ${service} ${url} did not witness the signature: ${reason}`)
        .join('. ');
}
async function enter(log, services, content, by) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 82775));
        return enterLog(log.url, services, content, by);
    }
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9654), __webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179));
    const client = new RekorWitness({
        rekorBaseURL: log.url,
        timeout: services.timeoutMs ?? 30_000,
        retry: { retries: services.retries ?? 2 },
    });
    const [entry] = (await client.testify(content, by.pem)).tlogEntries ?? [];
    if (entry === undefined)
        throw new Error('it gave no entry');
    return entry;
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function assertTimestamp(signedTimestamp, content) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    assertSense(() => {
        const { timestamps } = toSignedEntity({
            mediaType: '',
            content,
            verificationMaterial: {
                content: { $case: 'publicKey', publicKey: { hint: '' } },
                tlogEntries: [],
                timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] },
            },
        });
        for (const stamp of timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(signatureOf(content));
    });
}
function assertSense(check) {
    try {
        check();
    }
    catch (error) {
        throw new Error(`it answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}
/** The message with what lies under it: the libraries wrap network errors twice. */
function reasonOf(error) {
    const reasons = [];
    for (let at = error; at !== undefined && at !== null && reasons.length < 4;) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(at);
        if (!reasons.some((known) => known.includes(message)))
            reasons.push(message);
        at = at instanceof Error ? at.cause : undefined;
    }
    return reasons.join(': ');
}


/***/ })

};
;