"use strict";
exports.id = 2397;
exports.ids = [2397];
exports.modules = {

/***/ 34778:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);
/* harmony import */ var _model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89946);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35543);
/* harmony import */ var _render_incidents_languages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93329);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6729);
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93309);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74585);








const command = {
    name: 'incident show',
    summary: 'One incident: what is known, who answers for it, what is done, and its time line.',
    usage: ['incident show KEY [--evidence DIR]'],
    positionals: 'KEY of the incident, or the beginning of it.',
    options: _desk_js__WEBPACK_IMPORTED_MODULE_4__/* .DESK_OPTIONS */ .JI,
    notes: [
        'From the ledger, and from its issue where GITHUB_TOKEN and GITHUB_REPOSITORY are set.',
        'Exit codes: 0 shown; 2 wrong usage or input.',
    ],
    run,
};
async function run(positionals, values, world) {
    const desk = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_4__/* .openDesk */ .A$)(values, world);
    const { incident, events, issue } = await (0,_known_js__WEBPACK_IMPORTED_MODULE_5__/* .findIncident */ .O)(positionals, desk, 'show');
    const owner = (0,_model_incidents_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationFor */ .jQ)(desk.telling.incidents.people, incident);
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
        ..._model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .INCIDENT_STEPS */ .ze.map((step) => `  [${incident.done.includes(step) ? 'x' : ' '}] ${names[step][0]}${_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_STEPS */ .jF.includes(step) ? '' : ' (no deadline)'}`),
        ...(incident.cause === undefined ? [] : [`Cause: ${incident.cause}`]),
        ...(incident.prevention === undefined ? [] : [`Prevention: ${incident.prevention}`]),
        'Time line',
        ...events.map(({ time, kind, note, by, record }) => `  ${time}  ${kind}  ${note}  (${by}, ${record.slice(0, 12)})`),
    ];
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass,
        json: { incident, owner: owner ?? null, issue: issue?.url ?? null, events },
        text: (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_7__/* .displayLines */ .kF)(lines),
    };
}


/***/ })

};
;