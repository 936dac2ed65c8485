"use strict";
exports.id = 9626;
exports.ids = [9626];
exports.modules = {

/***/ 73618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);

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
    return (0,_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
}


/***/ }),

/***/ 38076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   SE: () => (/* binding */ findStaged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_make_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75180);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53968);







/**
 * Finds the files to keep: plain files of the staging folder, with safe names. None is read yet, so that a run's
 * files are never in memory together.
 *
 * @param stamps what this process left, by file name.
 * @throws SealgateError EVIDENCE_INVALID, INPUT_NOT_FOUND
 */
async function findStaged(stagingDir, files, stamps = new Map()) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(stagingDir);
    const staged = [];
    const seen = new Set();
    for (const file of files) {
        if (!(0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .isEvidenceFileName */ .pI)(file.path))
            throw unsafe(`'${file.path}' is not a name for an evidence file`, 'Use letters, digits, dot, dash.');
        if (seen.has(file.path.toLowerCase()))
            throw unsafe(`'${file.path}' is named twice`, 'Name each file once.');
        seen.add(file.path.toLowerCase());
        const source = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file.path);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source, { bigint: true }).catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${source} does not exist`, {
                location: { file: source },
                cause,
            });
        });
        if (!info.isFile())
            throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
        staged.push({
            path: file.path,
            mediaType: file.mediaType,
            source,
            sha256: file.sha256,
            bytes: file.bytes,
            untouched: isUntouched(info, stamps.get(file.path), file.bytes),
            read: () => readRecorded(source, file.sha256),
        });
    }
    return staged;
}
function isUntouched(info, stamp, bytes) {
    return (stamp !== undefined &&
        info.ino === stamp.inode &&
        info.ctimeNs === stamp.changed &&
        info.size === stamp.size &&
        info.size === BigInt(bytes));
}
async function readRecorded(source, sha256) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(source);
    if ((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(bytes) === sha256)
        return bytes;
    throw unsafe(`${source} is not the file that the run recorded: its SHA-256 differs`, 'Run the gate again.');
}
/** Makes the evidence folder and gives its real path. @throws SealgateError EVIDENCE_INVALID, IO_FAILED */
async function openFolder(evidenceDir, repositoryDir) {
    if (repositoryDir !== undefined)
        await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
    try {
        (0,_io_make_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .w)(evidenceDir);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(evidenceDir);
        if (repositoryDir !== undefined)
            await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
        return folder;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${evidenceDir} cannot be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file: evidenceDir },
            hint: 'Name a writable folder as evidence path.',
            cause: error,
        });
    }
}
/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir, evidenceDir) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(repositoryDir, evidenceDir);
    if (relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative))
        throw unsafe(`${evidenceDir} is outside the repository`, 'Name a folder inside it as evidence path.');
    let at = repositoryDir;
    for (const part of relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).filter((name) => name !== '')) {
        at = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, part);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (info === undefined)
            return;
        if (!info.isDirectory())
            throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    }
}
/** Something about names or folders that evidence must not follow. */
function unsafe(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', message, { hint });
}


/***/ }),

/***/ 19079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ fileRecord),
  _: () => (/* binding */ sealHead)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/folder-lock.js
var folder_lock = __webpack_require__(40092);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/sealed-head.js
var sealed_head = __webpack_require__(19604);
// EXTERNAL MODULE: ./build/publish/ledger.js + 1 modules
var publish_ledger = __webpack_require__(14146);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
;// CONCATENATED MODULE: ./build/publish/place-files.js






/**
 * Brings files into the evidence folder: each appears whole or not at all and never replaces another. Where a name
 * is taken, all of them get the same short suffix.
 *
 * @param run what GitHub calls the run, for a suffix that tells it; without, chance.
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
async function placeFiles(folder, staged, run = {}) {
    for (let attempt = 0;; attempt += 1) {
        const suffix = attempt === 0 ? '' : runSuffix(run, attempt);
        const files = await tryPlace(folder, staged, suffix);
        if (files !== undefined)
            return { files, suffix };
        if (attempt >= 20)
            throw (0,evidence_files/* unsafe */.N9)(`${folder} has no free names for this run`, 'Look at what fills it.');
    }
}
/** Writes all files under one suffix, or none: `undefined` where a name is taken. */
async function tryPlace(folder, staged, suffix) {
    const files = [];
    const failures = [];
    const waiting = staged.entries();
    // Two at a time: one waits for the disk while the other is read, and no more than two are in memory.
    const lane = async () => {
        for (const [index, file] of waiting) {
            if (failures.length > 0)
                return;
            try {
                files[index] = await placeOne(folder, file, suffix);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all([lane(), lane()]);
    if (failures.length === 0)
        return files;
    for (const file of files)
        if (file !== undefined)
            await (0,promises_.rm)(external_node_path_default().join(folder, file.path), { force: true });
    const grave = failures.find((failure) => !isTaken(failure));
    if (grave !== undefined)
        throw grave;
    return undefined;
}
async function placeOne(folder, file, suffix) {
    const name = withSuffix(file.path, suffix);
    const said = { path: name, mediaType: file.mediaType, ...file.said };
    if (file.untouched && (await (0,files/* linkNew */.V4)(file.source, external_node_path_default().join(folder, name))))
        return { ...said, sha256: file.sha256, bytes: file.bytes };
    const written = await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, name), await file.read(), { exclusive: true });
    return { ...said, sha256: written.sha256, bytes: written.bytes };
}
function isTaken(error) {
    const cause = error instanceof errors/* SealgateError */.De ? error.cause : undefined;
    return cause instanceof Error && cause.code === 'EEXIST';
}
/** The run's own mark: its number and attempt on GitHub, else chance. */
function runSuffix({ run, attempt: runAttempt }, attempt) {
    const number = run?.match(/\d{4,}/g)?.at(-1);
    if (attempt === 1 && number !== undefined)
        return `_${number}-${runAttempt ?? '1'}`;
    return `_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
}
/** `a_b.cdx.json.sigstore.json` + `_x` → `a_b_x.cdx.json.sigstore.json`. */
function withSuffix(name, suffix) {
    const end = /(\.cdx|\.intoto)?\.[A-Za-z0-9]+(\.sigstore\.json)?$/.exec(name)?.index ?? name.length;
    return `${name.slice(0, end)}${suffix}${name.slice(end)}`;
}

;// CONCATENATED MODULE: ./build/publish/file-record.js









/**
 * What git is told of the folder: to change no line ends, which would change every hash, and to keep both sides'
 * records where two branches went on from one head; the next record joins them.
 */
const GIT_ATTRIBUTES = '* -text\nledger.jsonl merge=union\n';
/**
 * Places files in the evidence folder and appends the record that names them. What stops before the ledger's line
 * leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
async function fileRecord(options) {
    const { folder } = options;
    const { files, suffix } = await placeFiles(folder, options.staged, options.run);
    await writeIfMissing(external_node_path_default().join(folder, '.gitattributes'), GIT_ATTRIBUTES);
    const appended = await (0,publish_ledger/* appendRecord */.EB)(folder, options.draft(files));
    const notes = [];
    if (suffix !== '')
        notes.push(`Another run of the same minute had these names: this run's files end in '${suffix}', and the ledger names them so.`);
    if (appended.repaired > 0)
        notes.push(`${appended.repaired} bytes that a killed run had left at the ledger's end, never a whole record, were cut away.`);
    if (appended.joined !== undefined)
        notes.push(`Two histories had gone on from one head: a merge record (${appended.joined.hash.slice(0, 12)}) joins them.`);
    const headSeal = await sealHead(folder, appended.head, options.sealHead);
    return { record: appended.record, folder, head: appended.head, headSeal, notes };
}
/** Signs the head outside the lock (it takes seconds), then files the bundle unless a later head is sealed already. */
async function sealHead(folder, head, sign) {
    if (sign === undefined)
        return { state: 'not-sealed' };
    try {
        const bundle = await sign(head);
        await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
            const file = external_node_path_default().join(folder, ledger/* HEAD_BUNDLE_FILE */.dR);
            const there = await (0,files/* readIfExists */.OR)(file, 1024 * 1024);
            if (there === undefined || ((0,sealed_head/* sealedHeadIn */.m)(there)?.count ?? 0) < head.count)
                await (0,files/* writeAtomic */.vZ)(file, bundle);
        });
        return { state: 'sealed' };
    }
    catch (error) {
        return { state: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
async function writeIfMissing(file, text) {
    if ((0,external_node_fs_.existsSync)(file))
        return;
    try {
        await (0,files/* writeAtomic */.vZ)(file, text, { exclusive: true });
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
    }
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

// EXTERNAL MODULE: ./build/io/create-http-client.js
var create_http_client = __webpack_require__(31631);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
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
    const clean = (text) => (0,redact/* redact */.E)((0,display_text/* displayText */.WV)(text), [...secrets, address]);
    const body = Buffer.from(JSON.stringify(payloadOf(to, message, clean)), 'utf8');
    const result = await http.get(address, {
        method: 'POST',
        body: { bytes: body, type: 'application/json' },
        accept: '*/*',
        maxBytes: 256 * 1024,
    });
    switch (result.kind) {
        case 'answer':
            return { state: 'done', message: `${to} (${urlEnv}) was told: ${message.events.join(', ')}` };
        case 'refused':
            return { state: 'failed', message: `${to} (${urlEnv}) answered ${result.status}` };
        case 'failed':
            return { state: 'failed', message: `${to} (${urlEnv}): ${clean(result.reason)}` };
    }
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

/***/ 97923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   l0: () => (/* binding */ pathsOnGithub),
/* harmony export */   nc: () => (/* binding */ isOwnRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);
/* harmony import */ var _io_repository_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43707);



/** The repository that GITHUB_REPOSITORY names, as routes want it; `undefined` where it names none. */
function repositoryOf(env) {
    const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === undefined || owner === '' || repo === undefined || repo === '' || more !== undefined)
        return undefined;
    return { owner, repo };
}
/** Whether what was judged is the workflow's own repository, and none that its job checked out beside it. */
function isOwnRepository({ record }, env) {
    const slug = record.context.repository?.slug?.toLowerCase();
    return slug === undefined || slug === (env.GITHUB_REPOSITORY ?? slug).toLowerCase();
}
/**
 * The paths by which GitHub knows files that findings name from the folder that was judged: from the top of the
 * repository, wherever in the workspace it is checked out; from the workspace where there is none of the workflow's own.
 *
 * @returns of a file, `undefined` where it is outside of it.
 */
function pathsOnGithub(run, env) {
    const dir = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(run.repositoryDir) ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(run.repositoryDir);
    const named = env.GITHUB_WORKSPACE ?? '';
    const workspace = named === '' ? dir : ((0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(named) ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(named));
    const top = isOwnRepository(run, env) ? (0,_io_repository_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryTop */ .K)(dir) : undefined;
    const root = top !== undefined && (top === workspace || (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(workspace, top)) ? top : workspace;
    return (file) => {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(dir, file);
        return (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(root, absolute) ? node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(root, absolute).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/') : undefined;
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