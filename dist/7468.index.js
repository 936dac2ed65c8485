"use strict";
exports.id = 7468;
exports.ids = [7468];
exports.modules = {

/***/ 6315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);


/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .X)(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
/** The members of a map that are texts: no more, and none longer than the limits; nothing of anything else. */
function asTexts(value, { key: longest, text: max, most }) {
    const entries = Object.entries((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .X)(value) ?? {}).flatMap(([key, one]) => {
        const text = asText(one, max);
        return text === undefined || key.length > longest || key === '__proto__' ? [] : [[key, text]];
    });
    return Object.fromEntries(entries.slice(0, most));
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. One without a zone is in UTC, on every machine. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = (0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(value);
    const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
    // Years of more than four digits have a sign, and would come before all others wherever times are put in order.
    return /^\d/.test(text) ? text : undefined;
}


/***/ }),

/***/ 7468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ loadRegistryConfig),
  N: () => (/* binding */ registryUrl)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/io/http/loopback.js
var loopback = __webpack_require__(35268);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/io/settings/home.js
var settings_home = __webpack_require__(15657);
// EXTERNAL MODULE: ./build/io/settings/npmrc.js
var npmrc = __webpack_require__(52602);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/data/url-folder.js
var url_folder = __webpack_require__(33128);
// EXTERNAL MODULE: ./build/model/packages/rush-place.js
var rush_place = __webpack_require__(89503);
;// CONCATENATED MODULE: ./build/collect/packages/registries/network.js


const CAP = 1024 * 1024;
/** @param get a setting of the user's own configuration. @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID on its certificates. */
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

;// CONCATENATED MODULE: ./build/collect/packages/registries/notes.js
/** What was read of the registry configuration and is not followed. @param own the user's, first what counts first. */
function notesOf(repository, own, env) {
    const get = (key) => own.find((file) => file.has(key))?.get(key);
    const notes = [];
    for (const { file, values, fault } of repository) {
        if (fault !== undefined)
            notes.push(`${file} could not be read for the registries that it gives scopes: ${fault}`);
        if ([...values.keys()].some((key) => key.startsWith('//') || /^_(auth|password)/.test(key)))
            notes.push(`The repository's ${file} holds credentials. They are not used: keep them in your own .npmrc.`);
    }
    if (get('strict-ssl') === 'false')
        notes.push('strict-ssl=false is not followed: certificates are always checked. Set cafile instead.');
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
        notes.push('NODE_TLS_REJECT_UNAUTHORIZED=0 is not followed: certificates are always checked. Set NODE_EXTRA_CA_CERTS instead.');
    if (own.some((file) => [...file.keys()].some((key) => /^\/\/.*:(?:certfile|keyfile)$/.test(key))))
        notes.push('certfile and keyfile in .npmrc are not read: a registry that asks for a certificate of yours cannot be asked.');
    return notes;
}

;// CONCATENATED MODULE: ./build/collect/packages/registries/npm-environment.js


/** npm takes `npm_config_<key>` in any case. */
function setting(env, key) {
    return env[`npm_config_${key}`] ?? env[`NPM_CONFIG_${key.toUpperCase()}`];
}
/** How registries are reached, as npm takes it from the environment: `npm_config_https_proxy`. */
const NETWORK_SETTINGS = [
    'cafile',
    'ca',
    'proxy',
    'http-proxy',
    'https-proxy',
    'noproxy',
    'strict-ssl',
];
/**
 * What is set through the environment: registries of scopes, credentials (`npm_config_@scope:registry`,
 * `npm_config_//host/:_authToken`), and how registries are reached.
 */
function environmentNpmrc(env) {
    const values = new Map();
    for (const [name, value] of Object.entries(env)) {
        const key = /^npm_config_(.+)$/i.exec(name)?.[1];
        if (key === undefined || value === undefined || value === '')
            continue;
        const plain = key.toLowerCase().replaceAll('_', '-');
        if (/^(?:@[^:]+:registry|\/\/.+)$/i.test(key))
            values.set(key, value);
        else if (NETWORK_SETTINGS.includes(plain))
            values.set(plain, value);
    }
    return values;
}
/** Where npm's global configuration lies on this machine. */
function globalNpmrc(env) {
    const prefix = setting(env, 'prefix');
    if (prefix !== undefined)
        return external_node_path_default().join(prefix, 'etc', 'npmrc');
    const roaming = process.platform === 'win32' ? (env.APPDATA ?? (0,settings_home/* homeFolder */.W)(env)) : undefined;
    if (roaming !== undefined)
        return external_node_path_default().join(roaming, 'npm', 'etc', 'npmrc');
    return external_node_path_default().resolve(process.execPath, '..', '..', 'etc', 'npmrc');
}

;// CONCATENATED MODULE: ./build/collect/packages/registries/npmrc.js
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

// EXTERNAL MODULE: ./build/collect/packages/registries/repository-registries.js
var repository_registries = __webpack_require__(21892);
;// CONCATENATED MODULE: ./build/collect/packages/registries/config.js

















const config_CAP = 1024 * 1024;
/**
 * The registry configuration of this machine and repository.
 *
 * Order as npm's: flag, environment, the repository's own files, the user's `.npmrc`, the global one, the default. The
 * repository's files may only say which registry a scope has: they bring no credentials, proxies or certificates,
 * and a registry that only they name is not trusted (a pull request can write them).
 *
 * @param options.commit reads the repository's files as they are there, in place of the working tree's.
 * @param options.lockfiles those whose packages are asked about: the files beside them count, then those of the root.
 * @param options.defaultRegistry asked where nothing is configured.
 * @throws SealgateError USAGE on a registry that is no http(s) URL, INPUT_INVALID on an unreadable file.
 */
async function loadRegistryConfig(options) {
    const { env } = options;
    const home = (0,settings_home/* homeFolder */.W)(env);
    const userFile = setting(env, 'userconfig') ?? (home === undefined ? undefined : external_node_path_default().join(home, '.npmrc'));
    const globalFile = setting(env, 'globalconfig') ?? globalNpmrc(env);
    const unset = [];
    const user = userFile === undefined ? new Map() : await readNpmrc(userFile, env, unset);
    const global = await readNpmrc(globalFile, env, unset);
    const folders = await readFolders(options, userFile);
    const environment = environmentNpmrc(env);
    const own = [environment, user, global];
    const get = (key) => own.find((file) => file.has(key))?.get(key);
    const credentials = new Map([global, user, environment].flatMap((file) => [...credentialsOf(file)]));
    const isKnown = knownRegistries(own, credentials, [
        options.registry,
        setting(env, 'registry'),
        options.defaultRegistry,
    ]);
    const chosen = (url) => url === undefined || url === '' ? undefined : { url: registryUrl(url, 'the npm configuration') };
    const named = (key, lockfile) => {
        const file = folders.of(lockfile).find(({ values }) => (values.get(key) ?? '') !== '');
        return file === undefined ? undefined : repositoryChoice(file.values.get(key) ?? '', file.file, isKnown);
    };
    const asked = chosen(options.registry) ?? chosen(setting(env, 'registry'));
    const usual = chosen(get('registry')) ?? { url: options.defaultRegistry };
    const choices = new Map();
    return {
        registryFor: (name, lockfile) => {
            const scope = /^(@[^/]+)\//.exec(name)?.[1];
            const place = `${scope ?? ''}\n${lockfile?.path ?? ''}`;
            let choice = choices.get(place);
            if (choice === undefined) {
                const key = `${scope}:registry`;
                const [theirs, users] = [named(key, lockfile), chosen(get(key))];
                // What is no address at all, such as a variable that is not replaced, leaves it to the user.
                const ofFiles = theirs?.url === NOWHERE ? (users ?? theirs) : (theirs ?? users);
                const ofScope = chosen(environment.get(key)) ?? ofFiles;
                choice = ofScope ?? asked ?? named('registry', lockfile) ?? usual;
                choices.set(place, choice);
            }
            return choice;
        },
        authorization: (url) => credentialFor(url, credentials)?.header,
        secrets: [...credentials.values()].flatMap((credential) => credential.secrets),
        network: await networkOf(get),
        notes: [...unset, ...notesOf(folders.all, own, env)],
    };
}
/** The files of the root and of the lockfiles' folders. The user's own `.npmrc` is none of the repository's. */
async function readFolders(options, userFile) {
    const { dir, lockfiles = [], commit } = options;
    const bytesOf = commit === undefined ? onDisk(dir) : await atCommit(dir, commit, lockfiles);
    const read = async (folder, format) => {
        const found = await (0,repository_registries/* readNamedRegistries */.F)(format, (file) => bytesOf((0,repository_path/* joinPath */.uJ)(folder, file)));
        const isUsers = userFile !== undefined && external_node_path_default().resolve(dir, folder, '.npmrc') === external_node_path_default().resolve(userFile);
        return found
            .filter(({ file }) => !isUsers || file !== '.npmrc')
            .map((one) => ({ ...one, file: (0,repository_path/* joinPath */.uJ)(folder, one.file) }));
    };
    const root = await read('.', 'npm');
    const byPlace = new Map();
    for (const { path: file, format } of lockfiles) {
        const folders = foldersOf({ path: file, format }).filter((folder) => folder !== '.' || format !== 'npm');
        const here = await Promise.all(folders.map((folder) => read(folder, format)));
        byPlace.set(file, [...here.flat(), ...root]);
    }
    const files = new Map([...byPlace.values(), root].flat().map((one) => [one.file, one]));
    return {
        all: [...files.values()],
        of: (lockfile) => byPlace.get(lockfile?.path ?? '') ?? root,
    };
}
/** Yarn takes the files of all folders above its own, pnpm those of a workspace's root. */
function foldersOf({ path: file, format }) {
    const folders = (0,rush_place/* settingFoldersOf */.F4)(file);
    const above = format === 'pnpm' || format.startsWith('yarn-') ? folders.flatMap(repository_path/* upwards */.Hy) : [];
    return [...new Set([...folders, ...above])];
}
function onDisk(dir) {
    return (name) => (0,files/* readIfExists */.OR)(external_node_path_default().join(dir, name), config_CAP);
}
async function atCommit(dir, commit, lockfiles) {
    const folders = [...new Set(['.', ...lockfiles.flatMap(foldersOf)])];
    const blobs = await (0,git/* blobsAt */.cu)(dir, commit, folders.flatMap((folder) => repository_registries/* REGISTRY_FILES */.M.map((file) => (0,repository_path/* joinPath */.uJ)(folder, file))));
    return async (name) => {
        const bytes = blobs.get(name);
        return bytes === 'outside' ? undefined : bytes;
    };
}
/** What a file of the repository names. A registry that cannot be asked at all is not trusted either. */
function repositoryChoice(text, file, isKnown) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.host === '' || (0,url_folder/* leavesFolder */.t)(url.pathname))
        return {
            url: NOWHERE,
            untrusted: `'${(0,redact/* redact */.E)(text).slice(0, 200)}' in the repository's ${file} is no registry's address; name the registry in your own .npmrc`,
        };
    const plain = `${url.protocol}//${url.host}${(0,url_folder/* folderPath */.I)(url)}`;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname)))
        return {
            url: plain,
            untrusted: `${url.host} is named with ${url.protocol}// in ${file}, which is not https`,
        };
    if (isKnown(new URL(plain)))
        return { url: plain };
    return {
        url: plain,
        untrusted: `${plain} is named only by the repository's own ${file}, so it is neither asked nor believed; name it in your own .npmrc or with --registry`,
    };
}
/** What stands in place of an address where there is none. */
const NOWHERE = 'about:invalid';
/**
 * Registries that the person running this named, or has a credential for: whole addresses, because another folder of a
 * host may be anybody's. A credential says which folders of a host are theirs.
 */
function knownRegistries(own, credentials, asked) {
    const named = own.flatMap((file) => [...file].filter(([key]) => /(^|:)registry$/.test(key)).map(([, url]) => url));
    const known = new Set([...named, ...asked].flatMap((text = '') => {
        const url = URL.canParse(text) ? new URL(text) : undefined;
        return url === undefined ? [] : [`${url.host}${(0,url_folder/* folderPath */.I)(url)}`];
    }));
    return (url) => known.has(`${url.host}${url.pathname}`) || credentialFor(url, credentials) !== undefined;
}
/**
 * The credential whose place is this URL's host and a parent of its path, the longest first.
 * Credentials travel only encrypted, or to this machine.
 */
function credentialFor(url, credentials) {
    if (credentials.size === 0)
        return undefined;
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
    return `${url.origin}${(0,url_folder/* folderPath */.I)(url)}`;
}
async function readNpmrc(file, env, notes) {
    const bytes = await (0,files/* readIfExists */.OR)(file, config_CAP);
    if (bytes === undefined)
        return new Map();
    return (0,npmrc/* parseNpmrc */.k)((0,io_text/* decodeText */.g7)(bytes, file), env, (key, variable) => {
        notes.push(`${key} in ${file} is left out: the environment variable ${variable} is not set.`);
    });
}


/***/ }),

/***/ 21892:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readNamedRegistries),
/* harmony export */   M: () => (/* binding */ REGISTRY_FILES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_formats_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60451);
/* harmony import */ var _io_settings_npmrc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52602);
/* harmony import */ var _io_settings_yarnrc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81735);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19601);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98262);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6315);







const READERS = {
    '.npmrc': (text) => (0,_io_settings_npmrc_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNpmrc */ .k)(text),
    '.yarnrc': readYarnrc,
    '.yarnrc.yml': readYarnrcYml,
    'bunfig.toml': readBunfig,
    'pnpm-workspace.yaml': readPnpmWorkspace,
};
/** Every file that may name a registry. */
const REGISTRY_FILES = Object.keys(READERS);
/** What each package manager reads beside its lockfile, first what counts first. */
const FILES = {
    bun: ['bunfig.toml', '.npmrc'],
    npm: ['.npmrc'],
    pnpm: ['pnpm-workspace.yaml', '.npmrc'],
    'yarn-berry': ['.yarnrc.yml', '.npmrc'],
    'yarn-classic': ['.yarnrc', '.npmrc'],
};
/**
 * Reads which registries the files of one folder give scopes, `.npmrc` also which is the default. Nothing else of them:
 * no credentials, and no `${VARIABLES}`, for whoever can change the repository must not be able to read the environment.
 *
 * @param format of the lockfile in that folder.
 * @param bytesOf a file of that folder by its name; `undefined` where it is not there.
 */
async function readNamedRegistries(format, bytesOf) {
    const names = FILES[format] ?? ['.npmrc'];
    const read = names.map(async (file) => {
        const bytes = await bytesOf(file);
        if (bytes === undefined)
            return [];
        try {
            const values = await READERS[file]?.((0,_io_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(bytes, file));
            return values === undefined ? [] : [{ file, values }];
        }
        catch (error) {
            return [{ file, values: new Map(), fault: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '' }];
        }
    });
    return (await Promise.all(read)).flat();
}
/** Yarn classic: `"@scope:registry" "https://…"`. */
function readYarnrc(text) {
    const isScope = ([key, url]) => /^@[^":\s]+:registry$/.test(key) && /^[^"\s]+$/.test(url);
    return new Map([...(0,_io_settings_yarnrc_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYarnrc */ .x)(text)].filter(isScope));
}
/** @see Yarn's manual, `npmScopes` */
async function readYarnrcYml(text) {
    if (!text.includes('npmScopes'))
        return new Map();
    const scopes = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .X)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(await parseYaml(text), 'npmScopes')) ?? {};
    const values = Object.entries(scopes).flatMap(([scope, settings]) => named(scope, (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(settings, 'npmRegistryServer')));
    return new Map(values);
}
/**
 * By scope, or since pnpm 11.23 by address, with the scopes in a list (`@` is the default registry).
 *
 * @see pnpm's manual, `registries`
 */
async function readPnpmWorkspace(text) {
    if (!text.includes('registries'))
        return new Map();
    const registries = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .X)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(await parseYaml(text), 'registries')) ?? {};
    const values = Object.entries(registries).flatMap(([key, value]) => {
        const scopes = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(value, 'scopes');
        if (Array.isArray(scopes))
            return scopes.flatMap((scope) => ((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(scope) === '@' ? [] : named((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(scope) ?? '', key)));
        return key === 'default' ? [] : named(key, value);
    });
    return new Map(values);
}
async function parseYaml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parse(text, { schema: 'failsafe', logLevel: 'error' });
}
/**
 * A scope's address, or a table with `url`.
 *
 * @see Bun's manual, bunfig.toml
 */
async function readBunfig(text) {
    const document = await (0,_io_formats_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(Buffer.from(text), 'bunfig.toml');
    const scopes = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .X)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(document, 'install'), 'scopes')) ?? {};
    return new Map(Object.entries(scopes).flatMap(([scope, value]) => named(scope, (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(value) ?? (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(value, 'url'))));
}
function named(scope, value) {
    const url = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(value);
    return url === undefined || url === '' || scope === ''
        ? []
        : [[`@${scope.replace(/^@/, '')}:registry`, url]];
}


/***/ }),

/***/ 60451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19601);



/**
 * Parses TOML that comes from outside: UTF-8, version 1.0 of the language.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
async function parseToml(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text, { maxDepth: _json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l });
    }
    catch (error) {
        const place = error instanceof TomlError ? { line: error.line, column: error.column } : {};
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not valid TOML: ${reason.slice(0, 200)}`, {
            location: { file, ...place },
            hint: 'Correct what stands there; package managers that take it read it each in its own way.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 81735:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parseYarnrc)
/* harmony export */ });
/**
 * Parses a `.yarnrc` of Yarn 1: `key value` or `"key" "value"`, the last value of a key wins. A value of several lines is a
 * list that nobody writes.
 */
function parseYarnrc(text) {
    const lines = text.split('\n').map((line) => /^("[^"]*"|[^\s"#:]\S*)[ \t:]+(\S.*)$/s.exec(line.trim()));
    return new Map(lines.flatMap((line) => (line === null ? [] : [[bare(line[1] ?? ''), bare(line[2] ?? '')]])));
}
/** Yarn takes what stands in quotes for JSON, escapes included. */
function bare(text) {
    if (!/^".*"$/s.test(text))
        return text;
    try {
        return String(JSON.parse(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return text.slice(1, -1);
        throw error;
    }
}


/***/ })

};
;