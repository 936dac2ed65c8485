"use strict";
exports.id = 3389;
exports.ids = [3389];
exports.modules = {

/***/ 73389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyImageCommand: () => (/* binding */ verifyImageCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _seal_oci_open_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26240);
/* harmony import */ var _seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3410);
/* harmony import */ var _seal_verify_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17527);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);
/* harmony import */ var _seal_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58674);
/* harmony import */ var _verify_signers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58031);
/* harmony import */ var _verify_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19937);
/* harmony import */ var _verify_trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98166);









/** Verifies the image that `--image` names. */
async function verifyImageCommand(reference, values, world) {
    for (const name of ['head', 'replay', 'bundle'])
        if (values[name] !== undefined && values[name] !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--${name} does not go with --image`, {
                hint: 'What belongs to an image is found in its registry.',
            });
    const bySigners = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, 'policy') !== undefined;
    const trust = bySigners ? undefined : await (0,_verify_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .trustOf */ .An)(values, world);
    const type = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, 'type');
    const image = await (0,_seal_oci_open_image_js__WEBPACK_IMPORTED_MODULE_1__/* .openImage */ .U)((0,_seal_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImage */ .z)(reference), { env: world.env, cwd: world.cwd });
    try {
        if (trust === undefined)
            return await (0,_verify_signers_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyImageBySigners */ .Z1)(image, values, world);
        const found = await (0,_seal_verify_image_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyImage */ .Z)({
            image,
            trust,
            platforms: values.recursive === true,
            ...(type === undefined ? {} : { predicateType: (0,_seal_options_js__WEBPACK_IMPORTED_MODULE_5__/* .predicateTypeOf */ .T4)(type) }),
        });
        const verified = found.faults.length === 0;
        const root = trust.kind === 'identity' ? trust.roots.source : undefined;
        return {
            exitCode: verified ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fail,
            text: (0,_verify_text_js__WEBPACK_IMPORTED_MODULE_8__/* .imageText */ .f1)(found, root),
            json: { verified, ...found, ...(root === undefined ? {} : { trustedRoot: root }) },
        };
    }
    finally {
        await image.store.close();
    }
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads an image's name: `HOST/NAME[:TAG][@sha256:…]`, or `oci:FOLDER[:TAG][@sha256:…]` for a layout on disk. The
 * registry must be named: which one a bare name means depends on the machine.
 *
 * @throws SealgateError USAGE
 * @see OCI distribution specification 1.1, "Pulling manifests"; containers-transports(5) for `oci:`
 */
function parseImage(text) {
    const [named = '', digest, more] = text.split('@');
    if (more !== undefined || (digest !== undefined && !DIGEST.test(digest)))
        throw unusable(text, 'its digest is not sha256: and 64 hex digits in lower case');
    const layout = named.startsWith('oci:');
    const rest = layout ? named.slice('oci:'.length) : named;
    const cut = tagAt(rest);
    const tag = cut === undefined ? undefined : rest.slice(cut + 1);
    const name = cut === undefined ? rest : rest.slice(0, cut);
    if (tag !== undefined && !TAG.test(tag))
        throw unusable(text, `'${tag}' is no tag`);
    const found = { text, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
    if (layout) {
        if (name === '')
            throw unusable(text, 'it names no folder');
        return { kind: 'layout', folder: name, ...found };
    }
    const slash = name.indexOf('/');
    const registry = name.slice(0, Math.max(slash, 0));
    const repository = name.slice(slash + 1);
    const isHost = HOST.test(registry) && (/[.:]/.test(registry) || registry === 'localhost');
    if (!isHost)
        throw unusable(text, 'it does not begin with the registry it is in');
    if (!NAME.test(repository))
        throw unusable(text, `'${repository}' is no image name`);
    return { kind: 'registry', registry: registry.toLowerCase(), repository, ...found };
}
/** Where the tag's colon stands: behind the last slash, so that a port or a drive letter is not taken for a tag. */
function tagAt(name) {
    const colon = name.lastIndexOf(':');
    return colon > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'), 1) ? colon : undefined;
}
function unusable(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `'${text}' names no image: ${why}`, {
        hint: 'Write it as registry.example.com/owner/name@sha256:…, or oci:folder for an image layout on disk.',
    });
}


/***/ })

};
;