"use strict";
exports.id = 1046;
exports.ids = [1046];
exports.modules = {

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

/***/ 51046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ sealLedgerHead),
/* harmony export */   pL: () => (/* binding */ sealFiles)
/* harmony export */ });
/* unused harmony export BUNDLE_MEDIA_TYPE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74561);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81627);







/** Media type of Sigstore bundles, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `failed`, with the reason.
 */
async function sealFiles(options) {
    const { files, stagingDir, log } = options;
    if (files.length === 0)
        return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
    const written = [];
    try {
        const made = await signAll(options);
        for (const { subject, bundle } of made) {
            const name = options.bundle ?? `${subject}.sigstore.json`;
            const { sha256, bytes } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, name), bundle.json);
            written.push({ path: name, what: 'bundle', mediaType: BUNDLE_MEDIA_TYPE, sha256, bytes });
        }
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
/** Services take their time, and more at once would only be told to wait. */
const SIGNING_AT_ONCE = 8;
async function signAll({ files, stagingDir, signer, log, }) {
    const slots = (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_6__/* .createSlots */ .e)(SIGNING_AT_ONCE);
    const failure = new AbortController();
    let done = 0;
    return Promise.all(files.map((file) => slots(async () => {
        // One failed: what is not begun yet would be thrown away, but stand in the log for ever.
        failure.signal.throwIfAborted();
        try {
            const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, file.path));
            const bundle = file.what === 'statement'
                ? await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Y)(signer, bytes, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)
                : await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signBlob */ .P)(signer, bytes);
            done += 1;
            log?.progress(`Sealed ${done} of ${files.length}`);
            return { subject: file.path, bundle };
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
    })));
}
/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
async function sealLedgerHead(signer, head) {
    const payload = Buffer.from(JSON.stringify((0,_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .headStatement */ .G0)(head)), 'utf8');
    return (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Y)(signer, payload, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)).json;
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signBlob),
/* harmony export */   Y: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42144);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89539);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48503);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90950);






const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
async function signBlob(signer, artifact) {
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
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
    const raw = await signer.sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .preAuthEncoding */ .J)(payloadType, payload));
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
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const witnessed = await (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .witness */ .u)(signer.services, content, raw.by);
    const bundle = {
        mediaType: BUNDLE_V03,
        content,
        verificationMaterial: {
            content: raw.by.kind === 'public-key'
                ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
                : { $case: 'certificate', certificate: { rawBytes: (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemDer */ .c)(raw.by.pem) } },
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
    const signer = (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemDer */ .c)(raw.by.pem);
    try {
        for (const entry of tlogEntries)
            (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLogBinding */ .g)(entry.canonicalizedBody, raw.signature, signer);
    }
    catch (error) {
        const logs = services.logs.map(({ url }) => url).join(', ');
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(`The transparency log ${logs}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
    if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return;
    try {
        const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
        for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(raw.signature);
    }
    catch (error) {
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(`The timestamp authority ${services.timestampAuthorities.join(', ')}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
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

/***/ 90950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** Has the logs and the timestamp authorities witness a signature. All that were named must answer. */
async function witness(services, content, by) {
    const { logs, timestampAuthorities } = services;
    const [tlogEntries, rfc3161Timestamps] = await Promise.all([
        Promise.all(logs.map((log) => ask(`The transparency log ${log.url}`, () => enter(log, services, content, by)))),
        Promise.all(timestampAuthorities.map((url) => ask(`The timestamp authority ${url}`, async () => {
            const { requestTimestamp } = await __webpack_require__.e(/* import() */ 4081).then(__webpack_require__.bind(__webpack_require__, 54081));
            return { signedTimestamp: await requestTimestamp(url, signatureOf(content), services) };
        }))),
    ]);
    return { tlogEntries, rfc3161Timestamps };
}
async function enter(log, services, content, by) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 82775));
        return enterLog(log.url, services, content, by);
    }
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(7335), __webpack_require__.e(2088), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179));
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
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(at);
        if (!reasons.some((known) => known.includes(message)))
            reasons.push(message);
        at = at instanceof Error ? at.cause : undefined;
    }
    return reasons.join(': ');
}
/** An error that names the service and says that nothing was sealed. */
function failed(who, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `${who} ${what}`, {
        hint: 'Nothing was sealed. Run it again when the service answers.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
;