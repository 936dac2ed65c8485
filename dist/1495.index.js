"use strict";
exports.id = 1495;
exports.ids = [1495];
exports.modules = {

/***/ 10191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: ./build/publish/file-record.js + 1 modules
var file_record = __webpack_require__(19079);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/ledger.js
var ledger = __webpack_require__(53968);
// EXTERNAL MODULE: ./build/model/ledger-join.js
var ledger_join = __webpack_require__(67321);
// EXTERNAL MODULE: ./build/publish/copy-content.js
var copy_content = __webpack_require__(94398);
// EXTERNAL MODULE: ./build/publish/evidence-source.js
var evidence_source = __webpack_require__(39918);
// EXTERNAL MODULE: ./build/publish/folder-lock.js
var folder_lock = __webpack_require__(24267);
;// CONCATENATED MODULE: ./build/publish/import-ledger.js








/**
 * Brings the records and files of another evidence folder into this one, behind what is there, and joins the two
 * histories.
 *
 * @throws SealgateError INPUT_NOT_FOUND where the other holds no ledger, EVIDENCE_INVALID where either does not verify.
 */
async function importLedger(folder, other, { cwd, who }) {
    const source = await (0,evidence_source/* openSource */.o)(external_node_path_default().resolve(cwd, other));
    if (source === undefined)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${other} holds no ledger`, {
            location: { file: other },
            hint: 'Name an evidence folder.',
        });
    const bytes = await source.ledger();
    return (0,folder_lock/* withFolderLock */.i)(folder, async () => {
        const file = external_node_path_default().join(folder, ledger/* LEDGER_FILE */.th);
        const ours = { bytes: (await (0,files/* readIfExists */.OR)(file)) ?? Buffer.alloc(0), name: folder };
        const joined = (0,ledger_join/* joinLedgers */.ZO)(ours, { bytes, name: other }, who);
        if (joined === undefined)
            return { records: 0 };
        for (const record of joined.added)
            for (const content of record.files)
                await (0,copy_content/* copyContent */.R)(source, content, folder);
        await (0,files/* writeAtomic */.vZ)(file, joined.lines.join(''));
        await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(folder, ledger/* HEAD_FILE */._d), (0,ledger/* headText */.WI)(joined.head));
        return {
            records: joined.added.length,
            ...(joined.merge === undefined ? {} : { merged: { record: joined.merge, head: joined.head } }),
        };
    });
}

// EXTERNAL MODULE: ./build/publish/ledger.js
var publish_ledger = __webpack_require__(56762);
// EXTERNAL MODULE: ./build/commands/evidence-folder.js
var evidence_folder = __webpack_require__(51878);
// EXTERNAL MODULE: ./build/commands/seal-options.js + 1 modules
var seal_options = __webpack_require__(29677);
;// CONCATENATED MODULE: ./build/commands/evidence-merge.js








const command = {
    name: 'evidence merge',
    summary: 'Join histories of one ledger that went on from one head, by a merge record.',
    usage: ['evidence merge [--evidence DIR]', 'evidence merge OTHER_DIR [--evidence DIR]'],
    positionals: 'OTHER_DIR: another evidence folder, whose records and files are brought over first. Without, what git merged into the folder is joined.',
    options: [...evidence_folder/* FOLDER_OPTIONS */.eg, ...seal_options/* sealOptions */.wE],
    notes: ['Exit codes: 0 joined, or nothing to join; 1 a ledger does not verify; 2 wrong usage or input.'],
    run,
};
async function run(positionals, values, world) {
    const evidence = await (0,evidence_folder/* openEvidence */.i)(values, world);
    const folder = await (0,evidence_files/* openFolder */.NE)(evidence.evidenceDir, evidence.inside);
    const who = await (0,evidence_folder/* whoRuns */.bJ)(evidence.repositoryDir, world);
    let brought = 0;
    let merged;
    for (const other of positionals) {
        const imported = await importLedger(folder, other, { cwd: world.cwd, who });
        brought += imported.records;
        merged = imported.merged ?? merged;
    }
    merged = (await (0,publish_ledger/* joinHistories */.hx)(folder, who)) ?? merged;
    if (merged === undefined)
        return {
            exitCode: errors/* EXIT */.dc.pass,
            json: { brought, merged: false },
            text: brought === 0
                ? 'Nothing to join: there is one history'
                : `Brought over ${brought} records; there is one history`,
        };
    const signer = await (0,evidence_folder/* headSigner */.Nw)(values, world);
    const seal = await (0,file_record/* sealHead */._d)(folder, merged.head, signer.sealHead);
    return {
        exitCode: errors/* EXIT */.dc.pass,
        json: { brought, merged: true, record: merged.record, head: merged.head, headSeal: seal },
        text: (0,display_text/* displayText */.W)([
            `Joined ${(merged.record.joins?.length ?? 0) + 1} histories with record ${merged.head.count} (${merged.record.hash.slice(0, 12)})`,
            ...(brought === 0 ? [] : [`  ${brought} records brought over`]),
            `  ${(0,evidence_folder/* headSealText */.nn)(seal, signer.none)}`,
        ].join('\n')),
    };
}


/***/ }),

/***/ 35979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
async function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST, file.sha256);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(aside).catch(() => undefined);
    return info?.isFile() === true ? aside : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}


/***/ }),

/***/ 67432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   cu: () => (/* binding */ blobsAt),
/* harmony export */   gX: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98291);




/**
 * Git on a repository that a pull request may have shaped: its configuration must not be able to start
 * programs (fsmonitor, hooks), and nothing may prompt.
 */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.ext.allow=never',
];
const ENV = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
function git(dir, args, input) {
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)('git', [...SAFE, ...args], { cwd: dir, env: ENV, ...(input === undefined ? {} : { input }) });
}
/** Whether git would find a repository at `dir` or above it, asked of the file system alone: starting git costs more than reading a lockfile. */
function mayBeRepository(dir) {
    if (process.env.GIT_DIR !== undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, 'objects')))
        return true;
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return true;
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) === at)
            return false;
    }
}
/** The commit a ref names, or `undefined` where it names none (or this is no repository). */
async function resolveCommit(dir, ref) {
    if (ref.startsWith('-'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('USAGE', `'${ref}' is not a git ref`, { hint: 'Pass a branch, tag or commit.' });
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const text = result.stdout.toString('utf8').trim();
    return result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
/** A commit's committer time, RFC 3339 UTC. */
async function commitTime(dir, commit) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['show', '-s', '--format=%ct', commit]);
    const seconds = Number(result.stdout.toString('utf8').trim());
    return result.exitCode === 0 && Number.isSafeInteger(seconds)
        ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
        : undefined;
}
/** The checked-out commit and its committer time (RFC 3339 UTC), by one question to git. */
async function headCommit(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['show', '-s', '--format=%H %ct', 'HEAD']);
    const [commit = '', seconds = ''] = result.stdout.toString('utf8').trim().split(' ');
    if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit) || !/^\d{1,12}$/.test(seconds))
        return undefined;
    return { commit, time: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
/** A file's bytes at a commit, or `undefined` where it is not there. `file` is relative to `dir`, with `/`. */
async function fileAt(dir, commit, file) {
    const result = await git(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
    return result.exitCode === 0 ? result.stdout : undefined;
}
/** Paths of all files at a commit below `dir`, relative to it. */
async function filesAt(dir, commit) {
    const result = await git(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
    if (result.exitCode !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `git cannot list ${commit}: ${result.stderr.trim()}`, {
            hint: 'Check out the repository with its history (fetch-depth: 0).',
        });
    }
    return result.stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/**
 * The bytes of several files at a commit, read by one git process. A file that is not there, or is a folder or
 * a submodule, is missing from the answer. Symbolic links give their target's path, as git stores them.
 *
 * @param files relative to `dir`, with `/`.
 * @throws SealgateError TOOL_FAILED, INPUT_INVALID where git's answer is cut off.
 */
async function blobsAt(dir, commit, files) {
    const blobs = new Map();
    // The batch protocol ends a name at a newline: such files are asked for one by one.
    const plain = files.filter((file) => !file.includes('\n'));
    for (const file of files) {
        const blob = file.includes('\n') ? await fileAt(dir, commit, file) : undefined;
        if (blob !== undefined)
            blobs.set(file, blob);
    }
    if (plain.length === 0)
        return blobs;
    const asked = plain.map((file) => `${commit}:./${file}\n`).join('');
    const { stdout, stderr, exitCode } = await git(dir, ['cat-file', '--batch'], Buffer.from(asked));
    const cutOff = () => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `git cannot read files at ${commit}: ${stderr.trim()}`, {
        hint: 'Check out the repository with its history (fetch-depth: 0).',
    });
    if (exitCode !== 0)
        throw cutOff();
    let at = 0;
    for (const file of plain) {
        const end = stdout.indexOf(0x0a, at);
        if (end === -1)
            throw cutOff();
        const header = stdout.toString('utf8', at, end);
        at = end + 1;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
        if (type === undefined)
            continue;
        if (at + Number(size) > stdout.length)
            throw cutOff();
        if (type === 'blob')
            blobs.set(file, stdout.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}
/**
 * Files git tracks or would track below `dir` (ignored ones left out), relative to it; `undefined` outside a
 * repository, and for a folder that is ignored as a whole: whoever names it means it.
 */
async function listFiles(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (result.exitCode !== 0)
        return undefined;
    const names = [...new Set(result.stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
    if (names.length === 0 && (await git(dir, ['check-ignore', '--quiet', '.'])).exitCode === 0)
        return undefined;
    return names;
}
/** The repository's address without credentials, or `undefined`. */
async function remoteUrl(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['config', '--get', 'remote.origin.url']);
    const text = result.stdout.toString('utf8').trim();
    if (result.exitCode !== 0 || text === '')
        return undefined;
    return text.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 74900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 63537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ joinPath),
/* harmony export */   y: () => (/* binding */ parentPath)
/* harmony export */ });
/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The directory a file stands in, `.` at the top. */
function parentPath(file) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? '.' : file.slice(0, slash);
}


/***/ }),

/***/ 31012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   kq: () => (/* binding */ nearestAbove)
/* harmony export */ });
/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    if (TRIPLE.test(a) && TRIPLE.test(b))
        return compareTriples(a, b);
    const left = split(a);
    const right = split(b);
    for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
        const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
        if (order !== 0)
            return order;
    }
    if (left.pre === right.pre)
        return 0;
    if (left.pre === '')
        return 1;
    if (right.pre === '')
        return -1;
    const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)];
    for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
        const [one, other] = [pre[0][index], pre[1][index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const order = comparePart(one, other);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;
function compareTriples(a, b) {
    let [atA, atB] = [0, 0];
    for (let part = 0; part < 3; part += 1) {
        const endA = part < 2 ? a.indexOf('.', atA) : a.length;
        const endB = part < 2 ? b.indexOf('.', atB) : b.length;
        const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
        if (order !== 0)
            return order;
        [atA, atB] = [endA + 1, endB + 1];
    }
    return 0;
}
/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
function nearestAbove(installed, candidates) {
    let best;
    for (const candidate of candidates) {
        if (installed !== undefined && compareVersions(candidate, installed) <= 0)
            continue;
        if (best === undefined || compareVersions(candidate, best) < 0)
            best = candidate;
    }
    return best;
}
/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
function upperBounds(range) {
    return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function split(version) {
    const plus = version.indexOf('+');
    const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
    const dash = plain.indexOf('-');
    return dash === -1
        ? { release: plain.split('.'), pre: '' }
        : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}
const NUMBER = /^\d{1,15}$/;
function comparePart(a, b) {
    if (a === b)
        return 0;
    const isNumber = NUMBER.test(a);
    const other = NUMBER.test(b);
    if (isNumber && other)
        return Number(a) - Number(b);
    // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
    if (isNumber !== other)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 94398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ copyContent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35979);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63061);





/** Brings one content over, unless it is there; a name that has another content stays as it is. */
async function copyContent(source, file, folder) {
    const place = await (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPath */ .n)(folder, file);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined)) !== undefined) {
        if ((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .f)(await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(place)) === file.sha256)
            return;
        const bytes = await source.content(file);
        if (bytes !== undefined)
            await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_DIGEST */ .t, file.sha256), bytes);
        return;
    }
    const bytes = await source.content(file);
    if (bytes !== undefined)
        await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(place, bytes, { exclusive: true });
}


/***/ }),

/***/ 39918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35979);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91647);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63061);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53968);
/* harmony import */ var _file_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19079);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56762);









/** Opens an evidence folder for sinks; `undefined` where it holds no record yet. @throws SealgateError */
async function openSource(folder) {
    const head = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .readHead */ .zy)(folder);
    if (head === undefined)
        return undefined;
    const ledger = async () => {
        const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_FILE */ .th));
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
                yield (0,_model_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLedgerLine */ .Du)(bytes.subarray(start, end));
                end = start - 1;
            }
        },
        content: (file) => readContent(folder, file),
        headBundle: async () => {
            const bundle = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, _model_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .HEAD_BUNDLE_FILE */ .dR), 1024 * 1024);
            return bundle !== undefined && (0,_file_record_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedHeadIn */ .m)(bundle)?.hash === head.hash ? bundle : undefined;
        },
    };
}
async function readContent(folder, file) {
    const place = await (0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentPath */ .n)(folder, file);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (info === undefined)
        return undefined;
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(place);
    if (info.isFile() && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .f)(bytes) === file.sha256)
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('EVIDENCE_INVALID', `${file.path} is not what its record says`, {
        location: { file: place },
        hint: `sealgate verify ${folder} names everything that was touched.`,
    });
}


/***/ })

};
;