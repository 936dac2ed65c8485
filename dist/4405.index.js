"use strict";
exports.id = 4405;
exports.ids = [4405];
exports.modules = {

/***/ 85060:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ missingRecords)
/* harmony export */ });
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98534);

/**
 * Records that a place lacks, the oldest first. From the head back along every link, also those of merge records: what
 * the place has, it has with all that comes before it.
 */
async function missingRecords(source, has) {
    const wanted = new Set([source.head.hash]);
    const missing = [];
    for await (const record of source.newestFirst()) {
        if (!wanted.delete(record.hash))
            continue;
        if (!(await has(record))) {
            missing.push(record);
            for (const before of [record.previous, ...(record.joins ?? [])])
                if (before !== _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw)
                    wanted.add(before);
        }
        if (wanted.size === 0)
            break;
    }
    return missing.reverse();
}


/***/ }),

/***/ 14405:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Sink: () => (/* binding */ s3Sink)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/evidence/class.js
var evidence_class = __webpack_require__(13907);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/model/evidence/sealed-head.js
var sealed_head = __webpack_require__(92858);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/publish/sinks/missing.js
var missing = __webpack_require__(85060);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/seal/oci/transport.js
var oci_transport = __webpack_require__(42010);
;// CONCATENATED MODULE: ./build/publish/sinks/s3-connection.js



/** What signs requests to a bucket and sends them. @throws SealgateError USAGE without credentials */
async function connectS3(place, env) {
    const credentials = credentialsIn(env);
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
    const transport = await (0,oci_transport/* createTransport */.o)({ env });
    transport.hide(credentials.secretAccessKey);
    const send = async (method, key, { headers: extra, body, query = {}, maxBytes }) => {
        const url = addressOf(place, key);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const hash = (0,external_node_crypto_.createHash)('sha256').update(body ?? '');
        const signer = new AwsV4Signer({
            ...credentials,
            service: 's3',
            region: place.region,
            method,
            url: url.href,
            headers: { ...extra, 'x-amz-content-sha256': hash.digest('hex') },
        });
        const { headers } = await signer.sign();
        const { host: _host, ...plain } = Object.fromEntries(headers.entries());
        return transport.send({
            method,
            url,
            headers: plain,
            ...(body === undefined ? {} : { body }),
            ...(maxBytes === undefined ? {} : { maxBytes }),
        });
    };
    return { send, close: transport.close };
}
function credentialsIn(env) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
    const sessionToken = env.AWS_SESSION_TOKEN;
    if (accessKeyId && secretAccessKey)
        return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
    throw new errors/* SealgateError */.De('USAGE', 'There are no credentials for the object store', {
        hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN), e.g. by a role that the workflow takes on.',
    });
}
function addressOf({ endpoint, bucket }, key) {
    return new URL(`${endpoint}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`);
}

;// CONCATENATED MODULE: ./build/publish/sinks/s3-client.js



/** Whether an object is locked as closely and as long as this; stores round to seconds. */
function isLocked({ mode, until = '' }, lock) {
    const closely = mode === 'COMPLIANCE' || mode === lock.mode;
    return closely && Date.parse(until) >= Date.parse(lock.until) - 1000;
}
/**
 * A client of the few requests that evidence needs of an S3-compatible store, signed with AWS Signature Version 4,
 * the bucket in the path. Credentials are those of the environment, as AWS's own tools read them.
 *
 * @throws SealgateError USAGE where there are none.
 */
async function openS3(place, env) {
    const { send, close } = await connectS3(place, env);
    const bucket = { place, send };
    return {
        read: (key, maxBytes) => readObject(bucket, key, maxBytes),
        held: (key, bytes) => heldAs(bucket, key, bytes),
        lock: (key, held, lock) => lockObject(bucket, { key, held }, lock),
        putNew: (key, bytes, options) => putObject(bucket, { key, bytes }, options),
        close,
    };
}
async function readObject(bucket, key, maxBytes) {
    const headers = await headOf(bucket, key);
    if (headers === undefined)
        return undefined;
    const reply = await bucket.send('GET', key, { maxBytes });
    if (reply.status !== 200)
        throw refused(bucket.place, reply, key);
    return { ...heldIn(headers), bytes: reply.body };
}
async function heldAs(bucket, key, bytes) {
    const headers = await headOf(bucket, key);
    if (headers === undefined)
        return undefined;
    const size = headers['content-length'];
    const { place } = bucket;
    if (size !== String(bytes.length))
        throw another(place, key, `${size ?? 'an unknown number of'} bytes instead of ${bytes.length}`);
    if (!(await isSame(bucket, { key, headers }, bytes)))
        throw another(place, key, 'as long, with another content');
    return heldIn(headers);
}
async function headOf({ place, send }, key) {
    const reply = await send('HEAD', key, { headers: { 'x-amz-checksum-mode': 'ENABLED' } });
    if (reply.status === 200)
        return reply.headers;
    if (reply.status === 404)
        return undefined;
    throw refused(place, reply, key);
}
async function isSame({ place, send }, { key, headers }, bytes) {
    const told = headers['x-amz-checksum-sha256'];
    // What was stored in parts has a checksum of checksums: `…=-3`.
    if (typeof told === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(told))
        return told === checksum(bytes);
    const reply = await send('GET', key, { maxBytes: bytes.length + 1 });
    if (reply.status !== 200)
        throw refused(place, reply, key);
    return reply.body.equals(bytes);
}
async function lockObject({ place, send }, { key, held: { version } }, { mode, until }) {
    const body = Buffer.from(`<Retention xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Mode>${mode}</Mode><RetainUntilDate>${until}</RetainUntilDate></Retention>`);
    const reply = await send('PUT', key, {
        // The version whose content was looked at, and no other one that came since.
        query: { retention: '', ...(version === undefined ? {} : { versionId: version }) },
        headers: {
            'content-type': 'application/xml',
            'x-amz-sdk-checksum-algorithm': 'SHA256',
            'x-amz-checksum-sha256': checksum(body),
        },
        body,
    });
    if (reply.status !== 200)
        throw refused(place, reply, `the lock of ${key}`);
}
async function putObject({ place, send }, { key, bytes }, { type, lock }) {
    const headers = {
        'content-type': type,
        'if-none-match': '*',
        'x-amz-checksum-sha256': checksum(bytes),
        ...(lock === undefined
            ? {}
            : {
                'x-amz-object-lock-mode': lock.mode,
                'x-amz-object-lock-retain-until-date': lock.until,
            }),
    };
    const reply = await send('PUT', key, { headers, body: bytes });
    // 412: it is there already; whether it is the same, `held` says.
    if (reply.status !== 200 && reply.status !== 412)
        throw refused(place, reply, key);
}
function heldIn(headers) {
    return {
        ...named('version', headers['x-amz-version-id']),
        ...named('mode', headers['x-amz-object-lock-mode']),
        ...named('until', headers['x-amz-object-lock-retain-until-date']),
    };
}
function checksum(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
}
function named(key, value) {
    return (typeof value === 'string' ? { [key]: value } : {});
}
function refused(place, reply, what) {
    const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(reply.body.toString('utf8'))?.[1];
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `${nameOf(place)}: ${what} was refused with ${reply.status}${code === undefined ? '' : ` (${code})`}`, {
        hint: 'Check the bucket, its Object Lock, and what the credentials may do: s3:PutObject, s3:GetObject, s3:PutObjectRetention.',
    });
}
function another(place, key, what) {
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `${nameOf(place)} has something else under ${key}: ${what}`, {
        hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything; and who else writes to the bucket.',
    });
}
function nameOf({ endpoint, bucket }) {
    return `${new URL(endpoint).host}/${bucket}`;
}

;// CONCATENATED MODULE: ./build/publish/sinks/s3.js







/**
 * An S3-compatible object store. Every object is written once, under a key that names its content, and locked until
 * its class says: not even its owner can delete or change it before (mode COMPLIANCE).
 *
 * `records/HASH.json`, `files/SHA256/NAME`, `heads/COUNT-HASH.json` (with `.sigstore.json`). A record is stored after
 * its files, so that what has its record is there as a whole.
 */
const s3Sink = {
    kind: 's3',
    title: 'Object store',
    async push(target, source, world) {
        const client = await openS3(target, world.env);
        const root = target.prefix === '' ? '' : `${target.prefix}/`;
        try {
            const put = { client, root, source, world, lock: target.lock };
            const found = new Map();
            const open = await (0,missing/* missingRecords */.l)(source, async (record) => {
                const held = await client.held(recordKey(root, record), bytesOf(record));
                if (held !== undefined)
                    found.set(record.hash, held);
                return held !== undefined && isLockedFor(put, held, untilOf(record, world));
            });
            let added = 0;
            // The oldest first: what is locked is so with all that comes before it.
            for (const record of open)
                if (await putRecord({ ...put, record, held: found.get(record.hash) }))
                    added += 1;
            await putHead(put);
            return { records: added, message: messageOf(target, added, open.length - added) };
        }
        finally {
            await client.close();
        }
    },
};
function messageOf({ bucket, lock }, added, kept) {
    const later = kept === 0 ? '' : `${(0,counted/* counted */.h)(kept, 'record')} there locked afterwards`;
    if (added === 0)
        return kept === 0 ? `${bucket} has everything` : `${bucket}: ${later}`;
    const said = `${(0,counted/* counted */.h)(added, 'record')} to ${bucket}${lock === 'none' ? '' : ', locked'}`;
    return later === '' ? said : `${said}; ${later}`;
}
function bytesOf(record) {
    return Buffer.from((0,ledger/* ledgerLine */.oc)(record), 'utf8');
}
function recordKey(root, { hash }) {
    return `${root}records/${hash}.json`;
}
/** @returns whether the record was not there. */
async function putRecord(put) {
    const { root, record, source, world, held: before } = put;
    for (const file of record.files) {
        const bytes = await source.content(file);
        if (bytes === undefined)
            continue;
        const until = (0,evidence_class/* retainUntil */.yQ)(record.time, file.class ?? evidence_class/* DEFAULT_CLASS */.Z6, world.retention);
        const key = fileKey(root, file);
        const held = await put.client.held(key, bytes);
        await keep(put, { key, bytes, type: file.mediaType, until, held });
    }
    const key = recordKey(root, record);
    const [bytes, until] = [bytesOf(record), untilOf(record, world)];
    await keep(put, { key, bytes, type: 'application/json', until, held: before });
    const held = await put.client.held(key, bytes);
    // A store that knows no locks takes the headers and ignores them.
    if (held !== undefined && !isLockedFor(put, held, until))
        throw notLocked(key, until);
    if (held === undefined)
        throw notKept(key);
    return before === undefined;
}
/** Stores what is not there, and locks what is there and was filed without a lock. */
async function keep(put, { key, bytes, type, until, held }) {
    const { client } = put;
    const lock = lockOf(put, until);
    if (held === undefined)
        await client.putNew(key, bytes, { type, ...(lock === undefined ? {} : { lock }) });
    else if (lock !== undefined && !isLocked(held, lock))
        await client.lock(key, held, lock);
}
/** A record is kept as long as the longest kept of its files. */
function untilOf({ time, files }, { retention }) {
    const untils = files.map((file) => (0,evidence_class/* retainUntil */.yQ)(time, file.class ?? evidence_class/* DEFAULT_CLASS */.Z6, retention));
    return untils.sort().at(-1) ?? (0,evidence_class/* retainUntil */.yQ)(time, evidence_class/* DEFAULT_CLASS */.Z6, retention);
}
/** What takes everything and keeps nothing. */
function notKept(key) {
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `The object store took ${key} and does not have it`, {
        hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything.',
    });
}
function notLocked(key, until) {
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `The object store did not lock ${key} until ${until}`, {
        hint: 'Make the bucket with Object Lock, or say lock=none in evidence-sinks.',
    });
}
function fileKey(root, file) {
    return `${root}files/${file.sha256}/${file.path}`;
}
async function putHead(put) {
    const { client, root, source, world } = put;
    const { head } = source;
    const key = `${root}heads/${String(head.count).padStart(10, '0')}-${head.hash}.json`;
    const until = (0,evidence_class/* retainUntil */.yQ)(head.time, 'restricted', world.retention);
    const type = 'application/json';
    const bytes = Buffer.from((0,ledger/* headText */.WI)(head), 'utf8');
    await keep(put, { key, bytes, type, until, held: await client.held(key, bytes) });
    const bundle = await source.headBundle();
    if (bundle === undefined)
        return;
    const place = `${key}.sigstore.json`;
    const held = await client.read(place, MAX_BUNDLE);
    // Each run that signs the same head has a signature of its own: the first one stays, if it is one.
    if (held !== undefined && (0,sealed_head/* sealedHeadIn */.m)(held.bytes)?.hash !== head.hash)
        throw noSignature(place);
    await keep(put, { key: place, bytes: bundle, type, until, held });
}
/** Larger than this no signature is. */
const MAX_BUNDLE = 1024 * 1024;
function noSignature(key) {
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `The object store has something else under ${key}: no signature of this head of the ledger`, { hint: 'Look who else writes to the bucket; remove that object, or name another prefix.' });
}
/** The lock that an object has to have; none where its time was over when the ledger's head was written. */
function lockOf({ lock, source }, until) {
    if (lock === 'none' || until <= source.head.time)
        return undefined;
    return { mode: lock === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE', until };
}
function isLockedFor(put, held, until) {
    const lock = lockOf(put, until);
    return lock === undefined || isLocked(held, lock);
}


/***/ }),

/***/ 42010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21968);
/* harmony import */ var _io_http_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96369);
/* harmony import */ var _io_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35268);
/* harmony import */ var _io_http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68106);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5103);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74561);







const ERROR_BYTES = 64 * 1024;
const MAX_WAIT_MS = 30_000;
const DEADLINE_MS = 30 * 60_000;
/** Requests to image registries: https (plain http only to this machine), bounded in bytes, time and tries. */
async function createTransport(options) {
    const { request } = await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await (0,_io_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__/* .createDispatchers */ .X)({ env: options.env, concurrency: 8 });
    const { timeoutMs = 60_000, tries = 3, backoffMs = 500, deadlineMs = DEADLINE_MS } = options;
    const limits = { timeoutMs, tries, backoffMs, deadlineMs, end: performance.now() + deadlineMs };
    const line = { request, dispatchers, ...limits, secrets: new Set() };
    return {
        send: async (exchange) => {
            const reply = await send(line, exchange, 'configured');
            return exchange.follow === true ? followed(line, exchange, reply) : reply;
        },
        hide: (secret) => {
            line.secrets.add(secret);
        },
        close: dispatchers.close,
    };
}
/** One exchange, tried again where that may help. */
async function send(line, exchange, origin) {
    refuse(exchange.url);
    for (let tried = 1;; tried += 1) {
        let wait = line.backoffMs * 2 ** (tried - 1);
        try {
            const reply = await attempt(line, exchange, origin);
            if (!_io_http_http_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRYABLE */ .r.has(reply.status) || tried >= line.tries)
                return reply;
            const header = reply.headers['retry-after'];
            const pause = typeof header === 'string' ? (0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(header, Date.now(), MAX_WAIT_MS) : wait;
            if (pause === undefined)
                return reply;
            wait = pause;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
                throw error;
            if (tried >= line.tries || (0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(error))
                throw unreachable(line, exchange.url, error);
        }
        await (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .sleepFor */ .d)(wait);
    }
}
async function attempt(line, exchange, origin) {
    const { method, url, headers, body, maxBytes = 8 * 1024 * 1024 } = exchange;
    const left = Math.ceil(line.end - performance.now());
    if (left <= 0)
        throw tooSlow(url, line.deadlineMs);
    const response = await line.request(url, {
        method,
        dispatcher: line.dispatchers[origin],
        signal: AbortSignal.timeout(Math.min(line.timeoutMs, left)),
        headers: { 'user-agent': 'sealgate', 'accept-encoding': 'identity', ...headers },
        ...(body === undefined ? {} : { body }),
    });
    const good = response.statusCode >= 200 && response.statusCode < 300;
    const cap = good ? maxBytes : ERROR_BYTES;
    if (good && method !== 'HEAD' && Number(response.headers['content-length']) > cap) {
        response.body.destroy();
        throw tooMuch(url, cap);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > cap) {
            if (good)
                throw tooMuch(url, cap);
            break;
        }
        chunks.push(chunk);
    }
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}
/** What a redirect leads to. One hop: a store that sends on and on is not followed. */
async function followed(line, exchange, reply) {
    const location = reply.headers.location;
    if (reply.status < 300 || reply.status >= 400 || typeof location !== 'string')
        return reply;
    if (!URL.canParse(location, exchange.url.href))
        return reply;
    const url = new URL(location, exchange.url);
    const same = url.origin === exchange.url.origin;
    const { authorization: _kept, ...bare } = exchange.headers ?? {};
    const headers = same ? (exchange.headers ?? {}) : bare;
    return send(line, { ...exchange, url, headers }, same ? 'configured' : 'named');
}
function refuse(url) {
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && (0,_io_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname));
    if (secure && url.username === '' && url.password === '')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_RESPONSE', `${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(url.href)} is not an https address without a login in it`, {
        hint: 'Registries are asked over https; plain http goes to this machine only.',
    });
}
function unreachable({ secrets }, { host }, cause) {
    const message = (0,_io_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(`${host} ${(0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .networkReason */ .d8)(cause)}`, [...secrets]);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', message, {
        hint: 'Run it again when the registry answers.',
        cause,
    });
}
function tooSlow(url, deadlineMs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `${url.host} was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`, { hint: 'Run it again when it answers faster, and remove what is attached there and nobody needs.' });
}
function tooMuch(url, cap) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_RESPONSE', `${url.host} sent more than ${cap} bytes for ${url.pathname}`, {
        hint: 'Nothing that large is expected there.',
    });
}


/***/ })

};
;