"use strict";
exports.id = 1711;
exports.ids = [1711];
exports.modules = {

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

/***/ 55829:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sendSignal)
/* harmony export */ });
/**
 * Sends a signal to a process, or to its group; does nothing where it has ended by itself meanwhile.
 *
 * @param id of the process; of a group, that of its first process with a minus before it.
 */
function sendSignal(id, signal) {
    try {
        process.kill(id, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 3438:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeScratchFolder),
/* harmony export */   y: () => (/* binding */ inScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _interrupts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34330);





/**
 * Uses a new folder for files that nobody else needs, and removes it in the end, also where a signal ends this process.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
async function inScratchFolder(name, use, parent = node_os__WEBPACK_IMPORTED_MODULE_2___default().tmpdir()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(parent, name));
    const takeBack = (0,_interrupts_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOnInterrupt */ .v)(folder);
    try {
        return await use(folder);
    }
    finally {
        takeBack();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Makes a new folder for files that are needed until this process ends, and removes it then, also where a signal ends
 * it.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
async function makeScratchFolder(name, parent = node_os__WEBPACK_IMPORTED_MODULE_2___default().tmpdir()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(parent, name));
    (0,_interrupts_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOnInterrupt */ .v)(folder);
    process.on('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}


/***/ }),

/***/ 71711:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kmsKey: () => (/* binding */ kmsKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89984);
/* harmony import */ var _io_exec_run_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78257);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46807);
/* harmony import */ var _io_files_scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3438);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12737);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5103);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18957);










const MAX_ANSWER_BYTES = 1024 * 1024;
/** Longer than cosign itself waits for a KMS, which is three minutes. */
const TIMEOUT_MS = 5 * 60_000;
/**
 * A key that a KMS holds, by the cosign CLI: its public half is read once, and each signature is asked for there.
 * Logins are the environment's own (VAULT_ADDR and VAULT_TOKEN, AWS_…, GOOGLE_…, AZURE_…).
 *
 * @throws SealgateError TOOL_FAILED where cosign or the KMS does not answer, INPUT_INVALID for a kind of key that is
 * not sealed with.
 */
async function kmsKey(reference, find, { env, timeoutMs = TIMEOUT_MS }) {
    const asked = { cosign: await find(), reference, env, timeoutMs };
    const pem = (await ask(asked, ['public-key', '--key', reference])).toString('utf8');
    let publicKey;
    try {
        publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (cause) {
        throw failed(reference, 'gave no public key', cause);
    }
    const fingerprint = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprintOf */ .a)(publicKey, reference);
    if (fingerprint.kind !== 'P-256')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `The key ${reference} is ${fingerprint.kind}, and a KMS is asked for P-256`, {
            hint: 'Make an ECDSA key on P-256 there (Vault: ecdsa-p256, AWS: ECC_NIST_P256, Google: EC_SIGN_P256_SHA256).',
        });
    return { publicKey, fingerprint, sign: (data) => signWith(asked, data) };
}
function signWith(asked, data) {
    const { reference } = asked;
    return (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .inScratchFolder */ .y)('sealgate-kms-', async (folder) => {
        const [file, bundle] = [node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, 'data'), node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, 'bundle.json')];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, data, { mode: 0o600 });
        const quiet = ['--yes', '--tlog-upload=false', '--use-signing-config=false'];
        await ask(asked, ['sign-blob', '--key', reference, ...quiet, '--bundle', bundle, file]);
        const json = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readCapped */ .EF)(bundle, 1024 * 1024), "cosign's bundle");
        const signature = json.messageSignature?.signature;
        if (typeof signature !== 'string' || signature === '')
            throw failed(reference, 'gave no signature');
        return Buffer.from(signature, 'base64');
    });
}
async function ask({ cosign, reference, env, timeoutMs }, args) {
    const given = Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
    const answer = await (0,_io_exec_run_limited_js__WEBPACK_IMPORTED_MODULE_4__/* .runLimited */ .O)(cosign, args, {
        cwd: process.cwd(),
        env: given,
        timeoutMs,
        maxBytes: MAX_ANSWER_BYTES,
    });
    if (answer.exitCode === 0)
        return answer.stdout;
    if (answer.ended === 'timed-out')
        throw failed(reference, `did not answer: cosign was ended after ${Math.ceil(timeoutMs / 1000)} seconds`);
    if (answer.ended === 'too-much-output')
        throw failed(reference, `did not answer: cosign printed more than ${MAX_ANSWER_BYTES} bytes`);
    if (answer.ended === 'not-started')
        throw failed(reference, `was not asked: cosign could not be started: ${answer.reason}`);
    const secrets = Object.entries(given).flatMap(([name, value]) => /TOKEN|SECRET|PASSWORD|KEY/.test(name) ? [value] : []);
    const said = answer.stderr
        .trim()
        .split('\n')
        .filter((line) => /^error|^Error/.test(line))
        .at(-1) ?? (answer.exitCode === undefined ? 'cosign was ended' : `exit code ${answer.exitCode}`);
    throw failed(reference, `did not answer: ${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redact */ .E)(said, secrets).slice(0, 300)}`);
}
function failed(reference, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('TOOL_FAILED', `The KMS of ${reference} ${what}`, {
        hint: 'Check its address, login and the name of the key (VAULT_ADDR, AWS_REGION, …), and run it again.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
;