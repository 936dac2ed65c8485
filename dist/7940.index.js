export const id = 7940;
export const ids = [7940];
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


/***/ })

};
