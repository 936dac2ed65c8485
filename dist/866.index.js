export const id = 866;
export const ids = [866];
export const modules = {

/***/ 96706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectLicenses: () => (/* binding */ collectLicenses)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/model/license-field.js
/**
 * The licence that a package manifest (package.json) declares, as one text: the `license` string, or the older
 * `license: {type}` and `licenses: [{type}]`, whose entries are alternatives.
 *
 * @param manifest parsed JSON from outside.
 * @returns empty where it declares none, or nothing that is text.
 */
function licenseField(manifest) {
    if (typeof manifest !== 'object' || manifest === null)
        return '';
    const { license, licenses } = manifest;
    const texts = [license, licenses].map(licenseText);
    return texts.find((text) => text !== '') ?? '';
}
function licenseText(value) {
    if (typeof value === 'string')
        return value.trim();
    if (Array.isArray(value)) {
        const parts = [...new Set(value.slice(0, 20).map(licenseText))].filter((part) => part !== '');
        return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? '');
    }
    if (typeof value !== 'object' || value === null)
        return '';
    const { type, name } = value;
    return [type, name].find((part) => typeof part === 'string')?.trim() ?? '';
}

// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(31705);
;// CONCATENATED MODULE: ./build/collect/licenses.js




/** A manifest larger than this is not read. */
const MANIFEST_CAP = 1024 * 1024;
/**
 * What each package says its licence is: the lockfile, else the installed package of the same name and
 * version, else the registry's manifest. Nothing outside of `dir` is read, whatever links point there.
 *
 * Files are read synchronously: thousands of small reads take a fraction of what the thread pool needs for them.
 *
 * @param dir absolute path of the repository.
 * @returns by package id; a package of which nothing could be read has no entry, one that declares nothing an empty text.
 */
async function collectLicenses(dir, graphs, registry) {
    const facts = Object.create(null);
    const root = realPath(dir);
    for (const graph of graphs) {
        const installed = root === undefined ? undefined : installedPackages(root, graph);
        for (const node of graph.packages) {
            if (facts[node.id] !== undefined || node.source.kind === 'link')
                continue;
            const fact = fromLockfile(node) ?? installed?.(node) ?? fromRegistry(node, registry);
            if (fact !== undefined)
                facts[node.id] = fact;
        }
    }
    return facts;
}
function fromLockfile(node) {
    return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}
function fromRegistry(node, registry) {
    const manifest = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B)(registry, node)?.manifest;
    if (manifest?.state !== 'had')
        return undefined;
    return { license: manifest.value.license ?? '', from: 'registry' };
}
/** Looks a package up where its package manager installs it, beside the lockfile. */
function installedPackages(root, graph) {
    const base = external_node_path_.join(root, external_node_path_.dirname(graph.lockfile.path));
    let store;
    return (node) => {
        store ??= pnpmStore(base);
        const folders = [
            ...node.places.filter((place) => /(?:^|\/)node_modules\//.test(place)),
            ...(store.get(`${node.name.replaceAll('/', '+')}@${node.version}`) ?? []).map((entry) => `node_modules/.pnpm/${entry}/node_modules/${node.name}`),
            `node_modules/${node.name}`,
        ];
        for (const folder of new Set(folders)) {
            const manifest = readManifest(root, external_node_path_.join(base, folder));
            if (manifest !== undefined && manifest.name === node.name && manifest.version === node.version)
                return { license: licenseField(manifest), from: 'installed' };
        }
        return undefined;
    };
}
/** Folders of pnpm's virtual store by `name@version` (`/` as `+`): peers follow after an underscore. */
function pnpmStore(base) {
    const store = new Map();
    for (const entry of listFolder(external_node_path_.join(base, 'node_modules/.pnpm'))) {
        const at = entry.indexOf('@', 1);
        if (at === -1)
            continue;
        const end = entry.slice(at).search(/[_(]/);
        const key = end === -1 ? entry : entry.slice(0, at + end);
        store.set(key, [...(store.get(key) ?? []), entry]);
    }
    return store;
}
function listFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        if (isAbsent(error))
            return [];
        throw error;
    }
}
/** A package.json inside the repository, or `undefined` where there is none that can be used. */
function readManifest(root, folder) {
    const real = realPath(folder);
    if (real === undefined || !(real === root || real.startsWith(root + external_node_path_.sep)))
        return undefined;
    const text = readSmallFile(external_node_path_.join(real, 'package.json'));
    if (text === undefined)
        return undefined;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
    }
    catch (error) {
        // A broken manifest says nothing about the licence: the package stays unread, which is reported.
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** A regular file's text within the cap. Neither follows a link nor waits on a pipe. */
function readSmallFile(file) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
    try {
        const info = (0,external_node_fs_.fstatSync)(handle);
        if (!info.isFile() || info.size > MANIFEST_CAP)
            return undefined;
        const buffer = Buffer.allocUnsafe(info.size);
        let length = 0;
        while (length < info.size) {
            const read = (0,external_node_fs_.readSync)(handle, buffer, length, info.size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.toString('utf8', 0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function realPath(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
}
/** Errors that mean "not there for us": missing, a link where none may be, a loop, no permission, a name no file can have. */
function isAbsent(error) {
    const code = error.code ?? '';
    return [
        'ENOENT',
        'ENOTDIR',
        'ELOOP',
        'EACCES',
        'EPERM',
        'ENAMETOOLONG',
        'ENXIO',
        'EINVAL',
        'EISDIR',
        'ERR_INVALID_ARG_VALUE',
    ].includes(code);
}


/***/ }),

/***/ 50866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(27866);
;// CONCATENATED MODULE: ./build/check/exceptions.js

const WARN_DAYS = 14;
const EXPIRING = {
    id: 'exceptions/expiring',
    title: 'Exception ends soon',
    severity: 'low',
    why: `An exception that ends within ${WARN_DAYS} days will block again, perhaps on the day of a release.`,
    fix: 'Fix what it waives, or have it approved again with a new date.',
};
const UNUSED = {
    id: 'exceptions/unused',
    title: 'Nothing needs this exception',
    severity: 'low',
    why: 'An exception that matches nothing waits for the next problem and hides it.',
    fix: 'Remove it from the policy.',
};
/** Dates of the policy's exceptions. `exceptions/unused` is found when all other findings are judged. */
const meta = {
    id: 'exceptions',
    title: 'Exceptions',
    rules: [EXPIRING, UNUSED],
    policyKeys: ['exceptions'],
    needsNetwork: false,
};
const judge = (facts, policy) => {
    const today = facts.context.time.slice(0, 10);
    const soon = new Date(Date.parse(`${today}T00:00:00Z`) + WARN_DAYS * 86_400_000).toISOString().slice(0, 10);
    const counts = { active: 0, expiring: 0, expired: 0 };
    const findings = [];
    for (const exception of policy.exceptions) {
        if (exception.expires < today)
            counts.expired += 1;
        else if (exception.expires > soon)
            counts.active += 1;
        else {
            counts.expiring += 1;
            findings.push(expiringFinding(exception, today));
        }
    }
    return { check: 'exceptions', state: 'ran', counts, total: policy.exceptions.length, findings };
};
function expiringFinding(exception, today) {
    const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
    const days = Math.round((Date.parse(expires) - Date.parse(today)) / 86_400_000);
    const left = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
    return {
        check: 'exceptions',
        rule: EXPIRING.id,
        severity: EXPIRING.severity,
        subject: { kind: 'policy', name: id },
        title: `Exception ends ${left}`,
        message: `Exception ${id} (${rule} for ${subject}), approved by ${approvedBy}, ends on ${expires}. After that day it blocks again.`,
        aliases: [],
        fix: { text: EXPIRING.fix },
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)([EXPIRING.id, id, expires]),
    };
}
const exceptions = { meta, load: async () => judge };

// EXTERNAL MODULE: ./build/model/package-pattern.js
var package_pattern = __webpack_require__(36677);
// EXTERNAL MODULE: ./build/model/paths.js
var paths = __webpack_require__(91066);
// EXTERNAL MODULE: ./build/check/package-findings.js
var package_findings = __webpack_require__(98086);
;// CONCATENATED MODULE: ./build/check/licenses.js




const DENIED = {
    id: 'licenses/denied',
    title: 'Licence is not allowed',
    severity: 'high',
    why: 'The policy allows other licences than this package has. Shipping it may oblige you to things you did not agree to.',
    fix: 'Use another package; or allow the licence (allow-licenses) or this package (allow-dependencies-licenses); or add a dated exception.',
};
const UNKNOWN = {
    id: 'licenses/unknown',
    title: 'Licence is unknown',
    severity: 'moderate',
    why: 'Without a licence that can be named nobody may use the package, and nobody can tell what it asks for.',
    fix: 'Look into the package for its licence and ask its author to declare an SPDX id; until then allow the package (allow-dependencies-licenses) or add a dated exception.',
};
const UNREAD = {
    id: 'licenses/unread',
    title: 'Licences could not be read',
    severity: 'moderate',
    why: 'Neither the lockfile nor an installed package nor the registry said what the licence is.',
    fix: 'Run after the packages are installed, or without --offline.',
};
const licenses_meta = {
    id: 'licenses',
    title: 'Licences',
    rules: [DENIED, UNKNOWN, UNREAD],
    policyKeys: ['allow-licenses', 'deny-licenses', 'allow-dependencies-licenses', 'unknown-license'],
    needsNetwork: false,
};
/** Prepares the licence question. Loads the SPDX lists, so only for those who ask. */
async function loadLicenseJudge() {
    const { licenseJudge } = await __webpack_require__.e(/* import() */ 6235).then(__webpack_require__.bind(__webpack_require__, 26235));
    return (facts, policy) => {
        const judge = licenseJudge({ allow: policy.allowLicenses, deny: policy.denyLicenses });
        const allowed = policy.allowDependenciesLicenses.map((purl) => [purl, (0,package_pattern/* packagePattern */.hd)(purl)]);
        return (node) => {
            if (node.source.kind === 'link')
                return { outcome: 'own', reason: 'code of this repository' };
            const exempt = allowed.find(([, matches]) => matches({ name: (0,paths/* labelOf */.Wy)(node), purl: node.purl }));
            if (exempt !== undefined)
                return { outcome: 'allowed', reason: `${exempt[0]} is in allow-dependencies-licenses` };
            const fact = Object.hasOwn(facts.licenses, node.id) ? facts.licenses[node.id] : undefined;
            if (fact === undefined)
                return { outcome: 'unread', reason: 'its licence could not be read' };
            return judge(fact.license);
        };
    };
}
/** Licences of all packages against the policy's lists. */
const licenses = {
    meta: licenses_meta,
    async load() {
        const prepare = await loadLicenseJudge();
        return (facts, policy) => judgeAll(facts, prepare(facts, policy));
    },
};
function judgeAll(facts, licenseOf) {
    const counts = { allowed: 0, denied: 0, unknown: 0, unread: 0, own: 0 };
    const problems = [];
    const unread = new Map();
    for (const graph of facts.graphs) {
        for (const node of graph.packages) {
            const answer = licenseOf(node);
            counts[answer.outcome] += 1;
            if (answer.outcome === 'denied')
                problems.push(toProblem(graph, node, DENIED, facts, answer.reason));
            if (answer.outcome === 'unknown')
                problems.push(toProblem(graph, node, UNKNOWN, facts, answer.reason));
            if (answer.outcome === 'unread')
                unread.set(graph, [...(unread.get(graph) ?? []), node]);
        }
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const result = { check: licenses_meta.id, counts, total };
    const nothing = (0,package_findings/* nothingToCheck */.J)(facts);
    if (nothing !== undefined)
        return { ...result, ...nothing, findings: [] };
    if (counts.unread > 0 && counts.unread + counts.own === total) {
        return {
            ...result,
            state: facts.offline ? 'not-checked' : 'incomplete',
            reason: `No licence could be read: ${[...unread.keys()].map((graph) => graph.lockfile.path).join(', ')} holds none, nothing is installed, and the registry ${facts.offline ? 'was not asked' : 'gave none'}.`,
            findings: [],
        };
    }
    const findings = [
        ...(0,package_findings/* packageFindings */.R)(facts, licenses_meta.id, problems),
        ...[...unread].map(([graph, nodes]) => unreadFinding(graph, nodes)),
    ];
    return { ...result, state: 'ran', findings };
}
function toProblem(graph, node, rule, facts, reason) {
    const license = facts.licenses[node.id]?.license ?? '';
    return {
        graph,
        node,
        rule: rule.id,
        severity: rule.severity,
        title: rule.title,
        message: license === '' ? `It declares no licence.` : `It declares ${cut(license)}: ${reason}.`,
        fix: rule.fix,
        detail: { license: cut(license), reason },
    };
}
/** One finding a lockfile: thousands of equal lines would hide the others. */
function unreadFinding(graph, nodes) {
    const { path } = graph.lockfile;
    const names = nodes.map(paths/* labelOf */.Wy);
    const shown = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return {
        check: licenses_meta.id,
        rule: UNREAD.id,
        severity: UNREAD.severity,
        subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
        title: `Licences of ${names.length} ${names.length === 1 ? 'package' : 'packages'} could not be read`,
        message: `Nothing said what the licence of ${shown}${more} is.`,
        aliases: [],
        fix: { text: UNREAD.fix },
        location: { file: path },
        detail: { packages: names.slice(0, 200), count: names.length },
        fingerprint: (0,fingerprint/* fingerprint */.R)([UNREAD.id, path]),
    };
}
function cut(text) {
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

// EXTERNAL MODULE: ./build/model/integrity.js
var integrity = __webpack_require__(10217);
;// CONCATENATED MODULE: ./build/model/compare-integrity.js

/**
 * Whether two integrity strings mean the same bytes, by the strongest algorithm both have; `incomparable` where
 * they have none in common.
 */
function compareIntegrity(a, b) {
    if (a === b)
        return 'same';
    const [first, second] = [(0,integrity/* parseIntegrity */.hN)(a), (0,integrity/* parseIntegrity */.hN)(b)];
    for (const algorithm of integrity/* HASH_ALGORITHMS */.UH) {
        const digests = (hashes) => hashes.filter((hash) => hash.algorithm === algorithm).map((hash) => hash.hex);
        const [left, right] = [digests(first), digests(second)];
        if (left.length === 0 || right.length === 0)
            continue;
        return left.some((digest) => right.includes(digest)) ? 'same' : 'different';
    }
    return 'incomparable';
}

;// CONCATENATED MODULE: ./build/check/lockfiles.js



const CHANGED = {
    id: 'lockfiles/integrity-changed',
    title: 'Other bytes under the same version',
    severity: 'critical',
    why: 'A published version never changes. Another hash under the same name and version means that other bytes will be installed than before: the lockfile was edited, or the registry was.',
    fix: 'Restore the lockfile from the base branch and install again. If the hash changes once more, do not merge: tell the registry.',
};
const REPLACED = {
    id: 'lockfiles/integrity-replaced',
    title: 'Hash of another kind under the same version',
    severity: 'moderate',
    why: 'The old and the new hash of this version use different algorithms, so nobody can tell from the lockfile whether the bytes are the same.',
    fix: 'Check that the package manager made the change, e.g. by installing again from the old lockfile.',
};
const REMOVED = {
    id: 'lockfiles/integrity-removed',
    title: 'Hash removed from the lockfile',
    severity: 'high',
    why: 'The base had a hash of this version and the change takes it away: any bytes would be installed.',
    fix: 'Restore the lockfile from the base branch and install again.',
};
const CONFLICT = {
    id: 'lockfiles/conflicting-integrity',
    title: 'Two hashes for one version',
    severity: 'high',
    why: 'The lockfile holds the same name and version with different bytes: at least one of them is not what was published.',
    fix: 'Delete the entry with the wrong hash and install again.',
};
const PROBLEMS = {
    'dangling-edge': {
        id: 'lockfiles/dangling-edge',
        title: 'Dependency without entry',
        severity: 'moderate',
        why: 'A package asks for another that the lockfile does not hold: what will be installed is decided later, by the registry.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'unmet-peer': {
        id: 'lockfiles/unmet-peer',
        title: 'Peer dependency without package',
        severity: 'info',
        why: 'A package expects another beside it that is not there. Package managers allow it; what happens at run time is the author’s guess.',
        fix: 'Add the peer dependency, if the package is used in a way that needs it.',
    },
    'missing-version': {
        id: 'lockfiles/missing-version',
        title: 'Entry without version',
        severity: 'moderate',
        why: 'An entry without version cannot be matched with advisories or signatures.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'missing-entry': {
        id: 'lockfiles/missing-entry',
        title: 'Entry is missing',
        severity: 'moderate',
        why: 'The lockfile refers to an entry that it does not hold.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'unsupported-entry': {
        id: 'lockfiles/unsupported-entry',
        title: 'Entry that could not be understood',
        severity: 'moderate',
        why: 'This part of the lockfile was not looked at.',
        fix: 'Report the entry to Sealgate, and look at it by hand until then.',
    },
    'duplicate-key': {
        id: 'lockfiles/duplicate-key',
        title: 'Entry written twice',
        severity: 'high',
        why: 'Readers disagree on which of two entries with one key counts: what a reviewer sees need not be what is installed.',
        fix: 'Install again so that the package manager writes the lockfile anew.',
    },
};
/** The lockfiles themselves: there, whole, and true to what the base had. */
const lockfiles_meta = {
    id: 'lockfiles',
    title: 'Lockfiles',
    rules: [CHANGED, REPLACED, REMOVED, CONFLICT, ...Object.values(PROBLEMS)],
    policyKeys: ['checks', 'rules'],
    needsNetwork: false,
};
const lockfiles_judge = (facts) => {
    const problems = facts.graphs.flatMap((graph) => [...conflicts(graph), ...changes(graph, facts)]);
    const findings = [...facts.graphs.flatMap(graphFindings), ...(0,package_findings/* packageFindings */.R)(facts, 'lockfiles', problems)];
    const total = facts.graphs.length;
    const flagged = new Set(findings.map((finding) => finding.location?.file)).size;
    return {
        check: 'lockfiles',
        ...stateOf(facts),
        counts: { ok: total - flagged, flagged },
        total,
        findings,
    };
};
/** A lockfile that cannot be read, or none, is no clean one. */
function stateOf(facts) {
    const unread = facts.problems.filter((problem) => problem.kind === 'lockfile');
    if (unread.length > 0)
        return { state: 'incomplete', reason: unread.map((problem) => problem.message).join(' ') };
    if (facts.graphs.length === 0) {
        return {
            state: 'not-checked',
            reason: 'No lockfile was found, so no dependency was looked at.',
        };
    }
    if (facts.graphs.every((graph) => graph.packages.length === 0)) {
        const names = facts.graphs.map((graph) => graph.lockfile.path).join(', ');
        return { state: 'not-checked', reason: `No package in ${names}, so no dependency was looked at.` };
    }
    return { state: 'ran' };
}
function graphFindings(graph) {
    const { path } = graph.lockfile;
    return graph.problems.map((problem) => {
        const rule = PROBLEMS[problem.code];
        const { code, place = null } = problem;
        return {
            check: 'lockfiles',
            rule: rule.id,
            severity: rule.severity,
            subject: { kind: 'lockfile', name: path },
            title: rule.title,
            message: problem.message,
            aliases: [],
            fix: { text: rule.fix },
            location: { file: path },
            detail: { code, place },
            fingerprint: (0,fingerprint/* fingerprint */.R)([rule.id, path, place ?? problem.message]),
        };
    });
}
function conflicts(graph) {
    const first = new Map();
    return graph.packages.flatMap((node) => {
        const before = first.get(node.purl);
        if (before === undefined) {
            first.set(node.purl, node);
            return [];
        }
        if (before.integrity === undefined || node.integrity === undefined)
            return [];
        if (compareIntegrity(before.integrity, node.integrity) !== 'different')
            return [];
        const message = `${placeOf(before)} says ${before.integrity}, ${placeOf(node)} says ${node.integrity}.`;
        return [problem(graph, node, CONFLICT, message)];
    });
}
function placeOf(node) {
    return node.places[0] ?? node.id;
}
function problem(graph, node, rule, message) {
    const { id, severity, title, fix } = rule;
    return { graph, node, rule: id, severity, title, message, fix };
}
/** Compares each package with the same name and version in the base's lockfile of the same path. */
function changes(graph, facts) {
    const base = facts.base?.graphs.find((candidate) => candidate.lockfile.path === graph.lockfile.path);
    if (facts.base === undefined || base === undefined || base.lockfile.sha256 === graph.lockfile.sha256)
        return [];
    const before = new Map();
    for (const node of base.packages)
        before.set(node.purl, [...(before.get(node.purl) ?? []), node]);
    const { ref } = facts.base;
    const command = `git checkout ${shellWord(ref)} -- ${shellWord(graph.lockfile.path)}`;
    return graph.packages.flatMap((node) => {
        const known = (before.get(node.purl) ?? []).flatMap((old) => old.integrity ?? []);
        if (known.length === 0)
            return [];
        const was = `On ${ref} this version has ${known.join(' or ')}`;
        if (node.integrity === undefined)
            return [{ ...problem(graph, node, REMOVED, `${was}; here it has none.`), command }];
        const after = node.integrity;
        const answers = known.map((integrity) => compareIntegrity(integrity, after));
        if (answers.includes('same'))
            return [];
        const rule = answers.includes('different') ? CHANGED : REPLACED;
        return [{ ...problem(graph, node, rule, `${was}; here it has ${after}.`), command }];
    });
}
/** A word for a POSIX shell: names of refs and files come from the repository. */
function shellWord(text) {
    return /^[A-Za-z0-9._/@:+-]+$/.test(text) && !text.startsWith('-')
        ? text
        : `'${text.replaceAll("'", "'\\''")}'`;
}
const lockfiles = { meta: lockfiles_meta, load: async () => lockfiles_judge };

// EXTERNAL MODULE: ./build/check/provenance.js + 1 modules
var provenance = __webpack_require__(77090);
// EXTERNAL MODULE: ./build/model/merge-findings.js + 1 modules
var merge_findings = __webpack_require__(9921);
// EXTERNAL MODULE: ./build/model/advisory-ids.js
var advisory_ids = __webpack_require__(47024);
;// CONCATENATED MODULE: ./build/check/bind-packages.js


function indexPackages(graphs) {
    const purls = new Map();
    const names = new Map();
    const finders = new Map();
    let places;
    const add = (map, key, bound) => {
        const list = map.get(key);
        if (list === undefined)
            map.set(key, [bound]);
        else
            list.push(bound);
    };
    for (const graph of graphs) {
        for (const node of graph.packages) {
            add(purls, (0,advisory_ids/* barePurl */.oJ)(node.purl), { graph, node });
            add(names, node.name, { graph, node });
        }
    }
    const byPlaces = () => {
        if (places !== undefined)
            return places;
        places = new Map();
        for (const graph of graphs)
            for (const node of graph.packages)
                for (const place of node.places)
                    add(places, place, { graph, node });
        return places;
    };
    const finderOf = (graph) => {
        const known = finders.get(graph) ?? (0,paths/* pathFinder */.Uq)(graph);
        finders.set(graph, known);
        return known;
    };
    return {
        byPurl: (purl) => purls.get((0,advisory_ids/* barePurl */.oJ)(purl)) ?? [],
        byName: (name) => names.get(name) ?? [],
        byPlace: (place) => byPlaces().get(place) ?? [],
        pathsTo: (bound, max = 3) => {
            const paths = bound.flatMap(({ graph, node }) => finderOf(graph)(node.id, max));
            const unique = new Map(paths.map((path) => [path.join('\0'), path]));
            return [...unique]
                .sort(([a, left], [b, right]) => left.length - right.length || (a < b ? -1 : 1))
                .slice(0, max)
                .map(([, path]) => path);
        },
    };
}
const SCOPES = ['runtime', 'optional', 'development'];
/** The finding with what the dependency graphs know of its package: nodes, scope, paths, place in the lockfile. */
function bindFinding(finding, index) {
    const { subject } = finding;
    if (subject.kind !== 'package')
        return finding;
    const bound = subject.purl === undefined ? [] : index.byPurl(subject.purl);
    const [first] = bound;
    if (first === undefined)
        return { ...finding, subject: { ...subject, scope: 'unknown' } };
    const scopes = bound.map(({ node }) => node.scope);
    // What stands in an image is shipped, whatever the lockfile needs it for.
    const shipped = finding.detail?.image !== undefined;
    const scope = shipped ? 'runtime' : (SCOPES.find((word) => scopes.includes(word)) ?? 'runtime');
    const paths = index.pathsTo(bound);
    const location = {
        file: first.graph.lockfile.path,
        ...(first.node.line === undefined ? {} : { line: first.node.line }),
    };
    return {
        ...finding,
        subject: { ...subject, nodes: [...new Set(bound.map(({ node }) => node.id))].sort(), scope },
        location,
        ...(paths.length === 0 ? {} : { paths }),
        detail: { ...finding.detail, direct: bound.some(({ node }) => node.direct) },
    };
}

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/check/report-state.js

/** Reports that say, or may say, something about one of the kinds. */
function reportsCovering(facts, kinds) {
    return facts.reports.filter((report) => report.covers === undefined || kinds.some((kind) => report.covers?.includes(kind)));
}
/** Why reports prove less than they seem to: those that could not be read, and those with problems of their own. */
function reportTroubles(facts, kinds) {
    const unread = facts.problems.filter(isReportProblem).map((problem) => problem.message);
    const doubtful = facts.reports
        .filter((report) => report.covers === undefined ||
        report.covers.length === 0 ||
        kinds.some((kind) => report.covers?.includes(kind)))
        .flatMap((report) => report.problems.map((problem) => `${report.path}: ${problem}`));
    return [...unread, ...doubtful];
}
function isReportProblem(problem) {
    return problem.kind === 'report' || problem.kind === 'tool';
}
/** The result of a check over reports: `not-checked` without any, `incomplete` where one of them cannot be trusted. */
function reportResult(check, findings, state) {
    const counts = {};
    for (const severity of model_severity/* SEVERITIES */.oC) {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count > 0)
            counts[severity] = count;
    }
    const base = { check, counts, total: findings.length, findings };
    if (state.troubles.length > 0)
        return { ...base, state: 'incomplete', reason: sentence(state.troubles) };
    if (state.covering === 0)
        return { ...base, state: 'not-checked', reason: state.nothing };
    return { ...base, state: 'ran' };
}
function sentence(troubles) {
    const shown = troubles.slice(0, 3).join('. ');
    return troubles.length <= 3 ? shown : `${shown}. And ${troubles.length - 3} more`;
}

;// CONCATENATED MODULE: ./build/check/scanners.js



const scanners_meta = {
    id: 'scanners',
    title: 'Misconfigurations, secrets and licences that scanners reported',
    rules: [
        {
            id: 'scanners/misconfiguration',
            title: 'Misconfiguration',
            severity: 'moderate',
            why: 'A setting in a Dockerfile, manifest or infrastructure file gives more than it must.',
            fix: 'Change the setting as the finding says.',
        },
        {
            id: 'scanners/secret',
            title: 'Secret in a file',
            severity: 'critical',
            why: 'Whoever can read the repository or the image can use it, also after it is deleted.',
            fix: 'Revoke the secret, then remove it and keep it in a secret store.',
        },
        {
            id: 'scanners/license',
            title: 'Licence that a scanner rates as a risk',
            severity: 'moderate',
            why: 'The scanner puts the licence into a class that asks something of those who ship it.',
            fix: 'Replace the package, or allow the licence in the policy after a look at its terms.',
        },
    ],
    policyKeys: ['fail-on-severity', 'rules'],
    needsNetwork: false,
};
const KINDS = ['misconfigurations', 'secrets', 'licenses'];
/** What scanners found besides vulnerable packages. */
const scanners = {
    meta: scanners_meta,
    async load() {
        return scanners_judge;
    },
};
function scanners_judge(facts) {
    const index = indexPackages(facts.graphs);
    const reported = facts.reports.flatMap((report) => report.findings.filter((finding) => finding.check === scanners_meta.id && !isInventory(finding)).map(rate));
    const findings = (0,merge_findings/* mergeFindings */.DF)(reported).map((finding) => bindFinding(finding, index));
    return reportResult(scanners_meta.id, findings, {
        covering: reportsCovering(facts, KINDS).length,
        troubles: reportTroubles(facts, KINDS),
        nothing: facts.reports.length === 0
            ? 'No scanner report given'
            : 'No report shows that misconfigurations, secrets or licences were looked for',
    });
}
/** Trivy lists every licence it sees; those that ask for no more than a notice are an inventory, not a risk. */
const HARMLESS = ['notice', 'permissive', 'unencumbered'];
function isInventory(finding) {
    return (finding.rule === 'scanners/license' && HARMLESS.includes(String(finding.detail?.category ?? 'unknown')));
}
/**
 * A licence the scanner could not put into a class has no rating, which is not the rating of an unrated weakness:
 * the check `licenses` decides about unknown licences.
 */
function rate(finding) {
    const unclassified = finding.rule === 'scanners/license' && finding.severity === 'unknown';
    return unclassified ? { ...finding, severity: 'low' } : finding;
}

// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(42368);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/check/source-rules.js
/** What the sources check can find, in the order of its documentation. */
const SOURCE_RULES = {
    INSECURE: {
        id: 'sources/insecure-url',
        title: 'Downloaded without encryption',
        severity: 'high',
        why: 'Over http or git:// anybody on the way can replace the package.',
        fix: 'Use the https address of the registry or repository and install again.',
    },
    REGISTRY: {
        id: 'sources/registry',
        title: 'Registry is not allowed',
        severity: 'high',
        why: 'The policy names the registries packages may come from, and this address is none of them.',
        fix: 'Install the package from an allowed registry, or add this one to allow-registries.',
    },
    MISMATCH: {
        id: 'sources/url-mismatch',
        title: 'Address is of another package',
        severity: 'high',
        why: 'The lockfile says one name and version and downloads from an address that names another: a lockfile edited to install something else looks like this.',
        fix: 'Restore the entry from the base branch, or remove it and install again.',
    },
    UNDECLARED: {
        id: 'sources/undeclared',
        title: 'Nobody asks for this source',
        severity: 'high',
        why: 'Everything that depends on the package asks the registry for a version, but the lockfile takes it from a repository or address.',
        fix: 'If an override or resolution of yours does this, add a dated exception; else restore the entry from the base branch and install again.',
    },
    GIT: {
        id: 'sources/git',
        title: 'Comes from a git repository',
        severity: 'moderate',
        why: 'A git dependency has no registry signature, no provenance and often no hash; its install scripts build it on your machine.',
        fix: 'Depend on a published version, or publish your fork to a registry.',
    },
    UNPINNED: {
        id: 'sources/unpinned-git',
        title: 'Git dependency without commit',
        severity: 'high',
        why: 'Without a full commit hash the same lockfile installs whatever the branch or tag holds that day.',
        fix: 'Install again so that the lockfile holds the commit.',
    },
    TARBALL: {
        id: 'sources/tarball',
        title: 'Comes from a plain address',
        severity: 'moderate',
        why: 'A package from a web address is in no registry: it has no signature, no advisories name it, and it can vanish.',
        fix: 'Depend on a published version, or publish it to a registry of yours.',
    },
    NO_INTEGRITY: {
        id: 'sources/missing-integrity',
        title: 'No hash in the lockfile',
        severity: 'high',
        why: 'Without a hash nobody can tell whether the bytes that are installed are those that were locked.',
        fix: 'Remove the entry and install again, so that the package manager records the hash.',
    },
    BAD_INTEGRITY: {
        id: 'sources/invalid-integrity',
        title: 'Hash that is none',
        severity: 'high',
        why: 'The integrity text holds no hash of a known algorithm and length, so it protects nothing.',
        fix: 'Remove the entry and install again, so that the package manager records the hash.',
    },
    WEAK_INTEGRITY: {
        id: 'sources/weak-integrity',
        title: 'Only a weak hash',
        severity: 'moderate',
        why: 'SHA-1 and MD5 can be forged: two packages can be made with one hash.',
        fix: 'Remove the entry and install again; where the registry itself has no better hash of this old version, update to a newer one.',
    },
    OUTSIDE: {
        id: 'sources/outside',
        title: 'Comes from outside the repository',
        severity: 'high',
        why: 'The path leads out of the repository: what it installs was not reviewed here and differs from machine to machine.',
        fix: 'Move the package into the repository, or depend on a published version.',
    },
    MIXED: {
        id: 'sources/mixed-host',
        title: 'From another host than its neighbours',
        severity: 'high',
        why: 'A scope is configured to come from one registry. One package of it from another host is what a lockfile edited to install something else looks like.',
        fix: 'Restore the entry from the base branch and install again; if the host is yours, name it in allow-registries.',
    },
    OTHER: {
        id: 'sources/other-host',
        title: 'From another host than most packages',
        severity: 'moderate',
        why: 'All packages of this scope come from a host that the rest of the lockfile does not use. With a private registry that is as it should be; the policy does not say that it is.',
        fix: 'Name your registries in allow-registries.',
    },
};

;// CONCATENATED MODULE: ./build/check/source-url.js
/**
 * Whether the address of a registry's tarball names the package it is for.
 *
 * Known layouts, under any path prefix: `…/<name>/-/<base>-<version>.tgz` (npm and what is compatible with it;
 * the file name may repeat the scope) and `…/<name>/<version>/<anything>` (GitHub Packages). Parts may be percent-encoded.
 */
function namesPackage(url, name, version) {
    const path = decode(url.pathname);
    if (path === undefined)
        return false;
    const base = name.slice(name.lastIndexOf('/') + 1);
    const dash = path.lastIndexOf('/-/');
    if (dash !== -1) {
        const file = path.slice(dash + 3);
        const files = [`${base}-${version}.tgz`, `${name}-${version}.tgz`];
        const front = path.slice(0, dash);
        return front.endsWith(`/${name}`) && isWholeName(front, name) && files.includes(file);
    }
    const at = path.lastIndexOf(`/${name}/`);
    if (at === -1 || !isWholeName(path.slice(0, at + name.length + 1), name))
        return false;
    return path.slice(at + name.length + 2).split('/')[0] === version;
}
/** `/@evil/left` is the address of another package than `left`. */
function isWholeName(path, name) {
    const before = path.slice(0, path.length - name.length - 1);
    return name.startsWith('@') || !before.slice(before.lastIndexOf('/') + 1).startsWith('@');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** The URL of a text from a lockfile, or `undefined` where it is none. */
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
const FORGES = ['codeload.github.com', 'github.com', 'gitlab.com', 'bitbucket.org'];
/** Whether a tarball is a public forge's archive of one commit, named by its full hash. */
function isPinnedArchive(address) {
    const url = parseUrl(address);
    return (url?.protocol === 'https:' &&
        FORGES.includes(url.host) &&
        /(?:^|[/=.-])[0-9a-f]{40}(?:[/.]|$)/.test(`${url.pathname}${url.search}`));
}

;// CONCATENATED MODULE: ./build/check/source-hosts.js




/** A host that serves this share of a scope is where the scope is configured to come from. */
const USUAL_SHARE = 0.8;
/**
 * Judges hosts by the lockfile alone, where the policy names no registries: a package whose scope nearly all
 * comes from another host is odd. The whole lockfile's less common hosts are `otherHostFindings`.
 */
function oddHosts(graph, policy) {
    if (policy.allowRegistries.length > 0)
        return () => undefined;
    const groups = new Map();
    for (const [node, host] of hostsOf(graph)) {
        const group = groups.get(scopeOf(node)) ?? new Map();
        groups.set(scopeOf(node), group.set(host, (group.get(host) ?? 0) + 1));
    }
    const usual = new Map([...groups].map(([scope, hosts]) => [scope, usualHost(hosts)]));
    return (node, host) => {
        const scope = scopeOf(node);
        const expected = usual.get(scope);
        if (expected === undefined || expected === host)
            return undefined;
        const others = scope === '' ? 'packages without scope' : `packages of ${scope}`;
        return [SOURCE_RULES.MIXED, `It comes from ${host}, other ${others} from ${expected}.`];
    };
}
/** One finding for each host that is not the lockfile's most common one. */
function otherHostFindings(graph, policy) {
    if (policy.allowRegistries.length > 0)
        return [];
    const hosts = new Map();
    for (const [node, host] of hostsOf(graph)) {
        const nodes = hosts.get(host);
        if (nodes === undefined)
            hosts.set(host, [node]);
        else
            nodes.push(node);
    }
    const [most, ...others] = [...hosts].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
    const rule = SOURCE_RULES.OTHER;
    const { path } = graph.lockfile;
    return others.map(([host, nodes]) => {
        const names = nodes.map(paths/* labelOf */.Wy);
        const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
        return {
            check: 'sources',
            rule: rule.id,
            severity: rule.severity,
            subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
            title: rule.title,
            message: `${host} serves ${names.slice(0, 5).join(', ')}${more}; most packages come from ${most?.[0]}.`,
            aliases: [],
            fix: { text: rule.fix },
            location: { file: path },
            detail: { host, packages: names.slice(0, 200), count: names.length },
            fingerprint: (0,fingerprint/* fingerprint */.R)([rule.id, path, host]),
        };
    });
}
function hostsOf(graph) {
    return graph.packages.flatMap((node) => {
        const { source } = node;
        const url = source.kind === 'registry' && source.url !== undefined ? parseUrl(source.url) : undefined;
        return url === undefined ? [] : [[node, url.host]];
    });
}
function usualHost(hosts) {
    const total = [...hosts.values()].reduce((sum, count) => sum + count, 0);
    return [...hosts].find(([, count]) => count / total >= USUAL_SHARE)?.[0];
}
function scopeOf(node) {
    return node.name.startsWith('@') ? (node.name.split('/')[0] ?? '') : '';
}

;// CONCATENATED MODULE: ./build/check/sources.js






/** Where packages come from, and whether the lockfile pins their bytes. */
const sources_meta = {
    id: 'sources',
    title: 'Sources',
    rules: Object.values(SOURCE_RULES),
    policyKeys: ['allow-registries', 'allow-git', 'missing-integrity'],
    needsNetwork: false,
};
const sources_judge = (facts, policy) => {
    const problems = [];
    let flagged = 0;
    let total = 0;
    for (const graph of facts.graphs) {
        const isDeclared = declaredAddresses(graph);
        const oddHost = oddHosts(graph, policy);
        for (const node of graph.packages) {
            const faults = faultsOf(node, { graph, policy, isDeclared, oddHost });
            total += 1;
            if (faults.length > 0)
                flagged += 1;
            for (const [rule, message] of faults)
                problems.push(sources_toProblem(graph, node, rule, message));
        }
    }
    const findings = [
        ...(0,package_findings/* packageFindings */.R)(facts, sources_meta.id, problems),
        ...facts.graphs.flatMap((graph) => otherHostFindings(graph, policy)),
    ];
    return {
        check: sources_meta.id,
        ...((0,package_findings/* nothingToCheck */.J)(facts) ?? { state: 'ran' }),
        counts: { ok: total - flagged, flagged },
        total,
        findings,
    };
};
function faultsOf(node, context) {
    const { source } = node;
    switch (source.kind) {
        case 'registry':
            return [...urlFaults(node, source.url, context), ...integrityFaults(node)];
        case 'tarball':
            // What a forge packs from a named commit is that commit: the package manager needs no hash to pin it.
            if (isPinnedArchive(source.url))
                return [
                    [SOURCE_RULES.GIT, `It comes from ${shown(source.url)}.`],
                    ...undeclaredFaults(node, context),
                ];
            return [
                [SOURCE_RULES.TARBALL, `It is downloaded from ${shown(source.url)}.`],
                ...undeclaredFaults(node, context),
                ...tarballFaults(source.url, context.policy),
                ...integrityFaults(node),
            ];
        case 'git':
            return [
                [SOURCE_RULES.GIT, `It comes from ${shown(source.url)}.`],
                ...undeclaredFaults(node, context),
                ...gitFaults(source.url, source.commit),
            ];
        case 'file':
        case 'link':
            return outsideFaults(source.path, context.graph);
    }
}
function urlFaults(node, address, context) {
    // Lockfiles may leave the address to the user's own configuration.
    if (address === undefined)
        return [];
    const url = parseUrl(address);
    if (url === undefined)
        return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
    if (url.protocol !== 'https:')
        return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
    const faults = [];
    if (!isAllowed(url, context.policy.allowRegistries))
        faults.push([
            SOURCE_RULES.REGISTRY,
            `${shown(address)} is under none of the registries in allow-registries.`,
        ]);
    if (!namesPackage(url, node.name, node.version))
        faults.push([
            SOURCE_RULES.MISMATCH,
            `It is downloaded from ${shown(address)}, which is not the address of ${node.name} ${node.version}.`,
        ]);
    const odd = context.oddHost(node, url.host);
    if (odd !== undefined)
        faults.push(odd);
    return faults;
}
function tarballFaults(address, policy) {
    const url = parseUrl(address);
    if (url === undefined)
        return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
    if (url.protocol !== 'https:')
        return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
    if (isAllowed(url, policy.allowRegistries))
        return [];
    return [[SOURCE_RULES.REGISTRY, `${shown(address)} is under none of the registries in allow-registries.`]];
}
function isAllowed(url, registries) {
    return (registries.length === 0 ||
        registries.some((registry) => `${url.origin}${url.pathname}`.startsWith(registry)));
}
function gitFaults(address, commit) {
    const faults = [];
    if (/^(?:git\+)?(?:http|git|ftp):/i.test(address))
        faults.push([SOURCE_RULES.INSECURE, `It is cloned from ${shown(address)}.`]);
    if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        const found = commit === undefined || commit === '' ? 'no commit' : `'${shown(commit)}'`;
        faults.push([SOURCE_RULES.UNPINNED, `The lockfile holds ${found} instead of a full commit hash.`]);
    }
    return faults;
}
function undeclaredFaults(node, context) {
    if (context.isDeclared(node))
        return [];
    return [[SOURCE_RULES.UNDECLARED, `Its dependants ask the registry for a version of ${node.name}.`]];
}
/** Whether somebody asks for a package by address, or nobody's range is known. */
function declaredAddresses(graph) {
    const asked = new Map();
    for (const owner of [...graph.importers, ...graph.packages]) {
        for (const { to, range } of owner.dependencies) {
            if (range !== undefined)
                asked.set(to, (asked.get(to) ?? false) || isAddress(range));
        }
    }
    return (node) => asked.get(node.id) ?? true;
}
function isAddress(range) {
    return !range.startsWith('npm:') && (range.includes('/') || /^[a-z][a-z0-9+.-]*:/i.test(range));
}
function integrityFaults(node) {
    // A bundled package's bytes are covered by the hash of the package that holds it.
    if (node.bundled === true)
        return [];
    if (node.integrity === undefined || node.integrity.trim() === '')
        return [[SOURCE_RULES.NO_INTEGRITY, 'Its entry in the lockfile has no integrity.']];
    const hashes = (0,integrity/* parseIntegrity */.hN)(node.integrity);
    if (hashes.length === 0)
        return [[SOURCE_RULES.BAD_INTEGRITY, `The integrity '${shown(node.integrity)}' holds no hash.`]];
    if (hashes.some((hash) => hash.algorithm !== 'sha1' && hash.algorithm !== 'md5'))
        return [];
    return [
        [
            SOURCE_RULES.WEAK_INTEGRITY,
            `Its integrity is ${hashes.map((hash) => hash.algorithm).join(', ')} only.`,
        ],
    ];
}
function outsideFaults(path, graph) {
    const absolute = /^(?:[/\\~]|[A-Za-z]:)/.test(path);
    const joined = (0,repository_path/* joinPath */.u)((0,repository_path/* parentPath */.y)(graph.lockfile.path), path.replaceAll('\\', '/'));
    if (!absolute && joined !== '..' && !joined.startsWith('../'))
        return [];
    return [[SOURCE_RULES.OUTSIDE, `Its path is ${shown(path)}.`]];
}
function shown(text) {
    // Credentials in an address of the lockfile are no reason to print them everywhere.
    const clean = text.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1…@');
    return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}
function sources_toProblem(graph, node, rule, message) {
    const { id, severity, title, fix } = rule;
    return { graph, node, rule: id, severity, title, message, fix };
}
const sources = { meta: sources_meta, load: async () => sources_judge };

// EXTERNAL MODULE: ./build/model/expand-versions.js
var expand_versions = __webpack_require__(26152);
;// CONCATENATED MODULE: ./build/check/vulnerabilities.js





const vulnerabilities_meta = {
    id: 'vulnerabilities',
    title: 'Known vulnerabilities',
    rules: [
        {
            id: 'vulnerabilities/known',
            title: 'Package with a known vulnerability',
            severity: 'high',
            why: 'The weakness is public: whoever wants to use it knows how.',
            fix: 'Update to the nearest version without it; the finding names the version and the command.',
        },
        {
            id: 'vulnerabilities/unscanned-lockfile',
            title: 'Lockfile that no report looked into',
            severity: 'moderate',
            why: 'Reports are there, but none of them looked into this lockfile: its packages were not checked.',
            fix: 'Let the scanner look at the folder of this lockfile too, and pass its report.',
        },
    ],
    policyKeys: ['fail-on-severity', 'fail-on-scopes', 'ignore-unfixed', 'allow-ghsas', 'require-reports'],
    needsNetwork: false,
};
/** What scanners found in packages: merged over tools and aliases, bound to the dependency graphs. */
const vulnerabilities = {
    meta: vulnerabilities_meta,
    async load() {
        const { default: satisfies } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 68011, 19));
        const inRange = (version, range) => satisfies(version, range, { includePrerelease: true, loose: true });
        return (facts) => vulnerabilities_judge(facts, inRange);
    },
};
function vulnerabilities_judge(facts, satisfies) {
    const reports = reportsCovering(facts, ['vulnerabilities']);
    const index = indexPackages(facts.graphs);
    const reported = facts.reports.flatMap((report) => report.findings
        .filter((finding) => finding.rule === 'vulnerabilities/known')
        .flatMap((finding) => resolveVersions(finding, report, index, satisfies)));
    const known = (0,merge_findings/* mergeFindings */.DF)(reported).map((finding) => bindFinding(finding, index));
    const unscanned = reports.length === 0 ? [] : unscannedLockfiles(facts.graphs, reports);
    const findings = [...known, ...unscanned].sort(merge_findings/* compareFindings */.Eg);
    return reportResult(vulnerabilities_meta.id, findings, {
        covering: reports.length,
        troubles: reportTroubles(facts, ['vulnerabilities']),
        nothing: facts.reports.length === 0
            ? 'No scanner report given'
            : 'No report looked into packages: give a report of npm audit, pnpm audit or Trivy with its vulnerability scanner',
    });
}
/**
 * npm audit names places in node_modules and a range, not versions: the graphs tell which versions stand there,
 * and the range which of them are meant. Without a graph the range stays.
 */
function resolveVersions(finding, report, index, satisfies) {
    const detail = finding.detail ?? {};
    if (finding.subject.kind !== 'package' || detail.versions !== undefined)
        return (0,expand_versions/* expandVersions */.m)(finding);
    if (report.format !== 'npm-audit' || typeof detail.range !== 'string')
        return [finding];
    const { range } = detail;
    const nodes = Array.isArray(detail.nodes) ? detail.nodes.filter((node) => typeof node === 'string') : [];
    const placed = nodes.flatMap((node) => index.byPlace(node)).filter(isNpm);
    const bound = placed.length > 0 ? placed : index.byName(finding.subject.name);
    const hit = new Map();
    for (const one of bound) {
        if (satisfies(one.node.version, range))
            hit.set(`${one.node.name}@${one.node.version}`, one);
    }
    if (hit.size === 0)
        return [finding];
    return [...hit.values()].map(({ node }) => (0,expand_versions/* withVersion */.$)(finding, node.name, node.version));
}
function isNpm(bound) {
    return bound.graph.lockfile.format === 'npm';
}
/** T29: a lockfile with packages to ship that no report names and no package manager's audit is about. */
function unscannedLockfiles(graphs, reports) {
    return graphs
        .filter((graph) => graph.packages.some((node) => node.scope === 'runtime'))
        .filter((graph) => !reports.some((report) => looksInto(report, graph.lockfile)))
        .map(({ lockfile }) => {
        const draft = {
            check: vulnerabilities_meta.id,
            rule: 'vulnerabilities/unscanned-lockfile',
            subject: { kind: 'lockfile', name: lockfile.path },
            title: 'Looked into by no report',
            message: 'Scanner reports are there, but none of them names this lockfile, so its packages were not checked for vulnerabilities.',
            aliases: [],
            location: { file: lockfile.path },
            fix: { text: 'Let the scanner look at the folder of this lockfile too, and pass its report.' },
        };
        return { ...draft, severity: 'moderate', fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
    });
}
function looksInto(report, lockfile) {
    const manager = /^(.+)-audit$/.exec(report.format)?.[1];
    if (manager !== undefined)
        return lockfile.format.startsWith(manager) || report.tool.name.startsWith(lockfile.format);
    if (report.scanned === undefined)
        return true;
    if (report.target?.kind === 'image')
        return false;
    return report.scanned.some((name) => {
        const clean = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        return (clean === lockfile.path || clean.endsWith(`/${lockfile.path}`) || lockfile.path.endsWith(`/${clean}`));
    });
}

;// CONCATENATED MODULE: ./build/check/registry.js








/** Every check, in the order that summaries show them. All of them always run. */
const checks = [
    check_signatures/* signatures */.EW,
    provenance/* provenance */.aH,
    vulnerabilities,
    licenses,
    sources,
    lockfiles,
    scanners,
    exceptions,
];

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/runtime.js + 1 modules
var io_runtime = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/policy/baseline.js
var baseline = __webpack_require__(17524);
// EXTERNAL MODULE: ./build/policy/load.js + 3 modules
var load = __webpack_require__(84818);
// EXTERNAL MODULE: ./build/policy/overrides.js
var policy_overrides = __webpack_require__(25858);
// EXTERNAL MODULE: ./build/io/http.js + 3 modules
var http = __webpack_require__(73337);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(76604);
;// CONCATENATED MODULE: ./build/policy/remote.js



/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
function createRemoteReader(options) {
    const { env, userAgent } = options;
    const api = (env.GITHUB_API_URL ?? '').replace(/\/+$/, '') || 'https://api.github.com';
    const token = env.GITHUB_TOKEN ?? '';
    return async ({ owner, repo, path, commit }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
        const client = await (0,http/* createHttpClient */.u)({
            env,
            userAgent,
            secrets: token === '' ? [] : [token],
            authorization: (asked) => token !== '' && asked.origin === new URL(api).origin ? `Bearer ${token}` : undefined,
        });
        try {
            const result = await client.get(url, {
                accept: 'application/vnd.github.raw+json',
                maxBytes: yaml/* POLICY_CAP */.A,
            });
            if (result.kind === 'answer')
                return result.body;
            throw refusal(result, `${owner}/${repo}`, token !== '');
        }
        finally {
            await client.close();
        }
    };
}
function refusal(result, repository, hasToken) {
    if (result.kind === 'failed') {
        return new errors/* SealgateError */.De('NETWORK_UNREACHABLE', result.reason, {
            hint: 'Run again when GitHub’s API can be reached.',
        });
    }
    const hint = hasToken
        ? `Check path and commit, and that GITHUB_TOKEN may read ${repository}.`
        : `Check path and commit; where ${repository} is private, set GITHUB_TOKEN to a token that may read it.`;
    return new errors/* SealgateError */.De('GITHUB_API', `GitHub answered ${result.status}: ${result.reason}`, { hint });
}

// EXTERNAL MODULE: ./build/render/cyclonedx.js
var cyclonedx = __webpack_require__(51704);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/collect/licenses.js + 1 modules
var collect_licenses = __webpack_require__(96706);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/collect/lockfiles/discover.js
var discover = __webpack_require__(12817);
// EXTERNAL MODULE: ./build/collect/lockfiles/registry.js + 22 modules
var registry = __webpack_require__(62743);
;// CONCATENATED MODULE: ./build/collect/lockfiles/base.js




/**
 * Reads the lockfiles below `dir` as they were at a commit; those that cannot be read become problems.
 *
 * @param commit a full commit hash, as `resolveCommit` gives it.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
async function readLockfilesAt(dir, commit, options = {}) {
    const cap = options.cap ?? discover/* LOCKFILE_CAP */.d$;
    const { files, problems: found } = (0,discover/* pickLockfiles */.UM)(await (0,git/* filesAt */.Tl)(dir, commit));
    const problems = found.map(atBase);
    const graphs = [];
    const blobs = await (0,git/* blobsAt */.cu)(dir, commit, files);
    for (const file of files) {
        try {
            const bytes = blobs.get(file);
            if (bytes === undefined)
                throw notAFile(file, commit);
            if (bytes.length > cap)
                throw tooLarge(file, bytes.length, cap);
            graphs.push(await (0,registry/* readLockfile */.GQ)({ path: file, bytes }));
        }
        catch (error) {
            problems.push(atBase((0,discover/* lockfileProblem */.tX)(file, error)));
        }
    }
    return { graphs, problems };
}
function atBase(problem) {
    return { ...problem, kind: 'base' };
}
function notAFile(file, commit) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a file at ${commit.slice(0, 12)}`, {
        location: { file },
    });
}
function tooLarge(file, size, cap) {
    return new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
        location: { file },
    });
}

// EXTERNAL MODULE: ./build/collect/reports/read.js + 1 modules
var read = __webpack_require__(75359);
// EXTERNAL MODULE: ./build/io/exec.js
var exec = __webpack_require__(8076);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(53938);
// EXTERNAL MODULE: ./build/collect/reports/failures.js
var failures = __webpack_require__(98978);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(54188);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(60198);
;// CONCATENATED MODULE: ./build/collect/reports/audit-folder.js






/**
 * Runs something in a folder of its own that holds only the lockfile (and, where needed, the package.json
 * files) of `dir`. The repository's own configuration (.npmrc, pnpm-workspace.yaml, package manager pins)
 * stays out: a pull request could point the audit at a server that says nothing is wrong, list advisories to
 * ignore, or have another program started.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no lockfile.
 */
async function inAuditFolder(dir, input, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), 'sealgate-audit-'));
    try {
        const lockfile = await copyFirst(dir, input.lockfiles, folder);
        if (lockfile === undefined) {
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `There is no ${input.lockfiles.join(' or ')} to audit`, {
                hint: 'Run it in the folder of the lockfile (--dir), or leave it out of --run.',
            });
        }
        if (input.manifests)
            await copyManifests(dir, lockfile, folder);
        else
            await (0,promises_.writeFile)(external_node_path_.join(folder, 'package.json'), '{"name":"audited","version":"0.0.0","private":true}\n');
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function copyFirst(dir, names, folder) {
    for (const name of names) {
        const bytes = await (0,files/* readIfExists */.OR)(external_node_path_.join(dir, name));
        if (bytes === undefined)
            continue;
        await (0,promises_.writeFile)(external_node_path_.join(folder, name), bytes);
        return { name, text: bytes.toString('utf8') };
    }
    return undefined;
}
/** The root's package.json and those of the workspaces that the lockfile names, never one outside of `dir`. */
async function copyManifests(dir, lockfile, folder) {
    const places = ['', ...workspacesOf(lockfile.text)];
    for (const place of places) {
        const from = external_node_path_.join(dir, place, 'package.json');
        if ((await (0,files/* readIfExists */.OR)(from)) === undefined)
            continue;
        await (0,promises_.mkdir)(external_node_path_.join(folder, place), { recursive: true });
        await (0,promises_.copyFile)(from, external_node_path_.join(folder, place, 'package.json'));
    }
}
/** Folders of workspaces as npm's lockfile lists them. The reader of lockfiles reports what is wrong with the file. */
function workspacesOf(text) {
    let document;
    try {
        document = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return [];
    }
    const packages = (0,fields/* asFields */.qI)((0,fields/* asFields */.qI)(document)?.packages) ?? {};
    return Object.keys(packages).filter((place) => {
        const parts = place.split('/');
        return (place !== '' &&
            !place.includes('\\') &&
            !external_node_path_.isAbsolute(place) &&
            !/^[a-z]:/i.test(place) &&
            !parts.some((part) => part === '..' || part === 'node_modules' || part === ''));
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/scanner-tools.js




const NPM_ARGS = [
    'audit',
    '--json',
    '--package-lock-only',
    '--ignore-scripts',
    // Whatever NODE_ENV or the user's settings leave out is still shipped to somebody.
    '--include=dev',
    '--include=optional',
    '--include=peer',
];
const PNPM_ARGS = ['audit', '--json'];
const TRIVY_SCANNERS = 'vuln,secret,misconfig,license';
/** The tools `--run` knows, by name. */
const scannerTools = [
    {
        id: 'npm-audit',
        title: 'npm audit',
        program: 'npm',
        format: 'npm-audit',
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'], manifests: true }, (cwd) => use({ args: NPM_ARGS, shown: NPM_ARGS, cwd })),
    },
    {
        id: 'pnpm-audit',
        title: 'pnpm audit',
        program: 'pnpm',
        format: 'pnpm-audit',
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['pnpm-lock.yaml'], manifests: false }, (cwd) => use({ args: PNPM_ARGS, shown: PNPM_ARGS, cwd })),
    },
    {
        id: 'trivy-fs',
        title: 'trivy fs',
        program: 'trivy',
        format: 'trivy',
        exitCodes: [0],
        prepare: withOwnTrivySettings,
    },
];
/**
 * Trivy reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` of the folder it runs in, so a pull request
 * could switch it off: it gets empty ones instead.
 */
async function withOwnTrivySettings(dir, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), 'sealgate-trivy-'));
    try {
        const settings = { config: 'trivy.yaml', ignorefile: 'ignore', 'secret-config': 'secret.yaml' };
        const flags = [];
        for (const [flag, name] of Object.entries(settings)) {
            const file = external_node_path_.join(folder, name);
            await (0,promises_.writeFile)(file, flag === 'ignorefile' ? '' : '{}\n');
            flags.push(`--${flag}`, file);
        }
        const common = ['--format', 'json', '--quiet', '--include-dev-deps', '--scanners', TRIVY_SCANNERS];
        return await use({ args: ['fs', ...common, ...flags, '.'], shown: ['fs', ...common, '.'], cwd: dir });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/collect/reports/run.js








/**
 * Runs scanners that are on PATH and reads what they print. What they printed is kept byte for byte; whether it
 * is a report or an error is told from the content, because their exit code 1 means either.
 *
 * @param names of `scannerTools`.
 * @throws SealgateError USAGE for a name that does not exist.
 */
async function runScanners(dir, names, log) {
    const tools = [...new Set(names)].map(toolNamed);
    const result = { reports: [], problems: [], raw: [] };
    for (const tool of tools) {
        log.progress(`Running ${tool.title}`);
        await runOne(dir, tool, result);
    }
    log.progress(undefined);
    return result;
}
function toolNamed(name) {
    const tool = scannerTools.find((candidate) => candidate.id === name);
    if (tool !== undefined)
        return tool;
    const known = scannerTools.map((candidate) => candidate.id);
    const near = (0,nearest/* nearest */.p)(name, known);
    throw new errors/* SealgateError */.De('USAGE', `Unknown scanner '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `--run takes ${known.join(', ')}.`,
    });
}
async function runOne(dir, tool, result) {
    const name = `run:${tool.id}`;
    try {
        const version = await versionOf(tool);
        if (version === undefined) {
            result.problems.push(notInstalled(name, tool));
            return;
        }
        await tool.prepare(dir, async (call) => {
            const output = await (0,exec/* run */.e)(tool.program, call.args, { cwd: call.cwd });
            // Asked again: a scan may have brought a newer database.
            const about = tool.id === 'trivy-fs' ? ((await versionOf(tool)) ?? version) : version;
            readOutput(name, tool, { about, call, output }, result);
        });
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        result.problems.push(toolProblem(name, error));
    }
}
function readOutput(name, tool, done, result) {
    const { output } = done;
    const raw = { name: `${tool.id}.json`, ...wordsOf(tool), bytes: output.stdout };
    try {
        const answer = (0,read/* parseReport */.MM)(output.stdout, name, (0,read/* parserNamed */.dh)(tool.format));
        if ('failure' in answer) {
            result.problems.push(toolFailed(name, tool, answer.failure, output));
        }
        else {
            const report = withRun(answer.report, tool, done);
            result.reports.push(report);
            result.raw.push({ ...(0,read/* rawOf */.UD)(report, output.stdout), name: raw.name });
            return;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        result.problems.push({
            ...(0,read/* errorProblem */.gx)(name, error),
            kind: 'tool',
            message: withExit(error.message, tool, output),
        });
    }
    if (output.stdout.length > 0)
        result.raw.push(raw);
}
/** The report with how it was made. An exit code that does not fit what it says is a problem of it. */
function withRun(report, tool, { about, call, output }) {
    const version = versionIn(about);
    const run = { command: [tool.program, ...call.shown], version, exitCode: output.exitCode };
    const problems = [...report.problems];
    const said = lastLine(output.stderr);
    const because = said === '' ? '' : `: ${said}`;
    if (!tool.exitCodes.includes(output.exitCode)) {
        problems.push(`${tool.title} ended with exit code ${output.exitCode}${because}`);
    }
    else if (output.exitCode !== 0 && report.findings.length === 0) {
        problems.push(`${tool.title} ended with exit code ${output.exitCode} but lists nothing${because}`);
    }
    const stale = staleDatabase(about, report.createdAt);
    if (stale !== undefined)
        problems.push(stale);
    // We chose its scanners ourselves, so what it does not list it did not find.
    const covers = tool.id === 'trivy-fs' && report.covers?.length !== 0 ? { covers: [...model_report/* REPORT_KINDS */.t] } : {};
    return { ...report, ...covers, tool: { ...report.tool, version }, problems, run };
}
/** A failed tool's own words: what it printed instead of a report, else the last line of its standard error. */
function toolFailed(name, tool, failure, output) {
    const said = lastLine(output.stderr);
    const silent = output.stdout.toString('utf8', 0, 64).trim() === '' && output.exitCode !== 0;
    const told = (0,failures/* textFailure */.c)(output.stderr, output.stderr.length);
    const best = silent
        ? {
            ...(said === '' ? failure : { ...failure, ...told, message: `is empty; it said: ${said}` }),
            state: 'unreachable',
        }
        : failure;
    const problem = (0,read/* failureProblem */.Gq)(`The output of ${tool.title}`, best);
    return { ...problem, kind: 'tool', subject: name, message: withExit(problem.message, tool, output) };
}
function withExit(message, tool, output) {
    return `${message.replace(/[.:\s]+$/, '')} (${tool.title} ended with exit code ${output.exitCode})`;
}
function toolProblem(name, error) {
    return {
        kind: 'tool',
        subject: name,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'unreachable',
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
function notInstalled(name, tool) {
    return {
        kind: 'tool',
        subject: name,
        state: 'missing',
        message: `${tool.program} is not on PATH or does not start, so ${tool.title} was not run`,
        hint: `Install ${tool.program} in a step before this one, or leave ${tool.id} out of --run.`,
    };
}
/** What the program says its version is, `undefined` where it does not start. */
async function versionOf(tool) {
    const answer = await (0,exec/* run */.e)(tool.program, ['--version']).catch((error) => {
        if (error instanceof errors/* SealgateError */.De && error.code === 'TOOL_FAILED')
            return undefined;
        throw error;
    });
    if (answer === undefined || answer.exitCode !== 0)
        return undefined;
    return answer.stdout.toString('utf8');
}
function versionIn(about) {
    const [first = ''] = about.trim().split('\n');
    return ((/\d+\.\d+[0-9A-Za-z.+-]*/.exec(first)?.[0] ?? (0,fields/* proseText */.lz)(first.replace(/^version:\s*/i, ''), 60)) ||
        'unknown');
}
/** Trivy's database is rebuilt several times a day; one older than this was kept back on purpose. */
const DATABASE_DAYS = 7;
/** T29: an old vulnerability database knows nothing of what came after it. */
function staleDatabase(about, createdAt) {
    const updated = /Vulnerability DB:[\s\S]*?UpdatedAt:\s*(\d{4}-\d\d-\d\d)/.exec(about)?.[1];
    if (updated === undefined || createdAt === undefined)
        return undefined;
    const days = Math.floor((Date.parse(createdAt) - Date.parse(updated)) / 86_400_000);
    if (!(days > DATABASE_DAYS))
        return undefined;
    return `Its vulnerability database is of ${updated}, ${days} days before the scan: let Trivy update it`;
}
function wordsOf(tool) {
    return tool.format === 'trivy'
        ? { tool: 'trivy', target: 'fs' }
        : { tool: 'audit', target: tool.format.replace(/-audit$/, '') };
}
/** The last line that says something, without colours. */
function lastLine(text) {
    const lines = text
        .slice(-20_000)
        .replace(/\u001b\[[0-9;]*m/g, '')
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^npm (?:warn|notice)\b/i.test(line));
    return (0,fields/* proseText */.lz)(lines.at(-1), 240) ?? '';
}

;// CONCATENATED MODULE: ./build/model/change.js
/**
 * What a change did to one graph. A package is unchanged where name, version, source and integrity are the
 * same. Of one name, a package that went and one that came are an update: the same version first (other
 * integrity or source), then within a major version, then in order of versions; what stays over is added or
 * removed. `undefined` is a lockfile that was not there.
 */
function diffGraphs(before, after) {
    const gone = byName(before?.packages ?? []);
    const added = [];
    const removed = [];
    const updated = [];
    for (const [name, come] of byName(after?.packages ?? [])) {
        const went = gone.get(name);
        gone.delete(name);
        if (went === undefined) {
            added.push(...come);
            continue;
        }
        takePairs(went, come, (a, b) => a.version === b.version && sameContent(a, b));
        const pairs = [
            ...takePairs(went, come, (a, b) => a.version === b.version),
            ...takePairs(went, come, (a, b) => majorOf(a.version) === majorOf(b.version)),
            ...takePairs(went, come, () => true),
        ];
        for (const [old, now] of pairs)
            updated.push({ before: old, after: now });
        added.push(...come);
        removed.push(...went);
    }
    for (const went of gone.values())
        removed.push(...went);
    return {
        added: added.sort(byId),
        removed: removed.sort(byId),
        updated: updated.sort((a, b) => byId(a.after, b.after)),
    };
}
/** The changes of all lockfiles that changed, matched and sorted by path. */
function diffLockfiles(base, head) {
    const before = new Map(base.map((graph) => [graph.lockfile.path, graph]));
    const after = new Map(head.map((graph) => [graph.lockfile.path, graph]));
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths
        .map((path) => ({ lockfile: path, ...diffGraphs(before.get(path), after.get(path)) }))
        .filter(({ added, removed, updated }) => added.length + removed.length + updated.length > 0);
}
/** Packages by name, each list by version. */
function byName(packages) {
    const names = new Map();
    for (const one of packages) {
        const known = names.get(one.name);
        if (known === undefined)
            names.set(one.name, [one]);
        else
            known.push(one);
    }
    for (const list of names.values()) {
        if (list.length > 1)
            list.sort((a, b) => compareVersions(a.version, b.version) || byId(a, b));
    }
    return names;
}
/** Takes matching packages out of both lists, in order, one for one. */
function takePairs(went, come, matches) {
    const pairs = [];
    for (let index = 0; index < went.length;) {
        const old = went[index];
        const at = come.findIndex((now) => matches(old, now));
        if (at === -1) {
            index += 1;
            continue;
        }
        pairs.push([old, come[at]]);
        went.splice(index, 1);
        come.splice(at, 1);
    }
    return pairs;
}
function sameContent(a, b) {
    return a.integrity === b.integrity && a.bundled === b.bundled && sameSource(a.source, b.source);
}
/** A registry's address that only one of the two knows says nothing: npm can leave it out. */
function sameSource(a, b) {
    switch (a.kind) {
        case 'registry':
            return b.kind === 'registry' && (a.url === undefined || b.url === undefined || a.url === b.url);
        case 'tarball':
            return b.kind === 'tarball' && a.url === b.url;
        case 'git':
            return b.kind === 'git' && a.url === b.url && a.commit === b.commit;
        case 'file':
        case 'link':
            return b.kind === a.kind && a.path === b.path;
    }
}
function majorOf(version) {
    return /^\d+/.exec(version)?.[0] ?? version;
}
/** Number by number, then a pre-release before its release, then by code units: an order for showing, not semver's. */
function compareVersions(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    if (a.includes('-') !== b.includes('-'))
        return a.includes('-') ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
}
function numbersOf(version) {
    return (/^[\d.]*/.exec(version)?.[0] ?? '').split('.').map(Number);
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

// EXTERNAL MODULE: ./build/commands/stages/options.js
var options = __webpack_require__(50741);
;// CONCATENATED MODULE: ./build/commands/stages/collect.js









/**
 * The commit a change is compared with: where the branch left the base, so that what others merged meanwhile
 * is not held against it. A shallow clone that lacks the base asks for it once.
 */
async function findBase(dir, ref, world) {
    let commit = await (0,git/* resolveCommit */.WL)(dir, ref);
    if (commit === undefined && world.env.GITHUB_ACTIONS === 'true') {
        await (0,git/* git */.$Y)(dir, ['fetch', '--no-tags', '--quiet', '--depth=1', 'origin', ref]);
        commit = await (0,git/* resolveCommit */.WL)(dir, ref);
    }
    if (commit === undefined) {
        return {
            problem: {
                kind: 'base',
                subject: ref,
                state: 'missing',
                message: `The base '${ref}' is not in this clone, so new findings cannot be told from known ones.`,
                hint: 'Check out with fetch-depth: 0.',
            },
        };
    }
    const merged = await (0,git/* git */.$Y)(dir, ['merge-base', commit, 'HEAD']);
    const fork = merged.stdout.toString('utf8').trim();
    return { base: { ref, commit }, compare: merged.exitCode === 0 && fork !== '' ? fork : commit };
}
/** Reads everything: lockfiles, the base's lockfiles, reports, the registry, licences. What cannot be had becomes a problem. */
async function collect(input) {
    const { dir, values, world, context } = input;
    const offline = values.offline === true;
    const lockfiles = await (0,discover/* readLockfiles */.HT)(dir, (0,options/* listOf */.c3)(values, 'lockfile').length > 0 ? { files: (0,options/* listOf */.c3)(values, 'lockfile') } : {});
    const reports = await (0,read/* readReports */.oh)(dir, (0,options/* listOf */.c3)(values, 'report'));
    const runs = await runScanners(dir, (0,options/* listOf */.c3)(values, 'run'), world.log);
    const base = await collectBase(input, lockfiles.graphs);
    const raw = [...reports.raw, ...runs.raw];
    const early = {
        schema: 'sealgate/facts/v1',
        context,
        graphs: lockfiles.graphs,
        ...(base.facts === undefined ? {} : { base: base.facts }),
        reports: [...reports.reports, ...runs.reports],
        licenses: {},
        offline,
        problems: [
            ...input.problems,
            ...lockfiles.problems,
            ...reports.problems,
            ...runs.problems,
            ...base.problems,
        ],
    };
    await input.checkpoint(early, raw);
    const registry = offline ? undefined : await collectRegistry(dir, lockfiles.graphs, values, world);
    const licenses = await (0,collect_licenses.collectLicenses)(dir, lockfiles.graphs, registry?.facts);
    world.log.progress(undefined);
    return {
        ...early,
        licenses,
        ...(registry?.facts === undefined ? {} : { registry: registry.facts }),
        problems: [...early.problems, ...(registry?.problems ?? [])],
    };
}
async function collectBase(input, graphs) {
    if (input.base === undefined || input.compare === undefined)
        return { problems: [] };
    const before = await readLockfilesAt(input.dir, input.compare);
    const reports = await (0,read/* readReports */.oh)(input.dir, (0,options/* listOf */.c3)(input.values, 'base-report'));
    return {
        facts: {
            ref: input.base.ref,
            commit: input.compare,
            graphs: before.graphs,
            changes: diffLockfiles(before.graphs, graphs),
            reports: reports.reports,
        },
        problems: [...before.problems, ...reports.problems],
    };
}
async function collectRegistry(dir, graphs, values, world) {
    const { collectRegistryFacts } = await __webpack_require__.e(/* import() */ 4997).then(__webpack_require__.bind(__webpack_require__, 84997));
    const named = {
        registry: (0,options/* textOf */.b6)(values, 'registry'),
        keysFile: (0,options/* textOf */.b6)(values, 'keys'),
        trustedRootFile: (0,options/* textOf */.b6)(values, 'trusted-root'),
        cacheDir: (0,options/* textOf */.b6)(values, 'cache'),
    };
    const log = world.log;
    try {
        return await collectRegistryFacts(graphs, {
            dir,
            env: world.env,
            log,
            now: world.now,
            ...defined(named),
        });
    }
    catch (error) {
        // A file the user named (keys, trusted root) and that is wrong is a usage error; the rest is the world's fault.
        if (error instanceof errors/* SealgateError */.De && (error.code === 'USAGE' || error.code.startsWith('INPUT_')))
            throw error;
        return {
            problems: [{ kind: 'registry', subject: 'registry', state: 'unreachable', message: (0,errors/* messageOf */.bD)(error) }],
        };
    }
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(31705);
// EXTERNAL MODULE: ./build/model/statement.js
var model_statement = __webpack_require__(66363);
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
function shell_words_shellWord(text) {
    if (text === '' || text.startsWith('-') || !text.isWellFormed() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
        return undefined;
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Joins words to a command, or gives up where one of them must not be in a command. */
function commandLine(words, flags = []) {
    const quoted = words.map((word) => (flags.includes(word) ? word : shell_words_shellWord(word)));
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
/**
 * Forces the version where what needs the package does not allow it.
 *
 * @param parents names of the packages whose ranges exclude it; only they are overridden where the graph has
 *   other versions of the package too.
 */
function overrideVersion(change, options) {
    const { graph, name, version } = change;
    const because = `No declared range allows ${name} ${version}`;
    const manager = managerOf(graph);
    const parents = options.others ? [...new Set(options.parents)].sort() : [];
    const safe = [name, ...parents].every(isPackageName) && isVersion(version);
    if (manager === undefined || !safe)
        return { text: `${because}: override it to ${version}.` };
    if (manager === 'npm') {
        const keys = parents.length === 0
            ? [`overrides[${name}]`]
            : parents.map((parent) => `overrides[${parent}][${name}]`);
        const set = inFolder('npm', graph, ['pkg', 'set', ...keys.map((key) => `${key}=${version}`)]);
        const install = inFolder('npm', graph, ['install']);
        const snippet = JSON.stringify({ overrides: npmOverrides(name, version, parents) });
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
    const steps = stepsFor(home, node, version, finding);
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
        return overrideVersion(change, { parents: parentNames(parents), others: hasOthers(index, node) });
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

;// CONCATENATED MODULE: ./build/commands/stages/judge.js





/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
async function judge_judge(facts, policy) {
    const results = [];
    const timings = {};
    for (const check of checks) {
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

// EXTERNAL MODULE: ./build/commands/stages/staging.js + 1 modules
var staging = __webpack_require__(75752);
;// CONCATENATED MODULE: ./build/commands/stages/check-stage.js














/**
 * The first stage: reads, checks, decides, and leaves facts, policy, raw reports, SBOM and state in the
 * staging folder. A state that says "incomplete" is written before the long work begins, so that a run that is
 * killed still leaves what it had read.
 *
 * @throws SealgateError for wrong usage; everything that outside can cause is in the verdict instead.
 */
async function checkStage(stagingDir, values, world) {
    const dir = external_node_path_.resolve(world.cwd, (0,options/* textOf */.b6)(values, 'dir') ?? '.');
    const runtime = await (0,io_runtime/* readRuntime */.Ft)({ dir, env: world.env, now: world.now(), version: (0,version/* version */.r)() });
    const { context } = runtime;
    const ref = (0,options/* textOf */.b6)(values, 'base') ?? runtime.defaultBase;
    const found = ref === undefined ? {} : await findBase(dir, ref, world);
    const rules = await readPolicy(dir, values, found.base, world);
    const taken = new Set();
    const files = [];
    const add = async (file) => {
        files.push(await (0,staging/* stage */.dw)(stagingDir, context, file, taken));
    };
    const settings = {
        schema: 'sealgate/state/v1',
        repositoryDir: dir,
        evidenceDir: external_node_path_.resolve(world.cwd, (0,options/* textOf */.b6)(values, 'out') ?? external_node_path_.join(dir, rules.policy.evidencePath)),
        ...((0,options/* textOf */.b6)(values, 'out') === undefined ? { evidenceInside: dir } : {}),
        commentMode: rules.policy.commentSummaryInPr,
        requireSeal: rules.policy.requireSeal,
        ...(rules.exitCode === undefined ? {} : { exitCode: rules.exitCode }),
    };
    const timings = {};
    const startCollect = performance.now();
    await add({
        what: 'policy',
        name: { what: 'policy', extension: 'json' },
        mediaType: 'application/json',
        data: `${JSON.stringify(rules.policy, null, 2)}\n`,
    });
    for (const file of rules.raw) {
        await add({
            what: 'policy',
            name: { what: 'policy', target: file.path.replace(/\.ya?ml$/i, ''), extension: 'yml' },
            mediaType: 'application/yaml',
            data: file.bytes,
        });
    }
    const facts = await collect({
        dir,
        context,
        values,
        world,
        ...(found.base === undefined ? {} : { base: found.base }),
        ...(found.compare === undefined ? {} : { compare: found.compare }),
        problems: [...rules.problems, ...(found.problem === undefined ? [] : [found.problem])],
        checkpoint: async (early, rawReports) => {
            for (const report of rawReports)
                await add(rawFile(report));
            const record = interrupted(context, rules.source, early, files, 'The run ended before its checks were done.');
            await (0,staging/* writeState */.Jq)(stagingDir, { ...settings, record, timings: {} });
        },
    });
    timings.collect = performance.now() - startCollect;
    await add({
        what: 'facts',
        name: { what: 'facts', extension: 'json' },
        mediaType: 'application/json',
        data: JSON.stringify(facts),
    });
    world.log.progress(`Checking ${facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0)} packages`);
    const judgement = await judge_judge(facts, rules.policy);
    const startSbom = performance.now();
    await add({
        what: 'sbom',
        name: { what: 'sbom', extension: 'cdx.json' },
        mediaType: 'application/vnd.cyclonedx+json; version=1.6',
        data: (0,cyclonedx/* renderCycloneDx */.i)(facts.graphs, { context, licenses: facts.licenses }),
    });
    timings.sbom = performance.now() - startSbom;
    world.log.progress(undefined);
    const record = {
        ...outline(context, rules.source, facts, files),
        checks: judgement.results.map(({ findings: _findings, ...rest }) => rest),
        decisions: judgement.decisions,
        signals: judgement.signals,
        verdict: judgement.verdict,
        seal: { state: 'not-sealed', reason: 'The seal step did not run.' },
    };
    const state = { ...settings, record, timings: { ...timings, ...judgement.timings } };
    return { state, stateSha256: await (0,staging/* writeState */.Jq)(stagingDir, state) };
}
/**
 * The policy, or (where it cannot be used) the baseline with a problem that keeps the verdict from passing:
 * the facts are still collected and kept, and the exit code still says that the policy is wrong.
 */
async function readPolicy(dir, values, base, world) {
    const file = (0,options/* textOf */.b6)(values, 'policy') ?? (0,options/* textOf */.b6)(values, 'config-file');
    const overrides = await (0,policy_overrides/* readOverrides */.i)(values);
    try {
        const loaded = await (0,load/* loadPolicy */.t)({
            dir,
            ...(file === undefined ? {} : { file }),
            ...(base === undefined ? {} : { base }),
            overrides,
            ruleIds: checks.flatMap((check) => check.meta.rules.map((rule) => rule.id)),
            ...(values.offline === true
                ? {}
                : { readRemote: createRemoteReader({ env: world.env, userAgent: `sealgate/${(0,version/* version */.r)()}` }) }),
        });
        return loaded;
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'POLICY_INVALID')
            throw error;
        const fallback = (0,baseline/* baselinePolicy */.U)();
        const place = error.location === undefined
            ? ''
            : ` (${error.location.file}${error.location.line === undefined ? '' : `:${error.location.line}`})`;
        return {
            policy: fallback.policy,
            source: fallback.source,
            raw: [],
            exitCode: errors/* EXIT */.dc.usage,
            problems: [
                {
                    kind: 'policy',
                    subject: error.location?.file ?? 'policy',
                    state: 'invalid',
                    message: `${(0,errors/* messageOf */.bD)(error)}${place}`,
                    ...(error.hint === undefined ? {} : { hint: error.hint }),
                },
            ],
        };
    }
}
function rawFile(report) {
    const extension = /\.([a-z0-9]{1,10})$/i.exec(report.name)?.[1]?.toLowerCase() ?? 'json';
    return {
        what: 'raw-report',
        name: { what: report.tool, extension, ...(report.target === undefined ? {} : { target: report.target }) },
        mediaType: extension === 'json' || extension === 'sarif' ? 'application/json' : 'application/octet-stream',
        data: report.bytes,
    };
}
/** What a record says whatever the verdict is. */
function outline(context, policy, facts, files) {
    return {
        schema: 'sealgate/run/v1',
        context,
        policy,
        lockfiles: facts.graphs.map(({ lockfile, packages }) => ({
            path: lockfile.path,
            format: lockfile.format,
            version: lockfile.version,
            packages: packages.length,
        })),
        reports: facts.reports.map((report) => ({
            path: report.path,
            format: report.format,
            tool: report.tool.version === undefined ? report.tool.name : `${report.tool.name} ${report.tool.version}`,
            findings: report.findings.length,
        })),
        ...(facts.base === undefined
            ? {}
            : {
                change: { baseRef: facts.base.ref, baseCommit: facts.base.commit, lockfiles: facts.base.changes },
            }),
        files: [...files],
    };
}
/** The record of a run that was stopped before it could decide. */
function interrupted(context, policy, facts, files, message) {
    return {
        ...outline(context, policy, facts, files),
        checks: [],
        decisions: [],
        signals: {},
        verdict: {
            verdict: 'incomplete',
            blocked: 0,
            warned: 0,
            accepted: 0,
            gaps: [{ check: 'run', message, hint: 'Look at the log of the check step, then run again.' }],
        },
        seal: { state: 'not-sealed', reason: 'The run did not get that far.' },
    };
}


/***/ }),

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselinePolicy)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53834);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83547);


/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
function baselinePolicy() {
    const layer = _generated_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_LAYERS */ .v.baseline;
    if (layer === undefined || layer.extends.length > 0)
        throw new Error('The preset baseline stands on its own');
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)([layer]);
    return { policy, source: { presets: ['baseline'], digest: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p)(policy), overrides: [] } };
}


/***/ })

};
