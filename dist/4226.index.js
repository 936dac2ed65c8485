"use strict";
exports.id = 4226;
exports.ids = [4226];
exports.modules = {

/***/ 94226:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseNpmrc)
/* harmony export */ });
/**
 * Parses an `.npmrc`.
 *
 * @param env given for the user's own files, whose `${VAR}`, npm's `${VAR?}` and pnpm's `${VAR-default}` and
 * `${VAR:-default}` stand for environment variables. A repository's file gets none: whoever can change it must not be
 * able to read the environment.
 * @param unset is told of each key that is left out because a variable in it is not set.
 * @see npm documentation, "npmrc"
 */
function parseNpmrc(text, env, unset = () => { }) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('['))
            continue;
        const at = trimmed.indexOf('=');
        if (at <= 0)
            continue;
        const written = unquote(trimmed.slice(0, at).trim());
        const tell = (variable) => unset(written, variable);
        const key = expand(written, env, tell);
        const value = expand(unquote(trimmed.slice(at + 1).trim()), env, tell);
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
function unquote(text) {
    const quote = text[0];
    if (text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote))
        return text.slice(1, -1);
    // An unquoted comment begins at a `;` or `#` after white space.
    return text.replace(/(?<!\s)\s+[;#].*$/s, '');
}
/** `undefined` where a variable that must be set is not: npm leaves the text as it is, which would send it as a token. */
function expand(text, env, unset) {
    if (env === undefined || !text.includes('${'))
        return text;
    let missing = false;
    const expanded = text.replace(/(?<!\\)\$\{([^${}?:-]+)(?:\?|(:?)-([^${}]*))?\}/g, (whole, name, colon, fallback) => {
        const value = env[name];
        if (value !== undefined && (value !== '' || colon !== ':'))
            return value;
        if (fallback === undefined && !whole.endsWith('?}')) {
            missing = true;
            unset(name);
        }
        return fallback ?? '';
    });
    return missing ? undefined : expanded;
}


/***/ })

};
;