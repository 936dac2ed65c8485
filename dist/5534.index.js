"use strict";
exports.id = 5534;
exports.ids = [5534];
exports.modules = {

/***/ 57525:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   pX: () => (/* binding */ carryIncidents),
/* harmony export */   qH: () => (/* binding */ carriedText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24959);
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
async function carryIncidents(seen, { telling, ledger, }, world) {
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
        'alerts-added': `${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(incident.alerts.length + incident.more, 'alert')}, more than before`,
        'alerts-gone': incident.alerts.length === 0
            ? 'nothing is found any more'
            : `${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(incident.alerts.length, 'alert is', 'alerts are')} left`,
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

/***/ 5534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/incidents/incident.js
var incidents_incident = __webpack_require__(89135);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
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
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/model/incidents/rules.js
var rules = __webpack_require__(89946);
// EXTERNAL MODULE: ./build/seal/evidence/verify-evidence.js + 4 modules
var verify_evidence = __webpack_require__(31727);
// EXTERNAL MODULE: ./build/commands/evidence/read.js
var read = __webpack_require__(6360);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/evidence/name.js
var evidence_name = __webpack_require__(31524);
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
    return rule === incidents_incident/* EVIDENCE_RULE */.dZ || rule.startsWith('audits/');
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
    const level = (0,rules/* levelOf */.In)(policy, { rule: incidents_incident/* EVIDENCE_RULE */.dZ });
    if (level === undefined)
        return [];
    const { faults } = await (0,verify_evidence/* verifyEvidence */.J)(evidenceDir);
    const [first] = faults;
    if (first === undefined)
        return [];
    return [
        {
            rule: incidents_incident/* EVIDENCE_RULE */.dZ,
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
    const { records } = await (0,read/* readRecords */.T)(evidenceDir, {});
    const items = await answeredItems(evidenceDir, records);
    return items.flatMap(({ id, title, failed, reason, record }) => {
        const rule = `audits/${id}`;
        const level = (0,rules/* levelOf */.In)(policy, { rule });
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
;// CONCATENATED MODULE: ./build/commands/incidents/incident-update.js













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
            choices: incidents_incident/* INCIDENT_LEVELS */.Vb.map(String),
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
        return await (0,carry/* carryIncidents */.pX)({ sightings, looked: isEvidenceRule, at }, { telling, ledger: { evidenceDir: folder.evidenceDir, ...inside, who } }, world);
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
            await desk.record({ ...incident, issue: issue.number, updated: desk.at.time }, { kind: 'updated', note: `issue ${issue.number}` });
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
    if (level !== undefined && !(0,incidents_incident/* isLevel */.NW)(level))
        throw new errors/* SealgateError */.De('USAGE', `--level '${named}' is no level`, {
            hint: `One of ${incidents_incident/* INCIDENT_LEVELS */.Vb.join(', ')}.`,
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
            : { level, levelSet: true, deadline: (0,incidents_incident/* addHours */.LY)(before.opened, incidents_incident/* LEVEL_HOURS */.VO[level]) }),
    };
    const raised = incident.level > before.level;
    const words = [
        ...(incident.level === before.level ? [] : [`level ${incident.level}, before ${before.level}`]),
        ...(note === undefined ? [] : [note]),
    ];
    await desk.record(incident, { kind: raised ? 'escalated' : 'updated', note: words.join('; ') });
    const problem = await writeChange(desk, found, { incident, note, raised });
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
async function writeChange({ issues, noIssues }, { issue }, { incident, note, raised }) {
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
    return { exitCode, json: { lines }, text: (0,display/* displayLines */.kF)(lines) };
}


/***/ }),

/***/ 84902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   YW: () => (/* binding */ sightingsOf)
/* harmony export */ });
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72808);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);
/* harmony import */ var _model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89946);
/* harmony import */ var _model_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99684);
/* harmony import */ var _render_locale_locales_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68336);





/** What a run saw that the policy makes an incident of: one sighting a rule, with everything that breaks it. */
function sightingsOf(record, options) {
    const found = new Map();
    for (const decision of record.decisions) {
        // What the policy accepts, by an exception say, is no alert.
        if (decision.outcome === 'accept')
            continue;
        const { rule, severity } = decision.finding;
        const level = (0,_model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(options.policy, { rule, severity });
        if (level === undefined)
            continue;
        const before = found.get(rule);
        const alert = alertOf(decision, record.context.time, options.by);
        found.set(rule, {
            level: before === undefined ? level : (0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .higher */ .uz)(before.level, level),
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
    return (0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(text.trim() === '' ? '(empty)' : text, max);
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


/***/ }),

/***/ 63331:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gatherSubjects)
/* harmony export */ });
/* harmony import */ var _data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);

/** Gathers what a ledger's records are about, while it is walked. */
function gatherSubjects() {
    const found = new Map();
    return {
        see(record, line) {
            if (record.action !== 'gate')
                return;
            const { commit } = record.source;
            const repository = repositoryOf(record);
            const before = found.get(repository);
            const commits = before?.commits ?? new Map();
            if (commit !== undefined)
                commits.set(commit, line);
            found.set(repository, {
                ...(repository === undefined ? {} : { repository }),
                runs: (before?.runs ?? 0) + 1,
                first: before?.first ?? line,
                last: {
                    record: line,
                    ...(commit === undefined ? {} : { commit }),
                    outcome: record.result.outcome,
                    time: record.time,
                },
                commits,
            });
        },
        list: () => [...found.values()],
    };
}
/** `owner/name@<commit>` or `<address>@<commit>`; a name alone is on the server of the run. */
function repositoryOf({ object, source: { commit, run } }) {
    const end = commit === undefined ? '' : `@${commit}`;
    const name = object.endsWith(end) ? object.slice(0, object.length - end.length) : object;
    if (name === '' || name === 'repository')
        return undefined;
    const server = /^https?:\/\/[^/\s]+\//.exec(run ?? '')?.[0];
    const address = server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}${name}` : name;
    return (0,_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeRepository */ .Y)(address) ?? address;
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

/***/ 91798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareAbout),
/* harmony export */   G: () => (/* binding */ foreignTo)
/* harmony export */ });
/* harmony import */ var _model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44963);


/**
 * Compares what the runs of a folder are about with what they must be. A seal says who sealed, and a key may seal for
 * many repositories: whoever has another one's folder can put it here.
 *
 * @param counted records that count, from the first on.
 */
function compareAbout(subjects, options, counted) {
    const { repositories = [], commit } = options;
    const ours = repositories.length === 0 ? subjects : subjects.filter((one) => isNamed(one, repositories));
    const ofCommit = commit === undefined ? undefined : recordOf(commit, ours, counted);
    const missing = commit !== undefined && ofCommit === undefined ? [`No run of the gate is of commit ${commit}`] : [];
    const compared = repositories.length > 0
        ? { faults: othersThan(repositories, subjects), notVerified: [] }
        : withAdvice(compareWithClone(subjects, options.clone));
    return {
        faults: [...compared.faults, ...missing],
        notVerified: compared.notVerified,
        ...(ofCommit === undefined ? {} : { ofCommit }),
    };
}
function withAdvice({ faults, notVerified }) {
    const advised = faults.map((fault) => `Repository: ${fault}. If that is meant, say so with --repository.`);
    return { faults: advised, notVerified };
}
/** Why a folder is no evidence of the repository that it lies in, where that is certain. */
function foreignTo(clone, subjects) {
    return compareWithClone(subjects, clone).faults[0];
}
function isNamed({ repository }, names) {
    return repository !== undefined && names.some((name) => (0,_model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .R)(name, repository));
}
function recordOf(commit, subjects, counted) {
    const records = subjects.flatMap(({ commits }) => commits.get(commit) ?? []);
    return records.filter((record) => record <= counted).at(-1);
}
function othersThan(names, subjects) {
    const wanted = (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_1__/* .fewOf */ .s)(names, 3);
    if (subjects.length === 0)
        return [`No run of the gate is in it, so nothing is of ${wanted}`];
    return subjects
        .filter((subject) => !isNamed(subject, names))
        .map(({ repository, first, runs }) => `Record ${first}${runs > 1 ? ` and ${runs - 1} more` : ''}, repository: ${repository === undefined ? 'it names none' : `it is of ${repository}`}, not of ${wanted}`);
}
function compareWithClone(subjects, clone) {
    const named = subjects.filter(({ repository }) => repository !== undefined);
    const others = clone === undefined ? named : named.filter((subject) => !isOf(subject, clone));
    if (others.length === 0)
        return { faults: [], notVerified: [] };
    const of = (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_1__/* .fewOf */ .s)(others.flatMap(({ repository }) => repository ?? []), 3);
    if (clone === undefined)
        return limit(`That it is evidence of the right repository: it says that it is of ${of}, and nobody named one. --repository demands it.`);
    const here = `this is a clone of ${clone.repository}`;
    const certain = clone.tracked && clone.complete && others.every((one) => isOnServer(one, clone));
    if (others.length < subjects.length || !certain)
        return limit(`That all of it is evidence of this repository: ${others.length < subjects.length ? 'some' : 'it'} is of ${of}, and ${here}. --repository demands one.`);
    return {
        faults: [`it is of ${of}, and ${here}, which has none of its commits`],
        notVerified: [],
    };
}
/** By name; or by a commit: a fork, and a repository that was renamed, have them. */
function isOf(subject, { repository, there }) {
    return isNamed(subject, [repository]) || [...subject.commits.keys()].some((commit) => there.has(commit));
}
/** A mirror on another server, and a name that a user gave a server for ssh, may be the same repository. */
function isOnServer({ repository = '' }, clone) {
    const [theirs, ours] = [repository, clone.repository].map((address) => (0,_model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeRepository */ .Y)(address));
    return theirs !== undefined && ours !== undefined && new URL(theirs).host === new URL(ours).host;
}
function limit(text) {
    return { faults: [], notVerified: [text] };
}


/***/ }),

/***/ 30844:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ readBaseLedger),
/* harmony export */   qJ: () => (/* binding */ countRecords),
/* harmony export */   te: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19833);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98534);
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99399);





/**
 * The base branch's ledger, by git.
 *
 * @param dir the evidence folder, in a checkout that has the base's commit.
 * @param base the ref as the user named it, and its commit.
 */
async function readBaseLedger(dir, { ref, commit }) {
    // Git cannot start in a folder that is not there: whoever reads the evidence says that it is missing.
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir) ? await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(dir, commit, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th) : undefined;
    return {
        ref,
        branch: ref.replace(/^refs\/(?:heads|remotes)\//, '').replace(/^origin\//, ''),
        bytes: bytes ?? Buffer.alloc(0),
    };
}
/**
 * Compares the folder's ledger with the base's: it must begin with it, byte for byte.
 *
 * @returns the first record of the base that is not there.
 */
async function compareWithBase(ledger, base) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(ledger, 'r');
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
    const ofBase = identity !== undefined &&
        (identity.startsWith('key ') || (0,_model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWorkflow */ .y)(identity).ref === `refs/heads/${base.branch}`);
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

/***/ 27810:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ watchNames),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98534);





/** Larger files are not looked into for what changed them. */
const CONVERTED_CAP = 64 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;
/**
 * Compares a recorded file with what its record says: there, a plain file, as long, of the same SHA-256.
 *
 * @param record line of the record.
 */
function checkFile(dir, file, record) {
    const full = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file);
    const tell = (problem, message) => ({
        record,
        path: file.path,
        problem,
        message,
    });
    const info = statOf(full);
    if (info === undefined)
        return tell('missing', `${file.path} is gone`);
    if (!info.isFile())
        return tell('not-a-file', `${file.path} is a link or a folder`);
    if (info.size !== file.bytes) {
        const why = isConverted(full, info.size, file) ? `: ${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_ENDS_CONVERTED */ .Zv}` : '';
        return tell('changed', `${file.path} has ${info.size} bytes, recorded were ${file.bytes}${why}`);
    }
    return digestOf(full, info.size) === file.sha256
        ? undefined
        : tell('changed', `${file.path} has another content than was recorded`);
}
/** Whether it is what was recorded but for line ends, as Windows writes them. */
function isConverted(full, size, file) {
    if (size <= file.bytes || size > 2 * file.bytes || size > CONVERTED_CAP)
        return false;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full, 'latin1').replaceAll('\r\n', '\n');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex') === file.sha256;
}
/**
 * Of a name that joined histories used for several contents, the records are checked where their contents stand, aside
 * or in place. Where none is in place, nothing has been compared with what the name holds, and whoever reads the folder
 * by its names reads that.
 */
function watchNames(dir) {
    const any = statOf(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t)) !== undefined;
    const inPlace = new Set();
    const aside = new Map();
    return {
        see(file, record) {
            if (!any)
                return file.path;
            if ((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(dir, file) === node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, file.path)) {
                inPlace.add(file.path);
                return file.path;
            }
            const known = aside.get(file.path) ?? { record, digests: new Set() };
            aside.set(file.path, known);
            known.digests.add(file.sha256);
            return `${_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t}/${file.sha256}`;
        },
        problems: () => [...aside].flatMap(([name, { record, digests }]) => {
            const full = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name);
            const info = inPlace.has(name) ? undefined : statOf(full);
            if (info === undefined || (info.isFile() && digests.has(digestOf(full, info.size))))
                return [];
            const message = `${name} is content of no record: what was recorded under that name stands in ${_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_DIGEST */ .t}/`;
            return [{ record, path: name, problem: info.isFile() ? 'changed' : 'not-a-file', message }];
        }),
    };
}
function statOf(full) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full, { throwIfNoEntry: false });
    }
    catch {
        // A folder that may not be seen, say: for whoever verifies, the file is not there.
        return undefined;
    }
}
/** Read in pieces, without the thread pool: reading takes less time than the ways there and back. */
function digestOf(full, size) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), PIECE_BYTES));
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece);
            if (read === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, read));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 55143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyHeadSeal),
/* harmony export */   p: () => (/* binding */ readSealedHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92858);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81627);
/* harmony import */ var _verify_any_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25695);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52466);
/* harmony import */ var _find_head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34219);








/** Reads `ledger.head.json.sigstore.json`, believing nothing of it yet. */
async function readSealedHead(dir) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BUNDLE_FILE */ .dR);
    const bytes = await (0,_find_head_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlain */ .rM)(name, 1024 * 1024);
    if (bytes === undefined)
        return undefined;
    if (bytes === 'not-plain')
        return { name, bytes: Buffer.alloc(0), problem: 'it is a link, or no file' };
    try {
        return { name, bytes, head: (0,_model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_3__/* .readSealedHeadIn */ .O)(bytes) };
    }
    catch (error) {
        return { name, bytes, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
/**
 * Verifies the sealed head and that the ledger holds what it names. When somebody must have sealed, records that
 * the seal does not cover are a fault, and so is its absence: anyone could have written them.
 *
 * @param place where the ledger has what the sealed head names.
 */
async function verifyHeadSeal(sealed, place, signers) {
    if (sealed === undefined)
        return signers === undefined
            ? { state: 'not-sealed' }
            : {
                state: 'failed',
                reason: `there is no ${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BUNDLE_FILE */ .dR}, so nobody vouches for the ledger's end`,
            };
    if (sealed.head === undefined)
        return { state: 'failed', reason: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BUNDLE_FILE */ .dR} holds no head: ${sealed.problem ?? ''}` };
    const { name, bytes, head } = sealed;
    const tampering = (0,_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .compareHead */ ._L)(head, place, 'the sealed head');
    const known = { count: head.count, ...(tampering === undefined ? {} : { tampering }) };
    if (signers === undefined)
        return { state: 'not-checked', ...known };
    try {
        const verified = await (0,_verify_any_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyByAny */ .n)({ bytes, name }, { kind: 'bytes', name: 'ledger.head.json', bytes: Buffer.from((0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .headText */ .WI)(head), 'utf8') }, signers);
        const type = verified.statement?.predicateType;
        if (type !== _statements_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_HEAD_TYPE */ .uk)
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
        return { state: 'failed', ...known, reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOf */ .$z)(error) };
    }
}


/***/ }),

/***/ 96187:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutPruned),
/* harmony export */   i: () => (/* binding */ readTombstone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12737);
/* harmony import */ var _model_evidence_tombstone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25824);





/** Reads the tombstone that a record names; `undefined` for records of other kinds. A problem where it is none. */
async function readTombstone(dir, record, line) {
    if (record.action !== _model_evidence_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .PRUNE_ACTION */ .uJ)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    const path = file?.path ?? '';
    try {
        if (file === undefined)
            throw new Error('it names no tombstone');
        const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPath */ .n)(dir, file), 256 * 1024 * 1024);
        return (0,_model_evidence_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .tombstoneFrom */ .oF)((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(bytes, file.path));
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


/***/ }),

/***/ 31727:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var evidence_ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/seal/evidence/about.js
var about = __webpack_require__(91798);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/lines.js
var lines = __webpack_require__(52971);
;// CONCATENATED MODULE: ./build/seal/evidence/anchors.js






/** Reads the anchored head that a record names; `undefined` for records of other kinds. */
async function readAnchor(dir, record, line) {
    if (record.action !== evidence_ledger/* ANCHOR_ACTION */.zi)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    try {
        if (file === undefined)
            throw new Error('it names no head');
        return { record: line, head: (0,evidence_ledger/* parseLedgerHead */.fw)(await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, file), 4096)) };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: `its anchored head: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/**
 * That the ledger holds every head that was anchored.
 *
 * @returns the first that it does not: history was rewritten since.
 */
async function checkAnchors(dir, anchors) {
    if (anchors.length === 0)
        return undefined;
    const wanted = new Set(anchors.map(({ head }) => head.hash));
    for await (const line of (0,lines/* readLines */.S)(external_node_path_default().join(dir, evidence_ledger/* LEDGER_FILE */.th), evidence_ledger/* MAX_RECORD_BYTES */.xR)) {
        if (!line.complete || wanted.size === 0)
            break;
        wanted.delete((0,evidence_ledger/* parseLedgerLine */.Du)(line.bytes).hash);
    }
    const lost = anchors.find(({ head }) => wanted.has(head.hash));
    return lost === undefined
        ? undefined
        : {
            kind: 'changed',
            record: lost.head.count,
            message: `record ${lost.record} anchored it as ${lost.head.hash.slice(0, 16)}…, and the ledger holds no such record: it was rewritten`,
        };
}

// EXTERNAL MODULE: ./build/seal/evidence/branch-records.js
var branch_records = __webpack_require__(30844);
// EXTERNAL MODULE: ./build/seal/evidence/chain.js
var chain = __webpack_require__(52466);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/seal/evidence/faults.js





/** Why the evidence is not ok, one sentence each, the first break first. */
function faultsOf(found) {
    const { tampering, problems, seals, headSeal, options, pinned, branch } = found;
    // Records that do not count are said to, and are no fault of those that do.
    const counted = branch?.counted ?? Number.POSITIVE_INFINITY;
    const faults = [];
    if (tampering !== undefined)
        faults.push(`${tampering.record === 0 ? 'The head' : `Record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`);
    for (const problem of problems.filter(({ record }) => record <= counted))
        faults.push(`Record ${problem.record}, file: ${problem.message}`);
    for (const seal of seals.filter(({ state, record }) => state === 'failed' && record <= counted))
        faults.push(`Record ${seal.record}, seal: ${seal.reason ?? seal.bundle}`);
    if (headSeal.state === 'failed' && branch === undefined)
        faults.push(`The sealed head: ${headSeal.reason}`);
    if (options.head !== undefined && !pinned)
        faults.push(`The record ${options.head} is not in the ledger: it was cut off, or history was rewritten`);
    return faults;
}
/** Whoever can write the folder can put a whole older one in its place, seals, head and anchors with it. */
const OLDER_COPY = 'That nothing came after its last record: an older copy of the whole folder is as intact. Pass --head with the hash of a record that was kept elsewhere.';
/** What nobody was asked to verify, or nothing here can show. */
function notVerifiedOf({ signers, head, base }, seals, headSeal) {
    const waiting = seals
        .filter(({ state }) => state === 'pending')
        .map(({ record, subject, reason }) => `Record ${record}, ${subject}: its seal is pending. ${reason ?? ''}`);
    if (signers !== undefined) {
        const which = signers.length < 2
            ? []
            : [`Which of the ${signers.length} signers had to make which seal: each counts for every record.`];
        return [...waiting, ...which, ...(head === undefined && base === undefined ? [OLDER_COPY] : [])];
    }
    const bundles = seals.length - waiting.length + (headSeal.state === 'not-checked' ? 1 : 0);
    if (bundles === 0)
        return [
            ...waiting,
            'Who wrote it: nothing is sealed, so whoever can write the folder could have made all of it anew.',
        ];
    return [
        ...waiting,
        `Who wrote it: ${(0,counted/* counted */.h)(bundles, 'seal was', 'seals were')} not checked. Pass --key, or --certificate-identity and --certificate-oidc-issuer.`,
    ];
}
/** What is odd about the ledger's end and proves nothing bad. */
function endNotes(walk, { head, problem }) {
    const notes = [];
    if (walk.torn > 0)
        notes.push(`The ledger ends in ${walk.torn} bytes of a record that a killed run never finished; the next run removes them.`);
    if (walk.tampering === undefined && head === undefined && problem === undefined && walk.intact === 1)
        notes.push(`There is no ${evidence_ledger/* HEAD_FILE */._d}: the run that began the ledger was killed before it wrote it.`);
    if (walk.tampering === undefined && head !== undefined && head.count < walk.intact)
        notes.push(`${evidence_ledger/* HEAD_FILE */._d} names record ${head.count}: the ${walk.intact - head.count} after it came from runs killed before they moved it, or were added by hand.`);
    return notes;
}
/**
 * What lies in the folder beside what its records name.
 *
 * @param listed names that are no strangers.
 */
async function strangerNotes(dir, listed) {
    const here = await (0,promises_.readdir)(dir);
    const aside = here.includes(evidence_content/* BY_DIGEST */.t) ? await (0,promises_.readdir)(external_node_path_default().join(dir, evidence_content/* BY_DIGEST */.t)).catch(() => []) : [];
    const there = [...here, ...aside.map((name) => `${evidence_content/* BY_DIGEST */.t}/${name}`)];
    const extra = there.filter((name) => !listed.has(name)).sort();
    if (extra.length === 0)
        return [];
    const names = `${extra.slice(0, 5).join(', ')}${extra.length > 5 ? ' …' : ''}`;
    return [`${(0,counted/* counted */.h)(extra.length, 'file is', 'files are')} in the folder that no record names: ${names}`];
}

// EXTERNAL MODULE: ./build/seal/evidence/find-head.js
var find_head = __webpack_require__(34219);
// EXTERNAL MODULE: ./build/seal/evidence/head-seal.js
var head_seal = __webpack_require__(55143);
// EXTERNAL MODULE: ./build/model/evidence/subject.js
var subject = __webpack_require__(63331);
// EXTERNAL MODULE: ./build/model/evidence/tombstone.js
var tombstone = __webpack_require__(25824);
// EXTERNAL MODULE: ./build/seal/pending.js
var seal_pending = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/seal/evidence/check-file.js
var check_file = __webpack_require__(27810);
// EXTERNAL MODULE: ./build/seal/verify-any.js
var verify_any = __webpack_require__(25695);
;// CONCATENATED MODULE: ./build/seal/evidence/check-seals.js





/** Verifies the bundles of one record over the files beside which they stand, wherever their contents are kept. */
async function checkSeals(record, line, { dir, signers }) {
    const results = [];
    for (const bundle of record.files.filter((file) => file.path.endsWith('.sigstore.json'))) {
        const name = bundle.path.slice(0, -'.sigstore.json'.length);
        const subject = record.files.find((file) => file.path === name);
        const base = { record: line, bundle: bundle.path, subject: name };
        if (subject === undefined)
            results.push({ ...base, state: 'failed', reason: `the record does not name ${name}` });
        else if (signers === undefined)
            results.push({ ...base, state: 'not-checked' });
        else
            results.push({ ...base, ...(await checkSeal(bundle, subject, { dir, signers })) });
    }
    for (const pending of record.files.filter((file) => file.path.endsWith(seal_pending/* PENDING_SUFFIX */._o))) {
        const subject = pending.path.slice(0, -seal_pending/* PENDING_SUFFIX */._o.length);
        const reason = (await (0,seal_pending.pendingReason)((0,evidence_content/* contentPath */.n)(dir, pending))) ?? 'it does not say what is missing';
        results.push({ record: line, bundle: pending.path, subject, state: 'pending', reason });
    }
    return results;
}
async function checkSeal(bundle, subject, { dir, signers }) {
    try {
        const bytes = await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, bundle), 16 * 1024 * 1024);
        const artifact = await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, subject));
        const verified = await (0,verify_any/* verifyByAny */.n)({ bytes, name: bundle.path }, { kind: 'bytes', name: subject.path, bytes: artifact }, signers);
        return { state: 'verified', identity: verified.signedBy.identity };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error), ...(0,errors/* hintOf */.$z)(error) };
    }
}

// EXTERNAL MODULE: ./build/seal/evidence/tombstones.js
var evidence_tombstones = __webpack_require__(96187);
;// CONCATENATED MODULE: ./build/seal/evidence/walk-folder.js











/**
 * Walks through the ledger of a folder once and checks what each record names.
 *
 * @param onRecord is shown every record that holds.
 */
async function walkFolder(dir, options, onRecord) {
    let pinned = false;
    let verified = 0;
    let brokenAnchor;
    const listed = new Set([evidence_ledger/* LEDGER_FILE */.th, evidence_ledger/* HEAD_FILE */._d, evidence_ledger/* HEAD_BUNDLE_FILE */.dR, '.gitattributes', '.lock', evidence_content/* BY_DIGEST */.t]);
    const found = { problems: [], seals: [] };
    const tombstones = [];
    const anchors = [];
    const names = (0,check_file/* watchNames */.s)(dir);
    const subjects = (0,subject/* gatherSubjects */.H)();
    const lookInto = async (record, line) => {
        const anchor = await readAnchor(dir, record, line);
        if (anchor !== undefined && 'head' in anchor)
            anchors.push(anchor);
        else
            brokenAnchor ??= anchor;
        const tombstone = await (0,evidence_tombstones/* readTombstone */.i)(dir, record, line);
        if (tombstone !== undefined && 'files' in tombstone)
            tombstones.push(tombstone);
        else if (tombstone !== undefined)
            found.problems.push(tombstone);
        found.seals.push(...(await checkSeals(record, line, { dir, signers: options.signers })));
    };
    const walk = await (0,chain/* walkChain */.nn)(external_node_path_default().join(dir, evidence_ledger/* LEDGER_FILE */.th), (record, line) => {
        subjects.see(record, line);
        onRecord(record, line);
        if (record.hash === options.head)
            pinned = true;
        for (const file of record.files) {
            listed.add(file.path).add(names.see(file, line));
            const problem = (0,check_file/* checkFile */.v)(dir, file, line);
            if (problem === undefined)
                verified += 1;
            else
                found.problems.push(problem);
        }
        return isSpecial(record) ? lookInto(record, line) : undefined;
    });
    found.problems.push(...names.problems());
    return {
        walk,
        pinned,
        subjects: subjects.list(),
        verified,
        listed,
        anchors,
        brokenAnchor,
        ...(0,evidence_tombstones/* withoutPruned */.b)(tombstones, found),
    };
}
/** Whether a record says or holds what is read besides its files' digests: an anchor, a tombstone, seals. */
function isSpecial({ action, files }) {
    return (action === evidence_ledger/* ANCHOR_ACTION */.zi ||
        action === tombstone/* PRUNE_ACTION */.uJ ||
        files.some(({ path: name }) => name.endsWith('.sigstore.json') || name.endsWith(seal_pending/* PENDING_SUFFIX */._o)));
}

;// CONCATENATED MODULE: ./build/seal/evidence/verify-evidence.js












/**
 * Verifies an evidence folder from its files alone: every hash and link of the ledger, the head, every file that a
 * record names, and, given a key or an identity, every seal.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger, IO_FAILED.
 */
async function verifyEvidence(dir, options = {}) {
    const ledger = external_node_path_default().join(dir, evidence_ledger/* LEDGER_FILE */.th);
    await assertLedger(ledger);
    const heads = await (0,find_head/* readHead */.zy)(dir);
    const sealed = await (0,head_seal/* readSealedHead */.p)(dir);
    const headAt = (0,find_head/* headFinder */.JZ)(heads.head);
    const sealedAt = (0,find_head/* headFinder */.JZ)(sealed?.head);
    const { walk, problems, seals, pruned, ...seen } = await walkFolder(dir, options, (record, line) => {
        headAt.see(record, line);
        sealedAt.see(record, line);
    });
    const headProblem = heads.problem ?? (heads.head && (0,chain/* compareHead */._L)(heads.head, headAt.place(walk), evidence_ledger/* HEAD_FILE */._d));
    const headSeal = await (0,head_seal/* verifyHeadSeal */.X)(sealed, sealedAt.place(walk), options.signers);
    const { base } = options;
    const tampering = walk.tampering ??
        (base && (await (0,branch_records/* compareWithBase */.te)(ledger, base))) ??
        headProblem ??
        headSeal.tampering ??
        (0,find_head/* headRemoved */.xA)(walk, heads.head) ??
        seen.brokenAnchor ??
        (await checkAnchors(dir, seen.anchors));
    const branch = base && (0,branch_records/* countRecords */.qJ)(base, walk.intact, headSeal);
    const about = await aboutOf(seen.subjects, options, branch?.counted ?? walk.intact);
    const faults = [
        ...faultsOf({ tampering, problems, seals, headSeal, options, pinned: seen.pinned, branch }),
        ...about.faults,
    ];
    return {
        folder: dir,
        ok: faults.length === 0,
        about: seen.subjects.map(({ commits, ...subject }) => ({ ...subject, commits: commits.size })),
        ...(about.ofCommit === undefined ? {} : { ofCommit: about.ofCommit }),
        records: walk.intact,
        ...(walk.last === undefined ? {} : { head: walk.last }),
        ...(tampering === undefined ? {} : { tampering }),
        files: { verified: seen.verified, problems, pruned },
        seals,
        headSeal,
        anchors: seen.anchors.length,
        ...(branch === undefined ? {} : { branch }),
        faults,
        notVerified: [...about.notVerified, ...notVerifiedOf(options, seals, headSeal)],
        notes: [
            ...endNotes(walk, heads),
            ...(walk.tampering === undefined ? await strangerNotes(dir, seen.listed) : []),
        ],
    };
}
async function aboutOf(subjects, { about: { cloneWith, ...wanted } = {} }, counted) {
    const clone = await cloneWith?.(subjects.flatMap(({ commits }) => [...commits.keys()]));
    return (0,about/* compareAbout */.$)(subjects, { ...wanted, ...(clone === undefined ? {} : { clone }) }, counted);
}
async function assertLedger(ledger) {
    const info = await (0,promises_.lstat)(ledger).catch(() => undefined);
    if (info?.isFile() === true)
        return;
    throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${ledger} does not exist or is not a plain file`, {
        location: { file: ledger },
        hint: 'Name the evidence folder (docs/security/evidence by default).',
    });
}


/***/ }),

/***/ 25695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verifyByAny)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61790);


/**
 * Verifies a bundle against whoever of several may have signed it: keys that took each other's place, or a key and the
 * workflow that signs since.
 *
 * @throws SealgateError INPUT_INVALID, VERIFICATION_FAILED with each one's reason where it is nobody's.
 */
async function verifyByAny(bundle, artifact, signers) {
    const failures = [];
    for (const trust of signers) {
        try {
            return await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(bundle, artifact, trust);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
                throw error;
            failures.push(error);
        }
    }
    const [first, ...others] = failures;
    if (first !== undefined && others.length === 0)
        throw first;
    const said = `${bundle.name} does not verify: `;
    const reasons = new Set(failures.map(({ message }) => (message.startsWith(said) ? message.slice(said.length) : message)));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `${said}none of the ${signers.length} signers made it: ${[...reasons].join('; ')}`, { location: { file: bundle.name }, ...sharedHint(failures), cause: first });
}
/** Advice that fits every signer's failure: a trusted root that knows too little, say. */
function sharedHint(failures) {
    const hint = failures[0]?.hint;
    return hint !== undefined && failures.every((failure) => failure.hint === hint) ? { hint } : {};
}


/***/ })

};
;