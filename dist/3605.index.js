"use strict";
exports.id = 3605;
exports.ids = [3605];
exports.modules = {

/***/ 80868:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SIDE_BY_SIDE),
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93929);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92642);
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12720);
/* harmony import */ var _model_packages_lockfile_before_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29528);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);





const SIDE_BY_SIDE = {
    id: 'lockfiles/side-by-side',
    title: 'Several lockfiles for one project',
    severity: 'moderate',
    why: 'Each package manager installs what its own lockfile says, and only one of them is kept up to date: what is judged and tested need not be what is installed elsewhere.',
    fix: 'Decide for one package manager, delete the lockfile of the other, and name the one in package.json (packageManager).',
};
/** What reads a file of that name. */
const MANAGERS = {
    'package-lock.json': 'npm',
    'npm-shrinkwrap.json': 'npm',
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'Yarn',
    'bun.lock': 'Bun',
    'bun.lockb': 'Bun',
};
/** Lockfiles of several managers, or two of one, that stand for the same project. Those that could not be read count. */
function sideBySide(facts) {
    const byProject = (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(lockfilesOf(facts), ({ path }) => (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(path));
    const findings = [];
    for (const [project, lockfiles] of byProject) {
        const others = lockfiles.length > 1 ? lockfiles : [...lockfiles, ...aboveOf(project, lockfiles, facts)];
        if (others.length > 1)
            findings.push(toFinding(project, others));
    }
    return findings;
}
function lockfilesOf(facts) {
    const unread = facts.problems.filter(({ kind }) => kind === 'lockfile').map(({ subject }) => subject);
    const paths = new Set([...facts.graphs.map(({ lockfile }) => lockfile.path), ...unread]);
    const mains = new Set();
    return [...paths].sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n).flatMap((path) => {
        const manager = managerOf(path);
        if (manager === undefined)
            return [];
        // With gitBranchLockfile pnpm keeps one for each branch beside its own: they are one.
        const main = (0,_model_packages_lockfile_before_js__WEBPACK_IMPORTED_MODULE_3__/* .mainLockfileOf */ .mq)(path);
        if (main !== undefined && (paths.has(main) || mains.has(main)))
            return [];
        if (main !== undefined)
            mains.add(main);
        return [{ path, manager }];
    });
}
function managerOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (Object.hasOwn(MANAGERS, name))
        return MANAGERS[name];
    return (0,_model_packages_lockfile_before_js__WEBPACK_IMPORTED_MODULE_3__/* .mainLockfileOf */ .mq)(path) === undefined ? undefined : 'pnpm';
}
/** The lockfile further up whose workspaces include the project, where another manager wrote it. */
function aboveOf(project, [own], facts) {
    return facts.graphs.flatMap(({ lockfile, importers }) => {
        const manager = managerOf(lockfile.path);
        if (manager === undefined || manager === own?.manager)
            return [];
        const folder = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPath */ .yl)(lockfile.path);
        const isWorkspace = importers.some((importer) => importer.path !== '.' && (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, importer.path) === project);
        return isWorkspace ? [{ path: lockfile.path, manager }] : [];
    });
}
function toFinding(project, lockfiles) {
    const { id, severity, title, fix } = SIDE_BY_SIDE;
    const [first] = lockfiles;
    const named = lockfiles.map(({ path, manager }) => `${path} (${manager})`);
    const list = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
    const where = project === '.' ? 'The project' : `The project in ${project}`;
    return {
        check: 'lockfiles',
        rule: id,
        severity,
        subject: { kind: 'lockfile', name: first?.path ?? project },
        title: `${title}: ${lockfiles.map(({ path }) => path).join(', ')}`,
        message: `${where} has ${lockfiles.length} lockfiles: ${list}.${passedOver(lockfiles)}`,
        aliases: [],
        fix: { text: fix },
        location: { file: first?.path ?? project },
        detail: { lockfiles: lockfiles.map(({ path }) => path) },
        fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)([id, ...lockfiles.map(({ path }) => path)]),
    };
}
/** Of its own two, npm reads one. */
function passedOver(lockfiles) {
    const has = (name) => lockfiles.some(({ path }) => path.slice(path.lastIndexOf('/') + 1) === name);
    if (!has('npm-shrinkwrap.json') || !has('package-lock.json'))
        return '';
    return ' npm installs by npm-shrinkwrap.json and passes over package-lock.json.';
}


/***/ }),

/***/ 4346:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SUBMODULE),
/* harmony export */   W: () => (/* binding */ submodules)
/* harmony export */ });
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12720);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44963);


const SUBMODULE = {
    id: 'lockfiles/submodule',
    title: 'Submodule whose lockfiles are not read',
    severity: 'moderate',
    why: 'A submodule is a repository of its own, and a new commit of it can bring any package. What is installed by its lockfiles was not looked at.',
    fix: 'Gate it in its own repository. Or read its lockfiles here: check out with submodules, and name all lockfiles with --lockfile. Once it is decided that nobody installs by them, leave it out by exclude-lockfiles.',
};
const MOST_NAMED = 5;
/** A finding a submodule that has lockfiles, or may have some. */
function submodules({ submodules: all = [], base }) {
    const { id, severity, title, fix } = SUBMODULE;
    return all.map((one) => {
        const before = base?.submodules?.find(({ path }) => path === one.path)?.commit;
        const moved = base !== undefined && before !== one.commit;
        return {
            check: 'lockfiles',
            rule: id,
            // Of what nobody can see into, only a change is news.
            severity: one.lockfiles === undefined && !moved ? 'low' : severity,
            subject: { kind: 'file', name: one.path },
            title,
            message: `${said(one)}${moved ? ` ${change(one, before)}` : ''}`,
            aliases: [],
            fix: { text: fix },
            location: { file: one.path },
            detail: { commit: one.commit, ...(moved ? { moved: true } : {}) },
            fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([id, one.path]),
        };
    });
}
function said({ path, lockfiles }) {
    if (lockfiles === undefined)
        return `${path} is a submodule that is not checked out: whether it has lockfiles was not looked at.`;
    return `${path} is a submodule: ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_1__/* .fewOf */ .s)(lockfiles, MOST_NAMED)} ${lockfiles.length === 1 ? 'is' : 'are'} not read.`;
}
function change({ commit }, before) {
    return before === undefined
        ? `This change adds it at ${commit.slice(0, 12)}.`
        : `This change moves it from ${before.slice(0, 12)} to ${commit.slice(0, 12)}.`;
}


/***/ }),

/***/ 60951:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSubmodules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_git_submodules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82544);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36544);
/* harmony import */ var _find_lockfiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51316);





/**
 * The submodules below `dir` in which lockfiles lie, or may lie: nothing in them is read, as they are repositories of
 * their own. Sorted by path.
 *
 * @param exclude globs of paths, or of folders above them, that nobody wants to hear of.
 */
async function readSubmodules(dir, exclude = []) {
    const isExcluded = (0,_find_lockfiles_js__WEBPACK_IMPORTED_MODULE_3__/* .matcherOf */ .Ke)(exclude);
    const facts = [];
    for (const [file, commit] of await (0,_io_git_submodules_js__WEBPACK_IMPORTED_MODULE_2__/* .submodulesOf */ .P)(dir)) {
        if (isExcluded(file))
            continue;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, file);
        if (!isCheckedOut(folder)) {
            facts.push({ path: file, commit });
            continue;
        }
        const found = await (0,_find_lockfiles_js__WEBPACK_IMPORTED_MODULE_3__/* .findLockfiles */ .wN)(folder);
        const all = [...found.files, ...found.foreign, ...found.problems.map(({ subject }) => subject)];
        const lockfiles = all.map((name) => `${file}/${name}`).filter((name) => !isExcluded(name));
        if (lockfiles.length > 0)
            facts.push({ path: file, commit, lockfiles: lockfiles.sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n) });
    }
    return facts.sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.path, b.path));
}
function isCheckedOut(folder) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, '.git')));
}


/***/ }),

/***/ 99732:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPackages),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);


const STRENGTH = { runtime: 2, optional: 1, development: 0 };
/**
 * The packages of all lockfiles, sorted by purl, then integrity and address. What several lockfiles hold alike
 * is listed once, with the strongest scope and all paths.
 */
function listPackages(graphs) {
    const listed = new Map();
    for (const graph of graphs) {
        const pathsTo = (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFinder */ .Uq)(graph);
        for (const node of graph.packages) {
            const one = listOne(node, pathsTo(node.id));
            const key = JSON.stringify([one.purl, one.integrity, one.resolved]);
            const known = listed.get(key);
            listed.set(key, known === undefined ? one : joined(known, one));
        }
    }
    return [...listed.entries()].sort(([a], [b]) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b)).map(([, one]) => one);
}
function listOne(node, paths) {
    return {
        purl: node.purl,
        name: node.name,
        version: node.version,
        integrity: node.integrity ?? null,
        resolved: addressOf(node.source) ?? null,
        scope: node.scope,
        direct: node.direct,
        licenses: node.license === undefined ? [] : [node.license],
        paths,
    };
}
function joined(a, b) {
    return {
        ...a,
        scope: STRENGTH[a.scope] >= STRENGTH[b.scope] ? a.scope : b.scope,
        direct: a.direct || b.direct,
        licenses: [...new Set([...a.licenses, ...b.licenses])].sort(),
        paths: [...a.paths, ...b.paths],
    };
}
/** Where the bytes come from, as lockfiles write it. */
function addressOf(source) {
    switch (source.kind) {
        case 'registry':
            return source.url;
        case 'tarball':
            return source.part === undefined ? source.url : `${source.url}#${source.part}`;
        case 'git': {
            const { url, commit, part } = source;
            // As git writes a file of a commit.
            const behind = `${commit ?? ''}${part === undefined ? '' : `:${part}`}`;
            return behind === '' ? url : `${url}#${behind}`;
        }
        case 'file':
        case 'link':
            return `${source.kind}:${source.path}`;
    }
}


/***/ }),

/***/ 73605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _check_lockfiles_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80868);
/* harmony import */ var _check_lockfiles_submodules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);
/* harmony import */ var _collect_lockfiles_discovery_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55315);
/* harmony import */ var _collect_lockfiles_discovery_submodules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60951);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89984);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24959);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35543);
/* harmony import */ var _model_text_shorten_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99684);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _list_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99732);
/* harmony import */ var _warn_of_foreign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63785);












/** No name, address or way of a package that somebody published is longer; --json has them whole. */
const LONGEST_CELL = 1000;
/** Lists the packages of the lockfiles. */
const command = {
    name: 'packages',
    summary: 'List every package of the lockfiles, and what brought it in.',
    usage: ['packages [--dir DIR] [--lockfile FILE …] [--json]'],
    positionals: 'none',
    options: [_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .DIR_OPTION */ .mM, _flags_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCKFILE_OPTION */ .iK],
    notes: [
        'Lockfiles are found in all folders, except those that git ignores and node_modules.',
        'Exit code 2 where a lockfile cannot be read; the others are listed all the same.',
    ],
    run,
};
async function run(_, values, world) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
    const files = Array.isArray(values.lockfile) ? values.lockfile : undefined;
    const read = await (0,_collect_lockfiles_discovery_discover_js__WEBPACK_IMPORTED_MODULE_3__.readLockfiles)(dir, files === undefined ? {} : { files });
    const { graphs, problems } = read;
    (0,_warn_of_foreign_js__WEBPACK_IMPORTED_MODULE_8__/* .warnOfForeign */ .q)(read, world);
    if (files === undefined)
        for (const { message } of (0,_check_lockfiles_submodules_js__WEBPACK_IMPORTED_MODULE_2__/* .submodules */ .W)({ submodules: await (0,_collect_lockfiles_discovery_submodules_js__WEBPACK_IMPORTED_MODULE_4__/* .readSubmodules */ .a)(dir) }))
            world.log.warn(message);
    if (graphs.length === 0)
        throw nothingRead(problems, dir);
    for (const { message } of (0,_check_lockfiles_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideBySide */ .Q)({ graphs, problems }))
        world.log.warn(message);
    for (const problem of problems) {
        world.log.error(problem.message, problem.hint);
    }
    for (const graph of graphs) {
        for (const problem of graph.problems) {
            const place = problem.place === undefined ? '' : ` at ${problem.place === '' ? '""' : problem.place}`;
            world.log.warn(`${graph.lockfile.path}${place}: ${problem.message}`);
        }
    }
    const packages = (0,_list_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .listPackages */ .A)(graphs);
    return {
        exitCode: problems.length === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage,
        text: textOf(graphs, packages),
        json: packages,
    };
}
function nothingRead(problems, dir) {
    const [first, ...others] = problems;
    const message = first?.message ?? 'No lockfile was found';
    const more = others.length === 0 ? '' : ` (and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(others.length, 'more problem')})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De(first?.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', `${message}${more}`, {
        location: { file: first === undefined || first.subject === '.' ? dir : first.subject },
        ...(first?.hint === undefined ? {} : { hint: first.hint }),
    });
}
function textOf(graphs, packages) {
    const rows = packages.map((one) => [
        `${one.name}@${one.version === '' ? '-' : one.version}`,
        one.scope,
        one.direct ? 'direct' : '',
        originOf(one),
        viaOf(one),
    ]);
    const table = [['PACKAGE', 'SCOPE', '', 'FROM', 'BROUGHT IN BY'], ...rows].map((row) => row.map((cell) => (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_10__/* .displayText */ .WV)((0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_11__/* .shorten */ .m)(cell, LONGEST_CELL)).replace(/\s/g, ' ')));
    const widths = [0, 1, 2, 3].map((column) => Math.min(60, table.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0)));
    const lines = table.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return [...lines, '', ...graphs.map(summaryOf), ''].join('\n');
}
function originOf({ resolved, integrity }) {
    const from = resolved === null ? 'registry' : (/^([a-z+]+:\/\/[^/]+)/i.exec(resolved)?.[1] ?? resolved);
    return integrity === null ? `${from}, no integrity` : from;
}
/** The last step before the package on its shortest path, and where the path starts. */
function viaOf({ paths }) {
    const [first] = paths;
    if (first === undefined)
        return 'nothing';
    const [root = '', ...rest] = first.slice(0, -1);
    const parent = rest.at(-1);
    return parent === undefined ? root : `${parent} (${root})`;
}
function summaryOf(graph) {
    const count = (scope) => graph.packages.filter((one) => one.scope === scope).length;
    const { path: file, format, version } = graph.lockfile;
    const workspaces = graph.importers.length;
    return [
        `${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_10__/* .displayText */ .WV)(file)}: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(graph.packages.length, 'package')}`,
        `(${count('runtime')} runtime, ${count('optional')} optional, ${count('development')} development)`,
        workspaces === 1 ? '' : `for ${workspaces} workspaces`,
        `[${format} ${version}]`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}


/***/ }),

/***/ 82544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ submodulesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19833);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94819);
/* harmony import */ var _repository_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74328);





/**
 * The submodules below `dir` and the commit that each is pinned to, by their paths relative to it.
 *
 * @param commit as the tree of this commit has them; without one, as the index has them.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
async function submodulesOf(dir, commit) {
    if (commit === undefined && !hasSubmodules(dir))
        return new Map();
    const args = commit === undefined ? ['ls-files', '--stage', '-z'] : ['ls-tree', '-r', '-z', commit];
    const { exitCode, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.git)(dir, args);
    if (exitCode !== 0 && commit === undefined)
        return new Map();
    if (exitCode !== 0)
        throw (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksHistory */ .R)(`list ${commit}`, stderr);
    // `160000 <commit> 0\t<path>`, or `160000 commit <commit>\t<path>`.
    const lines = stdout.toString('utf8').split('\0');
    return new Map(lines.flatMap((line) => {
        const [, pinned, file] = /^160000 (?:commit )?([0-9a-f]+)(?![0-9a-f])[^\t]*\t([\s\S]+)$/.exec(line) ?? [];
        return pinned === undefined || file === undefined ? [] : [[file, pinned]];
    }));
}
/** Without this file at the top of the repository git can check no submodule out: most repositories need not be listed. */
function hasSubmodules(dir) {
    const top = (0,_repository_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryTop */ .K)(dir);
    return top !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(top, '.gitmodules'));
}


/***/ })

};
;