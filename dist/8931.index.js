"use strict";
exports.id = 8931;
exports.ids = [8931,6544];
exports.modules = {

/***/ 12020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ judgesLicenses),
  d: () => (/* binding */ loadLicenseJudge)
});

// EXTERNAL MODULE: ./build/model/data/paths.js
var paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/packages/pattern-index.js
var pattern_index = __webpack_require__(35812);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
;// CONCATENATED MODULE: ./build/check/licenses/entries.js



/** Characters of one text in a message. */
const MAX_SHOWN = 100;
/** Looks entries up and remembers which of them did something. */
function entryKeeper(policy, judging) {
    const helps = exceptionMatcher(policy.licenseExceptions, judging);
    const kept = { used: new Set(), missed: new Map(), helps };
    const clarifications = (0,pattern_index.patternIndex)(policy.licenseClarifications);
    const exceptions = (0,pattern_index.patternIndex)(policy.licenseExceptions);
    return {
        clarify: (node, fact) => clarify(kept, clarifications(subjectOf(node)), { node, fact }),
        except: (node, answer, fact) => except(kept, exceptions(subjectOf(node)), { node, answer, fact }),
        unused: () => [
            ...unusedOf(kept, 'license-exceptions', policy.licenseExceptions),
            ...unusedOf(kept, 'license-clarifications', policy.licenseClarifications),
        ],
    };
}
function subjectOf(node) {
    return { name: (0,paths/* labelOf */.Wy)(node), purl: node.purl };
}
function unusedOf({ used, missed }, key, entries) {
    return entries.flatMap((entry) => {
        const why = missed.has(entry) ? missed.get(entry) : 'no package matches it';
        if (used.has(entry) || why === null || why === undefined)
            return [];
        return [{ key, package: entry.package, place: entry.place, why }];
    });
}
function clarify({ used, missed }, entries, { node, fact }) {
    let note = '';
    for (const entry of entries) {
        const state = pinState(entry, node, fact);
        if (state === 'holds') {
            used.add(entry);
            return { entry, note: '' };
        }
        // What could not be compared may still be as it was.
        missed.set(entry, state === 'not-here' ? null : `${(0,paths/* labelOf */.Wy)(node)} ${PIN_WORDS[state](entry)}`);
        note += `; the clarification in ${entry.place} does not hold: ${PIN_WORDS[state](entry)}`;
    }
    return { note };
}
function exceptionMatcher(entries, { keyOf, allowedBut }) {
    const keys = new Map();
    for (const entry of entries)
        keys.set(entry, new Set(entry.licenses.map((license) => keyOf(/^none$/i.test(license) ? '' : license))));
    return (entry, { node, answer, fact }) => {
        const waived = keys.get(entry) ?? new Set();
        const named = [answer.spdx, ...(answer.basis === 'declared' ? [fact?.license ?? ''] : [])];
        if (named.some((license) => license !== undefined && waived.has(keyOf(license))))
            return true;
        return answer.outcome !== 'allowed' && answer.spdx !== undefined && allowedBut(waived, node, answer.spdx);
    };
}
function except({ used, missed, helps }, entries, answered) {
    const { node, answer, fact } = answered;
    let note = '';
    for (const entry of entries) {
        if (entry.scopes.length > 0 && !entry.scopes.includes(node.scope))
            continue;
        if (!helps(entry, answered)) {
            const has = answer.spdx ?? (fact?.license === '' ? 'no licence' : (fact?.license ?? 'no licence'));
            const wanted = entry.licenses.join(' or ');
            missed.set(entry, `${(0,paths/* labelOf */.Wy)(node)} has ${(0,shorten/* shorten */.m)(has, MAX_SHOWN)}, not ${wanted}`);
            note += `; the exception in ${entry.place} was for ${wanted}`;
            continue;
        }
        if (answer.outcome === 'allowed') {
            if (!missed.has(entry))
                missed.set(entry, `${(0,paths/* labelOf */.Wy)(node)} is allowed without it`);
            continue;
        }
        used.add(entry);
        const { outcome: _, deniedBy: _list, ...rest } = answer;
        return {
            ...rest,
            outcome: 'allowed',
            reason: `license-exceptions (${entry.place}): ${entry.reason}`,
        };
    }
    return answer.outcome === 'allowed' ? answer : { ...answer, reason: `${answer.reason}${note}` };
}
/** Whether what somebody looked at is still there. */
function pinState(entry, node, fact) {
    const { integrity, file, sha256 } = entry;
    if (integrity !== undefined) {
        // The same bytes have the same licence file.
        return node.integrity?.split(/\s+/).includes(integrity) === true ? 'holds' : 'changed';
    }
    if (fact?.texts === undefined)
        return 'not-here';
    const found = fact.texts.find((text) => text.file === file);
    if (found === undefined)
        return 'gone';
    return found.sha256 === sha256 ? 'holds' : 'changed';
}
const PIN_WORDS = {
    changed: ({ file, integrity }) => integrity !== undefined ? 'is another package by its hash' : `has another ${file ?? 'file'} by now`,
    gone: ({ file }) => `has no ${file ?? 'such file'} any more`,
    'not-here': ({ file }) => `could not be compared: it is not installed, so its ${file ?? 'file'} was not read`,
};

// EXTERNAL MODULE: ./build/model/findings/places.js
var places = __webpack_require__(43894);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
;// CONCATENATED MODULE: ./build/check/licenses/placed-judges.js



/**
 * The lists that hold for a package, each pair prepared once: by its scope, and by the overrides of every place that
 * it is in. In several places the strictest answer counts.
 */
function placedJudges(facts, policy, licenseJudge) {
    const overrides = policy.overrides.filter(({ settings }) => settings.allowLicenses !== undefined || settings.denyLicenses !== undefined);
    const matchers = overrides.map(places/* overrideMatcher */.f);
    const where = overrides.length === 0 ? undefined : (0,places/* placesOf */.e)(facts);
    const judges = new Map();
    const judgeFor = (scope, held) => {
        const rules = policy.licenseScopes[scope];
        const key = `${rules === undefined ? '' : scope} ${held.map(Number).join('')}`;
        const known = judges.get(key);
        if (known !== undefined)
            return known;
        const layers = [policy, rules, ...overrides.filter((_, index) => held[index]).map((one) => one.settings)];
        const judge = licenseJudge({
            allow: layers.findLast((layer) => layer?.allowLicenses !== undefined)?.allowLicenses ?? [],
            deny: layers.findLast((layer) => layer?.denyLicenses !== undefined)?.denyLicenses ?? [],
        });
        judges.set(key, judge);
        return judge;
    };
    return (node) => {
        if (where === undefined)
            return judgeFor(node.scope, []);
        const subject = {
            kind: 'package',
            name: (0,paths/* labelOf */.Wy)(node),
            purl: node.purl,
            scope: node.scope,
            nodes: [node.id],
        };
        const held = where({ subject }).map((place) => matchers.map((matches) => matches({ subject }, place)));
        const asked = [...new Set(held.map((one) => judgeFor(node.scope, one)))];
        return (text) => strictest(asked.map((ask) => ask(text)));
    };
}
function strictest(answers) {
    const found = words/* LICENSE_OUTCOMES */.E5.map((outcome) => answers.find((answer) => answer.outcome === outcome));
    return found.find((answer) => answer !== undefined) ?? { outcome: 'unknown', reason: 'it is in no place' };
}

;// CONCATENATED MODULE: ./build/check/licenses/judge.js




/** For policies of old evidence, which do not have these keys. */
const NO_RULES = {
    licenseScopes: {},
    licenseExceptions: [],
    licenseClarifications: [],
    licenseConfidence: 90,
    overrides: [],
};
/** Whether a policy has an opinion on licences, so that what packages really hold is worth reading. */
function judgesLicenses(policy) {
    const scopes = Object.values(policy.licenseScopes);
    const places = policy.overrides.map(({ settings }) => settings);
    return [policy, ...scopes, ...places].some(({ allowLicenses = [], denyLicenses = [] }) => allowLicenses.length + denyLicenses.length > 0);
}
/** Prepares the licence question. Loads the SPDX lists, so only for those who ask. */
async function loadLicenseJudge() {
    const tools = await loadTools();
    return (facts, given) => {
        const policy = { ...NO_RULES, ...given };
        const judges = placedJudges(facts, policy, tools.rules.licenseJudge);
        const exempt = (0,pattern_index.patternIndex)(policy.allowDependenciesLicenses.map((purl) => ({ package: purl })));
        const entries = entryKeeper(policy, {
            keyOf: (license) => keyOf(tools, license),
            allowedBut: (waived, holder, spdx) => {
                const read = tools.reading.readLicense(spdx);
                return read.state === 'read' && holdsFor(tools, read.node, { waived, judge: judges(holder) });
            },
        });
        const court = { tools, facts, policy, judges, exempt, entries };
        return { of: (node) => judgePackage(court, node), unused: entries.unused };
    };
}
async function loadTools() {
    const [rules, conflicts, expressions, reading] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(6071)]).then(__webpack_require__.bind(__webpack_require__, 50625)),
        Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 74134)),
        __webpack_require__.e(/* import() */ 4778).then(__webpack_require__.bind(__webpack_require__, 84778)),
        Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(8430)]).then(__webpack_require__.bind(__webpack_require__, 47400)),
    ]);
    return { rules, conflicts, expressions, reading };
}
function judgePackage(court, node) {
    const { facts, judges, exempt, entries } = court;
    if (node.source.kind === 'link')
        return { outcome: 'own', reason: 'code of this repository', basis: 'none' };
    const [waiver] = exempt({ name: (0,paths/* labelOf */.Wy)(node), purl: node.purl });
    if (waiver !== undefined) {
        const reason = `${waiver.package} is in allow-dependencies-licenses`;
        return { outcome: 'allowed', reason, basis: 'policy' };
    }
    const fact = Object.hasOwn(facts.licenses, node.id) ? facts.licenses[node.id] : undefined;
    const clarified = entries.clarify(node, fact);
    if (clarified.entry !== undefined) {
        const { license, place } = clarified.entry;
        const answer = judges(node)(license);
        const reason = `${answer.reason}, as license-clarifications (${place}) found`;
        return entries.except(node, { ...answer, reason, basis: 'clarification' }, fact);
    }
    if (fact === undefined)
        return { outcome: 'unread', reason: `its licence could not be read${clarified.note}`, basis: 'none' };
    const answer = judgeFact(court, node, fact);
    const noted = answer.outcome === 'allowed' ? answer : { ...answer, reason: `${answer.reason}${clarified.note}` };
    return { ...entries.except(node, noted, fact), ...contradictions(court, node, fact) };
}
/** By what the package declares; where that names no licence, by its text. */
function judgeFact({ tools, policy, judges }, node, fact) {
    const judge = judges(node);
    const declared = judge(fact.license);
    if (declared.spdx !== undefined || isRefusal(fact.license))
        return Object.assign({}, declared, { basis: 'declared' });
    const text = tools.conflicts.textLicense(fact.license, fact, policy.licenseConfidence);
    if (typeof text === 'string')
        return { ...declared, reason: `${declared.reason}; ${text}`, basis: 'declared' };
    const { outcome, reason, spdx, deniedBy } = judge(text.license);
    return {
        outcome,
        reason: `${text.words}; ${reason}`,
        ...(spdx === undefined ? {} : { spdx }),
        ...(deniedBy === undefined ? {} : { deniedBy }),
        basis: 'text',
        confidence: text.confidence,
    };
}
/** A text that says that there is no licence is believed: no file stands in for it. */
function isRefusal(license) {
    return /^\s*(?:unlicen[sc]ed|none)\s*$/i.test(license);
}
/** What the package's files claim beside what it declares. */
function contradictions({ tools, policy, judges }, node, fact) {
    const judge = judges(node);
    const { claims, beside } = tools.conflicts.licenseClaims(fact, policy.licenseConfidence);
    const judged = (claim) => ({ ...claim, outcome: judge(claim.license).outcome });
    // Texts of others beside its own are many and harmless, but where they are denied.
    const found = [...claims.map(judged), ...beside.map(judged).filter(({ outcome }) => outcome !== 'allowed')];
    return found.length === 0 ? {} : { conflicts: found };
}
/** A text that is the same for licences that are: of expressions that differ in order only, or word for word. */
function keyOf({ reading, expressions }, license) {
    const read = reading.readLicense(license);
    return read.state === 'read' ? expressions.expressionKey(read.node) : license.trim().toLowerCase();
}
/** Part by part: those that an exception is for it waives, word for word; the lists judge the others. */
function holdsFor(tools, node, by) {
    const { expressionKey, expressionText } = tools.expressions;
    if (by.waived.has(expressionKey(node)))
        return true;
    if (by.judge(expressionText(node)).outcome === 'allowed')
        return true;
    if (node.kind === 'leaf')
        return false;
    const parts = [node.left, node.right];
    return node.kind === 'and'
        ? parts.every((part) => holdsFor(tools, part, by))
        : parts.some((part) => holdsFor(tools, part, by));
}


/***/ }),

/***/ 10541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ foreignLockfiles),
/* harmony export */   V: () => (/* binding */ NOT_READ)
/* harmony export */ });
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12720);

const NOT_READ = {
    id: 'lockfiles/not-read',
    title: 'Lockfile of a program whose lockfiles are not read',
    severity: 'moderate',
    why: 'Whoever installs by this file gets packages that no check has looked at.',
    fix: 'Delete it if nobody installs by it, or leave it out by exclude-lockfiles once that is decided.',
};
/** A finding a lockfile. */
function foreignLockfiles({ foreignLockfiles: paths = [], base, }) {
    const { id, severity, title, fix } = NOT_READ;
    const isTouched = (path) => base !== undefined && base.foreignLockfiles?.includes(path) !== true;
    return paths.map((path) => ({
        check: 'lockfiles',
        rule: id,
        severity,
        subject: { kind: 'lockfile', name: path },
        title,
        message: `${path} is not read: what is installed by it was not looked at.${isTouched(path) ? ' This change adds or edits it.' : ''}`,
        aliases: [],
        fix: { text: fix },
        location: { file: path },
        fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([id, path]),
    }));
}


/***/ }),

/***/ 97899:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/collect/licenses.js
var licenses = __webpack_require__(7272);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/discover.js + 1 modules
var discover = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/packages/omit-scopes.js
var omit_scopes = __webpack_require__(99162);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/policy/load.js + 4 modules
var load = __webpack_require__(94050);
// EXTERNAL MODULE: ./build/policy/overrides.js
var policy_overrides = __webpack_require__(38639);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
;// CONCATENATED MODULE: ./build/commands/licenses/options.js



const POLICY_FLAGS = [
    'preset',
    'allow-licenses',
    'deny-licenses',
    'allow-dependencies-licenses',
];
const FORMATS = ['csv', 'markdown', 'notice'];
/** What `--omit` takes: npm's words and ours. */
const OMITTABLE = new Map([
    ['dev', 'development'],
    ['development', 'development'],
    ['optional', 'optional'],
    ['none', 'none'],
]);
const LICENSES_OPTIONS = [
    flags/* DIR_OPTION */.mM,
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
    flags/* LOCKFILE_OPTION */.iK,
    {
        name: 'expression',
        type: 'string',
        value: 'SPDX',
        description: 'Judge this licence expression instead of the packages.',
    },
    { name: 'csv', type: 'boolean', description: 'Print the inventory as CSV, safe to open in a spreadsheet.' },
    { name: 'markdown', type: 'boolean', description: 'Print the inventory as a Markdown table.' },
    {
        name: 'notice',
        type: 'boolean',
        description: 'Print third-party notices: what is shipped, with the licence texts that stand in the packages.',
    },
    {
        name: 'output',
        short: 'o',
        type: 'string',
        value: 'FILE',
        description: 'Write the inventory or the notices to this file. Default: standard output.',
    },
    {
        name: 'omit',
        type: 'list',
        value: 'SCOPE',
        choices: [...OMITTABLE.keys()],
        description: 'Leave out what only these need: dev, optional. Default: none; with --notice: dev.',
    },
    {
        name: 'online',
        type: 'boolean',
        description: 'Ask the registry where neither the lockfile nor a package on this machine names a licence.',
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'The registry that --online asks. Default: as npm is configured.',
    },
    ...policy_overrides/* policyOptions */.V.filter((option) => POLICY_FLAGS.includes(option.name)),
];
/** @throws SealgateError USAGE */
function readLicensesForm(values) {
    const output = typeof values.output === 'string' ? values.output : undefined;
    // With a file, --json prints what was written there.
    const others = output === undefined ? ['json', 'expression'] : ['expression'];
    const asked = [...FORMATS, ...others].filter((name) => values[name] !== undefined && values[name] !== false);
    const format = FORMATS.find((name) => values[name] === true);
    const [first, second] = asked;
    if (format !== undefined && first !== undefined && second !== undefined) {
        throw new errors/* SealgateError */.De('USAGE', `--${first} and --${second} contradict each other`, {
            hint: 'Ask for one form at a time.',
        });
    }
    if (output !== undefined && format === undefined) {
        throw new errors/* SealgateError */.De('USAGE', '--output needs --csv, --markdown or --notice', {
            hint: 'sealgate licenses --notice -o THIRD-PARTY-NOTICES.txt',
        });
    }
    return {
        ...(format === undefined ? {} : { format }),
        ...(output === undefined ? {} : { output }),
        omit: omitted(values, format),
    };
}
function omitted(values, format) {
    const words = (0,flags/* listOf */.c3)(values, 'omit');
    const scopes = words.map((word) => {
        const scope = OMITTABLE.get(word.toLowerCase());
        if (scope !== undefined)
            return scope;
        throw new errors/* SealgateError */.De('USAGE', `--omit ${word} is not supported`, {
            hint: 'Use dev, optional or none.',
        });
    });
    if (scopes.length === 0 && format === 'notice')
        return ['development'];
    return [...new Set(scopes)].filter((scope) => scope !== 'none').sort();
}

// EXTERNAL MODULE: ./build/check/licenses/judge.js + 2 modules
var judge = __webpack_require__(12020);
// EXTERNAL MODULE: ./build/model/packages/graph.js
var graph = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/commands/licenses/rows.js




/** Every package once, sorted by purl; one that several lockfiles have counts as it is judged worst. */
async function listLicenses(graphs, facts, policy) {
    const judgement = (await (0,judge/* loadLicenseJudge */.d)())({ licenses: facts, graphs }, policy);
    const rows = new Map();
    for (const graph of graphs) {
        for (const node of graph.packages) {
            const row = toRow(node, facts[node.id], judgement.of(node));
            const known = rows.get(node.purl);
            rows.set(node.purl, known === undefined ? row : join(known, row));
        }
    }
    return [...rows.values()].sort((a, b) => (0,compare_text/* compareText */.n)(a.purl, b.purl));
}
function join(a, b) {
    const worst = words/* LICENSE_OUTCOMES */.E5.indexOf(b.outcome) < words/* LICENSE_OUTCOMES */.E5.indexOf(a.outcome) ? b : a;
    const scope = graph/* SCOPES */.i.find((one) => a.scope === one || b.scope === one) ?? a.scope;
    return { ...worst, scope, direct: a.direct || b.direct };
}
function toRow(node, fact, answer) {
    const { purl, name, version, scope, direct } = node;
    const outcome = answer.outcome === 'own' ? 'allowed' : answer.outcome === 'unread' ? 'unknown' : answer.outcome;
    return {
        purl,
        name,
        version,
        scope,
        direct,
        license: fact?.license ?? null,
        spdx: answer.spdx ?? null,
        from: fact?.from ?? null,
        basis: answer.basis,
        confidence: answer.confidence ?? null,
        outcome,
        reason: answer.reason,
        corrections: (answer.corrections ?? []).map(({ found, meant }) => ({ found, meant })),
        conflicts: (answer.conflicts ?? []).map(({ words }) => words),
        files: fact?.texts?.map(({ file, sha256, matches, covered }) => ({
            file,
            sha256,
            licenses: matches,
            covered,
        })) ?? null,
    };
}

// EXTERNAL MODULE: ./build/render/terminal/text.js
var terminal_text = __webpack_require__(2342);
// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/commands/licenses/text.js




const MOST_SHOWN = 10;
const COLOR = { denied: 'red', unknown: 'yellow', allowed: 'green' };
/**
 * What is denied and unknown, one line a package with its reason; what contradicts a package or was read as something
 * else; what is allowed, by licence; the counts.
 */
function licensesText(rows, style) {
    const lines = [];
    for (const outcome of words/* LICENSE_OUTCOMES */.E5.slice(0, 2)) {
        const group = rows.filter((row) => row.outcome === outcome && row.license !== null);
        if (group.length === 0)
            continue;
        lines.push((0,terminal_text/* paint */.nI)(`${capital(outcome)} (${group.length})`, COLOR[outcome], style), ...table(group), '');
    }
    const unread = rows.filter((row) => row.outcome === 'unknown' && row.license === null);
    if (unread.length > 0) {
        lines.push((0,terminal_text/* paint */.nI)(`Not read (${unread.length})`, 'yellow', style), ...firstOf(unread.map((row) => `  ${labelOf(row)}`)));
        lines.push('  Install the packages first, or add --online to ask the registry.', '');
    }
    lines.push(...notes(rows, style));
    const allowed = byLicense(rows.filter((row) => row.outcome === 'allowed'));
    if (allowed.length > 0) {
        lines.push((0,terminal_text/* paint */.nI)('Allowed', 'green', style));
        for (const [license, count] of allowed)
            lines.push(`  ${String(count).padStart(6)}  ${license}`);
        lines.push('');
    }
    const counts = words/* LICENSE_OUTCOMES */.E5.map((outcome) => `${rows.filter((row) => row.outcome === outcome).length} ${outcome}`);
    lines.push(`${rows.length} ${rows.length === 1 ? 'package' : 'packages'}: ${counts.reverse().join(', ')}`);
    return lines.join('\n');
}
/** What a reader should know of packages that are allowed as well. */
function notes(rows, style) {
    const section = (title, group, say) => {
        if (group.length === 0)
            return [];
        const width = columnOf(group);
        const said = group.map((row) => `  ${labelOf(row).padEnd(width)}  ${(0,terminal_text/* plainLine */.h0)(say(row), 200)}`);
        return [(0,terminal_text/* paint */.nI)(`${title} (${group.length})`, 'cyan', style), ...firstOf(said), ''];
    };
    return [
        ...section('Another licence is found', rows.filter(({ conflicts }) => conflicts.length > 0), (row) => `declares ${row.license ?? 'nothing'}; ${row.conflicts.join('; ')}`),
        ...section('Told by the licence file', rows.filter(({ basis, outcome }) => basis === 'text' && outcome === 'allowed'), (row) => `${row.spdx} (${row.confidence} %)`),
        ...section('Read as', rows.filter(({ corrections }) => corrections.length > 0), (row) => row.corrections.map(({ found, meant }) => `'${found}' is ${meant}`).join('; ')),
    ];
}
function firstOf(lines) {
    if (lines.length <= MOST_SHOWN)
        return lines;
    return [...lines.slice(0, MOST_SHOWN), `  ${(0,render_words/* moreLine */.g0)(lines.length - MOST_SHOWN)}`];
}
function columnOf(rows) {
    return Math.min(48, Math.max(...rows.map((row) => labelOf(row).length)));
}
function table(rows) {
    const width = columnOf(rows);
    return rows.map((row) => {
        const why = row.license === '' ? row.reason.replace(/^no licence is declared(?:; )?/, '') : row.reason;
        const reason = why === '' ? '' : `: ${(0,terminal_text/* plainLine */.h0)(why, 200)}`;
        return `  ${labelOf(row).padEnd(width)}  ${licenseText(row)}${reason}`;
    });
}
function labelOf(row) {
    return (0,terminal_text/* plainName */.MH)(`${row.name}@${row.version}`, 80);
}
function licenseText(row) {
    if (row.license === null)
        return row.reason;
    return row.license === '' ? 'declares no licence' : (0,terminal_text/* plainLine */.h0)(row.license, 80);
}
/** Most used first. */
function byLicense(rows) {
    const counts = new Map();
    for (const row of rows) {
        const name = row.spdx === null ? licenseText(row) : (0,terminal_text/* plainLine */.h0)(row.spdx, 80);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort(([a, m], [b, n]) => n - m || (0,compare_text/* compareText */.n)(a, b));
}
function capital(word) {
    return word.slice(0, 1).toUpperCase() + word.slice(1);
}

// EXTERNAL MODULE: ./build/commands/warn-of-foreign.js
var warn_of_foreign = __webpack_require__(63785);
;// CONCATENATED MODULE: ./build/commands/licenses.js













/** Judges licences by the policy's lists: of all packages, or of one expression. */
const command = {
    name: 'licenses',
    summary: 'Judge and list the licence of every package, write notices, or judge one SPDX expression.',
    usage: [
        'licenses [--dir DIR] [--policy FILE] [--lockfile FILE …] [--omit dev] [--online] [--json]',
        'licenses --csv|--markdown|--notice [-o FILE] …',
        'licenses --expression "MIT OR GPL-3.0-only" [--allow-licenses LICENSES] [--json]',
    ],
    positionals: 'none',
    options: LICENSES_OPTIONS,
    notes: [
        "Licences are read from the lockfile, the installed package, a package manager's store on this machine, or",
        '(--online) the registry. Licence files of packages that are here are compared with the texts of the SPDX list.',
        'Exit codes: 0 allowed; 1 denied, or unknown where the policy says unknown-license: block;',
        "2 wrong usage or input; 3 an expression that is unknown, no package's licence could be read, or --notice lacks",
        'packages that are not on this machine.',
    ],
    run,
};
async function run(_, values, world) {
    const dir = external_node_path_default().resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
    const file = typeof values.policy === 'string' ? values.policy : undefined;
    const form = readLicensesForm(values);
    const overrides = await (0,policy_overrides/* readOverrides */.i)(values);
    const { policy } = await (0,load.loadPolicy)({ dir, overrides, ...(file === undefined ? {} : { file }) });
    if (typeof values.expression === 'string')
        return judgeExpression(values.expression, policy);
    const files = Array.isArray(values.lockfile) ? values.lockfile : undefined;
    const read = await (0,discover.readLockfiles)(dir, files === undefined ? { exclude: policy.excludeLockfiles } : { files });
    (0,warn_of_foreign/* warnOfForeign */.q)(read, world);
    const [first] = read.problems;
    if (read.graphs.length === 0) {
        throw new errors/* SealgateError */.De(first === undefined || first.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', first?.message ?? 'No lockfile was found', { hint: first?.hint ?? 'Pass --dir or --lockfile.' });
    }
    for (const problem of read.problems)
        world.log.error(problem.message);
    const graphs = form.omit.length === 0 ? read.graphs : (0,omit_scopes/* omitScopes */.V)(read.graphs, form.omit).graphs;
    const facts = await readLicenses(dir, graphs, { values, world, policy });
    const rows = await listLicenses(graphs, facts, policy);
    const exitCode = first === undefined ? exitCodeOf(rows, policy) : errors/* EXIT */.dc.usage;
    if (form.format !== undefined)
        return writeForm(dir, graphs, { form, rows, world, exitCode });
    return { exitCode, text: licensesText(rows, world.style), json: rows };
}
async function judgeExpression(expression, policy) {
    const { licenseJudge } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(6071)]).then(__webpack_require__.bind(__webpack_require__, 50625));
    const { outcome, reason, spdx, corrections } = licenseJudge({
        allow: policy.allowLicenses,
        deny: policy.denyLicenses,
    })(expression);
    const exit = { allowed: errors/* EXIT */.dc.pass, denied: errors/* EXIT */.dc.fail, unknown: errors/* EXIT */.dc.incomplete };
    const read = (corrections ?? []).map(({ found, meant }) => ({ found, meant }));
    const told = read.map(({ found, meant }) => ` ('${found}' is read as ${meant})`).join('');
    return {
        exitCode: exit[outcome],
        text: `${outcome}: ${reason}${told}`,
        json: { expression, spdx: spdx ?? null, outcome, reason, corrections: read },
    };
}
async function readLicenses(dir, graphs, { values, world, policy }) {
    const { env, log, now } = world;
    const question = { texts: 'all', named: policy.licenseClarifications, env };
    const facts = await (0,licenses.collectLicenses)(dir, graphs, question);
    if (values.online !== true)
        return facts;
    const unread = graphs.map((graph) => ({
        ...graph,
        packages: graph.packages.filter((node) => facts[node.id] === undefined && node.source.kind === 'registry'),
    }));
    if (unread.every((graph) => graph.packages.length === 0))
        return facts;
    const { collectRegistryFacts } = await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(952), __webpack_require__.e(5516)]).then(__webpack_require__.bind(__webpack_require__, 70952));
    const registry = await collectRegistryFacts(unread, {
        dir,
        env,
        log,
        now,
        ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
    });
    return { ...(await (0,licenses.collectLicenses)(dir, unread, { ...question, registry: registry.facts })), ...facts };
}
/** Prints or writes an inventory or the notices. What its packages' own files say besides licences is read only here. */
async function writeForm(dir, graphs, { form, rows, world, exitCode }) {
    const { env, log } = world;
    const { collectDescriptions } = await Promise.all(/* import() */[__webpack_require__.e(7755), __webpack_require__.e(2203), __webpack_require__.e(2053)]).then(__webpack_require__.bind(__webpack_require__, 45011));
    const { renderInventory } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(8693), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 96541));
    const licenseTexts = form.format === 'notice';
    const { descriptions } = await collectDescriptions(graphs, { dir, env, log, licenseTexts });
    const { text, lacking, notes } = renderInventory(form, { rows, graphs, descriptions });
    for (const line of [...lacking, ...notes])
        log.warn(line);
    const code = lacking.length > 0 && exitCode === errors/* EXIT */.dc.pass ? errors/* EXIT */.dc.incomplete : exitCode;
    if (form.output === undefined)
        return { exitCode: code, text: text.replace(/\n$/, ''), json: rows };
    const { sha256, bytes } = await (0,files/* writeAtomic */.vZ)(external_node_path_default().resolve(world.cwd, form.output), text);
    return {
        exitCode: code,
        text: `${form.output}: ${(0,counted/* counted */.h)(rows.length, 'package')}, ${bytes} bytes, sha256 ${sha256}`,
        json: { file: form.output, packages: rows.length, bytes, sha256 },
    };
}
function exitCodeOf(rows, policy) {
    if (rows.some((row) => row.outcome === 'denied'))
        return errors/* EXIT */.dc.fail;
    const unknown = rows.filter((row) => row.outcome === 'unknown');
    // Nothing at all could be read: that is no answer, whatever the policy makes of single packages.
    if (rows.length > 0 && rows.every((row) => row.license === null && row.outcome === 'unknown'))
        return errors/* EXIT */.dc.incomplete;
    const blocks = ({ scope }) => (policy.licenseScopes[scope]?.unknownLicense ?? policy.unknownLicense) === 'block';
    return unknown.some(blocks) ? errors/* EXIT */.dc.fail : errors/* EXIT */.dc.pass;
}


/***/ }),

/***/ 9798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Xx: () => (/* binding */ zoned),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. V8 takes 2026-02-31 for March 3rd, which nobody meant. */
function isDay(text) {
    return typeof text === 'string' && DAY.test(text) && isTime(`${text}T00:00:00Z`);
}
/** Whether a text is a time that exists, as RFC 3339 writes it in UTC to the second. */
function isTime(text) {
    if (typeof text !== 'string' || !TIME.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
}
/** Milliseconds since 1970 of a day or a time; `NaN` for what is neither. Without a zone both are in UTC. */
function parseTime(text) {
    return Date.parse(zoned(text));
}
/** A time with its zone. The engine takes one without for a time of the machine. */
function zoned(text) {
    return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
}
const DAY_MS = 86_400_000;
/** What comes later is written with a sign and more digits, which nobody else reads as a day. */
const LAST_DAY = '9999-12-31';
/** Whole and broken days from one day or time to another. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
/** The day so many whole days after another one, `YYYY-MM-DD` both; 9999-12-31 at the most. */
function addDays(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
    return time < Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : LAST_DAY;
}


/***/ }),

/***/ 98927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
}


/***/ }),

/***/ 93929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   v: () => (/* binding */ addToList)
/* harmony export */ });
/** Adds a value to the list of its key, in place: a new list for each value would take quadratic time. */
function addToList(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Values by a key of each, keys and values in the order they were met; what `Map.groupBy` is from Node 21 on. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        addToList(groups, keyOf(value), value);
    return groups;
}


/***/ }),

/***/ 92866:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`; of a folder that states no version the name alone. */
function labelOf(node) {
    return node.version === '' ? node.name : `${node.name}@${node.version}`;
}
/**
 * A step of a path as people read it: the root of a lockfile that holds no name of it is its package.json, and what
 * Rush's lockfile names from where it lies (`../../../apps/api`) is told from the folder of rush.json.
 */
function stepName(step) {
    return step === '.' ? 'package.json' : step.replace(/^(?:\.\.\/){3,6}/, '');
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 92642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   h: () => (/* binding */ leadsAbove),
/* harmony export */   sL: () => (/* binding */ testFolderOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** Whether a path that joinPath gave leads out above its start. Something inside may well be called `..cache`. */
function leadsAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** The directory a file stands in, `.` at the top. */
function parentPath(file) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? '.' : file.slice(0, slash);
}
/** A folder and all above it in the repository, itself first. */
function upwards(folder) {
    return folder === '.' ? ['.'] : [folder, ...upwards(parentPath(folder))];
}
const TEST_DATA = /^(.*?(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test-?data|mocks?|__mocks__))\//i;
/** The folder of tests or of their data that a file is in, by its name; `undefined` for any other file. */
function testFolderOf(file) {
    return TEST_DATA.exec(file)?.[1];
}


/***/ }),

/***/ 40696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   Y: () => (/* binding */ normalizeRepository)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

const FORGES = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** Names that the forges answer to as well. */
const SAME_HOST = {
    'www.github.com': 'github.com',
    'ssh.github.com': 'github.com',
    'www.gitlab.com': 'gitlab.com',
    'altssh.gitlab.com': 'gitlab.com',
    'www.bitbucket.org': 'bitbucket.org',
};
/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
function normalizeRepository(text) {
    const plain = text
        .trim()
        .replace(/^git\+/i, '')
        .replace(/#.*$/s, '');
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
    if (short !== null)
        return join(FORGES[short[1] ?? 'github'] ?? '', short[2] ?? '');
    const nested = /^gitlab:(?!\/)([\w./-]+)$/.exec(plain);
    if (nested !== null)
        return join('gitlab.com', nested[1] ?? '');
    // After ssh:// a number between colon and slash is a port.
    const scp = /^(?:git@|ssh:\/\/git@(?![\w.-]+:\d+\/))([\w.-]+)[:/](.+)$/i.exec(plain);
    if (scp !== null)
        return join(scp[1] ?? '', scp[2] ?? '');
    const url = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(plain)
        ? `https://${plain}`
        : plain;
    if (!/^(https?|git|ssh):\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, hostname, pathname } = new URL(url);
    return join(protocol === 'ssh:' ? hostname : host, pathname);
}
/** Whether two texts name the same source repository; texts that name none must be equal. */
function sameRepository(a, b) {
    return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}
function join(named, path) {
    const small = named.toLowerCase();
    const host = Object.hasOwn(SAME_HOST, small) ? (SAME_HOST[small] ?? small) : small;
    const [owner = '', name = '', ...more] = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(path, '/')
        .split('/')
        .map((part) => part.trim());
    if (owner === '' || name === '')
        return undefined;
    // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
    const rest = host === 'github.com' || host === 'bitbucket.org' ? [] : more;
    const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
    return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 12720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 43894:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   f: () => (/* binding */ overrideMatcher)
/* harmony export */ });
/* harmony import */ var _data_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56250);
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61541);



const NOWHERE = { paths: [], workspaces: [] };
/**
 * Prepares the question where a finding is. A package is in every workspace that reaches it; a file in the
 * nearest workspace above it. A finding that nothing places is nowhere, and no path or workspace holds for it.
 */
function placesOf(facts) {
    const byNode = new Map();
    const folders = [];
    for (const graph of facts.graphs)
        addGraph(graph, byNode, folders);
    folders.sort((a, b) => b.folder.length - a.folder.length);
    const ofFile = (path) => {
        const owner = folders.find(({ folder }) => folder === '.' || path.startsWith(`${folder}/`));
        return { paths: [path], workspaces: owner?.workspaces ?? [] };
    };
    return ({ subject, location }) => {
        const nodes = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
        const places = nodes.flatMap((node) => byNode.get(node) ?? []);
        if (places.length > 0)
            return places;
        const path = subject.kind === 'file' || subject.kind === 'lockfile' ? subject.name : location?.file;
        return [path === undefined ? NOWHERE : ofFile(path)];
    };
}
function addGraph(graph, byNode, folders) {
    const packages = new Map(graph.packages.map((node) => [node.id, node]));
    const importers = new Map(graph.importers.map((importer) => [importer.id, importer]));
    const parts = graph.lockfile.path.split('/').slice(0, -1);
    for (const importer of graph.importers) {
        const folder = [...parts, ...importer.path.split('/')].filter((part) => part !== '.' && part !== '').join('/') || '.';
        const workspaces = [folder, ...(importer.name === undefined ? [] : [importer.name])];
        folders.push({ folder, workspaces });
        const manifest = folder === '.' ? 'package.json' : `${folder}/package.json`;
        const place = { paths: [manifest, graph.lockfile.path], workspaces };
        for (const id of reachable(importer, packages, importers)) {
            const purl = packages.get(id)?.purl;
            for (const key of new Set([id, purl ?? id]))
                (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(byNode, key, place);
        }
    }
}
/** Ids of packages that an importer reaches, also through other workspaces. */
function reachable(importer, packages, importers) {
    const seen = new Set([importer.id]);
    const queue = [importer.id];
    for (const id of queue) {
        for (const { to } of (packages.get(id) ?? importers.get(id))?.dependencies ?? []) {
            if (seen.has(to))
                continue;
            seen.add(to);
            queue.push(to);
        }
    }
    return seen;
}
/** Prepares the question whether an override holds for a finding in a place. */
function overrideMatcher(override) {
    const globs = override.paths.map(_data_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU);
    const patterns = override.packages.map(_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb);
    const { workspaces, scopes } = override;
    return ({ subject }, place) => {
        if (globs.length > 0 &&
            !place.paths.some((path) => withFolders(path).some((one) => globs.some((matches) => matches(one)))))
            return false;
        if (workspaces.length > 0 &&
            !place.workspaces.some((name) => workspaces.some((wanted) => (0,_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSegment */ .tx)(wanted, name))))
            return false;
        if (scopes.length > 0 && (subject.scope === undefined || !scopes.includes(subject.scope)))
            return false;
        if (patterns.length === 0)
            return true;
        const prepared = (0,_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(subject);
        return subject.kind === 'package' && patterns.some((pattern) => pattern.matches(prepared));
    };
}
/** A path and the folders above it. */
function withFolders(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 78815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/** Computed by reachability from the importers, the strongest first: runtime wins over optional, optional over development. */
const SCOPES = ['runtime', 'optional', 'development'];


/***/ }),

/***/ 29528:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ movedLockfiles),
/* harmony export */   XI: () => (/* binding */ lockfileBefore),
/* harmony export */   cX: () => (/* binding */ joinGraphs),
/* harmony export */   mq: () => (/* binding */ mainLockfileOf)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36544);


/** Of a lockfile's names, this part must be in another for it to be the same project's. */
const MOST = 0.5;
/** pnpm's lockfile, or with `gitBranchLockfile` that of a branch. */
const PNPM_LOCK = /^((?:.*\/)?pnpm-lock)(\.[^/]+)?\.yaml$/;
/**
 * The base's lockfiles that others continue, by the path of those: what is gone by one that the base has not and
 * that has most of its names, and what pnpm keeps for branches by its rules. So a lockfile that moved, or that another package manager now writes, is compared with
 * what it was and is no new project; several may go into one, where workspaces were joined.
 */
function movedLockfiles(base, head) {
    const pathsOf = (graphs) => new Set(graphs.map(({ lockfile }) => lockfile.path));
    const [before, after] = [pathsOf(base), pathsOf(head)];
    const come = head
        .filter(({ lockfile }) => !before.has(lockfile.path))
        .map((graph) => ({ path: graph.lockfile.path, names: namesOf(graph) }));
    const moved = new Map();
    for (const graph of base) {
        if (after.has(graph.lockfile.path) || graph.packages.length === 0)
            continue;
        const names = [...namesOf(graph)];
        const [best] = come
            .map(({ path, names: there }) => ({
            path,
            part: names.filter((name) => there.has(name)).length / names.length,
        }))
            .filter(({ part }) => part >= MOST)
            .sort((a, b) => b.part - a.part || (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path));
        if (best !== undefined)
            (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(moved, best.path, graph);
    }
    const placed = new Set([...moved.values()].flat());
    for (const [path, graphs] of branchLockfiles(base, after)) {
        const more = graphs.filter((graph) => !placed.has(graph));
        if (more.some(({ lockfile }) => lockfile.path !== path))
            moved.set(path, [...more, ...(moved.get(path) ?? [])]);
    }
    return moved;
}
/**
 * A branch's lockfile of pnpm begins as the one beside it, and goes when it is merged into that.
 *
 * @param after paths that are there now.
 */
function branchLockfiles(base, after) {
    const mains = new Map(base.map((graph) => [graph.lockfile.path, graph]));
    const found = new Map();
    const mainOf = (path) => {
        const main = mainLockfileOf(path);
        return main !== undefined && after.has(main) ? mains.get(main) : undefined;
    };
    for (const path of after) {
        const main = mains.has(path) ? undefined : mainOf(path);
        if (main !== undefined)
            found.set(path, [main]);
    }
    for (const graph of base) {
        const main = after.has(graph.lockfile.path) ? undefined : mainOf(graph.lockfile.path);
        if (main === undefined)
            continue;
        const { path } = main.lockfile;
        found.set(path, [...(found.get(path) ?? [main]), graph]);
    }
    return found;
}
/** The `pnpm-lock.yaml` beside a branch's own lockfile of pnpm; `undefined` for any other file. */
function mainLockfileOf(path) {
    const [, stem, branch] = PNPM_LOCK.exec(path) ?? [];
    return branch === undefined ? undefined : `${stem}.yaml`;
}
/** What a lockfile was in the base, under its own path or those it continues; `undefined` for one that is new. */
function lockfileBefore({ graphs, changes }, path) {
    const from = changes.find(({ lockfile }) => lockfile === path)?.from ?? [path];
    return joinGraphs(graphs.filter(({ lockfile }) => from.includes(lockfile.path)));
}
/** Several lockfiles as one; a package that more than one of them has in the same way is there once. */
function joinGraphs(graphs) {
    const [first, ...more] = graphs;
    if (first === undefined || more.length === 0)
        return first;
    const packages = new Map();
    for (const node of graphs.flatMap((graph) => graph.packages)) {
        const key = JSON.stringify([node.purl, node.integrity, node.checksum, node.source]);
        packages.set(key, packages.get(key) ?? node);
    }
    return {
        ...first,
        importers: graphs.flatMap(({ importers }) => importers),
        packages: [...packages.values()],
        problems: graphs.flatMap(({ problems }) => problems),
    };
}
function namesOf({ packages }) {
    return new Set(packages.map(({ name }) => name));
}


/***/ }),

/***/ 99162:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ omitScopes),
/* harmony export */   s: () => (/* binding */ cutKey)
/* harmony export */ });
/** A node of one lockfile. */
function cutKey(graph, node) {
    return `${graph.lockfile.path}\n${node.id}`;
}
/**
 * Dependency graphs without the packages of some scopes. Scopes are computed by reachability, so what stays
 * does not need what goes; edges to what is gone go with it.
 */
function omitScopes(graphs, scopes) {
    const cut = new Set();
    const kept = graphs.map((graph) => {
        const gone = new Set(graph.packages.filter(({ scope }) => scopes.includes(scope)).map(({ id }) => id));
        const without = (node) => {
            const dependencies = node.dependencies.filter(({ to }) => !gone.has(to));
            if (dependencies.length < node.dependencies.length)
                cut.add(cutKey(graph, node));
            return { ...node, dependencies };
        };
        const packages = graph.packages.filter(({ id }) => !gone.has(id)).map(without);
        return { ...graph, importers: graph.importers.map(without), packages };
    });
    return { graphs: kept, scopes, cut };
}


/***/ }),

/***/ 35812:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patternIndex: () => (/* binding */ patternIndex)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61541);


/** Finds the entries whose pattern matches a package, in their order; most are found by name, without a comparison. */
function patternIndex(entries) {
    const byName = new Map();
    const wild = [];
    for (const [at, entry] of entries.entries()) {
        const compiled = { at, entry, pattern: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(entry.package) };
        const { literal } = compiled.pattern;
        if (literal === undefined)
            wild.push(compiled);
        else
            (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(byName, literal, compiled);
    }
    if (entries.length === 0)
        return () => [];
    return (subject) => {
        const prepared = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(subject);
        return [...(byName.get(prepared.parts.name) ?? []), ...wild]
            .filter(({ pattern }) => pattern.matches(prepared))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry);
    };
}


/***/ }),

/***/ 8466:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   k: () => (/* binding */ findStandIns)
/* harmony export */ });
/**
 * Packages that stand under the name of another one, though no alias asks for them there. What is bundled is left
 * out: its bundler's hash covers it.
 */
function findStandIns(graph) {
    const nodes = new Map(graph.packages.map((node) => [node.id, node]));
    const found = new Map();
    for (const holder of [...graph.importers, ...graph.packages]) {
        for (const edge of holder.dependencies) {
            const node = nodes.get(edge.to);
            if (node === undefined || node.name === edge.name)
                continue;
            if (node.source.kind !== 'registry' || node.bundled === true)
                continue;
            const key = `${edge.name}\n${node.id}`;
            const known = found.get(key) ?? { node, name: edge.name, asking: [] };
            known.asking.push({ holder, edge });
            found.set(key, known);
        }
    }
    return [...found.values()].filter(({ node, asking }) => !asking.some(({ edge }) => askedBy(edge.range, node.name) === 'this'));
}
/** Whether a range, under whatever name, asks for the package `other`. */
function askedBy(range, other) {
    if (range === undefined)
        return 'unknown';
    const alias = /^npm:(.*)$/s.exec(range)?.[1];
    if (alias === undefined) {
        if (range.startsWith('jsr:'))
            return other.startsWith('@jsr/') ? 'this' : 'other';
        // Catalogs, workspaces, addresses: what they lead to stands elsewhere.
        return /[:/]/.test(range) ? 'unknown' : 'other';
    }
    const at = alias.indexOf('@', 1);
    // Without a version it is a name; Yarn 2 and later also writes plain ranges so, which are no package's name.
    const target = at === -1 ? alias : alias.slice(0, at);
    return target === other ? 'this' : 'other';
}


/***/ }),

/***/ 46544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ packageFactsOf),
/* harmony export */   EC: () => (/* binding */ seedInUse),
/* harmony export */   HY: () => (/* binding */ REFUSED_FIX)
/* harmony export */ });
/** What to do where a repository of keys answers what must not be believed. */
const REFUSED_FIX = 'Ask again from another network. Until that is explained, pass keys that you trust with --keys FILE.';
/** One sentence on a seed that was used. */
function seedInUse({ root, expires, reason }) {
    return `Sigstore's TUF repository was not had (${reason}); the copy in this build is used: root ${root}, believed until ${expires}`;
}
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ }),

/***/ 38639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34577);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76207);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45261);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97062);





const OPTION_TYPES = {
    vulnerabilities: 'list',
    failOn: 'list',
    failOnScopes: 'list',
    ignoreUnfixed: 'boolean',
    allowGhsas: 'list',
    allowLicenses: 'list',
    denyLicenses: 'list',
    allowDependenciesLicenses: 'list',
    warnOnly: 'boolean',
    checkRun: 'boolean',
    labels: 'boolean',
    dependencySubmission: 'boolean',
};
const VALUES = {
    failOnSeverity: 'SEVERITY',
    vulnerabilities: 'SOURCES',
    failOn: 'WORDS',
    failOnEpss: 'SCORE',
    failOnScopes: 'SCOPES',
    maxAge: 'AGE',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
    locale: 'LANGUAGE',
    timeZone: 'ZONE',
    minimumReleaseAge: 'AGE',
};
/** Words that a flag takes, those of its values that are words. */
const CHOICES = {
    failOnSeverity: _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm,
    vulnerabilities: ['registry'],
    failOn: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$,
    failOnScopes: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_SCOPES */ .jH,
    commentSummaryInPr: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMENT_MODES */ .p8,
    locale: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCALES */ .YZ,
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        choices: Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESET_LAYERS */ .vt),
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    {
        name: 'environment',
        type: 'string',
        value: 'NAME',
        description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        const choices = CHOICES[property];
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                ...(choices === undefined ? {} : { choices }),
                description: spec.flag,
            },
        ];
    }),
];
/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
async function readOverrides(values) {
    const nodes = new Map();
    for (const { name } of policyOptions) {
        const value = values[name];
        if (value === undefined || value === '' || name === 'preset' || name === 'environment')
            continue;
        const place = { flag: `--${name}` };
        if (typeof value === 'string' || typeof value === 'boolean') {
            nodes.set(name, { kind: 'scalar', value, place });
            continue;
        }
        const text = value.join('\n');
        if (text.trim() !== '')
            nodes.set(name, { kind: 'scalar', value: text, place });
    }
    const word = (name) => {
        const value = values[name];
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
    const [preset, environment] = [word('preset'), word('environment')];
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayer */ .w6)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
        ...(environment === undefined ? {} : { environment }),
    };
}


/***/ }),

/***/ 95409:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  ym: () => (/* binding */ cutEnd),
  it: () => (/* binding */ cutMiddle),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  CS: () => (/* binding */ prose),
  Pl: () => (/* binding */ safeUrl),
  PP: () => (/* binding */ tableHead),
  jD: () => (/* binding */ tableRow)
});

// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/model/text/runs.js
/** A run of text in scripts that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[-_. ][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;
/**
 * Text cut where its direction changes. What is written from right to left has to be isolated from the rest: a browser
 * shows digits and punctuation that follow such a word before it, and a version would change places with its name.
 */
function textRuns(line) {
    const runs = [];
    let after = 0;
    for (const { 0: text, index } of line.matchAll(FROM_RIGHT)) {
        if (index > after)
            runs.push({ text: line.slice(after, index), fromRight: false });
        runs.push({ text, fromRight: true });
        after = index + text.length;
    }
    if (after < line.length)
        runs.push({ text: line.slice(after), fromRight: false });
    return runs;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/markdown.js




/**
 * The one place that makes Markdown of text from outside. GitHub turns mentions, issue numbers, commit ids,
 * addresses and emoji names into links and pictures after the Markdown is parsed, in every text node outside code;
 * entities and backslashes do not stop that, invisible separators poison what readers copy. So whatever could
 * become active stands in a code span, and the rest has its punctuation as entities.
 */
/** Names longer than this are cut in the middle. */
const NAME_LIMIT = 100;
const PROSE_LIMIT = 400;
/** A quotation between backticks, or an expression of a workflow, with the punctuation around it; or a word. */
const WORDS = /(["'(]*)(?:`([^`\n]{1,200})`|(\$\{\{[^`\n{}]{1,200}\}\}))([)"'.,;:!?]*)(?=\s|$)|\S+/gu;
/** What GitHub would act on in plain text, and flags, which a line would break after a dash. Rather too much than too little: a code span is never wrong. */
const ACTIVE = /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d|(?<![\w-])--[a-z]/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
};
/** Keeps the start and the end of a text of more than `max` UTF-16 units, and never half a character. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil(((max - 1) * 2) / 3);
    const tail = max - 1 - head;
    return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `max` UTF-16 units, without half a character at the end. */
function cutEnd(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text) {
    return (0,display/* visibleText */.Q6)(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}
/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole stands after it.
 */
function code(text, max = NAME_LIMIT) {
    if (text.length > max) {
        // A hostile text of megabytes is not escaped as a whole before it is cut.
        const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
        return `${codeSpans(shown)} ${omission((0,words/* formatNumber */.ZV)(text.length))}`;
    }
    return text === '' ? '`""`' : codeSpans(visibleLine(text));
}
/** The sign that something was left out, in any language: `[…]`, or with the length of the whole `[…10,000]`. */
function omission(length = '') {
    return `&#91;…${length}&#93;`;
}
/** Text from outside as an HTML code element, for where Markdown is not read: inside of `<summary>`. */
function htmlCode(text, max = NAME_LIMIT) {
    const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
    const escaped = (part) => part.replace(/[&<>"'|`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${inOrder(shown, escaped)}</code>`;
}
function codeSpans(line) {
    return line
        .split('|')
        .map((part) => (part === '' ? '' : inOrder(part, codeSpan)))
        .join('&#124;');
}
/** Text with what is written from right to left isolated from the rest. */
function inOrder(line, show) {
    return textRuns(line)
        .map(({ text, fromRight }) => (fromRight ? `<span dir="rtl">${show(text)}</span>` : show(text)))
        .join('');
}
/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line) {
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || (/^ | $/.test(line) && /[^ ]/.test(line)) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Prose from outside as one line of inline Markdown that shows it literally. Words that GitHub would act on, and what
 * the writer put between backticks, stand in code spans. Longer than `max` UTF-16 units it is cut at the end, and
 * that is said.
 */
function prose(text, max = PROSE_LIMIT) {
    const cut = text.length > max;
    const line = (0,display/* visibleText */.Q6)(cut ? cutEnd(text, max) : text);
    const shown = ACTIVE.test(line) ? withCodeSpans(line) : plain(collapse(line.trim()));
    return `${guardStart(shown)}${cut ? ` ${omission()}` : ''}`;
}
/** White space as single spaces. Most lines have no other. */
function collapse(line) {
    return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
function withCodeSpans(line) {
    const words = [];
    for (const [word, before = '', between, expression, after = ''] of line.matchAll(WORDS)) {
        const quoted = between ?? expression;
        if (quoted !== undefined)
            words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
        else
            words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
    }
    return words.join(' ');
}
/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word) {
    const inner = word.replace(/^[("']+/, '');
    const core = (0,ends/* trimEndOf */.f)(inner, ')"\'.,;:!?');
    const before = word.slice(0, word.length - inner.length);
    const after = inner.slice(core.length);
    // An emoji's name needs its colons inside the span, or they would meet outside it.
    return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}
function plain(word) {
    return word.replace(/[&<>|*_~[\]]/g, (c) => ENTITIES[c] ?? c);
}
/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line) {
    return line
        .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);
}
/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
function codeBlock(lines, language = 'sh') {
    const shown = lines.map((line) => visibleLine(line));
    const longest = (shown.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}
/**
 * A link of our own making. The address is written so that it cannot end the link or the table's cell; what is not
 * an https or http address without credentials gives the label alone.
 *
 * @param label Markdown that this module made.
 */
function markdown_link(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : `[${label}](${url})`;
}
/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
function safeUrl(address) {
    if (address === undefined || address.length > 2000 || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    return url.href.replace(/[()<>[\]|"'`\\*_~^{}@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The lines that start a table. `columns` are our own words. */
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}
/** One row of a table; cells are Markdown of this module, without line feeds. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 2342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardLines),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35543);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function paint(text, color, style) {
    const [on, off] = CODES[color];
    return style.color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
/** Prose from outside in one line: hidden characters as escapes, no runner command in it, `[…]` where it is cut. */
function plainLine(text, max = 400) {
    const line = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(text, max * 2))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= max && text.length <= max * 2 ? line : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(line, max - CUT.length)}${CUT}`;
}
const CUT = ' […]';
/** A name or command from outside: as plainLine, but white space stays as it is, line feeds shown. */
function plainName(text, max = 120) {
    const shown = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(text, max * 2)).replace(/[\t\n]/g, (c) => c === '\n' ? '\\u{a}' : '\\u{9}');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(shown, max);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mark}/u;
/** Columns a text takes on a terminal. */
function widthOf(text) {
    let width = 0;
    for (const c of text)
        width += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return width;
}
/** The start of a text within so many columns, with an ellipsis where something is left out. */
function cutTo(text, width) {
    if (widthOf(text) <= width)
        return text;
    let cut = '';
    for (const c of text) {
        if (widthOf(cut + c) > width - 1)
            break;
        cut += c;
    }
    return `${cut}…`;
}
/**
 * Breaks a line between words into lines of at most `width` columns; a word that is longer is broken inside.
 *
 * @param indent put before every line but the first.
 */
function wrap(text, width, indent = '') {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, room - indent.length))) {
        const prefix = lines.length === 0 ? '' : indent;
        if (line !== '' && widthOf(`${prefix}${line} ${word}`) > room) {
            // Two spaces between words leave one behind where the line breaks.
            lines.push(`${prefix}${line.trimEnd()}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(`${lines.length === 0 ? '' : indent}${line}`);
    return lines.join('\n');
}
function breakWord(word, room) {
    if (widthOf(word) <= room)
        return [word];
    const parts = [];
    let part = '';
    for (const c of word) {
        if (widthOf(part + c) > room) {
            parts.push(part);
            part = '';
        }
        part += c;
    }
    return [...parts, part];
}
/** Wrapping can put `::` at the start of a line, where a runner would take it for a command. */
function guardLines(text) {
    return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*)::/gm, '$1: :');
}
/** Columns of a label, in front of what it names. */
const LABEL = 10;
function heading(text, style) {
    return paint(text, 'bold', style);
}
/** `  label     text`, wrapped under itself. */
function labelled(label, text, style) {
    const indent = ' '.repeat(LABEL + 2);
    return `${paint(`  ${label.padEnd(LABEL)}`, 'dim', style)}${wrap(text, style.width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`;
}


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ })

};
;