"use strict";
exports.id = 2234;
exports.ids = [2234];
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


/***/ })

};
;