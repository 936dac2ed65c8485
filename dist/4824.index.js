"use strict";
exports.id = 4824;
exports.ids = [4824];
exports.modules = {

/***/ 93309:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ openDesk),
/* harmony export */   JI: () => (/* binding */ DESK_OPTIONS),
/* harmony export */   Zd: () => (/* binding */ GITHUB_NOTE),
/* harmony export */   uQ: () => (/* binding */ whyNotHere)
/* harmony export */ });
/* harmony import */ var _io_runner_github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18601);
/* harmony import */ var _model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89135);
/* harmony import */ var _model_policy_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86237);
/* harmony import */ var _publish_github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51831);
/* harmony import */ var _publish_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9173);
/* harmony import */ var _publish_incidents_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71998);
/* harmony import */ var _publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84222);
/* harmony import */ var _publish_notifications_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94783);
/* harmony import */ var _publish_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97923);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18743);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10216);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91676);
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
    const telling = await (0,_people_js__WEBPACK_IMPORTED_MODULE_13__/* .withPeople */ .Q)((0,_model_policy_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingOf */ .N)(folder.policy), { dir: folder.repositoryDir, always: true });
    const { sealHead } = await (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .headSigner */ .Nw)(values, world);
    const { run, commit, workflowRef } = who.source;
    const job = world.env.GITHUB_JOB;
    const at = {
        time: who.time,
        by: (0,_model_incidents_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceId */ .t6)({
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
        record: async (incident, event) => {
            await (0,_publish_incidents_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordIncident */ .y)({
                evidenceDir: folder.evidenceDir,
                ...(folder.inside === undefined ? {} : { repositoryDir: folder.inside }),
                who,
                env: world.env,
                incident,
                ...event,
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
    const event = await (0,_io_runner_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readGithubEvent */ .a)(world.env);
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
// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
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
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a login or a team, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: 'Write @octocat, or @acme/security for a team.',
        });
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
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected hours or days, found ${(0,policy_node/* describe */.q0)(node)}`, {
            hint: 'Write 72h or 3d.',
        });
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

/***/ 31524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Whether a file of the evidence holds a JSON document of that kind, by its name. */
function isEvidenceOf(file, what) {
    return file.endsWith('json') && ['-', '_', '.'].some((mark) => file.includes(`_${what}${mark}`));
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    const safe = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60);
    return (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
}


/***/ }),

/***/ 94783:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KT: () => (/* binding */ incidentsDue),
  nX: () => (/* binding */ notificationsPublisher),
  Sl: () => (/* binding */ sendAll)
});

// EXTERNAL MODULE: ./build/io/http/create-http-client.js
var create_http_client = __webpack_require__(27436);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/publish/secrets.js
var publish_secrets = __webpack_require__(80198);
;// CONCATENATED MODULE: ./build/publish/notify.js



/**
 * Sends a message to Slack, Teams or a webhook. The address is a secret: no text names it, only the variable that
 * holds it. Text from outside is sent as plain text, secrets of the process taken out.
 */
async function sendMessage({ to, urlEnv }, message, { env, http }) {
    const address = env[urlEnv]?.trim() ?? '';
    const problem = addressProblem(address);
    if (problem !== undefined)
        return { state: 'failed', message: `${to}: ${urlEnv} ${problem}` };
    const secrets = (0,publish_secrets/* knownSecrets */.xU)(env).map(([, value]) => value);
    const clean = (text) => (0,redact/* redact */.E)((0,display/* displayText */.WV)(text), [...secrets, address]);
    const body = Buffer.from(JSON.stringify(payloadOf(to, message, clean)), 'utf8');
    const result = await http.get(address, {
        method: 'POST',
        body: { bytes: body, type: 'application/json' },
        accept: '*/*',
        maxBytes: 256 * 1024,
    });
    switch (result.kind) {
        case 'answer':
            if (to !== 'webhook' && isNoReceipt(result.body.toString('utf8')))
                return {
                    state: 'failed',
                    message: `${to} (${urlEnv}) answered ${result.status}, but took no message`,
                };
            return { state: 'done', message: `${to} (${urlEnv}) was told: ${message.events.join(', ')}` };
        case 'refused':
            return { state: 'failed', message: `${to} (${urlEnv}) answered ${result.status}` };
        case 'failed':
            return { state: 'failed', message: `${to} (${urlEnv}): ${clean(result.reason)}` };
    }
}
/**
 * What Slack and Teams do not answer to a message that they took: a page (of a login, of a proxy), an answer that says
 * no with a good status, and what Teams' connectors say with it. Of other services nobody knows what they answer.
 */
function isNoReceipt(body) {
    const text = body.trimStart();
    if (text.startsWith('<') || text.startsWith('Webhook message delivery failed'))
        return true;
    return /^\{\s*"(?:ok|success)"\s*:\s*false\b/.test(text);
}
/** Only https, so that nobody on the way reads it; plain http only to this very machine. */
function addressProblem(address) {
    if (address === '')
        return 'is empty: pass the address from a secret in the step’s env';
    if (!URL.canParse(address))
        return 'holds no URL';
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        return 'holds a URL with credentials, which are not used';
    const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    return url.protocol === 'https:' || (url.protocol === 'http:' && loopback)
        ? undefined
        : 'holds no https address';
}
function payloadOf(to, message, clean) {
    switch (to) {
        case 'slack':
            return slackMessage(message, clean);
        case 'teams':
            return teamsMessage(message, clean);
        case 'webhook':
            return cleaned(message.payload, clean);
    }
}
/** Every text of a value, cleaned. */
function cleaned(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => cleaned(item, clean));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member, clean)]));
}
/** Headline, then where. Only our own address becomes a link. */
function linesOf({ headline, where, url }, clean) {
    const safe = url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? url : undefined;
    return { headline: clean(headline).slice(0, 1000), where: clean(where), url: safe };
}
/** `plain_text` is shown as it is: no mentions, no links, no markup. */
function slackMessage(message, clean) {
    const { headline, where, url } = linesOf(message, clean);
    const plain = (text) => ({ type: 'plain_text', text: text.slice(0, 3000), emoji: false });
    return {
        text: escapeSlack(`Sealgate: ${headline}`),
        blocks: [
            { type: 'section', text: plain(headline) },
            { type: 'context', elements: [plain(where)] },
            ...(url === undefined
                ? []
                : [{ type: 'actions', elements: [{ type: 'button', text: plain(message.link), url }] }]),
        ],
    };
}
/** @see Slack, "Formatting text": the three characters that start markup. */
function escapeSlack(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Runs of text in an adaptive card are not read as Markdown, text blocks are. */
function teamsMessage(message, clean) {
    const { headline, where, url } = linesOf(message, clean);
    const line = (text, more) => ({
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text, ...more }],
    });
    return {
        type: 'message',
        attachments: [
            {
                contentType: 'application/vnd.microsoft.card.adaptive',
                content: {
                    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                    type: 'AdaptiveCard',
                    version: '1.4',
                    body: [line(headline, { weight: 'bolder' }), line(where, { isSubtle: true })],
                    ...(url === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: message.link, url }] }),
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/publish/notifications.js


/** Tells Slack, Teams or a webhook of the events that the policy names. */
const notificationsPublisher = {
    id: 'notifications',
    title: 'Notifications',
    applies: (run, world) => {
        if (world.env.GITHUB_ACTIONS !== 'true')
            return 'Not in a workflow run';
        if (run.telling.notify.length === 0)
            return 'The policy names nobody to notify';
        return dueOf(run).length > 0 ? true : 'None of the events that the policy names';
    },
    publish: (run, world) => sendAll(dueOf(run), world, run.record.context.tool.version),
};
/** Sends what is due, and says what became of it. */
async function sendAll(due, world, version) {
    const http = await (0,create_http_client/* createHttpClient */.u)({
        env: world.env,
        userAgent: `sealgate/${version}`,
        maxRetryAfterMs: 30_000,
        timeouts: { totalMs: 20_000 },
        secrets: due.flatMap(({ target }) => world.env[target.urlEnv] ?? []),
    });
    try {
        return joined(await Promise.all(due.map(({ target, message }) => sendMessage(target, message, { env: world.env, http }))));
    }
    finally {
        await http.close();
    }
}
/** Who is to be told of a run and its incidents, and of what. */
function dueOf(run) {
    const happened = eventsOf(run.record);
    const { environment } = run.record.policy;
    const ofRun = run.telling.notify
        .filter((target) => inEnvironment(target, environment))
        .map((target) => ({ target, events: target.on.filter((event) => happened.includes(event)) }))
        .filter(({ events }) => events.length > 0)
        .map(({ target, events }) => ({ target, message: runMessage(run, events) }));
    const where = { slug: run.record.context.repository?.slug, run: run.record.context.source.run };
    return [...ofRun, ...incidentsDue(run.telling.notify, run.incidents ?? [], where)];
}
/** Who is to be told of incidents: each of them in a message of its own. */
function incidentsDue(targets, news, where) {
    return news.flatMap((one) => targets
        .filter((target) => target.on.includes(one.event) &&
        one.incident.level >= target.level &&
        inEnvironment(target, one.incident.environment))
        .map((target) => ({ target, message: incidentMessage(one, where) })));
}
function inEnvironment({ environments }, environment) {
    return environments.length === 0 || (environment !== undefined && environments.includes(environment));
}
function eventsOf({ verdict, decisions }) {
    const critical = decisions.some(({ finding, novelty, outcome }) => finding.severity === 'critical' && novelty !== 'existing' && outcome !== 'accept');
    const ending = decisions.some(({ finding, outcome }) => finding.rule === 'exceptions/expiring' && outcome !== 'accept');
    return [
        { fail: 'blocked', incomplete: 'not-decided', pass: 'passed' }[verdict.verdict],
        ...(critical ? ['critical'] : []),
        ...(ending ? ['exception-ending'] : []),
    ];
}
function runMessage({ record, texts }, events) {
    const { context, verdict, policy } = record;
    const { slug } = context.repository ?? {};
    const parts = [
        ...(slug === undefined ? [] : [slug]),
        ...(context.pullRequest === undefined ? [] : [`pull request ${context.pullRequest.number}`]),
        ...(context.ref === undefined || context.pullRequest !== undefined ? [] : [context.ref]),
        ...(context.commit === undefined ? [] : [context.commit.slice(0, 7)]),
    ];
    const url = context.source.run;
    return {
        events,
        headline: texts.headline,
        where: parts.join(' · '),
        ...(url === undefined ? {} : { url }),
        link: 'Open the run',
        payload: {
            schema: 'sealgate/notification/v1',
            events,
            time: context.time,
            verdict: verdict.verdict,
            headline: texts.headline,
            blocked: verdict.blocked,
            warned: verdict.warned,
            gaps: verdict.gaps.length,
            repository: slug ?? null,
            commit: context.commit ?? null,
            ref: context.ref ?? null,
            pullRequest: context.pullRequest?.number ?? null,
            run: url ?? null,
            policyDigest: policy.digest,
            environment: policy.environment ?? null,
        },
    };
}
const WORDS = {
    'incident-opened': 'Incident',
    'incident-escalated': 'Incident escalated',
    'incident-closed': 'Incident closed',
};
function incidentMessage({ event, incident, url }, { slug, run }) {
    const address = url ?? run;
    return {
        events: [event],
        headline: `${WORDS[event]}, level ${incident.level}: ${incident.what}`,
        where: [slug, incident.environment, `first steps until ${incident.deadline}`]
            .filter((part) => part !== undefined)
            .join(' · '),
        ...(address === undefined ? {} : { url: address }),
        link: url === undefined ? 'Open the run' : 'Open the issue',
        payload: {
            schema: 'sealgate/notification/v1',
            events: [event],
            time: incident.updated,
            headline: incident.what,
            incident: incident.key,
            level: incident.level,
            rule: incident.rule,
            state: incident.state,
            deadline: incident.deadline,
            environment: incident.environment ?? null,
            repository: slug ?? null,
            issue: url ?? null,
            run: run ?? null,
        },
    };
}
function joined(sent) {
    return {
        publisher: 'notifications',
        state: sent.some(({ state }) => state === 'failed') ? 'failed' : 'done',
        message: sent.map(({ message }) => message).join('; '),
    };
}


/***/ }),

/***/ 80198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ findSecretIn),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   Vk: () => (/* binding */ searchable),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   mt: () => (/* binding */ findSecret),
/* harmony export */   xU: () => (/* binding */ knownSecrets),
/* harmony export */   xv: () => (/* binding */ secretRanges)
/* harmony export */ });
/** Shapes of credentials that must not leave the runner; a group is a part before the match. Each is linear. */
const SHAPES = [
    ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}/],
    ['a GitHub token', /\bgithub_pat_[A-Za-z0-9_]{50}/],
    // What actions/checkout leaves in .git/config when credentials persist.
    ['git credentials', /extraheader\s*=\s*authorization:/i],
    ['git credentials', /https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i],
    ['a registry token', /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8}/],
    ['a registry token', /\bnpm_[A-Za-z0-9]{36}/],
    ['a private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/],
    ['an AWS key', /\bAKIA[0-9A-Z]{16}\b/],
    // What curl -v and HTTP clients' logs show.
    [
        'an authorization header',
        /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16}/i,
    ],
    // Begins at the dot, which ends a run of letters, and captures what stands before it: no run is tried twice.
    ['a JSON web token', /\.eyJ(?<=\b(eyJ[A-Za-z0-9_-]{15,})\.eyJ)[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}/],
];
/** Names of environment variables whose values are secrets. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|CREDENTIALS)$/i;
/** The secrets that this process was given, by name. Short values are left out: they would match anything. */
function knownSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= 12 && SECRET_NAME.test(name) ? [[name, value]] : []);
}
/** UTF-16 is known by its byte-order mark, or by the zero bytes of its ASCII letters, as Windows shells write it. */
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf16be';
    const zeros = [0, 0];
    const looked = Math.min(bytes.length - (bytes.length % 2), 4096);
    for (let at = 0; at < looked; at += 1)
        if (bytes[at] === 0)
            zeros[at % 2 === 0 ? 0 : 1] += 1;
    const many = looked / 4;
    if (looked >= 8 && zeros[1] > many && zeros[0] * 8 < zeros[1])
        return 'utf16le';
    if (looked >= 8 && zeros[0] > many && zeros[1] * 8 < zeros[0])
        return 'utf16be';
    return 'latin1';
}
/** Bytes as the text that is looked through: one character a byte of UTF-8, whatever the file's encoding. */
function searchable(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
    const text = (encoding === 'utf16be' ? even.swap16() : even).toString('utf16le');
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** `searchable` back to bytes of the encoding. */
function encoded(text, encoding) {
    const bytes = Buffer.from(text, 'latin1');
    if (encoding === 'latin1')
        return bytes;
    const wide = Buffer.from(bytes.toString('utf8'), 'utf16le');
    return encoding === 'utf16be' ? wide.swap16() : wide;
}
/** What kind of secret stands in a file, in words that do not repeat it; `undefined` where none was seen. */
function findSecret(bytes, known) {
    const text = searchable(bytes, encodingOf(bytes));
    for (const [name, value] of known) {
        if (text.includes(Buffer.from(value, 'utf8').toString('latin1')))
            return `the value of ${name}`;
    }
    return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}
/** More than any shape needs to be recognised. */
const OVERLAP = 64 * 1024;
/** As `findSecret`, of a file that is too large to hold: blocks are looked at with the end of the one before. */
function findSecretIn(blocks, known) {
    const overlap = Math.max(OVERLAP, ...known.map(([, value]) => value.length));
    let tail = Buffer.alloc(0);
    for (const block of blocks) {
        const bytes = Buffer.concat([tail, block]);
        const found = findSecret(bytes, known);
        if (found !== undefined)
            return found;
        tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - overlap)));
    }
    return undefined;
}
/** What `findSecret` would name, as places in the text: whole, so that taking them out leaves nothing of a secret. */
function secretRanges(text, known) {
    const ranges = [];
    for (const [name, value] of known) {
        // The text is read as Latin-1; so must the value be.
        const bytes = Buffer.from(value, 'utf8').toString('latin1');
        for (let at = text.indexOf(bytes); at !== -1; at = text.indexOf(bytes, at + bytes.length))
            ranges.push({ start: at, end: at + bytes.length, rule: `variable-${name}` });
    }
    for (const [kind, pattern] of SHAPES) {
        const whole = WHOLE[kind] ?? pattern;
        for (const match of text.matchAll(new RegExp(whole.source, `${whole.flags}g`)))
            ranges.push({
                start: match.index - (match[1]?.length ?? 0),
                end: match.index + match[0].length,
                rule: ruleOf(kind),
            });
    }
    return ranges;
}
/** Where a shape is only the beginning of a secret: all of it. */
const WHOLE = {
    'git credentials': /extraheader\s*=\s*authorization:[^\r\n"]{0,4000}|https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i,
    'a registry token': /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8,4000}|\bnpm_[A-Za-z0-9]{36,}/,
    'a private key': /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[A-Za-z0-9+/=:,\s-]|\\[nr]){16,}?(?:-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----|(?=[^A-Za-z0-9+/=:,\s\\-])|$)/,
    'an authorization header': /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16,4000}/i,
    'a GitHub token': /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{50,}/,
};
function ruleOf(kind) {
    return kind.replace(/^an? /, '').toLowerCase().replaceAll(' ', '-');
}


/***/ })

};
;