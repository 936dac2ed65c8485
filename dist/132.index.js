export const id = 132;
export const ids = [132];
export const modules = {

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBundleVerifier: () => (/* binding */ createBundleVerifier)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _model_registry_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5232);
/* harmony import */ var _certificate_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7651);






/**
 * A verifier of Sigstore bundles over a trusted root: signature, certificate chain with its SCT, transparency log
 * inclusion and an authenticated time, one of each at least.
 *
 * @returns the reason as text where the trusted root cannot be used.
 */
function createBundleVerifier(trustedRoot, keys) {
    const material = readTrust(trustedRoot, keys);
    if (typeof material === 'string')
        return material;
    const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL(material, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
    return (bundle) => {
        try {
            const parsed = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(bundle);
            // A log's promise over time zero would let any expired key pass for one in force.
            if (parsed.verificationMaterial.tlogEntries.some((entry) => entry.inclusionPromise !== undefined && Number(entry.integratedTime) <= 0))
                return { state: 'invalid', reason: 'its log entry carries no time' };
            checkKeyId(parsed);
            const { identity } = verifier.verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(parsed));
            return identity === undefined
                ? { state: 'verified', signer: 'key' }
                : { state: 'verified', signer: 'certificate', identity: (0,_certificate_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .readIdentity */ .xN)(identity) };
        }
        catch (error) {
            // The library throws raw TypeErrors on some malformed bundles: whatever it throws, the bundle did not verify.
            if (error instanceof UnknownKey)
                return { state: 'unknown-key', reason: error.message };
            return { state: 'invalid', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
        }
    };
}
class UnknownKey extends Error {
}
/** The envelope's key id proves nothing, but one that is not the bundle's names a key that did not sign it; npm refuses those too. */
function checkKeyId({ content, verificationMaterial }) {
    if (content.$case !== 'dsseEnvelope')
        return;
    const material = verificationMaterial.content;
    const hint = material.$case === 'publicKey' ? material.publicKey.hint : '';
    const other = content.dsseEnvelope.signatures.find(({ keyid }) => keyid !== '' && keyid !== hint);
    if (other !== undefined)
        throw new UnknownKey(`that names ${other.keyid}, a key that did not sign it`);
}
function readTrust(trustedRoot, keys) {
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(trustedRoot);
        // The library takes a missing start for "since ever"; the specification demands one.
        const logs = [...root.tlogs, ...root.ctlogs];
        if (logs.some((log) => log.publicKey?.validFor?.start === undefined))
            return 'the trusted root has a log key without start of validity';
        if (root.tlogs.length === 0 || root.certificateAuthorities.length === 0)
            return 'the trusted root names no transparency log or no certificate authority';
        return (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root, (hint) => findKey(keys, hint));
    }
    catch (error) {
        return `the trusted root cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
    }
}
function findKey(keys, hint) {
    const found = keys.find(({ keyid, usage }) => keyid === hint && (usage === undefined || usage === 'npm:attestations'));
    const key = found === undefined ? undefined : (0,_model_registry_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .readKey */ .YZ)(found.key);
    if (found === undefined || key === undefined)
        throw new UnknownKey(`signed with ${hint}, which is not among the registry's known keys for attestations`);
    const end = found.expires === null ? Number.POSITIVE_INFINITY : Date.parse(found.expires);
    return { publicKey: key, validFor: (date) => date.getTime() <= end };
}


/***/ })

};
