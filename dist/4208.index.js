"use strict";
exports.id = 4208;
exports.ids = [4208];
exports.modules = {

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

/***/ 85060:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ missingRecords)
/* harmony export */ });
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

/**
 * Records that a place lacks, the oldest first. From the head back along every link, also those of merge records: what
 * the place has, it has with all that comes before it.
 */
async function missingRecords(source, has) {
    const wanted = new Set([source.head.hash]);
    const missing = [];
    for await (const record of source.newestFirst()) {
        if (!wanted.delete(record.hash))
            continue;
        if (!(await has(record))) {
            missing.push(record);
            for (const before of [record.previous, ...(record.joins ?? [])])
                if (before !== _model_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw)
                    wanted.add(before);
        }
        if (wanted.size === 0)
            break;
    }
    return missing.reverse();
}


/***/ }),

/***/ 48237:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEDGER_ARTIFACT: () => (/* binding */ LEDGER_ARTIFACT),
/* harmony export */   RECORD_ARTIFACT: () => (/* binding */ RECORD_ARTIFACT),
/* harmony export */   ociSink: () => (/* binding */ ociSink)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64983);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53968);
/* harmony import */ var _seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83577);
/* harmony import */ var _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25209);
/* harmony import */ var _seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3410);
/* harmony import */ var _seal_oci_registry_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35240);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85060);








const LEDGER_ARTIFACT = 'application/vnd.sealgate.ledger.v1';
const RECORD_ARTIFACT = 'application/vnd.sealgate.record.v1+json';
const TITLE = 'org.opencontainers.image.title';
const LEDGER_TAG = 'ledger';
/**
 * A repository of an OCI registry. Each record is an artifact: the record and its files are layers, by digest; it
 * refers to one manifest that stands for the ledger, so that the referrers of that list every record, and it is
 * tagged `record-HASH` last, so that a record which has its tag is there as a whole.
 *
 * @see OCI image specification 1.1, "Guidelines for artifact usage"
 */
const ociSink = {
    kind: 'oci',
    title: 'OCI registry',
    async push(target, source, world) {
        const reference = (0,_seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImage */ .z)(target.image);
        if (reference.kind !== 'registry' || reference.tag !== undefined || reference.digest !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${target.text} is not a repository of a registry`, {
                hint: 'Write oci:HOST/NAME, without tag and digest.',
            });
        const store = await (0,_seal_oci_registry_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openRegistry */ .M)(reference, { env: world.env });
        try {
            const missing = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .missingRecords */ .l)(source, async (record) => (await store.manifest(recordTag(record))) !== undefined);
            if (missing.length === 0)
                return { records: 0, message: `${store.name} has everything` };
            const ledger = await pushLedger(store);
            for (const record of missing)
                await pushRecord(store, ledger, record, source);
            await store.confirmReferrers(ledger.digest);
            return { records: missing.length, message: `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(missing.length, 'record')} to ${store.name}` };
        }
        finally {
            await store.close();
        }
    },
};
function recordTag({ hash }) {
    return `record-${hash}`;
}
/** The manifest that all records refer to: the same bytes everywhere. */
async function pushLedger(store) {
    const empty = await (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .pushEmpty */ .k)(store);
    const { manifest, descriptor } = (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactOf */ .q)(empty, { artifactType: LEDGER_ARTIFACT, layers: [empty] });
    await store.pushManifest(LEDGER_TAG, manifest, _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS);
    return descriptor;
}
async function pushRecord(store, ledger, record, source) {
    const titled = async (bytes, type, title) => ({
        ...(await store.pushBlob(bytes, type)),
        annotations: { [TITLE]: title },
    });
    const line = Buffer.from((0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerLine */ .oc)(record), 'utf8');
    const layers = [await titled(line, RECORD_ARTIFACT, `${recordTag(record)}.json`)];
    for (const file of record.files) {
        const bytes = await source.content(file);
        if (bytes !== undefined)
            layers.push(await titled(bytes, layerType(file.mediaType), file.path));
    }
    const bundle = record.hash === source.head.hash ? await source.headBundle() : undefined;
    if (bundle !== undefined)
        layers.push(await titled(bundle, 'application/json', _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD_BUNDLE_FILE */ .dR));
    const { manifest, descriptor } = (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactOf */ .q)(await (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .pushEmpty */ .k)(store), {
        artifactType: RECORD_ARTIFACT,
        layers,
        subject: ledger,
        annotations: {
            'dev.sealgate.record': record.hash,
            'dev.sealgate.previous': record.previous,
            'org.opencontainers.image.created': record.time,
        },
    });
    await store.pushReferrer(ledger, manifest, descriptor);
    await store.pushManifest(recordTag(record), manifest, _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS);
}
/** A media type without parameters: layers have none. */
function layerType(mediaType) {
    const [type = ''] = mediaType.split(';');
    return /^[\w.+-]+\/[\w.+-]+$/.test(type.trim()) ? type.trim() : 'application/octet-stream';
}


/***/ }),

/***/ 83577:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pushEmpty),
/* harmony export */   q: () => (/* binding */ artifactOf)
/* harmony export */ });
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25209);

/** The config, and the one layer of artifacts without content. */
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY = Buffer.from('{}', 'utf8');
/** Pushes the empty config of artifacts. */
function pushEmpty(store) {
    return store.pushBlob(EMPTY, EMPTY_TYPE);
}
/**
 * The manifest of an artifact; the same bytes for the same parts.
 *
 * @param config as `pushEmpty` gives it.
 * @see OCI image specification 1.1, "Guidelines for artifact usage"
 */
function artifactOf(config, parts) {
    const { artifactType, layers, subject, annotations } = parts;
    const said = annotations === undefined ? {} : { annotations };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MANIFEST */ .MS,
        artifactType,
        config,
        layers,
        ...(subject === undefined
            ? {}
            : { subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size } }),
        ...said,
    }), 'utf8');
    const descriptor = {
        mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(manifest),
        size: manifest.length,
        artifactType,
        ...said,
    };
    return { manifest, descriptor };
}


/***/ })

};
;