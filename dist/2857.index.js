"use strict";
exports.id = 2857;
exports.ids = [2857];
exports.modules = {

/***/ 53332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withFolderLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89984);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81764);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77540);








const FOLDER = '.lock';
/** Process, machine and chance, as `withFolderLock` writes them. */
const CLAIM = /^\d+\.[0-9a-f]{12}\.[0-9a-f]{24}$/;
/** Somebody else's claim is in the folder, it is gone already, or it is none. */
const STAYS = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EPERM', 'EBUSY']);
const MOST_WAIT_MS = 60_000;
/** Honest runs are done by then; what still stands may have come with the checkout. */
const ASK_GIT_AFTER_MS = 200;
/** Nothing holds the lock this long: it is held for milliseconds. */
const STALE_MS = 2 * 60_000;
/**
 * Runs `work` while no other process runs its own on the same folder.
 *
 * A writer makes a claim, a file of a name never used again, then lists all claims, and goes on only if it is
 * alone; else it takes its claim back and waits. Claims of the dead can so be removed by name without ever
 * removing a living one's.
 *
 * The folder may be another's work (a checkout of a change): what lies there under the lock's name and is not ours
 * is neither followed nor removed, and a claim that git tracks holds nobody up: no run commits its own.
 *
 * @throws SealgateError IO_FAILED when others hold it for longer than a minute, or a link or a file stands in its place.
 */
async function withFolderLock(folder, work) {
    const claims = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, FOLDER);
    const start = Date.now();
    let met = 0;
    let committed;
    const others = async (mine) => livingClaims(claims, mine, committed);
    try {
        for (;;) {
            if ((await others('')).length === 0) {
                const mine = `${process.pid}.${hostMark()}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex')}`;
                const own = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, mine);
                try {
                    await makeClaim(claims, own);
                    if ((await others(mine)).length === 0)
                        return await work();
                    met += 1;
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
                }
            }
            const waited = Date.now() - start;
            if (waited > MOST_WAIT_MS)
                throw busy(claims, folder, await others(''));
            if (waited > ASK_GIT_AFTER_MS)
                committed ??= await committedClaims(folder);
            // Where many want it at once, on a busy machine, their claims meet again and again: each waits longer then.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(2 + Math.random() * 20 * 2 ** Math.min(met, 6));
        }
    }
    finally {
        await removeIfEmpty(claims);
    }
}
async function makeClaim(claims, own) {
    for (let attempt = 0;; attempt += 1) {
        try {
            (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .w)(claims);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(own, '', { flag: 'wx' });
            return;
        }
        catch (error) {
            // The folder goes when the last claim goes; that may be between the two calls.
            if (error.code === 'ENOENT' && attempt < 100)
                continue;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .notWritten */ .xc)(own, error);
        }
    }
}
/** Claims of living writers other than `mine`; claims of dead ones are removed. */
async function livingClaims(claims, mine, committed) {
    const living = [];
    for (const name of await claimsIn(claims)) {
        if (name === mine || committed?.has(name) === true)
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, name);
        const state = await stateOf(file);
        if (state === 'dead')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (state === 'living')
            living.push(name);
    }
    return living;
}
async function claimsIn(claims) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(claims)).isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De('IO_FAILED', `${claims} is a link or a file, and no lock`, {
                location: { file: claims },
                hint: 'Remove it: Sealgate makes a folder there for milliseconds, and never a link.',
            });
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(claims)).filter((name) => CLAIM.test(name));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
async function stateOf(file) {
    try {
        if (Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file)).mtimeMs > STALE_MS)
            return 'dead';
        const [pid, host] = node_path__WEBPACK_IMPORTED_MODULE_3___default().basename(file).split('.');
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
    return (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .f)(node_os__WEBPACK_IMPORTED_MODULE_2___default().hostname()).slice(0, 12);
}
/** Claims that came with the checkout. None are known where git cannot be asked: then they hold as any other's. */
async function committedClaims(folder) {
    const { trackedBelow } = await __webpack_require__.e(/* import() */ 2214).then(__webpack_require__.bind(__webpack_require__, 19833));
    try {
        return new Set((await trackedBelow(folder, FOLDER)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_3___default().posix.basename(file)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De)
            return new Set();
        throw error;
    }
}
function busy(claims, folder, holders) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De('IO_FAILED', `${folder} is held by another run (${holders.join(', ')})`, {
        hint: `Wait for it to end; if none runs, remove ${claims}.`,
    });
}
async function removeIfEmpty(claims) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(claims);
    }
    catch (error) {
        const code = error.code;
        if (!STAYS.has(code ?? ''))
            throw error;
    }
}


/***/ }),

/***/ 52971:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   p: () => (/* binding */ readLineBatches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);



const READ_BYTES = 256 * 1024;
/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
async function* readLines(file, maxBytes) {
    for await (const lines of readLineBatches(file, maxBytes))
        yield* lines;
}
/**
 * As `readLines`, all lines at once that one reading from the disk completes: waiting for each costs more than it.
 * Their bytes are there until the next batch is asked for.
 */
async function* readLineBatches(file, maxBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return;
        if (code !== 'ELOOP')
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(file, error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'It is a symbolic link; put the file itself in its place.',
            cause: error,
        });
    }
    try {
        const buffer = Buffer.allocUnsafe(READ_BYTES);
        let held = [];
        let heldBytes = 0;
        let number = 1;
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null).catch((error) => {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notRead */ .Qk)(file, error);
            });
            if (bytesRead === 0)
                break;
            const chunk = buffer.subarray(0, bytesRead);
            let from = 0;
            const lines = [];
            for (;;) {
                const end = chunk.indexOf(0x0a, from);
                const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
                heldBytes += piece.length;
                if (heldBytes > maxBytes) {
                    if (lines.length > 0)
                        yield lines;
                    throw tooLong(file, number, maxBytes);
                }
                if (end === -1) {
                    // The next reading overwrites what this one read.
                    held.push(Buffer.from(piece));
                    break;
                }
                held.push(piece);
                const bytes = held.length === 1 ? piece : Buffer.concat(held);
                lines.push({ bytes, number, offset, complete: true });
                offset += bytes.length + 1;
                number += 1;
                held = [];
                heldBytes = 0;
                from = end + 1;
            }
            if (lines.length > 0)
                yield lines;
        }
        if (heldBytes > 0)
            yield [{ bytes: Buffer.concat(held), number, offset, complete: false }];
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

/***/ 62775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   ZO: () => (/* binding */ joinLedgers),
/* harmony export */   "if": () => (/* binding */ mergeDraft)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98534);
/* harmony import */ var _ledger_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71730);



/** The draft of a record that joins histories with the one it follows. */
function mergeDraft({ time, actor, source }, joins) {
    return {
        time,
        actor,
        action: 'merge',
        object: 'ledger',
        source,
        result: { outcome: 'joined', code: 0, message: `${joins.length + 1} histories of one ledger joined` },
        files: [],
        joins,
    };
}
/** The head that names a record as the last of so many. */
function headOf(count, { hash, time }) {
    return { schema: 'sealgate/ledger-head/v1', count, hash, time };
}
/**
 * Puts what `ours` has and `theirs` lacks behind `theirs`, which is not touched, and joins the two with a merge record
 * where they had gone on from one head.
 *
 * @param who writes the merge record.
 * @returns `undefined` where `theirs` has everything already.
 * @throws SealgateError EVIDENCE_INVALID where either does not verify: joining would cover it up.
 */
function joinLedgers(theirs, ours, who) {
    const there = readLedger(theirs.bytes, theirs.name);
    const here = readLedger(ours.bytes, ours.name);
    const known = new Set(there.map(({ hash }) => hash));
    const added = here.filter(({ hash }) => !known.has(hash));
    if (added.length === 0)
        return undefined;
    const records = [...there, ...added];
    const links = (0,_ledger_links_js__WEBPACK_IMPORTED_MODULE_2__/* .createLinkTracker */ .v)();
    for (const [index, record] of records.entries())
        links.follow(record, index + 1);
    const lines = records.map(_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerLine */ .oc);
    const last = records.at(-1);
    const ends = links.openEnds(last.hash).filter((end) => end !== _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .GENESIS */ .hw);
    if (ends.length === 0)
        return { lines, added, head: headOf(records.length, last) };
    const merge = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .chainRecord */ .L_)(mergeDraft(who, ends), last.hash);
    return { lines: [...lines, (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerLine */ .oc)(merge)], added, merge, head: headOf(records.length + 1, merge) };
}
/** Every record of a ledger, its hash and links compared. A last line without newline is no record. */
function readLedger(bytes, name) {
    const records = [];
    const seen = new Set([_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .GENESIS */ .hw]);
    for (let at = 0;;) {
        const end = bytes.indexOf(0x0a, at);
        if (end === -1)
            return records;
        const record = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLedgerLine */ .Du)(bytes.subarray(at, end));
        const number = records.length + 1;
        if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .recordHash */ .oj)(record) !== record.hash)
            throw broken(name, number, 'was changed');
        if (!seen.has(record.previous))
            throw broken(name, number, 'follows no record before it');
        if (seen.has(record.hash))
            throw broken(name, number, 'stands there twice');
        seen.add(record.hash);
        records.push(record);
        at = end + 1;
    }
}
function broken(name, record, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', `Record ${record} of ${name} ${what}`, {
        hint: 'Nothing was written there. sealgate verify on a copy of it names what was touched.',
    });
}


/***/ }),

/***/ 71730:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98534);

function createLinkTracker() {
    /** Number of the branch by hash of its last record; 0 is the history that begins the ledger. */
    const ends = new Map([[_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS */ .hw, 0]]);
    const groups = [0];
    const branches = [];
    let badJoin;
    let joins = 0;
    const groupOf = (branch) => {
        let group = branch;
        while (groups[group] !== group)
            group = groups[group] ?? 0;
        return group;
    };
    const join = (end, line, into) => {
        const other = ends.get(end);
        if (other === undefined) {
            badJoin ??= { line, hash: end };
            return;
        }
        ends.delete(end);
        joins += 1;
        const [a, b] = [groupOf(other), groupOf(into)];
        groups[Math.max(a, b)] = Math.min(a, b);
    };
    return {
        follow(record, line) {
            let branch = ends.get(record.previous);
            if (branch === undefined) {
                branch = branches.push({ line, hash: record.hash, parent: record.previous });
                groups[branch] = branch;
            }
            else
                ends.delete(record.previous);
            for (const end of record.joins ?? [])
                join(end, line, branch);
            ends.set(record.hash, branch);
        },
        branches,
        get badJoin() {
            return badJoin;
        },
        get joins() {
            return joins;
        },
        openEnds: (last) => [...ends.keys()].filter((end) => end !== last),
        firstUnjoined: () => branches.find((_branch, index) => groupOf(index + 1) !== 0),
    };
}


/***/ }),

/***/ 92858:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readSealedHeadIn),
/* harmony export */   m: () => (/* binding */ sealedHeadIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98534);



/** The head that a bundle says it seals, unverified. @throws SealgateError EVIDENCE_INVALID where it says none */
function readSealedHeadIn(bundle) {
    const envelope = memberOf(parse(Buffer.from(bundle)), 'dsseEnvelope');
    const payload = memberOf(envelope, 'payload');
    if (typeof payload !== 'string')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no attestation');
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .headFrom */ .f0)(memberOf(parse(Buffer.from(payload, 'base64')), 'predicate'));
}
/** As `readSealedHeadIn`, and `undefined` where the bundle says none. */
function sealedHeadIn(bundle) {
    try {
        return readSealedHeadIn(bundle);
    }
    catch {
        // Whatever it is, it is no seal of a head: callers replace it.
        return undefined;
    }
}
function parse(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is not JSON', { cause });
    }
}
function memberOf(value, name) {
    return (0,_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 14146:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EB: () => (/* binding */ appendRecord),
  zG: () => (/* binding */ assertContinues),
  hx: () => (/* binding */ joinHistories),
  zy: () => (/* binding */ readHead)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/folder-lock.js
var folder_lock = __webpack_require__(53332);
// EXTERNAL MODULE: ./build/io/files/lines.js
var lines = __webpack_require__(52971);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var evidence_ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/model/evidence/ledger-join.js
var ledger_join = __webpack_require__(62775);
// EXTERNAL MODULE: ./build/model/evidence/ledger-links.js
var ledger_links = __webpack_require__(71730);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/publish/ledger-file.js





const NOFOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** Opens the ledger for reading and writing, made where missing; never through a link. @throws SealgateError IO_FAILED */
async function openLedger(file) {
    try {
        return { file, handle: await (0,promises_.open)(file, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | NOFOLLOW, 0o644) };
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
async function lastRecord({ file, handle }) {
    const { size } = await handle.stat();
    let bytes = await readTail(handle, size, 64 * 1024);
    if (bytes.length < size && linesBounds(bytes).start === -1)
        bytes = await readTail(handle, size, 2 * evidence_ledger/* MAX_RECORD_BYTES */.xR + 2);
    const { start, last } = linesBounds(bytes);
    const torn = bytes.length - last - 1;
    if (torn > evidence_ledger/* MAX_RECORD_BYTES */.xR)
        throw damaged(file, 'it ends in something longer than any record');
    if (last === -1)
        return { record: undefined, size: 0, torn };
    if (start === -1 && bytes.length < size)
        throw damaged(file, 'its last line is longer than any record');
    try {
        const record = (0,evidence_ledger/* parseLedgerLine */.Du)(bytes.subarray(start + 1, last));
        if ((0,evidence_ledger/* recordHash */.oj)(record) !== record.hash)
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
/** Writes a line and brings it to the disk; what could not be written whole is cut away again. @throws SealgateError IO_FAILED */
async function writeWhole({ file, handle }, line, at) {
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
        throw (0,errors/* notWritten */.xc)(file, error);
    }
}
/** That a ledger cannot be continued, and what to do. */
function damaged(file, what) {
    const folder = external_node_path_default().dirname(file);
    return new errors/* SealgateError */.De('EVIDENCE_INVALID', `${file} cannot be continued: ${what}`, {
        location: { file },
        hint: what.includes(evidence_ledger/* UNSETTLED */.ht)
            ? `Settle the merge by your own side (git checkout --ours -- ${folder}); then sealgate evidence merge DIR brings the other's records and files, DIR being the folder in a worktree of the other branch.`
            : `sealgate verify ${folder} names the first record touched; restore the folder from git, or move it away to begin a new ledger.`,
    });
}

;// CONCATENATED MODULE: ./build/publish/ledger.js











/**
 * Appends one record to `ledger.jsonl` in `folder` and moves `ledger.head.json` to it. Any number of processes
 * may append at once. A run killed at any moment leaves a valid ledger: what it had half written is not a line
 * yet, and the next append cuts it away. No ledger has a second record before its first has a head, so that a head
 * that is missing was removed.
 *
 * @throws SealgateError EVIDENCE_INVALID when the ledger's end is not what its head says, so that an append never
 * covers up a change; IO_FAILED.
 */
function appendRecord(folder, draft) {
    return (0,folder_lock/* withFolderLock */.i)(folder, async () => {
        const file = external_node_path_default().join(folder, evidence_ledger/* LEDGER_FILE */.th);
        const ledger = await openLedger(file);
        try {
            const { end, count, openEnds, headless } = await continuation(folder, ledger);
            if (end.torn > 0)
                await ledger.handle.truncate(end.size);
            if (headless && end.record !== undefined)
                await writeHead(folder, (0,ledger_join/* headOf */.Uo)(count, end.record));
            let at = { size: end.size, count, previous: end.record?.hash ?? evidence_ledger/* GENESIS */.hw };
            let joined;
            if (openEnds.length > 0) {
                joined = (0,evidence_ledger/* chainRecord */.L_)((0,ledger_join/* mergeDraft */["if"])(draft, openEnds), at.previous);
                at = await writeRecord(ledger, joined, at);
            }
            const record = (0,evidence_ledger/* chainRecord */.L_)(draft, at.previous);
            const { count: total } = await writeRecord(ledger, record, at);
            const head = (0,ledger_join/* headOf */.Uo)(total, record);
            await writeHead(folder, head);
            return { record, head, repaired: end.torn, ...(joined === undefined ? {} : { joined }) };
        }
        finally {
            await ledger.handle.close();
        }
    });
}
/**
 * Looks whether a record can be appended: files that no record will name need not be placed then.
 *
 * @throws SealgateError as appendRecord does.
 */
async function assertContinues(folder) {
    const file = external_node_path_default().join(folder, evidence_ledger/* LEDGER_FILE */.th);
    if (!(0,external_node_fs_.existsSync)(file) && !(0,external_node_fs_.existsSync)(external_node_path_default().join(folder, evidence_ledger/* HEAD_FILE */._d)))
        return;
    await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
        const ledger = await openLedger(file);
        try {
            await continuation(folder, ledger);
        }
        finally {
            await ledger.handle.close();
        }
    });
}
/** Where a ledger goes on. @throws SealgateError EVIDENCE_INVALID where it cannot */
async function continuation(folder, ledger) {
    const end = await lastRecord(ledger);
    const histories = await positionOf(folder, end.record);
    if (histories.headless && histories.count > 1)
        throw headRemoved(ledger.file, histories.count);
    return { ...histories, end };
}
async function writeRecord(ledger, record, at) {
    const line = Buffer.from((0,evidence_ledger/* ledgerLine */.oc)(record), 'utf8');
    if (line.length > evidence_ledger/* MAX_RECORD_BYTES */.xR) {
        throw new errors/* SealgateError */.De('EVIDENCE_INVALID', `The ledger record has ${line.length} bytes`, {
            hint: 'File fewer reports in one run.',
        });
    }
    await writeWhole(ledger, line, at.size);
    return { size: at.size + line.length, count: at.count + 1, previous: record.hash };
}
/**
 * Joins histories that went on from one head, with a merge record of its own, and writes a head that is missing.
 *
 * @param draft who joins them, when and from where.
 * @returns `undefined` where there is one history only, and its head.
 * @throws SealgateError as appendRecord does.
 */
function joinHistories(folder, draft) {
    return (0,folder_lock/* withFolderLock */.i)(folder, async () => {
        const file = external_node_path_default().join(folder, evidence_ledger/* LEDGER_FILE */.th);
        const ledger = await openLedger(file);
        try {
            const end = await lastRecord(ledger);
            const { count, openEnds, headless } = await walkPosition(folder, end.record);
            if (end.record === undefined)
                return undefined;
            if (openEnds.length === 0) {
                if (!headless)
                    return undefined;
                const head = (0,ledger_join/* headOf */.Uo)(count, end.record);
                await writeHead(folder, head);
                return { head };
            }
            if (end.torn > 0)
                await ledger.handle.truncate(end.size);
            const record = (0,evidence_ledger/* chainRecord */.L_)((0,ledger_join/* mergeDraft */["if"])(draft, openEnds), end.record.hash);
            await writeRecord(ledger, record, { size: end.size, count, previous: end.record.hash });
            const head = (0,ledger_join/* headOf */.Uo)(count + 1, record);
            await writeHead(folder, head);
            return { record, head };
        }
        finally {
            await ledger.handle.close();
        }
    });
}
function writeHead(folder, head) {
    return (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, evidence_ledger/* HEAD_FILE */._d), (0,evidence_ledger/* headText */.WI)(head));
}
function headRemoved(file, count) {
    return new errors/* SealgateError */.De('EVIDENCE_INVALID', `${file} cannot be continued: its ${evidence_ledger/* HEAD_FILE */._d} is gone`, {
        location: { file },
        hint: `Every run writes it, so records behind number ${count} may have been cut off. Restore it from git or a copy; where it is lost for good, sealgate evidence merge writes a new one.`,
    });
}
/** The head as `ledger.head.json` says it, or `undefined` where there is none. @throws SealgateError EVIDENCE_INVALID */
async function readHead(folder) {
    const file = external_node_path_default().join(folder, evidence_ledger/* HEAD_FILE */._d);
    const bytes = await (0,files/* readIfExists */.OR)(file, 4096);
    if (bytes === undefined)
        return undefined;
    try {
        return (0,evidence_ledger/* parseLedgerHead */.fw)(bytes);
    }
    catch (error) {
        throw damaged(file, (0,errors/* messageOf */.bD)(error));
    }
}
/**
 * How many records there are up to `last`. The head knows; where it does not, because a run was killed between the
 * two writes or two branches were merged, the ledger is walked.
 */
async function positionOf(folder, last) {
    const head = await readHead(folder);
    if (last !== undefined && head?.hash === last.hash)
        return { count: head.count, openEnds: [], headless: false };
    return walkPosition(folder, last);
}
async function walkPosition(folder, last) {
    const file = external_node_path_default().join(folder, evidence_ledger/* LEDGER_FILE */.th);
    const head = await readHead(folder);
    if (last === undefined) {
        if (head === undefined)
            return { count: 0, openEnds: [], headless: true };
        throw damaged(file, `it is empty, but ${evidence_ledger/* HEAD_FILE */._d} says that it had ${(0,counted/* counted */.h)(head.count, 'record')}`);
    }
    const links = (0,ledger_links/* createLinkTracker */.v)();
    const seen = new Set([evidence_ledger/* GENESIS */.hw]);
    let count = 0;
    let headAt;
    for await (const line of (0,lines/* readLines */.S)(file, evidence_ledger/* MAX_RECORD_BYTES */.xR)) {
        if (!line.complete)
            break;
        count += 1;
        const record = readIntact(line.bytes, file, count);
        links.follow(record, count);
        if (!seen.has(record.previous) || seen.has(record.hash) || links.badJoin !== undefined)
            throw damaged(file, `record ${count} does not follow any record before it`);
        seen.add(record.hash);
        if (record.hash === head?.hash)
            headAt = count;
    }
    const openEnds = links.openEnds(last.hash);
    const forked = openEnds.length > 0 || links.joins > 0;
    if (head !== undefined && headAt !== head.count && !(forked && headAt !== undefined))
        throw damaged(file, `it does not hold record ${head.count} as ${evidence_ledger/* HEAD_FILE */._d} says: its end was cut off or replaced`);
    return { count, openEnds, headless: head === undefined };
}
function readIntact(bytes, file, line) {
    try {
        const record = (0,evidence_ledger/* parseLedgerLine */.Du)(bytes);
        if ((0,evidence_ledger/* recordHash */.oj)(record) === record.hash)
            return record;
    }
    catch (error) {
        throw damaged(file, `of record ${line}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    throw damaged(file, `record ${line} was changed`);
}


/***/ })

};
;