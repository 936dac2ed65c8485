"use strict";
exports.id = 8201;
exports.ids = [8201,4737];
exports.modules = {

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

/***/ 90733:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ ownNeeds),
/* harmony export */   L0: () => (/* binding */ addConfigDependencies),
/* harmony export */   _F: () => (/* binding */ withoutOwnNeeds),
/* harmony export */   bQ: () => (/* binding */ compareConfigDependencies)
/* harmony export */ });
/* harmony import */ var _model_packages_config_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7803);
/* harmony import */ var _graph_draft_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86402);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22154);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32533);




/** @see https://pnpm.io/config-dependencies, and `parseIntegrity` of pnpm 10's `@pnpm/config.deps-installer` */
function configDependencies(workspace) {
    const stated = workspace?.get('configDependencies');
    if (!(stated instanceof Map))
        return [];
    return [...stated].flatMap(([name, value]) => {
        const spec = value instanceof Map ? value.get('integrity') : value;
        const tarball = value instanceof Map ? value.get('tarball') : undefined;
        if (typeof spec !== 'string')
            return [];
        const plus = spec.indexOf('+');
        return [
            {
                name,
                version: plus === -1 ? spec : spec.slice(0, plus),
                integrity: plus === -1 ? undefined : spec.slice(plus + 1),
                tarball: typeof tarball === 'string' ? tarball : undefined,
            },
        ];
    });
}
/**
 * What pnpm itself needs, as the importers of its own documents have it, and after those what pnpm-workspace.yaml alone
 * pins, as pnpm 10 does it.
 *
 * @param importers of the documents before the project's.
 */
function ownNeeds(importers, workspace) {
    const listed = importers.flatMap((section) => {
        const own = section.get('.');
        return own instanceof Map ? [...own.values()].flatMap(specifiersOf) : [];
    });
    const known = new Set(listed.map(({ name, range }) => `${name}@${range}`));
    const added = configDependencies(workspace).filter(({ name, version, integrity }) => integrity !== undefined && !known.has(`${name}@${version}`));
    return [...listed, ...added.map((one) => ({ name: one.name, range: one.version, added: one }))];
}
/** Adds those that no document of the lockfile has. */
function addConfigDependencies(needs, { root, packages }) {
    for (const { name, range, added } of needs) {
        if (added === undefined)
            continue;
        const source = {
            kind: 'registry',
            ...(added.tarball === undefined ? {} : { url: added.tarball }),
        };
        const draft = (0,_graph_draft_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .draftPackage */ .uC)(name, source, (0,_model_packages_config_place_js__WEBPACK_IMPORTED_MODULE_3__/* .configPlace */ .o)(name));
        draft.version = range;
        draft.integrity = added.integrity;
        packages.push(draft);
        root.edges = [(0,_graph_draft_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .draftEdge */ .$D)({ to: draft, name, range, kind: 'dev' }), ...root.edges];
    }
}
/** What a project itself needs: its edges without those to what pnpm needs. */
function withoutOwnNeeds(importer, needs) {
    const left = new Set(importer.dependencies);
    for (const { name, range } of needs) {
        const own = [...left].find((edge) => edge.kind === 'dev' && edge.name === name && edge.range === range);
        if (own !== undefined)
            left.delete(own);
    }
    return { ...importer, dependencies: [...left] };
}
/** Where pnpm 11 and later refuse a frozen installation: the lockfile is for other config dependencies. */
function compareConfigDependencies(importers, workspace) {
    if (workspace === undefined)
        return [];
    const locked = new Map(importers.flatMap((section) => {
        const own = section.get('.');
        const stated = own instanceof Map ? own.get('configDependencies') : undefined;
        return specifiersOf(stated).map(({ name, range }) => [name, range]);
    }));
    // With its hash beside it a version is pinned without the lockfile.
    const asked = configDependencies(workspace).filter(({ name, integrity }) => integrity === undefined || locked.has(name));
    const versions = new Map(asked.map(({ name, version }) => [name, version]));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSettings */ .ZK)(_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE */ .un, 'config dependency', { asked: versions, locked });
}
function specifiersOf(stated) {
    if (!(stated instanceof Map))
        return [];
    return [...stated].flatMap(([name, one]) => {
        const specifier = one instanceof Map ? one.get('specifier') : undefined;
        return typeof specifier === 'string' ? [{ name, range: specifier }] : [];
    });
}


/***/ }),

/***/ 8201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pnpmOutOfDate: () => (/* binding */ pnpmOutOfDate)
});

// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/rush-place.js
var rush_place = __webpack_require__(89503);
// EXTERNAL MODULE: ./build/collect/lockfiles/folder-needs.js
var folder_needs = __webpack_require__(76815);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/door.js + 2 modules
var door = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/values.js
var values = __webpack_require__(68146);
// EXTERNAL MODULE: ./build/collect/lockfiles/manifest-needs.js
var manifest_needs = __webpack_require__(23794);
// EXTERNAL MODULE: ./build/collect/lockfiles/out-of-date.js
var out_of_date = __webpack_require__(22154);
// EXTERNAL MODULE: ./node_modules/semver/ranges/subset.js
var subset = __webpack_require__(61489);
var subset_default = /*#__PURE__*/__webpack_require__.n(subset);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/jsonc-reader.js
var jsonc_reader = __webpack_require__(55869);
// EXTERNAL MODULE: ./build/io/settings/npmrc.js
var settings_npmrc = __webpack_require__(52602);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/door.js + 1 modules
var yaml_door = __webpack_require__(1593);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/packages/installation.js
var installation = __webpack_require__(43499);
// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/patch-files.js
var patch_files = __webpack_require__(25125);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/hooks.js




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
    const answers = await project.read(['package.json', '.npmrc', ...installation/* PNPMFILES */.F]);
    const settings = answers.get('.npmrc');
    const elsewhere = settings instanceof Uint8Array &&
        /^[ \t]*pnpmfile[ \t]*=/m.test(Buffer.from(settings).toString('latin1'));
    const found = installation/* PNPMFILES */.F.filter((name) => answers.has(name));
    if (!answers.has('package.json') || elsewhere || found.length > 1)
        return [];
    const [name] = found;
    if (name === undefined)
        return [(0,manifest_needs/* outOfDate */.Gd)('.pnpmfile.cjs', 'The lockfile was made with a .pnpmfile.cjs, which is not there')];
    const bytes = answers.get(name);
    if (!(bytes instanceof Uint8Array) || isHashOf(bytes, locked))
        return [];
    return [(0,manifest_needs/* outOfDate */.Gd)(name, `${name} is another one than the lockfile was made with`)];
}
function isHashOf(bytes, locked) {
    if (!locked.startsWith('sha256-'))
        return (0,patch_files/* matchesPatchHash */.Ad)(bytes, locked);
    const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from(text, 'latin1')).digest('base64');
    return locked === `sha256-${hash}`;
}
/** Whether code of the project may change pnpm's settings (`updateConfig`), or comes from where it is not looked for. */
async function changesSettings(project, workspace) {
    if (workspace?.has('pnpmfile') || workspace?.has('configDependencies'))
        return true;
    const hooks = [...(await project.read(installation/* PNPMFILES */.F)).values()];
    return hooks.some((one) => !(one instanceof Uint8Array) || Buffer.from(one).toString('latin1').includes('updateConfig'));
}

// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/workspace.js + 1 modules
var pnpm_workspace = __webpack_require__(32533);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/settings.js







/** Settings that pnpm writes into the lockfile, with what stands for one that is not written. */
const DEFAULTS = [
    ['autoInstallPeers', 'true'],
    ['dedupePeers', 'false'],
    ['excludeLinksFromLockfile', 'false'],
    ['injectWorkspacePackages', 'false'],
    ['peersSuffixMaxLength', '1000'],
];
/**
 * Settings of the project that are others than those the lockfile was made with. What the project does not say may
 * stand in the settings of whoever installs, so that nothing can be told of it.
 *
 * @param locked `settings` of the lockfile, which versions before 6 do not have.
 * @see pnpm's `@pnpm/lockfile.settings-checker`
 */
async function compareLockedSettings(project, workspace, locked) {
    if (!(locked instanceof Map))
        return [];
    const answer = (await project.read(['.npmrc'])).get('.npmrc');
    const npmrc = (0,settings_npmrc/* parseNpmrc */.k)(answer instanceof Uint8Array ? Buffer.from(answer).toString('utf8') : '');
    const problems = [];
    for (const [name, usual] of DEFAULTS) {
        const written = locked.get(name);
        const known = typeof written === 'string' ? written : usual;
        const key = name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
        const said = [
            { file: workspace?.file ?? pnpm_workspace/* WORKSPACE */.un, key: name, value: workspace?.root.get(name) },
            { file: '.npmrc', key, value: npmrc.get(key) },
        ];
        // pnpm before 10 does not read the one file, since 11 not the other.
        if (said.some(({ value }) => value === known))
            continue;
        const other = said.find(({ value }) => typeof value === 'string');
        if (other === undefined)
            continue;
        const message = `${other.file} has ${other.key}: ${(0,manifest_needs/* quote */.hD)(String(other.value))}, and the lockfile was made with ${(0,manifest_needs/* quote */.hD)(known)}`;
        problems.push((0,manifest_needs/* outOfDate */.Gd)(other.file, message));
    }
    return problems.length > 0 && (await changesSettings(project, workspace?.root)) ? [] : problems;
}
/**
 * Where a project says other things of its dependencies (`dependenciesMeta`: which workspaces are copied instead of
 * linked) than the lockfile was made for. pnpm compares them as a whole.
 */
async function compareDependenciesMeta(project, { text, paths, base = '.' }) {
    const files = paths.map((path) => (0,repository_path/* joinPath */.uJ)(path, 'package.json'));
    const manifests = await Promise.all(files.map((file) => (0,manifest_needs/* readProjectManifest */.D8)(project, file)));
    const asked = manifests.map((one) => typeof one === 'object' ? (0,json/* objectOf */.X)(one.dependenciesMeta) : undefined);
    if (!text.includes('dependenciesMeta:') && asked.every((one) => one === undefined))
        return [];
    const importers = await importersOf(text, base);
    return paths.flatMap((path, at) => {
        const importer = importers?.get(path);
        const file = files[at];
        if (typeof manifests[at] !== 'object' || !(importer instanceof Map))
            return [];
        const known = linesOf(importer.get('dependenciesMeta'));
        const wanted = linesOf(asked[at]);
        const changed = [...new Set([...wanted, ...known])].find((one) => !wanted.has(one) || !known.has(one));
        if (changed === undefined)
            return [];
        const message = wanted.has(changed)
            ? `${file} has dependenciesMeta ${(0,manifest_needs/* quote */.hD)(changed)}, and the lockfile does not know of it`
            : `The lockfile has dependenciesMeta ${(0,manifest_needs/* quote */.hD)(changed)}, and ${file} does not`;
        return [(0,manifest_needs/* outOfDate */.Gd)(file, message)];
    });
}
/** `importers` of the project's document by their folder, relative to the lockfile; a lockfile of a single project may have none. */
async function importersOf(text, base) {
    const last = text.lastIndexOf('\n---');
    const document = last === -1 ? text : text.slice(text.indexOf('\n', last + 1) + 1);
    const start = /^importers:/m.exec(document)?.index;
    if (start === undefined)
        return undefined;
    const rest = document.slice(start);
    const end = /^(?:packages|snapshots):/m.exec(rest)?.index ?? rest.length;
    const importers = (await (0,yaml_door/* parseYaml */.h)(rest.slice(0, end), 'pnpm-lock.yaml', ''))[0]?.root.get('importers');
    return importers instanceof Map
        ? new Map([...importers].map(([path, one]) => [(0,repository_path/* joinPath */.uJ)(base, path), one]))
        : undefined;
}
/** `name member: value`, one a fact. Of YAML, scalars are texts. */
function linesOf(value) {
    const lines = new Set();
    for (const [name, members] of entriesOf(value))
        for (const [member, one] of entriesOf(members))
            lines.add(`${name} ${member}: ${String(one)}`);
    return lines;
}
function entriesOf(value) {
    return value instanceof Map ? value : Object.entries((0,json/* objectOf */.X)(value) ?? {});
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/rush/rush.js










const RUSH = 'rush.json';
const COMMON = 'common-versions.json';
const NOTHING = new Map();
/**
 * Compares the projects of rush.json with those that the lockfile was made for. The folder that Rush installs in has a
 * package.json that Rush writes and no repository holds.
 *
 * @param text of the lockfile.
 */
async function compareRush(place, comparison, text) {
    const { project, projects, graph, needs = manifest_needs/* needsOf */.hN, ignores } = comparison;
    const locked = projects.filter(({ path }) => path !== '.').map((one) => fromRoot(one, place));
    // Without workspaces Rush packs its projects: there they are packages with names of its own.
    if (locked.length === 0)
        return [];
    const rush = await readRush(project, place);
    if (rush === undefined)
        return [];
    if ('code' in rush)
        return [rush];
    const { folders, prefer } = rush;
    const kept = locked.filter(({ path }) => folders.has(path));
    const files = (0,pnpm_workspace/* movedFiles */.Di)(project, place.root);
    const problems = await (0,out_of_date/* compareProjects */.it)({
        graph: { ...graph, importers: graph.importers.map((one) => fromRoot(one, place)) },
        project: files,
        projects: kept,
        anchor: RUSH,
        needs: (manifest) => preferred(needs(manifest), prefer),
        ignores: (difference, one) => isRelinked(difference) || ignores?.(difference, one) === true,
    });
    const known = new Set(locked.map(({ path }) => path));
    const added = [...folders].filter((folder) => !known.has(folder));
    const gone = [...known].filter((folder) => !folders.has(folder));
    const base = fromRoot({ path: place.base }, place).path;
    const paths = kept.map(({ path }) => path);
    return [
        ...problems,
        ...(await compareDependenciesMeta(files, { text, paths, base })),
        ...added.map((folder) => (0,manifest_needs/* outOfDate */.Gd)(RUSH, `${RUSH} has the project ${folder}, and the lockfile does not`)),
        ...gone.map((folder) => (0,manifest_needs/* outOfDate */.Gd)(RUSH, `The lockfile has the project ${folder}, and ${RUSH} does not`)),
    ].map(({ place: file = RUSH, ...problem }) => ({ ...problem, place: (0,repository_path/* joinPath */.uJ)(place.root, file) }));
}
function fromRoot(one, { root }) {
    return one.path.startsWith(`${root}/`) ? { ...one, path: one.path.slice(root.length + 1) } : one;
}
/** A project of another subspace, which Rush has pnpm link or copy by its path. */
function isRelinked({ asked, locked }) {
    return asked?.range.startsWith('workspace:') === true && /^(?:link|file):/.test(locked?.range ?? '');
}
function preferred(needs, prefer) {
    return new Map([...needs].map(([name, need]) => [
        name,
        need.kind === 'peer' ? need : { ...need, range: prefer(name, need.range) },
    ]));
}
/** `undefined` without rush.json; a problem where it cannot be used. */
async function readRush(project, { root, subspace }) {
    const file = (0,repository_path/* joinPath */.uJ)(root, RUSH);
    const answers = await project.read([file, COMMON]);
    const answer = answers.get(file);
    if (answer === undefined)
        return undefined;
    try {
        const listed = membersOf(contentOf(answer, RUSH)).get('projects');
        const folders = (Array.isArray(listed) ? listed.map(membersOf) : [])
            .filter((one) => subspace === undefined || (one.get('subspaceName') ?? 'default') === subspace)
            .map((one) => one.get('projectFolder'))
            .filter((folder) => typeof folder === 'string');
        const common = answers.get(COMMON);
        return {
            folders: new Set(folders.map((folder) => (0,repository_path/* joinPath */.uJ)('.', folder))),
            prefer: preferences(common === undefined ? NOTHING : membersOf(contentOf(common, COMMON))),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return { code: 'unsupported-entry', message: (0,errors/* messageOf */.bD)(error), place: file };
    }
}
/**
 * Where Rush prefers a version and it lies within the range that a project declares, Rush hands pnpm the version.
 *
 * @see setPreferredVersions of Rush's PnpmfileShim
 */
function preferences(common) {
    const versions = membersOf(common.get('preferredVersions'));
    const alternatives = membersOf(common.get('allowedAlternativeVersions'));
    return (name, range) => {
        const version = versions.get(name);
        const others = alternatives.get(name);
        if (typeof version !== 'string' || (Array.isArray(others) && others.includes(range)))
            return range;
        if (range.includes(':') || valid_default()(version) === null || valid_default()(range) === null)
            return range;
        return subset_default()(version, range, { includePrerelease: true }) ? version : range;
    };
}
function contentOf(answer, file) {
    if (!(answer instanceof Uint8Array))
        throw new errors/* SealgateError */.De('INPUT_INVALID', answer.refused);
    return (0,jsonc_reader/* parseJsonc */.p)((0,door/* textOf */.b6)(answer, file), file, '').value;
}
function membersOf(value) {
    return value instanceof Map ? value : NOTHING;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/catalogs.js


/**
 * Where entries of catalogs are for other ranges than those of pnpm-workspace.yaml. The lockfile holds the entries
 * that are used; of the others nothing is installed.
 *
 * @param locked `catalogs` of the lockfile: by catalog and name, the `specifier` and what it resolved to.
 */
async function compareCatalogs(project, workspace, locked) {
    if (workspace === undefined || !(locked instanceof Map))
        return [];
    const { file, root } = workspace;
    const problems = [];
    for (const [catalog, entries] of locked) {
        if (!(entries instanceof Map))
            continue;
        for (const [name, entry] of entries) {
            const specifier = entry instanceof Map ? entry.get('specifier') : undefined;
            const asked = rangeOf(root, catalog, name);
            if (typeof specifier !== 'string' || asked === specifier)
                continue;
            const has = asked === undefined
                ? `${file} does not have ${(0,manifest_needs/* quote */.hD)(name)} in the catalog ${(0,manifest_needs/* quote */.hD)(catalog)}`
                : `${file} has ${(0,manifest_needs/* quote */.hD)(`${name}@${asked}`)} in the catalog ${(0,manifest_needs/* quote */.hD)(catalog)}`;
            problems.push((0,manifest_needs/* outOfDate */.Gd)(file, `${has}, and the lockfile is for ${(0,manifest_needs/* quote */.hD)(specifier)}`));
        }
    }
    // Code of the project, or a package, may bring entries of its own.
    return problems.length > 0 && (await changesSettings(project, root)) ? [] : problems;
}
/** `catalog`, or `catalogs.default`, is the one without a name. */
function rangeOf(workspace, catalog, name) {
    const named = workspace.get('catalogs');
    const own = catalog === 'default' ? workspace.get('catalog') : undefined;
    for (const entries of [own, named instanceof Map ? named.get(catalog) : undefined]) {
        const range = entries instanceof Map ? entries.get(name) : undefined;
        if (typeof range === 'string')
            return range;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/config-dependencies.js
var config_dependencies = __webpack_require__(90733);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/extensions.js





/** Settings are a few lines; the parser that tells `1` from `'1'` takes a second a megabyte. */
const MAX_SETTINGS = 1024 * 1024;
/**
 * Where the project's package extensions are others than the lockfile was made with: pnpm refuses it. They stand in
 * pnpm-workspace.yaml, until pnpm 10 in package.json; hooks and config dependencies may add to them, and then nothing
 * can be told.
 *
 * @param locked `packageExtensionsChecksum` of the lockfile.
 */
async function compareExtensions(project, workspace, locked) {
    const manifest = await (0,manifest_needs/* readProjectManifest */.D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const older = filled((0,json/* objectOf */.X)((0,json/* objectOf */.X)(manifest.pnpm)?.packageExtensions));
    const written = workspace?.root.get('packageExtensions');
    const declared = written !== undefined && !(written instanceof Map && written.size === 0);
    const newer = workspace !== undefined && declared ? filled(await typedExtensions(workspace.text)) : undefined;
    if (newer === undefined && older === undefined && typeof locked !== 'string')
        return [];
    if (await changesSettings(project, workspace?.root))
        return [];
    const file = newer === undefined && older !== undefined ? 'package.json' : (workspace?.file ?? pnpm_workspace/* WORKSPACE */.un);
    if (typeof locked !== 'string') {
        // Since version 11 pnpm does not look into package.json.
        if (newer === undefined)
            return [];
        return [(0,manifest_needs/* outOfDate */.Gd)(file, `${file} has package extensions, which the lockfile was made without`)];
    }
    if (newer === undefined && older === undefined) {
        // More than can be read is there.
        if (declared)
            return [];
        const message = 'The lockfile was made with package extensions (packageExtensions), which the project has not';
        return [(0,manifest_needs/* outOfDate */.Gd)(file, message)];
    }
    const known = [newer, older, newer && older && { ...older, ...newer }];
    if (known.some((one) => one !== undefined && isChecksumOf(one, locked)))
        return [];
    return [(0,manifest_needs/* outOfDate */.Gd)(file, `${file} has other package extensions than the lockfile was made with`)];
}
function filled(extensions) {
    return extensions !== undefined && Object.keys(extensions).length > 0 ? extensions : undefined;
}
/** The extensions with numbers and booleans as such, because checksums tell them from texts. */
async function typedExtensions(text) {
    if (text.length > MAX_SETTINGS)
        return undefined;
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const parsed = parseDocument(text, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    if (parsed.errors.length > 0)
        return undefined;
    return (0,json/* objectOf */.X)((0,json/* objectOf */.X)(parsed.toJS({ maxAliasCount: 100 }))?.packageExtensions);
}
/** @see pnpm's `@pnpm/crypto.object-hasher` since pnpm 10; MD5 of the JSON text before, with sorted keys in pnpm 9. */
function isChecksumOf(extensions, locked) {
    if (!locked.startsWith('sha256-')) {
        const texts = [JSON.stringify(extensions), JSON.stringify(sorted(extensions))];
        return texts.some((text) => (0,external_node_crypto_.createHash)('md5').update(text).digest('hex') === locked);
    }
    return [extensions, asDeclared(extensions)].some((one) => locked === `sha256-${(0,external_node_crypto_.createHash)('sha256').update(described(one)).digest('base64')}`);
}
/** As pnpm 12 reads settings: ranges are texts and `optional` is true or false, however they are written. */
function asDeclared(value, member = '') {
    if (Array.isArray(value))
        return value.map((item) => asDeclared(item));
    const object = (0,json/* objectOf */.X)(value);
    if (object !== undefined)
        return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, asDeclared(item, key)]));
    if (member === 'optional')
        return value === true || value === 'true';
    return typeof value === 'number' ? String(value) : value;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    const object = (0,json/* objectOf */.X)(value);
    if (object === undefined)
        return value;
    return Object.fromEntries(Object.keys(object)
        .sort()
        .map((key) => [key, sorted(object[key])]));
}
/** The text that `object-hash` 3 makes of a value before it hashes it, with lists and keys in order. */
function described(value) {
    if (typeof value === 'string')
        return `string:${value.length}:${value}`;
    if (typeof value === 'boolean')
        return `bool:${value}`;
    if (typeof value === 'number')
        return `number:${value}`;
    if (Array.isArray(value))
        return `array:${value.length}:${value.map(described).sort().join('')}`;
    const object = (0,json/* objectOf */.X)(value);
    if (object === undefined)
        return 'Null';
    const keys = Object.keys(object).sort();
    return `object:${keys.length}:${keys.map((key) => `${described(key)}:${described(object[key])},`).join('')}`;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/overrides.js




/**
 * Overrides stand in pnpm-workspace.yaml, until pnpm 10 also in package.json, beside Yarn's resolutions; `$name` refers
 * to what the root declares.
 */
async function compareOverrides(project, workspace, locked) {
    const manifest = await (0,manifest_needs/* readProjectManifest */.D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const file = workspace?.file ?? pnpm_workspace/* WORKSPACE */.un;
    const inWorkspace = textsOf(workspace?.root.get('overrides'));
    const inManifest = overridesIn(manifest, locked.overrides);
    // Until pnpm 10 those of package.json stand in the place of all of the workspace's; since version 11 they are not read.
    if (areAll(inManifest, locked.overrides))
        inWorkspace.clear();
    else
        for (const name of inWorkspace.keys())
            inManifest.delete(name);
    const unasked = [...locked.overrides].filter(([name]) => !inWorkspace.has(name) && !inManifest.has(name));
    const isKnown = ([name]) => locked.overrides.has(name);
    const dead = locked.version.startsWith('9') && ![...inManifest].some(isKnown);
    return [
        ...compareOverridesOf(file, inWorkspace, locked.overrides),
        ...compareOverridesOf('package.json', inManifest, locked.overrides).map((problem) => dead
            ? {
                ...problem,
                message: `${problem.message}: since version 11 pnpm reads overrides from ${pnpm_workspace/* WORKSPACE */.un} only`,
            }
            : problem),
        ...(0,out_of_date/* compareSettings */.ZK)(inWorkspace.size > 0 ? file : (0,pnpm_workspace/* emptyPlace */.hs)(workspace), 'override', {
            asked: new Map(),
            locked: new Map(unasked),
        }),
    ];
}
/** Whether the lockfile was made with these and no others. */
function areAll(asked, locked) {
    if (asked.size === 0 || asked.size !== locked.size)
        return false;
    return [...asked].every(([name, value]) => isReference(value) ? locked.has(name) : locked.get(name) === value);
}
/** What `$name` and `catalog:` stand for is written in their place. */
function isReference(value) {
    return value.startsWith('$') || value.startsWith('catalog:');
}
/** Until pnpm 7 resolutions count only where no overrides stand beside them. */
function overridesIn(manifest, locked) {
    const own = (0,json/* objectOf */.X)((0,json/* objectOf */.X)(manifest.pnpm)?.overrides);
    const asked = new Map();
    for (const [name, value] of Object.entries((0,json/* objectOf */.X)(manifest.resolutions) ?? {}))
        if (typeof value === 'string' && (own === undefined || locked.has(name)))
            asked.set(name, value);
    for (const [name, value] of Object.entries(own ?? {}))
        if (typeof value === 'string')
            asked.set(name, value);
    return asked;
}
function compareOverridesOf(file, asked, locked) {
    const written = new Map([...asked].filter(([, value]) => !isReference(value)));
    const known = new Map([...locked].filter(([name]) => written.has(name)));
    return (0,out_of_date/* compareSettings */.ZK)(file, 'override', { asked: written, locked: known });
}
/** The members of a map that are texts. */
function textsOf(value) {
    const texts = new Map();
    if (value instanceof Map) {
        for (const [name, text] of value)
            if (typeof text === 'string')
                texts.set(name, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/out-of-date.js


















const EMPTY = new Map();
/**
 * pnpm's lockfile holds the specifiers of every project, and the overrides it was made with.
 *
 * @see pnpm's own check before a frozen installation: specifiers must be the manifests' ones, member by member
 */
const pnpmOutOfDate = async ({ file, graph, project }) => {
    const text = (0,door/* textOf */.b6)(file.bytes, file.path);
    const head = await headOf(text, file.path);
    const overrides = textsOf(head.get('overrides'));
    const overridden = new Set([...overrides.keys()].map(overriddenName));
    const settings = await (0,pnpm_workspace/* settingsOf */.f5)(file.path, project);
    const { files, workspace } = settings;
    const isRoot = settings.folder === '.';
    const sections = await ownSections(text, file.path);
    const own = (0,config_dependencies/* ownNeeds */.IT)(sections, isRoot ? workspace?.root : undefined);
    const projects = graph.importers.map((importer) => ({
        path: importer.path,
        needs: (0,manifest_needs/* needsOfImporter */.bv)(importer.path === '.' ? (0,config_dependencies/* withoutOwnNeeds */._F)(importer, own) : importer),
    }));
    const ignored = await ignoredOptionals(files, workspace?.root);
    const comparison = {
        graph,
        project,
        projects,
        needs: (manifest) => pnpmNeeds(manifest, ignored ?? lockedIgnored(text)),
        ignores: ignoredBy(head, overridden),
    };
    const rush = (0,rush_place/* rushPlaceOf */.dL)(file.path);
    const compared = await (rush === undefined
        ? (0,out_of_date/* compareProjects */.it)(comparison)
        : compareRush(rush, comparison, text));
    const added = isRoot ? await (0,out_of_date/* newWorkspaces */.pF)(project, workspace?.packages, projects) : [];
    const changed = [
        ...(await compareOverrides(files, workspace, { overrides, version: graph.lockfile.version })),
        ...(await compareCatalogs(files, workspace, head.get('catalogs'))),
        ...compareIgnored(text, ignored, workspace?.file ?? pnpm_workspace/* WORKSPACE */.un),
        ...(await compareExtensions(files, workspace, head.get('packageExtensionsChecksum'))),
        // Rush wraps the pnpmfile in its own, whose checksum only Rush knows.
        ...(rush === undefined ? await compareHooks(files, workspace?.root, head.get('pnpmfileChecksum')) : []),
        ...(await (0,patch_files/* comparePatches */._B)(files, workspace, head.get('patchedDependencies'))),
        ...(isRoot ? (0,config_dependencies/* compareConfigDependencies */.bQ)(sections, workspace?.root) : []),
        ...(await compareLockedSettings(files, workspace, head.get('settings'))),
    ];
    return [
        ...compared,
        ...(rush === undefined
            ? await compareDependenciesMeta(project, { text, paths: projects.map(({ path }) => path) })
            : []),
        ...(added.length > 0 && (await (0,pnpm_workspace/* hasSeparateLockfiles */.Yl)(settings)) ? [] : added),
        ...(await (0,folder_needs/* compareFolders */.R)({ graph, project, isReplaced: (name) => overridden.has(name) })),
        ...changed.map(({ place = '.', ...problem }) => ({
            ...problem,
            place: (0,repository_path/* joinPath */.uJ)(settings.folder, place),
        })),
    ];
};
/** Dependencies that the lockfile says otherwise than the manifests, by settings that it was made with. */
function ignoredBy(head, overridden) {
    const auto = flag(head, 'autoInstallPeers');
    const withoutLinks = flag(head, 'excludeLinksFromLockfile');
    return ({ name, asked, locked }) => {
        if (overridden.has(name))
            return true;
        if (asked?.kind === 'peer') {
            // Peers are installed only where pnpm is told so, as dependencies.
            if (locked === undefined)
                return !auto || asked.mayMiss === true;
            return auto && locked.range === asked.range;
        }
        return withoutLinks && locked === undefined && /^(?:link|workspace|file):/.test(asked?.range ?? '');
    };
}
const RUNTIMES = ['node', 'deno', 'bun'];
/**
 * What a package.json asks pnpm for: its dependencies, and the runtimes that pnpm itself downloads, which stand as
 * `runtime:` in the lockfile.
 *
 * @see convertEnginesRuntimeToDependencies of pnpm's `@pnpm/manifest-utils` (pnpm 10.14 and later)
 */
function pnpmNeeds(manifest, ignored) {
    const needs = new Map((0,manifest_needs/* needsOf */.hN)(manifest));
    for (const [name, { kind }] of needs)
        if (kind === 'optional' && isIgnored(name, ignored))
            needs.delete(name);
    for (const [member, kind] of [
        ['devEngines', 'dev'],
        ['engines', 'prod'],
    ]) {
        const stated = (0,json/* objectOf */.X)(manifest[member])?.runtime;
        for (const one of Array.isArray(stated) ? stated : [stated]) {
            const { name, version, onFail } = (0,json/* objectOf */.X)(one) ?? {};
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
    const manifest = await (0,manifest_needs/* readProjectManifest */.D8)(project, 'package.json');
    return typeof manifest === 'object'
        ? ((0,values/* stringsOf */.iw)((0,json/* objectOf */.X)(manifest.pnpm)?.ignoredOptionalDependencies) ?? [])
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
function lockedIgnored(text) {
    const block = /^ignoredOptionalDependencies:\r?\n((?: +- .*\r?\n)+)/m.exec(text)?.[1] ?? '';
    return [...block.matchAll(/^ +- '?(.*?)'?$/gm)].map(([, name = '']) => name);
}
function compareIgnored(text, ignored, file) {
    if (ignored === undefined)
        return [];
    if (lockedIgnored(text).sort().join('\n') === [...ignored].sort().join('\n'))
        return [];
    const message = 'The settings ignore other optional dependencies (ignoredOptionalDependencies) than the lockfile was made with';
    return [(0,manifest_needs/* outOfDate */.Gd)(file, message)];
}
/** The importers of the documents before the project's: what pnpm itself needs. */
async function ownSections(text, file) {
    const last = text.lastIndexOf('\n---');
    if (last <= 0)
        return [];
    return (await (0,yaml_door/* parseYaml */.h)(text.slice(0, last + 1), file, '')).flatMap(({ root }) => {
        const importers = root.get('importers');
        return importers instanceof Map ? [importers] : [];
    });
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
/** `a>b@^1` is about `b`. */
function overriddenName(key) {
    const target = key.slice(key.lastIndexOf('>') + 1).trim();
    const at = target.indexOf('@', 1);
    return at === -1 ? target : target.slice(0, at);
}


/***/ }),

/***/ 25125:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ matchesPatchHash),
/* harmony export */   Z3: () => (/* binding */ declaredPatches),
/* harmony export */   _B: () => (/* binding */ comparePatches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98262);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92642);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23794);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32533);





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
/** Paths of the patches that a project's settings declare, relative to the lockfile. */
async function declaredPatches({ folder, files, workspace, }) {
    const manifest = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(files, 'package.json');
    const found = [...patchesIn(workspace?.root).values(), ...patchesInManifest(manifest).values()];
    return [...new Set(found)].map((file) => (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, file));
}
/**
 * Where the patches are others than the lockfile was made with: pnpm refuses it (`ERR_PNPM_LOCKFILE_CONFIG_MISMATCH`).
 *
 * @param locked `patchedDependencies` of the lockfile: `name@version` with the hash, before pnpm 11 also the path.
 */
async function comparePatches(project, workspace, locked) {
    const manifest = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const inWorkspace = patchesIn(workspace?.root);
    const asked = new Map([...patchesInManifest(manifest), ...inWorkspace]);
    const file = inWorkspace.size > 0 ? (workspace?.file ?? _workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un) : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlace */ .hs)(workspace);
    const hashes = hashesIn(locked);
    const contents = await project.read([...asked.values()]);
    const problems = [];
    for (const [label, patch] of asked) {
        const hash = hashes.get(label);
        const bytes = contents.get(patch);
        if (hash === undefined)
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)}, and its file ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(patch)} is not there`));
        else if (bytes instanceof Uint8Array && !matchesPatchHash(bytes, hash))
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(patch, `${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(patch)} is another patch than the one that the lockfile was made with`));
    }
    // Config dependencies bring patches along that no file of the project names.
    if (workspace?.root.has('configDependencies') === true)
        return problems;
    for (const label of hashes.keys())
        if (!asked.has(label))
            problems.push((0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `The lockfile has a patch of ${(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)}, and ${file} does not`));
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
    const patches = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .X)(manifest)?.pnpm)?.patchedDependencies) ?? {};
    return new Map(Object.entries(patches).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 7803:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ configPlace)
/* harmony export */ });
/** The place of a package that pnpm installs before it resolves anything: pnpm 10 has no key for it in its lockfile. */
function configPlace(name) {
    return `configDependencies>${name}`;
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

/***/ 43499:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PNPMFILES)
/* harmony export */ });
/** What pnpm takes for its pnpmfile where no setting names another: code that changes what packages need. */
const PNPMFILES = ['.pnpmfile.cjs', '.pnpmfile.mjs'];


/***/ }),

/***/ 61489:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(96782)
const Comparator = __webpack_require__(89379)
const { ANY } = Comparator
const satisfies = __webpack_require__(68011)
const compare = __webpack_require__(78469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


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