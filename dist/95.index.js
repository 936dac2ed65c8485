"use strict";
exports.id = 95;
exports.ids = [95];
exports.modules = {

/***/ 40095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   berryOutOfDate: () => (/* binding */ berryOutOfDate)
/* harmony export */ });
/* harmony import */ var _berry_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84615);
/* harmony import */ var _folder_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76815);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22154);
/* harmony import */ var _yarn_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32102);




/**
 * What can only be told by looking for files that the lockfile does not name: workspaces that it does not know of, and
 * folders whose package.json changed. The rest is told while the lockfile is read.
 */
const berryOutOfDate = async ({ graph, project }) => {
    const answer = (await project.read(['package.json'])).get('package.json');
    const root = answer instanceof Uint8Array ? (0,_yarn_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYarnManifest */ .j)(answer, 'package.json') : undefined;
    if (typeof root !== 'object')
        return [];
    const projects = graph.importers.map((importer) => ({
        path: importer.path,
        needs: (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOfImporter */ .bv)(importer),
    }));
    const resolved = new Set((0,_berry_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResolutions */ .fe)(root.resolutions).map(({ name }) => name));
    return [
        ...(await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .newWorkspaces */ .pF)(project, root.workspaces, projects)),
        ...(await (0,_folder_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFolders */ .R)({ graph, project, isReplaced: (name) => resolved.has(name) })),
    ];
};


/***/ }),

/***/ 76815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareFolders)
/* harmony export */ });
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37166);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63537);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22154);



/**
 * Compares folders that are installed as packages (`file:`, `portal:`) with what the lockfile has them need. What it
 * has and they do not declare may come from package extensions, and is left alone.
 */
async function compareFolders({ graph, project, isReplaced }) {
    const packages = new Map(graph.packages.map((one) => [one.id, one]));
    const problems = [];
    for (const folder of graph.packages) {
        const directory = directoryOf(folder);
        if (directory === undefined)
            continue;
        const file = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(directory, 'package.json');
        const manifest = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readProjectManifest */ .D8)(project, file);
        if (typeof manifest !== 'object')
            continue;
        const edges = new Map(folder.dependencies.map((edge) => [edge.name, edge]));
        for (const [name, { range, kind }] of (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(manifest)) {
            if (kind === 'dev' || kind === 'peer' || isReplaced(name))
                continue;
            const edge = edges.get(name);
            const target = edge === undefined ? undefined : packages.get(edge.to);
            const declares = `${file} declares ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${range}`)}`;
            if (edge === undefined) {
                if (kind === 'prod')
                    problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile does not know of it`));
            }
            else if (edge.range !== undefined) {
                if (plain(edge.range) !== plain(range))
                    problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile is for ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${name}@${edge.range}`)}`));
            }
            else if (target !== undefined && isOutside(target, range))
                problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfDate */ .Gd)(file, `${declares}, and the lockfile has ${target.version}`));
        }
    }
    return problems;
}
function directoryOf({ source, places }) {
    const isFolder = source.kind === 'file'
        ? !/\.(?:tgz|tar\.gz|tar|js|cjs|mjs)$/i.test(source.path)
        : source.kind === 'link' && places.some((place) => place.includes('@portal:'));
    return isFolder && 'path' in source ? source.path : undefined;
}
const plain = (range) => (range.startsWith('npm:') ? range.slice(4) : range);
/** Whether a version is not in a range; of anything but a plain range nothing is known. */
function isOutside({ version, source }, range) {
    return (source.kind === 'registry' && /^[\^~<>=\d][\d\sv^~<>=xX.|*-]*$/.test(range) && !(0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_0__.inRange)(version, range));
}


/***/ }),

/***/ 32102:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readYarnManifests),
/* harmony export */   j: () => (/* binding */ parseYarnManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63537);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65020);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76833);





/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
];
/**
 * Reads the package.json of each directory. One that is missing or cannot be used is a problem, and missing
 * from the answer.
 *
 * @param directories relative to the lockfile's, `.` for its own.
 */
async function readYarnManifests(project, directories, problems) {
    const files = new Map([...directories].map((directory) => [directory, (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(directory, 'package.json')]));
    const answers = await project.read([...files.values()]);
    const manifests = new Map();
    for (const [directory, file] of files) {
        const answer = answers.get(file);
        if (answer instanceof Uint8Array) {
            const manifest = parseYarnManifest(answer, file);
            if (typeof manifest === 'string')
                problems.push(unusable(file, manifest));
            else
                manifests.set(directory, manifest);
        }
        else
            problems.push(answer === undefined ? missing(file) : unusable(file, answer.refused));
    }
    return manifests;
}
function missing(file) {
    return {
        code: 'missing-entry',
        message: `${file} is not there: what it declares for production and what for development is not known`,
        place: file,
    };
}
function unusable(file, why) {
    return { code: 'unsupported-entry', message: `${file} cannot be used: ${why}`, place: file };
}
/** The manifest, or what is wrong with it. */
function parseYarnManifest(bytes, file) {
    let value;
    try {
        value = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file));
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
    const root = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value);
    if (root === undefined)
        return `it holds ${(0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(value)}, expected an object`;
    const meta = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(root.dependenciesMeta);
    const declared = new Map();
    for (const [member, kind] of MEMBERS) {
        for (const [name, range] of textsOf(root[member])) {
            if (declared.has(name))
                continue;
            const optional = kind === 'prod' && isOptional(meta, name);
            declared.set(name, { range, kind: optional ? 'optional' : kind });
        }
    }
    const peersMeta = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(root.peerDependenciesMeta);
    return {
        name: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(root.name),
        version: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(root.version),
        license: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseOf */ .L3)(root.license),
        declared,
        peers: new Map(textsOf(root.peerDependencies).map(([name, range]) => [
            name,
            { range, optional: isOptional(peersMeta, name) },
        ])),
        resolutions: textsOf(root.resolutions),
        workspaces: root.workspaces,
    };
}
function textsOf(value) {
    return Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value) ?? {}).filter((entry) => typeof entry[1] === 'string');
}
function isOptional(meta, name) {
    return meta !== undefined && Object.hasOwn(meta, name) && (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(meta[name])?.optional === true;
}


/***/ })

};
;