"use strict";
exports.id = 1733;
exports.ids = [1733];
exports.modules = {

/***/ 81733:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findArchives: () => (/* binding */ findArchives)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);
/* harmony import */ var _store_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14294);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77755);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27760);





const CAP = 256 * 1024 * 1024;
/**
 * Finds the archives that Yarn 2 and later packs itself, in the repository's cache and the user's: only those whose
 * bytes have the checksum that the lockfile pins.
 *
 * @param bases absolute paths of the lockfiles' folders.
 * @returns the files that an archive holds, by their paths in the package; `undefined` where there is none.
 */
function findArchives(bases, env) {
    const folders = new Set(bases.flatMap((base) => (0,_store_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .storeFolders */ .R)(base, env).yarnBerry));
    const archives = (0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .createPrefixIndex */ .X)([...folders]);
    return async ({ name, version, checksum }) => {
        const [, hex] = /^[^/]*\/([0-9a-f]{128})$/.exec(checksum) ?? [];
        if (hex === undefined)
            return undefined;
        const named = name.replace('/', '-');
        for (const file of [...archives(`${named}-npm-${version}-`), ...archives(`${named}-patch-`)]) {
            if (!file.endsWith('.zip'))
                continue;
            const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfExists */ .OR)(file, CAP);
            if (bytes === undefined || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(bytes).digest('hex') !== hex)
                continue;
            return (0,_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackZip */ .Y)(bytes, `node_modules/${name}/`);
        }
        return undefined;
    };
}


/***/ })

};
;