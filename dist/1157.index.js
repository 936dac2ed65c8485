"use strict";
exports.id = 1157;
exports.ids = [1157];
exports.modules = {

/***/ 71359:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ alternativeNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The names in a certificate's subjectAltName extension, without their kind.
 *
 * @param certificate DER, or PEM.
 * @throws Error where it is no certificate.
 */
function alternativeNames(certificate) {
    const text = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).subjectAltName ?? '';
    // Node quotes, as JSON, a value that would be ambiguous in a comma-separated list.
    const names = text.matchAll(/(?:^|, )([A-Za-z ]+):(?:"((?:[^"\\]|\\.)*)"|([^,]*(?:,(?! [A-Za-z ]+:)[^,]*)*))/g);
    return [...names].map((match) => match[2] === undefined ? (match[3] ?? '') : String(JSON.parse(`"${match[2]}"`)));
}


/***/ }),

/***/ 26567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertProof),
/* harmony export */   g: () => (/* binding */ assertLogBinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19276);


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
    const [armored] = (0,_data_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .pemBlocks */ .P)(bytes.toString('latin1'));
    return armored === undefined ? bytes : Buffer.from(armored.body, 'base64');
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

/***/ 31157:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keylessSigner: () => (/* binding */ keylessSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/model/signatures/certificate-names.js
var certificate_names = __webpack_require__(71359);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/data/json.js
var data_json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/seal/services/post.js
var post = __webpack_require__(81050);
;// CONCATENATED MODULE: ./build/seal/services/fulcio.js



const MAX_ANSWER_BYTES = 1024 * 1024;
/**
 * Has a key certified for the identity in a token.
 *
 * @returns the certificate as the authority wrote it, PEM. Whether it is for this key the caller checks.
 * @throws Error with the reason.
 * @see sigstore/fulcio, fulcio.proto: POST /api/v2/signingCert
 */
async function requestCertificate(url, { token, publicKey, proof }, services) {
    const request = {
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey },
            proofOfPossession: proof.toString('base64'),
        },
    };
    const answer = await (0,post/* post */.b)({
        url: `${url}/api/v2/signingCert`,
        body: Buffer.from(JSON.stringify(request), 'utf8'),
        type: 'application/json',
        accept: 'application/json',
        maxBytes: MAX_ANSWER_BYTES,
        secrets: [token],
    }, services);
    const certificate = leafIn((0,json/* parseJson */.q)(answer, 'its answer'));
    if (certificate === undefined)
        throw new Error('no certificate in the answer');
    return certificate;
}
/** The proof of its entry in a certificate log is inside of the certificate, or beside it. */
function leafIn(answer) {
    if (!(0,data_json/* isObject */.G)(answer))
        return undefined;
    const signed = answer.signedCertificateEmbeddedSct ?? answer.signedCertificateDetachedSct;
    const chain = (0,data_json/* isObject */.G)(signed) ? signed.chain : undefined;
    const certificates = (0,data_json/* isObject */.G)(chain) ? chain.certificates : undefined;
    const leaf = Array.isArray(certificates) ? certificates[0] : undefined;
    return typeof leaf === 'string' ? leaf : undefined;
}
/**
 * Who a token is for, as the authority takes it: the address where it names one, else the subject.
 *
 * @throws Error where it names nobody, or an address that its issuer did not check.
 */
function subjectOf(claims) {
    const { email, email_verified: verified, sub } = claims;
    if (typeof email === 'string' && email !== '') {
        if (verified !== true && verified !== 'true')
            throw new Error('its issuer did not check the email address in the token');
        return email;
    }
    if (typeof sub === 'string' && sub !== '')
        return sub;
    throw new Error('the token names no subject');
}

// EXTERNAL MODULE: ./build/seal/services/oidc.js
var oidc = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/seal/services/witness.js
var witness = __webpack_require__(70453);
;// CONCATENATED MODULE: ./build/seal/services/keyless.js







/** Fulcio's certificates live ten minutes; one is used for half of that. */
const REUSE_MS = 5 * 60_000;
/**
 * Signs as the job that runs: a key that lives in memory only, certified by Fulcio for the job's identity. One
 * certificate serves all files of a run.
 */
function keylessSigner(options) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    // The promise is kept, not the answer: signatures that begin together share one certificate.
    let certifying;
    let asked = 0;
    const certified = () => {
        if (certifying === undefined || performance.now() - asked > REUSE_MS) {
            asked = performance.now();
            certifying = certify(options, privateKey, publicKey);
            // A failure is not kept: sealing again asks again.
            certifying.catch(() => {
                certifying = undefined;
            });
        }
        return certifying;
    };
    return {
        kind: 'keyless',
        services: options.services,
        identify: certified,
        sign: async (data) => {
            const { pem, identity } = await certified();
            return {
                signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
                identity,
                by: { kind: 'certificate', pem },
            };
        },
    };
}
async function certify({ source, env, fulcioUrl, services }, privateKey, publicKey) {
    const token = await (0,oidc/* identityToken */._M)(source, env, services.timeoutMs);
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    try {
        const claims = (0,oidc/* claimsOf */.ds)(token);
        const proof = (0,external_node_crypto_.sign)('sha256', Buffer.from(subjectOf(claims), 'utf8'), privateKey);
        const issued = await requestCertificate(fulcioUrl, { token, publicKey: pem, proof }, services);
        const certificate = new external_node_crypto_.X509Certificate(issued);
        if (!certificate.checkPrivateKey(privateKey))
            throw new Error('the certificate is for another key');
        const [identity] = (0,certificate_names/* alternativeNames */.k)(issued);
        if (identity === undefined || identity === '')
            throw new Error('the certificate names nobody');
        return { pem: certificate.toString(), identity, issuer: String(claims.iss ?? '') };
    }
    catch (error) {
        // Whoever is told a token may quote it; such errors are not passed on.
        throw new errors/* SealgateError */.De('SEAL_FAILED', `The certificate authority ${fulcioUrl} gave no certificate: ${(0,redact/* redact */.E)((0,witness/* reasonOf */.A3)(error), [token])}`, { hint: 'Nothing was sealed. Run it again when the service answers.' });
    }
}


/***/ }),

/***/ 81050:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27436);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5103);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);



/** A service answered that it does not do what was asked. */
class Refusal extends Error {
    status;
    /** Where it says that the thing is instead. */
    location;
    constructor({ status, reason, said }, secrets) {
        const words = wordsOf(said?.body, secrets);
        super(words === undefined ? reason : `${reason}: ${words}`);
        this.name = 'Refusal';
        this.status = status;
        const location = said?.headers.location;
        this.location = typeof location === 'string' ? location : undefined;
    }
}
/** Asks a service that certifies or witnesses. @throws Error with the reason where there is no usable answer. */
async function post(question, services) {
    const { url, body, type, accept, maxBytes, secrets = [] } = question;
    const client = await (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)({
        env: services.env,
        userAgent: 'sealgate',
        tries: (services.retries ?? 2) + 1,
        timeouts: {
            silenceMs: services.timeoutMs ?? 30_000,
            totalMs: services.timeoutMs ?? 30_000,
        },
    });
    try {
        const answer = await client.get(url, {
            ...(body === undefined ? {} : { method: 'POST', body: { bytes: body, type } }),
            accept,
            maxBytes,
            refusals: true,
        });
        if (answer.kind === 'refused')
            throw new Refusal(answer, secrets);
        if (answer.kind !== 'answer')
            throw new Error(answer.reason);
        return answer.body;
    }
    finally {
        await client.close();
    }
}
/** What Sigstore's services say of a refusal: `{"code": …, "message": …}`. */
function wordsOf(body, secrets) {
    try {
        const said = JSON.parse(body?.toString('utf8') ?? '');
        if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(said) || typeof said.message !== 'string')
            return undefined;
        // Of a secret that is cut nobody would know that it is one.
        return (0,_io_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(said.message, secrets).slice(0, 300);
    }
    catch {
        // Proxies answer with pages of their own: the status says enough.
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