export const id = 59;
export const ids = [59];
export const modules = {

/***/ 90360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   N0: () => (/* binding */ rememberLookups),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   qr: () => (/* binding */ publicOnly)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

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

/***/ 73337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/http-address.js
var http_address = __webpack_require__(90360);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/io/http-dispatcher.js



/** The two connection pools: one for hosts the user configured, one (public addresses only) for hosts named by others. */
async function createDispatchers(options) {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const { env, network = {}, timeouts = {} } = options;
    // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
    const secureContext = (0,external_node_tls_.createSecureContext)(network.ca === undefined ? {} : { ca: network.ca });
    const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
    const remembered = (0,http_address/* rememberLookups */.N0)(external_node_dns_.lookup);
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
    const named = agent((0,http_address/* publicOnly */.qr)(remembered));
    return {
        configured,
        named,
        close: async () => {
            await Promise.all([configured.destroy(), named.destroy()]);
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/io/http-response.js



const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const DEFAULT_CAP = 8 * 1024 * 1024;
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
            return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, options);
        if (name === 'br')
            return await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(bytes, options);
        if (name === 'deflate')
            return await (0,external_node_util_.promisify)(external_node_zlib_.inflate)(bytes, options);
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
    return code === undefined ? (0,errors/* messageOf */.bD)(cause) : `could not be reached: ${(0,errors/* messageOf */.bD)(cause)} (${code})`;
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

// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(25484);
;// CONCATENATED MODULE: ./build/io/slots.js
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

;// CONCATENATED MODULE: ./build/io/http.js






const MAX_REDIRECTS = 3;
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it.
 */
async function createHttpClient(options) {
    const { request: send } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await createDispatchers(options);
    const usage = { requests: 0, receivedBytes: 0 };
    const slots = createSlots(options.concurrency ?? 50);
    const pauses = new Map();
    const sleep = options.sleep ?? sleepFor;
    const now = options.now ?? Date.now;
    const limits = {
        tries: options.tries ?? 3,
        backoffMs: options.backoffMs ?? 500,
        maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
        totalMs: options.timeouts?.totalMs ?? 60_000,
    };
    const clean = (text) => (0,redact/* redact */.E)(text, options.secrets ?? []);
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
                },
            });
            return await readResponse(response, request, usage, (header) => retryAfterMs(header, now(), limits.maxRetryAfterMs));
        }
        catch (error) {
            const reason = options.signal?.aborted === true ? (0,errors/* messageOf */.bD)(options.signal.reason) : networkReason(error);
            const result = { kind: 'failed', reason };
            return options.signal?.aborted === true || isFinal(error) ? { done: result } : { again: result };
        }
    };
    const tryAll = async (url, request) => {
        for (let tried = 1;; tried += 1) {
            const pause = (pauses.get(url.origin) ?? 0) - now();
            if (pause > 0)
                await sleep(pause, options.signal);
            if (options.signal?.aborted === true)
                return { kind: 'failed', reason: (0,errors/* messageOf */.bD)(options.signal.reason) };
            const outcome = await attempt(url, request);
            if ('done' in outcome)
                return outcome.done;
            if ('redirect' in outcome)
                return outcome;
            if (tried >= (request.tries ?? limits.tries))
                return outcome.again;
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

/***/ 50387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58426);


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
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text, fault));
    }
}
function errorOffset(error, text, fault) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
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
                    const keys = open[open.length - 1];
                    const key = keyOf(text, at, end);
                    if (keys !== undefined && keys.size === keys.add(key).size)
                        duplicate ??= { kind: 'duplicate', offset: at, key };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? new Set() : undefined);
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
                const end = literalEnd(text, at);
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
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function keyOf(text, start, end) {
    const raw = text.slice(start + 1, end);
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
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)/y;
function literalEnd(text, at) {
    LITERAL.lastIndex = at;
    return LITERAL.test(text) ? LITERAL.lastIndex : at;
}


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
