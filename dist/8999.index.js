"use strict";
exports.id = 8999;
exports.ids = [8999];
exports.modules = {

/***/ 21380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExploitation: () => (/* binding */ readExploitation)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/formats/inflate.js
var inflate = __webpack_require__(79432);
// EXTERNAL MODULE: ./build/io/git/changed.js
var changed = __webpack_require__(30999);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/findings/report-age.js
var report_age = __webpack_require__(32070);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
;// CONCATENATED MODULE: ./build/collect/reports/epss.js



/**
 * Reads FIRST's EPSS scores: the daily CSV, whose first line is `#model_version:…,score_date:…`, or an answer of
 * the API as JSON.
 *
 * @throws SealgateError INPUT_INVALID naming the line.
 */
function readEpss(bytes, file, wanted) {
    return bytes[0] === 0x7b ? readAnswer(bytes, file, wanted) : readTable(bytes, file, wanted);
}
function refuse(file, found, line) {
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a list of EPSS scores: ${found}`, {
        location: { file, ...(line === undefined ? {} : { line }) },
        hint: 'Pass epss_scores-YYYY-MM-DD.csv (or .csv.gz) as FIRST publishes it.',
    });
}
function readTable(bytes, file, wanted) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const entries = new Map();
    let date;
    let version;
    let count = 0;
    let line = 0;
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const row = text.slice(from, end).trimEnd();
        line += 1;
        from = end + 1;
        if (row === '' || row.startsWith('cve,'))
            continue;
        if (row.startsWith('#')) {
            date ??= /score_date:([^,\s]+)/.exec(row)?.[1];
            version ??= /model_version:([^,\s]{1,60})/.exec(row)?.[1];
            continue;
        }
        const [id = '', score = '', rank = ''] = row.slice(0, 100).split(',');
        if (!/^CVE-\d{4}-\d{4,}$/.test(id))
            return refuse(file, 'a line does not begin with a CVE id', line);
        count += 1;
        if (wanted.has(id))
            entries.set(id, scored(score, rank) ?? refuse(file, 'a score is not from 0 to 1', line));
    }
    if (count === 0)
        return refuse(file, 'it lists nothing');
    return {
        source: { ...dated(date, file), ...(version === undefined ? {} : { version }), entries: count },
        entries,
    };
}
function readAnswer(bytes, file, wanted) {
    const document = (0,json/* parseJson */.q)(bytes, file);
    if (!Array.isArray(document.data) || document.data.length === 0)
        return refuse(file, 'it has no data');
    const entries = new Map();
    const dates = [];
    for (const item of document.data) {
        const { cve, epss, percentile, date } = (item ?? {});
        if (typeof cve !== 'string')
            return refuse(file, 'an entry has no cve');
        if (typeof date === 'string')
            dates.push(date);
        const id = cve.toUpperCase();
        if (wanted.has(id))
            entries.set(id, scored(String(epss), String(percentile)) ?? refuse(file, 'a score is not from 0 to 1'));
    }
    // The oldest: a list is as old as its oldest part.
    return { source: { ...dated(dates.sort()[0], file), entries: document.data.length }, entries };
}
function scored(score, rank) {
    const epss = portion(score);
    const percentile = portion(rank);
    if (epss === undefined)
        return undefined;
    return { epss, ...(percentile === undefined ? {} : { percentile }) };
}
function portion(text) {
    const value = /^(?:\d+(?:\.\d+)?(?:[eE]-?\d+)?)$/.test(text) ? Number(text) : Number.NaN;
    return value >= 0 && value <= 1 ? value : undefined;
}
function dated(date, file) {
    const time = (0,calendar/* parseTime */.pe)(date ?? '');
    if (Number.isNaN(time))
        return refuse(file, 'it does not say of which day it is');
    return { date: new Date(time).toISOString() };
}

;// CONCATENATED MODULE: ./build/collect/reports/kev.js



/**
 * Reads CISA's Known Exploited Vulnerabilities catalogue (JSON).
 *
 * @throws SealgateError INPUT_INVALID naming the place; also where it lists fewer entries than it says.
 */
function readKev(bytes, file, wanted) {
    const fail = (found, pointer = '') => {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not CISA's KEV catalogue: ${found}`, {
            location: { file, ...(pointer === '' ? {} : { pointer }) },
            hint: 'Pass known_exploited_vulnerabilities.json as CISA publishes it.',
        });
    };
    const document = (0,json/* parseJson */.q)(bytes, file);
    const list = document?.vulnerabilities;
    if (document === null || typeof document !== 'object' || !Array.isArray(list))
        return fail('it has no list of vulnerabilities');
    const date = String(document.dateReleased);
    if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN((0,calendar/* parseTime */.pe)(date)))
        return fail('dateReleased is not a date, so nobody can tell how old it is', '/dateReleased');
    if (list.length === 0)
        return fail('it is empty', '/vulnerabilities');
    if (typeof document.count === 'number' && document.count !== list.length)
        return fail(`it says that it has ${document.count} entries and has ${list.length}`, '/count');
    const entries = new Map();
    for (const [index, item] of list.entries()) {
        const { cveID, dateAdded, dueDate, knownRansomwareCampaignUse } = (item ?? {});
        if (typeof cveID !== 'string' || !/^CVE-\d{4}-\d{4,}$/i.test(cveID.trim()))
            return fail('an entry has no cveID', `/vulnerabilities/${index}`);
        const id = cveID.trim().toUpperCase();
        if (!wanted.has(id))
            continue;
        entries.set(id, {
            added: dayOf(dateAdded) ?? date.slice(0, 10),
            ...(dayOf(dueDate) === undefined ? {} : { due: dayOf(dueDate) }),
            ...(knownRansomwareCampaignUse === 'Known' ? { ransomware: true } : {}),
        });
    }
    const version = document.catalogVersion;
    return {
        source: {
            date: new Date((0,calendar/* parseTime */.pe)(date)).toISOString(),
            ...(typeof version === 'string' && version.length < 60 ? { version } : {}),
            entries: list.length,
        },
        entries,
    };
}
function dayOf(value) {
    return (0,calendar/* isDay */.N)(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/collect/reports/read.js + 3 modules
var reports_read = __webpack_require__(32285);
;// CONCATENATED MODULE: ./build/collect/reports/exploitation.js













const LIST_CAP = 64 * 1024 * 1024;
/**
 * Reads lists of exploited vulnerabilities from files; nothing is fetched.
 *
 * @param options.wanted the CVE ids to keep entries of.
 * @param options.base a commit: a list that is committed there is read from there, because a change may not
 *   shorten the list that judges it.
 */
async function readExploitation(dir, files, options) {
    const sources = [];
    const entries = new Map();
    const problems = [];
    const all = [
        ...files.kev.map((file) => ({ kind: 'kev', file, read: readKev })),
        ...files.epss.map((file) => ({ kind: 'epss', file, read: readEpss })),
    ];
    for (const { kind, file, read } of all) {
        const name = (0,files_files/* displayPath */.Gt)(external_node_path_default().resolve(dir, file), dir);
        try {
            const bytes = (await committedBytes(dir, name, options.base)) ?? (await fileBytes(dir, file));
            const list = read(await (0,inflate/* inflated */.k)(bytes, name, LIST_CAP), name, options.wanted);
            sources.push({ kind, path: name, sha256: (0,digest/* sha256Hex */.f)(bytes), ...list.source });
            const old = options.age && (0,report_age/* ageProblem */.r)(list.source.date, options.age);
            if (old !== undefined)
                problems.push({
                    kind: 'report',
                    subject: name,
                    state: 'stale',
                    covers: ['vulnerabilities'],
                    message: `${name}: ${old}`,
                    hint: 'Fetch it again in a step before this one.',
                });
            for (const [id, entry] of list.entries)
                entries.set(id, { ...entries.get(id), ...entry });
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            problems.push({ ...(0,reports_read/* errorProblem */.gx)(name, error), covers: ['vulnerabilities'] });
        }
    }
    if (all.length === 0)
        return { problems };
    const sorted = [...entries].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
    return { exploitation: { sources, entries: Object.fromEntries(sorted) }, problems };
}
/** What is committed at a path of the repository; `undefined` where nothing is, and without a commit to look at. */
async function committedBytes(dir, name, commit) {
    if (commit === undefined || external_node_path_default().isAbsolute(name) || (0,repository_path/* leadsAbove */.h)(name))
        return undefined;
    const before = await (0,git/* linkedFileAt */.h7)(dir, commit, name);
    return before instanceof Uint8Array ? before : undefined;
}
async function fileBytes(dir, file) {
    await (0,changed/* refuseLinkOut */.rS)(dir, file);
    return (0,files_files/* readCapped */.EF)(external_node_path_default().resolve(dir, file), LIST_CAP);
}


/***/ })

};
;