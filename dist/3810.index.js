"use strict";
exports.id = 3810;
exports.ids = [3810];
exports.modules = {

/***/ 3810:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26407);
/* harmony import */ var _model_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84531);
/* harmony import */ var _model_incident_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37693);
/* harmony import */ var _render_incidents_languages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93329);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6729);
/* harmony import */ var _incidents_desk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93309);
/* harmony import */ var _incidents_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74585);








const command = {
    name: 'incident show',
    summary: 'One incident: what is known, who answers for it, what is done, and its time line.',
    usage: ['incident show KEY [--evidence DIR]'],
    positionals: 'KEY of the incident, or the beginning of it.',
    options: _incidents_desk_js__WEBPACK_IMPORTED_MODULE_4__/* .DESK_OPTIONS */ .JI,
    notes: [
        'From the ledger, and from its issue where GITHUB_TOKEN and GITHUB_REPOSITORY are set.',
        'Exit codes: 0 shown; 2 wrong usage or input.',
    ],
    run,
};
async function run(positionals, values, world) {
    const desk = await (0,_incidents_desk_js__WEBPACK_IMPORTED_MODULE_4__/* .openDesk */ .A$)(values, world);
    const { incident, events, issue } = await (0,_incidents_known_js__WEBPACK_IMPORTED_MODULE_5__/* .findIncident */ .O)(positionals, desk, 'show');
    const owner = (0,_model_incident_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationFor */ .jQ)(desk.telling.incidents.people, incident);
    const names = _render_incidents_languages_js__WEBPACK_IMPORTED_MODULE_3__/* .INCIDENT_LANGUAGES */ .N.en.steps;
    const lines = [
        `Incident ${incident.key}, level ${incident.level}, ${incident.state}`,
        `  ${incident.what}`,
        ...(incident.target === undefined ? [] : [`  on ${incident.target}`]),
        ...(incident.environment === undefined ? [] : [`  environment ${incident.environment}`]),
        `  rule ${incident.rule}; opened ${incident.opened}; first steps until ${incident.deadline}`,
        `  owner ${owner?.owner ?? 'nobody'}${owner === undefined || owner.escalateTo.length === 0 ? '' : `, then ${owner.escalateTo.join(', ')}`}`,
        ...(issue === undefined ? [] : [`  ${issue.url}`]),
        ...incident.alerts.map(({ severity, subject, message }) => `  ${severity ?? ''} ${subject}: ${message}`),
        ...(incident.more === 0 ? [] : [`  ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreLine */ .g0)(incident.more)}`]),
        ...(incident.note ?? '').split('\n').flatMap((line) => (line === '' ? [] : [`  > ${line}`])),
        'Runbook',
        ..._model_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_STEPS */ .ze.map((step) => `  [${incident.done.includes(step) ? 'x' : ' '}] ${names[step][0]}${_model_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_STEPS */ .jF.includes(step) ? '' : ' (no deadline)'}`),
        ...(incident.cause === undefined ? [] : [`Cause: ${incident.cause}`]),
        ...(incident.prevention === undefined ? [] : [`Prevention: ${incident.prevention}`]),
        'Time line',
        ...events.map(({ time, kind, note, by, record }) => `  ${time}  ${kind}  ${note}  (${by}, ${record.slice(0, 12)})`),
    ];
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass,
        json: { incident, owner: owner ?? null, issue: issue?.url ?? null, events },
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_7__/* .displayLines */ .kF)(lines),
    };
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


/***/ })

};
;