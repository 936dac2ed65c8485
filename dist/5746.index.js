"use strict";
exports.id = 5746;
exports.ids = [5746];
exports.modules = {

/***/ 54679:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   WD: () => (/* binding */ isOwnSection),
/* harmony export */   Wf: () => (/* binding */ MAX_SECTIONS),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   hQ: () => (/* binding */ buildMarker),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   te: () => (/* binding */ previousOf),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99684);


const OPEN = '<!-- sealgate:v1:';
const MARKER = /<!-- sealgate:v1:([A-Za-z0-9_-]{1,40000}) -->\s*$/;
const KEY = /^[0-9a-f]{16}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const MAX_HISTORY = 8;
const MAX_HEADLINE = 200;
/** Jobs that share a comment. */
const MAX_SECTIONS = 24;
const MAX_NAME = 80;
const MAX_STEP = 60;
const MAX_SECTION_HEADLINE = 140;
const MAX_RANGES = 4;
const VERDICTS = ['pass', 'fail', 'incomplete'];
/**
 * The marker's line, to be put at the very end of the comment's Markdown: at most about 14 kB and half a kB a job, no characters
 * but letters, digits, `-`, `_` and `:` inside an HTML comment.
 */
function buildMarker(marker) {
    const state = {
        key: marker.key,
        run: marker.run,
        attempt: marker.attempt,
        commit: marker.commit,
        verdict: marker.verdict,
        headline: cutText(marker.headline),
        history: marker.history
            .slice(-MAX_HISTORY)
            .map(({ commit, verdict, headline }) => ({ commit, verdict, headline: cutText(headline) })),
        ...(marker.sections.length === 0
            ? {}
            : { sections: marker.sections.slice(-MAX_SECTIONS).map(writeSection) }),
    };
    return `${OPEN}${Buffer.from(JSON.stringify(state), 'utf8').toString('base64url')} -->`;
}
/** Reads the marker at the end of a comment's Markdown; `undefined` where there is none that is well-formed. */
function parseMarker(body) {
    // The line is last: a copy quoted further up is not ours. Only the tail is searched, so the cost is bounded.
    const encoded = MARKER.exec(body.slice(Math.max(body.lastIndexOf(OPEN), 0)))?.[1];
    if (encoded === undefined)
        return undefined;
    let state;
    try {
        state = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
    return readState(state);
}
/**
 * The marker of a run's comment.
 *
 * @param previous what the comment said before; its verdict becomes history where it was about another commit.
 */
function markerOf(record, { headline, verdict = record.verdict.verdict, sections = [] }, previous) {
    const commit = record.context.commit ?? '';
    const history = previous === undefined ? [] : [...previous.history];
    if (previous !== undefined && previous.commit !== commit) {
        history.push({ commit: previous.commit, verdict: previous.verdict, headline: previous.headline });
    }
    return {
        key: commentKey(record),
        run: runId(record),
        attempt: wholeNumber(record.context.source.attempt),
        commit: COMMIT.test(commit) ? commit : '',
        verdict,
        headline,
        history,
        sections,
    };
}
/** 16 hex digits that stay the same for one workflow file of one repository, whatever ref it runs from. */
function commentKey(record) {
    const workflow = (record.context.source.workflowRef ?? '').replace(/@[^@]*$/, '');
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`sealgate comment\n${workflow}`).slice(0, 16);
}
/** 16 hex digits that stay the same for one step of a workflow's job, whatever run it is of. */
function sectionId({ job, step }) {
    const place = step === undefined ? (job ?? '') : `${job ?? ''}\n${step}`;
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`sealgate section\n${place}`).slice(0, 16);
}
/**
 * Whether a part of the comment is of the step that the record is of. One from before steps were told apart is of
 * whichever of the job's steps writes first.
 */
function isOwnSection({ id }, { context }) {
    const { job } = context.source;
    return id === sectionId(context.source) || id === sectionId(job === undefined ? {} : { job });
}
/** A step's part of a comment, but where it stands. */
function sectionOf(record, headline) {
    const commit = record.context.commit ?? '';
    const { source } = record.context;
    return {
        id: sectionId(source),
        name: cutText(source.job ?? '', MAX_NAME),
        ...(source.step === undefined ? {} : { step: cutText(source.step, MAX_STEP) }),
        run: runId(record),
        attempt: wholeNumber(record.context.source.attempt),
        commit: COMMIT.test(commit) ? commit : '',
        verdict: record.verdict.verdict,
        headline: cutText(headline),
    };
}
/** Start of a digest of a part's pieces. */
function digestOf(pieces) {
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(pieces.join('\n\n')).slice(0, 16);
}
/** What a comment of ours said, with every job's part cut out of its Markdown. */
function previousOf(body, marker) {
    // Who edits a comment in the browser leaves carriage returns.
    const text = body.replaceAll('\r\n', '\n');
    const { commit, verdict, headline, history } = marker;
    const sections = marker.sections.map(({ ranges, digest, ...section }) => {
        if (ranges.length === 0)
            return { ...section, shortened: true };
        const pieces = ranges.map(([start, length]) => text.slice(start, start + length));
        return digestOf(pieces) === digest ? { ...section, text: pieces.join('\n\n') } : section;
    });
    return { commit, verdict, headline, history, sections };
}
/** The number at the end of the run's address; 0 where there is none. */
function runId(record) {
    return wholeNumber(/\/runs\/(\d{1,15})$/.exec(record.context.source.run ?? '')?.[1]);
}
function wholeNumber(text) {
    const number = text === undefined || !/^\d{1,15}$/.test(text) ? 0 : Number(text);
    return Number.isSafeInteger(number) ? number : 0;
}
function cutText(text, max = MAX_HEADLINE) {
    return (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text.toWellFormed(), max);
}
function writeSection(section) {
    const { id, name, step, run, attempt, commit, verdict, ranges, digest } = section;
    const headline = cutText(section.headline, MAX_SECTION_HEADLINE);
    const named = {
        name: cutText(name, MAX_NAME),
        ...(step === undefined ? {} : { step: cutText(step, MAX_STEP) }),
    };
    return { id, ...named, run, attempt, commit, verdict, headline, ranges, digest };
}
function readState(state) {
    if (typeof state !== 'object' || state === null)
        return undefined;
    const { key, run, attempt, history, sections = [] } = state;
    const last = readVerdict(state);
    if (last === undefined || typeof key !== 'string' || !KEY.test(key))
        return undefined;
    if (!isCount(run) || !isCount(attempt) || !Array.isArray(history) || history.length > MAX_HISTORY)
        return undefined;
    const read = history.map(readVerdict);
    const before = read.filter((entry) => entry !== undefined);
    if (!Array.isArray(sections) || sections.length > MAX_SECTIONS)
        return undefined;
    const parts = sections.map(readSection).filter((entry) => entry !== undefined);
    return before.length === read.length && parts.length === sections.length
        ? { key, run, attempt, ...last, history: before, sections: parts }
        : undefined;
}
function readVerdict(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { commit, verdict, headline } = value;
    const word = VERDICTS.find((candidate) => candidate === verdict);
    if (word === undefined || typeof commit !== 'string' || !COMMIT.test(commit))
        return undefined;
    if (typeof headline !== 'string' || headline.length > MAX_HEADLINE)
        return undefined;
    return { commit, verdict: word, headline };
}
function readSection(value) {
    const verdict = readVerdict(value);
    if (verdict === undefined)
        return undefined;
    const { id, name, step, run, attempt, ranges, digest } = value;
    if (step !== undefined && (typeof step !== 'string' || step.length > MAX_STEP))
        return undefined;
    if (typeof id !== 'string' || !KEY.test(id) || typeof digest !== 'string' || !KEY.test(digest))
        return undefined;
    if (typeof name !== 'string' || name.length > MAX_NAME || !isCount(run) || !isCount(attempt))
        return undefined;
    if (!Array.isArray(ranges) || ranges.length > MAX_RANGES || !ranges.every(isRange))
        return undefined;
    const named = step === undefined ? { name } : { name, step };
    return { id, ...named, run, attempt, ...verdict, ranges, digest };
}
function isRange(value) {
    return Array.isArray(value) && value.length === 2 && value.every(isCount);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 95411:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   EQ: () => (/* binding */ staticSection),
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   kl: () => (/* binding */ fitGroups)
/* harmony export */ });
/** A section without rows. */
function staticSection(importance, text) {
    return { importance, before: text, count: 0, row: () => '', separator: '', cap: 0, more: () => '' };
}
/**
 * Joins sections, in the order given, into at most `maxBytes` bytes of UTF-8. Sections get room by importance: first
 * every section's frame, then rows. A section whose frame has no room is left out, least important first; the
 * most important one is never left out.
 */
function fitSections(sections, maxBytes) {
    return fitGroups([sections], maxBytes).join('\n\n');
}
/** As fitSections, with each group's text by itself; empty where nothing of it is shown. */
function fitGroups(groups, maxBytes) {
    const sections = groups.flat();
    const byImportance = [...sections].sort((a, b) => a.importance - b.importance);
    const shown = new Map();
    let left = maxBytes;
    for (const section of byImportance) {
        const cost = frameCost(section);
        if (shown.size > 0 && cost > left)
            continue;
        shown.set(section, []);
        left -= cost;
    }
    for (const section of byImportance) {
        const rows = shown.get(section);
        if (rows === undefined)
            continue;
        const most = Math.min(section.count, section.cap);
        for (let index = 0; index < most; index += 1) {
            const row = section.row(index);
            const cost = bytesOf(row) + section.separator.length;
            if (cost > left)
                break;
            rows.push(row);
            left -= cost;
        }
    }
    return groups.map((group) => group
        .filter((section) => shown.has(section))
        .map((section) => write(section, shown.get(section) ?? []))
        .filter((text) => text !== '')
        .join('\n\n'));
}
function write(section, rows) {
    const hidden = section.count - rows.length;
    const more = hidden > 0 ? section.more(hidden) : '';
    if (section.count > 0 && rows.length === 0 && more === '')
        return '';
    const shown = rows.length === 0 ? [] : [section.head ?? '', rows.join(section.separator)];
    const start = [section.before, ...shown].filter((part) => part !== '').join('\n');
    return [start.trimEnd(), more, section.after ?? ''].filter((part) => part !== '').join('\n\n');
}
/** Bytes of a section with no row, and with the longest line that says so. */
function frameCost(section) {
    const more = section.count > 0 ? bytesOf(section.more(section.count)) + 2 : 0;
    const [head, after] = [section.head ?? '', section.after ?? ''];
    return bytesOf(section.before) + bytesOf(head) + bytesOf(after) + more + 9;
}
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 60273:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   od: () => (/* binding */ NAME_SHOWN)
/* harmony export */ });
/* harmony import */ var _model_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _model_workflows_step_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16275);


/** The other jobs' and steps' parts of the comment. */
function companionsOf(record, previous) {
    const own = (0,_model_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(record, '');
    const all = (previous?.sections ?? []).filter((section) => !(0,_model_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnSection */ .WD)(section, record));
    const others = all.filter(({ commit }) => commit === own.commit);
    // A job that was silent for a whole commit is not waited for any more.
    const waiting = all.filter(({ commit }) => commit !== own.commit && (commit === previous?.commit || previous?.commit === own.commit));
    const room = _model_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SECTIONS */ .Wf - 1;
    const shown = others.slice(-room);
    return { others: shown, waiting: waiting.slice(0, room - shown.length) };
}
/** Room for a job's name and a step's. */
const NAME_SHOWN = 120;
/** The jobs' names, with the step where several of one job have a part; `steps` says whether any have. */
function namesOf(sections, texts) {
    const jobs = new Map();
    for (const { name } of sections)
        jobs.set(name, (jobs.get(name) ?? 0) + 1);
    return {
        steps: jobs.size < sections.length,
        of: ({ name, step }) => {
            const job = name === '' ? texts.shared.unnamed : name;
            return step === undefined || jobs.get(name) === 1 ? job : `${job}, ${(0,_model_workflows_step_label_js__WEBPACK_IMPORTED_MODULE_1__/* .stepLabel */ .v)(step)}`;
        },
    };
}


/***/ }),

/***/ 95746:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ footerSection),
/* harmony export */   P0: () => (/* binding */ historySections),
/* harmony export */   VN: () => (/* binding */ verifySection),
/* harmony export */   iG: () => (/* binding */ trustRecordNote),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   vK: () => (/* binding */ policyNote),
/* harmony export */   xS: () => (/* binding */ folderNote)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95411);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60273);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6729);




/** How to check this run without trusting the comment; whose policy judged it, by digest and origin. */
function verifySection({ record, links, texts, timeZone }) {
    const { seal, policy, context } = record;
    const say = texts.closing;
    const sealed = seal.state === 'sealed'
        ? say.sealed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(seal.identity, 200), seal.bundles.length)
        : seal.state === 'failed'
            ? say.sealFailed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(seal.reason, 300))
            : seal.state === 'pending'
                ? say.sealPending(seal.pending.length, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(seal.identity, 200), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(seal.reason, 300))
                : say.notSealed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(seal.reason, 300));
    const report = record.files.find((file) => file.what === 'report');
    const lines = [
        sealed,
        say.verdictOf((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(context.time, timeZone), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.tool.version, 40), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.digest)),
        ...(report === undefined ? [] : [say.reportFile((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.path, 120), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.sha256))]),
        ...(links.evidenceDir === undefined
            ? []
            : [`${say.checkOffline}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([`sealgate verify ${shellWord(links.evidenceDir)}`])}`]),
    ];
    return [
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(55, `<details><summary>${say.verifyTitle}</summary>\n\n${lines.join('\n\n')}\n\n</details>`),
    ];
}
/** A path as one word of a POSIX shell. */
function shellWord(text) {
    return /^[A-Za-z0-9._/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Whose rules judged: preset, file, the ref and commit it was read from, and what overrode it. */
function policyWords({ policy }, texts) {
    const say = texts.closing;
    if (policy.presets.length === 0)
        return say.noPolicyRead;
    const from = policy.unusable !== undefined
        ? say.unusable((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.unusable, 80))
        : policy.path === undefined
            ? say.noPolicyFile
            : say.policyFile((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.path, 80));
    const commit = policy.commit === undefined ? '' : `@${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(policy.commit)}`;
    const at = policy.ref === undefined ? '' : say.policyAt((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${policy.ref}${commit}`, 80));
    const names = policy.overrides.slice(0, 5).map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one, 40));
    const overrides = names.length === 0 ? '' : say.overrides(names.join(texts.comma));
    const environment = policy.environment === undefined ? '' : `${texts.comma}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.environment, 40)}`;
    const digest = texts.inBrackets(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.digest.slice(0, 12))}${environment}`);
    return `${say.policy((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.presets.at(-1) ?? 'none', 40))}${from}${at}${digest}${overrides}`;
}
/** Whose rules judged what, when, and where to go on. */
function footerSection({ record, links, texts, timeZone }) {
    const { context } = record;
    const say = texts.closing;
    const parts = [
        policyWords(record, texts),
        ...(context.commit === undefined ? [] : [`${say.commit}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(context.commit), 40)}`]),
        ...(timeZone === undefined || timeZone === 'UTC' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(context.time, timeZone), 100)]),
        ...(links.report === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(say.report, links.report)]),
        ...(links.evidence === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(say.evidence, links.evidence)]),
        ...(links.run === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(say.run, links.run)]),
        ...(links.evidenceDir === undefined
            ? []
            : [`${say.verify}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`sealgate verify ${shellWord(links.evidenceDir)}`, 160)}`]),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(12, `<sub>${parts.join(' · ')}</sub>`);
}
/** A command that is run in another folder than it is meant for changes another project. */
function folderNote({ record, texts }) {
    const { folder } = record.context.repository ?? {};
    return folder === undefined ? [] : [(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(2, texts.folder((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(folder, 120)))];
}
/** Said where the change edits the policy it is judged by. */
function policyNote({ record, texts }) {
    const { changedHere } = record.policy;
    if (changedHere === undefined)
        return [];
    const file = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(changedHere.path, 80);
    const preset = record.policy.presets.at(-1) ?? 'none';
    const { changes = [] } = changedHere;
    // Without a policy at the base, this is its first.
    if (record.policy.path === undefined) {
        const said = texts.closing.policyAdded(file, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(preset, 40), changes.length > 0);
        return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(14, changes.length === 0 ? said : `${said}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(changes, '')}`)];
    }
    // None is left out: what a reviewer does not see is in force after the merge all the same.
    if (changes.length > 1)
        return [
            (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(14, `${texts.closing.policyChanges(file, changes.some(hasSigns))}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(changes, '')}`),
        ];
    const named = `${changedHere.path} `;
    const what = changedHere.summary.startsWith(named)
        ? changedHere.summary.slice(named.length)
        : changedHere.summary;
    return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(14, texts.closing.policyEdited(file, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(changes[0] ?? what, 300)))];
}
/** Whether members of a list come or go in this line: `allow-ghsas (+GHSA-… -GHSA-…)`. */
function hasSigns(change) {
    return / \([+~-]/.test(change);
}
/** The differences of the trust record, as a change of rules that reviewers must see whatever its level is. */
function trustRecordNote({ record: { decisions }, texts }) {
    const found = decisions.find(({ finding }) => finding.rule === 'provenance/record-changed')?.finding;
    if (found === undefined)
        return [];
    const lines = Array.isArray(found.detail?.packages) ? found.detail.packages.map(String) : [];
    const shown = lines.slice(0, MOST_PINS);
    const more = lines.length > shown.length ? [`…${texts.checking.andMore(lines.length - shown.length)}`] : [];
    const said = texts.closing.trustRecordEdited((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(found.subject.name, 80));
    return [(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(14, `${said}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([...shown, ...more], 'diff')}`)];
}
const MOST_PINS = 12;
/** `blocked at a81c3d9 (1 new critical vulnerability)`. */
function told(entry, texts) {
    const at = entry.commit === '' ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(entry.commit), 40);
    const reason = entry.headline.replace(/^[^:]{0,40}: /, '');
    return texts.closing.told(entry.verdict, at, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(reason, 200));
}
/** What the comment said of earlier commits: one line when that is resolved now, the rest collapsed. */
function historySections({ record, texts }, previous) {
    if (previous === undefined)
        return [];
    const say = texts.closing;
    const commit = record.context.commit ?? '';
    // What other jobs said of the same commit stands beside this and is not past.
    const { others, waiting } = (0,_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .companionsOf */ .Lo)(record, previous);
    const alone = others.length + waiting.length === 0;
    const earlier = [...previous.history, previous].filter((entry) => entry.commit !== commit || (alone && entry.verdict !== record.verdict.verdict));
    const last = earlier.at(-1);
    if (last === undefined)
        return [];
    // What another job blocks, or has not said yet, is not resolved by this one's pass.
    const passed = [record.verdict, ...others].every(({ verdict }) => verdict === 'pass');
    const resolved = passed && waiting.length === 0 && last.verdict !== 'pass';
    const rest = resolved ? earlier.slice(0, -1) : earlier;
    const sections = resolved ? [(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .staticSection */ .EQ)(11, say.resolved(told(last, texts)))] : [];
    if (rest.length > 0) {
        sections.push({
            importance: 65,
            before: `<details><summary>${say.earlier(rest.length)}</summary>\n`,
            count: rest.length,
            row: (index) => `- ${told(rest[rest.length - 1 - index], texts)}`,
            separator: '\n',
            cap: 10,
            more: say.olderVerdicts,
            after: '</details>',
        });
    }
    return sections;
}


/***/ })

};
;