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
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5059);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84285);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97145);
/* harmony import */ var _license_sets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57687);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95520);







/**
 * Refuses licence entries that could never match anything: no SPDX expression, or a set nobody knows.
 * In a file of its own, so that the SPDX lists load only for policies that name licences.
 *
 * @param names the licence sets there are.
 * @throws SealgateError POLICY_INVALID
 */
function checkLicenseNodes(node, names = (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseSetNames */ .ys)()) {
    (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .listItems */ .Dw)(node) ?? [], (item) => {
        const text = item.kind === 'scalar' ? String(item.value).trim() : '';
        if (text.startsWith(_license_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .SET_PREFIX */ .eA)) {
            const name = text.slice(_license_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .SET_PREFIX */ .eA.length);
            if (names.includes(name))
                return;
            const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, names);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(item.place, `There is no licence set ${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)}`, near === undefined ? `The sets are ${names.join(', ')}.` : `Did you mean '${_license_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .SET_PREFIX */ .eA}${near}'?`);
        }
        const parsed = (0,_model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(text);
        if (parsed.state === 'parsed')
            return;
        const reason = parsed.reason.replace(/^not an SPDX expression: /, '');
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(item.place, reason.startsWith((0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)) ? reason : `${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not an SPDX licence expression: ${reason}`, hintFor(text));
    });
}
function hintFor(text) {
    const meant = (0,_model_license_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .correctSpelling */ .t)(text);
    if (meant !== undefined)
        return `Did you mean '${meant}'?`;
    if (/exception/i.test(text) && !/\s/.test(text))
        return `An exception stands with the licence that it is for: GPL-2.0-only WITH ${text}.`;
    const family = (0,_model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.licenseFamily)(text);
    if (family.length > 0)
        return `Say which: ${family.slice(0, 8).join(', ')}${family.length > 8 ? ', …' : ''}.`;
    const near = (0,_model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.licenseSuggestion)(text);
    return near === undefined
        ? 'Use ids of the SPDX licence list, e.g. MIT or Apache-2.0.'
        : `Did you mean '${near}'?`;
}
/** The same for the keys that hold licences deeper: lists of scopes and overrides, and what clarifications say. */
function checkNestedLicenses(key, node, names = (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseSetNames */ .ys)()) {
    const maps = node.kind === 'map' ? node.entries.map(({ value }) => value) : ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .listItems */ .Dw)(node) ?? []);
    const entries = maps.flatMap((item) => (item.kind === 'map' ? item.entries : []));
    (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(entries, (entry) => {
        const name = entry.key.replaceAll('_', '-');
        const isList = name === 'allow-licenses' || name === 'deny-licenses';
        if (key !== 'licenseClarifications' && isList)
            checkLicenseNodes(entry.value, names);
        // One expression, not a list: a comma in it is a mistake.
        if (key === 'licenseClarifications' && name === 'license')
            checkLicenseNodes({ kind: 'list', items: [entry.value], place: entry.value.place }, []);
    });
}


/***/ }),

/***/ 57687:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ expandScopeLicenses),
/* harmony export */   eA: () => (/* binding */ SET_PREFIX),
/* harmony export */   j$: () => (/* binding */ expandOverrideLicenses),
/* harmony export */   xY: () => (/* binding */ expandLicenseSets),
/* harmony export */   ys: () => (/* binding */ licenseSetNames)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);

/** The prefix that makes a licence entry a set: `set:permissive`. */
const SET_PREFIX = 'set:';
/** Names of the licence sets shipped in `policies/licenses/`. */
function licenseSetNames() {
    return Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e);
}
/** Licence entries with every known `set:NAME` replaced by its members; each entry once, in order. */
function expandLicenseSets(entries) {
    return [
        ...new Set(entries.flatMap((entry) => entry.startsWith(SET_PREFIX)
            ? (_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e[entry.slice(SET_PREFIX.length)] ?? [entry])
            : [entry])),
    ];
}
/** The same in the lists of every scope. */
function expandScopeLicenses(scopes) {
    return Object.fromEntries(Object.entries(scopes).map(([scope, rules]) => [scope, expandLists(rules)]));
}
/** The same in the lists of every override. */
function expandOverrideLicenses(overrides) {
    return overrides.map((override) => ({ ...override, settings: expandLists(override.settings) }));
}
function expandLists(rules) {
    return {
        ...rules,
        ...(rules.allowLicenses === undefined ? {} : { allowLicenses: expandLicenseSets(rules.allowLicenses) }),
        ...(rules.denyLicenses === undefined ? {} : { denyLicenses: expandLicenseSets(rules.denyLicenses) }),
    };
}


/***/ })

};
;