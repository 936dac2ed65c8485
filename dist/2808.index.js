"use strict";
exports.id = 2808;
exports.ids = [2808,4737];
exports.modules = {

/***/ 35325:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ custom),
/* harmony export */   q: () => (/* binding */ judgeFindings)
/* harmony export */ });
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54859);

const PACKAGE = {
    id: 'custom/package',
    title: 'A rule of this policy holds for a package',
    severity: 'high',
    why: 'The policy has a rule of its own (custom-rules) whose condition this package meets. The finding’s rule is custom/ and the rule’s id.',
    fix: 'As the rule says; it stands in the policy.',
};
const meta = {
    id: 'custom',
    title: 'Rules of this policy',
    rules: [PACKAGE],
    policyKeys: ['custom-rules'],
    needsNetwork: false,
};
const SEVERITY = { block: 'high', warn: 'low', accept: 'info' };
function judgePackages(expressions) {
    return (facts, policy) => {
        const rules = policy.customRules.filter((rule) => rule.for === 'package');
        const base = { check: 'custom', counts: {}, total: 0, findings: [] };
        if (rules.length === 0 || expressions === undefined)
            return { ...base, state: 'not-applicable' };
        const nodes = facts.graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node })));
        const problems = [];
        const failures = [];
        const answers = expressions.matchAll(rules, nodes, ({ graph, node }) => expressions.packageView(node, graph.lockfile.path, facts));
        for (const { rule, answer } of answers) {
            if (answer.state === 'failed')
                failures.push(failureText(rule, answer.reason));
            else
                problems.push(...answer.matched.map(({ graph, node }) => ({ graph, node, ...problemOf(rule) })));
        }
        return {
            ...base,
            state: failures.length === 0 ? 'ran' : 'incomplete',
            ...(failures.length === 0 ? {} : { reason: failures.join('; ') }),
            counts: countsOf(problems, nodes.length, failures.length),
            total: nodes.length,
            findings: (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .packageFindings */ .Rq)(facts, 'custom', problems),
        };
    };
}
/** Packages, each counted once whatever number of rules it matches; what a failed rule leaves open is not `ok`. */
function countsOf(problems, total, failures) {
    const matched = new Set(problems.map(({ node }) => node)).size;
    return { matched, [failures === 0 ? 'ok' : 'not-checked']: total - matched };
}
function problemOf(rule) {
    return {
        rule: `custom/${rule.id}`,
        severity: SEVERITY[rule.level],
        title: rule.message ?? `The policy's rule ${rule.id} holds`,
        message: rule.message ?? `The policy's rule ${rule.id} says: ${rule.when}`,
        fix: rule.fix ?? PACKAGE.fix,
    };
}
/** `custom-rules no-native (.github/sealgate.yml:4): it was stopped after 2 seconds`. */
function failureText({ id, file, line }, reason) {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    return `The rule ${id}${place} of custom-rules says nothing: ${reason}`;
}
/**
 * The rules over findings that hold, by finding; of several the strongest.
 *
 * @param results of all checks.
 * @returns the results with them: in that of this check the findings count as well, and a rule that could not be
 * evaluated makes it incomplete.
 */
async function judgeFindings(findings, policy, results) {
    const rules = (policy.customRules ?? []).filter((rule) => rule.for === 'finding');
    const chosen = new Map();
    if (rules.length === 0 || policy.checks.custom === 'off')
        return { chosen, results };
    const { findingView, matchAll } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5296)]).then(__webpack_require__.bind(__webpack_require__, 32915));
    const failures = [];
    for (const { rule, answer } of matchAll(rules, findings, findingView)) {
        if (answer.state === 'failed')
            failures.push(failureText(rule, answer.reason));
        else
            for (const finding of answer.matched) {
                const before = chosen.get(finding);
                if (before === undefined || isStronger(rule, before))
                    chosen.set(finding, rule);
            }
    }
    const joined = (own) => withFindings(own, chosen.size, failures);
    return { chosen, results: results.map((one) => (one.check === meta.id ? joined(one) : one)) };
}
function withFindings(own, judged, failures) {
    const reasons = [...(own.reason === undefined ? [] : [own.reason]), ...failures];
    return {
        ...own,
        state: reasons.length > 0 ? 'incomplete' : 'ran',
        ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
        counts: { ...own.counts, 'findings judged': judged },
        total: own.total + judged,
    };
}
const WEIGHT = { accept: 0, warn: 1, block: 2 };
/** Of two that block, the one that begins earlier. */
function isStronger(rule, than) {
    if (rule.level !== than.level)
        return WEIGHT[rule.level] > WEIGHT[than.level];
    return (rule.since ?? '') < (than.since ?? '');
}
const custom = {
    meta,
    load: async (_facts, policy) => judgePackages(policy?.customRules?.some((rule) => rule.for === 'package') === true
        ? await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5296)]).then(__webpack_require__.bind(__webpack_require__, 32915))
        : undefined),
};


/***/ }),

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

/***/ 72808:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/check/custom.js
var custom = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/model/findings/fingerprint.js
var fingerprint = __webpack_require__(12720);
// EXTERNAL MODULE: ./build/model/policy/exception-rules.js
var exception_rules = __webpack_require__(33415);
;// CONCATENATED MODULE: ./build/check/exceptions.js



const WARN_DAYS = 14;
const EXPIRING = {
    id: 'exceptions/expiring',
    title: 'Exception ends soon',
    severity: 'low',
    why: `An exception that ends within ${WARN_DAYS} days will block again, perhaps on the day of a release.`,
    fix: 'Fix what it waives, or have it approved again with a new date.',
};
const UNUSED = {
    id: 'exceptions/unused',
    title: 'Nothing needs this exception',
    severity: 'low',
    why: 'An exception that matches nothing waits for the next problem and hides it.',
    fix: 'Remove it from the policy.',
};
const NOT_APPROVED = {
    id: 'exceptions/not-approved',
    title: 'Exception not approved',
    severity: 'low',
    why: 'Nobody who may has approved it, so it does not hold: what it should waive is judged as if it were not there.',
    fix: 'Have one of exception-approvers put their name under approved-by, or remove the exception.',
};
const OUT_OF_BOUNDS = {
    id: 'exceptions/out-of-bounds',
    title: 'Exception breaks the policy’s rules for exceptions',
    severity: 'low',
    why: 'It ends later than the policy allows, or says less than the policy asks for, so it does not hold: what it should waive is judged as if it were not there.',
    fix: 'Give it an earlier end, and the fields that exception-require names.',
};
const GROWN = {
    id: 'exceptions/baseline-grown',
    title: 'The change adds to the baseline',
    severity: 'high',
    why: 'A baseline is for what was there when it was written. A change that adds to it hides what it brings.',
    fix: 'Fix the finding, or ask for an exception, which has an owner and an end.',
};
const STALE = {
    id: 'exceptions/baseline-stale',
    title: 'The baseline lists what is gone',
    severity: 'low',
    why: 'As long as it is listed it may come back unseen.',
    fix: 'Write the baseline again: sealgate policy baseline keeps only what is still found.',
};
/** Dates and approvals of the policy's exceptions. `exceptions/unused` is found when all other findings are judged. */
const meta = {
    id: 'exceptions',
    title: 'Exceptions',
    rules: [EXPIRING, UNUSED, NOT_APPROVED, OUT_OF_BOUNDS, GROWN, STALE],
    policyKeys: ['exceptions', 'exception-max-age', 'exception-approvers', 'exception-require', 'baseline'],
    needsNetwork: false,
};
const judge = (facts, policy) => {
    const today = facts.context.time.slice(0, 10);
    const soon = (0,calendar/* addDays */.fi)(today, WARN_DAYS);
    const counts = { active: 0, expiring: 0, expired: 0, 'not in force': 0 };
    const findings = [...grownBaseline(facts)];
    for (const exception of policy.exceptions) {
        const fault = exception.expires < today ? undefined : (0,exception_rules/* exceptionFault */.w)(exception, policy, today);
        if (exception.expires < today)
            counts.expired += 1;
        else if (fault !== undefined) {
            counts['not in force'] += 1;
            findings.push(voidFinding(exception, fault));
        }
        else if (exception.expires > soon)
            counts.active += 1;
        else {
            counts.expiring += 1;
            findings.push(expiringFinding(exception, today));
        }
    }
    return { check: 'exceptions', state: 'ran', counts, total: policy.exceptions.length, findings };
};
function grownBaseline({ baseline }) {
    if (baseline === undefined || baseline.added.length === 0)
        return [];
    const { path, added } = baseline;
    return [
        {
            check: 'exceptions',
            rule: GROWN.id,
            severity: GROWN.severity,
            // A file of the change, not of the policy that judges it: never known from before.
            subject: { kind: 'file', name: path },
            title: GROWN.title,
            message: `The change adds ${added.length} ${added.length === 1 ? 'finding' : 'findings'} to ${path}, which may only become shorter.`,
            aliases: [],
            fix: { text: GROWN.fix },
            location: { file: path },
            fingerprint: (0,fingerprint/* fingerprint */.R)([GROWN.id, path, ...added]),
        },
    ];
}
function expiringFinding(exception, today) {
    const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
    const days = (0,calendar/* daysBetween */.YM)(today, expires);
    const left = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
    return {
        check: 'exceptions',
        rule: EXPIRING.id,
        severity: EXPIRING.severity,
        subject: { kind: 'policy', name: id },
        title: `Exception ends ${left}`,
        message: `Exception ${id} (${rule} for ${subject}), approved by ${approvedBy}, ends on ${expires}. After that day it blocks again.`,
        aliases: [],
        fix: { text: EXPIRING.fix },
        detail: { daysLeft: days },
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)([EXPIRING.id, id, expires]),
    };
}
/** It warns only: what the exception should have waived blocks by itself, and taking it away must not help a change. */
function voidFinding(exception, fault) {
    const { id, rule, package: subject, file, line } = exception;
    const meta = fault.kind === 'pending' || fault.kind === 'approver' ? NOT_APPROVED : OUT_OF_BOUNDS;
    return {
        check: 'exceptions',
        rule: meta.id,
        severity: meta.severity,
        subject: { kind: 'policy', name: id },
        title: fault.kind === 'pending' ? 'Exception waits for approval' : 'Exception does not hold',
        message: `Exception ${id} (${rule} for ${subject}) ${fault.text}. Until that is mended, it waives nothing.`,
        aliases: [],
        fix: { text: meta.fix },
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)([meta.id, id, fault.kind]),
    };
}
const exceptions = { meta, load: async () => judge };

// EXTERNAL MODULE: ./build/model/packages/brought.js
var packages_brought = __webpack_require__(27722);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
// EXTERNAL MODULE: ./build/check/licenses/judge.js + 2 modules
var licenses_judge = __webpack_require__(12020);
// EXTERNAL MODULE: ./build/model/data/paths.js
var paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/licenses/unread.js
var unread = __webpack_require__(88747);
;// CONCATENATED MODULE: ./build/check/licenses/unread.js



const UNREAD = {
    id: unread/* UNREAD_LICENSES */.PY,
    title: 'Licences could not be read',
    severity: 'moderate',
    why: 'Neither the lockfile nor an installed package nor the registry said what the licence is.',
    fix: 'Run after the packages are installed, or without --offline.',
};
/**
 * Adds a package to the group that it is told with. One finding a lockfile: thousands of equal lines would hide the others. Scopes that have rules of their own stand
 * apart, and so does what the change brings: the rest was there before.
 */
function addUnread(groups, { graph, node, brought }, policy) {
    // A policy in old evidence does not have this key.
    const { licenseScopes = {} } = policy;
    const own = licenseScopes[node.scope]?.unknownLicense !== undefined;
    const key = JSON.stringify([graph.lockfile.path, own ? node.scope : '', brought]);
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, { graph, ...(own ? { scope: node.scope } : {}), brought, nodes: [node] });
    else
        group.nodes.push(node);
}
/** What is said of a group. */
function unreadFinding({ graph, scope, brought, nodes }) {
    const { path } = graph.lockfile;
    const { title, message, detail } = (0,unread/* unreadWords */.Xc)(nodes.map(paths/* labelOf */.Wy));
    return {
        check: 'licenses',
        rule: UNREAD.id,
        severity: UNREAD.severity,
        subject: {
            kind: 'lockfile',
            name: path,
            nodes: nodes.map((node) => node.id),
            ...(scope === undefined ? {} : { scope }),
        },
        title,
        message,
        aliases: [],
        fix: { text: UNREAD.fix },
        location: { file: path },
        detail,
        fingerprint: (0,fingerprint/* fingerprint */.R)([
            UNREAD.id,
            path,
            ...(scope === undefined ? [] : [scope]),
            ...(brought ? ['brought'] : []),
        ]),
    };
}

// EXTERNAL MODULE: ./build/check/package-findings.js
var package_findings = __webpack_require__(54859);
;// CONCATENATED MODULE: ./build/check/licenses.js







const DENIED = {
    id: 'licenses/denied',
    title: 'Licence is not allowed',
    severity: 'high',
    why: 'The policy allows other licences than this package has. Shipping it may oblige you to things you did not agree to.',
    fix: 'Use another package; or allow the licence (allow-licenses), or this package to have it (license-exceptions); or add a dated exception.',
};
const UNKNOWN = {
    id: 'licenses/unknown',
    title: 'Licence is unknown',
    severity: 'moderate',
    why: 'Without a licence that can be named nobody may use the package, and nobody can tell what it asks for.',
    fix: 'Look into the package for its licence and ask its author to declare an SPDX id; until then say what it is (license-clarifications), allow the package (license-exceptions) or add a dated exception.',
};
const CORRECTED = {
    id: 'licenses/corrected',
    title: 'Licence is declared in an old or misspelled way',
    severity: 'info',
    why: 'It was read as the licence that it can only mean. Other tools may read it otherwise, or not at all.',
    fix: 'Nothing has to be done; ask the author to declare the current SPDX id.',
};
const MISMATCH = {
    id: 'licenses/mismatch',
    title: 'Licence file says another licence, which is not allowed',
    severity: 'moderate',
    why: 'What a package declares is one word that anybody can write; the text in it is what its authors agreed to. Where the two differ, the one that is not allowed may be the one that counts.',
    fix: 'Look into the package, and ask its author which is meant. Then say it (license-clarifications), or replace the package.',
};
const DIFFERS = {
    id: 'licenses/text-differs',
    title: 'Licence file says another licence',
    severity: 'info',
    why: 'The policy allows both, but notices and inventories name the wrong one.',
    fix: 'Ask the author which is meant; name the right one with license-clarifications.',
};
const licenses_UNUSED = {
    id: 'licenses/unused',
    title: 'Licence exception or clarification is not used',
    severity: 'low',
    why: 'It was made for something that is not there any more: left in place, it may one day apply to what nobody looked at.',
    fix: 'Remove it from the policy, or look again and renew it.',
};
const licenses_meta = {
    id: 'licenses',
    title: 'Licences',
    rules: [DENIED, UNKNOWN, UNREAD, MISMATCH, DIFFERS, CORRECTED, licenses_UNUSED],
    policyKeys: [
        'allow-licenses',
        'deny-licenses',
        'allow-dependencies-licenses',
        'unknown-license',
        'license-scopes',
        'license-exceptions',
        'license-clarifications',
        'license-confidence',
    ],
    needsNetwork: false,
};
/** Licences of all packages against the policy's lists. */
const licenses = {
    meta: licenses_meta,
    async load() {
        const prepare = await (0,licenses_judge/* loadLicenseJudge */.d)();
        return (facts, policy) => judgeAll(facts, policy, prepare(facts, policy));
    },
};
function judgeAll(facts, policy, judgement) {
    const counts = { allowed: 0, denied: 0, unknown: 0, unread: 0, own: 0 };
    const problems = [];
    const unread = new Map();
    const brought = (0,packages_brought/* broughtBy */.d)(facts.base);
    for (const graph of facts.graphs) {
        for (const node of graph.packages) {
            const answer = judgement.of(node);
            counts[answer.outcome] += 1;
            for (const fault of faultsOf(answer))
                problems.push(toProblem({ graph, node }, fault, facts.licenses[node.id]?.license ?? ''));
            if (answer.outcome === 'unread')
                addUnread(unread, { graph, node, brought: brought.has(node.id) }, policy);
        }
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const result = { check: licenses_meta.id, counts, total };
    const nothing = (0,package_findings/* nothingToCheck */.JW)(facts);
    if (nothing !== undefined)
        return { ...result, ...nothing, findings: [] };
    if (counts.unread > 0 && counts.unread + counts.own === total) {
        return {
            ...result,
            state: facts.offline ? 'not-checked' : 'incomplete',
            reason: `No licence could be read: ${[...new Set([...unread.values()].map(({ graph }) => graph.lockfile.path))].join(', ')} holds none, nothing is installed, and the registry ${facts.offline ? 'was not asked' : 'gave none'}.`,
            findings: [],
        };
    }
    const findings = [
        ...(0,package_findings/* packageFindings */.Rq)(facts, licenses_meta.id, problems),
        ...[...unread.values()].map(unreadFinding),
        ...judgement.unused().map(unusedFinding),
    ];
    return { ...result, state: 'ran', findings };
}
function faultsOf(answer) {
    const { outcome, reason, deniedBy } = answer;
    const faults = [];
    if (outcome === 'denied')
        faults.push({ rule: DENIED, reason, ...(deniedBy === undefined ? {} : { deniedBy }) });
    if (outcome === 'unknown')
        faults.push({ rule: UNKNOWN, reason });
    const corrected = correctionOf(answer);
    if (corrected !== undefined)
        faults.push({ rule: CORRECTED, reason: corrected });
    const conflict = conflictOf(answer);
    if (conflict !== undefined)
        faults.push(conflict);
    return faults;
}
/** What says another licence than the package declares: harmless where the policy allows that one as well. */
function conflictOf({ conflicts, outcome }) {
    if (conflicts === undefined || conflicts.length === 0)
        return undefined;
    // A package that is denied or unknown anyway needs no second finding that stops it.
    const rule = outcome === 'allowed' && conflicts.some((one) => one.outcome !== 'allowed') ? MISMATCH : DIFFERS;
    const words = conflicts.map((claim) => claim.words);
    const found = conflicts.slice(0, 20).map(({ license }) => cut(license));
    return { rule, reason: (0,few/* fewOf */.s)(words, 5, '; '), found };
}
function unusedFinding({ key, package: pattern, place, why }) {
    const [, file = place, line] = /^(.*?):(\d+)$/.exec(place) ?? [];
    return {
        check: licenses_meta.id,
        rule: licenses_UNUSED.id,
        severity: licenses_UNUSED.severity,
        subject: { kind: 'policy', name: `${key}: ${pattern}` },
        title: licenses_UNUSED.title,
        message: `The entry of ${key} for ${pattern} (${place}) does nothing: ${why}.`,
        aliases: [],
        fix: { text: licenses_UNUSED.fix },
        location: { file, ...(line === undefined ? {} : { line: Number(line) }) },
        fingerprint: (0,fingerprint/* fingerprint */.R)([licenses_UNUSED.id, key, pattern, place]),
    };
}
/** What was read as what, where the text is not the expression that was judged. */
function correctionOf(answer) {
    return answer.corrections
        ?.map(({ kind, found, meant }) => kind === 'deprecated' ? `${found} is deprecated, read as ${meant}` : `read as ${meant}`)
        .join('; ');
}
/** @param license as the package declares it; empty where it declares none. */
function toProblem(where, { rule, reason, found, deniedBy }, license) {
    const why = license === '' ? reason.replace(/^no licence is declared(?:; )?/, '') : reason;
    const message = `It declares ${license === '' ? 'no licence' : cut(license)}${why === '' ? '' : `: ${cut(why, 600)}`}.`;
    return {
        ...(0,package_findings/* nodeProblem */.kR)(where, rule, message),
        detail: {
            license: cut(license),
            ...(found === undefined ? { reason: cut(reason, 600) } : { found }),
            ...(deniedBy === undefined ? {} : { deniedBy }),
        },
    };
}
function cut(text, max = 200) {
    return (0,shorten/* shorten */.m)(text, max);
}

// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/facts.js
var model_facts = __webpack_require__(72802);
// EXTERNAL MODULE: ./build/model/packages/compare-integrity.js
var compare_integrity = __webpack_require__(44490);
// EXTERNAL MODULE: ./build/model/packages/lockfile-before.js
var lockfile_before = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
;// CONCATENATED MODULE: ./build/check/lockfiles/abandoned.js


const ABANDONED = {
    id: 'lockfiles/removed',
    title: 'Lockfile was removed, its package.json was not',
    severity: 'high',
    why: 'Without it every installation takes whatever the registry has that day: what was pinned and judged before is neither any more, and no later run looks at it.',
    fix: 'Restore the lockfile from the base branch. If another lockfile is to cover the project, make it a workspace there; if nothing is installed there any more, remove its package.json too, or add a dated exception.',
};
/** One finding for each lockfile that is gone from a project which still needs one. */
function abandonedLockfiles({ base }) {
    return (base?.abandoned ?? []).map((path) => {
        const { id, severity, title, fix } = ABANDONED;
        const manifest = (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(path), 'package.json');
        return {
            check: 'lockfiles',
            rule: id,
            severity,
            subject: { kind: 'lockfile', name: path },
            title,
            message: `${path} is gone, and ${manifest} still asks for packages, which no lockfile pins now.`,
            aliases: [],
            fix: { text: fix },
            location: { file: manifest },
            // Also where a step of the job has made it again.
            detail: { inBase: false },
            fingerprint: (0,fingerprint/* fingerprint */.R)([id, path]),
        };
    });
}

;// CONCATENATED MODULE: ./build/check/lockfiles/excluded.js


const EXCLUDED = {
    id: 'lockfiles/excluded',
    title: 'Lockfiles left out by the policy',
    severity: 'info',
    why: 'The policy excludes lockfiles, so nothing in them is looked at. It is said in every run, so that nobody forgets.',
    fix: 'Remove the glob from exclude-lockfiles once the folder is more than test data.',
};
const MOST_NAMED = 20;
/** One finding for all lockfiles that the policy leaves out. */
function excludedLockfiles({ excludedLockfiles: paths = [] }) {
    if (paths.length === 0)
        return [];
    const { id, severity, title, fix } = EXCLUDED;
    return [
        {
            check: 'lockfiles',
            rule: id,
            severity,
            subject: { kind: 'policy', name: 'exclude-lockfiles' },
            title,
            message: `${sentence(paths)}.`,
            aliases: [],
            fix: { text: fix },
            detail: { lockfiles: [...paths] },
            fingerprint: (0,fingerprint/* fingerprint */.R)([id]),
        },
    ];
}
/** How many, and which. */
function sentence(paths) {
    const one = paths.length === 1;
    return `${paths.length} lockfile${one ? ' is' : 's are'} excluded by the policy: ${(0,few/* fewOf */.s)(paths, MOST_NAMED)}`;
}

// EXTERNAL MODULE: ./build/check/lockfiles/foreign.js
var foreign = __webpack_require__(10541);
// EXTERNAL MODULE: ./build/model/packages/mended-lockfiles.js
var mended_lockfiles = __webpack_require__(82949);
;// CONCATENATED MODULE: ./build/check/lockfiles/mended.js


const BASE_UNREAD = {
    id: 'lockfiles/base-unread',
    title: 'Lockfile could not be read before the change',
    severity: 'moderate',
    why: 'Nobody knows what it pinned. All packages of the lockfile in its place count as new, and whether one has another hash, or comes from another place than before, cannot be told.',
    fix: 'Read the lockfile as one that is new. From the next change on it is compared again.',
};
/** A finding a lockfile that the change mends, or replaces by one that can be read. */
function unreadAtBase(facts) {
    if (facts.base === undefined)
        return [];
    const { id, severity, title, fix } = BASE_UNREAD;
    return (0,mended_lockfiles/* mendedLockfiles */.Y)(facts).map(({ problem, now }) => {
        const [place = problem.subject] = now;
        const instead = now.includes(problem.subject) ? '' : ` In its place stands ${now.join(', ')}.`;
        return {
            check: 'lockfiles',
            rule: id,
            severity,
            subject: { kind: 'lockfile', name: place },
            title,
            message: `Before the change: ${problem.message}.${instead}`,
            aliases: [],
            fix: { text: fix },
            location: { file: place },
            // It is what the change leaves behind: no later one has it.
            detail: { inBase: false },
            fingerprint: (0,fingerprint/* fingerprint */.R)([id, problem.subject]),
        };
    });
}

;// CONCATENATED MODULE: ./build/check/lockfiles/rules.js
const CHANGED = {
    id: 'lockfiles/integrity-changed',
    title: 'Other bytes under the same version',
    severity: 'critical',
    why: 'A published version never changes. Another hash under the same name and version means that other bytes will be installed than before: the lockfile was edited, or the registry was.',
    fix: 'Restore the lockfile from the base branch and install again. If the hash changes once more, do not merge: tell the registry.',
};
const REPLACED = {
    id: 'lockfiles/integrity-replaced',
    title: 'Hash of another kind under the same version',
    severity: 'moderate',
    why: 'The old and the new hash of this version use different algorithms, so nobody can tell from the lockfile whether the bytes are the same.',
    fix: 'Check that the package manager made the change, e.g. by installing again from the old lockfile.',
};
const REPATCHED = {
    id: 'lockfiles/repatched',
    title: 'Yarn’s own patch of a package is another one',
    severity: 'moderate',
    why: 'Yarn patches a few packages itself (typescript, resolve, fsevents), and the archive with the patch is what runs. Another release of Yarn brings another patch; an edit of the lockfile, with an archive that is committed beside it, looks just the same.',
    fix: 'Check that the change updates Yarn. Delete the entry (`typescript@patch:…`) and its archive in .yarn/cache, and install: Yarn writes both anew, and what then differs was edited.',
};
const REMOVED = {
    id: 'lockfiles/integrity-removed',
    title: 'Hash removed from the lockfile',
    severity: 'high',
    why: 'The base had a hash of this version and the change takes it away: any bytes would be installed.',
    fix: 'Restore the lockfile from the base branch and install again.',
};
const CONFLICT = {
    id: 'lockfiles/conflicting-integrity',
    title: 'Two hashes for one version',
    severity: 'high',
    why: 'The lockfile holds the same name and version with different bytes: at least one of them is not what was published.',
    fix: 'Delete the entry with the wrong hash and install again.',
};
/** What readers find wrong in a lockfile, by its code. */
const PROBLEMS = {
    'dangling-edge': {
        id: 'lockfiles/dangling-edge',
        title: 'Dependency without entry',
        severity: 'moderate',
        why: 'A package asks for another that the lockfile does not hold: what will be installed is decided later, by the registry.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'unmet-peer': {
        id: 'lockfiles/unmet-peer',
        title: 'Peer dependency without package',
        severity: 'info',
        why: 'A package expects another beside it that is not there. Package managers allow it; what happens at run time is the author’s guess.',
        fix: 'Add the peer dependency, if the package is used in a way that needs it.',
    },
    'missing-version': {
        id: 'lockfiles/missing-version',
        title: 'Entry without version',
        severity: 'moderate',
        why: 'An entry without version cannot be matched with advisories or signatures.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'missing-entry': {
        id: 'lockfiles/missing-entry',
        title: 'Entry is missing',
        severity: 'moderate',
        why: 'The lockfile refers to an entry that it does not hold.',
        fix: 'Install again so that the package manager completes the lockfile.',
    },
    'unsupported-entry': {
        id: 'lockfiles/unsupported-entry',
        title: 'Entry that could not be understood',
        severity: 'moderate',
        why: 'This part of the lockfile was not looked at.',
        fix: 'Report the entry to Sealgate, and look at it by hand until then.',
    },
    credentials: {
        id: 'lockfiles/credentials',
        title: 'Address with a user name or password',
        severity: 'moderate',
        why: 'Everybody who sees the lockfile can read them, and so can everybody who sees an older commit of it. What stands before the @ may also make one host look like another.',
        fix: 'Make them invalid, take them out of the address, and give them in your own .npmrc or in the environment instead.',
    },
    'duplicate-key': {
        id: 'lockfiles/duplicate-key',
        title: 'Entry written twice',
        severity: 'high',
        why: 'Readers disagree on which of two entries with one key counts: what a reviewer sees need not be what is installed.',
        fix: 'Install again so that the package manager writes the lockfile anew.',
    },
    contradiction: {
        id: 'lockfiles/contradiction',
        title: 'Entry that says two things',
        severity: 'high',
        why: 'An entry names one package or version, and another one is installed: a reviewer and a scanner may see a fixed version where a vulnerable one is pinned.',
        fix: 'Restore the entry from the base branch, or remove it, and install again.',
    },
    'out-of-date': {
        id: 'lockfiles/out-of-date',
        title: 'Lockfile does not match package.json',
        severity: 'moderate',
        why: 'A package.json declares other dependencies than the lockfile was made for: an install that may write takes other packages than those that were judged here, and one that may not fails.',
        fix: 'Install, so that the package manager writes the lockfile anew, and commit both files together.',
    },
    loader: {
        id: 'lockfiles/loader',
        title: 'Yarn’s table of packages does not match yarn.lock',
        severity: 'high',
        why: 'With Plug’n’Play, Node loads each package from where .pnp.cjs says. Where that is not what yarn.lock pins, other code runs than was judged here, and no command of Yarn says so.',
        fix: 'Install (yarn install), so that Yarn writes .pnp.cjs anew, and commit it together with yarn.lock.',
    },
};

// EXTERNAL MODULE: ./build/check/lockfiles/side-by-side.js
var side_by_side = __webpack_require__(80868);
// EXTERNAL MODULE: ./build/check/lockfiles/submodules.js
var submodules = __webpack_require__(4346);
;// CONCATENATED MODULE: ./build/check/lockfiles/unlocked-manifests.js

const UNLOCKED = {
    id: 'lockfiles/unlocked',
    title: 'Project without a lockfile',
    severity: 'moderate',
    why: 'Nothing pins what this package.json asks for: whoever installs there takes what the registry has that day, and no check has looked at it.',
    fix: 'Install there and commit the lockfile, or make it a workspace of a project that has one. If nobody installs there (a template, test data), name the folder in exclude-lockfiles.',
};
/** One finding for each project that asks for packages since the change, without a lockfile. */
function unlockedManifests({ base }) {
    const { id, severity, title, fix } = UNLOCKED;
    return (base?.unlocked ?? []).map((path) => ({
        check: 'lockfiles',
        rule: id,
        severity,
        subject: { kind: 'file', name: path },
        title,
        message: `${path} asks for packages since this change, and no lockfile is for it.`,
        aliases: [],
        fix: { text: fix },
        location: { file: path },
        // Those that the base has are not among them.
        detail: { inBase: false },
        fingerprint: (0,fingerprint/* fingerprint */.R)([id, path]),
    }));
}

;// CONCATENATED MODULE: ./build/check/sources/own-archives.js

const OWN_ARCHIVE = {
    id: 'lockfiles/own-archive',
    title: 'Other bytes in an archive or folder of the repository',
    severity: 'moderate',
    why: 'The lockfile takes this package from the repository itself, and its bytes changed under the same version, as they do whenever it is built or edited. What an archive holds is seen in no review.',
    fix: 'Read what changed in the folder, or build the archive again from its sources and compare the hash.',
};
const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
/**
 * Where in the repository a package lies that is made there, so that other bytes under its version are nothing unheard
 * of: a folder, or an archive in the folder of another project of the repository, as packing that project leaves it.
 * The lockfile took it from that place before, too. `undefined` for every other package, an archive that somebody else
 * published and the repository keeps among them.
 *
 * @param before the package with the same name and version in the base.
 */
function ownArchive(before, { graph, node: { source } }, { graphs }) {
    if (source.kind !== 'file')
        return undefined;
    const { path } = source;
    if (!before.every((one) => one.source.kind === 'file' && one.source.path === path))
        return undefined;
    if (!ARCHIVE.test(path))
        return path;
    const own = (0,repository_path/* parentPath */.yl)(graph.lockfile.path);
    const folder = (0,repository_path/* parentPath */.yl)((0,repository_path/* joinPath */.uJ)(own, path));
    const isMade = graphs.some(({ lockfile, importers }) => importers.some((importer) => (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), importer.path) === folder));
    return isMade && folder !== own ? path : undefined;
}

// EXTERNAL MODULE: ./build/model/packages/change.js
var change = __webpack_require__(24379);
;// CONCATENATED MODULE: ./build/check/sources/pins.js


function pinOf({ integrity, checksum }) {
    if (integrity !== undefined)
        return { kind: 'integrity', text: integrity };
    return checksum === undefined ? undefined : { kind: 'checksum', text: checksum };
}
/** Checksums can be compared where they are of archives of one format, which stands before the slash. */
function comparePins(a, b) {
    if (a.text === b.text)
        return 'same';
    if (a.kind !== b.kind)
        return 'incomparable';
    if (a.kind === 'integrity')
        return (0,compare_integrity/* compareIntegrity */.J)(a.text, b.text);
    return (0,change/* archiveFormat */.MG)(a.text) === (0,change/* archiveFormat */.MG)(b.text) ? 'different' : 'incomparable';
}
/**
 * Of a patched package Yarn installs an archive with a checksum of its own. One that changed though the patches did
 * not, or although they are Yarn's own, is found; what another patch of the project changes is told with that patch.
 *
 * @param known the package in the base.
 */
function repackedArchives(known, node) {
    const own = new Map((node.patchedArchives ?? []).map((one) => [keyOf(one), one]));
    const isPlatforms = node.os !== undefined || node.cpu !== undefined || node.libc !== undefined;
    const before = known.flatMap(({ patchedArchives = [] }) => patchedArchives);
    const unchanged = new Set(before.map((one) => `${keyOf(one)}\0${one.checksum}`));
    return before.flatMap((one) => {
        const after = own.get(keyOf(one));
        if (after === undefined) {
            const stays = one.patches.every((patch) => node.patches?.includes(patch) === true);
            // Yarn writes no checksum of what is for certain platforms.
            return stays && !isPlatforms ? [{ before: one, became: 'removed' }] : [];
        }
        if (unchanged.has(`${keyOf(after)}\0${after.checksum}`))
            return [];
        const isSamePatch = one.hash === after.hash;
        if (!isSamePatch && !one.patches.every((patch) => patch.startsWith('builtin<')))
            return [];
        if ((0,change/* archiveFormat */.MG)(one.checksum) !== (0,change/* archiveFormat */.MG)(after.checksum))
            return [{ before: one, after, became: 'replaced' }];
        return [{ before: one, after, became: isSamePatch ? 'changed' : 'repatched' }];
    });
}
function keyOf({ patches }) {
    return patches.join('\0');
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var findings_severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/packages/in-range.js
var in_range = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/model/packages/versions.js
var versions = __webpack_require__(13714);
;// CONCATENATED MODULE: ./build/model/packages/redirects.js

/**
 * Dependencies of what stayed that lead elsewhere since the change, to packages that the base's lockfile has too: what
 * came or was updated is told by itself. A project that asks for another range is no redirect: its package.json says so.
 * Peers are left out, and what one of several places gets in addition.
 */
function findRedirects(before, after) {
    const known = new Map(before.packages.map((node) => [node.id, node]));
    const nodes = new Map(after.packages.map((node) => [node.id, node]));
    const holders = new Map([...before.importers, ...before.packages].map((one) => [one.id, one]));
    return [...after.importers, ...after.packages].flatMap((holder) => {
        const was = holders.get(holder.id)?.dependencies;
        if (was === undefined || sameTargets(was, holder.dependencies))
            return [];
        return holder.dependencies.flatMap((edge) => {
            const target = nodes.get(edge.to);
            if (edge.kind === 'peer' || target === undefined || !known.has(edge.to))
                return [];
            const old = was.filter(({ name }) => name === edge.name);
            if (old.some(({ to }) => to === edge.to))
                return [];
            if (!('purl' in holder) && !old.some(({ range }) => range === edge.range))
                return [];
            const [newest] = goneFrom(old, holder.dependencies, known);
            return newest === undefined ? [] : [{ holder, edge, before: newest, after: target }];
        });
    });
}
/** What a name led to and does not any more, the newest first. */
function goneFrom(old, now, known) {
    const left = new Set(now.map(({ to }) => to));
    return old
        .flatMap(({ to }) => (left.has(to) ? [] : (known.get(to) ?? [])))
        .sort((a, b) => (0,versions/* compareVersions */.Zy)(b.version, a.version));
}
function sameTargets(one, other) {
    return (one.length === other.length &&
        one.every(({ name, to }, at) => other[at]?.to === to && other[at]?.name === name));
}

;// CONCATENATED MODULE: ./build/check/sources/redirected.js











/** A lockfile in which a dependency leads to an older version that something else needs. */
const REDIRECTED = {
    id: 'lockfiles/redirected',
    title: 'Leads to another version that was here already',
    severity: 'high',
    why: 'An edited lockfile can give a package that needs the newest version an old one which something else has brought. No package is added or updated, so a table of changed packages stays empty. Yarn 2 and later installs it whatever range asks, and so does pnpm for what packages need.',
    fix: 'Restore the lockfile from the base branch and install again. Where the older version is meant, say so in package.json.',
};
/** So many of those who get it are named. */
const NAMED = 3;
/** How much of a range is shown. */
const SHOWN = 100;
/**
 * Dependencies that the change leads to a version which is older, comes from elsewhere, or is not in the range that is
 * asked for, and that the lockfile had before. What overrides, resolutions and catalogs allow is no finding.
 */
function redirected(graph, { base }) {
    const before = base === undefined ? undefined : (0,lockfile_before/* lockfileBefore */.XI)(base, graph.lockfile.path);
    if (before === undefined || before.lockfile.format !== graph.lockfile.format)
        return [];
    const found = findRedirects(before, graph).flatMap((redirect) => {
        const fault = isSet(graph, redirect) ? undefined : faultOf(redirect);
        return fault === undefined ? [] : [{ redirect, ...fault }];
    });
    return [...(0,group/* groupBy */.$)(found, ({ redirect }) => redirect.after.id).values()].map((group) => {
        const [{ redirect, severity, says }, ...more] = group.sort((a, b) => (0,findings_severity/* compareSeverity */.zK)(a.severity, b.severity));
        const who = holderName(graph, redirect);
        const others = [...new Set(more.map((one) => holderName(graph, one.redirect)))].filter((one) => one !== who);
        const also = others.length === 0 ? '' : ` So do ${(0,few/* fewOf */.s)(others, NAMED)}.`;
        const message = `${who} gets ${(0,paths/* labelOf */.Wy)(redirect.after)}, was ${redirect.before.version}${says}. The lockfile had both before.${also}`;
        const problem = (0,package_findings/* nodeProblem */.kR)({ graph, node: redirect.after }, REDIRECTED, message);
        return { ...problem, severity, detail: { inBase: false } };
    });
}
/** Whether the project's own settings ask for it. */
function isSet({ settings = [] }, { edge, after }) {
    return settings.some(({ name, value }) => (name === edge.name || name === after.name) && (!isRange(value) || (0,in_range.inRange)(after.version, value)));
}
function isRange(text) {
    return text !== '' && valid_default()(text, true) !== null;
}
function holderName(graph, { holder }) {
    return 'purl' in holder
        ? (0,paths/* labelOf */.Wy)(holder)
        : (0,repository_path/* joinPath */.uJ)((0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(graph.lockfile.path), holder.path), 'package.json');
}
/** What is wrong with it, if anything: a newer version in the range is what `dedupe` does. */
function faultOf({ edge, before, after }) {
    // Another package under the name is `sources/substituted`.
    if (before.name !== after.name)
        return undefined;
    const range = (edge.range ?? '').replace(/^npm:(?:@?[^@]*@)?/, '');
    if (isRange(range) && before.source.kind === 'registry' && after.source.kind !== 'registry')
        return { severity: 'high', says: ' of a registry, and asks for one' };
    if (isRange(range) && (0,in_range.inRange)(before.version, range) && !(0,in_range.inRange)(after.version, range))
        return { severity: 'high', says: `, and asks for ${range.slice(0, SHOWN)}` };
    return (0,versions/* compareVersions */.Zy)(after.version, before.version) < 0 ? { severity: 'moderate', says: '' } : undefined;
}

// EXTERNAL MODULE: ./build/model/packages/commands.js
var packages_commands = __webpack_require__(46925);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
;// CONCATENATED MODULE: ./build/check/trust/commands.js






/** A lockfile that gives a package other commands than it has. */
const COMMANDS = {
    id: 'lockfiles/commands',
    title: 'Commands that are not the package’s own',
    severity: 'high',
    why: 'npm, Yarn and Bun take from the lockfile which commands a package brings and which file each runs. An edited entry puts another program in the place of `eslint` or `git` in every script, while name, version and hash stay as they were.',
    fix: 'Restore the entry from the base branch, or remove it, and install again.',
};
/** So many commands are named. */
const commands_NAMED = 5;
/**
 * Commands that the lockfile says a package has, and that lead out of it, or that neither its tarball, nor the
 * registry, nor the same version in the base has.
 */
function foreignCommands(graph, facts) {
    let before;
    return graph.packages.flatMap((node) => {
        const { commands } = node;
        // What is in a folder of the project is reviewed there.
        if (commands === undefined || node.source.kind === 'file' || node.source.kind === 'link')
            return [];
        before ??= commandsBefore(graph, facts);
        const old = before.get(node.purl);
        const { foreign, says } = commands_judge(node, declaredOf(node, facts.registry) ?? old);
        if (foreign.length === 0)
            return [];
        const message = `The lockfile gives ${(0,paths/* labelOf */.Wy)(node)} ${told(foreign)}${says}.`;
        const isNew = old !== undefined && foreign.some((one) => !old.commands.has(one));
        const problem = (0,package_findings/* nodeProblem */.kR)({ graph, node }, COMMANDS, message);
        return [isNew ? { ...problem, detail: { inBase: false } } : problem];
    });
}
/** Which of its commands are not its own, and why. */
function commands_judge({ commands = [] }, known) {
    const outside = commands.filter(packages_commands/* leadsOutOfPackage */.TS);
    if (outside.length > 0)
        return { foreign: outside, says: ', outside of the package' };
    if (known === undefined)
        return { foreign: [], says: '' };
    const has = known.commands.size === 0 ? 'it has none' : `it has ${told([...known.commands])}`;
    return { foreign: commands.filter((one) => !known.commands.has(one)), says: `; ${known.by} ${has}` };
}
function told(commands) {
    const texts = commands.map((one) => {
        const at = one.indexOf('=');
        return `${one.slice(0, at)} (${one.slice(at + 1)})`;
    });
    return `the command${texts.length === 1 ? '' : 's'} ${(0,few/* fewOf */.s)(texts, commands_NAMED)}`;
}
/** By its tarball, or by the registry, which is asked what the change brings. A patch may change what they say. */
function declaredOf(node, registry) {
    const isPatched = node.patches?.some((name) => !name.startsWith('builtin<')) === true;
    if (registry === undefined || node.bundled === true || isPatched)
        return undefined;
    const about = (0,registry_facts/* packageFactsOf */.B9)(registry, node);
    if (about?.tarball?.state === 'had')
        return declared(node, about.tarball.value.declares, 'in its tarball');
    const manifest = about?.history?.state === 'had' ? about.history.value.after?.declares : undefined;
    return manifest === undefined ? undefined : declared(node, manifest, 'at the registry');
}
/** Neither says which files a folder of commands has. */
function declared({ commands = [] }, manifest, by) {
    return commands.some((one) => one.startsWith(`${packages_commands/* ALL_OF */.IN}=`))
        ? undefined
        : { commands: new Set((0,packages_commands/* commandTexts */.Ot)(Object.entries(manifest.commands))), by };
}
/** Of every package of the lockfile as the base had it, by purl. */
function commandsBefore(graph, { base }) {
    const old = base === undefined ? undefined : (0,lockfile_before/* lockfileBefore */.XI)(base, graph.lockfile.path);
    const known = new Map();
    const { format, sha256 } = graph.lockfile;
    if (base === undefined || old === undefined || old.lockfile.sha256 === sha256)
        return known;
    // Another package manager's, and version 1 of npm's, need not keep commands.
    if (old.lockfile.format !== format || (format === 'npm' && old.lockfile.version === '1'))
        return known;
    for (const { purl, commands = [] } of old.packages) {
        const all = [...(known.get(purl)?.commands ?? []), ...commands];
        known.set(purl, { commands: new Set(all), by: `on ${base.ref}` });
    }
    return known;
}

// EXTERNAL MODULE: ./build/model/packages/install-settings.js + 10 modules
var install_settings = __webpack_require__(60596);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/check/trust/installer-words.js
/** When each runs, and with what effect; a sentence without its point. */
const INSTALLER_DOES = {
    yarn: 'It is Yarn itself: every yarn command runs it',
    'yarn-plugin': 'It is a plugin that runs with every yarn command',
    constraints: 'Yarn runs it at every installation, as enableConstraintsChecks says',
    'npm-extension': 'npm 12 runs it whenever it resolves, and it can change what packages depend on',
    hooks: 'It is a pnpmfile: it runs whenever pnpm resolves or installs, and can change what packages depend on',
    loader: 'It decides where Node loads each package from, and its code, not only its table of packages, is another one',
    pnp: 'pnpm and Yarn 1 have Node load it first in every script where it is there, whatever it holds',
    gyp: 'Where it is, installing in that folder runs node-gyp, which runs the commands in it',
    rush: 'Workflows start Rush with it, before anything is installed; `rush update` writes it',
    'git-hook': 'rush install copies it to .git/hooks, and git runs it',
    preload: 'Bun runs it before every script',
    generator: 'Yarn runs it at installation, even one that it then refuses, and takes what it writes for the package',
    tarball: 'It is installed as that package, and the lockfile has no hash of the file to compare it with',
    patch: 'It changes what is installed of the package, and nothing else that is checked here looks into it',
    editor: 'Editors that are set to it start it in place of TypeScript, ESLint and the like, as soon as the folder is trusted',
    packages: 'They are loaded as they lie there, and no lockfile was compared with them',
};
/** For a title. */
const INSTALLER_NAMES = {
    yarn: 'Yarn itself',
    'yarn-plugin': 'a plugin of Yarn',
    constraints: 'constraints of Yarn',
    'npm-extension': 'an extension of npm',
    hooks: 'a pnpmfile',
    loader: 'where Node loads packages from',
    pnp: 'what Node loads first in every script',
    gyp: 'what node-gyp runs',
    rush: 'what starts Rush',
    'git-hook': 'a hook of git',
    preload: 'what Bun runs before every script',
    generator: 'what Yarn runs to make a package',
    tarball: 'an archive that is a package',
    patch: 'a patch',
    editor: 'what editors start',
    packages: 'committed packages',
};

;// CONCATENATED MODULE: ./build/check/trust/installation.js







const SETTINGS = {
    id: 'lockfiles/install-settings',
    title: 'Changes how packages are installed',
    severity: 'moderate',
    why: 'Package managers follow settings of the repository: a program of the change’s choice may run every script, install scripts may run that did not, or the lockfile may not count any more. The lockfile shows none of it.',
    fix: 'Read the values that are named. Restore the file from the base branch where nobody can say what they are for.',
};
const CODE = {
    id: 'lockfiles/install-code',
    title: 'Changes code that package managers run',
    severity: 'moderate',
    why: 'Yarn itself, its plugins, pnpm’s hooks, npm’s extensions, what starts Rush, loaders and committed packages run with the rights of whoever installs, before any test; wrappers for editors with those of whoever opens the folder. No lockfile pins them, and nobody reads a bundle line by line.',
    fix: 'Review it as code. Make what a tool wrote again (`yarn set version VERSION`, `yarn plugin import NAME`, `yarn install`, `yarn dlx @yarnpkg/sdks`, `rush update`): a file that then differs was edited.',
};
const installation_ARCHIVE = {
    id: 'lockfiles/archive',
    title: 'Committed archive is not the one that the lockfile pins',
    severity: 'critical',
    why: 'What was judged here is not what this archive holds. Node loads packages straight from the archives in .yarn/cache and compares them with nothing; an archive that is a package is refused at installation, or passed over where a cache still has the old one.',
    fix: 'Restore the archive from the base branch. Where it is meant to be another, let the package manager write its hash into the lockfile (Yarn fetches one of .yarn/cache again: `yarn install --check-cache`), and review what is in it.',
};
const PATCH = {
    id: 'lockfiles/patch',
    title: 'Patches a package',
    severity: 'moderate',
    why: 'A patch is code that runs as a part of the package. Signature, provenance and age are those of what was published, and name and version stay: a table of changed packages shows nothing of it.',
    fix: 'Review the patch as code of the project, the whole file: those who review often have it folded or left out.',
};
const INSTALLATION_RULES = [SETTINGS, CODE, PATCH, installation_ARCHIVE];
/** A release as `yarn set version` names it. What Yarn 1 publishes is no single file. */
const RELEASE = /(?:^|\/)yarn-((?:[2-9]|[1-9]\d+)\.\d+\.\d+)\.cjs$/;
/** The registry's package of a release holds the same bytes as its bundle. */
function sameAsPublished(version) {
    return {
        text: `Compare it with the release: the command prints the SHA-256 that Yarn ${version} has in the registry. Another one was edited.`,
        command: `sha256sum <(tar -xzOf "$(npm pack --silent @yarnpkg/cli-dist@${version})" package/bin/yarn.js)`,
    };
}
const NAMES = {
    sha512: 'SHA-512',
    sha384: 'SHA-384',
    sha256: 'SHA-256',
    sha1: 'SHA-1',
    md5: 'MD5',
};
/** How much of a value is shown. */
const installation_SHOWN = 160;
/** How many settings of a file are named. */
const MOST_LISTED = 20;
/** How much of all values stands in a title. */
const IN_TITLE = 110;
/** What a change does, beside the lockfiles, to what is installed and which code runs then. */
function installationFindings({ base }) {
    const changes = base?.installation ?? [];
    const byFile = new Map();
    for (const change of changes) {
        if (change.kind === 'setting')
            (0,group/* addToList */.v)(byFile, change.path, change);
    }
    return [
        ...changes.flatMap((change) => {
            const found = findingOf(change);
            return found === undefined ? [] : [found];
        }),
        ...[...byFile].map(([file, settings]) => settingsFinding(file, settings)),
    ];
}
function findingOf(change) {
    const { path } = change;
    switch (change.kind) {
        case 'setting':
            return undefined;
        case 'code':
            return codeFinding(change);
        case 'archive': {
            const { expected, found, algorithm = 'sha512' } = change;
            const message = `${change.lockfile} pins ${change.package} by ${NAMES[algorithm]} ${installation_short(expected)}; here is ${found === undefined ? 'a folder' : installation_short(found)}.`;
            return finding(installation_ARCHIVE, path, {
                key: [found ?? 'folder'],
                message,
                detail: { expected, found: found ?? null },
            });
        }
        case 'unfetched': {
            const said = change.what === 'file'
                ? 'this file, which is not here'
                : `${(0,counted/* counted */.h)(change.files, 'archive')} in ${path} that are not here: nobody compared them with yarn.lock`;
            return finding(change.what === 'file' ? SETTINGS : installation_ARCHIVE, path, {
                key: ['unfetched'],
                message: `The change touches ${said}. Check out with Git LFS (lfs: true), or what a sparse checkout leaves out.`,
                severity: 'moderate',
            });
        }
        case 'unread':
            return finding(SETTINGS, path, {
                key: [change.reason],
                message: `It was changed and cannot be read: ${change.reason}.`,
                severity: 'high',
                fix: { text: 'Correct the file where it cannot be read, or restore it from the base branch.' },
            });
    }
}
function codeFinding(change) {
    const { path, role, added, unchanged = false, sha256, files, package: label } = change;
    const name = label === undefined ? path : `${path} (${label})`;
    const became = added ? 'is new' : unchanged ? 'is newly applied' : 'was changed';
    const what = files === undefined
        ? `${name} ${became}`
        : `${(0,counted/* counted */.h)(files, 'file')} in ${path} ${files === 1 ? 'was' : 'were'} added or changed`;
    const version = role === 'yarn' ? RELEASE.exec(path)?.[1] : undefined;
    const sum = files === undefined ? ` SHA-256: ${sha256}.` : '';
    const rule = role === 'patch' ? PATCH : CODE;
    return finding(rule, path, {
        key: [sha256],
        message: `${what}. ${INSTALLER_DOES[role]}.${sum}`,
        title: codeTitle(role, label ?? path),
        detail: { role, sha256 },
        ...(version === undefined ? {} : { fix: sameAsPublished(version) }),
    });
}
function codeTitle(role, subject) {
    if (role === 'patch')
        return `${PATCH.title}: ${subject}`;
    return role === 'editor' ? 'Changes code that editors run' : `${CODE.title}: ${INSTALLER_NAMES[role]}`;
}
function settingsFinding(file, settings) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const weighed = settings.map(({ key, before, after, as = name }) => {
        const known = (0,install_settings/* installSetting */.ei)(as, key);
        const says = known === undefined ? '' : ` (${known.says})`;
        const is = `${installation_short(key)} ${after === undefined ? 'is gone' : `is ${installation_short(after)}`}`;
        return {
            text: `${installation_short(key)} ${installation_told(before, after)}${says}`,
            is,
            severity: known?.weigh(after, before) ?? 'moderate',
            part: `${key}=${after ?? ''}`,
        };
    });
    return finding(SETTINGS, file, {
        key: weighed.map(({ part }) => part),
        message: `${listed(weighed.map(({ text }) => text))}.`,
        severity: weighed.map(({ severity }) => severity).sort(findings_severity/* compareSeverity */.zK)[0] ?? SETTINGS.severity,
        title: `${SETTINGS.title}: ${installation_cut(weighed.map(({ is }) => is).join('; '), IN_TITLE)}`,
        detail: { is: weighed.slice(0, MOST_LISTED).map(({ is }) => is) },
    });
}
function listed(texts) {
    return (0,few/* fewOf */.s)(texts, MOST_LISTED, '; ');
}
function installation_told(before, after) {
    if (after === undefined)
        return `is gone, was ${installation_short(before ?? '')}`;
    return before === undefined ? `is ${installation_short(after)}` : `is ${installation_short(after)}, was ${installation_short(before)}`;
}
function installation_short(text) {
    if (/^[0-9a-f]{64,}$/.test(text))
        return `${text.slice(0, 16)}…`;
    return text === '' ? 'empty' : installation_cut(text, installation_SHOWN);
}
function installation_cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
function finding({ id, severity, title, fix }, path, said) {
    return {
        check: 'lockfiles',
        rule: id,
        severity: said.severity ?? severity,
        subject: { kind: 'file', name: path },
        title: said.title ?? title,
        message: said.message,
        aliases: [],
        fix: said.fix ?? { text: fix },
        location: { file: path },
        // What a change does is never older than it.
        detail: { ...said.detail, inBase: false },
        fingerprint: (0,fingerprint/* fingerprint */.R)([id, path, ...said.key]),
    };
}

;// CONCATENATED MODULE: ./build/check/lockfiles.js




















/** The lockfiles themselves: there, whole, and true to what the base had. */
const lockfiles_meta = {
    id: 'lockfiles',
    title: 'Lockfiles',
    rules: [
        CHANGED,
        REPLACED,
        REPATCHED,
        OWN_ARCHIVE,
        REMOVED,
        CONFLICT,
        COMMANDS,
        REDIRECTED,
        ...Object.values(PROBLEMS),
        side_by_side/* SIDE_BY_SIDE */.IX,
        ABANDONED,
        UNLOCKED,
        ...INSTALLATION_RULES,
        foreign/* NOT_READ */.V,
        submodules/* SUBMODULE */.N,
        EXCLUDED,
        BASE_UNREAD,
    ],
    policyKeys: ['checks', 'rules', 'exclude-lockfiles'],
    needsNetwork: false,
};
const lockfiles_judge = (facts) => {
    const unread = (0,side_by_side/* unreadByPnpm */.it)(facts);
    const problems = facts.graphs.flatMap((graph) => [
        ...conflicts(graph),
        ...changes(graph, facts),
        ...foreignCommands(graph, facts),
        ...redirected(graph, facts),
    ]);
    const findings = [
        ...facts.graphs.flatMap((graph) => graphFindings(graph, unread.has(graph.lockfile.path))),
        ...(0,package_findings/* packageFindings */.Rq)(facts, 'lockfiles', problems),
        ...(0,side_by_side/* sideBySide */.Qp)(facts),
        ...abandonedLockfiles(facts),
        ...unlockedManifests(facts),
        ...installationFindings(facts),
        ...(0,foreign/* foreignLockfiles */.J)(facts),
        ...(0,submodules/* submodules */.W)(facts),
        ...excludedLockfiles(facts),
        ...unreadAtBase(facts),
    ];
    // A file beside the lockfiles counts where there is something to say of it.
    const grave = findings.filter(({ severity }) => severity !== 'info');
    const flagged = new Set(grave.map(({ location, subject }) => location?.file ?? subject.name));
    const ok = facts.graphs.filter(({ lockfile }) => !flagged.has(lockfile.path)).length;
    return {
        check: 'lockfiles',
        ...stateOf(facts),
        counts: { ok, flagged: flagged.size },
        total: ok + flagged.size,
        findings,
    };
};
/** A lockfile that cannot be read, or none, is no clean one. */
function stateOf(facts) {
    const unread = facts.problems.filter((problem) => problem.kind === 'lockfile' && !(0,model_facts/* isNoLockfile */.Z)(problem));
    const [first] = unread;
    if (first !== undefined) {
        const names = (0,few/* fewOf */.s)(unread.map(({ subject }) => subject), 3);
        const reason = unread.length === 1 ? first.message : `${unread.length} lockfiles cannot be read: ${names}`;
        return { state: 'incomplete', reason, causes: unread };
    }
    const { excludedLockfiles: excluded = [] } = facts;
    if (facts.graphs.length === 0) {
        const none = facts.problems.find(model_facts/* isNoLockfile */.Z)?.message ?? 'No lockfile was found';
        const why = excluded.length === 0 ? none : sentence(excluded);
        return { state: 'not-checked', reason: `${why}, so no dependency was looked at.` };
    }
    if (facts.graphs.every((graph) => graph.packages.length === 0)) {
        const names = facts.graphs.map((graph) => graph.lockfile.path).join(', ');
        return { state: 'not-checked', reason: `No package in ${names}, so no dependency was looked at.` };
    }
    return excluded.length === 0 ? { state: 'ran' } : { state: 'ran', reason: `${sentence(excluded)}.` };
}
/** @param isUnread the package manager does not read it: that it is out of date is no matter, and no installation mends it. */
function graphFindings(graph, isUnread) {
    const { path } = graph.lockfile;
    const problems = isUnread ? graph.problems.filter(({ code }) => code !== 'out-of-date') : graph.problems;
    return problems.map((problem) => {
        const rule = PROBLEMS[problem.code];
        const { code, place = null } = problem;
        return {
            check: 'lockfiles',
            rule: rule.id,
            severity: rule.severity,
            subject: { kind: 'lockfile', name: path },
            title: rule.title,
            message: problem.message,
            aliases: [],
            fix: { text: rule.fix },
            location: { file: path },
            detail: { code, place },
            fingerprint: (0,fingerprint/* fingerprint */.R)([rule.id, path, ...identityOf(problem)]),
        };
    });
}
/** Problems of files beside the lockfile, which fall behind without a change of it. */
const BESIDE = ['out-of-date', 'loader'];
/** What tells a problem from others of its rule. One package.json may differ in many dependencies. */
function identityOf({ code, place, message }) {
    if (place === undefined)
        return [message];
    return BESIDE.includes(code) ? [place, message] : [place];
}
function conflicts(graph) {
    const first = new Map();
    return graph.packages.flatMap((node) => {
        const before = first.get(node.purl);
        if (before === undefined) {
            first.set(node.purl, node);
            return [];
        }
        if (before.integrity === undefined || node.integrity === undefined)
            return [];
        if (!areOther(before.integrity, node.integrity))
            return [];
        const message = `${placeOf(before)} says ${before.integrity}, ${placeOf(node)} says ${node.integrity}.`;
        return [(0,package_findings/* nodeProblem */.kR)({ graph, node }, CONFLICT, message)];
    });
}
/** Whether one of two hashes accepts bytes that the other does not. */
function areOther(one, other) {
    return (0,compare_integrity/* compareIntegrity */.J)(one, other) === 'different' || (0,compare_integrity/* compareIntegrity */.J)(other, one) === 'different';
}
function placeOf(node) {
    return node.places[0] ?? node.id;
}
/** Compares each package with the same name and version in what the lockfile was in the base. */
function changes(graph, facts) {
    const base = facts.base && (0,lockfile_before/* lockfileBefore */.XI)(facts.base, graph.lockfile.path);
    if (facts.base === undefined || base === undefined || base.lockfile.sha256 === graph.lockfile.sha256)
        return [];
    const before = (0,group/* groupBy */.$)(base.packages, (node) => node.purl);
    const { ref } = facts.base;
    return graph.packages.flatMap((node) => {
        const old = before.get(node.purl) ?? [];
        return [...repinned(facts, old, { graph, node }), ...repacked(ref, old, { graph, node })];
    });
}
function repinned({ graphs, base }, old, at) {
    const known = old.flatMap((one) => pinOf(one) ?? []);
    if (known.length === 0)
        return [];
    const was = `On ${base?.ref} this version has ${known.map(({ text }) => text).join(' or ')}`;
    const after = pinOf(at.node);
    if (after === undefined)
        return [(0,package_findings/* nodeProblem */.kR)(at, REMOVED, `${was}; here it has none.`)];
    const answers = known.map((pin) => comparePins(pin, after));
    if (answers.includes('same'))
        return [];
    const here = `here it has ${after.text}`;
    if (!answers.includes('different'))
        return [(0,package_findings/* nodeProblem */.kR)(at, REPLACED, `${was}; ${here}.`)];
    const place = ownArchive(old, at, { graphs });
    if (place === undefined)
        return [(0,package_findings/* nodeProblem */.kR)(at, CHANGED, `${was}; ${here}.`)];
    return [(0,package_findings/* nodeProblem */.kR)(at, OWN_ARCHIVE, `It is taken from ${place} of the repository. ${was}; ${here}.`)];
}
/** What Yarn installs of patched packages, compared with the base. */
function repacked(ref, old, at) {
    return repackedArchives(old, at.node).map(({ before, after, became }) => {
        const is = after === undefined ? 'none' : after.checksum;
        const message = `On ${ref} the archive of this version with ${before.patches.join(', ')} has ${before.checksum}; here it has ${is}.`;
        return (0,package_findings/* nodeProblem */.kR)(at, REPACKED[became], message);
    });
}
const REPACKED = { removed: REMOVED, replaced: REPLACED, changed: CHANGED, repatched: REPATCHED };
const lockfiles = { meta: lockfiles_meta, load: async () => lockfiles_judge };

// EXTERNAL MODULE: ./build/check/provenance.js + 2 modules
var provenance = __webpack_require__(14828);
// EXTERNAL MODULE: ./build/check/reports/state.js
var state = __webpack_require__(99061);
// EXTERNAL MODULE: ./build/check/signatures/bind-packages.js
var bind_packages = __webpack_require__(61289);
// EXTERNAL MODULE: ./build/model/findings/advisory-ids.js
var advisory_ids = __webpack_require__(33934);
// EXTERNAL MODULE: ./build/model/workflows/local-calls.js
var local_calls = __webpack_require__(89075);
// EXTERNAL MODULE: ./build/model/workflows/strangers-events.js
var strangers_events = __webpack_require__(77297);
;// CONCATENATED MODULE: ./build/check/workflows/callers.js


/** Events whose token may write although a stranger may be behind them. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** `pull_request_target`, or with the workflow that it starts first. */
function startText({ event, by }) {
    return by === undefined ? event : `${event} (of ${by}, which calls this)`;
}
/**
 * What starts each file: its own events, and those of strangers that start the workflows which call it. A reusable
 * workflow and a composite action run for their caller's event, with its context and, as far as it passes them on, its
 * rights.
 *
 * @returns in the order of the files.
 */
function runsOf(files) {
    const starts = new Map(files.map(({ path, events }) => [path, new Map(events.map((event) => [event, '']))]));
    const calls = files.flatMap((file) => (0,local_calls/* callsOf */.p)(file).map((call) => ({ ...call, from: file.path })));
    for (let isMore = true; isMore;) {
        isMore = false;
        for (const { from, to } of calls) {
            const known = starts.get(to);
            for (const [event, by] of starts.get(from) ?? []) {
                if (known === undefined || known.has(event) || !strangers_events/* STRANGERS */.a.includes(event))
                    continue;
                known.set(event, by === '' ? from : by);
                isMore = true;
            }
        }
    }
    const isPrivileged = (path) => PRIVILEGED.some((event) => starts.get(path)?.has(event) === true);
    return files.map(({ path }) => ({
        starts: [...(starts.get(path) ?? [])].map(([event, by]) => (by === '' ? { event } : { event, by })),
        passed: calls
            .filter(({ from, to }) => to === path && isPrivileged(from))
            .map(({ caller }) => passedBy(caller)),
    }));
}
function passedBy({ with: given = {}, env = {} }) {
    return {
        inputs: Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value])),
        env,
    };
}

;// CONCATENATED MODULE: ./build/check/workflows/caches.js
const on = (...inputs) => ({ where: inputs });
const off = (...inputs) => ({ unless: inputs });
/** Widely used actions that restore what an earlier run saved, by name in small letters; a path inside counts, too. */
const CACHING = {
    'actions/cache': 'always',
    'actions/cache/restore': 'always',
    'actions/setup-dotnet': on('cache'),
    'actions/setup-go': off('cache'),
    'actions/setup-java': on('cache'),
    'actions/setup-node': on('cache', 'package-manager-cache'),
    'actions/setup-python': on('cache'),
    'actions-rust-lang/setup-rust-toolchain': off('cache'),
    'astral-sh/setup-uv': off('enable-cache'),
    'denoland/setup-deno': on('cache'),
    'determinatesystems/magic-nix-cache-action': 'always',
    'graalvm/setup-graalvm': on('cache'),
    'gradle/actions/setup-gradle': off('cache-disabled'),
    'gradle/gradle-build-action': off('cache-disabled'),
    'jdx/mise-action': off('cache'),
    'mozilla-actions/sccache-action': 'always',
    'pnpm/action-setup': on('cache'),
    'pyo3/maturin-action': on('sccache'),
    'ramsey/composer-install': off('ignore-cache'),
    'ruby/setup-ruby': on('bundler-cache'),
    'subosito/flutter-action': on('cache'),
    'swatinem/rust-cache': 'always',
};
/** Inputs whose truth turns caching off. */
const REVERSED = ['cache-disabled', 'ignore-cache'];
/** Where a step restores a cache; an expression that looks at what the run is for decides by itself, and is believed. */
function restoredCache(step, action) {
    const { uses } = step;
    const name = action.toLowerCase();
    if (uses === undefined || !Object.hasOwn(CACHING, name))
        return undefined;
    const how = CACHING[name];
    if (how === undefined || how === 'always')
        return uses;
    if ('where' in how)
        return how.where.map((input) => step.with[input]).find((one) => one && isOn(one.value));
    const turnedOff = how.unless.some((input) => {
        const value = step.with[input]?.value;
        return value !== undefined && (REVERSED.includes(input) ? isOn(value) || decides(value) : !isOn(value));
    });
    return turnedOff ? undefined : uses;
}
function isOn(value) {
    return !['', 'false', 'no', 'never'].includes(value.trim().toLowerCase()) && !decides(value);
}
function decides(value) {
    return /\$\{\{(?:(?!\$\{\{)[^}])*github\.(?:ref|ref_type|ref_name|event_name|event\b|base_ref|head_ref)/.test(value);
}
/** Actions that publish. */
const PUBLISHING = [
    'changesets/action',
    'crazy-max/ghaction-github-pages',
    'cycjimmy/semantic-release-action',
    'goreleaser/goreleaser-action',
    'js-devtools/npm-publish',
    'ncipollo/release-action',
    'pypa/gh-action-pypi-publish',
    'rubygems/release-gem',
    'rust-lang/crates-io-auth-action',
    'softprops/action-gh-release',
];
/** Commands that publish, at the start of a line or behind another command. */
const PUBLISHES = /(?:^|[\n;&|(]|\bnpx\s)[^\S\n]*(?:sudo\s+)?(?:(?:npm|pnpm|bun)\s+publish|yarn\s+(?:npm\s+)?publish|cargo\s+publish|twine\s+upload|uv\s+publish|poetry\s+publish|gem\s+push|mvn\b(?:(?!\bmvn\b)[^\n])*\bdeploy|gh\s+release\s+(?:create|upload)|docker\s+(?:image\s+)?push|docker\s+buildx\s+build\b[^\n]*--push|semantic-release)(?![\w-])/;
/** Whether a step puts something where others get it from. */
function publishes(step, action) {
    const name = action.toLowerCase();
    if (PUBLISHING.includes(name))
        return true;
    if (name === 'docker/build-push-action')
        return isOn(step.with.push?.value ?? '');
    return step.run !== undefined && PUBLISHES.test(step.run.value);
}

;// CONCATENATED MODULE: ./build/model/text/enclosed.js
/**
 * What stands between `open` and the next `close`, from left to right, none within another. Takes linear time: the
 * first that is not closed ends it, as nothing behind it can be closed either.
 */
function* enclosed(text, open, close) {
    for (let index = text.indexOf(open); index !== -1;) {
        const start = index + open.length;
        const end = text.indexOf(close, start);
        if (end === -1)
            return;
        yield { index, inner: text.slice(start, end) };
        index = text.indexOf(open, end + close.length);
    }
}

;// CONCATENATED MODULE: ./build/check/workflows/expressions.js

/**
 * Contexts whose text anybody on the internet can choose, by GitHub's own list.
 *
 * @see https://docs.github.com/actions/reference/security/secure-use
 */
const ANYBODY = [
    /^github\.head_ref$/,
    /^github\.event\.(?:issue|pull_request|discussion|milestone)\.(?:title|body)$/,
    /^github\.event\.(?:comment|review|review_comment)\.body$/,
    /^github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch|repo\.(?:description|homepage|name|full_name))$/,
    /^github\.event\.(?:head_commit|commits\.[^.]+|workflow_run\.head_commit)\.(?:message|author\.(?:name|email)|committer\.(?:name|email))$/,
    /^github\.event\.workflow_run\.(?:head_branch|display_title|pull_requests\.[^.]+\.head\.ref)$/,
    /^github\.event\.forkee\.(?:default_branch|description|full_name|homepage|name)$/,
    /^github\.event\.(?:pages\.[^.]+\.page_name|discussion_comment\.body)$/,
    /^github\.event\.changes\.(?:new_discussion\.(?:title|body)|(?:title|body|ref|default_branch)\.from)$/,
];
/** Contexts that people with write access, or callers, choose. */
const CALLERS = [
    /^(?:github\.event\.)?inputs\.[^.]+$/,
    /^github\.(?:ref|ref_name)$/,
    /^github\.event\.(?:(?:issue|pull_request|discussion)\.labels\.[^.]+|label)\.name$/,
    /^github\.event\.release\.(?:name|body)$/,
];
/** Objects that hold such texts, where they are pasted whole. */
const WHOLE = /^(?:\s*|.*\btojson\s*\(\s*)(github(?:\.event(?:\.(?:issue|pull_request|discussion|comment|review|head_commit|commits|workflow_run|pages|forkee)(?:\.\*)?)?)?)\s*(?:\).*)?$/s;
/**
 * The contexts in the expressions of a text whose value somebody else chooses, each once.
 *
 * @param env variables that hold expressions, by name in small letters: `env.X` is what was put into X.
 */
function pastedContexts(text, env = {}) {
    const found = new Map();
    let line = 0;
    let counted = 0;
    for (const { index, inner } of enclosed(text, '${{', '}}')) {
        line += text.slice(counted, index).split('\n').length - 1;
        counted = index;
        for (const context of contextsOf(inner)) {
            const { name } = context;
            const by = chosenBy(context) ?? throughVariable(name, env);
            if (by !== undefined && !found.has(name))
                found.set(name, { context: name, by, line });
        }
    }
    return [...found.values()];
}
/** Dotted names of the contexts in all expressions of a text, as contextsOf has them. */
function contextNames(text) {
    return [...enclosed(text, '${{', '}}')].flatMap(({ inner }) => contextsOf(inner).map(({ name }) => name));
}
function chosenBy({ name, whole }) {
    if (whole || ANYBODY.some((one) => one.test(name)))
        return 'anybody';
    return CALLERS.some((one) => one.test(name)) ? 'callers' : undefined;
}
/** Who chooses what was put into a variable; one that was made of variables is not followed. */
function throughVariable(context, env) {
    const name = /^env\.(.+)$/.exec(context)?.[1];
    if (name === undefined || !Object.hasOwn(env, name))
        return undefined;
    const within = pastedContexts(env[name] ?? '');
    return within.find(({ by }) => by === 'anybody')?.by ?? within[0]?.by;
}
/**
 * Dotted names of an expression, `a['b']` written as `a.b` and every index as `*`, lower case. What a function
 * makes of a value that only it sees (`contains`, `startsWith`, `hashFiles` …) is no text of the outside; nor is a comparison.
 */
function contextsOf(expression) {
    const named = withoutBlanks(expression)
        .replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1')
        .replaceAll(/'(?:[^']|'')*'/g, "''");
    const plain = withoutIndexes(named)
        .replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)/gi, 'true')
        .toLowerCase();
    const whole = WHOLE.exec(plain)?.[1];
    const names = plain.matchAll(/(?<![\w-])[a-z_][\w-]*(?:\.(?:[\w-]+|\*))+/g);
    const parts = [...names]
        .filter((match) => !isCompared(plain, match.index, match[0].length))
        .map((match) => ({ name: match[0], whole: false }));
    return whole === undefined
        ? parts
        : [...parts.filter(({ name }) => name !== whole), { name: whole, whole: true }];
}
/** Blanks may stand around dots and before brackets. */
function withoutBlanks(expression) {
    const dotted = expression.split('.').map((part) => part.trim());
    return dotted
        .join('.')
        .split('[')
        .map((part) => part.trimEnd())
        .join('[');
}
/** `a[…]` as `a.*`, from the innermost index outwards: what chooses an element is no text of it. */
function withoutIndexes(text) {
    let before = text;
    for (let depth = 0; depth < 10; depth += 1) {
        const after = before.replaceAll(/\[[^[\]]*\]/g, '.*');
        if (after === before)
            break;
        before = after;
    }
    return before;
}
/** Beside `==` or `!=` a value only decides. */
function isCompared(text, at, length) {
    let before = at;
    while (before > 0 && /\s/.test(text.charAt(before - 1)))
        before -= 1;
    return ['==', '!='].includes(text.slice(before - 2, before)) || /^\s*[=!]=/.test(text.slice(at + length));
}

;// CONCATENATED MODULE: ./build/check/workflows/fault.js
/** A fault whose fix is the rule's, where it has none of its own. */
function fault(rule, of) {
    return { rule, fix: rule.fix, ...of };
}

;// CONCATENATED MODULE: ./build/check/workflows/rules.js
/** What the workflow check can find, in the order of its documentation. */
const WORKFLOW_RULES = {
    CHECKOUT: {
        id: 'workflows/untrusted-checkout',
        title: 'Runs a stranger’s code with this repository’s rights',
        severity: 'critical',
        why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the base’s secrets and token; code checked out from the pull request’s head can take them.',
        fix: 'Build the head in a `pull_request` workflow without secrets, and hand over only data that the privileged one checks.',
    },
    INJECTION: {
        id: 'workflows/script-injection',
        title: 'Text from outside becomes part of a script',
        severity: 'high',
        why: 'An expression is pasted into the script before the shell reads it: a title or branch name with quotes in it is code.',
        fix: 'Put the expression into `env:` and read the variable in the script, in quotes.',
    },
    UNPINNED: {
        id: 'workflows/unpinned-uses',
        title: 'Action is not pinned by commit',
        severity: 'moderate',
        why: 'A tag or branch can be moved to other code overnight; that has happened to widely used actions. A full commit hash cannot.',
        fix: 'Use the full commit hash, with the version as a comment behind it; Dependabot and Renovate keep both up to date.',
    },
    WRITE_ALL: {
        id: 'workflows/broad-permissions',
        title: 'Token may do more than its job needs',
        severity: 'moderate',
        why: 'Whatever runs in the job holds the token: a compromised dependency or action writes with it.',
        fix: 'Set `permissions: {}` for the workflow and name for each job what it needs.',
    },
    NO_PERMISSIONS: {
        id: 'workflows/missing-permissions',
        title: 'Permissions are left to a setting',
        severity: 'moderate',
        why: 'Without `permissions` the token has what the repository’s or organisation’s setting gives, which may be everything, and nobody sees it in a review.',
        fix: 'Add `permissions: {}` at the top of the workflow and name for each job what it needs.',
    },
    CREDENTIALS: {
        id: 'workflows/kept-credentials',
        title: 'Checkout leaves the token on the disk',
        severity: 'moderate',
        why: 'actions/checkout keeps the token where every later step of the job can read it: up to version 5 in the clone’s configuration, so that every artifact of the folder holds it too, from version 6 on in the runner’s temporary folder.',
        fix: 'Set `persist-credentials: false`, and give git a token only in the step that pushes.',
    },
    CACHE: {
        id: 'workflows/release-cache',
        title: 'A release is built from a cache',
        severity: 'moderate',
        why: 'Caches are shared with less trusted runs of the same branch: whoever can write one can put code into what is published.',
        fix: 'Build releases without caches.',
    },
    SELF_HOSTED: {
        id: 'workflows/self-hosted-runner',
        title: 'Pull requests run on a machine of your own',
        severity: 'high',
        why: 'If the repository is public, anybody’s pull request runs code on that machine, which keeps what it leaves there for the next job.',
        fix: 'Run pull requests on hosted runners, or on machines that are made anew for every job, with approval for every fork.',
    },
    UNREADABLE: {
        id: 'workflows/unreadable',
        title: 'Cannot be read',
        severity: 'moderate',
        why: 'What cannot be read cannot be checked, and GitHub may read it otherwise.',
        fix: 'Mend the file; actionlint says where.',
    },
};

;// CONCATENATED MODULE: ./build/check/workflows/pins.js


/** What an action or reusable workflow is named by. */
function usesFaults({ value, line }, job) {
    const unpinned = (message) => [
        fault(WORKFLOW_RULES.UNPINNED, { line, message, key: [job, value] }),
    ];
    if (value.startsWith('./') || value.startsWith('../'))
        return [];
    if (value.startsWith('docker://'))
        return /@sha256:[0-9a-f]{64}$/.test(value)
            ? []
            : unpinned(`${value} is an image by tag; only @sha256:… names bytes.`);
    const [action = '', ref] = splitAt(value);
    if (ref === undefined)
        return unpinned(`${value} names no version.`);
    if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref))
        return [];
    return unpinned(/^[0-9a-f]{7,39}$/.test(ref)
        ? `${action} is pinned by a short hash, ${ref}, which others can come to match.`
        : `${action} is taken from '${ref}', a tag or branch that can move.`);
}
/** Images of a job or service; one that an expression names is not judged, because what it will be stands elsewhere. */
function imageFaults({ value, line }, job) {
    if (value.includes('${{') || /@sha256:[0-9a-f]{64}$/.test(value))
        return [];
    return [
        fault(WORKFLOW_RULES.UNPINNED, {
            line,
            message: `${value} is an image by tag; only @sha256:… names bytes.`,
            fix: 'Add the digest behind the tag: image:tag@sha256:…; Dependabot and Renovate keep both up to date.',
            key: [job, value],
        }),
    ];
}
function splitAt(value) {
    const at = value.lastIndexOf('@');
    return at === -1 ? [value] : [value.slice(0, at), value.slice(at + 1)];
}
/** Whether a step uses an action, at any version. */
function isAction(step, name) {
    return actionOf(step).toLowerCase() === name;
}
/** `owner/repo/path` as written, without the version. */
function actionOf(step) {
    return splitAt(step.uses?.value ?? '')[0];
}

;// CONCATENATED MODULE: ./build/check/workflows/checkouts.js





/** Contexts that name a pull request's code: its head, where that comes from, its number. */
const HEAD = /^github\.(?:head_ref|event\.(?:after|number|pull_request\.(?:head\.\S+|merge_commit_sha|number)|workflow_run\.(?:head_(?:sha|branch|commit\.\S+|repository\.\S+)|pull_requests\.\S+)|issue\.(?:number|pull_request\.\S+)))$/;
const PULL = /refs\/pull\//i;
/** Values behind values that are followed. */
const MOST_STEPS = 4;
/** A stranger's code that a step checks out on an event with the base's rights, and credentials that a checkout leaves. */
function checkoutFaults(job, step, runs) {
    const start = runs.starts.find(({ event }) => PRIVILEGED.includes(event));
    const credentials = isAction(step, 'actions/checkout') ? credentialFaults(job, step) : [];
    if (start === undefined)
        return credentials;
    const scope = { env: step.env ?? {}, passed: runs.passed };
    return [
        ...headFaults(job, step, { start, scope }),
        ...credentials,
        ...commandFaults(job, step, { start, scope }),
    ];
}
function headFaults(job, step, { start, scope }) {
    if (!isAction(step, 'actions/checkout'))
        return [];
    const from = [step.with.ref, step.with.repository].find((one) => one !== undefined && namesHead(one.value, scope));
    if (from === undefined)
        return [];
    return [
        fault(WORKFLOW_RULES.CHECKOUT, {
            line: from.line,
            message: `On ${startText(start)} the job '${job.id}' checks out ${from.value}.`,
            key: [job.id, from.value],
        }),
    ];
}
function credentialFaults(job, step) {
    const kept = step.with['persist-credentials']?.value.toLowerCase();
    if (kept === 'false')
        return [];
    return [
        fault(WORKFLOW_RULES.CREDENTIALS, {
            line: step.line,
            message: `The job '${job.id}' checks out with ${kept === undefined ? 'persist-credentials left at its default, true' : `persist-credentials: ${kept}`}.`,
            key: [job.id],
        }),
    ];
}
/** Whether a text names a pull request's code, itself or through variables and what callers pass in. */
function namesHead(text, scope, steps = MOST_STEPS) {
    if (PULL.test(text))
        return true;
    return contextNames(text).some((name) => {
        if (HEAD.test(name))
            return true;
        const [, kind, key = ''] = /^(env|inputs)\.(.+)$/.exec(name) ?? [];
        if (kind === undefined || steps === 0)
            return false;
        if (kind === 'env')
            return variableNamesHead(key, scope, steps);
        return scope.passed.some(({ inputs, env }) => {
            const value = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
            return value !== undefined && namesHead(value, { env, passed: [] }, steps - 1);
        });
    });
}
function variableNamesHead(name, scope, steps = MOST_STEPS) {
    const key = name.toLowerCase();
    const value = Object.hasOwn(scope.env, key) ? scope.env[key] : undefined;
    return value !== undefined && namesHead(value, scope, steps - 1);
}
/** Commands that fetch a pull request's head. */
const GH_CHECKOUT = /\bgh\s+pr\s+checkout\b/;
const GIT = /\bgit\b/;
const GIT_FETCHES = /\b(?:fetch|checkout|pull|merge|switch|worktree|clone|reset)\b/;
const PULL_REF = /pull\/[^\s/]+\/(?:head|merge)\b/;
/** A shell's or PowerShell's variable. */
const VARIABLE = /\$(?:env:)?\{?([A-Za-z_]\w*)/gi;
/** Whether one line of a script fetches a pull request's head: by `gh`, by its ref, or by what names it. */
function fetchesHead(line, scope) {
    if (GH_CHECKOUT.test(line))
        return true;
    const git = behind(line, GIT);
    const fetched = git === undefined ? undefined : behind(git, GIT_FETCHES);
    if (fetched === undefined)
        return false;
    if (PULL_REF.test(fetched) || namesHead(fetched, scope))
        return true;
    return [...fetched.matchAll(VARIABLE)].some(([, name = '']) => variableNamesHead(name, scope));
}
/** What follows the first place that fits. */
function behind(text, pattern) {
    const match = pattern.exec(text);
    return match === null ? undefined : text.slice(match.index + match[0].length);
}
/** A head that a script checks out. */
function commandFaults(job, { run }, { start, scope }) {
    if (run === undefined)
        return [];
    const lines = run.value.split('\n');
    const at = lines.findIndex((line) => fetchesHead(line, scope));
    const command = lines[at]?.trim();
    if (command === undefined)
        return [];
    return [
        fault(WORKFLOW_RULES.CHECKOUT, {
            line: run.line + (lines.length > 1 ? at + 1 : 0),
            message: `On ${startText(start)} the job '${job.id}' runs '${command.slice(0, 100)}'.`,
            key: [job.id, command],
        }),
    ];
}

;// CONCATENATED MODULE: ./build/check/workflows/sinks.js
/**
 * Inputs of actions that run as a script or are put into one, by the action's name in small letters. `run:` of a step
 * is one by itself.
 */
const SCRIPT_INPUTS = {
    'actions/github-script': ['script'],
    'addnab/docker-run-action': ['run', 'options', 'shell'],
    'amadevus/pwsh-script': ['script'],
    'appleboy/ssh-action': ['script'],
    'azure/cli': ['inlinescript'],
    'azure/powershell': ['inlinescript'],
    'google-github-actions/ssh-compute': ['command'],
    'jannekem/run-python-script-action': ['script'],
    'mikefarah/yq': ['cmd'],
    'nick-fields/retry': ['command', 'on_retry_command', 'new_command_on_retry'],
    'nick-invision/retry': ['command', 'on_retry_command', 'new_command_on_retry'],
    'reactivecircus/android-emulator-runner': ['script', 'pre-emulator-launch-script'],
    'roots/issue-closer-action': ['issue-close-message', 'pr-close-message'],
    'vmactions/freebsd-vm': ['run', 'prepare'],
    'wandalen/wretry.action': ['command'],
};

;// CONCATENATED MODULE: ./build/check/workflows/judge.js









/** Everything the rules say of one file, which runs as `runs` says. */
function judge_faultsOf(file, runs) {
    if (file.problem !== undefined)
        return [fault(WORKFLOW_RULES.UNREADABLE, { line: 1, message: file.problem, key: [] })];
    return [
        ...workflowPermissions(file),
        ...file.jobs.flatMap((job) => [
            ...jobFaults(job, runs),
            ...job.steps.flatMap((step) => [...checkoutFaults(job, step, runs), ...stepFaults(file, job, step)]),
        ]),
    ];
}
function workflowPermissions({ kind, jobs, permissions }) {
    if (kind === 'action')
        return [];
    if (permissions === undefined) {
        const without = jobs.filter((job) => job.permissions === undefined);
        const [first] = without;
        if (first === undefined)
            return [];
        const names = without.map((job) => `'${job.id}'`).join(', ');
        return [
            fault(WORKFLOW_RULES.NO_PERMISSIONS, {
                line: first.line,
                message: `Neither the workflow nor ${without.length === 1 ? 'its job' : 'its jobs'} ${names} say what the token may do.`,
                key: ['workflow'],
            }),
        ];
    }
    const written = writtenScopes(permissions.value);
    if (permissions.value === 'read-all')
        return [
            fault(WORKFLOW_RULES.WRITE_ALL, {
                line: permissions.line,
                severity: 'low',
                message: 'Every job of the workflow may read everything.',
                key: ['workflow'],
            }),
        ];
    if (permissions.value === 'write-all' || (jobs.length > 1 && written.length > 0))
        return [
            fault(WORKFLOW_RULES.WRITE_ALL, {
                line: permissions.line,
                ...(permissions.value === 'write-all' ? { severity: 'high' } : {}),
                message: permissions.value === 'write-all'
                    ? 'Every job of the workflow may write everything.'
                    : `All ${jobs.length} jobs get ${written.map((scope) => `${scope}: write`).join(', ')}.`,
                key: ['workflow', ...written],
            }),
        ];
    return [];
}
function writtenScopes(permissions) {
    if (typeof permissions === 'string')
        return [];
    return Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
}
function jobFaults(job, { starts }) {
    const faults = [];
    if (job.permissions?.value === 'write-all')
        faults.push(fault(WORKFLOW_RULES.WRITE_ALL, {
            line: job.permissions.line,
            severity: 'high',
            message: `The job '${job.id}' may write everything.`,
            key: [job.id],
        }));
    const start = starts.find(({ event }) => event !== 'workflow_run' && strangers_events/* STRANGERS */.a.includes(event));
    if (start !== undefined && job.runsOn.some((label) => label.toLowerCase() === 'self-hosted'))
        faults.push(fault(WORKFLOW_RULES.SELF_HOSTED, {
            line: job.line,
            message: `The job '${job.id}' runs on 'self-hosted' for ${startText(start)}.`,
            key: [job.id],
        }));
    if (job.uses !== undefined)
        faults.push(...usesFaults(job.uses, job.id));
    for (const image of job.images ?? [])
        faults.push(...imageFaults(image, job.id));
    return faults;
}
function stepFaults(file, job, step) {
    return [
        ...(step.uses === undefined ? [] : usesFaults(step.uses, job.id)),
        ...cacheFaults(file, job, step),
        ...injectionFaults(file, job, step),
    ];
}
const WRITES_A_RELEASE = ['contents', 'packages', 'id-token', 'attestations'];
/** A job that publishes: by its event, its steps, its environment, or what its token may write. */
function isRelease(file, job) {
    if (['release', 'push tags', 'push releases'].some((event) => file.events.includes(event)))
        return true;
    if (job.steps.some((step) => publishes(step, actionOf(step))))
        return true;
    const permissions = job.permissions ?? file.permissions;
    const writes = permissions === undefined
        ? []
        : permissions.value === 'write-all'
            ? WRITES_A_RELEASE
            : writtenScopes(permissions.value);
    return job.environment || WRITES_A_RELEASE.some((scope) => writes.includes(scope));
}
function cacheFaults(file, job, step) {
    if (!isRelease(file, job))
        return [];
    const cache = restoredCache(step, actionOf(step));
    if (cache === undefined)
        return [];
    return [
        fault(WORKFLOW_RULES.CACHE, {
            line: cache.line,
            message: `The job '${job.id}' publishes, and ${actionOf(step)} restores a cache in it.`,
            key: [job.id, actionOf(step)],
        }),
    ];
}
/** Texts of a step that an interpreter runs. */
function scripts(step) {
    const name = actionOf(step).toLowerCase();
    const inputs = Object.hasOwn(SCRIPT_INPUTS, name) ? (SCRIPT_INPUTS[name] ?? []) : [];
    return [
        ...(step.run === undefined ? [] : [step.run]),
        ...inputs.flatMap((input) => step.with[input] ?? []),
    ];
}
function injectionFaults(file, job, step) {
    return scripts(step).flatMap((script) => {
        // The script's own first line stands one further down where it is a block.
        const first = script.line + (script.value.includes('\n') ? 1 : 0);
        return pastedContexts(script.value, step.env).map((pasted) => injectionFault({ ...pasted, line: first + pasted.line }, file.kind, job.id));
    });
}
function injectionFault({ context, by, line }, kind, job) {
    const variable = context
        .replace(/^.*\./, '')
        .replaceAll(/[^a-z0-9]+/g, '_')
        .toUpperCase();
    const who = by === 'anybody'
        ? 'anybody can choose'
        : kind === 'action'
            ? 'the caller chooses'
            : 'people with write access, or callers, choose';
    return fault(WORKFLOW_RULES.INJECTION, {
        line,
        ...(by === 'anybody' ? {} : { severity: 'moderate' }),
        message: `\${{ ${context} }} is text that ${who}, and it stands in a script of the job '${job}'.`,
        fix: context.startsWith('env.')
            ? `Use the variable itself, in quotes: "$${variable}" instead of \${{ ${context} }}.`
            : `Write \`env: { ${variable}: \${{ ${context} }} }\` and use "$${variable}" in the script.`,
        key: [job, context],
    });
}

;// CONCATENATED MODULE: ./build/check/workflows/findings.js




/** Findings of every file, in their order. */
function findingsOf(files) {
    const runs = runsOf(files);
    return files.map((file, index) => findingsIn(file, runs[index] ?? { starts: [], passed: [] }));
}
/** Findings of one file; what repeats in it is one finding at its first line, which says how often. */
function findingsIn(file, runs) {
    const groups = (0,group/* groupBy */.$)(judge_faultsOf(file, runs), (one) => (0,fingerprint/* fingerprint */.R)([one.rule.id, file.path, ...one.key]));
    return [...groups].map(([key, all]) => {
        const [first] = all;
        const lines = all.map(({ line }) => line);
        const times = all.length === 1 ? '' : ` ${all.length} times: lines ${lines.join(', ')}.`;
        return {
            lines,
            finding: {
                check: 'workflows',
                rule: first.rule.id,
                severity: first.severity ?? first.rule.severity,
                subject: { kind: 'file', name: file.path },
                title: first.rule.title,
                message: `${first.message}${times} ${first.rule.why}`,
                aliases: [],
                fix: { text: first.fix },
                location: { file: file.path, line: first.line },
                fingerprint: key,
            },
        };
    });
}

;// CONCATENATED MODULE: ./build/check/workflows/reported.js





/** What zizmor and actionlint call the things that the workflow check finds itself. */
const SAME = {
    'zizmor/artipacked': ['workflows/kept-credentials'],
    'zizmor/cache-poisoning': ['workflows/release-cache'],
    'zizmor/excessive-permissions': ['workflows/missing-permissions', 'workflows/broad-permissions'],
    'zizmor/self-hosted-runner': ['workflows/self-hosted-runner'],
    'zizmor/template-injection': ['workflows/script-injection'],
    'zizmor/unpinned-images': ['workflows/unpinned-uses'],
    'zizmor/unpinned-uses': ['workflows/unpinned-uses'],
};
/** Lines apart that the same thing may be named at: at the step, or at the key inside of it. */
const APART = 3;
/**
 * What scanners' reports say that the workflow check says, too, so that it is one finding. Where the check is off, or
 * the tool's own file suppresses it, the scanner's stays as it is.
 */
function reportedTwins(facts, policy) {
    const twins = new Map();
    if (policy.checks.workflows === 'off')
        return twins;
    const reported = (0,state/* vouched */.Fv)(facts.reports).flatMap(({ findings }) => findings.filter(isAboutWorkflows));
    if (reported.length === 0)
        return twins;
    const files = facts.workflows ?? [];
    const found = findingsOf(files);
    const ours = new Map(files.map(({ path }, index) => [path, found[index] ?? []]));
    for (const one of reported) {
        const twin = nearest(one, ours.get(one.location?.file ?? '') ?? []);
        if (twin !== undefined)
            (0,group/* addToList */.v)(twins, twin.finding.fingerprint, one);
    }
    return twins;
}
function isAboutWorkflows(finding) {
    return finding.check === 'scanners' && finding.suppressed === undefined && rulesOf(finding).length > 0;
}
/** Our rules that a reported finding may be one of. actionlint has one id for all that is wrong with expressions. */
function rulesOf({ aliases, message, seenBy = [] }) {
    const isActionlint = seenBy.some(({ tool }) => tool === 'actionlint');
    if (isActionlint && aliases.includes('expression'))
        return message.includes('potentially untrusted') ? ['workflows/script-injection'] : [];
    return aliases.flatMap((alias) => (Object.hasOwn(SAME, alias) ? (SAME[alias] ?? []) : []));
}
/** Ours of the same kind, at the lines that the report names or the nearest that is near enough. */
function nearest(reported, ours) {
    const { location } = reported;
    const rules = rulesOf(reported);
    const from = location?.line;
    if (from === undefined)
        return undefined;
    const to = Math.max(from, location?.endLine ?? from);
    const distance = ({ lines }) => Math.min(...lines.map((line) => Math.max(0, from - line, line - to)));
    return ours
        .filter(({ finding }) => rules.includes(finding.rule))
        .map((one) => ({ one, apart: distance(one) }))
        .filter(({ apart }) => apart <= APART)
        .sort((a, b) => a.apart - b.apart)[0]?.one;
}
/**
 * One of ours with what tools say of it. Their severity counts where it is higher and the policy lets scanners' words
 * fail a run: one finding is no milder than the two were.
 */
function withTwins(finding, twins, { failOnSeverity }) {
    const reported = twins.get(finding.fingerprint);
    if (reported === undefined)
        return finding;
    const severities = reported
        .map(({ severity }) => severity)
        .filter((severity) => severity !== 'unknown' && (0,findings_severity/* reaches */.O6)(severity, failOnSeverity));
    const [severity] = [finding.severity, ...severities].sort(findings_severity/* compareSeverity */.zK);
    const seenBy = reported.flatMap((one) => one.seenBy ?? []);
    const url = reported.find((one) => one.url !== undefined)?.url;
    return {
        ...finding,
        severity: severity ?? finding.severity,
        aliases: (0,advisory_ids/* sortIds */.x8)(reported.flatMap(({ aliases }) => aliases)),
        ...(seenBy.length === 0 ? {} : { seenBy: onePerTool(seenBy) }),
        ...(url === undefined ? {} : { url }),
    };
}
function onePerTool(seenBy) {
    return [...new Map(seenBy.map((one) => [one.tool, one])).values()];
}

;// CONCATENATED MODULE: ./build/check/scanners.js



const scanners_meta = {
    id: 'scanners',
    title: 'Misconfigurations, secrets, licences and weak code that scanners reported',
    rules: [
        {
            id: 'scanners/misconfiguration',
            title: 'Misconfiguration',
            severity: 'moderate',
            why: 'A setting in a Dockerfile, manifest or infrastructure file gives more than it must.',
            fix: 'Change the setting as the finding says.',
        },
        {
            id: 'scanners/secret',
            title: 'Secret in a file',
            severity: 'critical',
            why: 'Whoever can read the repository or the image can use it, also after it is deleted.',
            fix: 'Revoke the secret, then remove it and keep it in a secret store.',
        },
        {
            id: 'scanners/license',
            title: 'Licence that a scanner rates as a risk',
            severity: 'moderate',
            why: 'The scanner puts the licence into a class that asks something of those who ship it.',
            fix: 'Replace the package, or allow the licence in the policy after a look at its terms.',
        },
        {
            id: 'scanners/code',
            title: 'Weakness in the code',
            severity: 'moderate',
            why: 'A static analyser recognised a pattern that is known to lead to failures or attacks.',
            fix: 'Change the code as the finding says, or say in an exception why the pattern is harmless here.',
        },
    ],
    policyKeys: ['fail-on-severity', 'rules'],
    needsNetwork: false,
};
const KINDS = ['misconfigurations', 'secrets', 'licenses', 'code'];
/** What scanners found besides vulnerable packages. */
const scanners = {
    meta: scanners_meta,
    async load() {
        return scanners_judge;
    },
};
function scanners_judge(facts, policy) {
    const index = (0,bind_packages/* indexPackages */.o)(facts.graphs);
    // What the workflow check finds itself is told there, once.
    const told = new Set([...reportedTwins(facts, policy).values()].flat());
    const reported = (0,state/* mergeReported */.mE)(facts, (report) => report.findings
        .filter((finding) => finding.check === scanners_meta.id && !isInventory(finding) && !told.has(finding))
        .map(rate));
    const findings = reported.map((0,bind_packages/* packageBinder */.l)(index));
    return (0,state/* reportResult */["if"])(scanners_meta.id, findings, {
        covering: (0,state/* reportsCovering */.jj)(facts, KINDS).length,
        troubles: (0,state/* reportTroubles */.lJ)(facts, KINDS),
        nothing: (0,state/* onlyOfTheChange */.bN)(facts, KINDS) ??
            (facts.reports.length === 0
                ? 'No scanner report given'
                : 'No report shows that misconfigurations, secrets, licences or weak code were looked for'),
    });
}
/** Trivy lists every licence it sees; those that ask for no more than a notice are an inventory, not a risk. */
const HARMLESS = ['notice', 'permissive', 'unencumbered'];
function isInventory(finding) {
    return (finding.rule === 'scanners/license' && HARMLESS.includes(String(finding.detail?.category ?? 'unknown')));
}
/**
 * A licence the scanner could not put into a class has no rating, which is not the rating of an unrated weakness:
 * the check `licenses` decides about unknown licences.
 */
function rate(finding) {
    const unclassified = finding.rule === 'scanners/license' && finding.severity === 'unknown';
    return unclassified ? { ...finding, severity: 'low' } : finding;
}

// EXTERNAL MODULE: ./build/check/signatures.js
var signatures = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/model/packages/yarn-pin.js
var yarn_pin = __webpack_require__(75083);
// EXTERNAL MODULE: ./build/model/packages/registry-aliases.js
var registry_aliases = __webpack_require__(82897);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/check/sources/rules.js
/** What the sources check can find, in the order of its documentation. */
const SOURCE_RULES = {
    INSECURE: {
        id: 'sources/insecure-url',
        title: 'Downloaded without encryption',
        severity: 'high',
        why: 'Over http or git:// anybody on the way can replace the package.',
        fix: 'Use the https address of the registry or repository and install again.',
    },
    REGISTRY: {
        id: 'sources/registry',
        title: 'Registry is not allowed',
        severity: 'high',
        why: 'The policy names the registries packages may come from, and this address is none of them.',
        fix: 'Install the package from an allowed registry, or add this one to allow-registries.',
    },
    MISMATCH: {
        id: 'sources/url-mismatch',
        title: 'Address is of another package',
        severity: 'high',
        why: 'The lockfile says one name and version and downloads from an address that names another: a lockfile edited to install something else looks like this.',
        fix: 'Restore the entry from the base branch, or remove it and install again.',
    },
    UNDECLARED: {
        id: 'sources/undeclared',
        title: 'Nobody asks for this source',
        severity: 'high',
        why: 'Everything that depends on the package asks the registry for a version, or pnpm for a runtime, but the lockfile takes it from another repository or address.',
        fix: 'If an override, resolution or mirror of yours does this, add a dated exception; else restore the entry from the base branch and install again.',
    },
    SUBSTITUTED: {
        id: 'sources/substituted',
        title: 'Stands under the name of another package',
        severity: 'high',
        why: 'Who needs it asks for a package of another name, and neither an alias nor an override of the project puts this one there: a lockfile edited to install something else looks like this, and package managers install it without a word.',
        fix: 'Restore the entry from the base branch, or remove it and install again. If code of yours puts it there (.pnpmfile.cjs, packageExtensions), add a dated exception.',
    },
    GIT: {
        id: 'sources/git',
        title: 'Comes from a git repository',
        severity: 'moderate',
        why: 'A git dependency has no registry signature, no provenance and often no hash; its install scripts build it on your machine.',
        fix: 'Depend on a published version, or publish your fork to a registry.',
    },
    UNPINNED: {
        id: 'sources/unpinned-git',
        title: 'Git dependency without commit',
        severity: 'high',
        why: 'Without a full commit hash the same lockfile installs whatever the branch or tag holds that day.',
        fix: 'Install again so that the lockfile holds the commit.',
    },
    TARBALL: {
        id: 'sources/tarball',
        title: 'Comes from a plain address',
        severity: 'moderate',
        why: 'A package from a web address is in no registry: it has no signature, no advisories name it, and it can vanish.',
        fix: 'Depend on a published version, or publish it to a registry of yours.',
    },
    RUNTIME: {
        id: 'sources/runtime',
        title: 'Runtime that pnpm downloads',
        severity: 'low',
        why: 'pnpm takes it from the address in the lockfile and runs every script with it. The lockfile has its hash, but no registry signs it, and advisories of packages do not name it.',
        fix: 'Compare its hash with the one that its publisher lists for this version, and follow the publisher’s security releases.',
    },
    NO_INTEGRITY: {
        id: 'sources/missing-integrity',
        title: 'No hash in the lockfile',
        severity: 'high',
        why: 'Without a hash nobody can tell whether the bytes that are installed are those that were locked.',
        fix: 'Remove the entry and install again, so that the package manager records the hash.',
    },
    OTHER_PLATFORM: {
        id: 'sources/other-platform',
        title: 'Packages for certain platforms have no checksum',
        severity: 'info',
        why: 'Yarn 2 and later writes no checksum of a package that is for certain operating systems or processors only, on whatever platform it runs. The lockfile says which version is installed; which bytes that is, the registry says at every installation.',
        fix: 'Nothing in yarn.lock can mend it, and the registry’s signature of these packages is verified all the same. Where that is not enough, commit Yarn’s cache (.yarn/cache).',
    },
    BAD_INTEGRITY: {
        id: 'sources/invalid-integrity',
        title: 'Hash that is none',
        severity: 'high',
        why: 'The integrity text holds no hash of a known algorithm and length, so it protects nothing.',
        fix: 'Remove the entry and install again, so that the package manager records the hash.',
    },
    WEAK_INTEGRITY: {
        id: 'sources/weak-integrity',
        title: 'Only a weak hash',
        severity: 'moderate',
        why: 'SHA-1 and MD5 can be forged: two packages can be made with one hash.',
        fix: 'Remove the entry and install again; where the registry itself has no better hash of this old version, update to a newer one.',
    },
    OUTSIDE: {
        id: 'sources/outside',
        title: 'Comes from outside the repository',
        severity: 'high',
        why: 'The path leads out of the repository: what it installs was not reviewed here and differs from machine to machine.',
        fix: 'Move the package into the repository, or depend on a published version.',
    },
    MIXED: {
        id: 'sources/mixed-host',
        title: 'From another host than its neighbours',
        severity: 'high',
        why: 'A scope is configured to come from one registry. One package of it from another host is what a lockfile edited to install something else looks like.',
        fix: 'Restore the entry from the base branch and install again; if the host is yours, name it in allow-registries; if it is the same registry under another name, in registry-aliases.',
    },
    OTHER: {
        id: 'sources/other-host',
        title: 'From another host than most packages',
        severity: 'moderate',
        why: 'These packages come from a host that most of the lockfile does not use. With a private registry that is as it should be; the policy does not say that it is.',
        fix: 'Name your registries in allow-registries; other addresses of one registry in registry-aliases.',
    },
};

// EXTERNAL MODULE: ./build/model/data/url-folder.js
var url_folder = __webpack_require__(33128);
// EXTERNAL MODULE: ./build/model/text/percent.js
var percent = __webpack_require__(42424);
;// CONCATENATED MODULE: ./build/check/sources/url.js


/** Host and folder of the registry that the address of a package's tarball belongs to, in the layouts of namesPackage. */
function addressPlace(url, name) {
    const path = (0,percent/* decodePercent */.g)(url.pathname) ?? '';
    const at = path.lastIndexOf(`/${name}/`);
    return { host: url.host, folder: at === -1 ? undefined : path.slice(0, at + 1) };
}
/**
 * Whether the address of a registry's tarball names the package it is for.
 *
 * Known layouts, under any path prefix: `…/<name>/-/<base>-<version>.tgz` (npm and what is compatible with it;
 * the file name may repeat the scope) and `…/<name>/<version>/<anything>` (GitHub Packages). Parts may be percent-encoded,
 * but not to leave the folder that they stand in.
 */
function namesPackage(url, name, version) {
    const path = (0,percent/* decodePercent */.g)(url.pathname);
    if (path === undefined || (0,url_folder/* leavesFolder */.t)(url.pathname))
        return false;
    const base = name.slice(name.lastIndexOf('/') + 1);
    const dash = path.lastIndexOf('/-/');
    if (dash !== -1) {
        const file = path.slice(dash + 3);
        const files = [`${base}-${version}.tgz`, `${name}-${version}.tgz`];
        const front = path.slice(0, dash);
        return front.endsWith(`/${name}`) && isWholeName(front, name) && files.includes(file);
    }
    const at = path.lastIndexOf(`/${name}/`);
    if (at === -1 || !isWholeName(path.slice(0, at + name.length + 1), name))
        return false;
    return path.slice(at + name.length + 2).split('/')[0] === version;
}
/** `/@evil/left` is the address of another package than `left`. */
function isWholeName(path, name) {
    const before = path.slice(0, path.length - name.length - 1);
    return name.startsWith('@') || !before.slice(before.lastIndexOf('/') + 1).startsWith('@');
}
/** The URL of a text from a lockfile, or `undefined` where it is none. */
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
/** Whether a range asks for a package by its address, and not for a version of the registry. */
function isAddress(range) {
    return !range.startsWith('npm:') && (range.includes('/') || /^[a-z][a-z0-9+.-]*:/i.test(range));
}
const FORGES = ['codeload.github.com', 'github.com', 'gitlab.com', 'bitbucket.org'];
/** Whether a tarball is a public forge's archive of one commit, named by its full hash. */
function isPinnedArchive(address) {
    const url = parseUrl(address);
    return (url?.protocol === 'https:' &&
        FORGES.includes(url.host) &&
        /(?:^|[/=.-])[0-9a-f]{40}(?:[/.]|$)/.test(`${url.pathname}${url.search}`));
}

;// CONCATENATED MODULE: ./build/check/sources/hosts.js









/** A host that serves this share of a scope is where the scope is configured to come from. */
const USUAL_SHARE = 0.8;
/**
 * Judges hosts by lockfiles alone, where the policy names no registries: a package whose scope nearly all
 * comes from another host is odd. The whole lockfile's less common hosts are `otherHostFindings`.
 *
 * @param before the lockfile at the base: of a scope that it has, the usual host is its own, as long as that host
 *   serves anything still. A change that brings many packages does not make theirs the usual one.
 */
function oddHosts(graph, policy, before) {
    if (policy.allowRegistries.length > 0)
        return () => undefined;
    const now = hostsOfScopes(graph, policy);
    const past = before === undefined ? undefined : hostsOfScopes(before, policy);
    const serving = new Set([...now.values()].flatMap((hosts) => [...hosts.keys()]));
    const usual = new Map([...now].map(([scope, hosts]) => {
        const [today, was] = [usualHost(hosts), past?.get(scope) ?? new Map()];
        const host = usualHost(was);
        const isThere = (host === undefined ? [...was.keys()] : [host]).some((one) => serving.has(one));
        return [scope, { today, expected: isThere ? host : today }];
    }));
    return (node, address) => {
        const { host } = (0,registry_aliases/* withoutAlias */.t)(address, (0,registry_aliases/* aliasesOf */.Q)(policy));
        const scope = scopeOf(node);
        const { today, expected } = usual.get(scope) ?? {};
        if (expected === undefined || expected === host)
            return undefined;
        const others = scope === '' ? 'packages without scope' : `packages of ${scope}`;
        const neighbours = expected === today
            ? `other ${others} from ${expected}`
            : `before this change ${others} came from ${expected}`;
        return [SOURCE_RULES.MIXED, `It comes from ${address.host}, ${neighbours}.`];
    };
}
/** How many packages of each scope come from each host. */
function hostsOfScopes(graph, policy) {
    const scopes = new Map();
    for (const [node, host] of hostsOf(graph, policy)) {
        const hosts = scopes.get(scopeOf(node)) ?? new Map();
        scopes.set(scopeOf(node), hosts.set(host, (hosts.get(host) ?? 0) + 1));
    }
    return scopes;
}
/**
 * Whether only those addresses are written down that the configured registry does not have by rule: by some formats
 * always, by npm where it is told so (omit-lockfile-registry-resolved).
 */
function leavesOutAddresses({ lockfile, packages }) {
    if (['pnpm', 'bun', 'yarn-berry'].includes(lockfile.format))
        return true;
    const own = packages.filter(({ source, bundled }) => source.kind === 'registry' && bundled !== true);
    return (own.filter(({ source }) => source.kind === 'registry' && source.url === undefined).length * 2 > own.length);
}
const CONFIGURED = 'the registry that is configured';
/** One finding for each host that is not the lockfile's most common one. */
function otherHostFindings(graph, policy, { registry, before }) {
    if (policy.allowRegistries.length > 0)
        return [];
    const hosts = packagesByHost(graph, policy, registry);
    const past = before === undefined ? undefined : mostCommon(packagesByHost(before, policy, registry));
    const isPast = past !== undefined && hosts.has(past);
    const most = isPast ? past : mostCommon(hosts);
    const others = [...hosts]
        .filter(([host]) => host !== most)
        .sort(([a, m], [b, n]) => n.length - m.length || (0,compare_text/* compareText */.n)(a, b));
    const usual = most === mostCommon(hosts)
        ? `most packages come from ${most}`
        : `before this change most packages came from ${most}`;
    const rule = SOURCE_RULES.OTHER;
    const { path } = graph.lockfile;
    const odd = others.filter(([host]) => host !== CONFIGURED);
    return odd.map(([host, nodes]) => {
        const names = nodes.map(paths/* labelOf */.Wy);
        return {
            check: 'sources',
            rule: rule.id,
            severity: rule.severity,
            subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
            title: rule.title,
            message: `${host} serves ${(0,few/* fewOf */.s)(names, 5)}; ${usual}.`,
            aliases: [],
            fix: { text: rule.fix },
            location: { file: path },
            detail: { host, packages: names.slice(0, 200), count: names.length },
            fingerprint: (0,fingerprint/* fingerprint */.R)([rule.id, path, host]),
        };
    });
}
function mostCommon(hosts) {
    const [most] = [...hosts].sort(([a, m], [b, n]) => n.length - m.length || Number(b === CONFIGURED) - Number(a === CONFIGURED) || (0,compare_text/* compareText */.n)(a, b));
    return most?.[0];
}
function packagesByHost(graph, policy, registry) {
    const hosts = new Map();
    const leavesOut = leavesOutAddresses(graph);
    for (const [node, host] of hostsOf(graph, policy)) {
        const asked = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node)?.registry;
        const url = leavesOut && asked !== undefined ? parseUrl(asked) : undefined;
        const isConfigured = url !== undefined && (0,registry_aliases/* withoutAlias */.t)(url, (0,registry_aliases/* aliasesOf */.Q)(policy)).host === host;
        (0,group/* addToList */.v)(hosts, isConfigured ? CONFIGURED : host, node);
    }
    if (leavesOut)
        for (const node of graph.packages)
            if (node.source.kind === 'registry' && node.source.url === undefined && node.bundled !== true)
                (0,group/* addToList */.v)(hosts, CONFIGURED, node);
    return hosts;
}
/** Hosts by the addresses that aliases stand for. */
function hostsOf(graph, policy) {
    const aliases = (0,registry_aliases/* aliasesOf */.Q)(policy);
    return graph.packages.flatMap((node) => {
        const { source } = node;
        const url = source.kind === 'registry' && source.url !== undefined ? parseUrl(source.url) : undefined;
        return url === undefined ? [] : [[node, (0,registry_aliases/* withoutAlias */.t)(url, aliases).host]];
    });
}
function usualHost(hosts) {
    const total = [...hosts.values()].reduce((sum, count) => sum + count, 0);
    return [...hosts].find(([, count]) => count / total >= USUAL_SHARE)?.[0];
}
function scopeOf(node) {
    return node.name.startsWith('@') ? (node.name.split('/')[0] ?? '') : '';
}

// EXTERNAL MODULE: ./build/model/packages/addresses.js
var addresses = __webpack_require__(13359);
;// CONCATENATED MODULE: ./build/check/sources/runtime-sources.js



/** Where the publishers of runtimes have them, and what stands in each address before and behind the version. */
const PUBLISHERS = new Map([
    [
        'node',
        [
            ['https://nodejs.org/download/', '/v'],
            ['https://unofficial-builds.nodejs.org/download/', '/v'],
        ],
    ],
    ['deno', [['https://github.com/denoland/deno/releases/download/', '/v']]],
    ['bun', [['https://github.com/oven-sh/bun/releases/download/', '/bun-v']]],
]);
/** Whether it is called as a runtime that pnpm knows where to get. */
function hasPublisher({ name }) {
    return PUBLISHERS.has(name);
}
/** Ids of the packages that somebody asks pnpm for as runtimes: it takes those from their publishers, or a mirror. */
function runtimesOf({ importers, packages }) {
    const edges = [...importers, ...packages].flatMap(({ dependencies }) => dependencies);
    return new Set(edges.flatMap(({ to, range }) => (range?.startsWith('runtime:') ? [to] : [])));
}
/** The first address of a runtime that is not its publisher's of this version, if there is one. */
function foreignAddress({ name, version, source }, isAllowed) {
    if (source.kind !== 'tarball')
        return undefined;
    return (0,addresses/* addressesOf */.s)(source).find((address) => {
        const url = parseUrl(address);
        if (url === undefined || (0,url_folder/* leavesFolder */.t)(url.pathname))
            return true;
        const isOwn = PUBLISHERS.get(name)?.some(([place, mark]) => url.href.startsWith(place) && url.href.includes(`${mark}${version}/`));
        return isOwn !== true && !isAllowed(url);
    });
}

;// CONCATENATED MODULE: ./build/check/sources/fault.js

/** A text of the lockfile as messages show it. */
function shown(text) {
    // Credentials in an address of the lockfile are no reason to print them everywhere.
    const clean = text.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1…@');
    return (0,shorten/* shorten */.m)(clean, 200);
}

// EXTERNAL MODULE: ./build/model/packages/integrity.js
var integrity = __webpack_require__(95488);
;// CONCATENATED MODULE: ./build/check/sources/integrity-faults.js




/** What the hash of a package is accused of: there is none, or one that pins nothing. */
function integrityFaults(node, graph) {
    // A bundled package's bytes are covered by the hash of the package that holds it.
    if (node.bundled === true)
        return [];
    // Yarn pins the archive that it packs itself, of tarballs too; what it does not pin at all is told once a lockfile.
    if (node.checksum !== undefined || (0,yarn_pin/* yarnPin */.k)(graph, node) !== undefined)
        return [];
    if (node.integrity === undefined || node.integrity.trim() === '')
        return [
            [SOURCE_RULES.NO_INTEGRITY, `Its entry in the lockfile has no integrity.${youngerBun(node, graph)}`],
        ];
    const { hashes, strange } = (0,integrity/* readIntegrity */.Qx)(node.integrity);
    if (hashes.length === 0)
        return [[SOURCE_RULES.BAD_INTEGRITY, `The integrity '${shown(node.integrity)}' holds no hash.`]];
    if (strange[0] !== undefined)
        return [
            [
                SOURCE_RULES.BAD_INTEGRITY,
                `Of the integrity, '${shown(strange[0])}' is no hash that is known, and package managers do not agree on what it pins.`,
            ],
        ];
    if (hashes.some((hash) => hash.algorithm !== 'sha1' && hash.algorithm !== 'md5'))
        return [];
    return [
        [
            SOURCE_RULES.WEAK_INTEGRITY,
            `Its integrity is ${hashes.map((hash) => hash.algorithm).join(', ')} only.`,
        ],
    ];
}
/** Where installing again is not enough. */
function youngerBun({ source }, { lockfile }) {
    return lockfile.format === 'bun' && source.kind === 'tarball'
        ? ' Bun records that of an archive from an address since 1.3.10: update Bun first (bun upgrade).'
        : '';
}

;// CONCATENATED MODULE: ./build/check/sources/source-faults.js












/** What a package's source is accused of, in the lockfile's own words. */
function source_faults_faultsOf(node, context) {
    const { source } = node;
    switch (source.kind) {
        case 'registry':
            return [...urlFaults(node, source.url, context), ...integrityFaults(node, context.graph)];
        case 'tarball':
            // What a forge packs from a named commit is that commit: the package manager needs no hash to pin it.
            if ((0,addresses/* addressesOf */.s)(source).every(isPinnedArchive))
                return [[SOURCE_RULES.GIT, `It comes from ${partOf(source)}.`], ...undeclaredFaults(node, context)];
            return [
                [
                    context.isRuntime(node) && hasPublisher(node) ? SOURCE_RULES.RUNTIME : SOURCE_RULES.TARBALL,
                    `It is downloaded from ${place(source.url)}${othersOf(source)}.`,
                ],
                ...undeclaredFaults(node, context),
                ...firstOfEach((0,addresses/* addressesOf */.s)(source).flatMap((address) => tarballFaults(address, context.policy))),
                ...integrityFaults(node, context.graph),
            ];
        case 'git':
            return [
                [SOURCE_RULES.GIT, `It comes from ${partOf(source)}.`],
                ...undeclaredFaults(node, context),
                ...gitFaults(source.url, source.commit),
            ];
        case 'file':
            // A folder may be a workspace that a range means; an archive has to be asked for.
            return [
                ...outsideFaults(source.path, context.graph),
                ...(node.integrity === undefined ? [] : undeclaredFaults(node, context)),
            ];
        case 'link':
            return outsideFaults(source.path, context.graph);
    }
}
function urlFaults(node, address, context) {
    // npm joins name and version to what it asks for, and downloads an address; Bun reads `01.2.0` as `1.2.0`.
    if (node.version !== '' && !(0,versions/* isStrictVersion */.aK)(node.version))
        return [[SOURCE_RULES.MISMATCH, `Its version '${shown(node.version)}' is none.`]];
    // Lockfiles may leave the address to the user's own configuration.
    if (address === undefined)
        return [];
    const url = parseUrl(address);
    if (url === undefined)
        return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
    if (url.protocol !== 'https:')
        return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
    const faults = [];
    if (!isAllowed(url, context.policy))
        faults.push([
            SOURCE_RULES.REGISTRY,
            `${shown(address)} is under none of the registries in allow-registries.`,
        ]);
    if (!namesPackage(url, node.name, node.version))
        faults.push([
            SOURCE_RULES.MISMATCH,
            `It is downloaded from ${shown(address)}, which is not the address of ${node.name} ${node.version}.`,
        ]);
    const odd = context.oddHost(node, url);
    if (odd !== undefined)
        faults.push(odd);
    return faults;
}
/** `work:left@1.0.0`: of a registry that pnpm knows by a name, and nobody here by its address. */
const OF_NAMED_REGISTRY = /^([A-Za-z][\w.-]*):@?[^@/:]+(?:\/[^@/:]+)?@/;
function place(address) {
    const name = OF_NAMED_REGISTRY.exec(address)?.[1];
    if (name === undefined)
        return shown(address);
    return `the registry that pnpm calls '${name}', whose address pnpm-workspace.yaml does not say`;
}
function tarballFaults(address, policy) {
    if (OF_NAMED_REGISTRY.test(address)) {
        if (policy.allowRegistries.length === 0)
            return [];
        return [[SOURCE_RULES.REGISTRY, `Whether ${place(address)}, is one of allow-registries is not known.`]];
    }
    const url = parseUrl(address);
    if (url === undefined)
        return [[SOURCE_RULES.MISMATCH, `${shown(address)} is no address.`]];
    if (url.protocol !== 'https:')
        return [[SOURCE_RULES.INSECURE, `It is downloaded from ${shown(address)}.`]];
    if (isAllowed(url, policy))
        return [];
    return [[SOURCE_RULES.REGISTRY, `${shown(address)} is under none of the registries in allow-registries.`]];
}
function isAllowed(address, policy) {
    const { allowRegistries } = policy;
    if (allowRegistries.length === 0)
        return true;
    if ((0,url_folder/* leavesFolder */.t)(address.pathname))
        return false;
    return [address, (0,registry_aliases/* withoutAlias */.t)(address, (0,registry_aliases/* aliasesOf */.Q)(policy))].some(({ origin, pathname }) => allowRegistries.some((registry) => `${origin}${pathname}`.startsWith(registry)));
}
function gitFaults(address, commit) {
    const faults = [];
    if (/^(?:git\+)?(?:http|git|ftp):/i.test(address))
        faults.push([SOURCE_RULES.INSECURE, `It is cloned from ${shown(address)}.`]);
    if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        const found = commit === undefined || commit === '' ? 'no commit' : `'${shown(commit)}'`;
        faults.push([SOURCE_RULES.UNPINNED, `The lockfile holds ${found} instead of a full commit hash.`]);
    }
    return faults;
}
/** One of each rule: a dozen addresses of one kind are one fault. */
function firstOfEach(faults) {
    return faults.filter(([rule], at) => faults.findIndex(([other]) => other === rule) === at);
}
/** The hosts of what else is downloaded of a package that has an archive a platform. */
function othersOf(source) {
    const [, ...others] = (0,addresses/* addressesOf */.s)(source);
    if (others.length === 0)
        return '';
    const hosts = [...new Set(others.map((address) => parseUrl(address)?.host ?? shown(address)))].sort();
    return `, and for other platforms from ${(0,counted/* counted */.h)(others.length, 'address', 'addresses')} at ${(0,few/* fewOf */.s)(hosts, 5)}`;
}
function undeclaredFaults(node, context) {
    if (context.isRuntime(node)) {
        const { policy } = context;
        const isNamed = (url) => policy.allowRegistries.length > 0 && isAllowed(url, policy);
        const foreign = foreignAddress(node, isNamed);
        if (foreign === undefined)
            return [];
        return [
            [
                SOURCE_RULES.UNDECLARED,
                `The runtime ${node.name} ${node.version} is asked for, and ${shown(foreign)} is no address of its publisher.`,
            ],
        ];
    }
    if (context.isDeclared(node))
        return [];
    return [[SOURCE_RULES.UNDECLARED, `Its dependants ask the registry for a version of ${node.name}.`]];
}
function outsideFaults(path, graph) {
    const absolute = /^(?:[/\\~]|[A-Za-z]:)/.test(path);
    const joined = (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(graph.lockfile.path), path.replaceAll('\\', '/'));
    if (!absolute && !(0,repository_path/* leadsAbove */.h)(joined))
        return [];
    return [[SOURCE_RULES.OUTSIDE, `Its path is ${shown(path)}.`]];
}
/** `packages/a of https://…`, or the address alone. */
function partOf({ url, part }) {
    return part === undefined ? shown(url) : `${shown(part)} of ${shown(url)}`;
}

// EXTERNAL MODULE: ./build/model/packages/stand-ins.js
var stand_ins = __webpack_require__(8466);
;// CONCATENATED MODULE: ./build/check/sources/substituted-packages.js







/**
 * Packages that stand under the name of another one, although whoever needs it there asks for that other one. Where
 * the lockfile does not say what was asked for (pnpm), the base tells what stood there, or the registry what was declared.
 */
function substitutedPackages(graph, facts) {
    // Without the project's settings nobody knows what they replace.
    if (graph.replaced === undefined)
        return [];
    const replaced = new Set(graph.replaced);
    let before;
    return (0,stand_ins/* findStandIns */.k)(graph).flatMap(({ node, name, asking }) => {
        if (replaced.has(name))
            return [];
        const answers = asking.map((one) => {
            const asked = (0,stand_ins/* askedBy */.A)(one.edge.range, node.name);
            if (asked !== 'unknown')
                return asked;
            before ??= indexBefore(graph, facts);
            return askedBefore(one, node, before) ?? askedByRegistry(one, node, facts);
        });
        if (answers.some((answer) => answer !== 'other'))
            return [];
        const [first] = asking;
        const who = first === undefined ? 'somebody' : substituted_packages_holderName(graph, first.holder);
        const more = asking.length > 1 ? ` and ${asking.length - 1} more` : '';
        const range = first?.edge.range === undefined ? '' : ` ${first.edge.range.slice(0, 100)}`;
        const message = `${(0,paths/* labelOf */.Wy)(node)} is installed as ${name}, and ${who}${more} asked for ${name}${range}.`;
        before ??= indexBefore(graph, facts);
        const problem = (0,package_findings/* nodeProblem */.kR)({ graph, node }, SOURCE_RULES.SUBSTITUTED, message);
        // The base can have the package, and not under this name.
        const isNew = before.known && !before.names.has(namesKey(name, node.name));
        return [isNew ? { ...problem, detail: { inBase: false } } : problem];
    });
}
function substituted_packages_holderName(graph, holder) {
    return 'purl' in holder
        ? (0,paths/* labelOf */.Wy)(holder)
        : (0,repository_path/* joinPath */.uJ)((0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(graph.lockfile.path), holder.path), 'package.json');
}
function indexBefore(graph, { base }) {
    const held = new Map();
    const names = new Set();
    const old = base === undefined ? undefined : (0,lockfile_before/* lockfileBefore */.XI)(base, graph.lockfile.path);
    if (old === undefined)
        return { known: false, held, names };
    const nodes = new Map(old.packages.map((node) => [node.id, node]));
    for (const holder of [...old.importers, ...old.packages]) {
        for (const { to, name, range } of holder.dependencies) {
            const node = nodes.get(to);
            if (node === undefined)
                continue;
            held.set(substituted_packages_keyOf(holder, name), { name: node.name, range });
            names.add(namesKey(name, node.name));
        }
    }
    return { known: true, held, names };
}
function namesKey(name, packageName) {
    return `${name}\n${packageName}`;
}
function substituted_packages_keyOf(holder, name) {
    return `${'purl' in holder ? holder.purl : holder.id}\n${name}`;
}
/** What the same version asked for in the base, where it led to something else there. */
function askedBefore({ holder, edge }, node, before) {
    const was = before.held.get(substituted_packages_keyOf(holder, edge.name));
    if (was === undefined || was.range !== edge.range)
        return undefined;
    return was.name === node.name ? 'unknown' : 'other';
}
function askedByRegistry({ holder, edge }, node, { registry }) {
    if (registry === undefined || !('purl' in holder))
        return 'unknown';
    const history = (0,registry_facts/* packageFactsOf */.B9)(registry, holder)?.history;
    const declared = history?.state === 'had' ? history.value.after?.declares.dependencies : undefined;
    return declared !== undefined && Object.hasOwn(declared, edge.name)
        ? (0,stand_ins/* askedBy */.A)(declared[edge.name], node.name)
        : 'unknown';
}

;// CONCATENATED MODULE: ./build/check/sources.js











/** Where packages come from, and whether the lockfile pins their bytes. */
const sources_meta = {
    id: 'sources',
    title: 'Sources',
    rules: Object.values(SOURCE_RULES),
    policyKeys: ['allow-registries', 'registry-aliases', 'allow-git', 'missing-integrity'],
    needsNetwork: false,
};
const sources_judge = (facts, policy) => {
    const problems = [];
    let flagged = 0;
    let total = 0;
    const befores = new Map(facts.graphs.map((graph) => [
        graph,
        facts.base === undefined ? undefined : (0,lockfile_before/* lockfileBefore */.XI)(facts.base, graph.lockfile.path),
    ]));
    for (const graph of facts.graphs) {
        const substituted = substitutedPackages(graph, facts);
        const isSubstituted = new Set(substituted.map(({ node }) => node.id));
        const isDeclared = declaredAddresses(graph);
        const runtimes = runtimesOf(graph);
        const oddHost = oddHosts(graph, policy, befores.get(graph));
        for (const node of graph.packages) {
            const faults = source_faults_faultsOf(node, {
                graph,
                policy,
                isDeclared,
                isRuntime: ({ id }) => runtimes.has(id),
                oddHost,
            });
            total += 1;
            if (faults.length > 0 || isSubstituted.has(node.id))
                flagged += 1;
            for (const [rule, message] of faults)
                problems.push((0,package_findings/* nodeProblem */.kR)({ graph, node }, rule, message));
        }
        problems.push(...substituted);
    }
    const findings = [
        ...(0,package_findings/* packageFindings */.Rq)(facts, sources_meta.id, problems),
        ...facts.graphs.flatMap((graph) => otherHostFindings(graph, policy, { registry: facts.registry, before: befores.get(graph) })),
        ...facts.graphs.flatMap(unpinnedByYarn),
    ];
    return {
        check: sources_meta.id,
        ...((0,package_findings/* nothingToCheck */.JW)(facts) ?? { state: 'ran' }),
        counts: { ok: total - flagged, flagged },
        total,
        findings,
    };
};
/** Whether somebody asks for a package by address, or nobody's range is known. */
function declaredAddresses(graph) {
    const asked = new Map();
    for (const owner of [...graph.importers, ...graph.packages]) {
        for (const { to, range } of owner.dependencies) {
            if (range !== undefined)
                asked.set(to, (asked.get(to) ?? false) || isAddress(range));
        }
    }
    return (node) => asked.get(node.id) ?? true;
}
/** Yarn writes no checksum of any package for certain platforms: one finding a lockfile. */
function unpinnedByYarn(graph) {
    const nodes = graph.packages.filter((node) => (0,yarn_pin/* yarnPin */.k)(graph, node) === 'nothing');
    const [first] = nodes;
    if (first === undefined)
        return [];
    const { id, title, severity, fix } = SOURCE_RULES.OTHER_PLATFORM;
    const { path } = graph.lockfile;
    const who = nodes.length === 1
        ? `${(0,paths/* labelOf */.Wy)(first)}, which is for certain platforms only`
        : `${nodes.length} packages that are for certain platforms only, such as ${(0,paths/* labelOf */.Wy)(first)}`;
    return [
        {
            check: sources_meta.id,
            rule: id,
            severity,
            subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
            title,
            message: `${path} has no checksum of ${who}.`,
            aliases: [],
            fix: { text: fix },
            location: { file: path, ...(first.line === undefined ? {} : { line: first.line }) },
            detail: { count: nodes.length },
            fingerprint: (0,fingerprint/* fingerprint */.R)([id, path]),
        },
    ];
}
const sources = { meta: sources_meta, load: async () => sources_judge };

// EXTERNAL MODULE: ./build/model/packages/declared-manifest.js
var declared_manifest = __webpack_require__(13075);
// EXTERNAL MODULE: ./build/model/packages/pattern.js + 1 modules
var pattern = __webpack_require__(61541);
// EXTERNAL MODULE: ./build/model/text/duration-words.js
var duration_words = __webpack_require__(65097);
;// CONCATENATED MODULE: ./build/check/trust/rules.js
/** What the check of trust signals can find, in the order of its documentation. */
const TRUST_RULES = {
    TOO_NEW: {
        id: 'trust/too-new',
        title: 'Released a short time ago',
        severity: 'moderate',
        why: 'Poisoned releases are mostly found and taken down within hours or a few days. Waiting that long costs little and misses them.',
        fix: 'Take the version before, or wait until it is old enough. For a fix that cannot wait, look at the release and add a dated exception.',
    },
    NO_TIME: {
        id: 'trust/no-publish-time',
        title: 'Age is not known',
        severity: 'low',
        why: 'The registry does not say when this version was published, so it may be minutes old.',
        fix: 'Ask the registry that first published it (--registry), or accept this one with a dated exception.',
    },
    NEW_NAME: {
        id: 'trust/new-package',
        title: 'Name that was just registered',
        severity: 'moderate',
        why: 'Names that people mistype, that language models make up or that companies use inside are registered by others to be installed by accident. Such a name is young.',
        fix: 'Check that this is the package that was meant: who publishes it, where its source is, who else uses it. Then add a dated exception.',
    },
    SIMILAR: {
        id: 'trust/similar-name',
        title: 'Name like that of a well-known package',
        severity: 'high',
        why: 'One letter away from a name that everybody knows is where typing errors lead, and where others wait for them.',
        fix: 'If the well-known package was meant, remove this one and install that. If this one was meant, look at it and add a dated exception.',
    },
    PUBLISHER: {
        id: 'trust/publisher-changed',
        title: 'Published by somebody new',
        severity: 'moderate',
        why: 'The account that published this version published none before the version in use, or began only weeks ago. A stolen or handed-over package begins like this.',
        fix: 'Look for an announcement by the maintainers, and at what changed between the two versions; until then stay on the version before.',
    },
    MAINTAINER: {
        id: 'trust/new-maintainer',
        title: 'Maintainer was added',
        severity: 'low',
        why: 'Since the version before, somebody else may publish this package too. Most of the time that is help; sometimes it is the first step of a takeover.',
        fix: 'Look who it is, and whether the maintainers say so themselves.',
    },
    SCRIPT_ADDED: {
        id: 'trust/install-script-added',
        title: 'Begins to run code at installation',
        severity: 'high',
        why: 'The version before ran nothing when it was installed; this one does, on developers’ machines and in CI with its secrets. Worms spread by exactly this.',
        fix: 'Read the script and what it starts. Install with scripts switched off (--ignore-scripts) until then; stay on the version before if there is no good reason for it.',
    },
    SCRIPT_CHANGED: {
        id: 'trust/install-script-changed',
        title: 'Runs other code at installation',
        severity: 'moderate',
        why: 'The command that the installation runs is another one than in the version before.',
        fix: 'Compare the two scripts and what they start.',
    },
    SCRIPT: {
        id: 'trust/install-script',
        title: 'Added package runs code at installation',
        severity: 'moderate',
        why: 'A package that is new here runs code on developers’ machines and in CI when it is installed.',
        fix: 'Read the script. Install with scripts switched off, or name the package where your package manager lists those that may run them.',
    },
    NATIVE: {
        id: 'trust/native-build',
        title: 'Brings native code',
        severity: 'low',
        why: 'Compiled code can do what it likes and cannot be reviewed in the package; it is built or downloaded at installation.',
        fix: 'Check where the binary comes from, and that its download is pinned by a hash.',
    },
    LICENSE: {
        id: 'trust/license-changed',
        title: 'Licence was changed',
        severity: 'moderate',
        why: 'What was agreed to for the version before does not hold for this one.',
        fix: 'Have the new licence approved, or stay on the version before.',
    },
    REPOSITORY: {
        id: 'trust/repository-changed',
        title: 'Claims another source repository',
        severity: 'moderate',
        why: 'The package says that its source is elsewhere than before, and nothing shows that whoever published it before says so. Projects move; packages that were taken over are moved as well.',
        fix: 'Look whether the old repository says so: a redirect, an archive note, an announcement.',
    },
    REPOSITORY_MOVED: {
        id: 'trust/repository-moved',
        title: 'Source repository has moved',
        severity: 'low',
        why: 'The package says that its source is elsewhere than before, and either who published it before says so, or it has said so for months. Projects move; a stolen account could say the same.',
        fix: 'Open the old repository: where the project moved, it leads to the new one or says so.',
    },
    MANY: {
        id: 'trust/many-dependencies',
        title: 'Brings many packages along',
        severity: 'low',
        why: 'Each package that comes along is somebody else to trust.',
        fix: 'Look at the list in this change; a smaller package or a few lines of your own may do.',
    },
    AHEAD: {
        id: 'trust/version-ahead',
        title: 'Version far ahead of all others',
        severity: 'moderate',
        why: 'A version like 99.0.0 wins against every range: this is how a public package takes the place of a private one of the same name.',
        fix: 'Check that the package comes from the registry that you mean, and pin its scope to that registry in .npmrc.',
    },
    BEHIND: {
        id: 'trust/version-behind',
        title: 'Version behind what was there, or far behind the newest',
        severity: 'low',
        why: 'Going back to an older version brings back what was mended since. Old major versions seldom get security fixes.',
        fix: 'Say in the change why the older version is needed, or take a newer one.',
    },
    DEPRECATED: {
        id: 'trust/deprecated',
        title: 'Deprecated by its maintainers',
        severity: 'low',
        why: 'The maintainers ask not to use this version any more.',
        fix: 'Follow what their message recommends.',
    },
    HOST: {
        id: 'trust/registry-changed',
        title: 'Comes from another place than before',
        severity: 'high',
        why: 'The base had this package from one registry, the change takes it from another, or from no registry at all. A lockfile edited to install something else looks like this, and so does a private name that was taken in public.',
        fix: 'If both are one registry, say so in registry-aliases. If you moved registries, name them in allow-registries and add a dated exception; else restore the entry, or the file that names the registry, from the base branch and install again.',
    },
    BROUGHT: {
        id: 'trust/brought-from-outside',
        title: 'Brought along from outside the registry',
        severity: 'high',
        why: 'A package of the registry begins to bring one from a git repository or a plain address along. Nothing signs that one, its age and publishers are told nowhere, and of a git repository code runs at installation (prepare): poisoned releases carry their payload this way, past all that looks at registries.',
        fix: 'Stay on the version before. If there is a good reason for it, look at what that commit runs and add a dated exception; pnpm refuses such packages with blockExoticSubdeps, npm with allow-git.',
    },
    CONFUSION: {
        id: 'trust/manifest-confusion',
        title: 'Tarball says something else than the registry',
        severity: 'critical',
        why: 'Package managers install what the tarball’s package.json says, and everybody who looks it up sees what the registry says. Where the two differ, scripts or dependencies are hidden.',
        fix: 'Do not install it. Report it to the registry.',
    },
    UNREACHABLE: {
        id: 'trust/unreachable',
        title: 'Past of the package could not be had',
        severity: 'low',
        why: 'Without the versions before, nobody can tell what changed. That is no proof of anything, so the run is incomplete.',
        fix: 'Mend what the reason names, such as a token that is missing; else run again when the registry answers.',
    },
};

;// CONCATENATED MODULE: ./build/check/brought-packages.js




/**
 * A package from a git repository or a plain address that a registry's package brings along. Nobody in this repository
 * asked for it: what an importer itself asks for, `sources/git` and `sources/tarball` tell.
 */
function broughtFaults({ graph, node, from }) {
    const { source } = node;
    if (from !== undefined || (source.kind !== 'git' && source.kind !== 'tarball'))
        return [];
    const isAskedBy = (owner) => owner.dependencies.some(({ to, range }) => to === node.id && (range === undefined || isAddress(range)));
    if (graph.importers.some(isAskedBy))
        return [];
    const owner = graph.packages.find((one) => one.source.kind === 'registry' && isAskedBy(one));
    if (owner === undefined)
        return [];
    const what = source.kind === 'git' ? 'a git repository' : 'a plain address';
    const runs = node.hasInstallScript === true ? ', and runs code when it is installed' : '';
    return [[TRUST_RULES.BROUGHT, `comes from ${what}, because ${(0,paths/* labelOf */.Wy)(owner)} asks for it there${runs}.`]];
}
/**
 * Install scripts of packages that a changed package has inside its tarball: no registry tells of them, and npm runs
 * them like any other's. By the lockfile's word.
 *
 * @param bundled by lockfile, the packages that lie in others' tarballs.
 * @param carried names of such packages with scripts that the base has.
 */
function carriedScriptFaults({ graph, node, against }, { bundled, carried, }) {
    const inside = insideOf(bundled.get(graph), node).filter(({ name, hasInstallScript }) => hasInstallScript === true && !carried.has(name));
    if (inside.length === 0)
        return [];
    const names = (0,few/* fewOf */.s)(inside.map(paths/* labelOf */.Wy).sort(), 3);
    const message = `runs code when it is installed: that of ${names} inside its tarball`;
    return against === undefined
        ? [[TRUST_RULES.SCRIPT, `${message}.`]]
        : [[TRUST_RULES.SCRIPT_ADDED, `${message}, which ${against} did not.`]];
}
/** The packages of a lockfile that lie in others' tarballs. */
function bundledOf({ packages }) {
    return new Map(packages.filter(({ bundled }) => bundled === true).map((one) => [one.id, one]));
}
/** Packages that lie in a package's own tarball, also those below others in there. */
function insideOf(nodes, holder) {
    const seen = new Set();
    if (nodes === undefined || nodes.size === 0)
        return [];
    const queue = holder.bundled === true ? [] : [holder];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const { to } of next.dependencies) {
            const inner = nodes.get(to);
            if (inner === undefined || seen.has(inner))
                continue;
            seen.add(inner);
            queue.push(inner);
        }
    }
    return [...seen];
}
/** Names of packages inside others' tarballs that run code when they are installed. */
function carriedScripts(graphs) {
    return new Set(graphs.flatMap(({ packages }) => packages.flatMap(({ name, bundled, hasInstallScript }) => bundled === true && hasInstallScript === true ? [name] : [])));
}

// EXTERNAL MODULE: ./build/check/changed-packages.js + 1 modules
var changed_packages = __webpack_require__(1299);
// EXTERNAL MODULE: ./build/check/reasons.js
var reasons = __webpack_require__(9693);
// EXTERNAL MODULE: ./build/check/signatures/registry-result.js
var registry_result = __webpack_require__(66341);
;// CONCATENATED MODULE: ./build/check/sources/changed-place.js




/** Which registry is asked, by the repository's files before the change and by those that it brings. */
function registryFaults({ about }, aliases) {
    if (about?.registryBefore === undefined)
        return [];
    const own = [about.registry, about.registryBefore].map((text) => {
        const url = parseUrl(text);
        return url === undefined ? text : (0,registry_aliases/* withoutAlias */.t)(url, aliases).href;
    });
    if (own[0] === own[1])
        return [];
    const [now, was] = [about.registry, about.registryBefore].map((url) => parseUrl(url)?.host || 'one without address');
    const places = now === was ? [about.registry, about.registryBefore] : [now, was];
    return [
        [
            TRUST_RULES.HOST,
            `comes from ${places[0]} by the settings that the change brings; by those of the base it would come from ${places[1]}.`,
        ],
    ];
}
/**
 * Where it came from and comes from now, by what the lockfiles say. A lockfile that leaves an address out means the
 * registry that is configured: those of pnpm, Bun and Yarn 2 and later always, the others where they had one before.
 * On one host the folder of the registry counts too, as each may belong to somebody else.
 */
function sourceFaults({ graph, node, from: before, about }, aliases) {
    if (before === undefined || before.source.kind !== 'registry')
        return [];
    if (node.source.kind === 'registry') {
        const words = movedWords({
            from: changed_place_placeOf(before, aliases),
            to: changed_place_placeOf(node, aliases),
            configured: configuredPlace(about?.registry, aliases),
            leavesOut: () => leavesOutAddresses(graph),
            version: before.version,
        });
        return words === undefined ? [] : [[TRUST_RULES.HOST, words]];
    }
    if (node.source.kind === 'link')
        return [];
    const kinds = { git: 'a git repository', tarball: 'a plain address', file: 'a file' };
    return [
        [TRUST_RULES.HOST, `comes from ${kinds[node.source.kind]}; ${before.version} came from a registry.`],
    ];
}
/** Where a registry's package comes from now, if that is another place than before. */
function movedWords({ from, to, configured, leavesOut, version }) {
    if (from !== undefined && to !== undefined) {
        if (isSame(from, to) || (from.host === to.host && isWithin(to, configured)))
            return undefined;
        const [here, there] = apart(to, from);
        return `comes from ${here}; ${version} came from ${there}.`;
    }
    if (configured === undefined)
        return undefined;
    if (from !== undefined) {
        if (isWithin(from, configured))
            return undefined;
        const [here, there] = apart(configured, from);
        return `has no address in the lockfile any more, so it comes from ${here}, which is configured; ${version} came from ${there}.`;
    }
    if (to === undefined || isWithin(to, configured) || !leavesOut())
        return undefined;
    const [here, there] = apart(to, configured);
    return `comes from ${here}; ${version} came from ${there}, which is configured, as all that have no address.`;
}
function changed_place_placeOf({ source, name }, aliases) {
    const url = source.kind === 'registry' && source.url !== undefined ? parseUrl(source.url) : undefined;
    return url === undefined ? undefined : addressPlace((0,registry_aliases/* withoutAlias */.t)(url, aliases), name);
}
function configuredPlace(registry, aliases) {
    const asked = registry === undefined ? undefined : parseUrl(registry);
    const url = asked === undefined ? undefined : (0,registry_aliases/* withoutAlias */.t)(asked, aliases);
    return url === undefined || url.host === '' ? undefined : { host: url.host, folder: url.pathname };
}
/** An address of unknown layout names no folder: the host has to do. */
function isSame(a, b) {
    return a.host === b.host && (a.folder === undefined || b.folder === undefined || a.folder === b.folder);
}
/** Whether a place is the registry that is configured, or below it: some keep their archives in a folder of their own. */
function isWithin(place, registry) {
    if (registry?.folder === undefined || place.host !== registry.host)
        return false;
    return place.folder === undefined || place.folder.startsWith(registry.folder);
}
/** Two places by what tells them apart. */
function apart(a, b) {
    return a.host === b.host ? [`${a.host}${a.folder ?? ''}`, `${b.host}${b.folder ?? ''}`] : [a.host, b.host];
}

// EXTERNAL MODULE: ./build/model/data/repository-url.js
var repository_url = __webpack_require__(40696);
// EXTERNAL MODULE: ./build/model/packages/history.js
var packages_history = __webpack_require__(27115);
;// CONCATENATED MODULE: ./build/check/trust/past.js







/** Characters of one text in a message. */
const MAX_SHOWN = 120;
/** What its registry tells of a changed package, compared with the versions before. The registry's word throughout. */
function pastFaults(changed) {
    const { against, history } = changed;
    const after = history?.after;
    if (history === undefined || after === undefined)
        return [];
    const old = history.before.find(({ version }) => version === against);
    return [
        ...scriptFaults(after, old, against !== undefined),
        ...nativeFaults(after, old, changed),
        ...(old === undefined ? [] : takeoverFaults(history, after, old)),
        ...versionFaults(history, changed),
    ];
}
function scriptFaults(after, old, updated) {
    const now = Object.entries(after.scripts);
    if (now.length === 0)
        return [];
    const shown = now
        .map(([name, text]) => (text === '' ? name : `${name}: ${(0,shorten/* shorten */.m)(text, MAX_SHOWN)}`))
        .join('; ');
    if (old === undefined) {
        // Of an update whose old version the registry no longer has, nothing can be compared.
        const since = updated ? ' (the version before is not in the registry any more)' : '';
        return [[TRUST_RULES.SCRIPT, `runs code when it is installed (${shown})${since}.`]];
    }
    if (Object.keys(old.scripts).length === 0)
        return [
            [TRUST_RULES.SCRIPT_ADDED, `runs code when it is installed (${shown}), which ${old.version} did not.`],
        ];
    const changed = now.filter(([name, text]) => text !== '' && old.scripts[name] !== text);
    if (changed.length === 0 || Object.values(old.scripts).includes(''))
        return [];
    const [name = '', text = ''] = changed[0] ?? [];
    const was = old.scripts[name];
    const then = was === undefined
        ? `${old.version} had no ${name} script`
        : `in ${old.version}: ${(0,shorten/* shorten */.m)(was, MAX_SHOWN)}`;
    return [
        [
            TRUST_RULES.SCRIPT_CHANGED,
            `runs other code when it is installed: ${(0,shorten/* shorten */.m)(text, MAX_SHOWN)} (${then}).`,
        ],
    ];
}
function nativeFaults(after, old, { builds, isBuild }) {
    const fresh = after.native.filter((reason) => !(old?.native.includes(reason) ?? false) && !(isBuild && reason === packages_history/* FOR_PROCESSORS */.W6));
    const packages = builds.map(paths/* labelOf */.Wy).sort();
    const brought = packages.length === 0 ? [] : [`comes with builds for certain platforms: ${(0,few/* fewOf */.s)(packages, 3)}`];
    const reasons = [...fresh, ...brought];
    return reasons.length === 0 ? [] : [[TRUST_RULES.NATIVE, `brings native code: it ${reasons.join(', ')}.`]];
}
function takeoverFaults(history, after, old) {
    const faults = [];
    const { publisher } = after;
    // A registered build pipeline that takes over from a person is the opposite of a takeover.
    const upgraded = (0,packages_history/* trustRank */.Hg)(after.trust) >= (0,packages_history/* trustRank */.Hg)('trusted-publisher');
    const anyKnown = history.publishers.length > 0 || old.publisher !== undefined;
    if (publisher !== undefined && anyKnown && !upgraded) {
        const known = knownPublisher(history, after, old);
        const when = known === undefined
            ? 'published none of the versions before it'
            : `has published this package only since ${known.since?.slice(0, 10)}`;
        if (known === undefined || !isSettled(known, after, old))
            faults.push([
                TRUST_RULES.PUBLISHER,
                `was published by ${publisher}, who ${when} (${old.version} is by ${old.publisher ?? 'an unknown account'}).`,
            ]);
    }
    const joined = after.maintainers.filter((name) => !old.maintainers.includes(name));
    if (joined.length > 0 && old.maintainers.length > 0)
        faults.push([
            TRUST_RULES.MAINTAINER,
            `has ${joined.length === 1 ? 'a maintainer' : 'maintainers'} that ${old.version} did not have: ${joined.slice(0, 5).join(', ')}${joined.length > 5 ? ' …' : ''}.`,
        ]);
    const [license, was] = [after.license ?? 'none', old.license ?? 'none'];
    if (license.trim().toLowerCase() !== was.trim().toLowerCase())
        faults.push([
            TRUST_RULES.LICENSE,
            `declares the licence ${(0,shorten/* shorten */.m)(license, MAX_SHOWN)}; ${old.version} declared ${(0,shorten/* shorten */.m)(was, MAX_SHOWN)}.`,
        ]);
    return [...faults, ...repositoryFaults(history, after, old)];
}
/**
 * The claimed source is whatever the publisher writes, so a new one is a mere move only where it has been claimed for
 * long, or where somebody who could publish before stands behind it and no build had proved the old one.
 *
 * @see docs/decisions/0239-moved-repositories.md
 */
function repositoryFaults(history, after, old) {
    const [source, from] = [repositoryOf(after), repositoryOf(old)];
    if (source === from || from === undefined)
        return [];
    const claims = `claims to come from ${source ?? 'no repository'}; ${old.version} claimed ${from}`;
    const why = source === undefined ? undefined : whyMoved(history, after, old);
    return why === undefined
        ? [[TRUST_RULES.REPOSITORY, `${claims}.`]]
        : [[TRUST_RULES.REPOSITORY_MOVED, `${claims}. ${why}`]];
}
/** What speaks for a move, by the registry's word, as a sentence. */
function whyMoved(history, after, old) {
    const { repositorySince } = history;
    if (isLong(repositorySince, after))
        return `Versions since ${repositorySince?.slice(0, 10)} have claimed it.`;
    // A thief who must show provenance, as earlier versions did, builds in a repository of his own and names that.
    const proved = [old, ...history.line].some(({ trust }) => (0,packages_history/* trustRank */.Hg)(trust) >= (0,packages_history/* trustRank */.Hg)('provenance'));
    if (proved)
        return undefined;
    if ((0,packages_history/* trustRank */.Hg)(after.trust) >= (0,packages_history/* trustRank */.Hg)('trusted-publisher')) {
        const same = after.maintainers.every((name) => old.maintainers.includes(name));
        return same && after.maintainers.length > 0
            ? `A build that its maintainers registered published it, and all of them were maintainers of ${old.version}.`
            : undefined;
    }
    const known = knownPublisher(history, after, old);
    if (known === undefined || !isSettled(known, after, old))
        return undefined;
    const since = known.since === undefined ? '' : ` since ${known.since.slice(0, 10)}`;
    return `It was published by ${known.name}, who has published this package${since}.`;
}
function knownPublisher(history, { publisher }, old) {
    const known = history.publishers.find(({ name }) => name === publisher);
    // A version that goes back was published before the one in use.
    return known ?? (publisher !== undefined && old.publisher === publisher ? { name: publisher } : undefined);
}
/** Whether the account published before the version in use was out, or so long ago that it counts as one of old. */
function isSettled({ since }, after, old) {
    if (since === undefined || old.publishedAt === undefined || since <= old.publishedAt)
        return true;
    return after.publishedAt === undefined || isLong(since, after);
}
/** After this long somebody would have noticed a stranger, or a source that is not the package's. */
const LONG_MS = 90 * 86_400_000;
function isLong(since, { publishedAt }) {
    return (since !== undefined && publishedAt !== undefined && Date.parse(publishedAt) - Date.parse(since) >= LONG_MS);
}
function repositoryOf({ repository }) {
    return repository === undefined ? undefined : ((0,repository_url/* normalizeRepository */.Y)(repository) ?? repository);
}
/** Major versions that a release may be ahead of all others, or behind the newest. */
const FAR = 5;
const OLD = 3;
function versionFaults(history, { node, before: old }) {
    const { version, direct } = node;
    const before = old?.version;
    const others = [history.highest, before].flatMap((one) => one ?? []);
    const highest = others.sort(versions/* compareVersions */.Zy).at(-1);
    const { latest } = history.tags;
    if (highest !== undefined && majorOf(version) - majorOf(highest) >= FAR)
        return [[TRUST_RULES.AHEAD, `is far ahead of the next highest version, ${highest}.`]];
    // A first release with such a number is meant to win against somebody's private package.
    if (highest === undefined && majorOf(version) >= 20)
        return [
            [TRUST_RULES.AHEAD, 'is the only version of its name, with a number that wins against any range.'],
        ];
    if (before !== undefined && (0,versions/* compareVersions */.Zy)(version, before) < 0)
        return [[TRUST_RULES.BEHIND, `is older than ${before}, which it takes the place of.`]];
    if (direct && before === undefined && latest !== undefined && majorOf(latest) - majorOf(version) >= OLD)
        return [
            [TRUST_RULES.BEHIND, `is ${majorOf(latest) - majorOf(version)} major versions behind ${latest}.`],
        ];
    return [];
}
function majorOf(version) {
    return Number(/^v?(\d{1,9})/.exec(version)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./build/check/trust/popular-packages.js
/**
 * Well-known package names, as of 2026-11-23: those that typing errors and impostors aim at. Our own compilation from
 * general knowledge of the ecosystem and of names that past attacks imitated; copied from no list, and no ranking. Where
 * two well-known names resemble each other both stand here, so that neither is taken for an impostor.
 */
const POPULAR_PACKAGES = new Set(`
@angular/cli @angular/common @angular/core @angular/forms @angular/material @angular/router @anthropic-ai/sdk
@apollo/client @aws-sdk/client-s3 @azure/identity @azure/storage-blob @babel/cli @babel/code-frame @babel/core
@babel/generator @babel/parser @babel/preset-env @babel/preset-react @babel/preset-typescript @babel/runtime
@babel/traverse @babel/types @emotion/react @emotion/styled @faker-js/faker @google-cloud/storage
@material-ui/core @mui/material @nestjs/common @nestjs/core @octokit/core @octokit/rest
@openzeppelin/contracts @playwright/test @prisma/client @reduxjs/toolkit @sentry/browser @sentry/node
@slack/web-api @solana/web3.js @storyblok/react @storybook/react @tanstack/react-query
@testing-library/jest-dom @testing-library/react @testing-library/user-event @types/estree @types/express
@types/jest @types/lodash @types/node @types/react @types/react-dom @typescript-eslint/eslint-plugin
@typescript-eslint/parser @vue/cli abort-controller accept-language ace-builds acorn acorn-jsx acorn-walk
adm-zip agent-base aggregate-error ajv ajv-formats ajv-keywords alpinejs angular angular-cli angular-material
animejs ansi-align ansi-color ansi-colors ansi-escapes ansi-regex ansi-styles ansicolor ansicolors ansistyles
antd anymatch apollo-client apollo-server apollo-server-express archiver archiver-utils arg argon2 argparse
asn1 asn1.js asn1js assert-plus ast-types async autoprefixer aws-amplify aws-cdk aws-sdk axios axios-retry
azure-storage babel-cli babel-code-frame babel-core babel-eslint babel-generator babel-jest babel-loader
babel-plugin-istanbul babel-preset-env babel-preset-react babel-preset-typescript babel-runtime babel-traverse
babel-types backbone backslash balanced-match base64-js bcrypt bcrypt-pbkdf bcryptjs bent better-sqlite3
big.js bignumber.js bindings bitcoinjs-lib bl bluebird bn.js body-parser bootstrap bower bowser boxen brace
brace-expansion braces browserify browserslist buffer buffer-crc32 buffers bulma bunyan busboy bytes cac
cacache cacheable-request call-bind camel-case camelcase caniuse-lite canvas capacitor cassandra-driver chai
chai-as-promised chalk chalk-template chart.js cheerio chokidar ckeditor ckeditor4 ckeditor5 class-transformer
class-validator classcat classnames clean-stack cli-cursor cli-progress cli-spinner cli-spinners cli-table
cli-table2 cli-table3 cli-truncate cli-width clipboard clipboardy clsx coa codemirror color color-convert
color-name color-string colord colorette colors colors.js colour commander commitlint component-emitter
compression concat-map concat-stream concurrently connect consola content-disposition content-type cookie
cookie-parser cookie-session cookie-signature cookies cordova core-js core-js-pure core-util-is cors
cosmiconfig couchbase cpx crc-32 crc32 create-react-app create-vite cross-env cross-fetch cross-spawn crypt
crypto-es crypto-js crypto-random-string cryptr css-loader css-parse css-select css-tree css-what cssnano
csv-parse csv-parser cuid cypress d3 d3-array d3-color d3-format d3-scale d3-shape d3-time d3-time-format
d3-timer dargs data-urls date-fns dayjs dd-trace debug decamelize decimal.js decompress-response deep-equal
deepmerge default-browser degit del depd destroy detect-libc didyoumean didyoumean2 discord.js doctrine
dom-serialize dom-serializer domhandler dompurify domutils dotenv dotenv-expand dropzone dtslint duplexify
ecc-jsbn echarts ejs elasticsearch electron electron-builder electron-updater element-plus element-ui elliptic
ember-cli ember-data emoticon emotion encodeurl end-of-stream engine.io enhanced-resolve enquirer env-paths
enzyme error-ex esbuild escape-html escape-string-regexp escodegen esdoc eslint eslint-config-airbnb
eslint-config-eslint eslint-config-next eslint-config-prettier eslint-import-resolver-typescript
eslint-module-utils eslint-plugin-import eslint-plugin-jest eslint-plugin-jsx-a11y eslint-plugin-prettier
eslint-plugin-react eslint-plugin-react-hooks eslint-plugin-vue eslint-scope espree esprima esquery estraverse
estree-walker esutils etag ethers event-stream event-target-shim eventemitter2 eventemitter3 events exceljs
execa expo express express-session express-validator external-editor extsprintf fabric faker fast-csv
fast-deep-equal fast-diff fast-equals fast-fifo fast-glob fast-json-stable-stringify fast-safe-stringify
fast-uri fast-xml-parser fastify fastq faye-websocket fetch-blob ffi-napi fflate figlet file-entry-cache
file-loader file-type fill-range finalhandler find-up findup firebase firebase-admin firebase-tools flat
flat-cache flatmap-stream follow-redirects font-awesome forever form-data formdata-polyfill formidable formik
foundation-sites framer-motion fresh fs-extra fs-promise function-bind ganache-cli gaxios generator-express
get-intrinsic get-stream glob glob-parent global-agent global-modules globby google-auth-library googleapis
got graceful-fs grant graphiql graphql graphql-request graphql-tag graphql-tools grunt gsap gulp gulp-sass
gulp-uglify gulp-util hammerjs handlebars hapi hardhat has-ansi has-symbols hast-util-to-html hbs helmet
highcharts highlight.js highlightjs hoist-non-react-statics hosted-git-info html-entities html-webpack-plugin
html5parser htmlparser htmlparser2 htmx http-cache-semantics http-errors http-proxy http-proxy-agent
http-proxy-middleware http-server http-signature http2-proxy https-proxy-agent human-signals husky hygen
i18next iconv-lite ieee754 immer immutable indent-string inferno inherits ini inquirer internmap
intl-messageformat invariant io-ts ionic ioredis ip ip-address ipaddr.js is-arrayish is-buffer is-docker
is-even is-extglob is-number is-odd is-plain-obj is-plain-object is-promise is-stream is-wsl isarray isexe
isnumber isomorphic-fetch isstream istanbul iterall jasmine jest jest-circus jest-cli jest-environment-jsdom
jimp jiti joi jose jotai jquery jquery-ui js-yaml jsbn jsdoc jsdom jshint jslint json-buffer
json-parse-even-better-errors json3 json5 jsona jsonc jsonc-parser jsonfile jsonic jsonp jsonwebtoken jssip
jszip karma katex keyv kind-of kleur knex knockout koa-route koa-router konva langchain latest-version leaflet
left-pad lerna less level leveldown leven lightningcss lines-and-columns lint-staged listr listr2 lit
lit-element lit-html load-json-file loader-utils lodash lodash-es lodash.clonedeep lodash.debounce lodash.get
lodash.isequal lodash.merge lodash.set log-symbols log-update log4js loglevel loose-envify lottie-web lowdb
lowercase-keys lru-cache lucide-react luxon lz-string magic-string mailgun-js mailgun.js make-dir mapbox-gl
markdown-it marked mathjax mdast-util-from-markdown mem mem-fs memfs memjs memoize memoize-one memoizee meow
merge-descriptors merge-stream micromark micromatch mime mime-types mimic-fn mini-css-extract-plugin minimatch
minimist mithril mkdirp mobx mobx-react mocha mockjs moment moment-timezone monaco-editor mongodb mongoose
morgan motion mquery mssql msw multer multistream mustache mysql mysql2 nan nano-staged nanoid natural-compare
ncp nedb needle nest newrelic next ngx-bootstrap nightwatch nock node-addon-api node-cache node-domexception
node-fetch node-forge node-gyp node-gyp-build node-ipc node-pre-gyp node-sass nodemailer nodemon nookies
normalize-package-data normalize-path normalize-url normalize.css npm npm-package-arg npm-run-all npm-run-all2
npm-run-path npmlog nunjucks nuxt nw object-assign object-hash object-inspect object.assign objection oclif
on-finished on-headers once one-time onetime openai opener optionator ora p-cancelable p-finally p-limit
p-locate p-map p-queue p-retry p-timeout p-try pacote pad-left pako papaparse parcel parse-json passport
passport-google-oauth passport-google-oauth1 passport-google-oauth2 passport-google-oauth20 passport-jwt
passport-local path-exists path-key path-to-regexp pathe pdfjs-dist pdfkit peacenotwar pg-promise picocolors
picomatch pino pino-abstract-transport pino-pretty pixi.js pkg-dir playwright playwright-core plop pluralize
pm2 pnpm polymer postcss postcss-import postcss-load-config postcss-loader postcss-nested
postcss-selector-parser postcss-value-parser postcss-values-parser preact preact-transition-group
prebuild-install prelude-ls prettier prettierx primeng prisma prismjs process-nextick-args prompt prompts
prop-types protobuf.js protobufjs proxy-addr proxy-agent proxy-from-env ps-node pug pump puppeteer
puppeteer-core q-io qs query-string querystring queue-microtask quick-lru quill rambda ramda range-parser
raw-body rc react react-app-rewired react-bootstrap react-date-picker react-datepicker react-dnd react-dom
react-dropzone react-error-boundary react-helmet react-hook-form react-i18next react-icons react-if react-intl
react-is react-markdown react-modal react-native react-native-cli react-query react-redux react-refresh
react-remove-scroll react-rnd react-router react-router-dom react-scripts react-select react-selecto
react-smooth react-spring react-table react-test-renderer react-transition-group react-vis read-pkg
read-pkg-up readable-stream recharts recoil redis redux redux-saga redux-thunk reflect-metadata
regenerator-runtime registry-auth-token registry-url rehype rehype-raw remark remark-parse remotion request
request-promise reqwest resolve resolve-from responselike restify restore-cursor reusify right-pad rimraf
rollup rspack rsync run-parallel rxjs safe-buffer safer-buffer sass sass-loader schema-utils scrypt
selenium-webdriver semiver semver sendgrid sentry sequelize serialport serve serve-handler serve-static
set-cookie-parser sharp shebang-command shell-quote shelljs short-unique-id shortid showdown signal-exit
signale signalr signals simple-get simple-git simple-swizzle sinon slack slice-ansi slick slick-carousel
slugify smart-buffer socket.io socket.io-client sockjs socks socks-proxy-agent sodium-native solana solid-js
sonic-boom sortablejs source-map source-map-js source-map-support sourcemap-codec sqlite sqlite3 sshpk
standard statuses storybook streamx string-argv string-width string_decoder strip-ansi stripe style-loader
styled-components styled-jsx styled-system stylelint stylis stylus sucrase superagent superstruct supertest
supports-color supports-hyperlinks svelte swc swiper swr tailwind-merge tailwindcss tapable tape tar tar-fs
tar-stream telegraf telegram temp terser terser-webpack-plugin text-table thread-stream three through through2
tinybench tinycolor tinycolor2 tinyexec tinyglobby tinymce tinyspy tmp to-regex-range toml tough-cookie
tree-kill trough truffle ts-jest ts-loader ts-node tsconfig-paths tslib tslint tslint-config-airbnb
tslint-config-prettier tslint-plugin-prettier tsup tsutils tsx ttypescript turbo tweetnacl twilio type-check
type-fest type-is typeorm types-react types-react-dom typescript typescript-eslint typescript-eslint-parser
ua-parser-js uglify-es uglify-js underscore undici unified unist-util-visit universalify unplugin unzipper
update-notifier url-loader url-parse usb use-callback-ref use-sync-external-store util-deprecate uuid
validate-npm-package-name validator vary vasync verdaccio viem vite vite-node vitest vue vue-i18n vue-loader
vue-router vue-template-compiler vuetify vuex wagmi web-streams-polyfill web3 webidl-conversions webpack
webpack-bundle-analyzer webpack-cli webpack-dev-middleware webpack-dev-server webpack-merge webpack-sources
webpack-virtual-modules websocket-driver whatwg-fetch whatwg-url which winston word-wrap wordwrap wrap-ansi
wrappy write-file-atomic ws xlsx xml-js xml2js xmldoc xmldom xstate yaml yargs yargs-parser yarn yauzl yazl
yeoman-generator yo yup zod zod-to-json-schema zustand
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./build/check/trust/similar-names.js


/** Shorter names are one letter away from everything. */
const SHORTEST = 5;
const LONGEST = 100;
let wellKnown;
/**
 * The well-known package that a name is one edit away from (a letter more, less, other, or two swapped; `-`, `_` and
 * `.` do not count, nor whether a scope is one: `types-node`), or `undefined`. A well-known name resembles nothing.
 */
function similarPopularName(name) {
    if (name.length > LONGEST || POPULAR_PACKAGES.has(name))
        return undefined;
    const bare = squeeze(name);
    if (bare.length < SHORTEST)
        return undefined;
    wellKnown ??= indexNames(POPULAR_PACKAGES);
    const { byLength, bySqueezed, byUnscoped } = wellKnown;
    const written = bySqueezed.get(bare)?.find((popular) => !isScopedTwin(name, popular));
    if (written !== undefined)
        return written;
    const unscoped = name.startsWith('@') ? undefined : byUnscoped.get(bare);
    if (unscoped !== undefined)
        return unscoped;
    for (let length = Math.max(SHORTEST, name.length - 1); length <= name.length + 1; length += 1) {
        const near = byLength
            .get(length)
            ?.find((popular) => isOneEditAway(name, popular) && !isScopedTwin(name, popular));
        if (near !== undefined)
            return near;
    }
    return undefined;
}
function indexNames(names) {
    const byLength = new Map();
    const bySqueezed = new Map();
    const byUnscoped = new Map();
    for (const name of names) {
        if (name.length < SHORTEST)
            continue;
        (0,group/* addToList */.v)(byLength, name.length, name);
        (0,group/* addToList */.v)(bySqueezed, squeeze(name), name);
        if (name.startsWith('@'))
            byUnscoped.set(squeeze(name.slice(1).replace('/', '')), name);
    }
    return { byLength, bySqueezed, byUnscoped };
}
function squeeze(name) {
    return name.replace(/[-_.]/g, '').toLowerCase();
}
/** Packages of one scope are one owner's: `@types/reach` is no impostor of `@types/react`. */
function isScopedTwin(name, popular) {
    const scope = /^@[^/]+\//.exec(popular)?.[0];
    return scope !== undefined && name.startsWith(scope);
}
/** Whether one letter more, less or other, or two neighbours swapped, make one name of the other. */
function isOneEditAway(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    let end = 0;
    const most = Math.min(a.length, b.length) - start;
    while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    if (left.length <= 1 && right.length <= 1)
        return left !== right;
    return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

;// CONCATENATED MODULE: ./build/check/trust.js

















/** What changed about every dependency that the change brings: who published it, when, and what it does now. */
const trust_meta = {
    id: 'trust',
    title: 'Trust signals of the change',
    rules: Object.values(TRUST_RULES),
    policyKeys: ['minimum-release-age', 'minimum-release-age-exclude', 'registry-aliases'],
    needsNetwork: true,
};
const DAY = 86_400_000;
/** A name is called new for this long after its first publication. */
const NEW_NAME_DAYS = 30;
/** After this long somebody would have noticed an impostor: the finding is milder. */
const SETTLED_DAYS = 365;
/** Packages that one direct dependency may bring along before it is said. */
const MANY = 20;
const trust_judge = (facts, policy) => {
    const { base } = facts;
    const empty = { check: trust_meta.id, counts: {}, total: 0, findings: [] };
    if (base === undefined)
        return { ...empty, state: 'not-applicable', reason: 'Without a base there is no change to look at.' };
    const changed = (0,changed_packages/* changedPackages */.c)(facts);
    if (changed.length === 0)
        return { ...empty, state: 'not-applicable', reason: 'The change adds or updates no package.' };
    const excluded = policy.minimumReleaseAgeExclude.map(pattern/* packagePattern */.hd);
    const context = {
        facts,
        policy,
        known: new Set(base.graphs.flatMap(({ packages }) => packages.map(({ name }) => name))),
        carried: carriedScripts(base.graphs),
        bundled: new Map(facts.graphs.map((graph) => [graph, bundledOf(graph)])),
        isExcluded: (node) => excluded.some((matches) => matches({ name: (0,paths/* labelOf */.Wy)(node), purl: node.purl })),
    };
    const judged = changed.map((one) => ({ one, faults: trust_faultsOf(one, context) }));
    const problems = judged.flatMap(({ one, faults }) => faults.map((fault) => trust_toProblem(one, fault)));
    const gone = judged.filter(({ faults }) => faults.some(([rule]) => rule === TRUST_RULES.UNREACHABLE)).length;
    const flagged = judged.filter(({ faults }) => faults.length > 0).length - gone;
    return {
        check: trust_meta.id,
        ...trust_stateOf(facts, changed),
        counts: { ok: changed.length - flagged - gone, flagged, unreachable: gone },
        total: changed.length,
        findings: (0,package_findings/* packageFindings */.Rq)(facts, trust_meta.id, problems),
    };
};
function trust_faultsOf(one, context) {
    return [
        ...missingFaults(one, context.facts),
        ...ageFaults(one, context),
        ...nameFaults(one, context),
        ...pastFaults(one),
        ...deprecationFaults(one),
        ...registryFaults(one, (0,registry_aliases/* aliasesOf */.Q)(context.policy)),
        ...sourceFaults(one, (0,registry_aliases/* aliasesOf */.Q)(context.policy)),
        ...broughtFaults(one),
        ...carriedScriptFaults(one, context),
        ...companyFaults(one),
        ...trust_tarballFaults(one),
    ];
}
function missingFaults({ node, about }, facts) {
    const why = whyUnreached(node, about, facts);
    return why === undefined ? [] : [[TRUST_RULES.UNREACHABLE, why.reason]];
}
/** Why the past of a package is not known although it should be. */
function whyUnreached(node, about, facts) {
    if (facts.registry === undefined || node.source.kind !== 'registry')
        return undefined;
    if (node.bundled === true && node.integrity === undefined)
        return undefined;
    const history = about?.history;
    if (history === undefined)
        return { reason: about?.manifest.state === 'not-asked' ? about.manifest.reason : 'was not asked about' };
    if (history.state === 'absent')
        return { reason: history.reason, absent: true };
    if (history.state !== 'had')
        return { reason: history.reason };
    const tarball = about?.tarball;
    if (tarball !== undefined && tarball.state !== 'had')
        return { reason: tarball.reason };
    if (history.value.after === undefined)
        return { reason: `is not among the ${history.value.versions} versions that its registry lists` };
    return undefined;
}
function ageFaults({ node, history }, context) {
    const minutes = context.policy.minimumReleaseAge;
    const after = history?.after;
    if (after === undefined || minutes === 0 || context.isExcluded(node))
        return [];
    if (after.publishedAt === undefined)
        return [[TRUST_RULES.NO_TIME, 'is of unknown age: its registry does not say when it was published.']];
    const age = Date.parse(context.facts.context.time) - Date.parse(after.publishedAt);
    if (age >= minutes * 60_000)
        return [];
    return [
        [
            TRUST_RULES.TOO_NEW,
            `was published ${ageWords(age)} (${after.publishedAt}, by its registry’s word); the policy wants ${(0,duration_words/* durationWords */.S)(minutes)}.`,
        ],
    ];
}
function ageWords(ms) {
    if (ms < 0)
        return 'in the future';
    return `${(0,duration_words/* durationWords */.S)(ms / 60_000)} ago`;
}
function nameFaults({ node, before, history }, { facts, known }) {
    // A name that was there before is not looked at again: whoever brought it in has answered for it.
    if (before !== undefined || known.has(node.name))
        return [];
    const faults = [];
    const created = history?.created;
    const days = created === undefined ? undefined : (0,calendar/* daysBetween */.YM)(created, facts.context.time);
    if (days !== undefined && days < NEW_NAME_DAYS)
        faults.push([
            TRUST_RULES.NEW_NAME,
            `has a name that was first published ${ageWords(days * DAY)}, with ${history?.versions === 1 ? 'one version' : `${history?.versions} versions`}.`,
        ]);
    const like = node.source.kind === 'registry' ? similarPopularName(node.name) : undefined;
    if (like !== undefined) {
        const settled = days !== undefined && days >= SETTLED_DAYS;
        const since = settled ? `; the name has been there since ${created?.slice(0, 4)}` : '';
        faults.push([
            TRUST_RULES.SIMILAR,
            `has a name that is easily mistaken for ${like}${since}.`,
            settled ? 'low' : TRUST_RULES.SIMILAR.severity,
        ]);
    }
    return faults;
}
function deprecationFaults({ node, history }) {
    const message = history?.after?.deprecated ?? node.deprecated;
    if (message === undefined)
        return [];
    return [
        [TRUST_RULES.DEPRECATED, message === true ? 'is deprecated.' : `is deprecated: ${message.slice(0, 300)}`],
    ];
}
/** Characters of one text in a message. */
const trust_MAX_SHOWN = 600;
/** What the tarball itself says, where it was asked for. */
function trust_tarballFaults({ about, history }) {
    const tarball = about?.tarball;
    if (tarball === undefined)
        return [];
    // That it could not be had is told as what could not be looked at.
    if (tarball.state !== 'had')
        return [];
    const { declares, native } = tarball.value;
    const registry = history?.after?.declares;
    const differences = registry === undefined ? [] : (0,declared_manifest/* compareDeclared */.M)(declares, registry);
    const faults = [];
    if (differences.length > 0) {
        faults.push([TRUST_RULES.CONFUSION, `has ${(0,shorten/* shorten */.m)((0,few/* fewOf */.s)(differences, 3, '; '), trust_MAX_SHOWN)}.`]);
    }
    if (native.length > 0 && history?.after?.native.length === 0)
        faults.push([
            TRUST_RULES.NATIVE,
            `holds native code: ${(0,shorten/* shorten */.m)(native.slice(0, 5).join(', '), trust_MAX_SHOWN)}.`,
        ]);
    return faults;
}
function companyFaults({ brings }) {
    return brings <= MANY
        ? []
        : [[TRUST_RULES.MANY, `brings ${brings} other packages along that were not here before.`]];
}
function trust_stateOf(facts, changed) {
    if (facts.registry === undefined) {
        const { reason, causes } = (0,registry_result/* whyNotAsked */.C)(facts);
        const told = `${reason}; only what the lockfiles themselves tell was looked at.`;
        return { state: 'not-checked', reason: told, causes };
    }
    const outcomes = changed.map(({ node, about }) => {
        const why = whyUnreached(node, about, facts);
        return { node, outcome: why === undefined ? { result: 'ok' } : { result: 'unreachable', ...why } };
    });
    const summary = (0,reasons/* summarizeReasons */.t)('The past', outcomes);
    return summary === undefined ? { state: 'ran' } : { state: 'incomplete', ...summary };
}
function trust_toProblem({ graph, node }, [rule, message, severity = rule.severity]) {
    const sentence = rule === TRUST_RULES.UNREACHABLE ? (0,package_findings/* sentenceOf */.$N)(node, message) : `${(0,paths/* labelOf */.Wy)(node)} ${message}`;
    return (0,package_findings/* nodeProblem */.kR)({ graph, node }, { ...rule, severity }, sentence);
}
const trust = { meta: trust_meta, load: async () => trust_judge };

// EXTERNAL MODULE: ./build/check/vulnerabilities.js + 3 modules
var vulnerabilities = __webpack_require__(77654);
;// CONCATENATED MODULE: ./build/check/workflows.js



/** The pipeline is a dependency, too: what runs in it holds the repository's token and secrets. */
const workflows_meta = {
    id: 'workflows',
    title: 'Workflows and actions of the repository',
    rules: Object.values(WORKFLOW_RULES),
    policyKeys: [],
    needsNetwork: false,
};
const workflows = {
    meta: workflows_meta,
    async load() {
        return workflows_judge;
    },
};
const workflows_judge = (facts, policy) => {
    const files = facts.workflows ?? [];
    const known = new Set(findingsOf(facts.base?.workflows ?? [])
        .flat()
        .map(({ finding }) => finding.fingerprint));
    const byFile = findingsOf(files);
    const twins = reportedTwins(facts, policy);
    const flagged = byFile.filter((all) => all.length > 0).length;
    return {
        check: workflows_meta.id,
        ...(files.length === 0 ? { state: 'not-applicable' } : { state: 'ran' }),
        counts: { ok: files.length - flagged, flagged },
        total: files.length,
        findings: byFile
            .flat()
            .map(({ finding }) => withTwins(finding, twins, policy))
            .map((one) => facts.base?.workflows === undefined
            ? one
            : { ...one, detail: { inBase: known.has(one.fingerprint) } }),
    };
};

;// CONCATENATED MODULE: ./build/check/registry.js











/** Every check, in the order that summaries show them. All of them always run. */
const checks = [
    signatures/* signatures */.EW,
    provenance/* provenance */.aH,
    trust,
    vulnerabilities/* vulnerabilities */.p,
    licenses,
    sources,
    lockfiles,
    scanners,
    workflows,
    custom/* custom */.I,
    exceptions,
];


/***/ }),

/***/ 46925:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ ALL_OF),
/* harmony export */   Ot: () => (/* binding */ commandTexts),
/* harmony export */   TS: () => (/* binding */ leadsOutOfPackage)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);


/**
 * A command of a package in one form, `name=file`, however a manifest or lockfile writes it: package managers take the
 * last part of the name, and read the path from the package's folder.
 */
function commandText(name, file) {
    const last = name.slice(Math.max(...['/', '\\', ':'].map((mark) => name.lastIndexOf(mark))) + 1);
    return `${last}=${(0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)('.', file.replaceAll('\\', '/'))}`;
}
/** In the place of a name: every file of a folder is a command. */
const ALL_OF = '*';
/** All commands of a list, sorted, none twice. */
function commandTexts(commands) {
    return [...new Set([...commands].map(([name, file]) => commandText(name, file)))].sort(_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
}
/** Whether it runs a file that is not the package's own. */
function leadsOutOfPackage(command) {
    return /=\.\.(?:\/|$)/.test(command);
}


/***/ }),

/***/ 60596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mH: () => (/* binding */ ENVIRONMENT_FILES),
  mO: () => (/* binding */ NAMED_ENVIRONMENT),
  SU: () => (/* binding */ RUSH_PNPM_FILE),
  T2: () => (/* binding */ SETTING_FILES),
  ei: () => (/* binding */ installSetting)
});

;// CONCATENATED MODULE: ./build/model/packages/install-settings/setting.js
/** Any value is for a person to judge. */
const look = (says) => ({ says, weigh: () => 'moderate' });
/** Worth a look unless it has this value. */
const unless = (value, says) => ({
    says,
    weigh: (after) => (after === value ? undefined : 'moderate'),
});
/** Only this value does harm, and then what was judged here is not what is installed. */
const never = (value, says) => ({
    says,
    weigh: (after) => (after === value ? 'high' : undefined),
});
/** Only this value is worth a look. */
const only = (value, says) => ({
    says,
    weigh: (after) => (after === value ? 'moderate' : undefined),
});
/** What is taken away lets nothing in. */
const given = (says) => ({
    says,
    weigh: (after) => (after === undefined ? undefined : 'moderate'),
});
/** As above, of lists that a template has empty. */
const filled = (says) => ({
    says,
    weigh: (after) => (after === undefined || after === '[]' ? undefined : 'moderate'),
});
/** Worth a look where it comes to be `true`, and where a `false` is taken away. */
const allowing = (says) => ({
    says,
    weigh: (after, before) => after === 'true' || (after === undefined && before === 'false') ? 'moderate' : undefined,
});
/** A list that forbids: what is added to it lets nothing in. */
const forbidding = (says) => ({
    says,
    weigh: (after, before) => (quotedIn(before).every((one) => after?.includes(one)) ? undefined : 'moderate'),
});
function quotedIn(list = '') {
    return list.match(/"[^"]*"/g) ?? [list];
}

;// CONCATENATED MODULE: ./build/model/packages/install-settings/shared.js

const SHELL = given('the program that runs every script');
const NODE_OPTIONS = given('given to Node in every script; it can load code');
const SCRIPTS = unless('true', 'whether install scripts are left out');
const REGISTRY = look('where packages come from');
const TLS = never('false', 'anybody on the way can answer for the registry');
const PROXY = given('what stands between here and the registry');
const GIT = given('the program that fetches git dependencies');
const HOOKS = given('code that changes what packages depend on');
const BUILDS = given('packages whose install scripts run');
const ALL_BUILDS = only('true', 'install scripts of every package run');
const NODE_VERSION = given('the Node that runs scripts, downloaded where it is missing');
const NODE_MIRROR = given('where pnpm downloads Node from');
const AGE = look('how old a version must be before it is installed');
const NO_LOCKFILE = never('false', 'the lockfile is neither read nor written');
/** What is unpacked there already is taken as it lies: no manager compares it with the lockfile again. */
const PLACE = given('where packages lie; what is committed there is installed as it is');
const STORE = never('false', 'files in the store are not compared with the lockfile’s hashes');

;// CONCATENATED MODULE: ./build/model/packages/install-settings/bunfig.js


/** bunfig.toml. */
const BUNFIG = {
    preload: given('code that runs before every script'),
    'test.preload': given('code that runs before every test'),
    run: given('how scripts run'),
    'run.shell': SHELL,
    install: given('how packages are installed'),
    'install.registry': REGISTRY,
    'install.registry.url': REGISTRY,
    'install.scopes': REGISTRY,
    'install.scopes.*': REGISTRY,
    'install.cache': { ...PLACE, weigh: (after) => (after === 'false' ? undefined : PLACE.weigh(after, '')) },
    'install.cache.dir': PLACE,
    'install.ignoreScripts': SCRIPTS,
    'install.lockfile.save': NO_LOCKFILE,
    'install.minimumReleaseAge': AGE,
    'install.minimumReleaseAgeExcludes': AGE,
    'install.security.scanner': given('a package whose code judges every installation'),
};

;// CONCATENATED MODULE: ./build/model/packages/install-settings/environment.js


const FROM_ENVIRONMENT = given('a setting of the package manager and of install scripts');
/** Variables that are not of this machine, but of a file of the repository. */
const ENVIRONMENT = {
    NODE_OPTIONS: NODE_OPTIONS,
    LD_PRELOAD: given('a library that every program loads'),
    BASH_ENV: given('a script that every shell runs first'),
    NODE_EXTRA_CA_CERTS: given('who may sign for the registry’s host'),
    NODE_TLS_REJECT_UNAUTHORIZED: never('0', 'anybody on the way can answer for the registry'),
    HTTP_PROXY: PROXY,
    HTTPS_PROXY: PROXY,
    http_proxy: PROXY,
    https_proxy: PROXY,
    'BUN_CONFIG_*': FROM_ENVIRONMENT,
    'NPM_CONFIG_*': FROM_ENVIRONMENT,
    'npm_config_*': FROM_ENVIRONMENT,
};
/** Corepack takes these from `.corepack.env` beside the package.json that names the package manager. */
const COREPACK = {
    COREPACK_NPM_REGISTRY: given('where the package manager itself is downloaded from'),
    COREPACK_INTEGRITY_KEYS: {
        says: 'who may sign for the package manager; 0 is anybody',
        weigh: (after) => (after === undefined ? undefined : after === '' || after === '0' ? 'high' : 'moderate'),
    },
    COREPACK_HOME: given('where package managers are kept; what is committed there runs as it is'),
    COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: {
        says: 'the package manager may come from any address',
        weigh: (after) => (after === '1' ? 'moderate' : undefined),
    },
    COREPACK_ENABLE_PROJECT_SPEC: {
        says: 'whether the package manager that package.json names is used',
        weigh: (after) => (after === '0' ? 'moderate' : undefined),
    },
};

;// CONCATENATED MODULE: ./build/model/packages/install-settings/for-scripts.js

const SAYS_SCRIPTS = 'install scripts get it: from where they download binaries, what they start';
const FOR_SCRIPTS = given(SAYS_SCRIPTS);
const PLACE_FOR_SCRIPTS = {
    says: SAYS_SCRIPTS,
    weigh: (after) => (after !== undefined && isPlace(after) ? 'moderate' : undefined),
};
/** Settings of npm, pnpm and Yarn 1 that name places and bring nothing in: what npm's cache gives is hashed again. */
const OWN_PLACES = new Set('browser cache cache-dir certfile editor global-bin-dir global-dir globalconfig init-author-url init-module init.author.url init.module keyfile lockfile-dir logs-dir noproxy pack-destination prefix provenance-file state-dir tmp userconfig viewer'.split(' '));
function isPlace(value) {
    return /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^(?:\.{0,2}|~|[a-z]:)[\\/]|^\$\{/i.test(value);
}
/**
 * Settings that no package manager knows and every install script gets, as `npm_config_` and their name: from which
 * mirror it downloads binaries, which compiler it starts. Their names are the packages' own, most with underscores, and
 * their values addresses and paths.
 */
function scriptSetting(key) {
    // Credentials, and a scope's settings.
    if (/^(?:\/\/|_|@)|auth|passw|secret|token/i.test(key) || OWN_PLACES.has(key))
        return undefined;
    return key.includes('_') || key === 'python' || key === 'node-gyp' ? FOR_SCRIPTS : PLACE_FOR_SCRIPTS;
}

;// CONCATENATED MODULE: ./build/model/packages/install-settings/pnpm.js


/** In pnpm-workspace.yaml, and below `pnpm` of a package.json. */
const PNPM = {
    'configDependencies.*': given('a package whose hooks run before anything is resolved'),
    pnpmfile: HOOKS,
    globalPnpmfile: HOOKS,
    'allowBuilds.*': only('true', 'its install scripts run'),
    neverBuiltDependencies: forbidding('packages whose install scripts do not run'),
    onlyBuiltDependencies: BUILDS,
    onlyBuiltDependenciesFile: BUILDS,
    dangerouslyAllowAllBuilds: ALL_BUILDS,
    blockExoticSubdeps: only('false', 'packages may bring others from git and plain addresses'),
    minimumReleaseAge: AGE,
    minimumReleaseAgeExclude: AGE,
    trustPolicy: look('whether a version that lost its provenance is installed'),
    trustPolicyExclude: given('packages that may lose their provenance'),
};
/** pnpm-workspace.yaml. */
const PNPM_WORKSPACE = {
    ...PNPM,
    storeDir: PLACE,
    virtualStoreDir: PLACE,
    modulesDir: PLACE,
    scriptShell: SHELL,
    nodeOptions: NODE_OPTIONS,
    ignoreScripts: SCRIPTS,
    ignoreDepScripts: SCRIPTS,
    lockfile: NO_LOCKFILE,
    verifyStoreIntegrity: STORE,
    registry: REGISTRY,
    'registries.*': REGISTRY,
    'namedRegistries.*': REGISTRY,
    strictSsl: TLS,
    proxy: PROXY,
    httpsProxy: PROXY,
    'nodeDownloadMirrors.*': NODE_MIRROR,
    useNodeVersion: NODE_VERSION,
    nodeVersion: NODE_VERSION,
    'executionEnv.nodeVersion': NODE_VERSION,
};

;// CONCATENATED MODULE: ./build/model/packages/install-settings/manifest.js



const LIFECYCLE = given('runs at installation');
/** package.json. */
const MANIFEST = {
    packageManager: {
        says: 'the package manager that Corepack downloads and runs',
        weigh: (after, before) => {
            if (after === undefined)
                return undefined;
            const [name] = after.split('@');
            return PLAIN_VERSION.test(after) && (before === undefined || before.split('@')[0] === name)
                ? 'info'
                : 'moderate';
        },
    },
    'devEngines.packageManager': given('the package manager that is downloaded and runs'),
    'devEngines.runtime': NODE_VERSION,
    'scripts.preinstall': LIFECYCLE,
    'scripts.install': LIFECYCLE,
    'scripts.postinstall': LIFECYCLE,
    'scripts.preprepare': LIFECYCLE,
    'scripts.prepare': LIFECYCLE,
    'scripts.postprepare': LIFECYCLE,
    'scripts.prepublish': LIFECYCLE,
    'scripts.dependencies': LIFECYCLE,
    'scripts.pnpm:devPreinstall': LIFECYCLE,
    trustedDependencies: BUILDS,
    'pnpm.executionEnv.nodeVersion': NODE_VERSION,
    'allowScripts.*': allowing('its install scripts run'),
    'dependenciesMeta.*.built': allowing('its install scripts run'),
    ...Object.fromEntries(Object.entries(PNPM).map(([key, setting]) => [`pnpm.${key}`, setting])),
};
/** A release of a registry, with or without its hash; Corepack takes addresses, too. */
const PLAIN_VERSION = /^[a-z]+@\d+\.\d+\.\d[\w.+-]*$/;

;// CONCATENATED MODULE: ./build/model/packages/install-settings/npmrc.js


/** .npmrc, which npm and pnpm read. */
const NPMRC = {
    'script-shell': SHELL,
    shell: given('the program that npm starts as a shell'),
    'node-options': NODE_OPTIONS,
    git: GIT,
    'onload-script': given('code that npm loads when it starts'),
    'ignore-scripts': SCRIPTS,
    'ignore-dep-scripts': SCRIPTS,
    'allow-scripts': BUILDS,
    'allow-git': unless('none', 'whether packages may come from git'),
    'allow-remote': unless('none', 'whether packages may come from plain addresses'),
    'dangerously-allow-all-scripts': ALL_BUILDS,
    'dangerously-allow-all-builds': ALL_BUILDS,
    'package-lock': NO_LOCKFILE,
    shrinkwrap: NO_LOCKFILE,
    lockfile: NO_LOCKFILE,
    'verify-store-integrity': STORE,
    registry: REGISTRY,
    '@*:registry': REGISTRY,
    'extension-file': HOOKS,
    'ignore-extension': only('false', 'whether code that changes what packages depend on runs'),
    'replace-registry-host': look('whose hosts in the lockfile are replaced by the registry’s'),
    'strict-ssl': TLS,
    cafile: given('who may sign for the registry’s host'),
    ca: given('who may sign for the registry’s host'),
    proxy: PROXY,
    'https-proxy': PROXY,
    'store-dir': PLACE,
    'virtual-store-dir': PLACE,
    'modules-dir': PLACE,
    pnpmfile: HOOKS,
    'global-pnpmfile': HOOKS,
    'node-mirror:*': NODE_MIRROR,
    'use-node-version': NODE_VERSION,
    'node-version': NODE_VERSION,
    'min-release-age': AGE,
    'min-release-age-exclude': AGE,
    'minimum-release-age': AGE,
};

;// CONCATENATED MODULE: ./build/model/packages/install-settings/rush.js



/** What `unsupportedPackageJsonSettings` puts into the package.json that Rush installs with. */
const HANDED_ON = Object.entries(PNPM).map(([key, setting]) => [`unsupportedPackageJsonSettings.pnpm.${key}`, setting]);
const VARIABLE = given('a variable that the package manager and every install script get');
/** Rush's settings of pnpm. */
const RUSH_PNPM = {
    extends: given('a file with more settings'),
    globalOnlyBuiltDependencies: filled('packages whose install scripts run'),
    'globalAllowBuilds.*': only('true', 'its install scripts run'),
    globalNeverBuiltDependencies: forbidding('packages whose install scripts do not run'),
    minimumReleaseAgeMinutes: AGE,
    minimumReleaseAge: AGE,
    minimumReleaseAgeExclude: AGE,
    trustPolicy: look('whether a version that lost its provenance is installed'),
    trustPolicyExclude: given('packages that may lose their provenance'),
    trustPolicyIgnoreAfterMinutes: given('versions that may lose their provenance, by their age'),
    'environmentVariables.*': VARIABLE,
    ...Object.fromEntries(HANDED_ON),
};
/** What Rush downloads and runs: a release by its number, or what else npm takes. */
const DOWNLOADED = {
    says: 'a program that is downloaded and runs',
    weigh: (after) => after === undefined ? undefined : /^\d+\.\d+\.\d[\w.+-]*$/.test(after) ? 'info' : 'moderate',
};
/** rush.json. */
const RUSH = {
    rushVersion: DOWNLOADED,
    pnpmVersion: DOWNLOADED,
    npmVersion: DOWNLOADED,
    yarnVersion: DOWNLOADED,
    'npmOptions.environmentVariables.*': VARIABLE,
    'yarnOptions.environmentVariables.*': VARIABLE,
    // Where there is no pnpm-config.json.
    ...Object.fromEntries(Object.entries(RUSH_PNPM).map(([key, setting]) => [`pnpmOptions.${key}`, setting])),
    'eventHooks.preRushInstall': filled('runs at installation'),
    'eventHooks.postRushInstall': filled('runs at installation'),
};

;// CONCATENATED MODULE: ./build/model/packages/install-settings/yarn.js


/** .yarnrc.yml, of Yarn 2 and later. */
const YARNRC_YML = {
    yarnPath: look('the program that every yarn command runs'),
    plugins: given('code that runs with every yarn command'),
    lockfileFilename: given('Yarn follows a lockfile of another name'),
    checksumBehavior: {
        says: 'archives that do not match yarn.lock are accepted unless it is throw',
        weigh: (after) => (after === undefined || after === 'throw' ? undefined : 'high'),
    },
    enableScripts: unless('false', 'whether install scripts run'),
    enableStrictSsl: TLS,
    unsafeHttpWhitelist: given('hosts that are asked without encryption'),
    npmRegistryServer: REGISTRY,
    'npmScopes.*.npmRegistryServer': REGISTRY,
    'npmRegistries.*.npmRegistryServer': REGISTRY,
    httpProxy: PROXY,
    httpsProxy: PROXY,
    caFilePath: given('who may sign for the registry’s host'),
    httpsCaFilePath: given('who may sign for the registry’s host'),
    injectEnvironmentFiles: given('files whose variables every script gets, NODE_OPTIONS among them'),
    enableConstraintsChecks: only('true', 'yarn.config.cjs runs at every installation'),
    enableHardenedMode: only('false', 'yarn.lock is not compared with the registry'),
    enableImmutableInstalls: only('false', 'an installation in CI may write another yarn.lock'),
    cacheFolder: given('where archives are kept'),
    pnpUnpluggedFolder: PLACE,
    'networkSettings.*.httpProxy': PROXY,
    'networkSettings.*.httpsProxy': PROXY,
    'networkSettings.*.httpsCaFilePath': given('who may sign for the registry’s host'),
    npmMinimalAgeGate: AGE,
    npmPreapprovedPackages: AGE,
    approvedGitRepositories: given('git repositories that packages may come from'),
};
/** .yarnrc, of Yarn 1. */
const YARNRC = {
    'yarn-path': look('the program that every yarn command runs'),
    registry: REGISTRY,
    '@*:registry': REGISTRY,
    'ignore-scripts': SCRIPTS,
    'script-shell': SHELL,
    'strict-ssl': TLS,
    proxy: PROXY,
    'https-proxy': PROXY,
    cafile: given('who may sign for the registry’s host'),
    'cache-folder': PLACE,
    'modules-folder': PLACE,
    'yarn-offline-mirror': given('where archives are kept'),
    '--install.no-lockfile': never('true', 'the lockfile is neither read nor written'),
    '--no-lockfile': never('true', 'the lockfile is neither read nor written'),
    '--*': look('an argument of every yarn command'),
};

;// CONCATENATED MODULE: ./build/model/packages/install-settings.js









/** Files beside the lockfile whose variables a package manager takes without being asked, by the lockfile's format. */
const ENVIRONMENT_FILES = {
    bun: ['', '.development', '.production', '.test'].flatMap((mode) => [`.env${mode}`, `.env${mode}.local`]),
    'yarn-berry': ['.env.yarn'],
};
/** What files of variables are looked up as that a setting names, whatever they are called. */
const NAMED_ENVIRONMENT = '.env.yarn';
/** What files are looked up as that one of Rush's extends. */
const RUSH_PNPM_FILE = 'pnpm-config.json';
const FILES = {
    '.npmrc': NPMRC,
    '.yarnrc': YARNRC,
    '.yarnrc.yml': YARNRC_YML,
    'bunfig.toml': BUNFIG,
    '.corepack.env': COREPACK,
    'package.json': MANIFEST,
    'pnpm-workspace.yaml': PNPM_WORKSPACE,
    'rush.json': RUSH,
    [RUSH_PNPM_FILE]: RUSH_PNPM,
    'rush-plugins.json': { plugins: filled('code that runs with every rush command') },
    ...Object.fromEntries(Object.values(ENVIRONMENT_FILES).flatMap((names) => names.map((name) => [name, ENVIRONMENT]))),
};
/** A name that the environment completes. */
const COMPLETED = given('a setting whose name the environment completes');
/** Names of the files whose settings are known, wherever they stand. */
const SETTING_FILES = Object.keys(FILES).filter((name) => !name.startsWith('.env'));
const PATTERNS = new Map(Object.entries(FILES).map(([file, settings]) => [
    file,
    Object.entries(settings)
        .filter(([key]) => key.includes('*'))
        .map(([key, setting]) => {
        const [before = '', after = ''] = key.split('*');
        const matches = (name) => name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after);
        return { matches, setting };
    }),
]));
/** What a key of a file decides; `undefined` for one that decides nothing of this. */
function installSetting(file, key) {
    const settings = FILES[file];
    if (settings === undefined)
        return undefined;
    // npm fills in variables in names, too: `${NOT_THERE?}package-lock`. Credentials of a place are no setting of these.
    if (file === '.npmrc' && key.includes('${') && !key.startsWith('//'))
        return COMPLETED;
    if (Object.hasOwn(settings, key))
        return settings[key];
    return (PATTERNS.get(file)?.find(({ matches }) => matches(key))?.setting ??
        (file === '.npmrc' || file === '.yarnrc' ? scriptSetting(key) : undefined));
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

/***/ 89075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ callsOf),
/* harmony export */   z: () => (/* binding */ localCalls)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

/** Every file of the repository that a workflow or action calls; of an action both names that it may have. */
function callsOf({ jobs }) {
    return jobs.flatMap((job) => [
        ...localOf(job.uses?.value).map((to) => ({ to, caller: job })),
        ...job.steps.flatMap((step) => localOf(step.uses?.value).flatMap((folder) => ['action.yml', 'action.yaml'].map((name) => ({ to: (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, name), caller: step })))),
    ]);
}
/** The paths alone. */
function localCalls(file) {
    return callsOf(file).map(({ to }) => to);
}
/** `./a/b` as `a/b`; nothing of what leads out of the repository or is told by an expression. */
function localOf(uses) {
    if (uses === undefined || !/^\.\.?(?:\/|$)/.test(uses) || uses.includes('${{'))
        return [];
    const path = (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)('.', uses);
    return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsAbove */ .h)(path) ? [] : [path];
}


/***/ }),

/***/ 77297:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STRANGERS),
/* harmony export */   c: () => (/* binding */ STRANGERS_ON_BASE)
/* harmony export */ });
/**
 * Events that strangers can cause and whose runs are of the default branch: with its cache, and with what its workflow
 * may.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const STRANGERS_ON_BASE = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'watch',
];
/** All events that strangers can cause: those of a pull request run its own commit besides. */
const STRANGERS = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    ...STRANGERS_ON_BASE,
];


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