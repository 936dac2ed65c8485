"use strict";
exports.id = 3410;
exports.ids = [3410];
exports.modules = {

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseImage: () => (/* binding */ parseImage)
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