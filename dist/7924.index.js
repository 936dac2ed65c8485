"use strict";
exports.id = 7924;
exports.ids = [7924];
exports.modules = {

/***/ 15657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The user's own folder; `undefined` where there is none: a container's user without an entry among the accounts, or a
 * HOME that is empty. Never a path relative to where we stand, which would make the repository's files the user's.
 */
function homeFolder(env) {
    return [() => env.HOME, () => env.USERPROFILE, (node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir), () => node_os__WEBPACK_IMPORTED_MODULE_0___default().userInfo().homedir]
        .map(found)
        .find((folder) => folder !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder));
}
function found(ask) {
    try {
        return ask();
    }
    catch {
        // The system knows no account of this id.
        return undefined;
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


/***/ }),

/***/ 3410:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
function parseImage(text, platform = process.platform) {
    const [named = '', digest, more] = text.split('@');
    if (more !== undefined || (digest !== undefined && !DIGEST.test(digest)))
        throw unusable(text, 'its digest is not sha256: and 64 hex digits in lower case');
    const layout = named.startsWith('oci:');
    const rest = layout ? named.slice('oci:'.length) : named;
    const cut = tagAt(rest, platform);
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
/** Where the tag's colon stands: behind the last slash and a drive, so that neither a port nor a folder is taken for a tag. */
function tagAt(name, platform) {
    const colon = name.lastIndexOf(':');
    const drive = platform === 'win32' && /^[a-z]:/i.test(name) ? 1 : -1;
    return colon > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'), drive) ? colon : undefined;
}
function unusable(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${text}' names no image: ${why}`, {
        hint: 'Write it as registry.example.com/owner/name@sha256:…, or oci:folder for an image layout on disk.',
    });
}


/***/ }),

/***/ 98434:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mergedIndex),
/* harmony export */   f: () => (/* binding */ fallbackTag)
/* harmony export */ });
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25209);

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
    const known = before === undefined ? [] : (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(before, name).manifests;
    if (known.some(({ digest }) => digest === added.digest))
        return undefined;
    const kept = before === undefined ? {} : JSON.parse(before.toString('utf8'));
    const manifests = Array.isArray(kept.manifests) ? kept.manifests : [];
    const index = { schemaVersion: 2, mediaType: _manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_INDEX */ .L$, ...kept, manifests: [...manifests, added] };
    return Buffer.from(JSON.stringify(index), 'utf8');
}


/***/ }),

/***/ 79605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
// EXTERNAL MODULE: ./build/seal/oci/referrers-tag.js
var referrers_tag = __webpack_require__(98434);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/seal/oci/registry-blobs.js


/** The bytes of a blob, which are those of its digest. @throws SealgateError */
async function readBlob({ name, ask, refused }, digest, maxBytes) {
    const reply = await ask('pull', `/blobs/${digest}`, { method: 'GET', maxBytes, follow: true });
    if (reply.status !== 200)
        throw refused(reply, `the blob ${digest}`);
    if ((0,manifests/* digestOf */.ol)(reply.body) === digest)
        return reply.body;
    throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} sent ${(0,manifests/* digestOf */.ol)(reply.body)} for the blob ${digest}`, {
        hint: 'The registry, or something before it, changes what it serves. Do not use the image.',
    });
}
/** What stores blobs. Artifacts share their empty configuration: it is stored once. */
function createBlobPusher(connection) {
    const stored = new Map();
    return (bytes, mediaType) => {
        const descriptor = { mediaType, digest: (0,manifests/* digestOf */.ol)(bytes), size: bytes.length };
        const known = stored.get(descriptor.digest) ?? uploadBlob(connection, bytes, descriptor);
        stored.set(descriptor.digest, known);
        known.catch(() => stored.delete(descriptor.digest));
        return known.then((found) => ({ ...found, mediaType }));
    };
}
/** @see OCI distribution specification 1.1, "POST then PUT" */
async function uploadBlob({ ask, refused, within }, bytes, descriptor) {
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
    const url = within(location, 'sends uploads to');
    url.searchParams.set('digest', descriptor.digest);
    const headers = { 'content-type': 'application/octet-stream' };
    const done = await ask('pull,push', url, { method: 'PUT', headers, body: bytes });
    if (done.status !== 201)
        throw refused(done, `the blob ${descriptor.digest}`);
    return descriptor;
}

// EXTERNAL MODULE: ./build/io/http/loopback.js
var loopback = __webpack_require__(35268);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/exec/exec.js + 2 modules
var exec = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/io/settings/home.js
var settings_home = __webpack_require__(15657);
// EXTERNAL MODULE: ./build/model/data/json.js
var data_json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
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
    const home = (0,settings_home/* homeFolder */.W)(env);
    const docker = set(env.DOCKER_CONFIG) ? env.DOCKER_CONFIG : home && external_node_path_default().join(home, '.docker');
    return [
        ...(set(env.REGISTRY_AUTH_FILE) ? [env.REGISTRY_AUTH_FILE] : []),
        ...(docker === undefined ? [] : [external_node_path_default().join(docker, 'config.json')]),
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
    const value = parseSecret(bytes, file);
    if ((0,data_json/* isObject */.G)(value))
        return value;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a JSON object`, {
        location: { file },
        hint: 'Log in again with docker login, or point DOCKER_CONFIG elsewhere.',
    });
}
async function fromConfig(config, registry, file) {
    const names = registry === 'docker.io' ? [DOCKER_HUB_KEY, 'docker.io', 'index.docker.io'] : addressesOf(registry);
    const helpers = (0,data_json/* isObject */.G)(config.credHelpers) ? config.credHelpers : {};
    for (const name of names) {
        const helper = own(helpers, name);
        if (typeof helper === 'string')
            return askHelper(helper, name);
    }
    const auths = (0,data_json/* isObject */.G)(config.auths) ? config.auths : {};
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
    if (!(0,data_json/* isObject */.G)(entry))
        return undefined;
    const from = `${file} (auths/${name})`;
    if (typeof entry.identitytoken === 'string' && entry.identitytoken !== '')
        return { kind: 'refresh', token: entry.identitytoken, from };
    if (typeof entry.auth === 'string' && entry.auth !== '') {
        const text = (0,ends/* trimEndOf */.f)(Buffer.from(entry.auth, 'base64').toString('utf8'), '\0');
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
    const value = parseSecret(answer.stdout, program);
    const { Username: user, Secret: secret } = (0,data_json/* isObject */.G)(value) ? value : {};
    if (typeof user !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return user === '<token>'
        ? { kind: 'refresh', token: secret, from: program }
        : { kind: 'basic', user, password: secret, from: program };
}
/**
 * JSON that holds secrets: what a parser says of it quotes it, so its words are not passed on.
 *
 * @throws SealgateError INPUT_INVALID
 */
function parseSecret(bytes, name) {
    try {
        return (0,json/* parseJson */.q)(bytes, name);
    }
    catch {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${name} is not valid JSON`, {
            location: { file: name },
            hint: 'Log in again with docker login. What is wrong is not shown, since it may be a password.',
        });
    }
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}

;// CONCATENATED MODULE: ./build/seal/oci/authorize.js



/** The first challenge of a WWW-Authenticate header that we can answer. */
function parseChallenge(header) {
    for (const text of [header ?? []].flat()) {
        const scheme = /^\s*(basic|bearer)\b/i.exec(text)?.[1]?.toLowerCase();
        if (scheme === undefined)
            continue;
        const parameters = new Map();
        for (const [, key = '', quoted, plain] of text.matchAll(/(?<![A-Za-z_-])([A-Za-z_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g))
            parameters.set(key.toLowerCase(), quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1'));
        return { scheme: scheme, parameters };
    }
    return undefined;
}
/**
 * The Authorization header that answers a challenge. A token service is asked over https (or on this machine), for
 * this repository and these actions only.
 *
 * @throws SealgateError NETWORK_RESPONSE where no token is given, without any secret in the message.
 */
async function authorize(transport, challenge, { scope, credentials, registry }) {
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
    if ((0,loopback/* isLoopbackHost */.c)(url.hostname) && !(0,loopback/* isLoopbackHost */.c)(registry.hostname))
        throw noToken(`${registry.host} names a token service on this machine (${url.host})`);
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
    const value = parseSecret(reply.body, `the answer of ${url.host}`);
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

// EXTERNAL MODULE: ./build/seal/oci/transport.js
var oci_transport = __webpack_require__(42010);
;// CONCATENATED MODULE: ./build/seal/oci/registry-connection.js





/** Where docker.io's images are served. */
const DOCKER_HUB_API = 'registry-1.docker.io';
/** Nothing is asked yet: a login is looked for when the registry wants one. */
async function openConnection(reference, options) {
    const transport = await (0,oci_transport/* createTransport */.o)(options);
    const host = reference.registry === 'docker.io' ? DOCKER_HUB_API : reference.registry;
    const scheme = (0,loopback/* isLoopbackHost */.c)(new URL(`http://${host}`).hostname) ? 'http' : 'https';
    const base = `${scheme}://${host}/v2/${reference.repository}`;
    const name = `${reference.registry}/${reference.repository}`;
    const granted = new Map();
    const ask = async (access, at, exchange) => {
        const url = typeof at === 'string' ? new URL(`${base}${at}`) : at;
        const send = (authorization) => transport.send({
            ...exchange,
            url,
            headers: { ...exchange.headers, ...(authorization === undefined ? {} : { authorization }) },
        });
        const known = granted.get(access);
        const reply = await send(known);
        if (reply.status !== 401)
            return reply;
        const challenge = parseChallenge(reply.headers['www-authenticate']);
        // A token lasts some minutes, which is less than the seals of a large index may take. A password does not change.
        if (challenge === undefined || (known !== undefined && challenge.scheme === 'basic'))
            return reply;
        const credentials = await findCredentials(reference.registry, options.env);
        const scope = `repository:${reference.repository}:${access}`;
        const answer = await authorize(transport, challenge, { scope, credentials, registry: new URL(base) });
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
    const within = (address, does) => {
        const url = URL.canParse(address, `${base}/`) ? new URL(address, `${base}/`) : undefined;
        if (url?.origin === new URL(base).origin)
            return url;
        const where = url === undefined ? 'what is no address' : `${url.host || url.protocol}, which nobody named`;
        throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} ${does} ${where}`, {
            hint: 'Credentials and content go to the registry that was named, and to no other.',
        });
    };
    return { name, ask, refused, within, close: transport.close };
}
/** The registry's own words, if it has any. @see OCI distribution specification 1.1, "Error Codes" */
function errorText(reply) {
    try {
        const value = JSON.parse(reply.body.toString('utf8'));
        const first = value.errors?.[0];
        const words = [first?.code, first?.message].filter((word) => typeof word === 'string' && word !== '');
        // On one line: others could be taken for ours.
        return words.length === 0 ? '' : `: ${words.join(': ').replace(/\s+/g, ' ').slice(0, 200)}`;
    }
    catch {
        // Many registries answer in HTML: the status stands alone then.
        return '';
    }
}

;// CONCATENATED MODULE: ./build/seal/oci/registry-manifests.js


/** A manifest by its tag or digest; `undefined` where there is none. @throws SealgateError */
async function readManifest({ name, ask, refused }, at) {
    const reply = await ask('pull', `/manifests/${at}`, {
        method: 'GET',
        headers: { accept: manifests/* MANIFEST_TYPES */._P.join(', ') },
        maxBytes: manifests/* MAX_MANIFEST_BYTES */.ZJ,
        follow: true,
    });
    if (reply.status === 404)
        return undefined;
    if (reply.status !== 200)
        throw refused(reply, `the manifest ${at}`);
    const digest = (0,manifests/* digestOf */.ol)(reply.body);
    if (at.startsWith('sha256:') && at !== digest)
        throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} sent ${digest} for ${at}`, {
            hint: 'The registry, or something before it, changes what it serves. Do not use the image.',
        });
    const { mediaType } = (0,manifests/* parseManifest */.Ng)(reply.body, `${name}@${digest}`);
    return {
        bytes: reply.body,
        descriptor: { mediaType: mediaType ?? saidType(reply), digest, size: reply.body.length },
    };
}
function saidType({ headers }) {
    return (String(headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim() ?? '');
}
/** Stores a manifest under a tag or its digest. @throws SealgateError */
async function putManifest({ ask, refused }, at, { bytes, mediaType }) {
    const headers = { 'content-type': mediaType };
    const reply = await ask('pull,push', `/manifests/${at}`, { method: 'PUT', headers, body: bytes });
    if (reply.status !== 201)
        throw refused(reply, `the manifest ${at}`);
    return reply;
}
/** Sets a tag, and looks that it is set. @throws SealgateError */
async function tagManifest(connection, tag, { descriptor, bytes }) {
    await putManifest(connection, tag, { bytes, mediaType: descriptor.mediaType });
    const digest = (await readManifest(connection, tag))?.descriptor.digest;
    if (digest === descriptor.digest)
        return;
    throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${connection.name}:${tag} is ${digest ?? 'gone'} right after it was set`, {
        hint: 'Somebody else sets the tag, or the registry changes what it stores. Use the digest.',
    });
}

;// CONCATENATED MODULE: ./build/seal/oci/registry-referrers.js




const MAX_REFERRER_PAGES = 20;
/** All that refers to a manifest: by the referrers API, and under the tag for registries that have none. */
async function listReferrers(connection, digest) {
    const tag = (0,referrers_tag/* fallbackTag */.f)(digest);
    const [api, tagged] = await Promise.all([referrersOf(connection, digest), readManifest(connection, tag)]);
    const index = tagged === undefined ? [] : (0,manifests/* parseManifest */.Ng)(tagged.bytes, `${connection.name}:${tag}`).manifests;
    const seen = new Set();
    return [...(api ?? []), ...index].filter((entry) => !seen.has(entry.digest) && seen.add(entry.digest));
}
/** Stores a referrer, and adds it to the tag's index where the registry lists it nowhere. @throws SealgateError */
async function pushReferrer(connection, tagIndex, { subject, bytes, descriptor }) {
    const { digest, mediaType } = descriptor;
    const reply = await putManifest(connection, digest, { bytes, mediaType });
    if (reply.headers['oci-subject'] !== undefined)
        return;
    // A registry that says nothing may still list it: those that came with the first drafts do not send the header.
    const listed = await referrersOf(connection, subject);
    if (listed?.some((entry) => entry.digest === digest) === true)
        return;
    await tagIndex.add((0,referrers_tag/* fallbackTag */.f)(subject), descriptor);
}
/** The referrers API's answer; `undefined` where the registry has no such API. */
async function referrersOf({ name, ask, refused, within }, digest) {
    const found = [];
    let next = `/referrers/${digest}`;
    for (let page = 0; page < MAX_REFERRER_PAGES; page += 1) {
        const reply = await ask('pull', next, {
            method: 'GET',
            headers: { accept: manifests/* IMAGE_INDEX */.L$ },
            maxBytes: manifests/* MAX_MANIFEST_BYTES */.ZJ,
        });
        if (page === 0 && [400, 404, 405, 501].includes(reply.status))
            return undefined;
        if (reply.status !== 200)
            throw refused(reply, 'the list of referrers');
        const type = String(reply.headers['content-type'] ?? '');
        if (page === 0 && !type.startsWith(manifests/* IMAGE_INDEX */.L$))
            return undefined;
        found.push(...(0,manifests/* parseManifest */.Ng)(reply.body, `the referrers of ${digest}`).manifests);
        const link = nextPage(reply);
        if (link === undefined)
            return found;
        next = within(link, 'has the list of referrers go on at');
    }
    throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${name} lists more referrers of ${digest} than are read`, {
        hint: `No more than ${MAX_REFERRER_PAGES} pages are read. Remove artifacts that nobody needs.`,
    });
}
function nextPage({ headers }) {
    return /<([^<>]+)>\s*;\s*rel="?next"?/i.exec([headers.link ?? []].flat().join(', '))?.[1];
}

// EXTERNAL MODULE: ./build/io/slots.js
var slots = __webpack_require__(74561);
;// CONCATENATED MODULE: ./build/seal/oci/tag-index.js



const TRIES = 6;
/** Others have read the tag before we wrote it: so long they get to write what they made of it. */
const LEAST_SETTLE_MS = 250;
const MOST_SETTLE_MS = 5000;
/**
 * Keeps the index under the fallback tag. The specification gives no compare-and-swap, so of two jobs that read, add
 * and write at once the later one takes away what the earlier one added. That cannot be prevented, but seen: once all
 * is written, we wait for longer than a writer needs from its reading to its writing, look again, and put back what
 * is gone. Every writer that does so ends with its own entries in the index, and takes nobody's away.
 *
 * @see OCI distribution specification 1.1, "Referrers Tag Schema"
 */
function createTagIndex(store) {
    const added = new Map();
    const writing = new Map();
    const waiting = new Map();
    let slowest = 0;
    const missing = (index, tag) => {
        let next;
        for (const referrer of added.get(tag)?.values() ?? [])
            next = (0,referrers_tag/* mergedIndex */.b)(next ?? index, referrer, `${store.name}:${tag}`) ?? next;
        return next;
    };
    /** Reads the index, and writes it where one of ours is not in it. @returns whether it had to be written. */
    const update = async (tag) => {
        const started = performance.now();
        const index = missing((await store.manifest(tag))?.bytes, tag);
        if (index !== undefined)
            await store.putIndex(tag, index);
        slowest = Math.max(slowest, performance.now() - started);
        return index !== undefined;
    };
    return {
        add: (tag, referrer) => {
            const entries = added.get(tag) ?? new Map();
            added.set(tag, entries.set(referrer.digest, referrer));
            const next = waiting.get(tag);
            if (next !== undefined)
                return next;
            const batch = (writing.get(tag) ?? Promise.resolve())
                // One that failed has told its own callers.
                .catch(() => undefined)
                .then(async () => {
                waiting.delete(tag);
                await update(tag);
            });
            waiting.set(tag, batch);
            writing.set(tag, batch);
            return batch;
        },
        confirm: async (tag) => {
            if (!added.has(tag))
                return;
            for (let tried = 1; tried <= TRIES; tried += 1) {
                // Jobs that got into each other's way do not meet again at the same moment.
                const settle = Math.min(Math.max(LEAST_SETTLE_MS, 3 * slowest), MOST_SETTLE_MS);
                await (0,slots/* sleepFor */.d)(settle * (1 + (tried - 1) * Math.random()));
                if (!(await update(tag)))
                    return;
            }
            throw new errors/* SealgateError */.De('NETWORK_RESPONSE', `${store.name}:${tag} does not keep what is written to it`, {
                hint: 'Others write it at the same time. Run it again when they are done.',
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/seal/oci/registry-store.js







/**
 * A repository of a registry that speaks the OCI distribution specification 1.1. Referrers are listed by its API;
 * where it has none, by the tag that the specification names for that case.
 */
async function openRegistry(reference, options) {
    const connection = await openConnection(reference, options);
    const { name, close } = connection;
    const manifest = (at) => readManifest(connection, at);
    const pushManifest = async (at, bytes, mediaType) => {
        await putManifest(connection, at, { bytes, mediaType });
    };
    const putIndex = (tag, index) => pushManifest(tag, index, manifests/* IMAGE_INDEX */.L$);
    const tagIndex = createTagIndex({ name, manifest, putIndex });
    return {
        name,
        manifest,
        blob: (digest, maxBytes) => readBlob(connection, digest, maxBytes),
        pushBlob: createBlobPusher(connection),
        pushManifest,
        pushReferrer: (subject, bytes, descriptor) => pushReferrer(connection, tagIndex, { subject: subject.digest, bytes, descriptor }),
        confirmReferrers: (digest) => tagIndex.confirm((0,referrers_tag/* fallbackTag */.f)(digest)),
        tag: (tag, stored) => tagManifest(connection, tag, stored),
        referrers: (digest) => listReferrers(connection, digest),
        close,
    };
}


/***/ }),

/***/ 42010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21968);
/* harmony import */ var _io_http_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96369);
/* harmony import */ var _io_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35268);
/* harmony import */ var _io_http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68106);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5103);
/* harmony import */ var _io_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74561);







const ERROR_BYTES = 64 * 1024;
const MAX_WAIT_MS = 30_000;
const DEADLINE_MS = 30 * 60_000;
/** Requests to image registries: https (plain http only to this machine), bounded in bytes, time and tries. */
async function createTransport(options) {
    const { request } = await Promise.all(/* import() */[__webpack_require__.e(9136), __webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await (0,_io_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__/* .createDispatchers */ .X)({ env: options.env, concurrency: 8 });
    const { timeoutMs = 60_000, tries = 3, backoffMs = 500, deadlineMs = DEADLINE_MS } = options;
    const limits = { timeoutMs, tries, backoffMs, deadlineMs, end: performance.now() + deadlineMs };
    const line = { request, dispatchers, ...limits, secrets: new Set() };
    return {
        send: async (exchange) => {
            const reply = await send(line, exchange, 'configured');
            return exchange.follow === true ? followed(line, exchange, reply) : reply;
        },
        hide: (secret) => {
            line.secrets.add(secret);
        },
        close: dispatchers.close,
    };
}
/** One exchange, tried again where that may help. */
async function send(line, exchange, origin) {
    refuse(exchange.url);
    for (let tried = 1;; tried += 1) {
        let wait = line.backoffMs * 2 ** (tried - 1);
        try {
            const reply = await attempt(line, exchange, origin);
            if (!_io_http_http_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRYABLE */ .r.has(reply.status) || tried >= line.tries)
                return reply;
            const header = reply.headers['retry-after'];
            const pause = typeof header === 'string' ? (0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(header, Date.now(), MAX_WAIT_MS) : wait;
            if (pause === undefined)
                return reply;
            wait = pause;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
                throw error;
            if (tried >= line.tries || (0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(error))
                throw unreachable(line, exchange.url, error);
        }
        await (0,_io_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .sleepFor */ .d)(wait);
    }
}
async function attempt(line, exchange, origin) {
    const { method, url, headers, body, maxBytes = 8 * 1024 * 1024 } = exchange;
    const left = Math.ceil(line.end - performance.now());
    if (left <= 0)
        throw tooSlow(url, line.deadlineMs);
    const response = await line.request(url, {
        method,
        dispatcher: line.dispatchers[origin],
        signal: AbortSignal.timeout(Math.min(line.timeoutMs, left)),
        headers: { 'user-agent': 'sealgate', 'accept-encoding': 'identity', ...headers },
        ...(body === undefined ? {} : { body }),
    });
    const good = response.statusCode >= 200 && response.statusCode < 300;
    const cap = good ? maxBytes : ERROR_BYTES;
    if (good && method !== 'HEAD' && Number(response.headers['content-length']) > cap) {
        response.body.destroy();
        throw tooMuch(url, cap);
    }
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
}
/** What a redirect leads to. One hop: a store that sends on and on is not followed. */
async function followed(line, exchange, reply) {
    const location = reply.headers.location;
    if (reply.status < 300 || reply.status >= 400 || typeof location !== 'string')
        return reply;
    if (!URL.canParse(location, exchange.url.href))
        return reply;
    const url = new URL(location, exchange.url);
    const same = url.origin === exchange.url.origin;
    const { authorization: _kept, ...bare } = exchange.headers ?? {};
    const headers = same ? (exchange.headers ?? {}) : bare;
    return send(line, { ...exchange, url, headers }, same ? 'configured' : 'named');
}
function refuse(url) {
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && (0,_io_http_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname));
    if (secure && url.username === '' && url.password === '')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_RESPONSE', `${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(url.href)} is not an https address without a login in it`, {
        hint: 'Registries are asked over https; plain http goes to this machine only.',
    });
}
function unreachable({ secrets }, { host }, cause) {
    const message = (0,_io_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(`${host} ${(0,_io_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .networkReason */ .d8)(cause)}`, [...secrets]);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', message, {
        hint: 'Run it again when the registry answers.',
        cause,
    });
}
function tooSlow(url, deadlineMs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `${url.host} was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`, { hint: 'Run it again when it answers faster, and remove what is attached there and nobody needs.' });
}
function tooMuch(url, cap) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_RESPONSE', `${url.host} sent more than ${cap} bytes for ${url.pathname}`, {
        hint: 'Nothing that large is expected there.',
    });
}


/***/ })

};
;