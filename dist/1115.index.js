"use strict";
exports.id = 1115;
exports.ids = [1115];
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

/***/ 80868:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ SIDE_BY_SIDE),
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   it: () => (/* binding */ unreadByPnpm)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92642);
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
/**
 * Lockfiles that pnpm does not read, each with the one that it reads instead: those of projects that the lockfile of
 * their workspace has. With `sharedWorkspaceLockfile: false` that one has no projects but its own.
 */
function unreadByPnpm({ graphs }) {
    const ofPnpm = graphs.filter(({ lockfile }) => managerOf(lockfile.path) === 'pnpm');
    const above = new Map();
    for (const { lockfile, importers } of ofPnpm) {
        const folder = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile.path);
        for (const { path } of importers)
            if (path !== '.')
                above.set((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, path), lockfile.path);
    }
    return new Map(ofPnpm.flatMap(({ lockfile: { path } }) => {
        const read = above.get((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(path));
        return read === undefined || read === path ? [] : [[path, read]];
    }));
}
/** Lockfiles of several managers, or two of one, that stand for the same project. Those that could not be read count. */
function sideBySide(facts) {
    const byProject = (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(lockfilesOf(facts), ({ path }) => (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(path));
    const unread = unreadByPnpm(facts);
    const findings = [];
    for (const [project, lockfiles] of byProject) {
        const others = lockfiles.length > 1 ? lockfiles : [...lockfiles, ...aboveOf(project, lockfiles, facts)];
        const read = unread.get(lockfiles[0]?.path ?? '');
        if (others.length > 1)
            findings.push(toFinding(project, others));
        else if (read !== undefined)
            findings.push(unreadFinding(project, [...lockfiles, { path: read, manager: 'pnpm' }]));
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
        const folder = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPath */ .yl)(lockfile.path);
        const isWorkspace = importers.some((importer) => importer.path !== '.' && (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, importer.path) === project);
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
/** The lockfile of a project in pnpm's workspace, which has the project as well. */
function unreadFinding(project, lockfiles) {
    const [own, read] = lockfiles;
    const finding = toFinding(project, lockfiles);
    return {
        ...finding,
        message: `${finding.message} pnpm installs the workspace by ${read?.path} and passes over ${own?.path}, but with --ignore-workspace.`,
        fix: { text: `Delete ${own?.path}: pnpm does not read it.` },
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


/***/ })

};
;