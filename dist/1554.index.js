"use strict";
exports.id = 1554;
exports.ids = [1554];
exports.modules = {

/***/ 15827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65848);


/** Asks for a JSON document. Reasons name the host and say what to do about missing credentials. */
async function ask(client, url, request = {}) {
    const { host } = new URL(url);
    const result = await client.get(url, request);
    switch (result.kind) {
        case 'failed':
            return { state: 'unreachable', reason: `${host} ${result.reason}` };
        case 'refused':
            return refused(host, result);
        case 'answer':
            try {
                return { state: 'had', document: (0,_io_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(result.body, `the answer of ${host}`) };
            }
            catch (error) {
                return { state: 'unreachable', reason: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${contentTypeNote(result.headers)}` };
            }
    }
}
/** A login page or a proxy's error says what it is by its type, where its first character says nothing. */
function contentTypeNote(headers) {
    const type = String(headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim();
    if (type === undefined || /^(?:application\/(?:[\w.+-]+\+)?json)?$/i.test(type))
        return '';
    return ` (it was sent as ${type.slice(0, 80)}: a login page, or a proxy in between?)`;
}
function refused(host, { status, reason, authorized }) {
    if (status === 404)
        return { state: 'absent', status, reason: `${host} answered 404` };
    if (status === 401 || status === 403) {
        return {
            state: 'unreachable',
            status,
            reason: `${host} answered ${status}: ${authorized === true ? `the credentials for //${host}/ in your own .npmrc are wrong, have expired, or may not read this` : `a token for //${host}/ is missing from your own .npmrc`}`,
        };
    }
    return { state: 'unreachable', status, reason: `${host} ${reason}` };
}


/***/ }),

/***/ 64088:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection)
/* harmony export */ });
/* harmony import */ var _io_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31631);

/** A client for registries with the user’s configuration and one deadline over all it asks. */
function openConnection(options, config) {
    let opened;
    const controller = new AbortController();
    const deadlineMs = options.deadlineMs ?? 300_000;
    const timer = setTimeout(() => controller.abort(new Error(`was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`)), deadlineMs);
    timer.unref();
    const { backoffMs, maxRetryAfterMs, totalMs } = options.retry ?? {};
    return {
        client: () => {
            opened ??= (0,_io_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)({
                env: options.env,
                userAgent: options.userAgent ?? 'sealgate',
                network: config.network,
                authorization: config.authorization,
                secrets: config.secrets,
                signal: controller.signal,
                ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
                ...(backoffMs === undefined ? {} : { backoffMs }),
                ...(maxRetryAfterMs === undefined ? {} : { maxRetryAfterMs }),
                ...(totalMs === undefined ? {} : { timeouts: { totalMs } }),
            });
            return opened;
        },
        usage: async () => (opened === undefined ? { requests: 0, receivedBytes: 0 } : (await opened).usage),
        close: async () => {
            clearTimeout(timer);
            await (await opened)?.close();
        },
    };
}


/***/ }),

/***/ 6315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = asRecord(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}


/***/ }),

/***/ 21376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ loadRegistryConfig),
  N: () => (/* binding */ registryUrl)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/loopback.js
var loopback = __webpack_require__(95379);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
;// CONCATENATED MODULE: ./build/collect/packages/npmrc.js
/**
 * Parses an `.npmrc`.
 *
 * @param env given for the user's own files, whose `${VAR}` and `${VAR?}` stand for environment variables. A
 * repository's file gets none: whoever can change it must not be able to read the environment.
 * @see npm documentation, "npmrc"
 */
function parseNpmrc(text, env) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('['))
            continue;
        const at = trimmed.indexOf('=');
        if (at <= 0)
            continue;
        const key = expand(unquote(trimmed.slice(0, at).trim()), env);
        const value = expand(unquote(trimmed.slice(at + 1).trim()), env);
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
function unquote(text) {
    const quote = text[0];
    if (text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote))
        return text.slice(1, -1);
    // An unquoted comment begins at a `;` or `#` after white space.
    return text.replace(/\s+[;#].*$/, '');
}
/** `undefined` where a variable that must be set is not: npm leaves the text as it is, which would send it as a token. */
function expand(text, env) {
    if (env === undefined || !text.includes('${'))
        return text;
    let missing = false;
    const expanded = text.replace(/(?<!\\)\$\{([^${}?]+)(\?)?\}/g, (_, name, optional) => {
        const value = env[name];
        if (value === undefined && optional === undefined)
            missing = true;
        return value ?? '';
    });
    return missing ? undefined : expanded;
}
/** Credentials by place, from keys such as `//host/path/:_authToken`. */
function credentialsOf(npmrc) {
    const places = new Map();
    for (const key of npmrc.keys()) {
        const match = /^(\/\/.+?)\/?:(_authToken|_auth|_password)$/.exec(key);
        if (match?.[1] === undefined)
            continue;
        const place = `${match[1]}/`;
        const credential = credentialAt(npmrc, match[1]);
        if (credential !== undefined)
            places.set(place, credential);
    }
    return places;
}
function credentialAt(npmrc, place) {
    const get = (name) => {
        const value = npmrc.get(`${place}/:${name}`) ?? npmrc.get(`${place}:${name}`);
        return value === '' ? undefined : value;
    };
    const token = get('_authToken');
    if (token !== undefined)
        return { header: `Bearer ${token}`, secrets: [token] };
    const auth = get('_auth');
    if (auth !== undefined)
        return { header: `Basic ${auth}`, secrets: [auth] };
    const username = get('username');
    const password = get('_password');
    if (username === undefined || password === undefined)
        return undefined;
    const plain = Buffer.from(password, 'base64').toString('utf8');
    const basic = Buffer.from(`${username}:${plain}`, 'utf8').toString('base64');
    return { header: `Basic ${basic}`, secrets: [password, plain, basic] };
}

;// CONCATENATED MODULE: ./build/collect/packages/registry-config.js








const CAP = 1024 * 1024;
/**
 * The registry configuration of this machine and repository.
 *
 * Order as npm's: flag, environment, the repository's `.npmrc`, the user's, the global one, the default. The
 * repository's file may only say which registry a scope has: it brings no credentials, proxies or certificates,
 * and a registry that only it names is not trusted (a pull request can write it).
 *
 * @param options.defaultRegistry asked where nothing is configured.
 * @throws SealgateError USAGE on a registry that is no http(s) URL, INPUT_INVALID on an unreadable file.
 */
async function loadRegistryConfig(options) {
    const { env } = options;
    const home = env.HOME ?? env.USERPROFILE ?? external_node_os_default().homedir();
    const userFile = setting(env, 'userconfig') ?? external_node_path_default().join(home, '.npmrc');
    const globalFile = setting(env, 'globalconfig') ?? globalNpmrc(env);
    const repositoryFile = external_node_path_default().join(options.dir, '.npmrc');
    const user = await readNpmrc(userFile, env);
    const global = await readNpmrc(globalFile, env);
    const isUsers = external_node_path_default().resolve(userFile) === external_node_path_default().resolve(repositoryFile);
    const repository = isUsers ? new Map() : await readNpmrc(repositoryFile);
    const own = [environmentNpmrc(env), user, global];
    const get = (key) => own.find((file) => file.has(key))?.get(key);
    const credentials = new Map([...credentialsOf(global), ...credentialsOf(user)]);
    const known = knownHosts(own, credentials, options);
    const choose = (url, from) => {
        if (url === undefined || url === '')
            return undefined;
        const normal = registryUrl(url, from === 'own' ? 'the npm configuration' : repositoryFile);
        return { url: normal, untrusted: from === 'repository' && !known.has(new URL(normal).host) };
    };
    const main = choose(options.registry, 'own') ??
        choose(setting(env, 'registry'), 'own') ??
        choose(repository.get('registry'), 'repository') ??
        choose(get('registry'), 'own') ?? { url: options.defaultRegistry, untrusted: false };
    const scopes = new Map();
    return {
        registryFor: (name) => {
            const scope = /^(@[^/]+)\//.exec(name)?.[1];
            if (scope === undefined)
                return main;
            const cached = scopes.get(scope);
            if (cached !== undefined)
                return cached;
            const key = `${scope}:registry`;
            const choice = choose(repository.get(key), 'repository') ?? choose(get(key), 'own') ?? main;
            scopes.set(scope, choice);
            return choice;
        },
        authorization: (url) => credentialFor(url, credentials)?.header,
        secrets: [...credentials.values()].flatMap((credential) => credential.secrets),
        network: await networkOf(get),
        notes: notesOf(repository, get, env),
    };
}
/** Hosts that the person running this named: registries, scopes, credentials. */
function knownHosts(own, credentials, options) {
    const hosts = new Set([new URL(options.defaultRegistry).host]);
    const named = own.flatMap((file) => [...file].filter(([key]) => /(^|:)registry$/.test(key)).map(([, url]) => url));
    for (const url of [...named, options.registry ?? ''])
        if (URL.canParse(url))
            hosts.add(new URL(url).host);
    for (const place of credentials.keys())
        hosts.add(place.slice(2).split('/')[0] ?? '');
    return hosts;
}
/**
 * The credential whose place is this URL's host and a parent of its path, the longest first.
 * Credentials travel only encrypted, or to this machine.
 */
function credentialFor(url, credentials) {
    if (url.protocol !== 'https:' && !(0,loopback/* isLoopbackHost */.c)(url.hostname))
        return undefined;
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    for (let length = segments.length; length >= 0; length -= 1) {
        const found = credentials.get(`//${[url.host, ...segments.slice(0, length)].join('/')}/`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Checks a registry's URL and gives it one form: with a trailing slash, without query and fragment. */
function registryUrl(text, from) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable = url !== undefined &&
        (url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname))) &&
        url.username === '' &&
        url.password === '';
    if (!usable) {
        throw new errors/* SealgateError */.De('USAGE', `'${(0,redact/* redact */.E)(text)}' (from ${from}) is not a registry that can be asked`, {
            hint: 'A registry is an https URL without credentials in it; credentials go into your own .npmrc.',
        });
    }
    return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
async function readNpmrc(file, env) {
    const bytes = await (0,files/* readIfExists */.OR)(file, CAP);
    return bytes === undefined ? new Map() : parseNpmrc((0,io_text/* decodeText */.g)(bytes, file), env);
}
/** npm takes `npm_config_<key>` in any case. */
function setting(env, key) {
    return env[`npm_config_${key}`] ?? env[`NPM_CONFIG_${key.toUpperCase()}`];
}
/** Scoped registries set through the environment: `npm_config_@scope:registry`. */
function environmentNpmrc(env) {
    const values = new Map();
    for (const [name, value] of Object.entries(env)) {
        const key = /^npm_config_(@[^:]+:registry)$/i.exec(name)?.[1];
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
function globalNpmrc(env) {
    const prefix = setting(env, 'prefix');
    if (prefix !== undefined)
        return external_node_path_default().join(prefix, 'etc', 'npmrc');
    if (process.platform === 'win32')
        return external_node_path_default().join(env.APPDATA ?? external_node_os_default().homedir(), 'npm', 'etc', 'npmrc');
    return external_node_path_default().resolve(process.execPath, '..', '..', 'etc', 'npmrc');
}
async function networkOf(get) {
    const value = (key) => {
        const text = get(key);
        return text === undefined || text === '' || text === 'null' ? undefined : text;
    };
    const ca = await authorityOf(value);
    const httpProxy = value('proxy') ?? value('http-proxy');
    const httpsProxy = value('https-proxy') ?? httpProxy;
    const noProxy = value('noproxy');
    return {
        ...(httpProxy === undefined ? {} : { httpProxy }),
        ...(httpsProxy === undefined ? {} : { httpsProxy }),
        ...(noProxy === undefined ? {} : { noProxy }),
        ...(ca === undefined ? {} : { ca }),
    };
}
/** Certificates of the authorities that the user trusts for registries, PEM: in a file, or in the .npmrc itself. */
async function authorityOf(value) {
    const cafile = value('cafile');
    // npm writes the lines of a certificate with \\n between them.
    const text = cafile === undefined
        ? value('ca')?.replaceAll('\\n', '\n')
        : (await (0,files/* readIfExists */.OR)(cafile, CAP))?.toString('utf8');
    if (cafile === undefined && text === undefined)
        return undefined;
    const key = cafile === undefined ? 'ca' : 'cafile';
    const found = cafile === undefined ? 'ca in .npmrc' : `${cafile} (cafile in .npmrc)`;
    const wrong = (code, what) => new errors/* SealgateError */.De(code, `${found} ${what}`, {
        ...(cafile === undefined ? {} : { location: { file: cafile } }),
        hint: `Correct ${key} in your .npmrc, or remove it.`,
    });
    if (text === undefined)
        throw wrong('INPUT_NOT_FOUND', 'does not exist');
    if (!text.includes('-----BEGIN CERTIFICATE-----') && !text.includes('-----BEGIN TRUSTED CERTIFICATE-----'))
        throw wrong('INPUT_INVALID', 'holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)');
    return text;
}
function notesOf(repository, get, env) {
    const notes = [];
    if ([...repository.keys()].some((key) => key.startsWith('//') || /^_(auth|password)/.test(key)))
        notes.push("The repository's .npmrc holds credentials. They are not used: keep them in your own .npmrc.");
    if (get('strict-ssl') === 'false')
        notes.push('strict-ssl=false is not followed: certificates are always checked. Set cafile instead.');
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
        notes.push('NODE_TLS_REJECT_UNAUTHORIZED=0 is not followed: certificates are always checked. Set NODE_EXTRA_CA_CERTS instead.');
    if (get('ca[]') !== undefined)
        notes.push('ca[] in .npmrc is not read. Put these certificates into one file, and name it in cafile.');
    return notes;
}


/***/ }),

/***/ 19452:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ loadSeeds),
/* harmony export */   VM: () => (/* binding */ keysTargetOf),
/* harmony export */   oB: () => (/* binding */ defaultRegistryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const KEYS_TARGET = /^([^/]+)\/keys\.json$/;
/**
 * The seeds that @sigstore/tuf ships. Loaded only when needed.
 *
 * @see docs/decisions/0030-default-registry.md
 */
async function loadSeeds() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [mirror, seed] = Object.entries(seeds)[0] ?? [];
    if (mirror === undefined || seed === undefined)
        throw new Error('@sigstore/tuf ships no seed');
    const root = Buffer.from(seed['root.json'], 'base64');
    const parsed = JSON.parse(root.toString('utf8'));
    return {
        mirror,
        root,
        expires: parsed.signed.expires,
        targets: new Map(Object.entries(seed.targets).map(([name, text]) => [
            decodeURIComponent(name),
            Buffer.from(text, 'base64'),
        ])),
    };
}
/** The registry that Sigstore publishes keys for: npm's default. */
function defaultRegistryOf(seeds) {
    for (const name of seeds.targets.keys()) {
        const host = KEYS_TARGET.exec(name)?.[1];
        if (host !== undefined)
            return `https://${host}/`;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'No default registry is known to this build', {
        hint: 'Name one with --registry URL.',
    });
}
/** Name of the TUF target that holds a registry's keys, as npm looks it up. */
function keysTargetOf(registry) {
    const { host, pathname } = new URL(registry);
    return `${host}${pathname.replace(/\/$/, '')}/keys.json`;
}


/***/ }),

/***/ 11163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantedPackages)
/* harmony export */ });
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63537);
/* harmony import */ var _model_yarn_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33145);


/**
 * The packages of all graphs that come from a registry, sorted by purl.
 *
 * @param options.places for lockfiles that name no places.
 */
function wantedPackages(graphs, config, options = {}) {
    const replaced = replacedVersions(options.changes ?? []);
    const found = new Map();
    const folders = new Map();
    const checksums = new Map();
    const byYarn = new Set();
    for (const { graph, node } of graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node })))) {
        if (node.source.kind !== 'registry' || (node.bundled === true && node.integrity === undefined))
            continue;
        const here = folders.get(node.purl) ?? new Set();
        for (const folder of foldersOf(graph, node, options.places))
            here.add(folder);
        folders.set(node.purl, here);
        if ((0,_model_yarn_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .yarnPin */ .k)(graph, node) !== undefined)
            byYarn.add(node.purl);
        if (node.checksum !== undefined)
            checksums.set(node.purl, (checksums.get(node.purl) ?? new Set()).add(node.checksum));
        const known = found.get(node.purl);
        if (known === undefined) {
            const { purl, name, version, integrity } = node;
            const replaces = replaced.get(purl);
            const registry = config.registryFor(name);
            const later = { checksums: [], byYarn: false, folders: [] };
            const wanted = { purl, name, version, registry, integrities: [integrity], ...later };
            found.set(purl, replaces === undefined ? wanted : { ...wanted, replaces: [...replaces].sort() });
        }
        else if (!known.integrities.includes(node.integrity)) {
            known.integrities.push(node.integrity);
        }
    }
    return [...found.values()]
        .map((one) => ({
        ...one,
        folders: [...(folders.get(one.purl) ?? [])].sort(),
        checksums: [...(checksums.get(one.purl) ?? [])].sort(),
        byYarn: byYarn.has(one.purl),
    }))
        .sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
/** Folders of one package: npm's places are folders, pnpm's keys name those below its virtual store; the others are looked for. */
function foldersOf(graph, node, find = () => []) {
    const { name, places } = node;
    const root = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .y)(graph.lockfile.path);
    const { format } = graph.lockfile;
    if (format !== 'npm' && format !== 'pnpm')
        return find(graph, node).map((folder) => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .u)(root, folder));
    return places.map((place) => {
        if (format === 'npm')
            return (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .u)(root, place);
        const key = place.replace(/^\//, '').replaceAll('/', '+').replace(/\(/g, '_').replace(/\)/g, '');
        return (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .u)(root, `node_modules/.pnpm/${key}/node_modules/${name}`);
    });
}
/** By purl of what was added or updated, the versions that went for it. */
function replacedVersions(changes) {
    const replaced = new Map();
    const of = (purl) => {
        const known = replaced.get(purl) ?? new Set();
        replaced.set(purl, known);
        return known;
    };
    for (const { added, updated } of changes) {
        for (const node of added)
            of(node.purl);
        for (const { before, after } of updated) {
            // The same version with another integrity or source replaces no version.
            const versions = of(after.purl);
            if (before.version !== after.version)
                versions.add(before.version);
        }
    }
    return replaced;
}


/***/ })

};
;