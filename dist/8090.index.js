"use strict";
exports.id = 8090;
exports.ids = [8090];
exports.modules = {

/***/ 57525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   pX: () => (/* binding */ carryIncidents),
/* harmony export */   qH: () => (/* binding */ carriedText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _publish_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9173);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71998);
/* harmony import */ var _publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84222);
/* harmony import */ var _publish_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97923);
/* harmony import */ var _render_incidents_languages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93329);
/* harmony import */ var _issue_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25168);







/**
 * Brings the issues of incidents up to date and files what became of them.
 *
 * @throws GithubError where GitHub could not be asked at all.
 */
async function carryIncidents(seen, telling, ledger, world) {
    const token = (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOf */ .B9)(world.env);
    const at = (0,_publish_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(world.env);
    if (token === undefined || at === undefined)
        return { followed: [], news: [], problems: ['There is no token, or GITHUB_REPOSITORY is not set'] };
    const github = await (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .githubOf */ .zq)(token, { env: world.env, log: world.log });
    const me = await (0,_publish_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .whoAmI */ .Wc)(github, world.env);
    const texts = (0,_issue_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .issueTexts */ .s)(telling, seen.at.time);
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
    const steps = incident.done.map((step) => _render_incidents_languages_js__WEBPACK_IMPORTED_MODULE_4__/* .INCIDENT_LANGUAGES */ .N.en.steps[step][0]).join(', ');
    const words = {
        opened: `${incident.what} (level ${incident.level})`,
        reopened: 'what was found is still found',
        'level-raised': `level ${incident.level}`,
        'alerts-added': `${incident.alerts.length + incident.more} alerts, more than before`,
        'alerts-gone': incident.alerts.length === 0
            ? 'nothing is found any more'
            : `${incident.alerts.length} alerts are left`,
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   YW: () => (/* binding */ sightingsOf)
/* harmony export */ });
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75204);
/* harmony import */ var _model_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84531);
/* harmony import */ var _model_incident_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37693);
/* harmony import */ var _render_locale_locales_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68336);




/** What a run saw that the policy makes an incident of: one sighting a rule, with everything that breaks it. */
function sightingsOf(record, options) {
    const found = new Map();
    for (const decision of record.decisions) {
        // What the policy accepts, by an exception say, is no alert.
        if (decision.outcome === 'accept')
            continue;
        const { rule, severity } = decision.finding;
        const level = (0,_model_incident_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(options.policy, { rule, severity });
        if (level === undefined)
            continue;
        const before = found.get(rule);
        const alert = alertOf(decision, record.context.time, options.by);
        found.set(rule, {
            level: before === undefined ? level : (0,_model_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .higher */ .uz)(before.level, level),
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
    const whole = text.trim() === '' ? '(empty)' : text;
    return whole.length <= max ? whole : `${whole.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
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