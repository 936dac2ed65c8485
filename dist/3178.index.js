export const id = 3178;
export const ids = [3178];
export const modules = {

/***/ 50741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
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
        name: 'key',
        type: 'string',
        value: 'PEM',
        description: "Seal with this private key (PEM, or cosign's with COSIGN_PASSWORD) instead of keyless.",
    },
    {
        name: 'fulcio-url',
        type: 'string',
        value: 'URL',
        description: 'Fulcio of another Sigstore instance than the public-good one.',
    },
    { name: 'rekor-url', type: 'string', value: 'URL', description: 'Its transparency log.' },
    { name: 'tsa-url', type: 'string', value: 'URL', description: 'Its timestamp authority.' },
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given
        .flatMap((item) => item.split(/[,\n]/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 93497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sealStage),
/* harmony export */   w: () => (/* binding */ sealOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57541);
/* harmony import */ var _seal_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78488);
/* harmony import */ var _seal_statements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16012);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75752);







/**
 * The second stage: signs the SBOM and a statement of the verdict. Nothing that goes wrong here is hidden:
 * the record says sealed, not sealed, or failed, and a policy that requires a seal turns the latter two into a gap.
 */
async function sealStage(stagingDir, state, values, world) {
    const start = performance.now();
    const outcome = await seal(stagingDir, state.record, values, world);
    const sealed = { ...state.record, seal: outcome.seal, files: [...state.record.files, ...outcome.files] };
    const record = {
        ...sealed,
        verdict: withSealGap(sealed.verdict, outcome.seal, state.requireSeal),
    };
    return { ...state, record, timings: { ...state.timings, seal: performance.now() - start } };
}
async function seal(stagingDir, record, values, world) {
    try {
        const signer = await (0,_seal_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseSigner */ .Cl)(world.env, sealOptions(values, world));
        if ('none' in signer)
            return { seal: { state: 'not-sealed', reason: signer.none }, files: [] };
        const taken = new Set(record.files.map((file) => file.path));
        const statement = await (0,_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .stage */ .dw)(stagingDir, record.context, {
            what: 'statement',
            name: { what: 'verdict', extension: 'intoto.json' },
            mediaType: 'application/vnd.in-toto+json',
            data: `${JSON.stringify((0,_seal_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictStatement */ .bI)(record, record.files))}\n`,
        }, taken);
        const sbom = record.files.filter((file) => file.what === 'sbom');
        const sealed = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .sealFiles */ .pL)({ files: [...sbom, statement], stagingDir, signer, log: world.log });
        // The statement is evidence only with its seal: the bundle holds a copy, and verifying compares the two.
        return sealed.files.length === 0 ? sealed : { ...sealed, files: [statement, ...sealed.files] };
    }
    catch (error) {
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }, files: [] };
    }
}
/** How the flags name the signer. A key may be a file or `env://NAME`. */
function sealOptions(values, world) {
    const key = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, 'key');
    const urls = {
        rekorUrl: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, 'rekor-url'),
        tsaUrl: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, 'tsa-url'),
        fulcioUrl: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, 'fulcio-url'),
    };
    return {
        ...(key === undefined ? {} : { key: key.startsWith('env://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.cwd, key) }),
        ...Object.fromEntries(Object.entries(urls).filter(([, url]) => url !== undefined)),
    };
}
/** A required seal that is not there keeps a run from passing; a `fail` stays a `fail`. */
function withSealGap(verdict, seal, required) {
    if (!required || seal.state === 'sealed')
        return verdict;
    return {
        ...verdict,
        verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
        gaps: [
            ...verdict.gaps,
            {
                check: 'seal',
                message: `The policy requires a seal, and the run is not sealed: ${seal.reason}`,
                hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
            },
        ],
    };
}


/***/ }),

/***/ 75752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ createStaging),
  un: () => (/* binding */ readState),
  dw: () => (/* binding */ stage),
  Jq: () => (/* binding */ writeState)
});

// UNUSED EXPORTS: STATE_FILE

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(60198);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
;// CONCATENATED MODULE: ./build/model/evidence-name.js
/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60)
        .replace(/^[-.]+|[-.]+$/g, '');
}

;// CONCATENATED MODULE: ./build/commands/stages/staging.js







const STATE_FILE = 'state.json';
/** A folder that only this user can read, under RUNNER_TEMP where there is one. */
async function createStaging(env) {
    const parent = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,external_node_os_.tmpdir)() : env.RUNNER_TEMP;
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)(external_node_path_.join(parent, 'sealgate-'));
}
/** Writes one file of the run under its evidence name; a name that is taken gets a number. */
async function stage(stagingDir, context, file, taken) {
    const named = (target) => evidenceName(context.time, {
        scope: 'repo',
        what: file.name.what,
        ...(target === undefined ? {} : { target }),
        extension: file.name.extension,
    });
    let name = named(file.name.target);
    for (let count = 2; taken.has(name); count += 1)
        name = named(`${file.name.target ?? ''} ${count}`);
    taken.add(name);
    const bytes = typeof file.data === 'string' ? Buffer.from(file.data, 'utf8') : file.data;
    // The folder is this run's alone and goes when it ends: nothing here must outlive a loss of power.
    const place = external_node_path_.join(stagingDir, name);
    await (0,promises_.writeFile)(place, bytes, { flag: 'wx', mode: 0o600 }).catch((cause) => {
        throw new errors/* SealgateError */.De('IO_FAILED', `${place} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file: place },
            hint: 'Check that the disk has room.',
            cause,
        });
    });
    return {
        path: name,
        what: file.what,
        mediaType: file.mediaType,
        sha256: (0,digest/* sha256Hex */.f)(bytes),
        bytes: bytes.length,
    };
}
/** @returns hex SHA-256 of the written state, for the next step to compare. */
async function writeState(stagingDir, state) {
    const { sha256 } = await (0,files/* writeAtomic */.vZ)(external_node_path_.join(stagingDir, STATE_FILE), JSON.stringify(state), {
        mode: 0o600,
    });
    return sha256;
}
/**
 * Reads what an earlier stage left.
 *
 * @throws SealgateError INPUT_NOT_FOUND where no stage got that far, INPUT_INVALID where it is not a state of ours.
 */
async function readState(stagingDir) {
    const file = external_node_path_.join(stagingDir, STATE_FILE);
    const bytes = await (0,files/* readCapped */.EF)(file);
    try {
        const parsed = JSON.parse(bytes.toString('utf8'));
        if (parsed.schema === 'sealgate/state/v1' && parsed.record.schema === 'sealgate/run/v1')
            return { state: parsed, bytes };
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The run's state is damaged: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            cause,
        });
    }
    throw new errors/* SealgateError */.De('INPUT_INVALID', "The run's state is of another version of Sealgate", {
        location: { file },
    });
}


/***/ }),

/***/ 25858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33742);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29278);


const OPTION_TYPES = {
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
    failOnScopes: 'SCOPES',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
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


/***/ }),

/***/ 57541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ sealLedgerHead),
/* harmony export */   pL: () => (/* binding */ sealFiles)
/* harmony export */ });
/* unused harmony export BUNDLE_MEDIA_TYPE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60198);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15750);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16012);






/** Media type of Sigstore bundles, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `failed`, with the reason.
 */
async function sealFiles(options) {
    const { files, stagingDir, signer, log } = options;
    if (files.length === 0)
        return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
    const written = [];
    try {
        const made = [];
        for (const file of files) {
            log?.progress(`Sealing ${file.path} (${made.length + 1} of ${files.length})`);
            const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stagingDir, file.path));
            const bundle = file.what === 'statement'
                ? await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, bytes, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)
                : await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signBlob */ .Pk)(signer, bytes);
            made.push({ subject: file.path, bundle });
        }
        for (const { subject, bundle } of made) {
            const name = options.bundle ?? `${subject}.sigstore.json`;
            const { sha256, bytes } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stagingDir, name), bundle.json);
            written.push({ path: name, what: 'bundle', mediaType: BUNDLE_MEDIA_TYPE, sha256, bytes });
        }
        const identities = [...new Set(made.map(({ bundle }) => bundle.identity))];
        const bundles = made.map(({ subject }, i) => ({ file: written[i]?.path ?? '', subject }));
        return { seal: { state: 'sealed', identity: identities.join(', '), bundles }, files: written };
    }
    catch (error) {
        for (const file of written)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stagingDir, file.path), { force: true });
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }, files: [] };
    }
    finally {
        log?.progress(undefined);
    }
}
/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
async function sealLedgerHead(signer, head) {
    const payload = Buffer.from(JSON.stringify((0,_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .headStatement */ .G0)(head)), 'utf8');
    return (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, payload, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)).json;
}


/***/ }),

/***/ 15750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Pk: () => (/* binding */ signBlob),
/* harmony export */   Yj: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77011);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2590);




const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
async function signBlob(signer, artifact) {
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    const raw = await signer.sign(artifact);
    return assemble(signer, raw, {
        $case: 'messageSignature',
        messageSignature: {
            messageDigest: {
                algorithm: HashAlgorithm.SHA2_256,
                digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(artifact).digest(),
            },
            signature: raw.signature,
        },
    });
}
/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
async function signEnvelope(signer, payload, payloadType) {
    const raw = await signer.sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .J)(payloadType, payload));
    return assemble(signer, raw, {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
            payload,
            payloadType,
            // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
            signatures: [{ sig: raw.signature, keyid: '' }],
        },
    });
}
async function assemble(signer, raw, content) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const witnessed = await witness(signer.services, content, raw.by.pem);
    const bundle = {
        mediaType: BUNDLE_V03,
        content,
        verificationMaterial: {
            content: raw.by.kind === 'public-key'
                ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
                : { $case: 'certificate', certificate: { rawBytes: pemDer(raw.by.pem) } },
            tlogEntries: witnessed.tlogEntries,
            timestampVerificationData: { rfc3161Timestamps: witnessed.rfc3161Timestamps },
        },
    };
    await assertWitnessed(signer.services, bundle, raw);
    return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}
/**
 * A service that answers nonsense with a good status must not make a bundle that nobody can verify: entries must
 * name this signature and signer, timestamps this signature.
 */
async function assertWitnessed(services, bundle, raw) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const signer = pemDer(raw.by.pem);
    try {
        for (const entry of tlogEntries)
            (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLogBinding */ .g)(entry.canonicalizedBody, raw.signature, signer);
    }
    catch (error) {
        throw failed(`The transparency log ${services.rekorUrl}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
    if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return;
    try {
        const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
        for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(raw.signature);
    }
    catch (error) {
        throw failed(`The timestamp authority ${services.tsaUrl}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
}
/** Has the log and the timestamp authority witness a signature. All that were named must answer. */
async function witness(services, content, pem) {
    const { rekorUrl, tsaUrl } = services;
    if (rekorUrl === undefined && tsaUrl === undefined)
        return { tlogEntries: [], rfc3161Timestamps: [] };
    const { RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8011), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const options = { timeout: services.timeoutMs ?? 30_000, retry: { retries: services.retries ?? 2 } };
    const [logged, stamped] = await Promise.all([
        rekorUrl === undefined
            ? undefined
            : ask(`The transparency log ${rekorUrl}`, () => new RekorWitness({ rekorBaseURL: rekorUrl, ...options }).testify(content, pem)),
        tsaUrl === undefined
            ? undefined
            : ask(`The timestamp authority ${tsaUrl}`, () => new TSAWitness({ tsaBaseURL: tsaUrl, ...options }).testify(content)),
    ]);
    const tlogEntries = logged?.tlogEntries ?? [];
    const rfc3161Timestamps = stamped?.rfc3161Timestamps ?? [];
    if (rekorUrl !== undefined && tlogEntries.length === 0)
        throw failed(`The transparency log ${rekorUrl}`, 'gave no entry');
    if (tsaUrl !== undefined && rfc3161Timestamps.length === 0)
        throw failed(`The timestamp authority ${tsaUrl}`, 'gave no timestamp');
    return { tlogEntries: tlogEntries, rfc3161Timestamps };
}
async function ask(who, question) {
    try {
        return await question();
    }
    catch (error) {
        throw failed(who, `did not witness the signature: ${reasonOf(error)}`, error);
    }
}
/** The message with what lies under it: the libraries wrap network errors twice. */
function reasonOf(error) {
    const reasons = [];
    for (let at = error; at !== undefined && at !== null && reasons.length < 4;) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(at);
        if (!reasons.some((known) => known.includes(message)))
            reasons.push(message);
        at = at instanceof Error ? at.cause : undefined;
    }
    return reasons.join(': ');
}
function failed(who, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('SEAL_FAILED', `${who} ${what}`, {
        hint: 'Nothing was sealed. Run it again when the service answers.',
        ...(cause === undefined ? {} : { cause }),
    });
}
/** DER of the first block of a PEM text. */
function pemDer(pem) {
    const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
    return Buffer.from(body, 'base64');
}


/***/ })

};
