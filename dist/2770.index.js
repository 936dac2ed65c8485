"use strict";
exports.id = 2770;
exports.ids = [2770];
exports.modules = {

/***/ 56981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signerName: () => (/* binding */ signerName),
/* harmony export */   trustIn: () => (/* binding */ trustIn),
/* harmony export */   trustOf: () => (/* binding */ trustOf),
/* harmony export */   whoSigned: () => (/* binding */ whoSigned)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54667);
/* harmony import */ var _seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67068);
/* harmony import */ var _seal_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61790);





/** How a signer of a policy is called. */
function signerName({ key, workflow, identity }) {
    return key ?? workflow ?? identity ?? '';
}
/**
 * What a signer of a policy stands for.
 *
 * @param world its folder is what paths of keys are taken from.
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
async function trustIn(signer, roots, world) {
    const { key, workflow, identity, issuer } = signer;
    if (key === undefined) {
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityConstraint */ .gl)({
            ...(workflow === undefined ? {} : { signerWorkflow: workflow }),
            ...(identity === undefined ? {} : { identity }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots };
    }
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    return { kind: 'key', ...(await (0,_seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__.loadPublicKey)(file, world.env)), roots: async () => roots };
}
/**
 * What a signer of a policy stands for where a change is judged: its key is read as the policy is.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
async function trustOf(signer, roots, { readLocal, ...world }) {
    const { key } = signer;
    if (key === undefined || key.includes('://'))
        return trustIn(signer, roots, world);
    const bytes = await readLocal(key);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_NOT_FOUND', `The policy's signer ${key} does not exist`, {
            location: { file: key },
            hint: 'Name a public key by its path in the repository.',
        });
    return {
        kind: 'key',
        ...(0,_seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePublicKey */ .ee)(Buffer.from(bytes).toString('utf8'), key),
        roots: async () => roots,
    };
}
/**
 * Who signed an artifact, of those that are believed, each once; and why a bundle was not counted, the first reason.
 *
 * @param how.accept throws where what verifies is not what is wanted.
 */
async function whoSigned(bundles, artifact, how) {
    const by = new Set();
    const reasons = [];
    for (const one of bundles) {
        try {
            const verified = await (0,_seal_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(one, artifact, how.trust);
            how.accept(verified, one.name);
            by.add(verified.signedBy.identity);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                throw error;
            reasons.push(error.message);
        }
    }
    return { by: [...by], reason: reasons[0] ?? 'there is no bundle' };
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