export const id = 6779;
export const ids = [6779];
export const modules = {

/***/ 62216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayEvidence: () => (/* binding */ replayEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60198);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89815);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89129);
/* harmony import */ var _seal_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31081);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31482);







/** Gaps that come after judging: whether a seal or the evidence could be made says nothing of the facts. */
const AFTERWARDS = ['seal', 'evidence'];
/**
 * Derives findings, decisions and verdict of every gate run in the folder from its stored facts and policy, with
 * today's Sealgate, and compares them with what was recorded. Nothing else is read.
 */
async function replayEvidence(dir) {
    const runs = [];
    await (0,_seal_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .walkChain */ .n)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th), (record) => {
        if (record.action === 'gate')
            runs.push(record);
    });
    const replayed = [];
    for (const run of runs)
        replayed.push(await replayRun(dir, run));
    return replayed;
}
async function replayRun(dir, run) {
    const outline = {
        time: run.time,
        ...(run.source.commit === undefined ? {} : { commit: run.source.commit }),
        recorded: run.result.outcome,
    };
    try {
        const facts = (await readPart(dir, run, 'facts'));
        const policy = (await readPart(dir, run, 'policy'));
        const record = (await readPart(dir, run, 'run'));
        const again = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(facts, policy);
        const differences = compare(record, again);
        return {
            ...outline,
            recorded: record.verdict.verdict,
            replayed: again.verdict.verdict,
            agrees: differences.length === 0,
            differences,
        };
    }
    catch (error) {
        return { ...outline, agrees: false, differences: [`It cannot be replayed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`] };
    }
}
async function readPart(dir, run, what) {
    const file = run.files.find((candidate) => new RegExp(`^\\d{8}-\\d{4}_repo_${what}(_[0-9a-f]+)?\\.json$`).test(candidate.path));
    if (file === undefined)
        throw new Error(`the record names no ${what} file`);
    return JSON.parse((await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, file.path))).toString('utf8'));
}
function compare(record, again) {
    const differences = [];
    const key = (decisions) => new Map(decisions.map((decision) => [
        `${decision.finding.rule} ${decision.finding.subject.name} ${decision.finding.fingerprint}`,
        decision.outcome,
    ]));
    const before = key(record.decisions);
    const after = key(again.decisions);
    for (const [finding, outcome] of before) {
        const now = after.get(finding);
        if (now === undefined)
            differences.push(`${finding} was '${outcome}' and is no finding any more`);
        else if (now !== outcome)
            differences.push(`${finding} was '${outcome}' and is now '${now}'`);
    }
    for (const [finding, outcome] of after)
        if (!before.has(finding))
            differences.push(`${finding} is new, '${outcome}'`);
    const gaps = (list) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(list.filter((gap) => !AFTERWARDS.includes(gap.check)));
    if (gaps(record.verdict.gaps) !== gaps(again.verdict.gaps))
        differences.push('The gaps differ');
    const late = record.verdict.gaps.some((gap) => AFTERWARDS.includes(gap.check));
    const recorded = record.verdict.verdict;
    const explained = recorded === again.verdict.verdict ||
        (late && recorded === 'incomplete' && again.verdict.verdict === 'pass');
    if (!explained)
        differences.push(`The verdict was '${recorded}' and is now '${again.verdict.verdict}'`);
    return differences;
}


/***/ }),

/***/ 36677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   hd: () => (/* binding */ packagePattern)
/* harmony export */ });
/* unused harmony exports parsePurl, matchSegment */
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


/***/ }),

/***/ 50154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   jH: () => (/* binding */ POLICY_SCOPES),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
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


/***/ }),

/***/ 63217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers = {}) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return `pkg:npm/${path}${version === '' ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 96271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** npm's and GitHub's words. `unknown` gates like the highest (a missing rating proves nothing). */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unknown'];
/** A threshold a policy may set: findings at or above it count. `never` switches the threshold off. */
const THRESHOLDS = ['critical', 'high', 'moderate', 'low', 'info', 'never'];
const RANK = { unknown: 5, critical: 4, high: 3, moderate: 2, low: 1, info: 0 };
const WORDS = {
    critical: 'critical',
    blocker: 'critical',
    high: 'high',
    important: 'high',
    major: 'high',
    error: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    warning: 'moderate',
    low: 'low',
    minor: 'low',
    note: 'low',
    info: 'info',
    informational: 'info',
    none: 'info',
    negligible: 'info',
    unimportant: 'info',
};
/** Every word that `parseSeverity` knows, lower case. */
const SEVERITY_WORDS = Object.keys(WORDS);
/** Any scanner's severity word, in any case, to ours; what is not known is `unknown`, never dropped. */
function parseSeverity(word) {
    if (typeof word !== 'string')
        return 'unknown';
    const key = word.trim().toLowerCase();
    return Object.hasOwn(WORDS, key) ? WORDS[key] : 'unknown';
}
/** Sort order, most severe first, with `unknown` right after `critical`. */
function compareSeverity(a, b) {
    const order = (s) => (s === 'unknown' ? 3.5 : RANK[s]);
    return order(b) - order(a);
}
/** Whether a severity reaches a threshold. `unknown` reaches every threshold but `never`. */
function reaches(severity, threshold) {
    return threshold !== 'never' && RANK[severity] >= RANK[threshold];
}


/***/ })

};
