"use strict";
exports.id = 2203;
exports.ids = [2203,1690,4294,5828];
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

/***/ 45011:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectDescriptions: () => (/* binding */ collectDescriptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/licenses/field.js
var field = __webpack_require__(33730);
// EXTERNAL MODULE: ./build/model/packages/details.js + 1 modules
var details = __webpack_require__(92053);
// EXTERNAL MODULE: ./build/model/packages/install-scripts.js
var install_scripts = __webpack_require__(59045);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/collect/installed/node-modules.js + 1 modules
var node_modules = __webpack_require__(64228);
;// CONCATENATED MODULE: ./build/collect/installed/readme-license.js
/** A section is cut at what nobody writes about a licence any more. */
const MAX_SECTION = 20_000;
const NAMES = [
    'README.md',
    'readme.md',
    'Readme.md',
    'README',
    'README.markdown',
    'Readme.markdown',
    'README.txt',
];
/**
 * What a package's README says under a heading about its licence, where that names who has the copyright: many small
 * packages have no licence file, and the line that their licence asks to keep stands only there.
 */
function readmeLicense(found) {
    for (const name of NAMES) {
        const readme = found.file(name);
        if (readme === undefined)
            continue;
        const text = licenseSection(readme.text);
        return text === undefined ? undefined : { file: name, text };
    }
    return undefined;
}
/** The last section of a Markdown text that is about the licence and holds a copyright notice, without its heading. */
function licenseSection(markdown) {
    const lines = markdown.split(/\r\n?|\n/);
    const headings = headingsOf(lines);
    for (let index = headings.length - 1; index >= 0; index -= 1) {
        const heading = headings[index];
        if (heading === undefined || !/licen[sc]e|copyright/i.test(heading.text))
            continue;
        const section = lines.slice(heading.end, endOf(headings, index)).join('\n').trim();
        if (section.length <= MAX_SECTION && NOTICE.test(section))
            return section;
    }
    return undefined;
}
/** The line of the next heading that is not below this one. */
function endOf(headings, index) {
    const level = headings[index]?.level ?? 0;
    let next = index + 1;
    while ((headings[next]?.level ?? 0) > level)
        next += 1;
    return headings[next]?.at;
}
/** `Copyright (c) 2012 Jane`, `(c) 2012`, `© Jane`: an owner or a year behind the sign. */
const NOTICE = /(?:copyright(?:\s*(?:\(c\)|©|&copy;))?|\(c\)|©|&copy;)\s*(?:\d{4}|\[|[A-Z])/i;
function headingsOf(lines) {
    const headings = [];
    let fence;
    lines.forEach((line, at) => {
        const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
        if (mark !== undefined && (fence === undefined || fence === mark))
            fence = fence === undefined ? mark : undefined;
        if (fence !== undefined || line.length > 200)
            return;
        const marked = /^ {0,3}(#{1,6})\s*(\S.*)$/.exec(line);
        const under = /^ {0,3}(=+|-{2,})\s*$/.exec(lines[at + 1] ?? '')?.[1];
        if (marked !== null)
            headings.push({ at, end: at + 1, level: marked[1]?.length ?? 1, text: marked[2] ?? '' });
        else if (under !== undefined && line.trim() !== '')
            headings.push({ at, end: at + 2, level: under.startsWith('=') ? 1 : 2, text: line });
    });
    return headings;
}

// EXTERNAL MODULE: ./build/collect/installed/store-folders.js
var store_folders = __webpack_require__(14294);
// EXTERNAL MODULE: ./build/collect/installed/stores.js + 4 modules
var stores = __webpack_require__(77755);
// EXTERNAL MODULE: ./build/collect/licenses.js
var collect_licenses = __webpack_require__(7272);
;// CONCATENATED MODULE: ./build/collect/package-descriptions.js












/**
 * What packages say of themselves, from what is installed, else from the package managers' stores of this
 * machine. Nothing is asked of the network.
 *
 * @param dir absolute path of the repository.
 */
async function collectDescriptions(graphs, options) {
    const { dir, env, log, licenseTexts } = options;
    const root = (0,files/* realPath */.Ye)(dir);
    const descriptions = new Map();
    const licenses = Object.create(null);
    const unfetched = new Map();
    const noteUnfetched = (archive) => {
        const folder = external_node_path_default().dirname(archive);
        unfetched.set(folder, (unfetched.get(folder) ?? new Set()).add(archive));
    };
    for (const graph of graphs) {
        const base = external_node_path_default().join(dir, external_node_path_default().dirname(graph.lockfile.path));
        const installed = root === undefined ? undefined : (0,node_modules/* findInstalled */.c)(root, graph);
        const stored = (0,stores.findInStores)((0,store_folders.storeFolders)(base, env), noteUnfetched);
        for (const node of graph.packages) {
            if (node.source.kind === 'link' || descriptions.has(node.id))
                continue;
            const stated = (0,collect_licenses/* licenseInLockfile */.o)(node);
            if (stated !== undefined)
                licenses[node.id] = stated;
            const found = installed?.(node) ?? (await fromStore(stored, node, log));
            if (found === undefined)
                continue;
            descriptions.set(node.id, describe(found, node, licenseTexts));
            licenses[node.id] ??= { license: (0,field/* licenseField */.i)(found.manifest), from: found.from };
        }
    }
    for (const [folder, archives] of unfetched)
        log.warn(`${(0,counted/* counted */.h)(archives.size, 'archive')} in ${(0,files/* displayPath */.Gt)(folder, dir)} ${archives.size === 1 ? 'is' : 'are'} not here: Git LFS has not fetched them (git lfs pull). What they hold is described only where it is installed or in another store.`);
    return { descriptions, licenses };
}
/** A store that is damaged leaves the package undescribed, and says so. */
async function fromStore(find, node, log) {
    try {
        return await find(node);
    }
    catch (error) {
        log.warn(`${node.name}@${node.version} is not described: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function describe(found, node, licenseTexts) {
    const { version } = found.manifest;
    const texts = licenseTexts ? found.licenseFiles().map(({ file, text }) => ({ file, text })) : [];
    const installation = (0,install_scripts/* readInstallation */.Z_)(found.manifest, found.file('binding.gyp') !== undefined);
    const section = licenseTexts && texts.length === 0 ? readmeLicense(found) : undefined;
    return {
        ...(0,details/* readPackageDetails */.xx)(found.manifest),
        ...(node.version === '' && typeof version === 'string' && version !== '' ? { version } : {}),
        ...(installation === undefined ? {} : { installation }),
        licenseFiles: texts,
        ...(section === undefined ? {} : { licenseSection: section }),
    };
}


/***/ }),

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

/***/ 13075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ IMPLICIT_BUILD),
/* harmony export */   M: () => (/* binding */ compareDeclared)
/* harmony export */ });
/** What is run of a package with a binding.gyp and no script of its own; npm adds it to the registry's manifest. */
const IMPLICIT_BUILD = 'node-gyp rebuild';
/**
 * In what a tarball's package.json and the registry's manifest differ, a sentence each; empty where they agree.
 *
 * @param tarball, registry of the same name and version.
 */
function compareDeclared(tarball, registry) {
    const differences = [];
    for (const key of ['name', 'version']) {
        if (tarball[key] !== registry[key])
            differences.push(`${key} is ${tarball[key] ?? 'not given'} in the tarball and ${registry[key] ?? 'not given'} at the registry`);
    }
    const registryScripts = tarball.scripts.install === undefined && registry.scripts.install === IMPLICIT_BUILD
        ? without(registry.scripts, 'install')
        : registry.scripts;
    return [
        ...differences,
        ...compareMembers('dependency', tarball.dependencies, registry.dependencies),
        ...compareMembers('script', tarball.scripts, registryScripts),
        ...compareMembers('command', tarball.commands, registry.commands),
    ];
}
function compareMembers(what, tarball, registry) {
    const names = [...new Set([...Object.keys(tarball), ...Object.keys(registry)])].sort();
    return names.flatMap((name) => {
        const [inside, said] = [own(tarball, name), own(registry, name)];
        if (inside === said)
            return [];
        if (said === undefined)
            return [`the ${what} ${name} (${inside}) is in the tarball alone`];
        if (inside === undefined)
            return [`the ${what} ${name} (${said}) is at the registry alone`];
        return [`the ${what} ${name} is ${inside} in the tarball and ${said} at the registry`];
    });
}
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function without(record, name) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
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