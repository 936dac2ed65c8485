"use strict";
exports.id = 8517;
exports.ids = [8517];
exports.modules = {

/***/ 53567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pnpmOutOfDate: () => (/* binding */ pnpmOutOfDate)
});

// EXTERNAL MODULE: ./build/collect/lockfiles/json-door.js + 2 modules
var json_door = __webpack_require__(23969);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-values.js
var json_values = __webpack_require__(65020);
// EXTERNAL MODULE: ./build/collect/lockfiles/out-of-date.js
var out_of_date = __webpack_require__(22154);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm-patch-files.js
var pnpm_patch_files = __webpack_require__(82243);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-hooks.js



const HOOKS = ['.pnpmfile.cjs', '.pnpmfile.mjs'];
/**
 * Where the project's pnpmfile, code that changes what packages need before anything is resolved, is another one than
 * the lockfile was made with: pnpm refuses it. Where several files or none of the usual name may have been used
 * (settings, config dependencies), nothing can be told.
 *
 * @param locked `pnpmfileChecksum` of the lockfile: SHA-256 as base64, before pnpm 10 base32 MD5, of the text with
 * Unix line ends.
 */
async function compareHooks(project, workspace, locked) {
    if (typeof locked !== 'string' || workspace?.has('pnpmfile') || workspace?.has('configDependencies'))
        return [];
    const answers = await project.read(['package.json', '.npmrc', ...HOOKS]);
    const settings = answers.get('.npmrc');
    const elsewhere = settings instanceof Uint8Array &&
        /^[ \t]*pnpmfile[ \t]*=/m.test(Buffer.from(settings).toString('latin1'));
    const found = HOOKS.filter((name) => answers.has(name));
    if (!answers.has('package.json') || elsewhere || found.length > 1)
        return [];
    const [name] = found;
    if (name === undefined)
        return [(0,out_of_date/* outOfDate */.Gd)('.pnpmfile.cjs', 'The lockfile was made with a .pnpmfile.cjs, which is not there')];
    const bytes = answers.get(name);
    if (!(bytes instanceof Uint8Array) || isHashOf(bytes, locked))
        return [];
    return [(0,out_of_date/* outOfDate */.Gd)(name, `${name} is another one than the lockfile was made with`)];
}
function isHashOf(bytes, locked) {
    if (!locked.startsWith('sha256-'))
        return (0,pnpm_patch_files/* matchesPatchHash */.Ad)(bytes, locked);
    const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from(text, 'latin1')).digest('base64');
    return locked === `sha256-${hash}`;
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml-door.js + 1 modules
var yaml_door = __webpack_require__(59311);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-out-of-date.js






const WORKSPACE = 'pnpm-workspace.yaml';
const EMPTY = new Map();
/**
 * pnpm's lockfile holds the specifiers of every project, and the overrides it was made with.
 *
 * @see pnpm's own check before a frozen installation: specifiers must be the manifests' ones, member by member
 */
const pnpmOutOfDate = async ({ file, graph, project }) => {
    const text = (0,json_door/* textOf */.b6)(file.bytes, file.path);
    const settings = await headOf(text, file.path);
    const overrides = textsOf(settings.get('overrides'));
    const overridden = new Set([...overrides.keys()].map(overriddenName));
    const auto = flag(settings, 'autoInstallPeers');
    const withoutLinks = flag(settings, 'excludeLinksFromLockfile');
    const projects = graph.importers.map((importer) => ({
        path: importer.path,
        needs: (0,out_of_date/* needsOfImporter */.bv)(importer),
    }));
    const own = await namesOfOtherDocuments(text, file.path);
    const workspace = await workspaceOf(project);
    const ignored = await ignoredOptionals(project, workspace?.root);
    const compared = await (0,out_of_date/* compareProjects */.it)({
        graph,
        project,
        projects,
        needs: (manifest) => pnpmNeeds(manifest, ignored ?? []),
        ignores: ({ name, asked, locked }, { path }) => {
            if (overridden.has(name))
                return true;
            if (asked?.kind === 'peer') {
                // Peers are installed only where pnpm is told so, as dependencies.
                return !auto ? locked === undefined : locked === undefined || locked.range === asked.range;
            }
            if (withoutLinks && locked === undefined && /^(?:link|workspace|file):/.test(asked?.range ?? ''))
                return true;
            // What pnpm itself runs with stands in no package.json of the project's dependencies.
            return asked === undefined && path === '.' && own.has(name);
        },
    });
    return [
        ...compared,
        ...(await (0,out_of_date/* newWorkspaces */.pF)(project, workspace?.packages, projects)),
        ...(await compareOverrides(project, workspace?.root, overrides)),
        ...compareIgnored(text, ignored),
        ...(await compareHooks(project, workspace?.root, settings.get('pnpmfileChecksum'))),
        ...(await (0,pnpm_patch_files/* comparePatches */._B)(project, workspace?.root, settings.get('patchedDependencies'))),
    ];
};
const RUNTIMES = ['node', 'deno', 'bun'];
/**
 * What a package.json asks pnpm for: its dependencies, and the runtimes that pnpm itself downloads, which stand as
 * `runtime:` in the lockfile.
 *
 * @see convertEnginesRuntimeToDependencies of pnpm's `@pnpm/manifest-utils` (pnpm 10.14 and later)
 */
function pnpmNeeds(manifest, ignored) {
    const needs = new Map((0,out_of_date/* needsOf */.hN)(manifest));
    for (const [name, { kind }] of needs)
        if (kind === 'optional' && isIgnored(name, ignored))
            needs.delete(name);
    for (const [member, kind] of [
        ['devEngines', 'dev'],
        ['engines', 'prod'],
    ]) {
        const stated = (0,json_values/* objectOf */.Xy)(manifest[member])?.runtime;
        for (const one of Array.isArray(stated) ? stated : [stated]) {
            const { name, version, onFail } = (0,json_values/* objectOf */.Xy)(one) ?? {};
            if (typeof name !== 'string' || typeof version !== 'string' || onFail !== 'download')
                continue;
            if (RUNTIMES.includes(name) && !needs.has(name))
                needs.set(name, { range: `runtime:${version}`, kind });
        }
    }
    return needs;
}
/** Patterns of optional dependencies that pnpm takes out of every manifest before it asks; `undefined` without a project. */
async function ignoredOptionals(project, workspace) {
    const written = workspace?.get('ignoredOptionalDependencies');
    if (Array.isArray(written))
        return written.filter((one) => typeof one === 'string');
    const manifest = await (0,out_of_date/* readProjectManifest */.D8)(project, 'package.json');
    return typeof manifest === 'object'
        ? ((0,json_values/* stringsOf */.iw)((0,json_values/* objectOf */.Xy)(manifest.pnpm)?.ignoredOptionalDependencies) ?? [])
        : undefined;
}
/** The last pattern that matches counts; `!` before it takes the name out again. @see pnpm's `@pnpm/matcher` */
function isIgnored(name, patterns) {
    let ignored = false;
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        const parts = (negated ? pattern.slice(1) : pattern).split('*');
        if (matchesParts(name, parts))
            ignored = !negated;
    }
    return ignored;
}
/** Whether a name is the parts in their order, with anything between them. */
function matchesParts(name, [first = '', ...rest]) {
    const last = rest.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = name.indexOf(part, at);
        if (found === -1 || found + part.length > name.length - last.length)
            return false;
        at = found + part.length;
    }
    return true;
}
/** pnpm writes them behind the packages, where no other setting stands. */
function compareIgnored(text, ignored) {
    if (ignored === undefined)
        return [];
    const block = /^ignoredOptionalDependencies:\n((?: +- .*\n)+)/m.exec(text)?.[1] ?? '';
    const locked = [...block.matchAll(/^ +- '?(.*?)'?$/gm)].map(([, name = '']) => name);
    if ([...locked].sort().join('\n') === [...ignored].sort().join('\n'))
        return [];
    const message = 'The settings ignore other optional dependencies (ignoredOptionalDependencies) than the lockfile was made with';
    return [(0,out_of_date/* outOfDate */.Gd)(WORKSPACE, message)];
}
/** Documents before the project's are about what pnpm itself runs with, which the graph has at the root. */
async function namesOfOtherDocuments(text, file) {
    const names = new Set();
    const last = text.lastIndexOf('\n---');
    if (last <= 0)
        return names;
    for (const { root } of await (0,yaml_door/* parseYaml */.h)(text.slice(0, last + 1), file, '')) {
        const importers = root.get('importers');
        const own = importers instanceof Map ? importers.get('.') : undefined;
        if (!(own instanceof Map))
            continue;
        for (const member of own.values())
            if (member instanceof Map)
                for (const name of member.keys())
                    names.add(name);
    }
    return names;
}
/** What stands before the importers of the project's document. */
async function headOf(text, file) {
    const last = text.lastIndexOf('\n---');
    const document = last === -1 ? text : text.slice(text.indexOf('\n', last + 1) + 1);
    const end = /^(?:importers|dependencies|devDependencies|optionalDependencies|specifiers|packages):/m.exec(document)?.index;
    const head = document.slice(0, end ?? document.length);
    return /\S/.test(head) ? ((await (0,yaml_door/* parseYaml */.h)(head, file, ''))[0]?.root ?? EMPTY) : EMPTY;
}
function flag(settings, name) {
    const value = settings.get('settings');
    return value instanceof Map && value.get(name) === 'true';
}
async function workspaceOf(project) {
    const answer = (await project.read([WORKSPACE])).get(WORKSPACE);
    if (!(answer instanceof Uint8Array))
        return undefined;
    const text = (0,json_door/* textOf */.b6)(answer, WORKSPACE);
    if (!/^[^#\s]/m.test(text))
        return undefined;
    const root = (await (0,yaml_door/* parseYaml */.h)(text, WORKSPACE, ''))[0]?.root ?? EMPTY;
    const packages = root.get('packages');
    return {
        root,
        packages: Array.isArray(packages)
            ? packages.filter((one) => typeof one === 'string')
            : undefined,
    };
}
/** Overrides stand in pnpm-workspace.yaml, before pnpm 10 in package.json; `$name` refers to what the root declares. */
async function compareOverrides(project, workspace, locked) {
    const manifest = await (0,out_of_date/* readProjectManifest */.D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const inManifest = (0,json_values/* objectOf */.Xy)((0,json_values/* objectOf */.Xy)(manifest.pnpm)?.overrides) ?? (0,json_values/* objectOf */.Xy)(manifest.resolutions) ?? {};
    const asked = new Map();
    for (const [name, value] of Object.entries(inManifest))
        if (typeof value === 'string')
            asked.set(name, value);
    const inWorkspace = textsOf(workspace?.get('overrides'));
    for (const [name, value] of inWorkspace)
        asked.set(name, value);
    const file = inWorkspace.size > 0 ? WORKSPACE : 'package.json';
    const written = new Map([...asked].filter(([, value]) => !value.startsWith('$') && !value.startsWith('catalog:')));
    const comparable = new Map([...locked].filter(([name]) => written.has(name) || !asked.has(name)));
    return (0,out_of_date/* compareSettings */.ZK)(file, 'override', written, comparable);
}
function textsOf(value) {
    const texts = new Map();
    if (value instanceof Map) {
        for (const [name, text] of value)
            if (typeof text === 'string')
                texts.set(name, text);
    }
    return texts;
}
/** `a>b@^1` is about `b`. */
function overriddenName(key) {
    const target = key.slice(key.lastIndexOf('>') + 1).trim();
    const at = target.indexOf('@', 1);
    return at === -1 ? target : target.slice(0, at);
}


/***/ }),

/***/ 82243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ matchesPatchHash),
/* harmony export */   Z3: () => (/* binding */ declaredPatches),
/* harmony export */   _B: () => (/* binding */ comparePatches)
/* harmony export */ });
/* unused harmony exports patchesIn, patchesInManifest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23969);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65020);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22154);
/* harmony import */ var _yaml_door_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59311);






const WORKSPACE = 'pnpm-workspace.yaml';
/**
 * Whether a patch has the hash that pnpm's lockfile keeps of it: hex SHA-256 since pnpm 10, base32 MD5 before;
 * either with line ends as on Unix.
 *
 * @see createHexHashFromFile and createBase32HashFromFile of pnpm's `@pnpm/crypto.hash`
 */
function matchesPatchHash(bytes, hash) {
    const text = Buffer.from(bytes).toString('latin1');
    return [text, text.replaceAll('\r\n', '\n')].some((content) => {
        const data = Buffer.from(content, 'latin1');
        if (/^[0-9a-f]{64}$/.test(hash))
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex') === hash;
        return base32((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(data).digest()) === hash;
    });
}
/** RFC 4648, lower case, without padding. */
function base32(bytes) {
    let text = '';
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        bits += 8;
        for (; bits >= 5; bits -= 5)
            text += ALPHABET[(held >> (bits - 5)) & 31];
    }
    return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31];
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/**
 * Paths of the patches that pnpm-workspace.yaml, or before pnpm 10 package.json, declares, relative to their
 * directory. A file that cannot be read declares none here; the checks that judge it say so.
 *
 * @param read bytes of a file of that directory.
 */
async function declaredPatches(read) {
    const workspace = await read(WORKSPACE);
    const manifest = await read('package.json');
    const found = new Set();
    if (workspace !== undefined)
        for (const file of patchesIn(await rootOf(workspace)).values())
            found.add(file);
    if (manifest !== undefined)
        for (const file of patchesInManifest(parsed(manifest)).values())
            found.add(file);
    return [...found];
}
/**
 * Where the patches are others than the lockfile was made with: pnpm refuses it (`ERR_PNPM_LOCKFILE_CONFIG_MISMATCH`).
 *
 * @param locked `patchedDependencies` of the lockfile: `name@version` with the hash, before pnpm 11 also the path.
 */
async function comparePatches(project, workspace, locked) {
    const manifest = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const inWorkspace = patchesIn(workspace);
    const asked = new Map([...patchesInManifest(manifest), ...inWorkspace]);
    const file = inWorkspace.size > 0 ? WORKSPACE : 'package.json';
    const hashes = hashesIn(locked);
    const contents = await project.read([...asked.values()]);
    const problems = [];
    for (const [label, patch] of asked) {
        const hash = hashes.get(label);
        const bytes = contents.get(patch);
        if (hash === undefined)
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and its file ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(patch)} is not there`));
        else if (bytes instanceof Uint8Array && !matchesPatchHash(bytes, hash))
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(patch, `${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(patch)} is another patch than the one that the lockfile was made with`));
    }
    // Config dependencies bring patches along that no file of the project names.
    if (workspace?.has('configDependencies') === true)
        return problems;
    for (const label of hashes.keys())
        if (!asked.has(label))
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `The lockfile has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and ${file} does not`));
    return problems;
}
function hashesIn(locked) {
    const hashes = new Map();
    if (!(locked instanceof Map))
        return hashes;
    for (const [label, value] of locked) {
        const hash = value instanceof Map ? value.get('hash') : value;
        if (typeof hash === 'string')
            hashes.set(label, hash);
    }
    return hashes;
}
/** `patchedDependencies` of pnpm-workspace.yaml, by `name@version`. */
function patchesIn(root) {
    const written = root?.get('patchedDependencies');
    const found = new Map();
    if (!(written instanceof Map))
        return found;
    for (const [label, file] of written)
        if (typeof file === 'string')
            found.set(label, file);
    return found;
}
/** `pnpm.patchedDependencies` of a package.json, by `name@version`. */
function patchesInManifest(manifest) {
    const patches = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(manifest)?.pnpm)?.patchedDependencies) ?? {};
    return new Map(Object.entries(patches).filter((entry) => typeof entry[1] === 'string'));
}
function parsed(manifest) {
    try {
        return JSON.parse(Buffer.from(manifest).toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
async function rootOf(workspace) {
    try {
        const text = (0,_json_door_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(workspace, WORKSPACE);
        return /^[^#\s]/m.test(text) ? (await (0,_yaml_door_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, WORKSPACE, ''))[0]?.root : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the byte offset's line on anything else.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
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


/***/ })

};
;