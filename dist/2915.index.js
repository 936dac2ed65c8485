"use strict";
exports.id = 2915;
exports.ids = [2915,5296,4737];
exports.modules = {

/***/ 94869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/**
 * Runs something whose time data from outside may stretch, under V8's own limit: that ends a regular expression
 * too.
 *
 * @param milliseconds more than 0
 */
function withinTime(milliseconds, work) {
    let value;
    const run = () => {
        value = { is: work() };
    };
    try {
        new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()').runInContext((0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ run }), { timeout: milliseconds });
    }
    catch (error) {
        const slow = error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        const reason = slow
            ? `it was stopped after ${milliseconds / 1000} second${milliseconds === 1000 ? '' : 's'}`
            : `it could not be evaluated: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split('\n')[0]}`;
        return { state: 'failed', reason };
    }
    return value === undefined
        ? { state: 'failed', reason: 'it did not come to its end' }
        : { state: 'done', value: value.is };
}


/***/ }),

/***/ 38124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inRange: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);

const LOOSE = { includePrerelease: true, loose: true };
const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * Whether a version is in a range, as npm reads both: loosely, a pre-release like any other version.
 *
 * Nearly all ranges are `^1.2.3`, `~1.2.3` or `1.2.3`, and versions without pre-release; these are compared as
 * the numbers they are, which is many times faster and gives the same answer.
 */
function inRange(version, range) {
    const wanted = PLAIN_RANGE.exec(range);
    const given = wanted === null ? null : PLAIN_VERSION.exec(version);
    if (wanted === null || given === null)
        return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(version, range, LOOSE);
    const [major, minor, patch] = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])];
    const sameMajor = Number(given[1]) === major;
    const sameMinor = sameMajor && Number(given[2]) === minor;
    const later = Number(given[3]) - patch;
    if (sameMinor)
        return range.startsWith('^0.0.') || wanted[1] === '' ? later === 0 : later >= 0;
    return wanted[1] === '^' && sameMajor && major !== 0 && Number(given[2]) > minor;
}


/***/ }),

/***/ 48148:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ conditionProblem),
/* harmony export */   y: () => (/* binding */ newEnvironment)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47337);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/** An expression is written by a person: what is larger is no condition. */
const LIMITS = {
    maxAstNodes: 400,
    maxDepth: 24,
    maxListElements: 100,
    maxMapEntries: 100,
    maxCallArguments: 8,
};
/** The Common Expression Language with nothing in it yet, and bounds on what is written in it. */
function newEnvironment() {
    return new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH({ limits: LIMITS });
}
/**
 * Why an expression cannot be a condition, with the offset in it; `undefined` where it can.
 *
 * @param checked what `Environment.check` says of it.
 * @param types what it may give.
 */
function conditionProblem(checked, types) {
    if (!checked.valid)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(checked.error).split('\n')[0] ?? 'it cannot be read';
    return checked.type !== undefined && types.includes(checked.type)
        ? undefined
        : `it gives ${checked.type}, and a condition gives true or false`;
}


/***/ }),

/***/ 32915:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VARIABLE: () => (/* binding */ VARIABLE),
  comparedWith: () => (/* binding */ comparedWith),
  expressionFields: () => (/* binding */ expressionFields),
  expressionProblem: () => (/* binding */ expressionProblem),
  findingView: () => (/* binding */ findingView),
  matchAll: () => (/* binding */ matchAll),
  packageView: () => (/* binding */ packageView)
});

// EXTERNAL MODULE: ./build/model/data/within-time.js
var within_time = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/model/findings/finding.js
/** What a finding can be about. */
const SUBJECT_KINDS = ['package', 'file', 'image', 'policy', 'lockfile', 'repository'];

// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/packages/in-range.js
var in_range = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/model/policy/cel.js
var cel = __webpack_require__(48148);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
;// CONCATENATED MODULE: ./build/model/policy/expression-words.js


/**
 * Why a condition that is well-formed can never hold as it is meant: a field is compared with a value that it never has
 * (`finding.severity == "HIGH"`), or a range is none that npm reads (`<2, >=1`). `undefined` where it can.
 *
 * @param variable what the expression calls the thing it looks at.
 */
function wordProblem(ast, variable, words) {
    const open = [ast];
    for (const node of open) {
        const problem = comparisonProblem(node, variable, words) ?? rangeProblem(node);
        if (problem !== undefined)
            return problem;
        open.push(...childrenOf(node.args));
    }
    return undefined;
}
/** The texts that an expression compares a field with. */
function textsComparedWith(ast, variable, field) {
    const open = [ast];
    const found = [];
    for (const node of open) {
        open.push(...childrenOf(node.args));
        found.push(...comparisonsOf(node)
            .filter(([side]) => fieldOf(side, variable) === field)
            .flatMap(([, other]) => literalsOf(other)));
    }
    return found;
}
/** Both sides of a comparison, each with what it is held against; none where a node is no comparison. */
function comparisonsOf(node) {
    if (node.op !== '==' && node.op !== '!=' && node.op !== 'in')
        return [];
    const [left, right] = node.args;
    return [
        [left, right],
        [right, left],
    ];
}
function comparisonProblem(node, variable, words) {
    for (const [side, other] of comparisonsOf(node)) {
        const field = fieldOf(side, variable);
        const known = field !== undefined && Object.hasOwn(words, field) ? words[field] : undefined;
        const wrong = known && literalsOf(other).find((text) => !known.includes(text));
        if (known === undefined || wrong === undefined)
            continue;
        const near = (0,nearest/* nearest */.p)(wrong, known);
        return {
            problem: `${variable}.${field} is never ${JSON.stringify(wrong.slice(0, 100))}`,
            hint: near === undefined || near === ''
                ? `It is one of ${known.filter((word) => word !== '').join(', ')}.`
                : `Did you mean '${near}'?`,
        };
    }
    return undefined;
}
function rangeProblem(node) {
    if (node.op !== 'call' || node.args[0] !== 'inRange')
        return undefined;
    const [range] = literalsOf(node.args[1][1]);
    if (range === undefined || isRange(range))
        return undefined;
    return { problem: noRange(range), hint: 'Write it as npm does: >=1.2.0 <2.0.0, ^1.2.0, 1.x || 2.x.' };
}
/** Whether a text is a range of versions, as npm writes ranges: read loosely, what is none is left out of one. */
function isRange(text) {
    return valid_default()(text, { includePrerelease: true }) !== null;
}
function noRange(text) {
    return `${JSON.stringify(text.slice(0, 100))} is no range of versions`;
}
/** `pkg.name` and `pkg["name"]`. */
function fieldOf(node, variable) {
    if (node.op !== '.' && node.op !== '[]')
        return undefined;
    const [of, field] = node.args;
    if (of.op !== 'id' || of.args !== variable)
        return undefined;
    return typeof field === 'string' ? field : literalsOf(field)[0];
}
function literalsOf(node) {
    if (node?.op === 'list')
        return node.args.flatMap(literalsOf);
    return node?.op === 'value' && typeof node.args === 'string' ? [node.args] : [];
}
function childrenOf(args) {
    if (Array.isArray(args))
        return args.flatMap(childrenOf);
    return typeof args === 'object' && args !== null && 'op' in args ? [args] : [];
}

// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
;// CONCATENATED MODULE: ./build/model/policy/custom-expressions.js







/** Longest text that an expression sees of a value, in characters. */
const TEXT = 4096;
/** Longest list that an expression sees. */
const ITEMS = 200;
/** Milliseconds that one rule may take over all findings or packages of a run. */
const TIME = 2000;
/** Milliseconds that all rules over findings, or all over packages, may take together. */
const TOTAL_TIME = 10_000;
const FIELDS = {
    package: {
        name: 'string',
        version: 'string',
        purl: 'string',
        scope: 'string',
        direct: 'bool',
        license: 'string',
        source: 'string',
        url: 'string',
        integrity: 'bool',
        installScript: 'bool',
        deprecated: 'bool',
        lockfile: 'string',
    },
    finding: {
        check: 'string',
        rule: 'string',
        severity: 'string',
        subject: 'string',
        kind: 'string',
        purl: 'string',
        scope: 'string',
        title: 'string',
        message: 'string',
        ids: 'list<string>',
        tools: 'list<string>',
        file: 'string',
        fixed: 'string',
        suppressed: 'bool',
    },
};
/** What expressions call the thing they look at: `package` is a reserved word of the language. */
const VARIABLE = { package: 'pkg', finding: 'finding' };
/** What the fields say that have one of a few values; the empty text where it is not known. */
const WORDS = {
    package: {
        scope: ['runtime', 'optional', 'development'],
        source: ['registry', 'tarball', 'git', 'file', 'link'],
    },
    finding: {
        check: words/* CHECK_IDS */.Sh,
        severity: severity/* SEVERITIES */.oC,
        kind: SUBJECT_KINDS,
        scope: ['', ...words/* POLICY_SCOPES */.jH],
    },
};
function environmentOf(kind) {
    return (0,cel/* newEnvironment */.y)()
        .registerVariable(VARIABLE[kind], { schema: FIELDS[kind] })
        .registerFunction('inRange(string, string): bool', (version, range) => {
        // A range that nobody can read would hold for no version at all.
        if (!isRange(range))
            throw new Error(noRange(range));
        return (0,in_range.inRange)(version, range);
    });
}
/** Names of what an expression over packages or findings can ask for. */
function expressionFields(kind) {
    return Object.keys(FIELDS[kind]);
}
/** Why an expression cannot be a condition, or not one that holds as it is meant; `undefined` where it can. */
function expressionProblem(kind, text) {
    const environment = environmentOf(kind);
    const problem = (0,cel/* conditionProblem */.B)(environment.check(text), ['bool']);
    if (problem !== undefined)
        return { problem };
    return wordProblem(environment.parse(text).ast, VARIABLE[kind], WORDS[kind]);
}
/** The texts that a rule's expression compares a field with; none where rules of its kind have no such field. */
function comparedWith(rule, field) {
    if (!Object.hasOwn(FIELDS[rule.for], field))
        return [];
    return textsComparedWith(environmentOf(rule.for).parse(rule.when).ast, VARIABLE[rule.for], field);
}
const NO_TIME = `the rules before it took the ${TOTAL_TIME / 1000} seconds that all have together`;
/**
 * Which items each rule's expression holds for. The expression language has no loops, names nothing but the fields
 * it is given, and is stopped after two seconds, all rules together after ten: data from outside may be made to be
 * slow. A rule that no time is left for has failed, like one that was stopped.
 */
function matchAll(rules, items, view) {
    let left = TOTAL_TIME;
    return rules.map((rule) => {
        if (left < 1)
            return { rule, answer: { state: 'failed', reason: NO_TIME } };
        const start = performance.now();
        const answer = filterWithin(Math.min(TIME, Math.ceil(left)), items, matcherOf(rule, view));
        left -= performance.now() - start;
        return { rule, answer };
    });
}
/** Whether a rule's expression holds for an item. */
function matcherOf(rule, view) {
    const evaluate = environmentOf(rule.for).parse(rule.when);
    return (item) => evaluate({ [VARIABLE[rule.for]]: view(item) }) === true;
}
function filterWithin(milliseconds, items, matches) {
    const answer = (0,within_time/* withinTime */.d)(milliseconds, () => items.filter(matches));
    return answer.state === 'done' ? { state: 'done', matched: answer.value } : answer;
}
/** A package as expressions see it: what is not known is the empty text. */
function packageView(node, lockfile, facts) {
    const { source } = node;
    return {
        name: cut(node.name),
        version: cut(node.version),
        purl: cut(node.purl),
        scope: node.scope,
        direct: node.direct,
        license: cut(facts.licenses[node.id]?.license ?? node.license ?? ''),
        source: source.kind,
        url: cut('url' in source ? (source.url ?? '') : ''),
        integrity: node.integrity !== undefined,
        installScript: node.hasInstallScript === true,
        deprecated: node.deprecated !== undefined,
        lockfile: cut(lockfile),
    };
}
/** A finding as expressions see it. */
function findingView(finding) {
    const { subject } = finding;
    return {
        check: finding.check,
        rule: cut(finding.rule),
        severity: finding.severity,
        subject: cut(subject.name),
        kind: subject.kind,
        purl: cut(subject.purl ?? ''),
        scope: subject.scope ?? '',
        title: cut(finding.title),
        message: cut(finding.message),
        ids: finding.aliases.slice(0, ITEMS).map(cut),
        tools: (finding.seenBy ?? []).slice(0, ITEMS).map(({ tool }) => cut(tool)),
        file: cut(finding.location?.file ?? (subject.kind === 'file' ? subject.name : '')),
        fixed: cut(finding.fix?.version ?? ''),
        suppressed: finding.suppressed !== undefined,
    };
}
function cut(text) {
    return text.length > TEXT ? text.slice(0, TEXT) : text;
}


/***/ }),

/***/ 64737:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ })

};
;