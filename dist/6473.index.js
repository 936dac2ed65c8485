"use strict";
exports.id = 6473;
exports.ids = [6473];
exports.modules = {

/***/ 21495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   N0: () => (/* binding */ rememberLookups),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   qr: () => (/* binding */ publicOnly)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

const blocked = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    blocked.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]) {
    blocked.addSubnet(network, prefix, 'ipv6');
}
/**
 * Whether an IP address is not a public one: loopback, private, link-local, shared, documentation, multicast,
 * reserved, or an IPv6 form that wraps an IPv4 address.
 *
 * @see IANA special-purpose address registries (RFC 6890)
 */
function isPrivateAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    if (family === 0)
        return false;
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
    if (mapped !== undefined)
        return blocked.check(mapped, 'ipv4');
    if (family === 6 && /^::ffff:/i.test(bare))
        return true;
    return blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 4 && bare.startsWith('127.'));
}
/** A DNS look-up that fails when any answer is not public, so that a name cannot be rebound to the inside. */
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, '', 0);
            const all = Array.isArray(addresses) ? addresses : [];
            const inside = all.find((entry) => isPrivateAddress(entry.address));
            const first = all[0];
            if (inside !== undefined || first === undefined) {
                const what = inside === undefined ? 'has no address' : 'is not a public address';
                return callback(Object.assign(new Error(`${hostname} ${what}`), { code: 'EPRIVATE' }), '', 0);
            }
            if (options.all === true)
                return callback(null, all);
            return callback(null, first.address, first.family);
        });
    };
}
/**
 * A DNS look-up that asks once a name: fifty connections opened at once to one host would send fifty questions,
 * which resolvers drop and threads wait for.
 */
function rememberLookups(lookup) {
    const answers = new Map();
    const ask = (hostname, family) => new Promise((resolve, reject) => {
        lookup(hostname, { all: true, family: Number(family) || 0 }, (error, addresses) => {
            if (error !== null)
                reject(error);
            else
                resolve(Array.isArray(addresses) ? addresses : []);
        });
    });
    return (hostname, options, callback) => {
        const key = `${hostname} ${options.family ?? 0}`;
        let answer = answers.get(key);
        if (answer === undefined) {
            answer = ask(hostname, options.family ?? 0);
            // A failure is not remembered: the next try asks again.
            answer.catch(() => answers.delete(key));
            answers.set(key, answer);
        }
        answer.then((all) => {
            const [first] = all;
            if (options.all === true)
                callback(null, [...all]);
            else if (first === undefined)
                callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, '', 0));
    };
}


/***/ }),

/***/ 34326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createDispatchers)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21495);



/** The two connection pools: one for hosts the user configured, one (public addresses only) for hosts named by others. */
async function createDispatchers(options) {
    // The package's entry also loads fetch, web sockets and caches: three times the time of all that is used here.
    const { default: EnvHttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137)]).then(__webpack_require__.t.bind(__webpack_require__, 53137, 23));
    const { env, network = {}, timeouts = {} } = options;
    const { default: buildConnector } = await __webpack_require__.e(/* import() */ 9136).then(__webpack_require__.t.bind(__webpack_require__, 59136, 23));
    // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
    let context;
    const secure = () => {
        context ??= (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)(network.ca === undefined ? {} : { ca: network.ca });
        return { secureContext: context };
    };
    const timeout = timeouts.connectMs ?? 10_000;
    const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
    const remembered = (0,_http_address_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberLookups */ .N0)(node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup);
    const httpsProxy = network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy;
    const proxied = httpProxy !== '' || httpsProxy !== '';
    // Only the package's entry gives its dispatchers the method that tunnels need.
    if (proxied)
        await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const agent = (lookUp) => {
        const plain = buildConnector({ timeout, lookup: lookUp });
        let overTls;
        const connect = (target, done) => {
            if (target.protocol !== 'https:')
                return plain(target, done);
            overTls ??= buildConnector({ ...secure(), timeout, lookup: lookUp });
            return overTls(target, done);
        };
        return new EnvHttpProxyAgent({
            connections: options.concurrency ?? 50,
            pipelining: 1,
            keepAliveTimeout: 10_000,
            headersTimeout: timeouts.headersMs ?? 20_000,
            bodyTimeout: timeouts.bodyMs ?? 20_000,
            connect,
            ...(proxied ? { requestTls: { ...secure(), timeout, lookup: lookUp } } : {}),
            proxyTls: { timeout },
            httpProxy,
            httpsProxy,
            noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
        });
    };
    const configured = agent(remembered);
    const named = agent((0,_http_address_js__WEBPACK_IMPORTED_MODULE_2__/* .publicOnly */ .qr)(remembered));
    return {
        configured,
        named,
        close: async () => {
            await Promise.all([configured.destroy(), named.destroy()]);
        },
    };
}


/***/ }),

/***/ 58724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   oY: () => (/* binding */ capOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const DEFAULT_CAP = 8 * 1024 * 1024;
const SMALL = 16 * 1024;
/** Most bytes that are taken of an answer: of a refusal nobody reads more than its beginning. */
function capOf(request, status) {
    return isSuccess(status) ? (request.maxBytes ?? DEFAULT_CAP) : 64 * 1024;
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** Says what to do with one answer. */
async function readResponse({ status, headers, body: raw }, request, parseRetryAfter) {
    const cap = request.maxBytes ?? DEFAULT_CAP;
    if (status >= 300 && status < 400) {
        const location = headers.location;
        return typeof location === 'string'
            ? { redirect: location }
            : { done: { kind: 'refused', status, reason: `answered ${status} without a place to go` } };
    }
    if (!isSuccess(status)) {
        const result = { kind: 'refused', status, reason: `answered ${status}` };
        if (!RETRYABLE.has(status))
            return { done: result };
        const header = headers['retry-after'];
        if (typeof header !== 'string')
            return { again: result };
        const waitMs = parseRetryAfter(header);
        if (waitMs === undefined)
            return { done: { ...result, reason: `answered ${status} and asks to wait longer than this run does` } };
        return { again: result, waitMs };
    }
    if (raw === undefined)
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    const plain = await decompress(raw, headers['content-encoding'], cap);
    if (plain === 'too-large')
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    if (plain === 'broken')
        return { again: { kind: 'failed', reason: 'sent a compressed answer that is cut short or broken' } };
    return { done: { kind: 'answer', status, headers, body: plain } };
}
async function decompress(bytes, encoding, cap) {
    const name = String(encoding ?? 'identity')
        .trim()
        .toLowerCase();
    if (name === 'identity' || name === '' || bytes.length === 0)
        return bytes;
    const options = { maxOutputLength: cap };
    try {
        if (name === 'gzip' || name === 'x-gzip')
            // Handing a few kilobytes to the thread pool costs more than unpacking them.
            return bytes.length <= SMALL ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, options) : await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(bytes, options);
        if (name === 'br')
            return await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(bytes, options);
        if (name === 'deflate')
            return await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate)(bytes, options);
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
    }
    return 'broken';
}
/** Milliseconds to wait, or `undefined` when that is longer than `max`. @see RFC 9110, section 10.2.3 */
function retryAfterMs(header, now, max) {
    const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
    if (Number.isNaN(seconds))
        return 0;
    const ms = Math.max(0, Math.ceil(seconds * 1000));
    return ms > max ? undefined : ms;
}
/** What went wrong on the way, in words that follow a host's name. */
function networkReason(error) {
    const code = codeOf(error);
    switch (code) {
        case 'UND_ERR_CONNECT_TIMEOUT':
            return 'did not accept a connection in time';
        case 'UND_ERR_HEADERS_TIMEOUT':
            return 'did not begin to answer in time';
        case 'UND_ERR_BODY_TIMEOUT':
            return 'stopped sending in the middle of its answer';
        case 'UND_ERR_SOCKET':
        case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
        case 'ECONNRESET':
            return 'closed the connection before its answer was complete';
    }
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'took too long to answer';
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    const cause = inner instanceof Error && inner.cause instanceof Error ? inner.cause : inner;
    return code === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause) : `could not be reached: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)} (${code})`;
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : undefined;
}
/** Asking again cannot help: a certificate is not trusted, or the address is not public. */
function isFinal(error) {
    const code = codeOf(error) ?? '';
    return (code === 'EPRIVATE' || /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/.test(code));
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/http-address.js
var http_address = __webpack_require__(21495);
// EXTERNAL MODULE: ./build/io/http-dispatcher.js
var http_dispatcher = __webpack_require__(34326);
;// CONCATENATED MODULE: ./build/io/http-exchange.js
/**
 * Sends requests without a stream or an abort signal for each: for answers of a few kilobytes those cost more than
 * the answer itself.
 */
function createExchanges() {
    const active = new Set();
    return {
        send: async (exchange) => {
            let end;
            try {
                return await new Promise((resolve, reject) => {
                    end = start(exchange, resolve, reject);
                    active.add(end);
                });
            }
            finally {
                if (end !== undefined)
                    active.delete(end);
            }
        },
        endAll: (error) => {
            for (const end of [...active])
                end(error);
        },
    };
}
/** @returns what ends the exchange early. */
function start(exchange, resolve, reject) {
    const { url, capOf, received } = exchange;
    const chunks = [];
    let head = { status: 0, headers: {} };
    let size = 0;
    let ended;
    let controller;
    const end = (error) => {
        if (ended !== undefined)
            return;
        ended = error;
        clearTimeout(timer);
        reject(error);
        controller?.abort(error);
    };
    const timer = setTimeout(() => end(new DOMException('took too long', 'TimeoutError')), exchange.totalMs);
    exchange.dispatcher.dispatch({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: exchange.method,
        headers: exchange.headers,
        ...(exchange.body === undefined ? {} : { body: exchange.body }),
    }, {
        onRequestStart(given) {
            controller = given;
            // Ended while it still waited for a connection.
            if (ended !== undefined)
                given.abort(ended);
        },
        onResponseStart(_, status, headers) {
            // 1xx answers announce the real one.
            if (status >= 200)
                head = { status, headers };
        },
        onResponseData(given, chunk) {
            size += chunk.length;
            received(chunk.length);
            if (size <= capOf(head.status)) {
                chunks.push(chunk);
                return;
            }
            clearTimeout(timer);
            resolve(head);
            ended = new Error('more than the cap');
            given.abort(ended);
        },
        onResponseEnd() {
            clearTimeout(timer);
            resolve({ ...head, body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
            clearTimeout(timer);
            reject(error);
        },
    });
    return end;
}

// EXTERNAL MODULE: ./build/io/http-response.js
var http_response = __webpack_require__(58724);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
;// CONCATENATED MODULE: ./build/io/http.js








const MAX_REDIRECTS = 3;
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it.
 */
async function createHttpClient(options) {
    const dispatchers = await (0,http_dispatcher/* createDispatchers */.X)(options);
    const usage = { requests: 0, receivedBytes: 0 };
    const slots = (0,io_slots/* createSlots */.e)(options.concurrency ?? 50);
    const pauses = new Map();
    const servers = new Map();
    const sleep = options.sleep ?? io_slots/* sleepFor */.d;
    const now = options.now ?? Date.now;
    const limits = {
        tries: options.tries ?? 3,
        backoffMs: options.backoffMs ?? 500,
        maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
        totalMs: options.timeouts?.totalMs ?? 60_000,
    };
    const clean = (text) => (0,redact/* redact */.E)(text, options.secrets ?? []);
    const exchanges = createExchanges();
    if (options.signal !== undefined) {
        const { signal } = options;
        signal.addEventListener('abort', () => exchanges.endAll(new Error((0,errors/* messageOf */.bD)(signal.reason))), {
            once: true,
        });
        // Every request that waits for its next try listens as well, and there may be hundreds.
        (0,external_node_events_.setMaxListeners)(0, signal);
    }
    const attempt = async (url, request) => {
        const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
        usage.requests += 1;
        try {
            const answer = await exchanges.send({
                url,
                method: request.method ?? 'GET',
                dispatcher: request.origin === 'named' ? dispatchers.named : dispatchers.configured,
                headers: {
                    'user-agent': options.userAgent,
                    accept: request.accept ?? 'application/json',
                    'accept-encoding': 'gzip',
                    ...(authorization === undefined ? {} : { authorization }),
                    ...(request.body === undefined ? {} : bodyHeaders(request.body)),
                },
                ...(request.body === undefined ? {} : { body: request.body.bytes }),
                capOf: (status) => (0,http_response/* capOf */.oY)(request, status),
                totalMs: request.totalMs ?? limits.totalMs,
                received: (bytes) => {
                    usage.receivedBytes += bytes;
                },
            });
            return await (0,http_response/* readResponse */.Uk)(answer, request, (header) => (0,http_response/* retryAfterMs */.Vs)(header, now(), limits.maxRetryAfterMs));
        }
        catch (error) {
            const reason = options.signal?.aborted === true ? (0,errors/* messageOf */.bD)(options.signal.reason) : (0,http_response/* networkReason */.d8)(error);
            const result = { kind: 'failed', reason };
            return options.signal?.aborted === true || (0,http_response/* isFinal */.dR)(error) ? { done: result } : { again: result };
        }
    };
    const tryAll = async (url, request) => {
        for (let tried = 1;; tried += 1) {
            const pause = (pauses.get(url.origin) ?? 0) - now();
            if (pause > 0)
                await sleep(pause, options.signal);
            if (options.signal?.aborted === true)
                return { kind: 'failed', reason: (0,errors/* messageOf */.bD)(options.signal.reason) };
            // A server that has answered nobody, after all tries, is not waited for by every request anew.
            const server = servers.get(url.origin);
            if (typeof server === 'object')
                return server.down;
            const outcome = await attempt(url, request);
            if (!('again' in outcome)) {
                servers.set(url.origin, 'answers');
                return 'done' in outcome ? outcome.done : outcome;
            }
            if (tried >= (request.tries ?? limits.tries)) {
                if (!servers.has(url.origin))
                    servers.set(url.origin, { down: outcome.again });
                return outcome.again;
            }
            const wait = outcome.waitMs ?? limits.backoffMs * 2 ** (tried - 1);
            // A server that names a time speaks for all requests to it, not only for this one.
            if (outcome.waitMs !== undefined)
                pauses.set(url.origin, now() + wait);
            await sleep(wait, options.signal);
        }
    };
    const get = async (address, request = {}) => {
        let url = parseUrl(address);
        for (let hops = 0;; hops += 1) {
            const refusal = url === undefined ? `is no server: '${address}' is not a URL` : refuse(url, request);
            if (url === undefined || refusal !== undefined)
                return { kind: 'failed', reason: clean(refusal ?? '') };
            const result = await tryAll(url, request);
            if (!('redirect' in result))
                return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
            const target = parseUrl(result.redirect, url);
            if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
                const where = target === undefined ? 'nowhere' : `to ${target.origin}`;
                return {
                    kind: 'failed',
                    reason: clean(`redirects ${where}${hops >= MAX_REDIRECTS ? ' again and again' : ''}, which is not followed`),
                };
            }
            url = target;
        }
    };
    return {
        get: (address, request) => slots(() => get(address, request)),
        get usage() {
            return { ...usage };
        },
        close: dispatchers.close,
    };
}
function bodyHeaders({ type, encoding }) {
    return { 'content-type': type, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) };
}
/** Why a URL may not be asked at all. */
function refuse(url, request) {
    if (url.username !== '' || url.password !== '')
        return 'is named with credentials in its URL, which are not used';
    const loopback = (0,http_address/* isLoopbackHost */.cW)(url.hostname);
    if (request.origin === 'named' && (loopback || (0,http_address/* isPrivateAddress */.C0)(url.hostname)))
        return 'is not a public address, and was not configured by the user';
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol === 'http:' && loopback)
        return undefined;
    return `is named with ${url.protocol}//, which is not https`;
}
function parseUrl(text, base) {
    return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, '$1***@');
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

/***/ 74561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sleepFor),
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** At most `size` tasks at a time, first come first served. */
function createSlots(size) {
    let free = Math.max(1, size);
    const waiting = [];
    let head = 0;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting[head];
            if (next === undefined)
                free += 1;
            else {
                head += 1;
                next();
            }
        }
    };
}
/** Waits; an aborted signal ends the wait early, without an error. */
function sleepFor(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted === true)
            end();
    });
}


/***/ })

};
;