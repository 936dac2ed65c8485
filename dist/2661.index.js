"use strict";
exports.id = 2661;
exports.ids = [2661,6339];
exports.modules = {

/***/ 72661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseClaims: () => (/* binding */ licenseClaims),
/* harmony export */   textLicense: () => (/* binding */ textLicense)
/* harmony export */ });
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82717);
/* harmony import */ var _license_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26339);


/**
 * The licence that the files of a package are the texts of: all of them, where there are several. A file that is
 * no known text, or holds much else, leaves it open.
 *
 * @param declared what the package declares; `SEE LICENSE IN file` means that file alone.
 * @param least percent that must be there of the licence in the file, and of the file in the licence.
 * @returns the licence, or why there is none.
 */
function textLicense(declared, fact, least) {
    const named = /^see licen[sc]e in (.+)$/i.exec(declared.trim())?.[1]?.trim().replace(/^\.\//, '');
    const { texts } = fact;
    if (texts === undefined)
        return 'its files were not here to be looked at';
    const files = named === undefined ? texts : texts.filter(({ file }) => file === named);
    if (files.length === 0)
        return named === undefined ? 'it holds no licence file' : `it holds no file ${shorten(named)}`;
    const found = new Map();
    for (const { file, matches, covered } of files) {
        const [first] = matches;
        if (first === undefined)
            return `its ${shorten(file)} is the text of no licence of the SPDX list`;
        const confidence = Math.min(covered, ...matches.map((match) => match.confidence));
        if (confidence < least) {
            return `its ${shorten(file)} resembles ${matches.map(({ license }) => license).join(' and ')} by ${confidence} %, less than license-confidence (${least} %)`;
        }
        for (const { license } of matches)
            found.set(license, Math.min(found.get(license) ?? 100, confidence));
    }
    const license = [...found.keys()].join(' AND ');
    const confidence = Math.min(...found.values());
    const names = files.map(({ file }) => shorten(file)).join(', ');
    return {
        license,
        confidence,
        words: `its ${names} ${files.length === 1 ? 'is' : 'are'} the text of ${license} (${confidence} %)`,
    };
}
/**
 * What contradicts the declared licence: other sources that name another one, and licence files none of which
 * is the text of a licence that the expression names. A declaration that is no SPDX expression, or names a
 * licence of its own, is contradicted by nothing.
 *
 * @param least percent of a licence's text that a file must hold to count.
 */
function licenseClaims(fact, least) {
    const claims = (fact.others ?? []).map(({ license, from }) => ({
        license,
        words: `${SOURCES[from]} says ${shorten(license)}`,
    }));
    const { missing, extra } = textClaims(fact, least);
    return [...claims, ...missing, ...extra];
}
const SOURCES = {
    lockfile: 'the lockfile',
    installed: 'the installed package',
    store: 'the package in the store',
    registry: 'the registry',
};
/** Texts of licences that the expression does not name; `missing` where none that it names is there. */
function textClaims(fact, least) {
    const none = { missing: [], extra: [] };
    if (fact.texts === undefined || fact.texts.length === 0)
        return none;
    const read = (0,_license_read_js__WEBPACK_IMPORTED_MODULE_1__.readLicense)(fact.license);
    if (read.state === 'unknown')
        return none;
    const leaves = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.leavesOf)(read.node);
    if (leaves.some(({ custom }) => custom))
        return none;
    const held = fact.texts.flatMap(({ file, matches }) => matches.filter(({ confidence }) => confidence >= least).map((match) => ({ file, ...match })));
    const strangers = held.filter(({ license }) => !leaves.some((leaf) => isTextOf(license, leaf)));
    const agrees = strangers.length < held.length;
    const claims = strangers.map(({ file, license, confidence }) => ({
        license,
        words: `its ${shorten(file)} ${agrees ? 'also holds' : 'is'} the text of ${license} (${confidence} %)`,
    }));
    return agrees ? { missing: [], extra: claims } : { missing: claims, extra: [] };
}
/** Whether a text is what a licence of an expression refers to: `-only` and `-or-later` share theirs, LGPL 3 builds on GPL 3. */
function isTextOf(license, leaf) {
    const read = (0,_license_read_js__WEBPACK_IMPORTED_MODULE_1__.readLicense)(license);
    if (read.state === 'unknown' || read.node.kind !== 'leaf')
        return false;
    const text = read.node;
    const sameVersion = text.version === undefined || leaf.version === undefined
        ? text.version === leaf.version
        : (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.compareVersions)(text.version, leaf.version) === 0;
    if (!sameVersion)
        return false;
    return (text.family === leaf.family ||
        (text.family === 'GPL' && leaf.family === 'LGPL' && text.version?.[0] === 3));
}
function shorten(text) {
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}


/***/ }),

/***/ 26339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLicense: () => (/* binding */ readLicense)
/* harmony export */ });
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82717);
/* harmony import */ var _license_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97150);


/**
 * Reads what a package says its licence is: an SPDX expression, or a text that can only mean one. Every
 * correction is told.
 */
function readLicense(text) {
    const parsed = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(text);
    if (parsed.state === 'parsed') {
        const { node, corrections } = parsed;
        return { state: 'read', node, spdx: (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(node), corrections };
    }
    const meant = (0,_license_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .correctSpelling */ .t)(text.trim());
    const mended = meant === undefined ? parsed : (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(meant);
    if (mended.state === 'unknown')
        return parsed;
    const spdx = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(mended.node);
    return {
        state: 'read',
        node: mended.node,
        spdx,
        corrections: [{ kind: 'misspelled', found: text.trim(), meant: spdx }],
    };
}


/***/ })

};
;