"use strict";
exports.id = 6011;
exports.ids = [6011,6544];
exports.modules = {

/***/ 74158:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRich: () => (/* binding */ renderRich)
/* harmony export */ });
/* harmony import */ var _collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45011);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20664);



/** Every BOM but the usual one: other versions and formats, with details or vulnerabilities, or SPDX. */
async function renderRich(graphs, options, request) {
    const { form } = request;
    const known = form.details ? await describe(graphs, request) : undefined;
    const full = known === undefined ? options : { ...options, ...known };
    if (form.spdx) {
        const { renderSpdx } = await __webpack_require__.e(/* import() */ 8969).then(__webpack_require__.bind(__webpack_require__, 68969));
        return renderSpdx(graphs, full);
    }
    const judged = form.vulnerabilities
        ? {
            ...(await judgeReports(graphs, request)),
            scoreOf: (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(9885)]).then(__webpack_require__.bind(__webpack_require__, 89885))).scoreOf,
        }
        : {};
    const { renderWithModels } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(8669)]).then(__webpack_require__.bind(__webpack_require__, 78669));
    return renderWithModels(graphs, { ...full, spec: form.spec, format: form.format, ...judged });
}
async function describe(graphs, { dir, form, values, world }) {
    const { env, log } = world;
    const known = await (0,_collect_package_descriptions_js__WEBPACK_IMPORTED_MODULE_0__.collectDescriptions)(graphs, { dir, env, log, licenseTexts: form.licenseTexts });
    const { licenses } = known;
    const cacheDir = typeof values.cache === 'string' ? values.cache : undefined;
    const { describeFromCache } = await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(7779)]).then(__webpack_require__.bind(__webpack_require__, 67940));
    await describeFromCache(known, graphs, { dir, env, cacheDir });
    if (values.online === true)
        await describeFromRegistry(known, graphs, { dir, values, world });
    const open = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .openLicenses */ .Z)(graphs, licenses);
    if (open !== undefined) {
        log.warn(`${open}${values.online === true ? '' : '; install them, or ask the registry with --online'}.`);
    }
    return known;
}
async function describeFromRegistry(known, graphs, { dir, values, world }) {
    const { describeByManifest, undescribed } = await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(7779)]).then(__webpack_require__.bind(__webpack_require__, 67940));
    const open = graphs.map((graph) => ({ ...graph, packages: undescribed(known, graph) }));
    if (open.every(({ packages }) => packages.length === 0))
        return;
    const { collectRegistryFacts } = await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(952), __webpack_require__.e(5277)]).then(__webpack_require__.bind(__webpack_require__, 70952));
    const { env, log, now } = world;
    const { facts } = await collectRegistryFacts(open, {
        dir,
        env,
        log,
        now,
        details: true,
        ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
        ...(typeof values.cache === 'string' ? { cacheDir: values.cache } : {}),
    });
    for (const node of open.flatMap(({ packages }) => packages)) {
        const manifest = facts.packages[node.purl]?.manifest;
        if (manifest?.state === 'unreachable') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('NETWORK_UNREACHABLE', `The registry could not be asked: ${manifest.reason}`, {
                hint: 'Try again, or leave --online out.',
            });
        }
        if (manifest?.state === 'had')
            describeByManifest(known, node, manifest.value);
    }
}
/** What the policy says to what the reports found, by the same check and decision as `gate`. */
async function judgeReports(graphs, { dir, values, world }) {
    const { judgeVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2299), __webpack_require__.e(4641), __webpack_require__.e(5763), __webpack_require__.e(4050), __webpack_require__.e(2353), __webpack_require__.e(8169), __webpack_require__.e(8628), __webpack_require__.e(2808), __webpack_require__.e(3983), __webpack_require__.e(5075), __webpack_require__.e(7613), __webpack_require__.e(2285), __webpack_require__.e(3046), __webpack_require__.e(207)]).then(__webpack_require__.bind(__webpack_require__, 88368));
    return judgeVulnerabilities(graphs, { dir, values, world });
}


/***/ }),

/***/ 46544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ packageFactsOf),
/* harmony export */   EC: () => (/* binding */ seedInUse),
/* harmony export */   HY: () => (/* binding */ REFUSED_FIX)
/* harmony export */ });
/** What to do where a repository of keys answers what must not be believed. */
const REFUSED_FIX = 'Ask again from another network. Until that is explained, pass keys that you trust with --keys FILE.';
/** One sentence on a seed that was used. */
function seedInUse({ root, expires, reason }) {
    return `Sigstore's TUF repository was not had (${reason}); the copy in this build is used: root ${root}, believed until ${expires}`;
}
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ })

};
;