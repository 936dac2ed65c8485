"use strict";
exports.id = 191;
exports.ids = [191];
exports.modules = {

/***/ 10191:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(64983);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: ./build/publish/file-record.js + 1 modules
var file_record = __webpack_require__(19079);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/folder-lock.js
var folder_lock = __webpack_require__(40092);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/ledger-join.js
var ledger_join = __webpack_require__(67321);
// EXTERNAL MODULE: ./build/publish/copy-content.js
var copy_content = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/publish/evidence-source.js
var evidence_source = __webpack_require__(39918);
;// CONCATENATED MODULE: ./build/publish/import-ledger.js








/**
 * Brings the records and files of another evidence folder into this one, behind what is there, and joins the two
 * histories.
 *
 * @throws SealgateError INPUT_NOT_FOUND where the other holds no ledger, EVIDENCE_INVALID where either does not verify.
 */
async function importLedger(folder, other, { cwd, who }) {
    const source = await (0,evidence_source/* openSource */.o)(external_node_path_default().resolve(cwd, other));
    if (source === undefined)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${other} holds no ledger`, {
            location: { file: other },
            hint: 'Name an evidence folder.',
        });
    const bytes = await source.ledger();
    return (0,folder_lock/* withFolderLock */.i)(folder, async () => {
        const file = external_node_path_default().join(folder, ledger/* LEDGER_FILE */.th);
        const ours = { bytes: (await (0,files/* readIfExists */.OR)(file)) ?? Buffer.alloc(0), name: folder };
        const joined = (0,ledger_join/* joinLedgers */.ZO)(ours, { bytes, name: other }, who);
        if (joined === undefined)
            return { records: 0 };
        for (const record of joined.added)
            for (const content of record.files)
                await (0,copy_content/* copyContent */.R)(source, content, folder);
        await (0,files/* writeAtomic */.vZ)(file, joined.lines.join(''));
        await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, ledger/* HEAD_FILE */._d), (0,ledger/* headText */.WI)(joined.head));
        return {
            records: joined.added.length,
            ...(joined.merge === undefined ? {} : { merged: { record: joined.merge, head: joined.head } }),
        };
    });
}

// EXTERNAL MODULE: ./build/publish/ledger.js + 1 modules
var publish_ledger = __webpack_require__(14146);
// EXTERNAL MODULE: ./build/commands/evidence-folder.js
var evidence_folder = __webpack_require__(51878);
// EXTERNAL MODULE: ./build/commands/seal-options.js
var seal_options = __webpack_require__(58674);
;// CONCATENATED MODULE: ./build/commands/evidence-merge.js









const command = {
    name: 'evidence merge',
    summary: 'Join histories of one ledger that went on from one head, by a merge record.',
    usage: ['evidence merge [--evidence DIR]', 'evidence merge OTHER_DIR [--evidence DIR]'],
    positionals: 'OTHER_DIR: another evidence folder, whose records and files are brought over first. Without, what git merged into the folder is joined.',
    options: [...evidence_folder/* FOLDER_OPTIONS */.eg, ...seal_options/* sealOptions */.w],
    notes: ['Exit codes: 0 joined, or nothing to join; 1 a ledger does not verify; 2 wrong usage or input.'],
    run,
};
async function run(positionals, values, world) {
    const evidence = await (0,evidence_folder/* openEvidence */.i)(values, world);
    const folder = await (0,evidence_files/* openFolder */.NE)(evidence.evidenceDir, evidence.inside);
    const who = await (0,evidence_folder/* whoRuns */.bJ)(evidence.repositoryDir, world);
    let brought = 0;
    let merged;
    for (const other of positionals) {
        const imported = await importLedger(folder, other, { cwd: world.cwd, who });
        brought += imported.records;
        merged = imported.merged ?? merged;
    }
    merged = (await (0,publish_ledger/* joinHistories */.hx)(folder, who)) ?? merged;
    if (merged === undefined)
        return {
            exitCode: errors/* EXIT */.dc.pass,
            json: { brought, merged: false },
            text: brought === 0
                ? 'Nothing to join: there is one history'
                : `Brought over ${(0,counted/* counted */.h)(brought, 'record')}; there is one history`,
        };
    const { record } = merged;
    const signer = await (0,evidence_folder/* headSigner */.Nw)(values, world);
    const seal = await (0,file_record/* sealHead */._)(folder, merged.head, signer.sealHead);
    return {
        exitCode: errors/* EXIT */.dc.pass,
        json: {
            brought,
            merged: record !== undefined,
            ...(record === undefined ? {} : { record }),
            head: merged.head,
            headSeal: seal,
        },
        text: (0,display_text/* displayLines */.kF)([
            record === undefined
                ? `One history; its head was missing and names ${(0,counted/* counted */.h)(merged.head.count, 'record')} now`
                : `Joined ${(record.joins?.length ?? 0) + 1} histories with record ${merged.head.count} (${record.hash.slice(0, 12)})`,
            ...(brought === 0 ? [] : [`  ${(0,counted/* counted */.h)(brought, 'record')} brought over`]),
            `  ${(0,evidence_folder/* headSealText */.nn)(seal, signer.none)}`,
        ]),
    };
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

/***/ 94398:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ copyContent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35979);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63061);





/** Brings one content over, unless it is there; a name that has another content stays as it is. */
async function copyContent(source, file, folder) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPath */ .n)(folder, file);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined)) !== undefined) {
        if ((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .f)(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(place)) === file.sha256)
            return;
        const bytes = await source.content(file);
        if (bytes !== undefined)
            await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_DIGEST */ .t, file.sha256), bytes);
        return;
    }
    const bytes = await source.content(file);
    if (bytes !== undefined)
        await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(place, bytes, { exclusive: true });
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

/***/ 39918:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91647);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53968);
/* harmony import */ var _model_sealed_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19604);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14146);









/** Opens an evidence folder for sinks; `undefined` where it holds no record yet. @throws SealgateError */
async function openSource(folder) {
    const head = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .readHead */ .zy)(folder);
    if (head === undefined)
        return undefined;
    const ledger = async () => {
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th));
        return bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
    };
    return {
        folder,
        head,
        ledger,
        async *newestFirst() {
            const bytes = await ledger();
            for (let end = bytes.length - 1; end > 0;) {
                const start = bytes.lastIndexOf(0x0a, end - 1) + 1;
                yield (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLedgerLine */ .Du)(bytes.subarray(start, end));
                end = start - 1;
            }
        },
        content: (file) => readContent(folder, file),
        headBundle: async () => {
            const bundle = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .HEAD_BUNDLE_FILE */ .dR), 1024 * 1024);
            return bundle !== undefined && (0,_model_sealed_head_js__WEBPACK_IMPORTED_MODULE_6__/* .sealedHeadIn */ .m)(bundle)?.hash === head.hash ? bundle : undefined;
        },
    };
}
async function readContent(folder, file) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(folder, file);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (info === undefined)
        return undefined;
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(place);
    if (info.isFile() && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(bytes) === file.sha256)
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', `${file.path} is not what its record says`, {
        location: { file: place },
        hint: `sealgate verify ${folder} names everything that was touched.`,
    });
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


/***/ })

};
;