"use strict";
exports.id = 5337;
exports.ids = [5337];
exports.modules = {

/***/ 25337:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plainCommitTime: () => (/* binding */ plainCommitTime),
  plainFiles: () => (/* binding */ plainFiles),
  plainHead: () => (/* binding */ plainHead),
  plainOrigin: () => (/* binding */ plainOrigin)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/io/git/config.js
const SECTION = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"([^"\\]*)")?\]$/;
/** Without quotes, escapes and comments behind the value: those are left to git. */
const VARIABLE = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:=([^"\\;#]*))?$/;
const OFF = ['false', 'no', 'off', '0', ''];
/**
 * Reads a configuration file as git itself writes it.
 *
 * @returns undefined where it is written in another way.
 * @see git-config(1), "Syntax"
 */
function parseGitConfig(text) {
    let isPlain = true;
    let originUrl;
    let section;
    let subsection;
    for (const written of text.split('\n')) {
        const line = written.trim();
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        const head = SECTION.exec(line);
        if (head !== null) {
            section = head[1]?.toLowerCase();
            subsection = head[2];
            if (section === 'include' ||
                section === 'includeif' ||
                section === 'extensions' ||
                section?.includes('.'))
                isPlain = false;
            continue;
        }
        const [, key, text] = VARIABLE.exec(line) ?? [];
        const value = text?.trimStart();
        if (key === undefined || section === undefined)
            return undefined;
        const name = `${section}.${key.toLowerCase()}`;
        if (name === 'core.repositoryformatversion' && value !== '0')
            isPlain = false;
        if (name === 'core.bare' && !OFF.includes(value?.toLowerCase() ?? 'true'))
            isPlain = false;
        if (name === 'core.worktree')
            isPlain = false;
        if (name === 'remote.url' && subsection === 'origin') {
            // Git takes other characters for blanks than is done here.
            if (/[^\t\r\x20-\x7e]/.test(written) || /\s/.test(value ?? ''))
                return undefined;
            originUrl = value ?? '';
        }
    }
    return { isPlain, originUrl };
}

;// CONCATENATED MODULE: ./build/io/git/folder.js



/** Larger ones are git's to read. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Variables that change nothing of what is asked here; with any other of git's own, git is asked. */
const HARMLESS = /^GIT_(?:(?:AUTHOR|COMMITTER|HTTP|LFS|PROXY|SSH|SSL|TRACE2?)_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|ASKPASS|EDITOR|SEQUENCE_EDITOR|PAGER|PAGER_IN_USE|SSH|TRACE2?|TERMINAL_PROMPT|OPTIONAL_LOCKS|PROTOCOL_FROM_USER|ALLOW_PROTOCOL|STRATEGY|DEPTH)$/;
/**
 * The repository that git would find at `dir` or above it.
 *
 * @returns undefined where git must be asked: none that is plain, another's (git refuses those), bare, of a newer
 * format, with replaced objects, configured from elsewhere, or on Windows.
 */
function openPlainRepository(dir, env = process.env) {
    try {
        const user = process.geteuid?.();
        if (user === undefined ||
            Object.keys(env).some((name) => name.startsWith('GIT_') && !HARMLESS.test(name)))
            return undefined;
        return find(external_node_fs_.realpathSync.native(dir), user);
    }
    catch {
        // Whatever cannot be read or understood here: git is asked, and says what is wrong.
        return undefined;
    }
}
function find(start, user) {
    const device = (0,external_node_fs_.statSync)(start).dev;
    for (let at = start;; at = external_node_path_default().dirname(at)) {
        const folder = (0,external_node_fs_.statSync)(at);
        // Git stops at the border of a file system, and takes a folder of a repository's shape for a bare one.
        if (folder.dev !== device || (isThere(external_node_path_default().join(at, 'HEAD')) && isThere(external_node_path_default().join(at, 'objects'))))
            return undefined;
        const entry = isThere(external_node_path_default().join(at, '.git'));
        if (entry !== undefined) {
            const isOwn = folder.uid === user && entry.uid === user;
            return isOwn ? folder_open({ start, top: at, isFile: entry.isFile(), user }) : undefined;
        }
        if (external_node_path_default().dirname(at) === at)
            return undefined;
    }
}
function folder_open({ start, top, isFile, user }) {
    const dotGit = external_node_path_default().join(top, '.git');
    const gitDir = external_node_fs_.realpathSync.native(isFile ? linkedFolder(dotGit) : dotGit);
    const common = external_node_path_default().join(gitDir, 'commondir');
    const commonDir = isThere(common)
        ? external_node_fs_.realpathSync.native(external_node_path_default().resolve(gitDir, readText(common).trimEnd()))
        : gitDir;
    for (const folder of [gitDir, commonDir])
        if ((0,external_node_fs_.statSync)(folder).uid !== user)
            return undefined;
    const config = parseGitConfig(readText(external_node_path_default().join(commonDir, 'config')));
    if (config === undefined || !config.isPlain)
        return undefined;
    if (!(0,external_node_fs_.statSync)(external_node_path_default().join(commonDir, 'objects')).isDirectory() ||
        isThere(external_node_path_default().join(commonDir, 'refs/replace')))
        return undefined;
    return { start, top, gitDir, commonDir, config };
}
/** Where the `.git` file of a worktree or a submodule leads to. @throws where it is none. */
function linkedFolder(file) {
    const target = /^gitdir: ([^\n]+)\n?$/.exec(readText(file))?.[1];
    if (target === undefined)
        throw new Error(`${file} names no folder`);
    return external_node_path_default().resolve(external_node_path_default().dirname(file), target);
}
function isThere(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
}
/** @throws where it cannot be read or is too large. */
function readText(file) {
    if ((0,external_node_fs_.statSync)(file).size > MOST_BYTES)
        throw new Error(`${file} is too large`);
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}
/**
 * The commit that HEAD names, detached or by a branch, whose name may be packed.
 *
 * @returns undefined where git must be asked.
 */
function headOf({ gitDir, commonDir }) {
    const head = readText(external_node_path_default().join(gitDir, 'HEAD'));
    const detached = idOf(head);
    if (detached !== undefined)
        return detached;
    const branch = /^ref: (refs\/heads\/[A-Za-z0-9_./@+-]+)\n$/.exec(head)?.[1];
    if (branch === undefined || branch.includes('..') || branch.includes('//'))
        return undefined;
    const packed = external_node_path_default().join(commonDir, 'packed-refs');
    const text = isThere(packed) === undefined ? '' : readText(packed);
    if (text.includes(' refs/replace/'))
        return undefined;
    const loose = external_node_path_default().join(commonDir, branch);
    if (isThere(loose)?.isFile() === true)
        return idOf(readText(loose));
    const at = text.indexOf(` ${branch}\n`);
    return at === -1 ? undefined : idOf(`${text.slice(text.lastIndexOf('\n', at) + 1, at)}\n`);
}
function idOf(text) {
    return /^[0-9a-f]{40}\n$/.test(text) ? text.slice(0, 40) : undefined;
}

;// CONCATENATED MODULE: ./build/io/git/index-file.js


/** A larger index is git's to read. */
const index_file_MOST_BYTES = 1024 * 1024;
const REGULAR = 2;
const EXTENDED = 3;
const FIXED = 62;
const CHECKSUM = 20;
/**
 * The paths that git's index holds, relative to the worktree's top, as bytes decoded one to one (latin1).
 *
 * @returns undefined where git must be asked: no index, a large one, paths that are cut to what differs (version 4),
 * or parts that git must understand (split and sparse indexes).
 * @throws errors of the file system and RangeError where it is cut off, for which the same holds.
 * @see gitformat-index(5)
 */
function trackedPaths(gitDir) {
    const file = external_node_path_default().join(gitDir, 'index');
    const info = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (info === undefined || info.size > index_file_MOST_BYTES)
        return undefined;
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const version = bytes.readUInt32BE(4);
    if (bytes.toString('latin1', 0, 4) !== 'DIRC' || (version !== REGULAR && version !== EXTENDED))
        return undefined;
    const paths = new Set();
    let at = 12;
    for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
        const isExtended = (bytes.readUInt16BE(at + FIXED - 2) & 0x4000) !== 0;
        const start = at + FIXED + (isExtended ? 2 : 0);
        const end = bytes.indexOf(0, start);
        if (end === -1)
            return undefined;
        paths.add(bytes.toString('latin1', start, end));
        // One to eight zeros fill up to a multiple of eight.
        at += (end - at + 8) & ~7;
    }
    return hasOnlyHints(bytes, at) ? paths : undefined;
}
/** Parts whose name starts with a capital may be passed over. */
function hasOnlyHints(bytes, start) {
    let at = start;
    while (at < bytes.length - CHECKSUM) {
        const first = bytes[at];
        if (first < 0x41 || first > 0x5a)
            return false;
        at += 8 + bytes.readUInt32BE(at + 4);
    }
    return at === bytes.length - CHECKSUM;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/io/git/objects.js




/** A commit is a page of text; a larger one is git's to read. */
const objects_MOST_BYTES = 256 * 1024;
/** With more packs, git's own index over them is quicker. */
const MOST_PACKS = 64;
const COMMIT = 1;
/**
 * When a commit was made, seconds since 1970, from its object: loose, or whole in a pack.
 *
 * @param commit 40 hex digits.
 * @returns undefined where git must be asked: not here, stored as a difference, or not written as git writes.
 * @throws errors of the file system and of zlib, for which the same holds.
 * @see gitformat-pack(5); git-hash-object(1)
 */
function commitSeconds(commonDir, commit) {
    const objects = external_node_path_default().join(commonDir, 'objects');
    const body = looseCommit(objects, commit) ?? packedCommit(external_node_path_default().join(objects, 'pack'), commit);
    if (body === undefined)
        return undefined;
    const named = Buffer.concat([Buffer.from(`commit ${body.length}\0`), body]);
    if ((0,external_node_crypto_.hash)('sha1', named, 'hex') !== commit)
        return undefined;
    const [header = ''] = body.toString('latin1').split('\n\n', 1);
    const seconds = /\ncommitter [^\n]*> (\d{1,12}) [+-]\d{4}(?:\n|$)/.exec(header)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}
function looseCommit(objects, commit) {
    const file = external_node_path_default().join(objects, commit.slice(0, 2), commit.slice(2));
    const info = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (info === undefined || info.size > objects_MOST_BYTES)
        return undefined;
    const content = (0,external_node_zlib_.inflateSync)((0,external_node_fs_.readFileSync)(file), { maxOutputLength: objects_MOST_BYTES });
    const start = content.indexOf(0) + 1;
    return content.toString('latin1', 0, start) === `commit ${content.length - start}\0`
        ? content.subarray(start)
        : undefined;
}
function packedCommit(folder, commit) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.idx'));
    if (names.length > MOST_PACKS)
        return undefined;
    for (const name of names) {
        const offset = offsetIn(external_node_path_default().join(folder, name), commit);
        if (offset !== undefined)
            return wholeCommit(external_node_path_default().join(folder, `${name.slice(0, -4)}.pack`), offset);
    }
    return undefined;
}
/** A pack's index, version 2: magic, 256 running totals by first byte, names, checksums, offsets. */
const TOTALS = 8;
const NAMES = TOTALS + 256 * 4;
function offsetIn(index, commit) {
    const descriptor = (0,external_node_fs_.openSync)(index, 'r');
    try {
        const totals = readAt(descriptor, 0, NAMES);
        if (totals.readUInt32BE(0) !== 0xff744f63 || totals.readUInt32BE(4) !== 2)
            return undefined;
        const wanted = Buffer.from(commit, 'hex');
        const first = wanted[0];
        const from = first === 0 ? 0 : totals.readUInt32BE(TOTALS + (first - 1) * 4);
        const to = totals.readUInt32BE(TOTALS + first * 4);
        const all = totals.readUInt32BE(TOTALS + 255 * 4);
        const at = placeOf(wanted, readAt(descriptor, NAMES + from * 20, (to - from) * 20));
        if (at === undefined)
            return undefined;
        const offset = readAt(descriptor, NAMES + all * 24 + (from + at) * 4, 4).readUInt32BE(0);
        // With its highest bit set it would lead into a table for packs beyond 2 GB.
        return offset < 0x80000000 ? offset : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Among sorted names of 20 bytes each. */
function placeOf(wanted, names) {
    let low = 0;
    let high = names.length / 20;
    while (low < high) {
        const middle = (low + high) >> 1;
        const order = names.compare(wanted, 0, 20, middle * 20, middle * 20 + 20);
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return undefined;
}
/** @returns undefined where the object is a difference to another one. */
function wholeCommit(pack, offset) {
    const descriptor = (0,external_node_fs_.openSync)(pack, 'r');
    try {
        const start = Buffer.alloc(64 * 1024);
        const read = (0,external_node_fs_.readSync)(descriptor, start, 0, start.length, offset);
        let at = 0;
        let byte = start[at];
        if (((byte >> 4) & 7) !== COMMIT)
            return undefined;
        let size = byte & 15;
        for (let shift = 4; (byte & 0x80) !== 0; shift += 7) {
            at += 1;
            byte = start[at];
            size += (byte & 0x7f) * 2 ** shift;
        }
        if (size > objects_MOST_BYTES)
            return undefined;
        // What follows the object in the pack is not looked at.
        const body = (0,external_node_zlib_.inflateSync)(start.subarray(at + 1, read), { maxOutputLength: objects_MOST_BYTES });
        return body.length === size ? body : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** @throws where the file ends before. */
function readAt(descriptor, position, length) {
    const bytes = Buffer.alloc(length);
    if ((0,external_node_fs_.readSync)(descriptor, bytes, 0, length, position) !== length)
        throw new Error('The file is cut off');
    return bytes;
}

;// CONCATENATED MODULE: ./build/io/git/plain.js





/**
 * What git would answer, read from the repository's files. Each gives undefined where git must be asked; a test
 * compares each with git itself.
 *
 * @see docs/decisions/0205-git-without-running-it.md
 */
/** The checked-out commit and its committer time, seconds since 1970. */
function plainHead(dir) {
    return ask(dir, (repository) => {
        const commit = headOf(repository);
        const seconds = commit === undefined ? undefined : commitSeconds(repository.commonDir, commit);
        return commit === undefined || seconds === undefined ? undefined : { commit, seconds };
    });
}
/** A commit's committer time, seconds since 1970. @param commit as plainHead has it. */
function plainCommitTime(dir, commit) {
    if (!/^[0-9a-f]{40}$/.test(commit))
        return undefined;
    return ask(dir, ({ commonDir }) => commitSeconds(commonDir, commit));
}
/** `remote.origin.url` as it is written. */
function plainOrigin(dir) {
    return ask(dir, ({ config }) => config.originUrl);
}
/** A larger project is git's to walk: it knows which folders to leave out. */
const MOST_ENTRIES = 3000;
/**
 * The files below `dir` whose name is wanted and that git tracks, relative to it, in any order; those in
 * `node_modules` may be missing. An untracked one is for git to judge: it may be ignored.
 */
function plainFiles(dir, isWanted) {
    return ask(dir, ({ top, gitDir }, start) => {
        const found = namedBelow(start, isWanted);
        if (found === undefined || found.length === 0)
            return found;
        const tracked = trackedPaths(gitDir);
        const prefix = start === top ? '' : `${external_node_path_default().relative(top, start)}/`;
        return found.every((file) => tracked?.has(Buffer.from(prefix + file).toString('latin1')) === true)
            ? found
            : undefined;
    });
}
function namedBelow(start, isWanted) {
    const found = [];
    const open = [''];
    let seen = 0;
    for (const folder of open) {
        const entries = (0,external_node_fs_.readdirSync)(external_node_path_default().join(start, folder), { withFileTypes: true });
        seen += entries.length;
        // Another repository inside this one has files of its own.
        if (seen > MOST_ENTRIES || (folder !== '' && entries.some(({ name }) => name === '.git')))
            return undefined;
        for (const entry of entries) {
            if (entry.isDirectory()) {
                if (entry.name !== 'node_modules' && entry.name !== '.git')
                    open.push(`${folder}${entry.name}/`);
            }
            else if (isWanted(entry.name))
                found.push(folder + entry.name);
        }
    }
    return found;
}
function ask(dir, read) {
    const repository = openPlainRepository(dir);
    if (repository === undefined)
        return undefined;
    try {
        return read(repository, repository.start);
    }
    catch {
        // Cut off, gone meanwhile, or written in another way: git is asked, and says what is wrong.
        return undefined;
    }
}


/***/ })

};
;