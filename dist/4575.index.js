"use strict";
exports.id = 4575;
exports.ids = [4575,1831];
exports.modules = {

/***/ 37591:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90650);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26407);
/* harmony import */ var _model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63397);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6729);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51878);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);
/* harmony import */ var _incidents_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74585);








const command = {
    name: 'incident list',
    summary: 'List the incidents that the ledger knows: the open ones, or all.',
    usage: ['incident list [--all] [--environment production] [--evidence DIR]'],
    positionals: 'none',
    options: [
        { name: 'all', type: 'boolean', description: 'Closed ones, too.' },
        { name: 'environment', type: 'list', value: 'NAME', description: 'Only of these environments.' },
        ..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_OPTIONS */ .eg,
    ],
    notes: ['Exit codes: 0 listed; 2 wrong usage, or the ledger was touched.'],
    async run(_positionals, values, world) {
        const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)(values, world);
        const { incidents, unreadable } = await (0,_incidents_known_js__WEBPACK_IMPORTED_MODULE_5__/* .readIncidents */ .E)(folder.evidenceDir);
        const wanted = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(values, 'environment');
        const shown = incidents
            .map(({ incident }) => incident)
            .filter(({ state }) => values.all === true || state === 'open')
            .filter(({ environment }) => wanted.length === 0 || wanted.includes(environment ?? ''));
        const now = (0,_io_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(world.now());
        const lines = [
            `${folder.shown}: ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(shown.length, values.all === true ? 'incident' : 'open incident')}`,
            ...shown.map((incident) => lineOf(incident, now)),
            ...(unreadable.length === 0
                ? []
                : [`  what records ${unreadable.join(', ')} filed is gone or was changed`]),
        ];
        return {
            exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass,
            json: {
                folder: folder.shown,
                incidents: shown.map((incident) => ({ ...incident, overdue: (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(incident, now) })),
                unreadable,
            },
            text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_7__/* .displayLines */ .kF)(lines),
        };
    },
};
function lineOf(incident, now) {
    const { key, level, state, deadline, environment, what, issue } = incident;
    const due = state === 'closed' ? 'closed' : (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(incident, now) ? `LATE since ${deadline}` : `until ${deadline}`;
    const where = environment === undefined ? '' : `  ${environment}`;
    return `  ${key}  level ${level}  ${due}${where}  ${what}${issue === undefined ? '' : `  #${issue}`}`;
}


/***/ }),

/***/ 53539:
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
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
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

/***/ 92560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   Y0: () => (/* binding */ foreignLines),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   e3: () => (/* binding */ stepMark),
/* harmony export */   rM: () => (/* binding */ readIncident),
/* harmony export */   zm: () => (/* binding */ buildBody)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63061);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84531);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65603);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);




/**
 * The body of an incident's issue: a part that Sealgate writes anew, between two marks; below it the runbook and
 * whatever people write, which is theirs; a last line with what is known. Anybody may write the same marks into an
 * issue of theirs, so they are only read from issues whose author is us.
 */
const OPEN = /^<!-- sealgate:incident:([0-9a-f]{16}) -->$/m;
const CLOSE = '<!-- /sealgate:incident -->';
const STATE = /\n?<!-- sealgate:incident-state:v1:([A-Za-z0-9_-]{1,60000}) -->\s*$/;
const STEP = /^[^\S\n\r\u2028\u2029]*[-*+]\s+\[([ xX])\].*<!-- step:([a-z]+) -->/gm;
/** What GitHub takes of an issue, with room to spare. */
const MAX_BODY = 60_000;
/** Takes a body apart; `undefined` where it is no incident's. */
function parseBody(text) {
    const body = text.replaceAll('\r\n', '\n');
    const opened = OPEN.exec(body);
    const state = readState(STATE.exec(body)?.[1]);
    const key = opened?.[1] ?? state?.incident.key;
    if (key === undefined)
        return undefined;
    const end = body.length - (STATE.exec(body)?.[0].length ?? 0);
    const from = opened === null ? 0 : opened.index;
    const inside = opened === null ? 0 : from + opened[0].length;
    const to = opened === null ? -1 : body.indexOf(CLOSE, inside);
    const whole = to !== -1 && to < end;
    const facts = whole ? body.slice(inside, to).trim() : undefined;
    const known = state?.incident.key === key ? state : undefined;
    return {
        key,
        incident: known?.incident,
        facts,
        untouched: facts !== undefined && known?.digest === digestOf(facts),
        before: whole ? body.slice(0, from).trim() : '',
        after: (whole ? body.slice(to + CLOSE.length, end) : body.slice(inside, end)).trim(),
        done: stepsIn(body),
    };
}
/** Steps whose box is ticked. */
function stepsIn(body) {
    const ticked = new Set([...body.matchAll(STEP)].flatMap(([, mark, step]) => (mark === ' ' ? [] : [String(step)])));
    return _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_STEPS */ .ze.filter((step) => ticked.has(step));
}
/** The mark that ends the line of a step, so that its box is found again in any language. */
function stepMark(step) {
    return `<!-- step:${step} -->`;
}
/**
 * Puts a body together.
 *
 * @param parts.facts Sealgate's part.
 * @param parts.after the runbook and people's text.
 */
function buildBody(incident, parts) {
    const facts = parts.facts.trim();
    const state = Buffer.from(JSON.stringify({ digest: digestOf(facts), incident }), 'utf8').toString('base64url');
    return [
        ...(parts.before === '' ? [] : [parts.before, '']),
        `<!-- sealgate:incident:${incident.key} -->`,
        facts,
        CLOSE,
        '',
        parts.after,
        '',
        `<!-- sealgate:incident-state:v1:${state} -->`,
    ].join('\n');
}
/** Lines that people wrote into Sealgate's part, in order: those that it did not write itself. */
function foreignLines(found, written) {
    const ours = new Set(written.split('\n').map((line) => line.trim()));
    return found.split('\n').filter((line) => line.trim() !== '' && !ours.has(line.trim()));
}
function digestOf(facts) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(facts.trim()).slice(0, 16);
}
/** Whoever may edit the issue may edit this line too: nothing in it is taken that is not of its form. */
function readState(encoded) {
    if (encoded === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    }
    catch {
        // A damaged line says nothing: the incident is built from what is seen now.
        return undefined;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.digest !== 'string')
        return undefined;
    const incident = readIncident(value.incident);
    return incident === undefined ? undefined : { digest: value.digest, incident };
}
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** An incident from JSON of outside; `undefined` where it is none. Members that it does not know are dropped. */
function readIncident(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || value.schema !== 'sealgate/incident/v1')
        return undefined;
    const { key, rule, what, level, state, opened, updated, deadline } = value;
    const times = [opened, updated, deadline].every(isTime);
    if (typeof key !== 'string' || !/^[0-9a-f]{16}$/.test(key) || !(0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(level) || !times)
        return undefined;
    if (!isText(rule, 200) || !isText(what, 300) || (state !== 'open' && state !== 'closed'))
        return undefined;
    return {
        schema: 'sealgate/incident/v1',
        key,
        rule,
        what,
        ...texts(value, { target: 200, environment: 40, run: 500, commit: 64, note: 4000 }),
        ...texts(value, { cause: 4000, prevention: 4000 }),
        level,
        ...(value.levelSet === true ? { levelSet: true } : {}),
        state,
        opened: opened,
        updated: updated,
        deadline: deadline,
        escalations: wholeNumber(value.escalations),
        alerts: listOf(value.alerts, readAlert).slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALERTS */ .l4),
        more: wholeNumber(value.more),
        done: _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_STEPS */ .ze.filter((step) => Array.isArray(value.done) && value.done.includes(step)),
        evidence: listOf(value.evidence, readEvidence).slice(0, 10),
        ...(wholeNumber(value.issue) > 0 ? { issue: wholeNumber(value.issue) } : {}),
    };
}
function readAlert(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return undefined;
    const { id, subject, message, since, by } = value;
    if (!isText(id, 64) || !isText(subject, 300) || !isText(message, 500))
        return undefined;
    if (!isText(by, 40) || !isTime(since))
        return undefined;
    const severity = _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((word) => word === value.severity);
    return { id, ...(severity === undefined ? {} : { severity }), subject, message, since, by };
}
function readEvidence(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.record !== 'string' || !/^[0-9a-f]{64}$/.test(value.record))
        return undefined;
    return { record: value.record, ...texts(value, { file: 200 }) };
}
function listOf(value, read) {
    return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : [];
}
function texts(value, limits) {
    const found = Object.entries(limits).filter(([name, max]) => isText(value[name], max));
    return Object.fromEntries(found.map(([name]) => [name, value[name]]));
}
function isText(value, max) {
    return typeof value === 'string' && value !== '' && value.length <= max;
}
function isTime(value) {
    return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
function wholeNumber(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}


/***/ }),

/***/ 63397:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ seeAgain),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   TH: () => (/* binding */ passOn),
/* harmony export */   nl: () => (/* binding */ closedByHand),
/* harmony export */   pF: () => (/* binding */ openIncident),
/* harmony export */   ws: () => (/* binding */ reopenIncident)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84531);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);



/** The incident that a sighting opens. */
function openIncident(sighting, at) {
    const { alerts, more } = worst(sighting.alerts);
    const { target, environment, evidence, note } = sighting;
    const incident = {
        schema: 'sealgate/incident/v1',
        key: (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentKey */ .Qq)(sighting),
        rule: sighting.rule,
        what: sighting.what,
        ...(target === undefined ? {} : { target }),
        ...(environment === undefined ? {} : { environment }),
        level: sighting.level,
        state: 'open',
        opened: at.time,
        updated: at.time,
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[sighting.level]),
        escalations: 0,
        alerts,
        more,
        done: [],
        evidence: evidence === undefined ? [] : [evidence],
        ...placeOf(at),
        ...(note === undefined ? {} : { note }),
    };
    return { incident, changes: ['opened'] };
}
/**
 * What an incident becomes when its rule is looked at again.
 *
 * @param sighting what the source sees now; `undefined` where it looked and saw nothing any more.
 */
function seeAgain(before, sighting, at) {
    const others = before.alerts.filter(({ by }) => by !== at.by);
    const known = new Map(before.alerts.map((alert) => [`${alert.by} ${alert.id}`, alert]));
    const seen = (sighting?.alerts ?? []).map((alert) => {
        const first = known.get(`${alert.by} ${alert.id}`);
        return first === undefined ? alert : { ...alert, since: first.since };
    });
    const { alerts, more } = worst([...others, ...seen]);
    const level = before.levelSet === true || sighting === undefined ? before.level : (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .higher */ .uz)(before.level, sighting.level);
    const raised = level > before.level;
    const ids = new Set(alerts.map(({ id }) => id));
    const changes = [
        ...(raised ? ['level-raised'] : []),
        ...(alerts.some(({ id }) => !before.alerts.some((old) => old.id === id)) || more > before.more
            ? ['alerts-added']
            : []),
        ...(before.alerts.some(({ id }) => !ids.has(id)) ? ['alerts-gone'] : []),
    ];
    if (changes.length === 0)
        return { incident: before, changes };
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[level]);
    return {
        incident: {
            ...before,
            what: sighting?.what ?? before.what,
            level,
            deadline: raised && due < before.deadline ? due : before.deadline,
            alerts,
            more,
            updated: at.time,
            ...placeOf(at),
            evidence: joined(before, sighting),
        },
        changes,
    };
}
/** An issue that somebody closed on GitHub: nobody wrote a report. */
function closedByHand(before, now) {
    return { incident: { ...before, state: 'closed', updated: now }, changes: ['closed-by-hand'] };
}
/** A closed incident whose alerts are still there, or came again: its time begins anew. */
function reopenIncident(before, at) {
    const { cause: _cause, prevention: _prevention, ...rest } = before;
    return {
        ...rest,
        state: 'open',
        updated: at.time,
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[before.level]),
        escalations: 0,
    };
}
/**
 * Calls the next person where the deadline has passed with first steps open. After each call the level's time runs
 * again, at least an hour, until there is nobody left to call.
 *
 * @param people how many there are to call.
 */
function passOn(before, people, now) {
    const pause = Math.max(1, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[before.level]) * before.escalations;
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(lateFrom(before), pause);
    if (!isWaiting(before) || now < due || before.escalations >= Math.max(1, people))
        return { incident: before, changes: [] };
    return {
        incident: { ...before, escalations: before.escalations + 1, updated: now },
        changes: ['overdue'],
    };
}
/** Whether the first steps are late. */
function isOverdue(incident, now) {
    return isWaiting(incident) && now >= lateFrom(incident);
}
function isWaiting({ state, done }) {
    return state === 'open' && _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_STEPS */ .jF.some((step) => !done.includes(step));
}
/** The deadline; "at once" is late after a quarter of an hour. */
function lateFrom({ deadline, level }) {
    return _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_HOURS */ .VO[level] === 0 ? (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(deadline, 0.25) : deadline;
}
function worst(alerts) {
    const sorted = [...new Map(alerts.map((alert) => [`${alert.by} ${alert.id}`, alert])).values()].sort((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity ?? 'info', b.severity ?? 'info') ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.subject, b.subject) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id));
    return { alerts: sorted.slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALERTS */ .l4), more: Math.max(0, sorted.length - _incident_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALERTS */ .l4) };
}
function joined(before, sighting) {
    const { evidence } = sighting ?? {};
    if (evidence === undefined || before.evidence.some(({ record }) => record === evidence.record))
        return before.evidence;
    return [...before.evidence, evidence].slice(-10);
}
function placeOf({ run, commit }) {
    return { ...(run === undefined ? {} : { run }), ...(commit === undefined ? {} : { commit }) };
}


/***/ }),

/***/ 64264:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createLinkTracker)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53968);

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

/***/ 51831:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubError: () => (/* binding */ GithubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** A request to GitHub's API that failed for good. `status` is 0 where no answer came. */
class GithubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De {
    fault;
    status;
    constructor(fault, status, message, options = {}) {
        super('GITHUB_API', message, options);
        this.name = 'GithubError';
        this.fault = fault;
        this.status = status;
    }
}


/***/ }),

/***/ 48620:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findOwnIssues),
/* harmony export */   x: () => (/* binding */ readOwnIssue)
/* harmony export */ });
/* harmony import */ var _model_incident_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92560);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51831);


const PAGE = 100;
/** What changed last comes first: an incident that is worked on is among these. */
const MAX_PAGES = 30;
/**
 * Our incidents, oldest first: issues by marker *and* author, since anybody can write the marker.
 *
 * @throws GithubError
 */
async function findOwnIssues(github, at, me) {
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await github.call('GET /repos/{owner}/{repo}/issues', {
            ...at,
            state: 'all',
            creator: me.login,
            sort: 'updated',
            direction: 'desc',
            per_page: PAGE,
            page,
        });
        if (!Array.isArray(answer.data))
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', answer.status, 'GitHub answered something else than issues');
        for (const item of answer.data) {
            const issue = readIssue(item, me);
            if (issue !== undefined)
                found.set(issue.number, issue);
        }
        if (!answer.hasNext)
            break;
    }
    return [...found.values()].sort((a, b) => a.number - b.number);
}
/** One issue as it stands now; `undefined` where it was deleted, moved, or is no incident of ours. @throws GithubError */
async function readOwnIssue(github, at, number, me) {
    try {
        const { data } = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}', {
            ...at,
            issue_number: number,
        });
        return readIssue(data, me);
    }
    catch (error) {
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError && error.fault === 'not-found')
            return undefined;
        throw error;
    }
}
function readIssue(item, me) {
    const issue = (item ?? {});
    const { number, html_url: url, title, body: text, state, state_reason: reason } = issue;
    const { login, id } = (issue.user ?? {});
    if (issue.pull_request !== undefined || typeof number !== 'number' || typeof url !== 'string')
        return undefined;
    if (login !== me.login || (me.id !== undefined && id !== me.id))
        return undefined;
    if (typeof text !== 'string' || typeof title !== 'string')
        return undefined;
    const body = (0,_model_incident_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBody */ .OG)(text);
    if (body === undefined)
        return undefined;
    return {
        number,
        url,
        title,
        state: state === 'closed' ? 'closed' : 'open',
        reason: typeof reason === 'string' ? reason : undefined,
        body,
        text,
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
    return /^(?:An?|In|It|Its|No|None|Nothing|On|Only|The|This) /.test(sentence)
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


/***/ })

};
;