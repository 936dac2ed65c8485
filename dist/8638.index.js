"use strict";
exports.id = 8638;
exports.ids = [8638,6257];
exports.modules = {

/***/ 88638:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectAdvisories: () => (/* binding */ collectAdvisories)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/model/advisory-ids.js
var advisory_ids = __webpack_require__(27949);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
// EXTERNAL MODULE: ./build/model/versions.js
var versions = __webpack_require__(31012);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/collect/packages/advisory-report.js





/** A source's advisories as a report, so that they are merged with and judged like those of scanners. */
function advisoryReport(source, raw, found, more = {}) {
    return {
        format: source.format,
        tool: { name: source.tool },
        path: source.file,
        sha256: (0,digest/* sha256Hex */.f)(raw),
        bytes: raw.length,
        ...(more.createdAt === undefined ? {} : { createdAt: more.createdAt }),
        covers: ['vulnerabilities'],
        findings: found
            .map(({ advisory, version }) => toFinding(advisory, version, source))
            .sort((a, b) => (0,compare_text/* compareText */.n)(a.subject.name, b.subject.name) || (0,compare_text/* compareText */.n)(a.fingerprint, b.fingerprint)),
        problems: more.problems ?? [],
    };
}
function toFinding(advisory, version, source) {
    const { name, severity, title, message, url, range, fixedVersions } = advisory;
    const fixed = (0,versions/* nearestAbove */.kq)(version, fixedVersions);
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject: { kind: 'package', name: `${name}@${version}`, purl: (0,purl/* npmPurl */.N)(name, version) },
        title,
        message,
        aliases: (0,advisory_ids/* sortIds */.x8)(advisory.ids),
        ...(fixed === undefined ? {} : { fix: { text: `Update ${name} to ${fixed}.`, version: fixed } }),
        evidence: { file: source.file },
        seenBy: [{ tool: source.tool, report: source.file }],
        ...(url === undefined ? {} : { url }),
        detail: {
            ...(range === undefined ? {} : { range }),
            ...(fixedVersions.length === 0 ? {} : { fixedVersions: [...fixedVersions] }),
        },
    };
    return { ...draft, severity, fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
}
/** One line of at most `max` characters, or `undefined` where there is no text. */
function oneLine(value, max) {
    if (typeof value !== 'string')
        return undefined;
    const text = value
        .slice(0, max * 3)
        .toWellFormed()
        .replace(/\s+/g, ' ')
        .trim();
    if (text === '')
        return undefined;
    return text.length <= max ? text : `${text.slice(0, max - 1).toWellFormed()}…`;
}

// EXTERNAL MODULE: ./build/collect/packages/ask.js
var ask = __webpack_require__(15827);
// EXTERNAL MODULE: ./build/collect/packages/narrow.js
var narrow = __webpack_require__(6315);
;// CONCATENATED MODULE: ./build/collect/packages/bulk-advisories.js








const CAP = 64 * 1024 * 1024;
/** npm sends a whole tree at once; registries bound the body, and a thousand names are some 30 kB. */
const BATCH = 1000;
/**
 * Asks one registry for the advisories about packages: `POST /-/npm/v1/security/advisories/bulk`, gzip, a thousand
 * names a request. A registry that refuses is a problem with its reason, never "no advisories".
 */
async function fetchBulkAdvisories(client, registry, packages) {
    const { host } = new URL(registry);
    const names = [...packages.keys()].sort();
    const batches = [];
    for (let at = 0; at < names.length; at += BATCH)
        batches.push(askBatch(client, registry, names.slice(at, at + BATCH), packages));
    const answers = await Promise.all(batches);
    const failed = answers.find((answer) => typeof answer === 'string');
    if (typeof failed === 'string')
        return { problem: refusal(registry, failed) };
    const { default: satisfies } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 68011, 23));
    const found = [];
    for (const [name, list] of answers.flatMap((answer) => Object.entries((0,narrow/* asRecord */.qY)(answer) ?? {}))) {
        const versions = packages.get(name);
        // An answer about what nobody asked for says nothing about this tree.
        if (versions === undefined)
            continue;
        const entries = (0,narrow/* asList */.DD)(list, 10_000);
        if (entries === undefined)
            return {
                problem: refusal(registry, `${host} answered something that is no list of advisories for ${name}`),
            };
        for (const entry of entries) {
            const advisory = readAdvisory(name, entry);
            for (const version of versions) {
                // A range that is missing or cannot be read excludes nothing.
                const { range } = advisory;
                const hit = range === undefined || satisfies(version, range, { includePrerelease: true, loose: true });
                if (hit)
                    found.push({ advisory, version });
            }
        }
    }
    const raw = Buffer.from(`${JSON.stringify(Object.assign({}, ...answers.map((answer) => (0,narrow/* asRecord */.qY)(answer) ?? {})))}\n`);
    const source = {
        format: 'registry-advisories',
        tool: `advisories of ${host}`,
        file: `advisories-${host.replace(/[^A-Za-z0-9.-]+/g, '-')}.json`,
    };
    return { report: advisoryReport(source, raw, found), raw };
}
/** @returns the answer, or the reason why there is none as text. */
async function askBatch(client, registry, names, packages) {
    const body = Object.fromEntries(names.map((name) => [name, [...(packages.get(name) ?? [])].sort()]));
    const answer = await (0,ask/* ask */.k)(client, `${registry}-/npm/v1/security/advisories/bulk`, {
        method: 'POST',
        body: { bytes: await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(JSON.stringify(body)), type: 'application/json', encoding: 'gzip' },
        maxBytes: CAP,
    });
    if (answer.state !== 'had')
        return answer.reason;
    return (0,narrow/* asRecord */.qY)(answer.document) === undefined
        ? `${new URL(registry).host} answered something that is no map of advisories`
        : answer.document;
}
function refusal(registry, reason) {
    return {
        kind: 'advisories',
        subject: registry,
        state: 'unreachable',
        message: `Advisories about packages of ${registry} could not be had: ${reason}`,
        hint: 'Give a scanner’s report with --report, or a database with vulnerabilities: osv:FOLDER; checks.vulnerabilities says whether this matters.',
    };
}
function readAdvisory(name, entry) {
    const url = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(entry, 'url'), 1000);
    const range = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(entry, 'vulnerable_versions'), 1000);
    const ids = [
        ...(0,advisory_ids/* ghsaIdsIn */.FD)(url ?? ''),
        ...(0,advisory_ids/* npmId */.Te)((0,narrow/* member */.Dc)(entry, 'id')),
        ...((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(entry, 'cves'), 50) ?? []).flatMap((id) => (0,narrow/* asText */.e1)(id, 60) ?? []),
    ];
    const title = oneLine((0,narrow/* member */.Dc)(entry, 'title'), 160) ?? 'Known vulnerability';
    return {
        name,
        ids,
        severity: (0,severity/* parseSeverity */.lv)((0,narrow/* member */.Dc)(entry, 'severity')),
        title,
        message: oneLine((0,narrow/* member */.Dc)(entry, 'overview'), 400) ?? `${title}.`,
        ...(url !== undefined && /^https?:\/\/[^\s"'<>\\]+$/.test(url) ? { url } : {}),
        ...(range === undefined ? {} : { range }),
        fixedVersions: range === undefined ? [] : (0,versions/* upperBounds */.Sp)(range),
    };
}

// EXTERNAL MODULE: ./build/collect/packages/connection.js
var packages_connection = __webpack_require__(64088);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
;// CONCATENATED MODULE: ./build/collect/packages/osv.js











const FILE_CAP = 8 * 1024 * 1024;
const MAX_FILES = 1_000_000;
/** New advisories come every day: a copy that ends earlier knows nothing of what came after. */
const MAX_AGE_DAYS = 7;
/**
 * Advisories of a folder of OSV records (`*.json`, one each, at any depth), as osv.dev exports them for npm. Offline.
 *
 * @param now RFC 3339, to tell an old copy.
 * @see OSV schema, https://ossf.github.io/osv-schema/
 */
async function readOsvFolder(folder, packages, now) {
    let files;
    try {
        files = (await (0,promises_.readdir)(folder, { recursive: true })).filter((file) => file.endsWith('.json'));
    }
    catch (error) {
        return { problem: unreadable(folder, 'missing', (0,errors/* messageOf */.bD)(error)) };
    }
    if (files.length === 0)
        return { problem: unreadable(folder, 'missing', 'it holds no .json files') };
    if (files.length > MAX_FILES)
        return { problem: unreadable(folder, 'invalid', `it holds more than ${MAX_FILES} files`) };
    const slots = (0,io_slots/* createSlots */.e)(32);
    const problems = [];
    let newest = '';
    const read = await Promise.all(files.sort(compare_text/* compareText */.n).map((file) => slots(async () => {
        const record = await readRecord(external_node_path_default().join(folder, file), file, problems);
        const modified = (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(record, 'modified')) ?? '';
        if (modified > newest)
            newest = modified;
        return record === undefined ? [] : matchRecord(record, packages);
    })));
    const matched = read.flat();
    const age = (Date.parse(now) - Date.parse(newest)) / 86_400_000;
    if (!(age <= MAX_AGE_DAYS))
        problems.push(newest === ''
            ? 'None of its records says when it was changed, so nobody knows how old it is'
            : `Its newest record is of ${newest.slice(0, 10)}, ${Math.floor(age)} days ago: fetch a new copy`);
    const kept = [...new Map(matched.map(({ record }) => [String((0,narrow/* member */.Dc)(record, 'id')), record])).values()];
    const raw = Buffer.from(`${JSON.stringify(kept)}\n`);
    const source = { format: 'osv', tool: 'OSV database', file: 'osv-advisories.json' };
    const more = {
        problems: problems.sort(compare_text/* compareText */.n).slice(0, 10),
        ...(newest === '' ? {} : { createdAt: newest }),
    };
    return { report: advisoryReport(source, raw, matched, more), raw };
}
async function readRecord(full, file, problems) {
    try {
        const document = (0,json/* parseJson */.q)(await (0,files/* readCapped */.EF)(full, FILE_CAP), file);
        if ((0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(document, 'id'), 200) !== undefined && Array.isArray((0,narrow/* member */.Dc)(document, 'affected')))
            return document;
        // Withdrawn records may have lost what they were about.
        if ((0,narrow/* member */.Dc)(document, 'withdrawn') === undefined)
            problems.push(`${file} is not an OSV record`);
    }
    catch (error) {
        problems.push((0,errors/* messageOf */.bD)(error));
    }
    return undefined;
}
function matchRecord(record, packages) {
    if ((0,narrow/* member */.Dc)(record, 'withdrawn') !== undefined)
        return [];
    return ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(record, 'affected'), 10_000) ?? []).flatMap((affected) => {
        const about = (0,narrow/* member */.Dc)(affected, 'package');
        const name = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(about, 'name'), 300);
        const versions = name === undefined ? undefined : packages.get(name);
        if (name === undefined || versions === undefined || (0,narrow/* member */.Dc)(about, 'ecosystem') !== 'npm')
            return [];
        const hits = [...versions].filter((version) => isAffected(version, affected));
        if (hits.length === 0)
            return [];
        const advisory = toAdvisory(name, record, affected);
        return hits.map((version) => ({ advisory, version, record }));
    });
}
/** @see OSV schema, "Evaluation" */
function isAffected(version, affected) {
    const listed = (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'versions'), 100_000) ?? [];
    if (listed.includes(version))
        return true;
    const ranges = (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'ranges'), 1000) ?? [];
    // What names neither versions nor ranges means all of them.
    if (listed.length === 0 && ranges.length === 0)
        return true;
    return ranges.some((range) => (0,narrow/* member */.Dc)(range, 'type') === 'SEMVER' && isInRange(version, eventsOf(range)));
}
function eventsOf(range) {
    const kinds = ['introduced', 'fixed', 'last_affected'];
    return ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(range, 'events'), 1000) ?? [])
        .flatMap((event) => kinds.flatMap((kind) => {
        const version = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(event, kind), 200);
        return version === undefined ? [] : [{ kind, version }];
    }))
        .sort((a, b) => (0,versions/* compareVersions */.Zy)(a.version, b.version));
}
function isInRange(version, events) {
    let affected = false;
    for (const event of events) {
        const order = event.version === '0' ? 1 : (0,versions/* compareVersions */.Zy)(version, event.version);
        if (event.kind === 'introduced' && order >= 0)
            affected = true;
        if (event.kind === 'fixed' && order >= 0)
            affected = false;
        if (event.kind === 'last_affected' && order > 0)
            affected = false;
    }
    return affected;
}
function toAdvisory(name, record, affected) {
    const id = String((0,narrow/* member */.Dc)(record, 'id'));
    const aliases = ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(record, 'aliases'), 100) ?? []).flatMap((alias) => (0,narrow/* asText */.e1)(alias, 200) ?? []);
    const events = ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'ranges'), 1000) ?? []).flatMap(eventsOf);
    const fixed = events.filter(({ kind }) => kind === 'fixed').map(({ version }) => version);
    const title = oneLine((0,narrow/* member */.Dc)(record, 'summary'), 160) ?? id;
    return {
        name,
        ids: [id, ...aliases],
        severity: severityOf(id, record),
        title,
        message: oneLine((0,narrow/* member */.Dc)(record, 'details'), 400) ?? `${title}.`,
        url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
        range: events.map(({ kind, version }) => `${kind} ${version}`).join(', ') || 'all versions',
        fixedVersions: [...new Set(fixed)],
    };
}
/** GitHub's word where the record has it. Malicious packages have no rating and need none. */
function severityOf(id, record) {
    if (id.startsWith('MAL-'))
        return 'critical';
    return (0,severity/* parseSeverity */.lv)((0,narrow/* member */.Dc)((0,narrow/* member */.Dc)(record, 'database_specific'), 'severity'));
}
function unreadable(folder, state, reason) {
    return {
        kind: 'advisories',
        subject: folder,
        state,
        message: `The OSV database ${folder} cannot be read: ${reason}`,
        hint: 'Unpack the npm archive of osv.dev there, one .json file an advisory.',
    };
}

// EXTERNAL MODULE: ./build/collect/packages/registry-config.js + 1 modules
var registry_config = __webpack_require__(21376);
// EXTERNAL MODULE: ./build/collect/packages/seeds.js
var seeds = __webpack_require__(19452);
// EXTERNAL MODULE: ./build/collect/packages/wanted.js
var wanted = __webpack_require__(11163);
;// CONCATENATED MODULE: ./build/collect/packages/advisories.js







/**
 * Advisories about every registry package of the graphs, without a scanner.
 *
 * @param sources `registry`: the packages' own registries; `osv:FOLDER`: OSV records on disk.
 * @throws SealgateError USAGE, INPUT_INVALID on the registry configuration.
 */
async function collectAdvisories(graphs, sources, options) {
    const config = await (0,registry_config/* loadRegistryConfig */.c)({
        dir: options.dir,
        env: options.env,
        ...(options.registry === undefined ? {} : { registry: (0,registry_config/* registryUrl */.N)(options.registry, '--registry') }),
        defaultRegistry: (0,seeds/* defaultRegistryOf */.oB)(await (0,seeds/* loadSeeds */.Tr)()),
    });
    const reports = [];
    const problems = [];
    const raw = [];
    const keep = (answer) => {
        if ('problem' in answer)
            problems.push(answer.problem);
        else {
            reports.push(answer.report);
            raw.push({ name: answer.report.path, tool: answer.report.format, bytes: answer.raw });
        }
    };
    for (const source of sources) {
        if (source === 'registry') {
            if (options.offline)
                continue;
            for (const answer of await askRegistries(graphs, config, options))
                keep(answer);
        }
        else {
            const folder = external_node_path_default().resolve(options.dir, source.slice('osv:'.length));
            keep(await readOsvFolder(folder, versionsByName(graphs), options.now().toISOString()));
        }
    }
    return { reports, problems, raw };
}
async function askRegistries(graphs, config, options) {
    const byRegistry = new Map();
    const untrusted = new Set();
    for (const { name, version, registry } of (0,wanted/* wantedPackages */.z)(graphs, config)) {
        if (registry.untrusted) {
            untrusted.add(registry.url);
            continue;
        }
        const names = byRegistry.get(registry.url) ?? new Map();
        byRegistry.set(registry.url, names.set(name, (names.get(name) ?? new Set()).add(version)));
    }
    const connection = (0,packages_connection/* openConnection */.J)(options, config);
    try {
        const answers = await Promise.all([...byRegistry].map(async ([url, names]) => fetchBulkAdvisories(await connection.client(), url, names)));
        return [...answers, ...[...untrusted].sort().map((url) => ({ problem: notAsked(url) }))];
    }
    finally {
        await connection.close();
    }
}
function notAsked(url) {
    return {
        kind: 'advisories',
        subject: url,
        state: 'unreachable',
        message: `${url} is named only by the repository's own .npmrc, so it was not asked for advisories.`,
        hint: 'Name it in your own .npmrc or with --registry.',
    };
}
function versionsByName(graphs) {
    const names = new Map();
    for (const { name, version, source } of graphs.flatMap((graph) => graph.packages)) {
        if (source.kind === 'registry')
            names.set(name, (names.get(name) ?? new Set()).add(version));
    }
    return names;
}


/***/ }),

/***/ 15827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65848);


/** Asks for a JSON document. Reasons name the host and say what to do about missing credentials. */
async function ask(client, url, request = {}) {
    const { host } = new URL(url);
    const result = await client.get(url, request);
    switch (result.kind) {
        case 'failed':
            return { state: 'unreachable', reason: `${host} ${result.reason}` };
        case 'refused':
            return refused(host, result.status, result.reason);
        case 'answer':
            try {
                return { state: 'had', document: (0,_io_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(result.body, `the answer of ${host}`) };
            }
            catch (error) {
                return { state: 'unreachable', reason: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${contentTypeNote(result.headers)}` };
            }
    }
}
/** A login page or a proxy's error says what it is by its type, where its first character says nothing. */
function contentTypeNote(headers) {
    const type = String(headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim();
    if (type === undefined || /^(?:application\/(?:[\w.+-]+\+)?json)?$/i.test(type))
        return '';
    return ` (it was sent as ${type.slice(0, 80)}: a login page, or a proxy in between?)`;
}
function refused(host, status, reason) {
    if (status === 404)
        return { state: 'absent', status, reason: `${host} answered 404` };
    if (status === 401 || status === 403) {
        return {
            state: 'unreachable',
            status,
            reason: `${host} answered ${status}: a token for //${host}/ is missing from your own .npmrc, or may not read this`,
        };
    }
    return { state: 'unreachable', status, reason: `${host} ${reason}` };
}


/***/ }),

/***/ 64088:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection)
/* harmony export */ });
/* harmony import */ var _io_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2982);

/** A client for registries with the user’s configuration and one deadline over all it asks. */
function openConnection(options, config) {
    let opened;
    const controller = new AbortController();
    const deadlineMs = options.deadlineMs ?? 300_000;
    const timer = setTimeout(() => controller.abort(new Error(`was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`)), deadlineMs);
    timer.unref();
    const { backoffMs, maxRetryAfterMs, totalMs } = options.retry ?? {};
    return {
        client: () => {
            opened ??= (0,_io_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)({
                env: options.env,
                userAgent: options.userAgent ?? 'sealgate',
                network: config.network,
                authorization: config.authorization,
                secrets: config.secrets,
                signal: controller.signal,
                ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
                ...(backoffMs === undefined ? {} : { backoffMs }),
                ...(maxRetryAfterMs === undefined ? {} : { maxRetryAfterMs }),
                ...(totalMs === undefined ? {} : { timeouts: { totalMs } }),
            });
            return opened;
        },
        usage: async () => (opened === undefined ? { requests: 0, receivedBytes: 0 } : (await opened).usage),
        close: async () => {
            clearTimeout(timer);
            await (await opened)?.close();
        },
    };
}


/***/ }),

/***/ 6315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = asRecord(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}


/***/ }),

/***/ 21376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ loadRegistryConfig),
  N: () => (/* binding */ registryUrl)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/loopback.js
var loopback = __webpack_require__(95379);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
;// CONCATENATED MODULE: ./build/collect/packages/npmrc.js
/**
 * Parses an `.npmrc`.
 *
 * @param env given for the user's own files, whose `${VAR}` and `${VAR?}` stand for environment variables. A
 * repository's file gets none: whoever can change it must not be able to read the environment.
 * @see npm documentation, "npmrc"
 */
function parseNpmrc(text, env) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('['))
            continue;
        const at = trimmed.indexOf('=');
        if (at <= 0)
            continue;
        const key = expand(unquote(trimmed.slice(0, at).trim()), env);
        const value = expand(unquote(trimmed.slice(at + 1).trim()), env);
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
    return text.replace(/\s+[;#].*$/, '');
}
/** `undefined` where a variable that must be set is not: npm leaves the text as it is, which would send it as a token. */
function expand(text, env) {
    if (env === undefined || !text.includes('${'))
        return text;
    let missing = false;
    const expanded = text.replace(/(?<!\\)\$\{([^${}?]+)(\?)?\}/g, (_, name, optional) => {
        const value = env[name];
        if (value === undefined && optional === undefined)
            missing = true;
        return value ?? '';
    });
    return missing ? undefined : expanded;
}
/** Credentials by place, from keys such as `//host/path/:_authToken`. */
function credentialsOf(npmrc) {
    const places = new Map();
    for (const key of npmrc.keys()) {
        const match = /^(\/\/.+?)\/?:(_authToken|_auth|_password)$/.exec(key);
        if (match?.[1] === undefined)
            continue;
        const place = `${match[1]}/`;
        const credential = credentialAt(npmrc, match[1]);
        if (credential !== undefined)
            places.set(place, credential);
    }
    return places;
}
function credentialAt(npmrc, place) {
    const get = (name) => {
        const value = npmrc.get(`${place}/:${name}`) ?? npmrc.get(`${place}:${name}`);
        return value === '' ? undefined : value;
    };
    const token = get('_authToken');
    if (token !== undefined)
        return { header: `Bearer ${token}`, secrets: [token] };
    const auth = get('_auth');
    if (auth !== undefined)
        return { header: `Basic ${auth}`, secrets: [auth] };
    const username = get('username');
    const password = get('_password');
    if (username === undefined || password === undefined)
        return undefined;
    const plain = Buffer.from(password, 'base64').toString('utf8');
    const basic = Buffer.from(`${username}:${plain}`, 'utf8').toString('base64');
    return { header: `Basic ${basic}`, secrets: [password, plain, basic] };
}

;// CONCATENATED MODULE: ./build/collect/packages/registry-config.js








const CAP = 1024 * 1024;
/**
 * The registry configuration of this machine and repository.
 *
 * Order as npm's: flag, environment, the repository's `.npmrc`, the user's, the global one, the default. The
 * repository's file may only say which registry a scope has: it brings no credentials, proxies or certificates,
 * and a registry that only it names is not trusted (a pull request can write it).
 *
 * @param options.defaultRegistry asked where nothing is configured.
 * @throws SealgateError USAGE on a registry that is no http(s) URL, INPUT_INVALID on an unreadable file.
 */
async function loadRegistryConfig(options) {
    const { env } = options;
    const home = env.HOME ?? env.USERPROFILE ?? external_node_os_default().homedir();
    const userFile = setting(env, 'userconfig') ?? external_node_path_default().join(home, '.npmrc');
    const globalFile = setting(env, 'globalconfig') ?? globalNpmrc(env);
    const repositoryFile = external_node_path_default().join(options.dir, '.npmrc');
    const user = await readNpmrc(userFile, env);
    const global = await readNpmrc(globalFile, env);
    const isUsers = external_node_path_default().resolve(userFile) === external_node_path_default().resolve(repositoryFile);
    const repository = isUsers ? new Map() : await readNpmrc(repositoryFile);
    const own = [environmentNpmrc(env), user, global];
    const get = (key) => own.find((file) => file.has(key))?.get(key);
    const credentials = new Map([...credentialsOf(global), ...credentialsOf(user)]);
    const known = knownHosts(own, credentials, options);
    const choose = (url, from) => {
        if (url === undefined || url === '')
            return undefined;
        const normal = registryUrl(url, from === 'own' ? 'the npm configuration' : repositoryFile);
        return { url: normal, untrusted: from === 'repository' && !known.has(new URL(normal).host) };
    };
    const main = choose(options.registry, 'own') ??
        choose(setting(env, 'registry'), 'own') ??
        choose(repository.get('registry'), 'repository') ??
        choose(get('registry'), 'own') ?? { url: options.defaultRegistry, untrusted: false };
    const scopes = new Map();
    return {
        registryFor: (name) => {
            const scope = /^(@[^/]+)\//.exec(name)?.[1];
            if (scope === undefined)
                return main;
            const cached = scopes.get(scope);
            if (cached !== undefined)
                return cached;
            const key = `${scope}:registry`;
            const choice = choose(repository.get(key), 'repository') ?? choose(get(key), 'own') ?? main;
            scopes.set(scope, choice);
            return choice;
        },
        authorization: (url) => credentialFor(url, credentials)?.header,
        secrets: [...credentials.values()].flatMap((credential) => credential.secrets),
        network: await networkOf(get),
        notes: notesOf(repository, get),
    };
}
/** Hosts that the person running this named: registries, scopes, credentials. */
function knownHosts(own, credentials, options) {
    const hosts = new Set([new URL(options.defaultRegistry).host]);
    const named = own.flatMap((file) => [...file].filter(([key]) => /(^|:)registry$/.test(key)).map(([, url]) => url));
    for (const url of [...named, options.registry ?? ''])
        if (URL.canParse(url))
            hosts.add(new URL(url).host);
    for (const place of credentials.keys())
        hosts.add(place.slice(2).split('/')[0] ?? '');
    return hosts;
}
/**
 * The credential whose place is this URL's host and a parent of its path, the longest first.
 * Credentials travel only encrypted, or to this machine.
 */
function credentialFor(url, credentials) {
    if (url.protocol !== 'https:' && !(0,loopback/* isLoopbackHost */.c)(url.hostname))
        return undefined;
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    for (let length = segments.length; length >= 0; length -= 1) {
        const found = credentials.get(`//${[url.host, ...segments.slice(0, length)].join('/')}/`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Checks a registry's URL and gives it one form: with a trailing slash, without query and fragment. */
function registryUrl(text, from) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable = url !== undefined &&
        (url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname))) &&
        url.username === '' &&
        url.password === '';
    if (!usable) {
        throw new errors/* SealgateError */.De('USAGE', `'${(0,redact/* redact */.E)(text)}' (from ${from}) is not a registry that can be asked`, {
            hint: 'A registry is an https URL without credentials in it; credentials go into your own .npmrc.',
        });
    }
    return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
async function readNpmrc(file, env) {
    const bytes = await (0,files/* readIfExists */.OR)(file, CAP);
    return bytes === undefined ? new Map() : parseNpmrc((0,io_text/* decodeText */.g)(bytes, file), env);
}
/** npm takes `npm_config_<key>` in any case. */
function setting(env, key) {
    return env[`npm_config_${key}`] ?? env[`NPM_CONFIG_${key.toUpperCase()}`];
}
/** Scoped registries set through the environment: `npm_config_@scope:registry`. */
function environmentNpmrc(env) {
    const values = new Map();
    for (const [name, value] of Object.entries(env)) {
        const key = /^npm_config_(@[^:]+:registry)$/i.exec(name)?.[1];
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
function globalNpmrc(env) {
    const prefix = setting(env, 'prefix');
    if (prefix !== undefined)
        return external_node_path_default().join(prefix, 'etc', 'npmrc');
    if (process.platform === 'win32')
        return external_node_path_default().join(env.APPDATA ?? external_node_os_default().homedir(), 'npm', 'etc', 'npmrc');
    return external_node_path_default().resolve(process.execPath, '..', '..', 'etc', 'npmrc');
}
async function networkOf(get) {
    const value = (key) => {
        const text = get(key);
        return text === undefined || text === '' || text === 'null' ? undefined : text;
    };
    const cafile = value('cafile');
    const bytes = cafile === undefined ? undefined : await (0,files/* readIfExists */.OR)(cafile, CAP);
    if (cafile !== undefined && bytes === undefined) {
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${cafile} (cafile in .npmrc) does not exist`, {
            location: { file: cafile },
            hint: 'Correct cafile in your .npmrc, or remove it.',
        });
    }
    const httpProxy = value('proxy') ?? value('http-proxy');
    const httpsProxy = value('https-proxy') ?? httpProxy;
    const noProxy = value('noproxy');
    return {
        ...(httpProxy === undefined ? {} : { httpProxy }),
        ...(httpsProxy === undefined ? {} : { httpsProxy }),
        ...(noProxy === undefined ? {} : { noProxy }),
        ...(bytes === undefined ? {} : { ca: bytes.toString('utf8') }),
    };
}
function notesOf(repository, get) {
    const notes = [];
    if ([...repository.keys()].some((key) => key.startsWith('//') || /^_(auth|password)/.test(key)))
        notes.push("The repository's .npmrc holds credentials. They are not used: keep them in your own .npmrc.");
    if (get('strict-ssl') === 'false')
        notes.push('strict-ssl=false is not followed: certificates are always checked. Set cafile instead.');
    return notes;
}


/***/ }),

/***/ 19452:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ loadSeeds),
/* harmony export */   VM: () => (/* binding */ keysTargetOf),
/* harmony export */   oB: () => (/* binding */ defaultRegistryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const KEYS_TARGET = /^([^/]+)\/keys\.json$/;
/**
 * The seeds that @sigstore/tuf ships. Loaded only when needed.
 *
 * @see docs/decisions/0030-default-registry.md
 */
async function loadSeeds() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [mirror, seed] = Object.entries(seeds)[0] ?? [];
    if (mirror === undefined || seed === undefined)
        throw new Error('@sigstore/tuf ships no seed');
    const root = Buffer.from(seed['root.json'], 'base64');
    const parsed = JSON.parse(root.toString('utf8'));
    return {
        mirror,
        root,
        expires: parsed.signed.expires,
        targets: new Map(Object.entries(seed.targets).map(([name, text]) => [
            decodeURIComponent(name),
            Buffer.from(text, 'base64'),
        ])),
    };
}
/** The registry that Sigstore publishes keys for: npm's default. */
function defaultRegistryOf(seeds) {
    for (const name of seeds.targets.keys()) {
        const host = KEYS_TARGET.exec(name)?.[1];
        if (host !== undefined)
            return `https://${host}/`;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'No default registry is known to this build', {
        hint: 'Name one with --registry URL.',
    });
}
/** Name of the TUF target that holds a registry's keys, as npm looks it up. */
function keysTargetOf(registry) {
    const { host, pathname } = new URL(registry);
    return `${host}${pathname.replace(/\/$/, '')}/keys.json`;
}


/***/ }),

/***/ 11163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantedPackages)
/* harmony export */ });
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63537);

/**
 * The packages of all graphs that come from a registry, sorted by purl.
 *
 * @param options.places for lockfiles that name no places.
 */
function wantedPackages(graphs, config, options = {}) {
    const replaced = replacedVersions(options.changes ?? []);
    const found = new Map();
    const folders = new Map();
    const checksums = new Map();
    for (const { graph, node } of graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node })))) {
        if (node.source.kind !== 'registry' || (node.bundled === true && node.integrity === undefined))
            continue;
        const here = folders.get(node.purl) ?? new Set();
        for (const folder of foldersOf(graph, node, options.places))
            here.add(folder);
        folders.set(node.purl, here);
        if (node.checksum !== undefined)
            checksums.set(node.purl, (checksums.get(node.purl) ?? new Set()).add(node.checksum));
        const known = found.get(node.purl);
        if (known === undefined) {
            const { purl, name, version, integrity } = node;
            const replaces = replaced.get(purl);
            const registry = config.registryFor(name);
            const wanted = { purl, name, version, registry, integrities: [integrity], checksums: [], folders: [] };
            found.set(purl, replaces === undefined ? wanted : { ...wanted, replaces: [...replaces].sort() });
        }
        else if (!known.integrities.includes(node.integrity)) {
            known.integrities.push(node.integrity);
        }
    }
    return [...found.values()]
        .map((one) => ({
        ...one,
        folders: [...(folders.get(one.purl) ?? [])].sort(),
        checksums: [...(checksums.get(one.purl) ?? [])].sort(),
    }))
        .sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
/** Folders of one package: npm's places are folders, pnpm's keys name those below its virtual store; the others are looked for. */
function foldersOf(graph, node, find = () => []) {
    const { name, places } = node;
    const root = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .y)(graph.lockfile.path);
    const { format } = graph.lockfile;
    if (format !== 'npm' && format !== 'pnpm')
        return find(graph, node).map((folder) => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .u)(root, folder));
    return places.map((place) => {
        if (format === 'npm')
            return (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .u)(root, place);
        const key = place.replace(/^\//, '').replaceAll('/', '+').replace(/\(/g, '_').replace(/\)/g, '');
        return (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .u)(root, `node_modules/.pnpm/${key}/node_modules/${name}`);
    });
}
/** By purl of what was added or updated, the versions that went for it. */
function replacedVersions(changes) {
    const replaced = new Map();
    const of = (purl) => {
        const known = replaced.get(purl) ?? new Set();
        replaced.set(purl, known);
        return known;
    };
    for (const { added, updated } of changes) {
        for (const node of added)
            of(node.purl);
        for (const { before, after } of updated) {
            // The same version with another integrity or source replaces no version.
            const versions = of(after.purl);
            if (before.version !== after.version)
                versions.add(before.version);
        }
    }
    return replaced;
}


/***/ }),

/***/ 74561:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sleepFor),
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** At most `size` tasks at a time, first come first served. */
function createSlots(size) {
    let free = Math.max(1, size);
    const waiting = [];
    let head = 0;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting[head];
            if (next === undefined)
                free += 1;
            else {
                head += 1;
                next();
            }
        }
    };
}
/** Waits; an aborted signal ends the wait early, without an error. */
function sleepFor(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted === true)
            end();
    });
}


/***/ })

};
;