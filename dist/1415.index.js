"use strict";
exports.id = 1415;
exports.ids = [1415,1610];
exports.modules = {

/***/ 73389:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyImageCommand: () => (/* binding */ verifyImageCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65848);
/* harmony import */ var _seal_oci_open_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26240);
/* harmony import */ var _seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3410);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22016);
/* harmony import */ var _seal_verify_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17527);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46257);
/* harmony import */ var _verify_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49038);
/* harmony import */ var _verify_signers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58031);
/* harmony import */ var _verify_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19937);
/* harmony import */ var _verify_trust_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98166);













/**
 * Verifies an image.
 *
 * @param document a file that must be what an attestation of the image says: its SBOM.
 */
async function verifyImageCommand(reference, document, values, world) {
    for (const name of ['head', 'base', 'replay', 'bundle'])
        if (values[name] !== undefined && values[name] !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--${name} does not go with an image`, {
                hint: 'What belongs to an image is found in its registry.',
            });
    const bySigners = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'policy') !== undefined;
    const trust = bySigners ? undefined : await (0,_verify_trust_js__WEBPACK_IMPORTED_MODULE_11__/* .trustOf */ .An)(values, world);
    const said = document === undefined ? undefined : await readDocument(document, world);
    if (said !== undefined && bySigners)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--policy takes an image or a document, not both', {
            hint: 'Verify the image with --policy first, then the document by one signer.',
        });
    const wanted = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'type');
    const type = wanted === undefined ? said?.type : (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypeOf */ .T4)(wanted);
    if (said !== undefined && type === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `${document} is no SBOM, so --type must say what it is`, {
            hint: 'sealgate verify FILE --image REF --type slsaprovenance1 …',
        });
    const image = await (0,_seal_oci_open_image_js__WEBPACK_IMPORTED_MODULE_4__/* .openImage */ .U)((0,_seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImage */ .z)(reference), { env: world.env, cwd: world.cwd });
    try {
        if (trust === undefined)
            return await (0,_verify_signers_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyImageBySigners */ .Z1)(image, values, world);
        const found = await (0,_seal_verify_image_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyImage */ .Z)({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: type }),
            ...(said === undefined ? {} : { document: said.document }),
        });
        const verified = found.faults.length === 0;
        const root = trust.kind === 'identity' ? trust.roots.source : undefined;
        const notVerified = (0,_verify_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .imageLimits */ .Y)(found, trust, type);
        return {
            exitCode: verified ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fail,
            text: (0,_verify_text_js__WEBPACK_IMPORTED_MODULE_12__/* .imageText */ .f1)(found, { trustedRoot: root, notVerified, document }),
            json: {
                verified,
                ...(document === undefined ? {} : { document }),
                ...found,
                ...(root === undefined ? {} : { trustedRoot: root }),
                notVerified,
            },
        };
    }
    finally {
        await image.store.close();
    }
}
/** A JSON document, with the predicate type of SBOMs. */
async function readDocument(file, world) {
    const value = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, file)), file);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a JSON object`, {
            location: { file },
            hint: 'Name the document that is attested: an SBOM in JSON.',
        });
    const document = value;
    const type = document.bomFormat === 'CycloneDX'
        ? _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .PREDICATE_NAMES */ .V2.cyclonedx
        : 'spdxVersion' in document
            ? _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .PREDICATE_NAMES */ .V2.spdxjson
            : undefined;
    return { document, ...(type === undefined ? {} : { type }) };
}


/***/ }),

/***/ 58031:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   Z1: () => (/* binding */ verifyImageBySigners),
/* harmony export */   verifyFileBySigners: () => (/* binding */ verifyFileBySigners)
/* harmony export */ });
/* unused harmony export signersOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91647);
/* harmony import */ var _model_display_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26407);
/* harmony import */ var _seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81518);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54667);
/* harmony import */ var _seal_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41610);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22016);
/* harmony import */ var _seal_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68114);
/* harmony import */ var _seal_verify_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17527);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46257);
/* harmony import */ var _verify_trust_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98166);












/** The policy's signers. @throws SealgateError USAGE where it names none, or where somebody else is named besides. */
async function signersOf(values, world) {
    const other = ['key', ..._verify_trust_js__WEBPACK_IMPORTED_MODULE_10__/* .IDENTITY_FLAGS */ .hb].find((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .isGiven */ .qR)(values, name));
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--policy and --${other} exclude each other`, {
            hint: 'The policy says who must have signed.',
        });
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'policy') ?? '';
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(5400), __webpack_require__.e(4050), __webpack_require__.e(3649)]).then(__webpack_require__.bind(__webpack_require__, 94050));
    const { policy } = await loadPolicy({ dir: world.cwd, file, overrides: { names: [] } });
    if (policy.signers.anyOf.length > 0)
        return policy.signers;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `${file} names no signers`, {
        hint: 'Name them under signers: any-of, by key, workflow, or identity and issuer.',
    });
}
/** A file or digest against the bundles that `--bundle` names, or that lie beside it. */
async function verifyFileBySigners(artifact, shown, values, world) {
    const rules = await signersOf(values, world);
    const bundle = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'bundle') ?? `${shown}.sigstore.json`;
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, bundle), 64 * 1024 * 1024);
    const bundles = (0,_seal_bundle_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBundles */ .w)(bytes, bundle);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'type');
    return answer(shown, rules, await eachSigner(rules, values, world, async (trust) => {
        const reasons = [];
        for (const one of bundles) {
            try {
                const verified = await (0,_seal_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyBundle */ .I)(one, artifact, trust);
                (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .assertPredicate */ .E3)(verified, type === undefined ? undefined : (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypeOf */ .T4)(type), one.name);
                return { signedBy: verified.signedBy.identity };
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                    throw error;
                reasons.push(error.message);
            }
        }
        return { reason: reasons[0] ?? 'there is no bundle' };
    }));
}
/** An image against what is attached to it. */
async function verifyImageBySigners(image, values, world) {
    const rules = await signersOf(values, world);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(values, 'type');
    const name = `${image.store.name}@${image.subject.descriptor.digest}`;
    return answer(name, rules, await eachSigner(rules, values, world, async (trust) => {
        const found = await (0,_seal_verify_image_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyImage */ .Z)({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: (0,_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypeOf */ .T4)(type) }),
        });
        const [fault] = found.faults;
        return fault === undefined ? { signedBy: found.seals[0]?.signedBy.identity ?? '' } : { reason: fault };
    }));
}
async function eachSigner(rules, values, world, check) {
    const roots = await (0,_verify_trust_js__WEBPACK_IMPORTED_MODULE_10__/* .rootsOf */ .RD)(values, world);
    const results = [];
    for (const signer of rules.anyOf)
        results.push({ signer: nameOf(signer), ...(await check(await trustIn(signer, roots, world))) });
    return results;
}
function nameOf({ key, workflow, identity }) {
    return key ?? workflow ?? identity ?? '';
}
/**
 * What a signer of a policy stands for.
 *
 * @param world its folder is what paths of keys are taken from.
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
async function trustIn(signer, roots, world) {
    const { key, workflow, identity, issuer } = signer;
    if (key === undefined) {
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityConstraint */ .gl)({
            ...(workflow === undefined ? {} : { signerWorkflow: workflow }),
            ...(identity === undefined ? {} : { identity }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots };
    }
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    return { kind: 'key', ...(await (0,_seal_keys_js__WEBPACK_IMPORTED_MODULE_5__.loadPublicKey)(file, world.env)), roots: async () => roots };
}
/** Two entries that the same key or identity answers are one signer. */
function answer(shown, rules, results) {
    const signed = new Set(results.flatMap(({ signedBy }) => signedBy ?? []));
    const verified = signed.size >= rules.threshold;
    const lines = [
        `${verified ? 'Verified' : 'NOT verified'}: ${shown}, by ${signed.size} of the policy's signers (${rules.threshold} needed)`,
    ];
    for (const { signer, signedBy, reason } of results)
        lines.push(signedBy === undefined ? `  – ${signer}: ${reason ?? 'nothing'}` : `  ✓ ${signer}, as ${signedBy}`);
    return {
        exitCode: verified ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fail,
        text: (0,_model_display_text_js__WEBPACK_IMPORTED_MODULE_11__/* .displayLines */ .kF)(lines),
        json: { verified, artifact: shown, threshold: rules.threshold, signers: results },
    };
}


/***/ }),

/***/ 98291:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
async function run(command, args, options = {}) {
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('TOOL_FAILED', `${command} could not be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
    }
}


/***/ }),

/***/ 40092:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withFolderLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89984);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63061);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75180);








const FOLDER = '.lock';
/** Nothing holds the lock this long: it is held for milliseconds. */
const STALE_MS = 2 * 60_000;
/**
 * Runs `work` while no other process runs its own on the same folder.
 *
 * A writer makes a claim, a file of a name never used again, then lists all claims, and goes on only if it is
 * alone; else it takes its claim back and waits. Claims of the dead can so be removed by name without ever
 * removing a living one's.
 *
 * @throws SealgateError IO_FAILED when others hold it for longer than `timeoutMs`.
 */
async function withFolderLock(folder, work, options = {}) {
    const claims = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, FOLDER);
    const deadline = Date.now() + (options.timeoutMs ?? 60_000);
    try {
        for (;;) {
            if ((await others(claims, '')).length === 0) {
                const mine = `${process.pid}.${hostMark()}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex')}`;
                const own = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, mine);
                try {
                    await makeClaim(claims, own);
                    if ((await others(claims, mine)).length === 0)
                        return await work();
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
                }
            }
            if (Date.now() > deadline)
                throw await busy(claims, folder);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(2 + Math.random() * 20);
        }
    }
    finally {
        await removeIfEmpty(claims);
    }
}
async function makeClaim(claims, own) {
    for (let attempt = 0;; attempt += 1) {
        try {
            (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .w)(claims);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(own, '', { flag: 'wx' });
            return;
        }
        catch (error) {
            // The folder goes when the last claim goes; that may be between the two calls.
            if (error.code === 'ENOENT' && attempt < 100)
                continue;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .notWritten */ .xc)(own, error);
        }
    }
}
/** Claims of living writers other than `mine`; claims of dead ones are removed. */
async function others(claims, mine) {
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(claims);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
    const living = [];
    for (const name of names.filter((candidate) => candidate !== mine)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(claims, name);
        const state = await stateOf(file);
        if (state === 'dead')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (state === 'living')
            living.push(name);
    }
    return living;
}
async function stateOf(file) {
    try {
        if (Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mtimeMs > STALE_MS)
            return 'dead';
        const [pid, host] = node_path__WEBPACK_IMPORTED_MODULE_3___default().basename(file).split('.');
        if (host === hostMark())
            process.kill(Number(pid), 0);
        return 'living';
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT')
            return 'gone';
        return code === 'ESRCH' ? 'dead' : 'living';
    }
}
/** Tells this machine's claims from others': a process id means nothing elsewhere. */
function hostMark() {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .f)(node_os__WEBPACK_IMPORTED_MODULE_2___default().hostname()).slice(0, 12);
}
async function busy(claims, folder) {
    const holders = await others(claims, '');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SealgateError */ .De('IO_FAILED', `${folder} is held by another run (${holders.join(', ')})`, {
        hint: `Wait for it to end; if none runs, remove ${claims}.`,
    });
}
async function removeIfEmpty(claims) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(claims);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ENOTEMPTY' &&
            code !== 'EEXIST' &&
            code !== 'ENOENT' &&
            code !== 'EPERM' &&
            code !== 'EBUSY')
            throw error;
    }
}


/***/ }),

/***/ 95379:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** The four numbers of an IPv4 address of this machine, as a URL's host has them. */
const LOOPBACK_4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || LOOPBACK_4.test(bare);
}


/***/ }),

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 5832:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 41610:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  PM: () => (/* binding */ loadPrivateKey),
  loadPublicKey: () => (/* binding */ loadPublicKey),
  ee: () => (/* binding */ parsePublicKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/digest.js
var model_digest = __webpack_require__(63061);
;// CONCATENATED MODULE: ./build/seal/cosign-key.js


const LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
/** Whether a PEM text is a key as `cosign generate-key-pair` and `cosign import-key-pair` write it. */
function isCosignKey(pem) {
    return LABELS.some((label) => pem.includes(`-----BEGIN ${label}-----`));
}
/**
 * Opens cosign's key file: scrypt makes a key of the password, NaCl's secretbox (XSalsa20-Poly1305) holds the
 * private key as PKCS#8 DER.
 *
 * @param source how messages name the key; its content never appears in one.
 * @throws SealgateError INPUT_INVALID on another format or a wrong password.
 * @see github.com/secure-systems-lab/go-securesystemslib, encrypted
 */
async function openCosignKey(pem, password, source) {
    const envelope = parseEnvelope(pem, source);
    const { N, r, p } = envelope.kdf.params;
    const salt = Buffer.from(envelope.kdf.salt, 'base64');
    const nonce = Buffer.from(envelope.cipher.nonce, 'base64');
    if (nonce.length !== 24)
        throw malformed(source, 'its nonce has not 24 bytes');
    const key = await new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(password, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, derived) => error === null
            ? resolve(derived)
            : reject(malformed(source, 'its scrypt parameters do not work', error)));
    });
    const { secretbox } = await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(6256)]).then(__webpack_require__.bind(__webpack_require__, 6256));
    try {
        return Buffer.from(secretbox(key, nonce).open(Buffer.from(envelope.ciphertext, 'base64')));
    }
    catch (cause) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The password does not open the key ${source}`, {
            hint: 'Put the password that the key was made with into COSIGN_PASSWORD (an empty one counts too).',
            cause,
        });
    }
}
function parseEnvelope(pem, source) {
    const body = /-----BEGIN [^-]+-----([\s\S]*?)-----END [^-]+-----/.exec(pem)?.[1] ?? '';
    let value;
    try {
        value = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
    }
    catch (cause) {
        throw malformed(source, 'what it holds is not JSON', cause);
    }
    if (value?.kdf?.name !== 'scrypt')
        throw malformed(source, 'its kdf is not scrypt');
    if (value.cipher?.name !== 'nacl/secretbox')
        throw malformed(source, 'its cipher is not nacl/secretbox');
    const { N = 0, r, p } = value.kdf.params ?? {};
    // The file names the work to do: more than this (1 GiB of memory) is an attack, not a password hash.
    if (!inRange(N, 2, 1 << 20) || (N & (N - 1)) !== 0 || !inRange(r, 1, 8) || !inRange(p, 1, 4))
        throw malformed(source, 'its scrypt parameters are out of range');
    if (typeof value.kdf.salt !== 'string' ||
        typeof value.cipher.nonce !== 'string' ||
        typeof value.ciphertext !== 'string')
        throw malformed(source, 'salt, nonce or ciphertext is missing');
    return value;
}
function inRange(value, low, high) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high;
}
function malformed(source, what, cause) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is not a cosign key that can be read: ${what}`, {
        hint: 'Make one with `cosign generate-key-pair`, or pass a PKCS#8 PEM.',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./build/seal/keys.js





const CURVES = {
    prime256v1: 'P-256',
    secp384r1: 'P-384',
    secp521r1: 'P-521',
};
/**
 * Reads a private key: a file (or `env://NAME`, which keeps it off the disk) with a PKCS#8, SEC1 or encrypted
 * PKCS#8 PEM, or cosign's encrypted key. Passwords come from COSIGN_PASSWORD.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID; no message holds anything of the key.
 */
async function loadPrivateKey(reference, env) {
    const { pem, source } = await readKeyText(reference, env);
    const password = env.COSIGN_PASSWORD;
    if (isCosignKey(pem)) {
        if (password === undefined)
            throw needsPassword(source);
        const der = await openCosignKey(pem, password, source);
        return localKey(parsePrivate(source, { key: der, format: 'der', type: 'pkcs8' }), source);
    }
    if (pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----') || pem.includes('Proc-Type: 4,ENCRYPTED')) {
        if (password === undefined)
            throw needsPassword(source);
        return localKey(parsePrivate(source, { key: pem, passphrase: password }), source);
    }
    if (/-----BEGIN (CERTIFICATE|PUBLIC KEY)-----/.test(pem)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} holds no private key, but something public`, {
            hint: 'Name the private key (cosign.key, not cosign.pub).',
        });
    }
    return localKey(parsePrivate(source, { key: pem }), source);
}
/**
 * Reads a public key for verification: PEM in a file or `env://NAME`.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadPublicKey(reference, env) {
    const { pem, source } = await readKeyText(reference, env);
    return parsePublicKey(pem, source);
}
/**
 * A public key from its PEM.
 *
 * @param source where it comes from, for messages.
 * @throws SealgateError INPUT_INVALID
 */
function parsePublicKey(pem, source) {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} holds a private key; verifying needs the public one`, {
            hint: 'Name the public key (cosign.pub), and keep the private one away from those who verify.',
        });
    }
    try {
        const publicKey = (0,external_node_crypto_.createPublicKey)(pem);
        return { publicKey, fingerprint: fingerprintOf(publicKey, source) };
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source} is not a public key in PEM`, {
            hint: 'Pass the cosign.pub that belongs to the key.',
            cause: error,
        });
    }
}
/** @throws SealgateError INPUT_INVALID on a kind of key that bundles do not carry. */
function fingerprintOf(publicKey, source) {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const digest = (0,model_digest/* sha256Hex */.f)(der);
    const hint = Buffer.from(digest, 'hex').toString('base64');
    const curve = CURVES[publicKey.asymmetricKeyDetails?.namedCurve ?? ''];
    if (publicKey.asymmetricKeyType === 'ec' && curve !== undefined)
        return { hint, text: `key sha256:${digest} (${curve})`, hash: 'sha256', curve };
    if (publicKey.asymmetricKeyType === 'ed25519')
        return { hint, text: `key sha256:${digest} (Ed25519)`, hash: null, curve: 'Ed25519' };
    throw new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is ${publicKey.asymmetricKeyType ?? 'of an unknown kind'} ${publicKey.asymmetricKeyDetails?.namedCurve ?? ''}`.trim(), { hint: 'Use ECDSA (P-256, P-384, P-521) or Ed25519.' });
}
async function readKeyText(reference, env) {
    const name = /^env:\/\/(.+)$/.exec(reference)?.[1];
    if (name !== undefined) {
        const pem = env[name];
        if (pem === undefined || pem === '')
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The environment variable ${name} holds no key`, {
                hint: `Set ${name} to the PEM text of the key.`,
            });
        return { pem, source: `in ${name}` };
    }
    if (/^[a-z0-9]+:\/\//.test(reference))
        throw new errors/* SealgateError */.De('INPUT_INVALID', `'${reference.split('://')[0]}://' keys are not supported`, {
            hint: 'Pass a PEM file, a cosign.key, or env://NAME.',
        });
    const bytes = await (0,files/* readCapped */.EF)(reference, 64 * 1024);
    return { pem: bytes.toString('utf8'), source: reference };
}
function parsePrivate(source, input) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(input);
    }
    catch (error) {
        const badPassword = typeof input === 'object' && 'passphrase' in input;
        throw new errors/* SealgateError */.De('INPUT_INVALID', badPassword
            ? `The password does not open the key ${source}`
            : `${source} is not a private key that can be read`, {
            hint: badPassword
                ? 'Put the password that the key was made with into COSIGN_PASSWORD.'
                : 'Pass a PKCS#8 PEM (`-----BEGIN PRIVATE KEY-----`) or a cosign.key.',
            // OpenSSL's code says what it met; its message could not hold the key, but need not be trusted with it.
            ...(error instanceof Error && 'code' in error ? { cause: new Error(String(error.code)) } : {}),
        });
    }
}
function localKey(privateKey, source) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey, source) };
}
function needsPassword(source) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `The key ${source} is encrypted, and COSIGN_PASSWORD is not set`, {
        hint: 'Set COSIGN_PASSWORD (an empty one counts too).',
    });
}


/***/ }),

/***/ 69223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25209);


const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/;
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACTS = 1000;
/** Reads every bundle that refers to a digest. @throws SealgateError where one cannot be read: none is passed over. */
async function readAttached(store, digest) {
    const referrers = await store.referrers(digest);
    if (referrers.length > MAX_ARTIFACTS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${store.name}: ${referrers.length} artifacts refer to ${digest}`, {
            hint: `No more than ${MAX_ARTIFACTS} are read. Remove those that nobody needs.`,
        });
    const bundles = [];
    const others = [];
    for (const referrer of referrers) {
        const name = `${store.name}@${referrer.digest}`;
        if (referrer.size > _manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} is a manifest of ${referrer.size} bytes`, {
                hint: 'No manifest is that large. Remove the artifact.',
            });
        const stored = await store.manifest(referrer.digest);
        // Listed and gone: a registry cleans up while it answers.
        if (stored === undefined)
            continue;
        const manifest = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(stored.bytes, name);
        // The list is the registry's word; the manifest itself says what it refers to.
        if (manifest.subject?.digest !== digest)
            continue;
        const layer = manifest.layers.find(({ mediaType }) => BUNDLE.test(mediaType));
        if (layer === undefined) {
            others.push(manifest.artifactType ?? manifest.config?.mediaType ?? stored.descriptor.mediaType);
            continue;
        }
        bundles.push({ artifact: referrer.digest, bytes: await store.blob(layer.digest, MAX_BUNDLE_BYTES) });
    }
    return { bundles, others: others.sort() };
}


/***/ }),

/***/ 26240:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ assertTag),
  U: () => (/* binding */ openImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/io/folder-lock.js
var folder_lock = __webpack_require__(40092);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/io/make-folders.js
var make_folders = __webpack_require__(75180);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
// EXTERNAL MODULE: ./build/seal/oci/referrers-tag.js
var referrers_tag = __webpack_require__(98434);
;// CONCATENATED MODULE: ./build/seal/oci/layout-store.js








const REF_NAME = 'org.opencontainers.image.ref.name';
const MAX_ENTRIES = 10_000;
/**
 * An OCI image layout on disk. Referrers stand in its index.json like images, and are found by their subject.
 *
 * @param folder absolute.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where it is no layout.
 * @see OCI image specification 1.1, image layout
 */
async function openLayout(folder, shown) {
    const marker = await (0,files/* readIfExists */.OR)(external_node_path_default().join(folder, 'oci-layout'), 64 * 1024);
    const version = marker === undefined
        ? undefined
        : (0,json/* parseJson */.q)(marker, `${shown}/oci-layout`);
    if (typeof version?.imageLayoutVersion !== 'string' || !version.imageLayoutVersion.startsWith('1.'))
        throw new errors/* SealgateError */.De(marker === undefined ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', `${shown} is no OCI image layout: ${marker === undefined ? 'it has no file oci-layout' : 'its version is not 1'}`, {
            location: { file: shown },
            hint: 'Make one with skopeo copy … oci:folder, or docker buildx build --output type=oci.',
        });
    const indexFile = external_node_path_default().join(folder, 'index.json');
    const readIndex = async () => (0,files/* readCapped */.EF)(indexFile, manifests/* MAX_MANIFEST_BYTES */.ZJ);
    const entries = async () => (0,manifests/* parseManifest */.Ng)(await readIndex(), `${shown}/index.json`).manifests;
    const blobFile = (digest) => external_node_path_default().join(folder, 'blobs/sha256', digest.slice('sha256:'.length));
    const blob = async (digest, maxBytes) => {
        const bytes = await (0,files/* readCapped */.EF)(blobFile(digest), maxBytes);
        if ((0,manifests/* digestOf */.ol)(bytes) === digest)
            return bytes;
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${shown} holds other content under ${digest}`, {
            location: { file: blobFile(digest) },
            hint: 'The layout was changed or is damaged. Do not use the image.',
        });
    };
    const byDigest = async (digest, known) => {
        const bytes = await blob(digest, manifests/* MAX_MANIFEST_BYTES */.ZJ);
        const { mediaType } = (0,manifests/* parseManifest */.Ng)(bytes, `${shown}@${digest}`);
        return {
            bytes,
            descriptor: { mediaType: mediaType ?? known?.mediaType ?? '', digest, size: bytes.length },
        };
    };
    const manifest = async (reference) => {
        if (reference.startsWith('sha256:')) {
            const there = await (0,files/* readIfExists */.OR)(blobFile(reference), manifests/* MAX_MANIFEST_BYTES */.ZJ);
            return there === undefined ? undefined : byDigest(reference);
        }
        const found = (await entries()).filter((entry) => entry.annotations?.[REF_NAME] === reference);
        const [only, second] = found;
        if (second !== undefined)
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${shown} holds ${found.length} images tagged '${reference}'`, {
                hint: 'Name one by its digest: oci:folder@sha256:…',
            });
        return only === undefined ? undefined : byDigest(only.digest, only);
    };
    return {
        name: shown,
        manifest,
        blob,
        pushBlob: async (bytes, mediaType) => {
            const descriptor = { mediaType, digest: (0,manifests/* digestOf */.ol)(bytes), size: bytes.length };
            (0,make_folders/* makeFolders */.w)(external_node_path_default().join(folder, 'blobs/sha256'));
            await (0,files/* writeAtomic */.vZ)(blobFile(descriptor.digest), bytes);
            return descriptor;
        },
        pushReferrer: async (_subject, bytes, descriptor) => {
            await (0,files/* writeAtomic */.vZ)(blobFile(descriptor.digest), bytes);
            await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
                const index = (0,referrers_tag/* mergedIndex */.b)(await readIndex(), descriptor, `${shown}/index.json`);
                if (index !== undefined)
                    await (0,files/* writeAtomic */.vZ)(indexFile, index);
            });
        },
        // Under the lock nobody takes away what another added.
        confirmReferrers: async () => undefined,
        tag: (tag, { descriptor }) => (0,folder_lock/* withFolderLock */.i)(folder, async () => {
            await (0,files/* writeAtomic */.vZ)(indexFile, taggedIndex(await readIndex(), tag, descriptor));
        }),
        referrers: async (digest) => {
            const all = await entries();
            if (all.length > MAX_ENTRIES)
                throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${shown}/index.json lists ${all.length} manifests`, {
                    hint: `No more than ${MAX_ENTRIES} are read.`,
                });
            const found = [];
            for (const entry of all) {
                if ((0,manifests/* isIndex */.nw)(entry.mediaType))
                    continue;
                const { bytes } = await byDigest(entry.digest, entry);
                if ((0,manifests/* parseManifest */.Ng)(bytes, `${shown}@${entry.digest}`).subject?.digest === digest)
                    found.push(entry);
            }
            return found;
        },
        close: async () => undefined,
    };
}
/** An index in which this tag means the manifest, and no other entry has its name. */
function taggedIndex(bytes, tag, { mediaType, digest, size }) {
    const json = JSON.parse(bytes.toString('utf8'));
    const others = (json.manifests ?? []).flatMap((entry) => {
        if (entry.annotations?.[REF_NAME] !== tag)
            return [entry];
        const { [REF_NAME]: _moved, ...annotations } = entry.annotations;
        return entry.digest === digest ? [] : [{ ...entry, annotations }];
    });
    // The entry without a name of its own gets this one; one that has another keeps it.
    const bare = others.find((entry) => entry.digest === digest && entry.annotations?.[REF_NAME] === undefined);
    const annotations = { ...bare?.annotations, [REF_NAME]: tag };
    const named = { ...(bare ?? { mediaType, digest, size }), annotations };
    const manifests = [...others.filter((entry) => entry !== bare), named];
    return Buffer.from(JSON.stringify({ ...json, manifests }), 'utf8');
}
/** The one image of a layout where nothing names it; @throws SealgateError USAGE where there are several. */
async function onlyImage(folder, shown) {
    const bytes = await (0,files/* readCapped */.EF)(external_node_path_default().join(folder, 'index.json'), manifests/* MAX_MANIFEST_BYTES */.ZJ);
    const images = [];
    for (const entry of (0,manifests/* parseManifest */.Ng)(bytes, `${shown}/index.json`).manifests) {
        const file = external_node_path_default().join(folder, 'blobs/sha256', entry.digest.slice('sha256:'.length));
        const manifest = await (0,files/* readCapped */.EF)(file, manifests/* MAX_MANIFEST_BYTES */.ZJ);
        if ((0,manifests/* parseManifest */.Ng)(manifest, `${shown}@${entry.digest}`).subject === undefined)
            images.push(entry.digest);
    }
    const [only, second] = images;
    if (only !== undefined && second === undefined)
        return only;
    throw new errors/* SealgateError */.De('USAGE', `${shown} holds ${images.length} images`, {
        hint: 'Name one by tag or digest: oci:folder:tag or oci:folder@sha256:…',
    });
}

// EXTERNAL MODULE: ./build/seal/oci/registry-store.js + 3 modules
var registry_store = __webpack_require__(35240);
;// CONCATENATED MODULE: ./build/seal/oci/open-image.js




/**
 * Finds an image and settles its digest. Where a digest and a tag are given, the digest counts and the tag must
 * agree with it.
 *
 * @param cwd what a layout's folder is taken from.
 * @throws SealgateError INPUT_NOT_FOUND where there is no such image, VERIFICATION_FAILED where tag and digest differ.
 */
async function openImage(reference, options) {
    const store = reference.kind === 'registry'
        ? await (0,registry_store/* openRegistry */.M)(reference, options)
        : await openLayout(external_node_path_default().resolve(options.cwd, reference.folder), reference.folder);
    try {
        const wanted = reference.digest ?? reference.tag ?? (await defaultOf(reference, options.cwd));
        const subject = await store.manifest(wanted);
        if (subject === undefined)
            throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${store.name} has no image ${wanted}`, {
                hint: 'Check the name, tag or digest; a registry also says so of what the login may not see.',
            });
        if (reference.digest !== undefined && reference.tag !== undefined)
            await assertTag(store, reference.tag, reference.digest);
        return {
            store,
            subject,
            ...(reference.tag === undefined ? {} : { tag: reference.tag }),
        };
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
/** That a tag still means this digest. @throws SealgateError VERIFICATION_FAILED */
async function assertTag(store, tag, digest) {
    const now = (await store.manifest(tag))?.descriptor.digest;
    if (now === digest)
        return;
    throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${store.name}:${tag} is ${now ?? 'gone'}, not ${digest}: the tag was moved`, { hint: 'Find out who pushed to the tag. Use images by digest only.' });
}
async function defaultOf(reference, cwd) {
    if (reference.kind === 'layout')
        return onlyImage(external_node_path_default().resolve(cwd, reference.folder), reference.folder);
    throw new errors/* SealgateError */.De('USAGE', `'${reference.text}' names neither a digest nor a tag`, {
        hint: `Name the digest that was pushed: ${reference.text}@sha256:…`,
    });
}


/***/ }),

/***/ 17527:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(69786);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(65603);
// EXTERNAL MODULE: ./build/seal/oci/attached.js
var oci_attached = __webpack_require__(69223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/io/json.js
var io_json = __webpack_require__(65848);
// EXTERNAL MODULE: ./build/seal/oci/manifests.js
var manifests = __webpack_require__(25209);
;// CONCATENATED MODULE: ./build/seal/oci/legacy.js




const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const SIGNED_TYPE = 'cosign container image signature';
const BUNDLE_V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
const MAX_LAYER_BYTES = 64 * 1024 * 1024;
/**
 * Reads signatures (`sha256-….sig`) and attestations (`sha256-….att`) of cosign 1 and 2: the signature, certificate
 * and log entry stand in annotations of the layers.
 *
 * @throws SealgateError where the tags are there and cannot be read.
 * @see cosign's SIGNATURE_SPEC and ATTESTATION_SPEC
 */
async function readLegacy(store, digest) {
    const found = [];
    for (const suffix of ['sig', 'att']) {
        const tag = `${digest.replace(':', '-')}.${suffix}`;
        const stored = await store.manifest(tag);
        if (stored === undefined)
            continue;
        for (const layer of (0,manifests/* parseManifest */.Ng)(stored.bytes, `${store.name}:${tag}`).layers) {
            const carrier = `${tag} (${layer.digest.slice(0, 19)}…)`;
            if (layer.mediaType !== SIMPLE_SIGNING && layer.mediaType !== ENVELOPE)
                continue;
            try {
                const bytes = await store.blob(layer.digest, MAX_LAYER_BYTES);
                found.push(layer.mediaType === ENVELOPE
                    ? { carrier, bundle: attestationBundle(bytes, layer) }
                    : { carrier, bundle: signatureBundle(bytes, layer), signed: assertPayload(bytes, digest) });
            }
            catch (error) {
                found.push({ carrier, unreadable: (0,errors/* messageOf */.bD)(error) });
            }
        }
    }
    return found;
}
/** A payload counts for the image that it names. @throws Error */
function assertPayload(payload, digest) {
    const value = (0,io_json/* parseJson */.q)(payload, 'the signed payload');
    const critical = value?.critical;
    if (critical?.type !== SIGNED_TYPE)
        throw refused('its payload is no image signature');
    const named = critical.image?.['docker-manifest-digest'];
    if (named !== digest)
        throw refused(`it signs another image: ${String(named).slice(0, 100)}`);
    return payload;
}
function signatureBundle(payload, { annotations = {} }) {
    const signature = annotations['dev.cosignproject.cosign/signature'];
    if (signature === undefined)
        throw refused('its layer carries no signature');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('base64');
    return asBundle(annotations, {
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature },
    });
}
function attestationBundle(envelope, { annotations = {} }) {
    return asBundle(annotations, { dsseEnvelope: (0,io_json/* parseJson */.q)(envelope, 'the envelope') });
}
function asBundle(annotations, content) {
    const certificate = annotations['dev.sigstore.cosign/certificate'];
    const chain = annotations['dev.sigstore.cosign/chain'] ?? '';
    const certificates = [...pemBlocks(certificate ?? ''), ...pemBlocks(chain)].map((rawBytes) => ({
        rawBytes,
    }));
    const stamp = annotations['dev.sigstore.cosign/rfc3161timestamp'];
    const material = {
        ...(certificates.length === 0 ? { publicKey: { hint: '' } } : { x509CertificateChain: { certificates } }),
        tlogEntries: logEntries(annotations['dev.sigstore.cosign/bundle']),
        ...(stamp === undefined ? {} : { timestampVerificationData: { rfc3161Timestamps: [stampOf(stamp)] } }),
    };
    return Buffer.from(JSON.stringify({ mediaType: BUNDLE_V01, verificationMaterial: material, ...content }), 'utf8');
}
/** Rekor's answer as cosign kept it: the promise (SET) and the entry it promises. */
function logEntries(annotation) {
    if (annotation === undefined)
        return [];
    const { SignedEntryTimestamp, Payload } = (0,io_json/* parseJson */.q)(Buffer.from(annotation), 'the log entry');
    const { body, integratedTime, logIndex, logID } = Payload ?? {};
    if (typeof body !== 'string' || typeof logID !== 'string' || typeof SignedEntryTimestamp !== 'string')
        throw refused('its log entry is not whole');
    const kind = (0,io_json/* parseJson */.q)(Buffer.from(body, 'base64'), 'the log entry');
    return [
        {
            logIndex: String(logIndex),
            logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
            kindVersion: { kind: String(kind.kind), version: String(kind.apiVersion) },
            integratedTime: String(integratedTime),
            inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
            canonicalizedBody: body,
        },
    ];
}
function stampOf(annotation) {
    const { SignedRFC3161Timestamp: stamp } = (0,io_json/* parseJson */.q)(Buffer.from(annotation), 'the timestamp');
    if (typeof stamp !== 'string')
        throw refused('its timestamp is not whole');
    return { signedTimestamp: stamp };
}
function pemBlocks(text) {
    return [...text.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)].map(([, body = '']) => body.replace(/\s+/g, ''));
}
function refused(what) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', what);
}

// EXTERNAL MODULE: ./build/seal/predicate-types.js
var predicate_types = __webpack_require__(22016);
// EXTERNAL MODULE: ./build/seal/verify.js + 5 modules
var verify = __webpack_require__(68114);
;// CONCATENATED MODULE: ./build/seal/verify-image.js









const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/**
 * Verifies an image by what is attached to its digest, in both layouts that cosign has used. The image holds if one
 * signature (or one attestation of the type asked for) verifies for whom was asked; a verification summary must also
 * say PASSED.
 */
async function verifyImage(options) {
    const { image } = options;
    const { descriptor, bytes } = image.subject;
    const name = `${image.store.name}@${descriptor.digest}`;
    const parts = (0,manifests/* isIndex */.nw)(descriptor.mediaType) ? (0,manifests/* parseManifest */.Ng)(bytes, name).manifests : [];
    const platforms = parts.filter((part) => part.platform?.os !== 'unknown').map((part) => part.digest);
    const digests = [descriptor.digest, ...(options.platforms ? platforms : [])];
    const seals = [];
    const refused = [];
    const faults = [];
    const others = [];
    for (const digest of digests) {
        const found = await verifyDigest(options, digest);
        seals.push(...found.seals);
        refused.push(...found.refused);
        others.push(...found.others);
        const fault = faultOf(found, digest, options);
        if (fault !== undefined)
            faults.push(fault);
    }
    return {
        image: name,
        ...(image.tag === undefined ? {} : { tag: image.tag }),
        seals,
        refused,
        faults,
        platformsLeftOut: options.platforms ? 0 : platforms.length,
        others,
    };
}
async function verifyDigest({ image, trust, predicateType: wanted }, digest) {
    const { store } = image;
    const artifact = { kind: 'digest', algorithm: 'sha256', hex: digest.slice('sha256:'.length) };
    const seals = [];
    const refused = [];
    const attached = await (0,oci_attached/* readAttached */.P)(store, digest);
    for (const { artifact: carrier, bytes } of attached.bundles) {
        try {
            const verified = await (0,verify/* verifyBundle */.I)({ bytes, name: carrier }, artifact, trust);
            const predicateType = typeOf(verified, wanted, carrier);
            seals.push({ ...verified, subject: digest, artifact: carrier, stored: 'referrer', predicateType });
        }
        catch (error) {
            refused.push({ subject: digest, artifact: carrier, reason: reasonOf(error, carrier) });
        }
    }
    for (const candidate of await readLegacy(store, digest)) {
        try {
            if ('unreadable' in candidate)
                throw new Error(candidate.unreadable);
            const verified = await (0,verify/* verifyBundle */.I)({ bytes: candidate.bundle, name: candidate.carrier }, candidate.signed === undefined
                ? artifact
                : { kind: 'bytes', name: candidate.carrier, bytes: candidate.signed }, trust);
            const predicateType = typeOf(verified, wanted, candidate.carrier);
            seals.push({ ...verified, subject: digest, artifact: candidate.carrier, stored: 'tag', predicateType });
        }
        catch (error) {
            refused.push({
                subject: digest,
                artifact: candidate.carrier,
                reason: reasonOf(error, candidate.carrier),
            });
        }
    }
    // A registry lists what is attached in an order of its own.
    seals.sort(byTypeAndName);
    refused.sort((a, b) => (0,compare_text/* compareText */.n)(a.artifact, b.artifact));
    return { seals, refused, others: attached.others };
}
function byTypeAndName(a, b) {
    return (0,compare_text/* compareText */.n)(a.predicateType, b.predicateType) || (0,compare_text/* compareText */.n)(a.artifact, b.artifact);
}
/** Why it is not counted, without its name, which stands before it already. */
function reasonOf(error, name) {
    const prefix = `${name} does not verify: `;
    const message = (0,errors/* messageOf */.bD)(error);
    return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
/** What is said; @throws SealgateError where nobody named a type that is not known. */
function typeOf(verified, wanted, name) {
    const found = verified.statement?.predicateType ?? predicate_types/* IMAGE_SIGNATURE_TYPE */.yI;
    if (found !== wanted)
        (0,predicate_types/* assertPredicate */.E3)(verified, undefined, name);
    return found;
}
/** Why a digest is not verified, if it is not. */
function faultOf({ seals, refused }, digest, { predicateType: wanted, document }) {
    const type = wanted ?? predicate_types/* IMAGE_SIGNATURE_TYPE */.yI;
    const fitting = seals.filter(({ predicateType }) => predicateType === type);
    const what = wanted === undefined ? 'signature' : `attestation of type ${wanted}`;
    if (fitting.length === 0) {
        const near = [...new Set(seals.map(({ predicateType }) => predicateType))].sort();
        const also = near.length === 0 ? '' : `; what verifies is ${near.join(', ')} (ask for it with --type)`;
        const bad = refused.length === 0
            ? 'nothing fitting is attached'
            : `${refused.length} refused: ${refused[0]?.reason}`;
        return `${digest} has no ${what} that verifies (${bad})${also}`;
    }
    if (document !== undefined) {
        const text = (0,canonical_json/* canonicalJson */.d)(document);
        if (!fitting.some(({ statement }) => (0,json/* isObject */.G)(statement?.predicate) && (0,canonical_json/* canonicalJson */.d)(statement.predicate) === text))
            return `${digest} has ${fitting.length === 1 ? 'an attestation' : `${fitting.length} attestations`} of type ${type}, but of another document`;
    }
    if (type !== VSA_TYPE || fitting.some(({ statement }) => hasPassed(statement?.predicate)))
        return undefined;
    return `${digest}: its verification summary does not say PASSED`;
}
function hasPassed(predicate) {
    return (typeof predicate === 'object' &&
        predicate !== null &&
        'verificationResult' in predicate &&
        predicate.verificationResult === 'PASSED');
}


/***/ })

};
;