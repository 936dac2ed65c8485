"use strict";
exports.id = 5516;
exports.ids = [5516,1690,5828,2053];
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

/***/ 27436:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it. All of it is loaded here and not before: most
 * commands may ask the network, and do not.
 */
async function createHttpClient(options) {
    const { openHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 60468));
    return openHttpClient(options);
}


/***/ }),

/***/ 35268:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** The four numbers of an IPv4 address of this machine, as a URL's host has them. */
const LOOPBACK_4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || LOOPBACK_4.test(bare);
}


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
/** The end of a number or word. */
function literalEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    // Begins where a scheme can, and only there: else a long word is tried from each of its letters on.
    let clean = text.replace(/(?<![a-z0-9+.-])([a-z0-9+.-]+:\/\/)[^\s/?#]*@/gi, '$1***@');
    for (const secret of secrets) {
        // Host names come back in lower case, whatever was sent.
        if (secret.length >= 4)
            clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
    }
    return clean;
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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

/***/ 27722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ incoming),
/* harmony export */   d: () => (/* binding */ broughtBy)
/* harmony export */ });
/** What a change adds, and what it updates, as it is since. */
function incoming({ added, updated }) {
    return [...added, ...updated.map(({ after }) => after)];
}
/** What all lockfiles' changes bring, by the id and the package URL of each package; none without a base. */
function broughtBy(base) {
    return new Set(base?.changes.flatMap(incoming).flatMap(({ id, purl }) => [id, purl]));
}


/***/ }),

/***/ 44490:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareIntegrity)
/* harmony export */ });
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95488);

/**
 * Whether the bytes that one integrity string accepts are those that another, the known one, accepts too. Package
 * managers look at the strongest algorithm alone and take bytes that match any of its hashes: one more hash is other
 * bytes. `incomparable` where the known string has no hash of that algorithm.
 */
function compareIntegrity(known, other) {
    if (known === other)
        return 'same';
    const accepted = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(other));
    const digests = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(known)
        .filter(({ algorithm }) => algorithm === accepted[0]?.algorithm)
        .map(({ hex }) => hex);
    if (digests.length === 0)
        return 'incomparable';
    return accepted.every(({ hex }) => digests.includes(hex)) ? 'same' : 'different';
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

/***/ 92053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ fieldsOf),
  kZ: () => (/* binding */ publicRepository),
  xx: () => (/* binding */ readPackageDetails),
  c1: () => (/* binding */ readPerson)
});

// UNUSED EXPORTS: repositoryAddress

// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/model/text/email.js
const ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{M}\p{N}-]{1,63}$/u;
const TOP_LEVEL = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/**
 * Whether a text is an e-mail address in a domain of the network, which others' validators take for one: none in
 * quotes, of a host by its number or of a name without a dot.
 *
 * @see RFC 5321, 4.1.2 and RFC 6531 (letters beyond ASCII)
 */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    if (at < 1 || at > 64 || text.length - at > 254)
        return false;
    const atoms = text.slice(0, at).split('.');
    const labels = text.slice(at + 1).split('.');
    return (atoms.every((atom) => ATOM.test(atom)) &&
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')) &&
        TOP_LEVEL.test(labels.at(-1) ?? ''));
}

;// CONCATENATED MODULE: ./build/model/packages/details.js



const MAX_PEOPLE = 50;
const MAX_TEXT = 10_000;
/**
 * Reads the descriptive members of a package.json. What has another type than npm's documentation says, or is
 * no address where one belongs, is left out.
 *
 * @param manifest parsed JSON from outside.
 */
function readPackageDetails(manifest) {
    const fields = fieldsOf(manifest);
    const description = textOf(fields.get('description'));
    const homepage = addressOf(fields.get('homepage'));
    const repository = repositoryAddress(fields.get('repository'));
    const bugs = addressOf(fields.get('bugs')) ?? addressOf(fieldsOf(fields.get('bugs')).get('url'));
    const authors = authorsOf(fields);
    const engines = enginesOf(fields.get('engines'));
    return {
        ...(authors.length === 0 ? {} : { authors }),
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(repository === undefined ? {} : { repository }),
        ...(bugs === undefined ? {} : { bugs }),
        ...(engines.length === 0 ? {} : { engines }),
    };
}
function enginesOf(value) {
    return [...fieldsOf(value)]
        .flatMap(([name, range]) => {
        const text = textOf(range);
        return text === undefined || !ENGINE.test(name) ? [] : [{ name, range: text }];
    })
        .slice(0, MAX_ENGINES)
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
}
const ENGINE = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const MAX_ENGINES = 50;
function authorsOf(fields) {
    const contributors = fields.get('contributors');
    const stated = [fields.get('author'), ...(Array.isArray(contributors) ? contributors : [])];
    const people = new Map();
    for (const value of stated.slice(0, MAX_PEOPLE)) {
        const person = readPerson(value);
        if (person !== undefined)
            people.set(JSON.stringify(person), person);
    }
    return [...people.values()];
}
/** A person as an object, or as text in npm's form `Name <email> (address)`. */
function readPerson(value) {
    if (typeof value === 'string')
        return personOfText(value);
    const fields = fieldsOf(value);
    return makePerson(textOf(fields.get('name')), textOf(fields.get('email')), textOf(fields.get('url')) ?? textOf(fields.get('web')));
}
function personOfText(text) {
    if (text.length > MAX_TEXT)
        return undefined;
    const end = text.search(/[<(]/);
    const rest = end === -1 ? '' : text.slice(end);
    return makePerson(textOf(end === -1 ? text : text.slice(0, end)), textOf(/<([^<>]*)>/.exec(rest)?.[1]), textOf(/\(([^()]*)\)/.exec(rest)?.[1]));
}
function makePerson(name, email, url) {
    const address = addressOf(url);
    const person = {
        ...(name === undefined ? {} : { name }),
        ...(email !== undefined && isEmail(email) ? { email } : {}),
        ...(address === undefined ? {} : { url: address }),
    };
    return Object.keys(person).length === 0 ? undefined : person;
}
const HOSTS = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/**
 * The address of a repository as package.json has it: text or `{url}`, a URL, `git@host:path`, or one of
 * npm's short forms (`user/repo`, `gitlab:user/repo`).
 */
function repositoryAddress(value) {
    const text = textOf(value) ?? textOf(fieldsOf(value).get('url'));
    if (text === undefined || text.length > 2000)
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket|gist):)?(\w[\w.-]*(?:\/[\w.-]+)?)$/.exec(text);
    if (short !== null && (short[1] !== undefined || text.includes('/'))) {
        return `git+${HOSTS[short[1] ?? 'github'] ?? ''}${(short[2] ?? '').replace(/\.git$/, '')}.git`;
    }
    const scp = /^(?:git\+ssh:\/\/)?([\w.-]+@[\w.-]+):(?!\d*\/\/|\/)([^\s]+)$/.exec(text);
    if (scp !== null)
        return `git+ssh://${scp[1]}/${scp[2]}`;
    return /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
/**
 * The address of a git remote as everybody can open it, so that clones over SSH and HTTPS tell the same: SSH
 * to the well-known hosts becomes HTTPS, `.git` at the end goes.
 */
function publicRepository(remote) {
    const address = repositoryAddress(remote)?.replace(/^git\+(?=https?:|ssh:)/, '');
    if (address === undefined)
        return undefined;
    return address
        .replace(/^(?:ssh|git):\/\/(?:[^@/]*@)?(github\.com|gitlab\.com|bitbucket\.org)\//, 'https://$1/')
        .replace(/\.git$/, '');
}
/** A web address in its canonical spelling. */
function addressOf(value) {
    const text = textOf(value);
    if (text === undefined || text.length > 2000 || !/^https?:\/\//i.test(text))
        return undefined;
    try {
        return new URL(text.toWellFormed()).href;
    }
    catch (error) {
        // The URL parser's only way to say no.
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function textOf(value) {
    const text = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
    return text === '' ? undefined : text;
}
/** Own members of what should be an object; of anything else none. */
function fieldsOf(value) {
    return new Map(Object.entries((0,json/* objectOf */.X)(value) ?? {}));
}


/***/ }),

/***/ 27115:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ trustRank),
/* harmony export */   Nu: () => (/* binding */ trustToKeep),
/* harmony export */   W6: () => (/* binding */ FOR_PROCESSORS),
/* harmony export */   aY: () => (/* binding */ releaseLine)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);

/** Why a package counts as native code where it is for some processors only. */
const FOR_PROCESSORS = 'is built for certain processors';
/** How a version was published, weakest first: each proves more than the one before of who could have done it. */
const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged-publish'];
/** The better of two proofs of publication, as a number to compare. */
function trustRank(level) {
    return TRUST_LEVELS.indexOf(level);
}
/** `1` of 1.2.3, `0.4` of 0.4.1: versions that are meant to replace one another. */
function releaseLine(version) {
    const [, major = version, minor = ''] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    return major === '0' ? `0.${minor}` : major;
}
/**
 * The version whose proof of publication a new version must reach: the best one of its own line published before it,
 * or of the version it replaces, unless that is of a newer line (a patch of an old major is no loss).
 */
function trustToKeep(history) {
    const { after } = history;
    if (after === undefined)
        return undefined;
    const line = releaseLine(after.version);
    const replaced = history.before.filter((one) => releaseLine(one.version) === line || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one.version, after.version) < 0);
    let best;
    for (const one of [...replaced, ...history.line]) {
        if (best === undefined || trustRank(one.trust) > trustRank(best.trust))
            best = one;
    }
    return best;
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


/***/ }),

/***/ 51141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ versionsByName),
/* harmony export */   o: () => (/* binding */ nearestBefore)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27115);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);


/** The versions of registries' packages by name. */
function versionsByName(packages) {
    const versions = new Map();
    for (const { name, version, source } of packages) {
        if (source.kind !== 'registry')
            continue;
        const known = versions.get(name);
        if (known === undefined)
            versions.set(name, [version]);
        else if (!known.includes(version))
            known.push(version);
    }
    return versions;
}
/**
 * The version in use that an added one is compared with: the highest below it, else the lowest above it of the same
 * release line. An update that leaves the old version in place somewhere is no new package.
 */
function nearestBefore(version, known) {
    const others = known.filter((one) => one !== version).sort(_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy);
    const below = others.filter((one) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one, version) < 0).at(-1);
    return below ?? others.find((one) => (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLine */ .aY)(one) === (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLine */ .aY)(version));
}


/***/ }),

/***/ 13714:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   aK: () => (/* binding */ isStrictVersion),
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
const STRICT = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * Whether a text is a version as registries have them, and nothing more. Package managers read others too (`01.2.0`,
 * `1.2.0 2.0.0`), as another version than those who compare texts.
 *
 * @see Semantic Versioning 2.0.0, section 9 to 11
 */
function isStrictVersion(text) {
    return STRICT.test(text);
}


/***/ }),

/***/ 75083:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ yarnPin)
/* harmony export */ });
/**
 * What a lockfile of Yarn 2 and later has of a package's bytes, where it is no hash of the tarball: `archive`, the
 * checksum of the archive that Yarn packs itself; `nothing` of a package that is for certain platforms only
 * (`conditions`), whose checksum Yarn writes on no platform. `undefined` of every other package.
 */
function yarnPin({ lockfile }, node) {
    if (lockfile.format !== 'yarn-berry' || node.source.kind !== 'registry' || node.integrity !== undefined)
        return undefined;
    if (node.checksum !== undefined)
        return 'archive';
    return (node.os ?? node.cpu ?? node.libc) === undefined ? undefined : 'nothing';
}


/***/ }),

/***/ 76136:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qX: () => (/* binding */ contradiction),
  a3: () => (/* binding */ createKeyRing),
  UN: () => (/* binding */ needsPublishTime),
  YZ: () => (/* binding */ readKey),
  VW: () => (/* binding */ verifyAhead),
  H2: () => (/* binding */ verifyRegistrySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/packages/compare-integrity.js
var compare_integrity = __webpack_require__(44490);
// EXTERNAL MODULE: ./build/model/packages/integrity.js
var integrity = __webpack_require__(95488);
;// CONCATENATED MODULE: ./build/model/signatures/pool.js

/** Signatures that are handed to the thread pool at once, at most. */
const TOGETHER = 64;
/** Longest that one waits for others. */
const WAIT_MS = 5;
let waiting = [];
let timer;
/**
 * Verifies an ECDSA signature with SHA-256 over a text in UTF-8 on the thread pool. Signatures are handed over
 * together: waking a thread for each costs the main thread as much as verifying it would.
 *
 * @throws where the key cannot be used
 */
function verifyOnPool(message, key, signature) {
    return new Promise((resolve, reject) => {
        waiting.push({ message, key, signature, resolve, reject });
        if (waiting.length >= TOGETHER)
            handOver();
        else
            timer ??= setTimeout(handOver, WAIT_MS);
    });
}
function handOver() {
    clearTimeout(timer);
    timer = undefined;
    const all = waiting;
    waiting = [];
    for (const { message, key, signature, resolve, reject } of all)
        (0,external_node_crypto_.verify)('sha256', Buffer.from(message, 'utf8'), key, signature, (error, good) => error === null ? resolve(good) : reject(error));
}

;// CONCATENATED MODULE: ./build/model/signatures/registry-signature.js




/**
 * What was found of a signature, by key and message. Verifying is a pure function and most of the work of a warm run;
 * collecting and judging ask the same questions of the same objects, so each is answered once.
 */
const answers = new WeakMap();
/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
function createKeyRing(keys) {
    const ring = new Map();
    for (const entry of keys) {
        if (entry.usage !== undefined && entry.usage !== 'npm:signatures')
            continue;
        const key = readKey(entry.key);
        if (key !== undefined)
            ring.set(entry.keyid, { key, der: entry.key, expires: entry.expires });
    }
    return ring;
}
/** A P-256 public key from base64 DER, or `undefined` where it is anything else. */
function readKey(base64) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
        return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
            ? key
            : undefined;
    }
    catch {
        // Not a key: whoever signed with it counts as unknown.
        return undefined;
    }
}
/**
 * Verifies a registry's ECDSA signatures over `name@version:integrity`, with the lockfile's integrity.
 *
 * Every signature by a known key must be right, and at least one must be by a key in force when the version was
 * published. Signatures by unknown keys prove nothing and harm nothing beside a good one.
 */
function verifyRegistrySignature(question, ring) {
    const { manifest } = question;
    const known = manifest.signatures.filter((signature) => ring.has(signature.keyid));
    if (known.length === 0) {
        const ids = manifest.signatures.map((signature) => signature.keyid).join(', ');
        return {
            result: 'unreachable',
            code: 'EMISSINGSIGNATUREKEY',
            reason: `is signed with ${ids}, which is not among the registry's known keys`,
            fix: 'Run it again later: where a registry has just changed its keys, they are not told everywhere yet. If whoever runs the registry gave you the new keys, pass them with --keys FILE.',
        };
    }
    const binding = bindIntegrity(question);
    if ('unbound' in binding)
        return { result: 'missing', unbound: true, reason: binding.unbound };
    const bad = known.find((signature) => !binding.signed.some((integrity) => signs(messageOf(question, integrity), signature, ring)));
    if (bad !== undefined)
        return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
    return judgeExpiry(question, known, ring);
}
/** What a manifest's signatures may be over, by the lockfile's integrity: asked for once to verify and again to judge. */
const bounds = new WeakMap();
function bindIntegrity(question) {
    const known = bounds.get(question.manifest) ?? new Map();
    const text = question.integrity ?? '';
    let bound = known.get(text);
    if (bound === undefined) {
        bound = findBound(question);
        known.set(text, bound);
        bounds.set(question.manifest, known);
    }
    return bound;
}
/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function findBound(question) {
    const { hashes, strange } = (0,integrity/* readIntegrity */.Qx)(question.integrity ?? '');
    const pinned = (0,integrity/* strongestHashes */.Wt)(hashes);
    const first = pinned[0];
    if (first === undefined || question.integrity === undefined)
        return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
    if (strange.length > 0)
        return { unbound: 'has an integrity in the lockfile of which a part is no hash that is known' };
    const registry = (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(registryIntegrity(question.manifest) ?? ''));
    // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
    const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
    const theirText = registryIntegrity(question.manifest);
    if (theirText !== undefined && sameHashes(pinned, registry))
        signed.push(theirText);
    const theirs = registry[0]?.algorithm;
    if (theirs === undefined || theirs === first.algorithm)
        return { signed: [...new Set(signed)] };
    // Hashes of two algorithms cannot be compared; only SHA-1 can be shown to differ, by the registry's own shasum.
    const shasum = question.manifest.shasum?.toLowerCase();
    if (first.algorithm === 'sha1' && shasum !== undefined && shasum !== first.hex)
        return { signed: [] };
    return {
        unbound: `is pinned by ${first.algorithm} in the lockfile, while its signature covers ${theirs}`,
    };
}
/**
 * Why a lockfile's hash is not of what the registry serves, where nothing signed says so: its manifest names other
 * bytes. `undefined` where it names the same, or none that could be compared.
 */
function contradiction(integrity, manifest) {
    const stated = [manifest.integrity, shasumIntegrity(manifest)].filter((one) => one !== undefined).join(' ');
    if (integrity === undefined || (0,compare_integrity/* compareIntegrity */.J)(stated, integrity) !== 'different')
        return undefined;
    return `has an integrity in the lockfile that is not the one its registry states (${registryIntegrity(manifest)}): the lockfile was changed, or the package was replaced`;
}
/** What the registry signed: the integrity, or for versions of before 2017 their SHA-1 in its place, as npm writes it. */
function registryIntegrity(manifest) {
    return manifest.integrity ?? shasumIntegrity(manifest);
}
function shasumIntegrity({ shasum }) {
    return shasum !== undefined && /^[0-9a-f]{40}$/i.test(shasum)
        ? `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`
        : undefined;
}
function sameHashes(a, b) {
    const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
    const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
    return left.size === right.size && [...left].every((hash) => right.has(hash));
}
function signs(message, signature, ring) {
    const known = ring.get(signature.keyid);
    if (known === undefined)
        return false;
    const asked = answerKey(known, message);
    const found = answers.get(signature)?.get(asked);
    if (found !== undefined)
        return found;
    const good = (0,external_node_crypto_.verify)('sha256', Buffer.from(message, 'utf8'), known.key, bytesOf(signature));
    remember(signature, asked, good);
    return good;
}
/**
 * Verifies a package's signatures on the thread pool, so that the same question to verifyRegistrySignature is answered
 * at once. Changes no answer.
 */
async function verifyAhead(question, ring) {
    const binding = bindIntegrity(question);
    const integrity = 'unbound' in binding ? undefined : binding.signed[0];
    if (integrity === undefined)
        return;
    const message = messageOf(question, integrity);
    await Promise.all(question.manifest.signatures.map(async (signature) => {
        const known = ring.get(signature.keyid);
        if (known === undefined)
            return;
        const asked = answerKey(known, message);
        if (answers.get(signature)?.has(asked) === true)
            return;
        remember(signature, asked, await verifyOnPool(message, known.key, bytesOf(signature)));
    }));
}
function messageOf({ name, version }, integrity) {
    return `${name}@${version}:${integrity}`;
}
function bytesOf({ sig }) {
    return Buffer.from(sig, 'base64');
}
/** What an answer is kept by. */
function answerKey({ der }, message) {
    return `${der}\n${message}`;
}
function remember(signature, asked, good) {
    const known = answers.get(signature) ?? new Map();
    known.set(asked, good);
    answers.set(signature, known);
}
function explainInvalid(question, bad, ring) {
    const theirs = registryIntegrity(question.manifest);
    const lockfileDiffers = theirs !== undefined && signs(messageOf(question, theirs), bad, ring);
    return {
        result: 'invalid',
        code: 'EINTEGRITYSIGNATURE',
        reason: lockfileDiffers
            ? `has an integrity in the lockfile that is not the one the registry signed (${theirs}): the lockfile was changed, or the package was replaced`
            : `has a registry signature by ${bad.keyid} that does not match its name, version and integrity`,
    };
}
function judgeExpiry(question, good, ring) {
    const now = Date.parse(question.now);
    let expired;
    for (const signature of good) {
        const expires = ring.get(signature.keyid)?.expires ?? null;
        if (expires === null || Date.parse(expires) > now)
            return { result: 'verified', keyid: signature.keyid };
        if (question.publishedBy !== undefined && Date.parse(question.publishedBy) <= Date.parse(expires))
            return { result: 'verified', keyid: signature.keyid, publishedBy: question.publishedBy };
        expired ??= signature;
    }
    const keyid = expired?.keyid ?? '';
    const expires = ring.get(keyid)?.expires ?? '';
    if (question.publishedBy === undefined) {
        return {
            result: 'unreachable',
            code: 'EEXPIREDSIGNATUREKEY',
            keyid,
            reason: `is signed with ${keyid}, which expired ${expires}, and when the version was published could not be had`,
        };
    }
    return {
        result: 'invalid',
        code: 'EEXPIREDSIGNATUREKEY',
        keyid,
        reason: `is signed with ${keyid}, which expired ${expires}, and was published later (${question.publishedBy})`,
    };
}
/** Whether only signatures by keys that have expired by `now` are there, so that a publish time is needed. */
function needsPublishTime(signatures, ring, now) {
    const known = signatures.flatMap((signature) => ring.get(signature.keyid) ?? []);
    return (known.length > 0 &&
        known.every((key) => key.expires !== null && Date.parse(key.expires) <= Date.parse(now)));
}


/***/ })

};
;