"use strict";
exports.id = 9594;
exports.ids = [9594];
exports.modules = {

/***/ 89147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addCachedLicenses: () => (/* binding */ addCachedLicenses)
/* harmony export */ });
/* harmony import */ var _model_compare_integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88688);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72385);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6315);
/* harmony import */ var _registry_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21376);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19452);






/**
 * Adds the licences that registry manifests of earlier runs name, for packages that have none yet. A manifest of
 * other bytes than the lockfile pins says nothing about it.
 *
 * @param licenses by package id; is added to.
 */
async function addCachedLicenses(licenses, graphs, options) {
    const open = graphs
        .flatMap(({ packages }) => packages)
        .filter((node) => node.source.kind === 'registry' && (licenses[node.id]?.license ?? '') === '');
    const folder = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFolder */ .nF)(options.cacheDir, options.env);
    if (open.length === 0 || folder === undefined)
        return;
    const { dir, env } = options;
    const config = await (0,_registry_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRegistryConfig */ .c)({
        dir,
        env,
        defaultRegistry: (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRegistryOf */ .oB)(await (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSeeds */ .Tr)()),
    });
    const cache = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .openCache */ .bp)(folder);
    for (const node of open) {
        const registry = config.registryFor(node.name);
        if (registry.untrusted)
            continue;
        const document = await cache.manifest(registry.url, `${node.name}@${node.version}`);
        const license = licenseOf(document, node);
        if (license !== undefined)
            licenses[node.id] = { license, from: 'registry' };
    }
}
function licenseOf(document, node) {
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(document, 'manifest'), node.name, node.version);
    if (typeof manifest === 'string')
        return undefined;
    const { integrity, license } = manifest;
    const other = node.integrity !== undefined &&
        integrity !== undefined &&
        (0,_model_compare_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareIntegrity */ .J)(node.integrity, integrity) === 'different';
    return other ? undefined : license;
}


/***/ }),

/***/ 65848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 95379:
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

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, '$1***@');
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

/***/ 88688:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareIntegrity)
/* harmony export */ });
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58474);

/**
 * Whether two integrity strings mean the same bytes, by the strongest algorithm both have; `incomparable` where
 * they have none in common.
 */
function compareIntegrity(a, b) {
    if (a === b)
        return 'same';
    const [first, second] = [(0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(a), (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(b)];
    for (const algorithm of _integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_ALGORITHMS */ .UH) {
        const digests = (hashes) => hashes.filter((hash) => hash.algorithm === algorithm).map((hash) => hash.hex);
        const [left, right] = [digests(first), digests(second)];
        if (left.length === 0 || right.length === 0)
            continue;
        return left.some((digest) => right.includes(digest)) ? 'same' : 'different';
    }
    return 'incomparable';
}


/***/ })

};
;