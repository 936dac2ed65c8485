"use strict";
exports.id = 4585;
exports.ids = [4585];
exports.modules = {

/***/ 6360:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords),
/* harmony export */   W: () => (/* binding */ FILTER_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9798);
/* harmony import */ var _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13907);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_record_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99450);
/* harmony import */ var _seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52466);
/* harmony import */ var _seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34219);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);










/** Flags that choose records. */
const FILTER_OPTIONS = [
    { name: 'scope', type: 'list', value: 'SCOPE', description: 'Only what is about this: prod, repo …' },
    { name: 'what', type: 'list', value: 'WHAT', description: 'Only this: ports_status, gate, restore_test …' },
    { name: 'target', type: 'list', value: 'NAME', description: 'Only on this.' },
    {
        name: 'class',
        type: 'list',
        value: 'CLASS',
        choices: _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__/* .EVIDENCE_CLASSES */ .Np,
        description: 'Only with a file of this class.',
    },
    { name: 'since', type: 'string', value: 'DATE', description: 'Only from this day or time on (UTC).' },
    { name: 'until', type: 'string', value: 'DATE', description: 'Only until this day or time (UTC).' },
];
/**
 * The records that the flags choose, every hash and link recomputed on the way, and the head compared.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; USAGE.
 */
async function readRecords(dir, values) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (info?.isFile() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist or is not a plain file`, {
            location: { file },
            hint: 'Name the evidence folder with --evidence; a first record is made by gate or evidence add.',
        });
    const wanted = chooser(values);
    const records = [];
    const heads = await (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(dir);
    const headAt = (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headFinder */ .JZ)(heads.head);
    const walked = await (0,_seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .walkChain */ .nn)(file, (record, number) => {
        headAt.see(record, number);
        if (wanted(record))
            records.push({ number, record });
    });
    const tampering = walked.tampering ??
        heads.problem ??
        (heads.head && (0,_seal_evidence_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .compareHead */ ._L)(heads.head, headAt.place(walked), _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_FILE */ ._d)) ??
        (0,_seal_evidence_find_head_js__WEBPACK_IMPORTED_MODULE_6__/* .headRemoved */ .xA)(walked, heads.head);
    const walk = tampering === undefined ? walked : { ...walked, tampering };
    return { records: records.filter(({ number }) => number <= walk.intact), walk };
}
function chooser(values) {
    const [scopes, whats, targets, classes] = ['scope', 'what', 'target', 'class'].map((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)(values, name));
    const since = instant(values, 'since', '00:00:00');
    const until = instant(values, 'until', '23:59:59');
    const among = (list, value) => list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
    return (record) => {
        const about = (0,_model_evidence_record_about_js__WEBPACK_IMPORTED_MODULE_4__/* .aboutRecord */ .b)(record);
        return (among(scopes, about.scope) &&
            among(whats, about.what) &&
            among(targets, about.target) &&
            (classes === undefined ||
                classes.length === 0 ||
                record.files.some((kept) => classes.includes(kept.class ?? _model_evidence_class_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CLASS */ .Z6))) &&
            (since === undefined || record.time >= since) &&
            (until === undefined || record.time <= until));
    };
}
function instant(values, name, clock) {
    const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, name);
    if (value === undefined)
        return undefined;
    const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T${clock}Z` : value;
    if ((0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_9__/* .isTime */ .K8)(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `--${name} '${value}' is no day and no time`, {
        hint: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
    });
}


/***/ }),

/***/ 74585:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readIncidents),
/* harmony export */   O: () => (/* binding */ findIncident)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98534);
/* harmony import */ var _model_incidents_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65813);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89135);
/* harmony import */ var _publish_github_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51831);
/* harmony import */ var _publish_incidents_own_issues_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48620);
/* harmony import */ var _evidence_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6360);












/**
 * The incidents of an evidence folder, in the order of their first records: what the last record of each says.
 *
 * @returns also records whose file is gone or changed, which say nothing.
 * @throws SealgateError EVIDENCE_INVALID where the ledger was touched.
 */
async function readIncidents(evidenceDir) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(evidenceDir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th)).catch(() => undefined);
    if (info === undefined)
        return { incidents: [], unreadable: [] };
    const { records, walk } = await (0,_evidence_read_js__WEBPACK_IMPORTED_MODULE_10__/* .readRecords */ .T)(evidenceDir, { what: [_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .INCIDENT_ACTION */ .YU] });
    if (walk.tampering !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', `The ledger was touched: ${walk.tampering.message}`, {
            hint: `sealgate verify ${evidenceDir} names everything.`,
        });
    const known = new Map();
    const unreadable = [];
    for (const numbered of records) {
        const key = numbered.record.object.slice(_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .INCIDENT_ACTION */ .YU.length + 1);
        const entry = known.get(key) ?? { events: [] };
        known.set(key, entry);
        const event = eventOf(numbered);
        if (event !== undefined)
            entry.events.push(event);
        const incident = await incidentOf(evidenceDir, numbered);
        if (incident === 'unreadable')
            unreadable.push(numbered.number);
        else if (incident !== undefined && incident.key === key)
            entry.incident = incident;
    }
    return {
        incidents: [...known.values()].flatMap(({ incident, events }) => incident === undefined ? [] : [{ incident, events }]),
        unreadable,
    };
}
function eventOf({ record }) {
    const kind = _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_7__/* .INCIDENT_EVENTS */ .Vk.find((one) => one === record.result.outcome);
    if (kind === undefined)
        return undefined;
    return {
        time: record.time,
        kind,
        note: record.result.message,
        by: record.actor.login ?? record.actor.id ?? 'unknown',
        record: record.hash,
    };
}
/** `undefined` for records that file something else, a report. */
async function incidentOf(folder, { record }) {
    const file = record.files.find(({ mediaType }) => mediaType === 'application/json');
    if (file === undefined)
        return undefined;
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(folder, file);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (info?.isFile() !== true)
        return 'unreadable';
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(place);
    if ((0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .sha256Hex */ .f)(bytes) !== file.sha256)
        return 'unreadable';
    try {
        return (0,_model_incidents_body_js__WEBPACK_IMPORTED_MODULE_6__/* .readIncident */ .rM)(JSON.parse(bytes.toString('utf8'))) ?? 'unreadable';
    }
    catch {
        // Not what a record of ours names: the reader is told that it says nothing.
        return 'unreadable';
    }
}
/**
 * The one incident that a key, or the beginning of it, means.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND; GithubError
 */
async function findIncident(wanted, desk, command) {
    const [key, ...more] = wanted;
    if (key === undefined || more.length > 0 || !/^[0-9a-f]{4,16}$/.test(key))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `incident ${command} wants one key of an incident`, {
            hint: 'sealgate incident list shows them: 16 hex digits, or the first 4 and more.',
        });
    const { incidents } = await readIncidents(desk.folder.evidenceDir);
    const { issues } = desk;
    const own = issues === undefined ? [] : await ownIssues(issues);
    const keys = [
        ...new Set([...incidents.map(({ incident }) => incident.key), ...own.map(({ body }) => body.key)]),
    ].filter((one) => one.startsWith(key));
    const [only, second] = keys;
    if (only === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `There is no incident ${key}`, {
            hint: 'sealgate incident list --all shows those of this evidence folder.',
        });
    if (second !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `${key} means ${keys.length} incidents`, {
            hint: `They are ${keys.slice(0, 5).join(', ')}.`,
        });
    const filed = incidents.find(({ incident }) => incident.key === only);
    const same = own.filter(({ body }) => body.key === only);
    const issue = same.find(({ state }) => state === 'open') ?? same.at(-1);
    const said = issue?.body.incident;
    const base = latest(said, filed?.incident);
    if (base === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `Issue ${issue?.number} of incident ${only} is damaged`, {
            hint: 'Its last line is missing, and this evidence folder does not know it. The next run of the gate writes it again.',
        });
    const done = issue === undefined ? base.done : issue.body.done;
    return {
        incident: { ...base, done, ...(issue === undefined ? {} : { issue: issue.number }) },
        events: filed?.events ?? [],
        ...(issue === undefined ? {} : { issue }),
    };
}
/** Where issues are switched off there are none; the ledger says what there is. */
async function ownIssues({ github, at, me }) {
    try {
        return await (0,_publish_incidents_own_issues_js__WEBPACK_IMPORTED_MODULE_9__/* .findOwnIssues */ .Q)(github, at, me);
    }
    catch (error) {
        if (error instanceof _publish_github_error_js__WEBPACK_IMPORTED_MODULE_8__.GithubError && error.status === 410)
            return [];
        throw error;
    }
}
function latest(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return b.updated > a.updated ? b : a;
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

/***/ 99450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ATTESTATION),
/* harmony export */   b: () => (/* binding */ aboutRecord)
/* harmony export */ });
/* harmony import */ var _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89135);

/** What evidence says that people attest: `evidence add FILE --what attestation`. */
const ATTESTATION = 'attestation';
/** What a record is about: of added evidence as its flags said, of others their action. */
function aboutRecord(record) {
    if (record.action === _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU)
        return { scope: 'repo', what: _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU, target: record.object.slice(_incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU.length + 1) };
    if (record.action !== 'add')
        return { scope: 'repo', what: record.action };
    const [scope = '', what = '', ...rest] = record.object.split('/');
    return { scope, what, ...(rest.length === 0 ? {} : { target: rest.join('/') }) };
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


/***/ }),

/***/ 34219:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ headFinder),
/* harmony export */   rM: () => (/* binding */ readPlain),
/* harmony export */   xA: () => (/* binding */ headRemoved),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98534);





/** A file of the folder itself: a link is followed nowhere, and what never ends is not waited for. */
async function readPlain(file, cap) {
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (info === undefined)
        return undefined;
    return info.isFile() ? (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(file, cap) : 'not-plain';
}
/** The head as written, which nobody need have signed. */
async function readHead(dir) {
    const bytes = await readPlain(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d), 4096);
    if (bytes === 'not-plain')
        return {
            problem: { kind: 'malformed', record: 0, message: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d} is a link, or no file` },
        };
    if (bytes === undefined)
        return {};
    try {
        return { head: (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLedgerHead */ .fw)(bytes) };
    }
    catch (error) {
        return { problem: { kind: 'malformed', record: 0, message: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` } };
    }
}
/**
 * That a ledger has a head. A run writes its record first, so the first record may be without; every later run begins
 * by writing the head that it misses.
 */
function headRemoved({ intact }, head) {
    if (head !== undefined || intact < 2)
        return undefined;
    return {
        kind: 'removed',
        record: 0,
        message: `there is no ${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d}, which every run writes: records behind number ${intact} may have been cut off`,
    };
}
/** Looks out for the record that a head names, while the ledger is walked. */
function headFinder(head) {
    let at;
    let found = false;
    return {
        see({ hash, time }, line) {
            if (line === head?.count)
                at = { hash, time };
            if (hash === head?.hash)
                found = true;
        },
        place: ({ intact, joined }) => ({
            intact,
            at,
            ofJoined: found && joined > 0 && at?.hash !== head?.hash,
        }),
    };
}


/***/ })

};
;