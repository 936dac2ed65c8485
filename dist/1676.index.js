"use strict";
exports.id = 1676;
exports.ids = [1676,7068];
exports.modules = {

/***/ 91676:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   w: () => (/* binding */ sealOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _seal_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55596);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46257);



/** Flags that say who signs and which services witness it: of `seal`, and of a gate that seals. */
const sealOptions = [
    {
        name: 'key',
        type: 'string',
        value: 'KEY',
        description: "Sign with this private key: a PEM file, cosign's cosign.key, env://NAME, or a key in a KMS (awskms://, gcpkms://, azurekms://, hashivault://), which cosign asks. Its password comes from COSIGN_PASSWORD. Default: the CI job's own identity (keyless).",
    },
    {
        name: 'fulcio-url',
        type: 'string',
        value: 'URL',
        description: `Certificate authority for keyless signing. Default: ${_seal_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLIC_FULCIO */ .z1}.`,
    },
    {
        name: 'rekor-url',
        type: 'string',
        value: 'URL',
        description: `Transparency log. Default: ${_seal_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLIC_REKOR */ .uA} for keyless signing, none with a key.`,
    },
    {
        name: 'tsa-url',
        type: 'string',
        value: 'URL',
        description: 'Timestamp authority (RFC 3161) to ask as well. A host alone is asked at /api/v1/timestamp. Default: none.',
    },
    {
        name: 'rekor-version',
        type: 'string',
        value: '1|2',
        description: 'Version of the log that --rekor-url names. Version 2 needs --tsa-url. Default: 1.',
    },
    {
        name: 'signing-config',
        type: 'string',
        value: 'FILE',
        description: 'Services of a Sigstore instance (signing_config.v0.2.json) instead of their addresses one by one: chooses authority, logs of version 1 or 2, and timestamp authorities.',
    },
];
/** The signer that the flags and the environment give, or the reason why there is none. */
function signerOf(values, world) {
    const flag = (name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(values, name);
    const [key, fulcioUrl, rekorUrl, tsaUrl] = ['key', 'fulcio-url', 'rekor-url', 'tsa-url'].map(flag);
    const signingConfig = flag('signing-config');
    const rekorVersion = versionOf(flag('rekor-version'));
    return (0,_seal_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSigner */ .Cl)(world.env, {
        cwd: world.cwd,
        ...(key === undefined ? {} : { key }),
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        ...(rekorUrl === undefined ? {} : { rekorUrl }),
        ...(tsaUrl === undefined ? {} : { tsaUrl }),
        ...(rekorVersion === undefined ? {} : { rekorVersion }),
        ...(signingConfig === undefined ? {} : { signingConfig }),
        findCosign: async () => {
            const { findTool } = await Promise.all(/* import() */[__webpack_require__.e(1790), __webpack_require__.e(7377), __webpack_require__.e(8484), __webpack_require__.e(3476)]).then(__webpack_require__.bind(__webpack_require__, 15101));
            const pathTools = await pathToolsOf(world);
            const cosign = await findTool('cosign', { env: world.env, pathTools });
            world.log.info(`cosign ${cosign.version ?? 'of PATH'}, SHA-256 ${cosign.sha256}`);
            return cosign.path;
        },
    });
}
/** What the policy of the current repository lets be run from PATH. */
async function pathToolsOf(world) {
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(2299), __webpack_require__.e(4050), __webpack_require__.e(239)]).then(__webpack_require__.bind(__webpack_require__, 94050));
    return (await loadPolicy({ dir: world.cwd, overrides: { names: [] } })).policy.pathTools;
}
function versionOf(text) {
    if (text === undefined)
        return undefined;
    if (text === '1' || text === '2')
        return text === '1' ? 1 : 2;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--rekor-version ${text} is neither 1 nor 2`, {
        hint: 'Name the version of the API that the log speaks.',
    });
}


/***/ }),

/***/ 27436:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it. All of it is loaded here and not before: most
 * commands may ask the network, and do not.
 */
async function createHttpClient(options) {
    const { openHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 60468));
    return openHttpClient(options);
}


/***/ }),

/***/ 35268:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** The four numbers of an IPv4 address of this machine, as a URL's host has them. */
const LOOPBACK_4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || LOOPBACK_4.test(bare);
}


/***/ }),

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    // Begins where a scheme can, and only there: else a long word is tried from each of its letters on.
    let clean = text.replace(/(?<![a-z0-9+.-])([a-z0-9+.-]+:\/\/)[^\s/?#]*@/gi, '$1***@');
    for (const secret of secrets) {
        // Host names come back in lower case, whatever was sent.
        if (secret.length >= 4)
            clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
    }
    return clean;
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 19276:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks),
/* harmony export */   c: () => (/* binding */ pemDer)
/* harmony export */ });
const BEGIN = '-----BEGIN ';
const END = '-----END ';
const DASHES = '-----';
const MAX_LABEL = 100;
/**
 * The blocks of a PEM text in their order; text between them is passed over. Takes linear time, whatever the text.
 *
 * @see RFC 7468, section 2
 */
function* pemBlocks(pem) {
    let at = pem.indexOf(BEGIN);
    while (at !== -1) {
        const label = pem.slice(at + BEGIN.length, at + BEGIN.length + MAX_LABEL).split(DASHES, 1)[0] ?? '';
        const start = at + BEGIN.length + label.length + DASHES.length;
        if (label.length === MAX_LABEL) {
            at = pem.indexOf(BEGIN, at + BEGIN.length);
            continue;
        }
        const close = pem.indexOf(END, start);
        if (close === -1)
            return;
        const dashes = pem.slice(close + END.length, close + END.length + MAX_LABEL).indexOf(DASHES);
        const end = close + END.length + (dashes === -1 ? 0 : dashes + DASHES.length);
        yield { label, body: pem.slice(start, close), text: pem.slice(at, end) };
        at = pem.indexOf(BEGIN, end);
    }
}
/** DER of the first block of a PEM text; empty where it holds none. */
function pemDer(pem) {
    for (const { body } of pemBlocks(pem))
        return Buffer.from(body, 'base64');
    return Buffer.alloc(0);
}


/***/ }),

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


/***/ }),

/***/ 50669:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ tokenSource),
/* harmony export */   _M: () => (/* binding */ identityToken),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27436);


/** Audience that Fulcio asks for. */
const AUDIENCE = 'sigstore';
/**
 * Finds the job's own identity: the runner's token service, or SIGSTORE_ID_TOKEN (for other CI systems, as cosign
 * reads it).
 */
function tokenSource(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (url !== undefined && url !== '' && bearer !== undefined && bearer !== '')
        return { kind: 'runner', url, bearer };
    if (env.SIGSTORE_ID_TOKEN !== undefined && env.SIGSTORE_ID_TOKEN !== '')
        return { kind: 'given', token: env.SIGSTORE_ID_TOKEN };
    if (env.GITHUB_ACTIONS === 'true') {
        return {
            none: 'the job may not prove its identity: its `permissions:` lack the line `id-token: write` (GitHub gives it to no pull request from a fork), and no key was given (--key)',
        };
    }
    return { none: 'no key was given (--key), and there is no CI identity to sign with here' };
}
/**
 * Asks for a token for Sigstore and checks that it is one, so that a wrong one is named here and not by Fulcio.
 *
 * @throws SealgateError SEAL_FAILED; the token stands in no message.
 */
async function identityToken(source, env, timeoutMs = 20_000) {
    const token = source.kind === 'given' ? source.token : await askRunner(source, env, timeoutMs);
    const claims = claimsOf(token);
    const audiences = [claims.aud].flat();
    if (!audiences.includes(AUDIENCE)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `The identity token is for ${namesOf(audiences)}, not for ${AUDIENCE}`, { hint: `Ask for a token with the audience '${AUDIENCE}'.` });
    }
    if (typeof claims.exp === 'number' && claims.exp * 1000 < Date.now()) {
        const end = new Date(claims.exp * 1000);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `The identity token expired ${Number.isNaN(end.getTime()) ? 'before any date' : `at ${end.toISOString()}`}`, { hint: 'Ask for a new one right before sealing, and check the clock of this machine.' });
    }
    return token;
}
/** Who a token is for, in a message: whoever issues tokens may write whatever they like. */
function namesOf(audiences) {
    const names = audiences.filter((name) => typeof name === 'string' && name !== '');
    return names.length === 0 ? 'nobody' : names.join(', ').slice(0, 200);
}
async function askRunner(source, env, timeoutMs) {
    const client = await (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttpClient */ .u)({
        env,
        userAgent: 'sealgate',
        authorization: () => `Bearer ${source.bearer}`,
        secrets: [source.bearer],
        timeouts: { totalMs: timeoutMs },
    });
    try {
        const url = URL.canParse(source.url) ? new URL(source.url) : undefined;
        if (url === undefined)
            throw noToken('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
        url.searchParams.set('audience', AUDIENCE);
        const answer = await client.get(url.href);
        // The message itself says what to do: a run's record keeps no hint.
        if (answer.kind === 'refused' && (answer.status === 401 || answer.status === 403))
            throw noToken(`the runner's token service answered ${answer.status}: the job's \`permissions:\` need the line \`id-token: write\``);
        if (answer.kind !== 'answer')
            throw noToken(`the runner's token service: ${answer.reason}`);
        return tokenIn(answer.body);
    }
    finally {
        await client.close();
    }
}
function tokenIn(body) {
    try {
        const { value } = JSON.parse(body.toString('utf8'));
        if (typeof value === 'string' && value !== '')
            return value;
    }
    catch {
        // Told below: the answer itself may hold a token and is not shown.
    }
    throw noToken("the runner's token service answered without a token");
}
/** What a JSON web token says. Nothing is verified: it must come from who is believed. @throws SealgateError SEAL_FAILED */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (typeof claims === 'object' && claims !== null)
            return claims;
    }
    catch {
        // Told below, without the token.
    }
    throw noToken('what was given is not a JSON web token');
}
function noToken(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `No identity token could be had: ${what}`, {
        hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
    });
}


/***/ }),

/***/ 35136:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertSecure),
/* harmony export */   V: () => (/* binding */ timestampAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35268);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5103);



/** Where Sigstore's own authorities take requests, under the address of the service. */
const TIMESTAMP_PATH = '/api/v1/timestamp';
/** The address that a timestamp authority is asked at: a bare host gets the path of Sigstore's authorities. */
function timestampAddress(address) {
    const url = new URL(address);
    return url.pathname === '/' && url.search === ''
        ? `${address.replace(/\/$/, '')}${TIMESTAMP_PATH}`
        : address;
}
/** Tokens and signatures go over https, or to this machine. @throws SealgateError USAGE */
function assertSecure(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol === 'https:')
        return;
    if (url?.protocol === 'http:' && (0,_io_http_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(url.hostname))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(address)}' is not an https address`, {
        hint: 'Name the service as https://host.',
    });
}


/***/ }),

/***/ 55596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ PUBLIC_FULCIO),
  uA: () => (/* binding */ PUBLIC_REKOR),
  Cl: () => (/* binding */ chooseSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/seal/keys/keys.js + 1 modules
var keys = __webpack_require__(67068);
;// CONCATENATED MODULE: ./build/seal/keys/kms-reference.js
const SCHEME = /^(?:awskms|gcpkms|azurekms|hashivault):\/\/\S+$/;
/** Whether a key reference names a key in a KMS. */
function isKmsKey(reference) {
    return SCHEME.test(reference);
}

// EXTERNAL MODULE: ./build/seal/services/oidc.js
var oidc = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/seal/services/services.js
var services = __webpack_require__(35136);
;// CONCATENATED MODULE: ./build/seal/signer.js







const PUBLIC_FULCIO = 'https://fulcio.sigstore.dev';
const PUBLIC_REKOR = 'https://rekor.sigstore.dev';
/**
 * Chooses who signs: the key that was named, else the job's own identity, else nobody, with the reason.
 *
 * @throws SealgateError when a key was named and cannot be used: that is an error, not a missing signer. USAGE where
 * services contradict each other or could not prove a time.
 */
async function chooseSigner(env, options = {}) {
    const { key, cwd, timeoutMs, retries } = options;
    const chosen = await chooseServices(options, key === undefined);
    const services = {
        logs: chosen.logs,
        timestampAuthorities: chosen.timestampAuthorities,
        env,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(retries === undefined ? {} : { retries }),
    };
    if (key !== undefined && isKmsKey(key)) {
        const { findCosign } = options;
        if (findCosign === undefined)
            throw new errors/* SealgateError */.De('USAGE', `${key} is in a KMS, which cannot be asked here`, {
                hint: 'Seal with sealgate seal --key, which asks it with cosign.',
            });
        const { kmsKey } = await __webpack_require__.e(/* import() */ 1711).then(__webpack_require__.bind(__webpack_require__, 71711));
        return kmsSigner(await kmsKey(key, findCosign, { env }), services);
    }
    if (key !== undefined) {
        (0,keys/* assertPlace */.cg)(key, cwd);
        const file = cwd === undefined || key.includes('://') ? key : external_node_path_default().resolve(cwd, key);
        return keySigner(await (0,keys/* loadPrivateKey */.PM)(file, env), services);
    }
    if (services.logs.length === 0)
        throw new errors/* SealgateError */.De('USAGE', 'A keyless signature needs a transparency log, and none is named', {
            hint: 'Name one in the signing configuration (rekorTlogUrls), or with --rekor-url.',
        });
    if (services.timestampAuthorities.length === 0 && services.logs.every(({ version }) => version === 2))
        throw new errors/* SealgateError */.De('USAGE', 'A log of version 2 proves no time, and no timestamp authority is named', {
            hint: 'Name one in the signing configuration (tsaUrls), or with --tsa-url.',
        });
    const source = (0,oidc/* tokenSource */.Zx)(env);
    if ('none' in source)
        return source;
    const { keylessSigner } = await __webpack_require__.e(/* import() */ 1157).then(__webpack_require__.bind(__webpack_require__, 31157));
    return keylessSigner({ source, env, fulcioUrl: chosen.fulcioUrl ?? PUBLIC_FULCIO, services });
}
async function chooseServices(options, keyless) {
    const { cwd, signingConfig, fulcioUrl, rekorUrl, rekorVersion, tsaUrl } = options;
    if (signingConfig !== undefined) {
        if ([fulcioUrl, rekorUrl, tsaUrl, rekorVersion].some((value) => value !== undefined))
            throw new errors/* SealgateError */.De('USAGE', '--signing-config and the addresses of services exclude each other', {
                hint: 'Keep the file, or name --fulcio-url, --rekor-url and --tsa-url.',
            });
        const { loadSigningConfig } = await __webpack_require__.e(/* import() */ 1360).then(__webpack_require__.bind(__webpack_require__, 21360));
        const file = cwd === undefined ? signingConfig : external_node_path_default().resolve(cwd, signingConfig);
        const chosen = await loadSigningConfig(file, new Date());
        if (keyless && chosen.fulcioUrl === undefined)
            throw new errors/* SealgateError */.De('USAGE', `${signingConfig} names no certificate authority`, {
                hint: 'Add its caUrls, or sign with --key.',
            });
        return chosen;
    }
    for (const url of [fulcioUrl, rekorUrl, tsaUrl])
        if (url !== undefined)
            (0,services/* assertSecure */.E)(url);
    const log = rekorUrl ?? (keyless ? PUBLIC_REKOR : undefined);
    return {
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        logs: log === undefined ? [] : [{ url: log, version: rekorVersion ?? 1 }],
        timestampAuthorities: tsaUrl === undefined ? [] : [(0,services/* timestampAddress */.V)(tsaUrl)],
    };
}
/** Signs with a local key: ECDSA and RSA (PKCS#1 1.5) over SHA-256 (what cosign verifies with `--key`), or Ed25519. */
function keySigner(key, services) {
    assertLoggable(key.fingerprint, services);
    const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { text: identity, hint } = key.fingerprint;
    const publicKey = { identity, by: { kind: 'public-key', pem, hint } };
    return {
        kind: 'key',
        services,
        publicKey,
        sign: async (data) => ({
            signature: signWith(key.privateKey, key.fingerprint.hash, data),
            ...publicKey,
        }),
        verifies: (data, signature) => (0,external_node_crypto_.verify)(key.fingerprint.hash, data, key.publicKey, signature),
    };
}
/** Signs with a key that never leaves its KMS. */
function kmsSigner({ publicKey, fingerprint, sign: signThere }, services) {
    assertLoggable(fingerprint, services);
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const named = {
        identity: fingerprint.text,
        by: { kind: 'public-key', pem, hint: fingerprint.hint },
    };
    return {
        kind: 'key',
        services,
        publicKey: named,
        sign: async (data) => {
            const signature = await signThere(data);
            // What the KMS answers goes through two programs: it must be by this key over this data.
            if (!(0,external_node_crypto_.verify)(fingerprint.hash, data, publicKey, signature))
                throw new errors/* SealgateError */.De('SEAL_FAILED', 'What the KMS signed does not verify with its key', {
                    hint: 'Check that the key is for signing with ECDSA and SHA-256.',
                });
            return { signature, ...named };
        },
        verifies: (data, signature) => (0,external_node_crypto_.verify)(fingerprint.hash, data, publicKey, signature),
    };
}
function signWith(privateKey, hash, data) {
    return (0,external_node_crypto_.sign)(hash, data, privateKey);
}
/** Logs take what their kind of entry knows. @throws SealgateError USAGE */
function assertLoggable({ kind }, { logs }) {
    if (kind === 'Ed25519' && logs.length > 0)
        throw new errors/* SealgateError */.De('USAGE', 'The transparency log takes no plain Ed25519 signature', {
            hint: 'Use an ECDSA or RSA key, or leave --rekor-url away.',
        });
    if (kind !== 'P-256' && logs.some(({ version }) => version === 2))
        throw new errors/* SealgateError */.De('USAGE', `A log of version 2 takes no ${kind} signature over SHA-256`, {
            hint: 'Use a P-256 key, or a log of version 1.',
        });
}


/***/ })

};
;