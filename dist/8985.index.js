"use strict";
exports.id = 8985;
exports.ids = [8985];
exports.modules = {

/***/ 38634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ pushAttestations),
/* harmony export */   HS: () => (/* binding */ attestationsOption),
/* harmony export */   L$: () => (/* binding */ attestationsMode),
/* harmony export */   QH: () => (/* binding */ attestationLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46257);


/** Limits of GitHub's attestations. @see actions/attest, README */
const MAX_SUBJECTS = 1024;
const MAX_PREDICATE_BYTES = 16 * 1024 * 1024;
const MODES = ['auto', 'always', 'never'];
const attestationsOption = {
    name: 'github-attestations',
    type: 'string',
    value: 'WHEN',
    description: "Keep attestations in GitHub's attestations API too: auto (where the token may), always, never. Default: never.",
};
/** @throws SealgateError USAGE */
function attestationsMode(values) {
    const text = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(values, 'github-attestations') ?? 'never';
    const mode = MODES.find((candidate) => candidate === text);
    if (mode !== undefined)
        return mode;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--github-attestations ${text} is none of ${MODES.join(', ')}`, {
        hint: 'auto keeps them where the token may write attestations, and says so where it may not.',
    });
}
/**
 * Keeps attestations in GitHub's API, where `gh attestation verify` finds them by the artifact's digest.
 *
 * @throws SealgateError SEAL_FAILED with `always` where one is not kept, and with `auto` where GitHub did not answer:
 * what is not kept for lack of permission or for its size is an answer.
 */
async function pushAttestations(attestations, mode, world) {
    if (mode === 'never' || attestations.length === 0)
        return [];
    const pushed = [];
    for (const attestation of attestations) {
        const done = tooLarge(attestation) ?? (await pushOne(attestation, world, pushed.length));
        if (done.state !== 'kept' && mode === 'always')
            throw failed(attestation, pushed.length, attestations.length, done.reason ?? done.state);
        if (done.state !== 'kept')
            world.log.warn(`${attestation.predicateType} is not in GitHub's attestations: ${done.reason ?? done.state}`);
        pushed.push(done);
    }
    return pushed;
}
/** What was kept and what not, for people. */
function attestationLines(kept) {
    return kept.map(({ predicateType, state, id, reason }) => state === 'kept'
        ? `  in GitHub's attestations  ${predicateType}${id === undefined ? '' : ` (${id})`}`
        : `  NOT in GitHub's attestations  ${predicateType}: ${reason ?? state}`);
}
async function pushOne({ predicateType, bundle }, world, before) {
    const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: slug = '' } = world.env;
    const [owner = '', repo = ''] = slug.split('/');
    if (token === '' || owner === '' || repo === '')
        return {
            predicateType,
            state: 'not-permitted',
            reason: 'GITHUB_TOKEN and GITHUB_REPOSITORY are not both set',
        };
    const { openGithub } = await __webpack_require__.e(/* import() */ 2364).then(__webpack_require__.bind(__webpack_require__, 62364));
    const { GithubError } = await __webpack_require__.e(/* import() */ 1831).then(__webpack_require__.bind(__webpack_require__, 51831));
    const github = await openGithub({ token, env: world.env, log: world.log });
    try {
        const parameters = { owner, repo, bundle: JSON.parse(bundle) };
        const { data } = await github.call('POST /repos/{owner}/{repo}/attestations', parameters);
        const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
        return { predicateType, state: 'kept', ...(typeof id === 'number' ? { id } : {}) };
    }
    catch (error) {
        if (!(error instanceof GithubError))
            throw error;
        if (error.fault === 'forbidden' || error.fault === 'unauthorized' || error.fault === 'not-found')
            return {
                predicateType,
                state: 'not-permitted',
                reason: `${error.message}. The job's \`permissions:\` need the line \`attestations: write\`; private repositories need GitHub Enterprise Cloud, and GitHub Enterprise Server has no attestations`,
            };
        throw failed({ predicateType }, before, before + 1, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
}
function tooLarge({ predicateType, bundle }) {
    const { dsseEnvelope } = JSON.parse(bundle);
    const payload = Buffer.from(dsseEnvelope.payload, 'base64');
    const { subject } = JSON.parse(payload.toString('utf8'));
    const reason = subject.length > MAX_SUBJECTS
        ? `it has ${subject.length} subjects, and GitHub takes ${MAX_SUBJECTS}`
        : payload.length > MAX_PREDICATE_BYTES
            ? `it is ${payload.length} bytes, and GitHub takes ${MAX_PREDICATE_BYTES}`
            : undefined;
    return reason === undefined ? undefined : { predicateType, state: 'too-large', reason };
}
function failed({ predicateType }, kept, all, reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `${predicateType} is not in GitHub's attestations (${kept} of ${all} are): ${reason}`, {
        hint: 'The seal itself stands. Run the same again to complete it.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 49365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ assertNoImageFlags),
  c$: () => (/* binding */ imageOptions),
  oO: () => (/* binding */ sealImageCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/seal/oci/open-image.js + 1 modules
var open_image = __webpack_require__(26240);
// EXTERNAL MODULE: ./build/seal/oci/reference.js
var oci_reference = __webpack_require__(3410);
// EXTERNAL MODULE: ./build/seal/seal-image.js + 2 modules
var seal_image = __webpack_require__(20553);
// EXTERNAL MODULE: ./build/seal/trusted-root.js
var trusted_root = __webpack_require__(24927);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/io/files.js
var io_files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
// EXTERNAL MODULE: ./build/seal/oidc.js
var oidc = __webpack_require__(12404);
// EXTERNAL MODULE: ./build/model/integrity.js
var model_integrity = __webpack_require__(58474);
;// CONCATENATED MODULE: ./build/seal/predicates.js


const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/** How GitHub describes a build by a workflow; docs/seal.md says what of it we fill in. */
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The level that a summary names where the gate passed. Levels of SLSA itself are not ours to give. */
const GATE_LEVEL = 'SEALGATE_GATE_PASSED';
const VERIFIER_ID = 'https://github.com/sealgate/sealgate';
/** Claims of a GitHub job's identity token that provenance is made of. */
const CLAIMS = [
    'repository',
    'repository_id',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'job_workflow_ref',
    'event_name',
    'runner_environment',
    'run_id',
    'run_attempt',
];
/**
 * SLSA provenance of what this job built: who, from which commit, by which workflow, as the job's identity token says
 * it, and what the lockfiles pin as further materials.
 *
 * @param claims of the token that the runner's own service gave.
 * @param server `https://github.com`, or one's own.
 * @throws SealgateError SEAL_FAILED where the token is not of a GitHub job.
 * @see SLSA provenance v1; GitHub Actions workflow build type v1
 */
function provenanceStatement(claims, server, graphs) {
    const found = readClaims(claims);
    const source = `${server}/${found.repository}`;
    // owner/repo/.github/workflows/x.yml@refs/heads/main
    const workflow = /^(.*?)@(.*)$/.exec(found.workflow_ref.slice(found.repository.length + 1));
    const predicate = {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: {
                workflow: { ref: workflow?.[2] ?? found.ref, repository: source, path: workflow?.[1] ?? '' },
            },
            internalParameters: {
                github: {
                    event_name: found.event_name,
                    repository_id: found.repository_id,
                    repository_owner_id: found.repository_owner_id,
                    runner_environment: found.runner_environment,
                },
            },
            resolvedDependencies: [
                { uri: `git+${source}@${found.ref}`, digest: { gitCommit: found.sha } },
                ...materialsOf(graphs),
            ],
        },
        runDetails: {
            builder: { id: `${server}/${found.job_workflow_ref}` },
            metadata: { invocationId: `${source}/actions/runs/${found.run_id}/attempts/${found.run_attempt}` },
        },
    };
    return { predicateType: PROVENANCE_TYPE, predicate };
}
function readClaims(claims) {
    const missing = CLAIMS.filter((name) => typeof claims[name] !== 'string' || claims[name] === '');
    if (missing.length === 0)
        return Object.fromEntries(CLAIMS.map((name) => [name, String(claims[name])]));
    throw new errors/* SealgateError */.De('SEAL_FAILED', `Provenance cannot be made: the identity token does not say ${missing.join(', ')}`, { hint: 'Provenance is made of the token of a GitHub Actions job, with `permissions: id-token: write`.' });
}
/** Every package that a lockfile binds to bytes, once, by purl and digest. */
function materialsOf(graphs) {
    const materials = new Map();
    for (const graph of graphs) {
        for (const { purl, integrity } of graph.packages) {
            const [hash] = (0,model_integrity/* strongestHashes */.Wt)((0,model_integrity/* parseIntegrity */.hN)(integrity ?? ''));
            if (hash === undefined)
                continue;
            materials.set(`${purl} ${hash.hex}`, { uri: purl, digest: { [hash.algorithm]: hash.hex } });
        }
    }
    return [...materials].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, material]) => material);
}
/**
 * The gate's verdict as a SLSA Verification Summary, for admission control: PASSED only where the verdict is `pass`.
 *
 * @param record of the run that judged, `digest` the SHA-256 of its file, `image` as `name@sha256:…`.
 * @see SLSA Verification Summary Attestation v1
 */
function summaryStatement(record, digest, image) {
    const passed = record.verdict.verdict === 'pass';
    const { context, policy } = record;
    const where = policy.path ?? policy.presets.join('+');
    const predicate = {
        verifier: { id: VERIFIER_ID, version: { sealgate: context.tool.version } },
        timeVerified: context.time,
        resourceUri: image,
        policy: {
            uri: policy.commit === undefined ? where : `${where}@${policy.commit}`,
            digest: { sha256: policy.digest },
        },
        inputAttestations: [{ uri: 'record.json', digest: { sha256: digest } }],
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? [GATE_LEVEL] : [],
        slsaVersion: '1.1',
    };
    return { predicateType: VSA_TYPE, predicate };
}
/**
 * An SBOM as an attestation, its type from what it is.
 *
 * @param value parsed JSON of a CycloneDX or SPDX document.
 * @throws SealgateError INPUT_INVALID where it is neither.
 */
function sbomStatement(value, name) {
    const document = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    if ('bomFormat' in document && document.bomFormat === 'CycloneDX')
        return { predicateType: 'https://cyclonedx.org/bom', predicate: document };
    if ('spdxVersion' in document)
        return { predicateType: 'https://spdx.dev/Document', predicate: document };
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${name} is neither CycloneDX nor SPDX in JSON`, {
        location: { file: name },
        hint: 'Make one with sealgate sbom.',
    });
}
/** The record's commit must be the one that the provenance names, or the verdict is about another source. */
function assertSameSource(record, claims) {
    if (record.context.commit === undefined || claims.sha === record.context.commit)
        return;
    throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `The run record judged ${record.context.commit}, but this job builds ${(0,errors/* messageOf */.bD)(claims.sha)}`, { hint: 'Pass the record of the gate that ran on the same commit.' });
}

// EXTERNAL MODULE: ./build/seal/scan-predicates.js
var scan_predicates = __webpack_require__(23331);
// EXTERNAL MODULE: ./build/commands/seal-options.js
var seal_options = __webpack_require__(58674);
;// CONCATENATED MODULE: ./build/commands/image-statements.js











/** What registries and GitHub take of one attestation. */
const MAX_REPORT_BYTES = 16 * 1024 * 1024;
/**
 * What the flags say about an image, in the order of the flags' help.
 *
 * @throws SealgateError where a file is missing, is not what its flag takes, or is about something else.
 */
async function imageStatements(values, { store, subject }, world) {
    const image = `${store.name}@${subject.descriptor.digest}`;
    const statements = [];
    const claims = values.provenance === true ? await jobClaims(world) : undefined;
    const sbom = (0,flags/* textOf */.b6)(values, 'sbom');
    if (sbom !== undefined)
        statements.push(sbomStatement(await readJson(sbom, world), sbom));
    if (claims !== undefined) {
        const server = world.env.GITHUB_SERVER_URL ?? 'https://github.com';
        statements.push(provenanceStatement(claims, server, await graphsOf(values, world)));
    }
    const record = (0,flags/* textOf */.b6)(values, 'record');
    if (record !== undefined) {
        const file = external_node_path_default().resolve(world.cwd, record);
        const { readRecord } = await __webpack_require__.e(/* import() */ 9117).then(__webpack_require__.bind(__webpack_require__, 99117));
        const run = await readRecord(file);
        if (claims !== undefined)
            assertSameSource(run, claims);
        statements.push(summaryStatement(run, (0,digest/* sha256Hex */.f)(await (0,io_files/* readCapped */.EF)(file)), image));
        if (values.svr === true)
            statements.push((0,scan_predicates/* verdictResultStatement */.CG)(run));
    }
    statements.push(...(await scanStatements(values, subject, world)), ...(await testStatements(values, world)));
    const predicate = (0,flags/* textOf */.b6)(values, 'predicate');
    const type = (0,flags/* textOf */.b6)(values, 'type');
    if (predicate !== undefined && type !== undefined) {
        statements.push({
            predicateType: (0,seal_options/* predicateTypeOf */.T4)(type),
            predicate: asObject(await readJson(predicate, world), predicate),
        });
    }
    return statements;
}
/** What the runner says of this job. A token that was handed in may be anybody's. */
async function jobClaims(world) {
    const source = (0,oidc/* tokenSource */.Zx)(world.env);
    if ('none' in source || source.kind !== 'runner')
        throw new errors/* SealgateError */.De('SEAL_FAILED', `Provenance cannot be made: ${'none' in source ? source.none : 'there is no runner to ask'}`, {
            hint: 'It is made in a GitHub Actions job with `permissions: id-token: write`.',
        });
    return (0,oidc/* claimsOf */.ds)(await (0,oidc/* identityToken */._M)(source, world.env));
}
async function graphsOf(values, world) {
    const dir = (0,flags/* textOf */.b6)(values, 'dir');
    if (dir === undefined)
        return [];
    const { readLockfiles } = await Promise.all(/* import() */[__webpack_require__.e(9198), __webpack_require__.e(2286)]).then(__webpack_require__.bind(__webpack_require__, 44512));
    const { graphs, problems } = await readLockfiles(external_node_path_default().resolve(world.cwd, dir));
    const [problem] = problems;
    if (problem !== undefined)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The materials are not known: ${problem.message}`, {
            hint: 'Mend the lockfile, or leave --dir away: provenance then names the commit only.',
        });
    return graphs;
}
async function readJson(file, world) {
    return (0,json/* parseJson */.q)(await (0,io_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, file)), file);
}
async function scanStatements(values, { descriptor, bytes }, world) {
    const files = (0,flags/* listOf */.c3)(values, 'scan');
    if (files.length === 0)
        return [];
    const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(49), __webpack_require__.e(883), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 10883));
    const parts = (0,manifests/* isIndex */.nw)(descriptor.mediaType) ? (0,manifests/* parseManifest */.Ng)(bytes, descriptor.digest).manifests : [];
    const digests = [descriptor.digest, ...parts.map(({ digest }) => digest)];
    const statements = [];
    for (const file of files) {
        const raw = await (0,io_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, file), MAX_REPORT_BYTES);
        const parsed = parseReport(raw, file);
        if ('failure' in parsed)
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is no report: it ${parsed.failure.message}`, {
                location: { file },
                hint: 'Scan again: nothing was scanned, or the scanner failed.',
            });
        statements.push((0,scan_predicates/* scanStatement */.py)(parsed.report, asObject((0,json/* parseJson */.q)(raw, file), file), digests));
    }
    return statements;
}
async function testStatements(values, world) {
    const statements = [];
    for (const file of (0,flags/* listOf */.c3)(values, 'test-report')) {
        const { readJunit } = await __webpack_require__.e(/* import() */ 5141).then(__webpack_require__.bind(__webpack_require__, 65141));
        const results = readJunit(await (0,io_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, file), MAX_REPORT_BYTES), file);
        statements.push((0,scan_predicates/* testStatement */.yN)(results, file, testRun(world)));
    }
    return statements;
}
/** The workflow run that tested, as the runner's variables name it. */
function testRun({ env }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: slug, GITHUB_RUN_ID: run } = env;
    if (!server || !slug)
        return {};
    const { GITHUB_REF: ref = '', GITHUB_SHA: commit = '' } = env;
    return {
        ...(run ? { url: `${server}/${slug}/actions/runs/${run}` } : {}),
        ...(commit === ''
            ? {}
            : { source: { uri: `git+${server}/${slug}@${ref}`, digest: { gitCommit: commit } } }),
    };
}
function asObject(value, file) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a JSON object`, {
        location: { file },
        hint: 'Pass the JSON itself, not a statement or a list.',
    });
}

// EXTERNAL MODULE: ./build/commands/push-attestations.js
var push_attestations = __webpack_require__(38634);
;// CONCATENATED MODULE: ./build/commands/seal-image.js










/** Flags of `seal --image`. */
const imageOptions = [
    {
        name: 'image',
        type: 'string',
        value: 'REF',
        description: 'Seal an image: host/name@sha256:…, or oci:folder. A tag is resolved once, and must not move.',
    },
    {
        name: 'sbom',
        type: 'string',
        value: 'FILE',
        description: 'With --image: attest this SBOM (CycloneDX or SPDX, JSON).',
    },
    {
        name: 'record',
        type: 'string',
        value: 'FILE',
        description: "With --image: attest the gate's verdict, from its record.json, as a SLSA Verification Summary.",
    },
    {
        name: 'svr',
        type: 'boolean',
        description: 'With --record: attest the verdict as an in-toto Simple Verification Result too.',
    },
    {
        name: 'scan',
        type: 'list',
        value: 'FILE',
        description: "With --image: attest a scanner's report about this very digest.",
    },
    {
        name: 'test-report',
        type: 'list',
        value: 'FILE',
        description: 'With --image: attest what came of the tests, from JUnit XML.',
    },
    {
        name: 'publish',
        type: 'list',
        value: 'TAG',
        description: 'With --image: make these tags mean the digest, once everything is attached.',
    },
    push_attestations/* attestationsOption */.HS,
    {
        name: 'trusted-root',
        type: 'string',
        value: 'F',
        description: "With --image: Sigstore trusted root of the instance that seals, so that what this identity attached before is recognised. Default: the public good instance's.",
    },
    {
        name: 'provenance',
        type: 'boolean',
        description: 'With --image: attest SLSA provenance, from the identity token of the job that builds.',
    },
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'With --provenance: the repository whose lockfiles name the materials. Default: none.',
    },
    {
        name: 'recursive',
        short: 'r',
        type: 'boolean',
        description: 'With --image: sign each platform of an index too.',
    },
];
const IMAGE_ONLY = [
    'sbom',
    'record',
    'svr',
    'scan',
    'test-report',
    'publish',
    'provenance',
    'dir',
    'recursive',
];
/** @throws SealgateError USAGE where flags of images are used without one. */
function assertNoImageFlags(values) {
    const used = IMAGE_ONLY.find((name) => (0,flags/* isGiven */.qR)(values, name));
    if (used === undefined)
        return;
    throw new errors/* SealgateError */.De('USAGE', `--${used} goes with --image`, {
        hint: 'To attest files, pass --predicate and --type.',
    });
}
/** Seals the image that `--image` names, with what the other flags say about it. */
async function sealImageCommand(reference, values, signer, world) {
    for (const [name, needs] of [
        ['dir', 'provenance'],
        ['svr', 'record'],
    ])
        if ((0,flags/* isGiven */.qR)(values, name) && !(0,flags/* isGiven */.qR)(values, needs))
            throw new errors/* SealgateError */.De('USAGE', `--${name} goes with --${needs}`, { hint: 'Pass both, or neither.' });
    const mode = (0,push_attestations/* attestationsMode */.L$)(values);
    const publish = (0,flags/* listOf */.c3)(values, 'publish').map(assertTagName);
    const image = await (0,open_image/* openImage */.U)((0,oci_reference/* parseImage */.z)(reference), { env: world.env, cwd: world.cwd });
    try {
        const digest = image.subject.descriptor.digest;
        if (image.tag !== undefined)
            world.log.info(`${reference} is ${digest}; the digest is sealed, not the tag`);
        const statements = await imageStatements(values, image, world);
        const roots = await sealRoots(values, world);
        const { sealed, attestations } = await (0,seal_image/* sealImage */.V)({
            image,
            signer,
            statements,
            platforms: values.recursive === true,
            created: world
                .now()
                .toISOString()
                .replace(/\.\d{3}Z$/, 'Z'),
            publish,
            log: world.log,
            ...(roots === undefined ? {} : { roots }),
        });
        const kept = await (0,push_attestations/* pushAttestations */.Cj)(attestations, mode, world);
        return {
            exitCode: errors/* EXIT */.dc.pass,
            text: sealedText(sealed, kept),
            json: { ...sealed, ...(mode === 'never' ? {} : { githubAttestations: kept }) },
        };
    }
    finally {
        await image.store.close();
    }
}
function assertTagName(tag) {
    if (/^\w[\w.-]{0,127}$/.test(tag))
        return tag;
    throw new errors/* SealgateError */.De('USAGE', `--publish ${tag} is no tag`, {
        hint: 'Letters, digits, dots, dashes and underscores, 128 at most.',
    });
}
/**
 * Whose seals are recognised as made before: the roots that were named, or where the public services seal, theirs.
 */
async function sealRoots(values, world) {
    const file = (0,flags/* textOf */.b6)(values, 'trusted-root');
    const elsewhere = ['fulcio-url', 'rekor-url', 'signing-config', 'key'].some((name) => (0,flags/* isGiven */.qR)(values, name));
    if (file === undefined && elsewhere)
        return undefined;
    return (0,trusted_root/* loadTrustedRoot */.KE)(file === undefined ? undefined : external_node_path_default().resolve(world.cwd, file));
}
function sealedText({ identity, image, attached, published }, kept) {
    const lines = [`Sealed ${image}`, `  by ${identity}`];
    for (const { predicateType, platform, artifact, state } of attached) {
        const where = platform === undefined ? '' : ` (${platform})`;
        lines.push(`  ${state === 'there' ? 'there already' : 'attached'}  ${predicateType}${where} → ${artifact}`);
    }
    lines.push(...(0,push_attestations/* attestationLines */.QH)(kept));
    for (const tag of published)
        lines.push(`  published  ${tag}`);
    return (0,display_text/* displayText */.W)(lines.join('\n'));
}


/***/ }),

/***/ 68985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65848);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26407);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51046);
/* harmony import */ var _seal_pending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1674);
/* harmony import */ var _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81627);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46257);
/* harmony import */ var _push_attestations_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38634);
/* harmony import */ var _seal_image_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49365);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58674);














const command = {
    name: 'seal',
    summary: 'Sign files, images, or attestations about them, as Sigstore bundles.',
    usage: [
        'seal FILE… [--key KEY]',
        'seal FILE… --predicate JSON --type TYPE [--bundle OUT] [--key KEY]',
        'seal --image REF@sha256:… [--sbom FILE] [--record FILE] [--provenance] [--scan FILE] [--publish TAG] [--key KEY]',
    ],
    positionals: 'FILE: what to sign. The bundle is written beside it, as FILE.sigstore.json.',
    options: [
        ..._seal_options_js__WEBPACK_IMPORTED_MODULE_12__/* .sealOptions */ .wE,
        ..._seal_image_js__WEBPACK_IMPORTED_MODULE_11__/* .imageOptions */ .c$,
        {
            name: 'predicate',
            type: 'string',
            value: 'JSON',
            description: 'Sign an in-toto statement that says this of the files, instead of the files.',
        },
        {
            name: 'type',
            type: 'string',
            value: 'TYPE',
            description: 'Type of the predicate: a URI, or cyclonedx, spdxjson, slsaprovenance1, vuln, openvex, svr, vsa.',
        },
        {
            name: 'bundle',
            type: 'string',
            value: 'OUT',
            description: 'Where the bundle goes. Default: FILE.sigstore.json; attestations: FILE.intoto.sigstore.json.',
        },
    ],
    notes: [
        'Keyless signing needs `permissions: id-token: write` in a GitHub job, or a token in SIGSTORE_ID_TOKEN.',
        'All files are signed before the first bundle is written: what fails halfway leaves no bundle.',
        'Logins for registries are those of docker (DOCKER_CONFIG, credential helpers) or podman; for ghcr.io GITHUB_TOKEN.',
        'cosign reads the bundles: cosign verify-blob --bundle FILE.sigstore.json FILE (and --key cosign.pub --insecure-ignore-tlog).',
    ],
    run,
};
async function run(positionals, values, world) {
    const image = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'image');
    if (image === undefined)
        (0,_seal_image_js__WEBPACK_IMPORTED_MODULE_11__/* .assertNoImageFlags */ .c3)(values);
    if (positionals.length === 0 && image === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', 'Nothing to seal was named', {
            hint: 'sealgate seal FILE…, or sealgate seal --image REF@sha256:…',
        });
    if (positionals.length > 0 && image !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', '--image and files exclude each other', {
            hint: 'Seal them in two runs.',
        });
    const predicate = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'predicate');
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'type');
    if ((predicate === undefined) !== (type === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', '--predicate and --type belong together', { hint: 'Pass both.' });
    const bundle = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'bundle');
    if (bundle !== undefined && predicate === undefined && positionals.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', '--bundle names one file, but several are sealed', {
            hint: 'Leave it away: each bundle is written beside its file.',
        });
    if (bundle !== undefined && image !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', '--bundle goes with files', {
            hint: 'What is sealed of an image is attached to it in its registry.',
        });
    for (const file of positionals)
        await assertFile(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, file), file);
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_12__/* .signerOf */ .Kv)(values, world);
    if ('none' in signer) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('SEAL_FAILED', `There is nothing to sign with: ${signer.none}`, {
            hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
        });
    }
    if (image !== undefined)
        return (0,_seal_image_js__WEBPACK_IMPORTED_MODULE_11__/* .sealImageCommand */ .oO)(image, values, signer, world);
    return predicate !== undefined && type !== undefined
        ? sealAttestation(positionals, { predicate, type: (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_12__/* .predicateTypeOf */ .T4)(type), bundle, mode: (0,_push_attestations_js__WEBPACK_IMPORTED_MODULE_10__/* .attestationsMode */ .L$)(values) }, signer, world)
        : sealBlobs(positionals, bundle, signer, world);
}
async function assertFile(file, shown) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
    if (info?.isFile() === true)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${shown} ${info === undefined ? 'does not exist' : 'is not a file'}`, {
        location: { file: shown },
        hint: 'Name files; they are taken relative to the current directory.',
    });
}
async function sealBlobs(positionals, bundle, signer, world) {
    const { seal, files } = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_6__/* .sealFiles */ .pL)({
        files: positionals.map((file) => ({ path: file, what: 'raw-report' })),
        stagingDir: world.cwd,
        signer,
        log: world.log,
        ...(bundle === undefined ? {} : { bundle }),
    });
    if (seal.state === 'pending')
        return pendingAnswer(seal);
    if (seal.state !== 'sealed')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('SEAL_FAILED', seal.reason, { hint: 'Nothing was sealed.' });
    const bundles = seal.bundles.map(({ file, subject }, i) => ({
        file,
        subject,
        sha256: files[i]?.sha256 ?? '',
    }));
    return answer(seal.identity, bundles);
}
async function sealAttestation(positionals, about, signer, world) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, about.predicate);
    const predicate = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(file), about.predicate);
    if (typeof predicate !== 'object' || predicate === null || Array.isArray(predicate)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `${about.predicate} is not a JSON object`, {
            location: { file: about.predicate },
            hint: 'Pass the predicate itself, not a statement or a list.',
        });
    }
    const subject = [];
    for (const name of positionals) {
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, name));
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        subject.push({ name: node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(name), digest: { sha256 } });
    }
    const statement = {
        _type: _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__/* .STATEMENT_TYPE */ .zG,
        subject,
        predicateType: about.type,
        predicate: predicate,
    };
    const out = about.bundle ?? `${positionals[0] ?? ''}.intoto.sigstore.json`;
    const waiting = out.replace(/\.sigstore\.json$/, '');
    const made = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_6__/* .sealBytes */ .Jn)(Buffer.from(JSON.stringify(statement), 'utf8'), {
        signer,
        file: node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, waiting),
        payloadType: _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__/* .IN_TOTO_TYPE */ .QN,
    });
    if (made instanceof _seal_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .UnwitnessedError */ ._H) {
        await (0,_seal_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .keepPending */ .D6)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, waiting), made);
        const pending = positionals.map((subject) => ({ file: (0,_seal_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .pendingFile */ .UW)(waiting), subject }));
        const { message: reason, missing } = made;
        return pendingAnswer({ state: 'pending', identity: made.raw.identity, reason, missing, pending });
    }
    const { sha256 } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, out), made.json);
    await (0,_seal_pending_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetPending */ .rE)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, waiting));
    const attestation = { predicateType: about.type, bundle: made.json };
    const kept = await (0,_push_attestations_js__WEBPACK_IMPORTED_MODULE_10__/* .pushAttestations */ .Cj)([attestation], about.mode, world);
    return answer(made.identity, positionals.map((name) => ({ file: out, subject: name, sha256 })), about.mode === 'never' ? {} : { githubAttestations: kept });
}
/** Exit code 3, as for everything that a service did not do: nothing is sealed yet. */
function pendingAnswer(seal) {
    const lines = [
        `PENDING: signed by ${seal.identity}, but not sealed yet`,
        ...seal.missing.map(({ service, url, reason }) => `  missing  the ${service} ${url}: ${reason}`),
        ...seal.pending.map(({ file, subject }) => `  ${subject} → ${file}`),
        '  Run the same again when the service answers: it completes the seal.',
    ];
    return { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.incomplete, text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_13__/* .displayText */ .W)(lines.join('\n')), json: seal };
}
function answer(identity, bundles, more = {}) {
    const lines = [`Sealed by ${identity}`, ...bundles.map(({ file, subject }) => `  ${subject} → ${file}`)];
    lines.push(...(0,_push_attestations_js__WEBPACK_IMPORTED_MODULE_10__/* .attestationLines */ .QH)(more.githubAttestations ?? []));
    return { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass, text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_13__/* .displayText */ .W)(lines.join('\n')), json: { identity, bundles, ...more } };
}


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 58474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 51046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ sealBytes),
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Pw: () => (/* binding */ sealLedgerHead),
/* harmony export */   pL: () => (/* binding */ sealFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74561);
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5832);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1674);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81627);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90950);










/** Media type of Sigstore bundles, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `pending`, where the signatures can
 * wait for their witnesses, with what is missing; else `failed`, with the reason.
 */
async function sealFiles(options) {
    const { files, stagingDir, log } = options;
    if (files.length === 0)
        return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
    const written = [];
    try {
        const outcomes = await signAll(options);
        const made = outcomes.flatMap((outcome) => ('bundle' in outcome ? [outcome] : []));
        if (made.length < outcomes.length)
            return await keepAll(outcomes, options);
        for (const { subject, bundle } of made) {
            const name = options.bundle ?? `${subject}.sigstore.json`;
            const { sha256, bytes } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, name), bundle.json);
            written.push({ path: name, what: 'bundle', mediaType: BUNDLE_MEDIA_TYPE, sha256, bytes });
        }
        for (const { subject } of made)
            await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetPending */ .rE)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, subject));
        const identities = [...new Set(made.map(({ bundle }) => bundle.identity))];
        const bundles = made.map(({ subject }, i) => ({ file: written[i]?.path ?? '', subject }));
        return { seal: { state: 'sealed', identity: identities.join(', '), bundles }, files: written };
    }
    catch (error) {
        for (const file of written)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, file.path), { force: true });
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }, files: [] };
    }
    finally {
        log?.progress(undefined);
    }
}
/** Keeps every signature of a run in which one was not witnessed. Those that were are not asked for again. */
async function keepAll(outcomes, { stagingDir }) {
    const kept = [];
    const missing = new Map();
    const identities = new Set();
    for (const outcome of outcomes) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, outcome.subject);
        const { sha256, bytes } = await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .keepPending */ .D6)(file, 'bundle' in outcome ? outcome.bundle : outcome.unwitnessed);
        kept.push({
            path: (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingFile */ .UW)(outcome.subject),
            what: 'pending-seal',
            mediaType: _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .PENDING_TYPE */ .fL,
            sha256,
            bytes,
        });
        identities.add('bundle' in outcome ? outcome.bundle.identity : outcome.unwitnessed.raw.identity);
        if ('unwitnessed' in outcome)
            for (const one of outcome.unwitnessed.missing)
                missing.set(`${one.service} ${one.url}`, one);
    }
    const all = [...missing.values()].sort((a, b) => (0,_model_compare_text_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n)(a.service + a.url, b.service + b.url));
    return {
        seal: {
            state: 'pending',
            identity: [...identities].join(', '),
            reason: (0,_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(all),
            pending: outcomes.map(({ subject }) => ({ file: (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingFile */ .UW)(subject), subject })),
            missing: all,
        },
        files: kept,
    };
}
/** Services take their time, and more at once would only be told to wait. */
const SIGNING_AT_ONCE = 8;
async function signAll({ files, stagingDir, signer, log }) {
    const slots = (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_9__/* .createSlots */ .e)(SIGNING_AT_ONCE);
    const failure = new AbortController();
    let down;
    let done = 0;
    // Each that has begun comes to its end, so that what is pending is kept before anybody is told.
    const results = await Promise.allSettled(files.map(({ path: subject, what }) => slots(async () => {
        // One failed: what is not begun yet would be thrown away, but stand in the log for ever.
        failure.signal.throwIfAborted();
        try {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, subject);
            const sealed = await sealBytes(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(file), {
                signer,
                file,
                ...(what === 'statement' ? { payloadType: _statements_js__WEBPACK_IMPORTED_MODULE_6__/* .IN_TOTO_TYPE */ .QN } : {}),
                ...(down === undefined ? {} : { missing: down.missing }),
            });
            if (!(sealed instanceof _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .UnwitnessedError */ ._H)) {
                done += 1;
                log?.progress(`Sealed ${done} of ${files.length}`);
                return { subject, bundle: sealed };
            }
            down ??= sealed;
            return { subject, unwitnessed: sealed };
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
    })));
    if (failure.signal.aborted)
        throw failure.signal.reason;
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
/**
 * Signs, or has witnessed what an earlier run of the same signer signed and could not have witnessed.
 *
 * @returns the error where the signature can wait for its witnesses. @throws it where it cannot.
 */
async function sealBytes(bytes, { signer, file, payloadType, missing }) {
    const earlier = await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .readPending */ .ct)(file, signer, bytes, payloadType);
    try {
        if (missing !== undefined && signer.kind === 'key')
            return await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signUnwitnessed */ .ji)(signer, bytes, payloadType, missing);
        if (earlier !== undefined)
            return await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .assemble */ .fT)(signer, earlier.raw, earlier.content, earlier.material);
        return payloadType === undefined
            ? await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signBlob */ .Pk)(signer, bytes)
            : await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, bytes, payloadType);
    }
    catch (error) {
        if (!(error instanceof _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .UnwitnessedError */ ._H) || !(0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .canWait */ .C_)(error, signer))
            throw error;
        return error;
    }
}
/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
async function sealLedgerHead(signer, head) {
    const payload = Buffer.from(JSON.stringify((0,_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .headStatement */ .G0)(head)), 'utf8');
    return (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, payload, _statements_js__WEBPACK_IMPORTED_MODULE_6__/* .IN_TOTO_TYPE */ .QN)).json;
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads an image's name: `HOST/NAME[:TAG][@sha256:…]`, or `oci:FOLDER[:TAG][@sha256:…]` for a layout on disk. The
 * registry must be named: which one a bare name means depends on the machine.
 *
 * @throws SealgateError USAGE
 * @see OCI distribution specification 1.1, "Pulling manifests"; containers-transports(5) for `oci:`
 */
function parseImage(text) {
    const [named = '', digest, more] = text.split('@');
    if (more !== undefined || (digest !== undefined && !DIGEST.test(digest)))
        throw unusable(text, 'its digest is not sha256: and 64 hex digits in lower case');
    const layout = named.startsWith('oci:');
    const rest = layout ? named.slice('oci:'.length) : named;
    const cut = tagAt(rest);
    const tag = cut === undefined ? undefined : rest.slice(cut + 1);
    const name = cut === undefined ? rest : rest.slice(0, cut);
    if (tag !== undefined && !TAG.test(tag))
        throw unusable(text, `'${tag}' is no tag`);
    const found = { text, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
    if (layout) {
        if (name === '')
            throw unusable(text, 'it names no folder');
        return { kind: 'layout', folder: name, ...found };
    }
    const slash = name.indexOf('/');
    const registry = name.slice(0, Math.max(slash, 0));
    const repository = name.slice(slash + 1);
    const isHost = HOST.test(registry) && (/[.:]/.test(registry) || registry === 'localhost');
    if (!isHost)
        throw unusable(text, 'it does not begin with the registry it is in');
    if (!NAME.test(repository))
        throw unusable(text, `'${repository}' is no image name`);
    return { kind: 'registry', registry: registry.toLowerCase(), repository, ...found };
}
/** Where the tag's colon stands: behind the last slash, so that a port or a drive letter is not taken for a tag. */
function tagAt(name) {
    const colon = name.lastIndexOf(':');
    return colon > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'), 1) ? colon : undefined;
}
function unusable(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${text}' names no image: ${why}`, {
        hint: 'Write it as registry.example.com/owner/name@sha256:…, or oci:folder for an image layout on disk.',
    });
}


/***/ })

};
;