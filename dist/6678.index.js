"use strict";
exports.id = 6678;
exports.ids = [6678];
exports.modules = {

/***/ 36678:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactText),
/* harmony export */   redactSecrets: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80198);



/** Marks can only make new neighbours, so a second look is enough; a third would mean that a mark is a secret. */
const MAX_PASSES = 3;
/**
 * Finds credentials in what is about to be kept and puts `[redacted:RULE]` in their place. Looks with Secretlint's
 * recommended rules, with our own for what runners leave behind, and for the values of this process's secret
 * variables. UTF-16 is read as such, anything else byte by byte, so that every byte counts.
 *
 * @param known secrets of this process by name, as `knownSecrets` gives them.
 * @throws SealgateError EVIDENCE_INVALID where secrets remain after all passes.
 */
async function redactSecrets(bytes, known) {
    const counts = new Map();
    const encoding = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(bytes);
    let text = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .searchable */ .Vk)(bytes, encoding);
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const ranges = joined([...(await secretlintRanges(text)), ...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRanges */ .xv)(text, known)]);
        if (ranges.length === 0) {
            const redactions = [...counts]
                .map(([rule, count]) => ({ rule, count }))
                .sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.rule, b.rule));
            return { bytes: counts.size === 0 ? bytes : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .encoded */ .dS)(text, encoding), redactions };
        }
        let clean = '';
        let at = 0;
        for (const { start, end, rule } of ranges) {
            clean += `${text.slice(at, start)}[redacted:${rule}]`;
            at = end;
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
        }
        text = clean + text.slice(at);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'Secrets remain in the file after it was redacted', {
        hint: 'Take them out by hand; nothing was written.',
    });
}
/** A sentence of a record, without the credentials that stand in it. @throws SealgateError as redactSecrets does */
async function redactText(text, known) {
    if (text === '')
        return text;
    const { bytes, redactions } = await redactSecrets(Buffer.from(text, 'utf8'), known);
    return redactions.length === 0 ? text : Buffer.from(bytes).toString('utf8');
}
async function secretlintRanges(text) {
    const [{ lintSource }, { creator }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    const result = await lintSource({
        source: { filePath: 'evidence', content: text, contentType: 'text', ext: '' },
        options: {
            config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] },
            noPhysicFilePath: true,
        },
    });
    return result.messages.flatMap((message) => message.type === 'message'
        ? [
            {
                start: message.range[0],
                end: message.range[1],
                rule: message.ruleId.replace('@secretlint/secretlint-rule-', ''),
            },
        ]
        : []);
}
/** Overlapping ranges as one, in order; the one that begins first names it. */
function joined(ranges) {
    const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
    const result = [];
    for (const range of sorted) {
        const last = result.at(-1);
        if (last !== undefined && range.start < last.end)
            result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
        else if (range.end > range.start)
            result.push(range);
    }
    return result;
}


/***/ })

};
;