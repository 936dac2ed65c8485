"use strict";
exports.id = 92;
exports.ids = [92,6339];
exports.modules = {

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


/***/ }),

/***/ 80092:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseJudge: () => (/* binding */ licenseJudge)
/* harmony export */ });
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82717);
/* harmony import */ var _license_leaf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43327);
/* harmony import */ var _license_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26339);



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
        const answer = judgeText(text, { allow, deny, hasAllowList });
        known.set(text, answer);
        return answer;
    };
}
function judgeText(text, rules) {
    const read = (0,_license_read_js__WEBPACK_IMPORTED_MODULE_2__.readLicense)(text);
    if (read.state === 'unknown')
        return judgeAlternatives(text, rules) ?? { outcome: 'unknown', reason: read.reason };
    return {
        ...judgeNode(read.node, rules),
        spdx: read.spdx,
        ...(read.corrections.length === 0 ? {} : { corrections: read.corrections }),
    };
}
/**
 * The older `licenses: [{type}]` of a package.json, as `licenseField` writes it: `(AFLv2.1 OR BSD)`. One alternative
 * that is allowed is enough, whatever the others mean.
 */
function judgeAlternatives(text, rules) {
    const parts = /^\(([^()]{1,1000})\)$/.exec(text.trim())?.[1]?.split(' OR ') ?? [];
    if (parts.length < 2)
        return undefined;
    const answers = parts.map((part) => ({ part: part.trim(), answer: judgeText(part, rules) }));
    const unread = answers.filter(({ answer }) => answer.spdx === undefined);
    const chosen = answers.find(({ answer }) => answer.outcome === 'allowed')?.answer;
    const [first] = unread;
    if (chosen === undefined)
        return first && { outcome: 'unknown', reason: first.answer.reason };
    const names = unread.map(({ part }) => `'${part}'`).join(', ');
    return { ...chosen, reason: `${chosen.reason}, and the alternative ${names} need not be read` };
}
function prepare(entries) {
    const leaves = [];
    const compounds = new Set();
    for (const entry of entries) {
        const parsed = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(entry);
        // Entries that are no expressions are refused when the policy is read; here they match nothing.
        if (parsed.state === 'unknown')
            continue;
        if (parsed.node.kind === 'leaf')
            leaves.push(parsed.node);
        else
            compounds.add((0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionKey)(parsed.node));
    }
    return { leaves, compounds };
}
function judgeNode(node, rules) {
    if (node.kind === 'leaf')
        return judgeLeaf(node, rules);
    const { allow, deny } = rules;
    if (allow.compounds.size > 0 || deny.compounds.size > 0) {
        const key = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionKey)(node);
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
/** The entry that covers a licence, where it is another text: `GPL-2.0-or-later` covers `GPL-3.0-only`. */
function asEntry(entry, name) {
    const text = (0,_license_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .leafText */ .MU)(entry);
    return text === name ? '' : ` (as ${text})`;
}
function judgeLeaf(leaf, { allow, deny, hasAllowList }) {
    const name = (0,_license_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .leafText */ .MU)(leaf);
    const allowed = allow.leaves.find((entry) => allows(entry, leaf));
    const denied = deny.leaves.find((entry) => denies(entry, leaf));
    const named = leaf.exception !== undefined && allowed !== undefined;
    if (denied !== undefined && !(named && denied.exception === undefined))
        return { outcome: 'denied', reason: `${name} is in deny-licenses${asEntry(denied, name)}` };
    if (allowed !== undefined)
        return { outcome: 'allowed', reason: `${name} is in allow-licenses${asEntry(allowed, name)}` };
    if (leaf.custom)
        return { outcome: 'unknown', reason: `${name} is a licence of the package's own, on no list` };
    if (hasAllowList)
        return { outcome: 'denied', reason: `${name} is not in allow-licenses` };
    const none = deny.leaves.length + deny.compounds.size === 0;
    return {
        outcome: 'allowed',
        reason: none ? 'the policy names no licences' : `${name} is not in deny-licenses`,
    };
}
function allows(entry, leaf) {
    if (entry.family !== leaf.family || entry.exception !== leaf.exception)
        return false;
    if (entry.version === undefined || leaf.version === undefined)
        return (0,_license_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(entry, leaf);
    if (entry.orLater && leaf.orLater)
        return true;
    const order = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.compareVersions)(leaf.version, entry.version);
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
        return (0,_license_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(entry, leaf);
    const order = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_0__.compareVersions)(leaf.version, entry.version);
    return entry.orLater ? order >= 0 : order === 0;
}


/***/ })

};
;