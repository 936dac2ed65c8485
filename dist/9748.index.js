"use strict";
exports.id = 9748;
exports.ids = [9748];
exports.modules = {

/***/ 98291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
async function run(command, args, options = {}) {
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const chunks = [];
    const errors = [];
    const cap = options.maxBytes ?? 256 * 1024 * 1024;
    let size = 0;
    try {
        const exitCode = await exec(command, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.input === undefined ? {} : { input: options.input }),
            env: { ...process.env, ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (data) => {
                    size += data.length;
                    if (size <= cap)
                        chunks.push(data);
                },
                stderr: (data) => {
                    if (errors.length < 4096)
                        errors.push(data);
                },
            },
        });
        if (size > cap) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} could not be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
    }
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signBlob),
/* harmony export */   Y: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42144);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89539);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48503);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90950);






const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
async function signBlob(signer, artifact) {
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const raw = await signer.sign(artifact);
    return assemble(signer, raw, {
        $case: 'messageSignature',
        messageSignature: {
            messageDigest: {
                algorithm: HashAlgorithm.SHA2_256,
                digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(artifact).digest(),
            },
            signature: raw.signature,
        },
    });
}
/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
async function signEnvelope(signer, payload, payloadType) {
    const raw = await signer.sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .preAuthEncoding */ .J)(payloadType, payload));
    return assemble(signer, raw, {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
            payload,
            payloadType,
            // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
            signatures: [{ sig: raw.signature, keyid: '' }],
        },
    });
}
async function assemble(signer, raw, content) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const witnessed = await (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .witness */ .u)(signer.services, content, raw.by);
    const bundle = {
        mediaType: BUNDLE_V03,
        content,
        verificationMaterial: {
            content: raw.by.kind === 'public-key'
                ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
                : { $case: 'certificate', certificate: { rawBytes: (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemDer */ .c)(raw.by.pem) } },
            tlogEntries: witnessed.tlogEntries,
            timestampVerificationData: { rfc3161Timestamps: witnessed.rfc3161Timestamps },
        },
    };
    await assertWitnessed(signer.services, bundle, raw);
    return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}
/**
 * A service that answers nonsense with a good status must not make a bundle that nobody can verify: entries must
 * name this signature and signer, timestamps this signature.
 */
async function assertWitnessed(services, bundle, raw) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const signer = (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemDer */ .c)(raw.by.pem);
    try {
        for (const entry of tlogEntries)
            (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLogBinding */ .g)(entry.canonicalizedBody, raw.signature, signer);
    }
    catch (error) {
        const logs = services.logs.map(({ url }) => url).join(', ');
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(`The transparency log ${logs}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
    if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return;
    try {
        const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
        for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(raw.signature);
    }
    catch (error) {
        throw (0,_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(`The timestamp authority ${services.timestampAuthorities.join(', ')}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
}


/***/ }),

/***/ 69223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25209);


const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/;
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACTS = 1000;
/** Reads every bundle that refers to a digest. @throws SealgateError where one cannot be read: none is passed over. */
async function readAttached(store, digest) {
    const referrers = await store.referrers(digest);
    if (referrers.length > MAX_ARTIFACTS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${store.name}: ${referrers.length} artifacts refer to ${digest}`, {
            hint: `No more than ${MAX_ARTIFACTS} are read. Remove those that nobody needs.`,
        });
    const bundles = [];
    const others = [];
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
        if (layer === undefined) {
            others.push(manifest.artifactType ?? manifest.config?.mediaType ?? stored.descriptor.mediaType);
            continue;
        }
        bundles.push({ artifact: referrer.digest, bytes: await store.blob(layer.digest, MAX_BUNDLE_BYTES) });
    }
    return { bundles, others: others.sort() };
}


/***/ }),

/***/ 25209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65848);



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
    const value = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, name);
    if (!isObject(value))
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
    if (!isObject(value))
        throw malformed(name, 'is not a descriptor');
    const { mediaType, digest, size, artifactType, annotations, platform } = value;
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
        throw malformed(name, `has no sha256 digest but ${JSON.stringify(digest)?.slice(0, 80)}`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw malformed(name, `has no size but ${JSON.stringify(size)?.slice(0, 80)}`);
    return {
        mediaType: textOf(mediaType) ?? 'application/octet-stream',
        digest,
        size,
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
        ...(isObject(annotations) ? { annotations: textsOf(annotations) } : {}),
        ...(isObject(platform) ? { platform: platformOf(platform) } : {}),
    };
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
    if (!isObject(value))
        return texts;
    for (const [key, text] of Object.entries(value))
        if (typeof text === 'string')
            texts[key] = text;
    return texts;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function malformed(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${name} ${what}`, {
        location: { file: name },
        hint: 'It is no manifest as the OCI image specification describes it.',
    });
}


/***/ }),

/***/ 50588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ assertTag),
  U: () => (/* binding */ openImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var oci_manifests = __webpack_require__(25209);
;// CONCATENATED MODULE: ./build/seal/oci/referrers-tag.js

/**
 * The tag under which registries without the referrers API keep an index of what refers to a digest.
 *
 * @see OCI distribution specification 1.1, "Referrers Tag Schema"
 */
function fallbackTag(digest) {
    return digest.replace(':', '-');
}
/**
 * The index with one more referrer in it; `undefined` where it is in already.
 *
 * @throws SealgateError INPUT_INVALID where the tag holds no index: it is not ours to write over.
 */
function mergedIndex(before, added, name) {
    const known = before === undefined ? [] : (0,oci_manifests/* parseManifest */.Ng)(before, name).manifests;
    if (known.some(({ digest }) => digest === added.digest))
        return undefined;
    const kept = before === undefined ? {} : JSON.parse(before.toString('utf8'));
    const manifests = Array.isArray(kept.manifests) ? kept.manifests : [];
    const index = { schemaVersion: 2, mediaType: oci_manifests/* IMAGE_INDEX */.L$, ...kept, manifests: [...manifests, added] };
    return Buffer.from(JSON.stringify(index), 'utf8');
}

;// CONCATENATED MODULE: ./build/seal/oci/layout-store.js







const REF_NAME = 'org.opencontainers.image.ref.name';
const MAX_ENTRIES = 10_000;
/**
 * An OCI image layout on disk. Referrers stand in its index.json like images, and are found by their subject.
 *
 * @param folder absolute.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where it is no layout.
 * @see OCI image specification 1.1, image layout
 */
async function openLayout(folder, shown) {
    const marker = await (0,files/* readIfExists */.OR)(external_node_path_default().join(folder, 'oci-layout'), 64 * 1024);
    const version = marker === undefined
        ? undefined
        : (0,json/* parseJson */.q)(marker, `${shown}/oci-layout`);
    if (typeof version?.imageLayoutVersion !== 'string' || !version.imageLayoutVersion.startsWith('1.'))
        throw new errors/* SealgateError */.De(marker === undefined ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', `${shown} is no OCI image layout: ${marker === undefined ? 'it has no file oci-layout' : 'its version is not 1'}`, {
            location: { file: shown },
            hint: 'Make one with skopeo copy … oci:folder, or docker buildx build --output type=oci.',
        });
    const indexFile = external_node_path_default().join(folder, 'index.json');
    const readIndex = async () => (0,files/* readCapped */.EF)(indexFile, oci_manifests/* MAX_MANIFEST_BYTES */.ZJ);
    const entries = async () => (0,oci_manifests/* parseManifest */.Ng)(await readIndex(), `${shown}/index.json`).manifests;
    const blobFile = (digest) => external_node_path_default().join(folder, 'blobs/sha256', digest.slice('sha256:'.length));
    const blob = async (digest, maxBytes) => {
        const bytes = await (0,files/* readCapped */.EF)(blobFile(digest), maxBytes);
        if ((0,oci_manifests/* digestOf */.ol)(bytes) === digest)
            return bytes;
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${shown} holds other content under ${digest}`, {
            location: { file: blobFile(digest) },
            hint: 'The layout was changed or is damaged. Do not use the image.',
        });
    };
    const byDigest = async (digest, known) => {
        const bytes = await blob(digest, oci_manifests/* MAX_MANIFEST_BYTES */.ZJ);
        const { mediaType } = (0,oci_manifests/* parseManifest */.Ng)(bytes, `${shown}@${digest}`);
        return {
            bytes,
            descriptor: { mediaType: mediaType ?? known?.mediaType ?? '', digest, size: bytes.length },
        };
    };
    const manifest = async (reference) => {
        if (reference.startsWith('sha256:')) {
            const there = await (0,files/* readIfExists */.OR)(blobFile(reference), oci_manifests/* MAX_MANIFEST_BYTES */.ZJ);
            return there === undefined ? undefined : byDigest(reference);
        }
        const found = (await entries()).filter((entry) => entry.annotations?.[REF_NAME] === reference);
        const [only, second] = found;
        if (second !== undefined)
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${shown} holds ${found.length} images tagged '${reference}'`, {
                hint: 'Name one by its digest: oci:folder@sha256:…',
            });
        return only === undefined ? undefined : byDigest(only.digest, only);
    };
    return {
        name: shown,
        manifest,
        blob,
        pushBlob: async (bytes, mediaType) => {
            const descriptor = { mediaType, digest: (0,oci_manifests/* digestOf */.ol)(bytes), size: bytes.length };
            await (0,promises_.mkdir)(external_node_path_default().join(folder, 'blobs/sha256'), { recursive: true });
            await (0,files/* writeAtomic */.vZ)(blobFile(descriptor.digest), bytes);
            return descriptor;
        },
        pushReferrer: async (_subject, bytes, descriptor) => {
            await (0,files/* writeAtomic */.vZ)(blobFile(descriptor.digest), bytes);
            const index = mergedIndex(await readIndex(), descriptor, `${shown}/index.json`);
            if (index !== undefined)
                await (0,files/* writeAtomic */.vZ)(indexFile, index);
        },
        tag: async (tag, { descriptor }) => {
            const index = taggedIndex(await readIndex(), tag, descriptor);
            await (0,files/* writeAtomic */.vZ)(indexFile, index);
        },
        referrers: async (digest) => {
            const all = await entries();
            if (all.length > MAX_ENTRIES)
                throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${shown}/index.json lists ${all.length} manifests`, {
                    hint: `No more than ${MAX_ENTRIES} are read.`,
                });
            const found = [];
            for (const entry of all) {
                if ((0,oci_manifests/* isIndex */.nw)(entry.mediaType))
                    continue;
                const { bytes } = await byDigest(entry.digest, entry);
                if ((0,oci_manifests/* parseManifest */.Ng)(bytes, `${shown}@${entry.digest}`).subject?.digest === digest)
                    found.push(entry);
            }
            return found;
        },
        close: async () => undefined,
    };
}
/** An index in which this tag means the manifest, and no other entry has its name. */
function taggedIndex(bytes, tag, { mediaType, digest, size }) {
    const json = JSON.parse(bytes.toString('utf8'));
    const others = (json.manifests ?? []).flatMap((entry) => {
        if (entry.annotations?.[REF_NAME] !== tag)
            return [entry];
        const { [REF_NAME]: _moved, ...annotations } = entry.annotations;
        return entry.digest === digest ? [] : [{ ...entry, annotations }];
    });
    // The entry without a name of its own gets this one; one that has another keeps it.
    const bare = others.find((entry) => entry.digest === digest && entry.annotations?.[REF_NAME] === undefined);
    const annotations = { ...bare?.annotations, [REF_NAME]: tag };
    const named = { ...(bare ?? { mediaType, digest, size }), annotations };
    const manifests = [...others.filter((entry) => entry !== bare), named];
    return Buffer.from(JSON.stringify({ ...json, manifests }), 'utf8');
}
/** The one image of a layout where nothing names it; @throws SealgateError USAGE where there are several. */
async function onlyImage(folder, shown) {
    const bytes = await (0,files/* readCapped */.EF)(external_node_path_default().join(folder, 'index.json'), oci_manifests/* MAX_MANIFEST_BYTES */.ZJ);
    const images = [];
    for (const entry of (0,oci_manifests/* parseManifest */.Ng)(bytes, `${shown}/index.json`).manifests) {
        const file = external_node_path_default().join(folder, 'blobs/sha256', entry.digest.slice('sha256:'.length));
        const manifest = await (0,files/* readCapped */.EF)(file, oci_manifests/* MAX_MANIFEST_BYTES */.ZJ);
        if ((0,oci_manifests/* parseManifest */.Ng)(manifest, `${shown}@${entry.digest}`).subject === undefined)
            images.push(entry.digest);
    }
    const [only, second] = images;
    if (only !== undefined && second === undefined)
        return only;
    throw new errors/* SealgateError */.De('USAGE', `${shown} holds ${images.length} images`, {
        hint: 'Name one by tag or digest: oci:folder:tag or oci:folder@sha256:…',
    });
}

// EXTERNAL MODULE: ./build/io/http-address.js
var http_address = __webpack_require__(21495);
;// CONCATENATED MODULE: ./build/seal/oci/authorize.js


/** The first challenge of a WWW-Authenticate header that we can answer. */
function parseChallenge(header) {
    for (const text of [header ?? []].flat()) {
        const scheme = /^\s*(basic|bearer)\b/i.exec(text)?.[1]?.toLowerCase();
        if (scheme === undefined)
            continue;
        const parameters = new Map();
        for (const [, key = '', quoted, plain] of text.matchAll(/([A-Za-z_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g))
            parameters.set(key.toLowerCase(), quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1'));
        return { scheme: scheme, parameters };
    }
    return undefined;
}
/**
 * The Authorization header that answers a challenge. A token service is asked over https (or on this machine), for
 * this repository and these actions only.
 *
 * @param scope `repository:NAME:pull` or `…:pull,push`.
 * @throws SealgateError NETWORK_RESPONSE where no token is given, without any secret in the message.
 */
async function authorize(transport, challenge, scope, credentials) {
    if (credentials?.kind === 'basic')
        transport.hide(credentials.password);
    if (credentials?.kind === 'refresh')
        transport.hide(credentials.token);
    if (challenge.scheme === 'basic')
        return credentials?.kind === 'basic' ? basic(credentials) : undefined;
    const realm = challenge.parameters.get('realm') ?? '';
    if (!URL.canParse(realm))
        throw noToken('the registry names no token service');
    const url = new URL(realm);
    const service = challenge.parameters.get('service');
    const reply = credentials?.kind === 'refresh'
        ? await transport.send({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: Buffer.from(new URLSearchParams({
                grant_type: 'refresh_token',
                client_id: 'sealgate',
                refresh_token: credentials.token,
                scope,
                ...(service === undefined ? {} : { service }),
            }).toString()),
        })
        : await transport.send({
            method: 'GET',
            url: tokenUrl(url, service, scope),
            headers: credentials === undefined ? {} : { authorization: basic(credentials) },
        });
    return `Bearer ${tokenOf(reply, url, transport)}`;
}
function tokenUrl(realm, service, scope) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    return url;
}
function tokenOf(reply, url, transport) {
    if (reply.status === 401 || reply.status === 403)
        throw noToken(`${url.host} does not take the login (${reply.status})`);
    if (reply.status !== 200)
        throw noToken(`${url.host} answered ${reply.status}`);
    const value = (0,json/* parseJson */.q)(reply.body, `the answer of ${url.host}`);
    const { token, access_token } = (typeof value === 'object' && value !== null ? value : {});
    const found = typeof token === 'string' && token !== '' ? token : access_token;
    if (typeof found !== 'string' || found === '' || /[\r\n]/.test(found))
        throw noToken(`${url.host} sent no token`);
    transport.hide(found);
    return found;
}
function basic({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}
function noToken(what) {
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `No access to the registry: ${what}`, {
        hint: 'Log in with docker login, or for GitHub packages give the job `permissions: packages: write` and pass GITHUB_TOKEN.',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/io/exec.js
var exec = __webpack_require__(98291);
;// CONCATENATED MODULE: ./build/seal/oci/credentials.js






/** The registry that takes a job's GITHUB_TOKEN. */
const GITHUB_REGISTRY = 'ghcr.io';
/** Docker keeps its own registry's login under this name. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';
/**
 * The login for exactly this registry: from docker's or podman's configuration and its credential helpers, else for
 * GitHub's registry the job's GITHUB_TOKEN. Never another registry's.
 *
 * @throws SealgateError INPUT_INVALID where a configuration cannot be read, TOOL_FAILED where a helper fails.
 */
async function findCredentials(registry, env) {
    for (const file of configFiles(env)) {
        const config = await readConfig(file);
        if (config === undefined)
            continue;
        const found = await fromConfig(config, registry, file);
        if (found !== undefined)
            return found;
    }
    const token = env.GITHUB_TOKEN ?? '';
    if (registry !== GITHUB_REGISTRY || token === '')
        return undefined;
    const user = env.GITHUB_ACTOR === undefined || env.GITHUB_ACTOR === '' ? 'github' : env.GITHUB_ACTOR;
    return { kind: 'basic', user, password: token, from: 'GITHUB_TOKEN' };
}
function configFiles(env) {
    const set = (value) => value !== undefined && value !== '';
    const home = set(env.HOME) ? env.HOME : set(env.USERPROFILE) ? env.USERPROFILE : (0,external_node_os_.homedir)();
    return [
        ...(set(env.REGISTRY_AUTH_FILE) ? [env.REGISTRY_AUTH_FILE] : []),
        external_node_path_default().join(set(env.DOCKER_CONFIG) ? env.DOCKER_CONFIG : external_node_path_default().join(home, '.docker'), 'config.json'),
        ...(set(env.XDG_RUNTIME_DIR) ? [external_node_path_default().join(env.XDG_RUNTIME_DIR, 'containers/auth.json')] : []),
    ];
}
async function readConfig(file) {
    let bytes;
    try {
        bytes = await (0,files/* readCapped */.EF)(file, 4 * 1024 * 1024);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.code === 'INPUT_NOT_FOUND')
            return undefined;
        throw error;
    }
    const value = (0,json/* parseJson */.q)(bytes, file);
    if (isObject(value))
        return value;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a JSON object`, {
        location: { file },
        hint: 'Log in again with docker login, or point DOCKER_CONFIG elsewhere.',
    });
}
async function fromConfig(config, registry, file) {
    const names = registry === 'docker.io' ? [DOCKER_HUB_KEY, 'docker.io', 'index.docker.io'] : addressesOf(registry);
    const helpers = isObject(config.credHelpers) ? config.credHelpers : {};
    for (const name of names) {
        const helper = own(helpers, name);
        if (typeof helper === 'string')
            return askHelper(helper, name);
    }
    const auths = isObject(config.auths) ? config.auths : {};
    for (const name of names) {
        const found = fromAuth(own(auths, name), file, name);
        if (found !== undefined)
            return found;
    }
    if (typeof config.credsStore !== 'string')
        return undefined;
    for (const name of names) {
        // Without an entry nobody logged in there, and a store may be locked or ask for a password.
        if (own(auths, name) === undefined)
            continue;
        const found = await askHelper(config.credsStore, name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function addressesOf(registry) {
    return [
        registry,
        `https://${registry}`,
        `https://${registry}/v1/`,
        `https://${registry}/v2/`,
        `http://${registry}`,
    ];
}
function fromAuth(entry, file, name) {
    if (!isObject(entry))
        return undefined;
    const from = `${file} (auths/${name})`;
    if (typeof entry.identitytoken === 'string' && entry.identitytoken !== '')
        return { kind: 'refresh', token: entry.identitytoken, from };
    if (typeof entry.auth === 'string' && entry.auth !== '') {
        const text = Buffer.from(entry.auth, 'base64').toString('utf8').replace(/\0+$/, '');
        const colon = text.indexOf(':');
        if (colon < 1)
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${from} holds no user and password`, {
                location: { file },
                hint: 'Log in again with docker login.',
            });
        return { kind: 'basic', user: text.slice(0, colon), password: text.slice(colon + 1), from };
    }
    const { username, password } = entry;
    return typeof username === 'string' && typeof password === 'string' && username !== ''
        ? { kind: 'basic', user: username, password, from }
        : undefined;
}
/** Asks a credential helper as docker does: the registry's name on its standard input, JSON on its output. */
async function askHelper(helper, registry) {
    if (!/^[\w.-]+$/.test(helper))
        throw new errors/* SealgateError */.De('INPUT_INVALID', `'${helper}' is not the name of a credential helper`, {
            hint: 'It is the part behind docker-credential- of a program on PATH.',
        });
    const program = `docker-credential-${helper}`;
    const answer = await (0,exec/* run */.e)(program, ['get'], { input: Buffer.from(registry), maxBytes: 1024 * 1024 });
    if (answer.exitCode !== 0) {
        if (/credentials not found/i.test(answer.stdout.toString('utf8') + answer.stderr))
            return undefined;
        throw new errors/* SealgateError */.De('TOOL_FAILED', `${program} gave no login for ${registry} (exit code ${answer.exitCode})`, {
            hint: `Log in again with docker login ${registry}.`,
        });
    }
    const value = (0,json/* parseJson */.q)(answer.stdout, program);
    const { Username: user, Secret: secret } = isObject(value) ? value : {};
    if (typeof user !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return user === '<token>'
        ? { kind: 'refresh', token: secret, from: program }
        : { kind: 'basic', user, password: secret, from: program };
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/io/http-dispatcher.js
var http_dispatcher = __webpack_require__(34326);
// EXTERNAL MODULE: ./build/io/http-response.js
var http_response = __webpack_require__(58724);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/io/slots.js
var slots = __webpack_require__(74561);
;// CONCATENATED MODULE: ./build/seal/oci/transport.js






const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const ERROR_BYTES = 64 * 1024;
const MAX_WAIT_MS = 30_000;
/** Requests to image registries: https (plain http only to this machine), bounded in bytes, time and tries. */
async function createTransport(options) {
    const { request } = await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await (0,http_dispatcher/* createDispatchers */.X)({ env: options.env, userAgent: 'sealgate', concurrency: 8 });
    const secrets = new Set();
    const tries = options.tries ?? 3;
    const clean = (text) => (0,redact/* redact */.E)(text, [...secrets]);
    const attempt = async (exchange, named) => {
        const { method, url, headers, body, maxBytes = 8 * 1024 * 1024 } = exchange;
        const response = await request(url, {
            method,
            dispatcher: named ? dispatchers.named : dispatchers.configured,
            signal: AbortSignal.timeout(options.timeoutMs ?? 60_000),
            headers: { 'user-agent': 'sealgate', 'accept-encoding': 'identity', ...headers },
            ...(body === undefined ? {} : { body }),
        });
        const good = response.statusCode >= 200 && response.statusCode < 300;
        const cap = good ? maxBytes : ERROR_BYTES;
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body) {
            size += chunk.length;
            if (size > cap) {
                if (good)
                    throw tooMuch(url, cap);
                break;
            }
            chunks.push(chunk);
        }
        return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
    };
    const send = async (exchange, named = false) => {
        refuse(exchange.url);
        for (let tried = 1;; tried += 1) {
            let wait = (options.backoffMs ?? 500) * 2 ** (tried - 1);
            try {
                const reply = await attempt(exchange, named);
                const again = RETRYABLE.has(reply.status) && tried < tries;
                if (!again)
                    return exchange.follow === true ? await followed(exchange, reply) : reply;
                const header = reply.headers['retry-after'];
                const named_ = typeof header === 'string' ? (0,http_response/* retryAfterMs */.Vs)(header, Date.now(), MAX_WAIT_MS) : wait;
                if (named_ === undefined)
                    return reply;
                wait = named_;
            }
            catch (error) {
                if (error instanceof errors/* SealgateError */.De)
                    throw error;
                if (tried >= tries || (0,http_response/* isFinal */.dR)(error))
                    throw new errors/* SealgateError */.De('NETWORK_UNREACHABLE', clean(`${exchange.url.host} ${(0,http_response/* networkReason */.d8)(error)}`), {
                        hint: 'Run it again when the registry answers.',
                        cause: (0,errors/* messageOf */.bD)(error),
                    });
            }
            await (0,slots/* sleepFor */.d)(wait);
        }
    };
    const followed = async (exchange, reply) => {
        const location = reply.headers.location;
        if (reply.status < 300 || reply.status >= 400 || typeof location !== 'string')
            return reply;
        if (!URL.canParse(location, exchange.url.href))
            return reply;
        const url = new URL(location, exchange.url);
        const same = url.origin === exchange.url.origin;
        const { authorization: _kept, ...bare } = exchange.headers ?? {};
        // One hop: a store that sends on and on is not followed.
        return send({ ...exchange, url, headers: same ? (exchange.headers ?? {}) : bare, follow: false }, !same);
    };
    return {
        send: (exchange) => send(exchange),
        hide: (secret) => {
            secrets.add(secret);
        },
        close: dispatchers.close,
    };
}
function refuse(url) {
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && (0,http_address/* isLoopbackHost */.cW)(url.hostname));
    if (secure && url.username === '' && url.password === '')
        return;
    throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${(0,redact/* redact */.E)(url.href)} is not an https address without a login in it`, {
        hint: 'Registries are asked over https; plain http goes to this machine only.',
    });
}
function tooMuch(url, cap) {
    return new errors/* SealgateError */.De('NETWORK_RESPONSE', `${url.host} sent more than ${cap} bytes for ${url.pathname}`, {
        hint: 'Nothing that large is expected there.',
    });
}

;// CONCATENATED MODULE: ./build/seal/oci/registry-store.js







/** Where docker.io's images are served. */
const DOCKER_HUB_API = 'registry-1.docker.io';
const MAX_REFERRER_PAGES = 20;
const TAG_TRIES = 5;
/**
 * A repository of a registry that speaks the OCI distribution specification 1.1. Referrers are listed by its API;
 * where it has none, by the tag that the specification names for that case.
 */
async function openRegistry(reference, options) {
    const transport = await createTransport(options);
    const host = reference.registry === 'docker.io' ? DOCKER_HUB_API : reference.registry;
    const scheme = (0,http_address/* isLoopbackHost */.cW)(new URL(`http://${host}`).hostname) ? 'http' : 'https';
    const base = `${scheme}://${host}/v2/${reference.repository}`;
    const name = `${reference.registry}/${reference.repository}`;
    const granted = new Map();
    const ask = async (access, path, exchange, at) => {
        const url = at ?? new URL(`${base}${path}`);
        const send = (authorization) => transport.send({
            ...exchange,
            url,
            headers: { ...exchange.headers, ...(authorization === undefined ? {} : { authorization }) },
        });
        const known = granted.get(access);
        const reply = await send(known);
        if (reply.status !== 401 || known !== undefined)
            return reply;
        const challenge = parseChallenge(reply.headers['www-authenticate']);
        if (challenge === undefined)
            return reply;
        const credentials = await findCredentials(reference.registry, options.env);
        const scope = `repository:${reference.repository}:${access}`;
        const answer = await authorize(transport, challenge, scope, credentials);
        if (answer === undefined)
            return reply;
        granted.set(access, answer);
        return send(answer);
    };
    const refused = (reply, what) => {
        const denied = reply.status === 401 || reply.status === 403;
        return new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name}: ${what} was refused with ${reply.status}${errorText(reply)}`, {
            hint: denied
                ? 'Log in with docker login, or for GitHub packages give the job `permissions: packages: write` and pass GITHUB_TOKEN.'
                : 'Check the name, and run it again when the registry answers.',
        });
    };
    const manifest = async (at) => {
        const reply = await ask('pull', `/manifests/${at}`, {
            method: 'GET',
            headers: { accept: oci_manifests/* MANIFEST_TYPES */._P.join(', ') },
            maxBytes: oci_manifests/* MAX_MANIFEST_BYTES */.ZJ,
            follow: true,
        });
        if (reply.status === 404)
            return undefined;
        if (reply.status !== 200)
            throw refused(reply, `the manifest ${at}`);
        const digest = (0,oci_manifests/* digestOf */.ol)(reply.body);
        if (at.startsWith('sha256:') && at !== digest)
            throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} sent ${digest} for ${at}`, {
                hint: 'The registry, or something before it, changes what it serves. Do not use the image.',
            });
        const { mediaType } = (0,oci_manifests/* parseManifest */.Ng)(reply.body, `${name}@${digest}`);
        const said = String(reply.headers['content-type'] ?? '')
            .split(';')[0]
            ?.trim() ?? '';
        return {
            bytes: reply.body,
            descriptor: { mediaType: mediaType ?? said, digest, size: reply.body.length },
        };
    };
    const blob = async (digest, maxBytes) => {
        const reply = await ask('pull', `/blobs/${digest}`, { method: 'GET', maxBytes, follow: true });
        if (reply.status !== 200)
            throw refused(reply, `the blob ${digest}`);
        if ((0,oci_manifests/* digestOf */.ol)(reply.body) === digest)
            return reply.body;
        throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} sent ${(0,oci_manifests/* digestOf */.ol)(reply.body)} for the blob ${digest}`, {
            hint: 'The registry, or something before it, changes what it serves. Do not use the image.',
        });
    };
    const pushBlob = async (bytes, mediaType) => {
        const descriptor = { mediaType, digest: (0,oci_manifests/* digestOf */.ol)(bytes), size: bytes.length };
        const there = await ask('pull,push', `/blobs/${descriptor.digest}`, { method: 'HEAD' });
        if (there.status === 200)
            return descriptor;
        const started = await ask('pull,push', '/blobs/uploads/', {
            method: 'POST',
            headers: { 'content-length': '0' },
        });
        const location = started.headers.location;
        if (started.status !== 202 || typeof location !== 'string')
            throw refused(started, 'an upload');
        const url = new URL(location, `${base}/`);
        if (url.origin !== new URL(base).origin)
            throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} sends uploads to ${url.host}, which nobody named`, {
                hint: 'Credentials and content go to the registry that was named, and to no other.',
            });
        url.searchParams.set('digest', descriptor.digest);
        const headers = { 'content-type': 'application/octet-stream' };
        const done = await ask('pull,push', '', { method: 'PUT', headers, body: bytes }, url);
        if (done.status !== 201)
            throw refused(done, `the blob ${descriptor.digest}`);
        return descriptor;
    };
    const putManifest = async (at, bytes, mediaType) => {
        const headers = { 'content-type': mediaType };
        const reply = await ask('pull,push', `/manifests/${at}`, { method: 'PUT', headers, body: bytes });
        if (reply.status !== 201)
            throw refused(reply, `the manifest ${at}`);
        return reply;
    };
    const pushReferrer = async (subject, bytes, descriptor) => {
        const reply = await putManifest(descriptor.digest, bytes, descriptor.mediaType);
        if (reply.headers['oci-subject'] !== undefined)
            return;
        // A registry that says nothing may still list it: those that came with the first drafts do not send the header.
        const listed = await listed_(subject.digest);
        if (listed?.some(({ digest }) => digest === descriptor.digest) === true)
            return;
        const tag = fallbackTag(subject.digest);
        for (let tried = 1; tried <= TAG_TRIES; tried += 1) {
            const before = await manifest(tag);
            const index = mergedIndex(before?.bytes, descriptor, `${name}:${tag}`);
            if (index !== undefined)
                await putManifest(tag, index, oci_manifests/* IMAGE_INDEX */.L$);
            // Two jobs may write the tag at once, and the last one wins: what was lost is put in again.
            const after = await manifest(tag);
            if (after !== undefined && mergedIndex(after.bytes, descriptor, tag) === undefined)
                return;
        }
        throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name}:${tag} does not keep what is written to it`, {
            hint: 'Others write it at the same time. Run it again when they are done.',
        });
    };
    /** The referrers API's answer; `undefined` where the registry has no such API. */
    const listed_ = async (digest) => {
        const found = [];
        let next;
        for (let page = 0; page < MAX_REFERRER_PAGES; page += 1) {
            const reply = await ask('pull', `/referrers/${digest}`, { method: 'GET', headers: { accept: oci_manifests/* IMAGE_INDEX */.L$ }, maxBytes: oci_manifests/* MAX_MANIFEST_BYTES */.ZJ }, next);
            if (page === 0 && [400, 404, 405, 501].includes(reply.status))
                return undefined;
            if (reply.status !== 200)
                throw refused(reply, 'the list of referrers');
            const type = String(reply.headers['content-type'] ?? '');
            if (page === 0 && !type.startsWith(oci_manifests/* IMAGE_INDEX */.L$))
                return undefined;
            found.push(...(0,oci_manifests/* parseManifest */.Ng)(reply.body, `the referrers of ${digest}`).manifests);
            const link = /<([^>]+)>\s*;\s*rel="?next"?/i.exec([reply.headers.link ?? []].flat().join(', '))?.[1];
            if (link === undefined)
                return found;
            next = new URL(link, `${base}/`);
            if (next.origin !== new URL(base).origin)
                throw refused(reply, `a list that goes on at ${next.host}`);
        }
        throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} lists more referrers of ${digest} than are read`, {
            hint: `No more than ${MAX_REFERRER_PAGES} pages are read. Remove artifacts that nobody needs.`,
        });
    };
    return {
        name,
        manifest,
        blob,
        pushBlob,
        pushReferrer,
        tag: async (tag, { descriptor, bytes }) => {
            await putManifest(tag, bytes, descriptor.mediaType);
            const digest = (await manifest(tag))?.descriptor.digest;
            if (digest === descriptor.digest)
                return;
            throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name}:${tag} is ${digest ?? 'gone'} right after it was set`, {
                hint: 'Somebody else sets the tag, or the registry changes what it stores. Use the digest.',
            });
        },
        referrers: async (digest) => {
            const [api, tagged] = [await listed_(digest), await manifest(fallbackTag(digest))];
            const index = tagged === undefined ? [] : (0,oci_manifests/* parseManifest */.Ng)(tagged.bytes, `${name}:${fallbackTag(digest)}`).manifests;
            const seen = new Set();
            return [...(api ?? []), ...index].filter((entry) => !seen.has(entry.digest) && seen.add(entry.digest));
        },
        close: transport.close,
    };
}
/** The registry's own words, if it has any. @see OCI distribution specification 1.1, "Error Codes" */
function errorText(reply) {
    try {
        const value = JSON.parse(reply.body.toString('utf8'));
        const first = value.errors?.[0];
        const words = [first?.code, first?.message].filter((word) => typeof word === 'string' && word !== '');
        return words.length === 0 ? '' : `: ${words.join(': ').slice(0, 200)}`;
    }
    catch {
        // Many registries answer in HTML: the status stands alone then.
        return '';
    }
}

;// CONCATENATED MODULE: ./build/seal/oci/open-image.js




/**
 * Finds an image and settles its digest. Where a digest and a tag are given, the digest counts and the tag must
 * agree with it.
 *
 * @param cwd what a layout's folder is taken from.
 * @throws SealgateError INPUT_NOT_FOUND where there is no such image, VERIFICATION_FAILED where tag and digest differ.
 */
async function openImage(reference, options) {
    const store = reference.kind === 'registry'
        ? await openRegistry(reference, options)
        : await openLayout(external_node_path_default().resolve(options.cwd, reference.folder), reference.folder);
    try {
        const wanted = reference.digest ?? reference.tag ?? (await defaultOf(reference, options.cwd));
        const subject = await store.manifest(wanted);
        if (subject === undefined)
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${store.name} has no image ${wanted}`, {
                hint: 'Check the name, tag or digest; a registry also says so of what the login may not see.',
            });
        if (reference.digest !== undefined && reference.tag !== undefined)
            await assertTag(store, reference.tag, reference.digest);
        return {
            store,
            subject,
            ...(reference.tag === undefined ? {} : { tag: reference.tag }),
        };
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
/** That a tag still means this digest. @throws SealgateError VERIFICATION_FAILED */
async function assertTag(store, tag, digest) {
    const now = (await store.manifest(tag))?.descriptor.digest;
    if (now === digest)
        return;
    throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${store.name}:${tag} is ${now ?? 'gone'}, not ${digest}: the tag was moved`, { hint: 'Find out who pushed to the tag. Use images by digest only.' });
}
async function defaultOf(reference, cwd) {
    if (reference.kind === 'layout')
        return onlyImage(external_node_path_default().resolve(cwd, reference.folder), reference.folder);
    throw new errors/* SealgateError */.De('USAGE', `'${reference.text}' names neither a digest nor a tag`, {
        hint: `Name the digest that was pushed: ${reference.text}@sha256:…`,
    });
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


/***/ }),

/***/ 48503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pemDer)
/* harmony export */ });
/** DER of the first block of a PEM text. */
function pemDer(pem) {
    const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
    return Buffer.from(body, 'base64');
}


/***/ }),

/***/ 20553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ IMAGE_SIGNATURE_TYPE),
  V: () => (/* binding */ sealImage)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/seal/bundle.js
var seal_bundle = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var oci_manifests = __webpack_require__(25209);
;// CONCATENATED MODULE: ./build/seal/oci/attach.js

/** Media type of the bundles, and artifact type of what carries one. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY = Buffer.from('{}', 'utf8');
const PREDICATE = 'dev.sigstore.bundle.predicateType';
/**
 * Attaches a bundle to a manifest as an OCI 1.1 referrer, in the form that cosign 3 and GitHub's CLI read.
 *
 * @returns the descriptor of the artifact that carries it.
 * @see Sigstore bundle specification, "Storing in OCI registries"; OCI image specification 1.1, "Guidelines for artifact usage"
 */
async function attachBundle(store, subject, attachment) {
    const config = await store.pushBlob(EMPTY, EMPTY_TYPE);
    const layer = await store.pushBlob(Buffer.from(attachment.bundle, 'utf8'), BUNDLE_TYPE);
    const annotations = {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        [PREDICATE]: attachment.predicateType,
        'org.opencontainers.image.created': attachment.created,
    };
    const { mediaType, digest, size } = subject;
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: oci_manifests/* IMAGE_MANIFEST */.MS,
        artifactType: BUNDLE_TYPE,
        config,
        layers: [layer],
        subject: { mediaType, digest, size },
        annotations,
    }), 'utf8');
    const descriptor = {
        mediaType: oci_manifests/* IMAGE_MANIFEST */.MS,
        digest: (0,oci_manifests/* digestOf */.ol)(manifest),
        size: manifest.length,
        artifactType: BUNDLE_TYPE,
        annotations,
    };
    await store.pushReferrer(subject, manifest, descriptor);
    return descriptor;
}

// EXTERNAL MODULE: ./build/seal/oci/open-image.js + 6 modules
var open_image = __webpack_require__(50588);
// EXTERNAL MODULE: ./build/seal/dsse.js
var dsse = __webpack_require__(42144);
// EXTERNAL MODULE: ./build/seal/oci/attached.js
var attached = __webpack_require__(69223);
// EXTERNAL MODULE: ./build/seal/statements.js
var statements = __webpack_require__(81627);
// EXTERNAL MODULE: ./build/seal/verify.js + 3 modules
var verify = __webpack_require__(28965);
;// CONCATENATED MODULE: ./build/seal/present.js





/**
 * Marks what this signer attached before: the very same statement under a signature of this key, or one that verifies
 * for this identity. Keyless, that needs the roots to verify with; without them everything is sealed anew.
 */
async function markPresent(jobs, { store, signer, roots, }) {
    const trust = signer.verifies === undefined ? await ownTrust(signer, roots) : undefined;
    if (signer.verifies === undefined && trust === undefined)
        return jobs;
    const known = new Map();
    const marked = [];
    for (const job of jobs) {
        const { digest } = job.subject;
        const bundles = known.get(digest) ?? (await (0,attached/* readAttached */.P)(store, digest)).bundles;
        known.set(digest, bundles);
        let there;
        for (const bundle of bundles) {
            if (there !== undefined || !isSame(bundle.bytes, job.payload, signer))
                continue;
            if (trust === undefined || (await verifies(bundle, digest, trust)))
                there = bundle;
        }
        marked.push(there === undefined ? job : { ...job, there });
    }
    return marked;
}
async function ownTrust(signer, roots) {
    if (roots === undefined || signer.identify === undefined)
        return undefined;
    const { identity, issuer } = await signer.identify();
    return { kind: 'identity', constraint: { identity, issuer }, roots };
}
async function verifies({ artifact, bytes }, digest, trust) {
    const hex = digest.slice('sha256:'.length);
    try {
        await (0,verify/* verifyBundle */.I)({ bytes, name: artifact }, { kind: 'digest', algorithm: 'sha256', hex }, trust);
        return true;
    }
    catch (error) {
        // Somebody else's, or one that nobody could verify: it does not stand for ours.
        if (error instanceof errors/* SealgateError */.De)
            return false;
        throw error;
    }
}
/** Whether a bundle holds this very payload under a signature of this key. */
function isSame(bundle, payload, signer) {
    let value;
    try {
        value = JSON.parse(bundle.toString('utf8'));
    }
    catch {
        // Somebody else's artifact: not the same as ours, and not ours to judge.
        return false;
    }
    const { dsseEnvelope, verificationMaterial } = (value ?? {});
    const signature = dsseEnvelope?.signatures?.[0]?.sig;
    if (dsseEnvelope?.payload !== payload.toString('base64') || typeof signature !== 'string')
        return false;
    // A log that is asked for now must have been asked then.
    const { logs, timestampAuthorities } = signer.services;
    if ((verificationMaterial?.tlogEntries ?? []).length < logs.length)
        return false;
    if (timestampAuthorities.length > 0 && verificationMaterial?.timestampVerificationData === undefined)
        return false;
    const signed = (0,dsse/* preAuthEncoding */.J)(statements/* IN_TOTO_TYPE */.QN, payload);
    return signer.verifies?.(signed, Buffer.from(signature, 'base64')) ?? true;
}

;// CONCATENATED MODULE: ./build/seal/seal-image.js








/** Predicate type of a plain image signature in bundle form, as cosign 3 writes and asks for it. */
const IMAGE_SIGNATURE_TYPE = 'https://sigstore.dev/cosign/sign/v1';
/** Certificate authority and log take their time; more at once would only be told to wait. */
const SIGNING_AT_ONCE = 4;
/**
 * Signs an image and what is said about it, and attaches the bundles to it. All are signed before the first is
 * attached, and no tag is set before the last. What fails halfway is an error that names what is attached and what is
 * missing; sealing again completes it and attaches nothing twice.
 *
 * @throws SealgateError SEAL_FAILED, VERIFICATION_FAILED where the image's tag was moved meanwhile.
 */
async function sealImage(options) {
    const { image, signer, created, log, publish = [] } = options;
    const { store, subject, tag } = image;
    const jobs = await markPresent(jobsOf(options), { store, signer, roots: options.roots });
    const bundles = await signAll(signer, jobs, log);
    const attached = [];
    const published = [];
    try {
        for (const [at, job] of jobs.entries()) {
            log?.progress(`Attaching ${at + 1} of ${jobs.length}`);
            const bundle = bundles[at]?.json;
            const artifact = bundle === undefined
                ? (job.there?.artifact ?? '')
                : (await attachBundle(store, job.subject, { bundle, predicateType: job.predicateType, created }))
                    .digest;
            attached.push({ ...aboutOf(job), artifact, state: bundle === undefined ? 'there' : 'attached' });
        }
        if (tag !== undefined)
            await (0,open_image/* assertTag */.D)(store, tag, subject.descriptor.digest);
        for (const name of publish) {
            await store.tag(name, subject);
            published.push(`${store.name}:${name}`);
        }
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.code === 'VERIFICATION_FAILED')
            throw error;
        const missing = [
            ...jobs.slice(attached.length).map((job) => `${job.predicateType} of ${job.subject.digest}`),
            ...publish.slice(published.length).map((name) => `the tag ${name}`),
        ];
        throw new errors/* SealgateError */.De('SEAL_FAILED', `${(0,errors/* messageOf */.bD)(error)}. Attached: ${attached.length} of ${jobs.length}; missing: ${missing.join(', ')}`, { hint: 'The image is not sealed. Run the same again to complete it.', cause: error });
    }
    finally {
        log?.progress(undefined);
    }
    const identities = [...new Set(bundles.flatMap((bundle) => bundle?.identity ?? []))];
    const sealed = {
        identity: identities.join(', ') || 'the same signer before',
        image: `${store.name}@${subject.descriptor.digest}`,
        attached,
        published,
    };
    const attestations = jobs.flatMap(({ predicateType, there }, at) => {
        const bundle = bundles[at]?.json ?? there?.bytes.toString('utf8');
        return bundle === undefined || predicateType === IMAGE_SIGNATURE_TYPE ? [] : [{ predicateType, bundle }];
    });
    return { sealed, attestations };
}
/** Signs what is not there yet, a few at a time: each asks the log and waits for it. */
async function signAll(signer, jobs, log) {
    const slots = (0,io_slots/* createSlots */.e)(SIGNING_AT_ONCE);
    let done = 0;
    try {
        return await Promise.all(jobs.map((job) => slots(async () => {
            if (job.there !== undefined)
                return undefined;
            const bundle = await (0,seal_bundle/* signEnvelope */.Y)(signer, job.payload, statements/* IN_TOTO_TYPE */.QN);
            done += 1;
            log?.progress(`Signed ${done} of ${jobs.length}`);
            return bundle;
        })));
    }
    finally {
        log?.progress(undefined);
    }
}
function aboutOf({ subject, predicateType }) {
    const { os, architecture, variant } = subject.platform ?? {};
    const platform = [os, architecture, variant].filter((part) => part !== undefined).join('/');
    return { subject: subject.digest, ...(platform === '' ? {} : { platform }), predicateType };
}
function jobsOf({ image, statements, platforms }) {
    const { descriptor, bytes } = image.subject;
    const { manifests } = (0,oci_manifests/* parseManifest */.Ng)(bytes, `${image.store.name}@${descriptor.digest}`);
    const parts = platforms && (0,oci_manifests/* isIndex */.nw)(descriptor.mediaType) ? manifests.filter(isPlatform) : [];
    const signature = { predicateType: IMAGE_SIGNATURE_TYPE, predicate: {} };
    return [
        ...[signature, ...statements].map((statement) => jobOf(image.store.name, descriptor, statement)),
        ...parts.map((part) => jobOf(image.store.name, part, signature)),
    ];
}
/** Builders put attestations of their own into an index, as manifests of an unknown platform. */
function isPlatform({ platform }) {
    return platform?.os !== 'unknown';
}
function jobOf(name, subject, { predicateType, predicate }) {
    const statement = {
        _type: statements/* STATEMENT_TYPE */.zG,
        subject: [{ name, digest: { sha256: subject.digest.slice('sha256:'.length) } }],
        predicateType,
        predicate,
    };
    return { subject, predicateType, payload: Buffer.from(JSON.stringify(statement), 'utf8') };
}


/***/ }),

/***/ 90950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   u: () => (/* binding */ witness)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** Has the logs and the timestamp authorities witness a signature. All that were named must answer. */
async function witness(services, content, by) {
    const { logs, timestampAuthorities } = services;
    const [tlogEntries, rfc3161Timestamps] = await Promise.all([
        Promise.all(logs.map((log) => ask(`The transparency log ${log.url}`, () => enter(log, services, content, by)))),
        Promise.all(timestampAuthorities.map((url) => ask(`The timestamp authority ${url}`, async () => {
            const { requestTimestamp } = await __webpack_require__.e(/* import() */ 4081).then(__webpack_require__.bind(__webpack_require__, 54081));
            return { signedTimestamp: await requestTimestamp(url, signatureOf(content), services) };
        }))),
    ]);
    return { tlogEntries, rfc3161Timestamps };
}
async function enter(log, services, content, by) {
    if (log.version === 2) {
        const { enterLog } = await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 82775));
        return enterLog(log.url, services, content, by);
    }
    const { RekorWitness } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(2088), __webpack_require__.e(2830), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179));
    const client = new RekorWitness({
        rekorBaseURL: log.url,
        timeout: services.timeoutMs ?? 30_000,
        retry: { retries: services.retries ?? 2 },
    });
    const [entry] = (await client.testify(content, by.pem)).tlogEntries ?? [];
    if (entry === undefined)
        throw new Error('it gave no entry');
    return entry;
}
function signatureOf(content) {
    return content.$case === 'messageSignature'
        ? content.messageSignature.signature
        : (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
}
async function ask(who, question) {
    try {
        return await question();
    }
    catch (error) {
        throw failed(who, `did not witness the signature: ${reasonOf(error)}`, error);
    }
}
/** The message with what lies under it: the libraries wrap network errors twice. */
function reasonOf(error) {
    const reasons = [];
    for (let at = error; at !== undefined && at !== null && reasons.length < 4;) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(at);
        if (!reasons.some((known) => known.includes(message)))
            reasons.push(message);
        at = at instanceof Error ? at.cause : undefined;
    }
    return reasons.join(': ');
}
/** An error that names the service and says that nothing was sealed. */
function failed(who, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('SEAL_FAILED', `${who} ${what}`, {
        hint: 'Nothing was sealed. Run it again when the service answers.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
;