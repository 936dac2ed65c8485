"use strict";
exports.id = 8674;
exports.ids = [8674];
exports.modules = {

/***/ 46257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iK: () => (/* binding */ LOCKFILE_OPTION),
/* harmony export */   mM: () => (/* binding */ DIR_OPTION),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/** The repository to look at. */
const DIR_OPTION = {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'Folder of the repository. Default: here.',
};
/** Lockfiles to read instead of looking for them. */
const LOCKFILE_OPTION = {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Read this lockfile, relative to the folder, instead of those that are found.',
};
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given
        .flatMap((item) => item.split(/[,\n]/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
/** Whether a flag was given and says something: an input left blank or an empty list does not. */
function isGiven(values, name) {
    const value = values[name];
    return Array.isArray(value)
        ? listOf(values, name).length > 0
        : value !== undefined && value !== false && value !== '';
}


/***/ }),

/***/ 58674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   wE: () => (/* binding */ sealOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22016);
/* harmony import */ var _seal_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20521);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46257);




/** Flags that say who signs and which services witness it: of `seal`, and of a gate that seals. */
const sealOptions = [
    {
        name: 'key',
        type: 'string',
        value: 'KEY',
        description: "Sign with this private key: a PEM file, cosign's cosign.key, env://NAME, or a key in a KMS (awskms://, gcpkms://, azurekms://, hashivault://), which cosign asks. Its password comes from COSIGN_PASSWORD. Default: the CI job's own identity (keyless).",
    },
    {
        name: 'fulcio-url',
        type: 'string',
        value: 'URL',
        description: `Certificate authority for keyless signing. Default: ${_seal_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_FULCIO */ .z1}.`,
    },
    {
        name: 'rekor-url',
        type: 'string',
        value: 'URL',
        description: `Transparency log. Default: ${_seal_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_REKOR */ .uA} for keyless signing, none with a key.`,
    },
    {
        name: 'tsa-url',
        type: 'string',
        value: 'URL',
        description: 'Timestamp authority (RFC 3161) to ask as well. A host alone is asked at /api/v1/timestamp. Default: none.',
    },
    {
        name: 'rekor-version',
        type: 'string',
        value: '1|2',
        description: 'Version of the log that --rekor-url names. Version 2 needs --tsa-url. Default: 1.',
    },
    {
        name: 'signing-config',
        type: 'string',
        value: 'FILE',
        description: 'Services of a Sigstore instance (signing_config.v0.2.json) instead of their addresses one by one: chooses authority, logs of version 1 or 2, and timestamp authorities.',
    },
];
/** The signer that the flags and the environment give, or the reason why there is none. */
function signerOf(values, world) {
    const flag = (name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(values, name);
    const [key, fulcioUrl, rekorUrl, tsaUrl] = ['key', 'fulcio-url', 'rekor-url', 'tsa-url'].map(flag);
    const signingConfig = flag('signing-config');
    const rekorVersion = versionOf(flag('rekor-version'));
    return (0,_seal_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseSigner */ .Cl)(world.env, {
        cwd: world.cwd,
        ...(key === undefined ? {} : { key }),
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        ...(rekorUrl === undefined ? {} : { rekorUrl }),
        ...(tsaUrl === undefined ? {} : { tsaUrl }),
        ...(rekorVersion === undefined ? {} : { rekorVersion }),
        ...(signingConfig === undefined ? {} : { signingConfig }),
        findCosign: async () => {
            const { findTool } = await Promise.all(/* import() */[__webpack_require__.e(6191), __webpack_require__.e(7818), __webpack_require__.e(5848)]).then(__webpack_require__.bind(__webpack_require__, 90606));
            const pathTools = await pathToolsOf(world);
            const cosign = await findTool('cosign', { env: world.env, pathTools });
            world.log.info(`cosign ${cosign.version ?? 'of PATH'}, SHA-256 ${cosign.sha256}`);
            return cosign.path;
        },
    });
}
/** What the policy of the current repository lets be run from PATH. */
async function pathToolsOf(world) {
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(4478), __webpack_require__.e(7687), __webpack_require__.e(7459), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 77459));
    return (await loadPolicy({ dir: world.cwd, overrides: { names: [] } })).policy.pathTools;
}
function versionOf(text) {
    if (text === undefined)
        return undefined;
    if (text === '1' || text === '2')
        return text === '1' ? 1 : 2;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--rekor-version ${text} is neither 1 nor 2`, {
        hint: 'Name the version of the API that the log speaks.',
    });
}
/** @throws SealgateError USAGE when it is neither a known short name nor a URI. */
function predicateTypeOf(type) {
    if (Object.hasOwn(_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_NAMES */ .V2, type))
        return _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_NAMES */ .V2[type];
    if (URL.canParse(type))
        return type;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--type ${type} is neither a URI nor a known name`, {
        hint: `Known names: ${Object.keys(_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_NAMES */ .V2).sort().join(', ')}.`,
    });
}


/***/ }),

/***/ 91647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   OR: () => (/* binding */ readIfExists),
/* harmony export */   Ov: () => (/* binding */ fileSize),
/* harmony export */   V4: () => (/* binding */ linkNew),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* unused harmony export DEFAULT_CAP */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);




/** 1 GiB: larger inputs are refused rather than half read. */
const DEFAULT_CAP = 1024 * 1024 * 1024;
/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
async function readCapped(file, cap = DEFAULT_CAP) {
    try {
        // Without the thread pool: reading takes less time than the ways there and back.
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (!info.isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a file`, {
                location: { file },
                hint: 'Name a regular file.',
            });
        }
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
        try {
            // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
            if (info.size > cap)
                throw tooLarge(file, info.size, cap);
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
            if (bytes.length > cap)
                throw tooLarge(file, bytes.length, cap);
            return bytes;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist`, {
                location: { file },
                hint: 'Check the path; it is taken relative to the directory the command runs in.',
                cause: error,
            });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            cause: error,
        });
    }
}
/** The size of a regular file in bytes; `undefined` for anything else, or nothing. */
async function fileSize(file) {
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        return info.isFile() ? info.size : undefined;
    }
    catch {
        // Not there, or not to be seen: neither is a file to read.
        return undefined;
    }
}
function tooLarge(file, size, cap) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
        location: { file },
        hint: 'Split the input, or check that it is the right file.',
    });
}
/** No file can be there: a name that no system takes is as good as nothing. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
/**
 * A path with its symbolic links resolved; `undefined` where there is nothing.
 *
 * @throws the system's error where something may be there that this process may not see.
 */
function realPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(file);
    }
    catch (error) {
        if (NOTHING_THERE.includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}
/** Whether an absolute path is below `root`, and not `root` itself. Links are not followed: give real paths. */
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(root, file);
    return relative !== '' && relative.split((node_path__WEBPACK_IMPORTED_MODULE_2___default().sep))[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(relative);
}
/** Whether nothing is there that this process may see. */
function isAbsent(error) {
    const code = error.code ?? '';
    return [...NOTHING_THERE, 'EACCES', 'EPERM', 'ENXIO', 'EINVAL', 'EISDIR'].includes(code);
}
/** Like readCapped, but `undefined` where the file does not exist. */
async function readIfExists(file, cap = DEFAULT_CAP) {
    try {
        return await readCapped(file, cap);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De && error.code === 'INPUT_NOT_FOUND')
            return undefined;
        throw error;
    }
}
/**
 * Writes a file so that a reader sees the old or the new content, never a part: temporary file, fsync, rename.
 * Folders are made. With `exclusive`, an existing file is an error. Nothing goes through the thread pool, whose
 * start costs more than writing.
 *
 * @param data text in UTF-8, bytes, or content that is made while it is written.
 * @throws SealgateError IO_FAILED
 */
async function writeAtomic(file, data, options = {}) {
    const content = typeof data === 'string' ? Buffer.from(data) : data;
    let written;
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, `.${node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true });
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, flags, options.mode ?? 0o644);
        try {
            if (content instanceof Uint8Array) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
                written = { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'), bytes: content.length };
            }
            else
                written = writeStreamed(descriptor, temporary, content);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        if (options.exclusive === true)
            placeNew(temporary, file);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        }
        catch {
            // What went wrong first is what is said.
        }
        // What the making of the content throws is no fault of the file.
        const isOurs = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De || error.code === undefined;
        throw isOurs ? error : notWritten(file, error);
    }
    return written;
}
/** @throws what making the content throws, and errors of the file system. */
function writeStreamed(descriptor, file, { parts, patch }) {
    for (const part of parts)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, part);
    const { offset, bytes } = patch();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(descriptor, bytes, 0, bytes.length, offset);
    // Read back, because the digest begins with what was known last.
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const chunk = Buffer.allocUnsafe(1024 * 1024);
    const reader = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    let total = 0;
    try {
        for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(reader, chunk); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(reader, chunk)) {
            hash.update(chunk.subarray(0, read));
            total += read;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(reader);
    }
    return { sha256: hash.digest('hex'), bytes: total };
}
/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
function placeNew(temporary, file) {
    if (tryLink(temporary, file)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
}
/**
 * Gives a file a second name, `file`, only if nobody has it.
 *
 * @returns false where the two places are not of one file system, or that has no hard links.
 * @throws SealgateError IO_FAILED, with the cause EEXIST where the name is taken.
 */
async function linkNew(source, file) {
    try {
        return tryLink(source, file);
    }
    catch (error) {
        throw notWritten(file, error);
    }
}
function tryLink(source, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(source, file);
        return true;
    }
    catch (error) {
        const code = error.code ?? '';
        if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
            return false;
        throw error;
    }
}
function notWritten(file, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
        location: { file },
        hint: 'Check that the folder is writable and the disk has room.',
        cause,
    });
}
/** A path as evidence and output name it: relative to `root` where inside, with `/`. */
function displayPath(file, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(root, node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, file));
    const inside = relative !== '' && !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(relative);
    return (inside ? relative : file).split((node_path__WEBPACK_IMPORTED_MODULE_2___default().sep)).join('/');
}


/***/ }),

/***/ 69786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
}


/***/ }),

/***/ 63061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Lower-case hex SHA-256 of bytes, or of a string's UTF-8. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}


/***/ }),

/***/ 65603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 53968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseLedgerLine),
/* harmony export */   L_: () => (/* binding */ chainRecord),
/* harmony export */   Qc: () => (/* binding */ openLedgerLine),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   _d: () => (/* binding */ HEAD_FILE),
/* harmony export */   dR: () => (/* binding */ HEAD_BUNDLE_FILE),
/* harmony export */   f0: () => (/* binding */ headFrom),
/* harmony export */   fw: () => (/* binding */ parseLedgerHead),
/* harmony export */   hw: () => (/* binding */ GENESIS),
/* harmony export */   oc: () => (/* binding */ ledgerLine),
/* harmony export */   oj: () => (/* binding */ recordHash),
/* harmony export */   pI: () => (/* binding */ isEvidenceFileName),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES),
/* harmony export */   zi: () => (/* binding */ ANCHOR_ACTION)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69786);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63061);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65603);




/** `previous` of a ledger's first record. */
const GENESIS = '0'.repeat(64);
/** Names inside an evidence folder that are the ledger's own. */
const LEDGER_FILE = 'ledger.jsonl';
const HEAD_FILE = 'ledger.head.json';
const HEAD_BUNDLE_FILE = 'ledger.head.json.sigstore.json';
/** What the record of a head in the transparency log says it did. */
const ANCHOR_ACTION = 'anchor';
/** A longer line is no record of ours. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 128;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LONE_SURROGATE = /\\ud[89a-f]/i;
/** Makes a draft the record that follows `previous`. Lone surrogates, which have no canonical form, become U+FFFD. */
function chainRecord(draft, previous) {
    const clean = JSON.parse(JSON.stringify(draft), (_key, value) => typeof value === 'string' ? value.toWellFormed() : value);
    const linked = { ...clean, previous };
    return { ...linked, hash: recordHash(linked) };
}
/** Hex SHA-256 over the RFC 8785 form of a record without its `hash`. */
function recordHash(record) {
    const { hash: _hash, ...rest } = record;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(rest));
}
/** A record as its line of `ledger.jsonl`, newline included. */
function ledgerLine(record) {
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(record)}\n`;
}
/**
 * Reads one line (without its newline). The bytes must be exactly the canonical form of what they say: that is
 * what shuts out duplicate keys, numbers that JSON cannot carry, and white space that no hash would see.
 * The record's own hash is not compared here.
 *
 * @throws SealgateError EVIDENCE_INVALID saying what is wrong with the line.
 */
function parseLedgerLine(bytes) {
    return recordIn(decode(bytes, 'the line'));
}
/**
 * Reads one line like `parseLedgerLine`, and says what its hash should be.
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
function openLedgerLine(bytes) {
    const text = decode(bytes, 'the line');
    const record = recordIn(text);
    // The line is canonical, so without its own hash it is what was hashed, if only one place reads like the hash.
    const member = `"hash":"${record.hash}",`;
    const at = text.indexOf(member);
    if (at === -1 || text.includes(member, at + 1))
        return { record, hash: recordHash(record) };
    return { record, hash: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(text.slice(0, at) + text.slice(at + member.length)) };
}
function recordIn(text) {
    const value = parseCanonicalText(text, 'the line');
    const problem = recordProblem(value);
    if (problem !== undefined)
        throw invalid(`it is not a ledger record: ${problem}`);
    return value;
}
/**
 * Reads `ledger.head.json` (canonical JSON, one line).
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
function parseLedgerHead(bytes) {
    const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
    const value = parseCanonical(bytes.subarray(0, end), 'the head');
    return headFrom(value);
}
/** A head from parsed JSON. @throws SealgateError EVIDENCE_INVALID */
function headFrom(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw invalid('the head is not an object');
    if (value.schema !== 'sealgate/ledger-head/v1')
        throw invalid('the head does not say schema sealgate/ledger-head/v1');
    if (!Number.isSafeInteger(value.count) || value.count < 1)
        throw invalid('the head has no record count');
    if (!isHash(value.hash))
        throw invalid('the head has no record hash');
    if (typeof value.time !== 'string')
        throw invalid('the head has no time');
    return value;
}
/** A head as its file's content. */
function headText(head) {
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(head)}\n`;
}
/**
 * File names that evidence may use: a plain name of letters, digits and `._-` that every system takes and that
 * cannot leave the folder.
 */
function isEvidenceFileName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) &&
        !name.endsWith('.') &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name));
}
function parseCanonical(bytes, what) {
    return parseCanonicalText(decode(bytes, what), what);
}
function decode(bytes, what) {
    try {
        return UTF8.decode(bytes);
    }
    catch (cause) {
        throw invalid(`${what} is not UTF-8`, cause);
    }
}
function parseCanonicalText(text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`${what} is not JSON`, cause);
    }
    const sorted = keysSorted(value, 0);
    if (sorted === undefined)
        throw invalid(`${what} is nested deeper than ${MAX_DEPTH}`);
    // JSON.stringify writes what RFC 8785 asks for but the order of members and what to do about lone surrogates.
    if (sorted && !LONE_SURROGATE.test(text) && JSON.stringify(value) === text)
        return value;
    if (canonicalOf(value) === text)
        return value;
    throw invalid(`${what} is not canonical JSON (duplicate keys, numbers out of range, other order or white space)`);
}
/** The canonical form, or nothing where there is none. */
function canonicalOf(value) {
    try {
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value);
    }
    catch {
        // Lone surrogates have none: the text is then not canonical, which the caller says.
        return undefined;
    }
}
/** Whether the members of all objects stand in canonical order; `undefined` where it is nested too deep to tell. */
function keysSorted(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (depth >= MAX_DEPTH)
        return undefined;
    let sorted = true;
    let before = '';
    let first = true;
    for (const key of Object.keys(value)) {
        if (!first && !Array.isArray(value) && key <= before)
            sorted = false;
        first = false;
        before = key;
        const inner = keysSorted(value[key], depth + 1);
        if (inner === undefined)
            return undefined;
        sorted &&= inner;
    }
    return sorted;
}
function recordProblem(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return 'not an object';
    for (const key of ['time', 'action', 'object'])
        if (typeof value[key] !== 'string')
            return `'${key}' is not a string`;
    for (const key of ['actor', 'source', 'result'])
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value[key]))
            return `'${key}' is not an object`;
    for (const key of ['previous', 'hash'])
        if (!isHash(value[key]))
            return `'${key}' is not a hex SHA-256`;
    const { files, joins } = value;
    if (joins !== undefined && !(Array.isArray(joins) && joins.length > 0 && joins.every(isHash)))
        return `'joins' is not a list of hex SHA-256`;
    if (!Array.isArray(files))
        return `'files' is not a list`;
    const bad = files.findIndex((file) => !isLedgerFile(file));
    return bad === -1 ? undefined : `file ${bad + 1} is not {path, sha256, bytes, mediaType} with a plain name`;
}
function isLedgerFile(value) {
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) &&
        typeof value.path === 'string' &&
        isEvidenceFileName(value.path) &&
        isHash(value.sha256) &&
        Number.isSafeInteger(value.bytes) &&
        typeof value.mediaType === 'string');
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function invalid(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', message, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 41610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  PM: () => (/* binding */ loadPrivateKey),
  fg: () => (/* binding */ loadPublicKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/digest.js
var model_digest = __webpack_require__(63061);
;// CONCATENATED MODULE: ./build/seal/cosign-key.js


const LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
/** Whether a PEM text is a key as `cosign generate-key-pair` and `cosign import-key-pair` write it. */
function isCosignKey(pem) {
    return LABELS.some((label) => pem.includes(`-----BEGIN ${label}-----`));
}
/**
 * Opens cosign's key file: scrypt makes a key of the password, NaCl's secretbox (XSalsa20-Poly1305) holds the
 * private key as PKCS#8 DER.
 *
 * @param source how messages name the key; its content never appears in one.
 * @throws SealgateError INPUT_INVALID on another format or a wrong password.
 * @see github.com/secure-systems-lab/go-securesystemslib, encrypted
 */
async function openCosignKey(pem, password, source) {
    const envelope = parseEnvelope(pem, source);
    const { N, r, p } = envelope.kdf.params;
    const salt = Buffer.from(envelope.kdf.salt, 'base64');
    const nonce = Buffer.from(envelope.cipher.nonce, 'base64');
    if (nonce.length !== 24)
        throw malformed(source, 'its nonce has not 24 bytes');
    const key = await new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(password, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, derived) => error === null
            ? resolve(derived)
            : reject(malformed(source, 'its scrypt parameters do not work', error)));
    });
    const { secretbox } = await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(6256)]).then(__webpack_require__.bind(__webpack_require__, 6256));
    try {
        return Buffer.from(secretbox(key, nonce).open(Buffer.from(envelope.ciphertext, 'base64')));
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The password does not open the key ${source}`, {
            hint: 'Put the password that the key was made with into COSIGN_PASSWORD (an empty one counts too).',
            cause,
        });
    }
}
function parseEnvelope(pem, source) {
    const body = /-----BEGIN [^-]+-----([\s\S]*?)-----END [^-]+-----/.exec(pem)?.[1] ?? '';
    let value;
    try {
        value = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
    }
    catch (cause) {
        throw malformed(source, 'what it holds is not JSON', cause);
    }
    if (value?.kdf?.name !== 'scrypt')
        throw malformed(source, 'its kdf is not scrypt');
    if (value.cipher?.name !== 'nacl/secretbox')
        throw malformed(source, 'its cipher is not nacl/secretbox');
    const { N = 0, r, p } = value.kdf.params ?? {};
    // The file names the work to do: more than this (1 GiB of memory) is an attack, not a password hash.
    if (!inRange(N, 2, 1 << 20) || (N & (N - 1)) !== 0 || !inRange(r, 1, 8) || !inRange(p, 1, 4))
        throw malformed(source, 'its scrypt parameters are out of range');
    if (typeof value.kdf.salt !== 'string' ||
        typeof value.cipher.nonce !== 'string' ||
        typeof value.ciphertext !== 'string')
        throw malformed(source, 'salt, nonce or ciphertext is missing');
    return value;
}
function inRange(value, low, high) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high;
}
function malformed(source, what, cause) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is not a cosign key that can be read: ${what}`, {
        hint: 'Make one with `cosign generate-key-pair`, or pass a PKCS#8 PEM.',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./build/seal/keys.js





const CURVES = {
    prime256v1: 'P-256',
    secp384r1: 'P-384',
    secp521r1: 'P-521',
};
/**
 * Reads a private key: a file (or `env://NAME`, which keeps it off the disk) with a PKCS#8, SEC1 or encrypted
 * PKCS#8 PEM, or cosign's encrypted key. Passwords come from COSIGN_PASSWORD.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID; no message holds anything of the key.
 */
async function loadPrivateKey(reference, env) {
    const { pem, source } = await readKeyText(reference, env);
    const password = env.COSIGN_PASSWORD;
    if (isCosignKey(pem)) {
        if (password === undefined)
            throw needsPassword(source);
        const der = await openCosignKey(pem, password, source);
        return localKey(parsePrivate(source, { key: der, format: 'der', type: 'pkcs8' }), source);
    }
    if (pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----') || pem.includes('Proc-Type: 4,ENCRYPTED')) {
        if (password === undefined)
            throw needsPassword(source);
        return localKey(parsePrivate(source, { key: pem, passphrase: password }), source);
    }
    if (/-----BEGIN (CERTIFICATE|PUBLIC KEY)-----/.test(pem)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} holds no private key, but something public`, {
            hint: 'Name the private key (cosign.key, not cosign.pub).',
        });
    }
    return localKey(parsePrivate(source, { key: pem }), source);
}
/**
 * Reads a public key for verification: PEM in a file or `env://NAME`.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadPublicKey(reference, env) {
    const { pem, source } = await readKeyText(reference, env);
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} holds a private key; verifying needs the public one`, {
            hint: 'Name the public key (cosign.pub), and keep the private one away from those who verify.',
        });
    }
    try {
        const publicKey = (0,external_node_crypto_.createPublicKey)(pem);
        return { publicKey, fingerprint: fingerprintOf(publicKey, source) };
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} is not a public key in PEM`, {
            hint: 'Pass the cosign.pub that belongs to the key.',
            cause: error,
        });
    }
}
/** @throws SealgateError INPUT_INVALID on a kind of key that bundles do not carry. */
function fingerprintOf(publicKey, source) {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const digest = (0,model_digest/* sha256Hex */.f)(der);
    const hint = Buffer.from(digest, 'hex').toString('base64');
    const curve = CURVES[publicKey.asymmetricKeyDetails?.namedCurve ?? ''];
    if (publicKey.asymmetricKeyType === 'ec' && curve !== undefined)
        return { hint, text: `key sha256:${digest} (${curve})`, hash: 'sha256', curve };
    if (publicKey.asymmetricKeyType === 'ed25519')
        return { hint, text: `key sha256:${digest} (Ed25519)`, hash: null, curve: 'Ed25519' };
    throw new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is ${publicKey.asymmetricKeyType ?? 'of an unknown kind'} ${publicKey.asymmetricKeyDetails?.namedCurve ?? ''}`.trim(), { hint: 'Use ECDSA (P-256, P-384, P-521) or Ed25519.' });
}
async function readKeyText(reference, env) {
    const name = /^env:\/\/(.+)$/.exec(reference)?.[1];
    if (name !== undefined) {
        const pem = env[name];
        if (pem === undefined || pem === '')
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The environment variable ${name} holds no key`, {
                hint: `Set ${name} to the PEM text of the key.`,
            });
        return { pem, source: `in ${name}` };
    }
    if (/^[a-z0-9]+:\/\//.test(reference))
        throw new errors/* SealgateError */.De('INPUT_INVALID', `'${reference.split('://')[0]}://' keys are not supported`, {
            hint: 'Pass a PEM file, a cosign.key, or env://NAME.',
        });
    const bytes = await (0,files/* readCapped */.EF)(reference, 64 * 1024);
    return { pem: bytes.toString('utf8'), source: reference };
}
function parsePrivate(source, input) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(input);
    }
    catch (error) {
        const badPassword = typeof input === 'object' && 'passphrase' in input;
        throw new errors/* SealgateError */.De('INPUT_INVALID', badPassword
            ? `The password does not open the key ${source}`
            : `${source} is not a private key that can be read`, {
            hint: badPassword
                ? 'Put the password that the key was made with into COSIGN_PASSWORD.'
                : 'Pass a PKCS#8 PEM (`-----BEGIN PRIVATE KEY-----`) or a cosign.key.',
            // OpenSSL's code says what it met; its message could not hold the key, but need not be trusted with it.
            ...(error instanceof Error && 'code' in error ? { cause: new Error(String(error.code)) } : {}),
        });
    }
}
function localKey(privateKey, source) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey, source) };
}
function needsPassword(source) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is encrypted, and COSIGN_PASSWORD is not set`, {
        hint: 'Set COSIGN_PASSWORD (an empty one counts too).',
    });
}


/***/ }),

/***/ 12404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ tokenSource),
/* harmony export */   _M: () => (/* binding */ identityToken),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6473);


/** Audience that Fulcio asks for. */
const AUDIENCE = 'sigstore';
/**
 * Finds the job's own identity: the runner's token service, or SIGSTORE_ID_TOKEN (for other CI systems, as cosign
 * reads it).
 */
function tokenSource(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (url !== undefined && url !== '' && bearer !== undefined && bearer !== '')
        return { kind: 'runner', url, bearer };
    if (env.SIGSTORE_ID_TOKEN !== undefined && env.SIGSTORE_ID_TOKEN !== '')
        return { kind: 'given', token: env.SIGSTORE_ID_TOKEN };
    if (env.GITHUB_ACTIONS === 'true') {
        return {
            none: 'the job may not prove its identity: its `permissions:` lack the line `id-token: write` (GitHub gives it to no pull request from a fork), and no key was given (--key)',
        };
    }
    return { none: 'no key was given (--key), and there is no CI identity to sign with here' };
}
/**
 * Asks for a token for Sigstore and checks that it is one, so that a wrong one is named here and not by Fulcio.
 *
 * @throws SealgateError SEAL_FAILED; the token stands in no message.
 */
async function identityToken(source, env, timeoutMs = 20_000) {
    const token = source.kind === 'given' ? source.token : await askRunner(source, env, timeoutMs);
    const claims = claimsOf(token);
    const audiences = [claims.aud].flat();
    if (!audiences.includes(AUDIENCE)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `The identity token is for ${audiences.join(', ') || 'nobody'}, not for ${AUDIENCE}`, { hint: `Ask for a token with the audience '${AUDIENCE}'.` });
    }
    if (typeof claims.exp === 'number' && claims.exp * 1000 < Date.now()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `The identity token expired at ${new Date(claims.exp * 1000).toISOString()}`, { hint: 'Ask for a new one right before sealing, and check the clock of this machine.' });
    }
    return token;
}
async function askRunner(source, env, timeoutMs) {
    const client = await (0,_io_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttpClient */ .u)({
        env,
        userAgent: 'sealgate',
        authorization: () => `Bearer ${source.bearer}`,
        secrets: [source.bearer],
        timeouts: { totalMs: timeoutMs },
    });
    try {
        const url = URL.canParse(source.url) ? new URL(source.url) : undefined;
        if (url === undefined)
            throw noToken('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
        url.searchParams.set('audience', AUDIENCE);
        const answer = await client.get(url.href);
        // The message itself says what to do: a run's record keeps no hint.
        if (answer.kind === 'refused' && (answer.status === 401 || answer.status === 403))
            throw noToken(`the runner's token service answered ${answer.status}: the job's \`permissions:\` need the line \`id-token: write\``);
        if (answer.kind !== 'answer')
            throw noToken(`the runner's token service: ${answer.reason}`);
        return tokenIn(answer.body);
    }
    finally {
        await client.close();
    }
}
function tokenIn(body) {
    try {
        const { value } = JSON.parse(body.toString('utf8'));
        if (typeof value === 'string' && value !== '')
            return value;
    }
    catch {
        // Told below: the answer itself may hold a token and is not shown.
    }
    throw noToken("the runner's token service answered without a token");
}
/** What a JSON web token says. Nothing is verified: it must come from who is believed. @throws SealgateError SEAL_FAILED */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (typeof claims === 'object' && claims !== null)
            return claims;
    }
    catch {
        // Told below, without the token.
    }
    throw noToken('what was given is not a JSON web token');
}
function noToken(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `No identity token could be had: ${what}`, {
        hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
    });
}


/***/ }),

/***/ 22016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ assertPredicate),
/* harmony export */   JV: () => (/* binding */ VULN_TYPE),
/* harmony export */   UJ: () => (/* binding */ TEST_RESULT_TYPE),
/* harmony export */   V2: () => (/* binding */ PREDICATE_NAMES),
/* harmony export */   yI: () => (/* binding */ IMAGE_SIGNATURE_TYPE)
/* harmony export */ });
/* unused harmony export isKnownPredicate */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81627);


/** Of a plain image signature in bundle form, as cosign 3 writes and asks for it. */
const IMAGE_SIGNATURE_TYPE = 'https://sigstore.dev/cosign/sign/v1';
/** cosign's own type for scans, which its `--type vuln` and admission controllers know. */
const VULN_TYPE = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** Predicate types by the short names that cosign's users know. */
const PREDICATE_NAMES = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdxjson: 'https://spdx.dev/Document',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    vuln: VULN_TYPE,
    openvex: 'https://openvex.dev/ns',
    'test-result': TEST_RESULT_TYPE,
    svr: _statements_js__WEBPACK_IMPORTED_MODULE_1__/* .SVR_TYPE */ .pb,
    vsa: 'https://slsa.dev/verification_summary/v1',
};
/** Other types whose meaning is published, and that tools of the field attach. */
const OTHERS = [
    IMAGE_SIGNATURE_TYPE,
    _statements_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_HEAD_TYPE */ .uk,
    'https://slsa.dev/provenance/v0.1',
    'https://in-toto.io/Link/v1',
    'https://in-toto.io/attestation/link/v0.3',
    'https://in-toto.io/attestation/release/v0.1',
    'https://in-toto.io/attestation/scai/attribute-report/v0.2',
    'https://in-toto.io/attestation/vulns/v0.1',
    'https://in-toto.io/attestation/vulns/v0.2',
    'https://cosign.sigstore.dev/attestation/v1',
    'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
];
/** Types whose address goes on with the version of the document within. */
const VERSIONED = ['https://spdx.dev/Document/', 'https://cyclonedx.org/bom/', 'https://openvex.dev/ns/'];
/** Whether it is known what a predicate of this type says. */
function isKnownPredicate(type) {
    return (Object.values(PREDICATE_NAMES).includes(type) ||
        OTHERS.includes(type) ||
        VERSIONED.some((start) => type.startsWith(start)));
}
/**
 * That what was verified is what was asked for: an attestation of the type that was named, or without one, something
 * whose meaning is known.
 *
 * @param wanted a predicate type; absent where none was named.
 * @throws SealgateError VERIFICATION_FAILED
 */
function assertPredicate({ statement }, wanted, name) {
    const found = statement?.predicateType;
    if (wanted !== undefined && found !== wanted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `${name} verifies, but is ${found ?? 'no attestation but a plain signature'}, not ${wanted}`, { hint: 'Name the bundle of the attestation you mean.' });
    if (wanted !== undefined || found === undefined || isKnownPredicate(found))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `${name} verifies, but attests something of a type that is not known: ${found.slice(0, 200)}`, { hint: `If you know what it says, ask for it: --type ${found.slice(0, 200)}` });
}


/***/ }),

/***/ 64909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertSecure),
/* harmony export */   V: () => (/* binding */ timestampAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21495);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5103);



/** Where Sigstore's own authorities take requests, under the address of the service. */
const TIMESTAMP_PATH = '/api/v1/timestamp';
/** The address that a timestamp authority is asked at: a bare host gets the path of Sigstore's authorities. */
function timestampAddress(address) {
    const url = new URL(address);
    return url.pathname === '/' && url.search === ''
        ? `${address.replace(/\/$/, '')}${TIMESTAMP_PATH}`
        : address;
}
/** Tokens and signatures go over https, or to this machine. @throws SealgateError USAGE */
function assertSecure(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol === 'https:')
        return;
    if (url?.protocol === 'http:' && (0,_io_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .cW)(url.hostname))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(address)}' is not an https address`, {
        hint: 'Name the service as https://host.',
    });
}


/***/ }),

/***/ 20521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ PUBLIC_FULCIO),
  uA: () => (/* binding */ PUBLIC_REKOR),
  Cl: () => (/* binding */ chooseSigner)
});

// UNUSED EXPORTS: keySigner

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/seal/keys.js + 1 modules
var keys = __webpack_require__(41610);
;// CONCATENATED MODULE: ./build/seal/kms-reference.js
const SCHEME = /^(?:awskms|gcpkms|azurekms|hashivault):\/\/\S+$/;
/** Whether a key reference names a key in a KMS. */
function isKmsKey(reference) {
    return SCHEME.test(reference);
}

// EXTERNAL MODULE: ./build/seal/oidc.js
var oidc = __webpack_require__(12404);
// EXTERNAL MODULE: ./build/seal/services.js
var services = __webpack_require__(64909);
;// CONCATENATED MODULE: ./build/seal/signer.js







const PUBLIC_FULCIO = 'https://fulcio.sigstore.dev';
const PUBLIC_REKOR = 'https://rekor.sigstore.dev';
/**
 * Chooses who signs: the key that was named, else the job's own identity, else nobody, with the reason.
 *
 * @throws SealgateError when a key was named and cannot be used: that is an error, not a missing signer. USAGE where
 * services contradict each other or could not prove a time.
 */
async function chooseSigner(env, options = {}) {
    const { key, cwd, timeoutMs, retries } = options;
    const chosen = await chooseServices(options, key === undefined);
    const services = {
        logs: chosen.logs,
        timestampAuthorities: chosen.timestampAuthorities,
        env,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(retries === undefined ? {} : { retries }),
    };
    if (key !== undefined && isKmsKey(key)) {
        const { findCosign } = options;
        if (findCosign === undefined)
            throw new errors/* SealgateError */.De('USAGE', `${key} is in a KMS, which cannot be asked here`, {
                hint: 'Seal with sealgate seal --key, which asks it with cosign.',
            });
        const { kmsKey } = await __webpack_require__.e(/* import() */ 7852).then(__webpack_require__.bind(__webpack_require__, 97852));
        return kmsSigner(await kmsKey(key, env, findCosign), services);
    }
    if (key !== undefined) {
        const file = cwd === undefined || key.includes('://') ? key : external_node_path_default().resolve(cwd, key);
        return keySigner(await (0,keys/* loadPrivateKey */.PM)(file, env), services);
    }
    if (services.logs.length === 0)
        throw new errors/* SealgateError */.De('USAGE', 'A keyless signature needs a transparency log, and none is named', {
            hint: 'Name one in the signing configuration (rekorTlogUrls), or with --rekor-url.',
        });
    if (services.timestampAuthorities.length === 0 && services.logs.every(({ version }) => version === 2))
        throw new errors/* SealgateError */.De('USAGE', 'A log of version 2 proves no time, and no timestamp authority is named', {
            hint: 'Name one in the signing configuration (tsaUrls), or with --tsa-url.',
        });
    const source = (0,oidc/* tokenSource */.Zx)(env);
    if ('none' in source)
        return source;
    const { keylessSigner } = await __webpack_require__.e(/* import() */ 7431).then(__webpack_require__.bind(__webpack_require__, 27431));
    return keylessSigner({ source, env, fulcioUrl: chosen.fulcioUrl ?? PUBLIC_FULCIO, services });
}
async function chooseServices(options, keyless) {
    const { cwd, signingConfig, fulcioUrl, rekorUrl, rekorVersion, tsaUrl } = options;
    if (signingConfig !== undefined) {
        if ([fulcioUrl, rekorUrl, tsaUrl, rekorVersion].some((value) => value !== undefined))
            throw new errors/* SealgateError */.De('USAGE', '--signing-config and the addresses of services exclude each other', {
                hint: 'Keep the file, or name --fulcio-url, --rekor-url and --tsa-url.',
            });
        const { loadSigningConfig } = await __webpack_require__.e(/* import() */ 3297).then(__webpack_require__.bind(__webpack_require__, 63297));
        const file = cwd === undefined ? signingConfig : external_node_path_default().resolve(cwd, signingConfig);
        const chosen = await loadSigningConfig(file, new Date());
        if (keyless && chosen.fulcioUrl === undefined)
            throw new errors/* SealgateError */.De('USAGE', `${signingConfig} names no certificate authority`, {
                hint: 'Add its caUrls, or sign with --key.',
            });
        return chosen;
    }
    for (const url of [fulcioUrl, rekorUrl, tsaUrl])
        if (url !== undefined)
            (0,services/* assertSecure */.E)(url);
    const log = rekorUrl ?? (keyless ? PUBLIC_REKOR : undefined);
    return {
        ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
        logs: log === undefined ? [] : [{ url: log, version: rekorVersion ?? 1 }],
        timestampAuthorities: tsaUrl === undefined ? [] : [(0,services/* timestampAddress */.V)(tsaUrl)],
    };
}
/** Signs with a local key: ECDSA over SHA-256 on every curve (what cosign verifies with `--key`), or Ed25519. */
function keySigner(key, services) {
    assertLoggable(key.fingerprint, services);
    const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { text: identity, hint } = key.fingerprint;
    const publicKey = { identity, by: { kind: 'public-key', pem, hint } };
    return {
        kind: 'key',
        services,
        publicKey,
        sign: async (data) => ({
            signature: signWith(key.privateKey, key.fingerprint.hash, data),
            ...publicKey,
        }),
        verifies: (data, signature) => (0,external_node_crypto_.verify)(key.fingerprint.hash, data, key.publicKey, signature),
    };
}
/** Signs with a key that never leaves its KMS. */
function kmsSigner({ publicKey, fingerprint, sign: signThere }, services) {
    assertLoggable(fingerprint, services);
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const named = {
        identity: fingerprint.text,
        by: { kind: 'public-key', pem, hint: fingerprint.hint },
    };
    return {
        kind: 'key',
        services,
        publicKey: named,
        sign: async (data) => {
            const signature = await signThere(data);
            // What the KMS answers goes through two programs: it must be by this key over this data.
            if (!(0,external_node_crypto_.verify)(fingerprint.hash, data, publicKey, signature))
                throw new errors/* SealgateError */.De('SEAL_FAILED', 'What the KMS signed does not verify with its key', {
                    hint: 'Check that the key is for signing with ECDSA and SHA-256.',
                });
            return { signature, ...named };
        },
        verifies: (data, signature) => (0,external_node_crypto_.verify)(fingerprint.hash, data, publicKey, signature),
    };
}
function signWith(privateKey, hash, data) {
    return (0,external_node_crypto_.sign)(hash, data, privateKey);
}
/** Logs take what their kind of entry knows. @throws SealgateError USAGE */
function assertLoggable({ curve }, { logs }) {
    if (curve === 'Ed25519' && logs.length > 0)
        throw new errors/* SealgateError */.De('USAGE', 'The transparency log takes no plain Ed25519 signature', {
            hint: 'Use an ECDSA key, or leave --rekor-url away.',
        });
    if (curve !== 'P-256' && logs.some(({ version }) => version === 2))
        throw new errors/* SealgateError */.De('USAGE', `A log of version 2 takes no ${curve} signature over SHA-256`, {
            hint: 'Use a P-256 key, or a log of version 1.',
        });
}


/***/ }),

/***/ 81627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ headStatement),
/* harmony export */   QN: () => (/* binding */ IN_TOTO_TYPE),
/* harmony export */   bI: () => (/* binding */ verdictStatement),
/* harmony export */   pb: () => (/* binding */ SVR_TYPE),
/* harmony export */   rq: () => (/* binding */ verdictPredicate),
/* harmony export */   uk: () => (/* binding */ LEDGER_HEAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony export GATE_PASSED */
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53968);


/** DSSE payload type of in-toto statements. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const SVR_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
/** Predicate of a sealed ledger head: the head itself. */
const LEDGER_HEAD_TYPE = 'urn:sealgate:ledger-head:v1';
/** The property that says the gate passed. It stands in a statement only if it did. */
const GATE_PASSED = 'SEALGATE_GATE_PASSED';
/**
 * The gate's verdict as a Simple Verification Result: subjects are the commit and the files that the run left, each
 * by its digest; properties name what passed, and nothing else, as the predicate asks. Who wants to know whether
 * the gate passed looks for SEALGATE_GATE_PASSED and takes its absence for a no.
 *
 * @see in-toto predicate `svr` v0.2
 */
function verdictStatement(record, files) {
    const { context } = record;
    const commit = context.commit === undefined ? [] : [commitSubject(record, context.commit)];
    const subjects = files.map((file) => ({ name: file.path, digest: { sha256: file.sha256 } }));
    subjects.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return {
        _type: STATEMENT_TYPE,
        subject: [...commit, ...subjects],
        predicateType: SVR_TYPE,
        predicate: verdictPredicate(record),
    };
}
/** The predicate alone, for another subject: what the policy asks, and what passed. */
function verdictPredicate(record) {
    const { context, policy } = record;
    return {
        verifier: {
            id: `pkg:generic/sealgate@${context.tool.version}`,
            policies: [
                {
                    name: policy.path ?? policy.presets.join('+'),
                    digest: { sha256: policy.digest },
                    ...(policy.commit === undefined ? {} : { annotations: { commit: policy.commit } }),
                },
            ],
        },
        timeCreated: context.time,
        properties: propertiesOf(record),
    };
}
/** The sealed form of a ledger's head. Its subject is `ledger.head.json` as written. */
function headStatement(head) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name: 'ledger.head.json', digest: { sha256: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .headText */ .WI)(head)) } }],
        predicateType: LEDGER_HEAD_TYPE,
        predicate: { ...head },
    };
}
function commitSubject(record, commit) {
    const { repository } = record.context;
    const name = repository?.url ?? repository?.slug ?? 'repository';
    // gitCommit is SHA-1 or SHA-256, whichever the repository uses.
    return { name: `git+${name}@${commit}`, digest: { gitCommit: commit } };
}
function propertiesOf({ checks, decisions, verdict }) {
    const blocked = new Set(decisions.filter((decision) => decision.outcome === 'block').map((decision) => decision.finding.check));
    const passed = checks
        .filter((check) => check.state === 'ran' && !blocked.has(check.check))
        .map((check) => `SEALGATE_${check.check.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_PASSED`);
    passed.sort();
    return verdict.verdict === 'pass' ? [GATE_PASSED, ...passed] : passed;
}


/***/ })

};
;