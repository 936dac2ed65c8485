"use strict";
exports.id = 2303;
exports.ids = [2303,8985];
exports.modules = {

/***/ 72303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageStep: () => (/* binding */ imageStep)
/* harmony export */ });
/* unused harmony export imageInputs */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68985);
/* harmony import */ var _seal_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82103);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29677);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7560);





/** The flags of `seal` that the action `image/` takes as inputs. */
const imageInputs = [..._seal_image_js__WEBPACK_IMPORTED_MODULE_2__/* .imageOptions */ .c$, ..._seal_options_js__WEBPACK_IMPORTED_MODULE_3__/* .sealOptions */ .wE];
/** Seals the image that the inputs name; the token logs in to GitHub's registry where docker has no login. */
async function imageStep(world, runner, print) {
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputValues */ .tq)(imageInputs, world.env);
    if (values.image === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', "The input 'image' is empty", {
            hint: 'Pass the digest that was pushed: host/name@sha256:…',
        });
    const token = world.env.INPUT_TOKEN ?? '';
    if (token !== '')
        runner.mask(token);
    const env = token === '' ? world.env : { ...world.env, GITHUB_TOKEN: token };
    const answer = await _seal_js__WEBPACK_IMPORTED_MODULE_1__.command.run([], values, { ...world, env });
    const sealed = answer.json;
    print(answer.text);
    await runner.setOutput('image', sealed.image);
    await runner.setOutput('digest', sealed.image.slice(sealed.image.indexOf('@') + 1));
    await runner.setOutput('identity', sealed.identity);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   tq: () => (/* binding */ inputValues)
/* harmony export */ });
/* unused harmony exports ALIASES, inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38639);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .F, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
/** Names that users of other gates know, for inputs of ours. */
const ALIASES = [
    ['base-ref', 'base'],
    ['config-file', 'policy'],
];
/** The environment variable that carries an input into a step: a name every shell lets through. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false.
 */
function inputValues(options, env) {
    const values = new Map();
    for (const option of options) {
        const value = readInput(option, env);
        if (value !== undefined)
            values.set(option.name, value);
    }
    for (const [alias, name] of ALIASES) {
        const text = env[inputVariable(alias)]?.trim() ?? '';
        if (text === '' || !options.some((option) => option.name === name))
            continue;
        const other = values.get(name);
        if (other !== undefined && other !== text) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The inputs '${name}' and '${alias}' mean the same and differ`, {
                hint: `Give only ${name}.`,
            });
        }
        values.set(name, text);
    }
    return Object.fromEntries(values);
}
function readInput(option, env) {
    const text = env[inputVariable(option.name)]?.trim() ?? '';
    if (text === '')
        return undefined;
    switch (option.type) {
        case 'string':
            return text;
        case 'list':
            return [text];
        case 'boolean':
            return readSwitch(option.name, text);
    }
}
function readSwitch(name, text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The input '${name}' is '${text.slice(0, 40)}', neither true nor false`, {
        hint: `Set ${name}: true or ${name}: false.`,
    });
}


/***/ }),

/***/ 82103:
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
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/seal/oci/open-image.js + 6 modules
var open_image = __webpack_require__(50588);
// EXTERNAL MODULE: ./build/seal/oci/reference.js
var oci_reference = __webpack_require__(3410);
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

// EXTERNAL MODULE: ./build/seal/seal-image.js + 1 modules
var seal_image = __webpack_require__(32893);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/seal-options.js + 1 modules
var seal_options = __webpack_require__(29677);
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
const IMAGE_ONLY = ['sbom', 'record', 'provenance', 'dir', 'recursive'];
/** @throws SealgateError USAGE where flags of images are used without one. */
function assertNoImageFlags(values) {
    const used = IMAGE_ONLY.find((name) => values[name] !== undefined && values[name] !== false && values[name] !== '');
    if (used === undefined)
        return;
    throw new errors/* SealgateError */.De('USAGE', `--${used} goes with --image`, {
        hint: 'To attest files, pass --predicate and --type.',
    });
}
/** Seals the image that `--image` names, with what the other flags say about it. */
async function sealImageCommand(reference, values, signer, world) {
    if (values.dir !== undefined && values.provenance !== true)
        throw new errors/* SealgateError */.De('USAGE', '--dir goes with --provenance', { hint: 'Pass both, or neither.' });
    const image = await (0,open_image/* openImage */.U)((0,oci_reference/* parseImage */.z)(reference), { env: world.env, cwd: world.cwd });
    try {
        const digest = image.subject.descriptor.digest;
        if (image.tag !== undefined)
            world.log.info(`${reference} is ${digest}; the digest is sealed, not the tag`);
        const statements = await statementsOf(values, `${image.store.name}@${digest}`, world);
        const sealed = await (0,seal_image/* sealImage */.V)({
            image,
            signer,
            statements,
            platforms: values.recursive === true,
            created: world
                .now()
                .toISOString()
                .replace(/\.\d{3}Z$/, 'Z'),
            log: world.log,
        });
        return { exitCode: errors/* EXIT */.dc.pass, text: sealedText(sealed), json: sealed };
    }
    finally {
        await image.store.close();
    }
}
async function statementsOf(values, image, world) {
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
        statements.push(summaryStatement(run, (0,digest/* sha256Hex */.f)(await (0,files/* readCapped */.EF)(file)), image));
    }
    const predicate = (0,flags/* textOf */.b6)(values, 'predicate');
    const type = (0,flags/* textOf */.b6)(values, 'type');
    if (predicate !== undefined && type !== undefined) {
        const value = await readJson(predicate, world);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${predicate} is not a JSON object`, {
                location: { file: predicate },
                hint: 'Pass the predicate itself, not a statement or a list.',
            });
        statements.push({ predicateType: (0,seal_options/* predicateTypeOf */.T4)(type), predicate: value });
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
    const { readLockfiles } = await Promise.all(/* import() */[__webpack_require__.e(4145), __webpack_require__.e(4512)]).then(__webpack_require__.bind(__webpack_require__, 44512));
    const { graphs, problems } = await readLockfiles(external_node_path_default().resolve(world.cwd, dir));
    const [problem] = problems;
    if (problem !== undefined)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The materials are not known: ${problem.message}`, {
            hint: 'Mend the lockfile, or leave --dir away: provenance then names the commit only.',
        });
    return graphs;
}
async function readJson(file, world) {
    return (0,json/* parseJson */.q)(await (0,files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, file)), file);
}
function sealedText({ identity, image, attached }) {
    const lines = [`Sealed ${image}`, `  by ${identity}`];
    for (const { predicateType, platform, artifact, state } of attached) {
        const where = platform === undefined ? '' : ` (${platform})`;
        lines.push(`  ${state === 'there' ? 'there already' : 'attached'}  ${predicateType}${where} → ${artifact}`);
    }
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
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26407);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51046);
/* harmony import */ var _seal_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8833);
/* harmony import */ var _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81627);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46257);
/* harmony import */ var _seal_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82103);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29677);













const command = {
    name: 'seal',
    summary: 'Sign files, images, or attestations about them, as Sigstore bundles.',
    usage: [
        'seal FILE… [--key KEY]',
        'seal FILE… --predicate JSON --type TYPE [--bundle OUT] [--key KEY]',
        'seal --image REF@sha256:… [--sbom FILE] [--record FILE] [--provenance] [--recursive] [--key KEY]',
    ],
    positionals: 'FILE: what to sign. The bundle is written beside it, as FILE.sigstore.json.',
    options: [
        ..._seal_options_js__WEBPACK_IMPORTED_MODULE_11__/* .sealOptions */ .wE,
        ..._seal_image_js__WEBPACK_IMPORTED_MODULE_10__/* .imageOptions */ .c$,
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
        (0,_seal_image_js__WEBPACK_IMPORTED_MODULE_10__/* .assertNoImageFlags */ .c3)(values);
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
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_11__/* .signerOf */ .Kv)(values, world);
    if ('none' in signer) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('SEAL_FAILED', `There is nothing to sign with: ${signer.none}`, {
            hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
        });
    }
    if (image !== undefined)
        return (0,_seal_image_js__WEBPACK_IMPORTED_MODULE_10__/* .sealImageCommand */ .oO)(image, values, signer, world);
    return predicate !== undefined && type !== undefined
        ? sealAttestation(positionals, { predicate, type: (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_11__/* .predicateTypeOf */ .T4)(type), bundle }, signer, world)
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
    const made = await (0,_seal_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .signEnvelope */ .Y)(signer, Buffer.from(JSON.stringify(statement), 'utf8'), _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__/* .IN_TOTO_TYPE */ .QN);
    const out = about.bundle ?? `${positionals[0] ?? ''}.intoto.sigstore.json`;
    const { sha256 } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(world.cwd, out), made.json);
    return answer(made.identity, positionals.map((name) => ({ file: out, subject: name, sha256 })));
}
function answer(identity, bundles) {
    const lines = [`Sealed by ${identity}`, ...bundles.map(({ file, subject }) => `  ${subject} → ${file}`)];
    return { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass, text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_12__/* .displayText */ .W)(lines.join('\n')), json: { identity, bundles } };
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GATE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29677);

/** Flags of `gate` that say what to read, from where, and where results go. Policy keys have flags of their own. */
const GATE_OPTIONS = [
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository to gate. Default: the current directory.',
    },
    {
        name: 'base',
        type: 'string',
        value: 'REF',
        description: "What the change is compared with: only what is new gates. Default: the pull request's base.",
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
    {
        name: 'lockfile',
        type: 'list',
        value: 'FILE',
        description: 'Read this lockfile instead of all that are found.',
    },
    {
        name: 'report',
        type: 'list',
        value: 'GLOB',
        description: 'Scanner reports to read; the format is found from the content, trivy:PATH forces one.',
    },
    {
        name: 'kev',
        type: 'list',
        value: 'FILE',
        description: "CISA's catalogue of known exploited vulnerabilities (JSON), for fail-on: kev.",
    },
    {
        name: 'epss',
        type: 'list',
        value: 'FILE',
        description: 'EPSS scores (CSV, compressed or not, or JSON), for fail-on-epss.',
    },
    {
        name: 'base-report',
        type: 'list',
        value: 'GLOB',
        description: "The same scanners' reports of the base, so that known findings can be told from new ones.",
    },
    {
        name: 'run',
        type: 'list',
        value: 'TOOL',
        description: 'Run a scanner that is on PATH: pnpm-audit, npm-audit, trivy-fs.',
    },
    {
        name: 'offline',
        type: 'boolean',
        description: 'Ask nothing of the network; checks that need it read "not checked".',
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'The package registry to ask. Default: as npm is configured.',
    },
    {
        name: 'keys',
        type: 'string',
        value: 'FILE',
        description: "The registry's signing keys. Default: Sigstore's TUF target, then the registry's own endpoint.",
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'FILE',
        description: "Sigstore trusted root. Default: the public-good instance's.",
    },
    {
        name: 'cache',
        type: 'string',
        value: 'DIR',
        description: "Where registry answers are kept. Default: the user's cache folder.",
    },
    {
        name: 'tarballs',
        type: 'boolean',
        description: 'Open the tarballs of what the change brings, and compare them with what the registry says of them.',
    },
    ..._seal_options_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOptions */ .wE,
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];


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

/***/ 55891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile),
/* harmony export */   w: () => (/* binding */ readLayer)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5059);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89434);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95520);



/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';
/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @param sets names of the licence sets there are; those shipped, when left out.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
async function readPolicyFile(document, name, sets) {
    if (document.kind !== 'map') {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(document.place, `A policy is a map of keys, but this is ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(document)}`, 'Start with a key, e.g. extends: baseline.');
    }
    const found = new Map();
    for (const entry of document.entries) {
        const key = entry.key.replaceAll('_', '-');
        const before = found.get(key);
        if (before !== undefined) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(entry.keyPlace, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`, 'Keep one of the two.');
        }
        found.set(key, entry);
    }
    refuseUnknownKeys(found);
    const extending = found.get('extends');
    const entries = [...found].filter(([key]) => key !== 'extends' && key !== SCHEMA_KEY);
    return {
        ...(await readLayer(new Map(entries.map(([key, entry]) => [key, entry.value])), name, { found, sets })),
        extends: extending === undefined ? [] : readExtends(extending.value),
    };
}
/**
 * Reads values by key into a layer.
 *
 * @param options.found where the keys stand, for origins; without, the values' own places are shown.
 */
async function readLayer(values, name, options = {}) {
    const settings = {};
    const origins = Object.create(null);
    for (const [property, spec] of _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3) {
        const node = values.get(spec.name);
        if (node === undefined)
            continue;
        settings[property] = spec.kind.read(node);
        origins[spec.name] = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(options.found?.get(spec.name)?.keyPlace ?? node.place);
        if (spec.merge === 'by-key') {
            for (const [member, place] of spec.kind.places(node))
                origins[`${spec.name}.${member}`] = place;
        }
        if (property === 'allowLicenses' || property === 'denyLicenses') {
            const { checkLicenseNodes } = await Promise.all(/* import() */[__webpack_require__.e(2717), __webpack_require__.e(7150), __webpack_require__.e(3128)]).then(__webpack_require__.bind(__webpack_require__, 73128));
            checkLicenseNodes(node, options.sets);
        }
    }
    return { name, settings: settings, origins };
}
function refuseUnknownKeys(found) {
    const known = ['extends', ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.map(([, spec]) => spec.name)];
    for (const [key, entry] of found) {
        if (key === SCHEMA_KEY || known.includes(key))
            continue;
        const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(entry.keyPlace, `Unknown key ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)}`, near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`);
    }
}
function readExtends(node) {
    const nodes = node.kind === 'list' ? node.items : [node];
    return nodes.map((item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(item.place, `Expected a preset, a path or owner/repo/path@commit, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(item)}`);
        }
        return { target: item.value.trim(), node: item };
    });
}


/***/ }),

/***/ 38639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89434);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55891);


const OPTION_TYPES = {
    vulnerabilities: 'list',
    failOn: 'list',
    failOnScopes: 'list',
    ignoreUnfixed: 'boolean',
    allowGhsas: 'list',
    allowLicenses: 'list',
    denyLicenses: 'list',
    allowDependenciesLicenses: 'list',
    warnOnly: 'boolean',
};
const VALUES = {
    failOnSeverity: 'SEVERITY',
    vulnerabilities: 'SOURCES',
    failOn: 'WORDS',
    failOnEpss: 'SCORE',
    failOnScopes: 'SCOPES',
    maxAge: 'AGE',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
    minimumReleaseAge: 'AGE',
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                description: spec.flag,
            },
        ];
    }),
];
/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
async function readOverrides(values) {
    const nodes = new Map();
    for (const { name } of policyOptions) {
        const value = values[name];
        if (value === undefined || value === '' || name === 'preset')
            continue;
        const place = { flag: `--${name}` };
        if (typeof value === 'string' || typeof value === 'boolean') {
            nodes.set(name, { kind: 'scalar', value, place });
            continue;
        }
        const text = value.join('\n');
        if (text.trim() !== '')
            nodes.set(name, { kind: 'scalar', value: text, place });
    }
    const preset = typeof values.preset === 'string' && values.preset !== '' ? values.preset : undefined;
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
    };
}


/***/ })

};
;