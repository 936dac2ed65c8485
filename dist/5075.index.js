"use strict";
exports.id = 5075;
exports.ids = [5075];
exports.modules = {

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

/***/ 55075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findGaps),
  m: () => (/* binding */ withSeal)
});

// EXTERNAL MODULE: ./build/model/facts.js
var model_facts = __webpack_require__(72802);
// EXTERNAL MODULE: ./build/model/packages/mended-lockfiles.js
var mended_lockfiles = __webpack_require__(82949);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/decide/fix-commands.js
var fix_commands = __webpack_require__(83674);
// EXTERNAL MODULE: ./build/model/data/glob.js
var glob = __webpack_require__(56250);
;// CONCATENATED MODULE: ./build/decide/missing-inputs.js

/** Reports that the policy requires, and that were not read. */
function missingReports(facts, policy) {
    return policy.requireReports
        .filter((wanted) => !facts.reports.some((report) => report.pending !== true && isWanted(report, wanted)))
        .map((wanted) => ({
        check: 'vulnerabilities',
        message: facts.reports.some((report) => isWanted(report, wanted))
            ? `The policy requires the report ${wanted}, and the only one is brought by the change itself.`
            : `The policy requires the report ${wanted}, and none was read.`,
        hint: 'Let the scan step run before this one and pass its file with --report, or look at why it failed.',
    }));
}
/** What attackers use cannot be told without the list that the policy goes by. */
function missingLists(facts, policy, results) {
    const known = results
        .flatMap((result) => result.findings)
        .some((finding) => finding.rule === 'vulnerabilities/known');
    if (!known || policy.checks.vulnerabilities === 'off')
        return [];
    // A policy in old evidence does not have these keys.
    const { failOn = [], failOnEpss = 'never' } = policy;
    const lacks = (kind) => facts.exploitation?.sources.some((source) => source.kind === kind) !== true;
    const gaps = [];
    const add = (says, what, flag) => {
        gaps.push({
            check: 'vulnerabilities',
            message: `The policy says ${says}, and ${what} was not read, so nobody can tell.`,
            hint: `Fetch the file in a step before this one and pass it with ${flag} FILE.`,
        });
    };
    if (failOn.includes('kev') && lacks('kev'))
        add('fail-on: kev', 'CISA’s catalogue', '--kev');
    if (failOnEpss !== 'never' && lacks('epss'))
        add(`fail-on-epss: ${failOnEpss}`, 'a list of EPSS scores', '--epss');
    return gaps;
}
function isWanted(report, wanted) {
    if (!wanted.startsWith('format:'))
        return (0,glob/* globMatcher */.fU)(wanted)(report.path);
    const [, format, target] = wanted.split(':');
    return report.format === format && (target === undefined || report.target?.kind === target);
}

;// CONCATENATED MODULE: ./build/decide/gaps.js





/**
 * Everything required that could not be done, in the order of the checks: each makes the verdict `incomplete`.
 *
 * - a check that started and could not finish, unless it is `off`;
 * - a check that was not run, where it is `required`, or `when-online` and this run is online;
 * - what could not be read, where a check that counts needed it;
 * - reports that the policy requires.
 */
function findGaps(facts, policy, results) {
    const gaps = [];
    for (const check of words/* CHECK_IDS */.Sh) {
        const result = results.find((candidate) => candidate.check === check);
        const told = checkGap(check, result, { facts, policy });
        if (told === undefined)
            continue;
        // One report that cannot be read stops two checks: it is one thing to mend.
        const isOneMore = gaps.some(({ gap }) => gap.message === told.gap.message);
        if (!isOneMore || told.problems.length === 0)
            gaps.push(...eachOfSeveral(told));
    }
    dropConsequences(gaps, facts, results);
    const more = [
        emptyGap(facts, policy, gaps),
        ...missingReports(facts, policy),
        ...missingLists(facts, policy, results),
    ].filter((gap) => gap !== undefined);
    gaps.push(...more.map((gap) => ({ gap, problems: [] })));
    for (const problem of facts.problems) {
        if (gaps.some(({ problems }) => problems.includes(problem)))
            continue;
        const gap = problemGap(problem, facts, policy);
        if (gap !== undefined)
            gaps.push({ gap, problems: [problem] });
    }
    return rootFirst(withoutAudits(gaps, facts)).map((told) => withRestore(told, facts));
}
/** Lockfiles that cannot be read are told one by one, each with its own way out. */
function eachOfSeveral(told) {
    const { check } = told.gap;
    const unread = check === 'lockfiles' ? told.problems.filter(isUnreadLockfile) : [];
    if (unread.length < 2)
        return [told];
    return unread.map((problem) => ({ gap: gapOfProblem(problem, check), problems: [problem] }));
}
function gapOfProblem({ message, hint }, check) {
    return { check, message, ...(hint === undefined ? {} : { hint }) };
}
function isUnreadLockfile(problem) {
    return problem.kind === 'lockfile' && !(0,model_facts/* isNoLockfile */.Z)(problem);
}
/** A package manager's audit reads the lockfile: where that could not be read, the audit's own failure says no more. */
function withoutAudits(gaps, facts) {
    if (facts.graphs.length > 0 || !gaps.some(({ gap }) => gap.check === 'lockfiles'))
        return gaps;
    const isAudit = ({ kind, subject }) => kind === 'tool' && subject.endsWith('-audit');
    return gaps.filter(({ problems }) => problems.length === 0 || !problems.every(isAudit));
}
/** A lockfile that is not there or cannot be read is the cause of much else: it is said first. */
function rootFirst(gaps) {
    const isRoot = ({ gap }) => gap.check === 'lockfiles';
    return [...gaps.filter(isRoot), ...gaps.filter((gap) => !isRoot(gap))];
}
/** The base's lockfile is the way back where this change broke it or took it away. */
function withRestore({ gap, problems }, { graphs, base }) {
    // The lockfile is as it was where the settings beside it cannot be read.
    const isOfSettings = problems.some(({ settings }) => settings !== undefined);
    if (gap.check !== 'lockfiles' || base === undefined || isOfSettings)
        return gap;
    const here = new Set(graphs.map(({ lockfile }) => lockfile.path));
    const lost = base.graphs.filter(({ lockfile }) => !here.has(lockfile.path));
    const unread = problems.find(isUnreadLockfile);
    const lockfile = unread === undefined && graphs.length === 0
        ? lost[0]
        : lost.find((graph) => graph.lockfile.path === unread?.subject);
    const command = lockfile === undefined ? undefined : (0,fix_commands/* restoreLockfile */.Eh)(lockfile, base.commit).command;
    return command === undefined ? gap : { ...gap, command };
}
/** The verdict once it is known whether the run's outputs were signed. */
function withSeal(verdict, seal, policy) {
    if (!policy.requireSeal || seal.state === 'sealed')
        return verdict;
    const gap = {
        check: 'seal',
        message: `The policy requires a seal, and ${seal.state === 'pending' ? 'it is pending' : 'there is none'}: ${seal.reason}`,
        hint: seal.state === 'pending'
            ? 'Run it again when the service answers.'
            : 'Give the job `permissions: id-token: write`, or pass a key with --key.',
    };
    return {
        ...verdict,
        verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
        gaps: [...verdict.gaps, gap],
    };
}
function checkGap(check, result, { facts, policy }) {
    const requirement = policy.checks[check];
    if (requirement === 'off')
        return undefined;
    const causes = result?.causes ?? [];
    const problems = causes.filter((cause) => cause !== 'other');
    const gapOf = (message, help) => {
        const hint = problems.find(({ kind }) => NEEDED_BY[kind].includes(check))?.hint ??
            help ??
            `${wayOut(check, result?.absent === true)} checks.${check} in the policy says whether a run may go without.`;
        return { gap: { check, message, hint }, problems };
    };
    if (result === undefined)
        return counts(requirement, facts) ? gapOf('It did not run.') : undefined;
    switch (result.state) {
        case 'ran':
        case 'not-applicable':
            return undefined;
        case 'incomplete': {
            if (check === 'vulnerabilities' && !counts(requirement, facts) && onlyRefused(causes))
                return undefined;
            return gapOf(result.reason ?? 'It could not finish.');
        }
        case 'not-checked': {
            if (!counts(requirement, facts))
                return undefined;
            return gapOf(result.reason ?? 'It was not run.', notRunHint(check, facts));
        }
    }
}
/**
 * Advisories that a registry refuses are no report that somebody gave: an optional check may go without them. A
 * folder of advisories is one: somebody named it.
 */
function onlyRefused(causes) {
    const isRefused = (cause) => cause !== 'other' && cause.kind === 'advisories' && /^https?:\/\//.test(cause.subject);
    return causes.length > 0 && causes.every(isRefused);
}
/** What helps where a check could not finish. */
function wayOut(check, isAbsent) {
    switch (check) {
        case 'signatures':
        case 'provenance':
        case 'trust':
            if (isAbsent)
                return 'Where another registry has it, name that one in your own .npmrc (or --registry); where it was taken down, replace it.';
            return `Run it again when the registry answers. Where the reason names a registry or a token, put it into your own .npmrc (or --registry)${check === 'signatures' ? '; where it names a key, pass the registry’s keys with --keys FILE' : ''}.`;
        case 'licenses':
        case 'vulnerabilities':
        case 'scanners':
        case 'lockfiles':
        case 'sources':
        case 'custom':
        case 'exceptions':
        case 'workflows':
            return 'Mend what the reason names.';
    }
}
/** What would let a check run that was not run. */
function notRunHint(check, facts) {
    switch (check) {
        case 'signatures':
        case 'provenance':
        case 'trust':
        case 'licenses':
            return facts.offline ? 'Run without --offline.' : undefined;
        case 'vulnerabilities':
        case 'scanners':
            return 'Pass a scanner’s report with --report, or let --run start a scanner.';
        case 'lockfiles':
        case 'sources': {
            // Whoever looked for one knows best: another folder, or another program's lockfile.
            const known = facts.problems.find(model_facts/* isNoLockfile */.Z)?.hint;
            if (known !== undefined)
                return known;
            return `${facts.graphs.length > 0 ? 'Set' : 'Commit the lockfile, or set'} checks.${check} to optional if this repository has no dependencies.`;
        }
        case 'custom':
        case 'exceptions':
        case 'workflows':
            return undefined;
    }
}
function counts(requirement, facts) {
    return requirement === 'required' || (requirement === 'when-online' && !facts.offline);
}
/** Without any package the checks over packages cannot run: the gap of the lockfiles says why, once. */
function dropConsequences(gaps, facts, results) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return;
    if (!gaps.some(({ gap }) => gap.check === 'lockfiles'))
        return;
    const readers = NEEDED_BY.lockfile.filter((check) => check !== 'lockfiles');
    const stopped = results.filter(({ check, state }) => readers.includes(check) && state === 'incomplete');
    const kept = gaps.filter(({ gap }) => !stopped.some((result) => result.check === gap.check));
    gaps.splice(0, gaps.length, ...kept);
}
/** No packages at all: whatever a check found in nothing proves nothing. */
function emptyGap(facts, policy, gaps) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (gaps.some(({ gap }) => gap.check === 'lockfiles'))
        return undefined;
    const needing = ['signatures', 'provenance'].filter((check) => policy.checks[check] === 'required' && !gaps.some(({ gap }) => gap.check === check));
    const [check] = needing;
    if (check === undefined)
        return undefined;
    return {
        check,
        message: 'No lockfile names a package, so nothing was verified.',
        hint: `Commit the lockfile, or set checks.${check} to when-online if this repository has no dependencies.`,
    };
}
/** Checks that cannot be trusted when something of this kind could not be read. */
const NEEDED_BY = {
    lockfile: ['lockfiles', 'sources', 'licenses', 'signatures', 'provenance', 'trust'],
    report: ['vulnerabilities', 'scanners'],
    tool: ['vulnerabilities', 'scanners'],
    advisories: ['vulnerabilities'],
    registry: ['signatures', 'provenance', 'trust'],
    base: [],
    checkout: [],
    policy: [],
};
function problemGap(problem, facts, policy) {
    const needing = NEEDED_BY[problem.kind];
    const gap = gapOfProblem(problem, needing.find((check) => policy.checks[check] !== 'off') ?? problem.kind);
    switch (problem.kind) {
        case 'base':
            // What the base has as well is told of what is checked out, and what the change mends by the lockfiles check.
            if ((0,mended_lockfiles/* mendedLockfiles */.Y)(facts).some((mended) => mended.problem === problem))
                return undefined;
            return facts.problems.some(({ kind, subject }) => kind === 'lockfile' && subject === problem.subject)
                ? undefined
                : gap;
        case 'checkout':
        case 'policy':
            return gap;
        case 'lockfile':
            // That there is none is for the lockfiles check to say, as far as the policy wants one.
            if ((0,model_facts/* isNoLockfile */.Z)(problem))
                return undefined;
            return needing.every((check) => policy.checks[check] === 'off') ? undefined : gap;
        case 'report':
        case 'tool':
            // Somebody asked for it to be read: that it could not be is never a pass, unless nobody looks.
            return needing.every((check) => policy.checks[check] === 'off') ? undefined : gap;
        case 'advisories':
        case 'registry':
            return needing.some((check) => counts(policy.checks[check], facts)) ? gap : undefined;
    }
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


/***/ })

};
;