"use strict";
exports.id = 5768;
exports.ids = [5768];
exports.modules = {

/***/ 15931:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyImageCommand: () => (/* binding */ verifyImageCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12737);
/* harmony import */ var _seal_oci_open_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26240);
/* harmony import */ var _seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3410);
/* harmony import */ var _seal_predicate_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22016);
/* harmony import */ var _seal_verify_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17527);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46257);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98840);
/* harmony import */ var _signers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77789);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93087);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16680);













/**
 * Verifies an image.
 *
 * @param document a file that must be what an attestation of the image says: its SBOM.
 */
async function verifyImageCommand(reference, document, { values, world }) {
    for (const name of ['head', 'base', 'replay', 'repository', 'commit', 'bundle'])
        if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .isGiven */ .qR)(values, name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', `--${name} does not go with an image`, {
                hint: 'What belongs to an image is found in its registry.',
            });
    const bySigners = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(values, 'policy') !== undefined;
    const trust = bySigners ? undefined : await (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__/* .trustOf */ .An)(values, world);
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
            return await (0,_signers_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyImageBySigners */ .Z)(image, values, world);
        const found = await (0,_seal_verify_image_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyImage */ .Z)({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: type }),
            ...(said === undefined ? {} : { document: said.document }),
        });
        const verified = found.faults.length === 0;
        const root = trust.kind === 'identity' ? trust.roots.source : undefined;
        const notVerified = (0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .imageLimits */ .Y)(found, trust, type);
        return {
            exitCode: verified ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.fail,
            text: (0,_text_js__WEBPACK_IMPORTED_MODULE_11__/* .imageText */ .f1)(found, { trustedRoot: root, notVerified, document }),
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
    const value = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, file)), file);
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

/***/ 35268:
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
    // Begins where a scheme can, and only there: else a long word is tried from each of its letters on.
    let clean = text.replace(/(?<![a-z0-9+.-])([a-z0-9+.-]+:\/\/)[^\s/?#]*@/gi, '$1***@');
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


/***/ })

};
;