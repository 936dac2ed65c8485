"use strict";
exports.id = 1510;
exports.ids = [1510];
exports.modules = {

/***/ 41510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseXml: () => (/* binding */ parseXml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19601);



/**
 * Parses XML 1.0 with namespaces that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128
 * levels deep, no document type, and so no entities but XML's own five.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
async function parseXml(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.bind(__webpack_require__, 59800));
    const parser = new SaxesParser({ xmlns: true, position: true });
    const fail = (message, hint, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, line: parser.line, column: parser.columnIndex + 1 },
            hint,
            ...(cause === undefined ? {} : { cause }),
        });
    };
    const open = [];
    let root;
    parser.on('error', (error) => fail(`is not well-formed XML: ${wordsOf(error)}`, 'Write the file again with the tool that made it, and pass it unchanged.'));
    parser.on('xmldecl', ({ encoding }) => {
        if (encoding !== undefined && !(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf16 */ .bJ)(bytes) && !isHarmless(encoding, text))
            fail(`says that it is written in ${encoding.slice(0, 40)}`, 'Write it as UTF-8.');
    });
    parser.on('doctype', () => fail('has a document type (<!DOCTYPE …>), which can define what the text means', 'Write it without one.'));
    parser.on('opentag', ({ local, uri, attributes }) => {
        if (open.length >= _json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l)
            fail(`is nested more than ${_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} levels deep`, 'Write the file again with the tool that made it.');
        const element = {
            name: local,
            namespace: uri,
            attributes: Object.values(attributes)
                .filter((attribute) => attribute.uri === '')
                .map((attribute) => [attribute.local, attribute.value]),
            children: [],
            text: '',
            line: parser.line,
        };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    const add = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => open.pop());
    parser.write(text).close();
    return root ?? fail('holds no element', 'Write the file again with the tool that made it.');
}
/** Whether bytes that were read as UTF-8 say the same in the encoding that the document names. */
function isHarmless(encoding, text) {
    return /^(?:utf-?8|utf-?16)$/i.test(encoding) || /^[\0-\x7f]*$/.test(text);
}
/** The parser's words without the place, which the error has by itself. */
function wordsOf({ message }) {
    return message.replace(/^\d+:\d+: /, '').slice(0, 200);
}


/***/ })

};
;