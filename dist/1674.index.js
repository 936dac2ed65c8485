"use strict";
exports.id = 1674;
exports.ids = [1674];
exports.modules = {

/***/ 1674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ canWait),
/* harmony export */   D6: () => (/* binding */ keepPending),
/* harmony export */   _H: () => (/* binding */ UnwitnessedError),
/* harmony export */   _o: () => (/* binding */ PENDING_SUFFIX),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   fL: () => (/* binding */ PENDING_TYPE),
/* harmony export */   pendingFile: () => (/* binding */ pendingFile),
/* harmony export */   pendingReason: () => (/* binding */ pendingReason),
/* harmony export */   rE: () => (/* binding */ forgetPending)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98262);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98534);
/* harmony import */ var _model_signatures_certificate_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71359);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42144);
/* harmony import */ var _services_witness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70453);










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
        super('SEAL_FAILED', (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing), {
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
    return (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(pendingFile(file), `${JSON.stringify({ mediaType: PENDING_TYPE, ...json })}\n`);
}
/**
 * A pending seal of this very content by this very signer, or nothing: another file's, another signer's and a planted
 * one are passed over, and the content is signed anew.
 */
async function readPending(file, signer, unsigned) {
    const stored = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
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
    const raw = await signerOf(bundle, signer, signedBytes(content, unsigned));
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
function signedBytes(content, { bytes, payloadType }) {
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
        const names = (0,_model_signatures_certificate_names_js__WEBPACK_IMPORTED_MODULE_6__/* .alternativeNames */ .k)(pem);
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
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th)).catch(() => undefined)) !== undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pendingFile(file), { force: true });
}
/**
 * What a pending seal still lacks, for people; `undefined` where there is none.
 *
 * @param file the pending seal itself.
 */
async function pendingReason(file) {
    const stored = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(file, MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE || !Array.isArray(value.missing))
        return undefined;
    const missing = value.missing.filter(_model_data_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G).map(({ service, url, reason }) => ({
        service: service === 'timestamp authority' ? service : 'transparency log',
        url: String(url),
        reason: String(reason),
    }));
    if (missing.length === 0)
        return 'other files of its run were not witnessed';
    return (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing).slice(0, 500);
}
function parsed(stored) {
    try {
        const value = JSON.parse(stored.toString('utf8'));
        return (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G)(value) ? value : undefined;
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
}


/***/ }),

/***/ 70453:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_data_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19276);
/* harmony import */ var _model_signatures_log_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26567);



/**
 * Has the logs and the timestamp authorities witness a signature. One that answers nonsense with a good status is
 * missing too: an entry must name this signature and signer, a timestamp this signature.
 *
 * @param before what they gave to an earlier run: who is done is not asked again.
 */
async function witness(services, signed, before = { tlogEntries: [], rfc3161Timestamps: [] }) {
    const { logs, timestampAuthorities } = services;
    const signature = signatureOf(signed.content);
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
                const entry = await enter(log, services, signed);
                assertSense(() => (0,_model_signatures_log_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .assertLogBinding */ .g)(entry.canonicalizedBody, signature, (0,_model_data_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemDer */ .c)(signed.by.pem)));
                return entry;
            }))),
        before.rfc3161Timestamps.length === timestampAuthorities.length
            ? before.rfc3161Timestamps
            : Promise.all(timestampAuthorities.map((url) => ask('timestamp authority', url, async () => {
                const { requestTimestamp } = await __webpack_require__.e(/* import() */ 5502).then(__webpack_require__.bind(__webpack_require__, 25502));
                const signedTimestamp = await requestTimestamp(url, signature, services);
                await assertTimestamp(signedTimestamp, signed.content);
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
async function enter(log, services, signed) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 6558).then(__webpack_require__.bind(__webpack_require__, 76558));
        return enterLog(log.url, services, signed);
    }
    const { enterLogV1 } = await __webpack_require__.e(/* import() */ 7771).then(__webpack_require__.bind(__webpack_require__, 77771));
    return enterLogV1(log.url, services, signed);
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function assertTimestamp(signedTimestamp, content) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
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