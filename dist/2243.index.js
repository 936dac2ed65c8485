"use strict";
exports.id = 2243;
exports.ids = [2243,7166];
exports.modules = {

/***/ 23969:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ul: () => (/* binding */ parseRegularJson),
  RJ: () => (/* binding */ parseStrictJson),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
;// CONCATENATED MODULE: ./build/collect/lockfiles/json-regular.js
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
/**
 * Answers for JSON as JSON.stringify writes it with an indent, which is how package managers write: whether a
 * text is exactly that is asked of the engine itself, by writing the parsed value again. A text that comes back
 * the same has no member named twice, and each member on a line of its own; no pass over its characters in
 * JavaScript finds that out as fast.
 *
 * @param value what JSON.parse made of `text`.
 * @returns line, from 1, of each member of the top-level object's member `section`; `undefined` where the text
 * is written in another way, is nested deeper than `maxDepth`, or may hold a member called `__proto__`.
 */
function linesOfRegular(text, value, { section, maxDepth }) {
    const form = formOf(text);
    if (form === undefined || text.includes('"__proto__"'))
        return undefined;
    const { indent, newline } = form;
    if (text.includes(`\n${indent.repeat(maxDepth)}`) || !isWrittenSo(text, value, form))
        return undefined;
    const start = text.indexOf(`\n${indent}${JSON.stringify(section)}: {${newline}`);
    const members = value[section];
    if (start === -1 || typeof members !== 'object' || members === null)
        return new Map();
    return numberLines(text, start, { keys: Object.keys(members), indent: indent.length });
}
/** How the first member is set off, where the text starts with an object. */
function formOf(text) {
    const match = /^\{(\r?\n)( {1,10}|\t{1,10})"/.exec(text);
    return match === null ? undefined : { newline: match[1], indent: match[2] };
}
/** With the newline at the end, as files have it, or without. */
function isWrittenSo(text, value, { indent, newline }) {
    let written;
    try {
        written = JSON.stringify(value, null, indent);
    }
    catch (error) {
        // Deeper than the engine's stack: such a text is for the careful pass to refuse.
        if (error instanceof RangeError)
            return false;
        throw error;
    }
    if (newline !== '\n')
        written = written.replaceAll('\n', newline);
    return text === `${written}${newline}` || text === written;
}
/** Lines of the members of the object that opens on the line after `start`, whose keys come in the text's order. */
function numberLines(text, start, { keys, indent }) {
    const lines = new Map();
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at <= start; at = text.indexOf('\n', at + 1))
        line += 1;
    let next = 0;
    for (let at = text.indexOf('\n', start + 1); next < keys.length && at !== -1; at = text.indexOf('\n', at + 1)) {
        line += 1;
        const first = text.charCodeAt(at + 1 + indent);
        if (first !== SPACE && first !== TAB)
            break;
        if (text.charCodeAt(at + 1 + 2 * indent) !== QUOTE)
            continue;
        lines.set(keys[next], line);
        next += 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/json-scan.js
const json_scan_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_ARRAY = 0x5d;
const json_scan_SPACE = 0x20;
/**
 * Walks over JSON text without building anything. It trusts the syntax: what it says of a text that JSON.parse
 * refuses means nothing. It never recurses and stops at `maxDepth`.
 */
function scanJson(text, section, maxDepth) {
    const lines = new Map();
    let members = 0;
    let depth = 0;
    let deepest = 0;
    let line = 1;
    let keyNext = false;
    let inSection = false;
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
        const code = text.charCodeAt(at);
        // Letters, digits and white space other than newlines say nothing.
        if (code === json_scan_SPACE)
            continue;
        if (code === json_scan_QUOTE) {
            const start = at + 1;
            at = stringEnd(text, at);
            if (!keyNext)
                continue;
            keyNext = false;
            if (depth === 1)
                inSection = keyOf(text, start, at) === section;
            else if (depth === 2 && inSection)
                lines.set(keyOf(text, start, at), line);
        }
        else if (code === NEWLINE)
            line += 1;
        else if (code === COLON)
            members += 1;
        else if (code === COMMA)
            keyNext = depth <= 2;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            if (depth > deepest)
                deepest = depth;
            if (depth > maxDepth)
                break;
            keyNext = code === OPEN_OBJECT && depth <= 2;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
            depth -= 1;
            keyNext = false;
        }
    }
    return { members, depth: deepest, lines };
}
/** The place of the quote that ends the string whose opening quote is at `at`; the text's end where there is none. */
function stringEnd(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text.charCodeAt(end - 1) === BACKSLASH) {
        let slashes = 1;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            break;
        end = text.indexOf('"', end + 1);
    }
    return end === -1 ? text.length : end;
}
function keyOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        // Not JSON: JSON.parse of the whole says so to the user.
        return raw;
    }
}
/** Finds the first bad key of valid JSON no deeper than what scanJson accepted. The slow pass, only for naming the fault. */
function findKeyFault(text) {
    const open = [];
    let line = 1;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === NEWLINE)
            line += 1;
        else if (code === json_scan_QUOTE) {
            const start = at + 1;
            at = stringEnd(text, at);
            const keys = open.at(-1);
            if (!keyNext || keys === undefined)
                continue;
            keyNext = false;
            const key = keyOf(text, start, at);
            if (key === '__proto__')
                return { key, kind: 'prototype', line, firstLine: line };
            const firstLine = keys.get(key);
            if (firstLine !== undefined)
                return { key, kind: 'duplicate', line, firstLine };
            keys.set(key, line);
        }
        else if (code === COMMA)
            keyNext = open.at(-1) !== undefined;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            keyNext = code === OPEN_OBJECT;
            open.push(keyNext ? new Map() : undefined);
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
            open.pop();
            keyNext = false;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
;// CONCATENATED MODULE: ./build/collect/lockfiles/json-door.js






/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 128;
/** Characters that may go to JSON.parse unseen: even if every one of them opens a level, memory suffices. */
const HARMLESS = 4 * 1024 * 1024;
/**
 * Reads JSON from outside: UTF-8 (or UTF-16 with its mark), at most 128 levels deep, no member named twice
 * and none named `__proto__`.
 *
 * @param section a member of the top-level object, whose own members' lines are wanted.
 * @throws SealgateError INPUT_INVALID naming file, line, what was found and what was expected.
 */
function parseStrictJson(bytes, file, section) {
    const text = textOf(bytes, file);
    (0,plain_faults/* refuseEmpty */.Ot)(text, file);
    if (text.length > HARMLESS)
        refuseDepth(scanJson(text, section, MAX_DEPTH), file);
    const value = parse(text, file);
    const lines = linesOfRegular(text, value, { section, maxDepth: MAX_DEPTH });
    return { value, lines: lines ?? scan(text, file, section, value) };
}
/**
 * As parseStrictJson, of text that is written as JSON.stringify writes it.
 *
 * @returns undefined for any other: nothing is known of it then.
 */
function parseRegularJson(text) {
    if (text.length > HARMLESS)
        return undefined;
    try {
        const value = JSON.parse(text);
        const lines = linesOfRegular(text, value, { section: '', maxDepth: MAX_DEPTH });
        return lines === undefined ? undefined : { value };
    }
    catch {
        // The careful way says what is wrong.
        return undefined;
    }
}
/** The careful pass, for texts that are not written as package managers write. */
function scan(text, file, section, value) {
    const found = scanJson(text, section, MAX_DEPTH);
    refuseDepth(found, file);
    if (countMembers(value) !== found.members)
        throw keyFault(text, file);
    return found.lines;
}
function refuseDepth({ depth }, file) {
    if (depth <= MAX_DEPTH)
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is nested more than ${MAX_DEPTH} levels deep`, {
        location: { file },
        hint: 'No package manager writes this. Restore the file from version control, or write it again.',
    });
}
/** As decodeText, by the quicker way where the bytes are plain UTF-8. */
function textOf(bytes, file) {
    if (bytes[0] === 0xef || !(0,external_node_buffer_.isUtf8)(bytes))
        return (0,io_text/* decodeText */.g7)(bytes, file);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
        const message = (0,errors/* messageOf */.bD)(cause);
        const offset = /at position (\d+)/.exec(message)?.[1];
        const at = (0,io_text/* positionAt */.t$)(text, offset === undefined ? text.length : Number(offset));
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not JSON: ${shorten(message)}`, {
            location: { file, ...at },
            hint: hintFor(text),
            cause,
        });
    }
}
/** V8 quotes the text around the fault; in a hostile file that may be long. */
function shorten(message) {
    const plain = message.replace(/\s+/g, ' ');
    return plain.length > 160 ? `${plain.slice(0, 160)}…` : plain;
}
function hintFor(text) {
    if (/^# yarn lockfile v1/m.test(text.slice(0, 400)))
        return 'This is a yarn.lock; name it so.';
    if (/^lockfileVersion:/m.test(text.slice(0, 10_000)))
        return 'This is a pnpm-lock.yaml; name it so.';
    return 'Restore the file from version control, or write it again with npm install --package-lock-only.';
}
/** Members of all objects of a parsed value; -1 where one is named `__proto__`. */
function countMembers(root) {
    let members = 0;
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const item of value)
                if (typeof item === 'object' && item !== null)
                    open.push(item);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key in value) {
                if (key === '__proto__')
                    return -1;
                members += 1;
                const member = value[key];
                if (typeof member === 'object' && member !== null)
                    open.push(member);
            }
        }
    }
    return members;
}
function keyFault(text, file) {
    const fault = findKeyFault(text);
    const key = JSON.stringify((fault?.key ?? '').slice(0, 200));
    const message = fault?.kind === 'prototype'
        ? `${file} has a member named __proto__`
        : `${file} names ${key} twice in one object (first on line ${fault?.firstLine ?? '?'})`;
    return new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file, ...(fault === undefined ? {} : { line: fault.line }) },
        hint: 'Readers disagree on what such a file means. Write it again with npm install --package-lock-only.',
    });
}


/***/ }),

/***/ 22154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ readProjectManifest),
/* harmony export */   Gd: () => (/* binding */ outOfDate),
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   bv: () => (/* binding */ needsOfImporter),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   it: () => (/* binding */ compareProjects),
/* harmony export */   pF: () => (/* binding */ newWorkspaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_in_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37166);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63537);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90543);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65020);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76833);
/* harmony import */ var _workspace_globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91124);








/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
    ['peerDependencies', 'peer'],
];
/** What a manifest, or an entry of a lockfile that copies one, asks for. */
function needsOf(manifest) {
    const needs = new Map();
    const meta = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(manifest.peerDependenciesMeta);
    for (const [member, kind] of MEMBERS) {
        const declared = manifest[member];
        const entries = declared instanceof Map ? [...declared] : Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(declared) ?? {});
        for (const [name, range] of entries) {
            if (typeof name !== 'string' || typeof range !== 'string' || needs.has(name))
                continue;
            const mayMiss = kind === 'peer' && (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(meta?.[name])?.optional === true;
            needs.set(name, mayMiss ? { range, kind, mayMiss } : { range, kind });
        }
    }
    return needs;
}
/** A project's needs as the graph has them: what leads nowhere is not among them. */
function needsOfImporter({ dependencies }) {
    return new Map(dependencies.map(({ name, range = '', kind }) => [name, { range, kind }]));
}
/** Reads a package.json; a text says why it cannot be used, `undefined` that it is not there. */
async function readProjectManifest(project, file) {
    const answer = (await project.read([file])).get(file);
    return answer === undefined ? undefined : manifestOf(answer, file);
}
function manifestOf(answer, file) {
    if (!(answer instanceof Uint8Array))
        return answer.refused;
    try {
        const value = JSON.parse((0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(answer, file));
        return (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(value) ?? `it holds ${(0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(value)}, expected an object`;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
}
/**
 * Compares what the manifests ask for with what the lockfile was made for. Where the project has no
 * package.json of its own (a lockfile alone), there is nothing to compare.
 */
async function compareProjects(comparison) {
    const { project, projects } = comparison;
    const files = projects.map(({ path }) => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .u)(path, 'package.json'));
    const answers = await project.read(files);
    if (!answers.has('package.json'))
        return [];
    const problems = [];
    for (const [index, one] of projects.entries()) {
        const file = files[index];
        const answer = answers.get(file);
        if (answer === undefined) {
            problems.push(outOfDate(file, `${file} is not there, and the lockfile has the project ${one.path}`));
            continue;
        }
        const manifest = manifestOf(answer, file);
        if (typeof manifest === 'string') {
            problems.push({
                code: 'unsupported-entry',
                message: `${file} cannot be used: ${manifest}`,
                place: file,
            });
        }
        else
            problems.push(...compareProject(file, manifest, one, comparison));
    }
    return problems;
}
/** Workspaces that the root's manifest names and the lockfile does not have. */
async function newWorkspaces(project, workspaces, projects) {
    if (workspaces === undefined)
        return [];
    const known = new Set(projects.map(({ path }) => path));
    const isWorkspace = (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceMatcher */ .m)(workspaces);
    const directories = (await project.manifests()).map(_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parentPath */ .y);
    return directories
        .filter((directory) => directory !== '.' && isWorkspace(directory) && !known.has(directory))
        .map((directory) => outOfDate(`${directory}/package.json`, `${directory} is a workspace, and the lockfile does not know of it`));
}
/** Settings that change what is installed, as a manifest or a lockfile has them: by name, each one text. */
function compareSettings(file, what, asked, locked) {
    const problems = [];
    for (const [name, value] of asked) {
        const known = locked.get(name);
        if (known === value)
            continue;
        const was = known === undefined ? 'does not know of it' : `is for ${quote(known)}`;
        problems.push(outOfDate(file, `${file} has the ${what} ${quote(name)}: ${quote(value)}, and the lockfile ${was}`));
    }
    for (const [name, value] of locked) {
        if (asked.has(name))
            continue;
        problems.push(outOfDate(file, `The lockfile has the ${what} ${quote(name)}: ${quote(value)}, and ${file} does not`));
    }
    return problems;
}
function outOfDate(file, message) {
    return { code: 'out-of-date', message, place: file };
}
function compareProject(file, manifest, locked, { graph, ignores, needs = needsOf }) {
    const asked = needs(manifest);
    const versions = lockedVersions(graph, locked.path);
    const problems = [];
    for (const name of new Set([...asked.keys(), ...locked.needs.keys()])) {
        const difference = { name, asked: asked.get(name), locked: locked.needs.get(name) };
        if (isSame(difference) || ignores?.(difference, locked) === true)
            continue;
        problems.push(outOfDate(file, explain(file, difference, versions.get(name))));
    }
    return problems;
}
function isSame({ asked, locked }) {
    if (asked === undefined || locked === undefined)
        return false;
    return asked.kind === locked.kind && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(asked.range) === (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCredentials */ .r)(locked.range);
}
function lockedVersions(graph, path) {
    const importer = graph.importers.find((one) => one.path === path);
    const versions = new Map(graph.packages.map(({ id, version }) => [id, version]));
    return new Map(importer?.dependencies.map(({ name, to }) => [name, versions.get(to) ?? '']));
}
const WORDS = {
    prod: 'a dependency',
    dev: 'a development dependency',
    optional: 'an optional dependency',
    peer: 'a peer dependency',
};
function explain(file, { name, asked, locked }, version = '') {
    if (asked === undefined)
        return `The lockfile is for ${quote(`${name}@${locked?.range ?? ''}`)}, which ${file} does not declare`;
    const declares = `${file} declares ${quote(`${name}@${asked.range}`)}`;
    if (locked === undefined)
        return `${declares}, and the lockfile does not know of it`;
    if (asked.range === locked.range)
        return `${declares} as ${WORDS[asked.kind]}, and the lockfile has it as ${WORDS[locked.kind]}`;
    const kept = version !== '' && (0,_model_in_range_js__WEBPACK_IMPORTED_MODULE_2__.inRange)(version, asked.range) ? `; ${version}, which is locked, is in both` : '';
    return `${declares}, and the lockfile is for ${quote(`${name}@${locked.range}`)}${kept}`;
}
/** Text of a lockfile or a manifest for a message, not longer than a line or two. */
function quote(text) {
    return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}


/***/ }),

/***/ 82243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ matchesPatchHash),
/* harmony export */   Z3: () => (/* binding */ declaredPatches),
/* harmony export */   _B: () => (/* binding */ comparePatches)
/* harmony export */ });
/* unused harmony exports patchesIn, patchesInManifest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23969);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65020);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22154);
/* harmony import */ var _pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73510);
/* harmony import */ var _yaml_door_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59311);







/**
 * Whether a patch has the hash that pnpm's lockfile keeps of it: hex SHA-256 since pnpm 10, base32 MD5 before;
 * either with line ends as on Unix.
 *
 * @see createHexHashFromFile and createBase32HashFromFile of pnpm's `@pnpm/crypto.hash`
 */
function matchesPatchHash(bytes, hash) {
    const text = Buffer.from(bytes).toString('latin1');
    return [text, text.replaceAll('\r\n', '\n')].some((content) => {
        const data = Buffer.from(content, 'latin1');
        if (/^[0-9a-f]{64}$/.test(hash))
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex') === hash;
        return base32((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(data).digest()) === hash;
    });
}
/** RFC 4648, lower case, without padding. */
function base32(bytes) {
    let text = '';
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        bits += 8;
        for (; bits >= 5; bits -= 5)
            text += ALPHABET[(held >> (bits - 5)) & 31];
    }
    return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31];
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/**
 * Paths of the patches that pnpm-workspace.yaml, or before pnpm 10 package.json, declares, relative to their
 * directory. A file that cannot be read declares none here; the checks that judge it say so.
 *
 * @param read bytes of a file of that directory.
 */
async function declaredPatches(read) {
    const workspace = await read(_pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKSPACE */ .un);
    const manifest = await read('package.json');
    const found = new Set();
    if (workspace !== undefined)
        for (const file of patchesIn(await rootOf(workspace)).values())
            found.add(file);
    if (manifest !== undefined)
        for (const file of patchesInManifest(parsed(manifest)).values())
            found.add(file);
    return [...found];
}
/**
 * Where the patches are others than the lockfile was made with: pnpm refuses it (`ERR_PNPM_LOCKFILE_CONFIG_MISMATCH`).
 *
 * @param locked `patchedDependencies` of the lockfile: `name@version` with the hash, before pnpm 11 also the path.
 */
async function comparePatches(project, workspace, locked) {
    const manifest = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof manifest !== 'object')
        return [];
    const inWorkspace = patchesIn(workspace);
    const asked = new Map([...patchesInManifest(manifest), ...inWorkspace]);
    const file = inWorkspace.size > 0 ? _pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKSPACE */ .un : 'package.json';
    const hashes = hashesIn(locked);
    const contents = await project.read([...asked.values()]);
    const problems = [];
    for (const [label, patch] of asked) {
        const hash = hashes.get(label);
        const bytes = contents.get(patch);
        if (hash === undefined)
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `${file} has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and its file ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(patch)} is not there`));
        else if (bytes instanceof Uint8Array && !matchesPatchHash(bytes, hash))
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(patch, `${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(patch)} is another patch than the one that the lockfile was made with`));
    }
    // Config dependencies bring patches along that no file of the project names.
    if (workspace?.has('configDependencies') === true)
        return problems;
    for (const label of hashes.keys())
        if (!asked.has(label))
            problems.push((0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfDate */ .Gd)(file, `The lockfile has a patch of ${(0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(label)}, and ${file} does not`));
    return problems;
}
function hashesIn(locked) {
    const hashes = new Map();
    if (!(locked instanceof Map))
        return hashes;
    for (const [label, value] of locked) {
        const hash = value instanceof Map ? value.get('hash') : value;
        if (typeof hash === 'string')
            hashes.set(label, hash);
    }
    return hashes;
}
/** `patchedDependencies` of pnpm-workspace.yaml, by `name@version`. */
function patchesIn(root) {
    const written = root?.get('patchedDependencies');
    const found = new Map();
    if (!(written instanceof Map))
        return found;
    for (const [label, file] of written)
        if (typeof file === 'string')
            found.set(label, file);
    return found;
}
/** `pnpm.patchedDependencies` of a package.json, by `name@version`. */
function patchesInManifest(manifest) {
    const patches = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)(manifest)?.pnpm)?.patchedDependencies) ?? {};
    return new Map(Object.entries(patches).filter((entry) => typeof entry[1] === 'string'));
}
function parsed(manifest) {
    try {
        return JSON.parse(Buffer.from(manifest).toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
async function rootOf(workspace) {
    try {
        const text = (0,_json_door_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(workspace, _pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKSPACE */ .un);
        return /^[^#\s]/m.test(text) ? (await (0,_yaml_door_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, _pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKSPACE */ .un, ''))[0]?.root : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 73510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ hasSeparateLockfiles),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   un: () => (/* binding */ WORKSPACE)
/* harmony export */ });
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63537);
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23969);
/* harmony import */ var _workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91124);
/* harmony import */ var _yaml_door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59311);




const WORKSPACE = 'pnpm-workspace.yaml';
/**
 * Settings stand beside the lockfile. With `sharedWorkspaceLockfile: false` every project of a workspace has a
 * lockfile, and the settings are those of the workspace's root: the next folder upwards with a pnpm-workspace.yaml, if
 * that names the lockfile's folder.
 *
 * @param lockfile path relative to the repository.
 */
async function settingsOf(lockfile, project) {
    const directory = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parentPath */ .y)(lockfile);
    const parts = directory === '.' ? [] : directory.split('/');
    // Of a lockfile outside of the repository nothing above it is known.
    const folders = parts.some((part) => part === '' || part === '..')
        ? []
        : parts.map((_, at) => upwards(at + 1));
    const answers = await project.read(['.', ...folders].map((folder) => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(folder, WORKSPACE)));
    const own = await workspaceIn(answers.get(WORKSPACE));
    if (!answers.has(WORKSPACE)) {
        for (const [at, folder] of folders.entries()) {
            const answer = answers.get((0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(folder, WORKSPACE));
            if (answer === undefined)
                continue;
            const workspace = await workspaceIn(answer);
            const isMember = (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceMatcher */ .m)(workspace?.packages);
            if (!isMember(parts.slice(parts.length - at - 1).join('/')))
                break;
            return { folder, files: moved(project, folder), workspace };
        }
    }
    return { folder: '.', files: project, workspace: own };
}
/** Whether every project of the workspace has a lockfile of its own. */
async function hasSeparateLockfiles({ files, workspace }) {
    if (workspace?.root.get('sharedWorkspaceLockfile') === 'false')
        return true;
    const answer = (await files.read(['.npmrc'])).get('.npmrc');
    const text = answer instanceof Uint8Array ? Buffer.from(answer).toString('latin1') : '';
    return /^[ \t]*shared-workspace-lockfile[ \t]*=[ \t]*"?false\b/m.test(text);
}
function upwards(levels) {
    return Array.from({ length: levels }, () => '..').join('/');
}
async function workspaceIn(answer) {
    if (!(answer instanceof Uint8Array))
        return undefined;
    const text = (0,_json_door_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(answer, WORKSPACE);
    if (!/^[^#\s]/m.test(text))
        return undefined;
    const root = (await (0,_yaml_door_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, WORKSPACE, ''))[0]?.root ?? new Map();
    const packages = root.get('packages');
    return {
        text,
        root,
        packages: Array.isArray(packages)
            ? packages.filter((one) => typeof one === 'string')
            : undefined,
    };
}
/** The same files, with paths relative to another folder. */
function moved(project, folder) {
    return {
        manifests: () => project.manifests(),
        read: async (paths) => {
            const places = new Map(paths.map((path) => [(0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(folder, path), path]));
            const answers = await project.read([...places.keys()]);
            return new Map([...answers].map(([place, answer]) => [places.get(place) ?? place, answer]));
        },
    };
}


/***/ }),

/***/ 91124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ workspaceMatcher)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30743);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65020);


/**
 * Which directories a root's `workspaces` member names: path patterns, and `!` for exclusion.
 *
 * @param workspaces the member as the manifest has it: a list, or `{packages: […]}`.
 */
function workspaceMatcher(workspaces) {
    const listed = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(workspaces) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(workspaces)?.packages) ?? [];
    const patterns = listed.map((pattern) => {
        const excluded = pattern.startsWith('!');
        return { excluded, matches: (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(normalise(excluded ? pattern.slice(1) : pattern)) };
    });
    return (directory) => {
        let matched = false;
        for (const { excluded, matches } of patterns) {
            if (matched === excluded && matches(directory))
                matched = !excluded;
        }
        return matched;
    };
}
function normalise(pattern) {
    return pattern
        .replaceAll('\\', '/')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
}


/***/ }),

/***/ 37166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inRange: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);

const LOOSE = { includePrerelease: true, loose: true };
const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * Whether a version is in a range, as npm reads both: loosely, a pre-release like any other version.
 *
 * Nearly all ranges are `^1.2.3`, `~1.2.3` or `1.2.3`, and versions without pre-release; these are compared as
 * the numbers they are, which is many times faster and gives the same answer.
 */
function inRange(version, range) {
    const wanted = PLAIN_RANGE.exec(range);
    const given = wanted === null ? null : PLAIN_VERSION.exec(version);
    if (wanted === null || given === null)
        return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(version, range, LOOSE);
    const [major, minor, patch] = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])];
    const sameMajor = Number(given[1]) === major;
    const sameMinor = sameMajor && Number(given[2]) === minor;
    const later = Number(given[3]) - patch;
    if (sameMinor)
        return range.startsWith('^0.0.') || wanted[1] === '' ? later === 0 : later >= 0;
    return wanted[1] === '^' && sameMajor && major !== 0 && Number(given[2]) > minor;
}


/***/ })

};
;