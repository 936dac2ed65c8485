"use strict";
exports.id = 734;
exports.ids = [734];
exports.modules = {

/***/ 98166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   PS: () => (/* binding */ saysWho),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   hb: () => (/* binding */ IDENTITY_FLAGS),
/* harmony export */   uN: () => (/* binding */ policyOption),
/* harmony export */   z5: () => (/* binding */ trustOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54667);
/* harmony import */ var _seal_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24927);
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
        description: 'Who vouches for the identity; for GitHub workflows https://token.actions.githubusercontent.com.',
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
        description: "Sigstore trusted root to believe. Default: the public good instance's, as this build carries it.",
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
    description: 'Instead of an identity or a key: the policy whose `signers` must have signed, as many of them as its threshold says.',
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
    const { loadPublicKey } = await __webpack_require__.e(/* import() */ 1610).then(__webpack_require__.bind(__webpack_require__, 41610));
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
        return (0,_seal_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrustedRoot */ .KE)(file === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, file));
    if (file !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--trusted-root and --refresh-trusted-root exclude each other', {
            hint: 'Name the file, or let it be asked for.',
        });
    const { refreshTrustedRoot } = await __webpack_require__.e(/* import() */ 2274).then(__webpack_require__.bind(__webpack_require__, 82274));
    const { bytes, source } = await refreshTrustedRoot({ env: world.env, now: world.now() });
    if (source === 'seed')
        world.log.warn("Sigstore's TUF repository does not answer; the trusted root of this build is used");
    return (0,_seal_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoot */ .gv)(bytes, source === 'tuf' ? "Sigstore's TUF repository, asked now" : 'embedded, TUF does not answer');
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

/***/ 65848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);


/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text));
    }
}
/** Where JSON.parse stopped. Node 20 does not always say, so the tokens are walked once more. */
function errorOffset(error, text) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    const fault = scan(text, true);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text, strict = false) {
    const open = [];
    let duplicate;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = stringEnd(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at, strict);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
            }
        }
    }
    return duplicate;
}
/** Offset of the closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** The end of a number or word; when looking for the place of an error, only of a right one. */
function literalEnd(text, start, strict) {
    if (strict) {
        LITERAL.lastIndex = start;
        return LITERAL.test(text) ? LITERAL.lastIndex : start;
    }
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 81518:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isBundleFile),
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65848);


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
    const value = (0,_io_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, name);
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

/***/ 22016:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ assertPredicate),
/* harmony export */   JV: () => (/* binding */ VULN_TYPE),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   UJ: () => (/* binding */ TEST_RESULT_TYPE),
/* harmony export */   V2: () => (/* binding */ PREDICATE_NAMES),
/* harmony export */   yI: () => (/* binding */ IMAGE_SIGNATURE_TYPE)
/* harmony export */ });
/* unused harmony export isKnownPredicate */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81627);


/** Of a plain image signature in bundle form, as cosign 3 writes and asks for it. */
const IMAGE_SIGNATURE_TYPE = 'https://sigstore.dev/cosign/sign/v1';
/** cosign's own type for scans, which its `--type vuln` and admission controllers know. */
const VULN_TYPE = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** Predicate types by the short names that cosign's users know. */
const PREDICATE_NAMES = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdxjson: 'https://spdx.dev/Document',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    vuln: VULN_TYPE,
    openvex: 'https://openvex.dev/ns',
    'test-result': TEST_RESULT_TYPE,
    svr: _statements_js__WEBPACK_IMPORTED_MODULE_1__/* .SVR_TYPE */ .pb,
    vsa: 'https://slsa.dev/verification_summary/v1',
};
/** Other types whose meaning is published, and that tools of the field attach. */
const OTHERS = [
    IMAGE_SIGNATURE_TYPE,
    _statements_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_HEAD_TYPE */ .uk,
    'https://slsa.dev/provenance/v0.1',
    'https://in-toto.io/Link/v1',
    'https://in-toto.io/attestation/link/v0.3',
    'https://in-toto.io/attestation/release/v0.1',
    'https://in-toto.io/attestation/scai/attribute-report/v0.2',
    'https://in-toto.io/attestation/vulns/v0.1',
    'https://in-toto.io/attestation/vulns/v0.2',
    'https://cosign.sigstore.dev/attestation/v1',
    'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
];
/** Types whose address goes on with the version of the document within. */
const VERSIONED = ['https://spdx.dev/Document/', 'https://cyclonedx.org/bom/', 'https://openvex.dev/ns/'];
/** Whether it is known what a predicate of this type says. */
function isKnownPredicate(type) {
    return (Object.values(PREDICATE_NAMES).includes(type) ||
        OTHERS.includes(type) ||
        VERSIONED.some((start) => type.startsWith(start)));
}
/**
 * That what was verified is what was asked for: an attestation of the type that was named, or without one, something
 * whose meaning is known.
 *
 * @param wanted a predicate type; absent where none was named.
 * @throws SealgateError VERIFICATION_FAILED
 */
function assertPredicate({ statement }, wanted, name) {
    const found = statement?.predicateType;
    if (wanted !== undefined && found !== wanted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `${name} verifies, but is ${found ?? 'no attestation but a plain signature'}, not ${wanted}`, { hint: 'Name the bundle of the attestation you mean.' });
    if (wanted !== undefined || found === undefined || isKnownPredicate(found))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `${name} verifies, but attests something of a type that is not known: ${found.slice(0, 200)}`, { hint: `If you know what it says, ask for it: --type ${found.slice(0, 200)}` });
}
/**
 * The predicate type that `--type` names: a URI, or one of the short names.
 *
 * @throws SealgateError USAGE
 */
function predicateTypeOf(type) {
    if (Object.hasOwn(PREDICATE_NAMES, type))
        return PREDICATE_NAMES[type];
    if (URL.canParse(type))
        return type;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--type ${type} is neither a URI nor a known name`, {
        hint: `Known names: ${Object.keys(PREDICATE_NAMES).sort().join(', ')}.`,
    });
}


/***/ }),

/***/ 24927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ loadTrustedRoot),
/* harmony export */   gv: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* unused harmony export parseTrustedRoot */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91647);
/* harmony import */ var _io_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65848);



/**
 * Reads a trusted root: the file, or the one of Sigstore's public instance that this build carries.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadTrustedRoot(file) {
    if (file === undefined)
        return { root: await embedded(), source: 'embedded (Sigstore public good instance)' };
    return readTrustedRoot(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 16 * 1024 * 1024), file);
}
/**
 * A trusted root from its bytes.
 *
 * @param source where they came from, for messages and the answer.
 * @throws SealgateError INPUT_INVALID
 */
async function readTrustedRoot(bytes, source) {
    try {
        return { root: await parseTrustedRoot((0,_io_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, source)), source };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${source} is not a Sigstore trusted root: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            location: { file: source },
            hint: 'Pass a trusted_root.json (media type application/vnd.dev.sigstore.trustedroot+json).',
            cause: error,
        });
    }
}
async function embedded() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 5651).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [seed] = Object.values(seeds);
    const target = seed?.targets['trusted_root.json'];
    if (target === undefined)
        throw new Error('@sigstore/tuf carries no trusted root');
    return parseTrustedRoot(JSON.parse(Buffer.from(target, 'base64').toString('utf8')));
}
/**
 * A trusted root from its JSON. Every authority and log must say from when it is valid: the library takes a
 * missing start for the beginning of time.
 */
async function parseTrustedRoot(json) {
    const specs = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const root = specs.TrustedRoot.fromJSON(json);
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(root.mediaType))
        throw new Error(`its media type is '${root.mediaType}'`);
    const periods = [
        ...root.tlogs.map((log) => ({ what: `log ${log.baseUrl}`, start: log.publicKey?.validFor?.start })),
        ...root.ctlogs.map((log) => ({
            what: `certificate log ${log.baseUrl}`,
            start: log.publicKey?.validFor?.start,
        })),
        ...root.certificateAuthorities.map((ca) => ({ what: `authority ${ca.uri}`, start: ca.validFor?.start })),
        ...root.timestampAuthorities.map((ca) => ({
            what: `timestamp authority ${ca.uri}`,
            start: ca.validFor?.start,
        })),
    ];
    const endless = periods.find(({ start }) => start === undefined || Number.isNaN(start.getTime()));
    if (endless !== undefined)
        throw new Error(`the ${endless.what} does not say from when it is valid (validFor.start)`);
    return root;
}


/***/ })

};
;