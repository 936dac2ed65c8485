"use strict";
exports.id = 7727;
exports.ids = [7727];
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

/***/ 65603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 53968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseLedgerLine),
/* harmony export */   L_: () => (/* binding */ chainRecord),
/* harmony export */   Qc: () => (/* binding */ openLedgerLine),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   _d: () => (/* binding */ HEAD_FILE),
/* harmony export */   dR: () => (/* binding */ HEAD_BUNDLE_FILE),
/* harmony export */   f0: () => (/* binding */ headFrom),
/* harmony export */   fw: () => (/* binding */ parseLedgerHead),
/* harmony export */   hw: () => (/* binding */ GENESIS),
/* harmony export */   oc: () => (/* binding */ ledgerLine),
/* harmony export */   oj: () => (/* binding */ recordHash),
/* harmony export */   pI: () => (/* binding */ isEvidenceFileName),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES),
/* harmony export */   zi: () => (/* binding */ ANCHOR_ACTION)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69786);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63061);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65603);




/** `previous` of a ledger's first record. */
const GENESIS = '0'.repeat(64);
/** Names inside an evidence folder that are the ledger's own. */
const LEDGER_FILE = 'ledger.jsonl';
const HEAD_FILE = 'ledger.head.json';
const HEAD_BUNDLE_FILE = 'ledger.head.json.sigstore.json';
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
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(rest));
}
/** A record as its line of `ledger.jsonl`, newline included. */
function ledgerLine(record) {
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(record)}\n`;
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
    return { record, hash: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(text.slice(0, at) + text.slice(at + member.length)) };
}
function recordIn(text) {
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
    const value = parseCanonical(bytes.subarray(0, end), 'the head');
    return headFrom(value);
}
/** A head from parsed JSON. @throws SealgateError EVIDENCE_INVALID */
function headFrom(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw invalid('the head is not an object');
    if (value.schema !== 'sealgate/ledger-head/v1')
        throw invalid('the head does not say schema sealgate/ledger-head/v1');
    if (!Number.isSafeInteger(value.count) || value.count < 1)
        throw invalid('the head has no record count');
    if (!isHash(value.hash))
        throw invalid('the head has no record hash');
    if (typeof value.time !== 'string')
        throw invalid('the head has no time');
    return value;
}
/** A head as its file's content. */
function headText(head) {
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(head)}\n`;
}
/**
 * File names that evidence may use: a plain name of letters, digits and `._-` that every system takes and that
 * cannot leave the folder.
 */
function isEvidenceFileName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) &&
        !name.endsWith('.') &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name));
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
    throw invalid(`${what} is not canonical JSON (duplicate keys, numbers out of range, other order or white space)`);
}
/** The canonical form, or nothing where there is none. */
function canonicalOf(value) {
    try {
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value);
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return 'not an object';
    for (const key of ['time', 'action', 'object'])
        if (typeof value[key] !== 'string')
            return `'${key}' is not a string`;
    for (const key of ['actor', 'source', 'result'])
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value[key]))
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
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) &&
        typeof value.path === 'string' &&
        isEvidenceFileName(value.path) &&
        isHash(value.sha256) &&
        Number.isSafeInteger(value.bytes) &&
        typeof value.mediaType === 'string');
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function invalid(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', message, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 64909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertSecure),
/* harmony export */   V: () => (/* binding */ timestampAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21495);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5103);



/** Where Sigstore's own authorities take requests, under the address of the service. */
const TIMESTAMP_PATH = '/api/v1/timestamp';
/** The address that a timestamp authority is asked at: a bare host gets the path of Sigstore's authorities. */
function timestampAddress(address) {
    const url = new URL(address);
    return url.pathname === '/' && url.search === ''
        ? `${address.replace(/\/$/, '')}${TIMESTAMP_PATH}`
        : address;
}
/** Tokens and signatures go over https, or to this machine. @throws SealgateError USAGE */
function assertSecure(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol === 'https:')
        return;
    if (url?.protocol === 'http:' && (0,_io_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .cW)(url.hostname))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(address)}' is not an https address`, {
        hint: 'Name the service as https://host.',
    });
}


/***/ }),

/***/ 81627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ headStatement),
/* harmony export */   QN: () => (/* binding */ IN_TOTO_TYPE),
/* harmony export */   bI: () => (/* binding */ verdictStatement),
/* harmony export */   pb: () => (/* binding */ SVR_TYPE),
/* harmony export */   rq: () => (/* binding */ verdictPredicate),
/* harmony export */   uk: () => (/* binding */ LEDGER_HEAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony export GATE_PASSED */
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53968);


/** DSSE payload type of in-toto statements. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const SVR_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
/** Predicate of a sealed ledger head: the head itself. */
const LEDGER_HEAD_TYPE = 'urn:sealgate:ledger-head:v1';
/** The property that says the gate passed. It stands in a statement only if it did. */
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
    subjects.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
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
        subject: [{ name: 'ledger.head.json', digest: { sha256: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .headText */ .WI)(head)) } }],
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


/***/ })

};
;