"use strict";
exports.id = 6680;
exports.ids = [6680];
exports.modules = {

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

/***/ 54667:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ assertIdentity),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   gl: () => (/* binding */ identityConstraint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99399);


/**
 * Makes a constraint of cosign's flags.
 *
 * @throws SealgateError USAGE when they do not name both an identity and an issuer, or the pattern is none.
 */
function identityConstraint(flags) {
    const { identity, identityRegexp, signerWorkflow, server = 'https://github.com' } = flags;
    const workflow = workflowFacts(flags.workflow ?? {}, server);
    if (signerWorkflow !== undefined) {
        if (identity !== undefined || identityRegexp !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', '--signer-workflow and --certificate-identity exclude each other', {
                hint: 'Keep one of them.',
            });
        }
        // Only GitHub's own issuer certifies workflows of GitHub; a server of one's own has another, which must be named.
        const issuer = flags.issuer ?? (server === 'https://github.com' ? _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .o : undefined);
        if (issuer === undefined)
            throw issuerMissing();
        return { issuer, workflow, ...workflowIdentity(signerWorkflow, server) };
    }
    const { issuer } = flags;
    if ((identity ?? '') === '' && (identityRegexp ?? '') === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'Nothing says who must have signed: any signer would pass', {
            hint: 'Pass --certificate-identity (or --certificate-identity-regexp) and --certificate-oidc-issuer, or --key.',
        });
    }
    if (issuer === undefined || issuer === '')
        throw issuerMissing();
    if (identity !== undefined && identityRegexp !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', '--certificate-identity and --certificate-identity-regexp exclude each other', {
            hint: 'Keep the exact one.',
        });
    }
    return {
        issuer,
        workflow,
        ...(identity === undefined ? {} : { identity }),
        ...(identityRegexp === undefined ? {} : { identityRegexp: anchored(identityRegexp) }),
    };
}
function issuerMissing() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', '--certificate-oidc-issuer is missing: an identity counts only with its issuer', { hint: `For GitHub workflows it is ${_model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .o}.` });
}
/** The identities that Fulcio gives to runs of one workflow. @throws SealgateError USAGE */
function workflowIdentity(workflow, server) {
    const match = /^(?:https:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w. -]+\.ya?ml)(?:@(\S+))?$/.exec(workflow);
    if (match === null || (workflow.startsWith('https://') && !workflow.startsWith(`${server}/`))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--signer-workflow ${workflow} names no workflow of ${server}`, {
            hint: 'Write owner/repository/.github/workflows/file.yml, and @refs/heads/main for one ref only.',
        });
    }
    const [, file = '', ref] = match;
    if (ref !== undefined)
        return { identity: `${server}/${file}@${ref}` };
    return {
        identityRegexp: new RegExp(`^${escapeRegExp(`${server}/${file}`)}@[^@\\s]+$`, 'u'),
        means: `${server}/${file} at any ref`,
    };
}
/** A repository may be named as people write it. */
function workflowFacts(facts, server) {
    const { repository } = facts;
    return repository === undefined || repository.includes('://')
        ? facts
        : { ...facts, repository: `${server}/${repository}` };
}
/** A text as the part of a pattern that matches just it. */
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
/** @throws SealgateError VERIFICATION_FAILED naming what was found and what was expected. */
function assertIdentity(found, wanted) {
    if (found.issuer !== wanted.issuer)
        throw untrusted(`the identity was issued by ${found.issuer}, not by ${wanted.issuer}`);
    if (wanted.identity !== undefined && found.identity !== wanted.identity)
        throw untrusted(`it was signed by ${found.identity}, not by ${wanted.identity}`);
    if (wanted.identityRegexp !== undefined && !wanted.identityRegexp.test(found.identity))
        throw untrusted(wanted.means === undefined
            ? `it was signed by ${found.identity}, which does not match ${wanted.identityRegexp.source}`
            : `it was signed by ${found.identity}, not by ${wanted.means}`);
    for (const [fact, expected] of Object.entries(wanted.workflow ?? {})) {
        const actual = found[fact];
        if (actual !== expected)
            throw untrusted(`its certificate says the ${fact} is ${actual ?? 'unknown'}, not ${expected}`);
    }
}
/** The whole identity must match: an unanchored pattern would let `https://evil.test/?https://github.com/org/` in. */
function anchored(pattern) {
    try {
        return new RegExp(`^(?:${pattern})$`, 'u');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--certificate-identity-regexp is no regular expression: ${pattern}`, {
            hint: 'Write it as JavaScript does; it is matched against the whole identity.',
            cause,
        });
    }
}
function untrusted(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `The signature is good, but ${what}`, {
        hint: 'Check who is meant to sign; names are compared letter by letter.',
    });
}


/***/ }),

/***/ 74774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ loadTrustedRoot),
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);



/**
 * Reads a trusted root: the file, or the one of Sigstore's public instance that this build carries.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadTrustedRoot(file) {
    if (file === undefined)
        return { root: await embedded(), source: 'embedded (Sigstore public good instance)' };
    return readTrustedRoot(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 16 * 1024 * 1024), file);
}
/**
 * A trusted root from its bytes.
 *
 * @param source where they came from, for messages and the answer.
 * @throws SealgateError INPUT_INVALID
 */
async function readTrustedRoot(bytes, source) {
    try {
        return { root: await parseTrustedRoot((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, source)), source };
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
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
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