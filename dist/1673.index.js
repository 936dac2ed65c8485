"use strict";
exports.id = 1673;
exports.ids = [1673];
exports.modules = {

/***/ 51673:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/check/custom.js
var custom = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/check/registry.js + 46 modules
var registry = __webpack_require__(72808);
// EXTERNAL MODULE: ./build/model/packages/brought.js
var brought = __webpack_require__(27722);
// EXTERNAL MODULE: ./build/model/signatures/binding.js
var binding = __webpack_require__(66244);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/signatures/statement.js
var signatures_statement = __webpack_require__(19056);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/check/trust/installed-files.js
var installed_files = __webpack_require__(1665);
;// CONCATENATED MODULE: ./build/check/trust/signals.js







/**
 * What is known of every package that the change added or updated, by package id. Nothing here is judged: the
 * signature and provenance words are those of the checks.
 *
 * @param results of the checks over the same facts.
 */
function packageSignals(facts, results) {
    const changed = (facts.base?.changes ?? []).flatMap(brought/* incoming */.R);
    const graphs = facts.graphs.map((graph) => {
        const ids = new Set(changed.map((node) => node.id));
        return { ...graph, packages: graph.packages.filter((node) => ids.has(node.id)) };
    });
    const signatures = new Map((0,check_signatures/* judgeSignatures */.D8)({ ...facts, graphs }).map(({ node, outcome }) => [keyOf(node), outcome.result]));
    const entries = changed.map((node) => {
        const signature = signatures.get(keyOf(node)) ?? 'not-checked';
        const provenance = provenanceOf(node, facts.registry, results);
        const about = facts.registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(facts.registry, node);
        const license = facts.licenses[node.id]?.license ?? node.license;
        return [
            node.id,
            compact({
                signature,
                provenance,
                ...(facts.registry === undefined
                    ? {}
                    : { binding: (0,binding/* bindingOf */.h)(signature, provenance, (0,installed_files/* installedState */.Sh)(node, about)) }),
                ...registrySignals(node, facts.registry, results),
                ...(license === undefined ? {} : { license }),
            }),
        ];
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)));
}
/** Nodes of several lockfiles may share an id and differ in what they pin. */
function keyOf(node) {
    return `${node.id}\n${node.integrity ?? ''}`;
}
/** The word of the provenance check: its findings name what is wrong, and what it passed has provenance or has none. */
function provenanceOf(node, registry, results) {
    const result = results.find(({ check }) => check === 'provenance');
    if (registry === undefined ||
        result === undefined ||
        (result.state !== 'ran' && result.state !== 'incomplete'))
        return 'not-checked';
    if (node.source.kind !== 'registry')
        return undefined;
    const said = (rule) => result.findings.some((finding) => finding.rule === rule && finding.subject.nodes?.includes(node.id) === true);
    if (said('provenance/invalid'))
        return 'invalid';
    if (said('provenance/unreachable'))
        return 'unreachable';
    return provenanceStatement(node, registry) === undefined ? 'missing' : 'verified';
}
function registrySignals(node, registry, results) {
    const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
    const manifest = about?.manifest.state === 'had' ? about.manifest.value : undefined;
    const installScript = node.hasInstallScript ?? manifest?.hasInstallScript;
    const listed = about?.history?.state === 'had' ? about.history.value.after?.publishedAt : undefined;
    const publishedAt = about?.publishedAt?.state === 'had' ? about.publishedAt.value : listed;
    return {
        ...(publishedAt === undefined ? {} : { publishedAt }),
        ...(installScript === undefined ? {} : { installScript }),
        ...builtFrom(node, registry, results),
    };
}
/** The statement's claim counts only where the check found it equal to the certificate it was signed with. */
function builtFrom(node, registry, results) {
    if (registry === undefined || provenanceOf(node, registry, results) !== 'verified')
        return {};
    const statement = provenanceStatement(node, registry);
    const { repository, commit } = statement === undefined ? {} : (0,signatures_statement/* readBuildClaim */.zT)(statement);
    if (repository === undefined)
        return {};
    return { builtFrom: { repository, ...(commit === undefined ? {} : { commit }) } };
}
function provenanceStatement(node, registry) {
    const attestations = (0,registry_facts/* packageFactsOf */.B9)(registry, node)?.attestations;
    if (attestations?.state !== 'had' || node.integrity === undefined)
        return undefined;
    for (const { predicateType, bundle } of attestations.value) {
        if (!(0,signatures_statement/* isProvenance */.WX)(predicateType))
            continue;
        const statement = (0,signatures_statement/* readStatement */.cO)(bundle);
        if (typeof statement !== 'string')
            return statement;
    }
    return undefined;
}
function compact(signals) {
    return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/decide/decide.js + 10 modules
var decide = __webpack_require__(71210);
// EXTERNAL MODULE: ./build/decide/fixes.js + 2 modules
var fixes = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/commands/stages/judge.js






/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
async function judge(facts, policy) {
    const checked = [];
    const timings = {};
    for (const check of registry/* checks */.A) {
        if (policy.checks[check.meta.id] === 'off')
            continue;
        // The global `performance` takes 3 ms to load.
        const start = process.hrtime.bigint();
        checked.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = Number(process.hrtime.bigint() - start) / 1e6;
    }
    const findings = (0,fixes/* withFixes */.O)(checked.flatMap((result) => result.findings), facts);
    const { chosen: customRules, results } = await (0,custom/* judgeFindings */.q)(findings, policy, checked);
    const { decisions, verdict } = (0,decide/* decide */.L)({ facts, policy, results, findings, customRules });
    return { results, decisions, verdict, signals: packageSignals(facts, results), timings };
}
async function runCheck(check, facts, policy) {
    try {
        return (await check.load(facts, policy))(facts, policy);
    }
    catch (error) {
        return {
            check: check.meta.id,
            state: 'incomplete',
            reason: `The check itself failed: ${(0,errors/* messageOf */.bD)(error)}`,
            counts: {},
            total: 0,
            findings: [],
        };
    }
}


/***/ }),

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



/** Writes the lockfile of a repository that Rush keeps. */
const UPDATE_RUSH = 'rush update';
/** More names than this nobody reads. */
const MAX_FILES = 5;
/** Whether Rush keeps the lockfile: a package manager that is started there finds no project. */
function isOfRush({ lockfile }) {
    return (0,rush_place/* rushPlaceOf */.dL)(lockfile.path) !== undefined;
}
/** Sets the version where projects declare the package; Rush has a command that adds a dependency, none that moves one. */
function bumpInRush({ graph, name, version }, declared) {
    const folder = (0,repository_path/* parentPath */.yl)(graph.lockfile.path);
    const files = declared.map(({ importer }) => (0,repository_path/* joinPath */.uJ)(folder, (0,repository_path/* joinPath */.uJ)(importer.path, 'package.json')));
    const named = [...new Set(files)].sort();
    const shown = named.length > MAX_FILES ? `the ${named.length} package.json files that declare it` : named.join(', ');
    return { text: `Update ${name} to ${version} in ${shown}.`, command: UPDATE_RUSH };
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
    return {
        text: `${because}: override it in ${(0,repository_path/* joinPath */.uJ)(folder, 'pnpm-config.json')} (${snippet.slice(1, -1)}).`,
        command: UPDATE_RUSH,
    };
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
        return { text, command: UPDATE_RUSH };
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
        return { text, command: UPDATE_RUSH };
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
        return { text: steps.text, command: UPDATE_RUSH };
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

/***/ 43662:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withFixes)
});

// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
;// CONCATENATED MODULE: ./build/decide/fix-image.js

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
function dockerfileLine(finding, facts) {
    const purl = (0,packages_purl/* parsePurl */.$l)(finding.subject.purl ?? '');
    if (purl === undefined || !isOfImage(finding, facts))
        return undefined;
    const namespace = purl.name.slice(0, Math.max(0, purl.name.indexOf('/')));
    switch (purl.type) {
        case 'deb':
            return 'RUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*';
        case 'apk':
            return namespace === 'alpine' ? 'RUN apk upgrade --no-cache' : undefined;
        case 'rpm':
            return rpmLine(namespace, purl.qualifiers.get('distro') ?? '');
        default:
            return undefined;
    }
}
/** Every report that has the finding is of an image: the packages of a machine are no Dockerfile's. */
function isOfImage({ seenBy = [] }, facts) {
    const kinds = new Map(facts.reports.map(({ path, target }) => [path, target?.kind]));
    return seenBy.length > 0 && seenBy.every(({ report }) => kinds.get(report ?? '') === 'image');
}
function rpmLine(namespace, distro) {
    if (/suse|^sles/.test(namespace))
        return 'RUN zypper --non-interactive update && zypper clean --all';
    if (/^(?:photon|mariner|azurelinux|cbl-mariner)$/.test(namespace))
        return 'RUN tdnf upgrade -y && tdnf clean all';
    // The last releases that have no dnf.
    return /^(?:amazon|amzn|centos|redhat|rhel|oracle|ol)-(?:[5-7]|2)(?![\d]|\.\d{4})/.test(distro)
        ? 'RUN yum update -y && yum clean all'
        : 'RUN dnf upgrade -y && dnf clean all';
}

;// CONCATENATED MODULE: ./build/decide/fix-elsewhere.js


/** Lockfiles named at most. */
const MOST_NAMED = 3;
/**
 * What to know of a vulnerable npm package that no lockfile has in that version: whoever has just updated it and gives
 * the report of before would be told to update again.
 *
 * @returns `undefined` where no lockfile is meant: packages of an image or of another ecosystem, and runs without one.
 */
function elsewhereText(finding, graphs, facts) {
    const { name, purl = '' } = finding.subject;
    if (!purl.startsWith('pkg:npm/') || graphs.length === 0 || isOfImage(finding, facts))
        return undefined;
    const at = name.lastIndexOf('@');
    const bare = at > 0 ? name.slice(0, at) : name;
    const has = graphs.flatMap(({ graph, versions }) => {
        const found = versions.get(bare);
        return found === undefined ? [] : [`${graph.lockfile.path} has ${(0,few/* fewOf */.s)([...found], MOST_NAMED)}`];
    });
    const instead = has.length === 0 ? '' : ` (${(0,few/* fewOf */.s)(has, MOST_NAMED, '; ')})`;
    return `No lockfile that was read has ${at > 0 ? name : `an affected version of ${bare}`}${instead}: if the report is older than them, make it again. Else:`;
}

// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/decide/fix-undo.js
var fix_undo = __webpack_require__(37406);
// EXTERNAL MODULE: ./build/decide/fix-way.js + 3 modules
var fix_way = __webpack_require__(48029);
// EXTERNAL MODULE: ./build/decide/without-fix.js
var without_fix = __webpack_require__(66378);
;// CONCATENATED MODULE: ./build/decide/fixes.js









/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
    'signatures/differs',
    'signatures/invalid',
    'sources/substituted',
    'lockfiles/integrity-changed',
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
    'lockfiles/repatched',
    'lockfiles/redirected',
]);
/** What could not be looked at: to take the package out again mends nothing. */
const UNKNOWN = new Set([
    'signatures/unreachable',
    'provenance/unreachable',
    'trust/unreachable',
    'licenses/unread',
]);
/**
 * The findings with the way out of each: the nearest version without the problem, and the command that gets
 * there with the package manager of that lockfile (a bump of what is declared, a refresh within the declared
 * ranges, or an override). Names from outside that no package can have get no command.
 */
function withFixes(findings, facts) {
    const graphs = facts.graphs.map(fix_graph/* indexGraph */.f5);
    return findings.map((finding) => {
        if (finding.fix?.command !== undefined)
            return finding;
        if (finding.rule === 'vulnerabilities/known')
            return withUpdate(finding, graphs, facts);
        if (RESTORABLE.has(finding.rule))
            return withRestore(finding, graphs, facts);
        if (finding.rule === 'sources/missing-integrity' && hadHash(finding, facts))
            return withRestore(finding, graphs, facts);
        if (finding.rule === 'lockfiles/removed')
            return withFileBack(finding, facts);
        if (UNKNOWN.has(finding.rule))
            return finding;
        if (isMovedBySettings(finding, graphs, facts))
            return withSettingsBack(finding, facts);
        const fix = (0,fix_undo/* undoOf */.C)(finding, graphs, facts);
        return fix === undefined ? finding : { ...finding, fix };
    });
}
function withUpdate(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding, graphs, facts);
    const version = (0,fix_graph/* targetVersion */.I$)(finding, node.version);
    if (version === undefined) {
        const fix = noFix(finding, node);
        if (fix.command !== undefined)
            return { ...finding, fix };
        return { ...finding, fix: (0,fix_undo/* undoOf */.C)({ ...finding, fix }, graphs, facts) ?? fix };
    }
    const steps = knownSteps({ index: home, node }, finding, version);
    if (homes.length === 1)
        return { ...finding, fix: fixOf(steps, version) };
    const others = homes.filter((index) => index !== home);
    const all = [steps, ...others.map((index) => stepsIn(index, finding, version))];
    const commands = all.map((one) => one?.command);
    // One sentence for all commands, or the sentence and the command of the one lockfile.
    if (commands.every((one) => one !== undefined) && all.every((one) => one?.text === steps.text)) {
        const fix = { ...steps, command: [...new Set(commands)].join(' && ') };
        return { ...finding, fix: fixOf(fix, version) };
    }
    const elsewhere = (0,few/* fewOf */.s)(others.map((index) => index.graph.lockfile.path), fixes_MOST_NAMED);
    return { ...finding, fix: fixOf({ ...steps, text: `${steps.text} The same in ${elsewhere}.` }, version) };
}
/** Lockfiles named at most. */
const fixes_MOST_NAMED = 3;
function stepsIn(index, finding, version) {
    const node = finding.subject.nodes?.map((id) => index.nodes.get(id)).find((found) => found !== undefined);
    return node === undefined ? undefined : knownSteps({ index, node }, finding, version);
}
function fixOf({ text, command }, version) {
    return { text, ...(command === undefined ? {} : { command }), version };
}
function withoutGraph(finding, graphs, facts) {
    const elsewhere = elsewhereText(finding, graphs, facts);
    const fix = finding.fix ?? { text: (0,without_fix/* withoutFix */.y)([finding]) };
    if (elsewhere !== undefined)
        return { ...finding, fix: { ...fix, text: `${elsewhere} ${fix.text}` } };
    const dockerfile = finding.fix === undefined ? undefined : dockerfileLine(finding, facts);
    return { ...finding, fix: dockerfile === undefined ? fix : { ...fix, dockerfile } };
}
function noFix(finding, node) {
    // The tool knows a way (another direct dependency) although no version of the package itself is known.
    if (finding.fix !== undefined && finding.fix.version === undefined)
        return finding.fix;
    const text = (0,without_fix/* withoutFix */.y)([finding]);
    return { text: node.direct ? text : `${text} It came in by the path shown.` };
}
function knownSteps(home, finding, version) {
    if (finding.detail?.update !== undefined)
        return stepsFor(home, finding, version);
    const { index, node } = home;
    const key = `${node.id}\0${version}`;
    const steps = index.known.get(key) ?? stepsFor(home, finding, version);
    index.known.set(key, steps);
    return steps;
}
function stepsFor({ index, node }, finding, to) {
    return (0,fix_way/* wayTo */.b)(index, node, { to, instead: viaDirect(index, finding) }).steps;
}
/** npm audit may know a release of a direct dependency that no longer brings the vulnerable version. */
function viaDirect(index, finding) {
    const update = finding.detail?.update;
    if (typeof update !== 'object' || update === null || Array.isArray(update))
        return undefined;
    const { name, version, major } = update;
    if (typeof name !== 'string' || typeof version !== 'string' || major === true)
        return undefined;
    const declared = index.graph.importers.flatMap((importer) => importer.dependencies
        .filter((edge) => index.nodes.get(edge.to)?.name === name)
        .map((edge) => ({ importer, edge })));
    if (declared.length === 0)
        return undefined;
    const steps = (0,fix_commands/* bumpDirect */.Eb)({ graph: index.graph, name, version }, declared);
    return { ...steps, text: `${steps.text.slice(0, -1)}, which no longer brings the vulnerable version.` };
}
/** A lockfile that is gone comes back as the base has it; whoever wants another way out reads on. */
function withFileBack(finding, { base }) {
    const command = base === undefined ? undefined : (0,fix_commands/* checkoutFile */.ni)(finding.subject.name, base.commit);
    return finding.fix === undefined || command === undefined
        ? finding
        : { ...finding, fix: { ...finding.fix, command } };
}
/** Whether the change's settings make the package come from another registry, whatever the lockfile says. */
function isMovedBySettings({ rule, subject: { nodes = [] } }, graphs, { registry }) {
    if (rule !== 'trust/registry-changed' || registry === undefined)
        return false;
    return graphs.some((index) => nodes.some((id) => {
        const node = index.nodes.get(id);
        return node !== undefined && (0,registry_facts/* packageFactsOf */.B9)(registry, node)?.registryBefore !== undefined;
    }));
}
/** Taking the package out would leave the settings as they are: the files that name the registry go back. */
function withSettingsBack(finding, { base }) {
    const files = (base?.installation ?? []).flatMap((change) => change.kind === 'setting' && change.before !== undefined && /registr/i.test(change.key)
        ? [change.path]
        : []);
    const commands = [...new Set(files)].map((file) => base && (0,fix_commands/* checkoutFile */.ni)(file, base.commit));
    if (finding.fix === undefined || commands.length === 0 || commands.includes(undefined))
        return finding;
    return { ...finding, fix: { ...finding.fix, command: commands.join(' && ') } };
}
/** Whether the base has the hash that the change leaves out. */
function hadHash({ location, subject: { nodes = [] } }, { base }) {
    const before = base?.graphs.find((graph) => graph.lockfile.path === location?.file);
    return before?.packages.some((node) => node.integrity !== undefined && nodes.includes(node.id)) === true;
}
/** The base's lockfile helps only where it does not hold the very same entry. */
function withRestore(finding, graphs, facts) {
    const file = finding.location?.file;
    const index = graphs.find((candidate) => candidate.graph.lockfile.path === file);
    const before = facts.base?.graphs.find((graph) => graph.lockfile.path === file);
    if (index === undefined || before === undefined || facts.base === undefined)
        return finding;
    const ids = finding.subject.nodes ?? [];
    const same = ids.some((id) => {
        const old = before.packages.find((node) => node.id === id);
        return old !== undefined && old.integrity === index.nodes.get(id)?.integrity;
    });
    if (same)
        return finding;
    const { text, command } = (0,fix_commands/* restoreLockfile */.Eh)(index.graph, facts.base.commit);
    return { ...finding, fix: { text, ...(command === undefined ? {} : { command }) } };
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