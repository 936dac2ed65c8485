"use strict";
exports.id = 7789;
exports.ids = [7789,7068];
exports.modules = {

/***/ 56981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signerName: () => (/* binding */ signerName),
/* harmony export */   trustIn: () => (/* binding */ trustIn),
/* harmony export */   trustOf: () => (/* binding */ trustOf),
/* harmony export */   whoSigned: () => (/* binding */ whoSigned)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54667);
/* harmony import */ var _seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67068);
/* harmony import */ var _seal_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61790);





/** How a signer of a policy is called. */
function signerName({ key, workflow, identity }) {
    return key ?? workflow ?? identity ?? '';
}
/**
 * What a signer of a policy stands for.
 *
 * @param world its folder is what paths of keys are taken from.
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
async function trustIn(signer, roots, world) {
    const { key, workflow, identity, issuer } = signer;
    if (key === undefined) {
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityConstraint */ .gl)({
            ...(workflow === undefined ? {} : { signerWorkflow: workflow }),
            ...(identity === undefined ? {} : { identity }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots };
    }
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    return { kind: 'key', ...(await (0,_seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__.loadPublicKey)(file, world.env)), roots: async () => roots };
}
/**
 * What a signer of a policy stands for where a change is judged: its key is read as the policy is.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
async function trustOf(signer, roots, { readLocal, ...world }) {
    const { key } = signer;
    if (key === undefined || key.includes('://'))
        return trustIn(signer, roots, world);
    const bytes = await readLocal(key);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_NOT_FOUND', `The policy's signer ${key} does not exist`, {
            location: { file: key },
            hint: 'Name a public key by its path in the repository.',
        });
    return {
        kind: 'key',
        ...(0,_seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePublicKey */ .ee)(Buffer.from(bytes).toString('utf8'), key),
        roots: async () => roots,
    };
}
/**
 * Who signed an artifact, of those that are believed, each once; and why a bundle was not counted, the first reason.
 *
 * @param how.accept throws where what verifies is not what is wanted.
 */
async function whoSigned(bundles, artifact, how) {
    const by = new Set();
    const reasons = [];
    for (const one of bundles) {
        try {
            const verified = await (0,_seal_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(one, artifact, how.trust);
            how.accept(verified, one.name);
            by.add(verified.signedBy.identity);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                throw error;
            reasons.push(error.message);
        }
    }
    return { by: [...by], reason: reasons[0] ?? 'there is no bundle' };
}


/***/ }),

/***/ 77789:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyImageBySigners),
/* harmony export */   signersOf: () => (/* binding */ signersOf),
/* harmony export */   trustsOf: () => (/* binding */ trustsOf),
/* harmony export */   verifyFileBySigners: () => (/* binding */ verifyFileBySigners)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _model_signatures_pair_signers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62039);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35543);
/* harmony import */ var _seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81518);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22016);
/* harmony import */ var _seal_verify_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17527);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _signer_trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56981);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16680);











/** The policy's signers. @throws SealgateError USAGE where it names none, or where somebody else is named besides. */
async function signersOf(values, world) {
    const other = ['key', ..._trust_js__WEBPACK_IMPORTED_MODULE_8__/* .IDENTITY_FLAGS */ .hb].find((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .isGiven */ .qR)(values, name));
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--policy and --${other} exclude each other`, {
            hint: 'The policy says who must have signed.',
        });
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'policy') ?? '';
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(2299), __webpack_require__.e(4050), __webpack_require__.e(2620)]).then(__webpack_require__.bind(__webpack_require__, 94050));
    const { policy } = await loadPolicy({ dir: world.cwd, file, overrides: { names: [] } });
    if (policy.signers.anyOf.length > 0)
        return policy.signers;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `${file} names no signers`, {
        hint: 'Name them under signers: any-of, by key, workflow, or identity and issuer.',
    });
}
/** A file or digest against the bundles that `--bundle` names, or that lie beside it. */
async function verifyFileBySigners(artifact, shown, call) {
    const { values, world } = call;
    const rules = await signersOf(values, world);
    const bundle = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'bundle') ?? `${shown}.sigstore.json`;
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, bundle), 64 * 1024 * 1024);
    const bundles = (0,_seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__.splitBundles)(bytes, bundle);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'type');
    const accept = (verified, name) => (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPredicate */ .E3)(verified, type === undefined ? undefined : (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypeOf */ .T4)(type), name);
    return answer(shown, rules, await eachSigner(rules, call, (trust) => (0,_signer_trust_js__WEBPACK_IMPORTED_MODULE_7__.whoSigned)(bundles, artifact, { trust, accept })));
}
/** An image against what is attached to it. */
async function verifyImageBySigners(image, values, world) {
    const rules = await signersOf(values, world);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'type');
    const name = `${image.store.name}@${image.subject.descriptor.digest}`;
    return answer(name, rules, await eachSigner(rules, { values, world }, async (trust) => {
        const found = await (0,_seal_verify_image_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyImage */ .Z)({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypeOf */ .T4)(type) }),
        });
        return { by: found.by, reason: found.faults[0] ?? 'no one identity signed all that is asked for' };
    }));
}
/** What the policy's signers stand for. @throws SealgateError */
async function trustsOf(rules, roots, world) {
    return Promise.all(rules.anyOf.map((signer) => (0,_signer_trust_js__WEBPACK_IMPORTED_MODULE_7__.trustIn)(signer, roots, world)));
}
async function eachSigner(rules, { values, world }, check) {
    const roots = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_8__.rootsOf)(values, world);
    const results = [];
    for (const signer of rules.anyOf)
        results.push({ signer: (0,_signer_trust_js__WEBPACK_IMPORTED_MODULE_7__.signerName)(signer), ...(await check(await (0,_signer_trust_js__WEBPACK_IMPORTED_MODULE_7__.trustIn)(signer, roots, world))) });
    return results;
}
/** Two entries that the same key or identity answers are one signer. */
function answer(shown, rules, results) {
    const paired = (0,_model_signatures_pair_signers_js__WEBPACK_IMPORTED_MODULE_9__/* .pairSigners */ .a)(results.map(({ by }) => by));
    const signed = paired.filter((identity) => identity !== undefined).length;
    const verified = signed >= rules.threshold;
    const signers = results.map(({ signer, by, reason }, at) => {
        const signedBy = paired[at] ?? by[0];
        return signedBy === undefined ? { signer, reason } : { signer, signedBy };
    });
    const lines = [
        `${verified ? 'Verified' : 'NOT verified'}: ${shown}, by ${signed} of the policy's signers (${rules.threshold} needed)`,
    ];
    for (const [at, { signer, signedBy, reason }] of signers.entries()) {
        const again = paired[at] === undefined ? ', who is counted already' : '';
        lines.push(signedBy === undefined ? `  – ${signer}: ${reason}` : `  ✓ ${signer}, as ${signedBy}${again}`);
    }
    return {
        exitCode: verified ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fail,
        text: (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_10__/* .displayLines */ .kF)(lines),
        json: { verified, artifact: shown, threshold: rules.threshold, signers },
    };
}


/***/ }),

/***/ 62039:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pairSigners)
/* harmony export */ });
/**
 * Pairs the entries of a list of signers with those who signed, as many as can be: nobody answers two entries, and no
 * entry is answered twice. An entry may fit several who signed: a workflow at any ref.
 *
 * @param fitting for each entry, the identities that signed and fit it.
 * @returns for each entry the identity that answers it, or `undefined`.
 */
function pairSigners(fitting) {
    const entryOf = new Map();
    const place = (entry, tried) => (fitting[entry] ?? []).some((identity) => {
        if (tried.has(identity))
            return false;
        tried.add(identity);
        const holder = entryOf.get(identity);
        // Who holds it already may have another one.
        if (holder !== undefined && !place(holder, tried))
            return false;
        entryOf.set(identity, entry);
        return true;
    });
    for (const entry of fitting.keys())
        place(entry, new Set());
    const paired = new Map([...entryOf].map(([identity, entry]) => [entry, identity]));
    return fitting.map((_, entry) => paired.get(entry));
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

/***/ 17527:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/canonical-json.js
var canonical_json = __webpack_require__(98927);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/seal/oci/attached.js
var oci_attached = __webpack_require__(69223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/io/json/json.js
var json_json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/data/pem.js
var data_pem = __webpack_require__(19276);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
;// CONCATENATED MODULE: ./build/seal/oci/legacy.js





const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const SIGNED_TYPE = 'cosign container image signature';
const BUNDLE_V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
const MAX_LAYER_BYTES = 64 * 1024 * 1024;
const MAX_LAYERS = 1000;
/**
 * Reads signatures (`sha256-….sig`) and attestations (`sha256-….att`) of cosign 1 and 2: the signature, certificate
 * and log entry stand in annotations of the layers. One after the other: whoever may push could fill the memory.
 *
 * @throws SealgateError where the tags are there and cannot be read, or hold more than anybody signs.
 * @see cosign's SIGNATURE_SPEC and ATTESTATION_SPEC
 */
async function* readLegacy(store, digest) {
    for (const suffix of ['sig', 'att']) {
        const tag = `${digest.replace(':', '-')}.${suffix}`;
        const stored = await store.manifest(tag);
        if (stored === undefined)
            continue;
        const { layers } = (0,manifests/* parseManifest */.Ng)(stored.bytes, `${store.name}:${tag}`);
        if (layers.length > MAX_LAYERS)
            throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${store.name}:${tag} holds ${layers.length} signatures`, {
                hint: `No more than ${MAX_LAYERS} are read. Remove the tag, and seal the image again.`,
            });
        for (const layer of layers)
            if (layer.mediaType === SIMPLE_SIGNING || layer.mediaType === ENVELOPE)
                yield await readLayer(store, layer, { tag, digest });
    }
}
async function readLayer(store, layer, { tag, digest }) {
    const carrier = `${tag} (${layer.digest.slice(0, 19)}…)`;
    try {
        const bytes = await store.blob(layer.digest, MAX_LAYER_BYTES);
        return layer.mediaType === ENVELOPE
            ? { carrier, bundle: attestationBundle(bytes, layer) }
            : { carrier, bundle: signatureBundle(bytes, layer), signed: assertPayload(bytes, digest) };
    }
    catch (error) {
        return { carrier, unreadable: (0,errors/* messageOf */.bD)(error) };
    }
}
/** A payload counts for the image that it names. @throws Error */
function assertPayload(payload, digest) {
    const value = (0,json_json/* parseJson */.q)(payload, 'the signed payload');
    const critical = value?.critical;
    if (critical?.type !== SIGNED_TYPE)
        throw refused('its payload is no image signature');
    const named = critical.image?.['docker-manifest-digest'];
    if (named !== digest)
        throw refused(`it signs another image: ${String(named).slice(0, 100)}`);
    return payload;
}
function signatureBundle(payload, { annotations = {} }) {
    const signature = annotations['dev.cosignproject.cosign/signature'];
    if (signature === undefined)
        throw refused('its layer carries no signature');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('base64');
    return asBundle(annotations, {
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature },
    });
}
function attestationBundle(envelope, { annotations = {} }) {
    return asBundle(annotations, { dsseEnvelope: (0,json_json/* parseJson */.q)(envelope, 'the envelope') });
}
function asBundle(annotations, content) {
    const certificate = annotations['dev.sigstore.cosign/certificate'];
    const chain = annotations['dev.sigstore.cosign/chain'] ?? '';
    const certificates = [...certificatesOf(certificate ?? ''), ...certificatesOf(chain)].map((rawBytes) => ({
        rawBytes,
    }));
    const stamp = annotations['dev.sigstore.cosign/rfc3161timestamp'];
    const material = {
        ...(certificates.length === 0 ? { publicKey: { hint: '' } } : { x509CertificateChain: { certificates } }),
        tlogEntries: logEntries(annotations['dev.sigstore.cosign/bundle']),
        ...(stamp === undefined ? {} : { timestampVerificationData: { rfc3161Timestamps: [stampOf(stamp)] } }),
    };
    return Buffer.from(JSON.stringify({ mediaType: BUNDLE_V01, verificationMaterial: material, ...content }), 'utf8');
}
/** Rekor's answer as cosign kept it: the promise (SET) and the entry it promises. */
function logEntries(annotation) {
    if (annotation === undefined)
        return [];
    const { SignedEntryTimestamp, Payload } = (0,json_json/* parseJson */.q)(Buffer.from(annotation), 'the log entry');
    const { body, integratedTime, logIndex, logID } = Payload ?? {};
    if (typeof body !== 'string' || typeof logID !== 'string' || typeof SignedEntryTimestamp !== 'string')
        throw refused('its log entry is not whole');
    const kind = (0,json_json/* parseJson */.q)(Buffer.from(body, 'base64'), 'the log entry');
    return [
        {
            logIndex: String(logIndex),
            logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
            kindVersion: { kind: String(kind.kind), version: String(kind.apiVersion) },
            integratedTime: String(integratedTime),
            inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
            canonicalizedBody: body,
        },
    ];
}
function stampOf(annotation) {
    const { SignedRFC3161Timestamp: stamp } = (0,json_json/* parseJson */.q)(Buffer.from(annotation), 'the timestamp');
    if (typeof stamp !== 'string')
        throw refused('its timestamp is not whole');
    return { signedTimestamp: stamp };
}
function certificatesOf(pem) {
    return [...(0,data_pem/* pemBlocks */.P)(pem)]
        .filter(({ label }) => label === 'CERTIFICATE')
        .map(({ body }) => body.replace(/\s+/g, ''));
}
function refused(what) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', what);
}

// EXTERNAL MODULE: ./build/seal/predicate-types.js
var predicate_types = __webpack_require__(22016);
// EXTERNAL MODULE: ./build/seal/verify.js + 6 modules
var verify = __webpack_require__(61790);
;// CONCATENATED MODULE: ./build/seal/verify-image.js









/**
 * Verifies an image by what is attached to its digest, in both layouts that cosign has used. The image holds if one
 * signature (or one attestation of the type asked for) verifies for whom was asked; a verification summary must also
 * say PASSED.
 */
async function verifyImage(options) {
    const { image } = options;
    const { descriptor, bytes } = image.subject;
    const name = `${image.store.name}@${descriptor.digest}`;
    // By what it holds: its media type may be the registry's word.
    const parts = (0,manifests/* parseManifest */.Ng)(bytes, name).manifests;
    const nested = options.platforms ? parts.filter(({ mediaType }) => (0,manifests/* isIndex */.nw)(mediaType)) : [];
    const platforms = parts.filter((part) => part.platform?.os !== 'unknown').map((part) => part.digest);
    const digests = [descriptor.digest, ...(options.platforms ? platforms : [])];
    const seals = [];
    const refused = [];
    const faults = nested.map(({ digest }) => `${digest} is an index in the index: its platforms are not looked at`);
    const others = [];
    const by = [];
    for (const digest of digests) {
        const found = await verifyDigest(options, digest);
        seals.push(...found.seals);
        refused.push(...found.refused);
        others.push(...found.others);
        const doing = sealsThatDo(found, digest, options);
        if ('fault' in doing)
            faults.push(doing.fault);
        else
            by.push(doing.seals.map(({ signedBy }) => signedBy.identity));
    }
    return {
        image: name,
        ...(image.tag === undefined ? {} : { tag: image.tag }),
        seals,
        refused,
        faults,
        by: faults.length > 0 ? [] : inAll(by),
        platformsLeftOut: options.platforms ? 0 : platforms.length,
        others,
    };
}
async function verifyDigest({ image, trust, predicateType: wanted }, digest) {
    const { store } = image;
    const artifact = { kind: 'digest', algorithm: 'sha256', hex: digest.slice('sha256:'.length) };
    const seals = [];
    const refused = [];
    const others = [];
    for await (const attached of (0,oci_attached/* readAttached */.P)(store, digest)) {
        if ('artifactType' in attached) {
            others.push(attached.artifactType);
            continue;
        }
        const { artifact: carrier, bytes } = attached;
        try {
            const verified = await (0,verify/* verifyBundle */.I)({ bytes, name: carrier }, artifact, trust);
            const predicateType = typeOf(verified, wanted, carrier);
            seals.push({ ...verified, subject: digest, artifact: carrier, stored: 'referrer', predicateType });
        }
        catch (error) {
            refused.push({ subject: digest, artifact: carrier, reason: reasonOf(error, carrier) });
        }
    }
    for await (const candidate of readLegacy(store, digest)) {
        try {
            if ('unreadable' in candidate)
                throw new Error(candidate.unreadable);
            const verified = await (0,verify/* verifyBundle */.I)({ bytes: candidate.bundle, name: candidate.carrier }, candidate.signed === undefined
                ? artifact
                : { kind: 'bytes', name: candidate.carrier, bytes: candidate.signed }, trust);
            const predicateType = typeOf(verified, wanted, candidate.carrier);
            seals.push({ ...verified, subject: digest, artifact: candidate.carrier, stored: 'tag', predicateType });
        }
        catch (error) {
            refused.push({
                subject: digest,
                artifact: candidate.carrier,
                reason: reasonOf(error, candidate.carrier),
            });
        }
    }
    // A registry lists what is attached in an order of its own.
    seals.sort(byTypeAndName);
    refused.sort((a, b) => (0,compare_text/* compareText */.n)(a.artifact, b.artifact));
    return { seals, refused, others: others.sort() };
}
function byTypeAndName(a, b) {
    return (0,compare_text/* compareText */.n)(a.predicateType, b.predicateType) || (0,compare_text/* compareText */.n)(a.artifact, b.artifact);
}
/** Why it is not counted, without its name, which stands before it already. */
function reasonOf(error, name) {
    const prefix = `${name} does not verify: `;
    const message = (0,errors/* messageOf */.bD)(error);
    return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
/** What is said; @throws SealgateError where nobody named a type that is not known. */
function typeOf(verified, wanted, name) {
    const found = verified.statement?.predicateType ?? predicate_types/* IMAGE_SIGNATURE_TYPE */.yI;
    if (found !== wanted)
        (0,predicate_types/* assertPredicate */.E3)(verified, undefined, name);
    return found;
}
/** What all lists have, each once. */
function inAll(lists) {
    return [...new Set(lists[0])].filter((one) => lists.every((list) => list.includes(one)));
}
/** The seals of a digest each of which does by itself all that is asked for; or why there is none. */
function sealsThatDo({ seals, refused }, digest, { predicateType: wanted, document }) {
    const type = wanted ?? predicate_types/* IMAGE_SIGNATURE_TYPE */.yI;
    const fitting = seals.filter(({ predicateType }) => predicateType === type);
    const what = wanted === undefined ? 'signature' : `attestation of type ${wanted}`;
    if (fitting.length === 0) {
        const near = [...new Set(seals.map(({ predicateType }) => predicateType))].sort();
        const also = near.length === 0 ? '' : `; what verifies is ${near.join(', ')} (ask for it with --type)`;
        const bad = refused.length === 0
            ? 'nothing fitting is attached'
            : `${refused.length} refused: ${refused[0]?.reason}`;
        return { fault: `${digest} has no ${what} that verifies (${bad})${also}` };
    }
    const text = document === undefined ? undefined : (0,canonical_json/* canonicalJson */.d)(document);
    const same = fitting.filter(({ statement }) => text === undefined || ((0,json/* isObject */.G)(statement?.predicate) && (0,canonical_json/* canonicalJson */.d)(statement.predicate) === text));
    if (same.length === 0)
        return {
            fault: `${digest} has ${fitting.length === 1 ? 'an attestation' : `${fitting.length} attestations`} of type ${type}, but of another document`,
        };
    const passed = type === predicate_types/* VSA_TYPE */.gs ? same.filter(({ statement }) => hasPassed(statement?.predicate)) : same;
    return passed.length === 0
        ? { fault: `${digest}: its verification summary does not say PASSED` }
        : { seals: passed };
}
function hasPassed(predicate) {
    return (typeof predicate === 'object' &&
        predicate !== null &&
        'verificationResult' in predicate &&
        predicate.verificationResult === 'PASSED');
}


/***/ })

};
;