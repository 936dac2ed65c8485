"use strict";
exports.id = 3622;
exports.ids = [3622];
exports.modules = {

/***/ 84778:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareVersions: () => (/* binding */ compareVersions),
/* harmony export */   expressionKey: () => (/* binding */ expressionKey),
/* harmony export */   expressionText: () => (/* binding */ expressionText),
/* harmony export */   leavesOf: () => (/* binding */ leavesOf),
/* harmony export */   licenseFamily: () => (/* binding */ licenseFamily),
/* harmony export */   licenseSuggestion: () => (/* binding */ licenseSuggestion),
/* harmony export */   parseLicense: () => (/* binding */ parseLicense)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47707);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37944);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59750);



/** Longer expressions are `unknown`: no honest one comes near. */
const MAX_EXPRESSION = 10_000;
const MAX_NESTING = 128;
/**
 * Parses an SPDX licence expression. Ids and operators in any case, as the specification asks of readers;
 * nothing is guessed: whatever is no SPDX expression is `unknown`, with the reason.
 *
 * @see SPDX specification 3.0.1, annex B (licence expressions)
 */
function parseLicense(text) {
    const trimmed = text.trim();
    const refused = refuse(trimmed);
    if (refused !== undefined)
        return { state: 'unknown', reason: refused };
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseTokens */ .U2)(trimmed);
    if (typeof tokens === 'string')
        return { state: 'unknown', reason: tokens };
    const corrections = new Map();
    const node = parseTokens(tokens, (correction) => corrections.set(correction.found, correction));
    if (typeof node === 'string')
        return { state: 'unknown', reason: node };
    return { state: 'parsed', node, corrections: [...corrections.values()] };
}
/** Why a text is not even looked at as an expression. */
function refuse(text) {
    if (text === '')
        return 'no licence is declared';
    if (text.length > MAX_EXPRESSION)
        return `longer than ${MAX_EXPRESSION} characters`;
    if (/^unlicen[sc]ed$/i.test(text))
        return 'UNLICENSED grants no rights';
    if (/^see licen[sc]e in/i.test(text))
        return 'the licence stands in a file that nobody has classified';
    if (/^none$/i.test(text))
        return 'NONE says that there is no licence';
    if (/^noassertion$/i.test(text))
        return 'NOASSERTION says nothing';
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
/**
 * Reads tokens with two stacks, so that no nesting meets a limit of the call stack. WITH binds closer than AND,
 * AND closer than OR; equal operators group from the left.
 *
 * @returns the tree, or why there is none.
 */
function parseTokens(tokens, note) {
    const nodes = [];
    const pending = [];
    let wantsLicense = true;
    const reduce = (until) => {
        for (let top = pending.at(-1); top !== undefined && top !== '(' && until(top); top = pending.at(-1)) {
            pending.pop();
            const [right, left] = [nodes.pop(), nodes.pop()];
            if (left !== undefined && right !== undefined)
                nodes.push({ kind: top === 'AND' ? 'and' : 'or', left, right });
        }
    };
    for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (token === undefined)
            break;
        const isOperand = token.kind === 'license' || token.kind === '(';
        if (isOperand !== wantsLicense)
            return misplaced(token, wantsLicense);
        switch (token.kind) {
            case '(':
                pending.push('(');
                break;
            case ')':
                reduce(() => true);
                if (pending.pop() !== '(')
                    return 'not an SPDX expression: a ) has no (';
                break;
            case 'AND':
                reduce((operator) => operator === 'AND');
                pending.push('AND');
                wantsLicense = true;
                break;
            case 'OR':
                reduce(() => true);
                pending.push('OR');
                wantsLicense = true;
                break;
            case 'license': {
                const exception = exceptionAfter(tokens, index);
                if (exception === null)
                    return 'not an SPDX expression: WITH needs an exception after it';
                if (exception !== undefined)
                    index += 2;
                nodes.push((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLeaf */ .LA)({ ...token, ...(exception === undefined ? {} : { exception }) }, note));
                wantsLicense = false;
                break;
            }
            case 'WITH':
            case 'exception':
                return misplaced(token, wantsLicense);
        }
    }
    if (wantsLicense)
        return 'not an SPDX expression: it ends where a licence is expected';
    reduce(() => true);
    const [node] = nodes;
    return pending.length > 0 || node === undefined ? 'not an SPDX expression: a ( has no )' : node;
}
/** The exception that a licence is used with; `null` where WITH has none after it. */
function exceptionAfter(tokens, at) {
    if (tokens[at + 1]?.kind !== 'WITH')
        return undefined;
    const exception = tokens[at + 2];
    return exception?.kind === 'exception' ? exception.id : null;
}
function misplaced(token, wantsLicense) {
    const found = token.kind === 'license' || token.kind === 'exception' ? (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(token.id) : token.kind;
    if (token.kind === 'exception')
        return `not an SPDX expression: the exception ${found} must stand after WITH`;
    return `not an SPDX expression: ${found} where ${wantsLicense ? 'a licence' : 'AND, OR or WITH'} is expected`;
}
/** The SPDX id nearest to a word that is none, for hints. */
function licenseSuggestion(text) {
    if (text.length > 60)
        return undefined;
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text.replace(/\s+/g, '-'), _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_IDS */ .BD);
}
/** The SPDX ids of which a word names no particular one: `Apache-1.0`, `Apache-1.1` and `Apache-2.0` for `Apache`. */
function licenseFamily(text) {
    const start = `${text.trim().toLowerCase()}-`;
    return start.length > 60 ? [] : _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_IDS */ .BD.filter((id) => id.toLowerCase().startsWith(start));
}
/** The same text for expressions that differ only in order, grouping and repetition of equal operators. */
function expressionKey(node) {
    if (node.kind === 'leaf')
        return (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .leafText */ .MU)(node);
    const parts = new Set();
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === node.kind)
            pending.push(part.left, part.right);
        else
            parts.add(part.kind === 'leaf' ? (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .leafText */ .MU)(part) : `(${expressionKey(part)})`);
    }
    return [...parts].sort().join(node.kind === 'and' ? ' AND ' : ' OR ');
}
/** An expression as it is written today, in the order in which it was written, with no more parentheses than it needs. */
function expressionText(node) {
    if (node.kind === 'leaf')
        return (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .leafText */ .MU)(node);
    const operator = node.kind === 'and' ? ' AND ' : ' OR ';
    return operandsOf(node)
        .map((part) => node.kind === 'and' && part.kind === 'or' ? `(${expressionText(part)})` : expressionText(part))
        .join(operator);
}
/** What a chain of one operator joins, in order. */
function operandsOf(node) {
    const parts = [];
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === node.kind)
            pending.push(part.right, part.left);
        else
            parts.push(part);
    }
    return parts;
}
/** Every licence of an expression, in order. */
function leavesOf(node) {
    const leaves = [];
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === 'leaf')
            leaves.push(part);
        else
            pending.push(part.right, part.left);
    }
    return leaves;
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

/***/ 37944:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ makeLeaf),
/* harmony export */   MU: () => (/* binding */ leafText),
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59750);

/** Deprecated ids that are a licence and an exception in one. */
const COMBINED = {
    'GPL-2.0-with-GCC-exception': ['GPL-2.0-only', 'GCC-exception-2.0'],
    'GPL-2.0-with-autoconf-exception': ['GPL-2.0-only', 'Autoconf-exception-2.0'],
    'GPL-2.0-with-bison-exception': ['GPL-2.0-only', 'Bison-exception-2.2'],
    'GPL-2.0-with-classpath-exception': ['GPL-2.0-only', 'Classpath-exception-2.0'],
    'GPL-2.0-with-font-exception': ['GPL-2.0-only', 'Font-exception-2.0'],
    'GPL-3.0-with-GCC-exception': ['GPL-3.0-only', 'GCC-exception-3.1'],
    'GPL-3.0-with-autoconf-exception': ['GPL-3.0-only', 'Autoconf-exception-3.0'],
    'eCos-2.0': ['GPL-2.0-or-later', 'eCos-exception-2.0'],
    wxWindows: ['LGPL-2.0-or-later', 'WxWindows-exception-3.1'],
};
/** Deprecated ids whose licence has another id today, by the notes of the SPDX list. */
const RENAMED = {
    'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
    'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
    Nunit: 'zlib-acknowledgement',
    'StandardML-NJ': 'SMLNJ',
    'bzip2-1.0.5': 'bzip2-1.0.6',
};
const DEPRECATED = new Set(_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPRECATED_IDS */ .Bo);
/**
 * A leaf from the words of an expression.
 *
 * @param note is told where an id is deprecated, with what it is read as.
 */
function makeLeaf(parts, note) {
    const leaf = currentLeaf(parts);
    if (!parts.custom && DEPRECATED.has(parts.id)) {
        const { exception: _, ...bare } = leaf;
        const meant = leafText(parts.exception === undefined ? leaf : bare);
        note?.({ kind: 'deprecated', found: parts.plus ? `${parts.id}+` : parts.id, meant });
    }
    return leaf;
}
function currentLeaf({ id, plus, custom, exception }) {
    const combined = Object.hasOwn(COMBINED, id) ? COMBINED[id] : undefined;
    if (combined !== undefined)
        return currentLeaf({ id: combined[0], plus, custom, exception: exception ?? combined[1] });
    const renamed = Object.hasOwn(RENAMED, id) ? RENAMED[id] : undefined;
    if (renamed !== undefined)
        return currentLeaf({ id: renamed, plus, custom, ...(exception === undefined ? {} : { exception }) });
    const tail = exception === undefined ? {} : { exception };
    if (custom)
        return { kind: 'leaf', id, family: id.toLowerCase(), orLater: false, custom, ...tail };
    const match = /^(.+?)-v?(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(id);
    const [, family = id, version, suffix] = match ?? [];
    const orLater = plus || suffix === '-or-later';
    return {
        kind: 'leaf',
        id: isGnu(id, suffix) && version !== undefined ? gnuId(family, version, orLater) : id,
        family,
        orLater,
        custom,
        ...(version === undefined ? {} : { version: version.split('.').map(Number) }),
        ...tail,
    };
}
/** GNU's old ids (`GPL-2.0`, with or without +) are spelled -only and -or-later today. */
function isGnu(id, suffix) {
    return suffix !== undefined || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseId */ .dK)(`${id}-only`) !== undefined;
}
function gnuId(family, version, orLater) {
    return `${family}-${version}${orLater ? '-or-later' : '-only'}`;
}
/** A leaf as it is written today: `GPL-2.0-or-later WITH Classpath-exception-2.0`. */
function leafText(leaf) {
    const plus = leaf.orLater && !leaf.id.endsWith('-or-later') ? '+' : '';
    return `${leaf.id}${plus}${leaf.exception === undefined ? '' : ` WITH ${leaf.exception}`}`;
}
/** Whether two leaves name the same licence, whatever version or exception. */
function sameId(a, b) {
    return a.custom || b.custom ? a.custom && b.custom && a.family === b.family : a.id === b.id;
}


/***/ }),

/***/ 53622:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ correctSpelling)
});

// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/model/licenses/expression.js
var licenses_expression = __webpack_require__(84778);
;// CONCATENATED MODULE: ./build/model/licenses/names.js
// Generated by scripts/generate.mjs from spdx-license-list.
/** One licence a line: SPDX id, tab, full name. */
const LICENSE_NAMES = `
0BSD	BSD Zero Clause License
3D-Slicer-1.0	3D Slicer License v1.0
AAL	Attribution Assurance License
ADSL	Amazon Digital Services License
AFL-1.1	Academic Free License v1.1
AFL-1.2	Academic Free License v1.2
AFL-2.0	Academic Free License v2.0
AFL-2.1	Academic Free License v2.1
AFL-3.0	Academic Free License v3.0
AGPL-1.0-only	Affero General Public License v1.0 only
AGPL-1.0-or-later	Affero General Public License v1.0 or later
AGPL-3.0-only	GNU Affero General Public License v3.0 only
AGPL-3.0-or-later	GNU Affero General Public License v3.0 or later
ALGLIB-Documentation	ALGLIB Documentation License
AMD-newlib	AMD newlib License
AMDPLPA	AMD's plpa_map.c License
AML	Apple MIT License
AML-glslang	AML glslang variant License
AMPAS	Academy of Motion Picture Arts and Sciences BSD
ANTLR-PD	ANTLR Software Rights Notice
ANTLR-PD-fallback	ANTLR Software Rights Notice with license fallback
APAFML	Adobe Postscript AFM License
APL-1.0	Adaptive Public License 1.0
APSL-1.0	Apple Public Source License 1.0
APSL-1.1	Apple Public Source License 1.1
APSL-1.2	Apple Public Source License 1.2
APSL-2.0	Apple Public Source License 2.0
ASWF-Digital-Assets-1.0	ASWF Digital Assets License version 1.0
ASWF-Digital-Assets-1.1	ASWF Digital Assets License 1.1
Abstyles	Abstyles License
AdaCore-doc	AdaCore Doc License
Adobe-2006	Adobe Systems Incorporated Source Code License Agreement
Adobe-Display-PostScript	Adobe Display PostScript License
Adobe-Glyph	Adobe Glyph List License
Adobe-Utopia	Adobe Utopia Font License
Advanced-Cryptics-Dictionary	Advanced Cryptics Dictionary License
Afmparse	Afmparse License
Aladdin	Aladdin Free Public License
Apache-1.0	Apache License 1.0
Apache-1.1	Apache License 1.1
Apache-2.0	Apache License 2.0
App-s2p	App::s2p License
Arphic-1999	Arphic Public License
Artistic-1.0	Artistic License 1.0
Artistic-1.0-Perl	Artistic License 1.0 (Perl)
Artistic-1.0-cl8	Artistic License 1.0 w/clause 8
Artistic-2.0	Artistic License 2.0
Artistic-dist	Artistic License 1.0 (dist)
Aspell-RU	Aspell Russian License
BOLA-1.1	Buena Onda License Agreement v1.1
BSD-1-Clause	BSD 1-Clause License
BSD-2-Clause	BSD 2-Clause "Simplified" License
BSD-2-Clause-Darwin	BSD 2-Clause - Ian Darwin variant
BSD-2-Clause-Patent	BSD-2-Clause Plus Patent License
BSD-2-Clause-Views	BSD 2-Clause with views sentence
BSD-2-Clause-first-lines	BSD 2-Clause - first lines requirement
BSD-2-Clause-pkgconf-disclaimer	BSD 2-Clause pkgconf disclaimer variant
BSD-3-Clause	BSD 3-Clause "New" or "Revised" License
BSD-3-Clause-Attribution	BSD with attribution
BSD-3-Clause-Clear	BSD 3-Clause Clear License
BSD-3-Clause-HP	Hewlett-Packard BSD variant license
BSD-3-Clause-LBNL	Lawrence Berkeley National Labs BSD variant license
BSD-3-Clause-Modification	BSD 3-Clause Modification
BSD-3-Clause-No-Military-License	BSD 3-Clause No Military License
BSD-3-Clause-No-Nuclear-License	BSD 3-Clause No Nuclear License
BSD-3-Clause-No-Nuclear-License-2014	BSD 3-Clause No Nuclear License 2014
BSD-3-Clause-No-Nuclear-Warranty	BSD 3-Clause No Nuclear Warranty
BSD-3-Clause-Open-MPI	BSD 3-Clause Open MPI variant
BSD-3-Clause-Sun	BSD 3-Clause Sun Microsystems
BSD-3-Clause-Tso	BSD 3-Clause Tso variant
BSD-3-Clause-acpica	BSD 3-Clause acpica variant
BSD-3-Clause-flex	BSD 3-Clause Flex variant
BSD-4-Clause	BSD 4-Clause "Original" or "Old" License
BSD-4-Clause-Shortened	BSD 4 Clause Shortened
BSD-4-Clause-UC	BSD-4-Clause (University of California-Specific)
BSD-4.3RENO	BSD 4.3 RENO License
BSD-4.3TAHOE	BSD 4.3 TAHOE License
BSD-Advertising-Acknowledgement	BSD Advertising Acknowledgement License
BSD-Attribution-HPND-disclaimer	BSD with Attribution and HPND disclaimer
BSD-Inferno-Nettverk	BSD-Inferno-Nettverk
BSD-Mark-Modifications	BSD Mark Modifications License
BSD-Protection	BSD Protection License
BSD-Source-Code	BSD Source Code Attribution
BSD-Source-beginning-file	BSD Source Code Attribution - beginning of file variant
BSD-Systemics	Systemics BSD variant license
BSD-Systemics-W3Works	Systemics W3Works BSD variant license
BSL-1.0	Boost Software License 1.0
BUSL-1.1	Business Source License 1.1
Baekmuk	Baekmuk License
Bahyph	Bahyph License
Barr	Barr License
Beerware	Beerware License
BitTorrent-1.0	BitTorrent Open Source License v1.0
BitTorrent-1.1	BitTorrent Open Source License v1.1
Bitstream-Charter	Bitstream Charter Font License
Bitstream-Vera	Bitstream Vera Font License
BlueOak-1.0.0	Blue Oak Model License 1.0.0
Boehm-GC	Boehm-Demers-Weiser GC License
Boehm-GC-without-fee	Boehm-Demers-Weiser GC License (without fee)
Borceux	Borceux license
Brian-Gladman-2-Clause	Brian Gladman 2-Clause License
Brian-Gladman-3-Clause	Brian Gladman 3-Clause License
Buddy	Buddy License
C-UDA-1.0	Computational Use of Data Agreement v1.0
CAL-1.0	Cryptographic Autonomy License 1.0
CAL-1.0-Combined-Work-Exception	Cryptographic Autonomy License 1.0 (Combined Work Exception)
CAPEC-tou	Common Attack    Pattern Enumeration and Classification License
CATOSL-1.1	Computer Associates Trusted Open Source License 1.1
CC-BY-1.0	Creative Commons Attribution 1.0 Generic
CC-BY-2.0	Creative Commons Attribution 2.0 Generic
CC-BY-2.5	Creative Commons Attribution 2.5 Generic
CC-BY-2.5-AU	Creative Commons Attribution 2.5 Australia
CC-BY-3.0	Creative Commons Attribution 3.0 Unported
CC-BY-3.0-AT	Creative Commons Attribution 3.0 Austria
CC-BY-3.0-AU	Creative Commons Attribution 3.0 Australia
CC-BY-3.0-DE	Creative Commons Attribution 3.0 Germany
CC-BY-3.0-IGO	Creative Commons Attribution 3.0 IGO
CC-BY-3.0-NL	Creative Commons Attribution 3.0 Netherlands
CC-BY-3.0-US	Creative Commons Attribution 3.0 United States
CC-BY-4.0	Creative Commons Attribution 4.0 International
CC-BY-NC-1.0	Creative Commons Attribution Non Commercial 1.0 Generic
CC-BY-NC-2.0	Creative Commons Attribution Non Commercial 2.0 Generic
CC-BY-NC-2.5	Creative Commons Attribution Non Commercial 2.5 Generic
CC-BY-NC-3.0	Creative Commons Attribution Non Commercial 3.0 Unported
CC-BY-NC-3.0-DE	Creative Commons Attribution Non Commercial 3.0 Germany
CC-BY-NC-4.0	Creative Commons Attribution Non Commercial 4.0 International
CC-BY-NC-ND-1.0	Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic
CC-BY-NC-ND-2.0	Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic
CC-BY-NC-ND-2.5	Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic
CC-BY-NC-ND-3.0	Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported
CC-BY-NC-ND-3.0-DE	Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany
CC-BY-NC-ND-3.0-IGO	Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO
CC-BY-NC-ND-4.0	Creative Commons Attribution Non Commercial No Derivatives 4.0 International
CC-BY-NC-SA-1.0	Creative Commons Attribution Non Commercial Share Alike 1.0 Generic
CC-BY-NC-SA-2.0	Creative Commons Attribution Non Commercial Share Alike 2.0 Generic
CC-BY-NC-SA-2.0-DE	Creative Commons Attribution Non Commercial Share Alike 2.0 Germany
CC-BY-NC-SA-2.0-FR	Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France
CC-BY-NC-SA-2.0-UK	Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales
CC-BY-NC-SA-2.5	Creative Commons Attribution Non Commercial Share Alike 2.5 Generic
CC-BY-NC-SA-3.0	Creative Commons Attribution Non Commercial Share Alike 3.0 Unported
CC-BY-NC-SA-3.0-DE	Creative Commons Attribution Non Commercial Share Alike 3.0 Germany
CC-BY-NC-SA-3.0-IGO	Creative Commons Attribution Non Commercial Share Alike 3.0 IGO
CC-BY-NC-SA-4.0	Creative Commons Attribution Non Commercial Share Alike 4.0 International
CC-BY-ND-1.0	Creative Commons Attribution No Derivatives 1.0 Generic
CC-BY-ND-2.0	Creative Commons Attribution No Derivatives 2.0 Generic
CC-BY-ND-2.5	Creative Commons Attribution No Derivatives 2.5 Generic
CC-BY-ND-3.0	Creative Commons Attribution No Derivatives 3.0 Unported
CC-BY-ND-3.0-DE	Creative Commons Attribution No Derivatives 3.0 Germany
CC-BY-ND-4.0	Creative Commons Attribution No Derivatives 4.0 International
CC-BY-SA-1.0	Creative Commons Attribution Share Alike 1.0 Generic
CC-BY-SA-2.0	Creative Commons Attribution Share Alike 2.0 Generic
CC-BY-SA-2.0-UK	Creative Commons Attribution Share Alike 2.0 England and Wales
CC-BY-SA-2.1-JP	Creative Commons Attribution Share Alike 2.1 Japan
CC-BY-SA-2.5	Creative Commons Attribution Share Alike 2.5 Generic
CC-BY-SA-3.0	Creative Commons Attribution Share Alike 3.0 Unported
CC-BY-SA-3.0-AT	Creative Commons Attribution Share Alike 3.0 Austria
CC-BY-SA-3.0-DE	Creative Commons Attribution Share Alike 3.0 Germany
CC-BY-SA-3.0-IGO	Creative Commons Attribution-ShareAlike 3.0 IGO
CC-BY-SA-4.0	Creative Commons Attribution Share Alike 4.0 International
CC-PDDC	Creative Commons Public Domain Dedication and Certification
CC-PDM-1.0	Creative    Commons Public Domain Mark 1.0 Universal
CC-SA-1.0	Creative Commons Share Alike 1.0 Generic
CC0-1.0	Creative Commons Zero v1.0 Universal
CDDL-1.0	Common Development and Distribution License 1.0
CDDL-1.1	Common Development and Distribution License 1.1
CDL-1.0	Common Documentation License 1.0
CDLA-Permissive-1.0	Community Data License Agreement Permissive 1.0
CDLA-Permissive-2.0	Community Data License Agreement Permissive 2.0
CDLA-Sharing-1.0	Community Data License Agreement Sharing 1.0
CECILL-1.0	CeCILL Free Software License Agreement v1.0
CECILL-1.1	CeCILL Free Software License Agreement v1.1
CECILL-2.0	CeCILL Free Software License Agreement v2.0
CECILL-2.1	CeCILL Free Software License Agreement v2.1
CECILL-B	CeCILL-B Free Software License Agreement
CECILL-C	CeCILL-C Free Software License Agreement
CERN-OHL-1.1	CERN Open Hardware Licence v1.1
CERN-OHL-1.2	CERN Open Hardware Licence v1.2
CERN-OHL-P-2.0	CERN Open Hardware Licence Version 2 - Permissive
CERN-OHL-S-2.0	CERN Open Hardware Licence Version 2 - Strongly Reciprocal
CERN-OHL-W-2.0	CERN Open Hardware Licence Version 2 - Weakly Reciprocal
CFITSIO	CFITSIO License
CMU-Mach	CMU Mach License
CMU-Mach-nodoc	CMU    Mach - no notices-in-documentation variant
CNRI-Jython	CNRI Jython License
CNRI-Python	CNRI Python License
CNRI-Python-GPL-Compatible	CNRI Python Open Source GPL Compatible License Agreement
COIL-1.0	Copyfree Open Innovation License
CPAL-1.0	Common Public Attribution License 1.0
CPL-1.0	Common Public License 1.0
CPOL-1.02	Code Project Open License 1.02
CUA-OPL-1.0	CUA Office Public License v1.0
Caldera	Caldera License
Caldera-no-preamble	Caldera License (without preamble)
Catharon	Catharon License
ClArtistic	Clarified Artistic License
Clips	Clips License
Community-Spec-1.0	Community Specification License 1.0
Condor-1.1	Condor Public License v1.1
Cornell-Lossless-JPEG	Cornell Lossless JPEG License
Cronyx	Cronyx License
Crossword	Crossword License
CryptoSwift	CryptoSwift License
CrystalStacker	CrystalStacker License
Cube	Cube License
D-FSL-1.0	Deutsche Freie Software Lizenz
DEC-3-Clause	DEC 3-Clause License
DL-DE-BY-2.0	Data licence Germany – attribution – version 2.0
DL-DE-ZERO-2.0	Data licence Germany – zero – version 2.0
DOC	DOC License
DRL-1.0	Detection Rule License 1.0
DRL-1.1	Detection Rule License 1.1
DSDP	DSDP License
DocBook-DTD	DocBook DTD License
DocBook-Schema	DocBook Schema License
DocBook-Stylesheet	DocBook Stylesheet License
DocBook-XML	DocBook XML License
Dotseqn	Dotseqn License
ECL-1.0	Educational Community License v1.0
ECL-2.0	Educational Community License v2.0
EFL-1.0	Eiffel Forum License v1.0
EFL-2.0	Eiffel Forum License v2.0
EPICS	EPICS Open License
EPL-1.0	Eclipse Public License 1.0
EPL-2.0	Eclipse Public License 2.0
ESA-PL-permissive-2.4	European Space Agency Public License – v2.4 – Permissive (Type 3)
ESA-PL-strong-copyleft-2.4	European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)
ESA-PL-weak-copyleft-2.4	European Space Agency Public License – v2.4 – Weak Copyleft (Type 2)
EUDatagrid	EU DataGrid Software License
EUPL-1.0	European Union Public License 1.0
EUPL-1.1	European Union Public License 1.1
EUPL-1.2	European Union Public License 1.2
Elastic-2.0	Elastic License 2.0
Entessa	Entessa Public License v1.0
ErlPL-1.1	Erlang Public License v1.1
Eurosym	Eurosym License
FBM	Fuzzy Bitmap License
FDK-AAC	Fraunhofer FDK AAC Codec Library
FSFAP	FSF All Permissive License
FSFAP-no-warranty-disclaimer	FSF All Permissive License (without Warranty)
FSFUL	FSF Unlimited License
FSFULLR	FSF Unlimited License (with License Retention)
FSFULLRSD	FSF Unlimited License (with License Retention and Short Disclaimer)
FSFULLRWD	FSF Unlimited License (With License Retention and Warranty Disclaimer)
FSL-1.1-ALv2	Functional Source License, Version 1.1, ALv2 Future License
FSL-1.1-MIT	Functional Source License, Version 1.1, MIT Future License
FTL	Freetype Project License
Fair	Fair License
Ferguson-Twofish	Ferguson Twofish License
Frameworx-1.0	Frameworx Open License 1.0
FreeBSD-DOC	FreeBSD Documentation License
FreeImage	FreeImage Public License v1.0
Furuseth	Furuseth License
GCR-docs	Gnome GCR Documentation License
GD	GD License
GFDL-1.1-invariants-only	GNU Free Documentation License v1.1 only - invariants
GFDL-1.1-invariants-or-later	GNU Free Documentation License v1.1 or later - invariants
GFDL-1.1-no-invariants-only	GNU Free Documentation License v1.1 only - no invariants
GFDL-1.1-no-invariants-or-later	GNU Free Documentation License v1.1 or later - no invariants
GFDL-1.1-only	GNU Free Documentation License v1.1 only
GFDL-1.1-or-later	GNU Free Documentation License v1.1 or later
GFDL-1.2-invariants-only	GNU Free Documentation License v1.2 only - invariants
GFDL-1.2-invariants-or-later	GNU Free Documentation License v1.2 or later - invariants
GFDL-1.2-no-invariants-only	GNU Free Documentation License v1.2 only - no invariants
GFDL-1.2-no-invariants-or-later	GNU Free Documentation License v1.2 or later - no invariants
GFDL-1.2-only	GNU Free Documentation License v1.2 only
GFDL-1.2-or-later	GNU Free Documentation License v1.2 or later
GFDL-1.3-invariants-only	GNU Free Documentation License v1.3 only - invariants
GFDL-1.3-invariants-or-later	GNU Free Documentation License v1.3 or later - invariants
GFDL-1.3-no-invariants-only	GNU Free Documentation License v1.3 only - no invariants
GFDL-1.3-no-invariants-or-later	GNU Free Documentation License v1.3 or later - no invariants
GFDL-1.3-only	GNU Free Documentation License v1.3 only
GFDL-1.3-or-later	GNU Free Documentation License v1.3 or later
GL2PS	GL2PS License
GLWTPL	Good Luck With That Public License
GPL-1.0-only	GNU General Public License v1.0 only
GPL-1.0-or-later	GNU General Public License v1.0 or later
GPL-2.0-only	GNU General Public License v2.0 only
GPL-2.0-or-later	GNU General Public License v2.0 or later
GPL-3.0-only	GNU General Public License v3.0 only
GPL-3.0-or-later	GNU General Public License v3.0 or later
Game-Programming-Gems	Game Programming Gems License
Giftware	Giftware License
Glide	3dfx Glide License
Glulxe	Glulxe License
Graphics-Gems	Graphics Gems License
Gutmann	Gutmann License
HDF5	HDF5 License
HIDAPI	HIDAPI License
HP-1986	Hewlett-Packard 1986 License
HP-1989	Hewlett-Packard 1989 License
HPND	Historical Permission Notice and Disclaimer
HPND-DEC	Historical Permission Notice and Disclaimer - DEC variant
HPND-Fenneberg-Livingston	Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant
HPND-INRIA-IMAG	Historical Permission Notice and Disclaimer    - INRIA-IMAG variant
HPND-Intel	Historical Permission Notice and Disclaimer - Intel variant
HPND-Kevlin-Henney	Historical Permission Notice and Disclaimer - Kevlin Henney variant
HPND-MIT-disclaimer	Historical Permission Notice and Disclaimer with MIT disclaimer
HPND-Markus-Kuhn	Historical Permission Notice and Disclaimer - Markus Kuhn variant
HPND-Netrek	Historical Permission Notice and Disclaimer - Netrek variant
HPND-Pbmplus	Historical Permission Notice and Disclaimer - Pbmplus variant
HPND-SMC	Historical Permission Notice and Disclaimer - SMC variant
HPND-UC	Historical Permission Notice and Disclaimer - University of California variant
HPND-UC-export-US	Historical Permission Notice and Disclaimer - University of California, US export warning
HPND-doc	Historical Permission Notice and Disclaimer - documentation variant
HPND-doc-sell	Historical Permission Notice and Disclaimer - documentation sell variant
HPND-export-US	HPND with US Government export control warning
HPND-export-US-acknowledgement	HPND with US Government export control warning and acknowledgment
HPND-export-US-modify	HPND with US Government export control warning and modification rqmt
HPND-export2-US	HPND with US Government export control and 2 disclaimers
HPND-merchantability-variant	Historical Permission Notice and Disclaimer - merchantability variant
HPND-sell-MIT-disclaimer-xserver	Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer
HPND-sell-regexpr	Historical Permission Notice and Disclaimer - sell regexpr variant
HPND-sell-variant	Historical Permission Notice and Disclaimer - sell variant
HPND-sell-variant-MIT-disclaimer	HPND sell variant with MIT disclaimer
HPND-sell-variant-MIT-disclaimer-rev	HPND sell variant with MIT disclaimer - reverse
HPND-sell-variant-critical-systems	HPND - sell variant with safety critical systems clause
HTMLTIDY	HTML Tidy License
HaskellReport	Haskell Language Report License
Hippocratic-2.1	Hippocratic License 2.1
IBM-pibs	IBM PowerPC Initialization and Boot Software
ICU	ICU License
IEC-Code-Components-EULA	IEC    Code Components End-user licence agreement
IJG	Independent JPEG Group License
IJG-short	Independent JPEG Group License - short
IPA	IPA Font License
IPL-1.0	IBM Public License v1.0
ISC	ISC License
ISC-Veillard	ISC Veillard variant
ISO-permission	ISO permission notice
ImageMagick	ImageMagick License
Imlib2	Imlib2 License
Info-ZIP	Info-ZIP License
Inner-Net-2.0	Inner Net License v2.0
InnoSetup	Inno Setup License
Intel	Intel Open Source License
Intel-ACPI	Intel ACPI Software License Agreement
Interbase-1.0	Interbase Public License v1.0
JPL-image	JPL Image Use Policy
JPNIC	Japan Network Information Center License
JSON	JSON License
Jam	Jam License
JasPer-2.0	JasPer License
Kastrup	Kastrup License
Kazlib	Kazlib License
Knuth-CTAN	Knuth CTAN License
LAL-1.2	Licence Art Libre 1.2
LAL-1.3	Licence Art Libre 1.3
LGPL-2.0-only	GNU Library General Public License v2 only
LGPL-2.0-or-later	GNU Library General Public License v2 or later
LGPL-2.1-only	GNU Lesser General Public License v2.1 only
LGPL-2.1-or-later	GNU Lesser General Public License v2.1 or later
LGPL-3.0-only	GNU Lesser General Public License v3.0 only
LGPL-3.0-or-later	GNU Lesser General Public License v3.0 or later
LGPLLR	Lesser General Public License For Linguistic Resources
LOOP	Common Lisp LOOP License
LPD-document	LPD Documentation License
LPL-1.0	Lucent Public License Version 1.0
LPL-1.02	Lucent Public License v1.02
LPPL-1.0	LaTeX Project Public License v1.0
LPPL-1.1	LaTeX Project Public License v1.1
LPPL-1.2	LaTeX Project Public License v1.2
LPPL-1.3a	LaTeX Project Public License v1.3a
LPPL-1.3c	LaTeX Project Public License v1.3c
LZMA-SDK-9.11-to-9.20	LZMA SDK License (versions 9.11 to 9.20)
LZMA-SDK-9.22	LZMA SDK License (versions 9.22 and beyond)
Latex2e	Latex2e License
Latex2e-translated-notice	Latex2e with translated notice permission
Leptonica	Leptonica License
LiLiQ-P-1.1	Licence Libre du Québec – Permissive version 1.1
LiLiQ-R-1.1	Licence Libre du Québec – Réciprocité version 1.1
LiLiQ-Rplus-1.1	Licence Libre du Québec – Réciprocité forte version 1.1
Libpng	libpng License
Linux-OpenIB	Linux Kernel Variant of OpenIB.org license
Linux-man-pages-1-para	Linux man-pages - 1 paragraph
Linux-man-pages-copyleft	Linux man-pages Copyleft
Linux-man-pages-copyleft-2-para	Linux man-pages Copyleft - 2 paragraphs
Linux-man-pages-copyleft-var	Linux man-pages Copyleft Variant
Lucida-Bitmap-Fonts	Lucida Bitmap Fonts License
MIPS	MIPS License
MIT	MIT License
MIT-0	MIT No Attribution
MIT-CMU	CMU License
MIT-Click	MIT Click License
MIT-Festival	MIT Festival Variant
MIT-Khronos-old	MIT Khronos - old variant
MIT-Modern-Variant	MIT License Modern Variant
MIT-STK	MIT-STK License
MIT-Wu	MIT Tom Wu Variant
MIT-advertising	Enlightenment License (e16)
MIT-enna	enna License
MIT-feh	feh License
MIT-open-group	MIT Open Group variant
MIT-testregex	MIT testregex Variant
MITNFA	MIT +no-false-attribs license
MMIXware	MMIXware License
MMPL-1.0.1	Minecraft Mod Public License v1.0.1
MPEG-SSG	MPEG Software Simulation
MPL-1.0	Mozilla Public License 1.0
MPL-1.1	Mozilla Public License 1.1
MPL-2.0	Mozilla Public License 2.0
MPL-2.0-no-copyleft-exception	Mozilla Public License 2.0 (no copyleft exception)
MS-LPL	Microsoft Limited Public License
MS-PL	Microsoft Public License
MS-RL	Microsoft Reciprocal License
MTLL	Matrix Template Library License
Mackerras-3-Clause	Mackerras 3-Clause License
Mackerras-3-Clause-acknowledgment	Mackerras 3-Clause - acknowledgment variant
MakeIndex	MakeIndex License
Martin-Birgmeier	Martin Birgmeier License
McPhee-slideshow	McPhee Slideshow License
Minpack	Minpack License
MirOS	The MirOS Licence
Motosoto	Motosoto License
MulanPSL-1.0	Mulan Permissive Software License, Version 1
MulanPSL-2.0	Mulan Permissive Software License, Version 2
Multics	Multics License
Mup	Mup License
NAIST-2003	Nara Institute of Science and Technology License (2003)
NASA-1.3	NASA Open Source Agreement 1.3
NBPL-1.0	Net Boolean Public License v1
NCBI-PD	NCBI Public Domain Notice
NCGL-UK-2.0	Non-Commercial Government Licence
NCL	NCL Source Code License
NCSA	University of Illinois/NCSA Open Source License
NGPL	Nethack General Public License
NICTA-1.0	NICTA Public Software License, Version 1.0
NIST-PD	NIST Public Domain Notice
NIST-PD-TNT	NIST    Public Domain Notice TNT variant
NIST-PD-fallback	NIST Public Domain Notice with license fallback
NIST-Software	NIST Software License
NLOD-1.0	Norwegian Licence for Open Government Data (NLOD) 1.0
NLOD-2.0	Norwegian Licence for Open Government Data (NLOD) 2.0
NLPL	No Limit Public License
NOSL	Netizen Open Source License
NPL-1.0	Netscape Public License v1.0
NPL-1.1	Netscape Public License v1.1
NPOSL-3.0	Non-Profit Open Software License 3.0
NRL	NRL License
NTIA-PD	NTIA Public Domain Notice
NTP	NTP License
NTP-0	NTP No Attribution
Naumen	Naumen Public License
NetCDF	NetCDF license
Newsletr	Newsletr License
Nokia	Nokia Open Source License
Noweb	Noweb License
O-UDA-1.0	Open Use of Data Agreement v1.0
OAR	OAR License
OCCT-PL	Open CASCADE Technology Public License
OCLC-2.0	OCLC Research Public License 2.0
ODC-By-1.0	Open Data Commons Attribution License v1.0
ODbL-1.0	Open Data Commons Open Database License v1.0
OFFIS	OFFIS License
OFL-1.0	SIL Open Font License 1.0
OFL-1.0-RFN	SIL Open Font License 1.0 with Reserved Font Name
OFL-1.0-no-RFN	SIL Open Font License 1.0 with no Reserved Font Name
OFL-1.1	SIL Open Font License 1.1
OFL-1.1-RFN	SIL Open Font License 1.1 with Reserved Font Name
OFL-1.1-no-RFN	SIL Open Font License 1.1 with no Reserved Font Name
OGC-1.0	OGC Software License, Version 1.0
OGDL-Taiwan-1.0	Taiwan Open Government Data License, version 1.0
OGL-Canada-2.0	Open Government Licence - Canada
OGL-UK-1.0	Open Government Licence v1.0
OGL-UK-2.0	Open Government Licence v2.0
OGL-UK-3.0	Open Government Licence v3.0
OGTSL	Open Group Test Suite License
OLDAP-1.1	Open LDAP Public License v1.1
OLDAP-1.2	Open LDAP Public License v1.2
OLDAP-1.3	Open LDAP Public License v1.3
OLDAP-1.4	Open LDAP Public License v1.4
OLDAP-2.0	Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)
OLDAP-2.0.1	Open LDAP Public License v2.0.1
OLDAP-2.1	Open LDAP Public License v2.1
OLDAP-2.2	Open LDAP Public License v2.2
OLDAP-2.2.1	Open LDAP Public License v2.2.1
OLDAP-2.2.2	Open LDAP Public License 2.2.2
OLDAP-2.3	Open LDAP Public License v2.3
OLDAP-2.4	Open LDAP Public License v2.4
OLDAP-2.5	Open LDAP Public License v2.5
OLDAP-2.6	Open LDAP Public License v2.6
OLDAP-2.7	Open LDAP Public License v2.7
OLDAP-2.8	Open LDAP Public License v2.8
OLFL-1.3	Open Logistics Foundation License Version 1.3
OML	Open Market License
OPL-1.0	Open Public License v1.0
OPL-UK-3.0	United    Kingdom Open Parliament Licence v3.0
OPUBL-1.0	Open Publication License v1.0
OSC-1.0	OSC License 1.0
OSET-PL-2.1	OSET Public License version 2.1
OSL-1.0	Open Software License 1.0
OSL-1.1	Open Software License 1.1
OSL-2.0	Open Software License 2.0
OSL-2.1	Open Software License 2.1
OSL-3.0	Open Software License 3.0
OSSP	OSSP License
OpenMDW-1.0	OpenMDW License Agreement v1.0
OpenPBS-2.3	OpenPBS v2.3 Software License
OpenSSL	OpenSSL License
OpenSSL-standalone	OpenSSL License - standalone
OpenVision	OpenVision License
PADL	PADL License
PDDL-1.0	Open Data Commons Public Domain Dedication & License 1.0
PHP-3.0	PHP License v3.0
PHP-3.01	PHP License v3.01
PPL	Peer Production License
PSF-2.0	Python Software Foundation License 2.0
ParaType-Free-Font-1.3	ParaType Free Font Licensing Agreement v1.3
Parity-6.0.0	The Parity Public License 6.0.0
Parity-7.0.0	The Parity Public License 7.0.0
Pixar	Pixar License
Plexus	Plexus Classworlds License
PolyForm-Noncommercial-1.0.0	PolyForm Noncommercial License 1.0.0
PolyForm-Small-Business-1.0.0	PolyForm Small Business License 1.0.0
PostgreSQL	PostgreSQL License
Python-2.0	Python License 2.0
Python-2.0.1	Python License 2.0.1
QPL-1.0	Q Public License 1.0
QPL-1.0-INRIA-2004	Q Public License 1.0 - INRIA 2004 variant
Qhull	Qhull License
RHeCos-1.1	Red Hat eCos Public License v1.1
RPL-1.1	Reciprocal Public License 1.1
RPL-1.5	Reciprocal Public License 1.5
RPSL-1.0	RealNetworks Public Source License v1.0
RSA-MD	RSA Message-Digest License
RSCPL	Ricoh Source Code Public License
Rdisc	Rdisc License
Ruby	Ruby License
Ruby-pty	Ruby pty extension license
SAX-PD	Sax Public Domain Notice
SAX-PD-2.0	Sax Public Domain Notice 2.0
SCEA	SCEA Shared Source License
SGI-B-1.0	SGI Free Software License B v1.0
SGI-B-1.1	SGI Free Software License B v1.1
SGI-B-2.0	SGI Free Software License B v2.0
SGI-OpenGL	SGI OpenGL License
SGMLUG-PM	SGMLUG Parser Materials License
SGP4	SGP4 Permission Notice
SHL-0.5	Solderpad Hardware License v0.5
SHL-0.51	Solderpad Hardware License, Version 0.51
SISSL	Sun Industry Standards Source License v1.1
SISSL-1.2	Sun Industry Standards Source License v1.2
SL	SL License
SMAIL-GPL	SMAIL General Public License
SMLNJ	Standard ML of New Jersey License
SMPPL	Secure Messaging Protocol Public License
SNIA	SNIA Public License 1.1
SOFA	SOFA Software License
SPL-1.0	Sun Public License v1.0
SSH-OpenSSH	SSH OpenSSH license
SSH-short	SSH short notice
SSLeay-standalone	SSLeay License - standalone
SSPL-1.0	Server Side Public License, v 1
SUL-1.0	Sustainable Use License v1.0
SWL	Scheme Widget Library (SWL) Software License Agreement
Saxpath	Saxpath License
SchemeReport	Scheme Language Report License
Sendmail	Sendmail License
Sendmail-8.23	Sendmail License 8.23
Sendmail-Open-Source-1.1	Sendmail Open Source License v1.1
SimPL-2.0	Simple Public License 2.0
Sleepycat	Sleepycat License
Soundex	Soundex License
Spencer-86	Spencer License 86
Spencer-94	Spencer License 94
Spencer-99	Spencer License 99
SugarCRM-1.1.3	SugarCRM Public License v1.1.3
Sun-PPP	Sun PPP License
Sun-PPP-2000	Sun PPP License (2000)
SunPro	SunPro License
Symlinks	Symlinks License
TAPR-OHL-1.0	TAPR Open Hardware License v1.0
TCL	TCL/TK License
TCP-wrappers	TCP Wrappers License
TGPPL-1.0	Transitive Grace Period Public Licence 1.0
TMate	TMate Open Source License
TORQUE-1.1	TORQUE v2.5+ Software License v1.1
TOSL	Trusster Open Source License
TPDL	Time::ParseDate License
TPL-1.0	THOR Public License 1.0
TTWL	Text-Tabs+Wrap License
TTYP0	TTYP0 License
TU-Berlin-1.0	Technische Universitaet Berlin License 1.0
TU-Berlin-2.0	Technische Universitaet Berlin License 2.0
TekHVC	TekHVC License
TermReadKey	TermReadKey License
ThirdEye	ThirdEye License
TrustedQSL	TrustedQSL License
UCAR	UCAR License
UCL-1.0	Upstream Compatibility License v1.0
UMich-Merit	Michigan/Merit Networks License
UPL-1.0	Universal Permissive License v1.0
URT-RLE	Utah Raster Toolkit Run Length Encoded License
Ubuntu-font-1.0	Ubuntu Font Licence v1.0
UnRAR	UnRAR License
Unicode-3.0	Unicode License v3
Unicode-DFS-2015	Unicode License Agreement - Data Files and Software (2015)
Unicode-DFS-2016	Unicode License Agreement - Data Files and Software (2016)
Unicode-TOU	Unicode Terms of Use
UnixCrypt	UnixCrypt License
Unlicense	The Unlicense
Unlicense-libtelnet	Unlicense - libtelnet variant
Unlicense-libwhirlpool	Unlicense - libwhirlpool variant
VOSTROM	VOSTROM Public License for Open Source
VSL-1.0	Vovida Software License v1.0
Vim	Vim License
Vixie-Cron	Vixie Cron License
W3C	W3C Software Notice and License (2002-12-31)
W3C-19980720	W3C Software Notice and License (1998-07-20)
W3C-20150513	W3C Software Notice and Document License (2015-05-13)
WTFNMFPL	Do What The F*ck You Want To But It's Not My Fault Public License
WTFPL	Do What The F*ck You Want To Public License
Watcom-1.0	Sybase Open Watcom Public License 1.0
Widget-Workshop	Widget Workshop License
WordNet	WordNet License
Wsuipa	Wsuipa License
X11	X11 License
X11-distribute-modifications-variant	X11 License Distribution Modification Variant
X11-no-permit-persons	X11 no permit persons clause
X11-swapped	X11 swapped final paragraphs
XFree86-1.1	XFree86 License 1.1
XSkat	XSkat License
Xdebug-1.03	Xdebug License v 1.03
Xerox	Xerox License
Xfig	Xfig License
Xnet	X.Net License
YPL-1.0	Yahoo! Public License v1.0
YPL-1.1	Yahoo! Public License v1.1
ZPL-1.1	Zope Public License 1.1
ZPL-2.0	Zope Public License 2.0
ZPL-2.1	Zope Public License 2.1
Zed	Zed License
Zeeff	Zeeff License
Zend-2.0	Zend License v2.0
Zimbra-1.3	Zimbra Public License v1.3
Zimbra-1.4	Zimbra Public License v1.4
Zlib	zlib License
any-OSI	Any OSI License
any-OSI-perl-modules	Any OSI License - Perl Modules
bcrypt-Solar-Designer	bcrypt Solar Designer License
blessing	SQLite Blessing
bzip2-1.0.6	bzip2 and libbzip2 License v1.0.6
check-cvs	check-cvs License
checkmk	Checkmk License
copyleft-next-0.3.0	copyleft-next 0.3.0
copyleft-next-0.3.1	copyleft-next 0.3.1
curl	curl License
cve-tou	Common Vulnerability Enumeration ToU License
diffmark	diffmark license
dtoa	David M. Gay dtoa License
dvipdfm	dvipdfm License
eGenix	eGenix.com Public License 1.1.0
etalab-2.0	Etalab Open License 2.0
fwlw	fwlw License
gSOAP-1.3b	gSOAP Public License v1.3b
generic-xts	Generic XTS License
gnuplot	gnuplot License
gtkbook	gtkbook License
hdparm	hdparm License
hyphen-bulgarian	hyphen-bulgarian License
iMatix	iMatix Standard Function Library Agreement
jove	Jove License
libpng-1.6.35	PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)
libpng-2.0	PNG Reference Library version 2
libselinux-1.0	libselinux public domain notice
libtiff	libtiff License
libutil-David-Nugent	libutil David Nugent License
lsof	lsof License
magaz	magaz License
mailprio	mailprio License
man2html	man2html License
metamail	metamail License
mpi-permissive	mpi Permissive License
mpich2	mpich2 License
mplus	mplus Font License
ngrep	ngrep License
pkgconf	pkgconf License
pnmstitch	pnmstitch License
psfrag	psfrag License
psutils	psutils License
python-ldap	Python ldap License
radvd	radvd License
snprintf	snprintf License
softSurfer	softSurfer License
ssh-keyscan	ssh-keyscan License
swrule	swrule License
threeparttable	threeparttable License
ulem	ulem License
w3m	w3m License
wwl	WWL License
xinetd	xinetd License
xkeyboard-config-Zinoviev	xkeyboard-config Zinoviev License
xlock	xlock License
xpp	XPP License
xzoom	xzoom License
zlib-acknowledgement	zlib/libpng License with Acknowledgement
`;

// EXTERNAL MODULE: ./build/model/licenses/tokens.js
var tokens = __webpack_require__(59750);
;// CONCATENATED MODULE: ./build/model/licenses/spelling.js




/** Longer texts are no misspelled names. */
const MAX_TEXT = 300;
/** What people write for a licence whose name and id it resembles in nothing, squeezed. Only what has one meaning. */
const ALIASES = {
    '2bsd': 'BSD-2-Clause',
    '2clausebsd': 'BSD-2-Clause',
    '3bsd': 'BSD-3-Clause',
    '3clausebsd': 'BSD-3-Clause',
    '4clausebsd': 'BSD-4-Clause',
    al2: 'Apache-2.0',
    apach2: 'Apache-2.0',
    apachesoftware2: 'Apache-2.0',
    apl2: 'Apache-2.0',
    appache2: 'Apache-2.0',
    asf2: 'Apache-2.0',
    asl2: 'Apache-2.0',
    bsd2: 'BSD-2-Clause',
    bsd3: 'BSD-3-Clause',
    bsd4: 'BSD-4-Clause',
    bsdnew: 'BSD-3-Clause',
    bsdsimplified: 'BSD-2-Clause',
    bsdtwoclause: 'BSD-2-Clause',
    bsdthreeclause: 'BSD-3-Clause',
    cc0: 'CC0-1.0',
    cczero: 'CC0-1.0',
    creativecommonszero: 'CC0-1.0',
    dwtfywpl: 'WTFPL',
    expat: 'MIT',
    glp2: 'GPL-2.0-only',
    glp3: 'GPL-3.0-only',
    lglp3: 'LGPL-3.0-only',
    mitexpat: 'MIT',
    mitx11: 'MIT',
    modifiedbsd: 'BSD-3-Clause',
    mti: 'MIT',
    newbsd: 'BSD-3-Clause',
    originalbsd: 'BSD-4-Clause',
    revisedbsd: 'BSD-3-Clause',
    'silofl1.1': 'OFL-1.1',
    simplifiedbsd: 'BSD-2-Clause',
    unlicence: 'Unlicense',
    wtfpl2: 'WTFPL',
    x11mit: 'MIT',
    wtfpl1: 'WTFPL',
    zliblibpng: 'Zlib',
};
/** GNU's licences by what people call them; each with every version there is, alone and with "or later". */
const GNU = [
    ['GPL', ['gpl', 'gnugpl', 'gnugeneralpublic', 'generalpublic', 'gnupublic'], ['1.0', '2.0', '3.0']],
    [
        'LGPL',
        [
            'lgpl',
            'gnulgpl',
            'gnulessergeneralpublic',
            'lessergeneralpublic',
            'gnulibrarygeneralpublic',
            'lessergpl',
        ],
        ['2.0', '2.1', '3.0'],
    ],
    [
        'AGPL',
        ['agpl', 'apgl', 'gnuagpl', 'gnuafferogeneralpublic', 'afferogeneralpublic', 'afferogpl', 'gnuafferogpl'],
        ['1.0', '3.0'],
    ],
];
/** Addresses that stand for a licence; the first group is squeezed like a name. */
const ADDRESSES = [
    [/^(?:www\.)?opensource\.org\/licenses?\/([\w.-]+?)(?:-license)?(?:\.php|\.html)?$/, undefined],
    [/^spdx\.org\/licenses\/([\w.+-]+?)(?:\.html|\.json)?$/, undefined],
    [/^choosealicense\.com\/licenses\/([\w.-]+)$/, undefined],
    [/^(?:www\.)?apache\.org\/licenses\/license-(2\.0|1\.1|1\.0)(?:\.txt|\.html)?$/, 'apache'],
    [
        /^(?:www\.)?gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?([al]?gpl-\d\.\d)(?:\.txt|\.html|\.en\.html)?$/,
        undefined,
    ],
    [/^(?:www\.)?mozilla\.org\/mpl\/(2\.0|1\.1)(?:\/index\.txt)?$/, 'mpl'],
    [/^creativecommons\.org\/publicdomain\/(zero)\/1\.0$/, 'cc'],
    [/^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?\/\d\.\d)$/, 'cc'],
    [/^(mit)-license\.org$/, undefined],
    [/^(unlicense)\.org$/, undefined],
    [/^(?:www\.)?(wtfpl)\.net$/, undefined],
];
let index;
/**
 * The SPDX expression that a text means which is none: names of licences written out, spelled wrong, joined by
 * `/`, or given as a well-known address. A text with more than one meaning (`BSD`, `GPL`) has none.
 *
 * @returns an expression that `parseLicense` takes, or `undefined`.
 */
function correctSpelling(text) {
    if (text.length > MAX_TEXT || /[^\x20-\x7e]/.test(text))
        return undefined;
    return nameOf(text) ?? joined(text);
}
/** Licences joined by AND, OR, `/` (which means OR, as Cargo once wrote it) and parentheses, each of which may be misspelled. */
function joined(text) {
    const glued = text.replace(/(?<!\s)\s+or[\s-]+(?:any\s+)?(?:later|newer|greater)(?:\s+version)?/gi, '+');
    const parts = glued.split(/(\(|\)|(?<!\s)\s+(?:and|or)\s+|\/)/i).filter((part) => part.trim() !== '');
    if (parts.length < 2 || parts.length > 40)
        return undefined;
    const words = parts.map((part) => {
        const word = part.trim();
        if (word === '/')
            return 'OR';
        if (/^(?:\(|\)|and|or)$/i.test(word))
            return word.toUpperCase();
        return (0,licenses_expression.parseLicense)(word).state === 'parsed' ? word : nameOf(word);
    });
    if (words.includes(undefined))
        return undefined;
    const expression = words.join(' ');
    return (0,licenses_expression.parseLicense)(expression).state === 'parsed' ? expression : undefined;
}
/** The id of one licence by its name, alias, address or a spelling close to one of them. */
function nameOf(text) {
    const bare = text.replace(/^[\s"'<[*]+/, '').replace(/(?<![\s"'>\]*.,;])[\s"'>\]*.,;]+$/, '');
    const address = /^https?:\/\/(\S+?)\/?$/i.exec(bare)?.[1]?.toLowerCase();
    if (address !== undefined)
        return addressId(address);
    // "MIT <http://opensource.org/licenses/MIT>": both must say the same.
    const [, named, at] = /^([^:]*)[\s(<[]https?:\/\/([^\s()<>[\]]+)[)>\]]?$/i.exec(text.trim()) ?? [];
    if (named !== undefined && at !== undefined) {
        const [first, second] = [exactId(named), addressId(at.toLowerCase().replace(/\/$/, ''))];
        return first !== undefined && first === second ? first : undefined;
    }
    // "Apache License 2.0 (Apache-2.0)": both must say the same.
    const [, outer, inner] = /^([^()]+)\(([^()]+)\)?$/.exec(text.trim()) ?? [];
    if (outer !== undefined && inner !== undefined) {
        const [first, second] = [exactId(outer), exactId(inner)];
        return first !== undefined && first === second ? first : undefined;
    }
    return /[()]/.test(bare) ? undefined : lookUp(squeeze(bare));
}
/** An id, or a name that stands for one without a guess. */
function exactId(text) {
    return lookUp(squeeze(text));
}
function addressId(address) {
    for (const [pattern, prefix] of ADDRESSES) {
        const found = pattern.exec(address)?.[1];
        if (found !== undefined)
            return lookUp(squeeze(`${prefix ?? ''} ${found}`));
    }
    return undefined;
}
function lookUp(key) {
    index ??= buildIndex();
    const exact = index.get(key);
    // "Unlicensed" is the opposite of the Unlicense.
    if (exact !== undefined || key.length < 8 || key.startsWith('unlicen'))
        return exact;
    // One wrong letter in a long name; digits are never guessed.
    const digits = key.replace(/\D/g, '');
    const near = new Set();
    for (const [known, id] of index) {
        if (Math.abs(known.length - key.length) > 1 || known.length < 8 || known.replace(/\D/g, '') !== digits)
            continue;
        if ((0,nearest/* editDistance */.Y)(known, key) <= 1)
            near.add(id);
    }
    const [only] = near;
    return near.size === 1 ? only : undefined;
}
/** Letters and digits that tell licences apart: no filler words, no punctuation, `2.0` as `2`, "or later" as `+`. */
function squeeze(text) {
    return text
        .toLowerCase()
        .replaceAll('_', ' ')
        .replace(/(\d)[ ](?=0(?![\d.]))/g, '$1.')
        .replace(/\bl[iy][scz]+[ei]n[scz]+e?[ds]?\b/g, ' ')
        .replace(/\b(?:or|and)[\s-]+(?:any\s+)?(?:later|newer|greater)(?:\s+version)?\b/g, '+')
        .replace(/\b(?:the|under|version|ver|vers|software|only|terms|of)\b/g, ' ')
        .replace(/(?<=^|[^a-z]|[a-z]{2})v\.?\s*(?=\d)/g, ' ')
        .replace(/(\d)\.0(?![\d.])/g, '$1')
        .replace(/(?<!\d)\.|\.(?!\d)/g, '')
        .replace(/[^a-z0-9.+]/g, '');
}
function buildIndex() {
    const found = new Map();
    const add = (key, id) => {
        // What two licences share names neither.
        found.set(key, found.has(key) && found.get(key) !== id ? undefined : id);
    };
    for (const id of tokens/* CURRENT_IDS */.BD)
        add(squeeze(id), id);
    const ids = new Map(found);
    const names = LICENSE_NAMES.trim()
        .split('\n')
        .map((line) => line.split('\t'));
    for (const [id = '', name = ''] of names)
        if (!ids.has(squeeze(name)))
            add(squeeze(name), id);
    for (const [id = '', name = ''] of names) {
        const short = squeeze(name.replace(/(?<!\s)\s*["“(].*$/s, ''));
        if (short !== '' && !found.has(short))
            found.set(short, id);
    }
    for (const id of tokens/* DEPRECATED_IDS */.Bo)
        if (!found.has(squeeze(id)))
            add(squeeze(id), id);
    for (const [family, spoken, versions] of GNU) {
        for (const version of versions) {
            for (const name of spoken) {
                found.set(squeeze(`${name} ${version}`), `${family}-${version}-only`);
                found.set(`${squeeze(`${name} ${version}`)}+`, `${family}-${version}-or-later`);
            }
        }
    }
    for (const [key, id] of Object.entries(ALIASES))
        found.set(key, id);
    return new Map([...found].filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 59750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ CURRENT_IDS),
/* harmony export */   Bo: () => (/* binding */ DEPRECATED_IDS),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   U2: () => (/* binding */ licenseTokens),
/* harmony export */   dK: () => (/* binding */ licenseId)
/* harmony export */ });
/* harmony import */ var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53988);
/* harmony import */ var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75204);



const CURRENT_IDS = spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__;
const DEPRECATED_IDS = spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__;
const LICENSES = new Map([...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__, ...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__].map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS = new Map(spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__.map((id) => [id.toLowerCase(), id]));
const REFERENCE = /^(?:(DocumentRef-[A-Za-z0-9.-]+):)?((?:LicenseRef|AdditionRef)-[A-Za-z0-9.-]+)$/;
/** The id of the SPDX list that a text is, in any case; with the list's own spelling. */
function licenseId(text) {
    return LICENSES.get(text.toLowerCase());
}
/**
 * Cuts a text into the words of a licence expression. Ids match in any case, `LicenseRef-` and `AdditionRef-`
 * as they stand, and what follows them in any case.
 *
 * @returns the tokens, or why the text is no expression.
 * @see SPDX specification 3.0.1, annex B (licence expressions)
 */
function licenseTokens(text) {
    const tokens = [];
    for (const [word] of text.matchAll(/[()]|[^\s()]+/g)) {
        const token = tokenOf(word);
        if (token === undefined)
            return unknownWord(word);
        tokens.push(token);
    }
    return tokens;
}
function tokenOf(word) {
    switch (word.toUpperCase()) {
        case '(':
            return { kind: '(' };
        case ')':
            return { kind: ')' };
        case 'AND':
            return { kind: 'AND' };
        case 'OR':
            return { kind: 'OR' };
        case 'WITH':
            return { kind: 'WITH' };
    }
    const exception = EXCEPTIONS.get(word.toLowerCase());
    if (exception !== undefined)
        return { kind: 'exception', id: exception };
    const reference = REFERENCE.exec(word);
    if (reference !== null)
        return referenceToken(reference[1], reference[2] ?? '');
    const plus = word.endsWith('+');
    const id = licenseId(plus ? word.slice(0, -1) : word);
    return id === undefined ? undefined : { kind: 'license', id, plus, custom: false };
}
function referenceToken(document, name) {
    const at = name.indexOf('-') + 1;
    const place = document === undefined ? '' : `${document}:`;
    return name.startsWith('AdditionRef-')
        ? { kind: 'exception', id: `${place}${name.slice(0, at)}${name.slice(at).toLowerCase()}` }
        : { kind: 'license', id: place + name, plus: false, custom: true };
}
function unknownWord(word) {
    if (word === '+')
        return 'a + must follow its licence without a space';
    if (/[^A-Za-z0-9.+:-]/.test(word) || /[:+]./.test(word))
        return `${shown(word)} is no part of an SPDX expression`;
    return `${shown(word)} is not on the SPDX licence list`;
}
/** A word for a message, cut where it is long. */
function shown(word) {
    return `'${word.length > 60 ? `${word.slice(0, 57)}…` : word}'`;
}


/***/ })

};
;