"use strict";
exports.id = 4050;
exports.ids = [4050];
exports.modules = {

/***/ 6050:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ assertAbsent)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19833);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94819);


/** Whether a commit certainly has no such file: what is asked first of files that most repositories do not have. */
async function isAbsent(dir, commit, file) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['ls-tree', '-z', '--name-only', commit, '--', file]);
    return exitCode === 0 && stdout.length === 0;
}
/**
 * Why a file could not be read at a commit: `undefined` where the commit has none. One that is listed and not there (a
 * partial clone, a commit that was never fetched) must not look like none.
 *
 * @param file relative to `dir`, with `/`.
 * @param what the reading is for: `read the policy 'sealgate.yml'`.
 * @throws SealgateError as lacksHistory has it.
 */
async function assertAbsent(dir, { commit, file, what }) {
    if (await isAbsent(dir, commit, file))
        return undefined;
    const { stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
    throw (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksHistory */ .R)(`${what} at ${commit}`, stderr, file);
}


/***/ }),

/***/ 47658:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readExtends)
/* harmony export */ });
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47707);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84285);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76207);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);




/**
 * Reads what `extends` names.
 *
 * @param from the file that extends it: one of another repository has an `@` in its name.
 * @throws SealgateError POLICY_INVALID with line and column: every entry that is none.
 */
function readExtends(node, from) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(node.kind === 'list' ? node.items : [node], (item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(item.place, `Expected a preset, a path or owner/repo/path@commit, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(item)}`);
        }
        const text = item.value.trim();
        return { text, target: readTarget(text, item, from), node: item };
    });
}
function readTarget(target, node, from) {
    const presets = Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESET_LAYERS */ .vt);
    if (presets.includes(target))
        return { kind: 'preset', name: target };
    if (target.includes('@'))
        return { kind: 'remote', remote: parseRemote(target, node) };
    const fromRemote = from.includes('@');
    if (!/[/\\.]/.test(target)) {
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(target, presets);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `There is no preset ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`, {
            hint: near === undefined ? `The presets are ${presets.join(', ')}.` : `Did you mean '${near}'?`,
        });
    }
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    if (target.startsWith('/') || /[\\:\0]/.test(target) || parts.includes('..')) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} is not a path inside the repository`, {
            hint: 'Write it relative to the repository’s root, with /, e.g. .github/policies/base.yml.',
        });
    }
    if (fromRemote) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `A policy of another repository cannot extend the path ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`, {
            hint: 'Write it as owner/repo/path@commit.',
        });
    }
    return { kind: 'local', path: parts.join('/') };
}
function parseRemote(target, node) {
    const at = target.lastIndexOf('@');
    const [owner = '', repo = '', ...rest] = target.slice(0, at).split('/');
    const commit = target.slice(at + 1);
    const path = rest.join('/');
    const name = /^[A-Za-z0-9_.-]+$/;
    if (!name.test(owner) || !name.test(repo) || repo.startsWith('.') || !isPlainPath(rest)) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} is not owner/repo/path@commit`, {
            hint: 'Name a preset, a file of this repository as ./path, or a file of another one and its commit.',
        });
    }
    if (!/^[0-9a-f]{40}$/.test(commit)) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} must name a commit by its 40 hex digits, not ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(commit)}`, { hint: 'A branch or tag can be moved to other rules without anybody reviewing them here.' });
    }
    return { owner, repo, path, commit };
}
function isPlainPath(parts) {
    return (parts.length > 0 && parts.every((part) => /^[A-Za-z0-9_.@ -]+$/.test(part) && !/^\.{1,2}$/.test(part)));
}


/***/ }),

/***/ 56283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oV: () => (/* binding */ BESIDE_PATHS),
  or: () => (/* binding */ POLICY_PATHS),
  ZU: () => (/* binding */ atPolicyHome),
  G4: () => (/* binding */ defaultPolicy),
  i6: () => (/* binding */ findPolicy),
  Yv: () => (/* binding */ makeReader),
  xO: () => (/* binding */ readInside)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/git/repository-folder.js
var repository_folder = __webpack_require__(74328);
// EXTERNAL MODULE: ./build/policy/node.js
var node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/io/git/absent.js
var absent = __webpack_require__(6050);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
;// CONCATENATED MODULE: ./build/policy/read-base.js




/**
 * Reads files of a commit, relative to `dir`, with `/`.
 *
 * @param places are asked for together with the first of them: most have nothing, and starting git costs more than
 *   reading.
 * @returns what reads one; it throws SealgateError INPUT_INVALID where the commit or the file is not in this clone.
 */
function baseReader(dir, commit, places) {
    let known;
    return async (file) => {
        if (!places.includes(file))
            return readOne(dir, commit, file);
        known ??= readPlaces(dir, commit, places);
        const found = await known;
        return found.has(file) ? found.get(file) : readOne(dir, commit, file);
    };
}
/** The places of which it is sure what is there. Any other is read by itself, which says what is wrong with it. */
async function readPlaces(dir, commit, places) {
    const blobs = await (0,git/* blobsAt */.cu)(dir, commit, places).catch((error) => {
        if (error instanceof errors/* SealgateError */.De)
            return new Map();
        throw error;
    });
    const rest = places.filter((place) => !blobs.has(place));
    if (rest.length === 0)
        return blobs;
    const listed = await (0,git.git)(dir, ['ls-tree', '-z', '--name-only', commit, '--', ...rest]);
    if (listed.exitCode !== 0 || listed.stdout.length > 0)
        return blobs;
    return new Map([...blobs, ...rest.map((place) => [place, undefined])]);
}
/** A link that leads nowhere, and a file that the clone lacks, must not look like none. */
async function readOne(dir, commit, file) {
    const what = `read the policy ${(0,node/* quote */.hD)(file)}`;
    return (await (0,git/* linkedFileAt */.h7)(dir, commit, file)) ?? (0,absent/* assertAbsent */.a)(dir, { commit, file, what });
}

// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/policy/find.js








/** Where the policy of a repository stands, in the order they are looked for. */
const POLICY_PATHS = ['.github/sealgate.yml', '.github/sealgate.yaml'];
/**
 * Where somebody may put it by mistake; without a word their rules would not be the rules. Where upper and lower case are
 * one (macOS, Windows), a name in another case works, and nowhere else.
 */
const BESIDE_PATHS = [
    '.github/sealgate.json',
    '.github/Sealgate.yml',
    '.github/Sealgate.yaml',
    '.github/SEALGATE.yml',
    'sealgate.yml',
    'sealgate.yaml',
    '.sealgate.yml',
    '.sealgate.yaml',
];
/**
 * The same question with the folder that the policy belongs to: `dir`, or the top of the repository around it where a
 * named file lies there, or where `dir` has no policy and the top has one. What a pull request can edit is thereby
 * looked for in the base, wherever in the repository it stands.
 */
async function atPolicyHome(options) {
    const { dir, file } = options;
    if (file !== undefined && insideOf(dir, external_node_path_default().resolve(dir, file)) !== undefined)
        return options;
    const top = (0,repository_folder/* repositoryTop */.K)(dir);
    if (top === undefined || top === (0,files/* realPath */.Ye)(dir))
        return options;
    if (file !== undefined) {
        const named = insideOf(top, external_node_path_default().resolve((0,files/* realPath */.Ye)(dir) ?? dir, file));
        return named === undefined ? options : { ...options, dir: top, file: named };
    }
    // One that only the change brings takes nothing from the one that is there.
    if ((await defaultPolicy(makeReader(options).readLocal)) !== undefined)
        return options;
    const above = makeReader({ ...options, dir: top }).readLocal;
    const found = (await defaultPolicy(above)) ?? (await defaultPolicy((file) => readInside(top, file)));
    return found === undefined ? options : { ...options, dir: top };
}
/** The default place that has something. */
async function defaultPolicy(read) {
    for (const place of POLICY_PATHS)
        if ((await read(place)) !== undefined)
            return place;
    return besidePolicy(read);
}
async function besidePolicy(read) {
    for (const place of BESIDE_PATHS)
        if ((await read(place)) !== undefined)
            return place;
    return undefined;
}
/** A path below `root`, relative to it with `/`, by its name or, where its folder is there, by its real place. */
function insideOf(root, file) {
    const folder = (0,files/* realPath */.Ye)(external_node_path_default().dirname(file));
    const places = [
        [root, file],
        ...(folder === undefined ? [] : [[(0,files/* realPath */.Ye)(root) ?? root, external_node_path_default().join(folder, external_node_path_default().basename(file))]]),
    ];
    const [from, to] = places.find(([above, below]) => (0,files/* isInside */.FK)(above, below)) ?? [];
    return from === undefined || to === undefined
        ? undefined
        : external_node_path_default().relative(from, to).split((external_node_path_default()).sep).join('/');
}
/**
 * Finds the policy file: the one named, else the default places.
 *
 * @throws SealgateError INPUT_NOT_FOUND for a named file that is nowhere, POLICY_INVALID where two defaults compete.
 */
async function findPolicy(options, reader) {
    const { dir, file, base } = options;
    if (file === undefined) {
        const [first, second] = POLICY_PATHS;
        const [yml, yaml] = [await reader.readLocal(first), await reader.readLocal(second)];
        if (yml !== undefined && yaml !== undefined) {
            throw (0,node/* policyError */.nq)({ file: second }, `Both ${first} and ${second} exist`, {
                hint: 'Keep one of the two.',
            });
        }
        const beside = yml === undefined && yaml === undefined ? await besidePolicy(reader.readLocal) : undefined;
        if (beside !== undefined)
            throw (0,node/* policyError */.nq)({ file: beside }, `${beside} is not read`, {
                hint: `Rename it to ${first}${beside.endsWith('.json') ? ': JSON is YAML' : ''}.`,
            });
        return yaml === undefined
            ? { path: first, atBase: base !== undefined, ...(yml === undefined ? {} : { bytes: yml }) }
            : { path: second, atBase: base !== undefined, bytes: yaml };
    }
    const relative = insideOf(dir, external_node_path_default().resolve(dir, file));
    if (relative === undefined) {
        // Outside the repository no change can edit it: the operator's own file.
        const bytes = await (0,files/* readIfExists */.OR)(external_node_path_default().resolve(dir, file), yaml/* POLICY_CAP */.A);
        if (bytes === undefined)
            throw notThere(file);
        return { path: file, bytes, atBase: false };
    }
    const bytes = await reader.readLocal(relative);
    if (bytes !== undefined)
        return { path: relative, bytes, atBase: base !== undefined };
    // A file that only the change itself brings does not judge it: the preset does, and the report says so.
    if (base !== undefined && (await readInside(dir, relative)) !== undefined)
        return { path: relative, atBase: true };
    throw notThere(relative);
}
function notThere(file) {
    return new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The policy ${(0,node/* quote */.hD)(file)} does not exist`, {
        location: { file },
        hint: 'Check --policy; it is taken relative to --dir. Without it, .github/sealgate.yml is read.',
    });
}
/** Reads from the base commit where there is one, else from the working tree. */
function makeReader({ dir, base, readRemote }) {
    const readBase = base === undefined ? undefined : baseReader(dir, base.commit, [...POLICY_PATHS, ...BESIDE_PATHS]);
    return {
        readLocal: async (file) => {
            if (readBase === undefined)
                return readInside(dir, file);
            const bytes = await readBase(file);
            if (bytes === 'outside')
                throw leadsOut(file);
            return bytes;
        },
        readRemote: (target) => {
            if (readRemote !== undefined)
                return readRemote(target);
            throw new errors/* SealgateError */.De('NETWORK_UNREACHABLE', 'this run may not use the network', {
                hint: 'Run without --offline, or copy the policy into this repository.',
            });
        },
    };
}
/**
 * A file of the repository, never one that a symbolic link leads to outside of it.
 *
 * @throws SealgateError POLICY_INVALID where it leads outside.
 */
async function readInside(dir, file) {
    const absolute = external_node_path_default().resolve(dir, file);
    const bytes = await (0,files/* readIfExists */.OR)(absolute, yaml/* POLICY_CAP */.A).catch((error) => {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        throw (0,node/* policyError */.nq)({ file }, error.message, { hint: error.hint });
    });
    if (bytes === undefined)
        return undefined;
    if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(dir), await (0,promises_.realpath)(absolute)))
        throw leadsOut(file);
    return bytes;
}
function leadsOut(file) {
    return (0,node/* policyError */.nq)({ file }, `${(0,node/* quote */.hD)(file)} is a link that leads out of the repository`);
}


/***/ }),

/***/ 97062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ readLayer),
  BK: () => (/* binding */ readPolicyFile),
  gj: () => (/* binding */ readPolicyFileKeeping)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/policy/foreign-names.js
var foreign_names = __webpack_require__(68053);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/policy/custom-rules.js
var custom_rules = __webpack_require__(91457);
// EXTERNAL MODULE: ./build/policy/entries.js
var policy_entries = __webpack_require__(77914);
// EXTERNAL MODULE: ./build/policy/environment-name.js
var environment_name = __webpack_require__(22647);
// EXTERNAL MODULE: ./build/policy/faults.js
var policy_faults = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/policy/keys.js + 11 modules
var keys = __webpack_require__(45261);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
;// CONCATENATED MODULE: ./build/policy/environments.js






const KEYS = ['mode', ...keys/* KEY_ENTRIES */.J3.map(([, { name }]) => name)];
/** `warn`: what would block warns. `enforce`: it blocks, whatever the plain policy says. */
const MODES = ['warn', 'enforce'];
const mode = (0,kinds/* word */.Vm)(MODES);
/**
 * Reads `environments`: a layer for each name. `mode` is another word for `warn-only`.
 *
 * @throws SealgateError POLICY_INVALID with line and column, and the nearest key.
 */
async function readEnvironments(node, file, readLayer) {
    const seen = new Set();
    const layers = await (0,policy_faults/* readAllAsync */.mI)(entriesOf(node, 'a map of environments'), async (entry) => {
        const { key, keyPlace, value } = entry;
        if (!environment_name/* ENVIRONMENT_NAME */.Y.test(key)) {
            throw (0,policy_node/* policyError */.nq)(keyPlace, `${(0,policy_node/* quote */.hD)(key)} cannot be the name of an environment`, {
                hint: 'Write dev, staging, production or another word of small letters, digits and -.',
            });
        }
        if (seen.has(key))
            throw (0,policy_node/* policyError */.nq)(keyPlace, `The environment ${(0,policy_node/* quote */.hD)(key)} is given twice`);
        seen.add(key);
        return [key, await readEnvironment(value, `${file}, environment ${key}`, readLayer)];
    });
    return new Map(layers);
}
async function readEnvironment(node, name, readLayer) {
    const entries = entriesOf(node, 'a map of keys');
    const found = new Map(entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
    const chosen = found.get('mode');
    const values = new Map([...found].map(([key, entry]) => [key, entry.value]));
    const [, mood, layer] = await (0,policy_faults/* takeAllAsync */.Dq)([
        () => (0,policy_entries/* entriesByKey */.H)(entries, KEYS, 'An environment'),
        () => (chosen === undefined ? undefined : mode.read(chosen.value)),
        () => readLayer(values, name, found),
    ]);
    if (chosen === undefined)
        return layer;
    if (layer.settings.warnOnly !== undefined) {
        throw (0,policy_node/* policyError */.nq)(chosen.keyPlace, 'mode and warn-only say the same thing', {
            hint: 'Keep one of the two.',
        });
    }
    return {
        ...layer,
        settings: { ...layer.settings, warnOnly: mood === 'warn' },
        origins: { ...layer.origins, 'warn-only': (0,policy_node/* placeText */.Z9)(chosen.keyPlace) },
    };
}
function entriesOf(node, expected) {
    if (node.kind === 'map')
        return node.entries;
    if (node.kind === 'scalar' && node.value === null)
        return [];
    throw (0,policy_node/* policyError */.nq)(node.place, `Expected ${expected}, found ${(0,policy_node/* describe */.q0)(node)}`);
}

// EXTERNAL MODULE: ./build/policy/extends-entry.js
var extends_entry = __webpack_require__(47658);
;// CONCATENATED MODULE: ./build/policy/layer.js









/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';
/** Keys that say where answers come from, not what they are. */
const OUTER_KEYS = ['extends', 'environments'];
/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
async function readPolicyFile(document, name) {
    if (document.kind !== 'map') {
        throw (0,policy_node/* policyError */.nq)(document.place, `A policy is a map of keys, but this is ${(0,policy_node/* describe */.q0)(document)}`, {
            hint: 'Start with a key, e.g. extends: baseline.',
        });
    }
    const found = new Map(document.entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
    const [extending, environments] = [found.get('extends'), found.get('environments')];
    const entries = [...found].filter(([key]) => !OUTER_KEYS.includes(key) && key !== SCHEMA_KEY);
    const values = new Map(entries.map(([key, entry]) => [key, entry.value]));
    const [, targets, layer, others] = await (0,policy_faults/* takeAllAsync */.Dq)([
        () => refuseUnknownKeys(document.entries),
        () => (extending === undefined ? [] : (0,extends_entry/* readExtends */.Q)(extending.value, name)),
        () => readLayer(values, name, found),
        () => (environments === undefined ? new Map() : readEnvironments(environments.value, name, readLayer)),
    ]);
    return { ...layer, extends: targets, environments: others };
}
/**
 * `readPolicyFile`, which goes on where something is wrong: then the file has no values, and extends what of its
 * `extends` can be read, so that what is wrong with those files is heard of too.
 *
 * @param faults takes what is wrong.
 */
async function readPolicyFileKeeping(document, name, faults) {
    try {
        return await readPolicyFile(document, name);
    }
    catch (error) {
        (0,policy_faults/* keep */.aC)(faults, error);
        return {
            name,
            settings: {},
            origins: {},
            extends: readableTargets(document, name),
            environments: new Map(),
        };
    }
}
function readableTargets(document, name) {
    const value = document.kind === 'map' && document.entries.find(({ key }) => key === 'extends')?.value;
    if (!value)
        return [];
    return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
        try {
            return (0,extends_entry/* readExtends */.Q)(item, name);
        }
        catch (error) {
            if (error instanceof errors/* SealgateError */.De)
                return [];
            throw error;
        }
    });
}
/**
 * Reads values by key into a layer.
 *
 * @param found where the keys stand, for origins; without, the values' own places are shown.
 */
async function readLayer(values, name, found) {
    const settings = {};
    const origins = Object.create(null);
    const places = new Map();
    await (0,policy_faults/* readAllAsync */.mI)(keys/* KEY_ENTRIES */.J3, async ([property, spec]) => {
        const node = values.get(spec.name);
        if (node === undefined)
            return;
        const value = spec.kind.read(node);
        settings[property] = value;
        origins[spec.name] = (0,policy_node/* placeText */.Z9)(found?.get(spec.name)?.keyPlace ?? node.place);
        if (spec.merge === 'by-key') {
            for (const [member, place] of spec.kind.places(node)) {
                origins[`${spec.name}.${member}`] = (0,policy_node/* placeText */.Z9)(place);
                places.set(`${spec.name}.${member}`, place);
            }
        }
        await checkMeaning(property, node, value);
    });
    return { name, settings: settings, origins, places };
}
/** What a kind cannot tell without a library that few policies need: expressions and licences. */
async function checkMeaning(property, node, value) {
    if (property === 'customRules')
        await (0,custom_rules/* checkExpressions */.M)(node, value);
    if (property === 'allowLicenses' || property === 'denyLicenses') {
        const { checkLicenseNodes } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 73128));
        checkLicenseNodes(node);
    }
    if (property === 'licenseScopes' || property === 'licenseClarifications' || property === 'overrides') {
        if (isEmptyNode(node))
            return;
        const { checkNestedLicenses } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 73128));
        checkNestedLicenses(property, node);
    }
}
function isEmptyNode(node) {
    if (node.kind === 'map')
        return node.entries.length === 0;
    return node.kind === 'list' ? node.items.length === 0 : node.value === null;
}
function refuseUnknownKeys(entries) {
    const known = [...OUTER_KEYS, ...keys/* KEY_ENTRIES */.J3.map(([, spec]) => spec.name)];
    const seen = new Map();
    (0,policy_faults/* readAll */.yw)(entries, (entry) => {
        const key = entry.key.replaceAll('_', '-');
        const before = seen.get(key);
        if (before !== undefined) {
            throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `${(0,policy_node/* quote */.hD)(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`, { hint: 'Keep one of the two.' });
        }
        seen.set(key, entry);
        if (key === SCHEMA_KEY || known.includes(key))
            return;
        const near = (0,nearest/* nearest */.p)(key, known);
        throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `Unknown key ${(0,policy_node/* quote */.hD)(entry.key)}`, {
            hint: (0,foreign_names/* foreignAdvice */.l)(entry.key) ??
                (near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`),
        });
    });
}


/***/ }),

/***/ 57687:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ expandScopeLicenses),
/* harmony export */   eA: () => (/* binding */ SET_PREFIX),
/* harmony export */   j$: () => (/* binding */ expandOverrideLicenses),
/* harmony export */   xY: () => (/* binding */ expandLicenseSets),
/* harmony export */   ys: () => (/* binding */ licenseSetNames)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);

/** The prefix that makes a licence entry a set: `set:permissive`. */
const SET_PREFIX = 'set:';
/** Names of the licence sets shipped in `policies/licenses/`. */
function licenseSetNames() {
    return Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e);
}
/** Licence entries with every known `set:NAME` replaced by its members; each entry once, in order. */
function expandLicenseSets(entries) {
    return [
        ...new Set(entries.flatMap((entry) => entry.startsWith(SET_PREFIX)
            ? (_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e[entry.slice(SET_PREFIX.length)] ?? [entry])
            : [entry])),
    ];
}
/** The same in the lists of every scope. */
function expandScopeLicenses(scopes) {
    return Object.fromEntries(Object.entries(scopes).map(([scope, rules]) => [scope, expandLists(rules)]));
}
/** The same in the lists of every override. */
function expandOverrideLicenses(overrides) {
    return overrides.map((override) => ({ ...override, settings: expandLists(override.settings) }));
}
function expandLists(rules) {
    return {
        ...rules,
        ...(rules.allowLicenses === undefined ? {} : { allowLicenses: expandLicenseSets(rules.allowLicenses) }),
        ...(rules.denyLicenses === undefined ? {} : { denyLicenses: expandLicenseSets(rules.denyLicenses) }),
    };
}


/***/ }),

/***/ 94050:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/data/canonical-json.js
var canonical_json = __webpack_require__(98927);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
// EXTERNAL MODULE: ./build/policy/keys.js + 11 modules
var keys = __webpack_require__(45261);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/merge.js
var merge = __webpack_require__(90522);
// EXTERNAL MODULE: ./build/policy/written.js
var written = __webpack_require__(18049);
;// CONCATENATED MODULE: ./build/policy/changed-here.js











/** A policy file that says nothing. */
const NOTHING = {
    extends: [],
    settings: {},
    environments: new Map(),
};
const MAX_SUMMARY = 600;
/** Above all keys of a policy that a change can touch. */
const MAX_CHANGES = 120;
const MAX_CHANGE = 240;
/**
 * What the change does to the policy files that judge it, for the reader; they take effect after merge.
 *
 * @returns `undefined` where the change leaves them alone.
 */
async function summarizeChange(found, resolved, context) {
    if (!found.atBase)
        return undefined;
    const extended = resolved.raw.filter((file) => !file.path.includes('@'));
    const sentences = [];
    const changes = [];
    let first;
    for (const file of [{ path: found.path, bytes: found.bytes }, ...extended]) {
        const change = await summarizeFile(file, context);
        if (change === undefined)
            continue;
        // The first is named above the list.
        const of = first === undefined ? '' : `${file.path}: `;
        first ??= file.path;
        sentences.push(change.sentence);
        changes.push(...change.changes.map((one) => `${of}${one}`));
    }
    return first === undefined ? undefined : changeOf(first, sentences, changes);
}
/** The same, where the top of the repository judges a folder and the change brings a policy for the folder itself. */
async function withPolicyBelow(changed, { home, dir }) {
    const place = home === dir ? undefined : await (0,find/* defaultPolicy */.G4)((file) => (0,find/* readInside */.xO)(dir, file));
    if (place === undefined)
        return changed;
    const file = external_node_path_default().join(external_node_path_default().relative(home, (0,files/* realPath */.Ye)(dir) ?? dir), place)
        .split((external_node_path_default()).sep)
        .join('/');
    const sentence = `${file} is new, and takes the place of the policy above it after the merge`;
    if (changed === undefined)
        return changeOf(file, [sentence], []);
    return changeOf(changed.path, [changed.summary, sentence], [sentence, ...(changed.changes ?? [])]);
}
/** No key that changes is left out, however many there are: what is not named would be merged unseen. */
function changeOf(path, sentences, changes) {
    const shown = changes.slice(0, MAX_CHANGES).map((one) => (0,shorten/* shorten */.m)(one, MAX_CHANGE));
    const hidden = changes.length - shown.length;
    const more = hidden === 0 ? [] : [`… and ${hidden} more`];
    return {
        path,
        summary: (0,shorten/* shorten */.m)(sentences.join('; '), MAX_SUMMARY),
        ...(shown.length === 0 ? {} : { changes: [...shown, ...more] }),
    };
}
async function summarizeFile(before, { dir, read, preset }) {
    const { path } = before;
    const whole = (what) => ({ sentence: `${path} ${what}`, changes: [what] });
    try {
        const after = await (0,find/* readInside */.xO)(dir, path);
        if (before.bytes === undefined) {
            if (after === undefined)
                return undefined;
            const changes = compareFiles({ ...NOTHING, ...preset }, await read(after, path));
            return { sentence: `${path} is new`, changes };
        }
        if (after === undefined)
            return whole('is removed; it still judges this change');
        if ((0,io_text/* isSameText */.cZ)(before.bytes, after))
            return undefined;
        const changes = compareFiles(await read(before.bytes, path), await read(after, path));
        if (changes.length === 0)
            return whole('changes nothing that decides');
        return { sentence: `${path} changes ${changes.join(', ')}`, changes };
    }
    catch (error) {
        // What is wrong with it is a problem of the run, told there.
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return before.bytes === undefined
            ? { sentence: `${path} is new, and not valid`, changes: [] }
            : whole('would no longer be valid');
    }
}
function compareFiles(before, after) {
    const changes = [];
    const targets = (file) => file.extends.map((entry) => entry.text).join(' + ');
    if (targets(before) !== targets(after))
        changes.push(`extends: ${targets(before) || 'baseline'} → ${targets(after) || 'baseline'}`);
    changes.push(...compareSettings(before.settings, after.settings));
    for (const name of new Set([...before.environments.keys(), ...after.environments.keys()])) {
        const [old, now] = [before, after].map((file) => file.environments.get(name));
        const inside = compareSettings(old?.settings ?? {}, now?.settings ?? {});
        if (now === undefined)
            changes.push(`environments.${name} (removed)`);
        else if (old === undefined && inside.length === 0)
            changes.push(`environments.${name} (new)`);
        else
            changes.push(...inside.map((one) => `environments.${name}.${one}`));
    }
    return changes;
}
function compareSettings(before, after) {
    return keys/* KEY_ENTRIES */.J3.flatMap(([property, spec]) => {
        const [old, now] = [before, after].map((settings) => (0,merge/* withoutPlaces */.B5)({ [property]: settings[property] })[property]);
        const isSame = (0,canonical_json/* canonicalJson */.d)({ value: old ?? null }) === (0,canonical_json/* canonicalJson */.d)({ value: now ?? null });
        return isSame ? [] : describeChange(spec.name, old, now);
    });
}
/** A line for the key, and one for each named member of it (an exception) that is new or says something else. */
function describeChange(key, before, after) {
    if (typeof (after ?? before) !== 'object') {
        const [old, now] = [before, after].map((value) => value === undefined ? 'not set' : String((0,written/* writtenValue */.x)(key, value)));
        return [`${key}: ${old} → ${now}`];
    }
    const [old, now] = [before, after].map((value) => membersOf(value === undefined ? undefined : (0,written/* writtenValue */.x)(key, (0,kinds/* plainJson */.RU)(value))));
    const other = [...now].filter(([name, text]) => old.has(name) && old.get(name) !== text);
    const changed = other
        .slice(0, AT_LENGTH)
        .map(([name, text]) => `${key} ${name}: ${changedFields(old.get(name) ?? '', text)}`);
    const added = [...now]
        .filter(([name, text]) => !old.has(name) && text !== '')
        .slice(0, AT_LENGTH - changed.length)
        .map(([name, text]) => `${key} ${name}: ${fieldsText(text)}`);
    const words = [
        ...other.slice(AT_LENGTH).map(([name]) => `~${name}`),
        ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `+${name}`),
        ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `-${name}`),
    ];
    const shown = words.slice(0, MEMBERS);
    const more = words.length > shown.length ? ` … and ${words.length - shown.length} more` : '';
    if (words.length > 0)
        return [
            ...changed,
            ...added,
            `${key} (${shown.join(' ')}${more})${after === undefined ? ', not set any more' : ''}`,
        ];
    // An empty list is an answer of its own.
    return changed.length > 0
        ? changed
        : [`${key}: ${[before, after].map((value) => (value === undefined ? 'not set' : 'none')).join(' → ')}`];
}
/** `expires 2027-01-31 → 2027-12-31, package left → *`, from two members as JSON. */
function changedFields(before, after) {
    const [old, now] = [fieldsOf(before), fieldsOf(after)];
    const names = [...new Set([...old.keys(), ...now.keys()])];
    return names
        .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)))
        .map((name) => `${name} ${fieldText(old.get(name))} → ${fieldText(now.get(name))}`)
        .join(', ');
}
/** `rule sources/git, package left, expires 2027-01-31, reason …`: its reason may be as long as it likes, so it is last. */
function fieldsText(member) {
    const { reason, ...fields } = Object.fromEntries(fieldsOf(member));
    return Object.entries({ ...fields, ...(reason === undefined ? {} : { reason }) })
        .filter(([name]) => name !== 'id')
        .map(([name, value]) => `${name} ${fieldText(value)}`)
        .join(', ');
}
function fieldsOf(member) {
    return new Map(Object.entries(JSON.parse(member)));
}
function fieldText(value) {
    return value === undefined ? 'not set' : typeof value === 'string' ? value : JSON.stringify(value);
}
/** Of so many members it is told what they say now: with those of all keys there is room for every key. */
const AT_LENGTH = 6;
/** Of a list or map, so many members are named. */
const MEMBERS = 12;
/** Members of a list or map by a name to show; the value tells a changed member from an unchanged one. */
function membersOf(value) {
    if (Array.isArray(value)) {
        return new Map(value.map((item, index) => {
            if (typeof item !== 'object' || item === null)
                return [String(item), ''];
            return ['id' in item ? String(item.id) : `#${index + 1}`, JSON.stringify(item)];
        }));
    }
    if (typeof value !== 'object' || value === null)
        return new Map();
    const shown = (member) => typeof member === 'object' ? JSON.stringify(member) : String(member);
    return new Map(Object.entries(value).map(([name, member]) => [`${name}=${shown(member)}`, '']));
}

;// CONCATENATED MODULE: ./build/policy/codeowners.js

/** Where GitHub looks for the file, in its order; the first one counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The repository's CODEOWNERS file, or `undefined`. */
async function readOwnersFile(reader) {
    for (const path of CODEOWNERS_PATHS) {
        const bytes = await reader.readLocal(path);
        if (bytes !== undefined)
            return { path, bytes };
    }
    return undefined;
}
/** `@user`, `@organisation/team`, or an address. */
const OWNER = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^@\s]{1,200}@[^@\s]{1,200})$/;
/**
 * The owners of a path: those of the last line whose pattern matches, as GitHub reads it. A last line without
 * owners means that nobody owns it.
 *
 * @param path relative to the repository, with `/`.
 * @throws SealgateError INPUT_INVALID where the file is not UTF-8.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function ownersOf(file, path) {
    let owners = [];
    for (const line of (0,io_text/* decodeText */.g7)(file.bytes, file.path).split(/\r?\n/)) {
        const text = line.replace(/(^|\s)#.*$/s, '').trim();
        if (text === '')
            continue;
        const [pattern = '', ...names] = text.split(/(?<!\\)\s+/);
        // GitHub skips a line that it cannot read, so that the line before it stands.
        if (!names.every((name) => OWNER.test(name)))
            continue;
        if (matchesOwned(pattern.replaceAll('\\ ', ' '), path))
            owners = names;
    }
    return owners;
}
/**
 * gitignore's patterns without `!` and `[ ]`, which GitHub does not take here: a slash at the start or in the
 * middle anchors it, one at the end means a folder; a folder owns all that is in it, `folder/*` only its files.
 */
function matchesOwned(pattern, path) {
    if (pattern === '' || /^!|[[\]]/.test(pattern))
        return false;
    const trimmed = pattern.replace(/^\//, '').replace(/\/$/, '');
    const anchored = pattern.startsWith('/') || trimmed.includes('/');
    const wanted = [...(anchored ? [] : ['**']), ...trimmed.split('/')];
    const onlyFiles = trimmed.endsWith('/*');
    const parts = path.split('/');
    const ends = onlyFiles ? [parts.length] : parts.map((_, index) => index + 1);
    return ends
        .filter((end) => end < parts.length || !pattern.endsWith('/'))
        .some((end) => matchesParts(wanted, parts.slice(0, end)));
}
/** Which prefixes of the path the pattern so far can match, a row for each part: nothing to backtrack. */
function matchesParts(pattern, path) {
    let reached = new Set([0]);
    for (const part of pattern) {
        const next = new Set();
        for (const at of reached) {
            if (part === '**') {
                for (let end = at; end <= path.length; end += 1)
                    next.add(end);
            }
            else if (at < path.length && matchesPart(part, path[at] ?? ''))
                next.add(at + 1);
        }
        reached = next;
    }
    return reached.has(path.length);
}
/** `*` and `?` within one name. */
function matchesPart(pattern, name) {
    let reached = new Set([0]);
    for (const char of pattern) {
        const next = new Set();
        for (const at of reached) {
            if (char === '*')
                for (let end = at; end <= name.length; end += 1)
                    next.add(end);
            else if (at < name.length && (char === '?' || name[at] === char))
                next.add(at + 1);
        }
        reached = next;
    }
    return reached.has(name.length);
}

// EXTERNAL MODULE: ./build/policy/faults.js
var policy_faults = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/policy/generated.js
var generated = __webpack_require__(76207);
// EXTERNAL MODULE: ./build/policy/layer.js + 1 modules
var policy_layer = __webpack_require__(97062);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/policy/extends.js






const MAX_DEPTH = 8;
const MAX_FILES = 32;
/**
 * Resolves `extends` to layers, depth first; each preset and file counts once, where it is first named.
 * A remote policy that cannot be reached is left out and becomes a problem: the verdict is then `incomplete`.
 *
 * @param found what is wrong with the file itself, told with what is wrong with those it extends.
 * @throws SealgateError POLICY_INVALID on missing files, cycles, too many targets, and whatever is wrong in a file;
 *   everything at once.
 */
async function resolveExtends(file, reader, found = []) {
    const layers = [];
    const presets = [];
    const raw = [];
    const problems = [];
    const done = new Set();
    const faults = [...found];
    const addPreset = (name) => {
        if (done.has(name))
            return;
        done.add(name);
        const layer = generated/* PRESET_LAYERS */.vt[name];
        if (layer === undefined)
            throw new Error(`There is no preset ${name}`);
        for (const parent of layer.extends)
            addPreset(parent);
        layers.push(layer);
        presets.push(name);
    };
    const addFile = async (current, trail) => {
        for (const entry of current.extends) {
            try {
                await addEntry(entry, trail);
            }
            catch (error) {
                (0,policy_faults/* keep */.aC)(faults, error);
            }
        }
        layers.push(current);
    };
    const addEntry = async (entry, trail) => {
        const { target } = entry;
        if (target.kind === 'preset')
            return addPreset(target.name);
        const label = target.kind === 'local' ? target.path : entry.text;
        if (trail.includes(label)) {
            throw (0,policy_node/* policyError */.nq)(entry.node.place, `This extends itself: ${[...trail, label].join(' → ')}`, {
                hint: 'Remove one of the steps.',
            });
        }
        if (done.has(label))
            return;
        done.add(label);
        if (trail.length >= MAX_DEPTH || done.size > MAX_FILES) {
            throw (0,policy_node/* policyError */.nq)(entry.node.place, `More than ${MAX_DEPTH} levels or ${MAX_FILES} files of extends`, {
                hint: 'Put shared keys together.',
            });
        }
        const read = await readTarget(target, entry, reader);
        if ('problem' in read) {
            problems.push(read.problem);
            return;
        }
        const { bytes } = read;
        raw.push({ path: label, bytes });
        const extended = await (0,policy_layer/* readPolicyFileKeeping */.gj)(await (0,yaml/* parsePolicyYaml */.b)(bytes, label), label, faults);
        await addFile(extended, [...trail, label]);
    };
    addPreset('baseline');
    if (file !== undefined)
        await addFile(file, [file.name]);
    (0,policy_faults/* throwFaults */.G3)(faults);
    return { layers, presets, raw, problems };
}
async function readTarget(target, entry, reader) {
    if (target.kind === 'local') {
        const bytes = await reader.readLocal(target.path);
        if (bytes !== undefined)
            return { bytes };
        throw (0,policy_node/* policyError */.nq)(entry.node.place, `${(0,policy_node/* quote */.hD)(target.path)} does not exist`, {
            hint: 'Paths under extends are relative to the repository’s root.',
        });
    }
    try {
        return { bytes: await reader.readRemote(target.remote) };
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return {
            problem: {
                kind: 'policy',
                subject: entry.text,
                state: 'unreachable',
                message: `The policy extends ${entry.text}, which could not be read: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: error.hint ?? 'Check that the repository exists and the token may read it.',
            },
        };
    }
}

// EXTERNAL MODULE: ./build/policy/extends-entry.js
var extends_entry = __webpack_require__(47658);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(67949);
;// CONCATENATED MODULE: ./build/policy/known-names.js




/**
 * Refuses names of rules, formats of reports and environments that there are not: what is misspelled would silently
 * do nothing, or leave a verdict incomplete for ever.
 *
 * @throws SealgateError POLICY_INVALID with the place and the nearest name: every one that is wrong.
 */
async function refuseUnknownNames(named, { ruleIds, reportFormats }) {
    const layers = [...new Set(named.flatMap((layer) => [layer, ...(layer.environments?.values() ?? [])]))];
    if (ruleIds !== undefined)
        await (0,rule_ids/* refuseUnknownRules */.Gs)(layers, ruleIds);
    if (reportFormats !== undefined)
        (0,policy_faults/* readAll */.yw)(layers, (layer) => refuseUnknownFormats(layer, reportFormats));
    refuseMisspelledEnvironments(layers);
}
function refuseUnknownFormats({ settings, origins }, known) {
    for (const wanted of settings.requireReports ?? []) {
        const [, format, target] = /^format:([^:]*)(:.*)?$/.exec(wanted) ?? [];
        if (format === undefined || known.includes(format))
            continue;
        const near = (0,nearest/* nearest */.p)(format, known);
        throw (0,policy_node/* policyError */.nq)((0,rule_ids/* originPlace */.mT)(origins['require-reports']), `${(0,policy_node/* quote */.hD)(wanted)} names no format of reports`, {
            hint: near === undefined
                ? `The formats are ${known.join(', ')}.`
                : `Did you mean 'format:${near}${target ?? ''}'?`,
        });
    }
}
/**
 * A name that is nearly one of the policy's environments is misspelled. One that is like none may be of the
 * repositories that extend the policy, or that it is shared with.
 */
function refuseMisspelledEnvironments(layers) {
    const known = [...new Set(layers.flatMap((layer) => [...(layer.environments?.keys() ?? [])]))];
    (0,policy_faults/* readAll */.yw)(layers, ({ settings, origins }) => {
        for (const name of (settings.notify ?? []).flatMap(({ environments }) => environments)) {
            const near = known.includes(name) ? undefined : (0,nearest/* nearest */.p)(name, known);
            if (near === undefined)
                continue;
            throw (0,policy_node/* policyError */.nq)((0,rule_ids/* originPlace */.mT)(origins.notify), `The policy has no environment ${(0,policy_node/* quote */.hD)(name)}`, {
                hint: `Did you mean '${near}'?`,
            });
        }
    });
}

;// CONCATENATED MODULE: ./build/policy/load.js














/**
 * Loads the policy that judges this run: the repository's file (from the base commit where there is one), what
 * it extends, and the flags that override it. Without a file, the preset `baseline` (or `--preset`).
 *
 * @throws SealgateError POLICY_INVALID with line and column; INPUT_NOT_FOUND for a `file` that is nowhere; USAGE.
 */
async function loadPolicy(given) {
    const options = await (0,find/* atPolicyHome */.ZU)(given);
    const { dir, base, overrides } = options;
    const reader = (0,find/* makeReader */.Yv)(options);
    const found = await (0,find/* findPolicy */.i6)(options, reader);
    const faults = [];
    const file = found.bytes === undefined
        ? presetFile(overrides.preset)
        : await (0,policy_layer/* readPolicyFileKeeping */.gj)(await (0,yaml/* parsePolicyYaml */.b)(found.bytes, found.path), found.path, faults);
    const resolved = await resolveExtends(file, reader, faults);
    const environment = await environmentLayers(options, found, resolved.layers);
    const layers = [
        ...resolved.layers,
        ...(environment ?? []),
        ...(overrides.layer === undefined ? [] : [overrides.layer]),
    ];
    const policy = await withOwners((0,merge/* mergeLayers */.J)(layers), found.path, reader);
    await refuseUnknownNames(layers, options);
    const presetUsed = found.bytes === undefined && overrides.preset !== undefined;
    const places = { home: dir, dir: given.file === undefined ? given.dir : dir };
    const changed = base === undefined
        ? undefined
        : await withPolicyBelow(await summarizeChange(found, resolved, { dir, read, preset: file }), places);
    return {
        policy,
        home: dir,
        source: {
            presets: resolved.presets,
            ...(found.bytes === undefined ? {} : { path: found.path }),
            ...(found.bytes === undefined || base === undefined || !found.atBase
                ? {}
                : { ref: base.ref, commit: base.commit }),
            digest: (0,merge/* policyDigest */.p1)(policy),
            ...(environment === undefined || overrides.environment === undefined
                ? {}
                : { environment: overrides.environment }),
            overrides: presetUsed ? [...overrides.names, '--preset'] : overrides.names,
            ...(changed === undefined ? {} : { changedHere: changed }),
        },
        raw: found.bytes === undefined ? resolved.raw : [{ path: found.path, bytes: found.bytes }, ...resolved.raw],
        problems: resolved.problems,
    };
}
async function read(bytes, file) {
    return (0,policy_layer/* readPolicyFile */.BK)(await (0,yaml/* parsePolicyYaml */.b)(bytes, file), file);
}
/**
 * The answers of the environment that was asked for, of every layer in order, over all plain answers; `undefined`
 * where none was asked for, or where only the change itself brings it: then the plain policy judges.
 *
 * @throws SealgateError USAGE where no layer has it.
 */
async function environmentLayers({ dir, base, overrides }, found, layers) {
    const { environment } = overrides;
    if (environment === undefined)
        return undefined;
    const chosen = layers.flatMap((layer) => layer.environments?.get(environment) ?? []);
    if (chosen.length > 0)
        return chosen;
    if (base !== undefined && (await changeBrings(dir, found.path, environment)))
        return undefined;
    const known = [...new Set(layers.flatMap((layer) => [...(layer.environments?.keys() ?? [])]))];
    const near = (0,nearest/* nearest */.p)(environment, known);
    throw new errors/* SealgateError */.De('USAGE', `--environment: the policy has no environment ${(0,policy_node/* quote */.hD)(environment)}`, {
        hint: near !== undefined
            ? `Did you mean '${near}'?`
            : known.length === 0
                ? `Write one under environments: in ${found.path}.`
                : `It has ${known.join(', ')}.`,
    });
}
async function changeBrings(dir, path, environment) {
    try {
        const bytes = await (0,find/* readInside */.xO)(dir, path);
        return bytes !== undefined && (await read(bytes, path)).environments.has(environment);
    }
    catch (error) {
        // That the change's own policy is broken is said where the change is summarised.
        if (error instanceof errors/* SealgateError */.De)
            return false;
        throw error;
    }
}
/**
 * `CODEOWNERS` among the approvers becomes the owners of the policy file.
 *
 * @throws SealgateError POLICY_INVALID where nobody owns it: then nobody could approve anything.
 */
async function withOwners(policy, file, reader) {
    const isOwners = (name) => name.toUpperCase() === 'CODEOWNERS';
    if (!policy.exceptionApprovers.some(isOwners))
        return policy;
    const place = (0,rule_ids/* originPlace */.mT)(policy.origins['exception-approvers']);
    const owners = await readOwnersFile(reader);
    if (owners === undefined) {
        throw (0,policy_node/* policyError */.nq)(place, 'exception-approvers asks for CODEOWNERS, and there is no such file', {
            hint: 'Write .github/CODEOWNERS with an owner of the policy file, or name people or teams instead.',
        });
    }
    const names = ownersOf(owners, file);
    if (names.length === 0) {
        throw (0,policy_node/* policyError */.nq)(place, `exception-approvers asks for CODEOWNERS, and ${owners.path} names no owner of ${(0,policy_node/* quote */.hD)(file)}`, { hint: `Add a line to it: /${file} @your-org/security` });
    }
    const others = policy.exceptionApprovers.filter((name) => !isOwners(name));
    return { ...policy, exceptionApprovers: [...new Set([...others, ...names])] };
}
function presetFile(preset) {
    if (preset === undefined)
        return undefined;
    const known = Object.keys(generated/* PRESET_LAYERS */.vt);
    if (!known.includes(preset)) {
        const near = (0,nearest/* nearest */.p)(preset, known);
        throw new errors/* SealgateError */.De('USAGE', `--preset: there is no preset ${(0,policy_node/* quote */.hD)(preset)}`, {
            hint: near === undefined ? `The presets are ${known.join(', ')}.` : `Did you mean '${near}'?`,
        });
    }
    const node = { kind: 'scalar', value: preset, place: { flag: '--preset' } };
    return {
        name: '--preset',
        settings: {},
        origins: {},
        extends: (0,extends_entry/* readExtends */.Q)(node, '--preset'),
        environments: new Map(),
    };
}


/***/ }),

/***/ 90522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _model_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98927);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45261);
/* harmony import */ var _license_sets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57687);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);





/**
 * The effective policy of layers, further first: a nearer layer's value replaces a further one's, maps
 * (`checks`, `rules`) are merged by key, exceptions and overrides are added up. Licence sets are expanded.
 *
 * @throws SealgateError POLICY_INVALID where two layers use the same id, or where no layer says a key.
 */
function mergeLayers(layers) {
    const merged = {};
    const origins = Object.create(null);
    for (const layer of layers) {
        for (const [property, spec] of _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3) {
            const value = layer.settings[property];
            if (value === undefined)
                continue;
            const before = merged[property];
            switch (spec.merge) {
                case 'replace':
                    merged[property] = value;
                    break;
                case 'by-key':
                    merged[property] = mergeByKey(before, value);
                    break;
                case 'concat':
                    merged[property] = [
                        ...(before ?? []),
                        ...value,
                    ];
                    break;
                case 'append':
                    merged[property] = appendItems(before ?? [], value);
                    break;
            }
        }
        Object.assign(origins, layer.origins);
    }
    const missing = _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.find(([property]) => merged[property] === undefined);
    if (missing !== undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)({}, `No layer of the policy says ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(missing[1].name)}`);
    const settings = merged;
    return {
        ...settings,
        allowLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandLicenseSets */ .xY)(settings.allowLicenses),
        denyLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandLicenseSets */ .xY)(settings.denyLicenses),
        licenseScopes: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandScopeLicenses */ .XI)(settings.licenseScopes),
        overrides: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandOverrideLicenses */ .j$)(settings.overrides),
        origins,
    };
}
function mergeByKey(before, value) {
    const result = Object.create(null);
    for (const source of [before ?? {}, value]) {
        for (const [key, member] of Object.entries(source))
            result[key] = member;
    }
    return result;
}
function appendItems(before, added) {
    const known = new Set(before.flatMap(({ id }) => (id === undefined ? [] : [id])));
    for (const item of added) {
        if (item.id === undefined || !known.has(item.id))
            continue;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(item, `The id ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(item.id)} is already used by a policy that this one extends`, {
            hint: 'Give it another id.',
        });
    }
    return [...before, ...added];
}
/** Hex SHA-256 over the RFC 8785 canonical JSON of what the policy says, without where it says it. */
function policyDigest(policy) {
    const { origins: _, ...settings } = policy;
    return (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)((0,_model_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(withoutPlaces(settings)));
}
/** Members of lists that say where an item is written, by key of the policy. */
const PLACES = {
    exceptions: ['file', 'line'],
    customRules: ['file', 'line'],
    overrides: ['origins'],
    licenseExceptions: ['place'],
    licenseClarifications: ['place'],
};
/** A value without the places in its lists: lines move whenever something above them changes. */
function withoutPlaces(value) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => {
        const places = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
        return [
            key,
            places !== undefined && Array.isArray(member) ? member.map((item) => without(item, places)) : member,
        ];
    }));
}
function without(item, places) {
    return Object.fromEntries(Object.entries(item).filter(([key]) => !places.includes(key)));
}


/***/ }),

/***/ 67949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ refuseUnknownRules),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   lZ: () => (/* binding */ refuseUnknownRule),
/* harmony export */   mT: () => (/* binding */ originPlace)
/* harmony export */ });
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34577);
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47707);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84285);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95520);




/**
 * Refuses rules that there are not, under `rules` (of overrides too) and `incidents`, in exceptions and in the
 * expressions of custom rules. The last two may also name an id of somebody else's (`GHSA-…`, a scanner's rule); it
 * is taken for one of ours where it begins as ours do.
 *
 * @param layers with those of environments.
 * @param ruleIds of all checks.
 * @throws SealgateError POLICY_INVALID with the place and the nearest rule: every one that is wrong.
 */
async function refuseUnknownRules(layers, ruleIds) {
    const customRules = layers.flatMap(({ settings }) => settings.customRules ?? []);
    const named = [...layers.flatMap(rulesNamed), ...(await rulesCompared(customRules))];
    (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(named, ({ id, place, foreign }) => {
        if (foreign && !isOurs(id, ruleIds))
            return;
        refuseUnknownRule(id, { customRules }, { ruleIds, place });
    });
}
function rulesNamed({ settings, origins, places }) {
    const { rules = {}, overrides = [], exceptions = [], incidents } = settings;
    const here = Object.keys(rules).map((id) => {
        const key = `rules.${id}`;
        return { id, place: places?.get(key) ?? originPlace(origins[key]), foreign: false };
    });
    const inOverrides = overrides.flatMap((override) => Object.keys(override.settings.rules ?? {}).map((id) => {
        return { id, place: originPlace(override.origins[`rules.${id}`]), foreign: false };
    }));
    const ofIncidents = (incidents?.levels ?? [])
        .flatMap((level) => level.rules)
        .filter((id) => _model_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_IDS */ .Sh.some((check) => id.startsWith(`${check}/`)))
        .map((id) => {
        return { id, place: originPlace(origins['incidents.levels'] ?? origins.incidents), foreign: false };
    });
    return [
        ...[...here, ...inOverrides, ...ofIncidents].filter(({ id }) => !id.endsWith('/*')),
        ...exceptions.map(({ rule, file, line }) => {
            const place = {
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { line }),
            };
            return { id: rule, place, foreign: true };
        }),
    ];
}
/** What the expressions of custom rules compare `finding.rule` with. */
async function rulesCompared(customRules) {
    if (customRules.length === 0)
        return [];
    const { comparedWith } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(7337), __webpack_require__.e(2915)]).then(__webpack_require__.bind(__webpack_require__, 32915));
    return customRules.flatMap((rule) => {
        const { file, line } = rule;
        const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
        return comparedWith(rule, 'rule').map((id) => ({ id, place, foreign: true }));
    });
}
/** @throws SealgateError POLICY_INVALID, or for a flag USAGE, where there is no such rule. */
function refuseUnknownRule(id, { customRules }, { ruleIds, place }) {
    const known = [...ruleIds, ...customRules.map((rule) => `custom/${rule.id}`)];
    if (known.includes(id))
        return;
    const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(id, known);
    throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(place, `There is no rule '${id}'`, {
        hint: near === undefined ? 'docs/rules lists them.' : `Did you mean '${near}'?`,
    });
}
/** Whether an id begins as the rules of a check do, or is a rule of one whose name is misspelled (`licences/denied`). */
function isOurs(id, ruleIds) {
    const [check = '', what] = id.split('/');
    if (what === undefined)
        return false;
    if (check === 'custom' || ruleIds.some((rule) => rule.startsWith(`${check}/`)))
        return true;
    const meant = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(check, _model_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_IDS */ .Sh);
    return meant !== undefined && ruleIds.includes(`${meant}/${what}`);
}
/** `FILE:LINE` in parts. */
function originPlace(origin) {
    const match = /^(.*):(\d+)$/.exec(origin ?? '');
    if (match?.[1] === undefined)
        return origin === undefined ? {} : { file: origin };
    return { file: match[1], line: Number(match[2]) };
}


/***/ }),

/***/ 18049:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords),
/* harmony export */   x: () => (/* binding */ writtenValue)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45261);

/** Members of the policy's values by the names that they have in ours: `any-of` by `anyOf`. */
const MEMBER_NAMES = new Map(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.flatMap(([, { kind }]) => memberNames(kind.schema))
    .filter((name) => name.includes('-'))
    .map((name) => [name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), name]));
/** What a schema calls the members of objects, at any depth. */
function memberNames(schema) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    if (Array.isArray(schema))
        return schema.flatMap((one) => memberNames(one));
    const { properties = {} } = schema;
    return [...Object.keys(properties), ...Object.values(schema).flatMap((one) => memberNames(one))];
}
/** A value with its keys as the policy writes them: `approved-by`. Texts that people chose as keys stay as they are. */
function inWords(value) {
    if (Array.isArray(value))
        return value.map(inWords);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [MEMBER_NAMES.get(key) ?? key, inWords(member)]));
}
/**
 * A value as people write it into the policy: `72h`, `3y`, `any-of`.
 *
 * @param key the policy's, or that of a member: `max-age`, `evidence-retention.public`.
 */
function writtenValue(key, value) {
    return inWords(kindAt(key)?.write?.(value) ?? value);
}
function kindAt(key) {
    const [name, member] = key.split('.', 2);
    const kind = _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.find(([, spec]) => spec.name === name)?.[1].kind;
    if (kind === undefined || member === undefined)
        return kind;
    return 'value' in kind ? kind.value : undefined;
}


/***/ }),

/***/ 86435:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ POLICY_CAP),
/* harmony export */   b: () => (/* binding */ parsePolicyYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84285);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95520);




/** Larger policies are refused: 500 exceptions are about 100 kB. */
const POLICY_CAP = 1024 * 1024;
const MAX_DEPTH = 16;
const PLAIN_TAGS = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;
const MAX_NODES = 100_000;
/**
 * Reads the YAML of a policy into nodes with places. YAML 1.2 core schema, one document, string keys; anchors,
 * aliases, tags and merge keys are refused, because a policy must mean what a reviewer sees.
 *
 * @param bytes UTF-8 (a byte-order mark is fine), at most POLICY_CAP.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function parsePolicyYaml(bytes, file) {
    if (bytes.length > POLICY_CAP) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, `${file} has ${bytes.length} bytes, more than a policy may have (${POLICY_CAP})`, { hint: 'Move shared parts to another file and name it under extends.' });
    }
    const text = decode(bytes, file);
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { contents, at } = documentOf({ LineCounter, parseAllDocuments }, text, file);
    return nodeReader({ isAlias, isMap, isScalar, isSeq }, file, at)(contents, 0);
}
/** The one document that a policy is. @throws SealgateError POLICY_INVALID where it is none, empty or several */
function documentOf({ LineCounter, parseAllDocuments }, text, file) {
    const lines = new LineCounter();
    const documents = (() => {
        try {
            return parseAllDocuments(text, {
                lineCounter: lines,
                prettyErrors: false,
                // Repeated keys are told below, all of them and with the line of the first.
                uniqueKeys: false,
                merge: false,
                logLevel: 'silent',
            });
        }
        catch (cause) {
            if (cause instanceof RangeError)
                throw tooDeep({ file }, cause);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, `${file} is not YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { cause });
        }
    })();
    const at = (offset) => {
        if (offset === undefined)
            return { file };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const list = Array.isArray(documents) ? documents : [];
    const broken = list.flatMap((document) => document.errors)[0];
    if (broken !== undefined) {
        if (broken.message.includes('call stack'))
            throw tooDeep(at(broken.pos[0]), broken);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(at(broken.pos[0]), `Not valid YAML: ${broken.message}`, {
            hint: yamlHint(broken.code),
            cause: broken,
        });
    }
    const [document, second] = list;
    if (second !== undefined) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(at(second.range?.[0]), 'A policy is one YAML document, but a second one starts here', {
            hint: 'Remove the --- line or move the second part to another file.',
        });
    }
    if (document === undefined || document.contents === null) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file, line: 1, column: 1 }, `${file} is empty`, {
            hint: 'Write at least one key, e.g. extends: baseline, or remove the file: baseline applies without one.',
        });
    }
    return { contents: document.contents, at };
}
/** Makes nodes of YAML's, and refuses what a reviewer would not see through. */
function nodeReader({ isAlias, isMap, isScalar, isSeq }, file, at) {
    let count = 0;
    const convert = (node, depth) => {
        count += 1;
        if (count > MAX_NODES)
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, `More than ${MAX_NODES} values in one policy`);
        if (isAlias(node)) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(at(node.range?.[0]), `The alias *${node.source} is not allowed in a policy`, {
                hint: 'Write the value out.',
            });
        }
        if (!isScalar(node) && !isMap(node) && !isSeq(node))
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, 'A value is missing');
        const place = at(node.range?.[0]);
        if (node.anchor !== undefined) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, `The anchor &${node.anchor} is not allowed in a policy`, {
                hint: 'Remove it.',
            });
        }
        if (node.tag !== undefined && !PLAIN_TAGS.test(node.tag)) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, `The tag ${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(node.tag)} is not allowed in a policy`, {
                hint: 'Remove it.',
            });
        }
        if (depth > MAX_DEPTH)
            throw tooDeep(place);
        if (isScalar(node)) {
            const { value } = node;
            if (value === null || typeof value === 'boolean' || typeof value === 'number')
                return { kind: 'scalar', value, place };
            if (typeof value === 'string')
                return { kind: 'scalar', value, place };
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, 'Not a text, number or true/false');
        }
        if (isSeq(node))
            return { kind: 'list', items: (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(node.items, (item) => convert(item, depth + 1)), place };
        const lineOf = new Map();
        const entries = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(node.items, (pair) => {
            const { key } = pair;
            if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, 'A key must be plain text', { hint: 'Quote it if it is meant as text.' });
            }
            const keyPlace = at(key.range?.[0]);
            const name = String(key.value);
            if (lineOf.has(name)) {
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(keyPlace, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} is given twice (first in line ${lineOf.get(name)})`, {
                    hint: 'Keep one of the two.',
                });
            }
            lineOf.set(name, keyPlace.line);
            const value = pair.value === null || pair.value === undefined
                ? { kind: 'scalar', value: null, place: keyPlace }
                : convert(pair.value, depth + 1);
            return { key: name, keyPlace, value };
        });
        return { kind: 'map', entries, place };
    };
    return convert;
}
function decode(bytes, file) {
    try {
        return (0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, error.message, { hint: error.hint, cause: error });
    }
}
/** Also for the library's stack overflow: it composes nested values by recursion. */
function tooDeep(place, cause) {
    const hint = 'Check that it is the right file.';
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, `Nested more than ${MAX_DEPTH} levels deep`, { hint, cause });
}
function yamlHint(code) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        default:
            return 'Check the indentation and quotes around this line.';
    }
}


/***/ })

};
;