"use strict";
exports.id = 7771;
exports.ids = [7771];
exports.modules = {

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

/***/ 77771:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   enterLogV1: () => (/* binding */ enterLogV1)
/* harmony export */ });
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12737);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81050);



const MAX_ANSWER_BYTES = 1024 * 1024;
const ENTRY_ID = /^[0-9a-f]{64,80}$/i;
/**
 * Enters a signature into a log of Rekor's first version. One that the log has already, because an earlier answer was
 * lost, is fetched.
 *
 * @returns the entry as the log tells it. Whether it is of this signature the caller checks.
 * @throws Error with the reason where there is no usable answer.
 * @see sigstore/rekor, openapi.yaml: POST /api/v1/log/entries
 */
async function enterLogV1(url, services, signed) {
    const entries = `${url}/api/v1/log/entries`;
    const ask = (address, body) => (0,_post_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .b)({
        url: address,
        ...(body === undefined ? {} : { body }),
        type: 'application/json',
        accept: 'application/json',
        maxBytes: MAX_ANSWER_BYTES,
    }, services);
    const proposed = Buffer.from(JSON.stringify(await proposalOf(signed)), 'utf8');
    const answer = await ask(entries, proposed).catch((error) => {
        const known = error instanceof _post_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P && error.status === 409 ? error.location : undefined;
        const id = known?.split('/').at(-1) ?? '';
        if (!ENTRY_ID.test(id))
            throw error;
        return ask(`${entries}/${id}`);
    });
    return entryOf((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(answer, 'its answer'));
}
/** The kinds `hashedrekord` and `dsse`, version 0.0.1, as Rekor describes them. */
async function proposalOf({ content, by }) {
    const signer = Buffer.from(by.pem, 'utf8').toString('base64');
    if (content.$case === 'dsseEnvelope') {
        const { envelopeToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
        const envelope = JSON.stringify(envelopeToJSON(content.dsseEnvelope));
        return {
            apiVersion: '0.0.1',
            kind: 'dsse',
            spec: { proposedContent: { envelope, verifiers: [signer] } },
        };
    }
    const { messageDigest, signature } = content.messageSignature;
    return {
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
            data: { hash: { algorithm: 'sha256', value: messageDigest.digest.toString('hex') } },
            signature: { content: signature.toString('base64'), publicKey: { content: signer } },
        },
    };
}
/** The one entry of an answer, as bundles have it. */
function entryOf(answer) {
    const [entry, ...more] = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(answer) ? Object.values(answer) : [];
    if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(entry) || more.length > 0)
        throw new Error('its answer is no log entry');
    const body = text(entry.body, 'body');
    const { kind, apiVersion } = kindOf(Buffer.from(body, 'base64'));
    const { signedEntryTimestamp, inclusionProof } = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(entry.verification) ? entry.verification : {};
    return {
        logIndex: count(entry.logIndex, 'logIndex'),
        logId: { keyId: Buffer.from(text(entry.logID, 'logID'), 'hex') },
        integratedTime: count(entry.integratedTime, 'integratedTime'),
        kindVersion: { kind, version: apiVersion },
        inclusionPromise: signedEntryTimestamp === undefined
            ? undefined
            : {
                signedEntryTimestamp: Buffer.from(text(signedEntryTimestamp, 'signedEntryTimestamp'), 'base64'),
            },
        inclusionProof: inclusionProof === undefined ? undefined : proofOf(inclusionProof),
        canonicalizedBody: Buffer.from(body, 'base64'),
    };
}
function kindOf(body) {
    const document = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(body, 'its entry');
    const { kind, apiVersion } = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(document) ? document : {};
    return { kind: text(kind, 'kind'), apiVersion: text(apiVersion, 'apiVersion') };
}
function proofOf(proof) {
    const { logIndex, treeSize, rootHash, hashes, checkpoint } = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(proof) ? proof : {};
    if (!Array.isArray(hashes))
        throw missing('hashes');
    return {
        logIndex: count(logIndex, 'logIndex'),
        treeSize: count(treeSize, 'treeSize'),
        rootHash: Buffer.from(text(rootHash, 'rootHash'), 'hex'),
        hashes: hashes.map((hash) => Buffer.from(text(hash, 'hashes'), 'hex')),
        checkpoint: { envelope: text(checkpoint, 'checkpoint') },
    };
}
function text(value, name) {
    if (typeof value !== 'string')
        throw missing(name);
    return value;
}
/** Numbers of a log are whole, and written as text in bundles. */
function count(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw missing(name);
    return String(value);
}
function missing(name) {
    return new Error(`its answer is no log entry: ${name} is missing or unusable`);
}


/***/ })

};
;