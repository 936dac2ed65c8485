"use strict";
exports.id = 5298;
exports.ids = [5298];
exports.modules = {

/***/ 35298:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectAdvisories: () => (/* binding */ collectAdvisories)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/collect/packages/registries/config.js + 4 modules
var registries_config = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/collect/packages/registries/connection.js
var registries_connection = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/collect/packages/trust-root/seeds.js
var seeds = __webpack_require__(75320);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/findings/advisory-ids.js
var advisory_ids = __webpack_require__(33934);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/packages/versions.js
var versions = __webpack_require__(13714);
// EXTERNAL MODULE: ./build/collect/packages/ask.js
var ask = __webpack_require__(15827);
// EXTERNAL MODULE: ./build/collect/packages/narrow.js
var narrow = __webpack_require__(6315);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
;// CONCATENATED MODULE: ./build/collect/packages/advisories/advisory-report.js






/** A source's advisories as a report, so that they are merged with and judged like those of scanners. */
function advisoryReport(source, { raw, found, createdAt, problems = [] }) {
    return {
        format: source.format,
        tool: { name: source.tool },
        path: source.file,
        sha256: (0,digest/* sha256Hex */.f)(raw),
        bytes: raw.length,
        ...(createdAt === undefined ? {} : { createdAt }),
        covers: ['vulnerabilities'],
        ...(source.namesCves === undefined ? {} : { namesCves: source.namesCves }),
        findings: found
            .map(({ advisory, version }) => toFinding(advisory, version, source))
            .sort((a, b) => (0,compare_text/* compareText */.n)(a.subject.name, b.subject.name) || (0,compare_text/* compareText */.n)(a.fingerprint, b.fingerprint)),
        problems,
    };
}
function toFinding(advisory, version, source) {
    const { name, severity, title, message, url, range, fixedVersions, detail } = advisory;
    const fixed = (0,versions/* nearestAbove */.kq)(version, fixedVersions);
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject: { kind: 'package', name: `${name}@${version}`, purl: (0,purl/* npmPurl */.NP)(name, version) },
        title,
        message,
        aliases: (0,advisory_ids/* sortIds */.x8)(advisory.ids),
        ...(fixed === undefined ? {} : { fix: { text: `Update ${name} to ${fixed}.`, version: fixed } }),
        evidence: { file: source.file },
        seenBy: [{ tool: source.tool, report: source.file }],
        ...(url === undefined ? {} : { url }),
        detail: {
            ...detail,
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
    return text === '' ? undefined : (0,shorten/* shorten */.m)(text, max);
}

;// CONCATENATED MODULE: ./build/collect/packages/advisories/bulk-advisories.js









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
        batches.push(askBatch(client, registry, versionsOf(names.slice(at, at + BATCH), packages)));
    const answers = await Promise.all(batches);
    const failed = answers.find((answer) => typeof answer === 'string');
    if (typeof failed === 'string')
        return { problem: refusal(registry, failed) };
    const { default: satisfies } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 68011, 23));
    const found = [];
    for (const [name, list] of answers.flatMap((answer) => Object.entries((0,json/* objectOf */.X)(answer) ?? {}))) {
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
    const raw = Buffer.from(`${JSON.stringify(Object.assign({}, ...answers.map((answer) => (0,json/* objectOf */.X)(answer) ?? {})))}\n`);
    const source = {
        format: 'registry-advisories',
        tool: `advisories of ${host}`,
        file: `advisories-${host.replace(/[^A-Za-z0-9.-]+/g, '-')}.json`,
    };
    return { report: advisoryReport(source, { raw, found }), raw };
}
function versionsOf(names, packages) {
    return Object.fromEntries(names.map((name) => [name, [...(packages.get(name) ?? [])].sort()]));
}
/** @returns the answer, or the reason why there is none as text. */
async function askBatch(client, registry, batch) {
    const answer = await (0,ask/* ask */.k)(client, `${registry}-/npm/v1/security/advisories/bulk`, {
        method: 'POST',
        body: { bytes: await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(JSON.stringify(batch)), type: 'application/json', encoding: 'gzip' },
        maxBytes: CAP,
    });
    if (answer.state !== 'had')
        return answer.reason;
    return (0,json/* objectOf */.X)(answer.document) === undefined
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
    const cwes = ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(entry, 'cwe'), 50) ?? []).flatMap((cwe) => (0,narrow/* asText */.e1)(cwe, 40) ?? []);
    return {
        name,
        ids,
        severity: (0,severity/* parseSeverity */.lv)((0,narrow/* member */.Dc)(entry, 'severity')),
        title,
        message: oneLine((0,narrow/* member */.Dc)(entry, 'overview'), 400) ?? `${title}.`,
        ...(url !== undefined && /^https?:\/\/[^\s"'<>\\]+$/.test(url) ? { url } : {}),
        ...(range === undefined ? {} : { range }),
        fixedVersions: range === undefined ? [] : (0,versions/* upperBounds */.Sp)(range),
        ...(cwes.length === 0 ? {} : { detail: { cwes } }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/json/json.js
var json_json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/model/findings/cvss-severity.js
var cvss_severity = __webpack_require__(87589);
// EXTERNAL MODULE: ./build/model/findings/malicious.js
var malicious = __webpack_require__(51822);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
;// CONCATENATED MODULE: ./build/collect/packages/advisories/osv-ranges.js





/**
 * Whether an entry of `affected` is about a version.
 *
 * @see OSV schema, "Evaluation"
 */
function isAffected(version, affected) {
    const listed = (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'versions'), 100_000) ?? [];
    if (listed.includes(version))
        return true;
    const ranges = (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'ranges'), 1000) ?? [];
    // What names neither versions nor ranges means all of them.
    if (listed.length === 0 && ranges.length === 0)
        return true;
    return ranges.some((range) => isVersionRange(range) && isInRange(version, eventsOf(range)));
}
/** Where the ranges of an entry of `affected` begin and end, each range in the order of its versions. */
function rangeEvents(affected) {
    return ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'ranges'), 1000) ?? []).filter(isVersionRange).flatMap(eventsOf);
}
/**
 * The versions that an entry of `affected` is about, as npm writes ranges: `<1.2.1 || >=2.0.0 <=2.1.0`. Of more listed
 * versions than a reader wants to see only the first are told.
 */
function affectedRange(affected) {
    const ranges = ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'ranges'), 1000) ?? []).filter(isVersionRange).map(eventsOf);
    const listed = ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'versions'), 100_000) ?? []).flatMap((one) => (0,narrow/* asText */.e1)(one, 200) ?? []);
    const parts = [...new Set([...ranges.flatMap(intervals), ...listed])];
    if (parts.length === 0)
        return '*';
    return parts.length > MOST_PARTS ? (0,few/* fewOf */.s)(parts, MOST_TOLD) : parts.join(' || ');
}
const MOST_PARTS = 50;
const MOST_TOLD = 10;
const COMPARED = { fixed: '<', last_affected: '<=', limit: '<' };
/** Each stretch from where a range begins to where it next ends. */
function intervals(events) {
    const found = [];
    let from;
    for (const { kind, version } of events) {
        if (kind === 'introduced')
            from ??= version === '0' ? '' : `>=${version} `;
        else if (from !== undefined && version !== '*') {
            found.push(`${from}${COMPARED[kind]}${version}`);
            from = undefined;
        }
    }
    if (from !== undefined)
        found.push(from.trim() || '*');
    return found;
}
/** npm's own order of versions is that of SemVer; ranges of commits say nothing about a registry's package. */
function isVersionRange(range) {
    const type = (0,narrow/* member */.Dc)(range, 'type');
    return type === 'SEMVER' || type === 'ECOSYSTEM';
}
function eventsOf(range) {
    const kinds = ['introduced', 'fixed', 'last_affected', 'limit'];
    return ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(range, 'events'), 1000) ?? [])
        .flatMap((event) => kinds.flatMap((kind) => {
        const version = (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(event, kind), 200);
        return version === undefined ? [] : [{ kind, version }];
    }))
        .sort((a, b) => order(a.version, b.version));
}
function isInRange(version, events) {
    // Nothing is known of what comes after all limits; `*` is none.
    const limits = events.filter(({ kind }) => kind === 'limit').map((event) => event.version);
    if (limits.length > 0 && !limits.some((limit) => limit === '*' || order(version, limit) < 0))
        return false;
    let affected = false;
    for (const event of events) {
        const reached = order(version, event.version);
        if (event.kind === 'introduced' && reached >= 0)
            affected = true;
        if (event.kind === 'fixed' && reached >= 0)
            affected = false;
        if (event.kind === 'last_affected' && reached > 0)
            affected = false;
    }
    return affected;
}
/** `0` comes before every version there is, `0.0.0-alpha` among them. What SemVer does not know goes by its numbers. */
function order(a, b) {
    if (a === '0' || b === '0')
        return Number(b === '0') - Number(a === '0');
    return valid_default()(a, true) === null || valid_default()(b, true) === null ? (0,versions/* compareVersions */.Zy)(a, b) : compare_default()(a, b, true);
}

;// CONCATENATED MODULE: ./build/collect/packages/advisories/osv.js














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
        files = await recordsIn(folder);
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
    const matched = await rated(read.flat());
    const age = (0,calendar/* daysBetween */.YM)(newest, now);
    if (!(age <= MAX_AGE_DAYS))
        problems.push(newest === ''
            ? 'None of its records says when it was changed, so nobody knows how old it is'
            : `Its newest record is of ${newest.slice(0, 10)}, ${Math.floor(age)} days ago: fetch a new copy`);
    const kept = [...new Map(matched.map(({ record }) => [String((0,narrow/* member */.Dc)(record, 'id')), record])).values()];
    const raw = Buffer.from(`${JSON.stringify(kept)}\n`);
    const source = {
        format: 'osv',
        tool: 'OSV database',
        file: 'osv-advisories.json',
        namesCves: true,
    };
    const answer = {
        raw,
        found: matched,
        problems: problems.sort(compare_text/* compareText */.n).slice(0, 10),
        ...(newest === '' ? {} : { createdAt: newest }),
    };
    return { report: advisoryReport(source, answer), raw };
}
/** Paths below the folder. A package may be called `left.json`, and has a folder of that name where each has one. */
async function recordsIn(folder) {
    return (await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.name.endsWith('.json') && !entry.isDirectory())
        .map(({ parentPath, name }) => external_node_path_default().relative(folder, external_node_path_default().join(parentPath, name)));
}
async function readRecord(full, file, problems) {
    try {
        const document = (0,json_json/* parseJson */.q)(await (0,files/* readCapped */.EF)(full, FILE_CAP), file);
        const affected = (0,narrow/* member */.Dc)(document, 'affected') ?? undefined;
        // A record may name nothing that is affected; then its id and time are all that tell it from another document.
        const isRecord = affected === undefined ? (0,narrow/* asTime */.GU)((0,narrow/* member */.Dc)(document, 'modified')) !== undefined : Array.isArray(affected);
        if (isRecord && (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(document, 'id'), 200) !== undefined)
            return document;
        problems.push(`${file} is not an OSV record`);
    }
    catch (error) {
        problems.push((0,errors/* messageOf */.bD)(error));
    }
    return undefined;
}
function matchRecord(record, packages) {
    if (((0,narrow/* member */.Dc)(record, 'withdrawn') ?? undefined) !== undefined)
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
        const ratings = (0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(affected, 'severity'), 20) ?? [];
        return hits.map((version) => ({ advisory, version, record, ratings }));
    });
}
function toAdvisory(name, record, affected) {
    const id = String((0,narrow/* member */.Dc)(record, 'id'));
    const aliases = ((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(record, 'aliases'), 100) ?? []).flatMap((alias) => (0,narrow/* asText */.e1)(alias, 200) ?? []);
    const events = rangeEvents(affected);
    const cwes = textsOf((0,narrow/* member */.Dc)((0,narrow/* member */.Dc)(record, 'database_specific'), 'cwe_ids'));
    const fixed = events.filter(({ kind }) => kind === 'fixed').map(({ version }) => version);
    const title = oneLine((0,narrow/* member */.Dc)(record, 'summary'), 160) ?? id;
    return {
        name,
        ids: [id, ...aliases],
        severity: severityOf([id, ...aliases], cwes, record),
        title,
        message: oneLine((0,narrow/* member */.Dc)(record, 'details'), 400) ?? `${title}.`,
        url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
        range: affectedRange(affected),
        fixedVersions: [...new Set(fixed)],
        ...(cwes.length === 0 ? {} : { detail: { cwes } }),
    };
}
/** With their CVSS; those that nobody has rated in words get its severity. */
async function rated(matched) {
    const vectorsOf = ({ record, ratings }) => [...((0,narrow/* asList */.DD)((0,narrow/* member */.Dc)(record, 'severity'), 20) ?? []), ...ratings].flatMap((rating) => (0,narrow/* asText */.e1)((0,narrow/* member */.Dc)(rating, 'score'), 400) ?? []);
    if (matched.every((one) => vectorsOf(one).length === 0))
        return matched;
    const { scoreOf } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(9885)]).then(__webpack_require__.bind(__webpack_require__, 89885));
    return matched.map((one) => {
        const scored = (0,cvss_severity/* scoreVectors */.Z5)(vectorsOf(one), scoreOf);
        if (scored === undefined)
            return one;
        const { advisory } = one;
        const { cvss, score } = scored;
        const severity = advisory.severity === 'unknown' ? scored.severity : advisory.severity;
        return { ...one, advisory: { ...advisory, severity, detail: { ...advisory.detail, cvss, score } } };
    });
}
function textsOf(value) {
    return ((0,narrow/* asList */.DD)(value, 50) ?? []).flatMap((one) => (0,narrow/* asText */.e1)(one, 40) ?? []);
}
/** GitHub's word where the record has it. Malicious packages have no rating and need none. */
function severityOf(ids, cwes, record) {
    if (ids[0]?.startsWith('MAL-'))
        return 'critical';
    const said = (0,severity/* parseSeverity */.lv)((0,narrow/* member */.Dc)((0,narrow/* member */.Dc)(record, 'database_specific'), 'severity'));
    return said === 'unknown' && (0,malicious/* isMaliciousRecord */.e)(ids, cwes) ? 'critical' : said;
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

;// CONCATENATED MODULE: ./build/collect/packages/advisories/advisories.js







/**
 * Advisories about every registry package of the graphs, without a scanner.
 *
 * @param sources `registry`: the packages' own registries; `osv:FOLDER`: OSV records on disk.
 * @throws SealgateError USAGE, INPUT_INVALID on the registry configuration.
 */
async function collectAdvisories(graphs, sources, options) {
    const config = await (0,registries_config/* loadRegistryConfig */.c)({
        dir: options.dir,
        env: options.env,
        lockfiles: graphs.map(({ lockfile }) => lockfile),
        ...(options.registry === undefined ? {} : { registry: (0,registries_config/* registryUrl */.N)(options.registry, '--registry') }),
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
    const untrusted = new Map();
    // What is bundled runs like anything else, although no registry is asked for its signature.
    const nodes = graphs.flatMap(({ lockfile, packages }) => packages.map((node) => ({ lockfile, node })));
    for (const { lockfile, node } of nodes) {
        const { name, version, source } = node;
        if (source.kind !== 'registry')
            continue;
        const registry = config.registryFor(name, lockfile);
        if (registry.untrusted !== undefined) {
            untrusted.set(registry.url, registry.untrusted);
            continue;
        }
        const names = byRegistry.get(registry.url) ?? new Map();
        byRegistry.set(registry.url, names.set(name, (names.get(name) ?? new Set()).add(version)));
    }
    const connection = (0,registries_connection/* openConnection */.J)(options, config);
    try {
        const answers = await Promise.all([...byRegistry].map(async ([url, names]) => fetchBulkAdvisories(await connection.client(), url, names)));
        const refused = [...untrusted].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
        return [...answers, ...refused.map(([url, reason]) => ({ problem: notAsked(url, reason) }))];
    }
    finally {
        await connection.close();
    }
}
function notAsked(url, reason) {
    return {
        kind: 'advisories',
        subject: url,
        state: 'unreachable',
        message: `No advisories about its packages were asked for: ${reason}.`,
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
/* harmony export */   k: () => (/* binding */ ask),
/* harmony export */   v: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);


/** Asks for a JSON document. Reasons name the host and say what to do about missing credentials. */
async function ask(client, url, request = {}) {
    return asJson(url, await client.get(url, request));
}
/** What a request's result says as JSON. */
function asJson(url, result) {
    const { host } = new URL(url);
    switch (result.kind) {
        case 'failed':
            return { state: 'unreachable', reason: `${host} ${result.reason}` };
        case 'refused':
            return refused(host, result);
        case 'answer':
            try {
                return { state: 'had', document: (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(result.body, `the answer of ${host}`) };
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
function refused(host, { status, reason, authorized }) {
    if (status === 404)
        return { state: 'absent', status, reason: `${host} answered 404` };
    if (status === 401 || status === 403) {
        return {
            state: 'unreachable',
            status,
            reason: `${host} answered ${status}: ${authorized === true ? `the credentials for //${host}/ in your own .npmrc are wrong, have expired, or may not read this` : `a token for //${host}/ is missing from your own .npmrc`}`,
        };
    }
    return { state: 'unreachable', status, reason: `${host} ${reason}` };
}


/***/ }),

/***/ 85722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   U: () => (/* binding */ CONNECTIONS)
/* harmony export */ });
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27436);

/** Requests under way at once: fifty leave the processor idle where a registry is 20 ms away. */
const CONNECTIONS = 96;
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
            opened ??= (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)({
                env: options.env,
                userAgent: options.userAgent ?? 'sealgate',
                network: config.network,
                authorization: config.authorization,
                secrets: config.secrets,
                signal: controller.signal,
                concurrency: options.concurrency ?? CONNECTIONS,
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

/***/ 75320:
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
        version: parsed.signed.version,
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

/***/ 16353:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 58780:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const parse = __webpack_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ })

};
;