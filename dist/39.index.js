"use strict";
exports.id = 39;
exports.ids = [39];
exports.modules = {

/***/ 50039:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/publish/incidents/follow.js
var follow = __webpack_require__(71998);
// EXTERNAL MODULE: ./build/publish/incidents/write-issue.js + 1 modules
var write_issue = __webpack_require__(31854);
// EXTERNAL MODULE: ./build/model/incidents/incident.js
var incidents_incident = __webpack_require__(89135);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(95409);
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
    const undone = incidents_incident/* INCIDENT_STEPS */.ze.filter((step) => !incident.done.includes(step));
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
;// CONCATENATED MODULE: ./build/commands/incidents/incident-close.js









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
    await desk.record(incident, { kind: 'closed', note: `cause: ${cause}; prevention: ${prevention}` });
    const report = await reportOf(desk, incident);
    await desk.record(incident, { kind: 'reported', note: 'report', report });
    const problem = await writeClosed(desk, found.issue, { incident, report, notPlanned });
    const told = await desk.tell([
        { event: 'incident-closed', incident, ...(found.issue === undefined ? {} : { url: found.issue.url }) },
    ]);
    return {
        exitCode: problem === undefined ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.incomplete,
        json: { incident, report, ...(problem === undefined ? {} : { problem }) },
        text: (0,display/* displayLines */.kF)([
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
async function writeClosed({ issues, noIssues }, issue, { incident, report, notPlanned, }) {
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