"use strict";
exports.id = 4596;
exports.ids = [4596,7166];
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

/***/ 65020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function stringOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The strings of a list, or of a single string; `undefined` where there are none. */
function stringsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}
/** A manifest's licence as one text: old manifests hold objects (`{type}`) and lists of either, of which one may choose. */
function licenseOf(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (Array.isArray(value)) {
        const all = value.map((item) => licenseOf(item)).filter((item) => item !== undefined);
        return all.length > 1 ? `(${all.join(' OR ')})` : all[0];
    }
    return stringOf(objectOf(value)?.type);
}


/***/ }),

/***/ 44596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmOutOfDate: () => (/* binding */ npmOutOfDate)
});

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./build/model/in-range.js
var in_range = __webpack_require__(37166);
// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(63537);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-door.js + 2 modules
var json_door = __webpack_require__(23969);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-values.js
var json_values = __webpack_require__(65020);
// EXTERNAL MODULE: ./node_modules/semver/ranges/intersects.js
var intersects = __webpack_require__(23465);
var intersects_default = /*#__PURE__*/__webpack_require__.n(intersects);
// EXTERNAL MODULE: ./build/collect/lockfiles/out-of-date.js
var out_of_date = __webpack_require__(22154);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-overrides.js





const MANIFEST = 'package.json';
/** Overrides within overrides; nobody writes more. */
const MAX_DEPTH = 20;
/** Names of packages that any line of `overrides` is about. */
function overriddenNames(manifest) {
    return rulesOf(manifest).map(({ target }) => target.name);
}
/**
 * npm's lockfile does not hold the overrides that it was made with. Where package.json has others, the lockfile has
 * versions that they do not allow: `npm ci` refuses it. Peers are left out, which may be unmet, and what is bundled,
 * which npm does not override. An override that was taken away is not seen
 * where packages alone need its target: npm itself installs what no range of theirs allows.
 *
 * @see npm's arborist: override-set.js, edge.js, dep-valid.js
 */
function compareOverrides(graph, manifest) {
    const rules = rulesOf(manifest);
    if (rules.length === 0)
        return [];
    const byName = new Map();
    for (const rule of rules) {
        const known = byName.get(rule.target.name);
        if (known === undefined)
            byName.set(rule.target.name, [rule]);
        else
            known.push(rule);
    }
    const packages = new Map(graph.packages.map((one) => [one.id, one]));
    const problems = new Map();
    // What the root itself asks for may not be overridden.
    for (const holder of [...graph.importers.filter(({ path }) => path !== '.'), ...graph.packages]) {
        if ('bundled' in holder && holder.bundled === true)
            continue;
        for (const edge of holder.dependencies) {
            const about = byName.get(edge.name);
            const target = about === undefined ? undefined : packages.get(edge.to);
            if (about === undefined || target === undefined || target.bundled === true || edge.kind === 'peer')
                continue;
            const message = faultOf({ holder, edge, target }, about);
            if (message !== undefined)
                problems.set(message, (0,out_of_date/* outOfDate */.Gd)(MANIFEST, message));
        }
    }
    return [...problems.values()];
}
function faultOf({ holder, edge, target }, rules) {
    const forced = forcedBy(holder, edge, rules);
    const allowed = forced === undefined ? rules : [forced];
    const isAllowed = allowed.some(({ value }) => value === undefined || isMet(target, value)) ||
        (forced === undefined && isMet(target, edge.range ?? ''));
    if (isAllowed)
        return undefined;
    const first = allowed[0];
    return `${MANIFEST} overrides ${(0,out_of_date/* quote */.hD)(selected(first))} by ${(0,out_of_date/* quote */.hD)(first.value ?? '')}, and the lockfile has ${(0,out_of_date/* quote */.hD)(`${target.name}@${target.version}`)}`;
}
const selected = ({ above, target }) => [...above, target].map(({ name, range }) => (range === '' ? name : `${name}@${range}`)).join(' > ');
/** The override that is sure to be the one of this edge: below its holder, else the first of the top level. */
function forcedBy(holder, edge, rules) {
    const fitting = rules.filter(({ target }) => covers(target.range, edge.range ?? ''));
    const nested = fitting.filter(({ above }) => above.length > 0);
    if (nested.length === 0)
        return fitting[0];
    if ('path' in holder)
        return undefined;
    const own = nested.filter(({ above: [first, ...more] }) => more.length === 0 &&
        first?.name === holder.name &&
        (first.range === '' || (0,in_range.inRange)(holder.version, first.range)));
    return nested.length === 1 ? own[0] : undefined;
}
/** Whether an override of `name@selected` is about a dependency of this range. */
function covers(selected, range) {
    if (selected === '' || selected === '*')
        return true;
    return isRange(selected) && isRange(range) && intersects_default()(selected, range, true);
}
const isRange = (text) => valid_default()(text, true) !== null;
/** Whether a package is what a range or an alias asks for. What is no range (tags, addresses) cannot be told. */
function isMet({ name, version }, asked) {
    const alias = /^npm:(@?[^@]+)(?:@(.*))?$/s.exec(asked);
    if (alias !== null && alias[1] !== name)
        return false;
    const range = alias === null ? asked : (alias[2] ?? '');
    return version === '' || !isRange(range) || (0,in_range.inRange)(version, range);
}
function rulesOf(manifest) {
    const rules = [];
    const own = (0,out_of_date/* needsOf */.hN)(manifest);
    addRules((0,json_values/* objectOf */.Xy)(manifest.overrides) ?? {}, []);
    return rules;
    function addRules(overrides, above) {
        if (above.length > MAX_DEPTH)
            return;
        for (const [key, written] of Object.entries(overrides)) {
            if (key === '.')
                continue;
            const target = selectorOf(key);
            const below = (0,json_values/* objectOf */.Xy)(written);
            const value = below === undefined ? written : below['.'];
            if (typeof value === 'string')
                rules.push({ above, target, value: rangeOf(value) });
            if (below !== undefined)
                addRules(below, [...above, target]);
        }
    }
    function rangeOf(value) {
        const asked = value.startsWith('$') ? own.get(value.slice(1))?.range : value;
        return asked !== undefined && isRange(asked.replace(/^npm:@?[^@]+@?/s, '')) ? asked : undefined;
    }
}
function selectorOf(key) {
    const at = key.indexOf('@', 1);
    return at === -1 ? { name: key, range: '' } : { name: key.slice(0, at), range: key.slice(at + 1) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-repairs.js



const npm_repairs_MANIFEST = 'package.json';
/**
 * Where the project's patches, package extensions or extension file are others than the lockfile was made with:
 * `npm ci` refuses it.
 *
 * @param packages the lockfile's `packages`.
 * @see npm 12's arborist: patched-dependencies.js, package-extensions.js, npm-extension.js
 */
async function compareRepairs(project, manifest, packages) {
    const locked = { root: (0,json_values/* objectOf */.Xy)(packages['']) ?? {}, patches: lockedPatches(packages) };
    return [
        ...(await comparePatches(project, manifest, locked)),
        ...compareExtensions(manifest, locked),
        ...(await compareExtensionFile(project, locked)),
    ];
}
function lockedPatches(packages) {
    const patches = new Map();
    for (const entry of Object.values(packages)) {
        const patched = (0,json_values/* objectOf */.Xy)((0,json_values/* objectOf */.Xy)(entry)?.patched);
        const path = (0,json_values/* stringOf */.Je)(patched?.path);
        if (path !== undefined)
            patches.set(path, (0,json_values/* stringOf */.Je)(patched?.integrity) ?? '');
    }
    return patches;
}
async function comparePatches(project, manifest, { patches }) {
    const asked = Object.entries((0,json_values/* objectOf */.Xy)(manifest.patchedDependencies) ?? {}).filter((entry) => typeof entry[1] === 'string');
    const contents = await project.read(asked.map(([, path]) => path));
    const problems = [];
    for (const [selector, path] of asked) {
        const integrity = patches.get(path);
        const bytes = contents.get(path);
        const has = `${npm_repairs_MANIFEST} has a patch of ${(0,out_of_date/* quote */.hD)(selector)}`;
        if (integrity === undefined)
            problems.push((0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `${has}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `${has}, and its file ${(0,out_of_date/* quote */.hD)(path)} is not there`));
        else if (bytes instanceof Uint8Array && sha512(bytes) !== integrity)
            problems.push((0,out_of_date/* outOfDate */.Gd)(path, `${(0,out_of_date/* quote */.hD)(path)} is another patch than the one that the lockfile was made with`));
    }
    const paths = new Set(asked.map(([, path]) => path));
    for (const path of patches.keys())
        if (!paths.has(path))
            problems.push((0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `The lockfile has the patch ${(0,out_of_date/* quote */.hD)(path)}, and ${npm_repairs_MANIFEST} does not`));
    return problems;
}
function compareExtensions({ packageExtensions: asked }, { root }) {
    const hash = asked === undefined ? undefined : sha512(Buffer.from(canonical(asked)));
    if (hash === (0,json_values/* stringOf */.Je)(root.packageExtensionsHash))
        return [];
    return [(0,out_of_date/* outOfDate */.Gd)(npm_repairs_MANIFEST, `${npm_repairs_MANIFEST} has other packageExtensions than the lockfile was made with`)];
}
/** Members sorted by code units at every level, no white space; what npm hashes. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const object = (0,json_values/* objectOf */.Xy)(value);
    if (object === undefined)
        return JSON.stringify(value);
    const members = Object.keys(object)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
    return `{${members.join(',')}}`;
}
/** `.npm-extension` is code that changes what packages need before anything is resolved; npm keeps its hash. */
async function compareExtensionFile(project, { root }) {
    const locked = (0,json_values/* stringOf */.Je)(root.npmExtensionHash);
    const { name, bytes } = await extensionFile(project);
    if (bytes !== undefined && !(bytes instanceof Uint8Array))
        return [];
    const prefix = `npm-extension:v1:${name.slice(name.lastIndexOf('.') + 1)}\n`;
    const hash = bytes === undefined ? undefined : sha512(Buffer.concat([Buffer.from(prefix), bytes]));
    if (hash === locked)
        return [];
    const message = hash === undefined
        ? `${name} is not there, and the lockfile was made with one`
        : locked === undefined
            ? `${name} is there, and the lockfile was made without one`
            : `${name} is another one than the lockfile was made with`;
    return [(0,out_of_date/* outOfDate */.Gd)(name, message)];
}
/** The file that .npmrc names, else the one that npm looks for. */
async function extensionFile(project) {
    const names = ['.npm-extension.mjs', '.npm-extension.cjs'];
    const answers = await project.read(['.npmrc', ...names]);
    const settings = answers.get('.npmrc');
    const named = settings instanceof Uint8Array
        ? /^[ \t]*extension-file[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/m.exec(Buffer.from(settings).toString('utf8'))?.[1]
        : undefined;
    if (named !== undefined)
        return { name: named, bytes: (await project.read([named])).get(named) };
    const name = names.find((one) => answers.has(one)) ?? '.npm-extension.mjs';
    return { name, bytes: answers.get(name) };
}
function sha512(bytes) {
    return `sha512-${(0,external_node_crypto_.createHash)('sha512').update(bytes).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-out-of-date.js








/** npm's versions 2 and later hold a copy of every project's package.json; version 1 holds none. */
const npmOutOfDate = async ({ file, graph, project }) => {
    const lock = (0,json_values/* objectOf */.Xy)(JSON.parse((0,json_door/* textOf */.b6)(file.bytes, file.path)));
    const packages = (0,json_values/* objectOf */.Xy)(lock?.packages);
    if (packages === undefined)
        return [];
    const projects = [];
    for (const { path } of graph.importers) {
        const entry = (0,json_values/* objectOf */.Xy)(packages[path === '.' ? '' : path]) ?? {};
        // npm keeps the entry of a folder that is no workspace any more.
        if (path === '.' || entry.extraneous !== true)
            projects.push({ path, needs: (0,out_of_date/* needsOf */.hN)(entry) });
    }
    const folders = await foldersOf(packages, new Set(projects.map(({ path }) => path)), project);
    const root = await (0,out_of_date/* readProjectManifest */.D8)(project, 'package.json');
    const compared = await (0,out_of_date/* compareProjects */.it)({ graph, project, projects: [...projects, ...folders] });
    const workspaces = typeof root === 'object' ? root.workspaces : undefined;
    return [
        ...compared,
        ...(await (0,out_of_date/* newWorkspaces */.pF)(project, workspaces, projects)),
        ...(typeof root === 'object' ? await compareRepairs(project, root, packages) : []),
        ...(typeof root === 'object' ? compareOverrides(graph, root) : []),
        ...(typeof root === 'object' ? wrongVersions(graph, root) : []),
    ];
};
/**
 * Versions that the projects' own ranges do not allow, without an override of that name: somebody edited the
 * lockfile. `npm ci` refuses it, and `npm install` takes another version.
 */
function wrongVersions(graph, root) {
    const overridden = new Set(overriddenNames(root));
    const packages = new Map(graph.packages.map((one) => [one.id, one]));
    return graph.importers.flatMap(({ path, dependencies }) => dependencies.flatMap(({ to, name, range = '', kind }) => {
        const target = packages.get(to);
        if (target?.source.kind !== 'registry' || kind === 'peer' || overridden.has(name))
            return [];
        const wanted = range.replace(/^npm:@?[^@]*@/, '');
        if (valid_default()(wanted, true) === null || (0,in_range.inRange)(target.version, wanted))
            return [];
        const file = (0,repository_path/* joinPath */.u)(path, 'package.json');
        const locked = (0,out_of_date/* quote */.hD)(`${target.name}@${target.version}`);
        return [
            (0,out_of_date/* outOfDate */.Gd)(file, `${file} declares ${(0,out_of_date/* quote */.hD)(`${name}@${range}`)}, and the lockfile has ${locked}`),
        ];
    }));
}
/** Folders that are linked to and are no workspaces, where their package.json is there. */
async function foldersOf(packages, workspaces, project) {
    const folders = [];
    for (const [path, entry] of Object.entries(packages)) {
        const folder = path === '' || path.includes('node_modules') ? undefined : (0,json_values/* objectOf */.Xy)(entry);
        if (folder === undefined || folder.extraneous === true || workspaces.has(path))
            continue;
        if (!path.startsWith('..'))
            folders.push({ path, needs: (0,out_of_date/* needsOf */.hN)(folder) });
    }
    const files = folders.map(({ path }) => (0,repository_path/* joinPath */.u)(path, 'package.json'));
    const found = files.length === 0 ? new Map() : await project.read(files);
    return folders.filter((_, index) => found.has(files[index]));
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

/***/ 76833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   dB: () => (/* binding */ refuseControls),
/* harmony export */   lU: () => (/* binding */ refuseMergeConflict),
/* harmony export */   ob: () => (/* binding */ noteMissingEnd),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _model_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41100);



/** @throws SealgateError INPUT_INVALID where there is nothing but white space. */
function refuseEmpty(text, file) {
    if (/\S/.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is empty`, {
        location: { file },
        hint: 'Restore the file from version control, or write it again with the package manager.',
    });
}
/** What no package manager writes, and what makes readers disagree on where a line ends. */
const CONTROL = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f]/;
function hasControls(text) {
    return CONTROL.test(text);
}
/**
 * @throws SealgateError INPUT_INVALID naming the line of the first control character. A carriage return alone ends a
 * line for package managers, and not for those who review the file: behind it anything can hide.
 */
function refuseControls(text, file) {
    const at = text.search(CONTROL);
    if (at === -1)
        return;
    const code = text.charCodeAt(at);
    const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const what = code === 0x0d
        ? `a carriage return without a line feed (${shown}), which ends a line for package managers only`
        : `the control character ${shown}`;
    const { line } = (0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, at);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has ${what}`, {
        location: { file, line },
        hint: 'No package manager writes this. Restore the file from version control, or let the package manager write it again.',
    });
}
/** A problem where the last line has no end: package managers write one, so the file may have been cut off in it. */
function noteMissingEnd(text, problems) {
    if (text.endsWith('\n'))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'The last line has no end, as package managers write it: the file may be cut off',
    });
}
/**
 * @throws SealgateError INPUT_INVALID naming the lines, where an unresolved merge left its markers.
 */
function refuseMergeConflict(text, file) {
    const lines = (0,_model_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (lines.length === 0)
        return;
    const shown = lines.slice(0, 12).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has merge-conflict markers on ${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 12 ? ` and ${lines.length - 12} more` : ''}`, {
        location: { file, line: lines[0] ?? 1 },
        hint: 'Resolve the merge: take one side of the file, then let the package manager write it again.',
    });
}
/** What a value is, in a few words for an error. */
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    return String(value);
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

/***/ 30743:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;
/** Whether a path pattern has wildcards. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
function globMatcher(pattern) {
    const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((wanted) => matchSegments(wanted, segments));
    };
}
/** The directory part of a pattern that has no wildcard, `.` where there is none. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
    return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = firstChoice(one);
        if (choice === undefined)
            done.push(one);
        else
            for (const text of one.slice(choice.start + 1, choice.end).split(','))
                open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** The first braces that have a comma and no braces within. */
function firstChoice(text) {
    for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
        const start = text.lastIndexOf('{', end);
        if (start >= from && text.slice(start, end).includes(','))
            return { start, end };
        from = end + 1;
    }
    return undefined;
}
/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern, path) {
    let reached = path.map(() => false);
    reached.unshift(true);
    for (const segment of pattern) {
        const next = reached.map(() => false);
        for (let at = 0; at <= path.length; at += 1) {
            if (segment === '**')
                next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
            else
                next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
        }
        reached = next;
    }
    return reached[path.length] === true;
}
/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern, text) {
    let at = 0;
    let wanted = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (wanted < pattern.length &&
            (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
            pattern[wanted] !== '*') {
            at += 1;
            wanted += 1;
        }
        else if (pattern[wanted] === '*') {
            star = wanted;
            from = at;
            wanted += 1;
        }
        else if (star !== -1) {
            wanted = star + 1;
            from += 1;
            at = from;
        }
        else
            return false;
    }
    while (pattern[wanted] === '*')
        wanted += 1;
    return wanted === pattern.length;
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


/***/ }),

/***/ 41100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ }),

/***/ 23465:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(96782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 64737:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ })

};
;