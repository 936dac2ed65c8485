"use strict";
exports.id = 2353;
exports.ids = [2353];
exports.modules = {

/***/ 85690:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ AUDITED_NOTHING),
/* harmony export */   _: () => (/* binding */ countProblems)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4641);

/** What is wrong with an audit of no dependency (T13), unless there is none. */
const AUDITED_NOTHING = 'It audited 0 dependencies, so it proves nothing: run the audit in the folder of the lockfile';
/**
 * What is wrong with an audit by its own counts (T13): they count vulnerabilities and none is listed, or count what
 * cannot be counted.
 *
 * @param counts by severity; anything else is as none.
 */
function countProblems(counts, listed) {
    const given = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(counts) ?? {});
    const wrong = given.find(([, count]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count) === undefined);
    if (wrong !== undefined) {
        const [name, count] = wrong;
        const found = typeof count === 'number' ? String(count) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(count);
        return [
            `It counts ${found} as ${JSON.stringify(name.slice(0, 20))}, which is no count: it was changed or damaged`,
        ];
    }
    return listed === 0 && given.some(([, count]) => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count) ?? 0) > 0)
        ? ['It counts vulnerabilities but lists none: the report is not complete']
        : [];
}


/***/ }),

/***/ 99813:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ reportParsers)
});

// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var reports_fields = __webpack_require__(4641);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/collect/reports/listed-packages.js


/** What is kept of a list: a report of ten thousand packages needs no second list of them in the evidence. */
const SAMPLE = 100;
/** Of longer lists only the beginning is looked at, so that a report of any size is held by its sample alone. */
const MAX = 20_000;
/** npm packages that a report lists of a lockfile; `undefined` where it lists none. */
function listedPackages(target, purls) {
    const known = new Set();
    for (const purl of purls) {
        if (purl.startsWith('pkg:npm/'))
            known.add((0,packages_purl/* barePurl */.oJ)(purl));
        if (known.size === MAX)
            break;
    }
    if (known.size === 0)
        return undefined;
    const sorted = [...known].sort(compare_text/* compareText */.n);
    const step = Math.max(1, sorted.length / SAMPLE);
    const sample = sorted.filter((_, index) => Math.floor(index % step) === 0).slice(0, SAMPLE);
    return { target, total: sorted.length, sample };
}

// EXTERNAL MODULE: ./build/model/findings/advisory-ids.js
var advisory_ids = __webpack_require__(33934);
// EXTERNAL MODULE: ./build/model/findings/no-description.js
var no_description = __webpack_require__(38826);
// EXTERNAL MODULE: ./build/model/packages/versions.js
var packages_versions = __webpack_require__(13714);
;// CONCATENATED MODULE: ./build/collect/reports/make-finding.js




/** A package with a known vulnerability. */
function vulnerabilityFinding(input) {
    const { name, version, source } = input;
    const aliases = (0,advisory_ids/* sortIds */.x8)(input.ids);
    const fixedVersions = [...new Set(input.fixedVersions ?? [])].filter((fixed) => fixed !== '');
    const fixed = (0,packages_versions/* nearestAbove */.kq)(version, fixedVersions);
    const subject = (0,reports_fields/* compact */.oE)({
        kind: 'package',
        name: version === undefined || version === '' ? name : `${name}@${version}`,
        purl: input.purl,
    });
    const related = (0,advisory_ids/* sortIds */.x8)(input.related ?? []).filter((id) => !aliases.includes(id));
    return complete({
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject,
        title: (0,reports_fields/* proseText */.lz)(input.title, 160) ?? (0,reports_fields/* proseText */.lz)(input.message, 160) ?? aliases[0] ?? 'Known vulnerability',
        message: messageOf(input),
        aliases,
        fix: input.fix ??
            (fixed === undefined ? undefined : { text: `Update ${name} to ${fixed}.`, version: fixed }),
        location: input.location,
        paths: input.paths === undefined || input.paths.length === 0 ? undefined : input.paths,
        suppressed: input.suppressed,
        url: (0,reports_fields/* urlText */.xG)(input.url),
        detail: { ...input.detail, fixedVersions, related },
    }, input.severity, source);
}
const TITLES = {
    'scanners/misconfiguration': 'Misconfiguration',
    'scanners/secret': 'Secret',
    'scanners/license': 'Licence',
    'scanners/code': 'Weakness in the code',
};
/** A finding about a file, an image, or the repository. */
function otherFinding(input) {
    const { source, rule } = input;
    return complete({
        check: 'scanners',
        rule,
        subject: input.subject,
        title: (0,reports_fields/* proseText */.lz)(input.title, 160) ?? (0,reports_fields/* idText */.FP)(input.ids[0], 160) ?? TITLES[rule],
        message: messageOf(input),
        aliases: (0,advisory_ids/* sortIds */.x8)(input.ids),
        fix: input.fix,
        location: input.location,
        suppressed: input.suppressed,
        url: (0,reports_fields/* urlText */.xG)(input.url),
        detail: input.detail,
    }, input.severity, source);
}
/**
 * A secret in a file. What the scanner matched stays in its report: a finding says which kind, where, and no
 * character of it.
 */
function secretFinding(input) {
    const kind = input.kind ?? 'no category';
    return otherFinding({
        ...input,
        rule: 'scanners/secret',
        message: `Looks like a secret (${kind}): whoever can read this file can use it.`,
        fix: { text: 'Revoke it, then remove it from the file and keep it in a secret store.' },
    });
}
/** An image without tag and digest: the same one over rebuilds. */
function imageName(reference) {
    return reference.replace(/@sha256:[0-9a-f]+$/i, '').replace(/:[^:/]+$/, '');
}
/** A file, with its place. */
function fileAt(file, lines = {}) {
    if (file === undefined)
        return { subject: { kind: 'repository', name: '.' } };
    const { line, endLine } = lines;
    return {
        subject: { kind: 'file', name: file },
        location: (0,reports_fields/* compact */.oE)({ file, line, endLine: endLine === line ? undefined : endLine }),
    };
}
function messageOf({ source, message, title }) {
    if (source.held === false)
        return '';
    return (0,reports_fields/* proseText */.lz)(message, 400) ?? (0,reports_fields/* proseText */.lz)(title, 400) ?? (0,no_description/* noDescription */.Q)(source.tool);
}
/** Member by member, in the order they are written: copies of thousands of half-made findings cost more than they. */
function complete(draft, severity, source) {
    const { check, rule, subject, title, message, aliases } = draft;
    const finding = { check, rule, subject, title, message, aliases };
    if (draft.fix !== undefined)
        finding.fix = draft.fix;
    if (draft.location !== undefined)
        finding.location = draft.location;
    if (draft.paths !== undefined)
        finding.paths = draft.paths;
    if (draft.suppressed !== undefined)
        finding.suppressed = draft.suppressed;
    if (draft.url !== undefined)
        finding.url = draft.url;
    const detail = compactDetail(draft.detail);
    if (detail !== undefined)
        finding.detail = detail;
    finding.severity = severity;
    finding.evidence = { file: source.report, pointer: source.pointer };
    finding.seenBy = source.seenBy ?? [{ tool: source.tool, report: source.report }];
    finding.fingerprint = source.held === false ? '' : (0,advisory_ids/* fingerprintBy */.gQ)(aliases[0] ?? title, finding);
    return finding;
}
/** Members that say nothing (absent, empty) left out; nothing where none says something. */
function compactDetail(detail) {
    let kept;
    for (const key in detail) {
        const value = detail[key];
        if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
            continue;
        kept ??= {};
        kept[key] = value;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/model/findings/cvss-severity.js
var cvss_severity = __webpack_require__(87589);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var findings_severity = __webpack_require__(95037);
;// CONCATENATED MODULE: ./build/collect/reports/rating.js



/**
 * The tool's word where it is known; else its score; else the newest of its CVSS vectors.
 */
function rate(rated, file) {
    const severity = (0,findings_severity/* parseSeverity */.lv)(rated.word);
    const vectors = (rated.vectors ?? [])
        .map((vector) => (0,reports_fields/* idText */.FP)(vector, 400))
        .filter((vector) => vector !== undefined);
    const [vector] = (0,cvss_severity/* newestFirst */.ll)(vectors);
    const by = (0,reports_fields/* idText */.FP)(rated.by, 80);
    const told = {
        ...(vector === undefined ? {} : { cvss: vector }),
        ...(by === undefined ? {} : { ratedBy: by }),
    };
    if (severity !== 'unknown')
        return { severity, detail: told };
    const given = scoreNumber(rated.score);
    if (given !== undefined)
        return { severity: (0,cvss_severity/* bandOf */.BV)(given, vector), detail: { ...told, score: given } };
    const scored = file.scoreOf && (0,cvss_severity/* scoreVectors */.Z5)(vectors, file.scoreOf);
    if (scored === undefined)
        return { severity: 'unknown', detail: told };
    const { cvss, score } = scored;
    return { severity: scored.severity, detail: { ...told, cvss, score } };
}
function scoreNumber(value) {
    const number = typeof value === 'string' && /^\d{1,2}(?:\.\d{1,3})?$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && number >= 0 && number <= 10 ? number : undefined;
}
/** npm's `cvss` of an advisory, `{score, vectorString}`: a score of 0 without a vector is its word for none. */
function auditCvss(value) {
    const told = (0,reports_fields/* asFields */.qI)(value);
    const cvss = (0,reports_fields/* idText */.FP)(told?.vectorString, 400);
    const score = scoreNumber(told?.score);
    return {
        ...(cvss === undefined ? {} : { cvss }),
        ...(score === undefined || score === 0 ? {} : { score }),
    };
}

;// CONCATENATED MODULE: ./build/collect/reports/auditjs.js





/**
 * AuditJS's JSON, of Sonatype Guide or OSS Index, which answer the same: a list of the packages that were looked up,
 * each with its vulnerabilities. With `--quiet` it lists vulnerable ones alone, and nothing shows what was looked up.
 */
const auditjsParser = {
    id: 'auditjs',
    title: 'AuditJS JSON',
    detects(document) {
        return (0,reports_fields/* isList */.Lv)(document) && document.length > 0 && [...document].map(reports_fields/* asFields */.qI).every(isComponent);
    },
    parse(document, file) {
        const components = (0,reports_fields/* objectsAt */.yR)(document, { file: file.path, pointer: '' });
        const purls = components.flatMap(({ coordinates }) => (0,packages_purl/* canonicalPurl */.qe)((0,reports_fields/* idText */.FP)(coordinates, 1000)) ?? []);
        const listed = listedPackages('node_modules', purls);
        return (0,reports_fields/* compact */.oE)({
            format: 'auditjs',
            tool: { name: 'auditjs' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            covers: ['vulnerabilities'],
            // It goes by what is installed, names no lockfile, and leaves out what is for development.
            scanned: [],
            listed: listed === undefined ? undefined : [listed],
            findings: components.flatMap((one, index) => findingsOf(one, file, index)),
            problems: [],
        });
    },
};
function isComponent(fields) {
    return fields !== undefined && /^pkg:/.test(String(fields.coordinates)) && (0,reports_fields/* isList */.Lv)(fields.vulnerabilities);
}
function findingsOf(component, file, at) {
    const purl = (0,packages_purl/* canonicalPurl */.qe)((0,reports_fields/* idText */.FP)(component.coordinates, 1000));
    const parts = purl === undefined ? undefined : (0,packages_purl/* parsePurl */.$l)(purl);
    const pointer = `/${at}/vulnerabilities`;
    return (0,reports_fields/* objectsAt */.yR)(component.vulnerabilities, { file: file.path, pointer }).map((item, index) => {
        const cvss = (0,reports_fields/* idText */.FP)(item.cvssVector, 400);
        // What nobody has rated yet has a score of 0.
        const score = cvss === undefined && item.cvssScore === 0 ? undefined : item.cvssScore;
        const { severity, detail } = rate({ score, vectors: [cvss] }, file);
        return vulnerabilityFinding({
            source: { tool: 'auditjs', report: file.path, pointer: `${pointer}/${index}` },
            name: parts?.name ?? '(package not named)',
            version: parts?.version,
            purl,
            ids: idsOf(item),
            severity,
            // `[CVE-2021-23337] CWE-94: …`: the id stands beside it.
            title: (0,reports_fields/* proseText */.lz)(item.title, 300)?.replace(/^\[[^\]]{1,100}\] ?/, ''),
            message: item.description,
            url: item.reference,
            detail,
        });
    });
}
function idsOf({ cve, id }) {
    const ids = (0,reports_fields/* textsOf */.CB)([cve, id]);
    return ids.length > 1 ? ids.filter((one) => !UUID.test(one)) : ids;
}
/** OSS Index's own number of an advisory, until 2021: nobody else knows it. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

;// CONCATENATED MODULE: ./build/collect/reports/bun-audit.js






/**
 * `bun audit --json`: the registry's bulk advisories as they come, a list by package name. It names ranges and no
 * versions; the dependency graph tells which are meant.
 */
const bunAuditParser = {
    id: 'bun-audit',
    title: 'Bun audit JSON',
    // An empty object is what many things print; as an answer of Bun it is clean.
    clean: ['{}'],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        const lists = Object.values(fields ?? {});
        return lists.length > 0 && lists.every(isAdvisories);
    },
    parse(document, file) {
        const entries = Object.entries((0,reports_fields/* asFields */.qI)(document) ?? {});
        const findings = entries.flatMap(([name, list]) => {
            const pointer = `/${name.slice(0, 200).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;
            return (0,reports_fields/* objectsAt */.yR)(list, { file: file.path, pointer }).map((item, index) => {
                const cvss = (0,reports_fields/* asFields */.qI)(item.cvss);
                const rating = rate({
                    word: item.severity,
                    score: cvss?.score === 0 ? undefined : cvss?.score,
                    vectors: [cvss?.vectorString],
                }, file);
                const range = (0,reports_fields/* idText */.FP)(item.vulnerable_versions, 500);
                return vulnerabilityFinding({
                    source: { tool: 'bun audit', report: file.path, pointer: `${pointer}/${index}` },
                    name: (0,reports_fields/* idText */.FP)(name) ?? '(package not named)',
                    purl: (0,packages_purl/* npmPurl */.NP)((0,reports_fields/* idText */.FP)(name) ?? '', ''),
                    ids: [...(0,advisory_ids/* ghsaIdsIn */.FD)((0,reports_fields/* idText */.FP)(item.url, 1000) ?? ''), ...(0,advisory_ids/* npmId */.Te)(item.id)],
                    severity: rating.severity,
                    title: item.title,
                    fixedVersions: (0,packages_versions/* upperBounds */.Sp)(range ?? ''),
                    url: item.url,
                    detail: { ...rating.detail, range, cwes: (0,reports_fields/* textsOf */.CB)(item.cwe, 40) },
                });
            });
        });
        return {
            format: 'bun-audit',
            tool: { name: 'bun audit' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'lockfile', name: 'bun.lock' },
            covers: ['vulnerabilities'],
            findings,
            problems: [],
        };
    },
};
function isAdvisories(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => {
            const fields = (0,reports_fields/* asFields */.qI)(item);
            return fields !== undefined && 'vulnerable_versions' in fields && 'id' in fields;
        }));
}

;// CONCATENATED MODULE: ./build/collect/reports/checkov.js




/** Checkov's JSON: one framework, or a list of them. Failed checks are findings, skipped ones suppressed findings. */
const checkovParser = {
    id: 'checkov',
    title: 'Checkov JSON',
    lists: [
        'results/failed_checks',
        '*/results/failed_checks',
        'results/passed_checks',
        '*/results/passed_checks',
    ],
    detects(document) {
        const parts = partsOf(document);
        return parts.length > 0 && parts.every((part) => isPart(part) || isNothing(part));
    },
    parse(document, file) {
        const many = (0,reports_fields/* isList */.Lv)(document);
        const parts = partsOf(document);
        const findings = parts.flatMap((part, index) => partFindings(part, file, many ? `/${index}` : ''));
        const kinds = new Set(parts.map(kindOf));
        return (0,reports_fields/* compact */.oE)({
            format: 'checkov',
            tool: (0,reports_fields/* compact */.oE)({
                name: 'checkov',
                version: parts.map((part) => versionOf(part)).find((version) => version !== undefined),
            }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'config', name: '.' },
            covers: [...kinds],
            findings,
            problems: problemsOf(parts),
        });
    },
};
function partsOf(document) {
    const list = (0,reports_fields/* isList */.Lv)(document) ? [...document] : [document];
    return list.map((item) => (0,reports_fields/* asFields */.qI)(item) ?? {});
}
function isPart(part) {
    return typeof part.check_type === 'string' && (0,reports_fields/* asFields */.qI)(part.results) !== undefined;
}
/** What Checkov prints where no file is of a kind it knows: only the counts. */
function isNothing(part) {
    return 'checkov_version' in part && 'failed' in part && 'passed' in part;
}
function versionOf(part) {
    return (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(part.summary)?.checkov_version ?? part.checkov_version, 80);
}
function kindOf(part) {
    if (part.check_type === 'secrets')
        return 'secrets';
    return /^sca_(?:package|image)/.test((0,reports_fields/* idText */.FP)(part.check_type, 40) ?? '')
        ? 'vulnerabilities'
        : 'misconfigurations';
}
function partFindings(part, file, base) {
    const results = (0,reports_fields/* asFields */.qI)(part.results) ?? {};
    return ['failed_checks', 'skipped_checks'].flatMap((list) => {
        const at = `${base}/results/${list}`;
        return (0,reports_fields/* objectsAt */.yR)(results[list], { file: file.path, pointer: at }).map((item, index) => checkFinding(item, kindOf(part), {
            file,
            pointer: `${at}/${index}`,
            skipped: list === 'skipped_checks',
        }));
    });
}
function checkFinding(item, kind, place) {
    const common = commonOf(item, kind, place);
    if (kind === 'secrets')
        return secretFinding({ ...common, kind: (0,reports_fields/* idText */.FP)(item.check_id, 100) });
    const found = (0,reports_fields/* asFields */.qI)(item.vulnerability_details);
    if (found !== undefined)
        return packageFinding(item, found, { common, file: place.file });
    return otherFinding({
        ...common,
        rule: 'scanners/misconfiguration',
        message: item.description ?? item.check_name,
        detail: { resource: (0,reports_fields/* idText */.FP)(item.resource, 300) },
    });
}
/** What a finding of each kind has. */
function commonOf(item, kind, { file, pointer, skipped }) {
    const range = Array.isArray(item.file_line_range) ? item.file_line_range : [];
    const reason = (0,reports_fields/* proseText */.lz)((0,reports_fields/* asFields */.qI)(item.check_result)?.suppress_comment, 300);
    const named = (0,reports_fields/* idText */.FP)(item.repo_file_path, 1000) ?? (0,reports_fields/* idText */.FP)(item.file_path, 1000);
    return {
        source: { tool: 'checkov', report: file.path, pointer },
        ...fileAt(named?.replaceAll('\\', '/').replace(/^\/+/, ''), {
            line: (0,reports_fields/* lineOf */.cA)(range[0]),
            endLine: (0,reports_fields/* lineOf */.cA)(range[1]),
        }),
        ids: (0,reports_fields/* textsOf */.CB)([(0,reports_fields/* idText */.FP)(item.check_id, 100), item.bc_check_id]),
        severity: severityOf(item, kind, file),
        title: item.check_name,
        url: item.guideline,
        suppressed: skipped ? (0,reports_fields/* compact */.oE)({ by: 'checkov:skip', reason }) : undefined,
    };
}
/**
 * Without a platform key Checkov rates nothing; an unrated misconfiguration is no unrated vulnerability, and an unrated
 * secret is what other scanners' is.
 */
function severityOf(item, kind, file) {
    if (item.severity !== null && item.severity !== undefined)
        return rate({ word: item.severity }, file).severity;
    return kind === 'secrets' ? 'high' : 'moderate';
}
/** A package with a vulnerability. */
function packageFinding(item, found, { common, file }) {
    const name = (0,reports_fields/* idText */.FP)(found.package_name) ?? '(package not named)';
    const version = (0,reports_fields/* idText */.FP)(found.package_version, 200);
    const rating = rate({ word: item.severity ?? found.severity, score: found.cvss, vectors: [found.vector] }, file);
    return vulnerabilityFinding({
        ...common,
        name,
        version,
        purl: /(?:package|package-lock)\.json$|yarn\.lock$/.test(common.location?.file ?? '')
            ? (0,packages_purl/* npmPurl */.NP)(name, version ?? '')
            : undefined,
        ids: (0,reports_fields/* textsOf */.CB)([found.id]),
        severity: rating.severity,
        message: found.description,
        fixedVersions: (0,reports_fields/* textsOf */.CB)([found.lowest_fixed_version]).filter((fixed) => /^\d/.test(fixed)),
        url: found.link,
        detail: rating.detail,
    });
}
function problemsOf(parts) {
    const problems = [];
    if (parts.every(isNothing) && !parts.some(isPart))
        problems.push('It found no file that it can check, so it proves nothing');
    for (const part of parts) {
        const listed = (0,reports_fields/* asFields */.qI)(part.results)?.failed_checks;
        const [said, given] = [(0,reports_fields/* countOf */.pq)((0,reports_fields/* asFields */.qI)(part.summary)?.failed) ?? 0, (0,reports_fields/* isList */.Lv)(listed) ? listed.length : 0];
        if (isPart(part) && said > given)
            problems.push(`It counts ${said} failed checks but lists ${given}: the report is not complete`);
        const errors = (0,reports_fields/* asFields */.qI)(part.results)?.parsing_errors;
        const count = Array.isArray(errors)
            ? errors.length
            : ((0,reports_fields/* countOf */.pq)((0,reports_fields/* asFields */.qI)(part.summary)?.parsing_errors) ?? 0);
        if (count > 0) {
            const first = Array.isArray(errors) ? (0,reports_fields/* idText */.FP)(errors[0], 200) : undefined;
            problems.push(`Checkov could not parse ${count} ${count === 1 ? 'file' : 'files'}${first === undefined ? '' : `: ${first}`}`);
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
;// CONCATENATED MODULE: ./build/collect/reports/times.js


/** A time as RFC 3339 writes it, or nothing. One without a zone is in UTC. */
function timeText(value) {
    const text = (0,reports_fields/* idText */.FP)(value, 60);
    if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text))
        return undefined;
    return Number.isNaN((0,calendar/* parseTime */.pe)(text)) ? undefined : (0,calendar/* zoned */.Xx)(text);
}
/** The oldest of the times that parts of a report were made at; none where a part does not say its own. */
function oldest(times) {
    let first;
    for (const time of times) {
        if (time === undefined)
            return undefined;
        if (first === undefined || Date.parse(time) < Date.parse(first))
            first = time;
    }
    return first;
}

;// CONCATENATED MODULE: ./build/collect/reports/csaf-vex.js



/** CSAF 2.0 documents of the VEX profile (section 4.5), and other CSAF documents that name product states. */
const csafVexParser = {
    id: 'csaf-vex',
    title: 'CSAF VEX',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(document)?.document);
        return (fields !== undefined && typeof fields.csaf_version === 'string' && typeof fields.category === 'string');
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const about = (0,reports_fields/* asFields */.qI)(fields.document) ?? {};
        const products = productsOf((0,reports_fields/* asFields */.qI)(fields.product_tree) ?? {}, file);
        const time = timeText((0,reports_fields/* asFields */.qI)(about.tracking)?.current_release_date);
        const common = (0,reports_fields/* compact */.oE)({
            author: (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(about.publisher)?.name, 200),
            time,
            document: file.path,
        });
        const notes = [];
        const statements = (0,reports_fields/* objectsAt */.yR)(fields.vulnerabilities, {
            file: file.path,
            pointer: '/vulnerabilities',
        }).flatMap((item, index) => readVulnerability(item, index, { products, notes, file }).map((statement) => ({
            ...common,
            ...statement,
        })));
        const version = (0,reports_fields/* idText */.FP)(about.csaf_version, 20);
        if (version !== '2.0' && version !== '2.1')
            notes.push(`Its CSAF version is ${version ?? 'not given'}, and Sealgate knows 2.0 and 2.1: what differs was not read`);
        return (0,reports_fields/* compact */.oE)({
            format: 'csaf-vex',
            tool: { name: 'CSAF' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            createdAt: time,
            covers: [],
            findings: [],
            statements,
            problems: [],
            notes: notes.length === 0 ? undefined : notes,
        });
    },
};
const STATES = [
    ['known_not_affected', 'not_affected'],
    ['fixed', 'fixed'],
    ['first_fixed', 'fixed'],
    ['known_affected', 'affected'],
    ['first_affected', 'affected'],
    ['last_affected', 'affected'],
    ['under_investigation', 'under_investigation'],
];
function readVulnerability(item, index, { products, notes, file, }) {
    const base = `/vulnerabilities/${index}`;
    const more = (0,reports_fields/* objectsAt */.yR)(item.ids, { file: file.path, pointer: `${base}/ids` }).map((id) => id.text);
    const ids = (0,advisory_ids/* sortIds */.x8)((0,reports_fields/* textsOf */.CB)([item.cve, ...more]));
    const states = (0,reports_fields/* asFields */.qI)(item.product_status) ?? {};
    const flags = (0,reports_fields/* objectsAt */.yR)(item.flags, { file: file.path, pointer: `${base}/flags` });
    const threats = (0,reports_fields/* objectsAt */.yR)(item.threats, { file: file.path, pointer: `${base}/threats` });
    const statements = [];
    for (const [member, status] of STATES) {
        for (const id of (0,reports_fields/* textsOf */.CB)(states[member], 500)) {
            const product = products.get(id);
            if (product === undefined || ids.length === 0) {
                notes.push(`What it says of ${id} is not counted: ${ids.length === 0 ? 'the vulnerability has no id' : 'the product has no purl'}`);
                continue;
            }
            const justification = status === 'not_affected' ? reasonFor(id, flags, threats) : undefined;
            if (status === 'not_affected' && justification === undefined) {
                notes.push(`What it says of ${id} is not counted: it says known_not_affected and not why`);
                continue;
            }
            statements.push((0,reports_fields/* compact */.oE)({ ids, status, ...product, justification }));
        }
    }
    return statements;
}
/** A machine-readable flag, or the impact statement; either may be limited to some products. */
function reasonFor(product, flags, threats) {
    const concerns = (one) => {
        const listed = (0,reports_fields/* textsOf */.CB)(one.product_ids, 500);
        return listed.length === 0 || listed.includes(product);
    };
    const flag = flags.find((one) => concerns(one) && (0,reports_fields/* idText */.FP)(one.label) !== undefined);
    const impact = threats.find((one) => one.category === 'impact' && concerns(one));
    return (0,reports_fields/* idText */.FP)(flag?.label, 100) ?? (0,reports_fields/* proseText */.lz)(impact?.details, 300);
}
/** purls by product id; of a relationship the part is the package and the whole the product. */
function productsOf(tree, file) {
    const purls = new Map();
    const open = [tree.full_product_names, tree.branches];
    while (open.length > 0) {
        const node = open.pop();
        if (Array.isArray(node)) {
            open.push(...node);
            continue;
        }
        const fields = (0,reports_fields/* asFields */.qI)(node);
        if (fields === undefined)
            continue;
        addProduct((0,reports_fields/* asFields */.qI)(fields.product) ?? fields, purls);
        open.push(fields.branches);
    }
    const products = new Map([...purls].map(([id, component]) => [id, { component }]));
    for (const relation of (0,reports_fields/* objectsAt */.yR)(tree.relationships, {
        file: file.path,
        pointer: '/product_tree/relationships',
    })) {
        const id = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(relation.full_product_name)?.product_id, 500);
        const component = purls.get((0,reports_fields/* idText */.FP)(relation.product_reference, 500) ?? '');
        const whole = (0,reports_fields/* idText */.FP)(relation.relates_to_product_reference, 500) ?? '';
        if (id !== undefined && component !== undefined)
            products.set(id, { component, product: purls.get(whole) ?? whole });
    }
    return products;
}
function addProduct(fields, purls) {
    const id = (0,reports_fields/* idText */.FP)(fields.product_id, 500);
    const helper = (0,reports_fields/* asFields */.qI)(fields.product_identification_helper);
    const purl = (0,reports_fields/* idText */.FP)(helper?.purl, 1000) ?? (0,reports_fields/* textsOf */.CB)(helper?.purls, 1000)[0];
    if (id !== undefined && purl !== undefined)
        purls.set(id, purl);
}

// EXTERNAL MODULE: ./build/model/text/percent.js
var percent = __webpack_require__(42424);
;// CONCATENATED MODULE: ./build/collect/reports/cyclonedx-components.js



/** @see CycloneDX, `evidence.occurrences` (1.5 and later); the first place. */
function placeOf(component) {
    const { occurrences } = (0,reports_fields/* asFields */.qI)(component.evidence) ?? {};
    const [first] = Array.isArray(occurrences) ? occurrences : [];
    return (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(first)?.location, 1000)?.replaceAll('\\', '/');
}
/** What a BOM is about and all it lists, at any depth, by what else it is referred to. */
function componentsOf(bom, metadata) {
    const components = new Map();
    const open = [metadata.component, bom.components];
    while (open.length > 0) {
        const node = open.pop();
        if (Array.isArray(node)) {
            for (const item of node)
                open.push(item);
            continue;
        }
        const fields = (0,reports_fields/* asFields */.qI)(node);
        if (fields === undefined)
            continue;
        open.push(fields.components);
        const written = (0,reports_fields/* idText */.FP)(fields.purl, 1000);
        const ref = (0,reports_fields/* idText */.FP)(fields['bom-ref'], 1000) ?? written;
        if (ref === undefined)
            continue;
        const name = [(0,reports_fields/* idText */.FP)(fields.group), (0,reports_fields/* idText */.FP)(fields.name)].filter((part) => part !== undefined).join('/');
        components.set(ref, {
            name,
            version: (0,reports_fields/* idText */.FP)(fields.version, 200),
            purl: (0,packages_purl/* canonicalPurl */.qe)(written),
            file: placeOf(fields),
        });
    }
    return byPurl(components);
}
/**
 * Components by what else they are referred to: their purl, however it is spelled, and without its version, as
 * OSV-Scanner does, where only one can be meant.
 */
function byPurl(components) {
    const alone = new Map();
    for (const component of components.values()) {
        const purl = component.purl === undefined ? undefined : (0,packages_purl/* parsePurl */.$l)(component.purl);
        if (purl === undefined)
            continue;
        const bare = (0,packages_purl/* formatPurl */.dd)({ ...purl, version: '' });
        // The same version in two places is still one.
        const other = alone.has(bare) && alone.get(bare)?.purl !== component.purl;
        alone.set(bare, other ? undefined : component);
    }
    const known = new Map(components);
    for (const component of components.values())
        if (component.purl !== undefined && !known.has(component.purl))
            known.set(component.purl, component);
    for (const [bare, component] of alone)
        if (component !== undefined && !known.has(bare))
            known.set(bare, component);
    return known;
}
/** The component of a reference: of this BOM, or by BOM-Link of another, whose reference then often is a purl. */
function componentAt(ref, components) {
    if (ref === undefined)
        return undefined;
    const own = components.get(ref);
    if (own !== undefined)
        return own;
    const local = ref.startsWith('urn:cdx:') ? (0,percent/* decodeLoosely */.A)(ref.slice(ref.indexOf('#') + 1)) : ref;
    const linked = components.get(local);
    if (linked !== undefined)
        return linked;
    const purl = (0,packages_purl/* parsePurl */.$l)(local);
    if (purl === undefined)
        return { name: local, version: undefined, purl: undefined };
    const known = components.get((0,packages_purl/* formatPurl */.dd)(purl));
    if (known !== undefined)
        return known;
    const { name, version } = purl;
    return { name, version: version === '' ? undefined : version, purl: (0,packages_purl/* formatPurl */.dd)(purl) };
}

;// CONCATENATED MODULE: ./build/collect/reports/cyclonedx-ratings.js



/** Methods whose scores are CVSS's; a rating that names none is taken for one of them. */
const CVSS_PREFIXES = {
    CVSSv2: '',
    CVSSv3: 'CVSS:3.0/',
    CVSSv31: 'CVSS:3.1/',
    CVSSv4: 'CVSS:4.0/',
};
/**
 * The severity of a vulnerability in a BOM, whatever the order of its `ratings`: of those by the vulnerability's own
 * `source` the one of the newest CVSS, else the highest of all. A vector of another rating is kept in `detail` where
 * that one has none.
 *
 * Scores of other methods are no CVSS and rate nothing; what Grype writes as such (EPSS by FIRST, CISA's catalogue)
 * becomes `detail.epss` and `detail.knownExploited`.
 *
 * @see CycloneDX 1.6, `vulnerabilities[].ratings`
 */
function rateBy(item, file) {
    const ratings = (0,reports_fields/* objectsAt */.yR)(item.ratings, { file: file.path, pointer: '/vulnerabilities' });
    const own = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(item.source)?.name, 80)?.toLowerCase() ?? '';
    const rated = ratings.map((one) => readRating(one, file)).sort((a, b) => compareRatings(a, b, own));
    const first = rated[0] ?? { severity: 'unknown', detail: {} };
    const scored = rated.find(({ detail }) => detail.cvss !== undefined);
    const { cvss, ratedBy } = scored?.detail ?? {};
    const borrowed = cvss === undefined || first.detail.cvss !== undefined
        ? {}
        : { cvss, ...(ratedBy === undefined ? {} : { cvssBy: ratedBy }) };
    return {
        severity: first.severity,
        detail: { ...first.detail, ...borrowed, ...exploitationIn(ratings) },
    };
}
function readRating(rating, file) {
    const by = (0,reports_fields/* asFields */.qI)(rating.source)?.name;
    const method = (0,reports_fields/* idText */.FP)(rating.method, 20) ?? '';
    const scored = method === '' || Object.hasOwn(CVSS_PREFIXES, method);
    const numbers = scored ? { score: rating.score, vectors: [vectorOf(rating, method)] } : {};
    return {
        ...rate({ word: rating.severity, by, ...numbers }, file),
        source: (0,reports_fields/* idText */.FP)(by, 80)?.toLowerCase() ?? '',
        method,
    };
}
/** Rated before unrated; then the own source's, its newest method first; then the highest severity. */
function compareRatings(a, b, own) {
    const isOwn = ({ source }) => (own !== '' && source === own ? 1 : 0);
    const isRated = ({ severity }) => (severity === 'unknown' ? 0 : 1);
    const newest = isOwn(a) === 1 && isOwn(b) === 1 ? methodRank(b) - methodRank(a) : 0;
    return (isRated(b) - isRated(a) ||
        isOwn(b) - isOwn(a) ||
        newest ||
        (0,findings_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        methodRank(b) - methodRank(a));
}
function methodRank({ method }) {
    return Object.keys(CVSS_PREFIXES).indexOf(method);
}
/** CycloneDX allows vectors without the prefix that names their version. */
function vectorOf(rating, method) {
    const vector = (0,reports_fields/* idText */.FP)(rating.vector, 400);
    if (vector === undefined || vector.startsWith('CVSS:'))
        return vector;
    return `${CVSS_PREFIXES[method] ?? ''}${vector}`;
}
/** As Grype writes them: ratings of the method `other`, by the list that they are from. */
function exploitationIn(ratings) {
    const others = ratings
        .filter(({ method }) => method === 'other')
        .map((one) => ({ by: (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(one.source)?.name, 80) ?? '', score: one.score }));
    // An advisory of several CVE ids has a score for each.
    const scores = others
        .filter(({ by }) => /^(?:FIRST|EPSS)$/i.test(by))
        .map(({ score }) => score)
        .filter((score) => typeof score === 'number' && score >= 0 && score <= 1);
    return {
        ...(others.some(({ by }) => /^CISA KEV\b/i.test(by)) ? { knownExploited: true } : {}),
        ...(scores.length === 0 ? {} : { epss: Math.max(...scores) }),
    };
}

;// CONCATENATED MODULE: ./build/collect/reports/vers-ranges.js



/** Nobody lists more. */
const MOST = 200;
/**
 * Versions that end what is affected, by the ranges that CycloneDX keeps beside a component (`affects[].versions`):
 * `1.9.0` of `vers:npm/<1.9.0`, as Retire.js writes them. What ends with a version that is affected itself (`<=`) names
 * none.
 *
 * @see the VERS specification, https://github.com/package-url/vers-spec
 */
function endsOfRanges(versions) {
    if (!Array.isArray(versions))
        return [];
    return versions.slice(0, MOST).flatMap((item) => {
        const { range, status = 'affected' } = (0,reports_fields/* asFields */.qI)(item) ?? {};
        const text = (0,reports_fields/* idText */.FP)(range, 2000);
        if (status !== 'affected' || text?.startsWith('vers:') !== true)
            return [];
        return (0,packages_versions/* upperBounds */.Sp)((0,percent/* decodeLoosely */.A)(text));
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/cyclonedx-vulnerability.js






/** One finding for each component that a vulnerability affects, and what its analysis says of them. */
function cyclonedx_vulnerability_readVulnerability(item, context) {
    const { file, index } = context;
    const pointer = `/vulnerabilities/${index}`;
    const references = (0,reports_fields/* objectsAt */.yR)(item.references, { file: file.path, pointer: `${pointer}/references` });
    const ids = (0,advisory_ids/* sortIds */.x8)([...(0,reports_fields/* textsOf */.CB)([item.id]), ...(0,reports_fields/* textsOf */.CB)(references.map((one) => one.id))]);
    const affects = (0,reports_fields/* objectsAt */.yR)(item.affects, { file: file.path, pointer: `${pointer}/affects` });
    const targets = affects.map((one) => componentAt((0,reports_fields/* idText */.FP)(one.ref, 1000), context.components));
    const analysis = readAnalysis(item);
    const told = { item, ids, analysis, rating: rateBy(item, file), file };
    const findings = (targets.length === 0 ? [undefined] : targets).map((component, at) => {
        const place = targets.length < 2 ? pointer : `${pointer}/affects/${at}`;
        const source = { tool: context.tool, report: file.path, pointer: place };
        return ids.length > 0 && ids.every((id) => CHECKOV.test(id))
            ? failedCheck(told, source, component)
            : affected(told, source, { component, versions: affects[at]?.versions });
    });
    const notes = analysis.unfounded
        ? [`What it says of ${ids[0] ?? 'a vulnerability'} is not counted: it says not_affected and not why`]
        : [];
    return { findings, statements: statementsOf(told, targets, context.time), notes };
}
function readAnalysis(item) {
    const { state, justification: given, detail } = (0,reports_fields/* asFields */.qI)(item.analysis) ?? {};
    const justification = (0,reports_fields/* idText */.FP)(given, 100) ?? (0,reports_fields/* proseText */.lz)(detail, 300);
    // Like OpenVEX, which asks `not_affected` to say why; a false positive says it by its name.
    const unfounded = state === 'not_affected' && justification === undefined;
    return { state, status: unfounded ? undefined : statusOf(state), justification, unfounded };
}
/** Checkov lists checks that failed among the vulnerabilities, unrated; see its own parser. */
const CHECKOV = /^CKV\d?_/;
function failedCheck({ item, ids, rating }, source, component) {
    const severity = rating.severity === 'unknown' ? 'moderate' : rating.severity;
    const subject = { kind: 'file', name: component?.name ?? '(not named)' };
    const told = { source, subject, ids, severity, title: item.description, message: item.description };
    return otherFinding({ ...told, rule: 'scanners/misconfiguration' });
}
function affected(told, source, { component, versions }) {
    const { item, ids, rating, analysis } = told;
    return vulnerabilityFinding({
        source,
        name: component?.name ?? '(component not named)',
        version: component?.version,
        purl: component?.purl,
        ids,
        severity: rating.severity,
        title: item.description,
        message: item.description ?? item.detail,
        fix: recommendationOf(item),
        fixedVersions: endsOfRanges(versions),
        url: (0,reports_fields/* asFields */.qI)(item.source)?.url,
        location: component?.file === undefined ? undefined : { file: component.file },
        suppressed: suppressionOf(told),
        detail: {
            ...rating.detail,
            cwes: (Array.isArray(item.cwes) ? item.cwes : [])
                .slice(0, 50)
                .map((cwe) => `CWE-${(0,reports_fields/* idText */.FP)(cwe, 10) ?? ''}`),
            analysis: (0,reports_fields/* idText */.FP)(analysis.state, 40),
        },
    });
}
function suppressionOf({ analysis, file }) {
    const { status, justification } = analysis;
    if (status !== 'not_affected' && status !== 'fixed')
        return undefined;
    return (0,reports_fields/* compact */.oE)({
        by: file.path,
        reason: [status, justification].filter((part) => part !== undefined).join(': '),
        vex: true,
    });
}
function statementsOf({ ids, analysis: { status, justification }, file }, targets, time) {
    if (status === undefined || ids.length === 0)
        return [];
    return targets
        .map((component) => component?.purl)
        .filter((purl) => purl !== undefined)
        .map((component) => (0,reports_fields/* compact */.oE)({ ids, status, component, justification, time, document: file.path }));
}
/** As Trivy and Sealgate write it; the version may be the end of a sentence. */
const FIXED_VERSION = /^(?:Upgrade|Update) \S{1,214} to (?:version )?(?!\d{1,9}\.x)(\d[0-9A-Za-z.+-]{0,60})(?=[;,\s]|$)/;
function recommendationOf(item) {
    const text = (0,reports_fields/* proseText */.lz)(item.recommendation, 300);
    if (text === undefined)
        return undefined;
    const version = FIXED_VERSION.exec(text)?.[1]?.replace(/\.$/, '');
    return (0,reports_fields/* compact */.oE)({ text, version });
}
function statusOf(state) {
    switch (state) {
        case 'not_affected':
        case 'false_positive':
            return 'not_affected';
        case 'resolved':
        case 'resolved_with_pedigree':
            return 'fixed';
        case 'exploitable':
            return 'affected';
        case 'in_triage':
            return 'under_investigation';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/collect/reports/cyclonedx.js





/**
 * CycloneDX 1.4 and later, as JSON or XML, with `vulnerabilities`: a scanner's BOM (Trivy, Grype …), a VDR or a VEX
 * document. One finding for each component that a vulnerability affects; its `analysis` also counts for what others
 * report.
 */
const cyclonedxParser = {
    id: 'cyclonedx',
    title: 'CycloneDX (JSON or XML) with vulnerabilities',
    lists: ['vulnerabilities'],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return fields !== undefined && fields.bomFormat === 'CycloneDX' && (0,reports_fields/* isList */.Lv)(fields.vulnerabilities);
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const metadata = (0,reports_fields/* asFields */.qI)(fields.metadata) ?? {};
        const tool = toolOf(metadata);
        const time = timeText(metadata.timestamp);
        const components = componentsOf(fields, metadata);
        const findings = [];
        const statements = [];
        const problems = [];
        const notes = [];
        let index = 0;
        for (const item of (0,reports_fields/* eachObject */.rc)(fields.vulnerabilities, { file: file.path, pointer: '/vulnerabilities' })) {
            const read = cyclonedx_vulnerability_readVulnerability(item, { index, components, file, tool: tool.name, time });
            findings.push(...read.findings);
            statements.push(...read.statements);
            notes.push(...read.notes);
            index += 1;
        }
        if (index === 0 && !listsParts(fields, metadata) && !LISTS_FOUND_ONLY.test(tool.name))
            problems.push('It lists neither components nor vulnerabilities, so it proves nothing');
        // T29: `trivy --format cyclonedx` does not scan by itself, and writes the list all the same.
        else if (index === 0 && tool.name === 'trivy')
            problems.push('Its list of vulnerabilities is empty, and Trivy writes that also where it did not look: pass its JSON report (trivy … --format json)');
        return (0,reports_fields/* compact */.oE)({
            format: 'cyclonedx',
            tool,
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: imageOf(metadata),
            createdAt: time,
            // Without components it is only what somebody says of a list that stands elsewhere.
            covers: components.size === 0 ? [] : ['vulnerabilities'],
            // It looks at scripts that lie in the repository, and into no lockfile.
            scanned: LISTS_FOUND_ONLY.test(tool.name) ? [] : undefined,
            findings,
            statements: statements.length === 0 ? undefined : statements,
            problems,
            notes: notes.length === 0 ? undefined : notes,
        });
    },
};
/** The image that it is about, where it is about one: Trivy names its digest in the purl, Grype as the version. */
function imageOf(metadata) {
    const about = (0,reports_fields/* asFields */.qI)(metadata.component) ?? {};
    const name = (0,reports_fields/* idText */.FP)(about.name, 500);
    if (about.type !== 'container' || name === undefined)
        return undefined;
    const purl = (0,packages_purl/* parsePurl */.$l)((0,reports_fields/* idText */.FP)(about.purl, 1000) ?? '');
    const digest = [(0,reports_fields/* idText */.FP)(about.version, 200), purl?.version].find((one) => DIGEST.test(one ?? ''));
    return (0,reports_fields/* compact */.oE)({ kind: 'image', name, digest });
}
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Retire.js lists what it found something in, and nothing else. */
const LISTS_FOUND_ONLY = /^retire$/i;
/** Whether anything is listed beside what the document is about: a scanner that saw nothing else looked nothing up. */
function listsParts(bom, metadata) {
    return [bom, (0,reports_fields/* asFields */.qI)(metadata.component) ?? {}].some(({ components }) => Array.isArray(components) && components.length > 0);
}
function toolOf(metadata) {
    const tools = (0,reports_fields/* asFields */.qI)(metadata.tools);
    const list = Array.isArray(metadata.tools) ? metadata.tools : tools?.components;
    const named = Array.isArray(list) ? list.map(reports_fields/* asFields */.qI) : [];
    // Some tools name the library that wrote the document first.
    const first = named.find((one) => !/cyclonedx/i.test((0,reports_fields/* idText */.FP)(one?.name, 80) ?? '')) ?? named[0];
    return (0,reports_fields/* compact */.oE)({ name: (0,reports_fields/* idText */.FP)(first?.name, 80) ?? 'CycloneDX', version: (0,reports_fields/* idText */.FP)(first?.version, 80) });
}

// EXTERNAL MODULE: ./build/io/json/lines.js
var json_lines = __webpack_require__(16460);
;// CONCATENATED MODULE: ./build/collect/reports/dependabot.js





/**
 * GitHub's Dependabot alerts, as `gh api repos/OWNER/NAME/dependabot/alerts` prints them: one list, one for each page
 * (`--paginate`), a list of those (`--slurp`), or an alert a line (`--jq '.[]'`). They name ranges and no versions; the
 * dependency graph tells which are meant. They are about the default branch, so they do not show that what is judged
 * was looked at.
 */
const dependabotParser = {
    id: 'dependabot',
    title: "GitHub's Dependabot alerts",
    namesCves: true,
    clean: ['[]', '[[]]'],
    detects(document) {
        const alerts = alertsIn(document);
        return alerts.length > 0 && alerts.every(isAlert);
    },
    parse(document, file) {
        const alerts = (0,reports_fields/* objectsAt */.yR)(alertsIn(document), { file: file.path, pointer: '' });
        const repositories = [...new Set(alerts.map(repositoryOf).filter((name) => name !== undefined))];
        const fixed = alerts.filter(({ state }) => state === 'fixed').length;
        return (0,reports_fields/* compact */.oE)({
            format: 'dependabot',
            tool: { name: 'dependabot' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: repositories.length === 1 ? { kind: 'repository', name: repositories[0] ?? '' } : undefined,
            covers: [],
            findings: alerts.flatMap((alert, index) => alert.state === 'fixed' ? [] : [alertFinding(alert, file, index)]),
            problems: repositories.length < 2
                ? []
                : [
                    `It lists alerts of ${repositories.length} repositories, and does not tell which are of this one`,
                ],
            notes: fixed === 0
                ? undefined
                : [`${fixed} of its ${alerts.length} alerts are fixed on the default branch, and left out`],
        });
    },
};
/** Alerts, page by page or a document a line. */
function alertsIn(document) {
    const list = document instanceof json_lines/* JsonLines */.k4 ? document.lines : document;
    return (0,reports_fields/* isList */.Lv)(list) ? [...list].flatMap((one) => ((0,reports_fields/* isList */.Lv)(one) ? [...one] : [one])) : [];
}
function isAlert(value) {
    const fields = (0,reports_fields/* asFields */.qI)(value);
    return fields !== undefined && 'security_advisory' in fields && 'security_vulnerability' in fields;
}
/** `https://…/repos/OWNER/NAME/dependabot/alerts/7` */
function repositoryOf({ url }) {
    return /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})\/dependabot\/alerts\/\d{1,12}$/.exec((0,reports_fields/* idText */.FP)(url, 500) ?? '')?.[1];
}
function alertFinding(alert, file, index) {
    const advisory = (0,reports_fields/* asFields */.qI)(alert.security_advisory) ?? {};
    const vulnerability = (0,reports_fields/* asFields */.qI)(alert.security_vulnerability) ?? {};
    const dependency = (0,reports_fields/* asFields */.qI)(alert.dependency) ?? {};
    const about = (0,reports_fields/* asFields */.qI)(vulnerability.package) ?? (0,reports_fields/* asFields */.qI)(dependency.package) ?? {};
    const name = (0,reports_fields/* idText */.FP)(about.name) ?? '(package not named)';
    const { cvss_v4, cvss_v3 } = (0,reports_fields/* asFields */.qI)(advisory.cvss_severities) ?? {};
    const scores = [cvss_v4, cvss_v3, advisory.cvss].map((one) => (0,reports_fields/* asFields */.qI)(one) ?? {});
    const rating = rate({
        word: vulnerability.severity ?? advisory.severity,
        vectors: scores.map((one) => one.vector_string),
    }, file);
    const epss = [advisory.epss].flat().map((one) => (0,reports_fields/* asFields */.qI)(one)?.percentage);
    const manifest = (0,reports_fields/* idText */.FP)(dependency.manifest_path, 1000);
    return vulnerabilityFinding({
        source: { tool: 'dependabot', report: file.path, pointer: `/${index}` },
        name,
        purl: about.ecosystem === 'npm' ? (0,packages_purl/* npmPurl */.NP)(name, '') : undefined,
        ids: (0,reports_fields/* textsOf */.CB)([advisory.ghsa_id, advisory.cve_id]),
        severity: rating.severity,
        title: advisory.summary,
        message: advisory.description ?? advisory.summary,
        fixedVersions: (0,reports_fields/* textsOf */.CB)([(0,reports_fields/* asFields */.qI)(vulnerability.first_patched_version)?.identifier]),
        url: alert.html_url,
        location: manifest === undefined ? undefined : { file: manifest },
        suppressed: dependabot_suppressionOf(alert),
        detail: {
            ...rating.detail,
            // GitHub's commas are npm's blanks.
            range: (0,reports_fields/* idText */.FP)(vulnerability.vulnerable_version_range, 500)?.replaceAll(', ', ' ').replaceAll(',', ' '),
            ecosystem: (0,reports_fields/* idText */.FP)(about.ecosystem, 40),
            cwes: (0,reports_fields/* objectsAt */.yR)(advisory.cwes, { file: file.path, pointer: `/${index}/security_advisory/cwes` })
                .slice(0, 50)
                .map((one) => (0,reports_fields/* idText */.FP)(one.cwe_id, 20) ?? ''),
            epss: epss.find((one) => typeof one === 'number' && one >= 0 && one <= 1),
        },
    });
}
/** Who closed an alert on GitHub that is not fixed, and why: somebody, or a rule of the repository. */
function dependabot_suppressionOf({ state, ...alert }) {
    if (state !== 'dismissed' && state !== 'auto_dismissed')
        return undefined;
    const who = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(alert.dismissed_by)?.login, 80);
    const why = [alert.dismissed_reason, alert.dismissed_comment].map((text) => (0,reports_fields/* proseText */.lz)(text, 200));
    const said = why.filter((text) => text !== undefined).join(': ');
    return {
        by: who === undefined ? 'Dependabot' : `${who} on GitHub`,
        reason: [state, said].filter((text) => text !== '').join(', '),
    };
}

;// CONCATENATED MODULE: ./build/collect/reports/dependency-check.js





/** OWASP Dependency-Check's JSON: one finding a vulnerability of a dependency; suppressed ones are marked. */
const dependencyCheckParser = {
    id: 'dependency-check',
    title: 'OWASP Dependency-Check JSON',
    namesCves: true,
    lists: ['dependencies'],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            'reportSchema' in fields &&
            (0,reports_fields/* isList */.Lv)(fields.dependencies) &&
            (0,reports_fields/* asFields */.qI)(fields.scanInfo) !== undefined);
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const info = (0,reports_fields/* asFields */.qI)(fields.scanInfo) ?? {};
        const about = (0,reports_fields/* asFields */.qI)(fields.projectInfo) ?? {};
        const dependencies = (0,reports_fields/* objectsAt */.yR)(fields.dependencies, { file: file.path, pointer: '/dependencies' });
        const failures = (0,reports_fields/* objectsAt */.yR)(info.analysisExceptions, {
            file: file.path,
            pointer: '/scanInfo/analysisExceptions',
        });
        const first = (0,reports_fields/* asFields */.qI)(failures[0]?.exception);
        return (0,reports_fields/* compact */.oE)({
            format: 'dependency-check',
            tool: (0,reports_fields/* compact */.oE)({ name: 'dependency-check', version: (0,reports_fields/* idText */.FP)(info.engineVersion, 40) }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'filesystem', name: (0,reports_fields/* idText */.FP)(about.name, 300) ?? '.' },
            createdAt: timeText(about.reportDate),
            covers: ['vulnerabilities'],
            findings: dependencies.flatMap((dependency, index) => dependencyFindings(dependency, file, `/dependencies/${index}`)),
            problems: [
                ...(dependencies.length === 0 ? ['It looked at 0 dependencies, so it proves nothing'] : []),
                ...(failures.length === 0
                    ? []
                    : [
                        `It reports ${failures.length} ${failures.length === 1 ? 'error' : 'errors'} of its analysis: ${(0,reports_fields/* proseText */.lz)(first?.message, 160) ?? 'without words'}`,
                    ]),
            ],
        });
    },
};
function dependencyFindings(dependency, file, base) {
    return ['vulnerabilities', 'suppressedVulnerabilities'].flatMap((list) => {
        const at = `${base}/${list}`;
        return (0,reports_fields/* objectsAt */.yR)(dependency[list], { file: file.path, pointer: at }).map((item, index) => vulnerabilityOf(item, dependency, {
            file,
            pointer: `${at}/${index}`,
            suppressed: list !== 'vulnerabilities',
        }));
    });
}
function vulnerabilityOf(item, dependency, { file, pointer, suppressed, }) {
    const packages = (0,reports_fields/* objectsAt */.yR)(dependency.packages, { file: file.path, pointer: '/dependencies' });
    const purl = packages.map((one) => (0,packages_purl/* canonicalPurl */.qe)((0,reports_fields/* idText */.FP)(one.id, 1000))).find((id) => id !== undefined);
    const parts = purl === undefined ? undefined : (0,packages_purl/* parsePurl */.$l)(purl);
    const name = parts?.name ?? (0,reports_fields/* idText */.FP)(dependency.fileName) ?? '(dependency not named)';
    const [v4, v3, v2] = [(0,reports_fields/* asFields */.qI)(item.cvssv4), (0,reports_fields/* asFields */.qI)(item.cvssv3), (0,reports_fields/* asFields */.qI)(item.cvssv2)];
    const rating = rate({
        word: item.severity === 'NONE' ? undefined : item.severity,
        score: v4?.baseScore ?? v3?.baseScore ?? v2?.score,
        vectors: [v4?.vectorString, v3?.vectorString, v2?.vectorString],
        by: item.source,
    }, file);
    return vulnerabilityFinding({
        source: { tool: 'dependency-check', report: file.path, pointer },
        name,
        version: parts?.version,
        purl,
        ids: (0,reports_fields/* textsOf */.CB)([item.name]),
        fixedVersions: fixedVersions(item, pointer, file.path),
        severity: rating.severity,
        title: item.description,
        message: item.description,
        url: (0,reports_fields/* textsOf */.CB)((0,reports_fields/* objectsAt */.yR)(item.references, { file: file.path, pointer }).map((one) => one.url), 1000)[0],
        location: locationOf(dependency),
        suppressed: suppressed
            ? (0,reports_fields/* compact */.oE)({ by: 'dependency-check suppression', reason: (0,reports_fields/* proseText */.lz)(item.notes, 300) })
            : undefined,
        detail: {
            ...rating.detail,
            cwes: (0,reports_fields/* textsOf */.CB)(item.cwes, 40).map((cwe) => /CWE-\d+/.exec(cwe)?.[0] ?? cwe),
            ...(item.knownExploitedVulnerability === undefined ? {} : { knownExploited: true }),
        },
    });
}
/** Of the CPE ranges, the one that the dependency is in says where it ends. */
function fixedVersions(item, pointer, file) {
    const matched = (0,reports_fields/* objectsAt */.yR)(item.vulnerableSoftware, { file, pointer })
        .map((one) => (0,reports_fields/* asFields */.qI)(one.software) ?? {})
        .filter((software) => String(software.vulnerabilityIdMatched) === 'true');
    return (0,reports_fields/* textsOf */.CB)(matched.map((software) => software.versionEndExcluding));
}
/** `package-lock.json?lodash` is how it names an entry of a lockfile. */
function locationOf(dependency) {
    const path = (0,reports_fields/* idText */.FP)(dependency.filePath, 1000)?.replaceAll('\\', '/').replace(/\?.*$/s, '');
    return path === undefined || path === '' ? undefined : { file: path };
}

;// CONCATENATED MODULE: ./build/collect/reports/dockle.js



/** Dockle's JSON: one finding a checkpoint that failed; its alerts are the message. */
const dockleParser = {
    id: 'dockle',
    title: 'Dockle JSON',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        const summary = (0,reports_fields/* asFields */.qI)(fields?.summary);
        return (summary !== undefined &&
            'fatal' in summary &&
            'pass' in summary &&
            ((0,reports_fields/* isList */.Lv)(fields?.details) || fields?.details === null));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const summary = (0,reports_fields/* asFields */.qI)(fields.summary) ?? {};
        const image = (0,reports_fields/* idText */.FP)(fields.image, 500);
        const findings = (0,reports_fields/* objectsAt */.yR)(fields.details, { file: file.path, pointer: '/details' }).flatMap((item, index) => {
            const code = (0,reports_fields/* idText */.FP)(item.code, 60);
            const level = (0,reports_fields/* idText */.FP)(item.level, 20)?.toUpperCase() ?? '';
            if (level === 'PASS')
                return [];
            const alerts = (0,reports_fields/* textsOf */.CB)(item.alerts, 300);
            return [
                otherFinding({
                    source: { tool: 'dockle', report: file.path, pointer: `/details/${index}` },
                    rule: 'scanners/misconfiguration',
                    subject: {
                        kind: 'image',
                        name: image === undefined ? '(image not named)' : imageName(image),
                    },
                    ids: code === undefined ? [] : [code],
                    severity: level === 'FATAL' ? 'critical' : level === 'WARN' ? 'moderate' : (0,findings_severity/* parseSeverity */.lv)(level),
                    title: item.title,
                    message: alerts.length === 0 ? item.title : alerts.slice(0, 5).join('; '),
                    ...(level === 'SKIP' || level === 'IGNORE' ? { suppressed: { by: 'dockle ignore' } } : {}),
                    url: code === undefined
                        ? undefined
                        : `https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#${code.toLowerCase()}`,
                    detail: { alerts: alerts.length },
                }),
            ];
        });
        return (0,reports_fields/* compact */.oE)({
            format: 'dockle',
            tool: { name: 'dockle' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: image === undefined ? undefined : { kind: 'image', name: image },
            covers: ['misconfigurations'],
            findings,
            problems: dockle_problemsOf(summary, findings),
        });
    },
};
function dockle_problemsOf(summary, findings) {
    const counts = ['fatal', 'warn', 'info'].map((level) => (0,reports_fields/* countOf */.pq)(summary[level]) ?? 0);
    const counted = counts.reduce((sum, count) => sum + count, 0);
    const problems = [];
    if (counted > 0 && findings.length === 0)
        problems.push('It counts checkpoints that failed but lists none');
    if (counted === 0 && ((0,reports_fields/* countOf */.pq)(summary.pass) ?? 0) === 0 && findings.length === 0)
        problems.push('It names no checkpoint that passed, so it looked at nothing');
    return problems;
}

;// CONCATENATED MODULE: ./build/collect/reports/gitleaks.js


/** Gitleaks' JSON: a list, one finding an entry. Match, secret, author and message stay in the report. */
const gitleaksParser = {
    id: 'gitleaks',
    title: 'Gitleaks JSON',
    // Old versions print `null`, newer ones `[]`, where they found nothing.
    clean: ['null', '[]'],
    detects(document) {
        return (0,reports_fields/* isList */.Lv)(document) && document.length > 0 && [...document].map(reports_fields/* asFields */.qI).every(isLeak);
    },
    parse(document, file) {
        const findings = [];
        for (const leak of (0,reports_fields/* eachObject */.rc)(document, { file: file.path, pointer: '' })) {
            const rule = (0,reports_fields/* idText */.FP)(leak.RuleID, 200) ?? (0,reports_fields/* idText */.FP)(leak.rule, 200);
            const commit = (0,reports_fields/* idText */.FP)(leak.Commit ?? leak.commit, 64);
            findings.push(secretFinding({
                source: { tool: 'gitleaks', report: file.path, pointer: `/${findings.length}` },
                ...fileAt((0,reports_fields/* idText */.FP)(leak.File ?? leak.file, 1000)?.replaceAll('\\', '/'), {
                    line: (0,reports_fields/* lineOf */.cA)(leak.StartLine ?? leak.lineNumber),
                    endLine: (0,reports_fields/* lineOf */.cA)(leak.EndLine),
                }),
                ids: rule === undefined ? [] : [rule],
                // Gitleaks does not rate: whoever finds a key can use it, until somebody says otherwise.
                severity: 'high',
                title: leak.Description === '' ? rule : (leak.Description ?? rule),
                kind: rule,
                detail: (0,reports_fields/* compact */.oE)({ commit, tags: tagsOf(leak) }),
            }));
        }
        return {
            format: 'gitleaks',
            tool: { name: 'gitleaks' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            covers: ['secrets'],
            findings,
            problems: [],
        };
    },
};
function isLeak(fields) {
    if (fields === undefined)
        return false;
    return ('RuleID' in fields && 'File' in fields) || ('rule' in fields && 'offender' in fields);
}
function tagsOf(leak) {
    if (!Array.isArray(leak.Tags))
        return undefined;
    const tags = leak.Tags.map((tag) => (0,reports_fields/* idText */.FP)(tag, 60)).filter((tag) => tag !== undefined);
    return tags.length === 0 ? undefined : tags.slice(0, 20);
}

;// CONCATENATED MODULE: ./build/collect/reports/gosec.js



/** gosec's JSON. Unlike its SARIF it says how many files were read, and which could not be. */
const gosecParser = {
    id: 'gosec',
    title: 'gosec JSON',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return fields !== undefined && 'GosecVersion' in fields && 'Golang errors' in fields;
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const pointer = '/Issues';
        const issues = (0,reports_fields/* objectsAt */.yR)(fields.Issues, { file: file.path, pointer });
        return (0,reports_fields/* compact */.oE)({
            format: 'gosec',
            tool: (0,reports_fields/* compact */.oE)({ name: 'gosec', version: (0,reports_fields/* idText */.FP)(fields.GosecVersion, 80) }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            covers: ['code'],
            findings: issues.map((issue, index) => readIssue(issue, file, `${pointer}/${index}`)),
            problems: gosec_problemsOf(fields, issues.length),
        });
    },
};
function readIssue(issue, file, pointer) {
    const id = (0,reports_fields/* idText */.FP)(issue.rule_id, 40);
    const cwe = (0,reports_fields/* asFields */.qI)(issue.cwe);
    const number = (0,reports_fields/* idText */.FP)(cwe?.id, 10);
    // `10`, or `10-12`.
    const [line, endLine] = ((0,reports_fields/* idText */.FP)(issue.line, 40) ?? '').split('-').map((part) => (0,reports_fields/* lineOf */.cA)(Number(part)));
    return otherFinding({
        source: { tool: 'gosec', report: file.path, pointer },
        rule: 'scanners/code',
        ...fileAt((0,reports_fields/* idText */.FP)(issue.file, 1000)?.replaceAll('\\', '/'), { line, endLine }),
        ids: id === undefined ? [] : [id],
        severity: (0,findings_severity/* parseSeverity */.lv)(issue.severity),
        title: issue.details,
        message: issue.details,
        url: cwe?.url,
        suppressed: gosec_suppressionOf(issue),
        detail: { cwes: number === undefined ? [] : [`CWE-${number}`] },
    });
}
/** Listed with `-track-suppressions` only. */
function gosec_suppressionOf(issue) {
    const [first] = Array.isArray(issue.suppressions) ? issue.suppressions.map(reports_fields/* asFields */.qI) : [];
    if (first === undefined)
        return issue.nosec === true ? { by: 'gosec (nosec)' } : undefined;
    const kind = (0,reports_fields/* idText */.FP)(first.kind, 40) ?? 'suppression';
    return (0,reports_fields/* compact */.oE)({ by: `gosec (${kind})`, reason: (0,reports_fields/* proseText */.lz)(first.justification, 300) });
}
/** T31: what could not be loaded was not looked at; gosec leaves it out and goes on. */
function gosec_problemsOf(fields, listed) {
    const stats = (0,reports_fields/* asFields */.qI)(fields.Stats);
    const failed = Object.entries((0,reports_fields/* asFields */.qI)(fields['Golang errors']) ?? {});
    const [first] = failed.flatMap(([, errors]) => ((0,reports_fields/* isList */.Lv)(errors) ? [...errors] : []));
    const words = (0,reports_fields/* proseText */.lz)((0,reports_fields/* asFields */.qI)(first)?.error, 160);
    const found = (0,reports_fields/* countOf */.pq)(stats?.found) ?? 0;
    return [
        ...(failed.length === 0
            ? []
            : [
                `gosec could not read ${failed.length === 1 ? 'a file' : `${failed.length} files`}${words === undefined ? '' : `: ${words}`}`,
            ]),
        ...(((0,reports_fields/* countOf */.pq)(stats?.files) ?? 0) > 0 ? [] : ['It read no file, so it proves nothing']),
        ...(found > listed ? [`It counts ${found} issues but lists ${listed}: the report is not complete`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/collect/reports/grype.js






/** Grype's JSON: one finding a match; what its ignore rules or VEX took out is marked as suppressed. */
const grypeParser = {
    id: 'grype',
    title: 'Grype JSON',
    namesCves: true,
    lists: ['matches', 'ignoredMatches'],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        if (fields === undefined || !(0,reports_fields/* isList */.Lv)(fields.matches))
            return false;
        const [item] = fields.matches;
        const first = (0,reports_fields/* asFields */.qI)(item);
        return 'descriptor' in fields || (first !== undefined && 'vulnerability' in first && 'artifact' in first);
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const descriptor = (0,reports_fields/* asFields */.qI)(fields.descriptor);
        const source = (0,reports_fields/* asFields */.qI)(fields.source);
        const image = source?.type === 'image' ? (0,reports_fields/* asFields */.qI)(source.target) : undefined;
        const name = (0,reports_fields/* idText */.FP)(image?.userInput, 500) ?? (0,reports_fields/* idText */.FP)(source?.target, 500);
        const digest = (0,reports_fields/* idText */.FP)(image?.manifestDigest, 200);
        const context = { file, image: image !== undefined };
        const alerts = grype_alertsIn(fields.alertsByPackage, file);
        return (0,reports_fields/* compact */.oE)({
            format: 'grype',
            tool: (0,reports_fields/* compact */.oE)({ name: 'grype', version: (0,reports_fields/* idText */.FP)(descriptor?.version, 80) }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: name === undefined
                ? undefined
                : (0,reports_fields/* compact */.oE)({
                    kind: image === undefined ? 'filesystem' : 'image',
                    name,
                    digest,
                }),
            createdAt: timeText(descriptor?.timestamp),
            covers: ['vulnerabilities'],
            ended: endedSystems(alerts, image === undefined ? undefined : name),
            findings: [
                ...matchesIn(fields.matches, '/matches', context),
                ...matchesIn(fields.ignoredMatches, '/ignoredMatches', context),
            ],
            problems: [
                ...(descriptor?.name === undefined || descriptor.name === 'grype'
                    ? []
                    : [
                        `It has the form of Grype's report and says that it is of ${(0,reports_fields/* idText */.FP)(descriptor.name, 80) ?? 'nobody'}`,
                    ]),
                ...notLookedUp(alerts),
            ],
        });
    },
};
/** What Grype says of packages beside vulnerabilities, which is about their operating system. */
function grype_alertsIn(list, file) {
    const at = '/alertsByPackage';
    return (0,reports_fields/* objectsAt */.yR)(list, { file: file.path, pointer: at }).flatMap((entry, index) => (0,reports_fields/* objectsAt */.yR)(entry.alerts, { file: file.path, pointer: `${at}/${index}/alerts` }).map((alert) => {
        const told = (0,reports_fields/* asFields */.qI)(alert.metadata) ?? {};
        const system = [(0,reports_fields/* idText */.FP)(told.name, 80), (0,reports_fields/* idText */.FP)(told.version, 80)].filter((part) => part !== undefined);
        return {
            type: (0,reports_fields/* idText */.FP)(alert.type, 60) ?? '',
            system: system.join(' ') || 'Its operating system',
            pointer: `${at}/${index}`,
        };
    }));
}
/** Each once, though Grype repeats it for each of its packages. */
function endedSystems(alerts, image) {
    const ended = new Map();
    for (const { type, system, pointer } of alerts) {
        if (type !== 'distro-eol' || ended.has(system))
            continue;
        ended.set(system, { system, ...(image === undefined ? {} : { image: imageName(image) }), pointer });
    }
    return ended.size === 0 ? undefined : [...ended.values()];
}
/** Packages of a system that Grype knows nothing of are in the report nowhere else: they look like clean ones. */
function notLookedUp(alerts) {
    const blind = alerts.filter(({ type }) => type !== 'distro-eol');
    const [first] = blind;
    if (first === undefined)
        return [];
    return [
        `It did not look up ${blind.length} ${blind.length === 1 ? 'package' : 'packages'} of ${first.system} (${first.type}): Grype has no data for it`,
    ];
}
function matchesIn(list, pointer, context) {
    const findings = [];
    for (const match of (0,reports_fields/* eachObject */.rc)(list, { file: context.file.path, pointer }))
        findings.push(matchFinding(match, `${pointer}/${findings.length}`, context));
    return findings;
}
function matchFinding(match, pointer, { file, image }) {
    const told = (0,reports_fields/* asFields */.qI)(match.vulnerability) ?? {};
    const artifact = (0,reports_fields/* asFields */.qI)(match.artifact) ?? {};
    const related = (0,reports_fields/* objectsAt */.yR)(match.relatedVulnerabilities, {
        file: file.path,
        pointer: `${pointer}/relatedVulnerabilities`,
    });
    const name = (0,reports_fields/* idText */.FP)(artifact.name) ?? '(package not named)';
    const version = (0,reports_fields/* idText */.FP)(artifact.version, 200);
    const fix = (0,reports_fields/* asFields */.qI)(told.fix);
    const cvss = [told, ...related].flatMap((one) => (Array.isArray(one.cvss) ? one.cvss.map(reports_fields/* asFields */.qI) : []));
    const rating = rate({ word: told.severity, vectors: cvss.map((one) => one?.vector), by: told.namespace ?? told.dataSource }, file);
    const [place] = (0,reports_fields/* objectsAt */.yR)(artifact.locations, {
        file: file.path,
        pointer: `${pointer}/artifact/locations`,
    });
    const path = (0,reports_fields/* idText */.FP)(place?.path, 1000);
    const [exploited] = Array.isArray(told.knownExploited) ? told.knownExploited : [];
    // An advisory of several CVE ids has a score for each.
    const scores = Array.isArray(told.epss) ? told.epss.map((one) => (0,reports_fields/* asFields */.qI)(one)?.epss) : [];
    const epss = Math.max(-1, ...scores.filter((score) => typeof score === 'number'));
    const suppressed = grype_suppressionOf(match);
    return vulnerabilityFinding({
        source: { tool: 'grype', report: file.path, pointer },
        name,
        version,
        purl: purlOf(artifact, name, version),
        ids: [...(0,reports_fields/* textsOf */.CB)([told.id]), ...related.flatMap((one) => (0,reports_fields/* textsOf */.CB)([one.id]))],
        severity: rating.severity,
        title: related
            .map((one) => one.description)
            .find((text) => text !== undefined && told.description === undefined),
        message: told.description ?? related.map((one) => one.description).find((text) => text !== undefined),
        fixedVersions: (0,reports_fields/* textsOf */.CB)(fix?.versions),
        url: told.dataSource,
        location: image || path === undefined ? undefined : { file: path.replace(/^\/+/, '') },
        suppressed,
        detail: {
            ...rating.detail,
            related: (0,advisory_ids/* ghsaIdsIn */.FD)((0,reports_fields/* textsOf */.CB)(told.urls, 500).join(' ')).slice(0, 1),
            status: (0,reports_fields/* idText */.FP)(fix?.state, 40),
            ...(exploited === undefined ? {} : { knownExploited: true }),
            ...(epss < 0 ? {} : { epss }),
        },
    });
}
function purlOf(artifact, name, version) {
    const given = (0,reports_fields/* idText */.FP)(artifact.purl, 1000);
    if (artifact.type === 'npm' || given?.startsWith('pkg:npm/') === true)
        return (0,packages_purl/* npmPurl */.NP)(name, version ?? '');
    return (0,packages_purl/* canonicalPurl */.qe)(given);
}
/** What an ignore rule, or a VEX statement, of Grype's own configuration took out. */
function grype_suppressionOf(match) {
    if (!Array.isArray(match.appliedIgnoreRules))
        return undefined;
    const rule = (0,reports_fields/* asFields */.qI)(match.appliedIgnoreRules[0]) ?? {};
    const status = (0,reports_fields/* idText */.FP)(rule['vex-status'], 40);
    const reason = [status, (0,reports_fields/* idText */.FP)(rule['vex-justification'], 100) ?? (0,reports_fields/* idText */.FP)(rule.reason, 300)].filter((part) => part !== undefined);
    return (0,reports_fields/* compact */.oE)({
        by: status === undefined ? 'grype ignore rule' : 'grype VEX',
        reason: reason.length === 0 ? undefined : reason.join(': '),
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/hadolint.js



/** Hadolint's JSON: a list, one finding an entry. */
const hadolintParser = {
    id: 'hadolint',
    title: 'Hadolint JSON',
    clean: ['[]'],
    detects(document) {
        if (!(0,reports_fields/* isList */.Lv)(document) || document.length === 0)
            return false;
        return [...document]
            .map(reports_fields/* asFields */.qI)
            .every((item) => item !== undefined && 'code' in item && 'file' in item && 'level' in item);
    },
    parse(document, file) {
        const findings = (0,reports_fields/* objectsAt */.yR)(document, { file: file.path, pointer: '' }).map((item, index) => {
            const code = (0,reports_fields/* idText */.FP)(item.code, 40);
            return otherFinding({
                source: { tool: 'hadolint', report: file.path, pointer: `/${index}` },
                rule: 'scanners/misconfiguration',
                ...fileAt((0,reports_fields/* idText */.FP)(item.file, 1000)?.replaceAll('\\', '/'), { line: (0,reports_fields/* lineOf */.cA)(item.line) }),
                ids: code === undefined ? [] : [code],
                severity: levelOf(item.level),
                title: item.message,
                message: item.message,
                url: code === undefined ? undefined : urlOf(code),
            });
        });
        return {
            format: 'hadolint',
            tool: { name: 'hadolint' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'config', name: 'Dockerfile' },
            covers: ['misconfigurations'],
            findings,
            problems: [],
        };
    },
};
function levelOf(level) {
    return level === 'style' || level === 'ignore' ? 'info' : (0,findings_severity/* parseSeverity */.lv)(level);
}
function urlOf(code) {
    if (/^DL\d{4}$/.test(code))
        return `https://github.com/hadolint/hadolint/wiki/${code}`;
    return /^SC\d{4}$/.test(code) ? `https://github.com/koalaman/shellcheck/wiki/${code}` : undefined;
}

;// CONCATENATED MODULE: ./build/collect/reports/kics.js




/** The query that looks for secrets; its names say of what kind. */
const SECRETS = /^Passwords And Secrets(?: - )?/;
/** KICS's JSON: one finding a place where a query holds. Its SARIF has the same without the rating `CRITICAL`. */
const kicsParser = {
    id: 'kics',
    title: 'KICS JSON',
    lists: ['queries'],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (0,reports_fields/* isList */.Lv)(fields?.queries) && 'queries_total' in fields && 'files_scanned' in fields;
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const findings = (0,reports_fields/* objectsAt */.yR)(fields.queries, { file: file.path, pointer: '/queries' }).flatMap((query, index) => queryFindings(query, file, `/queries/${index}`));
        return (0,reports_fields/* compact */.oE)({
            format: 'kics',
            tool: (0,reports_fields/* compact */.oE)({ name: 'kics', version: (0,reports_fields/* idText */.FP)(fields.kics_version, 80) }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'config', name: '.' },
            createdAt: timeText(fields.end) ?? timeText(fields.start),
            covers: ['misconfigurations', 'secrets'],
            findings,
            problems: kics_problemsOf(fields, findings.length),
        });
    },
};
/** Whether a query of KICS is one of those that look for secrets. */
function isSecretQuery(name) {
    return SECRETS.test(name);
}
function queryFindings(query, file, pointer) {
    const id = (0,reports_fields/* idText */.FP)(query.query_id, 100);
    const name = (0,reports_fields/* idText */.FP)(query.query_name, 300) ?? '';
    const { severity } = rate({ word: String(query.severity).toUpperCase() === 'TRACE' ? 'info' : query.severity }, file);
    return (0,reports_fields/* objectsAt */.yR)(query.files, { file: file.path, pointer: `${pointer}/files` }).map((item, index) => {
        const common = {
            source: { tool: 'kics', report: file.path, pointer: `${pointer}/files/${index}` },
            ...fileAt((0,reports_fields/* idText */.FP)(item.file_name, 1000)?.replaceAll('\\', '/'), { line: (0,reports_fields/* lineOf */.cA)(item.line) }),
            ids: id === undefined ? [] : [id],
            severity,
            title: query.query_name,
            url: query.query_url,
        };
        if (isSecretQuery(name))
            return secretFinding({ ...common, kind: name.replace(SECRETS, '') || name });
        const found = (0,reports_fields/* idText */.FP)(item.actual_value, 400) ?? query.description;
        return otherFinding({
            ...common,
            rule: 'scanners/misconfiguration',
            message: found,
            detail: { resource: (0,reports_fields/* idText */.FP)(item.resource_name, 300), platform: (0,reports_fields/* idText */.FP)(query.platform, 60) },
        });
    });
}
function kics_problemsOf(fields, listed) {
    const problems = [];
    const [scanned, counted] = [(0,reports_fields/* countOf */.pq)(fields.files_scanned) ?? 0, (0,reports_fields/* countOf */.pq)(fields.total_counter) ?? 0];
    if (scanned === 0)
        problems.push('It scanned no file, so it proves nothing');
    if (counted > listed)
        problems.push(`It counts ${counted} ${counted === 1 ? 'result' : 'results'} but lists ${listed}: the report is not complete`);
    const failed = (0,reports_fields/* countOf */.pq)(fields.files_failed_to_scan) ?? 0;
    if (failed > 0)
        problems.push(`KICS could not scan ${failed} ${failed === 1 ? 'file' : 'files'}`);
    const queries = (0,reports_fields/* countOf */.pq)(fields.queries_failed_to_execute) ?? 0;
    if (queries > 0)
        problems.push(`${queries} of its ${queries === 1 ? 'queries was' : 'queries were'} not answered`);
    return problems;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/collect/reports/audit-counts.js
var audit_counts = __webpack_require__(85690);
;// CONCATENATED MODULE: ./build/collect/reports/npm-audit.js










/**
 * npm's audit JSON, `auditReportVersion` 2 (npm 7 and later). One finding an advisory of a package; packages
 * that are named only because they depend on a vulnerable one are not findings of their own.
 */
const npmAuditParser = {
    id: 'npm-audit',
    title: 'npm audit JSON (auditReportVersion 2)',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            (typeof fields.auditReportVersion === 'number' ||
                ((0,reports_fields/* asFields */.qI)(fields.vulnerabilities) !== undefined &&
                    (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(fields.metadata)?.dependencies) !== undefined)));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const packages = packagesOf(fields.vulnerabilities, file.path);
        const explained = explainedPackages(packages);
        const findings = [...packages].flatMap(([name, entry]) => packageFindings({ name, entry, isExplained: explained.has(name) }, file.path));
        return {
            format: 'npm-audit',
            tool: { name: 'npm audit' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'lockfile', name: 'package-lock.json' },
            covers: ['vulnerabilities'],
            findings,
            problems: npm_audit_problemsOf(fields, packages.size),
        };
    },
};
function packagesOf(value, report) {
    const packages = new Map();
    const fields = (0,reports_fields/* asFields */.qI)(value);
    if (fields === undefined) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${report} has ${(0,reports_fields/* kindOf */.I)(value)} as vulnerabilities`, {
            location: { file: report, pointer: '/vulnerabilities' },
            hint: 'Pass the report as `npm audit --json` wrote it.',
        });
    }
    for (const [name, entry] of Object.entries(fields)) {
        (0,reports_fields/* objectsAt */.yR)([entry], { file: report, pointer: `/vulnerabilities/${escapePointer(name)}` });
        const told = (0,reports_fields/* asFields */.qI)(entry) ?? {};
        refuseOtherCauses(told.via, { file: report, pointer: `/vulnerabilities/${escapePointer(name)}/via` });
        packages.set(name, told);
    }
    return packages;
}
/** A cause is an advisory, or the name of a package that has one. @throws SealgateError INPUT_INVALID */
function refuseOtherCauses(via, { file, pointer }) {
    if (!Array.isArray(via))
        return;
    const odd = via.findIndex((cause) => typeof cause !== 'string' && (0,reports_fields/* asFields */.qI)(cause) === undefined);
    if (odd === -1)
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} has ${(0,reports_fields/* kindOf */.I)(via[odd])} where an advisory or a package's name belongs`, {
        location: { file, pointer: `${pointer}/${odd}` },
        hint: 'Pass the report as `npm audit --json` wrote it.',
    });
}
/** Packages whose `via` leads to an advisory of the report, over any number of steps. */
function explainedPackages(packages) {
    const dependents = new Map();
    const queue = [];
    for (const [name, entry] of packages) {
        for (const via of Array.isArray(entry.via) ? entry.via : []) {
            if (typeof via !== 'string') {
                queue.push(name);
                continue;
            }
            (0,group/* addToList */.v)(dependents, via, name);
        }
    }
    const explained = new Set(queue);
    for (const name of explained)
        for (const dependent of dependents.get(name) ?? [])
            explained.add(dependent);
    return explained;
}
function packageFindings(listed, report) {
    const { name, entry } = listed;
    const pointer = `/vulnerabilities/${escapePointer(name)}`;
    const via = Array.isArray(entry.via) ? entry.via : [];
    const advisories = via.flatMap((item, index) => {
        const fields = (0,reports_fields/* asFields */.qI)(item);
        return fields === undefined
            ? []
            : [makeFinding(listed, fields, { file: report, pointer: `${pointer}/via/${index}` })];
    });
    if (advisories.length > 0 || listed.isExplained)
        return advisories;
    // Nothing in the report says why it is vulnerable: better one finding too many than one lost.
    const causes = (0,reports_fields/* textsOf */.CB)(via).slice(0, 5).join(', ');
    const title = causes === '' ? 'Reported as vulnerable' : `Vulnerable through ${causes}`;
    const told = { title, severity: entry.severity, range: entry.range };
    return [makeFinding(listed, told, { file: report, pointer })];
}
function makeFinding({ name: key, entry }, advisory, place) {
    const name = (0,reports_fields/* idText */.FP)(key) ?? '(package not named)';
    const url = (0,reports_fields/* urlText */.xG)(advisory.url);
    const range = (0,reports_fields/* idText */.FP)(advisory.range, 500) ?? (0,reports_fields/* idText */.FP)(entry.range, 500);
    const fixedVersions = (0,packages_versions/* upperBounds */.Sp)(range ?? '');
    const nodes = (0,reports_fields/* textsOf */.CB)(entry.nodes, 1000);
    const fix = fixOf(name, entry.fixAvailable, fixedVersions);
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject: { kind: 'package', name, purl: (0,packages_purl/* npmPurl */.NP)(name, '') },
        title: (0,reports_fields/* proseText */.lz)(advisory.title, 160) ?? 'Known vulnerability',
        message: (0,reports_fields/* proseText */.lz)(advisory.title, 400) ?? (0,no_description/* noDescription */.Q)('npm audit'),
        aliases: (0,advisory_ids/* sortIds */.x8)([...(0,advisory_ids/* ghsaIdsIn */.FD)(url ?? ''), ...(0,advisory_ids/* npmId */.Te)(advisory.source)]),
        ...(fix === undefined ? {} : { fix }),
        evidence: { file: place.file, pointer: place.pointer },
        seenBy: [{ tool: 'npm audit', report: place.file }],
        ...(url === undefined ? {} : { url }),
        detail: {
            ...(range === undefined ? {} : { range }),
            ...(nodes.length === 0 ? {} : { nodes }),
            ...(fixedVersions.length === 0 ? {} : { fixedVersions }),
            ...cwesOf(advisory),
            ...auditCvss(advisory.cvss),
            ...updateOf(entry.fixAvailable),
        },
    };
    return { ...draft, severity: (0,findings_severity/* parseSeverity */.lv)(advisory.severity), fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
}
/** The direct dependency to change, as npm worked it out. */
function updateOf(available) {
    const change = (0,reports_fields/* asFields */.qI)(available);
    const name = (0,reports_fields/* idText */.FP)(change?.name);
    const version = (0,reports_fields/* idText */.FP)(change?.version, 200);
    if (name === undefined || version === undefined)
        return {};
    return { update: { name, version, major: change?.isSemVerMajor === true } };
}
function cwesOf(advisory) {
    const cwes = (0,reports_fields/* textsOf */.CB)(advisory.cwe, 40);
    return cwes.length === 0 ? {} : { cwes };
}
/** `fixAvailable` names the direct dependency to change; the range's end names the version of the package itself. */
function fixOf(name, available, bounds) {
    const change = (0,reports_fields/* asFields */.qI)(available);
    const changed = (0,reports_fields/* idText */.FP)(change?.name);
    const to = (0,reports_fields/* idText */.FP)(change?.version, 200);
    const [only] = bounds.length === 1 ? bounds : [];
    const version = only ?? (changed === name ? to : undefined);
    const withVersion = version === undefined ? {} : { version };
    if (changed !== undefined && to !== undefined) {
        const major = change?.isSemVerMajor === true ? ' (a major change)' : '';
        const text = changed === name
            ? `Update ${name} to ${to}${major}.`
            : `Update ${changed} to ${to}${major}, which no longer brings a vulnerable ${name}.`;
        return { text, ...withVersion };
    }
    if (version !== undefined)
        return { text: `Update ${name} to ${version}.`, version };
    return available === true ? { text: 'npm audit fix updates it within the declared ranges.' } : undefined;
}
/** T13, T31: an audit of nothing, or one that was cut, finds nothing. */
function npm_audit_problemsOf(report, listed) {
    const problems = [];
    const version = report.auditReportVersion;
    if (version !== 2) {
        problems.push(`Its auditReportVersion is ${typeof version === 'number' ? version : 'not given'}, and Sealgate knows 2: what differs was not read`);
    }
    const metadata = (0,reports_fields/* asFields */.qI)(report.metadata);
    const dependencies = (0,reports_fields/* asFields */.qI)(metadata?.dependencies);
    const total = (0,reports_fields/* countOf */.pq)(dependencies?.total) ?? (0,reports_fields/* countOf */.pq)(metadata?.totalDependencies);
    if (total === undefined)
        problems.push('It does not say how many dependencies it audited, so it may have audited none');
    if (total === 0 && listed === 0)
        problems.push(audit_counts/* AUDITED_NOTHING */.X);
    const counts = (0,reports_fields/* asFields */.qI)(metadata?.vulnerabilities);
    const counted = (0,reports_fields/* countOf */.pq)(counts?.total) ?? 0;
    if (listed > 0 && counted > listed)
        problems.push(`It counts ${counted} vulnerable ${counted === 1 ? 'package' : 'packages'} and lists ${listed}: the report is not complete`);
    return [...problems, ...(0,audit_counts/* countProblems */._)(counts, listed)];
}
function escapePointer(key) {
    return key.slice(0, 200).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}

// EXTERNAL MODULE: ./build/model/findings/vex.js
var vex = __webpack_require__(11515);
;// CONCATENATED MODULE: ./build/collect/reports/openvex.js




/** OpenVEX, 0.0.1 and 0.2.0: statements about vulnerabilities, no findings of its own. */
const openvexParser = {
    id: 'openvex',
    title: 'OpenVEX',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            'statements' in fields &&
            /^https:\/\/openvex\.dev\/ns/.test(String(fields['@context'])));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const notes = [];
        const context = {
            document: file.path,
            author: (0,reports_fields/* idText */.FP)(fields.author, 200),
            time: timeText(fields.timestamp),
            notes,
        };
        const statements = (0,reports_fields/* objectsAt */.yR)(fields.statements, { file: file.path, pointer: '/statements' }).flatMap((statement, index) => readStatement(statement, context, index));
        return (0,reports_fields/* compact */.oE)({
            format: 'openvex',
            tool: { name: 'OpenVEX' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            createdAt: timeText(fields.last_updated) ?? context.time,
            covers: [],
            findings: [],
            statements,
            problems: [],
            notes: notes.length === 0 ? undefined : notes,
        });
    },
};
function readStatement(statement, { document, author, time, notes }, index) {
    const name = `Statement ${index + 1}`;
    const told = (0,reports_fields/* asFields */.qI)(statement.vulnerability);
    const ids = (0,advisory_ids/* sortIds */.x8)(told === undefined
        ? (0,reports_fields/* textsOf */.CB)([statement.vulnerability])
        : [...(0,reports_fields/* textsOf */.CB)([told.name, told['@id']]).map(lastPart), ...(0,reports_fields/* textsOf */.CB)(told.aliases)]);
    const status = vex/* VEX_STATUSES */.HC.find((word) => word === statement.status);
    const justification = (0,reports_fields/* idText */.FP)(statement.justification, 100) ?? (0,reports_fields/* proseText */.lz)(statement.impact_statement, 300);
    if (ids.length === 0 || status === undefined) {
        notes.push(`${name} is not counted: it has ${ids.length === 0 ? 'no vulnerability' : 'no status that OpenVEX knows'}`);
        return [];
    }
    // OpenVEX, "Statements": `not_affected` must say why.
    if (status === 'not_affected' && justification === undefined) {
        notes.push(`${name} is not counted: it says not_affected and not why`);
        return [];
    }
    const products = openvex_productsOf(statement.products);
    if (products.length === 0)
        notes.push(`${name} is not counted: it names no product`);
    const common = (0,reports_fields/* compact */.oE)({
        ids,
        status: status,
        justification,
        author,
        time: timeText(statement.last_updated) ?? timeText(statement.timestamp) ?? time,
        document,
    });
    return products.map((product) => ({ ...common, ...product }));
}
/** A product alone is the package; with subcomponents those are, inside of it. */
function openvex_productsOf(list) {
    const products = Array.isArray(list) ? list : [];
    return products.flatMap((item) => {
        const fields = (0,reports_fields/* asFields */.qI)(item);
        const product = idOf(item);
        const parts = Array.isArray(fields?.subcomponents) ? fields.subcomponents.map(idOf) : [];
        if (product === undefined)
            return [];
        if (parts.length === 0)
            return [{ component: product }];
        return parts.filter((part) => part !== undefined).map((component) => ({ component, product }));
    });
}
function idOf(item) {
    const fields = (0,reports_fields/* asFields */.qI)(item);
    return fields === undefined
        ? (0,reports_fields/* idText */.FP)(item, 1000)
        : ((0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(fields.identifiers)?.purl, 1000) ?? (0,reports_fields/* idText */.FP)(fields['@id'], 1000));
}
/** `https://nvd.example.test/vuln/CVE-2024-1` names CVE-2024-1. */
function lastPart(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/collect/reports/osv-scanner-others.js


/** Its severities by number, as the enumeration `SeverityEnum` of OSV-SCALIBR counts them. */
const SEVERITIES = ['unknown', 'info', 'low', 'moderate', 'high', 'critical'];
/** What OSV-Scanner looks for beside vulnerabilities: licences where it was given a list, and what its detectors know. */
function otherKinds(document) {
    const licenses = (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(document.experimental_config)?.licenses);
    return [
        ...((0,reports_fields/* isList */.Lv)(licenses?.allowlist) ? ['licenses'] : []),
        ...((0,reports_fields/* isList */.Lv)(document.experimental_generic_findings) ? ['misconfigurations'] : []),
    ];
}
/** A package's licences that the list given to OSV-Scanner (`--licenses`) does not name. */
function licenseFindings(entry, about) {
    const { file, pointer, name, purl, path } = about;
    return (0,reports_fields/* textsOf */.CB)(entry.license_violations).map((license) => otherFinding({
        source: { tool: 'osv-scanner', report: file.path, pointer: `${pointer}/license_violations` },
        rule: 'scanners/license',
        subject: (0,reports_fields/* compact */.oE)({ kind: 'package', name, purl }),
        ids: [],
        // It rates none: one that is not allowed is as our own check rates it, one that nobody knows is not classified.
        severity: license === 'UNKNOWN' ? 'low' : 'high',
        title: `Licence ${license}`,
        message: `The list of licences that OSV-Scanner was given does not allow ${license}.`,
        location: path === undefined ? undefined : { file: path.replaceAll('\\', '/') },
        detail: { license, category: 'osv-scanner' },
    }));
}
/** What its detectors found: weak passwords in an image, say. What exactly stays in the report. */
function detectorFindings(document, file) {
    const at = '/experimental_generic_findings';
    return (0,reports_fields/* objectsAt */.yR)(document.experimental_generic_findings, { file: file.path, pointer: at }).map((item, index) => {
        const advisory = (0,reports_fields/* asFields */.qI)(item.Adv) ?? {};
        const advice = (0,reports_fields/* proseText */.lz)(advisory.Recommendation, 400);
        return otherFinding({
            source: { tool: 'osv-scanner', report: file.path, pointer: `${at}/${index}` },
            rule: 'scanners/misconfiguration',
            ...fileAt(undefined),
            ids: (0,reports_fields/* textsOf */.CB)([(0,reports_fields/* asFields */.qI)(advisory.ID)?.Reference]),
            severity: SEVERITIES[Number(advisory.Sev)] ?? 'unknown',
            title: advisory.Title,
            message: advisory.Description,
            fix: advice === undefined ? undefined : { text: advice },
            detail: { detector: (0,reports_fields/* idText */.FP)((0,reports_fields/* textsOf */.CB)(item.Plugins).join(', '), 200) },
        });
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/osv-scanner.js






/**
 * OSV-Scanner's JSON (version 1 and 2): records of the OSV schema by package. One finding for each group of
 * records that OSV-Scanner takes for the same vulnerability.
 */
const osvScannerParser = {
    id: 'osv-scanner',
    title: 'OSV-Scanner JSON',
    namesCves: true,
    lists: ['results/*/packages'],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        if (fields === undefined || !(0,reports_fields/* isList */.Lv)(fields.results))
            return false;
        const results = [...fields.results].map(reports_fields/* asFields */.qI);
        return ('experimental_config' in fields ||
            (results.length === 0 && Object.keys(fields).length === 1) ||
            (results.length > 0 &&
                results.every((result) => (0,reports_fields/* asFields */.qI)(result?.source) !== undefined && (0,reports_fields/* isList */.Lv)(result?.packages))));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const results = (0,reports_fields/* objectsAt */.yR)(fields.results, { file: file.path, pointer: '/results' });
        const scanned = results.map((result) => sourcePath(result)).filter((path) => path !== undefined);
        const listed = results.map(listedIn).filter((one) => one !== undefined);
        return {
            format: 'osv-scanner',
            tool: { name: 'osv-scanner' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            covers: ['vulnerabilities', ...otherKinds(fields)],
            // It lists only what has findings, so an unlisted lockfile may have been scanned.
            ...((0,reports_fields/* asFields */.qI)(fields.image_metadata) !== undefined
                ? // It says what the image is made of, and not its name.
                    { target: { kind: 'image', name: '(not named)' } }
                : scanned.length === 0
                    ? {}
                    : { target: { kind: 'filesystem', name: scanned.length === 1 ? (scanned[0] ?? '') : '.' } }),
            ...(listed.length === 0 ? {} : { listed }),
            findings: [
                ...results.flatMap((result, index) => resultFindings(result, file, `/results/${index}`)),
                ...detectorFindings(fields, file),
            ],
            // It prints the same empty list where its database could not be loaded, and only its exit code tells.
            problems: [
                ...(results.length === 0
                    ? ['It lists no package, so it does not show that any was looked up: run it with --all-packages']
                    : []),
                ...results.flatMap((result, index) => 'packages' in result ? [] : [`Result ${index + 1} has no list of packages: it is not complete`]),
            ],
        };
    },
};
function sourcePath(result) {
    return (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(result.source)?.path, 1000);
}
/** All packages of a lockfile with `--all-packages`, else those with findings. */
function listedIn(result) {
    const path = sourcePath(result);
    if (path === undefined || !(0,reports_fields/* isList */.Lv)(result.packages))
        return undefined;
    const purls = [];
    for (const entry of result.packages) {
        const about = (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(entry)?.package);
        const [name, version] = [(0,reports_fields/* idText */.FP)(about?.name), (0,reports_fields/* idText */.FP)(about?.version, 200)];
        if (about?.ecosystem === 'npm' && name !== undefined && version !== undefined)
            purls.push((0,packages_purl/* npmPurl */.NP)(name, version));
    }
    return listedPackages(path.replaceAll('\\', '/'), purls);
}
function resultFindings(result, file, pointer) {
    const path = sourcePath(result);
    const packages = (0,reports_fields/* objectsAt */.yR)(result.packages, { file: file.path, pointer: `${pointer}/packages` });
    return packages.flatMap((entry, index) => {
        const at = `${pointer}/packages/${index}`;
        const records = (0,reports_fields/* objectsAt */.yR)(entry.vulnerabilities, { file: file.path, pointer: `${at}/vulnerabilities` });
        const groups = (0,reports_fields/* objectsAt */.yR)(entry.groups, { file: file.path, pointer: `${at}/groups` });
        const { name, version } = namesOf(entry);
        const purl = osv_scanner_purlOf(entry, []);
        const whole = version === undefined ? name : `${name}@${version}`;
        return [
            ...groupsOf(records, groups).map((group) => groupFinding(group, { entry, records, file, path, pointer: at })),
            ...licenseFindings(entry, { file, pointer: at, name: whole, purl, path }),
        ];
    });
}
function namesOf(entry) {
    const about = (0,reports_fields/* asFields */.qI)(entry.package);
    const name = (0,reports_fields/* idText */.FP)(about?.name) ?? (0,reports_fields/* idText */.FP)(about?.commit, 80) ?? '(package not named)';
    return { name, version: (0,reports_fields/* idText */.FP)(about?.version, 200) };
}
/** The tool's own groups, and for records that are in none, one each. */
function groupsOf(records, groups) {
    const place = new Map(records.map((record, index) => [(0,reports_fields/* idText */.FP)(record.id, 200), index]));
    const made = groups.map((told) => ({
        told,
        members: (0,reports_fields/* textsOf */.CB)(told.ids)
            .map((id) => place.get(id))
            .filter((index) => index !== undefined),
    }));
    const grouped = new Set(made.flatMap(({ members }) => members));
    const rest = records.map((_, index) => index).filter((index) => !grouped.has(index));
    return [
        ...made.filter(({ members, told }) => members.length > 0 || (0,reports_fields/* textsOf */.CB)(told.ids).length > 0),
        ...rest.map((index) => ({ told: {}, members: [index] })),
    ];
}
function groupFinding({ told, members }, context) {
    const { entry, records, file, pointer } = context;
    const { name, version } = namesOf(entry);
    const own = members.map((index) => records[index] ?? {});
    const ids = own.flatMap((record) => [...(0,reports_fields/* textsOf */.CB)([record.id]), ...(0,reports_fields/* textsOf */.CB)(record.aliases)]);
    const vectors = own.flatMap((record) => [record.severity, affectedOf(record, name).map((one) => one.severity)]
        .flat(2)
        .map((one) => (0,reports_fields/* asFields */.qI)(one)?.score));
    const word = own
        .map((record) => (0,reports_fields/* asFields */.qI)(record.database_specific)?.severity)
        .find((said) => said !== undefined);
    const rating = rate({ word, score: told.max_severity, vectors }, file);
    const [first = {}] = own;
    const malicious = ids.some((id) => id.startsWith('MAL-'));
    const called = (0,reports_fields/* asFields */.qI)(told.experimentalAnalysis ?? told.experimental_analysis);
    return vulnerabilityFinding({
        source: {
            tool: 'osv-scanner',
            report: file.path,
            pointer: members.length === 0 ? pointer : `${pointer}/vulnerabilities/${members[0]}`,
        },
        name,
        version,
        purl: osv_scanner_purlOf(entry, own),
        ids: [...ids, ...(0,reports_fields/* textsOf */.CB)(told.ids), ...(0,reports_fields/* textsOf */.CB)(told.aliases)],
        severity: malicious && rating.severity === 'unknown' ? 'critical' : rating.severity,
        title: first.summary,
        message: first.details ?? first.summary,
        fixedVersions: own.flatMap((record) => affectedOf(record, name).flatMap(fixedIn)),
        location: context.path === undefined ? undefined : { file: context.path.replaceAll('\\', '/') },
        detail: {
            ...rating.detail,
            related: own.flatMap((record) => (0,reports_fields/* textsOf */.CB)(record.related)),
            cwes: (0,reports_fields/* textsOf */.CB)((0,reports_fields/* asFields */.qI)(first.database_specific)?.cwe_ids, 40),
            ...(called === undefined
                ? {}
                : { called: Object.values(called).some((one) => (0,reports_fields/* asFields */.qI)(one)?.called === true) }),
        },
    });
}
function affectedOf(record, name) {
    const all = Array.isArray(record.affected)
        ? record.affected.map((one) => (0,reports_fields/* asFields */.qI)(one) ?? {})
        : [];
    const same = all.filter((one) => (0,reports_fields/* asFields */.qI)(one.package)?.name === name);
    return same.length > 0 ? same : all;
}
/** @see OSV schema, `affected[].ranges[].events[].fixed` */
function fixedIn(affected) {
    const ranges = Array.isArray(affected.ranges) ? affected.ranges.map(reports_fields/* asFields */.qI) : [];
    return ranges
        .filter((range) => range?.type !== 'GIT')
        .flatMap((range) => Array.isArray(range?.events)
        ? (0,reports_fields/* textsOf */.CB)(range.events.map((event) => (0,reports_fields/* asFields */.qI)(event)?.fixed))
        : []);
}
/** @param records of which one may have the purl without its version. */
function osv_scanner_purlOf(entry, records) {
    const { name, version } = namesOf(entry);
    if ((0,reports_fields/* asFields */.qI)(entry.package)?.ecosystem === 'npm')
        return (0,packages_purl/* npmPurl */.NP)(name, version ?? '');
    const bare = records
        .flatMap((record) => affectedOf(record, name))
        .map((one) => (0,packages_purl/* parsePurl */.$l)((0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(one.package)?.purl, 500) ?? ''))
        .find((purl) => purl !== undefined);
    if (bare === undefined)
        return undefined;
    return (0,packages_purl/* formatPurl */.dd)(bare.version === '' ? { ...bare, version: version ?? '' } : bare);
}

;// CONCATENATED MODULE: ./build/collect/reports/pip-audit.js



/**
 * pip-audit's JSON. Unlike its CycloneDX, which holds nothing where nothing was found, it lists what was looked up,
 * and what could not be.
 */
const pipAuditParser = {
    id: 'pip-audit',
    title: 'pip-audit JSON',
    namesCves: true,
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return fields !== undefined && (0,reports_fields/* isList */.Lv)(fields.dependencies) && (0,reports_fields/* isList */.Lv)(fields.fixes);
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const pointer = '/dependencies';
        const dependencies = (0,reports_fields/* objectsAt */.yR)(fields.dependencies, { file: file.path, pointer });
        return {
            format: 'pip-audit',
            tool: { name: 'pip-audit' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            covers: ['vulnerabilities'],
            // Packages of Python: it looks into no lockfile of ours.
            scanned: [],
            findings: dependencies.flatMap((one, index) => pip_audit_findingsOf(one, file, `${pointer}/${index}`)),
            problems: pip_audit_problemsOf(dependencies),
        };
    },
};
function pip_audit_findingsOf(dependency, file, at) {
    const name = (0,reports_fields/* idText */.FP)(dependency.name) ?? '(package not named)';
    const version = (0,reports_fields/* idText */.FP)(dependency.version, 200);
    const pointer = `${at}/vulns`;
    return (0,reports_fields/* objectsAt */.yR)(dependency.vulns, { file: file.path, pointer }).map((item, index) => vulnerabilityFinding({
        source: { tool: 'pip-audit', report: file.path, pointer: `${pointer}/${index}` },
        name,
        version,
        // PyPI's names: any run of these signs is one hyphen.
        purl: (0,packages_purl/* formatPurl */.dd)({
            type: 'pypi',
            name: name.toLowerCase().replace(/[-_.]+/g, '-'),
            version: version ?? '',
            qualifiers: new Map(),
            subpath: '',
        }),
        ids: [...(0,reports_fields/* textsOf */.CB)([item.id]), ...(0,reports_fields/* textsOf */.CB)(item.aliases)],
        // It tells of no severity.
        severity: 'unknown',
        message: item.description,
        fixedVersions: (0,reports_fields/* textsOf */.CB)(item.fix_versions),
    }));
}
/** T31: a package that was skipped was looked up nowhere; pip-audit says that nothing was found, and ends well. */
function pip_audit_problemsOf(dependencies) {
    if (dependencies.length === 0)
        return ['It lists no package, so it proves nothing'];
    const skipped = dependencies.filter((one) => 'skip_reason' in one);
    if (skipped.length === 0)
        return [];
    const because = (0,reports_fields/* proseText */.lz)(skipped[0]?.skip_reason, 160) ?? 'without a reason';
    const count = `${skipped.length} of ${dependencies.length} packages`;
    return [`pip-audit did not look up ${count}: ${because}`];
}

;// CONCATENATED MODULE: ./build/collect/reports/pnpm-audit.js








/** Paths a finding keeps; the dependency graph gives better ones where there is one. */
const MAX_PATHS = 3;
/**
 * pnpm's audit JSON: the registry's quick-audit answer that pnpm up to 10 (and npm 6) prints unchanged, and
 * what pnpm 11 and 12 build from bulk advisories (`cwe` a string, findings with dev, optional, bundled).
 * One finding an advisory.
 */
const pnpmAuditParser = {
    id: 'pnpm-audit',
    title: 'pnpm audit JSON',
    detects: isQuickAudit,
    parse(document, file) {
        const { tool, ...read } = readQuickAudit(document, file);
        return {
            format: 'pnpm-audit',
            tool: { name: tool },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            // npm 6 and Yarn 2 and 3 print the same: nothing in it tells whose lockfile it is about.
            ...(tool === 'pnpm audit' ? { target: { kind: 'lockfile', name: 'pnpm-lock.yaml' } } : {}),
            covers: ['vulnerabilities'],
            ...read,
        };
    },
};
/** Whether it is the answer of the registry's quick audit, which several package managers print. */
function isQuickAudit(document) {
    const fields = (0,reports_fields/* asFields */.qI)(document);
    return (fields !== undefined &&
        (0,reports_fields/* asFields */.qI)(fields.advisories) !== undefined &&
        ('metadata' in fields || 'muted' in fields || 'actions' in fields));
}
/**
 * What the answer of the registry's quick audit says.
 *
 * @param given the tool that printed it, where that is known.
 * @throws SealgateError INPUT_INVALID where an advisory is something else.
 */
function readQuickAudit(document, file, given) {
    const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
    const entries = Object.entries((0,reports_fields/* asFields */.qI)(fields.advisories) ?? {});
    (0,reports_fields/* objectsAt */.yR)(entries.map(([, value]) => value), { file: file.path, pointer: '/advisories' });
    const tool = given ?? pnpm_audit_toolOf(fields, entries);
    const findings = entries.map(([key, value]) => advisoryFinding((0,reports_fields/* asFields */.qI)(value) ?? {}, key, { report: file.path, tool }));
    return { tool, findings, problems: pnpm_audit_problemsOf((0,reports_fields/* asFields */.qI)(fields.metadata), findings.length) };
}
/** The finding of one advisory in the form of the registry's quick audit. */
function advisoryFinding(item, key, source) {
    const pointer = source.pointer ?? `/advisories/${key.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 200)}`;
    const occurrences = (0,reports_fields/* objectsAt */.yR)(item.findings, { file: source.report, pointer: `${pointer}/findings` });
    const name = (0,reports_fields/* idText */.FP)(item.module_name) ?? (0,reports_fields/* idText */.FP)(item.name) ?? '(package not named)';
    const versions = [...new Set((0,reports_fields/* textsOf */.CB)(occurrences.map((one) => one.version)))].sort();
    const [version] = versions.length === 1 ? versions : [];
    const fixedVersions = patchedVersions((0,reports_fields/* idText */.FP)(item.patched_versions, 1000) ?? '');
    const fixed = (0,packages_versions/* nearestAbove */.kq)(version, fixedVersions) ?? fixedVersions[0];
    const url = (0,reports_fields/* urlText */.xG)(item.url);
    const paths = pathsOf(occurrences, source.tool);
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject: {
            kind: 'package',
            name: version === undefined ? name : `${name}@${version}`,
            purl: (0,packages_purl/* npmPurl */.NP)(name, version ?? ''),
        },
        title: (0,reports_fields/* proseText */.lz)(item.title, 160) ?? 'Known vulnerability',
        message: (0,reports_fields/* proseText */.lz)(item.overview, 400) ?? (0,reports_fields/* proseText */.lz)(item.title, 400) ?? (0,no_description/* noDescription */.Q)(source.tool),
        aliases: (0,advisory_ids/* sortIds */.x8)([
            ...(0,reports_fields/* textsOf */.CB)([item.github_advisory_id]),
            ...(0,reports_fields/* textsOf */.CB)(item.cves),
            ...(0,advisory_ids/* ghsaIdsIn */.FD)(url ?? ''),
            ...(0,advisory_ids/* npmId */.Te)(item.id ?? key),
        ]),
        ...(fixed === undefined ? {} : { fix: { text: `Update ${name} to ${fixed}.`, version: fixed } }),
        ...(paths.length === 0 ? {} : { paths }),
        evidence: { file: source.report, pointer },
        seenBy: [{ tool: source.tool, report: source.report }],
        ...(url === undefined ? {} : { url }),
        detail: detailOf(item, versions, fixedVersions),
    };
    return { ...draft, severity: (0,findings_severity/* parseSeverity */.lv)(item.severity), fingerprint: (0,advisory_ids/* findingFingerprint */.ix)(draft) };
}
function detailOf(item, versions, fixedVersions) {
    const range = (0,reports_fields/* idText */.FP)(item.vulnerable_versions, 500);
    const cwes = typeof item.cwe === 'string' ? item.cwe.slice(0, 400).split(/,\s*/) : (0,reports_fields/* textsOf */.CB)(item.cwe, 40);
    return {
        ...(versions.length > 1 ? { versions } : {}),
        ...(range === undefined ? {} : { range }),
        ...(fixedVersions.length === 0 ? {} : { fixedVersions }),
        ...(cwes.length === 0 ? {} : { cwes }),
        ...auditCvss(item.cvss),
    };
}
/** `>=1.2.6` → `1.2.6`; `<0.0.0` is how npm says that there is none. */
function patchedVersions(range) {
    return [...range.matchAll(/(?:>=|\^|~)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function pathsOf(occurrences, tool) {
    const paths = occurrences
        .flatMap((one) => (Array.isArray(one.paths) ? one.paths.slice(0, 100) : []))
        .filter((text) => typeof text === 'string' && text.length < 4000)
        .map((text) => [...(tool === 'pnpm audit' ? [] : ['.']), ...text.toWellFormed().split('>')]);
    paths.sort((a, b) => a.length - b.length || (a.join('>') < b.join('>') ? -1 : 1));
    return paths.slice(0, MAX_PATHS);
}
/** npm 6, Yarn 2 and 3 print the same answer of the same server; only pnpm's paths begin with an importer. */
function pnpm_audit_toolOf(report, entries) {
    if (!('runId' in report))
        return 'pnpm audit';
    const paths = entries.flatMap(([, value]) => {
        const findings = (0,reports_fields/* asFields */.qI)(value)?.findings;
        return Array.isArray(findings) ? (0,reports_fields/* textsOf */.CB)((0,reports_fields/* asFields */.qI)(findings[0])?.paths, 4000) : [];
    });
    return paths.some((text) => text.startsWith('.>')) ? 'pnpm audit' : 'npm audit';
}
/** T13: an audit of nothing finds nothing. */
function pnpm_audit_problemsOf(metadata, listed) {
    const total = (0,reports_fields/* countOf */.pq)(metadata?.totalDependencies);
    const problems = [];
    if (total === undefined)
        problems.push('It does not say how many dependencies it audited, so it may have audited none');
    if (total === 0 && listed === 0)
        problems.push(audit_counts/* AUDITED_NOTHING */.X);
    return [...problems, ...(0,audit_counts/* countProblems */._)(metadata?.vulnerabilities, listed)];
}

// EXTERNAL MODULE: ./build/model/findings/report.js
var report = __webpack_require__(85040);
;// CONCATENATED MODULE: ./build/collect/reports/parts.js
/** The commit that a report of several parts is about: the one that those of them name which name one. */
function commitOf(commits) {
    const [commit, ...others] = named(commits);
    return others.length === 0 ? commit : undefined;
}
/** Parts about different commits cannot all be about the one that is judged. */
function commitProblems(commits) {
    const several = named(commits);
    if (several.length < 2)
        return [];
    const told = several.slice(0, 3).map((commit) => commit.slice(0, 12));
    return [`Its parts are about different commits (${told.join(', ')}): pass a report of one commit`];
}
function named(commits) {
    const full = commits.filter((commit) => commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit));
    return [...new Set(full)];
}

;// CONCATENATED MODULE: ./build/collect/reports/sarif-kinds.js


const sarif_kinds_SECRETS = /gitleaks|trufflehog|ggshield|detect-secrets|secretlint|whispers/i;
const PACKAGES = /govulncheck|grype|osv-scanner|snyk open source|dependency-check|npm audit|retire/i;
const SETTINGS = /checkov|kics|tfsec|hadolint|dockle|terrascan|kubesec|kube-linter|snyk iac/i;
/** What a tool looks for; nothing where its runs look for several things. */
function kindsOfTool(tool) {
    if (/^trivy/i.test(tool))
        return [];
    if (sarif_kinds_SECRETS.test(tool))
        return ['secrets'];
    if (PACKAGES.test(tool))
        return ['vulnerabilities'];
    return [SETTINGS.test(tool) ? 'misconfigurations' : 'code'];
}
/** What a rule's findings are. */
function ruleKind(tool, id, rule) {
    const listed = (0,reports_fields/* asFields */.qI)(rule.properties)?.tags;
    const tags = Array.isArray(listed) ? listed : [];
    if (sarif_kinds_SECRETS.test(tool) || tags.includes('secret') || id?.startsWith('CKV_SECRET_') === true)
        return 'scanners/secret';
    if (tool === 'kics' && isSecretQuery((0,reports_fields/* idText */.FP)(rule.name, 300) ?? ''))
        return 'scanners/secret';
    if (tags.includes('license') && /^trivy/i.test(tool))
        return 'scanners/license';
    if (SETTINGS.test(tool) || tags.includes('misconfiguration'))
        return 'scanners/misconfiguration';
    return 'scanners/code';
}
/** What a report with this finding lists. */
function kindOfFinding(finding) {
    switch (finding.rule) {
        case 'vulnerabilities/known':
            return 'vulnerabilities';
        case 'scanners/secret':
            return 'secrets';
        case 'scanners/license':
            return 'licenses';
        case 'scanners/misconfiguration':
            return 'misconfigurations';
        default:
            return 'code';
    }
}

;// CONCATENATED MODULE: ./build/collect/reports/sarif-packages.js



const ID = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:OSV|GO|RUSTSEC|PYSEC|MAL|SNYK)-[A-Za-z0-9-]{3,60})\b/g;
/**
 * The package of a result whose rule is a vulnerability id. SARIF has no place for packages: Trivy, Grype,
 * OSV-Scanner, govulncheck and Snyk write them into the message, each in its own words.
 *
 * @param file where the result is: a lockfile of npm's world tells the ecosystem that the message leaves out.
 * @returns `undefined` for results about something else.
 */
function packageOf({ id, message, file, }, rule) {
    const properties = (0,reports_fields/* asFields */.qI)(rule.properties);
    const ids = [...(id?.match(ID) ?? [])];
    const snyk = /^SNYK-/.test(id ?? '') && (0,reports_fields/* asFields */.qI)(properties)?.cvssv3_baseScore !== undefined;
    if (ids.length === 0)
        return undefined;
    const cut = message.slice(0, 2000);
    const purls = (0,reports_fields/* textsOf */.CB)(properties?.purls, 500);
    const purl = purls.length === 1 ? (0,packages_purl/* canonicalPurl */.qe)(purls[0]) : undefined;
    const go = /^GO-\d/.test(id ?? '') ? govulncheckWords(cut) : undefined;
    const words = trivyWords(cut) ?? grypeWords(cut) ?? osvWords(cut) ?? go ?? (snyk ? snykWords(cut) : undefined);
    const name = words?.name ?? (purl === undefined ? undefined : (0,packages_purl/* parsePurl */.$l)(purl)?.name);
    if (name === undefined)
        return undefined;
    const aliases = [
        ...ids,
        ...(cut.match(ID) ?? []),
        ...(go === undefined ? [] : (0,reports_fields/* textsOf */.CB)(properties?.tags, 50).flatMap((tag) => tag.match(ID) ?? [])),
        ...(0,advisory_ids/* ghsaIdsIn */.FD)((0,reports_fields/* idText */.FP)(rule.helpUri, 500) ?? ''),
    ];
    const ecosystem = words?.ecosystem ?? (isNodeFile(file) ? 'npm' : '');
    const npm = purl ?? (/^(?:npm|node)/i.test(ecosystem) ? (0,packages_purl/* npmPurl */.NP)(name, words?.version ?? '') : undefined);
    return {
        ids: [...new Set(aliases)],
        name,
        ...(words?.version === undefined ? {} : { version: words.version }),
        ...(npm === undefined ? {} : { purl: npm }),
        fixedVersions: words?.fixed ?? sarif_packages_fixOf(rule, name),
    };
}
/** Whether the packages that a file tells of are npm's: lockfiles, and what is installed. */
function isNodeFile(file) {
    return /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|package\.json)$/.test(file ?? '');
}
/** `Package: lodash\nInstalled Version: 4.17.15\nVulnerability CVE-…\nFixed Version: 4.17.21` */
function trivyWords(message) {
    const name = /^Package: (\S{1,300})$/m.exec(message)?.[1];
    const version = /^Installed Version: (\S{1,200})$/m.exec(message)?.[1];
    if (name === undefined || version === undefined)
        return undefined;
    const fixed = /^Fixed Version: ([^\n]{1,300})$/m.exec(message)?.[1] ?? '';
    return {
        name,
        version,
        fixed: fixed
            .split(',')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
    };
}
/** `A high vulnerability in npm package: lodash, version 4.17.15 was found at: /package-lock.json` */
function grypeWords(message) {
    const match = /\bvulnerability in ([\w-]{1,40}) package: ([^\s,]{1,300}), version (\S{1,200}) was found/.exec(message);
    if (match?.[2] === undefined || match[3] === undefined)
        return undefined;
    return { name: match[2], version: match[3], ...(match[1] === undefined ? {} : { ecosystem: match[1] }) };
}
/**
 * Versions that the help of a rule names. Grype has a rule a package and vulnerability, with a line
 * `Fix Version: 4.17.21`; OSV-Scanner a rule a vulnerability, with rows `| GHSA-… | lodash | 4.17.21 |` below all
 * that the advisory says.
 */
function sarif_packages_fixOf(rule, name) {
    const help = (0,reports_fields/* asFields */.qI)(rule.help)?.text;
    if (typeof help !== 'string')
        return [];
    const grype = /^Fix Version: ([^\n]{1,200})$/m.exec(help.slice(0, 2000))?.[1] ?? '';
    const table = help.lastIndexOf('\n### Fixed Versions\n');
    const rows = table === -1 ? [] : help.slice(table, table + 20_000).split('\n');
    const osv = rows
        .map((row) => row.split('|').map((cell) => cell.trim()))
        .filter((cells) => cells.length === 5 && cells[2] === name)
        .map((cells) => cells[3] ?? '');
    return [...grype.split(','), ...osv]
        .map((part) => part.trim())
        .filter((part) => part.length <= 200 && /^\S+$/.test(part));
}
/** `Package 'lodash@4.17.15' is vulnerable to 'CVE-…' (also known as 'GHSA-…').` */
function osvWords(message) {
    const match = /\bPackage '(@?[^'@]{1,300})@([^']{1,200})' is vulnerable to/.exec(message);
    return match?.[1] === undefined || match[2] === undefined
        ? undefined
        : { name: match[1], version: match[2] };
}
/** `Your code calls vulnerable functions in 2 packages (a.example/b and a.example/c).` The first stands for all. */
function govulncheckWords(message) {
    const name = /^Your code [^()]{1,80} \(([^\s,()]{1,300})/.exec(message)?.[1];
    return name === undefined ? undefined : { name };
}
/** `This file introduces a vulnerable lodash package with a high severity vulnerability.` */
function snykWords(message) {
    const name = /\bintroduces a vulnerable (\S{1,300}) package\b/.exec(message)?.[1];
    return name === undefined ? undefined : { name };
}

;// CONCATENATED MODULE: ./build/collect/reports/sarif-rules.js

function ruleWords(rule, { known }) {
    const before = known.rules.get(rule);
    if (before !== undefined)
        return before;
    const words = { title: ruleTitle(rule), help: ruleHelp(rule), cwes: sarif_rules_cwesOf({}, rule) };
    known.rules.set(rule, words);
    return words;
}
/** @throws SealgateError INPUT_INVALID where lists are something else. */
function readRun(run, place) {
    const tool = (0,reports_fields/* asFields */.qI)(run.tool) ?? {};
    const driver = (0,reports_fields/* asFields */.qI)(tool.driver) ?? {};
    const at = (member) => ({
        file: place.file,
        pointer: `${place.pointer}/${member}`,
    });
    const extensions = (0,reports_fields/* objectsAt */.yR)(tool.extensions, at('tool/extensions'));
    const components = new Map([
        [-1, (0,reports_fields/* objectsAt */.yR)(driver.rules, at('tool/driver/rules'))],
    ]);
    extensions.forEach((extension, index) => {
        components.set(index, (0,reports_fields/* objectsAt */.yR)(extension.rules, at(`tool/extensions/${index}/rules`)));
    });
    const byId = new Map();
    for (const rules of components.values()) {
        for (const rule of rules) {
            const id = (0,reports_fields/* idText */.FP)(rule.id);
            if (id !== undefined && !byId.has(id))
                byId.set(id, rule);
        }
    }
    const bases = (0,reports_fields/* asFields */.qI)(run.originalUriBaseIds) ?? {};
    return {
        tool: toolName((0,reports_fields/* idText */.FP)(driver.name, 80) ?? 'unnamed tool'),
        version: (0,reports_fields/* idText */.FP)(driver.semanticVersion, 80) ?? (0,reports_fields/* idText */.FP)(driver.version, 80),
        components,
        byId,
        artifacts: (0,reports_fields/* objectsAt */.yR)(run.artifacts, at('artifacts')),
        bases,
        roots: rootsOf(bases),
        known: { rules: new Map(), files: new Map(), subjects: new Map() },
    };
}
/** Tools that call themselves otherwise in SARIF than their other reports are called here: one tool, one name. */
const TOOLS = new Map([
    ['Trivy', 'trivy'],
    ['Grype', 'grype'],
    ['Checkov', 'checkov'],
    ['KICS', 'kics'],
    ['Hadolint', 'hadolint'],
    ['Dockle', 'dockle'],
    ['Scorecard', 'scorecard'],
    ['Semgrep OSS', 'semgrep'],
    ['Semgrep', 'semgrep'],
    ['TruffleHog', 'trufflehog'],
    ['Snyk Open Source', 'snyk'],
]);
function toolName(name) {
    return TOOLS.get(name) ?? name;
}
const NO_RULE = {};
/** The id and the description of a result's rule. @see SARIF 2.1.0, 3.27.5 to 3.27.7 and 3.52 */
function ruleOf(result, run) {
    const reference = (0,reports_fields/* asFields */.qI)(result.rule);
    const index = (0,reports_fields/* countOf */.pq)(result.ruleIndex) ?? (0,reports_fields/* countOf */.pq)(reference?.index);
    const component = (0,reports_fields/* countOf */.pq)((0,reports_fields/* asFields */.qI)(reference?.toolComponent)?.index) ?? -1;
    const indexed = index === undefined ? undefined : run.components.get(component)?.[index];
    const id = (0,reports_fields/* idText */.FP)(result.ruleId) ?? (0,reports_fields/* idText */.FP)(reference?.id) ?? (0,reports_fields/* idText */.FP)(indexed?.id);
    // `CA1000/1` is a part of CA1000: the longest beginning that has a description.
    for (let part = id; part !== undefined && part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
        const named = run.byId.get(part);
        if (indexed !== undefined && (named === undefined || (0,reports_fields/* idText */.FP)(indexed.id) === part))
            return { id, rule: indexed };
        if (named !== undefined)
            return { id, rule: named };
        if (!part.includes('/'))
            break;
    }
    return { id, rule: indexed ?? NO_RULE };
}
/** The text of a message: its own, or the rule's with the arguments put in. @see SARIF 2.1.0, 3.11 */
function messageText(message, rule) {
    const fields = (0,reports_fields/* asFields */.qI)(message);
    const strings = (0,reports_fields/* asFields */.qI)(rule.messageStrings);
    const id = (0,reports_fields/* idText */.FP)(fields?.id, 200);
    const own = typeof fields?.text === 'string' ? fields.text : fields?.markdown;
    const text = own ?? (id === undefined ? undefined : (0,reports_fields/* asFields */.qI)(strings?.[id])?.text);
    if (typeof text !== 'string')
        return undefined;
    const values = Array.isArray(fields?.arguments) ? fields.arguments : [];
    const cut = text.slice(0, 4000);
    if (!cut.includes('{') && !cut.includes('['))
        return cut;
    return cut
        .replace(/\{(\d{1,3})\}/g, (placeholder, number) => {
        const value = values[Number(number)];
        return typeof value === 'string' ? value.slice(0, 500) : placeholder;
    })
        .replace(/\[([^[\]]{1,300})\]\(\d{1,6}\)/g, '$1');
}
/**
 * A rule's name for people; none where it only says the id again (`Semgrep Finding: ID`, zizmor's names, Grype's
 * `GHSA-… high vulnerability for lodash package`).
 */
function ruleTitle(rule) {
    const id = (0,reports_fields/* idText */.FP)(rule.id) ?? '';
    const described = [rule.shortDescription, rule.fullDescription].map((text) => (0,reports_fields/* asFields */.qI)(text)?.text);
    return [...described, rule.name]
        .map((text) => (0,reports_fields/* proseText */.lz)(text, 160))
        .find((text) => text !== undefined && !saysId(text, id));
}
function saysId(text, id) {
    if (` ${text}`.endsWith(` ${id}`) || id.endsWith(`/${text}`))
        return true;
    return /^\S+ \w+ vulnerability for \S+ package$/.test(text) && id.startsWith(`${text.split(' ', 1)[0]}-`);
}
function ruleHelp(rule) {
    return (0,reports_fields/* urlText */.xG)(rule.helpUri);
}
/** CWE numbers: from taxa of the result, relationships of the rule, and CodeQL's and Semgrep's tags. */
function sarif_rules_cwesOf(result, rule) {
    const found = new Set();
    const taxa = [result.taxa, rule.relationships].flatMap((value) => (Array.isArray(value) ? value : []));
    for (const item of taxa.slice(0, 50)) {
        const fields = (0,reports_fields/* asFields */.qI)(item);
        const target = (0,reports_fields/* asFields */.qI)(fields?.target) ?? fields;
        const component = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(target?.toolComponent)?.name, 40);
        const id = (0,reports_fields/* idText */.FP)(target?.id, 40);
        if (id === undefined)
            continue;
        const number = /^(?:CWE-)?(\d{1,6})$/i.exec(id)?.[1];
        if (number !== undefined && (/^CWE/i.test(id) || component?.toUpperCase() === 'CWE'))
            found.add(`CWE-${number}`);
    }
    for (const holder of [rule, result]) {
        const properties = (0,reports_fields/* asFields */.qI)(holder.properties);
        for (const tag of [...(0,reports_fields/* textsOf */.CB)(properties?.tags, 200).slice(0, 100), ...(0,reports_fields/* textsOf */.CB)(properties?.cwe, 200)]) {
            const number = /\bcwe[-/]?0*(\d{1,6})\b/i.exec(tag)?.[1];
            if (number !== undefined)
                found.add(`CWE-${number}`);
        }
    }
    return [...found].sort();
}
/** Absolute bases: what is below one of them is told relative to it. */
function rootsOf(bases) {
    return Object.values(bases)
        .map((base) => (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(base)?.uri, 2000))
        .filter((uri) => uri !== undefined)
        .filter(isAbsolute)
        .sort((a, b) => b.length - a.length);
}
/** Whether an address is one without a base. */
function isAbsolute(uri) {
    return /^(?:[a-z][a-z0-9+.-]+:|[a-z]:[\\/]|\/)/i.test(uri);
}

;// CONCATENATED MODULE: ./build/collect/reports/sarif-places.js




/** Where a result is: its first location that names a file. @see SARIF 2.1.0, 3.28 and 3.29 */
function sarif_places_placeOf(result, run) {
    const locations = Array.isArray(result.locations) ? result.locations : [];
    for (const item of locations) {
        const physical = (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(item)?.physicalLocation);
        const file = fileOf((0,reports_fields/* asFields */.qI)(physical?.artifactLocation), run);
        if (file === undefined)
            continue;
        const region = (0,reports_fields/* asFields */.qI)(physical?.region);
        const line = (0,reports_fields/* lineOf */.cA)(region?.startLine);
        const endLine = (0,reports_fields/* lineOf */.cA)(region?.endLine);
        const subject = subjectOf(file, run);
        const location = { file };
        if (line !== undefined)
            location.line = line;
        if (endLine !== undefined && endLine !== line)
            location.endLine = endLine;
        return { subject, location, more: locations.length - 1 };
    }
    const target = fileOf((0,reports_fields/* asFields */.qI)(result.analysisTarget), run);
    if (target !== undefined)
        return { ...fileAt(target), more: 0 };
    const logical = locations
        .flatMap((item) => Array.isArray((0,reports_fields/* asFields */.qI)(item)?.logicalLocations) ? (0,reports_fields/* asFields */.qI)(item)?.logicalLocations : [])
        .map((item) => (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(item)?.fullyQualifiedName, 300) ?? (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(item)?.name, 300))
        .find((name) => name !== undefined);
    return { subject: (0,reports_fields/* compact */.oE)({ kind: 'repository', name: logical ?? '.' }), more: 0 };
}
function subjectOf(file, { known }) {
    const before = known.subjects.get(file);
    if (before !== undefined)
        return before;
    const { subject } = fileAt(file);
    if (known.subjects.size < MOST_FILES)
        known.subjects.set(file, subject);
    return subject;
}
/** More files than this are not worth remembering. */
const MOST_FILES = 50_000;
function fileOf(artifact, run) {
    if (artifact === undefined)
        return undefined;
    let uri = (0,reports_fields/* idText */.FP)(artifact.uri, 2000);
    let base = (0,reports_fields/* idText */.FP)(artifact.uriBaseId, 200);
    if (uri === undefined && typeof artifact.index === 'number') {
        const listed = (0,reports_fields/* asFields */.qI)(run.artifacts[artifact.index]?.location);
        uri = (0,reports_fields/* idText */.FP)(listed?.uri, 2000);
        base = (0,reports_fields/* idText */.FP)(listed?.uriBaseId, 200);
    }
    if (uri === undefined)
        return undefined;
    const based = run.known.files.get(base) ?? new Map();
    if (based.size === 0)
        run.known.files.set(base, based);
    if (based.has(uri))
        return based.get(uri);
    const file = resolve(uri, base, run);
    if (based.size < MOST_FILES)
        based.set(uri, file);
    return file;
}
/**
 * The path of a file: relative to the source root where the report says what is relative to what.
 *
 * @see SARIF 2.1.0, 3.4 and 3.14.14: a base may be relative to another; one that is not is a root.
 */
function resolve(address, relativeTo, run) {
    let uri = address;
    let base = relativeTo;
    for (let steps = 0; base !== undefined && steps < 10 && !isAbsolute(uri); steps += 1) {
        const parent = Object.hasOwn(run.bases, base) ? (0,reports_fields/* asFields */.qI)(run.bases[base]) : undefined;
        const prefix = (0,reports_fields/* idText */.FP)(parent?.uri, 2000);
        if (prefix === undefined || isAbsolute(prefix))
            break;
        uri = `${prefix.replace(/\/?$/, '/')}${uri}`;
        base = (0,reports_fields/* idText */.FP)(parent?.uriBaseId, 200);
    }
    const path = pathOf(uri, run.roots);
    // Grype's root is the folder that it was told to look at.
    const file = run.tool === 'grype' ? path.replace(/^\/+/, '') : path;
    // `file:///.` and the like: the repository as a whole.
    return /^[./]*$/.test(file) ? undefined : file;
}
/** `file:///C:/a` is `C:/a`. @see RFC 8089, appendix E.2 */
function pathOf(uri, bases) {
    const base = bases.find((prefix) => prefix.endsWith('/') && uri.startsWith(prefix) && uri.length > prefix.length);
    const local = base === undefined ? uri.replace(/^file:\/\/(?:localhost)?(?=\/)/i, '') : uri.slice(base.length);
    return (0,percent/* decodeLoosely */.A)(local)
        .replace(/^(?:\.\/)+/, '')
        .replaceAll('\\', '/')
        .replace(/^\/(?=[a-z]:\/)/i, '');
}

;// CONCATENATED MODULE: ./build/collect/reports/sarif-rating.js



/** SARIF's own is `warning`. */
const DEFAULT_LEVEL = {
    'scanners/secret': 'error',
    'scanners/license': 'warning',
    'scanners/misconfiguration': 'warning',
    'scanners/code': 'warning',
};
/** KICS rates a rule `error` whether it is HIGH or CRITICAL; the risk scores of its critical ones begin here. */
const KICS_CRITICAL = 8.6;
/**
 * The words in which tools tell a result's severity beside `security-severity`, which holds a CVSS score there, of
 * somebody else's often, and 0.0 where the severity is unknown: Trivy, Grype and Snyk in the message.
 */
const OWN_WORDS = new Map([
    ['trivy', /^Severity: (\w{1,20})$/m],
    ['grype', /^An? ([\w-]{1,20}) vulnerability in /],
    ['snyk', /\bwith an? (\w{1,20}) severity vulnerability\b/],
]);
/** Checks that Checkov does not rate without a platform key: it calls all of them `error`. As in its JSON. */
const UNRATED = /^CKV\d?_/;
/** gosec rates a rule `error` whether it is HIGH or MEDIUM; the word stands among its tags. */
const TAGGED = ['gosec'];
const WORDS = ['HIGH', 'MEDIUM', 'LOW'];
function ownWord(tool, text, tags) {
    const told = OWN_WORDS.get(tool)?.exec(text.slice(0, 2000))?.[1];
    if (told !== undefined || !TAGGED.includes(tool) || !Array.isArray(tags))
        return told;
    return tags.find((tag) => WORDS.includes(tag));
}
/**
 * The tool's own word; else `security-severity` as GitHub reads it, else the level. A secret that nobody rated
 * (Gitleaks) is as in its JSON.
 *
 * @see SARIF 2.1.0, 3.27.10
 */
function rateResult(result, rule, { tool, file, about, text, }) {
    const own = (0,reports_fields/* asFields */.qI)(result.properties);
    const properties = (0,reports_fields/* asFields */.qI)(rule.properties);
    const score = own?.['security-severity'] ?? properties?.['security-severity'];
    const scored = rate({ score: typeof score === 'number' ? score : (0,reports_fields/* idText */.FP)(score, 10) }, file);
    const word = ownWord(tool, text, properties?.tags);
    if (word !== undefined)
        return { severity: (0,findings_severity/* parseSeverity */.lv)(word), detail: scored.detail };
    if (scored.severity !== 'unknown')
        return scored;
    if (tool === 'checkov' && UNRATED.test((0,reports_fields/* idText */.FP)(result.ruleId) ?? ''))
        return { severity: about === 'scanners/secret' ? 'high' : 'moderate', detail: {} };
    const level = (0,reports_fields/* idText */.FP)(result.level, 20) ??
        (result.kind === undefined || result.kind === 'fail'
            ? ((0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(rule.defaultConfiguration)?.level, 20) ?? DEFAULT_LEVEL[about])
            : 'none');
    const leveled = rate({ word: level.toLowerCase() }, file);
    const isCritical = tool === 'kics' && level === 'error' && Number(properties?.riskScore) >= KICS_CRITICAL;
    return isCritical ? { ...leveled, severity: 'critical' } : leveled;
}

;// CONCATENATED MODULE: ./build/collect/reports/sarif-trivy.js




/**
 * A result of Trivy about a licence, in the words of Trivy's JSON, so that the two of one run are one. Its message is
 * `Artifact: T\nLicense GPL-3.0-only\nPkgName: lodash\n Classification: restricted\n Path: package-lock.json`; its
 * rule id joins package and licence, and is no id of anything.
 *
 * @returns `undefined` where the message has another form.
 */
function licenseFinding(message, common) {
    const cut = message.slice(0, 4000);
    const license = /^License ([^\n]{1,500})$/m.exec(cut)?.[1];
    const category = /^ ?Classification: ([^\n]{1,40})$/m.exec(cut)?.[1]?.toLowerCase();
    const file = /^ ?Path: ([^\n]{1,500})$/m.exec(cut)?.[1] ?? /^Artifact: ([^\n]{1,500})$/m.exec(cut)?.[1];
    if (license === undefined || category === undefined || file === undefined)
        return undefined;
    const name = /^PkgName: (\S{1,300})$/m.exec(cut)?.[1];
    const purl = name !== undefined && isNodeFile(file) ? (0,packages_purl/* npmPurl */.NP)(name, '') : undefined;
    return otherFinding({
        ...common,
        rule: 'scanners/license',
        ids: [],
        subject: name === undefined ? { kind: 'file', name: file } : (0,reports_fields/* compact */.oE)({ kind: 'package', name, purl }),
        title: `Licence ${license}`,
        message: `Trivy rates the licence ${license} as ${category}.`,
        location: { file },
        detail: { ...common.detail, license, category },
    });
}
/** What a message of Trivy about a misconfiguration says; its first lines are what the finding holds anyway. */
function misconfigurationMessage(message) {
    const lines = message.split('\n');
    const at = lines.findIndex((line, index) => line.startsWith('Artifact: ') && lines[index + 1]?.startsWith('Type: ') === true);
    const said = at === -1 ? undefined : lines.slice(at + 3, at + 6).findLast((line) => /^Message: ./.test(line));
    return said?.slice('Message: '.length) ?? message;
}

;// CONCATENATED MODULE: ./build/collect/reports/sarif.js











/** What is read of a result. Code flows and fingerprints are most of a long report, and are not. */
const RESULT = new Map([
    'kind',
    'level',
    'ruleId',
    'ruleIndex',
    'rule',
    'message',
    'locations',
    'analysisTarget',
    'baselineState',
    'suppressions',
    'taxa',
    'properties',
].map((name) => [name, 'always']));
/**
 * SARIF 2.1.0 of any tool (OASIS Standard), read tolerantly: many producers break its schema. One finding a
 * result; results that say `pass` or `notApplicable` are no findings.
 */
const sarifParser = {
    id: 'sarif',
    title: 'SARIF 2.1.0',
    lists: [{ path: 'runs/*/results', keep: RESULT }],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            (0,reports_fields/* isList */.Lv)(fields.runs) &&
            (typeof fields.version === 'string' || /sarif/i.test((0,reports_fields/* idText */.FP)(fields.$schema, 500) ?? '')));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const runs = (0,reports_fields/* objectsAt */.yR)(fields.runs, { file: file.path, pointer: '/runs' });
        const parts = runs.map((run, index) => readPart(run, file, `/runs/${index}`));
        const tools = [...new Set(parts.map((part) => part.run.tool))];
        return (0,reports_fields/* compact */.oE)({
            format: 'sarif',
            tool: (0,reports_fields/* compact */.oE)({ name: tools.join(', ') || 'unnamed tool', version: parts[0]?.run.version }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: sarif_imageOf(runs),
            commit: commitOf(parts.map((part) => part.commit)),
            createdAt: oldest(parts.map((part) => part.endedAt)),
            covers: report/* REPORT_KINDS */.t.filter((kind) => parts.some((part) => part.covers.has(kind))),
            // Modules of Go: it looks into no lockfile of ours.
            scanned: tools.length === 1 && tools[0] === 'govulncheck' ? ['go.mod'] : undefined,
            findings: parts.flatMap((part) => part.findings),
            problems: [
                ...versionProblem(fields.version),
                ...(runs.length === 0 ? ['It holds no run: no tool reported into it, so it proves nothing'] : []),
                ...parts.flatMap((part) => part.problems),
                ...commitProblems(parts.map((part) => part.commit)),
            ],
        });
    },
};
/** The image that all runs are about, as Trivy says of its own. */
function sarif_imageOf(runs) {
    const about = runs.map((run) => (0,reports_fields/* asFields */.qI)(run.properties) ?? {});
    const name = (0,reports_fields/* idText */.FP)(about[0]?.imageName, 500);
    if (name === undefined || about.some(({ imageName }) => imageName !== name))
        return undefined;
    const [first] = Array.isArray(about[0]?.repoDigests) ? about[0].repoDigests : [];
    const digest = /@(sha256:[0-9a-f]{64})$/.exec((0,reports_fields/* idText */.FP)(first, 600) ?? '')?.[1];
    return (0,reports_fields/* compact */.oE)({ kind: 'image', name, digest });
}
function readPart(fields, file, pointer) {
    const run = readRun(fields, { file: file.path, pointer });
    const findings = [];
    const take = file.each ?? ((finding) => findings.push(finding));
    const covers = new Set(kindsOfTool(run.tool));
    const at = `${pointer}/results`;
    const seenBy = [{ tool: run.tool, report: file.path }];
    const held = file.each === undefined;
    let index = 0;
    for (const result of (0,reports_fields/* eachObject */.rc)(fields.results, { file: file.path, pointer: at })) {
        const source = { tool: run.tool, report: file.path, pointer: `${at}/${index}`, seenBy, held };
        const finding = readResult(result, { run, source, file });
        if (finding !== undefined) {
            covers.add(kindOfFinding(finding));
            take(finding);
        }
        index += 1;
    }
    const blind = index === 0 && (0,reports_fields/* isList */.Lv)(fields.results) ? BLIND.get(run.tool.toLowerCase()) : undefined;
    const invocations = (0,reports_fields/* objectsAt */.yR)(fields.invocations, { file: file.path, pointer: `${pointer}/invocations` });
    const [provenance] = (0,reports_fields/* objectsAt */.yR)(fields.versionControlProvenance, {
        file: file.path,
        pointer: `${pointer}/versionControlProvenance`,
    });
    return {
        run,
        findings,
        covers,
        problems: [...runProblems(fields, run, invocations), ...(blind === undefined ? [] : [blind])],
        commit: (0,reports_fields/* idText */.FP)(provenance?.revisionId, 64),
        endedAt: oldest(invocations.map((one) => timeText(one.endTimeUtc ?? one.startTimeUtc))),
    };
}
/**
 * T31: tools that write the same list without a result where they could not look, which only their exit code or their
 * own JSON tells.
 */
const BLIND = new Map([
    [
        'osv-scanner',
        'It lists no package, so it does not show that any was looked up: pass the JSON of osv-scanner --all-packages',
    ],
    [
        'gosec',
        'It has no result, and gosec writes that also where it could not load the code: pass its JSON (gosec -fmt json), which says what it read',
    ],
    [
        'checkov',
        'It has no result, and Checkov writes that also where no file was of a kind that it knows, or none could be parsed: pass its JSON (checkov -o json), which says what it checked',
    ],
]);
/** T31: a run that failed, or that did not look, finds nothing. @see SARIF 2.1.0, 3.14.23, 3.15 and 3.20 */
function runProblems(fields, run, invocations) {
    const problems = [];
    if (!(0,reports_fields/* isList */.Lv)(fields.results)) {
        problems.push(`${run.tool} has no list of results: it did not look, or could not`);
    }
    if ((0,reports_fields/* asFields */.qI)(fields.externalPropertyFileReferences)?.results !== undefined) {
        problems.push(`${run.tool} keeps results in files beside this one, which are not read`);
    }
    for (const invocation of invocations) {
        const said = notifications(invocation);
        if (invocation.executionSuccessful === false) {
            const because = (0,reports_fields/* proseText */.lz)(invocation.exitCodeDescription, 120) ?? said[0];
            problems.push(`${run.tool} says that it failed${because === undefined ? '' : `: ${because}`}`);
        }
        else if (said.length > 0) {
            problems.push(`${run.tool} reports ${said.length} ${said.length === 1 ? 'error' : 'errors'}: ${said[0]}`);
        }
    }
    return problems;
}
function notifications(invocation) {
    return [invocation.toolExecutionNotifications, invocation.toolConfigurationNotifications]
        .flatMap((list) => (Array.isArray(list) ? list.slice(0, 1000) : []))
        .map((item) => (0,reports_fields/* asFields */.qI)(item) ?? {})
        .filter((item) => item.level === 'error')
        .map((item) => {
        const words = (0,reports_fields/* proseText */.lz)(messageText(item.message, {}), 160) ?? 'an error without words';
        const [place] = Array.isArray(item.locations) ? item.locations.map(reports_fields/* asFields */.qI) : [];
        const file = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(place?.physicalLocation)?.artifactLocation)?.uri, 300);
        return file === undefined ? words : `${words} (${file})`;
    });
}
function readResult(result, { run, source, file }) {
    const kind = (0,reports_fields/* idText */.FP)(result.kind, 40) ?? 'fail';
    if (kind === 'pass' || kind === 'notApplicable')
        return undefined;
    const { id, rule } = ruleOf(result, run);
    const text = messageText(result.message, rule) ?? '';
    const { subject, location, more } = sarif_places_placeOf(result, run);
    const words = ruleWords(rule, run);
    const about = ruleKind(run.tool, id, rule);
    const rating = rateResult(result, rule, { tool: run.tool, file, about, text });
    const own = result.taxa !== undefined || result.properties !== undefined;
    const detail = {
        ...rating.detail,
        cwes: own ? sarif_rules_cwesOf(result, rule) : words.cwes,
        baselineState: (0,reports_fields/* idText */.FP)(result.baselineState, 40),
        kind: kind === 'fail' ? undefined : kind,
        otherLocations: more > 0 ? more : undefined,
    };
    // Written out: in Node 20, members after a spread make a new hidden class for every object.
    const common = {
        source,
        rule: about,
        severity: rating.severity,
        url: words.help,
        location,
        suppressed: sarif_suppressionOf(result, run.tool),
        subject,
        ids: id === undefined ? [] : [id],
        title: words.title ?? text,
        message: run.tool === 'trivy' ? misconfigurationMessage(text) : text,
        detail,
    };
    const license = common.rule === 'scanners/license' ? licenseFinding(text, common) : undefined;
    if (license !== undefined)
        return license;
    const found = packageOf({ id, message: text, file: location?.file }, rule);
    if (found !== undefined) {
        return vulnerabilityFinding({
            ...common,
            ...found,
            title: words.title,
            message: words.title ?? text,
        });
    }
    if (common.rule !== 'scanners/secret')
        return otherFinding(common);
    return secretFinding({ ...common, title: words.title ?? id, kind: id });
}
/** @see SARIF 2.1.0, 3.27.23: suppressed where none of the suppressions is under review or rejected. */
function sarif_suppressionOf(result, tool) {
    if (result.baselineState === 'absent')
        return { by: `${tool} baseline`, reason: 'no longer there' };
    const list = Array.isArray(result.suppressions)
        ? result.suppressions.map((item) => (0,reports_fields/* asFields */.qI)(item) ?? {})
        : [];
    if (list.length === 0 || list.some(({ status }) => status === 'underReview' || status === 'rejected'))
        return undefined;
    const [first = {}] = list;
    const reason = (0,reports_fields/* proseText */.lz)(first.justification, 300);
    return (0,reports_fields/* compact */.oE)({ by: `${tool} (${(0,reports_fields/* idText */.FP)(first.kind, 40) ?? 'suppression'})`, reason });
}
function versionProblem(version) {
    const text = (0,reports_fields/* idText */.FP)(version, 40);
    if (text === undefined || text.startsWith('2.1'))
        return [];
    return [`Its SARIF version is ${text}, and Sealgate knows 2.1.0: what differs was not read`];
}

;// CONCATENATED MODULE: ./build/collect/reports/scorecard.js




/** OpenSSF Scorecard's JSON: one finding a check with less than 10 points; a check that could not run is a problem. */
const scorecardParser = {
    id: 'scorecard',
    title: 'OpenSSF Scorecard JSON',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            (0,reports_fields/* asFields */.qI)(fields.scorecard) !== undefined &&
            (0,reports_fields/* isList */.Lv)(fields.checks) &&
            'repo' in fields);
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const repo = (0,reports_fields/* asFields */.qI)(fields.repo) ?? {};
        const checks = (0,reports_fields/* objectsAt */.yR)(fields.checks, { file: file.path, pointer: '/checks' });
        const commit = (0,reports_fields/* idText */.FP)(repo.commit, 64);
        const name = nameOf((0,reports_fields/* idText */.FP)(repo.name, 300));
        return (0,reports_fields/* compact */.oE)({
            format: 'scorecard',
            tool: (0,reports_fields/* compact */.oE)({ name: 'scorecard', version: (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(fields.scorecard)?.version, 80) }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'repository', name },
            commit: commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined,
            createdAt: dateOf(fields.date),
            covers: ['misconfigurations'],
            findings: checks.flatMap((check, index) => scorecard_checkFinding(check, name, { report: file.path, pointer: `/checks/${index}` })),
            problems: [
                ...(checks.length === 0 ? ['It lists no check, so it proves nothing'] : []),
                ...checks
                    .filter(couldNotRun)
                    .map((check) => `${(0,reports_fields/* idText */.FP)(check.name, 80) ?? 'A check'} could not run: ${(0,reports_fields/* proseText */.lz)(check.reason, 160) ?? 'no reason given'}`),
            ],
        });
    },
};
/** `scorecard --local` names the folder where it ran (`file://…`), which is another one on every machine. */
function nameOf(repo) {
    if (repo === undefined)
        return '(repository not named)';
    return repo.startsWith('file://') ? '.' : repo;
}
/** @see Scorecard, "Checks": the risk of each. */
const RISKS = {
    'Dangerous-Workflow': 'critical',
    Webhooks: 'critical',
    'Binary-Artifacts': 'high',
    'Branch-Protection': 'high',
    'Code-Review': 'high',
    'Dependency-Update-Tool': 'high',
    Maintained: 'high',
    'Signed-Releases': 'high',
    'Token-Permissions': 'high',
    Vulnerabilities: 'high',
    Fuzzing: 'moderate',
    Packaging: 'moderate',
    'Pinned-Dependencies': 'moderate',
    SAST: 'moderate',
    SBOM: 'moderate',
    'Security-Policy': 'moderate',
    'CI-Tests': 'low',
    'CII-Best-Practices': 'low',
    Contributors: 'low',
    License: 'low',
};
/** `-1` is inconclusive: nothing to look at (no release yet), or an error, which `reason` tells. */
function couldNotRun(check) {
    return check.score === -1 && /\b(?:internal error|error during|runtime error)/i.test(String(check.reason));
}
function scorecard_checkFinding(check, name, { report, pointer }) {
    const score = typeof check.score === 'number' && check.score <= 10 ? check.score : undefined;
    if (score !== undefined && (score === 10 || score < 0))
        return [];
    const id = (0,reports_fields/* idText */.FP)(check.name, 80);
    const documentation = (0,reports_fields/* asFields */.qI)(check.documentation);
    return [
        otherFinding({
            source: { tool: 'scorecard', report, pointer },
            rule: 'scanners/misconfiguration',
            subject: { kind: 'repository', name },
            ids: id === undefined ? [] : [id],
            severity: Object.hasOwn(RISKS, id ?? '') ? RISKS[id ?? ''] : 'unknown',
            title: `${id ?? 'Check'}: ${score ?? 'no'} of 10 points`,
            message: check.reason ?? documentation?.short,
            url: documentation?.url,
            detail: { ...(score === undefined ? {} : { score }), details: (0,reports_fields/* textsOf */.CB)(check.details, 200).slice(0, 5) },
        }),
    ];
}
function dateOf(value) {
    const text = (0,reports_fields/* idText */.FP)(value, 40);
    return text?.length === 10 && !Number.isNaN((0,calendar/* parseTime */.pe)(text)) ? `${text}T00:00:00Z` : timeText(text);
}

// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/collect/reports/semgrep.js




/** Semgrep's (and Opengrep's) JSON: one finding a result; `nosemgrep` comments mark it as suppressed. */
const semgrepParser = {
    id: 'semgrep',
    title: 'Semgrep JSON',
    lists: ['results'],
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        if (fields === undefined || !(0,reports_fields/* isList */.Lv)(fields.results) || !(0,reports_fields/* isList */.Lv)(fields.errors))
            return false;
        const [first] = fields.results;
        // Bandit's report has the same two lists.
        if (first === undefined)
            return !('metrics' in fields);
        return 'check_id' in ((0,reports_fields/* asFields */.qI)(first) ?? {}) && 'path' in ((0,reports_fields/* asFields */.qI)(first) ?? {});
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const findings = [];
        for (const result of (0,reports_fields/* eachObject */.rc)(fields.results, { file: file.path, pointer: '/results' })) {
            const extra = (0,reports_fields/* asFields */.qI)(result.extra) ?? {};
            const metadata = (0,reports_fields/* asFields */.qI)(extra.metadata) ?? {};
            const id = (0,reports_fields/* idText */.FP)(result.check_id);
            const secret = (0,reports_fields/* idText */.FP)(metadata.category, 40) === 'secrets' || /(?:^|\.)secrets\./.test(id ?? '');
            const common = {
                source: { tool: 'semgrep', report: file.path, pointer: `/results/${findings.length}` },
                ...fileAt((0,reports_fields/* idText */.FP)(result.path, 1000)?.replaceAll('\\', '/'), {
                    line: (0,reports_fields/* lineOf */.cA)((0,reports_fields/* asFields */.qI)(result.start)?.line),
                    endLine: (0,reports_fields/* lineOf */.cA)((0,reports_fields/* asFields */.qI)(result.end)?.line),
                }),
                ids: id === undefined ? [] : [id],
                severity: (0,findings_severity/* parseSeverity */.lv)(extra.severity),
                url: metadata.source ?? (0,reports_fields/* textsOf */.CB)([metadata['source-rule-url']], 500)[0],
                suppressed: extra.is_ignored === true ? { by: 'nosemgrep comment' } : undefined,
                detail: { cwes: semgrep_cwesOf(metadata.cwe), confidence: (0,reports_fields/* idText */.FP)(metadata.confidence, 20) },
            };
            findings.push(secret
                ? secretFinding({ ...common, title: id?.split('.').pop(), kind: id })
                : otherFinding({
                    ...common,
                    rule: 'scanners/code',
                    title: extra.message ?? id,
                    message: extra.message,
                }));
        }
        return (0,reports_fields/* compact */.oE)({
            format: 'semgrep',
            tool: (0,reports_fields/* compact */.oE)({ name: 'semgrep', version: (0,reports_fields/* idText */.FP)(fields.version, 80) }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            covers: findings.some((finding) => finding.rule === 'scanners/secret') ? ['secrets', 'code'] : ['code'],
            scanned: scannedFiles((0,reports_fields/* asFields */.qI)(fields.paths)?.scanned),
            findings,
            problems: semgrep_problemsOf(fields.errors, file.path, (0,reports_fields/* asFields */.qI)(fields.paths)?.scanned),
            notes: notesOf(fields.errors, file.path),
        });
    },
};
function scannedFiles(value) {
    return Array.isArray(value) ? (0,reports_fields/* textsOf */.CB)(value.slice(0, 1000), 500) : undefined;
}
/** T31: files that could not be parsed were not looked into; warnings are how Semgrep tells of partial parses. */
function semgrep_problemsOf(list, report, scanned) {
    const problems = [];
    if (Array.isArray(scanned) && scanned.length === 0)
        problems.push('It scanned no file, so it proves nothing');
    let errors = 0;
    let first;
    for (const error of (0,reports_fields/* eachObject */.rc)(list, { file: report, pointer: '/errors' })) {
        if (error.level === 'warn' || error.level === 'info')
            continue;
        errors += 1;
        first ??= (0,reports_fields/* proseText */.lz)(error.message ?? error.long_msg ?? error.short_msg, 160);
    }
    if (errors > 0)
        problems.push(`It reports ${errors} ${errors === 1 ? 'error' : 'errors'}${first === undefined ? '' : `: ${first}`}`);
    return problems;
}
/** Files that Semgrep could not parse as a whole, or had not enough time for. */
function notesOf(list, report) {
    const warnings = (0,reports_fields/* objectsAt */.yR)(list, { file: report, pointer: '/errors' }).filter(({ level }) => level === 'warn');
    const files = new Set(warnings.map(({ path }) => (0,reports_fields/* idText */.FP)(path, 500)).filter((path) => path !== undefined));
    if (files.size === 0)
        return undefined;
    const first = (0,reports_fields/* proseText */.lz)(warnings[0]?.message, 160);
    return [
        `It looked at ${(0,counted/* counted */.h)(files.size, 'file')} only in part${first === undefined ? '' : `: ${first}`}`,
    ];
}
/** `CWE-79: …`, alone or in a list. */
function semgrep_cwesOf(value) {
    return (0,reports_fields/* textsOf */.CB)(Array.isArray(value) ? value : [value], 200)
        .map((text) => /CWE-\d{1,6}/i.exec(text)?.[0].toUpperCase())
        .filter((id) => id !== undefined);
}

;// CONCATENATED MODULE: ./build/collect/reports/snyk.js




/** Snyk's own JSON (`snyk test --json`, `snyk container test --json`, `snyk iac test --json`): a project or a list. */
const snykParser = {
    id: 'snyk',
    title: 'Snyk JSON',
    namesCves: true,
    lists: ['vulnerabilities', '*/vulnerabilities'],
    detects(document) {
        const projects = projectsOf(document);
        return projects.some(isProject) && projects.every((project) => isProject(project) || isFailed(project));
    },
    parse(document, file) {
        const many = (0,reports_fields/* isList */.Lv)(document);
        const parts = projectsOf(document).flatMap((project, index) => withApplications(project, file, many ? `/${index}` : ''));
        const projects = parts.map(({ project }) => project);
        const findings = parts.flatMap(({ project, pointer }) => projectFindings(project, file, pointer));
        const image = projects.some((project) => (0,reports_fields/* asFields */.qI)(project.docker) !== undefined);
        const names = projects.map(targetOf).filter((name) => name !== undefined);
        const kinds = new Set(projects.map((project) => (isIac(project) ? 'misconfigurations' : 'vulnerabilities')));
        if (findings.some((finding) => finding.rule === 'scanners/license'))
            kinds.add('licenses');
        return (0,reports_fields/* compact */.oE)({
            format: 'snyk',
            tool: { name: 'snyk' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: names[0] === undefined
                ? undefined
                : {
                    kind: image ? 'image' : 'filesystem',
                    name: (0,reports_fields/* idText */.FP)(names.join(', '), 300) ?? '',
                },
            covers: [...kinds],
            scanned: image ? undefined : names,
            findings,
            problems: projects.flatMap(snyk_problemsOf),
        });
    },
};
function projectsOf(document) {
    const list = (0,reports_fields/* isList */.Lv)(document) ? [...document] : [document];
    return list.map(reports_fields/* asFields */.qI).filter((fields) => fields !== undefined);
}
function isProject(fields) {
    return (((0,reports_fields/* isList */.Lv)(fields.vulnerabilities) &&
        ('packageManager' in fields || 'dependencyCount' in fields || 'ok' in fields)) ||
        isIac(fields));
}
/** A project, and those inside it: `snyk container test` puts the applications of an image below the image. */
function withApplications(project, file, pointer) {
    const at = `${pointer}/applications`;
    const inside = (0,reports_fields/* objectsAt */.yR)(project.applications, { file: file.path, pointer: at });
    return [
        { project, pointer },
        ...inside.map((one, index) => ({
            project: { ...one, docker: one.docker ?? {} },
            pointer: `${at}/${index}`,
        })),
    ];
}
/** What `snyk test --all-projects` writes in the place of a project that it could not test. */
function isFailed(fields) {
    return fields.ok === false && typeof fields.error === 'string';
}
function isIac(fields) {
    return (0,reports_fields/* isList */.Lv)(fields.infrastructureAsCodeIssues);
}
function targetOf(project) {
    return ((0,reports_fields/* idText */.FP)(project.displayTargetFile, 500) ??
        (0,reports_fields/* idText */.FP)(project.targetFile, 500) ??
        (0,reports_fields/* idText */.FP)(project.projectName, 300));
}
function projectFindings(project, file, base) {
    const iac = `${base}/infrastructureAsCodeIssues`;
    const found = (0,reports_fields/* objectsAt */.yR)(project.infrastructureAsCodeIssues, { file: file.path, pointer: iac }).map((item, index) => iacFinding(item, project, { file, pointer: `${iac}/${index}` }));
    const issues = LISTS.flatMap(([list, hidden]) => issuesOf(project, { list, hidden, file, base }));
    return [...found, ...issues];
}
/** Where a project's issues stand: those that its policy ignores or calls patched are not among the others. */
const LISTS = [
    ['vulnerabilities', undefined],
    ['filtered/ignore', 'snyk ignore'],
    ['filtered/patch', 'snyk patch'],
];
/** The issues of one list, each once: Snyk repeats an issue for every path that leads to it. */
function issuesOf(project, { list, hidden, file, base, }) {
    const at = `${base}/${list}`;
    const entries = list.split('/').reduce((value, member) => (0,reports_fields/* asFields */.qI)(value)?.[member], project);
    const findings = new Map();
    (0,reports_fields/* objectsAt */.yR)(entries, { file: file.path, pointer: at }).forEach((item, index) => {
        const key = JSON.stringify([
            (0,reports_fields/* idText */.FP)(item.id),
            (0,reports_fields/* idText */.FP)(item.name) ?? (0,reports_fields/* idText */.FP)(item.packageName),
            (0,reports_fields/* idText */.FP)(item.version),
        ]);
        const path = (0,reports_fields/* textsOf */.CB)(item.from, 300);
        const known = findings.get(key);
        if (known === undefined)
            findings.set(key, {
                finding: issueFinding(item, project, { file, pointer: `${at}/${index}`, hidden }),
                paths: [path],
            });
        else
            known.paths.push(path);
    });
    return [...findings.values()].map(({ finding, paths }) => withPaths(finding, paths));
}
/** The three shortest of the paths; the first step is the project itself. */
function withPaths(finding, paths) {
    const told = paths
        .filter((path) => path.length > 1)
        .map((path) => ['.', ...path.slice(1)])
        .sort((a, b) => a.length - b.length || (a.join('>') < b.join('>') ? -1 : 1))
        .slice(0, 3);
    return finding.subject.kind !== 'package' || told.length === 0 ? finding : { ...finding, paths: told };
}
function issueFinding(item, project, { file, pointer, hidden, }) {
    const source = { tool: 'snyk', report: file.path, pointer };
    const name = (0,reports_fields/* idText */.FP)(item.packageName) ?? (0,reports_fields/* idText */.FP)(item.name) ?? (0,reports_fields/* idText */.FP)(item.moduleName) ?? '(package not named)';
    const version = (0,reports_fields/* idText */.FP)(item.version, 200);
    const manager = (0,reports_fields/* idText */.FP)(item.packageManager, 60) ?? (0,reports_fields/* idText */.FP)(project.packageManager, 60) ?? '';
    const purl = /^(?:npm|yarn|pnpm)/.test(manager)
        ? (0,packages_purl/* npmPurl */.NP)(name, version ?? '')
        : (0,packages_purl/* canonicalPurl */.qe)((0,reports_fields/* idText */.FP)(item.purl, 1000));
    const ids = (0,reports_fields/* asFields */.qI)(item.identifiers) ?? {};
    const rating = rate({
        word: item.severityWithCritical ?? item.severity,
        score: item.cvssScore,
        vectors: [item.CVSSv3],
        by: 'snyk',
    }, file);
    const target = project.docker === undefined ? targetOf(project) : undefined;
    const location = target === undefined ? undefined : { file: target };
    const suppressed = snyk_suppressionOf(item, hidden);
    if (item.type === 'license') {
        return otherFinding({
            source,
            rule: 'scanners/license',
            subject: (0,reports_fields/* compact */.oE)({ kind: 'package', name: version === undefined ? name : `${name}@${version}`, purl }),
            ids: [],
            severity: rating.severity,
            title: `Licence ${(0,reports_fields/* idText */.FP)(item.license, 200) ?? '(not named)'}`,
            message: item.title,
            location,
            suppressed,
            detail: { license: (0,reports_fields/* idText */.FP)(item.license, 200), category: 'snyk' },
        });
    }
    const epss = Number((0,reports_fields/* asFields */.qI)(item.epssDetails)?.probability);
    return vulnerabilityFinding({
        source,
        name,
        version,
        purl,
        ids: [...(0,reports_fields/* textsOf */.CB)(ids.CVE), ...(0,reports_fields/* textsOf */.CB)(ids.GHSA), ...(0,reports_fields/* textsOf */.CB)([item.id]), ...(0,reports_fields/* textsOf */.CB)(item.alternativeIds)],
        severity: rating.severity,
        title: item.title,
        message: proseOf(item.description) ?? item.title,
        fixedVersions: (0,reports_fields/* textsOf */.CB)(item.fixedIn, 100),
        url: `https://security.snyk.io/vuln/${encodeURIComponent((0,reports_fields/* idText */.FP)(item.id, 200) ?? '')}`,
        location,
        suppressed,
        detail: {
            ...rating.detail,
            cwes: (0,reports_fields/* textsOf */.CB)(ids.CWE, 40),
            ...(Number.isFinite(epss) && epss > 0 ? { epss } : {}),
        },
    });
}
/** What its policy file or its service hides, with the first reason it gives. */
function snyk_suppressionOf(item, hidden) {
    const told = (0,reports_fields/* asFields */.qI)(item.filtered);
    const by = hidden ?? (item.isIgnored === true || (0,reports_fields/* isList */.Lv)(told?.ignored) ? 'snyk ignore' : undefined);
    if (by === undefined)
        return undefined;
    const [first] = Array.isArray(told?.ignored) ? told.ignored.map(reports_fields/* asFields */.qI) : [];
    return (0,reports_fields/* compact */.oE)({ by, reason: (0,reports_fields/* proseText */.lz)(first?.reason, 300) });
}
/** The first paragraph under the description's heading. */
function proseOf(description) {
    return (0,reports_fields/* proseText */.lz)(typeof description === 'string' ? description.replace(/^#[^\n]*\n/, '') : undefined, 400);
}
function iacFinding(item, project, { file, pointer }) {
    return otherFinding({
        source: { tool: 'snyk', report: file.path, pointer },
        rule: 'scanners/misconfiguration',
        ...fileAt(targetOf(project), { line: (0,reports_fields/* lineOf */.cA)(item.lineNumber) }),
        ids: (0,reports_fields/* textsOf */.CB)([item.id]),
        severity: rate({ word: item.severity }, file).severity,
        title: item.title,
        message: item.issue ?? item.description ?? item.title,
        url: item.documentation,
        suppressed: item.isIgnored === true ? { by: 'snyk ignore' } : undefined,
        detail: { resource: (0,reports_fields/* idText */.FP)((0,reports_fields/* textsOf */.CB)(item.path).join('.'), 200) },
    });
}
function snyk_problemsOf(project) {
    if (isFailed(project)) {
        const path = (0,reports_fields/* idText */.FP)(project.path, 300);
        return [
            `Snyk could not test ${path === undefined ? 'a project' : path}: ${(0,reports_fields/* proseText */.lz)(project.error, 200) ?? 'it gives no reason'}`,
        ];
    }
    if (isIac(project))
        return [];
    const total = (0,reports_fields/* countOf */.pq)(project.dependencyCount);
    const listed = (0,reports_fields/* isList */.Lv)(project.vulnerabilities) && project.vulnerabilities.length > 0;
    if (total === 0 && !listed)
        return ['It tested 0 dependencies, so it proves nothing'];
    if (project.ok === false && !listed)
        return ['It says that there are issues but lists none: the report is not complete'];
    return [];
}

;// CONCATENATED MODULE: ./build/collect/reports/trivy-findings.js








function trivy_findings_commonOf({ path, each }, target) {
    return {
        seenBy: [{ tool: 'trivy', report: path }],
        location: { file: target },
        texts: new Map(),
        held: each === undefined,
    };
}
/** More different texts than this are not worth the table. */
const MAX_TEXTS = 20_000;
function once(text, { texts, held }) {
    if (text === undefined || !held)
        return text;
    const known = texts.get(text);
    if (known !== undefined)
        return known;
    if (texts.size < MAX_TEXTS)
        texts.set(text, text);
    return text;
}
const NPM_TYPES = ['npm', 'pnpm', 'yarn', 'bun', 'node-pkg', 'nodejs'];
/** What `vulnerabilityFinding` reads of an entry. */
const VULNERABILITY = new Map([
    ...[
        'VulnerabilityID',
        'VendorIDs',
        'PkgName',
        'PkgPath',
        'PkgIdentifier',
        'InstalledVersion',
        'FixedVersion',
        'Status',
        'Severity',
        'SeveritySource',
        'CVSS',
        'PrimaryURL',
        'Title',
        'Description',
        'CweIDs',
    ].map((name) => [name, 'always']),
    ['References', { holding: 'GHSA-' }],
]);
/** What it reads where the findings are not held: what their table shows. */
const SHOWN_VULNERABILITY = new Map([
    ...['VulnerabilityID', 'VendorIDs', 'PkgName', 'InstalledVersion', 'FixedVersion', 'Severity', 'Title'].map((name) => [name, 'always']),
    ['Description', { unless: 'Title' }],
]);
/** An entry of `Vulnerabilities`. */
function trivy_findings_vulnerabilityFinding(item, place) {
    const name = (0,reports_fields/* idText */.FP)(item.PkgName) ?? '(package not named)';
    const version = (0,reports_fields/* idText */.FP)(item.InstalledVersion, 200) ?? '';
    const id = (0,reports_fields/* idText */.FP)(item.VulnerabilityID, 200);
    const aliases = (0,advisory_ids/* sortIds */.x8)([...(id === undefined ? [] : [id]), ...(0,reports_fields/* textsOf */.CB)(item.VendorIDs)]);
    const fixedVersions = listedVersions(item);
    const fixed = fixedVersions.length > 1
        ? ((0,packages_versions/* nearestAbove */.kq)(version === '' ? undefined : version, fixedVersions) ?? fixedVersions[0])
        : fixedVersions[0];
    const given = place.common.held ? (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(item.PkgIdentifier)?.PURL, 1000) : undefined;
    // Built again, so that it is spelled as the dependency graph spells it.
    const purl = place.common.held && version !== '' && isNpm(given, place)
        ? (0,packages_purl/* npmPurl */.NP)(name, version)
        : (0,packages_purl/* canonicalPurl */.qe)(given);
    const subject = { kind: 'package', name: version === '' ? name : `${name}@${version}` };
    if (purl !== undefined)
        subject.purl = purl;
    const draft = {
        check: 'vulnerabilities',
        rule: 'vulnerabilities/known',
        subject,
        title: once((0,reports_fields/* proseText */.lz)(item.Title, 160) ?? (0,reports_fields/* proseText */.lz)(item.Description, 160), place.common) ??
            id ??
            'Known vulnerability',
        message: place.common.held
            ? (once((0,reports_fields/* proseText */.lz)(item.Description, 400) ?? (0,reports_fields/* proseText */.lz)(item.Title, 400), place.common) ??
                (0,no_description/* noDescription */.Q)('Trivy'))
            : '',
        aliases,
    };
    if (fixed !== undefined)
        draft.fix = { text: `Update ${name} to ${fixed}.`, version: fixed };
    if (place.image === undefined)
        draft.location = place.common.location;
    if (!place.common.held)
        return finish(item, place, draft);
    draft.detail = trivy_findings_compactDetail({
        fixedVersions,
        related: relatedIds(item, aliases),
        status: (0,reports_fields/* idText */.FP)(item.Status, 40),
        ratedBy: (0,reports_fields/* idText */.FP)(item.SeveritySource, 40),
        ...cvssOf(item),
        path: (0,reports_fields/* idText */.FP)(item.PkgPath),
        cwes: (0,reports_fields/* textsOf */.CB)(item.CweIDs, 40),
        image: place.image,
    });
    return finish(item, place, draft);
}
/** The vector of who rated it; where that one has none, the newest of the others', by whom. */
function cvssOf(item) {
    const by = (0,reports_fields/* idText */.FP)(item.SeveritySource, 40) ?? '';
    const vectors = new Map();
    for (const [source, told] of Object.entries((0,reports_fields/* asFields */.qI)(item.CVSS) ?? {})) {
        const { V40Vector, V3Vector, V2Vector } = (0,reports_fields/* asFields */.qI)(told) ?? {};
        const vector = (0,reports_fields/* idText */.FP)(V40Vector, 400) ?? (0,reports_fields/* idText */.FP)(V3Vector, 400) ?? (0,reports_fields/* idText */.FP)(V2Vector, 400);
        if (vector !== undefined)
            vectors.set(vector, vectors.get(vector) ?? (0,reports_fields/* idText */.FP)(source, 40) ?? '');
        if (vector !== undefined && source === by)
            return { cvss: vector };
    }
    const [newest] = (0,cvss_severity/* newestFirst */.ll)([...vectors.keys()].sort());
    return newest === undefined ? {} : { cvss: newest, cvssBy: vectors.get(newest) ?? '' };
}
function listedVersions(item) {
    const versions = [];
    for (const part of ((0,reports_fields/* idText */.FP)(item.FixedVersion, 500) ?? '').split(',')) {
        const version = part.trim();
        if (version !== '')
            versions.push(version);
    }
    return versions;
}
/** An entry of `Misconfigurations`, or nothing for a check that passed. */
function misconfigurationFinding(item, place) {
    if (item.Status === 'PASS')
        return undefined;
    const cause = (0,reports_fields/* asFields */.qI)(item.CauseMetadata) ?? {};
    const resource = (0,reports_fields/* idText */.FP)(cause.Resource, 200);
    const resolution = (0,reports_fields/* proseText */.lz)(item.Resolution, 300);
    return finish(item, place, {
        check: 'scanners',
        rule: 'scanners/misconfiguration',
        subject: fileSubject(place.target, place),
        title: (0,reports_fields/* proseText */.lz)(item.Title, 160) ?? (0,reports_fields/* idText */.FP)(item.ID, 160) ?? 'Misconfiguration',
        message: (0,reports_fields/* proseText */.lz)(item.Message, 400) ?? (0,reports_fields/* proseText */.lz)(item.Description, 400) ?? (0,no_description/* noDescription */.Q)('Trivy'),
        aliases: (0,advisory_ids/* sortIds */.x8)((0,reports_fields/* textsOf */.CB)([item.ID, item.AVDID])),
        ...(resolution === undefined ? {} : { fix: { text: resolution } }),
        ...locate(place.target, cause, place),
        ...(item.Status === 'EXCEPTION' ? { suppressed: { by: 'trivy exception' } } : {}),
        detail: trivy_findings_compactDetail({ type: (0,reports_fields/* idText */.FP)(item.Type, 80), resource, image: place.image }),
    });
}
/** An entry of `Secrets`. The matched text stays out: it may hold the secret. */
function trivy_findings_secretFinding(item, place) {
    const category = (0,reports_fields/* idText */.FP)(item.Category, 80);
    const title = (0,reports_fields/* proseText */.lz)(item.Title, 160) ?? (0,reports_fields/* idText */.FP)(item.RuleID, 160) ?? 'Secret';
    return finish(item, place, {
        check: 'scanners',
        rule: 'scanners/secret',
        subject: fileSubject(place.target, place),
        title,
        message: `Looks like a secret (${category ?? 'no category'}): whoever can read this file can use it.`,
        aliases: (0,advisory_ids/* sortIds */.x8)((0,reports_fields/* textsOf */.CB)([item.RuleID])),
        fix: { text: 'Revoke it, then remove it from the file and keep it in a secret store.' },
        ...locate(place.target, item, place),
        detail: trivy_findings_compactDetail({ category, image: place.image }),
    });
}
/** An entry of `Licenses`: a licence that Trivy saw on a package or in a file, with Trivy's own rating. */
function trivy_findings_licenseFinding(item, place) {
    const name = (0,reports_fields/* idText */.FP)(item.PkgName);
    const file = (0,reports_fields/* idText */.FP)(item.FilePath) ?? place.target;
    const license = (0,reports_fields/* idText */.FP)(item.Name, 200) ?? '(not named)';
    const category = (0,reports_fields/* idText */.FP)(item.Category, 40)?.toLowerCase() ?? 'unknown';
    const purl = name === undefined ? undefined : place.purls.get(name);
    return finish(item, place, {
        check: 'scanners',
        rule: 'scanners/license',
        subject: name === undefined
            ? fileSubject(file, place)
            : (0,reports_fields/* compact */.oE)({ kind: 'package', name: packageLabel(name, purl), purl }),
        title: `Licence ${license}`,
        message: `Trivy rates the licence ${license} as ${category}.`,
        aliases: [],
        ...(place.image === undefined ? { location: { file } } : {}),
        detail: trivy_findings_compactDetail({ license, category, image: place.image }),
    });
}
/** Completes a draft in place: with thousands of findings, copies of half-made ones would be most of the work. */
function finish(item, place, draft) {
    const finding = draft;
    finding.severity = (0,findings_severity/* parseSeverity */.lv)(item.Severity);
    finding.evidence = { file: place.report, pointer: place.pointer };
    finding.seenBy = place.common.seenBy;
    if (place.suppressed !== undefined)
        finding.suppressed = place.suppressed;
    const { held } = place.common;
    const url = held ? once((0,reports_fields/* urlText */.xG)(item.PrimaryURL), place.common) : undefined;
    if (url !== undefined)
        finding.url = url;
    finding.fingerprint = held ? (0,advisory_ids/* fingerprintBy */.gQ)(draft.aliases[0] ?? draft.title, draft) : '';
    return finding;
}
function isNpm(given, { type }) {
    return given === undefined ? NPM_TYPES.includes(type) : given.startsWith('pkg:npm/');
}
/**
 * A GitHub advisory id that the references name, where they name exactly one: then it is the same vulnerability
 * told by another database. Several would be guesswork.
 */
function relatedIds(item, aliases) {
    if (!Array.isArray(item.References))
        return [];
    const ids = new Set();
    const count = Math.min(item.References.length, 200);
    for (let index = 0; index < count; index += 1) {
        const reference = item.References[index];
        if (typeof reference === 'string' && reference.length < 500 && reference.includes('GHSA-'))
            for (const id of (0,advisory_ids/* ghsaIdsIn */.FD)(reference))
                ids.add(id);
    }
    return ids.size === 1 ? [...ids].filter((id) => !aliases.includes(id)) : [];
}
function fileSubject(file, place) {
    // An image's files get the image's name without tag and digest in front: the same file over rebuilds.
    return place.image === undefined
        ? { kind: 'file', name: file }
        : { kind: 'image', name: `${imageName(place.image)}:${file.startsWith('/') ? '' : '/'}${file}` };
}
function locate(file, lines, place) {
    if (place.image !== undefined)
        return {};
    return { location: (0,reports_fields/* compact */.oE)({ file, line: (0,reports_fields/* lineOf */.cA)(lines.StartLine), endLine: (0,reports_fields/* lineOf */.cA)(lines.EndLine) }) };
}
function packageLabel(name, purl) {
    const version = purl === undefined ? '' : ((0,packages_purl/* parsePurl */.$l)(purl)?.version ?? '');
    return version === '' ? name : `${name}@${version}`;
}
/** Members that say nothing (absent, empty) left out. */
function trivy_findings_compactDetail(detail) {
    const kept = {};
    for (const key in detail) {
        const value = detail[key];
        if (value !== undefined && !(Array.isArray(value) && value.length === 0))
            kept[key] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/collect/reports/trivy-result.js



/**
 * Gives the findings of one entry of `Results` to `take`, suppressed ones marked.
 *
 * @param base the entry's own place.
 * @throws SealgateError INPUT_INVALID
 */
function trivy_result_readResult(result, base, take) {
    const { pointer } = base;
    for (const [list, kind] of trivy_result_LISTS) {
        const at = `${pointer}/${list}`;
        const place = { ...base, pointer: at };
        let index = 0;
        for (const item of (0,reports_fields/* eachObject */.rc)(result[list], { file: base.report, pointer: at })) {
            place.pointer = `${at}/${index}`;
            const finding = readItem(kind, item, place);
            if (finding !== undefined)
                take(finding);
            index += 1;
        }
    }
    const at = `${pointer}/ExperimentalModifiedFindings`;
    (0,reports_fields/* objectsAt */.yR)(result.ExperimentalModifiedFindings, { file: base.report, pointer: at }).forEach((item, index) => {
        const fields = (0,reports_fields/* asFields */.qI)(item.Finding);
        if (fields === undefined) {
            throw wrong({ path: base.report }, `${(0,reports_fields/* kindOf */.I)(item.Finding)} as Finding`, `${at}/${index}/Finding`);
        }
        const reason = [(0,reports_fields/* idText */.FP)(item.Status, 40), (0,reports_fields/* idText */.FP)(item.Statement, 300)].filter((part) => part !== undefined);
        const finding = readItem(modifiedKind(item.Type), fields, {
            ...base,
            pointer: `${at}/${index}/Finding`,
            suppressed: {
                by: (0,reports_fields/* idText */.FP)(item.Source, 200) ?? 'trivy',
                ...(reason.length === 0 ? {} : { reason: reason.join(': ') }),
            },
        });
        if (finding !== undefined)
            take(finding);
    });
}
/** The lists of a result, and what each holds. */
const trivy_result_LISTS = [
    ['Vulnerabilities', 'vulnerabilities'],
    ['Misconfigurations', 'misconfigurations'],
    ['Secrets', 'secrets'],
    ['Licenses', 'licenses'],
];
function readItem(kind, item, place) {
    switch (kind) {
        case 'vulnerabilities':
            return trivy_findings_vulnerabilityFinding(item, place);
        case 'misconfigurations':
            return misconfigurationFinding(item, place);
        case 'secrets':
            return trivy_findings_secretFinding(item, place);
        case 'licenses':
            return trivy_findings_licenseFinding(item, place);
        case 'code':
            return undefined;
    }
}
function modifiedKind(type) {
    if (type === 'misconfiguration')
        return 'misconfigurations';
    if (type === 'secret')
        return 'secrets';
    return type === 'license' ? 'licenses' : 'vulnerabilities';
}
/** A report that Trivy did not write so. */
function wrong(file, found, pointer) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file.path} has ${found}`, {
        location: { file: file.path, pointer },
        hint: 'Pass the report as `trivy … --format json` wrote it.',
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/trivy-artifacts.js


/** The newest schema this parser knows. */
const SCHEMA = 2;
/** What a report is about, part by part. @throws SealgateError INPUT_INVALID */
function artifactsIn(document, file) {
    if (Array.isArray(document) && document.every(isOldResult))
        return oldArtifacts(document);
    const many = Array.isArray(document);
    return (many ? document : [document]).flatMap((item, index) => {
        const base = many ? `/${index}` : '';
        const fields = (0,reports_fields/* asFields */.qI)(item);
        if (fields === undefined)
            throw wrong(file, `${(0,reports_fields/* kindOf */.I)(item)} instead of a report`, base);
        if (isCluster(fields))
            return resourcesOf(fields, file, base);
        const schema = (0,reports_fields/* idText */.FP)(fields.SchemaVersion, 40);
        if (schema === undefined)
            throw wrong(file, `${(0,reports_fields/* kindOf */.I)(fields.SchemaVersion)} as SchemaVersion`, `${base}/SchemaVersion`);
        const artifact = {
            fields,
            results: fields.Results,
            pointer: `${base}/Results`,
            schema: typeof fields.SchemaVersion === 'number' ? fields.SchemaVersion : schema,
            name: (0,reports_fields/* idText */.FP)(fields.ArtifactName) ?? '(not named)',
            foreign: fields.ArtifactType === 'container_image' || fields.ArtifactType === 'vm',
        };
        return [artifact];
    });
}
/** An entry of the list that Trivy printed before it had a schema version. */
function isOldResult(item) {
    const fields = (0,reports_fields/* asFields */.qI)(item);
    return (fields !== undefined &&
        typeof fields.Target === 'string' &&
        ('Type' in fields || trivy_result_LISTS.some(([list]) => list in fields)));
}
const SYSTEMS = /^(?:alma|alpine|amazon|bottlerocket|cbl-mariner|centos|chainguard|debian|fedora|opensuse|oracle|photon|redhat|rocky|suse|ubuntu|wolfi)/;
/** The packages of a system are those of an image; of the rest the old form does not tell. */
function oldArtifacts(results) {
    const system = results.map(reports_fields/* asFields */.qI).find((result) => SYSTEMS.test((0,reports_fields/* idText */.FP)(result?.Type, 40) ?? ''));
    const image = (0,reports_fields/* idText */.FP)(system?.Target)?.replace(/ \([^()]*\)$/, '');
    const name = image ?? '(not named)';
    return [{ fields: {}, results, pointer: '', schema: 1, name, foreign: image !== undefined }];
}
const RESOURCES = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];
/** Whether it is a report of `trivy k8s`. */
function isCluster(fields) {
    return typeof fields.ClusterName === 'string' || ('ClusterName' in fields && 'Findings' in fields);
}
/** `trivy k8s`: `Resources` of a full report, `Findings` of a summary; older versions had one list a kind. */
function resourcesOf(cluster, file, base) {
    return RESOURCES.flatMap((list) => (0,reports_fields/* objectsAt */.yR)(cluster[list], { file: file.path, pointer: `${base}/${list}` }).map((resource, index) => {
        const pointer = `${base}/${list}/${index}`;
        if ((0,reports_fields/* idText */.FP)(resource.Name) === undefined)
            throw wrong(file, `${(0,reports_fields/* kindOf */.I)(resource.Name)} as Name of a resource`, `${pointer}/Name`);
        return {
            fields: { Error: resource.Error },
            results: resource.Results ?? [],
            pointer: `${pointer}/Results`,
            schema: SCHEMA,
            name: [cluster.ClusterName, resource.Namespace, resource.Kind, resource.Name]
                .map((part) => (0,reports_fields/* idText */.FP)(part, 120))
                .filter((part) => part !== undefined)
                .join('/'),
            foreign: true,
            resource: true,
        };
    }));
}

;// CONCATENATED MODULE: ./build/collect/reports/trivy.js









/** What is read of an entry of `Packages`. */
const PACKAGE = new Map([
    ['Name', 'always'],
    ['Identifier', 'always'],
]);
/**
 * Trivy's JSON report. Schema version 2: file system, repository, image, virtual machine, SBOM, configuration; one
 * report or a list of them. Version 1 (Trivy before 0.20): the bare list of results. Kubernetes: full and summary.
 */
const trivyParser = {
    id: 'trivy',
    title: 'Trivy JSON',
    namesCves: true,
    lists: [
        { path: 'Results/*/Vulnerabilities', keep: VULNERABILITY, look: SHOWN_VULNERABILITY },
        'Results/*/Misconfigurations',
        'Results/*/Secrets',
        'Results/*/Licenses',
        { path: 'Results/*/Packages', keep: PACKAGE },
    ],
    detects(document) {
        const first = (0,reports_fields/* asFields */.qI)(Array.isArray(document) ? document[0] : document);
        if (first === undefined)
            return false;
        if (isCluster(first))
            return true;
        if (Array.isArray(document) && document.every(isOldResult))
            return true;
        return ((typeof first.SchemaVersion === 'number' || typeof first.SchemaVersion === 'string') &&
            (typeof first.ArtifactName === 'string' || 'ArtifactType' in first || 'Results' in first));
    },
    parse(document, file) {
        const parts = artifactsIn(document, file).map((artifact) => readArtifact(artifact, file));
        const target = trivy_targetOf(parts);
        const ended = parts.map((part) => part.ended).filter((one) => one !== undefined);
        const listed = parts.flatMap((part) => part.listed);
        return (0,reports_fields/* compact */.oE)({
            format: 'trivy',
            tool: (0,reports_fields/* compact */.oE)({
                name: 'trivy',
                version: parts.map((part) => part.version).find((v) => v !== undefined),
            }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target,
            commit: commitOf(parts.map((part) => part.commit)),
            createdAt: oldest(parts.map((part) => part.createdAt)),
            covers: report/* REPORT_KINDS */.t.filter((kind) => parts.some((part) => part.covers.has(kind))),
            scanned: [...new Set(parts.flatMap((part) => part.scanned))].sort(),
            listed: listed.length === 0 ? undefined : listed,
            ended: ended.length === 0 ? undefined : ended,
            findings: parts.flatMap((part) => part.findings),
            problems: parts.length === 0
                ? ['It names no resource of the cluster, so it proves nothing']
                : [...parts.flatMap((part) => part.problems), ...commitProblems(parts.map((part) => part.commit))],
        });
    },
};
function readArtifact(source, file) {
    const { fields, name, foreign } = source;
    const type = (0,reports_fields/* idText */.FP)(fields.ArtifactType, 80) ?? '';
    const results = (0,reports_fields/* objectsAt */.yR)(source.results, { file: file.path, pointer: source.pointer });
    const findings = [];
    const take = file.each ?? ((finding) => findings.push(finding));
    const covers = new Set();
    const scanned = [];
    const listed = [];
    const purls = purlsOf(results);
    results.forEach((result, index) => {
        const pointer = `${source.pointer}/${index}`;
        const target = (0,reports_fields/* idText */.FP)(result.Target) ?? '(not named)';
        const place = {
            report: file.path,
            pointer,
            target,
            type: (0,reports_fields/* idText */.FP)(result.Type, 80) ?? '',
            purls,
            common: trivy_findings_commonOf(file, target),
            ...(foreign ? { image: name } : {}),
        };
        trivy_result_readResult(result, place, take);
        const kind = kindOfResult(result);
        if (kind !== undefined)
            covers.add(kind);
        if (kind === 'vulnerabilities' && !foreign) {
            scanned.push(target);
            // Findings that are only looked at are held against nothing.
            const list = file.each === undefined ? listedPackages(target, purlsIn(result)) : undefined;
            if (list !== undefined)
                listed.push(list);
        }
    });
    return {
        name,
        kind: foreign ? 'image' : artifactKind(type, results),
        digest: digestOf((0,reports_fields/* asFields */.qI)(fields.Metadata)),
        commit: (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(fields.Metadata)?.Commit, 64),
        version: (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(fields.Trivy)?.Version, 80),
        createdAt: timeText(fields.CreatedAt),
        covers,
        scanned,
        listed,
        ended: endedSystem(source),
        findings,
        problems: trivy_problemsOf(source, results),
    };
}
function endedSystem({ fields, pointer, name, foreign }) {
    const system = (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(fields.Metadata)?.OS);
    if (system?.EOSL !== true)
        return undefined;
    const called = [(0,reports_fields/* idText */.FP)(system.Family, 80), (0,reports_fields/* idText */.FP)(system.Name, 80)].filter((part) => part !== undefined);
    return {
        system: called.join(' ') || 'Its operating system',
        ...(foreign ? { image: imageName(name) } : {}),
        pointer: pointer.replace(/Results$/, 'Metadata/OS'),
    };
}
/** T29: Trivy leaves `Results` out when it recognised nothing, which is not the same as finding nothing. */
function trivy_problemsOf({ schema, name, fields, resource }, results) {
    const problems = [];
    if (schema !== SCHEMA && schema !== 1) {
        problems.push(`Its schema version is ${schema}, and Sealgate knows 1 and ${SCHEMA}: what differs was not read`);
    }
    const failed = (0,reports_fields/* proseText */.lz)(fields.Error, 200);
    if (failed !== undefined)
        problems.push(`Trivy could not scan ${name}: ${failed}`);
    // A resource of a cluster is listed without results where there is nothing to say of it.
    if (results.length === 0 && failed === undefined && !resource) {
        problems.push(`It names no scanned target in ${name}: Trivy recognised nothing there, so it proves nothing. Check the path it was run on`);
    }
    for (const result of results) {
        const [said, given] = [(0,reports_fields/* countOf */.pq)((0,reports_fields/* asFields */.qI)(result.MisconfSummary)?.Failures) ?? 0, failuresIn(result)];
        if (said > given)
            problems.push(`It counts ${said} misconfigurations in ${(0,reports_fields/* idText */.FP)(result.Target, 200) ?? name} and lists ${given}: the report is not complete`);
    }
    const odd = results.findIndex((result) => !('Target' in result) && !('Class' in result));
    if (odd !== -1) {
        problems.push(`Result ${odd + 1} of ${name} names no target: Trivy writes none like it, so nobody can tell what it says`);
    }
    return problems;
}
/** Misconfigurations that are listed: failed checks, and those that an ignore file took from them. */
function failuresIn({ Misconfigurations: listed, ExperimentalModifiedFindings: hidden }) {
    let count = (0,reports_fields/* isList */.Lv)(hidden) ? hidden.length : 0;
    for (const item of (0,reports_fields/* isList */.Lv)(listed) ? listed : [])
        if ((0,reports_fields/* asFields */.qI)(item)?.Status !== 'PASS')
            count += 1;
    return count;
}
/** What a result was made by; older reports have no class, so what it holds tells. */
function kindOfResult(result) {
    switch (result.Class) {
        case 'os-pkgs':
        case 'lang-pkgs':
            return 'vulnerabilities';
        case 'config':
            return 'misconfigurations';
        case 'secret':
            return 'secrets';
        case 'license':
        case 'license-file':
            return 'licenses';
        default:
            return trivy_result_LISTS.find(([list]) => list in result)?.[1];
    }
}
function purlsOf(results) {
    const purls = new Map();
    const twice = new Set();
    if (!results.some((result) => (0,reports_fields/* isList */.Lv)(result.Licenses)))
        return purls;
    for (const result of results) {
        for (const item of (0,reports_fields/* isList */.Lv)(result.Packages) ? result.Packages : []) {
            const fields = (0,reports_fields/* asFields */.qI)(item);
            const name = (0,reports_fields/* idText */.FP)(fields?.Name);
            const purl = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)(fields?.Identifier)?.PURL, 1000);
            if (name === undefined || purl === undefined || !purl.startsWith('pkg:'))
                continue;
            if (purls.has(name) && purls.get(name) !== purl)
                twice.add(name);
            purls.set(name, purl);
        }
    }
    for (const name of twice)
        purls.delete(name);
    return purls;
}
function* purlsIn(result) {
    if (!(0,reports_fields/* isList */.Lv)(result.Packages))
        return;
    for (const item of result.Packages) {
        const purl = (0,reports_fields/* idText */.FP)((0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(item)?.Identifier)?.PURL, 1000);
        if (purl !== undefined)
            yield purl;
    }
}
function artifactKind(type, results) {
    const config = results.length > 0 && results.every((result) => result.Class === 'config');
    if (type === 'filesystem')
        return config ? 'config' : 'filesystem';
    return type === 'repository' ? 'repository' : 'unknown';
}
/** The digest the image is known by in its registry, else its id. */
function digestOf(metadata) {
    const named = (0,reports_fields/* idText */.FP)(Array.isArray(metadata?.RepoDigests) ? metadata.RepoDigests[0] : undefined, 1000);
    const digest = named?.slice(named.lastIndexOf('@') + 1) ?? (0,reports_fields/* idText */.FP)(metadata?.ImageID, 200);
    return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
function trivy_targetOf(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        return undefined;
    if (others.length > 0) {
        const kind = others.every((part) => part.kind === first.kind) ? first.kind : 'unknown';
        return { kind, name: (0,reports_fields/* idText */.FP)(parts.map((part) => part.name).join(', '), 300) ?? '' };
    }
    return (0,reports_fields/* compact */.oE)({ kind: first.kind, name: first.name, digest: first.digest });
}

;// CONCATENATED MODULE: ./build/collect/reports/trufflehog.js



/** TruffleHog 3's NDJSON: one finding a line. `Raw`, `RawV2` and what extra data holds stay in the report. */
const trufflehogParser = {
    id: 'trufflehog',
    title: 'TruffleHog NDJSON',
    clean: [''],
    detects(document) {
        const lines = linesOf(document);
        return (lines.length > 0 &&
            lines.every((line) => line !== undefined && 'SourceMetadata' in line && 'DetectorName' in line));
    },
    parse(document, file) {
        const findings = linesOf(document).map((line = {}, index) => {
            const detector = (0,reports_fields/* idText */.FP)(line.DetectorName, 100);
            const place = trufflehog_placeOf(line);
            const verified = line.Verified === true;
            return secretFinding({
                source: { tool: 'trufflehog', report: file.path, pointer: `/${index}` },
                ...fileAt(place.file, { line: place.line }),
                ids: detector === undefined ? [] : [detector],
                // A verified key opened the door when it was tried.
                severity: verified ? 'critical' : 'high',
                title: verified ? `${detector ?? 'Secret'}, verified to work` : (detector ?? 'Secret'),
                kind: detector,
                detail: { verified, decoder: (0,reports_fields/* idText */.FP)(line.DecoderName, 40), commit: place.commit },
            });
        });
        return {
            format: 'trufflehog',
            tool: { name: 'trufflehog' },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            covers: ['secrets'],
            findings,
            problems: [],
        };
    },
};
function linesOf(document) {
    if (document === undefined)
        return [];
    return (document instanceof json_lines/* JsonLines */.k4 ? document.lines : [document]).map(reports_fields/* asFields */.qI);
}
/** The source's own metadata, e.g. `{"Data": {"Git": {"file": …, "line": …, "commit": …}}}`. */
function trufflehog_placeOf(line) {
    const data = Object.values((0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(line.SourceMetadata)?.Data) ?? {});
    const told = data.map(reports_fields/* asFields */.qI).find((fields) => fields !== undefined) ?? {};
    const file = (0,reports_fields/* idText */.FP)(told.file, 1000) ??
        (0,reports_fields/* idText */.FP)(told.filename, 1000) ??
        (0,reports_fields/* idText */.FP)(told.link, 1000) ??
        (0,reports_fields/* idText */.FP)(told.image, 500);
    return { file: file?.replaceAll('\\', '/'), line: (0,reports_fields/* lineOf */.cA)(told.line), commit: (0,reports_fields/* idText */.FP)(told.commit, 64) };
}

;// CONCATENATED MODULE: ./build/collect/reports/yarn-audit.js









const TOOL = 'yarn audit';
/**
 * Yarn's audit, one JSON document a line: classic (`yarn audit --json`, an advisory for every path and a summary)
 * and Berry (`yarn npm audit --json`, a package's advisory a line). Yarn 2 and 3 print the one document that pnpm
 * and npm 6 print, so it is told from the content only that it is one of them.
 */
const yarnAuditParser = {
    id: 'yarn-audit',
    title: 'Yarn audit NDJSON',
    // Yarn 4 prints nothing where it found nothing; a failed run prints to standard error and ends with 1.
    clean: [''],
    detects(document) {
        if (isQuickAudit(document))
            return true;
        const lines = yarn_audit_linesOf(document);
        return (lines.length > 0 && lines.every((line) => isClassic(line) || isBerry(line)) && lines.some(isTelling));
    },
    parse(document, file) {
        return {
            format: 'yarn-audit',
            tool: { name: TOOL },
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: { kind: 'lockfile', name: 'yarn.lock' },
            covers: ['vulnerabilities'],
            ...readAudit(document, file),
        };
    },
};
function readAudit(document, file) {
    if (isQuickAudit(document)) {
        const { findings, problems } = readQuickAudit(document, file, TOOL);
        return { findings, problems };
    }
    const lines = yarn_audit_linesOf(document);
    const source = { report: file.path, tool: TOOL };
    if (lines.some(isClassic))
        return { findings: classicFindings(lines, source), problems: classicProblems(lines) };
    return {
        findings: lines.map((line, index) => berryFinding(line, { ...source, pointer: `/${index}` })),
        problems: [],
    };
}
/** None where one is no object: Yarn prints no such line. */
function yarn_audit_linesOf(document) {
    const lines = document instanceof json_lines/* JsonLines */.k4 ? document.lines : [document];
    const read = lines.map(reports_fields/* asFields */.qI).filter((line) => line !== undefined);
    return read.length === lines.length ? read : [];
}
function isClassic(line) {
    return typeof line.type === 'string' && 'data' in line;
}
function isBerry(line) {
    const children = (0,reports_fields/* asFields */.qI)(line.children);
    return typeof line.value === 'string' && children !== undefined && 'Severity' in children;
}
function isTelling(line) {
    return (isBerry(line) || line.type === 'auditSummary' || line.type === 'auditAdvisory' || line.type === 'error');
}
/** Classic prints an advisory once for every path that leads to it. */
function classicFindings(lines, source) {
    const findings = new Map();
    lines.forEach((line, index) => {
        if (line.type !== 'auditAdvisory')
            return;
        const advisory = (0,reports_fields/* asFields */.qI)((0,reports_fields/* asFields */.qI)(line.data)?.advisory) ?? {};
        const key = (0,reports_fields/* idText */.FP)(advisory.id, 40) ?? String(index);
        if (findings.has(key))
            return;
        findings.set(key, advisoryFinding(advisory, key, { ...source, pointer: `/${index}/data/advisory` }));
    });
    return [...findings.values()];
}
function classicProblems(lines) {
    const problems = lines
        .filter((line) => line.type === 'error')
        .map((line) => `Yarn reports an error: ${(0,reports_fields/* proseText */.lz)(line.data, 200) ?? 'without words'}`);
    const summary = (0,reports_fields/* asFields */.qI)(lines.find((line) => line.type === 'auditSummary')?.data);
    const total = (0,reports_fields/* countOf */.pq)(summary?.totalDependencies);
    const advisories = lines.filter((line) => line.type === 'auditAdvisory').length;
    if (summary === undefined)
        problems.push('It has no summary, so it was cut off or failed');
    else if (total === undefined)
        problems.push('It does not say how many dependencies it audited, so it may have audited none');
    else if (total === 0 && advisories === 0)
        problems.push(audit_counts/* AUDITED_NOTHING */.X);
    return [...problems, ...(0,audit_counts/* countProblems */._)(summary?.vulnerabilities, advisories)];
}
function berryFinding(line, source) {
    const name = (0,reports_fields/* idText */.FP)(line.value) ?? '(package not named)';
    const told = (0,reports_fields/* asFields */.qI)(line.children) ?? {};
    const versions = [...new Set((0,reports_fields/* textsOf */.CB)(told['Tree Versions']))].sort();
    const [version] = versions.length === 1 ? versions : [];
    const severity = (0,findings_severity/* parseSeverity */.lv)(told.Severity);
    const url = (0,reports_fields/* idText */.FP)(told.URL, 1000);
    const range = (0,reports_fields/* idText */.FP)(told['Vulnerable Versions'], 500);
    const dependents = (0,reports_fields/* textsOf */.CB)(told.Dependents, 300).slice(0, 10);
    const detail = { range, dependents, ...(versions.length > 1 ? { versions } : {}) };
    if (/\(deprecation\)$/.test((0,reports_fields/* idText */.FP)(told.ID, 300) ?? '')) {
        return otherFinding({
            source,
            rule: 'scanners/misconfiguration',
            subject: {
                kind: 'package',
                name: version === undefined ? name : `${name}@${version}`,
                purl: (0,packages_purl/* npmPurl */.NP)(name, version ?? ''),
            },
            ids: ['deprecation'],
            severity,
            title: 'Deprecated by its author',
            message: told.Issue,
            detail,
        });
    }
    return vulnerabilityFinding({
        source,
        name,
        version,
        purl: (0,packages_purl/* npmPurl */.NP)(name, version ?? ''),
        ids: [...(0,advisory_ids/* ghsaIdsIn */.FD)(url ?? ''), ...(0,advisory_ids/* npmId */.Te)(told.ID)],
        severity,
        title: told.Issue,
        fixedVersions: (0,packages_versions/* upperBounds */.Sp)(range ?? ''),
        url,
        detail,
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/zap.js



/** OWASP ZAP's traditional JSON report: one finding an alert of a site; the places it was seen at are counted. */
const zapParser = {
    id: 'zap',
    title: 'OWASP ZAP JSON',
    detects(document) {
        const fields = (0,reports_fields/* asFields */.qI)(document);
        return (fields !== undefined &&
            '@version' in fields &&
            ((0,reports_fields/* isList */.Lv)(fields.site) || (0,reports_fields/* asFields */.qI)(fields.site) !== undefined));
    },
    parse(document, file) {
        const fields = (0,reports_fields/* asFields */.qI)(document) ?? {};
        const sites = (0,reports_fields/* isList */.Lv)(fields.site)
            ? (0,reports_fields/* objectsAt */.yR)(fields.site, { file: file.path, pointer: '/site' })
            : [(0,reports_fields/* asFields */.qI)(fields.site) ?? {}];
        const findings = sites.flatMap((site, index) => {
            const at = (0,reports_fields/* isList */.Lv)(fields.site) ? `/site/${index}/alerts` : '/site/alerts';
            return (0,reports_fields/* objectsAt */.yR)(site.alerts, { file: file.path, pointer: at }).map((alert, number) => zap_alertFinding(alert, site, { report: file.path, pointer: `${at}/${number}` }));
        });
        const names = sites.map((site) => (0,reports_fields/* idText */.FP)(site['@name'], 300)).filter((name) => name !== undefined);
        return (0,reports_fields/* compact */.oE)({
            format: 'zap',
            tool: (0,reports_fields/* compact */.oE)({ name: 'zap', version: (0,reports_fields/* idText */.FP)(fields['@version'], 40) }),
            path: file.path,
            sha256: file.sha256,
            bytes: file.size,
            target: names[0] === undefined ? undefined : { kind: 'unknown', name: (0,reports_fields/* idText */.FP)(names.join(', '), 300) ?? '' },
            // Older versions say it only in words and without a zone.
            createdAt: timeText(fields.created),
            covers: ['code'],
            findings,
            problems: [
                ...(sites.length === 0 ? ['It names no site, so it tested nothing'] : []),
                ...sites
                    .filter((site) => !(0,reports_fields/* isList */.Lv)(site.alerts))
                    .map((site) => `It has no list of alerts of ${(0,reports_fields/* idText */.FP)(site['@name'], 300) ?? 'a site'}: it is not complete`),
                ...unfinished(fields),
            ],
        });
    },
};
/** A plan of the Automation Framework with errors, and one that an insight stopped, did not test everything. */
function unfinished(fields) {
    const errors = (0,reports_fields/* isList */.Lv)(fields.afPlanErrors) ? [...fields.afPlanErrors] : [];
    const stopped = (0,reports_fields/* asFields */.qI)(fields.stoppingInsight);
    const said = (0,reports_fields/* proseText */.lz)(errors[0], 160);
    return [
        ...(errors.length === 0
            ? []
            : [
                `ZAP's plan had ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}: ${said ?? 'without words'}`,
            ]),
        ...(stopped === undefined
            ? []
            : [
                `ZAP stopped before the end: ${(0,reports_fields/* proseText */.lz)(stopped.description, 160) ?? (0,reports_fields/* idText */.FP)(stopped.key, 100) ?? 'it gives no reason'}`,
            ]),
    ];
}
const zap_RISKS = ['info', 'low', 'moderate', 'high'];
function zap_alertFinding(alert, site, { report, pointer }) {
    const id = (0,reports_fields/* idText */.FP)(alert.alertRef, 40) ?? (0,reports_fields/* idText */.FP)(alert.pluginid, 40);
    const risk = Number((0,reports_fields/* idText */.FP)(alert.riskcode, 4));
    // A confidence of 0 is how the tester says that it is a false alarm.
    const dismissed = (0,reports_fields/* idText */.FP)(alert.confidence, 4) === '0';
    const cwe = /^\d{1,6}$/.exec((0,reports_fields/* idText */.FP)(alert.cweid, 10) ?? '')?.[0];
    const solution = plain(alert.solution, 300);
    return otherFinding({
        source: { tool: 'zap', report, pointer },
        rule: 'scanners/code',
        subject: { kind: 'repository', name: (0,reports_fields/* idText */.FP)(site['@name'], 300) ?? '(site not named)' },
        ids: id === undefined ? [] : [id],
        severity: zap_RISKS[risk] ?? 'unknown',
        title: alert.name ?? alert.alert,
        message: plain(alert.desc, 400),
        fix: solution === undefined ? undefined : { text: solution },
        suppressed: dismissed ? { by: 'zap', reason: 'marked as a false positive' } : undefined,
        detail: {
            ...(cwe === undefined || cwe === '0' ? {} : { cwes: [`CWE-${cwe}`] }),
            places: Number((0,reports_fields/* idText */.FP)(alert.count, 12)) ||
                ((0,reports_fields/* isList */.Lv)(alert.instances) ? alert.instances.length : ((0,reports_fields/* countOf */.pq)(alert.count) ?? 0)),
        },
    });
}
/** ZAP writes paragraphs as HTML. */
function plain(value, max) {
    return (0,reports_fields/* proseText */.lz)(typeof value === 'string' ? value.slice(0, 4000).replace(/<\/?p>/g, ' ') : undefined, max);
}

;// CONCATENATED MODULE: ./build/collect/reports/registry.js


























/** Every report format Sealgate reads; the first that detects a document parses it. */
const reportParsers = [
    trivyParser,
    sarifParser,
    pnpmAuditParser,
    npmAuditParser,
    yarnAuditParser,
    bunAuditParser,
    grypeParser,
    osvScannerParser,
    snykParser,
    semgrepParser,
    gitleaksParser,
    trufflehogParser,
    gosecParser,
    hadolintParser,
    dockleParser,
    checkovParser,
    kicsParser,
    cyclonedxParser,
    openvexParser,
    csafVexParser,
    zapParser,
    scorecardParser,
    dependencyCheckParser,
    pipAuditParser,
    auditjsParser,
    dependabotParser,
];


/***/ }),

/***/ 16460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ parseJsonLines),
/* harmony export */   k4: () => (/* binding */ JsonLines),
/* harmony export */   sU: () => (/* binding */ parseJsonPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);



/** A text with one JSON document a line (NDJSON). A class, so that it is told from what JSON can hold. */
class JsonLines {
    lines;
    constructor(lines) {
        this.lines = lines;
    }
}
/**
 * Parses NDJSON; empty lines are passed over.
 *
 * @returns `undefined` where the first line is no document, or the only one.
 * @throws SealgateError INPUT_INVALID naming the line that is none.
 */
function parseJsonLines(bytes, file) {
    const texts = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file).split('\n');
    const lines = [];
    for (const [index, text] of texts.entries()) {
        if (text.trim() === '')
            continue;
        try {
            lines.push((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(text), file));
        }
        catch (error) {
            if (lines.length === 0 || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
                return undefined;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', error.message, {
                location: { file, line: index + 1 },
                hint: 'Pass the output as the tool wrote it, one JSON document a line and nothing else.',
                cause: error,
            });
        }
    }
    return lines.length < 2 ? undefined : new JsonLines(lines);
}
/**
 * Parses lists that stand one behind the other, as programs print the pages of an answer.
 *
 * @returns `undefined` where the text is something else, or one list.
 * @throws SealgateError INPUT_INVALID where one of several lists is none.
 */
function parseJsonPages(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const ends = [];
    for (let from = blankEnd(text, 0); from < text.length;) {
        const to = text.charAt(from) === '[' ? listEnd(text, from) : -1;
        if (to === -1)
            return undefined;
        ends.push([from, to]);
        from = blankEnd(text, to);
    }
    if (ends.length < 2)
        return undefined;
    return new JsonLines(ends.map(([from, to], index) => parsePage(text.slice(from, to), index + 1, file)));
}
function parsePage(text, page, file) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(text), file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${error.message} (in list ${page} of those it holds)`, {
            location: { file },
            hint: 'Pass the output as the tool wrote it, one list behind the other and nothing else.',
            cause: error,
        });
    }
}
/** The first place that is no white space. */
function blankEnd(text, from) {
    let at = from;
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at)))
        at += 1;
    return at;
}
/** Behind the list that begins there, or -1. */
function listEnd(text, from) {
    let depth = 0;
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        const sign = text.charAt(at);
        if (quoted && sign === '\\')
            at += 1;
        else if (sign === '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (sign === '[' || sign === '{')
            depth += 1;
        else if (sign === ']' || sign === '}')
            depth -= 1;
        if (depth === 0 && !quoted)
            return at + 1;
    }
    return -1;
}


/***/ }),

/***/ 87589:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Z5: () => (/* binding */ scoreVectors),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/**
 * The score of the newest CVSS vector that has one, and its severity. Bands are those of the CVSS specifications
 * (version 2: of the NVD, which has no `critical`).
 *
 * @param scoreOf `undefined` for what is no vector.
 */
function scoreVectors(vectors, scoreOf) {
    for (const cvss of newestFirst(vectors)) {
        const score = scoreOf(cvss);
        if (score !== undefined)
            return { severity: bandOf(score, cvss), cvss, score };
    }
    return undefined;
}
/** Vectors, those of the newest version of CVSS first. */
function newestFirst(vectors) {
    return [...vectors].sort((a, b) => generation(b) - generation(a));
}
/** Severity of a score: 9, 7, 4 and just above 0 begin the bands. */
function bandOf(score, vector = 'CVSS:3') {
    if (score >= 9 && generation(vector) > 2)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'moderate';
    return score > 0 ? 'low' : 'info';
}
/** The version of a vector; without a prefix it is of version 2. */
function generation(vector) {
    const version = /^CVSS:(\d)\.(\d)/.exec(vector);
    return version === null ? (vector.startsWith('CVSS:3') ? 3 : 2) : Number(`${version[1]}.${version[2]}`);
}


/***/ }),

/***/ 29341:
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

// EXTERNAL MODULE: ./build/model/data/group.js
var data_group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/packages/expand-versions.js
var expand_versions = __webpack_require__(32053);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/findings/advisory-ids.js
var advisory_ids = __webpack_require__(33934);
// EXTERNAL MODULE: ./build/model/findings/merge-class.js
var merge_class = __webpack_require__(80489);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
;// CONCATENATED MODULE: ./build/model/findings/told-apart.js



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
    if (!findings.some((one) => one.suppressed === undefined && (0,merge_class/* saidBy */.TT)(one) > 0))
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
            (0,data_group/* addToList */.v)(waiting, id, index);
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
    const related = [...new Set([...(0,merge_class/* textList */.gC)(finding.detail?.related), ...others])].sort();
    return { ...finding, aliases, detail: { ...finding.detail, related } };
}
/** The findings of that report which tells the most CVE ids apart. */
function mostApart(findings) {
    const byReport = new Map();
    for (const finding of findings.filter((one) => cvesIn(one).length > 0))
        for (const report of new Set((finding.seenBy ?? []).map((seen) => seen.report ?? seen.tool)))
            (0,data_group/* addToList */.v)(byReport, report, finding);
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

;// CONCATENATED MODULE: ./build/model/findings/merge-findings.js








/**
 * One finding for what several tools, reports or aliases tell of the same thing: same rule, same package and
 * version (or same file and line), and an id in common. The highest known severity wins; `seenBy` says who saw
 * it and where they disagree. Neither order nor tool changes the answer, and merging twice is merging once.
 */
function mergeFindings(findings) {
    const groups = (0,data_group/* groupBy */.$)(findings.flatMap(expand_versions/* expandVersions */.m), groupKey);
    const merged = [...groups.values()].flatMap((group) => classesOf(group).map(merge_class/* mergeClass */.X$));
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
            : (0,packages_purl/* barePurl */.oJ)(subject.purl)
        : subject.name;
    const line = subject.kind === 'package' ? '' : String(location?.line ?? '');
    return `${finding.rule}\0${subject.kind}\0${line}\0${about}`;
}
/** Union-find over the ids of one group; findings without any id meet by their title. */
function classesOf(group) {
    if (group.length === 1)
        return [group];
    const ordered = [...group].sort((a, b) => (0,compare_text/* compareText */.n)((0,merge_class/* identity */.D_)(a), (0,merge_class/* identity */.D_)(b)));
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
        (0,data_group/* addToList */.v)(classes, find(index), finding);
    return [...classes.values()].flatMap(toldApart);
}
function areApart(some, others) {
    return ![...some].some((one) => others.has(one));
}
function idsOf(finding) {
    return finding.aliases.length > 0 ? (0,advisory_ids/* sortIds */.x8)(finding.aliases) : [`title:${finding.title}`];
}
function relatedOf(finding) {
    return (0,merge_class/* textList */.gC)(finding.detail?.related);
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
            (0,data_group/* addToList */.v)(witnesses, other, finding);
        if (same.length > 0)
            continue;
        kept.push(finding);
        for (const key of new Set([...keys, ...openKeys(finding, relatedOf(finding))]))
            (0,data_group/* addToList */.v)(byId, key, finding);
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
    return (0,merge_class/* mergeClass */.X$)([finding, ...others]);
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
    return hasVersion((0,packages_purl/* barePurl */.oJ)(subject.purl)) ? ALL : 2;
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
    return bareName((0,packages_purl/* barePurl */.oJ)(purl));
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

/***/ 32053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion),
/* harmony export */   m: () => (/* binding */ expandVersions)
/* harmony export */ });
/* harmony import */ var _findings_advisory_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33934);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50590);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);



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
    return { ...made, fingerprint: (0,_findings_advisory_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .findingFingerprint */ .ix)(made) };
}
function fixFor(given, name, version) {
    if (given?.version === version)
        return given;
    if (version === undefined)
        return undefined;
    return { text: `Update ${name} to ${version}.`, version };
}


/***/ })

};
;