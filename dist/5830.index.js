"use strict";
exports.id = 5830;
exports.ids = [5830,6678];
exports.modules = {

/***/ 25168:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ issueTexts)
/* harmony export */ });
/* harmony import */ var _model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89946);
/* harmony import */ var _render_incidents_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46905);
/* harmony import */ var _render_incidents_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);



/** How issues of incidents are written under a policy. */
function issueTexts({ locale, timeZone, incidents }, now) {
    const { people, contain } = incidents;
    const options = { locale, timeZone, people, contain, now };
    const owner = (incident) => (0,_model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationFor */ .jQ)(people, incident);
    return {
        title: (incident) => (0,_render_incidents_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTitle */ .al)(incident, locale),
        body: (incident, standing) => (0,_render_incidents_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .issueBody */ .y6)(incident, options, standing),
        comment: (incident, changes) => (0,_render_incidents_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .changesComment */ .fq)(incident, changes, options),
        people: (incident) => owner(incident)?.escalateTo.length ?? 0,
        assignee: (incident) => {
            const name = owner(incident)?.owner;
            return name === undefined || name.includes('/') ? undefined : name;
        },
    };
}


/***/ }),

/***/ 65813:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   Y0: () => (/* binding */ foreignLines),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   e3: () => (/* binding */ stepMark),
/* harmony export */   rM: () => (/* binding */ readIncident),
/* harmony export */   zm: () => (/* binding */ buildBody)
/* harmony export */ });
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9798);
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81764);
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98262);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);





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
    return _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_STEPS */ .ze.filter((step) => ticked.has(step));
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
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(facts.trim()).slice(0, 16);
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
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.digest !== 'string')
        return undefined;
    const incident = readIncident(value.incident);
    return incident === undefined ? undefined : { digest: value.digest, incident };
}
/** An incident from JSON of outside; `undefined` where it is none. Members that it does not know are dropped. */
function readIncident(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || value.schema !== 'sealgate/incident/v1')
        return undefined;
    const { key, rule, what, level, state, opened, updated, deadline } = value;
    const times = [opened, updated, deadline].every(_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8);
    if (typeof key !== 'string' || !/^[0-9a-f]{16}$/.test(key) || !(0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isLevel */ .NW)(level) || !times)
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
        alerts: listOf(value.alerts, readAlert).slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALERTS */ .l4),
        more: wholeNumber(value.more),
        done: _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_STEPS */ .ze.filter((step) => Array.isArray(value.done) && value.done.includes(step)),
        evidence: listOf(value.evidence, readEvidence).slice(0, 10),
        ...(wholeNumber(value.issue) > 0 ? { issue: wholeNumber(value.issue) } : {}),
    };
}
function readAlert(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return undefined;
    const { id, subject, message, since, by } = value;
    if (!isText(id, 64) || !isText(subject, 300) || !isText(message, 500))
        return undefined;
    if (!isText(by, 40) || !(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8)(since))
        return undefined;
    const severity = _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.find((word) => word === value.severity);
    return { id, ...(severity === undefined ? {} : { severity }), subject, message, since, by };
}
function readEvidence(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) || typeof value.record !== 'string' || !/^[0-9a-f]{64}$/.test(value.record))
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
function wholeNumber(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}


/***/ }),

/***/ 86464:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ seeAgain),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   TH: () => (/* binding */ passOn),
/* harmony export */   nl: () => (/* binding */ closedByHand),
/* harmony export */   pF: () => (/* binding */ openIncident),
/* harmony export */   ws: () => (/* binding */ reopenIncident)
/* harmony export */ });
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95037);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);



/** The incident that a sighting opens. */
function openIncident(sighting, at) {
    const { alerts, more } = worst(sighting.alerts);
    const { target, environment, evidence, note } = sighting;
    const incident = {
        schema: 'sealgate/incident/v1',
        key: (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentKey */ .Qq)(sighting),
        rule: sighting.rule,
        what: sighting.what,
        ...(target === undefined ? {} : { target }),
        ...(environment === undefined ? {} : { environment }),
        level: sighting.level,
        state: 'open',
        opened: at.time,
        updated: at.time,
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[sighting.level]),
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
    const level = before.levelSet === true || sighting === undefined ? before.level : (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .higher */ .uz)(before.level, sighting.level);
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
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[level]);
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
        deadline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(at.time, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[before.level]),
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
    const pause = Math.max(1, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[before.level]) * before.escalations;
    const due = (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(lateFrom(before), pause);
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
    return state === 'open' && _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_STEPS */ .jF.some((step) => !done.includes(step));
}
/** The deadline; "at once" is late after a quarter of an hour. */
function lateFrom({ deadline, level }) {
    return _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_HOURS */ .VO[level] === 0 ? (0,_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(deadline, 0.25) : deadline;
}
function worst(alerts) {
    const sorted = [...new Map(alerts.map((alert) => [`${alert.by} ${alert.id}`, alert])).values()].sort((a, b) => (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity ?? 'info', b.severity ?? 'info') ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.subject, b.subject) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id));
    return { alerts: sorted.slice(0, _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALERTS */ .l4), more: Math.max(0, sorted.length - _incident_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALERTS */ .l4) };
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

/***/ 56385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ addEvidence)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/evidence/class.js
var evidence_class = __webpack_require__(13907);
// EXTERNAL MODULE: ./build/model/evidence/name.js
var evidence_name = __webpack_require__(31524);
;// CONCATENATED MODULE: ./build/io/without-warning.js
/**
 * Does something without those warnings of Node.js that a reader can do nothing about, such as that an algorithm which
 * a library found by itself is experimental in this version. All other warnings are given as ever.
 */
async function withoutWarning(about, work) {
    const { emitWarning } = process;
    process.emitWarning = new Proxy(emitWarning, {
        apply(target, self, args) {
            const [warning] = args;
            const text = warning instanceof Error ? warning.message : String(warning);
            if (!about.test(text))
                Reflect.apply(target, self, args);
        },
    });
    try {
        return await work();
    }
    finally {
        process.emitWarning = emitWarning;
    }
}

;// CONCATENATED MODULE: ./build/publish/encrypt.js


/**
 * Encrypts to every recipient: each of them alone can read it, and nobody else, this process included.
 *
 * @param recipients `age1…`
 * @returns an age file.
 * @throws SealgateError POLICY_INVALID where one is no recipient.
 * @see age-encryption.org/v1
 */
async function encryptTo(recipients, bytes) {
    const { Encrypter } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8919), __webpack_require__.e(9477)]).then(__webpack_require__.bind(__webpack_require__, 49477));
    const encrypter = new Encrypter();
    for (const recipient of recipients) {
        try {
            encrypter.addRecipient(recipient);
        }
        catch (cause) {
            throw new errors/* SealgateError */.De('POLICY_INVALID', `'${recipient}' is no age recipient: ${(0,errors/* messageOf */.bD)(cause)}`, {
                hint: 'Take the public key that age-keygen prints (age1…) for evidence-recipients.',
                cause,
            });
        }
    }
    // Node.js 20 has the curve, and says each time that it is experimental.
    return withoutWarning(/X25519/, () => encrypter.encrypt(bytes));
}

// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: ./build/publish/file-record.js + 2 modules
var file_record = __webpack_require__(28677);
// EXTERNAL MODULE: ./build/publish/redact-secrets.js
var redact_secrets = __webpack_require__(36678);
// EXTERNAL MODULE: ./build/publish/secrets.js
var secrets = __webpack_require__(80198);
;// CONCATENATED MODULE: ./build/publish/add-evidence.js









/**
 * Files one piece of evidence with its record. Secrets are taken out and, by its class, the rest is encrypted before
 * anything is written.
 *
 * @throws SealgateError USAGE where its class asks for encryption and nobody is named; as fileRecord does.
 */
async function addEvidence(options) {
    const { file, who, recipients, env } = options;
    const encrypted = (0,evidence_class/* mustEncrypt */.T5)(file.class);
    if (encrypted && recipients.length === 0)
        throw new errors/* SealgateError */.De('USAGE', `Evidence of class ${file.class} must not stand in clear`, {
            hint: 'Name who can read it: --recipient age1…, or evidence-recipients in the policy.',
        });
    const known = (0,secrets/* knownSecrets */.xU)(env);
    const { bytes: clean, redactions } = await (0,redact_secrets.redactSecrets)(file.bytes, known);
    const message = await (0,redact_secrets/* redactText */.R)(options.result.message, known);
    const bytes = encrypted ? await encryptTo(recipients, clean) : clean;
    const name = (0,evidence_name/* evidenceName */.X)(who.time, {
        scope: file.scope,
        what: file.what,
        ...(file.target === undefined ? {} : { target: file.target }),
        extension: encrypted ? `${file.extension}.age` : file.extension,
    });
    const staged = {
        path: name,
        mediaType: encrypted ? 'application/octet-stream' : file.mediaType,
        source: '',
        sha256: (0,digest/* sha256Hex */.f)(bytes),
        bytes: bytes.length,
        untouched: false,
        said: {
            class: file.class,
            ...(encrypted ? { encryption: 'age' } : {}),
            ...(redactions.length === 0 ? {} : { redactions }),
        },
        read: async () => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    };
    return (0,file_record/* fileRecord */.c)({
        folder: await (0,evidence_files/* openFolder */.NE)(options.evidenceDir, options.repositoryDir),
        staged: [staged],
        draft: (files) => ({
            ...who,
            action: options.as?.action ?? 'add',
            object: options.as?.object ??
                [file.scope, file.what, ...(file.target === undefined ? [] : [file.target])].join('/'),
            result: { ...options.result, message },
            files,
        }),
        ...(options.sealHead === undefined ? {} : { sealHead: options.sealHead }),
    });
}


/***/ }),

/***/ 71998:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ followIncidents),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);
/* harmony import */ var _model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86464);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51831);
/* harmony import */ var _own_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48620);
/* harmony import */ var _write_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31854);






/**
 * Opens an issue for every incident that has none, and brings those that stand up to date: what is found now, whose
 * time is over, what somebody closed. An issue that has nothing new to say is not written.
 *
 * @throws GithubError where the incidents that stand could not be read; what goes wrong with one of them is in its
 * result.
 */
async function followIncidents(world, seen) {
    const issues = await (0,_own_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwnIssues */ .Q)(world.github, world.at, world.me);
    const sightings = new Map(seen.sightings.map((sighting) => [(0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentKey */ .Qq)(sighting), sighting]));
    const followed = [];
    for (const [key, sighting] of sightings) {
        const issue = currentIssue(issues, key, sighting);
        followed.push(await guarded((0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .openIncident */ .pF)(sighting, seen.at).incident, () => issue === undefined ? openNew(world, sighting, seen) : followOne(world, issue, { sighting, seen })));
    }
    for (const issue of seen.only === true ? [] : issues) {
        const { incident, key } = issue.body;
        if (incident === undefined || sightings.has(key) || currentIssue(issues, key) !== issue)
            continue;
        followed.push(await guarded(incident, () => followOne(world, issue, { seen })));
    }
    return followed.filter(({ changes, problem }) => changes.length > 0 || problem !== undefined);
}
/** The issue that speaks for an incident: the oldest open one, else the newest closed one. */
function currentIssue(issues, key, sighting) {
    const same = issues.filter(({ body }) => body.key === key);
    const open = same.find(({ state }) => state === 'open');
    // What a person reports once more after it was closed has happened once more.
    return open ?? (sighting?.rule === _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORTED_RULE */ .pg ? undefined : same.at(-1));
}
async function guarded(incident, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_3__.GithubError))
            throw error;
        return { incident, changes: [], problem: problemOf(error) };
    }
}
/** What is wrong, and what to do about it. */
function problemOf(error) {
    if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_3__.GithubError))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (error.status === 410)
        return 'Issues are switched off in this repository: turn them on in its settings';
    if (/not accessible by (?:integration|personal access token)/i.test(error.message))
        return 'This token may not write issues: give the job `permissions: issues: write`';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithHint */ .X9)(error);
}
async function openNew(world, sighting, seen) {
    const { incident } = (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .openIncident */ .pF)(sighting, seen.at);
    const { issue, created } = await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .createIssue */ .Ko)(world, incident);
    // Another job was faster: what this one saw is added to what that one wrote.
    if (!created)
        return followOne(world, issue, { sighting, seen });
    await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .assign */ .kp)(world, issue.number, incident);
    const { number, url } = issue;
    return { incident: { ...incident, issue: number }, changes: ['opened'], issue: { number, url } };
}
async function followOne(world, listed, look) {
    const planned = nextOf(world, listed, look);
    if (planned === undefined)
        return unchanged(listed);
    // Read again right before it is written: whoever ticked a box meanwhile keeps it.
    const issue = await (0,_own_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnIssue */ .x)(world, listed.number);
    if (issue === undefined) {
        // Deleted since it was listed: what is still found is said again, in a new one.
        return look.sighting === undefined ? unchanged(listed) : openNew(world, look.sighting, look.seen);
    }
    const next = nextOf(world, issue, look);
    if (next === undefined)
        return unchanged(issue);
    const { incident, changes } = next;
    const state = changes.includes('reopened') ? { state: 'open', state_reason: 'reopened' } : {};
    // A title that people chose stays.
    const ours = issue.body.incident !== undefined && issue.title === world.texts.title(issue.body.incident);
    const title = world.texts.title(incident);
    await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .updateIssue */ .tt)(world, issue.number, {
        ...(title === issue.title || !ours ? {} : { title }),
        body: world.texts.body(incident, issue.body),
        ...state,
    });
    const said = world.texts.comment(incident, changes);
    const told = said === undefined || (await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .commentIssue */ .L3)(world, issue.number, said));
    const place = { number: issue.number, url: issue.url };
    return {
        incident,
        changes,
        issue: place,
        ...(told ? {} : { problem: `Issue ${issue.number} is locked: its text says so, no comment could` }),
    };
}
function unchanged({ body, number, url }) {
    return { incident: body.incident, changes: [], issue: { number, url } };
}
/** What is to be written into an issue; `undefined` where it says all there is. */
function nextOf(world, issue, { sighting, seen }) {
    const known = knownOf(issue, sighting, seen.at);
    if (known === undefined)
        return undefined;
    const changes = [];
    let incident = known;
    if (issue.state === 'closed') {
        if (sighting === undefined)
            return incident.state === 'open' ? (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .closedByHand */ .nl)(incident, seen.at.time) : undefined;
        if (!comesBack(issue, incident, sighting))
            return undefined;
        incident = (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .reopenIncident */ .ws)(incident, seen.at);
        changes.push('reopened');
    }
    if (sighting !== undefined || seen.looked(incident.rule)) {
        const again = (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAgain */ .A3)(incident, sighting, seen.at);
        incident = again.incident;
        changes.push(...again.changes);
    }
    const late = (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .passOn */ .TH)(incident, world.texts.people(incident), seen.at.time);
    incident = late.incident;
    changes.push(...late.changes);
    if (issue.body.incident !== undefined && incident.done.join() !== issue.body.incident.done.join())
        changes.push('steps-done');
    // A part that people removed is written again, but is no news.
    if (changes.length === 0 && issue.body.incident !== undefined && issue.body.facts !== undefined)
        return undefined;
    return { incident: { ...incident, updated: seen.at.time, issue: issue.number }, changes };
}
/** What the issue says, with the boxes as they stand; where its last line is damaged, what is seen now. */
function knownOf(issue, sighting, at) {
    const { incident, done } = issue.body;
    const open = issue.state === 'open' ? { state: 'open' } : {};
    if (incident !== undefined)
        return { ...incident, ...open, done };
    return sighting === undefined ? undefined : { ...(0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .openIncident */ .pF)(sighting, at).incident, done };
}
/** Who closed it as not planned has decided to live with what it names; anything else that is still found is not over. */
function comesBack(issue, incident, { alerts }) {
    if (issue.reason !== 'not_planned' && issue.reason !== 'duplicate')
        return true;
    const known = new Set(incident.alerts.map(({ id }) => id));
    return alerts.some(({ id }) => !known.has(id));
}


/***/ }),

/***/ 48620:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findOwnIssues),
/* harmony export */   x: () => (/* binding */ readOwnIssue)
/* harmony export */ });
/* harmony import */ var _model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65813);
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
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__.GithubError('unexpected', 'GitHub answered something else than issues', {
                status: answer.status,
            });
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
async function readOwnIssue({ github, at, me }, number) {
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
    const body = (0,_model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBody */ .OG)(text);
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

/***/ 84222:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   y: () => (/* binding */ recordIncident)
/* harmony export */ });
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89135);
/* harmony import */ var _add_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56385);


/** Files what is known of an incident with a record that says what became of it. @throws SealgateError */
function recordIncident(options) {
    const { incident, kind, note, report, ...rest } = options;
    const json = `${JSON.stringify(incident, null, 2)}\n`;
    return (0,_add_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .addEvidence */ .z)({
        ...rest,
        recipients: [],
        file: {
            bytes: Buffer.from(report ?? json, 'utf8'),
            extension: report === undefined ? 'json' : 'md',
            mediaType: report === undefined ? 'application/json' : 'text/markdown',
            scope: 'repo',
            what: report === undefined ? 'incident' : 'incident-report',
            target: incident.key,
            class: 'internal',
        },
        as: { action: _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU, object: `${_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU}/${incident.key}` },
        result: { outcome: kind, code: 0, message: note },
    });
}
/** The word for several changes at once: the weightiest. */
function eventOf(changes) {
    if (changes.includes('opened'))
        return 'opened';
    if (changes.includes('reopened'))
        return 'reopened';
    if (changes.includes('overdue') || changes.includes('level-raised'))
        return 'escalated';
    return changes.includes('closed-by-hand') ? 'closed' : 'updated';
}


/***/ }),

/***/ 31854:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kp: () => (/* binding */ write_issue_assign),
  L3: () => (/* binding */ commentIssue),
  Ko: () => (/* binding */ createIssue),
  tt: () => (/* binding */ updateIssue)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/publish/incidents/creation-lock.js



/** A lock whose holder has not let go for this long was left by a job that died. */
const ABANDONED_MS = 120_000;
const LOOKS = 20;
/**
 * Does something while no other job does it for the same incident. GitHub has no conditional creation of issues, but a
 * label of one name can be created only once: whoever creates it holds the lock, and removes it in the end. Its
 * description says until when it counts.
 *
 * A token that may not write labels does without: what is created twice is then found and closed by the caller.
 */
async function withCreationLock(world, key, work) {
    const name = `sealgate-lock-${key}`;
    const held = await take(world, name);
    try {
        return await work();
    }
    finally {
        if (held)
            await release(world, name);
    }
}
async function take(world, name) {
    try {
        return await takeInTime(world, name);
    }
    catch (error) {
        if (isBarred(error))
            return false;
        throw error;
    }
}
async function takeInTime(world, name) {
    for (let look = 0; look < LOOKS; look += 1) {
        const until = Date.now() + ABANDONED_MS;
        if (await tryCreate(world, name, until))
            return true;
        const holder = await untilOf(world, name);
        if (holder === 'gone')
            continue;
        if (holder < Date.now())
            await release(world, name);
        else
            await (0,promises_.setTimeout)(world.pauseMs ?? 1000);
    }
    return false;
}
async function tryCreate({ github, at }, name, until) {
    try {
        await github.call('POST /repos/{owner}/{repo}/labels', {
            ...at,
            name,
            color: 'ededed',
            description: `Held by a run of Sealgate until ${new Date(until).toISOString()}`,
        });
        return true;
    }
    catch (error) {
        if (error instanceof github_error.GithubError && error.status === 422)
            return false;
        throw error;
    }
}
/** Whether the token may not write labels: then there is no lock to be had. */
function isBarred(error) {
    return error instanceof github_error.GithubError && ['forbidden', 'not-found'].includes(error.fault);
}
/** Milliseconds since 1970 until when the holder has it. A label that says nothing of the kind was made by hand. */
async function untilOf({ github, at }, name) {
    try {
        const { data } = await github.call('GET /repos/{owner}/{repo}/labels/{name}', { ...at, name });
        const { description } = (data ?? {});
        const text = typeof description === 'string' ? description : '';
        const until = Date.parse(/until (\S+)$/.exec(text)?.[1] ?? '');
        return Number.isNaN(until) ? 0 : until;
    }
    catch (error) {
        if (error instanceof github_error.GithubError && error.fault === 'not-found')
            return 'gone';
        throw error;
    }
}
/** A lock that cannot be removed ends by itself: what it guarded is done. */
async function release({ github, at }, name) {
    try {
        await github.call('DELETE /repos/{owner}/{repo}/labels/{name}', { ...at, name });
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}

// EXTERNAL MODULE: ./build/publish/incidents/own-issues.js
var own_issues = __webpack_require__(48620);
;// CONCATENATED MODULE: ./build/publish/incidents/write-issue.js




const INCIDENT_LABEL = 'sealgate: incident';
/**
 * Creates the incident's issue, unless another job has just done so: a label that only one job can create keeps two
 * from creating it at once, and if two stand all the same, the older one stays and ours is closed as its duplicate.
 *
 * @throws GithubError
 */
async function createIssue(world, incident) {
    return withCreationLock(world, incident.key, async () => {
        const [standing] = await openOnes(world, incident.key);
        if (standing !== undefined)
            return { issue: standing, created: false };
        const number = await post(world, incident);
        const [oldest] = await untilShown(world, incident.key, number);
        if (oldest !== undefined && oldest.number < number) {
            await updateIssue(world, number, { state: 'closed', state_reason: 'not_planned' });
            return { issue: oldest, created: false };
        }
        const issue = await (0,own_issues/* readOwnIssue */.x)(world, number);
        if (issue !== undefined)
            return { issue, created: true };
        throw new github_error.GithubError('unexpected', `GitHub does not show issue ${number}, which was just created`, {
            status: 200,
        });
    });
}
const write_issue_LOOKS = 5;
/** Lists may lag behind: the lock is held until the list shows the new issue, so that the next holder sees it. */
async function untilShown(world, key, number) {
    for (let look = 1;; look += 1) {
        const all = await openOnes(world, key);
        if (look === write_issue_LOOKS || all.some((issue) => issue.number === number))
            return all;
        await (0,promises_.setTimeout)(world.pauseMs ?? 1000);
    }
}
async function openOnes({ github, at, me }, key) {
    const issues = await (0,own_issues/* findOwnIssues */.Q)(github, at, me);
    return issues.filter(({ state, body }) => state === 'open' && body.key === key);
}
/** A creation whose answer was lost may have worked: it is looked for before it is tried again. */
async function post(world, incident) {
    try {
        return await postOnce(world, incident);
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError) || error.fault !== 'unavailable')
            throw error;
        const [lost] = await openOnes(world, incident.key);
        return lost === undefined ? postOnce(world, incident) : lost.number;
    }
}
async function postOnce({ github, at, texts }, incident) {
    const { data, status } = await github.call('POST /repos/{owner}/{repo}/issues', {
        ...at,
        title: texts.title(incident),
        body: texts.body(incident),
        labels: [INCIDENT_LABEL],
    });
    const { number } = (data ?? {});
    if (typeof number !== 'number')
        throw new github_error.GithubError('unexpected', 'GitHub answered something else than the new issue', { status });
    return number;
}
/** Assigns its owner, where that is a person whom GitHub takes; the issue names them anyway. */
async function write_issue_assign({ github, at, texts }, issue, incident) {
    const assignee = texts.assignee(incident);
    if (assignee === undefined)
        return;
    try {
        await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
            ...at,
            issue_number: issue,
            assignees: [assignee],
        });
    }
    catch (error) {
        // Not a collaborator, say: the mention in the issue calls them all the same.
        if (!(error instanceof github_error.GithubError) || !['rejected', 'not-found', 'forbidden'].includes(error.fault))
            throw error;
    }
}
/** @throws GithubError, `not-found` where somebody deleted it. */
async function updateIssue({ github, at }, number, change) {
    await github.call('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...at,
        issue_number: number,
        ...change,
    });
}
/** @returns false where the issue is locked. @throws GithubError */
async function commentIssue({ github, at }, number, body) {
    try {
        await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...at,
            issue_number: number,
            body,
        });
        return true;
    }
    catch (error) {
        if (error instanceof github_error.GithubError && error.status === 403 && /locked/i.test(error.message))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 36678:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactText),
/* harmony export */   redactSecrets: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80198);



/** Marks can only make new neighbours, so a second look is enough; a third would mean that a mark is a secret. */
const MAX_PASSES = 3;
/**
 * Finds credentials in what is about to be kept and puts `[redacted:RULE]` in their place. Looks with Secretlint's
 * recommended rules, with our own for what runners leave behind, and for the values of this process's secret
 * variables. UTF-16 is read as such, anything else byte by byte, so that every byte counts.
 *
 * @param known secrets of this process by name, as `knownSecrets` gives them.
 * @throws SealgateError EVIDENCE_INVALID where secrets remain after all passes.
 */
async function redactSecrets(bytes, known) {
    const counts = new Map();
    const encoding = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(bytes);
    let text = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .searchable */ .Vk)(bytes, encoding);
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const ranges = joined([...(await secretlintRanges(text)), ...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRanges */ .xv)(text, known)]);
        if (ranges.length === 0) {
            const redactions = [...counts]
                .map(([rule, count]) => ({ rule, count }))
                .sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.rule, b.rule));
            return { bytes: counts.size === 0 ? bytes : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .encoded */ .dS)(text, encoding), redactions };
        }
        let clean = '';
        let at = 0;
        for (const { start, end, rule } of ranges) {
            clean += `${text.slice(at, start)}[redacted:${rule}]`;
            at = end;
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
        }
        text = clean + text.slice(at);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'Secrets remain in the file after it was redacted', {
        hint: 'Take them out by hand; nothing was written.',
    });
}
/** A sentence of a record, without the credentials that stand in it. @throws SealgateError as redactSecrets does */
async function redactText(text, known) {
    if (text === '')
        return text;
    const { bytes, redactions } = await redactSecrets(Buffer.from(text, 'utf8'), known);
    return redactions.length === 0 ? text : Buffer.from(bytes).toString('utf8');
}
async function secretlintRanges(text) {
    const [{ lintSource }, { creator }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    const result = await lintSource({
        source: { filePath: 'evidence', content: text, contentType: 'text', ext: '' },
        options: {
            config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] },
            noPhysicFilePath: true,
        },
    });
    return result.messages.flatMap((message) => message.type === 'message'
        ? [
            {
                start: message.range[0],
                end: message.range[1],
                rule: message.ruleId.replace('@secretlint/secretlint-rule-', ''),
            },
        ]
        : []);
}
/** Overlapping ranges as one, in order; the one that begins first names it. */
function joined(ranges) {
    const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
    const result = [];
    for (const range of sorted) {
        const last = result.at(-1);
        if (last !== undefined && range.start < last.end)
            result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
        else if (range.end > range.start)
            result.push(range);
    }
    return result;
}


/***/ }),

/***/ 46905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ containComment),
/* harmony export */   eD: () => (/* binding */ noteComment),
/* harmony export */   fq: () => (/* binding */ changesComment)
/* harmony export */ });
/* harmony import */ var _model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89946);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95409);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93329);




/** Changes that are worth a mail to everybody who follows the issue; the others stand in its text. */
const SAID = ['reopened', 'level-raised', 'alerts-added', 'overdue'];
const MOST = 10;
/** What is said of changes in a comment on the issue; `undefined` where its text says enough. */
function changesComment(incident, changes, options) {
    const texts = _languages_js__WEBPACK_IMPORTED_MODULE_3__/* .INCIDENT_LANGUAGES */ .N[options.locale];
    const said = SAID.filter((change) => changes.includes(change));
    if (said.length === 0)
        return undefined;
    const owner = (0,_model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .escalationFor */ .jQ)(options.people, incident);
    const called = owner?.escalateTo[incident.escalations - 1] ?? owner?.owner;
    const newest = incident.alerts
        .filter(({ since }) => since === incident.updated)
        .map(({ subject }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject));
    const names = {
        opened: '',
        reopened: '',
        'level-raised': texts.levels[incident.level],
        'alerts-added': newest.length > MOST
            ? `${newest.slice(0, MOST).join(', ')} (+${newest.length - MOST})`
            : newest.join(', '),
        'alerts-gone': '',
        overdue: called === undefined ? texts.nobody : (0,_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .mention */ .lE)(called),
        'steps-done': '',
        'closed-by-hand': '',
    };
    return said.map((change) => texts.changes[change](names[change])).join('\n\n');
}
/** What a person says of it since, as a quotation. */
function noteComment(note) {
    return note
        .split('\n')
        .map((line) => `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(line, 2000)}`)
        .join('\n');
}
/** That a workflow was started. */
function containComment(note, locale) {
    return `**${_languages_js__WEBPACK_IMPORTED_MODULE_3__/* .INCIDENT_LANGUAGES */ .N[locale].report.events.contained}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(note, 500)}`;
}


/***/ }),

/***/ 6351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ issueTitle),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   y6: () => (/* binding */ issueBody)
/* harmony export */ });
/* harmony import */ var _model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65813);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);
/* harmony import */ var _model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86464);
/* harmony import */ var _model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89946);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35543);
/* harmony import */ var _model_text_shorten_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99684);
/* harmony import */ var _locale_locales_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68336);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95409);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6729);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93329);










/** An issue's title: one line of at most 200 characters that mentions nobody. */
function issueTitle(incident, locale) {
    const { title } = _languages_js__WEBPACK_IMPORTED_MODULE_6__/* .INCIDENT_LANGUAGES */ .N[locale];
    // GitHub reads no Markdown in titles but code spans: it links no numbers there and calls nobody.
    const what = (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_7__/* .displayText */ .WV)(incident.what).replaceAll('`', "'");
    return title(incident.level, what).replace(/\s+/g, ' ').slice(0, 200).toWellFormed();
}
/**
 * The body of a new issue, or of one that stands: then only Sealgate's own part is written anew.
 *
 * @param standing what stands there now.
 */
function issueBody(incident, options, standing) {
    const texts = _languages_js__WEBPACK_IMPORTED_MODULE_6__/* .INCIDENT_LANGUAGES */ .N[options.locale];
    const parts = standing === undefined
        ? { before: '', after: runbook(texts) }
        : { before: standing.before, after: afterOf(standing, options, texts) };
    const whole = (0,_model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .buildBody */ .zm)(incident, { ...parts, facts: factsOf(incident, options, incident.alerts.length) });
    if (whole.length <= _model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BODY */ ._D)
        return whole;
    const known = briefly(incident);
    for (let shown = incident.alerts.length;; shown = Math.floor(shown / 2)) {
        const body = (0,_model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .buildBody */ .zm)(known, { ...parts, facts: factsOf(incident, options, shown) });
        if (shown === 0 || body.length <= _model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BODY */ ._D)
            return body;
    }
}
/** What is known in fewer words, and of just as many alerts: none must look new to the next run. */
function briefly({ alerts, ...incident }) {
    return {
        ...incident,
        alerts: alerts.map((alert) => ({
            ...alert,
            subject: (0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .m)(alert.subject, 60),
            message: (0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .m)(alert.message, 20),
        })),
    };
}
/** People's part, with what they wrote into ours. */
function afterOf(standing, options, texts) {
    const { after, facts, incident, untouched } = standing;
    if (facts === undefined || untouched || incident === undefined)
        return after;
    const written = factsOf(incident, { ...options, now: incident.updated }, incident.alerts.length);
    const foreign = (0,_model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignLines */ .Y0)(facts, written);
    return foreign.length === 0 ? after : [after, '', `### ${texts.kept}`, '', ...foreign].join('\n');
}
function factsOf(incident, options, shown) {
    const texts = _languages_js__WEBPACK_IMPORTED_MODULE_6__/* .INCIDENT_LANGUAGES */ .N[options.locale];
    const writing = { ...options, texts };
    const owner = (0,_model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .escalationFor */ .jQ)(options.people, incident);
    return [
        ...headOf(incident, owner, writing),
        '',
        `### ${texts.happened}`,
        '',
        ...happenedOf(incident, writing, shown),
        '',
        ...factTable(incident, owner, writing),
        '',
        `### ${texts.evidence}`,
        '',
        ...evidenceOf(incident, texts),
        '',
        `### ${texts.breach}`,
        '',
        ...breachOf(incident, writing),
        ...(incident.state === 'open' ? ['', `### ${texts.next}`, '', ...nextOf(incident, writing)] : []),
    ].join('\n');
}
function headOf(incident, owner, { now, timeZone, texts }) {
    const deadline = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTime */ .fU)(incident.deadline, timeZone);
    const name = owner === undefined ? texts.nobody : mention(owner.owner);
    if (incident.state === 'closed')
        return ['> [!NOTE]', `> ${texts.closed((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTime */ .fU)(incident.updated, timeZone))}`];
    const gone = incident.alerts.length === 0 && incident.rule !== 'reported/by-hand' ? [`> ${texts.gone}`] : [];
    if ((0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(incident, now)) {
        const called = owner?.escalateTo.slice(0, incident.escalations) ?? [];
        const names = called.length === 0 ? name : called.map(mention).join(', ');
        return ['> [!CAUTION]', `> ${texts.overdue(texts.levels[incident.level], deadline, names)}`, ...gone];
    }
    const done = _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_STEPS */ .jF.every((step) => incident.done.includes(step));
    if (done)
        return ['> [!NOTE]', `> ${texts.firstDone(deadline)}`, ...gone];
    const sign = incident.level >= 3 ? '> [!CAUTION]' : '> [!WARNING]';
    return [sign, `> ${texts.open(texts.levels[incident.level], deadline, name)}`, ...gone];
}
function factTable(incident, owner, { timeZone, texts }) {
    const { facts } = texts;
    const { target, environment, commit, run } = incident;
    const optional = (name, value) => value === undefined ? [] : [[name, value]];
    const where = commit === undefined ? facts.run : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(commit.slice(0, 12));
    const rows = [
        [facts.opened, (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTime */ .fU)(incident.opened, timeZone)],
        [facts.owner, owner === undefined ? texts.nobody : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(owner.owner)],
        ...optional(facts.calledNext, owner?.escalateTo.map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)).join(', ') || undefined),
        ...optional(facts.contact, owner?.contact === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(owner.contact)),
        ...optional(facts.environment, environment === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(environment)),
        ...optional(facts.target, target === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(target)),
        [facts.rule, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(incident.rule)],
        ...optional(commit === undefined ? facts.run : facts.commit, commit === undefined && run === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(where, run)),
        [facts.key, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(incident.key)],
    ];
    const [first, ...rest] = rows.map(([name, value]) => [`**${name}**`, value]);
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(first ?? []), ...rest.map(_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableRow */ .jD)];
}
function happenedOf({ what, alerts, more, note, opened }, { locale, texts }, shown) {
    const { severities } = (0,_locale_locales_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .C)(locale);
    const hidden = alerts.length - shown + more;
    const lines = alerts.slice(0, shown).map(({ severity, subject, message, since }) => {
        const rated = severity === undefined ? '' : `**${severities[severity]}** `;
        const later = since === opened ? '' : ` (${texts.since((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTime */ .fU)(since))})`;
        return `- ${rated}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(subject)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message, 240)}${later}`;
    });
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(what),
        ...(note === undefined ? [] : ['', ...note.split('\n').map((line) => `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(line, 1000)}`)]),
        ...(lines.length === 0 ? [] : ['', ...lines]),
        ...(hidden > 0 ? ['', texts.more(hidden)] : []),
    ];
}
function evidenceOf({ evidence }, texts) {
    if (evidence.length === 0)
        return [texts.noEvidence];
    return evidence.map(({ record, file }) => `- ${texts.record((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(record.slice(0, 12)), file === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(file))}`);
}
function breachOf(incident, { people, timeZone, texts }) {
    if (people.breach.length === 0)
        return [texts.noAuthority];
    const line = ({ authority, withinHours, link: address }) => {
        const until = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTime */ .fU)((0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(incident.opened, withinHours), timeZone);
        return `- ${texts.authority((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(authority), address), withinHours, until)}`;
    };
    return [texts.breachLead(), '', ...people.breach.map(line)];
}
function nextOf({ key, level }, { contain, texts }) {
    const fitting = contain.filter((rule) => level >= rule.level);
    return [
        ...fitting.map(({ workflow }) => `- ${texts.contain((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(`sealgate incident contain ${key} --workflow ${workflow}`, 300))}`),
        `- ${texts.close((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(`sealgate incident close ${key} --cause … --prevention …`))}`,
    ];
}
function runbook(texts) {
    return [
        `## ${texts.runbook}`,
        ..._model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASES */ .ZG.flatMap(({ id, steps }) => [
            '',
            `**${texts.phases[id]}**`,
            '',
            ...steps.map((step) => {
                const [name, what] = texts.steps[step];
                return `- [ ] **${name}**: ${what} ${(0,_model_incidents_body_js__WEBPACK_IMPORTED_MODULE_0__/* .stepMark */ .e3)(step)}`;
            }),
        ]),
        '',
        `## ${texts.notes}`,
        '',
        texts.notesLead,
    ].join('\n');
}
/** The one name that is meant to call somebody. It comes from the escalation file, whose form allows nothing else. */
function mention(name) {
    return `@${name}`;
}


/***/ }),

/***/ 93329:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ INCIDENT_LANGUAGES)
});

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/incidents/en.js

const en = {
    locale: 'en',
    title: (level, what) => `[Incident, level ${level}] ${what}`,
    levels: {
        1: 'Level 1 of 4: respond within 24 hours',
        2: 'Level 2 of 4: respond within 4 hours',
        3: 'Level 3 of 4: respond within 1 hour',
        4: 'Level 4 of 4: respond at once',
    },
    open: (level, deadline, owner) => `**${level}**, until **${deadline}**. ${owner} answers for it.`,
    nobody: 'Nobody',
    overdue: (level, deadline, called) => `**The deadline has passed** (${deadline}), and the first steps are not all ticked. ${level}. Called: ${called}.`,
    firstDone: (deadline) => `The first steps are done. They were due ${deadline}.`,
    closed: (time) => `**Closed** ${time}. The report is in the comments and in the evidence.`,
    gone: 'What was found is no longer found. What is left: find the cause, learn from it, and close it with a report.',
    facts: {
        opened: 'Opened',
        owner: 'Owner',
        calledNext: 'Called next',
        contact: 'Contact',
        environment: 'Environment',
        target: 'On',
        rule: 'Rule',
        run: 'Run',
        commit: 'Commit',
        key: 'Incident',
    },
    happened: 'What happened',
    since: (time) => `since ${time}`,
    more: (value) => `… and ${value} more, in the run’s report.`,
    evidence: 'Evidence',
    record: (hashCode, fileCode) => `Record ${hashCode} of the ledger${fileCode === undefined ? '' : `, file ${fileCode}`}`,
    noEvidence: 'Nothing has been filed yet.',
    breach: 'Breach notice',
    breachLead: () => 'If personal data may be concerned, the time to tell runs from when this was noticed:',
    authority: (name, hours, until) => `${name}: within ${(0,words/* count */.U9)(hours, 'hour')}, until **${until}**`,
    noAuthority: 'The escalation file names no authority. If personal data may be concerned, most laws leave about 72 hours from when it was noticed.',
    next: 'Next',
    contain: (workflowCode) => `Contain: ${workflowCode}`,
    close: (commandCode) => `Close with a report: ${commandCode}`,
    runbook: 'Runbook',
    phases: {
        respond: 'Respond',
        investigate: 'Investigate',
        contain: 'Contain and eradicate',
        recover: 'Recover',
        learn: 'Learn',
    },
    steps: {
        record: ['Record', 'keep the evidence named above, and note below what is seen and done, with times'],
        scope: ['Scope', 'which systems, versions, data and people are concerned, and since when'],
        escalate: ['Escalate', 'the owner has seen it; whoever must decide has been called'],
        notify: ['Notify', 'users, customers and authorities, as the breach notice says, or note why not'],
        investigate: ['Investigate', 'how it came about, what was done with it, what else is like it'],
        contain: ['Contain', 'stop it from spreading: block, revoke, roll back, switch off'],
        eradicate: ['Eradicate', 'remove the cause, and rotate every secret that may be known'],
        recover: ['Recover', 'bring back what was stopped, and watch that it stays well'],
        learn: ['Learn', 'write down the cause and what will prevent it, and close with the report'],
    },
    notes: 'Notes',
    notesLead: 'Write here. Ticks, and all text below the first part, are kept when this is updated.',
    kept: 'Kept from an edit of the part above',
    changes: {
        opened: () => 'Opened.',
        reopened: () => '**Opened again**: it was closed, and what was found is still found.',
        'level-raised': (name) => `**The level rose**: ${name}.`,
        'alerts-added': (name) => `**More was found**: ${name}.`,
        'alerts-gone': (name) => `No longer found: ${name}.`,
        overdue: (name) => `**The deadline has passed** and the first steps are not all ticked. Calling ${name}.`,
        'steps-done': (name) => `Ticked: ${name}.`,
        'closed-by-hand': () => 'Closed by hand, without a report.',
    },
    report: {
        title: 'Incident report',
        timeline: 'Timeline',
        columns: ['Time', 'What', 'By', 'Record'],
        cause: 'Cause',
        prevention: 'Prevention',
        steps: 'Runbook',
        undone: 'Not ticked',
        allDone: 'Every step was ticked.',
        events: {
            opened: 'Opened',
            updated: 'Updated',
            escalated: 'Escalated',
            reopened: 'Opened again',
            contained: 'Contained',
            closed: 'Closed',
            reported: 'Report filed',
        },
        took: (hours) => `Open for ${hours}.`,
        missing: 'The ledger of this evidence folder does not hold its opening: records of other runs are missing here.',
        source: (records) => `From ${(0,words/* count */.U9)(records, 'record')} of the ledger.`,
    },
};

;// CONCATENATED MODULE: ./build/render/incidents/ja.js
const ja = {
    locale: 'ja',
    title: (level, what) => `[インシデント レベル${level}] ${what}`,
    levels: {
        1: 'レベル1（全4段階）：24時間以内に対応',
        2: 'レベル2（全4段階）：4時間以内に対応',
        3: 'レベル3（全4段階）：1時間以内に対応',
        4: 'レベル4（全4段階）：直ちに対応',
    },
    open: (level, deadline, owner) => `**${level}**。期限は **${deadline}**。責任者：${owner}`,
    nobody: '未定',
    overdue: (level, deadline, called) => `**期限を過ぎています**（${deadline}）。${level}。初動のチェックがまだ終わっていません。呼び出し先：${called}`,
    firstDone: (deadline) => `初動は完了しました（期限：${deadline}）。`,
    closed: (time) => `**${time} に終了**しました。報告書はコメントと証跡にあります。`,
    gone: '検出されていた問題は、現在は検出されていません。残る作業は、原因の究明、再発防止策の決定、報告書を付けた終了です。',
    facts: {
        opened: '発生',
        owner: '責任者',
        calledNext: '次の呼び出し先',
        contact: '連絡方法',
        environment: '環境',
        target: '対象',
        rule: 'ルール',
        run: '実行',
        commit: 'コミット',
        key: 'インシデント',
    },
    happened: '何が起きたか',
    since: (time) => `${time} から`,
    more: (value) => `… ほか ${value} 件（実行のレポートを参照）。`,
    evidence: '証跡',
    record: (hashCode, fileCode) => `台帳の記録 ${hashCode}${fileCode === undefined ? '' : `、ファイル ${fileCode}`}`,
    noEvidence: 'まだ何も保存されていません。',
    breach: '漏えい等の報告',
    breachLead: () => '個人データに関わるおそれがある場合、報告の期限は発覚した時点から数えます。',
    authority: (name, hours, until) => `${name}：${hours} 時間以内（**${until}** まで）`,
    noAuthority: 'エスカレーションファイルに報告先がありません。個人データに関わるおそれがある場合、多くの法令では発覚から 72 時間程度（日本の個人情報保護法の速報は 3～5 日以内）が期限です。',
    next: '次の操作',
    contain: (workflowCode) => `封じ込め：${workflowCode}`,
    close: (commandCode) => `報告書を付けて終了：${commandCode}`,
    runbook: '対応手順',
    phases: {
        respond: '初動',
        investigate: '調査',
        contain: '封じ込めと根絶',
        recover: '復旧',
        learn: '再発防止',
    },
    steps: {
        record: ['記録', '上に挙げた証跡を保全し、確認したことと行ったことを時刻とともに下に書く'],
        scope: ['影響範囲', '対象のシステム、バージョン、データ、関係者と、いつからかを確かめる'],
        escalate: ['エスカレーション', '責任者が確認し、判断すべき人を呼び出した'],
        notify: ['通知', '利用者、顧客、監督機関へ「漏えい等の報告」のとおり知らせる。不要なら理由を書く'],
        investigate: ['調査', 'どう起きたか、何に使われたか、ほかに同じものがないかを調べる'],
        contain: ['封じ込め', '遮断、失効、切り戻し、停止などで広がりを止める'],
        eradicate: ['根絶', '原因を取り除き、知られたおそれのある秘密情報をすべて更新する'],
        recover: ['復旧', '止めたものを戻し、正常が続くことを見守る'],
        learn: ['教訓', '原因と再発防止策を書き、報告書を付けて終了する'],
    },
    notes: 'メモ',
    notesLead: 'ここに書いてください。チェックと、最初の部分より下の文章は、更新されても残ります。',
    kept: '上の部分に書き込まれていた内容',
    changes: {
        opened: () => '発生しました。',
        reopened: () => '**再開**：終了後も、同じ問題が検出されています。',
        'level-raised': (name) => `**レベルが上がりました**：${name}`,
        'alerts-added': (name) => `**新たに検出されました**：${name}`,
        'alerts-gone': (name) => `検出されなくなりました：${name}`,
        overdue: (name) => `**期限を過ぎました**。初動のチェックが終わっていません。呼び出し先：${name}`,
        'steps-done': (name) => `チェック済み：${name}`,
        'closed-by-hand': () => '報告書なしで、手作業で終了されました。',
    },
    report: {
        title: 'インシデント報告書',
        timeline: '経過',
        columns: ['日時', '出来事', '実施者', '記録'],
        cause: '原因',
        prevention: '再発防止策',
        steps: '対応手順',
        undone: 'チェックされていない手順',
        allDone: 'すべての手順にチェックが付いています。',
        events: {
            opened: '発生',
            updated: '更新',
            escalated: 'エスカレーション',
            reopened: '再開',
            contained: '封じ込め',
            closed: '終了',
            reported: '報告書を保存',
        },
        took: (hours) => `対応期間：${hours}`,
        missing: 'この証跡フォルダーの台帳には発生の記録がありません。ほかの実行の記録がここにはありません。',
        source: (records) => `台帳の記録 ${records} 件から作成しました。`,
    },
};

;// CONCATENATED MODULE: ./build/render/incidents/languages.js


/** Every language that incidents are written in: one file and one line each. */
const INCIDENT_LANGUAGES = { en: en, ja: ja };


/***/ })

};
;