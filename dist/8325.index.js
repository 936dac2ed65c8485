"use strict";
exports.id = 8325;
exports.ids = [8325];
exports.modules = {

/***/ 18325:
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
// EXTERNAL MODULE: ./build/publish/incidents/follow.js
var follow = __webpack_require__(71998);
// EXTERNAL MODULE: ./build/publish/incidents/write-issue.js + 1 modules
var write_issue = __webpack_require__(31854);
// EXTERNAL MODULE: ./build/model/incident.js
var model_incident = __webpack_require__(84531);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(65814);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/render/incidents/languages.js + 2 modules
var languages = __webpack_require__(93329);
;// CONCATENATED MODULE: ./build/render/incidents/report.js




/**
 * The report that closes an incident, as Markdown: its time line from the ledger, cause and prevention, what of the
 * runbook was done.
 *
 * @param events the ledger's records about it, oldest first.
 */
function incidentReport(incident, events, options) {
    const texts = languages/* INCIDENT_LANGUAGES */.N[options.locale];
    const { report } = texts;
    const when = (time) => (0,words/* formatTime */.fU)(time, options.timeZone);
    const undone = model_incident/* INCIDENT_STEPS */.ze.filter((step) => !incident.done.includes(step));
    return [
        `## ${report.title}`,
        '',
        (0,markdown/* prose */.CS)(incident.what),
        '',
        `${texts.levels[incident.level]}. ${report.took(durationOf(incident.opened, incident.updated))}`,
        '',
        `### ${report.cause}`,
        '',
        ...quoted(incident.cause),
        '',
        `### ${report.prevention}`,
        '',
        ...quoted(incident.prevention),
        '',
        `### ${report.timeline}`,
        '',
        (0,markdown/* tableHead */.PP)(report.columns),
        ...events.map(({ time, kind, note, by, record }) => (0,markdown/* tableRow */.jD)([
            when(time),
            note === '' ? report.events[kind] : `${report.events[kind]}: ${(0,markdown/* prose */.CS)(note)}`,
            (0,markdown/* code */.aY)(by),
            (0,markdown/* code */.aY)(record.slice(0, 12)),
        ])),
        '',
        ...(events.some(({ kind }) => kind === 'opened') ? [] : [report.missing, '']),
        report.source(events.length),
        '',
        `### ${report.steps}`,
        '',
        ...(undone.length === 0
            ? [report.allDone]
            : [`${report.undone}:`, '', ...undone.map((step) => `- ${texts.steps[step][0]}`)]),
        '',
    ].join('\n');
}
/** People's words, line by line, as a quotation in which nothing is active. */
function quoted(text) {
    return (text ?? '').split('\n').map((line) => `> ${(0,markdown/* prose */.CS)(line, 2000)}`);
}
/** `1 h 20 min`, `3 d 2 h`: units that both languages read. */
function durationOf(from, to) {
    const minutes = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
    if (days > 0)
        return hours === 0 ? `${days} d` : `${days} d ${hours} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/incidents/desk.js
var incidents_desk = __webpack_require__(93309);
// EXTERNAL MODULE: ./build/commands/incidents/known.js
var known = __webpack_require__(74585);
// EXTERNAL MODULE: ./build/commands/incidents/without-secrets.js
var without_secrets = __webpack_require__(64714);
;// CONCATENATED MODULE: ./build/commands/incident-close.js









const command = {
    name: 'incident close',
    summary: 'Close an incident with its report: time line from the ledger, cause, prevention.',
    usage: ['incident close KEY --cause TEXT --prevention TEXT [--not-planned]'],
    positionals: 'KEY of the incident, or the beginning of it.',
    options: [
        { name: 'cause', type: 'string', value: 'TEXT', description: 'Why it happened.' },
        { name: 'prevention', type: 'string', value: 'TEXT', description: 'What keeps it from happening again.' },
        {
            name: 'not-planned',
            type: 'boolean',
            description: 'Close it although what it names is still found: it stays closed until something else is.',
        },
        ...incidents_desk/* DESK_OPTIONS */.JI,
    ],
    notes: [
        incidents_desk/* GITHUB_NOTE */.Zd,
        'Exit codes: 0 closed, the report filed and written; 2 wrong usage or input; 3 closed in the ledger, but the issue could not be written.',
    ],
    run,
};
async function run(positionals, values, world) {
    const names = ['cause', 'prevention'];
    const said = await (0,without_secrets/* withoutSecrets */.c)(values, names, world);
    const [cause, prevention] = names.map((name) => reasonOf(said, name));
    const desk = await (0,incidents_desk/* openDesk */.A$)(values, world);
    const found = await (0,known/* findIncident */.O)(positionals, desk, 'close');
    const before = found.incident;
    const notPlanned = values['not-planned'] === true;
    if (before.state === 'closed' && found.issue?.state !== 'open')
        throw new errors/* SealgateError */.De('USAGE', `Incident ${before.key} is closed already`, {
            hint: `sealgate incident show ${before.key} tells how.`,
        });
    const left = before.alerts.length + before.more;
    if (left > 0 && !notPlanned)
        throw new errors/* SealgateError */.De('USAGE', `What incident ${before.key} names is still found: ${left} alerts`, {
            hint: 'Mend it and let the gate run, or pass --not-planned: then it stays closed until something else is found.',
        });
    const { cause: _cause, prevention: _prevention, ...rest } = before;
    const incident = {
        ...rest,
        state: 'closed',
        updated: desk.at.time,
        ...(cause === undefined ? {} : { cause }),
        ...(prevention === undefined ? {} : { prevention }),
    };
    await desk.record(incident, 'closed', `cause: ${cause}; prevention: ${prevention}`);
    const report = await reportOf(desk, incident);
    await desk.record(incident, 'reported', 'report', report);
    const problem = await writeClosed(desk, found, incident, { report, notPlanned });
    const told = await desk.tell([
        { event: 'incident-closed', incident, ...(found.issue === undefined ? {} : { url: found.issue.url }) },
    ]);
    return {
        exitCode: problem === undefined ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.incomplete,
        json: { incident, report, ...(problem === undefined ? {} : { problem }) },
        text: (0,display_text/* displayLines */.kF)([
            `Closed: incident ${incident.key}`,
            ...(found.issue === undefined ? [] : [`  ${found.issue.url}`]),
            ...told.map((line) => `  ${line}`),
            ...(problem === undefined ? [] : [`  ✗ the issue: ${problem}`]),
            '',
            ...report.split('\n'),
        ]),
    };
}
function reasonOf(values, name) {
    const text = (0,flags/* textOf */.b6)(values, name)?.trim() ?? '';
    if (text !== '' && text.length <= 4000)
        return text;
    throw new errors/* SealgateError */.De('USAGE', text === '' ? `--${name} is missing` : `--${name} is longer than 4,000 characters`, {
        hint: 'An incident is closed with its cause and what prevents it: --cause "…" --prevention "…".',
    });
}
/** The report, from what the ledger has by now. */
async function reportOf({ folder, telling }, incident) {
    const { incidents } = await (0,known/* readIncidents */.E)(folder.evidenceDir);
    const events = incidents.find((known) => known.incident.key === incident.key)?.events ?? [];
    return incidentReport(incident, events, { locale: telling.locale, timeZone: telling.timeZone });
}
async function writeClosed({ issues, noIssues }, { issue }, incident, { report, notPlanned }) {
    if (issues === undefined)
        return noIssues;
    if (issue === undefined)
        return 'it has none';
    try {
        const told = await (0,write_issue/* commentIssue */.L3)(issues, issue.number, report);
        // A locked issue takes no comment: then the report stands in its text.
        const standing = told
            ? issue.body
            : { ...issue.body, after: `${issue.body.after}\n\n${report}`.trim() };
        await (0,write_issue/* updateIssue */.tt)(issues, issue.number, {
            body: issues.texts.body(incident, standing),
            state: 'closed',
            state_reason: notPlanned ? 'not_planned' : 'completed',
        });
        return undefined;
    }
    catch (error) {
        return (0,follow/* problemOf */.Z)(error);
    }
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