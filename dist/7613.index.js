"use strict";
exports.id = 7613;
exports.ids = [7613];
exports.modules = {

/***/ 71210:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/model/findings/severity.js
var findings_severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/packages/registry-aliases.js
var registry_aliases = __webpack_require__(82897);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/decide/exceptions.js
var exceptions = __webpack_require__(40392);
// EXTERNAL MODULE: ./build/decide/gaps.js + 1 modules
var decide_gaps = __webpack_require__(55075);
// EXTERNAL MODULE: ./build/model/findings/malicious.js
var malicious = __webpack_require__(51822);
// EXTERNAL MODULE: ./build/model/findings/decision.js
var decision = __webpack_require__(82288);
// EXTERNAL MODULE: ./build/model/findings/exploitation.js
var exploitation = __webpack_require__(19250);
;// CONCATENATED MODULE: ./build/decide/level.js



/** Rules with a policy key of their own. */
const KEYED_RULES = {
    'licenses/unknown': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
    'licenses/unread': { key: 'unknown-license', level: (policy) => policy.unknownLicense },
    'sources/git': { key: 'allow-git', level: (policy) => policy.allowGit },
    'sources/missing-integrity': { key: 'missing-integrity', level: (policy) => policy.missingIntegrity },
    'signatures/missing': { key: 'missing-signature', level: (policy) => policy.missingSignature },
    'provenance/downgrade': { key: 'provenance.downgrade', level: (policy) => policy.provenance.downgrade },
    'signatures/archive': { key: 'skipped-signature', level: (policy) => policy.skippedSignature },
    'signatures/skipped': { key: 'skipped-signature', level: (policy) => policy.skippedSignature },
};
/** Checks whose severities are scanners' words, and therefore the policy's to weigh. */
const RATED_CHECKS = ['vulnerabilities', 'scanners'];
const WEIGHT = { accept: 0, warn: 1, block: 2 };
/** Whether a level is milder than another. */
function isMilder(a, b) {
    return WEIGHT[a] < WEIGHT[b];
}
/** Whether scanners' thresholds, scopes and filters apply to a finding. */
function isRated(finding) {
    return RATED_CHECKS.includes(finding.check);
}
/**
 * What the policy answers to a finding before anything speaks for it: `rules`, then the rule's own key, then
 * `fail-on-severity` (scanners' findings) or the rule's severity (ours).
 *
 * @param today `YYYY-MM-DD`, UTC: a rule with `since` warns before that day where it will block. Without it, every day has come.
 */
function firstLevel(finding, policy, today = '9999-12-31') {
    if (policy.checks[finding.check] === 'off') {
        const key = `checks.${finding.check}`;
        return { level: 'accept', reason: { kind: 'rule', text: `${key}: off`, ...keyed(policy, key) } };
    }
    if (finding.check === 'custom') {
        const mine = (policy.customRules ?? []).find(({ id }) => `custom/${id}` === finding.rule);
        const judged = byCustomRule(mine, today);
        if (judged !== undefined && !Object.hasOwn(policy.rules, finding.rule))
            return judged;
    }
    for (const id of [finding.rule, `${finding.check}/*`]) {
        const rule = Object.hasOwn(policy.rules, id) ? policy.rules[id] : undefined;
        if (rule === undefined)
            continue;
        const { level, since } = typeof rule === 'string' ? { level: rule } : rule;
        const place = keyed(policy, `rules.${id}`);
        if (since !== undefined && today < since && level === 'block') {
            const text = `rules: ${id} warns until ${since}, then blocks`;
            return { level: 'warn', reason: { kind: 'since', text, since, ...place } };
        }
        return { level, reason: { kind: 'rule', text: `rules: ${id} is ${level}`, ...place } };
    }
    const scoped = scopedLicenseLevel(finding, policy);
    if (scoped !== undefined)
        return scoped;
    const own = Object.hasOwn(KEYED_RULES, finding.rule) ? KEYED_RULES[finding.rule] : undefined;
    if (own !== undefined) {
        const level = own.level(policy);
        const kind = finding.check === 'licenses' ? 'license' : 'rule';
        return { level, reason: { kind, text: `${own.key}: ${level}`, ...keyed(policy, own.key) } };
    }
    if (isRated(finding))
        return byExploitation(finding, policy) ?? byThreshold(finding.severity, policy);
    const level = ownLevel(finding.severity);
    const kind = finding.check === 'licenses' ? 'license' : 'severity';
    return {
        level,
        reason: {
            kind,
            text: `rule ${finding.rule}, ${finding.severity}`,
            ...foundBy(finding, policy),
        },
    };
}
/** What a rule of the policy's own says, before everything else. */
function byCustomRule(rule, today) {
    if (rule === undefined)
        return undefined;
    const { id, level, since, file, line } = rule;
    const place = {
        key: `custom-rules.${id}`,
        ...(file === undefined ? {} : { origin: line === undefined ? file : `${file}:${line}` }),
    };
    if (since !== undefined && today < since && level === 'block')
        return {
            level: 'warn',
            reason: {
                kind: 'since',
                text: `custom-rules: ${id} warns until ${since}, then blocks`,
                since,
                ...place,
            },
        };
    return { level, reason: { kind: 'rule', text: `custom-rules: ${id} is ${level}`, ...place } };
}
/** Rules that find what a key of the policy forbids: its line is the one that decided. */
const FINDING_KEYS = {
    'sources/registry': 'allow-registries',
    'provenance/required': 'provenance.require',
    'provenance/unexpected': 'provenance.expect',
    'trust/too-new': 'minimum-release-age',
    'lockfiles/excluded': 'exclude-lockfiles',
};
/** The line that made one of our own rules find something: the policy's, where it says so, else the rule itself. */
function foundBy(finding, policy) {
    const { rule, detail } = finding;
    if (rule === 'licenses/denied')
        return keyed(policy, detail?.deniedBy === 'deny-licenses' ? 'deny-licenses' : 'allow-licenses');
    const key = Object.hasOwn(FINDING_KEYS, rule) ? FINDING_KEYS[rule] : undefined;
    if (key !== undefined)
        return keyed(policy, key);
    return { key: `rules.${rule}`, origin: `${decision/* BUILT_IN */.$}: docs/rules/${rule.replace('/', '-')}.md` };
}
/** What attackers use, or are likely to, blocks whatever its severity, where the policy says so. */
function byExploitation(finding, policy) {
    if (finding.check !== 'vulnerabilities')
        return undefined;
    // A policy in old evidence does not have these keys.
    const { failOn = [], failOnEpss = 'never' } = policy;
    if (failOn.includes('kev') && (0,exploitation/* isKnownExploited */.qX)(finding)) {
        const text = `known to be exploited${listedSince(finding)}; fail-on: kev`;
        return { level: 'block', reason: { kind: 'severity', text, ...keyed(policy, 'fail-on') } };
    }
    const score = (0,exploitation/* epssOf */.ni)(finding);
    if (failOnEpss === 'never' || score === undefined || score < failOnEpss)
        return undefined;
    const text = `EPSS ${score}; fail-on-epss: ${failOnEpss}`;
    return { level: 'block', reason: { kind: 'severity', text, ...keyed(policy, 'fail-on-epss') } };
}
function listedSince(finding) {
    const kev = finding.detail?.kev;
    const added = typeof kev === 'object' && kev !== null && 'added' in kev ? kev.added : undefined;
    return typeof added === 'string' ? ` (in CISA’s catalogue since ${added})` : '';
}
/** What `license-scopes` says of a licence that is unknown in one scope. */
function scopedLicenseLevel(finding, policy) {
    // A policy in old evidence does not have this key.
    const { licenseScopes = {} } = policy;
    if (KEYED_RULES[finding.rule]?.key !== 'unknown-license' || Object.keys(licenseScopes).length === 0)
        return undefined;
    const { scope } = finding.subject;
    const level = scope === undefined || scope === 'unknown' ? undefined : licenseScopes[scope]?.unknownLicense;
    if (level === undefined)
        return undefined;
    const text = `license-scopes: ${scope}: unknown-license: ${level}`;
    return { level, reason: { kind: 'license', text, ...keyed(policy, `license-scopes.${scope}`) } };
}
function byThreshold(severity, policy) {
    const key = 'fail-on-severity';
    const threshold = policy.failOnSeverity;
    const says = `${key}: ${threshold}`;
    const word = severity === 'unknown' ? 'unknown severity, judged as the highest' : severity;
    if ((0,findings_severity/* reaches */.O6)(severity, threshold))
        return { level: 'block', reason: { kind: 'severity', text: `${word}; ${says}`, ...keyed(policy, key) } };
    return {
        level: severity === 'info' ? 'accept' : 'warn',
        reason: { kind: 'severity', text: `${word}, below ${says}`, ...keyed(policy, key) },
    };
}
/** Sealgate's own rules: critical and high ones block, moderate and low ones warn, notes are shown. */
function ownLevel(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
        case 'unknown':
            return 'block';
        case 'moderate':
        case 'low':
            return 'warn';
        case 'info':
            return 'accept';
    }
}
/** The key that decided, and who set it. A member of a map falls back to the map's place. */
function keyed(policy, key) {
    const origin = policy.origins[key] ?? policy.origins[key.split('.')[0] ?? key];
    return origin === undefined ? { key } : { key, origin };
}

// EXTERNAL MODULE: ./build/model/findings/vex.js
var vex = __webpack_require__(11515);
;// CONCATENATED MODULE: ./build/decide/vex-note.js

/**
 * What a VEX document says of a finding and what did not decide, in words to put behind the reason: the reader
 * should see that somebody looked at it, and why that does not count.
 *
 * @param allowed the policy's `vex-findings`.
 */
function vexNote(finding, allowed) {
    const word = (0,vex/* vexWordOf */.BA)(finding);
    if (word === undefined)
        return '';
    const { status, justification, document } = word;
    const says = justification === undefined ? status : `${status} (${justification})`;
    return `; VEX ${document} says ${says}${weightOf(word, finding, allowed)}`;
}
function weightOf({ pending, invalid, elsewhere }, finding, allowed) {
    if (pending)
        return ', which this change adds or edits: it counts after the merge';
    if (invalid !== undefined)
        return `, which does not count: ${invalid}`;
    if (elsewhere !== undefined)
        return ` of ${elsewhere}, and another version of it is judged`;
    return finding.suppressed?.vex === true && allowed === 'block' ? `; vex-findings: ${allowed}` : '';
}

;// CONCATENATED MODULE: ./build/decide/judge-finding.js



/** Judges a finding by the policy of one place. */
function judgeFinding(finding, policy, { book, novelty, today, known, customRules }) {
    const age = novelty(finding);
    let judged = firstJudged(finding, { policy, today, custom: customRules?.get(finding) });
    const lower = (level, reason) => {
        if (isMilder(level, judged.level))
            judged = { level, reason };
    };
    if (isRated(finding))
        lowerRated(finding, policy, lower);
    const waiver = book.find(finding);
    if (waiver?.state === 'active')
        lowerExcepted(waiver.exception, lower);
    if (finding.suppressed !== undefined)
        lowerSuppressed(finding.suppressed, policy, lower);
    if (finding.detail?.vex !== undefined && judged.level !== 'accept' && judged.reason.kind !== 'suppressed') {
        const text = `${judged.reason.text}${vexNote(finding, policy.vexFindings)}`;
        judged = { level: judged.level, reason: { ...judged.reason, text } };
    }
    // What a change brings is new, also where an old finding of the same name is listed.
    if (age !== 'new' && known.has(finding.fingerprint))
        lowerKnown(policy, lower);
    if (age === 'existing')
        lowerExisting(policy, lower);
    if (policy.warnOnly && judged.level === 'block') {
        lower('warn', {
            kind: 'warn-only',
            text: `would block (${judged.reason.text}); warn-only`,
            ...keyed(policy, 'warn-only'),
        });
    }
    const reason = judged.level === 'accept' ? judged.reason : withDeadException(judged.reason, waiver);
    return { finding, outcome: judged.level, reason, novelty: age };
}
/** The level before anything speaks for a finding. Of the policy's own rules, the one that found it among them, the strongest counts. */
function firstJudged(finding, { policy, today, custom }) {
    const first = firstLevel(finding, policy, today);
    const own = byCustomRule(custom, today);
    if (own === undefined)
        return first;
    return finding.check === 'custom' && !isMilder(first.level, own.level) ? first : own;
}
/** What the policy lets pass of scanners' findings. */
function lowerRated(finding, policy, lower) {
    const { scope } = finding.subject;
    // Malicious code runs wherever it is installed, and who waits for its fix waits in vain.
    const weighed = !(0,malicious/* isMalicious */.R)(finding);
    if (weighed && scope !== undefined && !policy.failOnScopes.includes(scope)) {
        lower('warn', {
            kind: 'scope',
            text: `scope ${scope}; fail-on-scopes: ${policy.failOnScopes.join(', ') || 'none'}`,
            ...keyed(policy, 'fail-on-scopes'),
        });
    }
    if (weighed && policy.ignoreUnfixed && finding.rule === 'vulnerabilities/known' && !hasFix(finding)) {
        lower('warn', {
            kind: 'unfixed',
            text: 'no fixed version yet; ignore-unfixed',
            ...keyed(policy, 'ignore-unfixed'),
        });
    }
    if (policy.allowGhsas.length === 0)
        return;
    const ids = new Set(finding.aliases.map((alias) => alias.toLowerCase()));
    const allowed = policy.allowGhsas.find((id) => ids.has(id.toLowerCase()));
    if (allowed !== undefined) {
        lower('accept', {
            kind: 'allowed-advisory',
            text: `allow-ghsas names ${allowed}`,
            ...keyed(policy, 'allow-ghsas'),
        });
    }
}
/** A fix that our own reading of the tree could not place still counts: some tool knows a fixed version. */
function hasFix(finding) {
    return (finding.fix?.version !== undefined || finding.seenBy?.some((s) => s.fixedVersion !== undefined) === true);
}
function lowerExcepted(exception, lower) {
    const { id, approvedBy, expires, reason } = exception;
    lower('accept', {
        kind: 'exception',
        text: `exception ${id} by ${approvedBy} until ${expires}: ${reason}`,
        exception: id,
        ...place(exception),
    });
}
function lowerSuppressed({ by, reason, vex }, policy, lower) {
    const isVex = vex === true;
    lower(isVex ? policy.vexFindings : policy.suppressedFindings, {
        kind: 'suppressed',
        text: `${isVex ? 'VEX of' : 'hidden by'} ${by}${reason === undefined ? '' : `: ${reason}`}`,
        ...keyed(policy, isVex ? 'vex-findings' : 'suppressed-findings'),
    });
}
function lowerKnown(policy, lower) {
    lower('warn', {
        kind: 'existing',
        text: `known in the baseline ${policy.baseline}; it may go, and not come back`,
        ...keyed(policy, 'baseline'),
    });
}
function lowerExisting(policy, lower) {
    lower(policy.existingFindings, {
        kind: 'existing',
        text: `was there before this change; existing-findings: ${policy.existingFindings}`,
        ...keyed(policy, 'existing-findings'),
    });
}
/** Says first of an exception that would have made it milder why it does not. */
function withDeadException(reason, waiver) {
    if (waiver === undefined || waiver.state === 'active')
        return reason;
    const { exception, state, fault } = waiver;
    const { id, approvedBy, expires } = exception;
    const said = state === 'expired'
        ? `exception ${id} by ${approvedBy} expired on ${expires}`
        : `exception ${id} does not hold, it ${fault?.text}`;
    const kind = state === 'expired' ? 'expired-exception' : 'void-exception';
    return { kind, text: `${said}; ${reason.text}`, exception: id, lapsed: said, ...place(exception) };
}
function place(exception) {
    if (exception.file === undefined)
        return {};
    return { origin: exception.line === undefined ? exception.file : `${exception.file}:${exception.line}` };
}

// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/data/repository-url.js
var repository_url = __webpack_require__(40696);
// EXTERNAL MODULE: ./build/model/packages/addresses.js
var addresses = __webpack_require__(13359);
;// CONCATENATED MODULE: ./build/decide/moved-sources.js




/**
 * Prepares the question whether a finding about where a package comes from was another one when the policy was written:
 * the base has packages of this name, and none from there. An exception names a package; that it may come from one
 * repository says nothing of another.
 *
 * @returns gives one of the places that the base has the package from, or `undefined` where that is no matter.
 */
function movedSources({ graphs, base }, aliases = {}) {
    if (base === undefined)
        return () => undefined;
    const before = new Map();
    for (const { name, source } of base.graphs.flatMap(({ packages }) => packages)) {
        const places = before.get(name) ?? new Set();
        before.set(name, places.add(placeOf(source, aliases)));
    }
    const here = new Map();
    for (const node of graphs.flatMap(({ packages }) => packages)) {
        for (const key of new Set([node.id, node.purl]))
            (0,group/* addToList */.v)(here, key, node);
    }
    return ({ check, subject }) => {
        if (check !== 'sources')
            return undefined;
        const keys = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
        for (const { name, source } of keys.flatMap((key) => here.get(key) ?? [])) {
            const places = before.get(name);
            if (places !== undefined && !isAmong(places, source, aliases))
                return [...places].sort()[0];
        }
        return undefined;
    };
}
/** A registry's address that only one of the two names says nothing: npm can leave it out. */
const UNNAMED = 'a registry';
function isAmong(places, source, aliases) {
    const place = placeOf(source, aliases);
    if (places.has(place) || source.kind !== 'registry')
        return places.has(place);
    return places.has(UNNAMED) || (place === UNNAMED && [...places].some((other) => /^https?:/.test(other)));
}
/** Folders of an address behind its host that tell owners and projects apart, without what changes with each version. */
const OWN_FOLDERS = 2;
/** Where a package comes from, whatever its version: a repository, a host and the first folders of an address. */
function placeOf(source, aliases) {
    switch (source.kind) {
        case 'git':
            return partOf((0,repository_url/* normalizeRepository */.Y)(source.url) ?? source.url, source.part);
        case 'tarball':
            return partOf([...new Set((0,addresses/* addressesOf */.s)(source).map(folderOf))].sort().join(' '), source.part);
        case 'registry':
            return source.url === undefined || !URL.canParse(source.url)
                ? UNNAMED
                : (0,registry_aliases/* withoutAlias */.t)(new URL(source.url), aliases).origin;
        case 'file':
        case 'link':
            return 'this repository';
    }
}
function partOf(place, part) {
    return part === undefined ? place : `${place}#${part}`;
}
function folderOf(address) {
    if (!URL.canParse(address))
        return address;
    const { origin, pathname } = new URL(address);
    const folders = pathname.split('/').slice(1, -1).slice(0, OWN_FOLDERS);
    return [origin, ...folders].join('/').toLowerCase();
}

// EXTERNAL MODULE: ./build/model/packages/brought.js
var packages_brought = __webpack_require__(27722);
// EXTERNAL MODULE: ./build/model/packages/lockfile-before.js
var lockfile_before = __webpack_require__(29528);
// EXTERNAL MODULE: ./build/model/packages/in-range.js
var in_range = __webpack_require__(38124);
;// CONCATENATED MODULE: ./build/decide/kept-vulnerabilities.js



/**
 * Prepares the question whether a vulnerability of a package that the change updates was there before: the version
 * before is in the advisory's range too, or the base's reports have the advisory for it. Malicious code is new in
 * every version, and so is a vulnerability that comes into a scope that counts from one that does not.
 *
 * @returns a function of a finding and the id or package URL of a package that the change brought.
 */
function keptFrom(base, { failOnScopes }) {
    const arrivals = arrivalsOf(base);
    const reported = reportedIn(base);
    const stayed = (finding, { before, after }) => {
        if (before === undefined || before.source.kind !== after.source.kind)
            return false;
        if (!failOnScopes.includes(before.scope) && failOnScopes.includes(after.scope))
            return false;
        const { range } = finding.detail ?? {};
        return ((typeof range === 'string' && (0,in_range.inRange)(before.version, range)) ||
            finding.aliases.some((id) => reported.has(keyOf(id, `${before.name}@${before.version}`))));
    };
    return (finding, node) => {
        if (finding.rule !== 'vulnerabilities/known' || (0,malicious/* isMalicious */.R)(finding))
            return false;
        const came = arrivals.get(node) ?? [];
        return came.length > 0 && came.every((arrival) => stayed(finding, arrival));
    };
}
/** By id and package URL: one package may come into several lockfiles. */
function arrivalsOf({ changes }) {
    const arrivals = new Map();
    for (const { added, updated } of changes) {
        for (const arrival of [...added.map((after) => ({ before: undefined, after })), ...updated])
            for (const key of new Set([arrival.after.id, arrival.after.purl]))
                (0,group/* addToList */.v)(arrivals, key, arrival);
    }
    return arrivals;
}
/** Each advisory of the base's reports with the package that has it. */
function reportedIn({ reports }) {
    return new Set(reports.flatMap(({ findings }) => findings.flatMap(({ rule, aliases, subject }) => rule === 'vulnerabilities/known' ? aliases.map((id) => keyOf(id, subject.name)) : [])));
}
function keyOf(advisory, subject) {
    return `${advisory}\n${subject}`;
}

;// CONCATENATED MODULE: ./build/decide/novelty.js



/**
 * Prepares the question whether a finding came with this change.
 *
 * A package's finding is new when the change added or updated the package, or moved it into a scope that the
 * policy counts and its old scope was not; else it is existing when the base has the package. A vulnerability that
 * the version before an update has too is existing. Other findings are compared with the base's reports. What
 * cannot be told is `unknown`, and judged as new.
 */
function noveltyOf(facts, policy) {
    const { base } = facts;
    if (base === undefined)
        return () => 'unknown';
    const known = packagesByNode(base.graphs);
    const brought = (0,packages_brought/* broughtBy */.d)(base);
    const kept = keptFrom(base, policy);
    const head = packagesByNode(facts.graphs);
    const reported = new Set(base.reports.flatMap((report) => report.findings.map((f) => f.fingerprint)));
    const widened = (node) => {
        const [before, after] = [known.get(node)?.scope, head.get(node)?.scope];
        return (before !== undefined &&
            after !== undefined &&
            !policy.failOnScopes.includes(before) &&
            policy.failOnScopes.includes(after));
    };
    return (finding) => {
        const { subject } = finding;
        // The end of an exception comes nearer by itself: that the base has it told nobody.
        if (subject.kind === 'policy')
            return finding.rule === 'exceptions/expiring' ? 'unknown' : 'existing';
        const nodes = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
        const stays = (node) => kept(finding, node);
        if (nodes.some((node) => (brought.has(node) && !stays(node)) || widened(node)))
            return 'new';
        // The check has compared with the base itself.
        if (finding.detail?.inBase === false)
            return 'new';
        if (reported.has(finding.fingerprint))
            return 'existing';
        if (nodes.length > 0 && nodes.every((node) => known.has(node) || stays(node)))
            return 'existing';
        if (finding.check === 'workflows' && base.workflows !== undefined)
            return finding.detail?.inBase === true ? 'existing' : 'new';
        if (finding.rule === 'lockfiles/submodule')
            return finding.detail?.moved === true ? 'new' : 'existing';
        if (subject.kind === 'lockfile')
            return lockfileNovelty(finding, base, facts);
        return base.reports.length > 0 ? 'new' : 'unknown';
    };
}
function packagesByNode(graphs) {
    const nodes = new Map();
    for (const graph of graphs) {
        for (const node of graph.packages) {
            nodes.set(node.id, node);
            if (!nodes.has(node.purl))
                nodes.set(node.purl, node);
        }
    }
    return nodes;
}
/** A lockfile's own problem is old when the base has the same bytes, or the same problem at the same place. */
function lockfileNovelty(finding, base, facts) {
    const path = finding.subject.name;
    // Of a lockfile that is not read nothing more is known than whether the change edits it.
    if (base.foreignLockfiles?.includes(path) === true)
        return 'existing';
    const before = (0,lockfile_before/* lockfileBefore */.XI)(base, path);
    if (before === undefined)
        return 'new';
    const after = facts.graphs.find((graph) => graph.lockfile.path === path);
    const { code, place } = finding.detail ?? {};
    // A lockfile falls behind the files beside it without a change of its own.
    const byManifest = code === 'out-of-date' || code === 'loader';
    if (!byManifest && after?.lockfile.sha256 === before.lockfile.sha256)
        return 'existing';
    const same = before.problems.some((problem) => problem.code === code &&
        (problem.place ?? null) === (place ?? null) &&
        (!byManifest || problem.message === finding.message));
    return same ? 'existing' : 'new';
}

// EXTERNAL MODULE: ./build/model/findings/undo.js
var undo = __webpack_require__(45220);
// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/decide/fix-undo.js
var fix_undo = __webpack_require__(37406);
;// CONCATENATED MODULE: ./build/decide/one-way.js




/**
 * One command a package: where one finding asks for another version and another one for the package to go, nobody
 * can do both. What blocks and only goes with the package takes its updates along, where going ends those too; else
 * the update stands, and what no version mends keeps its words alone.
 */
function withOneWay(decisions, facts) {
    const open = decisions.filter(({ outcome, finding }) => outcome !== 'accept' && wayOf(finding) !== undefined);
    const torn = [...(0,group/* groupBy */.$)(open, packageKey).values()].filter((group) => new Set(group.map(({ finding }) => wayOf(finding))).size > 1);
    if (torn.length === 0)
        return [...decisions];
    const graphs = facts.graphs.map(fix_graph/* indexGraph */.f5);
    const fixes = new Map(torn.flatMap((group) => oneWay(group, graphs, facts)));
    return decisions.map((decision) => {
        const fix = fixes.get(decision.finding);
        return fix === undefined ? decision : { ...decision, finding: { ...decision.finding, fix } };
    });
}
/** What a finding's command does to its package. */
function wayOf({ subject, fix }) {
    if (subject.kind !== 'package' || fix?.command === undefined)
        return undefined;
    if (fix.version !== undefined)
        return 'update';
    return fix.undo === undefined ? undefined : 'undo';
}
function packageKey({ finding: { subject } }) {
    return JSON.stringify([subject.name, subject.purl]);
}
function oneWay(group, graphs, facts) {
    const updates = group.filter(({ finding }) => wayOf(finding) === 'update');
    const undone = group.filter(({ finding }) => wayOf(finding) === 'undo');
    const blocking = undone.find(({ outcome }) => outcome === 'block')?.finding.fix;
    const instead = updates.map(({ finding, outcome }) => ({
        finding,
        outcome,
        fix: blocking === undefined ? undefined : goingToo(finding, blocking, (0,fix_undo/* undoOf */.C)(finding, graphs, facts)),
    }));
    if (blocking !== undefined && instead.every(({ outcome, fix }) => outcome !== 'block' || fix !== undefined))
        return instead.map(({ finding, fix }) => [finding, fix ?? inWords(finding)]);
    return undone.map(({ finding }) => [finding, inWords(finding)]);
}
/** The command that takes the package away, for a finding that an update would end; none where it stays then. */
function goingToo({ fix }, way, own) {
    if (own?.undo === undefined || own.command !== way.command)
        return undefined;
    const { command, undo } = own;
    return {
        text: `${fix?.version} is without this, and not without what else blocks. ${undo.words}`,
        command,
        undo,
    };
}
/** A fix without its command. */
function inWords({ fix }) {
    return { text: fix === undefined ? '' : (0,undo/* withoutUndo */.TV)(fix).text };
}

// EXTERNAL MODULE: ./build/model/findings/places.js
var places = __webpack_require__(43894);
;// CONCATENATED MODULE: ./build/decide/scoped.js

/**
 * Prepares the question by which policies a finding is judged: one for every place it is in, with the overrides
 * that hold there. The strongest answer counts: what is also in a workspace with stricter rules is judged by those.
 *
 * @param today `YYYY-MM-DD`, UTC.
 */
function policiesFor(facts, policy, today) {
    // A policy in old evidence does not have this key.
    const { overrides = [] } = policy;
    const plain = [{ now: policy, later: [] }];
    if (overrides.length === 0)
        return () => plain;
    const needsPlaces = overrides.some(({ paths, workspaces }) => paths.length > 0 || workspaces.length > 0);
    const where = needsPlaces ? (0,places/* placesOf */.e)(facts) : () => [{ paths: [], workspaces: [] }];
    const matchers = overrides.map(places/* overrideMatcher */.f);
    const known = new Map();
    return (finding) => {
        const chosen = new Map();
        for (const place of where(finding)) {
            const held = overrides.map((_, index) => matchers[index]?.(finding, place) === true);
            const key = held.map(Number).join('');
            const placed = known.get(key) ??
                build(policy, overrides.filter((_, index) => held[index]), today);
            known.set(key, placed);
            chosen.set(key, placed);
        }
        return [...chosen.values()];
    };
}
function build(policy, held, today) {
    const inForce = (day) => held.filter(({ since }) => since === undefined || since <= day);
    const days = [
        ...new Set(held.flatMap(({ since }) => (since === undefined || since <= today ? [] : [since]))),
    ].sort();
    return {
        now: apply(policy, inForce(today)),
        later: days.map((since) => ({ since, policy: apply(policy, inForce(since)) })),
    };
}
function apply(policy, overrides) {
    if (overrides.length === 0)
        return policy;
    return {
        ...policy,
        ...Object.assign({}, ...overrides.map(({ settings }) => settings)),
        rules: Object.assign(Object.create(null), policy.rules, ...overrides.map(({ settings }) => settings.rules)),
        origins: Object.assign(Object.create(null), policy.origins, ...overrides.map(({ origins }) => origins)),
    };
}

// EXTERNAL MODULE: ./build/decide/stale-baseline.js
var stale_baseline = __webpack_require__(59357);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
;// CONCATENATED MODULE: ./build/decide/unlisted.js


/**
 * What the lists of `fail-on: kev` and `fail-on-epss` go by is the CVE id. A vulnerability that only tools told which
 * do not name it (npm’s audits, most SARIF) would pass for one that is on no list: nobody can tell, where being listed would make it block.
 *
 * @param rules.blocksAs whether a finding would block if a list said this of it.
 */
function unlistedGap(decisions, facts, rules) {
    // A policy in old evidence does not have these keys.
    const { failOn = [], failOnEpss = 'never' } = rules.policy;
    const listed = {
        ...(failOn.includes('kev') ? { knownExploited: true } : {}),
        ...(failOnEpss === 'never' ? {} : { epss: 1 }),
    };
    if (Object.keys(listed).length === 0)
        return undefined;
    const knowing = new Set(facts.reports.filter(({ namesCves }) => namesCves).map(({ path }) => path));
    const open = decisions.filter(({ finding, outcome }) => outcome !== 'block' &&
        finding.rule === 'vulnerabilities/known' &&
        (0,exploitation/* cvesOf */.RW)([finding]).size === 0 &&
        !(finding.seenBy ?? []).some(({ report }) => report !== undefined && knowing.has(report)) &&
        rules.blocksAs(finding, listed));
    if (open.length === 0)
        return undefined;
    const names = open.map(({ finding }) => `${finding.aliases[0] ?? finding.title} in ${finding.subject.name}`);
    const keys = [
        ...(failOn.includes('kev') ? ['fail-on: kev'] : []),
        ...(failOnEpss === 'never' ? [] : [`fail-on-epss: ${failOnEpss}`]),
    ];
    return {
        check: 'vulnerabilities',
        message: `The policy says ${keys.join(' and ')}, whose lists go by CVE ids, and no report names one for ${(0,few/* fewOf */.s)(names, 3)}, so nobody can tell.`,
        hint: 'Give a report that names CVE ids too (the JSON of Trivy, OSV-Scanner or Grype, or vulnerabilities: osv:FOLDER), or an exception for it.',
    };
}

// EXTERNAL MODULE: ./build/model/findings/fingerprint.js
var fingerprint = __webpack_require__(12720);
;// CONCATENATED MODULE: ./build/decide/unused.js

const ADVISORY_CHECKS = ['vulnerabilities', 'scanners'];
/**
 * A finding for every exception that matched nothing (rule `exceptions/unused`). Only where the checks that
 * could need it ran to the end: a check that did not run says nothing about its exceptions.
 */
function unusedExceptions(policy, results, run) {
    if (policy.checks.exceptions === 'off')
        return [];
    return policy.exceptions
        .filter((exception) => !run.used.has(exception.id) && couldHaveMatched(exception, results))
        .map((exception) => unusedFinding(exception, run.time));
}
function couldHaveMatched(exception, results) {
    const [check = '', what] = exception.rule.split('/');
    const isRule = what !== undefined && results.some((result) => result.check === check);
    const states = results
        .filter((result) => (isRule ? result.check === check : ADVISORY_CHECKS.includes(result.check)))
        .map((result) => result.state);
    return states.some((state) => state === 'ran') && !states.includes('incomplete');
}
function unusedFinding(exception, time) {
    const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
    const over = expires < time.slice(0, 10) ? `; it expired on ${expires}` : '';
    return {
        check: 'exceptions',
        rule: 'exceptions/unused',
        severity: 'low',
        subject: { kind: 'policy', name: id },
        title: 'Nothing needs this exception',
        message: `Exception ${id} (${rule} for ${subject}, approved by ${approvedBy}) matches no finding${over}. An exception that nobody needs waits for the next problem and hides it.`,
        aliases: [],
        fix: { text: `Remove exception ${id} from the policy.` },
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(['exceptions/unused', id]),
    };
}

;// CONCATENATED MODULE: ./build/decide/decide.js














/**
 * Judges findings by the policy. Pure: the same facts give the same answer, in any order of the findings.
 *
 * Each finding starts at the level of `rules`, its rule's key or its severity; then scope, missing fix, allowed
 * advisory, exception, the scanner's own suppression, age and `warn-only` may each make it milder, never
 * stronger. The reason shown is the one that gave the final outcome. docs/policy.md says the same to users.
 *
 * @returns decisions, blocking ones first, and the verdict: `fail` where anything blocks, else `incomplete`
 *   where something required could not be done, else `pass`. Gaps are listed with a `fail` too.
 */
function decide({ facts, policy, results, findings, customRules }) {
    const book = (0,exceptions/* openExceptions */.P)(policy, facts.context.time, movedSources(facts, (0,registry_aliases/* aliasesOf */.Q)(policy)));
    const novelty = noveltyOf(facts, policy);
    const today = facts.context.time.slice(0, 10);
    const known = new Set(facts.baseline?.known);
    const policies = policiesFor(facts, policy, today);
    const rules = { book, novelty, today, known, customRules };
    const judge = (finding) => strongest(policies(finding).map((placed) => judgePlaced(finding, placed, rules)));
    const blocksAs = (finding, detail) => {
        const listed = { ...finding, detail: { ...finding.detail, ...detail } };
        const custom = customRules?.get(finding);
        const own = custom === undefined ? {} : { customRules: new Map([[listed, custom]]) };
        return policies(finding).some((placed) => judgePlaced(listed, placed, { ...rules, ...own }).outcome === 'block');
    };
    const decisions = findings.map(judge);
    // Only now is it known which exceptions nothing needed.
    decisions.push(...unusedExceptions(policy, results, { used: book.used, time: facts.context.time }).map(judge));
    decisions.push(...(0,stale_baseline/* staleBaseline */.n)(facts, results, findings).map(judge));
    decisions.sort(compareDecisions);
    const unlisted = unlistedGap(decisions, facts, { policy, blocksAs });
    const gaps = [...(0,decide_gaps/* findGaps */.$)(facts, policy, results), ...(unlisted === undefined ? [] : [unlisted])];
    return { decisions: withOneWay(decisions, facts), verdict: verdictOf(decisions, gaps) };
}
/** In the order of the places, so that the answer does not depend on chance. */
function strongest(decisions) {
    return decisions.reduce((worst, next) => (isMilder(worst.outcome, next.outcome) ? next : worst));
}
/** By the policy of one place; what will block from a day to come warns until then. */
function judgePlaced(finding, { now, later }, rules) {
    const decision = judgeDated(finding, now, rules);
    if (decision.outcome === 'block')
        return decision;
    for (const { since, policy } of later) {
        const then = judgeFinding(finding, policy, rules);
        if (then.outcome !== 'block')
            continue;
        const text = `${then.reason.text}; warns until ${since}, then blocks`;
        return { ...then, outcome: 'warn', reason: { ...then.reason, kind: 'since', text, since } };
    }
    return decision;
}
/** A rule with a date announces a block only where nothing else (`warn-only`, its age) will keep it from blocking. */
function judgeDated(finding, policy, rules) {
    const decision = judgeFinding(finding, policy, rules);
    const { kind, since } = decision.reason;
    if (kind !== 'since' || since === undefined)
        return decision;
    const then = judgeFinding(finding, policy, { ...rules, today: since });
    return then.outcome === decision.outcome ? then : decision;
}
const ORDER = { block: 0, warn: 1, accept: 2 };
/** Blocking first, then the most severe, then by check, rule, subject and fingerprint. */
function compareDecisions(a, b) {
    return (ORDER[a.outcome] - ORDER[b.outcome] ||
        (0,findings_severity/* compareSeverity */.zK)(a.finding.severity, b.finding.severity) ||
        (0,compare_text/* compareText */.n)(a.finding.check, b.finding.check) ||
        (0,compare_text/* compareText */.n)(a.finding.rule, b.finding.rule) ||
        (0,compare_text/* compareText */.n)(a.finding.subject.name, b.finding.subject.name) ||
        (0,compare_text/* compareText */.n)(a.finding.fingerprint, b.finding.fingerprint));
}
function verdictOf(decisions, gaps) {
    const counts = { block: 0, warn: 0, accept: 0 };
    for (const { outcome } of decisions)
        counts[outcome] += 1;
    const blocked = counts.block;
    return {
        verdict: blocked > 0 ? 'fail' : gaps.length > 0 ? 'incomplete' : 'pass',
        blocked,
        warned: counts.warn,
        accepted: counts.accept,
        gaps,
    };
}


/***/ }),

/***/ 40392:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openExceptions)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93929);
/* harmony import */ var _model_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61541);
/* harmony import */ var _model_policy_exception_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33415);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36544);




/**
 * Opens the policy's exceptions for questions.
 *
 * @param time RFC 3339 UTC; an exception holds through the end of its day in UTC.
 * @param movedFrom where the package of a finding came from when the policy was written, if from elsewhere.
 */
function openExceptions(policy, time, movedFrom = () => undefined) {
    const today = time.slice(0, 10);
    const used = new Set();
    const rules = new Map();
    for (const exception of policy.exceptions) {
        const key = exception.rule.toLowerCase();
        const known = rules.get(key) ?? { named: new Map(), others: [] };
        rules.set(key, known);
        addEntry(known, waiverOf(exception, policy, today));
    }
    return {
        used,
        find(finding) {
            if (rules.size === 0)
                return undefined;
            const subject = (0,_model_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(finding.subject);
            let best;
            for (const key of [finding.rule, ...finding.aliases]) {
                const known = rules.get(key.toLowerCase());
                if (known === undefined)
                    continue;
                for (const entry of [...(known.named.get(subject.parts.name) ?? []), ...known.others]) {
                    if (!entry.pattern.matches(subject))
                        continue;
                    used.add(entry.exception.id);
                    if (best === undefined || compareEntries(entry, best) < 0)
                        best = entry;
                }
            }
            if (best?.state !== 'active')
                return best;
            const from = movedFrom(finding);
            return from === undefined ? best : { ...best, state: 'void', fault: moved(from) };
        },
    };
}
function moved(from) {
    return { kind: 'moved', text: `was made when the package came from ${from}` };
}
function waiverOf(exception, policy, today) {
    if (exception.expires < today)
        return { exception, state: 'expired' };
    const fault = (0,_model_policy_exception_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionFault */ .w)(exception, policy, today);
    return fault === undefined ? { exception, state: 'active' } : { exception, state: 'void', fault };
}
function addEntry({ named, others }, waiver) {
    const pattern = (0,_model_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(waiver.exception.package);
    const entry = { ...waiver, pattern };
    const { literal } = pattern;
    if (literal === undefined)
        others.push(entry);
    else
        (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_2__/* .addToList */ .v)(named, literal, entry);
}
const RANK = { active: 0, expired: 1, void: 2 };
function compareEntries(a, b) {
    if (a.state !== b.state)
        return RANK[a.state] - RANK[b.state];
    if (a.exception.expires !== b.exception.expires)
        return a.exception.expires > b.exception.expires ? -1 : 1;
    return (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.exception.id, b.exception.id);
}


/***/ }),

/***/ 61290:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ targetVersion),
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   Py: () => (/* binding */ isImporter),
/* harmony export */   W4: () => (/* binding */ fixedVersions),
/* harmony export */   ak: () => (/* binding */ hasOthers),
/* harmony export */   f5: () => (/* binding */ indexGraph),
/* harmony export */   mF: () => (/* binding */ rootDeclares)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);
/* harmony import */ var _model_packages_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13714);



/** Who needs whom, backwards; built when first asked, because most runs have nothing to fix. */
function indexGraph(graph) {
    let parents;
    let root;
    const versions = new Map();
    for (const node of graph.packages) {
        const known = versions.get(node.name);
        if (known === undefined)
            versions.set(node.name, new Set([node.version]));
        else
            known.add(node.version);
    }
    const build = () => {
        const map = new Map();
        for (const from of [...graph.importers, ...graph.packages]) {
            for (const edge of from.dependencies)
                (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(map, edge.to, { from, edge });
        }
        return map;
    };
    return {
        graph,
        nodes: new Map(graph.packages.map((node) => [node.id, node])),
        versions,
        known: new Map(),
        declaredByRoot: () => {
            root ??= new Set(graph.importers
                .filter((importer) => importer.path === '.')
                .flatMap((importer) => importer.dependencies.map((edge) => edge.name)));
            return root;
        },
        parentsOf: (id) => {
            parents ??= build();
            return parents.get(id) ?? [];
        },
    };
}
/** The nearest fixed version above the installed one: of what all tools know, the one that satisfies each. */
function targetVersion(finding, installed) {
    const known = finding.fix?.version;
    if (known !== undefined && (0,_model_packages_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestAbove */ .kq)(installed, [known]) !== undefined)
        return known;
    return (0,_model_packages_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestAbove */ .kq)(installed, fixedVersions(finding));
}
/** All fixed versions that a finding tells of. */
function fixedVersions(finding) {
    const listed = finding.detail?.fixedVersions;
    return Array.isArray(listed) ? listed.filter((item) => typeof item === 'string') : [];
}
/** Whether the declared range lets the version in; `undefined` where the lockfile does not keep the range. */
function allows(edge, version) {
    if (edge.range === undefined || edge.range.length > 500)
        return undefined;
    const range = edge.range.replace(/^npm:(?:(?:@[^/]+\/)?[^@]*@)?/, '');
    if (range === '' || range === 'latest')
        return true;
    return (0,_model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, range);
}
function parentNames(parents) {
    return parents.flatMap(({ from }) => (isImporter(from) ? [] : [from.name]));
}
/** Whether the root has a dependency of that name, in whatever version. */
function rootDeclares(index, node) {
    return index.declaredByRoot().has(node.name);
}
function hasOthers(index, node) {
    return (index.versions.get(node.name)?.size ?? 0) > 1;
}
function isImporter(from) {
    return !('purl' in from);
}


/***/ }),

/***/ 37406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undoOf)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93929);
/* harmony import */ var _model_findings_undo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45220);
/* harmony import */ var _model_packages_brought_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27722);
/* harmony import */ var _model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);
/* harmony import */ var _fix_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83674);
/* harmony import */ var _fix_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61290);






/**
 * The way back for a package that the change itself brings and that no version mends (a licence, a name, an age):
 * the command that takes out the declared dependency which brings it, or goes back to the version before, for each
 * lockfile that has it. None where several declared dependencies of one bring it, or where the base declared the same.
 *
 * @returns the finding's own fix with that command; `undefined` where there is no such way.
 */
function undoOf(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const ways = homes.map((home) => wayBack(home, finding, facts));
    const [first] = ways;
    // Half a way back mends nothing, and one sentence stands for all commands.
    if (first === undefined || ways.some((way) => way?.undo.words !== first.undo.words))
        return undefined;
    const { undo } = first;
    return {
        text: finding.fix === undefined ? undo.words : `${finding.fix.text} ${undo.words}`,
        command: [...new Set(ways.map((way) => way?.command))].join(' && '),
        undo,
    };
}
function wayBack(home, { subject: { nodes = [] }, check, rule, detail }, facts) {
    const changes = facts.base?.changes.find(({ lockfile }) => lockfile === home.graph.lockfile.path);
    if (changes === undefined)
        return undefined;
    const come = new Set((0,_model_packages_brought_js__WEBPACK_IMPORTED_MODULE_3__/* .incoming */ .R)(changes).map(({ id }) => id));
    const here = nodes.filter((id) => home.nodes.has(id));
    if (!here.every((id) => come.has(id)))
        return undefined;
    const tops = declaredAbove(home, here);
    const [top] = tops.keys();
    const node = top === undefined ? undefined : home.nodes.get(top);
    if (node === undefined || tops.size > 1)
        return undefined;
    const declared = tops.get(node.id) ?? [];
    const before = changes.updated.find(({ after }) => after.id === node.id)?.before;
    // The version before has the same licence: the way back leads nowhere.
    const alike = before?.license !== undefined && before.license === node.license && here.includes(node.id);
    if (check === 'licenses' && alike)
        return undefined;
    // So has it the same vulnerability.
    if (rule === 'vulnerabilities/known' && wasAffected(home, { here, range: detail?.range }, facts))
        return undefined;
    // So has it the same registry, or it would be told that it moved.
    if (rule === 'signatures/skipped' && before !== undefined)
        return undefined;
    const steps = changes.added.some(({ id }) => id === node.id)
        ? (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .removeDirect */ .MH)({ graph: home.graph, name: node.name, version: node.version }, declared)
        : before === undefined || before.version === node.version
            ? undefined
            : (0,_fix_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpDirect */ .Eb)({ graph: home.graph, name: node.name, version: before.version }, declared);
    if (steps?.command === undefined)
        return undefined;
    const undo = before === undefined ? (0,_model_findings_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .takesOut */ .xQ)() : (0,_model_findings_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .goesBack */ .m)(`${node.name} ${before.version}`);
    return { undo, command: steps.command };
}
/** Whether the base's lockfile has a version of one of these packages that the advisory is about, too. */
function wasAffected(home, { here, range }, { base }) {
    if (typeof range !== 'string')
        return false;
    const names = new Set(here.map((id) => home.nodes.get(id)?.name));
    const before = base?.graphs.find(({ lockfile }) => lockfile.path === home.graph.lockfile.path);
    return before?.packages.some(({ name, version }) => names.has(name) && (0,_model_packages_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, range)) === true;
}
/** The packages that importers declare and from which these can be reached, with who declares them. */
function declaredAbove(index, ids) {
    const tops = new Map();
    const seen = new Set(ids);
    for (const id of seen) {
        for (const { from, edge } of index.parentsOf(id)) {
            if ((0,_fix_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .isImporter */ .Py)(from))
                (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_5__/* .addToList */ .v)(tops, id, { importer: from, edge });
            else
                seen.add(from.id);
        }
    }
    return tops;
}


/***/ }),

/***/ 59357:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wouldBeFound),
/* harmony export */   n: () => (/* binding */ staleBaseline)
/* harmony export */ });
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12720);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24959);


/**
 * A finding where the baseline lists what is not found any more (rule `exceptions/baseline-stale`): as long as it
 * is listed, it may come back. A check that did not come to its end says nothing of what it might have found.
 */
function staleBaseline({ baseline }, results, findings) {
    if (baseline === undefined || results.length === 0)
        return [];
    const found = new Set(findings.map((finding) => finding.fingerprint));
    const gone = baseline.known.filter((one) => !found.has(one) && wouldBeFound(baseline.rules?.[one] ?? '', results));
    if (gone.length === 0)
        return [];
    const { path } = baseline;
    return [
        {
            check: 'exceptions',
            rule: 'exceptions/baseline-stale',
            severity: 'low',
            subject: { kind: 'policy', name: path },
            title: 'The baseline lists what is gone',
            message: gone.length === 1
                ? `1 of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(baseline.known.length, 'finding')} that ${path} lists is not found any more. Take it out, so that it cannot come back.`
                : `${gone.length} of ${baseline.known.length} findings that ${path} lists are not found any more. Take them out, so that they cannot come back.`,
            aliases: [],
            fix: { text: 'Write it again: sealgate policy baseline keeps only what is still found.' },
            location: { file: path },
            fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(['exceptions/baseline-stale', path]),
        },
    ];
}
/** Whether the check of a rule came to its end, so that what it did not find is not there. `''`: of any check. */
function wouldBeFound(rule, results) {
    const [check = ''] = rule.split('/');
    const mine = check === '' ? results : results.filter((result) => result.check === check);
    return mine.length > 0 && mine.every(({ state }) => state === 'ran' || state === 'not-applicable');
}


/***/ }),

/***/ 82288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BUILT_IN)
/* harmony export */ });
/** How the `origin` of a decision starts where a rule holds without a line of any policy. */
const BUILT_IN = 'built in';


/***/ }),

/***/ 51822:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isMalicious),
/* harmony export */   e: () => (/* binding */ isMaliciousRecord)
/* harmony export */ });
/* harmony import */ var _merge_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80489);

/** CWE-506, embedded malicious code: how GitHub's advisories and npm's class it. OpenSSF's records begin with `MAL-`. */
const MALICIOUS = /^(?:CWE-)?506$/i;
/** Whether a known vulnerability is no flaw, but code that somebody put there to do harm. */
function isMalicious({ rule, aliases, detail }) {
    if (rule !== 'vulnerabilities/known')
        return false;
    return isMaliciousRecord(aliases, (0,_merge_class_js__WEBPACK_IMPORTED_MODULE_0__/* .textList */ .gC)(detail?.cwes));
}
/** The same of an advisory, before it is a finding. */
function isMaliciousRecord(ids, cwes) {
    return ids.some((id) => /^MAL-/i.test(id)) || cwes.some((cwe) => MALICIOUS.test(cwe));
}


/***/ }),

/***/ 45220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ withoutUndo),
/* harmony export */   m: () => (/* binding */ goesBack),
/* harmony export */   xQ: () => (/* binding */ takesOut)
/* harmony export */ });
/** Of a command that only takes a package out again. */
function takesOut() {
    return { does: 'takes-out', words: 'This takes it out again:' };
}
/** Of a command that only goes back to a version before. @param label name and version. */
function goesBack(label) {
    return { does: 'goes-back', words: `This goes back to ${label}:` };
}
/** The way out in words: without a command that only undoes, and what the text says of it. Any other stays. */
function withoutUndo(fix) {
    const { undo, command: _command, ...rest } = fix;
    return undo === undefined ? fix : { ...rest, text: fix.text.slice(0, -undo.words.length).trimEnd() };
}


/***/ }),

/***/ 66244:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ BINDINGS),
/* harmony export */   h: () => (/* binding */ bindingOf)
/* harmony export */ });
/**
 * How far the bytes of one package are bound together, in one word:
 *
 * - `complete`: lockfile = registry's signature = provenance = bytes on disk
 * - `built`: lockfile = registry's signature = provenance
 * - `installed`: lockfile = registry's signature = bytes on disk
 * - `patched`: lockfile = registry's signature; on disk are these bytes with the repository's own patches applied
 * - `signed`: lockfile = registry's signature
 * - `unbound`: nothing proves the lockfile's hash
 * - `broken`: two of them differ
 * - `unknown`: what is needed to tell could not be had
 */
const BINDINGS = [
    'complete',
    'built',
    'installed',
    'patched',
    'signed',
    'unbound',
    'broken',
    'unknown',
];
/** @param installed whether the files on disk are those of the pinned tarball; `undefined` where nobody looked. */
function bindingOf(signature, provenance, installed) {
    if (signature === 'invalid' || provenance === 'invalid' || installed === 'different')
        return 'broken';
    if (signature === 'unreachable' || signature === 'not-checked')
        return 'unknown';
    if (signature !== 'verified')
        return 'unbound';
    if (provenance === 'unreachable' || installed === 'unknown')
        return 'unknown';
    if (installed === 'patched')
        return 'patched';
    if (provenance === 'verified')
        return installed === 'same' ? 'complete' : 'built';
    return installed === 'same' ? 'installed' : 'signed';
}


/***/ })

};
;