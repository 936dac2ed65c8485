"use strict";
exports.id = 8237;
exports.ids = [8237];
exports.modules = {

/***/ 85060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEDGER_ARTIFACT: () => (/* binding */ LEDGER_ARTIFACT),
/* harmony export */   RECORD_ARTIFACT: () => (/* binding */ RECORD_ARTIFACT),
/* harmony export */   ociSink: () => (/* binding */ ociSink)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53968);
/* harmony import */ var _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25209);
/* harmony import */ var _seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3410);
/* harmony import */ var _seal_oci_registry_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35240);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85060);






const LEDGER_ARTIFACT = 'application/vnd.sealgate.ledger.v1';
const RECORD_ARTIFACT = 'application/vnd.sealgate.record.v1+json';
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
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
        const reference = (0,_seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImage */ .z)(target.image);
        if (reference.kind !== 'registry' || reference.tag !== undefined || reference.digest !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${target.text} is not a repository of a registry`, {
                hint: 'Write oci:HOST/NAME, without tag and digest.',
            });
        const store = await (0,_seal_oci_registry_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegistry */ .M)(reference, { env: world.env });
        try {
            const missing = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .missingRecords */ .l)(source, async (record) => (await store.manifest(recordTag(record))) !== undefined);
            if (missing.length === 0)
                return { records: 0, message: `${store.name} has everything` };
            const ledger = await pushLedger(store);
            for (const record of missing)
                await pushRecord(store, ledger, record, source);
            return { records: missing.length, message: `${missing.length} records to ${store.name}` };
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
    const empty = await store.pushBlob(Buffer.from('{}', 'utf8'), EMPTY_TYPE);
    const bytes = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        artifactType: LEDGER_ARTIFACT,
        config: empty,
        layers: [empty],
    }), 'utf8');
    await store.pushManifest(LEDGER_TAG, bytes, _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS);
    return {
        mediaType: _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes),
        size: bytes.length,
        artifactType: LEDGER_ARTIFACT,
    };
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
    const config = await store.pushBlob(Buffer.from('{}', 'utf8'), EMPTY_TYPE);
    const annotations = {
        'dev.sealgate.record': record.hash,
        'dev.sealgate.previous': record.previous,
        'org.opencontainers.image.created': record.time,
    };
    const { mediaType, digest, size } = ledger;
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        artifactType: RECORD_ARTIFACT,
        config,
        layers,
        subject: { mediaType, digest, size },
        annotations,
    }), 'utf8');
    const descriptor = {
        mediaType: _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(manifest),
        size: manifest.length,
        artifactType: RECORD_ARTIFACT,
        annotations,
    };
    await store.pushReferrer(ledger, manifest, descriptor);
    await store.pushManifest(recordTag(record), manifest, _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS);
}
/** A media type without parameters: layers have none. */
function layerType(mediaType) {
    const [type = ''] = mediaType.split(';');
    return /^[\w.+-]+\/[\w.+-]+$/.test(type.trim()) ? type.trim() : 'application/octet-stream';
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads an image's name: `HOST/NAME[:TAG][@sha256:…]`, or `oci:FOLDER[:TAG][@sha256:…]` for a layout on disk. The
 * registry must be named: which one a bare name means depends on the machine.
 *
 * @throws SealgateError USAGE
 * @see OCI distribution specification 1.1, "Pulling manifests"; containers-transports(5) for `oci:`
 */
function parseImage(text) {
    const [named = '', digest, more] = text.split('@');
    if (more !== undefined || (digest !== undefined && !DIGEST.test(digest)))
        throw unusable(text, 'its digest is not sha256: and 64 hex digits in lower case');
    const layout = named.startsWith('oci:');
    const rest = layout ? named.slice('oci:'.length) : named;
    const cut = tagAt(rest);
    const tag = cut === undefined ? undefined : rest.slice(cut + 1);
    const name = cut === undefined ? rest : rest.slice(0, cut);
    if (tag !== undefined && !TAG.test(tag))
        throw unusable(text, `'${tag}' is no tag`);
    const found = { text, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
    if (layout) {
        if (name === '')
            throw unusable(text, 'it names no folder');
        return { kind: 'layout', folder: name, ...found };
    }
    const slash = name.indexOf('/');
    const registry = name.slice(0, Math.max(slash, 0));
    const repository = name.slice(slash + 1);
    const isHost = HOST.test(registry) && (/[.:]/.test(registry) || registry === 'localhost');
    if (!isHost)
        throw unusable(text, 'it does not begin with the registry it is in');
    if (!NAME.test(repository))
        throw unusable(text, `'${repository}' is no image name`);
    return { kind: 'registry', registry: registry.toLowerCase(), repository, ...found };
}
/** Where the tag's colon stands: behind the last slash, so that a port or a drive letter is not taken for a tag. */
function tagAt(name) {
    const colon = name.lastIndexOf(':');
    return colon > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'), 1) ? colon : undefined;
}
function unusable(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${text}' names no image: ${why}`, {
        hint: 'Write it as registry.example.com/owner/name@sha256:…, or oci:folder for an image layout on disk.',
    });
}


/***/ })

};
;