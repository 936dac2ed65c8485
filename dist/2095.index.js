"use strict";
exports.id = 2095;
exports.ids = [2095,9577];
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

/***/ 78287:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46807);
/* harmony import */ var _io_interrupts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34330);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38639);
/* harmony import */ var _render_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64477);
/* harmony import */ var _stages_check_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11019);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1238);
/* harmony import */ var _stages_publish_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60077);
/* harmony import */ var _stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47296);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88226);









const command = {
    name: 'gate',
    summary: 'Read, check, decide, seal, publish and keep the evidence, in one run.',
    usage: ['gate [--dir DIR] [--base REF] [--policy FILE] [--report GLOB …] [--offline] [--out DIR]'],
    positionals: 'none',
    options: [..._stages_options_js__WEBPACK_IMPORTED_MODULE_5__/* .GATE_OPTIONS */ .FF, ..._stages_options_js__WEBPACK_IMPORTED_MODULE_5__/* .ALIAS_OPTIONS */ .ke, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOptions */ .V],
    notes: [
        'Exit codes: 0 pass, 1 fail, 2 wrong usage, policy or input, 3 incomplete (a required check could not run).',
    ],
    async run(_positionals, given, world) {
        const values = (0,_stages_options_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAliases */ .JW)(given);
        const staging = (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_8__/* .openStaging */ .gO)(await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_8__/* .createStaging */ .qp)(world.env));
        const takeBack = (0,_io_interrupts_js__WEBPACK_IMPORTED_MODULE_1__/* .removeOnInterrupt */ .v)(staging.dir);
        try {
            const checked = await (0,_stages_check_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .checkStage */ .R)({ staging, values, world });
            const sealed = await (0,_stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .sealStage */ .C)(staging, checked, { values, world });
            const published = await (0,_stages_publish_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .publishStage */ .W)(staging, sealed, { values, world });
            return {
                exitCode: published.exitCode,
                json: published.record,
                text: (0,_render_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .b)(published.record, world.style, published.names !== undefined
                    ? {
                        evidenceDir: (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)(published.evidenceDir, world.cwd),
                        names: published.names,
                        ...(world.program === undefined ? {} : { program: world.program }),
                    }
                    : {}),
            };
        }
        finally {
            takeBack();
            await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_8__/* .removeStaging */ .O7)(staging);
        }
    },
};


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

/***/ 47296:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sealStage)
/* harmony export */ });
/* harmony import */ var _decide_gaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19056);
/* harmony import */ var _seal_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51046);
/* harmony import */ var _seal_statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81627);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91676);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88226);







/**
 * The second stage: signs the SBOM and a statement of the verdict. Nothing that goes wrong here is hidden:
 * the record says sealed, pending, not sealed, or failed, and a policy that requires a seal turns all but the first into
 * a gap.
 */
async function sealStage(staging, state, call) {
    const start = performance.now();
    const outcome = await seal(staging, state.record, call);
    const sealed = { ...state.record, seal: outcome.seal, files: [...state.record.files, ...outcome.files] };
    const record = {
        ...sealed,
        verdict: (0,_decide_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .withSeal */ .m)(sealed.verdict, outcome.seal, state),
    };
    return { ...state, record, timings: { ...state.timings, seal: performance.now() - start } };
}
async function seal(staging, record, { values, world }) {
    try {
        const signer = await (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_4__/* .signerOf */ .K)(values, world);
        if ('none' in signer)
            return { seal: { state: 'not-sealed', reason: signer.none }, files: [] };
        const statement = await (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .stage */ .dw)(staging, {
            what: 'statement',
            name: { what: 'verdict', extension: 'intoto.json' },
            mediaType: _model_signatures_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .IN_TOTO_TYPE */ .QN,
            data: `${JSON.stringify((0,_seal_statements_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictStatement */ .bI)(record, record.files))}\n`,
        }, (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .namesBeside */ .dk)(record));
        const sbom = record.files.filter((file) => file.what === 'sbom');
        await (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(staging);
        const sealed = await (0,_seal_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .sealFiles */ .pL)({
            files: [...sbom, statement],
            stagingDir: staging.dir,
            signer,
            log: world.log,
        });
        // The statement is evidence only with its seal, made or pending: both hold a copy, and verifying compares the two.
        return sealed.files.length === 0 ? sealed : { ...sealed, files: [statement, ...sealed.files] };
    }
    catch (error) {
        return { seal: { state: 'failed', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }, files: [] };
    }
}


/***/ }),

/***/ 88226:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ createStaging),
  dk: () => (/* binding */ namesBeside),
  gO: () => (/* binding */ openStaging),
  un: () => (/* binding */ readState),
  O7: () => (/* binding */ removeStaging),
  G9: () => (/* binding */ settle),
  dw: () => (/* binding */ stage),
  Jq: () => (/* binding */ writeState)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/lstat-if-there.js
var lstat_if_there = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/io/files/make-folders.js
var make_folders = __webpack_require__(77540);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
;// CONCATENATED MODULE: ./build/io/files/write-new.js




/** Two of these take turns: one is filled while the other is written. */
const BLOCK_BYTES = 1024 * 1024;
/**
 * Writes a new file. Comes back as soon as every byte is known and on its way, so that the caller can go on while
 * the disk works; `done` says how that ended.
 *
 * @param data text is written as UTF-8; parts one after the other, never all in memory.
 * @param options.sha256 where the digest of `data` is known already.
 * @throws SealgateError IO_FAILED, also where the file is there already; what making the parts throws.
 */
async function writeNew(file, data, options = {}) {
    const fail = (cause) => {
        throw (0,errors/* notWritten */.xc)(file, cause);
    };
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY, 0o644).catch(fail);
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    if (bytes instanceof Uint8Array) {
        const done = finish(handle, writeAll(handle, bytes)).catch(fail);
        done.catch(ignore);
        return { sha256: options.sha256 ?? (0,digest/* sha256Hex */.f)(bytes), bytes: bytes.length, done };
    }
    try {
        const written = await writeParts(handle, bytes, fail);
        const done = finish(handle, written.last).catch(fail);
        done.catch(ignore);
        return { sha256: written.sha256, bytes: written.bytes, done };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
async function writeParts(handle, parts, fail) {
    const hash = (0,digest/* startSha256 */.y)();
    let [block, spare] = [Buffer.allocUnsafeSlow(BLOCK_BYTES), Buffer.allocUnsafeSlow(BLOCK_BYTES)];
    let filled = 0;
    let total = 0;
    let last = Promise.resolve();
    const send = async (bytes) => {
        hash.update(bytes);
        total += bytes.length;
        await last.catch(fail);
        last = writeAll(handle, bytes);
        last.catch(ignore);
    };
    for (const part of parts) {
        const text = typeof part === 'string';
        const size = text ? Buffer.byteLength(part) : part.length;
        if (filled + size > BLOCK_BYTES) {
            await send(block.subarray(0, filled));
            [block, spare] = [spare, block];
            filled = 0;
        }
        if (size > BLOCK_BYTES)
            await send(text ? Buffer.from(part, 'utf8') : Buffer.from(part));
        else if (!text) {
            block.set(part, filled);
            filled += size;
        }
        // As many bytes as units: all ASCII, and copied as it stands.
        else
            filled += block.write(part, filled, size === part.length ? 'latin1' : 'utf8');
    }
    await send(block.subarray(0, filled));
    return { sha256: hash.digest('hex'), bytes: total, last };
}
async function writeAll(handle, bytes) {
    for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
        at += bytesWritten;
    }
}
async function finish(handle, written) {
    try {
        await written;
        await handle.sync();
        const { ino, size, ctimeNs } = await handle.stat({ bigint: true });
        return { inode: ino, size, changed: ctimeNs };
    }
    finally {
        await handle.close();
    }
}
/** Whoever waits for `done` hears of it; nobody else is to be ended by it. */
function ignore() {
    // Deliberately nothing: see above.
}

// EXTERNAL MODULE: ./build/model/evidence/name.js
var evidence_name = __webpack_require__(31524);
;// CONCATENATED MODULE: ./build/commands/stages/staging.js









const STATE_FILE = 'state.json';
/**
 * A folder that only this user can read, under RUNNER_TEMP where there is one: the runner empties that for each job.
 * Elsewhere, folders that killed runs have left a day ago are removed.
 */
async function createStaging(env) {
    if (env.RUNNER_TEMP !== undefined && env.RUNNER_TEMP !== '') {
        (0,make_folders/* makeFolders */.w)(env.RUNNER_TEMP);
        return (0,promises_.mkdtemp)(external_node_path_default().join(env.RUNNER_TEMP, 'sealgate-'));
    }
    (0,make_folders/* makeFolders */.w)((0,external_node_os_.tmpdir)());
    await removeLeftStaging((0,external_node_os_.tmpdir)());
    return (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), OF_TERMINAL));
}
const OF_TERMINAL = 'sealgate-staging-';
const LEFT_MS = 24 * 60 * 60_000;
/** Only this user's own folders, with our names, that nobody has put anything into for a day: a run takes minutes. */
async function removeLeftStaging(parent) {
    const names = await (0,promises_.readdir)(parent).catch((error) => {
        // Where every user may make folders and none may list them, nobody's are found.
        if ((0,files/* isAbsent */.W0)(error))
            return [];
        throw error;
    });
    for (const name of names) {
        if (!name.startsWith(OF_TERMINAL) || name.length !== OF_TERMINAL.length + 6)
            continue;
        const folder = external_node_path_default().join(parent, name);
        // Another run may have removed it.
        const info = await (0,lstat_if_there/* lstatIfThere */.C)(folder);
        const isOurs = info?.isDirectory() === true && info.uid === (process.getuid?.() ?? info.uid);
        if (isOurs && Date.now() - info.mtimeMs > LEFT_MS)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function openStaging(dir) {
    return { dir, pending: new Map() };
}
/**
 * Waits until all files of this process are on the disk.
 *
 * @returns how each of them looked then, by name.
 * @throws SealgateError IO_FAILED
 */
async function settle(staging) {
    const stamps = new Map();
    for (const [name, stamp] of staging.pending)
        stamps.set(name, await stamp);
    return stamps;
}
/** Removes the folder with everything in it, once nothing is being written there. */
async function removeStaging(staging) {
    await Promise.allSettled(staging.pending.values());
    await (0,promises_.rm)(staging.dir, { recursive: true, force: true });
}
/** The names for what is added to the files of a record. */
function namesBeside({ context, files }) {
    return { time: context.time, taken: new Set(files.map((file) => file.path)) };
}
/**
 * Writes one file of the run under its evidence name; a name that is taken gets a number. The disk may still be
 * at work when this comes back: see `settle`.
 *
 * @throws SealgateError IO_FAILED
 */
async function stage(staging, file, { time, taken }) {
    const named = (target) => (0,evidence_name/* evidenceName */.X)(time, {
        scope: 'repo',
        what: file.name.what,
        ...(target === undefined ? {} : { target }),
        extension: file.name.extension,
    });
    let name = named(file.name.target);
    for (let count = 2; taken.has(name); count += 1)
        name = named(`${file.name.target ?? ''} ${count}`);
    taken.add(name);
    const written = await writeNew(external_node_path_default().join(staging.dir, name), file.data, file.sha256 === undefined ? {} : { sha256: file.sha256 });
    staging.pending.set(name, written.done);
    return {
        path: name,
        what: file.what,
        mediaType: file.mediaType,
        sha256: written.sha256,
        bytes: written.bytes,
    };
}
/** @returns hex SHA-256 of the written state, for the next step to compare. */
async function writeState(stagingDir, state) {
    const { sha256 } = await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(stagingDir, STATE_FILE), JSON.stringify(state), {
        mode: 0o600,
    });
    return sha256;
}
/**
 * Reads what an earlier stage left.
 *
 * @throws SealgateError INPUT_NOT_FOUND where no stage got that far, INPUT_INVALID where it is not a state of ours.
 */
async function readState(stagingDir) {
    const file = external_node_path_default().join(stagingDir, STATE_FILE);
    const bytes = await (0,files/* readCapped */.EF)(file);
    try {
        const parsed = JSON.parse(bytes.toString('utf8'));
        if (parsed.schema === 'sealgate/state/v1' && parsed.record.schema === 'sealgate/run/v1')
            return { state: parsed, bytes };
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The run's state is damaged: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            cause,
        });
    }
    throw new errors/* SealgateError */.De('INPUT_INVALID', "The run's state is of another version of Sealgate", {
        location: { file },
    });
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

/***/ 62093:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ openRunner)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, outputEntry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35543);
/* harmony import */ var _standard_streams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58267);






/** What the runner keeps of one step's summary; a larger file is dropped whole, without failing the step. */
const SUMMARY_LIMIT = 1024 * 1024;
/**
 * The runner of this process. Commands go to standard error, which the runner reads like standard output, so
 * that what a command prints on standard output stays what it is.
 *
 * @param write takes one finished line.
 */
function openRunner(env, write = (line) => {
    (0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .standardError */ .g)((node_process__WEBPACK_IMPORTED_MODULE_2___default())).write(line);
}) {
    const note = (variable, name, value) => append(env, variable, outputEntry(name, value, `sealgate_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`));
    return {
        annotate: (level, message, place = {}) => {
            const properties = [
                ['title', place.title],
                ['file', place.file],
                ['line', place.line],
                ['endLine', place.endLine],
            ];
            const written = properties
                .filter(([, value]) => value !== undefined)
                .map(([key, value]) => `${key}=${escapeProperty((0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .WV)(String(value)))}`)
                .join(',');
            write(`::${level}${written === '' ? '' : ` ${written}`}::${escapeData((0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .WV)(message))}\n`);
        },
        mask: (secret) => {
            // Each line is its own mask: the log is masked line by line.
            for (const line of secret.split(/\r?\n/)) {
                if (line.trim().length >= 4)
                    write(`::add-mask::${escapeData(line)}\n`);
            }
        },
        setOutput: (name, value) => note('GITHUB_OUTPUT', name, value),
        setVariable: (name, value) => note('GITHUB_ENV', name, value),
        saveState: (name, value) => note('GITHUB_STATE', name, value),
        appendSummary: async (markdown) => {
            const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
            const present = await sizeOf(env.GITHUB_STEP_SUMMARY);
            const bytes = Buffer.byteLength(text, 'utf8');
            if (present + bytes > SUMMARY_LIMIT) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_TOO_LARGE', `The job summary would have ${present + bytes} bytes, and the runner drops what is over ${SUMMARY_LIMIT}`, { hint: 'The full report is in the artifact folder.' });
            }
            await append(env, 'GITHUB_STEP_SUMMARY', text);
        },
    };
}
/**
 * One entry of an output, environment or state file, in its here-document form.
 *
 * @param delimiter must not be guessable by whoever made the value (CVE-2022-35954).
 * @throws SealgateError IO_FAILED on a name that is none, or a value that contains the delimiter.
 */
function outputEntry(name, value, delimiter) {
    if (!/^(?:[a-z][a-z0-9-]*|SEALGATE_[A-Z]+)$/.test(name) || value.includes(delimiter)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `The output '${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_5__/* .displayText */ .WV)(name)}' cannot be written safely`);
    }
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
async function append(env, variable, text) {
    const file = env[variable];
    if (file === undefined || file === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `${variable} is not set`, {
            hint: 'The Actions runner sets it; outside of a workflow there is nothing to write to.',
        });
    }
    try {
        // The runner made the file; a missing one means that it would not be read either.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, text, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('IO_FAILED', `${variable} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            cause: error,
        });
    }
}
async function sizeOf(file) {
    if (file === undefined || file === '')
        return 0;
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .notRead */ .Qk)(file, error);
    }
}
/** @see actions/runner ActionCommand.cs: what it unescapes in data and in properties. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ }),

/***/ 31524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Whether a file of the evidence holds a JSON document of that kind, by its name. */
function isEvidenceOf(file, what) {
    return file.endsWith('json') && ['-', '_', '.'].some((mark) => file.includes(`_${what}${mark}`));
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    const safe = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60);
    return (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
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