"use strict";
exports.id = 4952;
exports.ids = [4952];
exports.modules = {

/***/ 24952:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var runtime = __webpack_require__(50193);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/model/signatures/statement.js
var statement = __webpack_require__(19056);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/files/lines.js
var lines = __webpack_require__(52971);
// EXTERNAL MODULE: ./build/model/evidence/class.js
var evidence_class = __webpack_require__(13907);
// EXTERNAL MODULE: ./build/model/evidence/name.js
var evidence_name = __webpack_require__(31524);
// EXTERNAL MODULE: ./build/model/evidence/tombstone.js
var evidence_tombstone = __webpack_require__(25824);
// EXTERNAL MODULE: ./build/publish/file-record.js + 2 modules
var file_record = __webpack_require__(28677);
// EXTERNAL MODULE: ./build/publish/staged-text.js
var staged_text = __webpack_require__(73757);
;// CONCATENATED MODULE: ./build/publish/prune-evidence.js











/** Records whose files prove what the ledger itself went through. */
const KEPT_FOR_EVER = [evidence_tombstone/* PRUNE_ACTION */.uJ, ledger/* ANCHOR_ACTION */.zi];
/**
 * Files whose time is over by the policy and that are still there.
 *
 * @param now RFC 3339 UTC.
 */
async function findDue(folder, retention, now) {
    const due = [];
    const kept = new Set();
    for await (const line of (0,lines/* readLines */.S)(external_node_path_default().join(folder, ledger/* LEDGER_FILE */.th), ledger/* MAX_RECORD_BYTES */.xR)) {
        if (!line.complete)
            break;
        const record = (0,ledger/* parseLedgerLine */.Du)(line.bytes);
        for (const file of record.files) {
            const evidenceClass = file.class ?? evidence_class/* DEFAULT_CLASS */.Z6;
            const until = (0,evidence_class/* retainUntil */.yQ)(record.time, evidenceClass, retention);
            const place = (0,evidence_content/* contentPath */.n)(folder, file);
            if (KEPT_FOR_EVER.includes(record.action) || until > now)
                kept.add(place);
            else if ((await (0,promises_.lstat)(place).catch(() => undefined))?.isFile() === true)
                due.push({
                    file,
                    pruned: {
                        record: line.number,
                        path: file.path,
                        sha256: file.sha256,
                        class: evidenceClass,
                        retainUntil: until,
                    },
                });
        }
    }
    const free = await Promise.all(due.map(async ({ file }) => !kept.has((0,evidence_content/* contentPath */.n)(folder, file))));
    return due.filter((_, index) => free[index]);
}
/**
 * Removes files whose time is over. The signed tombstone that names them is filed first: a run killed in between
 * leaves files that the next one removes.
 *
 * @throws SealgateError as fileRecord does; nothing is removed then.
 */
async function pruneEvidence(options) {
    const { folder, due, who } = options;
    const tombstone = {
        schema: 'sealgate/tombstone/v1',
        time: who.time,
        retention: options.retention,
        files: due.map(({ pruned }) => pruned),
    };
    const text = (0,evidence_tombstone/* tombstoneText */.vu)(tombstone);
    const { bundle, mediaType } = await options.sign(text);
    const name = (0,evidence_name/* evidenceName */.X)(who.time, { scope: 'repo', what: 'tombstone', extension: 'json' });
    const filed = await (0,file_record/* fileRecord */.c)({
        folder,
        staged: [
            (0,staged_text/* stagedText */.k)(name, 'application/json', text),
            (0,staged_text/* stagedText */.k)(`${name}.sigstore.json`, mediaType, bundle),
        ],
        draft: (files) => ({
            ...who,
            action: evidence_tombstone/* PRUNE_ACTION */.uJ,
            object: 'ledger',
            result: { outcome: 'pruned', code: 0, message: `${(0,counted/* counted */.h)(due.length, 'file')} whose time was over` },
            files,
        }),
        sealHead: options.sealHead,
    });
    for (const { file } of due)
        await (0,promises_.rm)((0,evidence_content/* contentPath */.n)(folder, file), { force: true });
    return filed;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/seal/blob.js
var blob = __webpack_require__(51046);
// EXTERNAL MODULE: ./build/seal/bundle.js
var bundle = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/seal/evidence/chain.js
var chain = __webpack_require__(52466);
// EXTERNAL MODULE: ./build/commands/seal/options.js
var options = __webpack_require__(91676);
// EXTERNAL MODULE: ./build/commands/evidence/folder.js
var evidence_folder = __webpack_require__(10216);
;// CONCATENATED MODULE: ./build/commands/evidence/prune.js















const command = {
    name: 'evidence prune',
    summary: "Remove files whose time is over by the policy's evidence-retention, leaving a signed tombstone.",
    usage: ['evidence prune [--dry-run] [--key KEY] [--evidence DIR]'],
    positionals: 'none',
    options: [
        { name: 'dry-run', type: 'boolean', description: 'Say what would go, and remove nothing.' },
        ...evidence_folder/* FOLDER_OPTIONS */.eg,
        ...options/* sealOptions */.w,
    ],
    notes: [
        'Records stay for ever: what was, when, by whom and its digest. Only the files go.',
        'Exit codes: 0 pruned, or nothing is due; 1 the ledger was touched; 2 wrong usage; 3 nobody could sign.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const evidence = await (0,evidence_folder/* openEvidence */.i)(values, world);
    const folder = await (0,evidence_files/* openFolder */.NE)(evidence.evidenceDir, evidence.inside);
    const { tampering } = await (0,chain/* walkChain */.nn)(external_node_path_default().join(folder, ledger/* LEDGER_FILE */.th), () => undefined);
    if (tampering !== undefined)
        throw new errors/* SealgateError */.De('EVIDENCE_INVALID', `Record ${tampering.record}: ${tampering.message}`, {
            hint: 'Nothing is removed from a ledger that does not verify.',
        });
    const retention = evidence.policy.evidenceRetention;
    const due = await findDue(folder, retention, (0,runtime/* rfc3339 */.ag)(world.now()));
    const json = { folder: evidence.shown, due: due.map(({ pruned }) => pruned) };
    if (due.length === 0)
        return { exitCode: errors/* EXIT */.dc.pass, json: { ...json, pruned: false }, text: 'Nothing is due' };
    if (values['dry-run'] === true)
        return {
            exitCode: errors/* EXIT */.dc.pass,
            json: { ...json, pruned: false },
            text: (0,display/* displayLines */.kF)([`${(0,counted/* counted */.h)(due.length, 'file is', 'files are')} due:`, ...dueText(due)]),
        };
    const signer = await (0,options/* signerOf */.K)(values, world);
    if ('none' in signer)
        throw new errors/* SealgateError */.De('SEAL_FAILED', `Nobody can sign the tombstone: ${signer.none}`, {
            hint: 'Pass --key, or run in a job with `permissions: id-token: write`. Nothing was removed.',
        });
    const filed = await pruneEvidence({
        folder,
        due,
        retention,
        who: await (0,evidence_folder/* whoRuns */.bJ)(evidence.repositoryDir, world),
        sign: async (text) => ({
            bundle: (await (0,bundle/* signBlob */.Pk)(signer, Buffer.from(text, 'utf8'))).json,
            mediaType: statement/* BUNDLE_MEDIA_TYPE */.NV,
        }),
        sealHead: (head) => (0,blob/* sealLedgerHead */.Pw)(signer, head),
    });
    return {
        exitCode: errors/* EXIT */.dc.pass,
        json: { ...json, pruned: true, record: filed.record },
        text: (0,display/* displayLines */.kF)([
            `Pruned ${(0,counted/* counted */.h)(due.length, 'file')}; the tombstone is record ${filed.head.count}`,
            ...dueText(due),
        ]),
    };
}
function dueText(due) {
    const lines = due
        .slice(0, 20)
        .map(({ pruned }) => `  ${pruned.path}  ${pruned.class}, kept until ${pruned.retainUntil}`);
    return due.length > 20 ? [...lines, `  ${(0,words/* moreLine */.g0)(due.length - 20)}`] : lines;
}


/***/ }),

/***/ 35979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST);
    const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(aside, file.sha256);
    return isFile(place) && isFolder(aside) ? place : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}
/** A link to a folder is none: contents stand in the evidence folder, and nowhere else. */
function isFolder(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Without the thread pool, because it is asked of every recorded file: the ways there and back take longer. */
function isFile(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        // What may not be seen is not there.
        return false;
    }
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

/***/ 25824:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ tombstoneFrom),
/* harmony export */   uJ: () => (/* binding */ PRUNE_ACTION),
/* harmony export */   vu: () => (/* binding */ tombstoneText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);


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
    if (schema !== 'sealgate/tombstone/v1' || !(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8)(time) || !Array.isArray(files))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
    for (const file of files) {
        if (!Number.isSafeInteger(file.record) ||
            typeof file.path !== 'string' ||
            typeof file.sha256 !== 'string' ||
            !(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8)(file.retainUntil))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
        if (file.retainUntil > time)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', `it names ${file.path}, which had to be kept until ${file.retainUntil}`);
    }
    return value;
}


/***/ }),

/***/ 73757:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stagedText)
/* harmony export */ });
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);

/** Text that is on its way into the evidence folder. */
function stagedText(name, mediaType, text) {
    return {
        path: name,
        mediaType,
        source: '',
        sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(text),
        bytes: Buffer.byteLength(text),
        untouched: false,
        read: async () => Buffer.from(text, 'utf8'),
    };
}


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ }),

/***/ 52466:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52971);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71730);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24959);





/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    const links = (0,_model_evidence_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinkTracker */ .v)();
    let lines = 0;
    let torn = 0;
    let stopped;
    let last;
    try {
        for await (const batch of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLineBatches */ .p)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            for (const line of batch) {
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
                const told = onRecord(read, line.number);
                if (told !== undefined)
                    await told;
            }
            if (stopped !== undefined)
                break;
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
        const { record, hash } = (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerLine */ .Qc)(bytes);
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
    if (parents.has(_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw))
        parents.set(_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw, 0);
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
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
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
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
        return _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR))
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
    const { intact, at, ofJoined } = place;
    if (at?.hash === head.hash && at.time !== head.time)
        return {
            kind: 'changed',
            record: head.count,
            message: `${what} says that it is of ${head.time}, but it is of ${at.time}: ${what} was changed`,
        };
    if (at?.hash === head.hash || ofJoined)
        return undefined;
    if (at === undefined)
        return {
            kind: 'cut-off',
            record: intact + 1,
            message: `${what} is of a ledger of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count, 'record')}, and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(intact, 'is', 'are')} here: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count - intact, 'was', 'were')} cut off`,
        };
    return {
        kind: 'changed',
        record: head.count,
        message: `${what} says that it is ${short(head.hash)}, but it is ${short(at.hash)}: the ledger was rewritten`,
    };
}
function tryParse(bytes) {
    try {
        return (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(bytes);
    }
    catch {
        // Only used to explain a fault that stands already; another broken line explains nothing.
        return undefined;
    }
}
function short(hash) {
    return `${hash.slice(0, 16)}…`;
}


/***/ })

};
;