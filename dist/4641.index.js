"use strict";
exports.id = 4641;
exports.ids = [4641];
exports.modules = {

/***/ 4641:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   lz: () => (/* binding */ proseText),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   rc: () => (/* binding */ eachObject),
/* harmony export */   xG: () => (/* binding */ urlText),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_json_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76710);
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81764);



function asFields(value) {
    return typeof value === 'object' && value !== null && !isList(value) ? value : undefined;
}
/**
 * The objects of a list that may be absent or null.
 *
 * @throws SealgateError INPUT_INVALID where it is something else, or holds something else.
 */
function objectsAt(value, place) {
    return [...eachObject(value, place)];
}
/**
 * Like `objectsAt`, one after the other: of a long list none is kept.
 *
 * @throws SealgateError INPUT_INVALID
 */
function* eachObject(value, place) {
    if (value === undefined || value === null)
        return;
    const fail = (found, pointer) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${place.file} has ${found} where a list of objects belongs`, {
            location: { file: place.file, pointer },
            hint: 'Pass the report as the scanner wrote it.',
        });
    };
    if (!isList(value))
        return fail(kindOf(value), place.pointer);
    let index = 0;
    for (const item of value) {
        yield asFields(item) ?? fail(kindOf(item), `${place.pointer}/${index}`);
        index += 1;
    }
}
/** Whether a value is a list, long or not. */
function isList(value) {
    return Array.isArray(value) || value instanceof _io_json_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .LongList */ .JL;
}
/** What a JSON value is, in words; `nothing` where it is missing. */
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** The non-empty strings of a list. */
function textsOf(value, max = 200) {
    if (!Array.isArray(value))
        return [];
    return value.map((item) => idText(item, max)).filter((item) => item !== undefined);
}
/**
 * An identifier (name, version, path, id): well-formed, and where it is longer than `max` cut with a digest of
 * the whole, so that two long ones stay two.
 */
function idText(value, max = 500) {
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (typeof text !== 'string' || text === '')
        return undefined;
    const whole = text.toWellFormed();
    return whole.length <= max ? whole : detach(`${whole.slice(0, max - 20)}…${(0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(whole).slice(0, 16)}`);
}
/** Prose in one line, cut at a word to at most `max` characters. */
function proseText(value, max) {
    if (typeof value !== 'string')
        return undefined;
    // Descriptions run to many kilobytes; only the beginning is looked at, and single spaces stay untouched.
    const whole = value
        .slice(0, max * 2)
        .toWellFormed()
        .replace(/\s{2,}|[^\S ]/g, ' ')
        .trim();
    if (whole === '')
        return undefined;
    if (whole.length <= max)
        return value.length <= max ? whole : detach(whole);
    const cut = whole.slice(0, max - 1);
    const space = cut.lastIndexOf(' ');
    return detach(`${(space > max / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`);
}
/** A web address, or nothing. */
function urlText(value) {
    const text = idText(value, 2000);
    return text !== undefined && text.length < 1000 && /^https?:\/\/[^\s"'<>\\]+$/.test(text)
        ? text
        : undefined;
}
/** A count: a whole number that is not negative, or nothing. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** A line number from 1, or nothing. */
function lineOf(value) {
    const count = countOf(value);
    return count === undefined || count === 0 ? undefined : count;
}
/** An object of ours without its undefined members, so that it is the same before and after JSON. */
function compact(value) {
    if (!Object.values(value).includes(undefined))
        return value;
    const kept = {};
    for (const name of Object.keys(value))
        if (value[name] !== undefined)
            kept[name] = value[name];
    return kept;
}
/** A copy that does not keep the text it was cut from alive: joining copies, and the slice is of the copy. */
function detach(text) {
    return ` ${text}`.slice(1);
}


/***/ }),

/***/ 76710:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ LongList),
/* harmony export */   KO: () => (/* binding */ textParts),
/* harmony export */   X4: () => (/* binding */ parseJsonLists),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44728);




/** Held items that are parsed at once: a call each would take as long as the parsing. */
const TOGETHER = 16;
/**
 * A list of a document whose items are built one at a time, each time it is walked: thousands of findings are
 * never held twice. A class, because a value must be told from what JSON can hold, and quickly.
 */
class LongList {
    length;
    #items;
    #source;
    constructor({ length, items }, source) {
        this.length = length;
        this.#items = items;
        this.#source = source;
    }
    *[Symbol.iterator]() {
        const { slice, held, parse } = this.#source;
        for (const block of this.#items) {
            for (let index = 0; index < block.length;) {
                if (block[index] === 0 && held !== undefined) {
                    const together = sideBySide(block, index);
                    index += 3 * together;
                    const text = held(block[index - 3 * together + 1], block[index - 1]);
                    yield* parse(`[${text}]`);
                    continue;
                }
                const end = index + 1 + 2 * block[index];
                let text = '';
                for (index += 1; index < end; index += 2)
                    text += slice(block[index], block[index + 1]);
                yield parse(text);
            }
        }
    }
}
/** How many held items follow from an index of a block on without a gap: joined by commas they are held already. */
function sideBySide(block, from) {
    let count = 1;
    for (let next = from + 3; count < TOGETHER && block[next] === 0; next += 3) {
        if (block[next + 1] !== block[next - 1] + 1)
            break;
        count += 1;
    }
    return count;
}
/**
 * Parses JSON as `parseJson` does and for the same faults refuses it; where the lists that `shape` names are
 * long, they come as `LongList`.
 *
 * @throws SealgateError INPUT_INVALID with line and column; for a number or word that is none inside a long
 *   list, when that item is reached.
 */
function parseJsonLists(bytes, file, options) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const ascii = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(buffer);
    const scan = ascii || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer)
        ? (0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJson */ .E)({ bytes: buffer, last: true }, noMore, { ...options, maxDepth: _json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l })
        : undefined;
    if (scan === undefined)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, file);
    const encoding = ascii ? 'latin1' : 'utf8';
    const slice = textParts(buffer, encoding);
    // Whatever is wrong with a part is wrong with the whole, and told there with its place.
    const explain = () => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, file);
    return assemble(scan, { slice, length: buffer.length }, explain);
}
/**
 * The document of a scan: all but the long lists, and those as `LongList`.
 *
 * @param explain called where a part is not JSON; should throw what is wrong.
 */
function assemble(scan, source, explain) {
    const parse = (text) => {
        try {
            return JSON.parse(text);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            explain();
            throw error;
        }
    };
    const parts = [];
    let from = 0;
    for (let index = 0; index < scan.left.length; index += 2) {
        parts.push(source.slice(from, scan.left[index]));
        from = scan.left[index + 1];
    }
    parts.push(source.slice(from, source.length));
    const document = parse(parts.join('').replace(/^\uFEFF/, ''));
    for (const list of scan.lists)
        place(document, list, new LongList(list, { ...source, parse }));
    return document;
}
/** Gives parts of bytes as text. Many are one byte, the bracket that ends an item, which needs no decoder. */
function textParts(bytes, encoding) {
    return (from, to) => to - from === 1 ? String.fromCharCode(bytes[from]) : bytes.toString(encoding, from, to);
}
/** Puts a list where the document has an empty one. Paths come from shapes, and the scan has seen each step. */
function place(document, { path }, list) {
    let node = document;
    for (const step of path.slice(0, -1))
        node = node[step];
    node[path[path.length - 1]] = list;
}
function noMore() {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', 'the document ends before it is complete');
}


/***/ }),

/***/ 44728:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ scanJson)
});

// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
;// CONCATENATED MODULE: ./build/io/json/items.js

/** Text is looked at in pieces of this length, which V8 still puts among what is young; a longer item is passed by the scanner. */
const PIECE = 96 * 1024;
/** Members and lists of one pattern; items that have more are passed by the scanner. */
const MOST_FORMS = 400;
/** Items deeper than this are passed by the scanner. */
const MOST_DEPTH = 24;
/** Items that a pattern is made from. */
const MOST_LESSONS = 48;
/** More items than this that have another form, beyond those that have one: the pattern is not worth its time. */
const MOST_MISSES = 32;
/** Names that stand in a document as in a pattern. */
const SIMPLE_NAME = /^[\x20!\x23-\x5b\x5d-\x7e]{1,80}$/;
/** What is passed over must be longer than this to be worth another part; shorter members are kept, read or not. */
const LEAST_CUT = 64;
const COMMA = 44;
/**
 * Objects of a list mostly have the same members in the same order. From the first ones a regular expression is made
 * that takes exactly such objects, by the grammar of RFC 8259, with names that differ and no deeper than allowed. It
 * runs as machine code from the second item on, where the scanner would be interpreted for long. What it does not
 * take, the scanner passes or refuses.
 *
 * @param keep members that are read; the others are left out. Absent: all are kept.
 * @param depth of the deepest item that is allowed.
 */
function createItemPattern(keep, depth) {
    const form = newForm();
    const forms = { count: 0, level: 0, deepest: Math.min(depth, MOST_DEPTH) };
    let expression;
    let runs = [];
    let lessons = 0;
    let misses = 0;
    /** The piece of text that is looked at, and its offset. */
    let text = '';
    let from = 0;
    function match(of, { bytes, start }, at) {
        const offset = start + at;
        if (offset > from && offset < from + text.length) {
            of.lastIndex = offset - from;
            const found = of.exec(text);
            if (found !== null)
                return found;
        }
        text = bytes.toString('latin1', at, Math.min(at + PIECE, bytes.length));
        from = offset;
        of.lastIndex = 0;
        return of.exec(text);
    }
    return {
        pass(place, at) {
            if (expression === undefined)
                return undefined;
            const found = match(expression, place, at);
            misses = Math.max(-MOST_MISSES, misses + (found === null ? 1 : -1));
            if (found !== null)
                return { parts: keptParts(found, runs, place.start + at), end: at + found[0].length };
            if (misses > MOST_MISSES)
                expression = undefined;
            return undefined;
        },
        learn(bytes, begin, end) {
            if (lessons >= MOST_LESSONS || end - begin > PIECE)
                return;
            lessons += 1;
            const before = forms.count;
            const value = JSON.parse(bytes.toString('latin1', begin, end));
            if (!(0,json/* isObject */.G)(value) || !merge(form, value, forms)) {
                lessons = MOST_LESSONS;
                return;
            }
            if (forms.count === before)
                return;
            runs = runsOf(form, keep);
            const groups = runs.map((run) => `(${run.members.map(memberPattern).join('')})`);
            expression = new RegExp(`\\{${SPACE}${groups.join('')}\\}`, 'y');
        },
    };
}
function newForm() {
    return { text: false, number: false, word: false, list: undefined, object: false, members: [] };
}
/** Adds what a value is to a form. @returns `false` where no pattern should be made of it. */
function merge(form, value, forms) {
    if (Array.isArray(value) || (0,json/* isObject */.G)(value)) {
        if (forms.level >= forms.deepest || forms.count > MOST_FORMS)
            return false;
        forms.level += 1;
        const isMerged = Array.isArray(value) ? mergeList(form, value, forms) : mergeObject(form, value, forms);
        forms.level -= 1;
        return isMerged;
    }
    const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'word';
    if (!form[kind])
        forms.count += 1;
    form[kind] = true;
    return true;
}
function mergeList(form, value, forms) {
    if (form.list === undefined || (form.list === null && value.length > 0)) {
        forms.count += 1;
        form.list = value.length === 0 ? null : newForm();
    }
    const { list } = form;
    return list === null || value.every((item) => merge(list, item, forms));
}
function mergeObject(form, value, forms) {
    if (!form.object)
        forms.count += 1;
    form.object = true;
    let at = 0;
    for (const [name, inner] of Object.entries(value)) {
        if (!SIMPLE_NAME.test(name))
            return false;
        let index = form.members.findIndex((member) => member.name === name);
        if (index === -1) {
            index = at;
            forms.count += 1;
            const size = forms.level === 1 ? JSON.stringify(inner).length : 0;
            form.members.splice(index, 0, { name, value: newForm(), size });
        }
        at = index + 1;
        const member = form.members[index];
        if (member === undefined || !merge(member.value, inner, forms))
            return false;
    }
    return true;
}
const SPACE = '[ \\n\\r\\t]*';
const PLAIN = '[^"\\\\\\x00-\\x1f]*';
const TEXT = `"${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*"`;
const NUMBER = '-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?';
/** Behind a member: a comma and another one, or the end. */
const REST = `${SPACE}(?:,${SPACE}(?=")|(?=\\}))`;
/** No two alternatives begin alike, and no part ends as the next may begin: what does not match fails in linear time. */
function valuePattern(form) {
    const kinds = [
        ...(form.text ? [TEXT] : []),
        ...(form.number ? [NUMBER] : []),
        ...(form.word ? ['true|false|null'] : []),
        ...(form.list === undefined ? [] : [listPattern(form.list)]),
        ...(form.object ? [`\\{${SPACE}${form.members.map(memberPattern).join('')}\\}`] : []),
    ];
    return `(?:${kinds.join('|')})`;
}
function listPattern(item) {
    if (item === null)
        return `\\[${SPACE}\\]`;
    return `\\[${SPACE}(?:${valuePattern(item)}${SPACE}(?:,${SPACE}(?!\\])|(?=\\])))*\\]`;
}
function memberPattern({ name, value }) {
    const escaped = name.replace(/[.*+?^${}()|[\]/]/g, '\\$&');
    return `(?:"${escaped}"${SPACE}:${SPACE}${valuePattern(value)}${REST})?`;
}
/** A member whose value is a text with a letter or digit before any escape. */
const SAYS_SOMETHING = /^"[^"]*"\s*:\s*"[^"\\]*[a-z0-9]/i;
function isUnless(when) {
    return typeof when === 'object' && 'unless' in when;
}
function runsOf({ members }, keep) {
    const runs = [];
    // What others depend on is a run of its own.
    const asked = new Set([...(keep?.values() ?? [])].map((when) => (isUnless(when) ? when.unless : undefined)));
    let alone = true;
    for (const member of members) {
        const { name, size } = member;
        const wanted = keep === undefined ? 'always' : (keep.get(name) ?? 'never');
        const when = wanted === 'never' && size < LEAST_CUT ? 'always' : wanted;
        const last = runs.at(-1);
        const joins = typeof when === 'string' && !asked.has(name) && !alone && last?.when === when;
        if (joins)
            last.members.push(member);
        else
            runs.push({ when, members: [member] });
        alone = asked.has(name);
    }
    return runs;
}
/**
 * The kept parts of an item that a pattern has matched; the groups of the match are the runs.
 *
 * @param start the item's offset in the document.
 */
function keptParts(found, runs, start) {
    const parts = [start];
    let here = start + found[0].length - 1;
    for (let index = runs.length; index > 0; index -= 1)
        here -= found[index].length;
    /** Behind the last member that is kept, and where the members that are not began. */
    let kept = start + 1;
    let cut = -1;
    const cutOut = (from, to) => {
        if (to - from >= LEAST_CUT)
            parts.push(from, to);
    };
    // Counted, because this runs for every item: an iterator would take as long as the rest.
    for (let index = 0; index < runs.length; index += 1) {
        const run = found[index + 1];
        if (run === '')
            continue;
        if (isKept(index, runs, found)) {
            if (cut !== -1)
                cutOut(cut, here);
            cut = -1;
            kept = here + lastMemberEnd(run);
        }
        else if (cut === -1)
            cut = here;
        here += run.length;
    }
    if (cut !== -1)
        cutOut(kept, here);
    return parts;
}
/** @param index of one of the runs. */
function isKept(index, runs, found) {
    const { when } = runs[index];
    if (typeof when === 'string')
        return when === 'always';
    if ('holding' in when) {
        const run = found[index + 1];
        return run.includes(when.holding) || run.includes('\\u');
    }
    const other = runs.findIndex(({ members }) => members[0]?.name === when.unless);
    return !SAYS_SOMETHING.test(found[other + 1] ?? '');
}
/** Where the last member of a run ends: before the comma and the space that the run ends with. */
function lastMemberEnd(run) {
    let end = run.length;
    while (run.charCodeAt(end - 1) <= 32)
        end -= 1;
    return run.charCodeAt(end - 1) === COMMA ? end - 1 : end;
}

;// CONCATENATED MODULE: ./build/io/json/spots.js
/** Spots of one document; what lies beyond is read by the slower way, whatever a hostile document repeats. */
const MOST_SPOTS = 4096;
/** Names at one spot; an object with more is a table, not a record. */
const MOST_NAMES = 64;
function createSpots(shape) {
    let count = 0;
    const beyond = newSpot(undefined);
    beyond.many = true;
    beyond.item = beyond;
    beyond.other = beyond;
    function make(child, keep) {
        count += 1;
        // A spot that the shape names is always made: there are as many as the shape has.
        return count > MOST_SPOTS && child === undefined ? beyond : newSpot(child, keep);
    }
    return {
        root: newSpot(shape),
        itemOf(spot) {
            spot.item ??= make(spot.shape?.item, spot.shape?.keep);
            return spot.item;
        },
        otherOf(spot, text) {
            const named = spot.shape?.members?.get(text);
            if (named !== undefined)
                return newSpot(named);
            spot.other ??= make(undefined);
            return spot.other;
        },
        add(spot, bytes) {
            if (count > MOST_SPOTS || spot.names.length >= MOST_NAMES) {
                spot.many = true;
                return undefined;
            }
            const text = bytes.toString('utf8', 1, bytes.length - 1);
            const name = {
                text,
                bytes: Buffer.from(bytes),
                length: bytes.length,
                words: Int32Array.from({ length: Math.max(0, (bytes.length - 1) >> 2) }, (_, word) => bytes.readInt32LE(word * 4)),
                last: bytes.length < 4 ? 0 : bytes.readInt32LE(bytes.length - 4),
                value: make(spot.shape?.members?.get(text)),
                keep: spot.keep === undefined ? 'always' : (spot.keep.get(text) ?? 'never'),
                object: 0,
                next: undefined,
            };
            spot.names.push(name);
            return name;
        },
    };
}
function newSpot(shape, keep) {
    return { shape, keep, names: [], first: undefined, many: false, item: undefined, other: undefined };
}

;// CONCATENATED MODULE: ./build/io/json/scan.js


/** Thrown inside for whatever is not plain: a slower reader then says what is wrong, and where. */
const FAULT = new Error('not plain JSON');
const QUOTE = 34;
const BACKSLASH = 92;
/** No token but a string may be longer. */
const MARGIN = 64 * 1024;
/** Shorter lists are built with the rest. */
const SHORT_LIST = 64 * 1024;
/** About so many numbers are in one block. */
const BLOCK = 4096;
/** What is passed over must be longer than this to be worth another part. */
const scan_LEAST_CUT = 64;
/** 1 for what may stand in a string as it is. */
const scan_PLAIN = new Uint8Array(256).fill(1);
scan_PLAIN.fill(0, 0, 32);
scan_PLAIN[QUOTE] = 0;
scan_PLAIN[BACKSLASH] = 0;
/**
 * Checks JSON by the grammar of RFC 8259, and what JSON.parse does not (depth, members named twice), in one pass
 * over the bytes. Notes the items of the lists that `shape` names, without the members that nobody reads.
 *
 * @param next the window that begins at an offset of the one before.
 * @param options.held takes the items of noted lists for which it has room. Absent: all are told by their offsets.
 * @returns `undefined` where something is wrong or unusual (an escaped name).
 */
function scanJson(first, next, options) {
    try {
        return createScanner(first, next, options)();
    }
    catch (error) {
        if (error === FAULT)
            return undefined;
        throw error;
    }
}
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: small functions in one closure are compiled soonest, and a report is read once in a process
function createScanner(first, next, { shape, maxDepth, shortList = SHORT_LIST, held }) {
    let bytes = first.bytes;
    let view = new DataView(bytes.buffer);
    let last = first.last;
    /** Offset of the window in the document. */
    let start = 0;
    /** Beyond this the window slides before the next token. */
    let limit = 0;
    /** The last place from which four bytes can be read. */
    let four = 0;
    let at = 0;
    let objects = 0;
    /** Parts of the item that is passed. */
    let parts = [];
    const spots = createSpots(shape);
    const lists = [];
    const left = [];
    const path = [];
    function open(window) {
        bytes = window.bytes;
        last = window.last;
        limit = last ? Number.POSITIVE_INFINITY : bytes.length - MARGIN;
        four = bytes.length - 4;
        view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    function slide() {
        start += at;
        open(next(at));
        at = 0;
    }
    function space() {
        let here = at;
        let code = bytes[here];
        if (code > 32)
            return code;
        while (code === 32 || code === 10 || code === 13 || code === 9) {
            here += 1;
            while (here <= four && view.getInt32(here, true) === 0x20202020)
                here += 4;
            if (here > limit) {
                at = here;
                slide();
                here = 0;
            }
            code = bytes[here];
        }
        at = here;
        return code;
    }
    /** From the opening quote to behind the closing one. */
    function passString() {
        let here = endOfPlain(at + 1);
        while (bytes[here] !== QUOTE) {
            if (here > limit) {
                at = here;
                slide();
                here = 0;
            }
            else if (bytes[here] === BACKSLASH)
                here = passEscape(here + 1);
            else
                throw FAULT;
            here = endOfPlain(here);
        }
        at = here + 1;
        // Only a string can be so long that nothing of the margin is left for what follows.
        if (at > limit)
            slide();
    }
    /** The next quote, backslash, control character or end of the window. */
    function endOfPlain(from) {
        let here = from;
        const end = four;
        while (here <= end) {
            const word = view.getInt32(here, true);
            const quote = word ^ 0x22222222;
            const slash = word ^ 0x5c5c5c5c;
            // The high bit of a byte is set where a byte at or below it is one of them.
            const hit = ((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((word - 0x20202020) & ~word);
            if ((hit & 0x80808080) !== 0)
                break;
            here += 4;
        }
        while (scan_PLAIN[bytes[here]] === 1)
            here += 1;
        return here;
    }
    /** From behind a backslash to behind the escape. */
    function passEscape(from) {
        const code = bytes[from];
        if (code !== 117) {
            if (code === undefined || !'"\\/bfnrt'.includes(String.fromCharCode(code)))
                throw FAULT;
            return from + 1;
        }
        for (let digit = from + 1; digit <= from + 4; digit += 1) {
            const lower = bytes[digit] | 32;
            if (!(isDigit(lower) || (lower >= 97 && lower <= 102)))
                throw FAULT;
        }
        return from + 5;
    }
    function passLiteral(code) {
        if (code === 116)
            passWord(0x65757274, 4);
        else if (code === 110)
            passWord(0x6c6c756e, 4);
        else if (code === 102 && bytes[at + 4] === 101)
            passWord(0x736c6166, 5);
        else
            passNumber();
        // A number or word that the window cuts is longer than any.
        if (at >= bytes.length && !last)
            throw FAULT;
    }
    /** A word by its first four letters. */
    function passWord(letters, length) {
        if (at > four || view.getInt32(at, true) !== letters)
            throw FAULT;
        at += length;
    }
    function passNumber() {
        let here = at;
        if (bytes[here] === 45)
            here += 1;
        if (bytes[here] === 48)
            here += 1;
        else
            here = passDigits(here);
        if (bytes[here] === 46)
            here = passDigits(here + 1);
        if ((bytes[here] | 32) === 101) {
            here += 1;
            if (bytes[here] === 43 || bytes[here] === 45)
                here += 1;
            here = passDigits(here);
        }
        at = here;
    }
    function passDigits(from) {
        let here = from;
        while (isDigit(bytes[here]))
            here += 1;
        if (here === from)
            throw FAULT;
        return here;
    }
    function passValue(depth, spot) {
        if (at > limit)
            slide();
        const code = bytes[at];
        if (code === QUOTE)
            passString();
        else if (code === 123)
            passObject(depth + 1, spot);
        else if (code !== 91)
            passLiteral(code);
        else if (spot.shape?.noted === true)
            noteList(depth + 1, spot);
        else
            passList(depth + 1, spot);
    }
    function passList(depth, spot) {
        if (depth > maxDepth)
            throw FAULT;
        at += 1;
        if (space() === 93) {
            at += 1;
            return;
        }
        const item = spots.itemOf(spot);
        const shaped = spot.shape !== undefined;
        if (shaped)
            path.push(0);
        for (let index = 0;; index += 1) {
            if (shaped)
                path[path.length - 1] = index;
            passValue(depth, item);
            const code = space();
            at += 1;
            if (code === 93)
                break;
            if (code !== 44)
                throw FAULT;
            space();
        }
        if (shaped)
            path.pop();
    }
    /** Passes a list and remembers its items. */
    function noteList(depth, spot) {
        if (depth > maxDepth)
            throw FAULT;
        at += 1;
        const item = spots.itemOf(spot);
        const pattern = createItemPattern(spot.shape?.keep, maxDepth - depth);
        let block = [];
        const items = [block];
        let length = 0;
        const from = start + at;
        if (space() !== 93) {
            for (;;) {
                if (at > limit)
                    slide();
                const place = { bytes, start };
                const passed = pattern.pass(place, at);
                if (passed === undefined)
                    passFirst(depth, item, pattern);
                else {
                    parts = passed.parts;
                    at = passed.end;
                }
                if (block.length > BLOCK) {
                    block = [];
                    items.push(block);
                }
                // What began in a window before is not at hand any more.
                const taken = parts[0] < start ? undefined : held?.take(place, parts, start + at);
                if (taken !== undefined)
                    block.push(0, taken.from, taken.to);
                else
                    block.push((parts.length + 1) / 2, ...parts, start + at);
                length += 1;
                const code = space();
                if (code === 93)
                    break;
                if (code !== 44)
                    throw FAULT;
                at += 1;
                space();
            }
        }
        if (start + at - from >= shortList) {
            lists.push({ path: [...path], length, items });
            left.push(from, start + at);
        }
        at += 1;
    }
    /** Passes an item of a form that is not known yet. */
    function passFirst(depth, item, pattern) {
        const window = start;
        const from = at;
        parts = [start + at];
        passValue(depth, item);
        // What began in a window before is not at hand any more.
        if (window === start)
            pattern.learn(bytes, from, at);
    }
    function passObject(depth, spot) {
        if (depth > maxDepth)
            throw FAULT;
        at += 1;
        if (space() === 125) {
            at += 1;
            return;
        }
        if (spot.many) {
            passMany(depth, spot, new Set());
            return;
        }
        objects += 1;
        const object = objects;
        const cutting = spot.keep !== undefined;
        /** Behind the last member that is kept, and where the members that are not began. */
        let kept = start + at;
        let cut = -1;
        let before;
        for (;;) {
            if (at > limit)
                slide();
            const name = passName(spot, before);
            // What is left of this object is kept whole.
            if (name === undefined) {
                passMany(depth, spot, namesOf(spot, object));
                return;
            }
            if (name.object === object)
                throw FAULT;
            name.object = object;
            before = name;
            const began = start + at - name.length;
            passColon();
            const window = start;
            const value = at;
            if (spot.shape === undefined)
                passValue(depth, name.value);
            else
                passShaped(depth, name.text, name.value);
            if (cutting) {
                if (isKept(name, window === start ? value : -1)) {
                    if (cut !== -1)
                        cutOut(cut, began);
                    cut = -1;
                    kept = start + at;
                }
                else if (cut === -1)
                    cut = began;
            }
            const code = space();
            at += 1;
            if (code === 125)
                break;
            if (code !== 44)
                throw FAULT;
            space();
        }
        if (cut !== -1)
            cutOut(kept, start + at - 1);
    }
    /** Whether a member is one that is read; `value` is where its value begins, -1 where the window has left that. */
    function isKept({ keep }, value) {
        if (typeof keep === 'string')
            return keep === 'always';
        if (value === -1 || !('holding' in keep))
            return true;
        const bytesOfIt = bytes.subarray(value, at);
        return bytesOfIt.includes(keep.holding, 0, 'latin1') || bytesOfIt.includes('\\u', 0, 'latin1');
    }
    function cutOut(from, to) {
        if (to - from >= scan_LEAST_CUT)
            parts.push(from, to);
    }
    /** An object from a name on, by the names it has had: one whose names nobody foresees. */
    function passMany(depth, spot, names) {
        for (;;) {
            if (at > limit)
                slide();
            const end = endOfName();
            const text = bytes.toString('utf8', at + 1, end - 1);
            if (names.has(text))
                throw FAULT;
            names.add(text);
            at = end;
            passColon();
            const value = spots.otherOf(spot, text);
            if (spot.shape === undefined)
                passValue(depth, value);
            else
                passShaped(depth, text, value);
            const code = space();
            at += 1;
            if (code === 125)
                return;
            if (code !== 44)
                throw FAULT;
            space();
        }
    }
    function passShaped(depth, text, value) {
        if (value.shape !== undefined)
            path.push(text);
        passValue(depth, value);
        if (value.shape !== undefined)
            path.pop();
    }
    function passColon() {
        if (bytes[at] !== 58 && space() !== 58)
            throw FAULT;
        at += 1;
        space();
    }
    /** Passes the name that stands here; `undefined`, and nothing passed, where it cannot be remembered. */
    function passName(spot, before) {
        const likely = before === undefined ? spot.first : before.next;
        if (likely !== undefined && stands(likely)) {
            at += likely.length;
            return likely;
        }
        const found = spot.names.find(stands) ?? spots.add(spot, bytes.subarray(at, endOfName()));
        if (found === undefined)
            return undefined;
        if (before === undefined)
            spot.first = found;
        else
            before.next = found;
        at += found.length;
        return found;
    }
    /** Whether a name stands here. */
    function stands({ bytes: name, length, words, last: tail }) {
        const end = at + length - 4;
        if (length < 4)
            return name.equals(bytes.subarray(at, at + length));
        if (end > four)
            return false;
        let here = at;
        for (let index = 0; here < end; index += 1) {
            if (view.getInt32(here, true) !== words[index])
                return false;
            here += 4;
        }
        return view.getInt32(end, true) === tail;
    }
    /** From a name's opening quote to behind the closing one. */
    function endOfName() {
        if (bytes[at] !== QUOTE)
            throw FAULT;
        let here = at + 1;
        while (scan_PLAIN[bytes[here]] === 1)
            here += 1;
        if (bytes[here] !== QUOTE || here - at > MARGIN)
            throw FAULT;
        return here + 1;
    }
    return () => {
        open(first);
        if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
            at = 3;
        space();
        passValue(0, spots.root);
        space();
        if (at !== bytes.length || !last)
            throw FAULT;
        return { lists, left };
    };
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** Names that an object has so far. */
function namesOf(spot, object) {
    return new Set(spot.names.filter((name) => name.object === object).map((name) => name.text));
}


/***/ })

};
;