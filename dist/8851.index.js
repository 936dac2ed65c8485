"use strict";
exports.id = 8851;
exports.ids = [8851];
exports.modules = {

/***/ 43679:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPackageFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5005);
/* harmony import */ var _small_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37342);




/**
 * The package of this name and version in a folder.
 *
 * @param within absolute, resolved path that the folder must not lead out of, whatever links stand in it.
 */
function readPackageFolder(folder, wanted, { within, from }) {
    const real = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .visiblePath */ .ex)(folder);
    if (real === undefined || !(0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(within, real))
        return undefined;
    const manifest = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, 'package.json')));
    if (!(0,_package_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestOf */ .v)(manifest, wanted))
        return undefined;
    const file = (name) => {
        const bytes = name === node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(name) ? (0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallBytes */ .Nz)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(real, name)) : undefined;
        return bytes && { file: name, text: bytes.toString('utf8'), sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(bytes) };
    };
    return {
        from,
        manifest,
        licenseFiles: () => (0,_package_files_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseFileNames */ .k)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(real), manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}


/***/ }),

/***/ 5005:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ licenseFileNames),
/* harmony export */   v: () => (/* binding */ isManifestOf)
/* harmony export */ });
/** Files that hold a licence or a notice by npm's habits (`MIT-LICENSE.txt` is jQuery's); code of that name is none. */
const LICENSE_FILE = /^(?:(?:un)?licen[cs]e|copying|copyright|notice)|\.licen[cs]e$|^[a-z0-9]+[-_]licen[cs]e(?:\.(?:txt|md|markdown))?$/i;
const CODE = /\.(?:[cm]?[jt]sx?|json|map|d\.ts)$/i;
const MAX_FILES = 20;
/** The names of licence files among those of a folder, few and sorted. */
function licenseFileNames(names, manifest) {
    const referred = referredFile(manifest);
    return names
        .filter((name) => name === referred || (LICENSE_FILE.test(name) && !CODE.test(name)))
        .sort()
        .slice(0, MAX_FILES);
}
/** The file that `SEE LICENSE IN <file>` names, where it is one of the top folder. */
function referredFile(manifest) {
    const license = 'license' in manifest ? manifest.license : undefined;
    if (typeof license !== 'string')
        return undefined;
    const file = /^SEE LICEN[SC]E IN (.{1,200})$/i.exec(license)?.[1]?.trim().replace(/^\.\//, '');
    return file === undefined || /[/\\]/.test(file) ? undefined : file;
}
/** Whether a package.json is of this name and version. */
function isManifestOf(manifest, { name, version }) {
    if (manifest === undefined)
        return false;
    const said = manifest;
    return said.name === name && (version === undefined || said.version === version);
}


/***/ }),

/***/ 37342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   Nz: () => (/* binding */ readSmallBytes),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   ex: () => (/* binding */ visiblePath),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   lv: () => (/* binding */ withOpenFile),
/* harmony export */   uT: () => (/* binding */ listFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);



/** A file larger than this is not read. */
const CAP = 1024 * 1024;
/** A folder's path with its symbolic links resolved; `undefined` where there is nothing that this process may see. */
function visiblePath(folder) {
    try {
        return (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder);
    }
    catch (error) {
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return undefined;
        throw error;
    }
}
/** A regular file's text within the cap. Neither follows a link nor waits on a pipe. */
function readSmallFile(file) {
    return readSmallBytes(file)?.toString('utf8');
}
/** The same as bytes. */
function readSmallBytes(file) {
    return withOpenFile(file, (handle, size) => {
        if (size > CAP)
            return undefined;
        const buffer = Buffer.allocUnsafe(size);
        let length = 0;
        while (length < size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, length, size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.subarray(0, length);
    });
}
/** Reads of a regular file while it is open; `undefined` where there is none. Neither follows a link nor waits on a pipe. */
function withOpenFile(file, read) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return undefined;
        throw error;
    }
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        return info.isFile() ? read(handle, info.size) : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** Names in a folder, sorted; none where it is not there. */
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return [];
        throw error;
    }
}
/** Names of the real folders in a folder (no links), sorted. */
function listFolders(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
    }
    catch (error) {
        if ((0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error))
            return [];
        throw error;
    }
}
/** Whether a resolved path is `root` or below it. */
function isWithin(root, real) {
    return real === root || real.startsWith(root + (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
}
/** A JSON object, or `undefined` where the text is none. */
function parseObject(text) {
    if (text === undefined)
        return undefined;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
    }
    catch (error) {
        // A broken file says nothing: the package stays unread, which is reported.
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

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

/***/ 81733:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findArchives: () => (/* binding */ findArchives)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _store_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14294);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77755);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27760);





const CAP = 256 * 1024 * 1024;
/**
 * Finds the archives that Yarn 2 and later packs itself, in the repository's cache and the user's: only those whose
 * bytes have the checksum that the lockfile pins.
 *
 * @param bases absolute paths of the lockfiles' folders.
 * @returns the files that an archive holds, by their paths in the package; `undefined` where there is none.
 */
function findArchives(bases, env) {
    const folders = new Set(bases.flatMap((base) => (0,_store_folders_js__WEBPACK_IMPORTED_MODULE_2__.storeFolders)(base, env).yarnBerry));
    const archives = (0,_stores_js__WEBPACK_IMPORTED_MODULE_3__.createPrefixIndex)([...folders]);
    return async ({ name, version, checksum }) => {
        const [, hex] = /^[^/]*\/([0-9a-f]{128})$/.exec(checksum) ?? [];
        if (hex === undefined)
            return undefined;
        const named = name.replace('/', '-');
        for (const file of [...archives(`${named}-npm-${version}-`), ...archives(`${named}-patch-`)]) {
            if (!file.endsWith('.zip'))
                continue;
            const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfExists */ .OR)(file, CAP);
            if (bytes === undefined || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(bytes).digest('hex') !== hex)
                continue;
            return (0,_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackZip */ .Y)(bytes, `node_modules/${name}/`);
        }
        return undefined;
    };
}


/***/ })

};
;