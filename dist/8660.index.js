"use strict";
exports.id = 8660;
exports.ids = [8660];
exports.modules = {

/***/ 88660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/model/incident.js
var model_incident = __webpack_require__(84531);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
// EXTERNAL MODULE: ./build/publish/incidents/follow.js
var follow = __webpack_require__(71998);
// EXTERNAL MODULE: ./build/publish/incidents/write-issue.js + 1 modules
var write_issue = __webpack_require__(31854);
// EXTERNAL MODULE: ./build/render/incidents/comment.js
var comment = __webpack_require__(46905);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/incidents/carry.js
var carry = __webpack_require__(57525);
// EXTERNAL MODULE: ./build/commands/incidents/desk.js
var incidents_desk = __webpack_require__(93309);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/model/incident-rules.js
var incident_rules = __webpack_require__(37693);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/seal/verify-evidence.js + 4 modules
var verify_evidence = __webpack_require__(65420);
// EXTERNAL MODULE: ./build/commands/evidence-read.js
var evidence_read = __webpack_require__(23462);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/model/evidence-name.js
var evidence_name = __webpack_require__(73618);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(65603);
;// CONCATENATED MODULE: ./build/commands/incidents/audit-items.js






const ID = /^[a-z0-9][a-z0-9._-]{0,80}$/;
const CAP = 64 * 1024 * 1024;
/**
 * How every item of an audit stands: as the newest assessment of each period says, or as evidence says that somebody
 * filed for it since (`evidence add --scope audit --what ITEM`). An assessment that is gone or changed says nothing;
 * that it is, `verify` says.
 */
async function answeredItems(folder, records) {
    const items = new Map();
    const newest = new Map(records
        .filter(({ record }) => record.action === 'audit' && record.object.startsWith('assessment/'))
        .map(({ record, number }) => [record.object, number]));
    const assessments = new Set(newest.values());
    for (const { record, number } of records) {
        const added = addedItem(record);
        const found = added !== undefined ? [added] : assessments.has(number) ? await assessed(folder, record) : [];
        for (const item of found)
            items.set(item.id, item);
    }
    return [...items.values()];
}
function addedItem(record) {
    const [scope, id, ...more] = record.object.split('/');
    if (record.action !== 'add' || scope !== 'audit' || id === undefined || more.length > 0 || !ID.test(id))
        return undefined;
    const { outcome, message } = record.result;
    return { id, title: id, failed: outcome === 'fail', reason: message, record };
}
async function assessed(folder, record) {
    const file = record.files.find(({ path }) => (0,evidence_name/* isEvidenceOf */.h)(path, 'assessment'));
    if (file === undefined)
        return [];
    const place = (0,evidence_content/* contentPath */.n)(folder, file);
    const info = await (0,promises_.lstat)(place).catch(() => undefined);
    if (info?.isFile() !== true)
        return [];
    const bytes = await (0,files/* readCapped */.EF)(place, CAP);
    if ((0,digest/* sha256Hex */.f)(bytes) !== file.sha256)
        return [];
    const assessment = JSON.parse(bytes.toString('utf8'));
    const checklist = (0,json/* isObject */.G)(assessment) ? assessment.checklist : undefined;
    const items = (0,json/* isObject */.G)(checklist) && Array.isArray(checklist.items) ? checklist.items : [];
    return items.flatMap((item) => {
        if (!(0,json/* isObject */.G)(item) || !(0,json/* isObject */.G)(item.answered))
            return [];
        const { id, title, answered } = item;
        if (typeof id !== 'string' || !ID.test(id) || typeof title !== 'string')
            return [];
        const reason = typeof answered.reason === 'string' ? answered.reason : '';
        return [{ id, title, failed: answered.state === 'none', reason, record }];
    });
}

// EXTERNAL MODULE: ./build/commands/incidents/sightings.js
var sightings = __webpack_require__(84902);
;// CONCATENATED MODULE: ./build/commands/incidents/evidence-sightings.js









/** Rules of what `evidenceSightings` looks at. */
function isEvidenceRule(rule) {
    return rule === model_incident/* EVIDENCE_RULE */.dZ || rule.startsWith('audits/');
}
/** What an evidence folder itself says is wrong: that it does not verify, and audits that failed last time. */
async function evidenceSightings(evidenceDir, { incidents }, at) {
    const info = await (0,promises_.lstat)(external_node_path_default().join(evidenceDir, ledger/* LEDGER_FILE */.th)).catch(() => undefined);
    if (info === undefined)
        return [];
    return [
        ...(await brokenEvidence(evidenceDir, incidents, at)),
        ...(await failedAudits(evidenceDir, incidents, at)),
    ];
}
async function brokenEvidence(evidenceDir, policy, at) {
    const level = (0,incident_rules/* levelOf */.In)(policy, { rule: model_incident/* EVIDENCE_RULE */.dZ });
    if (level === undefined)
        return [];
    const { faults } = await (0,verify_evidence/* verifyEvidence */.J)(evidenceDir);
    const [first] = faults;
    if (first === undefined)
        return [];
    return [
        {
            rule: model_incident/* EVIDENCE_RULE */.dZ,
            what: (0,sightings/* cut */.Jj)(`The evidence does not verify: ${first}`, 280),
            dir: '.',
            level,
            alerts: faults.slice(0, 100).map((fault, index) => ({
                id: `fault-${index + 1}`,
                subject: 'ledger',
                message: (0,sightings/* cut */.Jj)(fault, 300),
                since: at.time,
                by: at.by,
            })),
        },
    ];
}
/** Items of audits that were answered with no, the last time that they were answered. */
async function failedAudits(evidenceDir, policy, at) {
    const { records } = await (0,evidence_read/* readRecords */.T)(evidenceDir, {});
    const items = await answeredItems(evidenceDir, records);
    return items.flatMap(({ id, title, failed, reason, record }) => {
        const rule = `audits/${id}`;
        const level = (0,incident_rules/* levelOf */.In)(policy, { rule });
        if (level === undefined || !failed)
            return [];
        const message = (0,sightings/* cut */.Jj)(reason, 300);
        const [file] = record.files;
        return [
            {
                rule,
                what: (0,sightings/* cut */.Jj)(`Audit item ${title} failed: ${message}`, 280),
                dir: '.',
                level,
                alerts: [{ id, subject: id, message, since: record.time, by: at.by }],
                evidence: { record: record.hash, ...(file === undefined ? {} : { file: file.path }) },
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/commands/incidents/known.js
var known = __webpack_require__(74585);
// EXTERNAL MODULE: ./build/commands/incidents/without-secrets.js
var without_secrets = __webpack_require__(64714);
;// CONCATENATED MODULE: ./build/commands/incident-update.js













const command = {
    name: 'incident update',
    summary: 'Look at the evidence and bring all incidents up to date; or change one.',
    usage: ['incident update [--evidence DIR]', 'incident update KEY [--level 4] [--note TEXT]'],
    positionals: 'KEY of an incident, or the beginning of it. Without: all of them.',
    options: [
        {
            name: 'level',
            type: 'string',
            value: '1-4',
            description: 'The level that a person gives it, for good.',
        },
        {
            name: 'note',
            type: 'string',
            value: 'TEXT',
            description: 'What happened since: into the ledger and the issue.',
        },
        ...incidents_desk/* DESK_OPTIONS */.JI,
    ],
    notes: [
        'Without a KEY: verifies the evidence folder, reads its failed audits, opens what the policy makes incidents of them, writes issues that are missing, and passes on what is late.',
        incidents_desk/* GITHUB_NOTE */.Zd,
        'Exit codes: 0 up to date; 2 wrong usage or input; 3 an issue could not be written.',
    ],
    run,
};
async function run(positionals, values, world) {
    const desk = await (0,incidents_desk/* openDesk */.A$)(values, world);
    if (positionals.length > 0)
        return updateOne(positionals, await (0,without_secrets/* withoutSecrets */.c)(values, ['note'], world), desk);
    if (isGivenOne(values))
        throw new errors/* SealgateError */.De('USAGE', '--level and --note are about one incident, and none is named', {
            hint: 'sealgate incident list shows their keys.',
        });
    return updateAll(desk, world);
}
function isGivenOne(values) {
    return (0,flags/* textOf */.b6)(values, 'level') !== undefined || (0,flags/* textOf */.b6)(values, 'note') !== undefined;
}
async function updateAll(desk, world) {
    const sightings = await evidenceSightings(desk.folder.evidenceDir, desk.telling, desk.at);
    if (desk.issues === undefined)
        return said(errors/* EXIT */.dc.incomplete, [
            ...sightings.map(({ what }) => `Seen: ${what}`),
            `No issue was looked at: ${desk.noIssues}`,
        ]);
    const written = await writeMissing(desk);
    const carried = await incident_update_carry(desk, sightings, world);
    const told = await desk.tell(carried.news);
    const problems = [...written.problems, ...carried.problems, ...peopleProblem(desk)];
    return said(problems.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.incomplete, [
        ...written.lines,
        ...carried.followed
            .filter(({ changes }) => changes.length > 0)
            .map(({ incident, changes, issue }) => `${incident.key}  ${(0,carry/* noteOf */.kH)(incident, changes)}  ${issue?.url ?? ''}`),
        ...(written.lines.length + carried.news.length === 0
            ? ['Nothing to say that the issues do not say']
            : []),
        ...told,
        ...problems.map((problem) => `✗ ${problem}`),
    ]);
}
/** Follows all incidents; a GitHub that cannot be asked is a problem like others. */
async function incident_update_carry({ folder, telling, who, at }, sightings, world) {
    const inside = folder.inside === undefined ? {} : { repositoryDir: folder.inside };
    try {
        return await (0,carry/* carryIncidents */.pX)({ sightings, looked: isEvidenceRule, at }, telling, { evidenceDir: folder.evidenceDir, ...inside, who }, world);
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError))
            throw error;
        return { followed: [], news: [], problems: [(0,follow/* problemOf */.Z)(error)] };
    }
}
function peopleProblem({ telling }) {
    const { peopleProblem: problem, levels } = telling.incidents;
    return problem === undefined || levels.length === 0 ? [] : [problem];
}
/** Incidents that were filed where no issue could be written get theirs. */
async function writeMissing(desk) {
    const { issues } = desk;
    const lines = [];
    const problems = [];
    if (issues === undefined)
        return { lines, problems };
    const { incidents } = await (0,known/* readIncidents */.E)(desk.folder.evidenceDir);
    for (const { incident } of incidents) {
        if (incident.state !== 'open' || incident.issue !== undefined)
            continue;
        try {
            const { issue } = await (0,write_issue/* createIssue */.Ko)(issues, incident);
            await desk.record({ ...incident, issue: issue.number, updated: desk.at.time }, 'updated', `issue ${issue.number}`);
            lines.push(`${incident.key}  ${incident.what}  ${issue.url}`);
        }
        catch (error) {
            problems.push(`${incident.key}: ${(0,follow/* problemOf */.Z)(error)}`);
        }
    }
    return { lines, problems };
}
async function updateOne(positionals, values, desk) {
    const note = (0,flags/* textOf */.b6)(values, 'note');
    const named = (0,flags/* textOf */.b6)(values, 'level');
    const level = named === undefined ? undefined : Number(named);
    if (level !== undefined && !(0,model_incident/* isLevel */.NW)(level))
        throw new errors/* SealgateError */.De('USAGE', `--level '${named}' is no level`, {
            hint: `One of ${model_incident/* INCIDENT_LEVELS */.Vb.join(', ')}.`,
        });
    if (level === undefined && note === undefined)
        throw new errors/* SealgateError */.De('USAGE', 'What to change was not named', {
            hint: 'Pass --level, --note or both.',
        });
    const found = await (0,known/* findIncident */.O)(positionals, desk, 'update');
    const before = found.incident;
    if (before.state === 'closed')
        throw new errors/* SealgateError */.De('USAGE', `Incident ${before.key} is closed`, {
            hint: 'Open the issue again on GitHub, or report what happened as a new one.',
        });
    const incident = {
        ...before,
        updated: desk.at.time,
        ...(level === undefined || level === before.level
            ? {}
            : { level, levelSet: true, deadline: (0,model_incident/* addHours */.LY)(before.opened, model_incident/* LEVEL_HOURS */.VO[level]) }),
    };
    const raised = incident.level > before.level;
    const words = [
        ...(incident.level === before.level ? [] : [`level ${incident.level}, before ${before.level}`]),
        ...(note === undefined ? [] : [note]),
    ];
    await desk.record(incident, raised ? 'escalated' : 'updated', words.join('; '));
    const problem = await writeChange(desk, found, incident, note, raised);
    const told = raised
        ? await desk.tell([
            {
                event: 'incident-escalated',
                incident,
                ...(found.issue === undefined ? {} : { url: found.issue.url }),
            },
        ])
        : [];
    return said(problem === undefined ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.incomplete, [
        `Incident ${incident.key}: ${words.join('; ')}`,
        ...told,
        ...(problem === undefined ? [] : [`✗ the issue: ${problem}`]),
    ]);
}
async function writeChange({ issues, noIssues }, { issue }, incident, note, raised) {
    if (issues === undefined)
        return noIssues;
    if (issue === undefined)
        return 'it has none; sealgate incident update without a key writes it';
    try {
        await (0,write_issue/* updateIssue */.tt)(issues, issue.number, {
            title: issues.texts.title(incident),
            body: issues.texts.body(incident, issue.body),
        });
        const text = [
            issues.texts.comment(incident, raised ? ['level-raised'] : []),
            ...(note === undefined ? [] : [(0,comment/* noteComment */.eD)(note)]),
        ].filter((part) => part !== undefined);
        if (text.length > 0 && !(await (0,write_issue/* commentIssue */.L3)(issues, issue.number, text.join('\n\n'))))
            return `issue ${issue.number} is locked: no comment could be written`;
        return undefined;
    }
    catch (error) {
        return (0,follow/* problemOf */.Z)(error);
    }
}
function said(exitCode, lines) {
    return { exitCode, json: { lines }, text: (0,display_text/* displayLines */.kF)(lines) };
}


/***/ }),

/***/ 57525:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   pX: () => (/* binding */ carryIncidents),
/* harmony export */   qH: () => (/* binding */ carriedText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64983);
/* harmony import */ var _publish_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9173);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71998);
/* harmony import */ var _publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84222);
/* harmony import */ var _publish_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97923);
/* harmony import */ var _render_incidents_languages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93329);
/* harmony import */ var _issue_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25168);








/**
 * Brings the issues of incidents up to date and files what became of them.
 *
 * @throws GithubError where GitHub could not be asked at all.
 */
async function carryIncidents(seen, telling, ledger, world) {
    const token = (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOf */ .B9)(world.env);
    const at = (0,_publish_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._M)(world.env);
    if (token === undefined || at === undefined)
        return { followed: [], news: [], problems: ['There is no token, or GITHUB_REPOSITORY is not set'] };
    const github = await (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .githubOf */ .zq)(token, { env: world.env, log: world.log });
    const me = await (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .whoAmI */ .Wc)(github, world.env);
    const texts = (0,_issue_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .issueTexts */ .s)(telling, seen.at.time);
    const followed = await (0,_publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_2__/* .followIncidents */ .P)({ github, at, me, texts }, seen);
    const unfiled = new Set();
    for (const { incident, changes } of followed.filter(({ changes }) => changes.length > 0)) {
        try {
            const entry = { incident, kind: (0,_publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_3__/* .eventOf */ .A)(changes), note: noteOf(incident, changes) };
            await (0,_publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIncident */ .y)({ ...ledger, env: world.env, ...entry });
        }
        catch (error) {
            // A ledger that was touched takes no record: that may be the very incident. Its issue stands.
            unfiled.add(`Not in the ledger: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    }
    return {
        followed,
        news: followed.flatMap(newsOf),
        problems: [...followed.flatMap(({ problem }) => (problem === undefined ? [] : [problem])), ...unfiled],
    };
}
/** What the ledger says of changes, in English as all of it. */
function noteOf(incident, changes) {
    const steps = incident.done.map((step) => _render_incidents_languages_js__WEBPACK_IMPORTED_MODULE_5__/* .INCIDENT_LANGUAGES */ .N.en.steps[step][0]).join(', ');
    const words = {
        opened: `${incident.what} (level ${incident.level})`,
        reopened: 'what was found is still found',
        'level-raised': `level ${incident.level}`,
        'alerts-added': `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(incident.alerts.length + incident.more, 'alert')}, more than before`,
        'alerts-gone': incident.alerts.length === 0
            ? 'nothing is found any more'
            : `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(incident.alerts.length, 'alert is', 'alerts are')} left`,
        overdue: `the deadline has passed, call ${incident.escalations}`,
        'steps-done': `ticked: ${steps === '' ? 'nothing' : steps}`,
        'closed-by-hand': 'by hand, without a report',
    };
    return changes.map((change) => words[change]).join('; ');
}
/** What those are told who are told of incidents. */
function newsOf({ incident, changes, issue }) {
    const place = issue === undefined ? {} : { url: issue.url };
    if (changes.includes('opened') || changes.includes('reopened'))
        return [{ event: 'incident-opened', incident, ...place }];
    if (changes.includes('overdue') || changes.includes('level-raised'))
        return [{ event: 'incident-escalated', incident, ...place }];
    return changes.includes('closed-by-hand') ? [{ event: 'incident-closed', incident, ...place }] : [];
}
/** What was done, in a sentence. */
function carriedText({ followed }) {
    const named = followed.filter(({ changes }) => changes.length > 0);
    if (named.length === 0)
        return 'Nothing to say that the issues do not say';
    return named
        .map(({ incident, changes, issue }) => `${changes.join(', ')}: ${incident.what}${issue === undefined ? '' : ` (${issue.url})`}`)
        .join('; ');
}


/***/ }),

/***/ 93309:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ openDesk),
/* harmony export */   JI: () => (/* binding */ DESK_OPTIONS),
/* harmony export */   Zd: () => (/* binding */ GITHUB_NOTE),
/* harmony export */   uQ: () => (/* binding */ whyNotHere)
/* harmony export */ });
/* harmony import */ var _io_github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);
/* harmony import */ var _model_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84531);
/* harmony import */ var _model_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19624);
/* harmony import */ var _publish_github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51831);
/* harmony import */ var _publish_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9173);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71998);
/* harmony import */ var _publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84222);
/* harmony import */ var _publish_notifications_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94783);
/* harmony import */ var _publish_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97923);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18743);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51878);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58674);
/* harmony import */ var _issue_texts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25168);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55335);














/** Flags of every command that changes an incident. */
const DESK_OPTIONS = [..._evidence_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER_OPTIONS */ .eg, ..._seal_options_js__WEBPACK_IMPORTED_MODULE_11__/* .sealOptions */ .w];
/** Lines of `--help` about GitHub. */
const GITHUB_NOTE = 'The issue is written where GITHUB_REPOSITORY names the repository and GITHUB_TOKEN may write issues (`issues: write`).';
/** @throws SealgateError POLICY_INVALID, USAGE; GithubError */
async function openDesk(values, world) {
    const folder = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .openEvidence */ .i)(values, world);
    const who = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .whoRuns */ .bJ)(folder.repositoryDir, world);
    const telling = await (0,_people_js__WEBPACK_IMPORTED_MODULE_13__/* .withPeople */ .Q)((0,_model_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingOf */ .N)(folder.policy), { dir: folder.repositoryDir, always: true });
    const { sealHead } = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .headSigner */ .Nw)(values, world);
    const { run, commit, workflowRef } = who.source;
    const job = world.env.GITHUB_JOB;
    const at = {
        time: who.time,
        by: (0,_model_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceId */ .t6)({
            ...(workflowRef === undefined ? {} : { workflowRef }),
            ...(job === undefined ? {} : { job: `incident ${job}` }),
        }),
        ...(run === undefined ? {} : { run: run.replace(/ attempt \d+$/, '') }),
        ...(commit === undefined ? {} : { commit }),
    };
    return {
        folder,
        telling,
        who,
        at,
        ...(await issuesOf(telling, who.time, world)),
        record: async (incident, kind, note, report) => {
            await (0,_publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordIncident */ .y)({
                evidenceDir: folder.evidenceDir,
                ...(folder.inside === undefined ? {} : { repositoryDir: folder.inside }),
                who,
                env: world.env,
                incident,
                kind,
                note,
                ...(report === undefined ? {} : { report }),
                ...(sealHead === undefined ? {} : { sealHead }),
            });
        },
        tell: async (news) => {
            const where = { slug: world.env.GITHUB_REPOSITORY, run: at.run };
            const due = (0,_publish_notifications_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentsDue */ .KT)(telling.notify, news, where);
            return due.length === 0 ? [] : [(await (0,_publish_notifications_js__WEBPACK_IMPORTED_MODULE_7__/* .sendAll */ .Sl)(due, world, (0,_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r)())).message];
        },
    };
}
async function issuesOf(telling, now, world) {
    const token = (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenOf */ .B9)(world.env);
    const at = (0,_publish_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._M)(world.env);
    if (token === undefined || at === undefined)
        return { issues: undefined, noIssues: 'GITHUB_TOKEN and GITHUB_REPOSITORY are not set' };
    try {
        const github = await (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .githubOf */ .zq)(token, { env: world.env, log: world.log });
        const me = await (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .whoAmI */ .Wc)(github, world.env);
        return { issues: { github, at, me, texts: (0,_issue_texts_js__WEBPACK_IMPORTED_MODULE_12__/* .issueTexts */ .s)(telling, now) }, noIssues: '' };
    }
    catch (error) {
        // What is known is filed all the same.
        if (error instanceof _publish_github_error_js__WEBPACK_IMPORTED_MODULE_3__.GithubError)
            return { issues: undefined, noIssues: (0,_publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Z)(error) };
        throw error;
    }
}
/** The branch of a workflow run that may act on incidents; a reason where this one may not. */
async function whyNotHere(world, defaultBranch) {
    if (world.env.GITHUB_ACTIONS !== 'true')
        return undefined;
    const event = await (0,_io_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readGithubEvent */ .a)(world.env);
    if (event?.pullRequest !== undefined)
        return 'A pull request contains nothing';
    return world.env.GITHUB_REF === `refs/heads/${defaultBranch}`
        ? undefined
        : `This run is of ${world.env.GITHUB_REF ?? 'no branch'}, not of ${defaultBranch}`;
}


/***/ }),

/***/ 55335:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ withPeople)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/policy/entries.js
var entries = __webpack_require__(77914);
// EXTERNAL MODULE: ./build/policy/environment-name.js
var environment_name = __webpack_require__(22647);
// EXTERNAL MODULE: ./build/policy/find.js
var find = __webpack_require__(41839);
// EXTERNAL MODULE: ./build/policy/incident-values.js
var incident_values = __webpack_require__(32957);
// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/policy/escalation.js







/** A login, or a team as `org/team`; GitHub's own forms. */
const person = {
    ...(0,kinds/* text */.Qq)({
        words: 'a login or org/team',
        pattern: /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/,
    }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a login such as @octocat, or a team such as @acme/security' }).read(node);
        const name = value.replace(/^@/, '');
        if (/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(name))
            return name;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a login or a team, found ${(0,policy_node/* describe */.q0)(node)}`, 'Write @octocat, or @acme/security for a team.');
    },
};
const environment = (0,kinds/* text */.Qq)({ words: 'the name of an environment', pattern: environment_name/* ENVIRONMENT_NAME */.Y });
const hours = {
    words: 'hours such as `72h`, or days such as `3d`',
    schema: { type: 'string', pattern: '^[1-9][0-9]{0,3}(?:h|d)$' },
    read(node) {
        const match = /^([1-9]\d{0,3})([hd])$/.exec(node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '');
        if (match !== null)
            return Number(match[1]) * (match[2] === 'd' ? 24 : 1);
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected hours or days, found ${(0,policy_node/* describe */.q0)(node)}`, 'Write 72h or 3d.');
    },
};
const https = (0,kinds/* text */.Qq)({
    words: 'an https address',
    pattern: /^https:\/\/[^\s@<>"'`()[\]\\]{1,500}$/,
});
/** Levels are numbers: the list kind reads texts. */
const levels = {
    schema: { type: 'array', items: incident_values/* incidentLevel */.B$.schema },
    read: (node) => (0,entries/* listItems */.D)(node, 'a list of levels').map((item) => incident_values/* incidentLevel */.B$.read(item)),
};
const OWNER_KEYS = ['rules', 'levels', 'environments', 'owner', 'escalate-to', 'contact'];
const BREACH_KEYS = ['authority', 'within', 'link'];
const rules = (0,kinds/* list */.p_)(incident_values/* alertRule */.Xs, 'rule ids');
const environments = (0,kinds/* list */.p_)(environment, 'environments');
const people = (0,kinds/* list */.p_)(person, 'people or teams');
const contact = (0,kinds/* text */.Qq)({ words: 'a line of text', max: 300 });
/** JSON Schema of the escalation file. */
const ESCALATION_SCHEMA = {
    type: 'object',
    properties: {
        $schema: { type: 'string', description: 'For editors; says nothing.' },
        owners: {
            description: 'Who answers for incidents: the first entry whose conditions all hold.',
            ...(0,incident_values/* listSchema */.cE)({
                properties: {
                    rules: { ...rules.schema, description: 'Rule ids, or check/*. Without: any.' },
                    levels: { ...levels.schema, description: 'Levels 1 to 4. Without: any.' },
                    environments: { ...environments.schema, description: 'Environments. Without: any.' },
                    owner: { ...person.schema, description: 'A login, or a team as org/team.' },
                    'escalate-to': {
                        ...people.schema,
                        description: 'Who is called next, in order, each time the deadline has passed.',
                    },
                    contact: { ...contact.schema, description: 'How they are reached besides: one line.' },
                },
                required: ['owner'],
            }),
        },
        breach: {
            description: 'Whom a breach of personal data must be told to, and how soon.',
            ...(0,incident_values/* listSchema */.cE)({
                properties: {
                    authority: { ...contact.schema, description: 'Who must be told.' },
                    within: { ...hours.schema, description: 'How soon: 72h, 3d.' },
                    link: { ...https.schema, description: 'Where.' },
                },
                required: ['authority', 'within'],
            }),
        },
    },
    required: ['owners'],
    additionalProperties: false,
};
/**
 * Reads the escalation file: from the base commit where there is one, as the policy.
 *
 * @returns `undefined` where there is none.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function readEscalation(at, file) {
    const bytes = await (0,find/* makeReader */.Yv)(at).readLocal(file);
    return bytes === undefined ? undefined : parseEscalation(await (0,yaml/* parsePolicyYaml */.b)(bytes, file));
}
/** @throws SealgateError POLICY_INVALID */
function parseEscalation(node) {
    const found = (0,incident_values/* entriesOf */.Mc)(node, ['$schema', 'owners', 'breach'], 'The escalation file');
    const breach = found.get('breach');
    const owners = (0,entries/* listItems */.D)((0,incident_values/* needed */.Ow)(found, 'owners', node), 'a list of owners');
    return {
        owners: owners.map(readOwner),
        breach: breach === undefined ? [] : (0,entries/* listItems */.D)(breach.value, 'a list of authorities').map(readBreach),
    };
}
function readOwner(node) {
    const found = (0,incident_values/* entriesOf */.Mc)(node, OWNER_KEYS, 'An owner');
    const [named, at, where] = [found.get('rules'), found.get('levels'), found.get('environments')];
    const [next, reach] = [found.get('escalate-to'), found.get('contact')];
    return {
        rules: named === undefined ? [] : (0,incident_values/* notEmpty */.z2)(rules.read(named.value), named),
        levels: at === undefined ? [] : (0,incident_values/* notEmpty */.z2)(levels.read(at.value), at),
        environments: where === undefined ? [] : (0,incident_values/* notEmpty */.z2)(environments.read(where.value), where),
        owner: person.read((0,incident_values/* needed */.Ow)(found, 'owner', node)),
        escalateTo: next === undefined ? [] : people.read(next.value),
        ...(reach === undefined ? {} : { contact: contact.read(reach.value) }),
    };
}
function readBreach(node) {
    const found = (0,incident_values/* entriesOf */.Mc)(node, BREACH_KEYS, 'An authority');
    const link = found.get('link');
    return {
        authority: contact.read((0,incident_values/* needed */.Ow)(found, 'authority', node)),
        withinHours: hours.read((0,incident_values/* needed */.Ow)(found, 'within', node)),
        ...(link === undefined ? {} : { link: https.read(link.value) }),
    };
}

;// CONCATENATED MODULE: ./build/commands/incidents/people.js


/**
 * Adds who answers for incidents, as the escalation file of the base says it. A file that is missing or broken leaves
 * incidents without an owner, and that is said; it stops nothing.
 */
async function withPeople(telling, at) {
    const { incidents } = telling;
    if (incidents.levels.length === 0 && at.always !== true)
        return telling;
    try {
        const people = await readEscalation(at, incidents.escalation);
        if (people !== undefined)
            return { ...telling, incidents: { ...incidents, people } };
        return withProblem(telling, `${incidents.escalation} does not exist: incidents have no owner`);
    }
    catch (error) {
        return withProblem(telling, `${(0,errors/* messageOf */.bD)(error)}: incidents have no owner`);
    }
}
function withProblem(telling, peopleProblem) {
    return { ...telling, incidents: { ...telling.incidents, peopleProblem } };
}


/***/ }),

/***/ 84902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   YW: () => (/* binding */ sightingsOf)
/* harmony export */ });
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62123);
/* harmony import */ var _model_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84531);
/* harmony import */ var _model_incident_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37693);
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36140);
/* harmony import */ var _render_locale_locales_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68336);





/** What a run saw that the policy makes an incident of: one sighting a rule, with everything that breaks it. */
function sightingsOf(record, options) {
    const found = new Map();
    for (const decision of record.decisions) {
        // What the policy accepts, by an exception say, is no alert.
        if (decision.outcome === 'accept')
            continue;
        const { rule, severity } = decision.finding;
        const level = (0,_model_incident_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(options.policy, { rule, severity });
        if (level === undefined)
            continue;
        const before = found.get(rule);
        const alert = alertOf(decision, record.context.time, options.by);
        found.set(rule, {
            level: before === undefined ? level : (0,_model_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .higher */ .uz)(before.level, level),
            alerts: [...(before?.alerts ?? []), alert],
        });
    }
    return [...found].map(([rule, { level, alerts }]) => ({
        rule,
        what: whatOf(rule, alerts, options.locale),
        ...(record.policy.environment === undefined ? {} : { environment: record.policy.environment }),
        dir: options.dir,
        level,
        alerts,
        ...(options.evidence === undefined ? {} : { evidence: options.evidence }),
    }));
}
function alertOf({ finding }, since, by) {
    return {
        id: finding.fingerprint,
        severity: finding.severity,
        subject: cut(finding.subject.name, 200),
        message: cut(finding.message, 300),
        since,
        by,
    };
}
/** The rule in words, and what breaks it. */
function whatOf(rule, alerts, locale) {
    const known = _check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.flatMap(({ meta }) => meta.rules).find(({ id }) => id === rule)?.title;
    const { rules } = (0,_render_locale_locales_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .C)(locale);
    const translated = Object.hasOwn(rules, rule) ? rules[rule]?.title : undefined;
    const subjects = [...new Set(alerts.map(({ subject }) => subject))];
    const [first = '', ...more] = subjects;
    const others = more.length === 0 ? '' : ` (+${more.length})`;
    return cut(`${(translated ?? known ?? rule).replaceAll('`', '')}: ${cut(first, 120)}${others}`, 280);
}
/** Whether a run would have seen everything that breaks a rule. */
function lookedAt(record) {
    return (rule) => {
        const check = rule.split('/')[0];
        const result = record.checks.find((one) => one.check === check);
        return ((result?.state === 'ran' || result?.state === 'not-applicable') &&
            record.verdict.gaps.every((gap) => gap.check !== check));
    };
}
/** At most so many UTF-16 units, no half character at the end, never empty. */
function cut(text, max) {
    return (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(text.trim() === '' ? '(empty)' : text, max);
}


/***/ }),

/***/ 64714:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _publish_redact_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36678);
/* harmony import */ var _publish_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80198);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46257);



/**
 * What a person or a webhook says of an incident, without the credentials that stand in it: an issue may be public,
 * and goes out as mail before anybody can mend it.
 *
 * @param names flags with free text.
 */
async function withoutSecrets(values, names, { env }) {
    const known = (0,_publish_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .knownSecrets */ .xU)(env);
    const clean = { ...values };
    for (const name of names) {
        const text = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(values, name);
        if (text !== undefined)
            clean[name] = await (0,_publish_redact_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(text, known);
    }
    return clean;
}


/***/ })

};
;