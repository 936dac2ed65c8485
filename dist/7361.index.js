"use strict";
exports.id = 7361;
exports.ids = [7361];
exports.modules = {

/***/ 97361:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31524);
/* harmony import */ var _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(19056);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24959);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35543);
/* harmony import */ var _publish_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38076);
/* harmony import */ var _publish_file_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28677);
/* harmony import */ var _publish_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14146);
/* harmony import */ var _publish_staged_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73757);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51046);
/* harmony import */ var _seal_signer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55596);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91676);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10216);















const command = {
    name: 'evidence anchor',
    summary: "Put the ledger's head into the transparency log, where nobody can take it back.",
    usage: ['evidence anchor [--key KEY] [--rekor-url URL] [--evidence DIR]'],
    positionals: 'none',
    options: [..._folder_js__WEBPACK_IMPORTED_MODULE_9__/* .FOLDER_OPTIONS */ .eg, ..._seal_options_js__WEBPACK_IMPORTED_MODULE_8__/* .sealOptions */ .w],
    notes: [
        'The log is public and keeps the head for ever: its count, hash and time, and who signed. Nothing else of the evidence.',
        'Exit codes: 0 anchored; 2 wrong usage; 3 the log or the signer did not answer.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const evidence = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .openEvidence */ .i)(values, world);
    const folder = await (0,_publish_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .NE)(evidence.evidenceDir, evidence.inside);
    const head = await (0,_publish_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(folder);
    if (head === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${evidence.shown} holds no record to anchor`, {
            hint: 'Run the gate or evidence add first.',
        });
    const rekor = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'rekor-url') ?? _seal_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .PUBLIC_REKOR */ .uA;
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_8__/* .signerOf */ .K)({ ...values, 'rekor-url': rekor }, world);
    if ('none' in signer)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `Nobody can sign the head: ${signer.none}`, {
            hint: 'Pass --key, or run in a job with `permissions: id-token: write`.',
        });
    const bundle = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealLedgerHead */ .Pw)(signer, head);
    const index = logIndexOf(bundle);
    const who = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .whoRuns */ .bJ)(evidence.repositoryDir, world);
    const filed = await (0,_publish_file_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRecord */ .c)({
        folder,
        staged: anchorFiles(who.time, head, bundle),
        draft: (files) => ({
            ...who,
            action: _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ANCHOR_ACTION */ .zi,
            object: 'ledger',
            result: {
                outcome: 'anchored',
                code: 0,
                message: `head of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(head.count, 'record')} in ${new URL(rekor).host}, entry ${index}`,
            },
            files,
        }),
        sealHead: (next) => (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .sealLedgerHead */ .Pw)(signer, next),
    });
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass,
        json: { folder: evidence.shown, anchored: head, log: rekor, logIndex: index, record: filed.record },
        text: (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_11__/* .displayLines */ .kF)([
            `Anchored: the head of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(head.count, 'record')} (${head.hash.slice(0, 12)}) is entry ${index} of ${rekor}`,
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
        (0,_publish_staged_text_js__WEBPACK_IMPORTED_MODULE_13__/* .stagedText */ .k)(name, 'application/json', (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .headText */ .WI)(head)),
        (0,_publish_staged_text_js__WEBPACK_IMPORTED_MODULE_13__/* .stagedText */ .k)(`${name}.sigstore.json`, _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_14__/* .BUNDLE_MEDIA_TYPE */ .NV, bundle),
    ];
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

/***/ 73757:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stagedText)
/* harmony export */ });
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);

/** Text that is on its way into the evidence folder. */
function stagedText(name, mediaType, text) {
    return {
        path: name,
        mediaType,
        source: '',
        sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(text),
        bytes: Buffer.byteLength(text),
        untouched: false,
        read: async () => Buffer.from(text, 'utf8'),
    };
}


/***/ })

};
;