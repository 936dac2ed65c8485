"use strict";
exports.id = 2526;
exports.ids = [2526];
exports.modules = {

/***/ 53740:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ en)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6729);

/** `1 package whose …`. */
const packages = (rest) => (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package')} ${rest}`;
/** `2 new critical vulnerabilities`, `3 new vulnerabilities (1 critical, 2 high)`. */
const problems = (one, many) => (n, { fresh, rated }) => {
    const only = rated.length === 1 ? rated[0]?.severity : undefined;
    const before = [fresh, only].filter((word) => word !== undefined).map((word) => `${word} `);
    const each = rated.map((part) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(part.n)} ${part.severity}`).join(', ');
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, `${before.join('')}${one}`, `${before.join('')}${many}`)}${rated.length > 1 ? ` (${each})` : ''}`;
};
const VERBS = { added: 'adds', updated: 'updates', removed: 'removes' };
const TOLD = { pass: 'passed', fail: 'blocked', incomplete: 'not decided' };
const DECIDED = { block: 'blocks', warn: 'warns', accept: 'accepted' };
function shared({ jobs, steps, fail, incomplete, waiting }) {
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, steps ? 'step' : 'job');
    const of = ` of ${all}`;
    const parts = [
        ...(fail > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fail)} blocked`] : []),
        ...(incomplete > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(incomplete)} not decided`] : []),
        ...(waiting > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(waiting)} not finished`] : []),
    ];
    if (parts.length === 1 && fail + incomplete > 0)
        return `${fail > 0 ? 'Blocked' : 'Not decided'}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fail + incomplete)}${of}`;
    if (fail > 0)
        return `Blocked: ${parts.join(', ')}${of}`;
    if (incomplete > 0)
        return `Not decided: ${parts.join(', ')}${of}`;
    return waiting > 0 ? `Passed so far: ${parts.join(', ')}${of}` : `Passed: all ${all}`;
}
function vexWeight(weight) {
    switch (weight.kind) {
        case 'none':
            return '';
        case 'pending':
            return ', which counts after the merge';
        case 'invalid':
            return `, which does not count: ${weight.reason}`;
        case 'elsewhere':
            return ` of ${weight.product}, and another version of it is judged`;
        case 'policy':
            return `, which does not count by ${weight.key} of the policy`;
    }
}
const en = {
    locale: 'en',
    comma: ', ',
    semicolon: '; ',
    stop: '.',
    joinWords: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWords */ .yZ,
    inBrackets: (text) => ` (${text})`,
    labelled: (label, text) => `${label}: ${text}`,
    severities: {
        critical: 'critical',
        high: 'high',
        moderate: 'moderate',
        low: 'low',
        info: 'info',
        unknown: 'unrated',
    },
    checks: {
        signatures: 'Signatures',
        provenance: 'Provenance',
        trust: 'Trust signals of the change',
        lockfiles: 'Lockfiles',
        sources: 'Sources',
        vulnerabilities: 'Vulnerabilities',
        licenses: 'Licences',
        scanners: 'Other scanner findings',
        workflows: 'Workflows',
        custom: 'Rules of this policy',
        exceptions: 'Exceptions',
        run: 'run',
        seal: 'seal',
        evidence: 'evidence',
        policy: 'policy',
        reports: 'reports',
    },
    outcomes: {},
    rules: {},
    reasons: {},
    checkReason: (reason) => reason,
    headline: {
        blocked: (reasons) => `Blocked: ${reasons}`,
        notMet: 'the policy is not met',
        alsoGaps: (n) => `; also ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'required check')} could not be done`,
        notDecided: (reason) => `Not decided: ${reason}`,
        alsoBlocked: (reasons) => `; also blocked by ${reasons}`,
        warnOnly: (parts) => `Passed because of warn-only: ${parts.join('; ')}`,
        wouldBlock: (reasons) => `${reasons} would block`,
        gaps: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'required check')} could not be done`,
        gapUnknown: 'a required check could not be done',
        gap: (_check, reason) => reason,
        gapList: (n, checks, more) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'required thing')} could not be done (${checks.map((one) => one.toLowerCase()).join(', ')}${more ? ', …' : ''})`,
        passed: (existing, warnings, excepted) => [
            existing ? 'Passed: nothing new blocks' : 'Passed: nothing blocks',
            ...(excepted === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(excepted, 'new finding')} excepted`]),
            ...(warnings === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warnings, 'warning')]),
        ].join(', '),
        packages: {
            'signatures/invalid': packages('whose signature does not match the lockfile'),
            'signatures/differs': packages('that the lockfile pins otherwise than the registry states'),
            'signatures/missing': packages('without a registry signature'),
            'signatures/unbound': packages('whose signature cannot be bound to the lockfile'),
            'signatures/archive': packages('pinned by archives that no registry signed'),
            'signatures/skipped': packages('from a registry without signing keys'),
            'signatures/unreachable': packages('whose signature could not be checked'),
            'provenance/invalid': packages('with invalid provenance'),
            'provenance/unreachable': packages('whose provenance could not be checked'),
            'lockfiles/integrity-changed': packages('with other bytes under the same version'),
            'lockfiles/integrity-replaced': packages('whose hash was replaced under the same version'),
            'lockfiles/repatched': packages('of which Yarn’s own patch is another one'),
            'lockfiles/redirected': packages('that others were led to'),
            'lockfiles/integrity-removed': packages('whose hash was removed from the lockfile'),
            'lockfiles/conflicting-integrity': packages('with two hashes for one version'),
            'licenses/denied': packages('with a denied licence'),
            'licenses/not-allowed': packages('with a licence that is not allowed'),
            'licenses/unknown': packages('with an unknown licence'),
            'licenses/unread': packages('whose licence could not be read'),
            'trust/registry-changed': packages('from another place than before'),
            'sources/git': packages('from a git repository'),
            'sources/missing-integrity': packages('without a hash in the lockfile'),
            'sources/weak-integrity': packages('with only a weak hash'),
        },
        problems: {
            'vulnerabilities/known': problems('vulnerability', 'vulnerabilities'),
            'vulnerabilities/unscanned-lockfile': problems('lockfile without a scan', 'lockfiles without a scan'),
            'vulnerabilities/unmaintained-system': problems('unmaintained system', 'unmaintained systems'),
            'scanners/misconfiguration': problems('misconfiguration', 'misconfigurations'),
            'scanners/secret': problems('secret in a file', 'secrets in files'),
            'scanners/code': problems('weakness in the code', 'weaknesses in the code'),
            'scanners/license': problems('licence rated as a risk', 'licences rated as a risk'),
            signatures: problems('signature problem', 'signature problems'),
            provenance: problems('provenance problem', 'provenance problems'),
            trust: problems('trust signal', 'trust signals'),
            vulnerabilities: problems('vulnerability problem', 'vulnerability problems'),
            lockfiles: problems('lockfile problem', 'lockfile problems'),
            sources: problems('package from a source that is not allowed', 'packages from sources that are not allowed'),
            licenses: problems('licence problem', 'licence problems'),
            scanners: problems('scanner finding', 'scanner findings'),
            workflows: problems('problem in a workflow', 'problems in workflows'),
            custom: problems('problem by a rule of this policy', 'problems by rules of this policy'),
            exceptions: problems('problem with an exception', 'problems with exceptions'),
        },
        problemsOf: (check, n, about) => problems(`problem of ${check}`, `problems of ${check}`)(n, about),
        moreProblems: (shown, more) => `${shown.join(', ')} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'other problem')}`,
        shared,
    },
    problem: {
        broughtBy: (cause, n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package')} that ${cause} brings`,
        withBrought: (cause, n) => `${cause} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package')} that it brings`,
        versionsOf: (name, n) => `${name} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'version')}`,
        andOthers: (first, n) => `${first} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more package')}`,
        andLockfiles: (first, n) => `${first} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more lockfile')}`,
        lines: (file, n) => `${file} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'place')}`,
        all: (n) => `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)}`,
        forExample: (text) => `For example: ${text}`,
        times: (title, n) => `${title}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'time')}`,
        vulnerabilities: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'vulnerability', 'vulnerabilities'),
        problems: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'problem'),
        worst: (severity) => `worst ${severity}`,
        moreIds: (n) => ` and ${n} more`,
        direct: ' (direct)',
        otherWays: (n) => ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'other way', 'other ways')}`,
        moreSteps: (n) => `… ${n} more …`,
        from: '**From** ',
        fix: '**Fix:** ',
        fixAbove: (n) => `The ${n === 1 ? 'command' : 'commands'} above ${n === 1 ? 'mends' : 'mend'} this, too.`,
        commandInReport: ' The command is in the report.',
        update: (version) => (version === undefined ? '' : `Update to ${version}.`),
        undo: () => '',
        undoes: 'This undoes it:',
        undoesSome: 'This undoes it for some of them:',
        lapsed: (text) => text,
        renew: (id) => `Have exception ${id} approved again until a later date. Or: `,
        original: (text) => text,
        wouldBlock: ' · **would block**',
        blocksFrom: (day) => ` · **blocks from ${day}**`,
        decidedBy: (key, exception, origin) => [
            key,
            exception && `exception ${exception.id}${exception.holds ? '' : ', which does not hold,'}`,
            origin && `in ${origin}`,
        ]
            .filter(Boolean)
            .join(' '),
        builtIn: 'built in',
        blockedBy: '**Blocked by** ',
        vex: (document, says, weight) => `**VEX** ${document} says ${says}${vexWeight(weight)}`,
        vexOf: (words, ids) => `${words}: ${ids}`,
        inDockerfile: 'Rebuild the image on a newer base, or add to its Dockerfile:',
    },
    blocking: {
        moreMarkdown: (hidden, all) => `… and **${hidden} more that block**, ${all} findings in all: `,
        rest: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more package or place', 'more packages or places')} with something that blocks`,
        untold: (n, input) => `Whether ${n === 1 ? 'this was' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} of these findings were`} there before the change cannot be told: the same scanner's report of the base (${input}) would.`,
    },
    gaps: {
        proves: 'This blocks as a failure does: what could not be checked proves nothing.',
        passLead: '**Could not be done** (`warn-only` lets it pass)',
        incompleteLead: '**What is missing.** ',
        alsoLead: '**Also missing**',
        fix: (_check, hint) => hint,
        more: (n) => `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more gap')}.`,
    },
    change: {
        lead: (words, lockfiles) => `**This change** ${words}${lockfiles > 1 ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}` : ''}.`,
        words: (counts) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWords */ .yZ)(counts.map(({ kind, all, direct }, index) => {
            const number = index === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package') : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(all);
            return `${VERBS[kind]} ${number}${direct > 0 && direct < all ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(direct)} direct)` : ''}`;
        })),
        nothing: 'changes no package',
        firstHashes: (n) => n === 1
            ? '1 package stays at its version and gets a hash, of which the base had none.'
            : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} packages stay at their versions and get hashes, of which the base had none.`,
        moved: (file, from) => `${file} takes the place of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWords */ .yZ)(from)}.`,
        notKnown: (files) => `What this change does to the packages of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWords */ .yZ)(files)} is not known: the lockfile could not be read.`,
        columns: ['Package', 'Trust signals'],
        signatures: {
            verified: '✅ signed',
            invalid: '❌ signature does not match',
            missing: '⚠️ not signed',
            unreachable: '⏸️ signature unreachable',
            skipped: 'not verifiable',
        },
        scripts: { runs: '⚠️ install script', added: '⚠️ **new** install script' },
        provenance: {
            invalid: '❌ provenance invalid',
            unreachable: '⏸️ provenance unreachable',
            missing: 'no provenance',
            verified: 'provenance verified',
            builtFrom: (source) => `built from ${source}`,
        },
        more: (n) => `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more changed package')}: `,
        moreRows: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more changed package'),
        byLockfile: (n) => `Each of the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} lockfiles`,
        published: (age) => `${age} old`,
        brings: (n) => `brings ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} more`,
    },
    warnings: {
        lead: (n) => `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'warning')}**`,
        more: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more warning'),
        hidden: (n) => `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more warning')}: `,
        undo: (kind) => (kind === 'takes-out' ? 'to take it out again: ' : 'to go back: '),
    },
    collapsed: {
        existing: (n) => `Known before this change: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding')}`,
        excepted: (n) => `Exceptions used: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding')}`,
        accepted: (n) => `Accepted: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding')}`,
        columns: ['Severity', 'What', 'Where from'],
        decision: 'Decision',
        exception: 'Exception',
        why: 'Why',
        more: (n) => `… and ${n} more: `,
        reason: (outcome, text) => `${DECIDED[outcome]}: ${text}`,
    },
    checking: {
        title: ({ packages, lockfiles, reports, took }) => `Checks: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, 'package')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(reports, 'scanner report')}${took === undefined ? '' : ` in ${took}`}`,
        columns: ['Check', 'Outcome', 'Time'],
        more: (n) => `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more check')}.`,
        nothing: 'found nothing',
        undone: (reason) => `could not be done: ${reason}`,
        notChecked: (reason) => `not checked: ${reason}`,
        nothingToCheck: 'nothing to check',
        inAll: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} in all`,
        notCounted: (n) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} not counted`,
        lockfiles: 'Lockfiles',
        reports: 'Reports',
        packages: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package'),
        findings: (n) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'finding'),
        andMore: (n) => ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(n)} more`,
        notCheckedLead: '**Not checked:** ',
        step: (name) => ({ collect: 'Reading everything', sbom: 'Writing the SBOM' })[name],
    },
    licenses: {
        title: (n) => `Licences of what the change brings: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'package')}`,
        columns: ['Licence', 'Packages'],
        unknown: 'not known',
        more: (n) => `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more licence')}.`,
    },
    closing: {
        verifyTitle: 'Seal and digests',
        sealed: (identity, bundles) => `Sealed by ${identity}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bundles, 'bundle')}.`,
        sealFailed: (reason) => `⚠️ Sealing failed: ${reason}`,
        sealPending: (files, identity, reason) => `⚠️ Seal pending: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')} signed by ${identity}, none sealed yet. ${reason}`,
        notSealed: (reason) => `Not sealed: ${reason}`,
        verdictOf: (time, version, digest) => `Verdict of ${time} by sealgate ${version}, policy digest sha256 ${digest}.`,
        reportFile: (file, digest) => `Full report: ${file}, sha256 ${digest}.`,
        checkOffline: 'Check the evidence offline:',
        policy: (preset) => `Policy ${preset}`,
        policyFile: (file) => ` with ${file}`,
        noPolicyFile: ', no policy file',
        noPolicyRead: 'No policy was read',
        unusable: (file) => `, because ${file} could not be used`,
        policyAt: (ref) => ` from ${ref}`,
        overrides: (names) => `, changed by ${names}`,
        commit: 'commit ',
        report: 'full report',
        evidence: 'evidence',
        run: 'run',
        verify: 'verify: ',
        policyEdited: (file, summary) => `📋 **This change edits the policy** ${file}: ${summary}. It was judged by the base's policy; the edit is in force after the merge.`,
        policyChanges: (file, signs) => `📋 **This change edits the policy** ${file}. It was judged by the base's policy; the edit is in force after the merge${signs ? ' (+ added, ~ changed, - taken out)' : ''}:`,
        policyAdded: (file, preset, lists) => `📋 **This change adds the policy** ${file}. It is in force after the merge; until then the preset ${preset} judges.${lists ? ' What it says beyond that:' : ''}`,
        trustRecordEdited: (file) => `📋 **This change edits the trust record** ${file} (+ pinned, ~ replaced, - removed):`,
        told: (verdict, at, reason) => `${TOLD[verdict]}${at === undefined ? '' : ` at ${at}`} (${reason})`,
        resolved: (told) => `**Resolved.** Earlier on this pull request: ${told}.`,
        earlier: (n) => `Earlier on this pull request: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'verdict')}`,
        olderVerdicts: (n) => `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'older verdict')}.`,
    },
    folder: (path) => `Judged is the folder ${path}: the files and commands below are told from there.`,
    foreign: "> [!NOTE]\n> Written for a run whose own token may not comment. It repeats what that run reported, which the author of the change can shape; what counts is the run's own result.",
    shared: {
        unnamed: 'job',
        waiting: (names) => `⏳ No verdict on this commit yet: ${names}`,
        shortened: (where) => `Left out to make room for the others: ${where}`,
        edited: (where) => `Somebody edited this part of the comment: ${where}`,
    },
    summary: {
        pathsTitle: 'How what blocks gets in',
        pathsMore: (n) => `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'more path')}; the tables have them all.`,
        severityTitle: 'Findings by severity',
        trendTitle: 'Findings in the last runs',
        trendAxis: 'Findings',
        blocks: 'blocks',
        warns: 'warns',
        existing: 'known before',
        you: 'this repository',
    },
    age: (value, unit) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value, unit),
    duration: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .inEnglish */ .kK,
};


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