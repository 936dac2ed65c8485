"use strict";
exports.id = 5291;
exports.ids = [5291,7818];
exports.modules = {

/***/ 65848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);


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

/***/ 19601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

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

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ certificateSigner),
/* harmony export */   k: () => (/* binding */ alternativeNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/** Fulcio's certificate extensions that say more of a workflow. @see sigstore/fulcio docs/oid-info.md */
const OIDS = {
    repository: '1.3.6.1.4.1.57264.1.12',
    commit: '1.3.6.1.4.1.57264.1.13',
    ref: '1.3.6.1.4.1.57264.1.14',
    trigger: '1.3.6.1.4.1.57264.1.20',
    run: '1.3.6.1.4.1.57264.1.21',
    // Deprecated, and the only place that has the workflow's name.
    name: '1.3.6.1.4.1.57264.1.4',
};
/**
 * Who a verified certificate was issued to.
 *
 * @param raw the certificate's DER: it must carry exactly one name, so that no second one goes unseen.
 * @throws SealgateError VERIFICATION_FAILED
 */
function certificateSigner(verified, raw) {
    const identity = verified.identity?.subjectAlternativeName;
    const issuer = verified.identity?.extensions?.issuer;
    if (identity === undefined || identity === '')
        throw refused('names nobody');
    if (issuer === undefined || issuer === '')
        throw refused('does not say who vouches for the identity');
    const names = alternativeNames(raw);
    if (names.length !== 1 || names[0] !== identity)
        throw refused(`names ${names.length} identities, not one`);
    const extra = {};
    for (const [name, id] of Object.entries(OIDS)) {
        const value = verified.identity?.oids?.find((entry) => entry.oid?.id.join('.') === id)?.value;
        if (value !== undefined)
            extra[name] = utf8String(value);
    }
    return { identity, issuer, ...extra };
}
/** The names in a certificate's subjectAltName extension, without their kind. */
function alternativeNames(certificate) {
    const text = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).subjectAltName ?? '';
    // Node quotes, as JSON, a value that would be ambiguous in a comma-separated list.
    const names = text.matchAll(/(?:^|, )([A-Za-z ]+):(?:"((?:[^"\\]|\\.)*)"|([^,]*(?:,(?! [A-Za-z ]+:)[^,]*)*))/g);
    return [...names].map((match) => match[2] === undefined ? (match[3] ?? '') : String(JSON.parse(`"${match[2]}"`)));
}
/** The text of a DER UTF8String. */
function utf8String(der) {
    if (der[0] !== 0x0c)
        return der.toString('utf8');
    const length = der[1] ?? 0;
    return der.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f)).toString('utf8');
}
function refused(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('VERIFICATION_FAILED', `The certificate ${what}`);
}


/***/ }),

/***/ 42144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/** What a DSSE signature is made over. @see DSSE v1.0, protocol.md */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}


/***/ }),

/***/ 89539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertProof),
/* harmony export */   g: () => (/* binding */ assertLogBinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * That a log entry was made for this signature by this certificate or key. The verifying library compares signature
 * and digest only; without the signer, an entry that somebody else logged over the same would do.
 *
 * @param body the entry's canonicalised body, as logged.
 * @param signer DER of the certificate, or of the key as SubjectPublicKeyInfo.
 * @throws SealgateError VERIFICATION_FAILED
 */
function assertLogBinding(body, signature, signer) {
    const logged = loggedSignatures(body);
    if (logged.some((entry) => entry.signer.equals(signer) && entry.signature.equals(signature)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry was made for another signature, certificate or key');
}
/**
 * That an inclusion proof says the same as its own checkpoint, which is all that the verifying library looks at: what
 * is in a bundle and wrong is refused, needed or not.
 *
 * @param proof root hash and tree size as the bundle has them, `checkpoint` the signed note.
 * @throws SealgateError VERIFICATION_FAILED
 * @see C2SP tlog-checkpoint: origin, size and root hash on the first three lines
 */
function assertProof(proof) {
    const [, size, root = ''] = proof.checkpoint.split('\n');
    if (size === proof.treeSize && Buffer.from(root, 'base64').equals(proof.rootHash))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its inclusion proof names another tree than its checkpoint');
}
/** Signatures and signers in the body of the entry kinds hashedrekord, dsse and intoto, of Rekor 1 and 2. */
function loggedSignatures(body) {
    const spec = member(parse(body), 'spec');
    const v2 = member(spec, 'hashedRekordV002') ?? member(spec, 'dsseV002');
    if (v2 !== undefined) {
        return list(member(v2, 'signatures') ?? member(v2, 'signature')).map((entry) => {
            const verifier = member(entry, 'verifier');
            const raw = member(verifier, 'x509Certificate') ?? member(verifier, 'publicKey');
            return { signature: base64(member(entry, 'content')), signer: base64(member(raw, 'rawBytes')) };
        });
    }
    const hashed = member(spec, 'signature');
    if (hashed !== undefined) {
        const signer = pemDer(member(member(hashed, 'publicKey'), 'content'));
        return [{ signature: base64(member(hashed, 'content')), signer }];
    }
    const dsse = member(spec, 'signatures');
    if (dsse !== undefined) {
        return list(dsse).map((entry) => ({
            signature: base64(member(entry, 'signature')),
            signer: pemDer(member(entry, 'verifier')),
        }));
    }
    const envelope = member(member(spec, 'content'), 'envelope');
    return list(member(envelope, 'signatures')).map((entry) => ({
        // The kind `intoto` encodes the signature's base64 once more.
        signature: base64(base64(member(entry, 'sig')).toString('latin1')),
        signer: pemDer(member(entry, 'publicKey')),
    }));
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry is not JSON', { cause });
    }
}
/** Base64 of a PEM text (or of DER) to DER. */
function pemDer(value) {
    const bytes = base64(value);
    const armored = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(bytes.toString('latin1'))?.[1];
    return armored === undefined ? bytes : Buffer.from(armored, 'base64');
}
function base64(value) {
    return Buffer.from(typeof value === 'string' ? value : '', 'base64');
}
function list(value) {
    return value === undefined ? [] : [value].flat();
}
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}


/***/ }),

/***/ 90606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findTool: () => (/* binding */ findTool),
  T: () => (/* binding */ pinnedTool)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(5059);
;// CONCATENATED MODULE: ./build/seal/tools/pinned-tools.js
const PINNED_TOOLS = [
    {
        name: 'cosign',
        version: '3.0.6',
        release: 'https://github.com/sigstore/cosign/releases/download/v3.0.6',
        files: {
            'linux-x64': {
                file: 'cosign-linux-amd64',
                sha256: 'c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74',
            },
            'linux-arm64': {
                file: 'cosign-linux-arm64',
                sha256: 'bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8',
            },
            'darwin-x64': {
                file: 'cosign-darwin-amd64',
                sha256: '4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280',
            },
            'darwin-arm64': {
                file: 'cosign-darwin-arm64',
                sha256: '5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084',
            },
            'win32-x64': {
                file: 'cosign-windows-amd64.exe',
                sha256: '9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c',
            },
        },
        signer: {
            identity: 'keyless@projectsigstore.iam.gserviceaccount.com',
            issuer: 'https://accounts.google.com',
        },
    },
    {
        // The last release before the compromise of March 2026 (GHSA-69fq-xp46-6x23), whose tag was immutable.
        name: 'trivy',
        version: '0.69.3',
        release: 'https://github.com/aquasecurity/trivy/releases/download/v0.69.3',
        files: {
            'linux-x64': {
                file: 'trivy_0.69.3_Linux-64bit.tar.gz',
                sha256: '1816b632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75',
            },
            'linux-arm64': {
                file: 'trivy_0.69.3_Linux-ARM64.tar.gz',
                sha256: '7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd',
            },
            'darwin-x64': {
                file: 'trivy_0.69.3_macOS-64bit.tar.gz',
                sha256: 'fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e',
            },
            'darwin-arm64': {
                file: 'trivy_0.69.3_macOS-ARM64.tar.gz',
                sha256: 'a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a5',
            },
        },
        inside: 'trivy',
        signer: {
            identity: 'https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v0.69.3',
            issuer: 'https://token.actions.githubusercontent.com',
        },
    },
];

// EXTERNAL MODULE: ./build/seal/tools/provide-tool.js
var provide_tool = __webpack_require__(26735);
;// CONCATENATED MODULE: ./build/seal/tools/find-tool.js








const MAX_BYTES = 1024 * 1024 * 1024;
/**
 * Finds a program to run: the pinned one, or where the policy takes it, the one on PATH, by its digest. Programs that
 * are not pinned (package managers) come from PATH: they are the project's own.
 *
 * @throws SealgateError TOOL_FAILED, VERIFICATION_FAILED
 */
async function findTool(name, options) {
    const pinned = PINNED_TOOLS.find((tool) => tool.name === name);
    if (pinned !== undefined && !options.pathTools.includes(name))
        return (0,provide_tool/* provideTool */.o)(pinned, options);
    const found = await onPath(name, options.env);
    if (found === undefined)
        throw new errors/* SealgateError */.De('TOOL_FAILED', `${name} is not on PATH`, {
            hint: `Install ${name} in a step before this one.`,
        });
    return { name, path: found, sha256: (0,digest/* sha256Hex */.f)(await (0,files/* readCapped */.EF)(found, MAX_BYTES)), from: 'path' };
}
/** @throws SealgateError USAGE with the nearest name. */
function pinnedTool(name) {
    const found = PINNED_TOOLS.find((tool) => tool.name === name);
    if (found !== undefined)
        return found;
    const known = PINNED_TOOLS.map((tool) => tool.name);
    const near = (0,nearest/* nearest */.p)(name, known);
    throw new errors/* SealgateError */.De('USAGE', `There is no pinned tool '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `Pinned are ${known.join(', ')}.`,
    });
}
async function onPath(name, env) {
    const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
    for (const folder of (env.PATH ?? env.Path ?? '').split((external_node_path_default()).delimiter)) {
        // A relative folder on PATH is whatever the repository puts there.
        if (!external_node_path_default().isAbsolute(folder))
            continue;
        for (const ending of endings) {
            const file = external_node_path_default().join(folder, `${name}${ending}`);
            const info = await (0,promises_.stat)(file).catch(() => undefined);
            if (info?.isFile() === true)
                return file;
        }
    }
    return undefined;
}


/***/ }),

/***/ 26735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ provideTool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91647);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63061);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64909);
/* harmony import */ var _trusted_root_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24927);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86191);









const MAX_BYTES = 512 * 1024 * 1024;
const MAX_BUNDLE_BYTES = 4 * 1024 * 1024;
/**
 * Gives a pinned program: from the cache, else fetched. Either way its SHA-256 and its Sigstore signature are
 * verified before anything of it is unpacked or run, so a planted cache gives nothing away.
 *
 * @throws SealgateError TOOL_FAILED where there is none for this platform or it cannot be had, VERIFICATION_FAILED
 * where it is another file than the one that was pinned, or not signed by who signs its releases.
 */
async function provideTool(tool, options) {
    const platform = options.platform ?? `${process.platform}-${process.arch}`;
    const pin = Object.hasOwn(tool.files, platform) ? tool.files[platform] : undefined;
    if (pin === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('TOOL_FAILED', `${tool.name} ${tool.version} is not pinned for ${platform}`, {
            hint: `Pinned for: ${Object.keys(tool.files).sort().join(', ')}. Or let the policy take the one on PATH (path-tools).`,
        });
    const folder = await withRunnerFolders(options.env, async (tools) => {
        const cached = tools.find(tool.name, tool.version, platform);
        if (cached !== '')
            return cached;
        if (options.offline === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('TOOL_FAILED', `${tool.name} ${tool.version} is not in the cache, and nothing is asked offline`, {
                hint: `Run sealgate tool ${tool.name} with the network once.`,
            });
        return fetchTool(tool, pin, platform, { ...options, tools });
    });
    const bytes = await assertGenuine(tool, pin, folder, options.roots);
    const program = await programIn(tool, node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, pin.file), options.env);
    const sha256 = tool.inside === undefined ? (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(bytes) : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(program, MAX_BYTES));
    return { name: tool.name, version: tool.version, path: program, sha256, from: 'pinned' };
}
/** Downloads file and bundle, verifies them, and only then puts them into the cache. */
async function fetchTool(tool, pin, platform, { env, roots, tools }) {
    const mirror = env.SEALGATE_TOOLS_MIRROR ?? '';
    const base = mirror === '' ? tool.release : `${mirror.replace(/\/+$/, '')}/${tool.name}/${tool.version}`;
    (0,_services_js__WEBPACK_IMPORTED_MODULE_6__/* .assertSecure */ .E)(base);
    const fresh = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sealgate-tool-'));
    try {
        for (const file of [pin.file, `${pin.file}.sigstore.json`]) {
            await tools.downloadTool(`${base}/${file}`, node_path__WEBPACK_IMPORTED_MODULE_2___default().join(fresh, file)).catch((error) => {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('TOOL_FAILED', `${base}/${file} cannot be fetched: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
                    hint: 'Run it again when the server answers, or name a mirror in SEALGATE_TOOLS_MIRROR.',
                    cause: error,
                });
            });
        }
        await assertGenuine(tool, pin, fresh, roots);
        return await tools.cacheDir(fresh, tool.name, tool.version, platform);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { recursive: true, force: true });
    }
}
/** The checksum first, then the signature over the same bytes. */
async function assertGenuine(tool, pin, folder, roots) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, pin.file), MAX_BYTES);
    const sha256 = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(bytes);
    if (sha256 !== pin.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('VERIFICATION_FAILED', `${pin.file} is not the file that was pinned: its SHA-256 is ${sha256}, not ${pin.sha256}`, {
            hint: `It was not run. If it lies in the tool cache, remove ${folder}; else tell the project of ${tool.name}.`,
        });
    const name = `${pin.file}.sigstore.json`;
    await (0,_verify_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyBundle */ .I)({ bytes: await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name), MAX_BUNDLE_BYTES), name }, { kind: 'bytes', name: pin.file, bytes }, { kind: 'identity', constraint: tool.signer, roots: roots ?? (await (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_7__/* .loadTrustedRoot */ .KE)(undefined)) });
    return bytes;
}
/** The program as a file that can be run, in a folder of this run: the cache keeps what was downloaded. */
async function programIn(tool, file, env) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `sealgate-${tool.name}-`));
    const program = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, `${tool.name}${process.platform === 'win32' ? '.exe' : ''}`);
    if (tool.inside === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, program);
    else {
        const { extractTar } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2088), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
        await withRunnerFolders(env, () => extractTar(file, folder));
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, tool.inside)).catch(() => undefined);
        if (info?.isFile() !== true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('TOOL_FAILED', `${node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file)} holds no program ${tool.inside}`, {
                hint: 'The pinned archive is built otherwise than expected.',
            });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(program, 0o755);
    return program;
}
/** Runs something of the tool cache, which takes its folders from the runner's variables and knows no other way. */
async function withRunnerFolders(env, use) {
    const cache = env.RUNNER_TOOL_CACHE ??
        node_path__WEBPACK_IMPORTED_MODULE_2___default().join(env.XDG_CACHE_HOME ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'sealgate/tools');
    const temporary = env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const before = [process.env.RUNNER_TOOL_CACHE, process.env.RUNNER_TEMP];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cache, { recursive: true });
    process.env.RUNNER_TOOL_CACHE = cache;
    process.env.RUNNER_TEMP = temporary;
    // It writes debug commands, what it runs and why it waits to standard output, where our answer goes.
    const { write } = process.stdout;
    process.stdout.write = ((chunk) => /^(?:::debug::|\[command\])/.test(String(chunk)) || process.stderr.write(chunk));
    try {
        return await use(await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2088), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805)));
    }
    finally {
        process.stdout.write = write;
        for (const [at, name] of ['RUNNER_TOOL_CACHE', 'RUNNER_TEMP'].entries()) {
            const value = before[at];
            if (value === undefined)
                delete process.env[name];
            else
                process.env[name] = value;
        }
    }
}


/***/ })

};
;