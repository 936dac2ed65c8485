"use strict";
exports.id = 7759;
exports.ids = [7759];
exports.modules = {

/***/ 47759:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: ./build/publish/file-record.js + 2 modules
var file_record = __webpack_require__(28677);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/folder-lock.js
var folder_lock = __webpack_require__(53332);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var evidence_ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/model/evidence/ledger-join.js
var ledger_join = __webpack_require__(62775);
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
        const file = external_node_path_default().join(folder, evidence_ledger/* LEDGER_FILE */.th);
        const ours = { bytes: (await (0,files/* readIfExists */.OR)(file)) ?? Buffer.alloc(0), name: folder };
        const joined = (0,ledger_join/* joinLedgers */.ZO)(ours, { bytes, name: other }, who);
        if (joined === undefined)
            return { records: 0, files: await bringTwins(ours.bytes, source, folder) };
        for (const record of joined.added)
            for (const content of record.files)
                await (0,copy_content/* copyContent */.R)(source, content, folder);
        await (0,files/* writeAtomic */.vZ)(file, joined.lines.join(''));
        await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, evidence_ledger/* HEAD_FILE */._d), (0,evidence_ledger/* headText */.WI)(joined.head));
        return {
            records: joined.added.length,
            files: await bringTwins(Buffer.from(joined.lines.join(''), 'utf8'), source, folder),
            ...(joined.merge === undefined ? {} : { merged: { record: joined.merge, head: joined.head } }),
        };
    });
}
/**
 * Two branches that filed in the same minute have files of the same names, and git keeps one of each: the other's
 * content comes under its digest.
 *
 * @param ledger with the records of both, each verified.
 */
async function bringTwins(ledger, source, folder) {
    const contents = new Map();
    for (let at = 0, end = ledger.indexOf(0x0a); end !== -1; at = end + 1, end = ledger.indexOf(0x0a, at))
        for (const file of (0,evidence_ledger/* parseLedgerLine */.Du)(ledger.subarray(at, end)).files)
            contents.set(file.path, (contents.get(file.path) ?? new Map()).set(file.sha256, file));
    let brought = 0;
    for (const twins of contents.values())
        for (const file of twins.size > 1 ? twins.values() : [])
            if (await (0,copy_content/* copyBeside */.w)(source, file, folder))
                brought += 1;
    return brought;
}

// EXTERNAL MODULE: ./build/publish/ledger.js + 1 modules
var ledger = __webpack_require__(14146);
// EXTERNAL MODULE: ./build/commands/seal/options.js
var options = __webpack_require__(91676);
// EXTERNAL MODULE: ./build/commands/evidence/folder.js
var evidence_folder = __webpack_require__(10216);
;// CONCATENATED MODULE: ./build/commands/evidence/merge.js









const command = {
    name: 'evidence merge',
    summary: 'Join histories of one ledger that went on from one head, by a merge record.',
    usage: ['evidence merge [--evidence DIR]', 'evidence merge OTHER_DIR [--evidence DIR]'],
    positionals: 'OTHER_DIR: another evidence folder, whose records and files are brought over first. Without, what git merged into the folder is joined.',
    argument: 'folders',
    options: [...evidence_folder/* FOLDER_OPTIONS */.eg, ...options/* sealOptions */.w],
    notes: ['Exit codes: 0 joined, or nothing to join; 1 a ledger does not verify; 2 wrong usage or input.'],
    run,
};
async function run(positionals, values, world) {
    const evidence = await (0,evidence_folder/* openEvidence */.i)(values, world);
    const folder = await (0,evidence_files/* openFolder */.NE)(evidence.evidenceDir, evidence.inside);
    const who = await (0,evidence_folder/* whoRuns */.bJ)(evidence.repositoryDir, world);
    let brought = 0;
    let files = 0;
    let merged;
    for (const other of positionals) {
        const imported = await importLedger(folder, other, { cwd: world.cwd, who });
        brought += imported.records;
        files += imported.files;
        merged = imported.merged ?? merged;
    }
    merged = (await (0,ledger/* joinHistories */.hx)(folder, who)) ?? merged;
    const over = [
        ...(brought === 0 ? [] : [(0,counted/* counted */.h)(brought, 'record')]),
        ...(files === 0 ? [] : [`${(0,counted/* counted */.h)(files, 'file')} whose name another one has here`]),
    ].join(' and ');
    if (merged === undefined)
        return {
            exitCode: errors/* EXIT */.dc.pass,
            json: { brought, files, merged: false },
            text: over === '' ? 'Nothing to join: there is one history' : `Brought over ${over}; there is one history`,
        };
    const { record } = merged;
    const signer = await (0,evidence_folder/* headSigner */.Nw)(values, world);
    const seal = await (0,file_record/* sealHead */._)(folder, merged.head, signer.sealHead);
    return {
        exitCode: errors/* EXIT */.dc.pass,
        json: {
            brought,
            files,
            merged: record !== undefined,
            ...(record === undefined ? {} : { record }),
            head: merged.head,
            headSeal: seal,
        },
        text: (0,display/* displayLines */.kF)([
            record === undefined
                ? `One history; its head was missing and names ${(0,counted/* counted */.h)(merged.head.count, 'record')} now`
                : `Joined ${(record.joins?.length ?? 0) + 1} histories with record ${merged.head.count} (${record.hash.slice(0, 12)})`,
            ...(over === '' ? [] : [`  ${over} brought over`]),
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

/***/ 94398:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ copyContent),
/* harmony export */   w: () => (/* binding */ copyBeside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_files_lstat_if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55491);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81764);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38076);







/** Brings one content over, unless it is there; a name that has another content stays as it is. */
async function copyContent(source, file, folder) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPath */ .n)(folder, file);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined)) !== undefined) {
        await copyBeside(source, file, folder);
        return;
    }
    const bytes = await source.content(file);
    if (bytes !== undefined)
        await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(place, bytes, { exclusive: true });
}
/**
 * Brings a content over whose name has another one here. What has no file here at all stays away: it may have been
 * pruned.
 *
 * @returns whether it was brought.
 */
async function copyBeside(source, file, folder) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPath */ .n)(folder, file);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined)) === undefined)
        return false;
    if ((0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(place)) === file.sha256)
        return false;
    const bytes = await source.content(file);
    if (bytes !== undefined)
        await writeAside(folder, file.sha256, bytes);
    return bytes !== undefined;
}
async function writeAside(folder, sha256, bytes) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_DIGEST */ .t);
    const info = await (0,_io_files_lstat_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .C)(aside);
    if (info?.isDirectory() === false)
        throw (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafe */ .N9)(`${aside} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(aside, sha256), bytes);
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
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92858);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14146);









/** Opens an evidence folder for sinks; `undefined` where it holds no record yet. @throws SealgateError */
async function openSource(folder) {
    const head = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .readHead */ .zy)(folder);
    if (head === undefined)
        return undefined;
    const ledger = async () => {
        const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th));
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
                yield (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLedgerLine */ .Du)(bytes.subarray(start, end));
                end = start - 1;
            }
        },
        content: (file) => readContent(folder, file),
        headBundle: async () => {
            const bundle = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .HEAD_BUNDLE_FILE */ .dR), 1024 * 1024);
            return bundle !== undefined && (0,_model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_6__/* .sealedHeadIn */ .m)(bundle)?.hash === head.hash ? bundle : undefined;
        },
    };
}
async function readContent(folder, file) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(folder, file);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (info === undefined)
        return undefined;
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(place);
    if (info.isFile() && (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(bytes) === file.sha256)
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', `${file.path} is not what its record says`, {
        location: { file: place },
        hint: `sealgate verify ${folder} names everything that was touched.`,
    });
}


/***/ })

};
;