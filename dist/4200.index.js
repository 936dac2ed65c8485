"use strict";
exports.id = 4200;
exports.ids = [4200];
exports.modules = {

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
    if (report.head !== undefined)
        lines.push(`  head ${report.head.hash} of ${report.head.time}`);
    for (const missing of report.notVerified)
        lines.push(`  NOT verified: ${missing}`);
    for (const note of report.notes)
        lines.push(`  note: ${note}`);
    return (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .W)(lines.join('\n'));
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

/***/ 33453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PS: () => (/* binding */ saysWho),
  An: () => (/* binding */ trustOf),
  z5: () => (/* binding */ trustOptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/seal/identity.js
var seal_identity = __webpack_require__(54667);
// EXTERNAL MODULE: ./build/seal/keys.js + 1 modules
var keys = __webpack_require__(41610);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
;// CONCATENATED MODULE: ./build/seal/trusted-root.js



/**
 * Reads a trusted root: the file, or the one of Sigstore's public instance that this build carries.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadTrustedRoot(file) {
    if (file === undefined)
        return { root: await embedded(), source: 'embedded (Sigstore public good instance)' };
    return readTrustedRoot(await (0,files/* readCapped */.EF)(file, 16 * 1024 * 1024), file);
}
/**
 * A trusted root from its bytes.
 *
 * @param source where they came from, for messages and the answer.
 * @throws SealgateError INPUT_INVALID
 */
async function readTrustedRoot(bytes, source) {
    try {
        return { root: await parseTrustedRoot((0,json/* parseJson */.q)(bytes, source)), source };
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} is not a Sigstore trusted root: ${(0,errors/* messageOf */.bD)(error)}`, {
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

// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
;// CONCATENATED MODULE: ./build/commands/verify-trust.js






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
    return ['key', ...IDENTITY_FLAGS].some((name) => (0,flags/* textOf */.b6)(values, name) !== undefined);
}
/** What the flags believe in. @throws SealgateError USAGE when they name nobody, or a key and an identity. */
async function trustOf(values, world) {
    const flag = (name) => (0,flags/* textOf */.b6)(values, name);
    const roots = () => rootsOf(values, world);
    const key = flag('key');
    if (key === undefined) {
        const identity = flag('certificate-identity');
        const identityRegexp = flag('certificate-identity-regexp');
        const issuer = flag('certificate-oidc-issuer');
        const signerWorkflow = flag('signer-workflow');
        const constraint = (0,seal_identity/* identityConstraint */.g)({
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
        throw new errors/* SealgateError */.De('USAGE', '--key and --certificate-… exclude each other', {
            hint: 'A signature is made with a key or by an identity.',
        });
    const file = key.includes('://') ? key : external_node_path_default().resolve(world.cwd, key);
    return { kind: 'key', ...(await (0,keys/* loadPublicKey */.fg)(file, world.env)), roots };
}
/** The roots that the flags name. */
async function rootsOf(values, world) {
    const file = (0,flags/* textOf */.b6)(values, 'trusted-root');
    if (values['refresh-trusted-root'] !== true)
        return loadTrustedRoot(file === undefined ? undefined : external_node_path_default().resolve(world.cwd, file));
    if (file !== undefined)
        throw new errors/* SealgateError */.De('USAGE', '--trusted-root and --refresh-trusted-root exclude each other', {
            hint: 'Name the file, or let it be asked for.',
        });
    const { refreshTrustedRoot } = await __webpack_require__.e(/* import() */ 2274).then(__webpack_require__.bind(__webpack_require__, 82274));
    const { bytes, source } = await refreshTrustedRoot({ env: world.env, now: world.now() });
    if (source === 'seed')
        world.log.warn("Sigstore's TUF repository does not answer; the trusted root of this build is used");
    return readTrustedRoot(bytes, source === 'tuf' ? "Sigstore's TUF repository, asked now" : 'embedded, TUF does not answer');
}
function workflowOf(values) {
    const facts = {};
    for (const [name, fact] of WORKFLOW_FLAGS) {
        const value = (0,flags/* textOf */.b6)(values, name);
        if (value !== undefined)
            facts[fact] = value;
    }
    return facts;
}


/***/ }),

/***/ 34200:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/ledger.js
var model_ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/seal/chain.js
var chain = __webpack_require__(42272);
;// CONCATENATED MODULE: ./build/seal/evidence-faults.js


/** Why the evidence is not ok, one sentence each, the first break first. */
function faultsOf(found) {
    const { tampering, problems, seals, headSeal, options, pinned } = found;
    const faults = [];
    if (tampering !== undefined)
        faults.push(`${tampering.record === 0 ? 'The head' : `Record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`);
    for (const problem of problems)
        faults.push(`Record ${problem.record}, file: ${problem.message}`);
    for (const seal of seals.filter(({ state }) => state === 'failed'))
        faults.push(`Record ${seal.record}, seal: ${seal.reason ?? seal.bundle}`);
    if (headSeal.state === 'failed')
        faults.push(`The sealed head: ${headSeal.reason}`);
    if (options.head !== undefined && !pinned)
        faults.push(`The record ${options.head} is not in the ledger: it was cut off, or history was rewritten`);
    return faults;
}
/** What nobody was asked to verify. */
function notVerifiedOf(trust, seals, headSeal) {
    if (trust !== undefined)
        return [];
    const bundles = seals.length + (headSeal.state === 'not-checked' ? 1 : 0);
    if (bundles === 0)
        return [
            'Who wrote it: nothing is sealed, so whoever can write the folder could have made all of it anew.',
        ];
    return [
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
 * @param hashAt hash of the ledger's record at the sealed count.
 */
async function verifyHeadSeal(dir, sealed, intact, hashAt, trust) {
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
    const tampering = (0,chain/* compareHead */._)(head, intact, hashAt, 'the sealed head');
    const known = { count: head.count, ...(tampering === undefined ? {} : { tampering }) };
    if (trust === undefined)
        return { state: 'not-checked', ...known };
    try {
        const verified = await (0,verify/* verifyBundle */.I)({ bytes: sealed.bytes, name: external_node_path_default().join(dir, model_ledger/* HEAD_BUNDLE_FILE */.dR) }, { kind: 'bytes', name: 'ledger.head.json', bytes: Buffer.from((0,model_ledger/* headText */.WI)(head), 'utf8') }, trust);
        const type = verified.statement?.predicateType;
        if (type !== statements/* LEDGER_HEAD_TYPE */.uk)
            return { state: 'failed', ...known, reason: `it attests ${type ?? 'nothing'}, not a ledger's head` };
        const { identity } = verified.signedBy;
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
    const heads = await readHeads(dir);
    const sealed = await readSealedHead(dir);
    const seen = { atHead: heads.head?.count, atSealed: sealed?.head?.count };
    const hashes = { pinned: false };
    const listed = new Set([model_ledger/* LEDGER_FILE */.th, model_ledger/* HEAD_FILE */._d, model_ledger/* HEAD_BUNDLE_FILE */.dR, '.gitattributes', '.lock']);
    const problems = [];
    const seals = [];
    let verified = 0;
    const walk = await (0,chain/* walkChain */.n)(ledger, async (record, line) => {
        if (line === seen.atHead)
            hashes.head = record.hash;
        if (line === seen.atSealed)
            hashes.sealed = record.hash;
        if (record.hash === options.head)
            hashes.pinned = true;
        for (const file of record.files) {
            listed.add(file.path);
            const problem = await checkFile(dir, file, line);
            if (problem === undefined)
                verified += 1;
            else
                problems.push(problem);
        }
        seals.push(...(await checkSeals(dir, record, line, options.trust)));
    });
    const headProblem = heads.problem ?? (heads.head && (0,chain/* compareHead */._)(heads.head, walk.intact, hashes.head, model_ledger/* HEAD_FILE */._d));
    const headSeal = await verifyHeadSeal(dir, sealed, walk.intact, hashes.sealed, options.trust);
    const tampering = walk.tampering ?? headProblem ?? headSeal.tampering;
    const faults = faultsOf({ tampering, problems, seals, headSeal, options, pinned: hashes.pinned });
    return {
        folder: dir,
        ok: faults.length === 0,
        records: walk.intact,
        ...(walk.last === undefined ? {} : { head: walk.last }),
        ...(tampering === undefined ? {} : { tampering }),
        files: { verified, problems },
        seals,
        headSeal,
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
/** The head as written, which nobody need have signed. A folder of one record may still be without. */
async function readHeads(dir) {
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
async function checkFile(dir, file, record) {
    const full = external_node_path_default().join(dir, file.path);
    const tell = (problem, message) => ({
        record,
        path: file.path,
        problem,
        message,
    });
    const info = await (0,promises_.lstat)(full).catch(() => undefined);
    if (info === undefined)
        return tell('missing', `${file.path} is gone`);
    if (!info.isFile())
        return tell('not-a-file', `${file.path} is a link or a folder`);
    if (info.size !== file.bytes)
        return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}`);
    const handle = await (0,promises_.open)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of handle.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest('hex') === file.sha256
            ? undefined
            : tell('changed', `${file.path} has another content than was recorded`);
    }
    finally {
        await handle.close();
    }
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
// EXTERNAL MODULE: ./build/commands/seal-options.js + 1 modules
var seal_options = __webpack_require__(29677);
// EXTERNAL MODULE: ./build/commands/verify-text.js
var verify_text = __webpack_require__(19937);
// EXTERNAL MODULE: ./build/commands/verify-trust.js + 1 modules
var verify_trust = __webpack_require__(33453);
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
    const bytes = await (0,io_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, bundle), 64 * 1024 * 1024);
    const verified = await (0,verify/* verifyBundle */.I)({ bytes, name: bundle }, artifact, trust);
    const type = (0,flags/* textOf */.b6)(values, 'type');
    if (type === undefined || verified.statement?.predicateType === (0,seal_options/* predicateTypeOf */.T4)(type))
        return verified;
    const found = verified.statement?.predicateType ?? 'no attestation but a plain signature';
    throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${bundle} verifies, but is ${found}, not ${(0,seal_options/* predicateTypeOf */.T4)(type)}`, { hint: 'Name the bundle of the attestation you mean.' });
}
function assertFileFlags(values) {
    for (const name of ['head', 'replay'])
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

;// CONCATENATED MODULE: ./build/commands/verify.js









const command = {
    name: 'verify',
    summary: 'Verify an evidence folder, or a file against its Sigstore bundle, offline; or an image by what is attached to it.',
    usage: [
        'verify EVIDENCE_DIR [--key PUB | --certificate-identity I --certificate-oidc-issuer U] [--head HASH] [--replay]',
        'verify FILE|sha256:DIGEST --bundle B --certificate-identity I --certificate-oidc-issuer U',
        'verify FILE|sha256:DIGEST --bundle B --key PUB',
        'verify FILE FILE… --key PUB | --certificate-identity I --certificate-oidc-issuer U',
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
            value: 'HASH',
            description: 'Hash of a record, written down elsewhere, that the ledger must still hold.',
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
        const { verifyImageCommand } = await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(8647)]).then(__webpack_require__.bind(__webpack_require__, 96395));
        return verifyImageCommand(image, values, world);
    }
    if (image !== undefined)
        throw usage('--image excludes files');
    if (values.recursive === true)
        throw usage('--recursive goes with --image');
    if (target === undefined)
        throw usage('Nothing to verify was named');
    if (second !== undefined)
        return verifyFiles(positionals, values, world);
    const digest = /^sha256:([0-9a-fA-F]{64})$/.exec(target)?.[1];
    if (digest !== undefined)
        return verifyFile({ kind: 'digest', algorithm: 'sha256', hex: digest.toLowerCase() }, target, values, world);
    if (/^sha\d+:/.test(target))
        throw new errors/* SealgateError */.De('USAGE', `'${target}' is not a digest`, {
            hint: 'Write sha256: and 64 hex digits.',
        });
    const file = external_node_path_default().resolve(world.cwd, target);
    const info = await (0,promises_.lstat)(file).catch(() => undefined);
    if (info?.isDirectory() === true)
        return verifyFolder(file, target, values, world);
    return verifyFile({ kind: 'bytes', name: target, bytes: await (0,io_files/* readCapped */.EF)(file) }, target, values, world);
}
function usage(what) {
    return new errors/* SealgateError */.De('USAGE', what, { hint: 'sealgate verify --help shows the forms.' });
}
async function verifyFolder(dir, shown, values, world) {
    for (const name of ['bundle', 'type'])
        if ((0,flags/* textOf */.b6)(values, name) !== undefined)
            throw new errors/* SealgateError */.De('USAGE', `--${name} goes with a file, not with an evidence folder`, {
                hint: 'The folder names its own bundles.',
            });
    const head = (0,flags/* textOf */.b6)(values, 'head');
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
        throw new errors/* SealgateError */.De('USAGE', `--head ${head} is not a record's hash`, { hint: '64 hex digits.' });
    const trust = (0,verify_trust/* saysWho */.PS)(values) ? await (0,verify_trust/* trustOf */.An)(values, world) : undefined;
    const report = await verifyEvidence(dir, {
        ...(trust === undefined ? {} : { trust }),
        ...(head === undefined ? {} : { head }),
    });
    const text = (0,verify_text/* evidenceText */.rS)({ ...report, folder: shown });
    if (values.replay !== true) {
        return { exitCode: report.ok ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail, text, json: { ...report, folder: shown } };
    }
    const { replayEvidence } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9434), __webpack_require__.e(3104), __webpack_require__.e(7145), __webpack_require__.e(4093), __webpack_require__.e(8960), __webpack_require__.e(1770), __webpack_require__.e(4088)]).then(__webpack_require__.bind(__webpack_require__, 84621));
    const replay = await replayEvidence(dir);
    return {
        exitCode: report.ok && replay.length > 0 && replay.every((run) => run.agrees) ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: `${text}\n${(0,verify_text/* replayText */.zl)(replay)}`,
        json: { ...report, folder: shown, replay },
    };
}


/***/ }),

/***/ 65848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);


/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t)(text, offset) },
            hint: 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text));
    }
}
/** Where JSON.parse stopped. Node 20 does not always say, so the tokens are walked once more. */
function errorOffset(error, text) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    const fault = scan(text, true);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text, strict = false) {
    const open = [];
    let duplicate;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = stringEnd(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at, strict);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
            }
        }
    }
    return duplicate;
}
/** Offset of the closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** The end of a number or word; when looking for the place of an error, only of a right one. */
function literalEnd(text, start, strict) {
    if (strict) {
        LITERAL.lastIndex = start;
        return LITERAL.test(text) ? LITERAL.lastIndex : start;
    }
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
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

/***/ 53968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseLedgerLine),
/* harmony export */   L_: () => (/* binding */ chainRecord),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   _d: () => (/* binding */ HEAD_FILE),
/* harmony export */   dR: () => (/* binding */ HEAD_BUNDLE_FILE),
/* harmony export */   f0: () => (/* binding */ headFrom),
/* harmony export */   fw: () => (/* binding */ parseLedgerHead),
/* harmony export */   hw: () => (/* binding */ GENESIS),
/* harmony export */   oc: () => (/* binding */ ledgerLine),
/* harmony export */   oj: () => (/* binding */ recordHash),
/* harmony export */   pI: () => (/* binding */ isEvidenceFileName),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69786);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63061);



/** `previous` of a ledger's first record. */
const GENESIS = '0'.repeat(64);
/** Names inside an evidence folder that are the ledger's own. */
const LEDGER_FILE = 'ledger.jsonl';
const HEAD_FILE = 'ledger.head.json';
const HEAD_BUNDLE_FILE = 'ledger.head.json.sigstore.json';
/** A longer line is no record of ours. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
/** Makes a draft the record that follows `previous`. Lone surrogates, which have no canonical form, become U+FFFD. */
function chainRecord(draft, previous) {
    const clean = JSON.parse(JSON.stringify(draft), (_key, value) => typeof value === 'string' ? value.toWellFormed() : value);
    const linked = { ...clean, previous };
    return { ...linked, hash: recordHash(linked) };
}
/** Hex SHA-256 over the RFC 8785 form of a record without its `hash`. */
function recordHash(record) {
    const { hash: _hash, ...rest } = record;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(rest));
}
/** A record as its line of `ledger.jsonl`, newline included. */
function ledgerLine(record) {
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(record)}\n`;
}
/**
 * Reads one line (without its newline). The bytes must be exactly the canonical form of what they say: that is
 * what shuts out duplicate keys, numbers that JSON cannot carry, and white space that no hash would see.
 * The record's own hash is not compared here.
 *
 * @throws SealgateError EVIDENCE_INVALID saying what is wrong with the line.
 */
function parseLedgerLine(bytes) {
    const value = parseCanonical(bytes, 'the line');
    const problem = recordProblem(value);
    if (problem !== undefined)
        throw invalid(`it is not a ledger record: ${problem}`);
    return value;
}
/**
 * Reads `ledger.head.json` (canonical JSON, one line).
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
function parseLedgerHead(bytes) {
    const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
    const value = parseCanonical(bytes.subarray(0, end), 'the head');
    return headFrom(value);
}
/** A head from parsed JSON. @throws SealgateError EVIDENCE_INVALID */
function headFrom(value) {
    if (!isObject(value))
        throw invalid('the head is not an object');
    if (value.schema !== 'sealgate/ledger-head/v1')
        throw invalid('the head does not say schema sealgate/ledger-head/v1');
    if (!Number.isSafeInteger(value.count) || value.count < 1)
        throw invalid('the head has no record count');
    if (!isHash(value.hash))
        throw invalid('the head has no record hash');
    if (typeof value.time !== 'string')
        throw invalid('the head has no time');
    return value;
}
/** A head as its file's content. */
function headText(head) {
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(head)}\n`;
}
/**
 * File names that evidence may use: a plain name of letters, digits and `._-` that every system takes and that
 * cannot leave the folder.
 */
function isEvidenceFileName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) &&
        !name.endsWith('.') &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name));
}
function parseCanonical(bytes, what) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw invalid(`${what} is not UTF-8`, cause);
    }
    if (depthOf(text) > 128)
        throw invalid(`${what} is nested deeper than 128`);
    let value;
    let canonical;
    try {
        value = JSON.parse(text);
        canonical = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value);
    }
    catch (cause) {
        throw invalid(`${what} is not JSON`, cause);
    }
    if (canonical !== text)
        throw invalid(`${what} is not canonical JSON (duplicate keys, numbers out of range, other order or white space)`);
    return value;
}
/** Deepest nesting of brackets outside strings, without building anything. */
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    let inString = false;
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (inString) {
            if (code === 0x5c)
                i += 1;
            else if (code === 0x22)
                inString = false;
        }
        else if (code === 0x22)
            inString = true;
        else if (code === 0x5b || code === 0x7b) {
            depth += 1;
            if (depth > deepest)
                deepest = depth;
        }
        else if (code === 0x5d || code === 0x7d)
            depth -= 1;
    }
    return deepest;
}
function recordProblem(value) {
    if (!isObject(value))
        return 'not an object';
    for (const key of ['time', 'action', 'object'])
        if (typeof value[key] !== 'string')
            return `'${key}' is not a string`;
    for (const key of ['actor', 'source', 'result'])
        if (!isObject(value[key]))
            return `'${key}' is not an object`;
    for (const key of ['previous', 'hash'])
        if (!isHash(value[key]))
            return `'${key}' is not a hex SHA-256`;
    const { files } = value;
    if (!Array.isArray(files))
        return `'files' is not a list`;
    const bad = files.findIndex((file) => !isLedgerFile(file));
    return bad === -1 ? undefined : `file ${bad + 1} is not {path, sha256, bytes, mediaType} with a plain name`;
}
function isLedgerFile(value) {
    return (isObject(value) &&
        typeof value.path === 'string' &&
        isEvidenceFileName(value.path) &&
        isHash(value.sha256) &&
        Number.isSafeInteger(value.bytes) &&
        typeof value.mediaType === 'string');
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', message, cause === undefined ? {} : { cause });
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
/* harmony export */   _: () => (/* binding */ compareHead),
/* harmony export */   n: () => (/* binding */ walkChain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53539);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53968);



/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record. Stops at the
 * first that does not hold.
 *
 * @param onRecord is told every record that holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    let intact = 0;
    let last;
    const stop = (tampering) => ({ intact, ...(last && { last }), tampering, torn: 0 });
    try {
        for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            if (!line.complete)
                return { intact, ...(last && { last }), torn: line.bytes.length };
            let record;
            try {
                record = (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(line.bytes);
            }
            catch (error) {
                return stop({ kind: 'malformed', record: line.number, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
            }
            const hash = (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recordHash */ .oj)(record);
            if (hash !== record.hash) {
                const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
                return stop({ kind: 'changed', record: line.number, message });
            }
            const expected = last?.hash ?? _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
            if (record.previous !== expected)
                return stop(await explainBreak(file, record, line.number, expected));
            intact = line.number;
            last = { hash, time: record.time };
            await onRecord(record, line.number);
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De) || error.code !== 'INPUT_TOO_LARGE')
            throw error;
        return stop({ kind: 'malformed', record: intact + 1, message: 'its line is longer than any record' });
    }
    return { intact, ...(last && { last }), torn: 0 };
}
/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(file, record, at, expected) {
    let parentLine;
    let sameEarlier;
    let rightfulLine;
    let siblingLine;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const other = tryParse(line.bytes);
        if (other === undefined)
            continue;
        if (other.hash === record.previous)
            parentLine ??= line.number;
        if (other.hash === record.hash && line.number < at)
            sameEarlier ??= line.number;
        if (other.previous === expected && line.number > at)
            rightfulLine ??= line.number;
        if (other.previous === record.previous && line.number < at)
            siblingLine ??= line.number;
    }
    const tell = (kind, message) => ({ kind, record: at, message });
    const before = at - 1;
    if (sameEarlier !== undefined)
        return tell('inserted', `it is record ${sameEarlier} a second time`);
    if (siblingLine !== undefined)
        return tell('fork', `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: two histories were joined, or a record was put in`);
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
/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param hashAt hash of the record at `head.count`, if the ledger goes that far.
 * @param what how messages name the head.
 */
function compareHead(head, intact, hashAt, what) {
    if (hashAt === head.hash)
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

/***/ 54667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertIdentity),
/* harmony export */   g: () => (/* binding */ identityConstraint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Makes a constraint of cosign's flags.
 *
 * @throws SealgateError USAGE when they do not name both an identity and an issuer, or the pattern is none.
 */
function identityConstraint(flags) {
    const { identity, identityRegexp, signerWorkflow, server = 'https://github.com' } = flags;
    const workflow = workflowFacts(flags.workflow ?? {}, server);
    if (signerWorkflow !== undefined) {
        if (identity !== undefined || identityRegexp !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', '--signer-workflow and --certificate-identity exclude each other', {
                hint: 'Keep one of them.',
            });
        }
        // Only GitHub's own issuer certifies workflows of GitHub; a server of one's own has another, which must be named.
        const issuer = flags.issuer ?? (server === 'https://github.com' ? GITHUB_ISSUER : undefined);
        if (issuer === undefined)
            throw issuerMissing();
        return { issuer, workflow, ...workflowIdentity(signerWorkflow, server) };
    }
    const { issuer } = flags;
    if ((identity ?? '') === '' && (identityRegexp ?? '') === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'Nothing says who must have signed: any signer would pass', {
            hint: 'Pass --certificate-identity (or --certificate-identity-regexp) and --certificate-oidc-issuer, or --key.',
        });
    }
    if (issuer === undefined || issuer === '')
        throw issuerMissing();
    if (identity !== undefined && identityRegexp !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', '--certificate-identity and --certificate-identity-regexp exclude each other', {
            hint: 'Keep the exact one.',
        });
    }
    return {
        issuer,
        workflow,
        ...(identity === undefined ? {} : { identity }),
        ...(identityRegexp === undefined ? {} : { identityRegexp: anchored(identityRegexp) }),
    };
}
function issuerMissing() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', '--certificate-oidc-issuer is missing: an identity counts only with its issuer', { hint: `For GitHub workflows it is ${GITHUB_ISSUER}.` });
}
/** The identities that Fulcio gives to runs of one workflow. @throws SealgateError USAGE */
function workflowIdentity(workflow, server) {
    const match = /^(?:https:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w. -]+\.ya?ml)(?:@(\S+))?$/.exec(workflow);
    if (match === null || (workflow.startsWith('https://') && !workflow.startsWith(`${server}/`))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--signer-workflow ${workflow} names no workflow of ${server}`, {
            hint: 'Write owner/repository/.github/workflows/file.yml, and @refs/heads/main for one ref only.',
        });
    }
    const [, file = '', ref] = match;
    if (ref !== undefined)
        return { identity: `${server}/${file}@${ref}` };
    return { identityRegexp: new RegExp(`^${escapeRegExp(`${server}/${file}`)}@[^@\\s]+$`, 'u') };
}
/** A repository may be named as people write it. */
function workflowFacts(facts, server) {
    const { repository } = facts;
    return repository === undefined || repository.includes('://')
        ? facts
        : { ...facts, repository: `${server}/${repository}` };
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
/** @throws SealgateError VERIFICATION_FAILED naming what was found and what was expected. */
function assertIdentity(found, wanted) {
    if (found.issuer !== wanted.issuer)
        throw untrusted(`the identity was issued by ${found.issuer}, not by ${wanted.issuer}`);
    if (wanted.identity !== undefined && found.identity !== wanted.identity)
        throw untrusted(`it was signed by ${found.identity}, not by ${wanted.identity}`);
    if (wanted.identityRegexp !== undefined && !wanted.identityRegexp.test(found.identity))
        throw untrusted(`it was signed by ${found.identity}, which does not match ${wanted.identityRegexp.source}`);
    for (const [fact, expected] of Object.entries(wanted.workflow ?? {})) {
        const actual = found[fact];
        if (actual !== expected)
            throw untrusted(`its certificate says the ${fact} is ${actual ?? 'unknown'}, not ${expected}`);
    }
}
/** The whole identity must match: an unanchored pattern would let `https://evil.test/?https://github.com/org/` in. */
function anchored(pattern) {
    try {
        return new RegExp(`^(?:${pattern})$`, 'u');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--certificate-identity-regexp is no regular expression: ${pattern}`, {
            hint: 'Write it as JavaScript does; it is matched against the whole identity.',
            cause,
        });
    }
}
function untrusted(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `The signature is good, but ${what}`, {
        hint: 'Check who is meant to sign; names are compared letter by letter.',
    });
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

/***/ 81627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ headStatement),
/* harmony export */   QN: () => (/* binding */ IN_TOTO_TYPE),
/* harmony export */   bI: () => (/* binding */ verdictStatement),
/* harmony export */   uk: () => (/* binding */ LEDGER_HEAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony exports SVR_TYPE, GATE_PASSED */
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53968);


/** DSSE payload type of in-toto statements. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const SVR_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
/** Predicate of a sealed ledger head: the head itself. */
const LEDGER_HEAD_TYPE = 'urn:sealgate:ledger-head:v1';
/** The property that says the gate passed. It stands in a statement only if it did. */
const GATE_PASSED = 'SEALGATE_GATE_PASSED';
/**
 * The gate's verdict as a Simple Verification Result: subjects are the commit and the files that the run left, each
 * by its digest; properties name what passed, and nothing else, as the predicate asks. Who wants to know whether
 * the gate passed looks for SEALGATE_GATE_PASSED and takes its absence for a no.
 *
 * @see in-toto predicate `svr` v0.2
 */
function verdictStatement(record, files) {
    const { context, policy } = record;
    const commit = context.commit === undefined ? [] : [commitSubject(record, context.commit)];
    const subjects = files.map((file) => ({ name: file.path, digest: { sha256: file.sha256 } }));
    subjects.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return {
        _type: STATEMENT_TYPE,
        subject: [...commit, ...subjects],
        predicateType: SVR_TYPE,
        predicate: {
            verifier: {
                id: `pkg:generic/sealgate@${context.tool.version}`,
                policies: [
                    {
                        name: policy.path ?? policy.presets.join('+'),
                        digest: { sha256: policy.digest },
                        ...(policy.commit === undefined ? {} : { annotations: { commit: policy.commit } }),
                    },
                ],
            },
            timeCreated: context.time,
            properties: propertiesOf(record),
        },
    };
}
/** The sealed form of a ledger's head. Its subject is `ledger.head.json` as written. */
function headStatement(head) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name: 'ledger.head.json', digest: { sha256: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .headText */ .WI)(head)) } }],
        predicateType: LEDGER_HEAD_TYPE,
        predicate: { ...head },
    };
}
function commitSubject(record, commit) {
    const { repository } = record.context;
    const name = repository?.url ?? repository?.slug ?? 'repository';
    // gitCommit is SHA-1 or SHA-256, whichever the repository uses.
    return { name: `git+${name}@${commit}`, digest: { gitCommit: commit } };
}
function propertiesOf({ checks, decisions, verdict }) {
    const blocked = new Set(decisions.filter((decision) => decision.outcome === 'block').map((decision) => decision.finding.check));
    const passed = checks
        .filter((check) => check.state === 'ran' && !blocked.has(check.check))
        .map((check) => `SEALGATE_${check.check.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_PASSED`);
    passed.sort();
    return verdict.verdict === 'pass' ? [GATE_PASSED, ...passed] : passed;
}


/***/ }),

/***/ 28965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/json.js
var io_json = __webpack_require__(65848);
;// CONCATENATED MODULE: ./build/seal/bundle-json.js



const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/**
 * Reads a Sigstore bundle's JSON, versions 0.1 to 0.3.
 *
 * @throws SealgateError INPUT_INVALID
 */
async function parseBundle(bytes, name, artifact) {
    const json = (0,io_json/* parseJson */.q)(bytes, name);
    if (!isObject(json) || typeof json.mediaType !== 'string')
        throw notABundle(name, 'it has no mediaType: older cosign wrote signatures apart from bundles');
    if (!MEDIA_TYPES.includes(json.mediaType))
        throw notABundle(name, `its version is not known: '${json.mediaType.slice(0, 100)}'`);
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    try {
        return bundleFromJSON(withDigest(json, artifact));
    }
    catch (error) {
        const fields = isObject(error) && Array.isArray(error.fields) ? `: ${error.fields.join(', ')}` : '';
        throw notABundle(name, `${(0,errors/* messageOf */.bD)(error)}${fields}`, error);
    }
}
/**
 * cosign leaves the digest of Ed25519 signatures out, since that kind hashes by itself; the library insists on
 * one. The artifact's own is put in: it is compared with itself, and the signature is over the artifact anyway.
 */
function withDigest(json, artifact) {
    const { messageSignature, verificationMaterial } = json;
    if (!isObject(messageSignature) || !isObject(verificationMaterial))
        return json;
    const { messageDigest } = messageSignature;
    const empty = messageDigest === undefined || (isObject(messageDigest) && messageDigest.digest === undefined);
    if (!empty || verificationMaterial.publicKey === undefined || artifact.kind !== 'bytes')
        return json;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(artifact.bytes).digest('base64');
    return {
        ...json,
        messageSignature: { ...messageSignature, messageDigest: { algorithm: 'SHA2_256', digest } },
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function notABundle(file, what, cause) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a Sigstore bundle: ${what}`, {
        location: { file },
        hint: 'Pass the .sigstore.json that was written beside the artifact (cosign: --bundle, gh: attestation download).',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/seal/certificate.js
var certificate = __webpack_require__(5890);
// EXTERNAL MODULE: ./build/seal/identity.js
var identity = __webpack_require__(54667);
// EXTERNAL MODULE: ./build/seal/log-binding.js
var log_binding = __webpack_require__(89539);
// EXTERNAL MODULE: ./build/seal/dsse.js
var dsse = __webpack_require__(42144);
;// CONCATENATED MODULE: ./build/seal/signature-content.js



/**
 * The signature of a bundle as the verifier asks it, with what the library lacks: keys that sign with another
 * hash than the library's default, and message signatures of which only the artifact's digest is at hand.
 */
async function keySignatureContent(library, bundle, artifact, byKey) {
    const { content } = bundle;
    let check = (key) => library.verifySignature(key);
    if (content.$case === 'messageSignature' && artifact.kind === 'digest')
        check = await digestVerifier(Buffer.from(artifact.hex, 'hex'), library.signature);
    else if (byKey) {
        const signed = content.$case === 'dsseEnvelope'
            ? (0,dsse/* preAuthEncoding */.J)(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload)
            : artifact.kind === 'bytes'
                ? artifact.bytes
                : Buffer.alloc(0);
        check = (key) => hashesOf(key).some((hash) => (0,external_node_crypto_.verify)(hash, signed, key, library.signature));
    }
    return {
        signature: library.signature,
        compareSignature: (signature) => library.compareSignature(signature),
        compareDigest: (digest) => library.compareDigest(digest),
        compareSignedDigest: (digest) => library.compareSignedDigest(digest),
        verifySignature: check,
    };
}
/** Ed25519 hashes by itself; ECDSA signs SHA-256, or the digest that Sigstore's algorithm registry pairs with its curve. */
function hashesOf(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return [null];
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (curve === 'secp384r1')
        return ['sha256', 'sha384'];
    if (curve === 'secp521r1')
        return ['sha256', 'sha512'];
    return ['sha256'];
}
/** Verifies ECDSA over a digest: node:crypto takes only the message. */
async function digestVerifier(digest, signature) {
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3260).then(__webpack_require__.bind(__webpack_require__, 13260));
    return (key) => {
        const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve];
        if (curve === undefined) {
            throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `a signature with a key of type ${key.asymmetricKeyType ?? '?'} cannot be verified from the digest alone`, { hint: 'Name the file itself instead of its digest.' });
        }
        const { x, y } = key.export({ format: 'jwk' });
        if (x === undefined || y === undefined)
            return false;
        const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    };
}

// EXTERNAL MODULE: ./build/seal/statements.js
var statements = __webpack_require__(81627);
;// CONCATENATED MODULE: ./build/seal/subject.js




const STATEMENT_TYPES = [statements/* STATEMENT_TYPE */.zG, 'https://in-toto.io/Statement/v0.1'];
/**
 * Reads a verified in-toto statement and finds the artifact among its subjects, by digest: names are not compared,
 * since files are renamed.
 *
 * @throws SealgateError VERIFICATION_FAILED where the artifact is none of them, INPUT_INVALID where it is no statement.
 */
function readStatement(payload, artifact) {
    const value = (0,io_json/* parseJson */.q)(payload, 'the statement');
    if (!subject_isObject(value) || !STATEMENT_TYPES.includes(String(value._type)))
        throw refused(`the envelope holds no in-toto statement (_type ${JSON.stringify(subject_isObject(value) ? value._type : value)?.slice(0, 100)})`);
    if (typeof value.predicateType !== 'string')
        throw refused('the statement has no predicateType');
    const subjects = Array.isArray(value.subject)
        ? value.subject.filter(isSubject).map((subject) => ({ name: subject.name ?? '', digest: subject.digest }))
        : [];
    const { predicateType, predicate } = value;
    const summary = { predicateType, predicate, subjects };
    if (artifact.kind === 'bytes' && artifact.bytes.equals(payload))
        return { ...summary, matched: 'the statement itself' };
    const found = subjects.find((subject) => isArtifact(subject, artifact));
    if (found === undefined) {
        const digest = artifact.kind === 'digest' ? artifact.hex : digestOf('sha256', artifact.bytes);
        throw refused(`it attests something else: sha256 ${digest} is none of its ${subjects.length} subjects (${subjects
            .slice(0, 3)
            .map(({ name }) => name)
            .join(', ')})`);
    }
    return { ...summary, matched: found.name };
}
/** Every digest that we can compute must match, and there must be one at least. */
function isArtifact(subject, artifact) {
    let compared = 0;
    for (const [algorithm, expected] of Object.entries(subject.digest)) {
        if (artifact.kind === 'digest') {
            if (algorithm !== artifact.algorithm)
                continue;
            if (expected.toLowerCase() !== artifact.hex)
                return false;
        }
        else {
            if (!['sha256', 'sha384', 'sha512'].includes(algorithm))
                continue;
            if (expected.toLowerCase() !== digestOf(algorithm, artifact.bytes))
                return false;
        }
        compared += 1;
    }
    return compared > 0;
}
function digestOf(algorithm, bytes) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
}
function isSubject(value) {
    return (subject_isObject(value) &&
        subject_isObject(value.digest) &&
        (value.name === undefined || typeof value.name === 'string') &&
        Object.values(value.digest).every((digest) => typeof digest === 'string'));
}
function subject_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function refused(what) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', what, {
        hint: 'Verify the file that the bundle was made for.',
    });
}

;// CONCATENATED MODULE: ./build/seal/verify.js









/**
 * Verifies one Sigstore bundle over one artifact, offline. Keyless bundles need a log entry, a certificate-log
 * promise and a proven time, and must be signed by the identity asked for; key-signed ones need that key. Whatever
 * the bundle carries is verified, needed or not. For an attestation, the artifact must be one of its subjects.
 *
 * @param bundle the bundle's bytes, named `name` in messages.
 * @throws SealgateError INPUT_INVALID when the bundle is none, VERIFICATION_FAILED for everything else.
 */
async function verifyBundle(bundle, artifact, trust) {
    const parsed = await parseBundle(bundle.bytes, bundle.name, artifact);
    try {
        return await verifyParsed(parsed, artifact, trust);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.code !== 'VERIFICATION_FAILED')
            throw error;
        // Hostile certificates make the library throw anything, plain TypeErrors too: all of it is a refusal.
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        const told = error instanceof errors/* SealgateError */.De ? error.message : `${(0,errors/* messageOf */.bD)(error)}${code}`;
        throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${bundle.name} does not verify: ${told}`, {
            location: { file: bundle.name },
            ...(error instanceof errors/* SealgateError */.De && error.hint !== undefined ? { hint: error.hint } : {}),
            cause: error,
        });
    }
}
async function verifyParsed(bundle, artifact, trust) {
    const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    assertMaterial(bundle, trust);
    assertDigest(bundle, artifact);
    const bytes = artifact.kind === 'bytes' ? artifact.bytes : Buffer.alloc(0);
    const library = toSignedEntity(bundle, bytes);
    const witnessed = library.tlogEntries.length + library.timestamps.length > 0;
    const roots = trust.kind === 'identity'
        ? trust.roots
        : witnessed
            ? await trust.roots()
            : { root: emptyRoot(), source: '' };
    const material = toTrustMaterial(roots.root, () => {
        if (trust.kind === 'identity')
            throw new Error('the bundle is signed with a key, not with a certificate');
        return { publicKey: trust.publicKey, validFor: () => true };
    });
    const entity = {
        ...library,
        signature: await keySignatureContent(library.signature, bundle, artifact, trust.kind === 'key'),
    };
    const need = trust.kind === 'identity' ? 1 : 0;
    const verifier = new Verifier(material, {
        tlogThreshold: need,
        ctlogThreshold: need,
        timestampThreshold: need,
    });
    const signer = verifier.verify(entity);
    for (const entry of entity.tlogEntries)
        (0,log_binding/* assertLogBinding */.g)(entry.canonicalizedBody, entity.signature.signature, signerDer(bundle, trust));
    for (const { inclusionProof: proof } of bundle.verificationMaterial.tlogEntries)
        if (proof?.checkpoint !== undefined)
            (0,log_binding/* assertProof */.T)({ ...proof, checkpoint: proof.checkpoint.envelope });
    const statement = await statementOf(bundle, artifact);
    return {
        signedBy: trust.kind === 'key'
            ? { kind: 'key', identity: trust.fingerprint.text }
            : identified(bundle, signer, trust),
        times: timesOf(entity),
        logEntries: entity.tlogEntries.map((entry) => ({ index: entry.logIndex, kind: entry.kindVersion.kind })),
        ...(statement === undefined ? {} : { statement }),
    };
}
function identified(bundle, signer, trust) {
    const found = (0,certificate/* certificateSigner */.c)(signer, certificateOf(bundle));
    (0,identity/* assertIdentity */.D)(found, trust.constraint);
    return { kind: 'certificate', ...found };
}
/** DER of the leaf certificate. */
function certificateOf(bundle) {
    const { content } = bundle.verificationMaterial;
    const raw = content.$case === 'certificate'
        ? content.certificate.rawBytes
        : content.$case === 'x509CertificateChain'
            ? content.x509CertificateChain.certificates[0]?.rawBytes
            : undefined;
    if (raw === undefined)
        throw verify_refused('the bundle carries no certificate');
    return Buffer.from(raw);
}
/** What log entries name as the signer. */
function signerDer(bundle, trust) {
    return trust.kind === 'key'
        ? trust.publicKey.export({ type: 'spki', format: 'der' })
        : certificateOf(bundle);
}
/** A key proves nothing about a certificate, and the other way round. */
function assertMaterial(bundle, trust) {
    const signedByKey = bundle.verificationMaterial.content.$case === 'publicKey';
    if (trust.kind === 'identity' && signedByKey)
        throw verify_refused('it is signed with a key, not by an identity', 'Pass that key with --key.');
    if (trust.kind === 'key' && !signedByKey)
        throw verify_refused('it is signed by an identity, not with a key', 'Pass --certificate-identity and --certificate-oidc-issuer instead of --key.');
}
/** A message signature names the digest of what it signs: that must be the artifact's, whatever the signature says. */
function assertDigest(bundle, artifact) {
    if (bundle.content.$case !== 'messageSignature')
        return;
    const { digest, algorithm } = bundle.content.messageSignature.messageDigest;
    const name = { 1: 'sha256', 2: 'sha384', 3: 'sha512' }[algorithm];
    if (name === undefined)
        throw verify_refused('it names its digest in an algorithm that is not known');
    if (artifact.kind === 'digest' && name !== 'sha256')
        throw verify_refused(`it is made over a ${name} digest`, 'Name the file itself instead of its digest.');
    const actual = artifact.kind === 'digest'
        ? Buffer.from(artifact.hex, 'hex')
        : (0,external_node_crypto_.createHash)(name).update(artifact.bytes).digest();
    if (!actual.equals(digest))
        throw verify_refused(`it signs another file: ${name} ${Buffer.from(digest).toString('hex')}`);
}
async function statementOf(bundle, artifact) {
    if (bundle.content.$case !== 'dsseEnvelope')
        return undefined;
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    if (payloadType !== statements/* IN_TOTO_TYPE */.QN)
        throw verify_refused(`its envelope holds '${payloadType}', not an in-toto statement`);
    return readStatement(Buffer.from(payload), artifact);
}
function timesOf(entity) {
    return entity.timestamps.flatMap((stamp) => {
        if (stamp.$case === 'timestamp-authority')
            return [{ from: 'timestamp-authority', time: stamp.timestamp.signingTime.toISOString() }];
        // Only the log's signed promise proves its time.
        if (stamp.tlogEntry.inclusionPromise === undefined)
            return [];
        return [{ from: 'log', time: new Date(Number(stamp.tlogEntry.integratedTime) * 1000).toISOString() }];
    });
}
function emptyRoot() {
    return { mediaType: '', tlogs: [], ctlogs: [], certificateAuthorities: [], timestampAuthorities: [] };
}
function verify_refused(what, hint) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', what, hint === undefined ? {} : { hint });
}


/***/ })

};
;