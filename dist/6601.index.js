"use strict";
exports.id = 6601;
exports.ids = [6601,6678];
exports.modules = {

/***/ 95197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ withoutPast),
/* harmony export */   du: () => (/* binding */ linksBeyond),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74328);
/* harmony import */ var _model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56250);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36544);







/** More folders than any project reaches by links. */
const MOST_LINKED = 1000;
/**
 * The files a pattern names, sorted, relative to `dir`. A path without wildcards is taken as it is, whether it
 * exists or not; a file that has the pattern for its name is one of those that the pattern names, and hides none of
 * them. `node_modules` and `.git` are looked into only where the pattern names them, and links to folders are followed
 * within the repository.
 *
 * @throws SealgateError IO_FAILED where a folder cannot be listed, INPUT_TOO_LARGE where links lead round and round.
 */
function findFiles(dir, given) {
    const { files } = look(dir, given);
    return files;
}
/**
 * The links to folders outside of the repository behind which a pattern might name files, sorted, relative to `dir`.
 * They are not followed.
 */
function linksBeyond(dir, given) {
    return (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .fg)(asPattern(given)) ? look(dir, given).beyond : [];
}
function asPattern(given) {
    return (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep) === '\\' ? given.replaceAll('\\', '/') : given;
}
function look(dir, given) {
    const pattern = asPattern(given);
    if (!(0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .fg)(pattern))
        return { files: [given], beyond: [] };
    const clean = pattern.replace(/^(?:\.\/)+/, '');
    const base = (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globBase */ .EI)(clean);
    const matches = (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU)(clean);
    const [files, linked, beyond] = [[], [], []];
    const start = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, base);
    walk({ directory: start, prefix: base === '.' ? '' : base.replace(/\/?$/, '/'), above: [] }, {
        everywhere: /(?:^|\/)(?:node_modules|\.git)\//.test(clean),
        home: (0,_io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryTop */ .K)(dir) ?? (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(dir) ?? dir,
        visit: (file, above) => {
            if (matches(file))
                (above.length === 0 ? files : linked).push(file);
        },
        beyond: (link) => beyond.push(link),
        linked: 0,
    });
    if (!files.includes(clean) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, given)))
        files.push(given);
    files.push(...notAmong(files, linked, dir));
    return { files: files.sort(), beyond: notAmong([], beyond.filter(mayLeadTo(clean)), dir).sort() };
}
/** Of the files that links lead to, each that is not there by another name, once and by its shortest name. */
function notAmong(files, linked, dir) {
    const realOf = (file) => (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir, file));
    const there = new Set(linked.length === 0 ? [] : files.map(realOf));
    const shortest = linked.toSorted((a, b) => a.length - b.length || (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a, b));
    return shortest.filter((file) => {
        const real = realOf(file);
        const isNew = !there.has(real);
        there.add(real);
        return isNew;
    });
}
/** Whether a pattern may name something below a folder. */
function mayLeadTo(pattern) {
    const parts = (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .expandBraces */ .PH)(pattern).map((one) => one.split('/'));
    return (folder) => {
        const { length } = folder.split('/');
        return parts.some((wanted) => {
            const any = wanted.indexOf('**');
            const known = any === -1 ? length : Math.min(any, length);
            if (any === -1 && wanted.length <= length)
                return false;
            return (0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU)([...wanted.slice(0, known), ...(known < length ? ['**'] : [])].join('/'))(folder);
        });
    };
}
/**
 * Of the files that a pattern names, those that are no evidence of past runs: reports of then say nothing of now. A
 * pattern that begins in an evidence folder means what is there.
 *
 * @param evidence the evidence folders, relative to the directory, with `/`.
 */
function withoutPast(files, given, evidence = []) {
    const pattern = asPattern(given);
    if (!(0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .fg)(pattern))
        return files;
    const base = `${(0,_model_data_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globBase */ .EI)(pattern.replace(/^(?:\.\/)+/, ''))}/`;
    const passed = evidence.map((folder) => `${folder}/`).filter((folder) => !base.startsWith(folder));
    return files.filter((file) => !passed.some((folder) => file.startsWith(folder)));
}
/** Calls back for every file below a directory. */
function walk({ directory, prefix, above }, way) {
    for (const entry of entriesOf(directory)) {
        const name = `${prefix}${entry.name}`;
        const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, entry.name);
        if (!way.everywhere && (entry.name === 'node_modules' || entry.name === '.git'))
            continue;
        if (entry.isDirectory())
            walk({ directory: full, prefix: `${name}/`, above }, way);
        else if (entry.isSymbolicLink())
            followLink({ directory: full, prefix: name, above }, way);
        else if (entry.isFile())
            way.visit(name, above);
    }
}
function followLink({ directory, prefix, above }, way) {
    const real = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(directory);
    // A link to a file, or to nothing, is the reader's.
    if (real === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real, { throwIfNoEntry: false })?.isDirectory() !== true) {
        way.visit(prefix, above);
        return;
    }
    if (above.includes(real))
        return;
    if (real !== way.home && !(0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnFile */ .Z4)(way.home, real)) {
        way.beyond(prefix);
        return;
    }
    way.linked += 1;
    if (way.linked > MOST_LINKED)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_TOO_LARGE', `More than ${MOST_LINKED} folders are reached by symbolic links`, {
            location: { file: prefix },
            hint: 'Name the folder of the reports more closely.',
        });
    walk({ directory, prefix: `${prefix}/`, above: [...above, real] }, way);
}
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        const { code, message } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${directory} cannot be listed: ${message}`, { cause });
    }
}


/***/ }),

/***/ 76601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectItems: () => (/* binding */ collectItems)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/model/data/pem.js
var pem = __webpack_require__(19276);
;// CONCATENATED MODULE: ./build/collect/audit/certificates.js




const LABELS = ['CERTIFICATE', 'TRUSTED CERTIFICATE', 'X509 CERTIFICATE'];
const MOST = 1000;
/**
 * Reads X.509 certificates: PEM, also many with text between them as `openssl s_client -showcerts` prints, or one in
 * DER. Chains are not verified: this tells when certificates end, nothing else.
 *
 * @param now RFC 3339 UTC: days are counted from it.
 */
function readCertificates(bytes, from, now) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const blocks = [...(0,pem/* pemBlocks */.P)(text)]
        .filter(({ label }) => LABELS.includes(label))
        .slice(0, MOST)
        .map((block) => block.text);
    // A key or a request beside the certificates has no end to watch.
    if (blocks.length === 0 && text.includes('-----BEGIN '))
        return { certificates: [], problems: [] };
    const inputs = blocks.length > 0 ? blocks : [bytes];
    const seen = new Map();
    const problems = [];
    for (const input of inputs) {
        try {
            const fact = factOf(new external_node_crypto_.X509Certificate(input), from, now);
            seen.set(fact.sha256, fact);
        }
        catch (error) {
            problems.push({
                from,
                reason: blocks.length > 0
                    ? `a certificate in it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`
                    : 'it holds no certificate',
            });
        }
    }
    return { certificates: [...seen.values()], problems };
}
function factOf(certificate, from, now) {
    const notAfter = instant(certificate.validTo);
    return {
        from,
        subject: oneLine(certificate.subject),
        issuer: oneLine(certificate.issuer),
        names: (certificate.subjectAltName ?? '')
            .split(', ')
            .filter((name) => name !== '')
            .slice(0, 100),
        notBefore: instant(certificate.validFrom),
        notAfter,
        daysLeft: Math.floor((0,calendar/* daysBetween */.YM)(now, notAfter)),
        sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
        serial: certificate.serialNumber,
    };
}
/** `Nov 21 06:42:00 2026 GMT` as RFC 3339. @throws RangeError where it is no time. */
function instant(text) {
    return new Date(text).toISOString().replace('.000Z', 'Z');
}
/** `CN=a\nO=b` → `CN=a, O=b`. */
function oneLine(name) {
    return (name ?? '').replaceAll('\n', ', ');
}

// EXTERNAL MODULE: ./build/collect/reports/find-files.js
var find_files = __webpack_require__(95197);
// EXTERNAL MODULE: ./build/io/exec/run-limited.js + 1 modules
var run_limited = __webpack_require__(78257);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/publish/add-evidence.js + 2 modules
var add_evidence = __webpack_require__(56385);
// EXTERNAL MODULE: ./build/publish/redact-secrets.js
var redact_secrets = __webpack_require__(36678);
// EXTERNAL MODULE: ./build/publish/secrets.js
var secrets = __webpack_require__(80198);
;// CONCATENATED MODULE: ./build/commands/stages/audit-collect.js











/** What one command may print. */
const MAX_OUTPUT = 16 * 1024 * 1024;
const MAX_CERTIFICATE = 1024 * 1024;
const MAX_FILES = 1000;
/** What every program needs of the environment, and that holds no secret. */
const PLAIN = [
    'PATH',
    'HOME',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'APPDATA',
    'PATHEXT',
    'SYSTEMROOT',
    'USERPROFILE',
    'SSL_CERT_FILE',
];
/**
 * Fetches what the checklist asks for and files it: what allowed commands print, and when certificates end. Secrets
 * are taken out before anything is written. What cannot be had is said, and fails nothing: its item is then not run.
 */
async function collectItems(items, options) {
    const collected = [];
    for (const item of items) {
        if (item.collect === undefined)
            continue;
        options.progress(`Fetching ${item.id}`);
        const fetched = item.collect.kind === 'command'
            ? await fetchCommand(item.collect.command, options)
            : await fetchCertificates(item.collect, options);
        collected.push(await fileFetched(item.id, fetched, options));
    }
    options.progress(undefined);
    return collected;
}
async function fileFetched(item, fetched, options) {
    if ('refused' in fetched)
        return { item, outcome: 'refused', message: fetched.refused };
    if ('failed' in fetched)
        return { item, outcome: 'failed', message: fetched.failed };
    const { bytes, extension, outcome, message } = fetched;
    const { record, head } = await (0,add_evidence/* addEvidence */.z)({
        evidenceDir: options.evidenceDir,
        ...(options.repositoryDir === undefined ? {} : { repositoryDir: options.repositoryDir }),
        file: {
            bytes,
            extension,
            mediaType: extension === 'json' ? 'application/json' : 'text/plain',
            scope: 'repo',
            what: 'audit',
            target: item,
            class: 'internal',
        },
        who: options.who,
        result: { outcome, code: outcome === 'pass' ? 0 : 1, message },
        recipients: options.policy.evidenceRecipients,
        env: options.env,
    });
    const [file] = record.files;
    return {
        item,
        outcome: 'filed',
        message,
        evidence: {
            record: head.count,
            hash: record.hash,
            time: record.time,
            ...(file === undefined ? {} : { file: file.path, sha256: file.sha256 }),
        },
    };
}
async function fetchCommand(name, options) {
    const command = allowed(name, options);
    if (command === undefined)
        return { refused: notAllowed(name) };
    const result = await start(command, options);
    const message = endText(result);
    if (result.ended === 'not-started')
        return { failed: `${command.run[0] ?? name}: ${message}` };
    return {
        bytes: result.stdout,
        extension: isJson(result.stdout) ? 'json' : 'txt',
        outcome: result.ended === 'exited' && result.exitCode === 0 ? 'pass' : 'fail',
        message: `${name}: ${message}`,
    };
}
/** Reads certificates from files and, where it is allowed, from what a command prints. */
async function fetchCertificates({ files, command: name }, options) {
    const now = options.who.time;
    const readings = [];
    const found = [...new Set(files.flatMap((glob) => (0,find_files/* findFiles */.lY)(options.dir, glob)))].slice(0, MAX_FILES);
    for (const file of found)
        readings.push(await readFile(file, options.dir, now));
    const command = name === undefined ? undefined : allowed(name, options);
    if (name !== undefined && command !== undefined) {
        const result = await start(command, options);
        const from = `command ${name}`;
        const read = result.ended === 'not-started' ? undefined : readCertificates(result.stdout, from, now);
        const ended = result.ended === 'exited' && result.exitCode === 0;
        readings.push({
            certificates: read?.certificates ?? [],
            problems: [...(read?.problems ?? []), ...(ended ? [] : [{ from, reason: endText(result) }])],
        });
    }
    if (readings.length === 0)
        return {
            refused: `no file fits ${files.join(', ') || 'its patterns'}${name === undefined ? '' : `, and ${notAllowed(name)}`}`,
        };
    const certificates = readings.flatMap((reading) => reading.certificates);
    const problems = readings.flatMap((reading) => reading.problems);
    const sorted = [...certificates].sort((a, b) => a.daysLeft - b.daysLeft);
    const first = sorted[0];
    const document = { schema: 'sealgate/certificates/v1', time: now, certificates: sorted, problems };
    return {
        bytes: Buffer.from(`${JSON.stringify(document, null, 2)}\n`),
        extension: 'json',
        outcome: problems.length === 0 ? 'pass' : 'fail',
        message: `${(0,counted/* counted */.h)(certificates.length, 'certificate')}${first === undefined ? '' : `, the first ends in ${first.daysLeft} days (${first.subject})`}${problems.length === 0 ? '' : `; ${problems.length} could not be read`}`,
    };
}
async function readFile(file, dir, now) {
    const none = (reason) => ({
        certificates: [],
        problems: [{ from: file, reason }],
    });
    try {
        if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(dir), await (0,promises_.realpath)(external_node_path_default().resolve(dir, file))))
            return none('it is a link out of the repository');
        return readCertificates(await (0,files/* readCapped */.EF)(external_node_path_default().resolve(dir, file), MAX_CERTIFICATE), file, now);
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De) && error.code === undefined)
            throw error;
        return none((0,errors/* messageOf */.bD)(error));
    }
}
function allowed(name, { policy }) {
    return Object.hasOwn(policy.auditCommands, name) ? policy.auditCommands[name] : undefined;
}
function notAllowed(name) {
    return `the policy allows no command '${name}' (audit-commands)`;
}
async function start(command, { dir, env }) {
    const [program = '', ...args] = command.run;
    const given = [...PLAIN, ...command.env].flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const result = await (0,run_limited/* runLimited */.O)(program, args, {
        cwd: dir,
        env: Object.fromEntries(given),
        timeoutMs: command.timeout * 60_000,
        maxBytes: MAX_OUTPUT,
    });
    // Its last words become part of the record.
    const words = result.stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    const { bytes } = await (0,redact_secrets.redactSecrets)(Buffer.from(words), (0,secrets/* knownSecrets */.xU)(env));
    return { ...result, stderr: Buffer.from(bytes).toString('utf8') };
}
function endText({ ended, exitCode, reason, stderr }) {
    switch (ended) {
        case 'exited':
            return exitCode === 0
                ? 'exit code 0'
                : `exit code ${exitCode ?? 'unknown'}${stderr === '' ? '' : `: ${stderr}`}`;
        case 'timed-out':
            return 'ended because its time was over';
        case 'too-much-output':
            return `ended because it printed more than ${MAX_OUTPUT} bytes`;
        case 'not-started':
            return `could not be started: ${reason ?? 'unknown'}`;
    }
}
function isJson(bytes) {
    try {
        JSON.parse(bytes.toString('utf8'));
        return true;
    }
    catch {
        // Then it is filed as text; whether that is enough, the item's conditions say.
        return false;
    }
}


/***/ }),

/***/ 78257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ runLimited)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(34330);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/io/exec/launch.js


/** In the order in which Windows tries them. */
const ENDINGS = ['.com', '.exe', '.bat', '.cmd'];
/** In quotes, these alone still mean something to cmd.exe, or end its line. */
const UNSAFE = /["%!\r\n\0]/;
/**
 * How to start a program with an argument list and without a shell. On Windows a bare name is looked up on PATH alone,
 * and never in the current folder, which the repository fills, as the system itself would do; npm, pnpm and their like
 * are batch files there, which only cmd.exe can run: what it could take for more than text is refused.
 *
 * @returns `refused` with the reason where it cannot be started.
 */
function launchOf(command, args, { cwd, env, platform = process.platform, isFile = isFileOnDisk }) {
    if (platform !== 'win32')
        return { file: command, args };
    const file = candidates(command, cwd, env).find(isFile);
    if (file === undefined)
        return { refused: `there is no program '${command}' on PATH` };
    if (!/\.(?:bat|cmd)$/i.test(file))
        return { file, args };
    const unsafe = [file, ...args].find((word) => UNSAFE.test(word));
    if (unsafe !== undefined)
        return {
            refused: `'${command}' is a batch file, and no such file can be given ${JSON.stringify(unsafe)}`,
        };
    const line = [file, ...args].map(quoted).join(' ');
    return {
        file: variableOf(env, 'ComSpec') ?? external_node_path_default().win32.join(systemRoot(env), 'System32', 'cmd.exe'),
        args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
        verbatim: true,
    };
}
function candidates(command, cwd, env) {
    const named = /[\\/]/.test(command);
    const folders = named ? [cwd] : (variableOf(env, 'Path') ?? '').split(';').filter((external_node_path_default()).win32.isAbsolute);
    const endings = ENDINGS.includes(external_node_path_default().win32.extname(command).toLowerCase()) ? [''] : ENDINGS;
    return folders.flatMap((folder) => endings.map((ending) => external_node_path_default().win32.resolve(folder, `${command}${ending}`)));
}
/** A backslash before the closing quote would quote the quote. */
function quoted(word) {
    return `"${word.replace(/(?<!\\)\\+$/, '$&$&')}"`;
}
function systemRoot(env) {
    return variableOf(env, 'SystemRoot') ?? 'C:\\Windows';
}
/** Names of variables are the same in any case on Windows, in a copy of the environment they are not. */
function variableOf(env, name) {
    const key = Object.keys(env).find((one) => one.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : env[key];
}
function isFileOnDisk(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}

// EXTERNAL MODULE: ./build/io/exec/send-signal.js
var send_signal = __webpack_require__(55829);
;// CONCATENATED MODULE: ./build/io/exec/run-limited.js






const STDERR = 64 * 1024;
const GRACE_MS = 2000;
/**
 * Runs a program with an argument list, never through a shell, within a time and an amount of output. What goes over
 * is ended together with everything that it started. It reads nothing from standard input.
 */
async function runLimited(command, args, options) {
    const launch = launchOf(command, args, options);
    if ('refused' in launch)
        return { ended: 'not-started', reason: launch.refused, stdout: Buffer.alloc(0), stderr: '' };
    let started;
    // Before it starts: a signal in between would end this process alone. In a group of its own it gets none of the
    // terminal's either.
    const takeBack = (0,interrupts/* onInterrupt */.n)(() => end(started?.pid, 'SIGTERM'), `${command} goes on`);
    const child = start(launch, options);
    started = child;
    const stopper = createStopper(child);
    const printed = gather(child, options.maxBytes, () => stopper.stop('too-much-output'));
    const timer = setTimeout(() => stopper.stop('timed-out'), options.timeoutMs);
    const outcome = await outcomeOf(child);
    clearTimeout(timer);
    takeBack();
    if ('reason' in outcome)
        return { ended: 'not-started', reason: outcome.reason, ...printed() };
    if (stopper.why !== undefined)
        return { ended: stopper.why, ...printed() };
    return {
        ended: 'exited',
        ...(outcome.exitCode === null ? {} : { exitCode: outcome.exitCode }),
        ...printed(),
    };
}
function start(launch, { cwd, env }) {
    return (0,external_node_child_process_.spawn)(launch.file, [...launch.args], {
        cwd,
        env: { ...env },
        shell: false,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what it starts ends with it.
        detached: process.platform !== 'win32',
        windowsHide: true,
        windowsVerbatimArguments: launch.verbatim === true,
    });
}
/** What ends a program, once, and remembers why. */
function createStopper(child) {
    let stopped;
    return {
        stop: (why) => {
            if (stopped !== undefined)
                return;
            stopped = why;
            end(child.pid, 'SIGTERM');
            setTimeout(() => end(child.pid, 'SIGKILL'), GRACE_MS).unref();
            // What has closed its output but goes on must not keep us waiting.
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, GRACE_MS + 500).unref();
        },
        get why() {
            return stopped;
        },
    };
}
/** @returns what it had printed by then. */
function gather(child, maxBytes, overflow) {
    const chunks = [];
    const errors = [];
    let size = 0;
    let stderrSize = 0;
    child.stdout.on('data', (data) => {
        size += data.length;
        if (size > maxBytes)
            overflow();
        else
            chunks.push(data);
    });
    child.stderr.on('data', (data) => {
        if (stderrSize < STDERR)
            errors.push(data.subarray(0, STDERR - stderrSize));
        stderrSize += data.length;
    });
    return () => ({ stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') });
}
function outcomeOf(child) {
    return new Promise((resolve) => {
        child.on('error', (error) => resolve({ reason: (0,errors/* messageOf */.bD)(error) }));
        child.on('close', (exitCode) => resolve({ exitCode }));
    });
}
function end(pid, signal) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        // Windows has no groups: this ends the tree below, the batch file's programs too.
        const taskkill = external_node_path_default().join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
        (0,external_node_child_process_.spawn)(taskkill, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).unref();
        return;
    }
    (0,send_signal/* sendSignal */.v)(-pid, signal);
}


/***/ }),

/***/ 56385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ addEvidence)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/evidence/class.js
var evidence_class = __webpack_require__(13907);
// EXTERNAL MODULE: ./build/model/evidence/name.js
var evidence_name = __webpack_require__(31524);
;// CONCATENATED MODULE: ./build/io/without-warning.js
/**
 * Does something without those warnings of Node.js that a reader can do nothing about, such as that an algorithm which
 * a library found by itself is experimental in this version. All other warnings are given as ever.
 */
async function withoutWarning(about, work) {
    const { emitWarning } = process;
    process.emitWarning = new Proxy(emitWarning, {
        apply(target, self, args) {
            const [warning] = args;
            const text = warning instanceof Error ? warning.message : String(warning);
            if (!about.test(text))
                Reflect.apply(target, self, args);
        },
    });
    try {
        return await work();
    }
    finally {
        process.emitWarning = emitWarning;
    }
}

;// CONCATENATED MODULE: ./build/publish/encrypt.js


/**
 * Encrypts to every recipient: each of them alone can read it, and nobody else, this process included.
 *
 * @param recipients `age1…`
 * @returns an age file.
 * @throws SealgateError POLICY_INVALID where one is no recipient.
 * @see age-encryption.org/v1
 */
async function encryptTo(recipients, bytes) {
    const { Encrypter } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(8919), __webpack_require__.e(9477)]).then(__webpack_require__.bind(__webpack_require__, 49477));
    const encrypter = new Encrypter();
    for (const recipient of recipients) {
        try {
            encrypter.addRecipient(recipient);
        }
        catch (cause) {
            throw new errors/* SealgateError */.De('POLICY_INVALID', `'${recipient}' is no age recipient: ${(0,errors/* messageOf */.bD)(cause)}`, {
                hint: 'Take the public key that age-keygen prints (age1…) for evidence-recipients.',
                cause,
            });
        }
    }
    // Node.js 20 has the curve, and says each time that it is experimental.
    return withoutWarning(/X25519/, () => encrypter.encrypt(bytes));
}

// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: ./build/publish/file-record.js + 2 modules
var file_record = __webpack_require__(28677);
// EXTERNAL MODULE: ./build/publish/redact-secrets.js
var redact_secrets = __webpack_require__(36678);
// EXTERNAL MODULE: ./build/publish/secrets.js
var secrets = __webpack_require__(80198);
;// CONCATENATED MODULE: ./build/publish/add-evidence.js









/**
 * Files one piece of evidence with its record. Secrets are taken out and, by its class, the rest is encrypted before
 * anything is written.
 *
 * @throws SealgateError USAGE where its class asks for encryption and nobody is named; as fileRecord does.
 */
async function addEvidence(options) {
    const { file, who, recipients, env } = options;
    const encrypted = (0,evidence_class/* mustEncrypt */.T5)(file.class);
    if (encrypted && recipients.length === 0)
        throw new errors/* SealgateError */.De('USAGE', `Evidence of class ${file.class} must not stand in clear`, {
            hint: 'Name who can read it: --recipient age1…, or evidence-recipients in the policy.',
        });
    const known = (0,secrets/* knownSecrets */.xU)(env);
    const { bytes: clean, redactions } = await (0,redact_secrets.redactSecrets)(file.bytes, known);
    const message = await (0,redact_secrets/* redactText */.R)(options.result.message, known);
    const bytes = encrypted ? await encryptTo(recipients, clean) : clean;
    const name = (0,evidence_name/* evidenceName */.X)(who.time, {
        scope: file.scope,
        what: file.what,
        ...(file.target === undefined ? {} : { target: file.target }),
        extension: encrypted ? `${file.extension}.age` : file.extension,
    });
    const staged = {
        path: name,
        mediaType: encrypted ? 'application/octet-stream' : file.mediaType,
        source: '',
        sha256: (0,digest/* sha256Hex */.f)(bytes),
        bytes: bytes.length,
        untouched: false,
        said: {
            class: file.class,
            ...(encrypted ? { encryption: 'age' } : {}),
            ...(redactions.length === 0 ? {} : { redactions }),
        },
        read: async () => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    };
    return (0,file_record/* fileRecord */.c)({
        folder: await (0,evidence_files/* openFolder */.NE)(options.evidenceDir, options.repositoryDir),
        staged: [staged],
        draft: (files) => ({
            ...who,
            action: options.as?.action ?? 'add',
            object: options.as?.object ??
                [file.scope, file.what, ...(file.target === undefined ? [] : [file.target])].join('/'),
            result: { ...options.result, message },
            files,
        }),
        ...(options.sealHead === undefined ? {} : { sealHead: options.sealHead }),
    });
}


/***/ }),

/***/ 36678:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactText),
/* harmony export */   redactSecrets: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80198);



/** Marks can only make new neighbours, so a second look is enough; a third would mean that a mark is a secret. */
const MAX_PASSES = 3;
/**
 * Finds credentials in what is about to be kept and puts `[redacted:RULE]` in their place. Looks with Secretlint's
 * recommended rules, with our own for what runners leave behind, and for the values of this process's secret
 * variables. UTF-16 is read as such, anything else byte by byte, so that every byte counts.
 *
 * @param known secrets of this process by name, as `knownSecrets` gives them.
 * @throws SealgateError EVIDENCE_INVALID where secrets remain after all passes.
 */
async function redactSecrets(bytes, known) {
    const counts = new Map();
    const encoding = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(bytes);
    let text = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .searchable */ .Vk)(bytes, encoding);
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const ranges = joined([...(await secretlintRanges(text)), ...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRanges */ .xv)(text, known)]);
        if (ranges.length === 0) {
            const redactions = [...counts]
                .map(([rule, count]) => ({ rule, count }))
                .sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.rule, b.rule));
            return { bytes: counts.size === 0 ? bytes : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .encoded */ .dS)(text, encoding), redactions };
        }
        let clean = '';
        let at = 0;
        for (const { start, end, rule } of ranges) {
            clean += `${text.slice(at, start)}[redacted:${rule}]`;
            at = end;
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
        }
        text = clean + text.slice(at);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'Secrets remain in the file after it was redacted', {
        hint: 'Take them out by hand; nothing was written.',
    });
}
/** A sentence of a record, without the credentials that stand in it. @throws SealgateError as redactSecrets does */
async function redactText(text, known) {
    if (text === '')
        return text;
    const { bytes, redactions } = await redactSecrets(Buffer.from(text, 'utf8'), known);
    return redactions.length === 0 ? text : Buffer.from(bytes).toString('utf8');
}
async function secretlintRanges(text) {
    const [{ lintSource }, { creator }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    const result = await lintSource({
        source: { filePath: 'evidence', content: text, contentType: 'text', ext: '' },
        options: {
            config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] },
            noPhysicFilePath: true,
        },
    });
    return result.messages.flatMap((message) => message.type === 'message'
        ? [
            {
                start: message.range[0],
                end: message.range[1],
                rule: message.ruleId.replace('@secretlint/secretlint-rule-', ''),
            },
        ]
        : []);
}
/** Overlapping ranges as one, in order; the one that begins first names it. */
function joined(ranges) {
    const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
    const result = [];
    for (const range of sorted) {
        const last = result.at(-1);
        if (last !== undefined && range.start < last.end)
            result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
        else if (range.end > range.start)
            result.push(range);
    }
    return result;
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