"use strict";
exports.id = 468;
exports.ids = [468,4561];
exports.modules = {

/***/ 60468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttpClient: () => (/* binding */ openHttpClient)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/io/http/address.js
var address = __webpack_require__(21585);
// EXTERNAL MODULE: ./build/io/http/response.js
var response = __webpack_require__(68106);
;// CONCATENATED MODULE: ./build/io/http/attempt.js


/** Asks once. Nothing is thrown. */
async function attempt(session, url, request) {
    const { options, limits, now } = session;
    const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
    session.usage.requests += 1;
    try {
        const { packed = false, refusals = false, maxBytes: cap } = request;
        const answer = await session.exchanges.send(exchangeOf(session, { url, authorization }, request));
        const read = await (0,response/* readResponse */.Uk)(answer, { packed, refusals, cap }, (header) => (0,response/* retryAfterMs */.Vs)(header, now(), limits.maxRetryAfterMs));
        return authorization !== undefined && 'done' in read && read.done.kind === 'refused'
            ? { done: { ...read.done, authorized: true } }
            : read;
    }
    catch (error) {
        const { signal } = options;
        const reason = signal?.aborted === true
            ? (0,errors/* messageOf */.bD)(signal.reason)
            : (0,response/* networkReason */.d8)(error, options.network?.ca !== undefined);
        const result = { kind: 'failed', reason };
        return signal?.aborted === true || (0,response/* isFinal */.dR)(error) ? { done: result } : { again: result };
    }
}
function exchangeOf({ options, limits, senders, usage }, { url, authorization }, request) {
    const { body, maxBytes } = request;
    return {
        url,
        method: request.method ?? 'GET',
        sender: request.origin === 'named' ? senders.named : senders.configured,
        headers: {
            'user-agent': options.userAgent,
            accept: request.accept ?? 'application/json',
            'accept-encoding': 'gzip',
            ...(authorization === undefined ? {} : { authorization }),
            ...(body === undefined ? {} : bodyHeaders(body)),
        },
        ...(body === undefined ? {} : { body: body.bytes }),
        capOf: (status) => (0,response/* capOf */.oY)(status, maxBytes),
        totalMs: request.totalMs ?? limits.totalMs,
        received: (bytes) => {
            usage.receivedBytes += bytes;
        },
    };
}
function bodyHeaders({ type, encoding }) {
    return { 'content-type': type, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) };
}

// EXTERNAL MODULE: ./build/io/http/loopback.js
var http_loopback = __webpack_require__(35268);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/io/http/dispatcher.js + 2 modules
var dispatcher = __webpack_require__(21968);
;// CONCATENATED MODULE: ./build/io/http/exchange.js
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
    const overflow = (given) => {
        if (ended !== undefined)
            return;
        clearTimeout(timer);
        chunks.length = 0;
        resolve(head);
        ended = new Error('more than the cap');
        given.abort(ended);
    };
    const timer = setTimeout(() => end(new DOMException('took too long', 'TimeoutError')), exchange.totalMs);
    exchange.sender.dispatch({
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
        onResponseStart(given, status, headers) {
            // 1xx answers announce the real one.
            if (status < 200)
                return;
            head = { status, headers };
            // The length of an answer to HEAD is that of what is not sent.
            if (exchange.method !== 'HEAD' && Number(headers['content-length']) > capOf(status))
                overflow(given);
        },
        onResponseData(given, chunk) {
            size += chunk.length;
            received(chunk.length);
            if (size <= capOf(head.status))
                chunks.push(chunk);
            else
                overflow(given);
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

;// CONCATENATED MODULE: ./build/io/http/session.js





/** Nothing is connected yet. */
async function openSession(options) {
    const exchanges = createExchanges();
    if (options.signal !== undefined)
        endWith(options.signal, exchanges);
    return {
        options,
        limits: {
            tries: options.tries ?? 3,
            backoffMs: options.backoffMs ?? 500,
            maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
            totalMs: options.timeouts?.totalMs ?? 60_000,
        },
        senders: await (0,dispatcher/* createSenders */.t)(options),
        exchanges,
        usage: { requests: 0, receivedBytes: 0 },
        pauses: new Map(),
        servers: new Map(),
        sleep: options.sleep ?? io_slots/* sleepFor */.d,
        now: options.now ?? Date.now,
    };
}
function endWith(signal, exchanges) {
    const end = () => exchanges.endAll(new Error((0,errors/* messageOf */.bD)(signal.reason)));
    signal.addEventListener('abort', end, { once: true });
    // Every request that waits for its next try listens as well, and there may be hundreds.
    (0,external_node_events_.setMaxListeners)(0, signal);
}

;// CONCATENATED MODULE: ./build/io/http/client.js








const MAX_REDIRECTS = 3;
/** Answers beyond the usual cap that are had at once. */
const LARGE_AT_ONCE = 2;
/** What `createHttpClient` promises. */
async function openHttpClient(options) {
    const session = await openSession(options);
    const slots = (0,io_slots/* createSlots */.e)(options.concurrency ?? 50);
    const inTurn = (0,io_slots/* createSlots */.e)(LARGE_AT_ONCE);
    return {
        /** Many at once as far as their answers are small. One that turns out to be large is asked for again, in its turn. */
        get: async (address, request = {}) => {
            const { maxBytes = response/* DEFAULT_CAP */.de } = request;
            const small = Math.min(maxBytes, response/* DEFAULT_CAP */.de);
            const first = await slots(() => get(session, address, { ...request, maxBytes: small }));
            const isLarge = first.kind === 'failed' && first.tooLarge === true;
            if (!isLarge || small >= maxBytes)
                return first;
            return inTurn(() => get(session, address, { ...request, maxBytes }));
        },
        get usage() {
            return { ...session.usage };
        },
        close: session.senders.close,
    };
}
/** Asks an address, and where it sends on to within its origin. */
async function get(session, address, request) {
    const clean = (text) => (0,redact/* redact */.E)(text, session.options.secrets ?? []);
    let url = parseUrl(address);
    for (let hops = 0;; hops += 1) {
        const refusal = url === undefined ? `is no server: '${address}' is not a URL` : refuse(url, request);
        if (url === undefined || refusal !== undefined)
            return { kind: 'failed', reason: clean(refusal ?? '') };
        const result = await tryAll(session, url, request);
        if (!('redirect' in result))
            return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
        const target = parseUrl(result.redirect, url);
        if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
            const where = target === undefined ? 'nowhere' : `to ${placeOf(target)}`;
            const again = hops >= MAX_REDIRECTS ? ' again and again' : '';
            return { kind: 'failed', reason: clean(`redirects ${where}${again}, which is not followed`) };
        }
        url = target;
    }
}
/** Asks one URL until there is an answer, or no more tries. */
async function tryAll(session, url, request) {
    const { options, limits, pauses, servers, sleep, now } = session;
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
        const outcome = await attempt(session, url, request);
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
}
/** Why a URL may not be asked at all. */
function refuse(url, request) {
    if (url.username !== '' || url.password !== '')
        return 'is named with credentials in its URL, which are not used';
    const loopback = (0,http_loopback/* isLoopbackHost */.c)(url.hostname);
    if (request.origin === 'named' && (loopback || (0,address/* isPrivateAddress */.C0)(url.hostname)))
        return 'is not a public address, and was not configured by the user';
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol === 'http:' && loopback)
        return undefined;
    return `is named with ${url.protocol}//, which is not https`;
}
/** An origin for people; one without (`file:`) has its scheme. */
function placeOf({ origin, protocol }) {
    return origin === 'null' ? protocol : origin;
}
function parseUrl(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        // Not asked first with canParse: that would parse each of thousands twice.
        return undefined;
    }
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

/***/ 74561:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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