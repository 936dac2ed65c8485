"use strict";
exports.id = 214;
exports.ids = [214];
exports.modules = {

/***/ 55491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lstatIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** What stands at a place, links not followed; `undefined` where nothing does. @throws what else the system says. */
async function lstatIfThere(place) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 94398:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ copyContent),
/* harmony export */   w: () => (/* binding */ copyBeside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_files_lstat_if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55491);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81764);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38076);







/** Brings one content over, unless it is there; a name that has another content stays as it is. */
async function copyContent(source, file, folder) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPath */ .n)(folder, file);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined)) !== undefined) {
        await copyBeside(source, file, folder);
        return;
    }
    const bytes = await source.content(file);
    if (bytes !== undefined)
        await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(place, bytes, { exclusive: true });
}
/**
 * Brings a content over whose name has another one here. What has no file here at all stays away: it may have been
 * pruned.
 *
 * @returns whether it was brought.
 */
async function copyBeside(source, file, folder) {
    const place = (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPath */ .n)(folder, file);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined)) === undefined)
        return false;
    if ((0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Hex */ .f)(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(place)) === file.sha256)
        return false;
    const bytes = await source.content(file);
    if (bytes !== undefined)
        await writeAside(folder, file.sha256, bytes);
    return bytes !== undefined;
}
async function writeAside(folder, sha256, bytes) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_DIGEST */ .t);
    const info = await (0,_io_files_lstat_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .C)(aside);
    if (info?.isDirectory() === false)
        throw (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafe */ .N9)(`${aside} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(aside, sha256), bytes);
}


/***/ }),

/***/ 38076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   SE: () => (/* binding */ findStaged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_files_lstat_if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55491);
/* harmony import */ var _io_files_make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77540);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81764);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98534);








/**
 * Finds the files to keep: plain files of the staging folder, with safe names. None is read yet, so that a run's
 * files are never in memory together.
 *
 * @param stamps what this process left, by file name.
 * @throws SealgateError EVIDENCE_INVALID, INPUT_NOT_FOUND
 */
async function findStaged(stagingDir, files, stamps = new Map()) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(stagingDir);
    const staged = [];
    const seen = new Set();
    for (const file of files) {
        if (!(0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .isEvidenceFileName */ .pI)(file.path))
            throw unsafe(`'${file.path}' is not a name for an evidence file`, 'Use letters, digits, dot, dash.');
        if (seen.has(file.path.toLowerCase()))
            throw unsafe(`'${file.path}' is named twice`, 'Name each file once.');
        seen.add(file.path.toLowerCase());
        const source = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file.path);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source, { bigint: true }).catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${source} does not exist`, {
                location: { file: source },
                cause,
            });
        });
        if (!info.isFile())
            throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
        staged.push({
            path: file.path,
            mediaType: file.mediaType,
            source,
            sha256: file.sha256,
            bytes: file.bytes,
            untouched: isUntouched(info, stamps.get(file.path), file.bytes),
            read: () => readRecorded(source, file.sha256),
        });
    }
    return staged;
}
function isUntouched(info, stamp, bytes) {
    return (stamp !== undefined &&
        info.ino === stamp.inode &&
        info.ctimeNs === stamp.changed &&
        info.size === stamp.size &&
        info.size === BigInt(bytes));
}
async function readRecorded(source, sha256) {
    const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(source);
    if ((0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .f)(bytes) === sha256)
        return bytes;
    throw unsafe(`${source} is not the file that the run recorded: its SHA-256 differs`, 'Run the gate again.');
}
/** Makes the evidence folder and gives its real path. @throws SealgateError EVIDENCE_INVALID, IO_FAILED */
async function openFolder(evidenceDir, repositoryDir) {
    if (repositoryDir !== undefined)
        await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
    try {
        (0,_io_files_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)(evidenceDir);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(evidenceDir);
        if (repositoryDir !== undefined)
            await assertInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(repositoryDir), node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(evidenceDir));
        return folder;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('IO_FAILED', `${evidenceDir} cannot be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            location: { file: evidenceDir },
            hint: 'Name a writable folder with --out, or as evidence-path in the policy.',
            cause: error,
        });
    }
}
/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir, evidenceDir) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(repositoryDir, evidenceDir);
    if (relative !== '' && !(0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(repositoryDir, evidenceDir))
        throw unsafe(`${evidenceDir} is outside the repository`, 'Name a folder inside it with --out, or as evidence-path in the policy.');
    let at = repositoryDir;
    for (const part of relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).filter((name) => name !== '')) {
        at = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, part);
        const info = await (0,_io_files_lstat_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .C)(at);
        if (info === undefined)
            return;
        if (!info.isDirectory())
            throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
    }
}
/** Something about names or folders that evidence must not follow. */
function unsafe(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', message, { hint });
}


/***/ }),

/***/ 20214:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderSink: () => (/* binding */ folderSink)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_files_folder_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53332);
/* harmony import */ var _io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74328);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_ledger_join_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62775);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24959);
/* harmony import */ var _copy_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94398);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38076);









/** Another folder: a mounted share, a disk that backups are made of. */
const folderSink = {
    kind: 'folder',
    title: 'Folder',
    async push(target, source, world) {
        const dir = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(world.repositoryDir) ?? world.repositoryDir;
        const place = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(dir, target.folder);
        // A commit can turn a folder of the repository into a link to anywhere, but none outside of it.
        const top = (0,_io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryTop */ .K)(dir) ?? dir;
        const folder = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_7__/* .openFolder */ .NE)(place, (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(top, place) ? top : undefined);
        const ours = { bytes: await source.ledger(), name: source.folder };
        return (0,_io_files_folder_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withFolderLock */ .i)(folder, async () => {
            const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th);
            const theirs = { bytes: (await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfExists */ .OR)(file)) ?? Buffer.alloc(0), name: folder };
            const joined = (0,_model_evidence_ledger_join_js__WEBPACK_IMPORTED_MODULE_5__/* .joinLedgers */ .ZO)(theirs, ours, world.who);
            if (joined === undefined) {
                // A run that was killed between the two writes left the ledger without.
                const headless = (await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d), 4096)) === undefined;
                if (headless && theirs.bytes.equals(ours.bytes))
                    await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d), (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .headText */ .WI)(source.head));
                return { records: 0, message: `${target.folder} has everything` };
            }
            for (const record of joined.added)
                for (const content of record.files)
                    await (0,_copy_content_js__WEBPACK_IMPORTED_MODULE_6__/* .copyContent */ .R)(source, content, folder);
            await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)(file, joined.lines.join(''));
            await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d), (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .headText */ .WI)(joined.head));
            const bundle = joined.merge === undefined
                ? await source.headBundle()
                : await world.sealHead?.(joined.head).then((text) => Buffer.from(text, 'utf8'));
            if (bundle !== undefined)
                await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_BUNDLE_FILE */ .dR), bundle);
            return {
                records: joined.added.length,
                message: `${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(joined.added.length, 'record')} to ${target.folder}${joined.merge === undefined ? '' : ', joined with the history there'}`,
            };
        });
    },
};


/***/ })

};
;