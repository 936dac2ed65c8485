"use strict";
exports.id = 6554;
exports.ids = [6554];
exports.modules = {

/***/ 61290:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ targetVersion),
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   Py: () => (/* binding */ isImporter),
/* harmony export */   W4: () => (/* binding */ fixedVersions),
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
    return (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestAbove */ .kq)(installed, fixedVersions(finding));
}
/** All fixed versions that a finding tells of. */
function fixedVersions(finding) {
    const listed = finding.detail?.fixedVersions;
    return Array.isArray(listed) ? listed.filter((item) => typeof item === 'string') : [];
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
/* harmony export */   N: () => (/* binding */ refreshOrOverride),
/* harmony export */   n: () => (/* binding */ overrideVersion)
/* harmony export */ });
/* harmony import */ var _fix_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83674);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12442);


/** With more parents than this, the override is for all that need the package: nobody reads such a list. */
const MAX_PARENTS = 5;
/**
 * Lets the manager take a newer version where the lockfile does not keep the ranges that must allow it (pnpm's):
 * mostly they do, and the text says what is left where they do not.
 */
function refreshOrOverride(change, from, options) {
    const { name, version } = change;
    const because = `Refresh the lockfile: most ranges would allow ${name} ${version}, and this lockfile keeps none of them. Where it stays at ${from}`;
    return { ...(0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshLockfile */ .Jk)(change), text: overrideVersion(change, { ...options, because }).text };
}
/**
 * Forces the version where what needs the package does not allow it.
 *
 * @param parents names of the packages whose ranges exclude it; only they are overridden where the graph has
 *   other versions of the package too. `declared`: the root declares the package itself.
 */
function overrideVersion(change, options) {
    const { graph, name, version } = change;
    const because = options.because ?? `No declared range allows ${name} ${version}`;
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
/** @see Yarn, "resolutions": `parent/name` for one parent's dependency; Yarn 1 takes that for a parent of the root's alone. */
function resolutionForYarn({ graph, name, version }, because, { manager, parents }) {
    const anywhere = manager === 'yarn-classic' ? '**/' : '';
    const keys = parents.length === 0 ? [name] : parents.map((parent) => `${anywhere}${parent}/${name}`);
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

/***/ 26554:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ both),
  O: () => (/* binding */ withFixes)
});

// EXTERNAL MODULE: ./build/model/few.js
var few = __webpack_require__(66395);
// EXTERNAL MODULE: ./build/model/in-range.js
var in_range = __webpack_require__(37166);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/decide/fix-image.js

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
function dockerfileLine(finding, facts) {
    const purl = (0,model_purl/* parsePurl */.$l)(finding.subject.purl ?? '');
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

// EXTERNAL MODULE: ./build/decide/fix-overrides.js
var fix_overrides = __webpack_require__(14519);
// EXTERNAL MODULE: ./build/model/fix-step.js
var fix_step = __webpack_require__(48605);
;// CONCATENATED MODULE: ./build/decide/fix-undo.js



/**
 * The way back for a package that the change itself brings and that no version mends (a licence, a name, an age):
 * the command that takes out the declared dependency which brings it, or goes back to the version before, for each
 * lockfile that has it. None where several declared dependencies of one bring it, or where the base declared the same.
 *
 * @returns the finding's own fix with that command; `undefined` where there is no such way.
 */
function undoOf(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const ways = homes.map((home) => wayBack(home, finding, facts));
    const [first] = ways;
    // Half a way back mends nothing, and one sentence stands for all commands.
    if (first === undefined || ways.some((way) => way?.said !== first.said))
        return undefined;
    return {
        text: finding.fix === undefined ? first.said : `${finding.fix.text} ${first.said}`,
        command: [...new Set(ways.map((way) => way?.command))].join(' && '),
    };
}
function wayBack(home, { subject: { nodes = [] }, check }, facts) {
    const changes = facts.base?.changes.find(({ lockfile }) => lockfile === home.graph.lockfile.path);
    if (changes === undefined)
        return undefined;
    const come = new Set([...changes.added, ...changes.updated.map(({ after }) => after)].map(({ id }) => id));
    const here = nodes.filter((id) => home.nodes.has(id));
    if (!here.every((id) => come.has(id)))
        return undefined;
    const tops = declaredAbove(home, here);
    const [top] = tops.keys();
    const node = top === undefined ? undefined : home.nodes.get(top);
    if (node === undefined || tops.size > 1)
        return undefined;
    const declared = tops.get(node.id) ?? [];
    const before = changes.updated.find(({ after }) => after.id === node.id)?.before;
    // The version before has the same licence: the way back leads nowhere.
    const alike = before?.license !== undefined && before.license === node.license && here.includes(node.id);
    if (check === 'licenses' && alike)
        return undefined;
    const steps = changes.added.some(({ id }) => id === node.id)
        ? (0,fix_commands/* removeDirect */.MH)({ graph: home.graph, name: node.name, version: node.version }, declared)
        : before === undefined || before.version === node.version
            ? undefined
            : (0,fix_commands/* bumpDirect */.Eb)({ graph: home.graph, name: node.name, version: before.version }, declared);
    if (steps?.command === undefined)
        return undefined;
    const said = before === undefined ? (0,fix_step/* takesOut */.xQ)() : (0,fix_step/* goesBack */.m)(`${node.name} ${before.version}`);
    return { said, command: steps.command };
}
/** The packages that importers declare and from which these can be reached, with who declares them. */
function declaredAbove(index, ids) {
    const tops = new Map();
    const seen = new Set(ids);
    for (const id of seen) {
        for (const { from, edge } of index.parentsOf(id)) {
            if ((0,fix_graph/* isImporter */.Py)(from))
                tops.set(id, [...(tops.get(id) ?? []), { importer: from, edge }]);
            else
                seen.add(from.id);
        }
    }
    return tops;
}

;// CONCATENATED MODULE: ./build/decide/fixes.js







/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
    'signatures/differs',
    'signatures/invalid',
    'sources/substituted',
    'lockfiles/integrity-changed',
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
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
        if (UNKNOWN.has(finding.rule))
            return finding;
        const fix = undoOf(finding, graphs, facts);
        return fix === undefined ? finding : { ...finding, fix };
    });
}
function withUpdate(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding, facts);
    const version = (0,fix_graph/* targetVersion */.I$)(finding, node.version);
    if (version === undefined)
        return { ...finding, fix: noFix(finding, node) };
    const steps = knownSteps(home, node, version, finding);
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
    const elsewhere = (0,few/* fewOf */.s)(others.map((index) => index.graph.lockfile.path), MOST_NAMED);
    return { ...finding, fix: fixOf({ ...steps, text: `${steps.text} The same in ${elsewhere}.` }, version) };
}
/** Lockfiles named at most. */
const MOST_NAMED = 3;
function stepsIn(index, finding, version) {
    const node = finding.subject.nodes?.map((id) => index.nodes.get(id)).find((found) => found !== undefined);
    return node === undefined ? undefined : knownSteps(index, node, version, finding);
}
function fixOf({ text, command }, version) {
    return { text, ...(command === undefined ? {} : { command }), version };
}
function withoutGraph(finding, facts) {
    if (finding.fix === undefined)
        return { ...finding, fix: { text: NOTHING_KNOWN } };
    const dockerfile = dockerfileLine(finding, facts);
    return dockerfile === undefined ? finding : { ...finding, fix: { ...finding.fix, dockerfile } };
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
        if ((0,fix_graph/* isImporter */.Py)(from))
            declared.push({ importer: from, edge });
        else {
            const allowed = (0,fix_graph/* allows */.NB)(edge, version);
            if (allowed === false)
                blocking.push(from);
            if (allowed === undefined)
                unknown = true;
        }
    }
    if (blocking.length === 0 && declared.length > 0)
        return (0,fix_commands/* bumpDirect */.Eb)(change, declared);
    // pnpm's lockfile keeps no ranges of dependencies' dependencies: a caret range is what almost all declare.
    if (blocking.length === 0 && unknown) {
        const options = {
            parents: (0,fix_graph/* parentNames */.Jt)(parents),
            others: (0,fix_graph/* hasOthers */.ak)(index, node),
            declared: (0,fix_graph/* rootDeclares */.mF)(index, node),
        };
        return (0,in_range.inRange)(version, `^${node.version}`)
            ? (0,fix_overrides/* refreshOrOverride */.N)(change, node.version, options)
            : (0,fix_overrides/* overrideVersion */.n)(change, options);
    }
    if (blocking.length === 0)
        return (0,fix_commands/* refreshLockfile */.Jk)(change);
    const names = blocking.map((from) => from.name);
    const forced = viaDirect(index, finding);
    if (forced !== undefined && declared.length === 0)
        return forced;
    const override = (0,fix_overrides/* overrideVersion */.n)(change, {
        parents: names,
        others: (0,fix_graph/* hasOthers */.ak)(index, node) || declared.length > 0,
        declared: (0,fix_graph/* rootDeclares */.mF)(index, node),
    });
    return declared.length === 0 ? override : both((0,fix_commands/* bumpDirect */.Eb)(change, declared), override);
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
    const steps = (0,fix_commands/* bumpDirect */.Eb)({ graph: index.graph, name, version }, declared);
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
    const { text, command } = (0,fix_commands/* restoreLockfile */.Eh)(index.graph, facts.base.commit);
    return { ...finding, fix: { text, ...(command === undefined ? {} : { command }) } };
}


/***/ }),

/***/ 48605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ beforeUndo),
/* harmony export */   fp: () => (/* binding */ undoKind),
/* harmony export */   m: () => (/* binding */ goesBack),
/* harmony export */   xQ: () => (/* binding */ takesOut)
/* harmony export */ });
/** What a command says that only takes a package out again. */
function takesOut() {
    return 'This takes it out again:';
}
/** What a command says that only goes back to a version before. @param label name and version. */
function goesBack(label) {
    return `This goes back to ${label}:`;
}
/** Which of the two the words of a fix end with, for those who say it in another language. */
function undoKind(text) {
    if (text.endsWith(takesOut()))
        return 'takes-out';
    return startOfReturn(text) === undefined ? undefined : 'goes-back';
}
/** The words of a fix without those of the two. */
function beforeUndo(text) {
    return text.slice(0, text.endsWith(takesOut()) ? -takesOut().length : startOfReturn(text)).trimEnd();
}
/** Where the words start that say which version a command goes back to. */
function startOfReturn(text) {
    const said = 'This goes back to ';
    const at = text.lastIndexOf(said);
    return at !== -1 && /^[^:\n]{1,400}:$/.test(text.slice(at + said.length)) ? at : undefined;
}


/***/ }),

/***/ 37166:
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