"use strict";
exports.id = 3750;
exports.ids = [3750];
exports.modules = {

/***/ 1075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ runScanners)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/exec.js
var exec = __webpack_require__(98291);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/collect/reports/failures.js
var failures = __webpack_require__(32355);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(4641);
// EXTERNAL MODULE: ./build/collect/reports/parse-report.js + 2 modules
var parse_report = __webpack_require__(91433);
// EXTERNAL MODULE: ./build/collect/reports/raw-report.js
var raw_report = __webpack_require__(76531);
// EXTERNAL MODULE: ./build/collect/reports/read.js + 2 modules
var read = __webpack_require__(86625);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/make-folders.js
var make_folders = __webpack_require__(75180);
;// CONCATENATED MODULE: ./build/collect/reports/audit-folder.js







/**
 * Runs something in a folder of its own that holds only the lockfile (and, where needed, the package.json
 * files) of `dir`. The repository's own configuration (.npmrc, pnpm-workspace.yaml, package manager pins)
 * stays out: a pull request could point the audit at a server that says nothing is wrong, list advisories to
 * ignore, or have another program started.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no lockfile.
 */
async function inAuditFolder(dir, input, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(external_node_os_default().tmpdir(), 'sealgate-audit-'));
    try {
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
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
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
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'], manifests: true }, (cwd) => use({ args: NPM_ARGS, shown: NPM_ARGS, cwd })),
    },
    {
        id: 'pnpm-audit',
        title: 'pnpm audit',
        program: 'pnpm',
        format: 'pnpm-audit',
        exitCodes: [0, 1],
        prepare: (dir, use) => inAuditFolder(dir, { lockfiles: ['pnpm-lock.yaml'], manifests: false }, (cwd) => use({ args: PNPM_ARGS, shown: PNPM_ARGS, cwd })),
    },
    {
        id: 'trivy-fs',
        title: 'trivy fs',
        program: 'trivy',
        format: 'trivy',
        exitCodes: [0],
        prepare: withOwnTrivySettings,
    },
];
/**
 * Trivy reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` of the folder it runs in, so a pull request
 * could switch it off: it gets empty ones instead.
 */
async function withOwnTrivySettings(dir, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(external_node_os_default().tmpdir(), 'sealgate-trivy-'));
    try {
        const settings = { config: 'trivy.yaml', ignorefile: 'ignore', 'secret-config': 'secret.yaml' };
        const flags = [];
        for (const [flag, name] of Object.entries(settings)) {
            const file = external_node_path_default().join(folder, name);
            await (0,promises_.writeFile)(file, flag === 'ignorefile' ? '' : '{}\n');
            flags.push(`--${flag}`, file);
        }
        const common = ['--format', 'json', '--quiet', '--include-dev-deps', '--scanners', TRIVY_SCANNERS];
        return await use({ args: ['fs', ...common, ...flags, '.'], shown: ['fs', ...common, '.'], cwd: dir });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/collect/reports/run.js













/** The scanners that `trivy-fs` is run with. */
const TRIVY_KINDS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
/**
 * Runs scanners and reads what they print. What they printed is kept byte for byte; whether it
 * is a report or an error is told from the content, because their exit code 1 means either.
 *
 * @param names of `scannerTools`.
 * @param find gives the program to run: a pinned one, or the copy on PATH.
 * @throws SealgateError USAGE for a name that does not exist.
 */
async function runScanners(dir, names, log, find) {
    const tools = [...new Set(names)].map(toolNamed);
    const result = { reports: [], problems: [], raw: [] };
    for (const tool of tools) {
        log.progress(`Running ${tool.title}`);
        const one = { reports: [], problems: [], raw: [] };
        await runOne(dir, tool, one, find);
        const covers = tool.format === 'trivy' ? TRIVY_KINDS : ['vulnerabilities'];
        result.reports.push(...one.reports);
        result.problems.push(...one.problems.map((problem) => ({ ...problem, covers })));
        result.raw.push(...one.raw);
    }
    log.progress(undefined);
    return result;
}
function toolNamed(name) {
    const tool = scannerTools.find((candidate) => candidate.id === name);
    if (tool !== undefined)
        return tool;
    const known = scannerTools.map((candidate) => candidate.id);
    const near = (0,nearest/* nearest */.p)(name, known);
    throw new errors/* SealgateError */.De('USAGE', `Unknown scanner '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `--run takes ${known.join(', ')}.`,
    });
}
async function runOne(dir, tool, result, find) {
    const name = `run:${tool.id}`;
    try {
        const program = await programOf(tool, find, name, result);
        if (program === undefined)
            return;
        const version = await versionOf(program.path);
        if (version === undefined) {
            result.problems.push(notInstalled(name, tool));
            return;
        }
        await tool.prepare(dir, async (call) => {
            const output = await (0,exec/* run */.e)(program.path, call.args, { cwd: call.cwd });
            // Asked again: a scan may have brought a newer database.
            const about = tool.id === 'trivy-fs' ? ((await versionOf(program.path)) ?? version) : version;
            readOutput(name, tool, { about, call, output, program }, result);
        });
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        result.problems.push(toolProblem(name, error));
    }
}
/** The program, or a problem that says why there is none. One that is not the pinned file is no missing one. */
async function programOf(tool, find, name, result) {
    try {
        return await find(tool.program);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'TOOL_FAILED')
            throw error;
        result.problems.push({
            ...toolProblem(name, error),
            state: 'missing',
            message: `${error.message}, so ${tool.title} was not run`,
        });
        return undefined;
    }
}
function readOutput(name, tool, done, result) {
    const { output } = done;
    const raw = { name: `${tool.id}.json`, ...wordsOf(tool), bytes: output.stdout };
    try {
        const answer = (0,parse_report.parseReport)(output.stdout, name, { forced: (0,parse_report/* parserNamed */.dh)(tool.format) });
        if ('failure' in answer) {
            result.problems.push(toolFailed(name, tool, answer.failure, output));
        }
        else {
            const report = withRun(answer.report, tool, done);
            result.reports.push(report);
            result.raw.push({ ...(0,raw_report/* rawOf */.U)(report, { bytes: output.stdout, sha256: report.sha256 }), name: raw.name });
            return;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        result.problems.push({
            ...(0,read/* errorProblem */.gx)(name, error),
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
function toolFailed(name, tool, failure, output) {
    const said = lastWords(output.stderr);
    const silent = output.stdout.toString('utf8', 0, 64).trim() === '' && output.exitCode !== 0;
    const told = (0,failures/* textFailure */.c)(output.stderr, output.stderr.length);
    const best = silent
        ? {
            ...(said === '' ? failure : { ...failure, ...told, message: `is empty; it said: ${said}` }),
            state: 'unreachable',
        }
        : failure;
    const problem = (0,read/* failureProblem */.Gq)(`The output of ${tool.title}`, best);
    return { ...problem, kind: 'tool', subject: name, message: withExit(problem.message, tool, output) };
}
function withExit(message, tool, output) {
    return `${message.replace(/[.:\s]+$/, '')} (${tool.title} ended with exit code ${output.exitCode})`;
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
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(external_node_os_default().tmpdir(), 'sealgate-version-'));
    const answer = await (0,exec/* run */.e)(program, ['--version'], { cwd: folder })
        .catch((error) => {
        if (error instanceof errors/* SealgateError */.De && error.code === 'TOOL_FAILED')
            return undefined;
        throw error;
    })
        .finally(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
    if (answer === undefined || answer.exitCode !== 0)
        return undefined;
    return answer.stdout.toString('utf8');
}
function versionIn(about) {
    const [first = ''] = about.trim().split('\n');
    return ((/\d+\.\d+[0-9A-Za-z.+-]*/.exec(first)?.[0] ?? (0,fields/* proseText */.lz)(first.replace(/^version:\s*/i, ''), 60)) ||
        'unknown');
}
/** Trivy's database is rebuilt several times a day; one older than this was kept back on purpose. */
const DATABASE_DAYS = 7;
/** T29: an old vulnerability database knows nothing of what came after it. */
function staleDatabase(about, createdAt) {
    const updated = /Vulnerability DB:[\s\S]*?UpdatedAt:\s*(\d{4}-\d\d-\d\d)/.exec(about)?.[1];
    if (updated === undefined || createdAt === undefined)
        return undefined;
    const days = Math.floor((Date.parse(createdAt) - Date.parse(updated)) / 86_400_000);
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
    const lines = (0,external_node_util_.stripVTControlCharacters)(text.slice(-20_000))
        .split('\n')
        .map((line) => line.replace(/^[\s│╭╰─×✗]+/, '').trim())
        .filter((line) => line !== '' && !/^npm (?:warn|notice)\b/i.test(line));
    return (0,fields/* proseText */.lz)(lines.slice(-4).join(' '), 300) ?? '';
}


/***/ }),

/***/ 65848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);


/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
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
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text));
    }
}
/** Where JSON.parse stopped. Node 20 does not always say, so the tokens are walked once more. */
function errorOffset(error, text) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    const fault = scan(text, true);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text, strict = false) {
    const open = [];
    let duplicate;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = stringEnd(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
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
                const end = literalEnd(text, at, strict);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
            }
        }
    }
    return duplicate;
}
/** Offset of the closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
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
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** The end of a number or word; when looking for the place of an error, only of a right one. */
function literalEnd(text, start, strict) {
    if (strict) {
        LITERAL.lastIndex = start;
        return LITERAL.test(text) ? LITERAL.lastIndex : start;
    }
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


/***/ })

};
;