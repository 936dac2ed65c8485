"use strict";
exports.id = 2515;
exports.ids = [2515];
exports.modules = {

/***/ 9522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPnpData),
/* harmony export */   Y: () => (/* binding */ takeApart)
/* harmony export */ });
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12737);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);


/**
 * What stands around the table: a string with a backslash at each line's end, in a constant since Yarn 4; before Yarn
 * 3.2, an object with commas that JSON does not know.
 */
const FORMS = [
    { before: "\nconst RAW_RUNTIME_STATE =\n'", after: "';\n", read: fromString },
    { before: "\n  return hydrateRuntimeState(JSON.parse('", after: "'), {basePath: ", read: fromString },
    { before: '\n  return hydrateRuntimeState(', after: ', {basePath: ', read: fromObject },
];
/** @see generateInlinedScript and generateSplitScript of Yarn's pnp */
function takeApart(script) {
    const text = script.replaceAll('\r\n', '\n');
    for (const { before, after, read } of FORMS) {
        const mark = `${before}{`;
        const found = text.indexOf(mark);
        const end = found === -1 ? -1 : text.indexOf(after, found + mark.length);
        // Of two nobody knows which one counts.
        if (end === -1 || text.includes(mark, end))
            continue;
        const start = found + before.length;
        return { data: read(text.slice(start, end)), code: `${text.slice(0, start)}${text.slice(end)}` };
    }
    return { data: undefined, code: text };
}
function fromString(written) {
    return written.replaceAll(/\\([\s\S])/g, unescaped);
}
function fromObject(written) {
    return written.replaceAll(/,(?=\n *\})/g, '');
}
function unescaped(_whole, escaped) {
    return escaped === '\n' ? '' : escaped;
}
/**
 * The packages of a table.
 *
 * @returns `undefined` where it is no table that Yarn writes.
 * @throws SealgateError where it is no JSON.
 */
function readPnpData(text, file) {
    const table = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(Buffer.from(text), file);
    const registry = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(table) ? table.packageRegistryData : undefined;
    if (!Array.isArray(registry))
        return undefined;
    const packages = [];
    for (const row of registry) {
        if (!isPair(row) || !Array.isArray(row[1]))
            return undefined;
        for (const instance of row[1]) {
            const one = isPair(instance) ? packageOf(row[0], instance[0], instance[1]) : undefined;
            if (one === undefined)
                return undefined;
            packages.push(one);
        }
    }
    return packages;
}
/** The project itself stands under no name, beside its own entry. */
function packageOf(name, reference, value) {
    if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) || !Array.isArray(value.packageDependencies))
        return undefined;
    const { packageLocation: location, packageDependencies: written } = value;
    if (typeof location !== 'string' || !isText(name) || !isText(reference))
        return undefined;
    const dependencies = [];
    for (const row of written) {
        if (!isPair(row))
            return undefined;
        const [as, target] = row;
        if (typeof as !== 'string')
            return undefined;
        // A peer that nobody provides.
        if (target === null)
            continue;
        const [to, at] = typeof target === 'string' ? [as, target] : isPair(target) ? target : [];
        if (typeof to !== 'string' || typeof at !== 'string')
            return undefined;
        dependencies.push([as, [to, at]]);
    }
    return { name: name ?? '', reference: reference ?? '', location, dependencies };
}
function isPair(value) {
    return Array.isArray(value) && value.length === 2;
}
function isText(value) {
    return value === null || typeof value === 'string';
}


/***/ }),

/***/ 84377:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lockedArchives),
/* harmony export */   K: () => (/* binding */ comparePnp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19601);
/* harmony import */ var _model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92642);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44963);
/* harmony import */ var _model_text_percent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42424);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14633);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59672);
/* harmony import */ var _pnp_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9522);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53509);










/** Where Yarn's table of packages may stand, and what makes it count. */
const SCRIPTS = ['.pnp.cjs', '.pnp.js'];
const DATA = '.pnp.data.json';
/** Named in a message; the rest is counted. */
const MOST_NAMED = 3;
/**
 * Where a committed .pnp.cjs does not lead to what yarn.lock says: Node loads packages from where it says, also
 * where nobody has installed anything, and no command of Yarn compares it. One problem a file.
 *
 * @param replaced names that the project's `resolutions` give other versions.
 */
async function comparePnp(task) {
    const { file, project, replaced } = task;
    const found = await project.read([...SCRIPTS, DATA]);
    for (const [name, answer] of found) {
        const wrong = (message) => [{ code: 'loader', message, place: name }];
        // What an installation on this machine left there may be older than the lockfile, and nobody else has it.
        if ((await project.owns?.(name)) === false)
            continue;
        if (!(answer instanceof Uint8Array))
            return wrong(answer.refused);
        try {
            const text = (0,_io_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(answer, name);
            const data = name === DATA ? text : (0,_pnp_data_js__WEBPACK_IMPORTED_MODULE_4__/* .takeApart */ .Y)(text).data;
            // Yarn can be told to keep the table in a file of its own.
            if (data === undefined && found.has(DATA))
                continue;
            const packages = data === undefined ? undefined : (0,_pnp_data_js__WEBPACK_IMPORTED_MODULE_4__/* .readPnpData */ .J)(data, name);
            if (packages === undefined)
                return wrong(`${name} holds no table of packages as Yarn writes it, so it was not compared`);
            const locked = indexLock(await (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__.readBerryEntries)((0,_io_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(file.bytes, file.path), file.path));
            const faults = packages.flatMap((one) => faultsOf(one, { ...locked, replaced, lockfile: file.path }));
            if (faults.length > 0)
                return wrong(sentence(name, faults));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                throw error;
            return wrong((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        }
    }
    return [];
}
function sentence(file, faults) {
    return `${file} does not lead where yarn.lock does: ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_5__/* .fewOf */ .s)(faults, MOST_NAMED, '; ')}`;
}
function indexLock(entries) {
    const byLocator = new Map();
    const byDescriptor = new Map();
    const byName = new Map();
    for (const [key, entry] of entries) {
        const locator = entry?.resolution;
        if (entry === undefined || locator === undefined)
            continue;
        byLocator.set(locator, entry);
        for (const descriptor of key.split(/(?<!\s)\s*,\s*/)) {
            byDescriptor.set(descriptor, locator);
            const { name = '' } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(descriptor) ?? {};
            byName.set(name, (byName.get(name) ?? new Set()).add(locator));
        }
    }
    return { byLocator, byDescriptor, byName };
}
function faultsOf(one, task) {
    // The project once more, for who belongs to no package.
    const isTop = one.name === '';
    const locator = isTop ? rootOf(task) : locatorOf(one.name, one.reference);
    const entry = locator === undefined ? undefined : task.byLocator.get(locator);
    const label = isTop ? 'the project' : shorten(locator ?? one.name);
    if (entry === undefined || locator === undefined)
        return [`${label} is not in yarn.lock`];
    const faults = [];
    if (!isPlaceOf(one, entry, task))
        faults.push(`${label} is loaded from ${shorten(one.location)}`);
    const needs = new Map(entry.needs.map(({ name, range }) => [name, range]));
    for (const [name, target] of one.dependencies) {
        const to = locatorOf(...target);
        if (to === locator && target[0] === name)
            continue;
        const asked = askedFor(name, needs.get(name), task);
        const isAnswer = asked === undefined ? task.byName.get(name)?.has(to) : isOrPatches(to, asked, task);
        if (isAnswer !== true)
            faults.push(`${label} gets ${shorten(to)} as ${shorten(name)}`);
    }
    return faults;
}
function rootOf({ byLocator }) {
    return [...byLocator.keys()].find((locator) => (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceOf */ .B)(locator) === '.');
}
/** Without the wrapper of an instance that has peers of its own. */
function locatorOf(name, reference) {
    return `${name}@${reference.startsWith('virtual:') ? reference.slice(reference.indexOf('#') + 1) : reference}`;
}
/**
 * What the dependant's own entry asks for. Of peers, extensions and replaced names it does not say which one: any may
 * answer that somebody has by that name.
 */
function askedFor(name, range, task) {
    if (range === undefined || task.replaced.has(name))
        return undefined;
    return task.byDescriptor.get(`${name}@${range}`) ?? task.byDescriptor.get(`${name}@npm:${range}`);
}
/** Whether it is the package that is asked for, or Yarn's patch of it. */
function isOrPatches(locator, asked, { byLocator }) {
    if (locator === asked)
        return true;
    const inner = patchedBy(locator);
    return inner !== locator && inner === asked && byLocator.has(locator);
}
/** What a patched package was made of, else the locator itself. */
function patchedBy(locator) {
    const { protocol, source } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F)((0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(locator)?.rest ?? '');
    return protocol === 'patch' ? (0,_model_text_percent_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeLoosely */ .A)(source) : locator;
}
/** Whether a package's files may stand there: its archive or its unpacked folder, a workspace in its own folder. */
function isPlaceOf({ location, reference }, { resolution: locator = '', checksum }, { lockfile }) {
    if (!/^\.\.?\//.test(location))
        return false;
    const real = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .joinPath */ .uJ)('.', location.replace(VIRTUAL, intoReal));
    const folder = (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceOf */ .B)(locator) ?? linkOf(locator);
    if (folder !== undefined)
        return real === (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .joinPath */ .uJ)('.', folder);
    const { name = '', rest = '' } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(locator) ?? {};
    const tail = `/node_modules/${name}`;
    if (!real.endsWith(tail))
        return false;
    const holder = real.slice(0, -tail.length);
    const hash = locatorHash(name, rest);
    const archive = /-([0-9a-f]{10})-([0-9a-z]{1,10})\.zip$/.exec(holder);
    // Unpacked, because it is built or asks for it. An instance's own folder has the hash of the instance.
    if (archive === null)
        return [hash, locatorHash(name, reference)].some((one) => holder.endsWith(`-${one}`));
    if (archive[1] !== hash)
        return false;
    const isOutside = (0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .leadsAbove */ .h)((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .joinPath */ .uJ)((0,_model_data_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .parentPath */ .yl)(lockfile), holder));
    const sum = checksum?.split('/').at(-1);
    return (isOutside ||
        sum === undefined ||
        /^\d{1,3}(?:c\d)?$/.test(archive[2] ?? '') ||
        archive[2] === sum.slice(0, 10));
}
const VIRTUAL = /\/(?:__virtual__|\$\$virtual)\/[^/]+\/(\d{1,2})\//;
/** `.yarn/__virtual__/name-virtual-hash/2/rest` → `.yarn/../../rest`. @see VirtualFS of Yarn's fslib */
function intoReal(_whole, up) {
    return `/${'../'.repeat(Number(up))}`;
}
function linkOf(locator) {
    const source = (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvedOf */ .c)(locator)?.source;
    return source?.kind === 'link' ? source.path : undefined;
}
/** What tells archives apart in Yarn's cache. @see makeLocator and slugifyLocator of Yarn's core, structUtils */
function locatorHash(name, reference) {
    const [, scope = '', bare = ''] = /^(?:@([^/]+)\/)?(.*)$/s.exec(name) ?? [];
    const ident = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(scope).update(bare).digest('hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(ident).update(reference).digest('hex').slice(0, 10);
}
function shorten(text) {
    return text.slice(0, 200);
}
/** The archives that a yarn.lock has packages for, by what tells them apart in the names of their files. @throws SealgateError INPUT_INVALID */
async function lockedArchives(file) {
    const entries = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__.readBerryEntries)((0,_io_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(file.bytes, file.path), file.path);
    const archives = new Map();
    for (const entry of entries.values()) {
        const { name, rest } = (0,_descriptors_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdent */ .w)(entry?.resolution ?? '') ?? {};
        const sum = entry?.checksum?.split('/').at(-1);
        if (name === undefined || rest === undefined)
            continue;
        const isPinned = sum !== undefined && /^[0-9a-f]{128}$/.test(sum);
        const pin = isPinned ? { sha512: sum } : {};
        archives.set(locatorHash(name, rest), { locator: `${name}@${rest}`, ...pin });
    }
    return archives;
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

/***/ 90024:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectTrustRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_git_absent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6050);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19833);
/* harmony import */ var _io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74328);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12737);
/* harmony import */ var _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56977);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10852);










const CAP = 32 * 1024 * 1024;
const FOLDER = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi);
/** What decides, and would be gone from the base where its folder is a submodule. */
const HELD = [node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.basename(_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi), 'sealgate.yml', 'sealgate.yaml'];
/**
 * The committed trust record: as the base has it (what is in force), as it was where the change began, and as it is
 * now. A record that cannot be read is a problem, never "no record".
 */
async function collectTrustRecord(dir, commits) {
    const problems = [];
    const attempt = async (read, mended) => {
        let isThere = false;
        try {
            const bytes = await read();
            isThere = bytes !== undefined;
            return bytes === undefined ? undefined : parseTrustRecord(bytes);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De))
                throw error;
            problems.push({
                kind: 'policy',
                subject: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi,
                state: 'invalid',
                message: mended === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) : `At the base, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
                hint: mended === true && isThere ? MENDED : (error.hint ?? RESTORE),
            });
            return undefined;
        }
    };
    const head = await attempt(() => readHead(dir));
    if (commits === undefined)
        return { ...(head === undefined ? {} : { facts: { pins: head, head } }), problems };
    const pins = await attempt(() => readAt(dir, commits.base), head !== undefined);
    const start = commits.base === commits.compare
        ? pins
        : await attempt(() => readAt(dir, commits.compare), head !== undefined);
    const facts = {
        ...(pins === undefined ? {} : { pins }),
        ...(start === undefined ? {} : { start }),
        ...(head === undefined ? {} : { head }),
        base: true,
    };
    return { ...((pins ?? start ?? head) === undefined ? {} : { facts }), problems: onceEach(problems) };
}
/** What to do where the base's record cannot be read, and the change's own can. */
const MENDED = 'The change has one that can be read. Until it is merged there are no pins to judge by, so somebody who may merge without this check has to read that file line by line.';
function onceEach(problems) {
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
/**
 * A trust record from its bytes.
 *
 * @throws SealgateError INPUT_INVALID naming the place and what was expected.
 */
function parseTrustRecord(bytes) {
    const [marked] = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_9__/* .conflictLines */ ._)(Buffer.from(bytes).toString('utf8'));
    if (marked !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} holds the marks of a merge conflict in line ${marked}`, {
            location: { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi, line: marked },
            hint: 'Keep the packages of both sides; of one that both have, keep what the base branch says. Then run sealgate signatures --trust-record for what is missing, and commit.',
        });
    const record = (0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .readTrustRecord */ .QN)(parseWhole(bytes));
    if (typeof record !== 'string')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} ${record}`, {
        location: { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi },
        hint: RESTORE,
    });
}
const RESTORE = 'Restore it from a commit where it was whole, or remove it and write it anew: sealgate signatures --trust-record.';
function parseWhole(bytes) {
    try {
        return (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(bytes, _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De))
            throw error;
        const { code, message, location = { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi } } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De(code, message, { location, hint: RESTORE, cause: error });
    }
}
/** The record as it lies there: a link counts as the file that it leads to, as long as that is the repository's. */
async function readHead(dir) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, FOLDER, '.git'))) {
        const held = HELD.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, FOLDER, name)));
        if (held !== undefined)
            throw inSubmodule(`${FOLDER}/${held}`);
    }
    const place = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(file);
    if (place !== undefined && !(0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryTop */ .K)(dir) ?? (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(dir) ?? dir, place))
        throw leadsOut();
    try {
        return await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(file, CAP);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De))
            throw error;
        const what = error.code === 'INPUT_TOO_LARGE' ? 'is larger than 32 MiB' : 'cannot be read as a file';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De(error.code, `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} ${what}`, { hint: RESTORE, cause: error });
    }
}
/**
 * The record of a commit, links followed as for the one that lies there: else a folder that becomes a link would take
 * the pins away without a line of them having changed.
 */
async function readAt(dir, commit) {
    const file = _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi;
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_5__.git)(dir, ['ls-tree', '-z', commit, '--', FOLDER, file]);
    const entries = listed.stdout.toString('utf8').split('\0');
    const modes = new Map(entries.map((entry) => [entry.split('\t')[1], entry.slice(0, 6)]));
    if (listed.exitCode === 0 && !modes.has(FOLDER) && !modes.has(file))
        return undefined;
    // A submodule: what another repository has is no record of this one. What lies there is refused by readHead.
    if (modes.get(FOLDER) === '160000')
        return undefined;
    const found = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linkedFileAt */ .h7)(dir, commit, file);
    if (found === 'outside')
        throw leadsOut();
    return found ?? (await (0,_io_git_absent_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAbsent */ .a)(dir, { commit, file, what: `read ${file}` }));
}
function leadsOut() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} is a link that leads out of the repository`, {
        location: { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi },
        hint: 'Commit the file itself.',
    });
}
function inSubmodule(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${file} is in a submodule: another repository has what is in ${FOLDER}, and the base of a change does not`, { location: { file }, hint: `Keep ${FOLDER} in this repository.` });
}


/***/ }),

/***/ 55335:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ withPeople)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/policy/entries.js
var entries = __webpack_require__(77914);
// EXTERNAL MODULE: ./build/policy/environment-name.js
var environment_name = __webpack_require__(22647);
// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
// EXTERNAL MODULE: ./build/policy/incident-values.js
var incident_values = __webpack_require__(32957);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/policy/escalation.js







/** A login, or a team as `org/team`; GitHub's own forms. */
const person = {
    ...(0,kinds/* text */.Qq)({
        words: 'a login or org/team',
        pattern: /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/,
    }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a login such as @octocat, or a team such as @acme/security' }).read(node);
        const name = value.replace(/^@/, '');
        if (/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(name))
            return name;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a login or a team, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: 'Write @octocat, or @acme/security for a team.',
        });
    },
};
const environment = (0,kinds/* text */.Qq)({ words: 'the name of an environment', pattern: environment_name/* ENVIRONMENT_NAME */.Y });
const hours = {
    words: 'hours such as `72h`, or days such as `3d`',
    schema: { type: 'string', pattern: '^[1-9][0-9]{0,3}(?:h|d)$' },
    read(node) {
        const match = /^([1-9]\d{0,3})([hd])$/.exec(node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '');
        if (match !== null)
            return Number(match[1]) * (match[2] === 'd' ? 24 : 1);
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected hours or days, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: 'Write 72h or 3d.',
        });
    },
};
const https = (0,kinds/* text */.Qq)({
    words: 'an https address',
    pattern: /^https:\/\/[^\s@<>"'`()[\]\\]{1,500}$/,
});
/** Levels are numbers: the list kind reads texts. */
const levels = {
    schema: { type: 'array', items: incident_values/* incidentLevel */.B$.schema },
    read: (node) => (0,entries/* listItems */.D)(node, 'a list of levels').map((item) => incident_values/* incidentLevel */.B$.read(item)),
};
const OWNER_KEYS = ['rules', 'levels', 'environments', 'owner', 'escalate-to', 'contact'];
const BREACH_KEYS = ['authority', 'within', 'link'];
const rules = (0,kinds/* list */.p_)(incident_values/* alertRule */.Xs, 'rule ids');
const environments = (0,kinds/* list */.p_)(environment, 'environments');
const people = (0,kinds/* list */.p_)(person, 'people or teams');
const contact = (0,kinds/* text */.Qq)({ words: 'a line of text', max: 300 });
/** JSON Schema of the escalation file. */
const ESCALATION_SCHEMA = {
    type: 'object',
    properties: {
        $schema: { type: 'string', description: 'For editors; says nothing.' },
        owners: {
            description: 'Who answers for incidents: the first entry whose conditions all hold.',
            ...(0,incident_values/* listSchema */.cE)({
                properties: {
                    rules: { ...rules.schema, description: 'Rule ids, or check/*. Without: any.' },
                    levels: { ...levels.schema, description: 'Levels 1 to 4. Without: any.' },
                    environments: { ...environments.schema, description: 'Environments. Without: any.' },
                    owner: { ...person.schema, description: 'A login, or a team as org/team.' },
                    'escalate-to': {
                        ...people.schema,
                        description: 'Who is called next, in order, each time the deadline has passed.',
                    },
                    contact: { ...contact.schema, description: 'How they are reached besides: one line.' },
                },
                required: ['owner'],
            }),
        },
        breach: {
            description: 'Whom a breach of personal data must be told to, and how soon.',
            ...(0,incident_values/* listSchema */.cE)({
                properties: {
                    authority: { ...contact.schema, description: 'Who must be told.' },
                    within: { ...hours.schema, description: 'How soon: 72h, 3d.' },
                    link: { ...https.schema, description: 'Where.' },
                },
                required: ['authority', 'within'],
            }),
        },
    },
    required: ['owners'],
    additionalProperties: false,
};
/**
 * Reads the escalation file: from the base commit where there is one, as the policy.
 *
 * @returns `undefined` where there is none.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function readEscalation(at, file) {
    const bytes = await (0,find/* makeReader */.Yv)(at).readLocal(file);
    return bytes === undefined ? undefined : parseEscalation(await (0,yaml/* parsePolicyYaml */.b)(bytes, file));
}
/** @throws SealgateError POLICY_INVALID */
function parseEscalation(node) {
    const found = (0,incident_values/* entriesOf */.Mc)(node, ['$schema', 'owners', 'breach'], 'The escalation file');
    const breach = found.get('breach');
    const owners = (0,entries/* listItems */.D)((0,incident_values/* needed */.Ow)(found, 'owners', node), 'a list of owners');
    return {
        owners: owners.map(readOwner),
        breach: breach === undefined ? [] : (0,entries/* listItems */.D)(breach.value, 'a list of authorities').map(readBreach),
    };
}
function readOwner(node) {
    const found = (0,incident_values/* entriesOf */.Mc)(node, OWNER_KEYS, 'An owner');
    const [named, at, where] = [found.get('rules'), found.get('levels'), found.get('environments')];
    const [next, reach] = [found.get('escalate-to'), found.get('contact')];
    return {
        rules: named === undefined ? [] : (0,incident_values/* notEmpty */.z2)(rules.read(named.value), named),
        levels: at === undefined ? [] : (0,incident_values/* notEmpty */.z2)(levels.read(at.value), at),
        environments: where === undefined ? [] : (0,incident_values/* notEmpty */.z2)(environments.read(where.value), where),
        owner: person.read((0,incident_values/* needed */.Ow)(found, 'owner', node)),
        escalateTo: next === undefined ? [] : people.read(next.value),
        ...(reach === undefined ? {} : { contact: contact.read(reach.value) }),
    };
}
function readBreach(node) {
    const found = (0,incident_values/* entriesOf */.Mc)(node, BREACH_KEYS, 'An authority');
    const link = found.get('link');
    return {
        authority: contact.read((0,incident_values/* needed */.Ow)(found, 'authority', node)),
        withinHours: hours.read((0,incident_values/* needed */.Ow)(found, 'within', node)),
        ...(link === undefined ? {} : { link: https.read(link.value) }),
    };
}

;// CONCATENATED MODULE: ./build/commands/incidents/people.js


/**
 * Adds who answers for incidents, as the escalation file of the base says it. A file that is missing or broken leaves
 * incidents without an owner, and that is said; it stops nothing.
 */
async function withPeople(telling, at) {
    const { incidents } = telling;
    if (incidents.levels.length === 0 && at.always !== true)
        return telling;
    try {
        const people = await readEscalation(at, incidents.escalation);
        if (people !== undefined)
            return { ...telling, incidents: { ...incidents, people } };
        return withProblem(telling, `${incidents.escalation} does not exist: incidents have no owner`);
    }
    catch (error) {
        return withProblem(telling, `${(0,errors/* messageOf */.bD)(error)}: incidents have no owner`);
    }
}
function withProblem(telling, peopleProblem) {
    return { ...telling, incidents: { ...telling.incidents, peopleProblem } };
}


/***/ }),

/***/ 11019:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/check/licenses/judge.js + 2 modules
var judge = __webpack_require__(12020);
// EXTERNAL MODULE: ./build/io/files/folder.js
var folder = __webpack_require__(40350);
// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var io_runtime = __webpack_require__(50193);
// EXTERNAL MODULE: ./build/model/policy/telling.js
var telling = __webpack_require__(86237);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/policy/baseline-file.js
var baseline_file = __webpack_require__(10566);
// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/incidents/people.js + 1 modules
var people = __webpack_require__(55335);
// EXTERNAL MODULE: ./build/commands/undecided.js
var undecided = __webpack_require__(86499);
// EXTERNAL MODULE: ./build/commands/stages/base.js
var base = __webpack_require__(86375);
// EXTERNAL MODULE: ./build/collect/licenses.js
var collect_licenses = __webpack_require__(7272);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/discover.js + 1 modules
var discover = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/submodules.js
var discovery_submodules = __webpack_require__(60951);
// EXTERNAL MODULE: ./build/collect/trust-record.js
var trust_record = __webpack_require__(90024);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/workflows/local-calls.js
var local_calls = __webpack_require__(89075);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
;// CONCATENATED MODULE: ./build/collect/workflows/parse.js



/** GitHub itself takes no larger ones. */
const WORKFLOW_CAP = 512 * 1024;
/**
 * Reads a workflow or an action's metadata. What GitHub would not read either is left out; a file that is no YAML
 * at all says so in `problem`.
 *
 * @param bytes UTF-8.
 * @param path relative to the repository, with `/`.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
async function parseWorkflow(bytes, path) {
    const kind = path.startsWith('.github/workflows/') ? 'workflow' : 'action';
    const empty = { path, kind, events: [], jobs: [] };
    if (bytes.length > WORKFLOW_CAP)
        return { ...empty, problem: `It has ${bytes.length} bytes, more than the limit of ${WORKFLOW_CAP}.` };
    try {
        const { value, lineOf } = await parseYaml((0,io_text/* decodeText */.g7)(bytes, path));
        if (!(0,json/* isObject */.G)(value))
            return { ...empty, problem: 'It is no mapping of keys.' };
        return kind === 'workflow' ? workflowOf(path, value, lineOf) : actionOf(path, value, lineOf);
    }
    catch (error) {
        return { ...empty, problem: (0,errors/* messageOf */.bD)(error) };
    }
}
async function parseYaml(text) {
    const { isMap, isNode, isScalar, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const [broken] = document.errors;
    if (broken !== undefined)
        throw new Error(`Line ${lines.linePos(broken.pos[0]).line} is not valid YAML: ${broken.message}`);
    return {
        value: document.toJS({ maxAliasCount: 100 }),
        lineOf: (path) => {
            // Behind an alias nothing stands at the path: then the nearest that does.
            for (let length = path.length; length > 0; length -= 1) {
                const inside = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
                const key = isMap(inside)
                    ? inside.items.find((pair) => isScalar(pair.key) && pair.key.value === path[length - 1])?.key
                    : document.getIn(path.slice(0, length), true);
                if (isNode(key) && key.range)
                    return lines.linePos(key.range[0]).line;
            }
            return 1;
        },
    };
}
function workflowOf(path, value, lineOf) {
    const jobs = (0,json/* isObject */.G)(value.jobs) ? value.jobs : {};
    const permissions = permissionsOf(value, [], lineOf);
    return {
        path,
        kind: 'workflow',
        events: eventsOf(value.on),
        ...(permissions === undefined ? {} : { permissions }),
        jobs: Object.entries(jobs).flatMap(([id, job]) => (0,json/* isObject */.G)(job) ? [jobOf(id, job, { lineOf, env: envOf(value.env, {}) })] : []),
    };
}
/** A composite action's steps as its only job; other actions have none. */
function actionOf(path, value, lineOf) {
    const runs = (0,json/* isObject */.G)(value.runs) ? value.runs : {};
    const steps = stepsOf(runs.steps, ['runs', 'steps'], { lineOf, env: {} });
    // A file beside the action is pinned by its own commit.
    const image = typeof runs.image === 'string' && runs.image.startsWith('docker://')
        ? [{ value: runs.image, line: lineOf(['runs', 'image']) }]
        : [];
    return {
        path,
        kind: 'action',
        events: [],
        jobs: steps.length === 0 && image.length === 0
            ? []
            : [{ id: 'runs', line: lineOf(['runs']), runsOn: [], environment: false, images: image, steps }],
    };
}
function jobOf(id, job, { lineOf, env }) {
    const at = ['jobs', id];
    const permissions = permissionsOf(job, at, lineOf);
    return {
        id,
        line: lineOf(at),
        ...(permissions === undefined ? {} : { permissions }),
        runsOn: labelsOf(job['runs-on']),
        environment: job.environment !== undefined && job.environment !== null,
        ...(typeof job.uses === 'string'
            ? {
                uses: { value: job.uses, line: lineOf([...at, 'uses']) },
                with: inputsOf(job.with, [...at, 'with'], lineOf),
                env,
            }
            : {}),
        images: imagesOf(job, at, lineOf),
        steps: stepsOf(job.steps, [...at, 'steps'], { lineOf, env: envOf(job.env, env) }),
    };
}
/** Of `container` and `services`, each a name or a mapping with `image`. */
function imagesOf(job, at, lineOf) {
    const named = (value, path) => {
        if (typeof value === 'string' && value !== '')
            return [{ value, line: lineOf(path) }];
        if (!(0,json/* isObject */.G)(value) || typeof value.image !== 'string' || value.image === '')
            return [];
        return [{ value: value.image, line: lineOf([...path, 'image']) }];
    };
    const services = (0,json/* isObject */.G)(job.services) ? job.services : {};
    return [
        ...named(job.container, [...at, 'container']),
        ...Object.entries(services).flatMap(([name, service]) => named(service, [...at, 'services', name])),
    ];
}
function stepsOf(steps, at, around) {
    const { lineOf } = around;
    if (!Array.isArray(steps))
        return [];
    return steps.flatMap((step, index) => {
        if (!(0,json/* isObject */.G)(step))
            return [];
        const here = [...at, index];
        if (Array.isArray(step.parallel))
            return stepsOf(step.parallel, [...here, 'parallel'], around);
        const env = envOf(step.env, around.env);
        return [
            {
                line: lineOf(here),
                ...(typeof step.uses === 'string'
                    ? { uses: { value: step.uses, line: lineOf([...here, 'uses']) } }
                    : {}),
                ...(Object.keys(env).length === 0 ? {} : { env }),
                ...(typeof step.run === 'string' ? { run: { value: step.run, line: lineOf([...here, 'run']) } } : {}),
                with: inputsOf(step.with, [...here, 'with'], lineOf),
            },
        ];
    });
}
function inputsOf(given, at, lineOf) {
    if (!(0,json/* isObject */.G)(given))
        return {};
    return Object.fromEntries(Object.entries(given)
        .filter(([name]) => name !== '__proto__')
        .map(([name, value]) => [
        // GitHub takes input names in any case.
        name.toLowerCase(),
        { value: scalarText(value) ?? '', line: lineOf([...at, name]) },
    ]));
}
/** Variables that hold expressions, with those of around; expressions find them by name in any case. */
function envOf(env, outer) {
    if (!(0,json/* isObject */.G)(env))
        return outer;
    const found = Object.assign(Object.create(null), outer);
    for (const [name, value] of Object.entries(env)) {
        if (typeof value === 'string' && value.includes('${{'))
            found[name.toLowerCase()] = value;
        else
            delete found[name.toLowerCase()];
    }
    return found;
}
function permissionsOf(value, at, lineOf) {
    const { permissions } = value;
    const line = lineOf([...at, 'permissions']);
    if (permissions === 'read-all' || permissions === 'write-all')
        return { value: permissions, line };
    if (!(0,json/* isObject */.G)(permissions))
        return undefined;
    const scopes = Object.entries(permissions).flatMap(([name, level]) => {
        const text = name === '__proto__' ? undefined : scalarText(level);
        return text === undefined ? [] : [[name, text]];
    });
    return { value: Object.fromEntries(scopes), line };
}
/** A scalar as the text that GitHub takes it for; `undefined` for lists and mappings. */
function scalarText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? undefined : String(value);
}
function eventsOf(on) {
    if (typeof on === 'string')
        return [on];
    if (Array.isArray(on))
        return on.flatMap((event) => scalarText(event) ?? []);
    if (!(0,json/* isObject */.G)(on))
        return [];
    return Object.entries(on).flatMap(([event, filter]) => {
        if (event !== 'push' || !(0,json/* isObject */.G)(filter))
            return [event];
        const tags = filter.tags !== undefined || filter['tags-ignore'] !== undefined;
        const branches = filter.branches !== undefined || filter['branches-ignore'] !== undefined;
        const releases = [filter.branches].flat().some((name) => /^releases?(?:$|[-/*.])/.test(String(name)));
        return [
            event,
            ...(tags ? ['push tags'] : []),
            ...(branches ? ['push branches'] : []),
            ...(releases ? ['push releases'] : []),
        ];
    });
}
function labelsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.map(String);
    if (!(0,json/* isObject */.G)(value))
        return [];
    return [...labelsOf(value.labels), ...(typeof value.group === 'string' ? [`group ${value.group}`] : [])];
}

;// CONCATENATED MODULE: ./build/collect/workflows/read.js









/** Where GitHub, and by convention everybody, keeps them. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /^(?:\.github\/actions\/(?:[^/]+\/){1,4})?action\.ya?ml$/;
/**
 * Workflows and actions of the repository in `dir`, sorted by path, with the actions elsewhere in it that they use. A
 * link is followed only to such an action, as the runner follows it, and never out of the repository.
 */
async function readWorkflows(dir) {
    const found = [
        ...(await filesIn(dir, '', 0)),
        ...(await filesIn(dir, '.github/workflows/', 0)),
        ...(await filesIn(dir, '.github/actions/', 4)),
    ].filter(isWorkflowPath);
    const read = async (file) => {
        try {
            return await parseWorkflow(await (0,files_files/* readCapped */.EF)(external_node_path_default().join(dir, file), WORKFLOW_CAP), file);
        }
        catch (error) {
            const kind = WORKFLOW.test(file) ? 'workflow' : 'action';
            return { path: file, kind, events: [], jobs: [], problem: (0,errors/* messageOf */.bD)(error) };
        }
    };
    const root = (0,files_files/* realPath */.Ye)(dir);
    const isThere = (file) => {
        const real = (0,files_files/* realPath */.Ye)(external_node_path_default().join(dir, file));
        return root !== undefined && real !== undefined && (0,files_files/* isOwnFile */.Z4)(root, real) && (0,external_node_fs_.statSync)(real).isFile();
    };
    return withUsed(await Promise.all(found.map(read)), (files) => Promise.all(files.filter(isThere).map(read)));
}
/** Files with those that they call, and these, until all are read. */
async function withUsed(files, read) {
    const all = new Map(files.map((file) => [file.path, file]));
    // Each round reads only what nobody has read before, so that calls in a circle end.
    for (let last = files; last.length > 0;) {
        const used = new Set(last.flatMap(local_calls/* localCalls */.z).filter((file) => !all.has(file)));
        last = used.size === 0 ? [] : await read([...used]);
        for (const file of last)
            all.set(file.path, file);
    }
    return [...all.values()].sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
}
/**
 * The same at a commit.
 *
 * @param all all files of the commit, where somebody has listed them.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
async function readWorkflowsAt(dir, commit, all) {
    const read = async (files) => {
        if (files.length === 0)
            return [];
        const blobs = await (0,git/* blobsAt */.cu)(dir, commit, files);
        return Promise.all(files.flatMap((file) => {
            const bytes = blobs.get(file);
            return bytes === undefined || bytes === 'outside' ? [] : [parseWorkflow(bytes, file)];
        }));
    };
    return withUsed(await read((all ?? (await (0,git/* filesAt */.Tl)(dir, commit))).filter(isWorkflowPath)), read);
}
function isWorkflowPath(file) {
    return WORKFLOW.test(file) || ACTION.test(file);
}
async function filesIn(dir, prefix, depth) {
    const entries = await (0,promises_.readdir)(external_node_path_default().join(dir, prefix), { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return [];
        throw error;
    });
    const nested = entries
        .filter((entry) => depth > 0 && entry.isDirectory())
        .map((entry) => filesIn(dir, `${prefix}${entry.name}/`, depth - 1));
    return [
        ...entries.filter((entry) => entry.isFile()).map((entry) => `${prefix}${entry.name}`),
        ...(await Promise.all(nested)).flat(),
    ];
}

// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/find-lockfiles.js
var find_lockfiles = __webpack_require__(51316);
// EXTERNAL MODULE: ./build/io/git/changed.js
var git_changed = __webpack_require__(30999);
// EXTERNAL MODULE: ./build/io/git/history.js
var git_history = __webpack_require__(94819);
;// CONCATENATED MODULE: ./build/io/git/checkout.js




/**
 * Which files hold something else than a commit has there, told by their bytes. Git's own comparison goes by the index,
 * which can be told to look past a file (`assume-unchanged`, `skip-worktree`, times that were set back), and ends at a
 * symbolic link, whatever stands where it leads. What git converts at checkout is no difference, and a file that the
 * commit does not have is none of these.
 *
 * @param files below `dir`; a symbolic link with the bytes of the file that it leads to.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
async function otherThanCommitted(dir, commit, files) {
    const blobs = await (0,git/* blobsAt */.cu)(dir, commit, files.map((file) => file.path));
    const absent = files.filter((file) => !blobs.has(file.path));
    const other = await behindLinks(dir, commit, absent);
    for (const file of files) {
        const blob = blobs.get(file.path);
        if (blob === undefined || (blob !== 'outside' && blob.equals(file.bytes)))
            continue;
        if (blob === 'outside')
            other.push({ path: file.path, why: 'link' });
        else if (!(await isConverted(dir, file, blob)))
            other.push({ path: file.path, why: 'bytes' });
    }
    return other;
}
/** What `git cat-file --batch-check --follow-symlinks` says of a link to nothing, before that many bytes. */
const ENDED = /^(?:dangling|loop|notdir) (\d+)$/;
/** Those which the commit has as a link, or behind one, to a file that it does not have. */
async function behindLinks(dir, commit, files) {
    // The protocol ends a name at a newline.
    const asked = files.map(({ path: file }) => file).filter((file) => !file.includes('\n'));
    if (asked.length === 0)
        return [];
    const { stdout, stderr, exitCode } = await (0,git.git)(dir, ['cat-file', '--batch-check', '--follow-symlinks'], Buffer.from(asked.map((file) => `${commit}:./${file}\n`).join('')));
    const cutOff = () => (0,git_history/* lacksHistory */.R)(`read files at ${commit}`, stderr, asked[0]);
    if (exitCode !== 0)
        throw cutOff();
    const found = [];
    let at = 0;
    for (const file of asked) {
        const end = stdout.indexOf(0x0a, at);
        if (end === -1)
            throw cutOff();
        const answer = stdout.toString('utf8', at, end);
        at = end + 1;
        const dead = ENDED.exec(answer)?.[1];
        const followed = dead ?? /^symlink (\d+)$/.exec(answer)?.[1];
        if (followed !== undefined)
            at += Number(followed) + 1;
        if (dead !== undefined)
            found.push({ path: file, why: 'link' });
    }
    return found;
}
/** Whether git would make of the file what was committed: other line ends, another encoding, a filter as of Git LFS. */
async function isConverted(dir, file, committed) {
    const [root, real] = [(0,files_files/* realPath */.Ye)(dir), (0,files_files/* realPath */.Ye)(external_node_path_default().resolve(dir, file.path))];
    if (root === undefined || real === undefined)
        return false;
    const place = external_node_path_default().relative(root, real).split((external_node_path_default()).sep).join('/');
    const read = await (0,git.git)(dir, ['hash-object', '--stdin', `--path=${place}`], Buffer.from(file.bytes));
    const there = await (0,git.git)(dir, ['hash-object', '--stdin', '--no-filters'], committed);
    return read.exitCode === 0 && there.exitCode === 0 && read.stdout.equals(there.stdout);
}

// EXTERNAL MODULE: ./build/model/merge-run.js
var merge_run = __webpack_require__(33629);
;// CONCATENATED MODULE: ./build/commands/stages/changed-lockfiles.js






/**
 * The lockfiles that a step has written or taken away since the checkout, in a run that answers for what is merged:
 * what they say now is not what would be.
 *
 * @param raw the lockfiles as they were read.
 */
async function changedLockfiles({ dir, context, head, values, excludeLockfiles }, raw) {
    if (head === undefined || !(0,merge_run/* isMergeRun */.a)(context))
        return [];
    const changed = await (0,git_changed/* changedSince */.$A)(dir, 'HEAD', { gone: true });
    const read = new Set(raw.map((file) => file.path));
    const below = raw.filter(({ path: file }) => !external_node_path_default().isAbsolute(file) && !file.split('/').includes('..'));
    const other = await otherThanCommitted(dir, 'HEAD', below);
    const links = other.flatMap(({ path: file, why }) => (why === 'link' ? [file] : []));
    // Nobody asked for the others.
    const found = (0,flags/* listOf */.c3)(values, 'lockfile').length > 0 ? [] : (0,find_lockfiles/* pickLockfiles */.UM)(changed, excludeLockfiles).files;
    const files = new Set([
        ...changed.filter((file) => read.has(file)),
        ...found,
        ...other.map((one) => one.path),
    ]);
    return [...files].map((file) => ({
        kind: 'checkout',
        subject: file,
        state: 'invalid',
        ...(links.includes(file) ? tellLink(file) : tellChanged(file)),
    }));
}
function tellLink(file) {
    return {
        message: `${file} is a symbolic link to a file that the commit does not have: what was read is not what would be merged.`,
        hint: 'Replace it by a regular file.',
    };
}
function tellChanged(file) {
    return {
        message: `${file} was changed after the checkout: what was read is not what would be merged.`,
        hint: 'Let Sealgate run before the steps that install, or install by the lockfile (npm ci, --frozen-lockfile, --immutable).',
    };
}

// EXTERNAL MODULE: ./build/io/git/repository-folder.js
var repository_folder = __webpack_require__(74328);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
// EXTERNAL MODULE: ./build/model/packages/install-settings.js + 10 modules
var install_settings = __webpack_require__(60596);
// EXTERNAL MODULE: ./build/model/packages/rush-place.js
var rush_place = __webpack_require__(89503);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/pnp-data.js
var pnp_data = __webpack_require__(9522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/io/git/lfs.js
var lfs = __webpack_require__(70024);
// EXTERNAL MODULE: ./build/collect/lockfiles/yarn-berry/pnp.js
var pnp = __webpack_require__(84377);
;// CONCATENATED MODULE: ./build/collect/installation/archives.js








/** `name-npm-1.0.0-<hash of the locator>-<hash of the archive, or its format>.zip`, or what is below a folder of that name. */
const ARCHIVE = /^.+-([0-9a-f]{10})-[0-9a-z]{1,10}\.zip$/;
/**
 * Archives of Yarn's cache that the change brings or touches and that are not those which yarn.lock pins. Yarn looks
 * at that when it installs; Node, which loads from the archives, never does. An archive of no package of the
 * lockfile is not used; one without checksum there (packages for certain platforms) can be compared with the base alone.
 */
async function findOtherArchives(dir, graphs, changed) {
    const touched = new Map();
    for (const file of changed) {
        const parts = file.split('/');
        const at = parts.findLastIndex((part) => ARCHIVE.test(part));
        const hash = ARCHIVE.exec(parts[at] ?? '')?.[1];
        if (hash !== undefined)
            touched.set(parts.slice(0, at + 1).join('/'), { hash, isFolder: at < parts.length - 1 });
    }
    const locks = touched.size === 0 ? [] : graphs.filter(({ lockfile }) => lockfile.format === 'yarn-berry');
    const pins = new Map();
    for (const { lockfile } of locks) {
        const bytes = await (0,files_files/* readCapped */.EF)(external_node_path_default().join(dir, lockfile.path));
        for (const [hash, pin] of await (0,pnp/* lockedArchives */.I)({ path: lockfile.path, bytes }))
            pins.set(hash, { ...pin, lockfile: lockfile.path });
    }
    const found = [];
    const unpinned = [];
    const away = new Map();
    for (const [file, { hash, isFolder }] of touched) {
        const pin = pins.get(hash);
        if (pin === undefined)
            continue;
        const { lockfile, locator, sha512: expected } = pin;
        if (isFolder) {
            found.push(expected === undefined
                ? { kind: 'code', path: file, role: 'packages', added: false, sha256: (0,digest/* sha256Hex */.f)(file), files: 1 }
                : { kind: 'archive', path: file, lockfile, package: locator, expected });
            continue;
        }
        try {
            const bytes = await (0,files_files/* readIfExists */.OR)(external_node_path_default().join(dir, file));
            if (bytes === undefined || (0,lfs/* isLfsPointer */.N)(bytes)) {
                away.set((0,repository_path/* parentPath */.yl)(file), (away.get((0,repository_path/* parentPath */.yl)(file)) ?? 0) + 1);
                continue;
            }
            const sum = (0,external_node_crypto_.createHash)('sha512').update(bytes).digest('hex');
            if (expected === undefined)
                unpinned.push({ path: file, role: 'tarball', package: locator });
            else if (sum !== expected)
                found.push({ kind: 'archive', path: file, lockfile, package: locator, expected, found: sum });
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            found.push({ kind: 'unread', path: file, reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
    const unfetched = [...away].map(([folder, files]) => ({ kind: 'unfetched', what: 'archive', path: folder, files }));
    return { changes: [...found, ...unfetched], unpinned };
}

;// CONCATENATED MODULE: ./build/collect/installation/compare-files.js




/** Settings are written by people; the programs that they name are bundles. */
const CAP = 64 * 1024 * 1024;
/**
 * Some files, as they are at the commit and now; those that are in neither are left out. A symbolic link counts as
 * what it leads to.
 *
 * @param files relative to the repository; those outside of it are left out.
 */
async function pairsOf({ dir, compare, changed }, files) {
    const names = [...new Set(files)].filter((file) => file !== '.' && file.split('/')[0] !== '..');
    const root = (0,files_files/* realPath */.Ye)(dir) ?? dir;
    const blobs = await (0,git/* blobsAt */.cu)(dir, compare, names);
    const pairs = await Promise.all(names.map(async (file) => {
        const blob = blobs.get(file);
        const before = blob === 'outside' ? { refused: leadsOut(file) } : blob;
        const after = await readHere(root, file);
        return { file, before, after, same: isSame(before, after) };
    }));
    const missing = pairs.filter(({ before, after }) => before !== undefined && after === undefined);
    const away = new Set(await (0,git/* notCheckedOut */.VS)(dir, missing.map(({ file }) => file)));
    return pairs
        .filter(({ before, after }) => before !== undefined || after !== undefined)
        .map((pair) => {
        // What a sparse checkout leaves out is not what the change took away.
        if (!away.has(pair.file))
            return pair;
        return changed.includes(pair.file)
            ? { ...pair, after: 'sparse' }
            : { ...pair, after: pair.before, same: true };
    });
}
async function readHere(root, file) {
    try {
        const real = (0,files_files/* realPath */.Ye)(external_node_path_default().join(root, file));
        if (real === undefined)
            return undefined;
        return (0,files_files/* isOwnFile */.Z4)(root, real) ? await (0,files_files/* readCapped */.EF)(real, CAP) : { refused: leadsOut(file) };
    }
    catch (error) {
        return { refused: (0,errors/* messageOf */.bD)(error) };
    }
}
function leadsOut(file) {
    return `${file} is a symbolic link that leads out of the repository`;
}
function isSame(one, other) {
    if (one instanceof Uint8Array && other instanceof Uint8Array)
        return Buffer.compare(one, other) === 0;
    if (one === undefined || other === undefined)
        return one === other;
    return isRefused(one) && isRefused(other) && one.refused === other.refused;
}
function isRefused(content) {
    return typeof content === 'object' && 'refused' in content;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/io/formats/toml.js
var toml = __webpack_require__(60451);
// EXTERNAL MODULE: ./build/io/json/json.js
var json_json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/io/settings/npmrc.js
var npmrc = __webpack_require__(52602);
// EXTERNAL MODULE: ./build/io/settings/yarnrc.js
var yarnrc = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/collect/lockfiles/json/jsonc-reader.js
var jsonc_reader = __webpack_require__(55869);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml/door.js + 1 modules
var door = __webpack_require__(1593);
;// CONCATENATED MODULE: ./build/collect/installation/settings.js











const READERS = {
    '.npmrc': readNpmrc,
    '.yarnrc': (bytes, file) => (0,yarnrc/* parseYarnrc */.x)((0,io_text/* decodeText */.g7)(bytes, file)),
    '.yarnrc.yml': readYaml,
    'bunfig.toml': async (bytes, file) => flatten(await (0,toml/* parseToml */.M)(bytes, file)),
    'package.json': (bytes, file) => flatten((0,json_json/* parseJson */.q)(bytes, file)),
    'pnpm-workspace.yaml': readYaml,
    '.corepack.env': readEnvironment,
    // Of Rush.
    'rush.json': readJsonc,
    'pnpm-config.json': readJsonc,
    'rush-plugins.json': readJsonc,
};
/**
 * What a package manager's file sets.
 *
 * @param name the file's, without its folder.
 * @throws SealgateError where the file cannot be read.
 */
async function readSettings(name, bytes, file) {
    const reader = name.startsWith('.env') ? readEnvironment : READERS[name];
    const settings = (await reader?.(bytes, file)) ?? new Map();
    return new Map([...settings].map(([key, value]) => [key, (0,addresses/* withoutCredentials */.ri)(value)]));
}
function readNpmrc(bytes, file) {
    const text = (0,io_text/* decodeText */.g7)(bytes, file);
    const ambiguous = (0,npmrc/* ambiguousLine */.x)(text);
    if (ambiguous === undefined)
        return (0,npmrc/* parseNpmrc */.k)(text);
    const { line, why } = ambiguous;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `line ${line} has ${why}, behind which package managers read different settings`, { location: { file, line } });
}
function readEnvironment(bytes, file) {
    return flatten((0,external_node_util_.parseEnv)((0,io_text/* decodeText */.g7)(bytes, file)));
}
async function readYaml(bytes, file) {
    const text = (0,io_text/* decodeText */.g7)(bytes, file);
    // Nothing but comments.
    if (!/^[^#\s]/m.test(text))
        return new Map();
    return flatten((await (0,door/* parseYaml */.h)(text, file, ''))[0]?.root);
}
function readJsonc(bytes, file) {
    return flatten((0,jsonc_reader/* parseJsonc */.p)((0,io_text/* decodeText */.g7)(bytes, file), file, '').value);
}
function flatten(value, prefix = '', into = new Map()) {
    const entries = value instanceof Map ? [...value] : (0,json/* isObject */.G)(value) ? Object.entries(value) : undefined;
    if (entries !== undefined) {
        for (const [key, inner] of entries)
            flatten(inner, prefix === '' ? String(key) : `${prefix}.${key}`, into);
    }
    else if (prefix !== '')
        into.set(prefix, typeof value === 'string' ? value : JSON.stringify(plain(value)));
    return into;
}
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
    return value;
}

;// CONCATENATED MODULE: ./build/collect/installation/compare-settings.js








/** Settings whose value names files that run, or a folder of packages. */
const NAMED = {
    '.yarnrc.yml': { yarnPath: 'yarn', plugins: 'yarn-plugin', pnpUnpluggedFolder: 'packages' },
    '.corepack.env': { COREPACK_HOME: 'packages' },
    '.yarnrc': { 'yarn-path': 'yarn', 'cache-folder': 'packages', 'modules-folder': 'packages' },
    '.npmrc': {
        'extension-file': 'npm-extension',
        pnpmfile: 'hooks',
        'global-pnpmfile': 'hooks',
        'store-dir': 'packages',
        'virtual-store-dir': 'packages',
        'modules-dir': 'packages',
    },
    'pnpm-workspace.yaml': {
        pnpmfile: 'hooks',
        globalPnpmfile: 'hooks',
        storeDir: 'packages',
        virtualStoreDir: 'packages',
        modulesDir: 'packages',
    },
    'bunfig.toml': {
        preload: 'preload',
        'test.preload': 'preload',
        'install.cache': 'packages',
        'install.cache.dir': 'packages',
    },
};
/** Every setting that changed, and the programs that settings name now, changed or not. */
async function comparedSettings(place, files) {
    const changes = [];
    const named = [];
    const known = new Set();
    let open = files.map((file) => ({ file }));
    // Files name others, and those others again.
    while (open.length > 0) {
        for (const { file } of open)
            known.add(file);
        const compared = await comparedFiles(place, open);
        changes.push(...compared.changes);
        named.push(...compared.named);
        open = compared.others.filter(({ file }) => !known.has(file));
    }
    return { changes, named };
}
function usualName({ file, as }) {
    return as ?? external_node_path_default().posix.basename(file);
}
function othersOf(source, settings) {
    const { file } = source;
    if (usualName(source) === install_settings/* RUSH_PNPM_FILE */.SU) {
        const parent = settings.get('extends');
        return parent === undefined ? [] : [{ file: (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(file), parent), as: install_settings/* RUSH_PNPM_FILE */.SU }];
    }
    return environmentFiles(file, settings).map((name) => ({ file: name, as: install_settings/* NAMED_ENVIRONMENT */.mO }));
}
/** The files of variables that Yarn's settings name, beside the file of the settings; `?` behind a name: it may be missing. */
function environmentFiles(file, settings) {
    const value = external_node_path_default().posix.basename(file) === '.yarnrc.yml' ? settings.get('injectEnvironmentFiles') : undefined;
    if (value === undefined)
        return [];
    return pathsIn(value).map((name) => (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(file), name.replace(/\?$/, '')));
}
async function comparedFiles(place, files) {
    const changes = [];
    const named = [];
    const others = [];
    const known = new Map(files.map((one) => [one.file, one]));
    for (const { file, before, after, same } of await pairsOf(place, [...known.keys()])) {
        const source = known.get(file) ?? { file };
        if (after === 'sparse') {
            changes.push({ change: { kind: 'unfetched', what: 'file', path: file, files: 1 }, names: [] });
            continue;
        }
        const is = await settingsOf(source, after);
        if (typeof is !== 'string') {
            others.push(...othersOf(source, is));
            named.push(...[...is].flatMap(([key, value]) => programsOf(file, key, value)));
        }
        if (same)
            continue;
        if (typeof is === 'string') {
            changes.push({ change: { kind: 'unread', path: file, reason: is }, names: [] });
            continue;
        }
        const was = await settingsOf(source, before);
        changes.push(...changesOf(source, typeof was === 'string' ? new Map() : was, is));
    }
    return { changes, named, others };
}
/** Its settings, or why they cannot be read. */
async function settingsOf(source, content) {
    if (content === undefined || content === 'sparse')
        return new Map();
    if (isRefused(content))
        return content.refused;
    try {
        return await readSettings(usualName(source), content, source.file);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return (0,errors/* messageOf */.bD)(error);
    }
}
function changesOf(source, before, after) {
    const { file, as } = source;
    const name = usualName(source);
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compare_text/* compareText */.n);
    return keys.flatMap((key) => {
        const [was, is] = [before.get(key), after.get(key)];
        if (was === is || (0,install_settings/* installSetting */.ei)(name, key)?.weigh(is, was) === undefined)
            return [];
        const change = {
            kind: 'setting',
            path: file,
            ...(as === undefined ? {} : { as }),
            key,
            ...(was === undefined ? {} : { before: was }),
            ...(is === undefined ? {} : { after: is }),
        };
        return [{ change, names: is === undefined ? [] : programsOf(file, key, is).map((one) => one.path) }];
    });
}
/** The files that a setting's value names, or that it lets run. */
function programsOf(file, key, value) {
    if (key === 'enableConstraintsChecks' && value === 'true' && external_node_path_default().posix.basename(file) === '.yarnrc.yml')
        return [{ path: (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(file), 'yarn.config.cjs'), role: 'constraints' }];
    const role = NAMED[external_node_path_default().posix.basename(file)]?.[key];
    if (role === undefined)
        return [];
    return pathsIn(value).map((name) => ({ path: (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(file), name), role }));
}
/** The paths of a text, of its lines (a list of `.npmrc`), of a list, and of a list of things with a path. */
function pathsIn(value) {
    const list = value.startsWith('[') ? listIn(value) : undefined;
    if (list === undefined)
        return value.split('\n');
    return list.flatMap((one) => {
        const named = (0,json/* isObject */.G)(one) ? one.path : one;
        return typeof named === 'string' ? [named] : [];
    });
}
/** A list of a file that has lists; `.npmrc` may hold any text there. */
function listIn(value) {
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) ? list : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/model/data/paths.js
var paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/packages/installation.js
var installation = __webpack_require__(43499);
// EXTERNAL MODULE: ./build/collect/lockfiles/patches/declared.js
var declared = __webpack_require__(85390);
;// CONCATENATED MODULE: ./build/collect/installation/programs.js





const NPM_EXTENSIONS = ['.npm-extension.cjs', '.npm-extension.mjs'];
/** The last one is that of a subspace of Rush. */
const PNPM_HOOKS = [...installation/* PNPMFILES */.F, '.pnpmfile-subspace.cjs'];
const LOADERS = ['.pnp.cjs', '.pnp.js', '.pnp.loader.mjs'];
/** Paths that are no folders: archives, and the scripts of Yarn's `exec:`. */
const NO_FOLDER = /\.(?:tgz|tar\.gz|tar|js|cjs|mjs)$/i;
/**
 * Folders of the repository that are installed as packages, with their install scripts (`file:`). Of links only npm runs
 * them.
 */
function packageFolders({ lockfile, packages }) {
    const folders = packages.flatMap(({ source }) => {
        const isInstalled = source.kind === 'file' || (source.kind === 'link' && lockfile.format === 'npm');
        return isInstalled && !NO_FOLDER.test(source.path) ? [source.path] : [];
    });
    return folders.map((folder) => (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), folder));
}
/**
 * What runs without being named by a setting.
 *
 * @param changed paths that the change touches.
 */
function usualPrograms(graphs, changed) {
    // Yarn 2 and later starts node-gyp for packages alone.
    const others = graphs.filter(({ lockfile }) => lockfile.format !== 'yarn-berry');
    const gyps = others.flatMap(({ lockfile, importers }) => importers.map((one) => (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), `${one.path}/binding.gyp`)));
    const inPackages = graphs.flatMap(packageFolders).map((folder) => (0,repository_path/* joinPath */.uJ)(folder, 'binding.gyp'));
    return [
        ...[...new Set([...gyps, ...inPackages])].map((file) => ({ path: file, role: 'gyp' })),
        ...graphs.flatMap(programsBeside),
        ...programsOfRush(graphs, changed),
    ];
}
const RUSH_SCRIPTS = ['install-run', 'install-run-rush', 'install-run-rush-pnpm', 'install-run-rushx'];
function programsOfRush(graphs, changed) {
    const folders = graphs.flatMap(({ lockfile: { path: file } }) => {
        const rush = (0,rush_place/* rushPlaceOf */.dL)(file);
        return rush === undefined ? [] : [(0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(file), `${rush.root}/common`)];
    });
    return [...new Set(folders)].flatMap((folder) => {
        const hooks = (0,repository_path/* joinPath */.uJ)(folder, 'git-hooks');
        // Git runs them by their names; what Rush brings as samples has a point in it.
        const named = changed.filter((file) => (0,repository_path/* parentPath */.yl)(file) === hooks && /\/[a-z-]+$/.test(file));
        return [
            ...RUSH_SCRIPTS.map((name) => ({ path: `${folder}/scripts/${name}.js`, role: 'rush' })),
            ...named.map((file) => ({ path: file, role: 'git-hook' })),
        ];
    });
}
function programsBeside({ lockfile, packages, importers }) {
    const at = (names, role) => (0,rush_place/* settingFoldersOf */.F4)(lockfile.path).flatMap((folder) => names.map((name) => ({ path: (0,repository_path/* joinPath */.uJ)(folder, name), role })));
    if (lockfile.format === 'npm')
        return at(NPM_EXTENSIONS, 'npm-extension');
    const loaded = (file, folders) => folders.map((folder) => ({
        path: (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), `${folder}/${file}`),
        role: 'pnp',
    }));
    if (lockfile.format === 'pnpm') {
        const folders = ['.', ...importers.map((one) => one.path)];
        return [...at(PNPM_HOOKS, 'hooks'), ...loaded('.pnp.cjs', [...new Set(folders)])];
    }
    if (lockfile.format === 'yarn-classic')
        return loaded('.pnp.js', ['.']);
    if (lockfile.format !== 'yarn-berry')
        return [];
    const generators = packages.flatMap((node) => isGenerated(node) && 'path' in node.source
        ? at([node.source.path], 'generator').map((one) => ({ ...one, package: (0,paths/* labelOf */.Wy)(node) }))
        : []);
    return [...at(LOADERS, 'loader'), ...generators];
}
/** Yarn's `exec:`, which the graph has as a file. */
function isGenerated({ source, places }) {
    return source.kind === 'file' && places.some((place) => place.includes('@exec:'));
}
/**
 * The files that change what packages hold.
 *
 * @param before the lockfiles of the base.
 */
async function patchesOf(dir, graphs, before) {
    const { patches } = await (0,declared.readPatches)(dir, graphs, { texts: false });
    if (patches.size === 0)
        return [];
    const known = new Set(before.flatMap(appliedIn));
    return graphs.flatMap((graph) => graph.packages.flatMap((node) => (patches.get(node.id) ?? []).flatMap(({ name, file }) => {
        if (file === undefined)
            return [];
        // What patch-package applies, no lockfile names.
        const isNamed = node.patches?.includes(name) === true;
        const isNew = isNamed && !known.has(`${node.name}\0${name}`);
        return [{ path: file.path, role: 'patch', package: (0,paths/* labelOf */.Wy)(node), isNew }];
    })));
}
function appliedIn({ packages }) {
    return packages.flatMap(({ name, patches = [] }) => patches.map((patch) => `${name}\0${patch}`));
}

;// CONCATENATED MODULE: ./build/collect/installation/sdks.js




/** What `@yarnpkg/sdks` writes for editors. */
const SDKS = /^((?:.*?\/)?\.yarn\/sdks)\//;
/**
 * Wrappers that editors start instead of TypeScript, ESLint and the like where Yarn keeps packages in archives. A folder
 * of them is one change, over the content of what is other than at the base; test data is left out.
 */
async function changedSdks(place) {
    const folders = new Map();
    for (const file of place.changed) {
        const folder = SDKS.exec(file)?.[1];
        if (folder !== undefined && (0,repository_path/* testFolderOf */.sL)(file) === undefined)
            folders.set(file, folder);
    }
    const touched = new Map();
    const unread = [];
    for (const { file, after, same } of await pairsOf(place, [...folders.keys()].sort())) {
        if (same || after === undefined)
            continue;
        if (after === 'sparse')
            unread.push({ kind: 'unfetched', what: 'file', path: file, files: 1 });
        else if (isRefused(after))
            unread.push({ kind: 'unread', path: file, reason: after.refused });
        else
            (0,group/* addToList */.v)(touched, folders.get(file) ?? file, `${file}\0${(0,digest/* sha256Hex */.f)(after)}`);
    }
    const told = [...touched].map(([folder, files]) => {
        const sha256 = (0,digest/* sha256Hex */.f)(files.join('\0'));
        return { kind: 'code', path: folder, role: 'editor', added: false, sha256, files: files.length };
    });
    return [...told, ...unread];
}

// EXTERNAL MODULE: ./build/model/packages/integrity.js
var integrity = __webpack_require__(95488);
;// CONCATENATED MODULE: ./build/collect/installation/tarballs.js








/**
 * Packages that are archives of the repository (`file:vendor/left-1.0.0.tgz`) where the change touches the archive or
 * its hash in the lockfile: those whose bytes are not the pinned ones, and those that nothing pins. Of a new package
 * that nothing pins the table of changed packages tells.
 *
 * @param before the lockfiles of the base.
 */
async function changedTarballs(place, graphs, before) {
    const touched = new Set(place.changed);
    const known = new Map(before.flatMap(vendoredIn).map(([file, { node }]) => [file, node.integrity]));
    const vendored = graphs
        .flatMap(vendoredIn)
        .filter(([file, { node }]) => touched.has(file) || (known.has(file) && known.get(file) !== node.integrity));
    const pairs = await pairsOf(place, vendored.map(([file]) => file));
    const contents = new Map(pairs.map((pair) => [pair.file, pair]));
    return vendored.flatMap(([file, { lockfile, node }]) => {
        const { before: old, after, same } = contents.get(file) ?? {};
        if (after === undefined)
            return [];
        if (after === 'sparse' || (after instanceof Uint8Array && (0,lfs/* isLfsPointer */.N)(after)))
            return [{ kind: 'unfetched', what: 'file', path: file, files: 1 }];
        if (isRefused(after))
            return [{ kind: 'unread', path: file, reason: after.refused }];
        const hashes = (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(node.integrity ?? ''));
        const [first] = hashes;
        if (first === undefined) {
            if (same === true || old === undefined)
                return [];
            const sha256 = (0,digest/* sha256Hex */.f)(after);
            return [{ kind: 'code', path: file, role: 'tarball', added: false, sha256, package: (0,paths/* labelOf */.Wy)(node) }];
        }
        const { algorithm } = first;
        const found = (0,external_node_crypto_.createHash)(algorithm).update(after).digest('hex');
        if (hashes.some(({ hex }) => hex === found))
            return [];
        const about = { path: file, lockfile, package: (0,paths/* labelOf */.Wy)(node), algorithm };
        return [{ kind: 'archive', ...about, expected: first.hex, found }];
    });
}
function vendoredIn({ lockfile, packages }) {
    return packages.flatMap((node) => node.source.kind === 'file' && !isGenerated(node)
        ? [[(0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), node.source.path), { lockfile: lockfile.path, node }]]
        : []);
}

;// CONCATENATED MODULE: ./build/collect/installation/changes.js

















/** Where packages lie unpacked. */
const PACKAGES = /^((?:.*?\/)?(?:node_modules|\.yarn\/unplugged))\//;
/**
 * What a change does to files that no lockfile pins and that decide what an installation does, or which code is then
 * loaded: settings, the package manager itself, its plugins and hooks, loaders, patches, committed packages, archives of
 * Yarn's cache and of packages. They are looked for beside the lockfiles, in workspaces and in the folders above them; settings also
 * above the folder that is judged.
 *
 * @param before the lockfiles of the base.
 * @returns sorted by path.
 */
async function installationChanges(place, graphs, before) {
    const { dir, changed } = place;
    const archives = await findOtherArchives(dir, graphs, changed);
    const others = [
        ...usualPrograms(graphs, changed),
        ...(await patchesOf(dir, graphs, before)),
        ...archives.unpinned,
    ];
    const { changes, folders } = await changesOfFiles(place, settingFiles(graphs, changed), others);
    return [
        ...changes,
        ...(await changesAbove(place)),
        ...committedPackages(changed, folders),
        ...(await changedSdks(place)),
        ...archives.changes,
        ...(await changedTarballs(place, graphs, before)),
    ].sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
}
/** Of settings, of the programs that they name, and of others; and the folders of packages that settings name. */
async function changesOfFiles(place, files, others) {
    const settings = await comparedSettings(place, files);
    const folders = settings.named.filter(({ role }) => role === 'packages').map((one) => one.path);
    const programs = await comparedPrograms(place, [
        ...settings.named.filter(({ role }) => role !== 'packages'),
        ...others,
    ]);
    const shown = new Set(programs.map((one) => one.path));
    const changes = settings.changes
        // What shows the file itself says all that its name says.
        .filter(({ names }) => names.length === 0 || names.some((name) => !shown.has(name)))
        .map(({ change }) => change);
    return { changes: [...changes, ...programs], folders };
}
/** Package managers look for settings above the folder that is judged, too: up to the top of the repository. */
async function changesAbove({ dir, compare }) {
    const folder = (0,repository_folder/* folderInRepository */.Q)(dir);
    if (folder === undefined)
        return [];
    const top = external_node_path_default().resolve((0,files_files/* realPath */.Ye)(dir) ?? dir, ...folder.split('/').map(() => '..'));
    const files = (0,repository_path/* upwards */.Hy)((0,repository_path/* parentPath */.yl)(folder)).flatMap(settingsIn);
    const changed = await (0,git_changed/* changedSince */.$A)(top, compare);
    const { changes } = await changesOfFiles({ dir: top, compare, changed }, files, []);
    return changes.map((change) => ({ ...change, path: external_node_path_default().posix.relative(folder, change.path) }));
}
/** Where package managers look for settings. */
function settingFiles(graphs, changed) {
    const folders = graphs.flatMap(({ lockfile }) => (0,rush_place/* settingFoldersOf */.F4)(lockfile.path));
    const manifests = graphs.flatMap(({ lockfile, importers }) => importers.map((one) => (0,repository_path/* joinPath */.uJ)((0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), one.path), 'package.json')));
    return [
        ...[...new Set(['.', ...folders].flatMap(repository_path/* upwards */.Hy))].flatMap(settingsIn),
        ...manifests,
        ...graphs.flatMap(packageFolders).map((folder) => (0,repository_path/* joinPath */.uJ)(folder, 'package.json')),
        ...graphs.flatMap(environmentsOf),
        ...workspaceSettings(graphs, changed),
    ];
}
/**
 * Bun reads those at the top, wherever it is started; Yarn that of the folder it is started in, or what the settings
 * there name.
 */
function environmentsOf({ lockfile: { path: file, format }, importers }) {
    const names = install_settings/* ENVIRONMENT_FILES */.mH[format] ?? [];
    const top = names.map((name) => (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(file), name));
    if (format !== 'yarn-berry')
        return top;
    const workspaces = importers.map((one) => (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(file), one.path));
    return [
        ...top,
        ...workspaces.flatMap((folder) => [...names, '.yarnrc.yml'].map((name) => (0,repository_path/* joinPath */.uJ)(folder, name))),
    ];
}
function settingsIn(folder) {
    return install_settings/* SETTING_FILES */.T2.map((name) => (0,repository_path/* joinPath */.uJ)(folder, name));
}
/**
 * Settings in workspaces and in the folders above them that the change touches: who runs a command there, or Yarn 1's
 * `yarn workspace`, gets them too. npm passes them over.
 */
function workspaceSettings(graphs, changed) {
    const touched = changed.filter((file) => install_settings/* SETTING_FILES */.T2.includes(external_node_path_default().posix.basename(file)));
    if (touched.length === 0)
        return [];
    const folders = new Set(graphs
        .filter(({ lockfile }) => lockfile.format !== 'npm')
        .flatMap(({ lockfile, importers }) => importers.flatMap((one) => (0,repository_path/* upwards */.Hy)((0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), one.path)))));
    return touched.filter((file) => folders.has((0,repository_path/* parentPath */.yl)(file)));
}
/** Programs that are other ones than at the base, or new. */
async function comparedPrograms(place, programs) {
    const known = new Map(programs.map((one) => [one.path, one]));
    const pairs = await pairsOf(place, [...known.keys()]);
    return pairs.flatMap(({ file, before, after, same }) => {
        const program = known.get(file);
        if (program === undefined || after === undefined || (same && program.isNew !== true))
            return [];
        const { role, package: label } = program;
        if (after === 'sparse')
            return [{ kind: 'unfetched', what: 'file', path: file, files: 1 }];
        if (isRefused(after))
            return [{ kind: 'unread', path: file, reason: after.refused }];
        if (role === 'loader' && before instanceof Uint8Array && codeOf(before) === codeOf(after))
            return [];
        const about = {
            ...(label === undefined ? {} : { package: label }),
            ...(same ? { unchanged: true } : {}),
        };
        return [
            { kind: 'code', path: file, role, added: before === undefined, sha256: (0,digest/* sha256Hex */.f)(after), ...about },
        ];
    });
}
/** A loader without its table of packages, which is compared with the lockfile. */
function codeOf(bytes) {
    return (0,pnp_data/* takeApart */.Y)(Buffer.from(bytes).toString('utf8')).code;
}
/**
 * Folders of packages that are committed and not test data, with how much of them changed.
 *
 * @param named folders that settings name.
 */
function committedPackages(changed, named) {
    const folders = new Map();
    for (const file of changed) {
        const folder = named.find((one) => file.startsWith(`${one}/`)) ?? PACKAGES.exec(file)?.[1];
        if (folder === undefined || (0,repository_path/* testFolderOf */.sL)(file) !== undefined)
            continue;
        (0,group/* addToList */.v)(folders, folder, file);
    }
    return [...folders].map(([folder, files]) => ({
        kind: 'code',
        path: folder,
        role: 'packages',
        added: false,
        sha256: (0,digest/* sha256Hex */.f)(files.sort(compare_text/* compareText */.n).join('\0')),
        files: files.length,
    }));
}

// EXTERNAL MODULE: ./build/collect/lockfiles/lockfile-problems.js
var lockfile_problems = __webpack_require__(24091);
// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/collect/lockfiles/registry.js + 6 modules
var registry = __webpack_require__(43569);
;// CONCATENATED MODULE: ./build/collect/lockfiles/base.js







/**
 * Reads the lockfiles below `dir` as they were at a commit; those that cannot be read become problems, `unreachable`
 * where the clone lacks the file itself and nothing is known to be wrong with it.
 *
 * @param commit a full commit hash, as `resolveCommit` gives it.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
async function readLockfilesAt(dir, commit, options = {}) {
    const cap = options.cap ?? discover/* LOCKFILE_CAP */.d;
    const all = options.files ?? (await (0,git/* filesAt */.Tl)(dir, commit));
    const { named = [] } = options;
    const picked = (0,find_lockfiles/* pickLockfiles */.UM)(all, options.exclude);
    const { excluded, foreign } = picked;
    const files = [...new Set([...picked.files, ...named.filter((file) => all.includes(file))])];
    const problems = picked.problems.map(atBase);
    const graphs = [];
    const blobs = await (0,git/* blobsAt */.cu)(dir, commit, files);
    const projectOf = (0,project_files/* projectsAt */.Ak)({ dir, commit, files: all });
    // Every lockfile is read with the package.json beside it: together they cost one process of git. One that cannot be
    // had is told where its lockfile is read.
    await Promise.allSettled(files.map((file) => projectOf(file).read(['package.json'])));
    for (const file of files) {
        try {
            const bytes = blobs.get(file);
            if (bytes === undefined)
                throw notAFile(file, commit);
            if (bytes === 'outside')
                throw base_leadsOut(file, commit);
            if (bytes.length > cap)
                throw tooLarge(file, bytes.length, cap);
            const source = { path: file, bytes };
            const project = projectOf(file);
            const graph = await (0,registry/* readLockfile */.GQ)(source, project);
            graphs.push(options.compare === true ? await (0,registry/* compareWithManifests */.kW)(source, graph, project) : graph);
        }
        catch (error) {
            const problem = atBase((0,lockfile_problems/* lockfileProblem */.tX)(file, error));
            problems.push(blobs.has(file) ? problem : { ...problem, state: 'unreachable' });
        }
    }
    const counted = named.length === 0 ? problems : problems.filter(({ subject }) => named.includes(subject));
    return { graphs, problems: counted, excluded, foreign };
}
function atBase(problem) {
    return { ...problem, kind: 'base' };
}
function notAFile(file, commit) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a file at ${commit.slice(0, 12)}`, {
        location: { file },
    });
}
function base_leadsOut(file, commit) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} is, at ${commit.slice(0, 12)}, a symbolic link that leads out of the repository`, { location: { file }, hint: 'Replace it by a regular file there, too.' });
}
function tooLarge(file, size, cap) {
    return new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
        location: { file },
    });
}

// EXTERNAL MODULE: ./build/collect/lockfiles/manifest-needs.js
var manifest_needs = __webpack_require__(23794);
;// CONCATENATED MODULE: ./build/collect/lockfiles/discovery/abandoned.js




/**
 * Lockfiles of the base that are gone although the package.json beside them still asks for packages, and no lockfile
 * is for that project any more. Sorted.
 *
 * @param dir absolute path of the repository.
 * @param options.isThere what is not there pins nothing, also where it was read.
 */
async function abandonedLockfiles(dir, { before, after, changes, isThere, }) {
    const moved = new Set();
    for (const { lockfile, from = [] } of changes)
        if (from.length > 0 && (await isThere(lockfile)))
            for (const one of from)
                moved.add(one);
    const locked = new Set();
    for (const { lockfile, importers } of after) {
        if (!(await isThere(lockfile.path)))
            continue;
        for (const importer of importers)
            locked.add((0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(lockfile.path), importer.path));
    }
    const abandoned = [];
    for (const { lockfile, packages } of before) {
        const folder = (0,repository_path/* parentPath */.yl)(lockfile.path);
        if (packages.length === 0 || moved.has(lockfile.path) || locked.has(folder))
            continue;
        if (await isThere(lockfile.path))
            continue;
        const project = (0,project_files/* projectOnDisk */.eD)(external_node_path_default().resolve(dir, lockfile.path), { root: dir, listBelow: async () => [] });
        if (await asksForPackages(project))
            abandoned.push(lockfile.path);
    }
    return abandoned.sort();
}
/** Whether a project needs packages from elsewhere. A package.json that cannot be read may ask for anything. */
async function asksForPackages(project) {
    const manifest = await (0,manifest_needs/* readProjectManifest */.D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return manifest !== undefined;
    const isElsewhere = (range) => /^(?:workspace|link|file|portal):/.test(range);
    return [...(0,manifest_needs/* needsOf */.hN)(manifest).values()].some(({ kind, range }) => kind !== 'peer' && !isElsewhere(range));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/discovery/behind-links.js




/** Folders that are looked into behind one link. */
const MOST_FOLDERS = 2000;
/**
 * Lockfiles that package managers reach by links of the change and that nobody read. Git lists what lies behind a
 * link to a folder where it really is: in `node_modules`, or where the policy leaves lockfiles out, it is not read, and
 * in the folder that the base had, nothing seems to be gone.
 *
 * @param read paths of the lockfiles that were read, or are told to be unreadable.
 * @param before paths of the base's lockfiles.
 * @param changed paths that the change adds or edits.
 * @returns a problem each, all paths relative to `dir`.
 */
function behind_links_behindLinks(dir, { read, before, changed, }) {
    const root = (0,files_files/* realPath */.Ye)(dir) ?? dir;
    const known = new Set(read.map((file) => (0,files_files/* realPath */.Ye)(external_node_path_default().resolve(dir, file))));
    const isUnread = (file) => {
        const real = (0,files_files/* realPath */.Ye)(external_node_path_default().resolve(dir, file));
        return real !== undefined && real !== external_node_path_default().join(root, file) && !known.has(real);
    };
    const links = changed.filter((file) => {
        const full = external_node_path_default().resolve(dir, file);
        const real = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true && (0,files_files/* realPath */.Ye)(full);
        // Elsewhere git lists the lockfiles themselves.
        return real && external_node_path_default().relative(root, real).split((external_node_path_default()).sep).includes('node_modules');
    });
    const found = new Set([...before, ...links.flatMap((link) => lockfilesBelow(dir, link))].filter(isUnread));
    return [...found].sort().map((file) => ({
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message: `${file} lies behind a symbolic link to a folder, where no lockfile is read`,
        hint: 'Make the link a folder again.',
    }));
}
function lockfilesBelow(dir, link) {
    const found = [];
    const open = [link];
    for (const folder of open) {
        if (open.length > MOST_FOLDERS)
            break;
        const full = external_node_path_default().resolve(dir, folder);
        if (folder === link && (0,external_node_fs_.lstatSync)((0,files_files/* realPath */.Ye)(full) ?? full).isFile())
            continue;
        for (const entry of (0,external_node_fs_.readdirSync)(full, { withFileTypes: true })) {
            const name = `${folder}/${entry.name}`;
            if (entry.isDirectory())
                open.push(name);
            else if ((0,registry/* readerOf */.TC)(entry.name) !== undefined)
                found.push(name);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/discovery/unlocked.js






const NAMES = [
    ...registry/* lockfileReaders */.iw.flatMap(({ fileNames }) => fileNames),
    ...Object.keys(registry/* unreadLockfiles */.I5),
    ...Object.keys(registry/* foreignLockfiles */.J1),
];
/**
 * Projects that a change brings, or that ask for packages only since it, without a lockfile that pins them: their
 * package.json. Test data and what `exclude` leaves out are nobody's project.
 *
 * @param changed files that the change adds or edits, relative to the repository.
 */
async function unlockedManifests({ dir, compare, files, }, head, { changed, exclude, isThere, }) {
    const there = [];
    for (const graph of head.graphs)
        if (await isThere(graph.lockfile.path))
            there.push(graph);
    const known = knownFolders({ ...head, graphs: there });
    const unlocked = [];
    const projectBefore = (0,project_files/* projectsAt */.Ak)({ dir, commit: compare, files });
    for (const file of changed.filter(isManifest)) {
        const folder = (0,repository_path/* parentPath */.yl)(file);
        if (known.has(folder) || (0,repository_path/* testFolderOf */.sL)(file) !== undefined)
            continue;
        const beside = NAMES.map((name) => (0,repository_path/* joinPath */.uJ)(folder, name));
        if ((0,find_lockfiles/* pickLockfiles */.UM)(beside, exclude).excluded.length > 0)
            continue;
        if (await someThere(beside, isThere))
            continue;
        const before = projectBefore(file);
        const after = (0,project_files/* projectOnDisk */.eD)(external_node_path_default().join(dir, file), { root: dir, listBelow: async () => [] });
        if ((await asksForPackages(after)) && !(await asksForPackages(before)))
            unlocked.push(file);
    }
    return unlocked.sort();
}
async function someThere(files, isThere) {
    for (const file of files)
        if (await isThere(file))
            return true;
    return false;
}
function isManifest(file) {
    return external_node_path_default().posix.basename(file) === 'package.json' && !file.split('/').includes('node_modules');
}
/** Folders that a lockfile is for, and those that it is said not to be for any more. */
function knownFolders({ graphs, problems, }) {
    const folders = problems.map(({ subject }) => (0,repository_path/* parentPath */.yl)(subject));
    for (const { lockfile, importers, packages, problems: told } of graphs) {
        const base = (0,repository_path/* parentPath */.yl)(lockfile.path);
        folders.push(base, ...importers.map((one) => (0,repository_path/* joinPath */.uJ)(base, one.path)), ...packages.flatMap(({ source }) => ('path' in source ? [(0,repository_path/* joinPath */.uJ)(base, source.path)] : [])), 
        // A workspace that the lockfile does not know of is out of date.
        ...told.flatMap(({ place }) => (place === undefined ? [] : [(0,repository_path/* parentPath */.yl)((0,repository_path/* joinPath */.uJ)(base, place))])));
    }
    return new Set(folders);
}

// EXTERNAL MODULE: ./build/collect/reports/read.js + 3 modules
var read = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/io/git/submodules.js
var submodules = __webpack_require__(82544);
// EXTERNAL MODULE: ./build/model/packages/change.js
var change = __webpack_require__(24379);
;// CONCATENATED MODULE: ./build/commands/stages/changed-judges.js


/**
 * What judges a change must not be the change's own: a file of the repository that the change adds, edits or leads
 * to by a link decides nothing. One that git does not track was made by the job.
 *
 * @param compare the commit that the change is compared with.
 * @returns a problem for each that the change touches.
 * @see docs/decisions/0244-what-judges-a-change.md
 */
async function changedJudges(dir, compare, judges) {
    if (compare === undefined || judges.length === 0)
        return [];
    const changed = await (0,git_changed/* changedBetween */.jr)(dir, [compare, 'HEAD'], judges.map((judge) => judge.path));
    return judges
        .filter((judge) => changed.has(judge.path))
        .map(({ name, what, path: file }) => ({
        kind: 'policy',
        subject: name,
        state: 'invalid',
        message: `The ${what} in ${name} judge this change, and the change itself touches them: they decide nothing.`,
        hint: 'Bring them in by a change of their own, reviewed and merged by somebody who may bypass this check.',
        path: file,
    }));
}
/** The judges among what was asked for. */
function judgesOf(dir, cwd, named) {
    const from = (folder, what, names) => names.flatMap((name) => (name === undefined ? [] : [{ name, what, path: external_node_path_default().resolve(folder, name) }]));
    return [
        ...from(cwd, 'signing keys', [named.keys]),
        ...from(cwd, 'trusted roots', [named.trustedRoot]),
        ...from(dir, 'advisories', named.advisories),
        ...from(dir, 'reports of the base', named.baseReports),
    ];
}

;// CONCATENATED MODULE: ./build/commands/stages/lockfile-presence.js




/**
 * Which lockfiles pin anything: in a run that answers for what is merged those of its commit, elsewhere those that were
 * read, or stand there without being ignored by git. One that a step of the job has made pins nothing after the merge.
 * The commit is listed when it is first asked for. What is returned throws SealgateError INPUT_INVALID where git does
 * not have it.
 */
function lockfilePresence({ dir, context, head }, graphs) {
    if (head !== undefined && (0,merge_run/* isMergeRun */.a)(context)) {
        let committed;
        const list = async () => new Set(await (0,git/* filesAt */.Tl)(dir, head));
        return async (file) => {
            committed ??= list();
            return (await committed).has(file);
        };
    }
    const read = new Set(graphs.map(({ lockfile }) => lockfile.path));
    return async (file) => read.has(file) || ((0,external_node_fs_.existsSync)(external_node_path_default().join(dir, file)) && !(await (0,git/* isIgnored */.pi)(dir, file)));
}

;// CONCATENATED MODULE: ./build/commands/stages/collect-base.js

















/** Reads what the change is compared with: lockfiles, workflows and reports of the base, and what became of them. */
async function collectBase(input, head) {
    if (input.base === undefined || input.compare === undefined)
        return { problems: [] };
    const files = await (0,git/* filesAt */.Tl)(input.dir, input.compare);
    const named = (0,flags/* listOf */.c3)(input.values, 'lockfile').map((file) => (0,files_files/* displayPath */.Gt)(external_node_path_default().resolve(input.dir, file), input.dir));
    const before = await readLockfilesAt(input.dir, input.compare, {
        files,
        named,
        exclude: input.excludeLockfiles,
        compare: true,
    });
    const baseReports = await (0,read/* readReports */.oh)(input.dir, (0,flags/* listOf */.c3)(input.values, 'base-report'));
    const touched = await touchedJudges(input, input.compare, baseReports);
    const own = new Set(touched.map((problem) => problem.path));
    const unread = before.graphs
        .map(({ lockfile }) => lockfile.path)
        .filter((file) => head.problems.some(({ kind, subject }) => kind === 'lockfile' && subject === file));
    const known = before.graphs.filter(({ lockfile }) => !unread.includes(lockfile.path));
    const changes = named.length === 0 ? (0,change/* diffLockfiles */.qG)(known, head.graphs) : namedChanges(input.dir, known, head);
    const changed = await (0,git_changed/* changedSince */.$A)(input.dir, input.compare);
    const place = { dir: input.dir, compare: input.compare, changed };
    const foreign = before.foreign.filter((file) => !changed.includes(file));
    const installation = await installationChanges(place, head.graphs, before.graphs);
    // Who names lockfiles does not ask for the others.
    const { abandoned, hidden, unlocked } = named.length === 0
        ? await besideRead(input, { place, files, before: before.graphs, known, unread, head, changes })
        : { abandoned: [], hidden: [], unlocked: [] };
    return {
        facts: {
            ref: input.base.ref,
            commit: input.compare,
            graphs: before.graphs,
            ...(input.checks.workflows === 'off'
                ? {}
                : { workflows: await readWorkflowsAt(input.dir, input.compare, files) }),
            changes,
            ...(abandoned.length === 0 ? {} : { abandoned }),
            ...(unread.length === 0 ? {} : { unread }),
            ...(unlocked.length === 0 ? {} : { unlocked }),
            ...(installation.length === 0 ? {} : { installation }),
            ...(await submodulesBefore(input.dir, input.compare, head.submodules)),
            ...(foreign.length === 0 ? {} : { foreignLockfiles: foreign }),
            reports: baseReports.reports.filter((report) => !own.has(external_node_path_default().resolve(input.dir, report.path))),
        },
        problems: [
            ...before.problems,
            ...hidden,
            ...baseReports.problems,
            ...touched.map(({ path: _path, ...problem }) => problem),
        ],
    };
}
/** Files that judge this run and that the change has touched. */
async function touchedJudges({ dir, world, values, vulnerabilities }, compare, { reports }) {
    const judges = judgesOf(dir, world.cwd, {
        keys: (0,flags/* textOf */.b6)(values, 'keys'),
        trustedRoot: (0,flags/* textOf */.b6)(values, 'trusted-root'),
        advisories: vulnerabilities
            .filter((source) => source.startsWith('osv:'))
            .map((source) => source.slice('osv:'.length)),
        baseReports: reports.map((report) => report.path),
    });
    return changedJudges(dir, compare, judges);
}
/** What lies beside the lockfiles that were read: those that are gone, those behind links, manifests that none pins. */
async function besideRead(input, base) {
    const { place, files, before, known, unread, head, changes } = base;
    const { dir, changed } = place;
    const isThere = lockfilePresence(input, head.graphs);
    const exclude = input.excludeLockfiles;
    return {
        abandoned: await abandonedLockfiles(dir, { before: known, after: head.graphs, changes, isThere }),
        hidden: behind_links_behindLinks(dir, {
            read: [...head.graphs.map(({ lockfile }) => lockfile.path), ...unread],
            before: before.map(({ lockfile }) => lockfile.path),
            changed,
        }),
        unlocked: head.graphs.length === 0
            ? []
            : await unlockedManifests({ ...place, files }, head, { changed, exclude, isThere }),
    };
}
/** Where the base has the submodules that are told of. */
async function submodulesBefore(dir, commit, now) {
    if (now.length === 0)
        return {};
    const all = await (0,submodules/* submodulesOf */.P)(dir, commit);
    const known = now.flatMap(({ path: file }) => {
        const pinned = all.get(file);
        return pinned === undefined ? [] : [{ path: file, commit: pinned }];
    });
    return known.length === 0 ? {} : { submodules: known };
}
/** What the change did to the lockfiles that were asked for: the others are neither gone nor what these were before. */
function namedChanges(dir, before, head) {
    const here = new Set(head.graphs.map(({ lockfile }) => lockfile.path));
    const known = before.filter(({ lockfile }) => here.has(lockfile.path) || !(0,external_node_fs_.existsSync)(external_node_path_default().resolve(dir, lockfile.path)));
    return (0,change/* diffLockfiles */.qG)(known, head.graphs).filter(({ lockfile }) => here.has(lockfile));
}

;// CONCATENATED MODULE: ./build/commands/stages/collect-registry.js


/** What the registry says of the packages; nothing where it is not asked. What it cannot be asked for is a problem. */
async function collectRegistry(graphs, input, changes) {
    if (input.values.offline === true || !needsRegistry(input.checks, graphs))
        return { problems: [] };
    return askRegistry(graphs, input, changes);
}
/** Whether a check that is on can only be answered by the registry. */
function needsRegistry(checks, graphs) {
    if (checks.signatures !== 'off' || checks.provenance !== 'off')
        return true;
    if (checks.licenses === 'off')
        return false;
    return graphs.some(({ packages }) => packages.some((node) => node.license === undefined));
}
async function askRegistry(graphs, { dir, checks, values, world, compare }, changes) {
    const { collectRegistryFacts } = await Promise.all(/* import() */[__webpack_require__.e(952), __webpack_require__.e(5828)]).then(__webpack_require__.bind(__webpack_require__, 70952));
    const named = {
        registry: (0,flags/* textOf */.b6)(values, 'registry'),
        keysFile: (0,flags/* textOf */.b6)(values, 'keys'),
        trustedRootFile: (0,flags/* textOf */.b6)(values, 'trusted-root'),
        cacheDir: (0,flags/* textOf */.b6)(values, 'cache'),
    };
    const log = world.log;
    try {
        return await collectRegistryFacts(graphs, {
            dir,
            env: world.env,
            log,
            now: world.now,
            ...(changes === undefined || (checks.trust === 'off' && checks.provenance === 'off')
                ? {}
                : { changes, ...(compare === undefined ? {} : { base: compare }) }),
            ...(values.tarballs === true && changes !== undefined ? { tarballs: 'changed' } : {}),
            ...defined(named),
        });
    }
    catch (error) {
        // A file the user named (keys, trusted root) and that is wrong is a usage error; the rest is the world's fault.
        if (error instanceof errors/* SealgateError */.De && (error.code === 'USAGE' || error.code.startsWith('INPUT_')))
            throw error;
        const hint = error instanceof errors/* SealgateError */.De ? error.hint : undefined;
        const problem = { kind: 'registry', subject: 'registry', state: 'unreachable' };
        return {
            problems: [{ ...problem, message: (0,errors/* messageOf */.bD)(error), ...(hint === undefined ? {} : { hint }) }],
        };
    }
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/collect/packages/registries/config.js + 4 modules
var config = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/collect/reports/find-files.js
var find_files = __webpack_require__(95197);
// EXTERNAL MODULE: ./build/collect/reports/run.js
var run = __webpack_require__(17663);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
;// CONCATENATED MODULE: ./build/commands/stages/brought-reports.js


/**
 * What was asked for by paths and globs that name nothing but reports which the change adds. The scanner of the job left
 * none there: a change must not stand in for it, nor turn "no file matches" into a check that nobody asked for.
 *
 * @param named what each path or glob names.
 * @param reports as they are judged: those of the change are `pending`.
 */
async function broughtAlone(named, reports, { dir, compare }) {
    if (compare === undefined)
        return [];
    // A VEX document shows of nobody that they looked, whoever brings it.
    const brought = new Set(reports.flatMap(({ path, pending, statements }) => pending === true && statements === undefined ? [path] : []));
    const alone = named.filter(({ paths }) => paths.length > 0 && paths.every((path) => brought.has(path)));
    if (alone.length === 0)
        return [];
    const inside = alone.flatMap(({ paths }) => paths).filter((path) => !/^(?:\.\.\/|\/|[A-Za-z]:)/.test(path));
    const before = await (0,git/* blobsAt */.cu)(dir, compare, inside);
    return alone
        .filter(({ paths }) => !paths.some((path) => before.has(path)))
        .map(({ pattern, paths }) => ({
        kind: 'report',
        subject: pattern,
        state: 'missing',
        message: `Nothing matches ${pattern} but what the change itself adds, which counts after the merge: ${(0,few/* fewOf */.s)(paths, 3)}`,
        hint: 'Check that the scanner ran before this step and wrote its report there, under a name that the change does not have.',
    }));
}

// EXTERNAL MODULE: ./build/collect/reports/audit-counts.js
var audit_counts = __webpack_require__(85690);
// EXTERNAL MODULE: ./build/model/findings/exploitation.js
var exploitation = __webpack_require__(19250);
// EXTERNAL MODULE: ./build/model/findings/report-age.js
var report_age = __webpack_require__(32070);
;// CONCATENATED MODULE: ./build/commands/stages/report-trust.js









/** Reports with what makes them prove less than they seem to: another commit, too old, part of the change itself. */
async function withTrust(reports, trust) {
    const changed = await changedDocuments(reports, trust);
    return reports.map((report) => {
        // An audit of nothing proves nothing, but where there is nothing it is whole.
        const own = trust.noPackages
            ? report.problems.filter((problem) => problem !== audit_counts/* AUDITED_NOTHING */.X)
            : report.problems;
        const more = [otherCommit(report, trust.judged), tooOld(report, trust)];
        return {
            ...report,
            problems: [...own, ...more.filter((problem) => problem !== undefined)],
            ...(changed.has(report.path) ? ofTheChange(report) : {}),
        };
    });
}
/** What a VEX document says is told at the findings, with why it does not count. */
function ofTheChange({ statements, notes = [] }) {
    if (statements !== undefined)
        return { pending: true };
    const note = 'The change itself brings this report: what it finds counts, that it looked does not yet.';
    return { pending: true, notes: [...notes, note] };
}
/** T30: a report that names another commit than the one judged proves nothing about it, and says so. */
function otherCommit(report, judged) {
    const [here] = judged.filter((commit) => commit !== undefined);
    if (report.commit === undefined || here === undefined || judged.includes(report.commit))
        return undefined;
    return `It is a report on commit ${report.commit.slice(0, 12)}, and this run judges ${here.slice(0, 12)}: scan this commit`;
}
/** What this run made itself is as young as the run; a VEX document holds until it is taken back. */
function tooOld(report, { time, maxAge }) {
    if (report.run !== undefined || (report.statements !== undefined && report.findings.length === 0))
        return undefined;
    return (0,report_age/* ageProblem */.r)(report.createdAt, { now: time, maxAge });
}
/**
 * Paths of reports and VEX documents that the judged change adds or edits, or leads to by a link. A change must neither
 * excuse itself nor say that somebody looked at it: like the policy, such a file counts once it is in the base. One that
 * git does not track there was made by the job, and a run that has no base judges no change. A report that is in the
 * base and that the job wrote again is the job's.
 */
async function changedDocuments(reports, trust) {
    const files = reports.filter((report) => report.run === undefined);
    if (trust.compare === undefined || files.length === 0)
        return new Set();
    const documents = files.filter((report) => report.statements !== undefined);
    const paths = files.map((report) => report.path);
    const changed = await (0,git_changed/* changedBetween */.jr)(trust.dir, [trust.compare, 'HEAD'], paths);
    const below = documents
        .map((report) => report.path)
        .filter((file) => !external_node_path_default().isAbsolute(file) && !(0,repository_path/* leadsAbove */.h)(file));
    const before = await (0,git/* blobsAt */.cu)(trust.dir, trust.compare, below);
    for (const report of documents) {
        const base = before.get(report.path);
        if (base instanceof Uint8Array && !isDigestOf(base, report.sha256))
            changed.add(report.path);
    }
    return changed;
}
/** Whether a digest is that of what git has: as it is, or with the line ends that a checkout on Windows gives it. */
function isDigestOf(base, sha256) {
    if ((0,digest/* sha256Hex */.f)(base) === sha256)
        return true;
    const lines = base.toString('latin1').replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
    return (0,digest/* sha256Hex */.f)(Buffer.from(lines, 'latin1')) === sha256;
}
/** Lists of exploited vulnerabilities, as far as they say something of what the reports name. */
async function readLists(input, reports) {
    const files = { kev: (0,flags/* listOf */.c3)(input.values, 'kev'), epss: (0,flags/* listOf */.c3)(input.values, 'epss') };
    if (files.kev.length + files.epss.length === 0)
        return { problems: [] };
    const { readExploitation } = await __webpack_require__.e(/* import() */ 8999).then(__webpack_require__.bind(__webpack_require__, 21380));
    return readExploitation(input.dir, files, {
        wanted: (0,exploitation/* cvesOf */.RW)(reports.flatMap((report) => report.findings)),
        age: { now: input.context.time, maxAge: input.maxAge },
        ...(input.compare === undefined ? {} : { base: input.compare }),
    });
}
/** What reports hold and was not used. */
function tellNotes(reports, log) {
    for (const { path: name, notes = [] } of reports)
        for (const note of notes.slice(0, 5))
            log.warn(`${name}: ${note}`);
}

// EXTERNAL MODULE: ./build/collect/reports/raw-report.js
var raw_report = __webpack_require__(76531);
// EXTERNAL MODULE: ./build/model/signatures/pair-signers.js
var pair_signers = __webpack_require__(62039);
;// CONCATENATED MODULE: ./build/commands/stages/vex-seals.js







const MAX_BUNDLE = 16 * 1024 * 1024;
/**
 * VEX documents with who of the policy's `vex-signers` signed them, by the Sigstore bundle beside each
 * (`FILE.sigstore.json`), over the digest of what was read.
 *
 * @throws SealgateError where the trusted root that the caller named cannot be read.
 * @see docs/decisions/0259-whose-vex-counts.md
 */
async function withVexSeals(reports, { rules, readLocal }, { dir, values, world }) {
    if (rules.anyOf.length === 0 || !reports.some(({ statements }) => statements !== undefined))
        return { reports, raw: [] };
    const { rootsOf } = await __webpack_require__.e(/* import() */ 6680).then(__webpack_require__.bind(__webpack_require__, 16680));
    const roots = await rootsOf(values, world);
    const given = { rules, readLocal, roots, world: { cwd: dir, env: world.env } };
    const signed = [];
    const raw = [];
    for (const report of reports) {
        if (report.statements === undefined) {
            signed.push(report);
            continue;
        }
        const { vexSeal, bundle } = await sealOf(report, given);
        signed.push({ ...report, vexSeal });
        if (bundle !== undefined)
            raw.push(bundle);
        if ('reason' in vexSeal)
            world.log.warn(`${report.path}: what it says does not count: ${vexSeal.reason}`);
    }
    return { reports: signed, raw };
}
async function sealOf(report, given) {
    const name = `${report.path}.sigstore.json`;
    let bytes;
    try {
        await (0,git_changed/* refuseLinkOut */.rS)(given.world.cwd, name);
        bytes = await (0,files_files/* readIfExists */.OR)(external_node_path_default().resolve(given.world.cwd, name), MAX_BUNDLE);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        // Other messages name the file by its place on this machine.
        const reason = error.location?.file === name ? error.message : `${name} cannot be read`;
        return { vexSeal: { reason } };
    }
    if (bytes === undefined)
        return { vexSeal: { reason: `there is no ${name}` } };
    const vexSeal = await sealBy(report, { name, bytes }, given);
    // What verifies nothing may be any file, and is not kept (T44).
    if ('reason' in vexSeal)
        return { vexSeal };
    return { vexSeal, bundle: { name, tool: (0,raw_report/* toolWord */.N)(report.format), target: 'seal', bytes } };
}
async function sealBy({ sha256 }, { name, bytes }, { rules, roots, world, readLocal }) {
    const [{ splitBundles }, { whoSigned, signerName, trustOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1518).then(__webpack_require__.bind(__webpack_require__, 81518)),
        Promise.all(/* import() */[__webpack_require__.e(1790), __webpack_require__.e(2770)]).then(__webpack_require__.bind(__webpack_require__, 56981)),
    ]);
    const artifact = { kind: 'digest', algorithm: 'sha256', hex: sha256 };
    const fitting = [];
    const reasons = [];
    for (const signer of rules.anyOf) {
        try {
            const trust = await trustOf(signer, roots, { ...world, readLocal });
            const seal = await whoSigned(splitBundles(bytes, name), artifact, { trust, accept: refuseStatements });
            fitting.push(seal.by);
            if (seal.by.length === 0)
                reasons.push(`${signerName(signer)}: ${seal.reason}`);
        }
        catch (error) {
            // A key or a bundle that is missing or broken is no signature of theirs, and why is said.
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            reasons.push(error.message);
        }
    }
    const signedBy = (0,pair_signers/* pairSigners */.a)(fitting).flatMap((identity) => identity ?? []);
    if (signedBy.length >= rules.threshold)
        return { signedBy: signedBy.sort(compare_text/* compareText */.n) };
    return {
        reason: `${signedBy.length} of the policy's vex-signers signed it, ${rules.threshold} must have (${reasons[0] ?? 'two entries are one signer'})`,
    };
}
/** A statement about the document may say anything of it, that it was taken back too: only its own signature counts. */
function refuseStatements({ statement }, name) {
    if (statement !== undefined)
        throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${name} is an attestation about it, not its signature`);
}

;// CONCATENATED MODULE: ./build/commands/stages/collect-reports.js










/** Reads the reports that flags and policy name, and runs the scanners that are asked for. */
async function findReports(input) {
    return { files: await readNamed(input), runs: await runNamed(input) };
}
async function readNamed(input) {
    const { dir, values, world } = input;
    const evidence = input.evidenceDirs.map((folder) => external_node_path_default().relative(dir, folder).split((external_node_path_default()).sep).join('/'));
    const names = [...(0,flags/* listOf */.c3)(values, 'report'), ...requiredFiles(input, evidence)];
    const files = await (0,read/* readReports */.oh)(dir, names, { evidence });
    for (const glob of files.past)
        world.log.warn(`${glob} also names evidence of past runs, which was not read. Where it is meant, begin the glob with its folder.`);
    return files;
}
/** Files of required reports. One that is not there is no fault here: the decision says that it is missing. */
function requiredFiles({ dir, requiredReports }, evidence) {
    const globs = requiredReports.filter((entry) => !entry.startsWith('format:'));
    return globs
        .flatMap((glob) => (0,find_files/* withoutPast */.Po)((0,find_files/* findFiles */.lY)(dir, glob), glob, evidence))
        .filter((file) => (0,external_node_fs_.existsSync)(external_node_path_default().resolve(dir, file)));
}
async function runNamed({ dir, values, world, pathTools }) {
    const offline = values.offline === true;
    const asked = (0,flags/* textOf */.b6)(values, 'registry');
    return (0,run/* runScanners */.D)(dir, (0,flags/* listOf */.c3)(values, 'run'), {
        log: world.log,
        offline,
        registry: asked === undefined ? undefined : (0,config/* registryUrl */.N)(asked, '--registry'),
        find: async (name) => {
            const { findTool } = await Promise.all(/* import() */[__webpack_require__.e(1790), __webpack_require__.e(7377), __webpack_require__.e(8484)]).then(__webpack_require__.bind(__webpack_require__, 15101));
            return findTool(name, { env: world.env, offline, pathTools });
        },
    });
}
/**
 * Holds reports against who signed them, this commit, and the change.
 *
 * @param beside reports that need no such trust, whose vulnerabilities are looked up in the lists all the same.
 */
async function judgeReports(input, { files, runs }, { noPackages, beside }) {
    const { dir, context, world } = input;
    const signed = await withVexSeals([...files.reports, ...runs.reports], input.vexSigners, input);
    const reports = await withTrust(signed.reports, {
        dir,
        judged: [input.head, context.commit],
        time: context.time,
        maxAge: input.maxAge,
        ...(input.compare === undefined ? {} : { compare: input.compare }),
        noPackages,
    });
    tellNotes(reports, world.log);
    const brought = await broughtAlone(files.named, reports, input);
    return {
        reports,
        problems: [...files.problems, ...brought, ...runs.problems],
        lists: await readLists(input, [...reports, ...beside]),
        raw: [...files.raw, ...signed.raw, ...runs.raw],
    };
}

;// CONCATENATED MODULE: ./build/commands/stages/collect.js










/** Reads everything: lockfiles, the base's lockfiles, reports, the registry, licences. What cannot be had becomes a problem. */
async function collect(input) {
    const head = await readHead(input);
    const found = await findReports(input);
    const base = await collectBase(input, head);
    const advisories = await readAdvisories(input, head.graphs);
    const trustRecord = await readTrustRecord(input);
    const reports = await judgeReports(input, found, {
        noPackages: listsNothing(head),
        beside: advisories.reports,
    });
    const early = await earlyFacts(input, { head, base, advisories, trustRecord, reports });
    await input.checkpoint(early, [...reports.raw, ...advisories.raw]);
    return withPackages(early, input);
}
async function readHead(input) {
    const { dir, values, excludeLockfiles } = input;
    const named = (0,flags/* listOf */.c3)(values, 'lockfile');
    const { raw, ...lockfiles } = await (0,discover.readLockfiles)(dir, {
        ...(named.length > 0 ? { files: named } : {}),
        exclude: excludeLockfiles,
        compare: true,
    });
    const changed = await changedLockfiles(input, raw);
    const submodules = named.length > 0 ? [] : await (0,discovery_submodules/* readSubmodules */.a)(dir, excludeLockfiles);
    return { ...lockfiles, changed, submodules };
}
/** Advisories that the policy asks for without a scanner. */
async function readAdvisories({ dir, checks, vulnerabilities, values, world }, graphs) {
    if (checks.vulnerabilities === 'off' || vulnerabilities.length === 0)
        return { reports: [], problems: [], raw: [] };
    const { collectAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(5298), __webpack_require__.e(4561)]).then(__webpack_require__.bind(__webpack_require__, 35298));
    const registry = (0,flags/* textOf */.b6)(values, 'registry');
    return collectAdvisories(graphs, vulnerabilities, {
        dir,
        env: world.env,
        now: world.now,
        offline: values.offline === true,
        ...(registry === undefined ? {} : { registry }),
    });
}
function readTrustRecord({ dir, base, compare }) {
    const commits = base === undefined || compare === undefined ? undefined : { base: base.commit, compare };
    return (0,trust_record/* collectTrustRecord */.C)(dir, commits);
}
function listsNothing({ graphs, problems, }) {
    return graphs.length > 0 && problems.length === 0 && graphs.every(({ packages }) => packages.length === 0);
}
async function earlyFacts(input, { head, base, advisories, trustRecord, reports }) {
    const { exploitation } = reports.lists;
    return {
        schema: 'sealgate/facts/v1',
        context: input.context,
        graphs: head.graphs,
        ...(head.excluded.length === 0 ? {} : { excludedLockfiles: head.excluded }),
        ...(head.foreign.length === 0 ? {} : { foreignLockfiles: head.foreign }),
        ...(head.submodules.length === 0 ? {} : { submodules: head.submodules }),
        ...(base.facts === undefined ? {} : { base: base.facts }),
        ...(input.baseline === undefined ? {} : { baseline: input.baseline }),
        ...(input.checks.workflows === 'off' ? {} : { workflows: await readWorkflows(input.dir) }),
        reports: [...reports.reports, ...advisories.reports],
        ...(exploitation === undefined ? {} : { exploitation }),
        licenses: {},
        ...(trustRecord.facts === undefined ? {} : { trustRecord: trustRecord.facts }),
        offline: input.values.offline === true,
        problems: [
            ...input.problems,
            ...head.changed,
            ...trustRecord.problems,
            ...head.problems,
            ...reports.problems,
            ...advisories.problems,
            ...reports.lists.problems,
            ...base.problems,
        ],
    };
}
/** The facts with what the registry says of each package, and its licence. */
async function withPackages(early, input) {
    const { dir, world } = input;
    const registry = await collectRegistry(early.graphs, input, early.base?.changes);
    const known = registry.facts === undefined ? {} : { registry: registry.facts };
    const licenses = await (0,collect_licenses.collectLicenses)(dir, early.graphs, {
        env: world.env,
        ...known,
        ...input.licenseTexts,
    });
    world.log.progress(undefined);
    return { ...early, licenses, ...known, problems: [...early.problems, ...registry.problems] };
}

// EXTERNAL MODULE: ./build/commands/stages/judge.js + 1 modules
var stages_judge = __webpack_require__(51673);
// EXTERNAL MODULE: ./build/commands/stages/rules.js
var stages_rules = __webpack_require__(83207);
// EXTERNAL MODULE: ./build/collect/manifests.js
var collect_manifests = __webpack_require__(76460);
// EXTERNAL MODULE: ./build/model/data/json-parts.js
var json_parts = __webpack_require__(66333);
// EXTERNAL MODULE: ./build/publish/secrets.js
var secrets = __webpack_require__(80198);
// EXTERNAL MODULE: ./build/render/cyclonedx/document.js + 1 modules
var cyclonedx_document = __webpack_require__(67503);
// EXTERNAL MODULE: ./build/io/files/blocks.js
var blocks = __webpack_require__(20048);
;// CONCATENATED MODULE: ./build/commands/stages/raw-file.js






/** Larger reports are looked through with all rules only where the quick look finds something. */
const FULL_LOOK_BYTES = 4 * 1024 * 1024;
const MEDIA_TYPES = new Map([
    ['json', 'application/json'],
    ['sarif', 'application/json'],
    ['xml', 'application/xml'],
]);
/**
 * A report as it may be kept: without the credentials that stand in it (T7). One that is too large to hold goes
 * from disk to disk; `assertJudged` must see what arrived.
 *
 * @param known secrets of this process, as `knownSecrets` gives them.
 */
async function rawFile(report, known) {
    const extension = /\.([a-z0-9]{1,10})$/i.exec(report.name)?.[1]?.toLowerCase() ?? 'json';
    const about = {
        what: 'raw-report',
        name: { what: report.tool, extension, ...(report.target === undefined ? {} : { target: report.target }) },
        mediaType: MEDIA_TYPES.get(extension) ?? 'application/octet-stream',
    };
    const { file, bytes } = report;
    if (bytes === undefined && file !== undefined && isClean(file, known))
        return { file: { ...about, data: (0,blocks/* fileBlocks */["do"])(file.path) }, redactions: [] };
    const data = await rawBytes(report);
    const sha256 = report.sha256 ?? file?.sha256;
    const same = { ...about, data, ...(sha256 === undefined ? {} : { sha256 }) };
    if (data.length > FULL_LOOK_BYTES && (0,secrets/* findSecret */.mt)(data, known) === undefined)
        return { file: same, redactions: [] };
    const { redactSecrets } = await __webpack_require__.e(/* import() */ 6678).then(__webpack_require__.bind(__webpack_require__, 36678));
    const clean = await redactSecrets(data, known);
    if (clean.redactions.length === 0)
        return { file: same, redactions: [] };
    return { file: { ...about, data: clean.bytes }, redactions: clean.redactions };
}
/** Whether no secret was seen in the bytes that were judged. @throws SealgateError INPUT_INVALID where they are others */
function isClean(file, known) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const clean = (0,secrets/* findSecretIn */.N0)(hashed((0,blocks/* fileBlocks */["do"])(file.path), hash), known) === undefined;
    if (clean && hash.digest('hex') !== file.sha256)
        throw changed(file.path);
    return clean;
}
function* hashed(blocks, hash) {
    for (const block of blocks) {
        hash.update(block);
        yield block;
    }
}
/** T59: what is kept of a report are the bytes that were judged, and no others. @throws SealgateError INPUT_INVALID */
function assertJudged({ file, bytes }, redactions, staged) {
    if (bytes !== undefined || file === undefined || redactions.length > 0)
        return;
    if (staged.sha256 !== file.sha256)
        throw changed(file.path);
}
/** T59 */
async function rawBytes({ bytes, file }) {
    if (bytes !== undefined || file === undefined)
        return bytes ?? new Uint8Array(0);
    const again = await (0,files_files/* readCapped */.EF)(file.path);
    if ((0,digest/* sha256Hex */.f)(again) === file.sha256)
        return again;
    throw changed(file.path);
}
function changed(file) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} changed after it was read`, {
        location: { file },
        hint: 'Let the scanner end before this step.',
    });
}

// EXTERNAL MODULE: ./build/commands/stages/staging.js + 1 modules
var stages_staging = __webpack_require__(88226);
;// CONCATENATED MODULE: ./build/commands/stages/run-files.js







/** Files of a run, each under a name of its own. */
function openRunFiles(staging, { time }) {
    const names = { time, taken: new Set() };
    const added = [];
    return {
        added,
        add: async (file) => {
            const staged = await (0,stages_staging/* stage */.dw)(staging, file, names);
            added.push(staged);
            return staged;
        },
    };
}
/** Adds the policy that judges, and the files it was made of, byte for byte. */
async function addPolicy(files, { policy, raw }) {
    await files.add({
        what: 'policy',
        name: { what: 'policy', extension: 'json' },
        mediaType: 'application/json',
        data: `${JSON.stringify(policy, null, 2)}\n`,
    });
    for (const { path, bytes } of raw) {
        await files.add({
            what: 'policy',
            name: { what: 'policy', target: path.replace(/\.ya?ml$/i, ''), extension: 'yml' },
            mediaType: 'application/yaml',
            data: bytes,
        });
    }
}
/** Adds reports without the secrets in them. @returns what was taken out of which file. */
async function addReports(files, reports, env) {
    const redacted = {};
    for (const report of reports) {
        const { file, redactions } = await rawFile(report, (0,secrets/* knownSecrets */.xU)(env));
        const staged = await files.add(file);
        assertJudged(report, redactions, staged);
        if (redactions.length > 0)
            redacted[staged.path] = redactions;
    }
    return redacted;
}
/** Adds what was collected. */
async function addFacts(files, facts) {
    await files.add({
        what: 'facts',
        name: { what: 'facts', extension: 'json' },
        mediaType: 'application/json',
        data: (0,json_parts/* jsonParts */.l)(facts),
    });
}
/** Adds the CycloneDX SBOM of all lockfiles. @returns what could not be read for it. */
async function addSbom(files, { dir, facts, context }) {
    const { graphs, licenses } = facts;
    const { manifests } = await (0,collect_manifests/* readManifests */.P)(dir, graphs);
    const { patches, problems } = await (0,declared.readPatches)(dir, graphs, { texts: false });
    await files.add({
        what: 'sbom',
        name: { what: 'sbom', extension: 'cdx.json' },
        mediaType: 'application/vnd.cyclonedx+json; version=1.6',
        data: (0,cyclonedx_document/* finishBom */.wx)((0,cyclonedx_document/* openBom */.DJ)(graphs, { context, licenses, manifests, patches })),
    });
    return problems;
}

;// CONCATENATED MODULE: ./build/commands/stages/check-stage.js

















/**
 * The first stage: reads, checks, decides, and leaves facts, policy, raw reports and SBOM in the staging folder.
 *
 * @throws SealgateError for wrong usage; everything that outside can cause is in the verdict instead.
 */
async function checkStage(input) {
    const { staging, values, world, checkpoint } = input;
    const dir = external_node_path_default().resolve(world.cwd, (0,flags/* textOf */.b6)(values, 'dir') ?? '.');
    (0,folder/* assertFolder */.Z)(dir);
    const runtime = await (0,io_runtime/* readRuntime */.Ft)({ dir, env: world.env, now: world.now(), version: (0,version/* version */.r)() });
    const { context } = runtime;
    if (runtime.note !== undefined)
        world.log.warn(runtime.note);
    const found = await (0,base/* baseOf */.b)(dir, runtime, input);
    const rules = await (0,stages_rules/* readRules */.K)(dir, found.base, input);
    const settings = await check_stage_settingsOf({ dir, values, world, found, rules });
    const started = performance.now();
    const files = openRunFiles(staging, context);
    await addPolicy(files, rules);
    const redacted = {};
    const save = async (outlined) => {
        const record = (0,undecided/* undecided */.o)(outlined, { gaps: [INTERRUPTED], notSealed: 'The run did not get that far.' });
        await checkpoint?.({ ...settings, ...redactionsOf(redacted), record, timings: {} });
    };
    const about = { context, policy: rules.source };
    await save({ ...about, files: [...files.added] });
    const facts = await collect({
        ...(await questionsOf({ dir, values, world, runtime, found, rules, evidenceDir: settings.evidenceDir })),
        checkpoint: async (early, rawReports) => {
            Object.assign(redacted, await addReports(files, rawReports, world.env));
            await save(outline(about, early, files.added));
        },
    });
    const collected = performance.now();
    staging.facts = facts;
    await addFacts(files, facts);
    const packages = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
    world.log.progress(`Checking ${(0,counted/* counted */.h)(packages, 'package')}`);
    const judgement = await (0,stages_judge/* judge */.S)(facts, rules.policy);
    const judged = performance.now();
    for (const problem of await addSbom(files, { dir, facts, context }))
        world.log.warn(problem);
    const ended = performance.now();
    world.log.progress(undefined);
    const record = recordOf(outline(about, facts, files.added), judgement);
    const timings = { collect: collected - started, sbom: ended - judged };
    return {
        ...settings,
        ...redactionsOf(redacted),
        record,
        timings: { ...timings, ...judgement.timings, total: performance.now() - started },
    };
}
/** The record of a run that was judged, before it is sealed. */
function recordOf(outlined, judgement) {
    return {
        ...outlined,
        checks: judgement.results.map(({ findings: _findings, causes: _causes, absent: _absent, ...rest }) => rest),
        decisions: judgement.decisions,
        signals: judgement.signals,
        verdict: judgement.verdict,
        seal: { state: 'not-sealed', reason: 'The seal step did not finish.' },
    };
}
/** What the later stages need to know of the policy and of where things are. */
async function check_stage_settingsOf({ dir, values, world, found, rules }) {
    const { policy, exitCode } = rules;
    const out = (0,flags/* textOf */.b6)(values, 'out');
    return {
        schema: 'sealgate/state/v1',
        repositoryDir: dir,
        evidenceDir: external_node_path_default().resolve(world.cwd, out ?? external_node_path_default().join(dir, policy.evidencePath)),
        ...(out === undefined ? { evidenceInside: dir } : {}),
        telling: await (0,people/* withPeople */.Q)((0,telling/* tellingOf */.N)(policy), { dir, ...found }),
        requireSeal: policy.requireSeal,
        ...sinksOf(policy),
        ...(exitCode === undefined ? {} : { exitCode }),
    };
}
/** What is read of the repository, as flags, policy and event ask for it. */
async function questionsOf({ dir, values, world, runtime, found, rules, evidenceDir, }) {
    const { policy } = rules;
    const base = found.base === undefined ? {} : { base: found.base };
    const ratchet = policy.baseline === '' ? {} : await (0,baseline_file/* readBaseline */.mF)({ dir, ...base }, policy.baseline);
    return {
        dir,
        context: runtime.context,
        values,
        world,
        checks: policy.checks,
        vulnerabilities: policy.vulnerabilities,
        ...licenseTexts(policy),
        excludeLockfiles: policy.excludeLockfiles,
        pathTools: policy.pathTools,
        maxAge: policy.maxAge,
        requiredReports: policy.requireReports,
        evidenceDirs: [evidenceDir, external_node_path_default().resolve(dir, policy.evidencePath)],
        vexSigners: {
            rules: policy.vexSigners,
            readLocal: (0,find/* makeReader */.Yv)({ dir: rules.home ?? dir, ...base }).readLocal,
        },
        ...base,
        ...(found.compare === undefined ? {} : { compare: found.compare }),
        ...(runtime.head === undefined ? {} : { head: runtime.head }),
        ...(ratchet.baseline === undefined ? {} : { baseline: ratchet.baseline }),
        problems: [
            ...rules.problems,
            ...[runtime.problem, found.problem, ratchet.problem].filter((problem) => problem !== undefined),
        ],
    };
}
function sinksOf({ evidenceSinks, requireSinks, evidenceRetention }) {
    return evidenceSinks.length + requireSinks.length === 0
        ? {}
        : { sinks: { evidenceSinks, requireSinks, evidenceRetention } };
}
/** A policy with an opinion on licences has all licence files read; without one only those that must stand in for a declaration. */
function licenseTexts(policy) {
    if (policy.checks.licenses === 'off')
        return {};
    const texts = (0,judge/* judgesLicenses */.N)(policy) ? 'all' : 'open';
    return { licenseTexts: { texts, named: policy.licenseClarifications } };
}
const INTERRUPTED = {
    check: 'run',
    message: 'The run ended before its checks were done.',
    hint: 'Look at the log of the check step, then run again.',
};
function redactionsOf(redacted) {
    return Object.keys(redacted).length === 0 ? {} : { redactions: redacted };
}
/** What a record says whatever the verdict is. */
function outline({ context, policy }, facts, files) {
    return {
        schema: 'sealgate/run/v1',
        context,
        policy,
        lockfiles: facts.graphs.map(({ lockfile, packages }) => ({
            path: lockfile.path,
            format: lockfile.format,
            version: lockfile.version,
            packages: packages.length,
        })),
        reports: facts.reports.map((report) => ({
            path: report.path,
            format: report.format,
            tool: report.tool.version === undefined ? report.tool.name : `${report.tool.name} ${report.tool.version}`,
            findings: report.findings.length,
        })),
        ...(facts.base === undefined
            ? {}
            : {
                change: {
                    baseRef: facts.base.ref,
                    baseCommit: facts.base.commit,
                    lockfiles: facts.base.changes,
                    ...(facts.base.unread === undefined ? {} : { unread: facts.base.unread }),
                },
            }),
        files: [...files],
    };
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

/***/ 15657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The user's own folder; `undefined` where there is none: a container's user without an entry among the accounts, or a
 * HOME that is empty. Never a path relative to where we stand, which would make the repository's files the user's.
 */
function homeFolder(env) {
    return [() => env.HOME, () => env.USERPROFILE, (node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir), () => node_os__WEBPACK_IMPORTED_MODULE_0___default().userInfo().homedir]
        .map(found)
        .find((folder) => folder !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder));
}
function found(ask) {
    try {
        return ask();
    }
    catch {
        // The system knows no account of this id.
        return undefined;
    }
}


/***/ }),

/***/ 43499:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PNPMFILES)
/* harmony export */ });
/** What pnpm takes for its pnpmfile where no setting names another: code that changes what packages need. */
const PNPMFILES = ['.pnpmfile.cjs', '.pnpmfile.mjs'];


/***/ }),

/***/ 62039:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pairSigners)
/* harmony export */ });
/**
 * Pairs the entries of a list of signers with those who signed, as many as can be: nobody answers two entries, and no
 * entry is answered twice. An entry may fit several who signed: a workflow at any ref.
 *
 * @param fitting for each entry, the identities that signed and fit it.
 * @returns for each entry the identity that answers it, or `undefined`.
 */
function pairSigners(fitting) {
    const entryOf = new Map();
    const place = (entry, tried) => (fitting[entry] ?? []).some((identity) => {
        if (tried.has(identity))
            return false;
        tried.add(identity);
        const holder = entryOf.get(identity);
        // Who holds it already may have another one.
        if (holder !== undefined && !place(holder, tried))
            return false;
        entryOf.set(identity, entry);
        return true;
    });
    for (const entry of fitting.keys())
        place(entry, new Set());
    const paired = new Map([...entryOf].map(([identity, entry]) => [entry, identity]));
    return fitting.map((_, entry) => paired.get(entry));
}


/***/ }),

/***/ 10566:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36544);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56283);




/**
 * Reads the baseline: from the base where there is one, and what the working tree adds to it. A base without the
 * file knows nothing.
 *
 * @returns the facts, or the problem that keeps the verdict from passing.
 */
async function readBaseline(options, path) {
    try {
        const before = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReader */ .Yv)(options).readLocal(path);
        const after = options.base === undefined ? before : await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .readInside */ .xO)(options.dir, path);
        if (before === undefined && after === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', `The baseline ${path} does not exist`, {
                hint: 'Write it with sealgate policy baseline, or take baseline: out of the policy.',
            });
        }
        const entries = before === undefined ? [] : parseBaseline(before, path);
        const known = fingerprints(entries);
        const here = after === undefined ? [] : fingerprints(parseBaseline(after, path));
        const isKnown = new Set(known);
        const rules = Object.fromEntries(entries.map(({ fingerprint, rule }) => [fingerprint, rule]));
        return { baseline: { path, known, rules, added: here.filter((one) => !isKnown.has(one)) } };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        const { message, hint } = error;
        return {
            problem: {
                kind: 'policy',
                subject: path,
                state: 'invalid',
                message,
                ...(hint === undefined ? {} : { hint }),
            },
        };
    }
}
function fingerprints(entries) {
    return [...new Set(entries.map(({ fingerprint }) => fingerprint))].sort(_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}
/** @throws SealgateError INPUT_INVALID where it is not a baseline. */
function parseBaseline(bytes, file) {
    const wrong = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a baseline: ${what}`, {
        location: { file },
        hint: 'Write it again with sealgate policy baseline.',
        ...(cause === undefined ? {} : { cause }),
    });
    let document;
    try {
        document = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file));
    }
    catch (cause) {
        throw wrong('no JSON', cause);
    }
    if (typeof document !== 'object' ||
        document === null ||
        !('schema' in document) ||
        document.schema !== SCHEMA)
        throw wrong(`its schema is not ${SCHEMA}`);
    const list = 'findings' in document ? document.findings : undefined;
    if (!Array.isArray(list))
        throw wrong('it has no list of findings');
    return list.map((item, index) => {
        const entry = typeof item === 'object' && item !== null ? item : {};
        const { fingerprint, rule, subject } = entry;
        if (typeof fingerprint !== 'string' || !/^[0-9a-f]{8,128}$/.test(fingerprint))
            throw wrong(`finding ${index + 1} has no fingerprint`);
        return {
            fingerprint,
            rule: typeof rule === 'string' ? rule : '',
            subject: typeof subject === 'string' ? subject : '',
        };
    });
}
const SCHEMA = 'sealgate/baseline/v1';
/** The file, a line for each finding, in an order that does not change. Ends with a line feed. */
function writeBaseline(entries) {
    const unique = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.subject, b.subject) ||
        (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.fingerprint, b.fingerprint));
    const lines = unique.map(({ fingerprint, rule, subject }) => `    ${JSON.stringify({ fingerprint, rule, subject })}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "schema": "${SCHEMA}",\n  "findings": ${list}\n}\n`;
}


/***/ })

};
;