"use strict";
exports.id = 3757;
exports.ids = [3757];
exports.modules = {

/***/ 10541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ foreignLockfiles),
/* harmony export */   V: () => (/* binding */ NOT_READ)
/* harmony export */ });
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12720);

const NOT_READ = {
    id: 'lockfiles/not-read',
    title: 'Lockfile of a program whose lockfiles are not read',
    severity: 'moderate',
    why: 'Whoever installs by this file gets packages that no check has looked at.',
    fix: 'Delete it if nobody installs by it, or leave it out by exclude-lockfiles once that is decided.',
};
/** A finding a lockfile. */
function foreignLockfiles({ foreignLockfiles: paths = [], base, }) {
    const { id, severity, title, fix } = NOT_READ;
    const isTouched = (path) => base !== undefined && base.foreignLockfiles?.includes(path) !== true;
    return paths.map((path) => ({
        check: 'lockfiles',
        rule: id,
        severity,
        subject: { kind: 'lockfile', name: path },
        title,
        message: `${path} is not read: what is installed by it was not looked at.${isTouched(path) ? ' This change adds or edits it.' : ''}`,
        aliases: [],
        fix: { text: fix },
        location: { file: path },
        fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([id, path]),
    }));
}


/***/ }),

/***/ 54859:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   JW: () => (/* binding */ nothingToCheck),
/* harmony export */   Rq: () => (/* binding */ packageFindings),
/* harmony export */   kR: () => (/* binding */ nodeProblem)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72802);
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12720);
/* harmony import */ var _model_packages_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78815);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44963);







/** A package node that breaks a rule: what the rule says of itself, and `message` of this node. */
function nodeProblem({ graph, node }, { id, title, severity, fix }, message) {
    return { graph, node, rule: id, title, severity, fix, message };
}
/**
 * A sentence of a package and a reason. Reasons are predicates of the package (`has no …`), or say something of their
 * own, such as what its registry answered.
 */
function sentenceOf(node, reason) {
    const predicate = /^(?:is|has|carries|advertises|needs|was) /.test(reason);
    return `${(0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node)}${predicate ? '' : ':'} ${reason}.`;
}
/** One finding a package and rule, however many lockfiles and nodes have the problem. Sorted by package, then rule. */
function packageFindings(facts, check, problems) {
    const finders = new Map(facts.graphs.map((graph) => [graph, (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFinder */ .Uq)(graph)]));
    const groups = (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(problems, (problem) => JSON.stringify([problem.node.purl, problem.rule, problem.code ?? '']));
    return [...groups]
        .sort(([a], [b]) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b))
        .map(([, group]) => {
        const [first] = group;
        const { graph, node } = first;
        return {
            check,
            rule: first.rule,
            severity: first.severity,
            subject: {
                kind: 'package',
                name: (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(node),
                purl: node.purl,
                nodes: [...new Set(group.map((one) => one.node.id))].sort(),
                scope: _model_packages_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .i.find((scope) => group.some((one) => one.node.scope === scope)) ?? node.scope,
            },
            title: first.title,
            message: `${first.message}${lockfilesOf(group)}`,
            aliases: first.code === undefined ? [] : [first.code],
            fix: { text: first.fix },
            location: { file: graph.lockfile.path, ...(node.line === undefined ? {} : { line: node.line }) },
            paths: finders.get(graph)?.(node.id) ?? [],
            ...(first.detail === undefined ? {} : { detail: first.detail }),
            fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)([first.rule, node.purl, first.code ?? '']),
        };
    });
}
/** So many lockfiles are named. */
const NAMED = 3;
/** Which lockfiles have it, where several do: what mends it is to be done in each. */
function lockfilesOf(group) {
    const files = [...new Set(group.map(({ graph }) => graph.lockfile.path))].sort();
    if (files.length < 2)
        return '';
    return ` In ${files.length} lockfiles: ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_5__/* .fewOf */ .s)(files, NAMED)}.`;
}
/** Why a check over packages has nothing to look at, if so: an empty lockfile must not pass for a checked one. */
function nothingToCheck(facts) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (facts.problems.some((problem) => problem.kind === 'lockfile' && !(0,_model_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isNoLockfile */ .Z)(problem)))
        return { state: 'incomplete', reason: 'No lockfile could be read.' };
    const declared = facts.graphs.some((graph) => graph.importers.some((importer) => importer.dependencies.some((edge) => !edge.to.startsWith('workspace:'))));
    if (declared)
        return { state: 'incomplete', reason: 'Dependencies are declared, but the lockfiles list no package.' };
    return { state: 'not-applicable', reason: 'No lockfile lists a package.' };
}


/***/ }),

/***/ 17663:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runScanners)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_exec_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49887);
/* harmony import */ var _io_files_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3438);
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9798);
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47707);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32355);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4641);
/* harmony import */ var _parse_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3983);
/* harmony import */ var _raw_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76531);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32285);
/* harmony import */ var _scanner_tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18606);












/** The scanners that `trivy-fs` is run with. */
const TRIVY_KINDS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
/**
 * Runs scanners and reads what they print. What they printed is kept byte for byte; whether it
 * is a report or an error is told from the content, because their exit code 1 means either.
 *
 * @param names of `scannerTools`.
 * @throws SealgateError USAGE for a name that does not exist.
 */
async function runScanners(dir, names, { log, find, registry, offline = false }) {
    const tools = [...new Set(names)].map(toolNamed).map((tool) => (0,_scanner_tools_js__WEBPACK_IMPORTED_MODULE_8__/* .whereAsked */ .q)(tool, { registry, offline }));
    const result = { reports: [], problems: [], raw: [] };
    for (const tool of tools) {
        log.progress(`Running ${tool.title}`);
        const one = { reports: [], problems: [], raw: [] };
        if (offline && tool.asksRegistry)
            one.problems.push(notOffline(tool));
        else
            await runOne({ tool, name: `run:${tool.id}`, result: one }, dir, find);
        const covers = tool.format === 'trivy' ? TRIVY_KINDS : ['vulnerabilities'];
        result.reports.push(...one.reports);
        result.problems.push(...one.problems.map((problem) => ({ ...problem, covers })));
        result.raw.push(...one.raw);
    }
    log.progress(undefined);
    return result;
}
function toolNamed(name) {
    const tool = _scanner_tools_js__WEBPACK_IMPORTED_MODULE_8__/* .scannerTools */ .u.find((candidate) => candidate.id === name);
    if (tool !== undefined)
        return tool;
    const known = _scanner_tools_js__WEBPACK_IMPORTED_MODULE_8__/* .scannerTools */ .u.map((candidate) => candidate.id);
    const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(name, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `Unknown scanner '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `--run takes ${known.join(', ')}.`,
    });
}
async function runOne(running, dir, find) {
    const { tool, name, result } = running;
    try {
        const program = await programOf(running, find);
        if (program === undefined)
            return;
        const version = await versionOf(program.path);
        if (version === undefined) {
            result.problems.push(notInstalled(name, tool));
            return;
        }
        await tool.prepare(dir, async (call) => {
            const output = await (0,_io_exec_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(program.path, call.args, { cwd: call.cwd, group: true });
            // Asked again: a scan may have brought a newer database.
            const about = tool.id === 'trivy-fs' ? ((await versionOf(program.path)) ?? version) : version;
            readOutput(running, { about, call, output, program });
        });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
            throw error;
        result.problems.push(toolProblem(name, error));
    }
}
/** The program, or a problem that says why there is none. One that is not the pinned file is no missing one. */
async function programOf({ tool, name, result }, find) {
    try {
        return await find(tool.program);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De) || error.code !== 'TOOL_FAILED')
            throw error;
        result.problems.push({
            ...toolProblem(name, error),
            state: 'missing',
            message: `${error.message}, so ${tool.title} was not run`,
        });
        return undefined;
    }
}
function readOutput(running, done) {
    const { tool, name, result } = running;
    const { output } = done;
    const raw = { name: `${tool.id}.json`, ...wordsOf(tool), bytes: output.stdout };
    try {
        const answer = (0,_parse_report_js__WEBPACK_IMPORTED_MODULE_6__.parseReport)(output.stdout, name, { forced: (0,_parse_report_js__WEBPACK_IMPORTED_MODULE_6__/* .parserNamed */ .dh)(tool.format) });
        if ('failure' in answer) {
            result.problems.push(toolFailed(running, answer.failure, output));
        }
        else {
            const report = withRun(answer.report, tool, done);
            result.reports.push(report);
            result.raw.push({ ...(0,_raw_report_js__WEBPACK_IMPORTED_MODULE_10__/* .rawOf */ .U)(report, { bytes: output.stdout, sha256: report.sha256 }), name: raw.name });
            return;
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
            throw error;
        result.problems.push({
            ...(0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .errorProblem */ .gx)(name, error),
            kind: 'tool',
            message: withExit(error.message, tool, output),
        });
    }
    if (output.stdout.length > 0)
        result.raw.push(raw);
}
/** The report with how it was made. An exit code that does not fit what it says is a problem of it. */
function withRun(report, tool, { about, call, output, program }) {
    const version = versionIn(about);
    const run = {
        command: [tool.program, ...call.shown],
        version,
        exitCode: output.exitCode,
        program: { from: program.from, sha256: program.sha256 },
    };
    const problems = [...report.problems];
    const said = lastWords(output.stderr);
    const because = said === '' ? '' : `: ${said}`;
    if (!tool.exitCodes.includes(output.exitCode)) {
        problems.push(`${tool.title} ended with exit code ${output.exitCode}${because}`);
    }
    else if (output.exitCode !== 0 && report.findings.length === 0) {
        problems.push(`${tool.title} ended with exit code ${output.exitCode} but lists nothing${because}`);
    }
    const stale = staleDatabase(about, report.createdAt);
    if (stale !== undefined)
        problems.push(stale);
    // We chose its scanners ourselves, so what it does not list it did not find.
    const covers = tool.id === 'trivy-fs' && report.covers?.length !== 0 ? { covers: TRIVY_KINDS } : {};
    return { ...report, ...covers, tool: { ...report.tool, version }, problems, run };
}
/** A failed tool's own words: what it printed instead of a report, else the last line of its standard error. */
function toolFailed({ tool, name }, failure, output) {
    const said = lastWords(output.stderr);
    const silent = output.stdout.toString('utf8', 0, 64).trim() === '' && output.exitCode !== 0;
    const told = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .textFailure */ .c)(output.stderr, output.stderr.length);
    const best = silent
        ? {
            ...(said === '' ? failure : { ...failure, ...told, message: `is empty; it said: ${said}` }),
            state: 'unreachable',
        }
        : failure;
    const problem = (0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .failureProblem */ .Gq)(`The output of ${tool.title}`, best);
    return { ...problem, kind: 'tool', subject: name, message: withExit(problem.message, tool, output) };
}
function withExit(message, tool, output) {
    return `${message.replace(/(?<![.:\s])[.:\s]+$/, '')} (${tool.title} ended with exit code ${output.exitCode})`;
}
function toolProblem(name, error) {
    return {
        kind: 'tool',
        subject: name,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'unreachable',
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
function notOffline(tool) {
    return {
        kind: 'tool',
        subject: `run:${tool.id}`,
        state: 'missing',
        message: `${tool.title} asks a registry, and nothing is asked offline, so it was not run`,
        hint: 'Run without --offline, or give a report of it with --report.',
    };
}
function notInstalled(name, tool) {
    return {
        kind: 'tool',
        subject: name,
        state: 'missing',
        message: `${tool.program} does not start, so ${tool.title} was not run`,
        hint: `Install ${tool.program} in a step before this one, or leave ${tool.id} out of --run.`,
    };
}
/**
 * What the program says its version is, `undefined` where it does not start. T21: in a folder of its own. Even for its
 * version pnpm runs the `.pnpmfile.cjs` of the folder that it is started in, and others read their settings there.
 */
async function versionOf(program) {
    const asked = (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .inScratchFolder */ .y)('sealgate-version-', (cwd) => (0,_io_exec_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(program, ['--version'], { cwd, group: true }));
    const answer = await asked.catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De && error.code === 'TOOL_FAILED')
            return undefined;
        throw error;
    });
    if (answer === undefined || answer.exitCode !== 0)
        return undefined;
    return answer.stdout.toString('utf8');
}
function versionIn(about) {
    const [first = ''] = about.trim().split('\n');
    return ((/(?<!\d)\d+\.\d+[0-9A-Za-z.+-]*/.exec(first)?.[0] ??
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .proseText */ .lz)(first.replace(/^version:\s*/i, ''), 60)) ||
        'unknown');
}
/** Trivy's database is rebuilt several times a day; one older than this was kept back on purpose. */
const DATABASE_DAYS = 7;
/** T29: an old vulnerability database knows nothing of what came after it. */
function staleDatabase(about, createdAt) {
    const database = about.indexOf('Vulnerability DB:');
    const updated = database === -1 ? undefined : /UpdatedAt:\s*(\d{4}-\d\d-\d\d)/.exec(about.slice(database))?.[1];
    if (updated === undefined || createdAt === undefined)
        return undefined;
    const days = Math.floor((0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_11__/* .daysBetween */ .YM)(updated, createdAt));
    if (!(days > DATABASE_DAYS))
        return undefined;
    return `Its vulnerability database is of ${updated}, ${days} days before the scan: let Trivy update it`;
}
function wordsOf(tool) {
    return tool.format === 'trivy'
        ? { tool: 'trivy', target: 'fs' }
        : { tool: 'audit', target: tool.format.replace(/-audit$/, '') };
}
/** The last lines that say something, as one, without colours and frames. */
function lastWords(text) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(-20_000))
        .split('\n')
        .map((line) => line.replace(/^[\s│╭╰─×✗]+/, '').trim())
        .filter((line) => line !== '' && !/^npm (?:warn|notice)\b/i.test(line));
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .proseText */ .lz)(lines.slice(-4).join(' '), 300) ?? '';
}


/***/ }),

/***/ 18606:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ scannerTools),
  q: () => (/* binding */ whereAsked)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/files/scratch.js
var scratch = __webpack_require__(3438);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/make-folders.js
var make_folders = __webpack_require__(77540);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(4641);
;// CONCATENATED MODULE: ./build/collect/reports/audit-folder.js







/**
 * Runs something in a folder of its own that holds only the lockfile (and, where needed, the package.json
 * files) of `dir`. The repository's own configuration (.npmrc, pnpm-workspace.yaml, package manager pins)
 * stays out: a pull request could point the audit at a server that says nothing is wrong, list advisories to
 * ignore, or have another program started.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no lockfile.
 */
function inAuditFolder(dir, input, use) {
    return (0,scratch/* inScratchFolder */.y)('sealgate-audit-', async (folder) => {
        const lockfile = await copyFirst(dir, input.lockfiles, folder);
        if (lockfile === undefined) {
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `There is no ${input.lockfiles.join(' or ')} to audit`, {
                hint: 'Run it in the folder of the lockfile (--dir), or leave it out of --run.',
            });
        }
        if (input.manifests)
            await copyManifests(dir, lockfile, folder);
        else
            await (0,promises_.writeFile)(external_node_path_default().join(folder, 'package.json'), '{"name":"audited","version":"0.0.0","private":true}\n');
        return use(folder);
    });
}
async function copyFirst(dir, names, folder) {
    for (const name of names) {
        const bytes = await (0,files/* readIfExists */.OR)(external_node_path_default().join(dir, name));
        if (bytes === undefined)
            continue;
        await (0,promises_.writeFile)(external_node_path_default().join(folder, name), bytes);
        return { name, text: bytes.toString('utf8') };
    }
    return undefined;
}
/** The root's package.json and those of the workspaces that the lockfile names, never one outside of `dir`. */
async function copyManifests(dir, lockfile, folder) {
    const places = ['', ...workspacesOf(lockfile.text)];
    for (const place of places) {
        const from = external_node_path_default().join(dir, place, 'package.json');
        if ((await (0,files/* readIfExists */.OR)(from)) === undefined)
            continue;
        (0,make_folders/* makeFolders */.w)(external_node_path_default().join(folder, place));
        await (0,promises_.copyFile)(from, external_node_path_default().join(folder, place, 'package.json'));
    }
}
/** Folders of workspaces as npm's lockfile lists them. The reader of lockfiles reports what is wrong with the file. */
function workspacesOf(text) {
    let document;
    try {
        document = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return [];
    }
    const packages = (0,fields/* asFields */.qI)((0,fields/* asFields */.qI)(document)?.packages) ?? {};
    return Object.keys(packages).filter((place) => {
        const parts = place.split('/');
        return (place !== '' &&
            !place.includes('\\') &&
            !external_node_path_default().isAbsolute(place) &&
            !/^[a-z]:/i.test(place) &&
            !parts.some((part) => part === '..' || part === 'node_modules' || part === ''));
    });
}

;// CONCATENATED MODULE: ./build/collect/reports/scanner-tools.js




const NPM_ARGS = [
    'audit',
    '--json',
    '--package-lock-only',
    '--ignore-scripts',
    // Whatever NODE_ENV or the user's settings leave out is still shipped to somebody.
    '--include=dev',
    '--include=optional',
    '--include=peer',
];
const PNPM_ARGS = ['audit', '--json'];
const TRIVY_SCANNERS = 'vuln,secret,misconfig,license';
/** The tools `--run` knows, by name. */
const scannerTools = [
    {
        id: 'npm-audit',
        title: 'npm audit',
        program: 'npm',
        format: 'npm-audit',
        asksRegistry: true,
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'], manifests: true }, (cwd) => use({ args: NPM_ARGS, shown: NPM_ARGS, cwd })),
    },
    {
        id: 'pnpm-audit',
        title: 'pnpm audit',
        program: 'pnpm',
        format: 'pnpm-audit',
        asksRegistry: true,
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['pnpm-lock.yaml'], manifests: false }, (cwd) => use({ args: PNPM_ARGS, shown: PNPM_ARGS, cwd })),
    },
    {
        id: 'trivy-fs',
        title: 'trivy fs',
        program: 'trivy',
        format: 'trivy',
        asksRegistry: false,
        offlineArgs: [
            '--offline-scan',
            '--skip-db-update',
            '--skip-java-db-update',
            '--skip-check-update',
            '--skip-version-check',
        ],
        exitCodes: [0],
        prepare: withOwnTrivySettings,
    },
];
/**
 * Trivy reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` of the folder it runs in, so a pull request
 * could switch it off: it gets empty ones instead.
 */
function withOwnTrivySettings(dir, use) {
    return (0,scratch/* inScratchFolder */.y)('sealgate-trivy-', async (folder) => {
        const settings = { config: 'trivy.yaml', ignorefile: 'ignore', 'secret-config': 'secret.yaml' };
        const flags = [];
        for (const [flag, name] of Object.entries(settings)) {
            const file = external_node_path_default().join(folder, name);
            await (0,promises_.writeFile)(file, flag === 'ignorefile' ? '' : '{}\n');
            flags.push(`--${flag}`, file);
        }
        const common = ['--format', 'json', '--quiet', '--include-dev-deps', '--scanners', TRIVY_SCANNERS];
        return await use({ args: ['fs', ...common, ...flags, '.'], shown: ['fs', ...common, '.'], cwd: dir });
    });
}
/** The tool with what it is told beside its own arguments: the registry to ask, or to ask nothing. */
function whereAsked(tool, { registry, offline }) {
    const asked = registry === undefined || !tool.asksRegistry ? [] : ['--registry', registry];
    const words = offline ? (tool.offlineArgs ?? []) : asked;
    return {
        ...tool,
        prepare: (dir, use) => tool.prepare(dir, (call) => use({ ...call, args: [...call.args, ...words], shown: [...call.shown, ...words] })),
    };
}


/***/ }),

/***/ 55672:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ advisoriesOption),
/* harmony export */   G: () => (/* binding */ advisorySources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46257);


/** The flag that names where advisories come from. @param description what they are asked for */
function advisoriesOption(description) {
    return { name: 'advisories', type: 'list', value: 'SOURCE', choices: ['registry'], description };
}
/**
 * The sources that were named: `registry`, `osv:FOLDER`.
 *
 * @throws SealgateError USAGE of anything else.
 */
function advisorySources(values) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(values, 'advisories');
    const strange = named.find((source) => source !== 'registry' && !/^osv:./.test(source));
    if (strange !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--advisories ${strange} is no source of advisories`, {
            hint: 'registry, or osv:FOLDER.',
        });
    return named;
}


/***/ }),

/***/ 49819:
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
// EXTERNAL MODULE: ./build/check/vulnerabilities.js + 3 modules
var vulnerabilities = __webpack_require__(77654);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/discover.js + 1 modules
var discover = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 3 modules
var read = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/collect/reports/run.js
var run = __webpack_require__(17663);
// EXTERNAL MODULE: ./build/collect/reports/scanner-tools.js + 1 modules
var scanner_tools = __webpack_require__(18606);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/data/paths.js
var paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/model/packages/in-range.js
var in_range = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/model/packages/versions.js
var versions = __webpack_require__(13714);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/decide/fix-graph.js
var fix_graph = __webpack_require__(61290);
// EXTERNAL MODULE: ./build/decide/fix-way.js + 3 modules
var fix_way = __webpack_require__(48029);
// EXTERNAL MODULE: ./build/decide/without-fix.js
var without_fix = __webpack_require__(66378);
;// CONCATENATED MODULE: ./build/decide/fix-plan.js









/**
 * A step for every vulnerable package of every lockfile, the most severe first.
 *
 * @param findings of the vulnerabilities check, merged and bound to the graphs. Suppressed ones are left out.
 */
function planFixes(findings, graphs) {
    const byNode = new Map();
    for (const finding of findings) {
        if (finding.rule !== 'vulnerabilities/known' || finding.suppressed !== undefined)
            continue;
        for (const id of finding.subject.nodes ?? [])
            (0,group/* addToList */.v)(byNode, id, finding);
    }
    const steps = graphs.flatMap((graph) => {
        const index = (0,fix_graph/* indexGraph */.f5)(graph);
        let pathsTo;
        return graph.packages.flatMap((node) => {
            const about = byNode.get(node.id);
            if (about === undefined)
                return [];
            // A finding has the ways of all lockfiles; a step is for one.
            pathsTo ??= (0,paths/* pathFinder */.Uq)(graph);
            return [planNode(index, node, { about, paths: pathsTo(node.id) })];
        });
    });
    return steps
        .map((step) => afterBump(step, steps))
        .sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        (0,compare_text/* compareText */.n)(a.lockfile, b.lockfile) ||
        (0,compare_text/* compareText */.n)(a.name, b.name) ||
        (0,versions/* compareVersions */.Zy)(a.from, b.from));
}
/** A newer parent may ask for another version, which an override would take away from it again. */
function afterBump(step, all) {
    if (step.kind !== 'override')
        return step;
    const bump = all.find(({ kind, lockfile, name, from }) => kind === 'bump' &&
        lockfile === step.lockfile &&
        step.paths.some((path) => path.slice(0, -1).includes(`${name}@${from}`)));
    if (bump === undefined)
        return step;
    const text = `Update ${bump.name} first: ${bump.to} may need no ${step.name} ${step.from}. Else: ${step.steps.text}`;
    return { ...step, steps: { ...step.steps, text } };
}
function planNode(index, node, { about, paths }) {
    const ordered = [...about].sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,compare_text/* compareText */.n)(idOf(a), idOf(b)));
    const targets = ordered.map((finding) => ({ finding, to: (0,fix_graph/* targetVersion */.I$)(finding, node.version) }));
    const known = targets.map(({ to }) => to).filter((to) => to !== undefined);
    const to = known.sort((a, b) => (0,versions/* compareVersions */.Zy)(b, a))[0];
    const common = {
        lockfile: index.graph.lockfile.path,
        name: node.name,
        from: node.version,
        fixed: ordered.map(fix_graph/* fixedVersions */.W4),
        severity: ordered[0]?.severity ?? 'unknown',
        ids: ordered.map(idOf),
        unfixed: targets.filter((target) => target.to === undefined).map(({ finding }) => idOf(finding)),
        paths,
    };
    if (to === undefined) {
        return {
            ...common,
            kind: 'none',
            safe: false,
            reason: 'no fixed version is known',
            steps: { text: (0,without_fix/* withoutFix */.y)(ordered) },
        };
    }
    const { kind, steps, fallback } = (0,fix_way/* wayTo */.b)(index, node, { to });
    const reason = unsafeReason(node, to, steps);
    return {
        ...common,
        to,
        kind,
        safe: reason === undefined,
        ...(reason === undefined ? {} : { reason }),
        steps,
        ...(fallback === undefined ? {} : { fallback }),
    };
}
/** Why a machine should leave a step to a human. */
function unsafeReason(node, to, steps) {
    if (!(0,in_range.inRange)(to, `^${node.version}`))
        return `${to} may break what ${node.version} did (semver: not compatible)`;
    return steps.calls === undefined ? 'no command of the package manager does it' : undefined;
}
function idOf(finding) {
    return finding.aliases[0] ?? finding.title;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var io_runtime = __webpack_require__(50193);
// EXTERNAL MODULE: ./build/policy/baseline.js
var baseline = __webpack_require__(72563);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/advisory-sources.js
var advisory_sources = __webpack_require__(55672);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/change.js
var change = __webpack_require__(24379);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/io/exec/exec.js + 2 modules
var exec = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/make-folders.js
var make_folders = __webpack_require__(77540);
// EXTERNAL MODULE: ./build/io/files/scratch.js
var scratch = __webpack_require__(3438);
// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(34330);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
;// CONCATENATED MODULE: ./build/publish/apply-fix.js












async function takeSnapshot(dir, files) {
    const snapshot = new Map();
    for (const file of files)
        snapshot.set(file, await (0,files_files/* readIfExists */.OR)(external_node_path_default().join(dir, file)));
    return snapshot;
}
/** Puts every file back as it was. */
async function restoreSnapshot(dir, snapshot) {
    for (const [file, bytes] of snapshot) {
        if (bytes === undefined)
            await (0,promises_.rm)(external_node_path_default().join(dir, file), { force: true });
        else
            await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().join(dir, file), bytes);
    }
}
/**
 * Puts every file back where a signal ends this process: what a package manager had half done is no fix. The package
 * manager is ended first.
 *
 * @returns takes it back.
 */
function restoreOnInterrupt(dir, snapshot, step) {
    const restore = () => {
        for (const [file, bytes] of snapshot) {
            if (bytes === undefined)
                (0,external_node_fs_.rmSync)(external_node_path_default().join(dir, file), { force: true });
            else
                (0,external_node_fs_.writeFileSync)(external_node_path_default().join(dir, file), bytes);
        }
        const what = (0,display/* displayText */.WV)(`${step.name} in ${step.lockfile}`);
        process.stderr.write(`Interrupted while updating ${what}: that step was put back\n`);
    };
    return (0,interrupts/* onInterrupt */.n)(restore, `${step.lockfile} and the files beside it are half changed`);
}
/** Nobody's scripts run, and nothing but lockfile and manifests is written where the manager can do without. */
const QUIET_FLAGS = {
    npm: (args) => args[0] === 'pkg' ? [] : ['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
    pnpm: (args) => [
        '--lockfile-only',
        '--ignore-scripts',
        ...(args[0] === 'install' ? ['--no-frozen-lockfile'] : []),
    ],
    bun: (args) => (args[0] === 'pm' ? [] : ['--lockfile-only', '--ignore-scripts']),
};
/** Yarn 1 has the flag, Yarn 2 and later the variables; each leaves the other's alone. Modes came with Yarn 3. */
function yarnFlags(version) {
    if (version.startsWith('1.'))
        return ['--ignore-scripts'];
    return version.startsWith('2.') ? [] : ['--mode=update-lockfile'];
}
const ENV = {
    npm_config_ignore_scripts: 'true',
    YARN_ENABLE_SCRIPTS: 'false',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_ENABLE_TELEMETRY: 'false',
    CI: '',
};
/**
 * Runs the package manager for one step: as the command says, with scripts off.
 *
 * @throws SealgateError TOOL_FAILED with what the manager printed.
 */
async function applyStep(dir, step, lockfileFormat) {
    if (step.steps.pnpmOverrides !== undefined)
        await writePnpmOverrides(external_node_path_default().join(dir, external_node_path_default().dirname(step.lockfile)), step.steps.pnpmOverrides);
    if (step.steps.yarnEntries !== undefined)
        await dropYarnEntries(external_node_path_default().join(dir, step.lockfile), step.steps.yarnEntries);
    for (const call of step.steps.calls ?? [])
        await start(dir, call, lockfileFormat);
}
/** The version of the Yarn that runs there: Yarn 1 and later ones write other lockfiles. @throws SealgateError TOOL_FAILED */
async function yarnVersion(cwd, lockfileFormat) {
    const { stdout } = await (0,exec/* run */.e)('yarn', ['--version'], { cwd, env: ENV, group: true });
    const version = stdout.toString('utf8').trim().split('\n').at(-1) ?? '';
    const classic = lockfileFormat === 'yarn-classic';
    if (!/^\d+\./.test(version))
        return classic ? '1.' : '';
    if (classic === version.startsWith('1.'))
        return version;
    throw new errors/* SealgateError */.De('TOOL_FAILED', `the lockfile is of Yarn ${classic ? '1' : '2 or later'}, and yarn is ${version}`, { hint: 'Name the Yarn of the repository in package.json (packageManager), and let Corepack start it.' });
}
async function start(dir, call, lockfileFormat) {
    const cwd = external_node_path_default().join(dir, call.folder ?? '.');
    const flags = call.program === 'yarn'
        ? yarnFlags(await yarnVersion(cwd, lockfileFormat))
        : (QUIET_FLAGS[call.program]?.(call.args) ?? []);
    const { exitCode, stdout, stderr } = await (0,exec/* run */.e)(call.program, [...call.args, ...flags], {
        cwd,
        env: ENV,
        group: true,
    });
    if (exitCode === 0)
        return;
    const said = (0,external_node_util_.stripVTControlCharacters)(`${stderr}\n${stdout.toString('utf8')}`)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^npm (?:warn|notice)/i.test(line));
    throw new errors/* SealgateError */.De('TOOL_FAILED', `${call.program} ${call.args.join(' ')} ended with exit code ${exitCode}: ${said.slice(0, 3).join(' ').slice(0, 400)}`, { hint: 'Run the command yourself to see all of its output.' });
}
/** Entries of Yarn 1's lockfile begin with a line of `name@range` parted by commas, and end before the next such line. */
async function dropYarnEntries(file, name) {
    const text = Buffer.from((await (0,files_files/* readIfExists */.OR)(file)) ?? new Uint8Array(0)).toString('utf8');
    const entries = text.split(/^(?=[^\s#])/m);
    const kept = entries.filter((entry) => !entry.startsWith(`${name}@`) && !entry.startsWith(`"${name}@`));
    await (0,files_files/* writeAtomic */.vZ)(file, kept.join(''));
}
/** pnpm 10 and later read overrides from pnpm-workspace.yaml, older ones from package.json. */
async function writePnpmOverrides(folder, overrides) {
    const { stdout } = await (0,exec/* run */.e)('pnpm', ['--version'], { cwd: folder });
    const major = Number.parseInt(stdout.toString('utf8'), 10);
    const manifestFile = external_node_path_default().join(folder, 'package.json');
    const text = Buffer.from((await (0,files_files/* readIfExists */.OR)(manifestFile)) ?? new Uint8Array(0)).toString('utf8');
    const manifest = (0,json/* parseJson */.q)(Buffer.from(text === '' ? '{}' : text), manifestFile);
    if (major < 10 || (major === 10 && manifest.pnpm?.overrides !== undefined)) {
        const pnpm = { ...manifest.pnpm, overrides: { ...manifest.pnpm?.overrides, ...overrides } };
        const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
        await (0,files_files/* writeAtomic */.vZ)(manifestFile, Buffer.from(`${JSON.stringify({ ...manifest, pnpm }, null, indent)}\n`));
        return;
    }
    const settingsFile = external_node_path_default().join(folder, 'pnpm-workspace.yaml');
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const settings = parseDocument(Buffer.from((await (0,files_files/* readIfExists */.OR)(settingsFile)) ?? new Uint8Array(0)).toString('utf8'));
    if (settings.errors[0] !== undefined) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${settingsFile} is not valid YAML: ${settings.errors[0].message}`, {
            location: { file: settingsFile },
            hint: 'Mend it first.',
        });
    }
    for (const [key, version] of Object.entries(overrides))
        settings.setIn(['overrides', key], version);
    await (0,files_files/* writeAtomic */.vZ)(settingsFile, Buffer.from(settings.toString()));
}
/** The change of files as a unified diff, made by git; empty where nothing changed. */
function diffSince(dir, before) {
    return (0,scratch/* inScratchFolder */.y)('sealgate-diff-', async (folder) => {
        for (const side of ['a', 'b'])
            await (0,promises_.mkdir)(external_node_path_default().join(folder, side));
        for (const [file, bytes] of before) {
            const now = await (0,files_files/* readIfExists */.OR)(external_node_path_default().join(dir, file));
            for (const [side, content] of [
                ['a', bytes],
                ['b', now],
            ]) {
                if (content === undefined)
                    continue;
                (0,make_folders/* makeFolders */.w)(external_node_path_default().join(folder, side, external_node_path_default().dirname(file)));
                await (0,promises_.writeFile)(external_node_path_default().join(folder, side, file), content);
            }
        }
        const plain = ['-c', 'core.quotePath=false', 'diff', '--no-index', '--no-prefix'];
        const args = [...plain, '--no-color', '--no-ext-diff', 'a', 'b'];
        const { stdout } = await (0,exec/* run */.e)('git', args, { cwd: folder });
        return stdout.toString('utf8');
    });
}

;// CONCATENATED MODULE: ./build/commands/fix/apply-fixes.js








/** A newer parent may ask for a newer package: an override that was written before would hold it back. */
const ORDER = ['bump', 'refresh', 'override', 'none'];
/**
 * Applies the safe steps one after the other, updates of what the repository declares first and overrides last.
 * After each the lockfile is read again: where the vulnerable version is still there, or a package that the
 * repository declares came to an incompatible version, everything the step wrote is put back; a step that another
 * one made needless is left out.
 */
async function applyFixes(steps, graphs, { dir, log }) {
    const outcomes = new Map();
    const safe = ORDER.flatMap((kind) => steps.filter((step) => step.safe && step.kind === kind));
    const files = [...new Set(graphs.flatMap(filesOf))].sort();
    const before = await takeSnapshot(dir, files);
    const first = new Map(graphs.map((graph) => [graph.lockfile.path, graph]));
    const now = new Map(first);
    for (const step of safe) {
        log.progress(`Updating ${step.name} in ${step.lockfile}`);
        const graph = now.get(step.lockfile);
        const original = first.get(step.lockfile);
        if (graph === undefined || original === undefined)
            continue;
        if (!isVulnerable(graph, step, original)) {
            outcomes.set(step, { state: 'applied', settled: settledBy(graph, step) });
            continue;
        }
        const mended = steps.filter((one) => one.lockfile === step.lockfile && outcomes.get(one)?.state === 'applied');
        const { outcome, after } = await applyOrOverride(dir, step, { graph, first: original, mended });
        outcomes.set(step, outcome);
        if (after !== undefined)
            now.set(step.lockfile, after);
    }
    for (const step of steps) {
        const graph = now.get(step.lockfile);
        if (graph !== undefined && !step.safe && isSettled(graph, step))
            outcomes.set(step, { state: 'applied', settled: settledBy(graph, step) });
    }
    log.progress(undefined);
    const changes = graphs.flatMap((graph) => describeChanges(graph, now.get(graph.lockfile.path) ?? graph));
    return { outcomes, changes, diff: await diffSince(dir, before) };
}
/** The step as planned; where that does not get there and an override may, the override. */
async function applyOrOverride(dir, step, graphs) {
    const planned = await applyOne(dir, step, graphs);
    if (planned.outcome.state === 'applied' || step.fallback === undefined)
        return planned;
    const second = await applyOne(dir, { ...step, steps: step.fallback }, graphs);
    if (second.outcome.state === 'failed')
        return planned;
    return { ...second, outcome: { ...second.outcome, override: step.fallback } };
}
async function applyOne(dir, step, graphs) {
    const { graph } = graphs;
    const snapshot = await takeSnapshot(dir, filesOf(graph));
    const takeBack = restoreOnInterrupt(dir, snapshot, step);
    try {
        await applyStep(dir, step, graph.lockfile.format);
        const read = await (0,discover.readLockfiles)(dir, { files: [external_node_path_default().join(dir, step.lockfile)] });
        const [after] = read.graphs;
        const reason = after === undefined
            ? `the lockfile cannot be read afterwards: ${read.problems[0]?.message ?? 'it is gone'}`
            : faultOf(step, graphs, after);
        if (reason === undefined && after !== undefined)
            return { outcome: { state: 'applied' }, after };
        await restoreSnapshot(dir, snapshot);
        return { outcome: { state: 'failed', reason: `${reason}; put back` } };
    }
    catch (error) {
        await restoreSnapshot(dir, snapshot);
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return { outcome: { state: 'failed', reason: `${error.message}; put back` } };
    }
    finally {
        takeBack();
    }
}
/** What is wrong with the lockfile that a step left. */
function faultOf(step, { graph, first, mended }, after) {
    if (isVulnerable(after, step, first)) {
        return versionsOf(after, step.name).includes(step.from)
            ? `${step.name}@${step.from} is still there afterwards`
            : `it would bring ${namedVersions(after, step.name)}`;
    }
    const undone = mended.find((one) => isVulnerable(after, one, first));
    if (undone !== undefined)
        return `it would bring ${namedVersions(after, undone.name)}, which another step has mended`;
    const jumped = (0,change/* diffGraphs */.PO)(graph, after).updated.find((pair) => pair.before.direct && !(0,in_range.inRange)(pair.after.version, `^${pair.before.version}`));
    return jumped === undefined
        ? undefined
        : `it would take ${jumped.before.name} from ${jumped.before.version} to ${jumped.after.version}`;
}
/**
 * Whether the version is there, or a new one that is older than the one without the problem: of its release line,
 * or an even older one that nobody calls fixed. What a package manager resolves again may well go back.
 *
 * @param first the graph before any step: what it had has steps of its own.
 */
function isVulnerable(graph, step, first) {
    const { name, from, to } = step;
    const had = new Set(versionsOf(first, name));
    return versionsOf(graph, name).some((version) => version === from ||
        (to !== undefined &&
            !had.has(version) &&
            (0,versions/* compareVersions */.Zy)(version, to) < 0 &&
            ((0,in_range.inRange)(version, `^${from}`) || ((0,versions/* compareVersions */.Zy)(version, from) < 0 && !isFixed(version, step)))));
}
/** Whether every vulnerability has a fixed version in the release line of this one, and not above it. */
function isFixed(version, { fixed }) {
    return fixed.every((versions) => versions.some((one) => (0,in_range.inRange)(version, `^${one}`)));
}
/** Whether other steps left nothing for a human: what is there now is known to be without the problem. */
function isSettled(graph, { name, from, to }) {
    return versionsOf(graph, name).every((version) => version !== from && to !== undefined && (0,versions/* compareVersions */.Zy)(version, to) >= 0);
}
function versionsOf(graph, name) {
    return graph.packages.filter((node) => node.name === name).map(({ version }) => version);
}
function namedVersions(graph, name) {
    return `${name} ${[...new Set(versionsOf(graph, name))].sort(versions/* compareVersions */.Zy).join(', ')}`;
}
function settledBy(graph, { name, from }) {
    const versions = versionsOf(graph, name);
    return versions.length === 0
        ? `Another step took ${name} ${from} out.`
        : `Another step brought ${namedVersions(graph, name)} instead.`;
}
/** What a package manager may write for a fix: lockfile, manifests, settings. */
function filesOf(graph) {
    const folder = external_node_path_default().posix.dirname(graph.lockfile.path);
    const at = (name) => (0,repository_path/* joinPath */.uJ)(folder, name);
    return [
        graph.lockfile.path,
        at('pnpm-workspace.yaml'),
        ...graph.importers.map((importer) => at(external_node_path_default().posix.join(importer.path, 'package.json'))),
    ];
}
function describeChanges(before, after) {
    const { added, removed, updated } = (0,change/* diffGraphs */.PO)(before, after);
    return [
        ...updated
            .filter((pair) => pair.before.version !== pair.after.version)
            .map((pair) => `${pair.before.name} ${pair.before.version} → ${pair.after.version}`),
        ...added.map((node) => `${node.name} ${node.version} added`),
        ...removed.map((node) => `${node.name} ${node.version} removed`),
    ];
}

// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/commands/fix/text.js




/** Longer diffs are cut on a terminal; --json has all of it. */
const MAX_DIFF_LINES = 200;
const STATES = {
    planned: 'would apply',
    manual: 'needs you',
    applied: 'applied',
    failed: 'failed',
};
/** The plan, what became of it, and the diff. */
function fixText(entries, applied, style) {
    if (entries.length === 0)
        return 'No vulnerable package in the lockfiles.\n';
    const lines = entries.flatMap((entry) => stepLines(entry, style));
    const count = (state) => entries.filter((entry) => entry.state === state).length;
    const totals = Object.keys(STATES)
        .filter((state) => count(state) > 0)
        .map((state) => `${count(state)} ${count(state) > 1 && state === 'manual' ? 'need you' : STATES[state]}`);
    lines.push(totals.join(', '));
    if (applied === undefined && count('planned') > 0)
        lines.push('Nothing was changed: --apply does it.');
    if (applied !== undefined && applied.changes.length > 0)
        lines.push('', 'Packages that changed:', ...applied.changes.map((change) => `  ${(0,display/* displayText */.WV)(change)}`));
    if (applied !== undefined && applied.diff !== '')
        lines.push('', ...diffLines(applied.diff));
    return `${lines.join('\n')}\n`;
}
function stepLines(entry, style) {
    const target = entry.to === undefined ? '' : ` → ${entry.to}`;
    const heading = `${entry.severity.toUpperCase()} ${entry.name} ${entry.from}${target}  [${entry.kind}, ${STATES[entry.state]}]`;
    const ids = (0,few/* fewOf */.s)(entry.ids, 5);
    const details = [
        `${entry.lockfile}: ${ids}`,
        ...entry.paths.slice(0, 3).map((steps) => `by ${steps.map(paths/* stepName */.u).join(' › ')}`),
        entry.text,
        ...(entry.command === null ? [] : [`$ ${entry.command}`]),
        ...(entry.reason === undefined ? [] : [`because ${entry.reason}`]),
        ...(entry.unfixed.length > 0 && entry.to !== undefined
            ? [`no fix is known for ${entry.unfixed.join(', ')}`]
            : []),
    ];
    const bold = style.color ? `\u001b[1m${(0,display/* displayText */.WV)(heading)}\u001b[0m` : (0,display/* displayText */.WV)(heading);
    return [bold, ...details.map((line) => `  ${(0,display/* displayText */.WV)(line)}`), ''];
}
function diffLines(diff) {
    const lines = diff.trimEnd().split('\n').map(display/* displayText */.WV);
    if (lines.length <= MAX_DIFF_LINES)
        return lines;
    return [...lines.slice(0, MAX_DIFF_LINES), (0,words/* moreLine */.g0)(lines.length - MAX_DIFF_LINES, 'git diff, or --json')];
}

// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/warn-of-foreign.js
var warn_of_foreign = __webpack_require__(63785);
;// CONCATENATED MODULE: ./build/commands/fix.js
















/** Plans, and with --apply makes, the changes that mend vulnerable packages. */
const command = {
    name: 'fix',
    summary: 'Plan the updates that mend vulnerable packages, and apply the safe ones with --apply.',
    usage: [
        'fix --report FILE … [--dir DIR] [--apply] [--json]',
        'fix --run npm-audit [--apply]',
        'fix --advisories registry|osv:FOLDER [--apply]',
    ],
    positionals: 'none',
    options: [
        {
            name: 'report',
            type: 'list',
            value: 'GLOB',
            description: 'Scanner reports that say what is vulnerable; trivy:PATH forces a format.',
        },
        {
            name: 'run',
            type: 'list',
            value: 'TOOL',
            choices: scanner_tools/* scannerTools */.u.map(({ id }) => id),
            description: 'Run a scanner: pnpm-audit, npm-audit, trivy-fs. Trivy is the pinned one.',
        },
        (0,advisory_sources/* advisoriesOption */.D)('What is vulnerable without a scanner: registry, as the registries of the packages say; osv:FOLDER, OSV records on disk.'),
        {
            name: 'apply',
            type: 'boolean',
            description: 'Let the package manager make the safe changes, without scripts, and show the diff.',
        },
        flags/* DIR_OPTION */.mM,
        flags/* LOCKFILE_OPTION */.iK,
    ],
    notes: [
        'Safe: within the declared ranges, or to a version that semver calls compatible. A major version is never taken.',
        'Exit codes: 0 planned, or everything is mended; 1 after --apply something is left for you; 2 wrong input.',
    ],
    run: fix_run,
};
async function fix_run(_positionals, values, world) {
    const dir = external_node_path_default().resolve(world.cwd, (0,flags/* textOf */.b6)(values, 'dir') ?? '.');
    const specs = (0,flags/* listOf */.c3)(values, 'report');
    const tools = (0,flags/* listOf */.c3)(values, 'run');
    const sources = (0,advisory_sources/* advisorySources */.G)(values);
    if (specs.length + tools.length + sources.length === 0) {
        throw new errors/* SealgateError */.De('USAGE', 'Nothing says what is vulnerable', {
            hint: 'sealgate fix --run npm-audit, sealgate fix --advisories registry, or sealgate fix --report trivy.json.',
        });
    }
    const named = (0,flags/* listOf */.c3)(values, 'lockfile');
    const read = await (0,discover.readLockfiles)(dir, {
        ...(named.length === 0 ? {} : { files: named }),
        compare: true,
    });
    const { graphs, problems } = read;
    (0,warn_of_foreign/* warnOfForeign */.q)(read, world);
    if (graphs.length === 0) {
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', problems[0]?.message ?? 'There is no lockfile to fix', {
            hint: problems[0]?.hint ?? 'Name its folder with --dir.',
        });
    }
    const facts = await readFacts(dir, { graphs, problems, specs, tools, sources }, world);
    const steps = await plan(facts);
    const applied = values.apply === true ? await applyFixes(steps, facts.graphs, { dir, log: world.log }) : undefined;
    const entries = steps.map((step) => entryOf(step, applied));
    const left = entries.filter(({ state }) => state === 'manual' || state === 'failed').length;
    const broken = facts.problems.length > 0;
    return {
        exitCode: broken ? errors/* EXIT */.dc.usage : applied !== undefined && left > 0 ? errors/* EXIT */.dc.fail : errors/* EXIT */.dc.pass,
        text: fixText(entries, applied, world.style),
        json: { applied: applied !== undefined, steps: entries, diff: applied?.diff ?? null },
    };
}
async function readFacts(dir, input, world) {
    const runtime = await (0,io_runtime/* readRuntime */.Ft)({ dir, env: world.env, now: world.now(), version: (0,version/* version */.r)() });
    const given = await (0,read/* readReports */.oh)(dir, input.specs);
    const runs = await (0,run/* runScanners */.D)(dir, input.tools, {
        log: world.log,
        find: async (name) => {
            const { findTool } = await Promise.all(/* import() */[__webpack_require__.e(1790), __webpack_require__.e(7377), __webpack_require__.e(8484), __webpack_require__.e(5168)]).then(__webpack_require__.bind(__webpack_require__, 15101));
            return findTool(name, { env: world.env, pathTools: [] });
        },
    });
    const advisories = await readAdvisories(dir, input, world);
    const found = [given, runs, advisories];
    const problems = [input, ...found].flatMap((one) => one.problems);
    const reports = found.flatMap((one) => one.reports);
    for (const { message, hint } of problems)
        world.log.error(message, hint);
    if (reports.length === 0) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', 'No report could be read, so nobody knows what is vulnerable', {
            hint: 'Look at the messages above.',
        });
    }
    return {
        schema: 'sealgate/facts/v1',
        context: runtime.context,
        graphs: input.graphs,
        reports,
        licenses: {},
        offline: true,
        problems,
    };
}
async function readAdvisories(dir, { graphs, sources }, { env, now }) {
    if (sources.length === 0)
        return { reports: [], problems: [] };
    const { collectAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(5298), __webpack_require__.e(1825)]).then(__webpack_require__.bind(__webpack_require__, 35298));
    return collectAdvisories(graphs, sources, { dir, env, now, offline: false });
}
async function plan(facts) {
    const judge = await vulnerabilities/* vulnerabilities */.p.load(facts);
    return planFixes(judge(facts, (0,baseline/* baselinePolicy */.U)().policy).findings, facts.graphs);
}
function entryOf(step, applied) {
    const { steps: planned, fallback: _, reason, ...rest } = step;
    const outcome = applied?.outcomes.get(step);
    const steps = outcome?.override ?? planned;
    const why = outcome === undefined ? reason : outcome.reason;
    return {
        ...rest,
        ...(outcome?.override === undefined ? {} : { kind: 'override' }),
        text: outcome?.settled ?? steps.text,
        command: outcome?.settled === undefined ? (steps.command ?? null) : null,
        state: outcome?.state ?? (step.safe ? 'planned' : 'manual'),
        ...(why === undefined ? {} : { reason: why }),
    };
}


/***/ }),

/***/ 83674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ bumpDirect),
/* harmony export */   Eh: () => (/* binding */ restoreLockfile),
/* harmony export */   Jk: () => (/* binding */ refreshLockfile),
/* harmony export */   MH: () => (/* binding */ removeDirect),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   dM: () => (/* binding */ managerOf),
/* harmony export */   ni: () => (/* binding */ checkoutFile),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92642);
/* harmony import */ var _model_packages_rush_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89503);
/* harmony import */ var _fix_yarn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34938);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12442);




const MANAGERS = ['npm', 'pnpm', 'yarn-classic', 'yarn-berry', 'bun'];
/** The package manager of a lockfile, as its reader is called; none where Rush starts it elsewhere. */
function managerOf(graph) {
    if ((0,_model_packages_rush_place_js__WEBPACK_IMPORTED_MODULE_0__/* .rushPlaceOf */ .dL)(graph.lockfile.path) !== undefined)
        return undefined;
    return MANAGERS.find((manager) => manager === graph.lockfile.format);
}
/** Folder of the lockfile, `undefined` for the repository itself. */
function folderOf(graph) {
    const slash = graph.lockfile.path.lastIndexOf('/');
    return slash === -1 ? undefined : graph.lockfile.path.slice(0, slash);
}
/** The manager's command, run for the folder of the lockfile. */
function inFolder(manager, graph, words) {
    return commandIn(folderOf(graph), manager, words);
}
/** @param folder `undefined` for the repository itself. */
function commandIn(folder, manager, words) {
    const text = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(typedWords(folder, manager, words), FLAGS);
    if (text === undefined)
        return undefined;
    const program = programOf(manager);
    return { text, call: { program, args: words, ...(folder === undefined ? {} : { folder }) } };
}
function programOf(manager) {
    return manager.startsWith('yarn') ? 'yarn' : manager;
}
function typedWords(folder, manager, words) {
    const program = programOf(manager);
    if (folder === undefined)
        return [program, ...words];
    const [command = '', ...rest] = words;
    switch (manager) {
        case 'npm':
            return [program, '--prefix', `./${folder}`, ...words];
        case 'pnpm':
            return [program, '-C', `./${folder}`, ...words];
        case 'yarn-classic':
        case 'yarn-berry':
            return [program, '--cwd', `./${folder}`, ...words];
        case 'bun':
            // Bun takes its flags behind the command.
            return [program, command, '--cwd', `./${folder}`, ...rest];
    }
}
/** Words with a dash that are ours; no other may have one. */
const FLAGS = [
    ...['--prefix', '-C', '--cwd', '-w', '-W', '-r', '-R', '--depth', '--save-exact'],
    ...['--dev', '--optional', '--peer'],
];
/** Sets a declared dependency to a version: in the root, or in the workspaces that declare it. */
function bumpDirect(change, declared) {
    const { graph, name, version } = change;
    const text = `Update ${name} to ${version}.`;
    const manager = managerOf(graph);
    if (manager === undefined || !(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb)(name) || !(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version))
        return { text };
    const sign = keptSign(manager, declared);
    const steps = forEachDeclared(declared, ({ importer, edge }) => {
        const spec = specOf(edge, name, `${sign}${version}`);
        const exact = /^\d+\.\d+\.\d+/.test(edge.range ?? '');
        return spec === undefined
            ? undefined
            : bumpIn({ manager, graph }, importer, { spec, exact, kind: edge.kind });
    });
    return { text, ...steps };
}
/**
 * What must stand before a version so that the ranges stay what they are: npm writes a caret by itself, Yarn nothing,
 * and Yarn's command is for all workspaces at once.
 */
function keptSign(manager, declared) {
    const [sign = '', ...others] = new Set(declared.map(({ edge }) => /^(?:npm:)?([~^])/.exec(edge.range ?? '')?.[1] ?? ''));
    if (others.length > 0)
        return '';
    if (manager === 'npm')
        return sign === '~' ? sign : '';
    return manager.startsWith('yarn') ? sign : '';
}
/** The commands for all who declare a package, each once. */
function forEachDeclared(declared, typedFor) {
    const typed = declared.map(typedFor);
    return joined([...new Map(typed.map((one) => [one?.text, one])).values()]);
}
function bumpIn({ manager, graph }, importer, { spec, exact, kind }) {
    const root = importer.path === '.';
    switch (manager) {
        case 'npm':
            // npm would write a caret where the repository pinned one version.
            return inFolder('npm', graph, [
                'install',
                ...(exact ? ['--save-exact'] : []),
                spec,
                ...(root ? [] : ['-w', workspaceOf(importer)]),
            ]);
        case 'yarn-berry':
            // For every workspace that declares it.
            return inFolder(manager, graph, ['up', spec]);
        case 'yarn-classic': {
            // Its upgrade refuses a lockfile that lacks an entry, and puts a workspace's development dependency among the
            // others a second time.
            const flags = [...YARN_KINDS[kind], ...rootFlag(graph, importer)];
            return commandIn(placeOf(graph, importer), manager, ['add', spec, ...flags]);
        }
        case 'pnpm':
        case 'bun':
            return commandIn(placeOf(graph, importer), manager, ['update', spec]);
    }
}
/** Yarn 1's flags for what a dependency is declared as. */
const YARN_KINDS = {
    prod: [],
    dev: ['--dev'],
    optional: ['--optional'],
    peer: ['--peer'],
};
/** Yarn 1 wants to be told that the root is meant where there are workspaces. */
function rootFlag(graph, importer) {
    return importer.path === '.' && graph.importers.length > 1 ? ['-W'] : [];
}
/** The folder of a workspace, for package managers that are run there; `undefined` for the repository itself. */
function placeOf(graph, importer) {
    const place = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(folderOf(graph) ?? '.', importer.path);
    // From the repository itself a lockfile below would not be found.
    return place === '.' ? folderOf(graph) : place;
}
/** Takes a declared dependency out again: of the root, or of the workspaces that declare it. */
function removeDirect(change, declared) {
    const { graph, name } = change;
    const text = `Remove ${name}.`;
    const manager = managerOf(graph);
    if (manager === undefined)
        return { text };
    const steps = forEachDeclared(declared, ({ importer, edge }) => (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb)(edge.name) ? removeIn({ manager, graph }, importer, edge.name) : undefined);
    return { text, ...steps };
}
function removeIn({ manager, graph }, importer, name) {
    const root = importer.path === '.';
    switch (manager) {
        case 'npm':
            return inFolder('npm', graph, ['uninstall', name, ...(root ? [] : ['-w', workspaceOf(importer)])]);
        case 'pnpm':
        case 'yarn-classic':
        case 'yarn-berry':
        case 'bun': {
            const flags = manager === 'yarn-classic' ? rootFlag(graph, importer) : [];
            return commandIn(placeOf(graph, importer), manager, ['remove', name, ...flags]);
        }
    }
}
/** The workspace's name where it has a plain one, else its path. */
function workspaceOf(importer) {
    return importer.name !== undefined && (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb)(importer.name) ? importer.name : importer.path;
}
/** `name@version`, or `alias@npm:name@version` where it is declared under another name. */
function specOf(edge, name, version) {
    if (edge.name === name)
        return `${name}@${version}`;
    return (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb)(edge.name) ? `${edge.name}@npm:${name}@${version}` : undefined;
}
/** Lets the manager take a newer version within the ranges that are declared already. */
function refreshLockfile(change) {
    const { graph, name, version } = change;
    const text = `Refresh the lockfile: the declared ranges allow ${name} ${version}.`;
    const manager = managerOf(graph);
    if (manager === undefined || !(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb)(name))
        return { text };
    const many = graph.importers.length > 1 ? ['-r'] : [];
    switch (manager) {
        case 'npm':
        case 'bun':
            return { text, ...joined([inFolder(manager, graph, ['update', name])]) };
        case 'pnpm':
            return { text, ...joined([inFolder('pnpm', graph, ['update', ...many, '--depth', 'Infinity', name])]) };
        case 'yarn-berry':
            if (!isOfYarn2(graph))
                return { text, ...joined([inFolder(manager, graph, ['up', '-R', name])]) };
            return refreshWithoutEntries(change, manager, 'Yarn 2');
        case 'yarn-classic':
            // Its upgrade command leaves what only other packages need as it is.
            return refreshWithoutEntries(change, manager, 'Yarn 1');
    }
}
/** Yarn 2, and 3.0, which writes the same version: `yarn up -R` came with Yarn 3. */
function isOfYarn2({ lockfile }) {
    return lockfile.version === '4';
}
function refreshWithoutEntries({ graph, name, version }, manager, yarn) {
    return (0,_fix_yarn_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutYarnEntries */ .b)(graph.lockfile.path, name, {
        text: `Refresh the lockfile: the declared ranges allow ${name} ${version}. ${yarn} does so for what is no longer in yarn.lock: the entries of ${name} have to go first.`,
        ...joined([inFolder(manager, graph, ['install'])]),
    });
}
/** Takes the lockfile of a commit back and installs from it. */
function restoreLockfile(graph, commit) {
    const text = 'Restore the lockfile from the base branch and install again.';
    const manager = managerOf(graph);
    const checkout = manager === undefined ? undefined : checkoutFile(graph.lockfile.path, commit);
    const install = manager === undefined ? undefined : inFolder(manager, graph, ['install']);
    return checkout === undefined || install === undefined
        ? { text }
        : { text, command: `${checkout} && ${install.text}` };
}
/** Takes a file of a commit back; `undefined` where it has a name that no command can hold. */
function checkoutFile(file, commit) {
    if (!/^[0-9a-f]{7,64}$/.test(commit))
        return undefined;
    // Twelve digits name a commit of any repository, and leave room for the rest of the line on a small screen.
    return (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(['git', 'checkout', commit.slice(0, 12), '--', file], ['--']);
}
function joined(commands) {
    const known = commands.filter((command) => command !== undefined);
    if (known.length === 0 || known.length < commands.length)
        return {};
    return { command: known.map(({ text }) => text).join(' && '), calls: known.map(({ call }) => call) };
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

/***/ 34938:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutYarnEntries)
/* harmony export */ });
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12442);

/**
 * The steps after a package's entries are gone from yarn.lock: Yarn 1 and 2 keep what has an entry, whatever they are
 * asked to upgrade, unless the repository declares that very range. Their own commands take none out.
 *
 * @param lockfile path relative to the repository.
 */
function withoutYarnEntries(lockfile, name, steps) {
    const file = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(lockfile);
    if (steps.command === undefined || file === undefined || !(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .kb)(name))
        return steps;
    const start = name.replace(/[.@/]/g, '\\$&');
    // Entries end with an empty line. Perl is wherever Git is, and edits in place with the same flags everywhere.
    const drop = `perl -ni -e 'print unless /^"?${start}\\@/../^\\r?$/' ${file}`;
    return { ...steps, command: `${drop} && ${steps.command}`, yarnEntries: name };
}


/***/ }),

/***/ 12442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
const PLAIN = /^[A-Za-z0-9@%_+=:,./-]+$/;
const NAME = /^(?:@[a-z0-9~_][a-z0-9._~-]*\/)?[a-z0-9~_][a-z0-9._~-]*$/i;
const VERSION = /^\d{1,15}\.\d{1,15}\.\d{1,15}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?$/;
/**
 * One word of a command line for a POSIX shell (single quotes mean the same to PowerShell unless the word holds
 * one itself).
 *
 * @returns `undefined` for text that no command should carry: control characters, or a leading dash that would
 *   make it a flag.
 */
function shellWord(text) {
    if (PLAIN.test(text) && !text.startsWith('-'))
        return text;
    if (text === '' || text.startsWith('-') || !text.isWellFormed() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
        return undefined;
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Joins words to a command, or gives up where one of them must not be in a command. */
function commandLine(words, flags = []) {
    const quoted = words.map((word) => (flags.includes(word) ? word : shellWord(word)));
    return quoted.every((word) => word !== undefined) ? quoted.join(' ') : undefined;
}
/** Whether a name can be a package's: what npm's registry takes today or took once. */
function isPackageName(name) {
    return name.length <= 214 && NAME.test(name);
}
/** Whether a text is one whole version (Semantic Versioning 2.0.0). */
function isVersion(text) {
    return text.length <= 256 && VERSION.test(text);
}


/***/ }),

/***/ 3438:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeScratchFolder),
/* harmony export */   y: () => (/* binding */ inScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _interrupts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34330);





/**
 * Uses a new folder for files that nobody else needs, and removes it in the end, also where a signal ends this process.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
async function inScratchFolder(name, use, parent = node_os__WEBPACK_IMPORTED_MODULE_2___default().tmpdir()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(parent, name));
    const takeBack = (0,_interrupts_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOnInterrupt */ .v)(folder);
    try {
        return await use(folder);
    }
    finally {
        takeBack();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Makes a new folder for files that are needed until this process ends, and removes it then, also where a signal ends
 * it.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
async function makeScratchFolder(name, parent = node_os__WEBPACK_IMPORTED_MODULE_2___default().tmpdir()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(parent, name));
    (0,_interrupts_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOnInterrupt */ .v)(folder);
    process.on('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
/** The end of a number or word. */
function literalEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 9798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Xx: () => (/* binding */ zoned),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. V8 takes 2026-02-31 for March 3rd, which nobody meant. */
function isDay(text) {
    return typeof text === 'string' && DAY.test(text) && isTime(`${text}T00:00:00Z`);
}
/** Whether a text is a time that exists, as RFC 3339 writes it in UTC to the second. */
function isTime(text) {
    if (typeof text !== 'string' || !TIME.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
}
/** Milliseconds since 1970 of a day or a time; `NaN` for what is neither. Without a zone both are in UTC. */
function parseTime(text) {
    return Date.parse(zoned(text));
}
/** A time with its zone. The engine takes one without for a time of the machine. */
function zoned(text) {
    return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
}
const DAY_MS = 86_400_000;
/** What comes later is written with a sign and more digits, which nobody else reads as a day. */
const LAST_DAY = '9999-12-31';
/** Whole and broken days from one day or time to another. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
/** The day so many whole days after another one, `YYYY-MM-DD` both; 9999-12-31 at the most. */
function addDays(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
    return time < Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : LAST_DAY;
}


/***/ }),

/***/ 98927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
}


/***/ }),

/***/ 93929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   v: () => (/* binding */ addToList)
/* harmony export */ });
/** Adds a value to the list of its key, in place: a new list for each value would take quadratic time. */
function addToList(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Values by a key of each, keys and values in the order they were met; what `Map.groupBy` is from Node 21 on. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        addToList(groups, keyOf(value), value);
    return groups;
}


/***/ }),

/***/ 92866:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`; of a folder that states no version the name alone. */
function labelOf(node) {
    return node.version === '' ? node.name : `${node.name}@${node.version}`;
}
/**
 * A step of a path as people read it: the root of a lockfile that holds no name of it is its package.json, and what
 * Rush's lockfile names from where it lies (`../../../apps/api`) is told from the folder of rush.json.
 */
function stepName(step) {
    return step === '.' ? 'package.json' : step.replace(/^(?:\.\.\/){3,6}/, '');
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 92642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   h: () => (/* binding */ leadsAbove),
/* harmony export */   sL: () => (/* binding */ testFolderOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** Whether a path that joinPath gave leads out above its start. Something inside may well be called `..cache`. */
function leadsAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** The directory a file stands in, `.` at the top. */
function parentPath(file) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? '.' : file.slice(0, slash);
}
/** A folder and all above it in the repository, itself first. */
function upwards(folder) {
    return folder === '.' ? ['.'] : [folder, ...upwards(parentPath(folder))];
}
const TEST_DATA = /^(.*?(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test-?data|mocks?|__mocks__))\//i;
/** The folder of tests or of their data that a file is in, by its name; `undefined` for any other file. */
function testFolderOf(file) {
    return TEST_DATA.exec(file)?.[1];
}


/***/ }),

/***/ 40696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   Y: () => (/* binding */ normalizeRepository)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

const FORGES = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** Names that the forges answer to as well. */
const SAME_HOST = {
    'www.github.com': 'github.com',
    'ssh.github.com': 'github.com',
    'www.gitlab.com': 'gitlab.com',
    'altssh.gitlab.com': 'gitlab.com',
    'www.bitbucket.org': 'bitbucket.org',
};
/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
function normalizeRepository(text) {
    const plain = text
        .trim()
        .replace(/^git\+/i, '')
        .replace(/#.*$/s, '');
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
    if (short !== null)
        return join(FORGES[short[1] ?? 'github'] ?? '', short[2] ?? '');
    const nested = /^gitlab:(?!\/)([\w./-]+)$/.exec(plain);
    if (nested !== null)
        return join('gitlab.com', nested[1] ?? '');
    // After ssh:// a number between colon and slash is a port.
    const scp = /^(?:git@|ssh:\/\/git@(?![\w.-]+:\d+\/))([\w.-]+)[:/](.+)$/i.exec(plain);
    if (scp !== null)
        return join(scp[1] ?? '', scp[2] ?? '');
    const url = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(plain)
        ? `https://${plain}`
        : plain;
    if (!/^(https?|git|ssh):\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, hostname, pathname } = new URL(url);
    return join(protocol === 'ssh:' ? hostname : host, pathname);
}
/** Whether two texts name the same source repository; texts that name none must be equal. */
function sameRepository(a, b) {
    return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}
function join(named, path) {
    const small = named.toLowerCase();
    const host = Object.hasOwn(SAME_HOST, small) ? (SAME_HOST[small] ?? small) : small;
    const [owner = '', name = '', ...more] = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(path, '/')
        .split('/')
        .map((part) => part.trim());
    if (owner === '' || name === '')
        return undefined;
    // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
    const rest = host === 'github.com' || host === 'bitbucket.org' ? [] : more;
    const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
    return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 72802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isNoLockfile)
/* harmony export */ });
/** Whether a problem says that the repository has no lockfile at all: nothing is broken, there is nothing to read. */
function isNoLockfile(problem) {
    return problem.kind === 'lockfile' && problem.state === 'missing' && problem.subject === '.';
}


/***/ }),

/***/ 19250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ cvesOf),
/* harmony export */   XT: () => (/* binding */ withExploitation),
/* harmony export */   ni: () => (/* binding */ epssOf),
/* harmony export */   qX: () => (/* binding */ isKnownExploited)
/* harmony export */ });
/* harmony import */ var _advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33934);

/** CVE ids of findings, in one spelling. */
function cvesOf(findings) {
    const ids = new Set();
    for (const finding of findings)
        for (const alias of finding.aliases) {
            const id = (0,_advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalId */ .iS)(alias);
            if (id.startsWith('CVE-'))
                ids.add(id);
        }
    return ids;
}
/**
 * Findings with what the lists say of any of their CVEs, in `detail`: `knownExploited`, `kev` and `epss`. What a
 * scanner said already stays where the lists say nothing.
 */
function withExploitation(findings, exploitation) {
    if (exploitation === undefined || Object.keys(exploitation.entries).length === 0)
        return [...findings];
    const entries = new Map(Object.entries(exploitation.entries));
    return findings.map((finding) => {
        const known = [...cvesOf([finding])].map((id) => entries.get(id)).filter((entry) => entry !== undefined);
        return known.length === 0 ? finding : { ...finding, detail: { ...finding.detail, ...detailOf(known) } };
    });
}
/** Of several CVEs of one finding: the first day in the catalogue, the highest score. */
function detailOf(known) {
    const [listed] = known
        .filter((entry) => entry.added !== undefined)
        .sort((a, b) => ((a.added ?? '') < (b.added ?? '') ? -1 : 1));
    const [scored] = known
        .filter((entry) => entry.epss !== undefined)
        .sort((a, b) => (b.epss ?? 0) - (a.epss ?? 0));
    const detail = {};
    if (listed?.added !== undefined) {
        detail.knownExploited = true;
        detail.kev = {
            added: listed.added,
            ...(listed.due === undefined ? {} : { due: listed.due }),
            ...(known.some((entry) => entry.ransomware === true) ? { ransomware: true } : {}),
        };
    }
    if (scored?.epss !== undefined) {
        detail.epss = scored.epss;
        if (scored.percentile !== undefined)
            detail.epssPercentile = scored.percentile;
    }
    return detail;
}
/** Whether a list or a scanner says that attackers use it. */
function isKnownExploited(finding) {
    return finding.detail?.knownExploited === true;
}
/** The chance that it is used within 30 days, 0 to 1, where a list or a scanner gives one. */
function epssOf(finding) {
    const score = finding.detail?.epss;
    return typeof score === 'number' && score >= 0 && score <= 1 ? score : undefined;
}


/***/ }),

/***/ 12720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


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

/***/ 78815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/** Computed by reachability from the importers, the strongest first: runtime wins over optional, optional over development. */
const SCOPES = ['runtime', 'optional', 'development'];


/***/ }),

/***/ 38124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inRange: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);

const LOOSE = { includePrerelease: true, loose: true };
const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * Whether a version is in a range, as npm reads both: loosely, a pre-release like any other version.
 *
 * Nearly all ranges are `^1.2.3`, `~1.2.3` or `1.2.3`, and versions without pre-release; these are compared as
 * the numbers they are, which is many times faster and gives the same answer.
 */
function inRange(version, range) {
    const wanted = PLAIN_RANGE.exec(range);
    const given = wanted === null ? null : PLAIN_VERSION.exec(version);
    if (wanted === null || given === null)
        return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(version, range, LOOSE);
    const [major, minor, patch] = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])];
    const sameMajor = Number(given[1]) === major;
    const sameMinor = sameMajor && Number(given[2]) === minor;
    const later = Number(given[3]) - patch;
    if (sameMinor)
        return range.startsWith('^0.0.') || wanted[1] === '' ? later === 0 : later >= 0;
    return wanted[1] === '^' && sameMajor && major !== 0 && Number(given[2]) > minor;
}


/***/ }),

/***/ 29528:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ movedLockfiles),
/* harmony export */   XI: () => (/* binding */ lockfileBefore),
/* harmony export */   cX: () => (/* binding */ joinGraphs),
/* harmony export */   mq: () => (/* binding */ mainLockfileOf)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36544);


/** Of a lockfile's names, this part must be in another for it to be the same project's. */
const MOST = 0.5;
/** pnpm's lockfile, or with `gitBranchLockfile` that of a branch. */
const PNPM_LOCK = /^((?:.*\/)?pnpm-lock)(\.[^/]+)?\.yaml$/;
/**
 * The base's lockfiles that others continue, by the path of those: what is gone by one that the base has not and
 * that has most of its names, and what pnpm keeps for branches by its rules. So a lockfile that moved, or that another package manager now writes, is compared with
 * what it was and is no new project; several may go into one, where workspaces were joined.
 */
function movedLockfiles(base, head) {
    const pathsOf = (graphs) => new Set(graphs.map(({ lockfile }) => lockfile.path));
    const [before, after] = [pathsOf(base), pathsOf(head)];
    const come = head
        .filter(({ lockfile }) => !before.has(lockfile.path))
        .map((graph) => ({ path: graph.lockfile.path, names: namesOf(graph) }));
    const moved = new Map();
    for (const graph of base) {
        if (after.has(graph.lockfile.path) || graph.packages.length === 0)
            continue;
        const names = [...namesOf(graph)];
        const [best] = come
            .map(({ path, names: there }) => ({
            path,
            part: names.filter((name) => there.has(name)).length / names.length,
        }))
            .filter(({ part }) => part >= MOST)
            .sort((a, b) => b.part - a.part || (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path));
        if (best !== undefined)
            (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(moved, best.path, graph);
    }
    const placed = new Set([...moved.values()].flat());
    for (const [path, graphs] of branchLockfiles(base, after)) {
        const more = graphs.filter((graph) => !placed.has(graph));
        if (more.some(({ lockfile }) => lockfile.path !== path))
            moved.set(path, [...more, ...(moved.get(path) ?? [])]);
    }
    return moved;
}
/**
 * A branch's lockfile of pnpm begins as the one beside it, and goes when it is merged into that.
 *
 * @param after paths that are there now.
 */
function branchLockfiles(base, after) {
    const mains = new Map(base.map((graph) => [graph.lockfile.path, graph]));
    const found = new Map();
    const mainOf = (path) => {
        const main = mainLockfileOf(path);
        return main !== undefined && after.has(main) ? mains.get(main) : undefined;
    };
    for (const path of after) {
        const main = mains.has(path) ? undefined : mainOf(path);
        if (main !== undefined)
            found.set(path, [main]);
    }
    for (const graph of base) {
        const main = after.has(graph.lockfile.path) ? undefined : mainOf(graph.lockfile.path);
        if (main === undefined)
            continue;
        const { path } = main.lockfile;
        found.set(path, [...(found.get(path) ?? [main]), graph]);
    }
    return found;
}
/** The `pnpm-lock.yaml` beside a branch's own lockfile of pnpm; `undefined` for any other file. */
function mainLockfileOf(path) {
    const [, stem, branch] = PNPM_LOCK.exec(path) ?? [];
    return branch === undefined ? undefined : `${stem}.yaml`;
}
/** What a lockfile was in the base, under its own path or those it continues; `undefined` for one that is new. */
function lockfileBefore({ graphs, changes }, path) {
    const from = changes.find(({ lockfile }) => lockfile === path)?.from ?? [path];
    return joinGraphs(graphs.filter(({ lockfile }) => from.includes(lockfile.path)));
}
/** Several lockfiles as one; a package that more than one of them has in the same way is there once. */
function joinGraphs(graphs) {
    const [first, ...more] = graphs;
    if (first === undefined || more.length === 0)
        return first;
    const packages = new Map();
    for (const node of graphs.flatMap((graph) => graph.packages)) {
        const key = JSON.stringify([node.purl, node.integrity, node.checksum, node.source]);
        packages.set(key, packages.get(key) ?? node);
    }
    return {
        ...first,
        importers: graphs.flatMap(({ importers }) => importers),
        packages: [...packages.values()],
        problems: graphs.flatMap(({ problems }) => problems),
    };
}
function namesOf({ packages }) {
    return new Set(packages.map(({ name }) => name));
}


/***/ }),

/***/ 8466:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   k: () => (/* binding */ findStandIns)
/* harmony export */ });
/**
 * Packages that stand under the name of another one, though no alias asks for them there. What is bundled is left
 * out: its bundler's hash covers it.
 */
function findStandIns(graph) {
    const nodes = new Map(graph.packages.map((node) => [node.id, node]));
    const found = new Map();
    for (const holder of [...graph.importers, ...graph.packages]) {
        for (const edge of holder.dependencies) {
            const node = nodes.get(edge.to);
            if (node === undefined || node.name === edge.name)
                continue;
            if (node.source.kind !== 'registry' || node.bundled === true)
                continue;
            const key = `${edge.name}\n${node.id}`;
            const known = found.get(key) ?? { node, name: edge.name, asking: [] };
            known.asking.push({ holder, edge });
            found.set(key, known);
        }
    }
    return [...found.values()].filter(({ node, asking }) => !asking.some(({ edge }) => askedBy(edge.range, node.name) === 'this'));
}
/** Whether a range, under whatever name, asks for the package `other`. */
function askedBy(range, other) {
    if (range === undefined)
        return 'unknown';
    const alias = /^npm:(.*)$/s.exec(range)?.[1];
    if (alias === undefined) {
        if (range.startsWith('jsr:'))
            return other.startsWith('@jsr/') ? 'this' : 'other';
        // Catalogs, workspaces, addresses: what they lead to stands elsewhere.
        return /[:/]/.test(range) ? 'unknown' : 'other';
    }
    const at = alias.indexOf('@', 1);
    // Without a version it is a name; Yarn 2 and later also writes plain ranges so, which are no package's name.
    const target = at === -1 ? alias : alias.slice(0, at);
    return target === other ? 'this' : 'other';
}


/***/ }),

/***/ 72563:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselinePolicy)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90522);


/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
function baselinePolicy() {
    const layer = _generated_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_LAYERS */ .vt.baseline;
    if (layer === undefined || layer.extends.length > 0)
        throw new Error('The preset baseline stands on its own');
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)([layer]);
    return { policy, source: { presets: ['baseline'], digest: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p1)(policy), overrides: [] } };
}


/***/ }),

/***/ 57687:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ expandScopeLicenses),
/* harmony export */   eA: () => (/* binding */ SET_PREFIX),
/* harmony export */   j$: () => (/* binding */ expandOverrideLicenses),
/* harmony export */   xY: () => (/* binding */ expandLicenseSets),
/* harmony export */   ys: () => (/* binding */ licenseSetNames)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);

/** The prefix that makes a licence entry a set: `set:permissive`. */
const SET_PREFIX = 'set:';
/** Names of the licence sets shipped in `policies/licenses/`. */
function licenseSetNames() {
    return Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e);
}
/** Licence entries with every known `set:NAME` replaced by its members; each entry once, in order. */
function expandLicenseSets(entries) {
    return [
        ...new Set(entries.flatMap((entry) => entry.startsWith(SET_PREFIX)
            ? (_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e[entry.slice(SET_PREFIX.length)] ?? [entry])
            : [entry])),
    ];
}
/** The same in the lists of every scope. */
function expandScopeLicenses(scopes) {
    return Object.fromEntries(Object.entries(scopes).map(([scope, rules]) => [scope, expandLists(rules)]));
}
/** The same in the lists of every override. */
function expandOverrideLicenses(overrides) {
    return overrides.map((override) => ({ ...override, settings: expandLists(override.settings) }));
}
function expandLists(rules) {
    return {
        ...rules,
        ...(rules.allowLicenses === undefined ? {} : { allowLicenses: expandLicenseSets(rules.allowLicenses) }),
        ...(rules.denyLicenses === undefined ? {} : { denyLicenses: expandLicenseSets(rules.denyLicenses) }),
    };
}


/***/ }),

/***/ 90522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _model_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98927);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45261);
/* harmony import */ var _license_sets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57687);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);





/**
 * The effective policy of layers, further first: a nearer layer's value replaces a further one's, maps
 * (`checks`, `rules`) are merged by key, exceptions and overrides are added up. Licence sets are expanded.
 *
 * @throws SealgateError POLICY_INVALID where two layers use the same id, or where no layer says a key.
 */
function mergeLayers(layers) {
    const merged = {};
    const origins = Object.create(null);
    for (const layer of layers) {
        for (const [property, spec] of _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3) {
            const value = layer.settings[property];
            if (value === undefined)
                continue;
            const before = merged[property];
            switch (spec.merge) {
                case 'replace':
                    merged[property] = value;
                    break;
                case 'by-key':
                    merged[property] = mergeByKey(before, value);
                    break;
                case 'concat':
                    merged[property] = [
                        ...(before ?? []),
                        ...value,
                    ];
                    break;
                case 'append':
                    merged[property] = appendItems(before ?? [], value);
                    break;
            }
        }
        Object.assign(origins, layer.origins);
    }
    const missing = _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.find(([property]) => merged[property] === undefined);
    if (missing !== undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)({}, `No layer of the policy says ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(missing[1].name)}`);
    const settings = merged;
    return {
        ...settings,
        allowLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandLicenseSets */ .xY)(settings.allowLicenses),
        denyLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandLicenseSets */ .xY)(settings.denyLicenses),
        licenseScopes: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandScopeLicenses */ .XI)(settings.licenseScopes),
        overrides: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandOverrideLicenses */ .j$)(settings.overrides),
        origins,
    };
}
function mergeByKey(before, value) {
    const result = Object.create(null);
    for (const source of [before ?? {}, value]) {
        for (const [key, member] of Object.entries(source))
            result[key] = member;
    }
    return result;
}
function appendItems(before, added) {
    const known = new Set(before.flatMap(({ id }) => (id === undefined ? [] : [id])));
    for (const item of added) {
        if (item.id === undefined || !known.has(item.id))
            continue;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(item, `The id ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(item.id)} is already used by a policy that this one extends`, {
            hint: 'Give it another id.',
        });
    }
    return [...before, ...added];
}
/** Hex SHA-256 over the RFC 8785 canonical JSON of what the policy says, without where it says it. */
function policyDigest(policy) {
    const { origins: _, ...settings } = policy;
    return (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)((0,_model_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(withoutPlaces(settings)));
}
/** Members of lists that say where an item is written, by key of the policy. */
const PLACES = {
    exceptions: ['file', 'line'],
    customRules: ['file', 'line'],
    overrides: ['origins'],
    licenseExceptions: ['place'],
    licenseClarifications: ['place'],
};
/** A value without the places in its lists: lines move whenever something above them changes. */
function withoutPlaces(value) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => {
        const places = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
        return [
            key,
            places !== undefined && Array.isArray(member) ? member.map((item) => without(item, places)) : member,
        ];
    }));
}
function without(item, places) {
    return Object.fromEntries(Object.entries(item).filter(([key]) => !places.includes(key)));
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