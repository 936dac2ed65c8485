"use strict";
exports.id = 2479;
exports.ids = [2479,5390,2053];
exports.modules = {

/***/ 60951:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSubmodules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_git_submodules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82544);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36544);
/* harmony import */ var _find_lockfiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51316);





/**
 * The submodules below `dir` in which lockfiles lie, or may lie: nothing in them is read, as they are repositories of
 * their own. Sorted by path.
 *
 * @param exclude globs of paths, or of folders above them, that nobody wants to hear of.
 */
async function readSubmodules(dir, exclude = []) {
    const isExcluded = (0,_find_lockfiles_js__WEBPACK_IMPORTED_MODULE_3__/* .matcherOf */ .Ke)(exclude);
    const facts = [];
    for (const [file, commit] of await (0,_io_git_submodules_js__WEBPACK_IMPORTED_MODULE_2__/* .submodulesOf */ .P)(dir)) {
        if (isExcluded(file))
            continue;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, file);
        if (!isCheckedOut(folder)) {
            facts.push({ path: file, commit });
            continue;
        }
        const found = await (0,_find_lockfiles_js__WEBPACK_IMPORTED_MODULE_3__/* .findLockfiles */ .wN)(folder);
        const all = [...found.files, ...found.foreign, ...found.problems.map(({ subject }) => subject)];
        const lockfiles = all.map((name) => `${file}/${name}`).filter((name) => !isExcluded(name));
        if (lockfiles.length > 0)
            facts.push({ path: file, commit, lockfiles: lockfiles.sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n) });
    }
    return facts.sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.path, b.path));
}
function isCheckedOut(folder) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, '.git')));
}


/***/ }),

/***/ 85390:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPatches: () => (/* binding */ readPatches)
/* harmony export */ });
/**
 * The patches of all lockfiles' packages: those that the lockfiles name (pnpm, Yarn, Bun), and those that
 * patch-package applies, which no lockfile names. Most projects have none, and load nothing.
 *
 * @param dir absolute path of the repository.
 * @param texts whether the diffs themselves are wanted: those that a BOM has room for, or all.
 */
async function readPatches(dir, graphs, { texts }) {
    const patched = graphs.filter(({ packages }) => packages.some(({ name, patches }) => patches !== undefined || name === 'patch-package'));
    if (patched.length === 0)
        return { patches: new Map(), problems: [] };
    const { collectPatches } = await __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876));
    return collectPatches(dir, patched, { texts });
}


/***/ }),

/***/ 76460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_json_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71143);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92053);







/** No package.json that people write comes near it. */
const CAP = 4 * 1024 * 1024;
/**
 * Reads the package.json of the repository, of every project the lockfiles name, and of the folders in the repository
 * that they install as packages and keep no version of. Paths come from lockfiles,
 * so only files inside `dir`, symbolic links resolved, are opened.
 */
async function readManifests(dir, graphs) {
    const places = new Set(['.']);
    for (const { lockfile, importers, packages } of graphs) {
        const directory = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parentPath */ .yl)(lockfile.path);
        for (const importer of importers)
            places.add((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(directory, importer.path));
        for (const { source, version } of packages) {
            if (version !== '' || (source.kind !== 'link' && source.kind !== 'file'))
                continue;
            const folder = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)(directory, source.path);
            if (!(0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .leadsAbove */ .h)(folder) && !/\.(?:tgz|tar\.gz|tar)$/i.test(folder))
                places.add(folder);
        }
    }
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(dir);
    const read = await Promise.all([...places].sort().map((place) => readManifest(root, place)));
    const manifests = new Map();
    const problems = [];
    for (const answer of read) {
        if (answer.manifest !== undefined)
            manifests.set(answer.place, answer.manifest);
        if (answer.problem !== undefined)
            problems.push({ path: answer.place, message: answer.problem });
    }
    return { manifests, problems };
}
async function readManifest(root, place) {
    const name = place === '.' ? 'package.json' : `${place}/package.json`;
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, name);
        const real = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(file);
        if (real === undefined)
            return { place };
        if (!(0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real))
            return { place, problem: `${name} is outside the directory and was not read` };
        const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(real, CAP);
        return bytes === undefined ? { place } : { place, manifest: parseManifest(bytes, name) };
    }
    catch (error) {
        return { place, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
/** @throws SealgateError INPUT_INVALID */
function parseManifest(bytes, name) {
    const invalid = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${name} ${what}`, { location: { file: name } });
    const read = (0,_io_json_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlainJson */ .Ct)(bytes, name);
    if ('fault' in read)
        throw invalid(`cannot be used: ${read.fault}`);
    const parsed = read.value;
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw invalid('is not an object');
    const fields = new Map(Object.entries(parsed));
    const text = (key) => {
        const value = fields.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const license = text('license') ?? licenseType(fields.get('license'));
    return {
        ...(text('name') === undefined ? {} : { name: text('name') }),
        ...(text('version') === undefined ? {} : { version: text('version') }),
        ...(license === undefined ? {} : { license }),
        ...(0,_model_packages_details_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackageDetails */ .xx)(parsed),
        private: fields.get('private') === true,
    };
}
/** `{"type": "MIT", "url": …}`, as package.json files had it before SPDX. */
function licenseType(value) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'type'))
        return undefined;
    const { type } = value;
    return typeof type === 'string' && type !== '' ? type : undefined;
}


/***/ }),

/***/ 82544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ submodulesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19833);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94819);
/* harmony import */ var _repository_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74328);





/**
 * The submodules below `dir` and the commit that each is pinned to, by their paths relative to it.
 *
 * @param commit as the tree of this commit has them; without one, as the index has them.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
async function submodulesOf(dir, commit) {
    if (commit === undefined && !hasSubmodules(dir))
        return new Map();
    const args = commit === undefined ? ['ls-files', '--stage', '-z'] : ['ls-tree', '-r', '-z', commit];
    const { exitCode, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.git)(dir, args);
    if (exitCode !== 0 && commit === undefined)
        return new Map();
    if (exitCode !== 0)
        throw (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksHistory */ .R)(`list ${commit}`, stderr);
    // `160000 <commit> 0\t<path>`, or `160000 commit <commit>\t<path>`.
    const lines = stdout.toString('utf8').split('\0');
    return new Map(lines.flatMap((line) => {
        const [, pinned, file] = /^160000 (?:commit )?([0-9a-f]+)(?![0-9a-f])[^\t]*\t([\s\S]+)$/.exec(line) ?? [];
        return pinned === undefined || file === undefined ? [] : [[file, pinned]];
    }));
}
/** Without this file at the top of the repository git can check no submodule out: most repositories need not be listed. */
function hasSubmodules(dir) {
    const top = (0,_repository_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryTop */ .K)(dir);
    return top !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(top, '.gitmodules'));
}


/***/ }),

/***/ 92053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ fieldsOf),
  kZ: () => (/* binding */ publicRepository),
  xx: () => (/* binding */ readPackageDetails),
  c1: () => (/* binding */ readPerson)
});

// UNUSED EXPORTS: repositoryAddress

// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/model/text/email.js
const ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{M}\p{N}-]{1,63}$/u;
const TOP_LEVEL = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/**
 * Whether a text is an e-mail address in a domain of the network, which others' validators take for one: none in
 * quotes, of a host by its number or of a name without a dot.
 *
 * @see RFC 5321, 4.1.2 and RFC 6531 (letters beyond ASCII)
 */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    if (at < 1 || at > 64 || text.length - at > 254)
        return false;
    const atoms = text.slice(0, at).split('.');
    const labels = text.slice(at + 1).split('.');
    return (atoms.every((atom) => ATOM.test(atom)) &&
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')) &&
        TOP_LEVEL.test(labels.at(-1) ?? ''));
}

;// CONCATENATED MODULE: ./build/model/packages/details.js



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
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
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
        ...(email !== undefined && isEmail(email) ? { email } : {}),
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
/** Own members of what should be an object; of anything else none. */
function fieldsOf(value) {
    return new Map(Object.entries((0,json/* objectOf */.X)(value) ?? {}));
}


/***/ }),

/***/ 99162:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ omitScopes),
/* harmony export */   s: () => (/* binding */ cutKey)
/* harmony export */ });
/** A node of one lockfile. */
function cutKey(graph, node) {
    return `${graph.lockfile.path}\n${node.id}`;
}
/**
 * Dependency graphs without the packages of some scopes. Scopes are computed by reachability, so what stays
 * does not need what goes; edges to what is gone go with it.
 */
function omitScopes(graphs, scopes) {
    const cut = new Set();
    const kept = graphs.map((graph) => {
        const gone = new Set(graph.packages.filter(({ scope }) => scopes.includes(scope)).map(({ id }) => id));
        const without = (node) => {
            const dependencies = node.dependencies.filter(({ to }) => !gone.has(to));
            if (dependencies.length < node.dependencies.length)
                cut.add(cutKey(graph, node));
            return { ...node, dependencies };
        };
        const packages = graph.packages.filter(({ id }) => !gone.has(id)).map(without);
        return { ...graph, importers: graph.importers.map(without), packages };
    });
    return { graphs: kept, scopes, cut };
}


/***/ }),

/***/ 67503:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ finishBom),
  $x: () => (/* binding */ joinBom),
  DJ: () => (/* binding */ openBom)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/render/cyclonedx/serial.js
var serial = __webpack_require__(35908);
// EXTERNAL MODULE: ./build/render/cyclonedx/sheet.js + 4 modules
var cyclonedx_sheet = __webpack_require__(45500);
// EXTERNAL MODULE: ./build/render/cyclonedx/patches.js
var cyclonedx_patches = __webpack_require__(89716);
// EXTERNAL MODULE: ./build/render/cyclonedx/people.js
var people = __webpack_require__(80935);
;// CONCATENATED MODULE: ./build/render/cyclonedx/text.js



/**
 * Text of the BOM's long lists, item by item: the same bytes that `JSON.stringify(…, null, 2)` gives, without the
 * objects that it wants.
 */
/** A component of the list `components`, keys in the library's order. */
function componentText(entry) {
    return `    ${componentAt(entry)}`;
}
/** A component as an object, on the column that all of them stand on: a BOM's own and those of its list. */
function componentAt(entry) {
    const { group, version, description, scope, hashes, license, purl, references, properties, authors } = entry;
    const { patches } = entry;
    let text = `{\n      "type": "${entry.type}",\n      "name": ${quoted(entry.name)}`;
    if (group !== undefined)
        text += `,\n      "group": ${quoted(group)}`;
    if (version !== undefined)
        text += `,\n      "version": ${quoted(version)}`;
    text += `,\n      "bom-ref": ${quoted(entry.ref)}`;
    if (authors !== undefined)
        text += authorsText(authors);
    if (description !== undefined)
        text += `,\n      "description": ${quoted(description)}`;
    if (scope !== undefined)
        text += `,\n      "scope": "${scope}"`;
    if (hashes.length > 0)
        text += `,\n      "hashes": ${hashesAt(hashes, HASHES)}`;
    if (license !== undefined)
        text += `,\n      "licenses": ${licensesText(license)}`;
    if (purl !== undefined)
        text += `,\n      "purl": ${quoted(purl)}`;
    if (patches !== undefined)
        text += `,\n      "pedigree": ${indented((0,cyclonedx_patches/* pedigreeOf */.f6)(patches), '      ')}`;
    if (references.length > 0)
        text += `,\n      "externalReferences": ${referencesText(references)}`;
    if (properties.length > 0)
        text += `,\n      "properties": ${propertiesAt(properties, PROPERTIES)}`;
    return `${text}\n    }`;
}
function authorsText(authors) {
    const supplier = (0,people/* supplierOf */.kx)(authors);
    const contacts = (0,people/* contactsOf */.RS)(authors);
    const first = supplier === undefined ? '' : `,\n      "supplier": ${indented(supplier, '      ')}`;
    return contacts.length === 0 ? first : `${first},\n      "authors": ${indented(contacts, '      ')}`;
}
/** An item of the list `dependencies`. */
function dependencyText(ref, dependsOn) {
    if (dependsOn.length === 0)
        return `    {\n      "ref": ${quoted(ref)}\n    }`;
    let text = `    {\n      "ref": ${quoted(ref)},\n      "dependsOn": [`;
    for (let at = 0; at < dependsOn.length; at += 1) {
        text += `${at === 0 ? '' : ','}\n        ${quoted(dependsOn[at] ?? '')}`;
    }
    return `${text}\n      ]\n    }`;
}
/** Any other value, as it stands behind a key. @param column the spaces before its last line. */
function indented(value, column) {
    return JSON.stringify(value, null, 2).replaceAll('\n', `\n${column}`);
}
/** @param column the spaces before the list's closing bracket. */
function pairs(first, second, column) {
    return {
        open: `[\n${column}  {\n${column}    "${first}": `,
        between: `,\n${column}    "${second}": `,
        next: `\n${column}  },\n${column}  {\n${column}    "${first}": `,
        close: `\n${column}  }\n${column}]`,
    };
}
/** Of the BOM itself. */
const METADATA_PROPERTIES = pairs('name', 'value', '    ');
const PROPERTIES = pairs('name', 'value', '      ');
const HASHES = pairs('alg', 'content', '      ');
const REFERENCE_HASHES = pairs('alg', 'content', '          ');
/** @param properties not empty. */
function propertiesAt(properties, { open, between, next, close }) {
    let text = '';
    for (const { name, value } of properties)
        text += `${text === '' ? open : next}"${name}"${between}${quoted(value)}`;
    return text + close;
}
function hashesAt(hashes, { open, between, next, close }) {
    let text = '';
    for (const { alg, content } of hashes)
        text += `${text === '' ? open : next}"${alg}"${between}"${content}"`;
    return text + close;
}
function referencesText(references) {
    let text = '';
    for (const { type, url, hashes } of references) {
        text += `${text === '' ? '[' : ','}\n        {\n          "url": ${quoted(url)},\n          "type": "${type}"`;
        if (hashes.length > 0)
            text += `,\n          "hashes": ${hashesAt(hashes, REFERENCE_HASHES)}`;
        text += '\n        }';
    }
    return `${text}\n      ]`;
}
function licensesText({ kind, text }) {
    if (kind === 'expression')
        return `[\n        {\n          "expression": ${quoted(text)},\n          ${ACKNOWLEDGED}\n        }\n      ]`;
    return `[\n        {\n          "license": {\n            "${kind}": ${quoted(text)},\n            ${ACKNOWLEDGED}\n          }\n        }\n      ]`;
}
const ACKNOWLEDGED = `"acknowledgement": "${enums.LicenseAcknowledgement.Declared}"`;
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/render/cyclonedx/document.js





/** Characters of a part, about: long enough to be worth a write, short enough to be forgotten soon. */
const PART = 256 * 1024;
/**
 * One CycloneDX 1.6 BOM of all lockfiles, as JSON (two spaces deep a level), ending in a newline. The same
 * graphs, licences, manifests, source date and tool version give the same bytes anywhere: lists are sorted by
 * code units, the serial number is made of the content. It comes in parts: neither all components nor all of the
 * text are ever in memory.
 *
 * The document is written without the library's models, which take half of the time; a test compares it byte
 * for byte with what `renderWithModels` makes of the same input.
 *
 * @see docs/decisions/0080-cyclonedx-library.md, docs/decisions/0081-sbom-conventions.md
 */
function openBom(graphs, options) {
    const sheet = (0,cyclonedx_sheet/* openSheet */.q)(graphs, options);
    const head = Buffer.from(headOf(sheet));
    const digest = (0,serial/* serialDigest */.hI)();
    return {
        parts: partsOf(sheet, head, digest),
        // What stands before it is ours, and ASCII.
        serial: () => ({ offset: head.indexOf(serial/* NO_SERIAL */.z4), bytes: Buffer.from(digest.serial()) }),
    };
}
function* partsOf(sheet, head, digest) {
    digest.update(head);
    yield head;
    let open = '';
    for (const piece of piecesOf(sheet)) {
        open += piece;
        if (open.length < PART)
            continue;
        const part = Buffer.from(open);
        digest.update(part);
        yield part;
        open = '';
    }
    const part = Buffer.from(open);
    digest.update(part);
    yield part;
}
/** The parts of a whole BOM, in order, with its serial number: all are in memory, and the open one is read. */
function finishBom({ parts, serial }) {
    const finished = [...parts];
    const { offset, bytes } = serial();
    finished[0]?.set(bytes, offset);
    return finished;
}
/** A finished BOM as one text. @throws SealgateError INPUT_TOO_LARGE where the engine has no text that long. */
function joinBom(parts) {
    try {
        return parts.map((part) => part.toString('utf8')).join('');
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', 'The SBOM is longer than a text may be (512 MB)', {
            hint: 'Write it to a file with -o, or one for each lockfile: sealgate sbom --lockfile FILE',
            cause,
        });
    }
}
/** All before the components. */
function headOf({ root, timestamp, tool, authors, properties }) {
    const time = timestamp === undefined ? '' : `\n    "timestamp": "${timestamp.toISOString()}",`;
    // A lockfile is read before anything is built.
    const lifecycles = indented([{ phase: enums.LifecyclePhase.PreBuild }], '    ');
    const tools = indented({ components: [{ type: enums.ComponentType.Application, ...tool }] }, '    ');
    const people = authors.length === 0 ? '' : `\n    "authors": ${indented(authors, '    ')},`;
    return `{
  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "serialNumber": "${serial/* NO_SERIAL */.z4}",
  "metadata": {${time}
    "lifecycles": ${lifecycles},
    "tools": ${tools},${people}
    "component": ${componentAt(root)},
    "properties": ${propertiesAt(properties, METADATA_PROPERTIES)}
  },
  "components": [`;
}
function* piecesOf({ root, items, entryOf, compositions }) {
    let before = '\n';
    for (const item of items) {
        yield before + componentText(entryOf(item));
        before = ',\n';
    }
    yield `${items.length === 0 ? '' : '\n  '}],\n  "dependencies": [\n${dependencyText(root.ref, root.dependsOn)}`;
    for (const { ref, dependsOn } of items)
        yield `,\n${dependencyText(ref, dependsOn)}`;
    yield '\n  ],\n  "compositions": [';
    before = '\n    ';
    for (const { aggregate, refs } of compositions) {
        yield `${before}{\n      "aggregate": "${aggregate}",\n      "dependencies": [`;
        let comma = '';
        for (const ref of refs) {
            yield `${comma}\n        ${JSON.stringify(ref)}`;
            comma = ',';
        }
        yield '\n      ]\n    }';
        before = ',\n    ';
    }
    yield '\n  ]\n}\n';
}


/***/ }),

/***/ 11512:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__);

/** Algorithms of subresource integrity (and those npm wrote before), with the digest's length in bytes. */
const ALGORITHMS = new Map([
    ['md5', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.MD5, bytes: 16 }],
    ['sha1', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-1'], bytes: 20 }],
    ['sha256', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-256'], bytes: 32 }],
    ['sha384', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-384'], bytes: 48 }],
    ['sha512', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-512'], bytes: 64 }],
]);
/**
 * The digests of an integrity string. Where an algorithm stands twice the first counts. What is not a digest
 * of its algorithm's length is left out: a BOM has no place for it.
 *
 * @see W3C Subresource Integrity, 3.5: hashes separated by white space, options after `?` ignored.
 */
function hashesOf(integrity) {
    const hashes = [];
    if (integrity === undefined)
        return hashes;
    const only = onlySha512(integrity);
    if (only !== undefined)
        return [only];
    for (const token of /\s/.test(integrity) ? integrity.split(/\s+/) : [integrity]) {
        const dash = token.indexOf('-');
        const known = ALGORITHMS.get(token.slice(0, dash).toLowerCase());
        if (known === undefined || hashes.some(({ alg }) => alg === known.alg))
            continue;
        const options = token.indexOf('?', dash);
        const digest = Buffer.from(token.slice(dash + 1, options === -1 ? undefined : options), 'base64');
        if (digest.length === known.bytes)
            hashes.push({ alg: known.alg, content: digest.toString('hex') });
    }
    return hashes;
}
/** The usual form: one SHA-512. 86 characters make its 64 bytes, so that none of them can be anything but a digit. */
function onlySha512(integrity) {
    if (integrity.length !== 95 || !integrity.startsWith('sha512-') || !integrity.endsWith('=='))
        return undefined;
    const digest = Buffer.from(integrity.slice(7), 'base64');
    return digest.length === 64
        ? { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-512'], content: digest.toString('hex') }
        : undefined;
}


/***/ }),

/***/ 89716:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ patchesOf),
/* harmony export */   f6: () => (/* binding */ pedigreeOf),
/* harmony export */   gG: () => (/* binding */ pedigreeElement),
/* harmony export */   oW: () => (/* binding */ patchText)
/* harmony export */ });
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67567);

const NONE = [];
/** What changes the files of one component; nodes of one component are the same bytes before it. */
function patchesOf(packages, known) {
    let found;
    for (const { id, patches } of packages) {
        for (const patch of known?.get(id) ?? patches?.map((name) => ({ name })) ?? NONE) {
            found ??= new Map();
            const key = patch.file?.path ?? patch.name;
            if (!found.has(key))
                found.set(key, patch);
        }
    }
    return found === undefined ? NONE : [...found.values()];
}
/** `path sha256:digest` of a patch that was read, else its name. */
function patchText({ name, file }) {
    return file === undefined ? name : `${file.path} sha256:${file.sha256}`;
}
/**
 * CycloneDX's pedigree of a patched component. A patch's address is its path in the repository; of patches that are
 * no file there, the notes tell the names.
 */
function pedigreeOf(patches) {
    const elsewhere = patches.filter(({ file }) => file === undefined).map(({ name }) => name);
    return {
        patches: patches.map(({ file }) => ({
            type: 'unofficial',
            ...(file === undefined ? {} : { diff: { ...textOf(file.text), url: relativeUrl(file.path) } }),
        })),
        ...(elsewhere.length === 0 ? {} : { notes: `Patched when it is installed: ${elsewhere.join(', ')}` }),
    };
}
function textOf(text) {
    if (text === undefined)
        return {};
    const { content, encoding } = text;
    return { text: { contentType: 'text/x-diff', ...(encoding === undefined ? {} : { encoding }), content } };
}
/** @see RFC 3986, 4.2: the first part of a relative reference has no colon */
function relativeUrl(path) {
    const url = encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
    return /^[^/]*:/.test(url) ? `./${url}` : url;
}
/** The same as XML. */
function pedigreeElement(patches) {
    const pedigree = pedigreeOf(patches);
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('pedigree', [
        (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('patches', pedigree.patches.map(({ type, diff }) => ({
            ...(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('patch', diff === undefined ? [] : [(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('diff', diffElements(diff))]),
            attributes: { type },
        }))),
        ...(pedigree.notes === undefined ? [] : [(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('notes', pedigree.notes)]),
    ]);
}
function diffElements({ text, url }) {
    const address = (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('url', url);
    if (text === undefined)
        return [address];
    const attributes = {
        'content-type': text.contentType,
        ...(text.encoding === undefined ? {} : { encoding: text.encoding }),
    };
    return [{ ...(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('text', text.content), attributes }, address];
}


/***/ }),

/***/ 80935:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ contactsOf),
/* harmony export */   aw: () => (/* binding */ authorLine),
/* harmony export */   kx: () => (/* binding */ supplierOf)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15258);

/**
 * The people with a name or an address, each once: a package.json often names its author again as a contributor, with
 * another website or without the address.
 */
function contactsOf(people) {
    const reachable = new Set(people.filter(({ email }) => email !== undefined).map(({ name }) => name));
    const contacts = new Map();
    for (const { name, email } of people) {
        if (email === undefined && (name === undefined || reachable.has(name)))
            continue;
        const contact = { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
        contacts.set(JSON.stringify(contact), contact);
    }
    return [...contacts.values()];
}
/**
 * Who supplies a package: the first that its package.json names. NTIA's minimum elements mean by supplier the
 * one that creates and identifies a component, which for a package is its author.
 */
function supplierOf([first]) {
    if (first?.name === undefined)
        return undefined;
    const { name, url, email } = first;
    return {
        name,
        ...(url === undefined ? {} : { url: [(0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(url)] }),
        ...(email === undefined ? {} : { contact: [{ email }] }),
    };
}
/** The people in one line, as versions before 1.6 have them. */
function authorLine(people) {
    return contactsOf(people)
        .map(({ name, email }) => email === undefined ? name : name === undefined ? email : `${name} <${email}>`)
        .join(', ');
}


/***/ }),

/***/ 62765:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ packageProperties),
/* harmony export */   BO: () => (/* binding */ withInstallation),
/* harmony export */   Hq: () => (/* binding */ projectProperties),
/* harmony export */   Uz: () => (/* binding */ withEngines),
/* harmony export */   ZP: () => (/* binding */ uniteNodes)
/* harmony export */ });
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);
/* harmony import */ var _patches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89716);


/** What a project's own package.json and place say. @see CycloneDX property taxonomy, `cdx:npm` */
function projectProperties({ path, details, ...item }) {
    const properties = [{ name: 'cdx:npm:package:path', value: path === '.' ? '' : path }];
    if (item.private)
        properties.push({ name: 'cdx:npm:package:private', value: 'true' });
    return withEngines(properties, details.engines);
}
/** What several nodes say of one component. They come from the same bytes, so of most things the first that tells counts. */
function uniteNodes(packages) {
    return {
        integrity: packages.find((node) => node.integrity !== undefined)?.integrity,
        checksum: packages.find((node) => node.checksum !== undefined)?.checksum,
        bundled: packages.some((node) => node.bundled),
        hasInstallScript: packages.some((node) => node.hasInstallScript),
        deprecated: packages.find((node) => node.deprecated !== undefined)?.deprecated,
        os: packages.find((node) => node.os !== undefined)?.os,
        cpu: packages.find((node) => node.cpu !== undefined)?.cpu,
        libc: packages.find((node) => node.libc !== undefined)?.libc,
        peer: packages.every((node) => node.peer === true),
    };
}
const BUNDLED = { name: 'cdx:npm:package:bundled', value: 'true' };
const DEVELOPMENT = { name: 'cdx:npm:package:development', value: 'true' };
const EXTRANEOUS = { name: 'cdx:npm:package:extraneous', value: 'true' };
const INSTALL_SCRIPT = { name: 'sealgate:install-script', value: 'true' };
const [OS, CPU, LIBC] = [
    'cdx:npm:package:constraint:os',
    'sealgate:constraint:cpu',
    'sealgate:constraint:libc',
];
const PEER = { name: 'sealgate:peer', value: 'true' };
/** What the lockfiles say of a package, sorted by name. @see CycloneDX property taxonomy, `cdx:npm` */
function packageProperties({ scope, extraneous, places, license, lockfiles }, node, patches) {
    const { bundled, os, cpu, libc, deprecated, hasInstallScript, peer, checksum } = node;
    const properties = [];
    if (bundled === true)
        properties.push(BUNDLED);
    if (os !== undefined)
        addEach(properties, OS, os);
    if (scope === 'development')
        properties.push(DEVELOPMENT);
    if (extraneous)
        properties.push(EXTRANEOUS);
    addEach(properties, 'cdx:npm:package:path', places);
    if (cpu !== undefined)
        addEach(properties, CPU, cpu);
    if (libc !== undefined)
        addEach(properties, LIBC, libc);
    if (deprecated !== undefined)
        properties.push({ name: 'sealgate:deprecated', value: String(deprecated) });
    if (hasInstallScript === true)
        properties.push(INSTALL_SCRIPT);
    if (license !== undefined && license.from !== 'lockfile')
        properties.push({ name: 'sealgate:license:from', value: license.from });
    addEach(properties, 'sealgate:lockfile', lockfiles);
    for (const patch of patches)
        properties.push({ name: 'sealgate:patch', value: (0,_patches_js__WEBPACK_IMPORTED_MODULE_0__/* .patchText */ .oW)(patch) });
    if (peer === true)
        properties.push(PEER);
    if (checksum !== undefined)
        properties.push({ name: 'sealgate:yarn-checksum', value: checksum });
    return properties;
}
function addEach(properties, name, values) {
    for (const value of values)
        properties.push({ name, value });
}
/** What a package.json says it runs with, put where it belongs in a list sorted by name. */
function withEngines(properties, engines) {
    if (engines === undefined)
        return [...properties];
    const constraints = engines.map(({ name, range }) => ({
        name: `cdx:npm:package:constraint:engine:${name}`,
        value: range,
    }));
    return [...properties, ...constraints].sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.name, b.name));
}
/** What a package's own files say of its installation, for what the lockfile has no word of. */
function withInstallation(properties, installation) {
    if (installation === undefined)
        return [...properties];
    const { hasScript, os, cpu, libc } = installation;
    const told = hasScript ? [INSTALL_SCRIPT] : [];
    addEach(told, OS, os);
    addEach(told, CPU, cpu);
    addEach(told, LIBC, libc);
    const known = new Set(properties.map(({ name }) => name));
    const added = told.filter(({ name }) => !known.has(name));
    return [...properties, ...added].sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.name, b.name));
}


/***/ }),

/***/ 15258:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   YC: () => (/* binding */ detailReferences),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11512);



/** Addresses that a package.json names: source, website, where problems are reported. */
function detailReferences({ repository, homepage, bugs }) {
    const found = [];
    const add = (type, url) => {
        if (url !== undefined)
            found.push({ type, url: publicUrl(url), hashes: [] });
    };
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS, repository);
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Website, homepage);
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.IssueTracker, bugs);
    return found;
}
const NONE = [];
/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
function referencesOf(packages, hashes) {
    const found = [];
    for (const { source } of packages) {
        if (source.kind === 'file' || source.kind === 'link' || source.url === undefined)
            continue;
        if (source.kind === 'tarball' && source.archives !== undefined) {
            for (const { url, integrity } of source.archives) {
                const address = publicUrl(url);
                if (!found.some((known) => known.url === address))
                    found.push({ type: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Distribution, url: address, hashes: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashesOf */ .m)(integrity) });
            }
            continue;
        }
        const git = source.kind === 'git';
        const url = publicUrl(git && source.commit !== undefined ? `${source.url}#${source.commit}` : source.url);
        if (found.some((known) => known.url === url))
            continue;
        const type = git ? _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS : _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Distribution;
        found.push({ type, url, hashes: git ? [] : hashes });
    }
    if (found.length === 0)
        return NONE;
    return found.length === 1 ? found : found.sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.url, b.url));
}
/**
 * An address fit to be published: without user name, password or token before the host (the user name of
 * `ssh://git@…` is part of the address), and with the characters encoded that no URI has.
 */
function publicUrl(url) {
    const clean = CREDENTIALS.test(url) ? withoutCredentials(url) : url;
    return NO_URI.test(clean)
        ? clean.replace(/[ "'[\]<>{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        : clean;
}
const NO_URI = /[ "'[\]<>{}]/;
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
function withoutCredentials(url) {
    return url.replace(CREDENTIALS, (whole, scheme) => /^(git\+)?ssh:/i.test(scheme) && whole.indexOf(':', scheme.length) === -1 ? whole : scheme);
}


/***/ }),

/***/ 35908:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hI: () => (/* binding */ serialDigest),
/* harmony export */   vJ: () => (/* binding */ withSerial),
/* harmony export */   z4: () => (/* binding */ NO_SERIAL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Stands in a BOM while its digest is taken; comes before anything from outside. */
const NO_SERIAL = 'urn:uuid:00000000-0000-0000-0000-000000000000';
/**
 * Gives a finished BOM its serial number, made of its content.
 *
 * @param text holds NO_SERIAL; its first place is replaced.
 * @see RFC 9562, 5.8 and B.2: a UUID version 8 made of a SHA-256 digest.
 */
function withSerial(text) {
    const digest = serialDigest();
    digest.update(text);
    return text.replace(NO_SERIAL, digest.serial());
}
function serialDigest() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return {
        update: (part) => void hash.update(part),
        serial: () => {
            const bytes = hash.digest().subarray(0, 16);
            bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
            bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
            const hex = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
            return `urn:uuid:${hex}`;
        },
    };
}


/***/ }),

/***/ 45500:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ makeSheet),
  q: () => (/* binding */ openSheet)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/model/packages/details.js + 1 modules
var details = __webpack_require__(92053);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/render/cyclonedx/hash.js
var hash = __webpack_require__(11512);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/omit-scopes.js
var omit_scopes = __webpack_require__(99162);
;// CONCATENATED MODULE: ./build/render/cyclonedx/drafts.js



const ROOT = '.';
/** Adds the projects of one lockfile. All lockfiles' are there before any packages are: a link may lead to each. */
function addProjects(graph, { projects }) {
    const directory = (0,repository_path/* parentPath */.yl)(graph.lockfile.path);
    for (const importer of graph.importers)
        projectAt((0,repository_path/* joinPath */.uJ)(directory, importer.path), projects).importers.push(importer);
}
/** Adds one lockfile's packages and edges; gives back the project at the lockfile's own directory. */
function addGraph(graph, drafts, omitted) {
    const directory = (0,repository_path/* parentPath */.yl)(graph.lockfile.path);
    const byId = new Map();
    let head;
    for (const importer of graph.importers) {
        const draft = projectAt((0,repository_path/* joinPath */.uJ)(directory, importer.path), drafts.projects);
        byId.set(importer.id, draft);
        if (importer.path === ROOT)
            head = draft;
    }
    const workspaces = [...byId.values()];
    head ??= workspaces[0];
    const own = [graph.lockfile.path];
    for (const node of graph.packages) {
        const folder = folderOf(node, directory);
        const project = folder === undefined ? undefined : drafts.projects.get(folder);
        if (project !== undefined) {
            byId.set(node.id, project);
            continue;
        }
        const draft = draftFor(node, folder, drafts);
        if (draft.lockfiles.length === 0)
            draft.lockfiles = own;
        else if (draft.lockfiles.at(-1) !== own[0])
            draft.lockfiles = [...draft.lockfiles, ...own];
        for (const place of node.places) {
            if (isInstallPath(place))
                draft.places.push(directory === ROOT ? place : `${directory}/${place}`);
        }
        byId.set(node.id, draft);
    }
    for (const node of graph.importers)
        connect(node, byId);
    for (const node of graph.packages)
        connect(node, byId);
    for (const draft of workspaces)
        if (draft !== head)
            head?.edges.push(draft);
    markGaps(graph, byId);
    if (omitted !== undefined)
        markCuts(graph, byId, omitted);
    return head;
}
/**
 * Marks whose dependencies a lockfile leaves open: where a reader's problem names the place, that item's;
 * where it does not, everything of the lockfile is in doubt. So it does of packages whose tarball holds others that
 * the lockfile leaves out. A linked folder's own dependencies stand in
 * another lockfile, if anywhere.
 */
function markGaps(graph, byId) {
    for (const { id, source, dependencies, bundles = [] } of graph.packages) {
        const draft = byId.get(id);
        if (!bundles.every((name) => dependencies.some((edge) => edge.name === name)))
            lower(draft, 'incomplete');
        if (source.kind === 'link' && dependencies.length === 0 && draft !== undefined && 'packages' in draft)
            lower(draft, 'unknown');
    }
    // A peer that nobody installed is not missing from the list of what is.
    const problems = graph.problems.filter(({ code }) => code !== 'unmet-peer');
    if (problems.length === 0)
        return;
    const idAt = new Map();
    for (const { id, path } of graph.importers)
        idAt.set(path === ROOT ? '' : path, id).set(path, id);
    for (const { id, places } of graph.packages)
        for (const place of places)
            idAt.set(place, id);
    for (const { place } of problems) {
        const id = place === undefined ? undefined : idAt.get(place);
        if (id !== undefined)
            lower(byId.get(id), 'incomplete');
        else
            for (const draft of byId.values())
                lower(draft, 'unknown');
    }
}
/** What was left out on purpose is missing all the same. */
function markCuts(graph, byId, { cut }) {
    for (const node of [...graph.importers, ...graph.packages]) {
        if (cut.has((0,omit_scopes/* cutKey */.s)(graph, node)))
            lower(byId.get(node.id), 'incomplete');
    }
}
function lower(draft, to) {
    if (draft !== undefined && draft.completeness !== 'incomplete')
        draft.completeness = to;
}
function connect(node, byId) {
    const from = byId.get(node.id);
    if (from === undefined)
        return;
    const { dependencies } = node;
    for (let at = 0; at < dependencies.length; at += 1) {
        const to = byId.get(dependencies[at].to);
        if (to !== undefined && to !== from)
            from.edges.push(to);
    }
}
function projectAt(path, projects) {
    let draft = projects.get(path);
    if (draft === undefined) {
        draft = {
            ref: `workspace:${path}`,
            edges: [],
            path,
            importers: [],
            completeness: 'complete',
            isReached: false,
        };
        projects.set(path, draft);
    }
    return draft;
}
/** The path from the repository of a folder or an archive in it. */
function folderOf({ source }, directory) {
    return source.kind === 'link' || source.kind === 'file' ? (0,repository_path/* joinPath */.uJ)(directory, source.path) : undefined;
}
/** The draft that a node belongs to, with the node in it. */
function draftFor(node, folder, { packages, manifests }) {
    const named = folder === undefined ? node : folderPackage(node, folder, manifests?.get(folder));
    const { purl, name, version } = named;
    const same = packages.get(purl);
    const known = same?.find((draft) => bytesOf(draft) === bytesOfNode(node));
    if (known !== undefined) {
        known.packages.push(node);
        return known;
    }
    const draft = {
        ref: purl,
        purl,
        name,
        version,
        manifest: 'manifest' in named ? named.manifest : undefined,
        edges: [],
        packages: [node],
        places: [],
        lockfiles: [],
        completeness: 'complete',
        isReached: false,
    };
    if (same === undefined)
        packages.set(purl, [draft]);
    else
        same.push(draft);
    return draft;
}
/** Lockfiles that keep no version of a folder know it by the name that it is required by; its package.json knows its own. */
function folderPackage(node, folder, own) {
    const manifest = node.version === '' ? own : undefined;
    const { name = node.name, version = node.version } = manifest ?? {};
    return { name, version, manifest, purl: (0,purl/* npmPurl */.NP)(name, version, { download_url: `file:${folder}` }) };
}
/** What tells two packages of one purl apart. */
function bytesOf({ packages }) {
    return bytesOfNode(packages[0]);
}
function bytesOfNode(node) {
    return node.integrity ?? `from ${sourceKey(node)}`;
}
/** Beside the purl, which has the paths. */
function sourceKey({ source }) {
    switch (source.kind) {
        case 'registry':
            return `registry ${source.url ?? ''}`;
        case 'tarball':
            return `tarball ${source.url} ${source.part ?? ''}`;
        case 'git':
            return `git ${source.url} ${source.commit ?? ''} ${source.part ?? ''}`;
        case 'file':
        case 'link':
            return 'folder';
    }
}
/** npm's places are where it installs; other lockfiles' keys are no paths. */
function isInstallPath(place) {
    return place.startsWith('node_modules/') || place.includes('/node_modules/');
}

;// CONCATENATED MODULE: ./build/render/cyclonedx/inventory.js



const inventory_ROOT = '.';
const NONE = [];
/**
 * Joins the graphs of all lockfiles into one inventory.
 *
 * A directory is one project, whatever number of lockfiles names it or links to it. Packages are one item when purl and
 * integrity agree, or, without an integrity, purl and source: the bytes decide, not the lockfile. The root
 * is the project at `.`; where no lockfile stands there it is the only lockfile's own root, or a project
 * made up for the repository. It depends on the root of every lockfile, and these on their workspaces, so
 * that everything is reachable from the root.
 */
function buildInventory(graphs, options) {
    const ordered = [...graphs].sort((a, b) => (0,compare_text/* compareText */.n)(a.lockfile.path, b.lockfile.path));
    const drafts = { projects: new Map(), packages: new Map(), manifests: options.manifests };
    const heads = new Set();
    for (const graph of ordered)
        addProjects(graph, drafts);
    for (const graph of ordered) {
        const head = addGraph(graph, drafts, options.omitted);
        if (head !== undefined)
            heads.add(head);
    }
    nameRefs(drafts.packages);
    const root = rootOf(drafts.projects, heads);
    for (const head of heads)
        if (head !== root)
            root.edges.push(head);
    markReached(root);
    const items = new Map();
    for (const draft of drafts.projects.values()) {
        if (draft !== root)
            items.set(draft.ref, projectItem(draft, options, false));
    }
    for (const same of drafts.packages.values()) {
        for (const draft of same)
            items.set(draft.ref, packageItem(draft, options, graphs.length > 1));
    }
    return {
        root: projectItem(root, options, true),
        items: [...items.keys()].sort().map((ref) => items.get(ref)),
    };
}
function nameRefs(packages) {
    for (const [purl, same] of packages) {
        if (same.length === 1)
            continue;
        same.sort((a, b) => (bytesOf(a) < bytesOf(b) ? -1 : 1));
        for (const [index, draft] of same.entries())
            draft.ref = index === 0 ? purl : `${purl}#${index + 1}`;
    }
}
function rootOf(projects, heads) {
    const at = projects.get(inventory_ROOT);
    if (at !== undefined)
        return at;
    const [only] = heads;
    return only !== undefined && heads.size === 1 ? only : projectAt(inventory_ROOT, projects);
}
function projectItem(draft, options, isRoot) {
    const manifest = options.manifests?.get(draft.path);
    const told = (pick) => draft.importers.map(pick).find((value) => value !== undefined);
    const known = nonEmpty(manifest?.name) ?? nonEmpty(told((importer) => importer.name));
    const folder = draft.path === inventory_ROOT ? undefined : draft.path.slice(draft.path.lastIndexOf('/') + 1);
    const version = nonEmpty(manifest?.version) ?? nonEmpty(told((importer) => importer.version));
    return {
        kind: 'project',
        ref: draft.ref,
        path: draft.path,
        private: manifest?.private === true,
        name: known ?? (isRoot ? (options.fallbackName ?? folder) : folder) ?? 'unnamed',
        version,
        purl: known === undefined ? undefined : (0,purl/* npmPurl */.NP)(known, version ?? ''),
        details: manifest ?? {},
        license: nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license)),
        dependsOn: refsOf(draft.edges),
        completeness: draft.completeness,
    };
}
/** Marks everything that the root needs, itself included. */
function markReached(root) {
    root.isReached = true;
    const open = [root];
    for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
        const { edges } = draft;
        for (let at = 0; at < edges.length; at += 1) {
            const next = edges[at];
            if (next.isReached)
                continue;
            next.isReached = true;
            open.push(next);
        }
    }
}
function packageItem(draft, options, several) {
    const { packages, places } = draft;
    return {
        kind: 'package',
        ref: draft.ref,
        purl: draft.purl,
        name: draft.name,
        version: draft.version,
        packages,
        scope: strongestScope(packages),
        license: licenseOf(packages, options.licenses) ?? licenseOfFolder(draft.manifest),
        extraneous: !draft.isReached,
        places: places.length > 1 ? [...new Set(places)].sort() : places,
        lockfiles: several ? draft.lockfiles : NONE,
        dependsOn: refsOf(draft.edges),
        completeness: draft.completeness,
    };
}
/** A package that declares nothing, read where it stands, is as good as one that was not read: the next one counts. */
function licenseOf(packages, facts) {
    for (const { id } of packages) {
        const fact = facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
        const license = nonEmpty(fact?.license);
        if (fact !== undefined && license !== undefined)
            return { license, from: fact.from };
    }
    for (const { license } of packages) {
        const text = nonEmpty(license);
        if (text !== undefined)
            return { license: text, from: 'lockfile' };
    }
    return undefined;
}
function licenseOfFolder(manifest) {
    const license = nonEmpty(manifest?.license);
    return license === undefined ? undefined : { license, from: 'installed' };
}
const NO_REFS = [];
/** Sorted, each once. */
function refsOf(edges) {
    if (edges.length === 0)
        return NO_REFS;
    const refs = [];
    for (let at = 0; at < edges.length; at += 1)
        refs.push(edges[at].ref);
    if (refs.length === 1)
        return refs;
    refs.sort();
    return refs.every((ref, at) => ref !== refs[at - 1])
        ? refs
        : refs.filter((ref, at) => ref !== refs[at - 1]);
}
function strongestScope(packages) {
    if (packages.length === 1)
        return packages[0].scope;
    if (packages.some((node) => node.scope === 'runtime'))
        return 'runtime';
    return packages.some((node) => node.scope === 'optional') ? 'optional' : 'development';
}
function nonEmpty(text) {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
;// CONCATENATED MODULE: ./build/render/spdx-ids.js
// Generated by scripts/generate.mjs from @cyclonedx/cyclonedx-library.
/** Every SPDX licence id of CycloneDX's schema, each between two newlines. */
const SPDX_IDS = `
0BSD
3D-Slicer-1.0
AAL
Abstyles
AdaCore-doc
Adobe-2006
Adobe-Display-PostScript
Adobe-Glyph
Adobe-Utopia
ADSL
Advanced-Cryptics-Dictionary
AFL-1.1
AFL-1.2
AFL-2.0
AFL-2.1
AFL-3.0
Afmparse
AGPL-1.0
AGPL-1.0-only
AGPL-1.0-or-later
AGPL-3.0
AGPL-3.0-only
AGPL-3.0-or-later
Aladdin
ALGLIB-Documentation
AMD-newlib
AMDPLPA
AML
AML-glslang
AMPAS
ANTLR-PD
ANTLR-PD-fallback
any-OSI
any-OSI-perl-modules
Apache-1.0
Apache-1.1
Apache-2.0
APAFML
APL-1.0
App-s2p
APSL-1.0
APSL-1.1
APSL-1.2
APSL-2.0
Arphic-1999
Artistic-1.0
Artistic-1.0-cl8
Artistic-1.0-Perl
Artistic-2.0
Artistic-dist
Aspell-RU
ASWF-Digital-Assets-1.0
ASWF-Digital-Assets-1.1
atc-game
Baekmuk
Bahyph
Barr
bcrypt-Solar-Designer
Beerware
Bitstream-Charter
Bitstream-Vera
BitTorrent-1.0
BitTorrent-1.1
blessing
BlueOak-1.0.0
Boehm-GC
Boehm-GC-without-fee
BOLA-1.1
Borceux
Brian-Gladman-2-Clause
Brian-Gladman-3-Clause
Brian-Gladman-3-Clause-no-conversion
BSD-1-Clause
BSD-2-Clause
BSD-2-Clause-Darwin
BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD
BSD-2-Clause-NetBSD
BSD-2-Clause-Patent
BSD-2-Clause-pkgconf-disclaimer
BSD-2-Clause-pos-unchanged
BSD-2-Clause-Views
BSD-3-Clause
BSD-3-Clause-acpica
BSD-3-Clause-Attribution
BSD-3-Clause-Clear
BSD-3-Clause-flex
BSD-3-Clause-HP
BSD-3-Clause-LBNL
BSD-3-Clause-Modification
BSD-3-Clause-No-Military-License
BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014
BSD-3-Clause-No-Nuclear-Warranty
BSD-3-Clause-Open-MPI
BSD-3-Clause-OpenWebUI
BSD-3-Clause-Sun
BSD-3-Clause-Tso
BSD-4-Clause
BSD-4-Clause-Shortened
BSD-4-Clause-UC
BSD-4.3RENO
BSD-4.3TAHOE
BSD-Advertising-Acknowledgement
BSD-ask-to-endorse
BSD-Attribution-HPND-disclaimer
BSD-Inferno-Nettverk
BSD-Mark-Modifications
BSD-Protection
BSD-Source-alt-GPL
BSD-Source-beginning-file
BSD-Source-Code
BSD-Source-Code-no-disclaimer
BSD-Systemics
BSD-Systemics-W3Works
BSL-1.0
Buddy
Bugroff
BUSL-1.1
bzip2-1.0.5
bzip2-1.0.6
C-UDA-1.0
CAL-1.0
CAL-1.0-Combined-Work-Exception
Caldera
Caldera-no-preamble
CAPEC-tou
Catharon
CATOSL-1.1
CC-BY-1.0
CC-BY-2.0
CC-BY-2.5
CC-BY-2.5-AU
CC-BY-3.0
CC-BY-3.0-AT
CC-BY-3.0-AU
CC-BY-3.0-DE
CC-BY-3.0-IGO
CC-BY-3.0-NL
CC-BY-3.0-US
CC-BY-4.0
CC-BY-NC-1.0
CC-BY-NC-2.0
CC-BY-NC-2.5
CC-BY-NC-3.0
CC-BY-NC-3.0-DE
CC-BY-NC-3.0-IGO
CC-BY-NC-4.0
CC-BY-NC-ND-1.0
CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5
CC-BY-NC-ND-3.0
CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO
CC-BY-NC-ND-4.0
CC-BY-NC-SA-1.0
CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE
CC-BY-NC-SA-2.0-FR
CC-BY-NC-SA-2.0-UK
CC-BY-NC-SA-2.5
CC-BY-NC-SA-3.0
CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO
CC-BY-NC-SA-4.0
CC-BY-ND-1.0
CC-BY-ND-2.0
CC-BY-ND-2.5
CC-BY-ND-3.0
CC-BY-ND-3.0-DE
CC-BY-ND-4.0
CC-BY-SA-1.0
CC-BY-SA-2.0
CC-BY-SA-2.0-UK
CC-BY-SA-2.1-JP
CC-BY-SA-2.5
CC-BY-SA-3.0
CC-BY-SA-3.0-AT
CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO
CC-BY-SA-4.0
CC-PDDC
CC-PDM-1.0
CC-SA-1.0
CC0-1.0
CDDL-1.0
CDDL-1.1
CDL-1.0
CDLA-Permissive-1.0
CDLA-Permissive-2.0
CDLA-Sharing-1.0
CECILL-1.0
CECILL-1.1
CECILL-2.0
CECILL-2.1
CECILL-B
CECILL-C
CERN-OHL-1.1
CERN-OHL-1.2
CERN-OHL-P-2.0
CERN-OHL-S-2.0
CERN-OHL-W-2.0
CFITSIO
check-cvs
checkmk
ClArtistic
Clips
CMU-Mach
CMU-Mach-nodoc
CNRI-Jython
CNRI-Python
CNRI-Python-GPL-Compatible
COIL-1.0
Community-Spec-1.0
Condor-1.1
copyleft-next-0.3.0
copyleft-next-0.3.1
Cornell-Lossless-JPEG
CPAL-1.0
CPL-1.0
CPOL-1.02
Cronyx
Crossword
CryptoSwift
CrystalStacker
CUA-OPL-1.0
Cube
curl
cve-tou
D-FSL-1.0
DEC-3-Clause
diffmark
DL-DE-BY-2.0
DL-DE-ZERO-2.0
DOC
DocBook-DTD
DocBook-Schema
DocBook-Stylesheet
DocBook-XML
Dotseqn
DRL-1.0
DRL-1.1
DSDP
dtoa
dvipdfm
ECL-1.0
ECL-2.0
eCos-2.0
EFL-1.0
EFL-2.0
eGenix
Elastic-2.0
Entessa
EPICS
EPL-1.0
EPL-2.0
ErlPL-1.1
ESA-PL-permissive-2.4
ESA-PL-strong-copyleft-2.4
ESA-PL-weak-copyleft-2.4
etalab-2.0
EUDatagrid
EUPL-1.0
EUPL-1.1
EUPL-1.2
Eurosym
Fair
FBM
FDK-AAC
FDK-MPEG-H
Ferguson-Twofish
Frameworx-1.0
FreeBSD-DOC
FreeImage
FSFAP
FSFAP-no-warranty-disclaimer
FSFUL
FSFULLR
FSFULLRSD
FSFULLRWD
FSL-1.1-ALv2
FSL-1.1-MIT
FTL
Furuseth
fwlw
Game-Programming-Gems
GCR-docs
GD
generic-xts
GFDL-1.1
GFDL-1.1-invariants-only
GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only
GFDL-1.1-no-invariants-or-later
GFDL-1.1-only
GFDL-1.1-or-later
GFDL-1.2
GFDL-1.2-invariants-only
GFDL-1.2-invariants-or-later
GFDL-1.2-no-invariants-only
GFDL-1.2-no-invariants-or-later
GFDL-1.2-only
GFDL-1.2-or-later
GFDL-1.3
GFDL-1.3-invariants-only
GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only
GFDL-1.3-no-invariants-or-later
GFDL-1.3-only
GFDL-1.3-or-later
Giftware
GL2PS
Glide
Glulxe
GLWTPL
gnuplot
GPL-1.0
GPL-1.0+
GPL-1.0-only
GPL-1.0-or-later
GPL-2.0
GPL-2.0+
GPL-2.0-only
GPL-2.0-or-later
GPL-2.0-with-autoconf-exception
GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception
GPL-2.0-with-GCC-exception
GPL-3.0
GPL-3.0+
GPL-3.0-only
GPL-3.0-or-later
GPL-3.0-with-autoconf-exception
GPL-3.0-with-GCC-exception
Graphics-Gems
gSOAP-1.3b
gtkbook
Gutmann
HaskellReport
HDF5
hdparm
HIDAPI
Hippocratic-2.1
Hippocratic-3.0-core
HP-1986
HP-1989
HPND
HPND-DEC
HPND-doc
HPND-doc-sell
HPND-export-US
HPND-export-US-acknowledgement
HPND-export-US-modify
HPND-export2-US
HPND-Fenneberg-Livingston
HPND-INRIA-IMAG
HPND-Intel
HPND-Kevlin-Henney
HPND-Markus-Kuhn
HPND-merchantability-variant
HPND-MIT-disclaimer
HPND-Netrek
HPND-Pbmplus
HPND-sell-MIT-disclaimer-xserver
HPND-sell-regexpr
HPND-sell-variant
HPND-sell-variant-critical-systems
HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev
HPND-SMC
HPND-UC
HPND-UC-export-US
HTMLTIDY
hyphen-bulgarian
IBM-pibs
ICU
IEC-Code-Components-EULA
IJG
IJG-short
ImageMagick
iMatix
Imlib2
Info-ZIP
Informatica
Inner-Net-2.0
InnoSetup
Intel
Intel-ACPI
Interbase-1.0
IPA
IPL-1.0
ISC
ISC-Veillard
ISO-permission
Jam
JasPer-2.0
jove
JPL-image
JPNIC
JSON
Kastrup
Kazlib
Knuth-CTAN
LAL-1.2
LAL-1.3
Latex2e
Latex2e-translated-notice
Leptonica
LGPL-2.0
LGPL-2.0+
LGPL-2.0-only
LGPL-2.0-or-later
LGPL-2.1
LGPL-2.1+
LGPL-2.1-only
LGPL-2.1-or-later
LGPL-3.0
LGPL-3.0+
LGPL-3.0-only
LGPL-3.0-or-later
LGPLLR
Libpng
libpng-1.6.35
libpng-2.0
libselinux-1.0
libtiff
libutil-David-Nugent
LiLiQ-P-1.1
LiLiQ-R-1.1
LiLiQ-Rplus-1.1
Linux-man-pages-1-para
Linux-man-pages-copyleft
Linux-man-pages-copyleft-2-para
Linux-man-pages-copyleft-var
Linux-OpenIB
LOOP
LPD-document
LPL-1.0
LPL-1.02
LPPL-1.0
LPPL-1.1
LPPL-1.2
LPPL-1.3a
LPPL-1.3c
lsof
Lucida-Bitmap-Fonts
LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22
Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment
magaz
mailprio
MakeIndex
man2html
Martin-Birgmeier
McPhee-slideshow
metamail
Minpack
MIPS
MirOS
MIT
MIT-0
MIT-advertising
MIT-Click
MIT-CMU
MIT-enna
MIT-feh
MIT-Festival
MIT-Khronos-old
MIT-Modern-Variant
MIT-open-group
MIT-STK
MIT-testregex
MIT-Wu
MITNFA
MMIXware
MMPL-1.0.1
Motosoto
MPEG-SSG
mpi-permissive
mpich2
MPL-1.0
MPL-1.1
MPL-2.0
MPL-2.0-no-copyleft-exception
mplus
MS-LPL
MS-PL
MS-RL
MTLL
MulanPSL-1.0
MulanPSL-2.0
Multics
Mup
MVT-1.1
NAIST-2003
NASA-1.3
Naumen
NBPL-1.0
NCBI-PD
NCGL-UK-2.0
NCL
NCSA
Net-SNMP
NetCDF
Newsletr
NGPL
ngrep
NICTA-1.0
NIST-PD
NIST-PD-fallback
NIST-PD-TNT
NIST-Software
NLOD-1.0
NLOD-2.0
NLPL
Nokia
NOSL
Noweb
NPL-1.0
NPL-1.1
NPOSL-3.0
NRL
NTIA-PD
NTP
NTP-0
Nunit
O-UDA-1.0
OAR
OCCT-PL
OCLC-2.0
ODbL-1.0
ODC-By-1.0
OFFIS
OFL-1.0
OFL-1.0-no-RFN
OFL-1.0-RFN
OFL-1.1
OFL-1.1-no-RFN
OFL-1.1-RFN
OGC-1.0
OGDL-Taiwan-1.0
OGL-Canada-2.0
OGL-UK-1.0
OGL-UK-2.0
OGL-UK-3.0
OGTSL
OLDAP-1.1
OLDAP-1.2
OLDAP-1.3
OLDAP-1.4
OLDAP-2.0
OLDAP-2.0.1
OLDAP-2.1
OLDAP-2.2
OLDAP-2.2.1
OLDAP-2.2.2
OLDAP-2.3
OLDAP-2.4
OLDAP-2.5
OLDAP-2.6
OLDAP-2.7
OLDAP-2.8
OLFL-1.3
OML
OpenMDW-1.0
OpenPBS-2.3
OpenSSL
OpenSSL-standalone
OpenVision
OPL-1.0
OPL-UK-3.0
OPUBL-1.0
OSC-1.0
OSET-PL-2.1
OSL-1.0
OSL-1.1
OSL-2.0
OSL-2.1
OSL-3.0
OSSP
PADL
ParaType-Free-Font-1.3
Parity-6.0.0
Parity-7.0.0
PDDL-1.0
PHP-3.0
PHP-3.01
Pixar
pkgconf
Plexus
pnmstitch
PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0
PostgreSQL
PPL
PSF-2.0
psfrag
psutils
Python-2.0
Python-2.0.1
python-ldap
Qhull
QPL-1.0
QPL-1.0-INRIA-2004
radvd
Rdisc
RHeCos-1.1
RPL-1.1
RPL-1.5
RPSL-1.0
RSA-MD
RSCPL
Ruby
Ruby-pty
SAX-PD
SAX-PD-2.0
Saxpath
SCEA
SchemeReport
Sendmail
Sendmail-8.23
Sendmail-Open-Source-1.1
SGI-B-1.0
SGI-B-1.1
SGI-B-2.0
SGI-OpenGL
SGMLUG-PM
SGP4
SHL-0.5
SHL-0.51
SimPL-2.0
SISSL
SISSL-1.2
SL
Sleepycat
SMAIL-GPL
SMLNJ
SMPPL
SNIA
snprintf
SOFA
softSurfer
Soundex
Spencer-86
Spencer-94
Spencer-99
SPL-1.0
ssh-keyscan
SSH-OpenSSH
SSH-short
SSLeay-standalone
SSPL-1.0
StandardML-NJ
SugarCRM-1.1.3
SUL-1.0
Sun-PPP
Sun-PPP-2000
SunPro
SWL
swrule
Symlinks
TAPR-OHL-1.0
TCL
TCP-wrappers
TekHVC
TermReadKey
TGPPL-1.0
ThirdEye
threeparttable
TMate
TORQUE-1.1
TOSL
TPDL
TPL-1.0
TrustedQSL
TTWL
TTYP0
TU-Berlin-1.0
TU-Berlin-2.0
Ubuntu-font-1.0
UCAR
UCL-1.0
ulem
UMich-Merit
Unicode-3.0
Unicode-DFS-2015
Unicode-DFS-2016
Unicode-TOU
UnixCrypt
Unlicense
Unlicense-libtelnet
Unlicense-libwhirlpool
UnRAR
UPL-1.0
URT-RLE
Vim
Vixie-Cron
VOSTROM
VSL-1.0
W3C
W3C-19980720
W3C-20150513
w3m
Watcom-1.0
Widget-Workshop
WordNet
Wsuipa
WTFNMFPL
WTFPL
wwl
wxWindows
X11
X11-distribute-modifications-variant
X11-no-permit-persons
X11-swapped
Xdebug-1.03
Xerox
Xfig
XFree86-1.1
xinetd
xkeyboard-config-Zinoviev
xlock
Xnet
xpp
XSkat
xzoom
YPL-1.0
YPL-1.1
Zed
Zeeff
Zend-2.0
Zimbra-1.3
Zimbra-1.4
Zlib
zlib-acknowledgement
ZPL-1.1
ZPL-2.0
ZPL-2.1
389-exception
Asterisk-exception
Asterisk-linking-protocols-exception
Autoconf-exception-2.0
Autoconf-exception-3.0
Autoconf-exception-generic
Autoconf-exception-generic-3.0
Autoconf-exception-macro
Bison-exception-1.24
Bison-exception-2.2
Bootloader-exception
CGAL-linking-exception
Classpath-exception-2.0
Classpath-exception-2.0-short
CLISP-exception-2.0
cryptsetup-OpenSSL-exception
Digia-Qt-LGPL-exception-1.1
DigiRule-FOSS-exception
eCos-exception-2.0
erlang-otp-linking-exception
Fawkes-Runtime-exception
FLTK-exception
fmt-exception
Font-exception-2.0
freertos-exception-2.0
GCC-exception-2.0
GCC-exception-2.0-note
GCC-exception-3.1
Gmsh-exception
GNAT-exception
GNOME-examples-exception
GNU-compiler-exception
gnu-javamail-exception
Google-Patent-WebM
GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception
GPL-3.0-linking-exception
GPL-3.0-linking-source-exception
GPL-CC-1.0
GStreamer-exception-2005
GStreamer-exception-2008
harbour-exception
i2p-gpl-java-exception
Independent-modules-exception
KiCad-libraries-exception
kvirc-openssl-exception
LGPL-3.0-linking-exception
libpri-OpenH323-exception
Libtool-exception
Linux-syscall-note
LLGPL
LLVM-exception
LZMA-exception
mif-exception
mxml-exception
Nokia-Qt-exception-1.1
OCaml-LGPL-linking-exception
OCCT-exception-1.0
OpenJDK-assembly-exception-1.0
openvpn-openssl-exception
PCRE2-exception
polyparse-exception
PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception
Qt-GPL-exception-1.0
Qt-LGPL-exception-1.1
Qwt-exception-1.0
romic-exception
RRDtool-FLOSS-exception-2.0
rsync-linking-exception
SANE-exception
SHL-2.0
SHL-2.1
Simple-Library-Usage-exception
Spelling-Provider-LGPL-exception
sqlitestudio-OpenSSL-exception
stunnel-exception
SWI-exception
Swift-exception
Texinfo-exception
u-boot-exception-2.0
UBDL-exception
Universal-FOSS-exception-1.0
vsftpd-openssl-exception
WxWindows-exception-3.1
x11vnc-openssl-exception
`;

;// CONCATENATED MODULE: ./build/render/cyclonedx/license.js


/** Longer texts are no expressions that anybody wrote, and the parser recurses. */
const MAX_EXPRESSION = 2000;
/**
 * Reads declared licences: an SPDX id (its spelling mended), a valid SPDX expression, or else a name.
 * Every text is judged once.
 */
function createLicenseReader() {
    const known = new Map();
    return (text) => {
        const choice = known.get(text) ?? readLicense(text);
        known.set(text, choice);
        return choice;
    };
}
function readLicense(text) {
    const id = spdxIdOf(text);
    if (id !== undefined)
        return { kind: 'id', text: id };
    return { kind: isExpression(text) ? 'expression' : 'name', text };
}
/** The id a text names, in the list's own spelling. */
function spdxIdOf(text) {
    if (/[^A-Za-z0-9.+-]/.test(text))
        return undefined;
    if (SPDX_IDS.includes(`\n${text}\n`))
        return text;
    // The ids are ASCII: lower case keeps every place.
    const at = SPDX_IDS.toLowerCase().indexOf(`\n${text.toLowerCase()}\n`);
    return at === -1 ? undefined : SPDX_IDS.slice(at + 1, at + 1 + text.length);
}
function isExpression(text) {
    if (text.length > MAX_EXPRESSION)
        return false;
    try {
        spdx_expression_parse_default()(text);
        return true;
    }
    catch {
        // The parser's only way to say no.
        return false;
    }
}

// EXTERNAL MODULE: ./build/render/cyclonedx/patches.js
var cyclonedx_patches = __webpack_require__(89716);
// EXTERNAL MODULE: ./build/render/cyclonedx/people.js
var people = __webpack_require__(80935);
// EXTERNAL MODULE: ./build/render/cyclonedx/properties.js
var properties = __webpack_require__(62765);
// EXTERNAL MODULE: ./build/render/cyclonedx/references.js
var references = __webpack_require__(15258);
;// CONCATENATED MODULE: ./build/render/cyclonedx/sheet.js










/** Joins what lockfiles, manifests and licences say into what the BOM says. */
function makeSheet(graphs, options) {
    const { items, entryOf, ...head } = openSheet(graphs, options);
    return { ...head, components: items.map(entryOf) };
}
/** As makeSheet, with components yet to be made. */
function openSheet(graphs, options) {
    const { context } = options;
    const slug = context.repository?.slug;
    const inventory = buildInventory(graphs, {
        licenses: options.licenses,
        manifests: options.manifests,
        omitted: options.omitted,
        fallbackName: slug?.slice(slug.lastIndexOf('/') + 1),
    });
    const readLicense = createLicenseReader();
    const root = rootEntry(inventory.root, context, readLicense);
    return {
        timestamp: context.sourceDate === undefined ? undefined : new Date(context.sourceDate),
        tool: context.tool,
        authors: (0,people/* contactsOf */.RS)(options.authors ?? []),
        properties: metadataProperties(graphs, options),
        root,
        items: inventory.items,
        entryOf: (item) => item.kind === 'package'
            ? packageEntry(item, readLicense, options.patches)
            : projectEntry(item, enums.ComponentType.Library, readLicense),
        compositions: compositionsOf([root, ...inventory.items]),
    };
}
function compositionsOf(entries) {
    const refs = { complete: [], incomplete: [], unknown: [] };
    for (const { completeness, ref } of entries)
        refs[completeness].push(ref);
    return ['complete', 'incomplete', 'unknown']
        .map((aggregate) => ({ aggregate, refs: refs[aggregate] }))
        .filter((entry) => entry.refs.length > 0);
}
/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(graphs, { context: { commit }, omitted }) {
    const ordered = [...graphs].sort((a, b) => (0,compare_text/* compareText */.n)(a.lockfile.path, b.lockfile.path));
    return [
        { name: 'cdx:reproducible', value: 'true' },
        ...(commit === undefined ? [] : [{ name: 'sealgate:commit', value: commit }]),
        ...ordered.flatMap(({ lockfile, problems }) => [
            { name: 'sealgate:lockfile', value: `${lockfile.path} sha256:${lockfile.sha256}` },
            ...problems.map(({ place, message }) => ({
                name: 'sealgate:lockfile:problem',
                value: `${lockfile.path}${place === undefined || place === '' ? '' : ` at ${place}`}: ${message}`,
            })),
        ]),
        ...(omitted?.scopes ?? []).map((value) => ({ name: 'sealgate:omitted', value })),
    ];
}
/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES = {
    runtime: enums.ComponentScope.Required,
    optional: enums.ComponentScope.Optional,
    development: enums.ComponentScope.Excluded,
};
/** The root tells its repository at the commit that was read: by its own package.json, else by the clone. */
function rootEntry(item, { repository, commit }, readLicense) {
    const entry = projectEntry(item, enums.ComponentType.Application, readLicense);
    const own = entry.references.find(({ type }) => type === enums.ExternalReferenceType.VCS)?.url;
    const address = own ?? (repository?.url === undefined ? undefined : (0,details/* publicRepository */.kZ)(repository.url));
    if (address === undefined)
        return entry;
    const url = (0,references/* publicUrl */.x6)(commit === undefined ? address : `${address.replace(/#.*$/s, '')}#${commit}`);
    const others = entry.references.filter(({ type }) => type !== enums.ExternalReferenceType.VCS);
    return { ...entry, references: [{ type: enums.ExternalReferenceType.VCS, url, hashes: [] }, ...others] };
}
function projectEntry(item, type, readLicense) {
    const { details } = item;
    return {
        type,
        ref: item.ref,
        group: groupOf(item.name),
        name: baseNameOf(item.name),
        version: item.version,
        description: details.description,
        purl: item.purl,
        scope: undefined,
        hashes: [],
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: (0,references/* detailReferences */.YC)(details),
        properties: (0,properties/* projectProperties */.Hq)(item),
        dependsOn: item.dependsOn,
        completeness: item.completeness,
        packages: [],
        ...(details.authors === undefined ? {} : { authors: details.authors }),
    };
}
function packageEntry(item, readLicense, known) {
    const { packages, name, version } = item;
    const patches = (0,cyclonedx_patches/* patchesOf */.Up)(packages, known);
    const first = packages[0];
    const node = packages.length === 1 ? first : (0,properties/* uniteNodes */.ZP)(packages);
    // One archive a platform: each hash stands with its address, and none is the package's.
    const isOne = first.source.kind !== 'tarball' || first.source.archives === undefined;
    const hashes = isOne ? (0,hash/* hashesOf */.m)(node.integrity) : [];
    return {
        type: enums.ComponentType.Library,
        ref: item.ref,
        group: groupOf(name),
        name: baseNameOf(name),
        version: version === '' ? undefined : version,
        description: undefined,
        purl: withChecksums(item.purl, packages, hashes),
        scope: SCOPES[item.scope],
        hashes,
        license: item.license === undefined ? undefined : readLicense(item.license.license),
        references: (0,references/* referencesOf */.CL)(packages, hashes),
        properties: (0,properties/* packageProperties */.Ac)(item, node, patches),
        dependsOn: item.dependsOn,
        completeness: item.completeness,
        packages,
        ...(patches.length === 0 ? {} : { patches }),
    };
}
/**
 * A tarball from elsewhere is known by its bytes alone, so its package URL says which; a package of a registry keeps
 * the plain URL, which is what advisories match.
 *
 * @see Package URL specification, qualifier `checksum`: `algorithm:hex`, several with a comma between
 */
function withChecksums(purl, packages, hashes) {
    const mark = purl.indexOf('?');
    if (hashes.length === 0 || mark === -1 || packages[0]?.source.kind !== 'tarball')
        return purl;
    const sums = hashes.map(({ alg, content }) => `${alg.replace('-', '').toLowerCase()}:${content}`);
    // Qualifiers are sorted, and `download_url` is the other one.
    return `${purl.slice(0, mark)}?checksum=${sums.join('%2C')}&${purl.slice(mark + 1)}`;
}
/** `@scope` of `@scope/name`. */
function groupOf(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash === -1 ? undefined : name.slice(0, slash);
}
function baseNameOf(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}


/***/ }),

/***/ 67567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ element),
/* harmony export */   Z: () => (/* binding */ elementsOf)
/* harmony export */ });
function element(name, children) {
    return { type: 'element', name, children };
}
/** The elements inside of one, text and comments left out. */
function elementsOf({ children }) {
    if (typeof children !== 'object')
        return [];
    return [...children].filter((child) => child.type === 'element');
}


/***/ }),

/***/ 93326:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ (function (module) {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ })

};
;