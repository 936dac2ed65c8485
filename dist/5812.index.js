"use strict";
exports.id = 5812;
exports.ids = [5812];
exports.modules = {

/***/ 35812:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patternIndex: () => (/* binding */ patternIndex)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61541);


/** Finds the entries whose pattern matches a package, in their order; most are found by name, without a comparison. */
function patternIndex(entries) {
    const byName = new Map();
    const wild = [];
    for (const [at, entry] of entries.entries()) {
        const compiled = { at, entry, pattern: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(entry.package) };
        const { literal } = compiled.pattern;
        if (literal === undefined)
            wild.push(compiled);
        else
            (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(byName, literal, compiled);
    }
    if (entries.length === 0)
        return () => [];
    return (subject) => {
        const prepared = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(subject);
        return [...(byName.get(prepared.parts.name) ?? []), ...wild]
            .filter(({ pattern }) => pattern.matches(prepared))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry);
    };
}


/***/ }),

/***/ 61541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ compilePattern),
  Ky: () => (/* binding */ demandPattern),
  Tt: () => (/* binding */ demandProblem),
  tx: () => (/* binding */ matchSegment),
  hd: () => (/* binding */ packagePattern),
  AL: () => (/* binding */ patternProblem),
  kB: () => (/* binding */ prepareSubject)
});

// EXTERNAL MODULE: ./build/model/text/percent.js
var percent = __webpack_require__(42424);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
;// CONCATENATED MODULE: ./build/model/packages/purl-types.js

/** The types that the purl specification registers or lists as candidates, and those that scanners write beside them. */
const PURL_TYPES = [
    ...['alpm', 'android', 'apache', 'apk', 'apple', 'atom', 'bazel', 'bitbucket', 'bitnami', 'bower'],
    ...['brew', 'buildroot', 'cargo', 'carthage', 'chef', 'chocolatey', 'clojars', 'cocoapods'],
    ...['composer', 'conan', 'conda', 'coreos', 'cpan', 'cran', 'crystal', 'ctan', 'dart', 'deb'],
    ...['docker', 'dotnet', 'drupal', 'dtype', 'dub', 'ebuild', 'eclipse', 'elm', 'gem', 'generic'],
    ...['gitea', 'github', 'gitlab', 'golang', 'gradle', 'guix', 'hackage', 'haxe', 'helm', 'hex'],
    ...['homebrew', 'huggingface', 'jenkins', 'julia', 'k8s', 'kb', 'linux-kernel', 'lua', 'luarocks'],
    ...['maven', 'melpa', 'meteor', 'mlflow', 'nim', 'nix', 'npm', 'nuget', 'oci', 'opam', 'openwrt'],
    ...['osgi', 'otp', 'p2', 'pear', 'pecl', 'perl6', 'platformio', 'portage', 'pub', 'puppet', 'pypi'],
    ...['qpkg', 'rpm', 'sourceforge', 'sublime', 'swid', 'swift', 'terraform', 'vagrant', 'vim'],
    ...['vscode-extension', 'wordpress', 'wordpress-plugin', 'yocto'],
];
/**
 * The purl type that was meant, where one is given that nobody writes and that is nearly one that somebody does:
 * `npn` is `npm`. Types that are like none are somebody's own.
 */
function meantPurlType(type) {
    return PURL_TYPES.includes(type) ? undefined : (0,nearest/* nearest */.p)(type, PURL_TYPES);
}

;// CONCATENATED MODULE: ./build/model/packages/pattern.js



function prepareSubject({ name, purl }) {
    const parsed = purl === undefined ? undefined : (0,packages_purl/* parsePurl */.$l)(purl);
    if (parsed === undefined)
        return { whole: name, parts: splitVersion(name) };
    return { whole: name, parts: parsed, type: parsed.type };
}
/**
 * Prepares a pattern for packages and other subjects.
 *
 * - `pkg:npm/@scope/name@1.2.3`: a purl; without `@version` any version; qualifiers and subpath are ignored.
 * - `name@1.2.3`, `name`, `@scope/name`: an npm-style name, any ecosystem; without version any version.
 * - `*` stands for any characters but `/` (and, in a name, `@`).
 */
function compilePattern(pattern) {
    const isPurl = pattern.startsWith('pkg:');
    const wanted = isPurl ? (0,packages_purl/* parsePurl */.$l)(pattern) : splitVersion(pattern);
    if (wanted === undefined)
        return { matches: () => false };
    const type = isPurl ? (0,packages_purl/* parsePurl */.$l)(pattern)?.type : undefined;
    const { name, version } = wanted;
    const matches = (subject) => {
        if (isPurl && subject.type !== type)
            return false;
        if (matchSegment(name, subject.parts.name) &&
            (version === '' || matchSegment(version, subject.parts.version)))
            return true;
        // Paths and image references may hold an @ that is no version.
        return subject.type === undefined && !isPurl && matchSegment(pattern, subject.whole);
    };
    return name.includes('*') ? { matches } : { literal: name, matches };
}
/** Whether a pattern matches a subject; see compilePattern. */
function packagePattern(pattern) {
    const { matches } = compilePattern(pattern);
    return (subject) => matches(prepareSubject(subject));
}
/**
 * Prepares a pattern of a setting that asks for more of what it matches, such as `provenance.require`. As compilePattern
 * has it, but a name of stars alone (`*`, `pkg:npm/*`) is every name, with and without a scope.
 *
 * @returns `everything` where the pattern names nothing in particular.
 */
function demandPattern(pattern) {
    const purl = (0,packages_purl/* parsePurl */.$l)(pattern);
    const { name, version } = purl ?? splitVersion(pattern);
    if (!/^\*+$/.test(name)) {
        const everything = !/[^*@/]/.test(name);
        return { everything, matches: packagePattern(pattern) };
    }
    const matches = (subject) => {
        const { type, parts } = prepareSubject(subject);
        return ((purl === undefined || purl.type === type) && (version === '' || matchSegment(version, parts.version)));
    };
    return { everything: true, matches };
}
/** Why a pattern of such a setting is refused, or `undefined`: one that fits no name asks for nothing. */
function demandProblem(pattern) {
    const parsed = parsePattern(pattern);
    if (typeof parsed === 'string')
        return parsed;
    const { name } = parsed;
    if (name.includes('?'))
        return `'${pattern}' fits no package: ? is no wildcard here, * is`;
    if (/^@[^/]*$/.test(name))
        return `'${pattern}' fits no package: its packages are '${name}/*'`;
    return undefined;
}
/** Hosts and shelves: parts of names that say where packages come from, and nothing of which. */
const PLACES = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'library']);
/** Package URL types whose namespace is the distribution: all packages of an image have the same. */
const SYSTEM_TYPES = new Set(['deb', 'rpm', 'apk', 'alpm']);
/** Letters and digits, and what joins them, of at least this length narrow a name down. */
const MIN_RUN = 3;
/**
 * Why a pattern is refused, or `undefined`. One that names nothing in particular would waive a rule for (nearly)
 * everything: `*`, `@*\/*`, `pkg:npm/*`, but also `*e*`, `?*`, `pkg:deb/debian/*` and `pkg:maven/com.*\/*`. With a
 * wildcard, a whole part between slashes or three characters in a row have to be given.
 */
function patternProblem(pattern) {
    const parsed = parsePattern(pattern);
    if (typeof parsed === 'string')
        return parsed;
    const { name, purl } = parsed;
    if (!/[^*@/.?]/.test(name))
        return `'${pattern}' would match everything: name at least a part of the package`;
    if (!name.includes('*'))
        return undefined;
    const parts = name.split('/');
    const said = purl !== undefined && parts.length > 1 && SYSTEM_TYPES.has(purl.type) ? parts.slice(1) : parts;
    if (said.some(namesSomething))
        return undefined;
    return `'${pattern}' would match too much: beside wildcards, give a whole part of the name (a scope, a folder) or ${MIN_RUN} of its characters in a row`;
}
/** The name in a pattern, and its purl where it is one; or what is wrong with that. */
function parsePattern(pattern) {
    if (!pattern.startsWith('pkg:'))
        return { name: splitVersion(pattern).name };
    const purl = (0,packages_purl/* parsePurl */.$l)(pattern);
    if (purl === undefined || (0,percent/* decodePercent */.g)(pattern) === undefined)
        return `'${pattern}' is not a package URL (pkg:npm/name@version)`;
    const meant = meantPurlType(purl.type);
    return meant === undefined
        ? { name: purl.name, purl }
        : `'${pattern}' has the type '${purl.type}', which no package has: did you mean pkg:${meant}/?`;
}
/** Whether a part of a name (between slashes) fits few names alone. */
function namesSomething(part) {
    if (PLACES.has(part))
        return false;
    if (!part.includes('*'))
        return /[\p{L}\p{N}]/u.test(part);
    // Namespaces of Maven and others begin with a domain turned around.
    const own = part.replace(/^(?:com|org|net|io|dev)\./, '');
    return own
        .split('*')
        .some((run) => /[\p{L}\p{N}]/u.test(run) && run.replace(/[@?]/g, '').length >= MIN_RUN);
}
function splitVersion(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? { name: text, version: '' } : { name: text.slice(0, at), version: text.slice(at + 1) };
}
/** Glob with `*` only, which matches no `/`. Linear in text × stars: remembers the last star alone. */
function matchSegment(pattern, text) {
    if (!pattern.includes('*'))
        return pattern === text;
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p;
            mark = t;
            p += 1;
        }
        else if (p < pattern.length && pattern[p] === text[t]) {
            p += 1;
            t += 1;
        }
        else if (star !== -1 && text[mark] !== '/') {
            mark += 1;
            t = mark;
            p = star + 1;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}


/***/ })

};
;