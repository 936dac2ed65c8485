"use strict";
exports.id = 4231;
exports.ids = [4231];
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

/***/ 40092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withFolderLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89984);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63061);







const FOLDER = '.lock';
/** Nothing holds the lock this long: it is held for milliseconds. */
const STALE_MS = 2 * 60_000;
/**
 * Runs `work` while no other process runs its own on the same folder.
 *
 * A writer makes a claim, a file of a name never used again, then lists all claims, and goes on only if it is
 * alone; else it takes its claim back and waits. Claims of the dead can so be removed by name without ever
 * removing a living one's.
 *
 * @throws SealgateError IO_FAILED when others hold it for longer than `timeoutMs`.
 */
async function withFolderLock(folder, work, options = {}) {
    const claims = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, FOLDER);
    const deadline = Date.now() + (options.timeoutMs ?? 60_000);
    try {
        for (;;) {
            if ((await others(claims, '')).length === 0) {
                const mine = `${process.pid}.${hostMark()}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex')}`;
                const own = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, mine);
                try {
                    await makeClaim(claims, own);
                    if ((await others(claims, mine)).length === 0)
                        return await work();
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
                }
            }
            if (Date.now() > deadline)
                throw await busy(claims, folder);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(2 + Math.random() * 20);
        }
    }
    finally {
        await removeIfEmpty(claims);
    }
}
async function makeClaim(claims, own) {
    for (let attempt = 0;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(claims, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(own, '', { flag: 'wx' });
            return;
        }
        catch (error) {
            // The folder goes when the last claim goes; that may be between the two calls.
            if (error.code === 'ENOENT' && attempt < 100)
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De('IO_FAILED', `${own} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`, {
                hint: 'Check that the folder is writable and the disk has room.',
                cause: error,
            });
        }
    }
}
/** Claims of living writers other than `mine`; claims of dead ones are removed. */
async function others(claims, mine) {
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(claims);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
    const living = [];
    for (const name of names.filter((candidate) => candidate !== mine)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, name);
        const state = await stateOf(file);
        if (state === 'dead')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (state === 'living')
            living.push(name);
    }
    return living;
}
async function stateOf(file) {
    try {
        if (Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mtimeMs > STALE_MS)
            return 'dead';
        const [pid, host] = node_path__WEBPACK_IMPORTED_MODULE_3___default().basename(file).split('.');
        if (host === hostMark())
            process.kill(Number(pid), 0);
        return 'living';
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return 'gone';
        return code === 'ESRCH' ? 'dead' : 'living';
    }
}
/** Tells this machine's claims from others': a process id means nothing elsewhere. */
function hostMark() {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(node_os__WEBPACK_IMPORTED_MODULE_2___default().hostname()).slice(0, 12);
}
async function busy(claims, folder) {
    const holders = await others(claims, '');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De('IO_FAILED', `${folder} is held by another run (${holders.join(', ')})`, {
        hint: `Wait for it to end; if none runs, remove ${claims}.`,
    });
}
async function removeIfEmpty(claims) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(claims);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ENOTEMPTY' &&
            code !== 'EEXIST' &&
            code !== 'ENOENT' &&
            code !== 'EPERM' &&
            code !== 'EBUSY')
            throw error;
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

/***/ 26240:
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
// EXTERNAL MODULE: ./build/io/folder-lock.js
var folder_lock = __webpack_require__(40092);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
// EXTERNAL MODULE: ./build/seal/oci/referrers-tag.js
var referrers_tag = __webpack_require__(98434);
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
    const readIndex = async () => (0,files/* readCapped */.EF)(indexFile, manifests/* MAX_MANIFEST_BYTES */.ZJ);
    const entries = async () => (0,manifests/* parseManifest */.Ng)(await readIndex(), `${shown}/index.json`).manifests;
    const blobFile = (digest) => external_node_path_default().join(folder, 'blobs/sha256', digest.slice('sha256:'.length));
    const blob = async (digest, maxBytes) => {
        const bytes = await (0,files/* readCapped */.EF)(blobFile(digest), maxBytes);
        if ((0,manifests/* digestOf */.ol)(bytes) === digest)
            return bytes;
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${shown} holds other content under ${digest}`, {
            location: { file: blobFile(digest) },
            hint: 'The layout was changed or is damaged. Do not use the image.',
        });
    };
    const byDigest = async (digest, known) => {
        const bytes = await blob(digest, manifests/* MAX_MANIFEST_BYTES */.ZJ);
        const { mediaType } = (0,manifests/* parseManifest */.Ng)(bytes, `${shown}@${digest}`);
        return {
            bytes,
            descriptor: { mediaType: mediaType ?? known?.mediaType ?? '', digest, size: bytes.length },
        };
    };
    const manifest = async (reference) => {
        if (reference.startsWith('sha256:')) {
            const there = await (0,files/* readIfExists */.OR)(blobFile(reference), manifests/* MAX_MANIFEST_BYTES */.ZJ);
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
            const descriptor = { mediaType, digest: (0,manifests/* digestOf */.ol)(bytes), size: bytes.length };
            await (0,promises_.mkdir)(external_node_path_default().join(folder, 'blobs/sha256'), { recursive: true });
            await (0,files/* writeAtomic */.vZ)(blobFile(descriptor.digest), bytes);
            return descriptor;
        },
        pushReferrer: async (_subject, bytes, descriptor) => {
            await (0,files/* writeAtomic */.vZ)(blobFile(descriptor.digest), bytes);
            await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
                const index = (0,referrers_tag/* mergedIndex */.b)(await readIndex(), descriptor, `${shown}/index.json`);
                if (index !== undefined)
                    await (0,files/* writeAtomic */.vZ)(indexFile, index);
            });
        },
        // Under the lock nobody takes away what another added.
        confirmReferrers: async () => undefined,
        tag: (tag, { descriptor }) => (0,folder_lock/* withFolderLock */.i)(folder, async () => {
            await (0,files/* writeAtomic */.vZ)(indexFile, taggedIndex(await readIndex(), tag, descriptor));
        }),
        referrers: async (digest) => {
            const all = await entries();
            if (all.length > MAX_ENTRIES)
                throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${shown}/index.json lists ${all.length} manifests`, {
                    hint: `No more than ${MAX_ENTRIES} are read.`,
                });
            const found = [];
            for (const entry of all) {
                if ((0,manifests/* isIndex */.nw)(entry.mediaType))
                    continue;
                const { bytes } = await byDigest(entry.digest, entry);
                if ((0,manifests/* parseManifest */.Ng)(bytes, `${shown}@${entry.digest}`).subject?.digest === digest)
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
    const bytes = await (0,files/* readCapped */.EF)(external_node_path_default().join(folder, 'index.json'), manifests/* MAX_MANIFEST_BYTES */.ZJ);
    const images = [];
    for (const entry of (0,manifests/* parseManifest */.Ng)(bytes, `${shown}/index.json`).manifests) {
        const file = external_node_path_default().join(folder, 'blobs/sha256', entry.digest.slice('sha256:'.length));
        const manifest = await (0,files/* readCapped */.EF)(file, manifests/* MAX_MANIFEST_BYTES */.ZJ);
        if ((0,manifests/* parseManifest */.Ng)(manifest, `${shown}@${entry.digest}`).subject === undefined)
            images.push(entry.digest);
    }
    const [only, second] = images;
    if (only !== undefined && second === undefined)
        return only;
    throw new errors/* SealgateError */.De('USAGE', `${shown} holds ${images.length} images`, {
        hint: 'Name one by tag or digest: oci:folder:tag or oci:folder@sha256:…',
    });
}

// EXTERNAL MODULE: ./build/seal/oci/registry-store.js + 3 modules
var registry_store = __webpack_require__(35240);
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
        ? await (0,registry_store/* openRegistry */.M)(reference, options)
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

// EXTERNAL MODULE: ./build/seal/oci/open-image.js + 1 modules
var open_image = __webpack_require__(26240);
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
/** Uploads of a few kilobytes each. */
const ATTACHING_AT_ONCE = 4;
/**
 * Signs an image and what is said about it, and attaches the bundles to it. All are signed before the first is
 * attached, and no tag is set before the last. What fails halfway is an error that names what is attached and what is
 * missing; sealing again completes it and attaches nothing twice.
 *
 * @throws SealgateError SEAL_FAILED, VERIFICATION_FAILED where the image's tag was moved meanwhile.
 */
async function sealImage(options) {
    const { image, signer, log, publish = [] } = options;
    const { store, subject, tag } = image;
    const jobs = await markPresent(jobsOf(options), { store, signer, roots: options.roots });
    const bundles = await signAll(signer, jobs, log);
    const done = new Map();
    const published = [];
    try {
        await attachAll(options, jobs, bundles, (job, seal) => done.set(job, seal));
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
            ...jobs.filter((job) => !done.has(job)).map((job) => `${job.predicateType} of ${job.subject.digest}`),
            ...publish.slice(published.length).map((name) => `the tag ${name}`),
        ];
        throw new errors/* SealgateError */.De('SEAL_FAILED', `${(0,errors/* messageOf */.bD)(error)}. Attached: ${done.size} of ${jobs.length}; missing: ${missing.join(', ') || 'nothing else'}`, { hint: 'The image is not sealed. Run the same again to complete it.', cause: error });
    }
    finally {
        log?.progress(undefined);
    }
    const identities = [...new Set(bundles.flatMap((bundle) => bundle?.identity ?? []))];
    const sealed = {
        identity: identities.join(', ') || 'the same signer before',
        image: `${store.name}@${subject.descriptor.digest}`,
        attached: jobs.flatMap((job) => done.get(job) ?? []),
        published,
    };
    const attestations = jobs.flatMap(({ predicateType, there }, at) => {
        const bundle = bundles[at]?.json ?? there?.bytes.toString('utf8');
        return bundle === undefined || predicateType === IMAGE_SIGNATURE_TYPE ? [] : [{ predicateType, bundle }];
    });
    return { sealed, attestations };
}
/** Attaches what is not there yet, a few at a time. Each that has begun comes to its end before a failure is told. */
async function attachAll({ image: { store }, created, log }, jobs, bundles, done) {
    const slots = (0,io_slots/* createSlots */.e)(ATTACHING_AT_ONCE);
    const failure = new AbortController();
    let count = 0;
    const results = await Promise.allSettled(jobs.map((job, at) => slots(async () => {
        failure.signal.throwIfAborted();
        const bundle = bundles[at]?.json;
        if (bundle === undefined)
            return done(job, { ...aboutOf(job), artifact: job.there?.artifact ?? '', state: 'there' });
        try {
            const attachment = { bundle, predicateType: job.predicateType, created };
            const { digest: artifact } = await attachBundle(store, job.subject, attachment);
            count += 1;
            log?.progress(`Attached ${count} of ${jobs.length}`);
            return done(job, { ...aboutOf(job), artifact, state: 'attached' });
        }
        catch (error) {
            failure.abort(error);
            throw error;
        }
    })));
    if (failure.signal.aborted)
        throw failure.signal.reason;
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
    for (const digest of new Set(jobs.map(({ subject }) => subject.digest)))
        await store.confirmReferrers(digest);
}
/** Signs what is not there yet, a few at a time: each asks the log and waits for it. */
async function signAll(signer, jobs, log) {
    const slots = (0,io_slots/* createSlots */.e)(SIGNING_AT_ONCE);
    let done = 0;
    try {
        return await Promise.all(jobs.map((job) => slots(async () => {
            if (job.there !== undefined)
                return undefined;
            const bundle = await (0,seal_bundle/* signEnvelope */.Yj)(signer, job.payload, statements/* IN_TOTO_TYPE */.QN);
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


/***/ })

};
;