"use strict";
exports.id = 935;
exports.ids = [935];
exports.modules = {

/***/ 935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   incidentStage: () => (/* binding */ incidentStage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8428);
/* harmony import */ var _model_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84531);
/* harmony import */ var _model_incident_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37693);
/* harmony import */ var _publish_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9173);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71998);
/* harmony import */ var _publish_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97923);
/* harmony import */ var _publish_who_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7399);
/* harmony import */ var _incidents_carry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57525);
/* harmony import */ var _incidents_sightings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84902);











/** Opens and follows the incidents of a run on the default branch. Its faults never change the verdict. */
async function incidentStage(input) {
    const { state, record, world } = input;
    if (state.telling.incidents.levels.length === 0)
        return { results: [], news: [] };
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
    const event = await (0,_io_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readGithubEvent */ .a)(world.env);
    // A schedule runs on the default branch only, and older servers do not name it in the event.
    const branch = event?.defaultBranch;
    if (event?.name !== 'schedule' && branch === undefined)
        return 'The event does not name the default branch';
    if (branch !== undefined && context.ref !== `refs/heads/${branch}`)
        return `Incidents are of the default branch, ${branch}`;
    if ((0,_publish_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryOf */ ._)(world.env) === undefined)
        return 'GITHUB_REPOSITORY is not set';
    return (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenOf */ .B9)(world.env) === undefined ? 'There is no token' : undefined;
}
async function carry({ state, record, filed, sealHead, world }) {
    const { context } = record;
    const by = (0,_model_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceId */ .t6)(context.source);
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
    return (0,_incidents_carry_js__WEBPACK_IMPORTED_MODULE_7__/* .carryIncidents */ .pX)({
        sightings: [
            ...(0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_8__/* .sightingsOf */ .YW)(record, options),
            ...('fault' in filed ? brokenEvidence(filed.fault, options, record) : []),
        ],
        looked: (0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_8__/* .lookedAt */ .O1)(record),
        at: {
            time: context.time,
            by,
            ...(run === undefined ? {} : { run }),
            ...(context.commit === undefined ? {} : { commit: context.commit }),
        },
    }, state.telling, {
        evidenceDir: state.evidenceDir,
        ...(state.evidenceInside === undefined ? {} : { repositoryDir: state.evidenceInside }),
        who: (0,_publish_who_js__WEBPACK_IMPORTED_MODULE_10__/* .whoOf */ .O)(context),
        ...(sealHead === undefined ? {} : { sealHead }),
    }, world);
}
/** A ledger that could not be continued, because its end is not what its head says. */
function brokenEvidence(fault, { policy, dir, by, }, { context, policy: source }) {
    if (!(fault instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De) || fault.code !== 'EVIDENCE_INVALID')
        return [];
    const level = (0,_model_incident_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .In)(policy, { rule: _model_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_RULE */ .dZ });
    if (level === undefined)
        return [];
    const message = (0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .Jj)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(fault), 300);
    return [
        {
            rule: _model_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_RULE */ .dZ,
            what: (0,_incidents_sightings_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .Jj)(`The evidence does not verify: ${message}`, 280),
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
    const done = (0,_incidents_carry_js__WEBPACK_IMPORTED_MODULE_7__/* .carriedText */ .qH)(carried);
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