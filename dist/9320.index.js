"use strict";
exports.id = 9320;
exports.ids = [9320];
exports.modules = {

/***/ 23969:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ul: () => (/* binding */ parseRegularJson),
  RJ: () => (/* binding */ parseStrictJson),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
;// CONCATENATED MODULE: ./build/collect/lockfiles/json-regular.js
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
/**
 * Answers for JSON as JSON.stringify writes it with an indent, which is how package managers write: whether a
 * text is exactly that is asked of the engine itself, by writing the parsed value again. A text that comes back
 * the same has no member named twice, and each member on a line of its own; no pass over its characters in
 * JavaScript finds that out as fast.
 *
 * @param value what JSON.parse made of `text`.
 * @returns line, from 1, of each member of the top-level object's member `section`; `undefined` where the text
 * is written in another way, is nested deeper than `maxDepth`, or may hold a member called `__proto__`.
 */
function linesOfRegular(text, value, { section, maxDepth }) {
    const form = formOf(text);
    if (form === undefined || text.includes('"__proto__"'))
        return undefined;
    const { indent, newline } = form;
    if (text.includes(`\n${indent.repeat(maxDepth)}`) || !isWrittenSo(text, value, form))
        return undefined;
    const start = text.indexOf(`\n${indent}${JSON.stringify(section)}: {${newline}`);
    const members = value[section];
    if (start === -1 || typeof members !== 'object' || members === null)
        return new Map();
    return numberLines(text, start, { keys: Object.keys(members), indent: indent.length });
}
/** How the first member is set off, where the text starts with an object. */
function formOf(text) {
    const match = /^\{(\r?\n)( {1,10}|\t{1,10})"/.exec(text);
    return match === null ? undefined : { newline: match[1], indent: match[2] };
}
/** With the newline at the end, as files have it, or without. */
function isWrittenSo(text, value, { indent, newline }) {
    let written;
    try {
        written = JSON.stringify(value, null, indent);
    }
    catch (error) {
        // Deeper than the engine's stack: such a text is for the careful pass to refuse.
        if (error instanceof RangeError)
            return false;
        throw error;
    }
    if (newline !== '\n')
        written = written.replaceAll('\n', newline);
    return text === `${written}${newline}` || text === written;
}
/** Lines of the members of the object that opens on the line after `start`, whose keys come in the text's order. */
function numberLines(text, start, { keys, indent }) {
    const lines = new Map();
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at <= start; at = text.indexOf('\n', at + 1))
        line += 1;
    let next = 0;
    for (let at = text.indexOf('\n', start + 1); next < keys.length && at !== -1; at = text.indexOf('\n', at + 1)) {
        line += 1;
        const first = text.charCodeAt(at + 1 + indent);
        if (first !== SPACE && first !== TAB)
            break;
        if (text.charCodeAt(at + 1 + 2 * indent) !== QUOTE)
            continue;
        lines.set(keys[next], line);
        next += 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/json-scan.js
const json_scan_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_ARRAY = 0x5d;
const json_scan_SPACE = 0x20;
/**
 * Walks over JSON text without building anything. It trusts the syntax: what it says of a text that JSON.parse
 * refuses means nothing. It never recurses and stops at `maxDepth`.
 */
function scanJson(text, section, maxDepth) {
    const lines = new Map();
    let members = 0;
    let depth = 0;
    let deepest = 0;
    let line = 1;
    let keyNext = false;
    let inSection = false;
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
        const code = text.charCodeAt(at);
        // Letters, digits and white space other than newlines say nothing.
        if (code === json_scan_SPACE)
            continue;
        if (code === json_scan_QUOTE) {
            const start = at + 1;
            at = stringEnd(text, at);
            if (!keyNext)
                continue;
            keyNext = false;
            if (depth === 1)
                inSection = keyOf(text, start, at) === section;
            else if (depth === 2 && inSection)
                lines.set(keyOf(text, start, at), line);
        }
        else if (code === NEWLINE)
            line += 1;
        else if (code === COLON)
            members += 1;
        else if (code === COMMA)
            keyNext = depth <= 2;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            if (depth > deepest)
                deepest = depth;
            if (depth > maxDepth)
                break;
            keyNext = code === OPEN_OBJECT && depth <= 2;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
            depth -= 1;
            keyNext = false;
        }
    }
    return { members, depth: deepest, lines };
}
/** The place of the quote that ends the string whose opening quote is at `at`; the text's end where there is none. */
function stringEnd(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text.charCodeAt(end - 1) === BACKSLASH) {
        let slashes = 1;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            break;
        end = text.indexOf('"', end + 1);
    }
    return end === -1 ? text.length : end;
}
function keyOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        // Not JSON: JSON.parse of the whole says so to the user.
        return raw;
    }
}
/** Finds the first bad key of valid JSON no deeper than what scanJson accepted. The slow pass, only for naming the fault. */
function findKeyFault(text) {
    const open = [];
    let line = 1;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === NEWLINE)
            line += 1;
        else if (code === json_scan_QUOTE) {
            const start = at + 1;
            at = stringEnd(text, at);
            const keys = open.at(-1);
            if (!keyNext || keys === undefined)
                continue;
            keyNext = false;
            const key = keyOf(text, start, at);
            if (key === '__proto__')
                return { key, kind: 'prototype', line, firstLine: line };
            const firstLine = keys.get(key);
            if (firstLine !== undefined)
                return { key, kind: 'duplicate', line, firstLine };
            keys.set(key, line);
        }
        else if (code === COMMA)
            keyNext = open.at(-1) !== undefined;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            keyNext = code === OPEN_OBJECT;
            open.push(keyNext ? new Map() : undefined);
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
            open.pop();
            keyNext = false;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
;// CONCATENATED MODULE: ./build/collect/lockfiles/json-door.js






/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 128;
/** Characters that may go to JSON.parse unseen: even if every one of them opens a level, memory suffices. */
const HARMLESS = 4 * 1024 * 1024;
/**
 * Reads JSON from outside: UTF-8 (or UTF-16 with its mark), at most 128 levels deep, no member named twice
 * and none named `__proto__`.
 *
 * @param section a member of the top-level object, whose own members' lines are wanted.
 * @throws SealgateError INPUT_INVALID naming file, line, what was found and what was expected.
 */
function parseStrictJson(bytes, file, section) {
    const text = textOf(bytes, file);
    (0,plain_faults/* refuseEmpty */.Ot)(text, file);
    if (text.length > HARMLESS)
        refuseDepth(scanJson(text, section, MAX_DEPTH), file);
    const value = parse(text, file);
    const lines = linesOfRegular(text, value, { section, maxDepth: MAX_DEPTH });
    return { value, lines: lines ?? scan(text, file, section, value) };
}
/**
 * As parseStrictJson, of text that is written as JSON.stringify writes it.
 *
 * @returns undefined for any other: nothing is known of it then.
 */
function parseRegularJson(text) {
    if (text.length > HARMLESS)
        return undefined;
    try {
        const value = JSON.parse(text);
        const lines = linesOfRegular(text, value, { section: '', maxDepth: MAX_DEPTH });
        return lines === undefined ? undefined : { value };
    }
    catch {
        // The careful way says what is wrong.
        return undefined;
    }
}
/** The careful pass, for texts that are not written as package managers write. */
function scan(text, file, section, value) {
    const found = scanJson(text, section, MAX_DEPTH);
    refuseDepth(found, file);
    if (countMembers(value) !== found.members)
        throw keyFault(text, file);
    return found.lines;
}
function refuseDepth({ depth }, file) {
    if (depth <= MAX_DEPTH)
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is nested more than ${MAX_DEPTH} levels deep`, {
        location: { file },
        hint: 'No package manager writes this. Restore the file from version control, or write it again.',
    });
}
/** As decodeText, by the quicker way where the bytes are plain UTF-8. */
function textOf(bytes, file) {
    if (bytes[0] === 0xef || !(0,external_node_buffer_.isUtf8)(bytes))
        return (0,io_text/* decodeText */.g7)(bytes, file);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
        const message = (0,errors/* messageOf */.bD)(cause);
        const offset = /at position (\d+)/.exec(message)?.[1];
        const at = (0,io_text/* positionAt */.t$)(text, offset === undefined ? text.length : Number(offset));
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not JSON: ${shorten(message)}`, {
            location: { file, ...at },
            hint: hintFor(text),
            cause,
        });
    }
}
/** V8 quotes the text around the fault; in a hostile file that may be long. */
function shorten(message) {
    const plain = message.replace(/\s+/g, ' ');
    return plain.length > 160 ? `${plain.slice(0, 160)}…` : plain;
}
function hintFor(text) {
    if (/^# yarn lockfile v1/m.test(text.slice(0, 400)))
        return 'This is a yarn.lock; name it so.';
    if (/^lockfileVersion:/m.test(text.slice(0, 10_000)))
        return 'This is a pnpm-lock.yaml; name it so.';
    return 'Restore the file from version control, or write it again with npm install --package-lock-only.';
}
/** Members of all objects of a parsed value; -1 where one is named `__proto__`. */
function countMembers(root) {
    let members = 0;
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const item of value)
                if (typeof item === 'object' && item !== null)
                    open.push(item);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key in value) {
                if (key === '__proto__')
                    return -1;
                members += 1;
                const member = value[key];
                if (typeof member === 'object' && member !== null)
                    open.push(member);
            }
        }
    }
    return members;
}
function keyFault(text, file) {
    const fault = findKeyFault(text);
    const key = JSON.stringify((fault?.key ?? '').slice(0, 200));
    const message = fault?.kind === 'prototype'
        ? `${file} has a member named __proto__`
        : `${file} names ${key} twice in one object (first on line ${fault?.firstLine ?? '?'})`;
    return new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file, ...(fault === undefined ? {} : { line: fault.line }) },
        hint: 'Readers disagree on what such a file means. Write it again with npm install --package-lock-only.',
    });
}


/***/ }),

/***/ 65020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The strings of a list, or of a single string; `undefined` where there are none. */
function stringsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}
/** A manifest's licence as one text: old manifests hold objects (`{type}`) and lists of either, of which one may choose. */
function licenseOf(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (Array.isArray(value)) {
        const all = value.map((item) => licenseOf(item)).filter((item) => item !== undefined);
        return all.length > 1 ? `(${all.join(' OR ')})` : all[0];
    }
    return stringOf(objectOf(value)?.type);
}


/***/ }),

/***/ 79320:
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
// EXTERNAL MODULE: ./build/collect/lockfiles/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(87339);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-door.js + 2 modules
var json_door = __webpack_require__(23969);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-values.js
var json_values = __webpack_require__(65020);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-rows.js

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
    return Object.keys((0,json_values/* objectOf */.Xy)(member) ?? {});
}
/** The members of a parsed `packages`, in its order. */
function membersOf(packages, lines) {
    return Object.keys(packages).map((place) => {
        const value = packages[place];
        return { place, row: (0,json_values/* objectOf */.Xy)(value), value, line: lines.get(place) };
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-tree.js
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

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-bundled.js



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
        const names = list === true ? dependencyNames(bundler) : ((0,json_values/* stringsOf */.iw)(list) ?? []);
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

// EXTERNAL MODULE: ./build/collect/lockfiles/draft-graph.js
var draft_graph = __webpack_require__(92777);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-edges.js




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
    const object = pairs === undefined ? (0,json_values/* objectOf */.Xy)(member) : undefined;
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
                task.problems.push(missing(entry, name, range, kind));
            continue;
        }
        if (target.kind === 'installed' && !target.askedByVersion && !isAddress(range)) {
            target.askedByVersion = true;
        }
        edges.push((0,draft_graph/* draftEdge */.$D)(target.draft, name, isOptionalPeer(entry, name, kind) ? 'optional-peer' : kind, range));
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
    return kind === 'peer' && (0,json_values/* objectOf */.Xy)((0,json_values/* objectOf */.Xy)(row.peerDependenciesMeta)?.[name])?.optional === true;
}
function missing(entry, name, range, kind) {
    const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(range.slice(0, 300))})`;
    return kind === 'peer'
        ? { code: 'unmet-peer', message: `No package for the peer dependency ${what}`, place: entry.place }
        : { code: 'dangling-edge', message: `No package for the dependency ${what}`, place: entry.place };
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

// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
// EXTERNAL MODULE: ./build/collect/lockfiles/workspace-globs.js
var workspace_globs = __webpack_require__(91124);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-entries.js






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
    for (const { place, row, value, line } of members) {
        if (row === undefined || isTooDeep(place)) {
            problems.push(unusable(place, value));
            continue;
        }
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
            : directoryEntry(place, row, linkNames.get(place) ?? place, line);
        if (entry.kind === 'importer')
            importers.push(entry);
        else
            installed.push(entry);
        byDirectory.set(place, entry);
    }
    followLinks({ links, linkNames, problems, byDirectory, tree, installed });
    return { importers, installed, tree };
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
    const target = ((0,json_values/* stringOf */.Je)(row.resolved) ?? '').replace(/^file:/, '').replace(/\/+$/, '');
    return target === '.' ? '' : target.replace(/^\.\//, '');
}
function importerEntry(place, row) {
    const draft = (0,draft_graph/* draftImporter */.UO)(place === '' ? '.' : place);
    draft.name = (0,json_values/* stringOf */.Je)(row.name) ?? (place === '' ? undefined : baseName(place));
    draft.version = (0,json_values/* stringOf */.Je)(row.version);
    draft.license = (0,json_values/* licenseOf */.L3)(row.license);
    return { kind: 'importer', place, row, draft, outer: undefined };
}
function directoryEntry(place, row, linkName, line) {
    const draft = draftOf(place, (0,json_values/* stringOf */.Je)(row.name) ?? linkName, row, { kind: 'link', path: place });
    draft.line = line;
    return { kind: 'directory', place, row, draft, outer: undefined, askedByVersion: false };
}
function installedEntry({ place, modules, row, line, tree }, problems) {
    const { resolved: written } = row;
    const resolved = typeof written === 'string' && written !== '' ? (0,addresses/* withoutCredentials */.r)(written) : undefined;
    const folder = place.slice(modules + MODULES.length);
    const draft = draftOf(place, (0,json_values/* stringOf */.Je)(row.name) ?? folder, row, sourceOf(resolved));
    draft.line = line;
    if (resolved !== undefined && resolved !== written)
        problems.push((0,addresses/* credentialProblem */.F)(place));
    noteFaults(draft, row, problems);
    const outer = modules === 0 ? tree.root : levelOf(tree, place.slice(0, modules - 1));
    const entry = { kind: 'installed', place, row, draft, outer, askedByVersion: false };
    setModule(outer, folder, entry);
    return entry;
}
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
function draftOf(place, name, row, source) {
    const { integrity, deprecated, license, os, cpu, libc, patched } = row;
    const draft = (0,draft_graph/* draftPackage */.uC)(name, (0,json_values/* stringOf */.Je)(row.version) ?? '', source, place);
    if (integrity !== undefined)
        draft.integrity = (0,json_values/* stringOf */.Je)(integrity);
    if (license !== undefined)
        draft.license = (0,json_values/* licenseOf */.L3)(license);
    if (deprecated !== undefined)
        draft.deprecated = deprecated === true ? true : (0,json_values/* stringOf */.Je)(deprecated);
    if (row.hasInstallScript === true)
        draft.hasInstallScript = true;
    if (os !== undefined)
        draft.os = (0,json_values/* stringsOf */.iw)(os);
    if (cpu !== undefined)
        draft.cpu = (0,json_values/* stringsOf */.iw)(cpu);
    if (libc !== undefined)
        draft.libc = (0,json_values/* stringsOf */.iw)(libc);
    if (patched !== undefined)
        draft.patches = patchesOf(patched);
    return draft;
}
/** npm 12's `patched`: the path of a patch, and its integrity. */
function patchesOf(patched) {
    const path = (0,json_values/* stringOf */.Je)((0,json_values/* objectOf */.Xy)(patched)?.path);
    return path === undefined || path === '' ? undefined : [path];
}
/**
 * The source that `resolved` names. An address of a web server counts as a registry here; npm-edges.ts turns
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
            entry = directoryEntry(target, {}, linkNames.get(target) ?? nameOf(place), line);
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

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-lines.js

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
const DECLARED = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'];
const UNASKED = [
    'engines',
    'bin',
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

// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-graph.js











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
    const section = readNpmLines(file.bytes, (0,json_door/* textOf */.b6)(file.bytes, file.path));
    const rest = section === undefined ? undefined : (0,json_door/* parseRegularJson */.ul)(section.rest);
    if (section === undefined || rest === undefined)
        return undefined;
    return { members: section.members, version: checkShape(rest.value, file.path).version };
}
/** Any JSON, and versions without `packages`. @throws SealgateError INPUT_INVALID */
async function readAnyJson(file, project, problems) {
    const strict = (0,json_door/* parseStrictJson */.RJ)(file.bytes, file.path, 'packages');
    const { root, version, packages } = checkShape(strict.value, file.path);
    if (packages !== undefined)
        return { members: membersOf(packages, strict.lines), version };
    const upgraded = await upgrade(file, root, project, problems);
    return { members: membersOf(upgraded.packages, upgraded.lines), version };
}
async function upgrade(file, root, project, problems) {
    const { upgradeLegacy } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2088), __webpack_require__.e(9575)]).then(__webpack_require__.bind(__webpack_require__, 49575));
    const { lines } = (0,json_door/* parseStrictJson */.RJ)(file.bytes, file.path, 'dependencies');
    return upgradeLegacy(root, lines, { project, problems });
}
function checkShape(value, file) {
    const root = (0,json_values/* objectOf */.Xy)(value);
    if (root === undefined) {
        throw invalid(file, '', `${file} holds ${(0,plain_faults/* describe */.q0)(value)}, expected an object`);
    }
    const { lockfileVersion: version = isLegacy(root) ? 1 : undefined } = root;
    if (version === undefined) {
        throw invalid(file, '', `${file} has no lockfileVersion${looksLikeManifest(root) ? '; it looks like a package.json' : ''}`, 'Pass a package-lock.json or npm-shrinkwrap.json, or make one: npm install --package-lock-only');
    }
    if (version !== 1 && version !== 2 && version !== 3 && version !== 4) {
        throw invalid(file, '/lockfileVersion', `${file} has lockfileVersion ${(0,plain_faults/* describe */.q0)(version)}; versions 1 to 4 are read`, 'Update Sealgate, or write it again in a version that is read: npm install --package-lock-only --lockfile-version 3');
    }
    const packages = (0,json_values/* objectOf */.Xy)(root.packages);
    const isOld = root.packages === undefined && (version === 1 || isLegacy(root));
    if (isOld && root.dependencies !== undefined && (0,json_values/* objectOf */.Xy)(root.dependencies) === undefined) {
        throw invalid(file, '/dependencies', `${file} has ${(0,plain_faults/* describe */.q0)(root.dependencies)} as "dependencies", expected an object`);
    }
    if (packages === undefined && !isOld) {
        throw invalid(file, '/packages', `${file} has ${root.packages === undefined ? 'no "packages"' : `${(0,plain_faults/* describe */.q0)(root.packages)} as "packages"`}, expected an object`, 'Write it again: npm install --package-lock-only');
    }
    return { root, version, packages };
}
/** Whether `dependencies` holds entries, as version 1 does; a package.json has ranges there. */
function isLegacy(root) {
    const modules = Object.values((0,json_values/* objectOf */.Xy)(root.dependencies) ?? {});
    return modules.length > 0 && modules.every((entry) => (0,json_values/* objectOf */.Xy)(entry) !== undefined);
}
function looksLikeManifest(root) {
    return ['scripts', 'dependencies', 'devDependencies', 'main', 'license'].some((key) => key in root);
}
function invalid(file, pointer, message, hint) {
    return new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file, ...(pointer === '' ? {} : { pointer }) },
        hint: hint ?? 'Restore the file from version control, or write it again: npm install --package-lock-only',
    });
}


/***/ }),

/***/ 76833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   dB: () => (/* binding */ refuseControls),
/* harmony export */   lU: () => (/* binding */ refuseMergeConflict),
/* harmony export */   ob: () => (/* binding */ noteMissingEnd),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41100);



/** @throws SealgateError INPUT_INVALID where there is nothing but white space. */
function refuseEmpty(text, file) {
    if (/\S/.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is empty`, {
        location: { file },
        hint: 'Restore the file from version control, or write it again with the package manager.',
    });
}
/** What no package manager writes, and what makes readers disagree on where a line ends. */
const CONTROL = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f]/;
function hasControls(text) {
    return CONTROL.test(text);
}
/**
 * @throws SealgateError INPUT_INVALID naming the line of the first control character. A carriage return alone ends a
 * line for package managers, and not for those who review the file: behind it anything can hide.
 */
function refuseControls(text, file) {
    const at = text.search(CONTROL);
    if (at === -1)
        return;
    const code = text.charCodeAt(at);
    const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const what = code === 0x0d
        ? `a carriage return without a line feed (${shown}), which ends a line for package managers only`
        : `the control character ${shown}`;
    const { line } = (0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, at);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has ${what}`, {
        location: { file, line },
        hint: 'No package manager writes this. Restore the file from version control, or let the package manager write it again.',
    });
}
/** A problem where the last line has no end: package managers write one, so the file may have been cut off in it. */
function noteMissingEnd(text, problems) {
    if (text.endsWith('\n'))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'The last line has no end, as package managers write it: the file may be cut off',
    });
}
/**
 * @throws SealgateError INPUT_INVALID naming the lines, where an unresolved merge left its markers.
 */
function refuseMergeConflict(text, file) {
    const lines = (0,_model_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (lines.length === 0)
        return;
    const shown = lines.slice(0, 12).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has merge-conflict markers on ${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 12 ? ` and ${lines.length - 12} more` : ''}`, {
        location: { file, line: lines[0] ?? 1 },
        hint: 'Resolve the merge: take one side of the file, then let the package manager write it again.',
    });
}
/** What a value is, in a few words for an error. */
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    return String(value);
}


/***/ }),

/***/ 91124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ workspaceMatcher)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30743);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65020);


/**
 * Which directories a root's `workspaces` member names: path patterns, and `!` for exclusion.
 *
 * @param workspaces the member as the manifest has it: a list, or `{packages: […]}`.
 */
function workspaceMatcher(workspaces) {
    const listed = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(workspaces) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(workspaces)?.packages) ?? [];
    const patterns = listed.map((pattern) => {
        const excluded = pattern.startsWith('!');
        return { excluded, matches: (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(normalise(excluded ? pattern.slice(1) : pattern)) };
    });
    return (directory) => {
        let matched = false;
        for (const { excluded, matches } of patterns) {
            if (matched === excluded && matches(directory))
                matched = !excluded;
        }
        return matched;
    };
}
function normalise(pattern) {
    return pattern
        .replaceAll('\\', '/')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
}


/***/ }),

/***/ 30743:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;
/** Whether a path pattern has wildcards. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
function globMatcher(pattern) {
    const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((wanted) => matchSegments(wanted, segments));
    };
}
/** The directory part of a pattern that has no wildcard, `.` where there is none. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
    return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = firstChoice(one);
        if (choice === undefined)
            done.push(one);
        else
            for (const text of one.slice(choice.start + 1, choice.end).split(','))
                open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** The first braces that have a comma and no braces within. */
function firstChoice(text) {
    for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
        const start = text.lastIndexOf('{', end);
        if (start >= from && text.slice(start, end).includes(','))
            return { start, end };
        from = end + 1;
    }
    return undefined;
}
/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern, path) {
    let reached = path.map(() => false);
    reached.unshift(true);
    for (const segment of pattern) {
        const next = reached.map(() => false);
        for (let at = 0; at <= path.length; at += 1) {
            if (segment === '**')
                next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
            else
                next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
        }
        reached = next;
    }
    return reached[path.length] === true;
}
/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern, text) {
    let at = 0;
    let wanted = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (wanted < pattern.length &&
            (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
            pattern[wanted] !== '*') {
            at += 1;
            wanted += 1;
        }
        else if (pattern[wanted] === '*') {
            star = wanted;
            from = at;
            wanted += 1;
        }
        else if (star !== -1) {
            wanted = star + 1;
            from += 1;
            at = from;
        }
        else
            return false;
    }
    while (pattern[wanted] === '*')
        wanted += 1;
    return wanted === pattern.length;
}


/***/ }),

/***/ 41100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ })

};
;