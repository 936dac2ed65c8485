"use strict";
exports.id = 7671;
exports.ids = [7671];
exports.modules = {

/***/ 27671:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJunit: () => (/* binding */ readJunit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const MAX_TESTS = 100_000;
const TOKEN = /<!--|<!\[CDATA\[|<\?|<!|<(\/?)([A-Za-z_][\w:.-]*)(?![\w:.-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|</g;
/** What begins so is passed over up to its end. */
const ENDS = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };
const ATTRIBUTE = /(?<![\w:.-])([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
/**
 * Reads a JUnit XML report, as every test runner writes it: a test failed if its `testcase` holds a `failure` or an
 * `error`, did not run if it holds `skipped`, and passed otherwise.
 *
 * @throws SealgateError INPUT_INVALID where it is no such report, is cut off, declares entities, or says that tests
 * failed which it does not list.
 */
function readJunit(bytes, name) {
    const text = new TextDecoder('utf-8').decode(bytes);
    const passed = [];
    const failed = [];
    const skipped = [];
    const open = [];
    let current;
    let claimed = 0;
    let root;
    const close = (element) => {
        if (open.pop() !== element)
            throw invalid(name, `</${element}> closes nothing that is open`);
        if (element !== 'testcase' || current === undefined)
            return;
        ({ passed, failed, skipped })[current.state].push(current.name);
        current = undefined;
    };
    for (const { whole, slash, element, attributes, empty } of tokensOf(text)) {
        if (whole === '<!' || whole === '<')
            throw invalid(name, `it holds ${whole === '<!' ? 'a declaration' : 'a stray <'}`);
        if (slash === '/') {
            close(element);
            continue;
        }
        root ??= element;
        if (open.length >= 64)
            throw invalid(name, 'its elements are nested more than 64 deep');
        open.push(element);
        const values = attributesOf(attributes);
        if (element === 'testcase') {
            if (passed.length + failed.length + skipped.length >= MAX_TESTS)
                throw invalid(name, `it lists more than ${MAX_TESTS} tests`);
            const words = [values.get('classname'), values.get('name')].filter((word) => word !== undefined && word !== '');
            current = { name: words.join(' › ') || 'a test without a name', state: 'passed' };
        }
        else if (current !== undefined && (element === 'failure' || element === 'error'))
            current.state = 'failed';
        else if (current !== undefined && element === 'skipped' && current.state === 'passed')
            current.state = 'skipped';
        else if (element === 'testsuite')
            claimed += counted(values, 'failures') + counted(values, 'errors');
        if (empty === '/')
            close(element);
    }
    if (root !== 'testsuites' && root !== 'testsuite')
        throw invalid(name, `its root is ${root === undefined ? 'missing' : `<${root}>`}`);
    if (open.length > 0)
        throw invalid(name, `it is cut off inside <${open.at(-1)}>`);
    if (claimed > 0 && failed.length === 0)
        throw invalid(name, `it counts ${claimed} failures and lists none`);
    return { passed: passed.sort(), failed: failed.sort(), skipped: skipped.sort() };
}
/** Tags, and what is none: `<!` and `<`. Comments, CDATA sections and processing instructions are passed over. */
function* tokensOf(text) {
    const tokens = new RegExp(TOKEN);
    for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
        const [whole, slash = '', element = '', attributes = '', empty = ''] = token;
        const end = ENDS[whole];
        if (end === undefined) {
            yield { whole, slash, element, attributes, empty };
            continue;
        }
        const at = text.indexOf(end, tokens.lastIndex);
        if (at === -1)
            yield { whole: whole === '<?' ? '<' : '<!', slash, element, attributes, empty };
        else
            tokens.lastIndex = at + end.length;
    }
}
function attributesOf(text) {
    const values = new Map();
    for (const [, key = '', double, single] of text.matchAll(ATTRIBUTE))
        values.set(key, unescaped(double ?? single ?? ''));
    return values;
}
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
function unescaped(text) {
    return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|\w+);/gi, (whole, name) => {
        if (!name.startsWith('#'))
            return NAMED.get(name) ?? whole;
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function counted(values, key) {
    const value = Number(values.get(key) ?? 0);
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
}
function invalid(file, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not a JUnit XML report that can be used: ${what}`, {
        location: { file },
        hint: 'Pass what the test runner writes as JUnit XML, for example vitest --reporter=junit.',
    });
}


/***/ })

};
;