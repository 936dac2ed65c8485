"use strict";
exports.id = 9223;
exports.ids = [9223];
exports.modules = {

/***/ 69223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25209);


const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/;
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACTS = 1000;
/**
 * Reads every bundle that refers to a digest, one after the other: whoever may push could fill the memory with them.
 *
 * @throws SealgateError where one cannot be read: none is passed over.
 */
async function* readAttached(store, digest) {
    const referrers = await store.referrers(digest);
    if (referrers.length > MAX_ARTIFACTS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${store.name}: ${referrers.length} artifacts refer to ${digest}`, {
            hint: `No more than ${MAX_ARTIFACTS} are read. Remove those that nobody needs.`,
        });
    for (const referrer of referrers) {
        const name = `${store.name}@${referrer.digest}`;
        if (referrer.size > _manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} is a manifest of ${referrer.size} bytes`, {
                hint: 'No manifest is that large. Remove the artifact.',
            });
        const stored = await store.manifest(referrer.digest);
        // Listed and gone: a registry cleans up while it answers.
        if (stored === undefined)
            continue;
        const manifest = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(stored.bytes, name);
        // The list is the registry's word; the manifest itself says what it refers to.
        if (manifest.subject?.digest !== digest)
            continue;
        const layer = manifest.layers.find(({ mediaType }) => BUNDLE.test(mediaType));
        yield layer === undefined
            ? { artifactType: manifest.artifactType ?? manifest.config?.mediaType ?? stored.descriptor.mediaType }
            : { artifact: referrer.digest, bytes: await store.blob(layer.digest, MAX_BUNDLE_BYTES) };
    }
}


/***/ }),

/***/ 25209:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98262);




const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
/** Media types that a manifest may be asked for in. */
const MANIFEST_TYPES = [IMAGE_INDEX, IMAGE_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST];
/** Registries take manifests up to 4 MiB. @see OCI distribution specification 1.1, "Pushing manifests" */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Whether a manifest lists others, one a platform. */
function isIndex(mediaType) {
    return mediaType === IMAGE_INDEX || mediaType === DOCKER_INDEX;
}
/** @throws SealgateError INPUT_INVALID naming what is wrong. */
function parseManifest(bytes, name) {
    const value = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, name);
    if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw malformed(name, 'is not a JSON object');
    const descriptors = (key) => {
        const list = value[key] ?? [];
        if (!Array.isArray(list))
            throw malformed(name, `has no list of ${key}`);
        return list.map((entry, at) => parseDescriptor(entry, `${name} (${key}/${at})`));
    };
    const one = (key) => value[key] === undefined || value[key] === null
        ? undefined
        : parseDescriptor(value[key], `${name} (${key})`);
    return {
        mediaType: textOf(value.mediaType),
        artifactType: textOf(value.artifactType),
        config: one('config'),
        layers: descriptors('layers'),
        manifests: descriptors('manifests'),
        subject: one('subject'),
        annotations: textsOf(value.annotations),
    };
}
function parseDescriptor(value, name) {
    if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw malformed(name, 'is not a descriptor');
    const { mediaType, digest, size, artifactType, annotations, platform } = value;
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
        throw malformed(name, `has no sha256 digest${insteadOf(digest)}`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw malformed(name, `has no size${insteadOf(size)}`);
    return {
        mediaType: textOf(mediaType) ?? 'application/octet-stream',
        digest,
        size,
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
        ...((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(annotations) ? { annotations: textsOf(annotations) } : {}),
        ...((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(platform) ? { platform: platformOf(platform) } : {}),
    };
}
function insteadOf(found) {
    return found === undefined ? '' : ` but ${JSON.stringify(found).slice(0, 80)}`;
}
function platformOf(value) {
    const { os, architecture, variant } = value;
    return {
        ...(typeof os === 'string' ? { os } : {}),
        ...(typeof architecture === 'string' ? { architecture } : {}),
        ...(typeof variant === 'string' ? { variant } : {}),
    };
}
function textsOf(value) {
    const texts = Object.create(null);
    if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return texts;
    for (const [key, text] of Object.entries(value))
        if (typeof text === 'string')
            texts[key] = text;
    return texts;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function malformed(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${name} ${what}`, {
        location: { file: name },
        hint: 'It is no manifest as the OCI image specification describes it.',
    });
}


/***/ })

};
;