"use strict";
exports.id = 8484;
exports.ids = [8484,4561];
exports.modules = {

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


/***/ }),

/***/ 98534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseLedgerLine),
/* harmony export */   L_: () => (/* binding */ chainRecord),
/* harmony export */   Qc: () => (/* binding */ openLedgerLine),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   Zv: () => (/* binding */ LINE_ENDS_CONVERTED),
/* harmony export */   _d: () => (/* binding */ HEAD_FILE),
/* harmony export */   dR: () => (/* binding */ HEAD_BUNDLE_FILE),
/* harmony export */   f0: () => (/* binding */ headFrom),
/* harmony export */   fw: () => (/* binding */ parseLedgerHead),
/* harmony export */   ht: () => (/* binding */ UNSETTLED),
/* harmony export */   hw: () => (/* binding */ GENESIS),
/* harmony export */   oc: () => (/* binding */ ledgerLine),
/* harmony export */   oj: () => (/* binding */ recordHash),
/* harmony export */   pI: () => (/* binding */ isEvidenceFileName),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES),
/* harmony export */   zi: () => (/* binding */ ANCHOR_ACTION)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9798);
/* harmony import */ var _data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98927);
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81764);
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98262);





/** `previous` of a ledger's first record. */
const GENESIS = '0'.repeat(64);
/** Why the bytes of evidence are others than they were, where only carriage returns were added. */
const LINE_ENDS_CONVERTED = 'line endings were converted, as git’s core.autocrlf does without the folder’s own .gitattributes';
/** Names inside an evidence folder that are the ledger's own. */
const LEDGER_FILE = 'ledger.jsonl';
const HEAD_FILE = 'ledger.head.json';
const HEAD_BUNDLE_FILE = 'ledger.head.json.sigstore.json';
/** With the folder of contents by digest. */
const OF_LEDGER = new Set([LEDGER_FILE, HEAD_FILE, HEAD_BUNDLE_FILE, 'sha256']);
/** What the record of a head in the transparency log says it did. */
const ANCHOR_ACTION = 'anchor';
/** A longer line is no record of ours. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 128;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LONE_SURROGATE = /\\ud[89a-f]/i;
/** Makes a draft the record that follows `previous`. Lone surrogates, which have no canonical form, become U+FFFD. */
function chainRecord(draft, previous) {
    const clean = JSON.parse(JSON.stringify(draft), (_key, value) => typeof value === 'string' ? value.toWellFormed() : value);
    const linked = { ...clean, previous };
    return { ...linked, hash: recordHash(linked) };
}
/** Hex SHA-256 over the RFC 8785 form of a record without its `hash`. */
function recordHash(record) {
    const { hash: _hash, ...rest } = record;
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)((0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(rest));
}
/** A record as its line of `ledger.jsonl`, newline included. */
function ledgerLine(record) {
    return `${(0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(record)}\n`;
}
/**
 * Reads one line (without its newline). The bytes must be exactly the canonical form of what they say: that is
 * what shuts out duplicate keys, numbers that JSON cannot carry, and white space that no hash would see.
 * The record's own hash is not compared here.
 *
 * @throws SealgateError EVIDENCE_INVALID saying what is wrong with the line.
 */
function parseLedgerLine(bytes) {
    return recordIn(decode(bytes, 'the line'));
}
/**
 * Reads one line like `parseLedgerLine`, and says what its hash should be.
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
function openLedgerLine(bytes) {
    const text = decode(bytes, 'the line');
    const record = recordIn(text);
    // The line is canonical, so without its own hash it is what was hashed, if only one place reads like the hash.
    const member = `"hash":"${record.hash}",`;
    const at = text.indexOf(member);
    if (at === -1 || text.includes(member, at + 1))
        return { record, hash: recordHash(record) };
    return { record, hash: (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(text.slice(0, at) + text.slice(at + member.length)) };
}
function recordIn(text) {
    refuseConflict(text, 'the line');
    const value = parseCanonicalText(text, 'the line');
    const problem = recordProblem(value);
    if (problem !== undefined)
        throw invalid(`it is not a ledger record: ${problem}`);
    return value;
}
/**
 * Reads `ledger.head.json` (canonical JSON, one line).
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
function parseLedgerHead(bytes) {
    const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
    refuseConflict(Buffer.from(bytes).toString('latin1'), 'the head');
    const value = parseCanonical(bytes.subarray(0, end), 'the head');
    return headFrom(value);
}
/** Said of what holds git's marks of a conflict. */
const UNSETTLED = "is of a merge of git's that is not settled";
/** What git writes where two branches changed the same lines: no JSON begins like it. */
function refuseConflict(text, what) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \n]|$)/.test(text))
        throw invalid(`${what} ${UNSETTLED}`);
}
/** A head from parsed JSON. @throws SealgateError EVIDENCE_INVALID */
function headFrom(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw invalid('the head is not an object');
    if (value.schema !== 'sealgate/ledger-head/v1')
        throw invalid('the head does not say schema sealgate/ledger-head/v1');
    if (!Number.isSafeInteger(value.count) || value.count < 1)
        throw invalid('the head has no record count');
    if (!isHash(value.hash))
        throw invalid('the head has no record hash');
    if (!(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8)(value.time))
        throw invalid('the head has no time');
    return value;
}
/** A head as its file's content. */
function headText(head) {
    return `${(0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(head)}\n`;
}
/**
 * File names that evidence may use: a plain name of letters, digits and `._-` that every system takes and that
 * cannot leave the folder, and none that the ledger itself uses: pruning, say, would remove it.
 */
function isEvidenceFileName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) &&
        !name.endsWith('.') &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) &&
        !OF_LEDGER.has(name.toLowerCase()));
}
function parseCanonical(bytes, what) {
    return parseCanonicalText(decode(bytes, what), what);
}
function decode(bytes, what) {
    try {
        return UTF8.decode(bytes);
    }
    catch (cause) {
        throw invalid(`${what} is not UTF-8`, cause);
    }
}
function parseCanonicalText(text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`${what} is not JSON`, cause);
    }
    const sorted = keysSorted(value, 0);
    if (sorted === undefined)
        throw invalid(`${what} is nested deeper than ${MAX_DEPTH}`);
    // JSON.stringify writes what RFC 8785 asks for but the order of members and what to do about lone surrogates.
    if (sorted && !LONE_SURROGATE.test(text) && JSON.stringify(value) === text)
        return value;
    if (canonicalOf(value) === text)
        return value;
    if (text.endsWith('\r'))
        throw invalid(`${what} ends with a carriage return: ${LINE_ENDS_CONVERTED}`);
    throw invalid(`${what} is not canonical JSON (duplicate keys, numbers out of range, other order or white space)`);
}
/** The canonical form, or nothing where there is none. */
function canonicalOf(value) {
    try {
        return (0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value);
    }
    catch {
        // Lone surrogates have none: the text is then not canonical, which the caller says.
        return undefined;
    }
}
/** Whether the members of all objects stand in canonical order; `undefined` where it is nested too deep to tell. */
function keysSorted(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (depth >= MAX_DEPTH)
        return undefined;
    let sorted = true;
    let before = '';
    let first = true;
    for (const key of Object.keys(value)) {
        if (!first && !Array.isArray(value) && key <= before)
            sorted = false;
        first = false;
        before = key;
        const inner = keysSorted(value[key], depth + 1);
        if (inner === undefined)
            return undefined;
        sorted &&= inner;
    }
    return sorted;
}
function recordProblem(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return 'not an object';
    for (const key of ['time', 'action', 'object'])
        if (typeof value[key] !== 'string')
            return `'${key}' is not a string`;
    if (!(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8)(value.time))
        return `'time' is no time in UTC, as 2026-01-31T12:00:00Z`;
    for (const key of ['actor', 'source', 'result'])
        if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value[key]))
            return `'${key}' is not an object`;
    for (const key of ['previous', 'hash'])
        if (!isHash(value[key]))
            return `'${key}' is not a hex SHA-256`;
    const { files, joins } = value;
    if (joins !== undefined && !(Array.isArray(joins) && joins.length > 0 && joins.every(isHash)))
        return `'joins' is not a list of hex SHA-256`;
    if (!Array.isArray(files))
        return `'files' is not a list`;
    const bad = files.findIndex((file) => !isLedgerFile(file));
    return bad === -1 ? undefined : `file ${bad + 1} is not {path, sha256, bytes, mediaType} with a plain name`;
}
function isLedgerFile(value) {
    return ((0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) &&
        typeof value.path === 'string' &&
        isEvidenceFileName(value.path) &&
        isHash(value.sha256) &&
        Number.isSafeInteger(value.bytes) &&
        Number(value.bytes) >= 0 &&
        typeof value.mediaType === 'string');
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function invalid(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', message, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 71359:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ alternativeNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The names in a certificate's subjectAltName extension, without their kind.
 *
 * @param certificate DER, or PEM.
 * @throws Error where it is no certificate.
 */
function alternativeNames(certificate) {
    const text = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).subjectAltName ?? '';
    // Node quotes, as JSON, a value that would be ambiguous in a comma-separated list.
    const names = text.matchAll(/(?:^|, )([A-Za-z ]+):(?:"((?:[^"\\]|\\.)*)"|([^,]*(?:,(?! [A-Za-z ]+:)[^,]*)*))/g);
    return [...names].map((match) => match[2] === undefined ? (match[3] ?? '') : String(JSON.parse(`"${match[2]}"`)));
}


/***/ }),

/***/ 26567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertProof),
/* harmony export */   g: () => (/* binding */ assertLogBinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19276);


/**
 * That a log entry was made for this signature by this certificate or key. The verifying library compares signature
 * and digest only; without the signer, an entry that somebody else logged over the same would do.
 *
 * @param body the entry's canonicalised body, as logged.
 * @param signer DER of the certificate, or of the key as SubjectPublicKeyInfo.
 * @throws SealgateError VERIFICATION_FAILED
 */
function assertLogBinding(body, signature, signer) {
    const logged = loggedSignatures(body);
    if (logged.some((entry) => entry.signer.equals(signer) && entry.signature.equals(signature)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry was made for another signature, certificate or key');
}
/**
 * That an inclusion proof says the same as its own checkpoint, which is all that the verifying library looks at: what
 * is in a bundle and wrong is refused, needed or not.
 *
 * @param proof root hash and tree size as the bundle has them, `checkpoint` the signed note.
 * @throws SealgateError VERIFICATION_FAILED
 * @see C2SP tlog-checkpoint: origin, size and root hash on the first three lines
 */
function assertProof(proof) {
    const [, size, root = ''] = proof.checkpoint.split('\n');
    if (size === proof.treeSize && Buffer.from(root, 'base64').equals(proof.rootHash))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its inclusion proof names another tree than its checkpoint');
}
/** Signatures and signers in the body of the entry kinds hashedrekord, dsse and intoto, of Rekor 1 and 2. */
function loggedSignatures(body) {
    const spec = member(parse(body), 'spec');
    const v2 = member(spec, 'hashedRekordV002') ?? member(spec, 'dsseV002');
    if (v2 !== undefined) {
        return list(member(v2, 'signatures') ?? member(v2, 'signature')).map((entry) => {
            const verifier = member(entry, 'verifier');
            const raw = member(verifier, 'x509Certificate') ?? member(verifier, 'publicKey');
            return { signature: base64(member(entry, 'content')), signer: base64(member(raw, 'rawBytes')) };
        });
    }
    const hashed = member(spec, 'signature');
    if (hashed !== undefined) {
        const signer = pemDer(member(member(hashed, 'publicKey'), 'content'));
        return [{ signature: base64(member(hashed, 'content')), signer }];
    }
    const dsse = member(spec, 'signatures');
    if (dsse !== undefined) {
        return list(dsse).map((entry) => ({
            signature: base64(member(entry, 'signature')),
            signer: pemDer(member(entry, 'verifier')),
        }));
    }
    const envelope = member(member(spec, 'content'), 'envelope');
    return list(member(envelope, 'signatures')).map((entry) => ({
        // The kind `intoto` encodes the signature's base64 once more.
        signature: base64(base64(member(entry, 'sig')).toString('latin1')),
        signer: pemDer(member(entry, 'publicKey')),
    }));
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry is not JSON', { cause });
    }
}
/** Base64 of a PEM text (or of DER) to DER. */
function pemDer(value) {
    const bytes = base64(value);
    const [armored] = (0,_data_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .pemBlocks */ .P)(bytes.toString('latin1'));
    return armored === undefined ? bytes : Buffer.from(armored.body, 'base64');
}
function base64(value) {
    return Buffer.from(typeof value === 'string' ? value : '', 'base64');
}
function list(value) {
    return value === undefined ? [] : [value].flat();
}
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
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


/***/ }),

/***/ 74774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ loadTrustedRoot),
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);



/**
 * Reads a trusted root: the file, or the one of Sigstore's public instance that this build carries.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadTrustedRoot(file) {
    if (file === undefined)
        return { root: await embedded(), source: 'embedded (Sigstore public good instance)' };
    return readTrustedRoot(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 16 * 1024 * 1024), file);
}
/**
 * A trusted root from its bytes.
 *
 * @param source where they came from, for messages and the answer.
 * @throws SealgateError INPUT_INVALID
 */
async function readTrustedRoot(bytes, source) {
    try {
        return { root: await parseTrustedRoot((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, source)), source };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${source} is not a Sigstore trusted root: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            location: { file: source },
            hint: 'Pass a trusted_root.json (media type application/vnd.dev.sigstore.trustedroot+json).',
            cause: error,
        });
    }
}
async function embedded() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [seed] = Object.values(seeds);
    const target = seed?.targets['trusted_root.json'];
    if (target === undefined)
        throw new Error('@sigstore/tuf carries no trusted root');
    return parseTrustedRoot(JSON.parse(Buffer.from(target, 'base64').toString('utf8')));
}
/**
 * A trusted root from its JSON. Every authority and log must say from when it is valid: the library takes a
 * missing start for the beginning of time.
 */
async function parseTrustedRoot(json) {
    const specs = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const root = specs.TrustedRoot.fromJSON(json);
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(root.mediaType))
        throw new Error(`its media type is '${root.mediaType}'`);
    const periods = [
        ...root.tlogs.map((log) => ({ what: `log ${log.baseUrl}`, start: log.publicKey?.validFor?.start })),
        ...root.ctlogs.map((log) => ({
            what: `certificate log ${log.baseUrl}`,
            start: log.publicKey?.validFor?.start,
        })),
        ...root.certificateAuthorities.map((ca) => ({ what: `authority ${ca.uri}`, start: ca.validFor?.start })),
        ...root.timestampAuthorities.map((ca) => ({
            what: `timestamp authority ${ca.uri}`,
            start: ca.validFor?.start,
        })),
    ];
    const endless = periods.find(({ start }) => start === undefined || Number.isNaN(start.getTime()));
    if (endless !== undefined)
        throw new Error(`the ${endless.what} does not say from when it is valid (validFor.start)`);
    return root;
}


/***/ }),

/***/ 81627:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ GATE_PASSED),
/* harmony export */   G0: () => (/* binding */ headStatement),
/* harmony export */   bI: () => (/* binding */ verdictStatement),
/* harmony export */   pb: () => (/* binding */ SVR_TYPE),
/* harmony export */   rq: () => (/* binding */ verdictPredicate),
/* harmony export */   uk: () => (/* binding */ LEDGER_HEAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98534);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const SVR_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
/** Predicate of a sealed ledger head: the head itself. */
const LEDGER_HEAD_TYPE = 'urn:sealgate:ledger-head:v1';
/**
 * Says that the gate passed, and stands in a statement only if it did: a property of a verification result, and the level
 * of a verification summary, where levels of SLSA itself are not ours to give.
 */
const GATE_PASSED = 'SEALGATE_GATE_PASSED';
/**
 * The gate's verdict as a Simple Verification Result: subjects are the commit and the files that the run left, each
 * by its digest; properties name what passed, and nothing else, as the predicate asks. Who wants to know whether
 * the gate passed looks for SEALGATE_GATE_PASSED and takes its absence for a no.
 *
 * @see in-toto predicate `svr` v0.2
 */
function verdictStatement(record, files) {
    const { context } = record;
    const commit = context.commit === undefined ? [] : [commitSubject(record, context.commit)];
    const subjects = files.map((file) => ({ name: file.path, digest: { sha256: file.sha256 } }));
    subjects.sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.name, b.name));
    return {
        _type: STATEMENT_TYPE,
        subject: [...commit, ...subjects],
        predicateType: SVR_TYPE,
        predicate: verdictPredicate(record),
    };
}
/** The predicate alone, for another subject: what the policy asks, and what passed. */
function verdictPredicate(record) {
    const { context, policy } = record;
    return {
        verifier: {
            id: `pkg:generic/sealgate@${context.tool.version}`,
            policies: [
                {
                    name: policy.path ?? policy.presets.join('+'),
                    digest: { sha256: policy.digest },
                    ...(policy.commit === undefined ? {} : { annotations: { commit: policy.commit } }),
                },
            ],
        },
        timeCreated: context.time,
        properties: propertiesOf(record),
    };
}
/** The sealed form of a ledger's head. Its subject is `ledger.head.json` as written. */
function headStatement(head) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name: 'ledger.head.json', digest: { sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)((0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .headText */ .WI)(head)) } }],
        predicateType: LEDGER_HEAD_TYPE,
        predicate: { ...head },
    };
}
function commitSubject(record, commit) {
    const { repository } = record.context;
    const name = repository?.url ?? repository?.slug ?? 'repository';
    // gitCommit is SHA-1 or SHA-256, whichever the repository uses.
    return { name: `git+${name}@${commit}`, digest: { gitCommit: commit } };
}
function propertiesOf({ checks, decisions, verdict }) {
    const blocked = new Set(decisions.filter((decision) => decision.outcome === 'block').map((decision) => decision.finding.check));
    const passed = checks
        .filter((check) => check.state === 'ran' && !blocked.has(check.check))
        .map((check) => `SEALGATE_${check.check.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_PASSED`);
    passed.sort();
    return verdict.verdict === 'pass' ? [GATE_PASSED, ...passed] : passed;
}


/***/ }),

/***/ 15101:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pinnedTool),
/* harmony export */   findTool: () => (/* binding */ findTool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81764);
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47707);
/* harmony import */ var _pinned_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20165);
/* harmony import */ var _provide_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29787);








const MAX_BYTES = 1024 * 1024 * 1024;
/**
 * Finds a program to run: the pinned one, or where the policy takes it, the one on PATH, by its digest. Programs that
 * are not pinned (package managers) come from PATH: they are the project's own.
 *
 * @throws SealgateError TOOL_FAILED, VERIFICATION_FAILED
 */
async function findTool(name, options) {
    const pinned = _pinned_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .PINNED_TOOLS */ .Z.find((tool) => tool.name === name);
    if (pinned !== undefined && !options.pathTools.includes(name))
        return (0,_provide_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .provideTool */ .o)(pinned, options);
    const found = await onPath(name, options.env);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('TOOL_FAILED', `${name} is not on PATH`, {
            hint: `Install ${name} in a step before this one.`,
        });
    return { name, path: found, sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(found, MAX_BYTES)), from: 'path' };
}
/** @throws SealgateError USAGE with the nearest name. */
function pinnedTool(name) {
    const found = _pinned_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .PINNED_TOOLS */ .Z.find((tool) => tool.name === name);
    if (found !== undefined)
        return found;
    const known = _pinned_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .PINNED_TOOLS */ .Z.map((tool) => tool.name);
    const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `There is no pinned tool '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `Pinned are ${known.join(', ')}.`,
    });
}
async function onPath(name, env) {
    const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
    for (const folder of (env.PATH ?? env.Path ?? '').split((node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter))) {
        // A relative folder on PATH is whatever the repository puts there.
        if (!node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder))
            continue;
        for (const ending of endings) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, `${name}${ending}`);
            const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
            if (info?.isFile() === true)
                return file;
        }
    }
    return undefined;
}


/***/ }),

/***/ 20165:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PINNED_TOOLS)
/* harmony export */ });
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99399);

const PINNED_TOOLS = [
    {
        name: 'cosign',
        version: '3.0.6',
        release: 'https://github.com/sigstore/cosign/releases/download/v3.0.6',
        files: {
            'linux-x64': {
                file: 'cosign-linux-amd64',
                sha256: 'c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74',
            },
            'linux-arm64': {
                file: 'cosign-linux-arm64',
                sha256: 'bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8',
            },
            'darwin-x64': {
                file: 'cosign-darwin-amd64',
                sha256: '4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280',
            },
            'darwin-arm64': {
                file: 'cosign-darwin-arm64',
                sha256: '5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084',
            },
            'win32-x64': {
                file: 'cosign-windows-amd64.exe',
                sha256: '9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c',
            },
        },
        signer: {
            identity: 'keyless@projectsigstore.iam.gserviceaccount.com',
            issuer: 'https://accounts.google.com',
        },
    },
    {
        // The last release before the compromise of March 2026 (GHSA-69fq-xp46-6x23), whose tag was immutable.
        name: 'trivy',
        version: '0.69.3',
        release: 'https://github.com/aquasecurity/trivy/releases/download/v0.69.3',
        files: {
            'linux-x64': {
                file: 'trivy_0.69.3_Linux-64bit.tar.gz',
                sha256: '1816b632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75',
            },
            'linux-arm64': {
                file: 'trivy_0.69.3_Linux-ARM64.tar.gz',
                sha256: '7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd',
            },
            'darwin-x64': {
                file: 'trivy_0.69.3_macOS-64bit.tar.gz',
                sha256: 'fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e',
            },
            'darwin-arm64': {
                file: 'trivy_0.69.3_macOS-ARM64.tar.gz',
                sha256: 'a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a5',
            },
        },
        inside: 'trivy',
        signer: {
            identity: 'https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v0.69.3',
            issuer: _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .o,
        },
    },
];


/***/ }),

/***/ 29787:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ provideTool)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/make-folders.js
var make_folders = __webpack_require__(77540);
// EXTERNAL MODULE: ./build/io/files/scratch.js
var scratch = __webpack_require__(3438);
// EXTERNAL MODULE: ./build/io/settings/home.js
var settings_home = __webpack_require__(15657);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/seal/services/services.js
var services = __webpack_require__(35136);
// EXTERNAL MODULE: ./build/seal/services/trusted-root.js
var trusted_root = __webpack_require__(74774);
// EXTERNAL MODULE: ./build/seal/verify.js + 6 modules
var verify = __webpack_require__(61790);
// EXTERNAL MODULE: ./build/io/http/loopback.js
var loopback = __webpack_require__(35268);
// EXTERNAL MODULE: ./build/seal/oci/transport.js
var oci_transport = __webpack_require__(42010);
;// CONCATENATED MODULE: ./build/seal/tools/download.js


const MAX_HOPS = 3;
/** For one try, to the last byte. */
const TIMEOUT_MS = 300_000;
/**
 * A file that whoever asks for it verifies, bounded in bytes, time and tries. Releases are often kept elsewhere than
 * they are named, so redirects are followed, over https alone.
 *
 * @throws Error why it cannot be had, in words.
 */
async function download(address, { env, maxBytes, timeoutMs = TIMEOUT_MS }) {
    const transport = await (0,oci_transport/* createTransport */.o)({ env, timeoutMs });
    const named = new URL(address);
    try {
        let url = named;
        for (let hops = 0; hops <= MAX_HOPS; hops += 1) {
            const { status, headers, body } = await transport.send({ method: 'GET', url, maxBytes });
            if (status === 200)
                return body;
            const { location } = headers;
            if (status < 300 || status >= 400 || typeof location !== 'string')
                throw new Error(`${url.host} answered ${status}`);
            if (!URL.canParse(location, url.href))
                throw new Error(`${url.host} redirects nowhere`);
            const next = new URL(location, url);
            if ((0,loopback/* isLoopbackHost */.c)(next.hostname) && !(0,loopback/* isLoopbackHost */.c)(named.hostname))
                throw new Error(`${url.host} redirects to this machine (${next.host})`);
            url = next;
        }
        throw new Error(`${url.host} redirects again and again`);
    }
    finally {
        await transport.close();
    }
}

;// CONCATENATED MODULE: ./build/seal/tools/provide-tool.js














const MAX_BYTES = 512 * 1024 * 1024;
const MAX_BUNDLE_BYTES = 4 * 1024 * 1024;
/**
 * Gives a pinned program: from the cache, else fetched. Either way its SHA-256 and its Sigstore signature are
 * verified before anything of it is unpacked or run, so a planted cache gives nothing away.
 *
 * @throws SealgateError TOOL_FAILED where there is none for this platform or it cannot be had, VERIFICATION_FAILED
 * where it is another file than the one that was pinned, or not signed by who signs its releases.
 */
async function provideTool(tool, options) {
    const platform = options.platform ?? `${process.platform}-${process.arch}`;
    const pin = Object.hasOwn(tool.files, platform) ? tool.files[platform] : undefined;
    if (pin === undefined)
        throw new errors/* SealgateError */.De('TOOL_FAILED', `${tool.name} ${tool.version} is not pinned for ${platform}`, {
            hint: `Pinned for: ${Object.keys(tool.files).sort().join(', ')}. Or let the policy take the one on PATH (path-tools).`,
        });
    const pinned = { tool, pin, platform };
    const folder = await withRunnerFolders(options.env, async (tools) => {
        const cached = tools.find(tool.name, tool.version, platform);
        if (cached !== '')
            return cached;
        if (options.offline === true)
            throw new errors/* SealgateError */.De('TOOL_FAILED', `${tool.name} ${tool.version} is not in the cache, and nothing is asked offline`, {
                hint: `Run sealgate tool ${tool.name} with the network once.`,
            });
        return fetchTool(pinned, tools, options);
    });
    const bytes = await assertGenuine(pinned, folder, options.roots);
    const program = await programIn(pinned, bytes, options);
    const sha256 = tool.inside === undefined ? (0,digest/* sha256Hex */.f)(bytes) : (0,digest/* sha256Hex */.f)(await (0,files/* readCapped */.EF)(program, MAX_BYTES));
    return { name: tool.name, version: tool.version, path: program, sha256, from: 'pinned' };
}
/** Downloads file and bundle, verifies them, and only then puts them into the cache. */
async function fetchTool(pinned, tools, { env, roots, timeoutMs }) {
    const { tool, pin, platform } = pinned;
    const mirror = env.SEALGATE_TOOLS_MIRROR ?? '';
    const base = mirror === '' ? tool.release : `${(0,ends/* trimEndOf */.f)(mirror, '/')}/${tool.name}/${tool.version}`;
    (0,services/* assertSecure */.E)(base);
    return (0,scratch/* inScratchFolder */.y)('sealgate-tool-', async (fresh) => {
        for (const [file, maxBytes] of [
            [pin.file, MAX_BYTES],
            [`${pin.file}.sigstore.json`, MAX_BUNDLE_BYTES],
        ]) {
            const limits = { maxBytes, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
            const bytes = await download(`${base}/${file}`, { env, ...limits }).catch((error) => {
                throw new errors/* SealgateError */.De('TOOL_FAILED', `${base}/${file} cannot be fetched: ${(0,errors/* messageOf */.bD)(error)}`, {
                    hint: 'Run it again when the server answers, or name a mirror in SEALGATE_TOOLS_MIRROR.',
                    cause: error,
                });
            });
            await (0,promises_.writeFile)(external_node_path_default().join(fresh, file), bytes);
        }
        await assertGenuine(pinned, fresh, roots);
        return tools.cacheDir(fresh, tool.name, tool.version, platform);
    });
}
/** The checksum first, then the signature over the same bytes. */
async function assertGenuine({ tool, pin }, folder, roots) {
    const bytes = await (0,files/* readCapped */.EF)(external_node_path_default().join(folder, pin.file), MAX_BYTES);
    const sha256 = (0,digest/* sha256Hex */.f)(bytes);
    if (sha256 !== pin.sha256)
        throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${pin.file} is not the file that was pinned: its SHA-256 is ${sha256}, not ${pin.sha256}`, {
            hint: `It was not run. If it lies in the tool cache, remove ${folder}; else tell the project of ${tool.name}.`,
        });
    const name = `${pin.file}.sigstore.json`;
    await (0,verify/* verifyBundle */.I)({ bytes: await (0,files/* readCapped */.EF)(external_node_path_default().join(folder, name), MAX_BUNDLE_BYTES), name }, { kind: 'bytes', name: pin.file, bytes }, { kind: 'identity', constraint: tool.signer, roots: roots ?? (await (0,trusted_root/* loadTrustedRoot */.K)(undefined)) });
    return bytes;
}
/** The program as a file that can be run, in a folder of this run: the very bytes that were verified, not the file again. */
async function programIn({ tool, pin }, bytes, { env, keep = false }) {
    const [name, parent] = [`sealgate-${tool.name}-`, env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)()];
    const folder = keep ? await (0,promises_.mkdtemp)(external_node_path_default().join(parent, name)) : await (0,scratch/* makeScratchFolder */.D)(name, parent);
    const program = external_node_path_default().join(folder, `${tool.name}${process.platform === 'win32' ? '.exe' : ''}`);
    if (tool.inside === undefined)
        await (0,promises_.writeFile)(program, bytes);
    else {
        const file = external_node_path_default().join(folder, pin.file);
        await (0,promises_.writeFile)(file, bytes);
        const { extractTar } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(1955), __webpack_require__.e(2088), __webpack_require__.e(3838), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
        await withRunnerFolders(env, () => extractTar(file, folder));
        await (0,promises_.rm)(file);
        const info = await (0,promises_.lstat)(external_node_path_default().join(folder, tool.inside)).catch(() => undefined);
        if (info?.isFile() !== true)
            throw new errors/* SealgateError */.De('TOOL_FAILED', `${pin.file} holds no program ${tool.inside}`, {
                hint: 'The pinned archive is built otherwise than expected.',
            });
    }
    await (0,promises_.chmod)(program, 0o755);
    return program;
}
function toolCache(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    const home = (0,settings_home/* homeFolder */.W)(env);
    const caches = env.XDG_CACHE_HOME || (home && external_node_path_default().join(home, '.cache'));
    if (caches !== undefined)
        return external_node_path_default().join(caches, 'sealgate/tools');
    throw new errors/* SealgateError */.De('USAGE', 'There is no folder to keep programs in: this user has no home', {
        hint: 'Set HOME or XDG_CACHE_HOME to a folder of its own.',
    });
}
/** @throws SealgateError IO_FAILED */
function makeCache(folder) {
    try {
        (0,make_folders/* makeFolders */.w)(folder);
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('IO_FAILED', `${folder}, where programs are kept, cannot be made: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file: folder },
            hint: 'Set XDG_CACHE_HOME to a folder that can be written to.',
            cause,
        });
    }
}
/** Runs something of the tool cache, which takes its folders from the runner's variables and knows no other way. */
async function withRunnerFolders(env, use) {
    const cache = toolCache(env);
    const temporary = env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
    const before = [process.env.RUNNER_TOOL_CACHE, process.env.RUNNER_TEMP];
    makeCache(cache);
    process.env.RUNNER_TOOL_CACHE = cache;
    process.env.RUNNER_TEMP = temporary;
    // It writes debug commands and what it runs to standard output, where our answer goes.
    const { write } = process.stdout;
    process.stdout.write = ((chunk) => /^(?:::debug::|\[command\])/.test(String(chunk)) || process.stderr.write(chunk));
    try {
        return await use(await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(1955), __webpack_require__.e(2088), __webpack_require__.e(3838), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805)));
    }
    finally {
        process.stdout.write = write;
        for (const [at, name] of ['RUNNER_TOOL_CACHE', 'RUNNER_TEMP'].entries()) {
            const value = before[at];
            if (value === undefined)
                delete process.env[name];
            else
                process.env[name] = value;
        }
    }
}


/***/ })

};
;