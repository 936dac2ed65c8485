"use strict";
exports.id = 8985;
exports.ids = [8985];
exports.modules = {

/***/ 68985:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12737);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(81764);
/* harmony import */ var _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(19056);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(35543);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51046);
/* harmony import */ var _seal_pending_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1674);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22016);
/* harmony import */ var _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81627);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46257);
/* harmony import */ var _seal_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3873);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91676);
/* harmony import */ var _seal_push_attestations_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90550);
















const command = {
    name: 'seal',
    summary: 'Sign files, images, or attestations about them, as Sigstore bundles.',
    usage: [
        'seal FILE… [--key KEY]',
        'seal FILE… --predicate JSON --type TYPE [--bundle OUT] [--key KEY]',
        'seal --image REF@sha256:… [--sbom FILE] [--record FILE] [--provenance] [--scan FILE] [--publish TAG] [--key KEY]',
    ],
    positionals: 'FILE: what to sign. The bundle is written beside it, as FILE.sigstore.json.',
    argument: 'files',
    options: [
        ..._seal_options_js__WEBPACK_IMPORTED_MODULE_11__/* .sealOptions */ .w,
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
            choices: Object.keys(_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_7__/* .PREDICATE_NAMES */ .V2),
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', 'Nothing to seal was named', {
            hint: 'sealgate seal FILE…, or sealgate seal --image REF@sha256:…',
        });
    if (positionals.length > 0 && image !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', '--image and files exclude each other', {
            hint: 'Seal them in two runs.',
        });
    const predicate = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'predicate');
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'type');
    if ((predicate === undefined) !== (type === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', '--predicate and --type belong together', { hint: 'Pass both.' });
    const bundle = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'bundle');
    if (bundle !== undefined && predicate === undefined && positionals.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', '--bundle names one file, but several are sealed', {
            hint: 'Leave it away: each bundle is written beside its file.',
        });
    if (bundle !== undefined && image !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', '--bundle goes with files', {
            hint: 'What is sealed of an image is attached to it in its registry.',
        });
    for (const file of positionals)
        await assertFile(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.cwd, file), file);
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_11__/* .signerOf */ .K)(values, world);
    if ('none' in signer) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('SEAL_FAILED', `There is nothing to sign with: ${signer.none}`, {
            hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
        });
    }
    if (image !== undefined)
        return (0,_seal_image_js__WEBPACK_IMPORTED_MODULE_10__/* .sealImageCommand */ .oO)(image, signer, { values, world });
    const files = { names: positionals, bundle };
    return predicate !== undefined && type !== undefined
        ? sealAttestation({ ...files, predicate, type: (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_7__/* .predicateTypeOf */ .T4)(type), mode: (0,_seal_push_attestations_js__WEBPACK_IMPORTED_MODULE_12__/* .attestationsMode */ .L$)(values) }, signer, world)
        : sealBlobs(files, signer, world);
}
async function assertFile(file, shown) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    if (info?.isFile() === true)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${shown} ${info === undefined ? 'does not exist' : 'is not a file'}`, {
        location: { file: shown },
        hint: 'Name files; they are taken relative to the current directory.',
    });
}
async function sealBlobs({ names, bundle }, signer, world) {
    const { seal, files } = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealFiles */ .pL)({
        files: names.map((file) => ({ path: file, what: 'raw-report' })),
        stagingDir: world.cwd,
        signer,
        log: world.log,
        ...(bundle === undefined ? {} : { bundle }),
    });
    if (seal.state === 'pending')
        return pendingAnswer(seal);
    if (seal.state !== 'sealed')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('SEAL_FAILED', seal.reason, {
            hint: 'Nothing was sealed. Run the same again once what the message names is mended.',
        });
    const bundles = seal.bundles.map(({ file, subject }, i) => ({
        file,
        subject,
        sha256: files[i]?.sha256 ?? '',
    }));
    return answer(seal.identity, bundles);
}
async function sealAttestation(about, signer, world) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.cwd, about.predicate);
    const predicate = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(file), about.predicate);
    if (typeof predicate !== 'object' || predicate === null || Array.isArray(predicate)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${about.predicate} is not a JSON object`, {
            location: { file: about.predicate },
            hint: 'Pass the predicate itself, not a statement or a list.',
        });
    }
    const subject = [];
    for (const name of about.names) {
        const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.cwd, name));
        const sha256 = (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .sha256Hex */ .f)(bytes);
        subject.push({ name: node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(name), digest: { sha256 } });
    }
    const statement = {
        _type: _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__/* .STATEMENT_TYPE */ .zG,
        subject,
        predicateType: about.type,
        predicate: predicate,
    };
    const out = about.bundle ?? `${about.names[0] ?? ''}.intoto.sigstore.json`;
    const waiting = out.replace(/\.sigstore\.json$/, '');
    const made = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealBytes */ .Jn)(Buffer.from(JSON.stringify(statement), 'utf8'), {
        signer,
        file: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.cwd, waiting),
        payloadType: _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_14__/* .IN_TOTO_TYPE */ .QN,
    });
    if (made instanceof _seal_pending_js__WEBPACK_IMPORTED_MODULE_6__/* .UnwitnessedError */ ._H) {
        await (0,_seal_pending_js__WEBPACK_IMPORTED_MODULE_6__/* .keepPending */ .D6)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.cwd, waiting), made);
        const pending = about.names.map((subject) => ({ file: (0,_seal_pending_js__WEBPACK_IMPORTED_MODULE_6__.pendingFile)(waiting), subject }));
        const { message: reason, missing } = made;
        return pendingAnswer({ state: 'pending', identity: made.raw.identity, reason, missing, pending });
    }
    const { sha256 } = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.cwd, out), made.json);
    await (0,_seal_pending_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetPending */ .rE)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.cwd, waiting));
    const attestation = { predicateType: about.type, bundle: made.json };
    const kept = await (0,_seal_push_attestations_js__WEBPACK_IMPORTED_MODULE_12__/* .pushAttestations */ .Cj)([attestation], about.mode, world);
    return answer(made.identity, about.names.map((name) => ({ file: out, subject: name, sha256 })), about.mode === 'never' ? {} : { githubAttestations: kept });
}
/** Exit code 3, as for everything that a service did not do: nothing is sealed yet. */
function pendingAnswer(seal) {
    const lines = [
        `PENDING: signed by ${seal.identity}, but not sealed yet`,
        ...seal.missing.map(({ service, url, reason }) => `  missing  the ${service} ${url}: ${reason}`),
        ...seal.pending.map(({ file, subject }) => `  ${subject} → ${file}`),
        '  Run the same again when the service answers: it completes the seal.',
    ];
    return { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.incomplete, text: (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_15__/* .displayText */ .WV)(lines.join('\n')), json: seal };
}
function answer(identity, bundles, more = {}) {
    const lines = [`Sealed by ${identity}`, ...bundles.map(({ file, subject }) => `  ${subject} → ${file}`)];
    lines.push(...(0,_seal_push_attestations_js__WEBPACK_IMPORTED_MODULE_12__/* .attestationLines */ .QH)(more.githubAttestations ?? []));
    return { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass, text: (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_15__/* .displayText */ .WV)(lines.join('\n')), json: { identity, bundles, ...more } };
}


/***/ }),

/***/ 3873:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/seal/oci/open-image.js + 1 modules
var open_image = __webpack_require__(26240);
// EXTERNAL MODULE: ./build/seal/oci/reference.js
var oci_reference = __webpack_require__(3410);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/model/signatures/statement.js
var statement = __webpack_require__(19056);
// EXTERNAL MODULE: ./build/seal/bundle.js
var seal_bundle = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/seal/oci/artifact.js
var artifact = __webpack_require__(83577);
;// CONCATENATED MODULE: ./build/seal/oci/attach.js


const PREDICATE = 'dev.sigstore.bundle.predicateType';
/**
 * Attaches a bundle to a manifest as an OCI 1.1 referrer, in the form that cosign 3 and GitHub's CLI read.
 *
 * @returns the descriptor of the artifact that carries it.
 * @see Sigstore bundle specification, "Storing in OCI registries"
 */
async function attachBundle(store, subject, attachment) {
    const config = await (0,artifact/* pushEmpty */.k)(store);
    const layer = await store.pushBlob(Buffer.from(attachment.bundle, 'utf8'), statement/* BUNDLE_MEDIA_TYPE */.NV);
    const { manifest, descriptor } = (0,artifact/* artifactOf */.q)(config, {
        artifactType: statement/* BUNDLE_MEDIA_TYPE */.NV,
        layers: [layer],
        subject,
        annotations: {
            'dev.sigstore.bundle.content': 'dsse-envelope',
            [PREDICATE]: attachment.predicateType,
            'org.opencontainers.image.created': attachment.created,
        },
    });
    await store.pushReferrer(subject, manifest, descriptor);
    return descriptor;
}

// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var oci_manifests = __webpack_require__(25209);
// EXTERNAL MODULE: ./build/seal/predicate-types.js
var predicate_types = __webpack_require__(22016);
// EXTERNAL MODULE: ./build/seal/dsse.js
var dsse = __webpack_require__(42144);
// EXTERNAL MODULE: ./build/seal/oci/attached.js
var attached = __webpack_require__(69223);
// EXTERNAL MODULE: ./build/seal/verify.js + 6 modules
var verify = __webpack_require__(61790);
;// CONCATENATED MODULE: ./build/seal/present.js





/**
 * Marks what this signer attached before: the very same statement under a signature of this key, or one that verifies
 * for this identity. Keyless, that needs the roots to verify with; without them everything is sealed anew.
 */
async function markPresent(jobs, { store, signer, roots, }) {
    const trust = signer.verifies === undefined ? await ownTrust(signer, roots) : undefined;
    if (signer.verifies === undefined && trust === undefined)
        return jobs;
    const found = new Map();
    for (const digest of new Set(jobs.map(({ subject }) => subject.digest)))
        for await (const bundle of (0,attached/* readAttached */.P)(store, digest)) {
            if ('artifactType' in bundle)
                continue;
            for (const job of jobs) {
                if (job.subject.digest !== digest || found.has(job))
                    continue;
                if (!isSame(bundle.bytes, job.payload, signer))
                    continue;
                if (trust === undefined || (await verifies(bundle, digest, trust)))
                    found.set(job, bundle);
            }
        }
    return jobs.map((job) => {
        const there = found.get(job);
        return there === undefined ? job : { ...job, there };
    });
}
async function ownTrust(signer, roots) {
    if (roots === undefined || signer.identify === undefined)
        return undefined;
    const { identity, issuer } = await signer.identify();
    return { kind: 'identity', constraint: { identity, issuer }, roots };
}
async function verifies({ artifact, bytes }, digest, trust) {
    const hex = digest.slice('sha256:'.length);
    try {
        await (0,verify/* verifyBundle */.I)({ bytes, name: artifact }, { kind: 'digest', algorithm: 'sha256', hex }, trust);
        return true;
    }
    catch (error) {
        // Somebody else's, or one that nobody could verify: it does not stand for ours.
        if (error instanceof errors/* SealgateError */.De)
            return false;
        throw error;
    }
}
/** Whether a bundle holds this very payload under a signature of this key. */
function isSame(bundle, payload, signer) {
    let value;
    try {
        value = JSON.parse(bundle.toString('utf8'));
    }
    catch {
        // Somebody else's artifact: not the same as ours, and not ours to judge.
        return false;
    }
    const { dsseEnvelope, verificationMaterial } = (value ?? {});
    const signature = dsseEnvelope?.signatures?.[0]?.sig;
    if (dsseEnvelope?.payload !== payload.toString('base64') || typeof signature !== 'string')
        return false;
    // A log that is asked for now must have been asked then.
    const { logs, timestampAuthorities } = signer.services;
    if ((verificationMaterial?.tlogEntries ?? []).length < logs.length)
        return false;
    if (timestampAuthorities.length > 0 && verificationMaterial?.timestampVerificationData === undefined)
        return false;
    const signed = (0,dsse/* preAuthEncoding */.J)(statement/* IN_TOTO_TYPE */.QN, payload);
    return signer.verifies?.(signed, Buffer.from(signature, 'base64')) ?? true;
}

// EXTERNAL MODULE: ./build/seal/statements.js
var statements = __webpack_require__(81627);
;// CONCATENATED MODULE: ./build/seal/seal-image.js










/** Certificate authority and log take their time; more at once would only be told to wait. */
const SIGNING_AT_ONCE = 4;
/** Uploads of a few kilobytes each. */
const ATTACHING_AT_ONCE = 4;
/**
 * Signs an image and what is said about it, and attaches the bundles to it. All are signed before the first is
 * attached, and no tag is set before the last. What fails halfway is an error that names what is attached and what is
 * missing; sealing again completes it and attaches nothing twice.
 *
 * @throws SealgateError SEAL_FAILED, VERIFICATION_FAILED where the image's tag was moved meanwhile.
 */
async function sealImage(options) {
    const { image, signer, log, publish = [] } = options;
    const { store, subject, tag } = image;
    const jobs = await markPresent(jobsOf(options), { store, signer, roots: options.roots });
    const signed = await signAll(signer, jobs, log);
    const done = new Map();
    const published = [];
    const moved = [];
    try {
        await attachAll(options, signed, (job, seal) => done.set(job, seal));
        if (tag !== undefined)
            await (0,open_image/* assertTag */.D)(store, tag, subject.descriptor.digest);
        for (const name of publish) {
            const from = (await store.manifest(name))?.descriptor.digest;
            await store.tag(name, subject);
            const tag = `${store.name}:${name}`;
            published.push(tag);
            if (from !== undefined && from !== subject.descriptor.digest)
                moved.push({ tag, from });
        }
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.code === 'VERIFICATION_FAILED')
            throw error;
        const missing = [
            ...jobs.filter((job) => !done.has(job)).map((job) => `${job.predicateType} of ${job.subject.digest}`),
            ...publish.slice(published.length).map((name) => `the tag ${name}`),
        ];
        throw new errors/* SealgateError */.De('SEAL_FAILED', `${(0,errors/* messageOf */.bD)(error)}. Attached: ${done.size} of ${jobs.length}; missing: ${missing.join(', ') || 'nothing else'}`, {
            hint: `${error instanceof errors/* SealgateError */.De && error.hint !== undefined ? `${error.hint} ` : ''}The image is not sealed. Run the same again to complete it.`,
            cause: error,
        });
    }
    finally {
        log?.progress(undefined);
    }
    const identities = [...new Set(signed.flatMap(({ bundle }) => bundle?.identity ?? []))];
    const sealed = {
        identity: identities.join(', ') || 'the same signer before',
        image: `${store.name}@${subject.descriptor.digest}`,
        attached: jobs.flatMap((job) => done.get(job) ?? []),
        published,
        moved,
    };
    const attestations = signed.flatMap(({ job: { predicateType, there }, bundle: made }) => {
        const bundle = made?.json ?? there?.bytes.toString('utf8');
        return bundle === undefined || predicateType === predicate_types/* IMAGE_SIGNATURE_TYPE */.yI ? [] : [{ predicateType, bundle }];
    });
    return { sealed, attestations };
}
/** Attaches what is not there yet, a few at a time. Each that has begun comes to its end before a failure is told. */
async function attachAll({ image: { store }, created, log }, signed, done) {
    const slots = (0,io_slots/* createSlots */.e)(ATTACHING_AT_ONCE);
    const failure = new AbortController();
    let count = 0;
    const results = await Promise.allSettled(signed.map(({ job, bundle: made }) => slots(async () => {
        failure.signal.throwIfAborted();
        const bundle = made?.json;
        if (bundle === undefined)
            return done(job, { ...aboutOf(job), artifact: job.there?.artifact ?? '', state: 'there' });
        try {
            const attachment = { bundle, predicateType: job.predicateType, created };
            const { digest: artifact } = await attachBundle(store, job.subject, attachment);
            count += 1;
            log?.progress(`Attached ${count} of ${signed.length}`);
            return done(job, { ...aboutOf(job), artifact, state: 'attached' });
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
    })));
    if (failure.signal.aborted)
        throw failure.signal.reason;
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
    for (const digest of new Set(signed.map(({ job }) => job.subject.digest)))
        await store.confirmReferrers(digest);
}
/** Signs what is not there yet, a few at a time: each asks the log and waits for it. */
async function signAll(signer, jobs, log) {
    const slots = (0,io_slots/* createSlots */.e)(SIGNING_AT_ONCE);
    let done = 0;
    try {
        return await Promise.all(jobs.map((job) => slots(async () => {
            if (job.there !== undefined)
                return { job, bundle: undefined };
            const bundle = await (0,seal_bundle/* signEnvelope */.Yj)(signer, job.payload, statement/* IN_TOTO_TYPE */.QN);
            done += 1;
            log?.progress(`Signing: ${done} of ${jobs.length} done`);
            return { job, bundle };
        })));
    }
    finally {
        log?.progress(undefined);
    }
}
function aboutOf({ subject, predicateType }) {
    const { os, architecture, variant } = subject.platform ?? {};
    const platform = [os, architecture, variant].filter((part) => part !== undefined).join('/');
    return { subject: subject.digest, ...(platform === '' ? {} : { platform }), predicateType };
}
function jobsOf({ image, statements, platforms }) {
    const { descriptor, bytes } = image.subject;
    const { manifests } = (0,oci_manifests/* parseManifest */.Ng)(bytes, `${image.store.name}@${descriptor.digest}`);
    const parts = platforms && (0,oci_manifests/* isIndex */.nw)(descriptor.mediaType) ? manifests.filter(isPlatform) : [];
    const signature = { predicateType: predicate_types/* IMAGE_SIGNATURE_TYPE */.yI, predicate: {} };
    return [
        ...[signature, ...statements].map((statement) => jobOf(image.store.name, descriptor, statement)),
        ...parts.map((part) => jobOf(image.store.name, part, signature)),
    ];
}
/** Builders put attestations of their own into an index, as manifests of an unknown platform. */
function isPlatform({ platform }) {
    return platform?.os !== 'unknown';
}
function jobOf(name, subject, { predicateType, predicate }) {
    const statement = {
        _type: statements/* STATEMENT_TYPE */.zG,
        subject: [{ name, digest: { sha256: subject.digest.slice('sha256:'.length) } }],
        predicateType,
        predicate,
    };
    return { subject, predicateType, payload: Buffer.from(JSON.stringify(statement), 'utf8') };
}

// EXTERNAL MODULE: ./build/seal/services/trusted-root.js
var trusted_root = __webpack_require__(74774);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/data/json.js
var data_json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/packages/integrity.js
var packages_integrity = __webpack_require__(95488);
// EXTERNAL MODULE: ./build/model/signatures/workflow-identity.js
var workflow_identity = __webpack_require__(99399);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/seal/predicates.js







/** How GitHub describes a build by a workflow; docs/seal.md says what of it we fill in. */
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
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
    const workflow = (0,workflow_identity/* splitWorkflow */.y)(found.workflow_ref.slice(found.repository.length + 1), found.ref);
    const predicate = {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: {
                workflow: { ref: workflow.ref ?? found.ref, repository: source, path: workflow.file },
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
    return { predicateType: predicate_types/* PROVENANCE_TYPE */.Ti, predicate };
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
            const [hash] = (0,packages_integrity/* strongestHashes */.Wt)((0,packages_integrity/* parseIntegrity */.hN)(integrity ?? ''));
            if (hash === undefined)
                continue;
            materials.set(`${purl} ${hash.hex}`, { uri: purl, digest: { [hash.algorithm]: hash.hex } });
        }
    }
    return [...materials].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)).map(([, material]) => material);
}
/** The action's commit stands under its repository, as the specification wants components to be named. */
function versionsOf({ version, action = '' }) {
    const at = action.indexOf('@');
    return { sealgate: version, ...(at <= 0 ? {} : { [action.slice(0, at)]: action.slice(at + 1) }) };
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
        verifier: { id: VERIFIER_ID, version: versionsOf(context.tool) },
        timeVerified: context.time,
        resourceUri: image,
        policy: {
            uri: policy.commit === undefined ? where : `${where}@${policy.commit}`,
            digest: { sha256: policy.digest },
        },
        inputAttestations: [{ uri: 'record.json', digest: { sha256: digest } }],
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? [statements/* GATE_PASSED */.Dw] : [],
        slsaVersion: '1.1',
    };
    return { predicateType: predicate_types/* VSA_TYPE */.gs, predicate };
}
/**
 * An SBOM as an attestation, its type from what it is.
 *
 * @param value parsed JSON of a CycloneDX or SPDX document.
 * @throws SealgateError INPUT_INVALID where it is neither.
 */
function sbomStatement(value, name) {
    const document = (0,data_json/* isObject */.G)(value) ? value : {};
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

;// CONCATENATED MODULE: ./build/seal/scan-predicates.js



/**
 * A scanner's report about an image, kept whole, as an attestation.
 *
 * @param report as parsed; `raw` the same document.
 * @param digests the image's digest, and of an index its platforms': the report must name one of them.
 * @throws SealgateError VERIFICATION_FAILED where the report is about another image, INPUT_INVALID where it names none
 * or says of itself that it is not whole.
 * @see cosign, COSIGN_VULN_ATTESTATION_SPEC.md
 */
function scanStatement(report, raw, digests) {
    const { target, problems, tool, createdAt, path } = report;
    const location = { location: { file: path } };
    if (problems.length > 0)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${path} proves less than it seems to: ${problems[0]}`, {
            ...location,
            hint: 'Scan again, and attest a report that is whole.',
        });
    if (target?.kind !== 'image' || target.digest === undefined)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${path} does not say which image it is about`, {
            ...location,
            hint: 'Scan the image by its digest: trivy image --format json name@sha256:…',
        });
    if (!digests.includes(target.digest))
        throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${path} is about ${target.digest}, not about ${digests[0]}`, {
            ...location,
            hint: 'Scan the digest that is sealed.',
        });
    const version = tool.version ?? '';
    return {
        predicateType: predicate_types/* VULN_TYPE */.JV,
        predicate: {
            invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
            scanner: {
                uri: `pkg:generic/${encodeURIComponent(tool.name)}${version === '' ? '' : `@${encodeURIComponent(version)}`}`,
                version,
                db: { uri: '', version: '' },
                result: raw,
            },
            metadata: createdAt === undefined ? {} : { scanStartedOn: createdAt, scanFinishedOn: createdAt },
        },
    };
}
/**
 * What came of the tests, failed ones too.
 *
 * @throws SealgateError INPUT_INVALID where no test ran.
 * @see in-toto predicate `test-result` v0.1
 */
function testStatement(results, file, run) {
    const { passed, failed } = results;
    if (passed.length + failed.length === 0)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} holds no test that ran`, {
            location: { file },
            hint: 'Nothing that ran is nothing to attest.',
        });
    return {
        predicateType: predicate_types/* TEST_RESULT_TYPE */.UJ,
        predicate: {
            result: failed.length > 0 ? 'FAILED' : 'PASSED',
            configuration: run.source === undefined ? [] : [run.source],
            ...(run.url === undefined ? {} : { url: run.url }),
            passedTests: passed,
            warnedTests: [],
            failedTests: failed,
        },
    };
}
/** The gate's verdict in the form that knows nothing of SLSA. @see in-toto predicate `svr` v0.2 */
function verdictResultStatement(record) {
    return { predicateType: statements/* SVR_TYPE */.pb, predicate: (0,statements/* verdictPredicate */.rq)(record) };
}

// EXTERNAL MODULE: ./build/seal/services/oidc.js
var oidc = __webpack_require__(50669);
;// CONCATENATED MODULE: ./build/commands/seal/image-statements.js












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
        statements.push(summaryStatement(run, (0,digest/* sha256Hex */.f)(await (0,files_files/* readCapped */.EF)(file)), image));
        if (values.svr === true)
            statements.push(verdictResultStatement(run));
    }
    statements.push(...(await scanStatements(values, subject, world)), ...(await testStatements(values, world)));
    const predicate = (0,flags/* textOf */.b6)(values, 'predicate');
    const type = (0,flags/* textOf */.b6)(values, 'type');
    if (predicate !== undefined && type !== undefined) {
        statements.push({
            predicateType: (0,predicate_types/* predicateTypeOf */.T4)(type),
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
    const { readLockfiles } = await Promise.all(/* import() */[__webpack_require__.e(5315), __webpack_require__.e(5518)]).then(__webpack_require__.bind(__webpack_require__, 55315));
    const { graphs, problems } = await readLockfiles(external_node_path_default().resolve(world.cwd, dir));
    const [problem] = problems;
    if (problem !== undefined)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The materials are not known: ${problem.message}`, {
            hint: 'Mend the lockfile, or leave --dir away: provenance then names the commit only.',
        });
    return graphs;
}
async function readJson(file, world) {
    return (0,json/* parseJson */.q)(await (0,files_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, file)), file);
}
async function scanStatements(values, { descriptor, bytes }, world) {
    const files = (0,flags/* listOf */.c3)(values, 'scan');
    if (files.length === 0)
        return [];
    const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(4641), __webpack_require__.e(5763), __webpack_require__.e(2353), __webpack_require__.e(3983), __webpack_require__.e(3466)]).then(__webpack_require__.bind(__webpack_require__, 3983));
    const parts = (0,oci_manifests/* isIndex */.nw)(descriptor.mediaType) ? (0,oci_manifests/* parseManifest */.Ng)(bytes, descriptor.digest).manifests : [];
    const digests = [descriptor.digest, ...parts.map(({ digest }) => digest)];
    const statements = [];
    for (const file of files) {
        const raw = await (0,files_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, file), MAX_REPORT_BYTES);
        const parsed = parseReport(raw, file);
        if ('failure' in parsed)
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is no report: it ${parsed.failure.message}`, {
                location: { file },
                hint: 'Scan again: nothing was scanned, or the scanner failed.',
            });
        statements.push(scanStatement(parsed.report, asObject((0,json/* parseJson */.q)(raw, file), file), digests));
    }
    return statements;
}
async function testStatements(values, world) {
    const statements = [];
    for (const file of (0,flags/* listOf */.c3)(values, 'test-report')) {
        const { readJunit } = await __webpack_require__.e(/* import() */ 7671).then(__webpack_require__.bind(__webpack_require__, 27671));
        const results = readJunit(await (0,files_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, file), MAX_REPORT_BYTES), file);
        statements.push(testStatement(results, file, testRun(world)));
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
    if ((0,data_json/* isObject */.G)(value))
        return value;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a JSON object`, {
        location: { file },
        hint: 'Pass the JSON itself, not a statement or a list.',
    });
}

// EXTERNAL MODULE: ./build/commands/seal/push-attestations.js
var push_attestations = __webpack_require__(90550);
;// CONCATENATED MODULE: ./build/commands/seal/image.js










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
        description: "With --image: Sigstore trusted root of the instance that seals, so that what this identity attached before is recognised. Default: the public-good instance's.",
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
async function sealImageCommand(reference, signer, { values, world }) {
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
        const { sealed, attestations } = await sealImage({
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
    return (0,trusted_root/* loadTrustedRoot */.K)(file === undefined ? undefined : external_node_path_default().resolve(world.cwd, file));
}
function sealedText({ identity, image, attached, published, moved }, kept) {
    const lines = [`Sealed ${image}`, `  by ${identity}`];
    for (const { predicateType, platform, artifact, state } of attached) {
        const where = platform === undefined ? '' : ` (${platform})`;
        lines.push(`  ${state === 'there' ? 'there already' : 'attached'}  ${predicateType}${where} → ${artifact}`);
    }
    lines.push(...(0,push_attestations/* attestationLines */.QH)(kept));
    for (const tag of published) {
        const before = moved.find((one) => one.tag === tag);
        lines.push(`  published  ${tag}${before === undefined ? '' : `, which meant ${before.from} before`}`);
    }
    return (0,display/* displayText */.WV)(lines.join('\n'));
}


/***/ }),

/***/ 90550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
    choices: MODES,
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
        const progress = { kept: pushed.length, all: attestations.length };
        const done = tooLarge(attestation) ?? (await pushOne(attestation, progress, world));
        if (done.state !== 'kept' && mode === 'always')
            throw failed(attestation, progress, { reason: done.reason ?? done.state });
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
async function pushOne({ predicateType, bundle }, progress, world) {
    const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: slug = '' } = world.env;
    const [owner = '', repo = ''] = slug.split('/');
    if (token === '' || owner === '' || repo === '')
        return {
            predicateType,
            state: 'not-permitted',
            reason: 'GITHUB_TOKEN and GITHUB_REPOSITORY are not both set',
        };
    const { openGithub } = await __webpack_require__.e(/* import() */ 8024).then(__webpack_require__.bind(__webpack_require__, 98024));
    const { GithubError } = await __webpack_require__.e(/* import() */ 1831).then(__webpack_require__.bind(__webpack_require__, 51831));
    const github = await openGithub({ token, env: world.env, log: world.log });
    try {
        const parameters = { owner, repo, bundle: JSON.parse(bundle) };
        const { data, status } = await github.call('POST /repos/{owner}/{repo}/attestations', parameters);
        const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
        // What answers everything with a good status keeps nothing.
        if (typeof id !== 'number')
            throw new GithubError('unexpected', 'GitHub answered something else than the number of an attestation', { status });
        return { predicateType, state: 'kept', id };
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
        throw failed({ predicateType }, progress, { reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), cause: error });
    }
}
/** GitHub measures the predicate, as the JSON it is. */
function tooLarge({ predicateType, bundle }) {
    const { dsseEnvelope } = JSON.parse(bundle);
    const { subject, predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
    const bytes = Buffer.byteLength(JSON.stringify(predicate) ?? '');
    const reason = subject.length > MAX_SUBJECTS
        ? `it has ${subject.length} subjects, and GitHub takes ${MAX_SUBJECTS}`
        : bytes > MAX_PREDICATE_BYTES
            ? `its predicate is ${bytes} bytes, and GitHub takes ${MAX_PREDICATE_BYTES}`
            : undefined;
    return reason === undefined ? undefined : { predicateType, state: 'too-large', reason };
}
function failed({ predicateType }, { kept, all }, { reason, cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `${predicateType} is not in GitHub's attestations (${kept} of ${all} are): ${reason}`, {
        hint: 'The seal itself stands. Run the same again to complete it.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 95488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
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
    return readIntegrity(text).hashes;
}
/**
 * As `parseIntegrity`, with the parts that are no hash of a known algorithm and length. Package managers do not agree on
 * them: npm takes `sha224-…` for stronger than SHA-1, and compares what it can of a cut-off SHA-512.
 */
function readIntegrity(text) {
    const hashes = [];
    const strange = [];
    for (const part of text.split(/\s+/)) {
        const hash = hashIn(part);
        if (hash !== undefined)
            hashes.push(hash);
        else if (part !== '')
            strange.push(part);
    }
    return { hashes, strange };
}
function hashIn(part) {
    const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
    if (match === null)
        return undefined;
    const algorithm = match[1];
    const digest = Buffer.from(match[2] ?? '', 'base64');
    if (digest.length !== BYTES[algorithm])
        return undefined;
    return { algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') };
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 83577:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pushEmpty),
/* harmony export */   q: () => (/* binding */ artifactOf)
/* harmony export */ });
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25209);

/** The config, and the one layer of artifacts without content. */
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY = Buffer.from('{}', 'utf8');
/** Pushes the empty config of artifacts. */
function pushEmpty(store) {
    return store.pushBlob(EMPTY, EMPTY_TYPE);
}
/**
 * The manifest of an artifact; the same bytes for the same parts.
 *
 * @param config as `pushEmpty` gives it.
 * @see OCI image specification 1.1, "Guidelines for artifact usage"
 */
function artifactOf(config, parts) {
    const { artifactType, layers, subject, annotations } = parts;
    const said = annotations === undefined ? {} : { annotations };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MANIFEST */ .MS,
        artifactType,
        config,
        layers,
        ...(subject === undefined
            ? {}
            : { subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size } }),
        ...said,
    }), 'utf8');
    const descriptor = {
        mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(manifest),
        size: manifest.length,
        artifactType,
        ...said,
    };
    return { manifest, descriptor };
}


/***/ })

};
;