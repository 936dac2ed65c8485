"use strict";
exports.id = 8027;
exports.ids = [8027,4737];
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

/***/ 48027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmOutOfDate: () => (/* binding */ npmOutOfDate)
});

// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/door.js + 2 modules
var door = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/collect/lockfiles/lerna.js
var lerna = __webpack_require__(89945);
// EXTERNAL MODULE: ./build/collect/lockfiles/manifest-needs.js
var manifest_needs = __webpack_require__(23794);
// EXTERNAL MODULE: ./build/collect/lockfiles/out-of-date.js
var out_of_date = __webpack_require__(22154);
// EXTERNAL MODULE: ./node_modules/semver/ranges/intersects.js
var intersects = __webpack_require__(23465);
var intersects_default = /*#__PURE__*/__webpack_require__.n(intersects);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/packages/in-range.js
var in_range = __webpack_require__(38124);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/overrides.js






const MANIFEST = 'package.json';
/** Overrides within overrides; nobody writes more. */
const MAX_DEPTH = 20;
/** Names of packages that any line of `overrides` is about. */
function overriddenNames(manifest) {
    return rulesOf(manifest).map(({ target }) => target.name);
}
/**
 * npm's lockfile does not hold the overrides that it was made with. Where package.json has others, the lockfile has
 * versions that they do not allow: `npm ci` refuses it. Peers are left out, which may be unmet, and what is bundled,
 * which npm does not override. What an override that was taken away leaves behind, `compareVersions` sees.
 *
 * @see npm's arborist: override-set.js, edge.js, dep-valid.js
 */
function compareOverrides(graph, manifest) {
    const rules = rulesOf(manifest);
    if (rules.length === 0)
        return [];
    const byName = (0,group/* groupBy */.$)(rules, ({ target }) => target.name);
    const packages = new Map(graph.packages.map((one) => [one.id, one]));
    const problems = new Map();
    // What the root itself asks for may not be overridden.
    for (const holder of [...graph.importers.filter(({ path }) => path !== '.'), ...graph.packages]) {
        if ('bundled' in holder && holder.bundled === true)
            continue;
        for (const edge of holder.dependencies) {
            const about = byName.get(edge.name);
            const target = about === undefined ? undefined : packages.get(edge.to);
            if (about === undefined || target === undefined || target.bundled === true || edge.kind === 'peer')
                continue;
            const message = faultOf({ holder, edge, target }, about);
            if (message !== undefined)
                problems.set(message, (0,manifest_needs/* outOfDate */.Gd)(MANIFEST, message));
        }
    }
    return [...problems.values()];
}
function faultOf({ holder, edge, target }, rules) {
    const fitting = rules.filter(({ target }) => covers(target.range, edge.range ?? ''));
    const forced = forcedBy(holder, fitting);
    // Where one of the top level fits, some override counts; only of those below others nobody knows whether they do.
    const mayBeFree = forced === undefined && fitting.every(({ above }) => above.length > 0);
    const allowed = forced === undefined ? rules : [forced];
    const isAllowed = allowed.some(({ value }) => value === undefined || isMet(target, value)) ||
        (mayBeFree && isMet(target, edge.range ?? ''));
    if (isAllowed)
        return undefined;
    const first = allowed[0];
    return `${MANIFEST} overrides ${(0,manifest_needs/* quote */.hD)(selected(first))} by ${(0,manifest_needs/* quote */.hD)(first.value ?? '')}, and the lockfile has ${(0,manifest_needs/* quote */.hD)(`${target.name}@${target.version}`)}`;
}
const selected = ({ above, target }) => [...above, target].map(({ name, range }) => (range === '' ? name : `${name}@${range}`)).join(' > ');
/** The override that is sure to be the one of this edge: below its holder, else the first of the top level. */
function forcedBy(holder, fitting) {
    const nested = fitting.filter(({ above }) => above.length > 0);
    if (nested.length === 0)
        return fitting[0];
    if ('path' in holder)
        return undefined;
    const own = nested.filter(({ above: [first, ...more] }) => more.length === 0 &&
        first?.name === holder.name &&
        (first.range === '' || (0,in_range.inRange)(holder.version, first.range)));
    return nested.length === 1 ? own[0] : undefined;
}
/** Whether an override of `name@selected` is about a dependency of this range. */
function covers(selected, range) {
    if (selected === '' || selected === '*')
        return true;
    return isRange(selected) && isRange(range) && intersects_default()(selected, range, true);
}
const isRange = (text) => valid_default()(text, true) !== null;
/** Whether a package is what a range or an alias asks for. What is no range (tags, addresses) cannot be told. */
function isMet({ name, version }, asked) {
    const alias = /^npm:(@?[^@]+)(?:@(.*))?$/s.exec(asked);
    if (alias !== null && alias[1] !== name)
        return false;
    const range = alias === null ? asked : (alias[2] ?? '');
    return version === '' || !isRange(range) || (0,in_range.inRange)(version, range);
}
function rulesOf(manifest) {
    const rules = [];
    const own = (0,manifest_needs/* needsOf */.hN)(manifest);
    addRules((0,json/* objectOf */.X)(manifest.overrides) ?? {}, []);
    return rules;
    function addRules(overrides, above) {
        if (above.length > MAX_DEPTH)
            return;
        for (const [key, written] of Object.entries(overrides)) {
            if (key === '.')
                continue;
            const target = selectorOf(key);
            const below = (0,json/* objectOf */.X)(written);
            const value = below === undefined ? written : below['.'];
            if (typeof value === 'string')
                rules.push({ above, target, value: rangeOf(value) });
            if (below !== undefined)
                addRules(below, [...above, target]);
        }
    }
    function rangeOf(value) {
        const asked = value.startsWith('$') ? own.get(value.slice(1))?.range : value;
        return asked !== undefined && isRange(asked.replace(/^npm:@?[^@]+@?/s, '')) ? asked : undefined;
    }
}
function selectorOf(key) {
    const at = key.indexOf('@', 1);
    return at === -1 ? { name: key, range: '' } : { name: key.slice(0, at), range: key.slice(at + 1) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/io/settings/npmrc.js
var npmrc = __webpack_require__(52602);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/values.js
var values = __webpack_require__(68146);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/repairs.js





const repairs_MANIFEST = 'package.json';
/**
 * Where the project's patches, package extensions or extension file are others than the lockfile was made with:
 * `npm ci` refuses it.
 *
 * @param packages the lockfile's `packages`.
 * @see npm 12's arborist: patched-dependencies.js, package-extensions.js, npm-extension.js
 */
async function compareRepairs(project, manifest, packages) {
    const locked = { root: (0,json/* objectOf */.X)(packages['']) ?? {}, patches: lockedPatches(packages) };
    return [
        ...(await comparePatches(project, manifest, locked)),
        ...compareExtensions(manifest, locked),
        ...(await compareExtensionFile(project, locked)),
    ];
}
function lockedPatches(packages) {
    const patches = new Map();
    for (const entry of Object.values(packages)) {
        const patched = (0,json/* objectOf */.X)((0,json/* objectOf */.X)(entry)?.patched);
        const path = (0,values/* stringOf */.Je)(patched?.path);
        if (path !== undefined)
            patches.set(path, (0,values/* stringOf */.Je)(patched?.integrity) ?? '');
    }
    return patches;
}
async function comparePatches(project, manifest, { patches }) {
    const asked = Object.entries((0,json/* objectOf */.X)(manifest.patchedDependencies) ?? {}).filter((entry) => typeof entry[1] === 'string');
    const contents = await project.read(asked.map(([, path]) => path));
    const problems = [];
    for (const [selector, path] of asked) {
        const integrity = patches.get(path);
        const bytes = contents.get(path);
        const has = `${repairs_MANIFEST} has a patch of ${(0,manifest_needs/* quote */.hD)(selector)}`;
        if (integrity === undefined)
            problems.push((0,manifest_needs/* outOfDate */.Gd)(repairs_MANIFEST, `${has}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,manifest_needs/* outOfDate */.Gd)(repairs_MANIFEST, `${has}, and its file ${(0,manifest_needs/* quote */.hD)(path)} is not there`));
        else if (bytes instanceof Uint8Array && sha512(bytes) !== integrity)
            problems.push((0,manifest_needs/* outOfDate */.Gd)(path, `${(0,manifest_needs/* quote */.hD)(path)} is another patch than the one that the lockfile was made with`));
    }
    const paths = new Set(asked.map(([, path]) => path));
    for (const path of patches.keys())
        if (!paths.has(path))
            problems.push((0,manifest_needs/* outOfDate */.Gd)(repairs_MANIFEST, `The lockfile has the patch ${(0,manifest_needs/* quote */.hD)(path)}, and ${repairs_MANIFEST} does not`));
    return problems;
}
function compareExtensions({ packageExtensions: asked }, { root }) {
    const hash = asked === undefined ? undefined : sha512(Buffer.from(canonical(asked)));
    if (hash === (0,values/* stringOf */.Je)(root.packageExtensionsHash))
        return [];
    return [(0,manifest_needs/* outOfDate */.Gd)(repairs_MANIFEST, `${repairs_MANIFEST} has other packageExtensions than the lockfile was made with`)];
}
/** Members sorted by code units at every level, no white space; what npm hashes. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const object = (0,json/* objectOf */.X)(value);
    if (object === undefined)
        return JSON.stringify(value);
    const members = Object.keys(object)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
    return `{${members.join(',')}}`;
}
/** `.npm-extension` is code that changes what packages need before anything is resolved; npm keeps its hash. */
async function compareExtensionFile(project, { root }) {
    const locked = (0,values/* stringOf */.Je)(root.npmExtensionHash);
    const { name, bytes } = await extensionFile(project);
    if (bytes !== undefined && !(bytes instanceof Uint8Array))
        return [];
    const prefix = `npm-extension:v1:${name.slice(name.lastIndexOf('.') + 1)}\n`;
    const hash = bytes === undefined ? undefined : sha512(Buffer.concat([Buffer.from(prefix), bytes]));
    if (hash === locked)
        return [];
    const message = hash === undefined
        ? `${name} is not there, and the lockfile was made with one`
        : locked === undefined
            ? `${name} is there, and the lockfile was made without one`
            : `${name} is another one than the lockfile was made with`;
    return [(0,manifest_needs/* outOfDate */.Gd)(name, message)];
}
/** The file that .npmrc names, else the one that npm looks for. */
async function extensionFile(project) {
    const names = ['.npm-extension.mjs', '.npm-extension.cjs'];
    const answers = await project.read(['.npmrc', ...names]);
    const settings = answers.get('.npmrc');
    const named = settings instanceof Uint8Array
        ? (0,npmrc/* parseNpmrc */.k)(Buffer.from(settings).toString('utf8')).get('extension-file')
        : undefined;
    if (named !== undefined)
        return { name: named, bytes: (await project.read([named])).get(named) };
    const name = names.find((one) => answers.has(one)) ?? '.npm-extension.mjs';
    return { name, bytes: answers.get(name) };
}
function sha512(bytes) {
    return `sha512-${(0,external_node_crypto_.createHash)('sha512').update(bytes).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/sections.js


/** Packages nested deeper than this nobody installs. */
const sections_MAX_DEPTH = 100;
const COMPARED = ['version', 'integrity', 'resolved'];
/**
 * Version 2 holds everything twice: `packages` for npm 7 and later, and `dependencies` for npm 5 and 6, and for tools
 * that know no other. Where both say something of a package's version, hash or address, it must be the same. The graph is that of `packages`.
 */
function compareSections(lock, packages) {
    const problems = [];
    const open = [{ section: (0,json/* objectOf */.X)(lock.dependencies), folder: '', depth: 0 }];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const { section, folder, depth } = at;
        for (const [name, value] of Object.entries(section ?? {})) {
            const older = (0,json/* objectOf */.X)(value);
            const place = `${folder}node_modules/${name}`;
            if (older === undefined)
                continue;
            const newer = Object.hasOwn(packages, place) ? (0,json/* objectOf */.X)(packages[place]) : undefined;
            // What a linked folder needs stands with the folder.
            const target = newer?.link === true && typeof newer.resolved === 'string' ? newer.resolved : place;
            if (depth < sections_MAX_DEPTH)
                open.push({ section: (0,json/* objectOf */.X)(older.dependencies), folder: `${target}/`, depth: depth + 1 });
            if (newer === undefined) {
                const message = `Only "dependencies" has the entry, which npm 6 installs by`;
                problems.push({ code: 'contradiction', message, place });
                continue;
            }
            for (const member of COMPARED) {
                const [one, other] = [newer[member], older[member]];
                if (typeof one !== 'string' || typeof other !== 'string' || one === other)
                    continue;
                // Of what is no release of a registry, the older section has the address for a version.
                if (member === 'version' && !/^\d/.test(other))
                    continue;
                const message = `The entry has the ${member} ${(0,manifest_needs/* quote */.hD)(one)}, and in "dependencies", which npm 6 installs by, ${(0,manifest_needs/* quote */.hD)(other)}`;
                problems.push({ code: 'contradiction', message, place });
                break;
            }
        }
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/versions.js






/**
 * Versions that the ranges of those who need them do not allow, without an override of that name: somebody edited the
 * lockfile, or took an override away. `npm ci` refuses it, and `npm install` takes another version. Peers may be unmet;
 * what is bundled, or in a dependency's own npm-shrinkwrap.json, npm takes as it is, and so it does with what only
 * workspaces and linked folders lead to.
 *
 * @param lock the root's manifest, and `packages` of the lockfile.
 * @see #initTree and #problemEdges of npm's arborist, build-ideal-tree.js
 */
function compareVersions(graph, { root, packages: entries }) {
    const overridden = new Set(overriddenNames(root));
    const packages = new Map(graph.packages.map((one) => [one.id, one]));
    const shrinkwrapped = Object.keys(entries).filter((path) => path !== '' && (0,json/* objectOf */.X)(entries[path])?.hasShrinkwrap === true);
    const isTakenAsIs = ({ bundled, places }) => bundled === true || places.some((place) => shrinkwrapped.some((path) => place.startsWith(`${path}/`)));
    const wrongly = ({ to, name, range = '', kind }) => {
        const target = packages.get(to);
        if (target?.source.kind !== 'registry' || kind === 'peer' || overridden.has(name))
            return undefined;
        const wanted = range.replace(/^npm:@?[^@]*@/, '');
        // Nearly every version is in its range; whether that is one at all takes longer to say.
        if ((0,in_range.inRange)(target.version, wanted) || valid_default()(wanted, true) === null)
            return undefined;
        return isTakenAsIs(target) ? undefined : target;
    };
    const problems = [];
    for (const { path, dependencies } of graph.importers) {
        const file = (0,repository_path/* joinPath */.uJ)(path, 'package.json');
        for (const edge of dependencies) {
            const target = wrongly(edge);
            if (target !== undefined)
                problems.push((0,manifest_needs/* outOfDate */.Gd)(file, say(`${file} declares`, edge, target)));
        }
    }
    // Of a version that many need, one says it.
    const said = new Set();
    for (const holder of reachedFromRoot(graph, packages)) {
        if (holder.bundled === true)
            continue;
        const right = new Set(holder.dependencies.filter((edge) => wrongly(edge) === undefined).map(({ name }) => name));
        for (const edge of holder.dependencies) {
            // What stands at several places is one here: npm may not look at the place of the other version.
            const target = said.has(edge.to) || right.has(edge.name) ? undefined : wrongly(edge);
            if (target === undefined)
                continue;
            said.add(edge.to);
            const message = say(`${(0,manifest_needs/* quote */.hD)(`${holder.name}@${holder.version}`)} needs`, edge, target);
            problems.push((0,manifest_needs/* outOfDate */.Gd)('package.json', `${message}, and package.json does not override it`));
        }
    }
    return problems;
}
/** What npm looks through: it does not follow links. */
function reachedFromRoot({ importers }, packages) {
    const reached = new Set();
    const follow = (dependencies) => {
        for (const { to } of dependencies) {
            const next = packages.get(to);
            if (next !== undefined && next.source.kind !== 'link')
                reached.add(next);
        }
    };
    follow(importers.find(({ path }) => path === '.')?.dependencies ?? []);
    for (const { dependencies } of reached)
        follow(dependencies);
    return reached;
}
function say(who, { name, range = '' }, { name: locked, version }) {
    return `${who} ${(0,manifest_needs/* quote */.hD)(`${name}@${range}`)}, and the lockfile has ${(0,manifest_needs/* quote */.hD)(`${locked}@${version}`)}`;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm/out-of-date.js










/** npm's versions 2 and later hold a copy of every project's package.json; version 1 holds none. */
const npmOutOfDate = async ({ file, graph, project }) => {
    const lock = (0,json/* objectOf */.X)(JSON.parse((0,door/* textOf */.b6)(file.bytes, file.path)));
    const packages = (0,json/* objectOf */.X)(lock?.packages);
    if (packages === undefined)
        return [];
    const projects = [];
    for (const { path, name } of graph.importers) {
        const entry = (0,json/* objectOf */.X)(packages[path === '.' ? '' : path]) ?? {};
        // npm keeps the entry of a folder that is no workspace any more.
        if (path === '.')
            projects.push({ path, needs: (0,manifest_needs/* needsOf */.hN)(entry) });
        else if (entry.extraneous !== true)
            projects.push({ path, needs: (0,manifest_needs/* needsOf */.hN)(entry), name });
    }
    const folders = await foldersOf(packages, new Set(projects.map(({ path }) => path)), project);
    const root = await (0,manifest_needs/* readProjectManifest */.D8)(project, 'package.json');
    const isLinked = await (0,lerna/* linkedByLerna */.z)(file.path, project);
    const compared = await (0,out_of_date/* compareProjects */.it)({
        graph,
        project,
        projects: [...projects, ...folders],
        ignores: ({ name, asked, locked }) => locked === undefined && asked !== undefined && isLinked(name, asked.range),
    });
    const workspaces = typeof root === 'object' ? root.workspaces : undefined;
    return [
        ...compareSections(lock ?? {}, packages),
        ...compared,
        ...(await (0,out_of_date/* newWorkspaces */.pF)(project, workspaces, projects)),
        ...(typeof root === 'object' ? await compareRepairs(project, root, packages) : []),
        ...(typeof root === 'object' ? compareOverrides(graph, root) : []),
        ...(typeof root === 'object' ? compareVersions(graph, { root, packages }) : []),
    ];
};
/** Folders that are linked to and are no workspaces, where their package.json is there. */
async function foldersOf(packages, workspaces, project) {
    const folders = [];
    for (const [path, entry] of Object.entries(packages)) {
        const folder = path === '' || path.includes('node_modules') ? undefined : (0,json/* objectOf */.X)(entry);
        if (folder === undefined || folder.extraneous === true || workspaces.has(path))
            continue;
        if (!(0,repository_path/* leadsAbove */.h)(path))
            folders.push({ path, needs: (0,manifest_needs/* needsOf */.hN)(folder) });
    }
    const files = folders.map(({ path }) => (0,repository_path/* joinPath */.uJ)(path, 'package.json'));
    const found = files.length === 0 ? new Map() : await project.read(files);
    return folders.filter((_, index) => found.has(files[index]));
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