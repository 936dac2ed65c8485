"use strict";
exports.id = 1830;
exports.ids = [1830,4154];
exports.modules = {

/***/ 44154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   POLICY_OPTIONS: () => (/* binding */ POLICY_OPTIONS),
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   loadNamedPolicy: () => (/* binding */ loadNamedPolicy),
/* harmony export */   sourceLines: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_git_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12098);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81764);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94050);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38639);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58066);
/* harmony import */ var _render_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2342);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18743);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77298);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46257);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49440);












/** Flags that say which policy is meant. */
const POLICY_OPTIONS = [
    _flags_js__WEBPACK_IMPORTED_MODULE_9__/* .DIR_OPTION */ .mM,
    _exceptions_js__WEBPACK_IMPORTED_MODULE_8__.POLICY_OPTION,
    {
        name: 'base',
        type: 'string',
        value: 'REF',
        description: 'Read the policy at this commit, as a pull request onto it is judged. Default: the working tree.',
    },
    { name: 'offline', type: 'boolean', description: 'Do not read policies of other repositories.' },
    ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOptions */ .V,
];
const command = {
    name: 'policy',
    summary: 'Check that the policy and all it extends can be used, and name what it is made of.',
    usage: ['policy [--dir DIR] [--policy FILE] [--environment NAME] [--json]'],
    positionals: 'none',
    options: POLICY_OPTIONS,
    notes: [
        'sealgate policy explain shows every value and who set it, sealgate policy test runs examples against it.',
        'Exit codes: 0 it can be used, 2 it is wrong (file, line, what was expected), 3 a part of it could not be read.',
    ],
    async run(_positionals, values, world) {
        const loaded = await loadNamedPolicy(values, world);
        const { source, policy } = loaded;
        const files = filesOf(loaded);
        const text = [
            `${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(source.path ?? 'No policy file', 200)}: ${stateOf(loaded)}`,
            ...sourceLines(loaded),
            `  exceptions  ${policy.exceptions.length}`,
        ];
        return {
            exitCode: loaded.problems.length === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.incomplete,
            json: { source, files, exceptions: policy.exceptions.length, problems: loaded.problems },
            text: text.join('\n'),
        };
    },
};
/** The policy that the flags name. Problems of reading it are told. @throws SealgateError POLICY_INVALID, USAGE */
async function loadNamedPolicy(values, world) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'dir') ?? '.');
    const [file, ref] = [(0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'policy'), (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'base')];
    const commit = ref === undefined ? undefined : await (0,_io_git_base_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBase */ .g)(dir, ref);
    if (ref !== undefined && commit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_NOT_FOUND', `--base: there is no commit '${ref}' here`, {
            hint: 'Name a branch, tag or commit of this clone.',
        });
    }
    const loaded = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_3__.loadPolicy)({
        dir,
        ...(file === undefined ? {} : { file }),
        ...(ref === undefined || commit === undefined ? {} : { base: { ref, commit } }),
        overrides: await (0,_policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .readOverrides */ .i)(values),
        ...(0,_known_names_js__WEBPACK_IMPORTED_MODULE_10__/* .knownNames */ .U)(),
        ...(values.offline === true
            ? {}
            : { readRemote: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .createRemoteReader */ .K)({ env: world.env, userAgent: `sealgate/${(0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r)()}` }) }),
    });
    for (const problem of loaded.problems)
        world.log.error(problem.message);
    return loaded;
}
function stateOf({ source, problems }) {
    if (problems.length > 0)
        return 'could not be read in whole';
    return source.path === undefined ? `the preset ${source.presets.at(-1)} applies` : 'can be used';
}
/** The files that make the policy, nearest first, with the digest of what was read. */
function filesOf({ raw, }) {
    return raw.map(({ path: file, bytes }) => ({ path: file, sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .sha256Hex */ .f)(bytes) }));
}
/** What the policy is made of, as indented lines. */
function sourceLines(loaded) {
    const { source } = loaded;
    const at = source.commit === undefined
        ? ''
        : ` at ${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(source.ref ?? '', 80)} (${source.commit.slice(0, 12)})`;
    return [
        ...filesOf(loaded).map(({ path: file, sha256 }) => `  file        ${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(file, 300)}${at}  sha256:${sha256}`),
        `  presets     ${source.presets.join(', ')}`,
        ...(source.environment === undefined ? [] : [`  environment ${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainName */ .MH)(source.environment, 80)}`]),
        ...(source.overrides.length === 0 ? [] : [`  flags       ${source.overrides.join(', ')}`]),
        `  digest      sha256:${source.digest}`,
    ];
}


/***/ }),

/***/ 61830:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decide_stale_baseline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59357);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12737);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24959);
/* harmony import */ var _policy_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10566);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86435);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44154);










const command = {
    name: 'policy baseline',
    summary: 'Write the baseline from a run: the first time all that blocks or warns, later only less.',
    usage: ['policy baseline RECORD [--policy FILE] [--json]'],
    positionals: 'RECORD  A run record: what gate --json printed, or the run file of the evidence.',
    argument: 'files',
    options: _policy_js__WEBPACK_IMPORTED_MODULE_7__.POLICY_OPTIONS,
    notes: [
        'The file is the one that the policy names under baseline:. Where it is there already, findings are only taken out.',
        'Exit codes: 0 written, 2 wrong usage, policy or record.',
    ],
    async run(positionals, values, world) {
        const [file, ...more] = positionals;
        if (file === undefined || more.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', 'Name one run record', {
                hint: 'sealgate gate --json > run.json writes one.',
            });
        const { policy } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__.loadNamedPolicy)(values, world);
        if (policy.baseline === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', 'The policy names no baseline', {
                hint: 'Add baseline: .github/sealgate-baseline.json to it.',
            });
        }
        const record = await readRecord(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, file), file);
        const found = entriesOf(record);
        const target = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'dir') ?? '.', policy.baseline);
        const before = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(target, _policy_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_CAP */ .A * 16);
        const known = before === undefined ? undefined : (0,_policy_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBaseline */ .nk)(before, policy.baseline);
        const kept = known === undefined
            ? found
            : known.filter(({ fingerprint, rule }) => found.some((one) => one.fingerprint === fingerprint) || !(0,_decide_stale_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .wouldBeFound */ .h)(rule, record.checks));
        await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(target, (0,_policy_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBaseline */ .B9)(kept));
        const gone = known === undefined ? 0 : known.length - kept.length;
        return {
            exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass,
            json: {
                file: policy.baseline,
                findings: kept.length,
                gone,
                notAdded: found.filter(({ fingerprint }) => !kept.some((one) => one.fingerprint === fingerprint))
                    .length,
            },
            text: `Wrote ${policy.baseline}: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(kept.length, 'finding')}${known === undefined ? '' : `, ${gone} fewer than before`}`,
        };
    },
};
async function readRecord(file, name) {
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(9790)]).then(__webpack_require__.bind(__webpack_require__, 29790));
    const parsed = recordSchema.safeParse((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(file), name));
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${name} is not a run record`, {
        location: { file: name },
        hint: 'Give what sealgate gate --json printed.',
    });
}
/** What blocks or warns, but for what is about the policy itself. */
function entriesOf({ decisions }) {
    return decisions
        .filter(({ outcome, finding }) => outcome !== 'accept' && finding.check !== 'exceptions')
        .map(({ finding }) => ({
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        subject: finding.subject.name,
    }));
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

/***/ 12098:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19833);


/**
 * The commit of what a change is compared with, as resolveCommit; a branch that only the remote has here (every other
 * one, in a fresh clone) goes by its own name.
 *
 * @throws SealgateError INPUT_INVALID where a tag and a branch, or a branch here and one of the remote, go by that name
 * and are different commits: whoever may push the one must not put it in the place of the other.
 */
async function resolveBase(dir, ref) {
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(dir, ref);
    await refuseAmbiguous(dir, ref);
    // `HEAD~1` of the remote is another commit than HEAD~1.
    if (commit !== undefined || !/^[\w./-]+$/.test(ref) || ref.startsWith('HEAD'))
        return commit;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(dir, `refs/remotes/origin/${ref}`);
}
/** Names that mean one thing: whole refs, commits, and git's own heads. */
const CERTAIN = /^(?:refs\/|(?:[0-9a-f]{40}|[0-9a-f]{64})$|[A-Z_]*HEAD$)/;
async function refuseAmbiguous(dir, ref) {
    // What follows, as in `main~1`, is no part of a name.
    const [name = ''] = ref.split(/[~^:]|@\{/, 1);
    if (name === '' || name.startsWith('-') || CERTAIN.test(name))
        return;
    const [tag, here, there, elsewhere] = ['tags', 'heads', 'remotes', 'remotes/origin'].map((kind) => `refs/${kind}/${name}`);
    // Of an annotated tag the commit that it is of.
    const format = '--format=%(refname) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)';
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.git)(dir, ['for-each-ref', format, tag, here, there, elsewhere]);
    const commits = new Map(listed.stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split(' ')));
    const pairs = [
        [tag, here],
        [tag, there],
        [tag, elsewhere],
        [here, there],
    ];
    const pair = pairs.find(([one, other]) => commits.has(one) && commits.has(other) && commits.get(one) !== commits.get(other));
    if (pair === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `The base '${ref}' has two meanings here: ${pair.join(' and ')}`, {
        hint: `Write ${pair[1]} in full, or delete the other one, which somebody may have pushed to be taken for it.`,
    });
}


/***/ }),

/***/ 27436:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it. All of it is loaded here and not before: most
 * commands may ask the network, and do not.
 */
async function createHttpClient(options) {
    const { openHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 60468));
    return openHttpClient(options);
}


/***/ }),

/***/ 10566:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36544);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56283);




/**
 * Reads the baseline: from the base where there is one, and what the working tree adds to it. A base without the
 * file knows nothing.
 *
 * @returns the facts, or the problem that keeps the verdict from passing.
 */
async function readBaseline(options, path) {
    try {
        const before = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReader */ .Yv)(options).readLocal(path);
        const after = options.base === undefined ? before : await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .readInside */ .xO)(options.dir, path);
        if (before === undefined && after === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', `The baseline ${path} does not exist`, {
                hint: 'Write it with sealgate policy baseline, or take baseline: out of the policy.',
            });
        }
        const entries = before === undefined ? [] : parseBaseline(before, path);
        const known = fingerprints(entries);
        const here = after === undefined ? [] : fingerprints(parseBaseline(after, path));
        const isKnown = new Set(known);
        const rules = Object.fromEntries(entries.map(({ fingerprint, rule }) => [fingerprint, rule]));
        return { baseline: { path, known, rules, added: here.filter((one) => !isKnown.has(one)) } };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        const { message, hint } = error;
        return {
            problem: {
                kind: 'policy',
                subject: path,
                state: 'invalid',
                message,
                ...(hint === undefined ? {} : { hint }),
            },
        };
    }
}
function fingerprints(entries) {
    return [...new Set(entries.map(({ fingerprint }) => fingerprint))].sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}
/** @throws SealgateError INPUT_INVALID where it is not a baseline. */
function parseBaseline(bytes, file) {
    const wrong = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a baseline: ${what}`, {
        location: { file },
        hint: 'Write it again with sealgate policy baseline.',
        ...(cause === undefined ? {} : { cause }),
    });
    let document;
    try {
        document = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file));
    }
    catch (cause) {
        throw wrong('no JSON', cause);
    }
    if (typeof document !== 'object' ||
        document === null ||
        !('schema' in document) ||
        document.schema !== SCHEMA)
        throw wrong(`its schema is not ${SCHEMA}`);
    const list = 'findings' in document ? document.findings : undefined;
    if (!Array.isArray(list))
        throw wrong('it has no list of findings');
    return list.map((item, index) => {
        const entry = typeof item === 'object' && item !== null ? item : {};
        const { fingerprint, rule, subject } = entry;
        if (typeof fingerprint !== 'string' || !/^[0-9a-f]{8,128}$/.test(fingerprint))
            throw wrong(`finding ${index + 1} has no fingerprint`);
        return {
            fingerprint,
            rule: typeof rule === 'string' ? rule : '',
            subject: typeof subject === 'string' ? subject : '',
        };
    });
}
const SCHEMA = 'sealgate/baseline/v1';
/** The file, a line for each finding, in an order that does not change. Ends with a line feed. */
function writeBaseline(entries) {
    const unique = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.subject, b.subject) ||
        (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.fingerprint, b.fingerprint));
    const lines = unique.map(({ fingerprint, rule, subject }) => `    ${JSON.stringify({ fingerprint, rule, subject })}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "schema": "${SCHEMA}",\n  "findings": ${list}\n}\n`;
}


/***/ }),

/***/ 58066:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createRemoteReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27436);
/* harmony import */ var _model_text_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30395);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86435);




/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
function createRemoteReader(options) {
    const { env, userAgent } = options;
    const api = (0,_model_text_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .f)(env.GITHUB_API_URL ?? '', '/') || 'https://api.github.com';
    const token = env.GITHUB_TOKEN ?? '';
    return async ({ owner, repo, path, commit }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
        const client = await (0,_io_http_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createHttpClient */ .u)({
            env,
            userAgent,
            secrets: token === '' ? [] : [token],
            authorization: (asked) => token !== '' && asked.origin === new URL(api).origin ? `Bearer ${token}` : undefined,
        });
        try {
            const result = await client.get(url, {
                accept: 'application/vnd.github.raw+json',
                maxBytes: _yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_CAP */ .A,
            });
            if (result.kind === 'answer')
                return result.body;
            throw refusal(result, `${owner}/${repo}`, token !== '');
        }
        finally {
            await client.close();
        }
    };
}
function refusal(result, repository, hasToken) {
    if (result.kind === 'failed') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('NETWORK_UNREACHABLE', result.reason, {
            hint: 'Run again when GitHub’s API can be reached.',
        });
    }
    const hint = hasToken
        ? `Check path and commit, and that GITHUB_TOKEN may read ${repository}.`
        : `Check path and commit; where ${repository} is private, set GITHUB_TOKEN to a token that may read it.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('GITHUB_API', `GitHub answered ${result.status}: ${result.reason}`, { hint });
}


/***/ })

};
;