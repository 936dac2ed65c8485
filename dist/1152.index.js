export const id = 1152;
export const ids = [1152];
export const modules = {

/***/ 20801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   tq: () => (/* binding */ inputValues)
/* harmony export */ });
/* unused harmony exports ALIASES, inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25858);
/* harmony import */ var _stages_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50741);



/** The flags of `gate`, each of which is an input of the action. */
const actionOptions = [..._stages_options_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_OPTIONS */ .FF, ..._policy_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOptions */ .V];
/** Names that users of other gates know, for inputs of ours. */
const ALIASES = [
    ['base-ref', 'base'],
    ['config-file', 'policy'],
];
/** The environment variable that carries an input into a step: a name every shell lets through. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * The action's inputs as the values of the flags with the same names. An input left blank was not given.
 *
 * @throws SealgateError USAGE where a switch is neither true nor false.
 */
function inputValues(options, env) {
    const values = new Map();
    for (const option of options) {
        const value = readInput(option, env);
        if (value !== undefined)
            values.set(option.name, value);
    }
    for (const [alias, name] of ALIASES) {
        const text = env[inputVariable(alias)]?.trim() ?? '';
        if (text === '' || !options.some((option) => option.name === name))
            continue;
        const other = values.get(name);
        if (other !== undefined && other !== text) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The inputs '${name}' and '${alias}' mean the same and differ`, {
                hint: `Give only ${name}.`,
            });
        }
        values.set(name, text);
    }
    return Object.fromEntries(values);
}
function readInput(option, env) {
    const text = env[inputVariable(option.name)]?.trim() ?? '';
    if (text === '')
        return undefined;
    switch (option.type) {
        case 'string':
            return text;
        case 'list':
            return [text];
        case 'boolean':
            return readSwitch(option.name, text);
    }
}
function readSwitch(name, text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `The input '${name}' is '${text.slice(0, 40)}', neither true nor false`, {
        hint: `Set ${name}: true or ${name}: false.`,
    });
}


/***/ }),

/***/ 90768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13836);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75752);
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65052);




/**
 * What the step before left, byte for byte as it said: its output carries the digest.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is none, INPUT_INVALID where it is not the one.
 */
async function openState(env) {
    const folder = await (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findStateFolder */ .$)(env);
    if (folder === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_NOT_FOUND', 'The check step left nothing', {
            hint: 'Look at the log of the check step.',
        });
    }
    const { state, bytes } = await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(folder);
    const digest = env.SEALGATE_DIGEST ?? '';
    if (digest !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', digest === ''
            ? 'The step before ended without saying what it left'
            : "The run's state was changed between the steps", {
            location: { file: folder },
            hint: 'Run the job again; no other step may write to RUNNER_TEMP/sealgate-*.',
        });
    }
    return { folder, state };
}


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealStep: () => (/* binding */ sealStep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93497);
/* harmony import */ var _stages_staging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75752);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20801);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90768);





/** The action's second step: seals what the first one left. A seal that fails is in the record, not in the exit code. */
async function sealStep(world, runner) {
    const { folder, state } = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_4__/* .openState */ .G)(world.env);
    const sealed = await (0,_stages_seal_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .sealStage */ .C)(folder, state, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputValues */ .tq)(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .actionOptions */ .Rj, world.env), world);
    await runner.setOutput('digest', await (0,_stages_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .writeState */ .Jq)(folder, sealed));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 65052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findStateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * The folder that the check step made, before it is used: named by that step's output, right inside
 * RUNNER_TEMP, a real folder, ours, and closed to others where the system can say so.
 *
 * @returns `undefined` where no folder was named, which means that the check step did not get that far.
 * @throws SealgateError INPUT_INVALID where what was named is not such a folder.
 */
async function findStateFolder(env) {
    const named = env.SEALGATE_STATE;
    if (named === undefined || named === '')
        return undefined;
    const refuse = (why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `The folder of the check step cannot be used: ${why}`, {
        location: { file: named },
        hint: 'It is made by the check step and must not be touched in between.',
        ...(cause === undefined ? {} : { cause }),
    });
    const temp = env.RUNNER_TEMP;
    if (temp === undefined || temp === '')
        throw refuse('RUNNER_TEMP is not set');
    if (!/^sealgate-[A-Za-z0-9]{6}$/.test(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named)))
        throw refuse('it has another name');
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(named);
        if (info.isSymbolicLink() || !info.isDirectory())
            throw refuse('it is not a folder');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named))) !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temp)))
            throw refuse('it is not in RUNNER_TEMP');
        if (node_process__WEBPACK_IMPORTED_MODULE_2__.getuid !== undefined && info.uid !== node_process__WEBPACK_IMPORTED_MODULE_2__.getuid())
            throw refuse('it belongs to another user');
        if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'win32' && (info.mode & 0o077) !== 0)
            throw refuse('others may read or write it');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De)
            throw error;
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), error);
    }
    return named;
}


/***/ }),

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   OR: () => (/* binding */ readIfExists),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* unused harmony export DEFAULT_CAP */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);





/** 1 GiB: larger inputs are refused rather than half read. */
const DEFAULT_CAP = 1024 * 1024 * 1024;
/**
 * Reads a whole file, never more than `cap` bytes.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, IO_FAILED
 */
async function readCapped(file, cap = DEFAULT_CAP) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
        if (!info.isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a file`, {
                location: { file },
                hint: 'Name a regular file.',
            });
        }
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r');
        try {
            // A size of 0 is what pipes and /proc say: read those to the end, within the cap.
            if (info.size > cap)
                throw tooLarge(file, info.size, cap);
            const bytes = await handle.readFile();
            if (bytes.length > cap)
                throw tooLarge(file, bytes.length, cap);
            return bytes;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${file} does not exist`, {
                location: { file },
                hint: 'Check the path; it is taken relative to the directory the command runs in.',
                cause: error,
            });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            cause: error,
        });
    }
}
function tooLarge(file, size, cap) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file} has ${size} bytes, more than the limit of ${cap}`, {
        location: { file },
        hint: 'Split the input, or check that it is the right file.',
    });
}
/** Like readCapped, but `undefined` where the file does not exist. */
async function readIfExists(file, cap = DEFAULT_CAP) {
    try {
        return await readCapped(file, cap);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De && error.code === 'INPUT_NOT_FOUND')
            return undefined;
        throw error;
    }
}
/**
 * Writes a file so that a reader sees the old or the new content, never a part: temporary file, fsync, rename.
 * Folders are made. With `exclusive`, an existing file is an error.
 *
 * @throws SealgateError IO_FAILED
 */
async function writeAtomic(file, data, options = {}) {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    const directory = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, `.${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY, options.mode ?? 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (options.exclusive === true ? placeNew(temporary, file) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealgateError */ .De('IO_FAILED', `${file} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'Check that the folder is writable and the disk has room.',
            cause: error,
        });
    }
    return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
/** Gives a finished file its name only if nobody has it: a hard link, or where there are none, a claim and a rename. */
async function placeNew(temporary, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
    catch (error) {
        const code = error.code ?? '';
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'].includes(code))
            throw error;
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY)).close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    }
}
/** A path as evidence and output name it: relative to `root` where inside, with `/`. */
function displayPath(file, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_3__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root, file));
    const inside = relative !== '' && !relative.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(relative);
    return (inside ? relative : file).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}


/***/ }),

/***/ 13836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of bytes, or of a string's UTF-8. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}


/***/ }),

/***/ 29278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile),
/* harmony export */   w: () => (/* binding */ readLayer)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50376);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33742);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54643);



/** Keys an editor or a reader may want at the top of the file, and that say nothing. */
const SCHEMA_KEY = '$schema';
/**
 * Reads a policy document. Keys with `-` or `_`.
 *
 * @param name how the layer is called in origins and messages, usually the path of the file.
 * @param sets names of the licence sets there are; those shipped, when left out.
 * @throws SealgateError POLICY_INVALID with line and column, what was found, what was expected, and the nearest key.
 */
async function readPolicyFile(document, name, sets) {
    if (document.kind !== 'map') {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(document.place, `A policy is a map of keys, but this is ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(document)}`, 'Start with a key, e.g. extends: baseline.');
    }
    const found = new Map();
    for (const entry of document.entries) {
        const key = entry.key.replaceAll('_', '-');
        const before = found.get(key);
        if (before !== undefined) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(entry.keyPlace, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} is given twice${before.keyPlace.line === undefined ? '' : ` (first in line ${before.keyPlace.line})`}`, 'Keep one of the two.');
        }
        found.set(key, entry);
    }
    refuseUnknownKeys(found);
    const extending = found.get('extends');
    const entries = [...found].filter(([key]) => key !== 'extends' && key !== SCHEMA_KEY);
    return {
        ...(await readLayer(new Map(entries.map(([key, entry]) => [key, entry.value])), name, { found, sets })),
        extends: extending === undefined ? [] : readExtends(extending.value),
    };
}
/**
 * Reads values by key into a layer.
 *
 * @param options.found where the keys stand, for origins; without, the values' own places are shown.
 */
async function readLayer(values, name, options = {}) {
    const settings = {};
    const origins = Object.create(null);
    for (const [property, spec] of _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3) {
        const node = values.get(spec.name);
        if (node === undefined)
            continue;
        settings[property] = spec.kind.read(node);
        origins[spec.name] = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(options.found?.get(spec.name)?.keyPlace ?? node.place);
        if (spec.merge === 'by-key') {
            for (const [member, place] of spec.kind.places(node))
                origins[`${spec.name}.${member}`] = place;
        }
        if (property === 'allowLicenses' || property === 'denyLicenses') {
            const { checkLicenseNodes } = await Promise.all(/* import() */[__webpack_require__.e(4572), __webpack_require__.e(4037)]).then(__webpack_require__.bind(__webpack_require__, 84037));
            checkLicenseNodes(node, options.sets);
        }
    }
    return { name, settings: settings, origins };
}
function refuseUnknownKeys(found) {
    const known = ['extends', ..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENTRIES */ .J3.map(([, spec]) => spec.name)];
    for (const [key, entry] of found) {
        if (key === SCHEMA_KEY || known.includes(key))
            continue;
        const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(entry.keyPlace, `Unknown key ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)}`, near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean '${near}'?`);
    }
}
function readExtends(node) {
    const nodes = node.kind === 'list' ? node.items : [node];
    return nodes.map((item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(item.place, `Expected a preset, a path or owner/repo/path@commit, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(item)}`);
        }
        return { target: item.value.trim(), node: item };
    });
}


/***/ })

};
