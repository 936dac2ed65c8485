export const id = 787;
export const ids = [787];
export const modules = {

/***/ 49910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60198);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50387);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95102);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57541);
/* harmony import */ var _seal_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15750);
/* harmony import */ var _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16012);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8569);











const command = {
    name: 'seal',
    summary: 'Sign files, or an attestation about them, as Sigstore bundles.',
    usage: ['seal FILE… [--key KEY]', 'seal FILE… --predicate JSON --type TYPE [--bundle OUT] [--key KEY]'],
    positionals: 'FILE: what to sign. The bundle is written beside it, as FILE.sigstore.json.',
    options: [
        ..._seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .sealOptions */ .wE,
        {
            name: 'predicate',
            type: 'string',
            value: 'JSON',
            description: 'Sign an in-toto statement that says this of the files, instead of the files.',
        },
        {
            name: 'type',
            type: 'string',
            value: 'TYPE',
            description: 'Type of the predicate: a URI, or cyclonedx, spdxjson, slsaprovenance1, vuln, openvex, svr, vsa.',
        },
        {
            name: 'bundle',
            type: 'string',
            value: 'OUT',
            description: 'Where the bundle goes. Default: FILE.sigstore.json; attestations: FILE.intoto.sigstore.json.',
        },
    ],
    notes: [
        'Keyless signing needs `permissions: id-token: write` in a GitHub job, or a token in SIGSTORE_ID_TOKEN.',
        'All files are signed before the first bundle is written: what fails halfway leaves no bundle.',
        'cosign reads the bundles: cosign verify-blob --bundle FILE.sigstore.json FILE (and --key cosign.pub --insecure-ignore-tlog).',
    ],
    run,
};
async function run(positionals, values, world) {
    if (positionals.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', 'Nothing to seal was named', { hint: 'sealgate seal FILE…' });
    const predicate = (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .textFlag */ .gx)(values, 'predicate');
    const type = (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .textFlag */ .gx)(values, 'type');
    if ((predicate === undefined) !== (type === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', '--predicate and --type belong together', { hint: 'Pass both.' });
    const bundle = (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .textFlag */ .gx)(values, 'bundle');
    if (bundle !== undefined && predicate === undefined && positionals.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('USAGE', '--bundle names one file, but several are sealed', {
            hint: 'Leave it away: each bundle is written beside its file.',
        });
    for (const file of positionals)
        await assertFile(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.cwd, file), file);
    const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .signerOf */ .Kv)(values, world);
    if ('none' in signer) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('SEAL_FAILED', `There is nothing to sign with: ${signer.none}`, {
            hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
        });
    }
    return predicate !== undefined && type !== undefined
        ? sealAttestation(positionals, { predicate, type: (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_9__/* .predicateTypeOf */ .T4)(type), bundle }, signer, world)
        : sealBlobs(positionals, bundle, signer, world);
}
async function assertFile(file, shown) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
    if (info?.isFile() === true)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${shown} ${info === undefined ? 'does not exist' : 'is not a file'}`, {
        location: { file: shown },
        hint: 'Name files; they are taken relative to the current directory.',
    });
}
async function sealBlobs(positionals, bundle, signer, world) {
    const { seal, files } = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_6__/* .sealFiles */ .pL)({
        files: positionals.map((file) => ({ path: file, what: 'raw-report' })),
        stagingDir: world.cwd,
        signer,
        log: world.log,
        ...(bundle === undefined ? {} : { bundle }),
    });
    if (seal.state !== 'sealed')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('SEAL_FAILED', seal.reason, { hint: 'Nothing was sealed.' });
    const bundles = seal.bundles.map(({ file, subject }, i) => ({
        file,
        subject,
        sha256: files[i]?.sha256 ?? '',
    }));
    return answer(seal.identity, bundles);
}
async function sealAttestation(positionals, about, signer, world) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.cwd, about.predicate);
    const predicate = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(file), about.predicate);
    if (typeof predicate !== 'object' || predicate === null || Array.isArray(predicate)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `${about.predicate} is not a JSON object`, {
            location: { file: about.predicate },
            hint: 'Pass the predicate itself, not a statement or a list.',
        });
    }
    const subject = [];
    for (const name of positionals) {
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.cwd, name));
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        subject.push({ name: node_path__WEBPACK_IMPORTED_MODULE_2__.basename(name), digest: { sha256 } });
    }
    const statement = {
        _type: _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__/* .STATEMENT_TYPE */ .zG,
        subject,
        predicateType: about.type,
        predicate: predicate,
    };
    const made = await (0,_seal_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .signEnvelope */ .Yj)(signer, Buffer.from(JSON.stringify(statement), 'utf8'), _seal_statements_js__WEBPACK_IMPORTED_MODULE_8__/* .IN_TOTO_TYPE */ .QN);
    const out = about.bundle ?? `${positionals[0] ?? ''}.intoto.sigstore.json`;
    const { sha256 } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.cwd, out), made.json);
    return answer(made.identity, positionals.map((name) => ({ file: out, subject: name, sha256 })));
}
function answer(identity, bundles) {
    const lines = [`Sealed by ${identity}`, ...bundles.map(({ file, subject }) => `  ${subject} → ${file}`)];
    return { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass, text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_10__/* .displayText */ .W)(lines.join('\n')), json: { identity, bundles } };
}


/***/ }),

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   OR: () => (/* binding */ readIfExists),
/* harmony export */   Ov: () => (/* binding */ fileSize),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* unused harmony export DEFAULT_CAP */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);





/** 1 GiB: larger inputs are refused rather than half read. */
const DEFAULT_CAP = 1024 * 1024 * 1024;
/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
async function readCapped(file, cap = DEFAULT_CAP) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
        if (!info.isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a file`, {
                location: { file },
                hint: 'Name a regular file.',
            });
        }
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r');
        try {
            // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
            if (info.size > cap)
                throw tooLarge(file, info.size, cap);
            const bytes = await handle.readFile();
            if (bytes.length > cap)
                throw tooLarge(file, bytes.length, cap);
            return bytes;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist`, {
                location: { file },
                hint: 'Check the path; it is taken relative to the directory the command runs in.',
                cause: error,
            });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            cause: error,
        });
    }
}
/** The size of a regular file in bytes; `undefined` for anything else, or nothing. */
async function fileSize(file) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
    return info?.isFile() === true ? info.size : undefined;
}
function tooLarge(file, size, cap) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
        location: { file },
        hint: 'Split the input, or check that it is the right file.',
    });
}
/** Like readCapped, but `undefined` where the file does not exist. */
async function readIfExists(file, cap = DEFAULT_CAP) {
    try {
        return await readCapped(file, cap);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De && error.code === 'INPUT_NOT_FOUND')
            return undefined;
        throw error;
    }
}
/**
 * Writes a file so that a reader sees the old or the new content, never a part: temporary file, fsync, rename.
 * Folders are made. With `exclusive`, an existing file is an error.
 *
 * @throws SealgateError IO_FAILED
 */
async function writeAtomic(file, data, options = {}) {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    const directory = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, `.${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY, options.mode ?? 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (options.exclusive === true ? placeNew(temporary, file) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'Check that the folder is writable and the disk has room.',
            cause: error,
        });
    }
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
async function placeNew(temporary, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
    catch (error) {
        const code = error.code ?? '';
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
            throw error;
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY)).close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    }
}
/** A path as evidence and output name it: relative to `root` where inside, with `/`. */
function displayPath(file, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_3__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root, file));
    const inside = relative !== '' && !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(relative);
    return (inside ? relative : file).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}


/***/ }),

/***/ 50387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58426);


/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t)(text, offset) },
            hint: 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
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
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text));
    }
}
/** Where JSON.parse stopped. Node 20 does not always say, so the tokens are walked once more. */
function errorOffset(error, text) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    const fault = scan(text, true);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text, strict = false) {
    const open = [];
    let duplicate;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = stringEnd(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
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
                const end = literalEnd(text, at, strict);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
            }
        }
    }
    return duplicate;
}
/** Offset of the closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
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
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** The end of a number or word; when looking for the place of an error, only of a right one. */
function literalEnd(text, start, strict) {
    if (strict) {
        LITERAL.lastIndex = start;
        return LITERAL.test(text) ? LITERAL.lastIndex : start;
    }
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

/***/ 58426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the byte offset's line on anything else.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 13836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of bytes, or of a string's UTF-8. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}


/***/ })

};
