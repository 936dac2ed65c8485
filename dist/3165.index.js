"use strict";
exports.id = 3165;
exports.ids = [3165];
exports.modules = {

/***/ 10216:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ headSigner),
/* harmony export */   bJ: () => (/* binding */ whoRuns),
/* harmony export */   eg: () => (/* binding */ FOLDER_OPTIONS),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   nn: () => (/* binding */ headSealText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50193);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94050);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58066);
/* harmony import */ var _publish_who_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7399);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51046);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49440);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91676);










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
    const repositoryDir = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'dir') ?? '.');
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'policy');
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'evidence');
    const { policy } = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)({
        dir: repositoryDir,
        ...(file === undefined ? {} : { file }),
        overrides: { names: [] },
        ...(0,_known_names_js__WEBPACK_IMPORTED_MODULE_7__/* .knownNames */ .U)(),
        readRemote: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .createRemoteReader */ .K)({ env: world.env, userAgent: `sealgate/${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)()}` }),
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
    const { context } = await (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuntime */ .Ft)({ dir, env: world.env, now: world.now(), version: (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)() });
    return (0,_publish_who_js__WEBPACK_IMPORTED_MODULE_9__/* .whoOf */ .O)(context);
}
/** What signs a ledger's new head, where the flags or the job give a signer; the reason where there is none. */
async function headSigner(values, world) {
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_8__/* .signerOf */ .K)(values, world);
    return 'none' in signer ? { none: signer.none } : { sealHead: (head) => (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_4__/* .sealLedgerHead */ .Pw)(signer, head) };
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

/***/ 6360:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords),
/* harmony export */   W: () => (/* binding */ FILTER_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9798);
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13907);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_record_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99450);
/* harmony import */ var _seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52466);
/* harmony import */ var _seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34219);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);










/** Flags that choose records. */
const FILTER_OPTIONS = [
    { name: 'scope', type: 'list', value: 'SCOPE', description: 'Only what is about this: prod, repo …' },
    { name: 'what', type: 'list', value: 'WHAT', description: 'Only this: ports_status, gate, restore_test …' },
    { name: 'target', type: 'list', value: 'NAME', description: 'Only on this.' },
    {
        name: 'class',
        type: 'list',
        value: 'CLASS',
        choices: _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__/* .EVIDENCE_CLASSES */ .Np,
        description: 'Only with a file of this class.',
    },
    { name: 'since', type: 'string', value: 'DATE', description: 'Only from this day or time on (UTC).' },
    { name: 'until', type: 'string', value: 'DATE', description: 'Only until this day or time (UTC).' },
];
/**
 * The records that the flags choose, every hash and link recomputed on the way, and the head compared.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; USAGE.
 */
async function readRecords(dir, values) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (info?.isFile() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist or is not a plain file`, {
            location: { file },
            hint: 'Name the evidence folder with --evidence; a first record is made by gate or evidence add.',
        });
    const wanted = chooser(values);
    const records = [];
    const heads = await (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(dir);
    const headAt = (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headFinder */ .JZ)(heads.head);
    const walked = await (0,_seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .walkChain */ .nn)(file, (record, number) => {
        headAt.see(record, number);
        if (wanted(record))
            records.push({ number, record });
    });
    const tampering = walked.tampering ??
        heads.problem ??
        (heads.head && (0,_seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .compareHead */ ._L)(heads.head, headAt.place(walked), _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d)) ??
        (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headRemoved */ .xA)(walked, heads.head);
    const walk = tampering === undefined ? walked : { ...walked, tampering };
    return { records: records.filter(({ number }) => number <= walk.intact), walk };
}
function chooser(values) {
    const [scopes, whats, targets, classes] = ['scope', 'what', 'target', 'class'].map((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)(values, name));
    const since = instant(values, 'since', '00:00:00');
    const until = instant(values, 'until', '23:59:59');
    const among = (list, value) => list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
    return (record) => {
        const about = (0,_model_evidence_record_about_js__WEBPACK_IMPORTED_MODULE_4__/* .aboutRecord */ .b)(record);
        return (among(scopes, about.scope) &&
            among(whats, about.what) &&
            among(targets, about.target) &&
            (classes === undefined ||
                classes.length === 0 ||
                record.files.some((kept) => classes.includes(kept.class ?? _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CLASS */ .Z6))) &&
            (since === undefined || record.time >= since) &&
            (until === undefined || record.time <= until));
    };
}
function instant(values, name, clock) {
    const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, name);
    if (value === undefined)
        return undefined;
    const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T${clock}Z` : value;
    if ((0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_9__/* .isTime */ .K8)(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `--${name} '${value}' is no day and no time`, {
        hint: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
    });
}


/***/ }),

/***/ 73165:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyOn: () => (/* binding */ policyOn),
/* harmony export */   runWords: () => (/* binding */ runWords)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93929);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10216);
/* harmony import */ var _evidence_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6360);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);
/* harmony import */ var _stages_stored_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77217);







/**
 * @param day `YYYY-MM-DD`, its last second counts.
 * @throws SealgateError INPUT_NOT_FOUND where no run was filed by then, EVIDENCE_INVALID where its files are not what
 *   the ledger says, USAGE.
 */
async function policyOn(day, values, world) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, 'evidence') ?? '';
    const { evidenceDir } = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openEvidence */ .i)({ evidence: named }, world);
    const { records, walk } = await (0,_evidence_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(evidenceDir, { until: day });
    const run = records.filter(({ record }) => record.action === 'gate').at(-1);
    if (run === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_NOT_FOUND', `No run of the gate was filed in ${named} by ${day}`, {
            hint: `sealgate evidence list --evidence ${named} shows what was.`,
        });
    try {
        const recorded = await (0,_stages_stored_run_js__WEBPACK_IMPORTED_MODULE_5__/* .readRun */ .cI)(evidenceDir, run.record);
        const policy = await (0,_stages_stored_run_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4)(evidenceDir, run.record, recorded);
        const used = new Map();
        for (const { outcome, reason, finding } of recorded.decisions) {
            if (outcome !== 'accept' || reason.kind !== 'exception' || reason.exception === undefined)
                continue;
            const what = [...new Set([finding.subject.name, finding.aliases[0] ?? finding.rule])].join(', ');
            (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_6__/* .addToList */ .v)(used, reason.exception, what);
        }
        return { policy, run, used, walk };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('EVIDENCE_INVALID', `Record ${run.number} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
            location: { file: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(named, 'ledger.jsonl'), line: run.number },
            hint: `sealgate verify ${named} says what is wrong with the folder.`,
        });
    }
}
/** `record 3: octo/shop@4be1f02…, 2026-04-10T10:00:01Z, fail`. */
function runWords(number, { object, time, result }) {
    return `record ${number}: ${object}, ${time}, ${result.outcome}`;
}


/***/ }),

/***/ 77217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31524);
/* harmony import */ var _policy_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77615);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18743);







/**
 * What a run left in the evidence, for judging it again. Whoever can write the folder can write a ledger that fits:
 * each file is checked against its schema, so that what is no such file is told as that.
 */
/** The run record among the files of a ledger's record. @throws Error saying which file is no record, and where. */
async function readRun(dir, run) {
    for (const file of run.files.filter(({ path: name }) => (0,_model_evidence_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isEvidenceOf */ .h)(name, 'run'))) {
        const value = await readListed(dir, file);
        const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
        const { storedRunSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6251)]).then(__webpack_require__.bind(__webpack_require__, 76251));
        if (schema === 'sealgate/run/v1')
            return shaped(storedRunSchema, value, file.path);
        if (typeof schema === 'string' && schema.startsWith('sealgate/run/'))
            throw new Error(`${file.path} is of ${schema}, which this version (${(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r)()}) does not know`);
    }
    throw new Error('the ledger names no run record');
}
/** The facts that the run was judged by. @throws Error as readRun. */
async function readFacts(dir, run, record) {
    const file = outputOf(run, record, 'facts');
    const value = await readListed(dir, file);
    const { storedFactsSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6251)]).then(__webpack_require__.bind(__webpack_require__, 76251));
    return shaped(storedFactsSchema, value, file.path);
}
/** The policy that the run was judged by. @throws Error as readRun. */
async function readPolicy(dir, run, record) {
    const file = outputOf(run, record, 'policy');
    const value = await readListed(dir, file);
    const { storedPolicySchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6251)]).then(__webpack_require__.bind(__webpack_require__, 76251));
    const policy = shaped(storedPolicySchema, value, file.path);
    const misplaced = (0,_policy_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .misplacedIn */ .k)(policy);
    if (misplaced !== undefined)
        throw new Error(`${file.path} is not what a run writes: ${misplaced}`);
    return policy;
}
/** A JSON output of the run, found by its digest: where names were taken, the evidence has others than the run. */
function outputOf(run, record, what) {
    const output = record.files.find((file) => file.what === what && file.mediaType === 'application/json');
    const file = run.files.find(({ sha256 }) => sha256 === output?.sha256);
    if (file === undefined)
        throw new Error(`the ledger names no ${what} of this run`);
    return file;
}
/** The very bytes whose digest the ledger names, or nothing. */
async function readListed(dir, file) {
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentPath */ .n)(dir, file));
    if ((0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(bytes) !== file.sha256)
        throw new Error(`${file.path} has another content than was recorded`);
    return (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, file.path);
}
/** The value as it is: a schema would take away what it does not name. */
function shaped(schema, value, name) {
    const { error } = schema.safeParse(value);
    const [issue] = error?.issues ?? [];
    if (issue === undefined)
        return value;
    const keys = issue.path.map((key) => String(key).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1'));
    const place = keys.map((key) => `/${key}`).join('');
    throw new Error(`${name} is not what a run writes: ${place === '' ? '' : `at ${place}: `}${issue.message.slice(0, 200)}`);
}


/***/ }),

/***/ 35979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST);
    const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(aside, file.sha256);
    return isFile(place) && isFolder(aside) ? place : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}
/** A link to a folder is none: contents stand in the evidence folder, and nowhere else. */
function isFolder(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Without the thread pool, because it is asked of every recorded file: the ways there and back take longer. */
function isFile(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        // What may not be seen is not there.
        return false;
    }
}


/***/ }),

/***/ 52971:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   p: () => (/* binding */ readLineBatches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



const READ_BYTES = 256 * 1024;
/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
async function* readLines(file, maxBytes) {
    for await (const lines of readLineBatches(file, maxBytes))
        yield* lines;
}
/**
 * As `readLines`, all lines at once that one reading from the disk completes: waiting for each costs more than it.
 * Their bytes are there until the next batch is asked for.
 */
async function* readLineBatches(file, maxBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return;
        if (code !== 'ELOOP')
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(file, error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'It is a symbolic link; put the file itself in its place.',
            cause: error,
        });
    }
    try {
        const buffer = Buffer.allocUnsafe(READ_BYTES);
        let held = [];
        let heldBytes = 0;
        let number = 1;
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null).catch((error) => {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(file, error);
            });
            if (bytesRead === 0)
                break;
            const chunk = buffer.subarray(0, bytesRead);
            let from = 0;
            const lines = [];
            for (;;) {
                const end = chunk.indexOf(0x0a, from);
                const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
                heldBytes += piece.length;
                if (heldBytes > maxBytes) {
                    if (lines.length > 0)
                        yield lines;
                    throw tooLong(file, number, maxBytes);
                }
                if (end === -1) {
                    // The next reading overwrites what this one read.
                    held.push(Buffer.from(piece));
                    break;
                }
                held.push(piece);
                const bytes = held.length === 1 ? piece : Buffer.concat(held);
                lines.push({ bytes, number, offset, complete: true });
                offset += bytes.length + 1;
                number += 1;
                held = [];
                heldBytes = 0;
                from = end + 1;
            }
            if (lines.length > 0)
                yield lines;
        }
        if (heldBytes > 0)
            yield [{ bytes: Buffer.concat(held), number, offset, complete: false }];
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

/***/ 71730:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98534);

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

/***/ 31524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Whether a file of the evidence holds a JSON document of that kind, by its name. */
function isEvidenceOf(file, what) {
    return file.endsWith('json') && ['-', '_', '.'].some((mark) => file.includes(`_${what}${mark}`));
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    const safe = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60);
    return (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
}


/***/ }),

/***/ 99450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ATTESTATION),
/* harmony export */   b: () => (/* binding */ aboutRecord)
/* harmony export */ });
/* harmony import */ var _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89135);

/** What evidence says that people attest: `evidence add FILE --what attestation`. */
const ATTESTATION = 'attestation';
/** What a record is about: of added evidence as its flags said, of others their action. */
function aboutRecord(record) {
    if (record.action === _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU)
        return { scope: 'repo', what: _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU, target: record.object.slice(_incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU.length + 1) };
    if (record.action !== 'add')
        return { scope: 'repo', what: record.action };
    const [scope = '', what = '', ...rest] = record.object.split('/');
    return { scope, what, ...(rest.length === 0 ? {} : { target: rest.join('/') }) };
}


/***/ }),

/***/ 72563:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselinePolicy)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90522);


/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
function baselinePolicy() {
    const layer = _generated_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_LAYERS */ .vt.baseline;
    if (layer === undefined || layer.extends.length > 0)
        throw new Error('The preset baseline stands on its own');
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)([layer]);
    return { policy, source: { presets: ['baseline'], digest: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p1)(policy), overrides: [] } };
}


/***/ }),

/***/ 58066:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createRemoteReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27436);
/* harmony import */ var _model_text_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30395);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86435);




/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
function createRemoteReader(options) {
    const { env, userAgent } = options;
    const api = (0,_model_text_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .f)(env.GITHUB_API_URL ?? '', '/') || 'https://api.github.com';
    const token = env.GITHUB_TOKEN ?? '';
    return async ({ owner, repo, path, commit }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
        const client = await (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createHttpClient */ .u)({
            env,
            userAgent,
            secrets: token === '' ? [] : [token],
            authorization: (asked) => token !== '' && asked.origin === new URL(api).origin ? `Bearer ${token}` : undefined,
        });
        try {
            const result = await client.get(url, {
                accept: 'application/vnd.github.raw+json',
                maxBytes: _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_CAP */ .A,
            });
            if (result.kind === 'answer')
                return result.body;
            throw refusal(result, `${owner}/${repo}`, token !== '');
        }
        finally {
            await client.close();
        }
    };
}
function refusal(result, repository, hasToken) {
    if (result.kind === 'failed') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', result.reason, {
            hint: 'Run again when GitHub’s API can be reached.',
        });
    }
    const hint = hasToken
        ? `Check path and commit, and that GITHUB_TOKEN may read ${repository}.`
        : `Check path and commit; where ${repository} is private, set GITHUB_TOKEN to a token that may read it.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('GITHUB_API', `GitHub answered ${result.status}: ${result.reason}`, { hint });
}


/***/ }),

/***/ 77615:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ misplacedIn),
/* harmony export */   o: () => (/* binding */ completePolicy)
/* harmony export */ });
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34577);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72563);



/**
 * A policy as evidence holds it, for judging by it again. An older Sealgate knew fewer keys: one that is younger is
 * what `baseline` says, and a check that is younger was not asked for.
 */
function completePolicy(stored) {
    const { policy: known } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePolicy */ .U)();
    const complete = { ...known, ...stored };
    for (const [key, value] of Object.entries(known)) {
        const said = complete[key];
        if ((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(said))
            complete[key] = { ...value, ...said };
    }
    const notAsked = Object.fromEntries(_model_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_IDS */ .Sh.map((id) => [id, 'off']));
    return {
        ...complete,
        checks: { ...notAsked, ...stored.checks },
    };
}
/** Which key of a stored policy holds a list where none belongs, or none where one does; `undefined` where all fit. */
function misplacedIn(stored) {
    const { policy: known } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePolicy */ .U)();
    for (const [key, value] of Object.entries(stored)) {
        const expected = Object.hasOwn(known, key) ? known[key] : undefined;
        if (expected === undefined || shapeOf(value) === shapeOf(expected))
            continue;
        return `at /${key}: expected a ${shapeOf(expected)}, found a ${shapeOf(value)}`;
    }
    return undefined;
}
function shapeOf(value) {
    if (Array.isArray(value))
        return 'list';
    return (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? 'map' : 'value';
}


/***/ }),

/***/ 7399:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 52466:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52971);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71730);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24959);





/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    const links = (0,_model_evidence_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinkTracker */ .v)();
    let lines = 0;
    let torn = 0;
    let stopped;
    let last;
    try {
        for await (const batch of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLineBatches */ .p)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            for (const line of batch) {
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
                const told = onRecord(read, line.number);
                if (told !== undefined)
                    await told;
            }
            if (stopped !== undefined)
                break;
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
        const { record, hash } = (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerLine */ .Qc)(bytes);
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
    if (parents.has(_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw))
        parents.set(_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw, 0);
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
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
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
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
        return _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR))
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
    const { intact, at, ofJoined } = place;
    if (at?.hash === head.hash && at.time !== head.time)
        return {
            kind: 'changed',
            record: head.count,
            message: `${what} says that it is of ${head.time}, but it is of ${at.time}: ${what} was changed`,
        };
    if (at?.hash === head.hash || ofJoined)
        return undefined;
    if (at === undefined)
        return {
            kind: 'cut-off',
            record: intact + 1,
            message: `${what} is of a ledger of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count, 'record')}, and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(intact, 'is', 'are')} here: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count - intact, 'was', 'were')} cut off`,
        };
    return {
        kind: 'changed',
        record: head.count,
        message: `${what} says that it is ${short(head.hash)}, but it is ${short(at.hash)}: the ledger was rewritten`,
    };
}
function tryParse(bytes) {
    try {
        return (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(bytes);
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

/***/ 34219:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ headFinder),
/* harmony export */   rM: () => (/* binding */ readPlain),
/* harmony export */   xA: () => (/* binding */ headRemoved),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98534);





/** A file of the folder itself: a link is followed nowhere, and what never ends is not waited for. */
async function readPlain(file, cap) {
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (info === undefined)
        return undefined;
    return info.isFile() ? (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(file, cap) : 'not-plain';
}
/** The head as written, which nobody need have signed. */
async function readHead(dir) {
    const bytes = await readPlain(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d), 4096);
    if (bytes === 'not-plain')
        return {
            problem: { kind: 'malformed', record: 0, message: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d} is a link, or no file` },
        };
    if (bytes === undefined)
        return {};
    try {
        return { head: (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLedgerHead */ .fw)(bytes) };
    }
    catch (error) {
        return { problem: { kind: 'malformed', record: 0, message: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` } };
    }
}
/**
 * That a ledger has a head. A run writes its record first, so the first record may be without; every later run begins
 * by writing the head that it misses.
 */
function headRemoved({ intact }, head) {
    if (head !== undefined || intact < 2)
        return undefined;
    return {
        kind: 'removed',
        record: 0,
        message: `there is no ${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d}, which every run writes: records behind number ${intact} may have been cut off`,
    };
}
/** Looks out for the record that a head names, while the ledger is walked. */
function headFinder(head) {
    let at;
    let found = false;
    return {
        see({ hash, time }, line) {
            if (line === head?.count)
                at = { hash, time };
            if (hash === head?.hash)
                found = true;
        },
        place: ({ intact, joined }) => ({
            intact,
            at,
            ofJoined: found && joined > 0 && at?.hash !== head?.hash,
        }),
    };
}


/***/ })

};
;