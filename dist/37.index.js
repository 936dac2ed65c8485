export const id = 37;
export const ids = [37];
export const modules = {

/***/ 54572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ expressionKey),
/* harmony export */   I1: () => (/* binding */ licenseSuggestion),
/* harmony export */   MU: () => (/* binding */ leafText),
/* harmony export */   VX: () => (/* binding */ parseLicense),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony export MAX_EXPRESSION */
/* harmony import */ var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53988);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);
/* harmony import */ var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3389);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75204);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50376);





/** Longer expressions are `unknown`: no honest one comes near. */
const MAX_EXPRESSION = 10_000;
const MAX_NESTING = 128;
const LICENSES = new Map([...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__, ...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_2__].map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS = new Map(spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__.map((id) => [id.toLowerCase(), id]));
/** Deprecated ids that are a licence and an exception in one. */
const COMBINED = {
    'GPL-2.0-with-GCC-exception': ['GPL-2.0-only', 'GCC-exception-2.0'],
    'GPL-2.0-with-autoconf-exception': ['GPL-2.0-only', 'Autoconf-exception-2.0'],
    'GPL-2.0-with-bison-exception': ['GPL-2.0-only', 'Bison-exception-2.2'],
    'GPL-2.0-with-classpath-exception': ['GPL-2.0-only', 'Classpath-exception-2.0'],
    'GPL-2.0-with-font-exception': ['GPL-2.0-only', 'Font-exception-2.0'],
    'GPL-3.0-with-GCC-exception': ['GPL-3.0-only', 'GCC-exception-3.1'],
    'GPL-3.0-with-autoconf-exception': ['GPL-3.0-only', 'Autoconf-exception-3.0'],
};
/**
 * Parses what a package or a policy says about a licence. Ids and operators in any case, as the
 * specification asks of readers; nothing is guessed: whatever is no SPDX expression is `unknown`, with the reason.
 *
 * @see SPDX specification 2.3, annex D (licence expressions)
 */
function parseLicense(text) {
    const trimmed = text.trim();
    const refused = refuse(trimmed);
    if (refused !== undefined)
        return { state: 'unknown', reason: refused };
    try {
        return { state: 'parsed', node: convert(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(normalCase(trimmed))) };
    }
    catch {
        // The parser's own messages speak of offsets in the normalised text; ours name the word.
        return { state: 'unknown', reason: whyNot(trimmed) };
    }
}
function refuse(text) {
    if (text === '')
        return 'no licence is declared';
    if (text.length > MAX_EXPRESSION)
        return `longer than ${MAX_EXPRESSION} characters`;
    if (/^unlicen[sc]ed$/i.test(text))
        return 'UNLICENSED grants no rights';
    if (/^see licen[sc]e in/i.test(text))
        return 'the licence stands in a file that nobody has classified';
    const odd = /[^\x20-\x7e]/u.exec(text)?.[0];
    if (odd !== undefined) {
        const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `contains U+${code}, which no SPDX expression does`;
    }
    let depth = 0;
    for (const c of text) {
        if (c === '(')
            depth += 1;
        else if (c === ')')
            depth -= 1;
        if (depth > MAX_NESTING)
            return `nested more than ${MAX_NESTING} levels deep`;
    }
    return undefined;
}
const WORD = /[A-Za-z0-9.-]+/g;
function normalCase(text) {
    return text.replace(WORD, (word) => LICENSES.get(word.toLowerCase()) ?? EXCEPTIONS.get(word.toLowerCase()) ?? word);
}
function isKnownWord(word) {
    const lower = word.toLowerCase();
    return (LICENSES.has(lower) ||
        EXCEPTIONS.has(lower) ||
        ['and', 'or', 'with'].includes(lower) ||
        /^(?:LicenseRef|DocumentRef)-/.test(word));
}
function whyNot(text) {
    const stranger = text.match(WORD)?.find((word) => !isKnownWord(word));
    if (stranger === undefined)
        return 'not an SPDX expression';
    const shown = stranger.length > 60 ? `${stranger.slice(0, 57)}…` : stranger;
    return `'${shown}' is not on the SPDX licence list`;
}
/** The SPDX id nearest to a word that is none, for hints. */
function licenseSuggestion(text) {
    if (text.length > 60)
        return undefined;
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text.replace(/\s+/g, '-'), spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__);
}
function convert(node) {
    if ('conjunction' in node)
        return { kind: node.conjunction, left: convert(node.left), right: convert(node.right) };
    return makeLeaf(node.license, node.plus === true, node.exception);
}
function makeLeaf(license, plus, exception) {
    const combined = Object.hasOwn(COMBINED, license) ? COMBINED[license] : undefined;
    if (combined !== undefined)
        return makeLeaf(combined[0], plus, exception ?? combined[1]);
    const custom = license.includes('LicenseRef-');
    const match = custom ? null : /^(.+?)-v?(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(license);
    const [, family = license, version, suffix] = match ?? [];
    // GNU's old ids (`GPL-2.0`, with or without +) are spelled -only and -or-later today.
    const gnu = suffix !== undefined || LICENSES.has(`${license.toLowerCase()}-only`);
    const orLater = plus || suffix === '-or-later';
    const id = gnu && version !== undefined ? `${family}-${version}${orLater ? '-or-later' : '-only'}` : license;
    return {
        kind: 'leaf',
        id,
        family,
        orLater,
        custom,
        ...(version === undefined ? {} : { version: version.split('.').map(Number) }),
        ...(exception === undefined ? {} : { exception }),
    };
}
/** A leaf as it is written today: `GPL-2.0-or-later WITH Classpath-exception-2.0`. */
function leafText(leaf) {
    const plus = leaf.orLater && !leaf.id.endsWith('-or-later') ? '+' : '';
    return `${leaf.id}${plus}${leaf.exception === undefined ? '' : ` WITH ${leaf.exception}`}`;
}
/** The same text for expressions that differ only in order, grouping and repetition of equal operators. */
function expressionKey(node) {
    if (node.kind === 'leaf')
        return leafText(node);
    const parts = new Set();
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === node.kind)
            pending.push(part.left, part.right);
        else
            parts.add(part.kind === 'leaf' ? leafText(part) : `(${expressionKey(part)})`);
    }
    return [...parts].sort().join(node.kind === 'and' ? ' AND ' : ' OR ');
}
/** -1, 0 or 1; missing parts count as 0. */
function compareVersions(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}


/***/ }),

/***/ 84037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLicenseNodes: () => (/* binding */ checkLicenseNodes)
/* harmony export */ });
/* harmony import */ var _model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50376);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75424);
/* harmony import */ var _license_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61496);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54643);





/**
 * Refuses licence entries that could never match anything: no SPDX expression, or a set nobody knows.
 * In a file of its own, so that the SPDX lists load only for policies that name licences.
 *
 * @param names the licence sets there are.
 * @throws SealgateError POLICY_INVALID
 */
function checkLicenseNodes(node, names = (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseSetNames */ .ys)()) {
    for (const item of (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .Dw)(node) ?? []) {
        const text = item.kind === 'scalar' ? String(item.value).trim() : '';
        if (text.startsWith(_license_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .SET_PREFIX */ .eA)) {
            const name = text.slice(_license_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .SET_PREFIX */ .eA.length);
            if (names.includes(name))
                continue;
            const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, names);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(item.place, `There is no licence set ${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`, near === undefined ? `The sets are ${names.join(', ')}.` : `Did you mean '${_license_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .SET_PREFIX */ .eA}${near}'?`);
        }
        const parsed = (0,_model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLicense */ .VX)(text);
        if (parsed.state === 'parsed')
            continue;
        const suggestion = (0,_model_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseSuggestion */ .I1)(text);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(item.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is not an SPDX licence expression: ${parsed.reason}`, suggestion === undefined
            ? 'Use ids of the SPDX licence list, e.g. MIT or Apache-2.0.'
            : `Did you mean '${suggestion}'?`);
    }
}


/***/ })

};
