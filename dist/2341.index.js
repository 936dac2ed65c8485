"use strict";
exports.id = 2341;
exports.ids = [2341,4722];
exports.modules = {

/***/ 35979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST);
    const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(aside, file.sha256);
    return isFile(place) && isFolder(aside) ? place : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}
/** A link to a folder is none: contents stand in the evidence folder, and nowhere else. */
function isFolder(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Without the thread pool, because it is asked of every recorded file: the ways there and back take longer. */
function isFile(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        // What may not be seen is not there.
        return false;
    }
}


/***/ }),

/***/ 39918:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92858);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14146);









/** Opens an evidence folder for sinks; `undefined` where it holds no record yet. @throws SealgateError */
async function openSource(folder) {
    const head = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .readHead */ .zy)(folder);
    if (head === undefined)
        return undefined;
    const ledger = async () => {
        const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th));
        return bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
    };
    return {
        folder,
        head,
        ledger,
        async *newestFirst() {
            const bytes = await ledger();
            for (let end = bytes.length - 1; end > 0;) {
                const start = bytes.lastIndexOf(0x0a, end - 1) + 1;
                yield (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLedgerLine */ .Du)(bytes.subarray(start, end));
                end = start - 1;
            }
        },
        content: (file) => readContent(folder, file),
        headBundle: async () => {
            const bundle = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .HEAD_BUNDLE_FILE */ .dR), 1024 * 1024);
            return bundle !== undefined && (0,_model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_6__/* .sealedHeadIn */ .m)(bundle)?.hash === head.hash ? bundle : undefined;
        },
    };
}
async function readContent(folder, file) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(folder, file);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (info === undefined)
        return undefined;
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(place);
    if (info.isFile() && (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Hex */ .f)(bytes) === file.sha256)
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', `${file.path} is not what its record says`, {
        location: { file: place },
        hint: `sealgate verify ${folder} names everything that was touched.`,
    });
}


/***/ }),

/***/ 24722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushToSinks: () => (/* binding */ pushToSinks)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/policy/sink-target.js
var sink_target = __webpack_require__(45587);
// EXTERNAL MODULE: ./build/publish/evidence-source.js
var evidence_source = __webpack_require__(39918);
;// CONCATENATED MODULE: ./build/publish/sinks/registry.js
/** Every kind of place that evidence can go to. Each loads only when the policy names one. */
const sinks = {
    folder: async () => (await __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 20214))).folderSink,
    artifact: async () => (await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 976))).artifactSink,
    branch: async () => (await __webpack_require__.e(/* import() */ 8576).then(__webpack_require__.bind(__webpack_require__, 88576))).branchSink,
    oci: async () => (await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(7924), __webpack_require__.e(8237)]).then(__webpack_require__.bind(__webpack_require__, 48237))).ociSink,
    s3: async () => (await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(4405)]).then(__webpack_require__.bind(__webpack_require__, 14405))).s3Sink,
};

;// CONCATENATED MODULE: ./build/publish/sinks/push.js




/**
 * Brings every place up to date with the folder. One that fails stops no other, is reported, and gets what it lacks
 * the next time, because each is asked what it has.
 */
async function pushToSinks(options) {
    const { folder, targets, required, world } = options;
    const results = [];
    let source;
    let broken;
    try {
        source = await (0,evidence_source/* openSource */.o)(folder);
    }
    catch (error) {
        broken = (0,errors/* messageOf */.bD)(error);
    }
    for (const text of targets) {
        const target = (0,sink_target/* parseSinkTarget */.gu)(text);
        if ('problem' in target) {
            results.push(failed({ sink: text, kind: 'unknown', required: required.includes(text) }, target.problem));
            continue;
        }
        const must = required.includes(text) || required.includes(target.kind);
        const place = { sink: text, kind: target.kind, required: must };
        if (source === undefined)
            results.push(failed(place, broken ?? 'The folder holds no record'));
        else
            results.push(await pushOne(place, target, { source, world }));
    }
    for (const want of required)
        if (!results.some(({ sink, kind }) => sink === want || kind === want))
            results.push(failed({ sink: want, kind: 'unknown', required: true }, 'It is required, and evidence-sinks names no such place'));
    return results;
}
async function pushOne(place, target, { source, world }) {
    const { sink, kind, required } = place;
    try {
        const opened = (await sinks[target.kind]());
        const { message, outputs } = await opened.push(target, source, world);
        return { sink, kind, state: 'done', message, required, ...(outputs === undefined ? {} : { outputs }) };
    }
    catch (error) {
        return failed(place, error instanceof errors/* SealgateError */.De ? (0,errors/* messageWithHint */.X9)(error) : (0,errors/* messageOf */.bD)(error));
    }
}
function failed({ sink, kind, required }, message) {
    return { sink, kind, state: 'failed', message, required };
}


/***/ })

};
;