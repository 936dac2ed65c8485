"use strict";
exports.id = 3605;
exports.ids = [3605];
exports.modules = {

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
/* harmony import */ var _model_data_paths_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92866);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24959);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35543);
/* harmony import */ var _model_text_shorten_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99684);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46257);
/* harmony import */ var _list_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99732);
/* harmony import */ var _warn_of_foreign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63785);
/* harmony import */ var _warn_of_graphs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20756);














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
    for (const { message } of (0,_check_lockfiles_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideBySide */ .Qp)({ graphs, problems }))
        world.log.warn(message);
    for (const problem of problems) {
        world.log.error(problem.message, problem.hint);
    }
    (0,_warn_of_graphs_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfGraphs */ .n)(graphs, world);
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
    const more = others.length === 0 ? '' : ` (and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(others.length, 'more problem')})`;
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
    const table = [['PACKAGE', 'SCOPE', '', 'FROM', 'BROUGHT IN BY'], ...rows].map((row) => row.map((cell) => (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_11__/* .displayText */ .WV)((0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_12__/* .shorten */ .m)(cell, LONGEST_CELL)).replace(/\s/g, ' ')));
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
    return parent === undefined ? (0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_13__/* .stepName */ .u)(root) : `${parent} (${(0,_model_data_paths_js__WEBPACK_IMPORTED_MODULE_13__/* .stepName */ .u)(root)})`;
}
function summaryOf(graph) {
    const count = (scope) => graph.packages.filter((one) => one.scope === scope).length;
    const { path: file, format, version } = graph.lockfile;
    const workspaces = graph.importers.length;
    return [
        `${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_11__/* .displayText */ .WV)(file)}: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(graph.packages.length, 'package')}`,
        `(${count('runtime')} runtime, ${count('optional')} optional, ${count('development')} development)`,
        workspaces === 1 ? '' : `for ${workspaces} workspaces`,
        `[${format} ${version}]`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}


/***/ }),

/***/ 20756:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ warnOfGraphs)
/* harmony export */ });
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24959);

/** Problems of one kind in one lockfile that are told one by one: a lockfile that a merge tore has dozens. */
const TOLD = 5;
/** Warns of what the lockfiles' graphs lack, each at its place; of many of one kind, of the first few and how many more. */
function warnOfGraphs(graphs, { log }) {
    for (const { lockfile, problems } of graphs) {
        const seen = new Map();
        for (const { code, place, message } of problems) {
            const count = (seen.get(code) ?? 0) + 1;
            seen.set(code, count);
            const at = place === undefined ? '' : ` at ${place === '' ? '""' : place}`;
            if (count <= TOLD)
                log.warn(`${lockfile.path}${at}: ${message}`);
        }
        const more = [...seen.values()].reduce((sum, count) => sum + Math.max(0, count - TOLD), 0);
        if (more > 0)
            log.warn(`${lockfile.path}: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(more, 'more problem')} like these`);
    }
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