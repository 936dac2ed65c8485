"use strict";
exports.id = 1046;
exports.ids = [1046,4561,1674];
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

/***/ 51046:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ sealBytes),
/* harmony export */   Pw: () => (/* binding */ sealLedgerHead),
/* harmony export */   pL: () => (/* binding */ sealFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74561);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81764);
/* harmony import */ var _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19056);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36544);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1674);
/* harmony import */ var _services_witness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70453);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81627);












/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `pending`, where the signatures can
 * wait for their witnesses, with what is missing; else `failed`, with the reason.
 */
async function sealFiles(options) {
    const { files, stagingDir, log } = options;
    if (files.length === 0)
        return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
    const written = [];
    try {
        const outcomes = await signAll(options);
        const made = outcomes.flatMap((outcome) => ('bundle' in outcome ? [outcome] : []));
        if (made.length < outcomes.length)
            return await keepAll(outcomes, options);
        for (const { subject, bundle } of made) {
            const name = options.bundle ?? `${subject}.sigstore.json`;
            const { sha256, bytes } = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, name), bundle.json);
            written.push({ path: name, what: 'bundle', mediaType: _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_MEDIA_TYPE */ .NV, sha256, bytes });
        }
        for (const { subject } of made)
            await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetPending */ .rE)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, subject));
        const identities = [...new Set(made.map(({ bundle }) => bundle.identity))];
        const bundles = made.map(({ subject }, i) => ({ file: written[i]?.path ?? '', subject }));
        return { seal: { state: 'sealed', identity: identities.join(', '), bundles }, files: written };
    }
    catch (error) {
        for (const file of written)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, file.path), { force: true });
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }, files: [] };
    }
    finally {
        log?.progress(undefined);
    }
}
/** Keeps every signature of a run in which one was not witnessed. Those that were are not asked for again. */
async function keepAll(outcomes, { stagingDir }) {
    const kept = [];
    const missing = new Map();
    const identities = new Set();
    for (const outcome of outcomes) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, outcome.subject);
        const { sha256, bytes } = await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .keepPending */ .D6)(file, 'bundle' in outcome ? outcome.bundle : outcome.unwitnessed);
        kept.push({
            path: (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__.pendingFile)(outcome.subject),
            what: 'pending-seal',
            mediaType: _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .PENDING_TYPE */ .fL,
            sha256,
            bytes,
        });
        identities.add('bundle' in outcome ? outcome.bundle.identity : outcome.unwitnessed.raw.identity);
        if ('unwitnessed' in outcome)
            for (const one of outcome.unwitnessed.missing)
                missing.set(`${one.service} ${one.url}`, one);
    }
    const all = [...missing.values()].sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_9__/* .compareText */ .n)(a.service + a.url, b.service + b.url));
    return {
        seal: {
            state: 'pending',
            identity: [...identities].join(', '),
            reason: (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_6__/* .missingText */ .qq)(all),
            pending: outcomes.map(({ subject }) => ({ file: (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__.pendingFile)(subject), subject })),
            missing: all,
        },
        files: kept,
    };
}
/** Services take their time, and more at once would only be told to wait. */
const SIGNING_AT_ONCE = 8;
async function signAll({ files, stagingDir, signer, log }) {
    const slots = (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_10__/* .createSlots */ .e)(SIGNING_AT_ONCE);
    const failure = new AbortController();
    let down;
    let done = 0;
    // Each that has begun comes to its end, so that what is pending is kept before anybody is told.
    const results = await Promise.allSettled(files.map(({ path: subject, what, sha256 }) => slots(async () => {
        // One failed: what is not begun yet would be thrown away, but stand in the log for ever.
        failure.signal.throwIfAborted();
        try {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, subject);
            const content = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(file);
            if (sha256 !== undefined && (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .sha256Hex */ .f)(content) !== sha256)
                throw new Error(`${subject} is not what the run recorded: it was changed since`);
            const sealed = await sealBytes(content, {
                signer,
                file,
                ...(what === 'statement' ? { payloadType: _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .IN_TOTO_TYPE */ .QN } : {}),
                ...(down === undefined ? {} : { missing: down.missing }),
            });
            if (!(sealed instanceof _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .UnwitnessedError */ ._H)) {
                done += 1;
                log?.progress(`Sealing: ${done} of ${files.length} done`);
                return { subject, bundle: sealed };
            }
            down ??= sealed;
            return { subject, unwitnessed: sealed };
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
    })));
    if (failure.signal.aborted)
        throw failure.signal.reason;
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
/**
 * Signs, or has witnessed what an earlier run of the same signer signed and could not have witnessed.
 *
 * @returns the error where the signature can wait for its witnesses. @throws it where it cannot.
 */
async function sealBytes(bytes, { signer, file, payloadType, missing }) {
    const earlier = await (0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .readPending */ .ct)(file, signer, { bytes, payloadType });
    try {
        if (missing !== undefined && signer.kind === 'key')
            return await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signUnwitnessed */ .ji)(signer, { bytes, payloadType }, missing);
        if (earlier !== undefined)
            return await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .assemble */ .fT)(signer, earlier, earlier.material);
        return payloadType === undefined
            ? await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signBlob */ .Pk)(signer, bytes)
            : await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, bytes, payloadType);
    }
    catch (error) {
        if (!(error instanceof _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .UnwitnessedError */ ._H) || !(0,_pending_js__WEBPACK_IMPORTED_MODULE_5__/* .canWait */ .C_)(error, signer))
            throw error;
        return error;
    }
}
/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
async function sealLedgerHead(signer, head) {
    const payload = Buffer.from(JSON.stringify((0,_statements_js__WEBPACK_IMPORTED_MODULE_7__/* .headStatement */ .G0)(head)), 'utf8');
    return (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, payload, _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_8__/* .IN_TOTO_TYPE */ .QN)).json;
}


/***/ }),

/***/ 8833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ signBlob),
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   ji: () => (/* binding */ signUnwitnessed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_data_pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19276);
/* harmony import */ var _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19056);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42144);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1674);
/* harmony import */ var _services_witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70453);






/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
async function signBlob(signer, artifact) {
    return assemble(signer, await signedBlob(signer, artifact));
}
async function signedBlob(signer, artifact) {
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const raw = await signer.sign(artifact);
    return {
        raw,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: HashAlgorithm.SHA2_256,
                    digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(artifact).digest(),
                },
                signature: raw.signature,
            },
        },
    };
}
/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
async function signEnvelope(signer, payload, payloadType) {
    return assemble(signer, await signedEnvelope(signer, payload, payloadType));
}
async function signedEnvelope(signer, payload, payloadType) {
    const raw = await signer.sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .J)(payloadType, payload));
    // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
    const signatures = [{ sig: raw.signature, keyid: '' }];
    return { raw, content: { $case: 'dsseEnvelope', dsseEnvelope: { payload, payloadType, signatures } } };
}
/** Signs and has nobody witness it: for what waits for the same service that did not answer for another file. */
async function signUnwitnessed(signer, { bytes, payloadType }, missing) {
    const signed = payloadType === undefined
        ? await signedBlob(signer, bytes)
        : await signedEnvelope(signer, bytes, payloadType);
    const nothing = { tlogEntries: [], rfc3161Timestamps: [] };
    return new _pending_js__WEBPACK_IMPORTED_MODULE_1__/* .UnwitnessedError */ ._H(bundleOf(signed, nothing), signed.raw, missing);
}
/**
 * Has a signature witnessed, and makes the bundle of both.
 *
 * @param before what witnessed it in an earlier run.
 * @throws UnwitnessedError where a service did not: the signature itself was made.
 */
async function assemble(signer, signed, before) {
    const { raw, content } = signed;
    const { missing, ...material } = await (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .witness */ .u)(signer.services, { content, by: raw.by }, before);
    const bundle = bundleOf(signed, material);
    if (missing.length > 0)
        throw new _pending_js__WEBPACK_IMPORTED_MODULE_1__/* .UnwitnessedError */ ._H(bundle, raw, missing);
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}
function bundleOf({ raw, content }, material) {
    return {
        mediaType: _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_MEDIA_TYPE */ .NV,
        content,
        verificationMaterial: {
            content: raw.by.kind === 'public-key'
                ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
                : { $case: 'certificate', certificate: { rawBytes: (0,_model_data_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemDer */ .c)(raw.by.pem) } },
            tlogEntries: material.tlogEntries,
            timestampVerificationData: { rfc3161Timestamps: material.rfc3161Timestamps },
        },
    };
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

/***/ 1674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ canWait),
/* harmony export */   D6: () => (/* binding */ keepPending),
/* harmony export */   _H: () => (/* binding */ UnwitnessedError),
/* harmony export */   _o: () => (/* binding */ PENDING_SUFFIX),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   fL: () => (/* binding */ PENDING_TYPE),
/* harmony export */   pendingFile: () => (/* binding */ pendingFile),
/* harmony export */   pendingReason: () => (/* binding */ pendingReason),
/* harmony export */   rE: () => (/* binding */ forgetPending)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98262);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98534);
/* harmony import */ var _model_signatures_certificate_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71359);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42144);
/* harmony import */ var _services_witness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70453);










/** What a file's signature is kept as while a log or timestamp authority has not witnessed it yet. No bundle. */
const PENDING_TYPE = 'application/vnd.sealgate.pending-seal.v1+json';
const PENDING_SUFFIX = '.sigstore.pending.json';
const MAX_BYTES = 32 * 1024 * 1024;
/** A signature that was made and that a service did not witness. */
class UnwitnessedError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De {
    /** With what the others witnessed. */
    bundle;
    raw;
    missing;
    constructor(bundle, raw, missing) {
        super('SEAL_FAILED', (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing), {
            hint: 'Nothing was sealed. Run it again when the service answers.',
        });
        this.name = 'UnwitnessedError';
        this.bundle = bundle;
        this.raw = raw;
        this.missing = missing;
    }
}
/** Where a file's pending seal is: beside it, and under no name that anybody takes for a bundle. */
function pendingFile(file) {
    return `${file}${PENDING_SUFFIX}`;
}
/**
 * Whether a log may witness the signature later: a key's at any time. An identity's certificate ends in minutes, so
 * a timestamp must prove that it was used before, and the log must not claim another time, as those of version 2 do not.
 */
function canWait({ bundle, raw }, { services }) {
    if (raw.by.kind === 'public-key')
        return true;
    const stamps = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    return (services.timestampAuthorities.length > 0 &&
        stamps.length === services.timestampAuthorities.length &&
        services.logs.every(({ version }) => version === 2));
}
/** Keeps a signature until its witnesses answer, or until those of the run's other files do. */
async function keepPending(file, sealed) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const json = sealed instanceof UnwitnessedError
        ? { identity: sealed.raw.identity, missing: sealed.missing, bundle: bundleToJSON(sealed.bundle) }
        : { identity: sealed.identity, missing: [], bundle: JSON.parse(sealed.json) };
    return (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(pendingFile(file), `${JSON.stringify({ mediaType: PENDING_TYPE, ...json })}\n`);
}
/**
 * A pending seal of this very content by this very signer, or nothing: another file's, another signer's and a planted
 * one are passed over, and the content is signed anew.
 */
async function readPending(file, signer, unsigned) {
    const stored = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(pendingFile(file), MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE)
        return undefined;
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    let bundle;
    try {
        bundle = bundleFromJSON(value.bundle);
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
    const { content, verificationMaterial: material } = bundle;
    const raw = await signerOf(bundle, signer, signedBytes(content, unsigned));
    if (raw === undefined)
        return undefined;
    return {
        content,
        raw,
        material: {
            tlogEntries: material.tlogEntries,
            rfc3161Timestamps: material.timestampVerificationData?.rfc3161Timestamps ?? [],
        },
    };
}
/** What must be signed, where the bundle is about this content. */
function signedBytes(content, { bytes, payloadType }) {
    if (content.$case === 'dsseEnvelope') {
        const { dsseEnvelope } = content;
        const same = dsseEnvelope.payloadType === payloadType && Buffer.from(dsseEnvelope.payload).equals(bytes);
        return same ? (0,_dsse_js__WEBPACK_IMPORTED_MODULE_8__/* .preAuthEncoding */ .J)(dsseEnvelope.payloadType, bytes) : undefined;
    }
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    const same = Buffer.from(content.messageSignature.messageDigest.digest).equals(digest);
    return payloadType === undefined && same ? bytes : undefined;
}
/** The signature, if this signer made it over these bytes. */
async function signerOf({ content, verificationMaterial }, signer, signed) {
    if (signed === undefined)
        return undefined;
    const found = content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : content.dsseEnvelope.signatures[0]?.sig;
    const signature = Buffer.from(found ?? '');
    if (signer.verifies !== undefined && signer.publicKey !== undefined)
        return signer.verifies(signed, signature) ? { signature, ...signer.publicKey } : undefined;
    const { content: by } = verificationMaterial;
    if (by.$case !== 'certificate' || signer.identify === undefined)
        return undefined;
    try {
        const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(by.certificate.rawBytes));
        const pem = certificate.toString();
        const { identity } = await signer.identify();
        const names = (0,_model_signatures_certificate_names_js__WEBPACK_IMPORTED_MODULE_6__/* .alternativeNames */ .k)(pem);
        if (names.length !== 1 || names[0] !== identity)
            return undefined;
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, certificate.publicKey, signature)
            ? { signature, identity, by: { kind: 'certificate', pem } }
            : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        // No certificate that can be read: the content is signed anew.
        return undefined;
    }
}
/** Removes a pending seal once it is complete, unless it is evidence: a ledger beside it names it. */
async function forgetPending(file) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th)).catch(() => undefined)) !== undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pendingFile(file), { force: true });
}
/**
 * What a pending seal still lacks, for people; `undefined` where there is none.
 *
 * @param file the pending seal itself.
 */
async function pendingReason(file) {
    const stored = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(file, MAX_BYTES);
    const value = stored === undefined ? undefined : parsed(stored);
    if (value?.mediaType !== PENDING_TYPE || !Array.isArray(value.missing))
        return undefined;
    const missing = value.missing.filter(_model_data_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G).map(({ service, url, reason }) => ({
        service: service === 'timestamp authority' ? service : 'transparency log',
        url: String(url),
        reason: String(reason),
    }));
    if (missing.length === 0)
        return 'other files of its run were not witnessed';
    return (0,_services_witness_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(missing).slice(0, 500);
}
function parsed(stored) {
    try {
        const value = JSON.parse(stored.toString('utf8'));
        return (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .G)(value) ? value : undefined;
    }
    catch {
        // Somebody else's file: the content is signed anew, and this one replaced.
        return undefined;
    }
}


/***/ }),

/***/ 70453:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_data_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19276);
/* harmony import */ var _model_signatures_log_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26567);



/**
 * Has the logs and the timestamp authorities witness a signature. One that answers nonsense with a good status is
 * missing too: an entry must name this signature and signer, a timestamp this signature.
 *
 * @param before what they gave to an earlier run: who is done is not asked again.
 */
async function witness(services, signed, before = { tlogEntries: [], rfc3161Timestamps: [] }) {
    const { logs, timestampAuthorities } = services;
    const signature = signatureOf(signed.content);
    const missing = [];
    const ask = async (service, url, question) => {
        try {
            return [await question()];
        }
        catch (error) {
            missing.push({ service, url, reason: reasonOf(error) });
            return [];
        }
    };
    const [tlogEntries, rfc3161Timestamps] = await Promise.all([
        before.tlogEntries.length === logs.length
            ? before.tlogEntries
            : Promise.all(logs.map((log) => ask('transparency log', log.url, async () => {
                const entry = await enter(log, services, signed);
                assertSense(() => (0,_model_signatures_log_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .assertLogBinding */ .g)(entry.canonicalizedBody, signature, (0,_model_data_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemDer */ .c)(signed.by.pem)));
                return entry;
            }))),
        before.rfc3161Timestamps.length === timestampAuthorities.length
            ? before.rfc3161Timestamps
            : Promise.all(timestampAuthorities.map((url) => ask('timestamp authority', url, async () => {
                const { requestTimestamp } = await __webpack_require__.e(/* import() */ 5502).then(__webpack_require__.bind(__webpack_require__, 25502));
                const signedTimestamp = await requestTimestamp(url, signature, services);
                await assertTimestamp(signedTimestamp, signed.content);
                return { signedTimestamp };
            }))),
    ]);
    return { tlogEntries: tlogEntries.flat(), rfc3161Timestamps: rfc3161Timestamps.flat(), missing };
}
/** What is missing, for people. */
function missingText(missing) {
    return missing
        .map(({ service, url, reason }) => `The ${service} ${url} did not witness the signature: ${reason}`)
        .join('. ');
}
async function enter(log, services, signed) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 6558).then(__webpack_require__.bind(__webpack_require__, 76558));
        return enterLog(log.url, services, signed);
    }
    const { enterLogV1 } = await __webpack_require__.e(/* import() */ 7771).then(__webpack_require__.bind(__webpack_require__, 77771));
    return enterLogV1(log.url, services, signed);
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function assertTimestamp(signedTimestamp, content) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    assertSense(() => {
        const { timestamps } = toSignedEntity({
            mediaType: '',
            content,
            verificationMaterial: {
                content: { $case: 'publicKey', publicKey: { hint: '' } },
                tlogEntries: [],
                timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] },
            },
        });
        for (const stamp of timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(signatureOf(content));
    });
}
function assertSense(check) {
    try {
        check();
    }
    catch (error) {
        throw new Error(`it answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}
/** The message with what lies under it: the libraries wrap network errors twice. */
function reasonOf(error) {
    const reasons = [];
    for (let at = error; at !== undefined && at !== null && reasons.length < 4;) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(at);
        if (!reasons.some((known) => known.includes(message)))
            reasons.push(message);
        at = at instanceof Error ? at.cause : undefined;
    }
    return reasons.join(': ');
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


/***/ })

};
;