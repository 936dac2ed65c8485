"use strict";
exports.id = 5447;
exports.ids = [5447];
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

/***/ 25447:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98262);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89135);
/* harmony import */ var _model_incidents_next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86464);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35543);
/* harmony import */ var _policy_environment_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22647);
/* harmony import */ var _publish_github_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51831);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71998);
/* harmony import */ var _publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84222);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46257);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57525);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93309);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74585);
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64714);















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
            choices: _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT_LEVELS */ .Vb.map(String),
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
        ..._desk_js__WEBPACK_IMPORTED_MODULE_9__/* .DESK_OPTIONS */ .JI,
    ],
    notes: [
        'The same words on the same target are the same incident: one that is open is not opened twice.',
        _desk_js__WEBPACK_IMPORTED_MODULE_9__/* .GITHUB_NOTE */ .Zd,
        'Exit codes: 0 filed, with its issue; 2 wrong usage; 3 filed, but the issue could not be written.',
    ],
    run,
};
async function run(_positionals, values, world) {
    const said = values.event === true ? await payloadOf(world) : values;
    const report = reportOf(await (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutSecrets */ .c)(said, ['what', 'target', 'note'], world));
    const desk = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_9__/* .openDesk */ .A$)(values, world);
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
        return answer(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass, (0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentKey */ .Qq)(report), [`Open already: incident ${(0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentKey */ .Qq)(report)}`]);
    const { incident, changes, issue, problem } = followed;
    if (changes.length === 0)
        return withoutIssue(desk, report, problem ?? 'GitHub did not take it');
    await desk.record(incident, { kind: (0,_publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__/* .eventOf */ .A)(changes), note: (0,_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .noteOf */ .kH)(incident, changes) });
    const told = await desk.tell((0,_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .newsOf */ .Lq)(followed));
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
    const key = (0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentKey */ .Qq)(report);
    const { incidents } = await (0,_known_js__WEBPACK_IMPORTED_MODULE_10__/* .readIncidents */ .E)(desk.folder.evidenceDir);
    const known = incidents.find(({ incident }) => incident.key === key && incident.state === 'open');
    const { incident } = known ?? (0,_model_incidents_next_js__WEBPACK_IMPORTED_MODULE_3__/* .openIncident */ .pF)(report, desk.at);
    let told = [];
    if (known === undefined) {
        await desk.record(incident, { kind: 'opened', note: (0,_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .noteOf */ .kH)(incident, ['opened']) });
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
    return { exitCode, json: { key, lines }, text: (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_12__/* .displayLines */ .kF)(lines) };
}
/** @throws SealgateError USAGE naming the flag */
function reportOf(values) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, 'level');
    const missing = given === undefined || given === '';
    const level = missing ? undefined : Number(given);
    if (!(0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .isLevel */ .NW)(level))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', missing ? '--level is missing' : `--level '${given}' is no level`, {
            hint: `One of ${_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT_LEVELS */ .Vb.join(', ')}: 1 leaves 24 hours, 4 is at once.`,
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
        rule: _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORTED_RULE */ .pg,
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
    const event = JSON.parse((await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 1024 * 1024)).toString('utf8'));
    const payload = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .G)(event) ? event.client_payload : undefined;
    if (!(0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .G)(payload))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', 'The event has no client_payload', { location: { file } });
    const strange = Object.keys(payload).find((name) => !MEMBERS.some((member) => member === name));
    if (strange !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `client_payload has a member ${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_12__/* .displayText */ .WV)(strange).slice(0, 80)}`, {
            location: { file, pointer: '/client_payload' },
            hint: `Its members are ${MEMBERS.join(', ')}.`,
        });
    return Object.fromEntries(MEMBERS.flatMap((name) => {
        const value = payload[name];
        return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }));
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