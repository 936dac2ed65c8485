"use strict";
exports.id = 9117;
exports.ids = [9117];
exports.modules = {

/***/ 99117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ newestRecord),
/* harmony export */   readRecord: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12737);





const RECORD_CAP = 256 * 1024 * 1024;
/** How evidence folders name run records, oldest first when sorted. */
const RECORD_NAME = /^\d{8}-\d{4}_repo_run(?:[-_][^/]*)?\.json$/;
/** The newest run record of an evidence folder, or `undefined` where there is none. */
async function newestRecord(evidenceDir) {
    try {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(evidenceDir)).filter((name) => RECORD_NAME.test(name)).sort();
        const newest = names.at(-1);
        return newest === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(evidenceDir, newest);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(evidenceDir, error);
    }
}
/**
 * Reads a run record and checks it against its schema: whoever could write to the folder could write to it.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, INPUT_INVALID naming the member that is wrong.
 */
async function readRecord(file) {
    const document = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(file, RECORD_CAP), file);
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(7409)]).then(__webpack_require__.bind(__webpack_require__, 29790));
    const parsed = recordSchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const pointer = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${file} is no run record: ${issue?.message ?? 'wrong shape'}`, {
        location: { file, ...(pointer === '' ? {} : { pointer }) },
        hint: 'Pass the file that ends in _repo_run.json of an evidence folder, or what gate --json printed.',
    });
}


/***/ })

};
;