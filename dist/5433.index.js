"use strict";
exports.id = 5433;
exports.ids = [5433,2809,5190,4294];
exports.modules = {

/***/ 14294:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFolders: () => (/* binding */ storeFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_npm_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19966);


/**
 * The stores of this machine's user: from the environment variables that the package managers read, else their
 * defaults. Settings of the repository are not followed: they could name any folder.
 *
 * @param base absolute path of the lockfile's folder.
 */
function storeFolders(base, env, platform = process.platform) {
    const home = nonEmpty(env.HOME) ?? nonEmpty(env.USERPROFILE);
    const below = (...parts) => (home === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0___default().join(home, ...parts)]);
    const given = (value, ...parts) => nonEmpty(value) === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(value ?? '', ...parts)];
    const first = (...choices) => choices.find((choice) => choice.length > 0) ?? [];
    const local = given(env.LOCALAPPDATA);
    return {
        yarnBerry: [
            node_path__WEBPACK_IMPORTED_MODULE_0___default().join(base, '.yarn/cache'),
            ...first(given(env.YARN_CACHE_FOLDER), given(env.YARN_GLOBAL_FOLDER, 'cache'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'Yarn/Berry/cache')) : [], below('.yarn/berry/cache')),
        ],
        yarnClassic: first(given(env.YARN_CACHE_FOLDER, 'v6'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'Yarn/Cache/v6')) : [], platform === 'darwin' ? below('Library/Caches/Yarn/v6') : [], given(env.XDG_CACHE_HOME, 'yarn/v6'), below('.cache/yarn/v6')),
        bun: first(given(env.BUN_INSTALL_CACHE_DIR), given(env.BUN_INSTALL, 'install/cache'), below('.bun/install/cache')),
        npm: given((0,_io_npm_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .npmCacheFolder */ .Qx)(env, platform)),
        pnpm: [
            // Not read by pnpm 11 and newer.
            ...given(env.npm_config_store_dir ?? env.NPM_CONFIG_STORE_DIR),
            ...first(given(env.pnpm_config_store_dir ?? env.PNPM_CONFIG_STORE_DIR), given(env.PNPM_HOME, 'store'), given(env.XDG_DATA_HOME, 'pnpm/store'), platform === 'win32' ? local.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'pnpm/store')) : [], platform === 'darwin' ? below('Library/pnpm/store') : [], below('.local/share/pnpm/store')),
        ],
    };
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 45011:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectDescriptions: () => (/* binding */ collectDescriptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(64983);
// EXTERNAL MODULE: ./build/model/license-field.js
var license_field = __webpack_require__(51075);
// EXTERNAL MODULE: ./build/model/package-details.js
var package_details = __webpack_require__(92758);
// EXTERNAL MODULE: ./build/collect/installed/node-modules.js
var node_modules = __webpack_require__(88671);
;// CONCATENATED MODULE: ./build/collect/installed/readme-license.js
/** A section is cut at what nobody writes about a licence any more. */
const MAX_SECTION = 20_000;
const NAMES = [
    'README.md',
    'readme.md',
    'Readme.md',
    'README',
    'README.markdown',
    'Readme.markdown',
    'README.txt',
];
/**
 * What a package's README says under a heading about its licence, where that names who has the copyright: many small
 * packages have no licence file, and the line that their licence asks to keep stands only there.
 */
function readmeLicense(found) {
    for (const name of NAMES) {
        const readme = found.file(name);
        if (readme === undefined)
            continue;
        const text = licenseSection(readme.text);
        return text === undefined ? undefined : { file: name, text };
    }
    return undefined;
}
/** The last section of a Markdown text that is about the licence and holds a copyright notice, without its heading. */
function licenseSection(markdown) {
    const lines = markdown.split(/\r\n?|\n/);
    const headings = headingsOf(lines);
    for (let index = headings.length - 1; index >= 0; index -= 1) {
        const heading = headings[index];
        if (heading === undefined || !/licen[sc]e|copyright/i.test(heading.text))
            continue;
        const section = lines.slice(heading.end, endOf(headings, index)).join('\n').trim();
        if (section.length <= MAX_SECTION && NOTICE.test(section))
            return section;
    }
    return undefined;
}
/** The line of the next heading that is not below this one. */
function endOf(headings, index) {
    const level = headings[index]?.level ?? 0;
    let next = index + 1;
    while ((headings[next]?.level ?? 0) > level)
        next += 1;
    return headings[next]?.at;
}
/** `Copyright (c) 2012 Jane`, `(c) 2012`, `© Jane`: an owner or a year behind the sign. */
const NOTICE = /(?:copyright(?:\s*(?:\(c\)|©|&copy;))?|\(c\)|©|&copy;)\s*(?:\d{4}|\[|[A-Z])/i;
function headingsOf(lines) {
    const headings = [];
    let fence;
    lines.forEach((line, at) => {
        const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
        if (mark !== undefined && (fence === undefined || fence === mark))
            fence = fence === undefined ? mark : undefined;
        if (fence !== undefined || line.length > 200)
            return;
        const marked = /^ {0,3}(#{1,6})\s*(\S.*)$/.exec(line);
        const under = /^ {0,3}(=+|-{2,})\s*$/.exec(lines[at + 1] ?? '')?.[1];
        if (marked !== null)
            headings.push({ at, end: at + 1, level: marked[1]?.length ?? 1, text: marked[2] ?? '' });
        else if (under !== undefined && line.trim() !== '')
            headings.push({ at, end: at + 2, level: under.startsWith('=') ? 1 : 2, text: line });
    });
    return headings;
}

// EXTERNAL MODULE: ./build/collect/installed/store-folders.js
var store_folders = __webpack_require__(14294);
// EXTERNAL MODULE: ./build/collect/installed/stores.js + 4 modules
var stores = __webpack_require__(77755);
// EXTERNAL MODULE: ./build/collect/licenses.js
var collect_licenses = __webpack_require__(7272);
;// CONCATENATED MODULE: ./build/collect/package-descriptions.js











/**
 * What packages say of themselves, from what is installed, else from the package managers' stores of this
 * machine. Nothing is asked of the network.
 *
 * @param dir absolute path of the repository.
 */
async function collectDescriptions(graphs, options) {
    const { dir, env, log, licenseTexts } = options;
    const root = (0,files/* realPath */.Ye)(dir);
    const descriptions = new Map();
    const licenses = Object.create(null);
    const unfetched = new Map();
    const noteUnfetched = (archive) => {
        const folder = external_node_path_default().dirname(archive);
        unfetched.set(folder, (unfetched.get(folder) ?? new Set()).add(archive));
    };
    for (const graph of graphs) {
        const base = external_node_path_default().join(dir, external_node_path_default().dirname(graph.lockfile.path));
        const installed = root === undefined ? undefined : (0,node_modules/* findInstalled */.c)(root, graph);
        const stored = (0,stores.findInStores)((0,store_folders.storeFolders)(base, env), noteUnfetched);
        for (const node of graph.packages) {
            if (node.source.kind === 'link' || descriptions.has(node.id))
                continue;
            const stated = (0,collect_licenses/* licenseInLockfile */.o)(node);
            if (stated !== undefined)
                licenses[node.id] = stated;
            const found = installed?.(node) ?? (await fromStore(stored, node, log));
            if (found === undefined)
                continue;
            descriptions.set(node.id, describe(found, node, licenseTexts));
            licenses[node.id] ??= { license: (0,license_field/* licenseField */.i)(found.manifest), from: found.from };
        }
    }
    for (const [folder, archives] of unfetched)
        log.warn(`${(0,counted/* counted */.h)(archives.size, 'archive')} in ${(0,files/* displayPath */.Gt)(folder, dir)} ${archives.size === 1 ? 'is' : 'are'} not here: Git LFS has not fetched them (git lfs pull). What they hold is described only where it is installed or in another store.`);
    return { descriptions, licenses };
}
/** A store that is damaged leaves the package undescribed, and says so. */
async function fromStore(find, node, log) {
    try {
        return await find(node);
    }
    catch (error) {
        log.warn(`${node.name}@${node.version} is not described: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function describe(found, node, licenseTexts) {
    const { version } = found.manifest;
    const texts = licenseTexts ? found.licenseFiles().map(({ file, text }) => ({ file, text })) : [];
    const section = licenseTexts && texts.length === 0 ? readmeLicense(found) : undefined;
    return {
        ...(0,package_details/* readPackageDetails */.xx)(found.manifest),
        ...(node.version === '' && typeof version === 'string' && version !== '' ? { version } : {}),
        licenseFiles: texts,
        ...(section === undefined ? {} : { licenseSection: section }),
    };
}


/***/ }),

/***/ 88929:
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

/***/ 19966:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ npmCacheFolder),
/* harmony export */   sr: () => (/* binding */ fromNpmCache),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_integrity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58474);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88929);





/** npm's cache on this machine: from the environment, else where npm has it by default. */
function npmCacheFolder(env, platform = process.platform) {
    const given = env.npm_config_cache ?? env.NPM_CONFIG_CACHE;
    if (given !== undefined && given !== '')
        return given;
    if (platform === 'win32' && env.LOCALAPPDATA)
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.LOCALAPPDATA, 'npm-cache');
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .homeFolder */ .W)(env);
    return home === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npm');
}
/**
 * The bytes that npm keeps under a hash, where they are of that hash.
 *
 * @param pin one hash of an integrity: `sha512-…`.
 * @see cacache, `content-v2`
 */
async function fromNpmCache(folder, pin, cap) {
    const [hash] = (0,_model_integrity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIntegrity */ .hN)(pin);
    if (hash === undefined)
        return undefined;
    const { hex, algorithm } = hash;
    const place = [algorithm, hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)];
    const bytes = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, '_cacache', 'content-v2', ...place), cap).catch(() => undefined);
    return bytes !== undefined && isOf(bytes, pin) ? bytes : undefined;
}
/** Whether bytes have a hash. */
function isOf(bytes, pin) {
    const [hash] = (0,_model_integrity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIntegrity */ .hN)(pin);
    return hash !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash.algorithm).update(bytes).digest('hex') === hash.hex;
}


/***/ }),

/***/ 86835:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ tarFiles),
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
const BLOCK = 512;
const MAX_FILES = 200_000;
/** The regular files of an npm tarball. Other kinds of entries are what package managers do not unpack either. */
function tarFiles(entries) {
    return entries.flatMap(({ kind, path, bytes }) => kind === 'file' ? [{ path: stripFirst(path), bytes }] : []);
}
/**
 * The entries of a tar archive, decompressed. Reads ustar with its prefix, pax paths and GNU long names.
 *
 * @throws Error where the archive is cut short or is none.
 * @see POSIX.1-2017, pax, "ustar Interchange Format"
 */
function readTar(archive) {
    const entries = [];
    let longName;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const header = archive.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            return entries;
        if (!hasChecksum(header))
            throw new Error('is not a tar archive');
        const size = readNumber(header.subarray(124, 136));
        const start = at + BLOCK;
        if (size > archive.length - start)
            throw new Error('is cut short');
        const bytes = archive.subarray(start, start + size);
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x')
            longName = paxPath(bytes) ?? longName;
        else if (type === 'L')
            longName = text(bytes);
        else if (type !== 'g') {
            const mode = readNumber(header.subarray(100, 108));
            entries.push({ kind: kindOf(type), path: longName ?? nameOf(header), mode, bytes });
            longName = undefined;
        }
        if (entries.length > MAX_FILES)
            throw new Error(`holds more than ${MAX_FILES} files`);
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    throw new Error('is cut short');
}
function kindOf(type) {
    if (type === '0' || type === '\0')
        return 'file';
    return type === '5' ? 'folder' : 'other';
}
function hasChecksum(header) {
    let sum = 0;
    for (let at = 0; at < BLOCK; at += 1)
        sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
    return sum === readNumber(header.subarray(148, 156));
}
/** Octal, or base 256 where the first bit is set. */
function readNumber(field) {
    if (((field[0] ?? 0) & 0x80) !== 0)
        return field.readUIntBE(field.length - 6, 6);
    const value = Number.parseInt(text(field).trim() || '0', 8);
    return Number.isNaN(value) ? -1 : value;
}
function nameOf(header) {
    const name = text(header.subarray(0, 100));
    const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Records of `LENGTH KEY=VALUE\n`. */
function paxPath(bytes) {
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const length = space === -1 ? Number.NaN : Number(bytes.toString('utf8', at, space));
        if (!(length > 0))
            return undefined;
        const record = bytes.toString('utf8', space + 1, at + length - 1);
        if (record.startsWith('path='))
            return record.slice(5);
        at += length;
    }
    return undefined;
}
function text(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}
function stripFirst(path) {
    const clean = path.replace(/^(?:\.?\/)+/, '');
    const slash = clean.indexOf('/');
    return slash === -1 ? clean : clean.slice(slash + 1);
}


/***/ }),

/***/ 58474:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/* unused harmony export HASH_ALGORITHMS */
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    const hashes = [];
    for (const part of text.split(/\s+/)) {
        const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
        if (match === null)
            continue;
        const algorithm = match[1];
        const digest = Buffer.from(match[2] ?? '', 'base64');
        if (digest.length !== BYTES[algorithm])
            continue;
        hashes.push({ algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') });
    }
    return hashes;
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 92758:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c1: () => (/* binding */ readPerson),
/* harmony export */   kZ: () => (/* binding */ publicRepository),
/* harmony export */   xx: () => (/* binding */ readPackageDetails)
/* harmony export */ });
/* unused harmony export repositoryAddress */
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);

const MAX_PEOPLE = 50;
const MAX_TEXT = 10_000;
/**
 * Reads the descriptive members of a package.json. What has another type than npm's documentation says, or is
 * no address where one belongs, is left out.
 *
 * @param manifest parsed JSON from outside.
 */
function readPackageDetails(manifest) {
    const fields = fieldsOf(manifest);
    const description = textOf(fields.get('description'));
    const homepage = addressOf(fields.get('homepage'));
    const repository = repositoryAddress(fields.get('repository'));
    const bugs = addressOf(fields.get('bugs')) ?? addressOf(fieldsOf(fields.get('bugs')).get('url'));
    const authors = authorsOf(fields);
    const engines = enginesOf(fields.get('engines'));
    return {
        ...(authors.length === 0 ? {} : { authors }),
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(repository === undefined ? {} : { repository }),
        ...(bugs === undefined ? {} : { bugs }),
        ...(engines.length === 0 ? {} : { engines }),
    };
}
function enginesOf(value) {
    return [...fieldsOf(value)]
        .flatMap(([name, range]) => {
        const text = textOf(range);
        return text === undefined || !ENGINE.test(name) ? [] : [{ name, range: text }];
    })
        .slice(0, MAX_ENGINES)
        .sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.name, b.name));
}
const ENGINE = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const MAX_ENGINES = 50;
function authorsOf(fields) {
    const contributors = fields.get('contributors');
    const stated = [fields.get('author'), ...(Array.isArray(contributors) ? contributors : [])];
    const people = new Map();
    for (const value of stated.slice(0, MAX_PEOPLE)) {
        const person = readPerson(value);
        if (person !== undefined)
            people.set(JSON.stringify(person), person);
    }
    return [...people.values()];
}
const EMAIL = /^[^\s<>()@]+@[^\s<>()@]+$/;
/** A person as an object, or as text in npm's form `Name <email> (address)`. */
function readPerson(value) {
    if (typeof value === 'string')
        return personOfText(value);
    const fields = fieldsOf(value);
    return makePerson(textOf(fields.get('name')), textOf(fields.get('email')), textOf(fields.get('url')) ?? textOf(fields.get('web')));
}
function personOfText(text) {
    if (text.length > MAX_TEXT)
        return undefined;
    const end = text.search(/[<(]/);
    const rest = end === -1 ? '' : text.slice(end);
    return makePerson(textOf(end === -1 ? text : text.slice(0, end)), textOf(/<([^<>]*)>/.exec(rest)?.[1]), textOf(/\(([^()]*)\)/.exec(rest)?.[1]));
}
function makePerson(name, email, url) {
    const address = addressOf(url);
    const person = {
        ...(name === undefined ? {} : { name }),
        ...(email !== undefined && EMAIL.test(email) ? { email } : {}),
        ...(address === undefined ? {} : { url: address }),
    };
    return Object.keys(person).length === 0 ? undefined : person;
}
const HOSTS = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/**
 * The address of a repository as package.json has it: text or `{url}`, a URL, `git@host:path`, or one of
 * npm's short forms (`user/repo`, `gitlab:user/repo`).
 */
function repositoryAddress(value) {
    const text = textOf(value) ?? textOf(fieldsOf(value).get('url'));
    if (text === undefined || text.length > 2000)
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket|gist):)?(\w[\w.-]*(?:\/[\w.-]+)?)$/.exec(text);
    if (short !== null && (short[1] !== undefined || text.includes('/'))) {
        return `git+${HOSTS[short[1] ?? 'github'] ?? ''}${(short[2] ?? '').replace(/\.git$/, '')}.git`;
    }
    const scp = /^(?:git\+ssh:\/\/)?([\w.-]+@[\w.-]+):(?!\d*\/\/|\/)([^\s]+)$/.exec(text);
    if (scp !== null)
        return `git+ssh://${scp[1]}/${scp[2]}`;
    return /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
/**
 * The address of a git remote as everybody can open it, so that clones over SSH and HTTPS tell the same: SSH
 * to the well-known hosts becomes HTTPS, `.git` at the end goes.
 */
function publicRepository(remote) {
    const address = repositoryAddress(remote)?.replace(/^git\+(?=https?:|ssh:)/, '');
    if (address === undefined)
        return undefined;
    return address
        .replace(/^(?:ssh|git):\/\/(?:[^@/]*@)?(github\.com|gitlab\.com|bitbucket\.org)\//, 'https://$1/')
        .replace(/\.git$/, '');
}
/** A web address in its canonical spelling. */
function addressOf(value) {
    const text = textOf(value);
    if (text === undefined || text.length > 2000 || !/^https?:\/\//i.test(text))
        return undefined;
    try {
        return new URL(text.toWellFormed()).href;
    }
    catch (error) {
        // The URL parser's only way to say no.
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function textOf(value) {
    const text = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
    return text === '' ? undefined : text;
}
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}


/***/ })

};
;