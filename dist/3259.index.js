"use strict";
exports.id = 3259;
exports.ids = [3259];
exports.modules = {

/***/ 53259:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64983);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26407);
/* harmony import */ var _model_evidence_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73618);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53968);
/* harmony import */ var _model_statement_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(79120);
/* harmony import */ var _publish_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38076);
/* harmony import */ var _publish_file_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19079);
/* harmony import */ var _publish_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14146);
/* harmony import */ var _publish_staged_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73757);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51046);
/* harmony import */ var _seal_signer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20521);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51878);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46257);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58674);















const command = {
    name: 'evidence anchor',
    summary: "Put the ledger's head into the transparency log, where nobody can take it back.",
    usage: ['evidence anchor [--key KEY] [--rekor-url URL] [--evidence DIR]'],
    positionals: 'none',
    options: [..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .FOLDER_OPTIONS */ .eg, ..._seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .sealOptions */ .w],
    notes: [
        'The log is public and keeps the head for ever: its count, hash and time, and who signed. Nothing else of the evidence.',
        'Exit codes: 0 anchored; 2 wrong usage; 3 the log or the signer did not answer.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const evidence = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)(values, world);
    const folder = await (0,_publish_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .NE)(evidence.evidenceDir, evidence.inside);
    const head = await (0,_publish_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(folder);
    if (head === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${evidence.shown} holds no record to anchor`, {
            hint: 'Run the gate or evidence add first.',
        });
    const rekor = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'rekor-url') ?? _seal_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .PUBLIC_REKOR */ .uA;
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .signerOf */ .K)({ ...values, 'rekor-url': rekor }, world);
    if ('none' in signer)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `Nobody can sign the head: ${signer.none}`, {
            hint: 'Pass --key, or run in a job with `permissions: id-token: write`.',
        });
    const bundle = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealLedgerHead */ .Pw)(signer, head);
    const index = logIndexOf(bundle);
    const who = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .whoRuns */ .bJ)(evidence.repositoryDir, world);
    const filed = await (0,_publish_file_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)({
        folder,
        staged: anchorFiles(who.time, head, bundle),
        draft: (files) => ({
            ...who,
            action: _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ANCHOR_ACTION */ .zi,
            object: 'ledger',
            result: {
                outcome: 'anchored',
                code: 0,
                message: `head of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(head.count, 'record')} in ${new URL(rekor).host}, entry ${index}`,
            },
            files,
        }),
        sealHead: (next) => (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealLedgerHead */ .Pw)(signer, next),
    });
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass,
        json: { folder: evidence.shown, anchored: head, log: rekor, logIndex: index, record: filed.record },
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_11__/* .displayLines */ .kF)([
            `Anchored: the head of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(head.count, 'record')} (${head.hash.slice(0, 12)}) is entry ${index} of ${rekor}`,
            `  filed as record ${filed.head.count}`,
        ]),
    };
}
/** @throws SealgateError SEAL_FAILED where the log's entry is not in the bundle. */
function logIndexOf(bundle) {
    const { verificationMaterial } = JSON.parse(bundle);
    const index = verificationMaterial?.tlogEntries?.[0]?.logIndex;
    if (index !== undefined)
        return index;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', 'The transparency log gave no entry', {
        hint: 'Nothing was filed. Run it again when the log answers.',
    });
}
function anchorFiles(time, head, bundle) {
    const name = (0,_model_evidence_name_js__WEBPACK_IMPORTED_MODULE_12__/* .evidenceName */ .X)(time, { scope: 'repo', what: 'anchor', extension: 'json' });
    return [
        (0,_publish_staged_text_js__WEBPACK_IMPORTED_MODULE_13__/* .stagedText */ .k)(name, 'application/json', (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .headText */ .WI)(head)),
        (0,_publish_staged_text_js__WEBPACK_IMPORTED_MODULE_13__/* .stagedText */ .k)(`${name}.sigstore.json`, _model_statement_js__WEBPACK_IMPORTED_MODULE_14__/* .BUNDLE_MEDIA_TYPE */ .NV, bundle),
    ];
}


/***/ }),

/***/ 73618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);

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
    return (0,_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
}


/***/ }),

/***/ 38076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   SE: () => (/* binding */ findStaged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_make_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75180);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53968);







/**
 * Finds the files to keep: plain files of the staging folder, with safe names. None is read yet, so that a run's
 * files are never in memory together.
 *
 * @param stamps what this process left, by file name.
 * @throws SealgateError EVIDENCE_INVALID, INPUT_NOT_FOUND
 */
async function findStaged(stagingDir, files, stamps = new Map()) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(stagingDir);
    const staged = [];
    const seen = new Set();
    for (const file of files) {
        if (!(0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .isEvidenceFileName */ .pI)(file.path))
            throw unsafe(`'${file.path}' is not a name for an evidence file`, 'Use letters, digits, dot, dash.');
        if (seen.has(file.path.toLowerCase()))
            throw unsafe(`'${file.path}' is named twice`, 'Name each file once.');
        seen.add(file.path.toLowerCase());
        const source = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file.path);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source, { bigint: true }).catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${source} does not exist`, {
                location: { file: source },
                cause,
            });
        });
        if (!info.isFile())
            throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
        staged.push({
            path: file.path,
            mediaType: file.mediaType,
            source,
            sha256: file.sha256,
            bytes: file.bytes,
            untouched: isUntouched(info, stamps.get(file.path), file.bytes),
            read: () => readRecorded(source, file.sha256),
        });
    }
    return staged;
}
function isUntouched(info, stamp, bytes) {
    return (stamp !== undefined &&
        info.ino === stamp.inode &&
        info.ctimeNs === stamp.changed &&
        info.size === stamp.size &&
        info.size === BigInt(bytes));
}
async function readRecorded(source, sha256) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(source);
    if ((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(bytes) === sha256)
        return bytes;
    throw unsafe(`${source} is not the file that the run recorded: its SHA-256 differs`, 'Run the gate again.');
}
/** Makes the evidence folder and gives its real path. @throws SealgateError EVIDENCE_INVALID, IO_FAILED */
async function openFolder(evidenceDir, repositoryDir) {
    if (repositoryDir !== undefined)
        await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
    try {
        (0,_io_make_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .w)(evidenceDir);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(evidenceDir);
        if (repositoryDir !== undefined)
            await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
        return folder;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${evidenceDir} cannot be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file: evidenceDir },
            hint: 'Name a writable folder as evidence path.',
            cause: error,
        });
    }
}
/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir, evidenceDir) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(repositoryDir, evidenceDir);
    if (relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative))
        throw unsafe(`${evidenceDir} is outside the repository`, 'Name a folder inside it as evidence path.');
    let at = repositoryDir;
    for (const part of relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).filter((name) => name !== '')) {
        at = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, part);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (info === undefined)
            return;
        if (!info.isDirectory())
            throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    }
}
/** Something about names or folders that evidence must not follow. */
function unsafe(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', message, { hint });
}


/***/ }),

/***/ 19079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ fileRecord),
  _: () => (/* binding */ sealHead)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/folder-lock.js
var folder_lock = __webpack_require__(40092);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/sealed-head.js
var sealed_head = __webpack_require__(19604);
// EXTERNAL MODULE: ./build/publish/ledger.js + 1 modules
var publish_ledger = __webpack_require__(14146);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
;// CONCATENATED MODULE: ./build/publish/place-files.js






/**
 * Brings files into the evidence folder: each appears whole or not at all and never replaces another. Where a name
 * is taken, all of them get the same short suffix.
 *
 * @param run what GitHub calls the run, for a suffix that tells it; without, chance.
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
async function placeFiles(folder, staged, run = {}) {
    for (let attempt = 0;; attempt += 1) {
        const suffix = attempt === 0 ? '' : runSuffix(run, attempt);
        const files = await tryPlace(folder, staged, suffix);
        if (files !== undefined)
            return { files, suffix };
        if (attempt >= 20)
            throw (0,evidence_files/* unsafe */.N9)(`${folder} has no free names for this run`, 'Look at what fills it.');
    }
}
/** Writes all files under one suffix, or none: `undefined` where a name is taken. */
async function tryPlace(folder, staged, suffix) {
    const files = [];
    const failures = [];
    const waiting = staged.entries();
    // Two at a time: one waits for the disk while the other is read, and no more than two are in memory.
    const lane = async () => {
        for (const [index, file] of waiting) {
            if (failures.length > 0)
                return;
            try {
                files[index] = await placeOne(folder, file, suffix);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all([lane(), lane()]);
    if (failures.length === 0)
        return files;
    for (const file of files)
        if (file !== undefined)
            await (0,promises_.rm)(external_node_path_default().join(folder, file.path), { force: true });
    const grave = failures.find((failure) => !isTaken(failure));
    if (grave !== undefined)
        throw grave;
    return undefined;
}
async function placeOne(folder, file, suffix) {
    const name = withSuffix(file.path, suffix);
    const said = { path: name, mediaType: file.mediaType, ...file.said };
    if (file.untouched && (await (0,files/* linkNew */.V4)(file.source, external_node_path_default().join(folder, name))))
        return { ...said, sha256: file.sha256, bytes: file.bytes };
    const written = await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, name), await file.read(), { exclusive: true });
    return { ...said, sha256: written.sha256, bytes: written.bytes };
}
function isTaken(error) {
    const cause = error instanceof errors/* SealgateError */.De ? error.cause : undefined;
    return cause instanceof Error && cause.code === 'EEXIST';
}
/** The run's own mark: its number and attempt on GitHub, else chance. */
function runSuffix({ run, attempt: runAttempt }, attempt) {
    const number = run?.match(/\d{4,}/g)?.at(-1);
    if (attempt === 1 && number !== undefined)
        return `_${number}-${runAttempt ?? '1'}`;
    return `_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
}
/** `a_b.cdx.json.sigstore.json` + `_x` → `a_b_x.cdx.json.sigstore.json`. */
function withSuffix(name, suffix) {
    const end = /(\.cdx|\.intoto)?\.[A-Za-z0-9]+(\.sigstore\.json)?$/.exec(name)?.index ?? name.length;
    return `${name.slice(0, end)}${suffix}${name.slice(end)}`;
}

;// CONCATENATED MODULE: ./build/publish/file-record.js









/**
 * What git is told of the folder: to change no line ends, which would change every hash, and to keep both sides'
 * records where two branches went on from one head; the next record joins them.
 */
const GIT_ATTRIBUTES = '* -text\nledger.jsonl merge=union\n';
/**
 * Places files in the evidence folder and appends the record that names them. What stops before the ledger's line
 * leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
async function fileRecord(options) {
    const { folder } = options;
    const { files, suffix } = await placeFiles(folder, options.staged, options.run);
    await writeIfMissing(external_node_path_default().join(folder, '.gitattributes'), GIT_ATTRIBUTES);
    const appended = await (0,publish_ledger/* appendRecord */.EB)(folder, options.draft(files));
    const notes = [];
    if (suffix !== '')
        notes.push(`Another run of the same minute had these names: this run's files end in '${suffix}', and the ledger names them so.`);
    if (appended.repaired > 0)
        notes.push(`${appended.repaired} bytes that a killed run had left at the ledger's end, never a whole record, were cut away.`);
    if (appended.joined !== undefined)
        notes.push(`Two histories had gone on from one head: a merge record (${appended.joined.hash.slice(0, 12)}) joins them.`);
    const headSeal = await sealHead(folder, appended.head, options.sealHead);
    return { record: appended.record, folder, head: appended.head, headSeal, notes };
}
/** Signs the head outside the lock (it takes seconds), then files the bundle unless a later head is sealed already. */
async function sealHead(folder, head, sign) {
    if (sign === undefined)
        return { state: 'not-sealed' };
    try {
        const bundle = await sign(head);
        await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
            const file = external_node_path_default().join(folder, ledger/* HEAD_BUNDLE_FILE */.dR);
            const there = await (0,files/* readIfExists */.OR)(file, 1024 * 1024);
            if (there === undefined || ((0,sealed_head/* sealedHeadIn */.m)(there)?.count ?? 0) < head.count)
                await (0,files/* writeAtomic */.vZ)(file, bundle);
        });
        return { state: 'sealed' };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
async function writeIfMissing(file, text) {
    if ((0,external_node_fs_.existsSync)(file))
        return;
    try {
        await (0,files/* writeAtomic */.vZ)(file, text, { exclusive: true });
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
    }
}


/***/ }),

/***/ 73757:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stagedText)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);

/** Text that is on its way into the evidence folder. */
function stagedText(name, mediaType, text) {
    return {
        path: name,
        mediaType,
        source: '',
        sha256: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(text),
        bytes: Buffer.byteLength(text),
        untouched: false,
        read: async () => Buffer.from(text, 'utf8'),
    };
}


/***/ })

};
;