"use strict";
exports.id = 4294;
exports.ids = [4294];
exports.modules = {

/***/ 14294:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFolders: () => (/* binding */ storeFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_settings_npm_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30470);


/**
 * The stores of this machine's user: from the environment variables that the package managers read, else their
 * defaults. Settings of the repository are not followed: they could name any folder.
 *
 * @param base absolute path of the lockfile's folder.
 */
function storeFolders(base, env, platform = process.platform) {
    const home = nonEmpty(env.HOME) ?? nonEmpty(env.USERPROFILE);
    const below = (...parts) => (home === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0___default().join(home, ...parts)]);
    const given = (value, ...parts) => nonEmpty(value) === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(value ?? '', ...parts)];
    const first = (...choices) => choices.find((choice) => choice.length > 0) ?? [];
    const local = given(env.LOCALAPPDATA);
    return {
        yarnBerry: [
            node_path__WEBPACK_IMPORTED_MODULE_0___default().join(base, '.yarn/cache'),
            ...first(given(env.YARN_CACHE_FOLDER), given(env.YARN_GLOBAL_FOLDER, 'cache'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'Yarn/Berry/cache')) : [], below('.yarn/berry/cache')),
        ],
        yarnClassic: first(given(env.YARN_CACHE_FOLDER, 'v6'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'Yarn/Cache/v6')) : [], platform === 'darwin' ? below('Library/Caches/Yarn/v6') : [], given(env.XDG_CACHE_HOME, 'yarn/v6'), below('.cache/yarn/v6')),
        bun: first(given(env.BUN_INSTALL_CACHE_DIR), given(env.BUN_INSTALL, 'install/cache'), below('.bun/install/cache')),
        npm: given((0,_io_settings_npm_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .npmCacheFolder */ .Qx)(env, platform)),
        pnpm: [
            // Not read by pnpm 11 and newer.
            ...given(env.npm_config_store_dir ?? env.NPM_CONFIG_STORE_DIR),
            ...first(given(env.pnpm_config_store_dir ?? env.PNPM_CONFIG_STORE_DIR), given(env.PNPM_HOME, 'store'), given(env.XDG_DATA_HOME, 'pnpm/store'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'pnpm/store')) : [], platform === 'darwin' ? below('Library/pnpm/store') : [], below('.local/share/pnpm/store')),
        ],
    };
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 15657:
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

/***/ 30470:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ npmCacheFolder),
/* harmony export */   sr: () => (/* binding */ fromNpmCache),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_packages_integrity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95488);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15657);






/** npm's cache on this machine: from the environment, else where npm has it by default. */
function npmCacheFolder(env, platform = process.platform) {
    const given = env.npm_config_cache ?? env.NPM_CONFIG_CACHE;
    if (given !== undefined && given !== '')
        return given;
    if (platform === 'win32' && env.LOCALAPPDATA)
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.LOCALAPPDATA, 'npm-cache');
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .homeFolder */ .W)(env);
    return home === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npm');
}
/**
 * The bytes that npm keeps under a hash, where they are of that hash; `larger` where there are more than `cap`.
 *
 * @param pin one hash of an integrity: `sha512-…`.
 * @see cacache, `content-v2`
 */
async function fromNpmCache(folder, pin, cap) {
    const [hash] = (0,_model_packages_integrity_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIntegrity */ .hN)(pin);
    if (hash === undefined)
        return undefined;
    const { hex, algorithm } = hash;
    const place = [algorithm, hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)];
    try {
        const bytes = await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, '_cacache', 'content-v2', ...place), cap);
        return bytes !== undefined && isOf(bytes, pin) ? bytes : undefined;
    }
    catch (error) {
        // A cache that cannot be read has nothing for us.
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De && error.code === 'INPUT_TOO_LARGE' ? 'larger' : undefined;
    }
}
/** Whether bytes have a hash. */
function isOf(bytes, pin) {
    const [hash] = (0,_model_packages_integrity_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIntegrity */ .hN)(pin);
    return hash !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash.algorithm).update(bytes).digest('hex') === hash.hex;
}


/***/ }),

/***/ 95488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    return readIntegrity(text).hashes;
}
/**
 * As `parseIntegrity`, with the parts that are no hash of a known algorithm and length. Package managers do not agree on
 * them: npm takes `sha224-…` for stronger than SHA-1, and compares what it can of a cut-off SHA-512.
 */
function readIntegrity(text) {
    const hashes = [];
    const strange = [];
    for (const part of text.split(/\s+/)) {
        const hash = hashIn(part);
        if (hash !== undefined)
            hashes.push(hash);
        else if (part !== '')
            strange.push(part);
    }
    return { hashes, strange };
}
function hashIn(part) {
    const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
    if (match === null)
        return undefined;
    const algorithm = match[1];
    const digest = Buffer.from(match[2] ?? '', 'base64');
    if (digest.length !== BYTES[algorithm])
        return undefined;
    return { algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') };
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ })

};
;