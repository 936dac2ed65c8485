"use strict";
exports.id = 4779;
exports.ids = [4779,4561,1518,6544];
exports.modules = {

/***/ 88836:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/seal/bundle-list.js
var bundle_list = __webpack_require__(81518);
// EXTERNAL MODULE: ./build/seal/predicate-types.js
var predicate_types = __webpack_require__(22016);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/io/slots.js
var io_slots = __webpack_require__(74561);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/seal/verify.js + 6 modules
var verify = __webpack_require__(61790);
// EXTERNAL MODULE: ./build/commands/verify/limits.js
var limits = __webpack_require__(98840);
// EXTERNAL MODULE: ./build/commands/verify/text.js
var verify_text = __webpack_require__(93087);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var verify_trust = __webpack_require__(16680);
;// CONCATENATED MODULE: ./build/commands/verify/files.js














/** One file, or its digest, against the bundle that `--bundle` names or that lies beside it. */
async function verifyFile(artifact, shown, { values, world }) {
    assertFileFlags(values);
    const trust = await (0,verify_trust/* trustOf */.An)(values, world);
    const named = (0,flags/* textOf */.b6)(values, 'bundle');
    if (named === undefined && artifact.kind === 'digest')
        throw new errors/* SealgateError */.De('USAGE', '--bundle is missing', {
            hint: 'Name the bundle that was made for this digest.',
        });
    const bundle = named ?? `${shown}.sigstore.json`;
    const verified = await verifyOne(artifact, bundle, { values, world, trust });
    const notVerified = (0,limits/* notVerifiedOf */.l)(verified, trust);
    return {
        exitCode: errors/* EXIT */.dc.pass,
        text: (0,verify_text/* bundleText */.G$)(verified, { artifact: shown, bundle, trustedRoot: rootOf(trust), notVerified }),
        json: { verified: true, artifact: shown, bundle, ...verified, ...rootMember(trust), notVerified },
    };
}
/** A bundle by itself, without what it is about. Of several, those that do not verify are shown and not counted. */
async function verifyAttestations(shown, values, world) {
    assertFileFlags(values);
    const trust = await (0,verify_trust/* trustOf */.An)(values, world);
    const wanted = (0,flags/* textOf */.b6)(values, 'type');
    const type = wanted === undefined ? undefined : (0,predicate_types/* predicateTypeOf */.T4)(wanted);
    const verified = [];
    const refused = [];
    for (const one of (0,bundle_list.splitBundles)(await readBundle(shown, world), shown)) {
        try {
            const found = await (0,verify/* verifyBundle */.I)(one, { kind: 'none' }, trust);
            (0,predicate_types/* assertPredicate */.E3)(found, type, one.name);
            verified.push({ ...found, bundle: one.name, notVerified: (0,limits/* notVerifiedOf */.l)(found, trust) });
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            refused.push({ bundle: one.name, reason: error.message });
        }
    }
    const lines = verified.map((found) => (0,verify_text/* bundleText */.G$)(found, {
        artifact: found.bundle,
        bundle: found.bundle,
        trustedRoot: rootOf(trust),
        notVerified: found.notVerified,
    }));
    if (verified.length === 0)
        lines.push(`NOT verified: ${(0,display/* displayText */.WV)(shown)}`);
    lines.push(...refused.map(({ bundle, reason }) => (0,display/* displayText */.WV)(`  – not counted: ${bundle}: ${reason}`)));
    return {
        exitCode: verified.length > 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: lines.join('\n'),
        json: { verified: verified.length > 0, attestations: verified, refused, ...rootMember(trust) },
    };
}
/** Several files, each against the bundle beside it. All are verified, also behind one that is not. */
async function verifyFiles(files, values, world) {
    assertFileFlags(values);
    if ((0,flags/* textOf */.b6)(values, 'bundle') !== undefined)
        throw new errors/* SealgateError */.De('USAGE', '--bundle names the bundle of one file, but several are verified', {
            hint: 'Leave it away: each bundle is taken from beside its file, FILE.sigstore.json.',
        });
    const trust = await (0,verify_trust/* trustOf */.An)(values, world);
    const slots = (0,io_slots/* createSlots */.e)(FILES_AT_ONCE);
    const results = await Promise.all(files.map((shown) => slots(async () => {
        const bundle = `${shown}.sigstore.json`;
        try {
            const bytes = await (0,files_files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, shown));
            const artifact = { kind: 'bytes', name: shown, bytes };
            const verified = await verifyOne(artifact, bundle, { values, world, trust });
            const notVerified = (0,limits/* notVerifiedOf */.l)(verified, trust);
            return { verified: true, artifact: shown, bundle, ...verified, notVerified };
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            return { verified: false, artifact: shown, bundle, reason: (0,errors/* messageOf */.bD)(error) };
        }
    })));
    const failed = results.filter(({ verified }) => !verified).length;
    return {
        exitCode: failed === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: filesText(results, failed, rootOf(trust)),
        json: { verified: failed === 0, files: results, ...rootMember(trust) },
    };
}
/** Files held in memory at the same time. */
const FILES_AT_ONCE = 8;
function filesText(results, failed, root) {
    const lines = [
        failed === 0
            ? `Verified: ${(0,counted/* counted */.h)(results.length, 'file')}`
            : `NOT verified: ${failed} of ${(0,counted/* counted */.h)(results.length, 'file')}`,
    ];
    for (const result of results) {
        if (!result.verified)
            lines.push(`  ✗ ${result.artifact}: ${result.reason}`);
        else
            lines.push(`  ✓ ${result.artifact}, by ${result.signedBy.identity}`);
    }
    if (root !== undefined)
        lines.push(`  trust root  ${root}`);
    // The same for every file mostly: said once each.
    const limits = new Set(results.flatMap((result) => (result.verified ? result.notVerified : [])));
    for (const limit of [...limits].slice(0, 10))
        lines.push(`  NOT verified: ${limit}`);
    if (limits.size > 10)
        lines.push(`  NOT verified: ${(0,words/* moreLine */.g0)(limits.size - 10)}`);
    return (0,display/* displayLines */.kF)(lines);
}
async function verifyOne(artifact, bundle, { values, world, trust }) {
    const bytes = await readBundle(bundle, world, (0,flags/* textOf */.b6)(values, 'bundle') === undefined);
    const wanted = (0,flags/* textOf */.b6)(values, 'type');
    const type = wanted === undefined ? undefined : (0,predicate_types/* predicateTypeOf */.T4)(wanted);
    // A file of several bundles holds if one of them does, as an image does.
    let refused;
    for (const one of (0,bundle_list.splitBundles)(bytes, bundle)) {
        try {
            const verified = await (0,verify/* verifyBundle */.I)(one, artifact, trust);
            (0,predicate_types/* assertPredicate */.E3)(verified, type, one.name);
            return verified;
        }
        catch (error) {
            if (!(error instanceof errors/* SealgateError */.De))
                throw error;
            refused ??= error;
        }
    }
    throw (refused ??
        new errors/* SealgateError */.De('INPUT_INVALID', `${bundle} holds no bundle`, { hint: 'Pass the bundle of this file.' }));
}
/** @throws SealgateError VERIFICATION_FAILED where the file is signed, but its seal is pending. */
async function readBundle(bundle, world, beside = false) {
    const file = external_node_path_default().resolve(world.cwd, bundle);
    try {
        return await (0,files_files/* readCapped */.EF)(file, 64 * 1024 * 1024);
    }
    catch (error) {
        const { pendingFile, pendingReason } = await __webpack_require__.e(/* import() */ 1674).then(__webpack_require__.bind(__webpack_require__, 1674));
        const missing = await pendingReason(pendingFile(file.replace(/\.sigstore\.json$/, '')));
        if (missing === undefined)
            throw beside ? noBundle(bundle, error) : error;
        throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `There is no ${bundle}, the seal is pending: ${missing}`, {
            hint: 'Run the same sealgate seal again to complete it.',
            cause: error,
        });
    }
}
/** What to do where no bundle was named and none lies beside the file. */
function noBundle(bundle, error) {
    if (!(error instanceof errors/* SealgateError */.De && error.code === 'INPUT_NOT_FOUND'))
        return error;
    return new errors/* SealgateError */.De('INPUT_NOT_FOUND', `There is no ${bundle} beside the file`, {
        location: { file: bundle },
        hint: 'Name its bundle with --bundle. sealgate seal makes one.',
        cause: error,
    });
}
function assertFileFlags(values) {
    for (const name of ['head', 'base', 'replay', 'repository', 'commit'])
        if ((0,flags/* isGiven */.qR)(values, name))
            throw new errors/* SealgateError */.De('USAGE', `--${name} goes with an evidence folder`, {
                hint: 'Name the folder.',
            });
}
function rootOf(trust) {
    return trust.kind === 'identity' ? trust.roots.source : undefined;
}
function rootMember(trust) {
    const root = rootOf(trust);
    return root === undefined ? {} : { trustedRoot: root };
}

;// CONCATENATED MODULE: ./build/commands/verify.js










const command = {
    name: 'verify',
    summary: 'Verify an evidence folder, or a file against its Sigstore bundle, offline; or an image by what is attached to it.',
    usage: [
        'verify EVIDENCE_DIR [--key PUB | --certificate-identity I --certificate-oidc-issuer U | --policy FILE] [--head HASH|FILE] [--base REF] [--repository R] [--commit SHA] [--replay]',
        'verify FILE|sha256:DIGEST --bundle B --certificate-identity I --certificate-oidc-issuer U',
        'verify FILE|sha256:DIGEST --bundle B --key PUB',
        'verify FILE FILE… --key PUB | --certificate-identity I --certificate-oidc-issuer U',
        'verify FILE|sha256:DIGEST|sha512:DIGEST --bundle B --policy FILE',
        'verify BUNDLE [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
        'verify --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
        'verify SBOM --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
    ],
    positionals: "EVIDENCE_DIR: the folder with ledger.jsonl. FILE: what was signed, or its digest; several each with FILE.sigstore.json beside it. BUNDLE: an attestation by itself. An image may stand here too: host/name@sha256:…, or a layout's folder.",
    argument: 'files',
    options: [
        {
            name: 'bundle',
            type: 'string',
            value: 'B',
            description: 'The Sigstore bundle. Default: FILE.sigstore.json.',
        },
        ...verify_trust/* trustOptions */.z5,
        verify_trust/* policyOption */.uN,
        {
            name: 'type',
            type: 'string',
            value: 'TYPE',
            choices: Object.keys(predicate_types/* PREDICATE_NAMES */.V2),
            description: 'The predicate type that an attestation must have: a URI, or cyclonedx, svr, vsa, slsaprovenance1 …',
        },
        {
            name: 'image',
            type: 'string',
            value: 'REF',
            description: 'Verify an image by its signatures, or with --type its attestations: host/name@sha256:…, or oci:folder.',
        },
        {
            name: 'recursive',
            short: 'r',
            type: 'boolean',
            description: 'With --image: each platform of an index must verify by itself too.',
        },
        {
            name: 'head',
            type: 'string',
            value: 'HASH|FILE',
            description: 'A head kept elsewhere, that the ledger must still hold: hash of a record, or an old ledger.head.json or its bundle.',
        },
        {
            name: 'base',
            type: 'string',
            value: 'REF',
            description: "For a pull request's folder: what this ref has counts, and of the rest only what a workflow of its branch sealed.",
        },
        {
            name: 'repository',
            type: 'list',
            value: 'R',
            description: 'For folders: the repository that every run of the gate must be of, owner/repo or its address; several names where it was renamed.',
        },
        {
            name: 'commit',
            type: 'string',
            value: 'SHA',
            description: 'For folders: a commit of which there must be a run of the gate, 40 or 64 hex digits.',
        },
        {
            name: 'replay',
            type: 'boolean',
            description: 'Judge every run of the folder again from its stored facts and policy, and say where this Sealgate differs.',
        },
    ],
    notes: [
        'Nothing is asked of the network, but the registry of an --image and what --refresh-trusted-root asks. Exit codes: 0 verified, 1 not, 2 wrong usage or unreadable input, 3 the registry of an image did not answer.',
        'A keyless signature verifies only against an identity that you name: without one, any signer would do.',
    ],
    run,
};
async function run(positionals, values, world) {
    const call = { values, world };
    const [target, second] = positionals;
    const image = (0,flags/* textOf */.b6)(values, 'image');
    if (image !== undefined) {
        if (second !== undefined)
            throw usage('--image takes one document at most');
        return verifyImageOf(image, target, call);
    }
    if (target === undefined)
        throw usage('Nothing to verify was named');
    if (second !== undefined && (0,flags/* textOf */.b6)(values, 'policy') !== undefined)
        throw usage('--policy takes one file at a time');
    if (second !== undefined) {
        assertNotRecursive(values);
        return verifyFiles(positionals, values, world);
    }
    const digest = digestOf(target);
    if (digest !== undefined)
        return oneFile(digest, target, call);
    if (/^sha\d+:/.test(target))
        throw new errors/* SealgateError */.De('USAGE', `'${target}' is not a digest`, {
            hint: 'Write sha256: and 64 hex digits, or sha512: and 128.',
        });
    return verifyTarget(target, call);
}
/** What a name means: a file, an attestation by itself, a folder of evidence, an image layout, or an image. */
async function verifyTarget(target, call) {
    const { values, world } = call;
    const file = external_node_path_default().resolve(world.cwd, target);
    const info = seen(file);
    if (info === undefined && isImage(target))
        return verifyImageOf(target, undefined, call);
    if (info?.isDirectory() === true) {
        if ((await (0,files_files/* readIfExists */.OR)(external_node_path_default().join(file, 'oci-layout'), 64 * 1024)) !== undefined)
            return verifyImageOf(`oci:${target}`, undefined, call);
        assertNotRecursive(values);
        const { verifyFolder } = await Promise.all(/* import() */[__webpack_require__.e(7183), __webpack_require__.e(1667)]).then(__webpack_require__.bind(__webpack_require__, 55912));
        return verifyFolder(file, target, call);
    }
    assertNotRecursive(values);
    if (info?.isSymbolicLink() === true)
        refuseLink(file, target);
    const bytes = await (0,files_files/* readCapped */.EF)(file);
    const alone = (0,flags/* textOf */.b6)(values, 'bundle') === undefined && isBundleAlone(target, bytes, world);
    if (!alone)
        return oneFile({ kind: 'bytes', name: target, bytes }, target, call);
    return (0,flags/* textOf */.b6)(values, 'policy') === undefined
        ? verifyAttestations(target, values, world)
        : bySigners({ kind: 'none' }, target, { values: { ...values, bundle: target }, world });
}
async function verifyImageOf(image, document, call) {
    const { verifyImageCommand } = await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(7924), __webpack_require__.e(2374), __webpack_require__.e(7789), __webpack_require__.e(5768)]).then(__webpack_require__.bind(__webpack_require__, 15931));
    return verifyImageCommand(image, document, call);
}
/** What a path is, links not followed; `undefined` where nothing can be seen. */
function seen(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file);
    }
    catch {
        // What is wrong with it is said by whoever reads it.
        return undefined;
    }
}
/** A link to a file is read as that file. @throws SealgateError of any other. */
function refuseLink(file, shown) {
    const to = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (to?.isFile() === true)
        return;
    const leads = (0,display/* displayLine */.pr)((0,external_node_fs_.readlinkSync)(file));
    if (to === undefined)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${shown} is a symbolic link to ${leads}, which does not exist`, {
            location: { file: shown },
            hint: 'Name the file or folder itself.',
        });
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${shown} is a symbolic link to the folder ${leads}`, {
        location: { file: shown },
        hint: 'Name that folder. Evidence is not read through a link: a change could lead it to another folder.',
    });
}
function isImage(target) {
    if (target.startsWith('oci:'))
        return true;
    const slash = target.indexOf('/');
    if (slash === -1 || /\s/.test(target))
        return false;
    const host = target.slice(0, slash);
    return (host === 'localhost' || /[.:]/.test(host.slice(1))) && /[:@]/.test(target.slice(slash + 2, -1));
}
/** Whether a file is a bundle, and no signed file itself: nothing that signs it lies beside it. */
function isBundleAlone(target, bytes, world) {
    if (!(0,bundle_list.isBundleFile)(bytes))
        return false;
    const beside = external_node_path_default().resolve(world.cwd, `${target}.sigstore.json`);
    return seen(beside) === undefined;
}
function assertNotRecursive(values) {
    if (values.recursive === true)
        throw usage('--recursive goes with an image');
}
/** By the policy's signers, or by the one that the flags name. */
function oneFile(artifact, shown, call) {
    return (0,flags/* textOf */.b6)(call.values, 'policy') === undefined
        ? verifyFile(artifact, shown, call)
        : bySigners(artifact, shown, call);
}
async function bySigners(artifact, shown, call) {
    const { verifyFileBySigners } = await Promise.all(/* import() */[__webpack_require__.e(7789), __webpack_require__.e(9223)]).then(__webpack_require__.bind(__webpack_require__, 77789));
    return verifyFileBySigners(artifact, shown, call);
}
function digestOf(target) {
    const [, algorithm, hex = ''] = /^(sha256|sha512):([0-9a-fA-F]+)$/.exec(target) ?? [];
    if (algorithm === 'sha256' && hex.length === 64)
        return { kind: 'digest', algorithm, hex: hex.toLowerCase() };
    if (algorithm === 'sha512' && hex.length === 128)
        return { kind: 'digest', algorithm, hex: hex.toLowerCase() };
    return undefined;
}
function usage(what) {
    return new errors/* SealgateError */.De('USAGE', what, { hint: 'sealgate verify --help shows the forms.' });
}


/***/ }),

/***/ 98840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ imageLimits),
/* harmony export */   l: () => (/* binding */ notVerifiedOf)
/* harmony export */ });
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24959);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44963);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22016);



/** What a person could take for verified, and is not: one sentence each, the weightiest first. */
function notVerifiedOf(verified, trust) {
    const { signedBy, times, logEntries, statement } = verified;
    const limits = [];
    if (statement === undefined)
        limits.push('What it is and how it was made: a signature says who signed');
    else
        limits.push(`That what it says is true: ${signedBy.identity} says so`);
    if (statement !== undefined && statement.part !== 'subject')
        limits.push(`That any file is what it is about: it names ${subjectsOf(statement.subjects)}`);
    const others = (statement?.subjects.length ?? 0) - 1;
    if (others > 0 && statement?.part === 'subject')
        limits.push(`The ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(others, 'other subject')} of the attestation`);
    if (times.length === 0)
        limits.push('When it was signed: nothing in the bundle proves a time');
    if (logEntries.length === 0)
        limits.push('That it can be seen in public: the bundle names no entry of a transparency log');
    limits.push(...trustLimits(signedBy, trust));
    return limits;
}
/** The same of an image: what was asked for is one signature, or one kind of attestation. */
function imageLimits({ seals, by, faults, refused, others, platformsLeftOut }, trust, type) {
    if (faults.length > 0)
        return [];
    const limits = [];
    const types = new Set(seals.map(({ predicateType }) => predicateType));
    if (type === undefined) {
        limits.push('What is in it, who built it and that a gate passed: --type asks for such an attestation');
        types.delete(_seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIGNATURE_TYPE */ .yI);
        if (types.size > 0)
            limits.push(`What its attestations say (${[...types].sort().join(', ')}): only who made them`);
    }
    else
        limits.push(`That what ${type} says is true: ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_2__/* .fewOf */ .s)(by, 3) || 'its signer'} says so`);
    if (platformsLeftOut > 0)
        limits.push(`${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(platformsLeftOut, 'platform')} of the index, each by itself: --recursive asks for that`);
    if (refused.length > 0)
        limits.push(`${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(refused.length, 'more that is attached, and that does', 'more that are attached, and that do')} not verify`);
    if (others.length > 0)
        limits.push(`${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(others.length, 'attached artifact of another kind', 'attached artifacts of other kinds')}: not looked at`);
    if (seals.some(({ times }) => times.length === 0))
        limits.push('When it was signed: nothing proves a time');
    const asked = seals.filter(({ predicateType }) => predicateType === (type ?? _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIGNATURE_TYPE */ .yI));
    limits.push(...new Set(asked.flatMap(({ signedBy }) => trustLimits(signedBy, trust))));
    return limits;
}
function trustLimits(signedBy, trust) {
    if (trust.kind === 'key')
        return [];
    const { constraint, roots } = trust;
    const limits = [];
    const { ref } = signedBy.kind === 'certificate' ? signedBy : {};
    if (constraint.identityRegexp !== undefined && constraint.means === undefined)
        limits.push(`Which one it is of those that match ${constraint.identityRegexp.source}: any was accepted`);
    if (constraint.means !== undefined && ref === undefined)
        limits.push(`Which ref it was meant for: ${constraint.means} was accepted`);
    if (ref !== undefined && constraint.identityRegexp !== undefined && constraint.workflow?.ref === undefined)
        limits.push(`That it was signed for the right ref: it was ${ref}, and none was asked for`);
    if (roots.source.startsWith('embedded'))
        limits.push('Whether the trusted root has changed since this build: nobody was asked (--refresh-trusted-root asks)');
    return limits;
}
function subjectsOf(subjects) {
    const names = subjects.map(({ name }) => name);
    return (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_2__/* .fewOf */ .s)(names, 3) || 'nothing';
}


/***/ }),

/***/ 93087:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   f1: () => (/* binding */ imageText),
/* harmony export */   rS: () => (/* binding */ evidenceText),
/* harmony export */   zl: () => (/* binding */ replayText)
/* harmony export */ });
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24959);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35543);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6729);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18743);




/** The answer about a bundle, for people: what was verified, by whom, when, through which log entry. */
function bundleText({ signedBy, times, logEntries, statement }, about) {
    const { artifact, bundle, trustedRoot, notVerified } = about;
    const from = artifact === bundle ? '' : ` (${bundle})`;
    const lines = [`Verified: ${artifact}${from}`, `  signed by   ${signedBy.identity}`];
    if (signedBy.kind === 'certificate') {
        lines.push(`  vouched by  ${signedBy.issuer}`);
        if (signedBy.repository !== undefined)
            lines.push(`  source      ${signedBy.repository}${signedBy.commit === undefined ? '' : ` at ${signedBy.commit}`}`);
        if (signedBy.ref !== undefined)
            lines.push(`  ref         ${signedBy.ref}`);
        if (signedBy.run !== undefined)
            lines.push(`  run         ${signedBy.run}`);
    }
    for (const { from, time } of times)
        lines.push(`  time        ${time} (${from === 'log' ? 'transparency log' : 'timestamp authority'})`);
    for (const entry of logEntries)
        lines.push(`  log entry   ${logEntryText(entry)}`);
    if (statement !== undefined) {
        lines.push(`  attests     ${statement.predicateType}`);
        if (statement.part === 'statement')
            lines.push('  the file    is the statement that is signed');
        if (statement.part === 'predicate')
            lines.push('  the file    is what it says of its subjects');
        const named = statement.part === 'subject' ? [statement.matched ?? ''] : statement.subjects.map(subjectText);
        for (const subject of named.slice(0, 10))
            lines.push(`  subject     ${subject}`);
        if (named.length > 10)
            lines.push(`  subject     ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(named.length - 10)}`);
        const properties = propertiesOf(statement.predicate);
        if (properties !== undefined)
            lines.push(`  properties  ${properties.join(', ') || 'none'}`);
    }
    if (trustedRoot !== undefined)
        lines.push(`  trust root  ${trustedRoot}`);
    for (const limit of notVerified)
        lines.push(`  NOT verified: ${limit}`);
    return (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayLines */ .kF)(lines);
}
/** `1234 (hashedrekord) of https://rekor.example.test`. */
function logEntryText({ index, kind, log }) {
    return `${index} (${kind})${log === undefined ? '' : ` of ${log}`}`;
}
function subjectText({ name, digest }) {
    const [algorithm, value] = Object.entries(digest)[0] ?? ['', ''];
    return `${name} (${algorithm}:${value})`;
}
/** The answer about an image, for people: what holds, what was refused and why. */
function imageText(found, about) {
    const { image, tag, seals, refused, faults, others } = found;
    const { trustedRoot, notVerified, document } = about;
    const what = document === undefined ? image : `${document} of ${image}`;
    const lines = [`${faults.length === 0 ? 'Verified' : 'NOT verified'}: ${what}`];
    for (const fault of faults)
        lines.push(`  ✗ ${fault}`);
    if (tag !== undefined)
        lines.push(`  the tag ${tag} means this now; use the digest, for a tag can be moved`);
    for (const seal of seals) {
        lines.push(`  ✓ ${seal.predicateType}`, `    signed by   ${seal.signedBy.identity}`);
        if (seal.signedBy.kind === 'certificate')
            lines.push(`    vouched by  ${seal.signedBy.issuer}`);
        for (const { from, time } of seal.times)
            lines.push(`    time        ${time} (${from === 'log' ? 'transparency log' : 'timestamp authority'})`);
        for (const entry of seal.logEntries)
            lines.push(`    log entry   ${logEntryText(entry)}`);
        const more = seal.stored === 'tag' ? " (an older cosign's tag)" : '';
        lines.push(`    attached    ${seal.artifact}${more}`);
        if (seal.subject !== image.slice(image.indexOf('@') + 1))
            lines.push(`    platform    ${seal.subject}`);
    }
    for (const { artifact, reason } of refused.slice(0, 20))
        lines.push(`  – not counted: ${artifact}: ${reason}`);
    if (refused.length > 20)
        lines.push(`  ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(refused.length - 20)}`);
    if (others.length > 0)
        lines.push(`  not looked at: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(others.length, 'artifact')} (${[...new Set(others)].join(', ')})`);
    if (trustedRoot !== undefined)
        lines.push(`  trust root  ${trustedRoot}`);
    for (const limit of notVerified)
        lines.push(`  NOT verified: ${limit}`);
    return (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayLines */ .kF)(lines);
}
/** The answer about an evidence folder, for people: the first fault first. */
function evidenceText(report) {
    const { faults, files, records, seals, headSeal } = report;
    const lines = [
        report.ok
            ? `Intact: ${report.folder}, ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(records, 'record')}, ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(files.verified, 'file')}`
            : `NOT intact: ${report.folder}`,
    ];
    for (const fault of faults.slice(0, 20))
        lines.push(`  ✗ ${fault}`);
    if (faults.length > 20)
        lines.push(`  ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(faults.length - 20)}`);
    if (!report.ok)
        lines.push(`  What holds: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(records, 'record')} of the chain, and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(files.verified, 'file')}.`);
    lines.push(...aboutLines(report), ...sealLines(seals));
    if (headSeal.state === 'verified')
        lines.push(`  head sealed over ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(headSeal.count ?? 0, 'record')}, by ${headSeal.identity ?? ''}`);
    if (files.pruned > 0)
        lines.push(`  ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(files.pruned, 'file')} pruned, as tombstones of the ledger say`);
    if (report.anchors > 0)
        lines.push(`  ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(report.anchors, 'head')} anchored in the transparency log, and the ledger holds each`);
    if (report.branch !== undefined)
        lines.push(...branchText(report.branch));
    if (report.head !== undefined)
        lines.push(`  head ${report.head.hash} of ${report.head.time}`);
    for (const missing of report.notVerified)
        lines.push(`  NOT verified: ${missing}`);
    const hints = [...seals, headSeal].flatMap(({ state, hint = '' }) => state === 'failed' && hint !== '' ? hint : []);
    for (const hint of new Set(hints))
        lines.push(`  fix: ${hint}`);
    lines.push(...otherSigners(seals));
    for (const note of report.notes)
        lines.push(`  note: ${note}`);
    return (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayLines */ .kF)(lines);
}
/** Which repositories and commits were judged. */
function aboutLines({ about, ofCommit }) {
    const lines = about.slice(0, 10).map(({ repository, runs, commits, last }) => {
        const many = runs === 1 ? '1 run' : `${runs} runs of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(commits, 'commit')}, the last`;
        const at = last.commit === undefined ? 'of no commit' : `at ${last.commit}`;
        return `  of ${repository ?? 'a repository that is not named'}: ${many} ${at} (record ${last.record}, ${last.outcome})`;
    });
    if (about.length > 10)
        lines.push(`  ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(about.length - 10)}`);
    if (ofCommit !== undefined)
        lines.push(`  the commit that was asked for is that of record ${ofCommit}`);
    return lines;
}
/** Who made the seals that verify; of several, from which record to which. */
function sealLines(seals) {
    const sealed = seals.filter(({ state }) => state === 'verified');
    const signers = [...new Set(sealed.map(({ identity = '' }) => identity))];
    return signers.map((signer) => {
        const theirs = sealed.filter(({ identity = '' }) => identity === signer);
        const [first, last] = [theirs[0]?.record ?? 0, theirs.at(-1)?.record ?? 0];
        const where = first === last ? `record ${first}` : `records ${first} to ${last}`;
        return `  ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(theirs.length, 'seal')} verified, ${signers.length < 2 ? '' : `of ${where}, `}by ${signer}`;
    });
}
/** Where one signer's seals verify and others' do not, keys may have been exchanged: how to ask for all of them. */
function otherSigners(seals) {
    const [one] = seals.filter(({ state }) => state === 'verified');
    if (one === undefined || !seals.some(({ state }) => state === 'failed'))
        return [];
    const theirs = seals.filter(({ identity, state }) => state === 'verified' && identity === one.identity);
    return [
        `  note: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(theirs.length, 'seal is', 'seals are')} of ${one.identity ?? ''}, others are not. If keys were exchanged, or a workflow signs since, name every signer under signers in a policy file, and pass it with --policy.`,
    ];
}
/** Which records of a branch count. */
function branchText(branch) {
    const lines = [
        `  ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(branch.counted, 'record counts', 'records count')}, ${branch.base} of ${branch.counted === 1 ? 'it' : 'them'} of ${branch.ref}`,
    ];
    if (branch.notCounted > 0)
        lines.push(`  NOT counted: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(branch.notCounted, 'record')} from record ${branch.counted + 1} on: ${branch.reason ?? ''}`);
    return lines;
}
/** What judging the stored runs again gave, the runs that differ in full. */
function replayText(all) {
    const runs = all.filter(({ pruned }) => pruned !== true);
    const gone = all.length - runs.length;
    const pruned = `${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(gone, 'run was', 'runs were')} pruned, as tombstones of the ledger say`;
    if (runs.length === 0)
        return `Nothing to replay: ${gone === 0 ? 'the folder holds no run of the gate' : pruned}`;
    const differing = runs.filter((run) => !run.agrees);
    const lines = [
        differing.length === 0
            ? `Replayed: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(runs.length, 'run')}, each with the verdict it had`
            : `Replayed: ${differing.length} of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(runs.length, 'run')} NOT as recorded`,
    ];
    if (gone > 0)
        lines.push(`  not replayed: ${pruned}`);
    for (const run of differing) {
        const commit = run.commit === undefined ? '' : ` at ${run.commit.slice(0, 12)}`;
        lines.push(`  ${run.time}${commit}: ${run.recorded}, now ${run.replayed ?? 'unknown'}`);
        for (const difference of run.differences.slice(0, 10))
            lines.push(`    ${difference}`);
        if (run.recordedBy !== undefined)
            lines.push(`    It was judged by ${run.recordedBy}, and is replayed by ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r)()}: that alone may explain it.`);
        if (run.differences.length > 10)
            lines.push(`    ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(run.differences.length - 10)}`);
    }
    return (0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayLines */ .kF)(lines);
}
/** The properties of a Simple Verification Result. */
function propertiesOf(predicate) {
    if (typeof predicate !== 'object' || predicate === null || !('properties' in predicate))
        return undefined;
    const { properties } = predicate;
    return Array.isArray(properties) ? properties.map(String) : undefined;
}


/***/ }),

/***/ 16680:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   PS: () => (/* binding */ saysWho),
/* harmony export */   hb: () => (/* binding */ IDENTITY_FLAGS),
/* harmony export */   rootsOf: () => (/* binding */ rootsOf),
/* harmony export */   uN: () => (/* binding */ policyOption),
/* harmony export */   z5: () => (/* binding */ trustOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46544);
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99399);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54667);
/* harmony import */ var _seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74774);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);







/** cosign's names for what a certificate says of a workflow run. */
const WORKFLOW_FLAGS = [
    [
        'certificate-github-workflow-repository',
        'repository',
        'R',
        'The repository that the certificate must name: owner/repo.',
    ],
    [
        'certificate-github-workflow-ref',
        'ref',
        'REF',
        'The ref that the run must have been for: refs/tags/v1.2.3.',
    ],
    [
        'certificate-github-workflow-name',
        'name',
        'NAME',
        'The name of the workflow, as its file has it: Release image.',
    ],
    ['certificate-github-workflow-sha', 'commit', 'SHA', 'The commit that the run must have been for.'],
    [
        'certificate-github-workflow-trigger',
        'trigger',
        'EVENT',
        'The event that must have started the run: push.',
    ],
];
/** Flags that name an identity. */
const IDENTITY_FLAGS = [
    'certificate-identity',
    'certificate-identity-regexp',
    'certificate-oidc-issuer',
    'signer-workflow',
    ...WORKFLOW_FLAGS.map(([name]) => name),
];
/** Flags that say who is believed. */
const trustOptions = [
    {
        name: 'certificate-identity',
        type: 'string',
        value: 'I',
        description: 'Who must have signed, compared letter by letter: a workflow address or an e-mail address.',
    },
    {
        name: 'certificate-identity-regexp',
        type: 'string',
        value: 'R',
        description: 'The same as a pattern that the whole identity must match.',
    },
    {
        name: 'certificate-oidc-issuer',
        type: 'string',
        value: 'U',
        description: `Who vouches for the identity; for GitHub workflows ${_model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_ISSUER */ .o}.`,
    },
    {
        name: 'signer-workflow',
        type: 'string',
        value: 'W',
        description: 'Instead of an identity: owner/repo/.github/workflows/file.yml at any ref, or with @REF at that one.',
    },
    ...WORKFLOW_FLAGS.map(([name, , value, description]) => ({
        name,
        type: 'string',
        value,
        description,
    })),
    {
        name: 'key',
        type: 'string',
        value: 'PUB',
        description: 'The public key that must have signed: PEM file or env://NAME.',
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'F',
        description: "Sigstore trusted root to believe. Default: the public-good instance's, as this build carries it.",
    },
    {
        name: 'refresh-trusted-root',
        type: 'boolean',
        description: "Ask Sigstore's TUF repository for the newest trusted root instead of believing the carried one.",
    },
];
/** The flag that names signers by the policy instead. */
const policyOption = {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'Instead of an identity or a key: the policy whose `signers` must have signed, as many of them as its threshold says; each seal of an evidence folder by one of them.',
};
/** Whether any flag says who must have signed. */
function saysWho(values) {
    return ['key', ...IDENTITY_FLAGS].some((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, name) !== undefined);
}
/** What the flags believe in. @throws SealgateError USAGE when they name nobody, or a key and an identity. */
async function trustOf(values, world) {
    const flag = (name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, name);
    const key = flag('key');
    if (key === undefined) {
        const identity = flag('certificate-identity');
        const identityRegexp = flag('certificate-identity-regexp');
        const issuer = flag('certificate-oidc-issuer');
        const signerWorkflow = flag('signer-workflow');
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityConstraint */ .gl)({
            ...(identity === undefined ? {} : { identity }),
            ...(identityRegexp === undefined ? {} : { identityRegexp }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(signerWorkflow === undefined ? {} : { signerWorkflow }),
            workflow: workflowOf(values),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots: await rootsOf(values, world) };
    }
    if (IDENTITY_FLAGS.some((name) => flag(name) !== undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--key and --certificate-… exclude each other', {
            hint: 'A signature is made with a key or by an identity.',
        });
    const { loadPublicKey } = await __webpack_require__.e(/* import() */ 7068).then(__webpack_require__.bind(__webpack_require__, 67068));
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    const named = flag('trusted-root') === undefined ? undefined : await rootsOf(values, world);
    return {
        kind: 'key',
        ...(await loadPublicKey(file, world.env)),
        // Most bundles by key need none, so the carried one is not read for them.
        roots: async () => named ?? rootsOf(values, world),
    };
}
/** The roots that the flags name. @throws SealgateError */
async function rootsOf(values, world) {
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, 'trusted-root');
    if (values['refresh-trusted-root'] !== true)
        return (0,_seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrustedRoot */ .K)(file === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, file));
    if (file !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--trusted-root and --refresh-trusted-root exclude each other', {
            hint: 'Name the file, or let it be asked for.',
        });
    const { refreshTrustedRoot } = await __webpack_require__.e(/* import() */ 2646).then(__webpack_require__.bind(__webpack_require__, 42646));
    const target = await refreshTrustedRoot({ env: world.env, now: world.now() });
    if (target.source === 'tuf')
        return (0,_seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoot */ .g)(target.bytes, "Sigstore's TUF repository, asked now");
    world.log.warn((0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .seedInUse */ .EC)(target.seed));
    const { root, expires } = target.seed;
    return (0,_seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoot */ .g)(target.bytes, `embedded (root ${root}, believed until ${expires}), TUF does not answer`);
}
function workflowOf(values) {
    const facts = {};
    for (const [name, fact] of WORKFLOW_FLAGS) {
        const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, name);
        if (value !== undefined)
            facts[fact] = value;
    }
    return facts;
}


/***/ }),

/***/ 74561:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sleepFor),
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
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


/***/ }),

/***/ 19276:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks),
/* harmony export */   c: () => (/* binding */ pemDer)
/* harmony export */ });
const BEGIN = '-----BEGIN ';
const END = '-----END ';
const DASHES = '-----';
const MAX_LABEL = 100;
/**
 * The blocks of a PEM text in their order; text between them is passed over. Takes linear time, whatever the text.
 *
 * @see RFC 7468, section 2
 */
function* pemBlocks(pem) {
    let at = pem.indexOf(BEGIN);
    while (at !== -1) {
        const label = pem.slice(at + BEGIN.length, at + BEGIN.length + MAX_LABEL).split(DASHES, 1)[0] ?? '';
        const start = at + BEGIN.length + label.length + DASHES.length;
        if (label.length === MAX_LABEL) {
            at = pem.indexOf(BEGIN, at + BEGIN.length);
            continue;
        }
        const close = pem.indexOf(END, start);
        if (close === -1)
            return;
        const dashes = pem.slice(close + END.length, close + END.length + MAX_LABEL).indexOf(DASHES);
        const end = close + END.length + (dashes === -1 ? 0 : dashes + DASHES.length);
        yield { label, body: pem.slice(start, close), text: pem.slice(at, end) };
        at = pem.indexOf(BEGIN, end);
    }
}
/** DER of the first block of a PEM text; empty where it holds none. */
function pemDer(pem) {
    for (const { body } of pemBlocks(pem))
        return Buffer.from(body, 'base64');
    return Buffer.alloc(0);
}


/***/ }),

/***/ 98534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseLedgerLine),
/* harmony export */   L_: () => (/* binding */ chainRecord),
/* harmony export */   Qc: () => (/* binding */ openLedgerLine),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   Zv: () => (/* binding */ LINE_ENDS_CONVERTED),
/* harmony export */   _d: () => (/* binding */ HEAD_FILE),
/* harmony export */   dR: () => (/* binding */ HEAD_BUNDLE_FILE),
/* harmony export */   f0: () => (/* binding */ headFrom),
/* harmony export */   fw: () => (/* binding */ parseLedgerHead),
/* harmony export */   ht: () => (/* binding */ UNSETTLED),
/* harmony export */   hw: () => (/* binding */ GENESIS),
/* harmony export */   oc: () => (/* binding */ ledgerLine),
/* harmony export */   oj: () => (/* binding */ recordHash),
/* harmony export */   pI: () => (/* binding */ isEvidenceFileName),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES),
/* harmony export */   zi: () => (/* binding */ ANCHOR_ACTION)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9798);
/* harmony import */ var _data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98927);
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81764);
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98262);





/** `previous` of a ledger's first record. */
const GENESIS = '0'.repeat(64);
/** Why the bytes of evidence are others than they were, where only carriage returns were added. */
const LINE_ENDS_CONVERTED = 'line endings were converted, as git’s core.autocrlf does without the folder’s own .gitattributes';
/** Names inside an evidence folder that are the ledger's own. */
const LEDGER_FILE = 'ledger.jsonl';
const HEAD_FILE = 'ledger.head.json';
const HEAD_BUNDLE_FILE = 'ledger.head.json.sigstore.json';
/** With the folder of contents by digest. */
const OF_LEDGER = new Set([LEDGER_FILE, HEAD_FILE, HEAD_BUNDLE_FILE, 'sha256']);
/** What the record of a head in the transparency log says it did. */
const ANCHOR_ACTION = 'anchor';
/** A longer line is no record of ours. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 128;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LONE_SURROGATE = /\\ud[89a-f]/i;
/** Makes a draft the record that follows `previous`. Lone surrogates, which have no canonical form, become U+FFFD. */
function chainRecord(draft, previous) {
    const clean = JSON.parse(JSON.stringify(draft), (_key, value) => typeof value === 'string' ? value.toWellFormed() : value);
    const linked = { ...clean, previous };
    return { ...linked, hash: recordHash(linked) };
}
/** Hex SHA-256 over the RFC 8785 form of a record without its `hash`. */
function recordHash(record) {
    const { hash: _hash, ...rest } = record;
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)((0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(rest));
}
/** A record as its line of `ledger.jsonl`, newline included. */
function ledgerLine(record) {
    return `${(0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(record)}\n`;
}
/**
 * Reads one line (without its newline). The bytes must be exactly the canonical form of what they say: that is
 * what shuts out duplicate keys, numbers that JSON cannot carry, and white space that no hash would see.
 * The record's own hash is not compared here.
 *
 * @throws SealgateError EVIDENCE_INVALID saying what is wrong with the line.
 */
function parseLedgerLine(bytes) {
    return recordIn(decode(bytes, 'the line'));
}
/**
 * Reads one line like `parseLedgerLine`, and says what its hash should be.
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
function openLedgerLine(bytes) {
    const text = decode(bytes, 'the line');
    const record = recordIn(text);
    // The line is canonical, so without its own hash it is what was hashed, if only one place reads like the hash.
    const member = `"hash":"${record.hash}",`;
    const at = text.indexOf(member);
    if (at === -1 || text.includes(member, at + 1))
        return { record, hash: recordHash(record) };
    return { record, hash: (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(text.slice(0, at) + text.slice(at + member.length)) };
}
function recordIn(text) {
    refuseConflict(text, 'the line');
    const value = parseCanonicalText(text, 'the line');
    const problem = recordProblem(value);
    if (problem !== undefined)
        throw invalid(`it is not a ledger record: ${problem}`);
    return value;
}
/**
 * Reads `ledger.head.json` (canonical JSON, one line).
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
function parseLedgerHead(bytes) {
    const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
    refuseConflict(Buffer.from(bytes).toString('latin1'), 'the head');
    const value = parseCanonical(bytes.subarray(0, end), 'the head');
    return headFrom(value);
}
/** Said of what holds git's marks of a conflict. */
const UNSETTLED = "is of a merge of git's that is not settled";
/** What git writes where two branches changed the same lines: no JSON begins like it. */
function refuseConflict(text, what) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \n]|$)/.test(text))
        throw invalid(`${what} ${UNSETTLED}`);
}
/** A head from parsed JSON. @throws SealgateError EVIDENCE_INVALID */
function headFrom(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        throw invalid('the head is not an object');
    if (value.schema !== 'sealgate/ledger-head/v1')
        throw invalid('the head does not say schema sealgate/ledger-head/v1');
    if (!Number.isSafeInteger(value.count) || value.count < 1)
        throw invalid('the head has no record count');
    if (!isHash(value.hash))
        throw invalid('the head has no record hash');
    if (!(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8)(value.time))
        throw invalid('the head has no time');
    return value;
}
/** A head as its file's content. */
function headText(head) {
    return `${(0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(head)}\n`;
}
/**
 * File names that evidence may use: a plain name of letters, digits and `._-` that every system takes and that
 * cannot leave the folder, and none that the ledger itself uses: pruning, say, would remove it.
 */
function isEvidenceFileName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) &&
        !name.endsWith('.') &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) &&
        !OF_LEDGER.has(name.toLowerCase()));
}
function parseCanonical(bytes, what) {
    return parseCanonicalText(decode(bytes, what), what);
}
function decode(bytes, what) {
    try {
        return UTF8.decode(bytes);
    }
    catch (cause) {
        throw invalid(`${what} is not UTF-8`, cause);
    }
}
function parseCanonicalText(text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`${what} is not JSON`, cause);
    }
    const sorted = keysSorted(value, 0);
    if (sorted === undefined)
        throw invalid(`${what} is nested deeper than ${MAX_DEPTH}`);
    // JSON.stringify writes what RFC 8785 asks for but the order of members and what to do about lone surrogates.
    if (sorted && !LONE_SURROGATE.test(text) && JSON.stringify(value) === text)
        return value;
    if (canonicalOf(value) === text)
        return value;
    if (text.endsWith('\r'))
        throw invalid(`${what} ends with a carriage return: ${LINE_ENDS_CONVERTED}`);
    throw invalid(`${what} is not canonical JSON (duplicate keys, numbers out of range, other order or white space)`);
}
/** The canonical form, or nothing where there is none. */
function canonicalOf(value) {
    try {
        return (0,_data_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value);
    }
    catch {
        // Lone surrogates have none: the text is then not canonical, which the caller says.
        return undefined;
    }
}
/** Whether the members of all objects stand in canonical order; `undefined` where it is nested too deep to tell. */
function keysSorted(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (depth >= MAX_DEPTH)
        return undefined;
    let sorted = true;
    let before = '';
    let first = true;
    for (const key of Object.keys(value)) {
        if (!first && !Array.isArray(value) && key <= before)
            sorted = false;
        first = false;
        before = key;
        const inner = keysSorted(value[key], depth + 1);
        if (inner === undefined)
            return undefined;
        sorted &&= inner;
    }
    return sorted;
}
function recordProblem(value) {
    if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return 'not an object';
    for (const key of ['time', 'action', 'object'])
        if (typeof value[key] !== 'string')
            return `'${key}' is not a string`;
    if (!(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8)(value.time))
        return `'time' is no time in UTC, as 2026-01-31T12:00:00Z`;
    for (const key of ['actor', 'source', 'result'])
        if (!(0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value[key]))
            return `'${key}' is not an object`;
    for (const key of ['previous', 'hash'])
        if (!isHash(value[key]))
            return `'${key}' is not a hex SHA-256`;
    const { files, joins } = value;
    if (joins !== undefined && !(Array.isArray(joins) && joins.length > 0 && joins.every(isHash)))
        return `'joins' is not a list of hex SHA-256`;
    if (!Array.isArray(files))
        return `'files' is not a list`;
    const bad = files.findIndex((file) => !isLedgerFile(file));
    return bad === -1 ? undefined : `file ${bad + 1} is not {path, sha256, bytes, mediaType} with a plain name`;
}
function isLedgerFile(value) {
    return ((0,_data_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) &&
        typeof value.path === 'string' &&
        isEvidenceFileName(value.path) &&
        isHash(value.sha256) &&
        Number.isSafeInteger(value.bytes) &&
        Number(value.bytes) >= 0 &&
        typeof value.mediaType === 'string');
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function invalid(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', message, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 71359:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ alternativeNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The names in a certificate's subjectAltName extension, without their kind.
 *
 * @param certificate DER, or PEM.
 * @throws Error where it is no certificate.
 */
function alternativeNames(certificate) {
    const text = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).subjectAltName ?? '';
    // Node quotes, as JSON, a value that would be ambiguous in a comma-separated list.
    const names = text.matchAll(/(?:^|, )([A-Za-z ]+):(?:"((?:[^"\\]|\\.)*)"|([^,]*(?:,(?! [A-Za-z ]+:)[^,]*)*))/g);
    return [...names].map((match) => match[2] === undefined ? (match[3] ?? '') : String(JSON.parse(`"${match[2]}"`)));
}


/***/ }),

/***/ 26567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertProof),
/* harmony export */   g: () => (/* binding */ assertLogBinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19276);


/**
 * That a log entry was made for this signature by this certificate or key. The verifying library compares signature
 * and digest only; without the signer, an entry that somebody else logged over the same would do.
 *
 * @param body the entry's canonicalised body, as logged.
 * @param signer DER of the certificate, or of the key as SubjectPublicKeyInfo.
 * @throws SealgateError VERIFICATION_FAILED
 */
function assertLogBinding(body, signature, signer) {
    const logged = loggedSignatures(body);
    if (logged.some((entry) => entry.signer.equals(signer) && entry.signature.equals(signature)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry was made for another signature, certificate or key');
}
/**
 * That an inclusion proof says the same as its own checkpoint, which is all that the verifying library looks at: what
 * is in a bundle and wrong is refused, needed or not.
 *
 * @param proof root hash and tree size as the bundle has them, `checkpoint` the signed note.
 * @throws SealgateError VERIFICATION_FAILED
 * @see C2SP tlog-checkpoint: origin, size and root hash on the first three lines
 */
function assertProof(proof) {
    const [, size, root = ''] = proof.checkpoint.split('\n');
    if (size === proof.treeSize && Buffer.from(root, 'base64').equals(proof.rootHash))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its inclusion proof names another tree than its checkpoint');
}
/** Signatures and signers in the body of the entry kinds hashedrekord, dsse and intoto, of Rekor 1 and 2. */
function loggedSignatures(body) {
    const spec = member(parse(body), 'spec');
    const v2 = member(spec, 'hashedRekordV002') ?? member(spec, 'dsseV002');
    if (v2 !== undefined) {
        return list(member(v2, 'signatures') ?? member(v2, 'signature')).map((entry) => {
            const verifier = member(entry, 'verifier');
            const raw = member(verifier, 'x509Certificate') ?? member(verifier, 'publicKey');
            return { signature: base64(member(entry, 'content')), signer: base64(member(raw, 'rawBytes')) };
        });
    }
    const hashed = member(spec, 'signature');
    if (hashed !== undefined) {
        const signer = pemDer(member(member(hashed, 'publicKey'), 'content'));
        return [{ signature: base64(member(hashed, 'content')), signer }];
    }
    const dsse = member(spec, 'signatures');
    if (dsse !== undefined) {
        return list(dsse).map((entry) => ({
            signature: base64(member(entry, 'signature')),
            signer: pemDer(member(entry, 'verifier')),
        }));
    }
    const envelope = member(member(spec, 'content'), 'envelope');
    return list(member(envelope, 'signatures')).map((entry) => ({
        // The kind `intoto` encodes the signature's base64 once more.
        signature: base64(base64(member(entry, 'sig')).toString('latin1')),
        signer: pemDer(member(entry, 'publicKey')),
    }));
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', 'its log entry is not JSON', { cause });
    }
}
/** Base64 of a PEM text (or of DER) to DER. */
function pemDer(value) {
    const bytes = base64(value);
    const [armored] = (0,_data_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .pemBlocks */ .P)(bytes.toString('latin1'));
    return armored === undefined ? bytes : Buffer.from(armored.body, 'base64');
}
function base64(value) {
    return Buffer.from(typeof value === 'string' ? value : '', 'base64');
}
function list(value) {
    return value === undefined ? [] : [value].flat();
}
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}


/***/ }),

/***/ 46544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ packageFactsOf),
/* harmony export */   EC: () => (/* binding */ seedInUse),
/* harmony export */   HY: () => (/* binding */ REFUSED_FIX)
/* harmony export */ });
/** What to do where a repository of keys answers what must not be believed. */
const REFUSED_FIX = 'Ask again from another network. Until that is explained, pass keys that you trust with --keys FILE.';
/** One sentence on a seed that was used. */
function seedInUse({ root, expires, reason }) {
    return `Sigstore's TUF repository was not had (${reason}); the copy in this build is used: root ${root}, believed until ${expires}`;
}
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ }),

/***/ 81518:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBundleFile: () => (/* binding */ isBundleFile),
/* harmony export */   splitBundles: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);


const MAX_BUNDLES = 1000;
/**
 * The bundles in a file: one, one a line (as `gh attestation download` writes them), or the document of an npm
 * registry (`{"attestations": [{"bundle": …}]}`).
 *
 * @throws SealgateError INPUT_INVALID where it is none of these, INPUT_TOO_LARGE.
 */
function splitBundles(bytes, name) {
    const text = bytes.toString('utf8').trimEnd();
    const lines = text.split('\n');
    if (lines.length > 1 && lines.every((line) => line.startsWith('{"') && line.trimEnd().endsWith('}')))
        return capped(lines.map((line, at) => ({ name: `${name}:${at + 1}`, bytes: Buffer.from(line) })), name);
    const value = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, name);
    if (typeof value !== 'object' || value === null || !('attestations' in value))
        return [{ name, bytes }];
    const { attestations } = value;
    if (!Array.isArray(attestations))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${name} has no list of attestations`, {
            location: { file: name, pointer: '/attestations' },
            hint: "Pass the registry's answer to /-/npm/v1/attestations/NAME@VERSION as it is.",
        });
    return capped(attestations.map((entry, at) => {
        const bundle = typeof entry === 'object' && entry !== null && 'bundle' in entry ? entry.bundle : null;
        return { name: `${name} (attestation ${at + 1})`, bytes: Buffer.from(JSON.stringify(bundle)) };
    }), name);
}
/** Whether a file is made of bundles, in one of the forms that {@link splitBundles} takes. */
function isBundleFile(bytes) {
    const start = bytes.subarray(0, 4096).toString('latin1');
    if (!/^\s*\{/.test(start) ||
        !/"(?:mediaType|attestations|verificationMaterial)"/.test(bytes.toString('latin1')))
        return false;
    try {
        const [first] = splitBundles(bytes, 'the file');
        const value = first === undefined ? undefined : JSON.parse(first.bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && 'verificationMaterial' in value;
    }
    catch {
        // Not JSON, or JSON of another kind: a file like any other.
        return false;
    }
}
function capped(bundles, name) {
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${name} holds ${bundles.length} bundles`, {
        hint: `No more than ${MAX_BUNDLES} are read.`,
    });
}


/***/ }),

/***/ 42144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/** What a DSSE signature is made over. @see DSSE v1.0, protocol.md */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}


/***/ }),

/***/ 81627:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ GATE_PASSED),
/* harmony export */   G0: () => (/* binding */ headStatement),
/* harmony export */   bI: () => (/* binding */ verdictStatement),
/* harmony export */   pb: () => (/* binding */ SVR_TYPE),
/* harmony export */   rq: () => (/* binding */ verdictPredicate),
/* harmony export */   uk: () => (/* binding */ LEDGER_HEAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98534);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const SVR_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
/** Predicate of a sealed ledger head: the head itself. */
const LEDGER_HEAD_TYPE = 'urn:sealgate:ledger-head:v1';
/**
 * Says that the gate passed, and stands in a statement only if it did: a property of a verification result, and the level
 * of a verification summary, where levels of SLSA itself are not ours to give.
 */
const GATE_PASSED = 'SEALGATE_GATE_PASSED';
/**
 * The gate's verdict as a Simple Verification Result: subjects are the commit and the files that the run left, each
 * by its digest; properties name what passed, and nothing else, as the predicate asks. Who wants to know whether
 * the gate passed looks for SEALGATE_GATE_PASSED and takes its absence for a no.
 *
 * @see in-toto predicate `svr` v0.2
 */
function verdictStatement(record, files) {
    const { context } = record;
    const commit = context.commit === undefined ? [] : [commitSubject(record, context.commit)];
    const subjects = files.map((file) => ({ name: file.path, digest: { sha256: file.sha256 } }));
    subjects.sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.name, b.name));
    return {
        _type: STATEMENT_TYPE,
        subject: [...commit, ...subjects],
        predicateType: SVR_TYPE,
        predicate: verdictPredicate(record),
    };
}
/** The predicate alone, for another subject: what the policy asks, and what passed. */
function verdictPredicate(record) {
    const { context, policy } = record;
    return {
        verifier: {
            id: `pkg:generic/sealgate@${context.tool.version}`,
            policies: [
                {
                    name: policy.path ?? policy.presets.join('+'),
                    digest: { sha256: policy.digest },
                    ...(policy.commit === undefined ? {} : { annotations: { commit: policy.commit } }),
                },
            ],
        },
        timeCreated: context.time,
        properties: propertiesOf(record),
    };
}
/** The sealed form of a ledger's head. Its subject is `ledger.head.json` as written. */
function headStatement(head) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name: 'ledger.head.json', digest: { sha256: (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)((0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .headText */ .WI)(head)) } }],
        predicateType: LEDGER_HEAD_TYPE,
        predicate: { ...head },
    };
}
function commitSubject(record, commit) {
    const { repository } = record.context;
    const name = repository?.url ?? repository?.slug ?? 'repository';
    // gitCommit is SHA-1 or SHA-256, whichever the repository uses.
    return { name: `git+${name}@${commit}`, digest: { gitCommit: commit } };
}
function propertiesOf({ checks, decisions, verdict }) {
    const blocked = new Set(decisions.filter((decision) => decision.outcome === 'block').map((decision) => decision.finding.check));
    const passed = checks
        .filter((check) => check.state === 'ran' && !blocked.has(check.check))
        .map((check) => `SEALGATE_${check.check.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_PASSED`);
    passed.sort();
    return verdict.verdict === 'pass' ? [GATE_PASSED, ...passed] : passed;
}


/***/ })

};
;