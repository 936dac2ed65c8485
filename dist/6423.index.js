"use strict";
exports.id = 6423;
exports.ids = [6423];
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
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const { env, network = {}, timeouts = {} } = options;
    // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
    const secureContext = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)(network.ca === undefined ? {} : { ca: network.ca });
    const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
    const remembered = (0,_http_address_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberLookups */ .N0)(node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup);
    const agent = (lookUp) => {
        const tls = { secureContext, timeout: timeouts.connectMs ?? 10_000, lookup: lookUp };
        return new EnvHttpProxyAgent({
            connections: options.concurrency ?? 50,
            pipelining: 1,
            keepAliveTimeout: 10_000,
            headersTimeout: timeouts.headersMs ?? 20_000,
            bodyTimeout: timeouts.bodyMs ?? 20_000,
            connect: tls,
            requestTls: tls,
            proxyTls: { timeout: timeouts.connectMs ?? 10_000 },
            httpProxy,
            httpsProxy: network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
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
/* harmony export */   dR: () => (/* binding */ isFinal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const DEFAULT_CAP = 8 * 1024 * 1024;
const SMALL = 16 * 1024;
/** Reads one answer within its cap and says what to do with it. */
async function readResponse(response, request, usage, parseRetryAfter) {
    const { statusCode: status, headers, body } = response;
    const cap = request.maxBytes ?? DEFAULT_CAP;
    const success = status >= 200 && status < 300;
    const raw = await readBody(body, success ? cap : 64 * 1024, usage);
    if (status >= 300 && status < 400) {
        const location = headers.location;
        return typeof location === 'string'
            ? { redirect: location }
            : { done: { kind: 'refused', status, reason: `answered ${status} without a place to go` } };
    }
    if (!success) {
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
/** The body's bytes, or `undefined` when there are more than `cap`. */
async function readBody(body, cap, usage) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        const bytes = chunk;
        size += bytes.length;
        usage.receivedBytes += bytes.length;
        // Leaving the loop destroys the stream, and with it the connection.
        if (size > cap)
            return undefined;
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
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

/***/ 2982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21495);
/* harmony import */ var _http_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34326);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58724);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5103);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74561);







const MAX_REDIRECTS = 3;
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it.
 */
async function createHttpClient(options) {
    const { request: send } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await (0,_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__/* .createDispatchers */ .X)(options);
    const usage = { requests: 0, receivedBytes: 0 };
    const slots = (0,_slots_js__WEBPACK_IMPORTED_MODULE_5__/* .createSlots */ .e)(options.concurrency ?? 50);
    const pauses = new Map();
    const servers = new Map();
    const sleep = options.sleep ?? _slots_js__WEBPACK_IMPORTED_MODULE_5__/* .sleepFor */ .d;
    const now = options.now ?? Date.now;
    const limits = {
        tries: options.tries ?? 3,
        backoffMs: options.backoffMs ?? 500,
        maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
        totalMs: options.timeouts?.totalMs ?? 60_000,
    };
    const clean = (text) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(text, options.secrets ?? []);
    // Every request that waits listens to it, and there may be hundreds.
    if (options.signal !== undefined)
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, options.signal);
    const attempt = async (url, request) => {
        const signals = [AbortSignal.timeout(request.totalMs ?? limits.totalMs), options.signal].filter((s) => s !== undefined);
        const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
        usage.requests += 1;
        try {
            const response = await send(url, {
                method: request.method ?? 'GET',
                dispatcher: request.origin === 'named' ? dispatchers.named : dispatchers.configured,
                signal: AbortSignal.any(signals),
                headers: {
                    'user-agent': options.userAgent,
                    accept: request.accept ?? 'application/json',
                    'accept-encoding': 'gzip',
                    ...(authorization === undefined ? {} : { authorization }),
                    ...(request.body === undefined ? {} : bodyHeaders(request.body)),
                },
                ...(request.body === undefined ? {} : { body: request.body.bytes }),
            });
            return await (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .readResponse */ .Uk)(response, request, usage, (header) => (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfterMs */ .Vs)(header, now(), limits.maxRetryAfterMs));
        }
        catch (error) {
            const reason = options.signal?.aborted === true ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(options.signal.reason) : (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .networkReason */ .d8)(error);
            const result = { kind: 'failed', reason };
            return options.signal?.aborted === true || (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .isFinal */ .dR)(error) ? { done: result } : { again: result };
        }
    };
    const tryAll = async (url, request) => {
        for (let tried = 1;; tried += 1) {
            const pause = (pauses.get(url.origin) ?? 0) - now();
            if (pause > 0)
                await sleep(pause, options.signal);
            if (options.signal?.aborted === true)
                return { kind: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(options.signal.reason) };
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
    const loopback = (0,_http_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(url.hostname);
    if (request.origin === 'named' && (loopback || (0,_http_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateAddress */ .C0)(url.hostname)))
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

/***/ 65848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);


/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t)(text, offset) },
            hint: 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text));
    }
}
/** Where JSON.parse stopped. Node 20 does not always say, so the tokens are walked once more. */
function errorOffset(error, text) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    const fault = scan(text, true);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text, strict = false) {
    const open = [];
    let duplicate;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = stringEnd(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at, strict);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
            }
        }
    }
    return duplicate;
}
/** Offset of the closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** The end of a number or word; when looking for the place of an error, only of a right one. */
function literalEnd(text, start, strict) {
    if (strict) {
        LITERAL.lastIndex = start;
        return LITERAL.test(text) ? LITERAL.lastIndex : start;
    }
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
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


/***/ }),

/***/ 72220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ trustRank),
/* harmony export */   Nu: () => (/* binding */ trustToKeep),
/* harmony export */   aY: () => (/* binding */ releaseLine)
/* harmony export */ });
/* unused harmony export TRUST_LEVELS */
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31012);

/** How a version was published, weakest first: each proves more than the one before of who could have done it. */
const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged-publish'];
/** The better of two proofs of publication, as a number to compare. */
function trustRank(level) {
    return TRUST_LEVELS.indexOf(level);
}
/** `1` of 1.2.3, `0.4` of 0.4.1: versions that are meant to replace one another. */
function releaseLine(version) {
    const [, major = version, minor = ''] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    return major === '0' ? `0.${minor}` : major;
}
/**
 * The version whose proof of publication a new version must reach: the best one of its own line published before it,
 * or of the version it replaces, unless that is of a newer line (a patch of an old major is no loss).
 */
function trustToKeep(history) {
    const { after } = history;
    if (after === undefined)
        return undefined;
    const line = releaseLine(after.version);
    const replaced = history.before.filter((one) => releaseLine(one.version) === line || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one.version, after.version) < 0);
    let best;
    for (const one of [...replaced, ...history.line]) {
        if (best === undefined || trustRank(one.trust) > trustRank(best.trust))
            best = one;
    }
    return best;
}


/***/ }),

/***/ 7465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ verifyRegistrySignature),
/* harmony export */   UN: () => (/* binding */ needsPublishTime),
/* harmony export */   VW: () => (/* binding */ verifyAhead),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   a3: () => (/* binding */ createKeyRing)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58474);


/**
 * What was found of a signature, by key and message. Verifying is a pure function and most of the work of a warm run;
 * collecting and judging ask the same questions of the same objects, so each is answered once.
 */
const answers = new WeakMap();
/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
function createKeyRing(keys) {
    const ring = new Map();
    for (const entry of keys) {
        if (entry.usage !== undefined && entry.usage !== 'npm:signatures')
            continue;
        const key = readKey(entry.key);
        if (key !== undefined)
            ring.set(entry.keyid, { key, der: entry.key, expires: entry.expires });
    }
    return ring;
}
/** A P-256 public key from base64 DER, or `undefined` where it is anything else. */
function readKey(base64) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
        return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
            ? key
            : undefined;
    }
    catch {
        // Not a key: whoever signed with it counts as unknown.
        return undefined;
    }
}
/**
 * Verifies a registry's ECDSA signatures over `name@version:integrity`, with the lockfile's integrity.
 *
 * Every signature by a known key must be right, and at least one must be by a key in force when the version was
 * published. Signatures by unknown keys prove nothing and harm nothing beside a good one.
 */
function verifyRegistrySignature(question, ring) {
    const { manifest } = question;
    const known = manifest.signatures.filter((signature) => ring.has(signature.keyid));
    if (known.length === 0) {
        const ids = manifest.signatures.map((signature) => signature.keyid).join(', ');
        return {
            result: 'unreachable',
            code: 'EMISSINGSIGNATUREKEY',
            reason: `is signed with ${ids}, which is not among the registry's known keys`,
        };
    }
    const binding = bindIntegrity(question);
    if ('unbound' in binding)
        return { result: 'missing', unbound: true, reason: binding.unbound };
    const bad = known.find((signature) => !signs(question, binding.signed, signature, ring));
    if (bad !== undefined)
        return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
    return judgeExpiry(question, known, ring);
}
/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function bindIntegrity(question) {
    const pinned = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIntegrity */ .hN)(question.integrity ?? ''));
    const first = pinned[0];
    if (first === undefined || question.integrity === undefined)
        return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
    const registry = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIntegrity */ .hN)(registryIntegrity(question.manifest) ?? ''));
    // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
    const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
    const theirText = registryIntegrity(question.manifest);
    if (theirText !== undefined && sameHashes(pinned, registry))
        signed.push(theirText);
    const theirs = registry[0]?.algorithm;
    if (theirs === undefined || theirs === first.algorithm)
        return { signed: [...new Set(signed)] };
    // Hashes of two algorithms cannot be compared; only SHA-1 can be shown to differ, by the registry's own shasum.
    const shasum = question.manifest.shasum?.toLowerCase();
    if (first.algorithm === 'sha1' && shasum !== undefined && shasum !== first.hex)
        return { signed: [] };
    return {
        unbound: `is pinned by ${first.algorithm} in the lockfile, while its signature covers ${theirs}`,
    };
}
/** What the registry signed: the integrity, or for versions of before 2017 their SHA-1 in its place, as npm writes it. */
function registryIntegrity(manifest) {
    if (manifest.integrity !== undefined)
        return manifest.integrity;
    const { shasum } = manifest;
    return shasum !== undefined && /^[0-9a-f]{40}$/i.test(shasum)
        ? `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`
        : undefined;
}
function sameHashes(a, b) {
    const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
    const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
    return left.size === right.size && [...left].every((hash) => right.has(hash));
}
function signs(question, integrities, signature, ring) {
    const known = ring.get(signature.keyid);
    if (known === undefined)
        return false;
    return integrities.some((integrity) => {
        const message = messageOf(question, integrity);
        const found = answers.get(signature)?.get(`${known.der}\n${message}`);
        if (found !== undefined)
            return found;
        const good = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', Buffer.from(message, 'utf8'), known.key, bytesOf(signature));
        remember(signature, known, message, good);
        return good;
    });
}
/**
 * Verifies a package's signatures on the thread pool, so that the same question to verifyRegistrySignature is answered
 * at once. Changes no answer.
 */
async function verifyAhead(question, ring) {
    const binding = bindIntegrity(question);
    const message = 'unbound' in binding ? undefined : binding.signed[0];
    if (message === undefined)
        return;
    await Promise.all(question.manifest.signatures.map(async (signature) => {
        const known = ring.get(signature.keyid);
        if (known === undefined)
            return;
        const text = messageOf(question, message);
        if (answers.get(signature)?.has(`${known.der}\n${text}`) === true)
            return;
        remember(signature, known, text, await verifyOnPool(text, known.key, bytesOf(signature)));
    }));
}
function verifyOnPool(message, key, signature) {
    return new Promise((resolve, reject) => {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', Buffer.from(message, 'utf8'), key, signature, (error, good) => error === null ? resolve(good) : reject(error));
    });
}
function messageOf({ name, version }, integrity) {
    return `${name}@${version}:${integrity}`;
}
function bytesOf({ sig }) {
    return Buffer.from(sig, 'base64');
}
function remember(signature, { der }, message, good) {
    const known = answers.get(signature) ?? new Map();
    known.set(`${der}\n${message}`, good);
    answers.set(signature, known);
}
function explainInvalid(question, bad, ring) {
    const theirs = registryIntegrity(question.manifest);
    const lockfileDiffers = theirs !== undefined && signs(question, [theirs], bad, ring);
    return {
        result: 'invalid',
        code: 'EINTEGRITYSIGNATURE',
        reason: lockfileDiffers
            ? `has an integrity in the lockfile that is not the one the registry signed (${theirs}): the lockfile was changed, or the package was replaced`
            : `has a registry signature by ${bad.keyid} that does not match its name, version and integrity`,
    };
}
function judgeExpiry(question, good, ring) {
    const now = Date.parse(question.now);
    let expired;
    for (const signature of good) {
        const expires = ring.get(signature.keyid)?.expires ?? null;
        if (expires === null || Date.parse(expires) > now)
            return { result: 'verified', keyid: signature.keyid };
        if (question.publishedBy !== undefined && Date.parse(question.publishedBy) <= Date.parse(expires))
            return { result: 'verified', keyid: signature.keyid, publishedBy: question.publishedBy };
        expired ??= signature;
    }
    const keyid = expired?.keyid ?? '';
    const expires = ring.get(keyid)?.expires ?? '';
    if (question.publishedBy === undefined) {
        return {
            result: 'unreachable',
            code: 'EEXPIREDSIGNATUREKEY',
            keyid,
            reason: `is signed with ${keyid}, which expired ${expires}, and when the version was published could not be had`,
        };
    }
    return {
        result: 'invalid',
        code: 'EEXPIREDSIGNATUREKEY',
        keyid,
        reason: `is signed with ${keyid}, which expired ${expires}, and was published later (${question.publishedBy})`,
    };
}
/** Whether only signatures by keys that have expired by `now` are there, so that a publish time is needed. */
function needsPublishTime(signatures, ring, now) {
    const known = signatures.flatMap((signature) => ring.get(signature.keyid) ?? []);
    return (known.length > 0 &&
        known.every((key) => key.expires !== null && Date.parse(key.expires) <= Date.parse(now)));
}


/***/ })

};
;