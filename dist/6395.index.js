"use strict";
exports.id = 6395;
exports.ids = [6395];
exports.modules = {

/***/ 96395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyImageCommand: () => (/* binding */ verifyImageCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/seal/oci/open-image.js + 1 modules
var open_image = __webpack_require__(26240);
// EXTERNAL MODULE: ./build/seal/oci/reference.js
var oci_reference = __webpack_require__(3410);
// EXTERNAL MODULE: ./build/seal/oci/attached.js
var oci_attached = __webpack_require__(69223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(65848);
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
    const value = (0,json/* parseJson */.q)(payload, 'the signed payload');
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
    return asBundle(annotations, { dsseEnvelope: (0,json/* parseJson */.q)(envelope, 'the envelope') });
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
    const { SignedEntryTimestamp, Payload } = (0,json/* parseJson */.q)(Buffer.from(annotation), 'the log entry');
    const { body, integratedTime, logIndex, logID } = Payload ?? {};
    if (typeof body !== 'string' || typeof logID !== 'string' || typeof SignedEntryTimestamp !== 'string')
        throw refused('its log entry is not whole');
    const kind = (0,json/* parseJson */.q)(Buffer.from(body, 'base64'), 'the log entry');
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
    const { SignedRFC3161Timestamp: stamp } = (0,json/* parseJson */.q)(Buffer.from(annotation), 'the timestamp');
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

// EXTERNAL MODULE: ./build/seal/seal-image.js + 2 modules
var seal_image = __webpack_require__(20553);
// EXTERNAL MODULE: ./build/seal/verify.js + 3 modules
var verify = __webpack_require__(28965);
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
    const parts = options.platforms && (0,manifests/* isIndex */.nw)(descriptor.mediaType) ? (0,manifests/* parseManifest */.Ng)(bytes, name).manifests : [];
    const digests = [
        descriptor.digest,
        ...parts.filter((part) => part.platform?.os !== 'unknown').map((p) => p.digest),
    ];
    const seals = [];
    const refused = [];
    const faults = [];
    const others = [];
    for (const digest of digests) {
        const found = await verifyDigest(options, digest);
        seals.push(...found.seals);
        refused.push(...found.refused);
        others.push(...found.others);
        const fault = faultOf(found, digest, options.predicateType);
        if (fault !== undefined)
            faults.push(fault);
    }
    return {
        image: name,
        ...(image.tag === undefined ? {} : { tag: image.tag }),
        seals,
        refused,
        faults,
        others,
    };
}
async function verifyDigest({ image, trust }, digest) {
    const { store } = image;
    const artifact = { kind: 'digest', algorithm: 'sha256', hex: digest.slice('sha256:'.length) };
    const seals = [];
    const refused = [];
    const attached = await (0,oci_attached/* readAttached */.P)(store, digest);
    for (const { artifact: carrier, bytes } of attached.bundles) {
        try {
            const verified = await (0,verify/* verifyBundle */.I)({ bytes, name: carrier }, artifact, trust);
            const predicateType = verified.statement?.predicateType ?? seal_image/* IMAGE_SIGNATURE_TYPE */.y;
            seals.push({ ...verified, subject: digest, artifact: carrier, stored: 'referrer', predicateType });
        }
        catch (error) {
            refused.push({ subject: digest, artifact: carrier, reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
    for (const candidate of await readLegacy(store, digest)) {
        try {
            if ('unreadable' in candidate)
                throw new Error(candidate.unreadable);
            const verified = await (0,verify/* verifyBundle */.I)({ bytes: candidate.bundle, name: candidate.carrier }, candidate.signed === undefined
                ? artifact
                : { kind: 'bytes', name: candidate.carrier, bytes: candidate.signed }, trust);
            const predicateType = verified.statement?.predicateType ?? seal_image/* IMAGE_SIGNATURE_TYPE */.y;
            seals.push({ ...verified, subject: digest, artifact: candidate.carrier, stored: 'tag', predicateType });
        }
        catch (error) {
            refused.push({ subject: digest, artifact: candidate.carrier, reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
    return { seals, refused, others: attached.others };
}
/** Why a digest is not verified, if it is not. */
function faultOf({ seals, refused }, digest, wanted) {
    const type = wanted ?? seal_image/* IMAGE_SIGNATURE_TYPE */.y;
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

// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/seal-options.js
var seal_options = __webpack_require__(58674);
// EXTERNAL MODULE: ./build/commands/verify-text.js
var verify_text = __webpack_require__(19937);
// EXTERNAL MODULE: ./build/commands/verify-trust.js
var verify_trust = __webpack_require__(98166);
;// CONCATENATED MODULE: ./build/commands/verify-image.js








/** Verifies the image that `--image` names. */
async function verifyImageCommand(reference, values, world) {
    for (const name of ['head', 'replay', 'bundle'])
        if (values[name] !== undefined && values[name] !== '')
            throw new errors/* SealgateError */.De('USAGE', `--${name} does not go with --image`, {
                hint: 'What belongs to an image is found in its registry.',
            });
    const trust = await (0,verify_trust/* trustOf */.An)(values, world);
    const type = (0,flags/* textOf */.b6)(values, 'type');
    const image = await (0,open_image/* openImage */.U)((0,oci_reference/* parseImage */.z)(reference), { env: world.env, cwd: world.cwd });
    try {
        const found = await verifyImage({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: (0,seal_options/* predicateTypeOf */.T4)(type) }),
        });
        const verified = found.faults.length === 0;
        const root = trust.kind === 'identity' ? trust.roots.source : undefined;
        return {
            exitCode: verified ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
            text: (0,verify_text/* imageText */.f1)(found, root),
            json: { verified, ...found, ...(root === undefined ? {} : { trustedRoot: root }) },
        };
    }
    finally {
        await image.store.close();
    }
}


/***/ })

};
;