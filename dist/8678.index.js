"use strict";
exports.id = 8678;
exports.ids = [8678];
exports.modules = {

/***/ 13478:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npmOutOfDate: () => (/* binding */ npmOutOfDate)
/* harmony export */ });
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23969);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65020);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22154);



/** npm's versions 2 and 3 hold a copy of every project's package.json; version 1 holds none. */
const npmOutOfDate = async ({ file, graph, project }) => {
    const lock = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(JSON.parse((0,_json_door_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(file.bytes, file.path)));
    const packages = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(lock?.packages);
    if (packages === undefined)
        return [];
    const projects = [];
    for (const { path } of graph.importers) {
        const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(packages[path === '.' ? '' : path]) ?? {};
        // npm keeps the entry of a folder that is no workspace any more.
        if (path === '.' || entry.extraneous !== true)
            projects.push({ path, needs: (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(entry) });
    }
    const root = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, 'package.json');
    const compared = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .compareProjects */ .it)({ graph, project, projects });
    const workspaces = typeof root === 'object' ? root.workspaces : undefined;
    return [...compared, ...(await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .newWorkspaces */ .pF)(project, workspaces, projects))];
};


/***/ }),

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the byte offset's line on anything else.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ })

};
;