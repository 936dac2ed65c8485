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

/***/ 51673:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/check/custom.js
var custom = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/check/registry.js + 46 modules
var registry = __webpack_require__(72808);
// EXTERNAL MODULE: ./build/model/packages/brought.js
var brought = __webpack_require__(27722);
// EXTERNAL MODULE: ./build/model/signatures/binding.js
var binding = __webpack_require__(66244);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/signatures/statement.js
var signatures_statement = __webpack_require__(19056);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/check/trust/installed-files.js
var installed_files = __webpack_require__(1665);
;// CONCATENATED MODULE: ./build/check/trust/signals.js







/**
 * What is known of every package that the change added or updated, by package id. Nothing here is judged: the
 * signature and provenance words are those of the checks.
 *
 * @param results of the checks over the same facts.
 */
function packageSignals(facts, results) {
    const changed = (facts.base?.changes ?? []).flatMap(brought/* incoming */.R);
    const graphs = facts.graphs.map((graph) => {
        const ids = new Set(changed.map((node) => node.id));
        return { ...graph, packages: graph.packages.filter((node) => ids.has(node.id)) };
    });
    const signatures = new Map((0,check_signatures/* judgeSignatures */.D8)({ ...facts, graphs }).map(({ node, outcome }) => [keyOf(node), outcome.result]));
    const entries = changed.map((node) => {
        const signature = signatures.get(keyOf(node)) ?? 'not-checked';
        const provenance = provenanceOf(node, facts.registry, results);
        const about = facts.registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(facts.registry, node);
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
    return Object.fromEntries(entries.sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)));
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
    const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
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
    const { repository, commit } = statement === undefined ? {} : (0,signatures_statement/* readBuildClaim */.zT)(statement);
    if (repository === undefined)
        return {};
    return { builtFrom: { repository, ...(commit === undefined ? {} : { commit }) } };
}
function provenanceStatement(node, registry) {
    const attestations = (0,registry_facts/* packageFactsOf */.B9)(registry, node)?.attestations;
    if (attestations?.state !== 'had' || node.integrity === undefined)
        return undefined;
    for (const { predicateType, bundle } of attestations.value) {
        if (!(0,signatures_statement/* isProvenance */.WX)(predicateType))
            continue;
        const statement = (0,signatures_statement/* readStatement */.cO)(bundle);
        if (typeof statement !== 'string')
            return statement;
    }
    return undefined;
}
function compact(signals) {
    return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/decide/decide.js + 10 modules
var decide = __webpack_require__(71210);
// EXTERNAL MODULE: ./build/decide/fixes.js + 2 modules
var fixes = __webpack_require__(43662);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/commands/stages/judge.js






/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
async function judge(facts, policy) {
    const checked = [];
    const timings = {};
    for (const check of registry/* checks */.A) {
        if (policy.checks[check.meta.id] === 'off')
            continue;
        // The global `performance` takes 3 ms to load.
        const start = process.hrtime.bigint();
        checked.push(await runCheck(check, facts, policy));
        timings[check.meta.id] = Number(process.hrtime.bigint() - start) / 1e6;
    }
    const findings = (0,fixes/* withFixes */.O)(checked.flatMap((result) => result.findings), facts);
    const { chosen: customRules, results } = await (0,custom/* judgeFindings */.q)(findings, policy, checked);
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

/***/ 43662:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withFixes)
});

// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
;// CONCATENATED MODULE: ./build/decide/fix-image.js

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
function dockerfileLine(finding, facts) {
    const purl = (0,packages_purl/* parsePurl */.$l)(finding.subject.purl ?? '');
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

;// CONCATENATED MODULE: ./build/decide/fix-elsewhere.js


/** Lockfiles named at most. */
const MOST_NAMED = 3;
/**
 * What to know of a vulnerable npm package that no lockfile has in that version: whoever has just updated it and gives
 * the report of before would be told to update again.
 *
 * @returns `undefined` where no lockfile is meant: packages of an image or of another ecosystem, and runs without one.
 */
function elsewhereText(finding, graphs, facts) {
    const { name, purl = '' } = finding.subject;
    if (!purl.startsWith('pkg:npm/') || graphs.length === 0 || isOfImage(finding, facts))
        return undefined;
    const at = name.lastIndexOf('@');
    const bare = at > 0 ? name.slice(0, at) : name;
    const has = graphs.flatMap(({ graph, versions }) => {
        const found = versions.get(bare);
        return found === undefined ? [] : [`${graph.lockfile.path} has ${(0,few/* fewOf */.s)([...found], MOST_NAMED)}`];
    });
    const instead = has.length === 0 ? '' : ` (${(0,few/* fewOf */.s)(has, MOST_NAMED, '; ')})`;
    return `No lockfile that was read has ${at > 0 ? name : `an affected version of ${bare}`}${instead}: if the report is older than them, make it again. Else:`;
}

// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/decide/fix-undo.js
var fix_undo = __webpack_require__(37406);
// EXTERNAL MODULE: ./build/decide/fix-way.js + 3 modules
var fix_way = __webpack_require__(48029);
// EXTERNAL MODULE: ./build/decide/without-fix.js
var without_fix = __webpack_require__(66378);
;// CONCATENATED MODULE: ./build/decide/fixes.js









/** Rules that say that the lockfile does not hold what it should; the base's may. */
const RESTORABLE = new Set([
    'signatures/differs',
    'signatures/invalid',
    'sources/substituted',
    'lockfiles/integrity-changed',
    'lockfiles/integrity-removed',
    'lockfiles/integrity-replaced',
    'lockfiles/repatched',
    'lockfiles/redirected',
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
        if (finding.rule === 'sources/missing-integrity' && hadHash(finding, facts))
            return withRestore(finding, graphs, facts);
        if (finding.rule === 'lockfiles/removed')
            return withFileBack(finding, facts);
        if (UNKNOWN.has(finding.rule))
            return finding;
        if (isMovedBySettings(finding, graphs, facts))
            return withSettingsBack(finding, facts);
        const fix = (0,fix_undo/* undoOf */.C)(finding, graphs, facts);
        return fix === undefined ? finding : { ...finding, fix };
    });
}
function withUpdate(finding, graphs, facts) {
    const ids = finding.subject.nodes ?? [];
    const homes = graphs.filter((index) => ids.some((id) => index.nodes.has(id)));
    const home = homes.find((index) => index.graph.lockfile.path === finding.location?.file) ?? homes[0];
    const node = ids.map((id) => home?.nodes.get(id)).find((found) => found !== undefined);
    if (home === undefined || node === undefined)
        return withoutGraph(finding, graphs, facts);
    const version = (0,fix_graph/* targetVersion */.I$)(finding, node.version);
    if (version === undefined) {
        const fix = noFix(finding, node);
        if (fix.command !== undefined)
            return { ...finding, fix };
        return { ...finding, fix: (0,fix_undo/* undoOf */.C)({ ...finding, fix }, graphs, facts) ?? fix };
    }
    const steps = knownSteps({ index: home, node }, finding, version);
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
    const elsewhere = (0,few/* fewOf */.s)(others.map((index) => index.graph.lockfile.path), fixes_MOST_NAMED);
    return { ...finding, fix: fixOf({ ...steps, text: `${steps.text} The same in ${elsewhere}.` }, version) };
}
/** Lockfiles named at most. */
const fixes_MOST_NAMED = 3;
function stepsIn(index, finding, version) {
    const node = finding.subject.nodes?.map((id) => index.nodes.get(id)).find((found) => found !== undefined);
    return node === undefined ? undefined : knownSteps({ index, node }, finding, version);
}
function fixOf({ text, command }, version) {
    return { text, ...(command === undefined ? {} : { command }), version };
}
function withoutGraph(finding, graphs, facts) {
    const elsewhere = elsewhereText(finding, graphs, facts);
    const fix = finding.fix ?? { text: (0,without_fix/* withoutFix */.y)([finding]) };
    if (elsewhere !== undefined)
        return { ...finding, fix: { ...fix, text: `${elsewhere} ${fix.text}` } };
    const dockerfile = finding.fix === undefined ? undefined : dockerfileLine(finding, facts);
    return { ...finding, fix: dockerfile === undefined ? fix : { ...fix, dockerfile } };
}
function noFix(finding, node) {
    // The tool knows a way (another direct dependency) although no version of the package itself is known.
    if (finding.fix !== undefined && finding.fix.version === undefined)
        return finding.fix;
    const text = (0,without_fix/* withoutFix */.y)([finding]);
    return { text: node.direct ? text : `${text} It came in by the path shown.` };
}
function knownSteps(home, finding, version) {
    if (finding.detail?.update !== undefined)
        return stepsFor(home, finding, version);
    const { index, node } = home;
    const key = `${node.id}\0${version}`;
    const steps = index.known.get(key) ?? stepsFor(home, finding, version);
    index.known.set(key, steps);
    return steps;
}
function stepsFor({ index, node }, finding, to) {
    return (0,fix_way/* wayTo */.b)(index, node, { to, instead: viaDirect(index, finding) }).steps;
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
/** A lockfile that is gone comes back as the base has it; whoever wants another way out reads on. */
function withFileBack(finding, { base }) {
    const command = base === undefined ? undefined : (0,fix_commands/* checkoutFile */.ni)(finding.subject.name, base.commit);
    return finding.fix === undefined || command === undefined
        ? finding
        : { ...finding, fix: { ...finding.fix, command } };
}
/** Whether the change's settings make the package come from another registry, whatever the lockfile says. */
function isMovedBySettings({ rule, subject: { nodes = [] } }, graphs, { registry }) {
    if (rule !== 'trust/registry-changed' || registry === undefined)
        return false;
    return graphs.some((index) => nodes.some((id) => {
        const node = index.nodes.get(id);
        return node !== undefined && (0,registry_facts/* packageFactsOf */.B9)(registry, node)?.registryBefore !== undefined;
    }));
}
/** Taking the package out would leave the settings as they are: the files that name the registry go back. */
function withSettingsBack(finding, { base }) {
    const files = (base?.installation ?? []).flatMap((change) => change.kind === 'setting' && change.before !== undefined && /registr/i.test(change.key)
        ? [change.path]
        : []);
    const commands = [...new Set(files)].map((file) => base && (0,fix_commands/* checkoutFile */.ni)(file, base.commit));
    if (finding.fix === undefined || commands.length === 0 || commands.includes(undefined))
        return finding;
    return { ...finding, fix: { ...finding.fix, command: commands.join(' && ') } };
}
/** Whether the base has the hash that the change leaves out. */
function hadHash({ location, subject: { nodes = [] } }, { base }) {
    const before = base?.graphs.find((graph) => graph.lockfile.path === location?.file);
    return before?.packages.some((node) => node.integrity !== undefined && nodes.includes(node.id)) === true;
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

const PLACE = /\/common\/config\/(?:rush|subspaces\/([^/]+))(?:\/variants\/([^/]+))?$/;
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
    const [, subspace, variant] = found;
    const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
    const own = subspace === undefined ? [] : [`common/config/subspaces/${subspace}`];
    return {
        root,
        base: (0,_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, `common/temp/${subspace ?? ''}`),
        subspace,
        variant,
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