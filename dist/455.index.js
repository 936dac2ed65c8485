"use strict";
exports.id = 455;
exports.ids = [455];
exports.modules = {

/***/ 27949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ ghsaIdsIn),
/* harmony export */   Te: () => (/* binding */ npmId),
/* harmony export */   gQ: () => (/* binding */ fingerprintBy),
/* harmony export */   iS: () => (/* binding */ canonicalId),
/* harmony export */   ix: () => (/* binding */ findingFingerprint),
/* harmony export */   x8: () => (/* binding */ sortIds)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24965);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74900);


/** CVE first, because every tool can learn it; then GHSA; then the rest; last the ids that tools have given up. */
function rank(id) {
    if (id.startsWith('CVE-'))
        return 0;
    if (id.startsWith('GHSA-'))
        return 1;
    return id.startsWith('AVD-') ? 3 : 2;
}
/** Ids in one spelling: CVE and other upper-case, GHSA with the lower-case tail GitHub writes. */
function canonicalId(id) {
    const trimmed = id.trim();
    if (/^ghsa-/i.test(trimmed))
        return `GHSA-${trimmed.slice(5).toLowerCase()}`;
    return /^(?:cve|cwe|osv|rustsec|pysec|go|mal|dsa|rhsa|usn)-/i.test(trimmed)
        ? trimmed.toUpperCase()
        : trimmed;
}
/** Ids without repetition, in one spelling, the primary one first: the same order whatever tool gave them. */
function sortIds(ids) {
    if (Array.isArray(ids) && ids.length === 1) {
        const only = canonicalId(String(ids[0]));
        return only === '' ? [] : [only];
    }
    const unique = new Set();
    for (const id of ids) {
        const canonical = canonicalId(id);
        if (canonical !== '')
            unique.add(canonical);
    }
    return [...unique].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
const NONE = [];
/** GitHub advisory ids that a text (a URL, mostly) names. */
function ghsaIdsIn(text) {
    if (!text.includes('GHSA-') && !text.includes('ghsa-'))
        return NONE;
    return [...text.matchAll(/\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b/gi)].map((match) => canonicalId(match[0]));
}
/** npm's own advisory number, which npm and pnpm share. */
function npmId(id) {
    return /^\d{1,15}$/.test(String(id)) ? [`npm:${id}`] : [];
}
/**
 * Who a finding is over runs, tools and line moves: its rule, its primary id (or title, where no tool gave an
 * id), and its subject: the purl with version of a package, the path of a file.
 *
 * @param nth 1 for the first of several that share all of these in one file.
 */
function findingFingerprint(finding, nth = 1) {
    return fingerprintBy(sortIds(finding.aliases)[0] ?? finding.title, finding, nth);
}
/** As `findingFingerprint`, where the primary id (or title) is known. */
function fingerprintBy(id, { rule, subject }, nth = 1) {
    const about = subject.purl === undefined ? subject.name : (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .barePurl */ .oJ)(subject.purl);
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(nth === 1 ? [rule, id, about] : [rule, id, about, String(nth)]);
}


/***/ }),

/***/ 33697:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64983);

/** Minutes in whole units, the largest of which at least two are left: `3 days`, `26 hours`, `1 minute`. */
function durationWords(minutes) {
    if (minutes >= 2 * 1440)
        return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes / 1440), 'day');
    if (minutes >= 2 * 60)
        return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes / 60), 'hour');
    return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes), 'minute');
}


/***/ }),

/***/ 34447:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion),
/* harmony export */   m: () => (/* binding */ expandVersions)
/* harmony export */ });
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27949);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74900);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31012);



/**
 * A report may tell of one advisory in several versions of a package (`detail.versions`): one finding for each,
 * with the nearest fix of that version.
 */
function expandVersions(finding) {
    const versions = finding.detail?.versions;
    if (finding.subject.kind !== 'package' || !Array.isArray(versions))
        return [finding];
    return versions
        .filter((version) => typeof version === 'string')
        .map((version) => withVersion(finding, finding.subject.name, version));
}
/** The finding of an npm package as it stands for one version of it. */
function withVersion(finding, name, version) {
    const { versions: _versions, nodes: _nodes, ...detail } = finding.detail ?? {};
    const candidates = Array.isArray(detail.fixedVersions)
        ? detail.fixedVersions.filter((item) => typeof item === 'string')
        : [];
    // A fix of another release line, below this version, is none.
    const fixed = candidates.length === 0 ? finding.fix?.version : (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestAbove */ .kq)(version, candidates);
    const fix = fixFor(finding.fix, name, fixed);
    const { fix: _fix, ...rest } = finding;
    const made = {
        ...rest,
        subject: { ...finding.subject, name: `${name}@${version}`, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .npmPurl */ .NP)(name, version) },
        ...(fix === undefined ? {} : { fix }),
        detail,
    };
    return { ...made, fingerprint: (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .findingFingerprint */ .ix)(made) };
}
function fixFor(given, name, version) {
    if (given?.version === version)
        return given;
    if (version === undefined)
        return undefined;
    return { text: `Update ${name} to ${version}.`, version };
}


/***/ }),

/***/ 82329:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ judgedImage),
/* harmony export */   Tt: () => (/* binding */ judgedProject),
/* harmony export */   cY: () => (/* binding */ judgingOf),
/* harmony export */   sh: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74900);

/**
 * Whether a product of a statement is what is judged: by its name, of a type that can mean it. Where the statement
 * names a version, only that one: what was found out about another says nothing of this.
 *
 * @param product package URL or name, as the document has it.
 */
function judgingOf(product, judged) {
    const { types, names, versions, location } = judged;
    const purl = (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(product);
    if (purl === undefined)
        return names.includes(product.toLowerCase()) ? 'judged' : asText(product, judged);
    const same = types.includes(purl.type) &&
        names.includes(purl.name.toLowerCase()) &&
        [...purl.qualifiers].every(([key, value]) => key === 'tag' || isPlace(key, value, location));
    if (!same)
        return 'other';
    const wanted = [purl.version, purl.qualifiers.get('tag') ?? ''].filter((version) => version !== '');
    return wanted.every((version) => versions.includes(version.toLowerCase())) ? 'judged' : 'other-version';
}
/** A text may be a name with a version behind it. */
function asText(product, { names, versions }) {
    const text = product.toLowerCase();
    const rest = names
        .filter((name) => text.startsWith(`${name}@`) || text.startsWith(`${name}:`))
        .map((name) => text.slice(name.length + 1));
    if (rest.length === 0)
        return 'other';
    return rest.some((version) => versions.includes(version)) ? 'judged' : 'other-version';
}
/** A qualifier that says where the image lies; of no other can be told whether it is so. */
function isPlace(key, value, location) {
    if (key !== 'repository_url' || location === undefined)
        return false;
    const place = value
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, '');
    return location === place || location.startsWith(`${place}/`);
}
/** A project of a lockfile. */
function judgedProject(name, version) {
    return {
        types: ['npm', 'generic'],
        names: [name.toLowerCase()],
        versions: version === undefined ? [] : [version.toLowerCase()],
    };
}
/**
 * The repository.
 *
 * @param about commits, and the ref that is checked out.
 */
function judgedRepository({ slug, url }, { commits, ref }) {
    const branch = ref?.replace(/^refs\/(?:heads|tags)\//, '');
    return {
        types: ['github'],
        names: [slug, url].filter((name) => name !== undefined).map((name) => name.toLowerCase()),
        versions: [...commits, branch].filter((one) => one !== undefined).map((one) => one.toLowerCase()),
    };
}
/**
 * An image that was scanned, by the name and digest that the report gives it.
 *
 * @param name `registry.example.test/team/app:1.0`, with or without tag and digest.
 */
function judgedImage(name, digest) {
    const [tagged = '', own] = name.toLowerCase().split('@', 2);
    const colon = tagged.lastIndexOf(':');
    const isTagged = colon > tagged.lastIndexOf('/');
    const bare = isTagged ? tagged.slice(0, colon) : tagged;
    const tag = isTagged ? tagged.slice(colon + 1) : undefined;
    const [host = '', ...rest] = bare.split('/');
    const path = rest.length > 0 && /[.:]|^localhost$/.test(host) ? rest.join('/') : bare;
    return {
        types: ['oci', 'docker', 'generic'],
        names: [...new Set([name.toLowerCase(), bare, path, bare.slice(bare.lastIndexOf('/') + 1)])],
        versions: [tag, own, digest?.toLowerCase()].filter((one) => one !== undefined),
        location: bare,
    };
}


/***/ }),

/***/ 84768:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeBeside: () => (/* binding */ mergeBeside),
  mergeFindings: () => (/* binding */ mergeFindings),
  numberTwins: () => (/* binding */ numberTwins),
  sortFindings: () => (/* binding */ sortFindings)
});

// EXTERNAL MODULE: ./build/model/advisory-ids.js
var advisory_ids = __webpack_require__(27949);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/expand-versions.js
var expand_versions = __webpack_require__(34447);
// EXTERNAL MODULE: ./build/model/group.js
var model_group = __webpack_require__(79542);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
// EXTERNAL MODULE: ./build/model/versions.js
var versions = __webpack_require__(31012);
;// CONCATENATED MODULE: ./build/model/merge-class.js




/** One finding of several that are the same thing; the same one in whatever order they come. */
function mergeClass(findings) {
    const [first, ...others] = findings;
    if (others.length === 0)
        return alone(first);
    const severity = highest(findings.map((finding) => finding.severity));
    const aliases = (0,advisory_ids/* sortIds */.x8)(findings.flatMap((finding) => finding.aliases));
    const best = richest(findings);
    const fix = mergeFixes(findings);
    const suppressed = suppressionOf(findings);
    const { suppressed: _suppressed, fix: _fix, ...rest } = best;
    const merged = {
        ...rest,
        title: titleOf(best, findings),
        severity,
        aliases,
        ...(fix === undefined ? {} : { fix }),
        ...oneOf('location', findings),
        ...oneOf('paths', findings),
        ...oneOf('url', findings),
        ...(suppressed === undefined ? {} : { suppressed }),
        seenBy: mergeSeenBy(findings, severity, fix?.version),
    };
    const detail = mergeDetails(findings, aliases);
    return {
        ...merged,
        ...(detail === undefined ? {} : { detail }),
        fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(merged),
    };
}
/** Most findings have one witness: the same form as a merged one, without the work. */
function alone(finding) {
    const aliases = (0,advisory_ids/* sortIds */.x8)(finding.aliases);
    const seenBy = mergeSeenBy([finding], finding.severity, finding.fix?.version);
    return { ...finding, aliases, seenBy, fingerprint: (0,advisory_ids/* findingFingerprint */.ix)({ ...finding, aliases }) };
}
/**
 * Suppressed only where no tool still reports it. An ignore file is told before a document’s own VEX, which is applied
 * to what was merged.
 */
function suppressionOf(findings) {
    const all = findings.map(({ suppressed }) => suppressed);
    if (all.includes(undefined))
        return undefined;
    return all.find((one) => one?.vex !== true) ?? all[0];
}
/** The highest of the ratings; `unknown` only where nobody rated it. */
function highest(severities) {
    const known = severities.filter((severity) => severity !== 'unknown').sort(severity/* compareSeverity */.zK);
    return known[0] ?? 'unknown';
}
/** The one with the most to say: a CVE's entry before a bare one, the longer message before the shorter. */
function richest(findings) {
    const ordered = [...findings].sort((a, b) => Number(a.suppressed !== undefined) - Number(b.suppressed !== undefined) ||
        saidBy(b) - saidBy(a) ||
        (0,compare_text/* compareText */.n)(identity(a), identity(b)));
    return ordered[0];
}
/** How much a tool says; that it says nothing is not much. */
function saidBy({ message }) {
    return message.endsWith(' gives no description.') ? 0 : message.length;
}
/** A title in words where any tool has one: some give the id again. */
function titleOf(best, findings) {
    const inWords = ({ title, aliases }) => !aliases.includes(title);
    if (inWords(best))
        return best.title;
    const titles = findings.filter(inWords).map(({ title }) => title);
    return titles.sort(compare_text/* compareText */.n)[0] ?? best.title;
}
function oneOf(key, findings) {
    const values = findings.map((finding) => finding[key]).filter((value) => value !== undefined);
    values.sort((a, b) => (0,compare_text/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)));
    return values[0] === undefined ? {} : { [key]: values[0] };
}
/** The fix with the highest of the versions: the one that satisfies every tool. */
function mergeFixes(findings) {
    const fixes = findings.map((finding) => finding.fix).filter((fix) => fix !== undefined);
    fixes.sort((a, b) => Number(b.version !== undefined) - Number(a.version !== undefined) ||
        (0,versions/* compareVersions */.Zy)(b.version ?? '', a.version ?? '') ||
        (0,compare_text/* compareText */.n)(a.text, b.text));
    return fixes[0];
}
function mergeSeenBy(findings, severity, version) {
    const all = [];
    for (const finding of findings) {
        for (const seen of finding.seenBy ?? []) {
            const said = seen.severity ?? finding.severity;
            const fixed = seen.fixedVersion ?? finding.fix?.version;
            const entry = { tool: seen.tool };
            if (said !== severity)
                entry.severity = said;
            if (fixed !== undefined && fixed !== version)
                entry.fixedVersion = fixed;
            if (seen.report !== undefined)
                entry.report = seen.report;
            all.push(entry);
        }
    }
    if (all.length < 2)
        return all;
    const entries = new Map();
    for (const entry of all) {
        entries.set(JSON.stringify([entry.tool, entry.report ?? '', entry.severity ?? '', entry.fixedVersion ?? '']), entry);
    }
    return [...entries].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)).map(([, entry]) => entry);
}
/** Lists are joined, other values come from the first that has them; references that became ids are dropped. */
function mergeDetails(findings, aliases) {
    const merged = new Map();
    for (const finding of findings) {
        for (const [key, value] of Object.entries(finding.detail ?? {})) {
            const known = merged.get(key);
            if (known === undefined)
                merged.set(key, value);
            else if (Array.isArray(known) && Array.isArray(value))
                merged.set(key, [...textList(known), ...textList(value)]);
        }
    }
    for (const [key, value] of merged)
        if (Array.isArray(value))
            merged.set(key, [...new Set(textList(value))].sort());
    const related = textList(merged.get('related')).filter((id) => !aliases.includes(id));
    if (related.length === 0)
        merged.delete('related');
    else
        merged.set('related', related);
    return merged.size === 0
        ? undefined
        : Object.fromEntries([...merged].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)));
}
/** The strings of a list; nothing of anything else. */
function textList(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** A text that tells findings of one class apart, to sort them by. */
function identity(finding) {
    return JSON.stringify([
        (0,advisory_ids/* sortIds */.x8)(finding.aliases),
        finding.title,
        finding.severity,
        finding.seenBy ?? [],
        finding.evidence ?? null,
        finding.message,
    ]);
}

// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/model/told-apart.js



/**
 * What ids join, without what one report tells apart: two CVE ids are two vulnerabilities, also where another tool's
 * advisory is about both. What is accepted of one (an exception, VEX) must not hold for the other. The advisory becomes
 * a witness of each, and its own ids references.
 *
 * @param findings of one rule and subject that are linked by ids.
 */
function toldApart(findings) {
    if (new Set(findings.flatMap(cvesIn)).size < 2)
        return [findings];
    const cores = mostApart(findings);
    if (cores.length < 2)
        return [findings];
    const parts = cores.map((core) => ({ core: idsIn(core), findings: [...core], witnesses: [] }));
    const inCores = new Set(cores.flat());
    const left = place(findings.filter((finding) => !inCores.has(finding)), parts);
    return [...parts.flatMap((part) => toldApart(together(part))), ...linked(left)];
}
/** An advisory about several vulnerabilities describes this one only where nobody else does. */
function together({ findings, witnesses }) {
    // The words of one that is suppressed are not shown where another is not.
    if (!findings.some((one) => one.suppressed === undefined && saidBy(one) > 0))
        return [...findings, ...witnesses];
    const hasUrl = findings.some(({ url }) => url !== undefined);
    const silent = witnesses.map(({ url, ...witness }) => ({
        ...witness,
        title: witness.aliases[0] ?? witness.title,
        message: '',
        ...(hasUrl || url === undefined ? {} : { url }),
    }));
    return [...findings, ...silent];
}
/** So many parts have an advisory about more of them as a witness. */
const WITNESSED = 100;
/** Puts findings to the parts they share an id with, over any chain. @returns those that share none. */
function place(findings, parts) {
    const waiting = new Map();
    for (const [index, { aliases }] of findings.entries())
        for (const id of aliases)
            (0,model_group/* addToList */.v)(waiting, id, index);
    const byId = new Map();
    let fresh = new Set();
    const reach = (id, part) => {
        const known = byId.get(id);
        if (known !== undefined && known.size < WITNESSED)
            known.add(part);
        if (known !== undefined)
            return;
        byId.set(id, new Set([part]));
        fresh.add(id);
    };
    for (const part of parts)
        for (const id of part.core)
            reach(id, part);
    const placed = new Set();
    while (fresh.size > 0) {
        const met = new Set([...fresh].flatMap((id) => waiting.get(id) ?? []));
        fresh = new Set();
        // All of a round go by what was there before it, so that their order does not matter.
        const round = [...met]
            .filter((index) => !placed.has(index))
            .sort((a, b) => a - b)
            .map((index) => {
            placed.add(index);
            const finding = findings[index];
            const hits = new Set(finding.aliases.flatMap((id) => [...(byId.get(id) ?? [])]));
            return { finding, hits: [...hits].slice(0, WITNESSED) };
        });
        for (const { finding, hits } of round) {
            const alone = hits.length === 1;
            for (const part of hits)
                if (alone)
                    part.findings.push(finding);
                else
                    part.witnesses.push(asWitness(finding, part.core));
            // A CVE id that only an advisory about several names is none of theirs.
            for (const id of finding.aliases.filter((one) => alone || !isCve(one)))
                for (const part of hits)
                    reach(id, part);
        }
    }
    const left = findings.filter((_, index) => !placed.has(index));
    // A witness without an id of its own.
    parts[0]?.findings.push(...left.filter(({ aliases }) => aliases.length === 0));
    return left.filter(({ aliases }) => aliases.length > 0);
}
/** Of an advisory about several vulnerabilities: what it says of one of them. */
function asWitness(finding, core) {
    const aliases = finding.aliases.filter((id) => core.has(id));
    const others = finding.aliases.filter((id) => !core.has(id) && !isCve(id));
    const related = [...new Set([...textList(finding.detail?.related), ...others])].sort();
    return { ...finding, aliases, detail: { ...finding.detail, related } };
}
/** The findings of that report which tells the most CVE ids apart. */
function mostApart(findings) {
    const byReport = new Map();
    for (const finding of findings.filter((one) => cvesIn(one).length > 0))
        for (const report of new Set((finding.seenBy ?? []).map((seen) => seen.report ?? seen.tool)))
            (0,model_group/* addToList */.v)(byReport, report, finding);
    return [...byReport]
        .sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b))
        .map(([, own]) => linked(own))
        .reduce((most, one) => (one.length > most.length ? one : most), []);
}
/** Findings together that have an id in common, over any chain. */
function linked(findings) {
    const groups = new Set();
    const byId = new Map();
    for (const finding of findings) {
        const same = new Set(finding.aliases.flatMap((id) => groupAt(id, byId)));
        const [largest = [], ...others] = [...same].sort((a, b) => b.length - a.length);
        for (const other of others)
            groups.delete(other);
        for (const one of [...others.flat(), finding]) {
            largest.push(one);
            for (const id of one.aliases)
                byId.set(id, largest);
        }
        groups.add(largest);
    }
    return [...groups];
}
function groupAt(id, byId) {
    const group = byId.get(id);
    return group === undefined ? [] : [group];
}
function idsIn(findings) {
    return new Set(findings.flatMap(({ aliases }) => aliases));
}
function cvesIn({ aliases }) {
    return aliases.filter(isCve);
}
function isCve(id) {
    return id.startsWith('CVE-');
}

;// CONCATENATED MODULE: ./build/model/merge-findings.js








/**
 * One finding for what several tools, reports or aliases tell of the same thing: same rule, same package and
 * version (or same file and line), and an id in common. The highest known severity wins; `seenBy` says who saw
 * it and where they disagree. Neither order nor tool changes the answer, and merging twice is merging once.
 */
function mergeFindings(findings) {
    const groups = (0,model_group/* groupBy */.$)(findings.flatMap(expand_versions/* expandVersions */.m), groupKey);
    const merged = [...groups.values()].flatMap((group) => classesOf(group).map(mergeClass));
    return sortFindings(numberTwins(absorbOpen(merged)));
}
/**
 * As mergeFindings, with findings of reports that nobody vouches for: what they tell of the same thing joins nothing,
 * and takes the place of nothing; the rest stands beside.
 */
function mergeBeside(findings, unvouched) {
    const merged = mergeFindings(findings);
    if (unvouched.length === 0)
        return merged;
    const keysOf = (finding) => idsOf(finding).map((id) => `${groupKey(finding)}\0${id}`);
    const known = new Set(merged.flatMap((finding) => [finding.fingerprint, ...keysOf(finding)]));
    const others = mergeFindings(unvouched).filter((finding) => ![finding.fingerprint, ...keysOf(finding)].some((key) => known.has(key)));
    return sortFindings([...merged, ...others]);
}
/** Most severe first, then by subject, rule, id and place. */
function sortFindings(findings) {
    return [...findings].sort(compareFindings);
}
function compareFindings(a, b) {
    return ((a.severity === b.severity ? 0 : (0,severity/* compareSeverity */.zK)(a.severity, b.severity)) ||
        (0,compare_text/* compareText */.n)(a.subject.name, b.subject.name) ||
        (0,compare_text/* compareText */.n)(a.rule, b.rule) ||
        (0,compare_text/* compareText */.n)(a.aliases[0] ?? '', b.aliases[0] ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (0,compare_text/* compareText */.n)(a.title, b.title) ||
        (0,compare_text/* compareText */.n)(a.fingerprint, b.fingerprint));
}
function groupKey(finding) {
    const { subject, location } = finding;
    const about = subject.kind === 'package'
        ? subject.purl === undefined
            ? subject.name
            : (0,model_purl/* barePurl */.oJ)(subject.purl)
        : subject.name;
    const line = subject.kind === 'package' ? '' : String(location?.line ?? '');
    return `${finding.rule}\0${subject.kind}\0${line}\0${about}`;
}
/** Union-find over the ids of one group; findings without any id meet by their title. */
function classesOf(group) {
    if (group.length === 1)
        return [group];
    const ordered = [...group].sort((a, b) => (0,compare_text/* compareText */.n)(identity(a), identity(b)));
    const parent = ordered.map((_, index) => index);
    const find = (index) => {
        let root = index;
        while (parent[root] !== root)
            root = parent[root];
        parent[index] = root;
        return root;
    };
    const owner = new Map();
    const join = (id, index) => {
        const first = owner.get(id);
        if (first === undefined)
            owner.set(id, index);
        else
            parent[find(index)] = find(first);
    };
    ordered.forEach((finding, index) => {
        for (const id of idsOf(finding))
            join(id, index);
    });
    const toolsOf = new Map();
    ordered.forEach((finding, index) => {
        const tools = toolsOf.get(find(index)) ?? new Set();
        toolsOf.set(find(index), tools);
        for (const { tool } of finding.seenBy ?? [])
            tools.add(tool);
    });
    // A reference is weaker than an id: it joins no two classes that one tool already tells apart.
    ordered.forEach((finding, index) => {
        for (const id of relatedOf(finding)) {
            const other = owner.get(id);
            if (other === undefined || find(other) === find(index))
                continue;
            const [left, right] = [toolsOf.get(find(index)), toolsOf.get(find(other))];
            if (left === undefined || right === undefined || !areApart(left, right))
                continue;
            parent[find(index)] = find(other);
            for (const tool of left)
                right.add(tool);
        }
    });
    const classes = new Map();
    for (const [index, finding] of ordered.entries())
        (0,model_group/* addToList */.v)(classes, find(index), finding);
    return [...classes.values()].flatMap(toldApart);
}
function areApart(some, others) {
    return ![...some].some((one) => others.has(one));
}
function idsOf(finding) {
    return finding.aliases.length > 0 ? (0,advisory_ids/* sortIds */.x8)(finding.aliases) : [`title:${finding.title}`];
}
function relatedOf(finding) {
    return textList(finding.detail?.related);
}
/**
 * A finding that leaves out what another tells is the same thing where they have an id in common, and becomes one
 * more witness of it: a package without a version (npm audit without a lockfile to look it up, licences in SARIF) or
 * without a purl (SARIF), a file without a line (Trivy's JSON, where its SARIF says line 1).
 */
function absorbOpen(findings) {
    if (!findings.some((finding) => toldBy(finding) < ALL))
        return [...findings];
    const kept = [];
    const byId = new Map();
    const witnesses = new Map();
    for (const finding of [...findings].sort((a, b) => toldBy(b) - toldBy(a))) {
        const keys = openKeys(finding, idsOf(finding));
        const others = new Set(toldBy(finding) === ALL ? [] : keys.flatMap((key) => byId.get(key) ?? []));
        const same = [...others].filter((other) => mayBeSame(finding, other));
        for (const other of same)
            (0,model_group/* addToList */.v)(witnesses, other, finding);
        if (same.length > 0)
            continue;
        kept.push(finding);
        for (const key of new Set([...keys, ...openKeys(finding, relatedOf(finding))]))
            (0,model_group/* addToList */.v)(byId, key, finding);
    }
    return kept.map((finding) => addWitnesses(finding, witnesses.get(finding) ?? []));
}
function addWitnesses(finding, open) {
    if (open.length === 0)
        return finding;
    const others = open.map(({ fix, location: _location, ...less }) => ({
        ...less,
        subject: finding.subject,
        message: '',
        // Fixes of a range may be of another release line: the finding's own stands.
        ...(fix === undefined || finding.subject.kind === 'package' ? {} : { fix }),
    }));
    return mergeClass([finding, ...others]);
}
const ALL = 3;
/** How much a finding tells of what it is about. */
function toldBy({ subject, location }) {
    if (subject.kind === 'file')
        return location?.line === undefined ? 0 : ALL;
    if (subject.kind !== 'package')
        return ALL;
    if (subject.purl === undefined)
        return hasVersion(subject.name) ? 1 : 0;
    return hasVersion((0,model_purl/* barePurl */.oJ)(subject.purl)) ? ALL : 2;
}
/** Of `name@version` or a purl: an `@` that is not the beginning of a scope. */
function hasVersion(text) {
    return text.lastIndexOf('@') > Math.max(0, text.lastIndexOf('/'));
}
function bareName(name) {
    return hasVersion(name) ? name.slice(0, name.lastIndexOf('@')) : name;
}
/** Under which a finding is looked for: only one of the same rule and subject, with an id in common, may be the same. */
function openKeys({ rule, subject }, ids) {
    const name = subject.kind === 'package' ? bareName(subject.name) : subject.name;
    return ids.map((id) => JSON.stringify([rule, subject.kind, name, id]));
}
/** Whether one of two findings with the same keys leaves out what the other tells, and says nothing else. */
function mayBeSame(less, more) {
    if (toldBy(less) >= toldBy(more))
        return false;
    if (less.subject.kind !== 'package')
        return !inOneReport(less, more);
    const [a, b] = [less.subject, more.subject];
    if (hasVersion(a.name) && a.name !== b.name)
        return false;
    return a.purl === undefined || (b.purl !== undefined && purlName(a.purl) === purlName(b.purl));
}
/** Then the report tells them apart. */
function inOneReport(a, b) {
    const reports = new Set((a.seenBy ?? []).map(({ report }) => report));
    return (b.seenBy ?? []).some(({ report }) => reports.has(report));
}
function purlName(purl) {
    return bareName((0,model_purl/* barePurl */.oJ)(purl));
}
/**
 * Findings that share rule, id and subject (two secrets of one kind in one file) get their number among them,
 * in the order of their lines, so that each has a fingerprint of its own and line moves change none. The order
 * of the list stays.
 *
 * @param findings with the fingerprint that `findingFingerprint` gives the first of its kind.
 */
function numberTwins(findings) {
    const seen = new Set();
    const double = new Map();
    for (const { fingerprint } of findings) {
        if (seen.has(fingerprint))
            double.set(fingerprint, []);
        else
            seen.add(fingerprint);
    }
    if (double.size === 0)
        return [...findings];
    for (const finding of findings)
        double.get(finding.fingerprint)?.push(finding);
    const prints = new Map();
    for (const group of double.values()) {
        sortFindings(group).forEach((finding, index) => {
            prints.set(finding, (0,advisory_ids/* findingFingerprint */.ix)(finding, index + 1));
        });
    }
    return findings.map((finding) => {
        const print = prints.get(finding);
        return print === undefined ? finding : { ...finding, fingerprint: print };
    });
}


/***/ }),

/***/ 4321:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFuture),
/* harmony export */   r: () => (/* binding */ ageProblem)
/* harmony export */ });
/* harmony import */ var _duration_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33697);

/**
 * Why something of a date is too old to prove anything, in words; `undefined` where it is not. Without a date
 * nobody can tell, and a date in the future (by more than a day, clocks differ) is none.
 */
function ageProblem(date, { now, maxAge }) {
    if (!(maxAge > 0))
        return undefined;
    const limit = `max-age is ${(0,_duration_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .S)(maxAge)}`;
    const made = Date.parse(date ?? '');
    if (date === undefined || Number.isNaN(made))
        return `It does not say when it was made, and ${limit}: let Sealgate run the tool, or use a format with a date`;
    const age = (Date.parse(now) - made) / 60_000;
    if (isFuture(date, now))
        return `It says that it was made on ${date.slice(0, 10)}, which is in the future`;
    return age > maxAge
        ? `It was made on ${date.slice(0, 10)}, ${(0,_duration_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .S)(age)} ago, and ${limit}`
        : undefined;
}
/** Whether a date lies in the future, by more than a day: clocks differ. */
function isFuture(date, now) {
    return Date.parse(date) - Date.parse(now) > 86_400_000;
}


/***/ }),

/***/ 31012:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   aK: () => (/* binding */ isStrictVersion),
/* harmony export */   kq: () => (/* binding */ nearestAbove)
/* harmony export */ });
/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    if (TRIPLE.test(a) && TRIPLE.test(b))
        return compareTriples(a, b);
    const left = split(a);
    const right = split(b);
    for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
        const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
        if (order !== 0)
            return order;
    }
    if (left.pre === right.pre)
        return 0;
    if (left.pre === '')
        return 1;
    if (right.pre === '')
        return -1;
    const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)];
    for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
        const [one, other] = [pre[0][index], pre[1][index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const order = comparePart(one, other);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;
function compareTriples(a, b) {
    let [atA, atB] = [0, 0];
    for (let part = 0; part < 3; part += 1) {
        const endA = part < 2 ? a.indexOf('.', atA) : a.length;
        const endB = part < 2 ? b.indexOf('.', atB) : b.length;
        const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
        if (order !== 0)
            return order;
        [atA, atB] = [endA + 1, endB + 1];
    }
    return 0;
}
/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
function nearestAbove(installed, candidates) {
    let best;
    for (const candidate of candidates) {
        if (installed !== undefined && compareVersions(candidate, installed) <= 0)
            continue;
        if (best === undefined || compareVersions(candidate, best) < 0)
            best = candidate;
    }
    return best;
}
/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
function upperBounds(range) {
    return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function split(version) {
    const plus = version.indexOf('+');
    const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
    const dash = plain.indexOf('-');
    return dash === -1
        ? { release: plain.split('.'), pre: '' }
        : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}
const NUMBER = /^\d{1,15}$/;
function comparePart(a, b) {
    if (a === b)
        return 0;
    const isNumber = NUMBER.test(a);
    const other = NUMBER.test(b);
    if (isNumber && other)
        return Number(a) - Number(b);
    // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
    if (isNumber !== other)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
const STRICT = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * Whether a text is a version as registries have them, and nothing more. Package managers read others too (`01.2.0`,
 * `1.2.0 2.0.0`), as another version than those who compare texts.
 *
 * @see Semantic Versioning 2.0.0, section 9 to 11
 */
function isStrictVersion(text) {
    return STRICT.test(text);
}


/***/ }),

/***/ 88314:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ vexWordOf),
/* harmony export */   HC: () => (/* binding */ VEX_STATUSES),
/* harmony export */   V: () => (/* binding */ futureVex),
/* harmony export */   kg: () => (/* binding */ applyVex)
/* harmony export */ });
/* unused harmony export purlMatches */
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27949);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5832);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79542);
/* harmony import */ var _judged_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82329);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74900);
/* harmony import */ var _report_age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4321);






const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * Findings with what VEX statements say of them: those that are not affected, or fixed, are marked as suppressed;
 * other words are noted. Of several statements about one finding the newest counts, of equally old ones the most
 * cautious; what a scanner's own document says of its findings is one of them.
 *
 * @param here what is judged: statements about parts of other products are left out.
 * @param overIgnored whether a statement that excuses a finding takes the place of the ignore file that hides it too;
 *   else such a finding stays as it is.
 */
function applyVex(findings, statements, here, overIgnored = false) {
    const byId = new Map();
    for (const statement of statements) {
        const placed = placeStatement(statement, here);
        if (placed === undefined)
            continue;
        for (const id of statement.ids)
            (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .addToList */ .v)(byId, id, placed);
    }
    if (byId.size === 0)
        return [...findings];
    return findings.map((finding) => {
        if (finding.subject.kind !== 'package')
            return finding;
        const about = new Set(finding.aliases.flatMap((id) => byId.get((0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalId */ .iS)(id)) ?? []));
        const [told] = [...about].filter((one) => isAbout(one.component, finding)).sort(compareStatements);
        if (told === undefined)
            return finding;
        const { suppressed, ...shown } = finding;
        if (suppressed === undefined)
            return withStatement(finding, told);
        const replaces = suppressed.vex === true ? hasWeight(told) : overIgnored && excuses(told);
        return replaces ? withStatement(shown, told) : finding;
    });
}
function placeStatement(statement, here) {
    const { product } = statement;
    if (product === undefined)
        return statement;
    const found = here.map((judged) => (0,_judged_products_js__WEBPACK_IMPORTED_MODULE_2__/* .judgingOf */ .cY)(product, judged));
    if (found.includes('judged'))
        return statement;
    return found.includes('other-version') ? { ...statement, elsewhere: true } : undefined;
}
function withStatement(finding, told) {
    const vex = {
        status: told.status,
        document: told.document,
        ...(told.justification === undefined ? {} : { justification: told.justification }),
        ...(told.author === undefined ? {} : { author: told.author }),
        ...(told.pending === undefined ? {} : { pending: told.pending }),
        ...(told.invalid === undefined ? {} : { invalid: told.invalid }),
        ...(told.elsewhere === undefined || told.product === undefined ? {} : { elsewhere: told.product }),
    };
    const noted = { ...finding, detail: { ...finding.detail, vex } };
    if (!excuses(told))
        return noted;
    const reason = told.justification === undefined ? told.status : `${told.status}: ${told.justification}`;
    const by = told.author === undefined ? told.document : `${told.author} (${told.document})`;
    return { ...noted, suppressed: { by, reason, vex: true } };
}
/** Reads back what `applyVex` noted at a finding; `undefined` where no document says anything of it. */
function vexWordOf({ detail }) {
    const vex = detail?.vex;
    if (typeof vex !== 'object' || vex === null || Array.isArray(vex))
        return undefined;
    const { status, justification, document, pending, invalid, elsewhere } = vex;
    return {
        document: String(document),
        status: String(status),
        ...(typeof justification === 'string' ? { justification } : {}),
        pending: pending === true,
        ...(typeof invalid === 'string' ? { invalid } : {}),
        ...(typeof elsewhere === 'string' ? { elsewhere } : {}),
    };
}
function hasWeight({ pending, invalid, elsewhere }) {
    return pending === undefined && invalid === undefined && elsewhere === undefined;
}
/** Whether it says that the vulnerability does not matter, and may. */
function excuses(statement) {
    return hasWeight(statement) && isMild(statement);
}
function isMild({ status }) {
    return status === 'not_affected' || status === 'fixed';
}
/**
 * Why a statement that excuses does not count for its date: one of the future would be the newest whatever is said
 * until then. One that warns counts.
 *
 * @param now RFC 3339.
 */
function futureVex(statement, now) {
    const { time } = statement;
    if (time === undefined || !isMild(statement) || !(0,_report_age_js__WEBPACK_IMPORTED_MODULE_3__/* .isFuture */ .G)(time, now))
        return undefined;
    return `it is dated ${time.slice(0, 10)}, which is in the future`;
}
/** From the least to the most that a statement takes away. */
const CAUTION = ['affected', 'under_investigation', 'fixed', 'not_affected'];
function compareStatements(a, b) {
    return (Number(hasWeight(b)) - Number(hasWeight(a)) ||
        moment(b) - moment(a) ||
        CAUTION.indexOf(a.status) - CAUTION.indexOf(b.status) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.document, b.document) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.justification ?? '', b.justification ?? ''));
}
function moment(statement) {
    const time = Date.parse(statement.time ?? '');
    return Number.isNaN(time) ? 0 : time;
}
function isAbout(component, finding) {
    const purl = finding.subject.purl;
    return purl !== undefined && purlMatches(component, purl);
}
/**
 * Whether a purl of a statement covers a package: same type and name; version and qualifiers where it gives them.
 *
 * @see OpenVEX specification, "Product matching"
 */
function purlMatches(pattern, purl) {
    const wanted = (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePurl */ .$l)(pattern);
    const found = (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePurl */ .$l)(purl);
    if (wanted === undefined || found === undefined || !isSameName(wanted, found))
        return false;
    if (wanted.version !== '' && wanted.version !== found.version)
        return false;
    return [...wanted.qualifiers].every(([key, value]) => found.qualifiers.get(key) === value);
}
function isSameName(a, b) {
    return a.type === b.type && a.name === b.name;
}


/***/ })

};
;