"use strict";
exports.id = 3542;
exports.ids = [3542];
exports.modules = {

/***/ 33542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./build/seal/verify-evidence.js + 2 modules
var verify_evidence = __webpack_require__(60846);
// EXTERNAL MODULE: ./build/commands/evidence-read.js
var evidence_read = __webpack_require__(23462);
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
/** Items of audits, by the last record that each has: `audit/ITEM` with the outcome `fail`. */
async function failedAudits(evidenceDir, policy, at) {
    const { records } = await (0,evidence_read/* readRecords */.T)(evidenceDir, {});
    const last = new Map();
    for (const numbered of records) {
        const item = auditItem(numbered.record.action, numbered.record.object);
        if (item !== undefined)
            last.set(item, numbered);
    }
    return [...last].flatMap(([item, { record }]) => {
        const rule = `audits/${item}`;
        const level = (0,incident_rules/* levelOf */.In)(policy, { rule });
        if (level === undefined || record.result.outcome !== 'fail')
            return [];
        const message = (0,sightings/* cut */.Jj)(record.result.message, 300);
        const [file] = record.files;
        return [
            {
                rule,
                what: (0,sightings/* cut */.Jj)(`Audit item ${item} failed: ${message}`, 280),
                dir: '.',
                level,
                alerts: [{ id: item, subject: item, message, since: record.time, by: at.by }],
                evidence: { record: record.hash, ...(file === undefined ? {} : { file: file.path }) },
            },
        ];
    });
}
/** The item that a record is the answer to: of an audit's own record, or of evidence that was added for one. */
function auditItem(action, object) {
    const match = /^(?:audit|audits)\/([a-z0-9][a-z0-9._-]{0,80})$/.exec(object);
    if (match?.[1] !== undefined)
        return match[1];
    const [scope, what, ...more] = object.split('/');
    if (action !== 'add' || scope !== 'audit' || more.length > 0)
        return undefined;
    return what !== undefined && /^[a-z0-9][a-z0-9._-]{0,80}$/.test(what) ? what : undefined;
}

// EXTERNAL MODULE: ./build/commands/incidents/known.js
var known = __webpack_require__(74585);
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
        return updateOne(positionals, values, desk);
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
    const { folder, telling, who, at } = desk;
    const sightings = await evidenceSightings(folder.evidenceDir, telling, at);
    if (desk.issues === undefined)
        return said(errors/* EXIT */.dc.incomplete, [
            ...sightings.map(({ what }) => `Seen: ${what}`),
            'No issue was looked at: GITHUB_TOKEN and GITHUB_REPOSITORY are not set',
        ]);
    const written = await writeMissing(desk);
    const carried = await (0,carry/* carryIncidents */.pX)({ sightings, looked: isEvidenceRule, at }, telling, {
        evidenceDir: folder.evidenceDir,
        ...(folder.inside === undefined ? {} : { repositoryDir: folder.inside }),
        who,
    }, world);
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
async function writeChange({ issues }, { issue }, incident, note, raised) {
    if (issues === undefined)
        return 'GITHUB_TOKEN and GITHUB_REPOSITORY are not set';
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
    return { exitCode, json: { lines }, text: (0,display_text/* displayText */.W)(lines.join('\n')) };
}


/***/ })

};
;