"use strict";
exports.id = 1790;
exports.ids = [1790];
exports.modules = {

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

/***/ 61790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/signatures/log-binding.js
var log_binding = __webpack_require__(26567);
// EXTERNAL MODULE: ./build/model/signatures/statement.js
var statement = __webpack_require__(19056);
// EXTERNAL MODULE: ./build/io/json/json.js
var json_json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/model/data/json.js
var data_json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
;// CONCATENATED MODULE: ./build/seal/bundle-json.js






const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    statement/* BUNDLE_MEDIA_TYPE */.NV,
];
/** Of each list a bundle has one; protocol buffers may write a name in either way. */
const CONTENTS = [
    ['messageSignature', 'message_signature'],
    ['dsseEnvelope', 'dsse_envelope'],
];
const KEYS = [
    ['publicKey', 'public_key'],
    ['x509CertificateChain', 'x509_certificate_chain'],
    ['certificate', 'certificate'],
];
/**
 * Reads a Sigstore bundle's JSON, versions 0.1 to 0.3.
 *
 * @throws SealgateError INPUT_INVALID
 */
async function parseBundle(bytes, name, artifact) {
    const json = (0,json_json/* parseJson */.q)(bytes, name);
    if (!(0,data_json/* isObject */.G)(json) || typeof json.mediaType !== 'string')
        throw notABundle(name, 'it has no mediaType: older cosign wrote signatures apart from bundles');
    if (!MEDIA_TYPES.includes(json.mediaType))
        throw notABundle(name, `its version is not known: '${json.mediaType.slice(0, 100)}'`);
    refuseTwo(json, CONTENTS, name);
    if ((0,data_json/* isObject */.G)(json.verificationMaterial))
        refuseTwo(json.verificationMaterial, KEYS, name);
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    try {
        return bundleFromJSON(withDigest(json, artifact));
    }
    catch (error) {
        const fields = (0,data_json/* isObject */.G)(error) && Array.isArray(error.fields) ? `: ${error.fields.join(', ')}` : '';
        throw notABundle(name, (0,shorten/* shorten */.m)(`${(0,errors/* messageOf */.bD)(error)}${fields}`, 300), error);
    }
}
/**
 * Refuses what two readers would read differently: the signature of one content would vouch for the other.
 *
 * @see sigstore/protobuf-specs, sigstore_bundle.proto: `oneof content`
 */
function refuseTwo(json, names, file) {
    const there = names
        .flat()
        .filter((name, at, all) => all.indexOf(name) === at && json[name] !== undefined && json[name] !== null);
    if (there.length > 1)
        throw notABundle(file, `it has ${there.join(' and ')}, of which it may have one`);
}
/**
 * cosign leaves the digest of Ed25519 signatures out, since that kind hashes by itself; the library insists on
 * one. The artifact's own is put in: it is compared with itself, and the signature is over the artifact anyway.
 */
function withDigest(json, artifact) {
    const { messageSignature, verificationMaterial } = json;
    if (!(0,data_json/* isObject */.G)(messageSignature) || !(0,data_json/* isObject */.G)(verificationMaterial))
        return json;
    const { messageDigest } = messageSignature;
    const empty = messageDigest === undefined || ((0,data_json/* isObject */.G)(messageDigest) && messageDigest.digest === undefined);
    if (!empty || verificationMaterial.publicKey === undefined || artifact.kind !== 'bytes')
        return json;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(artifact.bytes).digest('base64');
    return {
        ...json,
        messageSignature: { ...messageSignature, messageDigest: { algorithm: 'SHA2_256', digest } },
    };
}
function notABundle(file, what, cause) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a Sigstore bundle: ${what}`, {
        location: { file },
        hint: 'Pass the .sigstore.json that was written beside the artifact (cosign: --bundle, gh: attestation download).',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/model/signatures/certificate-names.js
var certificate_names = __webpack_require__(71359);
;// CONCATENATED MODULE: ./build/seal/certificate.js


/** Fulcio's certificate extensions that say more of a workflow. @see sigstore/fulcio docs/oid-info.md */
const OIDS = {
    repository: '1.3.6.1.4.1.57264.1.12',
    commit: '1.3.6.1.4.1.57264.1.13',
    ref: '1.3.6.1.4.1.57264.1.14',
    trigger: '1.3.6.1.4.1.57264.1.20',
    run: '1.3.6.1.4.1.57264.1.21',
    // Deprecated, and the only place that has the workflow's name.
    name: '1.3.6.1.4.1.57264.1.4',
};
/**
 * Who a verified certificate was issued to.
 *
 * @param raw the certificate's DER: it must carry exactly one name, so that no second one goes unseen.
 * @throws SealgateError VERIFICATION_FAILED
 */
function certificateSigner(verified, raw) {
    const identity = verified.identity?.subjectAlternativeName;
    const issuer = verified.identity?.extensions?.issuer;
    if (identity === undefined || identity === '')
        throw refused('names nobody');
    if (issuer === undefined || issuer === '')
        throw refused('does not say who vouches for the identity');
    const names = (0,certificate_names/* alternativeNames */.k)(raw);
    if (names.length !== 1 || names[0] !== identity)
        throw refused(`names ${names.length} identities, not one`);
    const extra = {};
    for (const [name, id] of Object.entries(OIDS)) {
        const value = verified.identity?.oids?.find((entry) => entry.oid?.id.join('.') === id)?.value;
        if (value !== undefined)
            extra[name] = utf8String(value);
    }
    return { identity, issuer, ...extra };
}
/** The text of a DER UTF8String. */
function utf8String(der) {
    if (der[0] !== 0x0c)
        return der.toString('utf8');
    const length = der[1] ?? 0;
    return der.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f)).toString('utf8');
}
function refused(what) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', `The certificate ${what}`);
}

// EXTERNAL MODULE: ./build/seal/identity.js
var identity = __webpack_require__(54667);
;// CONCATENATED MODULE: ./build/seal/services/ended-roots.js
/**
 * Why nothing of a trusted root could vouch for a bundle: all of a kind that it needs had ended when the bundle says
 * that it was signed. The verifying library says only that something failed.
 *
 * @returns one sentence; `undefined` where the root is not to blame.
 */
function endedRoot(root, bundle) {
    const at = saidTime(bundle);
    const logs = (list) => list.map(({ publicKey }) => ({ end: publicKey?.validFor?.end }));
    const authorities = (list) => list.map(({ validFor }) => ({ end: validFor?.end }));
    const stamped = (bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []).length > 0;
    const kinds = [
        ['certificate authority', authorities(root.certificateAuthorities)],
        ['certificate log', logs(root.ctlogs)],
        ['transparency log', logs(root.tlogs)],
        ...(stamped ? [['timestamp authority', authorities(root.timestampAuthorities)]] : []),
    ];
    for (const [what, parts] of kinds) {
        const ends = parts.map(({ end }) => end?.getTime() ?? Number.POSITIVE_INFINITY);
        const last = Math.max(...ends);
        if (ends.length > 0 && last < at.getTime())
            return `the trusted root has expired: its last ${what} ended on ${new Date(last).toISOString()}, and the bundle is of ${at.toISOString()}`;
    }
    return undefined;
}
/** When the bundle says that it was logged; now, where it says nothing. Nothing rests on it but the words of an error. */
function saidTime({ verificationMaterial }) {
    const times = verificationMaterial.tlogEntries.map(({ integratedTime }) => Number(integratedTime) * 1000);
    const last = Math.max(...times, 0);
    return Number.isSafeInteger(last) && last > 0 ? new Date(last) : new Date();
}

;// CONCATENATED MODULE: ./build/seal/services/unknown-services.js

/**
 * Services that a bundle needs and a trusted root does not know: the root is older than they are, or of another
 * instance. The verifying library says only that something failed.
 *
 * @returns one sentence; `undefined` where the root knows them all, or the bundle does not name them well enough.
 */
function unknownServices(root, bundle) {
    const unknown = [...unknownAuthority(root, bundle), ...unknownLogs(root, bundle)];
    return unknown.length === 0 ? undefined : `the trusted root does not know ${unknown.join(', nor ')}`;
}
function unknownAuthority(root, { verificationMaterial: { content } }) {
    const [leaf, ...rest] = content?.$case === 'certificate'
        ? [content.certificate]
        : content?.$case === 'x509CertificateChain'
            ? content.x509CertificateChain.certificates
            : [];
    const certificate = leaf === undefined ? undefined : readable(leaf.rawBytes);
    if (certificate === undefined)
        return [];
    const authorities = root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
    const known = authorities.flatMap(({ rawBytes }) => readable(rawBytes) ?? []);
    const issuedBy = (one, all) => all.some((issuer) => one.checkIssued(issuer));
    const between = rest.flatMap(({ rawBytes }) => readable(rawBytes) ?? []);
    if (issuedBy(certificate, [...known, ...between.filter((one) => issuedBy(one, known))]))
        return [];
    return [`the certificate authority (${certificate.issuer.split('\n').join(', ')})`];
}
function unknownLogs(root, { verificationMaterial }) {
    const known = new Set(root.tlogs.map(({ logId }) => hex(logId?.keyId)));
    const named = new Set(verificationMaterial.tlogEntries.map(({ logId }) => hex(logId?.keyId)));
    return [...named].filter((id) => id !== '' && !known.has(id)).map((id) => `the transparency log ${id}`);
}
function hex(id) {
    return Buffer.from(id ?? []).toString('hex');
}
function readable(der) {
    try {
        return new external_node_crypto_.X509Certificate(der);
    }
    catch {
        // The verifier refuses what is no certificate, in its own words.
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/seal/dsse.js
var dsse = __webpack_require__(42144);
;// CONCATENATED MODULE: ./build/seal/signature-content.js



/**
 * The signature of a bundle as the verifier asks it, with what the library lacks: keys that sign with another
 * hash than the library's default, and message signatures of which only the artifact's digest is at hand.
 */
async function keySignatureContent(library, { bundle: { content }, artifact, byKey, }) {
    let check = (key) => library.verifySignature(key);
    if (content.$case === 'messageSignature' && artifact.kind === 'digest')
        check = await digestVerifier(Buffer.from(artifact.hex, 'hex'), library.signature);
    else if (byKey) {
        const signed = content.$case === 'dsseEnvelope'
            ? (0,dsse/* preAuthEncoding */.J)(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload)
            : artifact.kind === 'bytes'
                ? artifact.bytes
                : Buffer.alloc(0);
        check = (key) => hashesOf(key).some((hash) => (0,external_node_crypto_.verify)(hash, signed, key, library.signature));
    }
    return {
        signature: library.signature,
        compareSignature: (signature) => library.compareSignature(signature),
        compareDigest: (digest) => library.compareDigest(digest),
        compareSignedDigest: (digest) => library.compareSignedDigest(digest),
        verifySignature: check,
    };
}
/** Ed25519 hashes by itself; RSA signs SHA-256; ECDSA signs SHA-256, or the digest that Sigstore's algorithm registry pairs with its curve. */
function hashesOf(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return [null];
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (curve === 'secp384r1')
        return ['sha256', 'sha384'];
    if (curve === 'secp521r1')
        return ['sha256', 'sha512'];
    return ['sha256'];
}
/** What RSA signs of a SHA-256 digest, before the digest. @see RFC 8017, section 9.2 */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');
function verifyRsaDigest(digest, signature, key) {
    try {
        const padding = external_node_crypto_.constants.RSA_PKCS1_PADDING;
        return (0,external_node_crypto_.publicDecrypt)({ key, padding }, signature).equals(Buffer.concat([SHA256_INFO, digest]));
    }
    catch {
        // Padding or length are not those of a signature with this key.
        return false;
    }
}
/** Verifies ECDSA or RSA over a digest: node:crypto takes only the message. */
async function digestVerifier(digest, signature) {
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 70875));
    return (key) => {
        if (key.asymmetricKeyType === 'rsa')
            return verifyRsaDigest(digest, signature, key);
        const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve];
        if (curve === undefined) {
            throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `a signature with a key of type ${key.asymmetricKeyType ?? '?'} cannot be verified from the digest alone`, { hint: 'Name the file itself instead of its digest.' });
        }
        const { x, y } = key.export({ format: 'jwk' });
        if (x === undefined || y === undefined)
            return false;
        const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    };
}

// EXTERNAL MODULE: ./build/model/data/canonical-json.js
var canonical_json = __webpack_require__(98927);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/seal/statements.js
var statements = __webpack_require__(81627);
;// CONCATENATED MODULE: ./build/seal/subject.js







const STATEMENT_TYPES = [statements/* STATEMENT_TYPE */.zG, 'https://in-toto.io/Statement/v0.1'];
/**
 * Reads a verified in-toto statement and finds the artifact among its subjects, by digest: names are not compared,
 * since files are renamed.
 *
 * @throws SealgateError VERIFICATION_FAILED where the artifact is none of them, INPUT_INVALID where it is no statement.
 */
function readStatement(payload, artifact) {
    const value = (0,json_json/* parseJson */.q)(payload, 'the statement');
    if (!(0,data_json/* isObject */.G)(value) || !STATEMENT_TYPES.includes(String(value._type)))
        throw subject_refused(`the envelope holds no in-toto statement (_type ${JSON.stringify((0,data_json/* isObject */.G)(value) ? value._type : value)?.slice(0, 100)})`);
    if (typeof value.predicateType !== 'string')
        throw subject_refused('the statement has no predicateType');
    const subjects = Array.isArray(value.subject)
        ? value.subject.filter(isSubject).map((subject) => ({ name: subject.name ?? '', digest: subject.digest }))
        : [];
    const { predicateType, predicate } = value;
    const summary = { predicateType, predicate, subjects };
    if (artifact.kind === 'none')
        return summary;
    if (artifact.kind === 'bytes' && artifact.bytes.equals(payload))
        return { ...summary, part: 'statement' };
    const found = subjects.find((subject) => isArtifact(subject, artifact));
    if (found === undefined && artifact.kind === 'bytes' && isDocument(artifact.bytes, predicate))
        return { ...summary, part: 'predicate' };
    if (found === undefined) {
        const [algorithm, digest] = artifact.kind === 'digest'
            ? [artifact.algorithm, artifact.hex]
            : ['sha256', digestOf('sha256', artifact.bytes)];
        throw subject_refused(`it attests something else: ${algorithm} ${digest} is none of its ${(0,counted/* counted */.h)(subjects.length, 'subject')} (${subjects
            .slice(0, 3)
            .map(({ name }) => name)
            .join(', ')})`);
    }
    return { ...summary, matched: found.name, part: 'subject' };
}
/** Whether a file is the document that is attested: the same JSON, however it is laid out. */
function isDocument(bytes, predicate) {
    if (!(0,data_json/* isObject */.G)(predicate) || !/^\s*\{/.test(bytes.subarray(0, 64).toString('latin1')))
        return false;
    try {
        const document = (0,json_json/* parseJson */.q)(bytes, 'the file');
        return (0,data_json/* isObject */.G)(document) && (0,canonical_json/* canonicalJson */.d)(document) === (0,canonical_json/* canonicalJson */.d)(predicate);
    }
    catch (error) {
        // Not JSON, or JSON without a canonical form: another file, which the digests have told already.
        if (error instanceof errors/* SealgateError */.De || error instanceof RangeError)
            return false;
        throw error;
    }
}
/** Every digest that we can compute must match, and there must be one at least. */
function isArtifact(subject, artifact) {
    let compared = 0;
    for (const [algorithm, expected] of Object.entries(subject.digest)) {
        if (artifact.kind === 'digest') {
            if (algorithm !== artifact.algorithm)
                continue;
            if (expected.toLowerCase() !== artifact.hex)
                return false;
        }
        else {
            if (!['sha256', 'sha384', 'sha512'].includes(algorithm))
                continue;
            if (expected.toLowerCase() !== digestOf(algorithm, artifact.bytes))
                return false;
        }
        compared += 1;
    }
    return compared > 0;
}
function digestOf(algorithm, bytes) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
}
function isSubject(value) {
    return ((0,data_json/* isObject */.G)(value) &&
        (0,data_json/* isObject */.G)(value.digest) &&
        (value.name === undefined || typeof value.name === 'string') &&
        Object.values(value.digest).every((digest) => typeof digest === 'string'));
}
function subject_refused(what) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', what, {
        hint: 'Verify the file that the bundle was made for.',
    });
}

;// CONCATENATED MODULE: ./build/seal/verify.js











/**
 * Verifies one Sigstore bundle over one artifact, offline. Keyless bundles need a log entry, a certificate-log
 * promise and a proven time, and must be signed by the identity asked for; key-signed ones need that key. Whatever
 * the bundle carries is verified, needed or not. For an attestation, the artifact must be one of its subjects.
 *
 * @param bundle the bundle's bytes, named `name` in messages.
 * @throws SealgateError INPUT_INVALID when the bundle is none, VERIFICATION_FAILED for everything else.
 */
async function verifyBundle(bundle, artifact, trust) {
    const parsed = await parseBundle(bundle.bytes, bundle.name, artifact);
    try {
        return await verifyParsed(parsed, artifact, trust);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.code !== 'VERIFICATION_FAILED')
            throw error;
        // Hostile certificates make the library throw anything, plain TypeErrors too: all of it is a refusal.
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        const said = error instanceof errors/* SealgateError */.De
            ? error.message
            : (otherKey(parsed, trust) ?? `${(0,errors/* messageOf */.bD)(error)}${code}`);
        const root = await rootOf(parsed, trust);
        const unfit = root &&
            (endedRoot(root, parsed) ??
                (error instanceof errors/* SealgateError */.De ? undefined : unknownServices(root, parsed)));
        const told = unfit === undefined ? said : `${unfit} (${said})`;
        throw new errors/* SealgateError */.De('VERIFICATION_FAILED', `${bundle.name} does not verify: ${told}`, {
            location: { file: bundle.name },
            ...(unfit === undefined
                ? {}
                : {
                    hint: 'Get the newest: --refresh-trusted-root, or the file of your instance with --trusted-root.',
                }),
            ...(error instanceof errors/* SealgateError */.De
                ? error.hint === undefined
                    ? {}
                    : { hint: error.hint }
                : trust.kind === 'key' && unfit === undefined
                    ? {
                        hint: 'Pass the public half of the key that signed, and the file as it was when it was signed.',
                    }
                    : {}),
            cause: error,
        });
    }
}
/** The root that what the bundle carries was verified against; none for a key's bundle that carries nothing. */
async function rootOf(bundle, trust) {
    if (trust.kind === 'identity')
        return trust.roots.root;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const witnesses = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
    return witnesses === 0 ? undefined : (await trust.roots()).root;
}
/** Which key the bundle says it is of, where that is not the one to verify with. It is a hint, which proves nothing. */
function otherKey(bundle, trust) {
    const { content } = bundle.verificationMaterial;
    if (trust.kind !== 'key' || content.$case !== 'publicKey')
        return undefined;
    const { hint } = content.publicKey;
    if (hint === '' || hint === trust.fingerprint.hint)
        return undefined;
    const digest = Buffer.from(hint, 'base64');
    const named = digest.length === 32 ? `key sha256:${digest.toString('hex')}` : `the key '${hint}'`;
    return `it says that ${named} signed it, and ${trust.fingerprint.text} is to be believed`;
}
async function verifyParsed(bundle, artifact, trust) {
    const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    assertMaterial(bundle, trust);
    assertDigest(bundle, artifact);
    const bytes = artifact.kind === 'bytes' ? artifact.bytes : Buffer.alloc(0);
    const library = toSignedEntity(bundle, bytes);
    const witnessed = library.tlogEntries.length + library.timestamps.length > 0;
    const roots = trust.kind === 'identity'
        ? trust.roots
        : witnessed
            ? await trust.roots()
            : { root: emptyRoot(), source: '' };
    const material = toTrustMaterial(roots.root, () => {
        if (trust.kind === 'identity')
            throw new Error('the bundle is signed with a key, not with a certificate');
        return { publicKey: trust.publicKey, validFor: () => true };
    });
    const entity = {
        ...library,
        signature: await keySignatureContent(library.signature, {
            bundle,
            artifact,
            byKey: trust.kind === 'key',
        }),
    };
    const need = trust.kind === 'identity' ? 1 : 0;
    const verifier = new Verifier(material, {
        tlogThreshold: need,
        ctlogThreshold: need,
        timestampThreshold: need,
    });
    const signer = verifier.verify(entity);
    for (const entry of entity.tlogEntries)
        (0,log_binding/* assertLogBinding */.g)(entry.canonicalizedBody, entity.signature.signature, signerDer(bundle, trust));
    for (const { inclusionProof: proof } of bundle.verificationMaterial.tlogEntries)
        if (proof?.checkpoint !== undefined)
            (0,log_binding/* assertProof */.T)({ ...proof, checkpoint: proof.checkpoint.envelope });
    const statement = await statementOf(bundle, artifact);
    return {
        signedBy: trust.kind === 'key'
            ? { kind: 'key', identity: trust.fingerprint.text }
            : identified(bundle, signer, trust),
        times: timesOf(entity),
        logEntries: entity.tlogEntries.map((entry) => ({
            index: entry.logIndex,
            kind: entry.kindVersion.kind,
            ...logOf(roots, entry.logId.keyId),
        })),
        ...(statement === undefined ? {} : { statement }),
    };
}
function identified(bundle, signer, trust) {
    const found = certificateSigner(signer, certificateOf(bundle));
    (0,identity/* assertIdentity */.D7)(found, trust.constraint);
    return { kind: 'certificate', ...found };
}
/** DER of the leaf certificate. */
function certificateOf(bundle) {
    const { content } = bundle.verificationMaterial;
    const raw = content.$case === 'certificate'
        ? content.certificate.rawBytes
        : content.$case === 'x509CertificateChain'
            ? content.x509CertificateChain.certificates[0]?.rawBytes
            : undefined;
    if (raw === undefined)
        throw verify_refused('the bundle carries no certificate');
    return Buffer.from(raw);
}
/** What log entries name as the signer. */
function signerDer(bundle, trust) {
    return trust.kind === 'key'
        ? trust.publicKey.export({ type: 'spki', format: 'der' })
        : certificateOf(bundle);
}
/** A key proves nothing about a certificate, and the other way round. */
function assertMaterial(bundle, trust) {
    const signedByKey = bundle.verificationMaterial.content.$case === 'publicKey';
    if (trust.kind === 'identity' && signedByKey)
        throw verify_refused('it is signed with a key, not by an identity', 'Pass that key with --key.');
    if (trust.kind === 'key' && !signedByKey)
        throw verify_refused('it is signed by an identity, not with a key', 'Pass --certificate-identity and --certificate-oidc-issuer instead of --key.');
}
/** A message signature names the digest of what it signs: that must be the artifact's, whatever the signature says. */
function assertDigest(bundle, artifact) {
    if (bundle.content.$case !== 'messageSignature')
        return;
    if (artifact.kind === 'none')
        throw verify_refused('it is a signature over a file, and no attestation', 'Name the file, or its digest.');
    const { digest, algorithm } = bundle.content.messageSignature.messageDigest;
    const name = { 1: 'sha256', 2: 'sha384', 3: 'sha512' }[algorithm];
    if (name === undefined)
        throw verify_refused('it names its digest in an algorithm that is not known');
    if (artifact.kind === 'digest' && (name !== 'sha256' || artifact.algorithm !== 'sha256'))
        throw verify_refused(`it is made over a ${name} digest`, 'Name the file itself instead of its digest.');
    const actual = artifact.kind === 'digest'
        ? Buffer.from(artifact.hex, 'hex')
        : (0,external_node_crypto_.createHash)(name).update(artifact.bytes).digest();
    if (!actual.equals(digest))
        throw verify_refused(`it signs another file: ${name} ${Buffer.from(digest).toString('hex')}, and this one has ${actual.toString('hex')}`, 'Name the file as it was when it was signed, or the bundle that was made for this one (--bundle).');
}
async function statementOf(bundle, artifact) {
    if (bundle.content.$case !== 'dsseEnvelope')
        return undefined;
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    if (payloadType !== statement/* IN_TOTO_TYPE */.QN)
        throw verify_refused(`its envelope holds '${payloadType}', not an in-toto statement`);
    return readStatement(Buffer.from(payload), artifact);
}
function logOf({ root }, keyId) {
    const log = root.tlogs.find(({ logId }) => logId !== undefined && Buffer.from(logId.keyId).equals(keyId));
    return log === undefined || log.baseUrl === '' ? {} : { log: log.baseUrl };
}
function timesOf(entity) {
    return entity.timestamps.flatMap((stamp) => {
        if (stamp.$case === 'timestamp-authority')
            return [{ from: 'timestamp-authority', time: stamp.timestamp.signingTime.toISOString() }];
        // Only the log's signed promise proves its time.
        if (stamp.tlogEntry.inclusionPromise === undefined)
            return [];
        return [{ from: 'log', time: new Date(Number(stamp.tlogEntry.integratedTime) * 1000).toISOString() }];
    });
}
function emptyRoot() {
    return { mediaType: '', tlogs: [], ctlogs: [], certificateAuthorities: [], timestampAuthorities: [] };
}
function verify_refused(what, hint) {
    return new errors/* SealgateError */.De('VERIFICATION_FAILED', what, hint === undefined ? {} : { hint });
}


/***/ })

};
;