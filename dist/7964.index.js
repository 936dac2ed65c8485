export const id = 7964;
export const ids = [7964];
export const modules = {

/***/ 20801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   tq: () => (/* binding */ inputValues)
/* harmony export */ });
/* unused harmony exports ALIASES, inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25858);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50741);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .FF, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
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

/***/ 90768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13836);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75752);
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65052);




/**
 * What the step before left, byte for byte as it said: its output carries the digest.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is none, INPUT_INVALID where it is not the one.
 */
async function openState(env) {
    const folder = await (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findStateFolder */ .$)(env);
    if (folder === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', 'The check step left nothing', {
            hint: 'Look at the log of the check step.',
        });
    }
    const { state, bytes } = await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(folder);
    const digest = env.SEALGATE_DIGEST ?? '';
    if (digest !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', digest === ''
            ? 'The step before ended without saying what it left'
            : "The run's state was changed between the steps", {
            location: { file: folder },
            hint: 'Run the job again; no other step may write to RUNNER_TEMP/sealgate-*.',
        });
    }
    return { folder, state };
}


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealStep: () => (/* binding */ sealStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93497);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20801);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90768);




/** The action's second step: seals what the first one left. A seal that fails is in the record, not in the exit code. */
async function sealStep(world, runner) {
    const { folder, state } = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_3__/* .openState */ .G)(world.env);
    const sealed = await (0,_stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .sealStage */ .C)(folder, state, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputValues */ .tq)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOptions */ .Rj, world.env), world);
    await runner.setOutput('digest', sealed.stateSha256);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 65052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findStateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * The folder that the check step made, before it is used: named by that step's output, right inside
 * RUNNER_TEMP, a real folder, ours, and closed to others where the system can say so.
 *
 * @returns `undefined` where no folder was named, which means that the check step did not get that far.
 * @throws SealgateError INPUT_INVALID where what was named is not such a folder.
 */
async function findStateFolder(env) {
    const named = env.SEALGATE_STATE;
    if (named === undefined || named === '')
        return undefined;
    const refuse = (why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `The folder of the check step cannot be used: ${why}`, {
        location: { file: named },
        hint: 'It is made by the check step and must not be touched in between.',
        ...(cause === undefined ? {} : { cause }),
    });
    const temp = env.RUNNER_TEMP;
    if (temp === undefined || temp === '')
        throw refuse('RUNNER_TEMP is not set');
    if (!/^sealgate-[A-Za-z0-9]{6}$/.test(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named)))
        throw refuse('it has another name');
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(named);
        if (info.isSymbolicLink() || !info.isDirectory())
            throw refuse('it is not a folder');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named))) !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temp)))
            throw refuse('it is not in RUNNER_TEMP');
        if (node_process__WEBPACK_IMPORTED_MODULE_2__.getuid !== undefined && info.uid !== node_process__WEBPACK_IMPORTED_MODULE_2__.getuid())
            throw refuse('it belongs to another user');
        if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'win32' && (info.mode & 0o077) !== 0)
            throw refuse('others may read or write it');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
    return named;
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
    const next = { ...state, record, timings: { ...state.timings, seal: performance.now() - start } };
    return { state: next, stateSha256: await (0,_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .writeState */ .Jq)(stagingDir, next) };
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
        return await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .sealFiles */ .pL)({ files: [...sbom, statement], stagingDir, signer, log: world.log });
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
    const { RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(8011), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
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
