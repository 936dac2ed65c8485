"use strict";
exports.id = 7151;
exports.ids = [7151];
exports.modules = {

/***/ 67151:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmOutOfDate: () => (/* binding */ npmOutOfDate)
});

// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(63537);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-door.js + 2 modules
var json_door = __webpack_require__(23969);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-values.js
var json_values = __webpack_require__(65020);
// EXTERNAL MODULE: ./node_modules/semver/ranges/intersects.js
var intersects = __webpack_require__(23465);
var intersects_default = /*#__PURE__*/__webpack_require__.n(intersects);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./build/model/in-range.js
var in_range = __webpack_require__(37166);
// EXTERNAL MODULE: ./build/collect/lockfiles/out-of-date.js
var out_of_date = __webpack_require__(22154);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-overrides.js





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
    const byName = new Map();
    for (const rule of rules) {
        const known = byName.get(rule.target.name);
        if (known === undefined)
            byName.set(rule.target.name, [rule]);
        else
            known.push(rule);
    }
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
                problems.set(message, (0,out_of_date/* outOfDate */.Gd)(MANIFEST, message));
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
    return `${MANIFEST} overrides ${(0,out_of_date/* quote */.hD)(selected(first))} by ${(0,out_of_date/* quote */.hD)(first.value ?? '')}, and the lockfile has ${(0,out_of_date/* quote */.hD)(`${target.name}@${target.version}`)}`;
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
    const own = (0,out_of_date/* needsOf */.hN)(manifest);
    addRules((0,json_values/* objectOf */.Xy)(manifest.overrides) ?? {}, []);
    return rules;
    function addRules(overrides, above) {
        if (above.length > MAX_DEPTH)
            return;
        for (const [key, written] of Object.entries(overrides)) {
            if (key === '.')
                continue;
            const target = selectorOf(key);
            const below = (0,json_values/* objectOf */.Xy)(written);
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
// EXTERNAL MODULE: ./build/io/npmrc.js
var npmrc = __webpack_require__(94226);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-repairs.js




const npm_repairs_MANIFEST = 'package.json';
/**
 * Where the project's patches, package extensions or extension file are others than the lockfile was made with:
 * `npm ci` refuses it.
 *
 * @param packages the lockfile's `packages`.
 * @see npm 12's arborist: patched-dependencies.js, package-extensions.js, npm-extension.js
 */
async function compareRepairs(project, manifest, packages) {
    const locked = { root: (0,json_values/* objectOf */.Xy)(packages['']) ?? {}, patches: lockedPatches(packages) };
    return [
        ...(await comparePatches(project, manifest, locked)),
        ...compareExtensions(manifest, locked),
        ...(await compareExtensionFile(project, locked)),
    ];
}
function lockedPatches(packages) {
    const patches = new Map();
    for (const entry of Object.values(packages)) {
        const patched = (0,json_values/* objectOf */.Xy)((0,json_values/* objectOf */.Xy)(entry)?.patched);
        const path = (0,json_values/* stringOf */.Je)(patched?.path);
        if (path !== undefined)
            patches.set(path, (0,json_values/* stringOf */.Je)(patched?.integrity) ?? '');
    }
    return patches;
}
async function comparePatches(project, manifest, { patches }) {
    const asked = Object.entries((0,json_values/* objectOf */.Xy)(manifest.patchedDependencies) ?? {}).filter((entry) => typeof entry[1] === 'string');
    const contents = await project.read(asked.map(([, path]) => path));
    const problems = [];
    for (const [selector, path] of asked) {
        const integrity = patches.get(path);
        const bytes = contents.get(path);
        const has = `${npm_repairs_MANIFEST} has a patch of ${(0,out_of_date/* quote */.hD)(selector)}`;
        if (integrity === undefined)
            problems.push((0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `${has}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `${has}, and its file ${(0,out_of_date/* quote */.hD)(path)} is not there`));
        else if (bytes instanceof Uint8Array && sha512(bytes) !== integrity)
            problems.push((0,out_of_date/* outOfDate */.Gd)(path, `${(0,out_of_date/* quote */.hD)(path)} is another patch than the one that the lockfile was made with`));
    }
    const paths = new Set(asked.map(([, path]) => path));
    for (const path of patches.keys())
        if (!paths.has(path))
            problems.push((0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `The lockfile has the patch ${(0,out_of_date/* quote */.hD)(path)}, and ${npm_repairs_MANIFEST} does not`));
    return problems;
}
function compareExtensions({ packageExtensions: asked }, { root }) {
    const hash = asked === undefined ? undefined : sha512(Buffer.from(canonical(asked)));
    if (hash === (0,json_values/* stringOf */.Je)(root.packageExtensionsHash))
        return [];
    return [(0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `${npm_repairs_MANIFEST} has other packageExtensions than the lockfile was made with`)];
}
/** Members sorted by code units at every level, no white space; what npm hashes. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const object = (0,json_values/* objectOf */.Xy)(value);
    if (object === undefined)
        return JSON.stringify(value);
    const members = Object.keys(object)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
    return `{${members.join(',')}}`;
}
/** `.npm-extension` is code that changes what packages need before anything is resolved; npm keeps its hash. */
async function compareExtensionFile(project, { root }) {
    const locked = (0,json_values/* stringOf */.Je)(root.npmExtensionHash);
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
    return [(0,out_of_date/* outOfDate */.Gd)(name, message)];
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

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-versions.js






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
    const shrinkwrapped = Object.keys(entries).filter((path) => path !== '' && (0,json_values/* objectOf */.Xy)(entries[path])?.hasShrinkwrap === true);
    const isTakenAsIs = ({ bundled, places }) => bundled === true || places.some((place) => shrinkwrapped.some((path) => place.startsWith(`${path}/`)));
    const wrongly = ({ to, name, range = '', kind }) => {
        const target = packages.get(to);
        if (target?.source.kind !== 'registry' || kind === 'peer' || overridden.has(name))
            return undefined;
        const wanted = range.replace(/^npm:@?[^@]*@/, '');
        if (valid_default()(wanted, true) === null || (0,in_range.inRange)(target.version, wanted))
            return undefined;
        return isTakenAsIs(target) ? undefined : target;
    };
    const problems = [];
    for (const { path, dependencies } of graph.importers) {
        const file = (0,repository_path/* joinPath */.uJ)(path, 'package.json');
        for (const edge of dependencies) {
            const target = wrongly(edge);
            if (target !== undefined)
                problems.push((0,out_of_date/* outOfDate */.Gd)(file, say(`${file} declares`, edge, target)));
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
            const message = say(`${(0,out_of_date/* quote */.hD)(`${holder.name}@${holder.version}`)} needs`, edge, target);
            problems.push((0,out_of_date/* outOfDate */.Gd)('package.json', `${message}, and package.json does not override it`));
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
    return `${who} ${(0,out_of_date/* quote */.hD)(`${name}@${range}`)}, and the lockfile has ${(0,out_of_date/* quote */.hD)(`${locked}@${version}`)}`;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-out-of-date.js







/** npm's versions 2 and later hold a copy of every project's package.json; version 1 holds none. */
const npmOutOfDate = async ({ file, graph, project }) => {
    const lock = (0,json_values/* objectOf */.Xy)(JSON.parse((0,json_door/* textOf */.b6)(file.bytes, file.path)));
    const packages = (0,json_values/* objectOf */.Xy)(lock?.packages);
    if (packages === undefined)
        return [];
    const projects = [];
    for (const { path, name } of graph.importers) {
        const entry = (0,json_values/* objectOf */.Xy)(packages[path === '.' ? '' : path]) ?? {};
        // npm keeps the entry of a folder that is no workspace any more.
        if (path === '.')
            projects.push({ path, needs: (0,out_of_date/* needsOf */.hN)(entry) });
        else if (entry.extraneous !== true)
            projects.push({ path, needs: (0,out_of_date/* needsOf */.hN)(entry), name });
    }
    const folders = await foldersOf(packages, new Set(projects.map(({ path }) => path)), project);
    const root = await (0,out_of_date/* readProjectManifest */.D8)(project, 'package.json');
    const compared = await (0,out_of_date/* compareProjects */.it)({ graph, project, projects: [...projects, ...folders] });
    const workspaces = typeof root === 'object' ? root.workspaces : undefined;
    return [
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
        const folder = path === '' || path.includes('node_modules') ? undefined : (0,json_values/* objectOf */.Xy)(entry);
        if (folder === undefined || folder.extraneous === true || workspaces.has(path))
            continue;
        if (!path.startsWith('..'))
            folders.push({ path, needs: (0,out_of_date/* needsOf */.hN)(folder) });
    }
    const files = folders.map(({ path }) => (0,repository_path/* joinPath */.uJ)(path, 'package.json'));
    const found = files.length === 0 ? new Map() : await project.read(files);
    return folders.filter((_, index) => found.has(files[index]));
}


/***/ }),

/***/ 94226:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseNpmrc)
/* harmony export */ });
/**
 * Parses an `.npmrc`.
 *
 * @param env given for the user's own files, whose `${VAR}`, npm's `${VAR?}` and pnpm's `${VAR-default}` and
 * `${VAR:-default}` stand for environment variables. A repository's file gets none: whoever can change it must not be
 * able to read the environment.
 * @param unset is told of each key that is left out because a variable in it is not set.
 * @see npm documentation, "npmrc"
 */
function parseNpmrc(text, env, unset = () => { }) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('['))
            continue;
        const at = trimmed.indexOf('=');
        if (at <= 0)
            continue;
        const written = unquote(trimmed.slice(0, at).trim());
        const tell = (variable) => unset(written, variable);
        const key = expand(written, env, tell);
        const value = expand(unquote(trimmed.slice(at + 1).trim()), env, tell);
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
function unquote(text) {
    const quote = text[0];
    if (text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote))
        return text.slice(1, -1);
    // An unquoted comment begins at a `;` or `#` after white space.
    return text.replace(/(?<!\s)\s+[;#].*$/s, '');
}
/** `undefined` where a variable that must be set is not: npm leaves the text as it is, which would send it as a token. */
function expand(text, env, unset) {
    if (env === undefined || !text.includes('${'))
        return text;
    let missing = false;
    const expanded = text.replace(/(?<!\\)\$\{([^${}?:-]+)(?:\?|(:?)-([^${}]*))?\}/g, (whole, name, colon, fallback) => {
        const value = env[name];
        if (value !== undefined && (value !== '' || colon !== ':'))
            return value;
        if (fallback === undefined && !whole.endsWith('?}')) {
            missing = true;
            unset(name);
        }
        return fallback ?? '';
    });
    return missing ? undefined : expanded;
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