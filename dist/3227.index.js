"use strict";
exports.id = 3227;
exports.ids = [3227];
exports.modules = {

/***/ 90543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ credentialProblem),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/**
 * A text with the user names and passwords taken out of the addresses in it: what a graph holds goes into
 * evidence, reports and comments. The user name of an ssh address (`git@`) stays; without it the address is
 * another one, and it is no secret.
 */
function withoutCredentials(text) {
    if (!mayHoldCredentials(text))
        return text;
    let clean = text;
    for (let at = clean.indexOf('://'); at !== -1; at = clean.indexOf('://', at + 3)) {
        const start = at + 3;
        const end = authorityEnd(clean, start);
        const sign = clean.lastIndexOf('@', end - 1);
        if (sign < start)
            continue;
        const colon = clean.indexOf(':', start);
        const hasPassword = colon !== -1 && colon < sign;
        if (clean.slice(0, at).toLowerCase().endsWith('ssh')) {
            if (hasPassword)
                clean = clean.slice(0, colon) + clean.slice(sign);
        }
        else
            clean = clean.slice(0, start) + clean.slice(sign + 1);
    }
    return clean;
}
/** The quick answer for nearly all: the first `@`, if any, stands behind the first address's host, and no address follows. */
function mayHoldCredentials(text) {
    const at = text.indexOf('://');
    if (at === -1)
        return false;
    const sign = text.indexOf('@', at);
    if (sign === -1)
        return false;
    const slash = text.indexOf('/', at + 3);
    return slash === -1 || sign < slash || text.indexOf('://', at + 3) !== -1;
}
function authorityEnd(text, start) {
    for (let at = start; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '/' || sign === '?' || sign === '#' || sign === ' ' || sign === '\\')
            return at;
    }
    return text.length;
}
/** The credential is a fault of the lockfile, and it is not repeated. */
function credentialProblem(place) {
    return {
        code: 'unsupported-entry',
        message: 'The address holds a user name or password, which everybody who sees the lockfile can read',
        place,
    };
}


/***/ }),

/***/ 87339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VN: () => (/* binding */ assembleGraph),
  EN: () => (/* binding */ lockfileInfo),
  rB: () => (/* binding */ withProblems)
});

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/collect/lockfiles/draft-graph.js
var draft_graph = __webpack_require__(92777);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/collect/lockfiles/merge-drafts.js



/** Shared by the nodes of one draft, which are nearly all; never written to. */
const NONE = [];
/**
 * Groups drafts with the same name, version, source, integrity and bundling into nodes, sorted by id, and
 * gives every draft the index of its node. A node's id is its purl; a second one with that purl gets `#2`.
 */
function mergeDrafts(drafts) {
    const byPurl = new Map();
    for (const draft of drafts) {
        const purl = purlOf(draft);
        const known = byPurl.get(purl);
        const same = known === undefined ? undefined : findSame(known, draft);
        if (same !== undefined) {
            if (same.others === NONE)
                same.others = [draft];
            else
                same.others.push(draft);
            continue;
        }
        const node = { first: draft, others: NONE, purl, id: purl, edges: draft.edges };
        if (known === undefined)
            byPurl.set(purl, node);
        else if (Array.isArray(known))
            known.push(node);
        else
            byPurl.set(purl, [known, node]);
    }
    const nodes = inOrder(byPurl);
    for (let index = 0; index < nodes.length; index += 1) {
        const { first, others } = nodes[index];
        first.index = index;
        for (const other of others)
            other.index = index;
    }
    for (const node of nodes)
        if (node.others !== NONE)
            uniteEdges(node);
    return nodes;
}
/**
 * By id. The purls are sorted as plain texts, which the engine does natively; only nodes that share one are
 * compared by what tells them apart, so that ids do not depend on the order of reading.
 */
function inOrder(byPurl) {
    const nodes = [];
    let most = 1;
    for (const purl of [...byPurl.keys()].sort()) {
        const found = byPurl.get(purl);
        if (!Array.isArray(found)) {
            nodes.push(found);
            continue;
        }
        found.sort((a, b) => (0,compare_text/* compareText */.n)(tieKey(a.first), tieKey(b.first)));
        most = Math.max(most, found.length);
        for (let at = 0; at < found.length; at += 1) {
            const node = found[at];
            if (at > 0)
                node.id = `${purl}#${at + 1}`;
            nodes.push(node);
        }
    }
    // `#10` sorts before `#2`: only then is the order by purl not the order by id.
    return most > 9 ? nodes.sort((a, b) => (0,compare_text/* compareText */.n)(a.id, b.id)) : nodes;
}
function findSame(known, draft) {
    if (!Array.isArray(known))
        return isSame(known.first, draft) ? known : undefined;
    return known.find((node) => isSame(node.first, draft));
}
/** For drafts with the same purl. */
function isSame(a, b) {
    return (a.integrity === b.integrity &&
        a.bundled === b.bundled &&
        a.version === b.version &&
        a.name === b.name &&
        a.source.kind === b.source.kind &&
        (a.source === b.source || sourceKey(a.source) === sourceKey(b.source)));
}
function sourceKey(source) {
    switch (source.kind) {
        case 'registry':
            return source.url ?? '';
        case 'tarball':
            return source.url;
        case 'git':
            return `${source.url}#${source.commit ?? ''}`;
        case 'file':
        case 'link':
            return source.path;
    }
}
function tieKey({ name, version, source, integrity = '', bundled }) {
    return [name, version, bundled ? '1' : '0', source.kind, sourceKey(source), integrity].join('\0');
}
/**
 * @see Package URL specification, qualifiers `vcs_url` and `download_url`. Packages of any registry carry no
 * qualifier: the same package through a mirror is the same package (docs/decisions/0010).
 */
function purlOf({ name, version, source }) {
    switch (source.kind) {
        case 'registry':
            return (0,purl/* npmPurl */.N)(name, version);
        case 'tarball':
            return (0,purl/* npmPurl */.N)(name, version, { download_url: source.url });
        case 'git': {
            const url = vcsUrl(source.url);
            return (0,purl/* npmPurl */.N)(name, version, {
                vcs_url: source.commit === undefined ? url : `${url}@${source.commit}`,
            });
        }
        case 'file':
        case 'link':
            return (0,purl/* npmPurl */.N)(name, version, { download_url: `file:${source.path}` });
    }
}
/** An address as `vcs_url` has it: `git+` before the scheme, and ssh's short form (`git@host:path`) written out. */
function vcsUrl(url) {
    if (/^git[+:]/.test(url))
        return url;
    const short = /^([^/:@]+@[^/:@]+):(?!\/\/)(.*)$/s.exec(url);
    return short === null ? `git+${url}` : `git+ssh://${short[1]}/${short[2]}`;
}
/** More edges than this are told apart by a key. */
const FEW = 24;
function uniteEdges(node) {
    const { first, others } = node;
    let edges;
    for (const { edges: more } of others) {
        if (more === first.edges || more.length === 0)
            continue;
        edges ??= first.edges.slice();
        if (edges.length + more.length > FEW) {
            node.edges = uniteByKey(node);
            return;
        }
        for (let at = 0; at < more.length; at += 1) {
            const edge = more[at];
            if (!hasEdge(edges, edge))
                edges.push(edge);
        }
    }
    if (edges !== undefined)
        node.edges = edges;
}
function hasEdge(edges, { name, kind, range = '', to }) {
    for (let at = 0; at < edges.length; at += 1) {
        const known = edges[at];
        if (known.name !== name || (0,draft_graph/* kindInGraph */.Gs)(known.kind) !== (0,draft_graph/* kindInGraph */.Gs)(kind))
            continue;
        if ((known.range ?? '') !== range)
            continue;
        if (targetKey(known.to) === targetKey(to))
            return true;
    }
    return false;
}
function targetKey(to) {
    return to.kind === 'package' ? to.index : to.path;
}
function uniteByKey({ first, others }) {
    const edges = [];
    const seen = new Set();
    for (const draft of [first, ...others]) {
        for (const edge of draft.edges) {
            const key = `${edge.name}\0${edge.to.kind}\0${targetKey(edge.to)}\0${(0,draft_graph/* kindInGraph */.Gs)(edge.kind)}\0${edge.range ?? ''}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            edges.push(edge);
        }
    }
    return edges;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/reach-scopes.js
const BIT = {
    prod: 1,
    peer: 2,
    optional: 4,
    dev: 8,
    'optional-peer': 16,
};
const PEERS = BIT.peer | BIT['optional-peer'];
const RUNTIME = BIT.prod | BIT.peer;
const OPTIONAL = RUNTIME | BIT.optional | BIT['optional-peer'];
const ALL = OPTIONAL | BIT.dev;
/** Weakest last. */
const SCOPES = [
    ['runtime', RUNTIME],
    ['optional', OPTIONAL],
    ['development', ALL],
];
/**
 * What reaches every draft from the importers; the lockfile's own flags are not asked. It is asked of drafts, not of
 * the nodes they become: what only one place or peer context of a package needs is not needed by the others.
 *
 * @param drafts get their place in the list as `index`, which mergeDrafts replaces by that of their node.
 */
function reachDrafts(importers, drafts) {
    for (let index = 0; index < drafts.length; index += 1)
        drafts[index].index = index;
    const marks = new Uint8Array(drafts.length);
    const queue = new Uint32Array(drafts.length);
    const { needed, offered } = kindsOfEdges(importers, drafts);
    let length = 0;
    let before = 0;
    for (let mark = 1; mark <= SCOPES.length; mark += 1) {
        const kinds = SCOPES[mark - 1][1];
        const marked = length;
        for (const { edges } of importers)
            length = follow(edges, { kinds, mark, marks, queue, length });
        // From the start again: what is marked already leads further over the kinds that are new.
        for (let head = 0; head < length; head += 1) {
            const index = queue[head];
            const open = head < marked ? kinds & ~before : kinds;
            if ((offered[index] & open) === 0)
                continue;
            length = follow(drafts[index].edges, { kinds, mark, marks, queue, length });
        }
        before = kinds;
    }
    return { marks, needed };
}
/**
 * Of every node, the strongest scope of its drafts: runtime wins over optional, optional over development. What
 * nothing reaches is `runtime`: nobody said that it may be left out of production.
 *
 * @param drafts hold their node's index.
 */
function reachNodes(drafts, { marks, needed }, count) {
    const strongest = new Uint8Array(count);
    const needs = new Uint8Array(count);
    for (let at = 0; at < drafts.length; at += 1) {
        const { index } = drafts[at];
        const mark = marks[at];
        const known = strongest[index];
        if (mark !== 0 && (known === 0 || mark < known))
            strongest[index] = mark;
        needs[index] = needs[index] | needed[at];
    }
    const reach = [];
    for (let index = 0; index < count; index += 1) {
        const mark = strongest[index];
        const need = needs[index];
        reach.push({
            scope: SCOPES[Math.max(mark, 1) - 1][0],
            direct: (need & DIRECT) !== 0,
            peer: (need & PEERS) !== 0 && (need & ALL & ~PEERS) === 0,
        });
    }
    return reach;
}
/** Marks and queues what edges of these kinds lead to for the first time; gives back the queue's new length. */
function follow(edges, { kinds, mark, marks, queue, length }) {
    let end = length;
    // Counted, here and below: an iterator costs code that runs once as much as all that is done with the edge.
    for (let at = 0; at < edges.length; at += 1) {
        const { to, kind } = edges[at];
        if (to.kind !== 'package' || marks[to.index] !== 0 || (BIT[kind] & kinds) === 0)
            continue;
        marks[to.index] = mark;
        queue[end] = to.index;
        end += 1;
    }
    return end;
}
/** An importer needs it. */
const DIRECT = 32;
/** Of every node, the kinds of all edges that lead to it, and of all that it has. */
function kindsOfEdges(importers, nodes) {
    const needed = new Uint8Array(nodes.length);
    const offered = new Uint8Array(nodes.length);
    for (const { edges } of importers)
        noteKinds(edges, needed, DIRECT);
    for (let index = 0; index < nodes.length; index += 1) {
        const { edges } = nodes[index];
        if (edges.length > 0)
            offered[index] = noteKinds(edges, needed, 0);
    }
    return { needed, offered };
}
/** @returns the kinds of the edges. */
function noteKinds(edges, needed, more) {
    let kinds = 0;
    for (let at = 0; at < edges.length; at += 1) {
        const { to, kind } = edges[at];
        const bit = BIT[kind];
        kinds |= bit;
        if (to.kind === 'package')
            needed[to.index] = needed[to.index] | bit | more;
    }
    return kinds;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/assemble-graph.js





/**
 * Drafts → graph: entries that are the same package become one node with the union of their edges; ids,
 * scopes, `direct` and `peer` are computed; everything is sorted.
 */
function assembleGraph(draft) {
    const importers = [...draft.importers].sort((a, b) => importerOrder(a.path, b.path));
    const reached = reachDrafts(importers, draft.packages);
    const nodes = mergeDrafts(draft.packages);
    const reach = reachNodes(draft.packages, reached, nodes.length);
    return {
        lockfile: draft.lockfile,
        importers: importers.map((importer) => finishImporter(importer, finishEdges(importer.edges, nodes))),
        packages: nodes.map((node, index) => finishPackage(node, reach[index], finishEdges(node.edges, nodes))),
        problems: draft.problems.map(cleanProblem).sort(problemOrder),
    };
}
/** A graph with more problems, in their order. */
function withProblems(graph, more) {
    return { ...graph, problems: [...graph.problems, ...more.map(cleanProblem)].sort(problemOrder) };
}
/** Path, format, version, digest and size of a lockfile. */
function lockfileInfo(file, format, version) {
    return { path: file.path, format, version, sha256: (0,digest/* sha256Hex */.f)(file.bytes), bytes: file.bytes.length };
}
function importerId(path) {
    return `workspace:${path}`;
}
function importerOrder(a, b) {
    if (a === b)
        return 0;
    if (a === '.' || b === '.')
        return a === '.' ? -1 : 1;
    return a < b ? -1 : 1;
}
function cleanProblem({ code, message, place }) {
    const clean = { code, message: (0,addresses/* withoutCredentials */.r)(message) };
    return place === undefined ? clean : { ...clean, place: (0,addresses/* withoutCredentials */.r)(place) };
}
function problemOrder(a, b) {
    const keyOf = ({ place = '', code, message }) => `${place}\0${code}\0${message}`;
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
/**
 * Puts ids in the place of drafts, and sorts. In place: a large lockfile has tens of thousands of edges. Nodes
 * may share an edge, which is then done already.
 */
function finishEdges(drafts, nodes) {
    const edges = drafts;
    // Lockfiles are written in order, so that most lists need no sorting.
    let ordered = true;
    for (let at = 0; at < drafts.length; at += 1) {
        const edge = drafts[at];
        const { to } = edge;
        edge.kind = (0,draft_graph/* kindInGraph */.Gs)(edge.kind);
        if (typeof to !== 'string')
            edge.to = to.kind === 'package' ? nodes[to.index].id : importerId(to.path);
        if (at > 0 && ordered)
            ordered = edges[at - 1].name < edge.name;
    }
    return ordered ? edges : [...edges].sort(edgeOrder);
}
function edgeOrder(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    if (a.to !== b.to)
        return a.to < b.to ? -1 : 1;
    if (a.kind !== b.kind)
        return a.kind < b.kind ? -1 : 1;
    if (a.range === b.range)
        return 0;
    return (a.range ?? '') < (b.range ?? '') ? -1 : 1;
}
function finishImporter(draft, dependencies) {
    const { path, name, version, license } = draft;
    return {
        id: importerId(path),
        path,
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(license === undefined ? {} : { license }),
        dependencies,
    };
}
/** Written member by member: this runs for every package, and spreading conditions costs a third of the reading. */
function finishPackage(node, reach, dependencies) {
    const { first, others } = node;
    const done = {
        id: node.id,
        purl: node.purl,
        name: first.name,
        version: first.version,
        source: first.source,
        scope: reach.scope,
        direct: reach.direct,
        places: [first.place],
        dependencies,
    };
    let { line, license, deprecated, hasInstallScript, checksum, patches } = first;
    if (others.length > 0) {
        done.places = [first.place, ...others.map((one) => one.place)].sort();
        for (const one of others) {
            if (one.line !== undefined && (line === undefined || one.line < line))
                line = one.line;
            license ??= one.license;
            deprecated ??= one.deprecated;
            hasInstallScript ||= one.hasInstallScript;
            checksum ??= one.checksum;
            patches ??= one.patches;
        }
    }
    if (first.integrity !== undefined)
        done.integrity = first.integrity;
    if (checksum !== undefined)
        done.checksum = checksum;
    if (patches !== undefined)
        done.patches = patches;
    if (reach.peer)
        done.peer = true;
    if (first.bundled)
        done.bundled = true;
    if (license !== undefined)
        done.license = license;
    if (deprecated !== undefined)
        done.deprecated = deprecated;
    if (hasInstallScript)
        done.hasInstallScript = true;
    if (first.os !== undefined)
        done.os = first.os;
    if (first.cpu !== undefined)
        done.cpu = first.cpu;
    if (first.libc !== undefined)
        done.libc = first.libc;
    if (line !== undefined)
        done.line = line;
    return done;
}


/***/ }),

/***/ 72973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ NEWEST),
/* harmony export */   _: () => (/* binding */ OLDEST)
/* harmony export */ });
/** Metadata versions: 4 of Yarn 2, 5 and 6 of Yarn 3, 7 to 10 of Yarn 4. */
const OLDEST = 4;
const NEWEST = 10;


/***/ }),

/***/ 33650:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ BINARY_HINT)
/* harmony export */ });
/** How to get from `bun.lockb` to `bun.lock`. */
const BINARY_HINT = 'Write it as text, commit bun.lock and delete bun.lockb: bun install --save-text-lockfile --frozen-lockfile --lockfile-only';


/***/ }),

/***/ 92777:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ draftEdge),
/* harmony export */   Gs: () => (/* binding */ kindInGraph),
/* harmony export */   UO: () => (/* binding */ draftImporter),
/* harmony export */   uC: () => (/* binding */ draftPackage)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90543);

function kindInGraph(kind) {
    return kind === 'optional-peer' ? 'peer' : kind;
}
const NO_EDGES = [];
function draftPackage(name, version, source, place) {
    return {
        kind: 'package',
        name,
        version,
        source,
        place,
        integrity: undefined,
        checksum: undefined,
        patches: undefined,
        line: undefined,
        bundled: false,
        license: undefined,
        deprecated: undefined,
        hasInstallScript: false,
        os: undefined,
        cpu: undefined,
        libc: undefined,
        index: -1,
        edges: NO_EDGES,
    };
}
function draftImporter(path) {
    return {
        kind: 'importer',
        path,
        name: undefined,
        version: undefined,
        license: undefined,
        edges: NO_EDGES,
    };
}
/** @param range left out of the edge where it is not known. */
function draftEdge(to, name, kind, range) {
    if (range === undefined)
        return { to, name, kind };
    return { to, name, range: range.includes('://') ? (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .r)(range) : range, kind };
}


/***/ }),

/***/ 9144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ projectOnDisk),
/* harmony export */   m0: () => (/* binding */ NO_PROJECT),
/* harmony export */   t9: () => (/* binding */ projectAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5832);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63537);







/** No package.json that people write comes near it. */
const CAP = 4 * 1024 * 1024;
/** A lockfile that stands alone. */
const NO_PROJECT = {
    manifests: async () => [],
    read: async () => new Map(),
};
/**
 * The project around a lockfile on the disk. Paths to read come from lockfiles and manifests: only files inside
 * the repository, symbolic links resolved, are opened.
 *
 * @param lockfile absolute path.
 * @param root absolute path of the repository; a lockfile outside of it has its own directory for one.
 * @param listBelow paths of the project's files below an absolute directory, relative to it; asked once at most.
 */
function projectOnDisk(lockfile, { root, listBelow, }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(lockfile);
    const border = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, lockfile) ? root : directory;
    return {
        manifests: async () => manifestsOf(await listBelow(directory)),
        read: async (paths) => {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(border);
            const answers = await Promise.all(paths.map(async (name) => [name, await readInside(real, node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(directory, name), name)]));
            return withoutMissing(answers);
        },
    };
}
/**
 * The project around a lockfile at a commit.
 *
 * @param lockfile path relative to `dir`, with `/`.
 * @param files paths of all files of the commit below `dir`.
 */
function projectAt(place) {
    const { dir, commit, lockfile, files } = place;
    const directory = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parentPath */ .y)(lockfile);
    const prefix = directory === '.' ? '' : `${directory}/`;
    return {
        manifests: async () => manifestsOf(files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length))),
        read: async (paths) => {
            const there = new Set(files);
            const places = paths.map((name) => [name, (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .u)(directory, name)]);
            const wanted = places.filter(([, file]) => there.has(file));
            const blobs = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_4__/* .blobsAt */ .cu)(dir, commit, wanted.map(([, file]) => file));
            return withoutMissing(wanted.map(([name, file]) => {
                const bytes = blobs.get(file);
                if (bytes === 'outside')
                    return [name, isOutside(name)];
                return [name, bytes === undefined || bytes.length <= CAP ? bytes : tooLarge(name)];
            }));
        },
    };
}
function manifestsOf(files) {
    return files
        .filter((file) => file === 'package.json' || file.endsWith('/package.json'))
        .filter((file) => !file.split('/').includes('node_modules'))
        .sort(_model_compare_text_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n);
}
async function readInside(root, file, name) {
    try {
        const real = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(file);
        if (real === undefined)
            return undefined;
        if (!(0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real))
            return isOutside(name);
        return await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(real, CAP);
    }
    catch (error) {
        return { refused: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
function isOutside(name) {
    return { refused: `${name} is outside the project and was not read` };
}
function tooLarge(name) {
    return { refused: `${name} has more bytes than the limit of ${CAP}` };
}
function withoutMissing(answers) {
    return new Map(answers.flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer]])));
}


/***/ }),

/***/ 3227:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ compareWithManifests),
  iw: () => (/* binding */ lockfileReaders),
  Qk: () => (/* binding */ notRead),
  GQ: () => (/* binding */ readLockfile),
  TC: () => (/* binding */ readerOf),
  I5: () => (/* binding */ unreadLockfiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/collect/lockfiles/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(87339);
;// CONCATENATED MODULE: ./build/collect/lockfiles/bun.js
/**
 * Bun's text lockfile: `workspaces`, and `packages`, whose keys are places (`a/b` is the `b` that only `a` sees)
 * and whose values are tuples.
 *
 * @see Bun's documentation of the lockfile
 */
const bunReader = {
    id: 'bun',
    title: 'Bun: bun.lock, versions 0 to 3',
    fileNames: ['bun.lock'],
    read: async (file) => (await Promise.all(/* import() */[__webpack_require__.e(2234), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 78))).readBun(file),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2234), __webpack_require__.e(5282)]).then(__webpack_require__.bind(__webpack_require__, 55282))).bunOutOfDate(read),
};

// EXTERNAL MODULE: ./build/collect/lockfiles/bun-binary.js
var bun_binary = __webpack_require__(33650);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm.js
/**
 * npm's lockfiles. Versions 2 to 4 are read by their `packages` member, whose keys are places on disk; version 1 and
 * older, which have none, are brought into that form first.
 *
 * @see npm's documentation of package-lock.json
 */
const npmReader = {
    id: 'npm',
    title: 'npm: package-lock.json and npm-shrinkwrap.json, versions 1 to 4',
    fileNames: ['package-lock.json', 'npm-shrinkwrap.json'],
    read: async (file, project) => (await __webpack_require__.e(/* import() */ 9320).then(__webpack_require__.bind(__webpack_require__, 79320))).readNpm(file, project),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(4596)]).then(__webpack_require__.bind(__webpack_require__, 44596))).npmOutOfDate(read),
};

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm.js
/**
 * pnpm's lockfile, from version 5.0 (pnpm 3) to 9.0 (pnpm 9 to 12). The newest pnpm writes a document of what
 * it needs itself (configDependencies, packageManagerDependencies) before the project's; both are read.
 *
 * @see https://github.com/pnpm/spec/tree/master/lockfile
 */
const pnpmReader = {
    id: 'pnpm',
    title: 'pnpm: pnpm-lock.yaml, versions 5.0 to 5.4, 6 and 9.0',
    fileNames: ['pnpm-lock.yaml'],
    // With gitBranchLockfile, pnpm keeps a lockfile a branch, `/` of its name written as `!`.
    namePattern: /^pnpm-lock\.[^/]+\.yaml$/,
    read: async (file, project) => (await Promise.all(/* import() */[__webpack_require__.e(264), __webpack_require__.e(5013)]).then(__webpack_require__.bind(__webpack_require__, 85013))).readPnpm(file, project),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(264), __webpack_require__.e(2243), __webpack_require__.e(4980)]).then(__webpack_require__.bind(__webpack_require__, 92672))).pnpmOutOfDate(read),
};

// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/collect/lockfiles/berry-versions.js
var berry_versions = __webpack_require__(72973);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry.js

/**
 * Yarn 2 and later ("Berry"). Dependencies of workspaces stand in one list in the lockfile: what is for
 * development, only their package.json files say.
 *
 * @see generateLockfile and setupResolutions of Yarn's core, Project
 */
const yarnBerryReader = {
    id: 'yarn-berry',
    title: `Yarn 2 and later: yarn.lock, metadata versions ${berry_versions/* OLDEST */._} to ${berry_versions/* NEWEST */.R}`,
    fileNames: ['yarn.lock'],
    detects: (bytes) => {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return text.indexOf('\n__metadata:') !== -1 || text.subarray(0, 16).includes('__metadata:');
    },
    read: async (file, project) => (await Promise.all(/* import() */[__webpack_require__.e(264), __webpack_require__.e(1756)]).then(__webpack_require__.bind(__webpack_require__, 81756))).readYarnBerry(file, project),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 40095))).berryOutOfDate(read),
};

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-classic.js
/**
 * Yarn 1 ("Classic"). Its lockfile maps patterns to packages and knows no project: what is needed directly, and
 * by which workspace, only the package.json files say.
 */
const yarnClassicReader = {
    id: 'yarn-classic',
    title: 'Yarn 1: yarn.lock, version 1',
    fileNames: ['yarn.lock'],
    read: async (file, project) => (await __webpack_require__.e(/* import() */ 1559).then(__webpack_require__.bind(__webpack_require__, 11559))).readYarnClassic(file, project),
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(719)]).then(__webpack_require__.bind(__webpack_require__, 60719))).classicOutOfDate(read),
};

;// CONCATENATED MODULE: ./build/collect/lockfiles/registry.js











/** Every lockfile format that is read. */
const lockfileReaders = [
    npmReader,
    pnpmReader,
    bunReader,
    yarnBerryReader,
    yarnClassicReader,
];
/** Lockfiles that are known and not read: finding one is said, never passed over. */
const unreadLockfiles = {
    'bun.lockb': 'Bun',
};
/** The reader that answers for a file's name, without its folder. */
function readerOf(name) {
    return lockfileReaders.find((one) => one.fileNames.includes(name) || one.namePattern?.test(name));
}
/**
 * Reads a lockfile with the reader that answers for its name, or, where the name says nothing, for its content.
 *
 * @param project the files around it; without, what only they say is missing from the graph, and the graph says so.
 * @throws SealgateError INPUT_INVALID
 */
async function readLockfile(file, project = project_files/* NO_PROJECT */.m0) {
    refuseUtf16(file);
    const name = external_node_path_default().posix.basename(file.path);
    const reader = readerByName(file, name) ?? readerByContent(file, name);
    if (reader !== undefined)
        return reader.read(file, project);
    const { message, hint } = notRead(file.path);
    throw new errors/* SealgateError */.De('INPUT_INVALID', message, { location: { file: file.path }, hint });
}
/** No package manager reads UTF-16: npm passes over such a lockfile without a word, and installs what it likes. */
function refuseUtf16({ path: file, bytes }) {
    if (!(0,io_text/* isUtf16 */.bJ)(bytes))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is UTF-16 text, which no package manager reads`, {
        location: { file },
        hint: 'Write the file again as UTF-8; `>` of Windows PowerShell writes UTF-16.',
    });
}
/** The graph with what its manifests ask for and the lockfile was not made for among its problems. */
async function compareWithManifests(file, graph, project) {
    const reader = lockfileReaders.find(({ id }) => id === graph.lockfile.format);
    const problems = (await reader?.outOfDate?.({ file, graph, project })) ?? [];
    return problems.length === 0 ? graph : (0,assemble_graph/* withProblems */.rB)(graph, problems);
}
/** What is said of a file that no reader answers for. */
function notRead(file) {
    const name = external_node_path_default().posix.basename(file);
    const manager = Object.hasOwn(unreadLockfiles, name) ? unreadLockfiles[name] : undefined;
    const known = `What is read: ${lockfileReaders.map((one) => one.title).join('; ')}.`;
    if (manager === undefined)
        return { message: `${file} is no lockfile that is known`, hint: known };
    if (name === 'bun.lockb')
        return { message: `${file} is a binary lockfile of Bun, which nobody can review`, hint: bun_binary/* BINARY_HINT */.w };
    return { message: `${file} is a lockfile of ${manager}, which is not read`, hint: known };
}
/** Where several readers answer for a name, the content tells whose it is. */
function readerByName(file, name) {
    const named = lockfileReaders.filter((one) => one.fileNames.includes(name) || one.namePattern?.test(name) === true);
    return named.find((one) => one.detects?.(file.bytes) ?? true);
}
/** For files under another name, such as a copy: the first bytes tell. */
function readerByContent(file, name) {
    if (Object.hasOwn(unreadLockfiles, name))
        return undefined;
    const start = Buffer.from(file.bytes.subarray(0, 4096)).toString('utf8').trimStart();
    const id = idByContent(start);
    return lockfileReaders.find((one) => one.id === id);
}
function idByContent(start) {
    if (/^\{\s*"lockfileVersion":\s*\d+,\s*(?:"configVersion":\s*\d+,\s*)?"workspaces":/.test(start))
        return 'bun';
    if (start.startsWith('{'))
        return 'npm';
    if (/^lockfileVersion:/m.test(start))
        return 'pnpm';
    if (/^__metadata:/m.test(start))
        return yarnBerryReader.id;
    return /^# yarn lockfile v\d/m.test(start) ? yarnClassicReader.id : undefined;
}


/***/ })

};
;