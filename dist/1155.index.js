"use strict";
exports.id = 1155;
exports.ids = [1155];
exports.modules = {

/***/ 51878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ headSigner),
/* harmony export */   bJ: () => (/* binding */ whoRuns),
/* harmony export */   eg: () => (/* binding */ FOLDER_OPTIONS),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   nn: () => (/* binding */ headSealText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75204);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96011);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77459);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58066);
/* harmony import */ var _publish_who_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7399);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18743);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58674);










/** Flags that say which folder is meant. */
const FOLDER_OPTIONS = [
    {
        name: 'evidence',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository. Default: the current directory.',
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
];
/** The folder and the policy that the flags mean. @throws SealgateError POLICY_INVALID, USAGE */
async function openEvidence(values, world) {
    const repositoryDir = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'dir') ?? '.');
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'policy');
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'evidence');
    const { policy } = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .t)({
        dir: repositoryDir,
        ...(file === undefined ? {} : { file }),
        overrides: { names: [] },
        ruleIds: _check_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .checks */ .A.flatMap((check) => check.meta.rules.map((rule) => rule.id)),
        readRemote: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .createRemoteReader */ .K)({ env: world.env, userAgent: `sealgate/${(0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r)()}` }),
    });
    return {
        repositoryDir,
        evidenceDir: named === undefined ? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(repositoryDir, policy.evidencePath) : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, named),
        shown: named ?? policy.evidencePath,
        ...(named === undefined ? { inside: repositoryDir } : {}),
        policy,
    };
}
/** Who runs this command, when and from where. */
async function whoRuns(dir, world) {
    const { context } = await (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .readRuntime */ .Ft)({ dir, env: world.env, now: world.now(), version: (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r)() });
    return (0,_publish_who_js__WEBPACK_IMPORTED_MODULE_9__/* .whoOf */ .O)(context);
}
/** What signs a ledger's new head, where the flags or the job give a signer; the reason where there is none. */
async function headSigner(values, world) {
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_8__/* .signerOf */ .Kv)(values, world);
    return 'none' in signer ? { none: signer.none } : { sealHead: (head) => (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealLedgerHead */ .Pw)(signer, head) };
}
/** How a head was sealed, in words. */
function headSealText(seal, none) {
    switch (seal.state) {
        case 'sealed':
            return "the ledger's head is sealed";
        case 'failed':
            return `the ledger's head is NOT sealed: ${seal.reason}`;
        case 'not-sealed':
            return `the ledger's head is not sealed${none === undefined ? '' : `: ${none}`}`;
    }
}


/***/ }),

/***/ 23462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   W7: () => (/* binding */ FILTER_OPTIONS),
/* harmony export */   bG: () => (/* binding */ aboutRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30109);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);
/* harmony import */ var _seal_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42272);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46257);







/** Flags that choose records. */
const FILTER_OPTIONS = [
    { name: 'scope', type: 'list', value: 'SCOPE', description: 'Only what is about this: prod, repo …' },
    { name: 'what', type: 'list', value: 'WHAT', description: 'Only this: ports_status, gate, restore_test …' },
    { name: 'target', type: 'list', value: 'NAME', description: 'Only on this.' },
    { name: 'class', type: 'list', value: 'CLASS', description: 'Only with a file of this class.' },
    { name: 'since', type: 'string', value: 'DATE', description: 'Only from this day or time on (UTC).' },
    { name: 'until', type: 'string', value: 'DATE', description: 'Only until this day or time (UTC).' },
];
/**
 * The records that the flags choose, every hash and link recomputed on the way.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; USAGE.
 */
async function readRecords(dir, values) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (info?.isFile() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist or is not a plain file`, {
            location: { file },
            hint: 'Name the evidence folder with --evidence; a first record is made by gate or evidence add.',
        });
    const wanted = chooser(values);
    const records = [];
    const walk = await (0,_seal_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .walkChain */ .nn)(file, (record, number) => {
        if (wanted(record))
            records.push({ number, record });
    });
    return { records: records.filter(({ number }) => number <= walk.intact), walk };
}
function chooser(values) {
    const [scopes, whats, targets, classes] = ['scope', 'what', 'target', 'class'].map((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(values, name));
    const since = instant(values, 'since', '00:00:00');
    const until = instant(values, 'until', '23:59:59');
    const among = (list, value) => list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
    return (record) => {
        const about = aboutRecord(record);
        return (among(scopes, about.scope) &&
            among(whats, about.what) &&
            among(targets, about.target) &&
            (classes === undefined ||
                classes.length === 0 ||
                record.files.some((kept) => classes.includes(kept.class ?? _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_CLASS */ .Z6))) &&
            (since === undefined || record.time >= since) &&
            (until === undefined || record.time <= until));
    };
}
/** What a record is about: of added evidence as its flags said, of others their action. */
function aboutRecord(record) {
    if (record.action !== 'add')
        return { scope: 'repo', what: record.action };
    const [scope = '', what = '', ...rest] = record.object.split('/');
    return { scope, what, ...(rest.length === 0 ? {} : { target: rest.join('/') }) };
}
function instant(values, name, clock) {
    const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, name);
    if (value === undefined)
        return undefined;
    const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T${clock}Z` : value;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text)))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `--${name} '${value}' is no day and no time`, {
        hint: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
    });
}


/***/ }),

/***/ 48129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   vO: () => (/* binding */ brokenText)
/* harmony export */ });
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30109);

/** The first record that was touched, where there is one. */
function brokenText({ tampering }) {
    return tampering === undefined
        ? []
        : [`  ✗ NOT intact: record ${tampering.record}, ${tampering.kind}: ${tampering.message}`];
}
/** A record in full, for people: when, who, what, on what, from where, result. */
function recordText(number, record) {
    const { actor, source, result } = record;
    const who = [actor.login, actor.id === undefined ? undefined : `id ${actor.id}`, actor.role];
    const lines = [
        `Record ${number}`,
        `  hash      ${record.hash}`,
        `  previous  ${record.previous}`,
        ...(record.joins ?? []).map((end) => `  joins     ${end}`),
        `  when      ${record.time}`,
        `  who       ${who.filter((part) => part !== undefined).join(', ') || 'unknown'}`,
        `  what      ${record.action}`,
        `  on what   ${record.object}`,
        `  from      ${[source.run, source.workflowRef, source.runner, source.userAgent].filter((part) => part !== undefined).join(', ')}`,
        ...(source.commit === undefined ? [] : [`  commit    ${source.commit}`]),
        `  result    ${result.outcome} (${result.code})${result.message === '' ? '' : `: ${result.message}`}`,
    ];
    return lines;
}
/** What is known of a recorded file. */
function fileText(file, state) {
    const more = [
        `${file.bytes} bytes`,
        file.class ?? _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CLASS */ .Z6,
        ...(file.encryption === undefined ? [] : [file.encryption]),
        ...(file.redactions ?? []).map(({ rule, count }) => `${count} redacted (${rule})`),
    ];
    return `  ${state}  ${file.path}  ${more.join(', ')}`;
}


/***/ }),

/***/ 53539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
async function* readLines(file, maxBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            ...(code === 'ELOOP' ? { hint: 'It is a symbolic link; put the file itself in its place.' } : {}),
            cause: error,
        });
    }
    try {
        const chunk = Buffer.allocUnsafe(64 * 1024);
        let held = [];
        let heldBytes = 0;
        let number = 1;
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
            if (bytesRead === 0)
                break;
            let from = 0;
            for (;;) {
                const end = chunk.subarray(0, bytesRead).indexOf(0x0a, from);
                const piece = Buffer.from(chunk.subarray(from, end === -1 ? bytesRead : end));
                heldBytes += piece.length;
                if (heldBytes > maxBytes)
                    throw tooLong(file, number, maxBytes);
                held.push(piece);
                if (end === -1)
                    break;
                const bytes = held.length === 1 ? piece : Buffer.concat(held);
                yield { bytes, number, offset, complete: true };
                offset += bytes.length + 1;
                number += 1;
                held = [];
                heldBytes = 0;
                from = end + 1;
            }
        }
        if (heldBytes > 0)
            yield { bytes: Buffer.concat(held), number, offset, complete: false };
    }
    finally {
        await handle.close();
    }
}
function tooLong(file, line, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file}:${line} is longer than ${maxBytes} bytes`, {
        location: { file, line },
    });
}


/***/ }),

/***/ 64264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

function createLinkTracker() {
    /** Number of the branch by hash of its last record; 0 is the history that begins the ledger. */
    const ends = new Map([[_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw, 0]]);
    const groups = [0];
    const branches = [];
    let badJoin;
    let joins = 0;
    const groupOf = (branch) => {
        let group = branch;
        while (groups[group] !== group)
            group = groups[group] ?? 0;
        return group;
    };
    const join = (end, line, into) => {
        const other = ends.get(end);
        if (other === undefined) {
            badJoin ??= { line, hash: end };
            return;
        }
        ends.delete(end);
        joins += 1;
        const [a, b] = [groupOf(other), groupOf(into)];
        groups[Math.max(a, b)] = Math.min(a, b);
    };
    return {
        follow(record, line) {
            let branch = ends.get(record.previous);
            if (branch === undefined) {
                branch = branches.push({ line, hash: record.hash, parent: record.previous });
                groups[branch] = branch;
            }
            else
                ends.delete(record.previous);
            for (const end of record.joins ?? [])
                join(end, line, branch);
            ends.set(record.hash, branch);
        },
        branches,
        get badJoin() {
            return badJoin;
        },
        get joins() {
            return joins;
        },
        openEnds: (last) => [...ends.keys()].filter((end) => end !== last),
        firstUnjoined: () => branches.find((_branch, index) => groupOf(index + 1) !== 0),
    };
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whoOf)
/* harmony export */ });
/** Who writes a record, when and from where: a run's context as the ledger says it. */
function whoOf(context) {
    const { run, attempt, workflowRef, runner, userAgent } = context.source;
    const runId = run !== undefined && attempt !== undefined ? `${run} attempt ${attempt}` : run;
    return {
        time: context.time,
        actor: context.actor,
        source: {
            ...(runId === undefined ? {} : { run: runId }),
            ...(workflowRef === undefined ? {} : { workflowRef }),
            ...(context.commit === undefined ? {} : { commit: context.commit }),
            ...(runner === undefined ? {} : { runner }),
            userAgent,
        },
    };
}


/***/ }),

/***/ 51046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Pw: () => (/* binding */ sealLedgerHead),
/* harmony export */   pL: () => (/* binding */ sealFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74561);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81627);







/** Media type of Sigstore bundles, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `failed`, with the reason.
 */
async function sealFiles(options) {
    const { files, stagingDir, log } = options;
    if (files.length === 0)
        return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
    const written = [];
    try {
        const made = await signAll(options);
        for (const { subject, bundle } of made) {
            const name = options.bundle ?? `${subject}.sigstore.json`;
            const { sha256, bytes } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, name), bundle.json);
            written.push({ path: name, what: 'bundle', mediaType: BUNDLE_MEDIA_TYPE, sha256, bytes });
        }
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
/** Services take their time, and more at once would only be told to wait. */
const SIGNING_AT_ONCE = 8;
async function signAll({ files, stagingDir, signer, log, }) {
    const slots = (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_6__/* .createSlots */ .e)(SIGNING_AT_ONCE);
    const failure = new AbortController();
    let done = 0;
    return Promise.all(files.map((file) => slots(async () => {
        // One failed: what is not begun yet would be thrown away, but stand in the log for ever.
        failure.signal.throwIfAborted();
        try {
            const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(stagingDir, file.path));
            const bundle = file.what === 'statement'
                ? await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Y)(signer, bytes, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)
                : await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signBlob */ .P)(signer, bytes);
            done += 1;
            log?.progress(`Sealed ${done} of ${files.length}`);
            return { subject: file.path, bundle };
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
    })));
}
/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
async function sealLedgerHead(signer, head) {
    const payload = Buffer.from(JSON.stringify((0,_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .headStatement */ .G0)(head)), 'utf8');
    return (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Y)(signer, payload, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)).json;
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signBlob),
/* harmony export */   Y: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42144);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89539);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48503);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90950);






const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
async function signBlob(signer, artifact) {
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const raw = await signer.sign(artifact);
    return assemble(signer, raw, {
        $case: 'messageSignature',
        messageSignature: {
            messageDigest: {
                algorithm: HashAlgorithm.SHA2_256,
                digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(artifact).digest(),
            },
            signature: raw.signature,
        },
    });
}
/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
async function signEnvelope(signer, payload, payloadType) {
    const raw = await signer.sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .preAuthEncoding */ .J)(payloadType, payload));
    return assemble(signer, raw, {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
            payload,
            payloadType,
            // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
            signatures: [{ sig: raw.signature, keyid: '' }],
        },
    });
}
async function assemble(signer, raw, content) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const witnessed = await (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .witness */ .u)(signer.services, content, raw.by);
    const bundle = {
        mediaType: BUNDLE_V03,
        content,
        verificationMaterial: {
            content: raw.by.kind === 'public-key'
                ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
                : { $case: 'certificate', certificate: { rawBytes: (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemDer */ .c)(raw.by.pem) } },
            tlogEntries: witnessed.tlogEntries,
            timestampVerificationData: { rfc3161Timestamps: witnessed.rfc3161Timestamps },
        },
    };
    await assertWitnessed(signer.services, bundle, raw);
    return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}
/**
 * A service that answers nonsense with a good status must not make a bundle that nobody can verify: entries must
 * name this signature and signer, timestamps this signature.
 */
async function assertWitnessed(services, bundle, raw) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const signer = (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemDer */ .c)(raw.by.pem);
    try {
        for (const entry of tlogEntries)
            (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLogBinding */ .g)(entry.canonicalizedBody, raw.signature, signer);
    }
    catch (error) {
        const logs = services.logs.map(({ url }) => url).join(', ');
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(`The transparency log ${logs}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
    if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return;
    try {
        const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
        for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(raw.signature);
    }
    catch (error) {
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(`The timestamp authority ${services.timestampAuthorities.join(', ')}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
}


/***/ }),

/***/ 42272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53539);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53968);
/* harmony import */ var _model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64264);




/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    const links = (0,_model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinkTracker */ .v)();
    let lines = 0;
    let torn = 0;
    let stopped;
    let last;
    try {
        for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            if (!line.complete) {
                torn = line.bytes.length;
                break;
            }
            const read = readRecord(line.bytes, line.number);
            if ('kind' in read) {
                stopped = read;
                break;
            }
            links.follow(read, line.number);
            lines = line.number;
            last = { hash: read.hash, time: read.time };
            await onRecord(read, line.number);
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De) || error.code !== 'INPUT_TOO_LARGE')
            throw error;
        stopped = { kind: 'malformed', record: lines + 1, message: 'its line is longer than any record' };
    }
    const tampering = (await brokenLink(file, links)) ?? stopped;
    const intact = tampering === undefined ? lines : tampering.record - 1;
    return {
        intact,
        ...(last === undefined || intact < lines ? {} : { last }),
        ...(tampering === undefined ? {} : { tampering }),
        torn: tampering === undefined ? torn : 0,
        joined: links.joins,
    };
}
/** One line as the walk takes it: a record whose own hash holds, or what is wrong with it. */
function readRecord(bytes, line) {
    try {
        const { record, hash } = (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerLine */ .Qc)(bytes);
        if (hash === record.hash)
            return record;
        const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
        return { kind: 'changed', record: line, message };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** The first record whose link does not hold: it begins no branch, or one that nothing joins. */
async function brokenLink(file, links) {
    if (links.branches.length === 0 && links.badJoin === undefined)
        return undefined;
    const parents = new Map(links.branches.map(({ parent }) => [parent, Number.NaN]));
    const first = new Map(links.branches.map(({ hash }) => [hash, Number.NaN]));
    if (parents.has(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw))
        parents.set(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw, 0);
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const record = line.complete ? tryParse(line.bytes) : undefined;
        if (record === undefined)
            break;
        if (Number.isNaN(parents.get(record.hash)))
            parents.set(record.hash, line.number);
        if (Number.isNaN(first.get(record.hash)))
            first.set(record.hash, line.number);
    }
    const unjoined = links.firstUnjoined();
    const broken = links.branches.find((branch) => !((parents.get(branch.parent) ?? Number.NaN) < branch.line) ||
        first.get(branch.hash) !== branch.line ||
        branch === unjoined);
    const bad = links.badJoin;
    if (bad !== undefined && (broken === undefined || bad.line < broken.line))
        return {
            kind: 'removed',
            record: bad.line,
            message: `it joins a history that ends in ${short(bad.hash)}, and none does: records of it were removed`,
        };
    return broken === undefined ? undefined : explainBreak(file, broken);
}
/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(file, { hash, parent, line: at }) {
    const expected = await hashAt(file, at - 1);
    let parentLine;
    let sameEarlier;
    let rightfulLine;
    let siblingLine;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const other = tryParse(line.bytes);
        if (other === undefined)
            continue;
        if (other.hash === parent)
            parentLine ??= line.number;
        if (other.hash === hash && line.number < at)
            sameEarlier ??= line.number;
        if (other.previous === expected && line.number > at)
            rightfulLine ??= line.number;
        if (other.previous === parent && line.number < at)
            siblingLine ??= line.number;
    }
    const tell = (kind, message) => ({ kind, record: at, message });
    const before = at - 1;
    if (sameEarlier !== undefined)
        return tell('inserted', `it is record ${sameEarlier} a second time`);
    if (siblingLine !== undefined)
        return tell('fork', `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: no merge record joins the two histories, or one was put in (sealgate evidence merge joins them)`);
    if (rightfulLine !== undefined && parentLine !== undefined)
        return tell('reordered', `it follows record ${parentLine}, and record ${rightfulLine} belongs in its place`);
    if (rightfulLine !== undefined)
        return tell('inserted', `it follows no record of this ledger; record ${rightfulLine} belongs here`);
    if (parentLine !== undefined && parentLine > at)
        return tell('reordered', `it follows record ${parentLine}, which stands after it`);
    const removed = before === 0
        ? `it does not begin the ledger: what stood before it was removed`
        : `it does not follow record ${before}: a record between them was removed, or record ${before} was replaced`;
    return tell('removed', removed);
}
/** Hash of the record at a line; of line 0, what the first record follows. */
async function hashAt(file, at) {
    if (at === 0)
        return _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR))
        if (line.number === at)
            return tryParse(line.bytes)?.hash ?? '';
    return '';
}
/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param what how messages name the head.
 */
function compareHead(head, place, what) {
    const { intact, hashAt, ofJoined } = place;
    if (hashAt === head.hash || ofJoined)
        return undefined;
    if (hashAt === undefined)
        return {
            kind: 'cut-off',
            record: intact + 1,
            message: `${what} says that there are ${head.count} records, but there are ${intact}: ${head.count - intact} were cut off`,
        };
    return {
        kind: 'changed',
        record: head.count,
        message: `${what} says that it is ${short(head.hash)}, but it is ${short(hashAt)}: the ledger was rewritten`,
    };
}
function tryParse(bytes) {
    try {
        return (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(bytes);
    }
    catch {
        // Only used to explain a fault that stands already; another broken line explains nothing.
        return undefined;
    }
}
function short(hash) {
    return `${hash.slice(0, 16)}…`;
}


/***/ }),

/***/ 42144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 89539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertProof),
/* harmony export */   g: () => (/* binding */ assertLogBinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

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
    const armored = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(bytes.toString('latin1'))?.[1];
    return armored === undefined ? bytes : Buffer.from(armored, 'base64');
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

/***/ 48503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pemDer)
/* harmony export */ });
/** DER of the first block of a PEM text. */
function pemDer(pem) {
    const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
    return Buffer.from(body, 'base64');
}


/***/ }),

/***/ 90950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** Has the logs and the timestamp authorities witness a signature. All that were named must answer. */
async function witness(services, content, by) {
    const { logs, timestampAuthorities } = services;
    const [tlogEntries, rfc3161Timestamps] = await Promise.all([
        Promise.all(logs.map((log) => ask(`The transparency log ${log.url}`, () => enter(log, services, content, by)))),
        Promise.all(timestampAuthorities.map((url) => ask(`The timestamp authority ${url}`, async () => {
            const { requestTimestamp } = await __webpack_require__.e(/* import() */ 4081).then(__webpack_require__.bind(__webpack_require__, 54081));
            return { signedTimestamp: await requestTimestamp(url, signatureOf(content), services) };
        }))),
    ]);
    return { tlogEntries, rfc3161Timestamps };
}
async function enter(log, services, content, by) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 82775));
        return enterLog(log.url, services, content, by);
    }
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9654), __webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179));
    const client = new RekorWitness({
        rekorBaseURL: log.url,
        timeout: services.timeoutMs ?? 30_000,
        retry: { retries: services.retries ?? 2 },
    });
    const [entry] = (await client.testify(content, by.pem)).tlogEntries ?? [];
    if (entry === undefined)
        throw new Error('it gave no entry');
    return entry;
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function ask(who, question) {
    try {
        return await question();
    }
    catch (error) {
        throw failed(who, `did not witness the signature: ${reasonOf(error)}`, error);
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
/** An error that names the service and says that nothing was sealed. */
function failed(who, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `${who} ${what}`, {
        hint: 'Nothing was sealed. Run it again when the service answers.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
;