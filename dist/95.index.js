"use strict";
exports.id = 95;
exports.ids = [95,7166];
exports.modules = {

/***/ 2416:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   wA: () => (/* binding */ parseIdent)
/* harmony export */ });
/** `undefined` for what is neither descriptor nor locator. */
function parseIdent(text) {
    const at = text.indexOf('@', 1);
    if (at === -1 || (text.startsWith('@') && text.indexOf('/') > at))
        return undefined;
    const name = text.slice(0, at);
    if (text.startsWith('@') && !name.includes('/'))
        return undefined;
    return { name, rest: text.slice(at + 1) };
}
/**
 * @param rest a range or reference; the wrapper `virtual:hash#` of an instance is taken off.
 * @see parseRange of Yarn's core, structUtils
 */
function parseReference(rest) {
    const plain = rest.startsWith('virtual:') ? rest.slice(rest.indexOf('#') + 1) : rest;
    const mark = plain.indexOf('::');
    const body = mark === -1 ? plain : plain.slice(0, mark);
    const params = mark === -1 ? '' : plain.slice(mark + 2);
    const hash = body.indexOf('#');
    const selector = hash === -1 ? '' : body.slice(hash + 1);
    const front = hash === -1 ? body : body.slice(0, hash);
    const protocol = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(front)?.[0] ?? '';
    return { protocol, source: protocol === '' ? front : front.slice(protocol.length + 1), selector, params };
}
/** Text of a percent-encoded part; what is not encoded rightly stays as it is. */
function decode(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 40095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   berryOutOfDate: () => (/* binding */ berryOutOfDate)
/* harmony export */ });
/* harmony import */ var _berry_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84615);
/* harmony import */ var _folder_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76815);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22154);
/* harmony import */ var _yarn_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32102);




/**
 * What can only be told by looking for files that the lockfile does not name: workspaces that it does not know of, and
 * folders whose package.json changed. The rest is told while the lockfile is read.
 */
const berryOutOfDate = async ({ graph, project }) => {
    const answer = (await project.read(['package.json'])).get('package.json');
    const root = answer instanceof Uint8Array ? (0,_yarn_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYarnManifest */ .j)(answer, 'package.json') : undefined;
    if (typeof root !== 'object')
        return [];
    const projects = graph.importers.map((importer) => ({
        path: importer.path,
        needs: (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOfImporter */ .bv)(importer),
    }));
    const resolved = new Set((0,_berry_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResolutions */ .fe)(root.resolutions).map(({ name }) => name));
    return [
        ...(await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .newWorkspaces */ .pF)(project, root.workspaces, projects)),
        ...(await (0,_folder_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFolders */ .R)({ graph, project, isReplaced: (name) => resolved.has(name) })),
    ];
};


/***/ }),

/***/ 84615:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   fe: () => (/* binding */ parseResolutions),
/* harmony export */   rJ: () => (/* binding */ readCatalogs)
/* harmony export */ });
/* harmony import */ var _berry_descriptors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2416);

/**
 * Patterns as Yarn 2 and later read them: `a`, `a@range`, `parent/a`, `parent@reference/a@range`. Globs are not
 * read by these versions, and a pattern that Yarn refuses overrides nothing.
 *
 * @see parseResolution of Yarn's parsers package
 */
function parseResolutions(resolutions) {
    return resolutions.flatMap(([pattern, to]) => {
        const match = /^(?:(@?[^/@*]+(?:(?<=^@[^/@]+)\/[^/@*]+)?)(?:@([^/].*?))?\/)?((?:@[^/@*]+\/)?[^/@*]+)(?:@(.+))?$/.exec(pattern);
        if (match === null)
            return [];
        const [, parent, reference, name = '', range] = match;
        // `@scope/name` alone is a name, not a parent and its dependency.
        if (parent?.startsWith('@') && !parent.includes('/') && reference === undefined)
            return [{ from: undefined, name: `${parent}/${name}`, range, to }];
        const from = parent === undefined ? undefined : { name: parent, reference };
        return [{ from, name, range, to }];
    });
}
/**
 * The range that the first fitting line puts in the place of a dependency's own.
 *
 * @param parent locator of the package that asks.
 */
function overridden({ resolutions, areNormalised }, parent, name, range) {
    const isSame = (a, b) => a === b || (areNormalised && plain(a) === plain(b));
    for (const one of resolutions) {
        if (one.name !== name)
            continue;
        if (one.range !== undefined && !isSame(one.range, range))
            continue;
        if (one.from === undefined)
            return one.to;
        const { name: owner, reference } = one.from;
        const ident = (0,_berry_descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdent */ .wA)(parent);
        if (ident?.name === owner && (reference === undefined || isSame(reference, ident.rest)))
            return one.to;
    }
    return undefined;
}
/** `npm:` is what Yarn puts before a range without a protocol. */
function plain(range) {
    return range.startsWith('npm:') ? range.slice(4) : range;
}
/** `catalog` and `catalogs` of a .yarnrc.yml. */
function readCatalogs(root, file, problems) {
    const catalogs = new Map();
    const add = (name, value) => {
        if (value === undefined || value === '')
            return;
        if (value instanceof Map)
            catalogs.set(name, textsOf(value));
        else
            problems.push({ code: 'unsupported-entry', message: 'A catalog is not a map', place: file });
    };
    add('', root.get('catalog'));
    const named = root.get('catalogs');
    if (named instanceof Map)
        for (const [name, value] of named)
            add(name, value);
    return catalogs;
}
function textsOf(map) {
    return new Map([...map].filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 76815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareFolders)
/* harmony export */ });
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37166);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63537);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22154);



/**
 * Compares folders that are installed as packages (`file:`, `portal:`) with what the lockfile has them need. What it
 * has and they do not declare may come from package extensions, and is left alone.
 */
async function compareFolders({ graph, project, isReplaced }) {
    const packages = new Map(graph.packages.map((one) => [one.id, one]));
    const problems = [];
    for (const folder of graph.packages) {
        const directory = directoryOf(folder);
        if (directory === undefined)
            continue;
        const file = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(directory, 'package.json');
        const manifest = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, file);
        if (typeof manifest !== 'object')
            continue;
        const edges = new Map(folder.dependencies.map((edge) => [edge.name, edge]));
        for (const [name, { range, kind }] of (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(manifest)) {
            if (kind === 'dev' || kind === 'peer' || isReplaced(name))
                continue;
            const edge = edges.get(name);
            const target = edge === undefined ? undefined : packages.get(edge.to);
            const declares = `${file} declares ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${range}`)}`;
            if (edge === undefined) {
                if (kind === 'prod')
                    problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile does not know of it`));
            }
            else if (edge.range !== undefined) {
                if (plain(edge.range) !== plain(range))
                    problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile is for ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${edge.range}`)}`));
            }
            else if (target !== undefined && isOutside(target, range))
                problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile has ${target.version}`));
        }
    }
    return problems;
}
function directoryOf({ source, places }) {
    const isFolder = source.kind === 'file'
        ? !/\.(?:tgz|tar\.gz|tar|js|cjs|mjs)$/i.test(source.path)
        : source.kind === 'link' && places.some((place) => place.includes('@portal:'));
    return isFolder && 'path' in source ? source.path : undefined;
}
const plain = (range) => (range.startsWith('npm:') ? range.slice(4) : range);
/** Whether a version is not in a range; of anything but a plain range nothing is known. */
function isOutside({ version, source }, range) {
    return (source.kind === 'registry' && /^[\^~<>=\d][\d\sv^~<>=xX.|*-]*$/.test(range) && !(0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, range));
}


/***/ }),

/***/ 65020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The strings of a list, or of a single string; `undefined` where there are none. */
function stringsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}
/** A manifest's licence as one text: old manifests hold objects (`{type}`) and lists of either, of which one may choose. */
function licenseOf(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (Array.isArray(value)) {
        const all = value.map((item) => licenseOf(item)).filter((item) => item !== undefined);
        return all.length > 1 ? `(${all.join(' OR ')})` : all[0];
    }
    return stringOf(objectOf(value)?.type);
}


/***/ }),

/***/ 22154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ readProjectManifest),
/* harmony export */   Gd: () => (/* binding */ outOfDate),
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   bv: () => (/* binding */ needsOfImporter),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   it: () => (/* binding */ compareProjects),
/* harmony export */   pF: () => (/* binding */ newWorkspaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37166);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63537);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90543);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65020);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76833);
/* harmony import */ var _workspace_globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91124);








/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
    ['peerDependencies', 'peer'],
];
/** What a manifest, or an entry of a lockfile that copies one, asks for. */
function needsOf(manifest) {
    const needs = new Map();
    const meta = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(manifest.peerDependenciesMeta);
    for (const [member, kind] of MEMBERS) {
        const declared = manifest[member];
        const entries = declared instanceof Map ? [...declared] : Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(declared) ?? {});
        for (const [name, range] of entries) {
            if (typeof name !== 'string' || typeof range !== 'string' || needs.has(name))
                continue;
            const mayMiss = kind === 'peer' && (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(meta?.[name])?.optional === true;
            needs.set(name, mayMiss ? { range, kind, mayMiss } : { range, kind });
        }
    }
    return needs;
}
/** A project's needs as the graph has them: what leads nowhere is not among them. */
function needsOfImporter({ dependencies }) {
    return new Map(dependencies.map(({ name, range = '', kind }) => [name, { range, kind }]));
}
/** Reads a package.json; a text says why it cannot be used, `undefined` that it is not there. */
async function readProjectManifest(project, file) {
    const answer = (await project.read([file])).get(file);
    return answer === undefined ? undefined : manifestOf(answer, file);
}
function manifestOf(answer, file) {
    if (!(answer instanceof Uint8Array))
        return answer.refused;
    try {
        const value = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(answer, file));
        return (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value) ?? `it holds ${(0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(value)}, expected an object`;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
}
/**
 * Compares what the manifests ask for with what the lockfile was made for. Where the project has no
 * package.json of its own (a lockfile alone), there is nothing to compare.
 */
async function compareProjects(comparison) {
    const { project, projects } = comparison;
    const files = projects.map(({ path }) => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .u)(path, 'package.json'));
    const answers = await project.read(files);
    if (!answers.has('package.json'))
        return [];
    const problems = [];
    for (const [index, one] of projects.entries()) {
        const file = files[index];
        const answer = answers.get(file);
        if (answer === undefined) {
            problems.push(outOfDate(file, `${file} is not there, and the lockfile has the project ${one.path}`));
            continue;
        }
        const manifest = manifestOf(answer, file);
        if (typeof manifest === 'string') {
            problems.push({
                code: 'unsupported-entry',
                message: `${file} cannot be used: ${manifest}`,
                place: file,
            });
        }
        else
            problems.push(...compareProject(file, manifest, one, comparison));
    }
    return problems;
}
/** Workspaces that the root's manifest names and the lockfile does not have. */
async function newWorkspaces(project, workspaces, projects) {
    if (workspaces === undefined)
        return [];
    const known = new Set(projects.map(({ path }) => path));
    const isWorkspace = (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceMatcher */ .m)(workspaces);
    const directories = (await project.manifests()).map(_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parentPath */ .y);
    return directories
        .filter((directory) => directory !== '.' && isWorkspace(directory) && !known.has(directory))
        .map((directory) => outOfDate(`${directory}/package.json`, `${directory} is a workspace, and the lockfile does not know of it`));
}
/** Settings that change what is installed, as a manifest or a lockfile has them: by name, each one text. */
function compareSettings(file, what, asked, locked) {
    const problems = [];
    for (const [name, value] of asked) {
        const known = locked.get(name);
        if (known === value)
            continue;
        const was = known === undefined ? 'does not know of it' : `is for ${quote(known)}`;
        problems.push(outOfDate(file, `${file} has the ${what} ${quote(name)}: ${quote(value)}, and the lockfile ${was}`));
    }
    for (const [name, value] of locked) {
        if (asked.has(name))
            continue;
        problems.push(outOfDate(file, `The lockfile has the ${what} ${quote(name)}: ${quote(value)}, and ${file} does not`));
    }
    return problems;
}
function outOfDate(file, message) {
    return { code: 'out-of-date', message, place: file };
}
function compareProject(file, manifest, locked, { graph, ignores, needs = needsOf }) {
    const asked = needs(manifest);
    const versions = lockedVersions(graph, locked.path);
    const problems = [];
    for (const name of new Set([...asked.keys(), ...locked.needs.keys()])) {
        const difference = { name, asked: asked.get(name), locked: locked.needs.get(name) };
        if (isSame(difference) || ignores?.(difference, locked) === true)
            continue;
        problems.push(outOfDate(file, explain(file, difference, versions.get(name))));
    }
    return problems;
}
function isSame({ asked, locked }) {
    if (asked === undefined || locked === undefined)
        return false;
    return asked.kind === locked.kind && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(asked.range) === (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(locked.range);
}
function lockedVersions(graph, path) {
    const importer = graph.importers.find((one) => one.path === path);
    const versions = new Map(graph.packages.map(({ id, version }) => [id, version]));
    return new Map(importer?.dependencies.map(({ name, to }) => [name, versions.get(to) ?? '']));
}
const WORDS = {
    prod: 'a dependency',
    dev: 'a development dependency',
    optional: 'an optional dependency',
    peer: 'a peer dependency',
};
function explain(file, { name, asked, locked }, version = '') {
    if (asked === undefined)
        return `The lockfile is for ${quote(`${name}@${locked?.range ?? ''}`)}, which ${file} does not declare`;
    const declares = `${file} declares ${quote(`${name}@${asked.range}`)}`;
    if (locked === undefined)
        return `${declares}, and the lockfile does not know of it`;
    if (asked.range === locked.range)
        return `${declares} as ${WORDS[asked.kind]}, and the lockfile has it as ${WORDS[locked.kind]}`;
    const kept = version !== '' && (0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_2__.inRange)(version, asked.range) ? `; ${version}, which is locked, is in both` : '';
    return `${declares}, and the lockfile is for ${quote(`${name}@${locked.range}`)}${kept}`;
}
/** Text of a lockfile or a manifest for a message, not longer than a line or two. */
function quote(text) {
    return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}


/***/ }),

/***/ 76833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   dB: () => (/* binding */ refuseControls),
/* harmony export */   lU: () => (/* binding */ refuseMergeConflict),
/* harmony export */   ob: () => (/* binding */ noteMissingEnd),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41100);



/** @throws SealgateError INPUT_INVALID where there is nothing but white space. */
function refuseEmpty(text, file) {
    if (/\S/.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is empty`, {
        location: { file },
        hint: 'Restore the file from version control, or write it again with the package manager.',
    });
}
/** What no package manager writes, and what makes readers disagree on where a line ends. */
const CONTROL = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f]/;
function hasControls(text) {
    return CONTROL.test(text);
}
/**
 * @throws SealgateError INPUT_INVALID naming the line of the first control character. A carriage return alone ends a
 * line for package managers, and not for those who review the file: behind it anything can hide.
 */
function refuseControls(text, file) {
    const at = text.search(CONTROL);
    if (at === -1)
        return;
    const code = text.charCodeAt(at);
    const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const what = code === 0x0d
        ? `a carriage return without a line feed (${shown}), which ends a line for package managers only`
        : `the control character ${shown}`;
    const { line } = (0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, at);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has ${what}`, {
        location: { file, line },
        hint: 'No package manager writes this. Restore the file from version control, or let the package manager write it again.',
    });
}
/** A problem where the last line has no end: package managers write one, so the file may have been cut off in it. */
function noteMissingEnd(text, problems) {
    if (text.endsWith('\n'))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'The last line has no end, as package managers write it: the file may be cut off',
    });
}
/**
 * @throws SealgateError INPUT_INVALID naming the lines, where an unresolved merge left its markers.
 */
function refuseMergeConflict(text, file) {
    const lines = (0,_model_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (lines.length === 0)
        return;
    const shown = lines.slice(0, 12).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has merge-conflict markers on ${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 12 ? ` and ${lines.length - 12} more` : ''}`, {
        location: { file, line: lines[0] ?? 1 },
        hint: 'Resolve the merge: take one side of the file, then let the package manager write it again.',
    });
}
/** What a value is, in a few words for an error. */
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    return String(value);
}


/***/ }),

/***/ 91124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ workspaceMatcher)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30743);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65020);


/**
 * Which directories a root's `workspaces` member names: path patterns, and `!` for exclusion.
 *
 * @param workspaces the member as the manifest has it: a list, or `{packages: […]}`.
 */
function workspaceMatcher(workspaces) {
    const listed = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(workspaces) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(workspaces)?.packages) ?? [];
    const patterns = listed.map((pattern) => {
        const excluded = pattern.startsWith('!');
        return { excluded, matches: (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(normalise(excluded ? pattern.slice(1) : pattern)) };
    });
    return (directory) => {
        let matched = false;
        for (const { excluded, matches } of patterns) {
            if (matched === excluded && matches(directory))
                matched = !excluded;
        }
        return matched;
    };
}
function normalise(pattern) {
    return pattern
        .replaceAll('\\', '/')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
}


/***/ }),

/***/ 32102:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readYarnManifests),
/* harmony export */   j: () => (/* binding */ parseYarnManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63537);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65020);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76833);





/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
];
/**
 * Reads the package.json of each directory. One that is missing or cannot be used is a problem, and missing
 * from the answer.
 *
 * @param directories relative to the lockfile's, `.` for its own.
 */
async function readYarnManifests(project, directories, problems) {
    const files = new Map([...directories].map((directory) => [directory, (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .u)(directory, 'package.json')]));
    const answers = await project.read([...files.values()]);
    const manifests = new Map();
    for (const [directory, file] of files) {
        const answer = answers.get(file);
        if (answer instanceof Uint8Array) {
            const manifest = parseYarnManifest(answer, file);
            if (typeof manifest === 'string')
                problems.push(unusable(file, manifest));
            else
                manifests.set(directory, manifest);
        }
        else
            problems.push(answer === undefined ? missing(file) : unusable(file, answer.refused));
    }
    return manifests;
}
function missing(file) {
    return {
        code: 'missing-entry',
        message: `${file} is not there: what it declares for production and what for development is not known`,
        place: file,
    };
}
function unusable(file, why) {
    return { code: 'unsupported-entry', message: `${file} cannot be used: ${why}`, place: file };
}
/** The manifest, or what is wrong with it. */
function parseYarnManifest(bytes, file) {
    let value;
    try {
        value = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file));
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
    const root = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value);
    if (root === undefined)
        return `it holds ${(0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(value)}, expected an object`;
    const meta = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(root.dependenciesMeta);
    const declared = new Map();
    for (const [member, kind] of MEMBERS) {
        for (const [name, range] of textsOf(root[member])) {
            if (declared.has(name))
                continue;
            const optional = kind === 'prod' && isOptional(meta, name);
            declared.set(name, { range, kind: optional ? 'optional' : kind });
        }
    }
    const peersMeta = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(root.peerDependenciesMeta);
    return {
        name: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(root.name),
        version: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(root.version),
        license: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseOf */ .L3)(root.license),
        declared,
        peers: new Map(textsOf(root.peerDependencies).map(([name, range]) => [
            name,
            { range, optional: isOptional(peersMeta, name) },
        ])),
        resolutions: textsOf(root.resolutions),
        workspaces: root.workspaces,
    };
}
function textsOf(value) {
    return Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value) ?? {}).filter((entry) => typeof entry[1] === 'string');
}
function isOptional(meta, name) {
    return meta !== undefined && Object.hasOwn(meta, name) && (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(meta[name])?.optional === true;
}


/***/ }),

/***/ 30743:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;
/** Whether a path pattern has wildcards. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
function globMatcher(pattern) {
    const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((wanted) => matchSegments(wanted, segments));
    };
}
/** The directory part of a pattern that has no wildcard, `.` where there is none. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
    return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = firstChoice(one);
        if (choice === undefined)
            done.push(one);
        else
            for (const text of one.slice(choice.start + 1, choice.end).split(','))
                open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** The first braces that have a comma and no braces within. */
function firstChoice(text) {
    for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
        const start = text.lastIndexOf('{', end);
        if (start >= from && text.slice(start, end).includes(','))
            return { start, end };
        from = end + 1;
    }
    return undefined;
}
/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern, path) {
    let reached = path.map(() => false);
    reached.unshift(true);
    for (const segment of pattern) {
        const next = reached.map(() => false);
        for (let at = 0; at <= path.length; at += 1) {
            if (segment === '**')
                next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
            else
                next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
        }
        reached = next;
    }
    return reached[path.length] === true;
}
/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern, text) {
    let at = 0;
    let wanted = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (wanted < pattern.length &&
            (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
            pattern[wanted] !== '*') {
            at += 1;
            wanted += 1;
        }
        else if (pattern[wanted] === '*') {
            star = wanted;
            from = at;
            wanted += 1;
        }
        else if (star !== -1) {
            wanted = star + 1;
            from += 1;
            at = from;
        }
        else
            return false;
    }
    while (pattern[wanted] === '*')
        wanted += 1;
    return wanted === pattern.length;
}


/***/ }),

/***/ 37166:
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

/***/ 41100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ })

};
;