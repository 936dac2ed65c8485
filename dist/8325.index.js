"use strict";
exports.id = 8325;
exports.ids = [8325];
exports.modules = {

/***/ 18325:
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
// EXTERNAL MODULE: ./build/publish/incidents/follow.js
var follow = __webpack_require__(71998);
// EXTERNAL MODULE: ./build/publish/incidents/write-issue.js + 1 modules
var write_issue = __webpack_require__(31854);
// EXTERNAL MODULE: ./build/model/incident.js
var model_incident = __webpack_require__(84531);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(87407);
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
    const [cause, prevention] = ['cause', 'prevention'].map((name) => reasonOf(values, name));
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
        text: (0,display_text/* displayText */.W)([
            `Closed: incident ${incident.key}`,
            ...(found.issue === undefined ? [] : [`  ${found.issue.url}`]),
            ...told.map((line) => `  ${line}`),
            ...(problem === undefined ? [] : [`  ✗ the issue: ${problem}`]),
            '',
            report,
        ].join('\n')),
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
async function writeClosed({ issues }, { issue }, incident, { report, notPlanned }) {
    if (issues === undefined)
        return 'GITHUB_TOKEN and GITHUB_REPOSITORY are not set';
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

/***/ 71998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ followIncidents),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84531);
/* harmony import */ var _model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63397);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51831);
/* harmony import */ var _own_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48620);
/* harmony import */ var _write_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31854);






/**
 * Opens an issue for every incident that has none, and brings those that stand up to date: what is found now, whose
 * time is over, what somebody closed. An issue that has nothing new to say is not written.
 *
 * @throws GithubError where the incidents that stand could not be read; what goes wrong with one of them is in its
 * result.
 */
async function followIncidents(world, seen) {
    const issues = await (0,_own_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwnIssues */ .Q)(world.github, world.at, world.me);
    const sightings = new Map(seen.sightings.map((sighting) => [(0,_model_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentKey */ .Qq)(sighting), sighting]));
    const followed = [];
    for (const [key, sighting] of sightings) {
        const issue = currentIssue(issues, key, sighting);
        followed.push(await guarded((0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .openIncident */ .pF)(sighting, seen.at).incident, () => issue === undefined ? openNew(world, sighting, seen) : followOne(world, issue, { sighting, seen })));
    }
    for (const issue of seen.only === true ? [] : issues) {
        const { incident, key } = issue.body;
        if (incident === undefined || sightings.has(key) || currentIssue(issues, key) !== issue)
            continue;
        followed.push(await guarded(incident, () => followOne(world, issue, { seen })));
    }
    return followed.filter(({ changes, problem }) => changes.length > 0 || problem !== undefined);
}
/** The issue that speaks for an incident: the oldest open one, else the newest closed one. */
function currentIssue(issues, key, sighting) {
    const same = issues.filter(({ body }) => body.key === key);
    const open = same.find(({ state }) => state === 'open');
    // What a person reports once more after it was closed has happened once more.
    return open ?? (sighting?.rule === _model_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORTED_RULE */ .pg ? undefined : same.at(-1));
}
async function guarded(incident, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_3__.GithubError))
            throw error;
        return { incident, changes: [], problem: problemOf(error) };
    }
}
/** What is wrong, and what to do about it. */
function problemOf(error) {
    if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_3__.GithubError))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (error.status === 410)
        return 'Issues are switched off in this repository: turn them on in its settings';
    if (/not accessible by (?:integration|personal access token)/i.test(error.message))
        return 'This token may not write issues: give the job `permissions: issues: write`';
    return `${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`;
}
async function openNew(world, sighting, seen) {
    const { incident } = (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .openIncident */ .pF)(sighting, seen.at);
    const { issue, created } = await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .createIssue */ .Ko)(world, incident);
    // Another job was faster: what this one saw is added to what that one wrote.
    if (!created)
        return followOne(world, issue, { sighting, seen });
    await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .assign */ .kp)(world, issue.number, incident);
    const { number, url } = issue;
    return { incident: { ...incident, issue: number }, changes: ['opened'], issue: { number, url } };
}
async function followOne(world, listed, look) {
    const planned = nextOf(world, listed, look);
    if (planned === undefined)
        return unchanged(listed);
    // Read again right before it is written: whoever ticked a box meanwhile keeps it.
    const issue = await (0,_own_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnIssue */ .x)(world.github, world.at, listed.number, world.me);
    if (issue === undefined) {
        // Deleted since it was listed: what is still found is said again, in a new one.
        return look.sighting === undefined ? unchanged(listed) : openNew(world, look.sighting, look.seen);
    }
    const next = nextOf(world, issue, look);
    if (next === undefined)
        return unchanged(issue);
    const { incident, changes } = next;
    const state = changes.includes('reopened') ? { state: 'open', state_reason: 'reopened' } : {};
    // A title that people chose stays.
    const ours = issue.body.incident !== undefined && issue.title === world.texts.title(issue.body.incident);
    const title = world.texts.title(incident);
    await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .updateIssue */ .tt)(world, issue.number, {
        ...(title === issue.title || !ours ? {} : { title }),
        body: world.texts.body(incident, issue.body),
        ...state,
    });
    const said = world.texts.comment(incident, changes);
    const told = said === undefined || (await (0,_write_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .commentIssue */ .L3)(world, issue.number, said));
    const place = { number: issue.number, url: issue.url };
    return {
        incident,
        changes,
        issue: place,
        ...(told ? {} : { problem: `Issue ${issue.number} is locked: its text says so, no comment could` }),
    };
}
function unchanged({ body, number, url }) {
    return { incident: body.incident, changes: [], issue: { number, url } };
}
/** What is to be written into an issue; `undefined` where it says all there is. */
function nextOf(world, issue, { sighting, seen }) {
    const known = knownOf(issue, sighting, seen.at);
    if (known === undefined)
        return undefined;
    const changes = [];
    let incident = known;
    if (issue.state === 'closed') {
        if (sighting === undefined)
            return incident.state === 'open' ? (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .closedByHand */ .nl)(incident, seen.at.time) : undefined;
        if (!comesBack(issue, incident, sighting))
            return undefined;
        incident = (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .reopenIncident */ .ws)(incident, seen.at);
        changes.push('reopened');
    }
    if (sighting !== undefined || seen.looked(incident.rule)) {
        const again = (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAgain */ .A3)(incident, sighting, seen.at);
        incident = again.incident;
        changes.push(...again.changes);
    }
    const late = (0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .passOn */ .TH)(incident, world.texts.people(incident), seen.at.time);
    incident = late.incident;
    changes.push(...late.changes);
    if (issue.body.incident !== undefined && incident.done.join() !== issue.body.incident.done.join())
        changes.push('steps-done');
    // A part that people removed is written again, but is no news.
    if (changes.length === 0 && issue.body.incident !== undefined && issue.body.facts !== undefined)
        return undefined;
    return { incident: { ...incident, updated: seen.at.time, issue: issue.number }, changes };
}
/** What the issue says, with the boxes as they stand; where its last line is damaged, what is seen now. */
function knownOf(issue, sighting, at) {
    const { incident, done } = issue.body;
    const open = issue.state === 'open' ? { state: 'open' } : {};
    if (incident !== undefined)
        return { ...incident, ...open, done };
    return sighting === undefined ? undefined : { ...(0,_model_incident_next_js__WEBPACK_IMPORTED_MODULE_2__/* .openIncident */ .pF)(sighting, at).incident, done };
}
/** Who closed it as not planned has decided to live with what it names; anything else that is still found is not over. */
function comesBack(issue, incident, { alerts }) {
    if (issue.reason !== 'not_planned' && issue.reason !== 'duplicate')
        return true;
    const known = new Set(incident.alerts.map(({ id }) => id));
    return alerts.some(({ id }) => !known.has(id));
}


/***/ }),

/***/ 31854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kp: () => (/* binding */ write_issue_assign),
  L3: () => (/* binding */ commentIssue),
  Ko: () => (/* binding */ createIssue),
  tt: () => (/* binding */ updateIssue)
});

// UNUSED EXPORTS: INCIDENT_LABEL

// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/publish/incidents/creation-lock.js


/** A lock whose holder has not let go for this long was left by a job that died. */
const ABANDONED_MS = 120_000;
const LOOKS = 20;
/**
 * Does something while no other job does it for the same incident. GitHub has no conditional creation of issues, but a
 * label of one name can be created only once: whoever creates it holds the lock, and removes it in the end. Its
 * description says until when it counts.
 *
 * A token that may not write labels does without: what is created twice is then found and closed by the caller.
 */
async function withCreationLock(world, key, work) {
    const name = `sealgate-lock-${key}`;
    const held = await take(world, name);
    try {
        return await work();
    }
    finally {
        if (held)
            await release(world, name);
    }
}
async function take(world, name) {
    try {
        return await takeInTime(world, name);
    }
    catch (error) {
        if (isBarred(error))
            return false;
        throw error;
    }
}
async function takeInTime(world, name) {
    for (let look = 0; look < LOOKS; look += 1) {
        const until = Date.now() + ABANDONED_MS;
        if (await tryCreate(world, name, until))
            return true;
        const holder = await untilOf(world, name);
        if (holder === 'gone')
            continue;
        if (holder < Date.now())
            await release(world, name);
        else
            await new Promise((done) => setTimeout(done, world.pauseMs ?? 1000));
    }
    return false;
}
async function tryCreate({ github, at }, name, until) {
    try {
        await github.call('POST /repos/{owner}/{repo}/labels', {
            ...at,
            name,
            color: 'ededed',
            description: `Held by a run of Sealgate until ${new Date(until).toISOString()}`,
        });
        return true;
    }
    catch (error) {
        if (error instanceof github_error.GithubError && error.status === 422)
            return false;
        throw error;
    }
}
/** Whether the token may not write labels: then there is no lock to be had. */
function isBarred(error) {
    return error instanceof github_error.GithubError && ['forbidden', 'not-found'].includes(error.fault);
}
/** Milliseconds since 1970 until when the holder has it. A label that says nothing of the kind was made by hand. */
async function untilOf({ github, at }, name) {
    try {
        const { data } = await github.call('GET /repos/{owner}/{repo}/labels/{name}', { ...at, name });
        const { description } = (data ?? {});
        const text = typeof description === 'string' ? description : '';
        const until = Date.parse(/until (\S+)$/.exec(text)?.[1] ?? '');
        return Number.isNaN(until) ? 0 : until;
    }
    catch (error) {
        if (error instanceof github_error.GithubError && error.fault === 'not-found')
            return 'gone';
        throw error;
    }
}
/** A lock that cannot be removed ends by itself: what it guarded is done. */
async function release({ github, at }, name) {
    try {
        await github.call('DELETE /repos/{owner}/{repo}/labels/{name}', { ...at, name });
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}

// EXTERNAL MODULE: ./build/publish/incidents/own-issues.js
var own_issues = __webpack_require__(48620);
;// CONCATENATED MODULE: ./build/publish/incidents/write-issue.js



const INCIDENT_LABEL = 'sealgate: incident';
/**
 * Creates the incident's issue, unless another job has just done so: a label that only one job can create keeps two
 * from creating it at once, and if two stand all the same, the older one stays and ours is closed as its duplicate.
 *
 * @throws GithubError
 */
async function createIssue(world, incident) {
    const { github, at, me } = world;
    return withCreationLock(world, incident.key, async () => {
        const [standing] = await openOnes(world, incident.key);
        if (standing !== undefined)
            return { issue: standing, created: false };
        const number = await post(world, incident);
        const [oldest] = await untilShown(world, incident.key, number);
        if (oldest !== undefined && oldest.number < number) {
            await updateIssue(world, number, { state: 'closed', state_reason: 'not_planned' });
            return { issue: oldest, created: false };
        }
        const issue = await (0,own_issues/* readOwnIssue */.x)(github, at, number, me);
        if (issue !== undefined)
            return { issue, created: true };
        throw new github_error.GithubError('unexpected', 200, `GitHub does not show issue ${number}, which was just created`);
    });
}
const write_issue_LOOKS = 5;
/** Lists may lag behind: the lock is held until the list shows the new issue, so that the next holder sees it. */
async function untilShown(world, key, number) {
    for (let look = 1;; look += 1) {
        const all = await openOnes(world, key);
        if (look === write_issue_LOOKS || all.some((issue) => issue.number === number))
            return all;
        await new Promise((done) => setTimeout(done, world.pauseMs ?? 1000));
    }
}
async function openOnes({ github, at, me }, key) {
    const issues = await (0,own_issues/* findOwnIssues */.Q)(github, at, me);
    return issues.filter(({ state, body }) => state === 'open' && body.key === key);
}
/** A creation whose answer was lost may have worked: it is looked for before it is tried again. */
async function post(world, incident) {
    try {
        return await postOnce(world, incident);
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError) || error.fault !== 'unavailable')
            throw error;
        const [lost] = await openOnes(world, incident.key);
        return lost === undefined ? postOnce(world, incident) : lost.number;
    }
}
async function postOnce({ github, at, texts }, incident) {
    const { data, status } = await github.call('POST /repos/{owner}/{repo}/issues', {
        ...at,
        title: texts.title(incident),
        body: texts.body(incident),
        labels: [INCIDENT_LABEL],
    });
    const { number } = (data ?? {});
    if (typeof number !== 'number')
        throw new github_error.GithubError('unexpected', status, 'GitHub answered something else than the new issue');
    return number;
}
/** Assigns its owner, where that is a person whom GitHub takes; the issue names them anyway. */
async function write_issue_assign({ github, at, texts }, issue, incident) {
    const assignee = texts.assignee(incident);
    if (assignee === undefined)
        return;
    try {
        await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
            ...at,
            issue_number: issue,
            assignees: [assignee],
        });
    }
    catch (error) {
        // Not a collaborator, say: the mention in the issue calls them all the same.
        if (!(error instanceof github_error.GithubError) || !['rejected', 'not-found', 'forbidden'].includes(error.fault))
            throw error;
    }
}
/** @throws GithubError, `not-found` where somebody deleted it. */
async function updateIssue({ github, at }, number, change) {
    await github.call('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...at,
        issue_number: number,
        ...change,
    });
}
/** @returns false where the issue is locked. @throws GithubError */
async function commentIssue({ github, at }, number, body) {
    try {
        await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...at,
            issue_number: number,
            body,
        });
        return true;
    }
    catch (error) {
        if (error instanceof github_error.GithubError && error.status === 403 && /locked/i.test(error.message))
            return false;
        throw error;
    }
}


/***/ })

};
;