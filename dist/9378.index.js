"use strict";
exports.id = 9378;
exports.ids = [9378];
exports.modules = {

/***/ 40402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unneededPackages)
/* harmony export */ });
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23794);

/** Names that a message holds. */
const SHOWN = 5;
/**
 * What stands in a lockfile of Yarn and nothing leads to: whenever Yarn writes one, it takes that out.
 *
 * @param isKept what Yarn keeps all the same.
 */
function unneededPackages(graph, isKept = () => false) {
    // Whose package.json cannot be read may need anything.
    if (graph.problems.some(({ code }) => code === 'missing-entry' || code === 'unsupported-entry'))
        return [];
    const left = unneeded(graph, isKept);
    if (left.length === 0)
        return [];
    const names = left.slice(0, SHOWN).map(({ name, version }) => `${name}@${version}`);
    const more = left.length > SHOWN ? ` and ${left.length - SHOWN} more` : '';
    const message = `The lockfile has ${JSON.stringify(names.join(', '))}${more}, which no package.json leads to`;
    return [(0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .outOfDate */ .Gd)('package.json', message)];
}
/** What nothing needs; of cycles that nothing leads to, all. */
function unneeded({ importers, packages }, isKept) {
    const byId = new Map([...importers, ...packages].map((one) => [one.id, one]));
    const reached = new Set(importers.map(({ id }) => id));
    for (const node of packages)
        if (isKept(node))
            reached.add(node.id);
    for (const id of reached)
        for (const { to } of byId.get(id)?.dependencies ?? [])
            reached.add(to);
    const left = packages.filter(({ id }) => !reached.has(id));
    const needed = new Set(left.flatMap(({ dependencies }) => dependencies.map(({ to }) => to)));
    const first = left.filter(({ id }) => !needed.has(id));
    return first.length > 0 ? first : left;
}


/***/ }),

/***/ 29378:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   classicOutOfDate: () => (/* binding */ classicOutOfDate)
/* harmony export */ });
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
/* harmony import */ var _discovery_unneeded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40402);
/* harmony import */ var _manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23794);



/**
 * Yarn 1 takes what nothing needs out of the lockfile whenever it writes one; what is still there was needed by a
 * dependency that package.json had. What is missing is told while the lockfile is read.
 */
const classicOutOfDate = async ({ graph, project }) => {
    const manifest = await (0,_manifest_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const kept = resolvedPatterns(manifest);
    return (0,_discovery_unneeded_js__WEBPACK_IMPORTED_MODULE_0__/* .unneededPackages */ .C)(graph, ({ places }) => places.some((place) => place.split(', ').some((pattern) => kept.has(pattern))));
};
/** The patterns of resolutions, `parent/@scope/name`: Yarn keeps an entry of each, whether or not its path leads anywhere. */
function resolvedPatterns({ resolutions }) {
    const written = Object.entries((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .X)(resolutions) ?? {});
    return new Set(written.map(([path, range]) => `${path.match(/(?:@[^/]+\/)?[^/]+/g)?.at(-1)}@${range}`));
}


/***/ })

};
;