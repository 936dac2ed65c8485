"use strict";
exports.id = 7755;
exports.ids = [7755];
exports.modules = {

/***/ 77755:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPrefixIndex: () => (/* binding */ createPrefixIndex),
  findInStores: () => (/* binding */ findInStores)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/git/lfs.js
var lfs = __webpack_require__(70024);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/collect/installed/folder.js
var installed_folder = __webpack_require__(43679);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/formats/tar.js + 1 modules
var tar = __webpack_require__(32669);
// EXTERNAL MODULE: ./build/io/settings/npm-cache.js
var npm_cache = __webpack_require__(30470);
// EXTERNAL MODULE: ./build/model/packages/integrity.js
var packages_integrity = __webpack_require__(95488);
// EXTERNAL MODULE: ./build/collect/installed/package-files.js
var package_files = __webpack_require__(5005);
// EXTERNAL MODULE: ./build/collect/installed/small-files.js
var small_files = __webpack_require__(37342);
;// CONCATENATED MODULE: ./build/collect/installed/npm-tarballs.js









const CAP = 256 * 1024 * 1024;
const UNPACKED_CAP = 1024 * 1024 * 1024;
/** A text larger than this is none that says a licence. */
const TEXT_CAP = 1024 * 1024;
/**
 * Finds packages in npm's cache by the hash that the lockfile pins, so that what is read is what would be installed.
 *
 * @param folders npm's cache; none where nobody knows it.
 */
function findInNpmCache(folders) {
    return async (node) => {
        const [pin] = (0,packages_integrity/* strongestHashes */.Wt)((0,packages_integrity/* parseIntegrity */.hN)(node.integrity ?? ''));
        if (pin === undefined)
            return undefined;
        for (const folder of folders) {
            const tarball = await (0,npm_cache/* fromNpmCache */.sr)(folder, pin.text, CAP);
            if (typeof tarball === 'object')
                return inTarball(await topFiles(tarball, node), node);
        }
        return undefined;
    };
}
/** Small files at the top of a package, by name. */
async function topFiles(tarball, { name, version }) {
    let files;
    try {
        files = (0,tar/* tarFiles */.d)((0,tar/* readTar */.s)(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(tarball, { maxOutputLength: UNPACKED_CAP })));
    }
    catch (cause) {
        const problem = `npm's cache has a tarball of ${name}@${version} that cannot be read: it ${(0,errors/* messageOf */.bD)(cause)}`;
        throw new errors/* SealgateError */.De('INPUT_INVALID', problem, { cause });
    }
    return new Map(files
        .filter(({ path, bytes }) => !path.includes('/') && bytes.length <= TEXT_CAP)
        .map(({ path, bytes }) => [path, bytes]));
}
function inTarball(files, node) {
    const manifest = (0,small_files/* parseObject */.lj)(files.get('package.json')?.toString('utf8'));
    if (!(0,package_files/* isManifestOf */.v)(manifest, node))
        return undefined;
    const file = (name) => {
        const bytes = files.get(name);
        return bytes && { file: name, text: bytes.toString('utf8'), sha256: (0,digest/* sha256Hex */.f)(bytes) };
    };
    return {
        from: 'store',
        manifest,
        licenseFiles: () => (0,package_files/* licenseFileNames */.k)([...files.keys()], manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/collect/installed/msgpack.js
const MAX_DEPTH = 32;
/** Type of the extension by which msgpackr names the members of an object once (`r`). */
const RECORD = 0x72;
/**
 * Reads one value of MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md) with the record
 * extension of msgpackr: after `D4 72 <id>` come a list of names, then that many values; a byte from 40 to 7F that
 * was defined before as an id is another record of these names. Integers of 64 bits may lose their last digits.
 *
 * @throws RangeError where it ends early, is nested too deeply, or uses what pnpm does not.
 */
function unpackMessage(bytes) {
    const reader = { bytes, at: 0, records: new Map() };
    return readValue(reader, 0);
}
function readValue(reader, depth) {
    if (depth > MAX_DEPTH)
        throw new RangeError('it is nested too deeply');
    const token = take(reader, 1).readUInt8(0);
    if (token < 0x80) {
        const names = reader.records.get(token);
        return names === undefined ? token : readMembers(reader, names, depth);
    }
    if (token < 0x90)
        return readMap(reader, token & 15, depth);
    if (token < 0xa0)
        return readList(reader, token & 15, depth);
    if (token < 0xc0)
        return readText(reader, token & 31);
    if (token >= 0xe0)
        return token - 256;
    return readLong(reader, token, depth);
}
/** Values whose length or number stands in bytes of their own. */
function readLong(reader, token, depth) {
    const length = (size) => take(reader, size).readUIntBE(0, size);
    switch (token) {
        case 0xc0:
            return null;
        case 0xc2:
        case 0xc3:
            return token === 0xc3;
        case 0xc4:
        case 0xc5:
        case 0xc6:
            take(reader, length(1 << (token - 0xc4)));
            return null;
        case 0xca:
            return take(reader, 4).readFloatBE(0);
        case 0xcb:
            return take(reader, 8).readDoubleBE(0);
        case 0xcc:
        case 0xcd:
        case 0xce:
            return length(1 << (token - 0xcc));
        case 0xcf:
            return Number(take(reader, 8).readBigUInt64BE(0));
        case 0xd0:
        case 0xd1:
        case 0xd2:
            return readSigned(reader, 1 << (token - 0xd0));
        case 0xd3:
            return Number(take(reader, 8).readBigInt64BE(0));
        case 0xd4:
            return readExtension(reader, depth);
        case 0xd9:
        case 0xda:
        case 0xdb:
            return readText(reader, length(1 << (token - 0xd9)));
        case 0xdc:
        case 0xdd:
            return readList(reader, length(2 << (token - 0xdc)), depth);
        case 0xde:
        case 0xdf:
            return readMap(reader, length(2 << (token - 0xde)), depth);
        default:
            throw new RangeError(`0x${token.toString(16)} is not known here`);
    }
}
function readSigned(reader, size) {
    return take(reader, size).readIntBE(0, size);
}
function readExtension(reader, depth) {
    const [type, id] = take(reader, 2);
    if (type !== RECORD || id === undefined)
        return null;
    const names = readValue(reader, depth + 1);
    if (!Array.isArray(names))
        throw new RangeError('a record has no list of names');
    const members = names.map(String);
    reader.records.set(id, members);
    return readMembers(reader, members, depth);
}
function readMembers(reader, names, depth) {
    const members = new Map();
    for (const name of names)
        members.set(name, readValue(reader, depth + 1));
    return members;
}
function readMap(reader, size, depth) {
    const members = new Map();
    for (let index = 0; index < size; index += 1) {
        const name = readValue(reader, depth + 1);
        members.set(String(name), readValue(reader, depth + 1));
    }
    return members;
}
function readList(reader, size, depth) {
    const list = [];
    for (let index = 0; index < size; index += 1)
        list.push(readValue(reader, depth + 1));
    return list;
}
function readText(reader, length) {
    return take(reader, length).toString('utf8');
}
function take(reader, length) {
    const end = reader.at + length;
    if (end > reader.bytes.length)
        throw new RangeError('it ends early');
    const bytes = reader.bytes.subarray(reader.at, end);
    reader.at = end;
    return bytes;
}

;// CONCATENATED MODULE: ./build/collect/installed/sqlite-lookup.js


const MAGIC = 'SQLite format 3\0';
/** Kinds of B-tree pages (https://www.sqlite.org/fileformat2.html, 1.6). */
const INDEX_INTERIOR = 2;
const TABLE_INTERIOR = 5;
const INDEX_LEAF = 10;
const TABLE_LEAF = 13;
/** A tree of pages is never so deep: the smallest ones would hold 2^60 entries. */
const sqlite_lookup_MAX_DEPTH = 20;
/** A value larger than this is not read. */
const VALUE_CAP = 32 * 1024 * 1024;
const MAX_SCHEMA_ROWS = 1000;
/**
 * Looks one row up in a table of an SQLite 3 database, which every Node.js can: the file's own B-tree is
 * followed page by page. The table must be WITHOUT ROWID with a text key and one value. What a write-ahead log
 * beside it holds is not seen, so a row that was written a moment ago may be missing; nothing is locked or written.
 *
 * @param file absolute path; a link is not followed.
 * @returns the value's bytes; `undefined` where there is no such file, table or row, or the file is damaged.
 */
function lookUpInSqlite(file, table, key) {
    return (0,small_files/* withOpenFile */.lv)(file, (handle) => {
        try {
            const database = openDatabase(handle);
            const root = database === undefined ? undefined : findRoot(database, table);
            if (database === undefined || root === undefined)
                return undefined;
            return findValue(database, root, Buffer.from(key, 'utf8'));
        }
        catch (error) {
            // Every place in the file is read through checked reads: a number that leads out of it is the file's fault.
            if (error instanceof RangeError)
                return undefined;
            throw error;
        }
    });
}
function openDatabase(handle) {
    const head = Buffer.alloc(100);
    if ((0,external_node_fs_.readSync)(handle, head, 0, 100, 0) < 100 || head.toString('latin1', 0, 16) !== MAGIC)
        return undefined;
    const stated = head.readUInt16BE(16);
    const pageSize = stated === 1 ? 65_536 : stated;
    const usable = pageSize - head.readUInt8(20);
    const isUtf8 = head.readUInt32BE(56) === 1;
    if (pageSize < 512 || usable < 480 || !isUtf8)
        return undefined;
    const page = (number) => {
        const bytes = Buffer.alloc(pageSize);
        const at = (number - 1) * pageSize;
        if (number < 1 || (0,external_node_fs_.readSync)(handle, bytes, 0, pageSize, at) < pageSize)
            throw new RangeError(`there is no page ${number}`);
        return bytes;
    };
    return { pageSize, usable, page };
}
/** The page where a table begins, as the table of tables on page 1 says. */
function findRoot(database, table) {
    const pages = [{ number: 1, depth: 0 }];
    let seen = 0;
    for (let next = pages.pop(); next !== undefined; next = pages.pop()) {
        const { number, depth } = next;
        const bytes = database.page(number);
        const { kind, cells, right } = readHead(bytes, number === 1 ? 100 : 0);
        seen += cells.length;
        if (depth > sqlite_lookup_MAX_DEPTH || seen > MAX_SCHEMA_ROWS)
            return undefined;
        if (kind === TABLE_INTERIOR) {
            const children = [...cells.map((at) => bytes.readUInt32BE(at)), right];
            pages.push(...children.map((child) => ({ number: child, depth: depth + 1 })));
        }
        else if (kind === TABLE_LEAF) {
            for (const at of cells) {
                const { value: length, end } = readVarint(bytes, at);
                const start = readVarint(bytes, end).end;
                const [type, name, , root] = readRecord(payloadOf(database, bytes, { start, length, isIndex: false }));
                if (type?.toString() === 'table' &&
                    name?.toString() === table &&
                    root !== undefined &&
                    root.length > 0)
                    return root.readUIntBE(0, Math.min(root.length, 6));
            }
        }
        else {
            return undefined;
        }
    }
    return undefined;
}
/** Follows the tree of a table WITHOUT ROWID: keys stand in its inner pages, too. */
function findValue(database, root, key) {
    let number = root;
    for (let depth = 0; depth < sqlite_lookup_MAX_DEPTH; depth += 1) {
        const bytes = database.page(number);
        const { kind, cells, right } = readHead(bytes, 0);
        if (kind !== INDEX_INTERIOR && kind !== INDEX_LEAF)
            return undefined;
        const isInner = kind === INDEX_INTERIOR;
        const rowAt = (at) => {
            const { value: length, end } = readVarint(bytes, isInner ? at + 4 : at);
            return readRecord(payloadOf(database, bytes, { start: end, length, isIndex: true }));
        };
        let low = 0;
        let high = cells.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const [found, value] = rowAt(cells[middle] ?? 0);
            const order = found === undefined ? 0 : Buffer.compare(found, key);
            if (order === 0)
                return found === undefined ? undefined : value;
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }
        if (!isInner)
            return undefined;
        const at = cells[low];
        number = at === undefined ? right : bytes.readUInt32BE(at);
    }
    return undefined;
}
function readHead(bytes, at) {
    const kind = bytes.readUInt8(at);
    const isInner = kind === INDEX_INTERIOR || kind === TABLE_INTERIOR;
    const first = at + (isInner ? 12 : 8);
    const count = bytes.readUInt16BE(at + 3);
    const cells = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(first + 2 * index));
    return { kind, cells, right: isInner ? bytes.readUInt32BE(at + 8) : 0 };
}
/** A cell's content; what does not fit stands on a chain of other pages (1.6, "Cell Payload Overflow Pages"). */
function payloadOf({ usable, pageSize, page }, bytes, cell) {
    const { start, length } = cell;
    if (length > VALUE_CAP)
        throw new RangeError('a value is larger than is read');
    const most = cell.isIndex ? Math.floor(((usable - 12) * 64) / 255) - 23 : usable - 35;
    if (length <= most)
        return slice(bytes, start, length);
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const wanted = least + ((length - least) % (usable - 4));
    const local = wanted <= most ? wanted : least;
    const parts = [slice(bytes, start, local)];
    let missing = length - local;
    let next = bytes.readUInt32BE(start + local);
    while (missing > 0) {
        const more = page(next);
        const part = more.subarray(4, 4 + Math.min(missing, usable - 4, pageSize - 4));
        parts.push(part);
        missing -= part.length;
        next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts);
}
/** The columns of a record as they stand there; numbers are big-endian. @throws RangeError */
function readRecord(payload) {
    const { value: headLength, end } = readVarint(payload, 0);
    const columns = [];
    let at = end;
    let content = headLength;
    while (at < headLength) {
        const { value: type, end: next } = readVarint(payload, at);
        const length = type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : (NUMBER_LENGTHS[type] ?? 0);
        columns.push(slice(payload, content, length));
        content += length;
        at = next;
    }
    return columns;
}
/** By serial type (2.1): null, integers of 1, 2, 3, 4, 6 and 8 bytes, a float, the constants 0 and 1. */
const NUMBER_LENGTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function slice(bytes, start, length) {
    if (start + length > bytes.length)
        throw new RangeError('a value goes beyond its page');
    return bytes.subarray(start, start + length);
}
/** Lengths and types never need more than the 6 bytes (42 bits) that are read here. */
function readVarint(bytes, at) {
    let value = 0;
    for (let index = 0; index < 6; index += 1) {
        const byte = bytes.readUInt8(at + index);
        value = value * 128 + (byte & 127);
        if (byte < 128)
            return { value, end: at + index + 1 };
    }
    throw new RangeError('a number is too long');
}

;// CONCATENATED MODULE: ./build/collect/installed/pnpm-store.js








/** The layouts that are known: of pnpm 11 and 12, of 10, of 7 to 9. */
const LAYOUTS = ['v11', 'v10', 'v3'];
/**
 * Finds packages in pnpm's content-addressed store, by the integrity in the lockfile. Every file is named by
 * its own digest there, and is compared with it. The index of a package's files is a JSON file of its own until
 * pnpm 10 (`v3`, `v10`), and a row of an SQLite database since pnpm 11 (`v11`).
 *
 * @param stores absolute paths of folders with `v11`, `v10` or `v3` in them.
 */
function findInPnpmStore(stores) {
    const versions = stores.flatMap((store) => (0,small_files/* listFolder */.bt)(store)
        .filter((name) => LAYOUTS.includes(name))
        .map((name) => external_node_path_default().join(store, name)));
    return (node) => {
        for (const version of versions) {
            const index = readIndex(version, node);
            const found = index === undefined ? undefined : packageOf(version, index, node);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
function readIndex(version, node) {
    const layout = external_node_path_default().basename(version);
    if (layout === 'v11')
        return readRow(external_node_path_default().join(version, 'index.db'), node);
    const hex = sha512Of(node.integrity ?? '');
    if (hex === undefined)
        return undefined;
    const text = layout === 'v3'
        ? (0,small_files/* readSmallFile */.EW)(external_node_path_default().join(version, 'files', hex.slice(0, 2), `${hex.slice(2)}-index.json`))
        : indexText(external_node_path_default().join(version, 'index', hex.slice(0, 2)), `${hex.slice(2, 64)}-`);
    const files = new Map(Object.entries((0,small_files/* parseObject */.lj)(text) ?? {})).get('files');
    if (typeof files !== 'object' || files === null)
        return undefined;
    const index = new Map();
    for (const [name, entry] of Object.entries(files)) {
        const integrity = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'integrity') : undefined;
        const digest = typeof integrity === 'string' ? sha512Of(integrity) : undefined;
        if (digest !== undefined)
            index.set(name, digest);
    }
    return index;
}
/** Rows are keyed by the lockfile's integrity and the package; their value is MessagePack. */
function readRow(database, { integrity, name, version }) {
    if (integrity === undefined)
        return undefined;
    const row = lookUpInSqlite(database, 'package_index', `${integrity}\t${name}@${version}`);
    const files = row === undefined ? undefined : member(unpack(row), 'files');
    if (!(files instanceof Map))
        return undefined;
    const index = new Map();
    for (const [file, entry] of files) {
        const digest = member(entry, 'digest');
        if (typeof digest === 'string' && /^[0-9a-f]{128}$/.test(digest))
            index.set(file, digest);
    }
    return index;
}
/** A row that cannot be read is as good as none: the package stays unread, which is reported. */
function unpack(row) {
    try {
        return unpackMessage(row);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function member(value, name) {
    return value instanceof Map ? value.get(name) : undefined;
}
function sha512Of(integrity) {
    return (0,packages_integrity/* parseIntegrity */.hN)(integrity).find(({ algorithm }) => algorithm === 'sha512')?.hex;
}
/** The index of a tarball; its name goes on with the package's, which does not matter: the content is compared. */
function indexText(folder, prefix) {
    const name = (0,small_files/* listFolder */.bt)(folder).find((entry) => entry.startsWith(prefix));
    return name === undefined ? undefined : (0,small_files/* readSmallFile */.EW)(external_node_path_default().join(folder, name));
}
function packageOf(version, index, node) {
    const manifest = (0,small_files/* parseObject */.lj)(readContent(version, index.get('package.json')));
    if (!(0,package_files/* isManifestOf */.v)(manifest, node))
        return undefined;
    const file = (name) => {
        const text = readContent(version, index.get(name));
        return text === undefined ? undefined : { file: name, text, sha256: (0,digest/* sha256Hex */.f)(text) };
    };
    return {
        from: 'store',
        manifest,
        licenseFiles: () => (0,package_files/* licenseFileNames */.k)([...index.keys()], manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}
/** A file of the store, if it has the digest that names it. */
function readContent(version, hex) {
    if (hex === undefined)
        return undefined;
    const file = external_node_path_default().join(version, 'files', hex.slice(0, 2), hex.slice(2));
    const text = (0,small_files/* readSmallFile */.EW)(file) ?? (0,small_files/* readSmallFile */.EW)(`${file}-exec`);
    return text !== undefined && (0,external_node_crypto_.createHash)('sha512').update(text).digest('hex') === hex ? text : undefined;
}

// EXTERNAL MODULE: ./build/collect/installed/zip.js
var zip = __webpack_require__(27760);
;// CONCATENATED MODULE: ./build/collect/installed/stores.js










/**
 * Finds packages that are not installed in what package managers keep of their downloads: pnpm's store, Yarn's
 * archives and folders, Bun's cache, npm's. A store of another package manager is as good: name and version must agree.
 *
 * @param noteUnfetched told of each archive that Git LFS has not fetched; what other stores have counts then.
 */
function findInStores(stores, noteUnfetched = () => { }) {
    const pnpm = findInPnpmStore(stores.pnpm);
    const archives = createPrefixIndex(stores.yarnBerry);
    const classic = createPrefixIndex(stores.yarnClassic);
    const bun = createPrefixIndex(stores.bun);
    const npm = findInNpmCache(stores.npm);
    return async (node) => {
        if (node.source.kind !== 'registry')
            return undefined;
        const flat = node.name.replace('/', '-');
        const found = pnpm(node) ??
            inFolders(classic(`npm-${flat}-${node.version}-`), `node_modules/${node.name}`, node) ??
            inFolders(bun(`${node.name}@${node.version}@@`), '.', node);
        if (found !== undefined)
            return found;
        for (const file of archives(`${flat}-npm-${node.version}-`)) {
            if (!file.endsWith('.zip'))
                continue;
            if (isUnfetched(file)) {
                noteUnfetched(file);
                continue;
            }
            const archived = await inArchive(file, node);
            if (archived !== undefined)
                return archived;
        }
        return npm(node);
    };
}
/** Entries of folders (with scopes' own folders) that begin with a text, absolute. Each folder is listed once. */
function createPrefixIndex(folders) {
    const lists = new Map();
    return (prefix) => folders.flatMap((folder) => {
        const slash = prefix.startsWith('@') ? prefix.indexOf('/') : -1;
        const within = slash === -1 ? folder : external_node_path_default().join(folder, prefix.slice(0, slash));
        const rest = prefix.slice(slash + 1);
        if (/[/\\\0]/.test(rest))
            return [];
        const names = lists.get(within) ?? (0,small_files/* listFolder */.bt)(within);
        lists.set(within, names);
        return startingWith(names, rest).map((name) => external_node_path_default().join(within, name));
    });
}
/** @param sorted by code units, so that what begins alike stands together. */
function startingWith(sorted, prefix) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (sorted[end]?.startsWith(prefix))
        end += 1;
    return sorted.slice(low, end);
}
function inFolders(folders, inner, node) {
    for (const folder of folders) {
        const within = (0,small_files/* visiblePath */.ex)(folder);
        if (within === undefined)
            continue;
        const found = (0,installed_folder/* readPackageFolder */.r)(external_node_path_default().join(within, inner), node, { within, from: 'store' });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isUnfetched(archive) {
    const { size = lfs/* POINTER_CAP */.$ } = (0,external_node_fs_.statSync)(archive, { throwIfNoEntry: false }) ?? {};
    return size < lfs/* POINTER_CAP */.$ && (0,lfs/* isLfsPointer */.N)((0,external_node_fs_.readFileSync)(archive));
}
async function inArchive(archive, node) {
    const top = `node_modules/${node.name}/`;
    const topName = (name) => name.startsWith(top) && !name.includes('/', top.length) ? name.slice(top.length) : undefined;
    const texts = await (0,zip/* readZip */.u)(archive, (name) => {
        const base = topName(name);
        // What a manifest refers to is only known once it is read, so every small text at the top is.
        return (base !== undefined && (base === 'package.json' || !/\.(?:[cm]?[jt]sx?|map|wasm|node)$/i.test(base)));
    });
    const manifest = (0,small_files/* parseObject */.lj)(texts.get(`${top}package.json`));
    if (!(0,package_files/* isManifestOf */.v)(manifest, node))
        return undefined;
    const names = [...texts.keys()].map((name) => name.slice(top.length));
    const file = (name) => {
        const text = texts.get(top + name);
        return text === undefined ? undefined : { file: name, text, sha256: (0,digest/* sha256Hex */.f)(text) };
    };
    return {
        from: 'store',
        manifest,
        licenseFiles: () => (0,package_files/* licenseFileNames */.k)(names, manifest).flatMap((name) => file(name) ?? []),
        file,
    };
}


/***/ }),

/***/ 27760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/** An archive with more entries than this is no package. */
const MAX_ENTRIES = 100_000;
/** An entry larger than this (unpacked) is not read. */
const ENTRY_CAP = 1024 * 1024;
/** All entries of an archive together are at most so large, unpacked. */
const ALL_CAP = 1024 * 1024 * 1024;
/**
 * The files of an archive that Yarn packed of a package, by their names below the package's folder. Yarn tidies the
 * names that it finds, and its older versions look for the archive's directory otherwise than our reader does: what
 * they would see otherwise is refused.
 *
 * @param archive its bytes: those that were hashed, and no others.
 * @throws Error beyond the limits, and what the reader finds wrong.
 */
async function unpackZip(archive, below) {
    assertOneDirectory(archive);
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const files = new Map();
    const zip = await fromBufferPromise(archive, { lazyEntries: true });
    let unpacked = 0;
    for await (const entry of entriesOf(zip)) {
        const { fileName } = entry;
        unpacked += entry.uncompressedSize;
        if (unpacked > ALL_CAP)
            throw new RangeError(`it holds more than ${ALL_CAP} bytes`);
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(fileName) !== fileName || /^[./]|\\/.test(fileName))
            throw new RangeError(`it holds ${fileName}, which is another name for a file`);
        if (fileName.endsWith('/'))
            continue;
        const name = fileName.slice(below.length);
        if (!fileName.startsWith(below))
            throw new RangeError(`it holds ${fileName}, which is not the package's`);
        if (files.has(name))
            throw new RangeError(`it holds ${fileName} twice`);
        files.set(name, await contentOf(zip, entry));
    }
    return files;
}
/** Where the end of an archive's directory is looked for: the longest comment, the end itself and a locator of Zip64. */
const END_WINDOW = 0xffff + 22 + 20;
const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const LOCATOR = Buffer.from('PK\x06\x07', 'latin1');
/**
 * That there is one directory: libzip, which Yarn 2 and 3 read with, takes another one than the last where that is
 * there, and one of Zip64 without being told to.
 *
 * @see PKWARE's APPNOTE.TXT, sections 4.3.15 and 4.3.16
 */
function assertOneDirectory(archive) {
    const last = archive.lastIndexOf(DIRECTORY_END);
    const from = Math.max(0, archive.length - END_WINDOW);
    for (let at = archive.indexOf(DIRECTORY_END, from); at !== -1; at = archive.indexOf(DIRECTORY_END, at + 1)) {
        const start = at === last || at + 22 > archive.length ? undefined : archive.readUInt32LE(at + 16);
        const isOther = start !== undefined && archive.subarray(start, start + 4).equals(DIRECTORY);
        if (isOther || archive.subarray(Math.max(0, at - 20), Math.max(0, at - 16)).equals(LOCATOR))
            throw new RangeError('it has more than one directory');
    }
}
/**
 * Texts of a zip archive's entries. The archive is read where it lies, entry by entry; sizes and places are
 * checked by the reader before anything is unpacked.
 *
 * @param file absolute path.
 * @param isWanted asked of every entry's name.
 * @returns by name, those within the size that is read.
 * @throws SealgateError INPUT_INVALID where it is no archive that can be read.
 */
async function readZip(file, isWanted) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const texts = new Map();
    try {
        const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
        try {
            for await (const entry of entriesOf(zip)) {
                if (!isWanted(entry.fileName) || entry.uncompressedSize > ENTRY_CAP)
                    continue;
                texts.set(entry.fileName, (await contentOf(zip, entry)).toString('utf8'));
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a zip archive that can be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
            location: { file },
            hint: 'Install again, so that the package manager writes it anew.',
            cause: error,
        });
    }
    return texts;
}
async function* entriesOf(zip) {
    let seen = 0;
    for await (const entry of zip.eachEntry()) {
        seen += 1;
        if (seen > MAX_ENTRIES)
            throw new RangeError(`it has more than ${MAX_ENTRIES} entries`);
        yield entry;
    }
}
async function contentOf(zip, entry) {
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ })

};
;