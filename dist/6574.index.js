"use strict";
exports.id = 6574;
exports.ids = [6574];
exports.modules = {

/***/ 35979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
async function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST, file.sha256);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(aside).catch(() => undefined);
    return info?.isFile() === true ? aside : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}


/***/ }),

/***/ 65848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t)(text, offset) },
            hint: 'Write the file again with the tool that made it, and pass it unchanged.',
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


/***/ }),

/***/ 91962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ tombstoneFrom),
/* harmony export */   uJ: () => (/* binding */ PRUNE_ACTION),
/* harmony export */   vu: () => (/* binding */ tombstoneText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** What the record of a pruning says it did. */
const PRUNE_ACTION = 'prune';
/** A tombstone as its file's content. */
function tombstoneText(tombstone) {
    return `${JSON.stringify(tombstone, null, 2)}\n`;
}
/**
 * A tombstone from parsed JSON.
 *
 * @throws SealgateError EVIDENCE_INVALID, also where it names a file that was not due.
 */
function tombstoneFrom(value) {
    const { schema, time, files } = (value ?? {});
    if (schema !== 'sealgate/tombstone/v1' || typeof time !== 'string' || !Array.isArray(files))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
    for (const file of files) {
        if (!Number.isSafeInteger(file.record) ||
            typeof file.path !== 'string' ||
            typeof file.sha256 !== 'string' ||
            typeof file.retainUntil !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
        if (file.retainUntil > time)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', `it names ${file.path}, which had to be kept until ${file.retainUntil}`);
    }
    return value;
}


/***/ }),

/***/ 64018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ countRecords),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Compares the folder's ledger with the base's: it must begin with it, byte for byte.
 *
 * @returns the first record of the base that is not there.
 */
async function compareWithBase(ledger, base) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(ledger, 'r');
    try {
        const there = Buffer.alloc(base.bytes.length);
        let filled = 0;
        while (filled < there.length) {
            const { bytesRead } = await handle.read(there, filled, there.length - filled, filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        if (filled === there.length && there.equals(base.bytes))
            return undefined;
        let at = 0;
        while (at < filled && there[at] === base.bytes[at])
            at += 1;
        const record = linesBefore(base.bytes, at) + 1;
        return {
            kind: 'changed',
            record,
            message: `it is not record ${record} of ${base.ref}: the branch rewrote what the base already has`,
        };
    }
    finally {
        await handle.close();
    }
}
/**
 * What of a pull request's branch counts. A run for a pull request seals as `…@refs/pull/7/merge`, and its workflow
 * file is the pull request's own: whoever wrote the one wrote the other.
 *
 * @param intact records whose hashes and links hold.
 */
function countRecords(base, intact, headSeal) {
    const known = Math.min(linesBefore(base.bytes, base.bytes.length), intact);
    const { identity, count = 0, tampering } = headSeal;
    const wanted = `@refs/heads/${base.branch}`;
    const ofBase = identity !== undefined && (identity.startsWith('key ') || identity.endsWith(wanted));
    const sealed = ofBase && tampering === undefined ? Math.min(count, intact) : 0;
    const counted = Math.max(known, sealed);
    const notCounted = intact - counted;
    return {
        ref: base.ref,
        base: known,
        counted,
        notCounted,
        ...(notCounted === 0 ? {} : { reason: reasonOf(headSeal, ofBase, base) }),
    };
}
function reasonOf(headSeal, ofBase, base) {
    if (headSeal.identity !== undefined && !ofBase)
        return `they are sealed by ${headSeal.identity}, which is no workflow of ${base.branch}`;
    if (headSeal.state === 'not-checked' || headSeal.state === 'not-sealed')
        return 'nobody was named who must have sealed them';
    return headSeal.reason ?? `no workflow of ${base.branch} has sealed them`;
}
function linesBefore(bytes, end) {
    let lines = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1))
        lines += 1;
    return lines;
}


/***/ }),

/***/ 42272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53539);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53968);
/* harmony import */ var _model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64264);




/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    const links = (0,_model_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinkTracker */ .v)();
    let lines = 0;
    let torn = 0;
    let stopped;
    let last;
    try {
        for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            if (!line.complete) {
                torn = line.bytes.length;
                break;
            }
            const read = readRecord(line.bytes, line.number);
            if ('kind' in read) {
                stopped = read;
                break;
            }
            links.follow(read, line.number);
            lines = line.number;
            last = { hash: read.hash, time: read.time };
            await onRecord(read, line.number);
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De) || error.code !== 'INPUT_TOO_LARGE')
            throw error;
        stopped = { kind: 'malformed', record: lines + 1, message: 'its line is longer than any record' };
    }
    const tampering = (await brokenLink(file, links)) ?? stopped;
    const intact = tampering === undefined ? lines : tampering.record - 1;
    return {
        intact,
        ...(last === undefined || intact < lines ? {} : { last }),
        ...(tampering === undefined ? {} : { tampering }),
        torn: tampering === undefined ? torn : 0,
        joined: links.joins,
    };
}
/** One line as the walk takes it: a record whose own hash holds, or what is wrong with it. */
function readRecord(bytes, line) {
    try {
        const { record, hash } = (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerLine */ .Qc)(bytes);
        if (hash === record.hash)
            return record;
        const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
        return { kind: 'changed', record: line, message };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** The first record whose link does not hold: it begins no branch, or one that nothing joins. */
async function brokenLink(file, links) {
    if (links.branches.length === 0 && links.badJoin === undefined)
        return undefined;
    const parents = new Map(links.branches.map(({ parent }) => [parent, Number.NaN]));
    const first = new Map(links.branches.map(({ hash }) => [hash, Number.NaN]));
    if (parents.has(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw))
        parents.set(_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw, 0);
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const record = line.complete ? tryParse(line.bytes) : undefined;
        if (record === undefined)
            break;
        if (Number.isNaN(parents.get(record.hash)))
            parents.set(record.hash, line.number);
        if (Number.isNaN(first.get(record.hash)))
            first.set(record.hash, line.number);
    }
    const unjoined = links.firstUnjoined();
    const broken = links.branches.find((branch) => !((parents.get(branch.parent) ?? Number.NaN) < branch.line) ||
        first.get(branch.hash) !== branch.line ||
        branch === unjoined);
    const bad = links.badJoin;
    if (bad !== undefined && (broken === undefined || bad.line < broken.line))
        return {
            kind: 'removed',
            record: bad.line,
            message: `it joins a history that ends in ${short(bad.hash)}, and none does: records of it were removed`,
        };
    return broken === undefined ? undefined : explainBreak(file, broken);
}
/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(file, { hash, parent, line: at }) {
    const expected = await hashAt(file, at - 1);
    let parentLine;
    let sameEarlier;
    let rightfulLine;
    let siblingLine;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const other = tryParse(line.bytes);
        if (other === undefined)
            continue;
        if (other.hash === parent)
            parentLine ??= line.number;
        if (other.hash === hash && line.number < at)
            sameEarlier ??= line.number;
        if (other.previous === expected && line.number > at)
            rightfulLine ??= line.number;
        if (other.previous === parent && line.number < at)
            siblingLine ??= line.number;
    }
    const tell = (kind, message) => ({ kind, record: at, message });
    const before = at - 1;
    if (sameEarlier !== undefined)
        return tell('inserted', `it is record ${sameEarlier} a second time`);
    if (siblingLine !== undefined)
        return tell('fork', `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: no merge record joins the two histories, or one was put in (sealgate evidence merge joins them)`);
    if (rightfulLine !== undefined && parentLine !== undefined)
        return tell('reordered', `it follows record ${parentLine}, and record ${rightfulLine} belongs in its place`);
    if (rightfulLine !== undefined)
        return tell('inserted', `it follows no record of this ledger; record ${rightfulLine} belongs here`);
    if (parentLine !== undefined && parentLine > at)
        return tell('reordered', `it follows record ${parentLine}, which stands after it`);
    const removed = before === 0
        ? `it does not begin the ledger: what stood before it was removed`
        : `it does not follow record ${before}: a record between them was removed, or record ${before} was replaced`;
    return tell('removed', removed);
}
/** Hash of the record at a line; of line 0, what the first record follows. */
async function hashAt(file, at) {
    if (at === 0)
        return _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
    for await (const line of (0,_io_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR))
        if (line.number === at)
            return tryParse(line.bytes)?.hash ?? '';
    return '';
}
/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param what how messages name the head.
 */
function compareHead(head, place, what) {
    const { intact, hashAt, ofJoined } = place;
    if (hashAt === head.hash || ofJoined)
        return undefined;
    if (hashAt === undefined)
        return {
            kind: 'cut-off',
            record: intact + 1,
            message: `${what} says that there are ${head.count} records, but there are ${intact}: ${head.count - intact} were cut off`,
        };
    return {
        kind: 'changed',
        record: head.count,
        message: `${what} says that it is ${short(head.hash)}, but it is ${short(hashAt)}: the ledger was rewritten`,
    };
}
function tryParse(bytes) {
    try {
        return (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(bytes);
    }
    catch {
        // Only used to explain a fault that stands already; another broken line explains nothing.
        return undefined;
    }
}
function short(hash) {
    return `${hash.slice(0, 16)}…`;
}


/***/ }),

/***/ 19905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ headFinder),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);




/** The head as written, which nobody need have signed. A folder of one record may still be without. */
async function readHead(dir) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d), 4096);
    if (bytes === undefined)
        return {};
    try {
        return { head: (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLedgerHead */ .fw)(bytes) };
    }
    catch (error) {
        return { problem: { kind: 'malformed', record: 0, message: `${_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` } };
    }
}
/** Looks out for the record that a head names, while the ledger is walked. */
function headFinder(head) {
    let hashAt;
    let found = false;
    return {
        see(hash, line) {
            if (line === head?.count)
                hashAt = hash;
            if (hash === head?.hash)
                found = true;
        },
        place: ({ intact, joined }) => ({
            intact,
            hashAt,
            ofJoined: found && joined > 0 && hashAt !== head?.hash,
        }),
    };
}


/***/ }),

/***/ 13417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyHeadSeal),
/* harmony export */   p: () => (/* binding */ readSealedHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42272);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81627);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86191);







/** Reads `ledger.head.json.sigstore.json`, believing nothing of it yet. */
async function readSealedHead(dir) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BUNDLE_FILE */ .dR), 1024 * 1024);
    if (bytes === undefined)
        return undefined;
    try {
        const { dsseEnvelope } = JSON.parse(bytes.toString('utf8'));
        const payload = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
        return { bytes, head: (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .headFrom */ .f0)(payload.predicate) };
    }
    catch (error) {
        return { bytes, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
/**
 * Verifies the sealed head and that the ledger holds what it names. When somebody must have sealed, records that
 * the seal does not cover are a fault, and so is its absence: anyone could have written them.
 *
 * @param place where the ledger has what the sealed head names.
 */
async function verifyHeadSeal(dir, sealed, place, trust) {
    if (sealed === undefined)
        return trust === undefined
            ? { state: 'not-sealed' }
            : {
                state: 'failed',
                reason: `there is no ${_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BUNDLE_FILE */ .dR}, so nobody vouches for the ledger's end`,
            };
    if (sealed.head === undefined)
        return { state: 'failed', reason: `${_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BUNDLE_FILE */ .dR} holds no head: ${sealed.problem ?? ''}` };
    const { head } = sealed;
    const tampering = (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .compareHead */ ._L)(head, place, 'the sealed head');
    const known = { count: head.count, ...(tampering === undefined ? {} : { tampering }) };
    if (trust === undefined)
        return { state: 'not-checked', ...known };
    try {
        const verified = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyBundle */ .I)({ bytes: sealed.bytes, name: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, _model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BUNDLE_FILE */ .dR) }, { kind: 'bytes', name: 'ledger.head.json', bytes: Buffer.from((0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .headText */ .WI)(head), 'utf8') }, trust);
        const type = verified.statement?.predicateType;
        if (type !== _statements_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_HEAD_TYPE */ .uk)
            return { state: 'failed', ...known, reason: `it attests ${type ?? 'nothing'}, not a ledger's head` };
        const { identity } = verified.signedBy;
        const { intact, ofJoined } = place;
        if (ofJoined)
            return {
                state: 'failed',
                ...known,
                identity,
                reason: `it covers one of the histories that were joined since; nobody vouches for the ledger's end`,
            };
        if (tampering === undefined && head.count < intact)
            return {
                state: 'failed',
                ...known,
                identity,
                reason: `it covers records 1 to ${head.count}; nobody vouches for records ${head.count + 1} to ${intact}`,
            };
        return { state: 'verified', ...known, identity };
    }
    catch (error) {
        return { state: 'failed', ...known, reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 46229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutPruned),
/* harmony export */   i: () => (/* binding */ readTombstone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35979);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65848);
/* harmony import */ var _model_tombstone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91962);





/** Reads the tombstone that a record names; `undefined` for records of other kinds. A problem where it is none. */
async function readTombstone(dir, record, line) {
    if (record.action !== _model_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .PRUNE_ACTION */ .uJ)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    const path = file?.path ?? '';
    try {
        if (file === undefined)
            throw new Error('it names no tombstone');
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(await (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPath */ .n)(dir, file), 256 * 1024 * 1024);
        return (0,_model_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .tombstoneFrom */ .oF)((0,_io_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(bytes, file.path));
    }
    catch (error) {
        return { record: line, path, problem: 'changed', message: `the tombstone ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
}
/** What a walk found, without what is gone by right. */
function withoutPruned(tombstones, found) {
    const gone = new Set(tombstones.flatMap(({ files }) => files.map(({ record, path }) => `${record} ${path}`)));
    const isGone = (record, path) => gone.has(`${record} ${path}`);
    return {
        problems: found.problems.filter(({ record, path, problem }) => problem !== 'missing' || !isGone(record, path)),
        // A seal whose file or bundle is gone proves nothing any more, and need not.
        seals: found.seals.filter(({ record, bundle, subject }) => !isGone(record, bundle) && !isGone(record, subject)),
        pruned: gone.size,
    };
}


/***/ })

};
;