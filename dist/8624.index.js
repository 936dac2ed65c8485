"use strict";
exports.id = 8624;
exports.ids = [8624];
exports.modules = {

/***/ 1238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GATE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29677);

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
        description: 'Run a scanner that is on PATH: pnpm-audit, npm-audit, trivy-fs.',
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
    ..._seal_options_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOptions */ .wE,
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];


/***/ }),

/***/ 19618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ publishStage)
});

// UNUSED EXPORTS: exitCodeFor

// EXTERNAL MODULE: ./build/check/registry.js + 19 modules
var registry = __webpack_require__(94093);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/json-parts.js
var json_parts = __webpack_require__(29076);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
;// CONCATENATED MODULE: ./build/publish/evidence-files.js






/**
 * Finds the files to keep: plain files of the staging folder, with safe names. None is read yet, so that a run's
 * files are never in memory together.
 *
 * @param stamps what this process left, by file name.
 * @throws SealgateError EVIDENCE_INVALID, INPUT_NOT_FOUND
 */
async function findStaged(stagingDir, files, stamps = new Map()) {
    const root = await (0,promises_.realpath)(stagingDir);
    const staged = [];
    const seen = new Set();
    for (const file of files) {
        if (!(0,ledger/* isEvidenceFileName */.pI)(file.path))
            throw unsafe(`'${file.path}' is not a name for an evidence file`, 'Use letters, digits, dot, dash.');
        if (seen.has(file.path.toLowerCase()))
            throw unsafe(`'${file.path}' is named twice`, 'Name each file once.');
        seen.add(file.path.toLowerCase());
        const source = external_node_path_default().join(root, file.path);
        const info = await (0,promises_.lstat)(source, { bigint: true }).catch((cause) => {
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${source} does not exist`, {
                location: { file: source },
                cause,
            });
        });
        if (!info.isFile())
            throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
        staged.push({
            path: file.path,
            mediaType: file.mediaType,
            source,
            sha256: file.sha256,
            bytes: file.bytes,
            untouched: isUntouched(info, stamps.get(file.path), file.bytes),
            read: () => readRecorded(source, file.sha256),
        });
    }
    return staged;
}
function isUntouched(info, stamp, bytes) {
    return (stamp !== undefined &&
        info.ino === stamp.inode &&
        info.ctimeNs === stamp.changed &&
        info.size === stamp.size &&
        info.size === BigInt(bytes));
}
async function readRecorded(source, sha256) {
    const bytes = await (0,files/* readCapped */.EF)(source);
    if ((0,digest/* sha256Hex */.f)(bytes) === sha256)
        return bytes;
    throw unsafe(`${source} is not the file that the run recorded: its SHA-256 differs`, 'Run the gate again.');
}
/** Makes the evidence folder and gives its real path. @throws SealgateError EVIDENCE_INVALID, IO_FAILED */
async function openFolder(evidenceDir, repositoryDir) {
    if (repositoryDir !== undefined)
        await assertInside(external_node_path_default().resolve(repositoryDir), external_node_path_default().resolve(evidenceDir));
    try {
        await (0,promises_.mkdir)(evidenceDir, { recursive: true });
        const folder = await (0,promises_.realpath)(evidenceDir);
        if (repositoryDir !== undefined)
            await assertInside(external_node_path_default().resolve(repositoryDir), external_node_path_default().resolve(evidenceDir));
        return folder;
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw new errors/* SealgateError */.De('IO_FAILED', `${evidenceDir} cannot be made: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file: evidenceDir },
            hint: 'Name a writable folder as evidence path.',
            cause: error,
        });
    }
}
/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir, evidenceDir) {
    const relative = external_node_path_default().relative(repositoryDir, evidenceDir);
    if (relative.startsWith('..') || external_node_path_default().isAbsolute(relative))
        throw unsafe(`${evidenceDir} is outside the repository`, 'Name a folder inside it as evidence path.');
    let at = repositoryDir;
    for (const part of relative.split((external_node_path_default()).sep).filter((name) => name !== '')) {
        at = external_node_path_default().join(at, part);
        const info = await (0,promises_.lstat)(at).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (info === undefined)
            return;
        if (!info.isDirectory())
            throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    }
}
/** Something about names or folders that evidence must not follow. */
function unsafe(message, hint) {
    return new errors/* SealgateError */.De('EVIDENCE_INVALID', message, { hint });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/publish/folder-lock.js







const FOLDER = '.lock';
/** Nothing holds the lock this long: it is held for milliseconds. */
const STALE_MS = 2 * 60_000;
/**
 * Runs `work` while no other process runs its own on the same folder.
 *
 * A writer makes a claim, a file of a name never used again, then lists all claims, and goes on only if it is
 * alone; else it takes its claim back and waits. Claims of the dead can so be removed by name without ever
 * removing a living one's.
 *
 * @throws SealgateError IO_FAILED when others hold it for longer than `timeoutMs`.
 */
async function withFolderLock(folder, work, options = {}) {
    const claims = external_node_path_default().join(folder, FOLDER);
    const deadline = Date.now() + (options.timeoutMs ?? 60_000);
    try {
        for (;;) {
            if ((await others(claims, '')).length === 0) {
                const mine = `${process.pid}.${hostMark()}.${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
                const own = external_node_path_default().join(claims, mine);
                try {
                    await makeClaim(claims, own);
                    if ((await others(claims, mine)).length === 0)
                        return await work();
                }
                finally {
                    await (0,promises_.rm)(own, { force: true });
                }
            }
            if (Date.now() > deadline)
                throw await busy(claims, folder);
            await (0,external_node_timers_promises_.setTimeout)(2 + Math.random() * 20);
        }
    }
    finally {
        await removeIfEmpty(claims);
    }
}
async function makeClaim(claims, own) {
    for (let attempt = 0;; attempt += 1) {
        try {
            await (0,promises_.mkdir)(claims, { recursive: true });
            await (0,promises_.writeFile)(own, '', { flag: 'wx' });
            return;
        }
        catch (error) {
            // The folder goes when the last claim goes; that may be between the two calls.
            if (error.code === 'ENOENT' && attempt < 100)
                continue;
            throw new errors/* SealgateError */.De('IO_FAILED', `${own} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
                hint: 'Check that the folder is writable and the disk has room.',
                cause: error,
            });
        }
    }
}
/** Claims of living writers other than `mine`; claims of dead ones are removed. */
async function others(claims, mine) {
    let names;
    try {
        names = await (0,promises_.readdir)(claims);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
    const living = [];
    for (const name of names.filter((candidate) => candidate !== mine)) {
        const file = external_node_path_default().join(claims, name);
        const state = await stateOf(file);
        if (state === 'dead')
            await (0,promises_.rm)(file, { force: true });
        if (state === 'living')
            living.push(name);
    }
    return living;
}
async function stateOf(file) {
    try {
        if (Date.now() - (await (0,promises_.stat)(file)).mtimeMs > STALE_MS)
            return 'dead';
        const [pid, host] = external_node_path_default().basename(file).split('.');
        if (host === hostMark())
            process.kill(Number(pid), 0);
        return 'living';
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return 'gone';
        return code === 'ESRCH' ? 'dead' : 'living';
    }
}
/** Tells this machine's claims from others': a process id means nothing elsewhere. */
function hostMark() {
    return (0,digest/* sha256Hex */.f)(external_node_os_default().hostname()).slice(0, 12);
}
async function busy(claims, folder) {
    const holders = await others(claims, '');
    return new errors/* SealgateError */.De('IO_FAILED', `${folder} is held by another run (${holders.join(', ')})`, {
        hint: `Wait for it to end; if none runs, remove ${claims}.`,
    });
}
async function removeIfEmpty(claims) {
    try {
        await (0,promises_.rmdir)(claims);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ENOTEMPTY' &&
            code !== 'EEXIST' &&
            code !== 'ENOENT' &&
            code !== 'EPERM' &&
            code !== 'EBUSY')
            throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/io/lines.js
var lines = __webpack_require__(53539);
;// CONCATENATED MODULE: ./build/publish/ledger.js








const NOFOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/**
 * Appends one record to `ledger.jsonl` in `folder` and moves `ledger.head.json` to it. Any number of processes
 * may append at once. A run killed at any moment leaves a valid ledger: what it had half written is not a line
 * yet, and the next append cuts it away.
 *
 * @throws SealgateError EVIDENCE_INVALID when the ledger's end is not what its head says, so that an append never
 * covers up a change; IO_FAILED.
 */
function appendRecord(folder, draft) {
    return withFolderLock(folder, async () => {
        const file = external_node_path_default().join(folder, ledger/* LEDGER_FILE */.th);
        const handle = await openLedger(file);
        try {
            const end = await lastRecord(handle, file);
            const before = await positionOf(folder, end.record);
            const record = (0,ledger/* chainRecord */.L_)(draft, end.record?.hash ?? ledger/* GENESIS */.hw);
            const line = Buffer.from((0,ledger/* ledgerLine */.oc)(record), 'utf8');
            if (line.length > ledger/* MAX_RECORD_BYTES */.xR) {
                throw new errors/* SealgateError */.De('EVIDENCE_INVALID', `The ledger record has ${line.length} bytes`, {
                    hint: 'File fewer reports in one run.',
                });
            }
            if (end.torn > 0)
                await handle.truncate(end.size);
            await writeWhole(handle, line, end.size, file);
            const head = {
                schema: 'sealgate/ledger-head/v1',
                count: before + 1,
                hash: record.hash,
                time: record.time,
            };
            await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, ledger/* HEAD_FILE */._d), (0,ledger/* headText */.WI)(head));
            return { record, head, repaired: end.torn };
        }
        finally {
            await handle.close();
        }
    });
}
/** The head as `ledger.head.json` says it, or `undefined` where there is none. @throws SealgateError EVIDENCE_INVALID */
async function readHead(folder) {
    const bytes = await (0,files/* readIfExists */.OR)(external_node_path_default().join(folder, ledger/* HEAD_FILE */._d), 4096);
    return bytes === undefined ? undefined : (0,ledger/* parseLedgerHead */.fw)(bytes);
}
async function openLedger(file) {
    try {
        return await (0,promises_.open)(file, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | NOFOLLOW, 0o644);
    }
    catch (error) {
        throw new errors/* SealgateError */.De('IO_FAILED', `${file} cannot be opened: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file },
            hint: 'It must be a plain file in a writable folder, not a symbolic link.',
            cause: error,
        });
    }
}
/** The last complete line, read from the end: a small piece first, since records are small. */
async function lastRecord(handle, file) {
    const { size } = await handle.stat();
    let bytes = await readTail(handle, size, 64 * 1024);
    if (bytes.length < size && linesBounds(bytes).start === -1)
        bytes = await readTail(handle, size, 2 * ledger/* MAX_RECORD_BYTES */.xR + 2);
    const { start, last } = linesBounds(bytes);
    const torn = bytes.length - last - 1;
    if (torn > ledger/* MAX_RECORD_BYTES */.xR)
        throw damaged(file, 'it ends in something longer than any record');
    if (last === -1)
        return { record: undefined, size: 0, torn };
    if (start === -1 && bytes.length < size)
        throw damaged(file, 'its last line is longer than any record');
    try {
        const record = (0,ledger/* parseLedgerLine */.Du)(bytes.subarray(start + 1, last));
        if ((0,ledger/* recordHash */.oj)(record) !== record.hash)
            throw damaged(file, 'its last record was changed');
        return { record, size: size - torn, torn };
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.location !== undefined)
            throw error;
        throw damaged(file, `of its last line: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function readTail(handle, size, most) {
    const bytes = Buffer.alloc(Math.min(size, most));
    let filled = 0;
    while (filled < bytes.length) {
        const at = size - bytes.length + filled;
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, at);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes;
}
/** The newline that ends the last complete line, and the one before that line; -1 where there is none. */
function linesBounds(bytes) {
    const last = bytes.lastIndexOf(0x0a);
    return { last, start: last <= 0 ? -1 : bytes.lastIndexOf(0x0a, last - 1) };
}
/**
 * How many records there are up to `last`. The head knows; where a run was killed between the two writes, the
 * head is behind and the ledger is counted.
 */
async function positionOf(folder, last) {
    const file = external_node_path_default().join(folder, ledger/* LEDGER_FILE */.th);
    const head = await readHead(folder);
    if (last === undefined) {
        if (head === undefined)
            return 0;
        throw damaged(file, `it is empty, but ${ledger/* HEAD_FILE */._d} says that it had ${head.count} records`);
    }
    if (head?.hash === last.hash)
        return head.count;
    let count = 0;
    let headSeen = head === undefined;
    for await (const line of (0,lines/* readLines */.S)(file, ledger/* MAX_RECORD_BYTES */.xR)) {
        if (!line.complete)
            break;
        count += 1;
        if (head !== undefined && count === head.count)
            headSeen = (0,ledger/* parseLedgerLine */.Du)(line.bytes).hash === head.hash;
    }
    if (!headSeen)
        throw damaged(file, `it does not hold record ${head?.count ?? 0} as ${ledger/* HEAD_FILE */._d} says: its end was cut off or replaced`);
    return count;
}
async function writeWhole(handle, line, at, file) {
    try {
        let written = 0;
        while (written < line.length) {
            const { bytesWritten } = await handle.write(line, written, line.length - written, at + written);
            written += bytesWritten;
        }
        await handle.sync();
    }
    catch (error) {
        await handle.truncate(at).catch(() => undefined);
        throw new errors/* SealgateError */.De('IO_FAILED', `${file} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            location: { file },
            hint: 'Check that the folder is writable and the disk has room.',
            cause: error,
        });
    }
}
function damaged(file, what) {
    return new errors/* SealgateError */.De('EVIDENCE_INVALID', `${file} cannot be continued: ${what}`, {
        location: { file },
        hint: `sealgate verify ${external_node_path_default().dirname(file)} names the first record touched; restore the folder from git, or move it away to begin a new ledger.`,
    });
}

;// CONCATENATED MODULE: ./build/publish/evidence.js









const EXIT_OF = {
    pass: errors/* EXIT */.dc.pass,
    fail: errors/* EXIT */.dc.fail,
    incomplete: errors/* EXIT */.dc.incomplete,
};
/**
 * Brings a run's files from staging into the evidence folder and appends their record to the ledger. Each file
 * appears whole or not at all and never replaces another: where a name is taken, all files of this run get the
 * same short suffix. A run that stops before the ledger's line leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID when a staged file is not what the record says, a name or folder is
 * unsafe, or the ledger's end was tampered with; IO_FAILED.
 */
async function fileEvidence(options) {
    const staged = await findStaged(options.stagingDir, options.files ?? options.record.files, options.stamps);
    const folder = await openFolder(options.evidenceDir, options.repositoryDir);
    const { files, suffix } = await placeAll(folder, staged, options.record);
    await writeIfMissing(external_node_path_default().join(folder, '.gitattributes'), '* -text\n');
    const appended = await appendRecord(folder, draftOf(options, files));
    const notes = [];
    if (suffix !== '')
        notes.push(`Another run of the same minute had these names: this run's files end in '${suffix}', and the ledger names them so.`);
    if (appended.repaired > 0)
        notes.push(`${appended.repaired} bytes that a killed run had left at the ledger's end, never a whole record, were cut away.`);
    const headSeal = await sealHead(folder, appended.head, options.sealHead);
    return { record: appended.record, folder, head: appended.head, headSeal, notes };
}
async function placeAll(folder, staged, record) {
    for (let attempt = 0;; attempt += 1) {
        const suffix = attempt === 0 ? '' : runSuffix(record, attempt);
        const files = await tryPlace(folder, staged, suffix);
        if (files !== undefined)
            return { files, suffix };
        if (attempt >= 20)
            throw unsafe(`${folder} has no free names for this run`, 'Look at what fills it.');
    }
}
/** Writes all files under one suffix, or none: `undefined` where a name is taken. */
async function tryPlace(folder, staged, suffix) {
    const files = [];
    const failures = [];
    const waiting = staged.entries();
    // Two at a time: one waits for the disk while the other is read, and no more than two are in memory.
    const lane = async () => {
        for (const [index, file] of waiting) {
            if (failures.length > 0)
                return;
            try {
                files[index] = await placeOne(folder, file, suffix);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all([lane(), lane()]);
    if (failures.length === 0)
        return files;
    for (const file of files)
        if (file !== undefined)
            await (0,promises_.rm)(external_node_path_default().join(folder, file.path), { force: true });
    const grave = failures.find((failure) => !isTaken(failure));
    if (grave !== undefined)
        throw grave;
    return undefined;
}
async function placeOne(folder, file, suffix) {
    const name = withSuffix(file.path, suffix);
    if (file.untouched && (await (0,files/* linkNew */.V4)(file.source, external_node_path_default().join(folder, name))))
        return { path: name, sha256: file.sha256, bytes: file.bytes, mediaType: file.mediaType };
    const written = await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, name), await file.read(), { exclusive: true });
    return { path: name, sha256: written.sha256, bytes: written.bytes, mediaType: file.mediaType };
}
function isTaken(error) {
    const cause = error instanceof errors/* SealgateError */.De ? error.cause : undefined;
    return cause instanceof Error && cause.code === 'EEXIST';
}
/** The run's own mark: its number and attempt on GitHub, else chance. */
function runSuffix(record, attempt) {
    const { run, attempt: runAttempt } = record.context.source;
    const number = run?.match(/\d{4,}/g)?.at(-1);
    if (attempt === 1 && number !== undefined)
        return `_${number}-${runAttempt ?? '1'}`;
    return `_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
}
/** `a_b.cdx.json.sigstore.json` + `_x` → `a_b_x.cdx.json.sigstore.json`. */
function withSuffix(name, suffix) {
    const end = /(\.cdx|\.intoto)?\.[A-Za-z0-9]+(\.sigstore\.json)?$/.exec(name)?.index ?? name.length;
    return `${name.slice(0, end)}${suffix}${name.slice(end)}`;
}
function draftOf({ record, action }, files) {
    const { context, verdict } = record;
    const { run, attempt, workflowRef, runner, userAgent } = context.source;
    const runId = run !== undefined && attempt !== undefined ? `${run} attempt ${attempt}` : run;
    return {
        time: context.time,
        actor: context.actor,
        action,
        object: `${context.repository?.slug ?? context.repository?.url ?? 'repository'}${context.commit === undefined ? '' : `@${context.commit}`}`,
        source: {
            ...(runId === undefined ? {} : { run: runId }),
            ...(workflowRef === undefined ? {} : { workflowRef }),
            ...(context.commit === undefined ? {} : { commit: context.commit }),
            ...(runner === undefined ? {} : { runner }),
            userAgent,
        },
        result: {
            outcome: verdict.verdict,
            code: EXIT_OF[verdict.verdict],
            message: `${verdict.blocked} blocked, ${verdict.warned} warned, ${verdict.accepted} accepted, ${verdict.gaps.length} not checked`,
        },
        files,
    };
}
/** Signs the head outside the lock (it takes seconds), then files the bundle unless a later head is sealed already. */
async function sealHead(folder, head, sign) {
    if (sign === undefined)
        return { state: 'not-sealed' };
    try {
        const bundle = await sign(head);
        await withFolderLock(folder, async () => {
            const file = external_node_path_default().join(folder, ledger/* HEAD_BUNDLE_FILE */.dR);
            const there = await (0,files/* readIfExists */.OR)(file, 1024 * 1024);
            if (there === undefined || sealedCount(there) < head.count)
                await (0,files/* writeAtomic */.vZ)(file, bundle);
        });
        return { state: 'sealed' };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
/** How many records the sealed head that is there claims; 0 where it cannot be read, so that it is replaced. */
function sealedCount(bundle) {
    try {
        const { dsseEnvelope } = JSON.parse(bundle.toString('utf8'));
        const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
        return (0,ledger/* headFrom */.f0)(statement.predicate).count;
    }
    catch {
        return 0;
    }
}
async function writeIfMissing(file, text) {
    try {
        await (0,files/* writeAtomic */.vZ)(file, text, { exclusive: true });
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/io/workflow-commands.js
var workflow_commands = __webpack_require__(60166);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(1486);
;// CONCATENATED MODULE: ./build/publish/annotations.js



/** GitHub shows ten of each level a step and drops the others. */
const MAX_OF_A_LEVEL = 10;
/** Marks on the changed files and the run's page: what blocks and what warns, the worst first. */
const annotationsPublisher = {
    id: 'annotations',
    title: 'Annotations',
    applies: (_run, world) => (world.env.GITHUB_ACTIONS === 'true' ? true : 'Not in a workflow run'),
    publish: async (run, world) => {
        const runner = (0,workflow_commands/* openRunner */.NH)(world.env);
        const all = annotationsOf(run, world.env);
        for (const { level, message, place } of all)
            runner.annotate(level, message, place);
        return { publisher: 'annotations', state: 'done', message: `Wrote ${all.length} annotations` };
    },
};
/** At most ten errors and ten warnings; where there are more, the last of a level counts the rest. */
function annotationsOf(run, env) {
    const { decisions, verdict } = run.record;
    const gaps = verdict.gaps.map((gap) => ({
        level: 'error',
        message: gap.hint === undefined ? gap.message : `${gap.message}\n${gap.hint}`,
        place: { title: `Not decided: ${gap.check}` },
    }));
    const of = (outcome, level) => decisions
        .filter((decision) => decision.outcome === outcome)
        .sort(byWeight)
        .map((decision) => annotate(decision, level, run, env));
    return [...cut([...gaps, ...of('block', 'error')], 'error'), ...cut(of('warn', 'warning'), 'warning')];
}
function annotate({ finding, reason }, level, run, env) {
    const { location, fix, subject } = finding;
    const lines = [
        `${subject.name}: ${finding.message}`,
        ...(fix === undefined ? [] : [`Fix: ${fix.command ?? fix.text}`]),
        `Rule ${finding.rule}: ${reason.text}`,
    ];
    return {
        level,
        message: lines.join('\n').slice(0, 4000).toWellFormed(),
        place: {
            title: `${finding.title} (${subject.name})`.slice(0, 200).toWellFormed(),
            ...(location === undefined ? {} : { file: inWorkspace(location.file, run.repositoryDir, env) }),
            ...(location?.line === undefined ? {} : { line: location.line }),
            ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
        },
    };
}
/** Findings name files from the directory that was gated; the runner wants them from its workspace. */
function inWorkspace(file, repositoryDir, env) {
    const workspace = env.GITHUB_WORKSPACE;
    if (workspace === undefined || workspace === '')
        return file;
    const relative = external_node_path_default().relative(workspace, external_node_path_default().resolve(repositoryDir, file));
    const outside = relative === '' || relative.startsWith('..') || external_node_path_default().isAbsolute(relative);
    return outside ? file : relative.split((external_node_path_default()).sep).join('/');
}
function cut(annotations, level) {
    if (annotations.length <= MAX_OF_A_LEVEL)
        return [...annotations];
    const rest = annotations.length - (MAX_OF_A_LEVEL - 1);
    return [
        ...annotations.slice(0, MAX_OF_A_LEVEL - 1),
        {
            level,
            message: `${rest} more: the job summary lists them all.`,
            place: { title: `${rest} more ${level}s` },
        },
    ];
}
function byWeight(a, b) {
    const order = (0,severity/* compareSeverity */.zK)(a.finding.severity, b.finding.severity);
    if (order !== 0)
        return order;
    const [x, y] = [a, b].map(({ finding }) => `${finding.subject.name}\0${finding.rule}\0${finding.fingerprint}`);
    return (x ?? '') < (y ?? '') ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/publish/secrets.js
/** Shapes of credentials that must not leave the runner. Each pattern is linear. */
const SHAPES = [
    ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}/],
    ['a GitHub token', /\bgithub_pat_[A-Za-z0-9_]{50}/],
    // What actions/checkout leaves in .git/config when credentials persist.
    ['git credentials', /extraheader\s*=\s*authorization:/i],
    ['git credentials', /https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i],
    ['a registry token', /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8}/],
    ['a registry token', /\bnpm_[A-Za-z0-9]{36}/],
    ['a private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/],
    ['an AWS key', /\bAKIA[0-9A-Z]{16}\b/],
    ['a JSON web token', /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}/],
];
/** Names of environment variables whose values are secrets. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|CREDENTIALS)$/i;
/** The secrets that this process was given, by name. Short values are left out: they would match anything. */
function knownSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= 12 && SECRET_NAME.test(name) ? [[name, value]] : []);
}
/**
 * What kind of secret stands in a file, in words that do not repeat it; `undefined` where none was seen.
 * Bytes are read as Latin-1, so that every byte counts whatever the encoding.
 */
function findSecret(bytes, known) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    for (const [name, value] of known) {
        if (text.includes(value))
            return `the value of ${name}`;
    }
    return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}

;// CONCATENATED MODULE: ./build/publish/artifact.js






/** One file of ours, by the name that record.files gives it: never a path. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/;
/**
 * A folder with exactly the files of this run, for `actions/upload-artifact`. Only named files go in, each is
 * searched for credentials first, and a file that holds one stays out: artifacts of public repositories can
 * be read by anybody.
 */
const artifactPublisher = {
    id: 'artifact',
    title: 'Artifact folder',
    applies: (_run, world) => {
        const { GITHUB_ACTIONS, RUNNER_TEMP } = world.env;
        return GITHUB_ACTIONS === 'true' && RUNNER_TEMP !== undefined && RUNNER_TEMP !== ''
            ? true
            : 'Not in a workflow run';
    },
    publish: async (run, world) => {
        const known = knownSecrets(world.env);
        const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(world.env.RUNNER_TEMP ?? '', 'sealgate-artifact-'));
        const refused = [];
        let count = 0;
        for (const file of await filesOf(run)) {
            const problem = file.bytes === undefined ? file.problem : findSecret(file.bytes, known);
            if (file.bytes === undefined || problem !== undefined) {
                refused.push(`${file.name} (${problem ?? 'cannot be read'})`);
                continue;
            }
            await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, file.name), file.bytes, { exclusive: true });
            count += 1;
        }
        const outputs = { 'artifact-path': folder };
        return refused.length === 0
            ? { publisher: 'artifact', state: 'done', message: `${count} files to upload`, outputs }
            : {
                publisher: 'artifact',
                state: 'failed',
                message: `Left out of the artifact: ${refused.join(', ')}`,
                outputs,
            };
    },
};
/** The run's files, the record, and the texts that a token without rights could not post. */
async function filesOf(run) {
    const staged = await Promise.all(run.record.files.map(async ({ path: name }) => {
        if (!NAME.test(name))
            return { name: 'a file', problem: 'its name is a path' };
        try {
            return { name, bytes: await readWithin(run.stagingDir, name) };
        }
        catch (error) {
            return { name, problem: (0,errors/* messageOf */.bD)(error) };
        }
    }));
    const text = (name, content) => ({ name, bytes: Buffer.from(content, 'utf8') });
    return [
        ...staged,
        text('record.json', `${JSON.stringify(run.record)}\n`),
        text('comment.md', run.texts.comment(undefined)),
        text('summary.md', run.texts.summary),
    ];
}
/** Reads a regular file of the folder itself; a link in its place is refused where the system can tell. */
async function readWithin(folder, name) {
    const handle = await (0,promises_.open)(external_node_path_default().join(folder, name), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        if (!(await handle.stat()).isFile())
            throw new Error('it is not a regular file');
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/publish/comment.js + 1 modules
var comment = __webpack_require__(16738);
;// CONCATENATED MODULE: ./build/publish/job-summary.js


/** The summary on the run's page. */
const jobSummaryPublisher = {
    id: 'job-summary',
    title: 'Job summary',
    applies: (_run, world) => world.env.GITHUB_STEP_SUMMARY === undefined || world.env.GITHUB_STEP_SUMMARY === ''
        ? 'Not in a workflow run'
        : true,
    publish: async (run, world) => {
        const runner = (0,workflow_commands/* openRunner */.NH)(world.env);
        try {
            await runner.appendSummary(run.texts.summary);
            return { publisher: 'job-summary', state: 'done', message: 'Wrote the job summary' };
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'INPUT_TOO_LARGE')
                return failed((0,errors/* messageOf */.bD)(error));
        }
        const { verdict, blocked, warned } = run.record.verdict;
        try {
            // The runner drops a summary that is too large without a word: a short one must stand.
            await runner.appendSummary(`### Verdict: ${verdict}\n\n${blocked} blocked, ${warned} warned. The full summary is over the runner's limit; see the artifact.\n`);
        }
        catch (error) {
            return failed((0,errors/* messageOf */.bD)(error));
        }
        return failed("The summary is over the runner's limit of 1 MiB; a short one was written");
    },
};
function failed(message) {
    return { publisher: 'job-summary', state: 'failed', message };
}

;// CONCATENATED MODULE: ./build/publish/registry.js




/** Everywhere a finished run goes, in order. What needs no network comes first. */
const publishers = [
    jobSummaryPublisher,
    artifactPublisher,
    annotationsPublisher,
    comment/* commentPublisher */.w,
];

// EXTERNAL MODULE: ./build/render/comment.js + 1 modules
var render_comment = __webpack_require__(22113);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(11166);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/render/markdown.js
var render_markdown = __webpack_require__(87407);
;// CONCATENATED MODULE: ./build/render/html-text.js


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text from outside as HTML, for an element's content or a quoted attribute. Hidden characters are visible escapes. */
function escapeText(text) {
    return (0,display_text/* visibleText */.Q)(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
/** A name from outside as HTML, apart from the direction of the text around it, line feeds visible. */
function nameText(value) {
    return `<code>${escapeText(value).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'))}</code>`;
}
/** `escapeText` for templates. */
function html_text_text(value) {
    return { html: escapeText(value) };
}
/** `nameText` for templates. */
function html_text_name(value) {
    return { html: nameText(value) };
}
/** Joins HTML, and strings as text. The tag of templates: `` html`<b>${value}</b>` ``. */
function html(parts, ...values) {
    const written = parts.map((part, index) => `${part}${write(values[index])}`);
    return { html: written.join('') };
}
function write(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
}
const NOTHING = { html: '' };
function join(all, separator) {
    return { html: all.map((one) => one.html).join(escapeText(separator)) };
}
/** A link to an https or http address without credentials; the label alone for anything else. */
function html_text_anchor(label, address) {
    const url = (0,render_markdown/* safeUrl */.Pl)(address);
    return url === undefined ? label : html `<a href="${url}" rel="noreferrer noopener">${label}</a>`;
}

// EXTERNAL MODULE: ./build/render/sections/problem-cells.js
var problem_cells = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/render/story.js
var story = __webpack_require__(46609);
;// CONCATENATED MODULE: ./build/render/html-rows.js




/**
 * Prepares the rows of the table of decisions as HTML. There may be thousands: they are plain strings, and what
 * many of them say (a reason, a step of a path) is escaped once.
 */
function rowWriter() {
    const texts = remembered(escapeText);
    const names = remembered(nameText);
    return (decision) => {
        const { finding, outcome, reason, novelty } = decision;
        const { subject, severity } = finding;
        const origin = reason.origin === undefined ? '' : ` (${texts(reason.origin)})`;
        const scope = subject.scope === undefined ? '' : `<br><span class="soft">${texts(subject.scope)}</span>`;
        const seen = seenBy(finding, texts);
        return `<tr><td class="text"><span class="badge ${outcome}-word">${outcome}</span> ${novelty === 'unknown' ? '' : novelty}<br><span class="soft">${texts(reason.text)}${origin}</span></td><td><span class="badge ${severity}">${(0,render_headline/* severityWord */.Oh)(severity)}</span></td><td class="name">${nameText(subject.name)}${scope}</td><td class="text">${escapeText(finding.title)} ${idsText(finding)}<br><span class="soft">${texts((0,story/* checkTitle */.Tq)(finding.check))} · ${names(finding.rule)}${seen}</span></td><td class="text">${whereText(finding, names)}</td><td class="text">${fixText(finding)}</td></tr>\n`;
    };
}
/** Advisory ids, each a link to where it is published if it is a well-formed one. */
function idsText({ aliases }) {
    let text = '';
    for (const id of aliases) {
        const url = (0,problem_cells/* advisoryUrl */.Le)(id);
        const label = nameText(id);
        if (text !== '')
            text += ' ';
        text += url === undefined ? label : `<a href="${url}" rel="noreferrer noopener">${label}</a>`;
    }
    return text;
}
/** Every path that is known, then the place in the file. */
function whereText({ paths, location }, names = nameText) {
    let text = '';
    for (const path of paths ?? [])
        text += `${path.map(names).join(' → ')}<br>`;
    if (location !== undefined) {
        const place = location.line === undefined ? location.file : `${location.file}:${location.line}`;
        text += `<span class="soft">${nameText(place)}</span>`;
    }
    return text === '' ? '–' : text;
}
function seenBy(finding, texts) {
    const seen = (finding.seenBy ?? []).map((one) => one.severity === undefined ? texts(one.tool) : `${texts(one.tool)} (${(0,render_headline/* severityWord */.Oh)(one.severity)})`);
    return seen.length === 0 ? '' : ` · seen by ${seen.join(', ')}`;
}
function fixText({ fix }) {
    if (fix === undefined)
        return '–';
    return fix.command === undefined
        ? escapeText(fix.text)
        : `${escapeText(fix.text)}<br>${nameText(fix.command)}`;
}
function remembered(write) {
    const known = new Map();
    return (value) => {
        const found = known.get(value);
        if (found !== undefined)
            return found;
        const made = write(value);
        known.set(value, made);
        return made;
    };
}

// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/html-findings.js





/** More rows than this make a page that no browser opens with pleasure; the record has them all. */
const ROW_LIMIT = 25_000;
/** One blocking problem: what, why, every way in, and the fix. */
function problemCard({ first, decisions }) {
    const { finding } = first;
    const others = decisions.slice(1);
    return html `<div class="card block"><h3>${html_text_name(finding.subject.name)} ${severityBadge(finding)} ${html_text_text(finding.title)}</h3>
<p>${html_text_text(finding.message)}</p>
${others.length === 0 ? NOTHING : html `<ul class="flat">${others.map((one) => html `<li>${severityBadge(one.finding)} ${html_text_text(one.finding.title)} ${idsOf(one.finding)}</li>`)}</ul>`}
<dl>${finding.aliases.length === 0 ? NOTHING : html `<dt>Known as</dt><dd>${idsOf(finding)}</dd>`}
<dt>Where from</dt><dd>${whereOf(finding)}</dd>
<dt>Decided by</dt><dd>${html_text_text(first.reason.text)}${originOf(first)}</dd>
${finding.fix === undefined ? NOTHING : html `<dt>Fix</dt><dd>${html_text_text(finding.fix.text)}</dd>`}</dl>
${finding.fix?.command === undefined ? NOTHING : html `<pre><code>${commandText(finding.fix.command)}</code></pre>`}</div>
`;
}
function commandText(command) {
    return { html: html_text_name(command).html.replace(/^<code>|<\/code>$/g, '') };
}
/** Every decision of the run as a table, most important first, row by row. */
function* decisionTable(record) {
    if (record.decisions.length === 0) {
        yield '<p class="soft">No check found anything.</p>';
        return;
    }
    const rank = { block: 0, warn: 1, accept: 2 };
    const all = [...record.decisions].sort((a, b) => rank[a.outcome] - rank[b.outcome] || (0,story/* byImportance */.G5)(a, b));
    const shown = all.slice(0, ROW_LIMIT);
    const head = html `${cutNote(all.length - shown.length)}<div class="wide"><table><thead><tr><th>Decision</th><th>Severity</th><th>Subject</th><th>What</th><th>Where from</th><th>Fix</th></tr></thead><tbody>
`;
    yield head.html;
    const row = rowWriter();
    for (const decision of shown)
        yield row(decision);
    yield '</tbody></table></div>';
}
function cutNote(hidden) {
    return hidden > 0
        ? html `<p class="meh">${(0,render_words/* formatNumber */.ZV)(hidden)} more rows are left out here; the run record in the evidence has them all.</p>`
        : NOTHING;
}
function originOf({ reason }) {
    return reason.origin === undefined ? NOTHING : html ` (${html_text_text(reason.origin)})`;
}
function severityBadge({ severity }) {
    return html `<span class="badge ${{ html: severity }}">${(0,render_headline/* severityWord */.Oh)(severity)}</span>`;
}
function idsOf(finding) {
    return { html: idsText(finding) };
}
function whereOf(finding) {
    return { html: whereText(finding) };
}

;// CONCATENATED MODULE: ./build/render/html-style.js
/** The report's whole style: light and dark by the reader's setting, narrow screens, paper. */
const STYLE = `
:root{color-scheme:light dark;--fg:light-dark(#1c2127,#e9edf1);--soft:light-dark(#59636e,#9aa4ae);--bg:light-dark(#fff,#0f1318);--card:light-dark(#f6f8fa,#171c23);--line:light-dark(#d8dee4,#313943);--red:light-dark(#b3261e,#ff7b72);--amber:light-dark(#8a5a00,#e3b341);--green:light-dark(#1a7f37,#4ac26b);--blue:light-dark(#0757b8,#6cb6ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:24px 20px 64px}
h1{font-size:24px;line-height:1.3;margin:0 0 4px}
h2{font-size:18px;margin:36px 0 12px}
h3{font-size:15px;margin:0 0 4px}
p{margin:4px 0 10px}
a{color:var(--blue)}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--card);border-radius:4px;padding:1px 4px;unicode-bidi:isolate;white-space:pre-wrap}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:10px 12px;margin:8px 0 0;overflow:auto;white-space:pre-wrap}
pre code{background:none;padding:0}
.verdict{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:18px 20px;background:var(--card)}
.verdict code{background:none;padding:0}
.fail{border-left-color:var(--red)}.incomplete,.warned{border-left-color:var(--amber)}.pass{border-left-color:var(--green)}
.soft{color:var(--soft)}
.numbers{display:flex;flex-wrap:wrap;gap:8px 28px;margin:14px 0 0;padding:0;list-style:none}
.numbers b{font-size:20px;display:block;line-height:1.2}
nav{margin:14px 0 0;display:flex;flex-wrap:wrap;gap:4px 16px}
.card{border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 12px}
.card.block{border-left:4px solid var(--red)}.card.gap{border-left:4px solid var(--amber)}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:7px 10px;border-top:1px solid var(--line);min-width:64px}
th{border-top:0;background:var(--card);font-weight:600;white-space:nowrap}
td code{overflow-wrap:anywhere}td.text{min-width:200px}td.short{white-space:nowrap}td.name{min-width:140px}td.short code,td.name code{background:none;padding:0}
.badge{display:inline-block;border:1px solid currentColor;border-radius:10px;padding:0 8px;font-size:12px;white-space:nowrap}
.critical,.high,.unknown,.block-word,.bad{color:var(--red)}.moderate,.warn-word,.meh{color:var(--amber)}.low,.info{color:var(--soft)}.accept-word,.good{color:var(--green)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}
dt{color:var(--soft)}dd{margin:0;min-width:0}
details>summary{cursor:pointer;font-weight:600;font-size:18px;margin:36px 0 12px}
ul.flat{margin:0;padding-left:18px}
@media(max-width:600px){main{padding:12px 12px 48px}h1{font-size:20px}dl{grid-template-columns:1fr}dt{margin-top:6px}}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}.wide{overflow:visible}nav{display:none}.card,tr{break-inside:avoid}details>summary{list-style:none}details::details-content{content-visibility:visible;display:block}a{color:inherit}}
`.replaceAll('\n', '');

// EXTERNAL MODULE: ./build/render/sections/change.js
var change = __webpack_require__(37105);
// EXTERNAL MODULE: ./build/render/sections/checks.js
var checks = __webpack_require__(43848);
;// CONCATENATED MODULE: ./build/render/html.js









const reportRenderer = {
    id: 'report',
    title: 'Full report (HTML)',
    mediaType: 'text/html',
    what: 'report',
    extension: 'html',
    render: renderReport,
};
/**
 * The full report: one HTML file that asks for nothing, runs no script, and holds every finding, decision, changed
 * package, check and file of the record. Its content security policy allows its own style and nothing else.
 */
function* renderReport(record) {
    const { icon, text: headline } = (0,render_headline/* headlineOf */.gD)(record);
    const hash = Buffer.from((0,digest/* sha256Hex */.f)(STYLE), 'hex').toString('base64');
    const before = html `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ html: hash }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline} – Sealgate</title>
<style>${{ html: STYLE }}</style></head><body><main>
${header(record, `${icon} ${headline}`, icon)}
${blocking(record)}${gaps(record)}${html_change(record)}
<h2 id="checks">Checks</h2>${html_checks(record)}
<h2 id="findings">All findings and decisions: ${(0,render_words/* formatNumber */.ZV)(record.decisions.length)}</h2>`;
    const after = html `
<h2 id="policy">Policy</h2>${policy(record)}
<h2 id="evidence">Evidence</h2>${evidence(record)}
</main></body></html>
`;
    yield before.html;
    yield* decisionTable(record);
    yield after.html;
}
function header(record, title, icon) {
    const { context, verdict } = record;
    const state = icon === '⚠️' ? 'warned' : verdict.verdict;
    const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
    const where = [
        ...(context.repository?.slug === undefined ? [] : [html_text_text(context.repository.slug)]),
        ...(context.pullRequest === undefined ? [] : [html `pull request ${String(context.pullRequest.number)}`]),
        ...(context.commit === undefined ? [] : [html `commit ${html_text_name((0,render_words/* shortCommit */.Ax)(context.commit))}`]),
        html `${(0,render_words/* formatTime */.fU)(context.time)}`,
    ];
    const numbers = [
        [verdict.blocked, 'block'],
        [verdict.warned, 'warn'],
        [verdict.accepted, 'accepted'],
        [verdict.gaps.length, 'could not be done'],
        [packages, 'packages'],
    ];
    const links = [
        ['#checks', 'Checks'],
        ['#findings', 'Findings'],
        ['#policy', 'Policy'],
        ['#evidence', 'Evidence'],
    ];
    return html `<header class="verdict ${{ html: state }}"><h1>${title}</h1><div class="soft">${join(where, ' · ')}</div>
<ul class="numbers">${numbers.map(([number, word]) => html `<li><b>${(0,render_words/* formatNumber */.ZV)(number)}</b>${word}</li>`)}</ul></header>
<nav>${links.map(([target, label]) => html `<a href="${{ html: target }}">${label}</a>`)}</nav>`;
}
function blocking(record) {
    const problems = (0,story/* tellStory */.F5)(record).blocking;
    if (problems.length === 0)
        return NOTHING;
    const shown = problems.slice(0, 500);
    const rest = problems.length - shown.length;
    return html `<h2>What blocks</h2>${shown.map(problemCard)}${rest > 0 ? html `<p>${(0,render_words/* formatNumber */.ZV)(rest)} more are in the table below.</p>` : NOTHING}`;
}
function gaps(record) {
    const all = record.verdict.gaps;
    if (all.length === 0)
        return NOTHING;
    return html `<h2>What could not be done</h2>${all.map((gap) => html `<div class="card gap"><h3>${html_text_text((0,story/* checkTitle */.Tq)(gap.check))}</h3><p>${html_text_text(gap.message)}</p>${gap.hint === undefined ? NOTHING : html `<p><b>Fix:</b> ${html_text_text(gap.hint)}</p>`}</div>`)}`;
}
function html_change(record) {
    if (record.change === undefined)
        return NOTHING;
    const changed = (0,change/* changedPackages */.cS)(record);
    const lead = html `<h2>What the change does to the dependency tree</h2><p>It ${(0,change/* changeWords */.mF)(changed)} since ${html_text_name(`${record.change.baseRef}@${(0,render_words/* shortCommit */.Ax)(record.change.baseCommit)}`)}.</p>`;
    if (changed.length === 0)
        return lead;
    const shown = changed.slice(0, ROW_LIMIT);
    return html `${lead}${cutNote(changed.length - shown.length)}<div class="wide"><table><thead><tr><th></th><th>Package</th><th>Version</th><th>Signature</th><th>Provenance</th><th>Built from</th><th>Age</th><th>Scripts</th><th>Licence</th></tr></thead><tbody>
${shown.map((one) => changeRow(one, record.context.time))}</tbody></table></div>`;
}
function changeRow({ kind, before, after, signals }, now) {
    const node = after ?? before;
    if (node === undefined)
        return NOTHING;
    const version = kind === 'updated' && before !== undefined
        ? html `${html_text_name(before.version)} → ${html_text_name(node.version)}`
        : html_text_name(node.version);
    const source = signals.builtFrom;
    const built = source === undefined ? html_text_text('–') : html_text_name((0,change/* sourceText */.rI)(source));
    const script = signals.installScript;
    return html `<tr><td class="short">${kind}</td><td class="name">${html_text_name(node.name)}${node.direct ? html ` <span class="soft">direct</span>` : NOTHING}</td><td class="name">${version}</td><td>${stateWord(signals.signature)}</td><td>${stateWord(signals.provenance)}</td><td class="text">${built}</td><td class="short">${(0,render_words/* ageOf */.hy)(signals.publishedAt, now) ?? '–'}</td><td>${script === undefined ? '–' : script ? html `<span class="meh">install</span>` : 'none'}</td><td>${signals.license === undefined || signals.license === '' ? '–' : html_text_name(signals.license)}</td></tr>
`;
}
function stateWord(state) {
    if (state === undefined || state === 'not-checked')
        return html_text_text('–');
    const tone = state === 'verified' ? 'good' : state === 'invalid' ? 'bad' : 'meh';
    return html `<span class="${{ html: tone }}">${html_text_text(state)}</span>`;
}
function html_checks(record) {
    const all = [...record.checks].sort((a, b) => (0,story/* compareChecks */.$J)(a.check, b.check));
    const rows = all.map((check) => {
        const counts = Object.entries(check.counts).filter(([, value]) => value > 0);
        const counted = counts.reduce((sum, [, value]) => sum + value, 0);
        const words = [
            ...counts.map(([word, value]) => html `${(0,render_words/* formatNumber */.ZV)(value)} ${html_text_text(word)}`),
            ...(counted < check.total ? [html `${(0,render_words/* formatNumber */.ZV)(check.total - counted)} not counted`] : []),
        ];
        return html `<tr><td>${(0,checks/* checkIcon */.oE)(record, check)}</td><td>${html_text_text((0,story/* checkTitle */.Tq)(check.check))}</td><td>${check.state === 'ran' ? 'ran' : check.state.replace('-', ' ')}</td><td>${join(words, ', ')}</td><td>${(0,render_words/* formatNumber */.ZV)(check.total)}</td><td class="text">${html_text_text(check.reason ?? '')}</td></tr>
`;
    });
    const lockfiles = record.lockfiles.map((one) => html `<li>${html_text_name(one.path)} ${html_text_text(`${one.format} ${one.version}`)}, ${(0,render_words/* count */.U9)(one.packages, 'package')}</li>`);
    const reports = record.reports.map((one) => html `<li>${html_text_name(one.path)} ${html_text_text(one.tool)}, ${(0,render_words/* count */.U9)(one.findings, 'finding')}</li>`);
    const table = all.length === 0
        ? html `<p class="soft">No check came to an end.</p>`
        : html `<div class="wide"><table><thead><tr><th></th><th>Check</th><th>State</th><th>Outcome</th><th>In all</th><th>Why</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    return html `${table}
${lockfiles.length === 0 ? NOTHING : html `<p>Lockfiles read:</p><ul class="flat">${lockfiles}</ul>`}
${reports.length === 0 ? NOTHING : html `<p>Scanner reports read:</p><ul class="flat">${reports}</ul>`}`;
}
function policy(record) {
    const { policy: source } = record;
    return html `<dl><dt>Presets</dt><dd>${join(source.presets.map(html_text_name), ' ')}</dd>
<dt>File</dt><dd>${source.path === undefined ? 'none' : html_text_name(source.path)}</dd>
<dt>Read from</dt><dd>${source.ref === undefined ? 'the working tree' : html_text_name(`${source.ref}${source.commit === undefined ? '' : `@${source.commit}`}`)}</dd>
<dt>Digest (SHA-256)</dt><dd>${html_text_name(source.digest)}</dd>
${source.overrides.length === 0 ? NOTHING : html `<dt>Changed by</dt><dd>${join(source.overrides.map(html_text_name), ' ')}</dd>`}
${source.changedHere === undefined ? NOTHING : html `<dt>Edited by this change</dt><dd>${html_text_name(source.changedHere.path)}: ${html_text_text(source.changedHere.summary)} In force after the merge.</dd>`}</dl>`;
}
function evidence(record) {
    const { context, seal } = record;
    const sealed = seal.state === 'sealed'
        ? html `sealed by ${html_text_name(seal.identity)}`
        : html `<span class="${{ html: seal.state === 'failed' ? 'bad' : 'meh' }}">${seal.state === 'failed' ? 'failed' : 'not sealed'}</span>: ${html_text_text(seal.reason)}`;
    const files = record.files.map((file) => html `<tr><td class="text">${html_text_name(file.path)}</td><td>${file.what}</td><td>${(0,render_words/* formatNumber */.ZV)(file.bytes)}</td><td class="text">${html_text_name(file.sha256)}</td></tr>
`);
    const facts = [
        ['Run', context.source.run],
        ['Workflow', context.source.workflowRef],
        ['Event', context.event],
        ['Ref', context.ref],
        ['Commit', context.commit],
        ['Actor', context.actor.login],
        ['Runner', context.source.runner],
        ['Sealgate', context.tool.version],
    ];
    return html `<dl><dt>Seal</dt><dd>${sealed}</dd>
${facts.map(([label, value]) => (value === undefined || value === '' ? NOTHING : html `<dt>${label}</dt><dd>${label === 'Run' ? html_text_anchor(html_text_name(value), value) : html_text_name(value)}</dd>`))}</dl>
${files.length === 0 ? NOTHING : html `<p></p><div class="wide"><table><thead><tr><th>File</th><th>What</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files}</tbody></table></div>`}`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/render/sarif-text.js


/** Text from outside in one line, for a property or an id: hidden characters as visible escapes. */
function plainText(text, max) {
    return (0,display_text/* visibleText */.Q)((0,render_markdown/* cutMiddle */.it)(text, max)).replace(/[\n\t]+/g, ' ');
}
/**
 * Text from outside as a SARIF message: as plainText, brackets escaped, so that it holds no embedded link.
 *
 * @see SARIF 2.1.0, section 3.11.6
 */
function messageText(text, max) {
    return plainText(text, max).replace(/[\\[\]]/g, (c) => `\\${c}`);
}

;// CONCATENATED MODULE: ./build/render/sarif-result.js

const LEVEL = { block: 'error', warn: 'warning', accept: 'note' };
/** Reasons that a reader of SARIF knows as suppressions. */
const SUPPRESSES = new Set(['exception', 'suppressed', 'allowed-advisory', 'unfixed']);
const quote = JSON.stringify;
/**
 * Prepares the writing of results as JSON text. Thousands of them are written one by one: as text they cost a
 * fraction of what the same objects would.
 *
 * @see SARIF 2.1.0, section 3.27
 */
function resultWriter(record, rules) {
    const reasons = new Map();
    const placeOf = placeWriter(record);
    const reasonOf = (text) => {
        const known = reasons.get(text) ?? quote(plainText(text, 1000));
        reasons.set(text, known);
        return known;
    };
    return (decision) => {
        const { finding, outcome, reason, novelty } = decision;
        const rule = rules.idOf(finding);
        const print = quote(finding.fingerprint);
        let text = `{"ruleId":${quote(rule)},"ruleIndex":${rules.indexOf(rule)},"level":"${LEVEL[outcome]}","message":{"text":${quote(messageOf(finding))}},"locations":[${placeOf(finding)}],"partialFingerprints":{"primaryLocationLineHash":${print.slice(0, -1)}:1","sealgate/v1":${print}}`;
        if (novelty !== 'unknown')
            text += `,"baselineState":"${novelty === 'new' ? 'new' : 'unchanged'}"`;
        if (outcome === 'accept' && SUPPRESSES.has(reason.kind))
            text += `,"suppressions":[{"kind":"external","status":"accepted","justification":${reasonOf(reason.text)}}]`;
        const aliases = finding.aliases.map((id) => quote(plainText(id, 200)));
        text += `,"properties":{"outcome":"${outcome}","reason":${reasonOf(reason.text)},"severity":"${finding.severity}","aliases":[${aliases.join(',')}]`;
        const { purl } = finding.subject;
        if (purl !== undefined)
            text += `,"purl":${quote(plainText(purl, 1000))}`;
        const command = finding.fix?.command;
        if (command !== undefined)
            text += `,"fix":${quote(plainText(command, 1000))}`;
        return `${text}}}`;
    };
}
function messageOf({ subject, title, message, paths, fix }) {
    const path = paths?.[0];
    const from = path === undefined || path.length === 0 ? '' : ` From ${path.join(' → ')}.`;
    const way = fix === undefined ? '' : ` Fix: ${fix.text}`;
    return messageText(`${subject.name}: ${title}. ${message}${from}${way}`, 2000);
}
/** Where a finding is, as a location: a file of the repository whatever the report said. */
function placeWriter(record) {
    const fallback = record.lockfiles[0]?.path ?? record.policy.path ?? 'package.json';
    const files = new Map();
    const about = (file) => {
        const known = files.get(file);
        if (known !== undefined)
            return known;
        const inside = isInside(file);
        const made = { inside, uri: quote(encodePath(inside ? file : 'package.json')) };
        files.set(file, made);
        return made;
    };
    return ({ subject, location }) => {
        const given = location === undefined ? undefined : about(location.file);
        const inside = given?.inside === true;
        const { uri } = inside ? given : about(fallback);
        const start = inside ? lineOf(location?.line) : 1;
        const end = inside ? lineOf(location?.endLine) : 1;
        const region = end > start ? `{"startLine":${start},"endLine":${end}}` : `{"startLine":${start}}`;
        const name = quote(plainText(subject.name, 1000));
        return `{"physicalLocation":{"artifactLocation":{"uri":${uri}},"region":${region}},"logicalLocations":[{"fullyQualifiedName":${name},"kind":"${subject.kind === 'package' ? 'package' : 'resource'}"}]}`;
    };
}
function lineOf(line) {
    return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : 1;
}
/** A path of the repository: relative, no way out, no address. */
function isInside(file) {
    return file !== '' && !/^[/\\]|^[A-Za-z]:/.test(file) && !file.split(/[/\\]/).includes('..');
}
/** A relative path as a URI reference: every segment percent-encoded. */
function encodePath(file) {
    return file.toWellFormed().slice(0, 2000).toWellFormed().split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
;// CONCATENATED MODULE: ./build/render/sarif-rules.js




/** Code scanning reads a result's severity from its rule, as a number like a CVSS score. */
const SCORES = {
    critical: '9.5',
    unknown: '8.9',
    high: '8.0',
    moderate: '5.5',
    low: '2.5',
    info: '0.1',
};
/**
 * The rules of some decisions, sorted by id. A scanner's finding gets a rule an advisory (`vulnerabilities/known/
 * GHSA-…`), so that each carries its own severity and title.
 */
function rulesOf(decisions, metas) {
    const known = new Map(metas.map((meta) => [meta.id, meta]));
    const found = new Map();
    const names = new Map();
    for (const { finding } of decisions) {
        const id = idOf(finding);
        names.set(finding, id);
        const same = found.get(id);
        if (same === undefined)
            found.set(id, [finding]);
        else
            same.push(finding);
    }
    const ids = [...found.keys()].sort(compare_text/* compareText */.n);
    const places = new Map();
    for (const id of ids)
        places.set(id, places.size);
    return {
        ids,
        descriptor: (id) => descriptor(id, found.get(id) ?? [], known),
        idOf: (finding) => names.get(finding) ?? idOf(finding),
        indexOf: (rule) => places.get(rule) ?? -1,
    };
}
function idOf({ check, rule, aliases }) {
    const [primary] = aliases;
    const scanned = check === 'vulnerabilities' || check === 'scanners';
    return plainText(scanned && primary !== undefined ? `${rule}/${primary}` : rule, 200);
}
function descriptor(id, findings, known) {
    const first = leading(findings);
    const meta = known.get(first?.rule ?? '');
    const ofAdvisory = id !== meta?.id && first !== undefined && id !== first.rule;
    const title = ofAdvisory || meta === undefined ? (first?.title ?? id) : meta.title;
    const why = ofAdvisory || meta === undefined ? (first?.message ?? title) : meta.why;
    const fix = ofAdvisory || meta === undefined ? (first?.fix?.text ?? '') : meta.fix;
    const name = (first?.rule ?? id).replace(/[^A-Za-z0-9]+(\w)/g, (_, c) => c.toUpperCase());
    const full = messageText(why, 1000);
    const whole = fix === '' ? why : `${why} Fix: ${fix}`;
    // Mostly nothing has to be cut: then the help begins with the very text of the description.
    const help = whole.length > 1000 || fix === '' ? messageText(whole, 2000) : `${full} Fix: ${messageText(fix, 1000)}`;
    const markdown = fix === '' ? (0,render_markdown/* prose */.CS)(why, 1000) : `${(0,render_markdown/* prose */.CS)(why, 1000)}\n\n**Fix:** ${(0,render_markdown/* prose */.CS)(fix, 1000)}`;
    const about = JSON.stringify(plainText(first?.check ?? 'sealgate', 40));
    return `{"id":${JSON.stringify(id)},"name":${JSON.stringify(name)},"shortDescription":{"text":${JSON.stringify(messageText(title, 250))}},"fullDescription":{"text":${JSON.stringify(full)}},"help":{"text":${JSON.stringify(help)},"markdown":${JSON.stringify(markdown)}},"defaultConfiguration":{"level":"warning"},"properties":{"tags":["security","supply-chain",${about}],"security-severity":"${SCORES[first?.severity ?? 'unknown']}"}}`;
}
/** The one that speaks for its rule: the most severe, then the first by title. */
function leading(findings) {
    if (findings.length < 2)
        return findings[0];
    return [...findings].sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,compare_text/* compareText */.n)(a.title, b.title))[0];
}

;// CONCATENATED MODULE: ./build/render/sarif.js






/** What GitHub code scanning takes of one file. */
const SARIF_RESULTS = 25_000;
const SARIF_GZIP_BYTES = 10_000_000;
/** Below this, a file compresses to less than the limit whatever is in it. */
const SURELY_SMALL = SARIF_GZIP_BYTES;
const sarifRenderer = {
    id: 'sarif',
    title: 'SARIF 2.1.0 for code scanning',
    mediaType: 'application/sarif+json',
    what: 'sarif',
    extension: 'sarif',
    render: renderSarif,
};
/**
 * The run as SARIF 2.1.0 with one run, within the limits of GitHub code scanning: at most 25,000 results and 10 MB
 * compressed. Results are cut from the least important end, and a notification in the file counts what is missing.
 *
 * @param options.rules what the checks say of their rules; without it, rules are told from the findings.
 * @see SARIF 2.1.0 (OASIS), sections 3.13, 3.14, 3.27, 3.49
 */
function renderSarif(record, options = {}) {
    const decisions = [...record.decisions].sort((a, b) => RANK[a.outcome] - RANK[b.outcome] || (0,story/* byImportance */.G5)(a, b));
    let most = Math.min(decisions.length, SARIF_RESULTS);
    for (;;) {
        const parts = sarif_write(record, decisions.slice(0, most), decisions.length, options.rules ?? []);
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        if (length < SURELY_SMALL || most === 0)
            return parts;
        const compressed = (0,external_node_zlib_.gzipSync)(parts.join('')).length;
        if (compressed <= SARIF_GZIP_BYTES)
            return parts;
        most = Math.floor(most * Math.min(0.9, (SARIF_GZIP_BYTES / compressed) * 0.95));
    }
}
const RANK = { block: 0, warn: 1, accept: 2 };
function sarif_write(record, decisions, all, metas) {
    const rules = rulesOf(decisions, metas);
    const { context } = record;
    const about = {
        automationDetails: { id: 'sealgate/' },
        invocations: [
            {
                executionSuccessful: record.verdict.verdict !== 'incomplete',
                endTimeUtc: context.time,
                toolExecutionNotifications: notifications(record, all - decisions.length),
            },
        ],
        ...provenance(record),
        columnKind: 'utf16CodeUnits',
    };
    const properties = { verdict: record.verdict.verdict, policyDigest: record.policy.digest };
    const resultOf = resultWriter(record, rules);
    const version = JSON.stringify(plainText(context.tool.version, 60));
    const parts = [
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[',
        `{"tool":{"driver":{"name":"Sealgate","version":${version},"rules":[`,
    ];
    pushJoined(parts, rules.ids, rules.descriptor);
    parts.push(`]}},${JSON.stringify(about).slice(1, -1)},"results":[`);
    pushJoined(parts, decisions, resultOf);
    parts.push(`],"properties":${JSON.stringify(properties)}}]}\n`);
    return parts;
}
/** So many together are a string that the collector of garbage need not move. */
const BATCH = 64;
function pushJoined(parts, items, write) {
    for (let at = 0; at < items.length; at += BATCH) {
        const batch = items
            .slice(at, at + BATCH)
            .map(write)
            .join(',');
        if (at > 0)
            parts.push(',');
        parts.push(batch);
    }
}
/** What could not be done, and what was cut: a reader of the file alone must not take it for the whole. */
function notifications(record, hidden) {
    const gaps = record.verdict.gaps.map((gap) => ({
        level: 'error',
        message: {
            text: messageText(`${gap.check}: ${gap.message}${gap.hint === undefined ? '' : ` Fix: ${gap.hint}`}`, 2000),
        },
    }));
    if (hidden === 0)
        return gaps;
    const cut = `${(0,render_words/* count */.U9)(hidden, 'result')} of ${(0,render_words/* count */.U9)(record.decisions.length, 'result')} left out, the least important ones, to stay within the limits of code scanning. The full report has them all.`;
    return [...gaps, { level: 'warning', message: { text: cut } }];
}
/** Where the code came from, as far as it is known by an address and a commit. */
function provenance({ context }) {
    const url = context.repository?.url;
    if (url === undefined || !URL.canParse(url))
        return {};
    const details = {
        repositoryUri: new URL(url).href,
        ...(context.commit === undefined ? {} : { revisionId: context.commit }),
        ...(context.ref === undefined ? {} : { branch: plainText(context.ref, 200) }),
    };
    return { versionControlProvenance: [details] };
}

;// CONCATENATED MODULE: ./build/render/registry.js


/** Every format that a run is written in as a file. */
const renderers = [sarifRenderer, reportRenderer];

// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(95411);
;// CONCATENATED MODULE: ./build/render/summary.js


/** The runner takes 1 MiB a step; what other writers of the same step add must fit too. */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
/** How much more than the comment the summary shows of each section. */
const GROWTH = 20;
/** The job's summary: the comment's story with longer tables, Markdown of less than 1 MiB, no marker. */
function renderSummary(record, options) {
    const sections = (0,render_comment/* documentSections */._Q)(record, options).map((section) => ({
        ...section,
        cap: section.cap * GROWTH,
    }));
    return `${(0,budget/* fitSections */.WK)(sections, options.maxBytes ?? SUMMARY_LIMIT)}\n`;
}

// EXTERNAL MODULE: ./build/seal/blob.js
var blob = __webpack_require__(51046);
// EXTERNAL MODULE: ./build/commands/seal-options.js + 1 modules
var seal_options = __webpack_require__(29677);
// EXTERNAL MODULE: ./build/commands/stages/staging.js + 2 modules
var stages_staging = __webpack_require__(85322);
;// CONCATENATED MODULE: ./build/commands/stages/publish-stage.js












/**
 * The last stage: renders every format, files the evidence, and tells every publisher. A publisher that fails
 * is reported and changes nothing; evidence that cannot be written leaves the run incomplete.
 */
async function publishStage(staging, state, values, world) {
    const record = await withRenderings(staging, state.record);
    const run = await stageRecord(staging, record);
    const stamps = await (0,stages_staging/* settle */.G9)(staging);
    const evidence = await keep({ staging, state, record, run, stamps, values, world });
    const finished = {
        record: evidence.record,
        stagingDir: staging.dir,
        evidenceDir: state.evidenceDir,
        repositoryDir: state.repositoryDir,
        commentMode: state.commentMode,
        texts: {
            comment: (previous) => (0,render_comment/* renderComment */.wQ)(evidence.record, {
                ...(previous === undefined ? {} : { previous }),
                links: linksOf(evidence.record),
                timings: state.timings,
            }),
            get summary() {
                return renderSummary(evidence.record, { links: linksOf(evidence.record), timings: state.timings });
            },
        },
    };
    const results = [evidence.result];
    for (const publisher of publishers)
        results.push(await publishOne(publisher, finished, world));
    for (const result of results)
        if (result.state === 'failed')
            world.log.warn(`${result.publisher}: ${result.message}`);
    return {
        record: evidence.record,
        results,
        exitCode: state.exitCode ?? exitCodeFor(evidence.record),
        evidenceDir: state.evidenceDir,
        kept: evidence.result.state === 'done',
    };
}
function exitCodeFor(record) {
    switch (record.verdict.verdict) {
        case 'pass':
            return errors/* EXIT */.dc.pass;
        case 'fail':
            return errors/* EXIT */.dc.fail;
        case 'incomplete':
            return errors/* EXIT */.dc.incomplete;
    }
}
async function publishOne(publisher, finished, world) {
    try {
        const applies = publisher.applies(finished, { env: world.env, log: world.log });
        if (applies !== true)
            return { publisher: publisher.id, state: 'skipped', message: applies };
        return await publisher.publish(finished, { env: world.env, log: world.log });
    }
    catch (error) {
        return { publisher: publisher.id, state: 'failed', message: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Adds each rendered format, then the record itself, to the staged files. */
async function withRenderings(staging, record) {
    const taken = new Set(record.files.map((file) => file.path));
    const files = [...record.files];
    const catalogue = { rules: registry/* checks */.A.flatMap((check) => check.meta.rules) };
    for (const renderer of renderers) {
        files.push(await (0,stages_staging/* stage */.dw)(staging, record.context, {
            what: renderer.what,
            name: { what: renderer.id, extension: renderer.extension },
            mediaType: renderer.mediaType,
            data: renderer.render(record, catalogue),
        }, taken));
    }
    return { ...record, files };
}
function stageRecord(staging, record) {
    const file = {
        what: 'record',
        name: { what: 'run', extension: 'json' },
        mediaType: 'application/json',
        data: (0,json_parts/* jsonParts */.l)(record, '\n'),
    };
    return (0,stages_staging/* stage */.dw)(staging, record.context, file, new Set(record.files.map(({ path }) => path)));
}
async function keep(input) {
    const { staging, state, record, run, stamps } = input;
    try {
        const filed = await fileEvidence({
            evidenceDir: state.evidenceDir,
            stagingDir: staging.dir,
            stamps,
            record,
            files: [...record.files, run],
            action: 'gate',
            ...(state.evidenceInside === undefined ? {} : { repositoryDir: state.evidenceInside }),
            ...(await headSealer(input)),
        });
        for (const note of filed.notes)
            input.world.log.info(note);
        if (filed.headSeal.state === 'failed')
            input.world.log.warn(`The ledger's head could not be sealed: ${filed.headSeal.reason}`);
        const place = (0,files/* displayPath */.Gt)(filed.folder, state.repositoryDir);
        return {
            record,
            result: {
                publisher: 'evidence',
                state: 'done',
                message: `Filed in ${place}, record ${filed.record.hash.slice(0, 12)}`,
            },
        };
    }
    catch (error) {
        const gap = {
            check: 'evidence',
            message: `The evidence could not be written: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: `Check that ${state.evidenceDir} is writable.`,
        };
        const verdict = record.verdict.verdict === 'fail' ? 'fail' : 'incomplete';
        return {
            record: { ...record, verdict: { ...record.verdict, verdict, gaps: [...record.verdict.gaps, gap] } },
            result: { publisher: 'evidence', state: 'failed', message: (0,errors/* messageOf */.bD)(error) },
        };
    }
}
/** The ledger's head is sealed by whoever sealed the run; a run that was not sealed leaves it unsealed. */
async function headSealer({ record, values, world, }) {
    if (record.seal.state !== 'sealed')
        return {};
    const signer = await (0,seal_options/* signerOf */.Kv)(values, world);
    return 'none' in signer ? {} : { sealHead: (head) => (0,blob/* sealLedgerHead */.Pw)(signer, head) };
}
function linksOf(record) {
    const { run } = record.context.source;
    return run === undefined ? {} : { run, report: `${run}#artifacts`, evidence: `${run}#artifacts` };
}


/***/ }),

/***/ 85322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
 * @param data text is written as UTF-8; parts one after the other, never all in memory.
 * @param options.sha256 where the digest of `data` is known already.
 * @throws SealgateError IO_FAILED, also where the file is there already; what making the parts throws.
 */
async function writeNew(file, data, options = {}) {
    const fail = (cause) => {
        throw new errors/* SealgateError */.De('IO_FAILED', `${file} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            hint: 'Check that the disk has room.',
            cause,
        });
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
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
        const size = Buffer.byteLength(part);
        if (filled + size > BLOCK_BYTES) {
            await send(block.subarray(0, filled));
            [block, spare] = [spare, block];
            filled = 0;
        }
        if (size > BLOCK_BYTES)
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

;// CONCATENATED MODULE: ./build/model/evidence-name.js
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
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60)
        .replace(/^[-.]+|[-.]+$/g, '');
}

;// CONCATENATED MODULE: ./build/commands/stages/staging.js







const STATE_FILE = 'state.json';
/** A folder that only this user can read, under RUNNER_TEMP where there is one. */
async function createStaging(env) {
    const parent = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,external_node_os_.tmpdir)() : env.RUNNER_TEMP;
    await (0,promises_.mkdir)(parent, { recursive: true });
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
    const named = (target) => evidenceName(context.time, {
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

/***/ 53539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
async function* readLines(file, maxBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            ...(code === 'ELOOP' ? { hint: 'It is a symbolic link; put the file itself in its place.' } : {}),
            cause: error,
        });
    }
    try {
        const chunk = Buffer.allocUnsafe(64 * 1024);
        let held = [];
        let heldBytes = 0;
        let number = 1;
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
            if (bytesRead === 0)
                break;
            let from = 0;
            for (;;) {
                const end = chunk.subarray(0, bytesRead).indexOf(0x0a, from);
                const piece = Buffer.from(chunk.subarray(from, end === -1 ? bytesRead : end));
                heldBytes += piece.length;
                if (heldBytes > maxBytes)
                    throw tooLong(file, number, maxBytes);
                held.push(piece);
                if (end === -1)
                    break;
                const bytes = held.length === 1 ? piece : Buffer.concat(held);
                yield { bytes, number, offset, complete: true };
                offset += bytes.length + 1;
                number += 1;
                held = [];
                heldBytes = 0;
                from = end + 1;
            }
        }
        if (heldBytes > 0)
            yield { bytes: Buffer.concat(held), number, offset, complete: false };
    }
    finally {
        await handle.close();
    }
}
function tooLong(file, line, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file}:${line} is longer than ${maxBytes} bytes`, {
        location: { file, line },
    });
}


/***/ }),

/***/ 58474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ HASH_ALGORITHMS),
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    const hashes = [];
    for (const part of text.split(/\s+/)) {
        const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
        if (match === null)
            continue;
        const algorithm = match[1];
        const digest = Buffer.from(match[2] ?? '', 'base64');
        if (digest.length !== BYTES[algorithm])
            continue;
        hashes.push({ algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') });
    }
    return hashes;
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 29076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 23248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ packageFactsOf)
/* harmony export */ });
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ }),

/***/ 72563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    return { policy, source: { presets: ['baseline'], digest: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p)(policy), overrides: [] } };
}


/***/ }),

/***/ 38639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89434);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55891);


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
        if (value === undefined || value === '' || name === 'preset')
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
    const preset = typeof values.preset === 'string' && values.preset !== '' ? values.preset : undefined;
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
    };
}


/***/ }),

/***/ 26484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardLines),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26407);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87407);


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function paint(text, color, style) {
    const [on, off] = CODES[color];
    return style.color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
/** Text from outside in one line: hidden characters and line feeds as escapes, no runner command in it. */
function plainLine(text, max = 400) {
    const near = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(text, max * 2);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)((0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .W)(near).replace(/\s+/g, ' ').trim(), max);
}
/** A name or command from outside: as plainLine, but white space stays as it is, line feeds shown. */
function plainName(text, max = 120) {
    const shown = (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .W)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(text, max * 2)).replace(/[\t\n]/g, (c) => c === '\n' ? '\\u{a}' : '\\u{9}');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(shown, max);
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mark}/u;
/** Columns a text takes on a terminal. */
function widthOf(text) {
    let width = 0;
    for (const c of text)
        width += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return width;
}
/**
 * Breaks a line between words into lines of at most `width` columns; a word that is longer is broken inside.
 *
 * @param indent put before every line but the first.
 */
function wrap(text, width, indent = '') {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, room - indent.length))) {
        const prefix = lines.length === 0 ? '' : indent;
        if (line !== '' && widthOf(`${prefix}${line} ${word}`) > room) {
            lines.push(`${prefix}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(`${lines.length === 0 ? '' : indent}${line}`);
    return lines.join('\n');
}
function breakWord(word, room) {
    if (widthOf(word) <= room)
        return [word];
    const parts = [];
    let part = '';
    for (const c of word) {
        if (widthOf(part + c) > room) {
            parts.push(part);
            part = '';
        }
        part += c;
    }
    return [...parts, part];
}
/** Wrapping can put `::` at the start of a line, where a runner would take it for a command. */
function guardLines(text) {
    return text.replace(/^((?:[^\S\n]|\u001b\[\d+m)*)::/gm, '$1: :');
}


/***/ }),

/***/ 65670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11166);
/* harmony import */ var _sections_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37105);
/* harmony import */ var _sections_closing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95746);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46609);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26484);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);






const BLOCKING = 7;
const WARNINGS = 4;
const LABEL = 10;
/**
 * A run for a terminal, one screen where it can: verdict, what blocks with the way in and the fix, the change, the
 * checks, seal and evidence. Ends with a line feed.
 *
 * @param links.evidenceDir named at the end, with the command that verifies it.
 */
function renderTerminal(record, style, links = {}) {
    const width = Math.min(Math.max(style.width, 40), 120);
    const screen = { color: style.color, width };
    const story = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .tellStory */ .F5)(record);
    const parts = [
        verdictLine(record, screen),
        ...blockingPart(story, screen),
        ...gapPart(record, screen),
        ...warningPart(story, screen),
        checkPart(record, screen),
        closingPart(record, story, screen, links),
    ];
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .guardLines */ .F)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function verdictLine(record, style) {
    const { icon, text } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(record);
    const [mark, color] = { '⛔': ['✗', 'red'], '⏸️': ['?', 'yellow'], '⚠️': ['!', 'yellow'], '✅': ['✓', 'green'] }[icon];
    const line = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${mark} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(text, 300)}`, style.width, '  ');
    return line
        .split('\n')
        .map((one) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)(one, color, style), 'bold', style))
        .join('\n');
}
function heading(text, style) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)(text, 'bold', style);
}
/** `  label     text`, wrapped under itself. */
function labelled(label, text, style) {
    const indent = ' '.repeat(LABEL + 2);
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)(`  ${label.padEnd(LABEL)}`, 'dim', style)}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, style.width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`;
}
function blockingPart(story, style) {
    const { blocking } = story;
    if (blocking.length === 0)
        return [];
    const shown = blocking.slice(0, BLOCKING).map((problem) => problemLines(problem, style));
    const hidden = blocking.length - shown.length;
    const more = hidden > 0 ? [`  … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(hidden)} more that block: see the report`] : [];
    return [[heading('What blocks', style), ...shown, ...more].join('\n')];
}
function problemLines(problem, style) {
    const { finding } = problem.first;
    const name = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(finding.subject.name, 80);
    const head = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${name}  ${whatText(problem)}`, style.width - 2, '  ').replace(name, () => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)(name, 'cyan', style));
    const path = finding.paths?.[0];
    const where = path === undefined || path.length === 0
        ? (finding.location?.file ?? '')
        : path.map((step) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(step, 60)).join(' → ');
    const lines = [
        `  ${head.replaceAll('\n', '\n  ')}`,
        ...(finding.message === '' ? [] : [labelled('  why', (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(finding.message, 240), style)]),
        ...(where === '' ? [] : [labelled('  from', (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(where, 240), style)]),
        labelled('  policy', policyLine(problem), style),
        ...(finding.fix === undefined ? [] : [labelled('  fix', (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(finding.fix.text, 240), style)]),
        // A command is never broken or cut: it is there to be copied.
        ...(finding.fix?.command === undefined
            ? []
            : [`${' '.repeat(LABEL + 2)}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(finding.fix.command, 4000), 'green', style)}`]),
    ];
    return lines.join('\n');
}
/** What the policy says to it, and which line of which policy says so. */
function policyLine({ first: { reason } }) {
    const origin = reason.origin === undefined ? '' : ` (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(reason.origin, 160)})`;
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(reason.text, 240)}${origin}`;
}
function whatText({ first, decisions }) {
    const { finding } = first;
    const rated = finding.check === 'vulnerabilities' || finding.check === 'scanners';
    const ids = [...new Set(decisions.flatMap((decision) => decision.finding.aliases.slice(0, 1)))];
    const lapsed = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .lapsedException */ .R1)(decisions);
    const notes = [
        ...(rated ? [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWord */ .Oh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(decisions))] : []),
        ...ids.slice(0, 2).map((id) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(id, 60)),
        ...(ids.length > 2 ? [`${ids.length - 2} more`] : []),
        ...(lapsed === undefined ? [] : [(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(lapsed, 200)]),
    ];
    const what = decisions.length === 1 ? (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(finding.title, 160) : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(decisions.length, 'finding');
    return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}
function gapPart(record, style) {
    const { gaps } = record.verdict;
    if (gaps.length === 0)
        return [];
    const lines = gaps
        .slice(0, BLOCKING)
        .flatMap((gap) => [
        `  ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`? ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)((0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(gap.check), 40)}: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(gap.message, 300)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`,
        ...(gap.hint === undefined ? [] : [labelled('  fix', (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(gap.hint, 300), style)]),
    ]);
    const hidden = gaps.length - BLOCKING;
    const more = hidden > 0 ? [`  … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(hidden)} more: see the report`] : [];
    return [[heading('What could not be done', style), ...lines, ...more].join('\n')];
}
function warningPart(story, style) {
    const { warnings } = story;
    if (warnings.length === 0)
        return [];
    const lines = warnings
        .slice(0, WARNINGS)
        .map((problem) => `  ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`! ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(problem.first.finding.subject.name, 80)}  ${whatText(problem)}`, style.width - 2, '  ').replaceAll('\n', '\n  ')}`);
    const hidden = warnings.length - lines.length;
    const more = hidden > 0 ? [`  … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(hidden)} more: see the report`] : [];
    return [[heading(capitalCount(warnings.length), style), ...lines, ...more].join('\n')];
}
function capitalCount(warnings) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(warnings, 'warning');
}
function checkPart(record, style) {
    const checks = [...record.checks].sort((a, b) => (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .compareChecks */ .$J)(a.check, b.check));
    if (checks.length === 0)
        return '';
    const titles = checks.map((check) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)((0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTitle */ .Tq)(check.check), 30));
    const wide = Math.max(...titles.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz));
    const lines = checks.map((check, index) => {
        const [mark, color] = markOf(record, check);
        if (style.width - wide < 30) {
            const line = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${titles[index] ?? ''}: ${outcomeText(check)}`, style.width - 4);
            return `  ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)(mark, color, style)} ${line.replaceAll('\n', '\n    ')}`;
        }
        const title = `${titles[index] ?? ''}${' '.repeat(wide - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(titles[index] ?? ''))}`;
        const indent = ' '.repeat(wide + 6);
        const text = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(outcomeText(check), style.width - wide - 6).replaceAll('\n', `\n${indent}`);
        return `  ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .nI)(mark, color, style)} ${title}  ${text}`;
    });
    return [heading('Checks', style), ...lines].join('\n');
}
function markOf(record, check) {
    if (check.state === 'incomplete')
        return ['?', 'yellow'];
    if (check.state !== 'ran')
        return ['–', 'dim'];
    const outcomes = record.decisions
        .filter((decision) => decision.finding.check === check.check)
        .map((decision) => decision.outcome);
    if (outcomes.includes('block'))
        return ['✗', 'red'];
    return outcomes.includes('warn') ? ['!', 'yellow'] : ['✓', 'green'];
}
function outcomeText(check) {
    const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
    const counted = entries.reduce((sum, [, value]) => sum + value, 0);
    const words = entries.map(([word, value]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(value)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(word, 40)}`);
    if (counted < check.total)
        words.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(check.total - counted)} not counted`);
    const counts = words.length > 1 ? `${words.join(', ')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(check.total)} in all)` : words.join('');
    const reason = check.reason === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(check.reason, 200);
    const join = (...texts) => texts.filter((text) => text !== '').join('; ');
    switch (check.state) {
        case 'ran':
            return join(counts, reason) || 'found nothing';
        case 'incomplete':
            return join(`could not be done: ${reason}`, counts);
        case 'not-checked':
            return `not checked: ${reason}`;
        case 'not-applicable':
            return join('nothing to check', reason);
    }
}
function closingPart(record, story, style, links) {
    const aside = [
        ...(story.existing.length > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(story.existing.length)} known before this change`] : []),
        ...(story.excepted.length > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(story.excepted.length)} excepted`] : []),
        ...(story.accepted.length > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(story.accepted.length)} accepted`] : []),
    ];
    const { change, seal, policy } = record;
    const base = change === undefined
        ? ''
        : ` since ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(change.baseRef, 40)}@${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortCommit */ .Ax)(change.baseCommit), 40)}`;
    const sealed = seal.state === 'sealed'
        ? `sealed by ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(seal.identity, 200)}`
        : seal.state === 'failed'
            ? `failed: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(seal.reason, 200)}`
            : `not sealed: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(seal.reason, 200)}`;
    const report = record.files.find((file) => file.what === 'report');
    const evidence = links.evidenceDir === undefined ? undefined : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(links.evidenceDir, 200);
    return [
        ...(change === undefined
            ? []
            : [labelled('Change', `${(0,_sections_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .mF)((0,_sections_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changedPackages */ .cS)(record))}${base}`, style)]),
        ...(aside.length === 0 ? [] : [labelled('Besides', (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .joinWords */ .yZ)(aside), style)]),
        labelled('Policy', policyText(policy), style),
        labelled('Seal', sealed, style),
        ...(report === undefined || evidence === undefined
            ? []
            : [labelled('Report', `${evidence}/${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(report.path, 200)}`, style)]),
        ...(evidence === undefined
            ? []
            : [labelled('Evidence', `${evidence} (sealgate verify ${(0,_sections_closing_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(evidence)})`, style)]),
    ].join('\n');
}
function policyText(policy) {
    const preset = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(policy.presets.at(-1) ?? 'none', 60);
    const file = policy.unusable !== undefined
        ? `, because ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(policy.unusable, 120)} could not be used`
        : policy.path === undefined
            ? ', no policy file'
            : ` with ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(policy.path, 120)}`;
    const commit = policy.commit === undefined ? '' : `@${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortCommit */ .Ax)(policy.commit), 40)}`;
    const from = policy.ref === undefined ? '' : ` from ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(policy.ref, 60)}${commit}`;
    const overrides = policy.overrides.length === 0
        ? ''
        : `, changed by ${policy.overrides.map((one) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(one, 40)).join(', ')}`;
    const edited = policy.changedHere === undefined ? '' : '; this change edits the policy, in force after the merge';
    return `${preset}${file}${from} (${policy.digest.slice(0, 12)})${overrides}${edited}`;
}


/***/ })

};
;