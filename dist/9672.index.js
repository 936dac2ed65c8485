"use strict";
exports.id = 9672;
exports.ids = [9672];
exports.modules = {

/***/ 22154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ namedOtherwise),
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   eu: () => (/* binding */ goneWorkspaces),
/* harmony export */   it: () => (/* binding */ compareProjects),
/* harmony export */   pF: () => (/* binding */ newWorkspaces)
/* harmony export */ });
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90543);
/* harmony import */ var _discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55233);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23794);





/**
 * Compares what the manifests ask for with what the lockfile was made for. Where the project has no
 * package.json of its own (a lockfile alone), there is nothing to compare.
 */
async function compareProjects(comparison) {
    const { project, projects, anchor = 'package.json' } = comparison;
    const answers = await project.read([...projects.map(manifestPath), anchor]);
    if (!answers.has(anchor))
        return [];
    const problems = [];
    for (const one of projects) {
        const file = manifestPath(one);
        const answer = answers.get(file);
        if (answer === undefined) {
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} is not there, and the lockfile has the project ${one.path}`));
            continue;
        }
        const manifest = (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOf */ .$V)(answer, file);
        if (typeof manifest === 'string') {
            problems.push({
                code: 'unsupported-entry',
                message: `${file} cannot be used: ${manifest}`,
                place: file,
            });
        }
        else
            problems.push(...compareProject(manifest, one, comparison));
    }
    return problems;
}
function manifestPath({ path }) {
    return (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(path, 'package.json');
}
/** Workspaces that the root's manifest names and the lockfile does not have. */
async function newWorkspaces(project, workspaces, projects) {
    if (workspaces === undefined)
        return [];
    const known = new Set(projects.map(({ path }) => path));
    const isWorkspace = (0,_discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceMatcher */ .m)(workspaces);
    const directories = (await project.manifests()).map(_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parentPath */ .yl);
    return directories
        .filter((directory) => directory !== '.' && isWorkspace(directory) && !known.has(directory))
        .map((directory) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(`${directory}/package.json`, `${directory} is a workspace, and the lockfile does not know of it`));
}
/**
 * Projects of the lockfile that the root's manifest does not name any more. One below another may be a workspace of
 * that.
 */
function goneWorkspaces(workspaces, projects) {
    const isWorkspace = (0,_discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceMatcher */ .m)(workspaces);
    const paths = projects.map(({ path }) => path).filter((path) => path !== '.' && !(0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsAbove */ .h)(path));
    return paths
        .filter((path) => !isWorkspace(path) && !paths.some((other) => path.startsWith(`${other}/`)))
        .map((path) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)('package.json', `The lockfile has the workspace ${path}, which package.json does not name among its own`));
}
/**
 * Where a manifest and the lockfile differ in settings of one kind.
 *
 * @param file where they are asked for.
 * @param what the kind, as messages name it.
 */
function compareSettings(file, what, { asked, locked }) {
    const problems = [];
    for (const [name, value] of asked) {
        const known = locked.get(name);
        if (known === value)
            continue;
        const was = known === undefined ? 'does not know of it' : `is for ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(known)}`;
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} has the ${what} ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}: ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}, and the lockfile ${was}`));
    }
    for (const [name, value] of locked) {
        if (asked.has(name))
            continue;
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `The lockfile has the ${what} ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}: ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}, and ${file} does not`));
    }
    return problems;
}
function compareProject(manifest, locked, { graph, ignores, needs = _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN }) {
    const file = manifestPath(locked);
    const asked = needs(manifest);
    const versions = lockedVersions(graph, locked.path);
    const problems = [];
    if (locked.name !== undefined && typeof manifest.name === 'string' && manifest.name !== locked.name)
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, namedOtherwise(file, manifest.name, locked.name)));
    for (const name of new Set([...asked.keys(), ...locked.needs.keys()])) {
        const difference = { name, asked: asked.get(name), locked: locked.needs.get(name) };
        if (isSame(difference) || ignores?.(difference, locked) === true)
            continue;
        problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, explain(file, difference, versions.get(name))));
    }
    return problems;
}
function isSame({ asked, locked }) {
    if (asked === undefined || locked === undefined || asked.mayMiss !== locked.mayMiss)
        return false;
    return asked.kind === locked.kind && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(asked.range) === (0,_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(locked.range);
}
function lockedVersions(graph, path) {
    const importer = graph.importers.find((one) => one.path === path);
    const versions = new Map(graph.packages.map(({ id, version }) => [id, version]));
    return new Map(importer?.dependencies.map(({ name, to }) => [name, versions.get(to) ?? '']));
}
const WORDS = {
    prod: 'a dependency',
    dev: 'a development dependency',
    optional: 'an optional dependency',
    peer: 'a peer dependency',
};
function explain(file, { name, asked, locked }, version = '') {
    if (asked === undefined)
        return `The lockfile is for ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${locked?.range ?? ''}`)}, which ${file} does not declare`;
    const declares = `${file} declares ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${asked.range}`)}`;
    if (locked === undefined)
        return `${declares}, and the lockfile does not know of it`;
    if (asked.range === locked.range)
        return `${declares} as ${wordsOf(asked)}, and the lockfile has it as ${wordsOf(locked)}`;
    const kept = version !== '' && (0,_model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, asked.range) ? `; ${version}, which is locked, is in both` : '';
    return `${declares}, and the lockfile is for ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${locked.range}`)}${kept}`;
}
function wordsOf({ kind, mayMiss }) {
    return mayMiss === true ? `${WORDS[kind]} that may be missing` : WORDS[kind];
}
/** What is said of a project that has another name than the lockfile. */
function namedOtherwise(file, asked, locked) {
    return `${file} has the name ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(asked)}, and the lockfile knows it as ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(locked)}`;
}


/***/ }),

/***/ 59672:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphOfBerry: () => (/* binding */ graphOfBerry),
  readBerryEntries: () => (/* binding */ readBerryEntries),
  readYarnBerry: () => (/* binding */ readYarnBerry)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(14439);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/draft-graph.js
var draft_graph = __webpack_require__(86402);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/door.js + 1 modules
var door = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn/manifests.js
var yarn_manifests = __webpack_require__(97168);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/collect/lockfiles/out-of-date.js
var out_of_date = __webpack_require__(22154);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn/words.js
var words = __webpack_require__(64079);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn/out-of-date.js



/** Says where a package.json was changed and the lockfile was not. */
function reportOutOfDate({ directory, manifest, locked, more }, problems) {
    const file = (0,repository_path/* joinPath */.uJ)(directory, 'package.json');
    const say = (message) => {
        problems.push({ code: 'out-of-date', message, place: file });
    };
    const ranges = new Map(locked.map(({ name, range }) => [name, range]));
    for (const [name, { range }] of manifest.declared) {
        const known = ranges.get(name);
        ranges.delete(name);
        if (known === undefined)
            say(`${file} declares ${(0,words/* quoteNeed */.d)(name, range)}, and the lockfile does not know of it`);
        else if ((0,words/* withoutNpm */._)(known) !== (0,words/* withoutNpm */._)(range))
            say(`${file} declares ${(0,words/* quoteNeed */.d)(name, range)}, and the lockfile is for ${(0,words/* quoteNeed */.d)(name, known)}`);
    }
    for (const [name, range] of ranges)
        say(`The lockfile is for ${(0,words/* quoteNeed */.d)(name, range)}, which ${file} does not declare`);
    if (more === undefined)
        return;
    if (manifest.name !== undefined && manifest.name !== more.name)
        say((0,out_of_date/* namedOtherwise */.OM)(file, manifest.name, more.name));
    const known = new Set(locked.map(({ name }) => name));
    for (const name of manifest.declared.keys())
        if (known.has(name))
            sayMissing(name, manifest.optional.has(name), more.optional.includes(name));
    const peers = new Map(more.peers.map(({ name, range }) => [name, range]));
    for (const [name, { range, optional }] of manifest.peers) {
        const known = peers.get(name);
        if (known === undefined)
            say(`${file} declares the peer ${(0,words/* quoteNeed */.d)(name, range)}, and the lockfile does not know of it`);
        else if ((0,words/* withoutNpm */._)(known) !== (0,words/* withoutNpm */._)(range))
            say(`${file} declares the peer ${(0,words/* quoteNeed */.d)(name, range)}, and the lockfile is for ${(0,words/* quoteNeed */.d)(name, known)}`);
        else
            sayMissing(name, optional, more.optionalPeers.includes(name));
    }
    function sayMissing(name, asked, locked) {
        if (asked === locked)
            return;
        const [manifests, lockfiles] = asked ? ['may', 'may not'] : ['may not', 'may'];
        say(`By ${file} ${JSON.stringify(name.slice(0, 300))} ${manifests} be missing, by the lockfile it ${lockfiles}`);
    }
}

// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/overrides.js
var overrides = __webpack_require__(88322);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/edges.js



/** Finds the entry for each dependency. Where there is none, that is a problem, and there is no link. */
function linkNeeds(nodes, rules, problems) {
    const lockfile = { nodes, rules };
    const links = new Map();
    for (const from of nodes.all) {
        const found = [];
        for (const need of from.entry.needs) {
            const node = targetOf(lockfile, from, need);
            const kind = kindOf(from, need.name);
            if (node !== undefined)
                found.push({ need, kind, node });
            else {
                problems.push(dangling(from, need, rules));
            }
        }
        links.set(from, found);
    }
    return links;
}
function dangling(from, need, rules) {
    const { name, range } = need;
    const what = JSON.stringify(`${name}@${range}`.slice(0, 300));
    const forced = (0,overrides/* overridden */.Je)(rules, from.locator, need);
    const why = forced !== undefined
        ? `: resolutions of package.json replace it by ${JSON.stringify(forced.slice(0, 300))}, which the lockfile does not know of`
        : rules.catalogs === undefined && range.startsWith('catalog:')
            ? ': .yarnrc.yml, which has the catalogs, is not there'
            : '';
    return {
        code: 'dangling-edge',
        message: `No entry for the dependency ${what}${why}`,
        place: placeOf(from),
    };
}
function placeOf({ entry, draft }) {
    return draft.kind === 'package' ? draft.place : (0,addresses/* withoutCredentials */.ri)(entry.key);
}
/** A workspace's own manifest tells development dependencies from others; the lockfile does not. */
function kindOf({ entry, manifest }, name) {
    return manifest?.declared.get(name)?.kind ?? (entry.optional.includes(name) ? 'optional' : 'prod');
}
function toEdge({ need, kind, node }) {
    return (0,draft_graph/* draftEdge */.$D)({ to: node.draft, name: need.name, range: need.range, kind });
}
/**
 * The entry that Yarn takes for a dependency: the range is replaced by a fitting line of `resolutions` and by
 * that of a catalog; then Yarn's own patches come first.
 */
function targetOf({ nodes, rules }, from, need) {
    const { name } = need;
    const forced = rules.resolutions.length === 0 ? undefined : (0,overrides/* overridden */.Je)(rules, from.locator, need);
    const wanted = forced ?? need.range;
    if (!wanted.startsWith('catalog:'))
        return forced === undefined ? find(nodes, need, from) : find(nodes, { name, range: forced });
    if (rules.catalogs === undefined)
        return onlyOne(nodes, name);
    const listed = rules.catalogs.get(wanted.slice('catalog:'.length).trim())?.get(name);
    return listed === undefined ? undefined : find(nodes, { name, range: listed });
}
/** @param from the dependant, where the range is its own; paths in any other are relative to the root. */
function find(nodes, { name, range }, from) {
    const { byDescriptor, patched, workspaces } = nodes;
    const direct = `${name}@${range}`;
    const prefixed = `${name}@npm:${range}`;
    const own = patched.get(name);
    const mended = own?.get(direct) ?? own?.get(prefixed);
    if (mended !== undefined)
        return mended;
    const plain = byDescriptor.get(direct) ?? byDescriptor.get(prefixed);
    if (plain !== undefined)
        return plain;
    const bound = (locator) => byDescriptor.get(`${direct}::locator=${encodeURIComponent(locator)}`);
    const root = nodes.root?.locator;
    const local = from === undefined ? undefined : bound(from.locator);
    if (local !== undefined)
        return local;
    const above = root === undefined ? undefined : bound(root);
    if (above !== undefined)
        return above;
    return range.startsWith('workspace:') ? workspaces.get(name) : undefined;
}
/** Without the catalogs: where one entry alone has the name, no other can be meant. */
function onlyOne({ byDescriptor, patched }, name) {
    let only;
    for (const [descriptor, node] of byDescriptor) {
        if (node === only || !descriptor.startsWith(`${name}@`) || patched.get(name)?.has(descriptor))
            continue;
        if (only !== undefined)
            return undefined;
        only = node;
    }
    return only;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/entries.js
const NONE = [];
function berryEntry(key, line) {
    return {
        key,
        line,
        version: undefined,
        resolution: undefined,
        checksum: undefined,
        conditions: undefined,
        cacheKey: undefined,
        needs: NONE,
        peers: NONE,
        optional: NONE,
        optionalPeers: NONE,
        commands: NONE,
    };
}
/** Entries of a document as the full YAML parser gives it; what is no map is `undefined`. */
function entriesOf(root, lines) {
    const entries = new Map();
    for (const [key, value] of root) {
        entries.set(key, value instanceof Map ? entryOf(key, lines.get(key) ?? 1, value) : undefined);
    }
    return entries;
}
/** An entry of a map of the full parser. */
function entryOf(key, line, map) {
    const entry = berryEntry(key, line);
    entry.version = textOf(map.get('version'));
    entry.resolution = textOf(map.get('resolution'));
    entry.checksum = textOf(map.get('checksum'));
    entry.conditions = textOf(map.get('conditions'));
    entry.cacheKey = textOf(map.get('cacheKey'));
    entry.needs = needsOf(map.get('dependencies'));
    entry.peers = needsOf(map.get('peerDependencies'));
    entry.optional = optionalOf(map.get('dependenciesMeta'));
    entry.optionalPeers = optionalOf(map.get('peerDependenciesMeta'));
    entry.commands = needsOf(map.get('bin')).map(({ name, range }) => [name, range]);
    return entry;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function needsOf(value) {
    if (!(value instanceof Map))
        return NONE;
    const map = value;
    return [...map].map(([name, range]) => ({ name, range: typeof range === 'string' ? range : '' }));
}
function optionalOf(value) {
    if (!(value instanceof Map))
        return NONE;
    const map = value;
    return [...map]
        .filter(([, meta]) => meta instanceof Map && meta.get('optional') === 'true')
        .map(([name]) => name);
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/reader.js
var reader = __webpack_require__(33084);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/entries-reader.js



/** Members that hold names and ranges, and those that hold names and `optional: true`. */
const NEEDS = { dependencies: 'needs', peerDependencies: 'peers' };
const METAS = { dependenciesMeta: 'optional', peerDependenciesMeta: 'optionalPeers' };
const QUESTION = 0x3f;
const HASH = 0x23;
/**
 * Reads the YAML that Yarn writes: entries, members and names at columns 0, 2, 4 and 6, one scalar a line, plain
 * or in double quotes, and `? ` before a key of more than 1024 characters. In one pass, and strictly: whatever
 * else YAML allows, and whatever is wrong, makes it give up.
 *
 * @returns entries by key, or `undefined` where the full parser must decide.
 * @see stringifySyml of Yarn's parsers package
 */
function readBerry(text) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (plain.includes('\t') || (0,plain_faults/* hasControls */.Lx)(text))
        return undefined;
    const cursor = {
        text: plain.endsWith('\n') ? plain : `${plain}\n`,
        at: 0,
        line: 1,
        key: '',
        value: undefined,
    };
    try {
        return readEntries(cursor);
    }
    catch (error) {
        if (error === reader/* IRREGULAR */.km)
            return undefined;
        throw error;
    }
}
function readEntries(cursor) {
    const entries = new Map();
    while (true) {
        skipBlank(cursor);
        if (cursor.at >= cursor.text.length)
            break;
        const { line } = cursor;
        if (cursor.text.charCodeAt(cursor.at) === QUESTION)
            readLongKey(cursor);
        else
            readLine(cursor, 0);
        if (cursor.value !== undefined || entries.has(cursor.key))
            throw reader/* IRREGULAR */.km;
        const entry = berryEntry(cursor.key, line);
        entries.set(entry.key, entry);
        readMembers(cursor, entry);
    }
    if (entries.size === 0)
        throw reader/* IRREGULAR */.km;
    return entries;
}
/** `? "…"` and, on the next line, `:`. */
function readLongKey(cursor) {
    const { text, at } = cursor;
    const end = text.indexOf('\n', at);
    if (text.charCodeAt(at + 1) !== reader/* SPACE */.t6 || !text.startsWith(':\n', end + 1))
        throw reader/* IRREGULAR */.km;
    cursor.key = readScalar(text, at + 2, end);
    cursor.value = undefined;
    cursor.at = end + 3;
    cursor.line += 2;
}
function readMembers(cursor, entry) {
    const seen = new Set();
    while (isAtColumn(cursor, 2)) {
        readLine(cursor, 2);
        const { key, value } = cursor;
        if (seen.has(key))
            throw reader/* IRREGULAR */.km;
        seen.add(key);
        switch (key) {
            case 'version':
            case 'resolution':
            case 'checksum':
            case 'conditions':
            case 'cacheKey':
                if (value === undefined)
                    readBelow(cursor, 4);
                else
                    entry[key] = value;
                break;
            case 'dependencies':
            case 'peerDependencies':
                if (value === undefined)
                    entry[NEEDS[key]] = readNeeds(cursor);
                break;
            case 'dependenciesMeta':
            case 'peerDependenciesMeta':
                if (value === undefined)
                    entry[METAS[key]] = readMetas(cursor);
                break;
            case 'bin':
                if (value === undefined)
                    entry.commands = [...readBelow(cursor, 4)];
                break;
            default:
                if (value === undefined)
                    readBelow(cursor, 4);
        }
    }
    // An entry of nothing, or a line at another column.
    if (seen.size === 0 || isIndented(cursor))
        throw reader/* IRREGULAR */.km;
}
function readNeeds(cursor) {
    const needs = [];
    while (isAtColumn(cursor, 4)) {
        readLine(cursor, 4);
        const { key: name, value } = cursor;
        if (value === undefined || isKnown(needs, name))
            throw reader/* IRREGULAR */.km;
        needs.push({ name, range: value });
    }
    if (needs.length === 0)
        throw reader/* IRREGULAR */.km;
    return needs;
}
/** Yarn sorts by name: only a name that is out of order needs to be looked for. */
function isKnown(needs, name) {
    const last = needs.at(-1);
    return last !== undefined && last.name >= name && needs.some((need) => need.name === name);
}
/** Names whose member `optional` is true. */
function readMetas(cursor) {
    const names = [];
    const seen = new Set();
    while (isAtColumn(cursor, 4)) {
        readLine(cursor, 4);
        const { key: name, value } = cursor;
        if (value !== undefined || seen.has(name))
            throw reader/* IRREGULAR */.km;
        seen.add(name);
        const members = readBelow(cursor, 6);
        if (members.get('optional') === 'true')
            names.push(name);
    }
    if (seen.size === 0)
        throw reader/* IRREGULAR */.km;
    return names;
}
/** The members on lines below; deeper ones are not written. */
function readBelow(cursor, column) {
    const members = new Map();
    while (isAtColumn(cursor, column)) {
        readLine(cursor, column);
        if (cursor.value === undefined || members.has(cursor.key))
            throw reader/* IRREGULAR */.km;
        members.set(cursor.key, cursor.value);
    }
    if (members.size === 0)
        throw reader/* IRREGULAR */.km;
    return members;
}
function isIndented({ text, at }) {
    return text.charCodeAt(at) === reader/* SPACE */.t6;
}
function isAtColumn({ text, at }, column) {
    for (let offset = 0; offset < column; offset += 1)
        if (text.charCodeAt(at + offset) !== reader/* SPACE */.t6)
            return false;
    const first = text.charCodeAt(at + column);
    return first !== reader/* SPACE */.t6 && first !== reader/* NEWLINE */.Xy && at + column < text.length;
}
/** Blank lines and comments at column 0. */
function skipBlank(cursor) {
    const { text } = cursor;
    while (cursor.at < text.length) {
        const first = text.charCodeAt(cursor.at);
        if (first !== reader/* NEWLINE */.Xy && first !== HASH)
            return;
        cursor.at = text.indexOf('\n', cursor.at) + 1;
        cursor.line += 1;
    }
}
/** `key: value` or `key:` that begins at `column` of the next line. */
function readLine(cursor, column) {
    const { text } = cursor;
    const at = cursor.at + column;
    const end = text.indexOf('\n', at);
    let colon;
    if (text.charCodeAt(at) === reader/* DOUBLE_QUOTE */.fi) {
        colon = closingQuote(text, at) + 1;
        if (text.charCodeAt(colon) !== reader/* COLON */.oH)
            throw reader/* IRREGULAR */.km;
        cursor.key = unquote(text, at, colon - 1);
    }
    else {
        colon = text.indexOf(':', at);
        // A plain key with a colon inside is not written: Yarn quotes it.
        if (colon === -1 || colon >= end || !(0,reader/* startsPlain */.q4)(text, at))
            throw reader/* IRREGULAR */.km;
        cursor.key = text.slice(at, colon);
        if (!(0,reader/* isPlain */.$i)(cursor.key))
            throw reader/* IRREGULAR */.km;
    }
    if (colon > end)
        throw reader/* IRREGULAR */.km;
    if (colon + 1 === end)
        cursor.value = undefined;
    else {
        if (text.charCodeAt(colon + 1) !== reader/* SPACE */.t6)
            throw reader/* IRREGULAR */.km;
        cursor.value = readScalar(text, colon + 2, end);
    }
    cursor.at = end + 1;
    cursor.line += 1;
}
/** A scalar from `at` to the line's end. */
function readScalar(text, at, end) {
    if (text.charCodeAt(at) === reader/* DOUBLE_QUOTE */.fi) {
        const close = closingQuote(text, at);
        if (close + 1 !== end)
            throw reader/* IRREGULAR */.km;
        return unquote(text, at, close);
    }
    const value = text.slice(at, end);
    if (!(0,reader/* startsPlain */.q4)(text, at) || !(0,reader/* isPlain */.$i)(value))
        throw reader/* IRREGULAR */.km;
    return value;
}
function closingQuote(text, at) {
    const close = text.indexOf('"', at + 1);
    if (close === -1)
        throw reader/* IRREGULAR */.km;
    return close;
}
/** Escapes are the full parser's; so is a scalar that goes on below. */
function unquote(text, at, close) {
    const value = text.slice(at + 1, close);
    if (value.includes('\\') || value.includes('\n'))
        throw reader/* IRREGULAR */.km;
    return value;
}

// EXTERNAL MODULE: ./build/model/packages/commands.js
var commands = __webpack_require__(46925);
// EXTERNAL MODULE: ./build/model/text/percent.js
var percent = __webpack_require__(42424);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/conditions.js
const conditions_NONE = {};
/**
 * `os=linux & cpu=(x64 | arm64) & libc=glibc` → lists as a package.json has them; `!win32` for what is excluded.
 *
 * @returns `undefined` for what is not written so.
 * @see toConditionLine of Yarn's core, Manifest: `os=darwin`, `(os=darwin | os=linux)`, `!os=win32`
 */
function platformsOf(conditions) {
    if (conditions === undefined || conditions === '')
        return conditions_NONE;
    const found = {};
    for (const part of conditions.split('&')) {
        const line = part.trim().replace(/^\((.*)\)$/s, '$1');
        for (const token of line.split('|')) {
            const match = /^(!*)(os|cpu|libc)=([A-Za-z0-9_-]+)$/.exec(token.trim());
            if (match === null)
                return undefined;
            const [, marks = '', kind = 'os', value = ''] = match;
            const one = marks.length % 2 === 0 ? value : `!${value}`;
            found[kind] = [...(found[kind] ?? []), one];
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/descriptors.js
var descriptors = __webpack_require__(14633);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/sources.js
var sources = __webpack_require__(53509);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/nodes.js







/** Every entry as a draft without edges, and the descriptors that lead to it. */
function readNodes(task) {
    const { entries, problems } = task;
    const all = [];
    const byDescriptor = new Map();
    const patched = new Map();
    const workspaces = new Map();
    for (const [key, entry] of entries) {
        if (entry === undefined) {
            problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: nodes_placeOf(key) });
            continue;
        }
        const node = nodeOf(entry, task);
        all.push(node);
        if (node.draft.kind === 'importer' && !workspaces.has(node.name))
            workspaces.set(node.name, node);
        for (const descriptor of descriptorsOf(key)) {
            if (byDescriptor.has(descriptor)) {
                const message = `Two entries answer for ${JSON.stringify(descriptor.slice(0, 300))}`;
                problems.push({ code: 'duplicate-key', message, place: nodes_placeOf(key) });
                continue;
            }
            byDescriptor.set(descriptor, node);
            const inner = descriptor.includes('builtin<') ? patchedDescriptor(descriptor) : undefined;
            if (inner === undefined)
                continue;
            const { name = '' } = (0,descriptors/* parseIdent */.w)(inner) ?? {};
            patched.set(name, (patched.get(name) ?? new Map()).set(inner, node));
        }
    }
    const root = all.find(({ draft }) => draft.kind === 'importer' && draft.path === '.');
    return { all, byDescriptor, patched, root, workspaces };
}
/** The key's parts, as Project.setupResolutions of Yarn's core takes them apart. */
function descriptorsOf(key) {
    return key.includes(',') ? key.split(/(?<!\s)\s*,\s*/) : [key];
}
/** `typescript@patch:typescript@npm%3A^5#optional!builtin<compat/typescript>` → `typescript@npm:^5` */
function patchedDescriptor(descriptor) {
    const { rest = '' } = (0,descriptors/* parseIdent */.w)(descriptor) ?? {};
    const { protocol, source, selector } = (0,descriptors/* parseReference */.F)(rest);
    return protocol === 'patch' && /^(?:optional!|~)?builtin<[^&]*>$/.test(selector)
        ? (0,percent/* decodeLoosely */.A)(source)
        : undefined;
}
function nodes_placeOf(key) {
    return key.includes('://') ? (0,addresses/* withoutCredentials */.ri)(key) : key;
}
/** A peer that has nothing but its meta may have any version. @see Configuration.normalizePackage of Yarn's core */
function completePeers(entry) {
    if (entry.optionalPeers.length === 0)
        return;
    const known = new Set(entry.peers.map(({ name }) => name));
    const more = entry.optionalPeers.filter((name) => !known.has(name));
    if (more.length > 0)
        entry.peers = [...entry.peers, ...more.map((name) => ({ name, range: '*' }))];
}
function nodeOf(entry, task) {
    completePeers(entry);
    const locator = entry.resolution ?? '';
    const directory = (0,sources/* workspaceOf */.B)(locator);
    if (directory === undefined) {
        const draft = draftOf(entry, task);
        return { entry, locator, name: draft.name, draft, manifest: undefined };
    }
    const draft = (0,draft_graph/* draftImporter */.UO)(directory);
    const manifest = task.manifests.get(directory);
    const name = (0,descriptors/* parseIdent */.w)(locator)?.name ?? '';
    // Yarn makes up a name for a root that has none.
    draft.name = manifest === undefined ? name : manifest.name;
    draft.version = manifest?.version;
    draft.license = manifest?.license;
    return { entry, locator, name, draft, manifest };
}
function draftOf(entry, { cacheKey, problems }) {
    const place = nodes_placeOf(entry.key);
    const say = (code, message) => {
        problems.push({ code, message, place });
    };
    const [first = ''] = descriptorsOf(entry.key);
    const resolved = entry.resolution === undefined ? undefined : (0,sources/* resolvedOf */.c)(entry.resolution);
    if (entry.resolution === undefined)
        say('missing-entry', 'The entry has no resolution');
    else if (resolved === undefined)
        say('unsupported-entry', `The resolution ${JSON.stringify(entry.resolution.slice(0, 300))} has no known source`);
    const name = resolved?.name ?? (0,descriptors/* parseIdent */.w)(entry.resolution ?? first)?.name ?? first;
    const source = resolved?.source ?? { kind: 'tarball', url: entry.resolution ?? first };
    const clean = 'url' in source && source.url !== undefined ? { ...source, url: (0,addresses/* withoutCredentials */.ri)(source.url) } : source;
    const isLink = clean.kind === 'link';
    const written = isLink && entry.version === '0.0.0-use.local' ? '' : (entry.version ?? '');
    const version = resolved?.version ?? written;
    if (written !== '' && !isSameVersion(version, written))
        say('contradiction', `The entry has version ${shorten(written)}, and Yarn installs ${shorten(version)}`);
    const draft = (0,draft_graph/* draftPackage */.uC)(name, clean, place);
    draft.version = version;
    if (written === '' && !isLink)
        say('missing-version', `${name} has no version`);
    draft.line = entry.line;
    if (entry.commands.length > 0)
        draft.commands = (0,commands/* commandTexts */.Ot)(entry.commands);
    const checksum = checksumOf(entry.checksum, cacheKey);
    // The checksum of a patched archive is not that of what was published.
    if (resolved !== undefined && resolved.patches.length > 0) {
        draft.patches = resolved.patches;
        draft.patchedChecksum = checksum;
        draft.patchHash = resolved.patchHash;
    }
    else
        draft.checksum = checksum;
    const platforms = platformsOf(entry.conditions);
    if (platforms === undefined)
        say('unsupported-entry', `The conditions ${JSON.stringify((entry.conditions ?? '').slice(0, 300))} are not understood`);
    draft.os = platforms?.os;
    draft.cpu = platforms?.cpu;
    draft.libc = platforms?.libc;
    return draft;
}
/** Build metadata is no part of what a registry knows a version by. */
function isSameVersion(one, other) {
    return withoutBuild(one) === withoutBuild(other);
}
function withoutBuild(version) {
    const [known = ''] = version.split('+');
    return known;
}
function shorten(text) {
    return JSON.stringify(text.slice(0, 300));
}
/** Since metadata version 8 each checksum names the format of its archive; before, the file did for all. */
function checksumOf(checksum, cacheKey) {
    if (checksum === undefined || checksum === '' || checksum.includes('/') || cacheKey === undefined)
        return checksum;
    return `${cacheKey}/${checksum}`;
}

// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/peers.js


/**
 * Gives every node its edges: its dependencies, and what its dependants provide for its peers. Yarn makes an
 * instance of a package for each set of providers; here one node has the edges of all its instances.
 *
 * @see Project.resolveEverything of Yarn's core, resolvePeerDependencies: a dependant provides what it depends
 * on itself, itself under its own name, and what it gets for a peer of its own. A peer that it depends on as well
 * (a workspace, for its tests) is the dependant's where there is one.
 */
function connectNodes(links, problems) {
    const dependants = dependantsOf(links);
    const provided = providePeers(links, dependants);
    for (const [node, own] of links) {
        const edges = own.map(toEdge);
        const declared = new Map(own.map((link) => [link.need.name, link.node]));
        for (const { name, range } of node.entry.peers) {
            const providers = provided.get(node)?.get(name);
            const mayMiss = node.entry.optionalPeers.includes(name);
            const kind = mayMiss ? 'optional-peer' : 'peer';
            for (const provider of providers ?? [])
                if (provider !== declared.get(name))
                    edges.push(toEdge({ need: { name, range }, kind, node: provider }));
            const isNeeded = (dependants.get(node)?.length ?? 0) > 0 && !mayMiss && !declared.has(name);
            if (isNeeded && (providers === undefined || providers.size === 0)) {
                const what = JSON.stringify(`${name}@${range}`.slice(0, 300));
                const message = `No dependant of it provides the peer dependency ${what}`;
                problems.push({ code: 'unmet-peer', message, place: placeOf(node) });
            }
        }
        node.draft.edges = edges;
    }
}
function dependantsOf(links) {
    const dependants = new Map();
    for (const [from, own] of links) {
        for (const { node } of own) {
            if (node.entry.peers.length > 0)
                (0,group/* addToList */.v)(dependants, node, from);
        }
    }
    return dependants;
}
/** Spreads providers downwards, from those who depend on them to the peers of those they depend on, until nothing is new. */
function providePeers(links, dependants) {
    const provided = new Map();
    /** Nodes with a peer, by who asks them to pass it on. */
    const waiting = new Map();
    const queue = [];
    for (const [node, above] of dependants) {
        for (const { name } of node.entry.peers) {
            for (const from of above) {
                const own = links.get(from)?.find(({ need }) => need.name === name)?.node;
                if (own !== undefined)
                    queue.push([node, name, own]);
                else if (from.name === name)
                    queue.push([node, name, from]);
                if (hasPeer(from, name) && !isReplaced(from, node, { links, dependants })) {
                    (0,group/* addToList */.v)(waiting, from, node);
                }
            }
        }
    }
    for (let at = 0; at < queue.length; at += 1) {
        const [node, name, provider] = queue[at];
        const peers = provided.get(node) ?? new Map();
        provided.set(node, peers);
        const providers = peers.get(name) ?? new Set();
        peers.set(name, providers);
        if (providers.has(provider))
            continue;
        providers.add(provider);
        for (const below of waiting.get(node) ?? []) {
            if (hasPeer(below, name))
                queue.push([below, name, provider]);
        }
    }
    return provided;
}
const hasPeer = ({ entry }, name) => entry.peers.some((peer) => peer.name === name);
/** Whether every dependant of a node provides something else in the place of what the node itself depends on. */
function isReplaced(node, own, { links, dependants }) {
    const names = links.get(node)?.flatMap((link) => (link.node === own ? [link.need.name] : [])) ?? [];
    const has = (above, name) => above.name === name ||
        hasPeer(above, name) ||
        (links.get(above)?.some(({ need }) => need.name === name) ?? false);
    return names.every((name) => hasPeer(node, name) && (dependants.get(node)?.every((above) => has(above, name)) ?? false));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/settings.js





const FILE = '.yarnrc.yml';
const EMPTY = new Map();
/** Reads .yarnrc.yml. One that cannot be used is a problem. */
async function readYarnSettings({ all }, project, problems) {
    const asksCatalogs = all.some(({ entry }) => entry.needs.some(({ range }) => range.startsWith('catalog:')));
    const answer = (await project.read([FILE])).get(FILE);
    if (answer === undefined)
        return { catalogs: undefined, extensions: [] };
    const unusable = (message) => {
        problems.push({ code: 'unsupported-entry', message, place: FILE });
        return { catalogs: undefined, extensions: [] };
    };
    if (!(answer instanceof Uint8Array))
        return unusable(answer.refused);
    try {
        const text = (0,io_text/* decodeText */.g7)(answer, FILE);
        // Most such files are about neither.
        if (!asksCatalogs && !text.includes('packageExtensions'))
            return { catalogs: undefined, extensions: [] };
        const root = /^[^#\s]/m.test(text) ? ((await (0,door/* parseYaml */.h)(text, FILE, ''))[0]?.root ?? EMPTY) : EMPTY;
        return { catalogs: (0,overrides/* readCatalogs */.rJ)(root, FILE, problems), extensions: readExtensions(root, problems) };
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return unusable((0,errors/* messageOf */.bD)(error));
    }
}
function readExtensions(root, problems) {
    const written = root.get('packageExtensions');
    if (written === undefined || written === '')
        return [];
    const wrong = (message) => {
        problems.push({ code: 'unsupported-entry', message, place: FILE });
        return [];
    };
    if (!(written instanceof Map))
        return wrong('"packageExtensions" is not a map');
    return [...written].flatMap(([key, value]) => {
        const at = key.indexOf('@', 1);
        const shown = JSON.stringify(key.slice(0, 200));
        if (at === -1)
            return wrong(`The extension ${shown} has no range, which Yarn refuses`);
        if (!(value instanceof Map))
            return wrong(`The extension ${shown} is not a map`);
        const { needs, peers, optional, optionalPeers } = entryOf(key, 1, value);
        return [{ name: key.slice(0, at), range: key.slice(at + 1), needs, peers, optional, optionalPeers }];
    });
}
/**
 * Adds to each package what the extensions of its name and version bring, where it has nothing of that name itself.
 * The lockfile holds the packages that come in this way, but not what they are for.
 *
 * @see Configuration.normalizePackage of Yarn's core
 */
async function extendPackages({ all }, extensions) {
    if (extensions.length === 0)
        return;
    const wanted = new Set(extensions.map(({ name }) => name));
    const nodes = all.filter(({ name, draft }) => wanted.has(name) && draft.kind === 'package');
    if (nodes.length === 0)
        return;
    const { inRange } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38124));
    for (const node of nodes) {
        for (const one of extensions) {
            if (one.name === node.name && inRange(node.entry.version ?? '', one.range))
                extend(node, one);
        }
    }
}
function extend({ entry }, { needs, peers, optional, optionalPeers }) {
    entry.needs = merged(entry.needs, needs);
    entry.optional = [...entry.optional, ...optional];
    const more = optionalPeers.map((name) => ({ name, range: '*' }));
    entry.peers = merged(merged(entry.peers, peers), more);
    entry.optionalPeers = [...entry.optionalPeers, ...optionalPeers];
}
function merged(own, more) {
    const known = new Set(own.map(({ name }) => name));
    const added = more.filter(({ name }) => !known.has(name));
    return added.length === 0 ? own : [...own, ...added];
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/versions.js
var versions = __webpack_require__(20030);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry/graph.js


















/** Since this one, ranges of dependencies have their protocol. */
const NORMALISED = 7;
/** Reads the yarn.lock of Yarn 2 and later. @throws SealgateError INPUT_INVALID */
async function readYarnBerry(file, project = project_files/* NO_PROJECT */.m0) {
    const text = (0,io_text/* decodeText */.g7)(file.bytes, file.path);
    (0,plain_faults/* refuseEmpty */.Ot)(text, file.path);
    refuseHeading(text, file.path);
    const entries = await readBerryEntries(text, file.path);
    const problems = [];
    (0,plain_faults/* noteMissingEnd */.ob)(text, problems);
    return graphOfBerry(entries, { file, project, problems });
}
/** Every entry of a yarn.lock, `__metadata` among them. @throws SealgateError INPUT_INVALID */
async function readBerryEntries(text, file) {
    return readBerry(text) ?? (await readIrregular(text, file));
}
async function readIrregular(text, file) {
    (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    const documents = await (0,door/* parseIrregularYaml */.s)(text, file, { section: '', mergeKeys: false });
    const [document] = documents;
    if (document !== undefined && documents.length === 1)
        return entriesOf(document.root, document.lines);
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} holds ${documents.length} YAML documents, expected one`, {
        location: { file },
        hint: HINT,
    });
}
const HINT = 'Restore the file from version control, or let Yarn write it again: `yarn install`';
/** @see LEGACY_REGEXP of Yarn's parsers, syml */
const HEADING = /^(?:#.*\r?\n)*?#\s+yarn\s+lockfile\s+v1\r?\n/i;
/** @throws SealgateError where Yarn would read the file by the grammar of Yarn 1, which is not quite YAML's. */
function refuseHeading(text, file) {
    const heading = HEADING.exec(text)?.[0];
    if (heading === undefined)
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} has the heading of Yarn 1 over what later ones write`, {
        location: { file, line: heading.split('\n').length - 1 },
        hint: HINT,
    });
}
/**
 * Entries → graph. Exported so that tests can compare both ways of reading.
 *
 * @param task `problems` of reading; those of the entries are added.
 */
async function graphOfBerry(entries, task) {
    const { file, project, problems } = task;
    const metadata = entries.get('__metadata');
    const version = checkVersion(metadata, file.path);
    entries.delete('__metadata');
    const directories = new Set(['.']);
    for (const entry of entries.values()) {
        const directory = entry?.resolution === undefined ? undefined : (0,sources/* workspaceOf */.B)(entry.resolution);
        if (directory !== undefined)
            directories.add(directory);
    }
    const manifests = await (0,yarn_manifests/* readYarnManifests */.F)(project, directories, problems);
    const nodes = readNodes({ entries, manifests, cacheKey: metadata?.cacheKey, problems });
    const { catalogs, extensions } = await readYarnSettings(nodes, project, problems);
    await extendPackages(nodes, extensions);
    const rules = {
        resolutions: (0,overrides/* parseResolutions */.fe)(manifests.get('.')?.resolutions ?? []),
        areNormalised: Number(version) >= NORMALISED,
        catalogs,
    };
    const links = linkNeeds(nodes, rules, problems);
    connectNodes(links, problems);
    for (const { manifest, entry, draft, name } of nodes.all) {
        if (manifest === undefined || draft.kind !== 'importer')
            continue;
        const more = { name, peers: entry.peers, optional: entry.optional, optionalPeers: entry.optionalPeers };
        reportOutOfDate({ directory: draft.path, manifest, locked: entry.needs, more }, problems);
    }
    return (0,assemble_graph/* assembleGraph */.VN)({
        lockfile: (0,assemble_graph/* lockfileInfo */.EN)(file, 'yarn-berry', version),
        ...draftsOf(nodes, problems),
        problems,
    });
}
function draftsOf({ all, root }, problems) {
    const importers = [];
    const packages = [];
    for (const { draft } of all) {
        if (draft.kind === 'importer')
            importers.push(draft);
        else
            packages.push(draft);
    }
    if (root === undefined) {
        const message = 'There is no entry of the root workspace: the file may be cut off';
        problems.push({ code: 'missing-entry', message });
        importers.push((0,draft_graph/* draftImporter */.UO)('.'));
    }
    return { importers, packages };
}
function checkVersion(metadata, file) {
    const version = metadata?.version;
    const invalid = (message, hint) => new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file, ...(metadata === undefined ? {} : { line: metadata.line }) },
        hint,
    });
    if (version === undefined)
        throw invalid(`${file} has no version in __metadata`, HINT);
    if (!/^\d{1,6}$/.test(version) || Number(version) < versions/* OLDEST */._ || Number(version) > versions/* NEWEST */.R) {
        throw invalid(`${file} has metadata version ${(0,plain_faults/* describe */.q0)(version)}; versions ${versions/* OLDEST */._} to ${versions/* NEWEST */.R} are read`, Number(version) > versions/* NEWEST */.R
            ? 'It is of a newer Yarn than this reader knows: update Sealgate, or write the file again with Yarn 4.'
            : 'Write it again with Yarn 2 or later: `yarn install`');
    }
    return version;
}


/***/ }),

/***/ 53509:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   c: () => (/* binding */ resolvedOf)
/* harmony export */ });
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92642);
/* harmony import */ var _model_text_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42424);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90543);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14633);




/** Patches of patches: more are not written. */
const MAX_PATCHES = 8;
/** Directory of a workspace's locator, `undefined` for other packages. */
function workspaceOf(resolution) {
    if (!resolution.includes('workspace:'))
        return undefined;
    const { rest = '' } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdent */ .w)(resolution) ?? {};
    const { protocol, source } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F)(rest);
    return protocol === 'workspace' ? (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)('.', source) : undefined;
}
/**
 * Name and source of a resolution (`name@reference`), patches taken off; `undefined` for what has no source
 * that is known.
 */
function resolvedOf(resolution) {
    const patches = [];
    const hashes = [];
    let locator = resolution;
    for (let depth = 0; depth <= MAX_PATCHES; depth += 1) {
        const ident = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdent */ .w)(locator);
        if (ident === undefined)
            return undefined;
        const reference = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F)(ident.rest);
        if (reference.protocol !== 'patch') {
            const source = sourceOf(reference, ident.rest);
            const name = reference.protocol === 'jsr' ? servedAs(ident.name) : ident.name;
            const version = source?.kind === 'registry' ? (0,_model_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLoosely */ .A)(reference.source) : undefined;
            if (source === undefined)
                return undefined;
            const patchHash = hashes.length === 0 ? {} : { patchHash: hashes.reverse().join(',') };
            return { name, version, source, patches: patches.reverse(), ...patchHash };
        }
        const hash = /(?:^|&)hash=([^&]*)/.exec(reference.params)?.[1];
        if (hash !== undefined)
            hashes.push(hash);
        patches.push(...reference.selector
            .split('&')
            .map((patch) => patchName(patch, reference.params))
            .filter((patch) => patch !== ''));
        locator = (0,_model_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLoosely */ .A)(reference.source);
    }
    return undefined;
}
/** A package of JSR is installed as the npm package that JSR serves it as: `@scope/name` → `@jsr/scope__name`. */
function servedAs(name) {
    return /^@[^/]+\/[^/]+$/.test(name) ? `@jsr/${name.slice(1).replace('/', '__')}` : name;
}
/**
 * `optional!builtin<compat/x>`, `~builtin<compat/x>`, `~/x.patch`, `./x.patch`: marks before the patch are no part of
 * its name. A path is given as seen from the lockfile: `~` is the project, other paths are relative to the package
 * that asks.
 */
function patchName(patch, params) {
    const name = patch.replace(/^(?:optional!|~(?=builtin<))+/, '');
    if (name === '' || name.startsWith('builtin<'))
        return (0,_model_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLoosely */ .A)(name);
    return name.startsWith('~/') ? (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)('.', (0,_model_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLoosely */ .A)(name.slice(2))) : localPath(name, params);
}
function sourceOf(reference, rest) {
    const { protocol, source, selector, params } = reference;
    switch (protocol.toLowerCase()) {
        case 'npm':
        case 'jsr': {
            const url = parameter(params, '__archiveUrl');
            return url === undefined ? { kind: 'registry' } : { kind: 'registry', url };
        }
        case 'file':
        case 'exec':
            return { kind: 'file', path: localPath(source, params) };
        case 'link':
        case 'portal':
            return { kind: 'link', path: localPath(source, params) };
        default:
            return remoteSource(rest, selector);
    }
}
/** A path as seen from the lockfile: it is relative to the package that asks for it. */
function localPath(source, params) {
    const path = (0,_model_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLoosely */ .A)(source);
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(path))
        return path;
    const parent = parameter(params, 'locator');
    return (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(parent === undefined ? '.' : (baseOf(parent) ?? '.'), path);
}
/** A member of `a=b&c=d`. */
function parameter(params, name) {
    return params === '' ? undefined : (new URLSearchParams(params).get(name) ?? undefined);
}
/** Directory of a package on the disk: a workspace's, or that of a folder that is linked. */
function baseOf(locator) {
    const { rest = '' } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdent */ .w)(locator) ?? {};
    const { protocol, source, params } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F)(rest);
    if (protocol === 'workspace')
        return source;
    return protocol === 'portal' || protocol === 'link' ? localPath(source, params) : undefined;
}
/** `cwd=packages%2Fa` and `workspace=a` choose a part of the repository. */
function partOf(selector) {
    const folder = parameter(selector, 'cwd');
    if (folder !== undefined)
        return (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .folderPart */ .G_)(folder);
    const workspace = parameter(selector, 'workspace');
    return workspace === undefined ? {} : { part: `workspace=${workspace}` };
}
/** Git where a commit is named, else an archive at an address. */
function remoteSource(rest, selector) {
    const commit = parameter(selector, 'commit');
    const [url = ''] = rest.split('#');
    if (commit !== undefined)
        return { kind: 'git', url, commit, ...partOf(selector) };
    if (/^https?:\/\//i.test(rest)) {
        const [address = ''] = rest.split('::');
        if (/\.git(?:#|$)/.test(address))
            return { kind: 'git', url };
        return { kind: 'tarball', url: address };
    }
    return /^(?:git\b|ssh:)/i.test(rest) ? { kind: 'git', url } : undefined;
}


/***/ }),

/***/ 97168:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readYarnManifests),
/* harmony export */   j: () => (/* binding */ parseYarnManifest)
/* harmony export */ });
/* harmony import */ var _io_json_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71143);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98262);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92642);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68146);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76833);





/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
];
/**
 * Reads the package.json of each directory. One that is missing or cannot be used is a problem, and missing
 * from the answer.
 *
 * @param directories relative to the lockfile's, `.` for its own.
 */
async function readYarnManifests(project, directories, problems) {
    const files = new Map([...directories].map((directory) => [directory, (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(directory, 'package.json')]));
    const answers = await project.read([...files.values()]);
    const manifests = new Map();
    for (const [directory, file] of files) {
        const answer = answers.get(file);
        if (answer instanceof Uint8Array) {
            const manifest = parseYarnManifest(answer, file);
            if (typeof manifest === 'string')
                problems.push(unusable(file, manifest));
            else
                manifests.set(directory, manifest);
        }
        else
            problems.push(answer === undefined ? missing(file) : unusable(file, answer.refused));
    }
    return manifests;
}
function missing(file) {
    return {
        code: 'missing-entry',
        message: `${file} is not there: what it declares for production and what for development is not known`,
        place: file,
    };
}
function unusable(file, why) {
    return { code: 'unsupported-entry', message: `${file} cannot be used: ${why}`, place: file };
}
/** The manifest, or what is wrong with it. */
function parseYarnManifest(bytes, file) {
    const read = (0,_io_json_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlainJson */ .Ct)(bytes, file);
    if ('fault' in read)
        return read.fault;
    const root = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .X)(read.value);
    if (root === undefined)
        return `it holds ${(0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(read.value)}, expected an object`;
    const meta = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .X)(root.dependenciesMeta);
    const declared = new Map();
    for (const [member, kind] of MEMBERS) {
        for (const [name, range] of textsOf(root[member])) {
            if (declared.has(name))
                continue;
            const optional = kind === 'prod' && isOptional(meta, name);
            declared.set(name, { range, kind: optional ? 'optional' : kind });
        }
    }
    const peersMeta = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .X)(root.peerDependenciesMeta);
    const optional = [
        ...textsOf(root.optionalDependencies).map(([name]) => name),
        ...[...declared.keys()].filter((name) => isOptional(meta, name)),
    ];
    return {
        name: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(root.name),
        version: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(root.version),
        license: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseOf */ .L3)(root.license),
        declared,
        optional: new Set(optional),
        peers: new Map(textsOf(root.peerDependencies).map(([name, range]) => [
            name,
            { range, optional: isOptional(peersMeta, name) },
        ])),
        resolutions: textsOf(root.resolutions),
        workspaces: root.workspaces,
    };
}
function textsOf(value) {
    return Object.entries((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .X)(value) ?? {}).filter((entry) => typeof entry[1] === 'string');
}
function isOptional(meta, name) {
    return meta !== undefined && Object.hasOwn(meta, name) && (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .X)(meta[name])?.optional === true;
}


/***/ })

};
;