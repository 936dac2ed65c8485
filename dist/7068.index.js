"use strict";
exports.id = 7068;
exports.ids = [7068];
exports.modules = {

/***/ 67068:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cg: () => (/* binding */ assertPlace),
  PM: () => (/* binding */ loadPrivateKey),
  loadPublicKey: () => (/* binding */ loadPublicKey),
  ee: () => (/* binding */ parsePublicKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/data/pem.js
var data_pem = __webpack_require__(19276);
;// CONCATENATED MODULE: ./build/seal/keys/cosign-key.js



const LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
/** Whether a PEM text is a key as `cosign generate-key-pair` and `cosign import-key-pair` write it. */
function isCosignKey(pem) {
    return LABELS.some((label) => pem.includes(`-----BEGIN ${label}-----`));
}
/** Twice what the costliest key that is taken needs, in bytes. */
const MAX_MEMORY = 256 * 1024 * 1024;
/**
 * Opens cosign's key file: scrypt makes a key of the password, NaCl's secretbox (XSalsa20-Poly1305) holds the
 * private key as PKCS#8 DER.
 *
 * @param source how messages name the key; its content never appears in one.
 * @throws SealgateError INPUT_INVALID on another format or a wrong password.
 * @see github.com/secure-systems-lab/go-securesystemslib, encrypted
 */
async function openCosignKey(pem, password, source) {
    const envelope = parseEnvelope(pem, source);
    const { N, r, p } = envelope.kdf.params;
    const salt = Buffer.from(envelope.kdf.salt, 'base64');
    const nonce = Buffer.from(envelope.cipher.nonce, 'base64');
    if (nonce.length !== 24)
        throw malformed(source, 'its nonce has not 24 bytes');
    const key = await deriveKey(password, salt, { N, r, p }).catch((cause) => {
        throw malformed(source, 'its scrypt parameters do not work', cause);
    });
    const { secretbox } = await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(6256)]).then(__webpack_require__.bind(__webpack_require__, 6256));
    try {
        return Buffer.from(secretbox(key, nonce).open(Buffer.from(envelope.ciphertext, 'base64')));
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The password does not open the key ${source}`, {
            hint: 'Put the password that the key was made with into COSIGN_PASSWORD (an empty one counts too).',
            cause,
        });
    }
}
/** Rejects also where the parameters are refused at once, and not only when the work is done. */
function deriveKey(password, salt, cost) {
    return new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(password, salt, 32, { ...cost, maxmem: MAX_MEMORY }, (error, derived) => error === null ? resolve(derived) : reject(error));
    });
}
function parseEnvelope(pem, source) {
    let value;
    try {
        value = JSON.parse((0,data_pem/* pemDer */.c)(pem).toString('utf8'));
    }
    catch (cause) {
        throw malformed(source, 'what it holds is not JSON', cause);
    }
    if (value?.kdf?.name !== 'scrypt')
        throw malformed(source, 'its kdf is not scrypt');
    if (value.cipher?.name !== 'nacl/secretbox')
        throw malformed(source, 'its cipher is not nacl/secretbox');
    const { N = 0, r, p } = value.kdf.params ?? {};
    // The file names the work to do. What cosign takes ends at this (128 MiB of memory, about a second).
    if (!inRange(N, 2, 1 << 17) || (N & (N - 1)) !== 0 || !inRange(r, 1, 8) || p !== 1)
        throw malformed(source, 'its scrypt parameters are out of range');
    if (typeof value.kdf.salt !== 'string' ||
        typeof value.cipher.nonce !== 'string' ||
        typeof value.ciphertext !== 'string')
        throw malformed(source, 'salt, nonce or ciphertext is missing');
    return value;
}
function inRange(value, low, high) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high;
}
function malformed(source, what, cause) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is not a cosign key that can be read: ${what}`, {
        hint: 'Make one with `cosign generate-key-pair`, or pass a PKCS#8 PEM.',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/seal/keys/kinds.js
var kinds = __webpack_require__(18957);
;// CONCATENATED MODULE: ./build/seal/keys/keys.js








/**
 * Reads a private key: a file (or `env://NAME`, which keeps it off the disk) with a PKCS#8, SEC1 or encrypted
 * PKCS#8 PEM, or cosign's encrypted key. Passwords come from COSIGN_PASSWORD.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID; no message holds anything of the key.
 */
async function loadPrivateKey(reference, env) {
    const { pem, source } = await readKeyText(reference, env);
    const password = env.COSIGN_PASSWORD;
    if (isCosignKey(pem)) {
        if (password === undefined)
            throw needsPassword(source);
        const der = await openCosignKey(pem, password, source);
        return localKey(parsePrivate(source, { key: der, format: 'der', type: 'pkcs8' }), source);
    }
    if (pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----') || pem.includes('Proc-Type: 4,ENCRYPTED')) {
        if (password === undefined)
            throw needsPassword(source);
        return localKey(parsePrivate(source, { key: pem, passphrase: password }), source);
    }
    const own = [...(0,data_pem/* pemBlocks */.P)(pem)].find(({ label }) => label.endsWith('PRIVATE KEY'));
    if (own === undefined && /-----BEGIN (CERTIFICATE|PUBLIC KEY)-----/.test(pem)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} holds no private key, but something public`, {
            hint: 'Name the private key (cosign.key, not cosign.pub).',
        });
    }
    return localKey(parsePrivate(source, { key: own?.text ?? pem }), source);
}
/**
 * Refuses a key that was given itself where its place is asked for: what is no file is named in messages, in comments
 * and in the evidence.
 *
 * @throws SealgateError USAGE; no message holds anything of the key.
 */
function assertPlace(reference, cwd = '.') {
    const named = reference.replace(/^env:\/\//, '');
    const isText = /-----BEGIN|[\r\n]/.test(named);
    const isData = /^[A-Za-z0-9+/=]{40,}$/.test(named) && !(0,external_node_fs_.existsSync)(external_node_path_default().resolve(cwd, named));
    if (!isText && !isData)
        return;
    throw new errors/* SealgateError */.De('USAGE', 'What was given as the key is a key itself, not where it is: put it into an environment variable and name that (env://NAME)', { hint: 'In a workflow: `env: SEAL_KEY` from a secret, and `key: env://SEAL_KEY`.' });
}
/**
 * Reads a public key for verification: PEM in a file or `env://NAME`.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadPublicKey(reference, env) {
    const { pem, source } = await readKeyText(reference, env);
    return parsePublicKey(pem, source);
}
/**
 * A public key from its PEM.
 *
 * @param source where it comes from, for messages.
 * @throws SealgateError INPUT_INVALID
 */
function parsePublicKey(pem, source) {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} holds a private key; verifying needs the public one`, {
            hint: 'Name the public key (cosign.pub), and keep the private one away from those who verify.',
        });
    }
    if ([...(0,data_pem/* pemBlocks */.P)(pem)].some(({ label }) => label.endsWith('CERTIFICATE'))) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} holds a certificate, whose dates and uses a key does not have`, { hint: 'Name the public key itself: `openssl x509 -in CERTIFICATE -pubkey -noout`.' });
    }
    try {
        const publicKey = (0,external_node_crypto_.createPublicKey)(pem);
        return { publicKey, fingerprint: (0,kinds/* fingerprintOf */.a)(publicKey, source) };
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} is not a public key in PEM`, {
            hint: 'Pass the cosign.pub that belongs to the key.',
            cause: error,
        });
    }
}
async function readKeyText(reference, env) {
    assertPlace(reference);
    const name = /^env:\/\/(.+)$/.exec(reference)?.[1];
    if (name !== undefined) {
        const pem = env[name];
        if (pem === undefined || pem === '')
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The environment variable ${name} holds no key`, {
                hint: `Set ${name} to the PEM text of the key.`,
            });
        return { pem, source: `in ${name}` };
    }
    if (/^[a-z0-9]+:\/\//.test(reference))
        throw new errors/* SealgateError */.De('INPUT_INVALID', `'${reference.split('://')[0]}://' keys are not supported`, {
            hint: 'Pass a PEM file, a cosign.key, or env://NAME.',
        });
    const bytes = await (0,files/* readCapped */.EF)(reference, 64 * 1024);
    return { pem: bytes.toString('utf8'), source: reference };
}
function parsePrivate(source, input) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(input);
    }
    catch (error) {
        const badPassword = typeof input === 'object' && 'passphrase' in input;
        throw new errors/* SealgateError */.De('INPUT_INVALID', badPassword
            ? `The password does not open the key ${source}`
            : `${source} is not a private key that can be read`, {
            hint: badPassword
                ? 'Put the password that the key was made with into COSIGN_PASSWORD.'
                : 'Pass a PKCS#8 PEM (`-----BEGIN PRIVATE KEY-----`) or a cosign.key.',
            // OpenSSL's code says what it met; its message could not hold the key, but need not be trusted with it.
            ...(error instanceof Error && 'code' in error ? { cause: new Error(String(error.code)) } : {}),
        });
    }
}
function localKey(privateKey, source) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    return { privateKey, publicKey, fingerprint: (0,kinds/* fingerprintOf */.a)(publicKey, source) };
}
function needsPassword(source) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is encrypted, and COSIGN_PASSWORD is not set`, {
        hint: 'Set COSIGN_PASSWORD (an empty one counts too).',
    });
}


/***/ }),

/***/ 18957:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81764);


/** Curves by OpenSSL's names, with the bytes that a public key on them takes where it names its curve. */
const CURVES = {
    prime256v1: ['P-256', 91],
    secp384r1: ['P-384', 120],
    secp521r1: ['P-521', 158],
};
const RSA = { 2048: 'RSA-2048', 3072: 'RSA-3072', 4096: 'RSA-4096' };
const RSA_EXPONENT = 65537n;
/**
 * Names a public key.
 *
 * @param source where it comes from, for messages.
 * @throws SealgateError INPUT_INVALID on a kind of key that cosign does not verify with.
 */
function fingerprintOf(publicKey, source) {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const kind = kindOf(publicKey, der.length, source);
    const digest = (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(der);
    return {
        hint: Buffer.from(digest, 'hex').toString('base64'),
        text: `key sha256:${digest} (${kind})`,
        hash: kind === 'Ed25519' ? null : 'sha256',
        kind,
    };
}
function kindOf(publicKey, bytes, source) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details = {} } = publicKey;
    if (type === 'ed25519')
        return 'Ed25519';
    const curve = type === 'ec' ? CURVES[details.namedCurve ?? ''] : undefined;
    if (curve?.[1] === bytes)
        return curve[0];
    if (curve !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `The key ${source} spells its curve out, or shortens its point, which cosign does not read`, { hint: 'Write it again: `openssl ec -in KEY -param_enc named_curve -conv_form uncompressed`.' });
    const rsa = type === 'rsa' ? RSA[details.modulusLength ?? 0] : undefined;
    if (rsa !== undefined && details.publicExponent === RSA_EXPONENT)
        return rsa;
    const what = details.namedCurve ?? (details.modulusLength === undefined ? '' : sizeOf(details));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `The key ${source} is ${type ?? 'of an unknown kind'} ${what}`.trim(), { hint: 'Use ECDSA (P-256, P-384, P-521), Ed25519, or RSA of 2048, 3072 or 4096 bits.' });
}
function sizeOf(details) {
    const exponent = details.publicExponent === RSA_EXPONENT ? '' : ` with exponent ${details.publicExponent}`;
    return `of ${details.modulusLength} bits${exponent}`;
}


/***/ })

};
;