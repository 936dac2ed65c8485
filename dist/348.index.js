"use strict";
exports.id = 348;
exports.ids = [348,4737];
exports.modules = {

/***/ 89945:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ linkedByLerna)
/* harmony export */ });
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23465);
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98262);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38124);
/* harmony import */ var _discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55233);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68146);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);








const NONE = () => false;
/**
 * Until version 6 `lerna bootstrap` installs each package of a repository in its own folder, with a lockfile of its own,
 * and takes out of its package.json before what the repository has itself, in a version that the range allows. That is
 * in no lockfile.
 *
 * @param lockfile path relative to the repository.
 */
async function linkedByLerna(lockfile, project) {
    const directory = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parentPath */ .yl)(lockfile);
    const parts = directory === '.' ? [] : directory.split('/');
    if (parts.some((part) => part === '' || part === '..'))
        return NONE;
    const folders = parts.map((_, at) => Array.from({ length: at + 1 }, () => '..').join('/'));
    const found = await project.read(folders.map((folder) => `${folder}/lerna.json`));
    const at = folders.findIndex((folder) => found.has(`${folder}/lerna.json`));
    const folder = folders[at];
    if (folder === undefined)
        return NONE;
    const lerna = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, `${folder}/lerna.json`);
    const root = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, `${folder}/package.json`);
    if (typeof lerna !== 'object' || typeof root !== 'object' || !hasBootstrap(root))
        return NONE;
    const isMember = (0,_discovery_workspace_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMatcher */ .m)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .stringsOf */ .iw)(lerna.packages) ?? root.workspaces ?? ['packages/*']);
    if (!isMember(parts.slice(parts.length - at - 1).join('/')))
        return NONE;
    const members = (await project.manifests(folder)).filter((file) => isMember((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parentPath */ .yl)(file)));
    const versions = new Map();
    for (const manifest of await Promise.all(members.map((file) => (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(folder, file))))) {
        if (typeof manifest !== 'object')
            continue;
        const { name, version } = manifest;
        if (typeof name === 'string' && typeof version === 'string')
            versions.set(name, version);
    }
    return (name, range) => {
        const version = versions.get(name);
        return version !== undefined && (0,_model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_2__.inRange)(version, range);
    };
}
function hasBootstrap(root) {
    const range = [root.devDependencies, root.dependencies]
        .map((section) => (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .X)(section)?.lerna)
        .find((one) => typeof one === 'string');
    return range !== undefined && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range) !== null && semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0___default()(range, '<7.0.0');
}


/***/ }),

/***/ 10348:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYarnClassic: () => (/* binding */ readYarnClassic)
});

// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/workspace-globs.js
var workspace_globs = __webpack_require__(55233);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(14439);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/draft-graph.js
var draft_graph = __webpack_require__(86402);
// EXTERNAL MODULE: ./build/collect/lockfiles/lerna.js
var lerna = __webpack_require__(89945);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn/manifests.js
var yarn_manifests = __webpack_require__(97168);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn/words.js
var words = __webpack_require__(64079);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-classic/entries-reader.js



const NONE = [];
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;
/**
 * Reads the format of Yarn 1: entries, members and dependencies at columns 0, 2 and 4, in one pass. What Yarn takes
 * otherwise than it looks is refused: Yarn stops at a line of another indentation without a word, and at what it
 * cannot read it starts again with the whole file as YAML.
 *
 * @throws SealgateError INPUT_INVALID naming line, what was found and what was expected.
 * @see parse.js of Yarn 1, lockfile
 */
function readClassic(text, file) {
    (0,plain_faults/* refuseControls */.dB)(text, file);
    refuseHalves(text, file);
    const hasReturns = text.includes('\r');
    const plain = hasReturns ? text.replaceAll('\r\n', '\n') : text;
    const cursor = {
        text: plain.endsWith('\n') ? plain : `${plain}\n`,
        file,
        mayBeBlank: !hasReturns,
        at: 0,
        line: 0,
        end: -1,
        gap: 'none',
    };
    const entries = [];
    while (nextLine(cursor)) {
        if (indentOf(cursor) !== 0)
            throw fault(cursor, 'an indented line that belongs to no entry');
        const entry = readKey(cursor);
        if (entry.patterns.includes('__metadata'))
            throw fault(cursor, 'the key of a later Yarn’s lockfile, which makes Yarn 1 ignore all of this one');
        entries.push(entry);
        readMembers(cursor, entry);
    }
    return entries;
}
/** Moves to the next line that is neither blank nor a comment. */
function nextLine(cursor) {
    const { text } = cursor;
    cursor.gap = 'none';
    for (let passed = 0;; passed += 1) {
        const start = cursor.end + 1;
        if (start >= text.length) {
            cursor.at = text.length;
            return false;
        }
        cursor.line += 1;
        cursor.at = start;
        cursor.end = text.indexOf('\n', start);
        let first = start;
        while (text.charCodeAt(first) === SPACE)
            first += 1;
        const code = text.charCodeAt(first);
        if (code !== NEWLINE && code !== HASH) {
            refuseGap(cursor, first - start);
            return true;
        }
        if (code === HASH)
            checkVersion(cursor, first);
        if ((first - start) % 2 === 1)
            throw fault(cursor, 'an odd number of spaces before nothing or a comment, which Yarn cannot read');
        if (first > start)
            cursor.gap = 'all';
        else if (code === HASH || passed > 0 || !cursor.mayBeBlank)
            cursor.gap = cursor.gap === 'all' ? 'all' : 'entry';
    }
}
/** @throws SealgateError where Yarn does not take the line, indented by so many columns, for a part of what is above. */
function refuseGap(cursor, indent) {
    const { gap, line } = cursor;
    if (gap === 'all' && line > 1)
        throw fault(cursor, 'something behind an indented blank line or comment, where Yarn stops reading');
    if (gap === 'entry' && indent > 0)
        throw fault(cursor, 'a part of an entry behind blank lines or a comment, which end it for Yarn');
}
/** Puts the line that was just moved to back, for whoever reads the level above. */
function stepBack(cursor, start) {
    cursor.end = start - 1;
    cursor.line -= 1;
}
function checkVersion(cursor, at) {
    if (!cursor.text.startsWith('# yarn lockfile v', at))
        return;
    const version = cursor.text.slice(at + 17, cursor.end).trim();
    if (version === '1' || !/^\d+$/.test(version))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${cursor.file} has version ${version.slice(0, 20)}; version 1 is read, and versions of Yarn 2 and later, which have __metadata`, {
        location: { file: cursor.file, line: cursor.line },
        hint: 'Write it again with Yarn 1: `yarn install`',
    });
}
function indentOf({ text, at }) {
    let end = at;
    while (text.charCodeAt(end) === SPACE)
        end += 1;
    return end - at;
}
function readKey(cursor) {
    const { text, line, end } = cursor;
    const patterns = [];
    while (true) {
        patterns.push(readToken(cursor));
        const next = text.charCodeAt(cursor.at);
        cursor.at += 1;
        if (next === COLON && cursor.at === end)
            break;
        if (next !== COMMA)
            throw fault(cursor, 'something else than a colon at the end of an entry’s first line');
        while (text.charCodeAt(cursor.at) === SPACE)
            cursor.at += 1;
    }
    return {
        patterns,
        line,
        name: undefined,
        version: undefined,
        resolved: undefined,
        integrity: undefined,
        needs: NONE,
        optional: NONE,
    };
}
function readMembers(cursor, entry) {
    while (nextLine(cursor)) {
        const start = cursor.at;
        const indent = indentOf(cursor);
        if (indent === 0) {
            stepBack(cursor, start);
            return;
        }
        if (indent !== 2)
            throw fault(cursor, `a line indented by ${indent} columns where 2 are expected`);
        cursor.at = start + 2;
        const name = readToken(cursor);
        if (isListStart(cursor)) {
            const needs = readNeeds(cursor);
            if (name === 'dependencies')
                entry.needs = needs;
            else if (name === 'optionalDependencies')
                entry.optional = needs;
            continue;
        }
        const value = readValue(cursor);
        switch (name) {
            case 'dependencies':
            case 'optionalDependencies':
                throw fault(cursor, `a value where the ${name} are expected on the lines below`);
            case 'name':
            case 'version':
            case 'resolved':
            case 'integrity':
                if (entry[name] !== undefined)
                    throw fault(cursor, `a second ${name} of one entry`);
                entry[name] = value;
        }
    }
}
/** At the colon that ends the line. */
function isListStart({ text, at, end }) {
    return at + 1 === end && text.charCodeAt(at) === COLON;
}
function readNeeds(cursor) {
    const needs = [];
    while (nextLine(cursor)) {
        const start = cursor.at;
        const indent = indentOf(cursor);
        if (indent < 4) {
            stepBack(cursor, start);
            break;
        }
        if (indent !== 4)
            throw fault(cursor, `a line indented by ${indent} columns where 4 are expected`);
        cursor.at = start + 4;
        const name = readToken(cursor);
        needs.push({ name, range: readValue(cursor) });
    }
    return needs;
}
/** A token after white space (or, as hand-made files have it, a colon), up to the line's end. */
function readValue(cursor) {
    const { text, end } = cursor;
    if (text.charCodeAt(cursor.at) === COLON)
        cursor.at += 1;
    const start = cursor.at;
    while (text.charCodeAt(cursor.at) === SPACE)
        cursor.at += 1;
    if (cursor.at === start || cursor.at === end)
        throw fault(cursor, 'a name without a value');
    const value = readToken(cursor);
    let rest = cursor.at;
    while (text.charCodeAt(rest) === SPACE)
        rest += 1;
    if (rest !== end && text.charCodeAt(rest) !== HASH)
        throw fault(cursor, 'more than one value on a line');
    return value;
}
/** What Yarn takes for a bare word. It reads `true` and `false` as such, whatever follows. */
const WORD = /(?!true|false)[A-Za-z/.-][^ :,\n]*|\d+(?=\n)/y;
/** A string in quotes, as in JSON, or a bare word: up to a colon, a comma or white space. */
function readToken(cursor) {
    const { text, at } = cursor;
    if (text.charCodeAt(at) === QUOTE)
        return readQuoted(cursor);
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined)
        throw fault(cursor, 'no name where one is expected');
    cursor.at = at + word.length;
    return word;
}
function readQuoted(cursor) {
    const { text, at, end } = cursor;
    let close = text.indexOf('"', at + 1);
    let hasEscape = false;
    while (close !== -1 && close < end && isEscaped(text, close)) {
        hasEscape = true;
        close = text.indexOf('"', close + 1);
    }
    if (close === -1 || close >= end)
        throw fault(cursor, 'a quote that is not closed');
    cursor.at = close + 1;
    const body = text.slice(at + 1, close);
    if (body.includes('\t'))
        throw fault(cursor, 'a tab in quotes, which JSON does not allow');
    if (!hasEscape && !body.includes('\\'))
        return body;
    try {
        return String(JSON.parse(`"${body}"`));
    }
    catch (cause) {
        throw fault(cursor, 'an escape in quotes that JSON does not know', cause);
    }
}
/** As Yarn sees it, which looks at two characters and no more. */
function isEscaped(text, at) {
    return text.charCodeAt(at - 1) === 0x5c && text.charCodeAt(at - 2) !== 0x5c;
}
/**
 * @throws SealgateError INPUT_INVALID where the three kinds of conflict markers are anywhere in the text: from the
 * first kind at the start of a line on, Yarn makes two files of one and joins them.
 */
function refuseHalves(text, file) {
    if (!['<<<<<<<', '=======', '>>>>>>>'].every((marker) => text.includes(marker)))
        return;
    (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    const { line } = (0,io_text/* positionAt */.t$)(text, text.indexOf('<<<<<<<'));
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} has what Yarn 1 takes for the markers of a merge conflict`, {
        location: { file, line },
        hint: 'Take <<<<<<<, ======= and >>>>>>> out of the file, comments included, or let Yarn write it again: `yarn install`',
    });
}
function fault({ text, file, line }, found, cause) {
    try {
        (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    }
    catch (conflict) {
        if (conflict instanceof errors/* SealgateError */.De)
            return conflict;
        throw conflict;
    }
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} cannot be read as a lockfile of Yarn 1: line ${line} has ${found}`, {
        location: { file, line },
        hint: 'Restore the file from version control, or let Yarn write it again: `yarn install`',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-classic/nodes.js



/** Every entry as a draft without edges, and the patterns that lead to it. */
function readClassicNodes(entries, problems) {
    const byPattern = new Map();
    const all = entries.map((entry) => {
        const node = { entry, draft: draftOf(entry, problems) };
        for (const pattern of entry.patterns) {
            if (byPattern.has(pattern)) {
                const message = `Two entries answer for ${JSON.stringify(pattern.slice(0, 300))}; Yarn takes the last`;
                problems.push({ code: 'duplicate-key', message, place: node.draft.place });
            }
            byPattern.set(pattern, node);
        }
        return node;
    });
    return { all, byPattern };
}
/** Name and range of a pattern; the range is empty where there is none. */
function splitPattern(pattern) {
    const at = pattern.indexOf('@', 1);
    return at === -1
        ? { name: pattern, range: '' }
        : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}
function draftOf(entry, problems) {
    const joined = entry.patterns.join(', ');
    const place = joined.includes('://') ? (0,addresses/* withoutCredentials */.ri)(joined) : joined;
    const name = nameOf(entry);
    const { resolved } = entry;
    const clean = resolved?.includes('://') ? (0,addresses/* withoutCredentials */.ri)(resolved) : resolved;
    if (clean !== resolved)
        problems.push((0,addresses/* credentialProblem */.FL)(place));
    const hash = clean === undefined ? -1 : clean.lastIndexOf('#');
    const address = hash === -1 ? clean : clean?.slice(0, hash);
    const fragment = hash === -1 ? '' : (clean?.slice(hash + 1) ?? '');
    const source = sourceOf(entry, address, fragment);
    if (resolved === undefined && source.kind === 'registry') {
        const message = 'The entry has no "resolved": Yarn 1 takes what its range allows, not its version and hash';
        problems.push({ code: 'contradiction', message, place });
    }
    const isLink = source.kind === 'link';
    const draft = (0,draft_graph/* draftPackage */.uC)(name, source, place);
    if (!isLink)
        draft.version = entry.version ?? '';
    draft.line = entry.line;
    draft.integrity = entry.integrity ?? sha1Of(source, fragment);
    if (!isLink && (entry.version === undefined || entry.version === ''))
        problems.push({ code: 'missing-version', message: `${name} has no version`, place });
    return draft;
}
/** The name of what is installed: of an alias (`a@npm:b@1`), that of its target. */
function nameOf({ patterns, name }) {
    for (const pattern of patterns) {
        if (!pattern.includes('@npm:'))
            continue;
        const { range } = splitPattern(pattern);
        if (range.startsWith('npm:'))
            return splitPattern(range.slice(4)).name;
    }
    return name ?? splitPattern(patterns[0] ?? '').name;
}
/** Before integrities, the hex SHA-1 after `#` was all that pinned an archive. */
function sha1Of(source, fragment) {
    if (source.kind === 'git' || !/^[0-9a-f]{40}$/.test(fragment))
        return undefined;
    return `sha1-${Buffer.from(fragment, 'hex').toString('base64')}`;
}
function sourceOf(entry, address, fragment) {
    const { patterns } = entry;
    if (address === undefined)
        return unresolvedSource(patterns);
    const isGit = /^(?:git\b|ssh:)/i.test(address) || (/\.git$/.test(address) && fragment !== '');
    if (isGit)
        return { kind: 'git', url: address, ...(fragment === '' ? {} : { commit: fragment }) };
    if (/^https?:/i.test(address))
        return { kind: patterns.some(asksForAddress) ? 'tarball' : 'registry', url: address };
    if (address.startsWith('file:'))
        return { kind: 'file', path: address.slice(5) };
    // The name of an archive in the offline mirror: whoever asks for a version means the registry's package.
    return patterns.some(asksForAddress) ? { kind: 'file', path: address } : { kind: 'registry' };
}
function unresolvedSource(patterns) {
    for (const pattern of patterns) {
        const { range } = splitPattern(pattern);
        if (range.startsWith('link:'))
            return { kind: 'link', path: localPath(range.slice(5)) };
        if (range.startsWith('file:'))
            return { kind: 'file', path: localPath(range.slice(5)) };
        if (/^(?:\.{0,2}\/|~\/)/.test(range))
            return { kind: 'file', path: localPath(range) };
    }
    return { kind: 'registry' };
}
function localPath(path) {
    const plain = (0,ends/* trimEndOf */.f)(path.replace(/^(?:\.\/)+/, ''), '/');
    return plain === '' ? '.' : plain;
}
/** Whether a pattern names an address and not a version, a range or a tag. */
function asksForAddress(pattern) {
    const { range } = splitPattern(pattern);
    return !range.startsWith('npm:') && (range.includes(':') || range.includes('/'));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-classic/graph.js












/** Reads the yarn.lock of Yarn 1. @throws SealgateError INPUT_INVALID */
async function readYarnClassic(file, project = project_files/* NO_PROJECT */.m0) {
    const text = (0,io_text/* decodeText */.g7)(file.bytes, file.path);
    (0,plain_faults/* refuseEmpty */.Ot)(text, file.path);
    const problems = [];
    (0,plain_faults/* noteMissingEnd */.ob)(text, problems);
    const { all, byPattern } = readClassicNodes(readClassic(text, file.path), problems);
    const manifests = await readWorkspaces(project, problems);
    const importers = new Map([...manifests].map(([path, manifest]) => [path, importerOf(path, manifest)]));
    if (!importers.has('.'))
        importers.set('.', (0,draft_graph/* draftImporter */.UO)('.'));
    const workspaces = new Map();
    for (const importer of importers.values())
        if (importer.name !== undefined && !workspaces.has(importer.name))
            workspaces.set(importer.name, importer);
    const isLinked = await (0,lerna/* linkedByLerna */.z)(file.path, project);
    const state = { byPattern, workspaces, isLinked, problems };
    for (const [path, manifest] of manifests) {
        const importer = importers.get(path);
        if (importer !== undefined)
            importer.edges = importerEdges(state, path, manifest);
    }
    const linked = await readLinked(all, project);
    for (const node of all)
        connectNode(state, node, linked.get(node));
    return (0,assemble_graph/* assembleGraph */.VN)({
        lockfile: (0,assemble_graph/* lockfileInfo */.EN)(file, 'yarn-classic', '1'),
        importers: [...importers.values()],
        packages: all.map(({ draft }) => draft),
        problems,
    });
}
/** Manifests of the root and of the directories its `workspaces` names. */
async function readWorkspaces(project, problems) {
    const manifests = await (0,yarn_manifests/* readYarnManifests */.F)(project, ['.'], problems);
    const workspaces = manifests.get('.')?.workspaces;
    if (workspaces === undefined)
        return manifests;
    const matches = (0,workspace_globs/* workspaceMatcher */.m)(workspaces);
    const directories = (await project.manifests())
        .map(repository_path/* parentPath */.yl)
        .filter((one) => one !== '.' && matches(one));
    for (const [path, manifest] of await (0,yarn_manifests/* readYarnManifests */.F)(project, directories, problems))
        manifests.set(path, manifest);
    return manifests;
}
function importerOf(path, { name, version, license }) {
    return { ...(0,draft_graph/* draftImporter */.UO)(path), name, version, license };
}
function importerEdges(state, path, manifest) {
    const edges = [];
    for (const [name, { range, kind }] of manifest.declared) {
        const to = targetOf(state, { name, range: fromRoot(path, range) });
        if (to !== undefined)
            edges.push((0,draft_graph/* draftEdge */.$D)({ to, name, range, kind }));
        else if (!state.isLinked(name, range)) {
            const file = path === '.' ? 'package.json' : `${path}/package.json`;
            const message = `${file} declares ${(0,words/* quoteNeed */.d)(name, range)}, and the lockfile does not know of it`;
            state.problems.push({ code: 'out-of-date', message, place: file });
        }
    }
    return edges;
}
/**
 * A `file:` or `link:` range of a project as Yarn asks for it: relative to the lockfile.
 *
 * @see Yarn 1's normalize-manifest/resolve-relative.js
 */
function fromRoot(directory, range) {
    const protocol = /^(?:file|link):/.exec(range)?.[0];
    if (protocol === undefined)
        return range;
    const path = range.slice(protocol.length);
    if (path.startsWith('/'))
        return range;
    const target = (0,repository_path/* joinPath */.uJ)(directory, path);
    const dotted = /^\.(?:\/|$)/.test(path) && !/^\.{1,2}(?:\/|$)/.test(target);
    return `${protocol}${dotted ? './' : ''}${target}`;
}
/** The manifests of folders that are linked: their dependencies are installed, and not every lockfile lists them. */
async function readLinked(all, project) {
    const paths = new Map();
    for (const node of all) {
        const { source } = node.draft;
        if (source.kind === 'link')
            paths.set(node, source.path);
    }
    if (paths.size === 0)
        return new Map();
    // A folder that is not there has no dependencies that could be installed.
    const manifests = await (0,yarn_manifests/* readYarnManifests */.F)(project, paths.values(), []);
    const linked = new Map();
    for (const [node, path] of paths) {
        const manifest = manifests.get(path);
        if (manifest !== undefined)
            linked.set(node, { path, manifest });
    }
    return linked;
}
function connectNode(state, node, linked) {
    const { needs, optional } = node.entry;
    const edges = [];
    const add = ({ name, range }, kind, pattern = range) => {
        const to = targetOf(state, { name, range: pattern });
        if (to !== undefined)
            edges.push((0,draft_graph/* draftEdge */.$D)({ to, name, range, kind }));
        else {
            const message = `No entry for the dependency ${(0,words/* quoteNeed */.d)(name, range)}`;
            state.problems.push({ code: 'dangling-edge', message, place: node.draft.place });
        }
    };
    for (const need of needs)
        add(need, 'prod');
    for (const need of optional)
        add(need, 'optional');
    if (linked !== undefined) {
        const listed = new Set(edges.map(({ name }) => name));
        for (const [name, { range, kind }] of linked.manifest.declared)
            if (kind !== 'dev' && !listed.has(name))
                add({ name, range }, kind, fromRoot(linked.path, range));
    }
    if (edges.length > 0)
        node.draft.edges = edges.slice();
}
/**
 * The entry of the pattern, else the workspace of that name: Yarn keeps no entry for what a workspace satisfies. Yarn
 * knows one entry of a pattern, whoever asks: that of a resolution has the patterns that it answered beside its own.
 */
function targetOf({ byPattern, workspaces }, { name, range }) {
    const found = byPattern.get(`${name}@${range}`) ?? (range === '' ? byPattern.get(name) : undefined);
    return found?.draft ?? workspaces.get(name);
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


/***/ }),

/***/ 23465:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(96782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 64737:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ })

};
;