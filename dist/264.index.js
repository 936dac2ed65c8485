"use strict";
exports.id = 264;
exports.ids = [264];
exports.modules = {

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
 * A document of the full parser, as the quick reader would give it. Tags are refused: they change values, and no two
 * parsers know the same ones.
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
    if (yaml.isNode(node) && 'tag' in node && typeof node.tag === 'string')
        throw yamlFault(file, lineOf(conversion, node), `it has the tag ${JSON.stringify(node.tag.slice(0, 100))}`);
    if (yaml.isScalar(node))
        return textOf(node.value);
    if (yaml.isSeq(node))
        return node.items.map((item) => convert(conversion, item, [...path, '']));
    if (yaml.isMap(node))
        return convertMap(conversion, node.items, path);
    throw yamlFault(file, lineOf(conversion, node), 'it has a node of an unknown kind');
}
function convertMap(conversion, pairs, path) {
    const { yaml, file, section, lines, mergeKeys } = conversion;
    const map = new Map();
    const merged = [];
    for (const { key, value } of pairs) {
        const name = convert(conversion, key, path);
        if (typeof name !== 'string')
            throw yamlFault(file, lineOf(conversion, key), 'a key is not a scalar');
        // To some parsers it is empty, to others the word "null".
        if (name === '')
            throw yamlFault(file, lineOf(conversion, key), 'a key is empty');
        if (map.has(name)) {
            const shown = JSON.stringify(name.slice(0, 200));
            throw yamlFault(file, lineOf(conversion, key), `the key ${shown} comes twice`);
        }
        const below = convert(conversion, value, [...path, name]);
        if (mergeKeys && name === '<<' && yaml.isScalar(key) && key.type === 'PLAIN')
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
    return parseIrregularYaml(text, file, { section, mergeKeys: true });
}
/** As parseYaml, by the full parser. */
async function parseIrregularYaml(text, file, { section, mergeKeys }) {
    (0,plain_faults/* refuseControls */.dB)(text, file);
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
            .map((document) => convertDocument({ yaml, document, counter, file, section, mergeKeys }))
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
/* harmony import */ var _plain_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76833);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31942);
/* harmony import */ var _yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47064);



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
    if (plain.includes('\t') || (0,_plain_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControls */ .Lx)(text))
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
        if (error === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km)
            return undefined;
        throw error;
    }
}
function readDocuments(reader) {
    const documents = [];
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlank */ .W8)(reader);
    do {
        if (atMarker(reader))
            (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, reader.at + 3);
        (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlank */ .W8)(reader);
        reader.lines = new Map();
        // A document without content is not written by anyone.
        if (reader.at >= reader.text.length)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        const root = readMap(reader, 0, 0, false);
        documents.push({ root, lines: reader.lines });
    } while (reader.at < reader.text.length);
    return documents;
}
/** At a line `---` and nothing else on it. */
function atMarker({ text, at }) {
    return text.charCodeAt(at) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DASH */ .jr && text.startsWith('---\n', at);
}
/** Spaces at the start of the next line that is not blank; -1 at the end of the text. Leaves `at` at that line. */
function nextIndent(reader) {
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlank */ .W8)(reader);
    const { text, at } = reader;
    if (at >= text.length)
        return -1;
    let end = at;
    while (text.charCodeAt(end) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6)
        end += 1;
    // A line of spaces only is blank to YAML, and not written by anyone.
    if (text.charCodeAt(end) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWLINE */ .Xy)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    return end - at;
}
/** Whether the reader is at a line with content that is indented by exactly `indent`. */
function isAtIndent({ text, at }, indent) {
    const first = text.charCodeAt(at + indent);
    return first > _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6 && text.startsWith(PADS[indent] ?? '\n', at);
}
/** @param inline the first key follows a `- ` on the same line, at `indent`. */
function readMap(reader, indent, depth, inline) {
    if (depth > MAX_DEPTH)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
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
                    throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
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
        const quoted = first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi;
        const key = quoted ? (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .unquote */ ._n)(text, at, colon - 1) : text.slice(at, colon);
        if (map.has(key))
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        if (depth === 0)
            reader.inSection = key === reader.section;
        else if (depth === 1 && reader.inSection)
            reader.lines.set(key, line);
        if (colon + 1 === end) {
            (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, end);
            map.set(key, readNested(reader, indent, depth));
        }
        else {
            if (text.charCodeAt(colon + 1) !== _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6)
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
            reader.at = colon + 2;
            map.set(key, readInline(reader, indent, end));
        }
    }
}
/** The place of the colon behind the key that begins at `at`, on a line that ends at `end`. */
function keyEnd(text, at, end) {
    const first = text.charCodeAt(at);
    if (first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi) {
        const colon = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, at) + 1;
        if (text.charCodeAt(colon) !== _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        return colon;
    }
    if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .startsPlain */ .q4)(text, at))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    let colon = text.indexOf(':', at);
    while (colon !== -1 && colon < end) {
        const next = text.charCodeAt(colon + 1);
        if (next === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6 || next === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWLINE */ .Xy) {
            if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(text.slice(at, colon)))
                throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
            return colon;
        }
        colon = text.indexOf(':', colon + 1);
    }
    throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
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
    return text.charCodeAt(at) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DASH */ .jr && text.charCodeAt(at + 1) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6;
}
function readList(reader, indent, depth) {
    if (depth > MAX_DEPTH)
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    const { text } = reader;
    const items = [];
    while (true) {
        const found = isAtIndent(reader, indent) ? indent : nextIndent(reader);
        if (found > indent)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
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
    if (first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi)
        return text.charCodeAt((0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, at) + 1) === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH;
    if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .startsPlain */ .q4)(text, at))
        return false;
    const line = text.slice(at, end);
    return line.includes(': ') || line.endsWith(':');
}
/** A value on the rest of the line, which ends at `end`. Leaves `at` at the next line. */
function readInline(reader, indent, end) {
    const { text, at } = reader;
    const first = text.charCodeAt(at);
    if (first === 0x7b || first === 0x5b)
        return (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlow */ .he)(reader, end);
    if (first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA || first === _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DOUBLE_QUOTE */ .fi) {
        const close = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .cu)(text, at);
        if (close + 1 !== end)
            throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
        (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, end);
        return (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .unquote */ ._n)(text, at, close);
    }
    if (first === 0x7c || first === 0x3e)
        return (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlock */ .Gr)(reader, indent, end);
    const value = text.slice(at, end);
    if (!(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .startsPlain */ .q4)(text, at) || !(0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(value))
        throw _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .IRREGULAR */ .km;
    (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(reader, end);
    return value;
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