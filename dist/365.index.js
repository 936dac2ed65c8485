export const id = 365;
export const ids = [365];
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

/***/ 68365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/io/files.js
var io_files = __webpack_require__(60198);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
;// CONCATENATED MODULE: ./build/model/package-pattern.js
/**
 * Prepares a pattern for packages and other subjects.
 *
 * - `pkg:npm/@scope/name@1.2.3`: a purl; without `@version` any version; qualifiers and subpath are ignored.
 * - `name@1.2.3`, `name`, `@scope/name`: an npm-style name, any ecosystem; without version any version.
 * - `*` stands for any characters but `/` (and, in a name, `@`).
 *
 * @returns whether a subject matches.
 */
function packagePattern(pattern) {
    if (pattern.startsWith('pkg:')) {
        const wanted = parsePurl(pattern);
        return ({ purl }) => {
            if (wanted === undefined || purl === undefined)
                return false;
            const given = parsePurl(purl);
            return (given !== undefined &&
                given.type === wanted.type &&
                matchSegment(wanted.name, given.name) &&
                (wanted.version === '' || matchSegment(wanted.version, given.version)));
        };
    }
    const { name, version } = splitVersion(pattern);
    return (subject) => {
        const purl = subject.purl === undefined ? undefined : parsePurl(subject.purl);
        const given = purl ?? splitVersion(subject.name);
        if (matchSegment(name, given.name) && (version === '' || matchSegment(version, given.version)))
            return true;
        // Paths and image references may hold an @ that is no version.
        return purl === undefined && matchSegment(pattern, subject.name);
    };
}
/**
 * Why a pattern is refused, or `undefined`: one that names nothing in particular (`*`, `@*\/*`, `pkg:npm/*`)
 * would waive a rule for everything.
 */
function patternProblem(pattern) {
    const isPurl = pattern.startsWith('pkg:');
    const purl = isPurl ? parsePurl(pattern) : undefined;
    if (isPurl && purl === undefined)
        return `'${pattern}' is not a package URL (pkg:npm/name@version)`;
    const { name } = purl ?? splitVersion(pattern);
    const literal = name.replaceAll('**', '*').replace(/[*@/.]/g, '');
    if (literal === '')
        return `'${pattern}' would match everything: name at least a part of the package`;
    return undefined;
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

;// CONCATENATED MODULE: ./build/model/policy.js
/** What the policy answers to a kind of finding. */
const LEVELS = ['block', 'warn', 'accept'];
/** When a check must have run: `required` makes a check that could not run `incomplete`; `when-online` only without --offline. */
const REQUIREMENTS = ['required', 'when-online', 'optional', 'off'];
const CHECK_IDS = [
    'signatures',
    'provenance',
    'vulnerabilities',
    'licenses',
    'sources',
    'lockfiles',
    'scanners',
    'exceptions',
];
/** Scopes a policy may count; `unknown` is a package that no lockfile explains. */
const POLICY_SCOPES = ['runtime', 'optional', 'development', 'unknown'];
const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'never'];

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(75424);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(54643);
;// CONCATENATED MODULE: ./build/policy/exceptions.js




const FIELDS = {
    id: {
        ...(0,kinds/* text */.Qq)({
            words: 'an id of letters, digits, . _ -',
            pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
            max: 80,
        }),
        description: 'Your name for it, unique in the policy, e.g. `EX-14`. Every report shows it.',
    },
    rule: {
        ...(0,kinds/* text */.Qq)({
            words: 'a rule id (check/what) or the id of one advisory, without wildcards',
            pattern: /^[A-Za-z0-9@][A-Za-z0-9@._:/-]*$/,
            max: 200,
        }),
        description: 'The rule it waives (`licenses/denied`), or one problem’s id (`GHSA-…`, `CVE-…`, `DS002`).',
    },
    package: {
        ...(0,kinds/* text */.Qq)({ words: 'a package (purl, name or name@version)', max: 500 }),
        description: 'What it waives it for: a purl, `name` or `name@version`; the path or name where the finding is not about a package. `*` stands for anything within a segment.',
    },
    reason: { ...(0,kinds/* text */.Qq)({ words: 'a reason', max: 2000 }), description: 'Why this is acceptable.' },
    'approved-by': {
        ...(0,kinds/* text */.Qq)({ words: 'who approved it', max: 200 }),
        description: 'The person or team that answers for it.',
    },
    expires: {
        ...(0,kinds/* text */.Qq)({ words: 'a date as YYYY-MM-DD', pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/ }),
        description: 'The last day it holds (UTC), as `YYYY-MM-DD`. After it the finding blocks again; 14 days before, it warns.',
    },
};
const NAMES = Object.keys(FIELDS);
/** The policy's exceptions: a list of maps, every field required. */
const exceptionList = {
    words: 'a list of exceptions',
    schema: {
        anyOf: [
            {
                type: 'array',
                items: {
                    type: 'object',
                    description: 'A dated, approved, justified waiver of one rule for one subject.',
                    properties: Object.fromEntries(NAMES.flatMap((name) => {
                        const schema = { ...FIELDS[name].schema, description: FIELDS[name].description };
                        return name === 'approved-by'
                            ? [
                                [name, schema],
                                ['approved_by', schema],
                            ]
                            : [[name, schema]];
                    })),
                    required: NAMES.filter((name) => name !== 'approved-by'),
                    anyOf: [{ required: ['approved-by'] }, { required: ['approved_by'] }],
                    additionalProperties: false,
                },
            },
            { type: 'null' },
        ],
    },
    read(node) {
        if (node.kind === 'scalar' && node.value === null)
            return [];
        if (node.kind !== 'list')
            throw (0,policy_node/* policyError */.nq)(node.place, `Expected a list of exceptions, found ${(0,policy_node/* describe */.q0)(node)}`);
        const seen = new Map();
        return node.items.map((item) => {
            const exception = readException(item);
            if (seen.has(exception.id)) {
                const line = seen.get(exception.id);
                throw (0,policy_node/* policyError */.nq)(item.place, `The exception id ${(0,policy_node/* quote */.hD)(exception.id)} is used twice${line === undefined ? '' : ` (first in line ${line})`}`, 'Give each exception an id of its own.');
            }
            seen.set(exception.id, exception.line);
            return exception;
        });
    },
};
function readException(node) {
    if (node.kind !== 'map')
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected an exception with ${NAMES.join(', ')}, found ${(0,policy_node/* describe */.q0)(node)}`);
    const values = new Map();
    for (const entry of node.entries) {
        const name = NAMES.find((candidate) => candidate === entry.key.replaceAll('_', '-'));
        if (name === undefined) {
            const near = (0,nearest/* nearest */.p)(entry.key.replaceAll('_', '-'), NAMES);
            throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `An exception has no key ${(0,policy_node/* quote */.hD)(entry.key)}`, near === undefined ? `Its keys are ${NAMES.join(', ')}.` : `Did you mean '${near}'?`);
        }
        if (values.has(name))
            throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `${(0,policy_node/* quote */.hD)(name)} is given twice`);
        values.set(name, { value: FIELDS[name].read(entry.value), node: entry.value });
    }
    const get = (name) => {
        const found = values.get(name);
        if (found !== undefined)
            return found;
        const id = values.get('id')?.value;
        throw (0,policy_node/* policyError */.nq)(node.place, `${id === undefined ? 'An exception' : `The exception ${(0,policy_node/* quote */.hD)(id)}`} has no ${(0,policy_node/* quote */.hD)(name)}`, `Every exception needs ${NAMES.join(', ')}.`);
    };
    for (const name of NAMES)
        get(name);
    refuseBadDate(get('expires'));
    const subject = get('package');
    const problem = patternProblem(subject.value);
    if (problem !== undefined)
        throw (0,policy_node/* policyError */.nq)(subject.node.place, problem);
    const { file, line } = node.place;
    return {
        id: get('id').value,
        rule: get('rule').value,
        package: subject.value,
        reason: get('reason').value,
        approvedBy: get('approved-by').value,
        expires: get('expires').value,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}
function refuseBadDate(field) {
    const time = Date.parse(`${field.value}T00:00:00Z`);
    // 2026-02-30 parses as March 2nd in some places and not at all in others: neither is what was meant.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== field.value) {
        throw (0,policy_node/* policyError */.nq)(field.node.place, `${(0,policy_node/* quote */.hD)(field.value)} is not a day of the calendar`);
    }
}

;// CONCATENATED MODULE: ./build/policy/keys.js







const level = (0,kinds/* word */.Vm)(LEVELS, {
    fail: 'block',
    deny: 'block',
    error: 'block',
    ignore: 'accept',
    allow: 'accept',
});
/** Severity words of all scanners, and `never`. */
const threshold = {
    words: model_severity/* THRESHOLDS */.Rm.map((item) => `\`${item}\``).join(', '),
    schema: (0,kinds/* word */.Vm)(model_severity/* THRESHOLDS */.Rm, { medium: 'moderate', negligible: 'info', none: 'never', off: 'never' }).schema,
    read(node) {
        const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
        const lower = value.toLowerCase();
        // For a threshold, `none` asks for none; as a severity word it means `info`.
        if (lower === 'never' || lower === 'none' || lower === 'off')
            return 'never';
        const severity = (0,model_severity/* parseSeverity */.lv)(value);
        if (severity !== 'unknown')
            return severity;
        const near = value === '' ? undefined : (0,nearest/* nearest */.p)(value, [...model_severity/* THRESHOLDS */.Rm, 'medium']);
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a severity (${model_severity/* THRESHOLDS */.Rm.join(', ')}), found ${(0,policy_node/* describe */.q0)(node)}`, near === undefined ? undefined : `Did you mean '${near}'?`);
    },
};
const checks = (0,kinds/* map */.Tj)({
    words: 'a map of checks to requirements',
    keySchema: { enum: CHECK_IDS },
    key: (name, fail) => {
        const found = CHECK_IDS.find((id) => id === name.trim().toLowerCase());
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(name, CHECK_IDS);
        return fail(`There is no check ${(0,policy_node/* quote */.hD)(name)}`, near === undefined ? `The checks are ${CHECK_IDS.join(', ')}.` : `Did you mean '${near}'?`);
    },
    value: (0,kinds/* word */.Vm)(REQUIREMENTS, { false: 'off' }),
});
const rules = (0,kinds/* map */.Tj)({
    words: 'a map of rule ids (check/what or check/*) to levels',
    keySchema: { pattern: `^(?:${CHECK_IDS.join('|')})/(?:\\*|[a-z0-9][a-z0-9._-]*)$` },
    key: (name, fail) => {
        const id = name.trim();
        const [check = '', what, ...more] = id.split('/');
        if (what === undefined || more.length > 0 || !/^(?:\*|[a-z0-9][a-z0-9._-]*)$/.test(what)) {
            fail(`${(0,policy_node/* quote */.hD)(name)} is not a rule id`, 'A rule id is check/what, e.g. licenses/denied, or check/*.');
        }
        if (CHECK_IDS.some((known) => known === check))
            return id;
        const near = (0,nearest/* nearest */.p)(check, CHECK_IDS);
        return fail(`${(0,policy_node/* quote */.hD)(name)} names no check`, near === undefined ? `The checks are ${CHECK_IDS.join(', ')}.` : `Did you mean '${near}/${what}'?`);
    },
    value: level,
});
const advisory = (0,kinds/* text */.Qq)({
    words: 'an advisory id (GHSA-…, CVE-…)',
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:-]*$/,
    max: 100,
});
const license = (0,kinds/* text */.Qq)({ words: 'an SPDX licence id or expression, or set:NAME', max: 1000 });
const packagePurl = {
    ...(0,kinds/* text */.Qq)({ words: 'a package URL (pkg:npm/…)', max: 500, pattern: /^pkg:/ }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a package URL (pkg:npm/name)', pattern: /^pkg:/, max: 500 }).read(node);
        const problem = patternProblem(value);
        if (problem !== undefined)
            throw (0,policy_node/* policyError */.nq)(node.place, problem);
        return value;
    },
};
const registryUrl = {
    ...(0,kinds/* text */.Qq)({ words: 'an https URL', pattern: /^https:\/\/[^\s@]+$/ }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'an https URL of a registry', pattern: /^https:\/\// }).read(node);
        const url = URL.canParse(value) ? new URL(value) : undefined;
        if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '') {
            throw (0,policy_node/* policyError */.nq)(node.place, `Expected an https URL without user, password or query, found ${(0,policy_node/* describe */.q0)(node)}`);
        }
        return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
    },
};
const report = (0,kinds/* text */.Qq)({ words: 'a glob, format:NAME or format:NAME:TARGET-KIND', max: 500 });
const folder = {
    ...(0,kinds/* text */.Qq)({ words: 'a folder inside the repository', max: 500 }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a folder inside the repository', max: 500 }).read(node);
        const parts = value.split('/').filter((part) => part !== '' && part !== '.');
        if (value.startsWith('/') || /[\\:\0]/.test(value) || parts.includes('..') || parts.length === 0) {
            throw (0,policy_node/* policyError */.nq)(node.place, `Expected a folder inside the repository, with /, found ${(0,policy_node/* describe */.q0)(node)}`);
        }
        return parts.join('/');
    },
};
/** Every key of a policy but `extends`, in the order of the reference. */
const KEYS = {
    checks: {
        name: 'checks',
        kind: checks,
        merge: 'by-key',
        description: 'What must have run. `required`: a check that could not run, or was not asked to (`--offline`), makes the verdict `incomplete`. `when-online`: the same, but `--offline` may leave it out, and the report says so. `optional`: says so only. `off`: not run.',
    },
    failOnSeverity: {
        name: 'fail-on-severity',
        kind: threshold,
        merge: 'replace',
        flag: 'Block findings of scanners at or above this severity: critical, high, moderate, low, info, never.',
        description: 'Findings of scanners (checks `vulnerabilities` and `scanners`) at or above it block, those below warn. Severities in any scanner’s words (`MEDIUM`, `important`, …). An unknown severity counts as the highest. Sealgate’s own rules (signatures, licences, sources, …) do not depend on it: they have a level each, see `rules`.',
    },
    failOnScopes: {
        name: 'fail-on-scopes',
        kind: (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(POLICY_SCOPES, { dev: 'development', prod: 'runtime', production: 'runtime' }), 'scopes'),
        merge: 'replace',
        flag: 'Block vulnerabilities only in these scopes: runtime, optional, development, unknown.',
        description: 'Scopes whose vulnerabilities may block; in other scopes they warn. A scope is computed from the lockfile; `unknown` is a package that no lockfile explains. Findings that are not about packages of a lockfile (files, operating system packages of an image) have no scope and always count. Licences, signatures and sources are judged in every scope.',
    },
    ignoreUnfixed: {
        name: 'ignore-unfixed',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        flag: 'Vulnerabilities without a fixed version warn instead of blocking.',
        description: 'With `true`, a vulnerability that has no fixed version yet warns instead of blocking.',
    },
    allowGhsas: {
        name: 'allow-ghsas',
        kind: (0,kinds/* list */.p_)(advisory, 'advisory ids'),
        merge: 'replace',
        flag: 'Advisory ids (GHSA or CVE) that are accepted everywhere.',
        description: 'Advisories accepted in every package and for ever; any of an advisory’s ids will do. Prefer an exception, which names who, why and until when.',
    },
    allowLicenses: {
        name: 'allow-licenses',
        kind: (0,kinds/* list */.p_)(license, 'SPDX licences'),
        merge: 'replace',
        flag: 'SPDX licences that are allowed; every other licence is denied. set:permissive and set:weak-copyleft are lists we ship.',
        description: 'SPDX ids or expressions that are allowed; any other licence is denied. `set:NAME` stands for a list shipped in `policies/licenses/`. Empty: everything is allowed that `deny-licenses` does not name. `A OR B` needs one allowed branch, `A AND B` both.',
    },
    denyLicenses: {
        name: 'deny-licenses',
        kind: (0,kinds/* list */.p_)(license, 'SPDX licences'),
        merge: 'replace',
        flag: 'SPDX licences that are denied, even where allow-licenses names them.',
        description: 'SPDX ids or expressions that are denied. Stronger than `allow-licenses`.',
    },
    allowDependenciesLicenses: {
        name: 'allow-dependencies-licenses',
        kind: (0,kinds/* list */.p_)(packagePurl, 'package URLs'),
        merge: 'replace',
        flag: 'Package URLs whose licence is accepted whatever it is, e.g. pkg:npm/@scope/*.',
        description: 'Packages (purl, `*` within a segment, version optional) whose licence is accepted whatever it is: your own packages, or ones you have a contract for.',
    },
    unknownLicense: {
        name: 'unknown-license',
        kind: level,
        merge: 'replace',
        description: 'Rules `licenses/unknown` and `licenses/unread`: a package that declares no licence, one that is no SPDX expression, or whose licence could not be read.',
    },
    allowRegistries: {
        name: 'allow-registries',
        kind: (0,kinds/* list */.p_)(registryUrl, 'https URLs'),
        merge: 'replace',
        description: 'Registries that packages may be downloaded from (https URL, with path where it has one). Empty: any https registry; a tarball from a host that no other package uses is still a finding.',
    },
    allowGit: {
        name: 'allow-git',
        kind: level,
        merge: 'replace',
        description: 'Rule `sources/git`: a dependency that comes from a git repository instead of a registry.',
    },
    missingIntegrity: {
        name: 'missing-integrity',
        kind: level,
        merge: 'replace',
        description: 'Rule `sources/missing-integrity`: a lockfile entry without a hash of the package.',
    },
    missingSignature: {
        name: 'missing-signature',
        kind: level,
        merge: 'replace',
        description: 'Rule `signatures/missing`: a package without signature from a registry that signs.',
    },
    skippedSignature: {
        name: 'skipped-signature',
        kind: level,
        merge: 'replace',
        description: 'Rule `signatures/skipped`: a package from a registry that has no signing keys.',
    },
    existingFindings: {
        name: 'existing-findings',
        kind: level,
        merge: 'replace',
        description: 'The most that a finding may do that was there before the change (only with `--base`). What cannot be told to be old is judged as new.',
    },
    suppressedFindings: {
        name: 'suppressed-findings',
        kind: level,
        merge: 'replace',
        description: 'The most that a finding may do that a scanner’s own ignore file or comment hides. `block`: judged as if it were not hidden, because that file has no owner, reason and expiry.',
    },
    requireReports: {
        name: 'require-reports',
        kind: (0,kinds/* list */.p_)(report, 'report globs'),
        merge: 'replace',
        description: 'Reports that must have been read, or the verdict is `incomplete`: a glob of the path (`reports/trivy-*.json`), `format:trivy`, or `format:trivy:image` with the kind of target.',
    },
    requireSeal: {
        name: 'require-seal',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        description: 'With `true`, a run whose SBOM and verdict could not be signed is `incomplete`.',
    },
    warnOnly: {
        name: 'warn-only',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        flag: 'Show what would block as warnings, and pass. What could not be checked stays incomplete.',
        description: 'With `true`, what would block warns, and the report says that it would have blocked. What could not be checked still makes the verdict `incomplete`.',
    },
    commentSummaryInPr: {
        name: 'comment-summary-in-pr',
        kind: (0,kinds/* word */.Vm)(COMMENT_MODES, { true: 'always', false: 'never' }),
        merge: 'replace',
        flag: 'When to write the pull-request comment: always, on-change, on-failure, never.',
        description: 'When the pull-request comment is written: `always`; `on-change`, when packages changed or something blocks or warns; `on-failure`, when the verdict is not `pass`; `never`.',
    },
    rules: {
        name: 'rules',
        kind: rules,
        merge: 'by-key',
        description: 'Levels by rule id, or `check/*` for all rules of a check. They replace severities, thresholds and the keys above; exceptions, `existing-findings` and `warn-only` still apply.',
    },
    exceptions: {
        name: 'exceptions',
        kind: exceptionList,
        merge: 'append',
        description: 'Dated, approved, justified waivers of one rule for one subject. One that has expired blocks again and says whose it was; one that nothing needs any more is a finding.',
    },
    evidencePath: {
        name: 'evidence-path',
        kind: folder,
        merge: 'replace',
        description: 'Folder of the evidence, relative to the repository.',
    },
};
/** Members of the table with their key, in order. */
const KEY_ENTRIES = Object.entries(KEYS);
const EXTENDS_DESCRIPTION = 'What this policy builds on, further first: a preset (`baseline`, `strict`, `release`), a file of this repository (relative to its root), or `owner/repo/path@<40 hex digits>` of another one. Without it, `baseline`.';

;// CONCATENATED MODULE: ./build/policy/layer.js



/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';
/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @param sets names of the licence sets there are; those shipped, when left out.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
async function readPolicyFile(document, name, sets) {
    if (document.kind !== 'map') {
        throw (0,policy_node/* policyError */.nq)(document.place, `A policy is a map of keys, but this is ${(0,policy_node/* describe */.q0)(document)}`, 'Start with a key, e.g. extends: baseline.');
    }
    const found = new Map();
    for (const entry of document.entries) {
        const key = entry.key.replaceAll('_', '-');
        const before = found.get(key);
        if (before !== undefined) {
            throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `${(0,policy_node/* quote */.hD)(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`, 'Keep one of the two.');
        }
        found.set(key, entry);
    }
    refuseUnknownKeys(found);
    const extending = found.get('extends');
    const entries = [...found].filter(([key]) => key !== 'extends' && key !== SCHEMA_KEY);
    return {
        ...(await readLayer(new Map(entries.map(([key, entry]) => [key, entry.value])), name, { found, sets })),
        extends: extending === undefined ? [] : readExtends(extending.value),
    };
}
/**
 * Reads values by key into a layer.
 *
 * @param options.found where the keys stand, for origins; without, the values' own places are shown.
 */
async function readLayer(values, name, options = {}) {
    const settings = {};
    const origins = Object.create(null);
    for (const [property, spec] of KEY_ENTRIES) {
        const node = values.get(spec.name);
        if (node === undefined)
            continue;
        settings[property] = spec.kind.read(node);
        origins[spec.name] = (0,policy_node/* placeText */.Z9)(options.found?.get(spec.name)?.keyPlace ?? node.place);
        if (spec.merge === 'by-key') {
            for (const [member, place] of spec.kind.places(node))
                origins[`${spec.name}.${member}`] = place;
        }
        if (property === 'allowLicenses' || property === 'denyLicenses') {
            const { checkLicenseNodes } = await __webpack_require__.e(/* import() */ 37).then(__webpack_require__.bind(__webpack_require__, 84037));
            checkLicenseNodes(node, options.sets);
        }
    }
    return { name, settings: settings, origins };
}
function refuseUnknownKeys(found) {
    const known = ['extends', ...KEY_ENTRIES.map(([, spec]) => spec.name)];
    for (const [key, entry] of found) {
        if (key === SCHEMA_KEY || known.includes(key))
            continue;
        const near = (0,nearest/* nearest */.p)(key, known);
        throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `Unknown key ${(0,policy_node/* quote */.hD)(entry.key)}`, near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`);
    }
}
function readExtends(node) {
    const nodes = node.kind === 'list' ? node.items : [node];
    return nodes.map((item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
            throw (0,policy_node/* policyError */.nq)(item.place, `Expected a preset, a path or owner/repo/path@commit, found ${(0,policy_node/* describe */.q0)(item)}`);
        }
        return { target: item.value.trim(), node: item };
    });
}

;// CONCATENATED MODULE: ./build/policy/overrides.js


const OPTION_TYPES = {
    failOnScopes: 'list',
    ignoreUnfixed: 'boolean',
    allowGhsas: 'list',
    allowLicenses: 'list',
    denyLicenses: 'list',
    allowDependenciesLicenses: 'list',
    warnOnly: 'boolean',
};
const VALUES = {
    failOnSeverity: 'SEVERITY',
    failOnScopes: 'SCOPES',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    ...KEY_ENTRIES.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                description: spec.flag,
            },
        ];
    }),
];
/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
async function readOverrides(values) {
    const nodes = new Map();
    for (const { name } of policyOptions) {
        const value = values[name];
        if (value === undefined || value === '' || name === 'preset')
            continue;
        const place = { flag: `--${name}` };
        if (typeof value === 'string' || typeof value === 'boolean') {
            nodes.set(name, { kind: 'scalar', value, place });
            continue;
        }
        const text = value.join('\n');
        if (text.trim() !== '')
            nodes.set(name, { kind: 'scalar', value: text, place });
    }
    const preset = typeof values.preset === 'string' && values.preset !== '' ? values.preset : undefined;
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await readLayer(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
    };
}

;// CONCATENATED MODULE: ./build/render/words.js
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/** How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what is not or lies ahead. */
function ageOf(time, now) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return count(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return count(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return count(Math.floor(days), 'day');
    if (days < 730)
        return count(Math.floor(days / 30.44), 'month');
    return count(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`. */
function formatTime(time) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? `${time.slice(0, 10)} ${time.slice(11, 16)} UTC` : time;
}
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/render/story.js


/** Sorts a record's decisions into what a reader wants to know, in the order in which it matters. */
function tellStory(record) {
    const groups = {
        blocking: [],
        warnings: [],
        existing: [],
        excepted: [],
        accepted: [],
    };
    const wouldBlock = [];
    for (const decision of record.decisions) {
        groups[groupOf(decision)].push(decision);
        if (decision.reason.kind === 'warn-only')
            wouldBlock.push(decision);
    }
    return {
        blocking: gather(groups.blocking),
        warnings: gather(groups.warnings),
        existing: gather(groups.existing),
        excepted: gather(groups.excepted),
        accepted: gather(groups.accepted),
        wouldBlock: wouldBlock.sort(byImportance),
    };
}
function groupOf(decision) {
    switch (decision.outcome) {
        case 'block':
            return 'blocking';
        case 'warn':
            // What would block but for warn-only must not hide among what was known before.
            return decision.novelty === 'existing' && decision.reason.kind !== 'warn-only'
                ? 'existing'
                : 'warnings';
        case 'accept':
            if (decision.reason.kind === 'exception')
                return 'excepted';
            return decision.novelty === 'existing' ? 'existing' : 'accepted';
    }
}
function gather(decisions) {
    const problems = new Map();
    for (const decision of [...decisions].sort(byImportance)) {
        const { check, subject, fix, location } = decision.finding;
        const place = subject.kind === 'package' ? '' : `${location?.file ?? ''}:${location?.line ?? ''}`;
        const key = JSON.stringify([check, subject.kind, subject.name, fix?.command ?? fix?.text ?? '', place]);
        const known = problems.get(key);
        if (known === undefined)
            problems.set(key, [decision]);
        else
            known.push(decision);
    }
    return [...problems.values()].map((all) => ({ first: all[0], decisions: all }));
}
/** Most severe first; then what is told most urgently (a forged package before a known flaw); then by name. */
function byImportance(a, b) {
    return ((0,model_severity/* compareSeverity */.zK)(a.finding.severity, b.finding.severity) ||
        checkRank(a.finding.check) - checkRank(b.finding.check) ||
        compareText(a.finding.subject.name, b.finding.subject.name) ||
        compareText(a.finding.rule, b.finding.rule) ||
        compareText(a.finding.fingerprint, b.finding.fingerprint));
}
const CHECK_ORDER = [
    'signatures',
    'provenance',
    'lockfiles',
    'sources',
    'vulnerabilities',
    'licenses',
    'scanners',
    'exceptions',
];
function checkRank(check) {
    const at = CHECK_ORDER.indexOf(check);
    return at === -1 ? CHECK_ORDER.length : at;
}
/** Checks in the order in which they are shown; unknown ones last, by id. */
function compareChecks(a, b) {
    return checkRank(a) - checkRank(b) || compareText(a, b);
}
const TITLES = {
    signatures: 'Signatures',
    provenance: 'Provenance',
    lockfiles: 'Lockfiles',
    sources: 'Sources',
    vulnerabilities: 'Vulnerabilities',
    licenses: 'Licences',
    scanners: 'Other scanner findings',
    exceptions: 'Exceptions',
};
/** What a reader knows a check as; an id we do not know stays as it is. */
function checkTitle(check) {
    return Object.hasOwn(TITLES, check) ? (TITLES[check] ?? check) : check;
}

;// CONCATENATED MODULE: ./build/render/headline.js



/** How many kinds of problem the first line names before it counts the rest. */
const KINDS = 3;
const GAP_LENGTH = 140;
/** The verdict in plain words with the reason. Plain text: every renderer escapes it for its medium. */
function headlineOf(record) {
    const { verdict } = record.verdict;
    const blocking = record.decisions.filter((decision) => decision.outcome === 'block');
    const gaps = record.verdict.gaps;
    switch (verdict) {
        case 'fail': {
            const reasons = blocking.length === 0 ? 'the policy is not met' : describe(blocking);
            const also = gaps.length === 0 ? '' : `; also ${count(gaps.length, 'required check')} could not be done`;
            return { icon: '⛔', text: `Blocked: ${reasons}${also}` };
        }
        case 'incomplete': {
            const also = blocking.length === 0 ? '' : `; also blocked by ${describe(blocking)}`;
            return { icon: '⏸️', text: `Not decided: ${describeGaps(record)}${also}` };
        }
        case 'pass':
            return passed(record);
    }
}
function passed(record) {
    const would = record.decisions.filter((decision) => decision.reason.kind === 'warn-only');
    const gaps = record.verdict.gaps.length;
    if (would.length > 0 || gaps > 0) {
        const reasons = would.length === 0 ? '' : `${describe(would)} would block`;
        const undone = gaps === 0 ? '' : `${count(gaps, 'required check')} could not be done`;
        return {
            icon: '⚠️',
            text: `Passed because of warn-only: ${[reasons, undone].filter((part) => part !== '').join('; ')}`,
        };
    }
    const warned = record.decisions.filter((decision) => decision.outcome === 'warn' && decision.novelty !== 'existing').length;
    const existing = record.decisions.some((decision) => decision.novelty === 'existing');
    const text = existing ? 'Passed: nothing new blocks' : 'Passed: nothing blocks';
    return { icon: '✅', text: warned === 0 ? text : `${text}, ${count(warned, 'warning')}` };
}
/** A gap's message as part of a sentence, cut where it is long. */
function gapText(gap) {
    const message = gap.message.replace(/\.$/, '');
    return message.length > GAP_LENGTH ? `${message.slice(0, GAP_LENGTH - 1)}…` : message;
}
function describeGaps(record) {
    const gaps = record.verdict.gaps;
    const [first] = gaps;
    if (first === undefined)
        return 'a required check could not be done';
    if (gaps.length === 1) {
        return gapText(first);
    }
    const checks = [...new Set(gaps.map((gap) => checkTitle(gap.check).toLowerCase()))];
    const shown = checks.slice(0, KINDS);
    const rest = checks.length > KINDS ? ', …' : '';
    return `${count(gaps.length, 'required thing')} could not be done (${shown.join(', ')}${rest})`;
}
/** `1 package whose signature does not match the lockfile and 2 new critical vulnerabilities`. */
function describe(decisions) {
    const kinds = new Map();
    for (const decision of [...decisions].sort(byImportance)) {
        const phrase = phraseOf(decision);
        const known = kinds.get(phrase.key);
        if (known === undefined) {
            const subjects = new Set([decision.finding.subject.name]);
            kinds.set(phrase.key, { phrase, subjects, decisions: 1, first: decision });
        }
        else {
            known.subjects.add(decision.finding.subject.name);
            known.decisions += 1;
        }
    }
    const all = [...kinds.values()].map(({ phrase, subjects, decisions: n }) => phrase.say(phrase.counts === 'subjects' ? subjects.size : n));
    if (all.length <= KINDS)
        return joinWords(all);
    const rest = [...kinds.values()].slice(KINDS).reduce((sum, kind) => sum + kind.decisions, 0);
    return `${all.slice(0, KINDS).join(', ')} and ${count(rest, 'other problem')}`;
}
/** What follows `1 package`. */
const PACKAGES = {
    'signatures/invalid': 'whose signature does not match the lockfile',
    'signatures/missing': 'without a registry signature',
    'signatures/unbound': 'whose signature cannot be bound to the lockfile',
    'signatures/skipped': 'from a registry without signing keys',
    'signatures/unreachable': 'whose signature could not be checked',
    'provenance/invalid': 'with invalid provenance',
    'provenance/unreachable': 'whose provenance could not be checked',
    'lockfiles/integrity-changed': 'with other bytes under the same version',
    'lockfiles/integrity-replaced': 'whose hash was replaced under the same version',
    'lockfiles/integrity-removed': 'whose hash was removed from the lockfile',
    'lockfiles/conflicting-integrity': 'with two hashes for one version',
    'licenses/denied': 'with a denied licence',
    'licenses/not-allowed': 'with a licence that is not allowed',
    'licenses/unknown': 'with an unknown licence',
    'licenses/unread': 'whose licence could not be read',
    'sources/git': 'from a git repository',
    'sources/missing-integrity': 'without a hash in the lockfile',
    'sources/weak-integrity': 'with only a weak hash',
};
/** One and many, after the number and `new`. A scanner's severity stands before them. */
const NOUNS = {
    'vulnerabilities/known': ['vulnerability', 'vulnerabilities'],
    'vulnerabilities/unscanned-lockfile': ['lockfile without a scan', 'lockfiles without a scan'],
    'scanners/misconfiguration': ['misconfiguration', 'misconfigurations'],
    'scanners/secret': ['secret in a file', 'secrets in files'],
    'scanners/license': ['licence rated as a risk', 'licences rated as a risk'],
    signatures: ['signature problem', 'signature problems'],
    provenance: ['provenance problem', 'provenance problems'],
    vulnerabilities: ['vulnerability problem', 'vulnerability problems'],
    lockfiles: ['lockfile problem', 'lockfile problems'],
    sources: ['package from a source that is not allowed', 'packages from sources that are not allowed'],
    licenses: ['licence problem', 'licence problems'],
    scanners: ['scanner finding', 'scanner findings'],
    exceptions: ['problem with an exception', 'problems with exceptions'],
};
/** Rules whose severity is a scanner's word and worth a word of the headline. */
const RATED = new Set(['vulnerabilities/known', 'scanners/misconfiguration']);
function phraseOf({ finding, novelty }) {
    const { rule, check, severity } = finding;
    const packages = Object.hasOwn(PACKAGES, rule) ? PACKAGES[rule] : undefined;
    if (packages !== undefined) {
        return { key: rule, counts: 'subjects', say: (n) => `${count(n, 'package')} ${packages}` };
    }
    const known = [rule, check].find((key) => Object.hasOwn(NOUNS, key)) ?? check;
    const [one, many] = NOUNS[known] ?? [`problem of ${check}`, `problems of ${check}`];
    const fresh = novelty === 'new' ? 'new ' : novelty === 'existing' ? 'known ' : '';
    const before = `${fresh}${RATED.has(rule) ? `${severityWord(severity)} ` : ''}`;
    return {
        key: `${known} ${before}`,
        counts: 'decisions',
        say: (n) => count(n, `${before}${one}`, `${before}${many}`),
    };
}
/** `unknown` says more as what it is. */
function severityWord(severity) {
    return severity === 'unknown' ? 'unrated' : severity;
}
/** The most severe of some decisions. */
function worstOf(decisions) {
    return decisions.map((decision) => decision.finding.severity).sort(model_severity/* compareSeverity */.zK)[0] ?? 'unknown';
}

// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(95102);
;// CONCATENATED MODULE: ./build/render/markdown.js


/**
 * The one place that makes Markdown of text from outside. GitHub turns mentions, issue numbers, commit ids,
 * addresses and emoji names into links and pictures after the Markdown is parsed, in every text node outside code;
 * entities and backslashes do not stop that, invisible separators poison what readers copy. So whatever could
 * become active stands in a code span, and the rest has its punctuation as entities.
 */
/** Names longer than this are cut in the middle. */
const NAME_LIMIT = 100;
const PROSE_LIMIT = 400;
/** A quotation between backticks with the punctuation around it, or a word. */
const WORDS = /(["'(]*)`([^`\n]{1,200})`([)"'.,;:!?]*)(?=\s|$)|\S+/gu;
/** What GitHub would act on in plain text. Rather too much than too little: a code span is never wrong. */
const ACTIVE = /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&#124;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
    '^': '&#94;',
    '{': '&#123;',
    '}': '&#125;',
};
/** Keeps the start and the end of a text of more than `max` UTF-16 units, and never half a character. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil(((max - 1) * 2) / 3);
    const tail = max - 1 - head;
    return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `max` UTF-16 units, without half a character at the end. */
function cutEnd(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text) {
    return (0,display_text/* visibleText */.Q)(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}
/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole is said after it.
 */
function code(text, max = NAME_LIMIT) {
    if (text.length > max) {
        // A hostile text of megabytes is not escaped as a whole before it is cut.
        const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
        return `${codeSpans(shown)} (${formatNumber(text.length)} characters, whole in the report)`;
    }
    return text === '' ? '(empty)' : codeSpans(visibleLine(text));
}
function codeSpans(line) {
    return line
        .split('|')
        .map((part) => (part === '' ? '' : codeSpan(part)))
        .join('&#124;');
}
/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line) {
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || (/^ | $/.test(line) && /[^ ]/.test(line)) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Prose from outside as one line of inline Markdown that shows it literally. Words that GitHub would act on, and what
 * the writer put between backticks, stand in code spans. Longer than `max` UTF-16 units it is cut at the end, and
 * that is said.
 */
function prose(text, max = PROSE_LIMIT) {
    const cut = text.length > max;
    const line = (0,display_text/* visibleText */.Q)(cut ? cutEnd(text, max) : text);
    const words = [];
    for (const [word, before = '', quoted, after = ''] of line.matchAll(WORDS)) {
        if (quoted !== undefined)
            words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
        else
            words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
    }
    return `${guardStart(words.join(' '))}${cut ? ' … (cut)' : ''}`;
}
/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word) {
    const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([)"'.,;:!?]*)$/su.exec(word) ?? [];
    // An emoji's name needs its colons inside the span, or they would meet outside it.
    return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}
function plain(word) {
    return word.replace(/[&<>"|*_~[\]^{}]/g, (c) => ENTITIES[c] ?? c);
}
/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line) {
    return line
        .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);
}
/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
function codeBlock(lines, language = 'sh') {
    const shown = lines.map((line) => visibleLine(line));
    const longest = (shown.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}
/**
 * A link of our own making. The address is written so that it cannot end the link or the table's cell; what is not
 * an https or http address without credentials gives the label alone.
 *
 * @param label Markdown that this module made.
 */
function markdown_link(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : `[${label}](${url})`;
}
/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
function safeUrl(address) {
    if (address === undefined || address.length > 2000 || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    return url.href.replace(/[()<>[\]|"'`\\*_~^{}@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The lines that start a table. `columns` are our own words. */
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}
/** One row of a table; cells are Markdown of this module, without line feeds. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/render/sections/links.js

/** `full report (sha256 …)`: where rows that were left out are found, and how to know that it is the right file. */
function reportReference(record, links) {
    const file = record.files.find((candidate) => candidate.what === 'report');
    const label = markdown_link('full report', links.report ?? links.run);
    return file === undefined ? label : `${label} (sha256 ${code(file.sha256)})`;
}

;// CONCATENATED MODULE: ./build/render/sections/change.js



/** Every package that the change adds, updates or removes, once however many lockfiles name it. */
function change_changedPackages(record) {
    const found = new Map();
    const keep = (changed) => {
        found.set(JSON.stringify([changed.kind, changed.before?.id, changed.after?.id]), changed);
    };
    for (const lockfile of record.change?.lockfiles ?? []) {
        for (const after of lockfile.added)
            keep({ kind: 'added', after, signals: signalsOf(record, after) });
        for (const { before, after } of lockfile.updated)
            keep({ kind: 'updated', before, after, signals: signalsOf(record, after) });
        for (const before of lockfile.removed)
            keep({ kind: 'removed', before, signals: {} });
    }
    return [...found.values()].sort(byAttention);
}
/** What the record knows of a package; the lockfile's own word where nothing else is known. */
function signalsOf(record, node) {
    const known = Object.hasOwn(record.signals, node.id) ? record.signals[node.id] : undefined;
    return {
        ...(node.hasInstallScript === undefined ? {} : { installScript: node.hasInstallScript }),
        ...(node.license === undefined ? {} : { license: node.license }),
        ...known,
    };
}
const KIND_RANK = { added: 0, updated: 1, removed: 2 };
/** What deserves a look first; then what somebody chose over what came with it; then by name. */
function byAttention(a, b) {
    return (attention(b) - attention(a) ||
        Number(nodeOf(b).direct) - Number(nodeOf(a).direct) ||
        KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
        compareText(nodeOf(a).name, nodeOf(b).name) ||
        compareText(nodeOf(a).id, nodeOf(b).id));
}
function attention({ kind, signals }) {
    if (kind === 'removed')
        return -1;
    if (signals.signature === 'invalid' || signals.provenance === 'invalid')
        return 3;
    if (signals.installScript === true)
        return 2;
    if (signals.signature === 'missing' || signals.signature === 'unreachable')
        return 1;
    return 0;
}
function nodeOf({ before, after }) {
    return (after ?? before);
}
/** `adds 4 packages (1 direct), updates 2 and removes 1`. */
function changeWords(changed) {
    const of = (kind) => changed.filter((one) => one.kind === kind);
    const parts = [
        ['adds', of('added')],
        ['updates', of('updated')],
        ['removes', of('removed')],
    ].filter(([, all]) => all.length > 0);
    if (parts.length === 0)
        return 'changes no package';
    const words = parts.map(([verb, all], index) => {
        const direct = all.filter((one) => nodeOf(one).direct).length;
        const number = index === 0 ? count(all.length, 'package') : formatNumber(all.length);
        return `${verb} ${number}${direct > 0 && direct < all.length ? ` (${formatNumber(direct)} direct)` : ''}`;
    });
    return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
const UNKNOWN = '–';
/** Short columns first: on a phone they are what is seen without scrolling. */
function columnsOf(now) {
    return [
        { title: 'Signed', cell: ({ signals }) => signed(signals) },
        { title: 'Age', cell: ({ signals }) => ageOf(signals.publishedAt, now) ?? UNKNOWN },
        {
            title: 'Scripts',
            cell: ({ signals }) => signals.installScript === undefined ? UNKNOWN : signals.installScript ? '⚠️ install' : 'none',
        },
        {
            title: 'Licence',
            cell: ({ signals }) => signals.license === undefined || signals.license === '' ? UNKNOWN : code(signals.license, 40),
        },
        { title: 'Built from', cell: ({ signals }) => builtFrom(signals) },
    ];
}
function signed({ signature }) {
    switch (signature) {
        case 'verified':
            return '✅';
        case 'invalid':
            return '❌';
        case 'missing':
            return '⚠️ no';
        case 'unreachable':
            return '⏸️';
        case 'skipped':
            return 'no keys';
        case 'not-checked':
        case undefined:
            return UNKNOWN;
    }
}
function builtFrom({ provenance, builtFrom: source }) {
    switch (provenance) {
        case 'invalid':
            return '❌ invalid';
        case 'unreachable':
            return '⏸️ unreachable';
        case 'missing':
            return 'no provenance';
        case 'verified':
            return source === undefined ? '✅' : code(sourceText(source), 60);
        case 'not-checked':
        case undefined:
            return UNKNOWN;
    }
}
/** `acme/tiny-merge@9f3c1d2`; the whole address where it is not on GitHub. */
function sourceText(source) {
    const repository = source.repository
        .replace(/^git\+/, '')
        .replace(/^https:\/\/github\.com\//, '')
        .replace(/\.git$/, '');
    return source.commit === undefined ? repository : `${repository}@${shortCommit(source.commit)}`;
}
const ICON = { added: '➕', updated: '⬆️', removed: '➖' };
function packageCell({ kind, before, after }) {
    const node = (after ?? before);
    if (kind !== 'updated' || before === undefined)
        return `${code(node.name)} ${version(node)}`;
    return `${code(node.name)} ${version(before)} → ${version(node)}`;
}
/** A version of the usual form reads better without a code span. */
function version({ version: text }) {
    return /^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(text) ? text : code(text, 40);
}
const OPEN_ROWS = 12;
/** What the change did to the dependency tree: words, then a table of the columns of which anything is known. */
function changeSections(record, links) {
    if (record.change === undefined)
        return [];
    const changed = change_changedPackages(record);
    const lockfiles = record.change.lockfiles.filter((one) => one.added.length + one.updated.length + one.removed.length > 0);
    const inFiles = lockfiles.length > 1 ? ` in ${count(lockfiles.length, 'lockfile')}` : '';
    const lead = `**This change** ${changeWords(changed)}${inFiles}.`;
    if (changed.length === 0)
        return [{ ...empty(20), before: lead }];
    const columns = columnsOf(record.context.time).filter((column) => changed.some((one) => one.kind !== 'removed' && column.cell(one) !== UNKNOWN));
    const head = tableHead(['Package', ...columns.map((column) => column.title)]);
    const row = (one) => tableRow([
        `${ICON[one.kind]}&nbsp;${packageCell(one)}`,
        ...columns.map((column) => (one.kind === 'removed' ? '' : column.cell(one))),
    ]);
    const open = changed.length <= OPEN_ROWS + 3 ? changed : changed.slice(0, OPEN_ROWS);
    const rest = changed.slice(open.length);
    const more = (hidden) => `…and ${count(hidden, 'more changed package')}: ${reportReference(record, links)}`;
    return [
        {
            importance: 20,
            before: `${lead}\n\n${head}`,
            count: open.length,
            row: (index) => row(open[index]),
            separator: '\n',
            cap: open.length,
            more,
        },
        ...(rest.length === 0
            ? []
            : [
                {
                    importance: 70,
                    before: `<details><summary>${count(rest.length, 'more changed package')}</summary>\n\n${head}`,
                    count: rest.length,
                    row: (index) => row(rest[index]),
                    separator: '\n',
                    cap: 400,
                    more,
                    after: '</details>',
                },
            ]),
    ];
}
function empty(importance) {
    return { importance, before: '', count: 0, row: () => '', separator: '', cap: 0, more: () => '' };
}

;// CONCATENATED MODULE: ./build/render/budget.js
/** A section without rows. */
function staticSection(importance, text) {
    return { importance, before: text, count: 0, row: () => '', separator: '', cap: 0, more: () => '' };
}
/**
 * Joins sections, in the order given, into at most `maxBytes` bytes of UTF-8. Sections get room by importance: first
 * every section's frame, then rows. A section whose frame has no room is left out, least important first; the
 * most important one is never left out.
 */
function fitSections(sections, maxBytes) {
    const byImportance = [...sections].sort((a, b) => a.importance - b.importance);
    const shown = new Map();
    let left = maxBytes;
    for (const section of byImportance) {
        const cost = frameCost(section);
        if (shown.size > 0 && cost > left)
            continue;
        shown.set(section, []);
        left -= cost;
    }
    for (const section of byImportance) {
        const rows = shown.get(section);
        if (rows === undefined)
            continue;
        const most = Math.min(section.count, section.cap);
        for (let index = 0; index < most; index += 1) {
            const row = section.row(index);
            const cost = bytesOf(row) + section.separator.length;
            if (cost > left)
                break;
            rows.push(row);
            left -= cost;
        }
    }
    return sections
        .filter((section) => shown.has(section))
        .map((section) => write(section, shown.get(section) ?? []))
        .filter((text) => text !== '')
        .join('\n\n');
}
function write(section, rows) {
    const hidden = section.count - rows.length;
    const more = hidden > 0 ? section.more(hidden) : '';
    if (section.count > 0 && rows.length === 0 && more === '')
        return '';
    const start = section.before === '' ? [] : [section.before];
    const head = [...start, ...(rows.length > 0 ? [rows.join(section.separator)] : [])].join('\n');
    return [head, more, section.after ?? ''].filter((part) => part !== '').join('\n\n');
}
/** Bytes of a section with no row, and with the longest line that says so. */
function frameCost(section) {
    const more = section.count > 0 ? bytesOf(section.more(section.count)) + 2 : 0;
    return bytesOf(section.before) + bytesOf(section.after ?? '') + more + 8;
}
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./build/render/sections/closing.js



/** How to check this run without trusting the comment. */
function verifySection(record, links) {
    const { seal } = record;
    const sealed = seal.state === 'sealed'
        ? `Sealed by ${code(seal.identity, 200)}: ${count(seal.bundles.length, 'bundle')}.`
        : seal.state === 'failed'
            ? `⚠️ Sealing failed: ${prose(seal.reason, 300)}`
            : `Not sealed: ${prose(seal.reason, 300)}`;
    const report = record.files.find((file) => file.what === 'report');
    const lines = [
        sealed,
        `Verdict of ${formatTime(record.context.time)} by sealgate ${code(record.context.tool.version, 40)}, policy digest sha256 ${code(record.policy.digest)}.`,
        ...(report === undefined
            ? []
            : [`Full report: ${code(report.path, 120)}, sha256 ${code(report.sha256)}.`]),
        ...(links.evidenceDir === undefined
            ? []
            : [`Check the evidence offline:\n\n${codeBlock([`sealgate verify ${shellWord(links.evidenceDir)}`])}`]),
    ];
    return [
        staticSection(55, `<details><summary>How to verify</summary>\n\n${lines.join('\n\n')}\n\n</details>`),
    ];
}
/** A path as one word of a POSIX shell. */
function shellWord(text) {
    return /^[A-Za-z0-9._/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Whose rules judged what, and where to go on. */
function footerSection(record, links) {
    const { policy, context } = record;
    const from = policy.path === undefined ? ', no policy file' : ` with ${code(policy.path, 80)}`;
    const at = policy.ref === undefined
        ? ''
        : ` from ${code(`${policy.ref}${policy.commit === undefined ? '' : `@${shortCommit(policy.commit)}`}`, 80)}`;
    const overrides = policy.overrides.length === 0
        ? ''
        : `, changed by ${policy.overrides
            .slice(0, 5)
            .map((one) => code(one, 40))
            .join(', ')}`;
    const parts = [
        `Policy ${code(policy.presets.at(-1) ?? 'none', 40)}${from}${at} (${code(policy.digest.slice(0, 12))})${overrides}`,
        ...(context.commit === undefined ? [] : [`commit ${code(shortCommit(context.commit), 40)}`]),
        ...(links.report === undefined ? [] : [markdown_link('full report', links.report)]),
        ...(links.evidence === undefined ? [] : [markdown_link('evidence', links.evidence)]),
        ...(links.run === undefined ? [] : [markdown_link('run', links.run)]),
        ...(links.evidenceDir === undefined
            ? []
            : [`verify: ${code(`sealgate verify ${shellWord(links.evidenceDir)}`, 160)}`]),
    ];
    return staticSection(12, `<sub>${parts.join(' · ')}</sub>`);
}
/** Said where the change edits the policy it is judged by. */
function policyNote(record) {
    const { changedHere } = record.policy;
    if (changedHere === undefined)
        return [];
    return [
        staticSection(14, `📋 **This change edits the policy** ${code(changedHere.path, 80)}: ${prose(changedHere.summary, 300)}. It was judged by the base's policy; the edit is in force after the merge.`),
    ];
}
const closing_WORDS = { pass: 'passed', fail: 'blocked', incomplete: 'not decided' };
/** `blocked at a81c3d9 (1 new critical vulnerability)`. */
function told(entry) {
    const at = entry.commit === '' ? '' : ` at ${code(shortCommit(entry.commit), 40)}`;
    const reason = entry.headline.replace(/^[^:]{0,40}: /, '');
    return `${closing_WORDS[entry.verdict]}${at} (${prose(reason, 200)})`;
}
/** What the comment said of earlier commits: one line when that is resolved now, the rest collapsed. */
function historySections(record, previous) {
    if (previous === undefined)
        return [];
    const commit = record.context.commit ?? '';
    const earlier = [...previous.history, previous].filter((entry) => entry.commit !== commit || entry.verdict !== record.verdict.verdict);
    const last = earlier.at(-1);
    if (last === undefined)
        return [];
    const resolved = record.verdict.verdict === 'pass' && last.verdict !== 'pass';
    const rest = resolved ? earlier.slice(0, -1) : earlier;
    const sections = resolved
        ? [staticSection(11, `**Resolved.** Earlier on this pull request: ${told(last)}.`)]
        : [];
    if (rest.length > 0) {
        sections.push({
            importance: 65,
            before: `<details><summary>Earlier on this pull request: ${count(rest.length, 'verdict')}</summary>\n`,
            count: rest.length,
            row: (index) => `- ${told(rest[rest.length - 1 - index])}`,
            separator: '\n',
            cap: 10,
            more: (hidden) => `…and ${count(hidden, 'older verdict')}.`,
            after: '</details>',
        });
    }
    return sections;
}

;// CONCATENATED MODULE: ./build/render/terminal-text.js


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function paint(text, color, style) {
    const [on, off] = CODES[color];
    return style.color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
/** Text from outside in one line: hidden characters and line feeds as escapes, no runner command in it. */
function plainLine(text, max = 400) {
    const near = cutMiddle(text, max * 2);
    return cutMiddle((0,display_text/* displayText */.W)(near).replace(/\s+/g, ' ').trim(), max);
}
/** A name or command from outside: as plainLine, but white space stays as it is, line feeds shown. */
function plainName(text, max = 120) {
    const shown = (0,display_text/* displayText */.W)(cutMiddle(text, max * 2)).replace(/[\t\n]/g, (c) => c === '\n' ? '\\u{a}' : '\\u{9}');
    return cutMiddle(shown, max);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mark}/u;
/** Columns a text takes on a terminal. */
function widthOf(text) {
    let width = 0;
    for (const c of text)
        width += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return width;
}
/**
 * Breaks a line between words into lines of at most `width` columns; a word that is longer is broken inside.
 *
 * @param indent put before every line but the first.
 */
function wrap(text, width, indent = '') {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, room - indent.length))) {
        const prefix = lines.length === 0 ? '' : indent;
        if (line !== '' && widthOf(`${prefix}${line} ${word}`) > room) {
            lines.push(`${prefix}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(`${lines.length === 0 ? '' : indent}${line}`);
    return lines.join('\n');
}
function breakWord(word, room) {
    if (widthOf(word) <= room)
        return [word];
    const parts = [];
    let part = '';
    for (const c of word) {
        if (widthOf(part + c) > room) {
            parts.push(part);
            part = '';
        }
        part += c;
    }
    return [...parts, part];
}
/** Wrapping can put `::` at the start of a line, where a runner would take it for a command. */
function guardLines(text) {
    return text.replace(/^((?:[^\S\n]|\u001b\[\d+m)*)::/gm, '$1: :');
}

;// CONCATENATED MODULE: ./build/render/terminal.js






const BLOCKING = 8;
const WARNINGS = 4;
const LABEL = 10;
/**
 * A run for a terminal, one screen where it can: verdict, what blocks with the way in and the fix, the change, the
 * checks, seal and evidence. Ends with a line feed.
 *
 * @param links.evidenceDir named at the end, with the command that verifies it.
 */
function renderTerminal(record, style, links = {}) {
    const width = Math.min(Math.max(style.width, 40), 120);
    const screen = { color: style.color, width };
    const story = tellStory(record);
    const parts = [
        verdictLine(record, screen),
        ...blockingPart(story, screen),
        ...gapPart(record, screen),
        ...warningPart(story, screen),
        checkPart(record, screen),
        closingPart(record, story, screen, links),
    ];
    return guardLines(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function verdictLine(record, style) {
    const { icon, text } = headlineOf(record);
    const [mark, color] = { '⛔': ['✗', 'red'], '⏸️': ['?', 'yellow'], '⚠️': ['!', 'yellow'], '✅': ['✓', 'green'] }[icon];
    const line = wrap(`${mark} ${plainLine(text, 300)}`, style.width, '  ');
    return line
        .split('\n')
        .map((one) => paint(paint(one, color, style), 'bold', style))
        .join('\n');
}
function heading(text, style) {
    return paint(text, 'bold', style);
}
/** `  label     text`, wrapped under itself. */
function labelled(label, text, style) {
    const indent = ' '.repeat(LABEL + 2);
    return `${paint(`  ${label.padEnd(LABEL)}`, 'dim', style)}${wrap(text, style.width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`;
}
function blockingPart(story, style) {
    const { blocking } = story;
    if (blocking.length === 0)
        return [];
    const shown = blocking.slice(0, BLOCKING).map((problem) => problemLines(problem, style));
    const hidden = blocking.length - shown.length;
    const more = hidden > 0 ? [`  … and ${formatNumber(hidden)} more that block: see the report`] : [];
    return [[heading('What blocks', style), ...shown, ...more].join('\n')];
}
function problemLines(problem, style) {
    const { finding } = problem.first;
    const name = plainName(finding.subject.name, 80);
    const head = wrap(`${name}  ${whatText(problem)}`, style.width - 2, '  ').replace(name, () => paint(name, 'cyan', style));
    const path = finding.paths?.[0];
    const where = path === undefined || path.length === 0
        ? (finding.location?.file ?? '')
        : path.map((step) => plainName(step, 60)).join(' → ');
    const lines = [
        `  ${head.replaceAll('\n', '\n  ')}`,
        ...(finding.message === '' ? [] : [labelled('  why', plainLine(finding.message, 240), style)]),
        ...(where === '' ? [] : [labelled('  from', plainLine(where, 240), style)]),
        ...(finding.fix === undefined ? [] : [labelled('  fix', plainLine(finding.fix.text, 240), style)]),
        // A command is never broken or cut: it is there to be copied.
        ...(finding.fix?.command === undefined
            ? []
            : [`${' '.repeat(LABEL + 2)}${paint(plainName(finding.fix.command, 4000), 'green', style)}`]),
    ];
    return lines.join('\n');
}
function whatText({ first, decisions }) {
    const { finding } = first;
    const rated = finding.check === 'vulnerabilities' || finding.check === 'scanners';
    const ids = [...new Set(decisions.flatMap((decision) => decision.finding.aliases.slice(0, 1)))];
    const notes = [
        ...(rated ? [severityWord(worstOf(decisions))] : []),
        ...ids.slice(0, 2).map((id) => plainName(id, 60)),
        ...(ids.length > 2 ? [`${ids.length - 2} more`] : []),
    ];
    const what = decisions.length === 1 ? plainLine(finding.title, 160) : count(decisions.length, 'finding');
    return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}
function gapPart(record, style) {
    const { gaps } = record.verdict;
    if (gaps.length === 0)
        return [];
    const lines = gaps
        .slice(0, BLOCKING)
        .flatMap((gap) => [
        `  ${wrap(`? ${plainName(checkTitle(gap.check), 40)}: ${plainLine(gap.message, 300)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`,
        ...(gap.hint === undefined ? [] : [labelled('  fix', plainLine(gap.hint, 300), style)]),
    ]);
    const hidden = gaps.length - BLOCKING;
    const more = hidden > 0 ? [`  … and ${formatNumber(hidden)} more: see the report`] : [];
    return [[heading('What could not be done', style), ...lines, ...more].join('\n')];
}
function warningPart(story, style) {
    const { warnings } = story;
    if (warnings.length === 0)
        return [];
    const lines = warnings
        .slice(0, WARNINGS)
        .map((problem) => `  ${wrap(`! ${plainName(problem.first.finding.subject.name, 80)}  ${whatText(problem)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`);
    const hidden = warnings.length - lines.length;
    const more = hidden > 0 ? [`  … and ${formatNumber(hidden)} more: see the report`] : [];
    return [[heading(capitalCount(warnings.length), style), ...lines, ...more].join('\n')];
}
function capitalCount(warnings) {
    return count(warnings, 'warning');
}
function checkPart(record, style) {
    const checks = [...record.checks].sort((a, b) => compareChecks(a.check, b.check));
    if (checks.length === 0)
        return '';
    const titles = checks.map((check) => plainName(checkTitle(check.check), 30));
    const wide = Math.max(...titles.map(widthOf));
    const lines = checks.map((check, index) => {
        const [mark, color] = markOf(record, check);
        if (style.width - wide < 30) {
            const line = wrap(`${titles[index] ?? ''}: ${outcomeText(check)}`, style.width - 4);
            return `  ${paint(mark, color, style)} ${line.replaceAll('\n', '\n    ')}`;
        }
        const title = `${titles[index] ?? ''}${' '.repeat(wide - widthOf(titles[index] ?? ''))}`;
        const indent = ' '.repeat(wide + 6);
        const text = wrap(outcomeText(check), style.width - wide - 6).replaceAll('\n', `\n${indent}`);
        return `  ${paint(mark, color, style)} ${title}  ${text}`;
    });
    return [heading('Checks', style), ...lines].join('\n');
}
function markOf(record, check) {
    if (check.state === 'incomplete')
        return ['?', 'yellow'];
    if (check.state !== 'ran')
        return ['–', 'dim'];
    const outcomes = record.decisions
        .filter((decision) => decision.finding.check === check.check)
        .map((decision) => decision.outcome);
    if (outcomes.includes('block'))
        return ['✗', 'red'];
    return outcomes.includes('warn') ? ['!', 'yellow'] : ['✓', 'green'];
}
function outcomeText(check) {
    const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
    const counted = entries.reduce((sum, [, value]) => sum + value, 0);
    const words = entries.map(([word, value]) => `${formatNumber(value)} ${plainLine(word, 40)}`);
    if (counted < check.total)
        words.push(`${formatNumber(check.total - counted)} not counted`);
    const counts = words.length > 1 ? `${words.join(', ')} (${formatNumber(check.total)} in all)` : words.join('');
    const reason = check.reason === undefined ? '' : plainLine(check.reason, 200);
    const join = (...texts) => texts.filter((text) => text !== '').join('; ');
    switch (check.state) {
        case 'ran':
            return join(counts, reason) || 'found nothing';
        case 'incomplete':
            return join(`could not be done: ${reason}`, counts);
        case 'not-checked':
            return `not checked: ${reason}`;
        case 'not-applicable':
            return join('nothing to check', reason);
    }
}
function closingPart(record, story, style, links) {
    const aside = [
        ...(story.existing.length > 0 ? [`${formatNumber(story.existing.length)} known before this change`] : []),
        ...(story.excepted.length > 0 ? [`${formatNumber(story.excepted.length)} excepted`] : []),
        ...(story.accepted.length > 0 ? [`${formatNumber(story.accepted.length)} accepted`] : []),
    ];
    const { change, seal, policy } = record;
    const base = change === undefined
        ? ''
        : ` since ${plainName(change.baseRef, 40)}@${plainName(shortCommit(change.baseCommit), 40)}`;
    const sealed = seal.state === 'sealed'
        ? `sealed by ${plainName(seal.identity, 200)}`
        : seal.state === 'failed'
            ? `failed: ${plainLine(seal.reason, 200)}`
            : `not sealed: ${plainLine(seal.reason, 200)}`;
    const report = record.files.find((file) => file.what === 'report');
    const evidence = links.evidenceDir === undefined ? undefined : plainName(links.evidenceDir, 200);
    return [
        ...(change === undefined
            ? []
            : [labelled('Change', `${changeWords(change_changedPackages(record))}${base}`, style)]),
        ...(aside.length === 0 ? [] : [labelled('Besides', joinWords(aside), style)]),
        labelled('Policy', policyText(policy), style),
        labelled('Seal', sealed, style),
        ...(report === undefined ? [] : [labelled('Report', plainName(report.path, 200), style)]),
        ...(evidence === undefined
            ? []
            : [labelled('Evidence', `${evidence} (sealgate verify ${shellWord(evidence)})`, style)]),
    ].join('\n');
}
function policyText(policy) {
    const preset = plainName(policy.presets.at(-1) ?? 'none', 60);
    const file = policy.path === undefined ? ', no policy file' : ` with ${plainName(policy.path, 120)}`;
    const commit = policy.commit === undefined ? '' : `@${plainName(shortCommit(policy.commit), 40)}`;
    const from = policy.ref === undefined ? '' : ` from ${plainName(policy.ref, 60)}${commit}`;
    const overrides = policy.overrides.length === 0
        ? ''
        : `, changed by ${policy.overrides.map((one) => plainName(one, 40)).join(', ')}`;
    const edited = policy.changedHere === undefined ? '' : '; this change edits the policy, in force after the merge';
    return `${preset}${file}${from} (${policy.digest.slice(0, 12)})${overrides}${edited}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/runtime.js + 1 modules
var io_runtime = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/policy/generated.js
var generated = __webpack_require__(53834);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/policy/license-sets.js
var license_sets = __webpack_require__(61496);
;// CONCATENATED MODULE: ./build/policy/merge.js





/**
 * The effective policy of layers, further first: a nearer layer's value replaces a further one's, maps
 * (`checks`, `rules`) are merged by key, exceptions are added up. Licence sets are expanded.
 *
 * @throws SealgateError POLICY_INVALID where two layers use the same exception id, or where no layer says a key.
 */
function mergeLayers(layers) {
    const merged = {};
    const origins = Object.create(null);
    for (const layer of layers) {
        for (const [property, spec] of KEY_ENTRIES) {
            const value = layer.settings[property];
            if (value === undefined)
                continue;
            const before = merged[property];
            switch (spec.merge) {
                case 'replace':
                    merged[property] = value;
                    break;
                case 'by-key':
                    merged[property] = mergeByKey(before, value);
                    break;
                case 'append':
                    merged[property] = appendExceptions(before ?? [], value);
                    break;
            }
        }
        Object.assign(origins, layer.origins);
    }
    const missing = KEY_ENTRIES.find(([property]) => merged[property] === undefined);
    if (missing !== undefined)
        throw (0,policy_node/* policyError */.nq)({}, `No layer of the policy says ${(0,policy_node/* quote */.hD)(missing[1].name)}`);
    const settings = merged;
    return {
        ...settings,
        allowLicenses: (0,license_sets/* expandLicenseSets */.xY)(settings.allowLicenses),
        denyLicenses: (0,license_sets/* expandLicenseSets */.xY)(settings.denyLicenses),
        origins,
    };
}
function mergeByKey(before, value) {
    const result = Object.create(null);
    for (const source of [before ?? {}, value]) {
        for (const [key, member] of Object.entries(source))
            result[key] = member;
    }
    return result;
}
function appendExceptions(before, added) {
    const known = new Set(before.map((exception) => exception.id));
    for (const exception of added) {
        if (!known.has(exception.id))
            continue;
        throw (0,policy_node/* policyError */.nq)(exception, `The exception id ${(0,policy_node/* quote */.hD)(exception.id)} is already used by a policy that this one extends`, 'Give it another id.');
    }
    return [...before, ...added];
}
/** Hex SHA-256 over the RFC 8785 canonical JSON of what the policy says, without where it says it. */
function policyDigest(policy) {
    const { origins: _, ...settings } = policy;
    const exceptions = settings.exceptions.map(({ file: _file, line: _line, ...exception }) => exception);
    return (0,digest/* sha256Hex */.f)((0,canonical_json/* canonicalJson */.d)({ ...settings, exceptions }));
}

;// CONCATENATED MODULE: ./build/policy/baseline.js


/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
function baselinePolicy() {
    const layer = generated/* PRESET_LAYERS */.v.baseline;
    if (layer === undefined || layer.extends.length > 0)
        throw new Error('The preset baseline stands on its own');
    const policy = mergeLayers([layer]);
    return { policy, source: { presets: ['baseline'], digest: policyDigest(policy), overrides: [] } };
}

// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(58426);
;// CONCATENATED MODULE: ./build/policy/yaml.js



/** Larger policies are refused: 500 exceptions are about 100 kB. */
const POLICY_CAP = 1024 * 1024;
const MAX_DEPTH = 16;
const PLAIN_TAGS = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;
const MAX_NODES = 100_000;
/**
 * Reads the YAML of a policy into nodes with places. YAML 1.2 core schema, one document, string keys; anchors,
 * aliases, tags and merge keys are refused, because a policy must mean what a reviewer sees.
 *
 * @param bytes UTF-8 (a byte-order mark is fine), at most POLICY_CAP.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function parsePolicyYaml(bytes, file) {
    if (bytes.length > POLICY_CAP) {
        throw (0,policy_node/* policyError */.nq)({ file }, `${file} has ${bytes.length} bytes, more than a policy may have (${POLICY_CAP})`, 'Move shared parts to another file and name it under extends.');
    }
    const text = decode(bytes, file);
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const documents = (() => {
        try {
            return parseAllDocuments(text, {
                lineCounter: lines,
                prettyErrors: false,
                uniqueKeys: true,
                merge: false,
                logLevel: 'silent',
            });
        }
        catch (cause) {
            if (cause instanceof RangeError)
                throw tooDeep({ file }, cause);
            throw (0,policy_node/* policyError */.nq)({ file }, `${file} is not YAML: ${(0,errors/* messageOf */.bD)(cause)}`, undefined, cause);
        }
    })();
    const at = (offset) => {
        if (offset === undefined)
            return { file };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const list = Array.isArray(documents) ? documents : [];
    const broken = list.flatMap((document) => document.errors)[0];
    if (broken !== undefined) {
        if (broken.message.includes('call stack'))
            throw tooDeep(at(broken.pos[0]), broken);
        throw (0,policy_node/* policyError */.nq)(at(broken.pos[0]), `Not valid YAML: ${broken.message}`, yamlHint(broken.code), broken);
    }
    const [document, second] = list;
    if (second !== undefined) {
        throw (0,policy_node/* policyError */.nq)(at(second.range?.[0]), 'A policy is one YAML document, but a second one starts here', 'Remove the --- line or move the second part to another file.');
    }
    if (document === undefined || document.contents === null) {
        throw (0,policy_node/* policyError */.nq)({ file, line: 1, column: 1 }, `${file} is empty`, 'Write at least one key, e.g. extends: baseline, or remove the file: baseline applies without one.');
    }
    let count = 0;
    const convert = (node, depth) => {
        count += 1;
        if (count > MAX_NODES)
            throw (0,policy_node/* policyError */.nq)({ file }, `More than ${MAX_NODES} values in one policy`);
        if (isAlias(node)) {
            throw (0,policy_node/* policyError */.nq)(at(node.range?.[0]), `The alias *${node.source} is not allowed in a policy`, 'Write the value out.');
        }
        if (!isScalar(node) && !isMap(node) && !isSeq(node))
            throw (0,policy_node/* policyError */.nq)({ file }, 'A value is missing');
        const place = at(node.range?.[0]);
        if (node.anchor !== undefined) {
            throw (0,policy_node/* policyError */.nq)(place, `The anchor &${node.anchor} is not allowed in a policy`, 'Remove it.');
        }
        if (node.tag !== undefined && !PLAIN_TAGS.test(node.tag)) {
            throw (0,policy_node/* policyError */.nq)(place, `The tag ${(0,policy_node/* quote */.hD)(node.tag)} is not allowed in a policy`, 'Remove it.');
        }
        if (depth > MAX_DEPTH)
            throw tooDeep(place);
        if (isScalar(node)) {
            const { value } = node;
            if (value === null || typeof value === 'boolean' || typeof value === 'number')
                return { kind: 'scalar', value, place };
            if (typeof value === 'string')
                return { kind: 'scalar', value, place };
            throw (0,policy_node/* policyError */.nq)(place, 'Not a text, number or true/false');
        }
        if (isSeq(node))
            return { kind: 'list', items: node.items.map((item) => convert(item, depth + 1)), place };
        const entries = node.items.map((pair) => {
            const { key } = pair;
            if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
                throw (0,policy_node/* policyError */.nq)(place, 'A key must be plain text', 'Quote it if it is meant as text.');
            }
            const keyPlace = at(key.range?.[0]);
            const value = pair.value === null || pair.value === undefined
                ? { kind: 'scalar', value: null, place: keyPlace }
                : convert(pair.value, depth + 1);
            return { key: String(key.value), keyPlace, value };
        });
        return { kind: 'map', entries, place };
    };
    return convert(document.contents, 0);
}
function decode(bytes, file) {
    try {
        return (0,io_text/* decodeText */.g)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        throw (0,policy_node/* policyError */.nq)({ file }, error.message, error.hint, error);
    }
}
/** Also for the library's stack overflow: it composes nested values by recursion. */
function tooDeep(place, cause) {
    const hint = 'Check that it is the right file.';
    return (0,policy_node/* policyError */.nq)(place, `Nested more than ${MAX_DEPTH} levels deep`, hint, cause);
}
function yamlHint(code) {
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'Keep one of the two.';
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        default:
            return 'Check the indentation and quotes around this line.';
    }
}

;// CONCATENATED MODULE: ./build/policy/find.js







/** Where the policy of a repository stands, in the order they are looked for. */
const POLICY_PATHS = ['.github/sealgate.yml', '.github/sealgate.yaml'];
/**
 * Finds the policy file: the one named, else the default places.
 *
 * @throws SealgateError INPUT_NOT_FOUND for a named file that is nowhere, POLICY_INVALID where two defaults compete.
 */
async function findPolicy(options, reader) {
    const { dir, file, base } = options;
    if (file === undefined) {
        const [first, second] = POLICY_PATHS;
        const [yml, yaml] = [await reader.readLocal(first), await reader.readLocal(second)];
        if (yml !== undefined && yaml !== undefined) {
            throw (0,policy_node/* policyError */.nq)({ file: second }, `Both ${first} and ${second} exist`, 'Keep one of the two.');
        }
        return yaml === undefined
            ? { path: first, atBase: base !== undefined, ...(yml === undefined ? {} : { bytes: yml }) }
            : { path: second, atBase: base !== undefined, bytes: yaml };
    }
    const relative = external_node_path_.relative(dir, external_node_path_.resolve(dir, file)).split(external_node_path_.sep).join('/');
    if (relative.startsWith('../') || external_node_path_.isAbsolute(relative)) {
        // Outside the repository no change can edit it: the operator's own file.
        const bytes = await (0,io_files/* readIfExists */.OR)(external_node_path_.resolve(dir, file), POLICY_CAP);
        if (bytes === undefined)
            throw notThere(file);
        return { path: file, bytes, atBase: false };
    }
    const bytes = await reader.readLocal(relative);
    if (bytes !== undefined)
        return { path: relative, bytes, atBase: base !== undefined };
    // A file that only the change itself brings does not judge it: the preset does, and the report says so.
    if (base !== undefined && (await readInside(dir, relative)) !== undefined)
        return { path: relative, atBase: true };
    throw notThere(relative);
}
function notThere(file) {
    return new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The policy ${(0,policy_node/* quote */.hD)(file)} does not exist`, {
        location: { file },
        hint: 'Check --policy; it is taken relative to --dir. Without it, .github/sealgate.yml is read.',
    });
}
/** Reads from the base commit where there is one, else from the working tree. */
function makeReader({ dir, base, readRemote }) {
    return {
        readLocal: async (file) => {
            if (base === undefined)
                return readInside(dir, file);
            return readAtCommit(dir, base.commit, file);
        },
        readRemote: (target) => {
            if (readRemote !== undefined)
                return readRemote(target);
            throw new errors/* SealgateError */.De('NETWORK_UNREACHABLE', 'this run may not use the network', {
                hint: 'Run without --offline, or copy the policy into this repository.',
            });
        },
    };
}
/**
 * A file of the repository, never one that a symbolic link leads to outside of it.
 *
 * @throws SealgateError POLICY_INVALID where it leads outside.
 */
async function readInside(dir, file) {
    const absolute = external_node_path_.resolve(dir, file);
    const bytes = await (0,io_files/* readIfExists */.OR)(absolute, POLICY_CAP);
    if (bytes === undefined)
        return undefined;
    const relative = external_node_path_.relative(await (0,promises_.realpath)(dir), await (0,promises_.realpath)(absolute));
    if (relative.startsWith('..') || external_node_path_.isAbsolute(relative)) {
        throw (0,policy_node/* policyError */.nq)({ file }, `${(0,policy_node/* quote */.hD)(file)} is a link that leads out of the repository`);
    }
    return bytes;
}
/**
 * A file at a commit, or `undefined` where the commit has none. A file that is listed and cannot be read
 * (a partial clone, a commit that was never fetched) is an error: it must not look like "no policy".
 */
async function readAtCommit(dir, commit, file) {
    const bytes = await (0,git/* fileAt */.Wd)(dir, commit, file);
    if (bytes !== undefined)
        return bytes;
    const listed = await (0,git/* git */.$Y)(dir, ['ls-tree', '-z', '--name-only', commit, '--', file]);
    if (listed.exitCode === 0 && listed.stdout.length === 0)
        return undefined;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `The policy ${(0,policy_node/* quote */.hD)(file)} cannot be read at ${commit}`, {
        location: { file },
        hint: 'Check out the repository with its history (fetch-depth: 0).',
    });
}

;// CONCATENATED MODULE: ./build/policy/changed-here.js




const MAX_SUMMARY = 600;
/**
 * What the change does to the policy files that judge it, for the reader; they take effect after merge.
 *
 * @returns `undefined` where the change leaves them alone.
 */
async function summarizeChange(dir, found, resolved, read) {
    if (!found.atBase)
        return undefined;
    const extended = resolved.raw.filter((file) => !file.path.includes('@'));
    const sentences = [];
    let first;
    for (const file of [{ path: found.path, bytes: found.bytes }, ...extended]) {
        const sentence = await summarizeFile(dir, file, read);
        if (sentence === undefined)
            continue;
        first ??= file.path;
        sentences.push(sentence);
    }
    if (first === undefined)
        return undefined;
    return { path: first, summary: cut(sentences.join('; ')) };
}
async function summarizeFile(dir, before, read) {
    const { path } = before;
    try {
        const after = await readInside(dir, path);
        if (before.bytes === undefined)
            return after === undefined ? undefined : `${path} is new and takes effect after merge`;
        if (after === undefined)
            return `${path} is removed; it still judges this change`;
        if (Buffer.compare(before.bytes, after) === 0)
            return undefined;
        const changes = compareFiles(await read(before.bytes, path), await read(after, path));
        return `${path} changes ${changes.length === 0 ? 'nothing that decides' : changes.join(', ')}`;
    }
    catch (error) {
        // The new text judges nothing yet; that it is broken is worth saying, not worth failing for.
        if (error instanceof errors/* SealgateError */.De)
            return `${path} would no longer be valid: ${(0,errors/* messageOf */.bD)(error)}`;
        throw error;
    }
}
function compareFiles(before, after) {
    const changes = [];
    const targets = (file) => file.extends.map((entry) => entry.target).join(' + ');
    if (targets(before) !== targets(after))
        changes.push(`extends: ${targets(before) || 'baseline'} → ${targets(after) || 'baseline'}`);
    for (const [property, spec] of KEY_ENTRIES) {
        const [old, now] = [before.settings[property], after.settings[property]].map(withoutPlaces);
        if ((0,canonical_json/* canonicalJson */.d)({ value: old ?? null }) === (0,canonical_json/* canonicalJson */.d)({ value: now ?? null }))
            continue;
        changes.push(describeChange(spec.name, old, now));
    }
    return changes;
}
/** Lines move whenever something above them changes; that is no change of an exception. */
function withoutPlaces(value) {
    if (!Array.isArray(value))
        return value;
    return value.map((item) => {
        if (typeof item !== 'object' || item === null)
            return item;
        const { file: _file, line: _line, ...rest } = item;
        return rest;
    });
}
function describeChange(key, before, after) {
    if (after === undefined)
        return `${key} (removed)`;
    if (typeof after !== 'object')
        return `${key}: ${before === undefined ? 'not set' : String(before)} → ${String(after)}`;
    const [old, now] = [membersOf(before), membersOf(after)];
    const added = [...now].filter(([name, text]) => old.get(name) !== text).map(([name]) => `+${name}`);
    const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `-${name}`);
    return `${key} (${[...added, ...gone].join(' ')})`;
}
/** Members of a list or map by a name to show; the value tells a changed member from an unchanged one. */
function membersOf(value) {
    if (Array.isArray(value)) {
        return new Map(value.map((item) => typeof item === 'object' && item !== null && 'id' in item
            ? [String(item.id), JSON.stringify(item)]
            : [String(item), '']));
    }
    if (typeof value !== 'object' || value === null)
        return new Map();
    return new Map(Object.entries(value).map(([name, member]) => [`${name}=${String(member)}`, '']));
}
function cut(text) {
    return text.length > MAX_SUMMARY ? `${text.slice(0, MAX_SUMMARY - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/policy/extends.js






const extends_MAX_DEPTH = 8;
const MAX_FILES = 32;
/**
 * Resolves `extends` to layers, depth first; each preset and file counts once, where it is first named.
 * A remote policy that cannot be reached is left out and becomes a problem: the verdict is then `incomplete`.
 *
 * @throws SealgateError POLICY_INVALID on unknown presets, missing files, cycles, unpinned or too many targets.
 */
async function resolveExtends(file, reader) {
    const layers = [];
    const presets = [];
    const raw = [];
    const problems = [];
    const done = new Set();
    const addPreset = (name) => {
        if (done.has(name))
            return;
        done.add(name);
        const layer = generated/* PRESET_LAYERS */.v[name];
        if (layer === undefined)
            throw new Error(`There is no preset ${name}`);
        for (const parent of layer.extends)
            addPreset(parent);
        layers.push(layer);
        presets.push(name);
    };
    const addFile = async (current, trail) => {
        for (const entry of current.extends)
            await addEntry(entry, trail);
        layers.push(current);
    };
    const addEntry = async (entry, trail) => {
        const target = parseTarget(entry, trail.at(-1) ?? '');
        if (target.kind === 'preset')
            return addPreset(target.name);
        const label = target.kind === 'local' ? target.path : entry.target;
        if (trail.includes(label)) {
            throw (0,policy_node/* policyError */.nq)(entry.node.place, `This extends itself: ${[...trail, label].join(' → ')}`, 'Remove one of the steps.');
        }
        if (done.has(label))
            return;
        done.add(label);
        if (trail.length >= extends_MAX_DEPTH || done.size > MAX_FILES) {
            throw (0,policy_node/* policyError */.nq)(entry.node.place, `More than ${extends_MAX_DEPTH} levels or ${MAX_FILES} files of extends`, 'Put shared keys together.');
        }
        const bytes = await readTarget(target, entry, reader, problems);
        if (bytes === undefined)
            return;
        raw.push({ path: label, bytes });
        const extended = await readPolicyFile(await parsePolicyYaml(bytes, label), label);
        await addFile(extended, [...trail, label]);
    };
    addPreset('baseline');
    if (file !== undefined)
        await addFile(file, [file.name]);
    return { layers, presets, raw, problems };
}
function parseTarget({ target, node }, from) {
    const presets = Object.keys(generated/* PRESET_LAYERS */.v);
    if (presets.includes(target))
        return { kind: 'preset', name: target };
    if (target.includes('@'))
        return { kind: 'remote', remote: parseRemote({ target, node }) };
    const fromRemote = from.includes('@');
    if (!/[/\\.]/.test(target)) {
        const near = (0,nearest/* nearest */.p)(target, presets);
        throw (0,policy_node/* policyError */.nq)(node.place, `There is no preset ${(0,policy_node/* quote */.hD)(target)}`, near === undefined ? `The presets are ${presets.join(', ')}.` : `Did you mean '${near}'?`);
    }
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    if (target.startsWith('/') || /[\\:\0]/.test(target) || parts.includes('..')) {
        throw (0,policy_node/* policyError */.nq)(node.place, `${(0,policy_node/* quote */.hD)(target)} is not a path inside the repository`, 'Write it relative to the repository’s root, with /, e.g. .github/policies/base.yml.');
    }
    if (fromRemote) {
        throw (0,policy_node/* policyError */.nq)(node.place, `A policy of another repository cannot extend the path ${(0,policy_node/* quote */.hD)(target)}`, 'Write it as owner/repo/path@commit.');
    }
    return { kind: 'local', path: parts.join('/') };
}
function parseRemote({ target, node }) {
    const at = target.lastIndexOf('@');
    const [owner = '', repo = '', ...rest] = target.slice(0, at).split('/');
    const commit = target.slice(at + 1);
    const path = rest.join('/');
    const name = /^[A-Za-z0-9_.-]+$/;
    if (!name.test(owner) || !name.test(repo) || repo.startsWith('.') || !isPlainPath(rest)) {
        throw (0,policy_node/* policyError */.nq)(node.place, `${(0,policy_node/* quote */.hD)(target)} is not owner/repo/path@commit`);
    }
    if (!/^[0-9a-f]{40}$/.test(commit)) {
        throw (0,policy_node/* policyError */.nq)(node.place, `${(0,policy_node/* quote */.hD)(target)} must name a commit by its 40 hex digits, not ${(0,policy_node/* quote */.hD)(commit)}`, 'A branch or tag can be moved to other rules without anybody reviewing them here.');
    }
    return { owner, repo, path, commit };
}
function isPlainPath(parts) {
    return (parts.length > 0 && parts.every((part) => /^[A-Za-z0-9_.@ -]+$/.test(part) && !/^\.{1,2}$/.test(part)));
}
async function readTarget(target, entry, reader, problems) {
    if (target.kind === 'local') {
        const bytes = await reader.readLocal(target.path);
        if (bytes !== undefined)
            return bytes;
        throw (0,policy_node/* policyError */.nq)(entry.node.place, `${(0,policy_node/* quote */.hD)(target.path)} does not exist`, 'Paths under extends are relative to the repository’s root.');
    }
    try {
        return await reader.readRemote(target.remote);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        problems.push({
            kind: 'policy',
            subject: entry.target,
            state: 'unreachable',
            message: `The policy extends ${entry.target}, which could not be read: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: error.hint ?? 'Check that the repository exists and the token may read it.',
        });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/policy/load.js










/**
 * Loads the policy that judges this run: the repository's file (from the base commit where there is one), what
 * it extends, and the flags that override it. Without a file, the preset `baseline` (or `--preset`).
 *
 * @throws SealgateError POLICY_INVALID with line and column; INPUT_NOT_FOUND for a `file` that is nowhere; USAGE.
 */
async function loadPolicy(options) {
    const { dir, base, overrides } = options;
    const reader = makeReader(options);
    const found = await findPolicy(options, reader);
    const file = found.bytes === undefined ? presetFile(overrides.preset) : await read(found.bytes, found.path);
    const resolved = await resolveExtends(file, reader);
    const layers = overrides.layer === undefined ? resolved.layers : [...resolved.layers, overrides.layer];
    const policy = mergeLayers(layers);
    refuseUnknownRules(policy, options.ruleIds);
    const presetUsed = found.bytes === undefined && overrides.preset !== undefined;
    const changed = base === undefined ? undefined : await summarizeChange(dir, found, resolved, read);
    return {
        policy,
        source: {
            presets: resolved.presets,
            ...(found.bytes === undefined ? {} : { path: found.path }),
            ...(found.bytes === undefined || base === undefined || !found.atBase
                ? {}
                : { ref: base.ref, commit: base.commit }),
            digest: policyDigest(policy),
            overrides: presetUsed ? [...overrides.names, '--preset'] : overrides.names,
            ...(changed === undefined ? {} : { changedHere: changed }),
        },
        raw: found.bytes === undefined ? resolved.raw : [{ path: found.path, bytes: found.bytes }, ...resolved.raw],
        problems: resolved.problems,
    };
}
async function read(bytes, file) {
    return readPolicyFile(await parsePolicyYaml(bytes, file), file);
}
function presetFile(preset) {
    if (preset === undefined)
        return undefined;
    const known = Object.keys(generated/* PRESET_LAYERS */.v);
    if (!known.includes(preset)) {
        const near = (0,nearest/* nearest */.p)(preset, known);
        throw new errors/* SealgateError */.De('USAGE', `--preset: there is no preset ${(0,policy_node/* quote */.hD)(preset)}`, {
            hint: near === undefined ? `The presets are ${known.join(', ')}.` : `Did you mean '${near}'?`,
        });
    }
    const node = { kind: 'scalar', value: preset, place: { flag: '--preset' } };
    return { name: '--preset', settings: {}, origins: {}, extends: [{ target: preset, node }] };
}
function refuseUnknownRules(policy, ruleIds) {
    if (ruleIds === undefined)
        return;
    for (const id of Object.keys(policy.rules)) {
        if (id.endsWith('/*') || ruleIds.includes(id))
            continue;
        const near = (0,nearest/* nearest */.p)(id, ruleIds);
        throw new errors/* SealgateError */.De('POLICY_INVALID', `There is no rule ${(0,policy_node/* quote */.hD)(id)}`, {
            ...originLocation(policy.origins[`rules.${id}`]),
            hint: near === undefined ? 'docs/rules lists them.' : `Did you mean '${near}'?`,
        });
    }
}
function originLocation(origin) {
    const match = /^(.*):(\d+)$/.exec(origin ?? '');
    if (match?.[1] === undefined)
        return origin === undefined ? {} : { location: { file: origin } };
    return { location: { file: match[1], line: Number(match[2]) } };
}

// EXTERNAL MODULE: ./build/render/cyclonedx.js
var cyclonedx = __webpack_require__(51704);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/collect/licenses.js + 1 modules
var collect_licenses = __webpack_require__(96706);
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
var reports_read = __webpack_require__(75359);
// EXTERNAL MODULE: ./build/io/exec.js
var exec = __webpack_require__(8076);
// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(53938);
// EXTERNAL MODULE: ./build/collect/reports/failures.js
var failures = __webpack_require__(98978);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(54188);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
        const bytes = await (0,io_files/* readIfExists */.OR)(external_node_path_.join(dir, name));
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
        if ((await (0,io_files/* readIfExists */.OR)(from)) === undefined)
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
        const answer = (0,reports_read/* parseReport */.MM)(output.stdout, name, (0,reports_read/* parserNamed */.dh)(tool.format));
        if ('failure' in answer) {
            result.problems.push(toolFailed(name, tool, answer.failure, output));
        }
        else {
            const report = withRun(answer.report, tool, done);
            result.reports.push(report);
            result.raw.push({ ...(0,reports_read/* rawOf */.UD)(report, output.stdout), name: raw.name });
            return;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        result.problems.push({
            ...(0,reports_read/* errorProblem */.gx)(name, error),
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
    const problem = (0,reports_read/* failureProblem */.Gq)(`The output of ${tool.title}`, best);
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

;// CONCATENATED MODULE: ./build/commands/stages/options.js
/** Flags of `gate` that say what to read, from where, and where results go. Policy keys have flags of their own. */
const GATE_OPTIONS = [
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository to gate. Default: the current directory.',
    },
    {
        name: 'base',
        type: 'string',
        value: 'REF',
        description: "What the change is compared with: only what is new gates. Default: the pull request's base.",
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
    {
        name: 'lockfile',
        type: 'list',
        value: 'FILE',
        description: 'Read this lockfile instead of all that are found.',
    },
    {
        name: 'report',
        type: 'list',
        value: 'GLOB',
        description: 'Scanner reports to read; the format is found from the content, trivy:PATH forces one.',
    },
    {
        name: 'base-report',
        type: 'list',
        value: 'GLOB',
        description: "The same scanners' reports of the base, so that known findings can be told from new ones.",
    },
    {
        name: 'run',
        type: 'list',
        value: 'TOOL',
        description: 'Run a scanner that is on PATH: pnpm-audit, npm-audit, trivy-fs.',
    },
    {
        name: 'offline',
        type: 'boolean',
        description: 'Ask nothing of the network; checks that need it read "not checked".',
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'The package registry to ask. Default: as npm is configured.',
    },
    {
        name: 'keys',
        type: 'string',
        value: 'FILE',
        description: "The registry's signing keys. Default: Sigstore's TUF target, then the registry's own endpoint.",
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'FILE',
        description: "Sigstore trusted root. Default: the public-good instance's.",
    },
    {
        name: 'cache',
        type: 'string',
        value: 'DIR',
        description: "Where registry answers are kept. Default: the user's cache folder.",
    },
    {
        name: 'key',
        type: 'string',
        value: 'PEM',
        description: "Seal with this private key (PEM, or cosign's with COSIGN_PASSWORD) instead of keyless.",
    },
    {
        name: 'fulcio-url',
        type: 'string',
        value: 'URL',
        description: 'Fulcio of another Sigstore instance than the public-good one.',
    },
    { name: 'rekor-url', type: 'string', value: 'URL', description: 'Its transparency log.' },
    { name: 'tsa-url', type: 'string', value: 'URL', description: 'Its timestamp authority.' },
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given
        .flatMap((item) => item.split(/[,\n]/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}

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
    const lockfiles = await (0,discover/* readLockfiles */.HT)(dir, listOf(values, 'lockfile').length > 0 ? { files: listOf(values, 'lockfile') } : {});
    const reports = await (0,reports_read/* readReports */.oh)(dir, listOf(values, 'report'));
    const runs = await runScanners(dir, listOf(values, 'run'), world.log);
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
    const reports = await (0,reports_read/* readReports */.oh)(input.dir, listOf(input.values, 'base-report'));
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
    const { collectRegistryFacts } = await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 84997));
    const named = {
        registry: textOf(values, 'registry'),
        keysFile: textOf(values, 'keys'),
        trustedRootFile: textOf(values, 'trusted-root'),
        cacheDir: textOf(values, 'cache'),
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
const licenses_UNKNOWN = {
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
    rules: [DENIED, licenses_UNKNOWN, UNREAD],
    policyKeys: ['allow-licenses', 'deny-licenses', 'allow-dependencies-licenses', 'unknown-license'],
    needsNetwork: false,
};
/** Prepares the licence question. Loads the SPDX lists, so only for those who ask. */
async function loadLicenseJudge() {
    const { licenseJudge } = await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 26235));
    return (facts, policy) => {
        const judge = licenseJudge({ allow: policy.allowLicenses, deny: policy.denyLicenses });
        const allowed = policy.allowDependenciesLicenses.map((purl) => [purl, packagePattern(purl)]);
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
                problems.push(toProblem(graph, node, licenses_UNKNOWN, facts, answer.reason));
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
        message: license === '' ? `It declares no licence.` : `It declares ${licenses_cut(license)}: ${reason}.`,
        fix: rule.fix,
        detail: { license: licenses_cut(license), reason },
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
function licenses_cut(text) {
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
    const command = `git checkout ${lockfiles_shellWord(ref)} -- ${lockfiles_shellWord(graph.lockfile.path)}`;
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
function lockfiles_shellWord(text) {
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
const scanners_KINDS = ['misconfigurations', 'secrets', 'licenses'];
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
        covering: reportsCovering(facts, scanners_KINDS).length,
        troubles: reportTroubles(facts, scanners_KINDS),
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
    const path = source_url_decode(url.pathname);
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
function source_url_decode(text) {
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
const registry_checks = [
    check_signatures/* signatures */.EW,
    provenance/* provenance */.aH,
    vulnerabilities,
    licenses,
    sources,
    lockfiles,
    scanners,
    exceptions,
];

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
        ...signals_builtFrom(node, registry, results),
    };
}
/** The statement's claim counts only where the check found it equal to the certificate it was signed with. */
function signals_builtFrom(node, registry, results) {
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

;// CONCATENATED MODULE: ./build/decide/exceptions.js

/**
 * Opens the policy's exceptions for questions.
 *
 * @param time RFC 3339 UTC; an exception holds through the end of its day in UTC.
 */
function openExceptions(exceptions, time) {
    const today = time.slice(0, 10);
    const used = new Set();
    // By rule or advisory id, so that thousands of findings do not meet hundreds of exceptions each.
    const byRule = new Map();
    for (const exception of exceptions) {
        const key = exception.rule.toLowerCase();
        const entries = byRule.get(key) ?? [];
        entries.push({
            exception,
            matches: packagePattern(exception.package),
            state: exception.expires >= today ? 'active' : 'expired',
        });
        byRule.set(key, entries);
    }
    for (const entries of byRule.values())
        entries.sort(compareEntries);
    return {
        used,
        find(finding) {
            if (byRule.size === 0)
                return undefined;
            const found = [];
            for (const key of new Set([finding.rule, ...finding.aliases].map((id) => id.toLowerCase()))) {
                for (const entry of byRule.get(key) ?? []) {
                    if (!entry.matches(finding.subject))
                        continue;
                    used.add(entry.exception.id);
                    found.push(entry);
                }
            }
            const [best] = found.sort(compareEntries);
            return best === undefined ? undefined : { exception: best.exception, state: best.state };
        },
    };
}
function compareEntries(a, b) {
    if (a.exception.expires !== b.exception.expires)
        return a.exception.expires > b.exception.expires ? -1 : 1;
    return a.exception.id < b.exception.id ? -1 : 1;
}

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/decide/gaps.js


/**
 * Everything required that could not be done, in the order of the checks: each makes the verdict `incomplete`.
 *
 * - a check that started and could not finish, unless it is `off`;
 * - a check that was not run, where it is `required`, or `when-online` and this run is online;
 * - what could not be read, where a check that counts needed it;
 * - reports that the policy requires.
 */
function findGaps(facts, policy, results) {
    const gaps = [];
    for (const check of CHECK_IDS) {
        const gap = checkGap(check, facts, policy, results);
        if (gap !== undefined)
            gaps.push(gap);
    }
    const empty = emptyGap(facts, policy, gaps);
    if (empty !== undefined)
        gaps.push(empty);
    gaps.push(...missingReports(facts, policy));
    for (const problem of facts.problems) {
        const gap = problemGap(problem, facts, policy, gaps);
        if (gap !== undefined)
            gaps.push(gap);
    }
    return gaps;
}
/** The verdict once it is known whether the run's outputs were signed. */
function withSeal(verdict, seal, policy) {
    if (!policy.requireSeal || seal.state === 'sealed')
        return verdict;
    const gap = {
        check: 'seal',
        message: `The policy requires a seal, and there is none: ${seal.reason}`,
        hint: 'Give the job id-token: write, or pass --key.',
    };
    return {
        ...verdict,
        verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
        gaps: [...verdict.gaps, gap],
    };
}
function checkGap(check, facts, policy, results) {
    const requirement = policy.checks[check];
    if (requirement === 'off')
        return undefined;
    const result = results.find((candidate) => candidate.check === check);
    const hint = `Make it possible, or set checks.${check} in the policy to what you can accept.`;
    if (result === undefined)
        return counts(requirement, facts) ? { check, message: 'It did not run.', hint } : undefined;
    switch (result.state) {
        case 'ran':
        case 'not-applicable':
            return undefined;
        case 'incomplete':
            return { check, message: result.reason ?? 'It could not finish.', hint };
        case 'not-checked':
            if (!counts(requirement, facts))
                return undefined;
            return {
                check,
                message: result.reason ?? 'It was not run.',
                hint: facts.offline ? 'Run without --offline.' : hint,
            };
    }
}
function counts(requirement, facts) {
    return requirement === 'required' || (requirement === 'when-online' && !facts.offline);
}
/** No packages at all: whatever a check found in nothing proves nothing. */
function emptyGap(facts, policy, gaps) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (gaps.some((gap) => gap.check === 'lockfiles'))
        return undefined;
    const needing = ['signatures', 'provenance'].filter((check) => policy.checks[check] === 'required' && !gaps.some((gap) => gap.check === check));
    const [check] = needing;
    if (check === undefined)
        return undefined;
    return {
        check,
        message: 'No lockfile names a package, so nothing was verified.',
        hint: `Commit the lockfile, or set checks.${check} to when-online if this repository has no dependencies.`,
    };
}
/** Checks that cannot be trusted when something of this kind could not be read. */
const NEEDED_BY = {
    lockfile: ['lockfiles', 'sources', 'licenses', 'signatures', 'provenance'],
    report: ['vulnerabilities', 'scanners'],
    tool: ['vulnerabilities', 'scanners'],
    advisories: ['vulnerabilities'],
    registry: ['signatures', 'provenance'],
    base: [],
    policy: [],
};
function problemGap(problem, facts, policy, gaps) {
    const needing = NEEDED_BY[problem.kind];
    const told = gaps.some((gap) => needing.includes(gap.check) &&
        (gap.message.includes(problem.subject) || gap.message.includes(problem.message)));
    if (told)
        return undefined;
    const gap = {
        check: needing.find((check) => policy.checks[check] !== 'off') ?? problem.kind,
        message: problem.message,
        ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    };
    switch (problem.kind) {
        case 'base':
        case 'policy':
            return gap;
        case 'lockfile':
        case 'report':
        case 'tool':
            // Somebody asked for it to be read: that it could not be is never a pass, unless nobody looks.
            return needing.every((check) => policy.checks[check] === 'off') ? undefined : gap;
        case 'advisories':
        case 'registry':
            return needing.some((check) => counts(policy.checks[check], facts)) ? gap : undefined;
    }
}
function missingReports(facts, policy) {
    return policy.requireReports
        .filter((wanted) => !facts.reports.some((report) => isWanted(report, wanted)))
        .map((wanted) => ({
        check: 'vulnerabilities',
        message: `The policy requires the report ${wanted}, and none was read.`,
        hint: 'Let the scan step run before this one and pass its file with --report, or look at why it failed.',
    }));
}
function isWanted(report, wanted) {
    if (!wanted.startsWith('format:'))
        return (0,glob/* globMatcher */.fU)(wanted)(report.path);
    const [, format, target] = wanted.split(':');
    return report.format === format && (target === undefined || report.target?.kind === target);
}

;// CONCATENATED MODULE: ./build/decide/level.js

/** Rules with a policy key of their own. */
const KEYED_RULES = {
    'licenses/unknown': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
    'licenses/unread': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
    'sources/git': { key: 'allow-git', level: (policy) => policy.allowGit },
    'sources/missing-integrity': { key: 'missing-integrity', level: (policy) => policy.missingIntegrity },
    'signatures/missing': { key: 'missing-signature', level: (policy) => policy.missingSignature },
    'signatures/skipped': { key: 'skipped-signature', level: (policy) => policy.skippedSignature },
};
/** Checks whose severities are scanners' words, and therefore the policy's to weigh. */
const RATED_CHECKS = ['vulnerabilities', 'scanners'];
const WEIGHT = { accept: 0, warn: 1, block: 2 };
/** Whether a level is milder than another. */
function isMilder(a, b) {
    return WEIGHT[a] < WEIGHT[b];
}
/** Whether scanners' thresholds, scopes and filters apply to a finding. */
function isRated(finding) {
    return RATED_CHECKS.includes(finding.check);
}
/**
 * What the policy answers to a finding before anything speaks for it: `rules`, then the rule's own key, then
 * `fail-on-severity` (scanners' findings) or the rule's severity (ours).
 */
function firstLevel(finding, policy) {
    if (policy.checks[finding.check] === 'off') {
        const key = `checks.${finding.check}`;
        return { level: 'accept', reason: { kind: 'rule', text: `${key}: off`, ...keyed(policy, key) } };
    }
    for (const id of [finding.rule, `${finding.check}/*`]) {
        const level = Object.hasOwn(policy.rules, id) ? policy.rules[id] : undefined;
        if (level === undefined)
            continue;
        return {
            level,
            reason: { kind: 'rule', text: `rules: ${id} is ${level}`, ...keyed(policy, `rules.${id}`) },
        };
    }
    const own = Object.hasOwn(KEYED_RULES, finding.rule) ? KEYED_RULES[finding.rule] : undefined;
    if (own !== undefined) {
        const level = own.level(policy);
        const kind = finding.check === 'licenses' ? 'license' : 'rule';
        return { level, reason: { kind, text: `${own.key}: ${level}`, ...keyed(policy, own.key) } };
    }
    if (isRated(finding))
        return byThreshold(finding.severity, policy);
    const level = ownLevel(finding.severity);
    const kind = finding.check === 'licenses' ? 'license' : 'severity';
    return { level, reason: { kind, text: `rule ${finding.rule}, ${finding.severity}` } };
}
function byThreshold(severity, policy) {
    const key = 'fail-on-severity';
    const threshold = policy.failOnSeverity;
    const says = `${key}: ${threshold}`;
    const word = severity === 'unknown' ? 'unknown severity, judged as the highest' : severity;
    if ((0,model_severity/* reaches */.O6)(severity, threshold))
        return { level: 'block', reason: { kind: 'severity', text: `${word}; ${says}`, ...keyed(policy, key) } };
    return {
        level: severity === 'info' ? 'accept' : 'warn',
        reason: { kind: 'severity', text: `${word}, below ${says}`, ...keyed(policy, key) },
    };
}
/** Sealgate's own rules: critical and high ones block, moderate and low ones warn, notes are shown. */
function ownLevel(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
        case 'unknown':
            return 'block';
        case 'moderate':
        case 'low':
            return 'warn';
        case 'info':
            return 'accept';
    }
}
/** The key that decided, and who set it. A member of a map falls back to the map's place. */
function keyed(policy, key) {
    const origin = policy.origins[key] ?? policy.origins[key.split('.')[0] ?? key];
    return { key, ...(origin === undefined ? {} : { origin }) };
}

;// CONCATENATED MODULE: ./build/decide/novelty.js
/**
 * Prepares the question whether a finding came with this change.
 *
 * A package's finding is new when the change added or updated the package, or moved it into a scope that the
 * policy counts and its old scope was not; else it is existing when the base has the package. Other findings
 * are compared with the base's reports. What cannot be told is `unknown`, and judged as new.
 */
function noveltyOf(facts, policy) {
    const { base } = facts;
    if (base === undefined)
        return () => 'unknown';
    const known = packagesByNode(base.graphs);
    const brought = new Set(base.changes.flatMap((change) => [...change.added, ...change.updated.map((update) => update.after)].flatMap((node) => [
        node.id,
        node.purl,
    ])));
    const head = packagesByNode(facts.graphs);
    const reported = new Set(base.reports.flatMap((report) => report.findings.map((f) => f.fingerprint)));
    const widened = (node) => {
        const [before, after] = [known.get(node)?.scope, head.get(node)?.scope];
        return (before !== undefined &&
            after !== undefined &&
            !policy.failOnScopes.includes(before) &&
            policy.failOnScopes.includes(after));
    };
    return (finding) => {
        const { subject } = finding;
        if (subject.kind === 'policy')
            return 'existing';
        const nodes = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
        if (nodes.some((node) => brought.has(node) || widened(node)))
            return 'new';
        if (reported.has(finding.fingerprint))
            return 'existing';
        if (nodes.length > 0 && nodes.every((node) => known.has(node)))
            return 'existing';
        if (subject.kind === 'lockfile')
            return lockfileNovelty(finding, base, facts);
        return base.reports.length > 0 ? 'new' : 'unknown';
    };
}
function packagesByNode(graphs) {
    const nodes = new Map();
    for (const graph of graphs) {
        for (const node of graph.packages) {
            nodes.set(node.id, node);
            if (!nodes.has(node.purl))
                nodes.set(node.purl, node);
        }
    }
    return nodes;
}
/** A lockfile's own problem is old when the base has the same bytes, or the same problem at the same place. */
function lockfileNovelty(finding, base, facts) {
    const path = finding.subject.name;
    const before = base.graphs.find((graph) => graph.lockfile.path === path);
    if (before === undefined)
        return 'new';
    const after = facts.graphs.find((graph) => graph.lockfile.path === path);
    if (after?.lockfile.sha256 === before.lockfile.sha256)
        return 'existing';
    const { code, place } = finding.detail ?? {};
    const same = before.problems.some((problem) => problem.code === code && (problem.place ?? null) === (place ?? null));
    return same ? 'existing' : 'new';
}

;// CONCATENATED MODULE: ./build/decide/unused.js

const ADVISORY_CHECKS = ['vulnerabilities', 'scanners'];
/**
 * A finding for every exception that matched nothing (rule `exceptions/unused`). Only where the checks that
 * could need it ran to the end: a check that did not run says nothing about its exceptions.
 *
 * @param used ids of exceptions that matched a finding.
 * @param time RFC 3339 UTC.
 */
function unusedExceptions(policy, results, used, time) {
    if (policy.checks.exceptions === 'off')
        return [];
    return policy.exceptions
        .filter((exception) => !used.has(exception.id) && couldHaveMatched(exception, results))
        .map((exception) => unusedFinding(exception, time));
}
function couldHaveMatched(exception, results) {
    const [check = '', what] = exception.rule.split('/');
    const isRule = what !== undefined && results.some((result) => result.check === check);
    const states = results
        .filter((result) => (isRule ? result.check === check : ADVISORY_CHECKS.includes(result.check)))
        .map((result) => result.state);
    return states.some((state) => state === 'ran') && !states.includes('incomplete');
}
function unusedFinding(exception, time) {
    const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
    const over = expires < time.slice(0, 10) ? `; it expired on ${expires}` : '';
    return {
        check: 'exceptions',
        rule: 'exceptions/unused',
        severity: 'low',
        subject: { kind: 'policy', name: id },
        title: 'Nothing needs this exception',
        message: `Exception ${id} (${rule} for ${subject}, approved by ${approvedBy}) matches no finding${over}. An exception that nobody needs waits for the next problem and hides it.`,
        aliases: [],
        fix: { text: `Remove exception ${id} from the policy.` },
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(['exceptions/unused', id]),
    };
}

;// CONCATENATED MODULE: ./build/decide/decide.js






/**
 * Judges findings by the policy. Pure: the same facts give the same answer, in any order of the findings.
 *
 * Each finding starts at the level of `rules`, its rule's key or its severity; then scope, missing fix, allowed
 * advisory, exception, the scanner's own suppression, age and `warn-only` may each make it milder, never
 * stronger. The reason shown is the one that gave the final outcome. docs/policy.md says the same to users.
 *
 * @returns decisions, blocking ones first, and the verdict: `fail` where anything blocks, else `incomplete`
 *   where something required could not be done, else `pass`. Gaps are listed with a `fail` too.
 */
function decide({ facts, policy, results, findings }) {
    const book = openExceptions(policy.exceptions, facts.context.time);
    const novelty = noveltyOf(facts, policy);
    const judge = (finding) => judgeFinding(finding, { policy, book, novelty });
    const decisions = findings.map(judge);
    // Only now is it known which exceptions nothing needed.
    decisions.push(...unusedExceptions(policy, results, book.used, facts.context.time).map(judge));
    decisions.sort(compareDecisions);
    return { decisions, verdict: verdictOf(decisions, facts, policy, results) };
}
function judgeFinding(finding, { policy, book, novelty }) {
    const age = novelty(finding);
    let judged = firstLevel(finding, policy);
    const lower = (level, reason) => {
        if (isMilder(level, judged.level))
            judged = { level, reason };
    };
    if (isRated(finding))
        lowerRated(finding, policy, lower);
    const waiver = book.find(finding);
    if (waiver?.state === 'active') {
        const { id, approvedBy, expires, reason } = waiver.exception;
        lower('accept', {
            kind: 'exception',
            text: `exception ${id} by ${approvedBy} until ${expires}: ${reason}`,
            exception: id,
            ...place(waiver.exception),
        });
    }
    if (finding.suppressed !== undefined) {
        const { by, reason } = finding.suppressed;
        lower(policy.suppressedFindings, {
            kind: 'suppressed',
            text: `hidden by ${by}${reason === undefined ? '' : `: ${reason}`}`,
            ...keyed(policy, 'suppressed-findings'),
        });
    }
    if (age === 'existing') {
        lower(policy.existingFindings, {
            kind: 'existing',
            text: `was there before this change; existing-findings: ${policy.existingFindings}`,
            ...keyed(policy, 'existing-findings'),
        });
    }
    if (policy.warnOnly && judged.level === 'block') {
        lower('warn', {
            kind: 'warn-only',
            text: `would block (${judged.reason.text}); warn-only`,
            ...keyed(policy, 'warn-only'),
        });
    }
    if (waiver?.state === 'expired' && judged.level !== 'accept') {
        const { id, approvedBy, expires } = waiver.exception;
        judged = {
            level: judged.level,
            reason: {
                kind: 'expired-exception',
                text: `exception ${id} by ${approvedBy} expired on ${expires}; ${judged.reason.text}`,
                exception: id,
                ...place(waiver.exception),
            },
        };
    }
    return { finding, outcome: judged.level, reason: judged.reason, novelty: age };
}
/** What the policy lets pass of scanners' findings. */
function lowerRated(finding, policy, lower) {
    const { scope } = finding.subject;
    if (scope !== undefined && !policy.failOnScopes.includes(scope)) {
        lower('warn', {
            kind: 'scope',
            text: `scope ${scope}; fail-on-scopes: ${policy.failOnScopes.join(', ') || 'none'}`,
            ...keyed(policy, 'fail-on-scopes'),
        });
    }
    if (policy.ignoreUnfixed && finding.check === 'vulnerabilities' && !hasFix(finding)) {
        lower('warn', {
            kind: 'unfixed',
            text: 'no fixed version yet; ignore-unfixed',
            ...keyed(policy, 'ignore-unfixed'),
        });
    }
    const ids = new Set(finding.aliases.map((alias) => alias.toLowerCase()));
    const allowed = policy.allowGhsas.find((id) => ids.has(id.toLowerCase()));
    if (allowed !== undefined) {
        lower('accept', {
            kind: 'allowed-advisory',
            text: `allow-ghsas names ${allowed}`,
            ...keyed(policy, 'allow-ghsas'),
        });
    }
}
/** A fix that our own reading of the tree could not place still counts: some tool knows a fixed version. */
function hasFix(finding) {
    return (finding.fix?.version !== undefined || finding.seenBy?.some((s) => s.fixedVersion !== undefined) === true);
}
function place(exception) {
    if (exception.file === undefined)
        return {};
    return { origin: exception.line === undefined ? exception.file : `${exception.file}:${exception.line}` };
}
const ORDER = { block: 0, warn: 1, accept: 2 };
/** Blocking first, then the most severe, then by check, rule, subject and fingerprint. */
function compareDecisions(a, b) {
    return (ORDER[a.outcome] - ORDER[b.outcome] ||
        (0,model_severity/* compareSeverity */.zK)(a.finding.severity, b.finding.severity) ||
        decide_compareText(a.finding.check, b.finding.check) ||
        decide_compareText(a.finding.rule, b.finding.rule) ||
        decide_compareText(a.finding.subject.name, b.finding.subject.name) ||
        decide_compareText(a.finding.fingerprint, b.finding.fingerprint));
}
function decide_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function verdictOf(decisions, facts, policy, results) {
    const count = (outcome) => decisions.filter((decision) => decision.outcome === outcome).length;
    const gaps = findGaps(facts, policy, results);
    const blocked = count('block');
    return {
        verdict: blocked > 0 ? 'fail' : gaps.length > 0 ? 'incomplete' : 'pass',
        blocked,
        warned: count('warn'),
        accepted: count('accept'),
        gaps,
    };
}

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
    for (const check of registry_checks) {
        if (policy.checks[check.meta.id] === 'off')
            continue;
        const start = performance.now();
        results.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = performance.now() - start;
    }
    const findings = withFixes(results.flatMap((result) => result.findings), facts);
    const { decisions, verdict } = decide({ facts, policy, results, findings });
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

;// CONCATENATED MODULE: ./build/model/evidence-name.js
/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60)
        .replace(/^[-.]+|[-.]+$/g, '');
}

;// CONCATENATED MODULE: ./build/commands/stages/staging.js






const STATE_FILE = 'state.json';
/** A folder that only this user can read, under RUNNER_TEMP where there is one. */
async function createStaging(env) {
    const parent = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,external_node_os_.tmpdir)() : env.RUNNER_TEMP;
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)(external_node_path_.join(parent, 'sealgate-'));
}
/** Writes one file of the run under its evidence name; a name that is taken gets a number. */
async function stage(stagingDir, context, file, taken) {
    const named = (target) => evidenceName(context.time, {
        scope: 'repo',
        what: file.name.what,
        ...(target === undefined ? {} : { target }),
        extension: file.name.extension,
    });
    let name = named(file.name.target);
    for (let count = 2; taken.has(name); count += 1)
        name = named(`${file.name.target ?? ''} ${count}`);
    taken.add(name);
    const written = await (0,io_files/* writeAtomic */.vZ)(external_node_path_.join(stagingDir, name), file.data, { exclusive: true, mode: 0o600 });
    return { path: name, what: file.what, mediaType: file.mediaType, ...written };
}
/** @returns hex SHA-256 of the written state, for the next step to compare. */
async function writeState(stagingDir, state) {
    const { sha256 } = await (0,io_files/* writeAtomic */.vZ)(external_node_path_.join(stagingDir, STATE_FILE), JSON.stringify(state), {
        mode: 0o600,
    });
    return sha256;
}
/**
 * Reads what an earlier stage left.
 *
 * @throws SealgateError INPUT_NOT_FOUND where no stage got that far, INPUT_INVALID where it is not a state of ours.
 */
async function readState(stagingDir) {
    const file = path.join(stagingDir, STATE_FILE);
    const bytes = await readCapped(file);
    try {
        const parsed = JSON.parse(bytes.toString('utf8'));
        if (parsed.schema === 'sealgate/state/v1' && parsed.record.schema === 'sealgate/run/v1')
            return { state: parsed, bytes };
    }
    catch (cause) {
        throw new SealgateError('INPUT_INVALID', `The run's state is damaged: ${messageOf(cause)}`, {
            location: { file },
            cause,
        });
    }
    throw new SealgateError('INPUT_INVALID', "The run's state is of another version of Sealgate", {
        location: { file },
    });
}

;// CONCATENATED MODULE: ./build/commands/stages/check-stage.js












/**
 * The first stage: reads, checks, decides, and leaves facts, policy, raw reports, SBOM and state in the
 * staging folder. A state that says "incomplete" is written before the long work begins, so that a run that is
 * killed still leaves what it had read.
 *
 * @throws SealgateError for wrong usage; everything that outside can cause is in the verdict instead.
 */
async function checkStage(stagingDir, values, world) {
    const dir = external_node_path_.resolve(world.cwd, textOf(values, 'dir') ?? '.');
    const runtime = await (0,io_runtime/* readRuntime */.Ft)({ dir, env: world.env, now: world.now(), version: (0,build_version/* version */.r)() });
    const { context } = runtime;
    const ref = textOf(values, 'base') ?? runtime.defaultBase;
    const found = ref === undefined ? {} : await findBase(dir, ref, world);
    const rules = await readPolicy(dir, values, found.base);
    const taken = new Set();
    const files = [];
    const add = async (file) => {
        files.push(await stage(stagingDir, context, file, taken));
    };
    const settings = {
        schema: 'sealgate/state/v1',
        repositoryDir: dir,
        evidenceDir: external_node_path_.resolve(world.cwd, textOf(values, 'out') ?? external_node_path_.join(dir, rules.policy.evidencePath)),
        ...(textOf(values, 'out') === undefined ? { evidenceInside: dir } : {}),
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
            await writeState(stagingDir, { ...settings, record, timings: {} });
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
    return { state, stateSha256: await writeState(stagingDir, state) };
}
/**
 * The policy, or (where it cannot be used) the baseline with a problem that keeps the verdict from passing:
 * the facts are still collected and kept, and the exit code still says that the policy is wrong.
 */
async function readPolicy(dir, values, base) {
    const file = textOf(values, 'policy') ?? textOf(values, 'config-file');
    const overrides = await readOverrides(values);
    try {
        const loaded = await loadPolicy({
            dir,
            ...(file === undefined ? {} : { file }),
            ...(base === undefined ? {} : { base }),
            overrides,
        });
        return loaded;
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'POLICY_INVALID')
            throw error;
        const fallback = baselinePolicy();
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(89129);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/publish/folder-lock.js







const FOLDER = '.lock';
/** Nothing holds the lock this long: it is held for milliseconds. */
const STALE_MS = 2 * 60_000;
/**
 * Runs `work` while no other process runs its own on the same folder.
 *
 * A writer makes a claim, a file of a name never used again, then lists all claims, and goes on only if it is
 * alone; else it takes its claim back and waits. Claims of the dead can so be removed by name without ever
 * removing a living one's.
 *
 * @throws SealgateError IO_FAILED when others hold it for longer than `timeoutMs`.
 */
async function withFolderLock(folder, work, options = {}) {
    const claims = external_node_path_.join(folder, FOLDER);
    const deadline = Date.now() + (options.timeoutMs ?? 60_000);
    try {
        for (;;) {
            if ((await others(claims, '')).length === 0) {
                const mine = `${process.pid}.${hostMark()}.${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
                const own = external_node_path_.join(claims, mine);
                try {
                    await makeClaim(claims, own);
                    if ((await others(claims, mine)).length === 0)
                        return await work();
                }
                finally {
                    await (0,promises_.rm)(own, { force: true });
                }
            }
            if (Date.now() > deadline)
                throw await busy(claims, folder);
            await (0,external_node_timers_promises_.setTimeout)(2 + Math.random() * 20);
        }
    }
    finally {
        await removeIfEmpty(claims);
    }
}
async function makeClaim(claims, own) {
    for (let attempt = 0;; attempt += 1) {
        try {
            await (0,promises_.mkdir)(claims, { recursive: true });
            await (0,promises_.writeFile)(own, '', { flag: 'wx' });
            return;
        }
        catch (error) {
            // The folder goes when the last claim goes; that may be between the two calls.
            if (error.code === 'ENOENT' && attempt < 100)
                continue;
            throw new errors/* SealgateError */.De('IO_FAILED', `${own} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
                hint: 'Check that the folder is writable and the disk has room.',
                cause: error,
            });
        }
    }
}
/** Claims of living writers other than `mine`; claims of dead ones are removed. */
async function others(claims, mine) {
    let names;
    try {
        names = await (0,promises_.readdir)(claims);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
    const living = [];
    for (const name of names.filter((candidate) => candidate !== mine)) {
        const file = external_node_path_.join(claims, name);
        const state = await folder_lock_stateOf(file);
        if (state === 'dead')
            await (0,promises_.rm)(file, { force: true });
        if (state === 'living')
            living.push(name);
    }
    return living;
}
async function folder_lock_stateOf(file) {
    try {
        if (Date.now() - (await (0,promises_.stat)(file)).mtimeMs > STALE_MS)
            return 'dead';
        const [pid, host] = external_node_path_.basename(file).split('.');
        if (host === hostMark())
            process.kill(Number(pid), 0);
        return 'living';
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return 'gone';
        return code === 'ESRCH' ? 'dead' : 'living';
    }
}
/** Tells this machine's claims from others': a process id means nothing elsewhere. */
function hostMark() {
    return (0,digest/* sha256Hex */.f)(external_node_os_.hostname()).slice(0, 12);
}
async function busy(claims, folder) {
    const holders = await others(claims, '');
    return new errors/* SealgateError */.De('IO_FAILED', `${folder} is held by another run (${holders.join(', ')})`, {
        hint: `Wait for it to end; if none runs, remove ${claims}.`,
    });
}
async function removeIfEmpty(claims) {
    try {
        await (0,promises_.rmdir)(claims);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ENOTEMPTY' &&
            code !== 'EEXIST' &&
            code !== 'ENOENT' &&
            code !== 'EPERM' &&
            code !== 'EBUSY')
            throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/io/lines.js
var lines = __webpack_require__(83810);
;// CONCATENATED MODULE: ./build/publish/ledger.js








const NOFOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/**
 * Appends one record to `ledger.jsonl` in `folder` and moves `ledger.head.json` to it. Any number of processes
 * may append at once. A run killed at any moment leaves a valid ledger: what it had half written is not a line
 * yet, and the next append cuts it away.
 *
 * @throws SealgateError EVIDENCE_INVALID when the ledger's end is not what its head says, so that an append never
 * covers up a change; IO_FAILED.
 */
function appendRecord(folder, draft) {
    return withFolderLock(folder, async () => {
        const file = external_node_path_.join(folder, ledger/* LEDGER_FILE */.th);
        const handle = await openLedger(file);
        try {
            const end = await lastRecord(handle, file);
            const before = await positionOf(folder, end.record);
            const record = (0,ledger/* chainRecord */.L_)(draft, end.record?.hash ?? ledger/* GENESIS */.hw);
            const line = Buffer.from((0,ledger/* ledgerLine */.oc)(record), 'utf8');
            if (line.length > ledger/* MAX_RECORD_BYTES */.xR) {
                throw new errors/* SealgateError */.De('EVIDENCE_INVALID', `The ledger record has ${line.length} bytes`, {
                    hint: 'File fewer reports in one run.',
                });
            }
            if (end.torn > 0)
                await handle.truncate(end.size);
            await writeWhole(handle, line, end.size, file);
            const head = {
                schema: 'sealgate/ledger-head/v1',
                count: before + 1,
                hash: record.hash,
                time: record.time,
            };
            await (0,io_files/* writeAtomic */.vZ)(external_node_path_.join(folder, ledger/* HEAD_FILE */._d), (0,ledger/* headText */.WI)(head));
            return { record, head, repaired: end.torn };
        }
        finally {
            await handle.close();
        }
    });
}
/** The head as `ledger.head.json` says it, or `undefined` where there is none. @throws SealgateError EVIDENCE_INVALID */
async function readHead(folder) {
    const bytes = await (0,io_files/* readIfExists */.OR)(external_node_path_.join(folder, ledger/* HEAD_FILE */._d), 4096);
    return bytes === undefined ? undefined : (0,ledger/* parseLedgerHead */.fw)(bytes);
}
async function openLedger(file) {
    try {
        return await (0,promises_.open)(file, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | NOFOLLOW, 0o644);
    }
    catch (error) {
        throw new errors/* SealgateError */.De('IO_FAILED', `${file} cannot be opened: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file },
            hint: 'It must be a plain file in a writable folder, not a symbolic link.',
            cause: error,
        });
    }
}
/** The last complete line, read from the end: a small piece first, since records are small. */
async function lastRecord(handle, file) {
    const { size } = await handle.stat();
    let bytes = await readTail(handle, size, 64 * 1024);
    if (bytes.length < size && linesBounds(bytes).start === -1)
        bytes = await readTail(handle, size, 2 * ledger/* MAX_RECORD_BYTES */.xR + 2);
    const { start, last } = linesBounds(bytes);
    const torn = bytes.length - last - 1;
    if (torn > ledger/* MAX_RECORD_BYTES */.xR)
        throw damaged(file, 'it ends in something longer than any record');
    if (last === -1)
        return { record: undefined, size: 0, torn };
    if (start === -1 && bytes.length < size)
        throw damaged(file, 'its last line is longer than any record');
    try {
        const record = (0,ledger/* parseLedgerLine */.Du)(bytes.subarray(start + 1, last));
        if ((0,ledger/* recordHash */.oj)(record) !== record.hash)
            throw damaged(file, 'its last record was changed');
        return { record, size: size - torn, torn };
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.location !== undefined)
            throw error;
        throw damaged(file, `of its last line: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function readTail(handle, size, most) {
    const bytes = Buffer.alloc(Math.min(size, most));
    let filled = 0;
    while (filled < bytes.length) {
        const at = size - bytes.length + filled;
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, at);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes;
}
/** The newline that ends the last complete line, and the one before that line; -1 where there is none. */
function linesBounds(bytes) {
    const last = bytes.lastIndexOf(0x0a);
    return { last, start: last <= 0 ? -1 : bytes.lastIndexOf(0x0a, last - 1) };
}
/**
 * How many records there are up to `last`. The head knows; where a run was killed between the two writes, the
 * head is behind and the ledger is counted.
 */
async function positionOf(folder, last) {
    const file = external_node_path_.join(folder, ledger/* LEDGER_FILE */.th);
    const head = await readHead(folder);
    if (last === undefined) {
        if (head === undefined)
            return 0;
        throw damaged(file, `it is empty, but ${ledger/* HEAD_FILE */._d} says that it had ${head.count} records`);
    }
    if (head?.hash === last.hash)
        return head.count;
    let count = 0;
    let headSeen = head === undefined;
    for await (const line of (0,lines/* readLines */.S)(file, ledger/* MAX_RECORD_BYTES */.xR)) {
        if (!line.complete)
            break;
        count += 1;
        if (head !== undefined && count === head.count)
            headSeen = (0,ledger/* parseLedgerLine */.Du)(line.bytes).hash === head.hash;
    }
    if (!headSeen)
        throw damaged(file, `it does not hold record ${head?.count ?? 0} as ${ledger/* HEAD_FILE */._d} says: its end was cut off or replaced`);
    return count;
}
async function writeWhole(handle, line, at, file) {
    try {
        let written = 0;
        while (written < line.length) {
            const { bytesWritten } = await handle.write(line, written, line.length - written, at + written);
            written += bytesWritten;
        }
        await handle.sync();
    }
    catch (error) {
        await handle.truncate(at).catch(() => undefined);
        throw new errors/* SealgateError */.De('IO_FAILED', `${file} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file },
            hint: 'Check that the folder is writable and the disk has room.',
            cause: error,
        });
    }
}
function damaged(file, what) {
    return new errors/* SealgateError */.De('EVIDENCE_INVALID', `${file} cannot be continued: ${what}`, {
        location: { file },
        hint: `sealgate verify ${external_node_path_.dirname(file)} names the first record touched; restore the folder from git, or move it away to begin a new ledger.`,
    });
}

;// CONCATENATED MODULE: ./build/publish/evidence.js









const EXIT_OF = {
    pass: errors/* EXIT */.dc.pass,
    fail: errors/* EXIT */.dc.fail,
    incomplete: errors/* EXIT */.dc.incomplete,
};
/**
 * Copies a run's files from staging into the evidence folder and appends their record to the ledger. Each file
 * appears whole or not at all and never replaces another: where a name is taken, all files of this run get the
 * same short suffix. A run that stops before the ledger's line leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID when a staged file is not what the record says, a name or folder is
 * unsafe, or the ledger's end was tampered with; IO_FAILED.
 */
async function fileEvidence(options) {
    const staged = await readStaged(options);
    const folder = await openFolder(options.evidenceDir, options.repositoryDir);
    await writeIfMissing(external_node_path_.join(folder, '.gitattributes'), '* -text\n');
    const { files, suffix } = await placeAll(folder, staged, options.record);
    const appended = await appendRecord(folder, draftOf(options, files));
    const notes = [];
    if (suffix !== '')
        notes.push(`Another run of the same minute had these names: this run's files end in '${suffix}', and the ledger names them so.`);
    if (appended.repaired > 0)
        notes.push(`${appended.repaired} bytes that a killed run had left at the ledger's end, never a whole record, were cut away.`);
    const headSeal = await sealHead(folder, appended.head, options.sealHead);
    return { record: appended.record, folder, head: appended.head, headSeal, notes };
}
async function readStaged({ stagingDir, record, files = record.files, }) {
    const root = await (0,promises_.realpath)(stagingDir);
    const staged = [];
    const seen = new Set();
    for (const file of files) {
        if (!(0,ledger/* isEvidenceFileName */.pI)(file.path))
            throw unsafe(`'${file.path}' is not a name for an evidence file`, 'Use letters, digits, dot, dash.');
        if (seen.has(file.path.toLowerCase()))
            throw unsafe(`'${file.path}' is named twice`, 'Name each file once.');
        seen.add(file.path.toLowerCase());
        const source = external_node_path_.join(root, file.path);
        const info = await (0,promises_.lstat)(source).catch((cause) => {
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${source} does not exist`, {
                location: { file: source },
                cause,
            });
        });
        if (!info.isFile())
            throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
        const bytes = await (0,io_files/* readCapped */.EF)(source);
        if ((0,digest/* sha256Hex */.f)(bytes) !== file.sha256)
            throw unsafe(`${source} is not the file that the run recorded: its SHA-256 differs`, 'Run the gate again.');
        staged.push({ path: file.path, mediaType: file.mediaType, bytes });
    }
    return staged;
}
/** Makes the folder and gives its real path. */
async function openFolder(evidenceDir, repositoryDir) {
    if (repositoryDir !== undefined)
        await assertInside(external_node_path_.resolve(repositoryDir), external_node_path_.resolve(evidenceDir));
    try {
        await (0,promises_.mkdir)(evidenceDir, { recursive: true });
        const folder = await (0,promises_.realpath)(evidenceDir);
        if (repositoryDir !== undefined)
            await assertInside(external_node_path_.resolve(repositoryDir), external_node_path_.resolve(evidenceDir));
        return folder;
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw new errors/* SealgateError */.De('IO_FAILED', `${evidenceDir} cannot be made: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file: evidenceDir },
            hint: 'Name a writable folder as evidence path.',
            cause: error,
        });
    }
}
/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir, evidenceDir) {
    const relative = external_node_path_.relative(repositoryDir, evidenceDir);
    if (relative.startsWith('..') || external_node_path_.isAbsolute(relative))
        throw unsafe(`${evidenceDir} is outside the repository`, 'Name a folder inside it as evidence path.');
    let at = repositoryDir;
    for (const part of relative.split(external_node_path_.sep).filter((name) => name !== '')) {
        at = external_node_path_.join(at, part);
        const info = await (0,promises_.lstat)(at).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (info === undefined)
            return;
        if (!info.isDirectory())
            throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    }
}
async function placeAll(folder, staged, record) {
    for (let attempt = 0;; attempt += 1) {
        const suffix = attempt === 0 ? '' : runSuffix(record, attempt);
        const files = await tryPlace(folder, staged, suffix);
        if (files !== undefined)
            return { files, suffix };
        if (attempt >= 20)
            throw unsafe(`${folder} has no free names for this run`, 'Look at what fills it.');
    }
}
/** Writes all files under one suffix, or none: `undefined` where a name is taken. */
async function tryPlace(folder, staged, suffix) {
    const files = [];
    try {
        for (const { path: name, mediaType, bytes } of staged) {
            const free = withSuffix(name, suffix);
            const written = await (0,io_files/* writeAtomic */.vZ)(external_node_path_.join(folder, free), bytes, { exclusive: true });
            files.push({ path: free, sha256: written.sha256, bytes: written.bytes, mediaType });
        }
        return files;
    }
    catch (error) {
        for (const file of files)
            await (0,promises_.rm)(external_node_path_.join(folder, file.path), { force: true });
        if (isTaken(error))
            return undefined;
        throw error;
    }
}
function isTaken(error) {
    const cause = error instanceof errors/* SealgateError */.De ? error.cause : undefined;
    return cause instanceof Error && cause.code === 'EEXIST';
}
/** The run's own mark: its number and attempt on GitHub, else chance. */
function runSuffix(record, attempt) {
    const { run, attempt: runAttempt } = record.context.source;
    const number = run?.match(/\d{4,}/g)?.at(-1);
    if (attempt === 1 && number !== undefined)
        return `_${number}-${runAttempt ?? '1'}`;
    return `_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
}
/** `a_b.cdx.json.sigstore.json` + `_x` → `a_b_x.cdx.json.sigstore.json`. */
function withSuffix(name, suffix) {
    const end = /(\.cdx)?\.[A-Za-z0-9]+(\.sigstore\.json)?$/.exec(name)?.index ?? name.length;
    return `${name.slice(0, end)}${suffix}${name.slice(end)}`;
}
function draftOf({ record, action }, files) {
    const { context, verdict } = record;
    const { run, attempt, workflowRef, runner, userAgent } = context.source;
    const runId = run !== undefined && attempt !== undefined ? `${run} attempt ${attempt}` : run;
    return {
        time: context.time,
        actor: context.actor,
        action,
        object: `${context.repository?.slug ?? context.repository?.url ?? 'repository'}${context.commit === undefined ? '' : `@${context.commit}`}`,
        source: {
            ...(runId === undefined ? {} : { run: runId }),
            ...(workflowRef === undefined ? {} : { workflowRef }),
            ...(context.commit === undefined ? {} : { commit: context.commit }),
            ...(runner === undefined ? {} : { runner }),
            userAgent,
        },
        result: {
            outcome: verdict.verdict,
            code: EXIT_OF[verdict.verdict],
            message: `${verdict.blocked} blocked, ${verdict.warned} warned, ${verdict.accepted} accepted, ${verdict.gaps.length} not checked`,
        },
        files,
    };
}
/** Signs the head outside the lock (it takes seconds), then files the bundle unless a later head is sealed already. */
async function sealHead(folder, head, sign) {
    if (sign === undefined)
        return { state: 'not-sealed' };
    try {
        const bundle = await sign(head);
        await withFolderLock(folder, async () => {
            const file = external_node_path_.join(folder, ledger/* HEAD_BUNDLE_FILE */.dR);
            const there = await (0,io_files/* readIfExists */.OR)(file, 1024 * 1024);
            if (there === undefined || sealedCount(there) < head.count)
                await (0,io_files/* writeAtomic */.vZ)(file, bundle);
        });
        return { state: 'sealed' };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
/** How many records the sealed head that is there claims; 0 where it cannot be read, so that it is replaced. */
function sealedCount(bundle) {
    try {
        const { dsseEnvelope } = JSON.parse(bundle.toString('utf8'));
        const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
        return (0,ledger/* headFrom */.f0)(statement.predicate).count;
    }
    catch {
        return 0;
    }
}
async function writeIfMissing(file, text) {
    try {
        await (0,io_files/* writeAtomic */.vZ)(file, text, { exclusive: true });
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
    }
}
function unsafe(message, hint) {
    return new errors/* SealgateError */.De('EVIDENCE_INVALID', message, { hint });
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/io/workflow-commands.js





/** What the runner keeps of one step's summary; a larger file is dropped whole, without failing the step. */
const SUMMARY_LIMIT = 1024 * 1024;
/**
 * The runner of this process. Commands go to standard error, which the runner reads like standard output, so
 * that what a command prints on standard output stays what it is.
 *
 * @param write takes one finished line.
 */
function openRunner(env, write = (line) => {
    external_node_process_.stderr.write(line);
}) {
    return {
        annotate: (level, message, place = {}) => {
            const properties = [
                ['title', place.title],
                ['file', place.file],
                ['line', place.line],
                ['endLine', place.endLine],
            ];
            const written = properties
                .filter(([, value]) => value !== undefined)
                .map(([key, value]) => `${key}=${escapeProperty((0,display_text/* displayText */.W)(String(value)))}`)
                .join(',');
            write(`::${level}${written === '' ? '' : ` ${written}`}::${escapeData((0,display_text/* displayText */.W)(message))}\n`);
        },
        mask: (secret) => {
            // Each line is its own mask: the log is masked line by line.
            for (const line of secret.split(/\r?\n/)) {
                if (line.trim().length >= 4)
                    write(`::add-mask::${escapeData(line)}\n`);
            }
        },
        setOutput: async (name, value) => {
            await append(env, 'GITHUB_OUTPUT', outputEntry(name, value, `sealgate_${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`));
        },
        appendSummary: async (markdown) => {
            const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
            const present = await sizeOf(env.GITHUB_STEP_SUMMARY);
            const bytes = Buffer.byteLength(text, 'utf8');
            if (present + bytes > SUMMARY_LIMIT) {
                throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `The job summary would have ${present + bytes} bytes, and the runner drops what is over ${SUMMARY_LIMIT}`, { hint: 'The full report is in the artifact folder.' });
            }
            await append(env, 'GITHUB_STEP_SUMMARY', text);
        },
    };
}
/**
 * One entry of the output file, in its here-document form.
 *
 * @param delimiter must not be guessable by whoever made the value (CVE-2022-35954).
 * @throws SealgateError IO_FAILED on a name that is none, or a value that contains the delimiter.
 */
function outputEntry(name, value, delimiter) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || value.includes(delimiter)) {
        throw new errors/* SealgateError */.De('IO_FAILED', `The output '${(0,display_text/* displayText */.W)(name)}' cannot be written safely`);
    }
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
async function append(env, variable, text) {
    const file = env[variable];
    if (file === undefined || file === '') {
        throw new errors/* SealgateError */.De('IO_FAILED', `${variable} is not set`, {
            hint: 'The Actions runner sets it; outside of a workflow there is nothing to write to.',
        });
    }
    try {
        // The runner made the file; a missing one means that it would not be read either.
        await (0,promises_.stat)(file);
        await (0,promises_.appendFile)(file, text, 'utf8');
    }
    catch (error) {
        throw new errors/* SealgateError */.De('IO_FAILED', `${variable} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file },
            cause: error,
        });
    }
}
async function sizeOf(file) {
    if (file === undefined || file === '')
        return 0;
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw new errors/* SealgateError */.De('IO_FAILED', `${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
/** @see actions/runner ActionCommand.cs: what it unescapes in data and in properties. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/publish/annotations.js



/** GitHub shows ten of each level a step and drops the others. */
const MAX_OF_A_LEVEL = 10;
/** Marks on the changed files and the run's page: what blocks and what warns, the worst first. */
const annotationsPublisher = {
    id: 'annotations',
    title: 'Annotations',
    applies: (_run, world) => (world.env.GITHUB_ACTIONS === 'true' ? true : 'Not in a workflow run'),
    publish: async (run, world) => {
        const runner = openRunner(world.env);
        const all = annotationsOf(run, world.env);
        for (const { level, message, place } of all)
            runner.annotate(level, message, place);
        return { publisher: 'annotations', state: 'done', message: `Wrote ${all.length} annotations` };
    },
};
/** At most ten errors and ten warnings; where there are more, the last of a level counts the rest. */
function annotationsOf(run, env) {
    const { decisions, verdict } = run.record;
    const gaps = verdict.gaps.map((gap) => ({
        level: 'error',
        message: gap.hint === undefined ? gap.message : `${gap.message}\n${gap.hint}`,
        place: { title: `Not decided: ${gap.check}` },
    }));
    const of = (outcome, level) => decisions
        .filter((decision) => decision.outcome === outcome)
        .sort(byWeight)
        .map((decision) => annotate(decision, level, run, env));
    return [...annotations_cut([...gaps, ...of('block', 'error')], 'error'), ...annotations_cut(of('warn', 'warning'), 'warning')];
}
function annotate({ finding, reason }, level, run, env) {
    const { location, fix, subject } = finding;
    const lines = [
        `${subject.name}: ${finding.message}`,
        ...(fix === undefined ? [] : [`Fix: ${fix.command ?? fix.text}`]),
        `Rule ${finding.rule}: ${reason.text}`,
    ];
    return {
        level,
        message: lines.join('\n').slice(0, 4000).toWellFormed(),
        place: {
            title: `${finding.title} (${subject.name})`.slice(0, 200).toWellFormed(),
            ...(location === undefined ? {} : { file: inWorkspace(location.file, run.repositoryDir, env) }),
            ...(location?.line === undefined ? {} : { line: location.line }),
            ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
        },
    };
}
/** Findings name files from the directory that was gated; the runner wants them from its workspace. */
function inWorkspace(file, repositoryDir, env) {
    const workspace = env.GITHUB_WORKSPACE;
    if (workspace === undefined || workspace === '')
        return file;
    const relative = external_node_path_.relative(workspace, external_node_path_.resolve(repositoryDir, file));
    const outside = relative === '' || relative.startsWith('..') || external_node_path_.isAbsolute(relative);
    return outside ? file : relative.split(external_node_path_.sep).join('/');
}
function annotations_cut(annotations, level) {
    if (annotations.length <= MAX_OF_A_LEVEL)
        return [...annotations];
    const rest = annotations.length - (MAX_OF_A_LEVEL - 1);
    return [
        ...annotations.slice(0, MAX_OF_A_LEVEL - 1),
        {
            level,
            message: `${rest} more: the job summary lists them all.`,
            place: { title: `${rest} more ${level}s` },
        },
    ];
}
function byWeight(a, b) {
    const order = (0,model_severity/* compareSeverity */.zK)(a.finding.severity, b.finding.severity);
    if (order !== 0)
        return order;
    const [x, y] = [a, b].map(({ finding }) => `${finding.subject.name}\0${finding.rule}\0${finding.fingerprint}`);
    return (x ?? '') < (y ?? '') ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/publish/secrets.js
/** Shapes of credentials that must not leave the runner. Each pattern is linear. */
const SHAPES = [
    ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}/],
    ['a GitHub token', /\bgithub_pat_[A-Za-z0-9_]{50}/],
    // What actions/checkout leaves in .git/config when credentials persist.
    ['git credentials', /extraheader\s*=\s*authorization:/i],
    ['git credentials', /https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i],
    ['a registry token', /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8}/],
    ['a registry token', /\bnpm_[A-Za-z0-9]{36}/],
    ['a private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/],
    ['an AWS key', /\bAKIA[0-9A-Z]{16}\b/],
    ['a JSON web token', /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}/],
];
/** Names of environment variables whose values are secrets. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|CREDENTIALS)$/i;
/** The secrets that this process was given, by name. Short values are left out: they would match anything. */
function knownSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= 12 && SECRET_NAME.test(name) ? [[name, value]] : []);
}
/**
 * What kind of secret stands in a file, in words that do not repeat it; `undefined` where none was seen.
 * Bytes are read as Latin-1, so that every byte counts whatever the encoding.
 */
function findSecret(bytes, known) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    for (const [name, value] of known) {
        if (text.includes(value))
            return `the value of ${name}`;
    }
    return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}

;// CONCATENATED MODULE: ./build/publish/artifact.js






/** One file of ours, by the name that record.files gives it: never a path. */
const artifact_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/;
/**
 * A folder with exactly the files of this run, for `actions/upload-artifact`. Only named files go in, each is
 * searched for credentials first, and a file that holds one stays out: artifacts of public repositories can
 * be read by anybody.
 */
const artifactPublisher = {
    id: 'artifact',
    title: 'Artifact folder',
    applies: (_run, world) => {
        const { GITHUB_ACTIONS, RUNNER_TEMP } = world.env;
        return GITHUB_ACTIONS === 'true' && RUNNER_TEMP !== undefined && RUNNER_TEMP !== ''
            ? true
            : 'Not in a workflow run';
    },
    publish: async (run, world) => {
        const known = knownSecrets(world.env);
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join(world.env.RUNNER_TEMP ?? '', 'sealgate-artifact-'));
        const refused = [];
        let count = 0;
        for (const file of await filesOf(run)) {
            const problem = file.bytes === undefined ? file.problem : findSecret(file.bytes, known);
            if (file.bytes === undefined || problem !== undefined) {
                refused.push(`${file.name} (${problem ?? 'cannot be read'})`);
                continue;
            }
            await (0,io_files/* writeAtomic */.vZ)(external_node_path_.join(folder, file.name), file.bytes, { exclusive: true });
            count += 1;
        }
        const outputs = { 'artifact-path': folder };
        return refused.length === 0
            ? { publisher: 'artifact', state: 'done', message: `${count} files to upload`, outputs }
            : {
                publisher: 'artifact',
                state: 'failed',
                message: `Left out of the artifact: ${refused.join(', ')}`,
                outputs,
            };
    },
};
/** The run's files, the record, and the texts that a token without rights could not post. */
async function filesOf(run) {
    const staged = await Promise.all(run.record.files.map(async ({ path: name }) => {
        if (!artifact_NAME.test(name))
            return { name: 'a file', problem: 'its name is a path' };
        try {
            return { name, bytes: await readWithin(run.stagingDir, name) };
        }
        catch (error) {
            return { name, problem: (0,errors/* messageOf */.bD)(error) };
        }
    }));
    const text = (name, content) => ({ name, bytes: Buffer.from(content, 'utf8') });
    return [
        ...staged,
        text('record.json', `${JSON.stringify(run.record)}\n`),
        text('comment.md', run.texts.comment(undefined)),
        text('summary.md', run.texts.summary),
    ];
}
/** Reads a regular file of the folder itself; a link in its place is refused where the system can tell. */
async function readWithin(folder, name) {
    const handle = await (0,promises_.open)(external_node_path_.join(folder, name), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        if (!(await handle.stat()).isFile())
            throw new Error('it is not a regular file');
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/model/marker.js

const OPEN = '<!-- sealgate:v1:';
const MARKER = /<!-- sealgate:v1:([A-Za-z0-9_-]{1,24000}) -->\s*$/;
const KEY = /^[0-9a-f]{16}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const MAX_HISTORY = 8;
const MAX_HEADLINE = 200;
const VERDICTS = ['pass', 'fail', 'incomplete'];
/**
 * The marker's line, to be put at the very end of the comment's Markdown: at most about 14 kB, no characters
 * but letters, digits, `-`, `_` and `:` inside an HTML comment.
 */
function buildMarker(marker) {
    const state = {
        key: marker.key,
        run: marker.run,
        attempt: marker.attempt,
        commit: marker.commit,
        verdict: marker.verdict,
        headline: cutHeadline(marker.headline),
        history: marker.history
            .slice(-MAX_HISTORY)
            .map(({ commit, verdict, headline }) => ({ commit, verdict, headline: cutHeadline(headline) })),
    };
    return `${OPEN}${Buffer.from(JSON.stringify(state), 'utf8').toString('base64url')} -->`;
}
/** Reads the marker at the end of a comment's Markdown; `undefined` where there is none that is well-formed. */
function parseMarker(body) {
    // The line is last: a copy quoted further up is not ours. Only the tail is searched, so the cost is bounded.
    const encoded = MARKER.exec(body.slice(Math.max(body.lastIndexOf(OPEN), 0)))?.[1];
    if (encoded === undefined)
        return undefined;
    let state;
    try {
        state = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
    return marker_readState(state);
}
/**
 * The marker of a run's comment.
 *
 * @param headline the comment's first line, plain text.
 * @param previous what the comment said before; its verdict becomes history where it was about another commit.
 */
function markerOf(record, headline, previous) {
    const commit = record.context.commit ?? '';
    const history = previous === undefined ? [] : [...previous.history];
    if (previous !== undefined && previous.commit !== commit) {
        history.push({ commit: previous.commit, verdict: previous.verdict, headline: previous.headline });
    }
    return {
        key: commentKey(record),
        run: runId(record),
        attempt: wholeNumber(record.context.source.attempt),
        commit: COMMIT.test(commit) ? commit : '',
        verdict: record.verdict.verdict,
        headline,
        history,
    };
}
/** 16 hex digits that stay the same for one workflow file of one repository, whatever ref it runs from. */
function commentKey(record) {
    const workflow = (record.context.source.workflowRef ?? '').replace(/@[^@]*$/, '');
    return (0,digest/* sha256Hex */.f)(`sealgate comment\n${workflow}`).slice(0, 16);
}
/** The number at the end of the run's address; 0 where there is none. */
function runId(record) {
    return wholeNumber(/\/runs\/(\d{1,15})$/.exec(record.context.source.run ?? '')?.[1]);
}
function wholeNumber(text) {
    const number = text === undefined || !/^\d{1,15}$/.test(text) ? 0 : Number(text);
    return Number.isSafeInteger(number) ? number : 0;
}
function cutHeadline(text) {
    const wellFormed = text.toWellFormed();
    return wellFormed.length <= MAX_HEADLINE
        ? wellFormed
        : `${wellFormed.slice(0, MAX_HEADLINE - 1).toWellFormed()}…`;
}
function marker_readState(state) {
    if (typeof state !== 'object' || state === null)
        return undefined;
    const { key, run, attempt, history } = state;
    const last = readVerdict(state);
    if (last === undefined || typeof key !== 'string' || !KEY.test(key))
        return undefined;
    if (!isCount(run) || !isCount(attempt) || !Array.isArray(history) || history.length > MAX_HISTORY)
        return undefined;
    const read = history.map(readVerdict);
    const before = read.filter((entry) => entry !== undefined);
    return before.length === read.length ? { key, run, attempt, ...last, history: before } : undefined;
}
function readVerdict(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { commit, verdict, headline } = value;
    const word = VERDICTS.find((candidate) => candidate === verdict);
    if (word === undefined || typeof commit !== 'string' || !COMMIT.test(commit))
        return undefined;
    if (typeof headline !== 'string' || headline.length > MAX_HEADLINE)
        return undefined;
    return { commit, verdict: word, headline };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/publish/github-error.js

/** A request to GitHub's API that failed for good. `status` is 0 where no answer came. */
class GithubError extends errors/* SealgateError */.De {
    fault;
    status;
    constructor(fault, status, message, options = {}) {
        super('GITHUB_API', message, options);
        this.name = 'GithubError';
        this.fault = fault;
        this.status = status;
    }
}

;// CONCATENATED MODULE: ./build/publish/github.js


const TRIES = 3;
/** A client of GitHub's API (`GITHUB_API_URL`, proxies as `@actions/github` reads them), with bounded patience. */
async function openGithub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const wait = options.wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
    const now = options.now ?? Date.now;
    const octokit = getOctokit(options.token, {
        baseUrl: options.env.GITHUB_API_URL ?? 'https://api.github.com',
        userAgent: 'sealgate',
        log: { debug: ignore, info: ignore, warn: (text) => options.log.warn(text), error: ignore },
    });
    let budget = options.waitBudgetMs ?? 90_000;
    const call = async (route, parameters = {}, tried = 1) => {
        try {
            const answer = await octokit.request(route, {
                ...parameters,
                request: { signal: AbortSignal.timeout(options.timeoutMs ?? 20_000) },
            });
            return {
                status: answer.status,
                data: answer.data,
                hasNext: /rel="next"/.test(String(answer.headers.link ?? '')),
            };
        }
        catch (error) {
            const failure = readFailure(error);
            const pause = pauseBefore(failure, { tried, creates: route.startsWith('POST '), now: now() });
            if (pause === undefined || pause > budget)
                throw toError(route, failure, pause);
            budget -= pause;
            options.log.warn(`GitHub answered ${failure.status || failure.message}; trying again in ${pause / 1000} s`);
            await wait(pause);
            return call(route, parameters, tried + 1);
        }
    };
    return { call: (route, parameters) => call(route, parameters) };
}
function readFailure(error) {
    const { response } = error;
    const headers = new Map(Object.entries(response?.headers ?? {}));
    const said = response?.data?.message;
    return {
        status: response?.status ?? 0,
        message: typeof said === 'string' ? said.slice(0, 300) : (0,errors/* messageOf */.bD)(error).slice(0, 300),
        header: (name) => {
            const value = headers.get(name);
            return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
        },
        cause: error,
    };
}
/** Primary limits answer 403 or 429 with a remaining count of 0, secondary ones with `retry-after` or in words. */
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    return (failure.status === 403 &&
        (failure.header('retry-after') !== undefined ||
            failure.header('x-ratelimit-remaining') === '0' ||
            /secondary rate limit|abuse detection/i.test(failure.message)));
}
/** Milliseconds to wait before the next try, or `undefined` where there is no point in one. */
function pauseBefore(failure, at) {
    if (isRateLimit(failure)) {
        // A refused request did nothing, so a creation may be tried again too.
        if (at.tried > TRIES)
            return undefined;
        const after = Number(failure.header('retry-after'));
        if (failure.header('retry-after') !== undefined && Number.isFinite(after) && after >= 0)
            return after * 1000;
        const reset = Number(failure.header('x-ratelimit-reset'));
        if (failure.header('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
            return Math.max(reset * 1000 - at.now, 1000);
        return 60_000 * 2 ** (at.tried - 1);
    }
    const passing = failure.status === 0 || failure.status >= 500;
    return passing && !at.creates && at.tried < TRIES ? 500 * 2 ** (at.tried - 1) : undefined;
}
function toError(route, failure, pause) {
    const fault = isRateLimit(failure) ? 'rate-limited' : faultOf(failure.status);
    const answered = failure.status === 0 ? 'did not answer' : `answered ${failure.status}`;
    const later = pause === undefined ? '' : ` (it asks to wait ${Math.ceil(pause / 1000)} s)`;
    return new GithubError(fault, failure.status, `GitHub ${answered} to ${route}: ${failure.message}${later}`, {
        hint: HINTS[fault],
        cause: failure.cause,
    });
}
function faultOf(status) {
    if (status === 0 || status >= 500)
        return 'unavailable';
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    return status >= 400 ? 'rejected' : 'unexpected';
}
const HINTS = {
    unauthorized: 'The token is wrong or has ended: pass a valid one as the input `token`.',
    forbidden: 'The token may not do this: give the job `permissions: pull-requests: write`.',
    'not-found': 'It does not exist, or the token may not see it.',
    rejected: 'GitHub refused the request as it was made.',
    'rate-limited': 'Run the job again later.',
    unavailable: 'See githubstatus.com, and run the job again.',
    unexpected: 'Check GITHUB_API_URL: it does not answer like GitHub.',
};
function ignore() {
    // Octokit's chatter is not for the user.
}

;// CONCATENATED MODULE: ./build/publish/identity.js


/** The account behind every `GITHUB_TOKEN` of github.com. */
const ACTIONS = { login: 'github-actions[bot]', id: 41_898_282 };
/** The token of this run: the action's input, else the environment's. */
function tokenOf(env) {
    const token = env.INPUT_TOKEN ?? env.GITHUB_TOKEN;
    return token === undefined || token === '' ? undefined : token;
}
/** A client for the run's token. */
function githubOf(token, world) {
    return openGithub({ token, env: world.env, log: world.log });
}
/**
 * Who we are. The workflow's own token needs no request: the action says so in
 * `SEALGATE_TOKEN_IS_DEFAULT`. Other tokens are asked for; those of apps have no `/user`, but a `viewer`.
 *
 * @throws GithubError
 */
async function whoAmI(github, env) {
    if (env.SEALGATE_TOKEN_IS_DEFAULT === 'true') {
        const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
        return server === 'https://github.com' ? ACTIONS : { login: ACTIONS.login };
    }
    try {
        return readIdentity((await github.call('GET /user')).data);
    }
    catch (error) {
        if (!(error instanceof GithubError) || error.fault !== 'forbidden')
            throw error;
        const { data } = await github.call('POST /graphql', { query: '{viewer{login databaseId}}' });
        const viewer = data?.data?.viewer;
        return readIdentity(viewer);
    }
}
function readIdentity(data) {
    const { login, id, databaseId } = (data ?? {});
    const number = id ?? databaseId;
    if (typeof login !== 'string' || login === '') {
        throw new GithubError('unexpected', 200, 'GitHub does not say whose token this is');
    }
    return typeof number === 'number' ? { login, id: number } : { login };
}

;// CONCATENATED MODULE: ./build/publish/pull-request.js


/** Comments a page, and pages at most: a pull request with more comments gets none of ours. */
const PAGE = 100;
const MAX_PAGES = 100;
/**
 * Our comments with this key, oldest first: by marker *and* author, since anybody can write the marker.
 *
 * @param options.since only those changed since then (RFC 3339).
 * @param options.all read on after the first hit.
 * @throws GithubError
 */
async function findOwnComments(github, pull, options) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            owner: pull.owner,
            repo: pull.repo,
            issue_number: pull.number,
            per_page: PAGE,
            page,
            ...(options.since === undefined ? {} : { since: options.since }),
        });
        if (!Array.isArray(answer.data)) {
            throw new GithubError('unexpected', answer.status, 'GitHub answered something else than comments');
        }
        for (const item of answer.data) {
            const comment = readComment(item);
            if (comment === undefined || !isBy(comment.author, options.me))
                continue;
            const marker = parseMarker(comment.body);
            if (marker?.key !== options.key)
                continue;
            found.push({ id: comment.id, url: comment.url, body: comment.body, marker });
        }
        if ((found.length > 0 && options.all !== true) || !answer.hasNext)
            return found.sort((a, b) => a.id - b.id);
    }
    throw new GithubError('rejected', 200, `The pull request has more than ${PAGE * MAX_PAGES} comments, and ours is not among the first`);
}
/** The commit the pull request stands at now. @throws GithubError */
async function headOf(github, pull) {
    const { data, status } = await github.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        owner: pull.owner,
        repo: pull.repo,
        pull_number: pull.number,
    });
    const sha = data?.head?.sha;
    if (typeof sha !== 'string') {
        throw new GithubError('unexpected', status, 'GitHub answered something else than a pull request');
    }
    return sha;
}
/** @returns the comment's id and address. @throws GithubError */
async function createComment(github, pull, body) {
    const { data, status } = await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner: pull.owner,
        repo: pull.repo,
        issue_number: pull.number,
        body,
    });
    const { id, html_url: url, created_at: createdAt } = (data ?? {});
    if (typeof id !== 'number' || typeof url !== 'string' || typeof createdAt !== 'string') {
        throw new GithubError('unexpected', status, 'GitHub answered something else than the new comment');
    }
    return { id, url, createdAt };
}
/** @throws GithubError, `not-found` where somebody deleted the comment. */
async function updateComment(github, pull, id, body) {
    await github.call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner: pull.owner,
        repo: pull.repo,
        comment_id: id,
        body,
    });
}
/** @throws GithubError */
async function deleteComment(github, pull, id) {
    await github.call('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner: pull.owner,
        repo: pull.repo,
        comment_id: id,
    });
}
function readComment(item) {
    const { id, html_url: url, body, user, performed_via_github_app: via, } = (item ?? {});
    const { login, id: userId } = (user ?? {});
    const { slug } = (via ?? {});
    if (typeof id !== 'number' || typeof url !== 'string' || typeof body !== 'string')
        return undefined;
    // A comment whose author was deleted has no user, and so is not ours.
    if (typeof login !== 'string' || typeof userId !== 'number')
        return undefined;
    return { id, url, body, author: { login, id: userId, ...(typeof slug === 'string' ? { app: slug } : {}) } };
}
function isBy(author, me) {
    if (author.login !== me.login || (me.id !== undefined && author.id !== me.id))
        return false;
    // An app's own comments name that app or none; a person's name none.
    const app = me.login.endsWith('[bot]') ? me.login.slice(0, -'[bot]'.length) : undefined;
    return author.app === undefined || author.app === app;
}

;// CONCATENATED MODULE: ./build/publish/comment.js





/** What GitHub takes is larger (262,144 bytes measured); servers of one's own may take less. */
const MAX_BYTES = 65_000;
/** The one comment on the pull request: found again by marker and author, and updated in place. */
const commentPublisher = {
    id: 'comment',
    title: 'Pull-request comment',
    applies: (run, world) => {
        if (run.commentMode === 'never')
            return 'The policy asks for no comment';
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        if (run.record.context.pullRequest === undefined)
            return 'This run belongs to no pull request';
        if (pullRequestOf(run, world) === undefined)
            return 'GITHUB_REPOSITORY is not set';
        return tokenOf(world.env) === undefined ? 'There is no token' : true;
    },
    publish: async (run, world) => {
        const token = tokenOf(world.env);
        const pull = pullRequestOf(run, world);
        if (token === undefined || pull === undefined)
            return skipped('There is no token or no pull request');
        try {
            return await publishComment(run, pull, await githubOf(token, world), world);
        }
        catch (error) {
            return explain(error);
        }
    },
};
function pullRequestOf(run, world) {
    const [owner, repo, more] = (world.env.GITHUB_REPOSITORY ?? '').split('/');
    const number = run.record.context.pullRequest?.number;
    if (owner === undefined || owner === '' || repo === undefined || more !== undefined)
        return undefined;
    return number === undefined ? undefined : { owner, repo, number };
}
async function publishComment(run, pull, github, world) {
    const me = await whoAmI(github, world.env);
    const ours = markerIn(run.texts.comment(undefined));
    const [found] = await findOwnComments(github, pull, { me, key: ours.key });
    // Last of the reads, so that little time is left for the pull request to move on.
    const head = await headOf(github, pull);
    const expected = run.record.context.pullRequest?.headSha;
    if (head !== expected) {
        return skipped(`The pull request has moved on to ${head.slice(0, 7)}; its own run comments on that`);
    }
    if (found !== undefined && isNewer(found.marker, ours))
        return skipped('A newer run has commented already');
    if (found === undefined && !deservesComment(run)) {
        return skipped(`Nothing to say under comment-summary-in-pr: ${run.commentMode}`);
    }
    const body = run.texts.comment(found?.marker);
    if (Buffer.byteLength(body, 'utf8') > MAX_BYTES) {
        return failed(`The comment has ${Buffer.byteLength(body, 'utf8')} bytes, more than ${MAX_BYTES}`);
    }
    if (found === undefined)
        return create({ run, pull, github, me, body, ours });
    if (found.body === body)
        return done('The comment says this already', found.url);
    try {
        await updateComment(github, pull, found.id, body);
        return done('Updated the comment', found.url);
    }
    catch (error) {
        if (!(error instanceof GithubError) || error.fault !== 'not-found')
            throw error;
        // Deleted since it was read: the verdict is said again, in a new one.
        return create({ run, pull, github, me, body, ours });
    }
}
/** Creates the comment, then makes sure that it is the only one: two jobs may have created theirs at once. */
async function create(creation) {
    const { github, pull, body } = creation;
    let made;
    try {
        made = await createComment(github, pull, body);
    }
    catch (error) {
        if (!(error instanceof GithubError) || error.fault !== 'unavailable')
            throw error;
        // The answer was lost, the comment may not be: look before writing a second one.
        const [lost] = await findOwnComments(github, pull, { me: creation.me, key: creation.ours.key });
        if (lost !== undefined) {
            if (lost.body !== body)
                await updateComment(github, pull, lost.id, body);
            return done('Created the comment', lost.url);
        }
        made = await createComment(github, pull, body);
    }
    try {
        return await keepOne(creation, made);
    }
    catch (error) {
        // The comment stands; that its twins could not be looked for does not take it back.
        return done(`Created the comment (not checked for a twin: ${(0,errors/* messageOf */.bD)(error)})`, made.url);
    }
}
/** Of comments created at once, the oldest stays and says what the newest run says. */
async function keepOne(creation, made) {
    const { github, pull, me, ours } = creation;
    const since = new Date(Date.parse(made.createdAt) - 120_000).toISOString();
    const all = await findOwnComments(github, pull, { me, key: ours.key, since, all: true });
    const oldest = all[0];
    if (oldest === undefined || oldest.id >= made.id)
        return done('Created the comment', made.url);
    if (!isNewer(oldest.marker, ours)) {
        await updateComment(github, pull, oldest.id, creation.run.texts.comment(oldest.marker));
    }
    await deleteComment(github, pull, made.id);
    return done('Updated the comment that another job had just created', oldest.url);
}
/** A later run on the same commit, or a later attempt of the same run. Runs on other commits were told apart by the head. */
function isNewer(theirs, ours) {
    if (theirs.commit !== ours.commit)
        return false;
    return theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);
}
/** Whether a first comment is due. One that stands is always kept up to date. */
function deservesComment(run) {
    const { record } = run;
    const muted = record.decisions.some((decision) => decision.reason.kind === 'warn-only');
    const red = record.verdict.verdict !== 'pass' || record.verdict.gaps.length > 0 || muted;
    switch (run.commentMode) {
        case 'always':
            return true;
        case 'never':
            return false;
        case 'on-failure':
            return red;
        case 'on-change':
            return red || isChange(record);
    }
}
/** The tree or the policy changed, or something new was found. Without a base nobody can tell, so it counts as changed. */
function isChange({ change, decisions, policy }) {
    const changed = change === undefined ||
        change.lockfiles.some((file) => file.added.length + file.removed.length + file.updated.length > 0);
    return changed || policy.changedHere !== undefined || decisions.some(({ novelty }) => novelty === 'new');
}
function markerIn(body) {
    const marker = parseMarker(body);
    if (marker === undefined)
        throw new Error('The rendered comment does not end in its marker');
    return marker;
}
function explain(error) {
    if (!(error instanceof GithubError))
        throw error;
    if (error.fault === 'forbidden' &&
        /not accessible by (?:integration|personal access token)/i.test(error.message)) {
        return skipped('This token may not comment (a fork, Dependabot, or no `pull-requests: write`); ' +
            'the job summary and the artifact folder say the same');
    }
    return failed(`${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
}
function done(message, url) {
    return { publisher: 'comment', state: 'done', message, url, outputs: { 'comment-url': url } };
}
function skipped(message) {
    return { publisher: 'comment', state: 'skipped', message };
}
function failed(message) {
    return { publisher: 'comment', state: 'failed', message };
}

;// CONCATENATED MODULE: ./build/publish/job-summary.js


/** The summary on the run's page. */
const jobSummaryPublisher = {
    id: 'job-summary',
    title: 'Job summary',
    applies: (_run, world) => world.env.GITHUB_STEP_SUMMARY === undefined || world.env.GITHUB_STEP_SUMMARY === ''
        ? 'Not in a workflow run'
        : true,
    publish: async (run, world) => {
        const runner = openRunner(world.env);
        try {
            await runner.appendSummary(run.texts.summary);
            return { publisher: 'job-summary', state: 'done', message: 'Wrote the job summary' };
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'INPUT_TOO_LARGE')
                return job_summary_failed((0,errors/* messageOf */.bD)(error));
        }
        const { verdict, blocked, warned } = run.record.verdict;
        try {
            // The runner drops a summary that is too large without a word: a short one must stand.
            await runner.appendSummary(`### Verdict: ${verdict}\n\n${blocked} blocked, ${warned} warned. The full summary is over the runner's limit; see the artifact.\n`);
        }
        catch (error) {
            return job_summary_failed((0,errors/* messageOf */.bD)(error));
        }
        return job_summary_failed("The summary is over the runner's limit of 1 MiB; a short one was written");
    },
};
function job_summary_failed(message) {
    return { publisher: 'job-summary', state: 'failed', message };
}

;// CONCATENATED MODULE: ./build/publish/registry.js




/** Everywhere a finished run goes, in order. What needs no network comes first. */
const publishers = [
    jobSummaryPublisher,
    artifactPublisher,
    annotationsPublisher,
    commentPublisher,
];

;// CONCATENATED MODULE: ./build/render/sections/checks.js




/** Every check with its outcome and its counts, which add up to the total. */
function checkSections(record, timings) {
    const checks = [...record.checks].sort((a, b) => compareChecks(a.check, b.check));
    if (checks.length === 0)
        return [];
    const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
    const took = timings?.total === undefined ? '' : ` in ${formatDuration(timings.total)}`;
    const timed = timings?.checks !== undefined;
    return [
        {
            importance: 50,
            before: `<details><summary>Checks: ${count(packages, 'package')} in ${count(record.lockfiles.length, 'lockfile')}, ${count(record.reports.length, 'scanner report')}${took}</summary>\n\n${tableHead(['', 'Check', 'Outcome', ...(timed ? ['Time'] : [])])}`,
            count: checks.length,
            row: (index) => {
                const check = checks[index];
                const time = timings?.checks?.[check.check];
                return tableRow([
                    checkIcon(record, check),
                    prose(checkTitle(check.check), 60),
                    checkWords(check),
                    ...(timed ? [time === undefined ? '–' : formatDuration(time)] : []),
                ]);
            },
            separator: '\n',
            cap: 50,
            more: (hidden) => `…and ${count(hidden, 'more check')}.`,
            after: `${inputs(record)}</details>`,
        },
    ];
}
/** ❌ blocks, ⚠️ warns, ⏸️ could not be done, ✅ ran and found nothing that counts. */
function checkIcon(record, check) {
    if (check.state === 'incomplete')
        return '⏸️';
    if (check.state === 'not-checked' || check.state === 'not-applicable')
        return '–';
    const outcomes = record.decisions
        .filter((decision) => decision.finding.check === check.check)
        .map((decision) => decision.outcome);
    return outcomes.includes('block') ? '❌' : outcomes.includes('warn') ? '⚠️' : '✅';
}
function checkWords(check) {
    const counts = countWords(check);
    const reason = check.reason === undefined ? '' : prose(check.reason, 240);
    switch (check.state) {
        case 'ran':
            return [counts === '' ? 'found nothing' : counts, reason].filter((part) => part !== '').join('<br>');
        case 'incomplete':
            return [`could not be done: ${reason}`, counts].filter((part) => part !== '').join('<br>');
        case 'not-checked':
            return `not checked: ${reason}`;
        case 'not-applicable':
            return reason === '' ? 'nothing to check' : `nothing to check: ${reason}`;
    }
}
/** `1,602 verified, 1 invalid, 1 skipped (1,604 in all)`; what the counts leave out is said. */
function countWords(check) {
    const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
    if (entries.length === 0)
        return check.total === 0 ? '' : `${formatNumber(check.total)} in all`;
    const sum = entries.reduce((total, [, value]) => total + value, 0);
    const words = entries.map(([word, value]) => `${formatNumber(value)} ${prose(word, 40)}`);
    if (sum < check.total)
        words.push(`${formatNumber(check.total - sum)} not counted`);
    return `${words.join(', ')}${entries.length > 1 || sum < check.total ? ` (${formatNumber(check.total)} in all)` : ''}`;
}
function inputs(record) {
    const lockfiles = record.lockfiles
        .slice(0, 20)
        .map((lockfile) => `${code(lockfile.path, 80)} (${prose(`${lockfile.format} ${lockfile.version}`, 40)}, ${count(lockfile.packages, 'package')})`);
    const reports = record.reports
        .slice(0, 20)
        .map((report) => `${code(report.path, 80)} (${prose(report.tool, 60)}, ${count(report.findings, 'finding')})`);
    const line = (title, items, all) => items.length === 0
        ? ''
        : `${title}: ${items.join(', ')}${all > items.length ? ` and ${formatNumber(all - items.length)} more` : ''}\n\n`;
    return `${line('Lockfiles', lockfiles, record.lockfiles.length)}${line('Reports', reports, record.reports.length)}`;
}
/** Checks that the caller left out (`--offline`), so that a pass is not read as more than it is. */
function notCheckedSections(record) {
    const left = record.checks.filter((check) => check.state === 'not-checked');
    if (left.length === 0)
        return [];
    const names = left.map((check) => checkTitle(check.check).toLowerCase());
    const reasons = [...new Set(left.map((check) => check.reason ?? ''))].filter((reason) => reason !== '');
    const why = reasons.length === 0
        ? ''
        : ` (${reasons
            .slice(0, 2)
            .map((reason) => prose(reason, 160))
            .join('; ')})`;
    return [staticSection(25, `**Not checked:** ${prose(names.join(', '), 200)}${why}`)];
}

;// CONCATENATED MODULE: ./build/render/sections/problem-cells.js



const IDS = 3;
/** Of a path, these many steps at each end are shown. */
const STEPS = 2;
const ICONS = {
    signatures: '🔏',
    provenance: '🏭',
    lockfiles: '🔒',
    sources: '🌐',
    vulnerabilities: '🐞',
    licenses: '⚖️',
    scanners: '🔎',
    exceptions: '📅',
};
function iconOf(check) {
    return Object.hasOwn(ICONS, check) ? (ICONS[check] ?? '•') : '•';
}
/** `axios@1.7.2`, as a code span. */
function subjectOf(finding) {
    return code(finding.subject.name);
}
/** What is wrong, without the subject: title, severity where a scanner rated it, and the ids to look it up by. */
function whatOf(problem, options = { severity: true }) {
    return `${titleOf(problem)}${notesOf(problem, options)}`;
}
/** The title of one finding, or what several are together. */
function titleOf({ first, decisions }) {
    const title = prose(first.finding.title, 160);
    if (decisions.length === 1)
        return title;
    if (new Set(decisions.map((decision) => decision.finding.title)).size === 1)
        return `${title}, ${count(decisions.length, 'time')}`;
    return first.finding.check === 'vulnerabilities'
        ? count(decisions.length, 'vulnerability', 'vulnerabilities')
        : count(decisions.length, 'problem');
}
/** ` (worst critical, GHSA-…)`, or nothing. */
function notesOf({ first, decisions }, options = { severity: true }) {
    const rated = options.severity && (first.finding.check === 'vulnerabilities' || first.finding.check === 'scanners');
    const ids = idsOf(decisions);
    const notes = [
        ...(rated ? [`${decisions.length > 1 ? 'worst ' : ''}${severityWord(worstOf(decisions))}`] : []),
        ...(ids === '' ? [] : [ids]),
    ];
    return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}
function idsOf(decisions) {
    const ids = [...new Set(decisions.flatMap(({ finding }) => finding.aliases.slice(0, 1)))];
    const shown = ids.slice(0, IDS).map(advisoryLink).join(', ');
    return ids.length > IDS ? `${shown} and ${ids.length - IDS} more` : shown;
}
/** An advisory's id as a link to where it is published, where the id is one of a known form; else the id alone. */
function advisoryLink(id) {
    return markdown_link(code(id, 60), advisoryUrl(id));
}
/** Where an advisory of a well-formed id is published. Addresses in reports are never linked. */
function advisoryUrl(id) {
    if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.test(id))
        return `https://github.com/advisories/${id}`;
    if (/^CVE-\d{4}-\d{4,12}$/.test(id))
        return `https://www.cve.org/CVERecord?id=${id}`;
    return undefined;
}
/** Where it comes from: `web` → `chalk-kit@2.0.0`, or the place in a file. */
function whereOf({ first, decisions }) {
    const { finding } = first;
    const paths = decisions.map((decision) => decision.finding.paths ?? []).find((all) => all.length > 0) ?? [];
    const [path] = paths;
    if (path === undefined || path.length === 0)
        return problem_cells_placeOf(finding);
    const steps = path.at(-1) === finding.subject.name ? path.slice(0, -1) : path;
    const direct = steps.length === 1 ? ' (direct)' : '';
    const more = paths.length > 1 ? ` and ${count(paths.length - 1, 'other way', 'other ways')}` : '';
    return `${stepsOf(steps)}${direct}${more}`;
}
function stepsOf(steps) {
    if (steps.length <= STEPS * 2 + 1)
        return steps.map((step) => code(step, 60)).join(' → ');
    const start = steps.slice(0, STEPS).map((step) => code(step, 60));
    const end = steps.slice(-STEPS).map((step) => code(step, 60));
    return [...start, `… ${steps.length - STEPS * 2} more …`, ...end].join(' → ');
}
function problem_cells_placeOf(finding) {
    const { location } = finding;
    if (location === undefined)
        return '–';
    return code(location.line === undefined ? location.file : `${location.file}:${location.line}`, 80);
}
/** Commands longer than this are left to the report: half a command is worse than none. */
const COMMAND_LIMIT = 600;
/** The command that fixes it, as it must be pasted; `undefined` where there is none or it is too long. */
function commandOf({ first }) {
    const command = first.finding.fix?.command;
    return command === undefined || command.length > COMMAND_LIMIT ? undefined : command;
}
/** The fix in words. */
function fixTextOf({ first }) {
    const { fix } = first.finding;
    if (fix === undefined)
        return '';
    const long = (fix.command?.length ?? 0) > COMMAND_LIMIT;
    return `${prose(fix.text, 240)}${long ? ' The command is in the report.' : ''}`;
}
/** Fix as a table's cell: words, then the command on a line of its own. */
function fixCell(problem) {
    const command = commandOf(problem);
    const parts = [fixTextOf(problem), ...(command === undefined ? [] : [code(command, COMMAND_LIMIT)])];
    return parts.filter((part) => part !== '').join('<br>') || '–';
}

;// CONCATENATED MODULE: ./build/render/sections/problems.js






/** Up to this many problems are told at length, each with a block to copy; more become a table. */
const AT_LENGTH = 3;
/** Of a long table, these rows are open; the rest is a click away. */
const problems_OPEN_ROWS = 20;
const COPY_LINES = 12;
/** What blocks: the part of the comment that is cut last. */
function blockingSections(problems, record, links) {
    if (problems.length === 0)
        return [];
    const more = (hidden) => `…and **${formatNumber(hidden)} more that block**, ${formatNumber(record.verdict.blocked)} findings in all: ${reportReference(record, links)}`;
    if (problems.length <= AT_LENGTH) {
        return [
            {
                importance: 10,
                before: '',
                count: problems.length,
                row: (index) => atLength(problems[index]),
                separator: '\n\n',
                cap: AT_LENGTH,
                more,
            },
        ];
    }
    const head = tableHead(['', 'What blocks', 'Where from', 'Fix']);
    const table = { count: problems.length, separator: '\n', more };
    if (problems.length <= problems_OPEN_ROWS + 5) {
        const row = (index) => blockingRow(problems[index]);
        return [{ ...table, importance: 10, before: head, row, cap: problems.length }, ...copySection(problems)];
    }
    const rest = problems.slice(problems_OPEN_ROWS);
    return [
        {
            ...table,
            importance: 9,
            before: head,
            count: problems_OPEN_ROWS,
            row: (index) => blockingRow(problems[index]),
            cap: problems_OPEN_ROWS,
        },
        {
            ...table,
            importance: 10,
            before: `<details><summary>${count(rest.length, 'more package or place', 'more packages or places')} with something that blocks</summary>\n\n${head}`,
            count: rest.length,
            row: (index) => blockingRow(rest[index]),
            cap: 150,
            after: '</details>',
        },
    ];
}
function atLength(problem) {
    const { finding } = problem.first;
    const where = whereOf(problem);
    const command = commandOf(problem);
    const message = finding.message === finding.title ? '' : prose(finding.message, 300);
    const lines = [
        `${iconOf(finding.check)} **${subjectOf(finding)}: ${titleOf(problem)}**${notesOf(problem)}`,
        message,
        where === '–' ? '' : `**From** ${where}`,
        fixTextOf(problem) === '' ? '' : `**Fix:** ${fixTextOf(problem)}`,
    ];
    const text = lines.filter((line) => line !== '').join('<br>\n');
    return command === undefined ? text : `${text}\n\n${codeBlock([command])}`;
}
function blockingRow(problem) {
    const { finding } = problem.first;
    return tableRow([
        iconOf(finding.check),
        `**${subjectOf(finding)}**<br>${whatOf(problem)}`,
        whereOf(problem),
        fixCell(problem),
    ]);
}
/** All commands in one block with one copy button. Shell comments are left out: names from outside could end them. */
function copySection(problems) {
    const commands = [...new Set(problems.map(commandOf).filter((command) => command !== undefined))];
    if (commands.length < 2 || commands.length > COPY_LINES)
        return [];
    return [
        {
            importance: 40,
            before: '',
            count: 1,
            row: () => `All fixes, to copy:\n\n${codeBlock(commands)}`,
            separator: '\n\n',
            cap: 1,
            more: () => '',
        },
    ];
}
/** What is missing for a verdict, and how to get it. */
function gapSections(record) {
    const { gaps, verdict } = record.verdict;
    const [only] = gaps;
    if (only === undefined)
        return [];
    const proves = 'This blocks as a failure does: what could not be checked proves nothing.';
    if (verdict === 'incomplete' && gaps.length === 1 && headlineOf(record).text.includes(gapText(only))) {
        const fix = only.hint === undefined ? '' : `**Fix:** ${prose(only.hint, 300)}<br>\n`;
        return [staticSection(15, `${fix}${proves}`)];
    }
    const lead = verdict === 'pass'
        ? '**Could not be done** (`warn-only` lets it pass)'
        : verdict === 'incomplete'
            ? `**What is missing.** ${proves}`
            : '**Also missing**';
    return [
        {
            importance: 15,
            before: `${lead}\n`,
            count: gaps.length,
            row: (index) => {
                const gap = gaps[index];
                if (gap === undefined)
                    return '';
                const fix = gap.hint === undefined ? '' : `<br>**Fix:** ${prose(gap.hint, 300)}`;
                return `- ⏸️ ${code(gap.check, 40)}: ${prose(gap.message, 400)}${fix}`;
            },
            separator: '\n',
            cap: 20,
            more: (hidden) => `…and ${count(hidden, 'more gap')}.`,
        },
    ];
}
const WARNINGS_AT_LENGTH = 5;
/** Warnings: the first few open, the rest collapsed. */
function warningSections(problems, record, links) {
    if (problems.length === 0)
        return [];
    const row = (problem) => {
        const fix = commandOf(problem) === undefined ? '' : ` · ${code(commandOf(problem) ?? '', 600)}`;
        const held = problem.first.reason.kind === 'warn-only' ? ' · **would block**' : '';
        return `- ⚠️ ${subjectOf(problem.first.finding)}: ${whatOf(problem)}${held}${fix}`;
    };
    const open = problems.slice(0, WARNINGS_AT_LENGTH);
    const rest = problems.slice(WARNINGS_AT_LENGTH);
    const sections = [
        {
            importance: 30,
            before: `**${count(problems.length, 'warning')}**\n`,
            count: open.length,
            row: (index) => row(open[index]),
            separator: '\n',
            cap: WARNINGS_AT_LENGTH,
            more: (hidden) => `…and ${count(hidden, 'more warning')}: ${reportReference(record, links)}`,
        },
    ];
    if (rest.length > 0) {
        sections.push({
            importance: 60,
            before: `<details><summary>${count(rest.length, 'more warning')}</summary>\n`,
            count: rest.length,
            row: (index) => row(rest[index]),
            separator: '\n',
            cap: 100,
            more: (hidden) => `…and ${count(hidden, 'more warning')}: ${reportReference(record, links)}`,
            after: '</details>',
        });
    }
    return sections;
}
/** A collapsed table of problems that do not block: known before, waived, accepted. */
function collapsedSection(problems, options) {
    if (problems.length === 0)
        return [];
    return [
        {
            importance: options.importance,
            before: `<details><summary>${options.title}</summary>\n\n${tableHead(['Severity', 'What', 'Where from', options.whyTitle])}`,
            count: problems.length,
            row: (index) => {
                const problem = problems[index];
                return tableRow([
                    severityWord(problem.first.finding.severity),
                    `${subjectOf(problem.first.finding)}<br>${whatOf(problem, { severity: false })}`,
                    whereOf(problem),
                    options.why(problem),
                ]);
            },
            separator: '\n',
            cap: options.cap,
            more: (hidden) => `…and ${formatNumber(hidden)} more: ${reportReference(options.record, options.links)}`,
            after: '</details>',
        },
    ];
}
/** The reason a decision fell as it did, and the policy key that decided. */
function reasonCell({ first }) {
    const { reason, outcome } = first;
    const word = outcome === 'warn' ? 'warns' : outcome === 'block' ? 'blocks' : 'accepted';
    return `${word}: ${prose(reason.text, 200)}`;
}

;// CONCATENATED MODULE: ./build/render/comment.js










/** What a comment may weigh, in bytes of UTF-8, its marker included. */
const COMMENT_LIMIT = 60_000;
/**
 * The pull request's comment: GitHub-flavoured Markdown of at most `maxBytes` bytes of UTF-8, the hidden marker as
 * its last line. Everything from outside is shown literally. What has no room is left out from the end of the
 * least important section on, and each cut names how many rows it hides and the full report's digest.
 */
function renderComment(record, options) {
    const maxBytes = options.maxBytes ?? COMMENT_LIMIT;
    const { text } = headlineOf(record);
    const marker = buildMarker(markerOf(record, text, options.previous));
    const sections = documentSections(record, options);
    return `${fitSections(sections, maxBytes - bytesOf(marker) - 2)}\n\n${marker}`;
}
/** The sections of comment and summary, in the order in which they are read. */
function documentSections(record, options) {
    const { links } = options;
    const story = tellStory(record);
    const { icon, text } = headlineOf(record);
    return [
        staticSection(0, `### ${icon} ${prose(text, 300)}`),
        ...historySections(record, options.previous)
            .slice(0, 1)
            .filter((section) => section.count === 0),
        ...blockingSections(story.blocking, record, links),
        ...gapSections(record),
        ...policyNote(record),
        ...changeSections(record, links),
        ...warningSections(story.warnings, record, links),
        ...notCheckedSections(record),
        ...checkSections(record, options.timings),
        ...collapsedSection(story.existing, {
            record,
            links,
            title: `Known before this change: ${count(sumOf(story.existing), 'finding')}`,
            importance: 80,
            cap: 50,
            why: reasonCell,
            whyTitle: 'Decision',
        }),
        ...collapsedSection(story.excepted, {
            record,
            links,
            title: `Exceptions used: ${count(sumOf(story.excepted), 'finding')}`,
            importance: 75,
            cap: 50,
            why: ({ first }) => prose(first.reason.text, 240),
            whyTitle: 'Exception',
        }),
        ...collapsedSection(story.accepted, {
            record,
            links,
            title: `Accepted: ${count(sumOf(story.accepted), 'finding')}`,
            importance: 85,
            cap: 50,
            why: ({ first }) => prose(first.reason.text, 200),
            whyTitle: 'Why',
        }),
        ...historySections(record, options.previous).filter((section) => section.count > 0),
        ...verifySection(record, links),
        footerSection(record, links),
    ];
}
function sumOf(problems) {
    return problems.reduce((sum, problem) => sum + problem.decisions.length, 0);
}
/**
 * Whether `on-change` should comment: the tree or the policy changed, something new was found, or the run is not a
 * pass.
 */
function isRelevant(record) {
    return (record.verdict.verdict !== 'pass' ||
        record.verdict.gaps.length > 0 ||
        record.policy.changedHere !== undefined ||
        record.decisions.some((decision) => decision.novelty === 'new' || decision.reason.kind === 'warn-only') ||
        changedPackages(record).length > 0);
}

;// CONCATENATED MODULE: ./build/render/html-text.js


const html_text_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeText(text) {
    return (0,display_text/* visibleText */.Q)(text).replace(/[&<>"']/g, (c) => html_text_ENTITIES[c] ?? c);
}
/** Text from outside, for an element's content or a quoted attribute. Hidden characters are visible escapes. */
function html_text_text(value) {
    return { html: escapeText(value) };
}
/** A name from outside, apart from the direction of the text around it, line feeds visible. */
function html_text_name(value) {
    return {
        html: `<code>${escapeText(value).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'))}</code>`,
    };
}
/** Joins HTML, and strings as text. The tag of templates: `` html`<b>${value}</b>` ``. */
function html(parts, ...values) {
    const written = parts.map((part, index) => `${part}${html_text_write(values[index])}`);
    return { html: written.join('') };
}
function html_text_write(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
}
const NOTHING = { html: '' };
function join(all, separator) {
    return { html: all.map((one) => one.html).join(escapeText(separator)) };
}
/** A link to an https or http address without credentials; the label alone for anything else. */
function html_text_anchor(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : html `<a href="${url}" rel="noreferrer noopener">${label}</a>`;
}

;// CONCATENATED MODULE: ./build/render/html-findings.js





/** More rows than this make a page that no browser opens with pleasure; the record has them all. */
const ROW_LIMIT = 25_000;
/** One blocking problem: what, why, every way in, and the fix. */
function problemCard({ first, decisions }) {
    const { finding } = first;
    const others = decisions.slice(1);
    return html `<div class="card block"><h3>${html_text_name(finding.subject.name)} ${severityBadge(finding)} ${html_text_text(finding.title)}</h3>
<p>${html_text_text(finding.message)}</p>
${others.length === 0 ? NOTHING : html `<ul class="flat">${others.map((one) => html `<li>${severityBadge(one.finding)} ${html_text_text(one.finding.title)} ${html_findings_idsOf(one.finding)}</li>`)}</ul>`}
<dl>${html_findings_idsOf(finding) === NOTHING ? NOTHING : html `<dt>Known as</dt><dd>${html_findings_idsOf(finding)}</dd>`}
<dt>Where from</dt><dd>${html_findings_whereOf(finding)}</dd>
<dt>Decided by</dt><dd>${html_text_text(first.reason.text)}${originOf(first)}</dd>
${finding.fix === undefined ? NOTHING : html `<dt>Fix</dt><dd>${html_text_text(finding.fix.text)}</dd>`}</dl>
${finding.fix?.command === undefined ? NOTHING : html `<pre><code>${commandText(finding.fix.command)}</code></pre>`}</div>
`;
}
function commandText(command) {
    return { html: html_text_name(command).html.replace(/^<code>|<\/code>$/g, '') };
}
/** Every decision of the run as a table, most important first. */
function decisionTable(record) {
    if (record.decisions.length === 0)
        return html `<p class="soft">No check found anything.</p>`;
    const rank = { block: 0, warn: 1, accept: 2 };
    const all = [...record.decisions].sort((a, b) => rank[a.outcome] - rank[b.outcome] || byImportance(a, b));
    const shown = all.slice(0, ROW_LIMIT);
    return html `${cutNote(all.length - shown.length)}<div class="wide"><table><thead><tr><th>Decision</th><th>Severity</th><th>Subject</th><th>What</th><th>Where from</th><th>Fix</th></tr></thead><tbody>
${shown.map(decisionRow)}</tbody></table></div>`;
}
function cutNote(hidden) {
    return hidden > 0
        ? html `<p class="meh">${formatNumber(hidden)} more rows are left out here; the run record in the evidence has them all.</p>`
        : NOTHING;
}
function decisionRow(decision) {
    const { finding, outcome, reason, novelty } = decision;
    const seen = (finding.seenBy ?? []).map((one) => html `${html_text_text(one.tool)}${one.severity === undefined ? NOTHING : html ` (${severityWord(one.severity)})`}`);
    return html `<tr><td class="text"><span class="badge ${{ html: outcome }}-word">${outcome}</span> ${novelty === 'unknown' ? '' : novelty}<br><span class="soft">${html_text_text(reason.text)}${originOf(decision)}</span></td><td>${severityBadge(finding)}</td><td class="name">${html_text_name(finding.subject.name)}${finding.subject.scope === undefined ? NOTHING : html `<br><span class="soft">${html_text_text(finding.subject.scope)}</span>`}</td><td class="text">${html_text_text(finding.title)} ${html_findings_idsOf(finding)}<br><span class="soft">${html_text_text(checkTitle(finding.check))} · ${html_text_name(finding.rule)}${seen.length === 0 ? NOTHING : html ` · seen by ${join(seen, ', ')}`}</span></td><td class="text">${html_findings_whereOf(finding)}</td><td class="text">${fixOf(finding)}</td></tr>
`;
}
function originOf({ reason }) {
    return reason.origin === undefined ? NOTHING : html ` (${html_text_text(reason.origin)})`;
}
function severityBadge({ severity }) {
    return html `<span class="badge ${{ html: severity }}">${severityWord(severity)}</span>`;
}
function html_findings_idsOf(finding) {
    if (finding.aliases.length === 0)
        return NOTHING;
    return join(finding.aliases.map((id) => html_text_anchor(html_text_name(id), advisoryUrl(id))), ' ');
}
function html_findings_whereOf(finding) {
    const paths = (finding.paths ?? []).map((path) => html `${join(path.map(html_text_name), ' → ')}<br>`);
    const { location } = finding;
    const place = location === undefined
        ? NOTHING
        : html `<span class="soft">${html_text_name(location.line === undefined ? location.file : `${location.file}:${location.line}`)}</span>`;
    return paths.length === 0 && location === undefined ? html `–` : html `${paths}${place}`;
}
function fixOf({ fix }) {
    if (fix === undefined)
        return html `–`;
    return html `${html_text_text(fix.text)}${fix.command === undefined ? NOTHING : html `<br>${html_text_name(fix.command)}`}`;
}

;// CONCATENATED MODULE: ./build/render/html-style.js
/** The report's whole style: light and dark by the reader's setting, narrow screens, paper. */
const STYLE = `
:root{color-scheme:light dark;--fg:light-dark(#1c2127,#e9edf1);--soft:light-dark(#59636e,#9aa4ae);--bg:light-dark(#fff,#0f1318);--card:light-dark(#f6f8fa,#171c23);--line:light-dark(#d8dee4,#313943);--red:light-dark(#b3261e,#ff7b72);--amber:light-dark(#8a5a00,#e3b341);--green:light-dark(#1a7f37,#4ac26b);--blue:light-dark(#0757b8,#6cb6ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:24px 20px 64px}
h1{font-size:24px;line-height:1.3;margin:0 0 4px}
h2{font-size:18px;margin:36px 0 12px}
h3{font-size:15px;margin:0 0 4px}
p{margin:4px 0 10px}
a{color:var(--blue)}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--card);border-radius:4px;padding:1px 4px;unicode-bidi:isolate;white-space:pre-wrap}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:10px 12px;margin:8px 0 0;overflow:auto;white-space:pre-wrap}
pre code{background:none;padding:0}
.verdict{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:18px 20px;background:var(--card)}
.verdict code{background:none;padding:0}
.fail{border-left-color:var(--red)}.incomplete,.warned{border-left-color:var(--amber)}.pass{border-left-color:var(--green)}
.soft{color:var(--soft)}
.numbers{display:flex;flex-wrap:wrap;gap:8px 28px;margin:14px 0 0;padding:0;list-style:none}
.numbers b{font-size:20px;display:block;line-height:1.2}
nav{margin:14px 0 0;display:flex;flex-wrap:wrap;gap:4px 16px}
.card{border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 12px}
.card.block{border-left:4px solid var(--red)}.card.gap{border-left:4px solid var(--amber)}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:7px 10px;border-top:1px solid var(--line);min-width:64px}
th{border-top:0;background:var(--card);font-weight:600;white-space:nowrap}
td code{overflow-wrap:anywhere}td.text{min-width:200px}td.short{white-space:nowrap}td.name{min-width:140px}td.short code,td.name code{background:none;padding:0}
.badge{display:inline-block;border:1px solid currentColor;border-radius:10px;padding:0 8px;font-size:12px;white-space:nowrap}
.critical,.high,.unknown,.block-word,.bad{color:var(--red)}.moderate,.warn-word,.meh{color:var(--amber)}.low,.info{color:var(--soft)}.accept-word,.good{color:var(--green)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}
dt{color:var(--soft)}dd{margin:0;min-width:0}
details>summary{cursor:pointer;font-weight:600;font-size:18px;margin:36px 0 12px}
ul.flat{margin:0;padding-left:18px}
@media(max-width:600px){main{padding:12px 12px 48px}h1{font-size:20px}dl{grid-template-columns:1fr}dt{margin-top:6px}}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}.wide{overflow:visible}nav{display:none}.card,tr{break-inside:avoid}details>summary{list-style:none}details::details-content{content-visibility:visible;display:block}a{color:inherit}}
`.replaceAll('\n', '');

;// CONCATENATED MODULE: ./build/render/html.js









const reportRenderer = {
    id: 'report',
    title: 'Full report (HTML)',
    mediaType: 'text/html',
    what: 'report',
    extension: 'html',
    render: renderReport,
};
/**
 * The full report: one HTML file that asks for nothing, runs no script, and holds every finding, decision, changed
 * package, check and file of the record. Its content security policy allows its own style and nothing else.
 */
function renderReport(record) {
    const { icon, text: headline } = headlineOf(record);
    const hash = Buffer.from((0,digest/* sha256Hex */.f)(STYLE), 'hex').toString('base64');
    const page = html `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ html: hash }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline} – Sealgate</title>
<style>${{ html: STYLE }}</style></head><body><main>
${header(record, `${icon} ${headline}`, icon)}
${blocking(record)}${gaps(record)}${change(record)}
<h2 id="checks">Checks</h2>${html_checks(record)}
<h2 id="findings">All findings and decisions: ${formatNumber(record.decisions.length)}</h2>${decisionTable(record)}
<h2 id="policy">Policy</h2>${policy(record)}
<h2 id="evidence">Evidence</h2>${evidence(record)}
</main></body></html>
`;
    return page.html;
}
function header(record, title, icon) {
    const { context, verdict } = record;
    const state = icon === '⚠️' ? 'warned' : verdict.verdict;
    const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
    const where = [
        ...(context.repository?.slug === undefined ? [] : [html_text_text(context.repository.slug)]),
        ...(context.pullRequest === undefined ? [] : [html `pull request ${String(context.pullRequest.number)}`]),
        ...(context.commit === undefined ? [] : [html `commit ${html_text_name(shortCommit(context.commit))}`]),
        html `${formatTime(context.time)}`,
    ];
    const numbers = [
        [verdict.blocked, 'block'],
        [verdict.warned, 'warn'],
        [verdict.accepted, 'accepted'],
        [verdict.gaps.length, 'could not be done'],
        [packages, 'packages'],
    ];
    const links = [
        ['#checks', 'Checks'],
        ['#findings', 'Findings'],
        ['#policy', 'Policy'],
        ['#evidence', 'Evidence'],
    ];
    return html `<header class="verdict ${{ html: state }}"><h1>${title}</h1><div class="soft">${join(where, ' · ')}</div>
<ul class="numbers">${numbers.map(([number, word]) => html `<li><b>${formatNumber(number)}</b>${word}</li>`)}</ul></header>
<nav>${links.map(([target, label]) => html `<a href="${{ html: target }}">${label}</a>`)}</nav>`;
}
function blocking(record) {
    const problems = tellStory(record).blocking;
    if (problems.length === 0)
        return NOTHING;
    const shown = problems.slice(0, 500);
    const rest = problems.length - shown.length;
    return html `<h2>What blocks</h2>${shown.map(problemCard)}${rest > 0 ? html `<p>${formatNumber(rest)} more are in the table below.</p>` : NOTHING}`;
}
function gaps(record) {
    const all = record.verdict.gaps;
    if (all.length === 0)
        return NOTHING;
    return html `<h2>What could not be done</h2>${all.map((gap) => html `<div class="card gap"><h3>${html_text_text(checkTitle(gap.check))}</h3><p>${html_text_text(gap.message)}</p>${gap.hint === undefined ? NOTHING : html `<p><b>Fix:</b> ${html_text_text(gap.hint)}</p>`}</div>`)}`;
}
function change(record) {
    if (record.change === undefined)
        return NOTHING;
    const changed = change_changedPackages(record);
    const lead = html `<h2>What the change does to the dependency tree</h2><p>It ${changeWords(changed)} since ${html_text_name(`${record.change.baseRef}@${shortCommit(record.change.baseCommit)}`)}.</p>`;
    if (changed.length === 0)
        return lead;
    const shown = changed.slice(0, ROW_LIMIT);
    return html `${lead}${cutNote(changed.length - shown.length)}<div class="wide"><table><thead><tr><th></th><th>Package</th><th>Version</th><th>Signature</th><th>Provenance</th><th>Built from</th><th>Age</th><th>Scripts</th><th>Licence</th></tr></thead><tbody>
${shown.map((one) => changeRow(one, record.context.time))}</tbody></table></div>`;
}
function changeRow({ kind, before, after, signals }, now) {
    const node = after ?? before;
    if (node === undefined)
        return NOTHING;
    const version = kind === 'updated' && before !== undefined
        ? html `${html_text_name(before.version)} → ${html_text_name(node.version)}`
        : html_text_name(node.version);
    const source = signals.builtFrom;
    const built = source === undefined ? html_text_text('–') : html_text_name(sourceText(source));
    const script = signals.installScript;
    return html `<tr><td class="short">${kind}</td><td class="name">${html_text_name(node.name)}${node.direct ? html ` <span class="soft">direct</span>` : NOTHING}</td><td class="name">${version}</td><td>${stateWord(signals.signature)}</td><td>${stateWord(signals.provenance)}</td><td class="text">${built}</td><td class="short">${ageOf(signals.publishedAt, now) ?? '–'}</td><td>${script === undefined ? '–' : script ? html `<span class="meh">install</span>` : 'none'}</td><td>${signals.license === undefined || signals.license === '' ? '–' : html_text_name(signals.license)}</td></tr>
`;
}
function stateWord(state) {
    if (state === undefined || state === 'not-checked')
        return html_text_text('–');
    const tone = state === 'verified' ? 'good' : state === 'invalid' ? 'bad' : 'meh';
    return html `<span class="${{ html: tone }}">${html_text_text(state)}</span>`;
}
function html_checks(record) {
    const all = [...record.checks].sort((a, b) => compareChecks(a.check, b.check));
    const rows = all.map((check) => {
        const counts = Object.entries(check.counts).filter(([, value]) => value > 0);
        const counted = counts.reduce((sum, [, value]) => sum + value, 0);
        const words = [
            ...counts.map(([word, value]) => html `${formatNumber(value)} ${html_text_text(word)}`),
            ...(counted < check.total ? [html `${formatNumber(check.total - counted)} not counted`] : []),
        ];
        return html `<tr><td>${checkIcon(record, check)}</td><td>${html_text_text(checkTitle(check.check))}</td><td>${check.state === 'ran' ? 'ran' : check.state.replace('-', ' ')}</td><td>${join(words, ', ')}</td><td>${formatNumber(check.total)}</td><td class="text">${html_text_text(check.reason ?? '')}</td></tr>
`;
    });
    const lockfiles = record.lockfiles.map((one) => html `<li>${html_text_name(one.path)} ${html_text_text(`${one.format} ${one.version}`)}, ${count(one.packages, 'package')}</li>`);
    const reports = record.reports.map((one) => html `<li>${html_text_name(one.path)} ${html_text_text(one.tool)}, ${count(one.findings, 'finding')}</li>`);
    const table = all.length === 0
        ? html `<p class="soft">No check came to an end.</p>`
        : html `<div class="wide"><table><thead><tr><th></th><th>Check</th><th>State</th><th>Outcome</th><th>In all</th><th>Why</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    return html `${table}
${lockfiles.length === 0 ? NOTHING : html `<p>Lockfiles read:</p><ul class="flat">${lockfiles}</ul>`}
${reports.length === 0 ? NOTHING : html `<p>Scanner reports read:</p><ul class="flat">${reports}</ul>`}`;
}
function policy(record) {
    const { policy: source } = record;
    return html `<dl><dt>Presets</dt><dd>${join(source.presets.map(html_text_name), ' ')}</dd>
<dt>File</dt><dd>${source.path === undefined ? 'none' : html_text_name(source.path)}</dd>
<dt>Read from</dt><dd>${source.ref === undefined ? 'the working tree' : html_text_name(`${source.ref}${source.commit === undefined ? '' : `@${source.commit}`}`)}</dd>
<dt>Digest (SHA-256)</dt><dd>${html_text_name(source.digest)}</dd>
${source.overrides.length === 0 ? NOTHING : html `<dt>Changed by</dt><dd>${join(source.overrides.map(html_text_name), ' ')}</dd>`}
${source.changedHere === undefined ? NOTHING : html `<dt>Edited by this change</dt><dd>${html_text_name(source.changedHere.path)}: ${html_text_text(source.changedHere.summary)} In force after the merge.</dd>`}</dl>`;
}
function evidence(record) {
    const { context, seal } = record;
    const sealed = seal.state === 'sealed'
        ? html `sealed by ${html_text_name(seal.identity)}`
        : html `<span class="${{ html: seal.state === 'failed' ? 'bad' : 'meh' }}">${seal.state === 'failed' ? 'failed' : 'not sealed'}</span>: ${html_text_text(seal.reason)}`;
    const files = record.files.map((file) => html `<tr><td class="text">${html_text_name(file.path)}</td><td>${file.what}</td><td>${formatNumber(file.bytes)}</td><td class="text">${html_text_name(file.sha256)}</td></tr>
`);
    const facts = [
        ['Run', context.source.run],
        ['Workflow', context.source.workflowRef],
        ['Event', context.event],
        ['Ref', context.ref],
        ['Commit', context.commit],
        ['Actor', context.actor.login],
        ['Runner', context.source.runner],
        ['Sealgate', context.tool.version],
    ];
    return html `<dl><dt>Seal</dt><dd>${sealed}</dd>
${facts.map(([label, value]) => (value === undefined || value === '' ? NOTHING : html `<dt>${label}</dt><dd>${label === 'Run' ? html_text_anchor(html_text_name(value), value) : html_text_name(value)}</dd>`))}</dl>
${files.length === 0 ? NOTHING : html `<p></p><div class="wide"><table><thead><tr><th>File</th><th>What</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files}</tbody></table></div>`}`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/render/sarif-text.js


/** Text from outside in one line, for a property or an id: hidden characters as visible escapes. */
function plainText(text, max) {
    return (0,display_text/* visibleText */.Q)(cutMiddle(text, max)).replace(/[\n\t]+/g, ' ');
}
/**
 * Text from outside as a SARIF message: as plainText, brackets escaped, so that it holds no embedded link.
 *
 * @see SARIF 2.1.0, section 3.11.6
 */
function messageText(text, max) {
    return plainText(text, max).replace(/[\\[\]]/g, (c) => `\\${c}`);
}

;// CONCATENATED MODULE: ./build/render/sarif-rules.js




/** Code scanning reads a result's severity from its rule, as a number like a CVSS score. */
const SCORES = {
    critical: '9.5',
    unknown: '8.9',
    high: '8.0',
    moderate: '5.5',
    low: '2.5',
    info: '0.1',
};
/**
 * The rules of some decisions, sorted by id. A scanner's finding gets a rule an advisory (`vulnerabilities/known/
 * GHSA-…`), so that each carries its own severity and title.
 */
function rulesOf(decisions, metas) {
    const known = new Map(metas.map((meta) => [meta.id, meta]));
    const found = new Map();
    for (const { finding } of decisions) {
        const id = idOf(finding);
        const same = found.get(id);
        if (same === undefined)
            found.set(id, [finding]);
        else
            same.push(finding);
    }
    const ids = [...found.keys()].sort(compareText);
    const places = new Map(ids.map((id, index) => [id, index]));
    return {
        descriptors: ids.map((id) => descriptor(id, found.get(id) ?? [], known)),
        idOf,
        indexOf: (rule) => places.get(rule) ?? -1,
    };
}
function idOf({ check, rule, aliases }) {
    const [primary] = aliases;
    const scanned = check === 'vulnerabilities' || check === 'scanners';
    return plainText(scanned && primary !== undefined ? `${rule}/${primary}` : rule, 200);
}
function descriptor(id, findings, known) {
    const [first] = [...findings].sort((a, b) => (0,model_severity/* compareSeverity */.zK)(a.severity, b.severity) || compareText(a.title, b.title));
    const meta = known.get(first?.rule ?? '');
    const ofAdvisory = id !== meta?.id && first !== undefined && id !== first.rule;
    const title = ofAdvisory || meta === undefined ? (first?.title ?? id) : meta.title;
    const why = ofAdvisory || meta === undefined ? (first?.message ?? title) : meta.why;
    const fix = ofAdvisory || meta === undefined ? (first?.fix?.text ?? '') : meta.fix;
    return {
        id,
        name: (first?.rule ?? id).replace(/[^A-Za-z0-9]+(\w)/g, (_, c) => c.toUpperCase()),
        shortDescription: { text: messageText(title, 250) },
        fullDescription: { text: messageText(why, 1000) },
        help: {
            text: messageText(fix === '' ? why : `${why} Fix: ${fix}`, 2000),
            markdown: fix === '' ? prose(why, 1000) : `${prose(why, 1000)}\n\n**Fix:** ${prose(fix, 1000)}`,
        },
        defaultConfiguration: { level: 'warning' },
        properties: {
            tags: ['security', 'supply-chain', plainText(first?.check ?? 'sealgate', 40)],
            'security-severity': SCORES[first?.severity ?? 'unknown'],
        },
    };
}

;// CONCATENATED MODULE: ./build/render/sarif.js





/** What GitHub code scanning takes of one file. */
const SARIF_RESULTS = 25_000;
const SARIF_GZIP_BYTES = 10_000_000;
/** Below this, a file compresses to less than the limit whatever is in it. */
const SURELY_SMALL = SARIF_GZIP_BYTES;
const sarifRenderer = {
    id: 'sarif',
    title: 'SARIF 2.1.0 for code scanning',
    mediaType: 'application/sarif+json',
    what: 'sarif',
    extension: 'sarif',
    render: (record) => renderSarif(record),
};
/**
 * The run as SARIF 2.1.0 with one run, within the limits of GitHub code scanning: at most 25,000 results and 10 MB
 * compressed. Results are cut from the least important end, and a notification in the file counts what is missing.
 *
 * @param options.rules what the checks say of their rules; without it, rules are told from the findings.
 * @see SARIF 2.1.0 (OASIS), sections 3.13, 3.14, 3.27, 3.49
 */
function renderSarif(record, options = {}) {
    const decisions = [...record.decisions].sort((a, b) => RANK[a.outcome] - RANK[b.outcome] || byImportance(a, b));
    let most = Math.min(decisions.length, SARIF_RESULTS);
    for (;;) {
        const text = sarif_write(record, decisions.slice(0, most), decisions.length, options.rules ?? []);
        if (text.length < SURELY_SMALL || most === 0)
            return text;
        const compressed = (0,external_node_zlib_.gzipSync)(text).length;
        if (compressed <= SARIF_GZIP_BYTES)
            return text;
        most = Math.floor(most * Math.min(0.9, (SARIF_GZIP_BYTES / compressed) * 0.95));
    }
}
const RANK = { block: 0, warn: 1, accept: 2 };
const LEVEL = { block: 'error', warn: 'warning', accept: 'note' };
function sarif_write(record, decisions, all, metas) {
    const rules = rulesOf(decisions, metas);
    const { context } = record;
    const run = {
        tool: {
            driver: {
                name: 'Sealgate',
                version: plainText(context.tool.version, 60),
                rules: rules.descriptors,
            },
        },
        automationDetails: { id: 'sealgate/' },
        invocations: [
            {
                executionSuccessful: record.verdict.verdict !== 'incomplete',
                endTimeUtc: context.time,
                toolExecutionNotifications: notifications(record, all - decisions.length),
            },
        ],
        ...sarif_provenance(record),
        columnKind: 'utf16CodeUnits',
        results: decisions.map((decision) => resultOf(record, decision, rules)),
        properties: { verdict: record.verdict.verdict, policyDigest: record.policy.digest },
    };
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [run],
    };
    return `${JSON.stringify(log)}\n`;
}
/** What could not be done, and what was cut: a reader of the file alone must not take it for the whole. */
function notifications(record, hidden) {
    const gaps = record.verdict.gaps.map((gap) => ({
        level: 'error',
        message: {
            text: messageText(`${gap.check}: ${gap.message}${gap.hint === undefined ? '' : ` Fix: ${gap.hint}`}`, 2000),
        },
    }));
    if (hidden === 0)
        return gaps;
    const cut = `${count(hidden, 'result')} of ${count(record.decisions.length, 'result')} left out, the least important ones, to stay within the limits of code scanning. The full report has them all.`;
    return [...gaps, { level: 'warning', message: { text: cut } }];
}
/** Where the code came from, as far as it is known by an address and a commit. */
function sarif_provenance({ context }) {
    const url = context.repository?.url;
    if (url === undefined || !URL.canParse(url))
        return {};
    const details = {
        repositoryUri: new URL(url).href,
        ...(context.commit === undefined ? {} : { revisionId: context.commit }),
        ...(context.ref === undefined ? {} : { branch: plainText(context.ref, 200) }),
    };
    return { versionControlProvenance: [details] };
}
/** Reasons that a reader of SARIF knows as suppressions. */
const SUPPRESSES = new Set(['exception', 'suppressed', 'allowed-advisory', 'unfixed']);
function resultOf(record, decision, rules) {
    const { finding, outcome, reason, novelty } = decision;
    const rule = rules.idOf(finding);
    const path = finding.paths?.[0];
    const from = path === undefined || path.length === 0 ? '' : ` From ${path.join(' → ')}.`;
    const fix = finding.fix === undefined ? '' : ` Fix: ${finding.fix.text}`;
    const suppressed = outcome === 'accept' && SUPPRESSES.has(reason.kind);
    return {
        ruleId: rule,
        ruleIndex: rules.indexOf(rule),
        level: LEVEL[outcome],
        message: {
            text: messageText(`${finding.subject.name}: ${finding.title}. ${finding.message}${from}${fix}`, 2000),
        },
        locations: [locationOf(record, decision)],
        partialFingerprints: {
            // The one that code scanning compares: lines move with every install, the problem stays.
            primaryLocationLineHash: `${finding.fingerprint}:1`,
            'sealgate/v1': finding.fingerprint,
        },
        ...(novelty === 'unknown' ? {} : { baselineState: novelty === 'new' ? 'new' : 'unchanged' }),
        ...(suppressed
            ? {
                suppressions: [
                    { kind: 'external', status: 'accepted', justification: plainText(reason.text, 1000) },
                ],
            }
            : {}),
        properties: {
            outcome,
            reason: plainText(reason.text, 1000),
            severity: finding.severity,
            aliases: finding.aliases.map((id) => plainText(id, 200)),
            ...(finding.subject.purl === undefined ? {} : { purl: plainText(finding.subject.purl, 1000) }),
            ...(finding.fix?.command === undefined ? {} : { fix: plainText(finding.fix.command, 1000) }),
        },
    };
}
function locationOf(record, { finding }) {
    const known = finding.location;
    const inside = known !== undefined && isInside(known.file);
    const file = inside ? known.file : (record.lockfiles[0]?.path ?? record.policy.path ?? 'package.json');
    const startLine = inside ? lineOf(known.line) : 1;
    const endLine = inside ? lineOf(known.endLine) : 1;
    return {
        physicalLocation: {
            artifactLocation: { uri: encodePath(isInside(file) ? file : 'package.json') },
            region: { startLine, ...(endLine > startLine ? { endLine } : {}) },
        },
        logicalLocations: [
            {
                fullyQualifiedName: plainText(finding.subject.name, 1000),
                kind: finding.subject.kind === 'package' ? 'package' : 'resource',
            },
        ],
    };
}
function lineOf(line) {
    return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : 1;
}
/** A path of the repository: relative, no way out, no address. */
function isInside(file) {
    return file !== '' && !/^[/\\]|^[A-Za-z]:/.test(file) && !file.split(/[/\\]/).includes('..');
}
/** A relative path as a URI reference: every segment percent-encoded. */
function encodePath(file) {
    return file.toWellFormed().slice(0, 2000).toWellFormed().split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/render/registry.js


/** Every format that a run is written in as a file. */
const renderers = [sarifRenderer, reportRenderer];

;// CONCATENATED MODULE: ./build/render/summary.js


/** The runner takes 1 MiB a step; what other writers of the same step add must fit too. */
const summary_SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
/** How much more than the comment the summary shows of each section. */
const GROWTH = 20;
/** The job's summary: the comment's story with longer tables, Markdown of less than 1 MiB, no marker. */
function renderSummary(record, options) {
    const sections = documentSections(record, options).map((section) => ({
        ...section,
        cap: section.cap * GROWTH,
    }));
    return `${fitSections(sections, options.maxBytes ?? summary_SUMMARY_LIMIT)}\n`;
}

// EXTERNAL MODULE: ./build/seal/blob.js
var blob = __webpack_require__(57541);
// EXTERNAL MODULE: ./build/seal/signer.js
var seal_signer = __webpack_require__(78488);
// EXTERNAL MODULE: ./build/seal/statements.js
var statements = __webpack_require__(16012);
;// CONCATENATED MODULE: ./build/commands/stages/seal-stage.js







/**
 * The second stage: signs the SBOM and a statement of the verdict. Nothing that goes wrong here is hidden:
 * the record says sealed, not sealed, or failed, and a policy that requires a seal turns the latter two into a gap.
 */
async function sealStage(stagingDir, state, values, world) {
    const start = performance.now();
    const outcome = await seal(stagingDir, state.record, values, world);
    const sealed = { ...state.record, seal: outcome.seal, files: [...state.record.files, ...outcome.files] };
    const record = {
        ...sealed,
        verdict: withSealGap(sealed.verdict, outcome.seal, state.requireSeal),
    };
    const next = { ...state, record, timings: { ...state.timings, seal: performance.now() - start } };
    return { state: next, stateSha256: await writeState(stagingDir, next) };
}
async function seal(stagingDir, record, values, world) {
    try {
        const signer = await (0,seal_signer/* chooseSigner */.Cl)(world.env, sealOptions(values, world));
        if ('none' in signer)
            return { seal: { state: 'not-sealed', reason: signer.none }, files: [] };
        const taken = new Set(record.files.map((file) => file.path));
        const statement = await stage(stagingDir, record.context, {
            what: 'statement',
            name: { what: 'verdict', extension: 'intoto.json' },
            mediaType: 'application/vnd.in-toto+json',
            data: `${JSON.stringify((0,statements/* verdictStatement */.bI)(record, record.files))}\n`,
        }, taken);
        const sbom = record.files.filter((file) => file.what === 'sbom');
        return await (0,blob/* sealFiles */.pL)({ files: [...sbom, statement], stagingDir, signer, log: world.log });
    }
    catch (error) {
        return { seal: { state: 'failed', reason: (0,errors/* messageOf */.bD)(error) }, files: [] };
    }
}
/** How the flags name the signer. A key may be a file or `env://NAME`. */
function sealOptions(values, world) {
    const key = textOf(values, 'key');
    const urls = {
        rekorUrl: textOf(values, 'rekor-url'),
        tsaUrl: textOf(values, 'tsa-url'),
        fulcioUrl: textOf(values, 'fulcio-url'),
    };
    return {
        ...(key === undefined ? {} : { key: key.startsWith('env://') ? key : external_node_path_.resolve(world.cwd, key) }),
        ...Object.fromEntries(Object.entries(urls).filter(([, url]) => url !== undefined)),
    };
}
/** A required seal that is not there keeps a run from passing; a `fail` stays a `fail`. */
function withSealGap(verdict, seal, required) {
    if (!required || seal.state === 'sealed')
        return verdict;
    return {
        ...verdict,
        verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
        gaps: [
            ...verdict.gaps,
            {
                check: 'seal',
                message: `The policy requires a seal, and the run is not sealed: ${seal.reason}`,
                hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/commands/stages/publish-stage.js











/**
 * The last stage: renders every format, files the evidence, and tells every publisher. A publisher that fails
 * is reported and changes nothing; evidence that cannot be written leaves the run incomplete.
 */
async function publishStage(stagingDir, state, values, world) {
    const record = await withRenderings(stagingDir, state.record);
    const evidence = await keep({ stagingDir, state, record, values, world });
    const finished = {
        record: evidence.record,
        stagingDir,
        evidenceDir: state.evidenceDir,
        repositoryDir: state.repositoryDir,
        commentMode: state.commentMode,
        texts: {
            comment: (previous) => renderComment(evidence.record, {
                ...(previous === undefined ? {} : { previous }),
                links: linksOf(evidence.record),
                timings: state.timings,
            }),
            summary: renderSummary(evidence.record, { links: linksOf(evidence.record), timings: state.timings }),
        },
    };
    const results = [evidence.result];
    for (const publisher of publishers)
        results.push(await publishOne(publisher, finished, world));
    for (const result of results)
        if (result.state === 'failed')
            world.log.warn(`${result.publisher}: ${result.message}`);
    return {
        record: evidence.record,
        results,
        exitCode: state.exitCode ?? exitCodeFor(evidence.record),
        evidenceDir: state.evidenceDir,
    };
}
function exitCodeFor(record) {
    switch (record.verdict.verdict) {
        case 'pass':
            return errors/* EXIT */.dc.pass;
        case 'fail':
            return errors/* EXIT */.dc.fail;
        case 'incomplete':
            return errors/* EXIT */.dc.incomplete;
    }
}
async function publishOne(publisher, finished, world) {
    try {
        const applies = publisher.applies(finished, { env: world.env, log: world.log });
        if (applies !== true)
            return { publisher: publisher.id, state: 'skipped', message: applies };
        return await publisher.publish(finished, { env: world.env, log: world.log });
    }
    catch (error) {
        return { publisher: publisher.id, state: 'failed', message: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Adds each rendered format, then the record itself, to the staged files. */
async function withRenderings(stagingDir, record) {
    const taken = new Set(record.files.map((file) => file.path));
    const files = [...record.files];
    for (const renderer of renderers) {
        files.push(await stage(stagingDir, record.context, {
            what: renderer.what,
            name: { what: renderer.id, extension: renderer.extension },
            mediaType: renderer.mediaType,
            data: renderer.render(record),
        }, taken));
    }
    return { ...record, files };
}
async function keep(input) {
    const { stagingDir, state, record } = input;
    try {
        const taken = new Set(record.files.map((file) => file.path));
        const run = await stage(stagingDir, record.context, {
            what: 'record',
            name: { what: 'run', extension: 'json' },
            mediaType: 'application/json',
            data: `${JSON.stringify(record, null, 2)}\n`,
        }, taken);
        const filed = await fileEvidence({
            evidenceDir: state.evidenceDir,
            stagingDir,
            record,
            files: [...record.files, run],
            action: 'gate',
            ...(state.evidenceInside === undefined ? {} : { repositoryDir: state.evidenceInside }),
            ...(await headSealer(input)),
        });
        for (const note of filed.notes)
            input.world.log.info(note);
        if (filed.headSeal.state === 'failed')
            input.world.log.warn(`The ledger's head could not be sealed: ${filed.headSeal.reason}`);
        const place = (0,io_files/* displayPath */.Gt)(filed.folder, state.repositoryDir);
        return {
            record,
            result: {
                publisher: 'evidence',
                state: 'done',
                message: `Filed in ${place}, record ${filed.record.hash.slice(0, 12)}`,
            },
        };
    }
    catch (error) {
        const gap = {
            check: 'evidence',
            message: `The evidence could not be written: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: `Check that ${state.evidenceDir} is writable.`,
        };
        const verdict = record.verdict.verdict === 'fail' ? 'fail' : 'incomplete';
        return {
            record: { ...record, verdict: { ...record.verdict, verdict, gaps: [...record.verdict.gaps, gap] } },
            result: { publisher: 'evidence', state: 'failed', message: (0,errors/* messageOf */.bD)(error) },
        };
    }
}
/** The ledger's head is sealed by whoever sealed the run; a run that was not sealed leaves it unsealed. */
async function headSealer({ record, values, world, }) {
    if (record.seal.state !== 'sealed')
        return {};
    const signer = await (0,seal_signer/* chooseSigner */.Cl)(world.env, sealOptions(values, world));
    return 'none' in signer ? {} : { sealHead: (head) => (0,blob/* sealLedgerHead */.Pw)(signer, head) };
}
function linksOf(record) {
    const { run } = record.context.source;
    return run === undefined ? {} : { run, report: `${run}#artifacts`, evidence: `${run}#artifacts` };
}

;// CONCATENATED MODULE: ./build/commands/gate.js









const command = {
    name: 'gate',
    summary: 'Read, check, decide, seal, publish and keep the evidence, in one run.',
    usage: ['gate [--dir DIR] [--base REF] [--policy FILE] [--report GLOB …] [--offline] [--out DIR]'],
    positionals: 'none',
    options: [...GATE_OPTIONS, ...policyOptions],
    notes: [
        'Exit codes: 0 pass, 1 fail, 2 wrong usage, policy or input, 3 incomplete (a required check could not run).',
    ],
    async run(_positionals, values, world) {
        const stagingDir = await createStaging(world.env);
        try {
            const checked = await checkStage(stagingDir, values, world);
            const sealed = await sealStage(stagingDir, checked.state, values, world);
            const published = await publishStage(stagingDir, sealed.state, values, world);
            return {
                exitCode: published.exitCode,
                json: published.record,
                text: renderTerminal(published.record, world.style, {
                    evidenceDir: (0,io_files/* displayPath */.Gt)(published.evidenceDir, world.cwd),
                }),
            };
        }
        finally {
            await (0,promises_.rm)(stagingDir, { recursive: true, force: true });
        }
    },
};


/***/ }),

/***/ 83810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
async function* readLines(file, maxBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            ...(code === 'ELOOP' ? { hint: 'It is a symbolic link; put the file itself in its place.' } : {}),
            cause: error,
        });
    }
    try {
        const chunk = Buffer.allocUnsafe(64 * 1024);
        let held = [];
        let heldBytes = 0;
        let number = 1;
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
            if (bytesRead === 0)
                break;
            let from = 0;
            for (;;) {
                const end = chunk.subarray(0, bytesRead).indexOf(0x0a, from);
                const piece = Buffer.from(chunk.subarray(from, end === -1 ? bytesRead : end));
                heldBytes += piece.length;
                if (heldBytes > maxBytes)
                    throw tooLong(file, number, maxBytes);
                held.push(piece);
                if (end === -1)
                    break;
                const bytes = held.length === 1 ? piece : Buffer.concat(held);
                yield { bytes, number, offset, complete: true };
                offset += bytes.length + 1;
                number += 1;
                held = [];
                heldBytes = 0;
                from = end + 1;
            }
        }
        if (heldBytes > 0)
            yield { bytes: Buffer.concat(held), number, offset, complete: false };
    }
    finally {
        await handle.close();
    }
}
function tooLong(file, line, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file}:${line} is longer than ${maxBytes} bytes`, {
        location: { file, line },
    });
}


/***/ }),

/***/ 53834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LICENSE_SETS),
/* harmony export */   v: () => (/* binding */ PRESET_LAYERS)
/* harmony export */ });
// Generated by scripts/generate.mjs from policies/*.yml and policies/licenses/*.yml.
const LICENSE_SETS = {
    permissive: [
        '0BSD',
        'AFL-2.1',
        'AFL-3.0',
        'Apache-1.1',
        'Apache-2.0',
        'Apache-2.0 WITH LLVM-exception',
        'Artistic-2.0',
        'BlueOak-1.0.0',
        'BSD-1-Clause',
        'BSD-2-Clause',
        'BSD-2-Clause-Patent',
        'BSD-2-Clause-Views',
        'BSD-3-Clause',
        'BSD-3-Clause-Attribution',
        'BSD-3-Clause-Clear',
        'BSD-3-Clause-LBNL',
        'BSD-4-Clause-UC',
        'BSL-1.0',
        'bzip2-1.0.6',
        'CC-BY-3.0',
        'CC-BY-4.0',
        'CC-PDDC',
        'CC0-1.0',
        'curl',
        'ECL-2.0',
        'FSFAP',
        'FTL',
        'HPND',
        'HPND-sell-variant',
        'ICU',
        'IJG',
        'ISC',
        'libpng-2.0',
        'Libpng',
        'libtiff',
        'MIT',
        'MIT-0',
        'MIT-CMU',
        'MIT-Modern-Variant',
        'MITNFA',
        'MS-PL',
        'MulanPSL-2.0',
        'NCSA',
        'Net-SNMP',
        'NTP',
        'OFL-1.1',
        'OpenSSL',
        'PDDL-1.0',
        'PHP-3.01',
        'PostgreSQL',
        'PSF-2.0',
        'Python-2.0',
        'Python-2.0.1',
        'Ruby',
        'SGI-B-2.0',
        'SMLNJ',
        'TCL',
        'UPL-1.0',
        'Unicode-3.0',
        'Unicode-DFS-2015',
        'Unicode-DFS-2016',
        'Unicode-TOU',
        'Unlicense',
        'W3C',
        'W3C-19980720',
        'W3C-20150513',
        'WTFPL',
        'X11',
        'Xnet',
        'Zend-2.0',
        'Zlib',
        'zlib-acknowledgement',
        'ZPL-2.0',
        'ZPL-2.1',
    ],
    'weak-copyleft': [
        'APSL-2.0',
        'Artistic-1.0',
        'CDDL-1.0',
        'CDDL-1.1',
        'CPL-1.0',
        'EPL-1.0',
        'EPL-2.0',
        'IPL-1.0',
        'LGPL-2.0-or-later',
        'LGPL-2.1-only',
        'LGPL-2.1-or-later',
        'LGPL-3.0-only',
        'LGPL-3.0-or-later',
        'MPL-1.1',
        'MPL-2.0',
        'MPL-2.0-no-copyleft-exception',
        'MS-RL',
    ],
};
const PRESET_LAYERS = {
    baseline: {
        name: 'preset baseline',
        extends: [],
        settings: {
            checks: {
                signatures: 'when-online',
                provenance: 'when-online',
                vulnerabilities: 'optional',
                scanners: 'optional',
                licenses: 'when-online',
                sources: 'required',
                lockfiles: 'required',
                exceptions: 'required',
            },
            failOnSeverity: 'high',
            failOnScopes: ['runtime', 'optional', 'development', 'unknown'],
            ignoreUnfixed: false,
            allowGhsas: [],
            allowLicenses: [],
            denyLicenses: [],
            allowDependenciesLicenses: [],
            unknownLicense: 'warn',
            allowRegistries: [],
            allowGit: 'warn',
            missingIntegrity: 'block',
            missingSignature: 'warn',
            skippedSignature: 'warn',
            existingFindings: 'warn',
            suppressedFindings: 'warn',
            requireReports: [],
            requireSeal: false,
            warnOnly: false,
            commentSummaryInPr: 'on-change',
            rules: {},
            exceptions: [],
            evidencePath: 'docs/security/evidence',
        },
        origins: {
            checks: 'preset baseline',
            'checks.signatures': 'preset baseline',
            'checks.provenance': 'preset baseline',
            'checks.vulnerabilities': 'preset baseline',
            'checks.scanners': 'preset baseline',
            'checks.licenses': 'preset baseline',
            'checks.sources': 'preset baseline',
            'checks.lockfiles': 'preset baseline',
            'checks.exceptions': 'preset baseline',
            'fail-on-severity': 'preset baseline',
            'fail-on-scopes': 'preset baseline',
            'ignore-unfixed': 'preset baseline',
            'allow-ghsas': 'preset baseline',
            'allow-licenses': 'preset baseline',
            'deny-licenses': 'preset baseline',
            'allow-dependencies-licenses': 'preset baseline',
            'unknown-license': 'preset baseline',
            'allow-registries': 'preset baseline',
            'allow-git': 'preset baseline',
            'missing-integrity': 'preset baseline',
            'missing-signature': 'preset baseline',
            'skipped-signature': 'preset baseline',
            'existing-findings': 'preset baseline',
            'suppressed-findings': 'preset baseline',
            'require-reports': 'preset baseline',
            'require-seal': 'preset baseline',
            'warn-only': 'preset baseline',
            'comment-summary-in-pr': 'preset baseline',
            rules: 'preset baseline',
            exceptions: 'preset baseline',
            'evidence-path': 'preset baseline',
        },
    },
    strict: {
        name: 'preset strict',
        extends: ['baseline'],
        settings: {
            checks: {
                signatures: 'required',
                provenance: 'required',
                vulnerabilities: 'required',
                licenses: 'required',
            },
            failOnSeverity: 'moderate',
            allowLicenses: ['set:permissive', 'MPL-2.0'],
            unknownLicense: 'block',
            allowGit: 'block',
            missingSignature: 'block',
            skippedSignature: 'block',
            suppressedFindings: 'block',
            rules: {
                'sources/weak-integrity': 'block',
                'lockfiles/dangling-edge': 'block',
                'lockfiles/missing-version': 'block',
                'lockfiles/missing-entry': 'block',
                'lockfiles/unsupported-entry': 'block',
                'lockfiles/integrity-replaced': 'block',
            },
        },
        origins: {
            checks: 'preset strict',
            'checks.signatures': 'preset strict',
            'checks.provenance': 'preset strict',
            'checks.vulnerabilities': 'preset strict',
            'checks.licenses': 'preset strict',
            'fail-on-severity': 'preset strict',
            'allow-licenses': 'preset strict',
            'unknown-license': 'preset strict',
            'allow-git': 'preset strict',
            'missing-signature': 'preset strict',
            'skipped-signature': 'preset strict',
            'suppressed-findings': 'preset strict',
            rules: 'preset strict',
            'rules.sources/weak-integrity': 'preset strict',
            'rules.lockfiles/dangling-edge': 'preset strict',
            'rules.lockfiles/missing-version': 'preset strict',
            'rules.lockfiles/missing-entry': 'preset strict',
            'rules.lockfiles/unsupported-entry': 'preset strict',
            'rules.lockfiles/integrity-replaced': 'preset strict',
        },
    },
    release: {
        name: 'preset release',
        extends: ['strict'],
        settings: {
            checks: { scanners: 'required' },
            existingFindings: 'block',
            requireSeal: true,
            commentSummaryInPr: 'on-failure',
        },
        origins: {
            checks: 'preset release',
            'checks.scanners': 'preset release',
            'existing-findings': 'preset release',
            'require-seal': 'preset release',
            'comment-summary-in-pr': 'preset release',
        },
    },
};


/***/ }),

/***/ 75424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export plainJson */
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50376);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54643);


const yesOrNo = {
    words: 'true or false',
    schema: { type: 'boolean' },
    read(node) {
        if (node.kind === 'scalar') {
            if (typeof node.value === 'boolean')
                return node.value;
            // A flag or input carries text.
            if (node.place.flag !== undefined && (node.value === 'true' || node.value === 'false'))
                return node.value === 'true';
        }
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Expected true or false, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)}`);
    },
};
/** One of a few words, in any case, with `_` or `-`; `aliases` are other people's words for the same. */
function word(words, aliases = {}) {
    const known = new Map(Object.entries(aliases));
    for (const item of words)
        known.set(item, item);
    const spelled = [...known.keys()];
    return {
        words: words.map((item) => `\`${item}\``).join(', '),
        schema: {
            anyOf: [
                { enum: [...words, ...(known.has('true') ? [true] : []), ...(known.has('false') ? [false] : [])] },
                { type: 'string', pattern: `^\\s*(?:${spelled.map(anyCase).join('|')})\\s*$` },
            ],
        },
        read(node) {
            // YAML reads true and false as booleans, also where a word is meant.
            const value = node.kind === 'scalar' && typeof node.value === 'boolean' ? `${node.value}` : undefined;
            const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : value;
            const found = text === undefined ? undefined : known.get(normalWord(text));
            if (found !== undefined)
                return found;
            const near = text === undefined ? undefined : (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(normalWord(text), spelled);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Expected one of ${words.join(', ')}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)}`, near === undefined ? undefined : `Did you mean '${near}'?`);
        },
    };
}
function normalWord(text) {
    return text.trim().toLowerCase().replaceAll('_', '-');
}
/** A pattern for a word in any case with `_` for `-`: JSON Schema has no flag for that. */
function anyCase(item) {
    return [...item]
        .map((c) => (c === '-' ? '[-_]' : /[a-z]/.test(c) ? `[${c}${c.toUpperCase()}]` : c))
        .join('');
}
/** Text of at most `max` characters, trimmed, not empty. */
function text(options = {}) {
    const { words = 'text', pattern, max = 1000 } = options;
    return {
        words,
        schema: {
            type: 'string',
            minLength: 1,
            maxLength: max,
            ...(pattern === undefined ? {} : { pattern: pattern.source }),
        },
        read(node) {
            const value = node.kind === 'scalar' ? node.value : null;
            if (typeof value === 'string') {
                const trimmed = value.trim();
                if (trimmed.length > max)
                    throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Longer than ${max} characters: ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}`);
                if (trimmed !== '' && (pattern === undefined || pattern.test(trimmed)))
                    return trimmed;
            }
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Expected ${words}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)}`, typeof value === 'number' ? 'Put it in quotes.' : undefined);
        },
    };
}
/** A YAML list, or one text with items separated by commas or newlines. Repeated items count once. */
function list(item, words) {
    return {
        words,
        schema: {
            anyOf: [
                { type: 'array', items: item.schema },
                { type: 'string', description: 'Separated by commas or newlines.' },
                { type: 'null' },
            ],
        },
        read(node) {
            const nodes = listItems(node);
            if (nodes === undefined)
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Expected ${words} (a list), found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)}`);
            return [...new Set(nodes.map((entry) => item.read(entry)))];
        },
    };
}
/** Items of a list value: YAML list, or text cut at commas and newlines; `undefined` where it is neither. */
function listItems(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return undefined;
    if (node.value === null)
        return [];
    if (typeof node.value !== 'string')
        return undefined;
    return node.value
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((value) => ({ kind: 'scalar', value, place: node.place }));
}
function map(options) {
    const entriesOf = (node) => {
        if (node.kind === 'scalar' && node.value === null)
            return [];
        if (node.kind !== 'map')
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Expected ${options.words}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)}`);
        const seen = new Set();
        return node.entries.map((entry) => {
            const fail = (message, hint) => {
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(entry.keyPlace, message, hint);
            };
            const key = options.key(entry.key, fail);
            if (seen.has(key))
                fail(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is given twice`, 'Keep one of the two.');
            seen.add(key);
            return [key, entry.value, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(entry.keyPlace)];
        });
    };
    return {
        words: options.words,
        schema: {
            anyOf: [
                {
                    type: 'object',
                    propertyNames: options.keySchema,
                    additionalProperties: options.value.schema,
                },
                { type: 'null' },
            ],
        },
        read(node) {
            const result = Object.create(null);
            for (const [key, value] of entriesOf(node))
                result[key] = options.value.read(value);
            return result;
        },
        places: (node) => new Map(entriesOf(node).map(([key, , place]) => [key, place])),
    };
}
/** JSON of a default or preset value, for the schema and the reference. */
function plainJson(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 61496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eA: () => (/* binding */ SET_PREFIX),
/* harmony export */   xY: () => (/* binding */ expandLicenseSets),
/* harmony export */   ys: () => (/* binding */ licenseSetNames)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53834);

/** The prefix that makes a licence entry a set: `set:permissive`. */
const SET_PREFIX = 'set:';
/** Names of the licence sets shipped in `policies/licenses/`. */
function licenseSetNames() {
    return Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e);
}
/** Licence entries with every known `set:NAME` replaced by its members; each entry once, in order. */
function expandLicenseSets(entries) {
    return [
        ...new Set(entries.flatMap((entry) => entry.startsWith(SET_PREFIX)
            ? (_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e[entry.slice(SET_PREFIX.length)] ?? [entry])
            : [entry])),
    ];
}


/***/ }),

/***/ 54643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nq: () => (/* binding */ policyError),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** An error at a place of a policy: POLICY_INVALID in a file, USAGE in a flag. Both exit with 2. */
function policyError(place, message, hint, cause) {
    const options = { ...(hint === undefined ? {} : { hint }), ...(cause === undefined ? {} : { cause }) };
    if (place.flag !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${place.flag}: ${message}`, options);
    const location = {
        file: place.file ?? 'policy',
        ...(place.line === undefined ? {} : { line: place.line }),
        ...(place.column === undefined ? {} : { column: place.column }),
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('POLICY_INVALID', message, { location, ...options });
}
/** A place for the reader, as origins and reasons show it: `.github/sealgate.yml:3`, `--warn-only`. */
function placeText(place) {
    if (place.flag !== undefined)
        return place.flag;
    const file = place.file ?? 'policy';
    return place.line === undefined ? file : `${file}:${place.line}`;
}
/** What a value looks like, for `found …` in messages. Long text is cut. */
function describe(node) {
    switch (node.kind) {
        case 'list':
            return `a list of ${node.items.length}`;
        case 'map':
            return 'a map';
        case 'scalar':
            return node.value === null ? 'nothing' : quote(String(node.value));
    }
}
/** Text from a policy in quotes, at most 80 characters of it. */
function quote(text) {
    return `'${text.length > 80 ? `${text.slice(0, 77)}…` : text}'`;
}


/***/ }),

/***/ 57541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ sealLedgerHead),
/* harmony export */   pL: () => (/* binding */ sealFiles)
/* harmony export */ });
/* unused harmony export BUNDLE_MEDIA_TYPE */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60198);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15750);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16012);






/** Media type of Sigstore bundles, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Signs files and writes a Sigstore bundle beside each. All are signed before the first bundle is written, so a
 * service that fails halfway leaves nothing that looks sealed: the state is then `failed`, with the reason.
 */
async function sealFiles(options) {
    const { files, stagingDir, signer, log } = options;
    if (files.length === 0)
        return { seal: { state: 'not-sealed', reason: 'there was nothing to seal' }, files: [] };
    const written = [];
    try {
        const made = [];
        for (const file of files) {
            log?.progress(`Sealing ${file.path} (${made.length + 1} of ${files.length})`);
            const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stagingDir, file.path));
            const bundle = file.what === 'statement'
                ? await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, bytes, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)
                : await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signBlob */ .Pk)(signer, bytes);
            made.push({ subject: file.path, bundle });
        }
        for (const { subject, bundle } of made) {
            const name = options.bundle ?? `${subject}.sigstore.json`;
            const { sha256, bytes } = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stagingDir, name), bundle.json);
            written.push({ path: name, what: 'bundle', mediaType: BUNDLE_MEDIA_TYPE, sha256, bytes });
        }
        const identities = [...new Set(made.map(({ bundle }) => bundle.identity))];
        const bundles = made.map(({ subject }, i) => ({ file: written[i]?.path ?? '', subject }));
        return { seal: { state: 'sealed', identity: identities.join(', '), bundles }, files: written };
    }
    catch (error) {
        for (const file of written)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(stagingDir, file.path), { force: true });
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }, files: [] };
    }
    finally {
        log?.progress(undefined);
    }
}
/** The `sealHead` of fileEvidence: signs a ledger's head as a statement and gives the bundle's JSON. */
async function sealLedgerHead(signer, head) {
    const payload = Buffer.from(JSON.stringify((0,_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .headStatement */ .G0)(head)), 'utf8');
    return (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(signer, payload, _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_TYPE */ .QN)).json;
}


/***/ }),

/***/ 15750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Pk: () => (/* binding */ signBlob),
/* harmony export */   Yj: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77011);
/* harmony import */ var _log_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2590);




const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
async function signBlob(signer, artifact) {
    const { HashAlgorithm } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    const raw = await signer.sign(artifact);
    return assemble(signer, raw, {
        $case: 'messageSignature',
        messageSignature: {
            messageDigest: {
                algorithm: HashAlgorithm.SHA2_256,
                digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(artifact).digest(),
            },
            signature: raw.signature,
        },
    });
}
/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
async function signEnvelope(signer, payload, payloadType) {
    const raw = await signer.sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .J)(payloadType, payload));
    return assemble(signer, raw, {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
            payload,
            payloadType,
            // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
            signatures: [{ sig: raw.signature, keyid: '' }],
        },
    });
}
async function assemble(signer, raw, content) {
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const witnessed = await witness(signer.services, content, raw.by.pem);
    const bundle = {
        mediaType: BUNDLE_V03,
        content,
        verificationMaterial: {
            content: raw.by.kind === 'public-key'
                ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
                : { $case: 'certificate', certificate: { rawBytes: pemDer(raw.by.pem) } },
            tlogEntries: witnessed.tlogEntries,
            timestampVerificationData: { rfc3161Timestamps: witnessed.rfc3161Timestamps },
        },
    };
    await assertWitnessed(signer.services, bundle, raw);
    return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}
/**
 * A service that answers nonsense with a good status must not make a bundle that nobody can verify: entries must
 * name this signature and signer, timestamps this signature.
 */
async function assertWitnessed(services, bundle, raw) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const signer = pemDer(raw.by.pem);
    try {
        for (const entry of tlogEntries)
            (0,_log_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLogBinding */ .g)(entry.canonicalizedBody, raw.signature, signer);
    }
    catch (error) {
        throw failed(`The transparency log ${services.rekorUrl}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
    if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return;
    try {
        const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
        for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
            if (stamp.$case === 'timestamp-authority')
                stamp.timestamp.tstInfo.verify(raw.signature);
    }
    catch (error) {
        throw failed(`The timestamp authority ${services.tsaUrl}`, `answered with nonsense: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error);
    }
}
/** Has the log and the timestamp authority witness a signature. All that were named must answer. */
async function witness(services, content, pem) {
    const { rekorUrl, tsaUrl } = services;
    if (rekorUrl === undefined && tsaUrl === undefined)
        return { tlogEntries: [], rfc3161Timestamps: [] };
    const { RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(11), __webpack_require__.e(335), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const options = { timeout: services.timeoutMs ?? 30_000, retry: { retries: services.retries ?? 2 } };
    const [logged, stamped] = await Promise.all([
        rekorUrl === undefined
            ? undefined
            : ask(`The transparency log ${rekorUrl}`, () => new RekorWitness({ rekorBaseURL: rekorUrl, ...options }).testify(content, pem)),
        tsaUrl === undefined
            ? undefined
            : ask(`The timestamp authority ${tsaUrl}`, () => new TSAWitness({ tsaBaseURL: tsaUrl, ...options }).testify(content)),
    ]);
    const tlogEntries = logged?.tlogEntries ?? [];
    const rfc3161Timestamps = stamped?.rfc3161Timestamps ?? [];
    if (rekorUrl !== undefined && tlogEntries.length === 0)
        throw failed(`The transparency log ${rekorUrl}`, 'gave no entry');
    if (tsaUrl !== undefined && rfc3161Timestamps.length === 0)
        throw failed(`The timestamp authority ${tsaUrl}`, 'gave no timestamp');
    return { tlogEntries: tlogEntries, rfc3161Timestamps };
}
async function ask(who, question) {
    try {
        return await question();
    }
    catch (error) {
        throw failed(who, `did not witness the signature: ${reasonOf(error)}`, error);
    }
}
/** The message with what lies under it: the libraries wrap network errors twice. */
function reasonOf(error) {
    const reasons = [];
    for (let at = error; at !== undefined && at !== null && reasons.length < 4;) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(at);
        if (!reasons.some((known) => known.includes(message)))
            reasons.push(message);
        at = at instanceof Error ? at.cause : undefined;
    }
    return reasons.join(': ');
}
function failed(who, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('SEAL_FAILED', `${who} ${what}`, {
        hint: 'Nothing was sealed. Run it again when the service answers.',
        ...(cause === undefined ? {} : { cause }),
    });
}
/** DER of the first block of a PEM text. */
function pemDer(pem) {
    const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
    return Buffer.from(body, 'base64');
}


/***/ })

};
