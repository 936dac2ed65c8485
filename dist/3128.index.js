"use strict";
exports.id = 3128;
exports.ids = [3128];
exports.modules = {

/***/ 73128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLicenseNodes: () => (/* binding */ checkLicenseNodes),
/* harmony export */   checkNestedLicenses: () => (/* binding */ checkNestedLicenses)
/* harmony export */ });
/* harmony import */ var _model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82717);
/* harmony import */ var _model_license_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97150);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5059);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97145);
/* harmony import */ var _license_sets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57687);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95520);






/**
 * Refuses licence entries that could never match anything: no SPDX expression, or a set nobody knows.
 * In a file of its own, so that the SPDX lists load only for policies that name licences.
 *
 * @param names the licence sets there are.
 * @throws SealgateError POLICY_INVALID
 */
function checkLicenseNodes(node, names = (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseSetNames */ .ys)()) {
    for (const item of (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(node) ?? []) {
        const text = item.kind === 'scalar' ? String(item.value).trim() : '';
        if (text.startsWith(_license_sets_js__WEBPACK_IMPORTED_MODULE_3__/* .SET_PREFIX */ .eA)) {
            const name = text.slice(_license_sets_js__WEBPACK_IMPORTED_MODULE_3__/* .SET_PREFIX */ .eA.length);
            if (names.includes(name))
                continue;
            const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(name, names);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .policyError */ .nq)(item.place, `There is no licence set ${(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}`, near === undefined ? `The sets are ${names.join(', ')}.` : `Did you mean '${_license_sets_js__WEBPACK_IMPORTED_MODULE_3__/* .SET_PREFIX */ .eA}${near}'?`);
        }
        const parsed = (0,_model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(text);
        if (parsed.state === 'parsed')
            continue;
        const suggestion = (0,_model_license_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .correctSpelling */ .t)(text) ?? (0,_model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.licenseSuggestion)(text);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .policyError */ .nq)(item.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not an SPDX licence expression: ${parsed.reason}`, suggestion === undefined
            ? 'Use ids of the SPDX licence list, e.g. MIT or Apache-2.0.'
            : `Did you mean '${suggestion}'?`);
    }
}
/** The same for the licence keys that are maps: lists of scopes, and what clarifications say. */
function checkNestedLicenses(key, node, names = (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseSetNames */ .ys)()) {
    const maps = node.kind === 'map' ? node.entries.map(({ value }) => value) : ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .Dw)(node) ?? []);
    for (const item of maps) {
        for (const entry of item.kind === 'map' ? item.entries : []) {
            const name = entry.key.replaceAll('_', '-');
            const isList = name === 'allow-licenses' || name === 'deny-licenses';
            if (key === 'licenseScopes' && isList)
                checkLicenseNodes(entry.value, names);
            // One expression, not a list: a comma in it is a mistake.
            if (key === 'licenseClarifications' && name === 'license')
                checkLicenseNodes({ kind: 'list', items: [entry.value], place: entry.value.place }, []);
        }
    }
}


/***/ })

};
;