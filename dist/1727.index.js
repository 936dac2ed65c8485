export const id = 1727;
export const ids = [1727];
export const modules = {

/***/ 84901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkStep: () => (/* binding */ checkStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _stages_check_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78258);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75752);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26424);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20801);





/**
 * The action's first step. Whatever the verdict is, this step succeeds: the last step answers for it, so that
 * sealing and publishing are not skipped. It fails only where no verdict came about.
 */
async function checkStep(world, runner) {
    const folder = await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .createStaging */ .qp)(world.env);
    // At once, so that a step that is killed later still leaves the way to what it had.
    await runner.setOutput('state', folder);
    try {
        const state = await (0,_stages_check_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStage */ .R)({
            stagingDir: folder,
            values: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputValues */ .tq)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .actionOptions */ .Rj, world.env),
            world,
            checkpoint: (early) => (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .writeState */ .Jq)(folder, early),
        });
        await runner.setOutput('digest', await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .writeState */ .Jq)(folder, state));
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
    }
    catch (error) {
        await (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFailure */ .EU)(folder, (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error));
        throw error;
    }
}


/***/ }),

/***/ 26424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60198);



const FILE = 'failure.json';
const CODES = Object.values(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc);
/** What an error says to the reader of the comment. A bug of ours shows no stack there. */
function failureOf(error) {
    const exitCode = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(error);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De)) {
        return {
            message: `Sealgate itself failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            hint: 'Please report this; the log of the check step has the details.',
            exitCode,
        };
    }
    const place = error.location === undefined ? '' : ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(error.location)})`;
    return {
        message: `${error.message}${place}`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        exitCode,
    };
}
/** Leaves it for the publish step. @throws SealgateError IO_FAILED */
async function writeFailure(folder, failure) {
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, FILE), JSON.stringify(failure), { mode: 0o600 });
}
/** @returns `undefined` where the check step left none, or something else than one. */
async function readFailure(folder) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, FILE), 1024 * 1024);
    if (bytes === undefined)
        return undefined;
    let parsed;
    try {
        parsed = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        // Half a file says as much as none: the caller then says that the step ended early.
        return undefined;
    }
    const { message, hint, exitCode } = (parsed ?? {});
    const code = CODES.find((candidate) => candidate === exitCode && candidate !== _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass);
    if (typeof message !== 'string' || code === undefined)
        return undefined;
    return { message, ...(typeof hint === 'string' ? { hint } : {}), exitCode: code };
}


/***/ }),

/***/ 20801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   tq: () => (/* binding */ inputValues)
/* harmony export */ });
/* unused harmony exports ALIASES, inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25858);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50741);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .FF, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
/** Names that users of other gates know, for inputs of ours. */
const ALIASES = [
    ['base-ref', 'base'],
    ['config-file', 'policy'],
];
/** The environment variable that carries an input into a step: a name every shell lets through. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false.
 */
function inputValues(options, env) {
    const values = new Map();
    for (const option of options) {
        const value = readInput(option, env);
        if (value !== undefined)
            values.set(option.name, value);
    }
    for (const [alias, name] of ALIASES) {
        const text = env[inputVariable(alias)]?.trim() ?? '';
        if (text === '' || !options.some((option) => option.name === name))
            continue;
        const other = values.get(name);
        if (other !== undefined && other !== text) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The inputs '${name}' and '${alias}' mean the same and differ`, {
                hint: `Give only ${name}.`,
            });
        }
        values.set(name, text);
    }
    return Object.fromEntries(values);
}
function readInput(option, env) {
    const text = env[inputVariable(option.name)]?.trim() ?? '';
    if (text === '')
        return undefined;
    switch (option.type) {
        case 'string':
            return text;
        case 'list':
            return [text];
        case 'boolean':
            return readSwitch(option.name, text);
    }
}
function readSwitch(name, text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The input '${name}' is '${text.slice(0, 40)}', neither true nor false`, {
        hint: `Set ${name}: true or ${name}: false.`,
    });
}


/***/ }),

/***/ 50741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/** Flags of `gate` that say what to read, from where, and where results go. Policy keys have flags of their own. */
const GATE_OPTIONS = [
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository to gate. Default: the current directory.',
    },
    {
        name: 'base',
        type: 'string',
        value: 'REF',
        description: "What the change is compared with: only what is new gates. Default: the pull request's base.",
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
    },
    {
        name: 'lockfile',
        type: 'list',
        value: 'FILE',
        description: 'Read this lockfile instead of all that are found.',
    },
    {
        name: 'report',
        type: 'list',
        value: 'GLOB',
        description: 'Scanner reports to read; the format is found from the content, trivy:PATH forces one.',
    },
    {
        name: 'base-report',
        type: 'list',
        value: 'GLOB',
        description: "The same scanners' reports of the base, so that known findings can be told from new ones.",
    },
    {
        name: 'run',
        type: 'list',
        value: 'TOOL',
        description: 'Run a scanner that is on PATH: pnpm-audit, npm-audit, trivy-fs.',
    },
    {
        name: 'offline',
        type: 'boolean',
        description: 'Ask nothing of the network; checks that need it read "not checked".',
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'The package registry to ask. Default: as npm is configured.',
    },
    {
        name: 'keys',
        type: 'string',
        value: 'FILE',
        description: "The registry's signing keys. Default: Sigstore's TUF target, then the registry's own endpoint.",
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'FILE',
        description: "Sigstore trusted root. Default: the public-good instance's.",
    },
    {
        name: 'cache',
        type: 'string',
        value: 'DIR',
        description: "Where registry answers are kept. Default: the user's cache folder.",
    },
    {
        name: 'key',
        type: 'string',
        value: 'PEM',
        description: "Seal with this private key (PEM, or cosign's with COSIGN_PASSWORD) instead of keyless.",
    },
    {
        name: 'fulcio-url',
        type: 'string',
        value: 'URL',
        description: 'Fulcio of another Sigstore instance than the public-good one.',
    },
    { name: 'rekor-url', type: 'string', value: 'URL', description: 'Its transparency log.' },
    { name: 'tsa-url', type: 'string', value: 'URL', description: 'Its timestamp authority.' },
    {
        name: 'out',
        type: 'string',
        value: 'DIR',
        description: "The evidence folder. Default: the policy's, docs/security/evidence.",
    },
];
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given
        .flatMap((item) => item.split(/[,\n]/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 75752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ createStaging),
  un: () => (/* binding */ readState),
  dw: () => (/* binding */ stage),
  Jq: () => (/* binding */ writeState)
});

// UNUSED EXPORTS: STATE_FILE

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(60198);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
;// CONCATENATED MODULE: ./build/model/evidence-name.js
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
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60)
        .replace(/^[-.]+|[-.]+$/g, '');
}

;// CONCATENATED MODULE: ./build/commands/stages/staging.js







const STATE_FILE = 'state.json';
/** A folder that only this user can read, under RUNNER_TEMP where there is one. */
async function createStaging(env) {
    const parent = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,external_node_os_.tmpdir)() : env.RUNNER_TEMP;
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)(external_node_path_.join(parent, 'sealgate-'));
}
/** Writes one file of the run under its evidence name; a name that is taken gets a number. */
async function stage(stagingDir, context, file, taken) {
    const named = (target) => evidenceName(context.time, {
        scope: 'repo',
        what: file.name.what,
        ...(target === undefined ? {} : { target }),
        extension: file.name.extension,
    });
    let name = named(file.name.target);
    for (let count = 2; taken.has(name); count += 1)
        name = named(`${file.name.target ?? ''} ${count}`);
    taken.add(name);
    const bytes = typeof file.data === 'string' ? Buffer.from(file.data, 'utf8') : file.data;
    // The folder is this run's alone and goes when it ends: nothing here must outlive a loss of power.
    const place = external_node_path_.join(stagingDir, name);
    await (0,promises_.writeFile)(place, bytes, { flag: 'wx', mode: 0o600 }).catch((cause) => {
        throw new errors/* SealgateError */.De('IO_FAILED', `${place} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file: place },
            hint: 'Check that the disk has room.',
            cause,
        });
    });
    return {
        path: name,
        what: file.what,
        mediaType: file.mediaType,
        sha256: (0,digest/* sha256Hex */.f)(bytes),
        bytes: bytes.length,
    };
}
/** @returns hex SHA-256 of the written state, for the next step to compare. */
async function writeState(stagingDir, state) {
    const { sha256 } = await (0,files/* writeAtomic */.vZ)(external_node_path_.join(stagingDir, STATE_FILE), JSON.stringify(state), {
        mode: 0o600,
    });
    return sha256;
}
/**
 * Reads what an earlier stage left.
 *
 * @throws SealgateError INPUT_NOT_FOUND where no stage got that far, INPUT_INVALID where it is not a state of ours.
 */
async function readState(stagingDir) {
    const file = external_node_path_.join(stagingDir, STATE_FILE);
    const bytes = await (0,files/* readCapped */.EF)(file);
    try {
        const parsed = JSON.parse(bytes.toString('utf8'));
        if (parsed.schema === 'sealgate/state/v1' && parsed.record.schema === 'sealgate/run/v1')
            return { state: parsed, bytes };
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The run's state is damaged: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            cause,
        });
    }
    throw new errors/* SealgateError */.De('INPUT_INVALID', "The run's state is of another version of Sealgate", {
        location: { file },
    });
}


/***/ }),

/***/ 90360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   N0: () => (/* binding */ rememberLookups),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   qr: () => (/* binding */ publicOnly)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const blocked = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    blocked.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]) {
    blocked.addSubnet(network, prefix, 'ipv6');
}
/**
 * Whether an IP address is not a public one: loopback, private, link-local, shared, documentation, multicast,
 * reserved, or an IPv6 form that wraps an IPv4 address.
 *
 * @see IANA special-purpose address registries (RFC 6890)
 */
function isPrivateAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    if (family === 0)
        return false;
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
    if (mapped !== undefined)
        return blocked.check(mapped, 'ipv4');
    if (family === 6 && /^::ffff:/i.test(bare))
        return true;
    return blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 4 && bare.startsWith('127.'));
}
/** A DNS look-up that fails when any answer is not public, so that a name cannot be rebound to the inside. */
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, '', 0);
            const all = Array.isArray(addresses) ? addresses : [];
            const inside = all.find((entry) => isPrivateAddress(entry.address));
            const first = all[0];
            if (inside !== undefined || first === undefined) {
                const what = inside === undefined ? 'has no address' : 'is not a public address';
                return callback(Object.assign(new Error(`${hostname} ${what}`), { code: 'EPRIVATE' }), '', 0);
            }
            if (options.all === true)
                return callback(null, all);
            return callback(null, first.address, first.family);
        });
    };
}
/**
 * A DNS look-up that asks once a name: fifty connections opened at once to one host would send fifty questions,
 * which resolvers drop and threads wait for.
 */
function rememberLookups(lookup) {
    const answers = new Map();
    const ask = (hostname, family) => new Promise((resolve, reject) => {
        lookup(hostname, { all: true, family: Number(family) || 0 }, (error, addresses) => {
            if (error !== null)
                reject(error);
            else
                resolve(Array.isArray(addresses) ? addresses : []);
        });
    });
    return (hostname, options, callback) => {
        const key = `${hostname} ${options.family ?? 0}`;
        let answer = answers.get(key);
        if (answer === undefined) {
            answer = ask(hostname, options.family ?? 0);
            // A failure is not remembered: the next try asks again.
            answer.catch(() => answers.delete(key));
            answers.set(key, answer);
        }
        answer.then((all) => {
            const [first] = all;
            if (options.all === true)
                callback(null, [...all]);
            else if (first === undefined)
                callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, '', 0));
    };
}


/***/ }),

/***/ 73337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/http-address.js
var http_address = __webpack_require__(90360);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/io/http-dispatcher.js



/** The two connection pools: one for hosts the user configured, one (public addresses only) for hosts named by others. */
async function createDispatchers(options) {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const { env, network = {}, timeouts = {} } = options;
    // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
    const secureContext = (0,external_node_tls_.createSecureContext)(network.ca === undefined ? {} : { ca: network.ca });
    const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
    const remembered = (0,http_address/* rememberLookups */.N0)(external_node_dns_.lookup);
    const agent = (lookUp) => {
        const tls = { secureContext, timeout: timeouts.connectMs ?? 10_000, lookup: lookUp };
        return new EnvHttpProxyAgent({
            connections: options.concurrency ?? 50,
            pipelining: 1,
            keepAliveTimeout: 10_000,
            headersTimeout: timeouts.headersMs ?? 20_000,
            bodyTimeout: timeouts.bodyMs ?? 20_000,
            connect: tls,
            requestTls: tls,
            proxyTls: { timeout: timeouts.connectMs ?? 10_000 },
            httpProxy,
            httpsProxy: network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
            noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
        });
    };
    const configured = agent(remembered);
    const named = agent((0,http_address/* publicOnly */.qr)(remembered));
    return {
        configured,
        named,
        close: async () => {
            await Promise.all([configured.destroy(), named.destroy()]);
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/io/http-response.js



const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const DEFAULT_CAP = 8 * 1024 * 1024;
/** Reads one answer within its cap and says what to do with it. */
async function readResponse(response, request, usage, parseRetryAfter) {
    const { statusCode: status, headers, body } = response;
    const cap = request.maxBytes ?? DEFAULT_CAP;
    const success = status >= 200 && status < 300;
    const raw = await readBody(body, success ? cap : 64 * 1024, usage);
    if (status >= 300 && status < 400) {
        const location = headers.location;
        return typeof location === 'string'
            ? { redirect: location }
            : { done: { kind: 'refused', status, reason: `answered ${status} without a place to go` } };
    }
    if (!success) {
        const result = { kind: 'refused', status, reason: `answered ${status}` };
        if (!RETRYABLE.has(status))
            return { done: result };
        const header = headers['retry-after'];
        if (typeof header !== 'string')
            return { again: result };
        const waitMs = parseRetryAfter(header);
        if (waitMs === undefined)
            return { done: { ...result, reason: `answered ${status} and asks to wait longer than this run does` } };
        return { again: result, waitMs };
    }
    if (raw === undefined)
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    const plain = await decompress(raw, headers['content-encoding'], cap);
    if (plain === 'too-large')
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    if (plain === 'broken')
        return { again: { kind: 'failed', reason: 'sent a compressed answer that is cut short or broken' } };
    return { done: { kind: 'answer', status, headers, body: plain } };
}
/** The body's bytes, or `undefined` when there are more than `cap`. */
async function readBody(body, cap, usage) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        const bytes = chunk;
        size += bytes.length;
        usage.receivedBytes += bytes.length;
        // Leaving the loop destroys the stream, and with it the connection.
        if (size > cap)
            return undefined;
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
async function decompress(bytes, encoding, cap) {
    const name = String(encoding ?? 'identity')
        .trim()
        .toLowerCase();
    if (name === 'identity' || name === '' || bytes.length === 0)
        return bytes;
    const options = { maxOutputLength: cap };
    try {
        if (name === 'gzip' || name === 'x-gzip')
            return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, options);
        if (name === 'br')
            return await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(bytes, options);
        if (name === 'deflate')
            return await (0,external_node_util_.promisify)(external_node_zlib_.inflate)(bytes, options);
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
    }
    return 'broken';
}
/** Milliseconds to wait, or `undefined` when that is longer than `max`. @see RFC 9110, section 10.2.3 */
function retryAfterMs(header, now, max) {
    const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
    if (Number.isNaN(seconds))
        return 0;
    const ms = Math.max(0, Math.ceil(seconds * 1000));
    return ms > max ? undefined : ms;
}
/** What went wrong on the way, in words that follow a host's name. */
function networkReason(error) {
    const code = codeOf(error);
    switch (code) {
        case 'UND_ERR_CONNECT_TIMEOUT':
            return 'did not accept a connection in time';
        case 'UND_ERR_HEADERS_TIMEOUT':
            return 'did not begin to answer in time';
        case 'UND_ERR_BODY_TIMEOUT':
            return 'stopped sending in the middle of its answer';
        case 'UND_ERR_SOCKET':
        case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
        case 'ECONNRESET':
            return 'closed the connection before its answer was complete';
    }
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'took too long to answer';
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    const cause = inner instanceof Error && inner.cause instanceof Error ? inner.cause : inner;
    return code === undefined ? (0,errors/* messageOf */.bD)(cause) : `could not be reached: ${(0,errors/* messageOf */.bD)(cause)} (${code})`;
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : undefined;
}
/** Asking again cannot help: a certificate is not trusted, or the address is not public. */
function isFinal(error) {
    const code = codeOf(error) ?? '';
    return (code === 'EPRIVATE' || /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/.test(code));
}

// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(25484);
;// CONCATENATED MODULE: ./build/io/slots.js
/** At most `size` tasks at a time, first come first served. */
function createSlots(size) {
    let free = Math.max(1, size);
    const waiting = [];
    let head = 0;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting[head];
            if (next === undefined)
                free += 1;
            else {
                head += 1;
                next();
            }
        }
    };
}
/** Waits; an aborted signal ends the wait early, without an error. */
function sleepFor(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted === true)
            end();
    });
}

;// CONCATENATED MODULE: ./build/io/http.js






const MAX_REDIRECTS = 3;
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it.
 */
async function createHttpClient(options) {
    const { request: send } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatchers = await createDispatchers(options);
    const usage = { requests: 0, receivedBytes: 0 };
    const slots = createSlots(options.concurrency ?? 50);
    const pauses = new Map();
    const servers = new Map();
    const sleep = options.sleep ?? sleepFor;
    const now = options.now ?? Date.now;
    const limits = {
        tries: options.tries ?? 3,
        backoffMs: options.backoffMs ?? 500,
        maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
        totalMs: options.timeouts?.totalMs ?? 60_000,
    };
    const clean = (text) => (0,redact/* redact */.E)(text, options.secrets ?? []);
    const attempt = async (url, request) => {
        const signals = [AbortSignal.timeout(request.totalMs ?? limits.totalMs), options.signal].filter((s) => s !== undefined);
        const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
        usage.requests += 1;
        try {
            const response = await send(url, {
                method: request.method ?? 'GET',
                dispatcher: request.origin === 'named' ? dispatchers.named : dispatchers.configured,
                signal: AbortSignal.any(signals),
                headers: {
                    'user-agent': options.userAgent,
                    accept: request.accept ?? 'application/json',
                    'accept-encoding': 'gzip',
                    ...(authorization === undefined ? {} : { authorization }),
                },
            });
            return await readResponse(response, request, usage, (header) => retryAfterMs(header, now(), limits.maxRetryAfterMs));
        }
        catch (error) {
            const reason = options.signal?.aborted === true ? (0,errors/* messageOf */.bD)(options.signal.reason) : networkReason(error);
            const result = { kind: 'failed', reason };
            return options.signal?.aborted === true || isFinal(error) ? { done: result } : { again: result };
        }
    };
    const tryAll = async (url, request) => {
        for (let tried = 1;; tried += 1) {
            const pause = (pauses.get(url.origin) ?? 0) - now();
            if (pause > 0)
                await sleep(pause, options.signal);
            if (options.signal?.aborted === true)
                return { kind: 'failed', reason: (0,errors/* messageOf */.bD)(options.signal.reason) };
            // A server that has answered nobody, after all tries, is not waited for by every request anew.
            const server = servers.get(url.origin);
            if (typeof server === 'object')
                return server.down;
            const outcome = await attempt(url, request);
            if (!('again' in outcome)) {
                servers.set(url.origin, 'answers');
                return 'done' in outcome ? outcome.done : outcome;
            }
            if (tried >= (request.tries ?? limits.tries)) {
                if (!servers.has(url.origin))
                    servers.set(url.origin, { down: outcome.again });
                return outcome.again;
            }
            const wait = outcome.waitMs ?? limits.backoffMs * 2 ** (tried - 1);
            // A server that names a time speaks for all requests to it, not only for this one.
            if (outcome.waitMs !== undefined)
                pauses.set(url.origin, now() + wait);
            await sleep(wait, options.signal);
        }
    };
    const get = async (address, request = {}) => {
        let url = parseUrl(address);
        for (let hops = 0;; hops += 1) {
            const refusal = url === undefined ? `is no server: '${address}' is not a URL` : refuse(url, request);
            if (url === undefined || refusal !== undefined)
                return { kind: 'failed', reason: clean(refusal ?? '') };
            const result = await tryAll(url, request);
            if (!('redirect' in result))
                return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
            const target = parseUrl(result.redirect, url);
            if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
                const where = target === undefined ? 'nowhere' : `to ${target.origin}`;
                return {
                    kind: 'failed',
                    reason: clean(`redirects ${where}${hops >= MAX_REDIRECTS ? ' again and again' : ''}, which is not followed`),
                };
            }
            url = target;
        }
    };
    return {
        get: (address, request) => slots(() => get(address, request)),
        get usage() {
            return { ...usage };
        },
        close: dispatchers.close,
    };
}
/** Why a URL may not be asked at all. */
function refuse(url, request) {
    if (url.username !== '' || url.password !== '')
        return 'is named with credentials in its URL, which are not used';
    const loopback = (0,http_address/* isLoopbackHost */.cW)(url.hostname);
    if (request.origin === 'named' && (loopback || (0,http_address/* isPrivateAddress */.C0)(url.hostname)))
        return 'is not a public address, and was not configured by the user';
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol === 'http:' && loopback)
        return undefined;
    return `is named with ${url.protocol}//, which is not https`;
}
function parseUrl(text, base) {
    return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, '$1***@');
    for (const secret of secrets) {
        // Host names come back in lower case, whatever was sent.
        if (secret.length >= 4)
            clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
    }
    return clean;
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ readRuntime),
  j0: () => (/* binding */ readSourceContext),
  ag: () => (/* binding */ rfc3339)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(60198);
;// CONCATENATED MODULE: ./build/io/github-event.js


const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZERO = /^0+$/;
/**
 * Reads GITHUB_EVENT_PATH.
 *
 * @returns `undefined` outside GitHub Actions.
 * @throws SealgateError INPUT_INVALID where the file is not what the event's name promises.
 */
async function readGithubEvent(env) {
    const name = env.GITHUB_EVENT_NAME;
    const file = env.GITHUB_EVENT_PATH;
    if (env.GITHUB_ACTIONS !== 'true' || name === undefined || name === '')
        return undefined;
    if (file === undefined || file === '')
        return { name };
    let payload;
    try {
        payload = JSON.parse((await (0,files/* readCapped */.EF)(file, 25 * 1024 * 1024)).toString('utf8'));
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The event file is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, {
            location: { file },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
            cause,
        });
    }
    const event = objectOf(payload);
    if (name === 'pull_request' || name === 'pull_request_target' || name === 'pull_request_review') {
        return { name, pullRequest: pullRequestOf(objectOf(event.pull_request), file) };
    }
    const before = name === 'merge_group' ? objectOf(event.merge_group).base_sha : event.before;
    return { name, ...(isSha(before) ? { before } : {}) };
}
function pullRequestOf(raw, file) {
    const head = objectOf(raw.head);
    const base = objectOf(raw.base);
    const { number } = raw;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isSha(head.sha) || !isSha(base.sha)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', 'The event has no pull_request with number, head.sha and base.sha', {
            location: { file, pointer: '/pull_request' },
            hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
        });
    }
    const headRepo = objectOf(head.repo).full_name;
    // A deleted fork has no repository: that, too, is not ours.
    return {
        number,
        headSha: head.sha,
        baseSha: base.sha,
        fromFork: headRepo !== objectOf(base.repo).full_name,
    };
}
function isSha(value) {
    return typeof value === 'string' && SHA.test(value) && !ZERO.test(value);
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}

;// CONCATENATED MODULE: ./build/io/runtime.js



/** Events whose token may write although what they check out may come from a stranger. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * Who runs what, on what, from where: from the runner's environment, the event file and git.
 *
 * @throws SealgateError USAGE where a privileged event has a stranger's code checked out.
 */
async function readRuntime(input) {
    const { dir, env } = input;
    const event = await readGithubEvent(env);
    const head = await (0,git/* resolveCommit */.WL)(dir, 'HEAD');
    refusePrivilegedCheckout(event, head);
    const commit = event?.pullRequest?.headSha ?? head ?? nonEmpty(env.GITHUB_SHA);
    const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await (0,git/* commitTime */.bX)(dir, head));
    const url = repositoryUrl(env) ?? (head === undefined ? undefined : await (0,git/* remoteUrl */.gX)(dir));
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const ref = nonEmpty(env.GITHUB_REF);
    const defaultBase = event?.pullRequest?.baseSha ?? event?.before;
    return {
        context: {
            time: rfc3339(input.now),
            ...(sourceDate === undefined ? {} : { sourceDate }),
            ...(slug === undefined && url === undefined
                ? {}
                : { repository: { ...(slug === undefined ? {} : { slug }), ...(url === undefined ? {} : { url }) } }),
            ...(commit === undefined ? {} : { commit }),
            ...(ref === undefined ? {} : { ref }),
            event: event?.name ?? 'terminal',
            ...(event?.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
            actor: actorOf(env),
            source: sourceOf(env, input.version),
            tool: { name: 'sealgate', version: input.version },
        },
        ...(defaultBase === undefined ? {} : { defaultBase }),
        ...(head === undefined ? {} : { head }),
    };
}
/** The part of the context that reproducible output carries, at the cost of one question to git. */
async function readSourceContext(input) {
    const sourceDate = sourceDateOf(input.env) ?? (await (0,git/* commitTime */.bX)(input.dir, 'HEAD'));
    const slug = nonEmpty(input.env.GITHUB_REPOSITORY);
    return {
        ...(sourceDate === undefined ? {} : { sourceDate }),
        ...(slug === undefined ? {} : { repository: { slug } }),
        tool: { name: 'sealgate', version: input.version },
    };
}
/**
 * A `pull_request_target` (or similar) run holds a writing token. With the pull request's own code checked
 * out beside it, a stranger's files would be read with that token at hand; the base's checkout is fine.
 */
function refusePrivilegedCheckout(event, head) {
    if (event === undefined || !PRIVILEGED.includes(event.name))
        return;
    const base = event.pullRequest?.baseSha;
    if (base !== undefined && head === base)
        return;
    throw new errors/* SealgateError */.De('USAGE', `Refused: '${event.name}' runs with a token that can write, and the checkout is not the base commit`, {
        hint: "Run Sealgate on 'pull_request' instead; workflows/publish-comment.yml posts the comment for forks safely.",
    });
}
function actorOf(env) {
    const onGithub = env.GITHUB_ACTIONS === 'true';
    const login = nonEmpty(onGithub ? env.GITHUB_ACTOR : (env.USER ?? env.USERNAME));
    const id = onGithub ? nonEmpty(env.GITHUB_ACTOR_ID) : undefined;
    return {
        ...(id === undefined ? {} : { id }),
        ...(login === undefined ? {} : { login }),
        role: onGithub ? 'workflow' : 'operator',
    };
}
function sourceOf(env, version) {
    const userAgent = `sealgate/${version} node/${process.versions.node}`;
    const runner = nonEmpty(env.RUNNER_OS) ?? process.platform;
    const attempt = nonEmpty(env.GITHUB_RUN_ATTEMPT);
    const workflowRef = nonEmpty(env.GITHUB_WORKFLOW_REF);
    const repository = repositoryUrl(env);
    const id = nonEmpty(env.GITHUB_RUN_ID);
    return {
        ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(workflowRef === undefined ? {} : { workflowRef }),
        runner: `${runner}-${nonEmpty(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
        userAgent,
    };
}
function repositoryUrl(env) {
    const slug = nonEmpty(env.GITHUB_REPOSITORY);
    const server = nonEmpty(env.GITHUB_SERVER_URL);
    return env.GITHUB_ACTIONS === 'true' && slug !== undefined && server !== undefined
        ? `${server}/${slug}`
        : undefined;
}
/** @see reproducible-builds.org, SOURCE_DATE_EPOCH: seconds since 1970 as an integer. */
function sourceDateOf(env) {
    const text = nonEmpty(env.SOURCE_DATE_EPOCH);
    if (text === undefined)
        return undefined;
    const seconds = Number(text);
    if (!/^\d{1,12}$/.test(text) || !Number.isSafeInteger(seconds)) {
        throw new errors/* SealgateError */.De('USAGE', `SOURCE_DATE_EPOCH is '${text}', not seconds since 1970`, {
            hint: 'Set it to an integer or unset it.',
        });
    }
    return rfc3339(new Date(seconds * 1000));
}
/** RFC 3339 UTC, to the second. */
function rfc3339(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
}


/***/ }),

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselinePolicy)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53834);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83547);


/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
function baselinePolicy() {
    const layer = _generated_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_LAYERS */ .v.baseline;
    if (layer === undefined || layer.extends.length > 0)
        throw new Error('The preset baseline stands on its own');
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)([layer]);
    return { policy, source: { presets: ['baseline'], digest: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p)(policy), overrides: [] } };
}


/***/ }),

/***/ 25858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ policyOptions),
/* harmony export */   i: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33742);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29278);


const OPTION_TYPES = {
    failOnScopes: 'list',
    ignoreUnfixed: 'boolean',
    allowGhsas: 'list',
    allowLicenses: 'list',
    denyLicenses: 'list',
    allowDependenciesLicenses: 'list',
    warnOnly: 'boolean',
};
const VALUES = {
    failOnSeverity: 'SEVERITY',
    failOnScopes: 'SCOPES',
    allowGhsas: 'IDS',
    allowLicenses: 'LICENSES',
    denyLicenses: 'LICENSES',
    allowDependenciesLicenses: 'PURLS',
    commentSummaryInPr: 'WHEN',
};
/** Flags (and action inputs) that override the policy file, in the order of the reference. */
const policyOptions = [
    {
        name: 'preset',
        type: 'string',
        value: 'NAME',
        description: 'Preset that applies where the repository has no policy file: baseline, strict or release.',
    },
    ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.flatMap(([property, spec]) => {
        if (spec.flag === undefined)
            return [];
        const type = OPTION_TYPES[property] ?? 'string';
        return [
            {
                name: spec.name,
                type,
                ...(type === 'boolean' ? {} : { value: VALUES[property] ?? 'VALUE' }),
                description: spec.flag,
            },
        ];
    }),
];
/**
 * Reads the flags that override the policy. A boolean `false` counts as given: an input may switch off what the file switches on.
 *
 * @throws SealgateError USAGE naming the flag, what was found and what was expected.
 */
async function readOverrides(values) {
    const nodes = new Map();
    for (const { name } of policyOptions) {
        const value = values[name];
        if (value === undefined || value === '' || name === 'preset')
            continue;
        const place = { flag: `--${name}` };
        if (typeof value === 'string' || typeof value === 'boolean') {
            nodes.set(name, { kind: 'scalar', value, place });
            continue;
        }
        const text = value.join('\n');
        if (text.trim() !== '')
            nodes.set(name, { kind: 'scalar', value: text, place });
    }
    const preset = typeof values.preset === 'string' && values.preset !== '' ? values.preset : undefined;
    const names = [...nodes.keys()].map((name) => `--${name}`);
    return {
        ...(nodes.size === 0 ? {} : { layer: await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w)(nodes, 'flags') }),
        names,
        ...(preset === undefined ? {} : { preset }),
    };
}


/***/ })

};
