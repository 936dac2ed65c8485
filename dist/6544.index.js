"use strict";
exports.id = 6544;
exports.ids = [6544];
exports.modules = {

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