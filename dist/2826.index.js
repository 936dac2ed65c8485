"use strict";
exports.id = 2826;
exports.ids = [2826];
exports.modules = {

/***/ 55282:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bunOutOfDate: () => (/* binding */ bunOutOfDate)
/* harmony export */ });
/* harmony import */ var _json_door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23969);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65020);
/* harmony import */ var _jsonc_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9114);
/* harmony import */ var _out_of_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22154);




/** Bun's lockfile holds what every workspace declares, the overrides and the catalogs. */
const bunOutOfDate = async ({ file, graph, project }) => {
    const { value } = (0,_jsonc_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonc */ .p)((0,_json_door_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(file.bytes, file.path), file.path, '');
    const lock = value;
    const workspaces = lock.get('workspaces');
    const projects = [...workspaces].map(([path, info]) => ({
        path: path === '' ? '.' : path,
        needs: (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .hN)(Object.fromEntries(info)),
    }));
    const compared = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_2__/* .compareProjects */ .it)({
        graph,
        project,
        projects,
        // Version 0 has the folder of a workspace in the place of the range.
        ignores: ({ asked, locked }) => graph.lockfile.version === '0' && asked?.kind === locked?.kind && locked?.range.includes('/') === true,
    });
    const root = await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_2__/* .readProjectManifest */ .D8)(project, 'package.json');
    if (typeof root !== 'object')
        return compared;
    return [
        ...compared,
        ...(await (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_2__/* .newWorkspaces */ .pF)(project, root.workspaces, projects)),
        ...compareOverrides(root, lock),
        ...compareCatalogs(root, lock),
    ];
};
function compareOverrides(root, lock) {
    const written = flatten(toJsonc(root.overrides ?? root.resolutions));
    const asked = new Map([...written].filter(([, value]) => !value.startsWith('$')));
    const locked = new Map([...flatten(lock.get('overrides'))].filter(([name]) => asked.has(name) || !written.has(name)));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSettings */ .ZK)('package.json', 'override', asked, locked);
}
/** Catalogs stand beside `workspaces`, or in it. */
function compareCatalogs(root, lock) {
    const inside = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(root.workspaces);
    const catalogs = (unnamed, named) => new Map([...flatten(unnamed), ...flatten(named)].map(([name, value]) => [name, value]));
    const asked = catalogs(toJsonc(inside?.catalog ?? root.catalog), toJsonc(inside?.catalogs ?? root.catalogs));
    return (0,_out_of_date_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSettings */ .ZK)('package.json', 'catalog entry', asked, catalogs(lock.get('catalog'), lock.get('catalogs')));
}
/** Rules below a parent get its name before theirs; `.` is the rule for the parent itself. */
function flatten(rules) {
    const flat = new Map();
    if (!(rules instanceof Map))
        return flat;
    for (const [name, value] of rules) {
        if (typeof value === 'string')
            flat.set(name, value);
        else if (value instanceof Map) {
            for (const [below, text] of value) {
                if (typeof text === 'string')
                    flat.set(below === '.' ? name : `${name} > ${below}`, text);
            }
        }
    }
    return flat;
}
/** Two levels are all that overrides and catalogs have. */
function toJsonc(value, depth = 0) {
    if (typeof value === 'string')
        return value;
    const object = depth < 2 ? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(value) : undefined;
    if (object === undefined)
        return undefined;
    const members = [];
    for (const [name, member] of Object.entries(object)) {
        const one = toJsonc(member, depth + 1);
        if (one !== undefined)
            members.push([name, one]);
    }
    return new Map(members);
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

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the byte offset's line on anything else.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
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


/***/ })

};
;