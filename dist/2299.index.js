"use strict";
exports.id = 2299;
exports.ids = [2299];
exports.modules = {

/***/ 33128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ folderPath),
/* harmony export */   t: () => (/* binding */ leavesFolder)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);


/** A URL's path with one slash at its end: as the folder that it names. */
function folderPath({ pathname }) {
    return `${(0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndOf */ .f)(pathname, '/')}/`;
}
/**
 * Whether a path, once it is decoded, leads out of the folders that it begins with: `/team-a/..%2fteam-b/` passes for
 * a place in `/team-a/`, and a server that decodes it serves `/team-b/`. What cannot be decoded may lead anywhere.
 */
function leavesFolder(pathname) {
    const path = (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(pathname);
    return path === undefined || path.split(/[/\\]/).some((part) => part === '..' || part === '.');
}


/***/ }),

/***/ 13907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ evidenceClassOf),
/* harmony export */   Np: () => (/* binding */ EVIDENCE_CLASSES),
/* harmony export */   T5: () => (/* binding */ mustEncrypt),
/* harmony export */   Z6: () => (/* binding */ DEFAULT_CLASS),
/* harmony export */   yQ: () => (/* binding */ retainUntil)
/* harmony export */ });
/** How closely evidence is held, the openest first. */
const EVIDENCE_CLASSES = ['public', 'internal', 'confidential', 'restricted'];
/** The class of evidence that says none: what every run of the gate leaves. */
const DEFAULT_CLASS = 'internal';
/** Classes that must not stand in clear in a repository. */
const NEVER_CLEAR = ['confidential', 'restricted'];
function mustEncrypt(evidenceClass) {
    return NEVER_CLEAR.includes(evidenceClass);
}
/** A word as a class; `undefined` where it is none. */
function evidenceClassOf(word) {
    return EVIDENCE_CLASSES.find((known) => known === word);
}
const LAST = '9999-12-31T23:59:59Z';
/**
 * Until when evidence must be kept: the same day and time of day, that many years later. 29 February becomes 1 March.
 * At most to the end of the year 9999, behind which times can no longer be put in order as text.
 *
 * @param time RFC 3339 UTC, of the record.
 * @returns RFC 3339 UTC, seconds.
 */
function retainUntil(time, evidenceClass, retention) {
    const date = new Date(time);
    date.setUTCFullYear(date.getUTCFullYear() + retention[evidenceClass]);
    return date.getUTCFullYear() > 9999 ? LAST : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}


/***/ }),

/***/ 85040:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ REPORT_TARGETS),
/* harmony export */   t: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
/** What a report can tell about. */
const REPORT_KINDS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses', 'code'];
/** What a report can be of. */
const REPORT_TARGETS = ['filesystem', 'image', 'repository', 'lockfile', 'config', 'unknown'];


/***/ }),

/***/ 95037:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 89135:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Qq: () => (/* binding */ incidentKey),
/* harmony export */   VO: () => (/* binding */ LEVEL_HOURS),
/* harmony export */   Vb: () => (/* binding */ INCIDENT_LEVELS),
/* harmony export */   Vk: () => (/* binding */ INCIDENT_EVENTS),
/* harmony export */   YU: () => (/* binding */ INCIDENT_ACTION),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   dZ: () => (/* binding */ EVIDENCE_RULE),
/* harmony export */   jF: () => (/* binding */ FIRST_STEPS),
/* harmony export */   l4: () => (/* binding */ MAX_ALERTS),
/* harmony export */   pg: () => (/* binding */ REPORTED_RULE),
/* harmony export */   t6: () => (/* binding */ sourceId),
/* harmony export */   uz: () => (/* binding */ higher),
/* harmony export */   ze: () => (/* binding */ INCIDENT_STEPS)
/* harmony export */ });
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);
/* harmony import */ var _workflows_step_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16275);


/** What the ledger calls a record about an incident. */
const INCIDENT_ACTION = 'incident';
/** How much haste an incident asks for. Level 4: at once. */
const INCIDENT_LEVELS = [1, 2, 3, 4];
/** Hours until the first steps must be done. */
const LEVEL_HOURS = { 1: 24, 2: 4, 3: 1, 4: 0 };
/** The runbook, in order. @see NIST SP 800-61, "Handling an Incident" */
const PHASES = [
    { id: 'respond', steps: ['record', 'scope', 'escalate', 'notify'] },
    { id: 'investigate', steps: ['investigate'] },
    { id: 'contain', steps: ['contain', 'eradicate'] },
    { id: 'recover', steps: ['recover'] },
    { id: 'learn', steps: ['learn'] },
];
const INCIDENT_STEPS = PHASES.flatMap(({ steps }) => steps);
/** Those that the deadline is for. */
const FIRST_STEPS = PHASES[0].steps;
/** The rule of what a person reported. */
const REPORTED_RULE = 'reported/by-hand';
/** The rule of evidence that does not verify. */
const EVIDENCE_RULE = 'evidence/verify';
const INCIDENT_EVENTS = [
    'opened',
    'updated',
    'escalated',
    'reopened',
    'contained',
    'closed',
    'reported',
];
/** Alerts that an incident names one by one. */
const MAX_ALERTS = 40;
/** The incident that a sighting belongs to. */
function incidentKey({ rule, what, target, environment, dir, }) {
    // What a person reports is told apart by its words, everything else by its rule.
    const about = rule === REPORTED_RULE ? what.normalize('NFKC').trim().toLowerCase() : '';
    const parts = ['sealgate incident', rule, about, target ?? '', environment ?? '', dir];
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 16);
}
/** Eight hex digits for a step of a workflow's job, whatever run it is of; `terminal` for a person's machine. */
function sourceId(source) {
    if (source.workflowRef === undefined)
        return 'terminal';
    const workflow = source.workflowRef.replace(/@[^@]*$/, '');
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify([workflow, (0,_workflows_step_label_js__WEBPACK_IMPORTED_MODULE_1__/* .jobAndStep */ .r)(source) ?? ''])).slice(0, 8);
}
/** `time` and so many hours, RFC 3339 to the second. */
function addHours(time, hours) {
    return new Date(Date.parse(time) + hours * 3_600_000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function isLevel(value) {
    return INCIDENT_LEVELS.some((level) => level === value);
}
/** The higher of two levels. */
function higher(a, b) {
    return a >= b ? a : b;
}


/***/ }),

/***/ 61541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ compilePattern),
  Ky: () => (/* binding */ demandPattern),
  Tt: () => (/* binding */ demandProblem),
  tx: () => (/* binding */ matchSegment),
  hd: () => (/* binding */ packagePattern),
  AL: () => (/* binding */ patternProblem),
  kB: () => (/* binding */ prepareSubject)
});

// EXTERNAL MODULE: ./build/model/text/percent.js
var percent = __webpack_require__(42424);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
;// CONCATENATED MODULE: ./build/model/packages/purl-types.js

/** The types that the purl specification registers or lists as candidates, and those that scanners write beside them. */
const PURL_TYPES = [
    ...['alpm', 'android', 'apache', 'apk', 'apple', 'atom', 'bazel', 'bitbucket', 'bitnami', 'bower'],
    ...['brew', 'buildroot', 'cargo', 'carthage', 'chef', 'chocolatey', 'clojars', 'cocoapods'],
    ...['composer', 'conan', 'conda', 'coreos', 'cpan', 'cran', 'crystal', 'ctan', 'dart', 'deb'],
    ...['docker', 'dotnet', 'drupal', 'dtype', 'dub', 'ebuild', 'eclipse', 'elm', 'gem', 'generic'],
    ...['gitea', 'github', 'gitlab', 'golang', 'gradle', 'guix', 'hackage', 'haxe', 'helm', 'hex'],
    ...['homebrew', 'huggingface', 'jenkins', 'julia', 'k8s', 'kb', 'linux-kernel', 'lua', 'luarocks'],
    ...['maven', 'melpa', 'meteor', 'mlflow', 'nim', 'nix', 'npm', 'nuget', 'oci', 'opam', 'openwrt'],
    ...['osgi', 'otp', 'p2', 'pear', 'pecl', 'perl6', 'platformio', 'portage', 'pub', 'puppet', 'pypi'],
    ...['qpkg', 'rpm', 'sourceforge', 'sublime', 'swid', 'swift', 'terraform', 'vagrant', 'vim'],
    ...['vscode-extension', 'wordpress', 'wordpress-plugin', 'yocto'],
];
/**
 * The purl type that was meant, where one is given that nobody writes and that is nearly one that somebody does:
 * `npn` is `npm`. Types that are like none are somebody's own.
 */
function meantPurlType(type) {
    return PURL_TYPES.includes(type) ? undefined : (0,nearest/* nearest */.p)(type, PURL_TYPES);
}

;// CONCATENATED MODULE: ./build/model/packages/pattern.js



function prepareSubject({ name, purl }) {
    const parsed = purl === undefined ? undefined : (0,packages_purl/* parsePurl */.$l)(purl);
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
    const wanted = isPurl ? (0,packages_purl/* parsePurl */.$l)(pattern) : splitVersion(pattern);
    if (wanted === undefined)
        return { matches: () => false };
    const type = isPurl ? (0,packages_purl/* parsePurl */.$l)(pattern)?.type : undefined;
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
/**
 * Prepares a pattern of a setting that asks for more of what it matches, such as `provenance.require`. As compilePattern
 * has it, but a name of stars alone (`*`, `pkg:npm/*`) is every name, with and without a scope.
 *
 * @returns `everything` where the pattern names nothing in particular.
 */
function demandPattern(pattern) {
    const purl = (0,packages_purl/* parsePurl */.$l)(pattern);
    const { name, version } = purl ?? splitVersion(pattern);
    if (!/^\*+$/.test(name)) {
        const everything = !/[^*@/]/.test(name);
        return { everything, matches: packagePattern(pattern) };
    }
    const matches = (subject) => {
        const { type, parts } = prepareSubject(subject);
        return ((purl === undefined || purl.type === type) && (version === '' || matchSegment(version, parts.version)));
    };
    return { everything: true, matches };
}
/** Why a pattern of such a setting is refused, or `undefined`: one that fits no name asks for nothing. */
function demandProblem(pattern) {
    const parsed = parsePattern(pattern);
    if (typeof parsed === 'string')
        return parsed;
    const { name } = parsed;
    if (name.includes('?'))
        return `'${pattern}' fits no package: ? is no wildcard here, * is`;
    if (/^@[^/]*$/.test(name))
        return `'${pattern}' fits no package: its packages are '${name}/*'`;
    return undefined;
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
    const parsed = parsePattern(pattern);
    if (typeof parsed === 'string')
        return parsed;
    const { name, purl } = parsed;
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
/** The name in a pattern, and its purl where it is one; or what is wrong with that. */
function parsePattern(pattern) {
    if (!pattern.startsWith('pkg:'))
        return { name: splitVersion(pattern).name };
    const purl = (0,packages_purl/* parsePurl */.$l)(pattern);
    if (purl === undefined || (0,percent/* decodePercent */.g)(pattern) === undefined)
        return `'${pattern}' is not a package URL (pkg:npm/name@version)`;
    const meant = meantPurlType(purl.type);
    return meant === undefined
        ? { name: purl.name, purl }
        : `'${pattern}' has the type '${purl.type}', which no package has: did you mean pkg:${meant}/?`;
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

/***/ 45587:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ SINK_FORMS),
/* harmony export */   Oz: () => (/* binding */ SINK_KINDS),
/* harmony export */   gu: () => (/* binding */ parseSinkTarget)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

/** How each kind is written. A kind that has no line here does not compile. */
const FORMS = {
    folder: {
        form: 'folder:PATH',
        start: 'folder:',
        read: (text, folder) => /[\0\n]/.test(folder) ? { problem: 'no such folder can be' } : { text, kind: 'folder', folder },
    },
    artifact: {
        form: 'artifact',
        start: 'artifact',
        read: (text) => ({ text, kind: 'artifact' }),
    },
    branch: {
        form: 'branch:NAME',
        start: 'branch:',
        read(text, rest) {
            const branch = rest.replace(/^refs\/heads\//, '');
            return isBranchName(branch)
                ? { text, kind: 'branch', branch }
                : { problem: `'${rest}' is no branch name` };
        },
    },
    oci: {
        form: 'oci:HOST/NAME',
        start: 'oci:',
        read: (text, image) => /^[A-Za-z0-9.[\]:-]+(\/[a-z0-9][a-z0-9._-]*)+$/.test(image)
            ? { text, kind: 'oci', image }
            : { problem: `'${image}' is not HOST/NAME of a registry's repository, without tag and digest` },
    },
    s3: {
        form: 's3://BUCKET/PREFIX?region=R&endpoint=URL&lock=compliance',
        start: 's3://',
        read: parseObjectStore,
    },
};
const SINK_KINDS = Object.keys(FORMS);
/** How all kinds are written, for error messages and the reference. */
const SINK_FORMS = Object.values(FORMS).map(({ form }) => form);
/** @returns the target, or in words what is wrong with it. */
function parseSinkTarget(text) {
    const found = Object.values(FORMS).find(({ form, start }) => form === start ? text === form : text.startsWith(start) && text !== start);
    if (found === undefined)
        return { problem: `expected one of ${SINK_FORMS.join(', ')}` };
    return found.read(text, text.slice(found.start.length));
}
/** @see git-check-ref-format(1), the part of it that a branch name of ours may need */
function isBranchName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(name) &&
        !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name) &&
        name !== 'HEAD');
}
function parseObjectStore(text) {
    const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/[A-Za-z0-9._/-]*)?(?:\?(.*))?$/.exec(text);
    if (match === null)
        return { problem: 'expected s3://BUCKET/PREFIX, with ?region=…&endpoint=…&lock=…' };
    const query = new URLSearchParams(match[3] ?? '');
    const strange = [...query.keys()].find((key) => !['region', 'endpoint', 'lock'].includes(key));
    if (strange !== undefined)
        return { problem: `'${strange}' is none of region, endpoint, lock` };
    const region = query.get('region') ?? 'us-east-1';
    if (!/^[a-z0-9-]{1,40}$/.test(region))
        return { problem: `'${region}' is no region` };
    const lock = query.get('lock') ?? 'compliance';
    if (lock !== 'compliance' && lock !== 'governance' && lock !== 'none')
        return { problem: `lock is '${lock}', not compliance, governance or none` };
    const endpoint = query.get('endpoint') ?? `https://s3.${region}.amazonaws.com`;
    const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (url === undefined || url.origin === 'null' || url.pathname !== '/' || url.username !== '')
        return { problem: `endpoint '${endpoint}' is not https://HOST` };
    return {
        text,
        kind: 's3',
        bucket: match[1] ?? '',
        prefix: (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(match[2] ?? '', '/'),
        region,
        endpoint: url.origin,
        lock,
    };
}


/***/ }),

/***/ 34577:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   E5: () => (/* binding */ LICENSE_OUTCOMES),
/* harmony export */   O1: () => (/* binding */ VEX_JUSTIFICATIONS),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   YB: () => (/* binding */ NOTIFY_KINDS),
/* harmony export */   YZ: () => (/* binding */ LOCALES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   eG: () => (/* binding */ PENDING),
/* harmony export */   el: () => (/* binding */ PATH_TOOLS),
/* harmony export */   iD: () => (/* binding */ EXCEPTION_FIELDS),
/* harmony export */   jH: () => (/* binding */ POLICY_SCOPES),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   r7: () => (/* binding */ AUDIT_FAIL_IF),
/* harmony export */   yK: () => (/* binding */ NOTIFY_EVENTS)
/* harmony export */ });
/** What the policy answers to a kind of finding. */
const LEVELS = ['block', 'warn', 'accept'];
/** When a check must have run: `required` makes a check that could not run `incomplete`; `when-online` only without --offline. */
const REQUIREMENTS = ['required', 'when-online', 'optional', 'off'];
/** What a policy says of a licence, the strictest first. */
const LICENSE_OUTCOMES = ['denied', 'unknown', 'allowed'];
const CHECK_IDS = [
    'signatures',
    'provenance',
    'trust',
    'vulnerabilities',
    'licenses',
    'sources',
    'lockfiles',
    'scanners',
    'workflows',
    'custom',
    'exceptions',
];
/** Why a product is not affected by a vulnerability: the words of VEX (CISA, OpenVEX). */
const VEX_JUSTIFICATIONS = [
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
];
/** Fields of an exception that a policy may ask for beyond those that all must have. */
const EXCEPTION_FIELDS = ['owner', 'ticket'];
/** What makes an audit fail: controls that are not met, those that became worse, or nothing but a ledger that was touched. */
const AUDIT_FAIL_IF = ['gaps', 'worse', 'never'];
/** What `approved-by` says of an exception that nobody has approved yet. */
const PENDING = 'pending';
/** Scopes a policy may count; `unknown` is a package that no lockfile explains. */
const POLICY_SCOPES = ['runtime', 'optional', 'development', 'unknown'];
const FAIL_ON = ['kev'];
/** Programs that are pinned, and may be taken from PATH where the policy says so. */
const PATH_TOOLS = ['cosign', 'trivy'];
const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'never'];
/** Languages of comment and summary. */
const LOCALES = ['en', 'ja'];
const NOTIFY_KINDS = ['slack', 'teams', 'webhook'];
const NOTIFY_EVENTS = [
    'blocked',
    'not-decided',
    'passed',
    'critical',
    'exception-ending',
    'incident-opened',
    'incident-escalated',
    'incident-closed',
];


/***/ }),

/***/ 16275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jobAndStep),
/* harmony export */   v: () => (/* binding */ stepLabel)
/* harmony export */ });
/**
 * What tells a step of a job from another one, in short: its id (`licences`), or `#2` for the second of those without
 * one that use the same action, `#1.2` for the second time that a composite action uses ours.
 *
 * @param step as `RunContext.source.step` has it.
 */
function stepLabel(step) {
    if (!step.startsWith('__'))
        return step;
    const [, use = '1', inner] = /^.*?(?:_([1-9]\d{0,3}))?(?: (\d+))?$/.exec(step) ?? [];
    return `#${use}${inner === undefined ? '' : `.${inner}`}`;
}
/** A job's name with its step, where that is not the only or first one without an id. */
function jobAndStep({ job, step, }) {
    const label = step === undefined ? '#1' : stepLabel(step);
    return job === undefined || label === '#1' ? job : `${job}, ${label}`;
}


/***/ }),

/***/ 44064:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CATALOGUE_IDS)
/* harmony export */ });
// Generated by scripts/generate.mjs from policies/controls.
/** Ids of the shipped control catalogues. */
const CATALOGUE_IDS = [
    'cis-docker-1.6.0',
    'cis-postgresql-17-1.0.0',
    'ipa-secure-website-7',
    'nist-csf-2.0',
    'osps-baseline-2026-02-19',
    'owasp-top-10-2021',
    'owasp-top-10-2025',
    'slsa-1.2',
];


/***/ }),

/***/ 91457:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkExpressions),
/* harmony export */   a: () => (/* binding */ customRuleList)
/* harmony export */ });
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47707);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77914);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84285);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97145);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95520);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65109);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68058);







const FIELDS = {
    id: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ words: 'an id of small letters, digits and -', pattern: /^[a-z0-9][a-z0-9-]{0,59}$/ }),
    for: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(['package', 'finding']),
    when: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ words: 'an expression', max: 2000 }),
    level: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .level */ .Rc,
    since: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd,
    message: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 500 }),
    fix: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ max: 500 }),
};
const REQUIRED = ['id', 'for', 'when', 'level'];
/** `custom-rules`: conditions of one's own over packages or findings, in the Common Expression Language. */
const customRuleList = {
    words: 'a list of rules',
    schema: {
        anyOf: [
            {
                type: 'array',
                items: {
                    type: 'object',
                    properties: Object.fromEntries(Object.entries(FIELDS).map(([name, kind]) => [name, kind.schema])),
                    required: [...REQUIRED],
                    additionalProperties: false,
                },
            },
            { type: 'null' },
        ],
    },
    read(node) {
        const seen = new Set();
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .D)(node, 'a list of rules'), (item) => {
            const rule = readRule(item);
            if (seen.has(rule.id))
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(item.place, `The rule ${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(rule.id)} is given twice`);
            seen.add(rule.id);
            return rule;
        });
    },
};
function readRule(node) {
    const { values } = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .a)(node, { owner: 'A rule', fields: FIELDS, required: REQUIRED });
    const { file, line } = node.place;
    return {
        ...values,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}
/**
 * Refuses expressions that cannot be conditions, with their place. Apart from the reader, so that the expression
 * language loads only for policies that have rules of their own.
 *
 * @throws SealgateError POLICY_INVALID
 */
async function checkExpressions(node, rules) {
    if (rules.length === 0 || node.kind !== 'list')
        return;
    const { expressionFields, expressionProblem, VARIABLE } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(7337), __webpack_require__.e(2915)]).then(__webpack_require__.bind(__webpack_require__, 32915));
    (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(rules, (rule, index) => {
        const fault = expressionProblem(rule.for, rule.when);
        if (fault === undefined)
            return;
        const { problem, hint } = fault;
        const item = node.items[index];
        const entry = item?.kind === 'map' ? item.entries.find(({ key }) => key === 'when') : undefined;
        const wanted = /No such key: (\S+)/.exec(problem)?.[1];
        const fields = expressionFields(rule.for);
        const near = wanted === undefined ? undefined : (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(wanted, fields);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(entry?.value.place ?? node.place, `The expression of ${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(rule.id)} is wrong: ${problem}`, {
            hint: near === undefined
                ? (hint ?? `The ${rule.for} is called ${VARIABLE[rule.for]}: it has ${fields.join(', ')}.`)
                : `Did you mean '${VARIABLE[rule.for]}.${near}'?`,
        });
    });
}


/***/ }),

/***/ 32324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95520);

const MINUTES = { m: 1, h: 60, d: 1440, w: 10_080 };
const PATTERN = /^(\d{1,7})\s*(m|h|d|w|mins?|minutes?|hours?|days?|weeks?)?$/i;
/** A length of time in minutes: `72h`, `3 days`, or a bare number of minutes. */
const duration = {
    words: 'a length of time such as `72h` or `3d`',
    schema: {
        anyOf: [
            { type: 'integer', minimum: 0 },
            {
                type: 'string',
                pattern: '^\\s*[0-9]{1,7}\\s*([mM]|[hH]|[dD]|[wW]|mins?|minutes?|hours?|days?|weeks?)?\\s*$',
            },
        ],
    },
    read(node) {
        const value = node.kind === 'scalar' ? node.value : null;
        if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000_000)
            return value;
        const match = typeof value === 'string' ? PATTERN.exec(value.trim()) : null;
        if (match?.[1] === undefined)
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .policyError */ .nq)(node.place, `Expected a length of time, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(node)}`, {
                hint: 'Write 72h, 3d or 90m; a bare number is minutes.',
            });
        return Number(match[1]) * (MINUTES[(match[2] ?? 'm')[0]?.toLowerCase() ?? 'm'] ?? 1);
    },
    write: durationText,
};
/** Minutes as a policy writes them: `365d`, `72h`, `90m`; `0` as it is. */
function durationText(minutes) {
    if (minutes === 0)
        return '0';
    if (minutes % 1440 === 0 && minutes > 4320)
        return `${minutes / 1440}d`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}


/***/ }),

/***/ 77914:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listItems),
/* harmony export */   H: () => (/* binding */ entriesByKey)
/* harmony export */ });
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47707);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84285);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95520);



/**
 * The entries of a map by their key, `_` written as `-`.
 *
 * @param known the keys that may stand there.
 * @param owner whose keys they are, as an error begins: `An override`.
 * @throws SealgateError POLICY_INVALID with line and column, on every key that is none or that is given twice.
 */
function entriesByKey(entries, known, owner) {
    const found = new Map();
    (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(entries, (entry) => {
        const key = entry.key.replaceAll('_', '-');
        if (!known.includes(key)) {
            const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(entry.keyPlace, `${owner} has no key ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)}`, {
                hint: near === undefined ? `Its keys are ${known.join(', ')}.` : `Did you mean '${near}'?`,
            });
        }
        if (found.has(key))
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(entry.keyPlace, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} is given twice`, {
                hint: 'Keep one of the two.',
            });
        found.set(key, entry);
    });
    return found;
}
/**
 * The items of a list; none where nothing is written.
 *
 * @param words what is expected, as an error says it: `a list of rules`.
 * @throws SealgateError POLICY_INVALID
 */
function listItems(node, words) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'scalar' && node.value === null)
        return [];
    throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected ${words}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`);
}


/***/ }),

/***/ 22647:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ENVIRONMENT_NAME)
/* harmony export */ });
/** What an environment may be called. */
const ENVIRONMENT_NAME = /^[a-z][a-z0-9-]{0,39}$/;


/***/ }),

/***/ 84285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ takeAllAsync),
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   h0: () => (/* binding */ takeAll),
/* harmony export */   mI: () => (/* binding */ readAllAsync),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Reads every item, also after one that is wrong, so that whoever wrote the file hears of everything at once.
 *
 * @returns what `read` made of each item.
 * @throws SealgateError where any item threw one: the first, with the others in `also`; it stops at
 *   MOST_ERRORS of them.
 */
function readAll(items, read) {
    const faults = [];
    const results = [];
    for (const [index, item] of items.entries()) {
        try {
            results.push(read(item, index));
        }
        catch (error) {
            keep(faults, error);
            if (faults.length === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ERRORS */ .OA)
                break;
        }
    }
    throwFaults(faults);
    return results;
}
/** `readAll` for readers that load what they need. */
async function readAllAsync(items, read) {
    const faults = [];
    const results = [];
    for (const [index, item] of items.entries()) {
        try {
            results.push(await read(item, index));
        }
        catch (error) {
            keep(faults, error);
            if (faults.length === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ERRORS */ .OA)
                break;
        }
    }
    throwFaults(faults);
    return results;
}
/** `takeAll` for steps that load what they need. */
async function takeAllAsync(steps) {
    return (await readAllAsync(steps, async (step) => step()));
}
/** What each of some steps answers; all are taken, also after one that threw. @throws SealgateError as readAll does */
function takeAll(steps) {
    return readAll(steps, (step) => step());
}
/** Adds what was thrown to the faults. @throws what is no SealgateError */
function keep(faults, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
        throw error;
    faults.push(...[error, ...error.also].slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ERRORS */ .OA - faults.length));
}
/**
 * File by file as they were met, each in its order: what is wrong with a key is found apart from what is wrong with
 * its value.
 *
 * @throws SealgateError the first, with the others in `also`, where there is any.
 */
function throwFaults(faults) {
    const files = [...new Set(faults.map(({ location }) => location?.file))];
    const [first, ...also] = files.flatMap((file) => faults.filter(({ location }) => location?.file === file).sort(byPlace));
    if (first === undefined)
        return;
    const { code, message, hint, location, cause } = first;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De(code, message, {
        ...(hint === undefined ? {} : { hint }),
        ...(location === undefined ? {} : { location }),
        ...(cause === undefined ? {} : { cause }),
        also,
    });
}
function byPlace(a, b) {
    const lines = (a.location?.line ?? 0) - (b.location?.line ?? 0);
    return lines === 0 ? (a.location?.column ?? 0) - (b.location?.column ?? 0) : lines;
}


/***/ }),

/***/ 76207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LICENSE_SETS),
/* harmony export */   vt: () => (/* binding */ PRESET_LAYERS)
/* harmony export */ });
/* unused harmony export LICENSE_SET_VERSIONS */
// Generated by scripts/generate.mjs from policies/*.yml and policies/licenses/*.yml.
const LICENSE_SETS = {
    fsf: [
        'AFL-1.1',
        'AFL-1.2',
        'AFL-2.0',
        'AFL-2.1',
        'AFL-3.0',
        'AGPL-3.0-only',
        'AGPL-3.0-or-later',
        'Apache-1.0',
        'Apache-1.1',
        'Apache-2.0',
        'APSL-2.0',
        'Artistic-2.0',
        'BitTorrent-1.1',
        'BSD-2-Clause',
        'BSD-3-Clause',
        'BSD-3-Clause-Clear',
        'BSD-4-Clause',
        'BSL-1.0',
        'CC-BY-4.0',
        'CC-BY-SA-4.0',
        'CC0-1.0',
        'CDDL-1.0',
        'CECILL-2.0',
        'CECILL-B',
        'CECILL-C',
        'ClArtistic',
        'Condor-1.1',
        'CPAL-1.0',
        'CPL-1.0',
        'ECL-2.0',
        'EFL-2.0',
        'EPL-1.0',
        'EPL-2.0',
        'EUDatagrid',
        'EUPL-1.1',
        'EUPL-1.2',
        'FSFAP',
        'FTL',
        'GFDL-1.1-only',
        'GFDL-1.1-or-later',
        'GFDL-1.2-only',
        'GFDL-1.2-or-later',
        'GFDL-1.3-only',
        'GFDL-1.3-or-later',
        'gnuplot',
        'GPL-2.0-only',
        'GPL-2.0-or-later',
        'GPL-3.0-only',
        'GPL-3.0-or-later',
        'HPND',
        'IJG',
        'iMatix',
        'Imlib2',
        'Intel',
        'IPA',
        'IPL-1.0',
        'ISC',
        'LGPL-2.1-only',
        'LGPL-2.1-or-later',
        'LGPL-3.0-only',
        'LGPL-3.0-or-later',
        'LPL-1.02',
        'LPPL-1.2',
        'LPPL-1.3a',
        'MIT',
        'MPL-1.1',
        'MPL-2.0',
        'MS-PL',
        'MS-RL',
        'NCSA',
        'Nokia',
        'NOSL',
        'NPL-1.0',
        'NPL-1.1',
        'ODbL-1.0',
        'OFL-1.0',
        'OFL-1.1',
        'OLDAP-2.3',
        'OLDAP-2.7',
        'OpenSSL',
        'OSL-1.0',
        'OSL-1.1',
        'OSL-2.0',
        'OSL-2.1',
        'OSL-3.0',
        'PHP-3.01',
        'Python-2.0',
        'QPL-1.0',
        'RPSL-1.0',
        'Ruby',
        'SGI-B-2.0',
        'SISSL',
        'Sleepycat',
        'SMLNJ',
        'SPL-1.0',
        'Unlicense',
        'UPL-1.0',
        'Vim',
        'W3C',
        'WTFPL',
        'X11',
        'XFree86-1.1',
        'xinetd',
        'YPL-1.1',
        'Zend-2.0',
        'Zimbra-1.3',
        'Zlib',
        'ZPL-2.0',
        'ZPL-2.1',
    ],
    osi: [
        '0BSD',
        'AAL',
        'AFL-1.1',
        'AFL-1.2',
        'AFL-2.0',
        'AFL-2.1',
        'AFL-3.0',
        'AGPL-3.0-only',
        'AGPL-3.0-or-later',
        'ALGLIB-Documentation',
        'Apache-1.1',
        'Apache-2.0',
        'APL-1.0',
        'APSL-1.0',
        'APSL-1.1',
        'APSL-1.2',
        'APSL-2.0',
        'Artistic-1.0',
        'Artistic-1.0-cl8',
        'Artistic-1.0-Perl',
        'Artistic-2.0',
        'BlueOak-1.0.0',
        'BSD-1-Clause',
        'BSD-2-Clause',
        'BSD-2-Clause-Patent',
        'BSD-3-Clause',
        'BSD-3-Clause-LBNL',
        'BSD-3-Clause-Open-MPI',
        'BSL-1.0',
        'CAL-1.0',
        'CAL-1.0-Combined-Work-Exception',
        'CATOSL-1.1',
        'CDDL-1.0',
        'CECILL-2.1',
        'CERN-OHL-P-2.0',
        'CERN-OHL-S-2.0',
        'CERN-OHL-W-2.0',
        'CNRI-Python',
        'CPAL-1.0',
        'CPL-1.0',
        'CUA-OPL-1.0',
        'ECL-1.0',
        'ECL-2.0',
        'EFL-1.0',
        'EFL-2.0',
        'Entessa',
        'EPL-1.0',
        'EPL-2.0',
        'EUDatagrid',
        'EUPL-1.1',
        'EUPL-1.2',
        'Fair',
        'Frameworx-1.0',
        'GPL-2.0-only',
        'GPL-2.0-or-later',
        'GPL-3.0-only',
        'GPL-3.0-or-later',
        'HPND',
        'ICU',
        'Intel',
        'IPA',
        'IPL-1.0',
        'ISC',
        'Jam',
        'LGPL-2.0-only',
        'LGPL-2.0-or-later',
        'LGPL-2.1-only',
        'LGPL-2.1-or-later',
        'LGPL-3.0-only',
        'LGPL-3.0-or-later',
        'LiLiQ-P-1.1',
        'LiLiQ-R-1.1',
        'LiLiQ-Rplus-1.1',
        'LPL-1.0',
        'LPL-1.02',
        'LPPL-1.3c',
        'MirOS',
        'MIT',
        'MIT-0',
        'MIT-Modern-Variant',
        'Motosoto',
        'MPL-1.0',
        'MPL-1.1',
        'MPL-2.0',
        'MPL-2.0-no-copyleft-exception',
        'MS-PL',
        'MS-RL',
        'MulanPSL-2.0',
        'Multics',
        'NASA-1.3',
        'Naumen',
        'NCSA',
        'NGPL',
        'Nokia',
        'NPOSL-3.0',
        'NTP',
        'OCLC-2.0',
        'OFL-1.1',
        'OFL-1.1-no-RFN',
        'OFL-1.1-RFN',
        'OGTSL',
        'OLDAP-2.8',
        'OLFL-1.3',
        'OSC-1.0',
        'OSET-PL-2.1',
        'OSL-1.0',
        'OSL-2.0',
        'OSL-2.1',
        'OSL-3.0',
        'PHP-3.0',
        'PHP-3.01',
        'PostgreSQL',
        'Python-2.0',
        'QPL-1.0',
        'RPL-1.1',
        'RPL-1.5',
        'RPSL-1.0',
        'RSCPL',
        'SimPL-2.0',
        'SISSL',
        'Sleepycat',
        'SPL-1.0',
        'UCL-1.0',
        'Unicode-3.0',
        'Unicode-DFS-2016',
        'Unlicense',
        'UPL-1.0',
        'VSL-1.0',
        'W3C',
        'W3C-20150513',
        'Watcom-1.0',
        'WordNet',
        'Xnet',
        'Zlib',
        'ZPL-2.0',
        'ZPL-2.1',
    ],
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
    'strong-copyleft': [
        'AGPL-1.0-only',
        'AGPL-1.0-or-later',
        'AGPL-3.0-only',
        'AGPL-3.0-or-later',
        'BSD-Protection',
        'CC-BY-SA-1.0',
        'CC-BY-SA-2.0',
        'CC-BY-SA-2.5',
        'CC-BY-SA-3.0',
        'CC-BY-SA-4.0',
        'CECILL-1.0',
        'CECILL-1.1',
        'CECILL-2.0',
        'CECILL-2.1',
        'copyleft-next-0.3.0',
        'copyleft-next-0.3.1',
        'CPAL-1.0',
        'EUPL-1.0',
        'EUPL-1.1',
        'EUPL-1.2',
        'GFDL-1.1-only',
        'GFDL-1.1-or-later',
        'GFDL-1.2-only',
        'GFDL-1.2-or-later',
        'GFDL-1.3-only',
        'GFDL-1.3-or-later',
        'GPL-1.0-only',
        'GPL-1.0-or-later',
        'GPL-2.0-only',
        'GPL-2.0-or-later',
        'GPL-3.0-only',
        'GPL-3.0-or-later',
        'ODbL-1.0',
        'OSL-1.0',
        'OSL-1.1',
        'OSL-2.0',
        'OSL-2.1',
        'OSL-3.0',
        'Parity-6.0.0',
        'Parity-7.0.0',
        'QPL-1.0',
        'RPL-1.1',
        'RPL-1.5',
        'Sleepycat',
        'SSPL-1.0',
        'Watcom-1.0',
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
/** Version of the SPDX licence list that each set was made by. */
const LICENSE_SET_VERSIONS = {
    fsf: '3.29.0',
    osi: '3.28.0',
    permissive: '3.29.0',
    'strong-copyleft': '3.29.0',
    'weak-copyleft': '3.29.0',
};
const PRESET_LAYERS = {
    baseline: {
        name: 'preset baseline',
        extends: [],
        settings: {
            checks: {
                signatures: 'when-online',
                provenance: 'when-online',
                trust: 'when-online',
                vulnerabilities: 'optional',
                scanners: 'optional',
                licenses: 'when-online',
                sources: 'required',
                lockfiles: 'required',
                workflows: 'optional',
                custom: 'required',
                exceptions: 'required',
            },
            failOnSeverity: 'high',
            vulnerabilities: [],
            failOn: [],
            failOnEpss: 'never',
            failOnScopes: ['runtime', 'optional', 'development', 'unknown'],
            ignoreUnfixed: false,
            allowGhsas: [],
            allowLicenses: [],
            denyLicenses: [],
            allowDependenciesLicenses: [],
            unknownLicense: 'warn',
            licenseScopes: {},
            licenseExceptions: [],
            licenseClarifications: [],
            licenseConfidence: 90,
            excludeLockfiles: [],
            allowRegistries: [],
            registryAliases: {},
            allowGit: 'warn',
            missingIntegrity: 'block',
            missingSignature: 'warn',
            skippedSignature: 'warn',
            provenance: { require: [], downgrade: 'block', expect: {} },
            minimumReleaseAge: 4320,
            minimumReleaseAgeExclude: [],
            existingFindings: 'warn',
            suppressedFindings: 'warn',
            vexFindings: 'block',
            requireReports: [],
            maxAge: 0,
            requireSeal: false,
            signers: { threshold: 1, anyOf: [] },
            vexSigners: { threshold: 1, anyOf: [] },
            pathTools: [],
            warnOnly: false,
            commentSummaryInPr: 'on-change',
            locale: 'en',
            timeZone: 'UTC',
            checkRun: false,
            labels: false,
            dependencySubmission: false,
            notify: [],
            incidents: { levels: [], escalation: '.github/sealgate-escalation.yml', contain: [] },
            rules: { 'workflows/self-hosted-runner': 'warn' },
            overrides: [],
            customRules: [],
            baseline: '',
            exceptions: [],
            exceptionMaxAge: 525600,
            exceptionApprovers: [],
            exceptionRequire: [],
            evidencePath: 'docs/security/evidence',
            evidenceSinks: [],
            requireSinks: [],
            evidenceRetention: { public: 1, internal: 3, confidential: 5, restricted: 7 },
            evidenceRecipients: [],
            auditCatalogues: ['osps-baseline-2026-02-19', 'owasp-top-10-2025', 'slsa-1.2'],
            auditAttestations: '.github/sealgate-attestations.yml',
            auditFailIf: 'gaps',
            auditCommands: {},
        },
        origins: {
            checks: 'preset baseline (policies/baseline.yml:5)',
            'checks.signatures': 'preset baseline (policies/baseline.yml:7)',
            'checks.provenance': 'preset baseline (policies/baseline.yml:8)',
            'checks.trust': 'preset baseline (policies/baseline.yml:10)',
            'checks.vulnerabilities': 'preset baseline (policies/baseline.yml:12)',
            'checks.scanners': 'preset baseline (policies/baseline.yml:13)',
            'checks.licenses': 'preset baseline (policies/baseline.yml:15)',
            'checks.sources': 'preset baseline (policies/baseline.yml:17)',
            'checks.lockfiles': 'preset baseline (policies/baseline.yml:18)',
            'checks.workflows': 'preset baseline (policies/baseline.yml:20)',
            'checks.custom': 'preset baseline (policies/baseline.yml:22)',
            'checks.exceptions': 'preset baseline (policies/baseline.yml:24)',
            'fail-on-severity': 'preset baseline (policies/baseline.yml:27)',
            vulnerabilities: 'preset baseline (policies/baseline.yml:29)',
            'fail-on': 'preset baseline (policies/baseline.yml:31)',
            'fail-on-epss': 'preset baseline (policies/baseline.yml:32)',
            'fail-on-scopes': 'preset baseline (policies/baseline.yml:34)',
            'ignore-unfixed': 'preset baseline (policies/baseline.yml:36)',
            'allow-ghsas': 'preset baseline (policies/baseline.yml:37)',
            'allow-licenses': 'preset baseline (policies/baseline.yml:40)',
            'deny-licenses': 'preset baseline (policies/baseline.yml:41)',
            'allow-dependencies-licenses': 'preset baseline (policies/baseline.yml:42)',
            'unknown-license': 'preset baseline (policies/baseline.yml:43)',
            'license-scopes': 'preset baseline (policies/baseline.yml:44)',
            'license-exceptions': 'preset baseline (policies/baseline.yml:45)',
            'license-clarifications': 'preset baseline (policies/baseline.yml:46)',
            'license-confidence': 'preset baseline (policies/baseline.yml:48)',
            'exclude-lockfiles': 'preset baseline (policies/baseline.yml:51)',
            'allow-registries': 'preset baseline (policies/baseline.yml:52)',
            'registry-aliases': 'preset baseline (policies/baseline.yml:53)',
            'allow-git': 'preset baseline (policies/baseline.yml:55)',
            'missing-integrity': 'preset baseline (policies/baseline.yml:57)',
            'missing-signature': 'preset baseline (policies/baseline.yml:59)',
            'skipped-signature': 'preset baseline (policies/baseline.yml:61)',
            provenance: 'preset baseline (policies/baseline.yml:64)',
            'provenance.require': 'preset baseline (policies/baseline.yml:65)',
            'provenance.downgrade': 'preset baseline (policies/baseline.yml:66)',
            'provenance.expect': 'preset baseline (policies/baseline.yml:67)',
            'minimum-release-age': 'preset baseline (policies/baseline.yml:70)',
            'minimum-release-age-exclude': 'preset baseline (policies/baseline.yml:71)',
            'existing-findings': 'preset baseline (policies/baseline.yml:74)',
            'suppressed-findings': 'preset baseline (policies/baseline.yml:76)',
            'vex-findings': 'preset baseline (policies/baseline.yml:78)',
            'require-reports': 'preset baseline (policies/baseline.yml:80)',
            'max-age': 'preset baseline (policies/baseline.yml:82)',
            'require-seal': 'preset baseline (policies/baseline.yml:83)',
            signers: 'preset baseline (policies/baseline.yml:85)',
            'vex-signers': 'preset baseline (policies/baseline.yml:89)',
            'path-tools': 'preset baseline (policies/baseline.yml:93)',
            'warn-only': 'preset baseline (policies/baseline.yml:94)',
            'comment-summary-in-pr': 'preset baseline (policies/baseline.yml:95)',
            locale: 'preset baseline (policies/baseline.yml:96)',
            'time-zone': 'preset baseline (policies/baseline.yml:97)',
            'check-run': 'preset baseline (policies/baseline.yml:99)',
            labels: 'preset baseline (policies/baseline.yml:100)',
            'dependency-submission': 'preset baseline (policies/baseline.yml:101)',
            notify: 'preset baseline (policies/baseline.yml:102)',
            incidents: 'preset baseline (policies/baseline.yml:104)',
            'incidents.levels': 'preset baseline (policies/baseline.yml:105)',
            'incidents.escalation': 'preset baseline (policies/baseline.yml:106)',
            'incidents.contain': 'preset baseline (policies/baseline.yml:107)',
            rules: 'preset baseline (policies/baseline.yml:109)',
            'rules.workflows/self-hosted-runner': 'preset baseline (policies/baseline.yml:111)',
            overrides: 'preset baseline (policies/baseline.yml:112)',
            'custom-rules': 'preset baseline (policies/baseline.yml:113)',
            baseline: 'preset baseline (policies/baseline.yml:114)',
            exceptions: 'preset baseline (policies/baseline.yml:115)',
            'exception-max-age': 'preset baseline (policies/baseline.yml:117)',
            'exception-approvers': 'preset baseline (policies/baseline.yml:119)',
            'exception-require': 'preset baseline (policies/baseline.yml:120)',
            'evidence-path': 'preset baseline (policies/baseline.yml:121)',
            'evidence-sinks': 'preset baseline (policies/baseline.yml:123)',
            'require-sinks': 'preset baseline (policies/baseline.yml:124)',
            'evidence-retention': 'preset baseline (policies/baseline.yml:126)',
            'evidence-retention.public': 'preset baseline (policies/baseline.yml:127)',
            'evidence-retention.internal': 'preset baseline (policies/baseline.yml:128)',
            'evidence-retention.confidential': 'preset baseline (policies/baseline.yml:129)',
            'evidence-retention.restricted': 'preset baseline (policies/baseline.yml:130)',
            'evidence-recipients': 'preset baseline (policies/baseline.yml:132)',
            'audit-catalogues': 'preset baseline (policies/baseline.yml:134)',
            'audit-attestations': 'preset baseline (policies/baseline.yml:135)',
            'audit-fail-if': 'preset baseline (policies/baseline.yml:136)',
            'audit-commands': 'preset baseline (policies/baseline.yml:138)',
        },
    },
    strict: {
        name: 'preset strict',
        extends: ['baseline'],
        settings: {
            checks: {
                signatures: 'required',
                provenance: 'required',
                trust: 'required',
                vulnerabilities: 'required',
                licenses: 'required',
                workflows: 'required',
            },
            failOnSeverity: 'moderate',
            allowLicenses: ['set:permissive', 'MPL-2.0'],
            unknownLicense: 'block',
            allowGit: 'block',
            missingSignature: 'block',
            skippedSignature: 'block',
            suppressedFindings: 'block',
            rules: {
                'sources/tarball': 'block',
                'sources/weak-integrity': 'block',
                'lockfiles/dangling-edge': 'block',
                'lockfiles/missing-version': 'block',
                'lockfiles/missing-entry': 'block',
                'lockfiles/unsupported-entry': 'block',
                'lockfiles/credentials': 'block',
                'lockfiles/integrity-replaced': 'block',
                'lockfiles/repatched': 'block',
                'workflows/unpinned-uses': 'block',
                'workflows/missing-permissions': 'block',
                'workflows/broad-permissions': 'block',
                'workflows/self-hosted-runner': 'block',
                'workflows/unreadable': 'block',
                'trust/too-new': 'block',
                'trust/no-publish-time': 'block',
                'trust/new-package': 'block',
                'trust/publisher-changed': 'block',
                'trust/install-script-changed': 'block',
                'trust/repository-changed': 'block',
                'trust/version-ahead': 'block',
            },
            exceptionMaxAge: 259200,
            exceptionRequire: ['owner'],
        },
        origins: {
            checks: 'preset strict (policies/strict.yml:6)',
            'checks.signatures': 'preset strict (policies/strict.yml:8)',
            'checks.provenance': 'preset strict (policies/strict.yml:9)',
            'checks.trust': 'preset strict (policies/strict.yml:10)',
            'checks.vulnerabilities': 'preset strict (policies/strict.yml:12)',
            'checks.licenses': 'preset strict (policies/strict.yml:13)',
            'checks.workflows': 'preset strict (policies/strict.yml:14)',
            'fail-on-severity': 'preset strict (policies/strict.yml:17)',
            'allow-licenses': 'preset strict (policies/strict.yml:20)',
            'unknown-license': 'preset strict (policies/strict.yml:24)',
            'allow-git': 'preset strict (policies/strict.yml:27)',
            'missing-signature': 'preset strict (policies/strict.yml:28)',
            'skipped-signature': 'preset strict (policies/strict.yml:29)',
            'suppressed-findings': 'preset strict (policies/strict.yml:32)',
            rules: 'preset strict (policies/strict.yml:38)',
            'rules.sources/tarball': 'preset strict (policies/strict.yml:40)',
            'rules.sources/weak-integrity': 'preset strict (policies/strict.yml:42)',
            'rules.lockfiles/dangling-edge': 'preset strict (policies/strict.yml:44)',
            'rules.lockfiles/missing-version': 'preset strict (policies/strict.yml:45)',
            'rules.lockfiles/missing-entry': 'preset strict (policies/strict.yml:46)',
            'rules.lockfiles/unsupported-entry': 'preset strict (policies/strict.yml:47)',
            'rules.lockfiles/credentials': 'preset strict (policies/strict.yml:49)',
            'rules.lockfiles/integrity-replaced': 'preset strict (policies/strict.yml:50)',
            'rules.lockfiles/repatched': 'preset strict (policies/strict.yml:51)',
            'rules.workflows/unpinned-uses': 'preset strict (policies/strict.yml:53)',
            'rules.workflows/missing-permissions': 'preset strict (policies/strict.yml:54)',
            'rules.workflows/broad-permissions': 'preset strict (policies/strict.yml:55)',
            'rules.workflows/self-hosted-runner': 'preset strict (policies/strict.yml:56)',
            'rules.workflows/unreadable': 'preset strict (policies/strict.yml:57)',
            'rules.trust/too-new': 'preset strict (policies/strict.yml:60)',
            'rules.trust/no-publish-time': 'preset strict (policies/strict.yml:61)',
            'rules.trust/new-package': 'preset strict (policies/strict.yml:62)',
            'rules.trust/publisher-changed': 'preset strict (policies/strict.yml:63)',
            'rules.trust/install-script-changed': 'preset strict (policies/strict.yml:64)',
            'rules.trust/repository-changed': 'preset strict (policies/strict.yml:66)',
            'rules.trust/version-ahead': 'preset strict (policies/strict.yml:67)',
            'exception-max-age': 'preset strict (policies/strict.yml:35)',
            'exception-require': 'preset strict (policies/strict.yml:36)',
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
            rules: { 'workflows/release-cache': 'block', 'workflows/kept-credentials': 'block' },
        },
        origins: {
            checks: 'preset release (policies/release.yml:6)',
            'checks.scanners': 'preset release (policies/release.yml:8)',
            'existing-findings': 'preset release (policies/release.yml:11)',
            'require-seal': 'preset release (policies/release.yml:19)',
            'comment-summary-in-pr': 'preset release (policies/release.yml:21)',
            rules: 'preset release (policies/release.yml:13)',
            'rules.workflows/release-cache': 'preset release (policies/release.yml:15)',
            'rules.workflows/kept-credentials': 'preset release (policies/release.yml:16)',
        },
    },
};


/***/ }),

/***/ 32957:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ incidentLevel),
/* harmony export */   MT: () => (/* binding */ incidents),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Xs: () => (/* binding */ alertRule),
/* harmony export */   cE: () => (/* binding */ listSchema),
/* harmony export */   z2: () => (/* binding */ notEmpty)
/* harmony export */ });
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34577);
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47707);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77914);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84285);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97145);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95520);
/* harmony import */ var _place_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72384);









/** Where alerts come from beside the checks. */
const ALERT_SOURCES = [..._model_policy_words_js__WEBPACK_IMPORTED_MODULE_7__/* .CHECK_IDS */ .Sh, 'evidence', 'audits'];
/** 1 to 4. */
const incidentLevel = {
    words: 'a level, 1 to 4',
    schema: { enum: [..._model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_LEVELS */ .Vb] },
    read(node) {
        const value = node.kind === 'scalar' ? Number(node.value) : Number.NaN;
        const found = _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_LEVELS */ .Vb.find((level) => level === value);
        if (found !== undefined)
            return found;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(node.place, `Expected a level from 1 to 4, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0)(node)}`, {
            hint: '1 leaves 24 hours, 2 leaves 4, 3 leaves one, 4 is at once.',
        });
    },
};
/** A rule id, or all rules of a check, of evidence or of audits. */
const alertRule = {
    ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ words: 'a rule id', pattern: /^[a-z][a-z-]*\/(?:\*|[a-z0-9][a-z0-9._-]*)$/, max: 200 }),
    read(node) {
        const id = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ words: 'a rule id', max: 200 }).read(node);
        const [source = '', what, ...more] = id.split('/');
        if (what === undefined || more.length > 0 || !/^(?:\*|[a-z0-9][a-z0-9._-]*)$/.test(what))
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(id)} is not a rule id`, {
                hint: 'Write check/what, e.g. signatures/invalid, check/* for all of a check, evidence/verify or audits/*.',
            });
        if (ALERT_SOURCES.some((known) => known === source))
            return id;
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(source, ALERT_SOURCES);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(source)} names no check`, {
            hint: near === undefined ? `They are ${ALERT_SOURCES.join(', ')}.` : `Did you mean '${near}/${what}'?`,
        });
    },
};
const severity = {
    words: 'a severity',
    schema: { type: 'string', minLength: 1, maxLength: 40 },
    read(node) {
        const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
        const found = (0,_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeverity */ .lv)(value);
        if (found !== 'unknown' || value.toLowerCase() === 'unknown')
            return found;
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(value.toLowerCase(), _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(node.place, `Expected a severity, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0)(node)}`, {
            hint: near === undefined ? `They are ${_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.join(', ')}.` : `Did you mean '${near}'?`,
        });
    },
};
const rules = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(alertRule, 'rule ids');
const severities = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(severity, 'severities');
const workflow = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({
    words: 'a workflow of this repository, .github/workflows/FILE.yml',
    pattern: /^\.github\/workflows\/[A-Za-z0-9][A-Za-z0-9._-]{0,100}\.ya?ml$/,
});
/** A value that a workflow's text input may have: no white space, quotes or shell characters. */
const inputValue = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({
    words: 'a value of letters, digits and ._:/@-',
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$/,
});
const inputs = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)({
    words: 'a map of inputs to the values they may have',
    keySchema: { pattern: '^[A-Za-z_][A-Za-z0-9_-]{0,99}$' },
    key: (name, fail) => /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(name)
        ? name
        : fail(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} cannot be the name of an input`),
    value: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(inputValue, 'values'),
});
const MEMBERS = ['levels', 'escalation', 'contain'];
const LEVEL_KEYS = ['rules', 'severities', 'level'];
const CONTAIN_KEYS = ['workflow', 'level', 'inputs'];
/** `incidents:` of the policy: a map of three keys, any of which may be left to a further layer. */
const incidents = {
    words: '`levels`, `escalation` and `contain`',
    schema: {
        anyOf: [
            {
                type: 'object',
                properties: {
                    levels: listSchema({
                        properties: {
                            rules: rules.schema,
                            severities: severities.schema,
                            level: incidentLevel.schema,
                        },
                        required: ['level'],
                    }),
                    escalation: _place_values_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .TV.schema,
                    contain: listSchema({
                        properties: {
                            workflow: workflow.schema,
                            level: incidentLevel.schema,
                            inputs: inputs.schema,
                        },
                        required: ['workflow'],
                    }),
                },
                additionalProperties: false,
            },
            { type: 'null' },
        ],
    },
    read(node) {
        const found = membersOf(node);
        const result = {};
        const [levels, escalation, contain] = MEMBERS.map((name) => found.get(name)?.value);
        (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .takeAll */ .h0)([
            () => {
                if (levels !== undefined)
                    result.levels = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .yw)((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .D)(levels, 'a list of levels'), readLevel);
            },
            () => {
                if (escalation !== undefined)
                    result.escalation = _place_values_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .TV.read(escalation);
            },
            () => {
                if (contain !== undefined)
                    result.contain = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .yw)((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listItems */ .D)(contain, 'a list of workflows'), readContain);
            },
        ]);
        return result;
    },
    places: (node) => new Map([...membersOf(node)].map(([name, { keyPlace }]) => [name, keyPlace])),
};
function membersOf(node) {
    if (node.kind === 'scalar' && node.value === null)
        return new Map();
    return entriesOf(node, MEMBERS, '`incidents`');
}
function readLevel(node) {
    const found = entriesOf(node, LEVEL_KEYS, 'A level');
    const named = found.get('rules');
    const worst = found.get('severities');
    if (named === undefined && worst === undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(node.place, 'This level takes everything that is found', {
            hint: 'Give it rules, severities or both.',
        });
    return {
        rules: named === undefined ? [] : notEmpty(rules.read(named.value), named),
        severities: worst === undefined ? [] : notEmpty(severities.read(worst.value), worst),
        level: incidentLevel.read(needed(found, 'level', node)),
    };
}
function readContain(node) {
    const found = entriesOf(node, CONTAIN_KEYS, 'A workflow of `contain`');
    const level = found.get('level');
    const values = found.get('inputs');
    return {
        workflow: workflow.read(needed(found, 'workflow', node)),
        level: level === undefined ? 1 : incidentLevel.read(level.value),
        inputs: values === undefined ? {} : inputs.read(values.value),
    };
}
/** The entries of a map by key. @throws SealgateError POLICY_INVALID */
function entriesOf(node, known, owner) {
    if (node.kind !== 'map')
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(node.place, `Expected a map of ${known.join(', ')}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0)(node)}`);
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesByKey */ .H)(node.entries, known, owner);
}
function needed(found, name, node) {
    const entry = found.get(name);
    if (entry !== undefined)
        return entry.value;
    throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} is missing`);
}
/** A condition that is given and names nothing would hold everywhere: not what anybody means. */
function notEmpty(items, { key, keyPlace }) {
    if (items.length > 0)
        return items;
    throw (0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(keyPlace, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(key)} names nothing`, {
        hint: 'Name at least one, or leave the key out.',
    });
}
/** The schema of a list of maps. */
function listSchema(item) {
    return {
        anyOf: [
            {
                type: 'array',
                items: {
                    type: 'object',
                    properties: item.properties,
                    required: [...item.required],
                    additionalProperties: false,
                },
            },
            { type: 'null' },
        ],
    };
}


/***/ }),

/***/ 45261:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J3: () => (/* binding */ KEY_ENTRIES)
});

// UNUSED EXPORTS: ENVIRONMENTS_DESCRIPTION, EXTENDS_DESCRIPTION

// EXTERNAL MODULE: ./build/model/policy/sink-target.js
var sink_target = __webpack_require__(45587);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/policy/place-values.js
var place_values = __webpack_require__(72384);
// EXTERNAL MODULE: ./build/policy/audit/catalogue-ids.js
var catalogue_ids = __webpack_require__(44064);
;// CONCATENATED MODULE: ./build/policy/audit/catalogue-name.js





const catalogue_name_name = (0,kinds/* text */.Qq)({ words: 'a control catalogue', max: 300 });
/** A shipped catalogue's id, or the path of one in the repository. */
const catalogueName = {
    words: `one of ${catalogue_ids/* CATALOGUE_IDS */.P.map((id) => `\`${id}\``).join(', ')}, or a path that ends in \`.yml\``,
    schema: { anyOf: [{ enum: catalogue_ids/* CATALOGUE_IDS */.P }, { type: 'string', pattern: '\\.[yY][aA]?[mM][lL]$' }] },
    read(node) {
        const value = catalogue_name_name.read(node);
        if (/\.ya?ml$/i.test(value))
            return place_values/* folder */.TV.read(node);
        if (catalogue_ids/* CATALOGUE_IDS */.P.some((id) => id === value))
            return value;
        const near = (0,nearest/* nearest */.p)(value, catalogue_ids/* CATALOGUE_IDS */.P);
        throw (0,policy_node/* policyError */.nq)(node.place, `There is no catalogue ${(0,policy_node/* quote */.hD)(value)}`, {
            hint: near === undefined
                ? `Shipped are ${catalogue_ids/* CATALOGUE_IDS */.P.join(', ')}; your own is named by its path, ending in .yml.`
                : `Did you mean '${near}'?`,
        });
    },
};

// EXTERNAL MODULE: ./build/policy/duration.js
var duration = __webpack_require__(32324);
// EXTERNAL MODULE: ./build/policy/entries.js
var entries = __webpack_require__(77914);
;// CONCATENATED MODULE: ./build/policy/audit-commands.js




const MAX_WORDS = 100;
const MAX_MINUTES = 60;
/** One word of a command line. */
const argument = (0,kinds/* text */.Qq)({ words: 'a word of the command line', max: 2000 });
const variable = (0,kinds/* text */.Qq)({ words: 'a name of a variable', pattern: /^[A-Za-z_][A-Za-z0-9_]{0,99}$/ });
const command = {
    words: 'a map with `run`, and where wanted `timeout` and `env`',
    schema: {
        type: 'object',
        required: ['run'],
        additionalProperties: false,
        properties: {
            run: {
                type: 'array',
                minItems: 1,
                maxItems: MAX_WORDS,
                items: { type: ['string', 'integer'] },
                description: 'Program and arguments, one item each. There is no shell: nothing in them is expanded.',
            },
            timeout: { ...duration/* duration */.p.schema, description: 'It is ended then. Default: 1m, at most 60m.' },
            env: {
                type: 'array',
                items: variable.schema,
                description: 'Variables of the job that it gets beyond PATH, HOME and the locale.',
            },
        },
    },
    read(node) {
        if (node.kind !== 'map')
            throw (0,policy_node/* policyError */.nq)(node.place, `Expected a map with run, found ${(0,policy_node/* describe */.q0)(node)}`, {
                hint: 'Write run: [program, argument, …].',
            });
        const fields = (0,entries/* entriesByKey */.H)(node.entries, ['run', 'timeout', 'env'], 'An audit command');
        const run = fields.get('run')?.value;
        const timeout = fields.get('timeout')?.value;
        const minutes = timeout === undefined ? 1 : duration/* duration */.p.read(timeout);
        if (minutes < 1 || minutes > MAX_MINUTES)
            throw (0,policy_node/* policyError */.nq)(timeout?.place ?? node.place, `Expected 1m to ${MAX_MINUTES}m, found ${minutes}m`);
        const env = fields.get('env')?.value;
        return {
            run: wordsOf(run, node),
            timeout: minutes,
            env: env === undefined ? [] : itemsOf(env).map((item) => variable.read(item)),
        };
    },
    write: ({ run, timeout, env }) => ({ run, timeout: (0,duration/* durationText */.S)(timeout), env }),
};
function wordsOf(run, node) {
    if (run?.kind !== 'list' || run.items.length === 0 || run.items.length > MAX_WORDS)
        throw (0,policy_node/* policyError */.nq)(run?.place ?? node.place, `run: expected a list of 1 to ${MAX_WORDS} words${run === undefined ? '' : `, found ${(0,policy_node/* describe */.q0)(run)}`}`, { hint: 'Write run: [openssl, x509, -in, server.pem]. There is no shell, so nothing needs quoting.' });
    return run.items.map((item) => item.kind === 'scalar' && typeof item.value === 'number' ? String(item.value) : argument.read(item));
}
function itemsOf(node) {
    if (node.kind === 'list')
        return node.items;
    throw (0,policy_node/* policyError */.nq)(node.place, `Expected a list of variables, found ${(0,policy_node/* describe */.q0)(node)}`);
}
/** `audit-commands`: what audits may run, by the name that checklists use. */
const auditCommands = (0,kinds/* map */.Tj)({
    words: 'a map of names to commands',
    keySchema: { pattern: '^[a-z0-9][a-z0-9-]{0,59}$' },
    key: (name, fail) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(name)
        ? name
        : fail(`${(0,policy_node/* quote */.hD)(name)} is no name of an audit command`, 'Small letters, digits and dashes.'),
    value: command,
});

// EXTERNAL MODULE: ./build/policy/custom-rules.js
var custom_rules = __webpack_require__(91457);
// EXTERNAL MODULE: ./build/model/evidence/class.js
var evidence_class = __webpack_require__(13907);
;// CONCATENATED MODULE: ./build/policy/evidence-values.js





const sinkText = (0,kinds/* text */.Qq)({ words: 'a place for evidence', max: 500 });
/** A place that evidence goes to besides its folder. */
const sink = {
    ...sinkText,
    words: sink_target/* SINK_FORMS */.AE.join(', '),
    read(node) {
        const value = sinkText.read(node);
        const target = (0,sink_target/* parseSinkTarget */.gu)(value);
        if ('problem' in target)
            throw (0,policy_node/* policyError */.nq)(node.place, `${(0,policy_node/* quote */.hD)(value)} is no place for evidence: ${target.problem}`);
        return value;
    },
};
/** A sink as `evidence-sinks` has it, or all of one kind. */
const sinkOrKind = {
    ...sinkText,
    words: `${sink_target/* SINK_KINDS */.Oz.join(', ')}, or a place as \`evidence-sinks\` has it`,
    read: (node) => {
        const value = sinkText.read(node);
        return sink_target/* SINK_KINDS */.Oz.some((kind) => kind === value) ? value : sink.read(node);
    },
};
/** Whole years. */
const years = {
    words: 'whole years such as `3y`',
    schema: {
        anyOf: [
            { type: 'integer', minimum: 1, maximum: 100 },
            { type: 'string', pattern: '^\\s*[0-9]{1,3}\\s*(y|years?)?\\s*$' },
        ],
    },
    read(node) {
        const value = node.kind === 'scalar' ? node.value : null;
        const match = /^(\d{1,3})\s*(?:y|years?)?$/.exec(typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '');
        const found = Number(match?.[1] ?? 0);
        if (found >= 1 && found <= 100)
            return found;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected whole years, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: 'Write 3y; 1 to 100.',
        });
    },
    write: (value) => `${value}y`,
};
/** Years by class. */
const retention = (0,kinds/* map */.Tj)({
    words: 'a map of classes to years',
    keySchema: { enum: evidence_class/* EVIDENCE_CLASSES */.Np },
    key: (name, fail) => {
        const found = evidence_class/* EVIDENCE_CLASSES */.Np.find((known) => known === name.trim().toLowerCase());
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(name, evidence_class/* EVIDENCE_CLASSES */.Np);
        return fail(`There is no class ${(0,policy_node/* quote */.hD)(name)}`, near === undefined ? `The classes are ${evidence_class/* EVIDENCE_CLASSES */.Np.join(', ')}.` : `Did you mean '${near}'?`);
    },
    value: years,
});
/** Somebody's public key that evidence is encrypted to. @see age-encryption.org/v1, "The X25519 recipient type" */
const recipient = (0,kinds/* text */.Qq)({
    words: 'an age recipient (age1…)',
    pattern: /^age1[0-9a-z]{20,3000}$/,
    max: 3100,
});

// EXTERNAL MODULE: ./build/policy/faults.js
var faults = __webpack_require__(84285);
;// CONCATENATED MODULE: ./build/policy/object-schema.js
/**
 * JSON Schema of a map with these members and no others. A name with `-` may be written with `_`, as its reader takes it.
 *
 * @param members schemas by name.
 */
function objectSchema(members, required = []) {
    const properties = Object.fromEntries(Object.entries(members).flatMap(([name, schema]) => spellings(name).map((one) => [one, schema])));
    const plain = required.filter((name) => !name.includes('-'));
    const either = required
        .filter((name) => name.includes('-'))
        .map((name) => ({ anyOf: spellings(name).map((one) => ({ required: [one] })) }));
    return {
        type: 'object',
        properties,
        ...(plain.length === 0 ? {} : { required: plain }),
        ...(either.length === 0 ? {} : { allOf: either }),
        additionalProperties: false,
    };
}
function spellings(name) {
    return name.includes('-') ? [name, name.replaceAll('-', '_')] : [name];
}

// EXTERNAL MODULE: ./build/model/data/url-folder.js
var url_folder = __webpack_require__(33128);
// EXTERNAL MODULE: ./build/model/packages/pattern.js + 1 modules
var pattern = __webpack_require__(61541);
;// CONCATENATED MODULE: ./build/policy/package-values.js




/** A package URL that names something in particular. */
const packagePurl = {
    ...(0,kinds/* text */.Qq)({ words: 'a package URL (pkg:npm/…)', max: 500, pattern: /^pkg:/ }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a package URL (pkg:npm/name)', pattern: /^pkg:/, max: 500 }).read(node);
        const problem = (0,pattern/* patternProblem */.AL)(value);
        if (problem !== undefined)
            throw (0,policy_node/* policyError */.nq)(node.place, problem);
        return value;
    },
};
/** A package by purl, name or pattern, as exceptions name it. */
const packageName = {
    ...(0,kinds/* text */.Qq)({ words: 'a package (purl, name or @scope/*)', max: 500 }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a package (purl, name or @scope/*)', max: 500 }).read(node);
        const problem = (0,pattern/* patternProblem */.AL)(value);
        if (problem !== undefined)
            throw (0,policy_node/* policyError */.nq)(node.place, problem);
        return value;
    },
};
/** Packages of which more is asked: as wide as one likes, `*` for all of them. */
const demandedPackages = {
    ...(0,kinds/* text */.Qq)({ words: 'a package (purl, name, @scope/* or *)', max: 500 }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a package (purl, name, @scope/* or *)', max: 500 }).read(node);
        const problem = (0,pattern/* demandProblem */.Tt)(value);
        if (problem !== undefined)
            throw (0,policy_node/* policyError */.nq)(node.place, problem);
        return value;
    },
};
/** An https URL with a slash at its end, so that prefixes end at path segments. */
const registryUrl = {
    ...(0,kinds/* text */.Qq)({ words: 'an https URL', pattern: /^https:\/\/[^\s@]+$/ }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'an https URL of a registry', pattern: /^https:\/\// }).read(node);
        const url = readRegistryUrl(value);
        if (url !== undefined)
            return url;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected an https URL without user, password or query, found ${(0,policy_node/* describe */.q0)(node)}`);
    },
};
function readRegistryUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '')
        return undefined;
    return `${url.origin}${(0,url_folder/* folderPath */.I)(url)}`;
}
/** Registries by their other addresses. */
const registryAliases = (0,kinds/* map */.Tj)({
    words: 'a map of https URLs to the registry that answers there',
    keySchema: { pattern: '^https://[^\\s@]+$' },
    key: (name, fail) => {
        const url = readRegistryUrl(name.trim());
        return url ?? fail(`${(0,policy_node/* quote */.hD)(name)} is no https URL without user, password or query`);
    },
    value: registryUrl,
});
/** Where advisories come from beside scanners' reports. */
const advisorySource = {
    ...(0,kinds/* text */.Qq)({ words: '`registry` or `osv:FOLDER`', max: 500, pattern: /^(?:registry|osv:.+)$/ }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'registry or osv:FOLDER', max: 500 }).read(node);
        if (value === 'registry' || /^osv:./.test(value))
            return value;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected registry or osv:FOLDER, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: 'Scanners’ reports are read whatever stands here; an empty list asks nobody else.',
        });
    },
};

// EXTERNAL MODULE: ./build/policy/record.js
var record = __webpack_require__(65109);
// EXTERNAL MODULE: ./build/policy/values.js
var policy_values = __webpack_require__(68058);
;// CONCATENATED MODULE: ./build/policy/exceptions.js










const justification = {
    ...(0,kinds/* word */.Vm)(words/* VEX_JUSTIFICATIONS */.O1),
    // VEX writes these words with `_`; word() takes `-` for it too, so both are read.
    schema: {
        type: 'string',
        pattern: `^(?:${words/* VEX_JUSTIFICATIONS */.O1.map((item) => item.replaceAll('_', '[-_]')).join('|')})$`,
    },
    read(node) {
        const value = node.kind === 'scalar' ? String(node.value).trim().toLowerCase().replaceAll('-', '_') : '';
        const found = words/* VEX_JUSTIFICATIONS */.O1.find((item) => item === value);
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(value, words/* VEX_JUSTIFICATIONS */.O1);
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected one of ${words/* VEX_JUSTIFICATIONS */.O1.join(', ')}, found ${(0,policy_node/* describe */.q0)(node)}`, { hint: near === undefined ? undefined : `Did you mean '${near}'?` });
    },
};
const FIELDS = {
    id: {
        ...(0,kinds/* text */.Qq)({
            words: 'an id of letters, digits, . _ -',
            pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
            max: 80,
        }),
        description: 'Your name for it, unique in the policy, e.g. `EX-14`. Every report shows it. An advisory’s id belongs into `rule`.',
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
        ...packageName,
        description: 'What it waives it for: a purl, `name` or `name@version`; the path or name where the finding is not about a package. `*` stands for anything within a segment.',
    },
    reason: { ...(0,kinds/* text */.Qq)({ words: 'a reason', max: 2000 }), description: 'Why this is acceptable.' },
    owner: {
        ...(0,kinds/* text */.Qq)({ words: 'who will fix it', max: 200 }),
        description: 'Optional, unless `exception-require` names it: the person or team that will fix it.',
    },
    'approved-by': {
        ...(0,kinds/* text */.Qq)({ words: 'who approved it, or pending', max: 200 }),
        description: 'The person or team that answers for it, one of `exception-approvers` where the policy names some. `pending`: nobody yet; it does not hold.',
    },
    expires: {
        ...policy_values/* day */.vd,
        description: 'The last day it holds (UTC), as `YYYY-MM-DD`, at most `exception-max-age` from today. After it the finding blocks again; 14 days before, it warns.',
    },
    ticket: {
        ...(0,kinds/* text */.Qq)({ words: 'a ticket', max: 500 }),
        description: 'Optional, unless `exception-require` names it: where the work on it is tracked.',
    },
    justification: {
        ...justification,
        description: `Optional: why it cannot be exploited here, in VEX’s words (${words/* VEX_JUSTIFICATIONS */.O1.map((item) => `\`${item}\``).join(', ')}). OpenVEX and a VDR made from it then say \`not_affected\`.`,
    },
};
const OPTIONAL = ['owner', 'ticket', 'justification'];
const NAMES = Object.keys(FIELDS);
const REQUIRED = NAMES.filter((name) => !OPTIONAL.includes(name));
/** The policy's exceptions: a list of maps. */
const exceptionList = {
    words: 'a list of exceptions',
    schema: {
        anyOf: [
            {
                type: 'array',
                items: {
                    description: 'A dated, approved, justified waiver of one rule for one subject.',
                    ...objectSchema(Object.fromEntries(NAMES.map((name) => [name, { ...FIELDS[name].schema, description: FIELDS[name].description }])), REQUIRED),
                },
            },
            { type: 'null' },
        ],
    },
    read(node) {
        const seen = new Map();
        return (0,faults/* readAll */.yw)((0,entries/* listItems */.D)(node, 'a list of exceptions'), (item) => {
            const exception = readException(item);
            if (seen.has(exception.id)) {
                const line = seen.get(exception.id);
                throw (0,policy_node/* policyError */.nq)(item.place, `The exception id ${(0,policy_node/* quote */.hD)(exception.id)} is used twice${line === undefined ? '' : ` (first in line ${line})`}`, { hint: 'Give each exception an id of its own.' });
            }
            seen.set(exception.id, exception.line);
            return exception;
        });
    },
};
function readException(node) {
    const { values } = (0,record/* readRecord */.a)(node, {
        owner: 'An exception',
        fields: FIELDS,
        required: REQUIRED,
    });
    assertMeant(values.id, values.rule, node);
    const { file, line } = node.place;
    const { owner, ticket, justification: why } = values;
    return {
        id: values.id,
        rule: values.rule,
        package: values.package,
        reason: values.reason,
        ...(owner === undefined ? {} : { owner }),
        approvedBy: values['approved-by'],
        expires: values.expires,
        ...(ticket === undefined ? {} : { ticket }),
        ...(why === undefined ? {} : { justification: why }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}
/** Ids as the two lists that most advisories are on write them. */
const OF_ADVISORY = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})$/i;
/**
 * An exception that is called like one advisory and waives a whole rule would be read, by whoever approves it, as one
 * for that advisory alone.
 */
function assertMeant(id, rule, { place }) {
    if (!OF_ADVISORY.test(id) || !rule.includes('/'))
        return;
    throw (0,policy_node/* policyError */.nq)(place, `The exception ${(0,policy_node/* quote */.hD)(id)} is called like one advisory, and waives all that ${(0,policy_node/* quote */.hD)(rule)} finds in the package`, { hint: `Write \`rule: ${id}\` to waive that advisory alone, or give the exception another id.` });
}

// EXTERNAL MODULE: ./build/policy/incident-values.js
var incident_values = __webpack_require__(32957);
;// CONCATENATED MODULE: ./build/policy/license-kinds.js









const SCOPE_WORDS = ['runtime', 'optional', 'development'];
const SCOPE_ALIASES = { dev: 'development', prod: 'runtime', production: 'runtime' };
const scope = (0,kinds/* word */.Vm)(SCOPE_WORDS, SCOPE_ALIASES);
const scopes = (0,kinds/* list */.p_)(scope, 'scopes');
const licenses = (0,kinds/* list */.p_)(policy_values/* license */.qY, 'SPDX licences');
const anyLicenses = (0,kinds/* list */.p_)((0,kinds/* text */.Qq)({ words: 'a licence', max: 1000 }), 'licences');
/** A whole percentage, with or without its sign. */
const confidence = {
    words: 'a whole number from 50 to 100',
    schema: {
        anyOf: [
            { type: 'integer', minimum: 50, maximum: 100 },
            { type: 'string', pattern: '^\\s*(?:[5-9][0-9]|100)\\s*%?\\s*$' },
        ],
    },
    read(node) {
        const found = node.kind === 'scalar' ? /^(\d{1,3})\s*%?$/.exec(String(node.value).trim())?.[1] : undefined;
        const value = Number(found);
        if (found !== undefined && value >= 50 && value <= 100)
            return value;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a percentage from 50 to 100, found ${(0,policy_node/* describe */.q0)(node)}`);
    },
};
const SCOPE_FIELDS = { 'allow-licenses': licenses, 'deny-licenses': licenses, 'unknown-license': policy_values/* level */.Rc };
/** What the keys of one scope say. */
const scopeRules = {
    words: '`allow-licenses`, `deny-licenses` and `unknown-license`',
    schema: objectSchema(schemasOf(SCOPE_FIELDS)),
    read(node) {
        const { values } = (0,record/* readRecord */.a)(node, {
            owner: 'A scope',
            fields: SCOPE_FIELDS,
            required: [],
        });
        const [allow, deny, unknown] = [
            values['allow-licenses'],
            values['deny-licenses'],
            values['unknown-license'],
        ];
        return {
            ...(allow === undefined ? {} : { allowLicenses: allow }),
            ...(deny === undefined ? {} : { denyLicenses: deny }),
            ...(unknown === undefined ? {} : { unknownLicense: unknown }),
        };
    },
};
/** Licence rules by scope. */
const licenseScopes = (0,kinds/* map */.Tj)({
    words: 'a map of scopes (`runtime`, `optional`, `development`) to licence rules',
    keySchema: { enum: [...SCOPE_WORDS, ...Object.keys(SCOPE_ALIASES)] },
    key: (name, fail) => {
        const found = new Map([
            ...Object.entries(SCOPE_ALIASES),
            ...SCOPE_WORDS.map((item) => [item, item]),
        ]).get(name.trim().toLowerCase());
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(name, SCOPE_WORDS);
        return fail(`There is no scope ${(0,policy_node/* quote */.hD)(name)}`, near === undefined ? `The scopes are ${SCOPE_WORDS.join(', ')}.` : `Did you mean '${near}'?`);
    },
    value: scopeRules,
});
const reason = (0,kinds/* text */.Qq)({ words: 'a reason', max: 2000 });
const EXCEPTION = {
    owner: 'A licence exception',
    fields: { package: packageName, licenses: anyLicenses, reason, scopes },
    required: ['package', 'licenses', 'reason'],
};
/** Packages that may have a licence which the lists do not allow. */
const licenseExceptions = listOf({
    words: 'a list of maps of `package`, `licenses`, `reason` and, where wanted, `scopes`',
    shape: EXCEPTION,
    read(node) {
        const { values } = (0,record/* readRecord */.a)(node, EXCEPTION);
        if (values.licenses.length === 0)
            throw (0,policy_node/* policyError */.nq)(node.place, 'A licence exception names no licence');
        return { ...values, scopes: values.scopes ?? [], place: (0,policy_node/* placeText */.Z9)(node.place) };
    },
});
const fileName = (0,kinds/* text */.Qq)({
    words: 'the name of a file at the top of the package',
    max: 200,
    pattern: /^(?!\.{1,2}$)[^/\\\0]+$/,
});
const digest = (0,kinds/* text */.Qq)({ words: 'a SHA-256 in hex (64 digits)', pattern: /^[0-9a-fA-F]{64}$/ });
const integrity = (0,kinds/* text */.Qq)({
    words: 'an integrity as the lockfile has it (sha512-…)',
    max: 200,
    pattern: /^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/,
});
const CLARIFICATION = {
    owner: 'A licence clarification',
    fields: { package: packageName, license: policy_values/* license */.qY, file: fileName, sha256: digest, integrity, reason },
    required: ['package', 'license'],
};
/** What somebody found the licence of a package to be. */
const licenseClarifications = listOf({
    words: 'a list of maps of `package`, `license`, and `file` with `sha256`, or `integrity`',
    shape: CLARIFICATION,
    read(node) {
        const { values } = (0,record/* readRecord */.a)(node, CLARIFICATION);
        const { file, sha256 } = values;
        if ((file === undefined) !== (sha256 === undefined) || (file ?? values.integrity) === undefined) {
            throw (0,policy_node/* policyError */.nq)(node.place, 'A licence clarification must say what was looked at: file and sha256, or integrity', { hint: 'sealgate licenses --json lists the licence files of every package with their sha256.' });
        }
        return {
            ...values,
            ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
            place: (0,policy_node/* placeText */.Z9)(node.place),
        };
    },
});
function listOf({ words, shape, read }) {
    return {
        words,
        schema: {
            anyOf: [
                { type: 'array', items: objectSchema(schemasOf(shape.fields), shape.required) },
                { type: 'null' },
            ],
        },
        read(node) {
            return (0,faults/* readAll */.yw)((0,entries/* listItems */.D)(node, words.replaceAll('`', '')), read);
        },
    };
}
function schemasOf(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
}

// EXTERNAL MODULE: ./build/policy/environment-name.js
var environment_name = __webpack_require__(22647);
;// CONCATENATED MODULE: ./build/policy/notifications.js









const to = (0,kinds/* word */.Vm)(words/* NOTIFY_KINDS */.YB);
/** The name of a variable, never an address: addresses of webhooks are secrets. */
const urlEnv = (0,kinds/* text */.Qq)({
    words: 'the name of an environment variable',
    pattern: /^[A-Z][A-Z0-9_]*$/,
    max: 100,
});
const on = (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(words/* NOTIFY_EVENTS */.yK, { fail: 'blocked', incomplete: 'not-decided', pass: 'passed' }), 'events');
const environments = (0,kinds/* list */.p_)((0,kinds/* text */.Qq)({ words: 'the name of an environment', pattern: environment_name/* ENVIRONMENT_NAME */.Y }), 'environments');
/** `notify:` of the policy: a list of maps, `on` may be left out. */
const notificationList = {
    words: 'a list of `to`, `url-env`, `on`, `environments` and `level`',
    schema: {
        type: 'array',
        items: {
            description: 'One place that is told of runs.',
            ...objectSchema({
                to: { ...to.schema, description: 'What the address takes: `slack`, `teams` or `webhook`.' },
                'url-env': {
                    ...urlEnv.schema,
                    description: 'Environment variable that holds the https address, from a secret.',
                },
                on: {
                    ...on.schema,
                    description: 'Events: `blocked`, `not-decided`, `passed`, `critical` (a new critical finding), `exception-ending`, `incident-opened`, `incident-escalated`, `incident-closed`. Default: `blocked` and `not-decided`.',
                },
                environments: {
                    ...environments.schema,
                    description: 'Only of runs and incidents of these environments. Default: all.',
                },
                level: {
                    ...incident_values/* incidentLevel */.B$.schema,
                    description: 'Only of incidents of at least this level. Default: 1.',
                },
            }, ['to', 'url-env']),
        },
    },
    read(node) {
        if (node.kind === 'scalar' && node.value === null)
            throw (0,policy_node/* policyError */.nq)(node.place, 'Expected a list of notifications, found nothing', {
                hint: 'Write [] for none, or remove the key.',
            });
        return (0,faults/* readAll */.yw)((0,entries/* listItems */.D)(node, 'a list of notifications'), readOne);
    },
};
function readOne(node) {
    const { values } = (0,record/* readRecord */.a)(node, {
        owner: 'A notification',
        fields: { to, 'url-env': urlEnv, on, environments, level: incident_values/* incidentLevel */.B$ },
        required: ['to', 'url-env'],
    });
    return {
        to: values.to,
        urlEnv: values['url-env'],
        on: values.on ?? ['blocked', 'not-decided'],
        environments: values.environments ?? [],
        level: values.level ?? 1,
    };
}

;// CONCATENATED MODULE: ./build/policy/override-list.js









const override_list_scopes = (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(words/* POLICY_SCOPES */.jH, { dev: 'development', prod: 'runtime', production: 'runtime' }), 'scopes');
const workspace = (0,kinds/* text */.Qq)({ words: 'a workspace (its name or folder)', max: 300 });
/** A condition that is given and empty would hold nowhere or everywhere: neither is what anybody means. */
function some(kind) {
    return {
        ...kind,
        read(node) {
            const items = kind.read(node);
            if (items.length > 0)
                return items;
            throw (0,policy_node/* policyError */.nq)(node.place, `Expected at least one of the ${kind.words}, found ${(0,policy_node/* describe */.q0)(node)}`, {
                hint: 'Name at least one, or leave the key out.',
            });
        },
    };
}
/** What narrows an override. */
const CONDITIONS = {
    paths: some((0,kinds/* list */.p_)(place_values/* pathGlob */.Qh, 'globs')),
    workspaces: some((0,kinds/* list */.p_)(workspace, 'workspaces')),
    scopes: some(override_list_scopes),
    packages: some((0,kinds/* list */.p_)(packageName, 'packages')),
};
/** What an override may answer in another way: the keys that decide about single findings or packages. */
const SETTINGS = {
    failOnSeverity: ['fail-on-severity', policy_values/* threshold */.EN],
    failOn: ['fail-on', (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(words/* FAIL_ON */.d$), 'words')],
    failOnEpss: ['fail-on-epss', policy_values/* probability */.E5],
    failOnScopes: ['fail-on-scopes', override_list_scopes],
    ignoreUnfixed: ['ignore-unfixed', kinds/* yesOrNo */.GX],
    allowGhsas: ['allow-ghsas', (0,kinds/* list */.p_)(policy_values/* advisory */.oI, 'advisory ids')],
    allowLicenses: ['allow-licenses', (0,kinds/* list */.p_)(policy_values/* license */.qY, 'SPDX licences')],
    denyLicenses: ['deny-licenses', (0,kinds/* list */.p_)(policy_values/* license */.qY, 'SPDX licences')],
    unknownLicense: ['unknown-license', policy_values/* level */.Rc],
    allowGit: ['allow-git', policy_values/* level */.Rc],
    missingIntegrity: ['missing-integrity', policy_values/* level */.Rc],
    missingSignature: ['missing-signature', policy_values/* level */.Rc],
    skippedSignature: ['skipped-signature', policy_values/* level */.Rc],
    existingFindings: ['existing-findings', policy_values/* level */.Rc],
    suppressedFindings: ['suppressed-findings', policy_values/* level */.Rc],
    vexFindings: ['vex-findings', policy_values/* level */.Rc],
    warnOnly: ['warn-only', kinds/* yesOrNo */.GX],
    rules: ['rules', policy_values/* rules */.aO],
};
const SETTING_ENTRIES = Object.entries(SETTINGS);
/** Every key of an override, with what reads it. */
const override_list_FIELDS = {
    ...CONDITIONS,
    since: policy_values/* day */.vd,
    ...Object.fromEntries(SETTING_ENTRIES.map(([, spec]) => spec)),
};
const override_list_NAMES = [...Object.keys(CONDITIONS), 'since', ...SETTING_ENTRIES.map(([, [name]]) => name)];
/** `overrides`: conditions, with the keys they change. */
const overrideList = {
    words: 'a list of overrides',
    schema: {
        anyOf: [
            {
                type: 'array',
                items: {
                    type: 'object',
                    properties: Object.fromEntries([
                        ...Object.entries(CONDITIONS).map(([name, kind]) => [name, kind.schema]),
                        ['since', policy_values/* day */.vd.schema],
                        ...SETTING_ENTRIES.map(([, [name, kind]]) => [name, kind.schema]),
                    ].flatMap(([name, schema]) => name.includes('-')
                        ? [
                            [name, schema],
                            [name.replaceAll('-', '_'), schema],
                        ]
                        : [[name, schema]])),
                    anyOf: [...Object.keys(CONDITIONS), 'since'].map((name) => ({ required: [name] })),
                    not: {
                        required: ['since'],
                        anyOf: ['allow-licenses', 'allow_licenses', 'deny-licenses', 'deny_licenses'].map((name) => ({
                            required: [name],
                        })),
                    },
                    minProperties: 2,
                    additionalProperties: false,
                },
            },
            { type: 'null' },
        ],
    },
    read(node) {
        return (0,faults/* readAll */.yw)((0,entries/* listItems */.D)(node, 'a list of overrides'), readOverride);
    },
};
function readOverride(node) {
    const { values, entries } = (0,record/* readRecord */.a)(node, { owner: 'An override', fields: override_list_FIELDS, required: [] });
    const conditions = Object.fromEntries(Object.keys(CONDITIONS).map((name) => [name, values[name] ?? []]));
    const since = values.since;
    const settings = {};
    const origins = Object.create(null);
    for (const [property, [name]] of SETTING_ENTRIES) {
        const entry = entries.get(name);
        if (entry === undefined)
            continue;
        settings[property] = values[name];
        origins[name] = (0,policy_node/* placeText */.Z9)(entry.keyPlace);
        if (name !== 'rules')
            continue;
        for (const [member, place] of policy_values/* rules */.aO.places(entry.value))
            origins[`rules.${member}`] = (0,policy_node/* placeText */.Z9)(place);
    }
    if (Object.keys(settings).length === 0) {
        throw (0,policy_node/* policyError */.nq)(node.place, 'This override changes nothing', {
            hint: `Give it one of ${override_list_NAMES.slice(5).join(', ')}.`,
        });
    }
    const lists = entries.get('allow-licenses') ?? entries.get('deny-licenses');
    if (since !== undefined && lists !== undefined) {
        throw (0,policy_node/* policyError */.nq)(lists.keyPlace, `${(0,policy_node/* quote */.hD)(lists.key)} of an override holds at once, and this override has a since`, { hint: 'Give the lists an override of their own, and the rule licenses/denied a since.' });
    }
    if (since === undefined && Object.values(conditions).every((items) => items.length === 0)) {
        throw (0,policy_node/* policyError */.nq)(node.place, 'This override applies everywhere and always', {
            hint: 'Write its keys at the top of the policy, or give it paths, workspaces, scopes, packages or since.',
        });
    }
    return {
        ...conditions,
        ...(since === undefined ? {} : { since }),
        settings: settings,
        origins,
    };
}

// EXTERNAL MODULE: ./build/model/data/repository-url.js
var repository_url = __webpack_require__(40696);
;// CONCATENATED MODULE: ./build/policy/provenance.js







/** A source repository in one form. */
const repository = {
    ...(0,kinds/* text */.Qq)({ words: 'the https address of a repository', max: 500 }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'the https address of a repository', max: 500 }).read(node);
        const normal = (0,repository_url/* normalizeRepository */.Y)(value);
        if (normal !== undefined)
            return normal;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected the address of a repository, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: 'Write https://github.com/owner/name.',
        });
    },
};
/** YAML reads a bare id as a number; both are taken. */
const numericId = {
    words: 'a number',
    schema: {
        anyOf: [
            { type: 'integer', minimum: 1 },
            { type: 'string', pattern: '^[1-9][0-9]{0,18}$' },
        ],
    },
    read(node) {
        const value = node.kind === 'scalar' ? String(node.value) : '';
        if (/^[1-9][0-9]{0,18}$/.test(value))
            return value;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a number, found ${(0,policy_node/* describe */.q0)(node)}`);
    },
};
const exactly = (words) => {
    const kind = (0,kinds/* text */.Qq)({ words, max: 500 });
    return {
        ...kind,
        read(node) {
            const value = kind.read(node);
            // Exact on purpose: a pattern that is not anchored lets a lookalike through.
            if (/[*?]/.test(value))
                throw (0,policy_node/* policyError */.nq)(node.place, `Expected ${words} without wildcards, found ${(0,policy_node/* describe */.q0)(node)}`);
            return value;
        },
    };
};
const MEMBERS = {
    repository: ['repository', repository],
    repositoryId: ['repository-id', numericId],
    ownerId: ['owner-id', numericId],
    workflow: ['workflow', exactly('the path of a workflow, .github/workflows/…')],
    ref: ['ref', exactly('a git ref, refs/heads/…')],
    event: ['event', exactly('an event, such as push or release')],
    builder: ['builder', exactly('github-hosted, self-hosted or a builder’s URI')],
    issuer: ['issuer', exactly('the URL of an OIDC issuer')],
};
const ENTRIES = Object.entries(MEMBERS);
const requireKind = (0,kinds/* list */.p_)(demandedPackages, 'packages');
const KEYS = ['require', 'downgrade', 'expect'];
/** `provenance:` of the policy: a map of three keys, any of which may be left to a further layer. */
const provenance = {
    words: '`require`, `downgrade` and `expect`',
    schema: {
        type: 'object',
        properties: {
            require: requireKind.schema,
            downgrade: policy_values/* level */.Rc.schema,
            expect: { anyOf: [{ type: 'object', additionalProperties: expectedSchema() }, { type: 'null' }] },
        },
        additionalProperties: false,
    },
    read(node) {
        const result = {};
        (0,faults/* readAll */.yw)(membersOf(node), ({ key, value }) => {
            if (key === 'require')
                result.require = requireKind.read(value);
            else if (key === 'downgrade')
                result.downgrade = policy_values/* level */.Rc.read(value);
            else
                result.expect = readExpected(value);
        });
        return result;
    },
    places: (node) => new Map(membersOf(node).map(({ key, place }) => [key, place])),
};
function membersOf(node) {
    return (0,faults/* readAll */.yw)(entriesOf(node, 'a map of require, downgrade and expect'), (entry) => ({
        key: known(entry, KEYS, 'provenance'),
        value: entry.value,
        place: entry.keyPlace,
    }));
}
function readExpected(node) {
    if (node.kind === 'scalar' && node.value === null)
        return {};
    const result = Object.create(null);
    (0,faults/* readAll */.yw)(entriesOf(node, 'a map of packages to what their builds must be'), (entry) => {
        const pattern = demandedPackages.read({ kind: 'scalar', value: entry.key, place: entry.keyPlace });
        result[pattern] = readBuild(entry.value);
    });
    return result;
}
function readBuild(node) {
    const names = ENTRIES.map(([, [name]]) => name);
    const entries = entriesOf(node, `a map of ${names.join(', ')}`);
    if (entries.length === 0)
        throw (0,policy_node/* policyError */.nq)(node.place, 'Expected something to compare, found an empty map');
    const result = {};
    (0,faults/* readAll */.yw)(entries, (entry) => {
        const name = known(entry, names, 'An expected build');
        const found = ENTRIES.find(([, [candidate]]) => candidate === name);
        if (found !== undefined)
            result[found[0]] = found[1][1].read(entry.value);
    });
    return result;
}
function entriesOf(node, words) {
    if (node.kind === 'map') {
        const seen = new Set();
        for (const { key, keyPlace } of node.entries) {
            if (seen.has(key))
                throw (0,policy_node/* policyError */.nq)(keyPlace, `${(0,policy_node/* quote */.hD)(key)} is given twice`, { hint: 'Keep one of the two.' });
            seen.add(key);
        }
        return node.entries;
    }
    throw (0,policy_node/* policyError */.nq)(node.place, `Expected ${words}, found ${(0,policy_node/* describe */.q0)(node)}`);
}
function known({ key, keyPlace }, names, what) {
    const name = names.find((candidate) => candidate === key.replaceAll('_', '-'));
    if (name !== undefined)
        return name;
    const near = (0,nearest/* nearest */.p)(key.replaceAll('_', '-'), names);
    throw (0,policy_node/* policyError */.nq)(keyPlace, `${what} has no key ${(0,policy_node/* quote */.hD)(key)}`, {
        hint: near === undefined ? `Its keys are ${names.join(', ')}.` : `Did you mean '${near}'?`,
    });
}
function expectedSchema() {
    const properties = Object.fromEntries(ENTRIES.flatMap(([, [name, kind]]) => name.includes('-')
        ? [
            [name, kind.schema],
            [name.replaceAll('-', '_'), kind.schema],
        ]
        : [[name, kind.schema]]));
    return { type: 'object', properties, minProperties: 1, additionalProperties: false };
}

;// CONCATENATED MODULE: ./build/policy/signers.js





const signers_MEMBERS = {
    key: ['key', 'a public key: a path in the repository, or env://NAME'],
    workflow: ['workflow', 'a workflow: owner/repo/.github/workflows/file.yml, @ref for one ref only'],
    identity: ['identity', 'an identity, letter by letter'],
    issuer: ['issuer', 'the URL of the OIDC issuer that vouches for it'],
};
const signers_ENTRIES = Object.entries(signers_MEMBERS);
const signers_NAMES = signers_ENTRIES.map(([, [name]]) => name);
const MAX_SIGNERS = 50;
/** `signers:` and `vex-signers:` of the policy: who may have signed, and how many of them must have. */
const signers = {
    words: '`threshold` and `any-of`',
    schema: {
        ...objectSchema({
            threshold: { type: 'integer', minimum: 1, maximum: MAX_SIGNERS },
            'any-of': { type: 'array', maxItems: MAX_SIGNERS, items: signerSchema() },
        }),
        dependentSchemas: { threshold: { anyOf: [{ required: ['any-of'] }, { required: ['any_of'] }] } },
    },
    read(node) {
        if (node.kind === 'scalar' && node.value === null)
            throw nobody(node, 'Expected signers, found nothing');
        let threshold = 1;
        let anyOf;
        (0,faults/* readAll */.yw)(mapEntries(node, 'a map of threshold and any-of'), ({ key, value, keyPlace }) => {
            const name = key.replaceAll('_', '-');
            if (name === 'threshold')
                threshold = readThreshold(value);
            else if (name === 'any-of')
                anyOf = readSigners(value);
            else
                throw (0,policy_node/* policyError */.nq)(keyPlace, `Signers have no key ${(0,policy_node/* quote */.hD)(key)}`, {
                    hint: 'The keys are threshold and any-of.',
                });
        });
        if (anyOf === undefined && node.kind === 'map' && node.entries.length > 0)
            throw nobody(node, 'A threshold without any-of names nobody');
        const named = anyOf?.length ?? 0;
        if (threshold > Math.max(named, 1))
            throw (0,policy_node/* policyError */.nq)(node.place, `A threshold of ${threshold} cannot be reached: any-of names ${named}`);
        return { threshold, anyOf: anyOf ?? [] };
    },
    places: (node) => new Map(node.kind === 'map' ? node.entries.map(({ key, keyPlace }) => [key, keyPlace]) : []),
};
/** Nobody takes the place of whom an extended policy names, so it has to be written (decision 250). */
function nobody({ place }, message) {
    return (0,policy_node/* policyError */.nq)(place, message, {
        hint: 'List them under any-of, or write {} for nobody in particular.',
    });
}
function readThreshold(node) {
    const value = node.kind === 'scalar' ? node.value : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_SIGNERS)
        return value;
    throw (0,policy_node/* policyError */.nq)(node.place, `Expected a number of signers from 1, found ${(0,policy_node/* describe */.q0)(node)}`);
}
function readSigners(node) {
    if (node.kind !== 'list' || node.items.length > MAX_SIGNERS)
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a list of at most ${MAX_SIGNERS} signers, found ${(0,policy_node/* describe */.q0)(node)}`);
    return (0,faults/* readAll */.yw)(node.items, (item) => {
        const signer = {};
        (0,faults/* readAll */.yw)(mapEntries(item, `a map of ${signers_NAMES.join(', ')}`), ({ key, value, keyPlace }) => {
            const found = signers_ENTRIES.find(([, [name]]) => name === key);
            if (found === undefined) {
                const near = (0,nearest/* nearest */.p)(key, signers_NAMES);
                throw (0,policy_node/* policyError */.nq)(keyPlace, `A signer has no key ${(0,policy_node/* quote */.hD)(key)}`, {
                    hint: near === undefined ? `Its keys are ${signers_NAMES.join(', ')}.` : `Did you mean '${near}'?`,
                });
            }
            signer[found[0]] = (0,kinds/* text */.Qq)({ words: found[1][1], max: 500 }).read(value);
        });
        const ways = ['key', 'workflow', 'identity'].filter((way) => signer[way] !== undefined);
        if (ways.length !== 1)
            throw (0,policy_node/* policyError */.nq)(item.place, `A signer is named by one of key, workflow and identity, found ${ways.length}`);
        if ((signer.identity === undefined) !== (signer.issuer === undefined) && signer.workflow === undefined)
            throw (0,policy_node/* policyError */.nq)(item.place, 'identity and issuer belong together');
        return signer;
    });
}
function mapEntries(node, words) {
    if (node.kind === 'map')
        return node.entries;
    throw (0,policy_node/* policyError */.nq)(node.place, `Expected ${words}, found ${(0,policy_node/* describe */.q0)(node)}`);
}
function signerSchema() {
    const properties = Object.fromEntries(signers_ENTRIES.map(([, [name, description]]) => [
        name,
        { type: 'string', minLength: 1, maxLength: 500, description },
    ]));
    return { type: 'object', properties, minProperties: 1, additionalProperties: false };
}

;// CONCATENATED MODULE: ./build/policy/keys.js


















/** Every key of a policy but `extends`, in the order of the reference. */
const keys_KEYS = {
    checks: {
        name: 'checks',
        kind: policy_values/* checks */.AV,
        merge: 'by-key',
        description: 'What must have run. `required`: a check that could not run, or was not asked to (`--offline`), makes the verdict `incomplete`. `when-online`: the same, but `--offline` may leave it out, and the report says so. `optional`: may be left out, and the report says so; but what was started must come to its end (but for advisories that a registry refuses). `off`: not run.',
    },
    failOnSeverity: {
        name: 'fail-on-severity',
        kind: policy_values/* threshold */.EN,
        merge: 'replace',
        flag: 'Block findings of scanners at or above this severity: critical, high, moderate, low, info, never.',
        description: 'Findings of scanners (checks `vulnerabilities` and `scanners`) at or above it block, those below warn. Severities in any scanner’s words (`MEDIUM`, `important`, …). An unknown severity counts as the highest. Sealgate’s own rules (signatures, licences, sources, …) do not depend on it: they have a level each, see `rules`.',
    },
    vulnerabilities: {
        name: 'vulnerabilities',
        kind: (0,kinds/* list */.p_)(advisorySource, 'sources of advisories'),
        merge: 'replace',
        flag: 'Where advisories come from beside scanner reports: registry, osv:FOLDER.',
        description: 'Where advisories come from beside scanners’ reports. `registry`: the registries of the packages, a few requests for the whole tree. `osv:FOLDER`: OSV records on disk, which works offline. A registry that refuses leaves the check `incomplete` with its reason. Whether that matters, `checks.vulnerabilities` says: `required` or `when-online` leaves the run undecided; `optional`, the default, lets it pass and says so.',
    },
    failOn: {
        name: 'fail-on',
        kind: (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(words/* FAIL_ON */.d$), 'words'),
        merge: 'replace',
        flag: 'Block vulnerabilities whatever their severity: kev, known to be used by attackers (needs --kev).',
        description: 'Blocks vulnerabilities whatever their severity. `kev`: those in CISA’s catalogue of known exploited vulnerabilities (`--kev FILE`), or that a scanner says are exploited. Without the catalogue a run with vulnerabilities is `incomplete`, and so is one with a vulnerability that no report names by its CVE id, which the catalogue goes by.',
    },
    failOnEpss: {
        name: 'fail-on-epss',
        kind: policy_values/* probability */.E5,
        merge: 'replace',
        flag: 'Block vulnerabilities whatever their severity from this EPSS score, 0 to 1 (needs --epss).',
        description: 'Blocks vulnerabilities whatever their severity from this EPSS score on: the chance, 0 to 1, that it is used within 30 days (`--epss FILE`). `never` for none. Without the scores a run with vulnerabilities is `incomplete`.',
    },
    failOnScopes: {
        name: 'fail-on-scopes',
        kind: (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(words/* POLICY_SCOPES */.jH, { dev: 'development', prod: 'runtime', production: 'runtime' }), 'scopes'),
        merge: 'replace',
        flag: 'Block vulnerabilities only in these scopes: runtime, optional, development, unknown.',
        description: 'Scopes whose vulnerabilities may block; in other scopes they warn. A scope is computed from the lockfile; `unknown` is a package that no lockfile explains. Findings that are not about packages of a lockfile (files, operating system packages of an image) have no scope and always count. Licences, signatures and sources are judged in every scope, and so is malicious code (an id `MAL-…`, or CWE-506): it runs where it is installed.',
    },
    ignoreUnfixed: {
        name: 'ignore-unfixed',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        flag: 'Vulnerabilities without a fixed version warn instead of blocking.',
        description: 'With `true`, a vulnerability that has no fixed version yet warns instead of blocking. Malicious code (an id `MAL-…`, or CWE-506) blocks all the same: nobody will fix it.',
    },
    allowGhsas: {
        name: 'allow-ghsas',
        kind: (0,kinds/* list */.p_)(policy_values/* advisory */.oI, 'advisory ids'),
        merge: 'replace',
        flag: 'Advisory ids (GHSA or CVE) that are accepted everywhere.',
        description: 'Advisories accepted in every package and for ever; any of an advisory’s ids will do. Prefer an exception, which names who, why and until when.',
    },
    allowLicenses: {
        name: 'allow-licenses',
        kind: (0,kinds/* list */.p_)(policy_values/* license */.qY, 'SPDX licences'),
        merge: 'replace',
        flag: 'SPDX licences that are allowed; every other licence is denied. set:permissive and set:weak-copyleft are lists we ship.',
        description: 'SPDX ids or expressions that are allowed; any other licence is denied. `set:NAME` stands for a list shipped in `policies/licenses/`. Empty: everything is allowed that `deny-licenses` does not name. `A OR B` needs one allowed branch, `A AND B` both.',
    },
    denyLicenses: {
        name: 'deny-licenses',
        kind: (0,kinds/* list */.p_)(policy_values/* license */.qY, 'SPDX licences'),
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
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'Rules `licenses/unknown` and `licenses/unread`: a package that declares no licence, one that is no SPDX expression, or whose licence could not be read.',
    },
    licenseScopes: {
        name: 'license-scopes',
        kind: licenseScopes,
        merge: 'by-key',
        description: 'Other licence rules for packages of one scope: `runtime`, `optional` or `development`, each with any of `allow-licenses`, `deny-licenses` and `unknown-license`, which replace the keys of the same name. What only development needs is not shipped, and may have licences that what is shipped may not.',
    },
    licenseExceptions: {
        name: 'license-exceptions',
        kind: licenseExceptions,
        merge: 'concat',
        description: 'Packages that may have a licence which the lists do not allow: `package` (purl or name, `*` within a segment, as in `pkg:npm/@acme/*`), `licenses` (SPDX expressions, or what the package declares word for word), `reason`, and `scopes` where it holds only there. An exception is for that licence only, alone or as a part of an expression whose other parts the lists allow: it ends when the package changes it. One that nothing needs is a finding (rule `licenses/unused`).',
    },
    licenseClarifications: {
        name: 'license-clarifications',
        kind: licenseClarifications,
        merge: 'concat',
        description: 'What the licence of a package is, where it does not say so itself: `package`, `license` (SPDX), and what was looked at: `file` with its `sha256`, or the `integrity` of the whole package. A clarification holds only while that is the same; then somebody has to look again (rule `licenses/unused`).',
    },
    licenseConfidence: {
        name: 'license-confidence',
        kind: confidence,
        merge: 'replace',
        description: 'How sure the text of a licence file must be for a package that declares no licence: percent of the SPDX licence’s text that the file has, and of the file that is licence text. 50 to 100.',
    },
    excludeLockfiles: {
        name: 'exclude-lockfiles',
        kind: (0,kinds/* list */.p_)(place_values/* pathGlob */.Qh, 'globs'),
        merge: 'replace',
        description: 'Lockfiles that are not judged: globs of their paths or of folders above them (`test/fixtures`, `**/examples/*`), for those that only tests use. Every run says which it left out (rule `lockfiles/excluded`). A lockfile named with `--lockfile` is judged all the same.',
    },
    allowRegistries: {
        name: 'allow-registries',
        kind: (0,kinds/* list */.p_)(registryUrl, 'https URLs'),
        merge: 'replace',
        description: 'Registries that packages may be downloaded from (https URL, with path where it has one). Empty: any https registry; a tarball from a host that no other package uses is still a finding.',
    },
    registryAliases: {
        name: 'registry-aliases',
        kind: registryAliases,
        merge: 'by-key',
        description: 'Registries by other addresses under which they answer (https URLs, with path where they have one): a registry that moved to another host, one with several hosts, or a package manager’s own name for the public one. Where two addresses of the lockfile are compared, or one with `allow-registries`, the address that an alias stands for counts. Whoever answers there can serve what the lockfile’s hashes allow: name only what is yours or your package manager’s.',
    },
    allowGit: {
        name: 'allow-git',
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'Rule `sources/git`: a dependency that comes from a git repository instead of a registry.',
    },
    missingIntegrity: {
        name: 'missing-integrity',
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'Rule `sources/missing-integrity`: a lockfile entry without a hash of the package.',
    },
    missingSignature: {
        name: 'missing-signature',
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'Rule `signatures/missing`: a package without signature from a registry that signs.',
    },
    skippedSignature: {
        name: 'skipped-signature',
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'Rules `signatures/skipped` and `signatures/archive`: a package from a registry that has no signing keys, and a lockfile that pins archives of Yarn’s own instead of signed tarballs.',
    },
    provenance: {
        name: 'provenance',
        kind: provenance,
        merge: 'by-key',
        description: 'Who must have built packages. `require`: patterns of packages (`@scope/*`; `*` for every package of a registry) that must have verified provenance (rule `provenance/required`). `expect`: by pattern, what the build’s certificate must say, each member exactly: `repository`, `repository-id`, `owner-id`, `workflow`, `ref`, `event`, `builder`, `issuer` (rule `provenance/unexpected`). `downgrade`: level of rule `provenance/downgrade`, an update that loses the proof of publication that its release line had.',
    },
    minimumReleaseAge: {
        name: 'minimum-release-age',
        kind: duration/* duration */.p,
        merge: 'replace',
        flag: 'Age that added and updated packages must have, e.g. 72h or 3d; a bare number is minutes.',
        description: 'Age that a package which the change adds or updates must have (rules `trust/too-new`, `trust/no-publish-time`): `72h`, `3d`, `90m`, or a bare number of minutes as pnpm writes it. `0` asks for none.',
    },
    minimumReleaseAgeExclude: {
        name: 'minimum-release-age-exclude',
        kind: (0,kinds/* list */.p_)(packageName, 'packages'),
        merge: 'replace',
        description: 'Packages of any age (purl, name or `@scope/*`): your own, say.',
    },
    existingFindings: {
        name: 'existing-findings',
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'The most that a finding may do that was there before the change (only with `--base`). So was a vulnerability that the version before an update has too, as its advisory’s range or a report of the base (`--base-report`) says; malicious code is new in every version. What cannot be told to be old is judged as new.',
    },
    suppressedFindings: {
        name: 'suppressed-findings',
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'The most that a finding may do that a scanner’s own ignore file or comment hides. `block`: judged as if it were not hidden, because that file has no owner, reason and expiry.',
    },
    vexFindings: {
        name: 'vex-findings',
        kind: policy_values/* level */.Rc,
        merge: 'replace',
        description: 'The most that a finding may do of which a VEX document given with `--report` says that it does not affect the product, or is fixed. `block`: judged as if there were no VEX, because whoever opens a pull request can add one; the statement is shown all the same.',
    },
    requireReports: {
        name: 'require-reports',
        kind: (0,kinds/* list */.p_)(policy_values/* report */.z8, 'report globs'),
        merge: 'replace',
        description: 'Reports that must have been read, or the verdict is `incomplete`: a glob of the path (`reports/trivy-*.json`), `format:trivy`, or `format:trivy:image` with the kind of target (`filesystem`, `image`, `repository`, `lockfile`, `config`). Formats are those that [findings](findings.md#formats) lists; one that there is not is an error.',
    },
    maxAge: {
        name: 'max-age',
        kind: duration/* duration */.p,
        merge: 'replace',
        flag: 'Age that a report, and the lists of --kev and --epss, may have: 7d, 24h. Older ones prove nothing.',
        description: 'Age that a scanner’s report, and the lists of `--kev` and `--epss`, may have by the date they give themselves: `7d`, `24h`. What is older, or says of no date, makes the checks that need it `incomplete`; what `--run` made in this run is never too old. `0`: any age.',
    },
    requireSeal: {
        name: 'require-seal',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        description: 'With `true`, a run whose SBOM and verdict could not be signed is `incomplete`.',
    },
    signers: {
        name: 'signers',
        kind: signers,
        merge: 'replace',
        description: 'Who must have sealed what `sealgate verify --policy` is asked about, and what `sealgate audit` counts as sealed. `any-of`: signers, each by `key` (a public key), `workflow` (`owner/repo/.github/workflows/file.yml`, `@ref` for one ref only) or `identity` with `issuer`. `threshold`: how many different ones of them, 1 by default. A signature by anybody else counts for nothing.',
    },
    vexSigners: {
        name: 'vex-signers',
        kind: signers,
        merge: 'replace',
        description: 'Whose VEX documents count, written as `signers`. With it, what a document given with `--report` says counts only where a Sigstore bundle beside it (`FILE.sigstore.json`, of `cosign sign-blob --bundle` or `sealgate seal`) shows that as many of them as `threshold` says signed it. Others are shown, with what is missing. Empty: any document counts as `vex-findings` says. Keys are read from the base, as the policy is.',
    },
    pathTools: {
        name: 'path-tools',
        kind: (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(words/* PATH_TOOLS */.el), 'programs'),
        merge: 'replace',
        description: 'Programs that may be run from PATH: `cosign`, `trivy`. Without, Sealgate fetches the version that it pins, and verifies its SHA-256 and signature before it runs. Either way version and digest stand in the evidence.',
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
        kind: (0,kinds/* word */.Vm)(words/* COMMENT_MODES */.p8, { true: 'always', false: 'never' }),
        merge: 'replace',
        flag: 'When to write the pull-request comment: always, on-change, on-failure, never.',
        description: 'When the pull-request comment is written: `always`; `on-change`, when packages changed or something blocks or warns; `on-failure`, when the verdict is not `pass`; `never`.',
    },
    locale: {
        name: 'locale',
        kind: (0,kinds/* word */.Vm)(words/* LOCALES */.YZ, { english: 'en', japanese: 'ja', 'en-us': 'en', 'ja-jp': 'ja' }),
        merge: 'replace',
        flag: 'Language of the comment and the job summary: en or ja.',
        description: 'Language of the pull-request comment and the job summary: `en` or `ja`.',
    },
    timeZone: {
        name: 'time-zone',
        kind: policy_values/* timeZone */.eB,
        merge: 'replace',
        flag: 'Time zone that times are shown in beside UTC, e.g. Asia/Tokyo.',
        description: 'Time zone (IANA name, `Asia/Tokyo`) that comment and summary show times in beside UTC. Names of evidence files and the ledger stay in UTC.',
    },
    checkRun: {
        name: 'check-run',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        flag: 'Write a check run with an annotation on every line that brings something in.',
        description: 'With `true`, a check run of its own annotates every line of lockfiles and package.json that brings in what blocks or warns (the annotations of a job end at ten of a level). Needs `permissions: checks: write`.',
    },
    labels: {
        name: 'labels',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        flag: 'Label the pull request: sealgate: blocked, not decided or passed.',
        description: 'With `true`, the pull request carries one label of `sealgate: blocked`, `sealgate: not decided` and `sealgate: passed`. Other labels are left alone.',
    },
    dependencySubmission: {
        name: 'dependency-submission',
        kind: kinds/* yesOrNo */.GX,
        merge: 'replace',
        flag: "Submit the dependency graph to GitHub's dependency submission API.",
        description: 'With `true`, each lockfile’s graph is submitted to GitHub’s dependency graph, where Dependabot looks for alerts. Needs `permissions: contents: write`; best on `push` to the default branch.',
    },
    notify: {
        name: 'notify',
        kind: notificationList,
        merge: 'replace',
        description: 'Who else is told: a list of `to` (`slack`, `teams`, `webhook`), `url-env` (the environment variable that holds the https address, from a secret) and `on` (`blocked`, `not-decided`, `passed`, `critical`, `exception-ending`, `incident-opened`, `incident-escalated`, `incident-closed`; default the first two). `environments` narrows it to some, `level` to incidents of at least that level. An address in the policy itself is not taken.',
    },
    incidents: {
        name: 'incidents',
        kind: incident_values/* incidents */.MT,
        merge: 'by-key',
        description: 'What becomes an incident, as one issue each. `levels`: a list of `rules` (`signatures/*`, `evidence/verify`, `audits/*`), `severities`, or both, with the `level` 1 to 4 that they have (24 h, 4 h, 1 h, at once); the highest counts. `escalation`: the file that says who answers. `contain`: workflows that `sealgate incident contain` may start, with the values that their text inputs may have. Needs `permissions: issues: write`; only on the default branch. See [incidents](incidents.md).',
    },
    rules: {
        name: 'rules',
        kind: policy_values/* rules */.aO,
        merge: 'by-key',
        description: 'Levels by rule id, or `check/*` for all rules of a check; `{level: block, since: 2027-01-15}` warns until that day and then blocks. They replace severities, thresholds and the keys above; exceptions, `existing-findings` and `warn-only` still apply.',
    },
    overrides: {
        name: 'overrides',
        kind: overrideList,
        merge: 'append',
        description: 'Other answers for findings in some places: a list of conditions (`paths`, `workspaces`, `scopes`, `packages`; all that are given must hold) with the keys that they change. With `since`, what an entry makes block only warns before that day. See [Overrides](#overrides).',
    },
    customRules: {
        name: 'custom-rules',
        kind: custom_rules/* customRuleList */.a,
        merge: 'append',
        description: 'Rules for what nobody foresaw: `id`, `for` (`package` or `finding`), `when` (a condition in the Common Expression Language), `level`, and where wanted `since`, `message`, `fix`. See [Custom rules](#custom-rules).',
    },
    baseline: {
        name: 'baseline',
        kind: place_values/* optionalFile */.PE,
        merge: 'replace',
        description: 'A ratchet for a repository with many old findings: a file that lists them (`sealgate policy baseline` writes it, `.github/sealgate-baseline.json` say). What it lists warns; everything else is judged as ever, and what a change brings is never excused by it. It may only become shorter: a change that adds to it blocks (rule `exceptions/baseline-grown`), and what is listed and gone is reported (rule `exceptions/baseline-stale`). Like the policy it is read from the base.',
    },
    exceptions: {
        name: 'exceptions',
        kind: exceptionList,
        merge: 'append',
        description: 'Dated, approved, justified waivers of one rule for one subject. One that has expired blocks again and says whose it was; one that nothing needs any more is a finding.',
    },
    exceptionMaxAge: {
        name: 'exception-max-age',
        kind: duration/* duration */.p,
        merge: 'replace',
        description: 'How far from today an exception may end: `180d`. One that ends later does not hold, and the report says so (rule `exceptions/out-of-bounds`). `0` sets no cap.',
    },
    exceptionApprovers: {
        name: 'exception-approvers',
        kind: (0,kinds/* list */.p_)(policy_values/* approver */.Qf, 'people, teams or CODEOWNERS'),
        merge: 'replace',
        description: 'Who may approve exceptions: what `approved-by` may say (`data-team`, `@acme/security`). `CODEOWNERS` stands for the owners that this repository’s CODEOWNERS names for the policy file, read from the base like the policy. An exception approved by anybody else does not hold (rule `exceptions/not-approved`). Empty: any name will do.',
    },
    exceptionRequire: {
        name: 'exception-require',
        kind: (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(words/* EXCEPTION_FIELDS */.iD), 'fields'),
        merge: 'replace',
        description: 'Fields that every exception must have beyond those that all have: `owner`, `ticket`. One without them does not hold (rule `exceptions/out-of-bounds`).',
    },
    evidencePath: {
        name: 'evidence-path',
        kind: place_values/* folder */.TV,
        merge: 'replace',
        description: 'Folder of the evidence, relative to the repository.',
    },
    evidenceSinks: {
        name: 'evidence-sinks',
        kind: (0,kinds/* list */.p_)(sink, 'places for evidence'),
        merge: 'replace',
        description: `Where evidence goes besides its folder: ${sink_target/* SINK_FORMS */.AE.map((form) => `\`${form}\``).join(', ')}. Several at once. One that fails is reported and gets what it lacks at the next run, from the folder. See [sinks](sinks.md).`,
    },
    requireSinks: {
        name: 'require-sinks',
        kind: (0,kinds/* list */.p_)(sinkOrKind, 'places for evidence, or kinds of them'),
        merge: 'replace',
        description: 'Those of `evidence-sinks`, or kinds of them (`s3`, `oci`, …), that must have the evidence: where one of them failed, the verdict is `incomplete`.',
    },
    evidenceRetention: {
        name: 'evidence-retention',
        kind: retention,
        merge: 'by-key',
        description: 'Years that evidence is kept, by class: `public`, `internal`, `confidential`, `restricted`. Stores with Object Lock keep it locked that long; `sealgate evidence prune` removes nothing younger.',
    },
    evidenceRecipients: {
        name: 'evidence-recipients',
        kind: (0,kinds/* list */.p_)(recipient, 'age recipients'),
        merge: 'replace',
        description: 'Who can read what must not stand in clear: [age](https://age-encryption.org/v1) recipients (`age1…`). Evidence of the classes `confidential` and `restricted` is encrypted to them before it is written, and without one it is refused.',
    },
    auditCatalogues: {
        name: 'audit-catalogues',
        kind: (0,kinds/* list */.p_)(catalogueName, 'control catalogues'),
        merge: 'replace',
        description: 'Control catalogues that `sealgate audit --period` answers: shipped ones by id (`owasp-top-10-2025`), your own by path (`security/controls.yml`). See [controls](controls.md).',
    },
    auditAttestations: {
        name: 'audit-attestations',
        kind: place_values/* file */.NJ,
        merge: 'replace',
        description: 'File of what people attest for audits. In a pull request it is read from the base. See [controls](controls.md#attestations).',
    },
    auditFailIf: {
        name: 'audit-fail-if',
        kind: (0,kinds/* word */.Vm)(words/* AUDIT_FAIL_IF */.r7),
        merge: 'replace',
        description: 'What makes an audit fail. `gaps`: a control that is not met, and one without a current answer leaves it incomplete. `worse`: a control that is worse than in the last audit of the same period. `never`: only a ledger or file that was touched.',
    },
    auditCommands: {
        name: 'audit-commands',
        kind: auditCommands,
        merge: 'by-key',
        description: 'Commands that `sealgate audit --period` may run to fetch data, by the name that checklists use: `run` (program and arguments, no shell), `timeout` (default `1m`), `env` (names of variables that it gets). Nothing else is ever run. See [audits](audit.md#commands).',
    },
};
/** Members of the table with their key, in order. */
const KEY_ENTRIES = Object.entries(keys_KEYS);
const ENVIRONMENTS_DESCRIPTION = 'Other answers by environment (`dev`, `staging`, `production`, or names of your own): any key but `extends` and `environments`, and `mode`: `warn` shows what would block as warnings and passes, `enforce` blocks. One is chosen with `--environment NAME` (input `environment`); without it none applies.';
const EXTENDS_DESCRIPTION = 'What this policy builds on, further first: a preset (`baseline`, `strict`, `release`), a file of this repository (relative to its root), or `owner/repo/path@<40 hex digits>` of another one. Without it, `baseline`.';


/***/ }),

/***/ 97145:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _model_text_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58161);
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47707);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84285);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95520);




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
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected true or false, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`);
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
            const near = text === undefined ? undefined : (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(normalWord(text), spelled);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected one of ${words.join(', ')}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`, {
                hint: near === undefined ? undefined : `Did you mean '${near}'?`,
            });
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
                    throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Longer than ${max} characters: ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(trimmed)}`, {
                        hint: `It has ${trimmed.length}: shorten it.`,
                    });
                if (trimmed !== '' && (pattern === undefined || pattern.test(trimmed)))
                    return trimmed;
            }
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected ${words}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`, {
                hint: typeof value === 'number' ? 'Put it in quotes.' : undefined,
            });
        },
    };
}
/**
 * A YAML list, or one text with items separated by commas or newlines. Repeated items count once. A key with nothing
 * behind it is refused: an empty list takes the place of what the policy extends, and a list whose items were all
 * commented out is seldom meant so.
 */
function list(item, words) {
    return {
        words,
        schema: {
            anyOf: [
                { type: 'array', items: item.schema },
                { type: 'string', description: 'Separated by commas or newlines.' },
            ],
        },
        read(node) {
            if (node.kind === 'scalar' && node.value === null)
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected ${words} (a list), found nothing`, {
                    hint: 'Write [] for an empty list, or remove the key.',
                });
            const nodes = listItems(node);
            if (nodes === undefined)
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected ${words} (a list), found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`);
            return [...new Set((0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(nodes, (entry) => item.read(entry)))];
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
    return (0,_model_text_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listItemsOf */ .W)(node.value).map((value) => ({ kind: 'scalar', value, place: node.place }));
}
function map(options) {
    const entriesOf = (node) => {
        if (node.kind === 'map')
            return node.entries;
        if (node.kind === 'scalar' && node.value === null)
            return [];
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected ${options.words}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`);
    };
    const keysOf = (entries) => {
        const seen = new Set();
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(entries, (entry) => {
            const fail = (message, hint) => {
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(entry.keyPlace, message, { hint });
            };
            const key = options.key(entry.key, fail);
            if (seen.has(key))
                fail(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} is given twice`, 'Keep one of the two.');
            seen.add(key);
            return key;
        });
    };
    const write = options.value.write?.bind(options.value);
    return {
        words: options.words,
        value: options.value,
        ...(write === undefined ? {} : { write: (values) => writeEach(values, write) }),
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
            const entries = entriesOf(node);
            const [keys, values] = (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .takeAll */ .h0)([
                () => keysOf(entries),
                () => (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(entries, (entry) => options.value.read(entry.value)),
            ]);
            const result = Object.create(null);
            for (const [index, key] of keys.entries())
                result[key] = values[index];
            return result;
        },
        places(node) {
            const entries = entriesOf(node);
            return new Map(keysOf(entries).map((key, index) => [key, entries[index]?.keyPlace ?? node.place]));
        },
    };
}
function writeEach(values, write) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, write(value)]));
}
/** JSON of a default or preset value, for the schema and the reference. */
function plainJson(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 95520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nq: () => (/* binding */ policyError),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** An error at a place of a policy: POLICY_INVALID in a file, USAGE in a flag. Both exit with 2. */
function policyError(place, message, { hint, cause } = {}) {
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

/***/ 72384:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   PE: () => (/* binding */ optionalFile),
/* harmony export */   Qh: () => (/* binding */ pathGlob),
/* harmony export */   TV: () => (/* binding */ folder)
/* harmony export */ });
/* harmony import */ var _model_data_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56250);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97145);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95520);



/** A glob of paths inside the repository. One that takes everything is refused: it would switch the gate off. */
const pathGlob = {
    ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a glob of paths in the repository', max: 500 }),
    read(node) {
        const value = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a glob of paths in the repository', max: 500 }).read(node);
        const parts = value.split('/').filter((part) => part !== '' && part !== '.');
        if (value.startsWith('/') || /[\\\0]/.test(value) || parts.includes('..') || takesAll(value)) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected a glob of some paths in the repository, with /, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`);
        }
        return parts.join('/');
    },
};
/** Whether a glob, or one of its alternatives, is made of wildcards alone. */
function takesAll(glob) {
    return (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .expandBraces */ .PH)(glob).some((alternative) => /^[*?/.]*$/.test(alternative));
}
/** A place inside the repository, `/` between its parts. */
function placeOf(words) {
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words, max: 500 });
    return {
        ...kind,
        read(node) {
            const value = kind.read(node);
            const parts = value.split('/').filter((part) => part !== '' && part !== '.');
            if (value.startsWith('/') || /[\\:\0]/.test(value) || parts.includes('..') || parts.length === 0)
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, `Expected ${words}, with /, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(node)}`);
            return parts.join('/');
        },
    };
}
const folder = placeOf('a folder inside the repository');
const file = placeOf('a file inside the repository');
/** A file inside the repository, or nothing. */
const optionalFile = {
    words: 'a file inside the repository, or nothing',
    schema: { anyOf: [{ type: 'string', maxLength: 500 }, { type: 'null' }] },
    read(node) {
        if (node.kind === 'scalar' && (node.value === null || node.value === ''))
            return '';
        return file.read(node);
    },
};


/***/ }),

/***/ 65109:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47707);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77914);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84285);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);




/**
 * Reads a map by its shape; keys with `-` or `_`.
 *
 * @throws SealgateError POLICY_INVALID with line and column: every unknown, repeated and missing key, and every
 *   value that is wrong, the first of them with the others in `also`.
 */
function readRecord(node, shape) {
    const { owner, fields, required } = shape;
    const names = Object.keys(fields);
    if (node.kind !== 'map')
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${owner} is a map of ${names.join(', ')}, but this is ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`, {
            hint: `Write each as key: value, on a line of its own${node.kind === 'list' ? ', without the dash' : ''}.`,
        });
    const values = {};
    const entries = new Map(node.entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
    (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .takeAll */ .h0)([
        () => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesByKey */ .H)(node.entries, names, owner),
        ...names.map((name) => () => {
            const entry = entries.get(name);
            if (entry !== undefined)
                values[name] = fields[name]?.read(entry.value);
        }),
        () => {
            // A key that is only misspelled was told already, with the right one.
            const meant = [...entries.keys()].flatMap((key) => Object.hasOwn(fields, key) ? [] : ((0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, names) ?? []));
            const missing = required.filter((name) => !entries.has(name) && !meant.includes(name));
            if (missing.length === 0)
                return;
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${named(owner, values)} needs ${missing.map(_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD).join(', ')}`, {
                hint: `It must have ${required.join(', ')}.`,
            });
        },
    ]);
    return { values: values, entries };
}
/** The owner with its id, where it has one: `The exception 'EX-1'` is found sooner than `An exception`. */
function named(owner, { id }) {
    return typeof id === 'string' ? `${owner} (${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(id)})` : owner;
}


/***/ }),

/***/ 68058:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ checks),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   Qf: () => (/* binding */ approver),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   oI: () => (/* binding */ advisory),
/* harmony export */   qY: () => (/* binding */ license),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9798);
/* harmony import */ var _model_findings_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85040);
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34577);
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47707);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97145);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65109);








/** What to do with a finding, also in other tools’ words. */
const level = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(_model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_, {
    fail: 'block',
    deny: 'block',
    error: 'block',
    ignore: 'accept',
    allow: 'accept',
});
/** Severity words of all scanners, and `never`. */
const threshold = {
    words: _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm.map((item) => `\`${item}\``).join(', '),
    schema: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm, Object.fromEntries([..._model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_WORDS */ .ii, 'off'].map((item) => [item, 'never'])))
        .schema,
    read(node) {
        const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
        const lower = value.toLowerCase();
        // For a threshold, `none` asks for none; as a severity word it means `info`.
        if (lower === 'never' || lower === 'none' || lower === 'off')
            return 'never';
        const severity = (0,_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeverity */ .lv)(value);
        if (severity !== 'unknown')
            return severity;
        // `severe` is two letters from `never`: nobody is led to switch the gate off by what looks like it.
        const words = _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm.filter((word) => word !== 'never' || lower.startsWith('n'));
        const near = value === '' ? undefined : (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, [...words, 'medium']);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected a severity (${_model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm.join(', ')}), found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`, {
            hint: near === undefined ? undefined : `Did you mean '${near}'?`,
        });
    },
};
/** Requirements by check. */
const checks = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    words: 'a map of checks to requirements',
    keySchema: { enum: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh },
    key: (name, fail) => {
        const found = _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh.find((id) => id === name.trim().toLowerCase());
        if (found !== undefined)
            return found;
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(name, _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh);
        return fail(`There is no check ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`, near === undefined ? `The checks are ${_model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh.join(', ')}.` : `Did you mean '${near}'?`);
    },
    value: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(_model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUIREMENTS */ .dq, { false: 'off' }),
});
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
/** A day of the calendar, `YYYY-MM-DD`. */
const day = {
    ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ words: 'a date as YYYY-MM-DD', pattern: DAY }),
    read(node) {
        const value = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ words: 'a date as YYYY-MM-DD', pattern: DAY }).read(node);
        if ((0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_6__/* .isDay */ .N)(value))
            return value;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} is not a day of the calendar`);
    },
};
/** A level, or a level that a new rule has from a day on. */
const datedLevel = {
    words: 'a level, or `{level, since}`',
    schema: {
        anyOf: [
            level.schema,
            {
                type: 'object',
                properties: { level: level.schema, since: day.schema },
                required: ['level', 'since'],
                additionalProperties: false,
            },
        ],
    },
    read(node) {
        if (node.kind !== 'map')
            return level.read(node);
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .a)(node, {
            owner: 'A rule with a date',
            fields: { level, since: day },
            required: ['level', 'since'],
        }).values;
    },
};
/** Levels by rule id or `check/*`. */
const rules = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    words: 'a map of rule ids (check/what or check/*) to levels',
    keySchema: { pattern: `^(?:${_model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh.join('|')})/(?:\\*|[a-z0-9][a-z0-9._-]*)$` },
    key: (name, fail) => {
        const id = name.trim();
        const [check = '', what, ...more] = id.split('/');
        if (what === undefined || more.length > 0 || !/^(?:\*|[a-z0-9][a-z0-9._-]*)$/.test(what)) {
            fail(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not a rule id`, 'A rule id is check/what, e.g. licenses/denied, or check/*.');
        }
        if (_model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh.some((known) => known === check))
            return id;
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(check, _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh);
        return fail(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} names no check`, near === undefined ? `The checks are ${_model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_IDS */ .Sh.join(', ')}.` : `Did you mean '${near}/${what}'?`);
    },
    value: datedLevel,
});
const advisory = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    words: 'an advisory id (GHSA-…, CVE-…)',
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:-]*$/,
    max: 100,
});
const license = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ words: 'an SPDX licence id or expression, or set:NAME', max: 1000 });
/** Who may approve: a name as `approved-by` says it, or `CODEOWNERS`. */
const approver = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ words: 'a person, a team or CODEOWNERS', max: 200 });
const REPORT_WORDS = 'a glob, format:NAME or format:NAME:TARGET-KIND';
/** A report by its path or by its format, in small letters. What formats there are is looked up where all is read. */
const report = {
    ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ words: REPORT_WORDS, max: 500 }),
    read(node) {
        const value = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ words: REPORT_WORDS, max: 500 }).read(node);
        if (!/^format:/i.test(value))
            return value;
        const [, format = '', target, ...more] = value
            .toLowerCase()
            .split(':')
            .map((part) => part.trim());
        if (format === '' || target === '' || more.length > 0)
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected ${REPORT_WORDS}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`);
        if (target === undefined)
            return `format:${format}`;
        if (_model_findings_report_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_TARGETS */ .c.some((known) => known === target))
            return `format:${format}:${target}`;
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(target, _model_findings_report_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_TARGETS */ .c);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `No report is of the kind ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`, {
            hint: near === undefined ? `The kinds are ${_model_findings_report_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_TARGETS */ .c.join(', ')}.` : `Did you mean '${near}'?`,
        });
    },
};
/** A chance from 0 to 1, or `never`. */
const probability = {
    words: 'a number from 0 to 1, or `never`',
    schema: {
        anyOf: [
            { type: 'number', minimum: 0, maximum: 1 },
            { enum: ['never', false] },
            { type: 'string', pattern: '^\\s*(?:0(?:\\.[0-9]{1,9})?|1(?:\\.0{1,9})?|never)\\s*$' },
        ],
    },
    read(node) {
        const value = node.kind === 'scalar' ? node.value : null;
        const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
        if (text === 'never' || text === false)
            return 'never';
        const number = typeof text === 'string' && /^[01](?:\.\d{1,9})?$/.test(text) ? Number(text) : text;
        if (typeof number === 'number' && number >= 0 && number <= 1)
            return number;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected a number from 0 to 1, or never, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`, {
            hint: 'An EPSS score of 0.1 is a chance of one in ten that it is used within 30 days.',
        });
    },
};
/** An IANA time zone that this runtime knows. */
const timeZone = {
    ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ words: 'a time zone such as Asia/Tokyo', pattern: /^[A-Za-z][A-Za-z0-9_+/-]*$/, max: 64 }),
    read(node) {
        const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
        try {
            // The runtime's own spelling: `asia/tokyo` is `Asia/Tokyo`.
            return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
        }
        catch (cause) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected a time zone, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`, {
                hint: 'Write an IANA name: Asia/Tokyo, Europe/Berlin, UTC.',
                cause,
            });
        }
    },
};


/***/ })

};
;