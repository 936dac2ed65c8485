"use strict";
exports.id = 9442;
exports.ids = [9442];
exports.modules = {

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

/***/ 72303:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageInputs: () => (/* binding */ imageInputs),
/* harmony export */   imageStep: () => (/* binding */ imageStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _seal_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3873);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91676);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68985);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7560);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65902);






/** The flags of `seal` that the action `image/` takes as inputs. */
const imageInputs = [..._seal_image_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOptions */ .c$, ..._seal_options_js__WEBPACK_IMPORTED_MODULE_2__/* .sealOptions */ .w];
/** Seals the image that the inputs name; the token logs in to GitHub's registry where docker has no login. */
async function imageStep(world, runner, print) {
    (0,_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .warnUnlessPinned */ .t)(world, runner);
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputValues */ .tq)(imageInputs, world.env);
    if (values.image === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', "The input 'image' is empty", {
            hint: 'Pass the digest that was pushed: host/name@sha256:…',
        });
    const token = world.env.INPUT_TOKEN ?? '';
    if (token !== '')
        runner.mask(token);
    const env = token === '' ? world.env : { ...world.env, GITHUB_TOKEN: token };
    const answer = await _seal_js__WEBPACK_IMPORTED_MODULE_3__.command.run([], values, { ...world, env });
    const sealed = answer.json;
    print(answer.text);
    await runner.setOutput('image', sealed.image);
    await runner.setOutput('digest', sealed.image.slice(sealed.image.indexOf('@') + 1));
    await runner.setOutput('identity', sealed.identity);
    return answer.exitCode;
}


/***/ }),

/***/ 7560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   tq: () => (/* binding */ inputValues)
/* harmony export */ });
/* unused harmony export inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38639);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .FF, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
/** The environment variable that carries an input into a step: a name every shell lets through. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false, or two names of one thing differ.
 */
function inputValues(options, env) {
    const values = new Map();
    const takes = (wanted) => options.some(({ name }) => name === wanted);
    const aliases = _stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .ALIAS_OPTIONS */ .ke.filter(({ name }) => takes(_stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_ALIASES */ .TN.get(name) ?? ''));
    for (const option of [...options, ...aliases]) {
        const value = readInput(option, env);
        if (value !== undefined)
            values.set(option.name, value);
    }
    return (0,_stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAliases */ .JW)(Object.fromEntries(values));
}
function readInput(option, env) {
    const text = env[inputVariable(option.name)]?.trim() ?? '';
    if (text === '')
        return undefined;
    switch (option.type) {
        case 'string':
            return text;
        case 'list':
            return [text];
        case 'boolean':
            return readSwitch(option.name, text);
    }
}
function readSwitch(name, text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The input '${name}' is '${text.slice(0, 40)}', neither true nor false`, {
        hint: `Set ${name}: true or ${name}: false.`,
    });
}


/***/ }),

/***/ 65902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ warnUnlessPinned)
/* harmony export */ });
/* harmony import */ var _io_runner_used_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28793);

/**
 * T1: warns where the workflow names the action by a tag or branch, which its owner (or whoever takes the account)
 * can move to other code. Silent where it is pinned, or is part of the repository itself.
 */
function warnUnlessPinned({ env }, runner) {
    const ref = (0,_io_runner_used_action_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAction */ .K)(env)?.ref;
    if (ref === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
        return;
    runner.annotate('warning', `The workflow uses Sealgate at '${ref.slice(0, 100)}', a name that can be moved to other code. Write the full commit hash after the @ instead, with the version as a comment.`, { title: 'Sealgate: not pinned' });
}


/***/ }),

/***/ 1238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   JW: () => (/* binding */ withoutAliases),
/* harmony export */   TN: () => (/* binding */ GATE_ALIASES),
/* harmony export */   ke: () => (/* binding */ ALIAS_OPTIONS)
/* harmony export */ });
/* harmony import */ var _collect_reports_scanner_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18606);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46257);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91676);




/** Flags of `gate` that say what to read, from where, and where results go. Policy keys have flags of their own. */
const GATE_OPTIONS = [
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository to gate. Default: the current directory.',
    },
    {
        name: 'base',
        type: 'string',
        value: 'REF',
        description: "What the change is compared with: only what is new gates. Default: the pull request's base.",
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
    {
        name: 'lockfile',
        type: 'list',
        value: 'FILE',
        description: 'Read this lockfile instead of all that are found.',
    },
    {
        name: 'report',
        type: 'list',
        value: 'GLOB',
        description: 'Scanner reports to read; the format is found from the content, trivy:PATH forces one.',
    },
    {
        name: 'kev',
        type: 'list',
        value: 'FILE',
        description: "CISA's catalogue of known exploited vulnerabilities (JSON), for fail-on: kev.",
    },
    {
        name: 'epss',
        type: 'list',
        value: 'FILE',
        description: 'EPSS scores (CSV, compressed or not, or JSON), for fail-on-epss.',
    },
    {
        name: 'base-report',
        type: 'list',
        value: 'GLOB',
        description: "The same scanners' reports of the base, so that known findings can be told from new ones.",
    },
    {
        name: 'run',
        type: 'list',
        value: 'TOOL',
        choices: _collect_reports_scanner_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .scannerTools */ .u.map(({ id }) => id),
        description: 'Run a scanner: pnpm-audit, npm-audit, trivy-fs. Trivy is the pinned one, unless the policy takes the one on PATH.',
    },
    {
        name: 'offline',
        type: 'boolean',
        description: 'Read and judge without the network; checks that need it read "not checked". Sealing and publishing go on.',
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'The package registry to ask. Default: as npm is configured.',
    },
    {
        name: 'keys',
        type: 'string',
        value: 'FILE',
        description: "The registry's signing keys. Default: Sigstore's TUF target, then the registry's own endpoint.",
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'FILE',
        description: "Sigstore trusted root. Default: the public-good instance's.",
    },
    {
        name: 'cache',
        type: 'string',
        value: 'DIR',
        description: "Where registry answers are kept. Default: the user's cache folder.",
    },
    {
        name: 'tarballs',
        type: 'boolean',
        description: 'Open the tarballs of what the change brings, and compare them with what the registry says of them.',
    },
    ..._seal_options_js__WEBPACK_IMPORTED_MODULE_3__/* .sealOptions */ .w,
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];
/** Names that users of other gates know, for flags of ours. */
const GATE_ALIASES = new Map([
    ['base-ref', 'base'],
    ['config-file', 'policy'],
]);
/** Those names as flags. */
const ALIAS_OPTIONS = [...GATE_ALIASES].map(([alias, name]) => ({
    name: alias,
    type: 'string',
    value: GATE_OPTIONS.find((option) => option.name === name)?.value ?? '',
    description: `Another name for --${name}.`,
}));
/**
 * Values by our own names.
 *
 * @throws SealgateError USAGE where both names were given, and differ.
 */
function withoutAliases(values) {
    const ours = { ...values };
    for (const [alias, name] of GATE_ALIASES) {
        const text = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(values, alias);
        delete ours[alias];
        if (text === undefined)
            continue;
        const other = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(values, name);
        if (other !== undefined && other !== text)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `'${name}' and '${alias}' mean the same and differ`, {
                hint: `Give only ${name}.`,
            });
        ours[name] = text;
    }
    return ours;
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

/***/ 28793:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ usedAction)
/* harmony export */ });
/** Actions of ours in folders of their own. */
const FOLDERS = /\/(?:audit|cache|comment|image|tool)$/;
const COMMIT = /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\/|$)/;
/**
 * How a workflow names the action that runs: `octo/sealgate@<commit>`, or a tag or branch behind the `@`. It tells
 * which code judged.
 *
 * @param env `GITHUB_ACTION_PATH`, where the runner puts actions by owner, repository and ref; elsewhere
 *   `SEALGATE_ACTION`, which action.yml makes of the contexts `github.action_repository` and `github.action_ref`. These
 *   name the outermost action, where one uses another (actions/runner#2473), so the folder comes first.
 * @returns `undefined` in a terminal, and where the action is part of the repository itself (`uses: ./`).
 */
function usedAction(env) {
    const folder = (env.GITHUB_ACTION_PATH ?? '').replaceAll('\\', '/');
    const [, owner, name, rest] = /\/_actions\/([^/\s]{1,100})\/([^/\s]{1,100})\/(\S{1,300})$/.exec(folder) ?? [];
    if (rest !== undefined)
        return { repository: `${owner}/${name}`, ref: COMMIT.exec(rest)?.[0] ?? rest.replace(FOLDERS, '') };
    const workspace = (env.GITHUB_WORKSPACE ?? '').replaceAll('\\', '/');
    if (workspace !== '' && `${folder}/`.startsWith(`${workspace}/`))
        return undefined;
    const [, repository, ref] = /^([^@\s]{3,200})@(\S{1,300})$/.exec(env.SEALGATE_ACTION ?? '') ?? [];
    return repository === undefined || ref === undefined ? undefined : { repository, ref };
}


/***/ }),

/***/ 56250:
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

/***/ 50590:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   oJ: () => (/* binding */ barePurl),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);



/** Longer texts are no package URLs. */
const MAX_LENGTH = 4096;
/**
 * Reads a package URL, however it is spelled: `%40scope` or `@scope`, with slashes behind `pkg:`, a type in capitals.
 * A stray percent sign stands for itself.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
function parsePurl(text) {
    if (text.length > MAX_LENGTH || !/^pkg:/i.test(text))
        return undefined;
    const [located, subpath] = cut(text.slice('pkg:'.length), '#');
    const [main, query] = cut(located, '?');
    const rest = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(main, '/');
    const [kind, named] = cut(rest, '/');
    if (!/^[a-z][a-z0-9.+-]*$/i.test(kind))
        return undefined;
    // The version starts at the last @ that is not a scope's.
    const at = named.lastIndexOf('@');
    const versioned = at > named.lastIndexOf('/') + 1;
    const name = segments(versioned ? named.slice(0, at) : named);
    if (name === '')
        return undefined;
    return {
        type: kind.toLowerCase(),
        name,
        version: versioned ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(named.slice(at + 1)) : '',
        qualifiers: qualifiersIn(query),
        subpath: segments(subpath),
    };
}
/** The spelling that the specification gives a package URL. */
function formatPurl({ type, name, version, qualifiers, subpath }) {
    const path = encodeSegments(name);
    const sorted = [...qualifiers].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
    const query = sorted.map(([key, value]) => `${key}=${encode(value)}`).join('&');
    return [
        `pkg:${type}/${path}`,
        version === '' ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === '' ? '' : `#${encodeSegments(subpath)}`,
    ].join('');
}
/** A package URL that somebody wrote, spelled as the specification says; `undefined` where it is none. */
function canonicalPurl(text) {
    const purl = text === undefined ? undefined : parsePurl(text);
    return purl === undefined ? undefined : formatPurl(purl);
}
/** A purl without qualifiers and subpath: the same package whatever the architecture or the place. */
function barePurl(purl) {
    if (!purl.includes('?') && !purl.includes('#'))
        return purl;
    return purl.slice(0, purl.search(/[?#]/));
}
function qualifiersIn(query) {
    const found = new Map();
    for (const part of query.split('&')) {
        const [key, value] = cut(part, '=');
        if (key !== '' && value !== '')
            found.set(key.toLowerCase(), (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(value));
    }
    return found;
}
function segments(text) {
    return text
        .split('/')
        .filter((part) => part !== '')
        .map(_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)
        .join('/');
}
function encodeSegments(text) {
    return text.split('/').map(encode).join('/');
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 42424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decodeLoosely),
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** A percent-encoded text decoded once, `undefined` where it cannot be. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** As decodePercent; what is not encoded rightly (a stray percent sign) stays as it is. */
function decodeLoosely(text) {
    return decodePercent(text) ?? text;
}


/***/ }),

/***/ 47658:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readExtends)
/* harmony export */ });
/* harmony import */ var _model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47707);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84285);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76207);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);




/**
 * Reads what `extends` names.
 *
 * @param from the file that extends it: one of another repository has an `@` in its name.
 * @throws SealgateError POLICY_INVALID with line and column: every entry that is none.
 */
function readExtends(node, from) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(node.kind === 'list' ? node.items : [node], (item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(item.place, `Expected a preset, a path or owner/repo/path@commit, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(item)}`);
        }
        const text = item.value.trim();
        return { text, target: readTarget(text, item, from), node: item };
    });
}
function readTarget(target, node, from) {
    const presets = Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESET_LAYERS */ .vt);
    if (presets.includes(target))
        return { kind: 'preset', name: target };
    if (target.includes('@'))
        return { kind: 'remote', remote: parseRemote(target, node) };
    const fromRemote = from.includes('@');
    if (!/[/\\.]/.test(target)) {
        const near = (0,_model_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(target, presets);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `There is no preset ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`, {
            hint: near === undefined ? `The presets are ${presets.join(', ')}.` : `Did you mean '${near}'?`,
        });
    }
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    if (target.startsWith('/') || /[\\:\0]/.test(target) || parts.includes('..')) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} is not a path inside the repository`, {
            hint: 'Write it relative to the repository’s root, with /, e.g. .github/policies/base.yml.',
        });
    }
    if (fromRemote) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `A policy of another repository cannot extend the path ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`, {
            hint: 'Write it as owner/repo/path@commit.',
        });
    }
    return { kind: 'local', path: parts.join('/') };
}
function parseRemote(target, node) {
    const at = target.lastIndexOf('@');
    const [owner = '', repo = '', ...rest] = target.slice(0, at).split('/');
    const commit = target.slice(at + 1);
    const path = rest.join('/');
    const name = /^[A-Za-z0-9_.-]+$/;
    if (!name.test(owner) || !name.test(repo) || repo.startsWith('.') || !isPlainPath(rest)) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} is not owner/repo/path@commit`, {
            hint: 'Name a preset, a file of this repository as ./path, or a file of another one and its commit.',
        });
    }
    if (!/^[0-9a-f]{40}$/.test(commit)) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)} must name a commit by its 40 hex digits, not ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(commit)}`, { hint: 'A branch or tag can be moved to other rules without anybody reviewing them here.' });
    }
    return { owner, repo, path, commit };
}
function isPlainPath(parts) {
    return (parts.length > 0 && parts.every((part) => /^[A-Za-z0-9_.@ -]+$/.test(part) && !/^\.{1,2}$/.test(part)));
}


/***/ }),

/***/ 97062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ readLayer),
  BK: () => (/* binding */ readPolicyFile),
  gj: () => (/* binding */ readPolicyFileKeeping)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/policy/foreign-names.js
var foreign_names = __webpack_require__(68053);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/policy/custom-rules.js
var custom_rules = __webpack_require__(91457);
// EXTERNAL MODULE: ./build/policy/entries.js
var policy_entries = __webpack_require__(77914);
// EXTERNAL MODULE: ./build/policy/environment-name.js
var environment_name = __webpack_require__(22647);
// EXTERNAL MODULE: ./build/policy/faults.js
var policy_faults = __webpack_require__(84285);
// EXTERNAL MODULE: ./build/policy/keys.js + 11 modules
var keys = __webpack_require__(45261);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
;// CONCATENATED MODULE: ./build/policy/environments.js






const KEYS = ['mode', ...keys/* KEY_ENTRIES */.J3.map(([, { name }]) => name)];
/** `warn`: what would block warns. `enforce`: it blocks, whatever the plain policy says. */
const MODES = ['warn', 'enforce'];
const mode = (0,kinds/* word */.Vm)(MODES);
/**
 * Reads `environments`: a layer for each name. `mode` is another word for `warn-only`.
 *
 * @throws SealgateError POLICY_INVALID with line and column, and the nearest key.
 */
async function readEnvironments(node, file, readLayer) {
    const seen = new Set();
    const layers = await (0,policy_faults/* readAllAsync */.mI)(entriesOf(node, 'a map of environments'), async (entry) => {
        const { key, keyPlace, value } = entry;
        if (!environment_name/* ENVIRONMENT_NAME */.Y.test(key)) {
            throw (0,policy_node/* policyError */.nq)(keyPlace, `${(0,policy_node/* quote */.hD)(key)} cannot be the name of an environment`, {
                hint: 'Write dev, staging, production or another word of small letters, digits and -.',
            });
        }
        if (seen.has(key))
            throw (0,policy_node/* policyError */.nq)(keyPlace, `The environment ${(0,policy_node/* quote */.hD)(key)} is given twice`);
        seen.add(key);
        return [key, await readEnvironment(value, `${file}, environment ${key}`, readLayer)];
    });
    return new Map(layers);
}
async function readEnvironment(node, name, readLayer) {
    const entries = entriesOf(node, 'a map of keys');
    const found = new Map(entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
    const chosen = found.get('mode');
    const values = new Map([...found].map(([key, entry]) => [key, entry.value]));
    const [, mood, layer] = await (0,policy_faults/* takeAllAsync */.Dq)([
        () => (0,policy_entries/* entriesByKey */.H)(entries, KEYS, 'An environment'),
        () => (chosen === undefined ? undefined : mode.read(chosen.value)),
        () => readLayer(values, name, found),
    ]);
    if (chosen === undefined)
        return layer;
    if (layer.settings.warnOnly !== undefined) {
        throw (0,policy_node/* policyError */.nq)(chosen.keyPlace, 'mode and warn-only say the same thing', {
            hint: 'Keep one of the two.',
        });
    }
    return {
        ...layer,
        settings: { ...layer.settings, warnOnly: mood === 'warn' },
        origins: { ...layer.origins, 'warn-only': (0,policy_node/* placeText */.Z9)(chosen.keyPlace) },
    };
}
function entriesOf(node, expected) {
    if (node.kind === 'map')
        return node.entries;
    if (node.kind === 'scalar' && node.value === null)
        return [];
    throw (0,policy_node/* policyError */.nq)(node.place, `Expected ${expected}, found ${(0,policy_node/* describe */.q0)(node)}`);
}

// EXTERNAL MODULE: ./build/policy/extends-entry.js
var extends_entry = __webpack_require__(47658);
;// CONCATENATED MODULE: ./build/policy/layer.js









/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';
/** Keys that say where answers come from, not what they are. */
const OUTER_KEYS = ['extends', 'environments'];
/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
async function readPolicyFile(document, name) {
    if (document.kind !== 'map') {
        throw (0,policy_node/* policyError */.nq)(document.place, `A policy is a map of keys, but this is ${(0,policy_node/* describe */.q0)(document)}`, {
            hint: 'Start with a key, e.g. extends: baseline.',
        });
    }
    const found = new Map(document.entries.map((entry) => [entry.key.replaceAll('_', '-'), entry]));
    const [extending, environments] = [found.get('extends'), found.get('environments')];
    const entries = [...found].filter(([key]) => !OUTER_KEYS.includes(key) && key !== SCHEMA_KEY);
    const values = new Map(entries.map(([key, entry]) => [key, entry.value]));
    const [, targets, layer, others] = await (0,policy_faults/* takeAllAsync */.Dq)([
        () => refuseUnknownKeys(document.entries),
        () => (extending === undefined ? [] : (0,extends_entry/* readExtends */.Q)(extending.value, name)),
        () => readLayer(values, name, found),
        () => (environments === undefined ? new Map() : readEnvironments(environments.value, name, readLayer)),
    ]);
    return { ...layer, extends: targets, environments: others };
}
/**
 * `readPolicyFile`, which goes on where something is wrong: then the file has no values, and extends what of its
 * `extends` can be read, so that what is wrong with those files is heard of too.
 *
 * @param faults takes what is wrong.
 */
async function readPolicyFileKeeping(document, name, faults) {
    try {
        return await readPolicyFile(document, name);
    }
    catch (error) {
        (0,policy_faults/* keep */.aC)(faults, error);
        return {
            name,
            settings: {},
            origins: {},
            extends: readableTargets(document, name),
            environments: new Map(),
        };
    }
}
function readableTargets(document, name) {
    const value = document.kind === 'map' && document.entries.find(({ key }) => key === 'extends')?.value;
    if (!value)
        return [];
    return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
        try {
            return (0,extends_entry/* readExtends */.Q)(item, name);
        }
        catch (error) {
            if (error instanceof errors/* SealgateError */.De)
                return [];
            throw error;
        }
    });
}
/**
 * Reads values by key into a layer.
 *
 * @param found where the keys stand, for origins; without, the values' own places are shown.
 */
async function readLayer(values, name, found) {
    const settings = {};
    const origins = Object.create(null);
    const places = new Map();
    await (0,policy_faults/* readAllAsync */.mI)(keys/* KEY_ENTRIES */.J3, async ([property, spec]) => {
        const node = values.get(spec.name);
        if (node === undefined)
            return;
        const value = spec.kind.read(node);
        settings[property] = value;
        origins[spec.name] = (0,policy_node/* placeText */.Z9)(found?.get(spec.name)?.keyPlace ?? node.place);
        if (spec.merge === 'by-key') {
            for (const [member, place] of spec.kind.places(node)) {
                origins[`${spec.name}.${member}`] = (0,policy_node/* placeText */.Z9)(place);
                places.set(`${spec.name}.${member}`, place);
            }
        }
        await checkMeaning(property, node, value);
    });
    return { name, settings: settings, origins, places };
}
/** What a kind cannot tell without a library that few policies need: expressions and licences. */
async function checkMeaning(property, node, value) {
    if (property === 'customRules')
        await (0,custom_rules/* checkExpressions */.M)(node, value);
    if (property === 'allowLicenses' || property === 'denyLicenses') {
        const { checkLicenseNodes } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 73128));
        checkLicenseNodes(node);
    }
    if (property === 'licenseScopes' || property === 'licenseClarifications' || property === 'overrides') {
        if (isEmptyNode(node))
            return;
        const { checkNestedLicenses } = await Promise.all(/* import() */[__webpack_require__.e(3622), __webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__, 73128));
        checkNestedLicenses(property, node);
    }
}
function isEmptyNode(node) {
    if (node.kind === 'map')
        return node.entries.length === 0;
    return node.kind === 'list' ? node.items.length === 0 : node.value === null;
}
function refuseUnknownKeys(entries) {
    const known = [...OUTER_KEYS, ...keys/* KEY_ENTRIES */.J3.map(([, spec]) => spec.name)];
    const seen = new Map();
    (0,policy_faults/* readAll */.yw)(entries, (entry) => {
        const key = entry.key.replaceAll('_', '-');
        const before = seen.get(key);
        if (before !== undefined) {
            throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `${(0,policy_node/* quote */.hD)(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`, { hint: 'Keep one of the two.' });
        }
        seen.set(key, entry);
        if (key === SCHEMA_KEY || known.includes(key))
            return;
        const near = (0,nearest/* nearest */.p)(key, known);
        throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `Unknown key ${(0,policy_node/* quote */.hD)(entry.key)}`, {
            hint: (0,foreign_names/* foreignAdvice */.l)(entry.key) ??
                (near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`),
        });
    });
}


/***/ }),

/***/ 38639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34577);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76207);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45261);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97062);





const OPTION_TYPES = {
    vulnerabilities: 'list',
    failOn: 'list',
    failOnScopes: 'list',
    ignoreUnfixed: 'boolean',
    allowGhsas: 'list',
    allowLicenses: 'list',
    denyLicenses: 'list',
    allowDependenciesLicenses: 'list',
    warnOnly: 'boolean',
    checkRun: 'boolean',
    labels: 'boolean',
    dependencySubmission: 'boolean',
};
const VALUES = {
    failOnSeverity: 'SEVERITY',
    vulnerabilities: 'SOURCES',
    failOn: 'WORDS',
    failOnEpss: 'SCORE',
    failOnScopes: 'SCOPES',
    maxAge: 'AGE',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
    locale: 'LANGUAGE',
    timeZone: 'ZONE',
    minimumReleaseAge: 'AGE',
};
/** Words that a flag takes, those of its values that are words. */
const CHOICES = {
    failOnSeverity: _model_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm,
    vulnerabilities: ['registry'],
    failOn: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$,
    failOnScopes: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_SCOPES */ .jH,
    commentSummaryInPr: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMENT_MODES */ .p8,
    locale: _model_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCALES */ .YZ,
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        choices: Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESET_LAYERS */ .vt),
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    {
        name: 'environment',
        type: 'string',
        value: 'NAME',
        description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        const choices = CHOICES[property];
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                ...(choices === undefined ? {} : { choices }),
                description: spec.flag,
            },
        ];
    }),
];
/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
async function readOverrides(values) {
    const nodes = new Map();
    for (const { name } of policyOptions) {
        const value = values[name];
        if (value === undefined || value === '' || name === 'preset' || name === 'environment')
            continue;
        const place = { flag: `--${name}` };
        if (typeof value === 'string' || typeof value === 'boolean') {
            nodes.set(name, { kind: 'scalar', value, place });
            continue;
        }
        const text = value.join('\n');
        if (text.trim() !== '')
            nodes.set(name, { kind: 'scalar', value: text, place });
    }
    const word = (name) => {
        const value = values[name];
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
    const [preset, environment] = [word('preset'), word('environment')];
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayer */ .w6)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
        ...(environment === undefined ? {} : { environment }),
    };
}


/***/ })

};
;