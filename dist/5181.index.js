"use strict";
exports.id = 5181;
exports.ids = [5181];
exports.modules = {

/***/ 90543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ credentialProblem),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/**
 * A text with the user names and passwords taken out of the addresses in it: what a graph holds goes into
 * evidence, reports and comments. The user name of an ssh address (`git@`) stays; without it the address is
 * another one, and it is no secret.
 */
function withoutCredentials(text) {
    if (!mayHoldCredentials(text))
        return text;
    let clean = text;
    for (let at = clean.indexOf('://'); at !== -1; at = clean.indexOf('://', at + 3)) {
        const start = at + 3;
        const end = authorityEnd(clean, start);
        const sign = clean.lastIndexOf('@', end - 1);
        if (sign < start)
            continue;
        const colon = clean.indexOf(':', start);
        const hasPassword = colon !== -1 && colon < sign;
        if (clean.slice(0, at).toLowerCase().endsWith('ssh')) {
            if (hasPassword)
                clean = clean.slice(0, colon) + clean.slice(sign);
        }
        else
            clean = clean.slice(0, start) + clean.slice(sign + 1);
    }
    return clean;
}
/** The quick answer for nearly all: the first `@`, if any, stands behind the first address's host, and no address follows. */
function mayHoldCredentials(text) {
    const at = text.indexOf('://');
    if (at === -1)
        return false;
    const sign = text.indexOf('@', at);
    if (sign === -1)
        return false;
    const slash = text.indexOf('/', at + 3);
    return slash === -1 || sign < slash || text.indexOf('://', at + 3) !== -1;
}
function authorityEnd(text, start) {
    for (let at = start; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '/' || sign === '?' || sign === '#' || sign === ' ' || sign === '\\')
            return at;
    }
    return text.length;
}
/** The credential is a fault of the lockfile, and it is not repeated. */
function credentialProblem(place) {
    return {
        code: 'unsupported-entry',
        message: 'The address holds a user name or password, which everybody who sees the lockfile can read',
        place,
    };
}


/***/ }),

/***/ 23969:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseStrictJson),
  b: () => (/* binding */ textOf)
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
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** As decodeText, by the quicker way where the bytes are plain UTF-8. */
function textOf(bytes, file) {
    if (bytes[0] === 0xef || isUtf16(bytes) || !(0,external_node_buffer_.isUtf8)(bytes))
        return (0,io_text/* decodeText */.g)(bytes, file);
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
        const at = (0,io_text/* positionAt */.t)(text, offset === undefined ? text.length : Number(offset));
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

/***/ 9114:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76833);


/** Deeper nesting than any lockfile has; it bounds the recursion. */
const MAX_DEPTH = 64;
const EMPTY_MAP = new Map();
const EMPTY_LIST = [];
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
/**
 * Reads a text in one pass: at most 64 levels deep, no member named twice.
 *
 * @param section a member of the top-level object, whose own members' lines are wanted.
 * @throws SealgateError INPUT_INVALID naming file, line, what was found and what was expected.
 */
function parseJsonc(text, file, section) {
    (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEmpty */ .Ot)(text, file);
    const state = {
        text,
        file,
        section,
        lines: new Map(),
        at: 0,
        line: 1,
        depth: 0,
        inSection: false,
    };
    skipBlank(state);
    const value = readValue(state);
    skipBlank(state);
    if (state.at < text.length)
        throw expected(state, 'the end of the file');
    return { value, lines: state.lines };
}
/** White space and comments. */
function skipBlank(state) {
    const { text } = state;
    for (;; state.at += 1) {
        const code = text.charCodeAt(state.at);
        if (code === SPACE || code === 0x0d || code === 0x09)
            continue;
        if (code === NEWLINE)
            state.line += 1;
        else if (code === SLASH && skipComment(state))
            continue;
        else
            return;
    }
}
/** Leaves the reader on the comment's last character. */
function skipComment(state) {
    const { text, at } = state;
    if (text.charCodeAt(at + 1) === SLASH) {
        const end = text.indexOf('\n', at);
        state.at = (end === -1 ? text.length : end) - 1;
        return true;
    }
    if (text[at + 1] !== '*')
        return false;
    const end = text.indexOf('*/', at + 2);
    if (end === -1)
        throw fault(state, 'a comment has no end');
    for (let next = text.indexOf('\n', at); next !== -1 && next < end; next = text.indexOf('\n', next + 1)) {
        state.line += 1;
    }
    state.at = end + 1;
    return true;
}
function readValue(state) {
    switch (state.text.charCodeAt(state.at)) {
        case QUOTE:
            return readString(state);
        case OPEN_MAP:
            return readMap(state);
        case OPEN_LIST:
            return readList(state);
        default:
            return readWord(state);
    }
}
function readMap(state) {
    enter(state);
    if (state.text.charCodeAt(state.at) === CLOSE_MAP)
        return leave(state, EMPTY_MAP);
    const map = new Map();
    const { depth } = state;
    for (;;) {
        if (state.text.charCodeAt(state.at) !== QUOTE)
            throw expected(state, 'a name in quotes or }');
        const { line } = state;
        const key = readString(state);
        if (map.has(key))
            throw fault(state, `${JSON.stringify(key.slice(0, 200))} comes twice in one object`);
        if (depth === 1)
            state.inSection = key === state.section;
        else if (depth === 2 && state.inSection)
            state.lines.set(key, line);
        skipBlank(state);
        if (state.text.charCodeAt(state.at) !== COLON)
            throw expected(state, 'a colon');
        state.at += 1;
        skipBlank(state);
        map.set(key, readValue(state));
        if (!readComma(state, CLOSE_MAP))
            throw expected(state, 'a comma or }');
        if (state.text.charCodeAt(state.at) === CLOSE_MAP)
            return leave(state, map);
    }
}
function readList(state) {
    enter(state);
    if (state.text.charCodeAt(state.at) === CLOSE_LIST)
        return leave(state, EMPTY_LIST);
    const list = [];
    for (;;) {
        list.push(readValue(state));
        if (!readComma(state, CLOSE_LIST))
            throw expected(state, 'a comma or ]');
        if (state.text.charCodeAt(state.at) === CLOSE_LIST)
            return leave(state, list);
    }
}
function enter(state) {
    state.depth += 1;
    if (state.depth > MAX_DEPTH)
        throw fault(state, `it is nested more than ${MAX_DEPTH} levels deep`);
    state.at += 1;
    skipBlank(state);
}
function leave(state, value) {
    state.depth -= 1;
    state.at += 1;
    return value;
}
/** Between two members, or behind the last one: whether there is a comma or the end. */
function readComma(state, end) {
    skipBlank(state);
    if (state.text.charCodeAt(state.at) !== COMMA)
        return state.text.charCodeAt(state.at) === end;
    state.at += 1;
    skipBlank(state);
    return true;
}
function readString(state) {
    const { text } = state;
    const start = state.at + 1;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            state.at = at + 1;
            return text.slice(start, at);
        }
        if (code === BACKSLASH)
            return readEscaped(state, start, at);
        if (code < SPACE)
            break;
    }
    throw fault(state, 'a text in quotes has no end on its line');
}
/** From the first backslash on: JSON.parse knows the escapes. */
function readEscaped(state, start, from) {
    const { text } = state;
    let end = from;
    for (;;) {
        const code = text.charCodeAt(end);
        if (code === BACKSLASH)
            end += 2;
        else if (code === QUOTE)
            break;
        else if (Number.isNaN(code) || code < SPACE)
            throw fault(state, 'a text in quotes has no end on its line');
        else
            end += 1;
    }
    try {
        const value = JSON.parse(text.slice(start - 1, end + 1));
        state.at = end + 1;
        return String(value);
    }
    catch (cause) {
        throw fault(state, 'a text in quotes has an escape that is none', cause);
    }
}
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
function readWord(state) {
    WORD.lastIndex = state.at;
    const word = WORD.exec(state.text)?.[0];
    if (word === undefined)
        throw expected(state, 'a value');
    state.at += word.length;
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : Number(word);
}
function expected(state, what) {
    const found = state.text.slice(state.at, state.at + 20).split('\n')[0] ?? '';
    const shown = state.at >= state.text.length ? 'the end of the file' : JSON.stringify(found);
    return fault(state, `found ${shown}, expected ${what}`);
}
function fault({ text, file, line }, what, cause) {
    (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseMergeConflict */ .lU)(text, file);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} cannot be read: ${what}`, {
        location: { file, line },
        hint: 'Restore the file from version control, or write it again: bun install --lockfile-only',
        cause,
    });
}


/***/ }),

/***/ 76833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   lU: () => (/* binding */ refuseMergeConflict),
/* harmony export */   ob: () => (/* binding */ noteMissingEnd),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** @throws SealgateError INPUT_INVALID where there is nothing but white space. */
function refuseEmpty(text, file) {
    if (/\S/.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is empty`, {
        location: { file },
        hint: 'Restore the file from version control, or write it again with the package manager.',
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
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return;
    const lines = [];
    let number = 0;
    for (const line of text.split('\n')) {
        number += 1;
        if (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line))
            lines.push(number);
    }
    const shown = lines.slice(0, 12).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has merge-conflict markers on line${lines.length === 1 ? '' : 's'} ${shown}${lines.length > 12 ? ` and ${lines.length - 12} more` : ''}`, {
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

/***/ 9144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ projectOnDisk),
/* harmony export */   m0: () => (/* binding */ NO_PROJECT),
/* harmony export */   t9: () => (/* binding */ projectAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91647);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67432);
/* harmony import */ var _model_compare_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5832);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63537);







/** No package.json that people write comes near it. */
const CAP = 4 * 1024 * 1024;
/** A lockfile that stands alone. */
const NO_PROJECT = {
    manifests: async () => [],
    read: async () => new Map(),
};
/**
 * The project around a lockfile on the disk. Paths to read come from lockfiles and manifests: only files inside
 * the repository, symbolic links resolved, are opened.
 *
 * @param lockfile absolute path.
 * @param root absolute path of the repository; a lockfile outside of it has its own directory for one.
 * @param listBelow paths of the project's files below an absolute directory, relative to it; asked once at most.
 */
function projectOnDisk(lockfile, { root, listBelow, }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(lockfile);
    const border = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, lockfile) ? root : directory;
    return {
        manifests: async () => manifestsOf(await listBelow(directory)),
        read: async (paths) => {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(border);
            const answers = await Promise.all(paths.map(async (name) => [name, await readInside(real, node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(directory, name), name)]));
            return withoutMissing(answers);
        },
    };
}
/**
 * The project around a lockfile at a commit.
 *
 * @param lockfile path relative to `dir`, with `/`.
 * @param files paths of all files of the commit below `dir`.
 */
function projectAt(place) {
    const { dir, commit, lockfile, files } = place;
    const directory = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parentPath */ .y)(lockfile);
    const prefix = directory === '.' ? '' : `${directory}/`;
    return {
        manifests: async () => manifestsOf(files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length))),
        read: async (paths) => {
            const there = new Set(files);
            const places = paths.map((name) => [name, (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .u)(directory, name)]);
            const wanted = places.filter(([, file]) => there.has(file));
            const blobs = await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_4__/* .blobsAt */ .cu)(dir, commit, wanted.map(([, file]) => file));
            return withoutMissing(wanted.map(([name, file]) => {
                const bytes = blobs.get(file);
                return [name, bytes === undefined || bytes.length <= CAP ? bytes : tooLarge(name)];
            }));
        },
    };
}
function manifestsOf(files) {
    return files
        .filter((file) => file === 'package.json' || file.endsWith('/package.json'))
        .filter((file) => !file.split('/').includes('node_modules'))
        .sort(_model_compare_text_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n);
}
async function readInside(root, file, name) {
    try {
        const real = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(file);
        if (real === undefined)
            return undefined;
        if (!(0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real))
            return { refused: `${name} is outside the project and was not read` };
        return await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(real, CAP);
    }
    catch (error) {
        return { refused: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
function tooLarge(name) {
    return { refused: `${name} has more bytes than the limit of ${CAP}` };
}
function withoutMissing(answers) {
    return new Map(answers.flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer]])));
}


/***/ }),

/***/ 15181:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ compareWithManifests),
  iw: () => (/* binding */ lockfileReaders),
  Qk: () => (/* binding */ notRead),
  GQ: () => (/* binding */ readLockfile),
  TC: () => (/* binding */ readerOf),
  I5: () => (/* binding */ unreadLockfiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/collect/lockfiles/addresses.js
var addresses = __webpack_require__(90543);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(74900);
;// CONCATENATED MODULE: ./build/collect/lockfiles/merge-drafts.js


/** Shared by the nodes of one draft, which are nearly all; never written to. */
const NONE = [];
/**
 * Groups drafts with the same name, version, source, integrity and bundling into nodes, sorted by id, and
 * gives every draft the index of its node. A node's id is its purl; a second one with that purl gets `#2`.
 */
function mergeDrafts(drafts) {
    const byPurl = new Map();
    for (const draft of drafts) {
        const purl = purlOf(draft);
        const known = byPurl.get(purl);
        const same = known === undefined ? undefined : findSame(known, draft);
        if (same !== undefined) {
            if (same.others === NONE)
                same.others = [draft];
            else
                same.others.push(draft);
            continue;
        }
        const node = { first: draft, others: NONE, purl, id: purl, edges: draft.edges };
        if (known === undefined)
            byPurl.set(purl, node);
        else if (Array.isArray(known))
            known.push(node);
        else
            byPurl.set(purl, [known, node]);
    }
    const nodes = inOrder(byPurl);
    for (let index = 0; index < nodes.length; index += 1) {
        const { first, others } = nodes[index];
        first.index = index;
        for (const other of others)
            other.index = index;
    }
    for (const node of nodes)
        if (node.others !== NONE)
            uniteEdges(node);
    return nodes;
}
/**
 * By id. The purls are sorted as plain texts, which the engine does natively; only nodes that share one are
 * compared by what tells them apart, so that ids do not depend on the order of reading.
 */
function inOrder(byPurl) {
    const nodes = [];
    let most = 1;
    for (const purl of [...byPurl.keys()].sort()) {
        const found = byPurl.get(purl);
        if (!Array.isArray(found)) {
            nodes.push(found);
            continue;
        }
        found.sort((a, b) => (0,compare_text/* compareText */.n)(tieKey(a.first), tieKey(b.first)));
        most = Math.max(most, found.length);
        for (let at = 0; at < found.length; at += 1) {
            const node = found[at];
            if (at > 0)
                node.id = `${purl}#${at + 1}`;
            nodes.push(node);
        }
    }
    // `#10` sorts before `#2`: only then is the order by purl not the order by id.
    return most > 9 ? nodes.sort((a, b) => (0,compare_text/* compareText */.n)(a.id, b.id)) : nodes;
}
function findSame(known, draft) {
    if (!Array.isArray(known))
        return isSame(known.first, draft) ? known : undefined;
    return known.find((node) => isSame(node.first, draft));
}
/** For drafts with the same purl. */
function isSame(a, b) {
    return (a.integrity === b.integrity &&
        a.bundled === b.bundled &&
        a.version === b.version &&
        a.name === b.name &&
        a.source.kind === b.source.kind &&
        (a.source === b.source || sourceKey(a.source) === sourceKey(b.source)));
}
function sourceKey(source) {
    switch (source.kind) {
        case 'registry':
            return source.url ?? '';
        case 'tarball':
            return source.url;
        case 'git':
            return `${source.url}#${source.commit ?? ''}`;
        case 'file':
        case 'link':
            return source.path;
    }
}
function tieKey({ name, version, source, integrity = '', bundled }) {
    return [name, version, bundled ? '1' : '0', source.kind, sourceKey(source), integrity].join('\0');
}
/**
 * @see Package URL specification, qualifiers `vcs_url` and `download_url`. Packages of any registry carry no
 * qualifier: the same package through a mirror is the same package (docs/decisions/0010).
 */
function purlOf({ name, version, source }) {
    switch (source.kind) {
        case 'registry':
            return (0,purl/* npmPurl */.N)(name, version);
        case 'tarball':
            return (0,purl/* npmPurl */.N)(name, version, { download_url: source.url });
        case 'git': {
            const url = vcsUrl(source.url);
            return (0,purl/* npmPurl */.N)(name, version, {
                vcs_url: source.commit === undefined ? url : `${url}@${source.commit}`,
            });
        }
        case 'file':
        case 'link':
            return (0,purl/* npmPurl */.N)(name, version, { download_url: `file:${source.path}` });
    }
}
/** An address as `vcs_url` has it: `git+` before the scheme, and ssh's short form (`git@host:path`) written out. */
function vcsUrl(url) {
    if (/^git[+:]/.test(url))
        return url;
    const short = /^([^/:@]+@[^/:@]+):(?!\/\/)(.*)$/s.exec(url);
    return short === null ? `git+${url}` : `git+ssh://${short[1]}/${short[2]}`;
}
function uniteEdges(node) {
    const edges = [];
    const seen = new Set();
    for (const draft of [node.first, ...node.others]) {
        for (const edge of draft.edges) {
            const to = edge.to.kind === 'package' ? String(edge.to.index) : edge.to.path;
            const key = `${edge.name}\0${edge.to.kind}\0${to}\0${edge.kind}\0${edge.range ?? ''}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            edges.push(edge);
        }
    }
    node.edges = edges;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/reach-scopes.js
const BIT = { prod: 1, peer: 2, optional: 4, dev: 8 };
const RUNTIME = BIT.prod | BIT.peer;
const OPTIONAL = RUNTIME | BIT.optional;
const ALL = OPTIONAL | BIT.dev;
/** Weakest last; a node's mark is the place of its scope here plus one, 0 where nothing reaches it. */
const SCOPES = [
    ['runtime', RUNTIME],
    ['optional', OPTIONAL],
    ['development', ALL],
];
/**
 * Scope of every node by what reaches it from the importers; the lockfile's own flags are not asked. Runtime
 * wins over optional, optional over development. What nothing reaches is `runtime`: nobody said that it may be
 * left out of production.
 *
 * @returns in the order of `nodes`; drafts hold their node's index.
 */
function reachNodes(importers, nodes) {
    const marks = new Uint8Array(nodes.length);
    const queue = new Uint32Array(nodes.length);
    let length = 0;
    for (let mark = 1; mark <= SCOPES.length; mark += 1) {
        const kinds = SCOPES[mark - 1][1];
        for (const { edges } of importers)
            length = follow(edges, { kinds, mark, marks, queue, length });
        // From the start again: what is marked by now may lead further over the weaker kinds.
        for (let head = 0; head < length; head += 1) {
            const { edges } = nodes[queue[head]];
            if (edges.length > 0)
                length = follow(edges, { kinds, mark, marks, queue, length });
        }
    }
    const needed = kindsOfNeed(importers, nodes);
    const reach = [];
    for (let index = 0; index < nodes.length; index += 1) {
        const mark = marks[index];
        const need = needed[index];
        reach.push({
            scope: SCOPES[Math.max(mark, 1) - 1][0],
            direct: (need & DIRECT) !== 0,
            peer: (need & ALL) === BIT.peer,
        });
    }
    return reach;
}
/** Marks and queues what edges of these kinds lead to for the first time; gives back the queue's new length. */
function follow(edges, { kinds, mark, marks, queue, length }) {
    let end = length;
    for (const { to, kind } of edges) {
        if (to.kind !== 'package' || marks[to.index] !== 0 || (BIT[kind] & kinds) === 0)
            continue;
        marks[to.index] = mark;
        queue[end] = to.index;
        end += 1;
    }
    return end;
}
/** An importer needs it. */
const DIRECT = 16;
/** Of every node, the kinds of all edges that lead to it. */
function kindsOfNeed(importers, nodes) {
    const needed = new Uint8Array(nodes.length);
    for (const { edges } of importers) {
        for (const { to, kind } of edges) {
            if (to.kind === 'package')
                needed[to.index] = needed[to.index] | BIT[kind] | DIRECT;
        }
    }
    for (const { edges } of nodes) {
        for (const { to, kind } of edges) {
            if (to.kind === 'package')
                needed[to.index] = needed[to.index] | BIT[kind];
        }
    }
    return needed;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/assemble-graph.js




/**
 * Drafts → graph: entries that are the same package become one node with the union of their edges; ids,
 * scopes, `direct` and `peer` are computed; everything is sorted.
 */
function assembleGraph(draft) {
    const nodes = mergeDrafts(draft.packages);
    const importers = [...draft.importers].sort((a, b) => importerOrder(a.path, b.path));
    const reach = reachNodes(importers, nodes);
    return {
        lockfile: draft.lockfile,
        importers: importers.map((importer) => finishImporter(importer, finishEdges(importer.edges, nodes))),
        packages: nodes.map((node, index) => finishPackage(node, reach[index], finishEdges(node.edges, nodes))),
        problems: draft.problems.map(cleanProblem).sort(problemOrder),
    };
}
/** A graph with more problems, in their order. */
function withProblems(graph, more) {
    return { ...graph, problems: [...graph.problems, ...more.map(cleanProblem)].sort(problemOrder) };
}
/** Path, format, version, digest and size of a lockfile. */
function lockfileInfo(file, format, version) {
    return { path: file.path, format, version, sha256: (0,digest/* sha256Hex */.f)(file.bytes), bytes: file.bytes.length };
}
function importerId(path) {
    return `workspace:${path}`;
}
function importerOrder(a, b) {
    if (a === b)
        return 0;
    if (a === '.' || b === '.')
        return a === '.' ? -1 : 1;
    return a < b ? -1 : 1;
}
function cleanProblem({ code, message, place }) {
    const clean = { code, message: (0,addresses/* withoutCredentials */.r)(message) };
    return place === undefined ? clean : { ...clean, place: (0,addresses/* withoutCredentials */.r)(place) };
}
function problemOrder(a, b) {
    const keyOf = ({ place = '', code, message }) => `${place}\0${code}\0${message}`;
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
/**
 * Puts ids in the place of drafts, and sorts. In place: a large lockfile has tens of thousands of edges. Nodes
 * may share an edge, which is then done already.
 */
function finishEdges(drafts, nodes) {
    const edges = drafts;
    // Lockfiles are written in order, so that most lists need no sorting.
    let ordered = true;
    for (let at = 0; at < drafts.length; at += 1) {
        const edge = drafts[at];
        const { to } = edge;
        if (typeof to !== 'string')
            edge.to = to.kind === 'package' ? nodes[to.index].id : importerId(to.path);
        if (at > 0 && ordered)
            ordered = edges[at - 1].name < edge.name;
    }
    return ordered ? edges : [...edges].sort(edgeOrder);
}
function edgeOrder(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    if (a.to !== b.to)
        return a.to < b.to ? -1 : 1;
    if (a.kind !== b.kind)
        return a.kind < b.kind ? -1 : 1;
    if (a.range === b.range)
        return 0;
    return (a.range ?? '') < (b.range ?? '') ? -1 : 1;
}
function finishImporter(draft, dependencies) {
    const { path, name, version, license } = draft;
    return {
        id: importerId(path),
        path,
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        ...(license === undefined ? {} : { license }),
        dependencies,
    };
}
/** Written member by member: this runs for every package, and spreading conditions costs a third of the reading. */
function finishPackage(node, reach, dependencies) {
    const { first, others } = node;
    const done = {
        id: node.id,
        purl: node.purl,
        name: first.name,
        version: first.version,
        source: first.source,
        scope: reach.scope,
        direct: reach.direct,
        places: [first.place],
        dependencies,
    };
    let { line, license, deprecated, hasInstallScript, checksum, patches } = first;
    if (others.length > 0) {
        done.places = [first.place, ...others.map((one) => one.place)].sort();
        for (const one of others) {
            if (one.line !== undefined && (line === undefined || one.line < line))
                line = one.line;
            license ??= one.license;
            deprecated ??= one.deprecated;
            hasInstallScript ||= one.hasInstallScript;
            checksum ??= one.checksum;
            patches ??= one.patches;
        }
    }
    if (first.integrity !== undefined)
        done.integrity = first.integrity;
    if (checksum !== undefined)
        done.checksum = checksum;
    if (patches !== undefined)
        done.patches = patches;
    if (reach.peer)
        done.peer = true;
    if (first.bundled)
        done.bundled = true;
    if (license !== undefined)
        done.license = license;
    if (deprecated !== undefined)
        done.deprecated = deprecated;
    if (hasInstallScript)
        done.hasInstallScript = true;
    if (first.os !== undefined)
        done.os = first.os;
    if (first.cpu !== undefined)
        done.cpu = first.cpu;
    if (first.libc !== undefined)
        done.libc = first.libc;
    if (line !== undefined)
        done.line = line;
    return done;
}

// EXTERNAL MODULE: ./build/model/versions.js
var versions = __webpack_require__(31012);
;// CONCATENATED MODULE: ./build/collect/lockfiles/bun-keys.js
/** Reads `name@resolution`; `undefined` where it is none that Bun writes. */
function resolutionOf(text) {
    if (text.startsWith('@root:'))
        return { kind: 'root' };
    const at = text.indexOf('@', 1);
    if (at === -1)
        return undefined;
    const name = text.slice(0, at);
    const written = text.slice(at + 1);
    if (written === 'root:')
        return { kind: 'root' };
    if (/^\d/.test(written))
        return { kind: 'npm', name, version: written };
    if (written.startsWith('workspace:'))
        return { kind: 'workspace', name, path: written.slice(10) };
    if (written.startsWith('link:'))
        return local(name, { kind: 'link', path: written.slice(5) });
    if (written.startsWith('file:'))
        return local(name, { kind: 'file', path: written.slice(5) });
    if (/^(?:git[+:@]|ssh:|github:)/.test(written))
        return { kind: 'git', name, source: gitSource(written) };
    if (/^https?:\/\//i.test(written))
        return { kind: 'tarball', name, source: { kind: 'tarball', url: written } };
    // What is left is the path of an archive.
    if (/\.(?:tgz|tar\.gz|tar)$/i.test(written))
        return { kind: 'tarball', name, source: { kind: 'file', path: written } };
    return undefined;
}
function local(name, source) {
    return { kind: 'local', name, source };
}
/** The commit stands behind `#`; `github:owner/repository` is written out as the address it stands for. */
function gitSource(written) {
    const hash = written.lastIndexOf('#');
    const address = hash === -1 ? written : written.slice(0, hash);
    const url = address.startsWith('github:') ? `https://github.com/${address.slice(7)}` : address;
    const commit = hash === -1 ? '' : written.slice(hash + 1);
    return commit === '' ? { kind: 'git', url } : { kind: 'git', url, commit };
}
/** The place that holds a place: `a/@s/b` is held by `a`, `a` by nothing (the empty text). */
function holderOf(place) {
    const slash = place.lastIndexOf('/');
    if (slash === -1)
        return '';
    const before = place.lastIndexOf('/', slash - 1);
    // The last name may have a scope: `@s/b`.
    if (place[before + 1] !== '@')
        return place.slice(0, slash);
    return before === -1 ? '' : place.slice(0, before);
}
/** The name under which a place is asked for: its last one, with scope. */
function nameOfPlace(place) {
    const holder = holderOf(place);
    return holder === '' ? place : place.slice(holder.length + 1);
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/bun-rules.js
/** Sections of texts by name, and how deep names may nest in them. */
const TEXTS = [
    ['catalog', 0],
    ['catalogs', 1],
    ['overrides', 2],
    ['patchedDependencies', 0],
];
/** Problems of what stands in a section and is no text: packages that got there would be lost without a word. */
function noteStrangers(root, problems) {
    for (const [section, depth] of TEXTS) {
        const written = root.get(section);
        if (written === undefined)
            continue;
        const strangers = written instanceof Map ? strangersOf(written, depth) : [''];
        for (const name of strangers.slice(0, 20)) {
            const where = name === '' ? '' : ` ${JSON.stringify(name.slice(0, 200))} in`;
            const message = `What stands as${where} "${section}" is nothing that Bun writes there`;
            problems.push({ code: 'unsupported-entry', message });
        }
    }
}
function strangersOf(map, depth) {
    return [...map].flatMap(([name, value]) => {
        if (typeof value === 'string')
            return [];
        return value instanceof Map && depth > 0 ? strangersOf(value, depth - 1) : [name];
    });
}
/** Paths of patches by `name@version`. */
function patchesOf(root) {
    const written = root.get('patchedDependencies');
    const patches = new Map();
    if (!(written instanceof Map))
        return patches;
    for (const [label, path] of written)
        if (typeof path === 'string')
            patches.set(label, path);
    return patches;
}
/** `catalog` under the empty name, and every named catalog. */
function catalogsOf(root) {
    const catalogs = new Map();
    const unnamed = root.get('catalog');
    if (unnamed instanceof Map)
        catalogs.set('', unnamed);
    const named = root.get('catalogs');
    if (named instanceof Map) {
        for (const [name, entries] of named)
            if (entries instanceof Map)
                catalogs.set(name, entries);
    }
    return catalogs;
}
/** A rule's key may have a range (`a@^1`), and a rule of version 3 may hold further ones by name. */
function overriddenOf(root) {
    const names = new Set();
    const take = (rules, parent) => {
        if (!(rules instanceof Map))
            return;
        for (const [key, value] of rules) {
            const at = key.indexOf('@', 1);
            const name = key === '.' ? (parent ?? key) : at === -1 ? key : key.slice(0, at);
            if (typeof value === 'string')
                names.add(name);
            else if (parent === undefined)
                take(value, name);
        }
    };
    take(root.get('overrides'), undefined);
    return names;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/draft-graph.js

const NO_EDGES = [];
function draftPackage(name, version, source, place) {
    return {
        kind: 'package',
        name,
        version,
        source,
        place,
        integrity: undefined,
        checksum: undefined,
        patches: undefined,
        line: undefined,
        bundled: false,
        license: undefined,
        deprecated: undefined,
        hasInstallScript: false,
        os: undefined,
        cpu: undefined,
        libc: undefined,
        index: -1,
        edges: NO_EDGES,
    };
}
function draftImporter(path) {
    return {
        kind: 'importer',
        path,
        name: undefined,
        version: undefined,
        license: undefined,
        edges: NO_EDGES,
    };
}
/** @param range left out of the edge where it is not known. */
function draftEdge(to, name, kind, range) {
    if (range === undefined)
        return { to, name, kind };
    return { to, name, range: range.includes('://') ? (0,addresses/* withoutCredentials */.r)(range) : range, kind };
}

// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
;// CONCATENATED MODULE: ./build/collect/lockfiles/bun-places.js






/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'prod'],
    ['devDependencies', 'dev'],
    ['peerDependencies', 'peer'],
];
/** What Bun writes at the top level. */
const SECTIONS = new Set([
    'lockfileVersion',
    'configVersion',
    'workspaces',
    'trustedDependencies',
    'patchedDependencies',
    'overrides',
    'catalog',
    'catalogs',
    'packages',
]);
const NOTHING = new Map();
const REGISTRY = { kind: 'registry' };
/** Gives each workspace and each place a draft without edges. @throws SealgateError where Bun would refuse the file. */
function readPlaces(root, read) {
    const state = { ...read, patches: patchesOf(root) };
    for (const name of root.keys()) {
        if (SECTIONS.has(name))
            continue;
        const message = `${JSON.stringify(name.slice(0, 200))} is no section that Bun is known to write`;
        state.problems.push({ code: 'unsupported-entry', message });
    }
    noteStrangers(root, state.problems);
    const byPlace = new Map();
    const importers = readWorkspaces(root, state);
    const byPath = new Map(importers.map((one) => [one.draft.path, one]));
    for (const importer of importers) {
        if (importer.place === '')
            continue;
        if (byPlace.has(importer.place))
            throw broken(state, importer.place, 'is the name of two workspaces');
        byPlace.set(importer.place, importer);
    }
    const packages = [];
    const written = root.get('packages') ?? NOTHING;
    if (!(written instanceof Map))
        throw broken(state, 'packages', 'is not an object');
    for (const [place, tuple] of written) {
        const { resolution, rest } = readTuple(place, tuple, state);
        const importer = importerOf(resolution, byPath);
        if (importer !== undefined)
            byPlace.set(place, importer);
        else {
            const one = readPackage(place, { resolution, rest }, state);
            packages.push(one);
            byPlace.set(place, one);
        }
    }
    return { importers, packages, byPlace, catalogs: catalogsOf(root), overridden: overriddenOf(root) };
}
function readWorkspaces(root, state) {
    const workspaces = root.get('workspaces');
    if (!(workspaces instanceof Map))
        throw broken(state, 'workspaces', 'is missing or not an object');
    if (!workspaces.has(''))
        throw broken(state, 'workspaces', 'has no entry "" for the root project');
    return [...workspaces].map(([path, info]) => {
        if (!(info instanceof Map))
            throw broken(state, path, 'is not an object');
        const draft = draftImporter(path === '' ? '.' : path);
        draft.name = textAt(info, 'name');
        draft.version = textAt(info, 'version');
        if (path !== '' && draft.name === undefined)
            throw broken(state, path, 'has no name');
        return { draft, place: path === '' ? '' : (draft.name ?? ''), info };
    });
}
function readTuple(place, tuple, state) {
    if (!Array.isArray(tuple))
        throw broken(state, place, `is ${shown(tuple)}, expected a list`);
    const [first, ...rest] = tuple;
    if (typeof first !== 'string')
        throw broken(state, place, `begins with ${shown(first)}, expected "name@version"`);
    const resolution = resolutionOf(first);
    if (resolution === undefined)
        throw broken(state, place, `begins with ${shown(first)}, which says no version and no address`);
    return { resolution, rest };
}
/** The root or a workspace; one that `workspaces` does not have becomes a package that is a link. */
function importerOf(resolution, byPath) {
    if (resolution.kind === 'root')
        return byPath.get('.');
    if (resolution.kind !== 'workspace')
        return undefined;
    return byPath.get(resolution.path === '' ? '.' : resolution.path);
}
function readPackage(place, { resolution, rest }, state) {
    if (resolution.kind === 'root')
        throw broken(state, place, 'is the root project, which has no entry');
    const isNpm = resolution.kind === 'npm';
    const info = isNpm ? rest[1] : rest[0];
    if (resolution.kind === 'workspace') {
        const message = `The workspace ${JSON.stringify(resolution.path.slice(0, 200))} is not among the workspaces`;
        state.problems.push({ code: 'missing-entry', message, place });
    }
    else if (!(info instanceof Map)) {
        throw broken(state, place, `has ${shown(info)} where its dependencies are expected`);
    }
    const draft = draftPackage(resolution.name, isNpm ? resolution.version : '', sourceOf(resolution, rest[0], place, state), (0,addresses/* withoutCredentials */.r)(place));
    const map = info instanceof Map ? info : NOTHING;
    draft.integrity = integrityOf(resolution, rest, place, state);
    draft.line = state.lines.get(place);
    // What the project itself bundles is fetched like anything else.
    draft.bundled = map.get('bundled') === true && holderOf(place) !== '';
    draft.hasInstallScript = map.get('hasInstallScript') === true;
    const patch = state.patches.get(`${draft.name}@${draft.version}`);
    if (patch !== undefined)
        draft.patches = [patch];
    draft.os = listOf(map.get('os'));
    draft.cpu = listOf(map.get('cpu'));
    draft.libc = listOf(map.get('libc'));
    return { draft, place, info: map, fromRegistry: isNpm };
}
function sourceOf(resolution, address, place, state) {
    switch (resolution.kind) {
        case 'npm': {
            if (typeof address !== 'string')
                throw broken(state, place, 'has no text for its registry');
            return address === '' ? REGISTRY : cleanSource({ kind: 'registry', url: address }, place, state);
        }
        case 'workspace':
            return { kind: 'link', path: resolution.path };
        case 'git':
        case 'tarball':
        case 'local':
            return cleanSource(resolution.source, place, state);
    }
}
function cleanSource(source, place, state) {
    if (!('url' in source) || source.url === undefined)
        return source;
    const url = (0,addresses/* withoutCredentials */.r)(source.url);
    if (url === source.url)
        return source;
    state.problems.push((0,addresses/* credentialProblem */.F)(place));
    return { ...source, url };
}
/** The tuple's last text, where its kind has one: behind the dependencies, and for git behind Bun's own tag. */
function integrityOf({ kind }, rest, place, state) {
    const index = kind === 'npm' || kind === 'git' ? 2 : kind === 'tarball' ? 1 : undefined;
    if (index === undefined)
        return undefined;
    const value = rest[index];
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (value === undefined && kind !== 'npm')
        return undefined;
    throw broken(state, place, `has ${shown(value)} where its integrity is expected`);
}
function textAt(map, member) {
    const value = map.get(member);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function listOf(value) {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}
function shown(value) {
    return value instanceof Map ? 'an object' : value === undefined ? 'nothing' : (0,plain_faults/* describe */.q0)(value);
}
/** Bun refuses a file with such an entry as a whole, and so do we: a part of it is not what is installed. */
function broken({ file, lines }, place, what) {
    const line = lines.get(place);
    const name = JSON.stringify(place.length > 200 ? `${place.slice(0, 200)}…` : place);
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} cannot be read: ${name} ${what}`, {
        location: { file, ...(line === undefined ? {} : { line }) },
        hint: 'Restore the file from version control, or write it again: bun install --lockfile-only',
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/bun-edges.js




/** Whether a peer dependency has several versions to choose from. */
function needsRanges(places, candidates) {
    return [...places.importers, ...places.packages].some(({ info }) => {
        const peers = info.get('peerDependencies');
        return (peers instanceof Map &&
            [...peers].some(([name, range]) => {
                const wanted = peerRange(places, name, range);
                return wanted !== undefined && (candidates.get(wanted.name)?.length ?? 0) > 1;
            }));
    });
}
/** Gives every workspace and package its edges, each found from its place outwards. */
function connectPlaces(places, how) {
    const state = { ...places, ...how };
    for (const importer of places.importers)
        connect(importer, state);
    for (const one of places.packages)
        connect(one, state);
}
function connect(node, state) {
    const { info, place, draft } = node;
    if (info.size === 0)
        return;
    const edges = [];
    const stronger = [];
    for (const [member, kind] of MEMBERS) {
        const declared = info.get(member);
        if (declared === undefined)
            continue;
        if (!(declared instanceof Map)) {
            const message = `"${member}" is not an object`;
            state.problems.push({ code: 'unsupported-entry', message, place });
            continue;
        }
        for (const [name, written] of declared) {
            if (stronger.some((one) => one.has(name)))
                continue;
            const range = typeof written === 'string' ? written : '';
            const isOptionalPeer = kind === 'peer' && listed(info.get('optionalPeers'), name);
            const peer = kind === 'peer' && !isOptionalPeer ? settlePeer(state, name, range) : undefined;
            const target = peer ?? findFrom(state.byPlace, place, name, isOptionalPeer);
            if (target !== undefined)
                edges.push(draftEdge(target.draft, name, kind, range));
            else if (kind !== 'optional' && !isOptionalPeer) {
                const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(range.slice(0, 300))})`;
                state.problems.push(kind === 'peer'
                    ? { code: 'unmet-peer', message: `No package for the peer dependency ${what}`, place }
                    : { code: 'dangling-edge', message: `No package for the dependency ${what}`, place });
            }
        }
        stronger.push(declared);
    }
    if (edges.length > 0)
        draft.edges = edges.slice();
}
/**
 * What stands nearest: beside the dependencies of a place's own, then outwards.
 *
 * @param atBundle an optional peer of what is bundled is looked for in the bundle only.
 */
function findFrom(byPlace, place, name, atBundle) {
    let holder = place;
    while (holder !== '') {
        const found = byPlace.get(`${holder}/${name}`);
        if (found !== undefined)
            return found;
        const here = byPlace.get(holder);
        const bundled = atBundle && here?.draft.kind === 'package' && here.draft.bundled;
        holder = holderOf(holder);
        if (bundled)
            return byPlace.get(holder === '' ? name : `${holder}/${name}`);
    }
    return byPlace.get(name);
}
/**
 * A peer gets the newest version that it accepts, wherever that stands, else the newest of all. Bun leaves to
 * the place what any version will do for, and what an override is about.
 */
function settlePeer(state, name, written) {
    const wanted = peerRange(state, name, written);
    const candidates = wanted === undefined ? undefined : state.candidates.get(wanted.name);
    if (wanted === undefined || candidates === undefined)
        return undefined;
    if (candidates.length === 1)
        return candidates[0];
    return candidates.find(({ draft }) => state.inRange(draft.version, wanted.range)) ?? candidates[0];
}
/** The name and range that a peer asks the registry for; none where it asks for anything, or for something else. */
function peerRange({ catalogs, overridden, byPlace }, name, written) {
    if (typeof written !== 'string')
        return undefined;
    let range = written;
    if (written.startsWith('catalog:'))
        range = catalogs.get(written.slice(8).trim())?.get(name);
    if (typeof range !== 'string' || overridden.has(name))
        return undefined;
    // A workspace of that name is the peer, whatever the registry has.
    if (byPlace.get(name)?.draft.kind === 'importer')
        return undefined;
    const alias = /^npm:(.[^@]*)@(.*)$/s.exec(range);
    if (alias !== null)
        return { name: alias[1] ?? name, range: alias[2] ?? '' };
    const isRange = /^[\d\sv^~<>=xX|.*-]/.test(range) && !range.includes('/') && !/^[*xX\s]*$/.test(range);
    return isRange ? { name, range } : undefined;
}
/** Every version that each name has in the lockfile. */
function candidatesOf({ packages }) {
    const byName = new Map();
    for (const one of packages) {
        if (!one.fromRegistry)
            continue;
        const known = byName.get(one.draft.name);
        if (known === undefined)
            byName.set(one.draft.name, [one]);
        else if (!known.some(({ draft }) => draft.version === one.draft.version))
            known.push(one);
    }
    for (const list of byName.values()) {
        if (list.length > 1)
            list.sort((a, b) => (0,versions/* compareVersions */.Zy)(b.draft.version, a.draft.version));
    }
    return byName;
}
function listed(list, name) {
    return Array.isArray(list) && list.includes(name);
}

// EXTERNAL MODULE: ./build/collect/lockfiles/json-door.js + 2 modules
var json_door = __webpack_require__(23969);
// EXTERNAL MODULE: ./build/collect/lockfiles/jsonc-reader.js
var jsonc_reader = __webpack_require__(9114);
;// CONCATENATED MODULE: ./build/collect/lockfiles/bun.js







/** 0: workspaces list their dependencies twice; 2: stricter reading of the same text; 3: overrides for one parent. */
const VERSIONS = [0, 1, 2, 3];
/**
 * Bun's text lockfile: `workspaces`, and `packages`, whose keys are places (`a/b` is the `b` that only `a` sees)
 * and whose values are tuples.
 *
 * @see Bun's documentation of the lockfile
 */
const bunReader = {
    id: 'bun',
    title: 'Bun: bun.lock, versions 0 to 3',
    fileNames: ['bun.lock'],
    read: readBun,
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(5282)]).then(__webpack_require__.bind(__webpack_require__, 55282))).bunOutOfDate(read),
};
async function readBun(file) {
    refuseBinary(file);
    const { value, lines } = (0,jsonc_reader/* parseJsonc */.p)((0,json_door/* textOf */.b)(file.bytes, file.path), file.path, 'packages');
    const { root, version } = checkVersion(value, file.path);
    const problems = [];
    const places = readPlaces(root, { file: file.path, lines, problems });
    // Only where a peer has several versions to choose from is the library of ranges needed.
    const candidates = candidatesOf(places);
    const inRange = needsRanges(places, candidates)
        ? (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(7166)]).then(__webpack_require__.bind(__webpack_require__, 37166))).inRange
        : () => true;
    connectPlaces(places, { candidates, inRange, problems });
    return assembleGraph({
        lockfile: lockfileInfo(file, 'bun', String(version)),
        importers: places.importers.map((one) => one.draft),
        packages: places.packages.map((one) => one.draft),
        problems,
    });
}
/** What Bun wrote before 1.2, renamed. */
function refuseBinary({ path: file, bytes }) {
    const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    if (!start.startsWith('#!/usr/bin/env bun') && !start.includes('bun-lockfile-format-v0'))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is a binary lockfile of Bun, which nobody can review`, {
        location: { file },
        hint: BINARY_HINT,
    });
}
/** How to get from `bun.lockb` to `bun.lock`. */
const BINARY_HINT = 'Write it as text, commit bun.lock and delete bun.lockb: bun install --save-text-lockfile --frozen-lockfile --lockfile-only';
function checkVersion(value, file) {
    const invalid = (message, hint, pointer) => new errors/* SealgateError */.De('INPUT_INVALID', `${file} ${message}`, {
        location: { file, ...(pointer === undefined ? {} : { pointer }) },
        hint,
    });
    const again = 'Restore the file from version control, or write it again: bun install --lockfile-only';
    if (!(value instanceof Map))
        throw invalid(`holds ${(0,plain_faults/* describe */.q0)(value)}, expected an object`, again);
    const root = value;
    const version = root.get('lockfileVersion');
    if (version === undefined) {
        throw invalid('has no lockfileVersion', 'Pass a bun.lock, or make one: bun install --lockfile-only');
    }
    if (typeof version === 'number' && VERSIONS.includes(version))
        return { root, version };
    throw invalid(`has lockfileVersion ${(0,plain_faults/* describe */.q0)(version instanceof Map ? {} : version)}; versions 0 to 3 are read`, 'Update Sealgate, or write the file again with a Bun whose version is read (1.2 to 1.4): bun install --lockfile-only', '/lockfileVersion');
}

// EXTERNAL MODULE: ./build/collect/lockfiles/json-values.js
var json_values = __webpack_require__(65020);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-tree.js
function createTree() {
    const root = { parent: undefined, modules: new Map() };
    return { root, levels: new Map([['', root]]) };
}
/** The level of a directory, with those outwards of it. Paths outside the project (`../x`) have none beyond their own. */
function levelOf(tree, directory) {
    const known = tree.levels.get(directory);
    if (known !== undefined)
        return known;
    // Outwards first, without recursion: a path may have any number of segments.
    const inwards = [];
    let parent;
    for (let at = directory; at !== undefined; at = parentOf(at)) {
        parent = tree.levels.get(at);
        if (parent !== undefined)
            break;
        inwards.push(at);
    }
    for (let at = inwards.length - 1; at >= 0; at -= 1) {
        const level = { parent, modules: undefined };
        tree.levels.set(inwards[at], level);
        parent = level;
    }
    return parent;
}
/** What `name` means to code at a level. */
function resolveModule(from, name) {
    for (let level = from; level !== undefined; level = level.parent) {
        const found = level.modules?.get(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The next directory outwards that may have a `node_modules` of its own. */
function parentOf(directory) {
    if (directory === '' || directory === '..' || directory.endsWith('/..'))
        return undefined;
    const slash = directory.lastIndexOf('/');
    if (slash === -1)
        return '';
    let parent = directory.slice(0, slash);
    const last = parent.lastIndexOf('/');
    if (parent[last + 1] === '@')
        parent = last === -1 ? '' : parent.slice(0, last);
    if (parent === 'node_modules')
        return '';
    return parent.endsWith('/node_modules') ? parent.slice(0, -'/node_modules'.length) : parent;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-bundled.js


/**
 * Marks the packages that come inside another package's tarball. What the bundler lists decides, and what its
 * list needs below it; the entries' own `inBundle` is not asked, because an entry that claims it wrongly would
 * get by without an integrity. What the project itself bundles is fetched like anything else.
 */
function markBundled({ installed, tree }) {
    for (const bundler of installed) {
        const list = bundler.raw.bundleDependencies;
        if (bundler.kind !== 'installed' || list === undefined || list === false)
            continue;
        const below = `${bundler.place}/`;
        const names = list === true ? dependencyNames(bundler) : ((0,json_values/* stringsOf */.iw)(list) ?? []);
        const queue = [];
        const take = (from, name) => {
            const entry = resolveModule(levelOf(tree, from.place), name);
            if (entry?.kind !== 'installed' || !entry.place.startsWith(below))
                return;
            if (entry.draft.bundled)
                return;
            entry.draft.bundled = true;
            queue.push(entry);
        };
        for (const name of names)
            take(bundler, name);
        for (let head = 0; head < queue.length; head += 1) {
            const entry = queue[head];
            for (const name of dependencyNames(entry))
                take(entry, name);
        }
    }
}
function dependencyNames({ raw }) {
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((member) => Object.keys((0,json_values/* objectOf */.Xy)(raw[member]) ?? {}));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-edges.js



/** Gives every entry its edges, found as Node resolves modules: nearest `node_modules` first, then outwards. */
function connectEntries(entries, problems) {
    for (const entry of entries.importers)
        npm_edges_connect(entry, entries, problems);
    for (const entry of entries.installed)
        npm_edges_connect(entry, entries, problems);
    for (const entry of entries.installed)
        settleSource(entry);
}
function npm_edges_connect(entry, entries, problems) {
    const { raw } = entry;
    const { optionalDependencies, dependencies, devDependencies, peerDependencies } = raw;
    const task = { entry, level: undefined, entries, problems, edges: [], stronger: [] };
    // Strongest first: a name that several members declare counts as what the first of them says.
    if (optionalDependencies !== undefined)
        connectMember(task, optionalDependencies, 'optional');
    if (dependencies !== undefined)
        connectMember(task, dependencies, 'prod');
    // Development dependencies of installed packages are not installed.
    if (devDependencies !== undefined && entry.kind !== 'installed')
        connectMember(task, devDependencies, 'dev');
    if (peerDependencies !== undefined)
        connectMember(task, peerDependencies, 'peer');
    if (task.edges.length > 0)
        entry.draft.edges = task.edges.slice();
}
function connectMember(task, member, kind) {
    const declared = (0,json_values/* objectOf */.Xy)(member);
    if (declared === undefined)
        return;
    const { entry, edges, stronger } = task;
    task.level ??= standpointOf(entry, task.entries);
    const { level } = task;
    const first = stronger.length === 0;
    for (const name of Object.keys(declared)) {
        if (!first && stronger.some((one) => Object.hasOwn(one, name)))
            continue;
        const written = declared[name];
        const range = typeof written === 'string' ? written : '';
        const target = resolveModule(level, name);
        if (target === undefined) {
            if (!mayMiss(entry, name, kind))
                task.problems.push(missing(entry, name, range, kind));
            continue;
        }
        if (target.kind === 'installed' && !target.askedByVersion && !isAddress(range)) {
            target.askedByVersion = true;
        }
        edges.push(draftEdge(target.draft, name, kind, range));
    }
    stronger.push(declared);
}
function standpointOf({ place, outer }, { tree }) {
    return tree.levels.get(place) ?? outer ?? levelOf(tree, place);
}
/** Absence is no fault of what is optional, and of directories that npm leaves out. */
function mayMiss({ raw, place }, name, kind) {
    if (kind === 'optional' || (raw.extraneous === true && place !== ''))
        return true;
    return kind === 'peer' && (0,json_values/* objectOf */.Xy)((0,json_values/* objectOf */.Xy)(raw.peerDependenciesMeta)?.[name])?.optional === true;
}
function missing(entry, name, range, kind) {
    const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(range.slice(0, 300))})`;
    return kind === 'peer'
        ? { code: 'unmet-peer', message: `No package for the peer dependency ${what}`, place: entry.place }
        : { code: 'dangling-edge', message: `No package for the dependency ${what}`, place: entry.place };
}
/** Whether a declared dependency asks for an address rather than for a version, a tag or an alias. */
function isAddress(range) {
    if (range.includes('/'))
        return !range.startsWith('npm:');
    return range.includes(':') && !range.startsWith('npm:') && /^[a-z][a-z0-9+.-]*:/i.test(range);
}
/**
 * A package from a web server that everybody asks for by address is a tarball. As soon as one asks for a
 * version it counts as the registry's, so that a swapped address does not take it out of the registry's checks.
 */
function settleSource(entry) {
    if (entry.askedByVersion)
        return;
    const { source, name } = entry.draft;
    if (source.kind !== 'registry' || source.url === undefined)
        return;
    if (!source.url.includes(`/${name}/-/`))
        entry.draft.source = { kind: 'tarball', url: source.url };
}

// EXTERNAL MODULE: ./build/collect/lockfiles/workspace-globs.js
var workspace_globs = __webpack_require__(91124);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-entries.js






const MODULES = 'node_modules/';
/** More folders than any file system holds in one path; walking outwards from them would take forever. */
const MOST_FOLDERS = 2048;
/**
 * Sorts the members of `packages` into importers (the root, workspaces, and directories that nothing links
 * to), packages, and links, and gives each package a draft without edges.
 */
function readEntries(packages, lines, problems) {
    const tree = createTree();
    const links = new Map();
    const directories = new Map();
    const importers = [];
    const installed = [];
    for (const place of Object.keys(packages)) {
        const raw = (0,json_values/* objectOf */.Xy)(packages[place]);
        if (raw === undefined || isTooDeep(place)) {
            problems.push(unusable(place, packages[place]));
            continue;
        }
        if (raw.link === true)
            links.set(place, linkTarget(raw));
        else {
            const modules = place === '' ? -1 : modulesIn(place);
            if (modules === -1)
                directories.set(place, raw);
            else
                installed.push(installedEntry({ place, modules, raw, line: lines.get(place), tree }, problems));
        }
    }
    if (!directories.has('')) {
        problems.push({
            code: 'missing-entry',
            message: 'The entry "" of the root project is missing',
            place: '',
        });
        directories.set('', {});
    }
    const isWorkspace = (0,workspace_globs/* workspaceMatcher */.m)(directories.get('')?.workspaces);
    const linkNames = new Map();
    for (const [place, target] of links)
        if (!linkNames.has(target))
            linkNames.set(target, nameOf(place));
    const byDirectory = new Map();
    for (const [place, raw] of directories) {
        const entry = place === '' || isWorkspace(place) || !linkNames.has(place)
            ? importerEntry(place, raw)
            : directoryEntry(place, raw, linkNames.get(place) ?? place, lines.get(place));
        if (entry.kind === 'importer')
            importers.push(entry);
        else
            installed.push(entry);
        byDirectory.set(place, entry);
    }
    followLinks({ links, linkNames, lines, problems, byDirectory, tree, installed });
    return { importers, installed, tree };
}
function isTooDeep(place) {
    return place.length > 2 * MOST_FOLDERS && place.split('/').length > MOST_FOLDERS;
}
function unusable(place, value) {
    if (isTooDeep(place)) {
        const message = `The place has more than ${MOST_FOLDERS} folders in one another`;
        return { code: 'unsupported-entry', message, place: place.slice(0, 200) };
    }
    const message = `The entry is ${(0,plain_faults/* describe */.q0)(value)}, expected an object`;
    return { code: 'unsupported-entry', message, place };
}
/** Where the last `node_modules/` of a place starts; -1 where the place is a directory of the project. */
function modulesIn(place) {
    const at = place.lastIndexOf(`/${MODULES}`);
    if (at !== -1)
        return at + 1;
    return place.startsWith(MODULES) ? 0 : -1;
}
/** The name a place gives: what follows the last `node_modules/`. */
function nameOf(place) {
    const at = modulesIn(place);
    return at === -1 ? baseName(place) : place.slice(at + MODULES.length);
}
/** Last segment of a path, with the scope before it. */
function baseName(path) {
    const parts = path.split('/');
    const last = parts.at(-1) ?? path;
    const scope = parts.at(-2);
    return scope?.startsWith('@') ? `${scope}/${last}` : last;
}
function linkTarget(raw) {
    const target = ((0,json_values/* stringOf */.Je)(raw.resolved) ?? '').replace(/^file:/, '').replace(/\/+$/, '');
    return target === '.' ? '' : target.replace(/^\.\//, '');
}
function importerEntry(place, raw) {
    const draft = draftImporter(place === '' ? '.' : place);
    draft.name = (0,json_values/* stringOf */.Je)(raw.name) ?? (place === '' ? undefined : baseName(place));
    draft.version = (0,json_values/* stringOf */.Je)(raw.version);
    draft.license = (0,json_values/* licenseOf */.L3)(raw.license);
    return { kind: 'importer', place, raw, draft, outer: undefined };
}
function directoryEntry(place, raw, linkName, line) {
    const draft = draftOf(place, (0,json_values/* stringOf */.Je)(raw.name) ?? linkName, raw, { kind: 'link', path: place });
    draft.line = line;
    return { kind: 'directory', place, raw, draft, outer: undefined, askedByVersion: false };
}
function installedEntry({ place, modules, raw, line, tree }, problems) {
    const { resolved: written } = raw;
    const resolved = typeof written === 'string' && written !== '' ? (0,addresses/* withoutCredentials */.r)(written) : undefined;
    const folder = place.slice(modules + MODULES.length);
    const draft = draftOf(place, (0,json_values/* stringOf */.Je)(raw.name) ?? folder, raw, npm_entries_sourceOf(resolved));
    draft.line = line;
    if (resolved !== undefined && resolved !== written)
        problems.push((0,addresses/* credentialProblem */.F)(place));
    noteFaults(draft, raw, problems);
    const outer = modules === 0 ? tree.root : levelOf(tree, place.slice(0, modules - 1));
    const entry = { kind: 'installed', place, raw, draft, outer, askedByVersion: false };
    setModule(outer, folder, entry);
    return entry;
}
function noteFaults(draft, raw, problems) {
    const { place, name } = draft;
    // A package.json at a commit need not have one, and old lockfiles do not copy it.
    if (draft.version === '' && draft.source.kind !== 'file' && draft.source.kind !== 'git') {
        problems.push({
            code: 'missing-version',
            message: `${name} has ${raw.version === undefined ? 'no version' : `${(0,plain_faults/* describe */.q0)(raw.version)} as version`}`,
            place,
        });
    }
    const { resolved, integrity } = raw;
    if (resolved !== undefined && typeof resolved !== 'string')
        problems.push(noString(draft, 'resolved', resolved));
    if (integrity !== undefined && typeof integrity !== 'string')
        problems.push(noString(draft, 'integrity', integrity));
}
function noString({ place, name }, key, value) {
    const message = `${name} has ${(0,plain_faults/* describe */.q0)(value)} as ${key}, expected a string`;
    return { code: 'unsupported-entry', message, place };
}
function draftOf(place, name, raw, source) {
    const { integrity, deprecated, license, os, cpu, libc } = raw;
    const draft = draftPackage(name, (0,json_values/* stringOf */.Je)(raw.version) ?? '', source, place);
    if (integrity !== undefined)
        draft.integrity = (0,json_values/* stringOf */.Je)(integrity);
    if (license !== undefined)
        draft.license = (0,json_values/* licenseOf */.L3)(license);
    if (deprecated !== undefined)
        draft.deprecated = deprecated === true ? true : (0,json_values/* stringOf */.Je)(deprecated);
    if (raw.hasInstallScript === true)
        draft.hasInstallScript = true;
    if (os !== undefined)
        draft.os = (0,json_values/* stringsOf */.iw)(os);
    if (cpu !== undefined)
        draft.cpu = (0,json_values/* stringsOf */.iw)(cpu);
    if (libc !== undefined)
        draft.libc = (0,json_values/* stringsOf */.iw)(libc);
    return draft;
}
/**
 * The source that `resolved` names. An address of a web server counts as a registry here; npm-edges.ts turns
 * it into a tarball where those who need it ask for an address and not for a version.
 */
function npm_entries_sourceOf(text) {
    if (text === undefined)
        return { kind: 'registry' };
    if (text.startsWith('https:') || /^https?:/i.test(text))
        return { kind: 'registry', url: text };
    if (/^(?:git\b|ssh:|github:|gitlab:|bitbucket:|gist:)/i.test(text))
        return npm_entries_gitSource(text);
    return { kind: 'file', path: text.replace(/^file:(?:\/\/(?=\/))?/, '') };
}
/** @param url with the commit after `#`, as npm writes it. */
function npm_entries_gitSource(url) {
    const hash = url.indexOf('#');
    if (hash === -1)
        return { kind: 'git', url };
    return { kind: 'git', url: url.slice(0, hash), commit: url.slice(hash + 1) };
}
/** Lets each link's place stand for what it leads to; a link to nothing becomes a package of its own, with a problem. */
function followLinks(task) {
    const { links, linkNames, lines, problems, byDirectory, tree, installed } = task;
    for (const [place, first] of links) {
        let target = first;
        for (let hops = 0; hops < 8 && links.has(target) && target !== place; hops += 1) {
            target = links.get(target);
        }
        let entry = byDirectory.get(target) ?? installedAt(tree, target);
        if (entry === undefined) {
            problems.push({
                code: 'missing-entry',
                message: `The link leads to ${JSON.stringify(target.slice(0, 200))}, which has no entry`,
                place,
            });
            entry = directoryEntry(target, {}, linkNames.get(target) ?? nameOf(place), lines.get(place));
            installed.push(entry);
            byDirectory.set(target, entry);
        }
        const modules = modulesIn(place);
        if (modules === -1)
            byDirectory.set(place, entry);
        else {
            const outer = modules === 0 ? tree.root : levelOf(tree, place.slice(0, modules - 1));
            setModule(outer, nameOf(place), entry);
        }
    }
}
function setModule(outer, folder, entry) {
    outer.modules ??= new Map();
    outer.modules.set(folder, entry);
}
function installedAt(tree, place) {
    const modules = modulesIn(place);
    if (modules === -1)
        return undefined;
    const outer = tree.levels.get(modules === 0 ? '' : place.slice(0, modules - 1));
    return outer?.modules?.get(place.slice(modules + MODULES.length));
}

// EXTERNAL MODULE: ./build/collect/lockfiles/project-files.js
var project_files = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm.js









/**
 * npm's lockfiles. Versions 2 and 3 are read by their `packages` member, whose keys are places on disk; version 1 and
 * older, which have none, are brought into that form first.
 *
 * @see npm's documentation of package-lock.json
 */
const npmReader = {
    id: 'npm',
    title: 'npm: package-lock.json and npm-shrinkwrap.json, versions 1 to 3',
    fileNames: ['package-lock.json', 'npm-shrinkwrap.json'],
    read: readNpm,
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(1097)]).then(__webpack_require__.bind(__webpack_require__, 13478))).npmOutOfDate(read),
};
async function readNpm(file, project = project_files/* NO_PROJECT */.m0) {
    const strict = (0,json_door/* parseStrictJson */.R)(file.bytes, file.path, 'packages');
    const shape = checkShape(strict.value, file.path);
    const problems = [];
    const { packages, lines } = shape.packages === undefined
        ? await upgrade(file, shape.root, project, problems)
        : { packages: shape.packages, lines: strict.lines };
    const entries = readEntries(packages, lines, problems);
    markBundled(entries);
    connectEntries(entries, problems);
    return assembleGraph({
        lockfile: lockfileInfo(file, 'npm', String(shape.version)),
        importers: entries.importers.map((one) => one.draft),
        packages: entries.installed.map((one) => one.draft),
        problems,
    });
}
async function upgrade(file, root, project, problems) {
    const { upgradeLegacy } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(2088), __webpack_require__.e(9575)]).then(__webpack_require__.bind(__webpack_require__, 49575));
    const { lines } = (0,json_door/* parseStrictJson */.R)(file.bytes, file.path, 'dependencies');
    return upgradeLegacy(root, lines, { project, problems });
}
function checkShape(value, file) {
    const root = (0,json_values/* objectOf */.Xy)(value);
    if (root === undefined) {
        throw invalid(file, '', `${file} holds ${(0,plain_faults/* describe */.q0)(value)}, expected an object`);
    }
    const { lockfileVersion: version = isLegacy(root) ? 1 : undefined } = root;
    if (version === undefined) {
        throw invalid(file, '', `${file} has no lockfileVersion${looksLikeManifest(root) ? '; it looks like a package.json' : ''}`, 'Pass a package-lock.json or npm-shrinkwrap.json, or make one: npm install --package-lock-only');
    }
    if (version !== 1 && version !== 2 && version !== 3) {
        throw invalid(file, '/lockfileVersion', `${file} has lockfileVersion ${(0,plain_faults/* describe */.q0)(version)}; versions 1 to 3 are read`, 'Write it again in a version that is read: npm install --package-lock-only --lockfile-version 3');
    }
    const packages = (0,json_values/* objectOf */.Xy)(root.packages);
    const isOld = root.packages === undefined && (version === 1 || isLegacy(root));
    if (isOld && root.dependencies !== undefined && (0,json_values/* objectOf */.Xy)(root.dependencies) === undefined) {
        throw invalid(file, '/dependencies', `${file} has ${(0,plain_faults/* describe */.q0)(root.dependencies)} as "dependencies", expected an object`);
    }
    if (packages === undefined && !isOld) {
        throw invalid(file, '/packages', `${file} has ${root.packages === undefined ? 'no "packages"' : `${(0,plain_faults/* describe */.q0)(root.packages)} as "packages"`}, expected an object`, 'Write it again: npm install --package-lock-only');
    }
    return { root, version, packages };
}
/** Whether `dependencies` holds entries, as version 1 does; a package.json has ranges there. */
function isLegacy(root) {
    const modules = Object.values((0,json_values/* objectOf */.Xy)(root.dependencies) ?? {});
    return modules.length > 0 && modules.every((entry) => (0,json_values/* objectOf */.Xy)(entry) !== undefined);
}
function looksLikeManifest(root) {
    return ['scripts', 'dependencies', 'devDependencies', 'main', 'license'].some((key) => key in root);
}
function invalid(file, pointer, message, hint) {
    return new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file, ...(pointer === '' ? {} : { pointer }) },
        hint: hint ?? 'Restore the file from version control, or write it again: npm install --package-lock-only',
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-links.js


/** A workspace, or a folder that is none and of which the lockfile says nothing more. */
function linkedTo({ importers, packages, links }, { base, name, version }) {
    const written = version.slice(5);
    const joined = external_node_path_default().posix.join(base, written);
    const directory = written.startsWith('/') ? written : joined === './' ? '.' : joined.replace(/\/$/, '');
    const importer = importers.get(directory);
    if (importer !== undefined)
        return importer;
    const key = `${name}@link:${directory}`;
    const known = links.get(key);
    if (known !== undefined)
        return known;
    const draft = draftPackage(name, '', { kind: 'link', path: directory }, `link:${directory}`);
    links.set(key, draft);
    packages.push(draft);
    return draft;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-keys.js
/** Lockfile versions that are read, as they write themselves. */
const KNOWN_VERSIONS = '5.0 to 5.4, 6.0, 6.1 and 9.0';
/** @returns undefined for a version that is not known. */
function keyStyleOf(lockfileVersion) {
    if (lockfileVersion === '9.0')
        return NAMED;
    if (lockfileVersion === '6.0' || lockfileVersion === '6.1')
        return SLASHED_6;
    return /^5(?:\.[0-4](?:-inlineSpecifiers)?)?$/.test(lockfileVersion) ? SLASHED_5 : undefined;
}
/** Whether a key's version is an address. Versions have neither colon nor slash. */
function pnpm_keys_isAddress(version) {
    return version.includes(':') || version.includes('/');
}
const NAMED = {
    hasSnapshots: true,
    packageKeyOf: withoutGroups,
    partsOf(key) {
        const at = key.indexOf('@', 1);
        if (at === -1)
            return { name: key, version: '' };
        return { name: key.slice(0, at), version: key.slice(at + 1) };
    },
    /** A version that holds a name itself (an alias: `string-width@4.2.3`, `@scope/name@1.0.0`) is the key. */
    snapshotKeyOf(name, version) {
        if (version.startsWith('@'))
            return version;
        const at = version.indexOf('@');
        if (at === -1)
            return `${name}@${version}`;
        const colon = version.indexOf(':');
        const bracket = version.indexOf('(');
        const holdsName = (colon === -1 || at < colon) && (bracket === -1 || at < bracket);
        return holdsName ? version : `${name}@${version}`;
    },
};
const SLASHED_6 = slashed('@');
const SLASHED_5 = slashed('/');
function slashed(separator) {
    return {
        hasSnapshots: false,
        packageKeyOf: (key) => key,
        partsOf: (key) => slashedParts(key, separator),
        /** A version without slash belongs to the dependency's own name; any other is a key (alias, address). */
        snapshotKeyOf(name, version) {
            const bracket = version.indexOf('(');
            const slash = version.indexOf('/');
            const isKey = (slash !== -1 && (bracket === -1 || slash < bracket)) || version.startsWith('file:');
            return isKey ? version : `/${name}${separator}${version}`;
        },
    };
}
/**
 * `/name@1.0.0(peer@2.0.0)`, `/@scope/name/1.0.0_peer@2.0.0`, `registry.example.test/name/1.0.0`. Whatever has
 * no version in its place (`github.com/owner/name/commit`, `@host/name.tgz`, `file:folder`) is an address.
 */
function slashedParts(key, separator) {
    const plain = withoutGroups(key);
    const start = plain.indexOf('/') + 1;
    // Behind an `@` stands the address of a tarball without its scheme.
    if (plain.startsWith('@') || plain.startsWith('file:'))
        return { name: '', version: plain };
    // No key that pnpm writes: neither version nor address.
    if (start === 0)
        return { name: '', version: '' };
    const scopeEnd = plain.charCodeAt(start) === 0x40 ? plain.indexOf('/', start) + 1 : start;
    if (scopeEnd === 0)
        return { name: '', version: plain };
    const end = plain.indexOf(separator, scopeEnd + 1);
    if (end === -1)
        return { name: '', version: plain };
    const suffix = plain.indexOf('_', end);
    const version = suffix === -1 ? plain.slice(end + 1) : plain.slice(end + 1, suffix);
    if (!/^\d+\.\d+\.\d/.test(version) || version.includes('/'))
        return { name: '', version: plain };
    return { name: plain.slice(start, end), version };
}
/** Without the groups in parentheses, which stand side by side at the end. */
function withoutGroups(key) {
    if (key.charCodeAt(key.length - 1) !== 0x29)
        return key;
    let open = 0;
    for (let at = key.length - 1; at >= 0; at -= 1) {
        const sign = key.charCodeAt(at);
        if (sign === 0x29)
            open += 1;
        else if (sign === 0x28)
            open -= 1;
        else if (open === 0)
            return key.slice(0, at + 1);
    }
    return key;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-packages.js



/** For a snapshot whose package has no entry: only what its key says. */
function draftOfKey(key, { name, version }) {
    const source = pnpm_packages_cleanSource(sourceOfKey(version));
    return draftPackage(name === '' ? key : name, pnpm_keys_isAddress(version) ? '' : version, source, key);
}
/** An entry of `packages` as a draft without edges. */
function draftOfEntry(key, parts, entry, problems) {
    let source = pnpm_packages_REGISTRY;
    let { integrity } = entry;
    if (integrity === undefined || pnpm_keys_isAddress(parts.version)) {
        const resolution = pnpm_packages_resolutionOf(key, parts.version, entry, problems);
        integrity = resolution.integrity;
        source = pnpm_packages_cleanSource(resolution.source);
        if (source !== resolution.source)
            problems.push((0,addresses/* credentialProblem */.F)(key));
    }
    const name = entry.name ?? (parts.name === '' ? key : parts.name);
    const version = entry.version ?? (pnpm_keys_isAddress(parts.version) ? '' : parts.version);
    if (version === '' && source.kind !== 'file' && source.kind !== 'link') {
        problems.push({ code: 'missing-version', message: `${name} has no version`, place: key });
    }
    const draft = draftPackage(name, version, source, key);
    draft.line = entry.line;
    draft.integrity = integrity;
    draft.deprecated = entry.deprecated;
    draft.hasInstallScript = entry.requiresBuild;
    draft.os = entry.os;
    draft.cpu = entry.cpu;
    draft.libc = entry.libc;
    return draft;
}
const pnpm_packages_REGISTRY = { kind: 'registry' };
function pnpm_packages_cleanSource(source) {
    if (!('url' in source) || source.url === undefined)
        return source;
    const url = (0,addresses/* withoutCredentials */.r)(source.url);
    return url === source.url ? source : { ...source, url };
}
function pnpm_packages_resolutionOf(key, inKey, { integrity: only, resolution: value }, problems) {
    if (only !== undefined)
        return { source: sourceOfKey(inKey), integrity: only };
    const unsupported = (message) => {
        problems.push({ code: 'unsupported-entry', message, place: key });
        return { source: sourceOfKey(inKey) };
    };
    if (!(value instanceof Map))
        return unsupported('The entry has no resolution');
    const map = value;
    const type = pnpm_packages_text(map, 'type');
    const integrity = pnpm_packages_text(map, 'integrity');
    switch (type) {
        case undefined:
        case 'tarball': {
            const tarball = pnpm_packages_text(map, 'tarball');
            if (tarball !== undefined)
                return { source: tarballSource(tarball, inKey), integrity };
            const directory = pnpm_packages_text(map, 'directory');
            if (directory !== undefined)
                return { source: { kind: 'file', path: directory } };
            if (integrity === undefined)
                return unsupported('The resolution has neither integrity nor address');
            return { source: sourceOfKey(inKey), integrity };
        }
        case 'git': {
            const url = pnpm_packages_text(map, 'repo');
            const commit = pnpm_packages_text(map, 'commit');
            if (url === undefined)
                return unsupported('The git resolution has no repo');
            return { source: { kind: 'git', url, ...(commit === undefined ? {} : { commit }) }, integrity };
        }
        case 'directory': {
            const directory = pnpm_packages_text(map, 'directory');
            if (directory === undefined)
                return unsupported('The directory resolution has no directory');
            return { source: { kind: 'file', path: directory } };
        }
        case 'binary': {
            const url = pnpm_packages_text(map, 'url');
            if (url === undefined)
                return unsupported('The binary resolution has no url');
            return { source: { kind: 'tarball', url }, integrity };
        }
        case 'variations':
            return variations(map) ?? unsupported('The resolution has no variant with a url');
        default:
            return unsupported(`The resolution has an unknown type ${JSON.stringify(type.slice(0, 100))}`);
    }
}
/** A runtime that has an archive a platform: the first address stands for all, and any of the hashes will do. */
function variations(value) {
    const variants = value.get('variants');
    if (!Array.isArray(variants))
        return undefined;
    const resolutions = variants.flatMap((variant) => {
        const resolution = variant instanceof Map ? variant.get('resolution') : undefined;
        return resolution instanceof Map ? [resolution] : [];
    });
    const url = resolutions.map((one) => pnpm_packages_text(one, 'url')).find((one) => one !== undefined);
    if (url === undefined)
        return undefined;
    const hashes = resolutions.map((one) => pnpm_packages_text(one, 'integrity'));
    const complete = hashes.every((hash) => hash !== undefined);
    return {
        source: { kind: 'tarball', url },
        integrity: complete ? [...new Set(hashes)].join(' ') : undefined,
    };
}
/** A tarball of a key with a version is the registry's, of a key with an address its own source. */
function tarballSource(tarball, inKey) {
    if (tarball.startsWith('file:'))
        return { kind: 'file', path: tarball.slice(5) };
    return pnpm_keys_isAddress(inKey) ? { kind: 'tarball', url: tarball } : { kind: 'registry', url: tarball };
}
function sourceOfKey(inKey) {
    if (inKey.startsWith('file:'))
        return { kind: 'file', path: inKey.slice(5) };
    if (inKey.startsWith('link:'))
        return { kind: 'link', path: inKey.slice(5) };
    return pnpm_keys_isAddress(inKey) ? { kind: 'tarball', url: inKey } : pnpm_packages_REGISTRY;
}
function pnpm_packages_text(map, member) {
    const value = map.get(member);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-parts.js
const NO_REFERENCES = [];
function pnpmEntry() {
    return {
        line: undefined,
        integrity: undefined,
        resolution: undefined,
        name: undefined,
        version: undefined,
        deprecated: undefined,
        requiresBuild: false,
        os: undefined,
        cpu: undefined,
        libc: undefined,
        peers: undefined,
        dependencies: NO_REFERENCES,
        optional: NO_REFERENCES,
        draft: undefined,
    };
}
function reference(name, version) {
    return { name, version, prod: undefined, optional: undefined };
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-connect.js





/** A draft for each snapshot, so that peer contexts of one package can be united, with its edges. */
function connectPackages(connection, { packages, snapshots }) {
    const { targets, style } = connection;
    if (style.hasSnapshots)
        addSnapshots(connection, packages);
    else
        for (const [key, entry] of packages)
            add(connection, key, entry, pnpm_connect_draftOf(connection, key, entry));
    for (const [key, target] of targets)
        connectTarget(connection, key, target);
    if (!style.hasSnapshots && snapshots.size > 0) {
        const message = 'There are "snapshots", which this lockfile version does not have';
        connection.problems.push({ code: 'unsupported-entry', message, place: 'snapshots' });
    }
}
function pnpm_connect_draftOf({ style, problems }, key, entry) {
    return draftOfEntry(key, style.partsOf(key), entry, problems);
}
function add({ packages }, key, entry, draft) {
    draft.place = key.includes('://') ? (0,addresses/* withoutCredentials */.r)(key) : key;
    entry.draft = draft;
    packages.push(draft);
}
/** The first snapshot of a package takes the draft of its entry, every further one a copy. */
function addSnapshots(connection, packages) {
    const { style, problems, targets } = connection;
    for (const [key, entry] of targets) {
        const packageKey = style.packageKeyOf(key);
        let info = packages.get(packageKey);
        if (info === undefined) {
            const message = `No entry in "packages" for ${JSON.stringify(packageKey.slice(0, 300))}`;
            problems.push({ code: 'missing-entry', message, place: key });
            info = pnpmEntry();
            info.draft = draftOfKey(packageKey, style.partsOf(packageKey));
            add(connection, key, entry, info.draft);
            continue;
        }
        entry.peers = info.peers;
        const { draft } = info;
        info.draft ??= pnpm_connect_draftOf(connection, packageKey, info);
        add(connection, key, entry, draft === undefined ? info.draft : { ...draft });
    }
    for (const [key, info] of packages) {
        if (info.draft !== undefined)
            continue;
        if (targets.has(key)) {
            // A snapshot's key in the wrong section: the snapshot itself says what it needs.
            const message = 'A key with a peer context does not belong into "packages"';
            problems.push({ code: 'unsupported-entry', message, place: key });
            continue;
        }
        problems.push({ code: 'missing-entry', message: 'No entry in "snapshots"', place: key });
        const entry = pnpmEntry();
        targets.set(key, entry);
        add(connection, key, entry, pnpm_connect_draftOf(connection, key, info));
    }
}
function connectTarget(connection, key, entry) {
    const { dependencies, optional, peers, draft } = entry;
    if (draft === undefined || dependencies.length + optional.length === 0)
        return;
    const edges = [];
    for (const one of dependencies) {
        const edge = one.prod ?? edgeOf(connection, key, one, 'prod');
        if (edge !== undefined)
            edges.push(peers === undefined ? edge : peerEdge(edge, peers));
    }
    for (const one of optional) {
        const edge = one.optional ?? edgeOf(connection, key, one, 'optional');
        if (edge !== undefined)
            edges.push(peers === undefined ? edge : peerEdge(edge, peers));
    }
    draft.edges = edges;
}
/** A peer's edge is the package's own, because its range is. */
function peerEdge(edge, peers) {
    const range = peers.get(edge.name);
    return range === undefined ? edge : draftEdge(edge.to, edge.name, 'peer', range === '' ? undefined : range);
}
/** Every package that has the same line shares the edge. */
function edgeOf(connection, place, one, kind) {
    const to = targetOf(connection, { place, base: '.', name: one.name, version: one.version });
    if (to === undefined)
        return undefined;
    const edge = draftEdge(to, one.name, kind, undefined);
    one[kind] = edge;
    return edge;
}
/** What a dependency leads to. Where it leads nowhere, that is a problem, and there is no edge. */
function targetOf(connection, dependency) {
    const { place, name, version } = dependency;
    if (version.startsWith('link:'))
        return linkedTo(connection, dependency);
    const found = connection.targets.get(connection.style.snapshotKeyOf(name, version))?.draft;
    if (found !== undefined)
        return found;
    const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(version.slice(0, 300))})`;
    connection.problems.push({
        code: 'dangling-edge',
        message: `No package for the dependency ${what}`,
        place,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-cut-off.js
/** Whether a version writes an importer's specifiers in a map of their own, which each importer then has. */
function hasSpecifierMaps(version) {
    return /^5(?:\.\d+)?$/.test(version);
}
/**
 * Problems of a document that ends before all is said that every pnpm of its version says. A file cut off between
 * two lines is still YAML: what is missing must tell.
 */
function noteCutOff({ root, packages, snapshots }, problems) {
    for (const [name, value] of root) {
        const { size } = name === 'packages' ? packages : name === 'snapshots' ? snapshots : pnpm_cut_off_NOTHING;
        if (value === '' && size === 0)
            problems.push(nothingFollows(name));
    }
    const last = [...root.keys()].at(-1) ?? '';
    const value = root.get(last);
    if (value instanceof Map && isHalf(last, value)) {
        const message = `"${last}" ends early: the file may be cut off`;
        problems.push({ code: 'missing-entry', message, place: last });
    }
}
const pnpm_cut_off_NOTHING = { size: 0 };
/** What stands last, where it lacks what pnpm always writes behind what is there. */
function isHalf(name, value) {
    const last = [...value.values()].at(-1);
    if (last === '' || (last instanceof Map && [...last.values()].at(-1) === ''))
        return true;
    // Both are written since there are settings (pnpm 8.6), in this order.
    if (name === 'settings')
        return value.has('autoInstallPeers') && !value.has('excludeLinksFromLockfile');
    return name === 'patchedDependencies' && last instanceof Map && !last.has('path');
}
/**
 * A problem where the only document is the one of what pnpm needs itself: since pnpm 11 the project's follows, even
 * where it is empty.
 */
function noteNoProject(documents, problems) {
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        return;
    const members = [...only.values()].flatMap((one) => (one instanceof Map ? [...one.keys()] : []));
    if (members.length === 0 || !members.every((name) => OWN_MEMBERS.has(name)))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'There is no document of the project behind what pnpm itself needs: the file may be cut off',
    });
}
const OWN_MEMBERS = new Set(['configDependencies', 'packageManagerDependencies']);
/** A key with nothing behind it: pnpm writes `{}` where there is nothing, or no key at all. */
function nothingFollows(place, member) {
    const what = member === undefined ? 'Nothing follows' : `Nothing follows "${member}"`;
    return { code: 'missing-entry', message: `${what}: the file may be cut off`, place };
}
/** Names that an importer asks for by its map of specifiers, and that none of its dependencies answers. */
function noteUnanswered(specifiers, answered, directory, problems) {
    for (const name of specifiers.keys()) {
        if (answered.has(name))
            continue;
        const message = `${JSON.stringify(name.slice(0, 300))} is among the specifiers only: the file may be cut off`;
        problems.push({ code: 'missing-entry', message, place: directory });
    }
}
/** A problem where the file ends with an empty line: pnpm has them between its parts, never behind the last. */
function noteEmptyEnd(text, problems) {
    if (!/\n\r?\n$/.test(text))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'The last line is empty, as pnpm writes it between two parts: the file may be cut off',
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-document.js


const EMPTY = new Map();
/** A YAML document as parts. What is not of its kind is a problem. */
function partsOf({ root, lines }, problems) {
    const packages = new Map();
    for (const [key, value] of sectionOf(root, 'packages', problems)) {
        if (!(value instanceof Map)) {
            problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: key });
        }
        const entry = entryOf(key, value, problems);
        entry.line = lines.get(key);
        packages.set(key, entry);
    }
    const snapshots = new Map();
    for (const [key, value] of sectionOf(root, 'snapshots', problems)) {
        if (value === '')
            problems.push(nothingFollows(key));
        else if (!(value instanceof Map)) {
            problems.push({ code: 'unsupported-entry', message: 'Not a map', place: key });
        }
        snapshots.set(key, entryOf(key, value, problems));
    }
    return { root, packages, snapshots };
}
/** A map of the top level; none where it is missing. What is there and no map is a problem. */
function sectionOf(root, name, problems) {
    return mapAt(root, name, undefined, problems);
}
/** @param place left out for members of the top level. */
function mapAt(map, member, place, problems) {
    const value = map.get(member);
    if (value === undefined)
        return EMPTY;
    if (value instanceof Map)
        return value;
    if (value === '') {
        // Of the top level, noteCutOff tells.
        if (place !== undefined)
            problems.push(nothingFollows(place, member));
        return EMPTY;
    }
    problems.push({
        code: 'unsupported-entry',
        message: `"${member}" is not a map`,
        place: place ?? member,
    });
    return EMPTY;
}
function entryOf(key, value, problems) {
    const entry = pnpmEntry();
    if (!(value instanceof Map))
        return entry;
    const map = value;
    for (const [field, written] of map)
        setField(entry, field, written);
    entry.peers = peersOf(mapAt(map, 'peerDependencies', key, problems));
    entry.dependencies = referencesOf(mapAt(map, 'dependencies', key, problems), key, problems);
    entry.optional = referencesOf(mapAt(map, 'optionalDependencies', key, problems), key, problems);
    return entry;
}
/** A field but for dependencies of any kind; one that says nothing of the graph is left out. */
function setField(entry, field, value) {
    switch (field) {
        case 'resolution': {
            const only = value instanceof Map && value.size === 1 ? value.get('integrity') : undefined;
            if (typeof only === 'string' && only !== '')
                entry.integrity = only;
            else
                entry.resolution = value;
            return;
        }
        case 'os':
        case 'cpu':
        case 'libc':
            entry[field] = pnpm_document_listOf(value);
            return;
        case 'name':
        case 'version':
        case 'deprecated':
            entry[field] = typeof value === 'string' && value !== '' ? value : undefined;
            return;
        case 'requiresBuild':
            entry.requiresBuild = value === 'true';
            return;
    }
}
/** A range that is no text says nothing, but the name is a peer's all the same. */
function peersOf(map) {
    if (map.size === 0)
        return undefined;
    return new Map([...map].map(([name, range]) => [name, typeof range === 'string' ? range : '']));
}
function referencesOf(map, place, problems) {
    const references = [];
    for (const [name, version] of map) {
        if (typeof version === 'string' && version !== '')
            references.push(reference(name, version));
        else
            problems.push(noVersion(name, place));
    }
    return references;
}
function noVersion(name, place) {
    const message = `${JSON.stringify(name.slice(0, 300))} has no version`;
    return { code: 'missing-version', message, place };
}
function pnpm_document_listOf(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : [value];
    if (!Array.isArray(value))
        return undefined;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === 0 ? undefined : strings;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-importers.js




const KINDS = [
    ['dependencies', 'prod'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'dev'],
    // What pnpm itself runs with: installed before the project's, never shipped with it.
    ['configDependencies', 'dev'],
    ['packageManagerDependencies', 'dev'],
];
const pnpm_importers_EMPTY = new Map();
/** The importers of a document. A lockfile of a single project may hold its dependencies at the top level. */
function importersOf(root, version, problems) {
    if (root.get('importers') instanceof Map)
        return sectionOf(root, 'importers', problems);
    const hasSpecifiers = root.has('specifiers');
    const isSingle = hasSpecifiers || KINDS.some(([member]) => root.has(member));
    // Of a single project without dependencies, pnpm 8 (version 6) writes its settings only; 3 to 7 remove the file.
    const mayBeEmpty = version.startsWith('6') && !['importers', 'packages'].some((name) => root.has(name));
    if (isSingle && (hasSpecifiers || !hasSpecifierMaps(version)))
        return new Map([['.', root]]);
    if (!mayBeEmpty) {
        const what = isSingle ? 'There are no specifiers' : 'There are no importers';
        problems.push({ code: 'missing-entry', message: `${what}: the file may be cut off` });
    }
    return isSingle ? new Map([['.', root]]) : pnpm_importers_EMPTY;
}
/** Adds what importers are missing, so that links of any document find them. */
function addImporters(importers, section) {
    for (const directory of section.keys()) {
        if (!importers.has(directory))
            importers.set(directory, draftImporter(directory));
    }
}
/** Adds the edges of an importer to those it has of other documents. */
function connectImporter(connection, directory, value) {
    const { importers, problems } = connection;
    const importer = importers.get(directory);
    if (importer === undefined)
        return;
    if (!(value instanceof Map)) {
        problems.push(value === ''
            ? nothingFollows(directory)
            : { code: 'unsupported-entry', message: 'Not a map', place: directory });
        return;
    }
    const specifiers = mapAt(value, 'specifiers', directory, problems);
    const edges = [];
    const seen = new Set();
    for (const [member, kind] of KINDS) {
        for (const [name, declared] of mapAt(value, member, directory, problems)) {
            if (seen.has(name))
                continue;
            seen.add(name);
            // Since version 6 the specifier stands beside the version, before in a map of its own.
            const isPair = declared instanceof Map;
            const version = isPair ? declared.get('version') : declared;
            const specifier = isPair ? declared.get('specifier') : specifiers.get(name);
            if (typeof version !== 'string' || version === '') {
                problems.push(noVersion(name, directory));
                continue;
            }
            const to = targetOf(connection, { place: directory, base: directory, name, version });
            const range = typeof specifier === 'string' && specifier !== '' ? specifier : undefined;
            if (to !== undefined)
                edges.push(draftEdge(to, name, kind, range));
        }
    }
    noteUnanswered(specifiers, seen, directory, problems);
    importer.edges = importer.edges.length === 0 ? edges : [...importer.edges, ...edges];
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml-reader.js
var yaml_reader = __webpack_require__(31942);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml-scalars.js
var yaml_scalars = __webpack_require__(47064);
// EXTERNAL MODULE: ./build/collect/lockfiles/yaml-subset.js
var yaml_subset = __webpack_require__(64247);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-rows.js




/** The fields that are known, each with its bit: it tells whether the field was there before. */
const FIELDS = new Map([
    'resolution',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'transitivePeerDependencies',
    'engines',
    'hasBin',
    'dev',
    'optional',
    'requiresBuild',
    'os',
    'cpu',
    'libc',
    'deprecated',
    'name',
    'version',
].map((name, index) => [name, 1 << index]));
const BLOCKS = new Set([
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'transitivePeerDependencies',
]);
const VALUES = new Set(['engines', 'hasBin', 'dev', 'optional', 'requiresBuild']);
const LISTS = new Set(['os', 'cpu', 'libc']);
const PAIR = / {6}(?:'([^'\n]+)'|(\w[^\s:]*)): (?:'([^'\n]+)'|(\w\S*[^\s:]|\w))\n/y;
/**
 * The row of a line that begins at `at`, with its indentation of four or six. Leaves the reader where it is.
 *
 * @returns undefined for a field that is read as any YAML.
 */
function knownRow(rows, reader, at, end) {
    const { text } = reader;
    const written = text.slice(at, end);
    const known = rows.get(written);
    if (known !== undefined)
        return known;
    PAIR.lastIndex = at;
    const match = PAIR.exec(text);
    const found = match === null
        ? rowOf(reader, at, end)
        : row('pair', match[1] ?? match[2] ?? '', match[3] ?? match[4] ?? '');
    if (found === undefined)
        return undefined;
    rows.set(written, found);
    return found;
}
function rowOf(reader, at, end) {
    const { text } = reader;
    if (!text.startsWith('    ', at))
        throw yaml_reader/* IRREGULAR */.km;
    if (text.charCodeAt(at + 4) !== yaml_reader/* SPACE */.t6)
        return fieldOf(reader, at + 4, end);
    if (text.charCodeAt(at + 5) !== yaml_reader/* SPACE */.t6 || text.charCodeAt(at + 6) === yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    const start = at + 6;
    if (text.charCodeAt(start) === yaml_reader/* DASH */.jr && text.charCodeAt(start + 1) === yaml_reader/* SPACE */.t6) {
        return row('item', scalarAt(text, start + 2, end));
    }
    const colon = (0,yaml_subset/* keyEnd */.FM)(text, start, end);
    const name = keyAt(text, start, colon);
    if (colon + 1 === end)
        return row('name', name);
    if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    const version = scalarAt(text, colon + 2, end);
    if (version === '')
        throw yaml_reader/* IRREGULAR */.km;
    return row('pair', name, version);
}
function fieldOf(reader, start, end) {
    const { text } = reader;
    const colon = (0,yaml_subset/* keyEnd */.FM)(text, start, end);
    const field = text.slice(start, colon);
    if (colon + 1 === end)
        return BLOCKS.has(field) ? row('block', field) : undefined;
    if (!VALUES.has(field) && !LISTS.has(field))
        return undefined;
    if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    const { line } = reader;
    reader.at = colon + 2;
    const value = (0,yaml_subset/* readInline */.SG)(reader, 4, end);
    const isOneLine = reader.at === end + 1;
    reader.at = start - 4;
    reader.line = line;
    // The text of a block scalar stands on the lines below.
    if (!isOneLine)
        return undefined;
    if (VALUES.has(field))
        return row('value', field, typeof value === 'string' ? value : '');
    return row('list', field, '', pnpm_document_listOf(value));
}
function row(kind, name, version = '', list) {
    const bit = FIELDS.get(name) ?? 0;
    return { kind, name, version, bit, list, prod: undefined, optional: undefined };
}
/** The key between `at` and its colon. */
function keyAt(text, at, colon) {
    const first = text.charCodeAt(at);
    return first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi ? (0,yaml_scalars/* unquote */._n)(text, at, colon - 1) : text.slice(at, colon);
}
/** A scalar that ends with its line. */
function scalarAt(text, at, end) {
    const first = text.charCodeAt(at);
    if (first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi) {
        const close = (0,yaml_scalars/* quotedEnd */.cu)(text, at);
        if (close + 1 !== end)
            throw yaml_reader/* IRREGULAR */.km;
        return (0,yaml_scalars/* unquote */._n)(text, at, close);
    }
    const value = text.slice(at, end);
    if (!(0,yaml_reader/* startsPlain */.q4)(text, at) || !(0,yaml_reader/* isPlain */.$i)(value))
        throw yaml_reader/* IRREGULAR */.km;
    return value;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-blocks.js


/** The lines below a field, indented by six; what the field says goes into the entry. */
function readBlock(reader, field, entry, rows) {
    switch (field) {
        case 'dependencies':
            entry.dependencies = readReferences(reader, rows);
            return;
        case 'optionalDependencies':
            entry.optional = readReferences(reader, rows);
            return;
        case 'peerDependencies':
            entry.peers = readPeers(reader, rows);
            return;
        case 'peerDependenciesMeta':
            skipMeta(reader, rows);
            return;
        default:
            skipList(reader, rows);
    }
}
function isInBlock(text, at) {
    return text.startsWith('      ', at) && text.charCodeAt(at + 6) > yaml_reader/* SPACE */.t6;
}
/** `name: version` lines. */
function readReferences(reader, rows) {
    const { text } = reader;
    const list = [];
    let names;
    let last = '';
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        const row = knownRow(rows, reader, reader.at, end);
        if (row?.kind !== 'pair')
            throw yaml_reader/* IRREGULAR */.km;
        // pnpm writes them in order; only where it is broken can a name come twice.
        if (names === undefined && row.name <= last)
            names = new Set(list.map(({ name }) => name));
        if (names !== undefined) {
            if (names.has(row.name))
                throw yaml_reader/* IRREGULAR */.km;
            names.add(row.name);
        }
        last = row.name;
        list.push(row);
        (0,yaml_reader/* nextLine */.sE)(reader, end);
    }
    // A field with nothing below it: what that means the full parser's way knows. The same goes for peers.
    if (list.length === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return list;
}
/** `name: range` lines. */
function readPeers(reader, rows) {
    const { text } = reader;
    const map = new Map();
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        const row = knownRow(rows, reader, reader.at, end);
        if (row?.kind !== 'pair' || map.has(row.name))
            throw yaml_reader/* IRREGULAR */.km;
        map.set(row.name, row.version);
        (0,yaml_reader/* nextLine */.sE)(reader, end);
    }
    if (map.size === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return map;
}
const META = '        optional: true\n';
/** `name:` lines in order, below each nothing but `optional: true`. */
function skipMeta(reader, rows) {
    const { text } = reader;
    let last = '';
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        const row = knownRow(rows, reader, reader.at, end);
        if (row?.kind !== 'name' || row.name <= last || !text.startsWith(META, end + 1))
            throw yaml_reader/* IRREGULAR */.km;
        last = row.name;
        (0,yaml_reader/* nextLine */.sE)(reader, end);
        (0,yaml_reader/* nextLine */.sE)(reader, end + META.length);
    }
}
/** `- name` lines. */
function skipList(reader, rows) {
    const { text } = reader;
    while (isInBlock(text, reader.at)) {
        const end = text.indexOf('\n', reader.at);
        if (knownRow(rows, reader, reader.at, end)?.kind !== 'item')
            throw yaml_reader/* IRREGULAR */.km;
        (0,yaml_reader/* nextLine */.sE)(reader, end);
    }
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-entries.js







/**
 * A key in one of its two usual forms, its hash, and all other lines of the entry as one text. Expressions are
 * compiled by the engine at once, other code only after it has run for long: a lockfile is read once.
 */
const PACKAGE = / {2}(?:'([^'\n]+)'|([\w/]\S*[^\s:])):\n {4}resolution: \{integrity: ([\w+/=-]+)\}\n((?: {4}[^\n]*\n)*)/y;
/** A key in one of its two usual forms, with or without fields. */
const KEY = / {2}(?:'([^'\n]+)'|([\w/]\S*[^\s:])):( \{\})?\n/y;
/**
 * The entries of `packages` or `snapshots`: keys indented by two, fields by four, blocks by six. Leaves the reader
 * at the line behind them.
 *
 * @param rows the lines met so far.
 */
function pnpm_entries_readEntries(reader, rows) {
    const { text } = reader;
    const entries = new Map();
    const known = new Map();
    while (true) {
        const { at } = reader;
        const first = text.charCodeAt(at);
        if (first === yaml_reader/* NEWLINE */.Xy)
            (0,yaml_reader/* nextLine */.sE)(reader, at);
        else if (first !== yaml_reader/* SPACE */.t6)
            return entries;
        else if (!pnpm_entries_readPackage(reader, entries, known, rows))
            readEntry(reader, entries, rows);
    }
}
/** Packages with equal fields share all but their key and hash. @returns false, and nothing is read, for any other entry. */
function pnpm_entries_readPackage(reader, entries, known, rows) {
    PACKAGE.lastIndex = reader.at;
    const match = PACKAGE.exec(reader.text);
    if (match === null)
        return false;
    const { line } = reader;
    const [whole, quoted, plain, integrity, rest = ''] = match;
    const start = reader.at + whole.length - rest.length;
    const key = quoted ?? plain ?? '';
    const fields = known.get(rest);
    if (fields !== undefined) {
        pnpm_entries_add(entries, key, { ...fields.entry, line, integrity });
        reader.at = start + rest.length;
        reader.line = line + fields.lines;
        return true;
    }
    reader.at = start;
    reader.line = line + 2;
    const entry = pnpmEntry();
    readFields(reader, { entry, seen: HAS_RESOLUTION, others: undefined }, rows);
    // A line that is no field ends the fields early.
    if (reader.at < start + rest.length)
        throw yaml_reader/* IRREGULAR */.km;
    entry.line = line;
    entry.integrity = integrity;
    pnpm_entries_add(entries, key, entry);
    // A text with blank lines in it goes on behind them.
    if (reader.at === start + rest.length)
        known.set(rest, { entry, lines: reader.line - line });
    return true;
}
function pnpm_entries_add(entries, key, entry) {
    const { size } = entries;
    entries.set(key, entry);
    if (entries.size === size)
        throw yaml_reader/* IRREGULAR */.km;
}
/** `key:` and fields, or `key: {}`. */
function readEntry(reader, entries, rows) {
    const { text, at } = reader;
    const entry = pnpmEntry();
    entry.line = reader.line;
    KEY.lastIndex = at;
    const match = KEY.exec(text);
    let isEmpty = match?.[3] !== undefined;
    if (match !== null) {
        pnpm_entries_add(entries, match[1] ?? match[2] ?? '', entry);
        (0,yaml_reader/* nextLine */.sE)(reader, at + match[0].length - 1);
    }
    else {
        const end = text.indexOf('\n', at);
        isEmpty = text.charCodeAt(end - 1) !== yaml_reader/* COLON */.oH;
        if (isEmpty && !text.startsWith(': {}', end - 4))
            throw yaml_reader/* IRREGULAR */.km;
        pnpm_entries_add(entries, keyOf(text, at, isEmpty ? end - 4 : end - 1), entry);
        (0,yaml_reader/* nextLine */.sE)(reader, end);
    }
    if (isEmpty)
        return;
    const open = { entry, seen: 0, others: undefined };
    readFields(reader, open, rows);
    // A key without fields is no map: what that means the full parser knows.
    if (open.seen === 0)
        throw yaml_reader/* IRREGULAR */.km;
}
function keyOf(text, at, colon) {
    if (text.charCodeAt(at + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    const first = text.charCodeAt(at + 2);
    if (first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi) {
        if ((0,yaml_scalars/* quotedEnd */.cu)(text, at + 2) !== colon - 1)
            throw yaml_reader/* IRREGULAR */.km;
        return (0,yaml_scalars/* unquote */._n)(text, at + 2, colon - 1);
    }
    const key = text.slice(at + 2, colon);
    if (!(0,yaml_reader/* startsPlain */.q4)(text, at + 2) || !(0,yaml_reader/* isPlain */.$i)(key))
        throw yaml_reader/* IRREGULAR */.km;
    return key;
}
const HAS_RESOLUTION = FIELDS.get('resolution') ?? 0;
const ANY = 1 << 30;
/** Lines indented by four, and what is below them. */
function readFields(reader, open, rows) {
    const { text } = reader;
    const { entry } = open;
    while (text.startsWith('    ', reader.at) && text.charCodeAt(reader.at + 4) > yaml_reader/* SPACE */.t6) {
        const { at } = reader;
        const end = text.indexOf('\n', at);
        const row = knownRow(rows, reader, at, end);
        if (row === undefined) {
            reader.at = at + 4;
            readOther(reader, end, open);
            continue;
        }
        see(open, row.bit);
        (0,yaml_reader/* nextLine */.sE)(reader, end);
        switch (row.kind) {
            case 'block':
                readBlock(reader, row.name, entry, rows);
                break;
            case 'value':
                if (row.name === 'requiresBuild')
                    entry.requiresBuild = row.version === 'true';
                break;
            case 'list':
                entry[row.name] = row.list;
                break;
            default:
                throw yaml_reader/* IRREGULAR */.km;
        }
    }
}
function see(open, bit) {
    if ((open.seen & bit) !== 0)
        throw yaml_reader/* IRREGULAR */.km;
    open.seen |= bit;
}
/** A field that is read as any YAML; one that is not known says nothing of the graph. */
function readOther(reader, end, open) {
    const { text, at } = reader;
    const colon = (0,yaml_subset/* keyEnd */.FM)(text, at, end);
    const field = text.slice(at, colon);
    const first = text.charCodeAt(at);
    if (first === yaml_reader/* QUOTE */.jA || first === yaml_reader/* DOUBLE_QUOTE */.fi)
        throw yaml_reader/* IRREGULAR */.km;
    const bit = FIELDS.get(field);
    if (bit === undefined) {
        open.others ??= new Set();
        if (open.others.has(field))
            throw yaml_reader/* IRREGULAR */.km;
        open.others.add(field);
        open.seen |= ANY;
    }
    else
        see(open, bit);
    // Not written as a block, what they say would be lost.
    if (/^(?:peer|optional)?dependencies$/i.test(field))
        throw yaml_reader/* IRREGULAR */.km;
    if (colon + 1 === end) {
        (0,yaml_reader/* nextLine */.sE)(reader, end);
        setField(open.entry, field, (0,yaml_subset/* readNested */._h)(reader, 4, 2));
        return;
    }
    if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
        throw yaml_reader/* IRREGULAR */.km;
    reader.at = colon + 2;
    setField(open.entry, field, (0,yaml_subset/* readInline */.SG)(reader, 4, end));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-lines.js




/**
 * Reads what pnpm writes in one pass, without maps in between: entries of `packages` and `snapshots` line by
 * line, all else as any regular YAML. Equal lines are parsed once.
 *
 * @returns one a document, or `undefined` where it is written otherwise, or wrong.
 */
function readPnpmLines(text) {
    return (0,yaml_subset/* readRegular */.VX)(text, '', (reader) => {
        const documents = [];
        (0,yaml_reader/* skipBlank */.W8)(reader);
        do {
            if ((0,yaml_subset/* atMarker */.KB)(reader))
                (0,yaml_reader/* nextLine */.sE)(reader, reader.at + 3);
            (0,yaml_reader/* skipBlank */.W8)(reader);
            documents.push(readDocument(reader));
        } while (reader.at < reader.text.length);
        return documents;
    });
}
function readDocument(lines) {
    const { text } = lines;
    // Of one document: its references never lead into another.
    const rows = new Map();
    const root = new Map();
    let packages = new Map();
    let snapshots = new Map();
    for ((0,yaml_reader/* skipBlank */.W8)(lines); lines.at < text.length && !(0,yaml_subset/* atMarker */.KB)(lines); (0,yaml_reader/* skipBlank */.W8)(lines)) {
        const { at } = lines;
        const end = text.indexOf('\n', at);
        const colon = (0,yaml_subset/* keyEnd */.FM)(text, at, end);
        const key = keyAt(text, at, colon);
        if (root.has(key))
            throw yaml_reader/* IRREGULAR */.km;
        if (colon + 1 !== end) {
            if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
                throw yaml_reader/* IRREGULAR */.km;
            lines.at = colon + 2;
            root.set(key, (0,yaml_subset/* readInline */.SG)(lines, 0, end));
            continue;
        }
        (0,yaml_reader/* nextLine */.sE)(lines, end);
        if (key === 'packages')
            packages = pnpm_entries_readEntries(lines, rows);
        else if (key === 'snapshots')
            snapshots = pnpm_entries_readEntries(lines, rows);
        root.set(key, key === 'packages' || key === 'snapshots' ? '' : (0,yaml_subset/* readNested */._h)(lines, 0, 0));
    }
    // A document without content is not written by anyone.
    if (root.size === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return { root, packages, snapshots };
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm-patches.js
const HASH = 'patch_hash=';
/**
 * Marks the packages whose files pnpm patches: by the hash in a snapshot's key (since version 6), else by
 * `name@version`. The paths stand in `patchedDependencies`; pnpm 11 and later keep only the hash there.
 *
 * @param targets entries with their drafts, by snapshot key.
 */
function markPatched({ root }, targets) {
    const written = root.get('patchedDependencies');
    if (!(written instanceof Map))
        return;
    const byHash = new Map();
    const byLabel = new Map();
    for (const [label, value] of written) {
        const hash = value instanceof Map ? value.get('hash') : value;
        const path = value instanceof Map ? value.get('path') : undefined;
        if (typeof hash !== 'string')
            continue;
        const shown = typeof path === 'string' && path !== '' ? path : `${HASH}${hash}`;
        byHash.set(hash, shown);
        byLabel.set(label, shown);
    }
    for (const [key, { draft }] of targets) {
        if (draft === undefined)
            continue;
        const at = key.indexOf(`(${HASH}`);
        const hash = at === -1 ? undefined : key.slice(at + HASH.length + 1, key.indexOf(')', at));
        const patch = hash === undefined ? byLabel.get(`${draft.name}@${draft.version}`) : byHash.get(hash);
        if (patch !== undefined)
            draft.patches = [patch];
        else if (hash !== undefined)
            draft.patches = [`${HASH}${hash}`];
    }
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml-door.js + 1 modules
var yaml_door = __webpack_require__(59311);
;// CONCATENATED MODULE: ./build/collect/lockfiles/pnpm.js













/**
 * pnpm's lockfile, from version 5.0 (pnpm 3) to 9.0 (pnpm 9 to 12). The newest pnpm writes a document of what
 * it needs itself (configDependencies, packageManagerDependencies) before the project's; both are read.
 *
 * @see https://github.com/pnpm/spec/tree/master/lockfile
 */
const pnpmReader = {
    id: 'pnpm',
    title: 'pnpm: pnpm-lock.yaml, versions 5.0 to 5.4, 6 and 9.0',
    fileNames: ['pnpm-lock.yaml'],
    // With gitBranchLockfile, pnpm keeps a lockfile a branch, `/` of its name written as `!`.
    namePattern: /^pnpm-lock\.[^/]+\.yaml$/,
    read: readPnpm,
    outOfDate: async (read) => (await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(6758)]).then(__webpack_require__.bind(__webpack_require__, 6758))).pnpmOutOfDate(read),
};
async function readPnpm(file) {
    const text = (0,json_door/* textOf */.b)(file.bytes, file.path);
    const problems = [];
    const parts = readPnpmLines(text) ?? (await readAnyYaml(text, file.path, problems));
    return graphOf(file, text, parts, problems);
}
async function readAnyYaml(text, file, problems) {
    const documents = await (0,yaml_door/* parseYaml */.h)(text, file, 'packages');
    return documents.map((document) => partsOf(document, problems));
}
/** The graph of a lockfile that has been read. @param problems of reading; those of following keys are added. */
function graphOf(file, text, documents, problems) {
    if (documents.length === 0)
        throw pnpm_noVersion(file.path, text);
    (0,plain_faults/* noteMissingEnd */.ob)(text, problems);
    noteEmptyEnd(text, problems);
    const read = documents.map((parts) => {
        const version = versionOf(parts.root, file.path, text);
        const style = styleOf(version, file.path);
        noteCutOff(parts, problems);
        return { parts, version, style, section: importersOf(parts.root, version, problems) };
    });
    noteNoProject(read.map(({ section }) => section), problems);
    const importers = new Map([['.', draftImporter('.')]]);
    for (const { section } of read)
        addImporters(importers, section);
    const packages = [];
    for (const { parts, style, section } of read) {
        const connection = {
            style,
            importers,
            packages,
            targets: style.hasSnapshots ? parts.snapshots : parts.packages,
            links: new Map(),
            problems,
        };
        connectPackages(connection, parts);
        markPatched(parts, connection.targets);
        for (const [directory, value] of section)
            connectImporter(connection, directory, value);
    }
    return assembleGraph({
        // The documents of what pnpm itself needs come first, the project's last.
        lockfile: lockfileInfo(file, 'pnpm', read.at(-1)?.version ?? ''),
        importers: [...importers.values()],
        packages,
        problems,
    });
}
function versionOf(root, file, text) {
    const version = root.get('lockfileVersion');
    if (version === undefined)
        throw pnpm_noVersion(file, text);
    if (typeof version === 'string')
        return version;
    throw unknownVersion((0,plain_faults/* describe */.q0)(version), file, 'later');
}
function styleOf(version, file) {
    const style = keyStyleOf(version);
    if (style !== undefined)
        return style;
    throw unknownVersion((0,plain_faults/* describe */.q0)(version), file, /^v?[0-8](?:\.|-|$)/.test(version) ? 'earlier' : 'later');
}
function unknownVersion(shown, file, when) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} has lockfileVersion ${shown}; versions ${KNOWN_VERSIONS} are read`, {
        location: { file, pointer: '/lockfileVersion' },
        hint: when === 'earlier'
            ? 'Upgrade it with pnpm 9 or later: pnpm install --lockfile-only'
            : 'Write it again with a pnpm whose version is read (3 to 12): pnpm install --lockfile-only',
    });
}
function pnpm_noVersion(file, text) {
    (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    const start = text.slice(0, 400).trimStart();
    const guess = start.startsWith('{')
        ? '; it looks like JSON'
        : start.includes('# yarn lockfile')
            ? '; it looks like a yarn.lock'
            : start.includes('__metadata:')
                ? '; it looks like a yarn.lock of Yarn Berry'
                : '';
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} has no lockfileVersion${guess}`, {
        location: { file },
        hint: 'Pass a pnpm-lock.yaml, or make one: pnpm install --lockfile-only',
    });
}

// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-descriptors.js
/** `undefined` for what is neither descriptor nor locator. */
function parseIdent(text) {
    const at = text.indexOf('@', 1);
    if (at === -1 || (text.startsWith('@') && text.indexOf('/') > at))
        return undefined;
    const name = text.slice(0, at);
    if (text.startsWith('@') && !name.includes('/'))
        return undefined;
    return { name, rest: text.slice(at + 1) };
}
/**
 * @param rest a range or reference; the wrapper `virtual:hash#` of an instance is taken off.
 * @see parseRange of Yarn's core, structUtils
 */
function parseReference(rest) {
    const plain = rest.startsWith('virtual:') ? rest.slice(rest.indexOf('#') + 1) : rest;
    const mark = plain.indexOf('::');
    const body = mark === -1 ? plain : plain.slice(0, mark);
    const params = new URLSearchParams(mark === -1 ? '' : plain.slice(mark + 2));
    const hash = body.indexOf('#');
    const selector = hash === -1 ? '' : body.slice(hash + 1);
    const front = hash === -1 ? body : body.slice(0, hash);
    const protocol = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(front)?.[0] ?? '';
    return { protocol, source: protocol === '' ? front : front.slice(protocol.length + 1), selector, params };
}
/** Text of a percent-encoded part; what is not encoded rightly stays as it is. */
function decode(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-overrides.js

/**
 * Patterns as Yarn 2 and later read them: `a`, `a@range`, `parent/a`, `parent@reference/a@range`. Globs are not
 * read by these versions, and a pattern that Yarn refuses overrides nothing.
 *
 * @see parseResolution of Yarn's parsers package
 */
function parseResolutions(resolutions) {
    return resolutions.flatMap(([pattern, to]) => {
        const match = /^(?:(@?[^/@*]+(?:(?<=^@[^/@]+)\/[^/@*]+)?)(?:@([^/].*?))?\/)?((?:@[^/@*]+\/)?[^/@*]+)(?:@(.+))?$/.exec(pattern);
        if (match === null)
            return [];
        const [, parent, reference, name = '', range] = match;
        // `@scope/name` alone is a name, not a parent and its dependency.
        if (parent?.startsWith('@') && !parent.includes('/') && reference === undefined)
            return [{ from: undefined, name: `${parent}/${name}`, range, to }];
        const from = parent === undefined ? undefined : { name: parent, reference };
        return [{ from, name, range, to }];
    });
}
/**
 * The range that the first fitting line puts in the place of a dependency's own.
 *
 * @param parent locator of the package that asks.
 */
function overridden({ resolutions, areNormalised }, parent, name, range) {
    const isSame = (a, b) => a === b || (areNormalised && plain(a) === plain(b));
    for (const one of resolutions) {
        if (one.name !== name)
            continue;
        if (one.range !== undefined && !isSame(one.range, range))
            continue;
        if (one.from === undefined)
            return one.to;
        const { name: owner, reference } = one.from;
        const ident = parseIdent(parent);
        if (ident?.name === owner && (reference === undefined || isSame(reference, ident.rest)))
            return one.to;
    }
    return undefined;
}
/** `npm:` is what Yarn puts before a range without a protocol. */
function plain(range) {
    return range.startsWith('npm:') ? range.slice(4) : range;
}
/** `catalog` and `catalogs` of a .yarnrc.yml. */
function readCatalogs(root, file, problems) {
    const catalogs = new Map();
    const add = (name, value) => {
        if (value === undefined || value === '')
            return;
        if (value instanceof Map)
            catalogs.set(name, textsOf(value));
        else
            problems.push({ code: 'unsupported-entry', message: 'A catalog is not a map', place: file });
    };
    add('', root.get('catalog'));
    const named = root.get('catalogs');
    if (named instanceof Map)
        for (const [name, value] of named)
            add(name, value);
    return catalogs;
}
function textsOf(map) {
    return new Map([...map].filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-edges.js



/** Finds the entry for each dependency. Where there is none, that is a problem, and there is no link. */
function linkNeeds(nodes, rules, problems) {
    const links = new Map();
    for (const from of nodes.all) {
        const found = [];
        for (const need of from.entry.needs) {
            const node = berry_edges_targetOf(nodes, rules, from, need);
            const kind = kindOf(from, need.name);
            if (node !== undefined)
                found.push({ need, kind, node });
            else {
                problems.push(dangling(from, need, rules));
            }
        }
        links.set(from, found);
    }
    return links;
}
function dangling(from, { name, range }, { catalogs }) {
    const what = JSON.stringify(`${name}@${range}`.slice(0, 300));
    const why = catalogs === undefined && range.startsWith('catalog:')
        ? ': .yarnrc.yml, which has the catalogs, is not there'
        : '';
    return {
        code: 'dangling-edge',
        message: `No entry for the dependency ${what}${why}`,
        place: placeOf(from),
    };
}
function placeOf({ entry, draft }) {
    return draft.kind === 'package' ? draft.place : (0,addresses/* withoutCredentials */.r)(entry.key);
}
/** A workspace's own manifest tells development dependencies from others; the lockfile does not. */
function kindOf({ entry, manifest }, name) {
    return manifest?.declared.get(name)?.kind ?? (entry.optional.includes(name) ? 'optional' : 'prod');
}
function toEdge({ need, kind, node }) {
    return draftEdge(node.draft, need.name, kind, need.range);
}
/**
 * The entry that Yarn takes for a dependency: the range is replaced by a fitting line of `resolutions` and by
 * that of a catalog; then Yarn's own patches come first.
 */
function berry_edges_targetOf(nodes, rules, from, { name, range }) {
    const forced = rules.resolutions.length === 0 ? undefined : overridden(rules, from.locator, name, range);
    const wanted = forced ?? range;
    if (!wanted.startsWith('catalog:'))
        return find(nodes, from, name, wanted, forced !== undefined);
    if (rules.catalogs === undefined)
        return onlyOne(nodes, name);
    const listed = rules.catalogs.get(wanted.slice('catalog:'.length).trim())?.get(name);
    return listed === undefined ? undefined : find(nodes, from, name, listed, true);
}
/** @param byRoot the range is the root's and not the dependant's own: paths in it are relative to the root. */
function find(nodes, from, name, range, byRoot) {
    const { byDescriptor, patched, workspaces } = nodes;
    const direct = `${name}@${range}`;
    const prefixed = `${name}@npm:${range}`;
    if (patched.size > 0) {
        const own = patched.get(direct) ?? patched.get(prefixed);
        if (own !== undefined)
            return own;
    }
    const plain = byDescriptor.get(direct) ?? byDescriptor.get(prefixed);
    if (plain !== undefined)
        return plain;
    const bound = (locator) => byDescriptor.get(`${direct}::locator=${encodeURIComponent(locator)}`);
    const root = nodes.root?.locator;
    const local = byRoot ? undefined : bound(from.locator);
    if (local !== undefined)
        return local;
    const above = root === undefined ? undefined : bound(root);
    if (above !== undefined)
        return above;
    return range.startsWith('workspace:') ? workspaces.get(name) : undefined;
}
/** Without the catalogs: where one entry alone has the name, no other can be meant. */
function onlyOne({ byDescriptor, patched }, name) {
    let only;
    for (const [descriptor, node] of byDescriptor) {
        if (node === only || !descriptor.startsWith(`${name}@`) || patched.has(descriptor))
            continue;
        if (only !== undefined)
            return undefined;
        only = node;
    }
    return only;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-entries.js
const berry_entries_NONE = [];
function berryEntry(key, line) {
    return {
        key,
        line,
        version: undefined,
        resolution: undefined,
        checksum: undefined,
        conditions: undefined,
        cacheKey: undefined,
        needs: berry_entries_NONE,
        peers: berry_entries_NONE,
        optional: berry_entries_NONE,
        optionalPeers: berry_entries_NONE,
    };
}
/** Entries of a document as the full YAML parser gives it; what is no map is `undefined`. */
function entriesOf(root, lines) {
    const entries = new Map();
    for (const [key, value] of root) {
        entries.set(key, value instanceof Map ? berry_entries_entryOf(key, lines.get(key) ?? 1, value) : undefined);
    }
    return entries;
}
/** An entry of a map of the full parser. */
function berry_entries_entryOf(key, line, map) {
    const entry = berryEntry(key, line);
    entry.version = textOf(map.get('version'));
    entry.resolution = textOf(map.get('resolution'));
    entry.checksum = textOf(map.get('checksum'));
    entry.conditions = textOf(map.get('conditions'));
    entry.cacheKey = textOf(map.get('cacheKey'));
    entry.needs = needsOf(map.get('dependencies'));
    entry.peers = needsOf(map.get('peerDependencies'));
    entry.optional = optionalOf(map.get('dependenciesMeta'));
    entry.optionalPeers = optionalOf(map.get('peerDependenciesMeta'));
    return entry;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function needsOf(value) {
    if (!(value instanceof Map))
        return berry_entries_NONE;
    const map = value;
    return [...map].map(([name, range]) => ({ name, range: typeof range === 'string' ? range : '' }));
}
function optionalOf(value) {
    if (!(value instanceof Map))
        return berry_entries_NONE;
    const map = value;
    return [...map]
        .filter(([, meta]) => meta instanceof Map && meta.get('optional') === 'true')
        .map(([name]) => name);
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-conditions.js
const berry_conditions_NONE = {};
/**
 * `os=linux & cpu=(x64 | arm64) & libc=glibc` → lists as a package.json has them; `!win32` for what is excluded.
 *
 * @returns `undefined` for what is not written so.
 * @see toConditionLine of Yarn's core, Manifest: `os=darwin`, `(os=darwin | os=linux)`, `!os=win32`
 */
function platformsOf(conditions) {
    if (conditions === undefined || conditions === '')
        return berry_conditions_NONE;
    const found = {};
    for (const part of conditions.split('&')) {
        const line = part.trim().replace(/^\((.*)\)$/s, '$1');
        for (const token of line.split('|')) {
            const match = /^(!*)(os|cpu|libc)=([A-Za-z0-9_-]+)$/.exec(token.trim());
            if (match === null)
                return undefined;
            const [, marks = '', kind = 'os', value = ''] = match;
            const one = marks.length % 2 === 0 ? value : `!${value}`;
            found[kind] = [...(found[kind] ?? []), one];
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/model/repository-path.js
var repository_path = __webpack_require__(63537);
;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-sources.js


/** Patches of patches: more are not written. */
const MAX_PATCHES = 8;
/** Directory of a workspace's locator, `undefined` for other packages. */
function workspaceOf(resolution) {
    const { rest = '' } = parseIdent(resolution) ?? {};
    const { protocol, source } = parseReference(rest);
    return protocol === 'workspace' ? (0,repository_path/* joinPath */.u)('.', source) : undefined;
}
/**
 * Name and source of a resolution (`name@reference`), patches taken off; `undefined` for what has no source
 * that is known.
 */
function resolvedOf(resolution) {
    const patches = [];
    let locator = resolution;
    for (let depth = 0; depth <= MAX_PATCHES; depth += 1) {
        const ident = parseIdent(locator);
        if (ident === undefined)
            return undefined;
        const reference = parseReference(ident.rest);
        if (reference.protocol !== 'patch') {
            const source = berry_sources_sourceOf(reference, ident.rest);
            const name = reference.protocol === 'jsr' ? servedAs(ident.name) : ident.name;
            return source === undefined ? undefined : { name, source, patches: patches.reverse() };
        }
        patches.push(...reference.selector
            .split('&')
            .map((patch) => patchName(patch, reference.params))
            .filter((patch) => patch !== ''));
        locator = decode(reference.source);
    }
    return undefined;
}
/** A package of JSR is installed as the npm package that JSR serves it as: `@scope/name` → `@jsr/scope__name`. */
function servedAs(name) {
    return /^@[^/]+\/[^/]+$/.test(name) ? `@jsr/${name.slice(1).replace('/', '__')}` : name;
}
/**
 * `optional!builtin<compat/x>`, `~builtin<compat/x>`, `~/x.patch`, `./x.patch`: marks before the patch are no part of
 * its name. A path is given as seen from the lockfile: `~` is the project, other paths are relative to the package
 * that asks.
 */
function patchName(patch, params) {
    const name = patch.replace(/^(?:optional!|~(?=builtin<))+/, '');
    if (name === '' || name.startsWith('builtin<'))
        return decode(name);
    return name.startsWith('~/') ? (0,repository_path/* joinPath */.u)('.', decode(name.slice(2))) : localPath(name, params);
}
function berry_sources_sourceOf(reference, rest) {
    const { protocol, source, selector, params } = reference;
    switch (protocol.toLowerCase()) {
        case 'npm':
        case 'jsr': {
            const url = params.get('__archiveUrl') ?? undefined;
            return url === undefined ? { kind: 'registry' } : { kind: 'registry', url };
        }
        case 'file':
        case 'exec':
            return { kind: 'file', path: localPath(source, params) };
        case 'link':
        case 'portal':
            return { kind: 'link', path: localPath(source, params) };
        default:
            return remoteSource(rest, selector);
    }
}
/** A path as seen from the lockfile: it is relative to the package that asks for it. */
function localPath(source, params) {
    const path = decode(source);
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(path))
        return path;
    const parent = params.get('locator');
    return (0,repository_path/* joinPath */.u)(parent === null ? '.' : (baseOf(parent) ?? '.'), path);
}
/** Directory of a package on the disk: a workspace's, or that of a folder that is linked. */
function baseOf(locator) {
    const { rest = '' } = parseIdent(locator) ?? {};
    const { protocol, source, params } = parseReference(rest);
    if (protocol === 'workspace')
        return source;
    return protocol === 'portal' || protocol === 'link' ? localPath(source, params) : undefined;
}
/** Git where a commit is named, else an archive at an address. */
function remoteSource(rest, selector) {
    const parts = new URLSearchParams(selector);
    const commit = parts.get('commit') ?? undefined;
    const [url = ''] = rest.split('#');
    if (commit !== undefined)
        return { kind: 'git', url, commit };
    if (/^https?:\/\//i.test(rest)) {
        const [address = ''] = rest.split('::');
        if (/\.git(?:#|$)/.test(address))
            return { kind: 'git', url };
        return { kind: 'tarball', url: address };
    }
    return /^(?:git\b|ssh:)/i.test(rest) ? { kind: 'git', url } : undefined;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-nodes.js





/** Every entry as a draft without edges, and the descriptors that lead to it. */
function readNodes(task) {
    const { entries, problems } = task;
    const all = [];
    const byDescriptor = new Map();
    const patched = new Map();
    const workspaces = new Map();
    for (const [key, entry] of entries) {
        if (entry === undefined) {
            problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: berry_nodes_placeOf(key) });
            continue;
        }
        const node = nodeOf(entry, task);
        all.push(node);
        if (node.draft.kind === 'importer' && !workspaces.has(node.name))
            workspaces.set(node.name, node);
        for (const descriptor of descriptorsOf(key)) {
            if (byDescriptor.has(descriptor)) {
                const message = `Two entries answer for ${JSON.stringify(descriptor.slice(0, 300))}`;
                problems.push({ code: 'duplicate-key', message, place: berry_nodes_placeOf(key) });
                continue;
            }
            byDescriptor.set(descriptor, node);
            const inner = descriptor.includes('builtin<') ? patchedDescriptor(descriptor) : undefined;
            if (inner !== undefined)
                patched.set(inner, node);
        }
    }
    const root = all.find(({ draft }) => draft.kind === 'importer' && draft.path === '.');
    return { all, byDescriptor, patched, root, workspaces };
}
/** The key's parts, as Project.setupResolutions of Yarn's core takes them apart. */
function descriptorsOf(key) {
    return key.includes(',') ? key.split(/\s*,\s*/) : [key];
}
/** `typescript@patch:typescript@npm%3A^5#optional!builtin<compat/typescript>` → `typescript@npm:^5` */
function patchedDescriptor(descriptor) {
    const { rest = '' } = parseIdent(descriptor) ?? {};
    const { protocol, source, selector } = parseReference(rest);
    return protocol === 'patch' && /^(?:optional!|~)?builtin<[^&]*>$/.test(selector)
        ? decode(source)
        : undefined;
}
function berry_nodes_placeOf(key) {
    return key.includes('://') ? (0,addresses/* withoutCredentials */.r)(key) : key;
}
/** A peer that has nothing but its meta may have any version. @see Configuration.normalizePackage of Yarn's core */
function completePeers(entry) {
    if (entry.optionalPeers.length === 0)
        return;
    const known = new Set(entry.peers.map(({ name }) => name));
    const more = entry.optionalPeers.filter((name) => !known.has(name));
    if (more.length > 0)
        entry.peers = [...entry.peers, ...more.map((name) => ({ name, range: '*' }))];
}
function nodeOf(entry, task) {
    completePeers(entry);
    const locator = entry.resolution ?? '';
    const directory = workspaceOf(locator);
    if (directory === undefined) {
        const draft = berry_nodes_draftOf(entry, task);
        return { entry, locator, name: draft.name, draft, manifest: undefined };
    }
    const draft = draftImporter(directory);
    const manifest = task.manifests.get(directory);
    const name = parseIdent(locator)?.name ?? '';
    // Yarn makes up a name for a root that has none.
    draft.name = manifest === undefined ? name : manifest.name;
    draft.version = manifest?.version;
    draft.license = manifest?.license;
    return { entry, locator, name, draft, manifest };
}
function berry_nodes_draftOf(entry, { cacheKey, problems }) {
    const place = berry_nodes_placeOf(entry.key);
    const say = (code, message) => {
        problems.push({ code, message, place });
    };
    const [first = ''] = descriptorsOf(entry.key);
    const resolved = entry.resolution === undefined ? undefined : resolvedOf(entry.resolution);
    if (entry.resolution === undefined)
        say('missing-entry', 'The entry has no resolution');
    else if (resolved === undefined)
        say('unsupported-entry', `The resolution ${JSON.stringify(entry.resolution.slice(0, 300))} has no known source`);
    const name = resolved?.name ?? parseIdent(entry.resolution ?? first)?.name ?? first;
    const source = resolved?.source ?? { kind: 'tarball', url: entry.resolution ?? first };
    const clean = 'url' in source && source.url !== undefined ? { ...source, url: (0,addresses/* withoutCredentials */.r)(source.url) } : source;
    const isLink = clean.kind === 'link';
    const version = isLink && entry.version === '0.0.0-use.local' ? '' : (entry.version ?? '');
    const draft = draftPackage(name, version, clean, place);
    if (version === '' && !isLink)
        say('missing-version', `${name} has no version`);
    draft.line = entry.line;
    if (resolved !== undefined && resolved.patches.length > 0)
        draft.patches = resolved.patches;
    // The checksum of a patched archive is not that of what was published.
    else
        draft.checksum = checksumOf(entry.checksum, cacheKey);
    const platforms = platformsOf(entry.conditions);
    if (platforms === undefined)
        say('unsupported-entry', `The conditions ${JSON.stringify((entry.conditions ?? '').slice(0, 300))} are not understood`);
    draft.os = platforms?.os;
    draft.cpu = platforms?.cpu;
    draft.libc = platforms?.libc;
    return draft;
}
/** Since metadata version 8 each checksum names the format of its archive; before, the file did for all. */
function checksumOf(checksum, cacheKey) {
    if (checksum === undefined || checksum === '' || checksum.includes('/') || cacheKey === undefined)
        return checksum;
    return `${cacheKey}/${checksum}`;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-peers.js

/**
 * Gives every node its edges: its dependencies, and what its dependants provide for its peers. Yarn makes an
 * instance of a package for each set of providers; here one node has the edges of all its instances.
 *
 * @see Project.resolveEverything of Yarn's core, resolvePeerDependencies: a dependant provides what it depends
 * on itself, itself under its own name, and what it gets for a peer of its own.
 */
function connectNodes(links, problems) {
    const dependants = dependantsOf(links);
    const provided = providePeers(links, dependants);
    for (const [node, own] of links) {
        const edges = own.map(toEdge);
        const declared = new Set(own.map(({ need }) => need.name));
        for (const { name, range } of node.entry.peers) {
            if (declared.has(name))
                continue;
            const providers = provided.get(node)?.get(name);
            for (const provider of providers ?? [])
                edges.push(toEdge({ need: { name, range }, kind: 'peer', node: provider }));
            const isNeeded = (dependants.get(node)?.length ?? 0) > 0 && !node.entry.optionalPeers.includes(name);
            if (isNeeded && (providers === undefined || providers.size === 0)) {
                const what = JSON.stringify(`${name}@${range}`.slice(0, 300));
                const message = `No dependant of it provides the peer dependency ${what}`;
                problems.push({ code: 'unmet-peer', message, place: placeOf(node) });
            }
        }
        node.draft.edges = edges;
    }
}
function dependantsOf(links) {
    const dependants = new Map();
    for (const [from, own] of links) {
        for (const { node } of own) {
            if (node.entry.peers.length === 0)
                continue;
            const known = dependants.get(node);
            if (known === undefined)
                dependants.set(node, [from]);
            else
                known.push(from);
        }
    }
    return dependants;
}
/** Spreads providers downwards, from those who depend on them to the peers of those they depend on, until nothing is new. */
function providePeers(links, dependants) {
    const provided = new Map();
    /** Nodes with a peer, by who asks them to pass it on. */
    const waiting = new Map();
    const queue = [];
    for (const [node, above] of dependants) {
        for (const { name } of node.entry.peers) {
            for (const from of above) {
                const own = links.get(from)?.find(({ need }) => need.name === name)?.node;
                if (own !== undefined)
                    queue.push([node, name, own]);
                else if (from.name === name)
                    queue.push([node, name, from]);
                else if (from.entry.peers.some((peer) => peer.name === name)) {
                    const known = waiting.get(from);
                    if (known === undefined)
                        waiting.set(from, [node]);
                    else
                        known.push(node);
                }
            }
        }
    }
    for (let at = 0; at < queue.length; at += 1) {
        const [node, name, provider] = queue[at];
        const peers = provided.get(node) ?? new Map();
        provided.set(node, peers);
        const providers = peers.get(name) ?? new Set();
        peers.set(name, providers);
        if (providers.has(provider))
            continue;
        providers.add(provider);
        for (const below of waiting.get(node) ?? []) {
            const passes = below.entry.peers.some((peer) => peer.name === name);
            const hasOwn = links.get(node)?.some(({ need }) => need.name === name) ?? false;
            if (passes && !hasOwn)
                queue.push([below, name, provider]);
        }
    }
    return provided;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-reader.js


/** Members that hold names and ranges, and those that hold names and `optional: true`. */
const NEEDS = { dependencies: 'needs', peerDependencies: 'peers' };
const METAS = { dependenciesMeta: 'optional', peerDependenciesMeta: 'optionalPeers' };
const QUESTION = 0x3f;
const berry_reader_HASH = 0x23;
/**
 * Reads the YAML that Yarn writes: entries, members and names at columns 0, 2, 4 and 6, one scalar a line, plain
 * or in double quotes, and `? ` before a key of more than 1024 characters. In one pass, and strictly: whatever
 * else YAML allows, and whatever is wrong, makes it give up.
 *
 * @returns entries by key, or `undefined` where the full parser must decide.
 * @see stringifySyml of Yarn's parsers package
 */
function readBerry(text) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (plain.includes('\t') || plain.includes('\r'))
        return undefined;
    const cursor = {
        text: plain.endsWith('\n') ? plain : `${plain}\n`,
        at: 0,
        line: 1,
        key: '',
        value: undefined,
    };
    try {
        return berry_reader_readEntries(cursor);
    }
    catch (error) {
        if (error === yaml_reader/* IRREGULAR */.km)
            return undefined;
        throw error;
    }
}
function berry_reader_readEntries(cursor) {
    const entries = new Map();
    while (true) {
        skipBlank(cursor);
        if (cursor.at >= cursor.text.length)
            break;
        const { line } = cursor;
        if (cursor.text.charCodeAt(cursor.at) === QUESTION)
            readLongKey(cursor);
        else
            readLine(cursor, 0);
        if (cursor.value !== undefined || entries.has(cursor.key))
            throw yaml_reader/* IRREGULAR */.km;
        const entry = berryEntry(cursor.key, line);
        entries.set(entry.key, entry);
        readMembers(cursor, entry);
    }
    if (entries.size === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return entries;
}
/** `? "…"` and, on the next line, `:`. */
function readLongKey(cursor) {
    const { text, at } = cursor;
    const end = text.indexOf('\n', at);
    if (text.charCodeAt(at + 1) !== yaml_reader/* SPACE */.t6 || !text.startsWith(':\n', end + 1))
        throw yaml_reader/* IRREGULAR */.km;
    cursor.key = readScalar(text, at + 2, end);
    cursor.value = undefined;
    cursor.at = end + 3;
    cursor.line += 2;
}
function readMembers(cursor, entry) {
    const seen = new Set();
    while (isAtColumn(cursor, 2)) {
        readLine(cursor, 2);
        const { key, value } = cursor;
        if (seen.has(key))
            throw yaml_reader/* IRREGULAR */.km;
        seen.add(key);
        switch (key) {
            case 'version':
            case 'resolution':
            case 'checksum':
            case 'conditions':
            case 'cacheKey':
                if (value === undefined)
                    readBelow(cursor, 4);
                else
                    entry[key] = value;
                break;
            case 'dependencies':
            case 'peerDependencies':
                if (value === undefined)
                    entry[NEEDS[key]] = readNeeds(cursor);
                break;
            case 'dependenciesMeta':
            case 'peerDependenciesMeta':
                if (value === undefined)
                    entry[METAS[key]] = readMetas(cursor);
                break;
            default:
                if (value === undefined)
                    readBelow(cursor, 4);
        }
    }
    // An entry of nothing, or a line at another column.
    if (seen.size === 0 || isIndented(cursor))
        throw yaml_reader/* IRREGULAR */.km;
}
function readNeeds(cursor) {
    const needs = [];
    while (isAtColumn(cursor, 4)) {
        readLine(cursor, 4);
        const { key: name, value } = cursor;
        if (value === undefined || isKnown(needs, name))
            throw yaml_reader/* IRREGULAR */.km;
        needs.push({ name, range: value });
    }
    if (needs.length === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return needs;
}
/** Yarn sorts by name: only a name that is out of order needs to be looked for. */
function isKnown(needs, name) {
    const last = needs.at(-1);
    return last !== undefined && last.name >= name && needs.some((need) => need.name === name);
}
/** Names whose member `optional` is true. */
function readMetas(cursor) {
    const names = [];
    const seen = new Set();
    while (isAtColumn(cursor, 4)) {
        readLine(cursor, 4);
        const { key: name, value } = cursor;
        if (value !== undefined || seen.has(name))
            throw yaml_reader/* IRREGULAR */.km;
        seen.add(name);
        const members = readBelow(cursor, 6);
        if (members.get('optional') === 'true')
            names.push(name);
    }
    if (seen.size === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return names;
}
/** The members on lines below; deeper ones are not written. */
function readBelow(cursor, column) {
    const members = new Map();
    while (isAtColumn(cursor, column)) {
        readLine(cursor, column);
        if (cursor.value === undefined || members.has(cursor.key))
            throw yaml_reader/* IRREGULAR */.km;
        members.set(cursor.key, cursor.value);
    }
    if (members.size === 0)
        throw yaml_reader/* IRREGULAR */.km;
    return members;
}
function isIndented({ text, at }) {
    return text.charCodeAt(at) === yaml_reader/* SPACE */.t6;
}
function isAtColumn({ text, at }, column) {
    for (let offset = 0; offset < column; offset += 1)
        if (text.charCodeAt(at + offset) !== yaml_reader/* SPACE */.t6)
            return false;
    const first = text.charCodeAt(at + column);
    return first !== yaml_reader/* SPACE */.t6 && first !== yaml_reader/* NEWLINE */.Xy && at + column < text.length;
}
/** Blank lines and comments at column 0. */
function skipBlank(cursor) {
    const { text } = cursor;
    while (cursor.at < text.length) {
        const first = text.charCodeAt(cursor.at);
        if (first !== yaml_reader/* NEWLINE */.Xy && first !== berry_reader_HASH)
            return;
        cursor.at = text.indexOf('\n', cursor.at) + 1;
        cursor.line += 1;
    }
}
/** `key: value` or `key:` that begins at `column` of the next line. */
function readLine(cursor, column) {
    const { text } = cursor;
    const at = cursor.at + column;
    const end = text.indexOf('\n', at);
    let colon;
    if (text.charCodeAt(at) === yaml_reader/* DOUBLE_QUOTE */.fi) {
        colon = closingQuote(text, at) + 1;
        if (text.charCodeAt(colon) !== yaml_reader/* COLON */.oH)
            throw yaml_reader/* IRREGULAR */.km;
        cursor.key = unquote(text, at, colon - 1);
    }
    else {
        colon = text.indexOf(':', at);
        // A plain key with a colon inside is not written: Yarn quotes it.
        if (colon === -1 || colon >= end || !(0,yaml_reader/* startsPlain */.q4)(text, at))
            throw yaml_reader/* IRREGULAR */.km;
        cursor.key = text.slice(at, colon);
        if (!(0,yaml_reader/* isPlain */.$i)(cursor.key))
            throw yaml_reader/* IRREGULAR */.km;
    }
    if (colon > end)
        throw yaml_reader/* IRREGULAR */.km;
    if (colon + 1 === end)
        cursor.value = undefined;
    else {
        if (text.charCodeAt(colon + 1) !== yaml_reader/* SPACE */.t6)
            throw yaml_reader/* IRREGULAR */.km;
        cursor.value = readScalar(text, colon + 2, end);
    }
    cursor.at = end + 1;
    cursor.line += 1;
}
/** A scalar from `at` to the line's end. */
function readScalar(text, at, end) {
    if (text.charCodeAt(at) === yaml_reader/* DOUBLE_QUOTE */.fi) {
        const close = closingQuote(text, at);
        if (close + 1 !== end)
            throw yaml_reader/* IRREGULAR */.km;
        return unquote(text, at, close);
    }
    const value = text.slice(at, end);
    if (!(0,yaml_reader/* startsPlain */.q4)(text, at) || !(0,yaml_reader/* isPlain */.$i)(value))
        throw yaml_reader/* IRREGULAR */.km;
    return value;
}
function closingQuote(text, at) {
    const close = text.indexOf('"', at + 1);
    if (close === -1)
        throw yaml_reader/* IRREGULAR */.km;
    return close;
}
/** Escapes are the full parser's; so is a scalar that goes on below. */
function unquote(text, at, close) {
    const value = text.slice(at + 1, close);
    if (value.includes('\\') || value.includes('\n'))
        throw yaml_reader/* IRREGULAR */.km;
    return value;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/berry-settings.js





const FILE = '.yarnrc.yml';
const berry_settings_EMPTY = new Map();
/** Reads .yarnrc.yml. One that cannot be used is a problem. */
async function readYarnSettings({ all }, project, problems) {
    const asksCatalogs = all.some(({ entry }) => entry.needs.some(({ range }) => range.startsWith('catalog:')));
    const answer = (await project.read([FILE])).get(FILE);
    if (answer === undefined)
        return { catalogs: undefined, extensions: [] };
    const unusable = (message) => {
        problems.push({ code: 'unsupported-entry', message, place: FILE });
        return { catalogs: undefined, extensions: [] };
    };
    if (!(answer instanceof Uint8Array))
        return unusable(answer.refused);
    try {
        const text = (0,io_text/* decodeText */.g)(answer, FILE);
        // Most such files are about neither.
        if (!asksCatalogs && !text.includes('packageExtensions'))
            return { catalogs: undefined, extensions: [] };
        const root = /^[^#\s]/m.test(text) ? ((await (0,yaml_door/* parseYaml */.h)(text, FILE, ''))[0]?.root ?? berry_settings_EMPTY) : berry_settings_EMPTY;
        return { catalogs: readCatalogs(root, FILE, problems), extensions: readExtensions(root, problems) };
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        return unusable((0,errors/* messageOf */.bD)(error));
    }
}
function readExtensions(root, problems) {
    const written = root.get('packageExtensions');
    if (written === undefined || written === '')
        return [];
    const wrong = (message) => {
        problems.push({ code: 'unsupported-entry', message, place: FILE });
        return [];
    };
    if (!(written instanceof Map))
        return wrong('"packageExtensions" is not a map');
    return [...written].flatMap(([key, value]) => {
        const at = key.indexOf('@', 1);
        const shown = JSON.stringify(key.slice(0, 200));
        if (at === -1)
            return wrong(`The extension ${shown} has no range, which Yarn refuses`);
        if (!(value instanceof Map))
            return wrong(`The extension ${shown} is not a map`);
        const { needs, peers, optional, optionalPeers } = berry_entries_entryOf(key, 1, value);
        return [{ name: key.slice(0, at), range: key.slice(at + 1), needs, peers, optional, optionalPeers }];
    });
}
/**
 * Adds to each package what the extensions of its name and version bring, where it has nothing of that name itself.
 * The lockfile holds the packages that come in this way, but not what they are for.
 *
 * @see Configuration.normalizePackage of Yarn's core
 */
async function extendPackages({ all }, extensions) {
    if (extensions.length === 0)
        return;
    const wanted = new Set(extensions.map(({ name }) => name));
    const nodes = all.filter(({ name, draft }) => wanted.has(name) && draft.kind === 'package');
    if (nodes.length === 0)
        return;
    const { inRange } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(7166)]).then(__webpack_require__.bind(__webpack_require__, 37166));
    for (const node of nodes) {
        for (const one of extensions) {
            if (one.name === node.name && inRange(node.entry.version ?? '', one.range))
                extend(node, one);
        }
    }
}
function extend({ entry }, { needs, peers, optional, optionalPeers }) {
    entry.needs = merged(entry.needs, needs);
    entry.optional = [...entry.optional, ...optional];
    const more = optionalPeers.map((name) => ({ name, range: '*' }));
    entry.peers = merged(merged(entry.peers, peers), more);
    entry.optionalPeers = [...entry.optionalPeers, ...optionalPeers];
}
function merged(own, more) {
    const known = new Set(own.map(({ name }) => name));
    const added = more.filter(({ name }) => !known.has(name));
    return added.length === 0 ? own : [...own, ...added];
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-manifests.js





/** Strongest first: a name that several members declare counts as what the first of them says. */
const yarn_manifests_MEMBERS = [
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
    const files = new Map([...directories].map((directory) => [directory, (0,repository_path/* joinPath */.u)(directory, 'package.json')]));
    const answers = await project.read([...files.values()]);
    const manifests = new Map();
    for (const [directory, file] of files) {
        const answer = answers.get(file);
        if (answer instanceof Uint8Array) {
            const manifest = parseYarnManifest(answer, file);
            if (typeof manifest === 'string')
                problems.push(yarn_manifests_unusable(file, manifest));
            else
                manifests.set(directory, manifest);
        }
        else
            problems.push(answer === undefined ? yarn_manifests_missing(file) : yarn_manifests_unusable(file, answer.refused));
    }
    return manifests;
}
function yarn_manifests_missing(file) {
    return {
        code: 'missing-entry',
        message: `${file} is not there: what it declares for production and what for development is not known`,
        place: file,
    };
}
function yarn_manifests_unusable(file, why) {
    return { code: 'unsupported-entry', message: `${file} cannot be used: ${why}`, place: file };
}
/** The manifest, or what is wrong with it. */
function parseYarnManifest(bytes, file) {
    let value;
    try {
        value = JSON.parse((0,io_text/* decodeText */.g)(bytes, file));
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
    const root = (0,json_values/* objectOf */.Xy)(value);
    if (root === undefined)
        return `it holds ${(0,plain_faults/* describe */.q0)(value)}, expected an object`;
    const meta = (0,json_values/* objectOf */.Xy)(root.dependenciesMeta);
    const declared = new Map();
    for (const [member, kind] of yarn_manifests_MEMBERS) {
        for (const [name, range] of yarn_manifests_textsOf(root[member])) {
            if (declared.has(name))
                continue;
            const optional = kind === 'prod' && isOptional(meta, name);
            declared.set(name, { range, kind: optional ? 'optional' : kind });
        }
    }
    const peersMeta = (0,json_values/* objectOf */.Xy)(root.peerDependenciesMeta);
    return {
        name: (0,json_values/* stringOf */.Je)(root.name),
        version: (0,json_values/* stringOf */.Je)(root.version),
        license: (0,json_values/* licenseOf */.L3)(root.license),
        declared,
        peers: new Map(yarn_manifests_textsOf(root.peerDependencies).map(([name, range]) => [
            name,
            { range, optional: isOptional(peersMeta, name) },
        ])),
        resolutions: yarn_manifests_textsOf(root.resolutions),
        workspaces: root.workspaces,
    };
}
function yarn_manifests_textsOf(value) {
    return Object.entries((0,json_values/* objectOf */.Xy)(value) ?? {}).filter((entry) => typeof entry[1] === 'string');
}
function isOptional(meta, name) {
    return meta !== undefined && Object.hasOwn(meta, name) && (0,json_values/* objectOf */.Xy)(meta[name])?.optional === true;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-out-of-date.js

/** Says where a package.json was changed and the lockfile was not. */
function reportOutOfDate({ directory, manifest, locked }, problems) {
    const file = (0,repository_path/* joinPath */.u)(directory, 'package.json');
    const say = (message) => {
        problems.push({ code: 'out-of-date', message, place: file });
    };
    const ranges = new Map(locked.map(({ name, range }) => [name, range]));
    for (const [name, { range }] of manifest.declared) {
        const known = ranges.get(name);
        ranges.delete(name);
        if (known === undefined)
            say(`${file} declares ${yarn_out_of_date_shown(name, range)}, and the lockfile does not know of it`);
        else if (yarn_out_of_date_plain(known) !== yarn_out_of_date_plain(range))
            say(`${file} declares ${yarn_out_of_date_shown(name, range)}, and the lockfile is for ${yarn_out_of_date_shown(name, known)}`);
    }
    for (const [name, range] of ranges)
        say(`The lockfile is for ${yarn_out_of_date_shown(name, range)}, which ${file} does not declare`);
}
/** Yarn puts `npm:` before a range without a protocol. */
function yarn_out_of_date_plain(range) {
    return range.startsWith('npm:') ? range.slice(4) : range;
}
function yarn_out_of_date_shown(name, range) {
    return JSON.stringify(`${name}@${range}`.slice(0, 300));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-berry.js

















/** Metadata versions: 4 of Yarn 2, 5 and 6 of Yarn 3, 7 to 10 of Yarn 4. */
const OLDEST = 4;
const NEWEST = 10;
/** Since this one, ranges of dependencies have their protocol. */
const NORMALISED = 7;
/**
 * Yarn 2 and later ("Berry"). Dependencies of workspaces stand in one list in the lockfile: what is for
 * development, only their package.json files say.
 *
 * @see generateLockfile and setupResolutions of Yarn's core, Project
 */
const yarnBerryReader = {
    id: 'yarn-berry',
    title: `Yarn 2 and later: yarn.lock, metadata versions ${OLDEST} to ${NEWEST}`,
    fileNames: ['yarn.lock'],
    detects: (bytes) => {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return text.indexOf('\n__metadata:') !== -1 || text.subarray(0, 16).includes('__metadata:');
    },
    read: readYarnBerry,
};
async function readYarnBerry(file, project = project_files/* NO_PROJECT */.m0) {
    const text = (0,io_text/* decodeText */.g)(file.bytes, file.path);
    (0,plain_faults/* refuseEmpty */.Ot)(text, file.path);
    const entries = readBerry(text) ?? (await readIrregular(text, file.path));
    const problems = [];
    (0,plain_faults/* noteMissingEnd */.ob)(text, problems);
    return graphOfBerry(entries, { file, project, problems });
}
async function readIrregular(text, file) {
    (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    const documents = await (0,yaml_door/* parseIrregularYaml */.s)(text, file, '');
    const [document] = documents;
    if (document !== undefined && documents.length === 1)
        return entriesOf(document.root, document.lines);
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} holds ${documents.length} YAML documents, expected one`, {
        location: { file },
        hint: HINT,
    });
}
const HINT = 'Restore the file from version control, or let Yarn write it again: yarn install';
/**
 * Entries → graph. Exported so that tests can compare both ways of reading.
 *
 * @param task `problems` of reading; those of the entries are added.
 */
async function graphOfBerry(entries, task) {
    const { file, project, problems } = task;
    const metadata = entries.get('__metadata');
    const version = yarn_berry_checkVersion(metadata, file.path);
    entries.delete('__metadata');
    const directories = new Set(['.']);
    for (const entry of entries.values()) {
        const directory = entry?.resolution === undefined ? undefined : workspaceOf(entry.resolution);
        if (directory !== undefined)
            directories.add(directory);
    }
    const manifests = await readYarnManifests(project, directories, problems);
    const nodes = readNodes({ entries, manifests, cacheKey: metadata?.cacheKey, problems });
    const { catalogs, extensions } = await readYarnSettings(nodes, project, problems);
    await extendPackages(nodes, extensions);
    const rules = {
        resolutions: parseResolutions(manifests.get('.')?.resolutions ?? []),
        areNormalised: Number(version) >= NORMALISED,
        catalogs,
    };
    const links = linkNeeds(nodes, rules, problems);
    connectNodes(links, problems);
    for (const { manifest, entry, draft } of nodes.all) {
        if (manifest !== undefined && draft.kind === 'importer')
            reportOutOfDate({ directory: draft.path, manifest, locked: entry.needs }, problems);
    }
    return assembleGraph({
        lockfile: lockfileInfo(file, 'yarn-berry', version),
        ...draftsOf(nodes, problems),
        problems,
    });
}
function draftsOf({ all, root }, problems) {
    const importers = [];
    const packages = [];
    for (const { draft } of all) {
        if (draft.kind === 'importer')
            importers.push(draft);
        else
            packages.push(draft);
    }
    if (root === undefined) {
        const message = 'There is no entry of the root workspace: the file may be cut off';
        problems.push({ code: 'missing-entry', message });
        importers.push(draftImporter('.'));
    }
    return { importers, packages };
}
function yarn_berry_checkVersion(metadata, file) {
    const version = metadata?.version;
    const invalid = (message, hint) => new errors/* SealgateError */.De('INPUT_INVALID', message, {
        location: { file, ...(metadata === undefined ? {} : { line: metadata.line }) },
        hint,
    });
    if (version === undefined)
        throw invalid(`${file} has no version in __metadata`, HINT);
    if (!/^\d{1,6}$/.test(version) || Number(version) < OLDEST || Number(version) > NEWEST) {
        throw invalid(`${file} has metadata version ${(0,plain_faults/* describe */.q0)(version)}; versions ${OLDEST} to ${NEWEST} are read`, Number(version) > NEWEST
            ? 'It is of a newer Yarn than this reader knows: update Sealgate, or write the file again with Yarn 4.'
            : 'Write it again with Yarn 2 or later: yarn install');
    }
    return version;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/classic-nodes.js


/** Every entry as a draft without edges, and the patterns that lead to it. */
function readClassicNodes(entries, problems) {
    const byPattern = new Map();
    const all = entries.map((entry) => {
        const node = { entry, draft: classic_nodes_draftOf(entry, problems) };
        for (const pattern of entry.patterns) {
            if (byPattern.has(pattern)) {
                const message = `Two entries answer for ${JSON.stringify(pattern.slice(0, 300))}; Yarn takes the last`;
                problems.push({ code: 'duplicate-key', message, place: node.draft.place });
            }
            byPattern.set(pattern, node);
        }
        return node;
    });
    return { all, byPattern };
}
/** Name and range of a pattern; the range is empty where there is none. */
function splitPattern(pattern) {
    const at = pattern.indexOf('@', 1);
    return at === -1
        ? { name: pattern, range: '' }
        : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}
function classic_nodes_draftOf(entry, problems) {
    const joined = entry.patterns.join(', ');
    const place = joined.includes('://') ? (0,addresses/* withoutCredentials */.r)(joined) : joined;
    const name = classic_nodes_nameOf(entry);
    const { resolved } = entry;
    const clean = resolved?.includes('://') ? (0,addresses/* withoutCredentials */.r)(resolved) : resolved;
    if (clean !== resolved)
        problems.push((0,addresses/* credentialProblem */.F)(place));
    const hash = clean === undefined ? -1 : clean.lastIndexOf('#');
    const address = hash === -1 ? clean : clean?.slice(0, hash);
    const fragment = hash === -1 ? '' : (clean?.slice(hash + 1) ?? '');
    const source = classic_nodes_sourceOf(entry, address, fragment);
    const isLink = source.kind === 'link';
    const draft = draftPackage(name, isLink ? '' : (entry.version ?? ''), source, place);
    draft.line = entry.line;
    draft.integrity = entry.integrity ?? sha1Of(source, fragment);
    if (!isLink && (entry.version === undefined || entry.version === ''))
        problems.push({ code: 'missing-version', message: `${name} has no version`, place });
    return draft;
}
/** The name of what is installed: of an alias (`a@npm:b@1`), that of its target. */
function classic_nodes_nameOf({ patterns, name }) {
    for (const pattern of patterns) {
        if (!pattern.includes('@npm:'))
            continue;
        const { range } = splitPattern(pattern);
        if (range.startsWith('npm:'))
            return splitPattern(range.slice(4)).name;
    }
    return name ?? splitPattern(patterns[0] ?? '').name;
}
/** Before integrities, the hex SHA-1 after `#` was all that pinned an archive. */
function sha1Of(source, fragment) {
    if (source.kind === 'git' || !/^[0-9a-f]{40}$/.test(fragment))
        return undefined;
    return `sha1-${Buffer.from(fragment, 'hex').toString('base64')}`;
}
function classic_nodes_sourceOf(entry, address, fragment) {
    const { patterns } = entry;
    if (address === undefined)
        return unresolvedSource(patterns);
    const isGit = /^(?:git\b|ssh:)/i.test(address) || (/\.git$/.test(address) && fragment !== '');
    if (isGit)
        return { kind: 'git', url: address, ...(fragment === '' ? {} : { commit: fragment }) };
    if (/^https?:/i.test(address))
        return { kind: patterns.some(asksForAddress) ? 'tarball' : 'registry', url: address };
    if (address.startsWith('file:'))
        return { kind: 'file', path: address.slice(5) };
    // The name of an archive in the offline mirror: whoever asks for a version means the registry's package.
    return patterns.some(asksForAddress) ? { kind: 'file', path: address } : { kind: 'registry' };
}
function unresolvedSource(patterns) {
    for (const pattern of patterns) {
        const { range } = splitPattern(pattern);
        if (range.startsWith('link:'))
            return { kind: 'link', path: classic_nodes_localPath(range.slice(5)) };
        if (range.startsWith('file:'))
            return { kind: 'file', path: classic_nodes_localPath(range.slice(5)) };
        if (/^(?:\.{0,2}\/|~\/)/.test(range))
            return { kind: 'file', path: classic_nodes_localPath(range) };
    }
    return { kind: 'registry' };
}
function classic_nodes_localPath(path) {
    const plain = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return plain === '' ? '.' : plain;
}
/** Whether a pattern names an address and not a version, a range or a tag. */
function asksForAddress(pattern) {
    const { range } = splitPattern(pattern);
    return !range.startsWith('npm:') && (range.includes(':') || range.includes('/'));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/classic-reader.js


const classic_reader_NONE = [];
const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const classic_reader_HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;
/**
 * Reads the format of Yarn 1: entries, members and dependencies at columns 0, 2 and 4, in one pass.
 *
 * @throws SealgateError INPUT_INVALID naming line, what was found and what was expected.
 * @see parse.js of Yarn 1, lockfile
 */
function readClassic(text, file) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    const cursor = {
        text: plain.endsWith('\n') ? plain : `${plain}\n`,
        file,
        at: 0,
        line: 0,
        end: -1,
    };
    const entries = [];
    while (nextLine(cursor)) {
        if (indentOf(cursor) !== 0)
            throw fault(cursor, 'an indented line that belongs to no entry');
        const entry = readKey(cursor);
        entries.push(entry);
        classic_reader_readMembers(cursor, entry);
    }
    return entries;
}
/** Moves to the next line that is neither blank nor a comment. */
function nextLine(cursor) {
    const { text } = cursor;
    while (true) {
        const start = cursor.end + 1;
        if (start >= text.length) {
            cursor.at = text.length;
            return false;
        }
        cursor.line += 1;
        cursor.at = start;
        cursor.end = text.indexOf('\n', start);
        let first = start;
        while (text.charCodeAt(first) === SPACE)
            first += 1;
        const code = text.charCodeAt(first);
        if (code === NEWLINE)
            continue;
        if (code !== classic_reader_HASH)
            return true;
        classic_reader_checkVersion(cursor, first);
    }
}
/** Puts the line that was just moved to back, for whoever reads the level above. */
function stepBack(cursor, start) {
    cursor.end = start - 1;
    cursor.line -= 1;
}
function classic_reader_checkVersion(cursor, at) {
    if (!cursor.text.startsWith('# yarn lockfile v', at))
        return;
    const version = cursor.text.slice(at + 17, cursor.end).trim();
    if (version === '1' || !/^\d+$/.test(version))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${cursor.file} has version ${version.slice(0, 20)}; version 1 is read, and versions of Yarn 2 and later, which have __metadata`, {
        location: { file: cursor.file, line: cursor.line },
        hint: 'Write it again with Yarn 1: yarn install',
    });
}
function indentOf({ text, at }) {
    let end = at;
    while (text.charCodeAt(end) === SPACE)
        end += 1;
    return end - at;
}
function readKey(cursor) {
    const { text, line, end } = cursor;
    const patterns = [];
    while (true) {
        patterns.push(readToken(cursor));
        const next = text.charCodeAt(cursor.at);
        cursor.at += 1;
        if (next === COLON && cursor.at === end)
            break;
        if (next !== COMMA)
            throw fault(cursor, 'something else than a colon at the end of an entry’s first line');
        while (text.charCodeAt(cursor.at) === SPACE)
            cursor.at += 1;
    }
    return {
        patterns,
        line,
        name: undefined,
        version: undefined,
        resolved: undefined,
        integrity: undefined,
        needs: classic_reader_NONE,
        optional: classic_reader_NONE,
    };
}
function classic_reader_readMembers(cursor, entry) {
    while (nextLine(cursor)) {
        const start = cursor.at;
        const indent = indentOf(cursor);
        if (indent === 0) {
            stepBack(cursor, start);
            return;
        }
        if (indent !== 2)
            throw fault(cursor, `a line indented by ${indent} columns where 2 are expected`);
        cursor.at = start + 2;
        const name = readToken(cursor);
        if (isListStart(cursor)) {
            const needs = classic_reader_readNeeds(cursor);
            if (name === 'dependencies')
                entry.needs = needs;
            else if (name === 'optionalDependencies')
                entry.optional = needs;
            continue;
        }
        const value = readValue(cursor);
        switch (name) {
            case 'name':
            case 'version':
            case 'resolved':
            case 'integrity':
                entry[name] = value;
        }
    }
}
/** At the colon that ends the line. */
function isListStart({ text, at, end }) {
    return at + 1 === end && text.charCodeAt(at) === COLON;
}
function classic_reader_readNeeds(cursor) {
    const needs = [];
    while (nextLine(cursor)) {
        const start = cursor.at;
        const indent = indentOf(cursor);
        if (indent < 4) {
            stepBack(cursor, start);
            break;
        }
        if (indent !== 4)
            throw fault(cursor, `a line indented by ${indent} columns where 4 are expected`);
        cursor.at = start + 4;
        const name = readToken(cursor);
        needs.push({ name, range: readValue(cursor) });
    }
    return needs;
}
/** A token after white space (or, as hand-made files have it, a colon), up to the line's end. */
function readValue(cursor) {
    const { text, end } = cursor;
    if (text.charCodeAt(cursor.at) === COLON)
        cursor.at += 1;
    const start = cursor.at;
    while (text.charCodeAt(cursor.at) === SPACE)
        cursor.at += 1;
    if (cursor.at === start || cursor.at === end)
        throw fault(cursor, 'a name without a value');
    const value = readToken(cursor);
    let rest = cursor.at;
    while (text.charCodeAt(rest) === SPACE)
        rest += 1;
    if (rest !== end && text.charCodeAt(rest) !== classic_reader_HASH)
        throw fault(cursor, 'more than one value on a line');
    return value;
}
/** A string in quotes, as in JSON, or a bare word: up to a colon, a comma or white space. */
function readToken(cursor) {
    const { text, at, end } = cursor;
    if (text.charCodeAt(at) === QUOTE)
        return readQuoted(cursor);
    let stop = at;
    for (; stop < end; stop += 1) {
        const code = text.charCodeAt(stop);
        if (code === SPACE || code === COLON || code === COMMA)
            break;
    }
    if (stop === at || text.charCodeAt(at) < 0x2d)
        throw fault(cursor, 'no name where one is expected');
    cursor.at = stop;
    return text.slice(at, stop);
}
function readQuoted(cursor) {
    const { text, at, end } = cursor;
    let close = text.indexOf('"', at + 1);
    let hasEscape = false;
    while (close !== -1 && close < end && isEscaped(text, close)) {
        hasEscape = true;
        close = text.indexOf('"', close + 1);
    }
    if (close === -1 || close >= end)
        throw fault(cursor, 'a quote that is not closed');
    cursor.at = close + 1;
    const body = text.slice(at + 1, close);
    if (!hasEscape && !body.includes('\\'))
        return body;
    try {
        return String(JSON.parse(`"${body}"`));
    }
    catch (cause) {
        throw fault(cursor, 'an escape in quotes that JSON does not know', cause);
    }
}
/** Whether an odd number of backslashes stands before it. */
function isEscaped(text, at) {
    let first = at;
    while (text.charCodeAt(first - 1) === 0x5c)
        first -= 1;
    return (at - first) % 2 === 1;
}
function fault({ text, file, line }, found, cause) {
    try {
        (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    }
    catch (conflict) {
        if (conflict instanceof errors/* SealgateError */.De)
            return conflict;
        throw conflict;
    }
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} cannot be read as a lockfile of Yarn 1: line ${line} has ${found}`, {
        location: { file, line },
        hint: 'Restore the file from version control, or let Yarn write it again: yarn install',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/classic-resolutions.js
/** `a`, `parent/a`, `**` + `/a`, with scopes. */
function parseClassicResolutions(resolutions) {
    return resolutions.flatMap(([pattern, range]) => {
        const names = [];
        let scope;
        for (const part of pattern.split('/')) {
            if (scope === undefined && part.startsWith('@'))
                scope = part;
            else {
                names.push(scope === undefined ? part : `${scope}/${part}`);
                scope = undefined;
            }
        }
        const name = names.pop();
        return name === undefined || scope !== undefined
            ? []
            : [{ name, parents: names, to: `${name}@${range}` }];
    });
}
/**
 * What is asked for instead of a dependency, or `undefined`. Of a longer path only its last name is compared:
 * one node stands for all places of a package.
 *
 * @param parent name of the package that asks; `undefined` for a workspace.
 */
function classicOverride(resolutions, parent, name) {
    for (const one of resolutions) {
        if (one.name !== name)
            continue;
        const last = one.parents.at(-1);
        if (last === undefined || last === '**' || (last === '*' && parent !== undefined) || last === parent)
            return one.to;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/yarn-classic.js











/**
 * Yarn 1 ("Classic"). Its lockfile maps patterns to packages and knows no project: what is needed directly, and
 * by which workspace, only the package.json files say.
 */
const yarnClassicReader = {
    id: 'yarn-classic',
    title: 'Yarn 1: yarn.lock, version 1',
    fileNames: ['yarn.lock'],
    read: readYarnClassic,
};
async function readYarnClassic(file, project = project_files/* NO_PROJECT */.m0) {
    const text = (0,io_text/* decodeText */.g)(file.bytes, file.path);
    (0,plain_faults/* refuseEmpty */.Ot)(text, file.path);
    const problems = [];
    (0,plain_faults/* noteMissingEnd */.ob)(text, problems);
    const { all, byPattern } = readClassicNodes(readClassic(text, file.path), problems);
    const manifests = await yarn_classic_readWorkspaces(project, problems);
    const importers = new Map([...manifests].map(([path, manifest]) => [path, yarn_classic_importerOf(path, manifest)]));
    if (!importers.has('.'))
        importers.set('.', draftImporter('.'));
    const workspaces = new Map();
    for (const importer of importers.values())
        if (importer.name !== undefined && !workspaces.has(importer.name))
            workspaces.set(importer.name, importer);
    const resolutions = parseClassicResolutions(manifests.get('.')?.resolutions ?? []);
    const state = { byPattern, workspaces, resolutions, problems };
    for (const [path, manifest] of manifests) {
        const importer = importers.get(path);
        if (importer !== undefined)
            importer.edges = importerEdges(state, path, manifest);
    }
    const linked = await readLinked(all, project);
    for (const node of all)
        connectNode(state, node, linked.get(node));
    return assembleGraph({
        lockfile: lockfileInfo(file, 'yarn-classic', '1'),
        importers: [...importers.values()],
        packages: all.map(({ draft }) => draft),
        problems,
    });
}
/** Manifests of the root and of the directories its `workspaces` names. */
async function yarn_classic_readWorkspaces(project, problems) {
    const manifests = await readYarnManifests(project, ['.'], problems);
    const workspaces = manifests.get('.')?.workspaces;
    if (workspaces === undefined)
        return manifests;
    const matches = (0,workspace_globs/* workspaceMatcher */.m)(workspaces);
    const directories = (await project.manifests())
        .map(repository_path/* parentPath */.y)
        .filter((one) => one !== '.' && matches(one));
    for (const [path, manifest] of await readYarnManifests(project, directories, problems))
        manifests.set(path, manifest);
    return manifests;
}
function yarn_classic_importerOf(path, { name, version, license }) {
    return { ...draftImporter(path), name, version, license };
}
function importerEdges(state, path, manifest) {
    const edges = [];
    for (const [name, { range, kind }] of manifest.declared) {
        const to = yarn_classic_targetOf(state, undefined, { name, range });
        if (to !== undefined)
            edges.push(draftEdge(to, name, kind, range));
        else {
            const file = path === '.' ? 'package.json' : `${path}/package.json`;
            const message = `${file} declares ${yarn_classic_shown(name, range)}, and the lockfile does not know of it`;
            state.problems.push({ code: 'out-of-date', message, place: file });
        }
    }
    return edges;
}
/** The manifests of folders that are linked: their dependencies are installed, and the lockfile does not list them. */
async function readLinked(all, project) {
    const paths = new Map();
    for (const node of all) {
        const { source } = node.draft;
        if (source.kind === 'link')
            paths.set(node, source.path);
    }
    if (paths.size === 0)
        return new Map();
    // A folder that is not there has no dependencies that could be installed.
    const manifests = await readYarnManifests(project, paths.values(), []);
    const linked = new Map();
    for (const [node, path] of paths) {
        const manifest = manifests.get(path);
        if (manifest !== undefined)
            linked.set(node, manifest);
    }
    return linked;
}
function connectNode(state, node, linked) {
    const { needs, optional } = node.entry;
    const edges = [];
    const add = (need, kind) => {
        const { name, range } = need;
        const to = yarn_classic_targetOf(state, node.draft.name, need);
        if (to !== undefined)
            edges.push(draftEdge(to, name, kind, range));
        else {
            const message = `No entry for the dependency ${yarn_classic_shown(name, range)}`;
            state.problems.push({ code: 'dangling-edge', message, place: node.draft.place });
        }
    };
    for (const need of needs)
        add(need, 'prod');
    for (const need of optional)
        add(need, 'optional');
    for (const [name, { range, kind }] of linked?.declared ?? [])
        if (kind !== 'dev')
            add({ name, range }, kind);
    if (edges.length > 0)
        node.draft.edges = edges.slice();
}
/** The entry of the pattern, else the workspace of that name: Yarn keeps no entry for what a workspace satisfies. */
function yarn_classic_targetOf({ byPattern, workspaces, resolutions }, parent, { name, range }) {
    const forced = resolutions.length === 0 ? undefined : classicOverride(resolutions, parent, name);
    const found = (forced === undefined ? undefined : byPattern.get(forced)) ??
        byPattern.get(`${name}@${range}`) ??
        (range === '' ? byPattern.get(name) : undefined);
    return found?.draft ?? workspaces.get(name);
}
function yarn_classic_shown(name, range) {
    return JSON.stringify(`${name}@${range}`.slice(0, 300));
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/registry.js









/** Every lockfile format that is read. */
const lockfileReaders = [
    npmReader,
    pnpmReader,
    bunReader,
    yarnBerryReader,
    yarnClassicReader,
];
/** Lockfiles that are known and not read: finding one is said, never passed over. */
const unreadLockfiles = {
    'bun.lockb': 'Bun',
};
/** The reader that answers for a file's name, without its folder. */
function readerOf(name) {
    return lockfileReaders.find((one) => one.fileNames.includes(name) || one.namePattern?.test(name));
}
/**
 * Reads a lockfile with the reader that answers for its name, or, where the name says nothing, for its content.
 *
 * @param project the files around it; without, what only they say is missing from the graph, and the graph says so.
 * @throws SealgateError INPUT_INVALID
 */
async function readLockfile(file, project = project_files/* NO_PROJECT */.m0) {
    const name = external_node_path_default().posix.basename(file.path);
    const reader = readerByName(file, name) ?? readerByContent(file, name);
    if (reader !== undefined)
        return reader.read(file, project);
    const { message, hint } = notRead(file.path);
    throw new errors/* SealgateError */.De('INPUT_INVALID', message, { location: { file: file.path }, hint });
}
/** The graph with what its manifests ask for and the lockfile was not made for among its problems. */
async function compareWithManifests(file, graph, project) {
    const reader = lockfileReaders.find(({ id }) => id === graph.lockfile.format);
    const problems = (await reader?.outOfDate?.({ file, graph, project })) ?? [];
    return problems.length === 0 ? graph : withProblems(graph, problems);
}
/** What is said of a file that no reader answers for. */
function notRead(file) {
    const name = external_node_path_default().posix.basename(file);
    const manager = Object.hasOwn(unreadLockfiles, name) ? unreadLockfiles[name] : undefined;
    const known = `What is read: ${lockfileReaders.map((one) => one.title).join('; ')}.`;
    if (manager === undefined)
        return { message: `${file} is no lockfile that is known`, hint: known };
    if (name === 'bun.lockb')
        return { message: `${file} is a binary lockfile of Bun, which nobody can review`, hint: BINARY_HINT };
    return { message: `${file} is a lockfile of ${manager}, which is not read`, hint: known };
}
/** Where several readers answer for a name, the content tells whose it is. */
function readerByName(file, name) {
    const named = lockfileReaders.filter((one) => one.fileNames.includes(name) || one.namePattern?.test(name) === true);
    return named.find((one) => one.detects?.(file.bytes) ?? true);
}
/** For files under another name, such as a copy: the first bytes tell. */
function readerByContent(file, name) {
    if (Object.hasOwn(unreadLockfiles, name))
        return undefined;
    const start = Buffer.from(file.bytes.subarray(0, 4096)).toString('utf8').trimStart();
    const id = idByContent(start);
    return lockfileReaders.find((one) => one.id === id);
}
function idByContent(start) {
    if (/^\{\s*"lockfileVersion":\s*\d+,\s*(?:"configVersion":\s*\d+,\s*)?"workspaces":/.test(start))
        return 'bun';
    if (start.startsWith('{'))
        return 'npm';
    if (/^lockfileVersion:/m.test(start))
        return 'pnpm';
    if (/^__metadata:/m.test(start))
        return yarnBerryReader.id;
    return /^# yarn lockfile v\d/m.test(start) ? yarnClassicReader.id : undefined;
}


/***/ }),

/***/ 91124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ workspaceMatcher)
/* harmony export */ });
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65020);

/**
 * Which directories a root's `workspaces` member names: literal paths, `*`, `?`, `**`, `{a,b}` and `!` for
 * exclusion, segment by segment. Linear in pattern times path: no regular expression is made of the input.
 *
 * @param workspaces the member as the manifest has it: a list, or `{packages: […]}`.
 */
function workspaceMatcher(workspaces) {
    const listed = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(workspaces) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(workspaces)?.packages) ?? [];
    const patterns = listed.flatMap((pattern) => {
        const excluded = pattern.startsWith('!');
        const plain = normalise(excluded ? pattern.slice(1) : pattern);
        return expandBraces(plain).map((one) => ({ excluded, segments: one.split('/') }));
    });
    return (directory) => {
        const path = directory.split('/');
        let matched = false;
        for (const { excluded, segments } of patterns) {
            if (matched === excluded && matchPath(segments, path))
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
const MOST_ALTERNATIVES = 256;
/** `a/{b,c}` → `a/b`, `a/c`. A pattern with more alternatives than any project has stays as it is. */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    while (open.length > 0) {
        const one = open.pop();
        const end = one.indexOf('}');
        const start = end === -1 ? -1 : one.lastIndexOf('{', end);
        if (start === -1) {
            done.push(one);
            continue;
        }
        const choices = one.slice(start + 1, end).split(',');
        for (const choice of choices)
            open.push(one.slice(0, start) + choice + one.slice(end + 1));
        if (open.length + done.length > MOST_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** `**` takes any number of segments; the newest `**` is the only one worth going back to. */
function matchPath(pattern, path) {
    return matchGreedy(pattern.length, path.length, (at) => pattern[at] === '**', (at, other) => matchSegment(pattern[at] ?? '', path[other] ?? ''));
}
function matchSegment(pattern, segment) {
    return matchGreedy(pattern.length, segment.length, (at) => pattern[at] === '*', (at, other) => pattern[at] === '?' || pattern[at] === segment[other]);
}
/** The classic wildcard match with one point to go back to. */
function matchGreedy(patternLength, length, isStar, matches) {
    let at = 0;
    let other = 0;
    let star = -1;
    let resume = 0;
    while (other < length) {
        if (at < patternLength && isStar(at)) {
            star = at;
            resume = other;
            at += 1;
        }
        else if (at < patternLength && matches(at, other)) {
            at += 1;
            other += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            other = resume;
        }
        else
            return false;
    }
    while (at < patternLength && isStar(at))
        at += 1;
    return at === patternLength;
}


/***/ }),

/***/ 59311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ parseIrregularYaml),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/collect/lockfiles/plain-faults.js
var plain_faults = __webpack_require__(76833);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yaml-convert.js

/** Scalars after aliases are followed: a bound for alias bombs. */
const MAX_SCALARS = 5_000_000;
/**
 * A document of the full parser, as the quick reader would give it. Merge keys are followed.
 *
 * @throws SealgateError INPUT_INVALID with the line
 */
function convertDocument(source) {
    const { document, counter, file } = source;
    const [error] = document.errors;
    if (error !== undefined) {
        const [message = ''] = error.message.split('\n');
        throw yamlFault(file, counter.linePos(error.pos[0]).line, message.slice(0, 300), error);
    }
    const conversion = { ...source, anchors: new Map(), lines: new Map(), scalars: 0 };
    const root = convert(conversion, document.contents, []);
    if (root instanceof Map)
        return { root, lines: conversion.lines };
    if (root === '')
        return { root: new Map(), lines: conversion.lines };
    throw yamlFault(file, lineOf(conversion, document.contents), 'the top level is not a map');
}
/** @param path keys of the maps around the node. */
function convert(conversion, node, path) {
    const { yaml, anchors, file } = conversion;
    if (yaml.isAlias(node)) {
        const known = anchors.get(node.source);
        if (known === undefined) {
            throw yamlFault(file, lineOf(conversion, node), `the alias *${node.source.slice(0, 100)} has no value before it`);
        }
        count(conversion, known.scalars, node);
        return known.value;
    }
    const before = conversion.scalars;
    const value = convertPlain(conversion, node, path);
    if (yaml.isNode(node) && node.anchor !== undefined) {
        anchors.set(node.anchor, { value, scalars: conversion.scalars - before });
    }
    return value;
}
function convertPlain(conversion, node, path) {
    const { yaml, file } = conversion;
    count(conversion, 1, node);
    if (node === null || node === undefined)
        return '';
    if (yaml.isScalar(node))
        return textOf(node.value);
    if (yaml.isSeq(node))
        return node.items.map((item) => convert(conversion, item, [...path, '']));
    if (yaml.isMap(node))
        return convertMap(conversion, node.items, path);
    throw yamlFault(file, lineOf(conversion, node), 'it has a node of an unknown kind');
}
function convertMap(conversion, pairs, path) {
    const { yaml, file, section, lines } = conversion;
    const map = new Map();
    const merged = [];
    for (const { key, value } of pairs) {
        const name = convert(conversion, key, path);
        if (typeof name !== 'string')
            throw yamlFault(file, lineOf(conversion, key), 'a key is not a scalar');
        if (map.has(name)) {
            const shown = JSON.stringify(name.slice(0, 200));
            throw yamlFault(file, lineOf(conversion, key), `the key ${shown} comes twice`);
        }
        const below = convert(conversion, value, [...path, name]);
        if (name === '<<' && yaml.isScalar(key) && key.type === 'PLAIN')
            merged.push(below);
        else
            map.set(name, below);
        if (section === '' ? path.length === 0 : path.length === 1 && path[0] === section)
            lines.set(name, lineOf(conversion, key));
    }
    for (const below of merged.flat()) {
        if (!(below instanceof Map))
            throw yamlFault(file, 1, 'a merge key (<<) does not name a map');
        for (const [key, value] of below)
            if (!map.has(key))
                map.set(key, value);
    }
    return map;
}
function textOf(value) {
    return value === null ? '' : String(value);
}
function count(conversion, scalars, node) {
    conversion.scalars += scalars;
    if (conversion.scalars <= MAX_SCALARS)
        return;
    throw yamlFault(conversion.file, lineOf(conversion, node), `it has more than ${MAX_SCALARS} values, aliases followed`);
}
function lineOf({ yaml, counter }, node) {
    return yaml.isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
}
function yamlFault(file, line, what, cause) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} cannot be read as YAML: ${what}`, {
        location: { file, line },
        hint: 'Restore the file from version control, or let the package manager write it again.',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./build/collect/lockfiles/yaml-subset.js
var yaml_subset = __webpack_require__(64247);
;// CONCATENATED MODULE: ./build/collect/lockfiles/yaml-door.js




/** Brackets left open, or columns before a line's first word. No lockfile comes near. */
const MAX_DEPTH = 160;
/** The full parser needs about a second a megabyte. */
const MAX_IRREGULAR = 16 * 1024 * 1024;
/**
 * Reads all documents of a YAML file whose top level are maps; scalars stay text. What package managers write
 * is read by the quick reader, all else by the full parser.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @throws SealgateError INPUT_INVALID, INPUT_TOO_LARGE naming file, line, what was found and what was expected.
 */
async function parseYaml(text, file, section) {
    (0,plain_faults/* refuseEmpty */.Ot)(text, file);
    const quick = (0,yaml_subset/* readYamlSubset */.AJ)(text, section);
    if (quick !== undefined)
        return quick;
    (0,plain_faults/* refuseMergeConflict */.lU)(text, file);
    return parseIrregularYaml(text, file, section);
}
/** As parseYaml, by the full parser. With an empty `section`, the lines are those of the top level's own keys. */
async function parseIrregularYaml(text, file, section) {
    if (text.length > MAX_IRREGULAR) {
        throw new errors/* SealgateError */.De('INPUT_TOO_LARGE', `${file} is not written as its package manager writes it, and has ${text.length} characters, more than the limit of ${MAX_IRREGULAR} for such a file`, { location: { file }, hint: 'Let the package manager write the file again.' });
    }
    refuseDeep(text, file);
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new yaml.LineCounter();
    try {
        // Equal keys are looked for later: the library compares every key with every other.
        const parsed = yaml.parseAllDocuments(text, {
            schema: 'failsafe',
            uniqueKeys: false,
            lineCounter: counter,
            logLevel: 'silent',
            // Making each error pretty copies its line: hours for one line of 100,000 errors.
            prettyErrors: false,
        });
        const documents = 'empty' in parsed ? [] : parsed;
        return documents
            .map((document) => convertDocument({ yaml, document, counter, file, section }))
            .filter(({ root }) => root.size > 0);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            throw error;
        throw yamlFault(file, 1, (0,errors/* messageOf */.bD)(error), error);
    }
}
/**
 * The full parser recurses. When it runs out of stack inside a regular expression, the engine does not throw
 * but ends the process: depth must be bounded before. Counted without regard to quotes, which only makes it
 * stricter.
 */
function refuseDeep(text, file) {
    let open = 0;
    let line = 1;
    let column = 0;
    let inPrefix = true;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x0a) {
            line += 1;
            column = 0;
            inPrefix = true;
            continue;
        }
        // Spaces, tabs and the marks of lists, keys and values: what nests blocks on one line.
        if (inPrefix && (code === 0x20 || code === 0x09 || code === 0x2d || code === 0x3a || code === 0x3f))
            column += 1;
        else
            inPrefix = false;
        if (code === 0x5b || code === 0x7b)
            open += 1;
        else if ((code === 0x5d || code === 0x7d) && open > 0)
            open -= 1;
        if (open > MAX_DEPTH || column > MAX_DEPTH) {
            throw yamlFault(file, line, `it is nested more than ${MAX_DEPTH} levels deep`);
        }
    }
}


/***/ }),

/***/ 31942:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   W8: () => (/* binding */ skipBlank),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   fi: () => (/* binding */ DOUBLE_QUOTE),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   jr: () => (/* binding */ DASH),
/* harmony export */   km: () => (/* binding */ IRREGULAR),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   q4: () => (/* binding */ startsPlain),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/** Ends the quick reading. It carries no message, because the full parser then tells what is wrong, if anything is. */
const IRREGULAR = Symbol('irregular');
const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const COLON = 0x3a;
const DASH = 0x2d;
/** What may not begin a plain scalar. A dash may, unless white space follows. */
const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));
function startsPlain(text, at) {
    const first = text.charCodeAt(at);
    // Letters and digits first: they are nearly all.
    if ((first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39))
        return true;
    if (first <= SPACE || INDICATORS.has(first))
        return false;
    if (first !== DASH)
        return true;
    const next = text.charCodeAt(at + 1);
    return next !== SPACE && next !== NEWLINE && !text.startsWith('---', at);
}
/** Whether a plain scalar outside flow collections may read so. */
function isPlain(value) {
    if (value.endsWith(':'))
        return false;
    return !value.includes(' ') || !(value.endsWith(' ') || value.includes(': ') || value.includes(' #'));
}
/** Moves to the line after the one that ends at `end`. */
function nextLine(reader, end) {
    reader.at = end + 1;
    reader.line += 1;
}
function skipBlank(reader) {
    while (reader.text.charCodeAt(reader.at) === NEWLINE)
        nextLine(reader, reader.at);
}


/***/ }),

/***/ 47064:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   cu: () => (/* binding */ quotedEnd),
/* harmony export */   he: () => (/* binding */ readFlow)
/* harmony export */ });
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31942);

/** Where a quoted scalar that begins at `at` ends on its line: the place of its closing quote. */
function quotedEnd(text, at) {
    const single = text.charCodeAt(at) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA;
    let end = text.indexOf(single ? "'" : '"', at + 1);
    while (single && text.charCodeAt(end + 1) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
        end = text.indexOf("'", end + 2);
    if (end === -1)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    return end;
}
/** The scalar between two quotes. Escapes and lines that go on are the full parser's. */
function unquote(text, at, end) {
    const body = text.slice(at + 1, end);
    if (body.includes('\n'))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    if (text.charCodeAt(at) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
        return body.includes("''") ? body.replaceAll("''", "'") : body;
    if (body.includes('\\'))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    return body;
}
const ONLY_INTEGRITY = /^\{integrity: [A-Za-z0-9+/=-]+\}$/;
const LONGEST_KEPT = 48;
/** `{a: b, c: d}` or `[a, b]`, not nested, up to the line's end. */
function readFlow(reader, end) {
    const { text, at, flows } = reader;
    const source = text.slice(at, end);
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
    if (source.length > LONGEST_KEPT) {
        if (ONLY_INTEGRITY.test(source))
            return new Map([['integrity', source.slice(12, -1)]]);
        return parseFlow(source);
    }
    let value = flows.get(source);
    if (value === undefined) {
        value = parseFlow(source);
        flows.set(source, value);
    }
    return value;
}
function parseFlow(source) {
    const isMap = source.startsWith('{');
    if (!source.endsWith(isMap ? '}' : ']'))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    const map = new Map();
    const list = [];
    const cursor = { at: 1 };
    const last = source.length - 1;
    while (cursor.at < last) {
        const scalar = flowScalar(source, cursor, last, isMap);
        if (isMap) {
            if (!source.startsWith(': ', cursor.at) || map.has(scalar))
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            cursor.at += 2;
            map.set(scalar, flowScalar(source, cursor, last, false));
        }
        else
            list.push(scalar);
        if (cursor.at === last)
            break;
        // A comma at the end is allowed by YAML and written by nobody.
        if (!source.startsWith(', ', cursor.at) || cursor.at + 2 >= last)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        cursor.at += 2;
    }
    return isMap ? map : list;
}
/** A scalar inside a flow collection; leaves the cursor at what ends it. */
function flowScalar(source, cursor, last, isKey) {
    const start = cursor.at;
    if (source.charCodeAt(start) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA) {
        const end = quotedEnd(source, start);
        if (end >= last)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        cursor.at = end + 1;
        return unquote(source, start, end);
    }
    if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .startsPlain */ .q4)(source, start))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    let end = start;
    for (; end < last; end += 1) {
        const code = source.charCodeAt(end);
        if (code === 0x2c)
            break;
        if (code === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH && source.charCodeAt(end + 1) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6) {
            if (!isKey)
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            break;
        }
        if (code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        if (code === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 && source.charCodeAt(end + 1) === 0x23)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    }
    const value = source.slice(start, end);
    if (value.endsWith(' ') || value.endsWith(':'))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    cursor.at = end;
    return value;
}
/** `|`, `|-`, `>` or `>-`, whose line ends at `end`: the lines below, deeper than the key. */
function readBlock(reader, indent, end) {
    const header = reader.text.slice(reader.at, end);
    if (!/^[|>]-?$/.test(header))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
    const lines = blockLines(reader, indent);
    const body = header.startsWith('|') ? lines.join('\n') : fold(lines);
    return header.endsWith('-') ? body : `${body}\n`;
}
/** The lines of a block scalar without their indentation and without blank ones at the end. */
function blockLines(reader, indent) {
    const { text } = reader;
    const lines = [];
    let width = 0;
    while (reader.at < text.length) {
        const end = text.indexOf('\n', reader.at);
        const line = text.slice(reader.at, end);
        const spaces = line.length - line.trimStart().length;
        if (line === '') {
            // Blank lines at the start take part in finding the indentation.
            if (width === 0)
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        }
        else if (spaces === line.length)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        else if (width === 0) {
            if (spaces <= indent)
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            width = spaces;
        }
        else if (spaces <= indent)
            break;
        else if (spaces < width)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        lines.push(line.slice(width));
        (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
    }
    while (lines.at(-1) === '')
        lines.pop();
    if (lines.length === 0)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    return lines;
}
/** Line breaks become spaces, blank lines become line breaks. */
function fold(lines) {
    let body = '';
    let breaks = 0;
    for (const [index, line] of lines.entries()) {
        if (line === '') {
            breaks += 1;
            continue;
        }
        if (line.startsWith(' '))
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        if (index > 0)
            body += breaks === 0 ? ' ' : '\n'.repeat(breaks);
        body += line;
        breaks = 0;
    }
    return body;
}


/***/ }),

/***/ 64247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ readYamlSubset),
/* harmony export */   FM: () => (/* binding */ keyEnd),
/* harmony export */   KB: () => (/* binding */ atMarker),
/* harmony export */   SG: () => (/* binding */ readInline),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   _h: () => (/* binding */ readNested)
/* harmony export */ });
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31942);
/* harmony import */ var _yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47064);


/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 24;
const PADS = Array.from({ length: 65 }, (_, width) => ' '.repeat(width));
/**
 * Reads the regular part of YAML that package managers write: block maps, block lists, one-line flow maps and
 * lists, plain and quoted scalars on one line, block scalars. In one pass, and strictly: whatever else YAML
 * allows, and whatever is wrong, makes it give up. A reading is made only once, before the engine has compiled
 * anything: lines are therefore cut by native string searches, not character by character.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @returns the documents, or `undefined` where the full parser must decide.
 */
function readYamlSubset(text, section) {
    return readRegular(text, section, readDocuments);
}
/**
 * Calls `read` with a reader at the start of the text.
 *
 * @returns what it gives, or `undefined` where it found something irregular.
 */
function readRegular(text, section, read) {
    const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (plain.includes('\t') || plain.includes('\r'))
        return undefined;
    const reader = {
        text: plain.endsWith('\n') ? plain : `${plain}\n`,
        at: 0,
        line: 1,
        section,
        inSection: false,
        lines: new Map(),
        flows: new Map(),
    };
    try {
        return read(reader);
    }
    catch (error) {
        if (error === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km)
            return undefined;
        throw error;
    }
}
function readDocuments(reader) {
    const documents = [];
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlank */ .W8)(reader);
    do {
        if (atMarker(reader))
            (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, reader.at + 3);
        (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlank */ .W8)(reader);
        reader.lines = new Map();
        // A document without content is not written by anyone.
        if (reader.at >= reader.text.length)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        const root = readMap(reader, 0, 0, false);
        documents.push({ root, lines: reader.lines });
    } while (reader.at < reader.text.length);
    return documents;
}
/** At a line `---` and nothing else on it. */
function atMarker({ text, at }) {
    return text.charCodeAt(at) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DASH */ .jr && text.startsWith('---\n', at);
}
/** Spaces at the start of the next line that is not blank; -1 at the end of the text. Leaves `at` at that line. */
function nextIndent(reader) {
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlank */ .W8)(reader);
    const { text, at } = reader;
    if (at >= text.length)
        return -1;
    let end = at;
    while (text.charCodeAt(end) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6)
        end += 1;
    // A line of spaces only is blank to YAML, and not written by anyone.
    if (text.charCodeAt(end) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWLINE */ .Xy)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    return end - at;
}
/** Whether the reader is at a line with content that is indented by exactly `indent`. */
function isAtIndent({ text, at }, indent) {
    const first = text.charCodeAt(at + indent);
    return first > _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 && text.startsWith(PADS[indent] ?? '\n', at);
}
/** @param inline the first key follows a `- ` on the same line, at `indent`. */
function readMap(reader, indent, depth, inline) {
    if (depth > MAX_DEPTH)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    const { text } = reader;
    const map = new Map();
    let started = inline;
    while (true) {
        if (!started) {
            if (!isAtIndent(reader, indent)) {
                const found = nextIndent(reader);
                if (found < indent)
                    return map;
                if (found > indent)
                    throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            }
            if (indent === 0 && atMarker(reader))
                return map;
            reader.at += indent;
        }
        started = false;
        const { at, line } = reader;
        const end = text.indexOf('\n', at);
        const colon = keyEnd(text, at, end);
        const first = text.charCodeAt(at);
        const quoted = first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DOUBLE_QUOTE */ .fi;
        const key = quoted ? (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .unquote */ ._n)(text, at, colon - 1) : text.slice(at, colon);
        if (map.has(key))
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        if (depth === 0)
            reader.inSection = key === reader.section;
        else if (depth === 1 && reader.inSection)
            reader.lines.set(key, line);
        if (colon + 1 === end) {
            (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
            map.set(key, readNested(reader, indent, depth));
        }
        else {
            if (text.charCodeAt(colon + 1) !== _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6)
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            reader.at = colon + 2;
            map.set(key, readInline(reader, indent, end));
        }
    }
}
/** The place of the colon behind the key that begins at `at`, on a line that ends at `end`. */
function keyEnd(text, at, end) {
    const first = text.charCodeAt(at);
    if (first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DOUBLE_QUOTE */ .fi) {
        const colon = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedEnd */ .cu)(text, at) + 1;
        if (text.charCodeAt(colon) !== _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        return colon;
    }
    if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .startsPlain */ .q4)(text, at))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    let colon = text.indexOf(':', at);
    while (colon !== -1 && colon < end) {
        const next = text.charCodeAt(colon + 1);
        if (next === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 || next === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWLINE */ .Xy) {
            if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(text.slice(at, colon)))
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
            return colon;
        }
        colon = text.indexOf(':', colon + 1);
    }
    throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
}
/** What stands on the lines below a key that is indented by `indent`. */
function readNested(reader, indent, depth) {
    // Nearly always the next line is two deeper.
    const found = isAtIndent(reader, indent + 2) ? indent + 2 : nextIndent(reader);
    if (found < indent)
        return '';
    if (isItem(reader.text, reader.at + found))
        return readList(reader, found, depth + 1);
    return found > indent ? readMap(reader, found, depth + 1, false) : '';
}
function isItem(text, at) {
    return text.charCodeAt(at) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DASH */ .jr && text.charCodeAt(at + 1) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6;
}
function readList(reader, indent, depth) {
    if (depth > MAX_DEPTH)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    const { text } = reader;
    const items = [];
    while (true) {
        const found = isAtIndent(reader, indent) ? indent : nextIndent(reader);
        if (found > indent)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        if (found < indent || !isItem(text, reader.at + found))
            return items;
        reader.at += indent + 2;
        const end = text.indexOf('\n', reader.at);
        items.push(hasKey(text, reader.at, end)
            ? readMap(reader, indent + 2, depth + 1, true)
            : readInline(reader, indent, end));
    }
}
/** Whether a list item's line goes on with `key: ` or `key:`. */
function hasKey(text, at, end) {
    const first = text.charCodeAt(at);
    if (first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DOUBLE_QUOTE */ .fi)
        return text.charCodeAt((0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedEnd */ .cu)(text, at) + 1) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH;
    if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .startsPlain */ .q4)(text, at))
        return false;
    const line = text.slice(at, end);
    return line.includes(': ') || line.endsWith(':');
}
/** A value on the rest of the line, which ends at `end`. Leaves `at` at the next line. */
function readInline(reader, indent, end) {
    const { text, at } = reader;
    const first = text.charCodeAt(at);
    if (first === 0x7b || first === 0x5b)
        return (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlow */ .he)(reader, end);
    if (first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DOUBLE_QUOTE */ .fi) {
        const close = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedEnd */ .cu)(text, at);
        if (close + 1 !== end)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
        (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
        return (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .unquote */ ._n)(text, at, close);
    }
    if (first === 0x7c || first === 0x3e)
        return (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlock */ .Gr)(reader, indent, end);
    const value = text.slice(at, end);
    if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .startsPlain */ .q4)(text, at) || !(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(value))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .IRREGULAR */ .km;
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(reader, end);
    return value;
}


/***/ })

};
;