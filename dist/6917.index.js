"use strict";
exports.id = 6917;
exports.ids = [6917];
exports.modules = {

/***/ 26917:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBun: () => (/* binding */ readBun)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(14439);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/door.js + 2 modules
var door = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/jsonc-reader.js
var jsonc_reader = __webpack_require__(55869);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
// EXTERNAL MODULE: ./build/collect/lockfiles/bun/binary.js
var binary = __webpack_require__(68968);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/draft-graph.js
var draft_graph = __webpack_require__(86402);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/missing-package.js
var missing_package = __webpack_require__(32393);
// EXTERNAL MODULE: ./build/collect/lockfiles/manifest-needs.js
var manifest_needs = __webpack_require__(23794);
// EXTERNAL MODULE: ./build/model/packages/versions.js
var versions = __webpack_require__(13714);
;// CONCATENATED MODULE: ./build/collect/lockfiles/bun/keys.js

/** Reads `name@resolution`; `undefined` where it is none that Bun writes. */
function resolutionOf(text) {
    if (text.startsWith('@root:'))
        return { kind: 'root' };
    const at = text.indexOf('@', 1);
    if (at === -1)
        return undefined;
    const name = text.slice(0, at);
    const written = text.slice(at + 1);
    if (written === 'root:')
        return { kind: 'root' };
    // Bun reads more as a version (`01.2.0`, `1.2.0 || 2.0.0`), and never writes it.
    if (/^\d/.test(written))
        return (0,versions/* isStrictVersion */.aK)(written) ? { kind: 'npm', name, version: written } : undefined;
    if (written.startsWith('workspace:'))
        return { kind: 'workspace', name, path: written.slice(10) };
    if (written.startsWith('link:'))
        return local(name, { kind: 'link', path: written.slice(5) });
    if (written.startsWith('file:'))
        return local(name, { kind: 'file', path: written.slice(5) });
    if (/^(?:git[+:@]|ssh:|github:)/.test(written))
        return { kind: 'git', name, source: gitSource(written) };
    if (/^https?:\/\//i.test(written))
        return { kind: 'tarball', name, source: { kind: 'tarball', url: written } };
    // What is left is the path of an archive.
    if (/\.(?:tgz|tar\.gz|tar)$/i.test(written))
        return { kind: 'tarball', name, source: { kind: 'file', path: written } };
    return undefined;
}
function local(name, source) {
    return { kind: 'local', name, source };
}
/** The commit stands behind `#`; `github:owner/repository` is written out as the address it stands for. */
function gitSource(written) {
    const hash = written.lastIndexOf('#');
    const address = hash === -1 ? written : written.slice(0, hash);
    const url = address.startsWith('github:') ? `https://github.com/${address.slice(7)}` : address;
    const commit = hash === -1 ? '' : written.slice(hash + 1);
    return commit === '' ? { kind: 'git', url } : { kind: 'git', url, commit };
}
/** The place that holds a place: `a/@s/b` is held by `a`, `a` by nothing (the empty text). */
function holderOf(place) {
    const slash = place.lastIndexOf('/');
    if (slash === -1)
        return '';
    const before = place.lastIndexOf('/', slash - 1);
    // The last name may have a scope: `@s/b`.
    if (place[before + 1] !== '@')
        return place.slice(0, slash);
    return before === -1 ? '' : place.slice(0, before);
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/bun/edges.js




/** Gives every workspace and package its edges, peers too, each found from its place outwards. */
function connectPlaces(places, problems) {
    const state = { ...places, problems };
    for (const importer of places.importers)
        connect(importer, state);
    for (const one of places.packages)
        connect(one, state);
}
function connect(node, state) {
    const { info, place, draft } = node;
    if (info.size === 0)
        return;
    const edges = [];
    const stronger = [];
    for (const [member, kind] of manifest_needs/* NEED_MEMBERS */.No) {
        const declared = info.get(member);
        if (declared === undefined)
            continue;
        if (!(declared instanceof Map)) {
            const message = `"${member}" is not an object`;
            state.problems.push({ code: 'unsupported-entry', message, place });
            continue;
        }
        for (const [name, written] of declared) {
            if (stronger.some((one) => one.has(name)))
                continue;
            const range = typeof written === 'string' ? written : '';
            const isOptionalPeer = kind === 'peer' && listed(info.get('optionalPeers'), name);
            const find = isOptionalPeer ? findInBundle : findOutwards;
            const to = find(state.byPlace, place, name)?.draft;
            if (to !== undefined)
                edges.push((0,draft_graph/* draftEdge */.$D)({ to, name, range, kind: isOptionalPeer ? 'optional-peer' : kind }));
            else if (kind !== 'optional' && !isOptionalPeer)
                state.problems.push({ ...(0,missing_package/* missingPackage */.l)(kind, name, range), place });
        }
        stronger.push(declared);
    }
    if (edges.length > 0)
        draft.edges = edges.slice();
}
/** What stands nearest: beside the dependencies of a place's own, then outwards. */
function findOutwards(byPlace, place, name) {
    for (let holder = place;; holder = holderOf(holder)) {
        const found = byPlace.get(placeIn(holder, name));
        if (found !== undefined || holder === '')
            return found;
    }
}
/** As findOutwards for an optional peer: that of what is bundled is looked for in the bundle only. */
function findInBundle(byPlace, place, name) {
    for (let holder = place;; holder = holderOf(holder)) {
        const found = byPlace.get(placeIn(holder, name));
        if (found !== undefined || holder === '')
            return found;
        const here = byPlace.get(holder)?.draft;
        if (here?.kind === 'package' && here.bundled)
            return byPlace.get(placeIn(holderOf(holder), name));
    }
}
function placeIn(holder, name) {
    return holder === '' ? name : `${holder}/${name}`;
}
function listed(list, name) {
    return Array.isArray(list) && list.includes(name);
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/bun/peers.js
/** Steps from a dependant to a dependency, over all names. Beyond, peers keep what their place leads to. */
const MAX_STEPS = 20_000_000;
/**
 * Where packages are installed apart from each other, a peer is what the packages have that lead to its dependant:
 * the nearest one that declares the name itself counts, on every way from a workspace. So one place may have
 * several. Where no way has one, the place's own stays.
 */
function givePeersByContext(places) {
    const nodes = [...places.importers, ...places.packages];
    const contested = contestedPeers(nodes);
    if (contested.size === 0)
        return;
    const inside = insideOf(places);
    let steps = MAX_STEPS;
    for (const [name, { wanting, declaring }] of contested) {
        const seen = new Map();
        for (const [declarer, target] of declaring) {
            const pending = [declarer];
            for (let from = pending.pop(); from !== undefined; from = pending.pop()) {
                for (const to of inside(from)) {
                    steps -= 1;
                    if (steps < 0)
                        return;
                    const known = seen.get(to) ?? new Set();
                    if (known.has(target))
                        continue;
                    seen.set(to, known.add(target));
                    if (!declaring.has(to))
                        pending.push(to);
                }
            }
        }
        for (const draft of wanting)
            givePeer(draft, name, seen.get(draft));
    }
}
/** Names that are a peer of somebody, and of which different ones are declared. */
function contestedPeers(nodes) {
    const contests = new Map();
    for (const { draft } of nodes) {
        for (const { name, kind } of draft.edges)
            if (isPeer(kind) && !contests.has(name))
                contests.set(name, { wanting: new Set(), declaring: new Map() });
    }
    for (const { draft } of nodes) {
        for (const { name, kind, to } of draft.edges) {
            const contest = contests.get(name);
            if (isPeer(kind))
                contest?.wanting.add(draft);
            else
                contest?.declaring.set(draft, to);
        }
    }
    return new Map([...contests].filter(([, { declaring }]) => new Set(declaring.values()).size > 1));
}
function isPeer(kind) {
    return kind === 'peer' || kind === 'optional-peer';
}
/** What stands inside a node's context: its dependencies; inside the root's, the workspaces too. */
function insideOf({ importers }) {
    const lists = new Map();
    return (draft) => {
        let list = lists.get(draft);
        if (list === undefined) {
            const own = draft.edges.map(({ to }) => to);
            const isRoot = draft.kind === 'importer' && draft.path === '.';
            const members = isRoot ? importers.flatMap((one) => (one.draft === draft ? [] : [one.draft])) : [];
            list = [...own, ...members];
            lists.set(draft, list);
        }
        return list;
    };
}
function givePeer(draft, name, targets) {
    if (targets === undefined)
        return;
    draft.edges = draft.edges.flatMap((edge) => edge.name === name && isPeer(edge.kind) ? [...targets].map((to) => ({ ...edge, to })) : [edge]);
}

// EXTERNAL MODULE: ./build/model/packages/commands.js
var packages_commands = __webpack_require__(46925);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
;// CONCATENATED MODULE: ./build/collect/lockfiles/bun/rules.js
/** Sections of texts by name, and how deep names may nest in them. */
const TEXTS = [
    ['catalog', 0],
    ['catalogs', 1],
    ['overrides', 2],
    ['patchedDependencies', 0],
];
/** Problems of what stands in a section and is no text: packages that got there would be lost without a word. */
function noteStrangers(root, problems) {
    for (const [section, depth] of TEXTS) {
        const written = root.get(section);
        if (written === undefined)
            continue;
        const strangers = written instanceof Map ? strangersOf(written, depth) : [''];
        for (const name of strangers.slice(0, 20)) {
            const where = name === '' ? '' : ` ${JSON.stringify(name.slice(0, 200))} in`;
            const message = `What stands as${where} "${section}" is nothing that Bun writes there`;
            problems.push({ code: 'unsupported-entry', message });
        }
    }
}
function strangersOf(map, depth) {
    return [...map].flatMap(([name, value]) => {
        if (typeof value === 'string')
            return [];
        return value instanceof Map && depth > 0 ? strangersOf(value, depth - 1) : [name];
    });
}
/** Paths of patches by `name@version`. */
function patchesOf(root) {
    const written = root.get('patchedDependencies');
    const patches = new Map();
    if (!(written instanceof Map))
        return patches;
    for (const [label, path] of written)
        if (typeof path === 'string')
            patches.set(label, path);
    return patches;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/bun/places.js







/** What Bun writes at the top level. */
const SECTIONS = new Set([
    'lockfileVersion',
    'configVersion',
    'workspaces',
    'trustedDependencies',
    'patchedDependencies',
    'overrides',
    'catalog',
    'catalogs',
    'packages',
]);
const NOTHING = new Map();
const REGISTRY = { kind: 'registry' };
/** Gives each workspace and each place a draft without edges. @throws SealgateError where Bun would refuse the file. */
function readPlaces(root, reading) {
    const state = { ...reading, patches: patchesOf(root) };
    for (const name of root.keys()) {
        if (SECTIONS.has(name))
            continue;
        const message = `${JSON.stringify(name.slice(0, 200))} is no section that Bun is known to write`;
        state.problems.push({ code: 'unsupported-entry', message });
    }
    noteStrangers(root, state.problems);
    const byPlace = new Map();
    const importers = readWorkspaces(root, state);
    const byPath = new Map(importers.map((one) => [one.draft.path, one]));
    for (const importer of importers) {
        if (importer.place === '')
            continue;
        if (byPlace.has(importer.place))
            throw broken(state, importer.place, 'is the name of two workspaces');
        byPlace.set(importer.place, importer);
    }
    const packages = [];
    const written = root.get('packages') ?? NOTHING;
    if (!(written instanceof Map))
        throw broken(state, 'packages', 'is not an object');
    for (const [place, tuple] of written) {
        const read = readTuple(place, tuple, state);
        const importer = importerOf(read.resolution, byPath);
        if (importer !== undefined)
            byPlace.set(place, importer);
        else {
            const one = readPackage(place, read, state);
            packages.push(one);
            byPlace.set(place, one);
        }
    }
    return { importers, packages, byPlace };
}
function readWorkspaces(root, state) {
    const workspaces = root.get('workspaces');
    if (!(workspaces instanceof Map))
        throw broken(state, 'workspaces', 'is missing or not an object');
    if (!workspaces.has(''))
        throw broken(state, 'workspaces', 'has no entry "" for the root project');
    return [...workspaces].map(([path, info]) => {
        if (!(info instanceof Map))
            throw broken(state, path, 'is not an object');
        const draft = (0,draft_graph/* draftImporter */.UO)(path === '' ? '.' : path);
        draft.name = textAt(info, 'name');
        draft.version = textAt(info, 'version');
        if (path !== '' && draft.name === undefined)
            throw broken(state, path, 'has no name');
        return { draft, place: path === '' ? '' : (draft.name ?? ''), info };
    });
}
function readTuple(place, tuple, state) {
    if (!Array.isArray(tuple))
        throw broken(state, place, `is ${shown(tuple)}, expected a list`);
    const [first, ...rest] = tuple;
    if (typeof first !== 'string')
        throw broken(state, place, `begins with ${shown(first)}, expected "name@version"`);
    const resolution = resolutionOf(first);
    if (resolution === undefined)
        throw broken(state, place, `begins with ${shown(first)}, which says no version and no address`);
    return { resolution, rest };
}
/** The root or a workspace; one that `workspaces` does not have becomes a package that is a link. */
function importerOf(resolution, byPath) {
    if (resolution.kind === 'root')
        return byPath.get('.');
    if (resolution.kind !== 'workspace')
        return undefined;
    return byPath.get(resolution.path === '' ? '.' : resolution.path);
}
function readPackage(place, tuple, state) {
    const { resolution, rest } = tuple;
    if (resolution.kind === 'root')
        throw broken(state, place, 'is the root project, which has no entry');
    const isNpm = resolution.kind === 'npm';
    const info = isNpm ? rest[1] : rest[0];
    if (resolution.kind === 'workspace') {
        const message = `The workspace ${JSON.stringify(resolution.path.slice(0, 200))} is not among the workspaces`;
        state.problems.push({ code: 'missing-entry', message, place });
    }
    else if (!(info instanceof Map)) {
        throw broken(state, place, `has ${shown(info)} where its dependencies are expected`);
    }
    const source = sourceOf(resolution, rest[0]);
    if (source === undefined)
        throw broken(state, place, 'has no text for its registry');
    const draft = (0,draft_graph/* draftPackage */.uC)(resolution.name, cleanSource(source, place, state), (0,addresses/* withoutCredentials */.ri)(place));
    if (isNpm)
        draft.version = resolution.version;
    const map = info instanceof Map ? info : NOTHING;
    draft.integrity = integrityOf(tuple, place, state);
    draft.line = state.lines.get(place);
    // What the project itself bundles is fetched like anything else.
    draft.bundled = map.get('bundled') === true && holderOf(place) !== '';
    draft.hasInstallScript = map.get('hasInstallScript') === true;
    draft.commands = commandsOf(map, draft.name);
    const patch = state.patches.get(`${draft.name}@${draft.version}`);
    if (patch !== undefined)
        draft.patches = [patch];
    draft.os = listOf(map.get('os'));
    draft.cpu = listOf(map.get('cpu'));
    draft.libc = listOf(map.get('libc'));
    return { draft, place, info: map, fromRegistry: isNpm };
}
/** `bin` is a file for a command of the package's name, or files by name; each file of a `binDir` is a command. */
function commandsOf(info, name) {
    const bin = info.get('bin');
    const folder = textAt(info, 'binDir');
    const named = bin instanceof Map ? bin : bin === undefined ? [] : [[name, bin]];
    const commands = [...named, ...(folder === undefined ? [] : [[packages_commands/* ALL_OF */.IN, folder]])];
    const texts = commands.filter((pair) => typeof pair[1] === 'string');
    return texts.length === 0 ? undefined : (0,packages_commands/* commandTexts */.Ot)(texts);
}
/** @param address where a registry's package is fetched, empty for the usual registry; without such a text, `undefined`. */
function sourceOf(resolution, address) {
    switch (resolution.kind) {
        case 'npm':
            if (typeof address !== 'string')
                return undefined;
            return address === '' ? REGISTRY : { kind: 'registry', url: address };
        case 'workspace':
            return { kind: 'link', path: resolution.path };
        case 'git':
        case 'tarball':
        case 'local':
            return resolution.source;
    }
}
function cleanSource(source, place, state) {
    if (!('url' in source) || source.url === undefined)
        return source;
    const url = (0,addresses/* withoutCredentials */.ri)(source.url);
    if (url === source.url)
        return source;
    state.problems.push((0,addresses/* credentialProblem */.FL)(place));
    return { ...source, url };
}
/** The tuple's last text, where its kind has one: behind the dependencies, and for git behind Bun's own tag. */
function integrityOf({ resolution: { kind }, rest }, place, state) {
    const index = kind === 'npm' || kind === 'git' ? 2 : kind === 'tarball' ? 1 : undefined;
    if (index === undefined)
        return undefined;
    const value = rest[index];
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (value === undefined && kind !== 'npm')
        return undefined;
    throw broken(state, place, `has ${shown(value)} where its integrity is expected`);
}
function textAt(map, member) {
    const value = map.get(member);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function listOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}
function shown(value) {
    return value instanceof Map ? 'an object' : value === undefined ? 'nothing' : (0,plain_faults/* describe */.q0)(value);
}
/** Bun refuses a file with such an entry as a whole, and so do we: a part of it is not what is installed. */
function broken({ file, lines }, place, what) {
    const line = lines.get(place);
    const name = JSON.stringify(place.length > 200 ? `${place.slice(0, 200)}…` : place);
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} cannot be read: ${name} ${what}`, {
        location: { file, ...(line === undefined ? {} : { line }) },
        hint: 'Restore the file from version control, or write it again: `bun install --lockfile-only`',
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/bun/graph.js









/** 0: workspaces list their dependencies twice; 2: stricter reading of the same text; 3: overrides for one parent. */
const VERSIONS = [0, 1, 2, 3];
/** Reads bun.lock. @throws SealgateError INPUT_INVALID */
async function readBun(file) {
    refuseBinary(file);
    const { value, lines } = (0,jsonc_reader/* parseJsonc */.p)((0,door/* textOf */.b6)(file.bytes, file.path), file.path, 'packages');
    const { root, version } = checkVersion(value, file.path);
    const problems = [];
    const places = readPlaces(root, { file: file.path, lines, problems });
    connectPlaces(places, problems);
    if (isIsolated(root, places))
        givePeersByContext(places);
    return (0,assemble_graph/* assembleGraph */.VN)({
        lockfile: (0,assemble_graph/* lockfileInfo */.EN)(file, 'bun', String(version)),
        importers: places.importers.map((one) => one.draft),
        packages: places.packages.map((one) => one.draft),
        problems,
    });
}
/** How Bun installs workspaces since 1.3.2, whose lockfiles say `configVersion`: each package with its own dependencies alone. */
function isIsolated(root, { importers }) {
    const version = root.get('configVersion');
    return typeof version === 'number' && version >= 1 && importers.length > 1;
}
/** What Bun wrote before 1.2, renamed. */
function refuseBinary({ path: file, bytes }) {
    const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    if (!start.startsWith('#!/usr/bin/env bun') && !start.includes('bun-lockfile-format-v0'))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is a binary lockfile of Bun, which nobody can review`, {
        location: { file },
        hint: binary/* BINARY_HINT */.w,
    });
}
function checkVersion(value, file) {
    const invalid = (message, hint, pointer) => new errors/* SealgateError */.De('INPUT_INVALID', `${file} ${message}`, {
        location: { file, ...(pointer === undefined ? {} : { pointer }) },
        hint,
    });
    const again = 'Restore the file from version control, or write it again: `bun install --lockfile-only`';
    if (!(value instanceof Map))
        throw invalid(`holds ${(0,plain_faults/* describe */.q0)(value)}, expected an object`, again);
    const root = value;
    const version = root.get('lockfileVersion');
    if (version === undefined) {
        throw invalid('has no lockfileVersion', 'Pass a bun.lock, or make one: `bun install --lockfile-only`');
    }
    if (typeof version === 'number' && VERSIONS.includes(version))
        return { root, version };
    throw invalid(`has lockfileVersion ${(0,plain_faults/* describe */.q0)(version instanceof Map ? {} : version)}; versions 0 to 3 are read`, 'Update Sealgate, or write the file again with a Bun whose version is read (1.2 to 1.4): `bun install --lockfile-only`', '/lockfileVersion');
}


/***/ }),

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

/***/ 13714:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   aK: () => (/* binding */ isStrictVersion),
/* harmony export */   kq: () => (/* binding */ nearestAbove)
/* harmony export */ });
/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    if (TRIPLE.test(a) && TRIPLE.test(b))
        return compareTriples(a, b);
    const left = split(a);
    const right = split(b);
    for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
        const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
        if (order !== 0)
            return order;
    }
    if (left.pre === right.pre)
        return 0;
    if (left.pre === '')
        return 1;
    if (right.pre === '')
        return -1;
    const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)];
    for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
        const [one, other] = [pre[0][index], pre[1][index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const order = comparePart(one, other);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;
function compareTriples(a, b) {
    let [atA, atB] = [0, 0];
    for (let part = 0; part < 3; part += 1) {
        const endA = part < 2 ? a.indexOf('.', atA) : a.length;
        const endB = part < 2 ? b.indexOf('.', atB) : b.length;
        const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
        if (order !== 0)
            return order;
        [atA, atB] = [endA + 1, endB + 1];
    }
    return 0;
}
/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
function nearestAbove(installed, candidates) {
    let best;
    for (const candidate of candidates) {
        if (installed !== undefined && compareVersions(candidate, installed) <= 0)
            continue;
        if (best === undefined || compareVersions(candidate, best) < 0)
            best = candidate;
    }
    return best;
}
/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
function upperBounds(range) {
    return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function split(version) {
    const plus = version.indexOf('+');
    const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
    const dash = plain.indexOf('-');
    return dash === -1
        ? { release: plain.split('.'), pre: '' }
        : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}
const NUMBER = /^\d{1,15}$/;
function comparePart(a, b) {
    if (a === b)
        return 0;
    const isNumber = NUMBER.test(a);
    const other = NUMBER.test(b);
    if (isNumber && other)
        return Number(a) - Number(b);
    // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
    if (isNumber !== other)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
const STRICT = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * Whether a text is a version as registries have them, and nothing more. Package managers read others too (`01.2.0`,
 * `1.2.0 2.0.0`), as another version than those who compare texts.
 *
 * @see Semantic Versioning 2.0.0, section 9 to 11
 */
function isStrictVersion(text) {
    return STRICT.test(text);
}


/***/ })

};
;