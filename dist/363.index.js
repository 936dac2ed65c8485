"use strict";
exports.id = 363;
exports.ids = [363,4883];
exports.modules = {

/***/ 88671:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findInstalled),
/* harmony export */   findFolders: () => (/* binding */ findFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43679);
/* harmony import */ var _small_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37342);




/** A tree with more package folders than this is not walked to its end. */
const MAX_FOLDERS = 200_000;
/**
 * Looks packages up where their package manager installs them, beside the lockfile: npm's places, the virtual
 * stores of pnpm, Bun and Yarn's pnpm linker, the top folder and those of the workspaces, and last, for
 * lockfiles that name no places, wherever a walk through `node_modules` finds the name.
 *
 * @param root absolute, resolved path of the repository; nothing outside of it is read.
 */
function findInstalled(root, graph) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(graph.lockfile.path));
    // Asked of the file system once: most checkouts of a lockfile have nothing installed.
    const trees = graph.importers
        .map((importer) => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(importer.path, 'node_modules'))
        .filter((tree) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, tree)));
    if (trees.length === 0)
        return () => undefined;
    let stores;
    let walked;
    let named;
    // A lockfile that states no version (Bun's, of packages from git and archives) leaves it to the package.json.
    const wantedOf = (node, places) => {
        if (node.version !== '')
            return node;
        named ??= countNames(graph);
        const sure = places.length > 0 || named.get(node.name) === 1;
        return sure ? { name: node.name, version: undefined } : node;
    };
    return (node) => {
        const places = node.places.filter((place) => /(?:^|\/)node_modules\//.test(place));
        stores ??= virtualStores(base);
        const stored = stores.get(storeKey(node.name, node.version)) ?? [];
        const likely = [
            ...places,
            ...stored.map((entry) => entry.replace('\0', node.name)),
            `node_modules/${node.name}`,
        ];
        const wanted = wantedOf(node, places);
        const found = firstOf(likely, wanted, base, root);
        if (found !== undefined || places.length > 0)
            return found;
        walked ??= walkNodeModules(base, trees);
        return firstOf(walked.get(node.name) ?? [], wanted, base, root);
    };
}
/**
 * Where the packages of lockfiles that name no places are installed: every folder of that name whose package.json says
 * name and version. One that says a version that the lockfile does not have stands for all of its versions, because
 * something in it was changed.
 *
 * @param root absolute, resolved path of the repository.
 * @returns folders relative to the lockfile's.
 */
function findFolders(root) {
    const finders = new Map();
    return (graph, node) => {
        const find = finders.get(graph) ?? foldersOfGraph(root, graph);
        finders.set(graph, find);
        return find(node);
    };
}
function foldersOfGraph(root, graph) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(graph.lockfile.path));
    const trees = graph.importers
        .map((importer) => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(importer.path, 'node_modules'))
        .filter((tree) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, tree)));
    if (trees.length === 0)
        return () => [];
    const stores = virtualStores(base);
    const walked = walkNodeModules(base, trees);
    const versions = new Map();
    for (const { name, version } of graph.packages)
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    return ({ name, version }) => {
        const stored = (stores.get(storeKey(name, version)) ?? []).map((entry) => entry.replace('\0', name));
        return [...new Set([...stored, ...(walked.get(name) ?? [])])].filter((folder) => {
            const said = manifestIn(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, folder), root);
            if (said === undefined || said.name !== name)
                return false;
            return said.version === version || !versions.get(name)?.has(String(said.version));
        });
    };
}
function manifestIn(folder, root) {
    const real = (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .visiblePath */ .ex)(folder);
    if (real === undefined || !(0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, real))
        return undefined;
    return (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)((0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(real, 'package.json')));
}
function countNames({ packages }) {
    const counts = new Map();
    for (const { name } of packages)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
function firstOf(folders, wanted, base, within) {
    for (const folder of new Set(folders)) {
        const found = (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageFolder */ .r)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, folder), wanted, { within, from: 'installed' });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function storeKey(name, version) {
    return `${name.replaceAll('/', '+')}@${version}`;
}
/**
 * Folders of virtual stores by `name@version` (`/` as `+`), `\0` standing for the package's name: pnpm and Bun
 * keep `<key><peers>/node_modules/<name>`, Yarn `<name>-npm-<version>-<hash>/package`.
 */
function virtualStores(base) {
    const folders = new Map();
    const add = (key, folder) => {
        const known = folders.get(key);
        if (known === undefined)
            folders.set(key, [folder]);
        else
            known.push(folder);
    };
    for (const store of ['.pnpm', '.bun']) {
        for (const entry of (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'node_modules', store))) {
            const at = entry.indexOf('@', 1);
            if (at === -1)
                continue;
            // Peers follow after an underscore (pnpm before 9: a bracket), Bun's after a plus sign.
            const end = entry.slice(at).search(store === '.bun' ? /\+[0-9a-f]{8,}$/ : /[_(]/);
            add(end === -1 ? entry : entry.slice(0, at + end), `node_modules/${store}/${entry}/node_modules/\0`);
        }
    }
    for (const entry of (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'node_modules/.store'))) {
        const locator = /^(.*)-[0-9a-f]{10}$/.exec(entry)?.[1] ?? '';
        const marker = /-(?:npm|virtual)-/.exec(locator);
        const name = locator.slice(0, marker?.index ?? 0);
        const version = locator.slice(name.length + (marker?.[0].length ?? 0));
        if (name !== '' && version !== '')
            add(`${name.replace(/^(@[^-]+)-/, '$1+')}@${version}`, `node_modules/.store/${entry}/package`);
    }
    return folders;
}
/** Every package folder of `node_modules` trees, by package name. Links are not followed: what they lead to is found where it stands. */
function walkNodeModules(base, trees) {
    const folders = new Map();
    const open = [...trees];
    let seen = 0;
    for (let at = open.pop(); at !== undefined && seen < MAX_FOLDERS; at = open.pop()) {
        for (const entry of (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolders */ .uT)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, at))) {
            if (entry.startsWith('.'))
                continue;
            const scoped = entry.startsWith('@');
            const names = scoped
                ? (0,_small_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolders */ .uT)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, at, entry)).map((name) => `${entry}/${name}`)
                : [entry];
            for (const name of names) {
                seen += 1;
                const known = folders.get(name);
                if (known === undefined)
                    folders.set(name, [`${at}/${name}`]);
                else
                    known.push(`${at}/${name}`);
                open.push(`${at}/${name}/node_modules`);
            }
        }
    }
    return folders;
}


/***/ }),

/***/ 7272:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectLicenses: () => (/* binding */ collectLicenses),
/* harmony export */   o: () => (/* binding */ licenseInLockfile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_license_field_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51075);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82305);
/* harmony import */ var _model_pattern_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81134);
/* harmony import */ var _model_registry_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23248);
/* harmony import */ var _installed_node_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88671);
/* harmony import */ var _installed_store_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14294);
/* harmony import */ var _installed_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77755);










/**
 * What each package says its licence is: the lockfile, else the installed package of the same name and
 * version, else the registry's manifest, else the package in a store of this machine. Of the repository's files
 * nothing outside of `dir` is read, whatever links point there.
 *
 * Files are read synchronously: thousands of small reads take a fraction of what the thread pool needs for them.
 *
 * @param dir absolute path of the repository.
 * @returns by package id; a package of which nothing could be read has no entry, one that declares nothing an empty text.
 */
async function collectLicenses(dir, graphs, question = {}) {
    const facts = Object.create(null);
    const root = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir);
    const describe = await describer(question);
    const named = (0,_model_pattern_index_js__WEBPACK_IMPORTED_MODULE_3__/* .patternIndex */ .z)(question.named ?? []);
    for (const graph of graphs) {
        const installed = root === undefined ? undefined : (0,_installed_node_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .findInstalled */ .c)(root, graph);
        const stored = storeFinder(dir, graph, question.env);
        for (const node of graph.packages) {
            if (facts[node.id] !== undefined || node.source.kind === 'link')
                continue;
            const told = [licenseInLockfile(node), fromRegistry(node, question.registry)];
            const known = told.find((fact) => fact !== undefined);
            const files = named({ name: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .labelOf */ .Wy)(node), purl: node.purl }).flatMap(({ file }) => file ?? []);
            const wanted = known === undefined || question.texts === 'all' || files.length > 0 || describe.isOpen(known.license);
            const here = wanted
                ? (installed?.(node) ?? (known === undefined ? await stored?.(node) : undefined))
                : undefined;
            const [locked, registered] = told;
            const said = [locked, here === undefined ? undefined : manifestFact(here), registered].filter((fact) => fact !== undefined);
            const fact = await describe.join(said, here, files);
            if (fact !== undefined)
                facts[node.id] = fact;
        }
    }
    return facts;
}
/** The licence that a lockfile names. */
function licenseInLockfile(node) {
    return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}
function manifestFact({ manifest, from }) {
    return { license: (0,_model_license_field_js__WEBPACK_IMPORTED_MODULE_8__/* .licenseField */ .i)(manifest), from };
}
function fromRegistry(node, registry) {
    const manifest = registry === undefined ? undefined : (0,_model_registry_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .packageFactsOf */ .B)(registry, node)?.manifest;
    if (manifest?.state !== 'had')
        return undefined;
    return { license: manifest.value.license ?? '', from: 'registry' };
}
function storeFinder(dir, graph, env) {
    if (env === undefined)
        return undefined;
    const find = (0,_installed_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .findInStores */ .H)((0,_installed_store_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFolders */ .R)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(graph.lockfile.path)), env));
    return async (node) => {
        try {
            return await find(node);
        }
        catch (error) {
            // An archive that is none, as Git LFS leaves one that it did not fetch: as good as not there. Where nobody else
            // knows the licence, that is a finding.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De && error.code === 'INPUT_INVALID')
                return undefined;
            throw error;
        }
    };
}
/** Loads what reads expressions only where somebody asked for texts, and what reads texts where there is one. */
async function describer({ texts }) {
    const pick = (said) => said.find(({ license }) => license !== '') ?? said[0];
    if (texts === undefined)
        return { isOpen: () => false, join: async (said) => pick(said) };
    const spdxOf = await spellingReader();
    let readTexts;
    return {
        isOpen: (license) => spdxOf(license) === undefined,
        async join(said, here, files) {
            const first = pick(said);
            if (first === undefined)
                return undefined;
            const known = spdxOf(first.license) ?? first.license;
            const others = said.filter(({ license }) => license !== '' && (spdxOf(license) ?? license) !== known);
            const fact = others.length === 0 ? first : { ...first, others };
            const isOpen = spdxOf(first.license) === undefined || files.length > 0;
            if (here === undefined || (texts === 'open' && !isOpen))
                return fact;
            readTexts ??= (await Promise.all(/* import() */[__webpack_require__.e(3556), __webpack_require__.e(5780)]).then(__webpack_require__.bind(__webpack_require__, 65780))).createTextReader();
            return { ...fact, texts: readTexts(here, files) };
        },
    };
}
/** The SPDX expression of a declared text with sorted operands, each text read once; `undefined` where it is none. */
async function spellingReader() {
    const [{ readLicense }, { expressionKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2717), __webpack_require__.e(7150), __webpack_require__.e(6339)]).then(__webpack_require__.bind(__webpack_require__, 26339)),
        __webpack_require__.e(/* import() */ 2717).then(__webpack_require__.bind(__webpack_require__, 82717)),
    ]);
    const known = new Map();
    return (license) => {
        if (!known.has(license)) {
            const read = readLicense(license);
            known.set(license, read.state === 'read' ? expressionKey(read.node) : undefined);
        }
        return known.get(license);
    };
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

/***/ 4656:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRich: () => (/* binding */ renderRich)
/* harmony export */ });
/* harmony import */ var _collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45011);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64983);
/* harmony import */ var _sbom_licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28514);




/** Every BOM but the usual one: other versions and formats, with details or vulnerabilities, or SPDX. */
async function renderRich(graphs, options, request) {
    const { form } = request;
    const known = form.details ? await describe(graphs, request) : undefined;
    const full = known === undefined ? options : { ...options, ...known };
    if (form.spdx) {
        const { renderSpdx } = await __webpack_require__.e(/* import() */ 8969).then(__webpack_require__.bind(__webpack_require__, 68969));
        return renderSpdx(graphs, full);
    }
    const judged = form.vulnerabilities
        ? {
            decisions: await judgeReports(graphs, request),
            scoreOf: (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(1710)]).then(__webpack_require__.bind(__webpack_require__, 11710))).scoreOf,
        }
        : {};
    const { renderWithModels } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(4278)]).then(__webpack_require__.bind(__webpack_require__, 94278));
    return renderWithModels(graphs, { ...full, spec: form.spec, format: form.format, ...judged });
}
async function describe(graphs, { dir, form, values, world }) {
    const { env, log } = world;
    const known = await (0,_collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__.collectDescriptions)(graphs, { dir, env, log, licenseTexts: form.licenseTexts });
    const { licenses } = known;
    const cacheDir = typeof values.cache === 'string' ? values.cache : undefined;
    const { describeFromCache } = await Promise.all(/* import() */[__webpack_require__.e(8226), __webpack_require__.e(6449)]).then(__webpack_require__.bind(__webpack_require__, 66857));
    await describeFromCache(known, graphs, { dir, env, cacheDir });
    if (values.online === true)
        await describeFromRegistry(known, graphs, { dir, values, world });
    const open = (0,_sbom_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .countOpenLicenses */ .S)(graphs, licenses);
    if (open > 0) {
        log.warn(`The licence of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(open, 'package')} is not known here${values.online === true ? '' : '; install them, or ask the registry with --online'}.`);
    }
    return known;
}
async function describeFromRegistry(known, graphs, { dir, values, world }) {
    const { describeByManifest, undescribed } = await Promise.all(/* import() */[__webpack_require__.e(8226), __webpack_require__.e(6449)]).then(__webpack_require__.bind(__webpack_require__, 66857));
    const open = graphs.map((graph) => ({ ...graph, packages: undescribed(known, graph) }));
    if (open.every(({ packages }) => packages.length === 0))
        return;
    const { collectRegistryFacts } = await Promise.all(/* import() */[__webpack_require__.e(8226), __webpack_require__.e(3444), __webpack_require__.e(2945)]).then(__webpack_require__.bind(__webpack_require__, 53444));
    const { env, log, now } = world;
    const { facts } = await collectRegistryFacts(open, {
        dir,
        env,
        log,
        now,
        details: true,
        ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
        ...(typeof values.cache === 'string' ? { cacheDir: values.cache } : {}),
    });
    for (const node of open.flatMap(({ packages }) => packages)) {
        const manifest = facts.packages[node.purl]?.manifest;
        if (manifest?.state === 'unreachable') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `The registry could not be asked: ${manifest.reason}`, {
                hint: 'Try again, or leave --online out.',
            });
        }
        if (manifest?.state === 'had')
            describeByManifest(known, node, manifest.value);
    }
}
/** What the policy says to what the reports found, by the same check and decision as `gate`. */
async function judgeReports(graphs, { dir, values, world }) {
    const { judgeVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(5400), __webpack_require__.e(4050), __webpack_require__.e(49), __webpack_require__.e(4024), __webpack_require__.e(1512), __webpack_require__.e(7314), __webpack_require__.e(5284), __webpack_require__.e(1433), __webpack_require__.e(6625), __webpack_require__.e(8823), __webpack_require__.e(8972), __webpack_require__.e(6554), __webpack_require__.e(6216)]).then(__webpack_require__.bind(__webpack_require__, 21178));
    return judgeVulnerabilities(graphs, { dir, values, world });
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




/** npm's cache on this machine: from the environment, else where npm has it by default. */
function npmCacheFolder(env, platform = process.platform) {
    const given = env.npm_config_cache ?? env.NPM_CONFIG_CACHE;
    if (given !== undefined && given !== '')
        return given;
    if (platform === 'win32' && env.LOCALAPPDATA)
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.LOCALAPPDATA, 'npm-cache');
    const home = env.HOME ?? env.USERPROFILE;
    return home === undefined || home === '' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npm');
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

/***/ 51075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ licenseField)
/* harmony export */ });
/**
 * The licence that a package manifest (package.json) declares, as one text: the `license` string, or the older
 * `license: {type}` and `licenses: [{type}]` (or only `{url}`), whose entries are alternatives.
 *
 * @param manifest parsed JSON from outside.
 * @returns empty where it declares none, or nothing that is text.
 */
function licenseField(manifest) {
    if (typeof manifest !== 'object' || manifest === null)
        return '';
    const { license, licenses } = manifest;
    const texts = [license, licenses].map(licenseText);
    return texts.find((text) => text !== '') ?? '';
}
/** One licence or a list of them; a list in a list is nobody's way of saying it, and could be nested without end. */
function licenseText(value) {
    if (!Array.isArray(value))
        return entryText(value);
    const parts = [...new Set(value.slice(0, 20).map(entryText))].filter((part) => part !== '');
    return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? '');
}
function entryText(value) {
    if (typeof value === 'string')
        return value.trim();
    if (typeof value !== 'object' || value === null)
        return '';
    // Old packages name a licence by its address alone.
    const { type, name, url } = value;
    for (const part of [type, name, url]) {
        const text = typeof part === 'string' ? part.trim() : '';
        if (text !== '')
            return text;
    }
    return '';
}


/***/ }),

/***/ 74994:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ compilePattern),
  Ky: () => (/* binding */ demandPattern),
  Tt: () => (/* binding */ demandProblem),
  tx: () => (/* binding */ matchSegment),
  hd: () => (/* binding */ packagePattern),
  AL: () => (/* binding */ patternProblem),
  kB: () => (/* binding */ prepareSubject)
});

// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(74900);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(5059);
;// CONCATENATED MODULE: ./build/model/purl-types.js

/** The types that the purl specification registers or lists as candidates, and those that scanners write beside them. */
const PURL_TYPES = [
    ...['alpm', 'android', 'apache', 'apk', 'apple', 'atom', 'bazel', 'bitbucket', 'bitnami', 'bower'],
    ...['brew', 'buildroot', 'cargo', 'carthage', 'chef', 'chocolatey', 'clojars', 'cocoapods'],
    ...['composer', 'conan', 'conda', 'coreos', 'cpan', 'cran', 'crystal', 'ctan', 'dart', 'deb'],
    ...['docker', 'dotnet', 'drupal', 'dtype', 'dub', 'ebuild', 'eclipse', 'elm', 'gem', 'generic'],
    ...['gitea', 'github', 'gitlab', 'golang', 'gradle', 'guix', 'hackage', 'haxe', 'helm', 'hex'],
    ...['homebrew', 'huggingface', 'jenkins', 'julia', 'k8s', 'kb', 'linux-kernel', 'lua', 'luarocks'],
    ...['maven', 'melpa', 'meteor', 'mlflow', 'nim', 'nix', 'npm', 'nuget', 'oci', 'opam', 'openwrt'],
    ...['osgi', 'otp', 'p2', 'pear', 'pecl', 'perl6', 'platformio', 'portage', 'pub', 'puppet', 'pypi'],
    ...['qpkg', 'rpm', 'sourceforge', 'sublime', 'swid', 'swift', 'terraform', 'vagrant', 'vim'],
    ...['vscode-extension', 'wordpress', 'wordpress-plugin', 'yocto'],
];
/**
 * The purl type that was meant, where one is given that nobody writes and that is nearly one that somebody does:
 * `npn` is `npm`. Types that are like none are somebody's own.
 */
function meantPurlType(type) {
    return PURL_TYPES.includes(type) ? undefined : (0,nearest/* nearest */.p)(type, PURL_TYPES);
}

;// CONCATENATED MODULE: ./build/model/package-pattern.js


function prepareSubject({ name, purl }) {
    const parsed = purl === undefined ? undefined : (0,model_purl/* parsePurl */.$l)(purl);
    if (parsed === undefined)
        return { whole: name, parts: splitVersion(name) };
    return { whole: name, parts: parsed, type: parsed.type };
}
/**
 * Prepares a pattern for packages and other subjects.
 *
 * - `pkg:npm/@scope/name@1.2.3`: a purl; without `@version` any version; qualifiers and subpath are ignored.
 * - `name@1.2.3`, `name`, `@scope/name`: an npm-style name, any ecosystem; without version any version.
 * - `*` stands for any characters but `/` (and, in a name, `@`).
 */
function compilePattern(pattern) {
    const isPurl = pattern.startsWith('pkg:');
    const wanted = isPurl ? (0,model_purl/* parsePurl */.$l)(pattern) : splitVersion(pattern);
    if (wanted === undefined)
        return { matches: () => false };
    const type = isPurl ? (0,model_purl/* parsePurl */.$l)(pattern)?.type : undefined;
    const { name, version } = wanted;
    const matches = (subject) => {
        if (isPurl && subject.type !== type)
            return false;
        if (matchSegment(name, subject.parts.name) &&
            (version === '' || matchSegment(version, subject.parts.version)))
            return true;
        // Paths and image references may hold an @ that is no version.
        return subject.type === undefined && !isPurl && matchSegment(pattern, subject.whole);
    };
    return name.includes('*') ? { matches } : { literal: name, matches };
}
/** Whether a pattern matches a subject; see compilePattern. */
function packagePattern(pattern) {
    const { matches } = compilePattern(pattern);
    return (subject) => matches(prepareSubject(subject));
}
/**
 * Prepares a pattern of a setting that asks for more of what it matches, such as `provenance.require`. As compilePattern
 * has it, but a name of stars alone (`*`, `pkg:npm/*`) is every name, with and without a scope.
 *
 * @returns `everything` where the pattern names nothing in particular.
 */
function demandPattern(pattern) {
    const purl = (0,model_purl/* parsePurl */.$l)(pattern);
    const { name, version } = purl ?? splitVersion(pattern);
    if (!/^\*+$/.test(name)) {
        const everything = !/[^*@/]/.test(name);
        return { everything, matches: packagePattern(pattern) };
    }
    const matches = (subject) => {
        const { type, parts } = prepareSubject(subject);
        return ((purl === undefined || purl.type === type) && (version === '' || matchSegment(version, parts.version)));
    };
    return { everything: true, matches };
}
/** Why a pattern of such a setting is refused, or `undefined`: one that fits no name asks for nothing. */
function demandProblem(pattern) {
    const parsed = parsePattern(pattern);
    if (typeof parsed === 'string')
        return parsed;
    const { name } = parsed;
    if (name.includes('?'))
        return `'${pattern}' fits no package: ? is no wildcard here, * is`;
    if (/^@[^/]*$/.test(name))
        return `'${pattern}' fits no package: its packages are '${name}/*'`;
    return undefined;
}
/** Hosts and shelves: parts of names that say where packages come from, and nothing of which. */
const PLACES = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'library']);
/** Package URL types whose namespace is the distribution: all packages of an image have the same. */
const SYSTEM_TYPES = new Set(['deb', 'rpm', 'apk', 'alpm']);
/** Letters and digits, and what joins them, of at least this length narrow a name down. */
const MIN_RUN = 3;
/**
 * Why a pattern is refused, or `undefined`. One that names nothing in particular would waive a rule for (nearly)
 * everything: `*`, `@*\/*`, `pkg:npm/*`, but also `*e*`, `?*`, `pkg:deb/debian/*` and `pkg:maven/com.*\/*`. With a
 * wildcard, a whole part between slashes or three characters in a row have to be given.
 */
function patternProblem(pattern) {
    const parsed = parsePattern(pattern);
    if (typeof parsed === 'string')
        return parsed;
    const { name, purl } = parsed;
    if (!/[^*@/.?]/.test(name))
        return `'${pattern}' would match everything: name at least a part of the package`;
    if (!name.includes('*'))
        return undefined;
    const parts = name.split('/');
    const said = purl !== undefined && parts.length > 1 && SYSTEM_TYPES.has(purl.type) ? parts.slice(1) : parts;
    if (said.some(namesSomething))
        return undefined;
    return `'${pattern}' would match too much: beside wildcards, give a whole part of the name (a scope, a folder) or ${MIN_RUN} of its characters in a row`;
}
/** The name in a pattern, and its purl where it is one; or what is wrong with that. */
function parsePattern(pattern) {
    if (!pattern.startsWith('pkg:'))
        return { name: splitVersion(pattern).name };
    const purl = (0,model_purl/* parsePurl */.$l)(pattern);
    if (purl === undefined || !isDecodable(pattern))
        return `'${pattern}' is not a package URL (pkg:npm/name@version)`;
    const meant = meantPurlType(purl.type);
    return meant === undefined
        ? { name: purl.name, purl }
        : `'${pattern}' has the type '${purl.type}', which no package has: did you mean pkg:${meant}/?`;
}
/** Whether a part of a name (between slashes) fits few names alone. */
function namesSomething(part) {
    if (PLACES.has(part))
        return false;
    if (!part.includes('*'))
        return /[\p{L}\p{N}]/u.test(part);
    // Namespaces of Maven and others begin with a domain turned around.
    const own = part.replace(/^(?:com|org|net|io|dev)\./, '');
    return own
        .split('*')
        .some((run) => /[\p{L}\p{N}]/u.test(run) && run.replace(/[@?]/g, '').length >= MIN_RUN);
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch (error) {
        if (error instanceof URIError)
            return false;
        throw error;
    }
}
function splitVersion(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? { name: text, version: '' } : { name: text.slice(0, at), version: text.slice(at + 1) };
}
/** Glob with `*` only, which matches no `/`. Linear in text × stars: remembers the last star alone. */
function matchSegment(pattern, text) {
    if (!pattern.includes('*'))
        return pattern === text;
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p;
            mark = t;
            p += 1;
        }
        else if (p < pattern.length && pattern[p] === text[t]) {
            p += 1;
            t += 1;
        }
        else if (star !== -1 && text[mark] !== '/') {
            mark += 1;
            t = mark;
            p = star + 1;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}


/***/ }),

/***/ 82305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel)
/* harmony export */ });
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`; of a folder that states no version the name alone. */
function labelOf(node) {
    return node.version === '' ? node.name : `${node.name}@${node.version}`;
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 81134:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ patternIndex)
/* harmony export */ });
/* harmony import */ var _package_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74994);

/** Finds the entries whose pattern matches a package, in their order; most are found by name, without a comparison. */
function patternIndex(entries) {
    const byName = new Map();
    const wild = [];
    for (const [at, entry] of entries.entries()) {
        const compiled = { at, entry, pattern: (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(entry.package) };
        const { literal } = compiled.pattern;
        if (literal === undefined)
            wild.push(compiled);
        else
            byName.set(literal, [...(byName.get(literal) ?? []), compiled]);
    }
    if (entries.length === 0)
        return () => [];
    return (subject) => {
        const prepared = (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(subject);
        return [...(byName.get(prepared.parts.name) ?? []), ...wild]
            .filter(({ pattern }) => pattern.matches(prepared))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry);
    };
}


/***/ }),

/***/ 23248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ packageFactsOf)
/* harmony export */ });
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ })

};
;