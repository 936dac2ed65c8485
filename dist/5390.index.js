"use strict";
exports.id = 5390;
exports.ids = [5390];
exports.modules = {

/***/ 85390:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPatches: () => (/* binding */ readPatches)
/* harmony export */ });
/**
 * The patches of all lockfiles' packages: those that the lockfiles name (pnpm, Yarn, Bun), and those that
 * patch-package applies, which no lockfile names. Most projects have none, and load nothing.
 *
 * @param dir absolute path of the repository.
 * @param texts whether the diffs themselves are wanted: those that a BOM has room for, or all.
 */
async function readPatches(dir, graphs, { texts }) {
    const patched = graphs.filter(({ packages }) => packages.some(({ name, patches }) => patches !== undefined || name === 'patch-package'));
    if (patched.length === 0)
        return { patches: new Map(), problems: [] };
    const { collectPatches } = await __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876));
    return collectPatches(dir, patched, { texts });
}


/***/ })

};
;