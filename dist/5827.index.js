export const id = 5827;
export const ids = [5827];
export const modules = {

/***/ 31482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/check/registry.js + 12 modules
var registry = __webpack_require__(52292);
// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(31705);
// EXTERNAL MODULE: ./build/model/statement.js
var model_statement = __webpack_require__(66363);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(42368);
;// CONCATENATED MODULE: ./build/check/signals.js



/**
 * What is known of every package that the change added or updated, by package id. Nothing here is judged: the
 * signature and provenance words are those of the checks.
 *
 * @param results of the checks over the same facts.
 */
function packageSignals(facts, results) {
    const changed = (facts.base?.changes ?? []).flatMap((change) => [
        ...change.added,
        ...change.updated.map(({ after }) => after),
    ]);
    const graphs = facts.graphs.map((graph) => {
        const ids = new Set(changed.map((node) => node.id));
        return { ...graph, packages: graph.packages.filter((node) => ids.has(node.id)) };
    });
    const signatures = new Map((0,check_signatures/* judgeSignatures */.D8)({ ...facts, graphs }).map(({ node, outcome }) => [keyOf(node), outcome.result]));
    const entries = changed.map((node) => {
        const signature = signatures.get(keyOf(node)) ?? 'not-checked';
        const license = facts.licenses[node.id]?.license ?? node.license;
        return [
            node.id,
            compact({
                signature,
                provenance: provenanceOf(node, facts.registry, results),
                ...registrySignals(node, facts.registry, results),
                ...(license === undefined ? {} : { license }),
            }),
        ];
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
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
    const finding = result.findings.find(({ subject }) => subject.nodes?.includes(node.id));
    if (finding !== undefined)
        return finding.rule === 'provenance/invalid' ? 'invalid' : 'unreachable';
    return provenanceStatement(node, registry) === undefined ? 'missing' : 'verified';
}
function registrySignals(node, registry, results) {
    const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B)(registry, node);
    const manifest = about?.manifest.state === 'had' ? about.manifest.value : undefined;
    const installScript = node.hasInstallScript ?? manifest?.hasInstallScript;
    return {
        ...(about?.publishedAt?.state === 'had' ? { publishedAt: about.publishedAt.value } : {}),
        ...(installScript === undefined ? {} : { installScript }),
        ...builtFrom(node, registry, results),
    };
}
/** The statement's claim counts only where the check found it equal to the certificate it was signed with. */
function builtFrom(node, registry, results) {
    if (registry === undefined || provenanceOf(node, registry, results) !== 'verified')
        return {};
    const statement = provenanceStatement(node, registry);
    const { repository, commit } = statement === undefined ? {} : (0,model_statement/* readBuildClaim */.zT)(statement);
    if (repository === undefined)
        return {};
    return { builtFrom: { repository, ...(commit === undefined ? {} : { commit }) } };
}
function provenanceStatement(node, registry) {
    const attestations = (0,registry_facts/* packageFactsOf */.B)(registry, node)?.attestations;
    if (attestations?.state !== 'had' || node.integrity === undefined)
        return undefined;
    for (const { predicateType, bundle } of attestations.value) {
        if (!(0,model_statement/* isProvenance */.WX)(predicateType))
            continue;
        const statement = (0,model_statement/* readStatement */.cO)(bundle);
        if (typeof statement !== 'string')
            return statement;
    }
    return undefined;
}
function compact(signals) {
    return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/decide/decide.js + 5 modules
var decide = __webpack_require__(7715);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./build/model/versions.js
var versions = __webpack_require__(20513);
;// CONCATENATED MODULE: ./build/decide/shell-words.js
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
    if (text === '' || text.startsWith('-') || !text.isWellFormed() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
        return undefined;
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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

;// CONCATENATED MODULE: ./build/decide/fix-commands.js

function managerOf(graph) {
    const { format } = graph.lockfile;
    return format === 'npm' || format === 'pnpm' ? format : undefined;
}
/** Folder of the lockfile, `undefined` for the repository itself. */
function folderOf(graph) {
    const slash = graph.lockfile.path.lastIndexOf('/');
    return slash === -1 ? undefined : graph.lockfile.path.slice(0, slash);
}
/** The manager's command, run for the folder of the lockfile. */
function inFolder(manager, graph, words) {
    const folder = folderOf(graph);
    const place = folder === undefined ? [] : manager === 'npm' ? ['--prefix', `./${folder}`] : ['-C', `./${folder}`];
    return commandLine([manager, ...place, ...words], FLAGS);
}
/** Words with a dash that are ours; no other may have one. */
const FLAGS = ['--prefix', '-C', '-w', '-r', '--filter', '--depth'];
/** Sets a declared dependency to a version: in the root, or in the workspaces that declare it. */
function bumpDirect(change, declared) {
    const { graph, name, version } = change;
    const text = `Update ${name} to ${version}.`;
    const manager = managerOf(graph);
    if (manager === undefined || !isPackageName(name) || !isVersion(version))
        return { text };
    const commands = new Set();
    for (const { importer, edge } of declared) {
        const spec = specOf(edge, name, version);
        commands.add(spec === undefined ? undefined : bumpIn(manager, graph, importer, spec));
    }
    return { text, ...joined([...commands]) };
}
function bumpIn(manager, graph, importer, spec) {
    const root = importer.path === '.';
    if (manager === 'npm')
        return inFolder('npm', graph, ['install', spec, ...(root ? [] : ['-w', workspaceOf(importer)])]);
    return inFolder('pnpm', graph, [
        ...(root ? [] : ['--filter', workspaceOf(importer, './')]),
        'update',
        spec,
    ]);
}
/** The workspace's name where it has a plain one, else its path. */
function workspaceOf(importer, prefix = '') {
    return importer.name !== undefined && isPackageName(importer.name)
        ? importer.name
        : `${prefix}${importer.path}`;
}
/** `name@version`, or `alias@npm:name@version` where it is declared under another name. */
function specOf(edge, name, version) {
    if (edge.name === name)
        return `${name}@${version}`;
    return isPackageName(edge.name) ? `${edge.name}@npm:${name}@${version}` : undefined;
}
/** Lets the manager take a newer version within the ranges that are declared already. */
function refreshLockfile(change) {
    const { graph, name, version } = change;
    const text = `Refresh the lockfile: the declared ranges allow ${name} ${version}.`;
    const manager = managerOf(graph);
    if (manager === undefined || !isPackageName(name))
        return { text };
    const many = graph.importers.length > 1 ? ['-r'] : [];
    const words = manager === 'npm' ? ['update', name] : ['update', ...many, '--depth', 'Infinity', name];
    return { text, ...joined([inFolder(manager, graph, words)]) };
}
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
    const manager = managerOf(graph);
    const unique = [...new Set(options.parents)].sort();
    const parents = options.others && unique.length <= MAX_PARENTS ? unique : [];
    const safe = [name, ...parents].every(isPackageName) && isVersion(version);
    if (manager === undefined || !safe)
        return { text: `${because}: override it to ${version}.` };
    if (manager === 'npm') {
        // npm refuses an override that differs from what the root declares, unless it refers to that.
        const to = parents.length === 0 && options.declared ? `$${name}` : version;
        const keys = parents.length === 0
            ? [`overrides[${name}]`]
            : parents.map((parent) => `overrides[${parent}][${name}]`);
        const set = inFolder('npm', graph, ['pkg', 'set', ...keys.map((key) => `${key}=${to}`)]);
        const install = inFolder('npm', graph, ['install']);
        const snippet = JSON.stringify({ overrides: npmOverrides(name, to, parents) });
        return {
            text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
            ...(set === undefined || install === undefined ? {} : { command: `${set} && ${install}` }),
        };
    }
    const keys = parents.length === 0 ? [name] : parents.map((parent) => `${parent}>${name}`);
    const lines = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(version)}`).join(', ');
    return {
        text: `${because}: add overrides: { ${lines} } to pnpm-workspace.yaml (before pnpm 10: to "pnpm" in package.json), then install.`,
        ...joined([inFolder('pnpm', graph, ['install'])]),
    };
}
function npmOverrides(name, version, parents) {
    if (parents.length === 0)
        return { [name]: version };
    return Object.fromEntries(parents.map((parent) => [parent, { [name]: version }]));
}
/** Takes the lockfile of a commit back and installs from it. */
function restoreLockfile(graph, commit) {
    const text = 'Restore the lockfile from the base branch and install again.';
    const manager = managerOf(graph);
    if (manager === undefined || !/^[0-9a-f]{7,64}$/.test(commit))
        return { text };
    const checkout = commandLine(['git', 'checkout', commit, '--', graph.lockfile.path], ['--']);
    const install = inFolder(manager, graph, ['install']);
    return checkout === undefined || install === undefined
        ? { text }
        : { text, command: `${checkout} && ${install}` };
}
function joined(commands) {
    const known = commands.filter((command) => command !== undefined);
    return known.length === 0 || known.length < commands.length ? {} : { command: known.join(' && ') };
}

;// CONCATENATED MODULE: ./build/decide/fixes.js



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
    const graphs = facts.graphs.map(indexGraph);
    return findings.map((finding) => {
        if (finding.fix?.command !== undefined)
            return finding;
        if (finding.rule === 'vulnerabilities/known')
            return withUpdate(finding, graphs);
        return RESTORABLE.has(finding.rule) ? withRestore(finding, graphs, facts) : finding;
    });
}
/** Who needs whom, backwards; built when first asked, because most runs have nothing to fix. */
function indexGraph(graph) {
    let parents;
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
        parentsOf: (id) => {
            parents ??= build();
            return parents.get(id) ?? [];
        },
    };
}
function withUpdate(finding, graphs) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding);
    const version = targetVersion(finding, node.version);
    if (version === undefined)
        return { ...finding, fix: noFix(finding, node) };
    const steps = knownSteps(home, node, version, finding);
    const elsewhere = homes.filter((index) => index !== home).map((index) => index.graph.lockfile.path);
    const text = elsewhere.length === 0 ? steps.text : `${steps.text} The same in ${elsewhere.join(', ')}.`;
    return { ...finding, fix: { ...steps, text, version } };
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
/** The nearest fixed version above the installed one: of what all tools know, the one that satisfies each. */
function targetVersion(finding, installed) {
    const known = finding.fix?.version;
    if (known !== undefined && (0,versions/* nearestAbove */.kq)(installed, [known]) !== undefined)
        return known;
    const listed = finding.detail?.fixedVersions;
    const texts = Array.isArray(listed)
        ? listed.filter((item) => typeof item === 'string')
        : [];
    return (0,versions/* nearestAbove */.kq)(installed, texts);
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
        if (isImporter(from))
            declared.push({ importer: from, edge });
        else {
            const allowed = allows(edge, version);
            if (allowed === false)
                blocking.push(from);
            if (allowed === undefined)
                unknown = true;
        }
    }
    if (blocking.length === 0 && declared.length > 0)
        return bumpDirect(change, declared);
    // pnpm's lockfile keeps no ranges of dependencies' dependencies: a caret range is what almost all declare.
    if (blocking.length === 0 && unknown && !satisfies(version, `^${node.version}`, LOOSE)) {
        return overrideVersion(change, {
            parents: parentNames(parents),
            others: hasOthers(index, node),
            declared: rootDeclares(index, node),
        });
    }
    if (blocking.length === 0)
        return refreshLockfile(change);
    const names = blocking.map((from) => from.name);
    const forced = viaDirect(index, finding);
    if (forced !== undefined && declared.length === 0)
        return forced;
    const override = overrideVersion(change, {
        parents: names,
        others: hasOthers(index, node) || declared.length > 0,
        declared: rootDeclares(index, node),
    });
    return declared.length === 0 ? override : both(bumpDirect(change, declared), override);
}
/** Two steps, one after the other; without a command where one of them has none. */
function both(first, then) {
    const text = `${first.text} ${then.text}`;
    if (first.command === undefined || then.command === undefined)
        return { text };
    return { text, command: `${first.command} && ${then.command}` };
}
const LOOSE = { includePrerelease: true, loose: true };
/** Whether the declared range lets the version in; `undefined` where the lockfile does not keep the range. */
function allows(edge, version) {
    if (edge.range === undefined || edge.range.length > 500)
        return undefined;
    const range = edge.range.replace(/^npm:(?:@[^/]+\/)?[^@]*@/, '');
    if (range === '' || range === 'latest')
        return true;
    return satisfies(version, range, LOOSE);
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
    const steps = bumpDirect({ graph: index.graph, name, version }, declared);
    return { ...steps, text: `${steps.text.slice(0, -1)}, which no longer brings the vulnerable version.` };
}
function parentNames(parents) {
    return parents.flatMap(({ from }) => (isImporter(from) ? [] : [from.name]));
}
/** Whether the root has a dependency of that name, in whatever version. */
function rootDeclares(index, node) {
    return index.graph.importers.some((importer) => importer.path === '.' && importer.dependencies.some((edge) => edge.name === node.name));
}
function hasOthers(index, node) {
    return (index.versions.get(node.name)?.size ?? 0) > 1;
}
function isImporter(from) {
    return !('purl' in from);
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
    return same ? finding : { ...finding, fix: restoreLockfile(index.graph, facts.base.commit) };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/commands/stages/judge.js





/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
async function judge(facts, policy) {
    const results = [];
    const timings = {};
    for (const check of registry/* checks */.A) {
        if (policy.checks[check.meta.id] === 'off')
            continue;
        const start = performance.now();
        results.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = performance.now() - start;
    }
    const findings = withFixes(results.flatMap((result) => result.findings), facts);
    const { decisions, verdict } = (0,decide/* decide */.L)({ facts, policy, results, findings });
    return { results, decisions, verdict, signals: packageSignals(facts, results), timings };
}
async function runCheck(check, facts, policy) {
    try {
        return (await check.load(facts))(facts, policy);
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

/***/ 12505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withSerial),
/* harmony export */   z: () => (/* binding */ NO_SERIAL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Stands in a BOM while its digest is taken; comes before anything from outside. */
const NO_SERIAL = 'urn:uuid:00000000-0000-0000-0000-000000000000';
/**
 * Gives a finished BOM its serial number, made of its content.
 *
 * @param text holds NO_SERIAL; its first place is replaced.
 * @see RFC 9562, 5.8 and B.2: a UUID version 8 made of a SHA-256 digest.
 */
function withSerial(text) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return text.replace(NO_SERIAL, `urn:uuid:${hex}`);
}


/***/ }),

/***/ 34845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ makeSheet)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
;// CONCATENATED MODULE: ./build/render/cyclonedx-hash.js

/** Algorithms of subresource integrity (and those npm wrote before), with the digest's length in bytes. */
const ALGORITHMS = new Map([
    ['md5', { alg: enums.HashAlgorithm.MD5, bytes: 16 }],
    ['sha1', { alg: enums.HashAlgorithm['SHA-1'], bytes: 20 }],
    ['sha256', { alg: enums.HashAlgorithm['SHA-256'], bytes: 32 }],
    ['sha384', { alg: enums.HashAlgorithm['SHA-384'], bytes: 48 }],
    ['sha512', { alg: enums.HashAlgorithm['SHA-512'], bytes: 64 }],
]);
/**
 * The digests of an integrity string. Where an algorithm stands twice the first counts. What is not a digest
 * of its algorithm's length is left out: a BOM has no place for it.
 *
 * @see W3C Subresource Integrity, 3.5: hashes separated by white space, options after `?` ignored.
 */
function hashesOf(integrity) {
    const hashes = [];
    for (const token of integrity?.split(/\s+/) ?? []) {
        const dash = token.indexOf('-');
        const known = ALGORITHMS.get(token.slice(0, dash).toLowerCase());
        if (known === undefined || hashes.some(({ alg }) => alg === known.alg))
            continue;
        const digest = Buffer.from(token.slice(dash + 1).split('?', 1)[0] ?? '', 'base64');
        if (digest.length === known.bytes)
            hashes.push({ alg: known.alg, content: digest.toString('hex') });
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(63217);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/render/cyclonedx-inventory.js


const ROOT = '.';
/**
 * Joins the graphs of all lockfiles into one inventory.
 *
 * A directory is one project, whatever number of lockfiles names it. Packages are one item when purl and
 * integrity agree, or, without an integrity, purl and source: the bytes decide, not the lockfile. The root
 * is the project at `.`; where no lockfile stands there it is the only lockfile's own root, or a project
 * made up for the repository. It depends on the root of every lockfile, and these on their workspaces, so
 * that everything is reachable from the root.
 */
function buildInventory(graphs, options) {
    const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
    const drafts = { projects: new Map(), packages: new Map() };
    const heads = new Set();
    for (const graph of ordered) {
        const head = addGraph(graph, drafts);
        if (head !== undefined)
            heads.add(head);
    }
    nameRefs(drafts.packages);
    const root = rootOf(drafts.projects, heads);
    for (const head of heads)
        if (head !== root)
            root.edges.add(head);
    const items = new Map();
    for (const draft of drafts.projects.values()) {
        if (draft !== root)
            items.set(draft.ref, projectItem(draft, options, false));
    }
    for (const draft of drafts.packages.values())
        items.set(draft.ref, packageItem(draft, options));
    return {
        root: projectItem(root, options, true),
        items: [...items.keys()].sort().map((ref) => items.get(ref)),
    };
}
/** Adds one lockfile's nodes and edges; gives back the project at the lockfile's own directory. */
function addGraph(graph, drafts) {
    const directory = (0,repository_path/* parentPath */.y)(graph.lockfile.path);
    const byId = new Map();
    let head;
    for (const importer of graph.importers) {
        const draft = projectAt((0,repository_path/* joinPath */.u)(directory, importer.path), drafts.projects);
        draft.importers.push(importer);
        byId.set(importer.id, draft);
        if (importer.path === ROOT)
            head = draft;
    }
    const workspaces = [...byId.values()];
    head ??= workspaces[0];
    for (const node of graph.packages) {
        const draft = packageLike(node, drafts.packages);
        draft.packages.push(node);
        for (const place of node.places) {
            if (isInstallPath(place))
                draft.places.push(directory === ROOT ? place : `${directory}/${place}`);
        }
        byId.set(node.id, draft);
    }
    for (const node of graph.importers)
        connect(node, byId);
    for (const node of graph.packages)
        connect(node, byId);
    for (const draft of workspaces)
        if (draft !== head)
            head?.edges.add(draft);
    return head;
}
function connect(node, byId) {
    const from = byId.get(node.id);
    if (from === undefined)
        return;
    for (const edge of node.dependencies) {
        const to = byId.get(edge.to);
        if (to !== undefined && to !== from)
            from.edges.add(to);
    }
}
function projectAt(path, projects) {
    let draft = projects.get(path);
    if (draft === undefined) {
        draft = { ref: `workspace:${path}`, edges: new Set(), path, importers: [] };
        projects.set(path, draft);
    }
    return draft;
}
function packageLike(node, packages) {
    const key = `${node.purl}\0${node.integrity ?? `\0${sourceKey(node)}`}`;
    let draft = packages.get(key);
    if (draft === undefined) {
        draft = { ref: '', edges: new Set(), packages: [], places: [] };
        packages.set(key, draft);
    }
    return draft;
}
function nameRefs(packages) {
    const count = new Map();
    for (const key of [...packages.keys()].sort()) {
        const draft = packages.get(key);
        const purl = firstOf(draft).purl;
        const n = (count.get(purl) ?? 0) + 1;
        count.set(purl, n);
        draft.ref = n === 1 ? purl : `${purl}#${n}`;
    }
}
function rootOf(projects, heads) {
    const at = projects.get(ROOT);
    if (at !== undefined)
        return at;
    const [only] = heads;
    return only !== undefined && heads.size === 1 ? only : projectAt(ROOT, projects);
}
function projectItem(draft, options, isRoot) {
    const manifest = options.manifests?.get(draft.path);
    const told = (pick) => draft.importers.map(pick).find((value) => value !== undefined);
    const known = nonEmpty(manifest?.name) ?? nonEmpty(told((importer) => importer.name));
    const folder = draft.path === ROOT ? undefined : draft.path.slice(draft.path.lastIndexOf('/') + 1);
    const version = nonEmpty(manifest?.version) ?? nonEmpty(told((importer) => importer.version));
    return {
        kind: 'project',
        ref: draft.ref,
        path: draft.path,
        private: manifest?.private === true,
        name: known ?? (isRoot ? (options.fallbackName ?? folder) : folder) ?? 'unnamed',
        version,
        purl: known === undefined ? undefined : (0,purl/* npmPurl */.N)(known, version ?? ''),
        description: nonEmpty(manifest?.description),
        license: nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license)),
        dependsOn: refsOf(draft.edges),
    };
}
function packageItem(draft, options) {
    const { packages, places } = draft;
    return {
        kind: 'package',
        ref: draft.ref,
        packages,
        scope: strongestScope(packages),
        license: licenseOf(packages, options.licenses),
        places: places.length > 1 ? [...new Set(places)].sort() : places,
        dependsOn: refsOf(draft.edges),
    };
}
function licenseOf(packages, facts) {
    for (const { id } of packages) {
        const license = facts !== undefined && Object.hasOwn(facts, id) ? nonEmpty(facts[id]?.license) : undefined;
        if (license !== undefined)
            return license;
    }
    for (const { license } of packages)
        if (nonEmpty(license) !== undefined)
            return nonEmpty(license);
    return undefined;
}
function refsOf(edges) {
    const refs = [];
    for (const { ref } of edges)
        refs.push(ref);
    return refs.sort();
}
function strongestScope(packages) {
    if (packages.some((node) => node.scope === 'runtime'))
        return 'runtime';
    return packages.some((node) => node.scope === 'optional') ? 'optional' : 'development';
}
function firstOf({ packages }) {
    return packages[0];
}
function sourceKey({ source }) {
    switch (source.kind) {
        case 'registry':
            return `registry ${source.url ?? ''}`;
        case 'tarball':
            return `tarball ${source.url}`;
        case 'git':
            return `git ${source.url} ${source.commit ?? ''}`;
        case 'file':
        case 'link':
            return `${source.kind} ${source.path}`;
    }
}
/** npm's places are where it installs; other lockfiles' keys are no paths. */
function isInstallPath(place) {
    return place.startsWith('node_modules/') || place.includes('/node_modules/');
}
function nonEmpty(text) {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js
var spdx = __webpack_require__(61290);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/render/cyclonedx-license.js


/** Longer texts are no expressions that anybody wrote, and the parser recurses. */
const MAX_EXPRESSION = 2000;
/**
 * Reads declared licences: an SPDX id (its spelling mended), a valid SPDX expression, or else a name.
 * Every text is judged once.
 */
function createLicenseReader() {
    const known = new Map();
    return (text) => {
        const choice = known.get(text) ?? readLicense(text);
        known.set(text, choice);
        return choice;
    };
}
function readLicense(text) {
    const id = (0,spdx.fixupSpdxId)(text);
    if (id !== undefined)
        return { kind: 'id', text: id };
    return { kind: isExpression(text) ? 'expression' : 'name', text };
}
function isExpression(text) {
    if (text.length > MAX_EXPRESSION)
        return false;
    try {
        spdx_expression_parse(text);
        return true;
    }
    catch {
        // The parser's only way to say no.
        return false;
    }
}

;// CONCATENATED MODULE: ./build/render/cyclonedx-sheet.js




/** Joins what lockfiles, manifests and licences say into what the BOM says. */
function makeSheet(graphs, options) {
    const { context } = options;
    const slug = context.repository?.slug;
    const inventory = buildInventory(graphs, {
        licenses: options.licenses,
        manifests: options.manifests,
        fallbackName: slug?.slice(slug.lastIndexOf('/') + 1),
    });
    const readLicense = createLicenseReader();
    return {
        timestamp: context.sourceDate === undefined ? undefined : new Date(context.sourceDate),
        tool: context.tool,
        properties: metadataProperties(graphs),
        root: projectEntry(inventory.root, enums.ComponentType.Application, readLicense),
        components: inventory.items.map((item) => item.kind === 'package'
            ? packageEntry(item, readLicense)
            : projectEntry(item, enums.ComponentType.Library, readLicense)),
    };
}
/** Which bytes the BOM was made of, and what a reader could not represent. */
function metadataProperties(graphs) {
    const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
    return [
        { name: 'cdx:reproducible', value: 'true' },
        ...ordered.flatMap(({ lockfile, problems }) => [
            { name: 'sealgate:lockfile', value: `${lockfile.path} sha256:${lockfile.sha256}` },
            ...problems.map((problem) => ({
                name: 'sealgate:lockfile:problem',
                value: `${lockfile.path}: ${problem.message}`,
            })),
        ]),
    ];
}
/** `excluded` documents what is not reachable at run time: development dependencies (CycloneDX 1.6, component scope). */
const SCOPES = {
    runtime: enums.ComponentScope.Required,
    optional: enums.ComponentScope.Optional,
    development: enums.ComponentScope.Excluded,
};
function projectEntry(item, type, readLicense) {
    const properties = [{ name: 'cdx:npm:package:path', value: item.path === '.' ? '' : item.path }];
    if (item.private)
        properties.push({ name: 'cdx:npm:package:private', value: 'true' });
    return {
        type,
        ref: item.ref,
        group: groupOf(item.name),
        name: baseNameOf(item.name),
        version: item.version,
        description: item.description,
        purl: item.purl,
        scope: undefined,
        hashes: [],
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: [],
        properties,
        dependsOn: item.dependsOn,
    };
}
function packageEntry(item, readLicense) {
    const { packages } = item;
    const { name, version, purl } = packages[0];
    const hashes = hashesOf(packages.find((node) => node.integrity !== undefined)?.integrity);
    return {
        type: enums.ComponentType.Library,
        ref: item.ref,
        group: groupOf(name),
        name: baseNameOf(name),
        version: version === '' ? undefined : version,
        description: undefined,
        purl,
        scope: SCOPES[item.scope],
        hashes,
        license: item.license === undefined ? undefined : readLicense(item.license),
        references: referencesOf(packages, hashes),
        properties: propertiesOf(item),
        dependsOn: item.dependsOn,
    };
}
/** `@scope` of `@scope/name`. */
function groupOf(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return slash === -1 ? undefined : name.slice(0, slash);
}
function baseNameOf(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
const NONE = [];
/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
function referencesOf(packages, hashes) {
    const found = [];
    for (const { source } of packages) {
        if (source.kind === 'file' || source.kind === 'link' || source.url === undefined)
            continue;
        const git = source.kind === 'git';
        const url = publicUrl(git && source.commit !== undefined ? `${source.url}#${source.commit}` : source.url);
        if (found.some((known) => known.url === url))
            continue;
        const type = git ? enums.ExternalReferenceType.VCS : enums.ExternalReferenceType.Distribution;
        found.push({ type, url, hashes: git ? [] : hashes });
    }
    if (found.length === 0)
        return NONE;
    return found.length === 1 ? found : found.sort((a, b) => (a.url < b.url ? -1 : 1));
}
function propertiesOf({ packages, scope, places }) {
    const properties = [];
    if (packages.some((node) => node.bundled)) {
        properties.push({ name: 'cdx:npm:package:bundled', value: 'true' });
    }
    if (scope === 'development')
        properties.push({ name: 'cdx:npm:package:development', value: 'true' });
    for (const value of places)
        properties.push({ name: 'cdx:npm:package:path', value });
    const deprecated = packages.find((node) => node.deprecated !== undefined)?.deprecated;
    if (deprecated !== undefined)
        properties.push({ name: 'sealgate:deprecated', value: String(deprecated) });
    if (packages.some((node) => node.hasInstallScript)) {
        properties.push({ name: 'sealgate:install-script', value: 'true' });
    }
    return properties;
}
/**
 * An address fit to be published: without user name, password or token before the host (the user name of
 * `ssh://git@…` is part of the address), and with the characters encoded that no URI has.
 */
function publicUrl(url) {
    const clean = CREDENTIALS.test(url) ? withoutCredentials(url) : url;
    return NO_URI.test(clean)
        ? clean.replace(/[ "'[\]<>{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        : clean;
}
const NO_URI = /[ "'[\]<>{}]/;
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
function withoutCredentials(url) {
    return url.replace(CREDENTIALS, (whole, scheme) => /^(git\+)?ssh:/i.test(scheme) && whole.indexOf(':', scheme.length) === -1 ? whole : scheme);
}


/***/ }),

/***/ 51704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderCycloneDx)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12505);
/* harmony import */ var _cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34845);



/**
 * One CycloneDX 1.6 BOM of all lockfiles, as JSON (two spaces deep a level), ending in a newline. The same
 * graphs, licences, manifests, source date and tool version give the same bytes anywhere: lists are sorted by
 * code units, the serial number is made of the content.
 *
 * The document is written without the library's models, which take half of the time; a test compares it byte
 * for byte with what `renderWithModels` makes of the same input.
 *
 * @see docs/decisions/0080-cyclonedx-library.md, docs/decisions/0081-sbom-conventions.md
 */
function renderCycloneDx(graphs, options) {
    return (0,_cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__/* .withSerial */ .v)(`${JSON.stringify(bomOf((0,_cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSheet */ .w)(graphs, options)), null, 2)}\n`);
}
function bomOf(sheet) {
    const entries = [sheet.root, ...sheet.components];
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        serialNumber: _cyclonedx_serial_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERIAL */ .z,
        metadata: {
            ...(sheet.timestamp === undefined ? {} : { timestamp: sheet.timestamp.toISOString() }),
            // A lockfile is read before anything is built.
            lifecycles: [{ phase: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LifecyclePhase.PreBuild }],
            tools: { components: [{ type: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, ...sheet.tool }] },
            component: componentOf(sheet.root),
            properties: [...sheet.properties],
        },
        components: sheet.components.map(componentOf),
        dependencies: entries.map(({ ref, dependsOn }) => ({
            ref,
            dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
        })),
    };
}
/** Keys in the library's order; `undefined` is not written. */
function componentOf(entry) {
    return {
        type: entry.type,
        name: entry.name,
        group: entry.group,
        version: entry.version,
        'bom-ref': entry.ref,
        description: entry.description,
        scope: entry.scope,
        hashes: orNothing(entry.hashes),
        licenses: entry.license === undefined ? undefined : [licenseOf(entry.license)],
        purl: entry.purl,
        externalReferences: orNothing(entry.references.map(({ type, url, hashes }) => ({ url, type, hashes: orNothing(hashes) }))),
        properties: orNothing(entry.properties),
    };
}
function licenseOf({ kind, text }) {
    const acknowledgement = _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.LicenseAcknowledgement.Declared;
    switch (kind) {
        case 'id':
            return { license: { id: text, acknowledgement } };
        case 'name':
            return { license: { name: text, acknowledgement } };
        case 'expression':
            return { expression: text, acknowledgement };
    }
}
function orNothing(list) {
    return list.length === 0 ? undefined : [...list];
}


/***/ })

};
