"use strict";
exports.id = 4847;
exports.ids = [4847];
exports.modules = {

/***/ 21495:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   N0: () => (/* binding */ rememberLookups),
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

/***/ 29212:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createDispatchers),
  t: () => (/* binding */ createSenders)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/io/http-address.js
var http_address = __webpack_require__(21495);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/io/http-reply.js
/** A server that does not speak HTTP/1.1 as it must. */
class BadReply extends Error {
    code = 'EBADREPLY';
}
const MAX_HEAD = 64 * 1024;
const MAX_FIELDS = 256;
const MAX_INTERIM = 16;
const MAX_CHUNK_LINE = 4096;
const NOTHING = Buffer.alloc(0);
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;
/**
 * Reads one reply of a connection, as it comes. Strict where leniency lets two readers disagree on where a reply ends:
 * bare line feeds, folded lines, two lengths, a length beside chunks and any coding but `chunked` are refused.
 *
 * @param method of the request: HEAD has no body.
 * @see RFC 9112, sections 2.2, 5, 6 and 7.1
 */
function createReplyReader(method, events) {
    let part = 'head';
    let held = NOTHING;
    let left = 0;
    let begun = false;
    let interim = 0;
    let trailer = 0;
    let reuse = false;
    const finish = () => {
        part = 'over';
        events.end();
    };
    const takeHead = (text) => {
        const { status, headers, persistent } = readHead(text);
        if (status === 101)
            throw new BadReply('it changed the protocol, which nobody asked for');
        if (status < 200) {
            interim += 1;
            if (interim <= MAX_INTERIM)
                return;
            throw new BadReply('its real reply never comes');
        }
        const length = lengthOf(method, status, headers);
        if (persistent && length !== 'until-close')
            reuse = { keepMs: keepMs(headers['keep-alive']) };
        events.head(status, headers);
        part = length === 'chunked' ? 'chunk-line' : length === 'until-close' ? length : 'counted';
        left = typeof length === 'number' ? length : 0;
        if (length === 0)
            finish();
    };
    /** One line of the chunked coding; trailer fields are read over. */
    const takeLine = (line) => {
        if (part === 'chunk-end') {
            if (line !== '')
                throw new BadReply('a chunk is longer than it says');
            part = 'chunk-line';
        }
        else if (part === 'chunk-line') {
            const size = /^([0-9a-f]{1,12})[ \t]*(?:;.*)?$/i.exec(line)?.[1];
            if (size === undefined || CONTROL.test(line))
                throw new BadReply('a chunk has no size');
            left = Number.parseInt(size, 16);
            part = left === 0 ? 'trailer' : 'chunk';
        }
        else if (line === '')
            finish();
        else {
            trailer += line.length;
            if (trailer > MAX_HEAD)
                throw new BadReply(`its trailer is longer than ${MAX_HEAD} bytes`);
            readField(line);
        }
    };
    /** @returns what is left of the bytes, or `undefined` where more are needed. */
    const step = (bytes) => {
        switch (part) {
            case 'head': {
                const end = bytes.indexOf('\r\n\r\n');
                if (end > MAX_HEAD || (end < 0 && bytes.length > MAX_HEAD))
                    throw new BadReply(`its head is longer than ${MAX_HEAD} bytes`);
                if (end < 0)
                    return undefined;
                takeHead(bytes.toString('latin1', 0, end));
                return bytes.subarray(end + 4);
            }
            case 'counted':
            case 'chunk': {
                const some = bytes.subarray(0, left);
                left -= some.length;
                events.data(some);
                if (left === 0 && part === 'counted')
                    finish();
                else if (left === 0)
                    part = 'chunk-end';
                return bytes.subarray(some.length);
            }
            case 'chunk-line':
            case 'chunk-end':
            case 'trailer': {
                const end = bytes.indexOf('\r\n');
                if (end > MAX_CHUNK_LINE || (end < 0 && bytes.length > MAX_CHUNK_LINE))
                    throw new BadReply(`a line between chunks is longer than ${MAX_CHUNK_LINE} bytes`);
                if (end < 0)
                    return undefined;
                takeLine(bytes.toString('latin1', 0, end));
                return bytes.subarray(end + 2);
            }
            case 'until-close':
                events.data(bytes);
                return NOTHING;
            case 'over':
                throw new BadReply('it says more than one reply');
        }
    };
    return {
        feed: (bytes) => {
            begun = true;
            let rest = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
            held = NOTHING;
            while (rest !== undefined && rest.length > 0) {
                const before = rest;
                rest = step(before);
                if (rest === undefined)
                    held = before;
            }
        },
        close: () => {
            if (part === 'until-close')
                finish();
            return part === 'over';
        },
        get begun() {
            return begun;
        },
        get reuse() {
            return part === 'over' ? reuse : false;
        },
    };
}
function readHead(text) {
    const lines = text.split('\r\n');
    const [, minor, status] = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: .*)?$/.exec(lines[0] ?? '') ?? [];
    if (status === undefined || CONTROL.test(lines[0] ?? ''))
        throw new BadReply('its first line is not one of HTTP/1.1');
    if (lines.length > MAX_FIELDS)
        throw new BadReply(`it has more than ${MAX_FIELDS} header fields`);
    const headers = Object.create(null);
    for (let n = 1; n < lines.length; n += 1) {
        const [name, value] = readField(lines[n] ?? '');
        const known = headers[name];
        headers[name] = known === undefined ? value : [known, value].flat();
    }
    const options = listOf(headers.connection);
    const persistent = minor === '1' ? !options.includes('close') : options.includes('keep-alive');
    return { status: Number(status), headers, persistent };
}
function readField(line) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (!TOKEN.test(name) || CONTROL.test(line))
        throw new BadReply('it has a header field that is none');
    return [name, line.slice(colon + 1).trim()];
}
/** @see RFC 9112, section 6.3 */
function lengthOf(method, status, headers) {
    const { 'transfer-encoding': coding, 'content-length': length } = headers;
    if (coding !== undefined && length !== undefined)
        throw new BadReply('it has two lengths');
    if (length !== undefined && (typeof length !== 'string' || !/^\d{1,15}$/.test(length)))
        throw new BadReply('its length is no number');
    if (coding !== undefined && listOf(coding).join() !== 'chunked')
        throw new BadReply('it has a transfer coding other than chunked');
    if (method === 'HEAD' || status === 204 || status === 304)
        return 0;
    if (coding !== undefined)
        return 'chunked';
    return length === undefined ? 'until-close' : Number(length);
}
function listOf(value) {
    return (value === undefined ? '' : String(value))
        .split(',')
        .map((one) => one.trim().toLowerCase())
        .filter((one) => one !== '');
}
/** What the server says of how long it keeps an idle connection. */
function keepMs(value) {
    const seconds = /(?:^|[,\s])timeout=(\d{1,6})\b/i.exec(String(value ?? ''))?.[1];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}

;// CONCATENATED MODULE: ./build/io/http-connection.js



/** Servers that do not say it keep connections for five seconds at least. */
const IDLE_MS = 4000;
const MAX_IDLE_MS = 60_000;
class ConnectionError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * Opens a connection to an origin. One request at a time; whatever is odd ends it.
 *
 * @param closed told when the connection is gone.
 */
function openConnection(origin, options, closed) {
    const socket = openSocket(origin, options);
    let current;
    let answered = 0;
    let idleMs = IDLE_MS;
    const fail = (error) => {
        idleMs = undefined;
        const failed = current;
        current = undefined;
        socket.destroy();
        failed?.errand.failed(error, answered > 0 && !failed.reader.begun);
    };
    const finish = () => {
        const finished = current;
        if (finished === undefined)
            return;
        current = undefined;
        answered += 1;
        const { reuse } = finished.reader;
        idleMs = reuse === false ? undefined : Math.min(MAX_IDLE_MS, (reuse.keepMs ?? IDLE_MS + 1000) - 1000);
        if (idleMs === undefined || idleMs <= 0) {
            idleMs = undefined;
            socket.destroy();
        }
        finished.errand.done();
    };
    const connecting = setTimeout(() => fail(new ConnectionError('ECONNECTTIMEOUT', 'connect timeout')), options.connectMs);
    socket.once(origin.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
    socket.setTimeout(options.headersMs, () => {
        const code = current?.reader.begun === true ? 'EBODYTIMEOUT' : 'EHEADERSTIMEOUT';
        fail(new ConnectionError(code, 'silence'));
    });
    socket.on('data', (bytes) => {
        if (current === undefined)
            return fail(new BadReply('it speaks unasked'));
        const { reader } = current;
        try {
            if (!reader.begun && options.bodyMs !== options.headersMs)
                socket.setTimeout(options.bodyMs);
            reader.feed(bytes);
        }
        catch (error) {
            fail(error);
        }
    });
    socket.on('end', () => {
        if (current?.reader.close() !== true)
            fail(new ConnectionError('ECONNRESET', 'closed early'));
    });
    socket.on('error', fail);
    socket.on('close', () => {
        clearTimeout(connecting);
        fail(new ConnectionError('ECONNRESET', 'closed early'));
        closed();
    });
    return {
        send: (errand) => {
            const { events } = errand;
            const reader = createReplyReader(errand.method, {
                head: events.head,
                data: events.data,
                // Told to the caller once the reader has said that nothing follows.
                end: () => queueMicrotask(finish),
            });
            current = { errand, reader };
            if (options.bodyMs !== options.headersMs)
                socket.setTimeout(options.headersMs);
            if (errand.body === undefined)
                socket.write(errand.head, 'latin1');
            else
                socket.write(Buffer.concat([Buffer.from(errand.head, 'latin1'), errand.body]));
        },
        get idleMs() {
            return idleMs;
        },
        destroy: (error) => fail(error ?? new ConnectionError('ECONNRESET', 'ended')),
    };
}
function openSocket({ protocol, hostname, port }, options) {
    const { lookup, session } = options;
    const host = hostname.replace(/^\[|\]$/g, '');
    if (protocol !== 'https:')
        return (0,external_node_net_.connect)({ host, port: Number(port || 80), lookup, noDelay: true });
    const socket = (0,external_node_tls_.connect)({
        host,
        port: Number(port || 443),
        lookup,
        secureContext: options.secureContext(),
        ALPNProtocols: ['http/1.1'],
        ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}),
        ...(session.last === undefined ? {} : { session: session.last }),
    });
    socket.setNoDelay(true);
    socket.on('session', (last) => {
        session.last = last;
    });
    return socket;
}

;// CONCATENATED MODULE: ./build/io/http-pool.js

const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;
/**
 * Keeps connections to origins and sends one request at a time over each, without a stream for it: of answers of a few
 * kilobytes, those are most of the cost. How many run at once is up to the caller.
 *
 * @see docs/decisions/0214-http-client.md
 */
function createPool(options) {
    const hosts = new Map();
    let destroyed = false;
    const hostOf = (origin) => {
        let host = hosts.get(origin);
        if (host === undefined) {
            host = { origin: new URL(origin), session: {}, idle: [], all: new Set() };
            hosts.set(origin, host);
        }
        return host;
    };
    const open = (host) => {
        const made = openConnection(host.origin, { ...options, session: host.session }, () => {
            host.all.delete(made);
        });
        host.all.add(made);
        return made;
    };
    /** The connection used last, which is the least likely to have been closed meanwhile. */
    const takeIdle = (host) => {
        for (let one = host.idle.pop(); one !== undefined; one = host.idle.pop()) {
            if (one.connection.idleMs !== undefined && one.until > performance.now())
                return one.connection;
            one.connection.destroy();
        }
        return undefined;
    };
    const send = (request, handler) => {
        const host = hostOf(request.origin);
        const head = headOf(request, host.origin);
        let ended;
        let under;
        const control = {
            abort: (reason) => {
                ended ??= reason;
                under?.destroy(reason);
            },
        };
        const start = (connection) => {
            under = connection;
            connection.send({
                method: request.method,
                head: String(head),
                ...(request.body === undefined ? {} : { body: request.body }),
                events: {
                    head: (status, headers) => handler.onResponseStart(control, status, headers),
                    data: (chunk) => handler.onResponseData(control, chunk),
                },
                failed: (error, unasked) => {
                    under = undefined;
                    // The server closed an idle connection just when it was used: not an answer, and nobody's fault.
                    if (unasked && ended === undefined && isClosed(error))
                        start(open(host));
                    else
                        handler.onResponseError(control, ended ?? error);
                },
                done: () => {
                    under = undefined;
                    const { idleMs } = connection;
                    if (idleMs !== undefined)
                        host.idle.push({ connection, until: performance.now() + idleMs });
                    handler.onResponseEnd(control);
                },
            });
        };
        handler.onRequestStart(control);
        if (destroyed)
            ended = new Error('is no longer asked: the client is closed');
        const refused = ended ?? (typeof head === 'string' ? undefined : head);
        if (refused === undefined)
            start(takeIdle(host) ?? open(host));
        else
            handler.onResponseError(control, refused);
    };
    return {
        dispatch: send,
        destroy: async () => {
            destroyed = true;
            for (const { all } of hosts.values())
                for (const connection of [...all])
                    connection.destroy();
        },
    };
}
/** Request line and header fields, or what is wrong with them: a value that would end its field. */
function headOf({ method, path, headers, body }, { host }) {
    if (UNSENDABLE.test(path) || path.includes(' '))
        return unsendable();
    let head = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n`;
    for (const [name, value] of Object.entries(headers)) {
        if (UNSENDABLE.test(value))
            return unsendable();
        head += `${name}: ${value}\r\n`;
    }
    return body === undefined ? `${head}\r\n` : `${head}content-length: ${body.length}\r\n\r\n`;
}
function unsendable() {
    const error = new Error('a header field holds characters that cannot be sent');
    return Object.assign(error, { code: 'ERR_INVALID_CHAR' });
}
function isClosed(error) {
    const code = 'code' in error ? error.code : undefined;
    return code === 'ECONNRESET' || code === 'EPIPE';
}

;// CONCATENATED MODULE: ./build/io/http-dispatcher.js




/** Our own connections, or where the user has a proxy, those of undici, which knows tunnels. */
async function createSenders(options) {
    if (proxiesOf(options).used)
        return createDispatchers(options);
    const { timeouts = {}, network } = options;
    const remembered = (0,http_address/* rememberLookups */.N0)(external_node_dns_.lookup);
    const pool = (lookUp) => createPool({
        lookup: lookUp,
        secureContext,
        connectMs: timeouts.connectMs ?? 10_000,
        headersMs: timeouts.headersMs ?? 20_000,
        bodyMs: timeouts.bodyMs ?? 20_000,
    });
    const secureContext = contextOf(network?.ca);
    return waysOf(pool(remembered), pool((0,http_address/* publicOnly */.qr)(remembered)));
}
/** The two connection pools of undici. */
async function createDispatchers(options) {
    // The package's entry also loads fetch, web sockets and caches: three times the time of all that is used here.
    const { default: EnvHttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137)]).then(__webpack_require__.t.bind(__webpack_require__, 53137, 23));
    const { env, network = {}, timeouts = {} } = options;
    const { default: buildConnector } = await __webpack_require__.e(/* import() */ 9136).then(__webpack_require__.t.bind(__webpack_require__, 59136, 23));
    const secure = contextOf(network.ca);
    const timeout = timeouts.connectMs ?? 10_000;
    const remembered = (0,http_address/* rememberLookups */.N0)(external_node_dns_.lookup);
    const { httpProxy, httpsProxy, used } = proxiesOf(options);
    // Only the package's entry gives its dispatchers the method that tunnels need.
    if (used)
        await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const agent = (lookUp) => {
        const plain = buildConnector({ timeout, lookup: lookUp });
        let overTls;
        const connect = (target, done) => {
            if (target.protocol !== 'https:')
                return plain(target, done);
            overTls ??= buildConnector({ secureContext: secure(), timeout, lookup: lookUp });
            return overTls(target, done);
        };
        return new EnvHttpProxyAgent({
            connections: options.concurrency ?? 50,
            pipelining: 1,
            keepAliveTimeout: 10_000,
            headersTimeout: timeouts.headersMs ?? 20_000,
            bodyTimeout: timeouts.bodyMs ?? 20_000,
            connect,
            ...(used ? { requestTls: { secureContext: secure(), timeout, lookup: lookUp } } : {}),
            proxyTls: { timeout },
            httpProxy,
            httpsProxy,
            noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
        });
    };
    return waysOf(agent(remembered), agent((0,http_address/* publicOnly */.qr)(remembered)));
}
function waysOf(configured, named) {
    return {
        configured,
        named,
        close: async () => {
            await Promise.all([configured.destroy(), named.destroy()]);
        },
    };
}
function proxiesOf({ env, network = {} }) {
    const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
    const httpsProxy = network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy;
    return { httpProxy, httpsProxy, used: httpProxy !== '' || httpsProxy !== '' };
}
/** Parsing the CA certificates once, not once a socket, is most of the TLS cost saved. */
function contextOf(ca) {
    let context;
    return () => {
        context ??= (0,external_node_tls_.createSecureContext)(ca === undefined ? {} : { ca });
        return context;
    };
}


/***/ }),

/***/ 58724:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
        const words = status === 429 ? ' (too many requests)' : '';
        const result = { kind: 'refused', status, reason: `answered ${status}${words}` };
        if (!RETRYABLE.has(status))
            return { done: result };
        const header = headers['retry-after'];
        if (typeof header !== 'string')
            return { again: result };
        const waitMs = parseRetryAfter(header);
        if (waitMs === undefined)
            return { done: { ...result, reason: `${result.reason} and asks to wait longer than this run does` } };
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
    // Of small answers, most of the cost is the room that is made for them.
    const room = bytes.length <= SMALL ? { chunkSize: Math.max(1024, bytes.length * 4) } : {};
    const options = { maxOutputLength: cap, ...room };
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
        case 'EBADREPLY':
            return `answered with something that is no proper HTTP: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        case 'ECONNECTTIMEOUT':
        case 'UND_ERR_CONNECT_TIMEOUT':
            return 'did not accept a connection in time';
        case 'EHEADERSTIMEOUT':
        case 'UND_ERR_HEADERS_TIMEOUT':
            return 'did not begin to answer in time';
        case 'EBODYTIMEOUT':
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


/***/ })

};
;