"use strict";
exports.id = 9340;
exports.ids = [9340];
exports.modules = {

/***/ 85060:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ missingRecords)
/* harmony export */ });
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

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
                if (before !== _model_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw)
                    wanted.add(before);
        }
        if (wanted.size === 0)
            break;
    }
    return missing.reverse();
}


/***/ }),

/***/ 59340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Sink: () => (/* binding */ s3Sink)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(64983);
// EXTERNAL MODULE: ./build/model/evidence-class.js
var evidence_class = __webpack_require__(30109);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/publish/sinks/missing.js
var sinks_missing = __webpack_require__(85060);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/seal/oci/transport.js
var oci_transport = __webpack_require__(42010);
;// CONCATENATED MODULE: ./build/publish/sinks/s3-client.js



/**
 * A client of the few requests that evidence needs of an S3-compatible store, signed with AWS Signature Version 4,
 * the bucket in the path. Credentials are those of the environment, as AWS's own tools read them.
 *
 * @throws SealgateError USAGE where there are none.
 */
async function openS3(place, env) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
    if (!accessKeyId || !secretAccessKey)
        throw new errors/* SealgateError */.De('USAGE', 'There are no credentials for the object store', {
            hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN), e.g. by a role that the workflow takes on.',
        });
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
    const transport = await (0,oci_transport/* createTransport */.o)({ env });
    transport.hide(secretAccessKey);
    const sessionToken = env.AWS_SESSION_TOKEN;
    const send = async (method, key, extra = {}, body) => {
        const url = new URL(`${place.endpoint}/${place.bucket}/${key.split('/').map(encodeURIComponent).join('/')}`);
        const signer = new AwsV4Signer({
            accessKeyId,
            secretAccessKey,
            ...(sessionToken ? { sessionToken } : {}),
            service: 's3',
            region: place.region,
            method,
            url: url.href,
            headers: {
                ...extra,
                'x-amz-content-sha256': (0,external_node_crypto_.createHash)('sha256')
                    .update(body ?? '')
                    .digest('hex'),
            },
        });
        const { headers } = await signer.sign();
        const { host: _host, ...plain } = Object.fromEntries(headers.entries());
        return transport.send({ method, url, headers: plain, ...(body === undefined ? {} : { body }) });
    };
    const refused = (reply, what) => {
        const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(reply.body.toString('utf8'))?.[1];
        return new errors/* SealgateError */.De('NETWORK_RESPONSE', `${nameOf(place)}: ${what} was refused with ${reply.status}${code === undefined ? '' : ` (${code})`}`, {
            hint: 'Check the bucket, its Object Lock, and what the credentials may do: s3:PutObject, s3:GetObject, s3:PutObjectRetention.',
        });
    };
    const head = async (key) => {
        const reply = await send('HEAD', key);
        if (reply.status === 200)
            return reply.headers;
        if (reply.status === 404)
            return undefined;
        throw refused(reply, key);
    };
    return {
        head,
        holds: async (key, bytes) => {
            const found = await head(key);
            if (found === undefined)
                return false;
            const size = found['content-length'];
            if (size === String(bytes.length))
                return true;
            throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${nameOf(place)} has something else under ${key}: ${size ?? 'an unknown number of'} bytes instead of ${bytes.length}`, {
                hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything; and who else writes to the bucket.',
            });
        },
        putNew: async (key, bytes, { type, lock }) => {
            const reply = await send('PUT', key, {
                'content-type': type,
                'if-none-match': '*',
                'x-amz-checksum-sha256': (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64'),
                ...(lock === undefined
                    ? {}
                    : {
                        'x-amz-object-lock-mode': lock.mode,
                        'x-amz-object-lock-retain-until-date': lock.until,
                    }),
            }, bytes);
            // 412: it is there already. Keys say what content they have, so it is the same.
            if (reply.status !== 200 && reply.status !== 412)
                throw refused(reply, key);
        },
        close: transport.close,
    };
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
            const missing = await (0,sinks_missing/* missingRecords */.l)(source, (record) => client.holds(recordKey(root, record), bytesOf(record)));
            for (const record of missing)
                await putRecord({ client, root, record, source, world, lock: target.lock });
            await putHead({ client, root, source, world, lock: target.lock });
            return {
                records: missing.length,
                message: missing.length === 0
                    ? `${target.bucket} has everything`
                    : `${(0,counted/* counted */.h)(missing.length, 'record')} to ${target.bucket}${target.lock === 'none' ? '' : ', locked'}`,
            };
        }
        finally {
            await client.close();
        }
    },
};
function bytesOf(record) {
    return Buffer.from((0,ledger/* ledgerLine */.oc)(record), 'utf8');
}
function recordKey(root, { hash }) {
    return `${root}records/${hash}.json`;
}
async function putRecord(put) {
    const { client, root, record, source, world, lock } = put;
    const untils = [];
    for (const file of record.files) {
        const until = (0,evidence_class/* retainUntil */.yQ)(record.time, file.class ?? evidence_class/* DEFAULT_CLASS */.Z6, world.retention);
        untils.push(until);
        const bytes = await source.content(file);
        const key = fileKey(root, file);
        if (bytes === undefined || (await client.holds(key, bytes)))
            continue;
        await client.putNew(key, bytes, { type: file.mediaType, ...lockOf(lock, until) });
    }
    // A record is kept as long as the longest kept of its files.
    const until = untils.sort().at(-1) ?? (0,evidence_class/* retainUntil */.yQ)(record.time, evidence_class/* DEFAULT_CLASS */.Z6, world.retention);
    const key = recordKey(root, record);
    const type = 'application/json';
    await client.putNew(key, bytesOf(record), { type, ...lockOf(lock, until) });
    if (lock !== 'none')
        await assertLocked(client, key, until);
    if (!(await client.holds(key, bytesOf(record))))
        throw notKept(key);
}
/** What takes everything and keeps nothing. */
function notKept(key) {
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `The object store took ${key} and does not have it`, {
        hint: 'Look whether the endpoint is an object store, and no page or proxy that answers everything.',
    });
}
/** A store that knows no locks takes the headers and ignores them. */
async function assertLocked(client, key, until) {
    const held = (await client.head(key))?.['x-amz-object-lock-retain-until-date'];
    if (typeof held === 'string' && Date.parse(held) >= Date.parse(until) - 1000)
        return;
    throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `The object store did not lock ${key} until ${until}`, {
        hint: 'Make the bucket with Object Lock, or say lock=none in evidence-sinks.',
    });
}
function fileKey(root, file) {
    return `${root}files/${file.sha256}/${file.path}`;
}
async function putHead({ client, root, source, world, lock }) {
    const { head } = source;
    const key = `${root}heads/${String(head.count).padStart(10, '0')}-${head.hash}.json`;
    const locked = lockOf(lock, (0,evidence_class/* retainUntil */.yQ)(head.time, 'restricted', world.retention));
    const text = Buffer.from((0,ledger/* headText */.WI)(head), 'utf8');
    if (!(await client.holds(key, text)))
        await client.putNew(key, text, { type: 'application/json', ...locked });
    const bundle = await source.headBundle();
    if (bundle !== undefined && (await client.head(`${key}.sigstore.json`)) === undefined)
        await client.putNew(`${key}.sigstore.json`, bundle, { type: 'application/json', ...locked });
}
function lockOf(lock, until) {
    return lock === 'none'
        ? {}
        : { lock: { mode: lock === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE', until } };
}


/***/ }),

/***/ 42010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2982);
/* harmony import */ var _io_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8323);
/* harmony import */ var _io_http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58724);
/* harmony import */ var _io_loopback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95379);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5103);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74561);







const ERROR_BYTES = 64 * 1024;
const MAX_WAIT_MS = 30_000;
const DEADLINE_MS = 30 * 60_000;
/** Requests to image registries: https (plain http only to this machine), bounded in bytes, time and tries. */
async function createTransport(options) {
    const { request } = await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await (0,_io_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_2__/* .createDispatchers */ .X)({ env: options.env, concurrency: 8 });
    const secrets = new Set();
    const tries = options.tries ?? 3;
    const clean = (text) => (0,_io_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(text, [...secrets]);
    const { deadlineMs = DEADLINE_MS } = options;
    const end = performance.now() + deadlineMs;
    const attempt = async (exchange, named) => {
        const { method, url, headers, body, maxBytes = 8 * 1024 * 1024 } = exchange;
        const left = Math.ceil(end - performance.now());
        if (left <= 0)
            throw tooSlow(url, deadlineMs);
        const response = await request(url, {
            method,
            dispatcher: named ? dispatchers.named : dispatchers.configured,
            signal: AbortSignal.timeout(Math.min(options.timeoutMs ?? 60_000, left)),
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
    };
    const send = async (exchange, named = false) => {
        refuse(exchange.url);
        for (let tried = 1;; tried += 1) {
            let wait = (options.backoffMs ?? 500) * 2 ** (tried - 1);
            try {
                const reply = await attempt(exchange, named);
                const again = _io_http_js__WEBPACK_IMPORTED_MODULE_1__/* .RETRYABLE */ .r.has(reply.status) && tried < tries;
                if (!again)
                    return exchange.follow === true ? await followed(exchange, reply) : reply;
                const header = reply.headers['retry-after'];
                const pause = typeof header === 'string' ? (0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(header, Date.now(), MAX_WAIT_MS) : wait;
                if (pause === undefined)
                    return reply;
                wait = pause;
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
                    throw error;
                if (tried >= tries || (0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(error))
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', clean(`${exchange.url.host} ${(0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .networkReason */ .d8)(error)}`), {
                        hint: 'Run it again when the registry answers.',
                        cause: error,
                    });
            }
            await (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_5__/* .sleepFor */ .d)(wait);
        }
    };
    const followed = async (exchange, reply) => {
        const location = reply.headers.location;
        if (reply.status < 300 || reply.status >= 400 || typeof location !== 'string')
            return reply;
        if (!URL.canParse(location, exchange.url.href))
            return reply;
        const url = new URL(location, exchange.url);
        const same = url.origin === exchange.url.origin;
        const { authorization: _kept, ...bare } = exchange.headers ?? {};
        // One hop: a store that sends on and on is not followed.
        return send({ ...exchange, url, headers: same ? (exchange.headers ?? {}) : bare, follow: false }, !same);
    };
    return {
        send: (exchange) => send(exchange),
        hide: (secret) => {
            secrets.add(secret);
        },
        close: dispatchers.close,
    };
}
function refuse(url) {
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && (0,_io_loopback_js__WEBPACK_IMPORTED_MODULE_6__/* .isLoopbackHost */ .c)(url.hostname));
    if (secure && url.username === '' && url.password === '')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_RESPONSE', `${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(url.href)} is not an https address without a login in it`, {
        hint: 'Registries are asked over https; plain http goes to this machine only.',
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