"use strict";
exports.id = 7001;
exports.ids = [7001,4154];
exports.modules = {

/***/ 7001:
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
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(67949);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/model/policy-words.js
var policy_words = __webpack_require__(5011);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
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
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a severity, found ${(0,policy_node/* describe */.q0)(node)}`, near === undefined ? undefined : `Did you mean '${near}'?`);
    },
};
const test_file_short = (0,kinds/* text */.Qq)({ max: 300 });
const scope = (0,kinds/* word */.Vm)(policy_words/* POLICY_SCOPES */.jH, { dev: 'development', prod: 'runtime', production: 'runtime' });
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
            throw (0,policy_node/* policyError */.nq)(entries.get('rule')?.value.place ?? node.place, `${(0,policy_node/* quote */.hD)(rule)} is not a rule id`, 'A rule id is check/what, e.g. licenses/denied.');
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
        throw (0,policy_node/* policyError */.nq)(tests?.place ?? document.place, 'Expected tests: with a list of examples', 'See docs/policy-command.md.');
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

// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(26484);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/known-names.js
var known_names = __webpack_require__(49440);
// EXTERNAL MODULE: ./build/commands/policy.js
var policy = __webpack_require__(44154);
// EXTERNAL MODULE: ./build/decide/decide.js + 7 modules
var decide = __webpack_require__(54413);
// EXTERNAL MODULE: ./build/decide/fixes.js + 2 modules
var fixes = __webpack_require__(26554);
// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(24965);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(74900);
// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var judge = __webpack_require__(51408);
;// CONCATENATED MODULE: ./build/commands/policy-examples.js





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
    const purl = (0,model_purl/* npmPurl */.NP)(one.name, one.version);
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

;// CONCATENATED MODULE: ./build/commands/policy-test.js













const DEFAULT_FILE = '.github/sealgate.test.yml';
const command = {
    name: 'policy test',
    summary: 'Run example findings and packages against the policy, and compare what it decides.',
    usage: ['policy test [FILE …] [--policy FILE] [--environment NAME] [--json]'],
    positionals: `FILE  Files of examples. Default: ${DEFAULT_FILE}.`,
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
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26557);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63061);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94050);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38639);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58066);
/* harmony import */ var _render_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26484);
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
    const commit = ref === undefined ? undefined : await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBase */ .gU)(dir, ref);
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
    return raw.map(({ path: file, bytes }) => ({ path: file, sha256: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .sha256Hex */ .f)(bytes) }));
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

/***/ 51408:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/check/custom.js
var custom = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/check/registry.js + 34 modules
var registry = __webpack_require__(62123);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(21540);
// EXTERNAL MODULE: ./build/model/registry-facts.js
var registry_facts = __webpack_require__(23248);
// EXTERNAL MODULE: ./build/model/statement.js
var model_statement = __webpack_require__(79120);
// EXTERNAL MODULE: ./build/check/installed-files.js
var installed_files = __webpack_require__(89740);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(5985);
;// CONCATENATED MODULE: ./build/check/signals.js





/**
 * What is known of every package that the change added or updated, by package id. Nothing here is judged: the
 * signature and provenance words are those of the checks.
 *
 * @param results of the checks over the same facts.
 */
function packageSignals(facts, results) {
    const changed = (facts.base?.changes ?? []).flatMap((change) => [
        ...change.added,
        ...change.updated.map(({ after }) => after),
    ]);
    const graphs = facts.graphs.map((graph) => {
        const ids = new Set(changed.map((node) => node.id));
        return { ...graph, packages: graph.packages.filter((node) => ids.has(node.id)) };
    });
    const signatures = new Map((0,check_signatures/* judgeSignatures */.D8)({ ...facts, graphs }).map(({ node, outcome }) => [keyOf(node), outcome.result]));
    const entries = changed.map((node) => {
        const signature = signatures.get(keyOf(node)) ?? 'not-checked';
        const provenance = provenanceOf(node, facts.registry, results);
        const about = facts.registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B)(facts.registry, node);
        const license = facts.licenses[node.id]?.license ?? node.license;
        return [
            node.id,
            compact({
                signature,
                provenance,
                ...(facts.registry === undefined
                    ? {}
                    : { binding: (0,binding/* bindingOf */.h)(signature, provenance, (0,installed_files/* installedState */.Sh)(node, about)) }),
                ...registrySignals(node, facts.registry, results),
                ...(license === undefined ? {} : { license }),
            }),
        ];
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Nodes of several lockfiles may share an id and differ in what they pin. */
function keyOf(node) {
    return `${node.id}\n${node.integrity ?? ''}`;
}
/** The word of the provenance check: its findings name what is wrong, and what it passed has provenance or has none. */
function provenanceOf(node, registry, results) {
    const result = results.find(({ check }) => check === 'provenance');
    if (registry === undefined ||
        result === undefined ||
        (result.state !== 'ran' && result.state !== 'incomplete'))
        return 'not-checked';
    if (node.source.kind !== 'registry')
        return undefined;
    const said = (rule) => result.findings.some((finding) => finding.rule === rule && finding.subject.nodes?.includes(node.id) === true);
    if (said('provenance/invalid'))
        return 'invalid';
    if (said('provenance/unreachable'))
        return 'unreachable';
    return provenanceStatement(node, registry) === undefined ? 'missing' : 'verified';
}
function registrySignals(node, registry, results) {
    const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B)(registry, node);
    const manifest = about?.manifest.state === 'had' ? about.manifest.value : undefined;
    const installScript = node.hasInstallScript ?? manifest?.hasInstallScript;
    const listed = about?.history?.state === 'had' ? about.history.value.after?.publishedAt : undefined;
    const publishedAt = about?.publishedAt?.state === 'had' ? about.publishedAt.value : listed;
    return {
        ...(publishedAt === undefined ? {} : { publishedAt }),
        ...(installScript === undefined ? {} : { installScript }),
        ...builtFrom(node, registry, results),
    };
}
/** The statement's claim counts only where the check found it equal to the certificate it was signed with. */
function builtFrom(node, registry, results) {
    if (registry === undefined || provenanceOf(node, registry, results) !== 'verified')
        return {};
    const statement = provenanceStatement(node, registry);
    const { repository, commit } = statement === undefined ? {} : (0,model_statement/* readBuildClaim */.zT)(statement);
    if (repository === undefined)
        return {};
    return { builtFrom: { repository, ...(commit === undefined ? {} : { commit }) } };
}
function provenanceStatement(node, registry) {
    const attestations = (0,registry_facts/* packageFactsOf */.B)(registry, node)?.attestations;
    if (attestations?.state !== 'had' || node.integrity === undefined)
        return undefined;
    for (const { predicateType, bundle } of attestations.value) {
        if (!(0,model_statement/* isProvenance */.WX)(predicateType))
            continue;
        const statement = (0,model_statement/* readStatement */.cO)(bundle);
        if (typeof statement !== 'string')
            return statement;
    }
    return undefined;
}
function compact(signals) {
    return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/decide/decide.js + 7 modules
var decide = __webpack_require__(54413);
// EXTERNAL MODULE: ./build/decide/fixes.js + 2 modules
var fixes = __webpack_require__(26554);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/commands/stages/judge.js






/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
async function judge(facts, policy) {
    const results = [];
    const timings = {};
    for (const check of registry/* checks */.A) {
        if (policy.checks[check.meta.id] === 'off')
            continue;
        // The global `performance` takes 3 ms to load.
        const start = process.hrtime.bigint();
        results.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = Number(process.hrtime.bigint() - start) / 1e6;
    }
    const findings = (0,fixes/* withFixes */.O)(results.flatMap((result) => result.findings), facts);
    const customRules = await (0,custom/* judgeFindings */.q)(findings, policy, results);
    const { decisions, verdict } = (0,decide/* decide */.L)({ facts, policy, results, findings, customRules });
    return { results, decisions, verdict, signals: packageSignals(facts, results), timings };
}
async function runCheck(check, facts, policy) {
    try {
        return (await check.load(facts, policy))(facts, policy);
    }
    catch (error) {
        return {
            check: check.meta.id,
            state: 'incomplete',
            reason: `The check itself failed: ${(0,errors/* messageOf */.bD)(error)}`,
            counts: {},
            total: 0,
            findings: [],
        };
    }
}


/***/ }),

/***/ 26554:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withFixes)
});

// EXTERNAL MODULE: ./build/model/few.js
var few = __webpack_require__(66395);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/decide/fix-image.js

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
function dockerfileLine(finding, facts) {
    const purl = (0,model_purl/* parsePurl */.$l)(finding.subject.purl ?? '');
    if (purl === undefined || !isOfImage(finding, facts))
        return undefined;
    const namespace = purl.name.slice(0, Math.max(0, purl.name.indexOf('/')));
    switch (purl.type) {
        case 'deb':
            return 'RUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*';
        case 'apk':
            return namespace === 'alpine' ? 'RUN apk upgrade --no-cache' : undefined;
        case 'rpm':
            return rpmLine(namespace, purl.qualifiers.get('distro') ?? '');
        default:
            return undefined;
    }
}
/** Every report that has the finding is of an image: the packages of a machine are no Dockerfile's. */
function isOfImage({ seenBy = [] }, facts) {
    const kinds = new Map(facts.reports.map(({ path, target }) => [path, target?.kind]));
    return seenBy.length > 0 && seenBy.every(({ report }) => kinds.get(report ?? '') === 'image');
}
function rpmLine(namespace, distro) {
    if (/suse|^sles/.test(namespace))
        return 'RUN zypper --non-interactive update && zypper clean --all';
    if (/^(?:photon|mariner|azurelinux|cbl-mariner)$/.test(namespace))
        return 'RUN tdnf upgrade -y && tdnf clean all';
    // The last releases that have no dnf.
    return /^(?:amazon|amzn|centos|redhat|rhel|oracle|ol)-(?:[5-7]|2)(?![\d]|\.\d{4})/.test(distro)
        ? 'RUN yum update -y && yum clean all'
        : 'RUN dnf upgrade -y && dnf clean all';
}

// EXTERNAL MODULE: ./build/model/fix-step.js
var fix_step = __webpack_require__(48605);
;// CONCATENATED MODULE: ./build/decide/fix-undo.js



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
    if (first === undefined || ways.some((way) => way?.said !== first.said))
        return undefined;
    return {
        text: finding.fix === undefined ? first.said : `${finding.fix.text} ${first.said}`,
        command: [...new Set(ways.map((way) => way?.command))].join(' && '),
    };
}
function wayBack(home, { subject: { nodes = [] }, check }, facts) {
    const changes = facts.base?.changes.find(({ lockfile }) => lockfile === home.graph.lockfile.path);
    if (changes === undefined)
        return undefined;
    const come = new Set([...changes.added, ...changes.updated.map(({ after }) => after)].map(({ id }) => id));
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
    const steps = changes.added.some(({ id }) => id === node.id)
        ? (0,fix_commands/* removeDirect */.MH)({ graph: home.graph, name: node.name, version: node.version }, declared)
        : before === undefined || before.version === node.version
            ? undefined
            : (0,fix_commands/* bumpDirect */.Eb)({ graph: home.graph, name: node.name, version: before.version }, declared);
    if (steps?.command === undefined)
        return undefined;
    const said = before === undefined ? (0,fix_step/* takesOut */.xQ)() : (0,fix_step/* goesBack */.m)(`${node.name} ${before.version}`);
    return { said, command: steps.command };
}
/** The packages that importers declare and from which these can be reached, with who declares them. */
function declaredAbove(index, ids) {
    const tops = new Map();
    const seen = new Set(ids);
    for (const id of seen) {
        for (const { from, edge } of index.parentsOf(id)) {
            if ((0,fix_graph/* isImporter */.Py)(from))
                tops.set(id, [...(tops.get(id) ?? []), { importer: from, edge }]);
            else
                seen.add(from.id);
        }
    }
    return tops;
}

// EXTERNAL MODULE: ./build/decide/fix-way.js + 2 modules
var fix_way = __webpack_require__(28963);
;// CONCATENATED MODULE: ./build/decide/fixes.js






/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
    'signatures/differs',
    'signatures/invalid',
    'sources/substituted',
    'lockfiles/integrity-changed',
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
]);
/** What could not be looked at: to take the package out again mends nothing. */
const UNKNOWN = new Set([
    'signatures/unreachable',
    'provenance/unreachable',
    'trust/unreachable',
    'licenses/unread',
]);
/**
 * The findings with the way out of each: the nearest version without the problem, and the command that gets
 * there with the package manager of that lockfile (a bump of what is declared, a refresh within the declared
 * ranges, or an override). Names from outside that no package can have get no command.
 */
function withFixes(findings, facts) {
    const graphs = facts.graphs.map(fix_graph/* indexGraph */.f5);
    return findings.map((finding) => {
        if (finding.fix?.command !== undefined)
            return finding;
        if (finding.rule === 'vulnerabilities/known')
            return withUpdate(finding, graphs, facts);
        if (RESTORABLE.has(finding.rule))
            return withRestore(finding, graphs, facts);
        if (UNKNOWN.has(finding.rule))
            return finding;
        const fix = undoOf(finding, graphs, facts);
        return fix === undefined ? finding : { ...finding, fix };
    });
}
function withUpdate(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding, facts);
    const version = (0,fix_graph/* targetVersion */.I$)(finding, node.version);
    if (version === undefined)
        return { ...finding, fix: noFix(finding, node) };
    const steps = knownSteps(home, node, version, finding);
    if (homes.length === 1)
        return { ...finding, fix: fixOf(steps, version) };
    const others = homes.filter((index) => index !== home);
    const all = [steps, ...others.map((index) => stepsIn(index, finding, version))];
    const commands = all.map((one) => one?.command);
    // One sentence for all commands, or the sentence and the command of the one lockfile.
    if (commands.every((one) => one !== undefined) && all.every((one) => one?.text === steps.text)) {
        const fix = { ...steps, command: [...new Set(commands)].join(' && ') };
        return { ...finding, fix: fixOf(fix, version) };
    }
    const elsewhere = (0,few/* fewOf */.s)(others.map((index) => index.graph.lockfile.path), MOST_NAMED);
    return { ...finding, fix: fixOf({ ...steps, text: `${steps.text} The same in ${elsewhere}.` }, version) };
}
/** Lockfiles named at most. */
const MOST_NAMED = 3;
function stepsIn(index, finding, version) {
    const node = finding.subject.nodes?.map((id) => index.nodes.get(id)).find((found) => found !== undefined);
    return node === undefined ? undefined : knownSteps(index, node, version, finding);
}
function fixOf({ text, command }, version) {
    return { text, ...(command === undefined ? {} : { command }), version };
}
function withoutGraph(finding, facts) {
    if (finding.fix === undefined)
        return { ...finding, fix: { text: NOTHING_KNOWN } };
    const dockerfile = dockerfileLine(finding, facts);
    return dockerfile === undefined ? finding : { ...finding, fix: { ...finding.fix, dockerfile } };
}
const NOTHING_KNOWN = 'No version without it is known yet: replace the package, or accept the finding with a dated exception.';
function noFix(finding, node) {
    // The tool knows a way (another direct dependency) although no version of the package itself is known.
    if (finding.fix !== undefined && finding.fix.version === undefined)
        return finding.fix;
    return { text: node.direct ? NOTHING_KNOWN : `${NOTHING_KNOWN} It came in by the path shown.` };
}
function knownSteps(index, node, version, finding) {
    if (finding.detail?.update !== undefined)
        return stepsFor(index, node, version, finding);
    const key = `${node.id}\0${version}`;
    const steps = index.known.get(key) ?? stepsFor(index, node, version, finding);
    index.known.set(key, steps);
    return steps;
}
function stepsFor(index, node, version, finding) {
    return (0,fix_way/* wayTo */.b)(index, node, version, viaDirect(index, finding)).steps;
}
/** npm audit may know a release of a direct dependency that no longer brings the vulnerable version. */
function viaDirect(index, finding) {
    const update = finding.detail?.update;
    if (typeof update !== 'object' || update === null || Array.isArray(update))
        return undefined;
    const { name, version, major } = update;
    if (typeof name !== 'string' || typeof version !== 'string' || major === true)
        return undefined;
    const declared = index.graph.importers.flatMap((importer) => importer.dependencies
        .filter((edge) => index.nodes.get(edge.to)?.name === name)
        .map((edge) => ({ importer, edge })));
    if (declared.length === 0)
        return undefined;
    const steps = (0,fix_commands/* bumpDirect */.Eb)({ graph: index.graph, name, version }, declared);
    return { ...steps, text: `${steps.text.slice(0, -1)}, which no longer brings the vulnerable version.` };
}
/** The base's lockfile helps only where it does not hold the very same entry. */
function withRestore(finding, graphs, facts) {
    const file = finding.location?.file;
    const index = graphs.find((candidate) => candidate.graph.lockfile.path === file);
    const before = facts.base?.graphs.find((graph) => graph.lockfile.path === file);
    if (index === undefined || before === undefined || facts.base === undefined)
        return finding;
    const ids = finding.subject.nodes ?? [];
    const same = ids.some((id) => {
        const old = before.packages.find((node) => node.id === id);
        return old !== undefined && old.integrity === index.nodes.get(id)?.integrity;
    });
    if (same)
        return finding;
    const { text, command } = (0,fix_commands/* restoreLockfile */.Eh)(index.graph, facts.base.commit);
    return { ...finding, fix: { text, ...(command === undefined ? {} : { command }) } };
}


/***/ }),

/***/ 31631:
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
    const { openHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(6634), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 3078));
    return openHttpClient(options);
}


/***/ }),

/***/ 48605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ beforeUndo),
/* harmony export */   fp: () => (/* binding */ undoKind),
/* harmony export */   m: () => (/* binding */ goesBack),
/* harmony export */   xQ: () => (/* binding */ takesOut)
/* harmony export */ });
/** What a command says that only takes a package out again. */
function takesOut() {
    return 'This takes it out again:';
}
/** What a command says that only goes back to a version before. @param label name and version. */
function goesBack(label) {
    return `This goes back to ${label}:`;
}
/** Which of the two the words of a fix end with, for those who say it in another language. */
function undoKind(text) {
    if (text.endsWith(takesOut()))
        return 'takes-out';
    return startOfReturn(text) === undefined ? undefined : 'goes-back';
}
/** The words of a fix without those of the two. */
function beforeUndo(text) {
    return text.slice(0, text.endsWith(takesOut()) ? -takesOut().length : startOfReturn(text)).trimEnd();
}
/** Where the words start that say which version a command goes back to. */
function startOfReturn(text) {
    const said = 'This goes back to ';
    const at = text.lastIndexOf(said);
    return at !== -1 && /^[^:\n]{1,400}:$/.test(text.slice(at + said.length)) ? at : undefined;
}


/***/ }),

/***/ 58066:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createRemoteReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31631);
/* harmony import */ var _model_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34131);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86435);




/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
function createRemoteReader(options) {
    const { env, userAgent } = options;
    const api = (0,_model_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .f)(env.GITHUB_API_URL ?? '', '/') || 'https://api.github.com';
    const token = env.GITHUB_TOKEN ?? '';
    return async ({ owner, repo, path, commit }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
        const client = await (0,_io_create_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createHttpClient */ .u)({
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