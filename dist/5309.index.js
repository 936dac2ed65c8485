"use strict";
exports.id = 5309;
exports.ids = [5309];
exports.modules = {

/***/ 86375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* unused harmony export findBase */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _io_git_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12098);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19833);
/* harmony import */ var _model_merge_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33629);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36544);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44963);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46257);









/**
 * What the change is compared with: what the user names, else what the event does, under the name of its branch. The
 * branch that a pull request goes to is where the event has it, by whichever name the user calls it: in the clone, what
 * goes by that name may be a tag, or the branch of a fork.
 */
async function baseOf(dir, { context, defaultBase, baseName }, { values, world }) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(values, 'base');
    const isOwn = (0,_model_merge_run_js__WEBPACK_IMPORTED_MODULE_6__/* .isMergeRun */ .a)(context) && defaultBase !== undefined && named !== undefined && isNameOf(named, baseName);
    const given = isOwn ? undefined : named;
    const ref = given ?? defaultBase;
    if (ref === undefined)
        return {};
    const found = await findBase(dir, ref, world);
    if (given !== undefined || found.base === undefined || baseName === undefined)
        return found;
    return { ...found, base: { ...found.base, ref: baseName } };
}
function isNameOf(ref, branch) {
    return ref.replace(/^(?:refs\/)?(?:heads\/|remotes\/)?(?:origin\/)?/, '') === branch || ref === branch;
}
/**
 * The commit a change is compared with: where the branch left the base, so that what others merged meanwhile
 * is not held against it. A shallow clone that lacks the base asks for it once.
 */
async function findBase(dir, ref, world) {
    let commit = await (0,_io_git_base_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBase */ .g)(dir, ref);
    if (commit === undefined && world.env.GITHUB_ACTIONS === 'true') {
        await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__.git)(dir, ['fetch', '--no-tags', '--quiet', '--depth=1', 'origin', ref]);
        commit = await (0,_io_git_base_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBase */ .g)(dir, ref);
    }
    if (commit === undefined)
        return { problem: await missingBase(dir, ref, world) };
    const merged = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__.git)(dir, ['merge-base', commit, 'HEAD']);
    const fork = merged.stdout.toString('utf8').trim();
    return { base: { ref, commit }, compare: merged.exitCode === 0 && fork !== '' ? fork : commit };
}
/** Why there is no base, and what to do about it here. */
async function missingBase(dir, ref, world) {
    const common = { kind: 'base', subject: ref, state: 'missing' };
    const inside = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_4__.git)(dir, ['rev-parse', '--git-dir']);
    const refusal = inside.stderr.trim();
    if (inside.exitCode !== 0 && !refusal.includes('not a git repository'))
        return {
            ...common,
            message: `git does not read the repository here: ${refusal.split('\n', 1)[0]}. So there is no base '${ref}' to tell new findings from known ones.`,
            hint: refusal.includes('dubious ownership')
                ? 'It belongs to another user. Allow it in a step before, as the user that runs this: git config --global --add safe.directory "$PWD"'
                : 'Mend the repository, or clone it again.',
        };
    if (inside.exitCode !== 0)
        return {
            ...common,
            message: `There is no git repository here, so there is no base '${ref}' to tell new findings from known ones.`,
            hint: await withoutRepository(dir, world.env.GITHUB_ACTIONS === 'true'),
        };
    return {
        ...common,
        message: `The base '${ref}' is not in this clone, so new findings cannot be told from known ones.`,
        hint: world.env.GITHUB_ACTIONS === 'true'
            ? 'Check out with fetch-depth: 0.'
            : 'Fetch it (git fetch origin; git fetch --unshallow in a shallow clone), or name a branch or commit that git knows here.',
    };
}
/** What to do where there is no repository: it may be in a folder below, where the checkout has a `path`. */
async function withoutRepository(dir, isRunner) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const clones = folders.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name, '.git'))).sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n);
    if (clones.length > 0)
        return `A repository is in ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_8__/* .fewOf */ .s)(clones, MOST_CLONES)}: name that folder as ${isRunner ? 'dir' : '--dir'}.`;
    return isRunner
        ? 'Check the repository out first. In a container without git actions/checkout takes the files alone: install git before it.'
        : 'Run it in a clone; without --base everything counts as new.';
}
/** Folders named at most. */
const MOST_CLONES = 3;


/***/ }),

/***/ 60077:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ publishStage)
});

// EXTERNAL MODULE: ./build/check/registry.js + 46 modules
var registry = __webpack_require__(72808);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/data/paths.js
var data_paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
;// CONCATENATED MODULE: ./build/collect/manifest-lines.js




const MAX_BYTES = 4 * 1024 * 1024;
const FIELDS = /"(?:dependencies|devDependencies|optionalDependencies|peerDependencies|resolutions|overrides)"\s*:\s*\{/g;
/**
 * Where in package.json files the dependencies stand that brought in what was found: the line that a reviewer
 * would have to change.
 *
 * @returns places by the finding's fingerprint; findings that no package.json explains are not in it.
 */
async function findManifestLines(dir, graphs, decisions) {
    const files = new Map();
    const textOf = (file) => {
        const known = files.get(file) ?? readText(external_node_path_default().join(dir, file));
        files.set(file, known);
        return known;
    };
    const found = new Map();
    for (const { finding } of decisions) {
        const places = new Map();
        for (const [label = '', direct = ''] of finding.paths ?? []) {
            const source = sourceOf(graphs, label, direct);
            if (source === undefined)
                continue;
            const line = lineOf((await textOf(source.file)) ?? '', source.name);
            if (line !== undefined)
                places.set(`${source.file}:${line}`, { file: source.file, line });
        }
        if (places.size > 0)
            found.set(finding.fingerprint, [...places.values()]);
    }
    return found;
}
async function readText(file) {
    return (await (0,files_files/* readIfExists */.OR)(file, MAX_BYTES))?.toString('utf8');
}
/** The package.json that asks for a path's first package, and the name it asks by. */
function sourceOf(graphs, label, direct) {
    for (const graph of graphs) {
        const importer = graph.importers.find((one) => (0,data_paths/* importerLabel */.d9)(one) === label);
        const name = importer === undefined ? undefined : edgeName(graph, importer, direct);
        if (importer === undefined || name === undefined)
            continue;
        const file = external_node_path_default().posix.join(external_node_path_default().posix.dirname(graph.lockfile.path), importer.path, 'package.json');
        return (0,repository_path/* leadsAbove */.h)(file) ? undefined : { file, name };
    }
    return undefined;
}
function edgeName(graph, importer, direct) {
    const ids = new Set(graph.packages.filter((node) => (0,data_paths/* labelOf */.Wy)(node) === direct).map(({ id }) => id));
    return importer.dependencies.find(({ to }) => ids.has(to))?.name;
}
/** Line of `"name":` within a field of dependencies, from 1. */
function lineOf(text, name) {
    const key = JSON.stringify(name);
    for (const field of text.matchAll(FIELDS)) {
        const start = field.index + field[0].length;
        const end = text.indexOf('}', start);
        const at = findKey(text.slice(start, end === -1 ? undefined : end), key);
        if (at !== undefined)
            return text.slice(0, start + at).split('\n').length;
    }
    return undefined;
}
function findKey(fields, key) {
    for (let at = fields.indexOf(key); at !== -1; at = fields.indexOf(key, at + 1)) {
        if (/^\s*:/.test(fields.slice(at + key.length, at + key.length + 40)))
            return at;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/json-parts.js
var json_parts = __webpack_require__(66333);
;// CONCATENATED MODULE: ./build/model/evidence/gate-message.js
/** What a gate run says of itself in the ledger, whose records have words and no numbers. */
function gateMessage(verdict, notChecked) {
    const { blocked, warned, accepted, gaps } = verdict;
    const left = notChecked.length === 0 ? '' : `; not checked: ${notChecked.join(', ')}`;
    return `${blocked} blocked, ${warned} warned, ${accepted} accepted, ${gaps.length} could not be done${left}`;
}
/** How many findings blocked and warned, by that message or an older version's; `undefined` where it is another. */
function countsIn(message) {
    const counts = /^(\d+) blocked, (\d+) warned, \d+ accepted, /.exec(message);
    return counts === null ? undefined : { blocked: Number(counts[1]), warned: Number(counts[2]) };
}

// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: ./build/publish/file-record.js + 2 modules
var file_record = __webpack_require__(28677);
// EXTERNAL MODULE: ./build/publish/who.js
var who = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/publish/evidence.js





const EXIT_OF = {
    pass: errors/* EXIT */.dc.pass,
    fail: errors/* EXIT */.dc.fail,
    incomplete: errors/* EXIT */.dc.incomplete,
};
/**
 * Brings a run's files from staging into the evidence folder and appends their record to the ledger. Each file
 * appears whole or not at all and never replaces another: where a name is taken, all files of this run get the
 * same short suffix. A run that stops before the ledger's line leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID when a staged file is not what the record says, a name or folder is
 * unsafe, or the ledger's end was tampered with; IO_FAILED.
 */
async function fileEvidence(options) {
    const { run, attempt } = options.record.context.source;
    const staged = await (0,evidence_files/* findStaged */.SE)(options.stagingDir, options.files ?? options.record.files, options.stamps);
    const folder = await (0,evidence_files/* openFolder */.NE)(options.evidenceDir, options.repositoryDir);
    return (0,file_record/* fileRecord */.c)({
        folder,
        staged: staged.map((file) => {
            const redactions = options.redactions?.[file.path];
            return redactions === undefined ? file : { ...file, said: { redactions } };
        }),
        draft: (files) => draftOf(options, files),
        run: { ...(run === undefined ? {} : { run }), ...(attempt === undefined ? {} : { attempt }) },
        ...(options.sealHead === undefined ? {} : { sealHead: options.sealHead }),
    });
}
function draftOf({ record, action }, files) {
    const { context, verdict } = record;
    // What the policy lets a run go without is no gap, and not checked all the same.
    const left = record.checks
        .filter(({ check, state }) => state === 'not-checked' && !verdict.gaps.some((gap) => gap.check === check))
        .map(({ check }) => check);
    return {
        ...(0,who/* whoOf */.O)(context),
        action,
        object: `${context.repository?.slug ?? context.repository?.url ?? 'repository'}${context.commit === undefined ? '' : `@${context.commit}`}`,
        result: {
            outcome: verdict.verdict,
            code: EXIT_OF[verdict.verdict],
            message: gateMessage(verdict, left),
        },
        files,
    };
}

// EXTERNAL MODULE: ./build/io/runner/workflow-commands.js
var workflow_commands = __webpack_require__(62093);
// EXTERNAL MODULE: ./build/model/findings/gap-cause.js
var gap_cause = __webpack_require__(80462);
// EXTERNAL MODULE: ./build/model/findings/importance.js
var importance = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/model/findings/problem.js
var problem = __webpack_require__(55619);
// EXTERNAL MODULE: ./build/model/packages/short-hashes.js
var short_hashes = __webpack_require__(70506);
// EXTERNAL MODULE: ./build/model/policy/renewal.js
var policy_renewal = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/publish/repository.js
var publish_repository = __webpack_require__(97923);
;// CONCATENATED MODULE: ./build/publish/annotations.js








/** GitHub shows ten of each level a step and drops the others. */
const MAX_OF_A_LEVEL = 10;
/** Of one problem's messages, subjects and fixes, so many are told. */
const TOLD = 12;
/** Marks on the changed files and the run's page: what blocks and what warns, the worst first. */
const annotationsPublisher = {
    id: 'annotations',
    title: 'Annotations',
    applies: (_run, world) => (world.env.GITHUB_ACTIONS === 'true' ? true : 'Not in a workflow run'),
    publish: async (run, world) => {
        const runner = (0,workflow_commands/* openRunner */.NH)(world.env);
        const all = annotationsOf(run, world.env);
        for (const { level, message, place } of all)
            runner.annotate(level, message, place);
        const left = leftOut(run.record.decisions);
        const message = `Wrote ${(0,counted/* counted */.h)(all.length, 'annotation')}${left}`;
        // What is left out silently looks as if it were not there.
        if (left !== '')
            world.log.info(`annotations: ${message}`);
        return { publisher: 'annotations', state: 'done', message };
    },
};
/**
 * One for each problem, at most ten errors and ten warnings; where there are more, the last of a level counts the
 * rest. What was known before the change and does not block gets none: it would take the room of what is new.
 */
function annotationsOf(run, env) {
    const { decisions, verdict } = run.record;
    const onGithub = (0,publish_repository/* pathsOnGithub */.l0)(run, env);
    const pathOf = (file) => onGithub(file) ?? file;
    const gaps = (0,gap_cause/* groupGaps */.R)(verdict.gaps).map(({ first: { command }, cause, checks, hint }) => ({
        level: 'error',
        message: [
            cause,
            hint,
            ...(command === undefined ? [] : [fixWords({ text: '', command, version: '' }, run)]),
        ]
            .filter((part) => part !== undefined)
            .join('\n'),
        place: { title: `Not decided: ${checks.join(', ')}` },
    }));
    const of = (outcome, level) => (0,problem/* gatherProblems */.yt)(decisions.filter((decision) => decision.outcome === outcome && !(0,importance/* isKnownBefore */.pP)(decision))).map((problem) => annotate(problem, level, { run, pathOf }));
    return [...cut([...gaps, ...of('block', 'error')], 'error'), ...cut(of('warn', 'warning'), 'warning')];
}
/** How many warnings have no annotation because they were known before, and where they are. */
function leftOut(decisions) {
    const known = decisions.filter((decision) => decision.outcome === 'warn' && (0,importance/* isKnownBefore */.pP)(decision)).length;
    if (known === 0)
        return '';
    return `; ${(0,counted/* counted */.h)(known, 'warning')} known before this change ${known === 1 ? 'has' : 'have'} none: the job summary lists ${known === 1 ? 'it' : 'them'}`;
}
/**
 * `Fix: npm install axios@1.7.4`, for the folder that was judged where that is not the repository. A command that leads
 * to a version says all; one that only takes something back stands beside the other ways.
 */
function fixWords({ text, command, version, dockerfile }, run) {
    const lines = command !== undefined && version !== undefined ? [command] : [text, command ?? dockerfile];
    return `${labelOf(run)}: ${lines.filter((line) => line !== undefined).join('\n')}`;
}
/** Files and commands are told from the folder that was judged. */
function labelOf({ record }) {
    const { folder } = record.context.repository ?? {};
    return folder === undefined ? 'Fix' : `Fix in ${folder}`;
}
function annotate({ first, own, subjects, fixes }, level, { run, pathOf }) {
    const { finding, reason } = first;
    const { location, subject } = finding;
    const renewal = (0,policy_renewal/* renewalOf */.w)(reason);
    const titles = [...new Set(own.map((one) => one.finding.title))];
    const more = subjects.length > 1 ? ` and ${subjects.length - 1} more` : '';
    const messages = own.slice(0, TOLD).map((one) => (0,short_hashes/* shortHashes */.H)((0,problem/* messageAbout */.Pd)(one.finding)));
    const others = subjects.slice(1, TOLD).map((one) => nameOf(one, pathOf));
    const lines = [
        ...messages,
        ...(own.length > TOLD ? [`${own.length - TOLD} more of it`] : []),
        ...(others.length === 0 ? [] : [`Also: ${others.join(', ')}${subjects.length > TOLD ? ', …' : ''}`]),
        ...(renewal === undefined ? [] : [`Fix: ${renewal}`]),
        ...fixes.slice(0, TOLD).map((fix) => fixWords(fix, run)),
        `Rule ${[...new Set(own.map((one) => one.finding.rule))].join(', ')}: ${reason.text}`,
    ];
    return {
        level,
        message: lines.join('\n').slice(0, 4000).toWellFormed(),
        place: {
            title: `${titles.slice(0, 2).join('; ')} (${subject.name}${more})`.slice(0, 200).toWellFormed(),
            ...(location === undefined ? {} : { file: pathOf(location.file) }),
            ...(location?.line === undefined ? {} : { line: location.line }),
            ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
        },
    };
}
/** A package by its name, anything else by its place. */
function nameOf({ finding: { subject, location } }, pathOf) {
    if (subject.kind === 'package' || location?.line === undefined)
        return subject.name;
    return `${pathOf(location.file)}:${location.line}`;
}
function cut(annotations, level) {
    if (annotations.length <= MAX_OF_A_LEVEL)
        return [...annotations];
    const rest = annotations.length - (MAX_OF_A_LEVEL - 1);
    return [
        ...annotations.slice(0, MAX_OF_A_LEVEL - 1),
        {
            level,
            message: `${rest} more: the job summary lists them all.`,
            place: { title: `${rest} more ${level}s` },
        },
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/publish/secrets.js
var secrets = __webpack_require__(80198);
;// CONCATENATED MODULE: ./build/publish/artifact.js








/** One file of ours, by the name that record.files gives it: never a path. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/;
/**
 * A folder with exactly the files of this run, for `actions/upload-artifact`. Only named files go in, each is
 * searched for credentials first, and a file that holds one stays out: artifacts of public repositories can
 * be read by anybody.
 */
const artifactPublisher = {
    id: 'artifact',
    title: 'Artifact folder',
    applies: (_run, world) => {
        const { GITHUB_ACTIONS, RUNNER_TEMP } = world.env;
        return GITHUB_ACTIONS === 'true' && RUNNER_TEMP !== undefined && RUNNER_TEMP !== ''
            ? true
            : 'Not in a workflow run';
    },
    publish: async (run, world) => {
        const known = (0,secrets/* knownSecrets */.xU)(world.env);
        const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(world.env.RUNNER_TEMP ?? '', 'sealgate-artifact-'));
        const refused = [];
        let count = 0;
        for (const file of await filesOf(run)) {
            const problem = file.bytes === undefined ? file.problem : (0,secrets/* findSecret */.mt)(file.bytes, known);
            if (file.bytes === undefined || problem !== undefined) {
                refused.push(`${file.name} (${problem ?? 'cannot be read'})`);
                continue;
            }
            await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().join(folder, file.name), file.bytes, { exclusive: true });
            count += 1;
        }
        const outputs = { 'artifact-path': folder };
        return refused.length === 0
            ? { publisher: 'artifact', state: 'done', message: `${(0,counted/* counted */.h)(count, 'file')} to upload`, outputs }
            : {
                publisher: 'artifact',
                state: 'failed',
                message: `Left out of the artifact: ${refused.join(', ')}`,
                outputs,
            };
    },
};
/** The run's files, the record, and the texts that a token without rights could not post. */
async function filesOf(run) {
    const staged = await Promise.all(run.record.files.map(async ({ path: name, sha256 }) => {
        if (!NAME.test(name))
            return { name: 'a file', problem: 'its name is a path' };
        try {
            const bytes = await readWithin(run.stagingDir, name);
            if ((0,digest/* sha256Hex */.f)(bytes) !== sha256)
                return { name, problem: 'it was changed since the run recorded it' };
            return { name, bytes };
        }
        catch (error) {
            return { name, problem: (0,errors/* messageOf */.bD)(error) };
        }
    }));
    const text = (name, content) => ({ name, bytes: Buffer.from(content, 'utf8') });
    return [
        ...staged,
        text('record.json', `${JSON.stringify(run.record)}\n`),
        text('comment.md', run.texts.comment(undefined)),
        text('summary.md', run.texts.summary),
    ];
}
/** Reads a regular file of the folder itself; a link in its place is refused where the system can tell. */
async function readWithin(folder, name) {
    const handle = await (0,promises_.open)(external_node_path_default().join(folder, name), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        if (!(await handle.stat()).isFile())
            throw new Error('it is not a regular file');
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/workflows/step-label.js
var step_label = __webpack_require__(16275);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
// EXTERNAL MODULE: ./build/publish/identity.js
var identity = __webpack_require__(9173);
// EXTERNAL MODULE: ./build/publish/results.js
var results = __webpack_require__(8889);
;// CONCATENATED MODULE: ./build/publish/check-run.js











/** What GitHub takes in one request. */
const BATCH = 50;
/** Lines that are annotated at most: twenty requests. The check's text says how many there are. */
const MOST = 1000;
const CONCLUSION = { pass: 'success', fail: 'failure', incomplete: 'failure' };
/** A check of its own, with every line that brings something in. On request: it needs a permission more. */
const checkRunPublisher = {
    id: 'check-run',
    title: 'Check run',
    applies: (run, world) => {
        if (!run.telling.checkRun)
            return 'The policy asks for no check run';
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        if (run.record.context.commit === undefined)
            return 'The commit is not known';
        if ((0,publish_repository/* repositoryOf */._M)(world.env) === undefined)
            return 'GITHUB_REPOSITORY is not set';
        if (!(0,publish_repository/* isOwnRepository */.nc)(run, world.env))
            return 'The commit is of another repository than the workflow';
        return (0,identity/* tokenOf */.B9)(world.env) === undefined ? 'There is no token' : true;
    },
    publish: async (run, world) => {
        try {
            const token = (0,identity/* tokenOf */.B9)(world.env);
            if (token === undefined)
                return skipped('There is no token');
            return await writeCheckRun(run, await (0,identity/* githubOf */.zq)(token, world), world);
        }
        catch (error) {
            return (0,results/* resultOfFault */._)('check-run', error, 'checks: write');
        }
    },
};
async function writeCheckRun(run, github, world) {
    const { record } = run;
    const { run: runUrl } = record.context.source;
    const job = (0,step_label/* jobAndStep */.r)(record.context.source);
    const all = await checkAnnotations(run, world.env);
    const shown = all.slice(0, MOST);
    const output = {
        title: (0,display/* displayText */.WV)(run.texts.headline).slice(0, 250).toWellFormed(),
        summary: run.texts.short,
    };
    const created = await github.call('POST /repos/{owner}/{repo}/check-runs', {
        ...(0,publish_repository/* repositoryOf */._M)(world.env),
        name: job === undefined ? 'Sealgate' : `Sealgate: ${(0,display/* displayText */.WV)(job).slice(0, 100)}`.toWellFormed(),
        head_sha: record.context.commit,
        status: 'completed',
        completed_at: record.context.time,
        conclusion: CONCLUSION[record.verdict.verdict],
        ...(runUrl === undefined ? {} : { details_url: runUrl }),
        output: { ...output, annotations: shown.slice(0, BATCH) },
    });
    const { id, html_url: url } = (created.data ?? {});
    if (typeof id !== 'number')
        throw new github_error.GithubError('unexpected', 'GitHub answered something else than a check run', {
            status: created.status,
        });
    // Each update adds its annotations to those that are there.
    const add = async (annotations) => {
        const { data } = await github.call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...(0,publish_repository/* repositoryOf */._M)(world.env),
            check_run_id: id,
            output: { ...output, ...(annotations.length === 0 ? {} : { annotations }) },
        });
        const count = data?.output
            ?.annotations_count;
        return typeof count === 'number' ? count : undefined;
    };
    for (let at = BATCH; at < shown.length; at += BATCH)
        await addOnce(add, shown.slice(at, at + BATCH), Math.min(at + BATCH, shown.length));
    const rest = all.length > shown.length ? ` of ${all.length}` : '';
    return {
        publisher: 'check-run',
        state: 'done',
        message: `Wrote the check run with ${shown.length}${rest} ${all.length === 1 ? 'annotation' : 'annotations'}${leftOut(record.decisions)}`,
        ...(typeof url === 'string' ? { url } : {}),
    };
}
const TRIES = 3;
const PAUSE_MS = 500;
/**
 * Adds annotations, each once, also where GitHub's answer is lost: an update without any tells how many there are.
 *
 * @param total of them, with those that are there already.
 * @throws GithubError
 */
async function addOnce(add, annotations, total) {
    let lost;
    for (let tried = 1;; tried += 1) {
        try {
            if (lost !== undefined) {
                const there = await add([]);
                if (there === undefined)
                    throw lost;
                if (there >= total)
                    return;
            }
            await add(annotations);
            return;
        }
        catch (error) {
            if (!(error instanceof github_error.GithubError) || error.fault !== 'unavailable' || tried === TRIES)
                throw error;
            lost = error;
            await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS * tried);
        }
    }
}
/**
 * One for each place of what blocks, then of what warns and was not known before the change, the worst first: the
 * lockfile's line, and package.json's.
 */
async function checkAnnotations(run, env) {
    const places = await run.places();
    const pathOf = (0,publish_repository/* pathsOnGithub */.l0)(run, env);
    const of = (outcome, level) => run.record.decisions
        .filter((decision) => decision.outcome === outcome && !(0,importance/* isKnownBefore */.pP)(decision))
        .sort(importance/* byImportance */.G5)
        .flatMap((decision) => [decision.finding.location, ...(places.get(decision.finding.fingerprint) ?? [])].flatMap((place) => {
        const file = place === undefined ? undefined : pathOf(place.file);
        return place === undefined || file === undefined
            ? []
            : [check_run_annotate(decision, { level, place: { ...place, file } }, run)];
    }));
    return [...of('block', 'failure'), ...of('warn', 'warning')];
}
function check_run_annotate({ finding, reason }, { level, place }, run) {
    const { subject, fix, paths } = finding;
    const way = paths?.[0]?.map(data_paths/* stepName */.u).join(' → ');
    const lines = [
        (0,problem/* messageAbout */.Pd)(finding),
        ...(way === undefined ? [] : [`From ${way}`]),
        ...(fix === undefined ? [] : [fixWords(fix, run)]),
        `Rule ${finding.rule}: ${reason.text}`,
    ];
    const line = Math.max(1, place.line ?? 1);
    return {
        path: place.file,
        start_line: line,
        end_line: Math.max(line, place.endLine ?? line),
        annotation_level: level,
        title: (0,display/* displayText */.WV)(`${finding.title} (${subject.name})`).slice(0, 250).toWellFormed(),
        message: (0,display/* displayText */.WV)(lines.join('\n')).slice(0, 16_000).toWellFormed(),
    };
}
function skipped(message) {
    return { publisher: 'check-run', state: 'skipped', message };
}

// EXTERNAL MODULE: ./build/publish/comment.js
var comment = __webpack_require__(30262);
;// CONCATENATED MODULE: ./build/publish/dependency-snapshot.js






const HOME = 'https://github.com/sealgate/sealgate';
/** The dependency graph for GitHub's own, so that Dependabot sees what the lockfiles hold. On request. */
const dependencySnapshotPublisher = {
    id: 'dependency-submission',
    title: 'Dependency submission',
    applies: (run, world) => {
        if (!run.telling.dependencySubmission)
            return 'The policy asks for no dependency submission';
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        const { commit, ref } = run.record.context;
        if (commit === undefined || ref === undefined)
            return 'The commit or its ref is not known';
        if ((0,publish_repository/* repositoryOf */._M)(world.env) === undefined)
            return 'GITHUB_REPOSITORY is not set';
        return (0,identity/* tokenOf */.B9)(world.env) === undefined ? 'There is no token' : true;
    },
    publish: async (run, world) => {
        try {
            return await dependency_snapshot_submit(run, world);
        }
        catch (error) {
            return (0,results/* resultOfFault */._)('dependency-submission', error, 'contents: write');
        }
    },
};
async function dependency_snapshot_submit(run, world) {
    const token = (0,identity/* tokenOf */.B9)(world.env);
    const graphs = run.graphs?.() ?? [];
    if (token === undefined)
        return done('skipped', 'There is no token');
    if (graphs.length === 0)
        return done('skipped', 'No lockfile was read');
    const github = await (0,identity/* githubOf */.zq)(token, world);
    const answer = await github.call('POST /repos/{owner}/{repo}/dependency-graph/snapshots', {
        ...(0,publish_repository/* repositoryOf */._M)(world.env),
        ...snapshotOf(run.record, graphs),
    });
    const { result, message } = (answer.data ?? {});
    if (typeof result !== 'string') {
        throw new github_error.GithubError('unexpected', 'GitHub answered something else than a snapshot', {
            status: answer.status,
        });
    }
    // GitHub takes a snapshot that it cannot use with a friendly status.
    if (result !== 'SUCCESS' && result !== 'ACCEPTED') {
        throw new github_error.GithubError('rejected', `GitHub answered ${result}: ${String(message).slice(0, 200)}`, {
            status: answer.status,
        });
    }
    const packages = graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
    return done('done', `Submitted ${(0,counted/* counted */.h)(packages, 'package')} of ${(0,counted/* counted */.h)(graphs.length, 'lockfile')}`);
}
/**
 * A snapshot of all lockfiles. A later one with the same correlator replaces it.
 *
 * @see GitHub REST API, "Create a snapshot of dependencies for a repository"
 */
function snapshotOf(record, graphs) {
    const { context } = record;
    const { run, job, workflowRef } = context.source;
    const correlator = `sealgate ${(workflowRef ?? '').replace(/@[^@]*$/, '')} ${job ?? ''}`.trim();
    return {
        version: 0,
        sha: context.commit,
        ref: context.ref,
        job: {
            id: /\/runs\/(\d+)$/.exec(run ?? '')?.[1] ?? '0',
            correlator: correlator.slice(0, 500).toWellFormed(),
            ...(run === undefined ? {} : { html_url: run }),
        },
        detector: { name: 'sealgate', version: context.tool.version, url: HOME },
        scanned: context.time,
        manifests: Object.fromEntries(graphs.map(manifestEntry)),
    };
}
function manifestEntry({ lockfile, packages }) {
    // What is linked or comes from outside of a registry has no purl that anybody could look up.
    const known = packages.filter(({ source }) => source.kind === 'registry' || source.kind === 'tarball');
    const names = shownNames(known.map(({ id }) => id));
    const file = shown(lockfile.path);
    return [
        file,
        {
            name: file,
            file: { source_location: file },
            resolved: Object.fromEntries(known.map((node) => [names.get(node.id), resolvedOf(node, names)])),
        },
    ];
}
function resolvedOf({ purl, direct, scope, dependencies }, names) {
    return {
        package_url: shown(purl),
        relationship: direct ? 'direct' : 'indirect',
        scope: scope === 'development' ? 'development' : 'runtime',
        dependencies: [...new Set(dependencies.flatMap(({ to }) => names.get(to) ?? []))].sort(),
    };
}
/** Names that GitHub shows: what hides in them visible, and still one for each. */
function shownNames(ids) {
    const taken = new Set();
    return new Map(ids.map((id) => {
        let name = shown(id);
        for (let n = 2; taken.has(name); n += 1)
            name = `${shown(id)} (${n})`;
        taken.add(name);
        return [id, name];
    }));
}
function shown(text) {
    return (0,display/* visibleText */.Q6)(text).toWellFormed();
}
function done(state, message) {
    return { publisher: 'dependency-submission', state, message };
}

;// CONCATENATED MODULE: ./build/publish/job-summary.js


/** The summary on the run's page. */
const jobSummaryPublisher = {
    id: 'job-summary',
    title: 'Job summary',
    applies: (_run, world) => world.env.GITHUB_STEP_SUMMARY === undefined || world.env.GITHUB_STEP_SUMMARY === ''
        ? 'Not in a workflow run'
        : true,
    publish: async (run, world) => {
        const runner = (0,workflow_commands/* openRunner */.NH)(world.env);
        try {
            await runner.appendSummary(run.texts.summary);
            return { publisher: 'job-summary', state: 'done', message: 'Wrote the job summary' };
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'INPUT_TOO_LARGE')
                return failed((0,errors/* messageOf */.bD)(error));
        }
        const { verdict, blocked, warned } = run.record.verdict;
        try {
            // The runner drops a summary that is too large without a word: a short one must stand.
            await runner.appendSummary(`### Verdict: ${verdict}\n\n${blocked} blocked, ${warned} warned. The full summary is over the runner's limit; see the artifact.\n`);
        }
        catch (error) {
            return failed((0,errors/* messageOf */.bD)(error));
        }
        return failed("The summary is over the runner's limit of 1 MiB; a short one was written");
    },
};
function failed(message) {
    return { publisher: 'job-summary', state: 'failed', message };
}

// EXTERNAL MODULE: ./build/model/marker.js
var marker = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/publish/pull-request.js
var pull_request = __webpack_require__(45448);
;// CONCATENATED MODULE: ./build/publish/labels.js






const LABELS = {
    fail: 'sealgate: blocked',
    incomplete: 'sealgate: not decided',
    pass: 'sealgate: passed',
};
const RANK = { fail: 0, incomplete: 1, pass: 2 };
/** One label on the pull request that says the verdict. On request; labels that are not ours are left alone. */
const labelsPublisher = {
    id: 'labels',
    title: 'Labels',
    applies: (run, world) => {
        if (!run.telling.labels)
            return 'The policy asks for no labels';
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        if (run.record.context.pullRequest === undefined)
            return 'This run belongs to no pull request';
        if ((0,publish_repository/* repositoryOf */._M)(world.env) === undefined)
            return 'GITHUB_REPOSITORY is not set';
        return (0,identity/* tokenOf */.B9)(world.env) === undefined ? 'There is no token' : true;
    },
    publish: async (run, world) => {
        try {
            const token = (0,identity/* tokenOf */.B9)(world.env);
            if (token === undefined)
                return labels_done('skipped', 'There is no token');
            return await label(run, await (0,identity/* githubOf */.zq)(token, world), world);
        }
        catch (error) {
            return (0,results/* resultOfFault */._)('labels', error, 'pull-requests: write');
        }
    },
};
async function label(run, github, world) {
    const repository = (0,publish_repository/* repositoryOf */._M)(world.env);
    const number = run.record.context.pullRequest?.number;
    if (repository === undefined || number === undefined)
        return labels_done('skipped', 'There is no pull request');
    const pull = { ...repository, number };
    const head = await (0,pull_request/* headOf */.Uo)(github, pull);
    if (head !== run.record.context.pullRequest?.headSha) {
        return labels_done('skipped', 'The pull request has moved on; its own run labels it');
    }
    const wanted = LABELS[await sharedVerdict(run, github, { pull, world })];
    const at = { ...repository, issue_number: number };
    const present = await namesOf(github, at);
    for (const name of Object.values(LABELS)) {
        if (name !== wanted && present.includes(name))
            await removeLabel(github, at, name);
    }
    if (present.includes(wanted))
        return labels_done('done', `The label '${wanted}' stands already`);
    await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...at, labels: [wanted] });
    return labels_done('done', `Set the label '${wanted}'`);
}
/** The worst that this workflow's jobs say of the commit: one job's pass must not hide another's block. */
async function sharedVerdict(run, github, { pull, world }) {
    const { record } = run;
    const me = await (0,identity/* whoAmI */.Wc)(github, world.env);
    const [comment] = await (0,pull_request/* findOwnComments */.gP)(github, pull, { me, key: (0,marker/* commentKey */.Td)(record) });
    const others = (comment?.marker.sections ?? []).filter((section) => !(0,marker/* isOwnSection */.WD)(section, record) && section.commit === record.context.commit);
    const verdicts = [record.verdict.verdict, ...others.map(({ verdict }) => verdict)];
    return verdicts.sort((a, b) => RANK[a] - RANK[b])[0] ?? 'incomplete';
}
async function namesOf(github, at) {
    const answer = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...at,
        per_page: 100,
    });
    if (!Array.isArray(answer.data))
        throw new github_error.GithubError('unexpected', 'GitHub answered something else than labels', {
            status: answer.status,
        });
    return answer.data.flatMap(({ name }) => typeof name === 'string' ? [name] : []);
}
/** Another job may have removed it meanwhile: then all is well. */
async function removeLabel(github, at, name) {
    try {
        await github.call('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { ...at, name });
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError) || error.fault !== 'not-found')
            throw error;
    }
}
function labels_done(state, message) {
    return { publisher: 'labels', state, message };
}

// EXTERNAL MODULE: ./build/publish/notifications.js + 1 modules
var notifications = __webpack_require__(94783);
;// CONCATENATED MODULE: ./build/publish/registry.js








/** Everywhere a finished run goes, in order. What needs no network comes first. */
const publishers = [
    jobSummaryPublisher,
    artifactPublisher,
    annotationsPublisher,
    comment/* commentPublisher */.w,
    checkRunPublisher,
    labelsPublisher,
    dependencySnapshotPublisher,
    notifications/* notificationsPublisher */.nX,
];

// EXTERNAL MODULE: ./build/render/comment.js + 7 modules
var render_comment = __webpack_require__(7742);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(11166);
// EXTERNAL MODULE: ./build/render/locale/locales.js + 1 modules
var locales = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/render/html-text.js
var html_text = __webpack_require__(4235);
// EXTERNAL MODULE: ./build/render/locale/en.js
var en = __webpack_require__(53740);
// EXTERNAL MODULE: ./build/render/story.js
var render_story = __webpack_require__(46609);
// EXTERNAL MODULE: ./build/render/subjects.js
var render_subjects = __webpack_require__(12183);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var render_markdown = __webpack_require__(95409);
// EXTERNAL MODULE: ./build/render/sections/change.js + 1 modules
var change = __webpack_require__(50207);
// EXTERNAL MODULE: ./build/render/sections/change-cells.js
var change_cells = __webpack_require__(43785);
// EXTERNAL MODULE: ./build/render/sections/changed-packages.js
var changed_packages = __webpack_require__(42379);
// EXTERNAL MODULE: ./build/render/sections/checks.js
var checks = __webpack_require__(43848);
;// CONCATENATED MODULE: ./build/model/findings/report-data.js
const OUTCOMES = ['block', 'warn', 'accept'];
const NOVELTIES = ['new', 'existing', 'unknown'];
const SCOPES = ['', 'runtime', 'optional', 'development', 'unknown'];
/** Bits of `Inventory.flags`. */
const FLAG = {
    direct: 1,
    deprecated: 2,
    installScript: 4,
    bundled: 8,
    elsewhere: 16,
    peer: 32,
};

// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
// EXTERNAL MODULE: ./build/render/sections/problem-cells.js
var problem_cells = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/render/seen-by.js
var seen_by = __webpack_require__(38103);
;// CONCATENATED MODULE: ./build/render/report/findings.js









/** More rows than this make a page that no browser opens with pleasure; the record has them all. */
const ROW_LIMIT = 25_000;
/**
 * Every decision of the run as a row, most important first.
 *
 * @param places where the inventories hold a package, by its id.
 */
function findingRows(record, texts, places) {
    const rank = { block: 0, warn: 1, accept: 2 };
    const all = [...record.decisions].sort((a, b) => rank[a.outcome] - rank[b.outcome] || (0,importance/* byImportance */.G5)(a, b));
    const links = new Map();
    const told = all.slice(0, ROW_LIMIT);
    const rows = told.map((decision) => rowOf(decision, { texts, places, links }));
    const problems = problemRows(record, texts, new Map(told.map((decision, index) => [decision, index])));
    return { rows, cut: Math.max(0, all.length - ROW_LIMIT), problems, links: [...links] };
}
/** What blocks, as the comment tells it; of the rest, what several subjects have by one cause. */
function problemRows(record, texts, rowOf) {
    const story = (0,render_story/* tellStory */.F5)(record);
    const others = [story.warnings, story.existing, story.excepted, story.accepted].flat();
    return [...story.blocking, ...others.filter(({ subjects }) => subjects.length > 1)].flatMap((problem) => {
        const subjects = bySubject(problem, rowOf);
        return subjects.length === 0
            ? []
            : [[(0,render_subjects/* namedParts */.SO)(problem).map((part) => texts.of(part)), subjects, fixesOf(problem, texts)]];
    });
}
/** Rows of each subject's findings. */
function bySubject({ decisions, subjects }, rowOf) {
    const firsts = new Set(subjects);
    const rows = [];
    for (const decision of decisions) {
        if (firsts.has(decision))
            rows.push([]);
        const row = rowOf.get(decision);
        if (row !== undefined)
            rows.at(-1)?.push(row);
    }
    return rows.filter((all) => all.length > 0);
}
function fixesOf({ first, fixes }, texts) {
    const renewal = (0,policy_renewal/* renewalOf */.w)(first.reason);
    return [
        ...(renewal === undefined ? [] : [[texts.of(renewal), 0]]),
        ...fixes.map(({ text, command, dockerfile }) => [texts.of(text), texts.of(command ?? dockerfile)]),
    ];
}
function rowOf({ finding, outcome, novelty, reason }, { texts, places, links, }) {
    const { subject, fix } = finding;
    const ids = finding.aliases.map((id) => {
        const index = texts.of(id);
        const url = (0,problem_cells/* advisoryUrl */.Le)(id);
        if (url !== undefined)
            links.set(index, url);
        return index;
    });
    return [
        OUTCOMES.indexOf(outcome),
        NOVELTIES.indexOf(novelty),
        severity/* SEVERITIES */.oC.indexOf(finding.severity),
        SCOPES.indexOf(subject.scope ?? ''),
        texts.of((0,render_story/* checkTitle */.Tq)(finding.check)),
        texts.of(finding.rule),
        texts.of(subject.name),
        texts.of(finding.title),
        texts.of(finding.message),
        ids,
        texts.of([(0,policy_renewal/* renewalOf */.w)(reason), fix?.text].filter((part) => part !== undefined).join(' Or: ')),
        texts.of(fix?.command ?? fix?.dockerfile),
        texts.of((0,render_subjects/* placeOf */.$t)(finding)),
        texts.of(reason.text),
        texts.of(reason.origin),
        (0,seen_by/* seenByTexts */.D)(finding.seenBy).map((one) => texts.of(one)),
        (finding.paths ?? []).map((path) => path.map((step) => texts.of((0,data_paths/* stepName */.u)(step)))),
        (subject.nodes ?? []).flatMap((id) => places.get(id) ?? []),
    ];
}

// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
;// CONCATENATED MODULE: ./build/render/report/inventory.js



/** More packages than this, over all lockfiles, make a page that no browser opens with pleasure. */
const PACKAGE_LIMIT = 50_000;
/** The packages of all lockfiles, with their licences and what each needs. */
function inventoriesOf(graphs, licenses, texts) {
    const places = new Map();
    let room = PACKAGE_LIMIT;
    const all = graphs.map((graph, at) => {
        const packages = graph.packages.slice(0, room);
        room -= packages.length;
        for (const [index, { id }] of packages.entries())
            (0,group/* addToList */.v)(places, id, [at, index]);
        return inventoryOf(graph, packages, { licenses, texts });
    });
    return { all, places };
}
function inventoryOf(graph, packages, { licenses, texts }) {
    const index = new Map(packages.map(({ id }, at) => [id, at]));
    for (const [at, { id }] of graph.importers.entries())
        index.set(id, packages.length + at);
    const needs = (edges) => [
        ...new Set(edges.flatMap(({ to }) => index.get(to) ?? [])),
    ];
    const facts = packages.map(({ id }) => (Object.hasOwn(licenses, id) ? licenses[id] : undefined));
    return {
        lockfile: (0,display/* visibleText */.Q6)(graph.lockfile.path),
        format: (0,display/* visibleText */.Q6)(`${graph.lockfile.format} ${graph.lockfile.version}`),
        cut: graph.packages.length - packages.length,
        names: packages.map(({ name }) => texts.of(name)),
        versions: packages.map(({ version }) => texts.of(version)),
        scopes: packages.map(({ scope }) => SCOPES.indexOf(scope)),
        licenses: packages.map(({ license }, at) => texts.of(facts[at]?.license ?? license)),
        licenseFrom: packages.map(({ license }, at) => texts.of(facts[at]?.from ?? (license === undefined ? undefined : 'lockfile'))),
        flags: packages.map(flagsOf),
        needs: packages.map(({ dependencies }) => needs(dependencies)),
        importers: graph.importers.map(({ name, path, dependencies }) => ({
            name: (0,display/* visibleText */.Q6)(name ?? (path === '.' ? '(root)' : path)),
            needs: needs(dependencies),
        })),
    };
}
function flagsOf(node) {
    return ((node.direct ? FLAG.direct : 0) |
        (node.deprecated === undefined ? 0 : FLAG.deprecated) |
        (node.hasInstallScript === true ? FLAG.installScript : 0) |
        (node.bundled === true ? FLAG.bundled : 0) |
        (node.source.kind === 'registry' ? 0 : FLAG.elsewhere) |
        (node.peer === true ? FLAG.peer : 0));
}

;// CONCATENATED MODULE: ./build/render/report/texts.js

function collectTexts() {
    const all = [''];
    const known = new Map([['', 0]]);
    return {
        all,
        of: (text) => {
            if (text === undefined)
                return 0;
            const found = known.get(text);
            if (found !== undefined)
                return found;
            const index = all.length;
            all.push((0,display/* visibleText */.Q6)(text));
            known.set(text, index);
            return index;
        },
    };
}

;// CONCATENATED MODULE: ./build/render/report/data.js













/**
 * Everything the page of a run shows.
 *
 * @param around packages, licences and past runs, as far as the caller knows them.
 */
function reportData(record, around = {}) {
    const texts = collectTexts();
    const { icon, text: headline } = (0,render_headline/* headlineOf */.gD)(record);
    const inventories = inventoriesOf(around.graphs ?? [], around.licenses ?? {}, texts);
    const findings = findingRows(record, texts, inventories.places);
    const { verdict, seal } = record;
    const change = changeOf(record, texts);
    return {
        title: (0,display/* visibleText */.Q6)(headline),
        tone: icon === '⚠️' ? 'warned' : verdict.verdict,
        where: whereOf(record),
        time: (0,words/* formatTime */.fU)(record.context.time),
        verdict: {
            word: verdict.verdict,
            blocked: verdict.blocked,
            warned: verdict.warned,
            accepted: verdict.accepted,
        },
        gaps: verdict.gaps.map(({ check, message, hint, command }) => ({
            title: (0,display/* visibleText */.Q6)((0,render_story/* checkTitle */.Tq)(check)),
            message: (0,display/* visibleText */.Q6)(message),
            ...(hint === undefined ? {} : { hint: (0,display/* visibleText */.Q6)(hint) }),
            ...(command === undefined ? {} : { command: (0,display/* visibleText */.Q6)(command) }),
        })),
        checks: [...record.checks]
            .sort((a, b) => (0,importance/* compareChecks */.$J)(a.check, b.check))
            .map((check) => checkRow(record, check)),
        lockfiles: record.lockfiles.map((one) => (0,display/* visibleText */.Q6)(`${one.path}: ${one.format} ${one.version}, ${(0,words/* count */.U9)(one.packages, 'package')}`)),
        reports: record.reports.map((one) => (0,display/* visibleText */.Q6)(`${one.path}: ${one.tool}, ${(0,words/* count */.U9)(one.findings, 'finding')}`)),
        findings: findings.rows,
        findingsCut: findings.cut,
        problems: findings.problems,
        links: findings.links,
        ...(change === undefined ? {} : { change }),
        inventories: inventories.all,
        policy: policyOf(record),
        seal: { state: seal.state, text: (0,display/* visibleText */.Q6)(seal.state === 'sealed' ? seal.identity : seal.reason) },
        run: runOf(record),
        files: record.files.map(({ path, what, bytes, sha256 }) => [(0,display/* visibleText */.Q6)(path), what, bytes, sha256]),
        ...(around.history === undefined ? {} : { history: data_shown(around.history, record.context.source.run) }),
        // Last: the rows above have put them there.
        texts: texts.all,
    };
}
/** Past runs come from a ledger that nobody has verified here: linked are only those of the server that ran this one. */
function data_shown(history, thisRun) {
    const originOf = (address) => address === undefined ? undefined : new URL(address).origin;
    const here = originOf((0,render_markdown/* safeUrl */.Pl)(thisRun));
    return {
        ...history,
        runs: history.runs.map(({ time, outcome, message, commit, run, ...counts }) => {
            const url = (0,render_markdown/* safeUrl */.Pl)(run);
            return {
                time: (0,display/* visibleText */.Q6)((0,words/* formatTime */.fU)(time)),
                outcome: (0,display/* visibleText */.Q6)(outcome),
                message: (0,display/* visibleText */.Q6)(message),
                ...(commit === undefined ? {} : { commit: (0,display/* visibleText */.Q6)(commit) }),
                ...(here === undefined || originOf(url) !== here ? {} : { run: url }),
                ...counts,
            };
        }),
    };
}
function whereOf({ context }) {
    return [
        ...(context.repository?.slug === undefined ? [] : [(0,display/* visibleText */.Q6)(context.repository.slug)]),
        ...(context.pullRequest === undefined ? [] : [`pull request ${context.pullRequest.number}`]),
        ...(context.commit === undefined ? [] : [`commit ${(0,display/* visibleText */.Q6)((0,words/* shortCommit */.Ax)(context.commit))}`]),
    ];
}
function checkRow(record, check) {
    const counts = Object.entries(check.counts).filter(([, value]) => value > 0);
    const counted = counts.reduce((sum, [, value]) => sum + value, 0);
    return {
        icon: (0,checks/* checkIcon */.oE)(record, check),
        title: (0,display/* visibleText */.Q6)((0,render_story/* checkTitle */.Tq)(check.check)),
        state: check.state.replace('-', ' '),
        counts: [
            ...counts.map(([word, value]) => [(0,display/* visibleText */.Q6)(word), value]),
            ...(counted < check.total ? [['not counted', check.total - counted]] : []),
        ],
        total: check.total,
        reason: (0,display/* visibleText */.Q6)(check.reason ?? ''),
    };
}
function changeOf(record, texts) {
    if (record.change === undefined)
        return undefined;
    const changed = (0,changed_packages/* changedPackages */.cS)(record);
    const { baseRef, baseCommit, unread = [] } = record.change;
    const hidden = changed.length - ROW_LIMIT;
    const parts = [
        ...(changed.length === 0 && unread.length > 0 ? [] : [(0,change/* changeWords */.mF)(changed)]),
        ...(unread.length === 0
            ? []
            : [`not known of ${(0,display/* visibleText */.Q6)(unread.join(', '))}, which could not be read`]),
        ...(hidden > 0 ? [`${(0,words/* count */.U9)(hidden, 'package')} of them not shown here`] : []),
    ];
    return {
        summary: parts.join('; '),
        since: (0,display/* visibleText */.Q6)(`${baseRef}@${(0,words/* shortCommit */.Ax)(baseCommit)}`),
        rows: changed
            .slice(0, ROW_LIMIT)
            .flatMap((one) => changeRow(one, { texts, now: record.context.time }) ?? []),
    };
}
function changeRow({ kind, before, after, signals }, { texts, now }) {
    const node = after ?? before;
    if (node === undefined)
        return undefined;
    const script = signals.installScript;
    return [
        [
            kind,
            texts.of(node.name),
            texts.of(before?.version),
            texts.of(after?.version),
            node.direct ? 1 : 0,
            texts.of(signals.signature),
            texts.of(signals.provenance),
            texts.of(signals.builtFrom === undefined ? undefined : (0,change_cells/* sourceText */.rI)(signals.builtFrom)),
            texts.of((0,words/* ageOf */.hy)(signals.publishedAt, now)),
            script === undefined ? -1 : script ? 1 : 0,
            texts.of(signals.license),
        ],
    ];
}
function policyOf({ policy }) {
    const from = policy.ref === undefined ? 'the working tree' : policy.ref;
    return [
        ['Presets', policy.presets.join(', ') || 'none'],
        ['File', policy.path ?? 'none'],
        ['Read from', policy.commit === undefined ? from : `${from}@${policy.commit}`],
        ['Digest (SHA-256)', policy.digest],
        ...(policy.overrides.length === 0 ? [] : [['Changed by', policy.overrides.join(' ')]]),
        ...(policy.changedHere === undefined
            ? []
            : [
                [
                    'Edited by this change',
                    `${policy.changedHere.path}: ${(policy.changedHere.changes ?? [policy.changedHere.summary]).join('; ')}. In force after the merge.`,
                ],
            ]),
    ].map(([label, value]) => [label, (0,display/* visibleText */.Q6)(value)]);
}
function runOf({ context }) {
    const facts = [
        ['Run', context.source.run],
        ['Workflow', context.source.workflowRef],
        ['Event', context.event],
        ['Ref', context.ref],
        ['Commit', context.commit],
        ['Actor', context.actor.login],
        ['Runner', context.source.runner],
        ['Sealgate', [context.tool.version, context.tool.action].filter((part) => part !== undefined).join(', ')],
    ];
    return facts.flatMap(([label, value]) => {
        if (value === undefined || value === '')
            return [];
        const url = label === 'Run' ? (0,render_markdown/* safeUrl */.Pl)(value) : undefined;
        return [url === undefined ? [label, (0,display/* visibleText */.Q6)(value)] : [label, (0,display/* visibleText */.Q6)(value), url]];
    });
}

;// CONCATENATED MODULE: ./build/render/report/generated.js
// Generated by scripts/generate.mjs from report/.
const SCRIPT = "/*! Contains Preact 11.2.0, copyright Jason Miller, MIT licence. */\n(function(){var e,t,n,r,i,a,o,s,c,l,u=Symbol.for(`pv`),d={},f=[],p=/^m(i|n|o|s|text|space)$/,m=Array.isArray,h=f.slice,g=Object.assign;function _(e){e&&e.parentNode&&e.remove()}function v(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function y(e){return e.children}function b(e,t){this.props=e,this.context=t,this.__g=0}function x(e,t){if(t==null)return e.__&&x(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:x(e)}function S(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=g({constructor:u},r)).__v=r.__v+1,e.vnode&&e.vnode(n),j(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||x(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,M(a,n,o),r.__=r.__e=null,n.__e!=i&&C(n))}function C(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),C(e)}function w(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(T)}function T(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&S(e)}finally{(i=n.length)&&(r||queueMicrotask)(T)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var p,m,h,g,_,v,y=r.__k||f,b=t.length;for(c=E(n,t,y,c,b),p=0;p<b;p++)(h=n.__k[p])!=null&&(m=~h.__i&&y[h.__i]||d,h.__i=p,v=j(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&N(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=D(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function E(e,t,n,r,i){var a,o,s,c,l,d,f,p,h,g=n.length,_=g,b=0,S=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=v(null,o):m(o)?o=C[a]=v(y,{children:o}):o.constructor===u&&o.__b?o=C[a]=v(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+b,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=O(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,S=1)):(~l||(i>g?b--:i<g&&b++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(S){for(d=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(b=0,p=d.length;b<p;)d[h=b+p>>1]<o.__i?b=h+1:p=h;d[b]=o.__i,f[a]=b+1}for(b=d.length;a--;)f[a]&&(f[a]==b?b--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=x(s)),ae(s,s));return r}function D(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=D(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=x(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function O(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function k(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function A(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||k(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||k(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=te(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function te(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function j(t,n,r,i,a,o,s,c,l,d){var p,h,v,S,C,w,T,E,D,O,k,A,te,j,M,N,P,F,I=n.type;if(n.constructor!==u)return null;128&r.__u&&(l=32&r.__u,p=r.__c.__z)&&(n.__u|=l,h=o=[],p.nodeType==8?c=ne(p,o):o.push(p),c=o[0]||c),(p=e.__b)&&p(n);n:if(typeof I==`function`){v=s.length;try{if(E=n.props,D=(p=I.prototype)&&p.render,O=(p=I.contextType)&&i[p.__c],k=p?O?O.props.value:p.__:i,(S=r.__c)?(n.__c=S,2&S.__g&&(S.__g|=1)):(D?n.__c=S=new I(E,k):(n.__c=S=new b(E,k),S.constructor=I,S.render=oe),O&&O.sub(S),S.state||(S.state={}),S.__n=i,S.__g|=8,S.__h=[],S.__k=[]),D&&(S.__s||(S.__s=S.state),I.getDerivedStateFromProps&&(S.__s==S.state&&(S.__s=g({},S.__s)),g(S.__s,I.getDerivedStateFromProps(E,S.__s)))),C=S.props,w=S.state,S.__v=n,r.__c){if(E!==C&&D&&!I.getDerivedStateFromProps&&S.componentWillReceiveProps&&S.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&S.__g)||!(4&S.__g)&&S.shouldComponentUpdate&&!1===S.shouldComponentUpdate(E,S.__s,k)){n.__v!=r.__v&&(S.props=E,S.state=S.__s,S.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),f.push.apply(S.__h,S.__k),S.__k=[],S.__h.length&&s.push(S),c=x(r);break n}S.componentWillUpdate&&S.componentWillUpdate(E,S.__s,k),D&&S.componentDidUpdate&&S.__h.push(function(){S.componentDidUpdate(C,w,T)})}else D&&!I.getDerivedStateFromProps&&S.componentWillMount&&S.componentWillMount(),D&&S.componentDidMount&&S.__h.push(S.componentDidMount);S.context=k,S.props=E,S.__P=t,S.__g&=-5,A=e.__r,te=D?25:0;do S.__g&=-9,A&&A(n),p=S.render(S.props,S.state=S.__s,S.context);while(8&S.__g&&++te<25);D&&(f.push.apply(S.__h,S.__k),S.__k=[]),S.state=S.__s,S.getChildContext&&(i=g({},i,S.getChildContext())),D&&r.__c&&S.getSnapshotBeforeUpdate&&(T=S.getSnapshotBeforeUpdate(C,w)),j=p&&p.type===y&&p.key==null?p.props.children:p,E.__P&&(p=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&ae(e,e)}),r.__k=null),c=r.__k?x(r,0):null),c=ee(t,m(j)?j:[j],n,r,i,a,o,s,c,l,d),E.__P&&(n.__e=null,c=p),n.__u&=-161,h&&h.some(_),S.__h.length&&s.push(S),1&S.__g&&(S.__g&=-4)}catch(t){if(s.length=v,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(P=o.indexOf(c||void 0))||(P=o.length);(F=o[P-1])&&F.nodeType==8;)P--;for(;P<o.length;P++)if(F=o[P]){if(o[P]=null,M){if(F==N)break}else{if(F.nodeType!=8)break;F.data.startsWith(`$s`)&&(N=ne(M=F))}}}if(!M){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;M=c}(p=ne(M=n.__c.__z||(n.__c.__z=M)))?(n.__e=M,c=p):n.__e=c,c&&=c.nextSibling}else o&&o.some(_)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=ie(r.__e,n,r,i,a,o,s,l,d,t);return(p=e.diffed)&&p(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function M(t,n,r){for(var i=0;i<r.length;)N(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ie(t,n,r,i,a,o,s,c,l,u){var f,g,v,y,b,S,C,w,T=r.props||d,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(f=0;f<o.length;f++)if((b=o[f])&&(D?b.localName==D:b.nodeType==3)){t=b,o[f]=null;break}}if(!t){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);t=w.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&h.call(u.childNodes),!c&&o)for(T={},f=0;f<t.attributes.length;f++)T[(b=t.attributes[f]).name]=b.value;for(f in T)b=T[f],f==`dangerouslySetInnerHTML`?v=b:f==`children`||f in E||f==`value`&&`defaultValue`in E||f==`checked`&&`defaultChecked`in E||A(t,f,null,b,a);for(f in E)b=E[f],f==`children`?y=b:f==`dangerouslySetInnerHTML`?g=b:f==`value`?S=b:f==`checked`?C=b:c&&typeof b!=`function`||T[f]===b||A(t,f,b,T[f],a);g?(c||v&&(g.__html==v.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),n.__k=[]):(v&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&p.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,m(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&x(r,0),c,l),o&&o.some(_)),c&&D!=`textarea`||(f=`value`,D==`progress`&&S==null?t.removeAttribute(f):S==null||S===t[f]&&(D!=`progress`||S)||A(t,f,S,T[f],a),f=`checked`,C!=null&&C!=t[f]&&A(t,f,C,T[f],a))}else T===E||c&&t.data==E||(t.data=E);return t}function N(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function ae(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||N(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&ae(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(_),_(a),_(i)),r||_(t.__e),t.__e=t.__c=t.__=null}function oe(e,t,n){return this.constructor(e,n)}function P(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=v(y,{children:[t]}),a=[],o=[],j(n,n.__k,i||d,d,n.namespaceURI,i?null:n.firstChild?h.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),M(a,n.__k,o),n.__k.props.children=null}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,b.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=g({},this.state)),typeof e==`function`&&(e=e(g({},n),this.props)),e&&(g(n,e),this.__v&&(t&&this.__k.push(t),w(this)))},b.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),w(this))},b.prototype.render=y,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={};var F,I,se,ce,le=Object.is,ue=0,de=[],fe=[],L=e,pe=L.__b,me=L.__r,he=L.diffed,ge=L.__c,_e=L.unmount,ve=L.__;function ye(e,t){L.__h&&L.__h(I,e,ue||t),ue=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return ue=1,be(Oe,e)}function be(e,t,n){var r=ye(F++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Oe(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);le(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var i=I.shouldComponentUpdate;I.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,le(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function z(e,t){var n=ye(F++,3);!L.__s&&De(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function xe(e){return ue=5,B(function(){return{current:e}},[])}function B(e,t){var n=ye(F++,7);return De(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Se(){var e;do{for(;e=fe.shift();)try{V(e)}catch(t){L.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=de.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(V),t.__h.some(Ee),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(fe.length)}L.__b=function(e){I=null,pe&&pe(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ve&&ve(e,t)},L.__r=function(e){me&&me(e),F=0;var t=(I=e.__c).__H;t&&(se==I?I.__h=[]:(t.__h.some(V),t.__h.some(Ee),F=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),se=I},L.diffed=function(e){he&&he(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Te(de.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),se=I=null},L.__c=function(e,t){t.some(function(e){try{e.__h.some(V),e.__h=e.__h.filter(function(e){return!e.__||Ee(e)})}catch(t){e.__h=[function(){throw t}]}}),ge&&ge(e,t)},L.unmount=function(e){_e&&_e(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Te(fe.push(r))}else V(r)}catch(e){t=e}}),r.__H=void 0,t&&L.__e(t,r.__v))};var Ce=typeof requestAnimationFrame==`function`;function we(e){var t,n=function(){clearTimeout(r),Ce&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ce&&(t=requestAnimationFrame(n))}function Te(e){e!=1&&ce==L.requestAnimationFrame||((ce=L.requestAnimationFrame)||we)(Se)}function V(e){var t=I,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),I=t}function Ee(e){var t=I;e.__c=e.__(),I=t}function De(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!le(t,e[n])})}function Oe(e,t){return typeof t==`function`?t(e):t}var ke=Symbol.for(`pv`),Ae=0;Array.isArray;function H(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ke,__v:--Ae,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function U({label:e,onQuery:t,left:n,children:r}){let i=xe(void 0);z(()=>()=>clearTimeout(i.current),[]);let a=e=>{clearTimeout(i.current),i.current=setTimeout(()=>t(e),100)};return H(`search`,{class:`filters`,children:[H(`label`,{children:[H(`span`,{children:e}),H(`input`,{type:`search`,autocomplete:`off`,spellcheck:!1,onInput:e=>a(e.currentTarget.value)})]}),r,H(`output`,{children:n})]})}function W({label:e,value:t,options:n,onChange:r}){return H(`label`,{children:[H(`span`,{children:e}),H(`select`,{value:t,onChange:e=>r(e.currentTarget.value),children:[H(`option`,{value:``,children:`all`}),n.map(([e,t])=>H(`option`,{value:e,children:t},e))]})]})}function G(e,t){let n=new Map;for(let r of e)n.set(t(r),(n.get(t(r))??0)+1);return[...n].filter(([e])=>e!==``).sort((e,t)=>t[1]-e[1]||(e[0]<t[0]?-1:1)).map(([e,t])=>[e,`${e} (${t})`])}function K(e){return e.toLowerCase().split(/\\s+/).filter(e=>e!==``)}function je(e,t){return t.every(t=>e.includes(t))}let Me=/[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]+(?:[-_. ][\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]+)*/gu;function Ne(e){let t=[],n=0;for(let{0:r,index:i}of e.matchAll(Me))i>n&&t.push({text:e.slice(n,i),fromRight:!1}),t.push({text:r,fromRight:!0}),n=i+r.length;return n<e.length&&t.push({text:e.slice(n),fromRight:!1}),t}let Pe=new Intl.NumberFormat(`en-US`);function q(e){return Pe.format(e)}function J(e,t,n=`${t}s`){return`${q(e)} ${e===1?t:n}`}function Y({children:e}){let t=e.replace(/[\\t\\n]/g,e=>e===`\n`?`\\\\u{a}`:`\\\\u{9}`),n=Ne(t);return n.every(({fromRight:e})=>!e)?H(`code`,{children:t}):H(`code`,{children:n.map(({text:e,fromRight:t},n)=>t?H(`bdi`,{dir:`rtl`,children:e},n):e)})}function Fe({tone:e,children:t}){return H(`span`,{class:`badge ${e}`,children:t})}function Ie({children:e}){return H(y,{children:e.split(/`([^`]+)`/).map((e,t)=>t%2==1?H(Y,{children:e},t):e)})}function Le({href:e,children:t}){return H(`a`,{href:e,rel:`noreferrer noopener`,children:t})}function Re({children:e}){let[t,n]=R(`Copy`);return H(`div`,{class:`command`,children:[H(`pre`,{children:H(`code`,{children:e})}),H(`button`,{type:`button`,onClick:async()=>{try{await navigator.clipboard.writeText(e),n(`Copied`)}catch{n(`Select and copy by hand`)}},\"aria-live\":`polite`,children:t})]})}function ze({steps:e,arrow:t=` → `}){return H(y,{children:e.map((e,n)=>H(`span`,{children:[n===0?``:t,H(Y,{children:e})]},`${n} ${e}`))})}let Be={text:200,name:170,time:170,number:90};function X({caption:e,columns:t,items:n,keyOf:r,details:i}){let[a,o]=R(),[s,c]=R(new Set),l=B(()=>Ge(n,t.find(({id:e})=>e===a?.id)?.value,a?.down===!0),[n,t,a]),{from:u,drawn:d,isAll:f,turnTo:p}=Ve(l),m=e=>c(t=>{let n=new Set(t);return n.delete(e)||n.add(e),n});if(n.length===0)return H(`p`,{class:`soft`,children:`Nothing matches.`});let h=[...i===void 0?[]:[48],...t.map(e=>Be[e.class??``]??120)];return H(y,{children:[H(`section`,{class:`wide`,tabIndex:0,\"aria-label\":e,children:H(`table`,{class:`rows stack`,style:{\"--least\":`${h.reduce((e,t)=>e+t,0)}px`},children:[H(`caption`,{children:e}),H(`colgroup`,{children:h.map((e,t)=>H(`col`,{width:e},`${t} ${e}`))}),H(`thead`,{children:H(`tr`,{children:[i===void 0?null:H(`th`,{scope:`col`,children:H(`span`,{class:`hidden`,children:`Details`})}),t.map(e=>H(We,{column:e,sort:a,onSort:o},e.id))]})}),H(`tbody`,{children:l.slice(u,u+d).map(e=>{let n=r(e);return H(Ue,{item:e,columns:t,details:i,isOpen:s.has(n),onToggle:()=>m(n)},n)})})]})}),l.length<=50||f?null:H(He,{from:u,of:l.length,onTurn:p})]})}function Ve(e){let t={items:e,from:0,drawn:8},[n,r]=R(t),i=n.items===e?n:t,a=Math.min(50,e.length-i.from),o=i.drawn===1/0;return z(()=>{if(i.drawn>=a)return;let e=setTimeout(()=>r(e=>e===n?{...i,drawn:i.drawn+8}:e));return()=>clearTimeout(e)}),z(()=>{let t=()=>r({items:e,from:0,drawn:1/0}),n=()=>r({items:e,from:0,drawn:8});return addEventListener(`beforeprint`,t),addEventListener(`afterprint`,n),()=>{removeEventListener(`beforeprint`,t),removeEventListener(`afterprint`,n)}},[e]),{from:i.from,drawn:o?i.drawn:Math.min(i.drawn,50),isAll:o,turnTo:t=>r({items:e,from:t,drawn:8})}}function He({from:e,of:t,onTurn:n}){let r=Math.floor((t-1)/50)*50;return H(`nav`,{class:`more`,\"aria-label\":`Pages of the table`,children:[[[`First`,0],[`Previous`,e-50],[`Next`,e+50],[`Last`,r]].map(([t,i])=>H(`button`,{type:`button`,disabled:i<0||i>r||i===e,onClick:()=>n(i),children:t},t)),H(`span`,{class:`soft`,\"aria-live\":`polite`,children:[q(e+1),` to `,q(Math.min(e+50,t)),` of `,q(t)]})]})}function Ue({item:e,columns:t,details:n,isOpen:r,onToggle:i}){let a=B(()=>t.map(t=>{let n=t.cell(e);return H(`td`,{class:n===`–`?`${t.class??``} nothing`:t.class,\"data-title\":t.title,children:n},t.id)}),[t,e]);return H(y,{children:[H(`tr`,{children:[n===void 0?null:H(`td`,{class:`opener`,children:H(`button`,{type:`button`,\"aria-expanded\":r,\"aria-label\":`Details`,onClick:i,children:r?`−`:`+`})}),a]}),r&&n!==void 0?H(`tr`,{class:`details`,children:H(`td`,{colSpan:t.length+1,children:H(`div`,{children:n(e)})})}):null]})}function We({column:e,sort:t,onSort:n}){if(e.value===void 0)return H(`th`,{scope:`col`,class:e.class,children:e.title});let r=t?.id===e.id?t:void 0,i=r===void 0?{id:e.id,down:!1}:r.down?void 0:{id:e.id,down:!0};return H(`th`,{scope:`col`,class:e.class,\"aria-sort\":r===void 0?`none`:r.down?`descending`:`ascending`,children:H(`button`,{type:`button`,onClick:()=>n(i),children:[e.title,H(`span`,{\"aria-hidden\":`true`,children:r===void 0?` ↕`:r.down?` ↓`:` ↑`})]})})}function Ge(e,t,n){if(t===void 0)return e;let r=e.map(e=>({item:e,value:t(e)})),i=n?-1:1;return r.sort((e,t)=>e.value<t.value?-i:e.value>t.value?i:0),r.map(({item:e})=>e)}function Ke({model:e}){let[t,n]=R(``),[r,i]=R(``),a=e.changes,o=B(()=>{let e=K(t);return a.filter(t=>(r===``||t.kind===r)&&je(t.haystack,e))},[a,t,r]),s=B(()=>G(a,e=>e.kind),[a]),{change:c}=e.data;return c===void 0?H(`p`,{class:`soft`,children:`No base was given, so what this change does to the tree is not known.`}):H(y,{children:[H(`p`,{children:[`The change `,c.summary,` since `,H(Y,{children:c.since}),`.`]}),a.length===0?null:H(y,{children:[H(U,{label:`Search the change`,onQuery:n,left:`${q(o.length)} of ${J(a.length,`package`)}`,children:H(W,{label:`Kind`,value:r,options:s,onChange:i})}),H(X,{caption:`Packages that change`,columns:Je,items:o,keyOf:e=>e.key})]})]})}let qe={added:`good`,updated:`meh`,removed:`soft`},Je=[{id:`kind`,title:`Kind`,value:e=>e.kind,cell:e=>H(Fe,{tone:qe[e.kind],children:e.kind})},{id:`name`,title:`Package`,class:`name`,value:e=>e.name,cell:e=>H(y,{children:[H(Y,{children:e.name}),e.direct?H(`span`,{class:`soft`,children:` direct`}):null]})},{id:`version`,title:`Version`,class:`name`,cell:e=>e.before!==``&&e.after!==``?H(y,{children:[H(`del`,{children:H(Y,{children:e.before})}),` `,H(`ins`,{children:H(Y,{children:e.after})})]}):H(Y,{children:e.after||e.before})},{id:`signature`,title:`Signature`,value:e=>e.signature,cell:e=>Ye(e.signature)},{id:`provenance`,title:`Provenance`,value:e=>e.provenance,cell:e=>Ye(e.provenance)},{id:`builtFrom`,title:`Built from`,class:`text`,value:e=>e.builtFrom,cell:e=>e.builtFrom===``?`–`:H(Y,{children:e.builtFrom})},{id:`age`,title:`Age`,class:`short`,cell:e=>e.age||`–`},{id:`scripts`,title:`Scripts`,value:e=>e.installScript,cell:e=>e.installScript===-1?`–`:e.installScript===1?H(`span`,{class:`meh`,children:`install`}):`none`},{id:`license`,title:`Licence`,value:e=>e.license,cell:e=>e.license===``?`–`:H(Y,{children:e.license})}];function Ye(e){return e===``||e===`not-checked`?`–`:H(`span`,{class:e===`verified`?`good`:e===`invalid`?`bad`:`meh`,children:e})}function Xe({model:e}){let{policy:t,run:n,seal:r,files:i}=e.data;return H(y,{children:[H(`h2`,{children:`Policy`}),H(`dl`,{children:t.map(([e,t])=>H(Ze,{label:e,value:t},e))}),H(`h2`,{children:`Run`}),H(`dl`,{children:[H(`dt`,{children:`Seal`}),H(`dd`,{children:[H(`span`,{class:{sealed:`good`,pending:`meh`,\"not-sealed\":`meh`,failed:`bad`}[r.state],children:{sealed:`sealed by`,pending:`pending:`,\"not-sealed\":`not sealed:`,failed:`failed:`}[r.state]}),` `,H(Ie,{children:r.text})]}),n.map(([e,t,n])=>H(Ze,{label:e,value:t,url:n},e))]}),i.length===0?null:H(y,{children:[H(`h2`,{children:`Files`}),H(`div`,{class:`wide`,children:H(`table`,{class:`stack`,children:[H(`thead`,{children:H(`tr`,{children:[H(`th`,{scope:`col`,children:`File`}),H(`th`,{scope:`col`,children:`What`}),H(`th`,{scope:`col`,children:`Bytes`}),H(`th`,{scope:`col`,children:`SHA-256`})]})}),H(`tbody`,{children:i.map(([e,t,n,r])=>H(`tr`,{children:[H(`td`,{class:`text`,\"data-title\":`File`,children:H(Y,{children:e})}),H(`td`,{\"data-title\":`What`,children:t}),H(`td`,{class:`number`,\"data-title\":`Bytes`,children:q(n)}),H(`td`,{class:`text`,\"data-title\":`SHA-256`,children:H(Y,{children:r})})]},e))})]})}),H(`p`,{class:`soft`,children:[H(`code`,{children:`sealgate verify`}),` on the evidence folder compares every digest, link and seal.`]})]})]})}function Ze({label:e,value:t,url:n}){return H(y,{children:[H(`dt`,{children:e}),H(`dd`,{children:n===void 0?H(Y,{children:t}):H(Le,{href:n,children:H(Y,{children:t})})})]})}function Qe(e,t,n){let r=e.get(t);r===void 0?e.set(t,[n]):r.push(n)}function $e(e,t){let n=new Map;for(let r of e)Qe(n,t(r),r);return n}let et=[`critical`,`high`,`moderate`,`low`,`info`,`unknown`];function tt({findings:e,model:t,onGraph:n,withFix:r=!1}){let[i,a]=R(0),o=e.length<=5,s=e.slice(0,o?5:i),c=e.length-s.length,l=H(`ul`,{class:`flat`,children:s.map(e=>H(`li`,{children:[H(Y,{children:e.subject}),` `,H(it,{finding:e}),r?H(nt,{finding:e}):null,n===void 0?null:e.packages.map(r=>H(`span`,{children:[` `,H(`button`,{type:`button`,class:`link`,onClick:()=>n(r),children:rt(e,t,r)})]},`${r.inventory}/${r.index}`))]},e.key))});return o?l:H(`details`,{class:`members`,onToggle:()=>a(e=>e===0?200:e),children:[H(`summary`,{children:[`all `,q(e.length)]}),l,c===0||i===0?null:H(`button`,{type:`button`,onClick:()=>a(i+200),children:[`Show `,q(Math.min(200,c)),` more of `,q(c)]})]})}function nt({finding:{fix:e,command:t}}){return t===``?e===``?null:H(y,{children:[`: `,e]}):H(y,{children:[`: `,H(Y,{children:t})]})}function rt({packages:e},t,{inventory:n}){return e.length===1?`graph`:`graph of ${t.data.inventories[n]?.lockfile??``}`}function it({finding:{paths:e,place:t,subject:n}}){let[r=[]]=e,i=r.at(-1)===n?r.slice(0,-1):r;return i.length>0?H(`span`,{class:`soft`,children:[`← `,H(ze,{steps:i.toReversed(),arrow:` ← `})]}):t===``?null:H(`span`,{class:`soft`,children:H(Y,{children:t})})}function at({finding:e}){let{severity:t}=e;return H(Fe,{tone:t,children:t===`unknown`?`unrated`:t})}function ot({finding:e,model:t}){return H(y,{children:e.ids.map(e=>{let n=t.links.get(e);return H(`span`,{children:[n===void 0?H(Y,{children:e}):H(Le,{href:n,children:H(Y,{children:e})}),` `]},e)})})}function st({row:{first:e,all:t},model:n,onGraph:r}){let i=t.length===1,a=t.every(t=>t.message===e.message),o=t.every(t=>t.fix===e.fix&&t.command===e.command);return H(y,{children:[H(`p`,{children:[a?``:`For example: `,e.message]}),H(`dl`,{children:[H(`dt`,{children:`Decided by`}),H(`dd`,{children:[e.reason,e.origin===``?null:H(y,{children:[` (`,e.origin,`)`]})]}),H(`dt`,{children:`Rule`}),H(`dd`,{children:[e.check,` · `,H(Y,{children:e.rule})]}),e.tools.length===0?null:H(y,{children:[H(`dt`,{children:`Seen by`}),H(`dd`,{children:e.tools.join(`, `)})]}),!i||e.place===``?null:H(y,{children:[H(`dt`,{children:`Place`}),H(`dd`,{children:H(Y,{children:e.place})})]}),!i||e.paths.length===0?null:H(y,{children:[H(`dt`,{children:`Brought in by`}),H(`dd`,{children:e.paths.map((e,t)=>H(`div`,{children:H(ze,{steps:e})},`${t} ${e.join(`\n`)}`))})]}),i?null:H(y,{children:[H(`dt`,{children:`What has it`}),H(`dd`,{children:H(tt,{findings:t,model:n,onGraph:r,withFix:!o})})]})]}),!o||e.command===``?null:H(Re,{children:e.command}),i?e.packages.map(e=>H(`button`,{type:`button`,onClick:()=>r(e),children:[`Show in the graph of `,n.data.inventories[e.inventory]?.lockfile??``]},`${e.inventory}/${e.index}`)):null]})}function ct({fixes:e}){let t=e.length-12;return H(y,{children:[e.slice(0,12).map(({text:e,command:t})=>H(`div`,{children:[e===``?null:H(`p`,{children:[H(`b`,{children:`Fix:`}),` `,e]}),t===``?null:H(Re,{children:t})]},`${e}\\n${t}`)),t>0?H(`p`,{class:`soft`,children:[J(t,`more way`,`more ways`),` out: see the findings.`]}):null]})}let lt={block:0,warn:1,accept:2};function ut({model:e,onGraph:t}){let[n,r]=R(``),[i,a]=R(``),[o,s]=R(``),[c,l]=R(``),[u,d]=R(``),f=e.findings,p=B(()=>{let e=K(n);return f.filter(t=>(i===``||t.outcome===i)&&(o===``||t.severity===o)&&(c===``||t.check===c)&&(u===``||t.novelty===u)&&je(t.haystack,e))},[f,n,i,o,c,u]),m=B(()=>({outcome:G(f,e=>e.outcome),severity:G(f,e=>e.severity),check:G(f,e=>e.check),novelty:G(f,e=>e.novelty)}),[f]),h=B(()=>dt(p),[p]),g=B(()=>ft(e),[e]);return f.length===0?H(`p`,{class:`soft`,children:`No check found anything.`}):H(y,{children:[H(U,{label:`Search findings`,onQuery:r,left:`${q(p.length)} of ${J(f.length,`finding`)}${h.length<p.length?` in ${J(h.length,`row`)}`:``}`,children:[H(W,{label:`Decision`,value:i,options:m.outcome,onChange:a}),H(W,{label:`Severity`,value:o,options:m.severity,onChange:s}),H(W,{label:`Check`,value:c,options:m.check,onChange:l}),H(W,{label:`Since the base`,value:u,options:m.novelty,onChange:d})]}),e.data.findingsCut>0?H(`p`,{class:`meh`,children:[q(e.data.findingsCut),` more findings are left out here; the run record in the evidence has them all.`]}):null,H(X,{caption:`Findings and what the policy says of them`,columns:g,items:h,keyOf:({first:e})=>e.cause,details:n=>H(st,{row:n,model:e,onGraph:t})})]})}function dt(e){return[...$e(e,e=>e.cause).values()].map(e=>({first:e[0],all:e}))}function ft(e){return[{id:`outcome`,title:`Decision`,value:({first:e})=>lt[e.outcome],cell:({first:e})=>H(y,{children:[H(Fe,{tone:`${e.outcome}-word`,children:e.outcome}),e.novelty===`unknown`?null:H(`span`,{class:`soft`,children:[` `,e.novelty]})]})},{id:`severity`,title:`Severity`,value:({first:e})=>et.indexOf(e.severity),cell:({first:e})=>H(at,{finding:e})},{id:`subject`,title:`Subject`,class:`name`,value:({first:e})=>e.subject,cell:({first:e,all:t})=>H(y,{children:[H(Y,{children:e.subject}),t.length===1?null:H(`div`,{children:[`and `,q(t.length-1),` more`]}),e.scope===``||t.some(({scope:t})=>t!==e.scope)?null:H(`div`,{class:`soft`,children:e.scope})]})},{id:`title`,title:`What`,class:`text`,value:({first:e})=>e.title,cell:({first:t})=>H(y,{children:[t.title,` `,H(ot,{finding:t,model:e})]})},{id:`where`,title:`Where from`,class:`text`,value:({first:e})=>e.paths[0]?.join(`\n`)??e.place,cell:({first:e,all:t})=>t.length===1?ht(e):mt(t)},{id:`fix`,title:`Fix`,class:`text`,value:({first:e})=>e.fix,cell:({all:e})=>pt(e,e=>e.fix)||`–`}]}function pt(e,t){let n=new Set(e.map(t));return n.size===1?[...n][0]??``:``}function mt(e){let t=pt(e,({place:e})=>e.replace(/:\\d+$/,``));return t===``?`–`:H(`span`,{class:`soft`,children:H(Y,{children:t})})}function ht(e){let[t]=e.paths;if(t===void 0)return e.place===``?`–`:H(`span`,{class:`soft`,children:H(Y,{children:e.place})});let n=e.paths.length-1;return H(y,{children:[H(ze,{steps:t}),n>0?H(`div`,{class:`soft`,children:[`and `,J(n,`other way`,`other ways`)]}):null]})}function gt(e,t,{needs:n,limit:r}){let i=new Map([[t,0]]),a=_t(e.neededBy,t,r);for(let[e,t]of a.found)i.set(e,-t);let o=n?_t(e.needs,t,r):{found:new Map,hidden:0};for(let[e,t]of o.found)i.has(e)||i.set(e,t);let s=new Map;for(let[e,t]of i){let n=s.get(t);n===void 0?s.set(t,[e]):n.push(e)}let c=vt(e,s),l=[...i].map(([e,t])=>({node:e,column:t,row:c.get(e)??0}));return{placed:l,edges:[...i.keys()].flatMap(t=>(e.needs[t]??[]).filter(e=>i.has(e)).map(e=>({from:t,to:e}))),columns:{first:l.reduce((e,t)=>Math.min(e,t.column),0),last:l.reduce((e,t)=>Math.max(e,t.column),0)},rows:[...s.values()].reduce((e,t)=>Math.max(e,t.length),1),hidden:a.hidden+o.hidden}}function _t(e,t,n){let r=new Map,i=new Set([t]),a=[t],o=0;for(let s=0;s<a.length;s+=1){let c=a[s]??t,l=(r.get(c)??0)+1;for(let t of e[c]??[])i.has(t)||(i.add(t),r.size>=n?o+=1:(r.set(t,l),a.push(t)))}return{found:r,hidden:o}}function vt(e,t){let n=new Map,r=[...t.keys()].sort((e,t)=>Math.abs(e)-Math.abs(t)||e-t);for(let i of r){let r=t=>{let r=[...e.needs[t]??[],...e.neededBy[t]??[]].flatMap(e=>n.get(e)??[]);return r.length===0?0:r.reduce((e,t)=>e+t,0)/r.length},a=new Map((t.get(i)??[]).map(e=>[e,r(e)])),o=[...a.keys()].sort((t,n)=>(a.get(t)??0)-(a.get(n)??0)||((e.labels[t]??``)<(e.labels[n]??``)?-1:1));for(let[e,t]of o.entries())n.set(t,e)}return n}let Z={width:220,height:26,gapX:56,gapY:12};function yt({model:e,chosen:t,onChoose:n}){let r=t??bt(e),i=r===void 0?void 0:e.graphs[r.inventory],[a,o]=R(!1),[s,c]=R(60),[l,u]=R(1);z(()=>c(60),[t]);let d=B(()=>i===void 0||r===void 0?void 0:gt(i,r.index,{needs:a,limit:s}),[i,r,a,s]);return r===void 0||i===void 0||d===void 0?H(`p`,{class:`soft`,children:`No package is known.`}):H(y,{children:[H(`div`,{class:`filters`,children:[H(xt,{model:e,chosen:r,onChoose:n}),H(`label`,{class:`tick`,children:[H(`input`,{type:`checkbox`,checked:a,onChange:e=>o(e.currentTarget.checked)}),H(`span`,{children:`also what it needs`})]}),H(`span`,{class:`buttons`,children:[H(`button`,{type:`button`,\"aria-label\":`Smaller`,onClick:()=>u(Math.max(.4,l/1.25)),children:`−`}),H(`button`,{type:`button`,\"aria-label\":`Larger`,onClick:()=>u(Math.min(3,l*1.25)),children:`+`})]}),d.hidden>0?H(`button`,{type:`button`,onClick:()=>c(s*2),children:[`Show more (`,q(d.hidden),` next)`]}):null,H(`output`,{children:[q(d.placed.length),` nodes, `,q(d.edges.length),` edges`]})]}),H(St,{graph:i,layout:d,middle:r.index,zoom:l,onChoose:e=>n({inventory:r.inventory,index:e})})]})}function bt(e){return e.findings.find(e=>e.packages.length>0)?.packages[0]??e.packages[0]}function xt({model:e,chosen:t,onChoose:n}){let r=e.graphs[t.inventory]?.labels[t.index]??``,[i,a]=R(r);z(()=>a(r),[r]);let o=B(()=>{let t=i.toLowerCase(),n=[];for(let r of e.packages){if(n.length>=20)break;let e=`${r.name}@${r.version}`;e.toLowerCase().includes(t)&&n.push({label:e,key:r})}return n},[e,i]),s=e=>{a(e);let t=o.find(t=>t.label===e);t!==void 0&&n(t.key)};return H(`label`,{children:[H(`span`,{children:`Package`}),H(`input`,{type:`search`,list:`packages`,value:i,autocomplete:`off`,spellcheck:!1,onInput:e=>s(e.currentTarget.value)}),H(`datalist`,{id:`packages`,children:o.map(e=>H(`option`,{value:e.label},`${e.key.inventory}/${e.key.index}`))})]})}function St({graph:e,layout:t,middle:n,zoom:r,onChoose:i}){let[a,o]=R(),s=xe(null),c=new Map(t.placed.map(e=>[e.node,Ct(e,t)])),l=(t.columns.last-t.columns.first+1)*(Z.width+Z.gapX),u=t.rows*(Z.height+Z.gapY)+Z.gapY;z(()=>{let e=c.get(n),{current:t}=s;e!==void 0&&t!==null&&(t.scrollLeft=e.x*r-t.clientWidth+(Z.width+Z.gapX)*r*1.2,t.scrollTop=e.y*r-t.clientHeight/2)});let d=e=>e===n||e===a;return H(`section`,{class:`picture`,ref:s,tabIndex:0,\"aria-label\":`Dependency graph`,children:H(`svg`,{width:l*r,height:u*r,viewBox:`0 0 ${l} ${u}`,role:`group`,\"aria-label\":`What brings in ${e.labels[n]??``}`,children:[t.edges.map(({from:e,to:t})=>{let[n,r]=[c.get(e),c.get(t)];return n===void 0||r===void 0?null:H(`path`,{class:d(e)||d(t)?`edge lit`:`edge`,d:wt(n,r)},`${e} ${t}`)}),t.placed.map(({node:t})=>H(Tt,{at:c.get(t)??{x:0,y:0},label:e.labels[t]??``,kind:t===n?`middle`:t<e.count?`package`:`importer`,onOver:e=>o(e?t:void 0),onChoose:()=>{t<e.count&&i(t)}},t))]})})}function Ct({column:e,row:t},{columns:n}){return{x:(e-n.first)*(Z.width+Z.gapX)+Z.gapX/2,y:t*(Z.height+Z.gapY)+Z.gapY}}function wt(e,t){let[n,r]=[e.x+Z.width,e.y+Z.height/2],[i,a]=[t.x,t.y+Z.height/2],o=Math.max(Z.gapX/2,Math.abs(i-n)/2);return`M${n} ${r}C${n+o} ${r} ${i-o} ${a} ${i} ${a}`}function Tt({at:e,label:t,kind:n,onOver:r,onChoose:i}){let a=t.length>30?`${t.slice(0,29)}…`:t,o=n===`package`?`button`:`img`;return H(`g`,{class:`node ${n}`,transform:`translate(${e.x} ${e.y})`,role:o,tabIndex:n===`package`?0:void 0,\"aria-label\":t,onClick:i,onKeyDown:e=>{(e.key===`Enter`||e.key===` `)&&(e.preventDefault(),i())},onMouseEnter:()=>r(!0),onMouseLeave:()=>r(!1),onFocus:()=>r(!0),onBlur:()=>r(!1),children:[H(`title`,{children:t}),H(`rect`,{width:Z.width,height:Z.height,rx:`5`}),H(`text`,{x:`9`,y:`17.5`,children:a})]})}function Et({model:e}){let{history:t,verdict:n,time:r}=e.data,i=[...(t?.runs??[]).map((e,t)=>({...e,key:t,now:!1})),{key:-1,now:!0,time:r,outcome:n.word,message:`This run`,blocked:n.blocked,warned:n.warned}];return H(y,{children:[t===void 0||t.runs.length===0?H(`p`,{class:`soft`,children:`The evidence folder holds no earlier run.`}):H(y,{children:[H(kt,{runs:i}),H(`p`,{class:`soft`,children:[J(t.runs.length,`earlier run`),`,`,t.earlier?` the newest of more,`:``,` as the ledger in the evidence folder tells them; `,H(`code`,{children:`sealgate verify`}),` says whether it is whole.`,t.unreadable>0?` ${J(t.unreadable,`line of it is no record`,`lines of it are no records`)}.`:``]})]}),H(X,{caption:`Runs, newest first`,columns:Ot,items:i.toReversed(),keyOf:e=>e.key})]})}let Dt={pass:`good`,fail:`bad`,incomplete:`meh`},Ot=[{id:`time`,title:`Time`,class:`time`,value:e=>e.time,cell:e=>e.time},{id:`outcome`,title:`Verdict`,value:e=>e.outcome,cell:e=>H(`span`,{class:Dt[e.outcome]??`soft`,children:e.outcome})},{id:`blocked`,title:`Blocked`,class:`number`,value:e=>-(e.blocked??0),cell:e=>e.blocked===void 0?`–`:q(e.blocked)},{id:`warned`,title:`Warned`,class:`number`,value:e=>-(e.warned??0),cell:e=>e.warned===void 0?`–`:q(e.warned)},{id:`what`,title:`What`,class:`text`,cell:e=>e.now?H(`b`,{children:`This run`}):e.run===void 0?e.message:H(Le,{href:e.run,children:e.message})},{id:`commit`,title:`Commit`,cell:e=>e.commit===void 0?``:H(Y,{children:e.commit.slice(0,7)})}],Q={width:1200,height:150,edge:12};function kt({runs:e}){let t=e.reduce((e,t)=>Math.max(e,t.blocked??0,t.warned??0),1),n=t=>Q.edge+t*(Q.width-2*Q.edge)/Math.max(1,e.length-1),r=e=>Q.height-Q.edge-e*(Q.height-2*Q.edge)/t,i=t=>e.flatMap((e,i)=>{let a=t(e);return a===void 0?[]:[`${n(i)},${r(a)}`]}).join(` `),a=e.at(-1);return H(`figure`,{children:[H(`svg`,{class:`chart`,viewBox:`0 0 ${Q.width} ${Q.height}`,role:`img`,\"aria-label\":`Blocked and warned over ${J(e.length,`run`)}; at most ${q(t)}, now ${q(a?.blocked??0)} blocked and ${q(a?.warned??0)} warned`,children:[H(`polyline`,{class:`warned-line`,points:i(e=>e.warned)}),H(`polyline`,{class:`blocked-line`,points:i(e=>e.blocked)}),e.map((e,t)=>H(`circle`,{class:Dt[e.outcome]??`soft`,cx:n(t),cy:r(e.blocked??0),r:`4`,children:H(`title`,{children:`${e.time}: ${e.outcome}, ${e.message}`})},e.key))]}),H(`figcaption`,{class:`soft`,children:[H(`span`,{class:`bad`,children:`—`}),` blocked `,H(`span`,{class:`meh`,children:`—`}),` warned, at most `,q(t)]})]})}function At({model:e}){let[t,n]=R(``),r=B(()=>jt(e.packages),[e]),i=B(()=>{let e=K(t);return r.filter(t=>je(t.license.toLowerCase()||`not known`,e))},[r,t]),a=r.reduce((e,t)=>Math.max(e,t.packages.length),1),o=B(()=>Mt(a),[a]);return H(y,{children:[H(U,{label:`Search licences`,onQuery:n,left:`${q(i.length)} of ${J(r.length,`licence`)}`}),H(X,{caption:`Licences as the packages state them`,columns:o,items:i,keyOf:e=>e.license,details:e=>H(`p`,{children:[e.packages.slice(0,500).map(e=>H(`span`,{children:[H(Y,{children:`${e.name}@${e.version}`}),` `]},e.key)),e.packages.length>500?H(`span`,{class:`soft`,children:[`and `,q(e.packages.length-500),` more`]}):null]})})]})}function jt(e){let t=new Map;for(let n of e){let e=t.get(n.license);e===void 0?t.set(n.license,[n]):e.push(n)}return[...t].map(([e,t])=>({license:e,packages:t,runtime:t.filter(e=>e.scope===`runtime`).length,from:[...new Set(t.map(e=>e.licenseFrom).filter(e=>e!==``))].sort().join(`, `)})).sort((e,t)=>t.packages.length-e.packages.length||(e.license<t.license?-1:1))}function Mt(e){return[{id:`license`,title:`Licence`,class:`name`,value:e=>e.license,cell:e=>e.license===``?H(`span`,{class:`meh`,children:`not known`}):H(Y,{children:e.license})},{id:`packages`,title:`Packages`,class:`number`,value:e=>-e.packages.length,cell:e=>q(e.packages.length)},{id:`share`,title:`Share`,cell:t=>H(`svg`,{class:`bar`,viewBox:`0 0 100 8`,preserveAspectRatio:`none`,\"aria-hidden\":`true`,children:H(`rect`,{width:100*t.packages.length/e,height:`8`,rx:`1`})})},{id:`runtime`,title:`At run time`,class:`number`,value:e=>-e.runtime,cell:e=>q(e.runtime)},{id:`from`,title:`Said by`,value:e=>e.from,cell:e=>e.from||`–`}]}function Nt({model:e}){let{data:t}=e,n=e.problems.filter(({own:[e]})=>e.outcome===`block`),r=n.slice(100).reduce((e,t)=>e+t.count,0);return H(y,{children:[n.length===0?null:H(y,{children:[H(`h2`,{children:`What blocks`}),n.slice(0,100).map(t=>H(Pt,{problem:t,model:e},t.own[0].key)),r>0?H(`p`,{class:`soft`,children:[q(r),` more are among the findings.`]}):null]}),t.gaps.length===0?null:H(y,{children:[H(`h2`,{children:`What could not be done`}),t.gaps.map(e=>H(`div`,{class:`card gap`,children:[H(`h3`,{children:e.title}),H(`p`,{children:H(Ie,{children:e.message})}),e.hint===void 0?null:H(`p`,{children:[H(`b`,{children:`Fix:`}),` `,H(Ie,{children:e.hint})]}),e.command===void 0?null:H(Re,{children:e.command})]},`${e.title} ${e.message}`))]}),H(`h2`,{children:`Checks`}),H(It,{model:e})]})}function Pt({problem:e,model:t}){let{words:n,own:r,subjects:i,fixes:a}=e,[o]=r,s=i.every(e=>e.message===o.message);return H(`div`,{class:`card block`,children:[H(`h3`,{children:[n.map((e,t)=>t%2==1?H(Y,{children:e},t):e),` `,H(at,{finding:o}),` `,o.title,` `,H(ot,{finding:o,model:t})]}),o.message===o.title?null:H(`p`,{children:[s?``:`For example: `,o.message]}),r.length===1?null:H(`ul`,{class:`flat`,children:r.slice(1).map(e=>H(`li`,{children:[H(at,{finding:e}),` `,e.title,` `,H(ot,{finding:e,model:t})]},e.key))}),H(`dl`,{children:[H(`dt`,{children:i.length===1?`Where from`:`What has it`}),H(`dd`,{children:i.length===1?H(Ft,{finding:o}):H(tt,{findings:i,model:t})}),H(`dt`,{children:`Decided by`}),H(`dd`,{children:[o.reason,o.origin===``?null:H(y,{children:[` (`,o.origin,`)`]})]})]}),H(ct,{fixes:a})]})}function Ft({finding:{paths:e,place:t}}){return H(y,{children:[e.map((e,t)=>H(`div`,{children:H(ze,{steps:e})},`${t} ${e.join(`\n`)}`)),t===``?null:H(`span`,{class:`soft`,children:H(Y,{children:t})})]})}function It({model:e}){let{checks:t,lockfiles:n,reports:r}=e.data;return H(y,{children:[t.length===0?H(`p`,{class:`soft`,children:`No check came to an end.`}):H(`div`,{class:`wide`,children:H(`table`,{class:`stack`,children:[H(`thead`,{children:H(`tr`,{children:[H(`th`,{scope:`col`,children:H(`span`,{class:`hidden`,children:`Result`})}),H(`th`,{scope:`col`,children:`Check`}),H(`th`,{scope:`col`,children:`State`}),H(`th`,{scope:`col`,children:`Outcome`}),H(`th`,{scope:`col`,children:`In all`}),H(`th`,{scope:`col`,children:`Why`})]})}),H(`tbody`,{children:t.map(e=>H(`tr`,{children:[H(`td`,{children:e.icon}),H(`td`,{\"data-title\":`Check`,children:e.title}),H(`td`,{\"data-title\":`State`,children:e.state}),H(`td`,{\"data-title\":`Outcome`,children:e.counts.map(([e,t])=>`${q(t)} ${e}`).join(`, `)}),H(`td`,{class:`number`,\"data-title\":`In all`,children:q(e.total)}),H(`td`,{class:`text`,\"data-title\":`Why`,children:e.reason})]},e.title))})]})}),H(Lt,{title:`${J(n.length,`lockfile`)} read`,items:n}),H(Lt,{title:`${J(r.length,`scanner report`)} read`,items:r})]})}function Lt({title:e,items:t}){return t.length===0?null:H(y,{children:[H(`h3`,{class:`above`,children:e}),H(`ul`,{class:`flat`,children:t.map(e=>H(`li`,{children:e},e))})]})}function Rt({model:e,onGraph:t}){let[n,r]=R(``),[i,a]=R(``),[o,s]=R(``),[c,l]=R(``),u=e.packages,{inventories:d}=e.data,f=B(()=>{let e=K(n);return u.filter(t=>(i===``||t.scope===i)&&(o===``||String(t.inventory)===o)&&(c===``||Bt(t,c))&&je(t.haystack,e))},[u,n,i,o,c]),p=B(()=>Vt(d.length>1,e),[d,e]),m=B(()=>G(u,e=>e.scope),[u]),h=d.reduce((e,t)=>e+t.cut,0);return H(y,{children:[H(U,{label:`Search packages`,onQuery:r,left:`${q(f.length)} of ${J(u.length,`package`)}`,children:[H(W,{label:`Scope`,value:i,options:m,onChange:a}),d.length>1?H(W,{label:`Lockfile`,value:o,options:d.map((e,t)=>[String(t),e.lockfile]),onChange:s}):null,H(W,{label:`That are`,value:c,options:zt,onChange:l})]}),h>0?H(`p`,{class:`meh`,children:[q(h),` more packages are left out here; the SBOM has them all.`]}):null,H(X,{caption:`Packages of the lockfiles`,columns:p,items:f,keyOf:e=>e.key,details:n=>H(Ht,{of:n,model:e,onGraph:t})})]})}let zt=[[`direct`,`direct`],[`vulnerable`,`with findings`],[`deprecated`,`deprecated`],[`install script`,`with install script`],[`not from a registry`,`not from a registry`],[`bundled`,`bundled`],[`unlicensed`,`without a known licence`]];function Bt(e,t){return t===`direct`?e.direct:t===`vulnerable`?e.findings>0:t===`unlicensed`?e.license===``:e.marks.includes(t)}function Vt(e,t){return[{id:`name`,title:`Package`,class:`name`,value:e=>e.name,cell:e=>H(y,{children:[H(Y,{children:e.name}),e.direct?H(`span`,{class:`soft`,children:` direct`}):null]})},{id:`version`,title:`Version`,class:`name`,value:e=>e.version,cell:e=>H(Y,{children:e.version})},{id:`scope`,title:`Scope`,value:e=>e.scope,cell:e=>e.scope},{id:`license`,title:`Licence`,value:e=>e.license,cell:e=>e.license===``?`–`:H(Y,{children:e.license})},{id:`findings`,title:`Findings`,class:`number`,value:e=>-e.findings,cell:e=>e.findings===0?``:q(e.findings)},{id:`marks`,title:`Marks`,value:e=>e.marks.join(`, `),cell:e=>e.marks.join(`, `)},...e?[{id:`lockfile`,title:`Lockfile`,value:e=>e.inventory,cell:e=>H(Y,{children:t.data.inventories[e.inventory]?.lockfile??``})}]:[]]}function Ht({of:e,model:t,onGraph:n}){let r=t.graphs[e.inventory];if(r===void 0)return null;let i=(t,i)=>H(y,{children:[H(`dt`,{children:[t,` (`,q(i.length),`)`]}),H(`dd`,{children:[i.length===0?`–`:null,i.slice(0,60).map(t=>H(`span`,{children:[t<r.count?H(`button`,{type:`button`,class:`link`,onClick:()=>n({inventory:e.inventory,index:t}),children:H(Y,{children:r.labels[t]??``})}):H(`b`,{children:r.labels[t]}),` `]},t)),i.length>60?H(`span`,{class:`soft`,children:[`and `,q(i.length-60),` more`]}):null]})]});return H(y,{children:[H(`dl`,{children:[e.license===``?null:H(y,{children:[H(`dt`,{children:`Licence by`}),H(`dd`,{children:e.licenseFrom===``?`not known`:e.licenseFrom})]}),i(`Needed by`,r.neededBy[e.index]??[]),i(`Needs`,r.needs[e.index]??[])]}),H(`button`,{type:`button`,onClick:()=>n(e),children:`Show in the graph`})]})}function Ut({model:e}){let[t,n]=R(()=>Gt(e)),[r,i]=R(new Set([t.tab]));z(()=>{let t=()=>a(Gt(e));return addEventListener(`hashchange`,t),()=>removeEventListener(`hashchange`,t)},[e]);let a=e=>{n(e),i(t=>t.has(e.tab)?t:new Set([...t,e.tab]));let t=Kt(e);location.hash!==t&&history.replaceState(null,``,t)},o=e=>a({tab:`graph`,chosen:{inventory:e.inventory,index:e.index}}),s=Wt(e),c={overview:()=>H(Nt,{model:e}),findings:()=>H(ut,{model:e,onGraph:o}),change:()=>H(Ke,{model:e}),packages:()=>H(Rt,{model:e,onGraph:o}),graph:()=>H(yt,{model:e,chosen:t.chosen,onChoose:o}),licences:()=>H(At,{model:e}),evidence:()=>H(Xe,{model:e}),history:()=>H(Et,{model:e})};return H(`main`,{children:[H(qt,{model:e}),H(Xt,{tabs:s,current:t.tab,onTab:e=>a({...t,tab:e})}),s.map(({id:e})=>H(`div`,{role:`tabpanel`,id:`panel-${e}`,\"aria-labelledby\":`tab-${e}`,hidden:e!==t.tab,children:r.has(e)?c[e]?.():null},e))]})}function Wt(e){let{data:t}=e;return[{id:`overview`,title:`Overview`},{id:`findings`,title:`Findings`,count:e.findings.length+t.findingsCut},...t.change===void 0?[]:[{id:`change`,title:`Change`,count:e.changes.length}],...e.packages.length===0?[]:[{id:`packages`,title:`Packages`,count:e.packages.length},{id:`graph`,title:`Graph`},{id:`licences`,title:`Licences`}],{id:`evidence`,title:`Evidence`},{id:`history`,title:`History`}]}function Gt(e){let[t=``,n,r]=location.hash.slice(1).split(`/`);if(!Wt(e).some(({id:e})=>e===t))return{tab:`overview`};let i={inventory:Number(n),index:Number(r)},a=e.graphs[i.inventory]?.labels[i.index]!==void 0;return t===`graph`&&r!==void 0&&a?{tab:t,chosen:i}:{tab:t}}function Kt({tab:e,chosen:t}){return e===`graph`&&t!==void 0?`#graph/${t.inventory}/${t.index}`:`#${e}`}function qt({model:e}){let{title:t,tone:n,where:r,time:i,verdict:a,gaps:o}=e.data,s=[[a.blocked,`block`],[a.warned,`warn`],[a.accepted,`accepted`],[o.length,`could not be done`],...e.data.inventories.length===0?[]:[[e.packages.length,e.packages.length===1?`package`:`packages`]]];return H(`header`,{class:`verdict ${n}`,children:[H(Yt,{}),H(`h1`,{children:t}),H(`div`,{class:`soft`,children:[...r,i].join(` · `)}),H(`ul`,{class:`numbers`,children:s.map(([e,t])=>H(`li`,{children:[H(`b`,{children:q(e)}),t]},t))})]})}let Jt=[`system`,`light`,`dark`];function Yt(){let[e,t]=R(0),n=Jt[e]??`system`;return z(()=>{document.documentElement.style.colorScheme=n===`system`?``:n},[n]),H(`button`,{type:`button`,class:`theme`,onClick:()=>t((e+1)%Jt.length),children:[`Theme: `,n]})}function Xt({tabs:e,current:t,onTab:n}){let r=xe(null);return H(`div`,{class:`tabs`,role:`tablist`,\"aria-label\":`Parts of the report`,ref:r,onKeyDown:i=>{let a=e.findIndex(({id:e})=>e===t),o={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:e.length-1}[i.key],s=o===void 0?void 0:e[(o+e.length)%e.length];s!==void 0&&(i.preventDefault(),n(s.id),r.current?.querySelector(`#tab-${s.id}`)?.focus())},children:e.map(({id:e,title:r,count:i})=>H(`button`,{type:`button`,role:`tab`,id:`tab-${e}`,\"aria-controls\":`panel-${e}`,\"aria-selected\":e===t,tabIndex:e===t?0:-1,onClick:()=>n(e),children:[r,i===void 0?null:H(`span`,{class:`soft`,children:[` `,q(i)]})]},e))})}let Zt=[`block`,`warn`,`accept`],Qt=[`new`,`existing`,`unknown`],$t=[``,`runtime`,`optional`,`development`,`unknown`],$={direct:1,deprecated:2,installScript:4,bundled:8,elsewhere:16,peer:32};function en(e,t){let n=new Map(e.problems.flatMap(([,e],t)=>e.flat().map(e=>[e,t])));return e.findings.map((e,r)=>nn(e,{key:r,problem:n.get(r),text:t}))}function tn({problems:e},t,n){return e.flatMap(e=>an(e,t,n))}function nn(e,{key:t,problem:n,text:r}){let i=e=>e.map(r),a={key:t,outcome:Zt[e[0]]??`block`,novelty:Qt[e[1]]??`unknown`,severity:et[e[2]]??`unknown`,scope:$t[e[3]]??``,check:r(e[4]),rule:r(e[5]),subject:r(e[6]),title:r(e[7]),message:r(e[8]),ids:i(e[9]),fix:r(e[10]),command:r(e[11]),place:r(e[12]),reason:r(e[13]),origin:r(e[14]),tools:i(e[15]),paths:e[16].map(i),packages:e[17].map(([e,t])=>({inventory:e,index:t}))},{subject:o,title:s,ids:c,rule:l,place:u,fix:d,tools:f,paths:p}=a,m=[o,s,...c,l,a.check,u,d,...f,...p.flat()];return{...a,cause:rn(a,n),haystack:m.join(`\n`).toLowerCase()}}function rn(e,t){if(t===void 0)return String(e.key);let{outcome:n,novelty:r,severity:i,rule:a,ids:o,title:s}=e;return JSON.stringify([t,n,r,i,a,o[0]??s])}function an([e,t,n],r,i){let a=e=>e.map(e=>r[e]).filter(e=>e!==void 0),[o,...s]=a(t[0]??[]);return o===void 0?[]:[{words:e.map(i),own:[o,...s],subjects:a(t.map(([e=-1])=>e)),count:t.reduce((e,t)=>e+t.length,0),fixes:n.map(([e,t])=>({text:i(e),command:i(t)}))}]}function on(e){let t=t=>e.texts[t]??``,n=en(e,t);return{data:e,findings:n,problems:tn(e,n,t),packages:e.inventories.flatMap((e,r)=>ln({inventory:e,at:r,text:t,findings:sn(n,r)})),changes:(e.change?.rows??[]).map((e,n)=>un(e,n,t)),graphs:e.inventories.map(e=>dn(e,t)),links:new Map(e.links.map(([e,n])=>[t(e),n]))}}function sn(e,t){let n=new Map;for(let{packages:r}of e)for(let e of r)e.inventory===t&&n.set(e.index,(n.get(e.index)??0)+1);return n}let cn=[[$.deprecated,`deprecated`],[$.installScript,`install script`],[$.bundled,`bundled`],[$.elsewhere,`not from a registry`],[$.peer,`peer`]];function ln({inventory:e,at:t,text:n,findings:r}){return e.names.map((i,a)=>{let o=n(i),s=n(e.versions[a]??0),c=n(e.licenses[a]??0),l=e.flags[a]??0,u=cn.flatMap(([e,t])=>(l&e)===0?[]:[t]),d=$t[e.scopes[a]??0]??``;return{inventory:t,index:a,key:`${t}/${a}`,name:o,version:s,scope:d,license:c,licenseFrom:n(e.licenseFrom[a]??0),direct:(l&$.direct)!==0,marks:u,findings:r.get(a)??0,haystack:[`${o}@${s}`,c,d,...u].join(`\n`).toLowerCase()}})}function un(e,t,n){let[r,i,a,o,s,c,l,u,d,f,p]=e,m={key:t,kind:r,name:n(i),before:n(a),after:n(o),direct:s===1,signature:n(c),provenance:n(l),builtFrom:n(u),age:n(d),installScript:f,license:n(p)},h=[m.name,m.before,m.after,r,m.builtFrom,m.license];return{...m,haystack:h.join(`\n`).toLowerCase()}}function dn(e,t){let n=e.names.length,r=[...e.needs,...e.importers.map(e=>e.needs)],i=r.map(()=>[]);for(let[e,t]of r.entries())for(let n of t)i[n]?.push(e);return{inventory:e,count:n,needs:r,neededBy:i,labels:[...e.names.map((n,r)=>`${t(n)}@${t(e.versions[r]??0)}`),...e.importers.map(e=>e.name)]}}let fn=document.getElementById(`data`)?.textContent??`{}`,pn=document.getElementById(`app`);if(pn!==null){let e=on(JSON.parse(fn));pn.replaceChildren(),P(H(Ut,{model:e}),pn)}})();";
const STYLE = ":root{color-scheme:light dark;--fg:light-dark(#1c2127,#e9edf1);--soft:light-dark(#59636e,#9aa4ae);--bg:light-dark(#fff,#0f1318);--card:light-dark(#f6f8fa,#171c23);--line:light-dark(#d8dee4,#313943);--edge:light-dark(#8c96a1,#7d8894);--red:light-dark(#b3261e,#ff7b72);--amber:light-dark(#7d5100,#e3b341);--green:light-dark(#14692f,#4ac26b);--blue:light-dark(#0757b8,#6cb6ff);}*{box-sizing:border-box;}body{margin:0;background:var(--bg);color:var(--fg);font:15px / 1.55 system-ui,-apple-system,\"Segoe UI\",\"Noto Sans\",Helvetica,Arial,sans-serif;overflow-wrap:anywhere;}main{max-width:1240px;margin:0 auto;padding:24px 20px 64px;}h1{font-size:24px;line-height:1.3;margin:0 0 4px;}h2{font-size:18px;margin:32px 0 12px;}h3{font-size:15px;margin:0 0 4px;}h3.above{margin-top:20px;}p{margin:4px 0 10px;}a{color:var(--blue);}code{font:13px / 1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--card);border-radius:4px;padding:1px 4px;unicode-bidi:isolate;white-space:pre-wrap;}pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:10px 12px;margin:8px 0 0;overflow:auto;white-space:pre-wrap;flex:1;}pre code{background:none;padding:0;}button,input,select{font:inherit;font-size:14px;color:inherit;background:var(--bg);border:1px solid var(--edge);border-radius:6px;padding:4px 10px;}button{cursor:pointer;}button:hover{background:var(--card);}:focus-visible{outline:2px solid var(--blue);outline-offset:1px;}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;}.verdict{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:18px 20px;background:var(--card);}.verdict code{background:none;padding:0;}.fail{border-left-color:var(--red);}.incomplete,.warned{border-left-color:var(--amber);}.pass{border-left-color:var(--green);}.theme{float:right;font-size:12px;margin-left:12px;}.soft{color:var(--soft);}.numbers{display:flex;flex-wrap:wrap;gap:8px 28px;margin:14px 0 0;padding:0;list-style:none;}.numbers b{font-size:20px;display:block;line-height:1.2;}.tabs{position:sticky;top:0;z-index:2;display:flex;overflow-x:auto;gap:2px;margin:16px 0;padding-top:6px;background:var(--bg);border-bottom:1px solid var(--line);}.tabs button{border:0;border-bottom:3px solid transparent;border-radius:6px 6px 0 0;background:none;padding:8px 12px;white-space:nowrap;}.tabs button[aria-selected=\"true\"]{border-bottom-color:var(--blue);font-weight:600;}.filters{display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end;margin:0 0 12px;}.filters label{display:flex;flex-direction:column;font-size:12px;color:var(--soft);}.filters label.tick{flex-direction:row;gap:6px;align-items:center;padding-bottom:5px;font-size:14px;}.filters input[type=\"search\"]{width:min(320px,80vw);}.filters input,.filters select{color:var(--fg);}.filters output{color:var(--soft);font-size:13px;margin-left:auto;padding-bottom:5px;}.card{border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 12px;}.card.block{border-left:4px solid var(--red);}.card.gap{border-left:4px solid var(--amber);}.command{display:flex;gap:8px;align-items:start;margin:8px 0;}.command button{margin-top:8px;}.wide{overflow-x:auto;border:1px solid var(--line);border-radius:8px;}table{border-collapse:collapse;width:100%;font-size:14px;}/* Columns keep their width while rows come in,and no row is measured for them. */ table.rows{table-layout:fixed;min-width:var(--least);}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);}th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:7px 10px;border-top:1px solid var(--line);}th{border-top:0;background:var(--card);font-weight:600;white-space:nowrap;}th button{border:0;background:none;padding:0;font-weight:600;}th button span{color:var(--soft);}td code{overflow-wrap:anywhere;}td.short,td.time{white-space:nowrap;}td.number{text-align:right;font-variant-numeric:tabular-nums;}td.opener button{padding:0 7px;line-height:1.5;}td.short code,td.name code{background:none;padding:0;}tr.details > td{background:var(--card);}tr.details > td > div{position:sticky;left:10px;max-width:min(1160px,calc(100vw - 64px));}tr.details code{background:var(--bg);}.more{display:flex;flex-wrap:wrap;gap:6px;align-items:baseline;justify-content:center;margin:10px 0;}button:disabled{opacity:0.45;cursor:default;}.link{border:0;background:none;padding:0;color:var(--blue);text-decoration:underline;}.badge{display:inline-block;border:1px solid currentColor;border-radius:10px;padding:0 8px;font-size:12px;white-space:nowrap;}.critical,.high,.unknown,.block-word,.bad{color:var(--red);}.moderate,.warn-word,.meh{color:var(--amber);}.low,.info{color:var(--soft);}.accept-word,.good{color:var(--green);}ins{text-decoration:none;}del{color:var(--soft);}dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:8px 0;}dt{color:var(--soft);}dd{margin:0;min-width:0;}ul.flat{margin:0;padding-left:18px;}summary{cursor:pointer;width:fit-content;}.members button{margin-top:6px;}.members .link{margin-top:0;}.bar{width:160px;height:8px;}.bar rect{fill:var(--blue);}figure{margin:0 0 12px;}.chart{width:100%;height:160px;border:1px solid var(--line);border-radius:8px;}.chart polyline{fill:none;stroke-width:2;}.blocked-line{stroke:var(--red);}.warned-line{stroke:var(--amber);}.chart circle{fill:currentColor;}.picture{overflow:auto;max-height:70vh;border:1px solid var(--line);border-radius:8px;}.picture svg{display:block;margin:0 auto;}.edge{fill:none;stroke:var(--line);stroke-width:1.3;}.edge.lit{stroke:var(--blue);stroke-width:2;}.node rect{fill:var(--card);stroke:var(--edge);}.node text{fill:var(--fg);font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;}.node.package{cursor:pointer;}.node.package:hover rect,.node.package:focus-visible rect{stroke:var(--blue);stroke-width:2;}.node.middle rect{stroke:var(--red);stroke-width:2;}.node.importer rect{stroke:var(--green);stroke-dasharray:4 2;}@media (max-width:600px){main{padding:12px 12px 48px;}h1{font-size:20px;}dl{grid-template-columns:1fr;}dt{margin-top:6px;}.filters output{margin-left:0;}.command{flex-direction:column;}.command pre{width:100%;}}@media print{:root{color-scheme:light;}main{max-width:none;padding:0;}.wide,.picture{overflow:visible;max-height:none;border:0;}.tabs,.filters,.theme,.more,td.opener,th:has(.hidden),.command button{display:none;}.card,tr{break-inside:avoid;}thead{display:table-header-group;}a{color:inherit;}}/* A table of many columns is read down on a narrow screen:a block for each row,a line for each of its cells. */ @media screen and (max-width:600px){.verdict{display:flex;flex-direction:column;}.theme{order:1;align-self:start;margin:14px 0 0;}.tabs{position:static;flex-wrap:wrap;}table.stack{min-width:0;}table.stack,.stack > thead,.stack > tbody,.stack > tbody > tr{display:block;}.stack > colgroup,.stack > thead th:not(:has(button)),.stack > tbody > tr > td:empty,.stack > tbody > tr > td.nothing{display:none;}.stack > thead > tr{display:flex;flex-wrap:wrap;gap:4px 14px;padding:7px 10px;background:var(--card);}.stack > thead > tr:not(:has(button)){display:none;}.stack > thead th{padding:0;}.stack > tbody > tr{padding:7px 10px;border-top:1px solid var(--line);}.stack > tbody > tr > td{display:block;padding:1px 0 1px 96px;border:0;text-align:left;white-space:normal;}.stack > tbody > tr.details > td,.stack > tbody > tr > td:not([data-title]){padding-left:0;}.stack > tbody > tr > td[data-title]::before{content:attr(data-title);float:left;width:96px;margin-left:-96px;color:var(--soft);}.stack > tbody > tr > td.opener{float:right;}.stack > tbody > tr.details{padding:0 10px 10px;border:0;background:var(--card);}tr.details > td > div{position:static;max-width:none;}}";

;// CONCATENATED MODULE: ./build/render/report/page.js













const reportRenderer = {
    id: 'report',
    title: 'Full report (HTML)',
    mediaType: 'text/html',
    what: 'report',
    extension: 'html',
    render: (record, _catalogue, around) => renderReport(record, around),
};
/** Cards of the page without scripts, and what a card lists; the data holds every finding. */
const CARDS = 100;
const LISTED = 100;
const FIXES = 12;
/**
 * The full report: one HTML file that asks for nothing. Its content security policy allows its own style and its
 * own script and nothing else; what the script shows (findings, change, packages with their graph, licences,
 * checks, evidence, past runs) stands in a data block. Verdict, what blocks and what could not be done also stand
 * as HTML, for readers without scripts.
 */
function* renderReport(record, around = {}) {
    const { icon, text: headline } = (0,render_headline/* headlineOf */.gD)(record);
    const before = (0,html_text/* html */.qy) `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ html: page_digest(STYLE) }}'; script-src 'sha256-${{ html: page_digest(SCRIPT) }}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline} – Sealgate</title>
<style>${{ html: STYLE }}</style></head><body><div id="app"><main>
${header(record, `${icon} ${headline}`, icon)}
${blocking(record)}${gaps(record)}
<p class="soft">All findings, packages and files are shown by the script of this page. Without scripts, the run record in the evidence (${runFile(record)}) has them all.</p>
</main></div>
<script type="application/json" id="data">`;
    yield before.html;
    // In a script element only `<` could start an end tag or a comment.
    for (const part of (0,json_parts/* jsonParts */.l)(reportData(record, around)))
        yield part.replaceAll('<', '\\u003c');
    yield `</script>\n<script>${SCRIPT}</script></body></html>\n`;
}
function page_digest(content) {
    return Buffer.from((0,digest/* sha256Hex */.f)(content), 'hex').toString('base64');
}
function runFile(record) {
    const facts = record.files.find(({ what }) => what === 'facts');
    return facts === undefined ? (0,html_text/* text */.Qq)('…_run.json') : (0,html_text/* name */.UU)(facts.path.replace('_facts.json', '_run.json'));
}
function header(record, title, icon) {
    const { context, verdict } = record;
    const state = icon === '⚠️' ? 'warned' : verdict.verdict;
    const where = [
        ...(context.repository?.slug === undefined ? [] : [(0,html_text/* text */.Qq)(context.repository.slug)]),
        ...(context.pullRequest === undefined ? [] : [(0,html_text/* html */.qy) `pull request ${String(context.pullRequest.number)}`]),
        ...(context.commit === undefined ? [] : [(0,html_text/* html */.qy) `commit ${(0,html_text/* name */.UU)((0,words/* shortCommit */.Ax)(context.commit))}`]),
        (0,html_text/* html */.qy) `${(0,words/* formatTime */.fU)(context.time)}`,
    ];
    const numbers = [
        [verdict.blocked, 'block'],
        [verdict.warned, 'warn'],
        [verdict.accepted, 'accepted'],
        [verdict.gaps.length, 'could not be done'],
    ];
    return (0,html_text/* html */.qy) `<header class="verdict ${{ html: state }}"><h1>${title}</h1><div class="soft">${(0,html_text/* join */.fj)(where, ' · ')}</div>
<ul class="numbers">${numbers.map(([number, word]) => (0,html_text/* html */.qy) `<li><b>${(0,words/* formatNumber */.ZV)(number)}</b>${word}</li>`)}</ul></header>`;
}
function blocking(record) {
    const problems = (0,render_story/* tellStory */.F5)(record).blocking;
    if (problems.length === 0)
        return html_text/* NOTHING */.K$;
    const rest = (0,problem/* countFindings */.Gt)(problems.slice(CARDS));
    return (0,html_text/* html */.qy) `<h2>What blocks</h2>${problems.slice(0, CARDS).map(problemCard)}${rest > 0 ? (0,html_text/* html */.qy) `<p>${(0,words/* formatNumber */.ZV)(rest)} more are among the findings.</p>` : html_text/* NOTHING */.K$}`;
}
/** One blocking problem: what has it, what, why, every way in, and the fixes. */
function problemCard(problem) {
    const { first, own, subjects, fixes } = problem;
    const { finding, reason } = first;
    const alike = subjects.every((one) => one.finding.message === finding.message);
    const renewal = (0,policy_renewal/* renewalOf */.w)(reason);
    const ways = fixes
        .slice(0, FIXES)
        .map((fix) => (0,html_text/* html */.qy) `<dt>Fix</dt><dd>${(0,html_text/* text */.Qq)(fix.text)}${(fix.command ?? fix.dockerfile) === undefined ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) ` ${(0,html_text/* name */.UU)(fix.command ?? fix.dockerfile ?? '')}`}</dd>`);
    return (0,html_text/* html */.qy) `<div class="card block"><h3>${subjectsOf(problem)} ${severityBadge(finding)} ${(0,html_text/* text */.Qq)(finding.title)} ${idsOf(finding)}</h3>
<p>${alike ? html_text/* NOTHING */.K$ : (0,html_text/* text */.Qq)(en.en.problem.forExample(''))}${(0,html_text/* text */.Qq)(finding.message)}</p>
${own.length === 1 ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) `<ul class="flat">${own.slice(1).map((one) => (0,html_text/* html */.qy) `<li>${severityBadge(one.finding)} ${(0,html_text/* text */.Qq)(one.finding.title)} ${idsOf(one.finding)}</li>`)}</ul>`}
<dl>${subjects.length === 1 ? waysIn(finding) : (0,html_text/* html */.qy) `<dt>What has it</dt><dd>${members(subjects)}</dd>`}
<dt>Decided by</dt><dd>${(0,html_text/* text */.Qq)(reason.text)}${reason.origin === undefined ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) ` (${(0,html_text/* text */.Qq)(reason.origin)})`}</dd>
${renewal === undefined ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) `<dt>Fix</dt><dd>${(0,html_text/* text */.Qq)(renewal)}</dd>`}${ways}${fixes.length > FIXES ? (0,html_text/* html */.qy) `<dt>Fix</dt><dd>${(0,words/* count */.U9)(fixes.length - FIXES, 'more way', 'more ways')} out</dd>` : html_text/* NOTHING */.K$}</dl></div>
`;
}
function subjectsOf(problem) {
    const parts = (0,render_subjects/* namedParts */.SO)(problem);
    return { html: parts.map((part, index) => (index % 2 === 1 ? (0,html_text/* name */.UU)(part) : (0,html_text/* text */.Qq)(part)).html).join('') };
}
function waysIn(finding) {
    const place = (0,render_subjects/* placeOf */.$t)(finding);
    return (0,html_text/* html */.qy) `${(finding.paths ?? []).map((path) => (0,html_text/* html */.qy) `<dt>Where from</dt><dd>${(0,html_text/* join */.fj)(path.map(data_paths/* stepName */.u).map(html_text/* name */.UU), ' → ')}</dd>`)}${place === undefined ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) `<dt>Place</dt><dd>${(0,html_text/* name */.UU)(place)}</dd>`}`;
}
/** All that has a problem; of many, a click away, which takes no script. */
function members(subjects) {
    const hidden = subjects.length - LISTED;
    const lines = subjects.slice(0, LISTED).map(({ finding }) => {
        const place = (0,render_subjects/* placeOf */.$t)(finding);
        return (0,html_text/* html */.qy) `<li>${(0,html_text/* name */.UU)(finding.subject.name)}${place === undefined ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) ` <span class="soft">${(0,html_text/* name */.UU)(place)}</span>`}</li>`;
    });
    const list = (0,html_text/* html */.qy) `<ul class="flat">${lines}${hidden > 0 ? (0,html_text/* html */.qy) `<li>and ${(0,words/* formatNumber */.ZV)(hidden)} more</li>` : html_text/* NOTHING */.K$}</ul>`;
    return subjects.length <= render_subjects/* NAMED */.qB
        ? list
        : (0,html_text/* html */.qy) `<details><summary>${en.en.problem.all(subjects.length)}</summary>${list}</details>`;
}
function severityBadge({ severity }) {
    return (0,html_text/* html */.qy) `<span class="badge ${{ html: severity }}">${(0,render_headline/* severityWord */.Oh)(severity)}</span>`;
}
function idsOf({ aliases }) {
    return (0,html_text/* join */.fj)(aliases.map(html_text/* name */.UU), ' ');
}
function gaps(record) {
    const all = record.verdict.gaps;
    if (all.length === 0)
        return html_text/* NOTHING */.K$;
    return (0,html_text/* html */.qy) `<h2>What could not be done</h2>${all.map((gap) => (0,html_text/* html */.qy) `<div class="card gap"><h3>${(0,html_text/* text */.Qq)((0,render_story/* checkTitle */.Tq)(gap.check))}</h3><p>${(0,html_text/* text */.Qq)(gap.message)}</p>${gap.hint === undefined ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) `<p><b>Fix:</b> ${(0,html_text/* text */.Qq)(gap.hint)}${gap.command === undefined ? html_text/* NOTHING */.K$ : (0,html_text/* html */.qy) ` ${(0,html_text/* name */.UU)(gap.command)}`}</p>`}</div>`)}`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/render/sarif/text.js


/** Text from outside in one line, for a property or an id: hidden characters as visible escapes. */
function plainText(text, max) {
    return (0,display/* visibleText */.Q6)((0,render_markdown/* cutMiddle */.it)(text, max)).replace(/[\n\t]+/g, ' ');
}
/**
 * Text from outside as a SARIF message: as plainText, brackets escaped, so that it holds no embedded link.
 *
 * @see SARIF 2.1.0, section 3.11.6
 */
function messageText(text, max) {
    return plainText(text, max).replace(/[\\[\]]/g, (c) => `\\${c}`);
}

;// CONCATENATED MODULE: ./build/render/sarif/result.js



const LEVEL = { block: 'error', warn: 'warning', accept: 'note' };
/** Reasons that a reader of SARIF knows as suppressions. */
const SUPPRESSES = new Set(['exception', 'suppressed', 'allowed-advisory', 'unfixed']);
const quote = JSON.stringify;
/**
 * Prepares the writing of results as JSON text. Thousands of them are written one by one: as text they cost a
 * fraction of what the same objects would.
 *
 * @see SARIF 2.1.0, section 3.27
 */
function resultWriter(record, rules) {
    const reasons = new Map();
    const placeOf = placeWriter(record);
    const { folder } = record.context.repository ?? {};
    const reasonOf = (text) => {
        const known = reasons.get(text) ?? quote(plainText(text, 1000));
        reasons.set(text, known);
        return known;
    };
    return (decision) => {
        const { finding, outcome, reason, novelty } = decision;
        const rule = rules.idOf(finding);
        const print = quote(finding.fingerprint);
        let text = `{"ruleId":${quote(rule)},"ruleIndex":${rules.indexOf(rule)},"level":"${LEVEL[outcome]}","message":{"text":${quote(messageOf(finding, { ofAdvisory: rule !== finding.rule, folder }))}},"locations":[${placeOf(finding)}],"partialFingerprints":{"primaryLocationLineHash":${print.slice(0, -1)}:1","sealgate/v1":${print}}`;
        if (novelty !== 'unknown')
            text += `,"baselineState":"${novelty === 'new' ? 'new' : 'unchanged'}"`;
        if (outcome === 'accept' && SUPPRESSES.has(reason.kind))
            text += `,"suppressions":[{"kind":"external","status":"accepted","justification":${reasonOf(reason.text)}}]`;
        const aliases = finding.aliases.map((id) => quote(plainText(id, 200)));
        text += `,"properties":{"outcome":"${outcome}","reason":${reasonOf(reason.text)},"severity":"${finding.severity}","aliases":[${aliases.join(',')}]`;
        const { purl } = finding.subject;
        if (purl !== undefined)
            text += `,"purl":${quote(plainText(purl, 1000))}`;
        const command = finding.fix?.command;
        if (command !== undefined)
            text += `,"fix":${quote(plainText(command, 1000))}`;
        return `${text}}}`;
    };
}
/**
 * What a reader of the alert sees first. What an advisory says in general stands once, in its rule: readers of
 * code scanning have it right below.
 */
function messageOf(finding, { ofAdvisory, folder }) {
    const { subject, title, message, paths, fix, location } = finding;
    const path = paths?.[0];
    // An image is no place of the repository: the result stands at its first lockfile, and says so in words.
    const image = location === undefined ? (0,render_subjects/* placeOf */.$t)(finding) : undefined;
    const from = path === undefined || path.length === 0 ? image : path.map(data_paths/* stepName */.u).join(' → ');
    const why = ofAdvisory ? '' : ` ${message}`;
    const way = fix === undefined ? '' : ` Fix: ${wayText(fix, folder)}`;
    return messageText(`${subject.name}: ${title}.${why}${from === undefined ? '' : ` From ${from}.`}${way}`, 2000);
}
/** The fix with its command, and the folder that the command is meant for. */
function wayText({ text, command, dockerfile }, folder) {
    if (command === undefined)
        return dockerfile === undefined ? text : `${text} In its Dockerfile: ${dockerfile}`;
    if (folder !== undefined)
        return `${text} In ${folder}: ${command}`;
    return text.endsWith(':') ? `${text} ${command}` : `${text} Run: ${command}`;
}
/** Where a finding is, as a location: a file of the repository whatever the report said. */
function placeWriter(record) {
    const fallback = record.lockfiles[0]?.path ?? record.policy.path ?? 'package.json';
    const { folder } = record.context.repository ?? {};
    // Readers of SARIF look from the top of the repository.
    const above = folder === undefined ? '' : `${folder}/`;
    const files = new Map();
    const about = (file) => {
        const known = files.get(file);
        if (known !== undefined)
            return known;
        const inside = isInside(file);
        const made = { inside, uri: quote(encodePath(above + (inside ? file : 'package.json'))) };
        files.set(file, made);
        return made;
    };
    return ({ subject, location }) => {
        const given = location === undefined ? undefined : about(location.file);
        const inside = given?.inside === true;
        const { uri } = inside ? given : about(fallback);
        const start = inside ? result_lineOf(location?.line) : 1;
        const end = inside ? result_lineOf(location?.endLine) : 1;
        const region = end > start ? `{"startLine":${start},"endLine":${end}}` : `{"startLine":${start}}`;
        const name = quote(plainText(subject.name, 1000));
        return `{"physicalLocation":{"artifactLocation":{"uri":${uri}},"region":${region}},"logicalLocations":[{"fullyQualifiedName":${name},"kind":"${subject.kind === 'package' ? 'package' : 'resource'}"}]}`;
    };
}
function result_lineOf(line) {
    return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : 1;
}
/** A path of the repository: relative, no way out, no address. */
function isInside(file) {
    return file !== '' && !/^[/\\]|^[A-Za-z]:/.test(file) && !file.split(/[/\\]/).includes('..');
}
/** A relative path as a URI reference: every segment percent-encoded. */
function encodePath(file) {
    return file.toWellFormed().slice(0, 2000).toWellFormed().split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/render/sarif/rules.js





/** Code scanning reads a result's severity from its rule, as a number like a CVSS score. */
const SCORES = {
    critical: '9.5',
    unknown: '8.9',
    high: '8.0',
    moderate: '5.5',
    low: '2.5',
    info: '0.1',
};
/**
 * The rules of some decisions, sorted by id. A scanner's finding gets a rule an advisory (`vulnerabilities/known/
 * GHSA-…`), so that each carries its own severity and title.
 */
function rulesOf(decisions, metas) {
    const known = new Map(metas.map((meta) => [meta.id, meta]));
    const found = new Map();
    const names = new Map();
    for (const { finding } of decisions) {
        const id = idOf(finding);
        names.set(finding, id);
        (0,group/* addToList */.v)(found, id, finding);
    }
    const ids = [...found.keys()].sort(compare_text/* compareText */.n);
    const places = new Map();
    for (const id of ids)
        places.set(id, places.size);
    return {
        ids,
        descriptor: (id) => descriptor(id, found.get(id) ?? [], known),
        idOf: (finding) => names.get(finding) ?? idOf(finding),
        indexOf: (rule) => places.get(rule) ?? -1,
    };
}
function idOf({ check, rule, aliases }) {
    const [primary] = aliases;
    const scanned = check === 'vulnerabilities' || check === 'scanners';
    return plainText(scanned && primary !== undefined ? `${rule}/${primary}` : rule, 200);
}
function descriptor(id, findings, known) {
    const first = leading(findings);
    const meta = known.get(first?.rule ?? '');
    const ofAdvisory = id !== meta?.id && first !== undefined && id !== first.rule;
    const title = ofAdvisory || meta === undefined ? (first?.title ?? id) : meta.title;
    const why = ofAdvisory || meta === undefined ? (first?.message ?? title) : meta.why;
    const fix = ofAdvisory || meta === undefined ? (first?.fix?.text ?? '') : meta.fix;
    const name = (first?.rule ?? id).replace(/(?<![^A-Za-z0-9])[^A-Za-z0-9]+(\w)/g, (_, c) => c.toUpperCase());
    const full = messageText(why, 1000);
    // The text is for readers that show no Markdown, beside the description: what to do, and no second description.
    const help = fix === '' ? full : messageText(fix, 1000);
    const markdown = fix === '' ? (0,render_markdown/* prose */.CS)(why, 1000) : `${(0,render_markdown/* prose */.CS)(why, 1000)}\n\n**Fix:** ${(0,render_markdown/* prose */.CS)(fix, 1000)}`;
    const about = JSON.stringify(plainText(first?.check ?? 'sealgate', 40));
    return `{"id":${JSON.stringify(id)},"name":${JSON.stringify(name)},"shortDescription":{"text":${JSON.stringify(messageText(title, 250))}},"fullDescription":{"text":${JSON.stringify(full)}},"help":{"text":${JSON.stringify(help)},"markdown":${JSON.stringify(markdown)}},"defaultConfiguration":{"level":"warning"},"properties":{"tags":["security","supply-chain",${about}],"security-severity":"${SCORES[first?.severity ?? 'unknown']}"}}`;
}
/** The one that speaks for its rule: the most severe, then the first by title. */
function leading(findings) {
    if (findings.length < 2)
        return findings[0];
    return [...findings].sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,compare_text/* compareText */.n)(a.title, b.title))[0];
}

;// CONCATENATED MODULE: ./build/render/sarif/document.js







/** What GitHub code scanning takes of one file; a longer one it refuses whole. */
const SARIF_RESULTS = 25_000;
/** What it keeps of them, the most severe, whatever the policy says to each. */
const SARIF_KEPT = 5_000;
const SARIF_GZIP_BYTES = 10_000_000;
/** Below this, a file compresses to less than the limit whatever is in it. */
const SURELY_SMALL = SARIF_GZIP_BYTES;
const sarifRenderer = {
    id: 'sarif',
    title: 'SARIF 2.1.0 for code scanning',
    mediaType: 'application/sarif+json',
    what: 'sarif',
    extension: 'sarif',
    render: renderSarif,
};
/**
 * The run as SARIF 2.1.0 with one run, within the limits of GitHub code scanning: at most 25,000 results and 10 MB
 * compressed. Results are cut from the least important end, and a notification in the file counts what is missing.
 * What is accepted is left out first, where it would take the place of what blocks among the 5,000 that are kept.
 *
 * @param options.rules what the checks say of their rules; without it, rules are told from the findings.
 * @see SARIF 2.1.0 (OASIS), sections 3.13, 3.14, 3.27, 3.49
 */
function renderSarif(record, options = {}) {
    const decisions = [...record.decisions].sort((a, b) => document_RANK[a.outcome] - document_RANK[b.outcome] || (0,importance/* byImportance */.G5)(a, b));
    const counting = decisions.filter(({ outcome }) => outcome !== 'accept').length;
    let most = Math.min(decisions.length, SARIF_RESULTS, Math.max(SARIF_KEPT, counting));
    for (;;) {
        const parts = write(record, decisions.slice(0, most), options.rules ?? []);
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        if (length < SURELY_SMALL || most === 0)
            return parts;
        const compressed = (0,external_node_zlib_.gzipSync)(parts.join('')).length;
        if (compressed <= SARIF_GZIP_BYTES)
            return parts;
        most = Math.floor(most * Math.min(0.9, (SARIF_GZIP_BYTES / compressed) * 0.95));
    }
}
const document_RANK = { block: 0, warn: 1, accept: 2 };
/** @param decisions those of the record that the file holds. */
function write(record, decisions, metas) {
    const rules = rulesOf(decisions, metas);
    const { context } = record;
    const about = {
        automationDetails: { id: categoryOf(record) },
        invocations: [
            {
                executionSuccessful: record.verdict.verdict !== 'incomplete',
                endTimeUtc: context.time,
                toolExecutionNotifications: document_notifications(record, record.decisions.length - decisions.length),
            },
        ],
        ...provenance(record),
        columnKind: 'utf16CodeUnits',
    };
    const properties = { verdict: record.verdict.verdict, policyDigest: record.policy.digest };
    const resultOf = resultWriter(record, rules);
    const version = JSON.stringify(plainText(context.tool.version, 60));
    const parts = [
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[',
        `{"tool":{"driver":{"name":"Sealgate","version":${version},"rules":[`,
    ];
    pushJoined(parts, rules.ids, rules.descriptor);
    parts.push(`]}},${JSON.stringify(about).slice(1, -1)},"results":[`);
    pushJoined(parts, decisions, resultOf);
    parts.push(`],"properties":${JSON.stringify(properties)}}]}\n`);
    return parts;
}
/**
 * Each job has its own, and each of its steps: an upload closes the alerts of the one before in the same category, and
 * the jobs of a matrix would close each other's.
 *
 * @see SARIF 2.1.0, section 3.17.3: what comes before the last slash names the category.
 */
function categoryOf({ context }) {
    const job = (0,step_label/* jobAndStep */.r)(context.source);
    return job === undefined ? 'sealgate/' : `sealgate/${plainText(job, 200)}/`;
}
/** So many together are a string that the collector of garbage need not move. */
const document_BATCH = 64;
function pushJoined(parts, items, write) {
    for (let at = 0; at < items.length; at += document_BATCH) {
        const batch = items
            .slice(at, at + document_BATCH)
            .map(write)
            .join(',');
        if (at > 0)
            parts.push(',');
        parts.push(batch);
    }
}
/** What could not be done, and what was cut: a reader of the file alone must not take it for the whole. */
function document_notifications(record, hidden) {
    const gaps = record.verdict.gaps.map((gap) => ({
        level: 'error',
        message: {
            text: messageText(`${gap.check}: ${gap.message.replace(/\.?$/, '.')}${gap.hint === undefined ? '' : ` Fix: ${gap.hint}`}`, 2000),
        },
    }));
    const all = record.decisions.length;
    const notice = (text) => ({ level: 'warning', message: { text } });
    const cut = hidden === 0
        ? []
        : [
            notice(`${(0,words/* formatNumber */.ZV)(hidden)} of ${(0,words/* count */.U9)(all, 'result')} left out, the least important, to stay within the limits of code scanning. The full report has them all.`),
        ];
    const kept = all - hidden <= SARIF_KEPT
        ? []
        : [
            notice(`Code scanning keeps ${(0,words/* count */.U9)(SARIF_KEPT, 'result')} of the ${(0,words/* formatNumber */.ZV)(all - hidden)} in this file, the most severe. The full report has them all.`),
        ];
    return [...gaps, ...cut, ...kept];
}
/** Where the code came from, as far as it is known by an address and a commit. */
function provenance({ context }) {
    const url = context.repository?.url;
    if (url === undefined || !URL.canParse(url))
        return {};
    const details = {
        repositoryUri: new URL(url).href,
        ...(context.commit === undefined ? {} : { revisionId: context.commit }),
        ...(context.ref === undefined ? {} : { branch: plainText(context.ref, 200) }),
    };
    return { versionControlProvenance: [details] };
}

;// CONCATENATED MODULE: ./build/render/registry.js


/** Every format that a run is written in as a file. */
const renderers = [sarifRenderer, reportRenderer];

// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(95411);
;// CONCATENATED MODULE: ./build/render/summary.js


/** The runner takes 1 MiB a step; what other writers of the same step add must fit too. */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
/** How much more than the comment the summary shows of each section. */
const GROWTH = 20;
/** The job's summary: the comment's story with longer tables, Markdown of less than 1 MiB, no marker. */
function renderSummary(record, options) {
    const sections = (0,render_comment/* documentSections */._Q)(record, options).map((section) => ({
        ...section,
        cap: section.cap * GROWTH,
    }));
    return `${(0,budget/* fitSections */.WK)(sections, options.maxBytes ?? SUMMARY_LIMIT)}\n`;
}

// EXTERNAL MODULE: ./build/seal/blob.js
var blob = __webpack_require__(51046);
// EXTERNAL MODULE: ./build/commands/seal/options.js
var options = __webpack_require__(91676);
// EXTERNAL MODULE: ./build/commands/evidence/folder.js
var folder = __webpack_require__(10216);
;// CONCATENATED MODULE: ./build/commands/stages/spread-evidence.js


/**
 * Brings the evidence to the places that the policy names. One that fails is reported; where the policy requires it,
 * the run is incomplete. The folder keeps what a place lacks for the next run.
 */
async function spreadEvidence(kept, state, { values, world }) {
    if (state.sinks === undefined || kept.result.state !== 'done')
        return { record: kept.record, results: [] };
    const { evidenceSinks, requireSinks, evidenceRetention } = state.sinks;
    const { pushToSinks } = await __webpack_require__.e(/* import() */ 4722).then(__webpack_require__.bind(__webpack_require__, 24722));
    const { sealHead } = kept.record.seal.state === 'sealed' ? await (0,folder/* headSigner */.Nw)(values, world) : { sealHead: undefined };
    const pushed = await pushToSinks({
        folder: state.evidenceDir,
        targets: evidenceSinks,
        required: requireSinks,
        world: {
            env: world.env,
            log: world.log,
            who: (0,who/* whoOf */.O)(kept.record.context),
            repositoryDir: state.repositoryDir,
            retention: evidenceRetention,
            ...(sealHead === undefined ? {} : { sealHead }),
        },
    });
    return {
        record: withGaps(kept.record, pushed.filter(({ required, state: sink }) => required && sink === 'failed')),
        results: pushed.map(({ sink, state: sinkState, message, outputs }) => ({
            publisher: `evidence sink ${sink}`,
            state: sinkState,
            message,
            ...(outputs === undefined ? {} : { outputs }),
        })),
    };
}
function withGaps(record, missing) {
    if (missing.length === 0)
        return record;
    const gaps = missing.map(({ sink, message }) => ({
        check: 'evidence',
        message: `The policy requires the evidence in ${sink}, which did not get it: ${message}`,
        hint: 'The next run brings it there from the folder; sealgate evidence push does it now.',
    }));
    const { verdict } = record;
    return {
        ...record,
        verdict: {
            ...verdict,
            verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
            gaps: [...verdict.gaps, ...gaps],
        },
    };
}

// EXTERNAL MODULE: ./build/commands/stages/staging.js + 1 modules
var stages_staging = __webpack_require__(88226);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var ledger = __webpack_require__(98534);
;// CONCATENATED MODULE: ./build/publish/history.js




/** Of the ledger's end, this much is looked at: some thousand records. */
const TAIL_BYTES = 4 * 1024 * 1024;
/**
 * The newest gate runs of an evidence folder, oldest first, as its ledger tells them: nothing is verified here.
 *
 * @param folder absolute path of the evidence folder, which may not be there.
 * @param most runs at most.
 * @throws what reading the ledger throws, but for its absence.
 */
async function readHistory(folder, most) {
    const tail = await readTail(external_node_path_default().join(folder, ledger/* LEDGER_FILE */.th));
    if (tail === undefined)
        return undefined;
    const lines = tail.bytes.toString('latin1').split('\n');
    // What ends without a newline is no record, and what begins before the piece is none that can be read.
    lines.pop();
    if (tail.cut)
        lines.shift();
    const runs = [];
    let unreadable = 0;
    for (const line of lines) {
        const record = recordOf(Buffer.from(line, 'latin1'));
        if (record === undefined)
            unreadable += 1;
        else if (record.action === 'gate')
            runs.push(pastRun(record));
    }
    return { runs: runs.slice(-most), earlier: tail.cut || runs.length > most, unreadable };
}
async function readTail(file) {
    let handle;
    try {
        handle = await (0,promises_.open)(file, 'r');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    try {
        const { size } = await handle.stat();
        const length = Math.min(size, TAIL_BYTES);
        const bytes = Buffer.alloc(length);
        const { bytesRead } = await handle.read(bytes, 0, length, size - length);
        return { bytes: bytes.subarray(0, bytesRead), cut: size > length };
    }
    finally {
        await handle.close();
    }
}
function recordOf(bytes) {
    try {
        return (0,ledger/* parseLedgerLine */.Du)(bytes);
    }
    catch {
        // Counted by the caller: whether the ledger is whole is for `verify` to say.
        return undefined;
    }
}
function pastRun({ time, result, source }) {
    return {
        time,
        outcome: result.outcome,
        message: result.message,
        ...(source.commit === undefined ? {} : { commit: source.commit }),
        ...(source.run === undefined ? {} : { run: source.run }),
        ...countsIn(result.message),
    };
}

;// CONCATENATED MODULE: ./build/commands/stages/surroundings.js





/** Past runs that a report shows. */
const RUNS = 200;
/**
 * What a report may show beside the record: packages and licences from the facts (this process's own, or the
 * staged file of an earlier step), past runs from the evidence folder. What cannot be read is left out with a
 * warning: the report is a view, and the record stays what it is.
 */
async function readSurroundings(staging, state, world) {
    const [facts, history] = await Promise.all([
        factsOf(staging, state.record, world),
        readHistory(state.evidenceDir, RUNS).catch((error) => {
            world.log.warn(`The report shows no past runs: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }),
    ]);
    return {
        ...(facts === undefined ? {} : { graphs: facts.graphs, licenses: facts.licenses }),
        ...(history === undefined ? {} : { history }),
    };
}
async function factsOf(staging, record, world) {
    if (staging.facts !== undefined)
        return staging.facts;
    const file = record.files.find(({ what }) => what === 'facts');
    if (file === undefined)
        return undefined;
    try {
        const bytes = await (0,files_files/* readCapped */.EF)(external_node_path_default().join(staging.dir, file.path));
        if ((0,digest/* sha256Hex */.f)(bytes) !== file.sha256)
            throw new Error(`${file.path} is not what the check step wrote`);
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        world.log.warn(`The report shows no packages: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/commands/stages/publish-stage.js

















/**
 * The last stage: renders every format, files the evidence, and tells every publisher. A publisher that fails
 * is reported and changes nothing; evidence that cannot be written leaves the run incomplete.
 */
async function publishStage(staging, state, call) {
    const { world } = call;
    const around = await readSurroundings(staging, state, world);
    const record = await withRenderings(staging, state.record, around);
    const run = await stageRecord(staging, record);
    const stamps = await (0,stages_staging/* settle */.G9)(staging);
    const kept = await keep({ ...call, staging, state, record, run, stamps });
    const incidents = await followIncidents(kept, state, call);
    const spread = await spreadEvidence(kept, state, call);
    const evidence = { ...kept, record: spread.record };
    const finished = {
        record: evidence.record,
        stagingDir: staging.dir,
        evidenceDir: state.evidenceDir,
        repositoryDir: state.repositoryDir,
        telling: state.telling,
        incidents: incidents.news,
        graphs: () => around.graphs ?? [],
        places: () => findManifestLines(state.repositoryDir, around.graphs ?? [], evidence.record.decisions),
        texts: {
            comment: (previous) => (0,render_comment/* renderComment */.wQ)(evidence.record, {
                ...(previous === undefined ? {} : { previous }),
                ...documentOptions(evidence.record, state),
            }),
            get summary() {
                return renderSummary(evidence.record, {
                    ...documentOptions(evidence.record, state),
                    pictures: { history: around.history },
                });
            },
            get short() {
                return renderSummary(evidence.record, {
                    ...documentOptions(evidence.record, state),
                    maxBytes: 60_000,
                });
            },
            get headline() {
                return (0,render_headline/* headlineOf */.gD)(evidence.record, (0,locales/* textsOf */.C)(state.telling.locale)).text;
            },
        },
    };
    const results = [evidence.result, ...incidents.results, ...spread.results];
    for (const publisher of publishers)
        results.push(await publishOne(publisher, finished, world));
    for (const result of results)
        if (result.state === 'failed')
            world.log.warn(`${result.publisher}: ${result.message}`);
    return {
        record: evidence.record,
        results,
        exitCode: state.exitCode ?? exitCodeFor(evidence.record),
        evidenceDir: state.evidenceDir,
        ...(evidence.names === undefined ? {} : { names: evidence.names }),
    };
}
function exitCodeFor(record) {
    switch (record.verdict.verdict) {
        case 'pass':
            return errors/* EXIT */.dc.pass;
        case 'fail':
            return errors/* EXIT */.dc.fail;
        case 'incomplete':
            return errors/* EXIT */.dc.incomplete;
    }
}
async function publishOne(publisher, finished, world) {
    try {
        const applies = publisher.applies(finished, { env: world.env, log: world.log });
        if (applies !== true)
            return { publisher: publisher.id, state: 'skipped', message: applies };
        const result = await publisher.publish(finished, { env: world.env, log: world.log });
        // It was wanted, and did not come about: whoever looks for it finds the reason in the log.
        if (result.state === 'skipped')
            world.log.info(`${result.publisher}: ${result.message}`);
        return result;
    }
    catch (error) {
        return { publisher: publisher.id, state: 'failed', message: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Adds each rendered format, then the record itself, to the staged files. */
async function withRenderings(staging, record, around) {
    const names = (0,stages_staging/* namesBeside */.dk)(record);
    const files = [...record.files];
    const catalogue = { rules: registry/* checks */.A.flatMap((check) => check.meta.rules) };
    for (const renderer of renderers) {
        files.push(await (0,stages_staging/* stage */.dw)(staging, {
            what: renderer.what,
            name: { what: renderer.id, extension: renderer.extension },
            mediaType: renderer.mediaType,
            data: renderer.render(record, catalogue, around),
        }, names));
    }
    return { ...record, files };
}
function stageRecord(staging, record) {
    const file = {
        what: 'record',
        name: { what: 'run', extension: 'json' },
        mediaType: 'application/json',
        data: (0,json_parts/* jsonParts */.l)(record, '\n'),
    };
    return (0,stages_staging/* stage */.dw)(staging, file, (0,stages_staging/* namesBeside */.dk)(record));
}
async function keep(input) {
    const { staging, state, record, run, stamps } = input;
    const files = [...record.files, run];
    try {
        const filed = await fileEvidence({
            evidenceDir: state.evidenceDir,
            stagingDir: staging.dir,
            stamps,
            record,
            files,
            action: 'gate',
            ...(state.redactions === undefined ? {} : { redactions: state.redactions }),
            ...(state.evidenceInside === undefined ? {} : { repositoryDir: state.evidenceInside }),
            ...(await headSealer(input)),
        });
        for (const note of filed.notes)
            input.world.log.info(note);
        if (filed.headSeal.state === 'failed')
            input.world.log.warn(`The ledger's head could not be sealed: ${filed.headSeal.reason}`);
        const place = (0,files_files/* displayPath */.Gt)(filed.folder, state.repositoryDir);
        const stored = filed.record.files.at(-1)?.path;
        const names = files.map(({ path }, at) => [path, filed.record.files[at]?.path ?? path]);
        return {
            record,
            names: new Map(names),
            filed: { evidence: { record: filed.record.hash, ...(stored === undefined ? {} : { file: stored }) } },
            result: {
                publisher: 'evidence',
                state: 'done',
                message: `Filed in ${place}, record ${filed.record.hash.slice(0, 12)}`,
            },
        };
    }
    catch (error) {
        const gap = {
            check: 'evidence',
            message: `The evidence could not be written: ${(0,errors/* messageOf */.bD)(error)}`,
            // A full disk has another way out than a folder that may not be written to.
            hint: (error instanceof errors/* SealgateError */.De ? error.hint : undefined) ??
                `Check that ${state.evidenceDir} is writable.`,
        };
        const verdict = record.verdict.verdict === 'fail' ? 'fail' : 'incomplete';
        return {
            record: { ...record, verdict: { ...record.verdict, verdict, gaps: [...record.verdict.gaps, gap] } },
            filed: { fault: error },
            result: { publisher: 'evidence', state: 'failed', message: (0,errors/* messageOf */.bD)(error) },
        };
    }
}
/** Opens and follows incidents, where the policy makes any. */
async function followIncidents({ record, filed }, state, call) {
    if (state.telling.incidents.levels.length === 0)
        return { results: [], news: [] };
    const { incidentStage } = await Promise.all(/* import() */[__webpack_require__.e(5830), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 935));
    return incidentStage({
        state,
        record,
        filed,
        ...(await headSealer({ ...call, record })),
        world: call.world,
    });
}
/** The ledger's head is sealed by whoever sealed the run; a run that was not sealed leaves it unsealed. */
async function headSealer({ record, values, world, }) {
    if (record.seal.state !== 'sealed')
        return {};
    const signer = await (0,options/* signerOf */.K)(values, world);
    return 'none' in signer ? {} : { sealHead: (head) => (0,blob/* sealLedgerHead */.Pw)(signer, head) };
}
/** How comment and summary are written. */
function documentOptions(record, { timings, telling }) {
    const { total, ...checks } = timings;
    return {
        links: linksOf(record),
        timings: { ...(total === undefined ? {} : { total }), checks },
        locale: telling.locale,
        timeZone: telling.timeZone,
    };
}
function linksOf(record) {
    const { run } = record.context.source;
    return run === undefined ? {} : { run, report: `${run}#artifacts`, evidence: `${run}#artifacts` };
}


/***/ }),

/***/ 83207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72563);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94050);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58066);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49440);








/**
 * The policy, or (where it cannot be used) the baseline with a problem that keeps the verdict from passing:
 * the facts are still collected and kept, and the exit code still says that the policy is wrong. A change that
 * breaks a policy is a problem too: once merged, no run could decide anything, not even the one that mends it.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND for what the caller asked for.
 */
async function readRules(dir, base, { values, world }) {
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'policy') ?? (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'config-file');
    const here = {
        dir,
        ...(file === undefined ? {} : { file }),
        overrides: await (0,_policy_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .readOverrides */ .i)(values),
        ...(0,_known_names_js__WEBPACK_IMPORTED_MODULE_7__/* .knownNames */ .U)(),
    };
    try {
        const loaded = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)({
            ...here,
            ...(base === undefined ? {} : { base }),
            ...(values.offline === true
                ? {}
                : { readRemote: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .createRemoteReader */ .K)({ env: world.env, userAgent: `sealgate/${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)()}` }) }),
        });
        warnOfPreset(loaded.source, (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(values, 'preset'), world);
        if (loaded.source.changedHere === undefined)
            return loaded;
        const fault = await faultOf(here);
        if (fault === undefined)
            return loaded;
        const broken = problemsOf(fault, (said) => `This change breaks the policy: ${said}`);
        return { ...loaded, problems: [...loaded.problems, ...broken] };
    }
    catch (error) {
        if (!isFault(error))
            throw error;
        const fallback = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselinePolicy */ .U)();
        const at = base?.ref === base?.commit ? base?.commit.slice(0, 7) : base?.ref;
        const problems = problemsOf(error, (text) => (at === undefined ? text : `On ${at}: ${text}`));
        const mended = base !== undefined && (await faultOf(here)) === undefined;
        return {
            policy: fallback.policy,
            source: { ...fallback.source, unusable: error.location?.file ?? file ?? 'policy' },
            raw: [],
            exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
            problems: mended ? problems.map((problem) => ({ ...problem, hint: MENDED })) : problems,
        };
    }
}
const MENDED = 'This change mends it, and no valid policy is there to judge the change by: have it reviewed, and merged by somebody who may bypass this check.';
/** A preset that was asked for and judges nothing: whoever wrote `preset: strict` would think that it does. */
function warnOfPreset({ path, presets }, preset, world) {
    if (path === undefined || preset === undefined || presets.includes(preset))
        return;
    world.log.warn(`--preset ${preset} is not used: ${path} is the policy here, and builds on ${presets.join(' and ')}. Write extends: ${preset} in it.`);
}
/** What is wrong with the policy of the working tree. Policies of other repositories are left out of it. */
async function faultOf(here) {
    try {
        await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(here);
        return undefined;
    }
    catch (error) {
        if (isFault(error))
            return error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            return undefined;
        throw error;
    }
}
function isFault(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De && error.code === 'POLICY_INVALID';
}
function problemsOf(error, say) {
    return [error, ...error.also].map((one) => ({
        kind: 'policy',
        subject: one.location?.file ?? 'policy',
        state: 'invalid',
        message: say((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithPlace */ .ro)(one)),
        ...(one.hint === undefined ? {} : { hint: one.hint }),
    }));
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

/***/ 66333:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ jsonParts)
/* harmony export */ });
/** Longer arrays are written in slices of this many items. */
const SLICE = 64;
/** Objects are taken apart down to here; what we write in bulk lies no deeper. */
const DEPTH = 4;
/**
 * The text of JSON.stringify in parts, so that a document of megabytes is never one string: a single character
 * outside Latin-1 would double its size in memory.
 *
 * @param value plain JSON data without `toJSON`; members that are `undefined` are left out.
 * @param end what comes after it.
 */
function* jsonParts(value, end = '') {
    yield* partsOf(value, DEPTH);
    yield end;
}
function* partsOf(value, depth) {
    if (typeof value !== 'object' || value === null || depth === 0)
        yield JSON.stringify(value) ?? 'null';
    else if (Array.isArray(value))
        yield* itemsOf(value, depth);
    else
        yield* membersOf(value, depth);
}
function* itemsOf(items, depth) {
    let before = '[';
    if (items.length > SLICE) {
        for (let at = 0; at < items.length; at += SLICE) {
            yield before;
            yield JSON.stringify(items.slice(at, at + SLICE)).slice(1, -1);
            before = ',';
        }
    }
    else {
        for (const item of items) {
            yield before;
            yield* partsOf(item, depth - 1);
            before = ',';
        }
    }
    yield items.length === 0 ? '[]' : ']';
}
function* membersOf(value, depth) {
    let before = '{';
    for (const [key, member] of Object.entries(value)) {
        if (member === undefined)
            continue;
        yield `${before}${JSON.stringify(key)}:`;
        yield* partsOf(member, depth - 1);
        before = ',';
    }
    yield before === '{' ? '{}' : '}';
}


/***/ }),

/***/ 33629:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isMergeRun)
/* harmony export */ });
/** Whether a run answers for what is merged: of a pull request, or of the merge queue. */
function isMergeRun({ pullRequest, event }) {
    return pullRequest !== undefined || event === 'merge_group';
}


/***/ }),

/***/ 6828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renewalOf)
/* harmony export */ });
/** Of what an exception waived until its date, the first way out is a later date; `undefined` for all else. */
function renewalOf({ kind, exception }) {
    return kind === 'expired-exception' && exception !== undefined
        ? `Have exception ${exception} approved again until a later date.`
        : undefined;
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

/***/ 94783:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KT: () => (/* binding */ incidentsDue),
  nX: () => (/* binding */ notificationsPublisher),
  Sl: () => (/* binding */ sendAll)
});

// EXTERNAL MODULE: ./build/io/http/create-http-client.js
var create_http_client = __webpack_require__(27436);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/publish/secrets.js
var publish_secrets = __webpack_require__(80198);
;// CONCATENATED MODULE: ./build/publish/notify.js



/**
 * Sends a message to Slack, Teams or a webhook. The address is a secret: no text names it, only the variable that
 * holds it. Text from outside is sent as plain text, secrets of the process taken out.
 */
async function sendMessage({ to, urlEnv }, message, { env, http }) {
    const address = env[urlEnv]?.trim() ?? '';
    const problem = addressProblem(address);
    if (problem !== undefined)
        return { state: 'failed', message: `${to}: ${urlEnv} ${problem}` };
    const secrets = (0,publish_secrets/* knownSecrets */.xU)(env).map(([, value]) => value);
    const clean = (text) => (0,redact/* redact */.E)((0,display/* displayText */.WV)(text), [...secrets, address]);
    const body = Buffer.from(JSON.stringify(payloadOf(to, message, clean)), 'utf8');
    const result = await http.get(address, {
        method: 'POST',
        body: { bytes: body, type: 'application/json' },
        accept: '*/*',
        maxBytes: 256 * 1024,
    });
    switch (result.kind) {
        case 'answer':
            if (to !== 'webhook' && isNoReceipt(result.body.toString('utf8')))
                return {
                    state: 'failed',
                    message: `${to} (${urlEnv}) answered ${result.status}, but took no message`,
                };
            return { state: 'done', message: `${to} (${urlEnv}) was told: ${message.events.join(', ')}` };
        case 'refused':
            return { state: 'failed', message: `${to} (${urlEnv}) answered ${result.status}` };
        case 'failed':
            return { state: 'failed', message: `${to} (${urlEnv}): ${clean(result.reason)}` };
    }
}
/**
 * What Slack and Teams do not answer to a message that they took: a page (of a login, of a proxy), an answer that says
 * no with a good status, and what Teams' connectors say with it. Of other services nobody knows what they answer.
 */
function isNoReceipt(body) {
    const text = body.trimStart();
    if (text.startsWith('<') || text.startsWith('Webhook message delivery failed'))
        return true;
    return /^\{\s*"(?:ok|success)"\s*:\s*false\b/.test(text);
}
/** Only https, so that nobody on the way reads it; plain http only to this very machine. */
function addressProblem(address) {
    if (address === '')
        return 'is empty: pass the address from a secret in the step’s env';
    if (!URL.canParse(address))
        return 'holds no URL';
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        return 'holds a URL with credentials, which are not used';
    const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    return url.protocol === 'https:' || (url.protocol === 'http:' && loopback)
        ? undefined
        : 'holds no https address';
}
function payloadOf(to, message, clean) {
    switch (to) {
        case 'slack':
            return slackMessage(message, clean);
        case 'teams':
            return teamsMessage(message, clean);
        case 'webhook':
            return cleaned(message.payload, clean);
    }
}
/** Every text of a value, cleaned. */
function cleaned(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => cleaned(item, clean));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member, clean)]));
}
/** Headline, then where. Only our own address becomes a link. */
function linesOf({ headline, where, url }, clean) {
    const safe = url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? url : undefined;
    return { headline: clean(headline).slice(0, 1000), where: clean(where), url: safe };
}
/** `plain_text` is shown as it is: no mentions, no links, no markup. */
function slackMessage(message, clean) {
    const { headline, where, url } = linesOf(message, clean);
    const plain = (text) => ({ type: 'plain_text', text: text.slice(0, 3000), emoji: false });
    return {
        text: escapeSlack(`Sealgate: ${headline}`),
        blocks: [
            { type: 'section', text: plain(headline) },
            { type: 'context', elements: [plain(where)] },
            ...(url === undefined
                ? []
                : [{ type: 'actions', elements: [{ type: 'button', text: plain(message.link), url }] }]),
        ],
    };
}
/** @see Slack, "Formatting text": the three characters that start markup. */
function escapeSlack(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Runs of text in an adaptive card are not read as Markdown, text blocks are. */
function teamsMessage(message, clean) {
    const { headline, where, url } = linesOf(message, clean);
    const line = (text, more) => ({
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text, ...more }],
    });
    return {
        type: 'message',
        attachments: [
            {
                contentType: 'application/vnd.microsoft.card.adaptive',
                content: {
                    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                    type: 'AdaptiveCard',
                    version: '1.4',
                    body: [line(headline, { weight: 'bolder' }), line(where, { isSubtle: true })],
                    ...(url === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: message.link, url }] }),
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/publish/notifications.js


/** Tells Slack, Teams or a webhook of the events that the policy names. */
const notificationsPublisher = {
    id: 'notifications',
    title: 'Notifications',
    applies: (run, world) => {
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        if (run.telling.notify.length === 0)
            return 'The policy names nobody to notify';
        return dueOf(run).length > 0 ? true : 'None of the events that the policy names';
    },
    publish: (run, world) => sendAll(dueOf(run), world, run.record.context.tool.version),
};
/** Sends what is due, and says what became of it. */
async function sendAll(due, world, version) {
    const http = await (0,create_http_client/* createHttpClient */.u)({
        env: world.env,
        userAgent: `sealgate/${version}`,
        maxRetryAfterMs: 30_000,
        timeouts: { totalMs: 20_000 },
        secrets: due.flatMap(({ target }) => world.env[target.urlEnv] ?? []),
    });
    try {
        return joined(await Promise.all(due.map(({ target, message }) => sendMessage(target, message, { env: world.env, http }))));
    }
    finally {
        await http.close();
    }
}
/** Who is to be told of a run and its incidents, and of what. */
function dueOf(run) {
    const happened = eventsOf(run.record);
    const { environment } = run.record.policy;
    const ofRun = run.telling.notify
        .filter((target) => inEnvironment(target, environment))
        .map((target) => ({ target, events: target.on.filter((event) => happened.includes(event)) }))
        .filter(({ events }) => events.length > 0)
        .map(({ target, events }) => ({ target, message: runMessage(run, events) }));
    const where = { slug: run.record.context.repository?.slug, run: run.record.context.source.run };
    return [...ofRun, ...incidentsDue(run.telling.notify, run.incidents ?? [], where)];
}
/** Who is to be told of incidents: each of them in a message of its own. */
function incidentsDue(targets, news, where) {
    return news.flatMap((one) => targets
        .filter((target) => target.on.includes(one.event) &&
        one.incident.level >= target.level &&
        inEnvironment(target, one.incident.environment))
        .map((target) => ({ target, message: incidentMessage(one, where) })));
}
function inEnvironment({ environments }, environment) {
    return environments.length === 0 || (environment !== undefined && environments.includes(environment));
}
function eventsOf({ verdict, decisions }) {
    const critical = decisions.some(({ finding, novelty, outcome }) => finding.severity === 'critical' && novelty !== 'existing' && outcome !== 'accept');
    const ending = decisions.some(({ finding, outcome }) => finding.rule === 'exceptions/expiring' && outcome !== 'accept');
    return [
        { fail: 'blocked', incomplete: 'not-decided', pass: 'passed' }[verdict.verdict],
        ...(critical ? ['critical'] : []),
        ...(ending ? ['exception-ending'] : []),
    ];
}
function runMessage({ record, texts }, events) {
    const { context, verdict, policy } = record;
    const { slug } = context.repository ?? {};
    const parts = [
        ...(slug === undefined ? [] : [slug]),
        ...(context.pullRequest === undefined ? [] : [`pull request ${context.pullRequest.number}`]),
        ...(context.ref === undefined || context.pullRequest !== undefined ? [] : [context.ref]),
        ...(context.commit === undefined ? [] : [context.commit.slice(0, 7)]),
    ];
    const url = context.source.run;
    return {
        events,
        headline: texts.headline,
        where: parts.join(' · '),
        ...(url === undefined ? {} : { url }),
        link: 'Open the run',
        payload: {
            schema: 'sealgate/notification/v1',
            events,
            time: context.time,
            verdict: verdict.verdict,
            headline: texts.headline,
            blocked: verdict.blocked,
            warned: verdict.warned,
            gaps: verdict.gaps.length,
            repository: slug ?? null,
            commit: context.commit ?? null,
            ref: context.ref ?? null,
            pullRequest: context.pullRequest?.number ?? null,
            run: url ?? null,
            policyDigest: policy.digest,
            environment: policy.environment ?? null,
        },
    };
}
const WORDS = {
    'incident-opened': 'Incident',
    'incident-escalated': 'Incident escalated',
    'incident-closed': 'Incident closed',
};
function incidentMessage({ event, incident, url }, { slug, run }) {
    const address = url ?? run;
    return {
        events: [event],
        headline: `${WORDS[event]}, level ${incident.level}: ${incident.what}`,
        where: [slug, incident.environment, `first steps until ${incident.deadline}`]
            .filter((part) => part !== undefined)
            .join(' · '),
        ...(address === undefined ? {} : { url: address }),
        link: url === undefined ? 'Open the run' : 'Open the issue',
        payload: {
            schema: 'sealgate/notification/v1',
            events: [event],
            time: incident.updated,
            headline: incident.what,
            incident: incident.key,
            level: incident.level,
            rule: incident.rule,
            state: incident.state,
            deadline: incident.deadline,
            environment: incident.environment ?? null,
            repository: slug ?? null,
            issue: url ?? null,
            run: run ?? null,
        },
    };
}
function joined(sent) {
    return {
        publisher: 'notifications',
        state: sent.some(({ state }) => state === 'failed') ? 'failed' : 'done',
        message: sent.map(({ message }) => message).join('; '),
    };
}


/***/ }),

/***/ 80198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ findSecretIn),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   Vk: () => (/* binding */ searchable),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   mt: () => (/* binding */ findSecret),
/* harmony export */   xU: () => (/* binding */ knownSecrets),
/* harmony export */   xv: () => (/* binding */ secretRanges)
/* harmony export */ });
/** Shapes of credentials that must not leave the runner; a group is a part before the match. Each is linear. */
const SHAPES = [
    ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}/],
    ['a GitHub token', /\bgithub_pat_[A-Za-z0-9_]{50}/],
    // What actions/checkout leaves in .git/config when credentials persist.
    ['git credentials', /extraheader\s*=\s*authorization:/i],
    ['git credentials', /https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i],
    ['a registry token', /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8}/],
    ['a registry token', /\bnpm_[A-Za-z0-9]{36}/],
    ['a private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/],
    ['an AWS key', /\bAKIA[0-9A-Z]{16}\b/],
    // What curl -v and HTTP clients' logs show.
    [
        'an authorization header',
        /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16}/i,
    ],
    // Begins at the dot, which ends a run of letters, and captures what stands before it: no run is tried twice.
    ['a JSON web token', /\.eyJ(?<=\b(eyJ[A-Za-z0-9_-]{15,})\.eyJ)[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}/],
];
/** Names of environment variables whose values are secrets. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|CREDENTIALS)$/i;
/** The secrets that this process was given, by name. Short values are left out: they would match anything. */
function knownSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= 12 && SECRET_NAME.test(name) ? [[name, value]] : []);
}
/** UTF-16 is known by its byte-order mark, or by the zero bytes of its ASCII letters, as Windows shells write it. */
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf16be';
    const zeros = [0, 0];
    const looked = Math.min(bytes.length - (bytes.length % 2), 4096);
    for (let at = 0; at < looked; at += 1)
        if (bytes[at] === 0)
            zeros[at % 2 === 0 ? 0 : 1] += 1;
    const many = looked / 4;
    if (looked >= 8 && zeros[1] > many && zeros[0] * 8 < zeros[1])
        return 'utf16le';
    if (looked >= 8 && zeros[0] > many && zeros[1] * 8 < zeros[0])
        return 'utf16be';
    return 'latin1';
}
/** Bytes as the text that is looked through: one character a byte of UTF-8, whatever the file's encoding. */
function searchable(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
    const text = (encoding === 'utf16be' ? even.swap16() : even).toString('utf16le');
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** `searchable` back to bytes of the encoding. */
function encoded(text, encoding) {
    const bytes = Buffer.from(text, 'latin1');
    if (encoding === 'latin1')
        return bytes;
    const wide = Buffer.from(bytes.toString('utf8'), 'utf16le');
    return encoding === 'utf16be' ? wide.swap16() : wide;
}
/** What kind of secret stands in a file, in words that do not repeat it; `undefined` where none was seen. */
function findSecret(bytes, known) {
    const text = searchable(bytes, encodingOf(bytes));
    for (const [name, value] of known) {
        if (text.includes(Buffer.from(value, 'utf8').toString('latin1')))
            return `the value of ${name}`;
    }
    return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}
/** More than any shape needs to be recognised. */
const OVERLAP = 64 * 1024;
/** As `findSecret`, of a file that is too large to hold: blocks are looked at with the end of the one before. */
function findSecretIn(blocks, known) {
    const overlap = Math.max(OVERLAP, ...known.map(([, value]) => value.length));
    let tail = Buffer.alloc(0);
    for (const block of blocks) {
        const bytes = Buffer.concat([tail, block]);
        const found = findSecret(bytes, known);
        if (found !== undefined)
            return found;
        tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - overlap)));
    }
    return undefined;
}
/** What `findSecret` would name, as places in the text: whole, so that taking them out leaves nothing of a secret. */
function secretRanges(text, known) {
    const ranges = [];
    for (const [name, value] of known) {
        // The text is read as Latin-1; so must the value be.
        const bytes = Buffer.from(value, 'utf8').toString('latin1');
        for (let at = text.indexOf(bytes); at !== -1; at = text.indexOf(bytes, at + bytes.length))
            ranges.push({ start: at, end: at + bytes.length, rule: `variable-${name}` });
    }
    for (const [kind, pattern] of SHAPES) {
        const whole = WHOLE[kind] ?? pattern;
        for (const match of text.matchAll(new RegExp(whole.source, `${whole.flags}g`)))
            ranges.push({
                start: match.index - (match[1]?.length ?? 0),
                end: match.index + match[0].length,
                rule: ruleOf(kind),
            });
    }
    return ranges;
}
/** Where a shape is only the beginning of a secret: all of it. */
const WHOLE = {
    'git credentials': /extraheader\s*=\s*authorization:[^\r\n"]{0,4000}|https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i,
    'a registry token': /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8,4000}|\bnpm_[A-Za-z0-9]{36,}/,
    'a private key': /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[A-Za-z0-9+/=:,\s-]|\\[nr]){16,}?(?:-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----|(?=[^A-Za-z0-9+/=:,\s\\-])|$)/,
    'an authorization header': /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16,4000}/i,
    'a GitHub token': /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{50,}/,
};
function ruleOf(kind) {
    return kind.replace(/^an? /, '').toLowerCase().replaceAll(' ', '-');
}


/***/ }),

/***/ 4235:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35543);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text from outside as HTML, for an element's content or a quoted attribute. Hidden characters are visible escapes. */
function escapeText(text) {
    return (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
/** A name from outside as HTML, apart from the direction of the text around it, line feeds visible. */
function nameText(value) {
    return `<code>${escapeText(value).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'))}</code>`;
}
/** `escapeText` for templates. */
function text(value) {
    return { html: escapeText(value) };
}
/** `nameText` for templates. */
function name(value) {
    return { html: nameText(value) };
}
/** Joins HTML, and strings as text. The tag of templates: `` html`<b>${value}</b>` ``. */
function html(parts, ...values) {
    const written = parts.map((part, index) => `${part}${write(values[index])}`);
    return { html: written.join('') };
}
function write(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
}
const NOTHING = { html: '' };
function join(all, separator) {
    return { html: all.map((one) => one.html).join(escapeText(separator)) };
}


/***/ }),

/***/ 38103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ seenByTexts)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11166);

/** A tool that saw a finding, with what it says otherwise than the others: `trivy (high, fixed in 1.2.3)`. */
function seenByText({ tool, severity, fixedVersion }) {
    const otherwise = [
        ...(severity === undefined ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWord */ .Oh)(severity)]),
        ...(fixedVersion === undefined ? [] : [`fixed in ${fixedVersion}`]),
    ];
    return otherwise.length === 0 ? tool : `${tool} (${otherwise.join(', ')})`;
}
/** Every tool that saw it, once for each thing it says. */
function seenByTexts(seenBy = []) {
    return [...new Set(seenBy.map(seenByText))];
}


/***/ }),

/***/ 99269:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   IU: () => (/* binding */ warningPart),
/* harmony export */   ZB: () => (/* binding */ blockingPart),
/* harmony export */   cm: () => (/* binding */ BLOCKING),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92866);
/* harmony import */ var _model_findings_decision_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82288);
/* harmony import */ var _model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55619);
/* harmony import */ var _model_packages_short_hashes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70506);
/* harmony import */ var _model_policy_renewal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6828);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44963);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11166);
/* harmony import */ var _locale_en_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53740);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46609);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12183);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6729);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2342);












/** Problems that block and are told at length; seven fill a screen. */
const BLOCKING = 7;
const WARNINGS = 4;
/** Ways out of one problem of several subjects. */
const FIXES = 3;
/** Lines of one file after the first. */
const LINES = 4;
function blockingPart(story, style) {
    const { blocking } = story;
    if (blocking.length === 0)
        return [];
    const shown = blocking.slice(0, BLOCKING).map((problem) => problemLines(problem, style));
    const hidden = blocking.slice(BLOCKING);
    const more = hidden.length > 0 ? [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g0)((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(hidden), 'see the report')}`] : [];
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)('What blocks', style), ...shown, ...more].join('\n')];
}
/** Where it stands; of several lines of one file the first ones. */
function placesOf({ first: { finding }, subjects }) {
    const all = subjects.map((one) => one.finding.location);
    const lines = all.flatMap((one) => (one?.file === finding.location?.file ? [one?.line] : []));
    const [, ...others] = lines.filter((line) => line !== undefined);
    if (others.length < 1 || others.length + 1 < all.length)
        return (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding) ?? '';
    return `${(0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding)}, ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_7__/* .fewOf */ .s)(others.map(String), LINES)}`;
}
function problemLines(problem, style) {
    const { finding } = problem.first;
    const name = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(problem, _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en, (one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(one, 80));
    const head = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${name}  ${whatText(problem)}`, style.width - 2, '  ').replace(name, () => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)(name, 'cyan', style));
    const path = problem.causedBy === undefined ? finding.paths?.[0] : finding.paths?.[0]?.slice(0, 2);
    const where = path === undefined || path.length === 0
        ? placesOf(problem)
        : path.map((step) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)((0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .stepName */ .u)(step), 60)).join(' → ');
    const alike = problem.subjects.every((one) => one.finding.message === finding.message);
    const why = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)((0,_model_packages_short_hashes_js__WEBPACK_IMPORTED_MODULE_9__/* .shortHashes */ .H)(finding.message));
    const renewal = (0,_model_policy_renewal_js__WEBPACK_IMPORTED_MODULE_10__/* .renewalOf */ .w)(problem.first.reason);
    const lines = [
        `  ${head.replaceAll('\n', '\n  ')}`,
        ...(!(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .saysMore */ .s7)(finding) ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  why', alike ? why : _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en.problem.forExample(why), style)]),
        ...(where === '' ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  from', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(where, 240), style)]),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  policy', policyLine(problem), style),
        ...(renewal === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  fix', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(renewal), style)]),
        ...problem.fixes
            .slice(0, FIXES)
            .flatMap((fix) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('  fix', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(fix.text), style),
            ...[fix.command, fix.dockerfile]
                .filter((command) => command !== undefined)
                .map((command) => commandText(command, style)),
        ]),
        ...(problem.fixes.length > FIXES
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .labelled */ .wW)('', (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g0)(problem.fixes.length - FIXES, 'see the report'), style)]
            : []),
    ];
    return lines.join('\n');
}
/** A command is never broken or cut: it is there to be copied. */
function commandText(command, style) {
    return `${' '.repeat(_text_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL */ .d_ + 2)}${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(command, 4000), 'green', style)}`;
}
/** What the policy says to it, and which line of which policy says so. */
function policyLine({ first: { reason } }) {
    const { origin } = reason;
    const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(reason.text, 240);
    return origin?.startsWith(_model_findings_decision_js__WEBPACK_IMPORTED_MODULE_11__/* .BUILT_IN */ .$) === true ? `${said} (${_model_findings_decision_js__WEBPACK_IMPORTED_MODULE_11__/* .BUILT_IN */ .$})` : `${said}${originText(reason)}`;
}
/** Behind a reason: which line of which policy gave it. Of an exception that does not hold, where that stands. */
function originText({ kind, origin }) {
    if (origin === undefined)
        return '';
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(origin, 200);
    const lapsed = kind === 'expired-exception' || kind === 'void-exception';
    return lapsed ? `; the exception is in ${place}` : `, set by ${place}`;
}
function whatText({ first, own: decisions }) {
    const { finding } = first;
    const rated = finding.check === 'vulnerabilities' || finding.check === 'scanners';
    const ids = [...new Set(decisions.flatMap((decision) => decision.finding.aliases.slice(0, 1)))];
    const lapsed = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .lapsedException */ .R1)(decisions);
    const { since } = first.reason;
    const license = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseOf */ .L3)(finding);
    const notes = [
        ...(rated ? [(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWord */ .Oh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(decisions))] : []),
        ...ids.slice(0, 2).map((id) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(id, 60)),
        ...(ids.length > 2 ? [`${ids.length - 2} more`] : []),
        ...(license === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(license, 60)]),
        ...(lapsed === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(lapsed, 200)]),
        ...(since === undefined ? [] : [`blocks from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(since, 20)}`]),
    ];
    const titles = [...new Set(decisions.map((decision) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(decision.finding.title, 160)))];
    const several = titles.length > 2 ? [...titles.slice(0, 2), `${titles.length - 2} more`] : titles;
    // Advisories are named by their ids; of other findings nothing else says what they are.
    const what = rated && decisions.length > 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(decisions.length, 'finding') : several.join('; ');
    return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}
/** What a warning is about, with its line in a file. */
function aboutOf(problem) {
    const { subject, location } = problem.first.finding;
    const inFile = subject.kind === 'file' && location?.line !== undefined && location.file === subject.name;
    return problem.subjects.length === 1 && inFile
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(`${subject.name}:${location.line}`, 80)
        : (0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(problem, _locale_en_js__WEBPACK_IMPORTED_MODULE_2__.en, (name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainName */ .MH)(name, 80));
}
function warningPart(story, style) {
    const { warnings } = story;
    if (warnings.length === 0)
        return [];
    const lines = warnings
        .slice(0, WARNINGS)
        .map((problem) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`! ${aboutOf(problem)}  ${whatText(problem)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`);
    const hidden = warnings.slice(WARNINGS);
    const more = hidden.length > 0 ? [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g0)((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(hidden), 'see the report')}`] : [];
    return [
        [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(`Warnings (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)((0,_model_findings_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(warnings))})`, style), ...lines, ...more].join('\n'),
    ];
}


/***/ }),

/***/ 64477:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/model/findings/gap-cause.js
var gap_cause = __webpack_require__(80462);
// EXTERNAL MODULE: ./build/model/findings/importance.js
var importance = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/model/findings/problem.js
var problem = __webpack_require__(55619);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(11166);
// EXTERNAL MODULE: ./build/render/sections/closing.js
var closing = __webpack_require__(95746);
// EXTERNAL MODULE: ./build/render/story.js
var render_story = __webpack_require__(46609);
// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/locale/en.js
var en = __webpack_require__(53740);
// EXTERNAL MODULE: ./build/render/sections/change.js + 1 modules
var change = __webpack_require__(50207);
// EXTERNAL MODULE: ./build/render/sections/change-cells.js
var change_cells = __webpack_require__(43785);
// EXTERNAL MODULE: ./build/render/sections/changed-packages.js
var changed_packages = __webpack_require__(42379);
// EXTERNAL MODULE: ./build/render/terminal/text.js
var terminal_text = __webpack_require__(2342);
;// CONCATENATED MODULE: ./build/render/terminal/change.js






/** Rows of the table: what deserves a look first comes first. */
const ROWS = 6;
const GAP = 2;
/** What a name keeps at least before other columns give way. */
const LEAST_NAME = 16;
const MOST_NAME = 44;
/** What the change does to the dependency tree: words, and a table of as many columns as the width holds. */
function changeLines(record, style) {
    if (record.change === undefined)
        return [];
    const { baseRef, baseCommit } = record.change;
    const changed = (0,changed_packages/* changedPackages */.cS)(record);
    const commit = (0,render_words/* shortCommit */.Ax)(baseCommit);
    const base = baseRef === baseCommit ? commit : `${(0,terminal_text/* plainName */.MH)(baseRef, 40)}@${commit}`;
    const unread = (record.change.unread ?? []).map((file) => (0,terminal_text/* plainName */.MH)(file, 80));
    const said = unread.length === 0
        ? (0,change/* changeWords */.mF)(changed)
        : `${changed.length === 0 ? '' : `${(0,change/* changeWords */.mF)(changed)}; `}not known of ${unread.join(', ')}, which could not be read,`;
    const lead = (0,terminal_text/* wrap */.LV)(`Change ${said} since ${(0,terminal_text/* plainName */.MH)(base, 80)}`, style.width, '  ');
    const notes = [
        ...(0,change/* firstHashes */.Jy)(changed),
        ...(0,change/* movedFiles */.Di)(record).map(([file, from]) => en.en.change.moved((0,terminal_text/* plainName */.MH)(file, 80), from.map((one) => (0,terminal_text/* plainName */.MH)(one, 80)))),
    ].map((note) => (0,terminal_text/* wrap */.LV)(note, style.width - 2, '').replaceAll(/^/gm, '  '));
    const shown = changed.slice(0, ROWS);
    const hidden = changed.length - shown.length;
    return [
        lead.replace('Change', (word) => (0,terminal_text/* paint */.nI)(word, 'bold', style)),
        ...notes,
        ...tableLines(shown, columnsOf(record), style),
        ...(hidden > 0 ? [(0,terminal_text/* paint */.nI)(`  ${(0,render_words/* moreLine */.g0)(hidden, 'see the report')}`, 'dim', style)] : []),
    ];
}
/** The most telling first: from the last on they give way where the screen is narrow. */
function columnsOf(record) {
    return [
        { title: 'Version', cell: ({ before, after }) => ({ text: versions(before, after) }) },
        { title: 'Signed', cell: signedCell },
        { title: 'Scripts', cell: scriptsCell },
        {
            title: 'Age',
            cell: ({ signals }) => ({ text: (0,render_words/* ageOf */.hy)(signals.publishedAt, record.context.time) ?? '' }),
        },
        { title: 'Licence', cell: ({ signals }) => ({ text: (0,terminal_text/* plainName */.MH)(signals.license ?? '', 24) }) },
        { title: 'Built from', cell: builtFromCell },
    ];
}
function versions(before, after) {
    const names = [before, after].flatMap((node) => (node === undefined ? [] : (0,terminal_text/* plainName */.MH)(node.version, 20)));
    return [...new Set(names)].join(' → ');
}
function signedCell({ kind, signals }) {
    if (kind === 'removed')
        return { text: '' };
    switch (signals.signature) {
        case 'verified':
            return { text: 'yes', color: 'green' };
        case 'invalid':
            return { text: 'INVALID', color: 'red' };
        case 'missing':
            return { text: 'no', color: 'yellow' };
        case 'unreachable':
            return { text: 'unreachable', color: 'yellow' };
        case 'skipped':
            return { text: 'unverifiable', color: 'dim' };
        case 'not-checked':
        case undefined:
            return { text: '' };
    }
}
function scriptsCell({ kind, signals }) {
    if (kind === 'removed' || signals.installScript === undefined)
        return { text: '' };
    return signals.installScript ? { text: 'install', color: 'yellow' } : { text: 'none', color: 'dim' };
}
function builtFromCell({ signals: { provenance, builtFrom } }) {
    switch (provenance) {
        case 'verified':
            return { text: builtFrom === undefined ? 'verified' : (0,terminal_text/* plainName */.MH)((0,change_cells/* sourceText */.rI)(builtFrom), 40) };
        case 'invalid':
            return { text: 'INVALID', color: 'red' };
        case 'unreachable':
            return { text: 'unreachable', color: 'yellow' };
        case 'missing':
            return { text: 'no provenance', color: 'dim' };
        case 'not-checked':
        case undefined:
            return { text: '' };
    }
}
const MARK = {
    added: ['+', 'green'],
    up: ['↑', 'cyan'],
    down: ['↓', 'yellow'],
    same: ['~', 'yellow'],
    removed: ['-', 'dim'],
};
function tableLines(rows, all, style) {
    if (rows.length === 0)
        return [];
    const names = rows.map(({ before, after }) => (0,terminal_text/* plainName */.MH)((after ?? before)?.name ?? '', 200));
    const known = all
        .map(({ title, cell }) => ({ title, cells: rows.map(cell) }))
        .filter(({ cells }) => cells.some(({ text }) => text !== ''))
        .map((column) => ({ ...column, width: widest([column.title, ...column.cells.map(({ text }) => text)]) }));
    // Two for the indent, two for the mark.
    const room = style.width - 4;
    const taken = (count) => known.slice(0, count).reduce((sum, { width }) => sum + width + GAP, 0);
    let count = known.length;
    while (count > 0 && room - taken(count) < Math.min(LEAST_NAME, widest(names)))
        count -= 1;
    const columns = known.slice(0, count);
    const name = Math.min(widest(['Package', ...names]), MOST_NAME, room - taken(count));
    const head = ['Package'.padEnd(name), ...columns.map(({ title, width }) => title.padEnd(width))];
    return [
        (0,terminal_text/* paint */.nI)(`    ${head.join(' '.repeat(GAP)).trimEnd()}`, 'dim', style),
        ...rows.map((changed, row) => {
            const [mark, color] = MARK[(0,changed_packages/* directionOf */.FR)(changed)];
            const cells = columns.map(({ cells: of, width }) => fitted(of[row] ?? { text: '' }, width, style));
            const line = [fitted({ text: (0,terminal_text/* cutTo */.yd)(names[row] ?? '', name) }, name, style), ...cells];
            return `  ${(0,terminal_text/* paint */.nI)(mark, color, style)} ${line.join(' '.repeat(GAP)).trimEnd()}`;
        }),
    ];
}
function fitted({ text, color }, width, style) {
    const space = ' '.repeat(Math.max(0, width - (0,terminal_text/* widthOf */.qz)(text)));
    return `${color === undefined ? text : (0,terminal_text/* paint */.nI)(text, color, style)}${space}`;
}
function widest(texts) {
    return texts.reduce((most, text) => Math.max(most, (0,terminal_text/* widthOf */.qz)(text)), 0);
}

// EXTERNAL MODULE: ./build/render/sections/problem-cells.js
var problem_cells = __webpack_require__(4490);
;// CONCATENATED MODULE: ./build/render/terminal/links.js

const IDS = /\b(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,12})\b/g;
/**
 * Makes links (OSC 8) of the advisory ids in a finished text. Only ids of a strict form become links, to where they
 * are published: no address from outside gets into an escape sequence.
 */
function linkAdvisories(text) {
    return text.replace(IDS, (id) => {
        const url = (0,problem_cells/* advisoryUrl */.Le)(id);
        return url === undefined ? id : `\u001b]8;;${url}\u001b\\${id}\u001b]8;;\u001b\\`;
    });
}

// EXTERNAL MODULE: ./build/render/terminal/problems.js
var problems = __webpack_require__(99269);
;// CONCATENATED MODULE: ./build/render/terminal/terminal.js











/**
 * A run for a terminal, one screen where it can: verdict, what blocks with the way in and the fix, the change, the
 * checks, seal and evidence. Ends with a line feed.
 *
 * @param links.evidenceDir named at the end, with the command that verifies it.
 */
function renderTerminal(record, style, links = {}) {
    const width = Math.min(Math.max(style.width, 40), 120);
    const screen = { color: style.color, width };
    const story = (0,render_story/* tellStory */.F5)(record);
    const parts = [
        verdictLine(record, screen),
        ...(0,problems/* blockingPart */.ZB)(story, screen),
        ...gapPart(record, screen),
        changeLines(record, screen).join('\n'),
        ...(0,problems/* warningPart */.IU)(story, screen),
        checkPart(record, screen),
        [...besidesLine(story, screen), ...closingLines(record, screen, links)].join('\n'),
    ];
    const text = (0,terminal_text/* guardLines */.F)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
    return style.links === true ? linkAdvisories(text) : text;
}
function verdictLine(record, style) {
    const { icon, text } = (0,headline/* headlineOf */.gD)(record);
    const [mark, color] = { '⛔': ['✗', 'red'], '⏸️': ['?', 'yellow'], '⚠️': ['!', 'yellow'], '✅': ['✓', 'green'] }[icon];
    const line = (0,terminal_text/* wrap */.LV)(`${mark} ${(0,terminal_text/* plainLine */.h0)(text, 300)}`, style.width, '  ');
    return line
        .split('\n')
        .map((one) => (0,terminal_text/* paint */.nI)((0,terminal_text/* paint */.nI)(one, color, style), 'bold', style))
        .join('\n');
}
/** A path or command: never broken or cut, because it is there to be copied. */
function unbroken(label, text, style) {
    return `${(0,terminal_text/* paint */.nI)(`  ${label.padEnd(terminal_text/* LABEL */.d_)}`, 'dim', style)}${text}`;
}
function gapPart(record, style) {
    const groups = (0,gap_cause/* groupGaps */.R)(record.verdict.gaps);
    if (groups.length === 0)
        return [];
    const lines = groups.slice(0, problems/* BLOCKING */.cm).flatMap(({ checks, cause, first, hint }) => {
        const titles = (0,render_words/* joinWords */.yZ)(checks.map((check) => (0,terminal_text/* plainName */.MH)((0,render_story/* checkTitle */.Tq)(check), 40)));
        return [
            `  ${(0,terminal_text/* wrap */.LV)(`? ${titles}: ${(0,terminal_text/* plainLine */.h0)(cause, 300)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`,
            ...(hint === undefined ? [] : [(0,terminal_text/* labelled */.wW)('  fix', (0,terminal_text/* plainLine */.h0)(hint, 300), style)]),
            ...(first.command === undefined ? [] : [(0,problems/* commandText */.jt)(first.command, style)]),
        ];
    });
    const hidden = groups.slice(problems/* BLOCKING */.cm).reduce((sum, { gaps }) => sum + gaps.length, 0);
    const more = hidden > 0 ? [`  ${(0,render_words/* moreLine */.g0)(hidden, 'see the report')}`] : [];
    return [[(0,terminal_text/* heading */.R_)('What could not be done', style), ...lines, ...more].join('\n')];
}
function checkPart(record, style) {
    // What a repository does not have (workflows, rules of its own) needs no line of the screen.
    const shown = record.checks.filter((check) => check.state !== 'not-applicable' || check.reason !== undefined);
    const checks = [...shown].sort((a, b) => (0,importance/* compareChecks */.$J)(a.check, b.check));
    if (checks.length === 0)
        return '';
    const titles = checks.map((check) => (0,terminal_text/* plainName */.MH)((0,render_story/* checkTitle */.Tq)(check.check), 30));
    const told = new Set(record.verdict.gaps.map((gap) => gap.message));
    const wide = Math.max(...titles.map(terminal_text/* widthOf */.qz));
    const lines = checks.map((check, index) => {
        const [mark, color] = markOf(record, check);
        if (style.width - wide < 30) {
            const line = (0,terminal_text/* wrap */.LV)(`${titles[index] ?? ''}: ${outcomeText(check, told)}`, style.width - 4);
            return `  ${(0,terminal_text/* paint */.nI)(mark, color, style)} ${line.replaceAll('\n', '\n    ')}`;
        }
        const title = `${titles[index] ?? ''}${' '.repeat(wide - (0,terminal_text/* widthOf */.qz)(titles[index] ?? ''))}`;
        const indent = ' '.repeat(wide + 6);
        const text = (0,terminal_text/* wrap */.LV)(outcomeText(check, told), style.width - wide - 6).replaceAll('\n', `\n${indent}`);
        return `  ${(0,terminal_text/* paint */.nI)(mark, color, style)} ${title}  ${text}`;
    });
    return [(0,terminal_text/* heading */.R_)('Checks', style), ...lines].join('\n');
}
function markOf(record, check) {
    if (check.state === 'incomplete')
        return ['?', 'yellow'];
    if (check.state !== 'ran')
        return ['–', 'dim'];
    const outcomes = record.decisions
        .filter((decision) => decision.finding.check === check.check)
        .map((decision) => decision.outcome);
    if (outcomes.includes('block'))
        return ['✗', 'red'];
    return outcomes.includes('warn') ? ['!', 'yellow'] : ['✓', 'green'];
}
/** @param told messages that stand above, with what to do */
function outcomeText(check, told) {
    const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
    const counted = entries.reduce((sum, [, value]) => sum + value, 0);
    const words = entries.map(([word, value]) => `${(0,render_words/* formatNumber */.ZV)(value)} ${(0,terminal_text/* plainLine */.h0)(word, 40)}`);
    if (counted < check.total)
        words.push(`${(0,render_words/* formatNumber */.ZV)(check.total - counted)} not counted`);
    const counts = words.length > 1 ? `${words.join(', ')} (${(0,render_words/* formatNumber */.ZV)(check.total)} in all)` : words.join('');
    const reason = (0,terminal_text/* plainLine */.h0)(check.state === 'ran' ? (check.reason ?? '') : (0,render_words/* asClause */.eI)(check.reason ?? ''), 200);
    switch (check.state) {
        case 'ran':
            return sentences(counts, reason) || 'found nothing';
        case 'incomplete':
            return sentences(told.has(check.reason ?? '') ? 'could not be done (see above)' : `could not be done: ${reason}`, counts);
        case 'not-checked':
            return `not checked: ${reason}`;
        case 'not-applicable':
            return reason === '' ? 'nothing to check' : `nothing to check: ${reason}`;
    }
}
function sentences(first, second) {
    if (first === '' || second === '')
        return `${first}${second}`;
    return `${first}${first.endsWith('.') ? '' : '.'} ${second}`;
}
function besidesLine(story, style) {
    const aside = [
        ...(story.existing.length > 0
            ? [`${(0,render_words/* formatNumber */.ZV)((0,problem/* countFindings */.Gt)(story.existing))} known before this change`]
            : []),
        ...(story.excepted.length > 0 ? [`${(0,render_words/* formatNumber */.ZV)((0,problem/* countFindings */.Gt)(story.excepted))} excepted`] : []),
        ...(story.accepted.length > 0 ? [`${(0,render_words/* formatNumber */.ZV)((0,problem/* countFindings */.Gt)(story.accepted))} accepted`] : []),
    ];
    return aside.length === 0 ? [] : [(0,terminal_text/* labelled */.wW)('Besides', (0,render_words/* joinWords */.yZ)(aside), style)];
}
function closingLines(record, style, links) {
    const { seal, policy } = record;
    const sealed = seal.state === 'sealed'
        ? `sealed by ${(0,terminal_text/* plainName */.MH)(seal.identity, 200)}`
        : seal.state === 'failed'
            ? `failed: ${(0,terminal_text/* plainLine */.h0)(seal.reason, 200)}`
            : seal.state === 'pending'
                ? `pending: signed by ${(0,terminal_text/* plainName */.MH)(seal.identity, 200)}, not sealed yet. ${(0,terminal_text/* plainLine */.h0)(seal.reason, 200)}`
                : `not sealed: ${(0,terminal_text/* plainLine */.h0)(seal.reason, 200)}`;
    const report = record.files.find((file) => file.what === 'report');
    const evidence = links.evidenceDir === undefined ? undefined : (0,terminal_text/* plainName */.MH)(links.evidenceDir, 200);
    return [
        (0,terminal_text/* labelled */.wW)('Policy', policyText(policy), style),
        (0,terminal_text/* labelled */.wW)('Seal', sealed, style),
        ...(report === undefined || evidence === undefined
            ? []
            : [
                unbroken('Report', `${evidence}/${(0,terminal_text/* plainName */.MH)(links.names?.get(report.path) ?? report.path, 200)}`, style),
            ]),
        ...(evidence === undefined
            ? []
            : [
                unbroken('Evidence', evidence, style),
                unbroken('', `${(0,terminal_text/* plainName */.MH)(links.program ?? 'sealgate', 400)} verify ${(0,closing/* shellWord */.r7)(evidence)}`, style),
            ]),
    ];
}
function policyText(policy) {
    if (policy.presets.length === 0)
        return 'none was read';
    const preset = (0,terminal_text/* plainName */.MH)(policy.presets.at(-1) ?? 'none', 60);
    const file = policy.unusable !== undefined
        ? `, because ${(0,terminal_text/* plainName */.MH)(policy.unusable, 120)} could not be used`
        : policy.path === undefined
            ? ', no policy file'
            : ` with ${(0,terminal_text/* plainName */.MH)(policy.path, 120)}`;
    const commit = policy.commit === undefined ? '' : `@${(0,terminal_text/* plainName */.MH)((0,render_words/* shortCommit */.Ax)(policy.commit), 40)}`;
    const from = policy.ref === undefined ? '' : ` from ${(0,terminal_text/* plainName */.MH)(policy.ref, 60)}${commit}`;
    const environment = policy.environment === undefined ? '' : `, environment ${(0,terminal_text/* plainName */.MH)(policy.environment, 40)}`;
    const overrides = policy.overrides.length === 0
        ? ''
        : `, changed by ${policy.overrides.map((one) => (0,terminal_text/* plainName */.MH)(one, 40)).join(', ')}`;
    const edited = policy.changedHere === undefined ? '' : '; this change edits the policy, in force after the merge';
    return `${preset}${file}${from} (${policy.digest.slice(0, 12)})${environment}${overrides}${edited}`;
}


/***/ }),

/***/ 2342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardLines),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35543);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95409);


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function paint(text, color, style) {
    const [on, off] = CODES[color];
    return style.color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
/** Prose from outside in one line: hidden characters as escapes, no runner command in it, `[…]` where it is cut. */
function plainLine(text, max = 400) {
    const line = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(text, max * 2))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= max && text.length <= max * 2 ? line : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(line, max - CUT.length)}${CUT}`;
}
const CUT = ' […]';
/** A name or command from outside: as plainLine, but white space stays as it is, line feeds shown. */
function plainName(text, max = 120) {
    const shown = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(text, max * 2)).replace(/[\t\n]/g, (c) => c === '\n' ? '\\u{a}' : '\\u{9}');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(shown, max);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mark}/u;
/** Columns a text takes on a terminal. */
function widthOf(text) {
    let width = 0;
    for (const c of text)
        width += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return width;
}
/** The start of a text within so many columns, with an ellipsis where something is left out. */
function cutTo(text, width) {
    if (widthOf(text) <= width)
        return text;
    let cut = '';
    for (const c of text) {
        if (widthOf(cut + c) > width - 1)
            break;
        cut += c;
    }
    return `${cut}…`;
}
/**
 * Breaks a line between words into lines of at most `width` columns; a word that is longer is broken inside.
 *
 * @param indent put before every line but the first.
 */
function wrap(text, width, indent = '') {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, room - indent.length))) {
        const prefix = lines.length === 0 ? '' : indent;
        if (line !== '' && widthOf(`${prefix}${line} ${word}`) > room) {
            // Two spaces between words leave one behind where the line breaks.
            lines.push(`${prefix}${line.trimEnd()}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(`${lines.length === 0 ? '' : indent}${line}`);
    return lines.join('\n');
}
function breakWord(word, room) {
    if (widthOf(word) <= room)
        return [word];
    const parts = [];
    let part = '';
    for (const c of word) {
        if (widthOf(part + c) > room) {
            parts.push(part);
            part = '';
        }
        part += c;
    }
    return [...parts, part];
}
/** Wrapping can put `::` at the start of a line, where a runner would take it for a command. */
function guardLines(text) {
    return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*)::/gm, '$1: :');
}
/** Columns of a label, in front of what it names. */
const LABEL = 10;
function heading(text, style) {
    return paint(text, 'bold', style);
}
/** `  label     text`, wrapped under itself. */
function labelled(label, text, style) {
    const indent = ' '.repeat(LABEL + 2);
    return `${paint(`  ${label.padEnd(LABEL)}`, 'dim', style)}${wrap(text, style.width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`;
}


/***/ })

};
;