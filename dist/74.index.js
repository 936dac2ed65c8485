"use strict";
exports.id = 74;
exports.ids = [74,3712];
exports.modules = {

/***/ 40402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unneededPackages)
/* harmony export */ });
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23794);

/** Names that a message holds. */
const SHOWN = 5;
/**
 * What stands in a lockfile of Yarn and nothing leads to: whenever Yarn writes one, it takes that out.
 *
 * @param isKept what Yarn keeps all the same.
 */
function unneededPackages(graph, isKept = () => false) {
    // Whose package.json cannot be read may need anything.
    if (graph.problems.some(({ code }) => code === 'missing-entry' || code === 'unsupported-entry'))
        return [];
    const left = unneeded(graph, isKept);
    if (left.length === 0)
        return [];
    const names = left.slice(0, SHOWN).map(({ name, version }) => `${name}@${version}`);
    const more = left.length > SHOWN ? ` and ${left.length - SHOWN} more` : '';
    const message = `The lockfile has ${JSON.stringify(names.join(', '))}${more}, which no package.json leads to`;
    return [(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .outOfDate */ .Gd)('package.json', message)];
}
/** What nothing needs; of cycles that nothing leads to, all. */
function unneeded({ importers, packages }, isKept) {
    const byId = new Map([...importers, ...packages].map((one) => [one.id, one]));
    const reached = new Set(importers.map(({ id }) => id));
    for (const node of packages)
        if (isKept(node))
            reached.add(node.id);
    for (const id of reached)
        for (const { to } of byId.get(id)?.dependencies ?? [])
            reached.add(to);
    const left = packages.filter(({ id }) => !reached.has(id));
    const needed = new Set(left.flatMap(({ dependencies }) => dependencies.map(({ to }) => to)));
    const first = left.filter(({ id }) => !needed.has(id));
    return first.length > 0 ? first : left;
}


/***/ }),

/***/ 76815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareFolders)
/* harmony export */ });
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23794);
/* harmony import */ var _yarn_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64079);




/**
 * Compares folders that are installed as packages (`file:`, `portal:`) with what the lockfile has them need. What it
 * has and they do not declare may come from package extensions, and is left alone.
 */
async function compareFolders({ graph, project, isReplaced }) {
    const packages = new Map(graph.packages.map((one) => [one.id, one]));
    const problems = [];
    const folders = graph.packages.flatMap((folder) => {
        const directory = directoryOf(folder);
        return directory === undefined ? [] : [{ folder, file: (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(directory, 'package.json') }];
    });
    const manifests = await Promise.all(folders.map(({ file }) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, file)));
    for (const [index, { folder, file }] of folders.entries()) {
        const manifest = manifests[index];
        if (typeof manifest !== 'object')
            continue;
        const edges = new Map(folder.dependencies.map((edge) => [edge.name, edge]));
        for (const [name, { range, kind }] of (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(manifest)) {
            if (kind === 'dev' || kind === 'peer' || isReplaced(name))
                continue;
            const edge = edges.get(name);
            const target = edge === undefined ? undefined : packages.get(edge.to);
            const declares = `${file} declares ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${range}`)}`;
            if (edge === undefined) {
                if (kind === 'prod')
                    problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile does not know of it`));
            }
            else if (edge.range !== undefined) {
                if ((0,_yarn_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutNpm */ ._)(edge.range) !== (0,_yarn_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutNpm */ ._)(range))
                    problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile is for ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${edge.range}`)}`));
            }
            else if (target !== undefined && isOutside(target, range))
                problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile has ${target.version}`));
        }
    }
    return problems;
}
function directoryOf({ source, places }) {
    const isFolder = source.kind === 'file'
        ? !/\.(?:tgz|tar\.gz|tar|js|cjs|mjs)$/i.test(source.path)
        : source.kind === 'link' && places.some((place) => place.includes('@portal:'));
    return isFolder && 'path' in source ? source.path : undefined;
}
/** Whether a version is not in a range; of anything but a plain range nothing is known. */
function isOutside({ version, source }, range) {
    return (source.kind === 'registry' && /^[\^~<>=\d][\d\sv^~<>=xX.|*-]*$/.test(range) && !(0,_model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, range));
}


/***/ }),

/***/ 95902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   berryOutOfDate: () => (/* binding */ berryOutOfDate)
/* harmony export */ });
/* harmony import */ var _discovery_unneeded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40402);
/* harmony import */ var _folder_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76815);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22154);
/* harmony import */ var _yarn_manifests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97168);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88322);
/* harmony import */ var _pnp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84377);







/**
 * What can only be told by looking for files that the lockfile does not name: workspaces that it does not know of,
 * folders whose package.json changed, and Yarn's table of what is loaded from where. The rest is told while the
 * lockfile is read.
 */
const berryOutOfDate = async ({ file, graph, project }) => {
    const answer = (await project.read(['package.json'])).get('package.json');
    const root = answer instanceof Uint8Array ? (0,_yarn_manifests_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYarnManifest */ .j)(answer, 'package.json') : undefined;
    const resolutions = typeof root === 'object' ? (0,_overrides_js__WEBPACK_IMPORTED_MODULE_6__/* .parseResolutions */ .fe)(root.resolutions) : [];
    const resolved = new Set(resolutions.map(({ name }) => name));
    const loaders = await (0,_pnp_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePnp */ .K)({ file, project, replaced: resolved });
    if (typeof root !== 'object')
        return loaders;
    const projects = graph.importers.map((importer) => ({
        path: importer.path,
        needs: (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOfImporter */ .bv)(importer),
    }));
    // A dependency whose entry is not found may be for any of them, as by a catalog whose settings are not here.
    const isWhole = graph.problems.every(({ code }) => code !== 'dangling-edge');
    return [
        ...loaders,
        ...(await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .newWorkspaces */ .pF)(project, root.workspaces, projects)),
        ...(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .goneWorkspaces */ .eu)(root.workspaces, projects),
        ...(isWhole ? (0,_discovery_unneeded_js__WEBPACK_IMPORTED_MODULE_0__/* .unneededPackages */ .C)(graph) : []),
        ...(await (0,_folder_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFolders */ .R)({ graph, project, isReplaced: (name) => resolved.has(name) })),
    ];
};


/***/ }),

/***/ 9522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPnpData),
/* harmony export */   Y: () => (/* binding */ takeApart)
/* harmony export */ });
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12737);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);


/**
 * What stands around the table: a string with a backslash at each line's end, in a constant since Yarn 4; before Yarn
 * 3.2, an object with commas that JSON does not know.
 */
const FORMS = [
    { before: "\nconst RAW_RUNTIME_STATE =\n'", after: "';\n", read: fromString },
    { before: "\n  return hydrateRuntimeState(JSON.parse('", after: "'), {basePath: ", read: fromString },
    { before: '\n  return hydrateRuntimeState(', after: ', {basePath: ', read: fromObject },
];
/** @see generateInlinedScript and generateSplitScript of Yarn's pnp */
function takeApart(script) {
    const text = script.replaceAll('\r\n', '\n');
    for (const { before, after, read } of FORMS) {
        const mark = `${before}{`;
        const found = text.indexOf(mark);
        const end = found === -1 ? -1 : text.indexOf(after, found + mark.length);
        // Of two nobody knows which one counts.
        if (end === -1 || text.includes(mark, end))
            continue;
        const start = found + before.length;
        return { data: read(text.slice(start, end)), code: `${text.slice(0, start)}${text.slice(end)}` };
    }
    return { data: undefined, code: text };
}
function fromString(written) {
    return written.replaceAll(/\\([\s\S])/g, unescaped);
}
function fromObject(written) {
    return written.replaceAll(/,(?=\n *\})/g, '');
}
function unescaped(_whole, escaped) {
    return escaped === '\n' ? '' : escaped;
}
/**
 * The packages of a table.
 *
 * @returns `undefined` where it is no table that Yarn writes.
 * @throws SealgateError where it is no JSON.
 */
function readPnpData(text, file) {
    const table = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(Buffer.from(text), file);
    const registry = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(table) ? table.packageRegistryData : undefined;
    if (!Array.isArray(registry))
        return undefined;
    const packages = [];
    for (const row of registry) {
        if (!isPair(row) || !Array.isArray(row[1]))
            return undefined;
        for (const instance of row[1]) {
            const one = isPair(instance) ? packageOf(row[0], instance[0], instance[1]) : undefined;
            if (one === undefined)
                return undefined;
            packages.push(one);
        }
    }
    return packages;
}
/** The project itself stands under no name, beside its own entry. */
function packageOf(name, reference, value) {
    if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) || !Array.isArray(value.packageDependencies))
        return undefined;
    const { packageLocation: location, packageDependencies: written } = value;
    if (typeof location !== 'string' || !isText(name) || !isText(reference))
        return undefined;
    const dependencies = [];
    for (const row of written) {
        if (!isPair(row))
            return undefined;
        const [as, target] = row;
        if (typeof as !== 'string')
            return undefined;
        // A peer that nobody provides.
        if (target === null)
            continue;
        const [to, at] = typeof target === 'string' ? [as, target] : isPair(target) ? target : [];
        if (typeof to !== 'string' || typeof at !== 'string')
            return undefined;
        dependencies.push([as, [to, at]]);
    }
    return { name: name ?? '', reference: reference ?? '', location, dependencies };
}
function isPair(value) {
    return Array.isArray(value) && value.length === 2;
}
function isText(value) {
    return value === null || typeof value === 'string';
}


/***/ }),

/***/ 84377:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lockedArchives),
/* harmony export */   K: () => (/* binding */ comparePnp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19601);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92642);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44963);
/* harmony import */ var _model_text_percent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42424);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14633);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59672);
/* harmony import */ var _pnp_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9522);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53509);










/** Where Yarn's table of packages may stand, and what makes it count. */
const SCRIPTS = ['.pnp.cjs', '.pnp.js'];
const DATA = '.pnp.data.json';
/** Named in a message; the rest is counted. */
const MOST_NAMED = 3;
/**
 * Where a committed .pnp.cjs does not lead to what yarn.lock says: Node loads packages from where it says, also
 * where nobody has installed anything, and no command of Yarn compares it. One problem a file.
 *
 * @param replaced names that the project's `resolutions` give other versions.
 */
async function comparePnp(task) {
    const { file, project, replaced } = task;
    const found = await project.read([...SCRIPTS, DATA]);
    for (const [name, answer] of found) {
        const wrong = (message) => [{ code: 'loader', message, place: name }];
        // What an installation on this machine left there may be older than the lockfile, and nobody else has it.
        if ((await project.owns?.(name)) === false)
            continue;
        if (!(answer instanceof Uint8Array))
            return wrong(answer.refused);
        try {
            const text = (0,_io_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(answer, name);
            const data = name === DATA ? text : (0,_pnp_data_js__WEBPACK_IMPORTED_MODULE_4__/* .takeApart */ .Y)(text).data;
            // Yarn can be told to keep the table in a file of its own.
            if (data === undefined && found.has(DATA))
                continue;
            const packages = data === undefined ? undefined : (0,_pnp_data_js__WEBPACK_IMPORTED_MODULE_4__/* .readPnpData */ .J)(data, name);
            if (packages === undefined)
                return wrong(`${name} holds no table of packages as Yarn writes it, so it was not compared`);
            const locked = indexLock(await (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__.readBerryEntries)((0,_io_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(file.bytes, file.path), file.path));
            const faults = packages.flatMap((one) => faultsOf(one, { ...locked, replaced, lockfile: file.path }));
            if (faults.length > 0)
                return wrong(sentence(name, faults));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                throw error;
            return wrong((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        }
    }
    return [];
}
function sentence(file, faults) {
    return `${file} does not lead where yarn.lock does: ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_5__/* .fewOf */ .s)(faults, MOST_NAMED, '; ')}`;
}
function indexLock(entries) {
    const byLocator = new Map();
    const byDescriptor = new Map();
    const byName = new Map();
    for (const [key, entry] of entries) {
        const locator = entry?.resolution;
        if (entry === undefined || locator === undefined)
            continue;
        byLocator.set(locator, entry);
        for (const descriptor of key.split(/(?<!\s)\s*,\s*/)) {
            byDescriptor.set(descriptor, locator);
            const { name = '' } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(descriptor) ?? {};
            byName.set(name, (byName.get(name) ?? new Set()).add(locator));
        }
    }
    return { byLocator, byDescriptor, byName };
}
function faultsOf(one, task) {
    // The project once more, for who belongs to no package.
    const isTop = one.name === '';
    const locator = isTop ? rootOf(task) : locatorOf(one.name, one.reference);
    const entry = locator === undefined ? undefined : task.byLocator.get(locator);
    const label = isTop ? 'the project' : shorten(locator ?? one.name);
    if (entry === undefined || locator === undefined)
        return [`${label} is not in yarn.lock`];
    const faults = [];
    if (!isPlaceOf(one, entry, task))
        faults.push(`${label} is loaded from ${shorten(one.location)}`);
    const needs = new Map(entry.needs.map(({ name, range }) => [name, range]));
    for (const [name, target] of one.dependencies) {
        const to = locatorOf(...target);
        if (to === locator && target[0] === name)
            continue;
        const asked = askedFor(name, needs.get(name), task);
        const isAnswer = asked === undefined ? task.byName.get(name)?.has(to) : isOrPatches(to, asked, task);
        if (isAnswer !== true)
            faults.push(`${label} gets ${shorten(to)} as ${shorten(name)}`);
    }
    return faults;
}
function rootOf({ byLocator }) {
    return [...byLocator.keys()].find((locator) => (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceOf */ .B)(locator) === '.');
}
/** Without the wrapper of an instance that has peers of its own. */
function locatorOf(name, reference) {
    return `${name}@${reference.startsWith('virtual:') ? reference.slice(reference.indexOf('#') + 1) : reference}`;
}
/**
 * What the dependant's own entry asks for. Of peers, extensions and replaced names it does not say which one: any may
 * answer that somebody has by that name.
 */
function askedFor(name, range, task) {
    if (range === undefined || task.replaced.has(name))
        return undefined;
    return task.byDescriptor.get(`${name}@${range}`) ?? task.byDescriptor.get(`${name}@npm:${range}`);
}
/** Whether it is the package that is asked for, or Yarn's patch of it. */
function isOrPatches(locator, asked, { byLocator }) {
    if (locator === asked)
        return true;
    const inner = patchedBy(locator);
    return inner !== locator && inner === asked && byLocator.has(locator);
}
/** What a patched package was made of, else the locator itself. */
function patchedBy(locator) {
    const { protocol, source } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F)((0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(locator)?.rest ?? '');
    return protocol === 'patch' ? (0,_model_text_percent_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeLoosely */ .A)(source) : locator;
}
/** Whether a package's files may stand there: its archive or its unpacked folder, a workspace in its own folder. */
function isPlaceOf({ location, reference }, { resolution: locator = '', checksum }, { lockfile }) {
    if (!/^\.\.?\//.test(location))
        return false;
    const real = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .joinPath */ .uJ)('.', location.replace(VIRTUAL, intoReal));
    const folder = (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceOf */ .B)(locator) ?? linkOf(locator);
    if (folder !== undefined)
        return real === (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .joinPath */ .uJ)('.', folder);
    const { name = '', rest = '' } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(locator) ?? {};
    const tail = `/node_modules/${name}`;
    if (!real.endsWith(tail))
        return false;
    const holder = real.slice(0, -tail.length);
    const hash = locatorHash(name, rest);
    const archive = /-([0-9a-f]{10})-([0-9a-z]{1,10})\.zip$/.exec(holder);
    // Unpacked, because it is built or asks for it. An instance's own folder has the hash of the instance.
    if (archive === null)
        return [hash, locatorHash(name, reference)].some((one) => holder.endsWith(`-${one}`));
    if (archive[1] !== hash)
        return false;
    const isOutside = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .leadsAbove */ .h)((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .joinPath */ .uJ)((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .parentPath */ .yl)(lockfile), holder));
    const sum = checksum?.split('/').at(-1);
    return (isOutside ||
        sum === undefined ||
        /^\d{1,3}(?:c\d)?$/.test(archive[2] ?? '') ||
        archive[2] === sum.slice(0, 10));
}
const VIRTUAL = /\/(?:__virtual__|\$\$virtual)\/[^/]+\/(\d{1,2})\//;
/** `.yarn/__virtual__/name-virtual-hash/2/rest` → `.yarn/../../rest`. @see VirtualFS of Yarn's fslib */
function intoReal(_whole, up) {
    return `/${'../'.repeat(Number(up))}`;
}
function linkOf(locator) {
    const source = (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvedOf */ .c)(locator)?.source;
    return source?.kind === 'link' ? source.path : undefined;
}
/** What tells archives apart in Yarn's cache. @see makeLocator and slugifyLocator of Yarn's core, structUtils */
function locatorHash(name, reference) {
    const [, scope = '', bare = ''] = /^(?:@([^/]+)\/)?(.*)$/s.exec(name) ?? [];
    const ident = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(scope).update(bare).digest('hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(ident).update(reference).digest('hex').slice(0, 10);
}
function shorten(text) {
    return text.slice(0, 200);
}
/** The archives that a yarn.lock has packages for, by what tells them apart in the names of their files. @throws SealgateError INPUT_INVALID */
async function lockedArchives(file) {
    const entries = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__.readBerryEntries)((0,_io_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(file.bytes, file.path), file.path);
    const archives = new Map();
    for (const entry of entries.values()) {
        const { name, rest } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(entry?.resolution ?? '') ?? {};
        const sum = entry?.checksum?.split('/').at(-1);
        if (name === undefined || rest === undefined)
            continue;
        const isPinned = sum !== undefined && /^[0-9a-f]{128}$/.test(sum);
        const pin = isPinned ? { sha512: sum } : {};
        archives.set(locatorHash(name, rest), { locator: `${name}@${rest}`, ...pin });
    }
    return archives;
}


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
/** The end of a number or word. */
function literalEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 46925:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ ALL_OF),
/* harmony export */   Ot: () => (/* binding */ commandTexts),
/* harmony export */   TS: () => (/* binding */ leadsOutOfPackage)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);


/**
 * A command of a package in one form, `name=file`, however a manifest or lockfile writes it: package managers take the
 * last part of the name, and read the path from the package's folder.
 */
function commandText(name, file) {
    const last = name.slice(Math.max(...['/', '\\', ':'].map((mark) => name.lastIndexOf(mark))) + 1);
    return `${last}=${(0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)('.', file.replaceAll('\\', '/'))}`;
}
/** In the place of a name: every file of a folder is a command. */
const ALL_OF = '*';
/** All commands of a list, sorted, none twice. */
function commandTexts(commands) {
    return [...new Set([...commands].map(([name, file]) => commandText(name, file)))].sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
}
/** Whether it runs a file that is not the package's own. */
function leadsOutOfPackage(command) {
    return /=\.\.(?:\/|$)/.test(command);
}


/***/ }),

/***/ 38124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inRange: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);

const LOOSE = { includePrerelease: true, loose: true };
const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * Whether a version is in a range, as npm reads both: loosely, a pre-release like any other version.
 *
 * Nearly all ranges are `^1.2.3`, `~1.2.3` or `1.2.3`, and versions without pre-release; these are compared as
 * the numbers they are, which is many times faster and gives the same answer.
 */
function inRange(version, range) {
    const wanted = PLAIN_RANGE.exec(range);
    const given = wanted === null ? null : PLAIN_VERSION.exec(version);
    if (wanted === null || given === null)
        return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(version, range, LOOSE);
    const [major, minor, patch] = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])];
    const sameMajor = Number(given[1]) === major;
    const sameMinor = sameMajor && Number(given[2]) === minor;
    const later = Number(given[3]) - patch;
    if (sameMinor)
        return range.startsWith('^0.0.') || wanted[1] === '' ? later === 0 : later >= 0;
    return wanted[1] === '^' && sameMajor && major !== 0 && Number(given[2]) > minor;
}


/***/ })

};
;