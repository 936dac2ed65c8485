"use strict";
exports.id = 6558;
exports.ids = [6558];
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

/***/ 42144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 76558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   enterLog: () => (/* binding */ enterLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);
/* harmony import */ var _model_data_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19276);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42144);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81050);





const MAX_ANSWER_BYTES = 1024 * 1024;
/**
 * Enters a signature into a log of Rekor's second version, which answers when a checkpoint covers the entry. The
 * library's client knows certificates only, so the request is made here.
 *
 * @see rekor-tiles, rekor_service.proto: POST /api/v2/log/entries
 */
async function enterLog(url, services, signed) {
    const { TransparencyLogEntry } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const body = Buffer.from(JSON.stringify(requestOf(signed)), 'utf8');
    const answer = await (0,_post_js__WEBPACK_IMPORTED_MODULE_2__/* .post */ .b)({
        url: `${url}/api/v2/log/entries`,
        body,
        type: 'application/json',
        accept: 'application/json',
        maxBytes: MAX_ANSWER_BYTES,
    }, services);
    const entry = TransparencyLogEntry.fromJSON((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(answer, 'its answer'));
    const { logId, kindVersion, inclusionProof } = entry;
    if (logId === undefined || kindVersion === undefined || inclusionProof === undefined)
        throw new Error('its answer is no log entry with a proof');
    return { ...entry, logId, kindVersion };
}
/** Every signature is a hashedrekord: of an envelope, over the digest of what DSSE signs. Its `dsse` entries are deprecated. */
function requestOf({ content, by }) {
    const rawBytes = (0,_model_data_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .pemDer */ .c)(by.pem).toString('base64');
    // The log takes the pairs of Sigstore's algorithm registry only; chooseSigner lets no other key come here.
    const verifier = {
        ...(by.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    };
    const { digest, signature } = signedDigest(content);
    return {
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: { content: signature.toString('base64'), verifier },
        },
    };
}
function signedDigest(content) {
    if (content.$case === 'messageSignature') {
        const { messageDigest, signature } = content.messageSignature;
        return { digest: messageDigest.digest, signature };
    }
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .preAuthEncoding */ .J)(payloadType, payload)).digest();
    return { digest, signature: signatures[0]?.sig ?? Buffer.alloc(0) };
}


/***/ })

};
;