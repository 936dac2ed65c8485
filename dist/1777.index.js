"use strict";
exports.id = 1777;
exports.ids = [1777,4154];
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

/***/ 80911:
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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(67949);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/policy/entries.js
var entries = __webpack_require__(77914);
// EXTERNAL MODULE: ./build/policy/faults.js
var faults = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/record.js
var record = __webpack_require__(65109);
// EXTERNAL MODULE: ./build/policy/values.js
var values = __webpack_require__(68058);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/policy/test-file.js










const test_file_severity = {
    ...(0,kinds/* word */.Vm)(severity/* SEVERITIES */.oC),
    read(node) {
        const value = node.kind === 'scalar' ? String(node.value) : '';
        const parsed = (0,severity/* parseSeverity */.lv)(value);
        if (parsed !== 'unknown' || value.trim().toLowerCase() === 'unknown')
            return parsed;
        const near = (0,nearest/* nearest */.p)(value, severity/* SEVERITY_WORDS */.ii);
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a severity, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: near === undefined ? undefined : `Did you mean '${near}'?`,
        });
    },
};
const test_file_short = (0,kinds/* text */.Qq)({ max: 300 });
const scope = (0,kinds/* word */.Vm)(words/* POLICY_SCOPES */.jH, { dev: 'development', prod: 'runtime', production: 'runtime' });
const FINDING = {
    rule: test_file_short,
    severity: test_file_severity,
    package: test_file_short,
    file: test_file_short,
    scope,
    ids: (0,kinds/* list */.p_)(test_file_short, 'ids'),
    fixed: test_file_short,
    suppressed: kinds/* yesOrNo */.GX,
};
const PACKAGE = { name: test_file_short, version: test_file_short, license: test_file_short, scope, source: test_file_short, integrity: kinds/* yesOrNo */.GX };
const exampleFinding = {
    words: 'a finding',
    schema: {},
    read(node) {
        const { values, entries } = (0,record/* readRecord */.a)(node, { owner: 'A finding', fields: FINDING, required: [] });
        const { rule = 'vulnerabilities/known', severity: rated, ids = [], suppressed = false } = values;
        if (!/^[a-z]+\/[a-z0-9._-]+$/.test(rule)) {
            throw (0,policy_node/* policyError */.nq)(entries.get('rule')?.value.place ?? node.place, `${(0,policy_node/* quote */.hD)(rule)} is not a rule id`, {
                hint: 'A rule id is check/what, e.g. licenses/denied.',
            });
        }
        return { ...values, rule, severity: rated ?? 'unknown', ids, suppressed };
    },
};
const examplePackage = {
    words: 'a package',
    schema: {},
    read(node) {
        const { values } = (0,record/* readRecord */.a)(node, { owner: 'A package', fields: PACKAGE, required: ['name'] });
        const { version = '1.0.0', integrity = true } = values;
        return { ...values, version, integrity };
    },
};
const CASE = {
    name: test_file_short,
    environment: test_file_short,
    date: values/* day */.vd,
    workspace: test_file_short,
    new: kinds/* yesOrNo */.GX,
    expect: values/* level */.Rc,
    by: test_file_short,
    finding: exampleFinding,
    package: examplePackage,
};
/**
 * Reads a file of policy tests: `tests:` with a list of examples, each with what the policy shall decide.
 *
 * @throws SealgateError POLICY_INVALID with line and column, and the nearest key.
 */
async function readPolicyTests(bytes, file) {
    const document = await (0,yaml/* parsePolicyYaml */.b)(bytes, file);
    if (document.kind !== 'map')
        throw (0,policy_node/* policyError */.nq)(document.place, `Expected a file of policy tests, found ${(0,policy_node/* describe */.q0)(document)}`);
    const top = (0,entries/* entriesByKey */.H)(document.entries, ['tests', '$schema'], 'A file of policy tests');
    const tests = top.get('tests')?.value;
    if (tests?.kind !== 'list' || tests.items.length === 0) {
        throw (0,policy_node/* policyError */.nq)(tests?.place ?? document.place, 'Expected tests: with a list of examples', {
            hint: 'See docs/policy-command.md.',
        });
    }
    return (0,faults/* readAll */.yw)(tests.items, readCase);
}
function readCase(node, index) {
    const { values } = (0,record/* readRecord */.a)(node, { owner: 'An example', fields: CASE, required: ['expect'] });
    const { name = `example ${index + 1}`, finding, package: one, ...rest } = values;
    const place = node.place;
    if (finding !== undefined && one === undefined)
        return { ...rest, name, place, example: { kind: 'finding', finding } };
    if (one !== undefined && finding === undefined)
        return { ...rest, name, place, example: { kind: 'package', package: one } };
    throw (0,policy_node/* policyError */.nq)(place, 'An example has either a finding or a package');
}

// EXTERNAL MODULE: ./build/render/terminal/text.js
var terminal_text = __webpack_require__(2342);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/known-names.js
var known_names = __webpack_require__(49440);
// EXTERNAL MODULE: ./build/commands/policy.js
var policy = __webpack_require__(44154);
// EXTERNAL MODULE: ./build/decide/decide.js + 10 modules
var decide = __webpack_require__(71210);
// EXTERNAL MODULE: ./build/decide/fixes.js + 2 modules
var fixes = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/model/findings/fingerprint.js
var fingerprint = __webpack_require__(12720);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var judge = __webpack_require__(51673);
;// CONCATENATED MODULE: ./build/commands/policy/examples.js





const INTEGRITY = `sha512-${'A'.repeat(86)}==`;
/**
 * What a policy decides about an example: the strongest decision about it; `undefined` where nothing is found,
 * which is as good as accepted.
 *
 * @param context when and by whom it is judged.
 */
async function decideExample(one, policy, context) {
    const node = nodeOf(one);
    const facts = factsOf(one, node, context);
    const { example } = one;
    switch (example.kind) {
        case 'finding': {
            const finding = findingOf(example.finding, node);
            const input = { facts, policy, results: [], findings: (0,fixes/* withFixes */.O)([finding], facts) };
            return (0,decide/* decide */.L)(input).decisions.find((decision) => decision.finding.fingerprint === finding.fingerprint);
        }
        case 'package': {
            const { decisions } = await (0,judge/* judge */.S)(facts, policy);
            // Strongest first; what is said of the lockfile or the policy is not about the package.
            return decisions.find((decision) => decision.finding.subject.purl === node?.purl);
        }
    }
}
function nodeOf({ example }) {
    switch (example.kind) {
        case 'package':
            return makeNode(example.package);
        case 'finding': {
            const { package: label, scope } = example.finding;
            if (label === undefined)
                return undefined;
            const at = label.indexOf('@', 1);
            const [name, version] = at === -1 ? [label, '1.0.0'] : [label.slice(0, at), label.slice(at + 1)];
            return makeNode({ name, version, integrity: true, ...(scope === undefined ? {} : { scope }) });
        }
    }
}
function makeNode(one) {
    const purl = (0,packages_purl/* npmPurl */.NP)(one.name, one.version);
    const scope = one.scope === undefined || one.scope === 'unknown' ? 'runtime' : one.scope;
    return {
        id: purl,
        purl,
        name: one.name,
        version: one.version,
        source: sourceOf(one.source),
        ...(one.integrity ? { integrity: INTEGRITY } : {}),
        scope,
        direct: true,
        places: [`node_modules/${one.name}`],
        dependencies: [],
        ...(one.license === undefined ? {} : { license: one.license }),
    };
}
function sourceOf(url) {
    if (url === undefined)
        return { kind: 'registry' };
    if (!/^git[+@:]|\.git(?:#|$)/.test(url))
        return { kind: 'tarball', url };
    const commit = /#([0-9a-f]{40})$/.exec(url)?.[1];
    return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
}
function factsOf(one, node, context) {
    const graph = graphOf(one, node === undefined ? [] : [node]);
    const commit = '0'.repeat(40);
    // Known before: the base has the package too. New: the base has none, and the change adds it.
    const base = one.new === undefined
        ? undefined
        : {
            ref: 'base',
            commit,
            graphs: [one.new ? graphOf(one, []) : graph],
            changes: [
                {
                    lockfile: graph.lockfile.path,
                    added: one.new && node !== undefined ? [node] : [],
                    removed: [],
                    updated: [],
                },
            ],
            reports: [],
        };
    const license = one.example.kind === 'package' ? one.example.package.license : undefined;
    return {
        schema: 'sealgate/facts/v1',
        context,
        graphs: [graph],
        ...(base === undefined ? {} : { base }),
        reports: [],
        licenses: node === undefined || license === undefined
            ? {}
            : { [node.id]: { license, from: 'lockfile' } },
        offline: true,
        problems: [],
    };
}
function graphOf(one, packages) {
    const workspace = one.workspace ?? '.';
    const dependencies = packages.map(({ id, name }) => ({ to: id, name, kind: 'prod' }));
    const root = { id: 'workspace:.', path: '.', dependencies: workspace === '.' ? dependencies : [] };
    const inner = { id: `workspace:${workspace}`, path: workspace, name: workspace, dependencies };
    return {
        lockfile: {
            path: 'package-lock.json',
            format: 'npm',
            version: '3',
            sha256: (0,fingerprint/* fingerprint */.R)([one.name, String(packages.length)]),
            bytes: 1,
        },
        importers: workspace === '.' ? [root] : [root, inner],
        packages,
        problems: [],
    };
}
function findingOf(one, node) {
    const subject = subjectOf(one, node);
    const { rule, fixed } = one;
    return {
        check: rule.split('/')[0] ?? rule,
        rule,
        severity: one.severity,
        subject,
        title: 'An example',
        message: 'An example of a policy test.',
        aliases: one.ids,
        ...(fixed === undefined
            ? {}
            : {
                fix: { text: `Update to ${fixed}`, version: fixed },
                seenBy: [{ tool: 'example', fixedVersion: fixed }],
            }),
        ...(one.file === undefined ? {} : { location: { file: one.file } }),
        ...(one.suppressed ? { suppressed: { by: 'an ignore file' } } : {}),
        fingerprint: (0,fingerprint/* fingerprint */.R)(['example', rule, subject.name]),
    };
}
function subjectOf(one, node) {
    if (node !== undefined) {
        const { name, version, purl, id } = node;
        return { kind: 'package', name: `${name}@${version}`, purl, nodes: [id], scope: one.scope ?? 'runtime' };
    }
    return { kind: one.file === undefined ? 'repository' : 'file', name: one.file ?? '.' };
}

;// CONCATENATED MODULE: ./build/commands/policy/test.js













const DEFAULT_FILE = '.github/sealgate.test.yml';
const command = {
    name: 'policy test',
    summary: 'Run example findings and packages against the policy, and compare what it decides.',
    usage: ['policy test [FILE …] [--policy FILE] [--environment NAME] [--json]'],
    positionals: `FILE  Files of examples. Default: ${DEFAULT_FILE}.`,
    argument: 'files',
    options: policy.POLICY_OPTIONS,
    notes: [
        'docs/policy-command.md describes the file.',
        'Exit codes: 0 all as expected, 1 some not, 2 the policy or a file is wrong, 3 a part of the policy could not be read.',
    ],
    async run(positionals, values, world) {
        const dir = external_node_path_default().resolve(world.cwd, (0,flags/* textOf */.b6)(values, 'dir') ?? '.');
        const files = positionals.length === 0
            ? [external_node_path_default().join(dir, DEFAULT_FILE)]
            : positionals.map((file) => external_node_path_default().resolve(world.cwd, file));
        const policies = policyLoader(values, world);
        const rows = [];
        for (const file of files) {
            const name = external_node_path_default().relative(world.cwd, file).split((external_node_path_default()).sep).join('/');
            for (const one of await readPolicyTests(await readExamples(file, positionals.length > 0), name))
                rows.push(await testCase(one, await policies.of(one.environment), world));
        }
        const wrong = rows.filter(({ ok }) => !ok).length;
        const text = [...rows.map(rowText), '', `${rows.length - wrong} of ${rows.length} as expected`];
        return {
            exitCode: wrong > 0 ? errors/* EXIT */.dc.fail : policies.whole() ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.incomplete,
            json: rows,
            text: text.join('\n'),
        };
    },
};
/** @throws SealgateError INPUT_NOT_FOUND, which says where examples are looked for where none were named. */
async function readExamples(file, named) {
    try {
        return await (0,files/* readCapped */.EF)(file, yaml/* POLICY_CAP */.A);
    }
    catch (error) {
        if (named || !(error instanceof errors/* SealgateError */.De) || error.code !== 'INPUT_NOT_FOUND')
            throw error;
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `There is no ${DEFAULT_FILE}`, {
            hint: 'Write examples there (docs/policy-command.md shows some), or name the files that have them.',
            cause: error,
        });
    }
}
/** The policy by environment, each loaded once; an example's own environment is stronger than the flag. */
function policyLoader(values, world) {
    const loaded = new Map();
    let problems = 0;
    return {
        whole: () => problems === 0,
        of: async (environment) => {
            const key = environment ?? (0,flags/* textOf */.b6)(values, 'environment') ?? '';
            const known = loaded.get(key);
            if (known !== undefined)
                return known;
            const result = await (0,policy.loadNamedPolicy)({ ...values, ...(key === '' ? {} : { environment: key }) }, world);
            problems += result.problems.length;
            loaded.set(key, result.policy);
            return result.policy;
        },
    };
}
async function testCase(one, policy, world) {
    // A rule that there is not is decided too, by its severity: an example of it would prove nothing.
    if (one.example.kind === 'finding')
        (0,rule_ids/* refuseUnknownRule */.lZ)(one.example.finding.rule, policy, { ...(0,known_names/* knownNames */.U)(), place: one.place });
    const decision = await decideExample(one, policy, contextOf(one, world));
    const actual = decision?.outcome ?? 'accept';
    const { text, key, origin, exception } = decision?.reason ?? {};
    const deciders = [key, key?.split('.')[0], origin, exception, decision?.finding.rule];
    const byOther = one.by !== undefined && !deciders.includes(one.by);
    return {
        name: one.name,
        place: (0,policy_node/* placeText */.Z9)(one.place),
        ok: actual === one.expect && !byOther,
        expected: one.expect,
        actual,
        ...(text === undefined ? {} : { reason: text }),
        ...(key === undefined ? {} : { key }),
        ...(origin === undefined ? {} : { origin }),
        ...(byOther && one.by !== undefined ? { expectedBy: one.by } : {}),
    };
}
function contextOf({ date }, world) {
    const time = date === undefined ? `${world.now().toISOString().slice(0, 19)}Z` : `${date}T12:00:00Z`;
    return {
        time,
        event: 'terminal',
        actor: {},
        source: { userAgent: `sealgate/${(0,version/* version */.r)()}` },
        tool: { name: 'sealgate', version: (0,version/* version */.r)() },
    };
}
function rowText(row) {
    const decided = row.reason === undefined ? 'nothing is found' : (0,terminal_text/* plainLine */.h0)(row.reason, 300);
    const origin = row.origin === undefined ? '' : ` (${(0,terminal_text/* plainName */.MH)(row.origin, 200)})`;
    const head = `${row.ok ? 'ok  ' : 'FAIL'} ${(0,terminal_text/* plainLine */.h0)(row.name, 200)}: ${row.actual}`;
    if (row.ok)
        return `${head}, ${decided}${origin}`;
    const wanted = row.actual === row.expected ? `by ${(0,terminal_text/* plainName */.MH)(row.expectedBy ?? '', 200)}` : row.expected;
    return `${head}, expected ${wanted} at ${(0,terminal_text/* plainName */.MH)(row.place, 200)}\n     ${decided}${origin}`;
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

/***/ 89503:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ settingFoldersOf),
/* harmony export */   Sc: () => (/* binding */ patchPlace),
/* harmony export */   dL: () => (/* binding */ rushPlaceOf)
/* harmony export */ });
/* harmony import */ var _data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);

const PLACE = /\/common\/config\/(?:rush|subspaces\/([^/]+))(?:\/variants\/[^/]+)?$/;
/**
 * Rush installs in `common/temp` and keeps the lockfile elsewhere.
 *
 * @param lockfile path relative to the repository.
 * @returns `undefined` for a lockfile that is not Rush's, by its folder.
 */
function rushPlaceOf(lockfile) {
    const folder = `/${(0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile)}`;
    const found = PLACE.exec(folder);
    if (found === null)
        return undefined;
    const [, subspace] = found;
    const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
    const own = subspace === undefined ? [] : [`common/config/subspaces/${subspace}`];
    return {
        root,
        base: (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, `common/temp/${subspace ?? ''}`),
        subspace,
        configs: [...own, 'common/config/rush'],
    };
}
/**
 * Where a patch is whose path is relative to the folder that Rush installs in. It copies the patches there.
 *
 * @returns relative to the folder of rush.json.
 */
function patchPlace({ subspace, configs: [config = ''] }, file) {
    const name = /^(?:\.\/)?patches\/(.+)$/s.exec(file)?.[1];
    if (name === undefined)
        return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(`common/temp/${subspace ?? ''}`, file);
    return (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(subspace === undefined ? 'common' : config, `pnpm-patches/${name}`);
}
/**
 * Where settings of a lockfile stand: beside it; for those of Rush's subspaces and variants also in `common/config/rush`.
 *
 * @param lockfile path relative to the repository, as are the folders.
 */
function settingFoldersOf(lockfile) {
    const folder = (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile);
    const rush = rushPlaceOf(lockfile);
    return rush === undefined
        ? [folder]
        : [...new Set([folder, ...rush.configs.map((config) => (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, `${rush.root}/${config}`))])];
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