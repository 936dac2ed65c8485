"use strict";
exports.id = 5176;
exports.ids = [5176,6678];
exports.modules = {

/***/ 55176:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var runtime = __webpack_require__(50193);
;// CONCATENATED MODULE: ./build/model/data/compressed.js
/** How files begin that hold their content compressed, as Latin-1. */
const BEGINNINGS = [
    ['gzip', '\x1f\x8b'],
    ['zip', 'PK\x03\x04'],
    ['xz', '\xfd7zXZ\x00'],
    ['Zstandard', '\x28\xb5\x2f\xfd'],
    ['bzip2', 'BZh'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['PDF', '%PDF-'],
];
/** The format of a file whose text does not stand there as it reads, known by its first bytes. */
function compressionOf(bytes) {
    const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
    return BEGINNINGS.find(([, beginning]) => start.startsWith(beginning))?.[0];
}

// EXTERNAL MODULE: ./build/model/evidence/class.js
var evidence_class = __webpack_require__(13907);
// EXTERNAL MODULE: ./build/model/evidence/evidence.js
var evidence = __webpack_require__(55698);
// EXTERNAL MODULE: ./build/model/evidence/record-about.js
var record_about = __webpack_require__(99450);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/publish/add-evidence.js + 2 modules
var add_evidence = __webpack_require__(56385);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/named-files.js
var named_files = __webpack_require__(4889);
// EXTERNAL MODULE: ./build/commands/seal/options.js
var options = __webpack_require__(91676);
// EXTERNAL MODULE: ./build/commands/evidence/folder.js
var evidence_folder = __webpack_require__(10216);
// EXTERNAL MODULE: ./build/commands/evidence/sinks.js
var sinks = __webpack_require__(16018);
;// CONCATENATED MODULE: ./build/commands/evidence/add.js
















/** What can be filed at once. */
const MAX_BYTES = 256 * 1024 * 1024;
const command = {
    name: 'evidence add',
    summary: "File anything as evidence: a runbook's output, a restore test, a penetration-test report.",
    usage: [
        'evidence add FILE --scope prod --what ports_status [--target NAME] [--result pass] [--class internal]',
        'some-command | sealgate evidence add - --scope prod --what backup_restore',
    ],
    positionals: 'FILE is what to file; - reads standard input.',
    argument: 'files',
    options: [
        { name: 'scope', type: 'string', value: 'SCOPE', description: 'What it is about: prod, staging, repo …' },
        { name: 'what', type: 'string', value: 'WHAT', description: 'What it is: ports_status, restore_test …' },
        { name: 'target', type: 'string', value: 'NAME', description: 'On what: a host, a service, an image.' },
        {
            name: 'result',
            type: 'string',
            value: 'WORD',
            description: 'How it ended: pass, fail, or another word. Default: recorded.',
        },
        { name: 'message', type: 'string', value: 'TEXT', description: 'The result in a sentence.' },
        {
            name: 'class',
            type: 'string',
            value: 'CLASS',
            choices: evidence_class/* EVIDENCE_CLASSES */.Np,
            description: `How closely it is held: ${evidence_class/* EVIDENCE_CLASSES */.Np.join(', ')}. Default: ${evidence_class/* DEFAULT_CLASS */.Z6}.`,
        },
        {
            name: 'recipient',
            type: 'list',
            value: 'AGE',
            description: "An age recipient (age1…) besides the policy's, for what must not stand in clear.",
        },
        ...evidence_folder/* FOLDER_OPTIONS */.eg,
        ...sinks/* SINK_OPTIONS */.nQ,
        ...options/* sealOptions */.w,
    ],
    notes: [
        'Secrets are taken out before anything is written, and the record says which rules found how many.',
        'Exit codes: 0 filed; 1 not filed, because the ledger there is damaged; 2 wrong usage or input; 3 not filed, because it could not be written, or filed, and a place that the policy requires did not get it.',
    ],
    run,
};
async function run(positionals, values, world) {
    const named = (0,named_files/* onlyOne */.j)(positionals, 'evidence add files one file', 'sealgate evidence add restore.log --scope prod --what restore_test');
    (0,sinks/* assertSinks */.L$)(values);
    const about = aboutOf(values);
    const result = resultOf(values);
    const bytes = named === '-'
        ? await world.stdin(MAX_BYTES)
        : await (0,files/* readCapped */.EF)(external_node_path_default().resolve(world.cwd, named), MAX_BYTES);
    if (about.what === record_about/* ATTESTATION */.B)
        await checkAttestation(bytes, named, world);
    const folder = await (0,evidence_folder/* openEvidence */.i)(values, world);
    const signer = await (0,evidence_folder/* headSigner */.Nw)(values, world);
    const filed = await (0,add_evidence/* addEvidence */.z)({
        evidenceDir: folder.evidenceDir,
        ...(folder.inside === undefined ? {} : { repositoryDir: folder.inside }),
        file: { bytes, ...kindOf(named, bytes), ...about },
        who: await (0,evidence_folder/* whoRuns */.bJ)(folder.repositoryDir, world),
        result,
        recipients: [...folder.policy.evidenceRecipients, ...(0,flags/* listOf */.c3)(values, 'recipient')],
        env: world.env,
        ...(signer.sealHead === undefined ? {} : { sealHead: signer.sealHead }),
    });
    const pushed = await (0,sinks/* pushEvidence */.a2)(folder, values, world);
    const notes = [...filed.notes, ...contentNotes(bytes)];
    return {
        exitCode: pushed.missing.length > 0 ? errors/* EXIT */.dc.incomplete : errors/* EXIT */.dc.pass,
        json: {
            folder: folder.shown,
            record: filed.record,
            number: filed.head.count,
            headSeal: filed.headSeal,
            notes,
            sinks: pushed.results,
        },
        text: (0,display/* displayLines */.kF)([...addedText({ ...filed, notes }, folder.shown, signer.none), ...(0,sinks/* pushText */.cq)(pushed)]),
    };
}
/**
 * What people attest is read before it is filed: afterwards nobody could mend it.
 *
 * @throws SealgateError POLICY_INVALID with line and column, USAGE
 */
async function checkAttestation(bytes, name, world) {
    const { extension } = kindOf(name, bytes);
    if (!['yml', 'yaml', 'json'].includes(extension))
        throw new errors/* SealgateError */.De('USAGE', `${name} is no file of attestations`, {
            hint: 'Its name ends in .yml, .yaml or .json; docs/controls.md shows what it holds.',
        });
    const { readAttestations } = await __webpack_require__.e(/* import() */ 6375).then(__webpack_require__.bind(__webpack_require__, 46375));
    const today = (0,runtime/* rfc3339 */.ag)(world.now()).slice(0, 10);
    for (const { when, from } of await readAttestations(bytes, name))
        if (when > today)
            throw new errors/* SealgateError */.De('USAGE', `${from} attests for ${when}, and today is ${today}`, {
                hint: 'Nothing can be attested in advance.',
            });
}
/** What is odd about a file, and no reason to refuse it. */
function contentNotes(bytes) {
    if (bytes.length === 0)
        return ['The file is empty: it proves nothing but that it was filed.'];
    const compression = compressionOf(bytes);
    return compression === undefined
        ? []
        : [`What is inside the file (${compression}) cannot be looked through for secrets.`];
}
function addedText(filed, shown, none) {
    const { record, head, headSeal, notes } = filed;
    const lines = [`Filed as record ${head.count} of ${shown} (${record.hash.slice(0, 12)})`];
    for (const file of record.files) {
        lines.push(`  ${file.path}  ${file.bytes} bytes, ${file.class ?? evidence_class/* DEFAULT_CLASS */.Z6}`);
        if (file.encryption !== undefined)
            lines.push('    encrypted to the recipients of the policy (age)');
        for (const { rule, count } of file.redactions ?? [])
            lines.push(`    ${(0,counted/* counted */.h)(count, 'secret')} redacted (${rule})`);
    }
    lines.push(`  ${(0,evidence_folder/* headSealText */.nn)(headSeal, none)}`, ...notes.map((note) => `  note: ${note}`));
    return lines;
}
/** @throws SealgateError USAGE naming the flag */
function aboutOf(values) {
    const target = (0,flags/* textOf */.b6)(values, 'target');
    const word = (0,flags/* textOf */.b6)(values, 'class') ?? evidence_class/* DEFAULT_CLASS */.Z6;
    const evidenceClass = (0,evidence_class/* evidenceClassOf */.F8)(word);
    if (evidenceClass === undefined)
        throw new errors/* SealgateError */.De('USAGE', `--class ${word} is none`, {
            hint: `The classes are ${evidence_class/* EVIDENCE_CLASSES */.Np.join(', ')}.`,
        });
    if (target !== undefined && !/[a-z0-9]/i.test(target))
        throw new errors/* SealgateError */.De('USAGE', `--target '${target}' has neither a letter nor a digit`, {
            hint: 'It becomes a part of the file name.',
        });
    return {
        scope: partOf(values, { flag: 'scope', pattern: /^[a-z0-9][a-z0-9-]{0,30}$/, example: 'prod' }),
        what: partOf(values, { flag: 'what', pattern: /^[a-z0-9][a-z0-9_-]{0,60}$/, example: 'ports_status' }),
        ...(target === undefined ? {} : { target }),
        class: evidenceClass,
    };
}
/** A part of the file name that a flag gives. */
function partOf(values, { flag, pattern, example }) {
    const value = (0,flags/* textOf */.b6)(values, flag);
    if (value !== undefined && pattern.test(value))
        return value;
    throw new errors/* SealgateError */.De('USAGE', value === undefined ? `--${flag} is missing` : `--${flag} '${value}' cannot be part of a file name`, { hint: `Small letters, digits and dashes, e.g. --${flag} ${example}.` });
}
function resultOf(values) {
    const outcome = (0,flags/* textOf */.b6)(values, 'result') ?? evidence/* UNJUDGED */.z;
    if (!/^[a-z][a-z0-9-]{0,30}$/.test(outcome))
        throw new errors/* SealgateError */.De('USAGE', `--result '${outcome}' is not a word`, {
            hint: 'pass, fail, or another word of small letters.',
        });
    return { outcome, code: outcome === 'fail' ? 1 : 0, message: (0,flags/* textOf */.b6)(values, 'message') ?? '' };
}
const MEDIA_TYPES = {
    json: 'application/json',
    jsonl: 'application/jsonl',
    sarif: 'application/sarif+json',
    xml: 'application/xml',
    yml: 'application/yaml',
    yaml: 'application/yaml',
    csv: 'text/csv',
    md: 'text/markdown',
    html: 'text/html',
    txt: 'text/plain',
    log: 'text/plain',
    pdf: 'application/pdf',
    png: 'image/png',
};
/** Extension and media type by the file's name. Standard input has none: JSON is told by its content. */
function kindOf(name, bytes) {
    const piped = name === '-' && isJsonDocument(bytes) ? 'json' : 'txt';
    const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? piped;
    const known = Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined;
    return { extension, mediaType: known ?? 'application/octet-stream' };
}
/** An object or a list: a bare number or word is text as well. */
function isJsonDocument(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (!/^\s*[[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 16018:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ assertSinks),
/* harmony export */   a2: () => (/* binding */ pushEvidence),
/* harmony export */   cq: () => (/* binding */ pushText),
/* harmony export */   nQ: () => (/* binding */ SINK_OPTIONS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_policy_sink_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45587);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46257);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10216);




/** Flags that say where evidence goes besides its folder. */
const SINK_OPTIONS = [
    {
        name: 'sink',
        type: 'list',
        value: 'PLACE',
        description: "Bring the evidence here instead of to the policy's evidence-sinks.",
    },
];
/** @throws SealgateError USAGE where a flag names no place: said before anything is filed. */
function assertSinks(values) {
    for (const named of (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(values, 'sink')) {
        const target = (0,_model_policy_sink_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSinkTarget */ .gu)(named);
        if ('problem' in target)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--sink ${named} names no place: ${target.problem}`, {
                hint: `Write it as one of ${_model_policy_sink_target_js__WEBPACK_IMPORTED_MODULE_1__/* .SINK_FORMS */ .AE.join(', ')}.`,
            });
    }
}
/** Brings the folder's evidence to the places that the flags or the policy name. */
async function pushEvidence(folder, values, world) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(values, 'sink');
    const targets = named.length > 0 ? named : folder.policy.evidenceSinks;
    const required = named.length > 0 ? named : folder.policy.requireSinks;
    if (targets.length + required.length === 0)
        return { results: [], missing: [] };
    const { pushToSinks } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2341)]).then(__webpack_require__.bind(__webpack_require__, 24722));
    const { sealHead } = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .headSigner */ .Nw)(values, world);
    const results = await pushToSinks({
        folder: folder.evidenceDir,
        targets,
        required,
        world: {
            env: world.env,
            log: world.log,
            who: await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .whoRuns */ .bJ)(folder.repositoryDir, world),
            repositoryDir: folder.repositoryDir,
            retention: folder.policy.evidenceRetention,
            ...(sealHead === undefined ? {} : { sealHead }),
        },
    });
    return { results, missing: results.filter(({ required: must, state }) => must && state === 'failed') };
}
/** What became of each place, a line each. */
function pushText({ results }) {
    return results.map(({ state, sink, message, required }) => state === 'done'
        ? `  ✓ ${sink}: ${message}`
        : `  ✗ ${sink}: ${message}${required ? ' (required)' : ''}; what it lacks goes there at the next run`);
}


/***/ }),

/***/ 4889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ onlyOne),
/* harmony export */   v: () => (/* binding */ bothOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24959);


/**
 * The only argument of a command that takes exactly one.
 *
 * @param does for the message: `sbom check judges one file`.
 * @throws SealgateError USAGE where none is given, or several are.
 */
function onlyOne(given, does, hint) {
    const [one] = given;
    if (one === undefined || given.length > 1)
        throw wrongNumber(given, does, hint);
    return one;
}
/** Both arguments of a command that takes exactly two; otherwise as onlyOne. */
function bothOf(given, does, hint) {
    const [one, other] = given;
    if (one === undefined || other === undefined || given.length > 2)
        throw wrongNumber(given, does, hint);
    return [one, other];
}
function wrongNumber(given, does, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${does}, and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(given.length, 'is', 'are')} named`, { hint });
}


/***/ }),

/***/ 55698:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ UNJUDGED)
/* harmony export */ });
/** The outcome of evidence of which nobody said how it ended: neither good nor bad. */
const UNJUDGED = 'recorded';


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

/***/ 99450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ATTESTATION),
/* harmony export */   b: () => (/* binding */ aboutRecord)
/* harmony export */ });
/* harmony import */ var _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89135);

/** What evidence says that people attest: `evidence add FILE --what attestation`. */
const ATTESTATION = 'attestation';
/** What a record is about: of added evidence as its flags said, of others their action. */
function aboutRecord(record) {
    if (record.action === _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU)
        return { scope: 'repo', what: _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU, target: record.object.slice(_incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU.length + 1) };
    if (record.action !== 'add')
        return { scope: 'repo', what: record.action };
    const [scope = '', what = '', ...rest] = record.object.split('/');
    return { scope, what, ...(rest.length === 0 ? {} : { target: rest.join('/') }) };
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