"use strict";
exports.id = 5828;
exports.ids = [5828];
exports.modules = {

/***/ 32669:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readTar),
  d: () => (/* binding */ tarFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/io/formats/tar-header.js
/** Kinds that all readers know: files, links, devices, folders, pipes, and what describes others. */
const KNOWN = '\x000123456gxLK';
/** Members of pax headers that change what an entry is. `type` is none of POSIX's, and npm's reader knows it. */
const DECIDING = ['path', 'size', 'linkpath', 'type'];
/** What is wrong with an archive of which readers would not unpack the same. */
function ambiguous(why) {
    return new Error(`can be read in more than one way: ${why}`);
}
/** @throws Error where the block is no header, or one that readers take differently. */
function readHeader(block) {
    if (!hasChecksum(block))
        throw new Error('is not a tar archive');
    const type = String.fromCharCode(block[156] ?? 0);
    const path = nameOf(block);
    if (!KNOWN.includes(type))
        throw ambiguous(`${path} is of the kind '${type}'`);
    const isLink = type === '1' || type === '2';
    if (!isLink && type !== 'x' && type !== 'g' && block[157] !== 0)
        throw ambiguous(`${path} is no link and leads somewhere`);
    const size = numberIn(block.subarray(124, 136));
    if (isLink && size > 0)
        throw ambiguous(`the link ${path} has a content`);
    return { kind: kindOf(type), type, path, mode: modeIn(block), size };
}
/** What an entry says of the next; `undefined` where it stands for itself. @throws Error */
function describeNext({ type }, bytes) {
    if (type === 'L')
        return { path: wholeText(bytes) };
    if (type === 'K')
        return {};
    if (type !== 'x' && type !== 'g')
        return undefined;
    const members = paxMembers(bytes);
    const { path, size, type: kind } = members;
    if (kind !== undefined || Object.keys(members).some((key) => key.startsWith('GNU.sparse')))
        throw ambiguous('a pax header of it makes an entry something else');
    if (type === 'g' && DECIDING.some((key) => members[key] !== undefined))
        throw ambiguous('a pax header names all of its entries');
    return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) };
}
function kindOf(type) {
    if (type === '0' || type === '\0')
        return 'file';
    return type === '5' ? 'folder' : 'other';
}
function hasChecksum(header) {
    let sum = 0;
    for (let at = 0; at < header.length; at += 1)
        sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
    return sum === octalIn(header.subarray(148, 156));
}
/** Octal between spaces and zeros, or base 256 where the first bit is set; nothing is zero. */
function numberIn(field) {
    if (((field[0] ?? 0) & 0x80) !== 0) {
        const high = field.subarray(0, -6);
        if (high.some((byte, at) => byte !== (at === 0 ? 0x80 : 0)))
            throw ambiguous('a number of it is too large');
        return field.readUIntBE(field.length - 6, 6);
    }
    const value = octalIn(field);
    if (value === undefined)
        throw ambiguous('a number of it is none');
    return value;
}
function octalIn(field) {
    const match = /^ *(?:([0-7]+)[ \0]*|\0[ \0]*)?$/.exec(field.toString('latin1'));
    return match === null ? undefined : Number.parseInt(match[1] ?? '0', 8);
}
/** Permission bits; what is no number has none. */
function modeIn(block) {
    const mode = Number.parseInt(textIn(block.subarray(100, 108)).trim() || '0', 8);
    return Number.isNaN(mode) ? 0 : mode;
}
function nameOf(block) {
    const name = wholeText(block.subarray(0, 100));
    // Where it is short, some writers keep times in the rest of it.
    const prefix = wholeText(block.subarray(345, block[475] === 0 ? 475 : 500));
    if (prefix === '')
        return name;
    // Other formats keep other things there, and not every reader looks at the format.
    if (block.toString('latin1', 257, 265) !== 'ustar\x0000')
        throw ambiguous(`${name} may have a prefix`);
    return `${prefix}/${name}`;
}
/** Records of `LENGTH KEY=VALUE\n`, the last of a key. */
function paxMembers(bytes) {
    const members = Object.create(null);
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const length = space === -1 ? '' : bytes.toString('latin1', at, space);
        const end = at + Number(length);
        if (!/^[1-9][0-9]{0,6}$/.test(length) || end > bytes.length || bytes[end - 1] !== 0x0a)
            throw ambiguous('a pax header of it is none');
        const record = bytes.toString('utf8', space + 1, end - 1);
        const equals = record.indexOf('=');
        members[record.slice(0, Math.max(equals, 0))] = record.slice(equals + 1);
        at = end;
    }
    const byLine = membersByLine(bytes.toString('utf8'));
    if (DECIDING.some((key) => members[key] !== byLine[key] || members[key]?.includes('\0') === true))
        throw ambiguous('a pax header of it says one thing by its lengths and another by its lines');
    return members;
}
/** The same as npm's reader sees it, which takes each line for a record. */
function membersByLine(text) {
    const members = Object.create(null);
    for (const line of text.split('\n')) {
        const [, length = '', key = '', value = ''] = /^(\d+) ([^=]*)=(.*)$/s.exec(line) ?? [];
        if (Number(length) === Buffer.byteLength(line) + 1)
            members[key] = value;
    }
    return members;
}
/** The text of a field, behind which only zeros may stand. */
function wholeText(bytes) {
    const text = textIn(bytes);
    const end = bytes.indexOf(0);
    if (end !== -1 && bytes.subarray(end).some((byte) => byte !== 0))
        throw ambiguous(`the name ${text} has two ends`);
    return text;
}
function textIn(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

;// CONCATENATED MODULE: ./build/io/formats/tar.js


const BLOCK = 512;
const MAX_FILES = 200_000;
/** Larger descriptions are passed over by some readers. */
const MAX_DESCRIPTION = 1024 * 1024;
/** Files that decide what an installation runs. */
const tar_DECIDING = ['package.json', 'binding.gyp'];
/**
 * The regular files of an npm tarball. Other kinds of entries are what package managers do not unpack either.
 *
 * @throws Error where package managers would not take the same file for what decides about an installation.
 */
function tarFiles(entries) {
    const deciding = new Map();
    return entries.flatMap(({ kind, path, bytes }) => {
        const inside = path.slice(path.indexOf('/') + 1);
        if (readings(path).some((one) => tar_DECIDING.includes(one.toLowerCase()))) {
            if (kind !== 'file' || !tar_DECIDING.includes(inside) || inside === path)
                throw ambiguous(`not every reader takes ${path} for the same file`);
            if (deciding.get(inside)?.equals(bytes) === false)
                throw ambiguous(`it holds two different ${inside}`);
            deciding.set(inside, bytes);
        }
        return kind === 'file' ? [{ path: tidied(inside), bytes }] : [];
    });
}
/** Some archives write `./` inside a path, which all readers leave out. One that goes back stays as it is. */
function tidied(path) {
    return path.split('/').includes('..') ? path : external_node_path_.posix.normalize(path);
}
/** What package managers, and the systems they unpack on, make of a path: which comes first, cutting or tidying. */
function readings(path) {
    const slashed = path.replaceAll('\\', '/');
    const tidy = external_node_path_.posix
        .normalize(slashed)
        .split('/')
        .filter((part) => part !== '');
    const cut = external_node_path_.posix.normalize(slashed.slice(slashed.indexOf('/') + 1)).replace(/^\/+/, '');
    return [cut, tidy.join('/'), tidy.slice(1).join('/')];
}
/**
 * The entries of a tar archive, decompressed: ustar with its prefix, pax paths and GNU long names. What the package
 * managers' readers are known to take differently is refused, since then nobody can say what would be unpacked.
 *
 * @throws Error where the archive is cut short, is none, or can be read in more than one way.
 * @see POSIX.1-2017, pax, "ustar Interchange Format"; docs/decisions/0226-tarballs-read-one-way.md
 */
function readTar(archive) {
    const entries = [];
    let longName;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const block = archive.subarray(at, at + BLOCK);
        if (isZero(block)) {
            // Some readers stop at the first empty block, others at the second.
            if (!isZero(archive.subarray(at + BLOCK)))
                throw ambiguous('it goes on behind its end');
            if (longName !== undefined)
                throw ambiguous('its end has a name');
            return entries;
        }
        const header = readHeader(block);
        const start = at + BLOCK;
        const { size, type } = header;
        if (size > archive.length - start)
            throw new Error('is cut short');
        const bytes = archive.subarray(start, start + size);
        const described = describeNext(header, bytes);
        if (described !== undefined) {
            if (size > MAX_DESCRIPTION)
                throw ambiguous('it has a description of more than 1 MiB');
            if (longName !== undefined && type !== 'K')
                throw ambiguous('an entry of it is described twice');
            longName ??= described.path;
            if (described.size !== undefined)
                assertSize(described.size, archive.subarray(start), size);
        }
        else {
            const path = longName ?? header.path;
            longName = undefined;
            if (size > 0 && (header.kind === 'folder' || path.endsWith('/')))
                throw ambiguous(`the folder ${path} has a content`);
            entries.push({ kind: header.kind, path, mode: header.mode, bytes });
        }
        if (entries.length > MAX_FILES)
            throw new Error(`holds more than ${MAX_FILES} files`);
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    throw new Error('is cut short');
}
/** A pax size must be what the header behind it says: of which of the two counts, readers differ. */
function assertSize(size, behind, descriptionSize) {
    const next = Math.ceil(descriptionSize / BLOCK) * BLOCK;
    if (behind.length < next + BLOCK)
        throw new Error('is cut short');
    const header = readHeader(behind.subarray(next, next + BLOCK));
    if (header.size !== size)
        throw ambiguous('an entry of it has two sizes');
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
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

/***/ 59045:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ installScripts),
/* harmony export */   Z_: () => (/* binding */ readInstallation),
/* harmony export */   wL: () => (/* binding */ scriptsRun)
/* harmony export */ });
/* harmony import */ var _declared_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13075);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92053);


const SCRIPTS = ['preinstall', 'install', 'postinstall'];
/**
 * What npm runs of a dependency; `prepare` only of git dependencies.
 *
 * @param manifest a package.json, or a registry's document of a version.
 */
function installScripts(manifest) {
    const scripts = (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(manifest).get('scripts'));
    return Object.fromEntries(SCRIPTS.flatMap((name) => {
        const text = scripts.get(name);
        return typeof text === 'string' && text.trim() !== '' ? [[name, text.slice(0, 2000)]] : [];
    }));
}
/** As installScripts, with the build that package managers run where only a binding.gyp is there. */
function scriptsRun(manifest, hasBuildFile) {
    const scripts = installScripts(manifest);
    const builds = hasBuildFile && (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(manifest).get('gypfile') !== false;
    return builds && scripts.install === undefined && scripts.preinstall === undefined
        ? { ...scripts, install: _declared_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPLICIT_BUILD */ .F }
        : scripts;
}
/** What a package's own files say of its installation; `undefined` where that is nothing. */
function readInstallation(manifest, hasBuildFile) {
    const fields = (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(manifest);
    const hasScript = Object.keys(scriptsRun(manifest, hasBuildFile)).length > 0;
    const [os = [], cpu = [], libc = []] = ['os', 'cpu', 'libc'].map((key) => namesIn(fields.get(key)));
    const isPlain = !hasScript && os.length + cpu.length + libc.length === 0;
    return isPlain ? undefined : { hasScript, os, cpu, libc };
}
const MAX_NAMES = 64;
/** npm takes a text for a list of one. */
function namesIn(value) {
    const list = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value];
    return list.filter((entry) => typeof entry === 'string' && entry.length <= MAX_NAMES);
}


/***/ })

};
;