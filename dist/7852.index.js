"use strict";
exports.id = 7852;
exports.ids = [7852];
exports.modules = {

/***/ 707:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(34330);
// EXTERNAL MODULE: ./build/io/send-signal.js
var send_signal = __webpack_require__(78393);
;// CONCATENATED MODULE: ./build/io/exec-direct.js




/** How long what a program leaves running may hold its output open. */
const LINGER_MS = 10_000;
/**
 * Runs a program by Node itself, which takes a third of the time that @actions/exec does, and knows the program's id:
 * a signal that ends this process alone (a runner's, a supervisor's) must not leave a scanner at work.
 *
 * @throws SealgateError as `run` does.
 */
async function runDirect(command, args, options) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 23));
    const { cwd, input, env, maxBytes = 256 * 1024 * 1024, group = false } = options;
    let child;
    // Before it starts: a signal in between would end this process alone.
    const takeBack = (0,interrupts/* onInterrupt */.n)(() => end(child, group), `${command} goes on`);
    try {
        child = spawn(command, [...args], {
            env: { ...process.env, ...env },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: group,
            ...(cwd === undefined ? {} : { cwd }),
        });
        return await collect(child, { command, cwd, input, maxBytes });
    }
    finally {
        takeBack();
    }
}
function collect(child, { command, cwd, input, maxBytes }) {
    return new Promise((resolve, reject) => {
        const failed = (what, hint, cause) => reject(new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} ${what}`, { hint, cause }));
        const chunks = [];
        const errors = [];
        let size = 0;
        child.stdout?.on('data', (data) => {
            size += data.length;
            if (size <= maxBytes)
                chunks.push(data);
            else
                child.kill();
        });
        child.stderr?.on('data', (data) => {
            if (errors.length < 4096)
                errors.push(data);
        });
        // A program may end before it has read all: what it answers counts.
        child.stdin?.on('error', () => child.stdin?.destroy());
        child.stdin?.end(input);
        child.on('error', (error) => {
            // The system says of a missing folder what it says of a missing program.
            if (cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd))
                failed(`could not be run: ${cwd} does not exist`, 'Name a folder that is there.', error);
            else
                failed(`could not be run: ${(0,build_errors/* messageOf */.bD)(error)}`, `Install ${command}, or make sure it is on PATH.`, error);
        });
        child.on('exit', () => {
            const lingering = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, LINGER_MS);
            child.on('close', () => clearTimeout(lingering));
        });
        child.on('close', (code, signal) => {
            if (size > maxBytes) {
                failed(`printed more than the limit of ${maxBytes} bytes`, 'Let it write to a file and pass that file instead.');
            }
            else if (code === null) {
                failed(`was ended by ${signal}`, 'Run it again; if it happens again, look at why the system ends it.');
            }
            else
                resolve({
                    exitCode: code,
                    stdout: Buffer.concat(chunks),
                    stderr: Buffer.concat(errors).toString('utf8'),
                });
        });
    });
}
/** Asks a program to end, with its group all that it started. */
function end(child, group) {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    (0,send_signal/* sendSignal */.v)(group ? -child.pid : child.pid, 'SIGTERM');
}

;// CONCATENATED MODULE: ./build/io/exec-toolkit.js

/**
 * Runs a program by @actions/exec, which on Windows looks it up on PATH before the system would look in the current
 * folder, and knows how batch files are started.
 *
 * @throws SealgateError as `run` does.
 */
async function runByToolkit(command, args, options) {
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const chunks = [];
    const errors = [];
    const cap = options.maxBytes ?? 256 * 1024 * 1024;
    let size = 0;
    try {
        const exitCode = await exec(command, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.input === undefined ? {} : { input: options.input }),
            env: { ...process.env, ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (data) => {
                    size += data.length;
                    if (size <= cap)
                        chunks.push(data);
                },
                stderr: (data) => {
                    if (errors.length < 4096)
                        errors.push(data);
                },
            },
        });
        if (size > cap) {
            throw new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof build_errors/* SealgateError */.De)
            throw error;
        throw new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} could not be run: ${(0,build_errors/* messageOf */.bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/io/exec.js


/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error. Where a signal ends this process, it ends the program too.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
function run(command, args, options = {}) {
    return process.platform === 'win32'
        ? runByToolkit(command, args, options)
        : runDirect(command, args, options);
}


/***/ }),

/***/ 97670:
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

/***/ 78393:
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

/***/ 97852:
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
/* harmony import */ var _io_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(707);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65848);
/* harmony import */ var _io_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5103);
/* harmony import */ var _io_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97670);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41610);










/**
 * A key that a KMS holds, by the cosign CLI: its public half is read once, and each signature is asked for there.
 * Logins are the environment's own (VAULT_ADDR and VAULT_TOKEN, AWS_…, GOOGLE_…, AZURE_…).
 *
 * @throws SealgateError TOOL_FAILED where cosign or the KMS does not answer, INPUT_INVALID for a kind of key that is
 * not sealed with.
 */
async function kmsKey(reference, env, find) {
    const cosign = await find();
    const pem = (await ask(cosign, ['public-key', '--key', reference], reference, env)).toString('utf8');
    let publicKey;
    try {
        publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (cause) {
        throw failed(reference, 'gave no public key', cause);
    }
    const fingerprint = (0,_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprintOf */ .ax)(publicKey, reference);
    if (fingerprint.curve !== 'P-256')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `The key ${reference} is ${fingerprint.curve}, and a KMS is asked for P-256`, {
            hint: 'Make an ECDSA key on P-256 there (Vault: ecdsa-p256, AWS: ECC_NIST_P256, Google: EC_SIGN_P256_SHA256).',
        });
    return { publicKey, fingerprint, sign: (data) => signWith(cosign, reference, env, data) };
}
function signWith(cosign, reference, env, data) {
    return (0,_io_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .inScratchFolder */ .y)('sealgate-kms-', async (folder) => {
        const [file, bundle] = [node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, 'data'), node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, 'bundle.json')];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, data, { mode: 0o600 });
        const quiet = ['--yes', '--tlog-upload=false', '--use-signing-config=false'];
        await ask(cosign, ['sign-blob', '--key', reference, ...quiet, '--bundle', bundle, file], reference, env);
        const json = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readCapped */ .EF)(bundle, 1024 * 1024), "cosign's bundle");
        const signature = json.messageSignature?.signature;
        if (typeof signature !== 'string' || signature === '')
            throw failed(reference, 'gave no signature');
        return Buffer.from(signature, 'base64');
    });
}
async function ask(cosign, args, reference, env) {
    const given = Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
    const answer = await (0,_io_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(cosign, args, { env: given, maxBytes: 1024 * 1024 });
    if (answer.exitCode === 0)
        return answer.stdout;
    const secrets = Object.entries(given).flatMap(([name, value]) => /TOKEN|SECRET|PASSWORD|KEY/.test(name) ? [value] : []);
    const said = answer.stderr
        .trim()
        .split('\n')
        .filter((line) => /^error|^Error/.test(line))
        .at(-1) ?? `exit code ${answer.exitCode}`;
    throw failed(reference, `did not answer: ${(0,_io_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redact */ .E)(said.slice(0, 300), secrets)}`);
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