"use strict";
exports.id = 4265;
exports.ids = [4265];
exports.modules = {

/***/ 88929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The user's own folder; `undefined` where there is none: a container's user without an entry among the accounts, or a
 * HOME that is empty. Never a path relative to where we stand, which would make the repository's files the user's.
 */
function homeFolder(env) {
    return [() => env.HOME, () => env.USERPROFILE, (node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir), () => node_os__WEBPACK_IMPORTED_MODULE_0___default().userInfo().homedir]
        .map(found)
        .find((folder) => folder !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder));
}
function found(ask) {
    try {
        return ask();
    }
    catch {
        // The system knows no account of this id.
        return undefined;
    }
}


/***/ }),

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


/***/ }),

/***/ 39030:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65848);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19601);



/**
 * Parses TOML that comes from outside: UTF-8, version 1.0 of the language.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
async function parseToml(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text, { maxDepth: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l });
    }
    catch (error) {
        const place = error instanceof TomlError ? { line: error.line, column: error.column } : {};
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not valid TOML: ${reason.slice(0, 200)}`, {
            location: { file, ...place },
            hint: 'Correct what stands there; package managers that take it read it each in its own way.',
            cause: error,
        });
    }
}


/***/ })

};
;