"use strict";
exports.id = 7377;
exports.ids = [7377];
exports.modules = {

/***/ 21585:
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
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    // Site-local: not given out any more, and still routed inside of some networks (RFC 3879).
    ['fec0::', 10],
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
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/s, '');
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

/***/ 21968:
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
// EXTERNAL MODULE: ./build/io/http/address.js
var address = __webpack_require__(21585);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/io/http/agent.js

/** Longest head of an answer, in bytes. */
const MAX_HEAD = 64 * 1024;
const SILENCE = 'ESILENCE';
/**
 * Sends requests with Node's own client: connections that are kept, one TLS context for all, and llhttp, without its
 * leniencies whatever Node was started with, to read what comes.
 *
 * @see docs/decisions/0214-http-client.md
 */
function createAgentSender(options) {
    const clients = createClients(options);
    let destroyed = false;
    return {
        dispatch: (request, handler) => {
            let ended;
            let under;
            const control = {
                abort: (reason) => {
                    ended ??= reason;
                    under?.destroy(reason);
                },
            };
            const start = () => {
                under = attempt(clients.of(request.origin), request, {
                    head: (status, headers) => handler.onResponseStart(control, status, headers),
                    data: (chunk) => handler.onResponseData(control, chunk),
                    end: () => handler.onResponseEnd(control),
                    failed: (error, unasked) => {
                        // The server closed an idle connection just when it was used: not an answer, and nobody's fault.
                        if (unasked && ended === undefined)
                            start();
                        else
                            handler.onResponseError(control, ended ?? error);
                    },
                });
            };
            handler.onRequestStart(control);
            if (destroyed)
                ended = new Error('is no longer asked: the client is closed');
            try {
                if (ended !== undefined)
                    throw ended;
                start();
            }
            catch (error) {
                handler.onResponseError(control, error);
            }
        },
        destroy: async () => {
            destroyed = true;
            clients.destroy();
        },
    };
}
/**
 * Who asks which origin. Each client is loaded and set up with its first connection; in clear, that is a server on this
 * machine. On Node 24 `node:http` also loads fetch and web sockets.
 */
function createClients(options) {
    const { lookup, secureContext } = options;
    const common = { keepAlive: true, maxSockets: options.connections, lookup, timeout: options.silenceMs };
    let plain;
    let overTls;
    const openTls = () => {
        const { Agent: TlsAgent, request: ask } = process.getBuiltinModule('node:https');
        // Said, because NODE_TLS_REJECT_UNAUTHORIZED would change the default.
        const tls = { rejectUnauthorized: true, secureContext: secureContext() };
        return { ask, agent: watch(new TlsAgent({ ...common, ...tls }), 'secureConnect', options) };
    };
    const openPlain = () => {
        const { Agent: PlainAgent, request: ask } = process.getBuiltinModule('node:http');
        return { ask, agent: watch(new PlainAgent(common), 'connect', options) };
    };
    const clientFor = (protocol) => {
        if (protocol === 'https:') {
            overTls ??= openTls();
            return overTls;
        }
        plain ??= openPlain();
        return plain;
    };
    const origins = new Map();
    return {
        of: (origin) => {
            let known = origins.get(origin);
            if (known === undefined) {
                const { protocol, hostname, port, host } = new URL(origin);
                const address = { host: hostname.replace(/^\[|\]$/g, ''), port };
                known = { ...clientFor(protocol), address, host };
                origins.set(origin, known);
            }
            return known;
        },
        destroy: () => {
            plain?.agent.destroy();
            overTls?.agent.destroy();
        },
    };
}
/** Sends a request once. @throws where it holds what cannot be sent */
function attempt(origin, request, events) {
    const { method, path } = request;
    let over = false;
    let begun = false;
    const fail = (error) => {
        if (over)
            return;
        over = true;
        const code = 'code' in error ? error.code : undefined;
        const closed = code === 'ECONNRESET' || code === 'EPIPE';
        const told = code === SILENCE ? timedOut(begun ? 'EBODYTIMEOUT' : 'EHEADERSTIMEOUT') : error;
        events.failed(told, closed && asked.reusedSocket && !begun);
    };
    const asked = origin.ask({
        ...origin.address,
        agent: origin.agent,
        method,
        path,
        headers: fieldsOf(request, origin.host),
        maxHeaderSize: MAX_HEAD,
        insecureHTTPParser: false,
    });
    asked.on('error', fail);
    // Node ends such a connection without a word where nobody listens for this.
    asked.on('upgrade', (_, socket) => {
        socket.destroy();
        fail(new Error('answered 101, after which no answer can come'));
    });
    asked.on('response', (reply) => {
        const { statusCode = 0, headers } = reply;
        begun = true;
        if (statusCode < 200) {
            asked.destroy(new Error(`answered ${statusCode}, after which no answer can come`));
            return;
        }
        events.head(statusCode, headers);
        reply.on('data', (chunk) => {
            if (!over)
                events.data(chunk);
        });
        reply.on('error', fail);
        reply.on('end', () => {
            if (over)
                return;
            over = true;
            events.end();
        });
    });
    asked.end(request.body);
    return asked;
}
/** Names and values in turns, which Node sends as they are, once it has looked for characters that end a field. */
function fieldsOf({ headers, body }, host) {
    const fields = ['host', host];
    for (const [name, value] of Object.entries(headers))
        fields.push(name, value);
    if (body !== undefined)
        fields.push('content-length', String(body.length));
    return fields;
}
/** Sees to the time limits of an agent's connections, and that nothing is heard on them unasked. */
function watch(agent, connected, { connectMs, silenceMs }) {
    const idle = new WeakSet();
    const create = agent.createConnection.bind(agent);
    agent.createConnection = (...args) => {
        const socket = create(...args);
        const connecting = setTimeout(() => socket.destroy(timedOut('ECONNECTTIMEOUT')), connectMs);
        const stop = () => clearTimeout(connecting);
        socket.once(connected, stop);
        socket.once('close', stop);
        socket.on('timeout', () => socket.destroy(timedOut(SILENCE)));
        // Bytes of nobody's answer must not wait here to be the next one's.
        socket.on('data', () => {
            if (idle.has(socket))
                socket.destroy();
        });
        return socket;
    };
    const keep = agent.keepSocketAlive.bind(agent);
    agent.keepSocketAlive = (socket) => {
        idle.add(socket);
        return keep(socket);
    };
    const reuse = agent.reuseSocket.bind(agent);
    agent.reuseSocket = (socket, request) => {
        idle.delete(socket);
        reuse(socket, request);
        // While idle, a connection is kept for as long as the server says, which is no limit for its next answer.
        if (socket instanceof external_node_net_.Socket && socket.timeout !== silenceMs)
            socket.setTimeout(silenceMs);
    };
    return agent;
}
function timedOut(code) {
    return Object.assign(new Error('timed out'), { code });
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
;// CONCATENATED MODULE: ./build/io/http/proxies.js


/**
 * The user's own settings, then the environment's. As with curl and npm, an address without protocol is one of http,
 * and `false` asks for none.
 *
 * @throws SealgateError USAGE on what is no proxy's address.
 */
function proxiesOf({ env, network = {} }) {
    const first = (own, names) => {
        if (own !== undefined)
            return addressOf(own, 'your npm configuration');
        const name = names.find((one) => (env[one] ?? '') !== '');
        return name === undefined ? '' : addressOf(env[name] ?? '', `${name} in the environment`);
    };
    const httpProxy = first(network.httpProxy, ['http_proxy', 'HTTP_PROXY']);
    const httpsProxy = first(network.httpsProxy, ['https_proxy', 'HTTPS_PROXY']) ||
        (network.httpsProxy === 'false' ? '' : httpProxy);
    return { httpProxy, httpsProxy, used: httpProxy !== '' || httpsProxy !== '' };
}
function addressOf(text, from) {
    const trimmed = text.trim();
    if (trimmed === 'false')
        return '';
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url !== undefined && url.hostname !== '' && /^(?:https?|socks5?):$/.test(url.protocol))
        return address;
    const shown = (0,redact/* redact */.E)(address).slice(address.length - trimmed.length, 200);
    throw new errors/* SealgateError */.De('USAGE', `'${shown}' (${from}) is no address of a proxy`, {
        hint: 'Write http://host:port, or take it out.',
    });
}

;// CONCATENATED MODULE: ./build/io/http/dispatcher.js





/** Said, because NODE_TLS_REJECT_UNAUTHORIZED would change the default. */
const CHECKED = { rejectUnauthorized: true };
/** Node's own client, or where the user has a proxy, undici, which knows tunnels. */
async function createSenders(options) {
    if (proxiesOf(options).used)
        return createDispatchers(options);
    const { timeouts = {}, network } = options;
    const remembered = (0,address/* rememberLookups */.N0)(external_node_dns_.lookup);
    const secureContext = contextOf(network?.ca);
    const sender = (lookUp) => createAgentSender({
        lookup: lookUp,
        secureContext,
        connections: options.concurrency ?? 50,
        connectMs: timeouts.connectMs ?? 10_000,
        silenceMs: timeouts.silenceMs ?? 20_000,
    });
    return waysOf(sender(remembered), sender((0,address/* publicOnly */.qr)(remembered)));
}
/** The two connection pools of undici. */
async function createDispatchers(options) {
    // The package's entry also loads fetch, web sockets and caches: three times the time of all that is used here.
    const { default: EnvHttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137)]).then(__webpack_require__.t.bind(__webpack_require__, 53137, 23));
    const { env, network = {}, timeouts = {} } = options;
    const { default: buildConnector } = await __webpack_require__.e(/* import() */ 9136).then(__webpack_require__.t.bind(__webpack_require__, 59136, 23));
    const secure = contextOf(network.ca);
    const timeout = timeouts.connectMs ?? 10_000;
    const remembered = (0,address/* rememberLookups */.N0)(external_node_dns_.lookup);
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
            overTls ??= buildConnector({ ...CHECKED, secureContext: secure(), timeout, lookup: lookUp });
            return overTls(target, done);
        };
        return new EnvHttpProxyAgent({
            connections: options.concurrency ?? 50,
            pipelining: 1,
            keepAliveTimeout: 10_000,
            headersTimeout: timeouts.silenceMs ?? 20_000,
            bodyTimeout: timeouts.silenceMs ?? 20_000,
            connect,
            ...(used ? { requestTls: { ...CHECKED, secureContext: secure(), timeout, lookup: lookUp } } : {}),
            proxyTls: { ...CHECKED, timeout },
            httpProxy,
            httpsProxy,
            noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
        });
    };
    return waysOf(agent(remembered), agent((0,address/* publicOnly */.qr)(remembered)));
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
/** Parsing the CA certificates once, not once a socket, is most of the TLS cost saved. */
function contextOf(ca) {
    let context;
    return () => {
        context ??= (0,external_node_tls_.createSecureContext)(ca === undefined ? {} : { ca });
        return context;
    };
}


/***/ }),

/***/ 96369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ RETRYABLE)
/* harmony export */ });
/** Statuses that say to ask again: the server is busy, or somebody on the way did not answer. */
const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);


/***/ }),

/***/ 68106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   de: () => (/* binding */ DEFAULT_CAP),
/* harmony export */   oY: () => (/* binding */ capOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96369);




/** What is taken where nothing else is said, and of many answers at once. */
const DEFAULT_CAP = 8 * 1024 * 1024;
const SMALL = 16 * 1024;
/** Most bytes that are taken of an answer: of a refusal nobody reads more than its beginning. */
function capOf(status, cap) {
    return isSuccess(status) ? cap : 64 * 1024;
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** Says what to do with one answer, of which at most `cap` bytes are taken, compressed and decompressed alike. */
async function readResponse({ status, headers, body: raw }, { packed, refusals, cap }, parseRetryAfter) {
    if (status >= 300 && status < 400) {
        const location = headers.location;
        return typeof location === 'string'
            ? { redirect: location }
            : { done: { kind: 'refused', status, reason: `answered ${status} without a place to go` } };
    }
    if (!isSuccess(status)) {
        const words = status === 429 ? ' (too many requests)' : '';
        const said = refusals ? { said: await readRefusal({ status, headers, body: raw }) } : {};
        const result = { kind: 'refused', status, reason: `answered ${status}${words}`, ...said };
        if (!_http_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRYABLE */ .r.has(status))
            return { done: result };
        const header = headers['retry-after'];
        if (typeof header !== 'string')
            return { again: result };
        const waitMs = parseRetryAfter(header);
        if (waitMs === undefined)
            return { done: { ...result, reason: `${result.reason} and asks to wait longer than this run does` } };
        return { again: result, waitMs };
    }
    const tooLarge = { kind: 'failed', reason: `sent more than ${cap} bytes`, tooLarge: true };
    if (raw === undefined)
        return { done: tooLarge };
    if (packed)
        return { done: { kind: 'answer', status, headers, body: raw } };
    const plain = await decompress(raw, headers['content-encoding'], cap);
    if (plain === 'too-large')
        return { done: tooLarge };
    if (plain === 'broken')
        return { again: { kind: 'failed', reason: 'sent a compressed answer that is cut short or broken' } };
    return { done: { kind: 'answer', status, headers, body: plain } };
}
/** One that is too long, or broken, says nothing. */
async function readRefusal({ status, headers, body = Buffer.alloc(0) }) {
    const plain = await decompress(body, headers['content-encoding'], capOf(status, 0));
    return { headers, body: typeof plain === 'string' ? Buffer.alloc(0) : plain };
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
const UNKNOWN_AUTHORITY = /^(?:SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_UNTRUSTED)/;
const WRONG_CERTIFICATE = /^(?:CERT_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;
/**
 * What went wrong on the way, in words that follow a host's name.
 *
 * @param ownAuthorities the user's own configuration says which authorities are believed, in place of all others.
 */
function networkReason(error, ownAuthorities = false) {
    const code = codeOf(error);
    switch (code) {
        case 'ERR_INVALID_CHAR':
            return `was not asked, for what would be sent holds characters that end a header field: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
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
    if (code?.startsWith('HPE_') === true)
        return `answered with something that is no proper HTTP: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)} (${code})`;
    const refusedByProxy = /^Proxy response \((\d{3})\)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))?.[1];
    if (refusedByProxy !== undefined)
        return `could not be reached through the proxy, which answered ${refusedByProxy}${refusedByProxy === '407' ? ': its user name or password is missing or wrong' : ''}`;
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'took too long to answer';
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    const cause = inner instanceof Error && inner.cause instanceof Error ? inner.cause : inner;
    if (UNKNOWN_AUTHORITY.test(code ?? ''))
        return `presents a certificate of an authority that is not known here: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)} (${code}); if it is your own, ${ownAuthorities ? 'add its certificate to the cafile or ca of your .npmrc, which takes the place of every other authority, or remove that' : 'name it in NODE_EXTRA_CA_CERTS'}`;
    if (WRONG_CERTIFICATE.test(code ?? ''))
        return `presents a certificate that does not hold: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)} (${code})`;
    // OpenSSL's message names its own source files.
    if (code?.startsWith('ERR_SSL') === true)
        return `does not speak TLS as it should: ${reasonOf(cause) ?? 'the connection failed'} (${code})`;
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause);
    if (code === undefined)
        return said;
    // `connect ECONNREFUSED 192.0.2.1:443` has the code already.
    return `could not be reached: ${said.includes(code) ? said : `${said} (${code})`}`;
}
function reasonOf(error) {
    return error instanceof Error && 'reason' in error && typeof error.reason === 'string'
        ? error.reason
        : undefined;
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