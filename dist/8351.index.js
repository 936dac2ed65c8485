"use strict";
exports.id = 8351;
exports.ids = [8351,7166];
exports.modules = {

/***/ 83674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ bumpDirect),
/* harmony export */   Eh: () => (/* binding */ restoreLockfile),
/* harmony export */   Jk: () => (/* binding */ refreshLockfile),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   dM: () => (/* binding */ managerOf),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63537);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12442);


const MANAGERS = ['npm', 'pnpm', 'yarn-classic', 'yarn-berry', 'bun'];
/** The package manager of a lockfile, as its reader is called. */
function managerOf(graph) {
    return MANAGERS.find((manager) => manager === graph.lockfile.format);
}
/** Folder of the lockfile, `undefined` for the repository itself. */
function folderOf(graph) {
    const slash = graph.lockfile.path.lastIndexOf('/');
    return slash === -1 ? undefined : graph.lockfile.path.slice(0, slash);
}
/** The manager's command, run for the folder of the lockfile. */
function inFolder(manager, graph, words, folder = folderOf(graph)) {
    const program = manager.startsWith('yarn') ? 'yarn' : manager;
    const text = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .ay)(typedWords(manager, program, words, folder), FLAGS);
    if (text === undefined)
        return undefined;
    return { text, call: { program, args: words, ...(folder === undefined ? {} : { folder }) } };
}
function typedWords(manager, program, words, folder) {
    if (folder === undefined)
        return [program, ...words];
    const [command = '', ...rest] = words;
    switch (manager) {
        case 'npm':
            return [program, '--prefix', `./${folder}`, ...words];
        case 'pnpm':
            return [program, '-C', `./${folder}`, ...words];
        case 'yarn-classic':
        case 'yarn-berry':
            return [program, '--cwd', `./${folder}`, ...words];
        case 'bun':
            // Bun takes its flags behind the command.
            return [program, command, '--cwd', `./${folder}`, ...rest];
    }
}
/** Words with a dash that are ours; no other may have one. */
const FLAGS = ['--prefix', '-C', '--cwd', '-w', '-r', '-R', '--filter', '--depth'];
/** Sets a declared dependency to a version: in the root, or in the workspaces that declare it. */
function bumpDirect(change, declared) {
    const { graph, name, version } = change;
    const text = `Update ${name} to ${version}.`;
    const manager = managerOf(graph);
    if (manager === undefined || !(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .kb)(name) || !(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(version))
        return { text };
    const commands = new Map();
    for (const { importer, edge } of declared) {
        const spec = specOf(edge, name, version);
        const typed = spec === undefined ? undefined : bumpIn(manager, graph, importer, spec);
        commands.set(typed?.text ?? '', typed);
    }
    return { text, ...joined([...commands.values()]) };
}
function bumpIn(manager, graph, importer, spec) {
    const root = importer.path === '.';
    switch (manager) {
        case 'npm':
            return inFolder('npm', graph, ['install', spec, ...(root ? [] : ['-w', workspaceOf(importer)])]);
        case 'pnpm': {
            const filter = root ? [] : ['--filter', workspaceOf(importer, './')];
            return inFolder('pnpm', graph, [...filter, 'update', spec]);
        }
        case 'yarn-berry':
            // For every workspace that declares it.
            return inFolder(manager, graph, ['up', spec]);
        // Neither has a flag for another workspace: they are run in the workspace's folder.
        case 'yarn-classic':
        case 'bun': {
            const place = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .u)(folderOf(graph) ?? '.', importer.path);
            const words = [manager === 'bun' ? 'update' : 'upgrade', spec];
            return inFolder(manager, graph, words, place === '.' ? undefined : place);
        }
    }
}
/** The workspace's name where it has a plain one, else its path. */
function workspaceOf(importer, prefix = '') {
    return importer.name !== undefined && (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .kb)(importer.name)
        ? importer.name
        : `${prefix}${importer.path}`;
}
/** `name@version`, or `alias@npm:name@version` where it is declared under another name. */
function specOf(edge, name, version) {
    if (edge.name === name)
        return `${name}@${version}`;
    return (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .kb)(edge.name) ? `${edge.name}@npm:${name}@${version}` : undefined;
}
/** Lets the manager take a newer version within the ranges that are declared already. */
function refreshLockfile(change) {
    const { graph, name, version } = change;
    const text = `Refresh the lockfile: the declared ranges allow ${name} ${version}.`;
    const manager = managerOf(graph);
    if (manager === undefined || !(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .kb)(name))
        return { text };
    const many = graph.importers.length > 1 ? ['-r'] : [];
    switch (manager) {
        case 'npm':
        case 'bun':
            return { text, ...joined([inFolder(manager, graph, ['update', name])]) };
        case 'pnpm':
            return { text, ...joined([inFolder('pnpm', graph, ['update', ...many, '--depth', 'Infinity', name])]) };
        case 'yarn-berry':
            return { text, ...joined([inFolder(manager, graph, ['up', '-R', name])]) };
        case 'yarn-classic':
            // Its upgrade command leaves what only other packages need as it is.
            return {
                text: `${text} Yarn 1 does so for what is no longer in yarn.lock: take the entries of ${name} out, then install.`,
                ...joined([inFolder(manager, graph, ['install'])]),
                yarnEntries: name,
            };
    }
}
/** Takes the lockfile of a commit back and installs from it. */
function restoreLockfile(graph, commit) {
    const text = 'Restore the lockfile from the base branch and install again.';
    const manager = managerOf(graph);
    if (manager === undefined || !/^[0-9a-f]{7,64}$/.test(commit))
        return { text };
    const checkout = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .ay)(['git', 'checkout', commit, '--', graph.lockfile.path], ['--']);
    const install = inFolder(manager, graph, ['install']);
    return checkout === undefined || install === undefined
        ? { text }
        : { text, command: `${checkout} && ${install.text}` };
}
function joined(commands) {
    const known = commands.filter((command) => command !== undefined);
    if (known.length === 0 || known.length < commands.length)
        return {};
    return { command: known.map(({ text }) => text).join(' && '), calls: known.map(({ call }) => call) };
}


/***/ }),

/***/ 61290:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ targetVersion),
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   Py: () => (/* binding */ isImporter),
/* harmony export */   ak: () => (/* binding */ hasOthers),
/* harmony export */   f5: () => (/* binding */ indexGraph),
/* harmony export */   mF: () => (/* binding */ rootDeclares)
/* harmony export */ });
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37166);
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31012);


/** Who needs whom, backwards; built when first asked, because most runs have nothing to fix. */
function indexGraph(graph) {
    let parents;
    let root;
    const versions = new Map();
    for (const node of graph.packages) {
        const known = versions.get(node.name);
        if (known === undefined)
            versions.set(node.name, new Set([node.version]));
        else
            known.add(node.version);
    }
    const build = () => {
        const map = new Map();
        for (const from of [...graph.importers, ...graph.packages]) {
            for (const edge of from.dependencies) {
                const list = map.get(edge.to);
                if (list === undefined)
                    map.set(edge.to, [{ from, edge }]);
                else
                    list.push({ from, edge });
            }
        }
        return map;
    };
    return {
        graph,
        nodes: new Map(graph.packages.map((node) => [node.id, node])),
        versions,
        known: new Map(),
        declaredByRoot: () => {
            root ??= new Set(graph.importers
                .filter((importer) => importer.path === '.')
                .flatMap((importer) => importer.dependencies.map((edge) => edge.name)));
            return root;
        },
        parentsOf: (id) => {
            parents ??= build();
            return parents.get(id) ?? [];
        },
    };
}
/** The nearest fixed version above the installed one: of what all tools know, the one that satisfies each. */
function targetVersion(finding, installed) {
    const known = finding.fix?.version;
    if (known !== undefined && (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestAbove */ .kq)(installed, [known]) !== undefined)
        return known;
    const listed = finding.detail?.fixedVersions;
    const texts = Array.isArray(listed)
        ? listed.filter((item) => typeof item === 'string')
        : [];
    return (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestAbove */ .kq)(installed, texts);
}
/** Whether the declared range lets the version in; `undefined` where the lockfile does not keep the range. */
function allows(edge, version) {
    if (edge.range === undefined || edge.range.length > 500)
        return undefined;
    const range = edge.range.replace(/^npm:(?:(?:@[^/]+\/)?[^@]*@)?/, '');
    if (range === '' || range === 'latest')
        return true;
    return (0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, range);
}
function parentNames(parents) {
    return parents.flatMap(({ from }) => (isImporter(from) ? [] : [from.name]));
}
/** Whether the root has a dependency of that name, in whatever version. */
function rootDeclares(index, node) {
    return index.declaredByRoot().has(node.name);
}
function hasOthers(index, node) {
    return (index.versions.get(node.name)?.size ?? 0) > 1;
}
function isImporter(from) {
    return !('purl' in from);
}


/***/ }),

/***/ 14519:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ overrideVersion)
/* harmony export */ });
/* harmony import */ var _fix_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83674);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12442);


/** With more parents than this, the override is for all that need the package: nobody reads such a list. */
const MAX_PARENTS = 5;
/**
 * Forces the version where what needs the package does not allow it.
 *
 * @param parents names of the packages whose ranges exclude it; only they are overridden where the graph has
 *   other versions of the package too. `declared`: the root declares the package itself.
 */
function overrideVersion(change, options) {
    const { graph, name, version } = change;
    const because = `No declared range allows ${name} ${version}`;
    const manager = (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .managerOf */ .dM)(graph);
    const unique = [...new Set(options.parents)].sort();
    const parents = options.others && unique.length <= MAX_PARENTS ? unique : [];
    const safe = [name, ...parents].every(_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb) && (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version);
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
/** @see Yarn, "resolutions": `parent/name` for one parent's dependency. */
function resolutionForYarn({ graph, name, version }, because, { manager, parents }) {
    const keys = parents.length === 0 ? [name] : parents.map((parent) => `${parent}/${name}`);
    const snippet = JSON.stringify({ resolutions: Object.fromEntries(keys.map((key) => [key, version])) });
    const words = keys.map((key) => `resolutions[${key}]=${version}`);
    return {
        text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
        ...(0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([(0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)('npm', graph, ['pkg', 'set', ...words]), (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(manager, graph, ['install'])]),
    };
}
function overrideForNpm({ graph, name, version }, because, { parents, declared }) {
    // npm refuses an override that differs from what the root declares, unless it refers to that.
    const to = parents.length === 0 && declared ? `$${name}` : version;
    const keys = parents.length === 0 ? [`overrides[${name}]`] : parents.map((parent) => `overrides[${parent}][${name}]`);
    const set = (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)('npm', graph, ['pkg', 'set', ...keys.map((key) => `${key}=${to}`)]);
    const snippet = JSON.stringify({ overrides: npmOverrides(name, to, parents) });
    // With workspaces, npm's install leaves what their dependencies already have as it is.
    const words = graph.importers.length > 1 ? ['update', name] : ['install'];
    return {
        text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
        ...(0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([set, (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)('npm', graph, words)]),
    };
}
function overrideForPnpm({ graph, name, version }, because, parents) {
    const keys = parents.length === 0 ? [name] : parents.map((parent) => `${parent}>${name}`);
    const lines = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(version)}`).join(', ');
    return {
        text: `${because}: add overrides: { ${lines} } to pnpm-workspace.yaml (before pnpm 10: to "pnpm" in package.json), then install.`,
        ...(0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([(0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)('pnpm', graph, ['install'])]),
        pnpmOverrides: Object.fromEntries(keys.map((key) => [key, version])),
    };
}
/** For all that need the package: an override below one parent needs Bun 1.4 and a lockfile of version 3. */
function overrideForBun({ graph, name, version }, because) {
    const set = (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)('bun', graph, ['pm', 'pkg', 'set', `overrides[${name}]=${version}`]);
    const snippet = JSON.stringify({ overrides: { [name]: version } });
    return {
        text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
        ...(0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([set, (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)('bun', graph, ['install'])]),
    };
}
function npmOverrides(name, version, parents) {
    if (parents.length === 0)
        return { [name]: version };
    return Object.fromEntries(parents.map((parent) => [parent, { [name]: version }]));
}


/***/ }),

/***/ 58351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withFixes),
/* harmony export */   W: () => (/* binding */ both)
/* harmony export */ });
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37166);
/* harmony import */ var _fix_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83674);
/* harmony import */ var _fix_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61290);
/* harmony import */ var _fix_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14519);




/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
    'signatures/invalid',
    'lockfiles/integrity-changed',
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
]);
/**
 * The findings with the way out of each: the nearest version without the problem, and the command that gets
 * there with the package manager of that lockfile (a bump of what is declared, a refresh within the declared
 * ranges, or an override). Names from outside that no package can have get no command.
 */
function withFixes(findings, facts) {
    const graphs = facts.graphs.map(_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .indexGraph */ .f5);
    return findings.map((finding) => {
        if (finding.fix?.command !== undefined)
            return finding;
        if (finding.rule === 'vulnerabilities/known')
            return withUpdate(finding, graphs);
        return RESTORABLE.has(finding.rule) ? withRestore(finding, graphs, facts) : finding;
    });
}
function withUpdate(finding, graphs) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding);
    const version = (0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .targetVersion */ .I$)(finding, node.version);
    if (version === undefined)
        return { ...finding, fix: noFix(finding, node) };
    const steps = knownSteps(home, node, version, finding);
    if (homes.length === 1)
        return { ...finding, fix: fixOf(steps, version) };
    const elsewhere = homes.filter((index) => index !== home).map((index) => index.graph.lockfile.path);
    const text = `${steps.text} The same in ${elsewhere.join(', ')}.`;
    return { ...finding, fix: fixOf({ ...steps, text }, version) };
}
function fixOf({ text, command }, version) {
    return { text, ...(command === undefined ? {} : { command }), version };
}
function withoutGraph(finding) {
    return finding.fix === undefined ? { ...finding, fix: { text: NOTHING_KNOWN } } : finding;
}
const NOTHING_KNOWN = 'No version without it is known yet: replace the package, or accept the finding with a dated exception.';
function noFix(finding, node) {
    // The tool knows a way (another direct dependency) although no version of the package itself is known.
    if (finding.fix !== undefined && finding.fix.version === undefined)
        return finding.fix;
    return { text: node.direct ? NOTHING_KNOWN : `${NOTHING_KNOWN} It came in by the path shown.` };
}
function knownSteps(index, node, version, finding) {
    if (finding.detail?.update !== undefined)
        return stepsFor(index, node, version, finding);
    const key = `${node.id}\0${version}`;
    const steps = index.known.get(key) ?? stepsFor(index, node, version, finding);
    index.known.set(key, steps);
    return steps;
}
function stepsFor(index, node, version, finding) {
    const change = { graph: index.graph, name: node.name, version };
    const parents = index.parentsOf(node.id);
    const declared = [];
    const blocking = [];
    let unknown = false;
    for (const { from, edge } of parents) {
        if ((0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .isImporter */ .Py)(from))
            declared.push({ importer: from, edge });
        else {
            const allowed = (0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .allows */ .NB)(edge, version);
            if (allowed === false)
                blocking.push(from);
            if (allowed === undefined)
                unknown = true;
        }
    }
    if (blocking.length === 0 && declared.length > 0)
        return (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .bumpDirect */ .Eb)(change, declared);
    // pnpm's lockfile keeps no ranges of dependencies' dependencies: a caret range is what almost all declare.
    if (blocking.length === 0 && unknown && !(0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, `^${node.version}`)) {
        return (0,_fix_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideVersion */ .n)(change, {
            parents: (0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .parentNames */ .Jt)(parents),
            others: (0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOthers */ .ak)(index, node),
            declared: (0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .rootDeclares */ .mF)(index, node),
        });
    }
    if (blocking.length === 0)
        return (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshLockfile */ .Jk)(change);
    const names = blocking.map((from) => from.name);
    const forced = viaDirect(index, finding);
    if (forced !== undefined && declared.length === 0)
        return forced;
    const override = (0,_fix_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideVersion */ .n)(change, {
        parents: names,
        others: (0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOthers */ .ak)(index, node) || declared.length > 0,
        declared: (0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .rootDeclares */ .mF)(index, node),
    });
    return declared.length === 0 ? override : both((0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .bumpDirect */ .Eb)(change, declared), override);
}
/** Two steps, one after the other; without a command where one of them has none. */
function both(first, then) {
    const text = `${first.text} ${then.text}`;
    if (first.command === undefined || then.command === undefined)
        return { text };
    return {
        ...then,
        text,
        command: `${first.command} && ${then.command}`,
        calls: [...(first.calls ?? []), ...(then.calls ?? [])],
    };
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
    const steps = (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .bumpDirect */ .Eb)({ graph: index.graph, name, version }, declared);
    return { ...steps, text: `${steps.text.slice(0, -1)}, which no longer brings the vulnerable version.` };
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
    const { text, command } = (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreLockfile */ .Eh)(index.graph, facts.base.commit);
    return { ...finding, fix: { text, ...(command === undefined ? {} : { command }) } };
}


/***/ }),

/***/ 12442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* unused harmony export shellWord */
const PLAIN = /^[A-Za-z0-9@%_+=:,./-]+$/;
const NAME = /^(?:@[a-z0-9~_][a-z0-9._~-]*\/)?[a-z0-9~_][a-z0-9._~-]*$/i;
const VERSION = /^\d{1,15}\.\d{1,15}\.\d{1,15}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?$/;
/**
 * One word of a command line for a POSIX shell (single quotes mean the same to PowerShell unless the word holds
 * one itself).
 *
 * @returns `undefined` for text that no command should carry: control characters, or a leading dash that would
 *   make it a flag.
 */
function shellWord(text) {
    if (PLAIN.test(text) && !text.startsWith('-'))
        return text;
    if (text === '' || text.startsWith('-') || !text.isWellFormed() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
        return undefined;
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Joins words to a command, or gives up where one of them must not be in a command. */
function commandLine(words, flags = []) {
    const quoted = words.map((word) => (flags.includes(word) ? word : shellWord(word)));
    return quoted.every((word) => word !== undefined) ? quoted.join(' ') : undefined;
}
/** Whether a name can be a package's: what npm's registry takes today or took once. */
function isPackageName(name) {
    return name.length <= 214 && NAME.test(name);
}
/** Whether a text is one whole version (Semantic Versioning 2.0.0). */
function isVersion(text) {
    return text.length <= 256 && VERSION.test(text);
}


/***/ }),

/***/ 37166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
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