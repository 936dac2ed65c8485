"use strict";
exports.id = 3016;
exports.ids = [3016];
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

/***/ 83016:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphOf: () => (/* binding */ graphOf),
  readPnpm: () => (/* binding */ readPnpm)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/rush-place.js
var rush_place = __webpack_require__(89503);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/assemble-graph.js + 2 modules
var assemble_graph = __webpack_require__(14439);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/draft-graph.js
var draft_graph = __webpack_require__(86402);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/door.js + 2 modules
var door = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/door.js + 1 modules
var yaml_door = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/config-dependencies.js
var config_dependencies = __webpack_require__(90733);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/collect/lockfiles/graph/missing-package.js
var missing_package = __webpack_require__(32393);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/links.js


/** A workspace, or a folder that is none and of which the lockfile says nothing more. */
function linkedTo({ importers, packages, links }, { base, name, version }) {
    const written = version.slice(5);
    const joined = external_node_path_default().posix.join(base, written);
    const directory = written.startsWith('/') ? written : joined === './' ? '.' : joined.replace(/\/$/, '');
    const importer = importers.get(directory);
    if (importer !== undefined)
        return importer;
    const key = `${name}@link:${directory}`;
    const known = links.get(key);
    if (known !== undefined)
        return known;
    const draft = (0,draft_graph/* draftPackage */.uC)(name, { kind: 'link', path: directory }, `link:${directory}`);
    links.set(key, draft);
    packages.push(draft);
    return draft;
}

// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/keys.js
/** Lockfile versions that are read, as they write themselves. */
const KNOWN_VERSIONS = '5.x, 6.x and 9.x';
/** How each major version writes keys, and the newest minor version that any pnpm writes. */
const MAJORS = {
    5: () => ({ style: SLASHED_5, newest: 4 }),
    6: () => ({ style: SLASHED_6, newest: 1 }),
    9: () => ({ style: NAMED, newest: 0 }),
};
/**
 * How keys are written. A minor version that is newer than any known is read as the newest known, as every pnpm does.
 *
 * @returns undefined for a version that is not known; `readAs` for one that is newer than the newest known.
 */
function keyStyleOf(lockfileVersion) {
    const [, major = '', minor = '0'] = /^([569])\.(\d{1,9})$/.exec(lockfileVersion) ??
        /^(5)(?:\.(\d{1,9})-inlineSpecifiers)?$/.exec(lockfileVersion) ??
        [];
    const known = MAJORS[major]?.();
    if (known === undefined)
        return undefined;
    const { style, newest } = known;
    return { style, readAs: Number(minor) > newest ? `${major}.${newest}` : undefined };
}
/** Whether a key's version is an address. Versions have neither colon nor slash. */
function isAddress(version) {
    return version.includes(':') || version.includes('/');
}
/** `work:1.0.0`, of a registry that is named `work`. @see parseRegistryQualifiedVersion of pnpm's dependency-path */
const OF_NAMED_REGISTRY = /^([A-Za-z][\w.-]*):(\d+\.\d+\.\d[^:/]*)$/;
const PROTOCOLS = new Set('bitbucket catalog custom file git github gitlab http https jsr link npm runtime ssh workspace'.split(' '));
const NAMED = {
    hasSnapshots: true,
    packageKeyOf: withoutGroups,
    partsOf(key) {
        const at = key.indexOf('@', 1);
        if (at === -1)
            return { name: key, version: '' };
        const [name, version] = [key.slice(0, at), key.slice(at + 1)];
        const [, registry = '', bare = ''] = OF_NAMED_REGISTRY.exec(version) ?? [];
        return bare === '' || PROTOCOLS.has(registry.toLowerCase())
            ? { name, version }
            : { name, version: bare, registry };
    },
    /** A version that holds a name itself (an alias: `string-width@4.2.3`, `@scope/name@1.0.0`) is the key. */
    snapshotKeyOf(name, version) {
        if (version.startsWith('@'))
            return version;
        const at = version.indexOf('@');
        if (at === -1)
            return `${name}@${version}`;
        const colon = version.indexOf(':');
        const bracket = version.indexOf('(');
        const holdsName = (colon === -1 || at < colon) && (bracket === -1 || at < bracket);
        return holdsName ? version : `${name}@${version}`;
    },
};
const SLASHED_6 = slashed('@');
const SLASHED_5 = slashed('/');
function slashed(separator) {
    return {
        hasSnapshots: false,
        packageKeyOf: (key) => key,
        partsOf: (key) => slashedParts(key, separator),
        /** A version without slash belongs to the dependency's own name; any other is a key (alias, address). */
        snapshotKeyOf(name, version) {
            const bracket = version.indexOf('(');
            const slash = version.indexOf('/');
            const isKey = (slash !== -1 && (bracket === -1 || slash < bracket)) || version.startsWith('file:');
            return isKey ? version : `/${name}${separator}${version}`;
        },
    };
}
/**
 * `/name@1.0.0(peer@2.0.0)`, `/@scope/name/1.0.0_peer@2.0.0`, `registry.example.test/name/1.0.0`. Whatever has
 * no version in its place (`github.com/owner/name/commit`, `@host/name.tgz`, `file:folder`) is an address.
 */
function slashedParts(key, separator) {
    const plain = withoutGroups(key);
    const start = plain.indexOf('/') + 1;
    // Behind an `@` stands the address of a tarball without its scheme.
    if (plain.startsWith('@') || plain.startsWith('file:'))
        return { name: '', version: plain };
    // No key that pnpm writes: neither version nor address.
    if (start === 0)
        return { name: '', version: '' };
    const scopeEnd = plain.charCodeAt(start) === 0x40 ? plain.indexOf('/', start) + 1 : start;
    if (scopeEnd === 0)
        return { name: '', version: plain };
    const end = plain.indexOf(separator, scopeEnd + 1);
    if (end === -1)
        return { name: '', version: plain };
    const suffix = plain.indexOf('_', end);
    const version = suffix === -1 ? plain.slice(end + 1) : plain.slice(end + 1, suffix);
    if (!/^\d+\.\d+\.\d/.test(version) || version.includes('/'))
        return { name: '', version: plain };
    return { name: plain.slice(start, end), version };
}
/** Without the groups in parentheses, which stand side by side at the end. */
function withoutGroups(key) {
    if (key.charCodeAt(key.length - 1) !== 0x29)
        return key;
    let open = 0;
    for (let at = key.length - 1; at >= 0; at -= 1) {
        const sign = key.charCodeAt(at);
        if (sign === 0x29)
            open += 1;
        else if (sign === 0x28)
            open -= 1;
        else if (open === 0)
            return key.slice(0, at + 1);
    }
    return key;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/packages.js




/** For a snapshot whose package has no entry: only what its key says. */
function draftOfKey(key, parts) {
    const { name, version } = parts;
    const source = cleanSource(sourceOfKey(addressOf(parts)));
    const draft = (0,draft_graph/* draftPackage */.uC)(name === '' ? key : name, source, key);
    if (!isAddress(version))
        draft.version = version;
    return draft;
}
/** An entry of `packages` as a draft without edges. */
function draftOfEntry(entry, { style, problems }) {
    const { key } = entry;
    let source = REGISTRY;
    let { integrity } = entry;
    const parts = style.partsOf(key);
    const inKey = addressOf(parts);
    if (integrity === undefined || isAddress(inKey)) {
        const resolution = resolutionOf(entry, inKey, problems);
        integrity = resolution.integrity;
        source = cleanSource(resolution.source);
        if (source !== resolution.source)
            problems.push((0,addresses/* credentialProblem */.FL)(key));
    }
    const { name, version } = identityOf(entry, parts, problems);
    if (version === '' && source.kind !== 'file' && source.kind !== 'link') {
        problems.push({ code: 'missing-version', message: `${name} has no version`, place: key });
    }
    const draft = (0,draft_graph/* draftPackage */.uC)(name, source, key);
    draft.version = version;
    draft.line = entry.line;
    draft.integrity = integrity;
    draft.deprecated = entry.deprecated;
    draft.hasInstallScript = entry.requiresBuild;
    draft.os = entry.os;
    draft.cpu = entry.cpu;
    draft.libc = entry.libc;
    draft.bundles = entry.bundles;
    return draft;
}
/** pnpm installs what the key of a registry's package says. Only of one with an address the entry itself has to say it. */
function identityOf(entry, parts, problems) {
    const { key } = entry;
    if (parts.name === '' || parts.version === '' || isAddress(parts.version))
        return { name: entry.name ?? (parts.name === '' ? key : parts.name), version: entry.version ?? '' };
    for (const member of ['name', 'version']) {
        const written = entry[member];
        if (written === undefined || written === parts[member])
            continue;
        const shown = JSON.stringify(written.slice(0, 300));
        const message = `The entry has the ${member} ${shown}, and its key another one`;
        problems.push({ code: 'contradiction', message, place: key });
    }
    return parts;
}
/** What a key has behind the name. A package of a named registry is nothing that the usual one could be asked about. */
function addressOf({ name, version, registry }) {
    return registry === undefined ? version : `${registry}:${name}@${version}`;
}
/** A package of a named registry at its address there, where that registry is known. */
function located(source, registries) {
    if (source.kind !== 'tarball')
        return source;
    const [, registry = '', name = '', version = ''] = /^([^:/]+):(@?[^@]+)@([^@]+)$/.exec(source.url) ?? [];
    const base = registries.get(registry);
    if (base === undefined)
        return source;
    const file = `${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`;
    return { kind: 'tarball', url: `${(0,ends/* trimEndOf */.f)(base, '/')}/${name}/-/${file}` };
}
const REGISTRY = { kind: 'registry' };
function cleanSource(source) {
    if (!('url' in source) || source.url === undefined)
        return source;
    const url = (0,addresses/* withoutCredentials */.ri)(source.url);
    const clean = url === source.url ? source : { ...source, url };
    if (clean.kind !== 'tarball' || clean.archives === undefined)
        return clean;
    const archives = clean.archives.map((one) => ({ ...one, url: (0,addresses/* withoutCredentials */.ri)(one.url) }));
    return archives.every((one, at) => one.url === clean.archives?.[at]?.url) ? clean : { ...clean, archives };
}
function resolutionOf({ key, integrity: only, resolution: value }, inKey, problems) {
    if (only !== undefined)
        return { source: sourceOfKey(inKey), integrity: only };
    const unsupported = (message) => {
        problems.push({ code: 'unsupported-entry', message, place: key });
        return { source: sourceOfKey(inKey) };
    };
    if (!(value instanceof Map))
        return unsupported('The entry has no resolution');
    const map = value;
    const type = packages_text(map, 'type');
    const integrity = packages_text(map, 'integrity');
    const part = (0,addresses/* folderPart */.G_)(packages_text(map, 'path') ?? '.');
    switch (type) {
        case undefined:
        case 'tarball': {
            const tarball = packages_text(map, 'tarball');
            if (tarball !== undefined) {
                const source = tarballSource(tarball, inKey);
                return { source: source.kind === 'tarball' ? { ...source, ...part } : source, integrity };
            }
            const directory = packages_text(map, 'directory');
            if (directory !== undefined)
                return { source: { kind: 'file', path: directory } };
            if (integrity === undefined)
                return unsupported('The resolution has neither integrity nor address');
            return { source: sourceOfKey(inKey), integrity };
        }
        case 'git': {
            const url = packages_text(map, 'repo');
            const commit = packages_text(map, 'commit');
            if (url === undefined)
                return unsupported('The git resolution has no repo');
            return {
                source: { kind: 'git', url, ...(commit === undefined ? {} : { commit }), ...part },
                integrity,
            };
        }
        case 'directory': {
            const directory = packages_text(map, 'directory');
            if (directory === undefined)
                return unsupported('The directory resolution has no directory');
            return { source: { kind: 'file', path: directory } };
        }
        case 'binary': {
            const url = packages_text(map, 'url');
            if (url === undefined)
                return unsupported('The binary resolution has no url');
            return { source: { kind: 'tarball', url }, integrity };
        }
        case 'variations':
            return variations(map) ?? unsupported('The resolution has a variant without a url, or no variant');
        default:
            return unsupported(`The resolution has an unknown type ${JSON.stringify(type.slice(0, 100))}`);
    }
}
/** A runtime that has an archive a platform, each with its own hash. */
function variations(value) {
    const variants = value.get('variants');
    if (!Array.isArray(variants))
        return undefined;
    const archives = [];
    for (const variant of variants) {
        const resolution = variant instanceof Map ? variant.get('resolution') : undefined;
        const url = resolution instanceof Map ? packages_text(resolution, 'url') : undefined;
        if (!(resolution instanceof Map) || url === undefined)
            return undefined;
        const integrity = packages_text(resolution, 'integrity');
        archives.push({ url, ...(integrity === undefined ? {} : { integrity }) });
    }
    const [first] = archives;
    if (first === undefined)
        return undefined;
    const hashes = archives.map(({ integrity }) => integrity);
    const complete = hashes.every((hash) => hash !== undefined);
    return {
        source: { kind: 'tarball', url: first.url, ...(archives.length === 1 ? {} : { archives }) },
        integrity: complete ? [...new Set(hashes)].join(' ') : undefined,
    };
}
/** A tarball of a key with a version is the registry's, of a key with an address its own source. */
function tarballSource(tarball, inKey) {
    if (tarball.startsWith('file:'))
        return { kind: 'file', path: tarball.slice(5) };
    return isAddress(inKey) ? { kind: 'tarball', url: tarball } : { kind: 'registry', url: tarball };
}
function sourceOfKey(inKey) {
    if (inKey.startsWith('file:'))
        return { kind: 'file', path: inKey.slice(5) };
    if (inKey.startsWith('link:'))
        return { kind: 'link', path: inKey.slice(5) };
    return isAddress(inKey) ? { kind: 'tarball', url: inKey } : REGISTRY;
}
function packages_text(map, member) {
    const value = map.get(member);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/parts.js
const NO_REFERENCES = [];
function pnpmEntry(key) {
    return {
        key,
        line: undefined,
        integrity: undefined,
        resolution: undefined,
        name: undefined,
        version: undefined,
        deprecated: undefined,
        requiresBuild: false,
        os: undefined,
        cpu: undefined,
        libc: undefined,
        bundles: undefined,
        peers: undefined,
        dependencies: NO_REFERENCES,
        optional: NO_REFERENCES,
        draft: undefined,
    };
}
function reference(name, version) {
    return { name, version, prod: undefined, optional: undefined };
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/connect.js






/** A draft for each snapshot, so that peer contexts of one package can be united, with its edges. */
function connectPackages(connection, { packages, snapshots }) {
    const { targets, style } = connection;
    if (style.hasSnapshots)
        addSnapshots(connection, packages);
    else
        for (const entry of packages.values())
            add(connection, entry, draftOfEntry(entry, connection));
    for (const target of targets.values())
        connectTarget(connection, target);
    if (!style.hasSnapshots && snapshots.size > 0) {
        const message = 'There are "snapshots", which this lockfile version does not have';
        connection.problems.push({ code: 'unsupported-entry', message, place: 'snapshots' });
    }
}
function add({ packages }, entry, draft) {
    const { key } = entry;
    draft.place = key.includes('://') ? (0,addresses/* withoutCredentials */.ri)(key) : key;
    entry.draft = draft;
    packages.push(draft);
}
/** The first snapshot of a package takes the draft of its entry, every further one a copy. */
function addSnapshots(connection, packages) {
    const { style, problems, targets } = connection;
    for (const [key, entry] of targets) {
        const packageKey = style.packageKeyOf(key);
        let info = packages.get(packageKey);
        if (info === undefined) {
            const message = `No entry in "packages" for ${JSON.stringify(packageKey.slice(0, 300))}`;
            problems.push({ code: 'missing-entry', message, place: key });
            info = pnpmEntry(packageKey);
            info.draft = draftOfKey(packageKey, style.partsOf(packageKey));
            add(connection, entry, info.draft);
            continue;
        }
        entry.peers = info.peers;
        const { draft } = info;
        info.draft ??= draftOfEntry(info, connection);
        add(connection, entry, draft === undefined ? info.draft : { ...draft });
    }
    for (const [key, info] of packages) {
        if (info.draft !== undefined)
            continue;
        if (targets.has(key)) {
            // A snapshot's key in the wrong section: the snapshot itself says what it needs.
            const message = 'A key with a peer context does not belong into "packages"';
            problems.push({ code: 'unsupported-entry', message, place: key });
            continue;
        }
        problems.push({ code: 'missing-entry', message: 'No entry in "snapshots"', place: key });
        const entry = pnpmEntry(key);
        targets.set(key, entry);
        add(connection, entry, draftOfEntry(info, connection));
    }
}
/** Every package that has the same line shares the edge. */
function connectTarget(connection, entry) {
    const { key, dependencies, optional, peers, draft } = entry;
    if (draft === undefined || dependencies.length + optional.length === 0)
        return;
    const edges = [];
    for (const one of dependencies) {
        one.prod ??= edgeOf(connection, dependencyOf(key, one), 'prod');
        if (one.prod !== undefined)
            edges.push(peers === undefined ? one.prod : peerEdge(one.prod, peers));
    }
    for (const one of optional) {
        one.optional ??= edgeOf(connection, dependencyOf(key, one), 'optional');
        if (one.optional !== undefined)
            edges.push(peers === undefined ? one.optional : peerEdge(one.optional, peers));
    }
    draft.edges = edges;
}
/** A peer's edge is the package's own, because its range is. One that may be missing stands among the optional ones. */
function peerEdge(edge, peers) {
    const { to, name } = edge;
    const range = peers.get(name);
    if (range === undefined)
        return edge;
    const kind = edge.kind === 'optional' ? 'optional-peer' : 'peer';
    return range === '' ? { to, name, kind } : (0,draft_graph/* draftEdge */.$D)({ to, name, range, kind });
}
function dependencyOf(place, { name, version }) {
    return { place, base: '.', name, version };
}
function edgeOf(connection, dependency, kind) {
    const to = targetOf(connection, dependency);
    return to === undefined ? undefined : { to, name: dependency.name, kind };
}
/** What a dependency leads to. Where it leads nowhere, that is a problem, and there is no edge. */
function targetOf(connection, dependency) {
    const { place, name, version } = dependency;
    if (version.startsWith('link:'))
        return linkedTo(connection, dependency);
    const found = connection.targets.get(connection.style.snapshotKeyOf(name, version))?.draft;
    if (found !== undefined)
        return found;
    connection.problems.push({ ...(0,missing_package/* missingPackage */.l)('prod', name, version), place });
    return undefined;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/cut-off.js
/** Whether a version writes an importer's specifiers in a map of their own, which each importer then has. */
function hasSpecifierMaps(version) {
    return /^5(?:\.\d+)?$/.test(version);
}
/**
 * Problems of a document that ends before all is said that every pnpm of its version says. A file cut off between
 * two lines is still YAML: what is missing must tell.
 */
function noteCutOff({ root, packages, snapshots }, problems) {
    for (const [name, value] of root) {
        const { size } = name === 'packages' ? packages : name === 'snapshots' ? snapshots : NOTHING;
        if (value === '' && size === 0)
            problems.push(nothingFollows(name));
    }
    const last = [...root.keys()].at(-1) ?? '';
    const value = root.get(last);
    if (value instanceof Map && isHalf(last, value)) {
        const message = `"${last}" ends early: the file may be cut off`;
        problems.push({ code: 'missing-entry', message, place: last });
    }
}
const NOTHING = { size: 0 };
/** What stands last, where it lacks what pnpm always writes behind what is there. */
function isHalf(name, value) {
    const last = [...value.values()].at(-1);
    if (last === '' || (last instanceof Map && [...last.values()].at(-1) === ''))
        return true;
    // Both are written since there are settings (pnpm 8.6), in this order.
    if (name === 'settings')
        return value.has('autoInstallPeers') && !value.has('excludeLinksFromLockfile');
    return name === 'patchedDependencies' && last instanceof Map && !last.has('path');
}
/**
 * A problem where the only document is the one of what pnpm needs itself, or is taken for it: since pnpm 11 the
 * project's follows, even where it is empty.
 *
 * @param isTaken whether the newest pnpm takes the only document for its own.
 */
function noteNoProject(documents, isTaken, problems) {
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        return;
    const members = [...only.values()].flatMap((one) => (one instanceof Map ? [...one.keys()] : []));
    const isOwn = members.length > 0 && members.every((name) => OWN_MEMBERS.has(name));
    if (!isOwn && !isTaken)
        return;
    const message = isOwn
        ? 'There is no document of the project behind what pnpm itself needs: the file may be cut off'
        : 'The file begins with "---": pnpm 11 and later take what follows for their own, and find no lockfile of the project';
    problems.push({ code: 'missing-entry', message });
}
const OWN_MEMBERS = new Set(['configDependencies', 'packageManagerDependencies']);
/** A key with nothing behind it: pnpm writes `{}` where there is nothing, or no key at all. */
function nothingFollows(place, member) {
    const what = member === undefined ? 'Nothing follows' : `Nothing follows "${member}"`;
    return { code: 'missing-entry', message: `${what}: the file may be cut off`, place };
}
/** Names that an importer asks for by its map of specifiers, and that none of its dependencies answers. */
function noteUnanswered(specifiers, answered, { place, problems }) {
    for (const name of specifiers.keys()) {
        if (answered.has(name))
            continue;
        const message = `${JSON.stringify(name.slice(0, 300))} is among the specifiers only: the file may be cut off`;
        problems.push({ code: 'missing-entry', message, place });
    }
}
/** A problem where the file ends with an empty line: pnpm has them between its parts, never behind the last. */
function noteEmptyEnd(text, problems) {
    if (!/\n\r?\n$/.test(text))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'The last line is empty, as pnpm writes it between two parts: the file may be cut off',
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/document.js


const EMPTY = new Map();
/** A YAML document as parts. What is not of its kind is a problem. */
function partsOf({ root, lines }, problems) {
    const packages = new Map();
    for (const [key, value] of sectionOf(root, 'packages', problems)) {
        if (!(value instanceof Map)) {
            problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: key });
        }
        const entry = entryOf(key, value, problems);
        entry.line = lines.get(key);
        packages.set(key, entry);
    }
    const snapshots = new Map();
    for (const [key, value] of sectionOf(root, 'snapshots', problems)) {
        if (value === '')
            problems.push(nothingFollows(key));
        else if (!(value instanceof Map)) {
            problems.push({ code: 'unsupported-entry', message: 'Not a map', place: key });
        }
        snapshots.set(key, entryOf(key, value, problems));
    }
    return { root, packages, snapshots };
}
/** A map of the top level; none where it is missing. What is there and no map is a problem. */
function sectionOf(root, name, problems) {
    const value = root.get(name);
    if (value instanceof Map)
        return value;
    // Of what has nothing below it, noteCutOff tells.
    if (value !== undefined && value !== '')
        problems.push(noMap(name, name));
    return EMPTY;
}
/** As sectionOf, of a map below the top level. */
function mapAt(map, member, { place, problems }) {
    const value = map.get(member);
    if (value instanceof Map)
        return value;
    if (value !== undefined)
        problems.push(value === '' ? nothingFollows(place, member) : noMap(member, place));
    return EMPTY;
}
function noMap(member, place) {
    return { code: 'unsupported-entry', message: `"${member}" is not a map`, place };
}
function entryOf(key, value, problems) {
    const entry = pnpmEntry(key);
    if (!(value instanceof Map))
        return entry;
    const map = value;
    const at = { place: key, problems };
    for (const [field, written] of map)
        setField(entry, field, written);
    entry.peers = peersOf(mapAt(map, 'peerDependencies', at));
    entry.dependencies = referencesOf(mapAt(map, 'dependencies', at), at);
    entry.optional = referencesOf(mapAt(map, 'optionalDependencies', at), at);
    return entry;
}
/** A field but for dependencies of any kind; one that says nothing of the graph is left out. */
function setField(entry, field, value) {
    switch (field) {
        case 'resolution': {
            const only = value instanceof Map && value.size === 1 ? value.get('integrity') : undefined;
            if (typeof only === 'string' && only !== '')
                entry.integrity = only;
            else
                entry.resolution = value;
            return;
        }
        case 'os':
        case 'cpu':
        case 'libc':
            entry[field] = listOf(value);
            return;
        case 'bundledDependencies':
            entry.bundles = value === 'true' ? ['*'] : listOf(value);
            return;
        case 'name':
        case 'version':
        case 'deprecated':
            entry[field] = typeof value === 'string' && value !== '' ? value : undefined;
            return;
        case 'requiresBuild':
            entry.requiresBuild = value === 'true';
            return;
    }
}
/** A range that is no text says nothing, but the name is a peer's all the same. */
function peersOf(map) {
    if (map.size === 0)
        return undefined;
    return new Map([...map].map(([name, range]) => [name, typeof range === 'string' ? range : '']));
}
function referencesOf(map, { place, problems }) {
    const references = [];
    for (const [name, version] of map) {
        if (typeof version === 'string' && version !== '')
            references.push(reference(name, version));
        else
            problems.push(noVersion(name, place));
    }
    return references;
}
function noVersion(name, place) {
    const message = `${JSON.stringify(name.slice(0, 300))} has no version`;
    return { code: 'missing-version', message, place };
}
function listOf(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/importers.js





const KINDS = [
    ['dependencies', 'prod'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'dev'],
    // What pnpm itself runs with: installed before the project's, never shipped with it.
    ['configDependencies', 'dev'],
    ['packageManagerDependencies', 'dev'],
];
const importers_EMPTY = new Map();
/** The importers of a document. A lockfile of a single project may hold its dependencies at the top level. */
function importersOf(root, version, problems) {
    if (root.get('importers') instanceof Map)
        return sectionOf(root, 'importers', problems);
    const hasSpecifiers = root.has('specifiers');
    const isSingle = hasSpecifiers || KINDS.some(([member]) => root.has(member));
    // Of a single project without dependencies, pnpm 8 (version 6) writes its settings only; 3 to 7 remove the file.
    const mayBeEmpty = version.startsWith('6') && !['importers', 'packages'].some((name) => root.has(name));
    if (isSingle && (hasSpecifiers || !hasSpecifierMaps(version)))
        return new Map([['.', root]]);
    if (!mayBeEmpty) {
        const what = isSingle ? 'There are no specifiers' : 'There are no importers';
        problems.push({ code: 'missing-entry', message: `${what}: the file may be cut off` });
    }
    return isSingle ? new Map([['.', root]]) : importers_EMPTY;
}
/**
 * Adds what importers are missing, so that links of any document find them.
 *
 * @param importers by their directory as the lockfile has it.
 * @param base what that is relative to, from the lockfile's directory.
 */
function addImporters(importers, section, base) {
    for (const directory of section.keys()) {
        if (!importers.has(directory))
            importers.set(directory, (0,draft_graph/* draftImporter */.UO)((0,repository_path/* joinPath */.uJ)(base, directory)));
    }
}
/** Adds the edges of an importer to those it has of other documents. */
function connectImporter(connection, directory, value) {
    const { importers, problems } = connection;
    const importer = importers.get(directory);
    if (importer === undefined)
        return;
    if (!(value instanceof Map)) {
        problems.push(value === ''
            ? nothingFollows(directory)
            : { code: 'unsupported-entry', message: 'Not a map', place: directory });
        return;
    }
    const at = { place: directory, problems };
    const specifiers = mapAt(value, 'specifiers', at);
    const edges = [];
    const seen = new Set();
    for (const [member, kind] of KINDS) {
        for (const [name, declared] of mapAt(value, member, at)) {
            if (seen.has(name))
                continue;
            seen.add(name);
            // Since version 6 the specifier stands beside the version, before in a map of its own.
            const isPair = declared instanceof Map;
            const version = isPair ? declared.get('version') : declared;
            const specifier = isPair ? declared.get('specifier') : specifiers.get(name);
            if (typeof version !== 'string' || version === '') {
                problems.push(noVersion(name, directory));
                continue;
            }
            const to = targetOf(connection, { place: directory, base: directory, name, version });
            const range = typeof specifier === 'string' && specifier !== '' ? specifier : undefined;
            if (to !== undefined)
                edges.push((0,draft_graph/* draftEdge */.$D)({ to, name, ...(range === undefined ? {} : { range }), kind }));
        }
    }
    noteUnanswered(specifiers, seen, at);
    importer.edges = importer.edges.length === 0 ? edges : [...importer.edges, ...edges];
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/reader.js
var yaml_reader = __webpack_require__(33084);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/subset.js
var subset = __webpack_require__(74841);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/scalars.js
var scalars = __webpack_require__(5010);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/rows.js




/** The fields that are known, each with its bit: it tells whether the field was there before. */
const FIELDS = new Map([
    'resolution',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'transitivePeerDependencies',
    'engines',
    'hasBin',
    'dev',
    'optional',
    'requiresBuild',
    'os',
    'cpu',
    'libc',
    'deprecated',
    'name',
    'version',
].map((name, index) => [name, 1 << index]));
const BLOCKS = new Set([
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'transitivePeerDependencies',
]);
const VALUES = new Set(['engines', 'hasBin', 'dev', 'optional', 'requiresBuild']);
const LISTS = new Set(['os', 'cpu', 'libc']);
const PAIR = / {6}(?:'([^'\n]+)'|(\w[^\s:]*)): (?:'([^'\n]+)'|(\w\S*[^\s:]|\w))\n/y;
/**
 * The row of the line that the reader is at, with its indentation of four or six. Leaves the reader where it is.
 *
 * @param end of the line.
 * @returns undefined for a field that is read as any YAML.
 */
function knownRow(reader, end) {
    const { text, at, rows } = reader;
    const written = text.slice(at, end);
    const known = rows.get(written);
    if (known !== undefined)
        return known;
    PAIR.lastIndex = at;
    const match = PAIR.exec(text);
    const found = match === null ? rowOf(reader, end) : row('pair', match[1] ?? match[2] ?? '', match[3] ?? match[4] ?? '');
    if (found === undefined)
        return undefined;
    rows.set(written, found);
    return found;
}
function rowOf(reader, end) {
    const { text, at } = reader;
    if (!text.startsWith('    ', at))
        throw yaml_reader/* IRREGULAR */.km;
    if (text.charCodeAt(at + 4) !== yaml_reader/* SPACE */.t6)
        return fieldOf(reader, end);
    if (text.charCodeAt(at + 5) !== yaml_reader/* SPACE */.t6 || text.charCodeAt(at + 6) === yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    const start = at + 6;
    if (text.charCodeAt(start) === yaml_reader/* DASH */.jr && text.charCodeAt(start + 1) === yaml_reader/* SPACE */.t6) {
        return row('item', scalarAt(text, start + 2, end));
    }
    const colon = (0,subset/* keyEnd */.FM)(text, start, end);
    const name = keyAt(text, start, colon);
    if (colon + 1 === end)
        return row('name', name);
    if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    const version = scalarAt(text, colon + 2, end);
    if (version === '')
        throw yaml_reader/* IRREGULAR */.km;
    return row('pair', name, version);
}
function fieldOf(reader, end) {
    const { text, at, line } = reader;
    const start = at + 4;
    const colon = (0,subset/* keyEnd */.FM)(text, start, end);
    const field = text.slice(start, colon);
    if (colon + 1 === end)
        return BLOCKS.has(field) ? row('block', field) : undefined;
    if (!VALUES.has(field) && !LISTS.has(field))
        return undefined;
    if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    reader.at = colon + 2;
    const value = (0,subset/* readInline */.SG)(reader, 4, end);
    const isOneLine = reader.at === end + 1;
    reader.at = at;
    reader.line = line;
    // The text of a block scalar stands on the lines below.
    if (!isOneLine)
        return undefined;
    if (VALUES.has(field))
        return row('value', field, typeof value === 'string' ? value : '');
    const found = row('list', field);
    found.list = listOf(value);
    return found;
}
function row(kind, name, version = '') {
    const bit = FIELDS.get(name) ?? 0;
    return { kind, name, version, bit, list: undefined, prod: undefined, optional: undefined };
}
/** The key between `at` and its colon. */
function keyAt(text, at, colon) {
    const first = text.charCodeAt(at);
    return first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi ? (0,scalars/* unquote */._n)(text, at, colon - 1) : text.slice(at, colon);
}
/** A scalar that ends with its line. */
function scalarAt(text, at, end) {
    const first = text.charCodeAt(at);
    if (first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi) {
        const close = (0,scalars/* quotedEnd */.cu)(text, at);
        if (close + 1 !== end)
            throw yaml_reader/* IRREGULAR */.km;
        return (0,scalars/* unquote */._n)(text, at, close);
    }
    const value = text.slice(at, end);
    if (!(0,yaml_reader/* startsPlain */.q4)(text, at) || !(0,yaml_reader/* isPlain */.$i)(value))
        throw yaml_reader/* IRREGULAR */.km;
    return value;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/blocks.js


/** The lines below a field, indented by six; what the field says goes into the entry. */
function readBlock(reader, field, entry) {
    switch (field) {
        case 'dependencies':
            entry.dependencies = readReferences(reader);
            return;
        case 'optionalDependencies':
            entry.optional = readReferences(reader);
            return;
        case 'peerDependencies':
            entry.peers = readPeers(reader);
            return;
        case 'peerDependenciesMeta':
            skipMeta(reader);
            return;
        default:
            skipList(reader);
    }
}
function isInBlock(text, at) {
    return text.startsWith('      ', at) && text.charCodeAt(at + 6) > yaml_reader/* SPACE */.t6;
}
/** `name: version` lines. */
function readReferences(reader) {
    const { text } = reader;
    const list = [];
    let names;
    let last = '';
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        const row = knownRow(reader, end);
        if (row?.kind !== 'pair')
            throw yaml_reader/* IRREGULAR */.km;
        // pnpm writes them in order; only where it is broken can a name come twice.
        if (names === undefined && row.name <= last)
            names = new Set(list.map(({ name }) => name));
        if (names !== undefined) {
            if (names.has(row.name))
                throw yaml_reader/* IRREGULAR */.km;
            names.add(row.name);
        }
        last = row.name;
        list.push(row);
        (0,yaml_reader/* nextLine */.sE)(reader, end);
    }
    // A field with nothing below it: what that means the full parser's way knows. The same goes for peers.
    if (list.length === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return list;
}
/** `name: range` lines. */
function readPeers(reader) {
    const { text } = reader;
    const map = new Map();
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        const row = knownRow(reader, end);
        if (row?.kind !== 'pair' || map.has(row.name))
            throw yaml_reader/* IRREGULAR */.km;
        map.set(row.name, row.version);
        (0,yaml_reader/* nextLine */.sE)(reader, end);
    }
    if (map.size === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return map;
}
const META = '        optional: true\n';
/** `name:` lines in order, below each nothing but `optional: true`. */
function skipMeta(reader) {
    const { text } = reader;
    let last = '';
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        const row = knownRow(reader, end);
        if (row?.kind !== 'name' || row.name <= last || !text.startsWith(META, end + 1))
            throw yaml_reader/* IRREGULAR */.km;
        last = row.name;
        (0,yaml_reader/* nextLine */.sE)(reader, end);
        (0,yaml_reader/* nextLine */.sE)(reader, end + META.length);
    }
}
/** `- name` lines. */
function skipList(reader) {
    const { text } = reader;
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        if (knownRow(reader, end)?.kind !== 'item')
            throw yaml_reader/* IRREGULAR */.km;
        (0,yaml_reader/* nextLine */.sE)(reader, end);
    }
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/entries.js







/**
 * A key in one of its two usual forms, its hash, and all other lines of the entry as one text. Expressions are
 * compiled by the engine at once, other code only after it has run for long: a lockfile is read once.
 */
const PACKAGE = / {2}(?:'([^'\n]+)'|([\w/]\S*[^\s:])):\n {4}resolution: \{integrity: ([\w+/=-]+)\}\n((?: {4}[^\n]*\n)*)/y;
/** A key in one of its two usual forms, with or without fields. */
const KEY = / {2}(?:'([^'\n]+)'|([\w/]\S*[^\s:])):( \{\})?\n/y;
/**
 * The entries of `packages` or `snapshots`: keys indented by two, fields by four, blocks by six. Leaves the reader
 * at the line behind them.
 */
function readEntries(reader) {
    const { text } = reader;
    const entries = new Map();
    const known = new Map();
    while (true) {
        const { at } = reader;
        const first = text.charCodeAt(at);
        if (first === yaml_reader/* NEWLINE */.Xy)
            (0,yaml_reader/* nextLine */.sE)(reader, at);
        else if (first !== yaml_reader/* SPACE */.t6)
            return entries;
        else if (!readPackage(reader, entries, known))
            readEntry(reader, entries);
    }
}
/** Packages with equal fields share all but their key and hash. @returns false, and nothing is read, for any other entry. */
function readPackage(reader, entries, known) {
    PACKAGE.lastIndex = reader.at;
    const match = PACKAGE.exec(reader.text);
    if (match === null)
        return false;
    const { line } = reader;
    const [whole, quoted, plain, integrity, rest = ''] = match;
    const start = reader.at + whole.length - rest.length;
    const key = quoted ?? plain ?? '';
    const fields = known.get(rest);
    if (fields !== undefined) {
        entries_add(entries, { ...fields.entry, key, line, integrity });
        reader.at = start + rest.length;
        reader.line = line + fields.lines;
        return true;
    }
    reader.at = start;
    reader.line = line + 2;
    const entry = pnpmEntry(key);
    readFields(reader, { entry, seen: HAS_RESOLUTION, others: undefined });
    // A line that is no field ends the fields early.
    if (reader.at < start + rest.length)
        throw yaml_reader/* IRREGULAR */.km;
    entry.line = line;
    entry.integrity = integrity;
    entries_add(entries, entry);
    // A text with blank lines in it goes on behind them.
    if (reader.at === start + rest.length)
        known.set(rest, { entry, lines: reader.line - line });
    return true;
}
function entries_add(entries, entry) {
    const { size } = entries;
    entries.set(entry.key, entry);
    if (entries.size === size)
        throw yaml_reader/* IRREGULAR */.km;
}
/** `key:` and fields, or `key: {}`. */
function readEntry(reader, entries) {
    const { text, at, line } = reader;
    KEY.lastIndex = at;
    const match = KEY.exec(text);
    let key = match?.[1] ?? match?.[2];
    let isEmpty = match?.[3] !== undefined;
    const end = match === null ? text.indexOf('\n', at) : at + match[0].length - 1;
    if (key === undefined) {
        isEmpty = text.charCodeAt(end - 1) !== yaml_reader/* COLON */.oH;
        if (isEmpty && !text.startsWith(': {}', end - 4))
            throw yaml_reader/* IRREGULAR */.km;
        key = keyOf(text, at, isEmpty ? end - 4 : end - 1);
    }
    const entry = pnpmEntry(key);
    entry.line = line;
    entries_add(entries, entry);
    (0,yaml_reader/* nextLine */.sE)(reader, end);
    if (isEmpty)
        return;
    const open = { entry, seen: 0, others: undefined };
    readFields(reader, open);
    // A key without fields is no map: what that means the full parser knows.
    if (open.seen === 0)
        throw yaml_reader/* IRREGULAR */.km;
}
function keyOf(text, at, colon) {
    if (text.charCodeAt(at + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    const first = text.charCodeAt(at + 2);
    if (first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi) {
        if ((0,scalars/* quotedEnd */.cu)(text, at + 2) !== colon - 1)
            throw yaml_reader/* IRREGULAR */.km;
        return (0,scalars/* unquote */._n)(text, at + 2, colon - 1);
    }
    const key = text.slice(at + 2, colon);
    if (!(0,yaml_reader/* startsPlain */.q4)(text, at + 2) || !(0,yaml_reader/* isPlain */.$i)(key))
        throw yaml_reader/* IRREGULAR */.km;
    return key;
}
const HAS_RESOLUTION = FIELDS.get('resolution') ?? 0;
const ANY = 1 << 30;
/** Lines indented by four, and what is below them. */
function readFields(reader, open) {
    const { text } = reader;
    const { entry } = open;
    while (text.startsWith('    ', reader.at) && text.charCodeAt(reader.at + 4) > yaml_reader/* SPACE */.t6) {
        const { at } = reader;
        const end = text.indexOf('\n', at);
        const row = knownRow(reader, end);
        if (row === undefined) {
            reader.at = at + 4;
            readOther(reader, end, open);
            continue;
        }
        see(open, row.bit);
        (0,yaml_reader/* nextLine */.sE)(reader, end);
        switch (row.kind) {
            case 'block':
                readBlock(reader, row.name, entry);
                break;
            case 'value':
                if (row.name === 'requiresBuild')
                    entry.requiresBuild = row.version === 'true';
                break;
            case 'list':
                entry[row.name] = row.list;
                break;
            default:
                throw yaml_reader/* IRREGULAR */.km;
        }
    }
}
function see(open, bit) {
    if ((open.seen & bit) !== 0)
        throw yaml_reader/* IRREGULAR */.km;
    open.seen |= bit;
}
/** A field that is read as any YAML; one that is not known says nothing of the graph. */
function readOther(reader, end, open) {
    const { text, at } = reader;
    const colon = (0,subset/* keyEnd */.FM)(text, at, end);
    const field = text.slice(at, colon);
    const first = text.charCodeAt(at);
    if (first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi)
        throw yaml_reader/* IRREGULAR */.km;
    const bit = FIELDS.get(field);
    if (bit === undefined) {
        open.others ??= new Set();
        if (open.others.has(field))
            throw yaml_reader/* IRREGULAR */.km;
        open.others.add(field);
        open.seen |= ANY;
    }
    else
        see(open, bit);
    // Not written as a block, what they say would be lost.
    if (/^(?:peer|optional)?dependencies$/i.test(field))
        throw yaml_reader/* IRREGULAR */.km;
    if (colon + 1 === end) {
        (0,yaml_reader/* nextLine */.sE)(reader, end);
        setField(open.entry, field, (0,subset/* readNested */._h)(reader, 4, 2));
        return;
    }
    if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    reader.at = colon + 2;
    setField(open.entry, field, (0,subset/* readInline */.SG)(reader, 4, end));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/lines.js




/**
 * Reads what pnpm writes in one pass, without maps in between: entries of `packages` and `snapshots` line by
 * line, all else as any regular YAML. Equal lines are parsed once.
 *
 * @returns one a document, or `undefined` where it is written otherwise, or wrong.
 */
function readPnpmLines(text) {
    return (0,subset/* readRegular */.VX)(text, '', (start) => {
        const reader = { ...start, rows: new Map() };
        const documents = [];
        (0,yaml_reader/* skipBlank */.W8)(reader);
        do {
            if ((0,subset/* atMarker */.KB)(reader))
                (0,yaml_reader/* nextLine */.sE)(reader, reader.at + 3);
            (0,yaml_reader/* skipBlank */.W8)(reader);
            documents.push(readDocument(reader));
        } while (reader.at < reader.text.length);
        return documents;
    });
}
function readDocument(lines) {
    const { text } = lines;
    // Of one document: its references never lead into another.
    lines.rows = new Map();
    const root = new Map();
    let packages = new Map();
    let snapshots = new Map();
    for ((0,yaml_reader/* skipBlank */.W8)(lines); lines.at < text.length && !(0,subset/* atMarker */.KB)(lines); (0,yaml_reader/* skipBlank */.W8)(lines)) {
        const { at } = lines;
        const end = text.indexOf('\n', at);
        const colon = (0,subset/* keyEnd */.FM)(text, at, end);
        const key = keyAt(text, at, colon);
        if (root.has(key))
            throw yaml_reader/* IRREGULAR */.km;
        if (colon + 1 !== end) {
            if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
                throw yaml_reader/* IRREGULAR */.km;
            lines.at = colon + 2;
            root.set(key, (0,subset/* readInline */.SG)(lines, 0, end));
            continue;
        }
        (0,yaml_reader/* nextLine */.sE)(lines, end);
        if (key === 'packages')
            packages = readEntries(lines);
        else if (key === 'snapshots')
            snapshots = readEntries(lines);
        root.set(key, key === 'packages' || key === 'snapshots' ? '' : (0,subset/* readNested */._h)(lines, 0, 0));
    }
    // A document without content is not written by anyone.
    if (root.size === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return { root, packages, snapshots };
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/patches.js
const HASH = 'patch_hash=';
/**
 * Marks the packages whose files pnpm patches: by the hash in a snapshot's key (since version 6), else by
 * `name@version`. The paths stand in `patchedDependencies`; pnpm 11 and later keep only the hash there.
 *
 * @param targets entries with their drafts, by snapshot key.
 * @param placeOf a patch's path relative to the lockfile.
 */
function markPatched({ root }, targets, placeOf) {
    const written = root.get('patchedDependencies');
    if (!(written instanceof Map))
        return;
    const byHash = new Map();
    const byLabel = new Map();
    for (const [label, value] of written) {
        const hash = value instanceof Map ? value.get('hash') : value;
        const path = value instanceof Map ? value.get('path') : undefined;
        if (typeof hash !== 'string')
            continue;
        const shown = typeof path === 'string' && path !== '' ? placeOf(path) : `${HASH}${hash}`;
        byHash.set(hash, shown);
        byLabel.set(label, shown);
    }
    for (const [key, { draft }] of targets) {
        if (draft === undefined)
            continue;
        const at = key.indexOf(`(${HASH}`);
        const hash = at === -1 ? undefined : key.slice(at + HASH.length + 1, key.indexOf(')', at));
        const patch = hash === undefined ? byLabel.get(`${draft.name}@${draft.version}`) : byHash.get(hash);
        if (patch !== undefined)
            draft.patches = [patch];
        else if (hash !== undefined)
            draft.patches = [`${HASH}${hash}`];
    }
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/texts.js

const START = '---\n';
const SEPARATOR = '\n---\n';
/**
 * Since pnpm 11, what follows a `---` that the file begins with is pnpm's own, up to the first line that is `---` and
 * nothing more. YAML has other ways to part documents, which pnpm does not take for one.
 *
 * @see extractMainDocument of pnpm's lockfile.fs
 */
function partPnpm(text) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (!plain.startsWith(START))
        return { own: undefined, project: plain };
    const at = plain.indexOf(SEPARATOR, START.length);
    if (at === -1)
        return { own: plain, project: undefined };
    const own = plain.slice(0, at + 1);
    const rest = plain.slice(at + SEPARATOR.length);
    return { own, project: holdsYaml(rest) ? '\n'.repeat(own.split('\n').length) + rest : undefined };
}
/** Whether there is more than blank lines, comments and markers. */
function holdsYaml(text) {
    return /^(?!---$) *[^#\s]/m.test(text);
}
/** @throws SealgateError INPUT_INVALID where one of pnpm's parts holds several documents, which pnpm refuses to read. */
function refuseDocuments(count, file) {
    if (count <= 1)
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} holds ${count} YAML documents where pnpm reads one: those of pnpm itself and of the project begin with a line "---" each`, {
        location: { file },
        hint: 'Restore the file from version control, or let pnpm write it again: `pnpm install --lockfile-only`',
    });
}

// EXTERNAL MODULE: ./build/collect/lockfiles/pnpm/workspace.js + 1 modules
var workspace = __webpack_require__(32533);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm/graph.js




















/** Reads pnpm-lock.yaml. @throws SealgateError INPUT_INVALID */
async function readPnpm(file, project = project_files/* NO_PROJECT */.m0) {
    const text = (0,door/* textOf */.b6)(file.bytes, file.path);
    const problems = [];
    const parts = readRegular(text) ?? (await readAnyYaml(text, file.path, problems));
    const { folder, workspace } = await settingsAround(file.path, project, problems);
    const registries = NAMED_REGISTRY.test(text) ? namedRegistries(workspace) : new Map();
    // Those of a workspace whose projects have lockfiles of their own stand with its root.
    const settings = folder === '.' ? workspace?.root : undefined;
    return graphOf(file, text, { parts, registries, settings, problems });
}
/** The settings that stand around a lockfile. What they say of it is not known where they cannot be read. */
async function settingsAround(lockfile, project, problems) {
    try {
        return await (0,workspace/* settingsOf */.f5)(lockfile, project);
    }
    catch (error) {
        problems.push({ code: 'unsupported-entry', message: (0,errors/* messageOf */.bD)(error), place: workspace/* WORKSPACE */.un });
        return { folder: '.', workspace: undefined };
    }
}
const NAMED_REGISTRY = /@(?!runtime:)[A-Za-z][\w.-]*:\d+\.\d+\.\d/;
/** What pnpm-workspace.yaml calls which registry: by name, or since pnpm 11.23 by address, with the name as `prefix`. */
function namedRegistries(workspace) {
    const entries = (key) => {
        const value = workspace?.root.get(key);
        return value instanceof Map ? [...value] : [];
    };
    const prefixed = entries('registries').map(([address, value]) => [
        value instanceof Map ? value.get('prefix') : undefined,
        address,
    ]);
    return new Map([...entries('namedRegistries'), ...prefixed].filter((entry) => typeof entry[0] === 'string' && typeof entry[1] === 'string'));
}
/** The documents of a lockfile that is written and parted as pnpm does it. */
function readRegular(text) {
    const documents = readPnpmLines(text);
    const { own, project } = partPnpm(text);
    return documents?.length === (own === undefined || project === undefined ? 1 : 2) ? documents : undefined;
}
async function readAnyYaml(text, file, problems) {
    (0,plain_faults/* refuseControls */.dB)(text, file);
    const { own, project } = partPnpm(text);
    const parts = [];
    for (const part of [own, project]) {
        // Where there are both, pnpm's own may be empty; a file that is empty says so itself.
        if (part === undefined || (part === own && project !== undefined && !holdsYaml(part)))
            continue;
        const documents = await (0,yaml_door/* parseYaml */.h)(part, file, 'packages');
        refuseDocuments(documents.length, file);
        parts.push(...documents.map((document) => partsOf(document, problems)));
    }
    return parts;
}
/** The graph of a lockfile that has been read. */
function graphOf(file, text, { parts: documents, registries, settings, problems }) {
    if (documents.length === 0)
        throw graph_noVersion(file.path, text);
    (0,plain_faults/* noteMissingEnd */.ob)(text, problems);
    noteEmptyEnd(text, problems);
    const read = documents.map((parts) => {
        const version = versionOf(parts.root, file.path, text);
        const style = styleOf(version, file.path, problems);
        noteCutOff(parts, problems);
        return { parts, version, style, section: importersOf(parts.root, version, problems) };
    });
    const { own, project } = partPnpm(text);
    noteNoProject(read.map(({ section }) => section), own !== undefined && project === undefined, problems);
    const root = (0,draft_graph/* draftImporter */.UO)('.');
    const importers = new Map([['.', root]]);
    const rush = (0,rush_place/* rushPlaceOf */.dL)(file.path);
    const base = rush?.base ?? '.';
    const placeOf = (patch) => rush === undefined ? patch : (0,repository_path/* joinPath */.uJ)(rush.root, (0,rush_place/* patchPlace */.Sc)(rush, patch));
    for (const { section } of read)
        addImporters(importers, section, base);
    const packages = [];
    for (const { parts, style, section } of read) {
        const connection = {
            style,
            importers,
            packages,
            targets: style.hasSnapshots ? parts.snapshots : parts.packages,
            links: new Map(),
            problems,
        };
        connectPackages(connection, parts);
        markPatched(parts, connection.targets, placeOf);
        for (const [directory, value] of section)
            connectImporter(connection, directory, value);
    }
    const ownSections = read.slice(0, -1).map(({ section }) => section);
    (0,config_dependencies/* addConfigDependencies */.L0)((0,config_dependencies/* ownNeeds */.IT)(ownSections, settings), { root, packages });
    if (base !== '.')
        for (const draft of packages)
            draft.source = moved(draft.source, base);
    if (registries.size > 0)
        for (const draft of packages)
            draft.source = located(draft.source, registries);
    return (0,assemble_graph/* assembleGraph */.VN)({
        // The documents of what pnpm itself needs come first, the project's last.
        lockfile: (0,assemble_graph/* lockfileInfo */.EN)(file, 'pnpm', read.at(-1)?.version ?? ''),
        importers: [...importers.values()],
        packages,
        problems,
    });
}
function moved(source, base) {
    return source.kind === 'file' || source.kind === 'link'
        ? { ...source, path: (0,repository_path/* joinPath */.uJ)(base, source.path) }
        : source;
}
function versionOf(root, file, text) {
    const version = root.get('lockfileVersion');
    if (version === undefined)
        throw graph_noVersion(file, text);
    if (typeof version === 'string')
        return version;
    throw unknownVersion((0,plain_faults/* describe */.q0)(version), file, 'later');
}
function styleOf(version, file, problems) {
    const known = keyStyleOf(version);
    if (known !== undefined) {
        if (known.readAs !== undefined)
            problems.push({
                code: 'unsupported-entry',
                message: `lockfileVersion ${(0,plain_faults/* describe */.q0)(version)} is newer than any that is known, and was read as ${known.readAs}, as pnpm does`,
                place: 'lockfileVersion',
            });
        return known.style;
    }
    throw unknownVersion((0,plain_faults/* describe */.q0)(version), file, /^v?[0-8](?:\.|-|$)/.test(version) ? 'earlier' : 'later');
}
function unknownVersion(shown, file, when) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} has lockfileVersion ${shown}; versions ${KNOWN_VERSIONS} are read`, {
        location: { file, pointer: '/lockfileVersion' },
        hint: when === 'earlier'
            ? 'Upgrade it with pnpm 9 or later: `pnpm install --lockfile-only`'
            : 'Update Sealgate, or write it again with a pnpm whose version is read (3 to 12): `pnpm install --lockfile-only`',
    });
}
function graph_noVersion(file, text) {
    (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    const start = text.slice(0, 400).trimStart();
    const guess = start.startsWith('{')
        ? '; it looks like JSON'
        : start.includes('# yarn lockfile')
            ? '; it looks like a yarn.lock'
            : start.includes('__metadata:')
                ? '; it looks like a yarn.lock of Yarn Berry'
                : '';
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} has no lockfileVersion${guess}`, {
        location: { file },
        hint: 'Pass a pnpm-lock.yaml, or make one: `pnpm install --lockfile-only`',
    });
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


/***/ })

};
;