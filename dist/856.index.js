"use strict";
exports.id = 856;
exports.ids = [856];
exports.modules = {

/***/ 74900:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 1486:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** npm's and GitHub's words. `unknown` gates like the highest (a missing rating proves nothing). */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unknown'];
/** A threshold a policy may set: findings at or above it count. `never` switches the threshold off. */
const THRESHOLDS = ['critical', 'high', 'moderate', 'low', 'info', 'never'];
const RANK = { unknown: 5, critical: 4, high: 3, moderate: 2, low: 1, info: 0 };
const WORDS = {
    critical: 'critical',
    blocker: 'critical',
    high: 'high',
    important: 'high',
    major: 'high',
    error: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    warning: 'moderate',
    low: 'low',
    minor: 'low',
    note: 'low',
    info: 'info',
    informational: 'info',
    none: 'info',
    negligible: 'info',
    unimportant: 'info',
};
/** Every word that `parseSeverity` knows, lower case. */
const SEVERITY_WORDS = Object.keys(WORDS);
/** Any scanner's severity word, in any case, to ours; what is not known is `unknown`, never dropped. */
function parseSeverity(word) {
    if (typeof word !== 'string')
        return 'unknown';
    const key = word.trim().toLowerCase();
    return Object.hasOwn(WORDS, key) ? WORDS[key] : 'unknown';
}
/** Sort order, most severe first, with `unknown` right after `critical`. */
function compareSeverity(a, b) {
    const order = (s) => (s === 'unknown' ? 3.5 : RANK[s]);
    return order(b) - order(a);
}
/** Whether a severity reaches a threshold. `unknown` reaches every threshold but `never`. */
function reaches(severity, threshold) {
    return threshold !== 'never' && RANK[severity] >= RANK[threshold];
}


/***/ }),

/***/ 31012:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   kq: () => (/* binding */ nearestAbove)
/* harmony export */ });
/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    if (TRIPLE.test(a) && TRIPLE.test(b))
        return compareTriples(a, b);
    const left = split(a);
    const right = split(b);
    for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
        const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
        if (order !== 0)
            return order;
    }
    if (left.pre === right.pre)
        return 0;
    if (left.pre === '')
        return 1;
    if (right.pre === '')
        return -1;
    const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)];
    for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
        const [one, other] = [pre[0][index], pre[1][index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const order = comparePart(one, other);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;
function compareTriples(a, b) {
    let [atA, atB] = [0, 0];
    for (let part = 0; part < 3; part += 1) {
        const endA = part < 2 ? a.indexOf('.', atA) : a.length;
        const endB = part < 2 ? b.indexOf('.', atB) : b.length;
        const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
        if (order !== 0)
            return order;
        [atA, atB] = [endA + 1, endB + 1];
    }
    return 0;
}
/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
function nearestAbove(installed, candidates) {
    let best;
    for (const candidate of candidates) {
        if (installed !== undefined && compareVersions(candidate, installed) <= 0)
            continue;
        if (best === undefined || compareVersions(candidate, best) < 0)
            best = candidate;
    }
    return best;
}
/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
function upperBounds(range) {
    return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function split(version) {
    const plus = version.indexOf('+');
    const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
    const dash = plain.indexOf('-');
    return dash === -1
        ? { release: plain.split('.'), pre: '' }
        : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}
const NUMBER = /^\d{1,15}$/;
function comparePart(a, b) {
    if (a === b)
        return 0;
    const isNumber = NUMBER.test(a);
    const other = NUMBER.test(b);
    if (isNumber && other)
        return Number(a) - Number(b);
    // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
    if (isNumber !== other)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;