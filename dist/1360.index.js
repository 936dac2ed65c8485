"use strict";
exports.id = 1360;
exports.ids = [1360];
exports.modules = {

/***/ 21360:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSigningConfig: () => (/* binding */ loadSigningConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36544);
/* harmony import */ var _model_text_ends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30395);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35136);






const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * Reads a Sigstore signing configuration and chooses the services for now.
 *
 * @param at only services that are valid then are chosen.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where it is none or names too few services, USAGE where one is
 * not asked over https.
 * @see sigstore_trustroot.proto, SigningConfig: newest of the highest version we speak, at most one per operator
 */
async function loadSigningConfig(file, at) {
    const json = (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 1024 * 1024), file);
    const found = typeof json === 'object' && json !== null && 'mediaType' in json ? json.mediaType : undefined;
    if (found !== MEDIA_TYPE)
        throw invalid(file, `its media type is ${JSON.stringify(found) ?? 'missing'}`);
    const { SigningConfig, ServiceSelector } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    let config;
    // What is no list the library takes for an empty one.
    for (const [name, value] of Object.entries(json))
        if (name.endsWith('Urls') && !Array.isArray(value))
            throw invalid(file, `its ${name} is no list`);
    try {
        config = SigningConfig.fromJSON(json);
    }
    catch (error) {
        throw invalid(file, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
    const choose = ({ what, services, versions, how }) => {
        const usable = usableServices(services, versions, at);
        if (services.length > 0 && usable.length === 0)
            throw invalid(file, `none of its ${services.length} ${what} is valid at ${at.toISOString()} and of a version we speak (${versions.join(', ')})`);
        const selector = how?.selector ?? ServiceSelector.ANY;
        if (selector === ServiceSelector.ALL)
            return usable;
        const count = selector === ServiceSelector.EXACT ? (how?.count ?? 0) : Math.min(1, services.length);
        if (selector === ServiceSelector.EXACT && (count < 1 || usable.length < count))
            throw invalid(file, `it asks for ${count} ${what} of different operators, and names ${usable.length}`);
        return usable.slice(0, count);
    };
    const [ca] = choose({ what: 'certificate authorities', services: config.caUrls, versions: [1] });
    const logs = choose({
        what: 'logs',
        services: config.rekorTlogUrls,
        versions: [1, 2],
        how: config.rekorTlogConfig,
    });
    const stamps = choose({
        what: 'timestamp authorities',
        services: config.tsaUrls,
        versions: [1],
        how: config.tsaConfig,
    });
    for (const { url } of [...(ca === undefined ? [] : [ca]), ...logs, ...stamps])
        (0,_services_js__WEBPACK_IMPORTED_MODULE_3__/* .assertSecure */ .E)(url);
    return {
        ...(ca === undefined ? {} : { fulcioUrl: bare(ca.url) }),
        logs: logs.map(({ url, majorApiVersion }) => ({
            url: bare(url),
            version: majorApiVersion === 2 ? 2 : 1,
        })),
        timestampAuthorities: stamps.map(({ url }) => url),
    };
}
/** Of the highest version that is valid, each operator's newest service, newest first. */
function usableServices(services, versions, at) {
    const valid = services.filter(({ majorApiVersion, validFor }) => versions.includes(majorApiVersion) &&
        validFor?.start !== undefined &&
        validFor.start <= at &&
        (validFor.end === undefined || at <= validFor.end));
    const highest = Math.max(...valid.map(({ majorApiVersion }) => majorApiVersion));
    const newest = valid
        .filter(({ majorApiVersion }) => majorApiVersion === highest)
        .sort((a, b) => startOf(b) - startOf(a) || (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.url, b.url));
    const operators = new Set();
    return newest.filter(({ operator }) => !operators.has(operator) && operators.add(operator));
}
function startOf({ validFor }) {
    return validFor?.start?.getTime() ?? 0;
}
function bare(url) {
    return (0,_model_text_ends_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEndOf */ .f)(url, '/');
}
function invalid(file, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a signing configuration that can be used: ${what}`, {
        location: { file },
        hint: `Pass a Sigstore signing_config.v0.2.json (${MEDIA_TYPE}), as cosign signing-config create writes it.`,
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
;