export const id = 8694;
export const ids = [8694];
export const modules = {

/***/ 43751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* unused harmony export parseManifest */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60198);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58426);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5450);






/** No package.json that people write comes near it. */
const CAP = 4 * 1024 * 1024;
/**
 * Reads the package.json of the repository and of every project the lockfiles name. Paths come from lockfiles,
 * so only files inside `dir`, symbolic links resolved, are opened.
 */
async function readManifests(dir, graphs) {
    const places = new Set(['.']);
    for (const { lockfile, importers } of graphs) {
        for (const importer of importers)
            places.add((0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .u)((0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parentPath */ .y)(lockfile.path), importer.path));
    }
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir);
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
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => undefined);
        if (real === undefined)
            return { place };
        if (!isInside(root, real))
            return { place, problem: `${name} is outside the directory and was not read` };
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(real, CAP);
        return bytes === undefined ? { place } : { place, manifest: parseManifest(bytes, name) };
    }
    catch (error) {
        return { place, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file);
    return relative !== '' && relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
}
/** @throws SealgateError INPUT_INVALID */
function parseManifest(bytes, name) {
    const invalid = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${name} ${what}`, { location: { file: name }, cause });
    let parsed;
    try {
        parsed = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes, name));
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De ? error : invalid(`is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
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
        ...(text('description') === undefined ? {} : { description: text('description') }),
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

/***/ 12505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withSerial),
/* harmony export */   z: () => (/* binding */ NO_SERIAL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Stands in a BOM while its digest is taken; comes before anything from outside. */
const NO_SERIAL = 'urn:uuid:00000000-0000-0000-0000-000000000000';
/**
 * Gives a finished BOM its serial number, made of its content.
 *
 * @param text holds NO_SERIAL; its first place is replaced.
 * @see RFC 9562, 5.8 and B.2: a UUID version 8 made of a SHA-256 digest.
 */
function withSerial(text) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return text.replace(NO_SERIAL, `urn:uuid:${hex}`);
}


/***/ }),

/***/ 34845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ makeSheet)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
;// CONCATENATED MODULE: ./build/render/cyclonedx-hash.js

/** Algorithms of subresource integrity (and those npm wrote before), with the digest's length in bytes. */
const ALGORITHMS = new Map([
    ['md5', { alg: enums.HashAlgorithm.MD5, bytes: 16 }],
    ['sha1', { alg: enums.HashAlgorithm['SHA-1'], bytes: 20 }],
    ['sha256', { alg: enums.HashAlgorithm['SHA-256'], bytes: 32 }],
    ['sha384', { alg: enums.HashAlgorithm['SHA-384'], bytes: 48 }],
    ['sha512', { alg: enums.HashAlgorithm['SHA-512'], bytes: 64 }],
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

// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(63217);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/render/cyclonedx-inventory.js


const ROOT = '.';
/**
 * Joins the graphs of all lockfiles into one inventory.
 *
 * A directory is one project, whatever number of lockfiles names it. Packages are one item when purl and
 * integrity agree, or, without an integrity, purl and source: the bytes decide, not the lockfile. The root
 * is the project at `.`; where no lockfile stands there it is the only lockfile's own root, or a project
 * made up for the repository. It depends on the root of every lockfile, and these on their workspaces, so
 * that everything is reachable from the root.
 */
function buildInventory(graphs, options) {
    const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
    const drafts = { projects: new Map(), packages: new Map() };
    const heads = new Set();
    for (const graph of ordered) {
        const head = addGraph(graph, drafts);
        if (head !== undefined)
            heads.add(head);
    }
    nameRefs(drafts.packages);
    const root = rootOf(drafts.projects, heads);
    for (const head of heads)
        if (head !== root)
            root.edges.add(head);
    const items = new Map();
    for (const draft of drafts.projects.values()) {
        if (draft !== root)
            items.set(draft.ref, projectItem(draft, options, false));
    }
    for (const same of drafts.packages.values()) {
        for (const draft of same)
            items.set(draft.ref, packageItem(draft, options));
    }
    return {
        root: projectItem(root, options, true),
        items: [...items.keys()].sort().map((ref) => items.get(ref)),
    };
}
/** Adds one lockfile's nodes and edges; gives back the project at the lockfile's own directory. */
function addGraph(graph, drafts) {
    const directory = (0,repository_path/* parentPath */.y)(graph.lockfile.path);
    const byId = new Map();
    let head;
    for (const importer of graph.importers) {
        const draft = projectAt((0,repository_path/* joinPath */.u)(directory, importer.path), drafts.projects);
        draft.importers.push(importer);
        byId.set(importer.id, draft);
        if (importer.path === ROOT)
            head = draft;
    }
    const workspaces = [...byId.values()];
    head ??= workspaces[0];
    for (const node of graph.packages) {
        const draft = packageLike(node, drafts.packages);
        draft.packages.push(node);
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
            head?.edges.add(draft);
    return head;
}
function connect(node, byId) {
    const from = byId.get(node.id);
    if (from === undefined)
        return;
    for (const edge of node.dependencies) {
        const to = byId.get(edge.to);
        if (to !== undefined && to !== from)
            from.edges.add(to);
    }
}
function projectAt(path, projects) {
    let draft = projects.get(path);
    if (draft === undefined) {
        draft = { ref: `workspace:${path}`, edges: new Set(), path, importers: [] };
        projects.set(path, draft);
    }
    return draft;
}
function packageLike(node, packages) {
    const same = packages.get(node.purl);
    const bytes = bytesOf(node);
    const known = same?.find((draft) => draft.bytes === bytes);
    if (known !== undefined)
        return known;
    const draft = { ref: node.purl, bytes, edges: new Set(), packages: [], places: [] };
    if (same === undefined)
        packages.set(node.purl, [draft]);
    else
        same.push(draft);
    return draft;
}
/** What tells two packages of one purl apart. */
function bytesOf(node) {
    return node.integrity ?? `from ${sourceKey(node)}`;
}
function nameRefs(packages) {
    for (const [purl, same] of packages) {
        if (same.length === 1)
            continue;
        same.sort((a, b) => (a.bytes < b.bytes ? -1 : 1));
        for (const [index, draft] of same.entries())
            draft.ref = index === 0 ? purl : `${purl}#${index + 1}`;
    }
}
function rootOf(projects, heads) {
    const at = projects.get(ROOT);
    if (at !== undefined)
        return at;
    const [only] = heads;
    return only !== undefined && heads.size === 1 ? only : projectAt(ROOT, projects);
}
function projectItem(draft, options, isRoot) {
    const manifest = options.manifests?.get(draft.path);
    const told = (pick) => draft.importers.map(pick).find((value) => value !== undefined);
    const known = nonEmpty(manifest?.name) ?? nonEmpty(told((importer) => importer.name));
    const folder = draft.path === ROOT ? undefined : draft.path.slice(draft.path.lastIndexOf('/') + 1);
    const version = nonEmpty(manifest?.version) ?? nonEmpty(told((importer) => importer.version));
    return {
        kind: 'project',
        ref: draft.ref,
        path: draft.path,
        private: manifest?.private === true,
        name: known ?? (isRoot ? (options.fallbackName ?? folder) : folder) ?? 'unnamed',
        version,
        purl: known === undefined ? undefined : (0,purl/* npmPurl */.N)(known, version ?? ''),
        description: nonEmpty(manifest?.description),
        license: nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license)),
        dependsOn: refsOf(draft.edges),
    };
}
function packageItem(draft, options) {
    const { packages, places } = draft;
    return {
        kind: 'package',
        ref: draft.ref,
        packages,
        scope: strongestScope(packages),
        license: licenseOf(packages, options.licenses),
        places: places.length > 1 ? [...new Set(places)].sort() : places,
        dependsOn: refsOf(draft.edges),
    };
}
function licenseOf(packages, facts) {
    for (const { id } of packages) {
        const license = facts !== undefined && Object.hasOwn(facts, id) ? nonEmpty(facts[id]?.license) : undefined;
        if (license !== undefined)
            return license;
    }
    for (const { license } of packages)
        if (nonEmpty(license) !== undefined)
            return nonEmpty(license);
    return undefined;
}
function refsOf(edges) {
    const refs = [];
    for (const { ref } of edges)
        refs.push(ref);
    return refs.sort();
}
function strongestScope(packages) {
    if (packages.some((node) => node.scope === 'runtime'))
        return 'runtime';
    return packages.some((node) => node.scope === 'optional') ? 'optional' : 'development';
}
function sourceKey({ source }) {
    switch (source.kind) {
        case 'registry':
            return `registry ${source.url ?? ''}`;
        case 'tarball':
            return `tarball ${source.url}`;
        case 'git':
            return `git ${source.url} ${source.commit ?? ''}`;
        case 'file':
        case 'link':
            return `${source.kind} ${source.path}`;
    }
}
/** npm's places are where it installs; other lockfiles' keys are no paths. */
function isInstallPath(place) {
    return place.startsWith('node_modules/') || place.includes('/node_modules/');
}
function nonEmpty(text) {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js
var spdx = __webpack_require__(61290);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/render/cyclonedx-license.js


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
    const id = (0,spdx.fixupSpdxId)(text);
    if (id !== undefined)
        return { kind: 'id', text: id };
    return { kind: isExpression(text) ? 'expression' : 'name', text };
}
function isExpression(text) {
    if (text.length > MAX_EXPRESSION)
        return false;
    try {
        spdx_expression_parse(text);
        return true;
    }
    catch {
        // The parser's only way to say no.
        return false;
    }
}

;// CONCATENATED MODULE: ./build/render/cyclonedx-sheet.js




/** Joins what lockfiles, manifests and licences say into what the BOM says. */
function makeSheet(graphs, options) {
    const { context } = options;
    const slug = context.repository?.slug;
    const inventory = buildInventory(graphs, {
        licenses: options.licenses,
        manifests: options.manifests,
        fallbackName: slug?.slice(slug.lastIndexOf('/') + 1),
    });
    const readLicense = createLicenseReader();
    return {
        timestamp: context.sourceDate === undefined ? undefined : new Date(context.sourceDate),
        tool: context.tool,
        properties: metadataProperties(graphs),
        root: projectEntry(inventory.root, enums.ComponentType.Application, readLicense),
        components: inventory.items.map((item) => item.kind === 'package'
            ? packageEntry(item, readLicense)
            : projectEntry(item, enums.ComponentType.Library, readLicense)),
    };
}
/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(graphs) {
    const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
    return [
        { name: 'cdx:reproducible', value: 'true' },
        ...ordered.flatMap(({ lockfile, problems }) => [
            { name: 'sealgate:lockfile', value: `${lockfile.path} sha256:${lockfile.sha256}` },
            ...problems.map((problem) => ({
                name: 'sealgate:lockfile:problem',
                value: `${lockfile.path}: ${problem.message}`,
            })),
        ]),
    ];
}
/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES = {
    runtime: enums.ComponentScope.Required,
    optional: enums.ComponentScope.Optional,
    development: enums.ComponentScope.Excluded,
};
function projectEntry(item, type, readLicense) {
    const properties = [{ name: 'cdx:npm:package:path', value: item.path === '.' ? '' : item.path }];
    if (item.private)
        properties.push({ name: 'cdx:npm:package:private', value: 'true' });
    return {
        type,
        ref: item.ref,
        group: groupOf(item.name),
        name: baseNameOf(item.name),
        version: item.version,
        description: item.description,
        purl: item.purl,
        scope: undefined,
        hashes: [],
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: [],
        properties,
        dependsOn: item.dependsOn,
    };
}
function packageEntry(item, readLicense) {
    const { packages } = item;
    const { name, version, purl } = packages[0];
    const hashes = hashesOf(packages.find((node) => node.integrity !== undefined)?.integrity);
    return {
        type: enums.ComponentType.Library,
        ref: item.ref,
        group: groupOf(name),
        name: baseNameOf(name),
        version: version === '' ? undefined : version,
        description: undefined,
        purl,
        scope: SCOPES[item.scope],
        hashes,
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: referencesOf(packages, hashes),
        properties: propertiesOf(item),
        dependsOn: item.dependsOn,
    };
}
/** `@scope` of `@scope/name`. */
function groupOf(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash === -1 ? undefined : name.slice(0, slash);
}
function baseNameOf(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
const NONE = [];
/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
function referencesOf(packages, hashes) {
    const found = [];
    for (const { source } of packages) {
        if (source.kind === 'file' || source.kind === 'link' || source.url === undefined)
            continue;
        const git = source.kind === 'git';
        const url = publicUrl(git && source.commit !== undefined ? `${source.url}#${source.commit}` : source.url);
        if (found.some((known) => known.url === url))
            continue;
        const type = git ? enums.ExternalReferenceType.VCS : enums.ExternalReferenceType.Distribution;
        found.push({ type, url, hashes: git ? [] : hashes });
    }
    if (found.length === 0)
        return NONE;
    return found.length === 1 ? found : found.sort((a, b) => (a.url < b.url ? -1 : 1));
}
function propertiesOf({ packages, scope, places }) {
    const properties = [];
    if (packages.some((node) => node.bundled)) {
        properties.push({ name: 'cdx:npm:package:bundled', value: 'true' });
    }
    if (scope === 'development')
        properties.push({ name: 'cdx:npm:package:development', value: 'true' });
    for (const value of places)
        properties.push({ name: 'cdx:npm:package:path', value });
    const deprecated = packages.find((node) => node.deprecated !== undefined)?.deprecated;
    if (deprecated !== undefined)
        properties.push({ name: 'sealgate:deprecated', value: String(deprecated) });
    if (packages.some((node) => node.hasInstallScript)) {
        properties.push({ name: 'sealgate:install-script', value: 'true' });
    }
    return properties;
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

/***/ 51704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderCycloneDx)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12505);
/* harmony import */ var _cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34845);



/**
 * One CycloneDX 1.6 BOM of all lockfiles, as JSON (two spaces deep a level), ending in a newline. The same
 * graphs, licences, manifests, source date and tool version give the same bytes anywhere: lists are sorted by
 * code units, the serial number is made of the content.
 *
 * The document is written without the library's models, which take half of the time; a test compares it byte
 * for byte with what `renderWithModels` makes of the same input.
 *
 * @see docs/decisions/0080-cyclonedx-library.md, docs/decisions/0081-sbom-conventions.md
 */
function renderCycloneDx(graphs, options) {
    return (0,_cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__/* .withSerial */ .v)(`${JSON.stringify(bomOf((0,_cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSheet */ .w)(graphs, options)), null, 2)}\n`);
}
function bomOf(sheet) {
    const entries = [sheet.root, ...sheet.components];
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        serialNumber: _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERIAL */ .z,
        metadata: {
            ...(sheet.timestamp === undefined ? {} : { timestamp: sheet.timestamp.toISOString() }),
            // A lockfile is read before anything is built.
            lifecycles: [{ phase: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LifecyclePhase.PreBuild }],
            tools: { components: [{ type: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, ...sheet.tool }] },
            component: componentOf(sheet.root),
            properties: [...sheet.properties],
        },
        components: sheet.components.map(componentOf),
        dependencies: entries.map(({ ref, dependsOn }) => ({
            ref,
            dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
        })),
    };
}
/** Keys in the library's order; `undefined` is not written. */
function componentOf(entry) {
    return {
        type: entry.type,
        name: entry.name,
        group: entry.group,
        version: entry.version,
        'bom-ref': entry.ref,
        description: entry.description,
        scope: entry.scope,
        hashes: orNothing(entry.hashes),
        licenses: entry.license === undefined ? undefined : [licenseOf(entry.license)],
        purl: entry.purl,
        externalReferences: orNothing(entry.references.map(({ type, url, hashes }) => ({ url, type, hashes: orNothing(hashes) }))),
        properties: orNothing(entry.properties),
    };
}
function licenseOf({ kind, text }) {
    const acknowledgement = _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LicenseAcknowledgement.Declared;
    switch (kind) {
        case 'id':
            return { license: { id: text, acknowledgement } };
        case 'name':
            return { license: { name: text, acknowledgement } };
        case 'expression':
            return { expression: text, acknowledgement };
    }
}
function orNothing(list) {
    return list.length === 0 ? undefined : [...list];
}


/***/ })

};
