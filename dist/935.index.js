"use strict";
exports.id = 935;
exports.ids = [935];
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

/***/ 935:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   incidentStage: () => (/* binding */ incidentStage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_runner_github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18601);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89135);
/* harmony import */ var _model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89946);
/* harmony import */ var _publish_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9173);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71998);
/* harmony import */ var _publish_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97923);
/* harmony import */ var _publish_who_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7399);
/* harmony import */ var _incidents_carry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57525);
/* harmony import */ var _incidents_sightings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84902);











/** Opens and follows the incidents of a run on the default branch, by a policy that makes some. Its faults never change the verdict. */
async function incidentStage(input) {
    const { state, record, world } = input;
    try {
        const reason = await whyNot(record, world);
        if (reason !== undefined)
            return { results: [said('skipped', reason)], news: [] };
        return resultOf(await carry(input), state);
    }
    catch (error) {
        return { results: [said('failed', (0,_publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Z)(error))], news: [] };
    }
}
async function whyNot({ context }, world) {
    if (world.env.GITHUB_ACTIONS !== 'true')
        return 'Not in a workflow run';
    if (context.pullRequest !== undefined)
        return 'A pull request is no incident';
    const event = await (0,_io_runner_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readGithubEvent */ .a)(world.env);
    // A schedule runs on the default branch only, and older servers do not name it in the event.
    const branch = event?.defaultBranch;
    if (event?.name !== 'schedule' && branch === undefined)
        return 'The event does not name the default branch';
    if (branch !== undefined && world.env.GITHUB_REF !== `refs/heads/${branch}`)
        return `Incidents are of the default branch, ${branch}`;
    if ((0,_publish_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryOf */ ._M)(world.env) === undefined)
        return 'GITHUB_REPOSITORY is not set';
    return (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenOf */ .B9)(world.env) === undefined ? 'There is no token' : undefined;
}
async function carry({ state, record, filed, sealHead, world }) {
    const { context } = record;
    const by = (0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceId */ .t6)(context.source);
    const root = world.env.GITHUB_WORKSPACE ?? state.repositoryDir;
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(root, state.repositoryDir).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
    const evidence = 'evidence' in filed ? { evidence: filed.evidence } : {};
    const options = {
        policy: state.telling.incidents,
        locale: state.telling.locale,
        dir: dir === '' ? '.' : dir,
        by,
        ...evidence,
    };
    const { run } = context.source;
    return (0,_incidents_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .carryIncidents */ .pX)({
        sightings: [
            ...(0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_9__/* .sightingsOf */ .YW)(record, options),
            ...('fault' in filed ? brokenEvidence(filed.fault, options, record) : []),
        ],
        looked: (0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_9__/* .lookedAt */ .O1)(record),
        at: {
            time: context.time,
            by,
            ...(run === undefined ? {} : { run }),
            ...(context.commit === undefined ? {} : { commit: context.commit }),
        },
    }, {
        telling: state.telling,
        ledger: {
            evidenceDir: state.evidenceDir,
            ...(state.evidenceInside === undefined ? {} : { repositoryDir: state.evidenceInside }),
            who: (0,_publish_who_js__WEBPACK_IMPORTED_MODULE_10__/* .whoOf */ .O)(context),
            ...(sealHead === undefined ? {} : { sealHead }),
        },
    }, world);
}
/** A ledger that could not be continued, because its end is not what its head says. */
function brokenEvidence(fault, { policy, dir, by, }, { context, policy: source }) {
    if (!(fault instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De) || fault.code !== 'EVIDENCE_INVALID')
        return [];
    const level = (0,_model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .In)(policy, { rule: _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_RULE */ .dZ });
    if (level === undefined)
        return [];
    const message = (0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(fault), 300);
    return [
        {
            rule: _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_RULE */ .dZ,
            what: (0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(`The evidence does not verify: ${message}`, 280),
            ...(source.environment === undefined ? {} : { environment: source.environment }),
            dir,
            level,
            alerts: [{ id: 'ledger', subject: 'ledger', message, since: context.time, by }],
        },
    ];
}
function resultOf(carried, state) {
    const { peopleProblem } = state.telling.incidents;
    const problems = [...carried.problems, ...(peopleProblem === undefined ? [] : [peopleProblem])];
    const done = (0,_incidents_carry_js__WEBPACK_IMPORTED_MODULE_8__/* .carriedText */ .qH)(carried);
    return {
        news: carried.news,
        results: [
            problems.length === 0 ? said('done', done) : said('failed', [done, ...new Set(problems)].join('. ')),
        ],
    };
}
function said(state, message) {
    return { publisher: 'incidents', state, message };
}


/***/ })

};
;