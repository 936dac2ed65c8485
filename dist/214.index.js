"use strict";
exports.id = 214;
exports.ids = [214];
exports.modules = {

/***/ 94398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    const place = await (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPath */ .n)(folder, file);
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

/***/ 20214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderSink: () => (/* binding */ folderSink)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53968);
/* harmony import */ var _model_ledger_join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67321);
/* harmony import */ var _copy_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94398);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38076);
/* harmony import */ var _folder_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24267);







/** Another folder: a mounted share, a disk that backups are made of. */
const folderSink = {
    kind: 'folder',
    title: 'Folder',
    async push(target, source, world) {
        const folder = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.repositoryDir, target.folder), undefined);
        const ours = { bytes: await source.ledger(), name: source.folder };
        return (0,_folder_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .withFolderLock */ .i)(folder, async () => {
            const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_FILE */ .th);
            const theirs = { bytes: (await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfExists */ .OR)(file)) ?? Buffer.alloc(0), name: folder };
            const joined = (0,_model_ledger_join_js__WEBPACK_IMPORTED_MODULE_3__/* .joinLedgers */ .ZO)(theirs, ours, world.who);
            if (joined === undefined)
                return { records: 0, message: `${target.folder} has everything` };
            for (const record of joined.added)
                for (const content of record.files)
                    await (0,_copy_content_js__WEBPACK_IMPORTED_MODULE_4__/* .copyContent */ .R)(source, content, folder);
            await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)(file, joined.lines.join(''));
            await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_FILE */ ._d), (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .headText */ .WI)(joined.head));
            const bundle = joined.merge === undefined
                ? await source.headBundle()
                : await world.sealHead?.(joined.head).then((text) => Buffer.from(text, 'utf8'));
            if (bundle !== undefined)
                await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BUNDLE_FILE */ .dR), bundle);
            return {
                records: joined.added.length,
                message: `${joined.added.length} records to ${target.folder}${joined.merge === undefined ? '' : ', joined with the history there'}`,
            };
        });
    },
};


/***/ })

};
;