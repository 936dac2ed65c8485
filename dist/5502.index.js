"use strict";
exports.id = 5502;
exports.ids = [5502];
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

/***/ 25502:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestTimestamp: () => (/* binding */ requestTimestamp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81050);


const MAX_ANSWER_BYTES = 256 * 1024;
/** AlgorithmIdentifier of SHA-256 (2.16.840.1.101.3.4.2.1) with NULL parameters. */
const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex');
/** certReq TRUE: verifiers need the authority's certificate in the token. */
const WITH_CERTIFICATE = Buffer.from('0101ff', 'hex');
/**
 * Asks a timestamp authority, any that speaks RFC 3161 over HTTP, for the time of a signature.
 *
 * @returns the TimeStampResp in DER; whether it is over this signature the caller checks.
 */
async function requestTimestamp(url, signature, services) {
    const answer = await (0,_post_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .b)({
        url,
        body: timestampRequest(signature),
        type: 'application/timestamp-query',
        accept: 'application/timestamp-reply',
        maxBytes: MAX_ANSWER_BYTES,
    }, services);
    if (answer[0] !== 0x30)
        throw new Error('its answer is no timestamp');
    return answer;
}
/** TimeStampReq of RFC 3161, section 2.4.1. */
function timestampRequest(signature) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest();
    const imprint = der(0x30, SHA256, der(0x04, digest));
    // Positive: the first bit says the sign.
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8);
    nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
    return der(0x30, Buffer.from([0x02, 0x01, 0x01]), imprint, der(0x02, nonce), WITH_CERTIFICATE);
}
/** One value of less than 128 bytes. */
function der(tag, ...parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([tag, content.length]), content]);
}


/***/ })

};
;