"use strict";
exports.id = 2807;
exports.ids = [2807,7540];
exports.modules = {

/***/ 82004:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectDescriptions: () => (/* binding */ collectDescriptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_license_field_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51075);
/* harmony import */ var _model_package_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92758);
/* harmony import */ var _installed_node_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88671);
/* harmony import */ var _installed_store_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14294);
/* harmony import */ var _installed_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26172);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7272);









/**
 * What packages say of themselves, from what is installed, else from the package managers' stores of this
 * machine. Nothing is asked of the network.
 *
 * @param dir absolute path of the repository.
 */
async function collectDescriptions(graphs, options) {
    const { dir, env, log, licenseTexts } = options;
    const root = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir);
    const descriptions = new Map();
    const licenses = Object.create(null);
    for (const graph of graphs) {
        const base = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(graph.lockfile.path));
        const installed = root === undefined ? undefined : (0,_installed_node_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .findInstalled */ .c)(root, graph);
        const stored = (0,_installed_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .findInStores */ .H)((0,_installed_store_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFolders */ .R)(base, env));
        for (const node of graph.packages) {
            if (node.source.kind === 'link' || descriptions.has(node.id))
                continue;
            const stated = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_7__/* .licenseInLockfile */ .o)(node);
            if (stated !== undefined)
                licenses[node.id] = stated;
            const found = installed?.(node) ?? (await fromStore(stored, node, log));
            if (found === undefined)
                continue;
            descriptions.set(node.id, describe(found, licenseTexts));
            licenses[node.id] ??= { license: (0,_model_license_field_js__WEBPACK_IMPORTED_MODULE_8__/* .licenseField */ .i)(found.manifest), from: found.from };
        }
    }
    return { descriptions, licenses };
}
/** A store that is damaged leaves the package undescribed, and says so. */
async function fromStore(find, node, log) {
    try {
        return await find(node);
    }
    catch (error) {
        log.warn(`${node.name}@${node.version} is not described: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
function describe(found, licenseTexts) {
    const texts = licenseTexts ? found.licenseFiles().map(({ file, text }) => ({ file, text })) : [];
    return { ...(0,_model_package_details_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageDetails */ .xx)(found.manifest), licenseFiles: texts };
}


/***/ }),

/***/ 4656:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRich: () => (/* binding */ renderRich)
/* harmony export */ });
/* harmony import */ var _collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82004);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/** Every BOM but the usual one: other versions and formats, with details or vulnerabilities, or SPDX. */
async function renderRich(graphs, options, request) {
    const { form } = request;
    const known = form.details ? await describe(graphs, request) : undefined;
    const full = known === undefined ? options : { ...options, ...known };
    if (form.spdx) {
        const { renderSpdx } = await __webpack_require__.e(/* import() */ 8969).then(__webpack_require__.bind(__webpack_require__, 68969));
        return renderSpdx(graphs, full);
    }
    const decisions = form.vulnerabilities ? await judgeReports(graphs, request) : undefined;
    const { renderWithModels } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(4278)]).then(__webpack_require__.bind(__webpack_require__, 94278));
    return renderWithModels(graphs, { ...full, spec: form.spec, format: form.format, decisions });
}
async function describe(graphs, { dir, form, values, world }) {
    const { env, log } = world;
    const known = await (0,_collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__.collectDescriptions)(graphs, { dir, env, log, licenseTexts: form.licenseTexts });
    const { licenses } = known;
    const cacheDir = typeof values.cache === 'string' ? values.cache : undefined;
    const { addCachedLicenses } = await __webpack_require__.e(/* import() */ 9147).then(__webpack_require__.bind(__webpack_require__, 89147));
    await addCachedLicenses(licenses, graphs, { dir, env, cacheDir });
    if (values.online === true)
        await addRegistryLicenses(licenses, graphs, { dir, values, world });
    const open = countOpen(graphs, licenses);
    if (open > 0) {
        log.warn(`The licence of ${open} package${open === 1 ? '' : 's'} is not known here${values.online === true ? '' : '; install them, or ask the registry with --online'}.`);
    }
    return known;
}
function countOpen(graphs, licenses) {
    const nodes = graphs.flatMap(({ packages }) => packages);
    return nodes.filter((node) => node.source.kind !== 'link' && licenses[node.id] === undefined).length;
}
async function addRegistryLicenses(licenses, graphs, { dir, values, world }) {
    const unread = graphs.map((graph) => ({
        ...graph,
        packages: graph.packages.filter((node) => node.source.kind === 'registry' && (licenses[node.id]?.license ?? '') === ''),
    }));
    if (unread.every(({ packages }) => packages.length === 0))
        return;
    const { collectRegistryFacts } = await Promise.all(/* import() */[__webpack_require__.e(1554), __webpack_require__.e(7981), __webpack_require__.e(1528)]).then(__webpack_require__.bind(__webpack_require__, 77981));
    const { env, log, now } = world;
    const { facts } = await collectRegistryFacts(unread, {
        dir,
        env,
        log,
        now,
        ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
        ...(typeof values.cache === 'string' ? { cacheDir: values.cache } : {}),
    });
    for (const node of unread.flatMap(({ packages }) => packages)) {
        const manifest = facts.packages[node.purl]?.manifest;
        if (manifest?.state === 'unreachable') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `The registry could not be asked: ${manifest.reason}`, {
                hint: 'Try again, or leave --online out.',
            });
        }
        if (manifest?.state === 'had' && manifest.value.license !== undefined)
            licenses[node.id] = { license: manifest.value.license, from: 'registry' };
    }
}
/** What the policy says to what the reports found, by the same check and decision as `gate`. */
async function judgeReports(graphs, { dir, values, world }) {
    const { judgeVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(5400), __webpack_require__.e(7459), __webpack_require__.e(49), __webpack_require__.e(8668), __webpack_require__.e(4964), __webpack_require__.e(1433), __webpack_require__.e(8823), __webpack_require__.e(8607), __webpack_require__.e(1408), __webpack_require__.e(8579)]).then(__webpack_require__.bind(__webpack_require__, 21178));
    return judgeVulnerabilities(graphs, { dir, values, world });
}


/***/ }),

/***/ 58474:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ HASH_ALGORITHMS),
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    const hashes = [];
    for (const part of text.split(/\s+/)) {
        const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
        if (match === null)
            continue;
        const algorithm = match[1];
        const digest = Buffer.from(match[2] ?? '', 'base64');
        if (digest.length !== BYTES[algorithm])
            continue;
        hashes.push({ algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') });
    }
    return hashes;
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 61538:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   hd: () => (/* binding */ packagePattern),
/* harmony export */   kB: () => (/* binding */ prepareSubject),
/* harmony export */   tx: () => (/* binding */ matchSegment)
/* harmony export */ });
function prepareSubject({ name, purl }) {
    const parsed = purl === undefined ? undefined : parsePurl(purl);
    if (parsed === undefined)
        return { whole: name, parts: splitVersion(name) };
    return { whole: name, parts: parsed, type: parsed.type };
}
/**
 * Prepares a pattern for packages and other subjects.
 *
 * - `pkg:npm/@scope/name@1.2.3`: a purl; without `@version` any version; qualifiers and subpath are ignored.
 * - `name@1.2.3`, `name`, `@scope/name`: an npm-style name, any ecosystem; without version any version.
 * - `*` stands for any characters but `/` (and, in a name, `@`).
 */
function compilePattern(pattern) {
    const isPurl = pattern.startsWith('pkg:');
    const wanted = isPurl ? parsePurl(pattern) : splitVersion(pattern);
    if (wanted === undefined)
        return { matches: () => false };
    const type = isPurl ? parsePurl(pattern)?.type : undefined;
    const { name, version } = wanted;
    const matches = (subject) => {
        if (isPurl && subject.type !== type)
            return false;
        if (matchSegment(name, subject.parts.name) &&
            (version === '' || matchSegment(version, subject.parts.version)))
            return true;
        // Paths and image references may hold an @ that is no version.
        return subject.type === undefined && !isPurl && matchSegment(pattern, subject.whole);
    };
    return name.includes('*') ? { matches } : { literal: name, matches };
}
/** Whether a pattern matches a subject; see compilePattern. */
function packagePattern(pattern) {
    const { matches } = compilePattern(pattern);
    return (subject) => matches(prepareSubject(subject));
}
/** Hosts and shelves: parts of names that say where packages come from, and nothing of which. */
const PLACES = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'library']);
/** Package URL types whose namespace is the distribution: all packages of an image have the same. */
const SYSTEM_TYPES = new Set(['deb', 'rpm', 'apk', 'alpm']);
/** Letters and digits, and what joins them, of at least this length narrow a name down. */
const MIN_RUN = 3;
/**
 * Why a pattern is refused, or `undefined`. One that names nothing in particular would waive a rule for (nearly)
 * everything: `*`, `@*\/*`, `pkg:npm/*`, but also `*e*`, `?*`, `pkg:deb/debian/*` and `pkg:maven/com.*\/*`. With a
 * wildcard, a whole part between slashes or three characters in a row have to be given.
 */
function patternProblem(pattern) {
    const isPurl = pattern.startsWith('pkg:');
    const purl = isPurl ? parsePurl(pattern) : undefined;
    if (isPurl && purl === undefined)
        return `'${pattern}' is not a package URL (pkg:npm/name@version)`;
    const { name } = purl ?? splitVersion(pattern);
    if (!/[^*@/.?]/.test(name))
        return `'${pattern}' would match everything: name at least a part of the package`;
    if (!name.includes('*'))
        return undefined;
    const parts = name.split('/');
    const said = purl !== undefined && parts.length > 1 && SYSTEM_TYPES.has(purl.type) ? parts.slice(1) : parts;
    if (said.some(namesSomething))
        return undefined;
    return `'${pattern}' would match too much: beside wildcards, give a whole part of the name (a scope, a folder) or ${MIN_RUN} of its characters in a row`;
}
/** Whether a part of a name (between slashes) fits few names alone. */
function namesSomething(part) {
    if (PLACES.has(part))
        return false;
    if (!part.includes('*'))
        return /[\p{L}\p{N}]/u.test(part);
    // Namespaces of Maven and others begin with a domain turned around.
    const own = part.replace(/^(?:com|org|net|io|dev)\./, '');
    return own
        .split('*')
        .some((run) => /[\p{L}\p{N}]/u.test(run) && run.replace(/[@?]/g, '').length >= MIN_RUN);
}
function splitVersion(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? { name: text, version: '' } : { name: text.slice(0, at), version: text.slice(at + 1) };
}
/** Type, name with namespace, and version of a purl, decoded; `undefined` where it is none. */
function parsePurl(purl) {
    const body = /^pkg:\/*([a-z0-9.+-]+)\/+([^?#]+)/i.exec(purl);
    const type = body?.[1]?.toLowerCase();
    const rest = body?.[2];
    if (type === undefined || rest === undefined)
        return undefined;
    // The version starts at the last @ that is not a scope's.
    const at = rest.lastIndexOf('@');
    const versioned = at > 0 && !rest.slice(at).includes('/');
    try {
        return {
            type,
            name: decodeURIComponent(versioned ? rest.slice(0, at) : rest),
            version: versioned ? decodeURIComponent(rest.slice(at + 1)) : '',
        };
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** Glob with `*` only, which matches no `/`. Linear in text × stars: remembers the last star alone. */
function matchSegment(pattern, text) {
    if (!pattern.includes('*'))
        return pattern === text;
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p;
            mark = t;
            p += 1;
        }
        else if (p < pattern.length && pattern[p] === text[t]) {
            p += 1;
            t += 1;
        }
        else if (star !== -1 && text[mark] !== '/') {
            mark += 1;
            t = mark;
            p = star + 1;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}


/***/ }),

/***/ 82305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel)
/* harmony export */ });
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`. */
function labelOf(node) {
    return `${node.name}@${node.version}`;
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 81134:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ patternIndex)
/* harmony export */ });
/* harmony import */ var _package_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61538);

/** Finds the entries whose pattern matches a package, in their order; most are found by name, without a comparison. */
function patternIndex(entries) {
    const byName = new Map();
    const wild = [];
    for (const [at, entry] of entries.entries()) {
        const compiled = { at, entry, pattern: (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(entry.package) };
        const { literal } = compiled.pattern;
        if (literal === undefined)
            wild.push(compiled);
        else
            byName.set(literal, [...(byName.get(literal) ?? []), compiled]);
    }
    if (entries.length === 0)
        return () => [];
    return (subject) => {
        const prepared = (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(subject);
        return [...(byName.get(prepared.parts.name) ?? []), ...wild]
            .filter(({ pattern }) => pattern.matches(prepared))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry);
    };
}


/***/ }),

/***/ 23248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ packageFactsOf)
/* harmony export */ });
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ })

};
;