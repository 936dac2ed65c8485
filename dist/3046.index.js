"use strict";
exports.id = 3046;
exports.ids = [3046];
exports.modules = {

/***/ 48029:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ wayTo)
});

// EXTERNAL MODULE: ./build/model/packages/in-range.js
var in_range = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/decide/shell-words.js
var shell_words = __webpack_require__(12442);
;// CONCATENATED MODULE: ./build/decide/fix-overrides.js


/** With more parents than this, the override is for all that need the package: nobody reads such a list. */
const MAX_PARENTS = 5;
/**
 * Lets the manager take a newer version where the lockfile does not keep the ranges that must allow it (pnpm's):
 * mostly they do, and the text says what is left where they do not.
 */
function refreshOrOverride(change, from, options) {
    const { name, version } = change;
    const most = `Refresh the lockfile: most ranges would allow ${name} ${version}, and this lockfile keeps none of them.`;
    return { ...(0,fix_commands/* refreshLockfile */.Jk)(change), text: `${most} ${whereItStays(change, from, options)}` };
}
/** What is left to do where the version before is still needed by others. */
function whereItStays(change, from, options) {
    return overrideVersion(change, { ...options, because: `Where it stays at ${from}` }).text;
}
/**
 * Forces the version where what needs the package does not allow it.
 *
 * @param parents names of the packages whose ranges exclude it; only they are overridden where the graph has
 *   other versions of the package too. `declared`: the root declares the package itself.
 */
function overrideVersion(change, options) {
    const { graph, name, version } = change;
    const manager = (0,fix_commands/* managerOf */.dM)(graph);
    const unique = [...new Set(options.parents)].sort();
    const parents = options.others && unique.length <= MAX_PARENTS ? unique : [];
    const safe = [name, ...parents].every(shell_words/* isPackageName */.kb) && (0,shell_words/* isVersion */.lF)(version);
    const because = options.because ?? `${whoseRange(safe ? parents : [])} ${name} ${version}`;
    if (manager === undefined || !safe)
        return { text: `${because}: override it to ${version}.` };
    switch (manager) {
        case 'npm':
            return overrideForNpm(change, because, { parents, declared: options.declared });
        case 'pnpm':
            return overrideForPnpm(change, because, parents);
        case 'bun':
            return overrideForBun(change, because);
        case 'yarn-classic':
        case 'yarn-berry':
            return resolutionForYarn(change, because, { manager, parents });
    }
}
/** Where others' ranges allow it, only those that do not are named. */
function whoseRange(parents) {
    if (parents.length === 0)
        return 'No declared range allows';
    return parents.length === 1
        ? `The range of ${parents[0]} does not allow`
        : `The ranges of ${parents.slice(0, -1).join(', ')} and ${parents.at(-1)} do not allow`;
}
/** @see Yarn, "resolutions": `parent/name` for one parent's dependency; Yarn 1 takes that for a parent of the root's alone. */
function resolutionForYarn({ graph, name, version }, because, { manager, parents }) {
    const anywhere = manager === 'yarn-classic' ? '**/' : '';
    const keys = parents.length === 0 ? [name] : parents.map((parent) => `${anywhere}${parent}/${name}`);
    const snippet = JSON.stringify({ resolutions: Object.fromEntries(keys.map((key) => [key, version])) });
    const words = keys.map((key) => `resolutions[${key}]=${version}`);
    return {
        text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
        ...(0,fix_commands/* joined */.oR)([(0,fix_commands/* inFolder */._z)('npm', graph, ['pkg', 'set', ...words]), (0,fix_commands/* inFolder */._z)(manager, graph, ['install'])]),
    };
}
function overrideForNpm({ graph, name, version }, because, { parents, declared }) {
    // npm refuses an override that differs from what the root declares, unless it refers to that.
    const to = parents.length === 0 && declared ? `$${name}` : version;
    const keys = parents.length === 0 ? [`overrides[${name}]`] : parents.map((parent) => `overrides[${parent}][${name}]`);
    const set = (0,fix_commands/* inFolder */._z)('npm', graph, ['pkg', 'set', ...keys.map((key) => `${key}=${to}`)]);
    const snippet = JSON.stringify({ overrides: npmOverrides(name, to, parents) });
    // With workspaces, npm's install leaves what their dependencies already have as it is.
    const words = graph.importers.length > 1 ? ['update', name] : ['install'];
    return {
        text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
        ...(0,fix_commands/* joined */.oR)([set, (0,fix_commands/* inFolder */._z)('npm', graph, words)]),
    };
}
function overrideForPnpm({ graph, name, version }, because, parents) {
    const keys = parents.length === 0 ? [name] : parents.map((parent) => `${parent}>${name}`);
    const lines = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(version)}`).join(', ');
    return {
        text: `${because}: add overrides: { ${lines} } to pnpm-workspace.yaml (before pnpm 10: to "pnpm" in package.json), then install.`,
        ...(0,fix_commands/* joined */.oR)([(0,fix_commands/* inFolder */._z)('pnpm', graph, ['install'])]),
        pnpmOverrides: Object.fromEntries(keys.map((key) => [key, version])),
    };
}
/** For all that need the package: an override below one parent needs Bun 1.4 and a lockfile of version 3. */
function overrideForBun({ graph, name, version }, because) {
    const set = (0,fix_commands/* inFolder */._z)('bun', graph, ['pm', 'pkg', 'set', `overrides[${name}]=${version}`]);
    const snippet = JSON.stringify({ overrides: { [name]: version } });
    return {
        text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
        ...(0,fix_commands/* joined */.oR)([set, (0,fix_commands/* inFolder */._z)('bun', graph, ['install'])]),
    };
}
function npmOverrides(name, version, parents) {
    if (parents.length === 0)
        return { [name]: version };
    return Object.fromEntries(parents.map((parent) => [parent, { [name]: version }]));
}

// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/rush-place.js
var rush_place = __webpack_require__(89503);
;// CONCATENATED MODULE: ./build/decide/fix-rush.js



/** More names than this nobody reads. */
const MAX_FILES = 5;
/** Whether Rush keeps the lockfile: a package manager that is started there finds no project. */
function isOfRush({ lockfile }) {
    return (0,rush_place/* rushPlaceOf */.dL)(lockfile.path) !== undefined;
}
/**
 * Writes the lockfile again: in the folder of its rush.json, and that of a subspace or variant alone.
 *
 * @returns `undefined` where no shell could be given one of the words.
 */
function updateRush({ lockfile }) {
    const place = (0,rush_place/* rushPlaceOf */.dL)(lockfile.path);
    if (place === undefined)
        return undefined;
    const { root, subspace, variant } = place;
    const of = [
        ...(subspace === undefined ? [] : ['--subspace', subspace]),
        ...(variant === undefined ? [] : ['--variant', variant]),
    ];
    const command = (0,shell_words/* commandLine */.ay)(['rush', 'update', ...of], ['--subspace', '--variant']);
    const folder = (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), root);
    if (command === undefined || folder === '.')
        return command;
    const quoted = (0,shell_words/* shellWord */.r7)(folder);
    return quoted === undefined ? undefined : `(cd ${quoted} && ${command})`;
}
/** Steps that end with Rush writing the lockfile again. */
function thenUpdateRush(text, graph) {
    const command = updateRush(graph);
    return command === undefined ? { text } : { text, command };
}
/** Sets the version where projects declare the package; Rush has a command that adds a dependency, none that moves one. */
function bumpInRush({ graph, name, version }, declared) {
    const folder = (0,repository_path/* parentPath */.yl)(graph.lockfile.path);
    const files = declared.map(({ importer }) => (0,repository_path/* joinPath */.uJ)(folder, (0,repository_path/* joinPath */.uJ)(importer.path, 'package.json')));
    const named = [...new Set(files)].sort();
    const shown = named.length > MAX_FILES ? `the ${named.length} package.json files that declare it` : named.join(', ');
    return thenUpdateRush(`Update ${name} to ${version} in ${shown}.`, graph);
}
/**
 * Forces the version: Rush refreshes all packages or none.
 *
 * @param because how the text begins.
 */
function overrideInRush({ graph, name, version }, because) {
    const { path, format } = graph.lockfile;
    if (format !== 'pnpm' || !(0,shell_words/* isPackageName */.kb)(name) || !(0,shell_words/* isVersion */.lF)(version))
        return { text: `${because}: override it to ${version}.` };
    const folder = (0,repository_path/* parentPath */.yl)(path).replace(/\/variants\/[^/]+$/, '');
    const snippet = JSON.stringify({ globalOverrides: { [name]: version } });
    const text = `${because}: override it in ${(0,repository_path/* joinPath */.uJ)(folder, 'pnpm-config.json')} (${snippet.slice(1, -1)}).`;
    return thenUpdateRush(text, graph);
}

;// CONCATENATED MODULE: ./build/decide/fix-settings.js





/** What stands before a version: `^`, `npm:`, `npm:name@^`. */
const BEFORE_VERSION = /^(?:npm:(?:(?:@[^/@]+\/)?[^@/]+@)?)?[~^]?/;
/**
 * The overrides that put a package at its version and let no fixed one in: whatever the lockfile is asked to refresh,
 * they decide. One that stands below a package counts where that one needs it.
 */
function overridesAgainst({ settings = [] }, node, { to, parents }) {
    return settings.filter((setting) => {
        if (setting.kind !== 'override' || setting.name !== node.name)
            return false;
        if (setting.below !== undefined && !parents.includes(setting.below))
            return false;
        const edge = { to: node.id, name: node.name, kind: 'prod', range: setting.value };
        return (0,fix_graph/* allows */.NB)(edge, node.version) === true && (0,fix_graph/* allows */.NB)(edge, to) === false;
    });
}
/** Says another version where overrides say one. */
function changeOverrides(change, settings, declared) {
    const { graph, name, version } = change;
    const manager = (0,fix_commands/* managerOf */.dM)(graph);
    const text = settings.map((setting) => sentence(setting, change)).join(' ');
    if (isOfRush(graph))
        return thenUpdateRush(text, graph);
    if (manager === undefined || !(0,shell_words/* isPackageName */.kb)(name) || !(0,shell_words/* isVersion */.lF)(version))
        return { text };
    if (manager === 'pnpm') {
        const own = settings.filter(({ path }) => path[0] !== 'resolutions');
        const overrides = Object.fromEntries(own.map((one) => [one.path.at(-1), newValue(one, version)]));
        const install = (0,fix_commands/* joined */.oR)([(0,fix_commands/* inFolder */._z)('pnpm', graph, ['install'])]);
        return own.length < settings.length
            ? { text, ...(install.command === undefined ? {} : { command: install.command }) }
            : { text, ...install, pnpmOverrides: overrides };
    }
    // npm refuses an override that differs from what the root declares, unless it refers to that; Yarn 1 heeds none there.
    const [root] = declared.filter(({ importer }) => importer.path === '.');
    const alone = manager === 'yarn-classic' ? declared.length === 0 : manager !== 'npm' || root === undefined;
    if (!alone) {
        const value = (one) => manager === 'npm' && root !== undefined ? `$${root.edge.name}` : newValue(one, version);
        const set = (0,fix_commands/* joined */.oR)(settings.map((one) => setCommand(change, one, value(one))));
        const bump = (0,fix_commands/* bumpDirect */.Eb)(change, declared);
        if (set.command === undefined || bump.command === undefined)
            return { text };
        return {
            text,
            command: `${set.command} && ${bump.command}`,
            calls: [...(set.calls ?? []), ...(bump.calls ?? [])],
        };
    }
    const words = manager === 'npm' && graph.importers.length > 1 ? ['update', name] : ['install'];
    const sets = settings.map((one) => setCommand(change, one, newValue(one, version)));
    return { text, ...(0,fix_commands/* joined */.oR)([...sets, (0,fix_commands/* inFolder */._z)(manager, graph, words)]) };
}
/** The catalogs that declared dependencies are taken from, each once: '' is the one without a name. */
function catalogsOf(declared) {
    const names = declared.flatMap(({ edge: { range = '' } }) => range.startsWith('catalog:') ? [range.slice('catalog:'.length).trim()] : []);
    return [...new Set(names)];
}
/** Says another version in the catalogs, which those who declare the package refer to. */
function changeCatalogs(change, catalogs) {
    const { graph, name, version } = change;
    const settings = (graph.settings ?? []).filter((one) => one.kind === 'catalog' && one.name === name && catalogs.some((catalog) => isOf(one, catalog)));
    const manager = (0,fix_commands/* managerOf */.dM)(graph);
    if (settings.length === 0)
        return { text: `Update ${name} to ${version} in the catalog.` };
    const text = settings.map((setting) => sentence(setting, change)).join(' ');
    if (isOfRush(graph))
        return thenUpdateRush(text, graph);
    if (manager === undefined || !(0,shell_words/* isPackageName */.kb)(name) || !(0,shell_words/* isVersion */.lF)(version))
        return { text };
    const install = (0,fix_commands/* inFolder */._z)(manager, graph, ['install']);
    if (manager !== 'bun')
        return { text, ...(install === undefined ? {} : { command: install.text }) };
    const sets = settings.map((one) => setCommand(change, one, newValue(one, version)));
    return { text, ...(0,fix_commands/* joined */.oR)([...sets, install]) };
}
function isOf({ path }, catalog) {
    const at = path.at(-2);
    return catalog === '' || catalog === 'default' ? at === 'catalog' || at === 'default' : at === catalog;
}
function sentence({ kind, name, value, file, path }, { version }) {
    const key = path.at(-1) ?? name;
    const set = `${JSON.stringify(key)}: ${JSON.stringify(newValue({ value }, version))}`;
    const what = kind === 'catalog'
        ? `The catalog in ${file} has ${name} ${value}`
        : `${file} overrides ${name} by ${value}`;
    return `${what}: set ${set} there, then install.`;
}
/** With what stood before the version. A range that is none of these ends up as one above the version. */
function newValue({ value }, version) {
    const before = BEFORE_VERSION.exec(value)?.[0] ?? '';
    const rest = value.slice(before.length);
    return (0,in_range.inRange)(rest, '*') ? `${before}${version}` : `${before.replace(/[~^]$/, '')}^${version}`;
}
/** Writes a value into package.json; none where a key is one that the command would take for several. */
function setCommand({ graph }, { path }, value) {
    if (path.some((key) => key === '' || /[=[\]]/.test(key)))
        return undefined;
    const [top = '', ...keys] = path;
    const word = `${top}${keys.map((key) => `[${key}]`).join('')}=${value}`;
    return (0,fix_commands/* managerOf */.dM)(graph) === 'bun'
        ? (0,fix_commands/* inFolder */._z)('bun', graph, ['pm', 'pkg', 'set', word])
        : (0,fix_commands/* inFolder */._z)('npm', graph, ['pkg', 'set', word]);
}

// EXTERNAL MODULE: ./build/decide/fix-yarn.js
var fix_yarn = __webpack_require__(34938);
;// CONCATENATED MODULE: ./build/decide/fix-way.js







/**
 * The way to a version of a package: what the repository itself says of it is said anew (its overrides and catalogs,
 * then its dependencies); of what others need, their ranges tell whether a refresh does or an override is needed.
 */
function wayTo(index, node, { to, instead }) {
    const change = { graph: index.graph, name: node.name, version: to };
    const parents = index.parentsOf(node.id);
    const declared = parents.flatMap(({ from, edge }) => (0,fix_graph/* isImporter */.Py)(from) ? [{ importer: from, edge }] : []);
    const set = overridesAgainst(index.graph, node, { to, parents: (0,fix_graph/* parentNames */.Jt)(parents) });
    if (set.length > 0)
        return { kind: 'override', steps: changeOverrides(change, set, declared) };
    const { blocking, unknown } = rangesOf(parents, to);
    // A caret range is what almost all declare.
    const silent = unknown && !(0,in_range.inRange)(to, `^${node.version}`);
    const forced = silent ? (0,fix_graph/* parentNames */.Jt)(parents) : blocking;
    const options = {
        parents: (0,fix_graph/* parentNames */.Jt)(parents),
        others: (0,fix_graph/* hasOthers */.ak)(index, node) || declared.length > 0,
        declared: (0,fix_graph/* rootDeclares */.mF)(index, node),
    };
    if (isOfRush(index.graph))
        return wayInRush(change, declared, forced.length > 0);
    if (declared.length === 0) {
        if (forced.length > 0) {
            const steps = instead ?? overrideVersion(change, { ...options, parents: forced });
            return { kind: 'override', steps };
        }
        if (!unknown)
            return { kind: 'refresh', steps: (0,fix_commands/* refreshLockfile */.Jk)(change) };
        const steps = refreshOrOverride(change, node.version, options);
        return { kind: 'refresh', steps, fallback: overrideVersion(change, options) };
    }
    const others = parents.some(({ from, edge }) => !(0,fix_graph/* isImporter */.Py)(from) && (0,fix_graph/* allows */.NB)(edge, to) === true);
    const bump = bumpAll(change, declared, others);
    if (forced.length > 0) {
        const override = overrideVersion(change, { ...options, parents: forced });
        return { kind: 'override', steps: both(bump, override) };
    }
    if (!unknown)
        return { kind: 'bump', steps: bump };
    const text = `${bump.text} ${whereItStays(change, node.version, options)}`;
    return {
        kind: 'bump',
        steps: { ...bump, text },
        fallback: both(bump, overrideVersion(change, options)),
    };
}
/** @param isForced whether a range of others excludes the version. */
function wayInRush(change, declared, isForced) {
    const why = isForced
        ? `No declared range allows ${change.name} ${change.version}`
        : 'Rush refreshes no single package';
    const override = overrideInRush(change, why);
    if (declared.length === 0)
        return { kind: 'override', steps: override };
    const bump = bumpAll(change, declared, false);
    return isForced
        ? { kind: 'override', steps: { ...override, text: `${bump.text} ${override.text}` } }
        : { kind: 'bump', steps: bump };
}
/** Names of packages whose ranges exclude the version, and whether there are some whose ranges nobody knows. */
function rangesOf(parents, to) {
    const blocking = [];
    let unknown = false;
    for (const { from, edge } of parents) {
        if ((0,fix_graph/* isImporter */.Py)(from))
            continue;
        const allowed = (0,fix_graph/* allows */.NB)(edge, to);
        if (allowed === false)
            blocking.push(from.name);
        if (allowed === undefined)
            unknown = true;
    }
    return { blocking, unknown };
}
/**
 * Of what the repository declares: in its catalogs, and beside them.
 *
 * @param others whether ranges of others allow the version, too.
 */
function bumpAll(change, declared, others) {
    const inCatalogs = catalogsOf(declared);
    const own = declared.filter(({ edge }) => edge.range?.startsWith('catalog:') !== true);
    const catalogs = inCatalogs.length === 0 ? undefined : changeCatalogs(change, inCatalogs);
    const inRush = isOfRush(change.graph);
    const bump = own.length === 0 ? undefined : inRush ? bumpInRush(change, own) : (0,fix_commands/* bumpDirect */.Eb)(change, own);
    const steps = catalogs === undefined ? bump : bump === undefined ? catalogs : both(catalogs, bump);
    if (inRush && steps !== undefined)
        return thenUpdateRush(steps.text, change.graph);
    if (steps === undefined)
        return { text: `Update ${change.name} to ${change.version}.` };
    return others ? withEntriesOfOthers(change, steps) : steps;
}
/** npm, pnpm and Bun give others the version that the repository declares; Yarn keeps an entry for each range. */
function withEntriesOfOthers(change, steps) {
    const manager = (0,fix_commands/* managerOf */.dM)(change.graph);
    if (manager === 'yarn-classic')
        return (0,fix_yarn/* withoutYarnEntries */.b)(change.graph.lockfile.path, change.name, steps);
    if (manager !== 'yarn-berry')
        return steps;
    return { ...both(steps, (0,fix_commands/* refreshLockfile */.Jk)(change)), text: steps.text };
}
/** Two steps, one after the other; without a command where one of them has none. */
function both(first, then) {
    const text = `${first.text} ${then.text}`;
    if (first.command === undefined || then.command === undefined)
        return { text };
    return {
        ...first,
        ...then,
        text,
        command: `${first.command} && ${then.command}`,
        ...(first.calls === undefined || then.calls === undefined
            ? { calls: undefined }
            : { calls: [...first.calls, ...then.calls] }),
    };
}


/***/ }),

/***/ 66378:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ withoutFix)
/* harmony export */ });
/* harmony import */ var _model_findings_malicious_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51822);

const FLAW = 'No version without it is known yet: replace the package, or accept the finding with a dated exception.';
const MALICIOUS = 'This is malicious code: take the package out, or go to a version that the advisory does not name. What installed it may have been taken over: change the secrets that were within its reach.';
/** What to do about findings in one package where no fixed version is known. */
function withoutFix(findings) {
    return findings.some(_model_findings_malicious_js__WEBPACK_IMPORTED_MODULE_0__/* .isMalicious */ .R) ? MALICIOUS : FLAW;
}


/***/ })

};
;