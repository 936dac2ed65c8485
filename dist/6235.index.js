export const id = 6235;
export const ids = [6235];
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

/***/ 26235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseJudge: () => (/* binding */ licenseJudge)
/* harmony export */ });
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54572);

/**
 * Prepares an allow-list and a deny-list for questions. Answers are remembered by text.
 *
 * OR needs one allowed branch, AND all. `X WITH E` is allowed only where the list names it so; denying `X`
 * denies `X WITH E` too, unless the allow-list names it. `-or-later` and `+` in a list cover later versions;
 * in a package's licence they leave the choice of version to the receiver, so one allowed version is enough,
 * but a denied named version denies.
 */
function licenseJudge(lists) {
    const allow = prepare(lists.allow);
    const deny = prepare(lists.deny);
    const hasAllowList = lists.allow.length > 0;
    const known = new Map();
    return (text) => {
        const remembered = known.get(text);
        if (remembered !== undefined)
            return remembered;
        const parsed = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLicense */ .VX)(text);
        const answer = parsed.state === 'unknown'
            ? { outcome: 'unknown', reason: parsed.reason }
            : judgeNode(parsed.node, { allow, deny, hasAllowList });
        known.set(text, answer);
        return answer;
    };
}
function prepare(entries) {
    const leaves = [];
    const compounds = new Set();
    for (const entry of entries) {
        const parsed = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLicense */ .VX)(entry);
        // Entries that are no expressions are refused when the policy is read; here they match nothing.
        if (parsed.state === 'unknown')
            continue;
        if (parsed.node.kind === 'leaf')
            leaves.push(parsed.node);
        else
            compounds.add((0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionKey */ .GP)(parsed.node));
    }
    return { leaves, compounds };
}
function judgeNode(node, rules) {
    if (node.kind === 'leaf')
        return judgeLeaf(node, rules);
    const { allow, deny } = rules;
    if (allow.compounds.size > 0 || deny.compounds.size > 0) {
        const key = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionKey */ .GP)(node);
        if (deny.compounds.has(key))
            return { outcome: 'denied', reason: `${key} is in deny-licenses` };
        if (allow.compounds.has(key))
            return { outcome: 'allowed', reason: `${key} is in allow-licenses` };
    }
    const left = judgeNode(node.left, rules);
    const right = judgeNode(node.right, rules);
    const order = node.kind === 'or' ? ['allowed', 'unknown', 'denied'] : ['denied', 'unknown', 'allowed'];
    const outcome = order.find((candidate) => left.outcome === candidate || right.outcome === candidate);
    const both = left.outcome === right.outcome && left.reason !== right.reason;
    const first = left.outcome === outcome ? left : right;
    // Where both sides agree, both reasons matter: an OR fails for two reasons, an AND passes for two.
    return both && first.reason.length + right.reason.length < 300
        ? { outcome: first.outcome, reason: `${left.reason}; ${right.reason}` }
        : first;
}
function judgeLeaf(leaf, { allow, deny, hasAllowList }) {
    const name = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .leafText */ .MU)(leaf);
    const allowed = allow.leaves.some((entry) => allows(entry, leaf));
    const denied = deny.leaves.find((entry) => denies(entry, leaf));
    const named = leaf.exception !== undefined && allowed;
    if (denied !== undefined && !(named && denied.exception === undefined))
        return { outcome: 'denied', reason: `${name} is in deny-licenses` };
    if (allowed)
        return { outcome: 'allowed', reason: `${name} is in allow-licenses` };
    if (leaf.custom)
        return { outcome: 'unknown', reason: `${name} is a licence of the package's own, on no list` };
    if (hasAllowList)
        return { outcome: 'denied', reason: `${name} is not in allow-licenses` };
    return { outcome: 'allowed', reason: `${name} is not in deny-licenses` };
}
function allows(entry, leaf) {
    if (entry.family !== leaf.family || entry.exception !== leaf.exception)
        return false;
    if (entry.version === undefined || leaf.version === undefined)
        return entry.id === leaf.id;
    if (entry.orLater && leaf.orLater)
        return true;
    const order = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(leaf.version, entry.version);
    if (entry.orLater)
        return order >= 0;
    return leaf.orLater ? order <= 0 : order === 0;
}
function denies(entry, leaf) {
    if (entry.family !== leaf.family)
        return false;
    if (entry.exception !== undefined && entry.exception !== leaf.exception)
        return false;
    if (entry.version === undefined || leaf.version === undefined)
        return entry.id === leaf.id;
    const order = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(leaf.version, entry.version);
    return entry.orLater ? order >= 0 : order === 0;
}


/***/ })

};
