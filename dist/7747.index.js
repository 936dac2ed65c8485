"use strict";
exports.id = 7747;
exports.ids = [7747];
exports.modules = {

/***/ 23462:
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
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30109);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);
/* harmony import */ var _model_record_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53708);
/* harmony import */ var _seal_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42272);
/* harmony import */ var _seal_find_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19905);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);









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
 * The records that the flags choose, every hash and link recomputed on the way, and the head compared.
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
    const heads = await (0,_seal_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(dir);
    const headAt = (0,_seal_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headFinder */ .JZ)(heads.head);
    const walked = await (0,_seal_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .walkChain */ .nn)(file, (record, number) => {
        headAt.see(record.hash, number);
        if (wanted(record))
            records.push({ number, record });
    });
    const tampering = walked.tampering ??
        heads.problem ??
        (heads.head && (0,_seal_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .compareHead */ ._L)(heads.head, headAt.place(walked), _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d)) ??
        (0,_seal_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headRemoved */ .xA)(walked, heads.head);
    const walk = tampering === undefined ? walked : { ...walked, tampering };
    return { records: records.filter(({ number }) => number <= walk.intact), walk };
}
function chooser(values) {
    const [scopes, whats, targets, classes] = ['scope', 'what', 'target', 'class'].map((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)(values, name));
    const since = instant(values, 'since', '00:00:00');
    const until = instant(values, 'until', '23:59:59');
    const among = (list, value) => list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
    return (record) => {
        const about = (0,_model_record_about_js__WEBPACK_IMPORTED_MODULE_4__/* .aboutRecord */ .b)(record);
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
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text)))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `--${name} '${value}' is no day and no time`, {
        hint: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
    });
}


/***/ }),

/***/ 87747:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26407);
/* harmony import */ var _seal_check_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55940);
/* harmony import */ var _seal_tombstones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46229);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51878);
/* harmony import */ var _evidence_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23462);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48129);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4889);








const command = {
    name: 'evidence show',
    summary: 'One record in full, and whether its files are what it says.',
    usage: ['evidence show NUMBER|HASH|FILE [--evidence DIR]'],
    positionals: 'NUMBER of the record, its HASH or the beginning of it, or the name of a FILE that it names.',
    options: [..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_OPTIONS */ .eg],
    notes: [
        'Exit codes: 0 shown and intact; 1 the ledger or a file of it was touched; 2 wrong usage or input.',
    ],
    run,
};
async function run(positionals, values, world) {
    const wanted = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_5__/* .onlyOne */ .j)(positionals, 'evidence show shows one record', 'sealgate evidence list shows their numbers.');
    const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)(values, world);
    const { records, walk } = await (0,_evidence_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecords */ .T)(folder.evidenceDir, {});
    const { number, record } = find(records, wanted);
    const names = (0,_seal_check_file_js__WEBPACK_IMPORTED_MODULE_1__/* .watchNames */ .s)(folder.evidenceDir);
    for (const one of records)
        for (const file of one.record.files)
            names.see(file, one.number);
    const taken = new Map(names.problems().map((problem) => [problem.path, problem]));
    const files = [];
    for (const file of record.files) {
        const problem = (0,_seal_check_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFile */ .v)(folder.evidenceDir, file, number) ?? taken.get(file.path);
        const by = problem?.problem === 'missing'
            ? await prunedBy(folder.evidenceDir, records, { number, path: file.path })
            : undefined;
        files.push(by === undefined
            ? { file, state: problem === undefined ? 'intact' : problem.problem, problem }
            : { file, state: 'pruned', by });
    }
    const whole = walk.tampering === undefined && files.every(({ problem }) => problem === undefined);
    return {
        exitCode: whole ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fail,
        json: {
            number,
            record,
            files: files.map(({ file, state, by }) => ({
                path: file.path,
                state,
                ...(by === undefined ? {} : { tombstone: by }),
            })),
            ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
        },
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_6__/* .displayLines */ .kF)([
            ...(0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_7__/* .recordText */ .Pe)(number, record),
            ...files.map(({ file, state, by }) => (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_7__/* .fileText */ .CG)(file, markOf(state, by))),
            ...(0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_7__/* .brokenText */ .vO)(walk),
        ]),
    };
}
function markOf(state, tombstone) {
    if (tombstone !== undefined)
        return `– pruned, as record ${tombstone} says:`;
    return state === 'intact' ? '✓' : `✗ ${state}`;
}
/** The number of the record whose tombstone says that a file went at the end of its time. */
async function prunedBy(dir, records, gone) {
    for (const { number, record } of records) {
        const tombstone = await (0,_seal_tombstones_js__WEBPACK_IMPORTED_MODULE_2__/* .readTombstone */ .i)(dir, record, number);
        if (tombstone === undefined || !('files' in tombstone))
            continue;
        if (tombstone.files.some((file) => file.record === gone.number && file.path === gone.path))
            return number;
    }
    return undefined;
}
/** @throws SealgateError INPUT_NOT_FOUND, USAGE where several fit. */
function find(records, wanted) {
    const fits = records.filter(({ number, record }) => String(number) === wanted ||
        (/^[0-9a-f]{6,64}$/.test(wanted) && record.hash.startsWith(wanted)) ||
        record.files.some((file) => file.path === wanted));
    const exact = fits.find(({ number }) => String(number) === wanted);
    const [only, second] = exact === undefined ? fits : [exact];
    if (only === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', `No record is '${wanted}' and none names such a file`, {
            hint: 'sealgate evidence list shows numbers and files.',
        });
    if (second !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${wanted}' fits ${fits.length} records`, {
            hint: `They are ${fits
                .slice(0, 5)
                .map(({ number }) => number)
                .join(', ')}${fits.length > 5 ? ' …' : ''}.`,
        });
    return only;
}


/***/ }),

/***/ 48129:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
        : [
            `  ✗ NOT intact: ${tampering.record === 0 ? 'the head' : `record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`,
        ];
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

/***/ 4889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ onlyOne),
/* harmony export */   v: () => (/* binding */ bothOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64983);


/**
 * The only argument of a command that takes exactly one.
 *
 * @param does for the message: `sbom check judges one file`.
 * @throws SealgateError USAGE where none is given, or several are.
 */
function onlyOne(given, does, hint) {
    const [one] = given;
    if (one === undefined || given.length > 1)
        throw wrongNumber(given, does, hint);
    return one;
}
/** Both arguments of a command that takes exactly two; otherwise as onlyOne. */
function bothOf(given, does, hint) {
    const [one, other] = given;
    if (one === undefined || other === undefined || given.length > 2)
        throw wrongNumber(given, does, hint);
    return [one, other];
}
function wrongNumber(given, does, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${does}, and ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(given.length, 'is', 'are')} named`, { hint });
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
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST, file.sha256);
    return isFile(aside) ? aside : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
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

/***/ 53539:
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
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
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

/***/ 64264:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 53708:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ATTESTATION),
/* harmony export */   b: () => (/* binding */ aboutRecord)
/* harmony export */ });
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84531);

/** What evidence says that people attest: `evidence add FILE --what attestation`. */
const ATTESTATION = 'attestation';
/** What a record is about: of added evidence as its flags said, of others their action. */
function aboutRecord(record) {
    if (record.action === _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU)
        return { scope: 'repo', what: _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU, target: record.object.slice(_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU.length + 1) };
    if (record.action !== 'add')
        return { scope: 'repo', what: record.action };
    const [scope = '', what = '', ...rest] = record.object.split('/');
    return { scope, what, ...(rest.length === 0 ? {} : { target: rest.join('/') }) };
}


/***/ }),

/***/ 91962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ tombstoneFrom),
/* harmony export */   uJ: () => (/* binding */ PRUNE_ACTION),
/* harmony export */   vu: () => (/* binding */ tombstoneText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** What the record of a pruning says it did. */
const PRUNE_ACTION = 'prune';
/** A tombstone as its file's content. */
function tombstoneText(tombstone) {
    return `${JSON.stringify(tombstone, null, 2)}\n`;
}
/**
 * A tombstone from parsed JSON.
 *
 * @throws SealgateError EVIDENCE_INVALID, also where it names a file that was not due.
 */
function tombstoneFrom(value) {
    const { schema, time, files } = (value ?? {});
    if (schema !== 'sealgate/tombstone/v1' || typeof time !== 'string' || !Array.isArray(files))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
    for (const file of files) {
        if (!Number.isSafeInteger(file.record) ||
            typeof file.path !== 'string' ||
            typeof file.sha256 !== 'string' ||
            typeof file.retainUntil !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
        if (file.retainUntil > time)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', `it names ${file.path}, which had to be kept until ${file.retainUntil}`);
    }
    return value;
}


/***/ }),

/***/ 42272:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53539);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64983);
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
        for await (const batch of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLineBatches */ .p)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
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
            message: `${what} is of a ledger of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count, 'record')}, and ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(intact, 'is', 'are')} here: ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count - intact, 'was', 'were')} cut off`,
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

/***/ 55940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ watchNames),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53968);





/** Larger files are not looked into for what changed them. */
const CONVERTED_CAP = 64 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;
/**
 * Compares a recorded file with what its record says: there, a plain file, as long, of the same SHA-256.
 *
 * @param record line of the record.
 */
function checkFile(dir, file, record) {
    const full = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file);
    const tell = (problem, message) => ({
        record,
        path: file.path,
        problem,
        message,
    });
    const info = statOf(full);
    if (info === undefined)
        return tell('missing', `${file.path} is gone`);
    if (!info.isFile())
        return tell('not-a-file', `${file.path} is a link or a folder`);
    if (info.size !== file.bytes) {
        const why = isConverted(full, info.size, file) ? `: ${_model_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_ENDS_CONVERTED */ .Zv}` : '';
        return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}${why}`);
    }
    return digestOf(full, info.size) === file.sha256
        ? undefined
        : tell('changed', `${file.path} has another content than was recorded`);
}
/** Whether it is what was recorded but for line ends, as Windows writes them. */
function isConverted(full, size, file) {
    if (size <= file.bytes || size > 2 * file.bytes || size > CONVERTED_CAP)
        return false;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full, 'latin1').replaceAll('\r\n', '\n');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex') === file.sha256;
}
/**
 * Of a name that joined histories used for several contents, the records are checked where their contents stand, aside
 * or in place. Where none is in place, nothing has been compared with what the name holds, and whoever reads the folder
 * by its names reads that.
 */
function watchNames(dir) {
    const any = statOf(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t)) !== undefined;
    const inPlace = new Set();
    const aside = new Map();
    return {
        see(file, record) {
            if (!any)
                return file.path;
            if ((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file) === node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, file.path)) {
                inPlace.add(file.path);
                return file.path;
            }
            const known = aside.get(file.path) ?? { record, digests: new Set() };
            aside.set(file.path, known);
            known.digests.add(file.sha256);
            return `${_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t}/${file.sha256}`;
        },
        problems: () => [...aside].flatMap(([name, { record, digests }]) => {
            const full = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name);
            const info = inPlace.has(name) ? undefined : statOf(full);
            if (info === undefined || (info.isFile() && digests.has(digestOf(full, info.size))))
                return [];
            const message = `${name} is content of no record: what was recorded under that name stands in ${_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t}/`;
            return [{ record, path: name, problem: info.isFile() ? 'changed' : 'not-a-file', message }];
        }),
    };
}
function statOf(full) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full, { throwIfNoEntry: false });
    }
    catch {
        // A folder that may not be seen, say: for whoever verifies, the file is not there.
        return undefined;
    }
}
/** Read in pieces, without the thread pool: reading takes less time than the ways there and back. */
function digestOf(full, size) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), PIECE_BYTES));
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece);
            if (read === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, read));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 19905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ headFinder),
/* harmony export */   xA: () => (/* binding */ headRemoved),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);




/** The head as written, which nobody need have signed. */
async function readHead(dir) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d), 4096);
    if (bytes === undefined)
        return {};
    try {
        return { head: (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLedgerHead */ .fw)(bytes) };
    }
    catch (error) {
        return { problem: { kind: 'malformed', record: 0, message: `${_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` } };
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
        message: `there is no ${_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d}, which every run writes: records behind number ${intact} may have been cut off`,
    };
}
/** Looks out for the record that a head names, while the ledger is walked. */
function headFinder(head) {
    let hashAt;
    let found = false;
    return {
        see(hash, line) {
            if (line === head?.count)
                hashAt = hash;
            if (hash === head?.hash)
                found = true;
        },
        place: ({ intact, joined }) => ({
            intact,
            hashAt,
            ofJoined: found && joined > 0 && hashAt !== head?.hash,
        }),
    };
}


/***/ }),

/***/ 46229:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutPruned),
/* harmony export */   i: () => (/* binding */ readTombstone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35979);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65848);
/* harmony import */ var _model_tombstone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91962);





/** Reads the tombstone that a record names; `undefined` for records of other kinds. A problem where it is none. */
async function readTombstone(dir, record, line) {
    if (record.action !== _model_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .PRUNE_ACTION */ .uJ)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    const path = file?.path ?? '';
    try {
        if (file === undefined)
            throw new Error('it names no tombstone');
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPath */ .n)(dir, file), 256 * 1024 * 1024);
        return (0,_model_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .tombstoneFrom */ .oF)((0,_io_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(bytes, file.path));
    }
    catch (error) {
        return { record: line, path, problem: 'changed', message: `the tombstone ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
}
/** What a walk found, without what is gone by right. */
function withoutPruned(tombstones, found) {
    const gone = new Set(tombstones.flatMap(({ files }) => files.map(({ record, path }) => `${record} ${path}`)));
    const isGone = (record, path) => gone.has(`${record} ${path}`);
    return {
        problems: found.problems.filter(({ record, path, problem }) => problem !== 'missing' || !isGone(record, path)),
        // A seal whose file or bundle is gone proves nothing any more, and need not.
        seals: found.seals.filter(({ record, bundle, subject }) => !isGone(record, bundle) && !isGone(record, subject)),
        pruned: gone.size,
    };
}


/***/ })

};
;