"use strict";
exports.id = 8559;
exports.ids = [8559];
exports.modules = {

/***/ 88559:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26407);
/* harmony import */ var _model_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84531);
/* harmony import */ var _model_incident_next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63397);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65603);
/* harmony import */ var _policy_environment_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22647);
/* harmony import */ var _publish_github_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51831);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71998);
/* harmony import */ var _publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84222);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);
/* harmony import */ var _incidents_carry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57525);
/* harmony import */ var _incidents_desk_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93309);
/* harmony import */ var _incidents_known_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74585);
/* harmony import */ var _incidents_without_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64714);















const command = {
    name: 'incident open',
    summary: 'Report an incident: a level and what happened.',
    usage: [
        'incident open --level 3 --what "The sign-in page answers slowly" [--target web] [--environment production] [--note TEXT]',
        'incident open --event   # from the payload of a repository_dispatch: a webhook',
    ],
    positionals: 'none',
    options: [
        {
            name: 'level',
            type: 'string',
            value: '1-4',
            description: 'How much haste: 1 leaves 24 hours, 2 leaves 4, 3 leaves one, 4 is at once.',
        },
        { name: 'what', type: 'string', value: 'TEXT', description: 'What happened, in a line.' },
        { name: 'target', type: 'string', value: 'NAME', description: 'On what: a host, a service, an image.' },
        { name: 'environment', type: 'string', value: 'NAME', description: 'Where: dev, staging, production …' },
        { name: 'note', type: 'string', value: 'TEXT', description: 'More about it, several lines if need be.' },
        {
            name: 'event',
            type: 'boolean',
            description: 'Take level, what, target, environment and note from the event (client_payload).',
        },
        ..._incidents_desk_js__WEBPACK_IMPORTED_MODULE_9__/* .DESK_OPTIONS */ .JI,
    ],
    notes: [
        'The same words on the same target are the same incident: one that is open is not opened twice.',
        _incidents_desk_js__WEBPACK_IMPORTED_MODULE_9__/* .GITHUB_NOTE */ .Zd,
        'Exit codes: 0 filed, with its issue; 2 wrong usage; 3 filed, but the issue could not be written.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const said = values.event === true ? await payloadOf(world) : values;
    const report = reportOf(await (0,_incidents_without_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutSecrets */ .c)(said, ['what', 'target', 'note'], world));
    const desk = await (0,_incidents_desk_js__WEBPACK_IMPORTED_MODULE_9__/* .openDesk */ .A$)(values, world);
    const seen = { sightings: [report], looked: () => false, at: desk.at, only: true };
    if (desk.issues === undefined)
        return withoutIssue(desk, report, desk.noIssues);
    let followed;
    try {
        [followed] = await (0,_publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_5__/* .followIncidents */ .P)(desk.issues, seen);
    }
    catch (error) {
        if (!(error instanceof _publish_github_error_js__WEBPACK_IMPORTED_MODULE_4__.GithubError))
            throw error;
        return withoutIssue(desk, report, (0,_publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Z)(error));
    }
    if (followed === undefined)
        return answer(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass, (0,_model_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentKey */ .Qq)(report), [`Open already: incident ${(0,_model_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentKey */ .Qq)(report)}`]);
    const { incident, changes, issue, problem } = followed;
    if (changes.length === 0)
        return withoutIssue(desk, report, problem ?? 'GitHub did not take it');
    await desk.record(incident, (0,_publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__/* .eventOf */ .A)(changes), (0,_incidents_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .noteOf */ .kH)(incident, changes));
    const told = await desk.tell((0,_incidents_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .newsOf */ .Lq)(followed));
    return answer(problem === undefined ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.incomplete, incident.key, [
        `Incident ${incident.key}, level ${incident.level}: first steps until ${incident.deadline}`,
        ...(issue === undefined ? [] : [`  ${issue.url}`]),
        ...(problem === undefined ? [] : [`  ✗ the issue: ${problem}`]),
        ...told.map((line) => `  ${line}`),
        ...nobody(desk),
    ]);
}
/** Filed in the ledger alone: `incident update` with a token writes the issue. */
async function withoutIssue(desk, report, reason) {
    const key = (0,_model_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentKey */ .Qq)(report);
    const { incidents } = await (0,_incidents_known_js__WEBPACK_IMPORTED_MODULE_10__/* .readIncidents */ .E)(desk.folder.evidenceDir);
    const known = incidents.find(({ incident }) => incident.key === key && incident.state === 'open');
    const { incident } = known ?? (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_3__/* .openIncident */ .pF)(report, desk.at);
    let told = [];
    if (known === undefined) {
        await desk.record(incident, 'opened', (0,_incidents_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .noteOf */ .kH)(incident, ['opened']));
        told = await desk.tell([{ event: 'incident-opened', incident }]);
    }
    return answer(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.incomplete, key, [
        known === undefined
            ? `Incident ${key}, level ${incident.level}: first steps until ${incident.deadline}`
            : `Open already: incident ${key}`,
        `  ✗ no issue: ${reason}`,
        '  sealgate incident update writes it as soon as it can',
        ...told.map((line) => `  ${line}`),
        ...nobody(desk),
    ]);
}
/** That nobody is named who answers for it, where that is so. */
function nobody({ telling }) {
    const { peopleProblem } = telling.incidents;
    return peopleProblem === undefined ? [] : [`  note: ${peopleProblem}`];
}
function answer(exitCode, key, lines) {
    return { exitCode, json: { key, lines }, text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_12__/* .displayLines */ .kF)(lines) };
}
/** @throws SealgateError USAGE naming the flag */
function reportOf(values) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'level');
    const missing = given === undefined || given === '';
    const level = missing ? undefined : Number(given);
    if (!(0,_model_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isLevel */ .NW)(level))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', missing ? '--level is missing' : `--level '${given}' is no level`, {
            hint: `One of ${_model_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT_LEVELS */ .Vb.join(', ')}: 1 leaves 24 hours, 4 is at once.`,
        });
    const what = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'what')?.trim().replace(/\s+/g, ' ') ?? '';
    if (what === '' || what.length > 200)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', what === '' ? '--what is missing' : '--what is longer than 200 characters', {
            hint: 'Say in a line what happened; --note takes more.',
        });
    const [target, environment, note] = ['target', 'environment', 'note'].map((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, name));
    if (environment !== undefined && !_policy_environment_name_js__WEBPACK_IMPORTED_MODULE_13__/* .ENVIRONMENT_NAME */ .Y.test(environment))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--environment '${environment}' is no name of an environment`, {
            hint: 'Small letters, digits and -: production.',
        });
    if ((target?.length ?? 0) > 200 || (note?.length ?? 0) > 4000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', '--target takes 200 characters, --note 4,000');
    return {
        rule: _model_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORTED_RULE */ .pg,
        what,
        ...(target === undefined ? {} : { target }),
        ...(environment === undefined ? {} : { environment }),
        ...(note === undefined ? {} : { note }),
        dir: '.',
        level,
        alerts: [],
    };
}
const MEMBERS = ['level', 'what', 'target', 'environment', 'note'];
/** What a webhook sent, as flags. Whoever may send it has a token that may write the repository. */
async function payloadOf({ env }) {
    const file = env.GITHUB_EVENT_PATH ?? '';
    if (env.GITHUB_EVENT_NAME !== 'repository_dispatch' || file === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--event is for 'repository_dispatch', not for '${env.GITHUB_EVENT_NAME ?? ''}'`, {
            hint: 'docs/incidents.md shows the workflow.',
        });
    const event = JSON.parse((await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 1024 * 1024)).toString('utf8'));
    const payload = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .G)(event) ? event.client_payload : undefined;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .G)(payload))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', 'The event has no client_payload', { location: { file } });
    const strange = Object.keys(payload).find((name) => !MEMBERS.some((member) => member === name));
    if (strange !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `client_payload has a member ${(0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_12__/* .displayText */ .WV)(strange).slice(0, 80)}`, {
            location: { file, pointer: '/client_payload' },
            hint: `Its members are ${MEMBERS.join(', ')}.`,
        });
    return Object.fromEntries(MEMBERS.flatMap((name) => {
        const value = payload[name];
        return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }));
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