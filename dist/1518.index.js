"use strict";
exports.id = 1518;
exports.ids = [1518];
exports.modules = {

/***/ 81518:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBundleFile: () => (/* binding */ isBundleFile),
/* harmony export */   splitBundles: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);


const MAX_BUNDLES = 1000;
/**
 * The bundles in a file: one, one a line (as `gh attestation download` writes them), or the document of an npm
 * registry (`{"attestations": [{"bundle": …}]}`).
 *
 * @throws SealgateError INPUT_INVALID where it is none of these, INPUT_TOO_LARGE.
 */
function splitBundles(bytes, name) {
    const text = bytes.toString('utf8').trimEnd();
    const lines = text.split('\n');
    if (lines.length > 1 && lines.every((line) => line.startsWith('{"') && line.trimEnd().endsWith('}')))
        return capped(lines.map((line, at) => ({ name: `${name}:${at + 1}`, bytes: Buffer.from(line) })), name);
    const value = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, name);
    if (typeof value !== 'object' || value === null || !('attestations' in value))
        return [{ name, bytes }];
    const { attestations } = value;
    if (!Array.isArray(attestations))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${name} has no list of attestations`, {
            location: { file: name, pointer: '/attestations' },
            hint: "Pass the registry's answer to /-/npm/v1/attestations/NAME@VERSION as it is.",
        });
    return capped(attestations.map((entry, at) => {
        const bundle = typeof entry === 'object' && entry !== null && 'bundle' in entry ? entry.bundle : null;
        return { name: `${name} (attestation ${at + 1})`, bytes: Buffer.from(JSON.stringify(bundle)) };
    }), name);
}
/** Whether a file is made of bundles, in one of the forms that {@link splitBundles} takes. */
function isBundleFile(bytes) {
    const start = bytes.subarray(0, 4096).toString('latin1');
    if (!/^\s*\{/.test(start) ||
        !/"(?:mediaType|attestations|verificationMaterial)"/.test(bytes.toString('latin1')))
        return false;
    try {
        const [first] = splitBundles(bytes, 'the file');
        const value = first === undefined ? undefined : JSON.parse(first.bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && 'verificationMaterial' in value;
    }
    catch {
        // Not JSON, or JSON of another kind: a file like any other.
        return false;
    }
}
function capped(bundles, name) {
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} holds ${bundles.length} bundles`, {
        hint: `No more than ${MAX_BUNDLES} are read.`,
    });
}


/***/ })

};
;