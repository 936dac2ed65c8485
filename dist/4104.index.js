"use strict";
exports.id = 4104;
exports.ids = [4104];
exports.modules = {

/***/ 32393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ missingPackage)
/* harmony export */ });
/** What is told of a dependency that no package of the lockfile answers. */
function missingPackage(kind, name, range) {
    const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(range.slice(0, 300))})`;
    return kind === 'peer'
        ? { code: 'unmet-peer', message: `No package for the peer dependency ${what}` }
        : { code: 'dangling-edge', message: `No package for the dependency ${what}` };
}


/***/ }),

/***/ 44104:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAnyJson: () => (/* binding */ readAnyJson),
  readNpm: () => (/* binding */ readNpm),
  readRegular: () => (/* binding */ readRegular)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(14439);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/door.js + 2 modules
var door = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/values.js
var values = __webpack_require__(68146);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/rows.js

/** An object of texts as a list: names, each followed by its text. */
class Pairs {
    list;
    constructor(list) {
        this.list = list;
    }
}
/** The names of a list of dependencies. */
function namesOf(member) {
    if (member instanceof Pairs)
        return member.list.filter((_, at) => at % 2 === 0);
    return Object.keys((0,json/* objectOf */.X)(member) ?? {});
}
/** The texts of a list by their names; what is no text is left out. */
function textsOf(member) {
    if (member instanceof Pairs)
        return namesOf(member).map((name, at) => [name, member.list[2 * at + 1] ?? '']);
    return Object.entries((0,json/* objectOf */.X)(member) ?? {}).filter((pair) => typeof pair[1] === 'string');
}
/** The members of a parsed `packages`, in its order. */
function membersOf(packages, lines) {
    return Object.keys(packages).map((place) => {
        const value = packages[place];
        return { place, row: (0,json/* objectOf */.X)(value), value, line: lines.get(place) };
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/tree.js
function createTree() {
    const root = { parent: undefined, modules: new Map() };
    return { root, levels: new Map([['', root]]) };
}
/** The level of a directory, with those outwards of it. Paths outside the project (`../x`) have none beyond their own. */
function levelOf(tree, directory) {
    const known = tree.levels.get(directory);
    if (known !== undefined)
        return known;
    // Outwards first, without recursion: a path may have any number of segments.
    const inwards = [];
    let parent;
    for (let at = directory; at !== undefined; at = parentOf(at)) {
        parent = tree.levels.get(at);
        if (parent !== undefined)
            break;
        inwards.push(at);
    }
    for (let at = inwards.length - 1; at >= 0; at -= 1) {
        const level = { parent, modules: undefined };
        tree.levels.set(inwards[at], level);
        parent = level;
    }
    return parent;
}
/** What `name` means to code at a level. */
function resolveModule(from, name) {
    for (let level = from; level !== undefined; level = level.parent) {
        const found = level.modules?.get(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The next directory outwards that may have a `node_modules` of its own. */
function parentOf(directory) {
    if (directory === '' || directory === '..' || directory.endsWith('/..'))
        return undefined;
    const slash = directory.lastIndexOf('/');
    if (slash === -1)
        return '';
    let parent = directory.slice(0, slash);
    const last = parent.lastIndexOf('/');
    if (parent[last + 1] === '@')
        parent = last === -1 ? '' : parent.slice(0, last);
    if (parent === 'node_modules')
        return '';
    return parent.endsWith('/node_modules') ? parent.slice(0, -'/node_modules'.length) : parent;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/bundled.js



/**
 * Marks the packages that come inside another package's tarball. What the bundler lists decides, and what its
 * list needs below it; the entries' own `inBundle` is not asked, because an entry that claims it wrongly would
 * get by without an integrity. What the project itself bundles is fetched like anything else.
 */
function markBundled({ installed, tree }) {
    for (const bundler of installed) {
        const list = bundler.row.bundleDependencies;
        if (bundler.kind !== 'installed' || list === undefined || list === false)
            continue;
        const below = `${bundler.place}/`;
        const names = list === true ? dependencyNames(bundler) : ((0,values/* stringsOf */.iw)(list) ?? []);
        const queue = [];
        const take = (from, name) => {
            const entry = resolveModule(levelOf(tree, from.place), name);
            if (entry?.kind !== 'installed' || !entry.place.startsWith(below))
                return;
            if (entry.draft.bundled)
                return;
            entry.draft.bundled = true;
            queue.push(entry);
        };
        for (const name of names)
            take(bundler, name);
        for (let head = 0; head < queue.length; head += 1) {
            const entry = queue[head];
            for (const name of dependencyNames(entry))
                take(entry, name);
        }
    }
}
function dependencyNames({ row }) {
    return [row.dependencies, row.optionalDependencies, row.peerDependencies].flatMap(namesOf);
}

// EXTERNAL MODULE: ./build/collect/lockfiles/graph/draft-graph.js
var draft_graph = __webpack_require__(86402);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/missing-package.js
var missing_package = __webpack_require__(32393);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/edges.js





/** Gives every entry its edges, found as Node resolves modules: nearest `node_modules` first, then outwards. */
function connectEntries(entries, problems) {
    for (const entry of entries.importers)
        connect(entry, entries, problems);
    for (const entry of entries.installed)
        connect(entry, entries, problems);
    for (const entry of entries.installed)
        settleSource(entry);
}
function connect(entry, entries, problems) {
    const { row } = entry;
    const { optionalDependencies, dependencies, devDependencies, peerDependencies } = row;
    const task = {
        entry,
        level: undefined,
        entries,
        problems,
        edges: [],
        stronger: undefined,
        first: undefined,
    };
    // Strongest first: a name that several members declare counts as what the first of them says.
    if (optionalDependencies !== undefined)
        connectMember(task, optionalDependencies, 'optional');
    if (dependencies !== undefined)
        connectMember(task, dependencies, 'prod');
    // Development dependencies of installed packages are not installed.
    if (devDependencies !== undefined && entry.kind !== 'installed')
        connectMember(task, devDependencies, 'dev');
    if (peerDependencies !== undefined)
        connectMember(task, peerDependencies, 'peer');
    if (task.edges.length > 0)
        entry.draft.edges = task.edges.slice();
}
function connectMember(task, member, kind) {
    const pairs = member instanceof Pairs ? member.list : undefined;
    const object = pairs === undefined ? (0,json/* objectOf */.X)(member) : undefined;
    if (pairs === undefined && object === undefined)
        return;
    const { entry, edges } = task;
    task.level ??= standpointOf(entry, task.entries);
    const { level } = task;
    const stronger = strongerNames(task, member);
    const names = pairs ?? Object.keys(object ?? {});
    for (let at = 0; at < names.length; at += pairs === undefined ? 1 : 2) {
        const name = names[at];
        if (stronger?.has(name))
            continue;
        stronger?.add(name);
        const written = pairs === undefined ? object?.[name] : pairs[at + 1];
        const range = typeof written === 'string' ? written : '';
        const target = resolveModule(level, name);
        if (target === undefined) {
            if (!mayMiss(entry, name, kind))
                task.problems.push({ ...(0,missing_package/* missingPackage */.l)(kind, name, range), place: entry.place });
            continue;
        }
        if (target.kind === 'installed' && !target.askedByVersion && !isAddress(range)) {
            target.askedByVersion = true;
        }
        const asked = isOptionalPeer(entry, name, kind) ? 'optional-peer' : kind;
        edges.push((0,draft_graph/* draftEdge */.$D)({ to: target.draft, name, range, kind: asked }));
    }
}
/** Most entries have one member, and need no set of its names. */
function strongerNames(task, member) {
    if (task.first === undefined)
        task.first = member;
    else
        task.stronger ??= new Set(namesOf(task.first));
    return task.stronger;
}
function standpointOf({ place, outer }, { tree }) {
    return tree.levels.get(place) ?? outer ?? levelOf(tree, place);
}
/** Absence is no fault of what is optional, and of directories that npm leaves out. */
function mayMiss(entry, name, kind) {
    if (kind === 'optional' || (entry.row.extraneous === true && entry.place !== ''))
        return true;
    return isOptionalPeer(entry, name, kind);
}
function isOptionalPeer({ row }, name, kind) {
    return kind === 'peer' && (0,json/* objectOf */.X)((0,json/* objectOf */.X)(row.peerDependenciesMeta)?.[name])?.optional === true;
}
/** Whether a declared dependency asks for an address rather than for a version, a tag or an alias. */
function isAddress(range) {
    if (range.includes('/'))
        return !range.startsWith('npm:');
    return range.includes(':') && !range.startsWith('npm:') && /^[a-z][a-z0-9+.-]*:/i.test(range);
}
/**
 * A package from a web server that everybody asks for by address is a tarball. As soon as one asks for a
 * version it counts as the registry's, so that a swapped address does not take it out of the registry's checks.
 */
function settleSource(entry) {
    if (entry.askedByVersion)
        return;
    const { source, name } = entry.draft;
    if (source.kind !== 'registry' || source.url === undefined)
        return;
    if (!source.url.includes(`/${name}/-/`))
        entry.draft.source = { kind: 'tarball', url: source.url };
}

// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/workspace-globs.js
var workspace_globs = __webpack_require__(55233);
// EXTERNAL MODULE: ./build/model/packages/commands.js
var packages_commands = __webpack_require__(46925);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/describe-package.js





/** What an entry says of its package beside name and source. */
function describePackage(draft, row) {
    const { version, integrity, deprecated, license, bin, os, cpu, libc, patched } = row;
    draft.version = (0,values/* stringOf */.Je)(version) ?? '';
    if (integrity !== undefined)
        draft.integrity = (0,values/* stringOf */.Je)(integrity);
    if (license !== undefined)
        draft.license = (0,values/* licenseOf */.L3)(license);
    if (deprecated !== undefined)
        draft.deprecated = deprecated === true ? true : (0,values/* stringOf */.Je)(deprecated);
    if (row.hasInstallScript === true)
        draft.hasInstallScript = true;
    if (bin !== undefined)
        draft.commands = commandsOf(bin, draft.name);
    if (os !== undefined)
        draft.os = (0,values/* stringsOf */.iw)(os);
    if (cpu !== undefined)
        draft.cpu = (0,values/* stringsOf */.iw)(cpu);
    if (libc !== undefined)
        draft.libc = (0,values/* stringsOf */.iw)(libc);
    if (patched !== undefined)
        draft.patches = patchesOf(patched);
}
/** A text is the file of a command that has the package's own name. */
function commandsOf(bin, name) {
    const commands = (0,packages_commands/* commandTexts */.Ot)(typeof bin === 'string' ? [[name, bin]] : textsOf(bin));
    return commands.length === 0 ? undefined : commands;
}
/** npm 12's `patched`: the path of a patch, and its integrity. */
function patchesOf(patched) {
    const path = (0,values/* stringOf */.Je)((0,json/* objectOf */.X)(patched)?.path);
    return path === undefined || path === '' ? undefined : [path];
}
/**
 * The source that `resolved` names. An address of a web server counts as a registry here; edges.ts turns
 * it into a tarball where those who need it ask for an address and not for a version.
 */
function sourceOf(text) {
    if (text === undefined)
        return { kind: 'registry' };
    if (text.startsWith('https:') || /^https?:/i.test(text))
        return { kind: 'registry', url: text };
    if (/^(?:git\b|ssh:|github:|gitlab:|bitbucket:|gist:)/i.test(text))
        return gitSource(text);
    return { kind: 'file', path: text.replace(/^file:(?:\/\/(?=\/))?/, '') };
}
/** @param url with the commit after `#`, as npm writes it. */
function gitSource(url) {
    const hash = url.indexOf('#');
    if (hash === -1)
        return { kind: 'git', url };
    return { kind: 'git', url: url.slice(0, hash), commit: url.slice(hash + 1) };
}
/** What is wrong with an entry that is read all the same. */
function noteFaults(draft, row, problems) {
    const { place, name } = draft;
    // A package.json at a commit need not have one, and old lockfiles do not copy it.
    if (draft.version === '' && draft.source.kind !== 'file' && draft.source.kind !== 'git') {
        problems.push({
            code: 'missing-version',
            message: `${name} has ${row.version === undefined ? 'no version' : `${(0,plain_faults/* describe */.q0)(row.version)} as version`}`,
            place,
        });
    }
    const { resolved, integrity } = row;
    if (resolved !== undefined && typeof resolved !== 'string')
        problems.push(noString(draft, 'resolved', resolved));
    if (integrity !== undefined && typeof integrity !== 'string')
        problems.push(noString(draft, 'integrity', integrity));
    if (row.patched !== undefined && draft.patches === undefined) {
        const message = `${name} is patched, and the lockfile does not say by what`;
        problems.push({ code: 'unsupported-entry', message, place });
    }
}
function noString({ place, name }, key, value) {
    const message = `${name} has ${(0,plain_faults/* describe */.q0)(value)} as ${key}, expected a string`;
    return { code: 'unsupported-entry', message, place };
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/entries.js









const MODULES = 'node_modules/';
/** More folders than any file system holds in one path; walking outwards from them would take forever. */
const MOST_FOLDERS = 2048;
/**
 * Sorts the members of `packages` into importers (the root, workspaces, and directories that nothing links
 * to), packages, and links, and gives each package a draft without edges.
 */
function readEntries(members, problems) {
    const tree = createTree();
    const links = new Map();
    const directories = new Map();
    const importers = [];
    const installed = [];
    for (const { place: written, row, value, line } of members) {
        if (row === undefined || isTooDeep(written)) {
            problems.push(unusable(written, value));
            continue;
        }
        const place = ODD_PLACE.test(written) ? plainPlace(written, problems) : written;
        if (row.link === true)
            links.set(place, { target: linkTarget(row), line });
        else {
            const modules = place === '' ? -1 : modulesIn(place);
            if (modules === -1)
                directories.set(place, { row, line });
            else
                installed.push(installedEntry({ place, modules, row, line, tree }, problems));
        }
    }
    if (!directories.has('')) {
        problems.push({
            code: 'missing-entry',
            message: 'The entry "" of the root project is missing',
            place: '',
        });
        directories.set('', { row: {}, line: undefined });
    }
    const isWorkspace = (0,workspace_globs/* workspaceMatcher */.m)(directories.get('')?.row.workspaces);
    const linkNames = new Map();
    for (const [place, { target }] of links)
        if (!linkNames.has(target))
            linkNames.set(target, nameOf(place));
    const byDirectory = new Map();
    for (const [place, { row, line }] of directories) {
        const entry = place === '' || isWorkspace(place) || !linkNames.has(place)
            ? importerEntry(place, row)
            : directoryEntry(place, { row, line }, linkNames.get(place) ?? place);
        if (entry.kind === 'importer')
            importers.push(entry);
        else
            installed.push(entry);
        byDirectory.set(place, entry);
    }
    followLinks({ links, linkNames, problems, byDirectory, tree, installed });
    return { importers, installed, tree };
}
/** A place with backslashes, empty parts or dots. */
const ODD_PLACE = /[\\]|\/\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;
/** The folder that a place is to npm. Two places of one folder are one package, of which the last is installed. */
function plainPlace(written, problems) {
    const joined = (0,repository_path/* joinPath */.uJ)('.', written.replaceAll('\\', '/'));
    const place = joined === '.' ? '' : joined;
    if (place !== written) {
        const message = `npm takes the place for ${JSON.stringify(place.slice(0, 300))}`;
        problems.push({ code: 'contradiction', message, place: written });
    }
    return place;
}
function isTooDeep(place) {
    return place.length > 2 * MOST_FOLDERS && place.split('/').length > MOST_FOLDERS;
}
function unusable(place, value) {
    if (isTooDeep(place)) {
        const message = `The place has more than ${MOST_FOLDERS} folders in one another`;
        return { code: 'unsupported-entry', message, place: place.slice(0, 200) };
    }
    const message = `The entry is ${(0,plain_faults/* describe */.q0)(value)}, expected an object`;
    return { code: 'unsupported-entry', message, place };
}
/** Where the last `node_modules/` of a place starts; -1 where the place is a directory of the project. */
function modulesIn(place) {
    const at = place.lastIndexOf(`/${MODULES}`);
    if (at !== -1)
        return at + 1;
    return place.startsWith(MODULES) ? 0 : -1;
}
/** The name a place gives: what follows the last `node_modules/`. */
function nameOf(place) {
    const at = modulesIn(place);
    return at === -1 ? baseName(place) : place.slice(at + MODULES.length);
}
/** Last segment of a path, with the scope before it. */
function baseName(path) {
    const parts = path.split('/');
    const last = parts.at(-1) ?? path;
    const scope = parts.at(-2);
    return scope?.startsWith('@') ? `${scope}/${last}` : last;
}
function linkTarget(row) {
    const target = (0,ends/* trimEndOf */.f)(((0,values/* stringOf */.Je)(row.resolved) ?? '').replace(/^file:/, ''), '/');
    return target === '.' ? '' : target.replace(/^\.\//, '');
}
function importerEntry(place, row) {
    const draft = (0,draft_graph/* draftImporter */.UO)(place === '' ? '.' : place);
    draft.name = (0,values/* stringOf */.Je)(row.name) ?? (place === '' ? undefined : baseName(place));
    draft.version = (0,values/* stringOf */.Je)(row.version);
    draft.license = (0,values/* licenseOf */.L3)(row.license);
    return { kind: 'importer', place, row, draft, outer: undefined };
}
function directoryEntry(place, { row, line }, linkName) {
    const draft = (0,draft_graph/* draftPackage */.uC)((0,values/* stringOf */.Je)(row.name) ?? linkName, { kind: 'link', path: place }, place);
    describePackage(draft, row);
    draft.line = line;
    return { kind: 'directory', place, row, draft, outer: undefined, askedByVersion: false };
}
function installedEntry({ place, modules, row, line, tree }, problems) {
    const { resolved: written } = row;
    const resolved = typeof written === 'string' && written !== '' ? (0,addresses/* withoutCredentials */.ri)(written) : undefined;
    const folder = place.slice(modules + MODULES.length);
    const draft = (0,draft_graph/* draftPackage */.uC)((0,values/* stringOf */.Je)(row.name) ?? folder, sourceOf(resolved), place);
    describePackage(draft, row);
    draft.line = line;
    if (resolved !== undefined && resolved !== written)
        problems.push((0,addresses/* credentialProblem */.FL)(place));
    noteFaults(draft, row, problems);
    const outer = modules === 0 ? tree.root : levelOf(tree, place.slice(0, modules - 1));
    const entry = { kind: 'installed', place, row, draft, outer, askedByVersion: false };
    setModule(outer, folder, entry);
    return entry;
}
/** Lets each link's place stand for what it leads to; a link to nothing becomes a package of its own, with a problem. */
function followLinks(task) {
    const { links, linkNames, problems, byDirectory, tree, installed } = task;
    for (const [place, { target: first, line }] of links) {
        let target = first;
        for (let hops = 0; hops < 8 && links.has(target) && target !== place; hops += 1) {
            target = links.get(target).target;
        }
        let entry = byDirectory.get(target) ?? installedAt(tree, target);
        if (entry === undefined) {
            problems.push({
                code: 'missing-entry',
                message: `The link leads to ${JSON.stringify(target.slice(0, 200))}, which has no entry`,
                place,
            });
            entry = directoryEntry(target, { row: {}, line }, linkNames.get(target) ?? nameOf(place));
            installed.push(entry);
            byDirectory.set(target, entry);
        }
        const modules = modulesIn(place);
        if (modules === -1)
            byDirectory.set(place, entry);
        else {
            const outer = modules === 0 ? tree.root : levelOf(tree, place.slice(0, modules - 1));
            setModule(outer, nameOf(place), entry);
        }
    }
}
function setModule(outer, folder, entry) {
    outer.modules ??= new Map();
    outer.modules.set(folder, entry);
}
function installedAt(tree, place) {
    const modules = modulesIn(place);
    if (modules === -1)
        return undefined;
    const outer = tree.levels.get(modules === 0 ? '' : place.slice(0, modules - 1));
    return outer?.modules?.get(place.slice(modules + MODULES.length));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/lines.js

const OPENING = '\n  "packages": {\n';
const EMPTY = '\n  "packages": {}';
/** More than this is no list of platforms or workspaces. */
const MOST_OF_A_VALUE = 64 * 1024;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Thrown and caught in this file alone: the text is not written as npm writes. */
class Irregular extends Error {
}
const IRREGULAR = new Irregular();
/**
 * @param bytes the text's, for a quick look at its control characters.
 * @returns undefined where the text is not written as npm writes; nothing is known of it then.
 */
function readNpmLines(bytes, text) {
    const start = text.indexOf(OPENING);
    if (start === -1 || text.includes('"__proto__"') || hasControls(bytes))
        return undefined;
    const cursor = {
        text,
        at: start + OPENING.length,
        line: linesBefore(text, start) + 3,
        hasEscapes: text.includes('\\'),
    };
    try {
        const members = readMembers(cursor);
        return { members, rest: `${text.slice(0, start)}${EMPTY}${text.slice(cursor.at)}` };
    }
    catch (error) {
        if (error instanceof Irregular)
            return undefined;
        throw error;
    }
}
/** JSON has no control characters but white space, of which only newlines are expected. */
function hasControls(bytes) {
    const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let code = 0; code < SPACE; code += 1)
        if (code !== NEWLINE && plain.includes(code))
            return true;
    return false;
}
function linesBefore(text, end) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
/** Up to and with the brace that closes the section. */
function readMembers(cursor) {
    const { text } = cursor;
    const members = [];
    const places = new Set();
    for (let more = true; more;) {
        const { line } = cursor;
        const place = readKey(cursor, '    "');
        // JSON.parse gives numbers before other names.
        const first = text.charCodeAt(cursor.at - place.length - 3);
        if (places.has(place) || (first >= ZERO && first <= NINE))
            throw IRREGULAR;
        places.add(place);
        if (text.charCodeAt(cursor.at) !== OPEN_OBJECT)
            throw IRREGULAR;
        cursor.at += 1;
        const row = readRow(cursor);
        members.push({ place, row, value: undefined, line });
        more = isFollowed(cursor);
    }
    if (!text.startsWith('  }', cursor.at))
        throw IRREGULAR;
    cursor.at += 3;
    return members;
}
/** After a value: passes the line's end, and tells whether a comma stood before it. */
function isFollowed(cursor) {
    const { text } = cursor;
    const comma = text.charCodeAt(cursor.at) === COMMA;
    if (comma)
        cursor.at += 1;
    endLine(cursor);
    return comma;
}
function endLine(cursor) {
    if (cursor.text.charCodeAt(cursor.at) !== NEWLINE)
        throw IRREGULAR;
    cursor.at += 1;
    cursor.line += 1;
}
/** @param opening the spaces before the name, and its quote. */
function readKey(cursor, opening) {
    const { text, at, hasEscapes } = cursor;
    if (!text.startsWith(opening, at))
        throw IRREGULAR;
    const start = at + opening.length;
    const end = text.indexOf('"', start);
    if (end === -1 || text.charCodeAt(end + 1) !== COLON || text.charCodeAt(end + 2) !== SPACE)
        throw IRREGULAR;
    const key = text.slice(start, end);
    if (key.includes('\n') || (hasEscapes && key.includes('\\')))
        throw IRREGULAR;
    cursor.at = end + 3;
    return key;
}
/** The text whose quote the cursor stands at, to the end of its line. */
function readText(cursor) {
    const { text, at, hasEscapes } = cursor;
    const newline = text.indexOf('\n', at);
    const end = text.charCodeAt(newline - 1) === COMMA ? newline - 1 : newline;
    cursor.at = end;
    // The first quote is the last character: nothing but the text stands between them.
    if (newline !== -1 && text.indexOf('"', at + 1) === end - 1) {
        const plain = text.slice(at + 1, end - 1);
        if (!hasEscapes || !plain.includes('\\'))
            return plain;
    }
    const value = newline === -1 ? undefined : parsed(text.slice(at, end));
    if (typeof value !== 'string')
        throw IRREGULAR;
    return value;
}
function parsed(slice) {
    try {
        return JSON.parse(slice);
    }
    catch {
        // JSON.parse of the whole says what is wrong.
        throw IRREGULAR;
    }
}
const VALUES = [
    'name',
    'version',
    'resolved',
    'integrity',
    'license',
    'deprecated',
    'link',
    'extraneous',
    'hasInstallScript',
    'os',
    'cpu',
    'libc',
    'bundleDependencies',
    'workspaces',
    'peerDependenciesMeta',
    'patched',
];
const DECLARED = [
    'dependencies',
    'bin',
    'peerDependencies',
    'optionalDependencies',
    'devDependencies',
];
const UNASKED = [
    'engines',
    'funding',
    'dev',
    'optional',
    'devOptional',
    'peer',
    'inBundle',
    'packageExtensionsApplied',
    'packageExtensionsHash',
    'npmExtensionApplied',
    'npmExtensionHash',
];
/** By the code of their first letter, those that are met most often first. There are bits for 32 of them. */
const KEYS = byFirstLetter([
    ...VALUES.map((key) => ({ kind: 'value', key })),
    ...DECLARED.map((key) => ({ kind: 'declared', key })),
    ...UNASKED.map((key) => ({ kind: 'unasked', key })),
]);
function byFirstLetter(all) {
    const table = [];
    for (const [at, known] of all.entries()) {
        const letter = known.key.charCodeAt(0);
        table[letter] ??= [];
        table[letter].push({ ...known, bit: 1 << at, opening: `      "${known.key}": ` });
    }
    return table;
}
function keyAt({ text, at }) {
    const candidates = KEYS[text.charCodeAt(at + FIRST_LETTER)];
    if (candidates !== undefined)
        for (const known of candidates)
            if (text.startsWith(known.opening, at))
                return known;
    throw IRREGULAR;
}
/** Behind six spaces and a quote. */
const FIRST_LETTER = 7;
/** With a place for every value, so that all rows are of one shape. */
const EMPTY_ROW = Object.fromEntries([...VALUES, ...DECLARED].map((key) => [key, undefined]));
/** An entry's members, behind its opening brace. */
function readRow(cursor) {
    const row = { ...EMPTY_ROW };
    const { text } = cursor;
    if (text.charCodeAt(cursor.at) === CLOSE_OBJECT) {
        cursor.at += 1;
        return row;
    }
    endLine(cursor);
    let seen = 0;
    for (let more = true; more; more = isFollowed(cursor)) {
        const known = keyAt(cursor);
        if ((seen & known.bit) !== 0)
            throw IRREGULAR;
        seen |= known.bit;
        cursor.at += known.opening.length;
        if (known.kind === 'unasked')
            passValue(cursor);
        else if (known.kind === 'declared')
            row[known.key] = readPairs(cursor);
        else
            row[known.key] = readValue(cursor);
    }
    if (!text.startsWith('    }', cursor.at))
        throw IRREGULAR;
    cursor.at += 5;
    return row;
}
/** Most objects that nobody asks for: with one member, a text without escapes. Sticky. */
const ONE_PAIR = /\{\n {8}"[^"\\\n]*": "[^"\\\n]*"\n {6}\}/y;
/** A value that nobody asks for: mostly a flag, or an object of texts. */
function passValue(cursor) {
    const { text, at } = cursor;
    if (text.charCodeAt(at) !== OPEN_OBJECT) {
        readValue(cursor);
        return;
    }
    ONE_PAIR.lastIndex = at;
    if (ONE_PAIR.test(text)) {
        cursor.at = ONE_PAIR.lastIndex;
        cursor.line += 2;
    }
    else
        readPairs(cursor);
}
function readValue(cursor) {
    const { text, at } = cursor;
    const first = text.charCodeAt(at);
    if (first === QUOTE)
        return readText(cursor);
    if (first === OPEN_OBJECT)
        return readBlock(cursor, '\n      }');
    if (first === OPEN_LIST)
        return readBlock(cursor, '\n      ]');
    if (text.startsWith('true', at)) {
        cursor.at += 4;
        return true;
    }
    if (!text.startsWith('false', at))
        throw IRREGULAR;
    cursor.at += 5;
    return false;
}
/** A list or an object: parsed on its own, and taken for regular where it comes back the same when it is written. */
function readBlock(cursor, closing) {
    const { text, at } = cursor;
    const isEmpty = text.charCodeAt(at + 1) === closing.charCodeAt(closing.length - 1);
    const end = isEmpty ? at + 2 : text.indexOf(closing, at) + closing.length;
    if (end < at + 2 || end - at > MOST_OF_A_VALUE)
        throw IRREGULAR;
    const slice = text.slice(at, end);
    const value = parsed(slice);
    if (JSON.stringify(value, null, 2).replaceAll('\n', '\n      ') !== slice)
        throw IRREGULAR;
    cursor.at = end;
    cursor.line += linesBefore(slice, slice.length);
    return value;
}
/** An object of texts: names, each followed by its text. */
function readPairs(cursor) {
    const { text } = cursor;
    if (text.charCodeAt(cursor.at) !== OPEN_OBJECT)
        throw IRREGULAR;
    cursor.at += 1;
    const pairs = [];
    if (text.charCodeAt(cursor.at) === CLOSE_OBJECT) {
        cursor.at += 1;
        return new Pairs(pairs);
    }
    endLine(cursor);
    let last = '';
    let seen;
    for (let more = true; more; more = isFollowed(cursor)) {
        const name = readKey(cursor, '        "');
        // Names mostly come in order, where none is given twice.
        if (seen !== undefined || (name <= last && pairs.length > 0)) {
            seen ??= new Set(pairs.filter((_, at) => at % 2 === 0));
            if (seen.has(name))
                throw IRREGULAR;
            seen.add(name);
        }
        last = name;
        if (text.charCodeAt(cursor.at) !== QUOTE)
            throw IRREGULAR;
        pairs.push(name, readText(cursor));
    }
    if (!text.startsWith('      }', cursor.at))
        throw IRREGULAR;
    cursor.at += 7;
    return new Pairs(pairs);
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/graph.js











/** Reads package-lock.json and npm-shrinkwrap.json. @throws SealgateError INPUT_INVALID */
async function readNpm(file, project = project_files/* NO_PROJECT */.m0) {
    const problems = [];
    const regular = file.bytes.length > LARGE ? readRegular(file) : undefined;
    const { members, version } = regular ?? (await readAnyJson(file, project, problems));
    const entries = readEntries(members, problems);
    markBundled(entries);
    connectEntries(entries, problems);
    return (0,assemble_graph/* assembleGraph */.VN)({
        lockfile: (0,assemble_graph/* lockfileInfo */.EN)(file, 'npm', String(version)),
        importers: entries.importers.map((one) => one.draft),
        packages: entries.installed.map((one) => one.draft),
        problems,
    });
}
/**
 * Below this, JSON.parse is quicker: a short run does not optimise a reader of lines. Above, its tree is what takes
 * most of the memory.
 */
const LARGE = 3 * 1024 * 1024;
/** By its lines, what is written as npm writes it; a test compares it with the other way. */
function readRegular(file) {
    const section = readNpmLines(file.bytes, (0,door/* textOf */.b6)(file.bytes, file.path));
    const rest = section === undefined ? undefined : (0,door/* parseRegularJson */.ul)(section.rest);
    if (section === undefined || rest === undefined)
        return undefined;
    return { members: section.members, version: checkShape(rest.value, file.path).version };
}
/** Any JSON, and versions without `packages`. @throws SealgateError INPUT_INVALID */
async function readAnyJson(file, project, problems) {
    const strict = (0,door/* parseStrictJson */.RJ)(file.bytes, file.path, 'packages');
    const { root, version, packages } = checkShape(strict.value, file.path);
    if (packages !== undefined)
        return { members: membersOf(packages, strict.lines), version };
    const { upgradeLegacy } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2088), __webpack_require__.e(6980)]).then(__webpack_require__.bind(__webpack_require__, 56980));
    const { lines } = (0,door/* parseStrictJson */.RJ)(file.bytes, file.path, 'dependencies');
    const upgraded = await upgradeLegacy(root, lines, { path: file.path, project, problems });
    return { members: membersOf(upgraded.packages, upgraded.lines), version };
}
function checkShape(value, file) {
    const root = (0,json/* objectOf */.X)(value);
    if (root === undefined) {
        throw invalid({ file }, `${file} holds ${(0,plain_faults/* describe */.q0)(value)}, expected an object`);
    }
    const { lockfileVersion: version = isLegacy(root) ? 1 : undefined } = root;
    if (version === undefined) {
        throw invalid({ file }, `${file} has no lockfileVersion${looksLikeManifest(root) ? '; it looks like a package.json' : ''}`, 'Pass a package-lock.json or npm-shrinkwrap.json, or make one: `npm install --package-lock-only`');
    }
    if (version !== 1 && version !== 2 && version !== 3 && version !== 4) {
        throw invalid({ file, pointer: '/lockfileVersion' }, `${file} has lockfileVersion ${(0,plain_faults/* describe */.q0)(version)}; versions 1 to 4 are read`, 'Update Sealgate, or write it again in a version that is read: `npm install --package-lock-only --lockfile-version 3`');
    }
    const packages = (0,json/* objectOf */.X)(root.packages);
    const isOld = root.packages === undefined && (version === 1 || isLegacy(root));
    if (isOld && root.dependencies !== undefined && (0,json/* objectOf */.X)(root.dependencies) === undefined) {
        throw invalid({ file, pointer: '/dependencies' }, `${file} has ${(0,plain_faults/* describe */.q0)(root.dependencies)} as "dependencies", expected an object`);
    }
    if (packages === undefined && !isOld) {
        throw invalid({ file, pointer: '/packages' }, `${file} has ${root.packages === undefined ? 'no "packages"' : `${(0,plain_faults/* describe */.q0)(root.packages)} as "packages"`}, expected an object`, 'Write it again: `npm install --package-lock-only`');
    }
    return { root, version, packages };
}
/** Whether `dependencies` holds entries, as version 1 does; a package.json has ranges there. */
function isLegacy(root) {
    const modules = Object.values((0,json/* objectOf */.X)(root.dependencies) ?? {});
    return modules.length > 0 && modules.every((entry) => (0,json/* objectOf */.X)(entry) !== undefined);
}
function looksLikeManifest(root) {
    return ['scripts', 'dependencies', 'devDependencies', 'main', 'license'].some((key) => key in root);
}
function invalid(location, message, hint) {
    return new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location,
        hint: hint ?? 'Restore the file from version control, or write it again: `npm install --package-lock-only`',
    });
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


/***/ })

};
;