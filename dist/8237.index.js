"use strict";
exports.id = 8237;
exports.ids = [8237];
exports.modules = {

/***/ 85060:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ missingRecords)
/* harmony export */ });
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98534);

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
                if (before !== _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw)
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
/* harmony export */   ociSink: () => (/* binding */ ociSink)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98534);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24959);
/* harmony import */ var _seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83577);
/* harmony import */ var _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25209);
/* harmony import */ var _seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3410);
/* harmony import */ var _seal_oci_registry_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79605);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85060);








const LEDGER_ARTIFACT = 'application/vnd.sealgate.ledger.v1';
const RECORD_ARTIFACT = 'application/vnd.sealgate.record.v1+json';
const TITLE = 'org.opencontainers.image.title';
const LEDGER_TAG = 'ledger';
/** Annotation: the hash of the record that an artifact holds. */
const RECORD = 'dev.sealgate.record';
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
            const missing = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .missingRecords */ .l)(source, (record) => hasRecord(store, record));
            if (missing.length === 0)
                return { records: 0, message: `${store.name} has everything` };
            const ledger = await pushLedger(store);
            for (const record of missing)
                await pushRecord({ store, ledger }, record, source);
            await store.confirmReferrers(ledger.digest);
            return { records: missing.length, message: `${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(missing.length, 'record')} to ${store.name}` };
        }
        finally {
            await store.close();
        }
    },
};
function recordTag({ hash }) {
    return `record-${hash}`;
}
/** @throws SealgateError NETWORK_RESPONSE where the record's tag stands on something else */
async function hasRecord(store, record) {
    const tag = recordTag(record);
    const found = await store.manifest(tag);
    if (found === undefined)
        return false;
    const name = `${store.name}:${tag}`;
    if ((0,_seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(found.bytes, name).annotations[RECORD] === record.hash)
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_RESPONSE', `${name} is something else than this record`, {
        hint: 'Look whether it is a registry, and no page or proxy that answers everything; and who else sets tags there.',
    });
}
/** The manifest that all records refer to: the same bytes everywhere. */
async function pushLedger(store) {
    const empty = await (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .pushEmpty */ .k)(store);
    const { manifest, descriptor } = (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactOf */ .q)(empty, { artifactType: LEDGER_ARTIFACT, layers: [empty] });
    await store.pushManifest(LEDGER_TAG, manifest, _seal_oci_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS);
    return descriptor;
}
async function pushRecord({ store, ledger }, record, source) {
    const titled = async (bytes, type, title) => ({
        ...(await store.pushBlob(bytes, type)),
        annotations: { [TITLE]: title },
    });
    const line = Buffer.from((0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerLine */ .oc)(record), 'utf8');
    const layers = [await titled(line, RECORD_ARTIFACT, `${recordTag(record)}.json`)];
    for (const file of record.files) {
        const bytes = await source.content(file);
        if (bytes !== undefined)
            layers.push(await titled(bytes, layerType(file.mediaType), file.path));
    }
    const bundle = record.hash === source.head.hash ? await source.headBundle() : undefined;
    if (bundle !== undefined)
        layers.push(await titled(bundle, 'application/json', _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD_BUNDLE_FILE */ .dR));
    const { manifest, descriptor } = (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactOf */ .q)(await (0,_seal_oci_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .pushEmpty */ .k)(store), {
        artifactType: RECORD_ARTIFACT,
        layers,
        subject: ledger,
        annotations: {
            [RECORD]: record.hash,
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