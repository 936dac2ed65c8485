export const id = 9583;
export const ids = [9583];
export const modules = {

/***/ 20801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   tq: () => (/* binding */ inputValues)
/* harmony export */ });
/* unused harmony exports ALIASES, inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25858);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50741);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .FF, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
/** Names that users of other gates know, for inputs of ours. */
const ALIASES = [
    ['base-ref', 'base'],
    ['config-file', 'policy'],
];
/** The environment variable that carries an input into a step: a name every shell lets through. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false.
 */
function inputValues(options, env) {
    const values = new Map();
    for (const option of options) {
        const value = readInput(option, env);
        if (value !== undefined)
            values.set(option.name, value);
    }
    for (const [alias, name] of ALIASES) {
        const text = env[inputVariable(alias)]?.trim() ?? '';
        if (text === '' || !options.some((option) => option.name === name))
            continue;
        const other = values.get(name);
        if (other !== undefined && other !== text) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The inputs '${name}' and '${alias}' mean the same and differ`, {
                hint: `Give only ${name}.`,
            });
        }
        values.set(name, text);
    }
    return Object.fromEntries(values);
}
function readInput(option, env) {
    const text = env[inputVariable(option.name)]?.trim() ?? '';
    if (text === '')
        return undefined;
    switch (option.type) {
        case 'string':
            return text;
        case 'list':
            return [text];
        case 'boolean':
            return readSwitch(option.name, text);
    }
}
function readSwitch(name, text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The input '${name}' is '${text.slice(0, 40)}', neither true nor false`, {
        hint: `Set ${name}: true or ${name}: false.`,
    });
}


/***/ }),

/***/ 90768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13836);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75752);
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65052);




/**
 * What the step before left, byte for byte as it said: its output carries the digest.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is none, INPUT_INVALID where it is not the one.
 */
async function openState(env) {
    const folder = await (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findStateFolder */ .$)(env);
    if (folder === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', 'The check step left nothing', {
            hint: 'Look at the log of the check step.',
        });
    }
    const { state, bytes } = await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(folder);
    const digest = env.SEALGATE_DIGEST ?? '';
    if (digest !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', digest === ''
            ? 'The step before ended without saying what it left'
            : "The run's state was changed between the steps", {
            location: { file: folder },
            hint: 'Run the job again; no other step may write to RUNNER_TEMP/sealgate-*.',
        });
    }
    return { folder, state };
}


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealStep: () => (/* binding */ sealStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93497);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20801);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90768);




/** The action's second step: seals what the first one left. A seal that fails is in the record, not in the exit code. */
async function sealStep(world, runner) {
    const { folder, state } = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_3__/* .openState */ .G)(world.env);
    const sealed = await (0,_stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .sealStage */ .C)(folder, state, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputValues */ .tq)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOptions */ .Rj, world.env), world);
    await runner.setOutput('digest', sealed.stateSha256);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 65052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findStateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * The folder that the check step made, before it is used: named by that step's output, right inside
 * RUNNER_TEMP, a real folder, ours, and closed to others where the system can say so.
 *
 * @returns `undefined` where no folder was named, which means that the check step did not get that far.
 * @throws SealgateError INPUT_INVALID where what was named is not such a folder.
 */
async function findStateFolder(env) {
    const named = env.SEALGATE_STATE;
    if (named === undefined || named === '')
        return undefined;
    const refuse = (why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `The folder of the check step cannot be used: ${why}`, {
        location: { file: named },
        hint: 'It is made by the check step and must not be touched in between.',
        ...(cause === undefined ? {} : { cause }),
    });
    const temp = env.RUNNER_TEMP;
    if (temp === undefined || temp === '')
        throw refuse('RUNNER_TEMP is not set');
    if (!/^sealgate-[A-Za-z0-9]{6}$/.test(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named)))
        throw refuse('it has another name');
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(named);
        if (info.isSymbolicLink() || !info.isDirectory())
            throw refuse('it is not a folder');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named))) !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temp)))
            throw refuse('it is not in RUNNER_TEMP');
        if (node_process__WEBPACK_IMPORTED_MODULE_2__.getuid !== undefined && info.uid !== node_process__WEBPACK_IMPORTED_MODULE_2__.getuid())
            throw refuse('it belongs to another user');
        if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'win32' && (info.mode & 0o077) !== 0)
            throw refuse('others may read or write it');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
    return named;
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
