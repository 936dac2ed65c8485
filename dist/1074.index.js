"use strict";
exports.id = 1074;
exports.ids = [1074,4154];
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

/***/ 11074:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47707);
/* harmony import */ var _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45261);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97145);
/* harmony import */ var _policy_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18049);
/* harmony import */ var _render_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2342);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44154);







const command = {
    name: 'policy explain',
    summary: 'Show the effective policy: every value, and the file and line that set it.',
    usage: ['policy explain [KEY …] [--environment NAME] [--base REF] [--json]'],
    positionals: 'KEY  Only these keys, e.g. checks or fail-on-severity. Default: all.',
    options: _policy_js__WEBPACK_IMPORTED_MODULE_5__.POLICY_OPTIONS,
    notes: ['Exit codes: 0 shown, 2 the policy is wrong, 3 a part of it could not be read.'],
    async run(positionals, values, world) {
        const loaded = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__.loadNamedPolicy)(values, world);
        const rows = chosen(explainPolicy(loaded.policy), positionals);
        return {
            exitCode: loaded.problems.length === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.incomplete,
            json: { source: loaded.source, files: (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__.filesOf)(loaded), values: rows },
            text: explainText(rows, loaded),
        };
    },
};
/** Every value of a policy in the order of the reference. */
function explainPolicy(policy) {
    return _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ENTRIES */ .J3.flatMap(([property, { name, merge }]) => {
        const value = policy[property];
        const origin = policy.origins[name] ?? 'built in';
        const whole = { key: name, value: (0,_policy_written_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r)((0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(value)), origin };
        if (merge === 'by-key') {
            const members = Object.entries(value).map(([member, one]) => ({
                key: `${name}.${member}`,
                value: (0,_policy_written_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r)((0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(one)),
                origin: policy.origins[`${name}.${member}`] ?? origin,
            }));
            return members.length === 0 ? [whole] : members;
        }
        if ((merge !== 'append' && merge !== 'concat') || value.length === 0)
            return [whole];
        return value.flatMap((item, index) => explainItem(name, item, index));
    });
}
function explainItem(name, item, index) {
    if ('origins' in item)
        return explainOverride(`${name}.${index + 1}`, item);
    const { place, ...rest } = withPlace(item);
    const { id = index + 1 } = rest;
    return [{ key: `${name}.${id}`, value: (0,_policy_written_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r)((0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(rest)), origin: place }];
}
/** An item of a list apart from where it is written: `place` as text, or `file` and `line`. */
function withPlace(item) {
    if ('place' in item)
        return item;
    const { file, line, ...rest } = item;
    return { ...rest, place: line === undefined ? (file ?? 'built in') : `${file}:${line}` };
}
function explainOverride(key, { settings, origins, ...conditions }) {
    const given = Object.entries(conditions).filter(([, value]) => value.length > 0);
    const when = given.map(([condition, value]) => `${condition} ${[value].flat().join(', ')}`).join('; ');
    const byName = new Map(_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ENTRIES */ .J3.map(([property, spec]) => [property, spec.name]));
    return Object.entries(settings).map(([property, value]) => {
        const name = byName.get(property) ?? property;
        return { key: `${key}.${name} (${when})`, value: (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(value), origin: origins[name] ?? 'built in' };
    });
}
function chosen(rows, keys) {
    if (keys.length === 0)
        return rows;
    const known = _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ENTRIES */ .J3.map(([, { name }]) => name);
    for (const key of keys) {
        const [name = ''] = key.replaceAll('_', '-').split('.');
        if (known.includes(name))
            continue;
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, known);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `There is no key '${name}'`, {
            hint: near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`,
        });
    }
    const wanted = keys.map((key) => key.replaceAll('_', '-'));
    return rows.filter(({ key }) => wanted.some((one) => key === one || key.startsWith(`${one}.`)));
}
function explainText(rows, loaded) {
    const lines = rows.map(({ key, value, origin }) => `${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(key, 200)}: ${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(valueText(value, key), 2000)}  # ${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(origin, 300)}`);
    return ['Policy', ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_5__.sourceLines)(loaded), '', ...lines].join('\n');
}
function valueText(value, key) {
    const name = key.replace(/ \(.*$/s, '').replace(/^overrides\.\d+\./, '');
    const shown = (0,_policy_written_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenValue */ .x)(name, value);
    if (typeof shown === 'string')
        return shown === '' ? "''" : shown;
    if (Array.isArray(shown) && shown.every((item) => typeof item === 'string'))
        return `[${shown.join(', ')}]`;
    return JSON.stringify(shown);
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