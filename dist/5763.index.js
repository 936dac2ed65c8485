"use strict";
exports.id = 5763;
exports.ids = [5763];
exports.modules = {

/***/ 33934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ ghsaIdsIn),
/* harmony export */   Te: () => (/* binding */ npmId),
/* harmony export */   gQ: () => (/* binding */ fingerprintBy),
/* harmony export */   iS: () => (/* binding */ canonicalId),
/* harmony export */   ix: () => (/* binding */ findingFingerprint),
/* harmony export */   x8: () => (/* binding */ sortIds)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50590);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36544);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12720);



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
    return [...unique].sort((a, b) => rank(a) - rank(b) || (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
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
    const about = subject.purl === undefined ? subject.name : (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .barePurl */ .oJ)(subject.purl);
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(nth === 1 ? [rule, id, about] : [rule, id, about, String(nth)]);
}


/***/ }),

/***/ 43580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ judgedImage),
/* harmony export */   Tt: () => (/* binding */ judgedProject),
/* harmony export */   cY: () => (/* binding */ judgingOf),
/* harmony export */   sh: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50590);

/**
 * Whether a product of a statement is what is judged: by its name, of a type that can mean it. Where the statement
 * names a version, only that one: what was found out about another says nothing of this.
 *
 * @param product package URL or name, as the document has it.
 */
function judgingOf(product, judged) {
    const { types, names, versions, location } = judged;
    const purl = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(product);
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

/***/ 80489:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   X$: () => (/* binding */ mergeClass),
/* harmony export */   gC: () => (/* binding */ textList)
/* harmony export */ });
/* harmony import */ var _packages_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13714);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33934);
/* harmony import */ var _no_description_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38826);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);





/** One finding of several that are the same thing; the same one in whatever order they come. */
function mergeClass(findings) {
    const [first, ...others] = findings;
    if (others.length === 0)
        return alone(first);
    const severity = highest(findings.map((finding) => finding.severity));
    const aliases = (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .sortIds */ .x8)(findings.flatMap((finding) => finding.aliases));
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
        fingerprint: (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .findingFingerprint */ .ix)(merged),
    };
}
/** Most findings have one witness: the same form as a merged one, without the work. */
function alone(finding) {
    const aliases = (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .sortIds */ .x8)(finding.aliases);
    const seenBy = mergeSeenBy([finding], finding.severity, finding.fix?.version);
    return { ...finding, aliases, seenBy, fingerprint: (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .findingFingerprint */ .ix)({ ...finding, aliases }) };
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
    const known = severities.filter((severity) => severity !== 'unknown').sort(_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK);
    return known[0] ?? 'unknown';
}
/** The one with the most to say: a CVE's entry before a bare one, the longer message before the shorter. */
function richest(findings) {
    const ordered = [...findings].sort((a, b) => Number(a.suppressed !== undefined) - Number(b.suppressed !== undefined) ||
        saidBy(b) - saidBy(a) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(identity(a), identity(b)));
    return ordered[0];
}
/** How much a tool says; that it says nothing is not much. */
function saidBy(finding) {
    return (0,_no_description_js__WEBPACK_IMPORTED_MODULE_3__/* .hasNoDescription */ .u)(finding) ? 0 : finding.message.length;
}
/** A title in words where any tool has one: some give the id again. */
function titleOf(best, findings) {
    const inWords = ({ title, aliases }) => !aliases.includes(title);
    if (inWords(best))
        return best.title;
    const titles = findings.filter(inWords).map(({ title }) => title);
    return titles.sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)[0] ?? best.title;
}
function oneOf(key, findings) {
    const values = findings.map((finding) => finding[key]).filter((value) => value !== undefined);
    values.sort((a, b) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(JSON.stringify(a), JSON.stringify(b)));
    return values[0] === undefined ? {} : { [key]: values[0] };
}
/** The fix with the highest of the versions: the one that satisfies every tool. */
function mergeFixes(findings) {
    const fixes = findings.map((finding) => finding.fix).filter((fix) => fix !== undefined);
    fixes.sort((a, b) => Number(b.version !== undefined) - Number(a.version !== undefined) ||
        (0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(b.version ?? '', a.version ?? '') ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.text, b.text));
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
    return [...entries].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b)).map(([, entry]) => entry);
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
        : Object.fromEntries([...merged].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b)));
}
/** The strings of a list; nothing of anything else. */
function textList(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** A text that tells findings of one class apart, to sort them by. */
function identity(finding) {
    return JSON.stringify([
        (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .sortIds */ .x8)(finding.aliases),
        finding.title,
        finding.severity,
        finding.seenBy ?? [],
        finding.evidence ?? null,
        finding.message,
    ]);
}


/***/ }),

/***/ 38826:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noDescription),
/* harmony export */   u: () => (/* binding */ hasNoDescription)
/* harmony export */ });
/** The message of a finding whose tool says nothing about it. */
function noDescription(tool) {
    return `${tool} gives no description.`;
}
/** Whether a finding has that message, of one of the tools that saw it: a description may end in the same words. */
function hasNoDescription({ message, seenBy = [] }) {
    const said = message.toLowerCase();
    return seenBy.some(({ tool }) => said === noDescription(tool).toLowerCase());
}


/***/ }),

/***/ 32070:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFuture),
/* harmony export */   r: () => (/* binding */ ageProblem)
/* harmony export */ });
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);
/* harmony import */ var _text_duration_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65097);


/**
 * Why something of a date is too old to prove anything, in words; `undefined` where it is not. Without a date
 * nobody can tell, and a date in the future (by more than a day, clocks differ) is none.
 */
function ageProblem(date, { now, maxAge }) {
    if (!(maxAge > 0))
        return undefined;
    const limit = `max-age is ${(0,_text_duration_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .S)(maxAge)}`;
    const made = Date.parse(date ?? '');
    if (date === undefined || Number.isNaN(made))
        return `It does not say when it was made, and ${limit}: let Sealgate run the tool, or use a format with a date`;
    const age = (Date.parse(now) - made) / 60_000;
    if (isFuture(date, now))
        return `It says that it was made on ${date.slice(0, 10)}, which is in the future`;
    return age > maxAge
        ? `It was made on ${date.slice(0, 10)}, ${(0,_text_duration_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .S)(age)} ago, and ${limit}`
        : undefined;
}
/** Whether a date lies in the future, by more than a day: clocks differ. */
function isFuture(date, now) {
    return (0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(now, date) > 1;
}


/***/ }),

/***/ 11515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ vexWordOf),
/* harmony export */   HC: () => (/* binding */ VEX_STATUSES),
/* harmony export */   V: () => (/* binding */ futureVex),
/* harmony export */   kg: () => (/* binding */ applyVex)
/* harmony export */ });
/* unused harmony export purlMatches */
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93929);
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50590);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36544);
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33934);
/* harmony import */ var _judged_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43580);
/* harmony import */ var _report_age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32070);






const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * Findings with what VEX statements say of them: those that are not affected, or fixed, are marked as suppressed;
 * other words are noted. Of several statements about one finding the newest counts, of equally old ones the most
 * cautious; what a scanner's own document says of its findings is one of them.
 */
function applyVex(findings, statements, { here, overIgnored = false }) {
    const byId = new Map();
    for (const statement of statements) {
        const placed = placeStatement(statement, here);
        if (placed === undefined)
            continue;
        for (const id of statement.ids)
            (0,_data_group_js__WEBPACK_IMPORTED_MODULE_0__/* .addToList */ .v)(byId, id, placed);
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
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.document, b.document) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.justification ?? '', b.justification ?? ''));
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
    const wanted = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePurl */ .$l)(pattern);
    const found = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePurl */ .$l)(purl);
    if (wanted === undefined || found === undefined || !isSameName(wanted, found))
        return false;
    if (wanted.version !== '' && wanted.version !== found.version)
        return false;
    return [...wanted.qualifiers].every(([key, value]) => found.qualifiers.get(key) === value);
}
function isSameName(a, b) {
    return a.type === b.type && a.name === b.name;
}


/***/ }),

/***/ 13714:
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

/***/ 65097:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24959);

/** Minutes in whole units, the largest of which at least two are left: `3 days`, `26 hours`, `1 minute`. */
function durationWords(minutes) {
    if (minutes >= 2 * 1440)
        return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes / 1440), 'day');
    if (minutes >= 2 * 60)
        return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes / 60), 'hour');
    return (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(Math.floor(minutes), 'minute');
}


/***/ })

};
;