"use strict";
exports.id = 7747;
exports.ids = [7747];
exports.modules = {

/***/ 87747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26407);
/* harmony import */ var _seal_check_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55940);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51878);
/* harmony import */ var _evidence_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23462);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48129);






const command = {
    name: 'evidence show',
    summary: 'One record in full, and whether its files are what it says.',
    usage: ['evidence show NUMBER|HASH|FILE [--evidence DIR]'],
    positionals: 'NUMBER of the record, its HASH or the beginning of it, or the name of a FILE that it names.',
    options: [..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER_OPTIONS */ .eg],
    notes: [
        'Exit codes: 0 shown and intact; 1 the ledger or a file of it was touched; 2 wrong usage or input.',
    ],
    run,
};
async function run(positionals, values, world) {
    const [wanted, ...more] = positionals;
    if (wanted === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `evidence show shows one record, and ${positionals.length} are named`, {
            hint: 'sealgate evidence list shows their numbers.',
        });
    const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openEvidence */ .i)(values, world);
    const { records, walk } = await (0,_evidence_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(folder.evidenceDir, {});
    const { number, record } = find(records, wanted);
    const files = [];
    for (const file of record.files) {
        const problem = await (0,_seal_check_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFile */ .v)(folder.evidenceDir, file, number);
        files.push({ file, state: problem === undefined ? 'intact' : problem.problem, problem });
    }
    const whole = walk.tampering === undefined && files.every(({ problem }) => problem === undefined);
    return {
        exitCode: whole ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fail,
        json: {
            number,
            record,
            files: files.map(({ file, state }) => ({ path: file.path, state })),
            ...(walk.tampering === undefined ? {} : { tampering: walk.tampering }),
        },
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_4__/* .displayText */ .W)([
            ...(0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_5__/* .recordText */ .Pe)(number, record),
            ...files.map(({ file, state }) => (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fileText */ .CG)(file, state === 'intact' ? '✓' : `✗ ${state}`)),
            ...(0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenText */ .vO)(walk),
        ].join('\n')),
    };
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

/***/ 35979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
async function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST, file.sha256);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(aside).catch(() => undefined);
    return info?.isFile() === true ? aside : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}


/***/ }),

/***/ 55940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);




const PIECE_BYTES = 256 * 1024;
/**
 * Compares a recorded file with what its record says: there, a plain file, as long, of the same SHA-256.
 *
 * @param record line of the record.
 */
async function checkFile(dir, file, record) {
    const full = await (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file);
    const tell = (problem, message) => ({
        record,
        path: file.path,
        problem,
        message,
    });
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).catch(() => undefined);
    if (info === undefined)
        return tell('missing', `${file.path} is gone`);
    if (!info.isFile())
        return tell('not-a-file', `${file.path} is a link or a folder`);
    if (info.size !== file.bytes)
        return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}`);
    return digestOf(full, info.size) === file.sha256
        ? undefined
        : tell('changed', `${file.path} has another content than was recorded`);
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


/***/ })

};
;