"use strict";
exports.id = 2397;
exports.ids = [2397];
exports.modules = {

/***/ 86375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* unused harmony export findBase */
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26557);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46257);


/** What the change is compared with: what the user names, else what the event does, under the name of its branch. */
async function baseOf(dir, values, { defaultBase, baseName }, world) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(values, 'base');
    const ref = given ?? defaultBase;
    if (ref === undefined)
        return {};
    const found = await findBase(dir, ref, world);
    if (given !== undefined || found.base === undefined || baseName === undefined)
        return found;
    return { ...found, base: { ...found.base, ref: baseName } };
}
/**
 * The commit a change is compared with: where the branch left the base, so that what others merged meanwhile
 * is not held against it. A shallow clone that lacks the base asks for it once.
 */
async function findBase(dir, ref, world) {
    let commit = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .gU)(dir, ref);
    if (commit === undefined && world.env.GITHUB_ACTIONS === 'true') {
        await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['fetch', '--no-tags', '--quiet', '--depth=1', 'origin', ref]);
        commit = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBase */ .gU)(dir, ref);
    }
    if (commit === undefined)
        return { problem: await missingBase(dir, ref, world) };
    const merged = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['merge-base', commit, 'HEAD']);
    const fork = merged.stdout.toString('utf8').trim();
    return { base: { ref, commit }, compare: merged.exitCode === 0 && fork !== '' ? fork : commit };
}
/** Why there is no base, and what to do about it here. */
async function missingBase(dir, ref, world) {
    const common = { kind: 'base', subject: ref, state: 'missing' };
    const inside = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['rev-parse', '--git-dir']);
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
            hint: world.env.GITHUB_ACTIONS === 'true'
                ? 'Check the repository out first. In a container without git actions/checkout takes the files alone: install git before it.'
                : 'Run it in a clone; without --base everything counts as new.',
        };
    return {
        ...common,
        message: `The base '${ref}' is not in this clone, so new findings cannot be told from known ones.`,
        hint: world.env.GITHUB_ACTIONS === 'true'
            ? 'Check out with fetch-depth: 0.'
            : 'Fetch it (git fetch origin; git fetch --unshallow in a shallow clone), or name a branch or commit that git knows here.',
    };
}


/***/ }),

/***/ 1238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GATE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58674);

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
        description: 'Run a scanner: pnpm-audit, npm-audit, trivy-fs. Trivy is the pinned one, unless the policy takes the one on PATH.',
    },
    {
        name: 'offline',
        type: 'boolean',
        description: 'Ask nothing of the network; checks that need it read "not checked".',
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
    ..._seal_options_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOptions */ .w,
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];


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
async function readRules(dir, values, base, world) {
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

/***/ 88283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ createStaging),
  gO: () => (/* binding */ openStaging),
  un: () => (/* binding */ readState),
  O7: () => (/* binding */ removeStaging),
  G9: () => (/* binding */ settle),
  dw: () => (/* binding */ stage),
  Jq: () => (/* binding */ writeState)
});

// UNUSED EXPORTS: STATE_FILE

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/make-folders.js
var make_folders = __webpack_require__(75180);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
;// CONCATENATED MODULE: ./build/io/write-new.js




/** Two of these take turns: one is filled while the other is written. */
const BLOCK_BYTES = 1024 * 1024;
/**
 * Writes a new file. Comes back as soon as every byte is known and on its way, so that the caller can go on while
 * the disk works; `done` says how that ended.
 *
 * @param data text is written as UTF-8; parts one after the other, never all in memory; those that are bytes have
 *   at most a megabyte.
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
        if (!text) {
            block.set(part, filled);
            filled += size;
        }
        else if (size > BLOCK_BYTES)
            await send(Buffer.from(part, 'utf8'));
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

// EXTERNAL MODULE: ./build/model/evidence-name.js
var evidence_name = __webpack_require__(73618);
;// CONCATENATED MODULE: ./build/commands/stages/staging.js








const STATE_FILE = 'state.json';
/** A folder that only this user can read, under RUNNER_TEMP where there is one. */
async function createStaging(env) {
    const parent = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,external_node_os_.tmpdir)() : env.RUNNER_TEMP;
    (0,make_folders/* makeFolders */.w)(parent);
    return (0,promises_.mkdtemp)(external_node_path_default().join(parent, 'sealgate-'));
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
/**
 * Writes one file of the run under its evidence name; a name that is taken gets a number. The disk may still be
 * at work when this comes back: see `settle`.
 *
 * @throws SealgateError IO_FAILED
 */
async function stage(staging, context, file, taken) {
    const named = (target) => (0,evidence_name/* evidenceName */.X)(context.time, {
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

/***/ 29076:
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

/***/ 38639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84478);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97062);


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
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    {
        name: 'environment',
        type: 'string',
        value: 'NAME',
        description: "Environment of the policy's environments whose answers apply: dev, staging, production, …",
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
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
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w6)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
        ...(environment === undefined ? {} : { environment }),
    };
}


/***/ })

};
;