"use strict";
exports.id = 5011;
exports.ids = [5011];
exports.modules = {

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
        const stored = (0,stores/* findInStores */.H)((0,store_folders/* storeFolders */.R)(base, env), noteUnfetched);
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