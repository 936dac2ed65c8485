export const id = 459;
export const ids = [459];
export const modules = {

/***/ 46459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keylessSigner: () => (/* binding */ keylessSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(25484);
// EXTERNAL MODULE: ./build/seal/bundle.js + 2 modules
var bundle = __webpack_require__(8544);
;// CONCATENATED MODULE: ./build/seal/certificate.js


/** Fulcio's certificate extensions that say more of a workflow. @see sigstore/fulcio docs/oid-info.md */
const OIDS = {
    repository: '1.3.6.1.4.1.57264.1.12',
    commit: '1.3.6.1.4.1.57264.1.13',
    ref: '1.3.6.1.4.1.57264.1.14',
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
    const text = new external_node_crypto_.X509Certificate(certificate).subjectAltName ?? '';
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
    return new SealgateError('VERIFICATION_FAILED', `The certificate ${what}`);
}

// EXTERNAL MODULE: ./build/seal/oidc.js
var oidc = __webpack_require__(2183);
;// CONCATENATED MODULE: ./build/seal/keyless.js






/** Fulcio's certificates live ten minutes; one is used for half of that. */
const REUSE_MS = 5 * 60_000;
/**
 * Signs as the job that runs: a key that lives in memory only, certified by Fulcio for the job's identity. One
 * certificate serves all files of a run.
 */
function keylessSigner(options) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    let certified;
    return {
        kind: 'keyless',
        services: options.services,
        sign: async (data) => {
            if (certified === undefined || performance.now() - certified.since > REUSE_MS)
                certified = await certify(options, privateKey, publicKey);
            return {
                signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
                identity: certified.identity,
                by: { kind: 'certificate', pem: certified.pem },
            };
        },
    };
}
async function certify({ source, env, fulcioUrl, services }, privateKey, publicKey) {
    const token = await (0,oidc/* identityToken */._)(source, env);
    const { FulcioSigner } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(335), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const fulcio = new FulcioSigner({
        fulcioBaseURL: fulcioUrl,
        identityProvider: { getToken: async () => token },
        keyHolder: {
            sign: async (data) => ({
                signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
                key: { $case: 'publicKey', publicKey: pem },
            }),
        },
        timeout: services.timeoutMs ?? 30_000,
        retry: { retries: services.retries ?? 2 },
    });
    try {
        const since = performance.now();
        // What is signed here is thrown away: only the certificate is wanted.
        const { key } = await fulcio.sign(Buffer.alloc(0));
        if (key.$case !== 'x509Certificate')
            throw new Error('no certificate in the answer');
        const certificate = new external_node_crypto_.X509Certificate(key.certificate);
        if (!certificate.checkPrivateKey(privateKey))
            throw new Error('the certificate is for another key');
        const [identity] = alternativeNames(key.certificate);
        if (identity === undefined || identity === '')
            throw new Error('the certificate names nobody');
        return { pem: certificate.toString(), identity, since };
    }
    catch (error) {
        // The library quotes tokens in its messages; its errors are not passed on.
        throw new errors/* SealgateError */.De('SEAL_FAILED', `The certificate authority ${fulcioUrl} gave no certificate: ${(0,redact/* redact */.E)((0,bundle/* reasonOf */.A3)(error), [token])}`, { hint: 'Nothing was sealed. Run it again when the service answers.' });
    }
}


/***/ })

};
